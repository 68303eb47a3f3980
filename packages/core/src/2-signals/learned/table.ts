/** Made by scripts/train-reading.ts: a feature a line, then its weight for each head in hundredths. */
export const CLAUSE_TABLE = `added-to	47
adds	-4
after	3
before	-5
bias	-28
cue:contact.contact	-4
cue:critical.asks_for_boss	-24
cue:critical.churn_threat	-31
cue:critical.churn_threat.contract	-48
cue:critical.discrimination	85
cue:critical.discrimination.trait	-27
cue:critical.discrimination.treatment	49
cue:critical.insult-to-staff	16
cue:critical.large_money	-5
cue:critical.large_money.loss	-35
cue:critical.legal_threat.lawyer	-52
cue:critical.legal_threat.regulator	-96
cue:critical.media_threat	-101
cue:critical.safety.harm	-26
cue:critical.safety.hazard	55
cue:critical.vip_client	31
cue:critical.vulnerable_person	-39
cue:critical.vulnerable_person.need	13
cue:irony.absurd-image	20
cue:irony.mock-praise	-35
cue:negative.announcement	-15
cue:negative.dissatisfaction	8
cue:negative.excess	7
cue:negative.failed-expectation	16
cue:negative.lack	68
cue:negative.plain-negation	13
cue:negative.recalled-promise	-51
cue:negative.repetition	24
cue:negative.reproachful-question	7
cue:negative.trouble	5
cue:negative.wait	18
cue:negative.wrong	18
cue:noise.advertising	-28
cue:noise.auto_reply	42
cue:noise.bounce	-57
cue:noise.internal	7
cue:noise.job_application	-63
cue:noise.misdirected	26
cue:noise.newsletter	8
cue:noise.out_of_office	-18
cue:noise.phishing	-77
cue:noise.supplier	-21
cue:noise.test	43
cue:people.person	10
cue:positive.denial	-116
cue:positive.future-praise	-66
cue:positive.praise	-79
cue:positive.thanks	-69
cue:remedy.apology	-77
cue:remedy.callback	-7
cue:remedy.discount	23
cue:remedy.information	-17
cue:remedy.redo	-21
cue:severity.harden	-25
cue:severity.no-home-service	-37
cue:severity.repeat	45
cue:severity.soften	-15
cue:speech.question	-60
cue:speech.request	-35
cue:speech.status-chase	-72
cue:wish.wish	-28
en:#	21
en:#_#	22
en:#_about	23
en:#_all	4
en:#_am	36
en:#_and	40
en:#_april	7
en:#_as	6
en:#_at	-20
en:#_august	-16
en:#_back	16
en:#_becaus	-22
en:#_befor	29
en:#_buck	6
en:#_by	-6
en:#_call	-6
en:#_dai	6
en:#_decemb	-3
en:#_degre	8
en:#_deposit	-13
en:#_do	-7
en:#_each	11
en:#_euro	13
en:#_every	-11
en:#_februari	-10
en:#_floor	-6
en:#_for	40
en:#_gb	10
en:#_h	-16
en:#_hour	-46
en:#_i	25
en:#_in	6
en:#_incom	-10
en:#_is	40
en:#_januari	-8
en:#_juli	-11
en:#_june	13
en:#_km	-19
en:#_kwh	29
en:#_litr	20
en:#_march	-10
en:#_may	25
en:#_min	15
en:#_minut	17
en:#_month	27
en:#_mother	-4
en:#_my	16
en:#_no	21
en:#_novemb	-8
en:#_now	15
en:#_octob	-13
en:#_of	24
en:#_on	11
en:#_one	11
en:#_or	-16
en:#_p	-10
en:#_peopl	12
en:#_pleas	-9
en:#_pm	-11
en:#_quid	-3
en:#_room	-22
en:#_septemb	-39
en:#_show	-4
en:#_sinc	27
en:#_so	-27
en:#_still	-7
en:#_that	-8
en:#_the	26
en:#_there	-14
en:#_they	13
en:#_ticket	-12
en:#_time	24
en:#_to	17
en:#_todai	24
en:#_train	-7
en:#_was	3
en:#_week	3
en:#_went	35
en:#_were	-10
en:#_what	-8
en:#_when	12
en:#_which	-26
en:#_who	-7
en:#_with	20
en:#_wk	4
en:#_would	-14
en:#_you	16
en:#_your	-17
en:'s	8
en:'s_a	-7
en:'s_account	-6
en:'s_and	-23
en:'s_been	7
en:'s_fault	-19
en:'s_invoic	5
en:'s_mother	-2
en:'s_name	-16
en:'s_phone	23
en:'s_room	-18
en:'s_so	3
en:'s_updat	9
en:'s_visit	11
en:'s_wed	-2
en:a	9
en:a_#	7
en:a_babi	3
en:a_bad	27
en:a_badli	5
en:a_bag	22
en:a_bank	11
en:a_beauti	-15
en:a_bed	13
en:a_bit	-6
en:a_box	-2
en:a_broken	-6
en:a_bu	16
en:a_bug	-6
en:a_busi	-12
en:a_car	-5
en:a_card	20
en:a_cent	-3
en:a_certif	23
en:a_chair	-7
en:a_chang	-6
en:a_charg	10
en:a_chequ	-4
en:a_christma	19
en:a_client	18
en:a_coat	-8
en:a_code	4
en:a_coffe	-12
en:a_coin	-9
en:a_cold	-12
en:a_competitor	2
en:a_complaint	-6
en:a_contract	18
en:a_copi	-9
en:a_correct	-4
en:a_custom	7
en:a_dai	-28
en:a_date	-24
en:a_dead	-13
en:a_decent	-18
en:a_differ	-21
en:a_dog	6
en:a_doubl	-8
en:a_draft	4
en:a_drawer	-5
en:a_duplic	-2
en:a_fake	5
en:a_famili	-4
en:a_file	-8
en:a_finger	-20
en:a_flat	11
en:a_folder	14
en:a_form	10
en:a_fridai	-4
en:a_frozen	11
en:a_full	-8
en:a_gentleman	16
en:a_good	22
en:a_great	5
en:a_grei	-7
en:a_guest	-7
en:a_half	-9
en:a_happi	-3
en:a_head	-11
en:a_heat	-4
en:a_hold	17
en:a_hole	35
en:a_hospit	-12
en:a_human	-4
en:a_hundr	-16
en:a_joke	8
en:a_kettl	10
en:a_ladi	-3
en:a_lawyer	12
en:a_leak	-12
en:a_letter	-2
en:a_line	-5
en:a_littl	4
en:a_long	21
en:a_look	18
en:a_lot	-20
en:a_m	11
en:a_machin	-4
en:a_man	5
en:a_mattress	17
en:a_meet	-14
en:a_mere	5
en:a_messag	-25
en:a_minut	-16
en:a_mous	6
en:a_nice	13
en:a_night	2
en:a_nightclub	-4
en:a_note	-24
en:a_number	10
en:a_pair	-14
en:a_part	28
en:a_patient	-20
en:a_person	-15
en:a_petrol	8
en:a_phone	19
en:a_photo	-9
en:a_pictur	-4
en:a_plate	11
en:a_pleasur	-9
en:a_pool	-2
en:a_price	10
en:a_problem	-21
en:a_promis	-6
en:a_pushchair	-5
en:a_quarter	14
en:a_quiet	-16
en:a_quot	-8
en:a_racket	-10
en:a_receipt	7
en:a_record	-22
en:a_repli	4
en:a_report	-2
en:a_review	-7
en:a_robot	20
en:a_row	-11
en:a_rule	-6
en:a_saint	-20
en:a_saturdai	-11
en:a_scam	-20
en:a_second	18
en:a_sheet	-5
en:a_shock	16
en:a_sign	8
en:a_signatur	-9
en:a_singl	3
en:a_slot	-9
en:a_small	3
en:a_smell	14
en:a_smile	-23
en:a_stove	-20
en:a_stranger	-18
en:a_subscript	3
en:a_suitcas	-4
en:a_sundai	-26
en:a_sweetheart	-15
en:a_technician	-7
en:a_text	11
en:a_thing	-9
en:a_third	-5
en:a_ticket	9
en:a_torch	-19
en:a_tractor	5
en:a_treat	-22
en:a_us	13
en:a_van	16
en:a_visit	-13
en:a_voucher	4
en:a_wai	-19
en:a_wall	-6
en:a_wed	-8
en:a_week	-6
en:a_weekend	-16
en:a_wheelchair	2
en:a_while	11
en:a_whole	3
en:a_woman	-17
en:a_word	-14
en:a_written	-4
en:a_ye	-14
en:a_year	-24
en:a_young	8
en:abl	-4
en:abl_to	-4
en:about	-34
en:about_#	-30
en:about_a	-18
en:about_her	5
en:about_it	-6
en:about_my	-15
en:about_the	-22
en:abov	28
en:abov_my	24
en:abov_the	-6
en:absolut	-15
en:ac	-22
en:accept	-9
en:accept_my	-6
en:access	-4
en:access_to	-32
en:accid	-13
en:accord	21
en:accord_to	21
en:account_for	-2
en:account_is	7
en:account_number	-2
en:acknowledg	-5
en:across	-7
en:across_the	2
en:act	-21
en:action	3
en:activ	9
en:ad	-8
en:ad_a	2
en:adaez	-12
en:add	-3
en:address	14
en:address_and	-2
en:address_to	-22
en:adjust	-7
en:admir	-5
en:admit	-4
en:adult	28
en:advanc	-15
en:advertis	13
en:advic	-29
en:advis_to	9
en:afraid	-11
en:afraid_of	-12
en:after	17
en:after-sal	6
en:after_#	20
en:after_a	-12
en:after_five	14
en:after_i	6
en:after_the	31
en:after_three	4
en:after_two	20
en:after_us	-17
en:afterward	38
en:ag	-4
en:again	11
en:again_and	5
en:again_for	-9
en:again_from	-9
en:against	12
en:agenc	-6
en:agent	28
en:ago	27
en:ago_and	-3
en:agre	-27
en:agre_to	-19
en:agreement	-6
en:ahead	-35
en:ahead_of	-3
en:air	18
en:air_condit	3
en:airport	-5
en:aisl	11
en:alarm_went	15
en:alert	22
en:all	18
en:all_five	10
en:all_gone	4
en:all_good	-6
en:all_i	-14
en:all_in	-25
en:all_my	-6
en:all_night	-5
en:all_of	10
en:all_our	3
en:all_over	21
en:all_saint	-17
en:all_that	3
en:all_the	24
en:all_three	12
en:all_week	8
en:all_weekend	6
en:allerg	25
en:allerg_to	24
en:allergi	-4
en:allow	-4
en:allow_me	-25
en:allow_on	-6
en:along	3
en:along_the	16
en:along_with	-16
en:alreadi	-15
en:alreadi_had	4
en:alreadi_sent	-13
en:also	34
en:altern	-9
en:although	19
en:although_i	5
en:although_the	5
en:alwai	9
en:am	-12
en:am_#	-11
en:am_a	-12
en:am_allerg	24
en:am_an	-3
en:am_ask	-10
en:am_awai	-17
en:am_being	4
en:am_happi	-8
en:am_i	6
en:am_in	-11
en:am_look	-12
en:am_mistaken	7
en:am_not	-38
en:am_on	-9
en:am_out	-26
en:am_still	6
en:am_surpris	7
en:am_the	8
en:am_told	-17
en:am_write	-8
en:ambul	-4
en:amount	-35
en:an	3
en:an_#	4
en:an_address	-11
en:an_adult	39
en:an_altern	-9
en:an_answer	6
en:an_apolog	-6
en:an_email	4
en:an_entir	5
en:an_envelop	9
en:an_extra	-8
en:an_ey	-10
en:an_hour	8
en:an_idiot	5
en:an_item	5
en:an_old	-8
en:and	-7
en:and_#	15
en:and_a	-9
en:and_again	15
en:and_all	-8
en:and_an	-15
en:and_as	3
en:and_ask	7
en:and_at	-9
en:and_back	18
en:and_brought	-12
en:and_by	16
en:and_did	-10
en:and_do	-11
en:and_does	-22
en:and_drop	-5
en:and_end	-13
en:and_even	-6
en:and_every	-5
en:and_everyon	-3
en:and_everyth	11
en:and_for	-29
en:and_found	-14
en:and_gave	-16
en:and_get	9
en:and_give	2
en:and_got	5
en:and_had	-15
en:and_half	5
en:and_has	-28
en:and_he	-40
en:and_his	28
en:and_hung	13
en:and_i	-10
en:and_if	-20
en:and_in	7
en:and_is	-26
en:and_it	-20
en:and_last	9
en:and_left	-29
en:and_let	-15
en:and_make	-2
en:and_me	24
en:and_never	14
en:and_night	-5
en:and_no	29
en:and_nobodi	18
en:and_not	3
en:and_noth	28
en:and_now	-14
en:and_on	6
en:and_one	-3
en:and_only	-16
en:and_our	-8
en:and_paid	-12
en:and_pleas	-6
en:and_put	-23
en:and_rang	-27
en:and_ring	3
en:and_sai	8
en:and_said	13
en:and_save	-15
en:and_send	-9
en:and_she	14
en:and_shut	-7
en:and_so	15
en:and_spent	-28
en:and_stai	20
en:and_start	4
en:and_still	-7
en:and_ten	21
en:and_that	12
en:and_the	-7
en:and_then	6
en:and_there	-6
en:and_they	23
en:and_this	-31
en:and_three	5
en:and_to	19
en:and_told	23
en:and_took	19
en:and_turn	-4
en:and_twenti	3
en:and_two	-10
en:and_until	-3
en:and_walk	26
en:and_want	-2
en:and_was	17
en:and_we	-6
en:and_went	15
en:and_what	-3
en:and_when	5
en:and_whether	-9
en:and_who	-7
en:and_with	7
en:and_without	-4
en:and_would	-3
en:and_you	-40
en:and_your	-23
en:angri	-28
en:anim	13
en:ankl	2
en:anniversari	-28
en:announc	5
en:anoth	-5
en:answer	7
en:answer_and	2
en:answer_in	-4
en:answer_me	8
en:answer_the	-2
en:answer_to	-15
en:antiviru	19
en:any	-9
en:any_more	-11
en:any_new	-15
en:anybodi	11
en:anymor	-14
en:anyon	17
en:anyon_in	-12
en:anyon_know	-7
en:anyth	-12
en:anyth_i	9
en:anywai	11
en:apart	-17
en:apolog	-19
en:apologis	-19
en:app	22
en:app_is	-23
en:app_show	18
en:appar	19
en:appear	11
en:appear_on	3
en:appl	5
en:appli	10
en:appoint	17
en:appoint_at	2
en:appreci	10
en:apprentic	-18
en:approv	-8
en:april	-14
en:are	-6
en:are_a	-13
en:are_at	-14
en:are_close	-12
en:are_go	16
en:are_in	-16
en:are_move	-9
en:are_on	-10
en:are_so	5
en:are_still	5
en:are_the	-6
en:are_two	-5
en:are_up	-11
en:are_us	-21
en:area	6
en:arm	36
en:arm_and	28
en:armchair	-4
en:around	-9
en:around_#	-14
en:around_the	-4
en:arrang	-3
en:arriv	-22
en:arriv_at	-11
en:arriv_in	-7
en:arriv_on	5
en:arriv_with	2
en:as	-4
en:as_a	18
en:as_an	6
en:as_ever	-3
en:as_far	-10
en:as_i	-16
en:as_if	-14
en:as_it	-23
en:as_much	4
en:as_of	26
en:as_she	-14
en:as_soon	-4
en:as_we	16
en:as_you	-10
en:asid	-5
en:ask	13
en:ask_about	-12
en:ask_for	28
en:ask_how	-8
en:ask_if	-23
en:ask_me	37
en:ask_the	-9
en:ask_to	-8
en:ask_twice	16
en:ask_what	-4
en:ask_where	-4
en:ask_you	25
en:askin	5
en:asleep	-18
en:asleep_in	-7
en:assessor	-6
en:assist	6
en:associ	-23
en:assum	-20
en:assur_me	6
en:asterisk	-7
en:asthma	19
en:at	6
en:at_#	10
en:at_a	30
en:at_about	-9
en:at_all	-19
en:at_any	-5
en:at_breakfast	3
en:at_eight	8
en:at_eleven	21
en:at_every	-17
en:at_five	4
en:at_four	-23
en:at_half	-7
en:at_home	-7
en:at_it	12
en:at_last	-24
en:at_me	8
en:at_minu	-9
en:at_my	-19
en:at_night	24
en:at_nine	-23
en:at_noon	7
en:at_onc	-7
en:at_our	3
en:at_rest	-5
en:at_six	9
en:at_ten	35
en:at_that	24
en:at_the	13
en:at_this	-6
en:at_three	-19
en:at_twenti	3
en:at_two	20
en:at_your	18
en:attach	-39
en:attach_to	11
en:attend	16
en:attent	-31
en:august	10
en:august_#	-6
en:august_and	-15
en:author	-11
en:auto	-9
en:automat	25
en:automat_renew	3
en:autumn	16
en:avail	4
en:avec	15
en:avoid	-6
en:awai	-2
en:awai_at	3
en:awai_from	-18
en:awai_on	3
en:awai_without	3
en:b	20
en:babi	-11
en:babi_'s	-4
en:back	-22
en:back_#	12
en:back_a	3
en:back_after	-8
en:back_and	-10
en:back_befor	-8
en:back_by	16
en:back_for	-16
en:back_from	-20
en:back_of	-12
en:back_that	-4
en:back_the	-3
en:back_to	11
en:back_up	-6
en:back_with	-20
en:back_within	-13
en:backup	-22
en:backward	-6
en:bad	4
en:badg	18
en:badli	-17
en:bag	34
en:bag_in	-7
en:bag_of	38
en:bailiff	9
en:bakeri	19
en:balanc	6
en:bandag	10
en:bang	34
en:bank	-16
en:bank_detail	-24
en:bank_is	5
en:banquet	-14
en:bar	-11
en:bare	10
en:bark	3
en:barn	-4
en:barrier	3
en:basement	-7
en:basic	4
en:basin	-17
en:basket	22
en:bath	22
en:bathroom	-19
en:batteri_and	-5
en:be	-25
en:be_abl	-3
en:be_back	-35
en:be_fix	7
en:be_found	5
en:be_gone	-25
en:be_grate	2
en:be_here	-4
en:be_on	-21
en:be_paid	20
en:be_return	-11
en:be_so	-5
en:be_suspend	-21
en:be_there	-12
en:be_with	-16
en:beach	12
en:bear	-6
en:beauti	-15
en:becam	15
en:becaus	-4
en:becaus_he	-7
en:becaus_it	-13
en:becaus_my	6
en:becaus_of	-14
en:becaus_the	14
en:becaus_your	-16
en:bed	20
en:bed_and	2
en:bedbug	4
en:bedroom	15
en:bedsid	-4
en:been	27
en:been_#	3
en:been_a	12
en:been_ask	4
en:been_chang	-18
en:been_drag	-4
en:been_given	-15
en:been_in	-4
en:been_move	-3
en:been_out	7
en:been_so	-14
en:been_told	3
en:been_wait	11
en:beep	36
en:beer	17
en:befor	-10
en:befor_#	-11
en:befor_anyon	38
en:befor_christma	19
en:befor_i	-24
en:befor_noon	-2
en:befor_our	4
en:befor_the	-17
en:befor_then	-9
en:befor_we	-14
en:befor_you	12
en:beg	8
en:behind	-17
en:behind_a	3
en:behind_it	-15
en:behind_me	-7
en:behind_the	2
en:being_ask	-8
en:being_charg	4
en:belgian	-26
en:believ_it	-4
en:bell	15
en:below	-6
en:below_to	-8
en:belt	3
en:bench	5
en:benefit	6
en:besid_it	-19
en:best	16
en:better	-15
en:better_than	-19
en:between_#	-4
en:between_the	7
en:between_two	7
en:bicycl	4
en:bid	-8
en:big	-36
en:big_thank	-6
en:bigger	-15
en:bike	-15
en:bill	-6
en:bill_#	23
en:bill_at	3
en:bill_for	8
en:bill_sai	17
en:birth_certif	-4
en:birthdai	-8
en:bistro	5
en:bit	20
en:bit_of	28
en:bite	17
en:black_and	5
en:blame	4
en:blame_the	6
en:blank	3
en:blare	3
en:bleach	5
en:bless	-19
en:blind	-16
en:blind_and	-14
en:blink	25
en:blister	7
en:block	15
en:blood	-4
en:blow	-13
en:blue	19
en:board	16
en:boat	20
en:boi	-19
en:boil	13
en:boiler	-12
en:boiler_is	-14
en:boiler_room	-11
en:bolt	-20
en:bone	-13
en:book	-41
en:book_a	-11
en:book_for	-22
en:book_from	-15
en:book_the	-25
en:bookkeep	-6
en:booth	3
en:born	18
en:borrow	4
en:boss_is	4
en:bot	4
en:both	-13
en:bother	17
en:bottl	19
en:bottl_of	27
en:bottom	12
en:bought	-5
en:bought_a	-14
en:bought_on	4
en:bought_the	-13
en:bounc	6
en:bowl	5
en:box	-20
en:box_in	15
en:box_of	2
en:brake	11
en:branch	2
en:brand	-33
en:brand-new	8
en:brand_new	-25
en:braseo	28
en:braseo_#	28
en:brass	2
en:breach	6
en:bread	-13
en:breakdown	-8
en:breaker	3
en:breakfast	-12
en:breath	-2
en:bright	-8
en:brilliant	-8
en:bring	-29
en:bring_a	16
en:bring_it	-12
en:bring_my	-9
en:bring_our	-6
en:bring_up	4
en:brochur	24
en:broke	8
en:broke_the	-4
en:broken	-29
en:broker	-11
en:brother	-3
en:brother-in-law	8
en:brought	-37
en:brought_it	8
en:brown	15
en:brunch	-14
en:bruno	3
en:brussel	-10
en:bu	12
en:buck	12
en:buck_a	3
en:bucket	-13
en:budget	-25
en:buffet	-3
en:bug	-16
en:bui	-33
en:bui_the	-13
en:build	-37
en:built	-8
en:bulb	18
en:buri	-4
en:burn	-13
en:burnt	-10
en:burst	-23
en:burst_pipe	-27
en:buse	-16
en:busi	4
en:busi_card	-16
en:busi_dai	11
en:but	-6
en:but_a	21
en:but_i	-37
en:but_it	-23
en:but_my	9
en:but_not	13
en:but_the	18
en:but_we	-3
en:but_you	-9
en:but_your	5
en:butt	5
en:butter	-3
en:button	15
en:buzz	-7
en:by	-7
en:by_#	-17
en:by_a	-8
en:by_card	-10
en:by_chequ	-22
en:by_e-mail	-23
en:by_four	13
en:by_fridai	16
en:by_hand	-7
en:by_himself	-25
en:by_itself	29
en:by_mistak	-14
en:by_mondai	23
en:by_my	10
en:by_noon	-21
en:by_regist	-4
en:by_text	-3
en:by_the	-2
en:by_then	-3
en:by_thursdai	-2
en:by_transfer	-5
en:by_two	-4
en:by_you	-13
en:by_your	-13
en:c	27
en:cab	7
en:cabinet	16
en:cafe	20
en:cake	8
en:calendar	8
en:calendar_is	7
en:call	10
en:call-out	-18
en:call_#	-20
en:call_a	4
en:call_about	6
en:call_at	-13
en:call_back	-6
en:call_for	2
en:call_in	-19
en:call_is	-3
en:call_me	-11
en:call_the	10
en:call_to	-9
en:call_you	-15
en:call_your	2
en:callin	4
en:calm	-16
en:caloflamm	-28
en:caloflamm_#	-28
en:came	16
en:came_back	-15
en:came_by	-16
en:came_for	-15
en:came_from	-16
en:came_in	-15
en:came_off	-8
en:came_on	-23
en:came_out	39
en:came_through	-5
en:came_to	-5
en:came_with	34
en:camera	12
en:camp	-14
en:can	-36
en:can_be	-19
en:can_i	-25
en:can_not	-7
en:can_see	21
en:can_the	-9
en:can_we	-9
en:can_you	-37
en:canal	14
en:cancel	-7
en:cancel_in	4
en:cancel_my	7
en:cancel_our	-19
en:cap	-5
en:car	-25
en:car_park	10
en:car_with	-17
en:card	9
en:card_and	-5
en:card_has	2
en:card_in	-12
en:card_is	3
en:card_machin	22
en:card_number	-7
en:card_reader	-18
en:caretak	-4
en:carlo	-18
en:carpet	12
en:carri	-15
en:carri_a	28
en:carri_out	4
en:carri_the	-8
en:carriag	-3
en:carrier	19
en:carrot	36
en:cart	-9
en:case	-21
en:case_of	-23
en:cash	36
en:cash_machin	3
en:cashier	5
en:casino	21
en:cast	6
en:cat	-45
en:catalogu	-24
en:cater	7
en:caught	-27
en:cell	-4
en:cellar	15
en:cent	-21
en:centimetr	22
en:certif	-11
en:certif_for	14
en:chain	23
en:chair	-28
en:chair_at	-14
en:chanc_of	-5
en:chang	-16
en:chang_a	-8
en:chang_in	-4
en:chang_my	-4
en:chang_room	20
en:chang_the	-2
en:charg	36
en:charg_#	33
en:charg_for	15
en:charg_me	7
en:charg_of	4
en:charg_the	-4
en:charger	22
en:charleroi	-16
en:charm	-10
en:chart	-39
en:chase	-18
en:chase_me	-2
en:chat	3
en:cheaper	-23
en:check	18
en:check-in	-6
en:check-out	-3
en:check-up	-9
en:check_in	14
en:check_the	-2
en:check_whether	-18
en:cheer	-16
en:cheer_for	-7
en:chees	11
en:chef	-6
en:chequ	-25
en:chest	25
en:chew	4
en:chicken	33
en:child	24
en:children	13
en:children_'s	4
en:children_in	20
en:chip	8
en:chocol	14
en:choos	7
en:chosen	-2
en:chowder	-9
en:christen	-7
en:christma	5
en:christma_and	-26
en:christma_card	-16
en:christma_tree	-4
en:chuck	3
en:church	-3
en:cigarett	26
en:circl	22
en:circuit	-16
en:citi	23
en:claim	-11
en:claim_#	17
en:claim_was	-11
en:class	-7
en:classroom	-11
en:clean	-37
en:cleaner	-12
en:clear	-22
en:clear_the	-3
en:clearli	5
en:clerk	-16
en:click	12
en:click_on	13
en:client	-2
en:client_are	-11
en:clinic	-19
en:clock	-17
en:close	-4
en:close_and	3
en:close_at	4
en:close_for	-20
en:close_it	6
en:close_my	4
en:close_the	-5
en:close_without	5
en:closet	-15
en:cloud	-13
en:co	19
en:coach	-6
en:coat	-15
en:coat_on	-12
en:code	15
en:coffe	-29
en:coffe_machin	-5
en:coffe_on	-8
en:coin	-7
en:cold	23
en:colett	6
en:colin	-16
en:colleagu	-41
en:collect	-16
en:collect_it	-8
en:collector	-13
en:colleg	-4
en:colour	-31
en:come_and	3
en:come_at	13
en:come_back	5
en:come_by	-16
en:come_down	4
en:come_from	15
en:come_in	-16
en:come_off	19
en:come_to	-25
en:comfort	11
en:commend	-24
en:commend_the	-19
en:comment	15
en:commiss	-4
en:commit	-14
en:commun	-10
en:communion	-4
en:commut	-19
en:compani	-13
en:compani_'s	-15
en:compani_and	-19
en:competitor	-5
en:complain	-14
en:complain_about	-8
en:complaint	-58
en:complaint_about	-17
en:complaint_and	-12
en:complaint_whatsoev	-5
en:complet	-5
en:compliment	-17
en:compliment_to	-11
en:compressor	25
en:comput	-22
en:concept	-12
en:concern	-10
en:conclud	5
en:condit	7
en:condition	19
en:conductor	-12
en:confirm	-28
en:confirm_and	-13
en:confirm_by	-8
en:confirm_number	-11
en:confirm_that	-8
en:confirm_the	2
en:confirm_your	-12
en:congratul_on	-19
en:congratul_the	-15
en:connect_the	-7
en:consent	23
en:consid	-14
en:consult	-7
en:consum	-7
en:contact	-21
en:contain	7
en:contract	-4
en:contradict	3
en:contrari	-6
en:contribut	5
en:control	-10
en:cook	-7
en:cool	-3
en:cope	-5
en:copi	-11
en:copi_of	-22
en:copper	11
en:corentin	12
en:cork	-4
en:corner	36
en:correct	-26
en:corridor	7
en:cost	2
en:cost_#	4
en:cost_me	-13
en:cost_to	-4
en:cough	21
en:could	-4
en:could_be	21
en:could_have	-14
en:could_hear	-6
en:could_i	-5
en:could_not	10
en:could_somebodi	-7
en:could_you	-36
en:count	-2
en:counter	16
en:counter_and	10
en:counter_close	3
en:counter_on	-12
en:counter_open	-10
en:countri	-4
en:coupl	26
en:courier	-6
en:cours	4
en:cours_the	-11
en:courtyard	6
en:cousin	4
en:cover	15
en:cover_for	5
en:cover_in	5
en:cover_the	7
en:crack	-5
en:crack_in	3
en:crash	-11
en:crawl	-34
en:cream	18
en:credit	11
en:crew	-15
en:crib	-18
en:crook	5
en:cross	-4
en:crown	12
en:cruis	-22
en:crumb	5
en:crush	-2
en:crutch	4
en:cry	-5
en:curtain	5
en:custom	-12
en:custom_'s	-5
en:custom_and	-12
en:cut	-17
en:cut_me	5
en:cut_off	-6
en:cut_out	4
en:dad	-23
en:dad_'s	-14
en:dai_'s	-12
en:dai_after	-12
en:dai_ahead	-4
en:dai_and	-20
en:dai_befor	-13
en:dai_for	-23
en:dai_i	6
en:dai_off	6
en:dai_one	4
en:dai_the	5
en:dai_to	-5
en:dai_you	19
en:damag	-4
en:damp	7
en:danc	8
en:danger	-6
en:dare	7
en:dark	10
en:data	-4
en:date	-3
en:date_for	-5
en:daughter	-16
en:daughter_is	-4
en:dave	-2
en:dawn	15
en:daycar	3
en:dead	25
en:dead_in	5
en:deadlin	-10
en:deal	-22
en:deal_with	-9
en:dealt	-18
en:dear	-30
en:dear_user	-12
en:death	2
en:debit	18
en:debt	6
en:decemb	-24
en:decemb_#	-29
en:decent	-25
en:decid	10
en:deck	3
en:declar	-10
en:declin	37
en:decor	-6
en:deed	5
en:deep	-5
en:degre	5
en:degre_in	-12
en:delet	-23
en:delet_the	-16
en:delici	-18
en:delight	-24
en:deliv	-33
en:deliv_in	-4
en:deliv_the	-7
en:deliv_to	-18
en:deliveri	19
en:deliveri_gui	-5
en:demand	18
en:demand_a	4
en:denis	-18
en:dent	-16
en:dental	-2
en:dentist	19
en:depart	21
en:departur	2
en:deposit	-12
en:deposit_for	-15
en:deposit_was	-4
en:depot	-12
en:derek	11
en:describ	5
en:deserv	-14
en:desk	12
en:desk_and	15
en:desk_sai	21
en:desktop	30
en:despit	-11
en:despit_the	-11
en:dessert	5
en:detail	-30
en:devic	-12
en:devon	24
en:di	-5
en:diagnosi	-11
en:diall	8
en:did	-17
en:did_a	-14
en:did_i	-6
en:did_not	-15
en:did_on	7
en:did_the	-13
en:did_they	4
en:did_you	-20
en:die	17
en:differ	-3
en:dine	-23
en:dine_room	-23
en:direct	-15
en:direct_debit	-15
en:directli	-9
en:director	7
en:dirti	5
en:disabl	4
en:disappear	6
en:disast	-7
en:discount	21
en:discov	8
en:discret	-17
en:discuss	-15
en:dish	-6
en:dispatch	-19
en:displai	11
en:disput	-6
en:disput_the	6
en:do	-35
en:do_i	-35
en:do_not	-14
en:do_the	-14
en:do_we	-15
en:do_what	-10
en:do_with	5
en:do_you	-32
en:dock	8
en:document	-19
en:does	-21
en:does_anyon	-12
en:does_it	-12
en:does_not	15
en:does_that	-3
en:does_the	-26
en:dog	10
en:doing	16
en:doll	-3
en:dollar	-4
en:domain	15
en:done	-20
en:done_by	3
en:done_the	-6
en:done_to	-11
en:dont	-8
en:door	35
en:door_and	13
en:door_in	4
en:door_is	7
en:doorbel	-16
en:doorstep	20
en:doorwai	5
en:dot	2
en:doubt	8
en:down	10
en:down_a	6
en:down_and	-8
en:down_at	-13
en:down_by	-11
en:down_for	-10
en:down_in	-14
en:down_on	23
en:down_the	-15
en:down_to	-12
en:down_with	7
en:download	3
en:downstair	23
en:dr	24
en:draft	-3
en:drag	-11
en:drag_on	-2
en:drain	8
en:drank	-17
en:draw	-17
en:drawer	18
en:drawn	-15
en:dream	-13
en:dress	4
en:drew	-3
en:drill_through	2
en:drink	11
en:drip	14
en:drive	19
en:driver	-3
en:driver_on	-3
en:driver_was	-14
en:drivewai	-10
en:drop	-19
en:drop_in	-16
en:drop_off	19
en:drove	9
en:drummondvil	-6
en:drunk	6
en:dry	11
en:dryer	-15
en:duck	14
en:due	-16
en:due_at	10
en:due_within	4
en:dug	-23
en:duplic	-2
en:dure	10
en:dure_the	9
en:dust	-10
en:dutch	26
en:duvet	20
en:e-mail	10
en:each	19
en:each_time	-23
en:ear	-2
en:earli	-31
en:earlier	-24
en:earn	4
en:easi	-22
en:easier	-17
en:eat	-10
en:eat_in	14
en:eaten	-8
en:edg	21
en:effect	-3
en:egg	-3
en:egg_were	3
en:eight	28
en:eight_dai	-4
en:eight_month	3
en:eighteen	16
en:eighti	7
en:either	11
en:either_wai	-10
en:elderli	4
en:electr	10
en:electrician	-3
en:electrician_'s	-4
en:elev	19
en:eleven	25
en:eleven_at	23
en:eleven_dai	-12
en:eleven_time	2
en:eleven_year	-7
en:els	20
en:els_'s	31
en:els_to	-20
en:elsewher	-15
en:email	11
en:email_about	-3
en:email_sai	4
en:emerg	42
en:emerg_line	4
en:emerg_number	27
en:employ	-17
en:employe	13
en:empti	-9
en:empti_and	-15
en:en	-4
en:enclos	-4
en:end	-17
en:end_of	-29
en:engag	-8
en:engin	18
en:english	3
en:english_and	15
en:engrav	-8
en:enjoi	12
en:enough	6
en:enough_for	3
en:enough_to	6
en:enter	9
en:entir	7
en:entri	6
en:epipen	-17
en:error	-32
en:establish	3
en:estim	-17
en:euro	20
en:euro_a	3
en:euro_for	17
en:euro_in	5
en:euro_of	5
en:euro_to	25
en:ev	8
en:even	-6
en:even_a	-15
en:even_and	-5
en:even_charg	-20
en:even_for	18
en:even_got	-3
en:even_in	-26
en:even_my	-19
en:even_on	-7
en:even_read	2
en:even_take	-6
en:even_the	5
en:even_though	-13
en:even_to	-12
en:even_with	-6
en:event	-8
en:ever	11
en:ever_sinc	5
en:every_call	4
en:every_dai	-20
en:every_even	-22
en:every_month	3
en:every_morn	13
en:every_one	-4
en:every_other	-3
en:every_singl	23
en:every_ten	-14
en:every_thirti	3
en:every_time	3
en:everybodi	-38
en:everyon	-12
en:everyon_'s	4
en:everyth	-43
en:everyth_in	15
en:everyth_is	4
en:everyth_work	-18
en:everywher	-17
en:exact	-3
en:exactli_when	4
en:exam	3
en:examin	3
en:exampl	-18
en:excel	-19
en:except	17
en:exchang	16
en:excus	-18
en:exist	40
en:exit	15
en:expect	-24
en:expens	8
en:expert	-3
en:expir	9
en:explain	-20
en:explain_everyth	-16
en:explain_my	4
en:explain_the	-10
en:explain_why	19
en:explan	-17
en:express	7
en:extens	-5
en:extra	-42
en:ey	19
en:ey_and	17
en:face	7
en:fact	-5
en:factori	13
en:fail	17
en:fail_to	-8
en:failur	-39
en:failur_to	-18
en:faint	10
en:fair	-22
en:fair_price	-9
en:faith	5
en:fake	21
en:fall	-7
en:famili	12
en:famili_in	-12
en:fan	30
en:far	-23
en:far_as	-10
en:fare	8
en:fast	-22
en:faster	-4
en:father	-6
en:father-in-law	5
en:father_'s	15
en:fault	-7
en:fax	2
en:februari	-22
en:fee	-14
en:fee_for	2
en:feel	-21
en:feel_like	-3
en:feet	29
en:fell	13
en:fellow	9
en:felt	-13
en:fenc	6
en:ferri	-14
en:festiv	-6
en:fetch	11
en:few	-5
en:fibr	-19
en:fifteen	15
en:fifth	-12
en:fifth_time	4
en:fifti	-5
en:figur	-8
en:file	-37
en:file_a	-12
en:file_is	20
en:file_number	-6
en:file_was	-8
en:fill	5
en:fill_in	3
en:film	-7
en:filter	3
en:filthi	2
en:final	-14
en:find	26
en:find_a	-2
en:find_it	21
en:find_that	25
en:find_the	4
en:fine	-37
en:finger	-27
en:finish	-18
en:finish_my	-3
en:fire	-23
en:firm	24
en:first	-20
en:first_dai	-2
en:first_name	-6
en:first_night	20
en:first_one	5
en:first_time	9
en:first_week	-9
en:fish	5
en:fist	24
en:fit	-6
en:fit_in	13
en:fitter	25
en:five	21
en:five_dai	-5
en:five_minut	4
en:five_of	10
en:five_star	16
en:five_week	19
en:fix	-35
en:fix_in	-21
en:fix_it	10
en:fix_one	3
en:fix_the	-4
en:flag	18
en:flat	11
en:flicker	6
en:flight	7
en:flood	-14
en:floor	-5
en:floor_is	-6
en:florist	-13
en:flour	4
en:flue	-25
en:flute	-9
en:fly_in	-5
en:fog	-11
en:fold	20
en:folder	19
en:folk	-3
en:follow	-37
en:follow-up	-13
en:follow_the	-11
en:follow_up	-22
en:food	-15
en:foot	10
en:for	-4
en:for_#	12
en:for_a	41
en:for_an	37
en:for_eight	5
en:for_eleven	-18
en:for_five	21
en:for_forti	-10
en:for_four	16
en:for_free	-11
en:for_good	-15
en:for_half	-15
en:for_her	-5
en:for_his	10
en:for_in	6
en:for_it	3
en:for_lunch	-2
en:for_my	-13
en:for_next	-17
en:for_nine	-15
en:for_onc	-13
en:for_one	-8
en:for_our	-34
en:for_park	5
en:for_replac	-6
en:for_six	14
en:for_somebodi	-6
en:for_someth	-21
en:for_ten	7
en:for_that	-5
en:for_the	-44
en:for_their	-19
en:for_them	-7
en:for_thirti	-10
en:for_this	-16
en:for_three	-20
en:for_twelv	-8
en:for_twenti	15
en:for_two	24
en:for_urgent	-14
en:for_us	-26
en:for_you	-14
en:for_your	-11
en:forc	2
en:foreign	6
en:foreman	-6
en:forget	-16
en:forgiv	-14
en:forgot	-12
en:forgot_to	-16
en:forgotten	22
en:fork	20
en:form	15
en:form_and	-8
en:formal	8
en:former	6
en:forti	13
en:forti_minut	12
en:forti_peopl	4
en:forti_year	-17
en:forty-six	29
en:forty-two	-5
en:forward	-5
en:forward_to	-6
en:found	-27
en:found_a	-4
en:found_him	-9
en:found_it	-16
en:found_my	-15
en:found_out	-30
en:found_the	2
en:four	22
en:four_and	5
en:four_dai	10
en:four_in	17
en:four_instal	-15
en:four_minut	36
en:four_month	6
en:four_of	16
en:four_time	6
en:fourteen	-11
en:fourteen_month	-8
en:fourth	12
en:fourth_floor	-5
en:fractur	6
en:frame	2
en:free	-48
en:free_on	-7
en:freez	13
en:freezer	17
en:french	24
en:french_and	15
en:fresh	-14
en:fri	5
en:fridai	19
en:fridai_after	-12
en:fridai_and	-10
en:fridai_at	19
en:fridai_even	13
en:fridai_morn	-18
en:fridg	8
en:friendli	-24
en:frighten	-6
en:from	18
en:from_#	50
en:from_a	-3
en:from_his	-10
en:from_home	-17
en:from_last	-3
en:from_my	9
en:from_one	-5
en:from_our	-8
en:from_start	-15
en:from_ten	-6
en:from_the	23
en:from_you	18
en:front	31
en:front_desk	-15
en:front_of	18
en:frost	5
en:froze	15
en:frozen	4
en:full	18
en:full_dai	22
en:full_of	-3
en:full_price	-7
en:fume	-22
en:fun	-6
en:fund	-23
en:funer	-3
en:funni	7
en:furiou	8
en:furnac	22
en:furnitur	6
en:further	-6
en:fuse	8
en:ga	15
en:gaetan	-9
en:game	7
en:gap	-16
en:garag	26
en:garbag	22
en:gasket	8
en:gate	21
en:gather	18
en:gatineau	11
en:gave	-14
en:gave_her	-7
en:gave_me	-15
en:gave_my	-7
en:gave_up	8
en:gave_wai	7
en:gb	9
en:gener	25
en:gentl	-29
en:gentleman	8
en:german	18
en:gestur	-5
en:get	-4
en:get_a	-23
en:get_back	-2
en:get_it	-13
en:get_me	2
en:get_my	-6
en:get_off	2
en:get_the	-16
en:get_there	6
en:get_through	-17
en:get_to	11
en:ghislain	-8
en:gift	21
en:gift_card	8
en:girl	10
en:girl_at	14
en:girlfriend	-4
en:give	11
en:give_me	-2
en:give_up	16
en:given_a	-15
en:given_no	-9
en:given_the	-13
en:given_to	15
en:glass	16
en:glass_and	-22
en:glue	3
en:go	-27
en:go_about	-4
en:go_and	15
en:go_back	-29
en:go_by	6
en:go_home	-12
en:go_in	-4
en:go_on	-24
en:go_out	-33
en:go_through	4
en:goe	17
en:goe_down	13
en:goe_in	-5
en:goe_out	-28
en:goelett	9
en:gold	-15
en:gone_back	18
en:gone_from	17
en:gone_out	18
en:gone_to	-8
en:gone_unansw	2
en:gone_up	6
en:good	-17
en:good_enough	2
en:good_for	7
en:good_morn	-3
en:got	12
en:got_#	11
en:got_a	-22
en:got_an	34
en:got_back	-3
en:got_in	19
en:got_my	-9
en:got_stuck	6
en:got_the	-14
en:got_there	8
en:got_to	-6
en:got_was	27
en:gp	6
en:grab	-11
en:grade	3
en:grandad	-22
en:grandma	-7
en:grandmoth	-12
en:grant	10
en:grass	20
en:grate	-7
en:grate_if	3
en:gratitud	-11
en:gratitud_for	-11
en:great	-19
en:great_deal	4
en:green	25
en:grei	19
en:grill	5
en:groceri	15
en:ground	12
en:ground_floor	-2
en:group	-13
en:grout	30
en:grow	11
en:grumbl	-7
en:guarante	15
en:guard	9
en:guess	-8
en:guest_'s	19
en:guest_has	-12
en:guest_in	4
en:gui	22
en:gui_was	-10
en:guid	-15
en:guid_dog	-4
en:guitar	-8
en:h	-14
en:hack	-3
en:had	18
en:had_a	26
en:had_been	-38
en:had_chosen	-6
en:had_gone	-9
en:had_it	3
en:had_my	-23
en:had_never	3
en:had_no	35
en:had_one	-15
en:had_taken	6
en:had_time	8
en:had_to	-13
en:had_told	-6
en:had_two	20
en:haddad	-4
en:hail	-14
en:hair	-4
en:hair_in	2
en:half	-13
en:half_a	-29
en:half_an	-18
en:half_past	-19
en:half_price	-18
en:half_the	37
en:halfwai	17
en:halifax	12
en:hall	-2
en:hallwai	-13
en:halv	22
en:ham	4
en:hand	-32
en:hand_and	-12
en:hand_in	-7
en:hand_me	4
en:hand_over	6
en:hand_the	-14
en:handl	-16
en:handler	-10
en:hang	22
en:hang_up	-16
en:happen	-46
en:happen_and	-7
en:happen_to	-23
en:happi	7
en:happi_to	-13
en:happi_with	-10
en:hard	-15
en:hard_feel	-18
en:hardwar	-22
en:hardwar_store	-20
en:has	5
en:has_a	11
en:has_been	18
en:has_come	23
en:has_file	-12
en:has_gone	9
en:has_had	-4
en:has_just	-12
en:has_never	-8
en:has_no	4
en:has_not	-4
en:has_reach	-4
en:has_sent	-16
en:has_to	4
en:has_two	24
en:hat	-23
en:hat_off	-23
en:have_a	-24
en:have_ask	11
en:have_been	14
en:have_come	3
en:have_done	-16
en:have_fill	-6
en:have_gone	27
en:have_got	16
en:have_had	-12
en:have_heard	24
en:have_it	-18
en:have_just	-12
en:have_kept	8
en:have_left	-5
en:have_like	7
en:have_never	-36
en:have_no	6
en:have_notic	5
en:have_our	-10
en:have_put	-3
en:have_read	-14
en:have_receiv	36
en:have_seen	25
en:have_sinc	11
en:have_the	-27
en:have_two	-13
en:have_written	24
en:have_you	-18
en:having	5
en:having_to	-21
en:he	-11
en:he_also	20
en:he_can	17
en:he_does	-13
en:he_even	-19
en:he_got	18
en:he_has	-15
en:he_need	17
en:he_put	-5
en:he_sai	-22
en:he_said	7
en:he_show	-6
en:he_told	-27
en:he_took	7
en:he_was	-27
en:he_will	18
en:he_would	-24
en:head	-5
en:head_offic	-10
en:health	-3
en:health_fund	-7
en:hear	33
en:hear_about	-10
en:hear_aid	4
en:hear_the	-4
en:heard	19
en:heard_of	-12
en:heart	10
en:heat	-18
en:heat_off	-20
en:heat_on	7
en:heat_pump	13
en:heater	-22
en:hedg	8
en:hei	-6
en:hei_the	-9
en:held	3
en:held_up	5
en:hell	6
en:hello	-39
en:hello_i	-10
en:helmet	21
en:help	-41
en:help_me	-14
en:her	5
en:her_a	-14
en:her_ey	20
en:her_hand	-11
en:her_own	-20
en:her_to	-18
en:here	-20
en:here_befor	4
en:here_i	22
en:here_is	-13
en:hers	-7
en:herself	-19
en:hi	-7
en:hi_can	-10
en:hi_i	7
en:hi_its	-21
en:hi_there	-9
en:hidden	3
en:high	-18
en:high_chair	-8
en:highwai	20
en:hike	-5
en:him	-18
en:him_a	-26
en:him_the	-9
en:him_to	-3
en:himself	-50
en:hip	18
en:hire	-8
en:his	5
en:his_ey	-9
en:his_kei	13
en:his_own	13
en:his_phone	4
en:his_wai	-18
en:histori	5
en:hit	-9
en:hold_a	17
en:hold_music	-6
en:hold_on	-15
en:hole	21
en:holidai	-4
en:home	-16
en:home_page	4
en:honest	-3
en:honestli	3
en:honestli_the	-4
en:hood	3
en:hook	-20
en:hope	-4
en:hospit	-31
en:hospit_in	-22
en:host	-5
en:hot	4
en:hot_stone	-18
en:hot_water	27
en:hotel	2
en:hour	-20
en:hour_after	-8
en:hour_ahead	-5
en:hour_and	-5
en:hour_befor	20
en:hour_in	-6
en:hour_late	17
en:hour_later	15
en:hour_of	-20
en:hour_on	-14
en:hour_to	5
en:hour_with	4
en:hour_without	-5
en:hous	-18
en:hous_in	-9
en:hous_is	7
en:household	4
en:housekeep	19
en:how	-21
en:how_do	-14
en:how_it	-6
en:how_long	-17
en:how_mani	-10
en:how_much	-11
en:how_the	-10
en:how_to	-14
en:howev	7
en:huge	-7
en:hui	3
en:hull	2
en:hum	28
en:human	-10
en:hundr	12
en:hundr_and	-7
en:hung	34
en:hung_up	26
en:hungri	3
en:hunt	7
en:hurri	-9
en:hurt	-10
en:husband	-4
en:husband_'s	4
en:i	-9
en:i_also	-19
en:i_alwai	4
en:i_am	-29
en:i_ask	8
en:i_attach	-5
en:i_book	-35
en:i_bought	14
en:i_bring	-7
en:i_call	-39
en:i_came	-17
en:i_can	-5
en:i_cancel	-19
en:i_carri	-13
en:i_click	26
en:i_close	-20
en:i_could	7
en:i_dare	3
en:i_did	-27
en:i_disput	7
en:i_do	-5
en:i_enter	5
en:i_expect	-11
en:i_feel	7
en:i_felt	-15
en:i_find	23
en:i_finish	-9
en:i_follow	-8
en:i_found	-5
en:i_gather	24
en:i_get	4
en:i_go	-20
en:i_got	25
en:i_had	-13
en:i_hand	-4
en:i_have	-4
en:i_heard	-5
en:i_just	-15
en:i_keep	-12
en:i_kept	-14
en:i_know	-19
en:i_leav	15
en:i_like	-13
en:i_lose	-11
en:i_make	37
en:i_measur	23
en:i_mention	15
en:i_miss	-5
en:i_move	-20
en:i_must	19
en:i_nearli	-2
en:i_need	-13
en:i_never	24
en:i_notic	-3
en:i_only	-37
en:i_open	35
en:i_order	8
en:i_ow	-4
en:i_pai	-9
en:i_paid	-10
en:i_point	-13
en:i_press	-20
en:i_put	-18
en:i_queu	30
en:i_rais	9
en:i_rang	-7
en:i_read	-14
en:i_recommend	-9
en:i_repeat	-4
en:i_report	-6
en:i_run	-19
en:i_sai	-17
en:i_said	32
en:i_sat	-21
en:i_see	-22
en:i_send	2
en:i_sent	24
en:i_shall	-20
en:i_should	11
en:i_show	15
en:i_sign	-14
en:i_spent	3
en:i_still	9
en:i_suppos	-15
en:i_switch	-4
en:i_take	-19
en:i_talk	5
en:i_thank	15
en:i_think	-23
en:i_thought	-16
en:i_told	-6
en:i_took	12
en:i_type	16
en:i_understand	3
en:i_walk	-4
en:i_want	12
en:i_was	22
en:i_went	5
en:i_will	-15
en:i_wish	-23
en:i_write	-11
en:i_wrote	27
en:ic	-6
en:icon	-16
en:id	-7
en:id_card	-6
en:idea	14
en:ident	-5
en:idiot	5
en:if	-52
en:if_he	-17
en:if_i	14
en:if_it	-15
en:if_not	-11
en:if_one	-18
en:if_the	-19
en:if_we	-16
en:if_you	-5
en:ignit	-13
en:immedi	14
en:import	2
en:in_#	7
en:in_a	-23
en:in_all	28
en:in_an	-17
en:in_and	-17
en:in_any	25
en:in_april	-6
en:in_at	-15
en:in_august	-8
en:in_brussel	-10
en:in_case	-31
en:in_circl	5
en:in_dutch	32
en:in_every	-4
en:in_februari	-21
en:in_five	-11
en:in_for	-5
en:in_four	4
en:in_french	30
en:in_from	9
en:in_front	18
en:in_full	-4
en:in_german	21
en:in_gold	-13
en:in_hand	-16
en:in_her	20
en:in_his	-11
en:in_hui	3
en:in_it	47
en:in_januari	-11
en:in_june	16
en:in_late	-13
en:in_line	5
en:in_march	19
en:in_may	5
en:in_my	-4
en:in_no	-18
en:in_on	-15
en:in_one	-18
en:in_order	-6
en:in_our	-14
en:in_person	12
en:in_plain	2
en:in_progress	5
en:in_room	-9
en:in_septemb	-8
en:in_six	-8
en:in_stock	21
en:in_ten	-9
en:in_that	-20
en:in_the	32
en:in_their	9
en:in_there	-20
en:in_this	-27
en:in_three	-6
en:in_through	-3
en:in_time	5
en:in_to	2
en:in_twenti	-17
en:in_two	-33
en:in_what	8
en:in_winter	-7
en:in_with	-6
en:in_write	-24
en:in_your	-25
en:inbox	28
en:inch	-6
en:incid	-9
en:includ	13
en:includ_in	-6
en:includ_the	15
en:incom	-11
en:incom_messag	-14
en:inform	7
en:inform_you	3
en:inject	13
en:inn	-4
en:inspector	-11
en:instal	-28
en:instal_it	-4
en:instant	-7
en:instead	-3
en:instead_of	3
en:instruct	2
en:instructor	-14
en:instrument	-7
en:insur	19
en:insur_the	20
en:intend	-9
en:intend_to	-5
en:interest	-5
en:internet	11
en:into	3
en:into_a	-15
en:into_it	18
en:into_my	6
en:into_the	18
en:inventori	2
en:invest	2
en:invis	4
en:invit	6
en:invoic	18
en:invoic_#	5
en:invoic_from	-16
en:invoic_in	-4
en:invoic_is	20
en:invoic_no	2
en:iron	2
en:is	-12
en:is_#	-15
en:is_a	-9
en:is_about	6
en:is_alreadi	-7
en:is_alwai	4
en:is_an	16
en:is_at	-14
en:is_back	-11
en:is_been	4
en:is_block	20
en:is_call	-20
en:is_come	-7
en:is_dead	6
en:is_done	-9
en:is_down	10
en:is_fine	-24
en:is_for	-6
en:is_from	-17
en:is_full	6
en:is_gone	-18
en:is_how	22
en:is_it	-18
en:is_left	3
en:is_like	8
en:is_my	-37
en:is_never	-14
en:is_no	22
en:is_not	-15
en:is_noth	-9
en:is_now	36
en:is_off	-14
en:is_on	-8
en:is_one	29
en:is_only	-15
en:is_open	-15
en:is_out	5
en:is_over	-2
en:is_perfect	-15
en:is_regist	-6
en:is_so	-12
en:is_still	47
en:is_that	-17
en:is_the	-20
en:is_there	-10
en:is_this	7
en:is_three	2
en:is_to	-4
en:is_what	-24
en:is_why	-11
en:is_work	-7
en:issu	16
en:it_#	4
en:it_again	-25
en:it_all	-26
en:it_and	51
en:it_as	-14
en:it_at	17
en:it_back	13
en:it_becam	-9
en:it_becaus	27
en:it_befor	-21
en:it_by	-15
en:it_came	7
en:it_can	-14
en:it_cost	-18
en:it_could	20
en:it_did	-14
en:it_does	-20
en:it_down	-39
en:it_even	4
en:it_from	-11
en:it_had	4
en:it_has	-5
en:it_i	-10
en:it_in	-42
en:it_is	-4
en:it_look	-11
en:it_make	-11
en:it_may	6
en:it_must	22
en:it_myself	-2
en:it_normal	-7
en:it_now	9
en:it_off	-9
en:it_on	-39
en:it_out	2
en:it_rain	-13
en:it_ring	6
en:it_run	6
en:it_sai	-34
en:it_said	4
en:it_seem	34
en:it_smell	3
en:it_start	9
en:it_still	-2
en:it_stop	13
en:it_take	15
en:it_that	-11
en:it_the	8
en:it_this	-10
en:it_three	13
en:it_to	-42
en:it_turn	-22
en:it_up	11
en:it_was	-16
en:it_went	3
en:it_were	-3
en:it_will	5
en:it_with	-3
en:it_would	-33
en:item	4
en:its	7
en:its_#	16
en:its_own	-18
en:itself	23
en:itself_at	33
en:itself_is	-11
en:jacket	15
en:jam	-15
en:januari	-19
en:januari_#	9
en:jar	-15
en:job	5
en:joint	28
en:joke	-22
en:juic	4
en:juli	-25
en:juli_#	-20
en:juli_and	28
en:june	14
en:june_#	6
en:june_and	16
en:junk	18
en:just	-28
en:just_a	-16
en:just_been	11
en:just_check	-20
en:just_for	11
en:just_like	-12
en:just_ring	12
en:just_thought	-5
en:just_to	-29
en:just_want	17
en:karim	18
en:kayak	-13
en:keep	5
en:keep_#	12
en:kei	-5
en:kei_to	-24
en:kept	-6
en:kept_the	-24
en:kept_us	25
en:ketchup	14
en:keyboard	-11
en:kick	4
en:kid_in	5
en:kill	-10
en:kill_me	-8
en:kilometr	-5
en:kim	-6
en:kim-anh	12
en:kind	-10
en:kind_and	-19
en:kind_as	-4
en:kind_enough	13
en:kind_of	17
en:kindli	-21
en:kitchen	-26
en:km	-19
en:knee	15
en:knew	-17
en:knock	7
en:know	-44
en:know_a	-6
en:know_if	-9
en:know_it	-10
en:know_noth	-8
en:know_the	-16
en:know_what	-13
en:know_where	6
en:know_whether	3
en:know_why	-4
en:know_you	-11
en:kwh	29
en:l	20
en:la	-17
en:lab	-10
en:label	9
en:labour	-21
en:labour_dai	-18
en:lack	3
en:lack_of	3
en:lad	-19
en:ladder	-22
en:ladi	10
en:ladi_at	-11
en:ladi_in	-4
en:ladi_on	33
en:land	-21
en:land_in	10
en:landlord	24
en:lane	-7
en:languag	-23
en:laptop	3
en:last	13
en:last_i	-9
en:last_night	-10
en:last_week	6
en:last_year	-5
en:late	-25
en:later	5
en:later_i	18
en:latest	-4
en:laugh	-23
en:laundri	4
en:law	14
en:lead	-10
en:lead_time	-7
en:leaflet	5
en:leak	-44
en:leak_all	3
en:lean	14
en:learn	-10
en:learn_it	-13
en:learn_that	12
en:leather	4
en:leav	-4
en:leav_a	-16
en:leav_it	-3
en:leav_our	-8
en:leav_with	-4
en:left	36
en:left_a	8
en:left_at	-23
en:left_behind	-8
en:left_her	3
en:left_in	22
en:left_me	15
en:left_my	6
en:left_on	18
en:left_stand	5
en:left_the	23
en:left_without	4
en:leg	-6
en:legal	17
en:legend	-8
en:lent	-7
en:less	20
en:less_than	21
en:lesson	8
en:let_go	15
en:let_me	-7
en:let_the	3
en:let_us	-15
en:let_you	4
en:letter	21
en:letter_in	3
en:letter_of	-10
en:letter_to	9
en:letterbox	22
en:level	-8
en:librari	-17
en:licenc	9
en:lieg	-4
en:life	3
en:lift	-6
en:light	3
en:like	-21
en:like_a	-15
en:like_an	7
en:like_it	-12
en:like_me	-3
en:like_my	15
en:like_new	-6
en:like_that	-16
en:like_the	-29
en:like_to	-6
en:like_we	21
en:limit	-18
en:line	8
en:line_#	-19
en:line_at	4
en:line_has	-19
en:line_is	-5
en:line_of	-3
en:line_on	-5
en:line_up	10
en:link	-27
en:link_below	-10
en:link_to	-4
en:lipstick	13
en:list	32
en:list_of	-14
en:listen	-8
en:listen_to	-9
en:lit	-8
en:litr	29
en:live	13
en:live_in	3
en:live_room	8
en:load	8
en:loan	19
en:lobbi	25
en:local	-22
en:lock	-14
en:lock_out	-29
en:locum	-19
en:log	-29
en:log_in	-5
en:logan	16
en:lol	-21
en:long_weekend	-24
en:longer	27
en:look	2
en:look_after	-19
en:look_at	8
en:look_for	5
en:look_in	13
en:look_into	18
en:look_like	17
en:look_up	18
en:loop	-6
en:loos	12
en:lose	9
en:loss	-18
en:loss_of	-8
en:lost	-3
en:lost_my	12
en:lot	5
en:lot_of	-10
en:love	-24
en:love_the	-17
en:loyalti	-2
en:luck	7
en:luggag	18
en:lukewarm	8
en:m_and	-3
en:m_on	33
en:m_train	-18
en:machin	25
en:machin_and	-18
en:machin_at	-7
en:mad	-5
en:made	25
en:made_by	4
en:made_me	10
en:made_out	12
en:made_the	2
en:magazin	-9
en:maiden	-12
en:maiden_name	-12
en:mail	10
en:mail_on	-3
en:mailbox	11
en:main	33
en:main_road	6
en:maintain	7
en:mainten	-4
en:mainten_contract	-4
en:make	23
en:make_a	-11
en:make_it	-11
en:make_me	16
en:make_the	-9
en:make_up	4
en:make_you	-2
en:man	-5
en:man_at	4
en:man_came	5
en:man_was	-2
en:man_with	-10
en:manag	-20
en:manag_to	-8
en:mani_thank	12
en:manual	8
en:manufactur	-3
en:map	-24
en:march	-3
en:mark	18
en:market	18
en:mask	-19
en:massag	11
en:mat	-7
en:match	17
en:matt	17
en:matter	-7
en:matter_to	8
en:mattress	10
en:maximum	-13
en:may	-7
en:may_#	-21
en:may_be	-22
en:may_i	-4
en:mayb	-6
en:mayor	6
en:me	5
en:me_#	-6
en:me_about	5
en:me_again	-15
en:me_an	17
en:me_and	33
en:me_at	4
en:me_back	-22
en:me_becaus	4
en:me_befor	-19
en:me_by	-18
en:me_for	24
en:me_four	2
en:me_half	-17
en:me_he	27
en:me_how	-13
en:me_i	22
en:me_if	19
en:me_in	18
en:me_it	14
en:me_know	-6
en:me_my	14
en:me_no	-16
en:me_of	-5
en:me_off	8
en:me_on	5
en:me_out	-10
en:me_the	-22
en:me_through	-9
en:me_to	16
en:me_up	4
en:me_what	-7
en:me_when	-4
en:me_whether	-5
en:me_which	10
en:me_who	-8
en:me_with	3
en:me_you	-18
en:me_your	-11
en:mean	-25
en:meant	8
en:meant_to	6
en:meanwhil	4
en:measur	17
en:measur_the	22
en:meat	-9
en:mechan	-3
en:medium	27
en:meet	-9
en:meet_is	-3
en:melt	11
en:member	13
en:membership	4
en:men	4
en:mention	14
en:mention_a	4
en:mention_it	-4
en:mention_the	16
en:menu	16
en:menu_is	10
en:menu_was	-7
en:mere	8
en:mess	-25
en:messag_at	-22
en:messag_of	-3
en:messag_on	-17
en:met	-15
en:metal	24
en:meter	5
en:metr	-14
en:mic	10
en:microwav	3
en:middl	11
en:middl_of	9
en:midnight	28
en:might	9
en:might_as	15
en:migrat	-4
en:milk	-9
en:min	16
en:mind	5
en:mind_at	-5
en:mine	16
en:minimum	17
en:minu	-16
en:minut	-3
en:minut_and	4
en:minut_befor	6
en:minut_flat	-15
en:minut_late	-17
en:minut_later	-32
en:minut_of	17
en:minut_on	-16
en:minut_to	-8
en:minut_with	-11
en:mislaid	-3
en:miss	28
en:miss_my	-4
en:miss_the	11
en:misspel	6
en:mistak	-31
en:mistaken	7
en:mix	-9
en:mix_up	-6
en:mixer	-9
en:mobil	14
en:mode	14
en:modul	-29
en:moment	-20
en:moment_i	5
en:mondai_and	17
en:mondai_at	-7
en:monei	10
en:monei_back	14
en:monitor	4
en:month	6
en:month_ago	7
en:month_and	4
en:month_for	4
en:month_i	3
en:monthli	6
en:more	-20
en:morn_and	-4
en:morn_i	9
en:morn_to	-10
en:mortgag	-5
en:most	-28
en:most_of	-15
en:mostli	14
en:motel	16
en:mother	-19
en:mother-in-law	-3
en:mother_'s	-16
en:mother_is	-7
en:motor	3
en:mould	9
en:mould_in	5
en:move	-14
en:move_a	-15
en:move_in	-12
en:move_my	-6
en:move_the	5
en:move_to	7
en:mr	-40
en:mr_petit	-2
en:ms	-21
en:much	-14
en:mum	-5
en:music	25
en:mussel	2
en:must	44
en:must_be	22
en:must_have	16
en:my_#	3
en:my_account	8
en:my_ag	-7
en:my_arm	5
en:my_babi	-12
en:my_back	4
en:my_bag	22
en:my_bank	-9
en:my_bike	-18
en:my_bill	5
en:my_birth	3
en:my_brother	-5
en:my_brother-in-law	7
en:my_cancel	4
en:my_car	8
en:my_card	-9
en:my_case	-5
en:my_client	-18
en:my_complaint	5
en:my_compliment	-13
en:my_comput	-6
en:my_contact	-3
en:my_custom	5
en:my_dad	-8
en:my_daughter	-16
en:my_desk	-26
en:my_door	4
en:my_email	-4
en:my_employ	-15
en:my_ey	17
en:my_face	19
en:my_father	5
en:my_father-in-law	5
en:my_file	-7
en:my_gift	6
en:my_glass	-3
en:my_hand	-27
en:my_having	-21
en:my_head	4
en:my_hous	10
en:my_husband	3
en:my_id	5
en:my_inbox	13
en:my_kid	-11
en:my_kitchen	-4
en:my_knee	-10
en:my_letter	3
en:my_life	-15
en:my_maiden	-12
en:my_messag	-10
en:my_monei	7
en:my_mother	-11
en:my_mother-in-law	-3
en:my_neighbour	4
en:my_nephew	-11
en:my_number	15
en:my_old	-19
en:my_order	-14
en:my_own	3
en:my_partner	-17
en:my_password	-6
en:my_phone	13
en:my_pill	2
en:my_point	-10
en:my_request	8
en:my_return	-4
en:my_room	13
en:my_screen	23
en:my_shop	-9
en:my_sister	-24
en:my_sister-in-law	-9
en:my_son	4
en:my_statement	17
en:my_stomach	5
en:my_suitcas	17
en:my_surnam	3
en:my_wallet	11
en:my_water	8
en:my_whole	7
en:my_wife	6
en:my_window	16
en:my_yard	14
en:myself	-14
en:n	12
en:n_nobodi	2
en:n_the	11
en:n_they	6
en:nail	5
en:name	8
en:name_and	-11
en:name_is	14
en:name_of	-4
en:name_on	19
en:namur	10
en:nation	5
en:near	14
en:near_the	3
en:nearli	6
en:neat	-17
en:need	-11
en:need_a	20
en:need_for	-6
en:need_it	-9
en:need_the	-19
en:need_to	-6
en:neighbour	-29
en:neighbour_'s	18
en:neighbourhood	-12
en:neither	26
en:neon	6
en:nephew	-11
en:nerv	10
en:network	-20
en:never	26
en:never_been	-12
en:never_call	-3
en:never_came	-8
en:never_got	3
en:never_heard	3
en:never_onc	-21
en:never_receiv	3
en:never_seen	-24
en:never_show	3
en:new	2
en:new_boiler	17
en:new_is	9
en:new_of	-2
en:new_version	6
en:newslett	-2
en:next	-3
en:next_dai	-12
en:next_door	-6
en:next_tabl	14
en:next_time	-18
en:next_to	29
en:next_week	-3
en:nice	10
en:night	-12
en:night_'s	9
en:night_and	-10
en:night_at	-16
en:night_clerk	-24
en:night_in	-20
en:night_of	9
en:night_the	8
en:night_there	25
en:nightclub	-4
en:nimbo	32
en:nine	-23
en:nine_of	-11
en:nineteen	27
en:nineti	8
en:ninth	15
en:no	23
en:no_#	-12
en:no_access	-26
en:no_answer	-8
en:no_complaint	-13
en:no_date	4
en:no_doubt	5
en:no_hard	-18
en:no_heat	-20
en:no_hurri	-12
en:no_longer	27
en:no_mess	-13
en:no_more	-15
en:no_name	3
en:no_new	5
en:no_one	-3
en:no_order	8
en:no_phone	16
en:no_problem	3
en:no_quarrel	-16
en:no_rush	-28
en:no_sign	4
en:no_time	-11
en:no_troubl	10
en:no_wai	12
en:no_worri	-9
en:nobodi	30
en:nobodi_'s	-22
en:nobodi_at	-2
en:nobodi_came	30
en:nobodi_ever	3
en:nobodi_had	-27
en:nobodi_has	17
en:nobodi_is	-29
en:nobodi_was	-21
en:nobodi_would	23
en:nois	-17
en:noisi	-2
en:none	17
en:none_of	19
en:noon	11
en:nor	21
en:normal	-6
en:not	-5
en:not_a	22
en:not_about	-12
en:not_accept	5
en:not_after	-9
en:not_allow	14
en:not_an	-22
en:not_ask	-37
en:not_at	-5
en:not_be	16
en:not_been	13
en:not_book	-10
en:not_catch	5
en:not_close	19
en:not_connect	23
en:not_exist	26
en:not_feel	-10
en:not_find	7
en:not_fit	-7
en:not_forget	-20
en:not_get	-27
en:not_go	-9
en:not_had	-15
en:not_happen	-14
en:not_have	-11
en:not_hear	-11
en:not_in	-10
en:not_know	-6
en:not_let	16
en:not_log	5
en:not_make	-5
en:not_need	-26
en:not_on	5
en:not_one	8
en:not_open	-5
en:not_run	15
en:not_sai	7
en:not_see	18
en:not_seen	4
en:not_sign	-20
en:not_sleep	10
en:not_so	5
en:not_stop	17
en:not_take	-6
en:not_the	4
en:not_there	6
en:not_to	-24
en:not_turn	-15
en:not_understand	5
en:not_wait	-19
en:not_want	-28
en:not_what	4
en:not_work	8
en:not_you	5
en:notari	3
en:note	-3
en:note_are	17
en:note_of	-17
en:noth	18
en:noth_about	-8
en:noth_broken	-9
en:noth_els	16
en:noth_in	2
en:noth_left	7
en:noth_on	12
en:noth_to	-19
en:notic	7
en:notic_it	6
en:notic_that	5
en:notifi	6
en:novel	-11
en:novemb	34
en:novemb_#	41
en:now	39
en:now_#	15
en:now_and	-10
en:now_been	29
en:now_it	-12
en:now_know	5
en:now_that	-16
en:now_the	27
en:nowher	-12
en:nudg	-11
en:number	26
en:number_#	5
en:number_of	-6
en:number_on	35
en:number_to	-3
en:nurs	-30
en:nurseri	4
en:o'clock	-13
en:oak	24
en:object	-12
en:oblig	-11
en:observ	-14
en:occas	27
en:octob	-38
en:octob_#	-27
en:of	16
en:of_#	-3
en:of_a	-5
en:of_an	12
en:of_august	14
en:of_busi	13
en:of_cours	-7
en:of_everyon	4
en:of_five	-9
en:of_forti	21
en:of_four	-12
en:of_ga	17
en:of_her	-25
en:of_his	24
en:of_ic	13
en:of_it	7
en:of_its	-8
en:of_juli	-12
en:of_june	-16
en:of_me	10
en:of_mine	-6
en:of_my	-6
en:of_order	14
en:of_paper	22
en:of_plastic	3
en:of_septemb	12
en:of_ten	-9
en:of_that	2
en:of_the	9
en:of_them	-13
en:of_this	28
en:of_us	18
en:of_water	-25
en:of_wet	9
en:of_what	-10
en:of_which	15
en:of_your	3
en:off	10
en:off_a	-4
en:off_and	15
en:off_at	16
en:off_his	7
en:off_in	15
en:off_on	-19
en:off_our	-13
en:off_the	18
en:off_to	-5
en:off_with	34
en:off_work	6
en:offer	22
en:offer_a	2
en:offer_me	-4
en:offic	-35
en:offic_#	3
en:offic_until	-21
en:offlin	15
en:often	-8
en:oh	19
en:oh_no	20
en:oil	4
en:ok	-31
en:old	-10
en:older	-4
en:olivi	-13
en:ombudsman	8
en:on-cal	7
en:on_#	-46
en:on_a	14
en:on_an	-23
en:on_arriv	6
en:on_at	-6
en:on_august	-6
en:on_board	-4
en:on_dai	24
en:on_decemb	-20
en:on_file	14
en:on_for	-18
en:on_her	13
en:on_his	8
en:on_hold	-5
en:on_it	45
en:on_its	20
en:on_januari	-12
en:on_juli	5
en:on_june	-3
en:on_leav	-17
en:on_may	-6
en:on_mondai	-10
en:on_one	-5
en:on_our	26
en:on_purpos	-4
en:on_saturdai	-25
en:on_septemb	-6
en:on_site	13
en:on_speaker	5
en:on_sundai	-8
en:on_that	-27
en:on_the	10
en:on_their	-9
en:on_this	3
en:on_thursdai	-20
en:on_time	-8
en:on_to	12
en:on_tuesdai	-6
en:on_two	-15
en:on_wednesdai	-13
en:on_with	3
en:on_your	-15
en:onc	11
en:onc_and	-18
en:onc_the	12
en:one	29
en:one_'s	11
en:one_and	-8
en:one_befor	-13
en:one_can	-13
en:one_cat	-16
en:one_had	28
en:one_has	-17
en:one_in	-5
en:one_is	-9
en:one_night	-25
en:one_of	-38
en:one_on	-7
en:one_person	-6
en:one_repli	-12
en:one_singl	3
en:one_that	13
en:one_thing	-6
en:one_very	15
en:one_was	-9
en:one_who	-15
en:one_with	-2
en:onlin	6
en:only	6
en:only_in	-5
en:only_one	-17
en:only_the	-7
en:only_thing	19
en:only_to	7
en:onto	-22
en:onto_the	-20
en:open	38
en:open_a	8
en:open_and	5
en:open_at	-8
en:open_for	2
en:open_it	-16
en:open_my	15
en:open_sinc	2
en:open_the	20
en:open_until	-25
en:oper	-23
en:opinion	-17
en:option	21
en:or	-10
en:or_a	18
en:or_can	-2
en:or_do	-12
en:or_is	-21
en:or_just	-5
en:or_not	-11
en:or_on	13
en:or_the	8
en:or_what	8
en:orang	-16
en:orang_juic	4
en:order_#	27
en:order_and	-8
en:order_form	20
en:order_from	8
en:order_on	-4
en:order_or	-10
en:order_the	23
en:ordinari	15
en:origin	9
en:other	17
en:otherwis	-9
en:ought	-13
en:ought_to	-13
en:our	-5
en:our_#	-11
en:our_account	-19
en:our_anniversari	-26
en:our_bag	-4
en:our_boiler	-11
en:our_book	-7
en:our_car	-11
en:our_client	-12
en:our_compani	4
en:our_daughter	-6
en:our_littl	5
en:our_name	17
en:our_new	-4
en:our_offic	3
en:our_only	21
en:our_own	-17
en:our_patient	-20
en:our_place	3
en:our_request	-8
en:our_room	2
en:our_tabl	17
en:our_window	11
en:ours	5
en:ourselv	13
en:out	7
en:out_a	-5
en:out_again	3
en:out_at	-12
en:out_befor	5
en:out_by	-11
en:out_for	10
en:out_loud	-2
en:out_of	-7
en:out_on	16
en:out_over	16
en:out_sinc	-9
en:out_that	-2
en:out_to	-3
en:out_with	9
en:outag	-24
en:outdoor	8
en:outlet	-15
en:outsid	-10
en:outsid_my	8
en:outsid_the	-3
en:oven	6
en:over_#	-12
en:over_a	6
en:over_from	19
en:over_her	-18
en:over_in	4
en:over_it	-18
en:over_lunch	-5
en:over_our	17
en:over_the	10
en:overflow	3
en:overnight	-14
en:ow	-9
en:own	-24
en:own_hand	-21
en:own_home	-5
en:owner	-31
en:p	-10
en:p_m	-10
en:pack	9
en:packag	-20
en:packag_was	-15
en:pad	4
en:paddl	-13
en:page	26
en:page_#	-21
en:page_in	3
en:page_sai	-20
en:pai	11
en:pai_#	-5
en:pai_a	4
en:pai_for	26
en:pai_half	12
en:pai_it	16
en:pai_my	-21
en:pai_the	-11
en:paid	-26
en:paid_#	32
en:paid_a	-17
en:paid_by	-23
en:paid_for	-19
en:paid_in	-9
en:paid_the	-13
en:pain	7
en:paint	4
en:pair	-10
en:pallet	19
en:pan	7
en:pan_flute	5
en:panel	-23
en:panic	-9
en:panoram	23
en:paper	30
en:parcel	-13
en:parent	3
en:part	-13
en:part_and	9
en:part_has	-19
en:part_of	-5
en:part_was	14
en:parti	3
en:partner	-21
en:pass	-12
en:pass_on	-5
en:passeng	5
en:passport	7
en:password	10
en:password_within	-6
en:past	-19
en:past_six	3
en:past_the	-20
en:pasta	-7
en:pastri	-18
en:path	5
en:patienc	3
en:patienc_of	-20
en:patient	-42
en:patio	23
en:paul	-6
en:pavement	-6
en:payment	-15
en:payment_page	3
en:payrol	10
en:pc	-12
en:peel	3
en:peeter	32
en:pellet	8
en:pen	-13
en:penalti	-10
en:peopl	22
en:peopl_and	3
en:peopl_are	-20
en:peopl_like	-10
en:peopl_who	-18
en:peopl_with	3
en:percent	-29
en:perfectli	24
en:perhap	-10
en:period	8
en:perman	-13
en:perman_loss	-6
en:permit	3
en:person_with	-8
en:pet	-14
en:petit	-2
en:petrol	9
en:pharmaci	5
en:pharmacist	-23
en:phone	37
en:phone_and	10
en:phone_call	11
en:phone_down	-18
en:phone_in	23
en:phone_it	-3
en:phone_me	9
en:phone_number	15
en:phone_on	16
en:phone_to	4
en:photo	-21
en:photo_i	2
en:photo_of	-15
en:photocopi	25
en:photograph	17
en:physio	11
en:pic	-9
en:pick	-4
en:pick-up	10
en:pickup	-7
en:pictur	-4
en:pie	-23
en:piec	-16
en:piec_of	4
en:pigeon	3
en:pile	8
en:pill	3
en:pillow	19
en:pin	-4
en:pink	3
en:pipe	-34
en:pitcher	-10
en:piti	-13
en:place_by	-3
en:place_on	-27
en:plai	-16
en:plan	-15
en:plane	3
en:plant	3
en:plaster	5
en:plastic	25
en:plate	14
en:plate_of	12
en:platform	4
en:platter	5
en:pleas	-64
en:pleas_accept	-6
en:pleas_and	-11
en:pleas_contact	-9
en:pleas_find	19
en:pleas_look	-2
en:pleas_make	-6
en:pleas_put	-17
en:pleas_send	-12
en:pleas_take	-19
en:pleas_tell	-11
en:pleas_with	-6
en:pleasur	-9
en:plenti	21
en:plenti_of	-4
en:plow	-4
en:plug	26
en:plug_in	23
en:plumb	-11
en:plumber	23
en:plus	-21
en:pm	-11
en:pocket	-13
en:point	2
en:polic	-3
en:polici	-17
en:polit	-20
en:pool	-20
en:poor	-4
en:pop	21
en:pope	-10
en:portal	11
en:portion	2
en:posit	-9
en:possibl	-15
en:post	-33
en:postag	4
en:poster	4
en:postpon	7
en:pot	-13
en:potato	17
en:pothol	-5
en:power	-34
en:practition	-6
en:prais	-20
en:prefer	-11
en:premis	-17
en:premium	4
en:prescrib	5
en:prescript	25
en:present	-6
en:press	-4
en:press_#	14
en:press_the	6
en:pressur	-22
en:previou	15
en:price	4
en:price_and	15
en:price_i	3
en:price_of	-26
en:print	24
en:print_on	18
en:print_the	10
en:printer	21
en:prioriti	5
en:privat	7
en:pro	-4
en:problem	-27
en:problem_at	16
en:problem_with	-10
en:procedur	-13
en:produc	-25
en:product	3
en:profession	-9
en:profession_of	-11
en:profil	4
en:program	-17
en:progress	13
en:promis	23
en:promis_a	7
en:promis_for	24
en:promis_the	-2
en:promo	5
en:promo_code	2
en:proof	19
en:proof_of	7
en:proper	-10
en:properli	18
en:properti	-23
en:protect	-25
en:prove	13
en:prove_it	7
en:provid	12
en:provid_for	5
en:pull	-34
en:pump	10
en:punctual	-19
en:purchas	-3
en:purchas_order	-9
en:pure	25
en:purpos	-4
en:push	-18
en:pushchair	-3
en:put	-30
en:put_#	6
en:put_a	-25
en:put_back	-7
en:put_down	5
en:put_in	-25
en:put_it	-30
en:put_me	-22
en:put_my	-11
en:put_the	3
en:put_us	5
en:qualiti	-10
en:qualiti_of	-10
en:quarrel	-19
en:quarrel_with	-10
en:quarter	21
en:quarter_of	14
en:quarter_past	20
en:quebec	-15
en:question	-4
en:queu	30
en:quick	-18
en:quid	-4
en:quid_for	6
en:quiet	-10
en:quit	-15
en:quot	-14
en:quot_for	-13
en:quot_was	-12
en:r	5
en:r_you	7
en:race	20
en:rack	10
en:racket	-6
en:radiat	7
en:radiat_in	-5
en:radio	-17
en:radio_silenc	3
en:rain	8
en:rais	13
en:rais_my	-3
en:ramp	6
en:ran	25
en:ran_the	-15
en:rang	-27
en:rang_back	-8
en:rang_your	13
en:rare	-36
en:rate_the	-9
en:rather	-31
en:rather_not	-12
en:rather_than	-24
en:reach	17
en:reach_me	6
en:reach_the	12
en:reach_you	2
en:read	3
en:read_#	22
en:read_it	-3
en:read_my	-3
en:read_that	-6
en:reader	-22
en:real	-10
en:realiti	4
en:realli	-11
en:reason	-17
en:receipt	21
en:receiv	33
en:receiv_the	-17
en:recent	-7
en:recept	-15
en:receptionist	-4
en:recip	15
en:recogn	4
en:recognis	3
en:recommend	-16
en:recommend_us	-4
en:record	8
en:record_of	3
en:recov	-8
en:red	19
en:redid	-18
en:redon	-8
en:reduc	-9
en:refer	-17
en:refer_the	8
en:referr	4
en:refund	-11
en:refund_#	-10
en:refus	29
en:refus_becaus	4
en:refus_the	3
en:refus_to	24
en:region	-18
en:regist_letter	5
en:regist_my	-4
en:registri	-19
en:registri_offic	-4
en:regret	6
en:regular	18
en:reimburs	-6
en:reject	9
en:relax	14
en:releas	-14
en:reliabl	-16
en:remain	-3
en:rememb	-9
en:remind	-2
en:remind_me	-6
en:remot	-3
en:remov	14
en:renam	-2
en:renew	-19
en:renov	-11
en:rent	-27
en:rental	-3
en:repaint	4
en:repair	7
en:repeat	12
en:replac	12
en:replac_it	-9
en:repli	-6
en:repons	33
en:report	-6
en:report_a	-10
en:report_and	4
en:report_at	-13
en:report_the	-9
en:request	-15
en:reserv	3
en:reserv_for	-5
en:reset	-22
en:resid	-4
en:resolv	3
en:resort	17
en:resort_fee	17
en:respect	-39
en:respons	-3
en:rest	-30
en:restart	21
en:restaur	15
en:restor	17
en:result	-26
en:result_in	-14
en:retir	19
en:return	-18
en:return_the	-8
en:return_within	-11
en:review	-26
en:rice	32
en:rich	6
en:ride	-30
en:right	-27
en:right_at	-7
en:right_awai	-3
en:right_in	3
en:rimouski	-18
en:ring	-3
en:ring_and	27
en:ring_at	15
en:ring_back	-18
en:ring_me	-13
en:ring_on	-17
en:road	-3
en:robot	28
en:rock	12
en:roi	6
en:roll	-7
en:roll_her	19
en:roof	-18
en:room_#	15
en:room_and	-3
en:room_for	-15
en:room_in	-8
en:room_is	-6
en:room_with	-6
en:root	15
en:root_canal	14
en:rope	-5
en:rosali	-23
en:rose	24
en:round_the	-14
en:roundabout	4
en:rout	-4
en:router	15
en:row	-16
en:rubbish	-4
en:rubbl	3
en:rue	-19
en:rug	-4
en:rule	-16
en:rule_requir	3
en:run	42
en:run_a	-17
en:run_late	-9
en:run_out	12
en:rung	-18
en:rush	-26
en:safe	20
en:sai	13
en:sai_#	24
en:sai_he	22
en:sai_it	-12
en:sai_no	4
en:sai_replac	5
en:sai_thank	-14
en:sai_that	-22
en:sai_the	-9
en:sai_there	-16
en:sai_what	-10
en:sai_you	-3
en:sai_your	4
en:said	25
en:said_#	26
en:said_he	-20
en:said_i	10
en:said_it	15
en:said_no	18
en:said_she	6
en:said_that	26
en:said_they	10
en:sail	3
en:saint	-33
en:salad	4
en:sale	29
en:salesman	23
en:salt	-14
en:same	-4
en:same_as	-7
en:same_dai	-35
en:same_even	-16
en:same_thing	-18
en:samira	-16
en:sampl	-9
en:sandwich	3
en:sat	23
en:sat_down	28
en:sat_in	17
en:sat_there	-5
en:satisfact	4
en:satisfact_survei	4
en:saturdai	-28
en:saturdai_afternoon	-9
en:saturdai_at	-4
en:saturdai_i	-14
en:saturdai_the	19
en:sauc	14
en:sauna	-8
en:save	-46
en:save_me	-17
en:save_my	-7
en:saw	14
en:saw_the	5
en:scald	2
en:scale	22
en:scam	-15
en:scanner	3
en:scare	-16
en:scarf	3
en:scene	-2
en:schedul	6
en:school	-13
en:scooter	13
en:scorch	4
en:scrap	17
en:scrap_of	16
en:scrape	-14
en:scratch	4
en:scream	5
en:screen	25
en:screw	18
en:screwdriv	-16
en:seal	-16
en:search	-3
en:season	34
en:seat	9
en:second	25
en:second_floor	-5
en:second_one	18
en:second_time	-20
en:secretari	-6
en:secur	16
en:see	2
en:see_how	-21
en:see_it	-17
en:see_my	3
en:see_the	14
en:see_you	-6
en:seem	20
en:seem_to	17
en:seen	5
en:seen_a	-21
en:seen_at	3
en:sell	20
en:seller	6
en:send	3
en:send_it	-8
en:send_me	-11
en:send_someon	6
en:send_the	-14
en:send_us	-4
en:send_you	3
en:senior	-14
en:sens	-15
en:sent	14
en:sent_a	-2
en:sent_back	-17
en:sent_by	-5
en:sent_home	-14
en:sent_me	17
en:sent_my	-14
en:sent_the	9
en:sent_to	16
en:sentenc	19
en:separ	-12
en:sept	21
en:sept_#	17
en:septemb	-23
en:septemb_#	-22
en:septemb_with	-12
en:seriou	-12
en:serious	-4
en:serv	11
en:server	-23
en:servic	-31
en:servic_fee	7
en:servic_was	-4
en:session	6
en:set	-2
en:set-up	-7
en:set_up	16
en:settlement	3
en:seven	-13
en:seven_in	12
en:seven_week	23
en:seventi	5
en:seventy-two	6
en:sever	-17
en:shall	-19
en:shall_be	-12
en:shame	4
en:share	-25
en:share_a	-20
en:sharp	-7
en:she	10
en:she_has	11
en:she_is	21
en:she_said	-23
en:she_was	10
en:shed	-8
en:sheet	-10
en:sheet_of	-10
en:shift	-4
en:ship	-3
en:shock	11
en:shoe	-27
en:shop_in	-20
en:short	-17
en:should	-13
en:should_be	-14
en:should_have	22
en:should_i	-24
en:should_like	-15
en:shoulder	-8
en:shout	23
en:shovel	5
en:show	54
en:show_#	26
en:show_a	4
en:show_me	-12
en:show_my	9
en:show_the	20
en:show_two	21
en:show_up	11
en:shower	10
en:shown	18
en:showroom	7
en:shrug	-7
en:shut	20
en:shut_the	-6
en:shutter	5
en:shuttl	10
en:sick	-11
en:side	44
en:side_of	9
en:sidewalk	4
en:sigh	18
en:sign	-22
en:sign_at	-5
en:sign_in	-13
en:sign_off	-11
en:sign_on	9
en:sign_the	-9
en:sign_with	-11
en:signal	12
en:signatur	12
en:silenc	40
en:silent	18
en:silli	-9
en:simpl	-20
en:simpli	-8
en:simpli_like	-7
en:sinc	50
en:sinc_#	-21
en:sinc_i	5
en:sinc_januari	-4
en:sinc_last	8
en:sinc_march	-11
en:sinc_septemb	2
en:sinc_summer	2
en:sinc_the	19
en:sinc_then	32
en:sinc_this	2
en:sinc_thursdai	3
en:sinc_your	14
en:sing	4
en:singl	15
en:singl_time	21
en:sink	16
en:sister	-16
en:sister-in-law	-9
en:sister_'s	3
en:sit	-13
en:sit_down	-7
en:sit_in	-13
en:sit_on	6
en:site	-14
en:site_#	8
en:site_it	5
en:six_hour	-12
en:six_in	-14
en:six_month	-4
en:six_week	-2
en:sixteen	-8
en:sixti	19
en:size	12
en:size_of	11
en:skip	10
en:sleep	7
en:sleep_in	23
en:slept	-22
en:slept_in	-17
en:slice	-6
en:slid	-19
en:slide	18
en:slightest	-9
en:slot	-20
en:slow	-6
en:slowli	-19
en:small	-18
en:smart	-4
en:smell	27
en:smell_like	21
en:smell_of	26
en:smile	-11
en:smirk	5
en:smoke	8
en:snap	5
en:snore	3
en:snow	-6
en:snowbank	4
en:so	-10
en:so_far	-17
en:so_here	-15
en:so_i	-34
en:so_is	-14
en:so_it	-23
en:so_kind	16
en:so_mani	-3
en:so_much	-10
en:so_my	22
en:so_nice	-15
en:so_that	4
en:so_the	-27
en:so_there	-12
en:so_this	-18
en:so_we	-20
en:so_well	-17
en:so_you	6
en:soak	-4
en:soap	4
en:social	-14
en:sock	5
en:sofa	12
en:softwar	24
en:soggi	3
en:sold	6
en:sold_as	21
en:sold_by	4
en:sold_me	-7
en:sold_out	4
en:solid	-20
en:solv	-5
en:some	21
en:some_nerv	5
en:some_of	-8
en:somebodi	-5
en:somebodi_els	20
en:somebodi_to	-8
en:somebodi_would	-7
en:someon_els	-7
en:someon_who	-14
en:someon_with	19
en:someth	-15
en:someth_that	-22
en:somewher	-25
en:son	-10
en:son_'s	11
en:son_had	5
en:son_is	-18
en:song	-3
en:sonia	-12
en:soon	5
en:sooner	-7
en:sorri	-42
en:sorri_for	-21
en:sorri_to	6
en:sort	-53
en:sort_of	-8
en:soul	4
en:sound	19
en:sound_like	3
en:soup	19
en:spa	4
en:space	14
en:spam	-15
en:spare	-24
en:spare_me	-11
en:speak	22
en:speak_properli	23
en:speak_to	4
en:special	2
en:speech	-14
en:speed_with	-6
en:spell	-11
en:spell_my	-13
en:spend	-7
en:spent	-33
en:spent_the	-18
en:spider	-15
en:spill	6
en:spin	9
en:split	19
en:spoke	-3
en:spoken	-6
en:spot	16
en:spot_the	-4
en:spotless	13
en:sprain	5
en:spring	-2
en:squar	6
en:squeez	-8
en:staff	-31
en:staff_were	-6
en:stai_in	15
en:stai_on	-6
en:stai_open	-5
en:stai_with	5
en:stain	6
en:stair	37
en:stale	15
en:stand	22
en:stand_in	-9
en:star	11
en:stare	3
en:start	15
en:start_again	4
en:start_at	27
en:start_over	-2
en:start_to	-21
en:start_up	2
en:starter	23
en:state	-13
en:state_that	-3
en:statement	43
en:statement_show	10
en:station	27
en:statutori	4
en:steak	3
en:steam	35
en:step	-6
en:sticki	5
en:still	55
en:still_being	4
en:still_come	-10
en:still_do	-8
en:still_had	10
en:still_have	-17
en:still_in	12
en:still_no	-6
en:still_not	7
en:still_run	-3
en:still_sai	15
en:still_see	4
en:still_show	18
en:still_talk	-11
en:still_there	30
en:still_wait	8
en:stink	4
en:stock	19
en:stolen	-6
en:stomach	9
en:stone	-26
en:stood	19
en:stood_in	13
en:stop	27
en:stop_at	23
en:storag	4
en:store	14
en:storm	-34
en:storm_and	-20
en:stove	-29
en:straight	26
en:stranger	-15
en:stream	28
en:street	-21
en:street_and	-3
en:strip	-23
en:stroller	-8
en:stuck_at	-3
en:stuck_in	5
en:studi	-4
en:studio	-3
en:stuff	16
en:subscrib	2
en:subscript	6
en:such	-4
en:such_a	-2
en:suddenli	2
en:suffer	5
en:sugar	-16
en:suggest_i	5
en:suit	-18
en:suitcas	5
en:suitcas_and	-14
en:sum	32
en:summer	-7
en:summer_and	13
en:sun	6
en:sundai	-10
en:sundai_morn	-8
en:sundai_night	-7
en:super	-17
en:superb	3
en:supper	-21
en:suppli	14
en:supplier	-32
en:suppos	-5
en:suppos_to	9
en:supposedli	6
en:sure	4
en:surgeri	4
en:surnam	3
en:surpris	-14
en:surpris_that	6
en:survei	-8
en:surveyor	5
en:suspend	-22
en:swallow	-16
en:swamp	5
en:swap_the	5
en:sweater	7
en:sweep	-6
en:sweet	-26
en:sweetheart	-19
en:swing	-13
en:switch	-2
en:switch_off	17
en:switchboard	3
en:swore_the	6
en:sylvi	21
en:system	9
en:tabl	3
en:tablecloth	7
en:tablet	-12
en:take	-24
en:take_a	3
en:take_it	-20
en:take_note	-7
en:take_off	-12
en:take_some	6
en:taken	2
en:taken_the	8
en:talk	-19
en:talk_about	-17
en:talk_me	-28
en:talk_to	12
en:tall_man	5
en:tank	16
en:tap	14
en:tap_on	-16
en:tape	-27
en:tarp	-12
en:tartar	4
en:tast	25
en:tax	3
en:tea	-16
en:teacher	-5
en:team	-26
en:team_is	-9
en:tear	-13
en:tech	-4
en:technic	18
en:technician	-34
en:technician_was	4
en:technician_who	-22
en:teenag	4
en:teeth	8
en:telephon	-19
en:tell	-7
en:tell_her	-14
en:tell_him	-28
en:tell_me	25
en:tell_the	-21
en:tell_us	6
en:temperatur	35
en:ten	-8
en:ten_dai	-22
en:ten_minut	-28
en:ten_past	15
en:ten_to	17
en:ten_year	-7
en:tenant	16
en:tent	3
en:term	-7
en:termin	7
en:terrac	10
en:test	16
en:text	-8
en:than	-25
en:than_i	4
en:than_in	12
en:than_the	-17
en:than_you	-10
en:thank	-28
en:thank_#	-5
en:thank_a	3
en:thank_for	-16
en:thank_the	-13
en:thank_to	-4
en:thank_you	-45
en:thanksgiv	-8
en:that_dai	-21
en:that_even	-6
en:that_had	-8
en:that_has	19
en:that_he	-21
en:that_i	3
en:that_is	-3
en:that_it	21
en:that_make	-12
en:that_my	-5
en:that_no	3
en:that_on	-17
en:that_one	-32
en:that_our	-26
en:that_price	4
en:that_sai	8
en:that_same	-34
en:that_take	5
en:that_the	10
en:that_was	44
en:that_we	-14
en:that_you	8
en:the	6
en:the_#	-22
en:the_access	-4
en:the_account	-5
en:the_ad	5
en:the_advis	-3
en:the_afternoon	22
en:the_agenc	4
en:the_air	5
en:the_airport	-8
en:the_amount	-10
en:the_answer	15
en:the_antiviru	3
en:the_app	21
en:the_appoint	18
en:the_arm	-5
en:the_assessor	-3
en:the_assist	8
en:the_attach	-5
en:the_automat	-9
en:the_avec	17
en:the_babi	-2
en:the_back	-15
en:the_backup	-13
en:the_bag	18
en:the_bank	-16
en:the_bar	-10
en:the_bath	15
en:the_bathroom	5
en:the_batteri	-25
en:the_beach	12
en:the_bed	22
en:the_bedroom	22
en:the_bench	-6
en:the_big	-29
en:the_bike	-17
en:the_bill	-11
en:the_bin	5
en:the_birth	4
en:the_bit	11
en:the_board	-5
en:the_boiler	-12
en:the_boss	6
en:the_bottom	11
en:the_box	-3
en:the_branch	5
en:the_bread	-3
en:the_brochur	7
en:the_broker	5
en:the_bu	-2
en:the_buffet	5
en:the_build	-21
en:the_button	2
en:the_cabl	-23
en:the_camera	22
en:the_cancel	6
en:the_car	-8
en:the_card	12
en:the_care	5
en:the_carpet	12
en:the_carriag	-3
en:the_carrier	-2
en:the_cash	29
en:the_cat	-22
en:the_cellar	20
en:the_certif	-30
en:the_charg	-6
en:the_chees	-4
en:the_chef	-9
en:the_chimnei	17
en:the_chowder	-6
en:the_christen	-8
en:the_christma	-6
en:the_citi	34
en:the_claim	-21
en:the_clerk	9
en:the_clinic	10
en:the_clock	-15
en:the_closet	-2
en:the_coach	-5
en:the_code	24
en:the_coffe	-5
en:the_cold	9
en:the_colour	-22
en:the_commun	-11
en:the_compani	-5
en:the_complaint	-8
en:the_compressor	16
en:the_comput	-17
en:the_conductor	-12
en:the_confirm	-8
en:the_connect	-10
en:the_contract	-3
en:the_cook	4
en:the_corner	-3
en:the_corridor	7
en:the_cost	-6
en:the_counter	11
en:the_coupl	6
en:the_courier	-7
en:the_courtyard	6
en:the_crew	-22
en:the_dai	-7
en:the_date	-5
en:the_dead	-14
en:the_deck	8
en:the_deed	5
en:the_deliveri	11
en:the_dentist	-4
en:the_deposit	-17
en:the_depot	-7
en:the_desk	31
en:the_differ	-21
en:the_dine	-11
en:the_dish	5
en:the_dock	14
en:the_doctor	-2
en:the_dog	-22
en:the_door	39
en:the_doorwai	5
en:the_dot	2
en:the_drain	13
en:the_drawer	8
en:the_dress	2
en:the_drill	3
en:the_drive	-14
en:the_driver	-16
en:the_drivewai	-12
en:the_dryer	-14
en:the_duck	14
en:the_electr	18
en:the_elev	10
en:the_email	-8
en:the_emerg	22
en:the_end	-17
en:the_engin	9
en:the_entir	10
en:the_entranc	3
en:the_envelop	-16
en:the_estim	-9
en:the_even	19
en:the_factori	13
en:the_famili	-3
en:the_fault	7
en:the_fee	-22
en:the_fenc	3
en:the_fifth	4
en:the_file	-33
en:the_filter	5
en:the_final	-8
en:the_fine	-13
en:the_fire	-22
en:the_first	-30
en:the_fish	7
en:the_fit	7
en:the_fitter	13
en:the_flood	-7
en:the_floor	-10
en:the_food	-6
en:the_form	-24
en:the_four	22
en:the_fourth	14
en:the_free	-18
en:the_freezer	-10
en:the_fridai	24
en:the_fridg	-19
en:the_front	15
en:the_frozen	-8
en:the_full	-22
en:the_fund	-15
en:the_furnac	7
en:the_ga	6
en:the_garag	6
en:the_garbag	-15
en:the_gate	4
en:the_girl	27
en:the_glass	29
en:the_good	-7
en:the_grant	-4
en:the_green	11
en:the_ground	15
en:the_grout	20
en:the_guard	5
en:the_guest	-14
en:the_gui	-10
en:the_gym	2
en:the_hall	4
en:the_hallwai	-9
en:the_handl	11
en:the_hardwar	-14
en:the_head	3
en:the_hear	4
en:the_heat	21
en:the_hold	-4
en:the_holidai	4
en:the_home	5
en:the_hospit	-17
en:the_hot	-14
en:the_hotel	-14
en:the_hour	-15
en:the_hous	9
en:the_human	-6
en:the_ic	4
en:the_insid	22
en:the_instal	-18
en:the_insur	16
en:the_internet	-11
en:the_invoic	26
en:the_job	3
en:the_joint	15
en:the_kei	-5
en:the_kettl	-12
en:the_kid	19
en:the_kind	-18
en:the_kitchen	-14
en:the_lab	-15
en:the_label	7
en:the_ladi	13
en:the_land	-15
en:the_last	-23
en:the_latest	-5
en:the_laundri	4
en:the_law	3
en:the_leaflet	2
en:the_leak	-16
en:the_left	20
en:the_licenc	-7
en:the_lift	16
en:the_light	3
en:the_line	-3
en:the_link	-7
en:the_list	-3
en:the_littl	-4
en:the_live	-4
en:the_loan	15
en:the_lobbi	22
en:the_local	-13
en:the_lock	-5
en:the_lot	19
en:the_machin	7
en:the_mailbox	8
en:the_main	32
en:the_mainten	-18
en:the_man	-5
en:the_manag	18
en:the_manual	6
en:the_manufactur	-3
en:the_map	-15
en:the_march	-10
en:the_matter	6
en:the_mattress	-4
en:the_may	11
en:the_menu	8
en:the_meter	-6
en:the_microwav	2
en:the_middl	11
en:the_milk	-4
en:the_minut	-2
en:the_mirror	16
en:the_moment	-13
en:the_monei	5
en:the_monitor	5
en:the_month	13
en:the_morn	16
en:the_mortgag	-7
en:the_move	6
en:the_music	5
en:the_name	-2
en:the_neighbour	-33
en:the_neighbourhood	-14
en:the_network	-12
en:the_new	-3
en:the_next	-4
en:the_night	-17
en:the_note	-7
en:the_number	-11
en:the_nurs	-28
en:the_offic	-17
en:the_oil	-3
en:the_old	-5
en:the_one	-17
en:the_onlin	6
en:the_only	-13
en:the_open	-9
en:the_oper	3
en:the_orang	-2
en:the_order	24
en:the_origin	6
en:the_other	32
en:the_outag	-4
en:the_outdoor	11
en:the_outlet	-9
en:the_oven	3
en:the_owner	-15
en:the_pack	-15
en:the_panel	-19
en:the_paper	-3
en:the_parcel	-8
en:the_park	-20
en:the_part	-19
en:the_patienc	-20
en:the_patient	17
en:the_patio	3
en:the_pavement	-8
en:the_payment	-18
en:the_peopl	-6
en:the_person	-20
en:the_pharmacist	-17
en:the_phone	14
en:the_photo	-5
en:the_pictur	-18
en:the_piec	-3
en:the_pipe	13
en:the_pizza	5
en:the_place	8
en:the_plan	-2
en:the_plate	6
en:the_plumber	-7
en:the_polic	5
en:the_polici	-7
en:the_pool	-26
en:the_poor	4
en:the_pope	-10
en:the_portion	2
en:the_post	-17
en:the_power	-7
en:the_previou	2
en:the_price	-24
en:the_printer	-11
en:the_privat	2
en:the_problem	-5
en:the_procedur	-7
en:the_profession	-11
en:the_public	4
en:the_pump	-14
en:the_qualiti	-10
en:the_queue	6
en:the_quot	-2
en:the_rack	8
en:the_radiat	19
en:the_rain	16
en:the_rang	-3
en:the_rate	-6
en:the_reader	3
en:the_receipt	28
en:the_record	19
en:the_reduc	5
en:the_refund	-6
en:the_region	-18
en:the_registri	-13
en:the_remind	10
en:the_renew	-20
en:the_repair	3
en:the_replac	3
en:the_report	2
en:the_rest	-22
en:the_rice	18
en:the_ride	-12
en:the_right	-29
en:the_ring	-5
en:the_road	-7
en:the_roof	-2
en:the_rug	-5
en:the_rule	-26
en:the_sale	-10
en:the_salesman	5
en:the_same	21
en:the_saturdai	16
en:the_sauc	-9
en:the_schedul	-6
en:the_school	9
en:the_screen	-5
en:the_screw	23
en:the_second	16
en:the_secretari	-3
en:the_seller	6
en:the_server	-12
en:the_servic	16
en:the_share	10
en:the_sheet	-35
en:the_shelf	-4
en:the_shop	10
en:the_shower	16
en:the_side	14
en:the_sidewalk	3
en:the_sign	22
en:the_sink	25
en:the_site	-16
en:the_six	-10
en:the_size	6
en:the_slightest	-9
en:the_small	-6
en:the_smart	4
en:the_smell	-8
en:the_snow	-5
en:the_social	-8
en:the_sofa	2
en:the_spa	9
en:the_special	2
en:the_speed	-6
en:the_spring	-8
en:the_staff	-24
en:the_stair	5
en:the_start	6
en:the_state	-11
en:the_statement	22
en:the_station	13
en:the_statutori	4
en:the_step	-9
en:the_stop	5
en:the_storag	-13
en:the_store	9
en:the_storm	-19
en:the_street	-10
en:the_sun	4
en:the_support	-6
en:the_system	-9
en:the_tabl	3
en:the_tablecloth	14
en:the_tablet	9
en:the_tall	-8
en:the_tank	8
en:the_tap	25
en:the_tax	4
en:the_team	-12
en:the_tech	-6
en:the_technician	5
en:the_termin	3
en:the_terrac	-23
en:the_test	18
en:the_thermolun	15
en:the_thing	-13
en:the_third	23
en:the_three	7
en:the_ticket	6
en:the_tile	-23
en:the_till	-3
en:the_time	-15
en:the_toi	6
en:the_toilet	8
en:the_top	14
en:the_total	-2
en:the_tow	-12
en:the_town	-7
en:the_train	15
en:the_tram	-4
en:the_tree	2
en:the_trial	-5
en:the_trip	-8
en:the_two	-3
en:the_updat	5
en:the_vacuum	3
en:the_valv	-10
en:the_van	-22
en:the_very	16
en:the_visit	8
en:the_voic	21
en:the_wai	-16
en:the_wait	4
en:the_waiter	21
en:the_waitress	5
en:the_walk-in	-14
en:the_wall	14
en:the_wallpap	19
en:the_wash	-11
en:the_washer	4
en:the_washroom	-18
en:the_water	25
en:the_weather	-4
en:the_websit	-9
en:the_wed	8
en:the_week	8
en:the_weekend	-28
en:the_whale	8
en:the_whole	10
en:the_wi-fi	-5
en:the_wine	5
en:the_winter	-17
en:the_woman	17
en:the_wood	-13
en:the_word	17
en:the_work	-4
en:the_world	-13
en:the_wrong	3
en:the_yard	-8
en:the_yearli	-17
en:the_yellow	24
en:the_young	-24
en:theatr	-6
en:their	-6
en:them	-12
en:them_off	-8
en:them_to	8
en:themselv	-20
en:then	28
en:then_a	18
en:then_i	14
en:then_noth	3
en:then_the	13
en:then_you	22
en:therapist	15
en:there	-5
en:there_#	-3
en:there_a	6
en:there_after	13
en:there_are	-16
en:there_at	-9
en:there_is	6
en:there_on	-22
en:there_was	23
en:there_were	19
en:thermolun	23
en:thermolun_#	-17
en:thermomet	15
en:thermostat	-9
en:these	-16
en:they	8
en:they_all	27
en:they_are	22
en:they_came	4
en:they_did	8
en:they_fix	-16
en:they_found	-16
en:they_had	-11
en:they_have	21
en:they_left	4
en:they_put	11
en:they_sai	-17
en:they_said	2
en:they_told	-6
en:they_took	-10
en:they_want	6
en:they_were	-21
en:they_would	-29
en:thing	-15
en:thing_and	25
en:thing_happen	-8
en:thing_i	29
en:thing_stand	-7
en:think_about	21
en:think_it	-15
en:think_of	-12
en:think_you	-13
en:third	17
en:third_call	-5
en:third_is	-5
en:third_of	4
en:third_time	-7
en:thirti	-40
en:thirti_dai	-9
en:thirti_second	-7
en:thirti_year	-6
en:thirty-f	-7
en:thirty-f_minut	-7
en:thirty-on	-19
en:this	-27
en:this_hous	-21
en:this_is	-30
en:this_month	-4
en:this_morn	5
en:this_time	12
en:this_was	-13
en:this_week	-41
en:this_weekend	-7
en:this_year	17
en:those	-7
en:though	-4
en:though_i	5
en:though_the	5
en:thought	-3
en:thought_it	-5
en:thought_we	-13
en:thousand	4
en:threaten	8
en:threaten_to	8
en:three	7
en:three_dai	15
en:three_hour	-6
en:three_minut	-6
en:three_month	9
en:three_of	-9
en:three_time	12
en:three_year	3
en:threw	18
en:threw_in	16
en:through	9
en:through_a	-4
en:through_my	10
en:through_to	19
en:throughout	-10
en:throw	-3
en:thrown	-4
en:thumb	4
en:thursdai	22
en:thursdai_'s	-9
en:tick	-16
en:ticket_for	4
en:tide	-32
en:tidi	3
en:tile	-17
en:tiler	-9
en:till	-16
en:till_#	20
en:till_the	3
en:time_and	7
en:time_can	-4
en:time_for	-15
en:time_i	10
en:time_is	-12
en:time_it	-11
en:time_of	-6
en:time_on	-5
en:time_over	2
en:time_sinc	33
en:time_that	-12
en:time_the	6
en:time_to	-11
en:time_we	18
en:time_you	3
en:timet	5
en:tini	4
en:tip	-22
en:tire	-29
en:to_#	-5
en:to_a	24
en:to_add	-18
en:to_all	-14
en:to_an	-13
en:to_anoth	11
en:to_avoid	-6
en:to_book	-8
en:to_bring	-5
en:to_bui	-5
en:to_chang	-6
en:to_chase	-13
en:to_check	-13
en:to_close	3
en:to_come	23
en:to_commend	-19
en:to_confirm	-5
en:to_congratul	13
en:to_deal	-7
en:to_discov	4
en:to_do	-9
en:to_drop	-14
en:to_e-mail	-27
en:to_enjoi	11
en:to_explain	-9
en:to_fetch	14
en:to_fill	-6
en:to_find	-7
en:to_finish	-14
en:to_fix	3
en:to_get	11
en:to_give	-23
en:to_have	-8
en:to_hear	-19
en:to_help	-9
en:to_her	-16
en:to_him	-29
en:to_keep	-10
en:to_kill	3
en:to_know	-11
en:to_leav	13
en:to_let	5
en:to_look	7
en:to_make	-5
en:to_manag	4
en:to_me	-9
en:to_move	8
en:to_my	-10
en:to_no	2
en:to_one	14
en:to_open	-6
en:to_order	-11
en:to_our	-11
en:to_pai	3
en:to_phone	-10
en:to_press	15
en:to_print	-3
en:to_prove	8
en:to_push	-12
en:to_put	-16
en:to_reach	19
en:to_read	3
en:to_renew	-4
en:to_replac	-4
en:to_report	-3
en:to_return	-7
en:to_ring	-2
en:to_sai	-18
en:to_see	-33
en:to_send	-15
en:to_serv	19
en:to_set	-7
en:to_share	-6
en:to_sign	-7
en:to_sit	-20
en:to_six	18
en:to_speak	15
en:to_stai	24
en:to_stop	20
en:to_take	-3
en:to_tell	-12
en:to_thank	-17
en:to_the	9
en:to_them	-7
en:to_this	4
en:to_thursdai	-8
en:to_try	20
en:to_us	-13
en:to_wait	-8
en:to_walk	5
en:to_whoever	-17
en:to_work	3
en:to_write	-4
en:to_you	-25
en:to_your	9
en:toast	2
en:toaster	6
en:todai	25
en:todai_and	-19
en:todai_pleas	-4
en:togeth	4
en:toi	-3
en:toilet	25
en:told	27
en:told_her	17
en:told_him	-3
en:told_in	-3
en:told_it	-10
en:told_me	16
en:told_my	5
en:told_the	-9
en:told_to	4
en:told_us	5
en:told_you	23
en:tomato	-16
en:tomorrow	-5
en:tonight	-16
en:too	-4
en:too_hot	19
en:took	15
en:took_#	25
en:took_a	29
en:took_it	-16
en:took_my	-6
en:took_the	-6
en:took_two	3
en:tool	-18
en:tooth	3
en:top	12
en:top_of	-16
en:torch	21
en:tore	-2
en:torn	4
en:toss	5
en:total	-18
en:touch	11
en:tour	-16
en:tow	-10
en:toward	-4
en:toward_the	12
en:towel	-5
en:town	-12
en:track	12
en:tractor	5
en:trade	20
en:traffic	-6
en:trai	17
en:train	-21
en:train_was	-11
en:transfer	-13
en:transfer_the	6
en:transit	-17
en:transmiss	-21
en:trash	3
en:travel	8
en:travel_with	-5
en:treasur	-10
en:treat	-25
en:treatment	-12
en:treatment_room	-17
en:tree	3
en:tri	21
en:tri_to	18
en:trial	-7
en:trip	3
en:trollei	4
en:troubl	-14
en:trout	6
en:truck	-2
en:truck_was	-15
en:true	-5
en:trust	-23
en:try	18
en:try_to	-4
en:tube	17
en:tuesdai	-13
en:tuesdai_and	17
en:tuesdai_at	-13
en:turkei	5
en:turn	15
en:turn_awai	2
en:turn_down	-13
en:turn_his	5
en:turn_into	17
en:turn_it	-9
en:turn_on	-11
en:turn_out	9
en:turn_up	21
en:tv	-12
en:twelv	-13
en:twelv_year	-17
en:twenti	27
en:twenti_euro	-5
en:twenti_for	4
en:twenti_minut	25
en:twenti_peopl	-12
en:twenti_to	19
en:twenty-eight	-12
en:twenty-f	19
en:twenty-f_minut	-2
en:twenty-four	-11
en:twenty-six	-8
en:twenty-two	31
en:twice	24
en:twice_for	17
en:twice_in	3
en:twice_to	4
en:twice_without	-17
en:twin	-8
en:two	23
en:two-night	-9
en:two_and	2
en:two_children	-5
en:two_dai	-13
en:two_hour	20
en:two_hundr	4
en:two_in	30
en:two_minut	-5
en:two_month	-17
en:two_morn	-4
en:two_other	-17
en:two_suitcas	-19
en:two_week	-13
en:two_year	-6
en:type	2
en:type_a	5
en:type_my	15
en:tyre	2
en:unabl	-3
en:unabl_to	-3
en:unansw	29
en:unavail	2
en:under_#	6
en:under_a	-21
en:under_my	11
en:under_our	23
en:under_the	4
en:underneath	3
en:understand	24
en:understand_why	-4
en:understood	-8
en:unilater	3
en:union	-22
en:unit	-8
en:unit_is	8
en:univers	5
en:unless	4
en:unless_i	7
en:unless_you	-13
en:unlimit	31
en:unlock	22
en:unpack	7
en:unplug	6
en:unplug_it	-11
en:unplug_the	19
en:until	7
en:until_#	8
en:until_the	2
en:until_what	-7
en:up	22
en:up_#	-8
en:up_a	-20
en:up_and	26
en:up_at	43
en:up_by	-14
en:up_for	-17
en:up_his	-3
en:up_in	-13
en:up_into	3
en:up_my	-14
en:up_n	-3
en:up_on	-10
en:up_the	25
en:up_to	-3
en:updat	18
en:updat_the	26
en:upstair	-20
en:urgent	-32
en:us	22
en:us_#	6
en:us_a	-4
en:us_at	3
en:us_get	-16
en:us_in	12
en:us_it	7
en:us_know	3
en:us_on	-16
en:us_that	-12
en:us_the	-36
en:us_them	-10
en:us_to	38
en:us_were	15
en:user	-10
en:vacat	20
en:vaccin	-2
en:vacuum	-5
en:valu	-5
en:valv	5
en:van	19
en:vanish	8
en:vanish_from	8
en:vat	-9
en:vegan	-8
en:veget	3
en:vegetarian	-4
en:vehicl	2
en:ventil	3
en:version	-8
en:very	-8
en:very_nice	26
en:vet	-5
en:video	12
en:view	2
en:villag	13
en:visa	-16
en:visit	-4
en:voic	16
en:voicemail	-4
en:volunt	-7
en:vote	-5
en:vpn	6
en:w	-31
en:w_my	-4
en:wai	-4
en:wai_of	4
en:wai_out	-22
en:wai_to	-23
en:wai_under	18
en:wait	-27
en:wait_for	-8
en:wait_in	-9
en:wait_on	-7
en:wait_room	-12
en:wait_sinc	-17
en:wait_until	-10
en:waiter	8
en:waitin	3
en:waitress	20
en:wake	-7
en:walk	9
en:walk-in	-25
en:walk_in	18
en:walk_into	-9
en:walk_off	24
en:walk_past	-11
en:wall	33
en:wallet	13
en:wallpap	14
en:walter	11
en:want	10
en:want_#	20
en:want_a	-9
en:want_an	4
en:want_anyon	-9
en:want_it	6
en:want_my	-6
en:want_the	-24
en:want_to	-17
en:wardrob	5
en:warehous	7
en:warm	-7
en:warm_thank	-10
en:warm_the	15
en:warn	-21
en:warn_me	5
en:warranti	-13
en:was	11
en:was_#	-11
en:was_a	11
en:was_advis	4
en:was_alreadi	3
en:was_an	6
en:was_asleep	-4
en:was_at	-21
en:was_back	-15
en:was_bill	3
en:was_cancel	6
en:was_charg	29
en:was_close	-12
en:was_cover	6
en:was_dead	12
en:was_deliv	4
en:was_doing	12
en:was_done	10
en:was_down	-18
en:was_due	10
en:was_fine	-19
en:was_fourteen	-10
en:was_given	5
en:was_go	-6
en:was_here	-12
en:was_hidden	3
en:was_his	-12
en:was_in	20
en:was_just	33
en:was_left	16
en:was_love	-6
en:was_miss	2
en:was_move	-15
en:was_my	-9
en:was_never	28
en:was_no	15
en:was_not	7
en:was_noth	-8
en:was_off	-21
en:was_offer	17
en:was_on	-10
en:was_open	-6
en:was_out	-13
en:was_over	-3
en:was_put	4
en:was_refus	-6
en:was_run	4
en:was_sent	-18
en:was_serv	-11
en:was_sit	23
en:was_so	-13
en:was_sold	4
en:was_still	18
en:was_stuck	-3
en:was_suppos	6
en:was_that	18
en:was_the	-4
en:was_there	-29
en:was_to	6
en:was_told	10
en:was_too	6
en:was_turn	5
en:was_two	23
en:was_very	-13
en:was_wait	5
en:was_with	-17
en:wash	-15
en:wash_machin	10
en:washer	-5
en:washroom	-18
en:wat	-6
en:watch	-9
en:watch_the	-2
en:water	4
en:water_and	-19
en:water_heater	-2
en:water_on	-4
en:water_run	8
en:water_sinc	4
en:water_was	31
en:wave	-6
en:we	-21
en:we_are	-25
en:we_ask	10
en:we_book	-7
en:we_came	-18
en:we_can	-17
en:we_cancel	-7
en:we_could	-10
en:we_did	-12
en:we_do	-9
en:we_found	-18
en:we_gave	-2
en:we_got	-3
en:we_had	-31
en:we_have	-41
en:we_leav	-8
en:we_left	16
en:we_lost	23
en:we_move	-4
en:we_need	-12
en:we_order	-27
en:we_pai	-12
en:we_paid	16
en:we_put	3
en:we_sign	-22
en:we_slept	-8
en:we_stood	-6
en:we_thought	-13
en:we_took	-13
en:we_wait	5
en:we_were	24
en:we_will	-4
en:we_would	9
en:wear	6
en:weather	-18
en:websit	7
en:websit_sai	-21
en:wed	-23
en:wed_dress	-3
en:wednesdai	-16
en:wednesdai_with	7
en:week	14
en:week_'s	20
en:week_ago	9
en:week_and	3
en:week_for	2
en:week_in	7
en:week_is	24
en:week_later	-7
en:week_of	-22
en:week_to	3
en:weekend	8
en:weekend_and	-11
en:weekli	-9
en:weep	4
en:weight	5
en:weight_in	-13
en:welcom	23
en:well	-48
en:well_be	2
en:wendi	3
en:went	33
en:went_and	-14
en:went_back	-16
en:went_down	-3
en:went_in	-3
en:went_out	22
en:went_round	3
en:went_through	-9
en:went_to	9
en:went_up	7
en:were	22
en:were_hand	3
en:were_never	3
en:were_not	7
en:were_still	28
en:were_to	22
en:were_told	9
en:were_very	-8
en:wet	26
en:wet_dog	25
en:whale	-20
en:what	-19
en:what_a	-19
en:what_do	7
en:what_happen	-15
en:what_i	17
en:what_it	-3
en:what_the	-14
en:what_they	-9
en:what_time	-18
en:what_was	18
en:what_we	-4
en:what_you	12
en:what_your	-4
en:whatev	22
en:whatsoev	-22
en:wheel	-11
en:wheelchair	15
en:when	6
en:when_he	-4
en:when_i	13
en:when_it	-20
en:when_my	12
en:when_she	-3
en:when_the	-17
en:when_there	3
en:when_they	13
en:when_we	-3
en:when_you	28
en:when_your	6
en:whenev	2
en:whenev_you	-13
en:where_i	-11
en:where_it	5
en:where_the	-4
en:wherea	6
en:whether	-12
en:whether_i	6
en:whether_it	-14
en:whether_the	-23
en:whether_there	20
en:whether_we	-13
en:whether_you	-4
en:which	-13
en:which_i	-4
en:which_is	2
en:which_the	-15
en:which_your	-14
en:while	5
en:while_i	-8
en:while_my	3
en:while_the	-2
en:while_we	-4
en:whistl	34
en:whitcomb	-10
en:white	45
en:who	-19
en:who_answer	5
en:who_came	12
en:who_do	-8
en:who_has	-14
en:who_is	-28
en:who_know	-21
en:who_stai	-27
en:who_was	14
en:whoever	28
en:whole	9
en:whole_thing	4
en:whom	14
en:whom_i	17
en:whose	-13
en:whose_name	-10
en:why	34
en:why_i	16
en:why_the	18
en:why_we	-11
en:wide	12
en:wide_open	3
en:wife	-11
en:wife_'s	-14
en:will	-18
en:will_be	-36
en:will_call	-4
en:will_have	-7
en:will_not	33
en:will_pai	-16
en:will_result	-15
en:will_see	-12
en:will_send	13
en:will_sign	-14
en:will_tell	-8
en:wind	6
en:window	6
en:wine	15
en:winter	-36
en:wipe	16
en:wire	11
en:wish	-28
en:wish_me	6
en:wish_to	-29
en:wit	-6
en:with	4
en:with_#	-10
en:with_a	17
en:with_anoth	-3
en:with_every	5
en:with_four	-27
en:with_her	-7
en:with_him	-11
en:with_his	12
en:with_it	-4
en:with_its	-9
en:with_limit	-10
en:with_me	-13
en:with_my	24
en:with_one	2
en:with_our	-5
en:with_some	4
en:with_that	-4
en:with_the	-10
en:with_their	-5
en:with_them	-19
en:with_this	-6
en:with_three	-18
en:with_us	7
en:with_which	-10
en:with_you	-20
en:with_your	-34
en:within	-54
en:within_#	-20
en:within_a	-7
en:within_eight	6
en:within_ten	-10
en:within_the	-21
en:within_thirti	-2
en:within_two	-18
en:without_a	6
en:without_anyon	3
en:without_ask	-20
en:without_fail	16
en:without_give	-10
en:without_it	-11
en:without_know	7
en:without_my	-19
en:without_notic	3
en:without_our	18
en:without_so	4
en:without_the	14
en:wk	2
en:wobbl	28
en:woke	24
en:woke_up	7
en:woman	2
en:women	-13
en:wonder	-6
en:wood	-26
en:word	-16
en:word_of	-15
en:wore	14
en:work	-38
en:work_again	-22
en:work_and	5
en:work_dai	-6
en:work_for	6
en:work_great	-6
en:work_in	-3
en:work_on	-13
en:work_that	-9
en:workman	3
en:workshop	-2
en:world	-23
en:worri	-20
en:worri_me	-4
en:wors	-4
en:worth	-28
en:wot	9
en:would	-30
en:would_alreadi	-20
en:would_ask	4
en:would_bare	5
en:would_be	-28
en:would_been	-5
en:would_call	-14
en:would_come	7
en:would_even	-6
en:would_had	-17
en:would_have	4
en:would_it	-5
en:would_just	-6
en:would_like	-13
en:would_not	14
en:would_rather	-26
en:would_ring	-26
en:would_simpli	-7
en:would_sooner	-13
en:would_still	-8
en:would_taken	9
en:would_think	5
en:would_want	-8
en:would_you	-17
en:wrap	-19
en:wrist	-17
en:write	-46
en:write_it	-4
en:write_on	-10
en:write_that	-13
en:write_to	-21
en:write_what	-3
en:written	13
en:written_on	13
en:wrong	-9
en:wrong_with	-10
en:wrongli	5
en:wrote_back	2
en:wrote_it	-30
en:wrote_on	3
en:wrote_to	12
en:x-rai	5
en:yannick	-14
en:yassin	18
en:ye	-29
en:year	-29
en:year_'s	15
en:year_ago	10
en:year_and	-28
en:year_i	5
en:year_of	-6
en:year_old	6
en:year_without	-3
en:yearli	-18
en:yell	-8
en:yellow	28
en:yesterdai	17
en:yesterdai_'s	10
en:yesterdai_i	24
en:yet	-9
en:yet_again	3
en:yet_the	3
en:you	-3
en:you_and	6
en:you_are	-7
en:you_ask	-21
en:you_be	4
en:you_can	-18
en:you_charg	27
en:you_claim	4
en:you_close	18
en:you_confirm	-9
en:you_could	30
en:you_even	16
en:you_everyth	4
en:you_feel	12
en:you_fix	-4
en:you_for	-27
en:you_gave	-6
en:you_get	13
en:you_go	-26
en:you_gui	-19
en:you_had	11
en:you_have	-3
en:you_hear	-6
en:you_in	14
en:you_intend	-3
en:you_kid	3
en:you_kindli	-11
en:you_know	-23
en:you_look	3
en:you_may	-9
en:you_must	7
en:you_on	-23
en:you_peopl	2
en:you_put	15
en:you_read	6
en:you_receiv	-9
en:you_refus	3
en:you_sai	26
en:you_said	-29
en:you_sell	16
en:you_send	-17
en:you_sent	27
en:you_set	-7
en:you_still	-10
en:you_suggest	-7
en:you_sure	8
en:you_take	-15
en:you_tell	-8
en:you_that	-13
en:you_the	18
en:you_to	-10
en:you_told	-26
en:you_took	10
en:you_walk	-3
en:you_want	15
en:you_were	13
en:you_when	17
en:you_with	-7
en:you_would	-19
en:you_wrote	-10
en:young	-16
en:young_ladi	7
en:young_man	7
en:your	8
en:your_account	-19
en:your_answer	6
en:your_bank	-8
en:your_call	-10
en:your_card	-7
en:your_colleagu	-28
en:your_compani	-21
en:your_counter	-16
en:your_crew	9
en:your_emerg	27
en:your_employe	4
en:your_end	5
en:your_even	-24
en:your_fitter	18
en:your_form	-2
en:your_gui	23
en:your_invoic	-8
en:your_letter	17
en:your_list	8
en:your_mailbox	-24
en:your_man	15
en:your_manag	4
en:your_messag	-3
en:your_new	10
en:your_night	-17
en:your_offic	-16
en:your_own	-27
en:your_page	-17
en:your_password	-8
en:your_peopl	40
en:your_plumber	-17
en:your_portal	6
en:your_properti	-20
en:your_refus	-4
en:your_side	3
en:your_site	-4
en:your_support	13
en:your_system	23
en:your_team	11
en:your_technician	-37
en:your_websit	5
en:your_workshop	-6
en:yourself	-11
en:zero	-17
en:zip	-3
en:zone	6
fr:#	18
fr:#_#	-42
fr:#_a	-30
fr:#_an	-15
fr:#_aout	-7
fr:#_appel	-29
fr:#_apres	18
fr:#_au	4
fr:#_aux	19
fr:#_avant	29
fr:#_avec	-35
fr:#_avril	-10
fr:#_ball	-14
fr:#_bien	-6
fr:#_c	12
fr:#_ce	3
fr:#_cette	24
fr:#_chais	22
fr:#_client	-10
fr:#_cm	8
fr:#_comm	9
fr:#_compt	6
fr:#_dans	-2
fr:#_de	37
fr:#_decembr	-8
fr:#_degr	-2
fr:#_demand	-11
fr:#_depuis	20
fr:#_dimanch	-32
fr:#_doss	-4
fr:#_du	5
fr:#_elle	33
fr:#_en	-19
fr:#_enfant	-6
fr:#_est	-13
fr:#_et	32
fr:#_etag	18
fr:#_etait	17
fr:#_euros	-4
fr:#_fait	-2
fr:#_fevr	27
fr:#_fois	29
fr:#_for	23
fr:#_gramm	23
fr:#_h	-7
fr:#_heur	-49
fr:#_hi	-15
fr:#_in	4
fr:#_janv	-17
fr:#_je	-11
fr:#_jour	-5
fr:#_juillet	13
fr:#_km	-23
fr:#_la	36
fr:#_le	-7
fr:#_les	4
fr:#_lign	6
fr:#_litr	-15
fr:#_m	-33
fr:#_ma	-25
fr:#_mai	23
fr:#_mail	4
fr:#_mar	7
fr:#_me	-22
fr:#_min	-7
fr:#_minut	5
fr:#_mois	14
fr:#_ne	5
fr:#_novembr	-22
fr:#_nuit	5
fr:#_octobr	11
fr:#_on	10
fr:#_ou	-19
fr:#_oui	-14
fr:#_pai	12
fr:#_par	-22
fr:#_parc	-20
fr:#_pas	31
fr:#_person	-21
fr:#_pi	27
fr:#_plus	-18
fr:#_post	-16
fr:#_pour	11
fr:#_puis	5
fr:#_que	7
fr:#_qui	24
fr:#_recu	-12
fr:#_ru	-23
fr:#_s'il	-6
fr:#_sans	12
fr:#_se	2
fr:#_semain	6
fr:#_si	-19
fr:#_sous	5
fr:#_to	10
fr:#_toujour	4
fr:#_tout	-32
fr:#_un	36
fr:#_vers	4
fr:#_votre	29
fr:#_vs	14
fr:#_y	6
fr:'s	-35
fr:a	-3
fr:a1	-24
fr:a_#	10
fr:a_accept	-4
fr:a_annonc	13
fr:a_annul	-15
fr:a_appel	-14
fr:a_apport	-13
fr:a_appris	9
fr:a_assur	-12
fr:a_attendu	4
fr:a_aucun	3
fr:a_augment	3
fr:a_avert	-22
fr:a_besoin	-17
fr:a_bien	-23
fr:a_bord	5
fr:a_boug	-10
fr:a_brul	8
fr:a_bu	-16
fr:a_caf	25
fr:a_cass	18
fr:a_caus	-27
fr:a_ce	35
fr:a_ced	22
fr:a_cel	-22
fr:a_certif	31
fr:a_chaleur	-43
fr:a_chang	-11
fr:a_chaqu	12
fr:a_charg	38
fr:a_cherch	17
fr:a_cinq	9
fr:a_class	-11
fr:a_coll	16
fr:a_command	-12
fr:a_commenc	-20
fr:a_compt	26
fr:a_confirm	-6
fr:a_conseil	-12
fr:a_cot	40
fr:a_coup	-16
fr:a_couru	-24
fr:a_cri	-22
fr:a_defaut	-30
fr:a_deja	-29
fr:a_demand	38
fr:a_dent	-17
fr:a_depos	17
fr:a_des	-24
fr:a_descendr	14
fr:a_deux	19
fr:a_dire	-26
fr:a_disparu	9
fr:a_distanc	11
fr:a_dit	6
fr:a_dix	7
fr:a_dix-neuf	-20
fr:a_dix-sept	20
fr:a_don	-3
fr:a_dorm	10
fr:a_doubl	-4
fr:a_droit	17
fr:a_du	3
fr:a_ecout	-13
fr:a_ecrit	-43
fr:a_elle	-4
fr:a_en	-17
fr:a_encor	-16
fr:a_envoi	4
fr:a_essai	-8
fr:a_ete	-2
fr:a_eu	-14
fr:a_expliqu	-5
fr:a_factur	8
fr:a_faire	17
fr:a_fait	-17
fr:a_fallu	-14
fr:a_ferm	6
fr:a_fil	4
fr:a_fin	-3
fr:a_fond	14
fr:a_froid	-17
fr:a_gard	6
fr:a_gauch	36
fr:a_gliss	-8
fr:a_huit	-14
fr:a_il	-23
fr:a_insist	-7
fr:a_install	-9
fr:a_jam	4
fr:a_jeud	-10
fr:a_jeun	-14
fr:a_jour	25
fr:a_jur	-11
fr:a_just	8
fr:a_la	-16
fr:a_lach	6
fr:a_laiss	36
fr:a_lanc	-9
fr:a_laquel	-15
fr:a_lav	21
fr:a_les	-5
fr:a_leur	-3
fr:a_lev	13
fr:a_levr	3
fr:a_livr	-8
fr:a_log	-23
fr:a_lot	-6
fr:a_lu	-9
fr:a_ma	-3
fr:a_mang	10
fr:a_manqu	-24
fr:a_matin	-22
fr:a_me	-19
fr:a_meme	-57
fr:a_mes	8
fr:a_mi-hauteur	-10
fr:a_mid	-7
fr:a_minuit	13
fr:a_mis	26
fr:a_mme	-5
fr:a_moi	5
fr:a_moins	2
fr:a_moit	2
fr:a_mon	9
fr:a_mont	-12
fr:a_montr	-40
fr:a_montreal	-11
fr:a_mort	3
fr:a_moyen	-13
fr:a_namur	5
fr:a_ne	-2
fr:a_neuf	25
fr:a_nic	14
fr:a_noel	-22
fr:a_not	-37
fr:a_notre	37
fr:a_nouveau	6
fr:a_offert	-20
fr:a_onze	-18
fr:a_oubl	8
fr:a_ouvert	-11
fr:a_pai	-29
fr:a_parl	14
fr:a_part	-19
fr:a_pas	38
fr:a_pass	5
fr:a_pein	25
fr:a_perc	5
fr:a_perdu	-5
fr:a_person	5
fr:a_pet	11
fr:a_peur	-10
fr:a_pied	-13
fr:a_pil	20
fr:a_plant	23
fr:a_plat	-4
fr:a_pleur	-23
fr:a_plu	20
fr:a_plus	6
fr:a_poireaut	3
fr:a_pos	30
fr:a_prefer	-5
fr:a_prepar	-18
fr:a_present	36
fr:a_pris	-3
fr:a_prom	12
fr:a_propos	-11
fr:a_pu	-11
fr:a_quand	-10
fr:a_quatorz	3
fr:a_que	-17
fr:a_quel	-17
fr:a_quelqu'un	-13
fr:a_qui	9
fr:a_quoi	-10
fr:a_raccroch	-19
fr:a_racont	-3
fr:a_rappel	-15
fr:a_reclam	17
fr:a_recommenc	-31
fr:a_recu	-6
fr:a_redir	7
fr:a_ref	3
fr:a_refus	18
fr:a_regard	24
fr:a_regl	-16
fr:a_rem	-22
fr:a_remerc	-11
fr:a_remplac	-7
fr:a_repar	-7
fr:a_repondu	-2
fr:a_repr	-22
fr:a_reserv	-3
fr:a_retrouv	-27
fr:a_ri	-24
fr:a_rien	-32
fr:a_row	19
fr:a_sa	-25
fr:a_salu	-13
fr:a_saut	-20
fr:a_sauv	-10
fr:a_se	-12
fr:a_sept	-13
fr:a_sign	-7
fr:a_signal	-5
fr:a_six	14
fr:a_son	38
fr:a_sort	-11
fr:a_souffl	4
fr:a_souhait	3
fr:a_soulign	-9
fr:a_soup	-6
fr:a_soupir	5
fr:a_su	-8
fr:a_suivr	-23
fr:a_tabl	25
fr:a_telephon	-28
fr:a_tenu	-13
fr:a_terr	-11
fr:a_tir	10
fr:a_toujour	-7
fr:a_tourn	21
fr:a_tous	-19
fr:a_tout	-14
fr:a_trait	-25
fr:a_travaill	14
fr:a_traver	4
fr:a_travers	-10
fr:a_trois	21
fr:a_trouv	-36
fr:a_tu	-5
fr:a_une	-15
fr:a_velo	-22
fr:a_vendu	-2
fr:a_vid	-15
fr:a_vingt	-17
fr:a_voir	-29
fr:a_vos	-14
fr:a_votre	-25
fr:a_vous	-7
fr:a_zero	3
fr:abandon	3
fr:abim	-2
fr:abon	17
fr:abon_annuel	4
fr:abon_de	13
fr:abord	-10
fr:about	-23
fr:absenc	-11
fr:absent	21
fr:abus	-12
fr:accent	8
fr:accept	4
fr:acces	30
fr:acces_a	21
fr:acces_au	-5
fr:accessibl	6
fr:accident	-7
fr:accident_de	-11
fr:accompagn	7
fr:accord	-10
fr:accroch	-6
fr:accueil	-33
fr:accueil_glacial	4
fr:accus	8
fr:accus_de	18
fr:accus_le	4
fr:accus_person	-11
fr:achat	16
fr:achet	-11
fr:achet_un	12
fr:achet_une	-34
fr:acompt	-26
fr:acte_de	-8
fr:action	-10
fr:action_de	-10
fr:activ	22
fr:actuel	-23
fr:adapt	-25
fr:addit	27
fr:adjoint	-19
fr:admet	-4
fr:administr	-16
fr:admir	-5
fr:ador	4
fr:adress_de	16
fr:adress_et	-2
fr:adress_le	6
fr:adult	10
fr:aer	-6
fr:aeroport	-16
fr:affair	-10
fr:affair_de	17
fr:affich	57
fr:affich_#	31
fr:affich_en	6
fr:affich_le	11
fr:affich_sur	-4
fr:affich_un	-4
fr:affirm	8
fr:affirm_que	5
fr:after	-10
fr:afternoon	-9
fr:again	-2
fr:age	-21
fr:age_de	-17
fr:agenc	12
fr:agenc_de	-6
fr:agend	4
fr:agent	-3
fr:agir	-9
fr:agir_en	-9
fr:agit	-29
fr:agit_de	-20
fr:agrand	-3
fr:agre	-13
fr:ah	-21
fr:ai	15
fr:ai_#	-38
fr:ai_achet	-32
fr:ai_annul	18
fr:ai_appris	-13
fr:ai_attendu	20
fr:ai_besoin	-3
fr:ai_bien	-11
fr:ai_cherch	-7
fr:ai_command	6
fr:ai_compt	-28
fr:ai_decouvert	16
fr:ai_deja	-17
fr:ai_demand	-21
fr:ai_des	-9
fr:ai_deux	-18
fr:ai_dit	-23
fr:ai_don	-7
fr:ai_donc	18
fr:ai_dorm	-23
fr:ai_du	-10
fr:ai_ecrit	15
fr:ai_entendu	7
fr:ai_envoi	13
fr:ai_ete	-9
fr:ai_eu	19
fr:ai_expliqu	-16
fr:ai_faill	-15
fr:ai_fait	7
fr:ai_ferm	10
fr:ai_fin	19
fr:ai_gard	14
fr:ai_jam	12
fr:ai_jet	-13
fr:ai_just	5
fr:ai_la	-9
fr:ai_laiss	12
fr:ai_le	-3
fr:ai_les	-27
fr:ai_lu	-14
fr:ai_meme	-2
fr:ai_mis	-57
fr:ai_montr	-3
fr:ai_offert	-18
fr:ai_oubl	-23
fr:ai_ouvert	-7
fr:ai_pai	-33
fr:ai_parl	-23
fr:ai_pas	16
fr:ai_pass	-19
fr:ai_plus	-18
fr:ai_port	6
fr:ai_pos	30
fr:ai_presqu	-9
fr:ai_pris	9
fr:ai_ral	-10
fr:ai_recu	50
fr:ai_regl	11
fr:ai_rempl	5
fr:ai_reserv	23
fr:ai_retrouv	-7
fr:ai_rien	17
fr:ai_sign	-24
fr:ai_signal	-5
fr:ai_sort	-19
fr:ai_suiv	-8
fr:ai_telephon	-20
fr:ai_tir	3
fr:ai_toujour	20
fr:ai_tout	-17
fr:ai_trouv	18
fr:ai_un	29
fr:ai_une	15
fr:ai_vendu	-17
fr:ai_verif	40
fr:ai_voulu	-19
fr:ai_vu	24
fr:aid	-16
fr:aie	-18
fr:aiguill	6
fr:ail	-24
fr:ailleur	-13
fr:ailleur_le	-6
fr:aim	-48
fr:aim_le	-14
fr:aim_mieux	-9
fr:aim_que	-21
fr:aimabl	-17
fr:ain	-26
fr:ains	-12
fr:ains_que	-12
fr:air	22
fr:air_de	-25
fr:ait	4
fr:ajout_un	-10
fr:ajout_une	-13
fr:alarm	20
fr:alert	-3
fr:aliment	15
fr:alistair	-8
fr:all	18
fr:allais	-6
fr:allait	2
fr:allait_pas	4
fr:alle	42
fr:alle_a	-6
fr:allemand	11
fr:aller	7
fr:allerg	-5
fr:allerg_aux	-6
fr:allez	-23
fr:allo	-7
fr:allo_ce	-5
fr:alloc	5
fr:allofil	-24
fr:allum	-16
fr:allur	18
fr:alors	15
fr:alors_je	-38
fr:alors_on	2
fr:alors_que	46
fr:alreadi	-14
fr:also	17
fr:am	-8
fr:am_not	-29
fr:amandin	-5
fr:amateur	-14
fr:amateur_de	-14
fr:ambul	-4
fr:ame	13
fr:amen	-21
fr:amend	-15
fr:amend_de	-19
fr:americain	21
fr:ami	9
fr:amis	-29
fr:amour	12
fr:ampoul	5
fr:an	-19
fr:an_a	27
fr:an_chez	-12
fr:an_de	11
fr:an_est	-38
fr:an_et	-21
fr:an_je	-11
fr:an_pass	-38
fr:an_pour	-7
fr:an_prochain	-13
fr:an_que	6
fr:an_sans	-7
fr:an_se	22
fr:analys	-6
fr:ancien	-25
fr:ancien_fournisseur	-5
fr:and	32
fr:and_a	24
fr:and_i	-25
fr:and_it	13
fr:and_the	-4
fr:and_then	17
fr:and_you	-21
fr:andre	-6
fr:anesthes	-7
fr:ange	-31
fr:anglais	-18
fr:angri	-4
fr:ani	-8
fr:anim	-21
fr:animal	5
fr:anne	15
fr:anne-soph	-13
fr:anne_a	-7
fr:annex	30
fr:anniversair	30
fr:annonc	12
fr:annonc_#	26
fr:annonc_a	22
fr:annonc_au	-23
fr:annonc_de	6
fr:annonc_le	6
fr:annonc_que	8
fr:annonc_une	-25
fr:annuel	8
fr:annul	-11
fr:annul_de	-13
fr:annul_le	-31
fr:anomal	-19
fr:anoth	-5
fr:anselm	-9
fr:answer	9
fr:antivirus	15
fr:any	-24
fr:any_new	-12
fr:anywai	-19
fr:aout_#	-18
fr:aout_a	-7
fr:aout_et	27
fr:aout_je	26
fr:apologi	4
fr:app	2
fr:apparait	-10
fr:apparaitr	8
fr:appareil	-15
fr:appareil_audit	-15
fr:appareil_de	-17
fr:apparentli	5
fr:appart	-27
fr:appel	-7
fr:appel_#	-7
fr:appel_a	8
fr:appel_au	8
fr:appel_avant	-16
fr:appel_ce	-10
fr:appel_de	-24
fr:appel_du	-3
fr:appel_en	-2
fr:appel_et	-4
fr:appel_la	-19
fr:appel_moi	-15
fr:appel_ou	16
fr:appel_pour	-27
fr:appel_un	-9
fr:appel_vous-mem	-12
fr:appl	30
fr:appl_de	-8
fr:appl_me	15
fr:applaud	-4
fr:appliqu	-3
fr:appliqu_a	4
fr:appliqu_de	8
fr:appoint	12
fr:apport	-16
fr:apport_un	-7
fr:apprec	-15
fr:apprend	5
fr:apprend_que	22
fr:apprendr	24
fr:apprent	-21
fr:appris	6
fr:appris_a	3
fr:appris_par	5
fr:approch	11
fr:appui	24
fr:apre	2
fr:apres-mid	29
fr:apres-vent	5
fr:apres_ca	-30
fr:apres_deux	15
fr:apres_la	-11
fr:apres_les	-2
fr:apres_mon	15
fr:apres_notre	7
fr:apres_son	-13
fr:apres_trois	6
fr:apres_une	-6
fr:apres_votre	6
fr:april	-22
fr:april_#	-21
fr:arachid	19
fr:araign	-5
fr:arbre	4
fr:archiv	18
fr:are	29
fr:are_you	-11
fr:arlon	-8
fr:armoir	17
fr:arrach	-5
fr:arrang	-29
fr:arrang_ca	-10
fr:arret	7
fr:arret_a	15
fr:arret_de	5
fr:arret_depuis	17
fr:arretent	23
fr:arrier	16
fr:arriv	-9
fr:arriv_#	-11
fr:arriv_a	9
fr:arriv_au	-2
fr:arriv_avec	32
fr:arriv_ce	-8
fr:arriv_dans	-12
fr:arriv_de	-13
fr:arriv_en	7
fr:arriv_et	-5
fr:arriv_le	-4
fr:arrived	-10
fr:arrivent	10
fr:arsenault	-14
fr:art	4
fr:articl_#	-19
fr:as	-35
fr:as_dit	-33
fr:ascenseur	-19
fr:ask	15
fr:asked	-34
fr:asked_for	7
fr:aspir	-16
fr:asseoir	-5
fr:assez	-18
fr:assiet	32
fr:assiet_de	11
fr:assis	-21
fr:assis_dans	7
fr:assis_dev	-24
fr:assis_sur	-16
fr:assist_a	-10
fr:assoc	-11
fr:assur	-45
fr:assur_le	-12
fr:assur_que	-29
fr:assureur	-27
fr:assureur_et	-5
fr:asterisqu	-5
fr:at	7
fr:at_#	9
fr:at_the	19
fr:atel	-13
fr:attach	-17
fr:attached	-18
fr:attend	11
fr:attend_a	22
fr:attend_dans	-21
fr:attend_de	-6
fr:attend_depuis	14
fr:attend_encor	45
fr:attend_le	-22
fr:attend_son	-9
fr:attend_toujour	-4
fr:attend_une	26
fr:attendent	15
fr:attendr	-12
fr:attendu	21
fr:attendu_#	21
fr:attent	-11
fr:attent_pour	-17
fr:attest	10
fr:attest_de	17
fr:attribu	5
fr:au	-4
fr:au-dessus	27
fr:au-dessus_de	-2
fr:au_#	-52
fr:au_bar	20
fr:au_bon	-7
fr:au_bord	-4
fr:au_bout	15
fr:au_bureau	-29
fr:au_cabinet	-3
fr:au_centim	-20
fr:au_centr	-3
fr:au_chalet	-2
fr:au_ciel	-16
fr:au_club	10
fr:au_coin	-6
fr:au_comptoir	2
fr:au_contrair	-10
fr:au_debut	-24
fr:au_depart	19
fr:au_dessert	15
fr:au_deuxiem	27
fr:au_distributeur	20
fr:au_doigt	-25
fr:au_doss	18
fr:au_four	-23
fr:au_garag	-12
fr:au_guichet	22
fr:au_jambon	23
fr:au_just	-5
fr:au_lendemain	4
fr:au_lieu	18
fr:au_magasin	-2
fr:au_matin	29
fr:au_meme	-15
fr:au_milieu	13
fr:au_moins	-24
fr:au_mois	4
fr:au_moment	-7
fr:au_motif	7
fr:au_nez	25
fr:au_nom	-25
fr:au_numero	-5
fr:au_pet	-7
fr:au_plais	-5
fr:au_plan	-14
fr:au_plus	-53
fr:au_post	18
fr:au_prem	11
fr:au_printemp	-17
fr:au_prix	-4
fr:au_proprietair	6
fr:au_quebec	-17
fr:au_rayon	5
fr:au_retour	16
fr:au_salon	-13
fr:au_servic	-17
fr:au_soir	-10
fr:au_sol	-8
fr:au_sommair	-29
fr:au_sous-sol	-3
fr:au_sucr	-17
fr:au_sujet	-20
fr:au_tarif	-28
fr:au_tel	8
fr:au_telephon	-21
fr:au_top	-21
fr:au_troisiem	-20
fr:aub	38
fr:auberg	9
fr:aucun	37
fr:aucun_des	15
fr:aucun_ne	5
fr:aucun_repons	25
fr:aucun_souc	-10
fr:aucun_visit	23
fr:audit	-10
fr:audrei	-19
fr:augment	-3
fr:augment_de	4
fr:august	-16
fr:aujourd'hui	31
fr:aur	-23
fr:aur_besoin	-11
fr:aur_vous	-3
fr:aura	-29
fr:aurait	-19
fr:aurel	-35
fr:aurez	-19
fr:auss	-38
fr:auss_la	-13
fr:aut	9
fr:authentif	5
fr:autobus	-32
fr:autocar	-4
fr:autocoll	14
fr:automat	20
fr:automn	4
fr:autor	-12
fr:autour	3
fr:autour_de	-15
fr:autr	-7
fr:autr_a	-9
fr:autr_avis	-16
fr:autr_chos	-3
fr:autr_client	6
fr:autr_group	3
fr:autr_qui	-17
fr:aux	4
fr:aux_#	6
fr:aux_amateur	-14
fr:aux_avis	-4
fr:aux_lettr	10
fr:aux_petit	-21
fr:aux_urgenc	20
fr:avaient	-20
fr:avais	-23
fr:avais_demand	4
fr:avais_dit	12
fr:avais_ecrit	-16
fr:avais_peur	-13
fr:avais_que	22
fr:avais_un	3
fr:avais_une	-15
fr:avait	3
fr:avait_annonc	-25
fr:avait_assur	-4
fr:avait_certif	20
fr:avait_command	-20
fr:avait_confirm	-14
fr:avait_convenu	-19
fr:avait_de	-4
fr:avait_deja	-9
fr:avait_demand	-16
fr:avait_des	-9
fr:avait_dit	-16
fr:avait_du	-10
fr:avait_ete	39
fr:avait_garant	-30
fr:avait_jur	15
fr:avait_mis	-14
fr:avait_oubl	4
fr:avait_pas	12
fr:avait_prom	12
fr:avait_que	-4
fr:avait_reserv	-24
fr:avait_rien	-19
fr:avait_un	4
fr:avait_une	5
fr:aval	-5
fr:avanc	-4
fr:avanc_de	-5
fr:avanc_le	-8
fr:avanc_pour	26
fr:avant	-33
fr:avant-mid	-20
fr:avant_ce	-7
fr:avant_de	4
fr:avant_la	-44
fr:avant_le	-17
fr:avant_les	21
fr:avant_meme	21
fr:avant_mid	-11
fr:avant_que	-9
fr:avant_vendred	-16
fr:avc	6
fr:avec	-36
fr:avec_#	27
fr:avec_ca	12
fr:avec_de	-28
fr:avec_des	-3
fr:avec_deux	3
fr:avec_eux	14
fr:avec_la	-25
fr:avec_laquel	-8
fr:avec_les	-28
fr:avec_leur	-13
fr:avec_leurs	-19
fr:avec_lui	-14
fr:avec_ma	-5
fr:avec_mes	-23
fr:avec_moi	-15
fr:avec_mon	-4
fr:avec_nos	-22
fr:avec_notre	-9
fr:avec_nous	6
fr:avec_sa	-13
fr:avec_son	-37
fr:avec_un	-5
fr:avec_une	4
fr:avec_votre	16
fr:avec_vous	-17
fr:aven	-15
fr:avert	-11
fr:avez_chang	16
fr:avez_dit	-27
fr:avez_ferm	5
fr:avez_mis	21
fr:avez_pas	-7
fr:avez_pos	-6
fr:avez_vous	-29
fr:aviez	-41
fr:aviez_annonc	-15
fr:aviez_assur	-4
fr:aviez_dit	-2
fr:aviez_ecrit	-21
fr:avion	5
fr:avions	-26
fr:avions_chois	-7
fr:avions_reserv	-13
fr:avis	-13
fr:avis_de	-6
fr:avocat	-9
fr:avoir	5
fr:avoir_des	-3
fr:avoir_le	-16
fr:avoir_pris	12
fr:avoir_rien	17
fr:avons	3
fr:avons_appris	13
fr:avons_dorm	-3
fr:avons_ete	25
fr:avons_eu	20
fr:avons_mang	17
fr:avons_pai	-19
fr:avons_pas	-9
fr:avril	-3
fr:avril_le	24
fr:awai	-20
fr:ayant_ete	6
fr:b	-12
fr:bac	19
fr:bac_de	22
fr:bach	23
fr:back	-20
fr:backup	-3
fr:bagag	-7
fr:bagu	-16
fr:bai	-17
fr:baignoir	15
fr:bain	30
fr:bain_a	7
fr:bain_avec	14
fr:bain_de	-8
fr:baiss	21
fr:bal	-5
fr:balai	-21
fr:balanc	12
fr:balcon	17
fr:ball	-8
fr:ball_pour	-10
fr:ballon	22
fr:banc	6
fr:banc_de	16
fr:bancair	17
fr:bancontact	27
fr:band	10
fr:banqu	15
fr:baptem	-12
fr:bar	46
fr:barbecu	-2
fr:barr	43
fr:barr_de	22
fr:bas	14
fr:bas_de	-20
fr:bas_et	-12
fr:bass	-9
fr:bassin	11
fr:bastien	-8
fr:bat	-8
fr:bateau	12
fr:batter	7
fr:baudoux	19
fr:baum	-12
fr:bb	18
fr:be	-29
fr:beatric	26
fr:beatriz	-8
fr:beau	-31
fr:beau-frer	-3
fr:beau-per	-15
fr:beaucoup	-4
fr:beaucoup_de	6
fr:beb_de	-7
fr:becaus	-12
fr:bed	-14
fr:been	-16
fr:befor	-22
fr:bel	-31
fr:bellav	-5
fr:belle-fill	-9
fr:belle-mer	-25
fr:belle-soeur	11
fr:bemol	-19
fr:benal	-3
fr:benevol	-10
fr:benoit	7
fr:benoit_me	9
fr:bequill	-5
fr:berenger	-13
fr:bergeron	-6
fr:bertrand	-9
fr:besoin	-29
fr:besoin_de	-33
fr:best	-23
fr:bet	-3
fr:beurr	27
fr:bibliothequ	-25
fr:bien	-64
fr:bien_a	-8
fr:bien_arriv	-8
fr:bien_ce	-7
fr:bien_chez	-16
fr:bien_content	-11
fr:bien_correct	-7
fr:bien_de	-16
fr:bien_des	-9
fr:bien_en	-2
fr:bien_fait	-12
fr:bien_fin	-5
fr:bien_jou	-3
fr:bien_le	-11
fr:bien_me	-4
fr:bien_que	-9
fr:bien_recu	-10
fr:bien_vouloir	-4
fr:bientot	11
fr:bienvenu	-20
fr:bier	-22
fr:bier_au	-14
fr:bigorneau	-23
fr:bilan	-5
fr:bill	35
fr:billed	18
fr:billet	-13
fr:billet_#	-19
fr:billet_de	-4
fr:billet_et	-9
fr:bilodeau	-7
fr:bin	3
fr:bip	9
fr:biscuit	9
fr:bistro	-17
fr:blagu	-10
fr:blanc	-4
fr:blanch	-4
fr:bless	-20
fr:bleu	17
fr:bloc	24
fr:blok	7
fr:blond	-24
fr:bloqu	-35
fr:bloqu_a	-4
fr:bloqu_par	-3
fr:bobo	-22
fr:boeuf	-12
fr:bogu	-21
fr:boil	-20
fr:boir	-5
fr:bois	-35
fr:boit	15
fr:boit_a	-20
fr:boit_aux	10
fr:boit_de	-29
fr:boit_en	-6
fr:boit_est	36
fr:boit_vocal	8
fr:bol	7
fr:bon	-46
fr:bon_anne	-7
fr:bon_de	-10
fr:bon_dos	6
fr:bon_et	-17
fr:bon_humeur	-7
fr:bon_journ	-8
fr:bon_pour	4
fr:bon_sen	-14
fr:bonhomm	-8
fr:bonjour	-37
fr:bonjour_a	-13
fr:bonjour_aurel	-4
fr:bonjour_benoit	-3
fr:bonjour_bruno	-6
fr:bonjour_ce	-23
fr:bonjour_colet	-6
fr:bonjour_je	-13
fr:bonjour_karim	-3
fr:bonjour_kim	7
fr:bonjour_kim-anh	-5
fr:bonjour_le	-14
fr:bonjour_madam	-9
fr:bonjour_marie-ang	-4
fr:bonjour_mme	-8
fr:bonjour_mon	-14
fr:bonjour_monsieur	-4
fr:bonjour_naim	-8
fr:bonjour_nanci	-3
fr:bonjour_nous	-17
fr:bonjour_on	13
fr:bonnet	-7
fr:bonsoir	-54
fr:book	-25
fr:bor	9
fr:bord	22
fr:bord_de	-6
fr:bordel	3
fr:bordereau	19
fr:bore	-27
fr:bore_#	-27
fr:born	7
fr:born_de	-15
fr:boss	13
fr:bott_de	21
fr:bouch	8
fr:bouchon	-12
fr:boucl	-10
fr:boucl_de	3
fr:boug	4
fr:boug_de	12
fr:bouill	3
fr:bouilloir	-7
fr:bouillott	9
fr:boulet	-5
fr:boulevard	-15
fr:boulot	17
fr:bouquet	-12
fr:bout	6
fr:bout_a	9
fr:bout_de	8
fr:bout_des	-8
fr:bout_du	-16
fr:bouteil	9
fr:bouteil_de	-11
fr:boutin	-7
fr:boutiqu	24
fr:bouton	4
fr:bouton_de	21
fr:box	9
fr:braill	-6
fr:brais	-13
fr:branch	17
fr:branch_le	16
fr:branl	35
fr:bras	8
fr:bras_et	7
fr:braseo	-27
fr:braseo_#	-10
fr:brass	-7
fr:bravo	-42
fr:bravo_a	-6
fr:bravo_pour	-35
fr:breakfast	14
fr:bring	-22
fr:bris	-23
fr:brizair	-10
fr:brizair_#	-10
fr:brochur	-3
fr:broken	5
fr:brouillard	-3
fr:bruc	-7
fr:brui	-22
fr:bruit_de	25
fr:brul	18
fr:brul_le	8
fr:brum	-9
fr:brun	49
fr:brunch	-31
fr:bruno	-49
fr:bruno_le	-15
fr:bruno_me	-14
fr:bu	-20
fr:buander	17
fr:budget	-21
fr:buffet	-14
fr:buffet_froid	-12
fr:bug	-4
fr:bureau	-11
fr:bureau_a	24
fr:bureau_de	10
fr:bureau_du	-15
fr:bureau_et	-7
fr:bureau_sont	-3
fr:burger	5
fr:bus	-17
fr:bus_#	-12
fr:but	38
fr:but_the	17
fr:by	11
fr:by_the	15
fr:c	10
fr:c_dans	5
fr:c_est	10
fr:ca_a	-3
fr:ca_arriv	-30
fr:ca_ce	3
fr:ca_chang	-23
fr:ca_commenc	17
fr:ca_coul	6
fr:ca_coup	9
fr:ca_cout	17
fr:ca_dans	-20
fr:ca_de	10
fr:ca_dit	-14
fr:ca_en	-18
fr:ca_et	-3
fr:ca_fai	9
fr:ca_fais	-4
fr:ca_fait	24
fr:ca_lach	-12
fr:ca_les	15
fr:ca_march	-34
fr:ca_moulin	6
fr:ca_ne	15
fr:ca_part	-12
fr:ca_prend	10
fr:ca_pu	-14
fr:ca_se	-4
fr:ca_sent	19
fr:ca_son	44
fr:ca_sur	4
fr:ca_tient	-3
fr:ca_va	15
fr:ca_vous	-7
fr:caban	-13
fr:cabanon	3
fr:cabin	-15
fr:cabinet	15
fr:cabl	-9
fr:cabl_et	-13
fr:cach	-14
fr:cachet	14
fr:cadeau	-34
fr:cadr	8
fr:caf	6
fr:caf_de	-6
fr:caf_et	9
fr:caf_pour	-16
fr:cahi	-40
fr:cahi_des	-27
fr:caiss	22
fr:caiss_#	17
fr:caiss_ne	-12
fr:caiss_qui	-3
fr:calcul	-14
fr:calendr	-29
fr:call	-29
fr:called	5
fr:callum	-12
fr:callum_ferr	-5
fr:calm	-61
fr:cam	14
fr:cambriolag	-14
fr:camer	-26
fr:camion	17
fr:camion_est	2
fr:camionnet	48
fr:camp	-14
fr:camping	-31
fr:can	-9
fr:can_not	6
fr:can_we	-4
fr:can_you	-14
fr:canad	-27
fr:canal	-9
fr:canap	6
fr:canard	-14
fr:candidatur	-4
fr:canicul	-13
fr:cann	17
fr:cap	10
fr:capabl	-4
fr:capabl_de	-4
fr:capitain	18
fr:capot	27
fr:capric	-24
fr:capsul	12
fr:captur	-14
fr:captur_de	-3
fr:car	-2
fr:caracter	-9
fr:caraf	17
fr:card	-17
fr:carin	8
fr:carnet_de	-21
fr:carol	-9
fr:carr	6
fr:carreau	27
fr:carrelag	7
fr:carreleur	-16
fr:cart	-4
fr:cart_a	-6
fr:cart_de	-4
fr:cart_en	6
fr:cart_et	-10
fr:cart_ne	4
fr:cart_pas	16
fr:carte-cadeau	-22
fr:carton	11
fr:cas	-21
fr:cas_de	-15
fr:cash	-21
fr:casi	24
fr:casqu_de	-4
fr:cass	-7
fr:casserol	2
fr:catalogu	16
fr:caus	-40
fr:caus_de	-24
fr:caus_des	-11
fr:caus_du	-3
fr:caution	-17
fr:cav	-10
fr:cav_depuis	15
fr:cc	-13
fr:ce_est	-13
fr:ce_etait	31
fr:ce_jour	10
fr:ce_matin	37
fr:ce_model	-8
fr:ce_mois	6
fr:ce_moment	-9
fr:ce_mont	-13
fr:ce_ne	-58
fr:ce_normal	-11
fr:ce_numero	16
fr:ce_papi	-10
fr:ce_que	-33
fr:ce_qui	-6
fr:ce_sera	-12
fr:ce_serait	-39
fr:ce_soir	8
fr:ce_soit	-18
fr:ce_sont	5
fr:ce_temp	20
fr:ce_week-end	-7
fr:cec	-15
fr:cecil	-12
fr:ced	22
fr:ced_sous	12
fr:cedr	25
fr:cedric	-9
fr:cel	4
fr:cel_de	33
fr:cel_du	-11
fr:cel_fait	-22
fr:cel_ne	-14
fr:cellulair	-6
fr:celui	4
fr:celui_de	12
fr:celui_du	-14
fr:celui_qui	15
fr:cendr	-17
fr:centim	-28
fr:centimetr	-13
fr:centr_de	8
fr:central	18
fr:cepend	-7
fr:ceremon	-19
fr:certain	15
fr:certif	36
fr:certif_que	26
fr:certificat	-22
fr:certificat_de	-11
fr:ces	-33
fr:cess	-4
fr:cess_de	5
fr:cet	-19
fr:cette	11
fr:cette_anne	29
fr:cette_chambr	-8
fr:cette_dat	-5
fr:cette_lettr	-10
fr:cette_lign	-13
fr:cette_nuit	26
fr:cette_semain	-41
fr:ceux	-23
fr:ceux_qui	-18
fr:ch	-23
fr:ch_#	-23
fr:chacun	-10
fr:chais	38
fr:chais_dev	-23
fr:chais_et	19
fr:chalet	-8
fr:chaleur	-23
fr:chaloup	3
fr:chambr	24
fr:chambr_#	-6
fr:chambr_a	29
fr:chambr_de	-33
fr:chambr_du	17
fr:chambr_est	-10
fr:chambr_et	-19
fr:chambr_etait	3
fr:chambr_jusqu	4
fr:chambr_pour	22
fr:champ	6
fr:chanc	-10
fr:chanc_de	-14
fr:chang	-11
fr:chang_a	-4
fr:chang_de	13
fr:chang_en	17
fr:chang_entre	13
fr:chang_la	-7
fr:chang_le	-11
fr:chang_les	15
fr:chang_rien	-9
fr:chang_un	-12
fr:changed	15
fr:changent	-6
fr:chanson	4
fr:chant	10
fr:chant_a	-17
fr:chantal	-5
fr:chapeau	-20
fr:chaqu	28
fr:chaqu_appel	-4
fr:chaqu_fois	18
fr:chaqu_jour	-5
fr:chaqu_soir	-21
fr:char	-7
fr:charg	15
fr:charg_#	7
fr:charg_a	15
fr:chargeur	5
fr:chariot	14
fr:charleroi	-18
fr:charm	-4
fr:charming	7
fr:chass	4
fr:chat	-19
fr:chat_au	5
fr:chaud	-23
fr:chaud_a	-8
fr:chaud_depuis	19
fr:chaud_en	-28
fr:chaud_est	27
fr:chaud_et	-16
fr:chauff	-41
fr:chauffag	-20
fr:chauffe-eau	10
fr:chauffer	7
fr:chauffeur	3
fr:chauffeur_de	-18
fr:chauss	-13
fr:chausset	6
fr:chaussur	-4
fr:cheer	-21
fr:chef	-14
fr:chef_de	-16
fr:chemin	16
fr:chen	-2
fr:chequ	-12
fr:cher	-48
fr:cher_client	12
fr:cher_equip	-8
fr:cher_madam	-10
fr:cher_monsieur	-16
fr:cher_pour	-2
fr:cher_que	-19
fr:cherch_encor	2
fr:cherch_la	9
fr:cherch_le	-15
fr:cherch_mon	-18
fr:cherch_pas	-12
fr:cherch_un	-5
fr:cherch_une	-4
fr:cheval	7
fr:chevet	-5
fr:cheveux	6
fr:chevill	-3
fr:chez	-9
fr:chez_des	-19
fr:chez_elle	-10
fr:chez_eux	8
fr:chez_la	-27
fr:chez_le	15
fr:chez_les	-8
fr:chez_ma	11
fr:chez_moi	-34
fr:chez_mon	-14
fr:chez_nous	23
fr:chez_un	-5
fr:chez_vous	-6
fr:chican	-26
fr:chicoutim	12
fr:chien	5
fr:chien_a	-30
fr:chien_de	-3
fr:chien_est	27
fr:chien_mouill	25
fr:chiffr	-36
fr:chiffr_de	-21
fr:chimio	-7
fr:chinois	21
fr:chip	7
fr:choc	-7
fr:chocolat	7
fr:chois	16
fr:chois_pas	-20
fr:chois_un	6
fr:choix	7
fr:choix_de	3
fr:chos	-31
fr:chos_que	-24
fr:chrom	36
fr:chum	-26
fr:chut	-4
fr:ci	5
fr:ci-dessous	-10
fr:ci-joint	-24
fr:ciel	-35
fr:cimet	-3
fr:cinq	11
fr:cinq_an	-12
fr:cinq_fois	19
fr:cinq_heur	3
fr:cinq_jour	12
fr:cinq_minut	12
fr:cinq_semain	4
fr:cinqu	-11
fr:cinquiem	39
fr:cinquiem_fois	2
fr:circul	-24
fr:cit	-15
fr:citat	-9
fr:citat_sera	-9
fr:citern	-10
fr:civil	-5
fr:clac	5
fr:clair	-44
fr:clapet	15
fr:claqu	6
fr:class	-9
fr:claud	-6
fr:claudin	-9
fr:clav	14
fr:cle	21
fr:cle_a	-15
fr:cle_de	23
fr:clean	3
fr:clic	2
fr:click	9
fr:client	2
fr:client_a	-33
fr:client_de	38
fr:client_depuis	-22
fr:client_et	-8
fr:client_fach	-11
fr:client_mecontent	-26
fr:client_ne	-17
fr:client_pensent	3
fr:client_que	3
fr:client_qui	-25
fr:clientel	-4
fr:clignot	7
fr:clim	32
fr:climatis	4
fr:cliniqu	8
fr:cliqu	23
fr:cliqu_ici	-12
fr:cliqu_sur	27
fr:clochet	9
fr:cloison	3
fr:cloqu	-2
fr:clos	-16
fr:closed	30
fr:clotur	-17
fr:clou	13
fr:clout	-20
fr:club	-14
fr:club_de	-9
fr:cm	8
fr:cm_de	15
fr:co	-35
fr:coch	24
fr:cod	2
fr:cod_promo	4
fr:coeur	-45
fr:coff	19
fr:coffr	13
fr:cogn	-11
fr:coin	6
fr:coin_de	-9
fr:coinc	8
fr:coinc_a	-8
fr:colet	-27
fr:colin	-4
fr:coll	23
fr:coll_sur	21
fr:collect	14
fr:collegu_de	2
fr:collegu_ne	-15
fr:colon	-10
fr:com	-7
fr:com_on	16
fr:comand	4
fr:combien	-38
fr:combien_ca	-3
fr:combien_cout	-7
fr:combien_de	-24
fr:combl	3
fr:coming	-5
fr:comit	-21
fr:comm	-2
fr:comm_a	-16
fr:comm_au	-3
fr:comm_ca	-5
fr:comm_convenu	16
fr:comm_de	-10
fr:comm_des	9
fr:comm_du	-6
fr:comm_en	-15
fr:comm_je	6
fr:comm_la	-18
fr:comm_moi	-9
fr:comm_mon	15
fr:comm_on	-11
fr:comm_par	6
fr:comm_se	-16
fr:comm_si	-24
fr:comm_tout	-2
fr:comm_un	23
fr:comm_une	23
fr:comm_vous	-22
fr:command	-3
fr:command_#	4
fr:command_a	-8
fr:command_de	-6
fr:command_du	8
fr:command_en	-12
fr:command_un	-19
fr:commenc_a	14
fr:commencent	-13
fr:commencent_a	-13
fr:comment	-40
fr:comment_le	-3
fr:comment_on	-6
fr:commentair	-25
fr:commerc	-7
fr:commiss	-3
fr:commun	18
fr:commun_a	22
fr:communal	-13
fr:communiqu	-10
fr:communiqu_avec	-12
fr:compagn	-4
fr:compar	8
fr:complaint	-11
fr:complet	-17
fr:complet_le	-16
fr:compliqu	-8
fr:comport	8
fr:compos	11
fr:compos_le	5
fr:compr	-15
fr:compr_dans	-13
fr:compren	14
fr:comprend	-11
fr:comprend_les	7
fr:comprend_pas	-5
fr:comprendr	3
fr:compresseur	-20
fr:comprim	-18
fr:compris	-18
fr:compt	25
fr:compt_#	26
fr:compt_a	-4
fr:compt_de	7
fr:compt_deux	-3
fr:compt_du	14
fr:compt_la	15
fr:compt_le	22
fr:compt_les	17
fr:compt_pour	21
fr:compt_rendu	-4
fr:compt_une	18
fr:comptabl	-34
fr:comptabl_a	-15
fr:compteur	16
fr:comptoir_a	24
fr:comptoir_de	6
fr:comptoir_le	6
fr:comptoir_me	-13
fr:comptoir_on	26
fr:con	-26
fr:con_mainten	-15
fr:con_rien	-4
fr:concern	-19
fr:concierg	18
fr:concurrent	-11
fr:concurrent_a	4
fr:condamn	-10
fr:condit	7
fr:conducteur	5
fr:conduit	16
fr:conduit_de	23
fr:conf	-20
fr:confirm	-33
fr:confirm_#	-12
fr:confirm_le	-10
fr:confirm_par	-32
fr:confirm_que	-14
fr:confitur	-3
fr:confort	5
fr:confrer	-16
fr:cong	-12
fr:cong_jusqu	-10
fr:congel	8
fr:conjoint	-11
fr:connaiss	28
fr:connaiss_le	-6
fr:connaiss_pas	3
fr:connait	-37
fr:connait_le	-4
fr:connaitr	-9
fr:connaitr_les	-7
fr:connect	4
fr:connexion	36
fr:conrad	-6
fr:conseil	-14
fr:conseil_de	-11
fr:conseiller	-12
fr:conseiller_a	-4
fr:consent	3
fr:consequent	-9
fr:consign	-10
fr:consol	16
fr:consomm	-10
fr:constat	10
fr:construct	3
fr:consult	-10
fr:consult_de	14
fr:cont	-14
fr:contact	6
fr:conten	11
fr:content	-30
fr:content_de	-10
fr:contenu	23
fr:contest	12
fr:contest_la	-8
fr:contest_le	6
fr:contient	10
fr:continu	11
fr:continu_a	3
fr:continu_de	17
fr:contr	21
fr:contr_#	10
fr:contr_il	30
fr:contr_la	27
fr:contr_le	11
fr:contr_les	22
fr:contradictoir	-3
fr:contradictoir_du	19
fr:contraint	7
fr:contrair	-10
fr:contrat	14
fr:contrat_ce	-3
fr:contrat_de	9
fr:contrat_pour	-13
fr:control	-14
fr:convenu	10
fr:convers	5
fr:convient	-8
fr:conviv	2
fr:coordon	-11
fr:coordon_bancair	-7
fr:cop	-2
fr:cop_de	-17
fr:copi	10
fr:copieux	-13
fr:coproprietair	-11
fr:corinn	-10
fr:cornet	-7
fr:correct	-21
fr:correspond	-9
fr:corridor	5
fr:corrig	-32
fr:corrig_une	7
fr:costum	10
fr:costum_de	9
fr:cot	14
fr:cot_a	-4
fr:cot_de	18
fr:cot_des	11
fr:cot_du	37
fr:cot_qui	3
fr:cotis	-4
fr:couch	7
fr:couch_de	-17
fr:couchag	17
fr:coucou	-14
fr:coud	-10
fr:coudonc	-6
fr:couet	-14
fr:coul	12
fr:coul_du	21
fr:could	-35
fr:could_someon	-3
fr:could_you	-16
fr:couleur	-29
fr:couloir	-23
fr:count	-2
fr:coup	-14
fr:coup_de	15
fr:coup_la	-5
fr:coup_le	-15
fr:coupl	-25
fr:coupl_de	-17
fr:coupur	-13
fr:coupur_de	-16
fr:cour	-7
fr:cour_apres	14
fr:cour_de	3
fr:cour_partout	-3
fr:courag	-5
fr:courr	-25
fr:courr_de	-5
fr:courriel	45
fr:courriel_cliqu	-2
fr:courriel_de	-22
fr:courriel_du	14
fr:courriel_que	23
fr:courroi	4
fr:cours	14
fr:court	-10
fr:courtois	-7
fr:couru	-24
fr:cousin	-12
fr:cout	6
fr:cout_#	20
fr:coutur	-15
fr:couvercl	-29
fr:couvert	16
fr:couvertur	3
fr:couvertur_et	10
fr:couvr	18
fr:crash	-16
fr:crayon	-4
fr:cre	-4
fr:creanc	-9
fr:crech	-22
fr:cred	6
fr:credit	-26
fr:crem	-19
fr:crep	-5
fr:crev	-20
fr:crevet	6
fr:cri	-49
fr:cri_apres	-6
fr:critiqu	-5
fr:croi	8
fr:croient	-23
fr:croient_que	-23
fr:croir	-7
fr:croir_que	-4
fr:crois	3
fr:crois_que	-16
fr:croiss	15
fr:croit	18
fr:croquet	11
fr:cru	-7
fr:cru_que	-11
fr:cuir	23
fr:cuisin	4
fr:cuisin_de	-25
fr:cuisin_et	-18
fr:cuisson	-22
fr:cur	-19
fr:curieux	-6
fr:cut	-24
fr:cv	-19
fr:cv_est	-7
fr:d	-5
fr:dai	-28
fr:dai_#	4
fr:dam	-25
fr:dam_a	-24
fr:dam_au	5
fr:dam_de	-3
fr:dam_du	-14
fr:dam_est	-9
fr:dam_me	-21
fr:danger	4
fr:dans	10
fr:dans_#	-11
fr:dans_ce	-8
fr:dans_la	-15
fr:dans_leur	7
fr:dans_ma	24
fr:dans_mes	-12
fr:dans_mon	42
fr:dans_notre	17
fr:dans_sa	-14
fr:dans_son	9
fr:dans_tout	15
fr:dans_un	-16
fr:dans_une	24
fr:dans_vos	3
fr:dans_votre	-9
fr:dat	3
fr:dat_a	15
fr:dat_du	5
fr:dat_le	22
fr:dat_pour	-7
fr:davantag	4
fr:davoir	-13
fr:de	7
fr:de_#	-14
fr:de_a	8
fr:de_abon	8
fr:de_abord	-11
fr:de_acces	-5
fr:de_accord	-8
fr:de_accueil	-9
fr:de_achet	15
fr:de_acompt	-27
fr:de_adress	23
fr:de_aid	-4
fr:de_ailleur	-17
fr:de_aller	-24
fr:de_annul	-10
fr:de_aout	13
fr:de_appel	11
fr:de_appoint	12
fr:de_apprendr	21
fr:de_appui	22
fr:de_apres	9
fr:de_argent	-14
fr:de_arret	10
fr:de_arriv	-13
fr:de_assist	-2
fr:de_assur	-5
fr:de_attendr	13
fr:de_attent	6
fr:de_autr	-13
fr:de_avanc	-3
fr:de_avant	9
fr:de_avis	28
fr:de_avocat	11
fr:de_avoir	14
fr:de_avril	12
fr:de_bain	3
fr:de_bien	-6
fr:de_bois	-18
fr:de_bon	-29
fr:de_bord	3
fr:de_bris	-19
fr:de_bureau	9
fr:de_ca	29
fr:de_caf	3
fr:de_caiss	11
fr:de_camping	4
fr:de_carrelag	-12
fr:de_cass	-14
fr:de_ce	3
fr:de_cel	-6
fr:de_cette	24
fr:de_chambr	21
fr:de_chant	-8
fr:de_chaud	-9
fr:de_chauffag	-15
fr:de_chez	-36
fr:de_circul	-2
fr:de_cle	-22
fr:de_client	3
fr:de_commerc	-15
fr:de_confirm	-16
fr:de_cong	-14
fr:de_cot	-18
fr:de_couchag	17
fr:de_coup	9
fr:de_cour	36
fr:de_courr	-12
fr:de_courriel	21
fr:de_cours	4
fr:de_cred	-24
fr:de_cuisin	-4
fr:de_dans	4
fr:de_deces	-4
fr:de_demain	-20
fr:de_demand	-8
fr:de_depart	-7
fr:de_dern	-13
fr:de_dessin	-18
fr:de_deux	10
fr:de_different	16
fr:de_dimanch	31
fr:de_dire	-4
fr:de_dix	-3
fr:de_domain	18
fr:de_don	18
fr:de_douch	4
fr:de_eau	14
fr:de_ecran	18
fr:de_ecrir	-8
fr:de_egout	-15
fr:de_electr	17
fr:de_emploi	-9
fr:de_en	-10
fr:de_enfant	-29
fr:de_entre	14
fr:de_entretien	32
fr:de_envoi	-8
fr:de_equip	-21
fr:de_essai	-15
fr:de_ete	6
fr:de_eux	-13
fr:de_examen	8
fr:de_excus	-13
fr:de_expans	13
fr:de_experient	9
fr:de_expo	-14
fr:de_factur	-4
fr:de_faire	9
fr:de_famill	6
fr:de_ferm	-4
fr:de_feu	-14
fr:de_fil	15
fr:de_fin	-6
fr:de_flut	38
fr:de_format	4
fr:de_frais	8
fr:de_fromag	-4
fr:de_fuit	-13
fr:de_garant	10
fr:de_gard	-18
fr:de_glac	6
fr:de_grac	-19
fr:de_group	9
fr:de_habitud	-23
fr:de_haut	-20
fr:de_hiv	-23
fr:de_hotel	-5
fr:de_huil	-3
fr:de_huit	13
fr:de_ici	-40
fr:de_ident	14
fr:de_impot	4
fr:de_imprim	6
fr:de_insist	7
fr:de_invalid	3
fr:de_jeud	-20
fr:de_jour	14
fr:de_juillet	-11
fr:de_kin	15
fr:de_la	23
fr:de_laiss	4
fr:de_le	-48
fr:de_lettr	-18
fr:de_leur	-17
fr:de_lir	5
fr:de_lit	-11
fr:de_livraison	-20
fr:de_locat	-5
fr:de_lui	40
fr:de_lund	5
fr:de_m	-8
fr:de_ma	-14
fr:de_mai	-29
fr:de_main	6
fr:de_main-d'oeuvr	18
fr:de_maison	-12
fr:de_mar	-19
fr:de_march	-11
fr:de_mari	-9
fr:de_mariag	-4
fr:de_matern	-12
fr:de_me	-9
fr:de_meme	-12
fr:de_menag	6
fr:de_mercred	-11
fr:de_mes	10
fr:de_mettr	-9
fr:de_mid	-12
fr:de_minuit	19
fr:de_mis	-12
fr:de_mme	-26
fr:de_moi	20
fr:de_mon	-16
fr:de_mont	4
fr:de_montr	12
fr:de_naissanc	-4
fr:de_ne	-16
fr:de_neig	28
fr:de_noc	-18
fr:de_noel	9
fr:de_nos	-36
fr:de_not	-9
fr:de_notre	10
fr:de_nous	-11
fr:de_nouveau	5
fr:de_nuit	15
fr:de_numero	15
fr:de_octobr	-15
fr:de_oeuf	26
fr:de_or	-34
fr:de_orang	3
fr:de_ordin	-5
fr:de_ouvertur	19
fr:de_ouvr	17
fr:de_pai	20
fr:de_paix	-10
fr:de_pan	39
fr:de_pann	-30
fr:de_papi	9
fr:de_paqu	-17
fr:de_parking	28
fr:de_part	-4
fr:de_pass	18
fr:de_pech	2
fr:de_photos	26
fr:de_plac	-9
fr:de_plein	-9
fr:de_plus	-8
fr:de_port	8
fr:de_pouss	-4
fr:de_pouvoir	14
fr:de_preferent	-14
fr:de_pret	-5
fr:de_prix	-5
fr:de_problem	-20
fr:de_protect	6
fr:de_quatorz	4
fr:de_quatr	38
fr:de_quelqu'un	24
fr:de_ramp	7
fr:de_rappel	5
fr:de_recept	18
fr:de_recevoir	-12
fr:de_rechang	13
fr:de_recouvr	19
fr:de_rempl	26
fr:de_remplac	6
fr:de_rendez-vous	14
fr:de_repons	4
fr:de_repos	-5
fr:de_reprendr	-5
fr:de_resil	4
fr:de_rest	-3
fr:de_retard	-17
fr:de_retir	16
fr:de_retour	-22
fr:de_rien	-25
fr:de_rout	-18
fr:de_sa	-26
fr:de_sais	7
fr:de_samed	-33
fr:de_satisfact	14
fr:de_savoir	6
fr:de_se	24
fr:de_secour	-17
fr:de_secur	-12
fr:de_sejour	22
fr:de_semain	-10
fr:de_sept	16
fr:de_septembr	2
fr:de_ser	19
fr:de_servic	13
fr:de_serviet	4
fr:de_ses	-4
fr:de_sherbrook	-7
fr:de_sign	-22
fr:de_six	26
fr:de_soin	5
fr:de_soir	-11
fr:de_soix	-2
fr:de_soleil	-23
fr:de_son	5
fr:de_sort	-11
fr:de_souc	-37
fr:de_sport	-10
fr:de_station	20
fr:de_stress	-7
fr:de_sui	15
fr:de_suit	21
fr:de_suiv	5
fr:de_suppl	13
fr:de_sutur	-23
fr:de_telephon	5
fr:de_temp	-21
fr:de_toilet	-7
fr:de_tomb	16
fr:de_tous	6
fr:de_travail	8
fr:de_traver	-6
fr:de_trent	-25
fr:de_trois	-19
fr:de_trop	18
fr:de_trouv	22
fr:de_un	56
fr:de_une	-33
fr:de_urgenc	7
fr:de_urgent	-21
fr:de_vacanc	5
fr:de_velo	33
fr:de_ven	-4
fr:de_vi	9
fr:de_vingt	-16
fr:de_viv	-10
fr:de_vos	-35
fr:de_vous	14
fr:de_voyag	-5
fr:dead	18
fr:dear	-51
fr:dear_all	-10
fr:dear_mr	-13
fr:dear_ms	-4
fr:dear_sir	-10
fr:deau	32
fr:deau_chaud	31
fr:deb	6
fr:deball	3
fr:debat	-17
fr:debil	-10
fr:debit	13
fr:debit_#	2
fr:debloqu	-15
fr:debord	11
fr:debout	3
fr:debout_dans	-8
fr:debranch	-26
fr:debut	-30
fr:debut_a	-8
fr:decal	-4
fr:decal_de	-4
fr:deced	-12
fr:deced_le	-9
fr:decembr	-11
fr:deces	-3
fr:decharg	8
fr:dechir	4
fr:decid	-14
fr:decid_de	-7
fr:declar	-6
fr:decoll	22
fr:decommand	26
fr:decompt	5
fr:deconnect	17
fr:deconseil	-5
fr:decor	-4
fr:decouvert	18
fr:decouvr	11
fr:decroch	47
fr:decu	-11
fr:dedan	-9
fr:deduit	-5
fr:def	14
fr:defaut	-27
fr:defaut_de	-19
fr:definit	-17
fr:deg	-13
fr:deg_de	-13
fr:degag	-13
fr:degel	-23
fr:degr	12
fr:degr_dans	-4
fr:degr_le	-2
fr:dehor	-4
fr:deja	-8
fr:deja_eu	-13
fr:deja_part	-5
fr:deja_raccroch	5
fr:dejeun	-21
fr:dejeuner	23
fr:del	-22
fr:del_de	-23
fr:del_pour	-12
fr:delcourt	-6
fr:delegu	-8
fr:delh	-5
fr:delic	-17
fr:delval	-10
fr:dem	5
fr:demain	-62
fr:demain_#	-25
fr:demain_a	-32
fr:demain_matin	-4
fr:demain_pour	-6
fr:demand	6
fr:demand_#	33
fr:demand_a	27
fr:demand_au	-18
fr:demand_comment	-14
fr:demand_de	22
fr:demand_des	17
fr:demand_deux	3
fr:demand_du	-10
fr:demand_en	9
fr:demand_la	-12
fr:demand_le	3
fr:demand_ou	-16
fr:demand_pas	-14
fr:demand_pourquoi	-13
fr:demand_que	-32
fr:demand_rien	-13
fr:demand_se	4
fr:demand_sera	-12
fr:demand_si	5
fr:demand_trois	3
fr:demand_un	4
fr:demand_une	-16
fr:demarch	-5
fr:demarr	4
fr:demenag	7
fr:demenageur	-4
fr:demeur	-5
fr:demeur_de	-16
fr:demeur_sans	16
fr:demi-heur	18
fr:demoisel	-20
fr:demont	4
fr:den	-29
fr:deneig	-16
fr:denich	-7
fr:denis	-25
fr:dent	-6
fr:dent_cass	-21
fr:dentair	20
fr:dentist	-6
fr:dep	28
fr:dep_de	15
fr:depann	-16
fr:depannag	-16
fr:depart	7
fr:depart_a	10
fr:depart_de	-3
fr:depass	-14
fr:depend	-6
fr:depend_de	-6
fr:depl	-20
fr:deplac	19
fr:deplac_le	-12
fr:depos	-11
fr:depos_a	-27
fr:depos_la	-4
fr:depos_le	-8
fr:depot	-14
fr:depot_de	-6
fr:depui	6
fr:depui_#	4
fr:depuis	47
fr:depuis_#	-13
fr:depuis_ce	25
fr:depuis_des	-8
fr:depuis_dimanch	28
fr:depuis_dix	4
fr:depuis_fevr	-16
fr:depuis_hi	12
fr:depuis_je	-6
fr:depuis_jeud	31
fr:depuis_juin	-10
fr:depuis_la	29
fr:depuis_le	13
fr:depuis_lund	-28
fr:depuis_mar	14
fr:depuis_mard	-3
fr:depuis_mon	-7
fr:depuis_neuf	-14
fr:depuis_onze	20
fr:depuis_paqu	-18
fr:depuis_que	20
fr:depuis_sa	-5
fr:depuis_samed	6
fr:depuis_six	-10
fr:depuis_trois	-9
fr:depuis_un	6
fr:depuis_vendred	-6
fr:depuis_votre	21
fr:derang	-8
fr:derek	6
fr:derek_poult	-6
fr:dern	-6
fr:dern_fois	-27
fr:derr_la	4
fr:derr_le	4
fr:derr_moi	-7
fr:des	-7
fr:des_#	23
fr:des_chais	22
fr:des_chambr	18
fr:des_crep	11
fr:des_deux	2
fr:des_eau	-14
fr:des_enfant	-28
fr:des_excus	-9
fr:des_frais	-5
fr:des_gen	10
fr:des_le	-17
fr:des_lunet	-8
fr:des_nouvel	-17
fr:des_petit	-18
fr:des_photos	-14
fr:des_produit	-3
fr:des_quatr	-4
fr:des_que	38
fr:des_toilet	3
fr:des_traval	-20
fr:des_vent	-11
fr:descend	22
fr:descendr	11
fr:descendu	-23
fr:desert	4
fr:desgagn	-4
fr:design	-15
fr:desinscrir	14
fr:desk	5
fr:desol	-31
fr:desol_du	-15
fr:desorm	-25
fr:dessert	19
fr:dessin	-22
fr:dessous_de	9
fr:dessous_du	-18
fr:dessu	4
fr:dessus	21
fr:dessus_le	-3
fr:dessus_pis	14
fr:det	5
fr:detach	17
fr:detail	-21
fr:detaill	-8
fr:detaill_pour	-6
fr:detartrag	-7
fr:detecteur	-4
fr:detent	5
fr:deux	20
fr:deux_a	-11
fr:deux_an	10
fr:deux_autr	10
fr:deux_caf	-5
fr:deux_cent	3
fr:deux_de	-29
fr:deux_enfant	2
fr:deux_et	-19
fr:deux_etag	28
fr:deux_factur	-6
fr:deux_fois	-5
fr:deux_heur	28
fr:deux_jour	-8
fr:deux_matin	12
fr:deux_messag	22
fr:deux_minut	3
fr:deux_nuit	-10
fr:deux_semain	-4
fr:deuxiem	27
fr:deuxiem_etag	15
fr:deuxiem_fois	-4
fr:dev	16
fr:dev_chez	15
fr:dev_de	8
fr:dev_elle	-15
fr:dev_etre	23
fr:dev_la	32
fr:dev_le	-20
fr:dev_les	22
fr:dev_lui	-32
fr:dev_ma	10
fr:dev_me	8
fr:dev_mon	3
fr:dev_ne	-18
fr:dev_nous	6
fr:dev_pass	11
fr:dev_pour	-8
fr:dev_repass	24
fr:dev_sign	-30
fr:dev_tout	12
fr:dev_toute	4
fr:dev_une	-10
fr:devient	-16
fr:devin	-9
fr:devoir	-15
fr:devon	-19
fr:devou	-8
fr:devr	-3
fr:devr_etre	-12
fr:diabet	-15
fr:diagnostic	-14
fr:dial	19
fr:dict	-11
fr:did	-9
fr:dieu	-15
fr:dieudon	-8
fr:different	9
fr:difficil	23
fr:diligent	-12
fr:dimanch	-4
fr:dimanch_a	-12
fr:dimanch_de	28
fr:dimanch_soir	-24
fr:dind	13
fr:diplom	-10
fr:dir	27
fr:dir_que	6
fr:dir_un	-10
fr:dire	-15
fr:dire_a	-20
fr:dire_ce	8
fr:dire_merc	-5
fr:dire_pourquoi	7
fr:dire_que	-16
fr:dire_si	-5
fr:direct	16
fr:direct_de	-11
fr:direct_sur	22
fr:directeur	-12
fr:directric	-5
fr:dirig	-3
fr:dis	-9
fr:dis_#	4
fr:dis_pas	-11
fr:dis_que	-33
fr:discret	-27
fr:discut	-9
fr:disent	-7
fr:disjoncteur	28
fr:dison	-6
fr:disparu	-13
fr:disparu_de	7
fr:disponibil_de	2
fr:disponibl	-26
fr:disposit	22
fr:disqu	-9
fr:distanc	11
fr:distingu	-15
fr:distributeur	17
fr:dit	-2
fr:dit_#	30
fr:dit_a	17
fr:dit_ah	-24
fr:dit_au	-40
fr:dit_ce	-14
fr:dit_de	-10
fr:dit_dev	6
fr:dit_en	3
fr:dit_je	5
fr:dit_la	12
fr:dit_le	-7
fr:dit_non	7
fr:dit_oui	16
fr:dit_sans	-14
fr:dites	6
fr:dites_a	-16
fr:dites_le	-22
fr:dites_moi	-22
fr:dites_que	36
fr:diver	-7
fr:divers	19
fr:divis	-11
fr:divorc	-19
fr:dix	-21
fr:dix-huit	17
fr:dix-neuf	-6
fr:dix-sept	9
fr:dix-sept_heur	-2
fr:dix_a	5
fr:dix_an	-6
fr:dix_heur	4
fr:dix_jour	-31
fr:dizain	4
fr:dizain_de	4
fr:dj	3
fr:dla	4
fr:do	-48
fr:do_i	-3
fr:do_it	-10
fr:do_not	-23
fr:do_you	-8
fr:dock	-17
fr:docteur	11
fr:docu	20
fr:does	-28
fr:doigt	-21
fr:dois	-4
fr:dois_je	-20
fr:doit	-36
fr:doit_etre	-4
fr:doivent	-6
fr:dollar	44
fr:domain	26
fr:domicil	7
fr:domin	11
fr:dommag	9
fr:don	18
fr:don_a	19
fr:don_des	-8
fr:don_la	27
fr:don_le	19
fr:don_moi	-11
fr:don_mon	4
fr:don_sur	-8
fr:don_un	-2
fr:don_une	-16
fr:donc	-25
fr:donc_#	-30
fr:donc_aucun	9
fr:donc_je	22
fr:donc_un	15
fr:donc_une	-9
fr:done	-21
fr:dont	5
fr:dont_deux	29
fr:dont_je	3
fr:dont_la	-24
fr:door	38
fr:dor	-18
fr:dorm	-19
fr:dorm_a	15
fr:dorm_avec	-12
fr:dorm_dans	9
fr:dormon	-14
fr:dort	-22
fr:dort_dans	-12
fr:dos	-3
fr:dos_#	12
fr:doss_a	-7
fr:doss_complet	6
fr:doss_de	-14
fr:doss_en	-7
fr:doss_et	-14
fr:doubl_pour	15
fr:douc	-21
fr:douch	19
fr:douch_a	-23
fr:doudou	-22
fr:douillet	32
fr:douleur	-25
fr:dout	-8
fr:doux	-17
fr:douz	-4
fr:down	-10
fr:dr	-24
fr:dr_piet	-19
fr:drach	-14
fr:drain	10
fr:drap	-8
fr:dre	-14
fr:droit	-11
fr:droit_a	-10
fr:droit_ce	17
fr:droit_de	-25
fr:drol	-27
fr:drol_de	4
fr:du	15
fr:du_#	-2
fr:du_aller	14
fr:du_bas	7
fr:du_bois	-7
fr:du_buffet	-9
fr:du_bureau	-4
fr:du_cabinet	18
fr:du_caf	-7
fr:du_cap	10
fr:du_carton	20
fr:du_centr	12
fr:du_cimet	2
fr:du_client	16
fr:du_coin	-7
fr:du_compt	3
fr:du_comptoir	-8
fr:du_consomm	-13
fr:du_contrat	10
fr:du_cot	7
fr:du_coup	-14
fr:du_debut	-16
fr:du_dentist	-15
fr:du_derang	-19
fr:du_dessous	-15
fr:du_doss	14
fr:du_fil	-8
fr:du_four	5
fr:du_frigo	-3
fr:du_genr	-13
fr:du_guichet	-3
fr:du_haut	27
fr:du_jour	-14
fr:du_lit	8
fr:du_local	-18
fr:du_magasin	15
fr:du_march	10
fr:du_mariag	-10
fr:du_meme	-16
fr:du_mois	-28
fr:du_mond	-8
fr:du_nom	14
fr:du_nouveau	-5
fr:du_pai	-6
fr:du_pain	7
fr:du_parking	14
fr:du_personnel	-11
fr:du_pet	15
fr:du_plafond	17
fr:du_prem	-13
fr:du_prix	-13
fr:du_quart	-21
fr:du_rep	-11
fr:du_retard	-15
fr:du_sac	-3
fr:du_salon	9
fr:du_sejour	-18
fr:du_sit	17
fr:du_soir	11
fr:du_spa	11
fr:du_station	-10
fr:du_stock	-10
fr:du_supermarch	17
fr:du_support	-16
fr:du_telephon	37
fr:du_temp	-7
fr:du_terminal	12
fr:du_tout	36
fr:du_travail	7
fr:du_troisiem	20
fr:du_vent	12
fr:du_villag	-20
fr:du_voisin	17
fr:du_vol	25
fr:duo	26
fr:duplicat	-19
fr:duplicat_de	-6
fr:dur	-15
fr:dur_de	-4
fr:dylan	-8
fr:e	-5
fr:eau	9
fr:eau_a	14
fr:eau_chaud	6
fr:eau_de	7
fr:eau_du	-12
fr:eau_et	-5
fr:eau_froid	2
fr:ecart	-21
fr:echang	-24
fr:echang_de	3
fr:echangeur	9
fr:echeanc	10
fr:echel	-9
fr:eclat	20
fr:ecol	-31
fr:econom	-3
fr:ecout	-11
fr:ecran	20
fr:ecran_de	17
fr:ecran_dit	6
fr:ecras	5
fr:ecrir	-14
fr:ecris	8
fr:ecris_a	-13
fr:ecris_pas	-7
fr:ecris_pour	-6
fr:ecrit	-18
fr:ecrit_#	13
fr:ecrit_a	-7
fr:ecrit_au	18
fr:ecrit_ce	-16
fr:ecrit_dans	-20
fr:ecrit_de	16
fr:ecrit_en	18
fr:ecrit_noir	-5
fr:ecrit_que	-9
fr:ecrit_sur	-16
fr:ecriv	-30
fr:effac	6
fr:effac_le	-11
fr:effet	23
fr:efficac	-24
fr:egar	-9
fr:eglis	25
fr:eh	13
fr:eh_bien	18
fr:electr	25
fr:electricien	-22
fr:electrod	-16
fr:electron	5
fr:eleg	-13
fr:elev	-35
fr:elle	-8
fr:elle-mem	-20
fr:elle_avait	-8
fr:elle_demand	-22
fr:elle_dit	-17
fr:elle_doit	-15
fr:elle_est	20
fr:elle_etaient	-8
fr:elle_etait	7
fr:elle_fait	12
fr:elle_gard	-18
fr:elle_le	-39
fr:elle_lui	12
fr:elle_me	11
fr:elle_ne	-44
fr:elle_nous	-4
fr:elle_parl	-13
fr:elle_part	-29
fr:elle_pass	-21
fr:elle_pes	-18
fr:elle_qui	-24
fr:elle_se	16
fr:elle_sont	-15
fr:elle_va	-10
fr:elle_veut	-5
fr:elle_vous	-14
fr:elod	-5
fr:emball	-16
fr:embarqu	3
fr:emmen	13
fr:empech	-5
fr:empil	33
fr:emploi	3
fr:emploi_a	15
fr:emploi_pour	4
fr:employeur	-9
fr:emport	-5
fr:empreint	31
fr:emprunt	-11
fr:empti	17
fr:en	-4
fr:en_#	-42
fr:en_a	26
fr:en_ai	35
fr:en_anglais	-8
fr:en_annex	-2
fr:en_aout	9
fr:en_attend	-11
fr:en_attent	3
fr:en_avait	23
fr:en_avant	-3
fr:en_bas	25
fr:en_cas	-40
fr:en_charg	11
fr:en_cinq	-24
fr:en_clair	4
fr:en_coin	7
fr:en_cong	-12
fr:en_consequent	-10
fr:en_cour	-5
fr:en_cuir	4
fr:en_cuisin	12
fr:en_decembr	-11
fr:en_dedan	-23
fr:en_demeur	-15
fr:en_dessous	-3
fr:en_deux	-3
fr:en_dix	-11
fr:en_doubl	27
fr:en_effet	12
fr:en_enti	-5
fr:en_entrant	17
fr:en_est	-8
fr:en_etait	-11
fr:en_fac	-5
fr:en_fais	-21
fr:en_fait	9
fr:en_fevr	-15
fr:en_fich	-11
fr:en_fin	-16
fr:en_franc	-14
fr:en_gras	-17
fr:en_haut	26
fr:en_janv	-29
fr:en_juillet	8
fr:en_juin	-14
fr:en_larm	4
fr:en_le	-10
fr:en_lign	-15
fr:en_liquid	-6
fr:en_mai	-14
fr:en_main	4
fr:en_manteau	-17
fr:en_mar	-16
fr:en_march	-17
fr:en_me	21
fr:en_meme	19
fr:en_miet	18
fr:en_neerland	6
fr:en_occup	-3
fr:en_octobr	-17
fr:en_or	-28
fr:en_ordre	-16
fr:en_ouvr	34
fr:en_pann	-5
fr:en_parl	-34
fr:en_part	-6
fr:en_pass	-22
fr:en_person	-23
fr:en_plastiqu	-4
fr:en_plein	45
fr:en_pleur	-6
fr:en_prem	20
fr:en_pyjam	15
fr:en_quel	5
fr:en_rad	8
fr:en_rayon	3
fr:en_redemand	-10
fr:en_reserv	-16
fr:en_rest	-18
fr:en_retard	-38
fr:en_reunion	23
fr:en_reven	10
fr:en_rob	-4
fr:en_rond	-4
fr:en_roug	-12
fr:en_rout	12
fr:en_sall	3
fr:en_se	-3
fr:en_septembr	3
fr:en_servic	12
fr:en_six	-14
fr:en_sommes	5
fr:en_sort	-5
fr:en_stock	4
fr:en_suis	-8
fr:en_tir	2
fr:en_tit	-6
fr:en_tout	-16
fr:en_train	6
fr:en_trois	8
fr:en_un	-6
fr:en_une	-28
fr:en_veux	-4
fr:en_vi	-2
fr:en_vient	-13
fr:en_vingt	-11
fr:encaiss	28
fr:enceint	-11
fr:encombr	21
fr:encor	56
fr:encor_#	16
fr:encor_a	-4
fr:encor_au	16
fr:encor_des	7
fr:encor_en	-14
fr:encor_la	5
fr:encor_les	-18
fr:encor_sous	4
fr:encor_sur	43
fr:encor_une	31
fr:end	-8
fr:endroit	-24
fr:enerv	-5
fr:enfan	-2
fr:enfant	-11
fr:enfant_de	14
fr:enfant_en	18
fr:enfant_ont	-16
fr:enfer	-4
fr:enferm	-11
fr:enfin	-30
fr:enfin_les	13
fr:engag	-18
fr:engag_a	-9
fr:english	28
fr:enlev	-11
fr:enlev_ca	-5
fr:enlev_de	11
fr:enlev_le	-8
fr:ennui	-13
fr:enseign	-28
fr:ensembl	-17
fr:ensuit	-34
fr:entend	-16
fr:entendr	-12
fr:entendu	-19
fr:entendu_le	-2
fr:enterr	-9
fr:enti	-5
fr:entier	-15
fr:entier_ma	-20
fr:entrait	16
fr:entrant	17
fr:entre	26
fr:entre-temp	-16
fr:entre_#	24
fr:entre_a	-13
fr:entre_avec	14
fr:entre_dans	-9
fr:entre_deux	40
fr:entre_en	10
fr:entre_la	2
fr:entre_le	-3
fr:entre_les	4
fr:entrepot	9
fr:entrepris	-26
fr:entrer	2
fr:entretien	19
fr:entretien_a	5
fr:entretien_de	6
fr:entretien_du	-11
fr:envelopp	-25
fr:envelopp_a	-17
fr:enver	24
fr:enverr	-18
fr:environ	-18
fr:envisage	-6
fr:envoi	-2
fr:envoi_a	32
fr:envoi_dans	-3
fr:envoi_de	3
fr:envoi_des	3
fr:envoi_la	-15
fr:envoi_le	-5
fr:envoi_ma	-8
fr:envoi_mon	-2
fr:envoi_quelqu'un	-7
fr:envoi_un	-20
fr:envoi_une	-20
fr:enzo	9
fr:epargn	-15
fr:epaul	9
fr:epicer	-6
fr:episod	8
fr:episod_#	7
fr:epong	-11
fr:epous	-16
fr:epuis	-7
fr:equip	-44
fr:equip_a	3
fr:equip_de	-27
fr:equip_du	-14
fr:equip_est	3
fr:erreur	-23
fr:erreur_#	27
fr:erreur_de	-14
fr:es	-14
fr:escabeau	-20
fr:escal	-39
fr:espac	15
fr:espec	-9
fr:essai	-4
fr:essai_de	-16
fr:essenc	-14
fr:essui	-6
fr:est	3
fr:est_#	4
fr:est_a	22
fr:est_alle	19
fr:est_allerg	-9
fr:est_arret	-10
fr:est_arriv	20
fr:est_assis	-28
fr:est_au	-22
fr:est_avec	-8
fr:est_avocat	-9
fr:est_bien	-34
fr:est_bloqu	-7
fr:est_bon	-3
fr:est_ce	-48
fr:est_celui	7
fr:est_chez	17
fr:est_complet	-7
fr:est_correct	-23
fr:est_coup	-22
fr:est_dans	-32
fr:est_de	-10
fr:est_deja	24
fr:est_dire	-12
fr:est_donc	-22
fr:est_du	10
fr:est_ecrit	6
fr:est_elle	-38
fr:est_en	-16
fr:est_encor	17
fr:est_entier	-20
fr:est_entre	-7
fr:est_eteint	15
fr:est_evalu	-12
fr:est_exact	9
fr:est_excus	-14
fr:est_fait	-2
fr:est_ferm	5
fr:est_fin	28
fr:est_gris	-4
fr:est_il	-29
fr:est_jam	35
fr:est_joint	-28
fr:est_jol	-25
fr:est_just	-23
fr:est_la	-63
fr:est_lav	13
fr:est_le	32
fr:est_long	-4
fr:est_lui	-3
fr:est_ma	-31
fr:est_magnif	-15
fr:est_mal	5
fr:est_mard	29
fr:est_marqu	-7
fr:est_meme	-23
fr:est_mieux	-20
fr:est_moi	36
fr:est_mont	33
fr:est_mort	5
fr:est_noir	15
fr:est_non	-12
fr:est_normal	-14
fr:est_not	-33
fr:est_ou	-5
fr:est_ouvert	-2
fr:est_part	9
fr:est_parvenu	31
fr:est_pas	-9
fr:est_pass	5
fr:est_perdu	25
fr:est_plein	8
fr:est_plus	13
fr:est_point	-2
fr:est_pos	-11
fr:est_possibl	-12
fr:est_pour	-5
fr:est_present	-6
fr:est_pret	-17
fr:est_prevu	-8
fr:est_quand	-11
fr:est_que	-9
fr:est_quoi	10
fr:est_rar	-11
fr:est_regl	-9
fr:est_rendu	-6
fr:est_rentr	-14
fr:est_repart	15
fr:est_rest	8
fr:est_revenu	-25
fr:est_sans	-2
fr:est_seul	-7
fr:est_si	6
fr:est_sort	11
fr:est_sup	-11
fr:est_tel	5
fr:est_tomb	-22
fr:est_toujour	9
fr:est_tout	35
fr:est_toute	12
fr:est_tres	-12
fr:est_tro	-13
fr:est_tromp	20
fr:est_trop	-5
fr:est_tu	-19
fr:est_un	-4
fr:est_une	9
fr:est_vendred	40
fr:est_venu	-14
fr:est_vid	44
fr:est_votre	-3
fr:est_vous	-5
fr:est_vrai	-22
fr:estim	10
fr:et	3
fr:et_#	21
fr:et_a	-2
fr:et_au	23
fr:et_aucun	3
fr:et_avec	12
fr:et_bon	-7
fr:et_ca	7
fr:et_ce	8
fr:et_cel	3
fr:et_chaqu	-9
fr:et_chez	18
fr:et_combien	-6
fr:et_de	30
fr:et_dem	4
fr:et_depuis	-22
fr:et_des	-28
fr:et_deux	9
fr:et_dit	4
fr:et_dites	-10
fr:et_dix	5
fr:et_du	27
fr:et_en	16
fr:et_encor	21
fr:et_fernand	-13
fr:et_froid	17
fr:et_hi	24
fr:et_il	11
fr:et_jam	12
fr:et_je	-21
fr:et_jeud	16
fr:et_jusqu	-14
fr:et_le	17
fr:et_les	-15
fr:et_lui	-6
fr:et_ma	12
fr:et_mainten	33
fr:et_me	-7
fr:et_merc	-4
fr:et_mes	-10
fr:et_moi	-29
fr:et_mon	16
fr:et_ne	-39
fr:et_nos	-21
fr:et_nous	-8
fr:et_nuit	-22
fr:et_on	20
fr:et_pai	7
fr:et_pas	-29
fr:et_person	9
fr:et_plus	21
fr:et_pour	7
fr:et_pourt	-7
fr:et_puis	3
fr:et_quand	23
fr:et_quart	-6
fr:et_que	8
fr:et_qui	10
fr:et_repart	-11
fr:et_rien	-15
fr:et_sa	-9
fr:et_sans	-5
fr:et_se	30
fr:et_ses	12
fr:et_si	-9
fr:et_son	-7
fr:et_sont	-11
fr:et_sur	15
fr:et_toujour	-5
fr:et_tout	-30
fr:et_toutes	12
fr:et_trois	-4
fr:et_tu	-19
fr:et_un	5
fr:et_une	-4
fr:et_votre	-26
fr:et_vous	30
fr:et_vs	5
fr:et_y	-3
fr:etag	42
fr:etager	3
fr:etai	3
fr:etaient	-5
fr:etais	-8
fr:etais_a	-14
fr:etais_dans	15
fr:etais_en	-26
fr:etais_la	13
fr:etais_pas	-9
fr:etait	18
fr:etait_#	20
fr:etait_a	11
fr:etait_au	5
fr:etait_bien	14
fr:etait_bloqu	-21
fr:etait_bon	-39
fr:etait_correct	10
fr:etait_dans	3
fr:etait_de	-11
fr:etait_deja	-20
fr:etait_du	17
fr:etait_ecrit	-23
fr:etait_en	22
fr:etait_encor	16
fr:etait_engag	-11
fr:etait_ferm	4
fr:etait_fin	21
fr:etait_il	31
fr:etait_just	-18
fr:etait_la	-45
fr:etait_le	18
fr:etait_ouvert	5
fr:etait_part	22
fr:etait_plein	18
fr:etait_plus	13
fr:etait_pour	33
fr:etait_seul	-10
fr:etait_suppos	-19
fr:etait_tres	-4
fr:etait_trop	7
fr:etait_un	-24
fr:etait_une	17
fr:etal	-7
fr:etant	34
fr:etap	-20
fr:etat	8
fr:etat_civil	-4
fr:etat_de	3
fr:ete	6
fr:ete_charm	-8
fr:ete_class	4
fr:ete_deplac	-3
fr:ete_depos	20
fr:ete_don	26
fr:ete_envoi	14
fr:ete_fait	-7
fr:ete_livr	6
fr:ete_notif	3
fr:ete_refus	-11
fr:ete_rendu	3
fr:eteint	18
fr:etes	-21
fr:etes_des	-25
fr:etes_serieux	5
fr:etien	-7
fr:etions	-28
fr:etiquet	7
fr:etoil	-39
fr:etoil_sur	-14
fr:eton	11
fr:etrang	4
fr:etranger	24
fr:etre	3
fr:etre_en	23
fr:etre_la	-11
fr:etud	7
fr:eu_a	-28
fr:eu_de	-33
fr:eu_droit	-20
fr:eu_la	19
fr:eu_le	-12
fr:eu_lieu	-12
fr:eu_un	-6
fr:eu_une	10
fr:euro	-19
fr:euros_de	-18
fr:euros_par	-2
fr:euros_pour	13
fr:euros_sans	4
fr:eux	6
fr:evacu	7
fr:evalu	-33
fr:evalu_a	-20
fr:even	-30
fr:eventr	3
fr:ever	-3
fr:every	50
fr:everybodi	6
fr:everything	-26
fr:evident	-14
fr:evit	-31
fr:evrard	-6
fr:exact	11
fr:exact_comm	20
fr:exact_de	-13
fr:exactli	13
fr:exager	-5
fr:examen	15
fr:excellent	-24
fr:except	-10
fr:excus	-45
fr:excus_et	-21
fr:exemplair	-18
fr:exercic	-12
fr:exig	43
fr:exig_par	19
fr:exig_que	18
fr:exig_un	3
fr:exig_une	6
fr:exist	14
fr:exist_pas	22
fr:expans	13
fr:exped	13
fr:experient	-16
fr:expert	-28
fr:expertis	4
fr:expir	29
fr:explain	3
fr:expliqu	-26
fr:expliqu_a	6
fr:expliqu_clair	-5
fr:expo	-14
fr:exposit	32
fr:exprim	-8
fr:exterieur	28
fr:extra	-7
fr:extrait	24
fr:fabien	9
fr:fabric	-4
fr:facad	-7
fr:facebook	-15
fr:fach	-24
fr:fach_et	-13
fr:facil	-14
fr:facon	-9
fr:facon_de	-11
fr:facteur	42
fr:factur	27
fr:factur_#	15
fr:factur_a	-21
fr:factur_au	-10
fr:factur_de	-10
fr:factur_est	10
fr:factur_il	31
fr:factur_la	2
fr:factur_ne	-4
fr:factur_pour	-17
fr:factur_un	7
fr:fai	9
fr:fai_#	13
fr:faill	4
fr:faim	6
fr:faire	-14
fr:faire-part	6
fr:faire_de	6
fr:faire_dire	21
fr:faire_le	-24
fr:faire_pour	-10
fr:faire_un	4
fr:faire_une	20
fr:fais	4
fr:fais_le	4
fr:fais_un	15
fr:fait	-9
fr:fait_#	22
fr:fait_a	-23
fr:fait_de	5
fr:fait_depuis	-10
fr:fait_des	-9
fr:fait_descendr	3
fr:fait_deux	-22
fr:fait_du	-29
fr:fait_en	-15
fr:fait_encor	11
fr:fait_la	10
fr:fait_le	12
fr:fait_mieux	-3
fr:fait_notre	-10
fr:fait_pai	-8
fr:fait_pas	-5
fr:fait_plus	-16
fr:fait_pour	16
fr:fait_quatr	-10
fr:fait_que	-6
fr:fait_repet	-15
fr:fait_saut	-6
fr:fait_six	-3
fr:fait_trois	10
fr:fait_un	-15
fr:faites	-39
fr:faites_le	-15
fr:faites_vous	-5
fr:fall	-5
fr:fallu	-14
fr:familial	2
fr:famill	4
fr:famill_de	-4
fr:fan	-24
fr:fantom	7
fr:farc	19
fr:farin	4
fr:fass	-10
fr:fast	-15
fr:fatigu	-15
fr:fatou	-25
fr:faudr	-2
fr:fault	-10
fr:fauss	-22
fr:faut	-27
fr:faut_de	-15
fr:faut_etre	4
fr:faut_il	-34
fr:faut_le	18
fr:faut_pai	13
fr:faut_que	-18
fr:fauteuil	-28
fr:fauteuil_roul	5
fr:faux	-7
fr:fe	-17
fr:fel	-23
fr:felicit	9
fr:felicit_a	6
fr:felicit_le	-8
fr:felicit_pour	-12
fr:femm	-21
fr:femm_de	5
fr:femm_et	-12
fr:fendu	18
fr:fenetr	33
fr:fenetr_a	22
fr:fenetr_ouvert	-11
fr:fer	-4
fr:fer_le	-23
fr:feri	14
fr:ferm	-4
fr:ferm_a	-25
fr:ferm_et	-7
fr:ferm_jusqu	-12
fr:ferm_la	5
fr:ferm_le	-21
fr:ferm_mon	5
fr:ferm_pas	28
fr:ferm_pour	6
fr:ferm_quand	-18
fr:fermetur	-15
fr:fernand	-30
fr:ferr	18
fr:fess	2
fr:fet	-23
fr:fet_a	-14
fr:fet_de	-11
fr:fet_du	-9
fr:feu	-53
fr:feu_de	-13
fr:feuill	22
fr:feuill_de	-21
fr:feutr	-10
fr:feux	6
fr:fevr	-3
fr:fi	-20
fr:fibr	-21
fr:fich_de	7
fr:fichu	-24
fr:fidel	21
fr:fier	24
fr:fievr	-7
fr:figur	-3
fr:figur_sur	13
fr:figurent	6
fr:fil	6
fr:fil_a	16
fr:fil_au	4
fr:fil_dans	-23
fr:fil_de	6
fr:fil_est	-3
fr:fil_et	17
fr:fil_se	10
fr:filet	25
fr:fill	-7
fr:fill_a	-39
fr:fill_au	-7
fr:fill_de	12
fr:fill_du	13
fr:fill_me	-15
fr:film	16
fr:film_plastiqu	16
fr:filtr	14
fr:fin	-15
fr:fin_a	-12
fr:fin_au	-5
fr:fin_de	-32
fr:fin_du	-31
fr:fin_en	-19
fr:fin_le	24
fr:fin_par	19
fr:final	7
fr:firm	-21
fr:first	-19
fr:fiscal	-3
fr:fissur	3
fr:fiv	-22
fr:fiv_star	-12
fr:fix	-12
fr:fix_le	12
fr:fixed	-4
fr:fixed_in	-7
fr:fjord	-16
fr:flaqu	-7
fr:flemall	-12
fr:fleur	-26
fr:fleurist	4
fr:fleuv	4
fr:floor	-23
fr:flott	-6
fr:flut	47
fr:flut_de	39
fr:foi	17
fr:fois	15
fr:fois_a	10
fr:fois_de	16
fr:fois_depuis	24
fr:fois_du	-3
fr:fois_en	13
fr:fois_et	29
fr:fois_je	-23
fr:fois_la	6
fr:fois_le	16
fr:fois_par	-17
fr:fois_pour	-10
fr:fois_que	19
fr:fois_sans	-14
fr:fois_sur	-12
fr:fonction	-31
fr:fonction_de	-7
fr:fonction_pas	2
fr:fond	37
fr:fond_a	-8
fr:fond_de	24
fr:fond_du	4
fr:fondu	4
fr:fontain	-5
fr:food	16
fr:for	-20
fr:for_a	14
fr:for_my	-37
fr:for_our	-4
fr:for_the	-6
fr:forc	-12
fr:forest	-14
fr:forf	-3
fr:forg	-7
fr:form	-16
fr:format	-48
fr:formel	6
fr:formul	3
fr:formulair	-15
fr:formulair_de	4
fr:fort	6
fr:fort_aimabl	-12
fr:fort_que	17
fr:fortin-lavoi	17
fr:fou	7
fr:fouill	8
fr:foul	5
fr:foulard	-8
fr:found	-17
fr:four	-15
fr:four_tim	23
fr:fourchet	-20
fr:fourn	-19
fr:fournais	-17
fr:fournisseur	-31
fr:fournitur	19
fr:fournitur_divers	19
fr:fourr	-6
fr:fractur	-3
fr:fractur_du	6
fr:fraich	-15
fr:frais	4
fr:frais_de	20
fr:franc	-39
fr:franch	-34
fr:franch_le	-7
fr:franchis	2
fr:francin	-20
fr:frapp	-4
fr:fraud	-12
fr:fre	-8
fr:freddi	39
fr:frein	15
fr:frer	-22
fr:fret	7
fr:fri	-6
fr:fridai	40
fr:frigidair	18
fr:frigo	19
fr:frit	15
fr:fritur	9
fr:froid	14
fr:from	9
fr:from_#	11
fr:front	-10
fr:frott	-13
fr:fuit	-72
fr:fuit_au	-25
fr:fuit_sous	-25
fr:fum	20
fr:fun	-4
fr:funni	-28
fr:furieux	3
fr:fusibl	-9
fr:fusibl_a	-7
fr:fuss	-21
fr:g	-11
fr:gabriel	-20
fr:gaetan	-16
fr:gagn	7
fr:galer	23
fr:gam	18
fr:gamin	-5
fr:gang	-34
fr:gant	-17
fr:gar_a	15
fr:gar_de	4
fr:gar_du	-22
fr:gar_est	-17
fr:gar_etait	-25
fr:gar_qui	-11
fr:gar_se	-24
fr:garag	-36
fr:garant	-7
fr:garant_que	-16
fr:garcon	-7
fr:gard	-4
fr:gard_la	8
fr:gard_les	-22
fr:gard_une	22
fr:garde-rob	-23
fr:garde-rob_de	-23
fr:garder	3
fr:gardien	32
fr:gari	-11
fr:gastro	-16
fr:gateau	15
fr:gateau_de	-7
fr:gateau_et	-12
fr:gauch	54
fr:gav	22
fr:gaz	9
fr:gel	-37
fr:gen	-5
fr:gen_comm	-19
fr:gen_de	-7
fr:gendr	-19
fr:gener	-20
fr:general	-16
fr:geneviev	-9
fr:genou	7
fr:genoux	-18
fr:genr	10
fr:gent	-8
fr:gentil	-25
fr:gentill	11
fr:gentilless	-16
fr:gentilless_de	-6
fr:ger	-13
fr:ger_le	-20
fr:ger_les	-14
fr:ger_me	6
fr:gerald	-18
fr:gerard	-14
fr:gerv	-10
fr:gest	-13
fr:gestionnair	-23
fr:get	24
fr:ghislain	-30
fr:gilet	-14
fr:ginet	-5
fr:girard	3
fr:gisel	-7
fr:glac	10
fr:glacial	21
fr:glass	-10
fr:gliss	10
fr:gliss_dans	11
fr:gluten	-6
fr:go	4
fr:going	13
fr:gon	23
fr:gonfl	-11
fr:good	-38
fr:good_afternoon	-7
fr:good_dai	-2
fr:good_evening	-3
fr:good_morning	-18
fr:googl	-26
fr:gorg	11
fr:goss	-22
fr:got	10
fr:gout	27
fr:gout_de	-8
fr:gout_la	33
fr:gout_le	-20
fr:goutt	28
fr:goutt_de	13
fr:gp	-8
fr:grac	-37
fr:grac_a	-14
fr:grace-hollogn	-7
fr:graham	-10
fr:graham_oak	-5
fr:gramm	16
fr:gramm_de	16
fr:grand	5
fr:grand-mer	-12
fr:grand_avec	14
fr:grand_bravo	-5
fr:grand_comm	20
fr:grand_merc	-16
fr:grand_ouvert	4
fr:grande-bai	-8
fr:grandeur	-21
fr:grant	-8
fr:gras	-14
fr:gratitud	-9
fr:gratt	-15
fr:gratuit	-50
fr:grav	-7
fr:gravat	2
fr:gre	-6
fr:gre_de	-6
fr:great	-14
fr:grel	-9
fr:gren	4
fr:grill	-8
fr:grille-pain	19
fr:grinc	-13
fr:gross	22
fr:gross_comm	4
fr:group	11
fr:group_de	2
fr:gsm	25
fr:guest	-25
fr:guet	32
fr:guet_le	31
fr:gueul	-9
fr:gui	4
fr:guichet	22
fr:guid	-11
fr:guillaum	-7
fr:gymnas	4
fr:h	-9
fr:h7	6
fr:h_#	10
fr:h_a	10
fr:h_au	-37
fr:h_avec	7
fr:h_ce	17
fr:h_du	-40
fr:h_et	-7
fr:h_je	-25
fr:h_le	20
fr:h_pil	-29
fr:h_pour	2
fr:h_tap	15
fr:habit	4
fr:habitu	-16
fr:habitud	-33
fr:habituel	17
fr:had	28
fr:haddad	-2
fr:hai	-13
fr:hall	4
fr:hallet	-6
fr:hamel	-17
fr:hanch	-16
fr:hannah	-4
fr:happi	-19
fr:harcel	3
fr:harvei	-9
fr:has	40
fr:has_not	38
fr:hasard	4
fr:hat	-21
fr:hauss_de	13
fr:hauss_les	4
fr:haut	22
fr:haut-parleur	17
fr:haut_a	7
fr:haut_de	-15
fr:haut_dev	3
fr:haut_que	-14
fr:hauteur	9
fr:hautfen	-6
fr:have	-5
fr:have_the	-21
fr:he	-23
fr:he_is	-18
fr:he_was	12
fr:heat	-18
fr:heating	-7
fr:heberg	13
fr:hei	21
fr:hel	5
fr:helen	-19
fr:hello	-24
fr:hello_le	24
fr:help	-15
fr:hennebicq	-4
fr:her	18
fr:hesit	-9
fr:heur	-5
fr:heur_a	-46
fr:heur_au	-18
fr:heur_avant	26
fr:heur_avec	-23
fr:heur_comm	-4
fr:heur_dans	15
fr:heur_dix	-4
fr:heur_du	14
fr:heur_et	6
fr:heur_le	-17
fr:heur_moins	10
fr:heur_plus	20
fr:heur_pour	33
fr:heur_sans	-13
fr:heur_sur	-9
fr:heur_vingt	5
fr:heureux	-8
fr:hi	-12
fr:hi_#	17
fr:hi_a	12
fr:hi_je	-26
fr:hi_kim	-5
fr:hi_matin	-22
fr:hi_on	-15
fr:hi_ophel	-5
fr:hi_soir	12
fr:hi_there	-21
fr:hi_un	-22
fr:him	-24
fr:his	2
fr:histoir	7
fr:histoir_de	-19
fr:hiv	-8
fr:hockei	5
fr:homm	-6
fr:homm_a	-3
fr:homm_de	4
fr:honest	-21
fr:honestli	16
fr:honnet	-41
fr:honneur	-19
fr:honorair	-7
fr:hont	-27
fr:honteux	-11
fr:hopital	-43
fr:hor	-13
fr:hor_de	7
fr:hor_servic	-10
fr:horair	-11
fr:horair_de	-4
fr:horlog	-10
fr:hortens	8
fr:hosteller	2
fr:hot	2
fr:hotel	-8
fr:hotel_a	-8
fr:hotel_du	18
fr:hour	-21
fr:hous	-23
fr:hous_is	-21
fr:how	8
fr:how_much	-3
fr:hubert	-14
fr:hugo	-21
fr:huguet	-6
fr:huil	15
fr:huiss	-25
fr:huit	4
fr:huit_an	-12
fr:huit_heur	-9
fr:huit_jour	15
fr:huit_mois	-16
fr:huitain	-27
fr:humain	16
fr:human	-6
fr:humeur	-17
fr:hurl	9
fr:hypothequ	-4
fr:i	-12
fr:i_am	2
fr:i_asked	-15
fr:i_did	-17
fr:i_get	-9
fr:i_had	20
fr:i_have	5
fr:i_opened	-15
fr:i_was	-15
fr:i_will	-23
fr:i_would	-13
fr:ici	-10
fr:ici_a	-17
fr:ici_en	9
fr:ici_la	-18
fr:ici_pour	-14
fr:ici_vendred	-9
fr:icon	6
fr:ide	-20
fr:ident	22
fr:ident_et	9
fr:if	28
fr:if_i	10
fr:if_you	33
fr:ignor	18
fr:il_arriv	13
fr:il_aurait	-5
fr:il_avait	-6
fr:il_demand	-17
fr:il_des	-8
fr:il_dit	13
fr:il_en	3
fr:il_est	-7
fr:il_etait	-22
fr:il_fais	-6
fr:il_fait	21
fr:il_fall	-9
fr:il_faut	-3
fr:il_le	-7
fr:il_lui	23
fr:il_manqu	19
fr:il_me	-16
fr:il_ne	-8
fr:il_nous	-21
fr:il_ont	5
fr:il_parait	6
fr:il_parl	-22
fr:il_part	2
fr:il_pass	-20
fr:il_pleut	10
fr:il_possibl	-5
fr:il_regard	-5
fr:il_rest	42
fr:il_se	-4
fr:il_sembl	-6
fr:il_serait	3
fr:il_sont	10
fr:il_trouv	8
fr:il_un	-15
fr:il_une	-9
fr:il_va	-13
fr:il_veut	-18
fr:il_vous	-32
fr:il_y	21
fr:illim	13
fr:illisibl	17
fr:imag	-19
fr:imagin	-5
fr:imagin_que	-13
fr:imit	4
fr:immediat	-9
fr:immeubl	8
fr:imogen	-6
fr:impai	4
fr:impatient	-8
fr:impecc	-31
fr:import	-22
fr:impossibl	27
fr:impossibl_a	5
fr:impossibl_de	24
fr:impot	4
fr:impress	4
fr:imprim	15
fr:imprim_a	-10
fr:in	53
fr:in_a	45
fr:in_april	3
fr:in_my	17
fr:in_room	7
fr:in_ten	-27
fr:in_the	-6
fr:inbox	16
fr:incend	-10
fr:incend_de	-10
fr:incident	-2
fr:included	5
fr:inclus	-35
fr:inconnu	17
fr:indemn	8
fr:indesir	35
fr:indiqu	14
fr:indiqu_#	30
fr:infirm	-23
fr:info	20
fr:infolettr	-3
fr:inform	-16
fr:informat	-7
fr:ingenieur	-7
fr:ingrid	-10
fr:inject	-10
fr:inond	-5
fr:inquiet	-6
fr:inquietud	-15
fr:inscript	-28
fr:inscrir	-3
fr:inscrit	15
fr:insist	17
fr:inspect	-11
fr:inspecteur	-5
fr:install	-14
fr:install_en	-16
fr:install_le	-11
fr:install_une	11
fr:insulin	-8
fr:integral	3
fr:interd	29
fr:interess	-18
fr:interet	14
fr:interieur	5
fr:interlocuteur	3
fr:intern	-4
fr:internet	-31
fr:interrog	5
fr:interven	-4
fr:intervent	-15
fr:intervent_de	-10
fr:intervenu	-8
fr:intim	-6
fr:introuv	34
fr:inutil	8
fr:invalid	-14
fr:invent	12
fr:inventair	-15
fr:invisibl	4
fr:invit	-17
fr:invit_a	-8
fr:invit_le	-7
fr:invoic	-24
fr:invoqu	4
fr:is	20
fr:is_#	2
fr:is_a	-12
fr:is_fin	-20
fr:is_fridai	33
fr:is_in	18
fr:is_it	-17
fr:is_my	-5
fr:is_not	13
fr:is_now	27
fr:is_on	-29
fr:is_the	-20
fr:is_there	-24
fr:isabel	-18
fr:it	13
fr:it_back	-8
fr:it_ce	-31
fr:it_is	28
fr:it_may	-13
fr:it_was	16
fr:it_work	-29
fr:its	5
fr:j	-3
fr:j_ai	-20
fr:jam	19
fr:jam_demand	-4
fr:jam_ete	-10
fr:jam_eu	-5
fr:jam_me	-9
fr:jam_recu	4
fr:jam_revenu	2
fr:jam_vu	7
fr:jamar	-5
fr:jamb	-16
fr:jambon	14
fr:janv	-24
fr:janv_et	9
fr:japp	-24
fr:jardin	-26
fr:jas	-19
fr:jatend	4
fr:jaun	-14
fr:je	-19
fr:je_ai	5
fr:je_aie	-12
fr:je_aim	-34
fr:je_appel	10
fr:je_arriv	-10
fr:je_attend	-32
fr:je_aur	-6
fr:je_avais	-33
fr:je_cherch	-5
fr:je_commenc	10
fr:je_con	-25
fr:je_contest	-8
fr:je_crois	7
fr:je_demand	9
fr:je_devr	-10
fr:je_dis	-18
fr:je_dois	9
fr:je_dor	-13
fr:je_dorm	-9
fr:je_ecris	-9
fr:je_en	21
fr:je_envoi	4
fr:je_esper	-3
fr:je_etais	-6
fr:je_fais	-6
fr:je_ferm	-8
fr:je_fin	16
fr:je_gard	-20
fr:je_habit	11
fr:je_ignor	19
fr:je_imagin	-18
fr:je_join	-15
fr:je_la	-35
fr:je_le	17
fr:je_les	-37
fr:je_leur	-23
fr:je_lui	-13
fr:je_me	-27
fr:je_met	-27
fr:je_mont	-27
fr:je_ne	-22
fr:je_not	-8
fr:je_ose	6
fr:je_ouvr	10
fr:je_pai	-31
fr:je_par	14
fr:je_pass	-28
fr:je_pens	-23
fr:je_perd	-3
fr:je_peux	-30
fr:je_port	-20
fr:je_prefer	-13
fr:je_prend	-13
fr:je_puiss	-8
fr:je_recois	33
fr:je_recommand	-10
fr:je_refus	-3
fr:je_regret	7
fr:je_rentr	-13
fr:je_reserv	-5
fr:je_revien	-8
fr:je_sais	-36
fr:je_serai	-17
fr:je_sign	-15
fr:je_solliqu	6
fr:je_sor	-10
fr:je_souhait	-23
fr:je_suis	-8
fr:je_suppos	-15
fr:je_tap	31
fr:je_te	-15
fr:je_ten	-16
fr:je_tien	-21
fr:je_tomb	16
fr:je_travaill	-14
fr:je_trouv	16
fr:je_vais	-42
fr:je_vas	24
fr:je_veux	-27
fr:je_vien	-3
fr:je_vois	40
fr:je_voudr	-38
fr:je_voul	5
fr:je_vous	-30
fr:je_y	-9
fr:jean-gui	-11
fr:jean-gui_perron	-9
fr:jeannin	-13
fr:jet	38
fr:jet_un	16
fr:jeud	18
fr:jeud_matin	13
fr:jeun	-4
fr:jeun_fill	7
fr:jeun_homm	-10
fr:jeux	-6
fr:jo	17
fr:job	-11
fr:jocelyn	-20
fr:joignabl	-11
fr:join	-17
fr:joindr	-11
fr:joint	-16
fr:joint_a	3
fr:joint_au	-8
fr:jol	-40
fr:jordan	26
fr:jordan_a	9
fr:jordan_est	11
fr:jos	-14
fr:jou	21
fr:jouet	-4
fr:jour	7
fr:jour_a	-5
fr:jour_apres	-13
fr:jour_au	9
fr:jour_avant	-2
fr:jour_avec	-17
fr:jour_de	11
fr:jour_du	-2
fr:jour_et	2
fr:jour_je	3
fr:jour_la	-31
fr:jour_le	-9
fr:jour_meme	-32
fr:jour_ou	-9
fr:jour_ouvrabl	5
fr:jour_que	27
fr:journ	-29
fr:journ_pour	-10
fr:journal	-3
fr:journal_de	-9
fr:joyeux	7
fr:jpeu	-3
fr:jsui	-2
fr:jug	-22
fr:juillet	10
fr:juillet_avec	-5
fr:juillet_que	-17
fr:juin	-11
fr:juin_a	-8
fr:juin_au	-28
fr:juin_et	-18
fr:juin_je	-28
fr:juin_ne	24
fr:juin_pour	-24
fr:jul	-11
fr:juli	-24
fr:julien	-4
fr:jumeau	-19
fr:jun	24
fr:jupill	-10
fr:jur	-17
fr:jur_que	-13
fr:jurid	-11
fr:jus	40
fr:jus_de	17
fr:jusqu	13
fr:jusqu_#	2
fr:jusqu_a	10
fr:jusqu_au	-28
fr:jusqu_aux	20
fr:jusqu_dans	16
fr:jusqu_en	19
fr:just	-13
fr:just_a	-14
fr:just_avant	-2
fr:just_en	10
fr:just_la	-21
fr:just_le	-6
fr:just_pour	-23
fr:just_que	-21
fr:just_savoir	8
fr:just_un	-2
fr:just_une	-24
fr:justif	19
fr:jutr	-10
fr:karaok	14
fr:karim	-11
fr:kathleen	-8
fr:kayak	-12
fr:kei	28
fr:ketchup	5
fr:kid	-29
fr:kilometr	28
fr:kilos	-18
fr:kim	-13
fr:kim-anh	-6
fr:kin	20
fr:kind_regard	-12
fr:kiosqu	12
fr:km	-23
fr:km_de	-2
fr:know	-10
fr:l	14
fr:la	9
fr:la-dedan	-15
fr:la-dessus	-19
fr:la_#	36
fr:la_a	-39
fr:la_avant	-17
fr:la_bach	-19
fr:la_bagu	16
fr:la_bai	-17
fr:la_balai	-5
fr:la_balanc	12
fr:la_banqu	-4
fr:la_banquet	4
fr:la_barr	53
fr:la_bascul	-6
fr:la_batter	-13
fr:la_bibliothequ	-18
fr:la_boit	15
fr:la_bon	29
fr:la_born	20
fr:la_bouch	20
fr:la_bouilloir	4
fr:la_bouteil	19
fr:la_boutiqu	28
fr:la_box	26
fr:la_brochur	-7
fr:la_buander	-3
fr:la_caiss	35
fr:la_camer	-12
fr:la_camionnet	29
fr:la_cantin	3
fr:la_cart	-15
fr:la_cas	5
fr:la_caus	-5
fr:la_caution	-15
fr:la_cav	-3
fr:la_ce	-14
fr:la_ceremon	-15
fr:la_chain	-7
fr:la_chais	6
fr:la_chambr	5
fr:la_chass	12
fr:la_chaud	-32
fr:la_chauss	-13
fr:la_chut	-3
fr:la_cinquiem	23
fr:la_citern	-10
fr:la_class	-20
fr:la_cliniqu	14
fr:la_cloison	3
fr:la_clotur	-3
fr:la_command	-14
fr:la_commiss	-6
fr:la_compagn	13
fr:la_compt	12
fr:la_comptabl	-22
fr:la_confirm	6
fr:la_connexion	20
fr:la_cop	15
fr:la_correspond	-14
fr:la_couleur	-25
fr:la_cour	-17
fr:la_crem	-21
fr:la_cuisin	-5
fr:la_cur	-13
fr:la_dam	-7
fr:la_dat	-14
fr:la_demoisel	-16
fr:la_depuis	-15
fr:la_deuxiem	-23
fr:la_different	4
fr:la_dind	4
fr:la_direct	6
fr:la_divis	-12
fr:la_douch	28
fr:la_douillet	31
fr:la_dur	-5
fr:la_en	-27
fr:la_factur	26
fr:la_famill	-8
fr:la_farin	4
fr:la_fenetr	34
fr:la_fermetur	-7
fr:la_fet	-20
fr:la_feuill	-15
fr:la_fich	10
fr:la_fil	17
fr:la_fill	-6
fr:la_fin	-37
fr:la_foi	5
fr:la_format	-23
fr:la_fournais	-27
fr:la_fuit	-42
fr:la_galer	22
fr:la_gang	-33
fr:la_garant	7
fr:la_gard	-14
fr:la_garder	4
fr:la_gentilless	-6
fr:la_ger	5
fr:la_glac	-16
fr:la_hai	-19
fr:la_hanch	-9
fr:la_hont	-17
fr:la_je	15
fr:la_jeun	25
fr:la_journ	19
fr:la_laiss	-15
fr:la_langu	-8
fr:la_laveux	-10
fr:la_le	-2
fr:la_lettr	3
fr:la_lign	19
fr:la_list	8
fr:la_livraison	3
fr:la_loi	-18
fr:la_lumi	-4
fr:la_machin	16
fr:la_madam	-29
fr:la_main	-17
fr:la_mainten	-9
fr:la_mair	8
fr:la_maison	-14
fr:la_march	-3
fr:la_mauvais	34
fr:la_meme	19
fr:la_messager	4
fr:la_meteo	12
fr:la_mien	-4
fr:la_mis	27
fr:la_moindr	-15
fr:la_moit	9
fr:la_monnai	-2
fr:la_moquet	20
fr:la_mouss	-6
fr:la_musiqu	46
fr:la_mutuel	-11
fr:la_napp	-10
fr:la_navet	-11
fr:la_neig	-18
fr:la_not	26
fr:la_notic	12
fr:la_notre	22
fr:la_nouvel	5
fr:la_on	-18
fr:la_pag	-18
fr:la_pai	18
fr:la_parent	7
fr:la_parol	6
fr:la_patron	-6
fr:la_pein	-11
fr:la_perceux	14
fr:la_person	17
fr:la_pert	-21
fr:la_petit	-4
fr:la_photo	-5
fr:la_piec	-6
fr:la_pil	-15
fr:la_piscin	10
fr:la_pizz	4
fr:la_plac	-13
fr:la_plag	-14
fr:la_plaqu	-14
fr:la_plinth	11
fr:la_plui	10
fr:la_poign	12
fr:la_polic	-19
fr:la_pomp	14
fr:la_port	17
fr:la_post	11
fr:la_poubel	5
fr:la_pour	33
fr:la_pousset	11
fr:la_prem	-22
fr:la_prepos	6
fr:la_present	-6
fr:la_prim	7
fr:la_pris	19
fr:la_prochain	-24
fr:la_proprietair	-17
fr:la_protect	7
fr:la_pub	7
fr:la_qualit	-8
fr:la_question	-24
fr:la_quincailler	-10
fr:la_ramp	18
fr:la_recept	13
fr:la_reception	4
fr:la_reclam	-18
fr:la_region	-35
fr:la_regl	8
fr:la_rentr	-21
fr:la_repar	-12
fr:la_repons	-17
fr:la_reserv	-14
fr:la_resident	-8
fr:la_revis	-10
fr:la_rob	-7
fr:la_rout	10
fr:la_saint-jean	-3
fr:la_saison	-20
fr:la_sauc	9
fr:la_sauvegard	18
fr:la_second	-12
fr:la_secretair	4
fr:la_semain	4
fr:la_serrur	40
fr:la_serveux	22
fr:la_session	17
fr:la_seul	-24
fr:la_signatur	-14
fr:la_soir	3
fr:la_somm	-16
fr:la_sonnet	-21
fr:la_sort	18
fr:la_souffleux	-5
fr:la_soumiss	-25
fr:la_soup	-19
fr:la_suit	-13
fr:la_tablet	-10
fr:la_taill	-16
fr:la_tart	-14
fr:la_tel	10
fr:la_telecommand	5
fr:la_temp	20
fr:la_tent	-4
fr:la_terr	-14
fr:la_tet	-12
fr:la_thermolun	10
fr:la_toilet	14
fr:la_total	-3
fr:la_tourn	-21
fr:la_toussaint	-7
fr:la_tress	17
fr:la_troisiem	-20
fr:la_tva	14
fr:la_vaissel	-3
fr:la_vann	25
fr:la_veil	13
fr:la_vendeux	-16
fr:la_vent	-3
fr:la_ventil	16
fr:la_verand	10
fr:la_version	-25
fr:la_vi	-13
fr:la_viand	-3
fr:la_vill	-13
fr:la_vis	-35
fr:la_visit	29
fr:la_vitr	10
fr:la_vitrin	-10
fr:la_voisin	9
fr:la_voitur	-12
fr:la_voix	-13
fr:la_votre	11
fr:la_vu	-31
fr:labo	-22
fr:lac	-14
fr:lach	-14
fr:lachanc	-5
fr:ladi	-29
fr:lain	19
fr:laiss	8
fr:laiss_#	12
fr:laiss_donc	-8
fr:laiss_la	16
fr:laiss_le	2
fr:laiss_les	-7
fr:laiss_mon	-4
fr:laiss_pass	19
fr:laiss_un	8
fr:lait	-2
fr:lambott	-15
fr:lamp	-21
fr:lampadair	-6
fr:lanc	-18
fr:langu	-26
fr:lapin	-8
fr:laquel	-18
fr:laquel_vous	-6
fr:larm	21
fr:last	6
fr:lat	-38
fr:laurenc	-10
fr:lav	-3
fr:lav_au	15
fr:lav_chez	-23
fr:lav_les	-6
fr:lavabo	8
fr:lavag	16
fr:lave-ling	29
fr:laveux	-8
fr:lavoi	23
fr:le	6
fr:le_#	14
fr:le_a	-19
fr:le_abon	15
fr:le_acces	-13
fr:le_accompagn	-6
fr:le_accueil	-21
fr:le_action	-10
fr:le_addit	29
fr:le_adjoint	5
fr:le_aeroport	-18
fr:le_affair	-19
fr:le_affich	3
fr:le_agenc	16
fr:le_agent	2
fr:le_ai	18
fr:le_ail	-21
fr:le_air	22
fr:le_alarm	-4
fr:le_alle	31
fr:le_aller	15
fr:le_ambul	15
fr:le_ame	17
fr:le_an	-25
fr:le_ancien	-29
fr:le_anesthes	-7
fr:le_anne	7
fr:le_anniversair	31
fr:le_annul	15
fr:le_antivirus	2
fr:le_appareil	4
fr:le_appart	-16
fr:le_appel	-32
fr:le_appl	21
fr:le_apprent	-16
fr:le_appui	9
fr:le_apres-mid	10
fr:le_argent	-9
fr:le_armoir	5
fr:le_arret	17
fr:le_arriv	-27
fr:le_art	8
fr:le_ascenseur	-14
fr:le_aspir	-16
fr:le_assiet	5
fr:le_assist	2
fr:le_assureur	-12
fr:le_atel	-5
fr:le_attend	22
fr:le_attest	16
fr:le_aub	38
fr:le_auberg	9
fr:le_auto	5
fr:le_autobus	-27
fr:le_autocar	-4
fr:le_automn	6
fr:le_autr	-5
fr:le_avais	19
fr:le_avait	-7
fr:le_avez	-7
fr:le_aviez	-27
fr:le_avion	-12
fr:le_avis	-7
fr:le_avoir	-21
fr:le_bac	-20
fr:le_bain	44
fr:le_ballon	26
fr:le_banc	-11
fr:le_baptem	-13
fr:le_bar	5
fr:le_bassin	21
fr:le_bateau	-13
fr:le_beau-frer	-7
fr:le_beb	18
fr:le_bois	-18
fr:le_boit	-7
fr:le_bon	7
fr:le_boss	-9
fr:le_boulevard	-8
fr:le_bout	-8
fr:le_bouton	-8
fr:le_bras	10
fr:le_brouillard	-3
fr:le_bruleur	6
fr:le_brunch	-17
fr:le_buffet	9
fr:le_bureau	-4
fr:le_bus	-6
fr:le_cabl	-18
fr:le_caf	-8
fr:le_cahi	-15
fr:le_calcul	-12
fr:le_calendr	-19
fr:le_camion	27
fr:le_canap	-12
fr:le_capot	30
fr:le_car	4
fr:le_carnet	-17
fr:le_carrelag	-9
fr:le_carreleur	-21
fr:le_carton	12
fr:le_cas	3
fr:le_casi	2
fr:le_cellulair	-13
fr:le_certificat	-11
fr:le_chang	-18
fr:le_chant	-7
fr:le_char	3
fr:le_chat	-11
fr:le_chauffag	23
fr:le_chef	-8
fr:le_chequ	-11
fr:le_client	-4
fr:le_cod	3
fr:le_coeur	-16
fr:le_coin	20
fr:le_collegu	-7
fr:le_compresseur	-16
fr:le_compt	12
fr:le_compteur	16
fr:le_concierg	18
fr:le_conducteur	5
fr:le_confirm	-18
fr:le_contrat	18
fr:le_corridor	9
fr:le_cot	-12
fr:le_couloir	-17
fr:le_coup	-10
fr:le_coupl	-21
fr:le_courr	-4
fr:le_courriel	-13
fr:le_court	5
fr:le_cuisin	-7
fr:le_debut	6
fr:le_dejeun	-28
fr:le_del	-25
fr:le_demand	-21
fr:le_dentist	-21
fr:le_depart	-4
fr:le_depl	-21
fr:le_deplac	-26
fr:le_depot	-7
fr:le_derang	-13
fr:le_dessert	4
fr:le_detecteur	9
fr:le_deuxiem	13
fr:le_dev	-30
fr:le_diagnostic	-20
fr:le_dimanch	2
fr:le_dire	-21
fr:le_directeur	3
fr:le_dis	-16
fr:le_disjoncteur	28
fr:le_disqu	-13
fr:le_distributeur	-5
fr:le_dj	-19
fr:le_docteur	14
fr:le_docu	19
fr:le_dos	-3
fr:le_doss	10
fr:le_dr	-3
fr:le_drain	-3
fr:le_drap	24
fr:le_droit	-15
fr:le_eau	-12
fr:le_ecart	-19
fr:le_echang	-15
fr:le_echangeur	9
fr:le_ecol	-24
fr:le_ecran	21
fr:le_egout	15
fr:le_electricien	-13
fr:le_embarqu	3
fr:le_emploi	-3
fr:le_engag	4
fr:le_enlev	-15
fr:le_enregistr	-13
fr:le_ensembl	-15
fr:le_entre	-3
fr:le_entrepot	16
fr:le_entretien	-17
fr:le_envelopp	-16
fr:le_enver	24
fr:le_envoi	8
fr:le_epicer	-6
fr:le_equip	-11
fr:le_erreur	-22
fr:le_escal	-42
fr:le_essai	-6
fr:le_estim	-18
fr:le_etabl	-5
fr:le_etag	-4
fr:le_etap	-12
fr:le_etat	-9
fr:le_ete	-9
fr:le_etiquet	-19
fr:le_etud	5
fr:le_evi	-15
fr:le_examen	5
fr:le_expert	-26
fr:le_fabric	4
fr:le_facteur	42
fr:le_faire	-17
fr:le_feu	-26
fr:le_fich	6
fr:le_fil	-5
fr:le_fjord	-7
fr:le_fond	8
fr:le_forf	16
fr:le_formulair	-16
fr:le_four	-6
fr:le_fournisseur	9
fr:le_franc	-8
fr:le_frigidair	-3
fr:le_frigo	-17
fr:le_fromag	7
fr:le_garag	-10
fr:le_gardien	12
fr:le_gateau	6
fr:le_gaz	-7
fr:le_ger	4
fr:le_gout	12
fr:le_grille-pain	17
fr:le_gros	-8
fr:le_hall	3
fr:le_heur	-3
fr:le_histoir	-12
fr:le_hiv	-6
fr:le_honneur	-20
fr:le_hopital	-38
fr:le_horlog	-4
fr:le_hotel	11
fr:le_huil	18
fr:le_impress	5
fr:le_imprim	16
fr:le_infirm	-17
fr:le_inspecteur	-5
fr:le_install	-4
fr:le_interieur	11
fr:le_intervent	-7
fr:le_jardin	3
fr:le_jeun	-9
fr:le_joint	23
fr:le_jour	-40
fr:le_journal	-6
fr:le_jug	-8
fr:le_karaok	14
fr:le_labo	-17
fr:le_laiss	-8
fr:le_lavabo	-11
fr:le_lecteur	-9
fr:le_lendemain	6
fr:le_lien	15
fr:le_lit	6
fr:le_livreur	6
fr:le_lobbi	-19
fr:le_logiciel	17
fr:le_long	-3
fr:le_lund	7
fr:le_macon	7
fr:le_magasin	3
fr:le_march	-7
fr:le_mard	3
fr:le_mariag	-3
fr:le_matel	7
fr:le_matin	15
fr:le_mauv	-26
fr:le_mazout	-8
fr:le_mec	20
fr:le_medecin	-18
fr:le_meme	-6
fr:le_menag	7
fr:le_menu	-4
fr:le_micro-ond	3
fr:le_mien	6
fr:le_mod	-11
fr:le_model	-7
fr:le_moindr	-4
fr:le_mois	-2
fr:le_mond	18
fr:le_monsieur	-21
fr:le_mont	-22
fr:le_mot	23
fr:le_motel	-27
fr:le_moteur	22
fr:le_motif	14
fr:le_mur	11
fr:le_neon	9
fr:le_nez	2
fr:le_noir	8
fr:le_notair	-9
fr:le_nouveau	-12
fr:le_numero	22
fr:le_objet	9
fr:le_odeur	-13
fr:le_oeil	-14
fr:le_offre	4
fr:le_on	15
fr:le_ont	-34
fr:le_oper	6
fr:le_option	-15
fr:le_ordi	-23
fr:le_ordin	-16
fr:le_ordre	-16
fr:le_oreil	7
fr:le_os	3
fr:le_oubl	9
fr:le_ouvr	25
fr:le_pain	-14
fr:le_pani	-2
fr:le_panneau	13
fr:le_papi	7
fr:le_parking	6
fr:le_passag	7
fr:le_patron	-4
fr:le_pauvr	5
fr:le_per	-27
fr:le_personnel	15
fr:le_pet	-19
fr:le_pied	5
fr:le_plafond	-14
fr:le_plan	10
fr:le_planch	-10
fr:le_plat	18
fr:le_plateau	4
fr:le_platr	27
fr:le_plein	-12
fr:le_plomb	-18
fr:le_plus	-7
fr:le_poel	4
fr:le_portabl	14
fr:le_portail	-11
fr:le_post	-8
fr:le_pot	21
fr:le_pourboir	-8
fr:le_prelev	-19
fr:le_prem	18
fr:le_prenom	14
fr:le_prix	-9
fr:le_problem	-14
fr:le_proces-verbal	3
fr:le_professionnal	-6
fr:le_proprietair	14
fr:le_proprio	12
fr:le_questionnair	-14
fr:le_raccord	17
fr:le_radiateur	10
fr:le_ramoneur	-15
fr:le_rappel	-7
fr:le_rapport	14
fr:le_rayon	19
fr:le_recu	-16
fr:le_regard	8
fr:le_regl	-19
fr:le_relayo	4
fr:le_relev	4
fr:le_rembours	-21
fr:le_remplac	-4
fr:le_rendez-vous	-23
fr:le_renvoi	11
fr:le_rep	-6
fr:le_repondeur	16
fr:le_reseau	17
fr:le_respons	6
fr:le_rest	-57
fr:le_retour	19
fr:le_rideau	3
fr:le_robinet	13
fr:le_robot	3
fr:le_routeur	15
fr:le_sac	34
fr:le_salon	-22
fr:le_samed	18
fr:le_sapin	-9
fr:le_sav	5
fr:le_second	16
fr:le_sel	16
fr:le_serveur	-24
fr:le_servic	11
fr:le_seul	-11
fr:le_sieg	4
fr:le_sifflet	-24
fr:le_signal	-11
fr:le_silenc	9
fr:le_sit	9
fr:le_soin	-5
fr:le_soir	16
fr:le_sold	15
fr:le_soleil	-6
fr:le_son	-21
fr:le_soup	-7
fr:le_sourir	-15
fr:le_sous-sol	4
fr:le_spa	-11
fr:le_special	-5
fr:le_station	-22
fr:le_suiv	-3
fr:le_suppl	-9
fr:le_system	-26
fr:le_tapis	-3
fr:le_tarif	19
fr:le_tax	-6
fr:le_tech	22
fr:le_technicien	-25
fr:le_telephon	-11
fr:le_temp	-20
fr:le_terminal	21
fr:le_thermostat	20
fr:le_ticket	13
fr:le_tiroir	-5
fr:le_toit	25
fr:le_ton	-12
fr:le_total	11
fr:le_tour	-37
fr:le_train	-9
fr:le_traiteur	-7
fr:le_tram	-10
fr:le_transfert	-17
fr:le_transport	3
fr:le_transporteur	5
fr:le_trimestr	-17
fr:le_trou	22
fr:le_trouv	-14
fr:le_tuyau	4
fr:le_un	-12
fr:le_une	-16
fr:le_unit	34
fr:le_urgenc	-22
fr:le_vendeur	6
fr:le_vendred	27
fr:le_vent	17
fr:le_verr	-8
fr:le_vid	12
fr:le_vieux	-18
fr:le_vigil	4
fr:le_vin	4
fr:le_vir	-13
fr:le_voi	-16
fr:le_voisin	-8
fr:le_vol	5
fr:le_voyag	3
fr:le_week-end	16
fr:le_wi-f	3
fr:le_wif	9
fr:leav	-20
fr:lecteur	-15
fr:lecteur_de	-20
fr:left	-28
fr:legal	-8
fr:legum	-8
fr:lendemain	5
fr:lendemain_de	4
fr:lendemain_je	-8
fr:lequel	-20
fr:les_#	-29
fr:les_affich	19
fr:les_ai	-19
fr:les_appel	5
fr:les_assiet	8
fr:les_autr	12
fr:les_boit	-4
fr:les_bon	19
fr:les_bouchon	-11
fr:les_bouton	11
fr:les_bras	17
fr:les_camion	-21
fr:les_captur	-8
fr:les_cart	21
fr:les_chais	4
fr:les_chambr	7
fr:les_cheveux	4
fr:les_cinq	-28
fr:les_cle	15
fr:les_client	-8
fr:les_crep	-16
fr:les_del	5
fr:les_dent	3
fr:les_deux	13
fr:les_dix	-42
fr:les_doss	9
fr:les_drap	-17
fr:les_elev	-4
fr:les_enfant	-34
fr:les_epaul	4
fr:les_factur	15
fr:les_fet	-3
fr:les_feuill	20
fr:les_feux	4
fr:les_fich	5
fr:les_fil	4
fr:les_frais	-4
fr:les_gar	-25
fr:les_goss	-17
fr:les_grand	-22
fr:les_indesir	31
fr:les_jour	-16
fr:les_levr	8
fr:les_lign	-7
fr:les_livr	-3
fr:les_main	-8
fr:les_matin	17
fr:les_memes	9
fr:les_messag	-11
fr:les_mien	-10
fr:les_mois	-12
fr:les_mur	-11
fr:les_nom	11
fr:les_not	5
fr:les_nouveau	-6
fr:les_ouvr	-9
fr:les_pai	-6
fr:les_pann	-14
fr:les_parent	-13
fr:les_petit	-26
fr:les_photos	-5
fr:les_pied	-15
fr:les_plan	5
fr:les_pomp	15
fr:les_poubel	17
fr:les_prem	13
fr:les_prix	-5
fr:les_quatr	17
fr:les_quinz	-7
fr:les_radiateur	-4
fr:les_reclam	-21
fr:les_rideau	18
fr:les_sac	-24
fr:les_sept	8
fr:les_soix	3
fr:les_tabl	8
fr:les_toilet	3
fr:les_traval	20
fr:les_trent	2
fr:les_trois	18
fr:les_tuyal	17
fr:les_urgenc	-4
fr:les_vacanc	-14
fr:les_valis	29
fr:les_velos	-8
fr:les_vent	-11
fr:les_vieux	14
fr:les_voisin	-13
fr:les_yeux	10
fr:lessiv	-15
fr:let	-22
fr:lettr	-7
fr:lettr_cliqu	-3
fr:lettr_de	-5
fr:lettr_mort	17
fr:leur	-14
fr:leurs	-11
fr:lev_les	10
fr:level	29
fr:levr	12
fr:li	-6
fr:liber	-20
fr:libr	-6
fr:librair	-21
fr:licenc	10
fr:lieg	-12
fr:lien	18
fr:lien_de	3
fr:lien_securis	-10
fr:lieu	7
fr:lieu_a	8
fr:lieu_de	17
fr:lieu_du	10
fr:liev	-5
fr:lif	18
fr:lign_a	-16
fr:lign_de	-28
fr:lign_en	12
fr:lign_est	5
fr:lign_frais	-19
fr:lik	-20
fr:lik_that	-18
fr:lill	-11
fr:limit	-44
fr:limit_de	-13
fr:lin	28
fr:lindqvist	-6
fr:ling	14
fr:liquid	6
fr:lir	-7
fr:lis	3
fr:lisibl	-12
fr:liss	9
fr:list	16
fr:list_de	-17
fr:list_des	18
fr:lit	-2
fr:lit_de	-3
fr:lit_le	5
fr:liter	-18
fr:litig	-24
fr:litr	-8
fr:littl	11
fr:livr	-4
fr:livr_a	-7
fr:livr_le	-15
fr:livraison	-13
fr:livraison_de	-5
fr:livret	3
fr:livreur	15
fr:livreur_a	13
fr:loading	5
fr:lobbi	-21
fr:locat	-11
fr:locatair	-22
fr:locked	17
fr:log	-27
fr:logan	7
fr:logiciel	47
fr:logiciel_de	26
fr:loi	3
fr:loic	-17
fr:loin	-26
fr:loin_de	-18
fr:lol	-19
fr:long	-7
fr:long_du	-2
fr:longtemp	-20
fr:look	11
fr:look_at	20
fr:lor	11
fr:lor_du	13
fr:loredan	-3
fr:lorsqu	17
fr:lot	-13
fr:lott	-4
fr:lou	-9
fr:louis	-14
fr:loup	-7
fr:lourd	15
fr:lu	-33
fr:lu_que	-17
fr:luc	-27
fr:lucien	-27
fr:ludo	-9
fr:lui-mem	-30
fr:lui_ai	-14
fr:lui_avait	-16
fr:lui_don	-8
fr:lui_en	-21
fr:lui_est	23
fr:lui_ne	27
fr:lui_qui	-3
fr:lumi	35
fr:lumi_de	21
fr:lun	9
fr:lunch	-17
fr:lund	21
fr:lund_#	4
fr:lund_a	-24
fr:lund_ce	23
fr:lund_de	10
fr:lund_et	24
fr:lund_matin	-15
fr:lund_sans	-9
fr:lunet	-9
fr:lunet_a	18
fr:lyon	10
fr:m	-34
fr:m_den	-10
fr:ma	6
fr:ma_bagu	-18
fr:ma_banqu	24
fr:ma_belle-fill	-9
fr:ma_belle-mer	-25
fr:ma_belle-soeur	16
fr:ma_blond	-12
fr:ma_boit	52
fr:ma_candidatur	-4
fr:ma_cart	11
fr:ma_carte-cadeau	3
fr:ma_cav	-14
fr:ma_chais	-15
fr:ma_chambr	36
fr:ma_chaud	-17
fr:ma_client	19
fr:ma_collegu	-7
fr:ma_command	-10
fr:ma_comptabl	-15
fr:ma_conjoint	-8
fr:ma_cour	-17
fr:ma_demand	-5
fr:ma_di	5
fr:ma_factur	17
fr:ma_faut	-2
fr:ma_femm	-11
fr:ma_fill	-25
fr:ma_fournais	-17
fr:ma_grand-mer	-6
fr:ma_hai	5
fr:ma_lettr	12
fr:ma_machin	21
fr:ma_main	2
fr:ma_maison	25
fr:ma_mer	-50
fr:ma_niec	-29
fr:ma_pension	-19
fr:ma_piec	-5
fr:ma_plaint	7
fr:ma_port	15
fr:ma_reclam	2
fr:ma_soeur	-46
fr:ma_tant	-25
fr:ma_tet	-6
fr:ma_valis	23
fr:ma_vi	-11
fr:ma_vieil	15
fr:ma_voisin	-10
fr:ma_voitur	6
fr:maarten	20
fr:machin	11
fr:machin_a	4
fr:macon	7
fr:mad	16
fr:madam	-70
fr:madam_harvei	-4
fr:madam_la	-7
fr:madam_monsieur	-20
fr:magasin	-14
fr:magasin_de	-26
fr:magazin	-4
fr:magnif	-17
fr:mai	26
fr:mai_et	35
fr:mai_la	-12
fr:mai_le	18
fr:maik	-25
fr:mail_de	5
fr:mail_du	-13
fr:main	-23
fr:main-d'oeuvr	18
fr:main_a	2
fr:main_de	-7
fr:main_et	-3
fr:main_propr	9
fr:main_sur	-21
fr:mainten	27
fr:mainten_je	40
fr:mainten_le	-26
fr:maintenu	-8
fr:mais	-4
fr:mais_a	-11
fr:mais_bon	-13
fr:mais_ce	-33
fr:mais_des	-19
fr:mais_elle	-32
fr:mais_il	-9
fr:mais_je	-48
fr:mais_la	-17
fr:mais_le	19
fr:mais_les	-7
fr:mais_ma	-17
fr:mais_moi	-10
fr:mais_mon	-21
fr:mais_ne	24
fr:mais_on	-5
fr:mais_pas	18
fr:mais_que	18
fr:mais_si	-3
fr:mais_trois	-15
fr:mais_voila	-3
fr:mais_votre	-17
fr:maison	12
fr:maison_a	23
fr:maison_de	-12
fr:maison_est	-4
fr:maitr	-19
fr:major	14
fr:mak	6
fr:mal	-23
fr:mal_a	-21
fr:mal_de	5
fr:malad	-24
fr:malgr	-10
fr:malgr_la	-8
fr:malgr_le	-4
fr:mall	19
fr:malvoi	-2
fr:maman	9
fr:manag	-7
fr:mandat	-8
fr:mang	5
fr:mang_a	20
fr:mang_avec	19
fr:mang_debout	-19
fr:mang_en	-12
fr:mang_le	-9
fr:mang_les	14
fr:mang_une	-24
fr:mani	-8
fr:manifest	5
fr:manon	-23
fr:manqu	-33
fr:manqu_de	-30
fr:manqu_la	2
fr:manqu_le	-4
fr:manqu_que	-31
fr:manteau	-5
fr:mar	-5
fr:mar_est	14
fr:mar_et	-14
fr:mar_je	16
fr:mar_le	20
fr:mar_me	-24
fr:mar_sur	14
fr:marc-oliv	14
fr:marcel	-13
fr:march	14
fr:march_#	-5
fr:march_a	-21
fr:march_de	13
fr:march_pa	5
fr:march_pas	14
fr:march_sur	2
fr:marchand	-10
fr:marchandis	-5
fr:marchessault	-5
fr:marchet	-16
fr:marco	-5
fr:marcoux	15
fr:mard	46
fr:mard_a	-7
fr:mard_soir	-12
fr:margaret	-10
fr:marguer	-15
fr:marguer_fortin-lavoi	-6
fr:mari	-28
fr:mari_de	-10
fr:mariag	-38
fr:mariag_de	10
fr:marie-ang	-21
fr:marie-laurent	13
fr:marin	-3
fr:marqu	6
fr:marr	-16
fr:martin	-8
fr:masqu	9
fr:massag	17
fr:massag_de	-21
fr:mat	33
fr:match	16
fr:materiel	10
fr:matern	-21
fr:maternel	7
fr:mathieu	-5
fr:matin	31
fr:matin_#	-30
fr:matin_a	-4
fr:matin_au	27
fr:matin_avant	14
fr:matin_de	-10
fr:matin_du	12
fr:matin_je	8
fr:matin_la	43
fr:matin_le	4
fr:matin_meme	-14
fr:matin_pour	-3
fr:matin_un	7
fr:matt	-19
fr:maud	-19
fr:mauvais	17
fr:mauvais_surpris	-19
fr:mav	6
fr:max	-48
fr:maximum	-10
fr:may	-40
fr:may_#	-20
fr:may_concern	-13
fr:mayb	-8
fr:mazout	-35
fr:mdr	16
fr:me	10
fr:me_a	-16
fr:me_adress	-15
fr:me_annonc	-2
fr:me_appel	8
fr:me_arrang	-12
fr:me_as	-33
fr:me_avais	-13
fr:me_avait	-46
fr:me_avez	-16
fr:me_aviez	-45
fr:me_charg	-16
fr:me_compt	24
fr:me_confirm	29
fr:me_demand	32
fr:me_dire	6
fr:me_dit	29
fr:me_dites	36
fr:me_don	18
fr:me_ecriv	-31
fr:me_en	10
fr:me_envoi	7
fr:me_est	37
fr:me_eton	6
fr:me_etre	-8
fr:me_excus	-5
fr:me_expliqu	19
fr:me_factur	30
fr:me_faire	2
fr:me_fait	16
fr:me_faut	-18
fr:me_indiqu	-7
fr:me_inquiet	-11
fr:me_je	-26
fr:me_la	-10
fr:me_laiss	-12
fr:me_lav	-8
fr:me_le	-17
fr:me_les	-6
fr:me_met	28
fr:me_montr	5
fr:me_offre	-3
fr:me_ont	13
fr:me_oppos	6
fr:me_parl	3
fr:me_plaindr	-7
fr:me_present	-4
fr:me_propos	13
fr:me_rappel	-47
fr:me_reclam	46
fr:me_rend	-21
fr:me_rendr	-10
fr:me_repond	18
fr:me_sembl	-5
fr:me_serait	11
fr:me_suis	10
fr:me_telephon	-15
fr:me_voila	-2
fr:me_y	-19
fr:mec	30
fr:mecontent	-25
fr:medecin	-13
fr:medecin_de	-7
fr:mediateur	5
fr:medical	20
fr:medit	10
fr:megot	4
fr:mehd	-9
fr:meilleur	-25
fr:melang	-10
fr:membr	9
fr:meme	-36
fr:meme_a	-12
fr:meme_avec	-4
fr:meme_de	25
fr:meme_descendu	-12
fr:meme_en	-7
fr:meme_la	3
fr:meme_le	-16
fr:meme_les	15
fr:meme_matin	-7
fr:meme_mon	-12
fr:meme_pa	10
fr:meme_pas	-13
fr:meme_pour	-7
fr:meme_prix	11
fr:meme_que	-15
fr:meme_temp	19
fr:meme_un	-12
fr:memes	9
fr:memoir	-8
fr:menac	-21
fr:menac_de	-9
fr:menag	6
fr:mensuel	3
fr:mention	22
fr:menu	-7
fr:menu_du	-3
fr:menuis	12
fr:menus	27
fr:menvoi	4
fr:mer	-45
fr:mer_a	-20
fr:mer_en	-6
fr:mer_est	-8
fr:mer_le	-14
fr:mer_qui	-6
fr:merc	-34
fr:merc_au	-4
fr:merc_beaucoup	-12
fr:merc_bien	7
fr:merc_de	-21
fr:merc_et	-4
fr:merc_le	-2
fr:merc_mill	-6
fr:merc_pour	5
fr:mercred	16
fr:mercred_le	-9
fr:mercred_pass	-28
fr:mercred_soir	26
fr:meredith	-6
fr:merit	-15
fr:mes	-3
fr:mes_#	15
fr:mes_client	-2
fr:mes_coordon	6
fr:mes_courriel	14
fr:mes_deux	-2
fr:mes_elev	-18
fr:mes_enfant	4
fr:mes_frais	20
fr:mes_gar	17
fr:mes_lunet	-4
fr:mes_panneau	-13
fr:mes_parent	16
fr:mes_patient	-23
fr:mes_salut	-8
fr:mes_sous	-2
fr:mes_voisin	-25
fr:messag_ne	-20
fr:messag_sur	24
fr:messieur	-15
fr:mesur	-21
fr:met	22
fr:met_au	10
fr:met_en	26
fr:met_pas	-13
fr:met_un	-11
fr:met_une	12
fr:meteo	6
fr:meti	-10
fr:metr	-19
fr:metr_de	17
fr:metro	3
fr:mettr	-15
fr:mettr_a	3
fr:mettr_la	13
fr:meubl	-3
fr:mi	6
fr:mi-hauteur	-10
fr:michel	-20
fr:micro	18
fr:micro-ond	5
fr:mid	9
fr:mid_et	-32
fr:mid_le	-7
fr:mid_pour	-14
fr:mien	-2
fr:mien_est	6
fr:miet	14
fr:mieux	2
fr:mieux_que	-15
fr:milieu	14
fr:milieu_de	-2
fr:mill	-13
fr:mill_fois	-6
fr:min	-8
fr:mind	-8
fr:minuit	31
fr:minuit_et	-9
fr:minut	22
fr:minut_a	-33
fr:minut_avant	10
fr:minut_avec	21
fr:minut_ce	16
fr:minut_de	25
fr:minut_le	16
fr:minut_pour	11
fr:minut_un	-23
fr:mireil	-34
fr:miroir	23
fr:mis	-4
fr:mis_#	18
fr:mis_a	19
fr:mis_dans	-29
fr:mis_de	-14
fr:mis_deux	-11
fr:mis_en	-4
fr:mis_la	-21
fr:mis_le	24
fr:mis_un	-14
fr:mis_une	-39
fr:mitigeur	11
fr:mm	7
fr:mme	-75
fr:mme_hennebicq	-3
fr:mme_simard	-3
fr:mobil	22
fr:mod	-25
fr:modal	-5
fr:model_de	5
fr:modern	-7
fr:modif	-17
fr:modif_le	-3
fr:moi	-18
fr:moi-mem	-11
fr:moi_a	17
fr:moi_ca	-11
fr:moi_ce	-27
fr:moi_de	-2
fr:moi_et	-8
fr:moi_je	-11
fr:moi_jusqu	-6
fr:moi_le	13
fr:moi_les	2
fr:moi_ni	-6
fr:moi_quand	-7
fr:moi_qui	5
fr:moi_sommes	-15
fr:moi_un	-23
fr:moindr	-16
fr:moins	-12
fr:moins_#	11
fr:moins_cher	-21
fr:moins_de	27
fr:moins_quart	-19
fr:moir	-8
fr:mois	6
fr:mois_a	12
fr:mois_apres	14
fr:mois_ci	6
fr:mois_et	15
fr:mois_je	5
fr:mois_pour	-15
fr:mois_que	8
fr:mois_sans	-3
fr:moisissur	6
fr:moit	9
fr:moit_de	-5
fr:moit_des	22
fr:moit_du	-4
fr:moll	4
fr:moment	-20
fr:moment_de	-14
fr:mon_accent	2
fr:mon_adress	-3
fr:mon_age	-9
fr:mon_ancien	-4
fr:mon_appareil	-7
fr:mon_appel	-26
fr:mon_argent	15
fr:mon_assoc	-12
fr:mon_assur	-9
fr:mon_assureur	-13
fr:mon_auto	-7
fr:mon_beau-per	-15
fr:mon_beb	-8
fr:mon_billet	2
fr:mon_boss	25
fr:mon_bras	5
fr:mon_caf	-25
fr:mon_cel	-12
fr:mon_cellulair	15
fr:mon_chapeau	-5
fr:mon_chat	-24
fr:mon_chum	-22
fr:mon_compt	-14
fr:mon_comptabl	-7
fr:mon_conseil	5
fr:mon_contrat	-11
fr:mon_cot	-13
fr:mon_cousin	-6
fr:mon_cred	16
fr:mon_cv	-9
fr:mon_depot	-8
fr:mon_dos	-19
fr:mon_doss	-25
fr:mon_employeur	-6
fr:mon_fauteuil	-3
fr:mon_fil	-10
fr:mon_frer	-14
fr:mon_gar	-29
fr:mon_inscript	2
fr:mon_lit	14
fr:mon_manteau	-6
fr:mon_mar	-22
fr:mon_neveu	-17
fr:mon_nom	13
fr:mon_numero	-4
fr:mon_per	-5
fr:mon_petit-fil	4
fr:mon_plat	-10
fr:mon_portabl	12
fr:mon_portefeuill	-20
fr:mon_propr	8
fr:mon_relev	25
fr:mon_rendez-vous	-14
fr:mon_retour	22
fr:mon_sac	-7
fr:mon_tel	4
fr:mon_telephon	20
fr:mon_velo	24
fr:mon_voisin	-17
fr:mond_a	-10
fr:mond_en	-11
fr:mond_et	-4
fr:mond_la	13
fr:mondai	4
fr:monei	-7
fr:moniteur	-9
fr:monnai	-14
fr:monoxyd	-11
fr:monsieur	-12
fr:monsieur_a	-4
fr:monsieur_de	-25
fr:monsieur_des	3
fr:monsieur_du	11
fr:monsieur_le	-23
fr:monsieur_qui	14
fr:monsieur_vachon	-5
fr:monsieur_vandermeersch	-6
fr:mont	12
fr:mont_a	14
fr:mont_avec	-24
fr:mont_dans	-14
fr:mont_de	20
fr:mont_sur	26
fr:mont_une	-7
fr:monteur	16
fr:montr	-24
fr:montr_comment	-3
fr:montr_en	-23
fr:montr_la	-8
fr:montr_le	3
fr:montr_un	21
fr:moqu	6
fr:moquet	20
fr:mor	-20
fr:morceau	14
fr:morning	5
fr:mort	36
fr:mort_a	-15
fr:moru	3
fr:mot	-8
fr:mot_de	17
fr:mot_pour	-14
fr:mot_sur	-5
fr:motel	-7
fr:motel_a	9
fr:moteur	37
fr:moth	8
fr:motif	33
fr:motif_de	15
fr:moto	-8
fr:mouch	9
fr:mouill	5
fr:moul	-9
fr:moulin	-2
fr:mouss	9
fr:mouv	-6
fr:moved	12
fr:moyen	-14
fr:moyen_de	-2
fr:mr	-8
fr:ms	-12
fr:much	-16
fr:muet	20
fr:municipal	-6
fr:munro	-7
fr:mur	-3
fr:mur_de	-3
fr:mural	24
fr:musiqu	31
fr:musiqu_de	27
fr:must	-15
fr:mutuel	-13
fr:my	29
fr:my_inbox	16
fr:my_moth	8
fr:n	-32
fr:n_#	-22
fr:naim	-9
fr:nam	-23
fr:namur	-5
fr:nanci	-22
fr:nantel	-6
fr:napp	-24
fr:nathal	8
fr:nathan	-5
fr:national	16
fr:navet	-23
fr:ne_a	18
fr:ne_ai	25
fr:ne_allait	4
fr:ne_arriv	-24
fr:ne_avais	-10
fr:ne_avait	-22
fr:ne_avez	-15
fr:ne_avoir	14
fr:ne_avons	-13
fr:ne_ayant	-4
fr:ne_boug	-10
fr:ne_cherch	-12
fr:ne_connaiss	3
fr:ne_decroch	16
fr:ne_demand	-26
fr:ne_dis	-13
fr:ne_don	25
fr:ne_ecris	-6
fr:ne_en	-15
fr:ne_est	4
fr:ne_etait	-32
fr:ne_etes	-2
fr:ne_exist	8
fr:ne_fait	-4
fr:ne_ferm	27
fr:ne_fonction	4
fr:ne_import	-8
fr:ne_le	-17
fr:ne_march	14
fr:ne_me	38
fr:ne_met	-13
fr:ne_nous	-12
fr:ne_ont	8
fr:ne_ose	-22
fr:ne_oubl	-18
fr:ne_ouvr	13
fr:ne_pai	7
fr:ne_parl	30
fr:ne_part	31
fr:ne_pas	-15
fr:ne_pass	21
fr:ne_peut	5
fr:ne_peux	-11
fr:ne_plus	-20
fr:ne_press	-11
fr:ne_reclam	-13
fr:ne_retrouv	-4
fr:ne_sais	-18
fr:ne_sait	-30
fr:ne_sav	-27
fr:ne_se	-3
fr:ne_sera	-24
fr:ne_sont	24
fr:ne_suis	-22
fr:ne_trouv	-17
fr:ne_veut	-36
fr:ne_veux	-27
fr:ne_viendr	-3
fr:ne_vois	16
fr:ne_voudr	-2
fr:ne_voul	-12
fr:ne_vous	-7
fr:ne_y	7
fr:need	-22
fr:need_to	-11
fr:neerland	19
fr:neig	29
fr:neon	8
fr:net	-4
fr:nettoi	3
fr:nettoyag	-10
fr:neuf	-4
fr:neuf_jour	14
fr:neuv	-12
fr:neuviem	23
fr:nev	3
fr:neveu	-20
fr:new	-9
fr:new_on	-8
fr:next	-17
fr:nez	34
fr:ni	29
fr:ni_le	-7
fr:nic	-9
fr:nic_one	8
fr:nickel	-35
fr:nico	13
fr:nicol	-8
fr:nid-de-poul	-7
fr:niec	-41
fr:night	4
fr:nikel	-16
fr:nimbo	23
fr:nimi	-23
fr:niveau	7
fr:no	-17
fr:no_complaint	-2
fr:no_problem	-13
fr:noc	-24
fr:noel	-18
fr:noir	3
fr:noir_mat	32
fr:noir_sur	-19
fr:noirc	26
fr:noiset	3
fr:noix	5
fr:nom	20
fr:nom_a	9
fr:nom_de	17
fr:nom_la	16
fr:nombr	-16
fr:non	34
fr:non_ce	19
fr:non_merc	-2
fr:non_plus	29
fr:nord	-15
fr:normal	7
fr:normal_pour	4
fr:normal_que	19
fr:nos	-11
fr:nos_bureau	-11
fr:nos_courriel	-2
fr:nos_deux	-26
fr:nos_doss	5
fr:nos_fenetr	4
fr:not	-7
fr:not_#	-22
fr:not_a	3
fr:not_au	23
fr:not_de	-17
fr:not_in	29
fr:not_one	-4
fr:notair	-17
fr:nothing	26
fr:nothing_to	-15
fr:notic	9
fr:notif	6
fr:notre	7
fr:notre_arriv	2
fr:notre_boutiqu	3
fr:notre_chambr	11
fr:notre_contrat	-17
fr:notre_demand	8
fr:notre_fil	-14
fr:notre_logiciel	16
fr:notre_nom	43
fr:notre_part	15
fr:notre_reserv	2
fr:notre_sejour	-16
fr:notre_serveur	9
fr:notre_sit	22
fr:nous_a	26
fr:nous_autr	-5
fr:nous_avait	-25
fr:nous_avions	-20
fr:nous_avons	-6
fr:nous_conseil	4
fr:nous_depuis	23
fr:nous_dire	12
fr:nous_dormon	-14
fr:nous_en	-6
fr:nous_envoi	-16
fr:nous_etions	-28
fr:nous_expliqu	-9
fr:nous_la	-4
fr:nous_le	-41
fr:nous_ne	-27
fr:nous_nous	-27
fr:nous_on	-6
fr:nous_ont	-5
fr:nous_payon	-14
fr:nous_qui	-7
fr:nous_seron	-13
fr:nous_sommes	35
fr:nous_vous	7
fr:nouveau	-7
fr:nouveau_mot	-10
fr:nouveau_serveur	5
fr:nouvel_chaud	16
fr:nouvel_dat	23
fr:nouvel_de	2
fr:nouvel_pour	-7
fr:nouvel_version	28
fr:now	40
fr:now_the	14
fr:nu	-13
fr:nuag	8
fr:nuit	2
fr:nuit_a	-26
fr:nuit_de	25
fr:nuit_du	-39
fr:nuit_et	12
fr:nuit_le	14
fr:nuit_on	17
fr:nuit_pour	-14
fr:nul	9
fr:null	19
fr:null_part	17
fr:numb	-29
fr:numero	11
fr:numero_#	-11
fr:numero_de	28
fr:numero_du	5
fr:numero_un	-9
fr:numeros	-13
fr:nº	6
fr:nº_#	6
fr:o	-9
fr:oak	-6
fr:objet	-18
fr:objet_de	9
fr:oblig	-15
fr:oblig_a	9
fr:oblig_de	-16
fr:obligatoir	-12
fr:obten	-13
fr:obten_un	-4
fr:obtenu	21
fr:occup	-6
fr:occup_de	11
fr:octobr_et	13
fr:odet	2
fr:odeur_de	15
fr:odil	-9
fr:oeil	-16
fr:oeuf	29
fr:of	66
fr:of_the	-5
fr:off	-14
fr:offert	-44
fr:offert_de	-10
fr:offert_par	-17
fr:offre	-4
fr:offre_de	13
fr:offre_pour	-9
fr:oignon	-11
fr:oiseau	-9
fr:ok	-44
fr:old	-15
fr:oliv	4
fr:on	14
fr:on_a	-17
fr:on_aim	-12
fr:on_arriv	3
fr:on_attend	32
fr:on_avait	-19
fr:on_command	-11
fr:on_demand	-16
fr:on_demenag	-21
fr:on_dev	11
fr:on_dir	21
fr:on_en	3
fr:on_est	48
fr:on_etait	-25
fr:on_fait	-12
fr:on_fass	-10
fr:on_ferm	-4
fr:on_fin	-13
fr:on_gard	-10
fr:on_gel	-29
fr:on_his	17
fr:on_la	-15
fr:on_laiss	-20
fr:on_le	18
fr:on_les	-23
fr:on_lui	-4
fr:on_ma	7
fr:on_me	44
fr:on_my	14
fr:on_ne	-5
fr:on_nous	35
fr:on_our	-20
fr:on_pai	-8
fr:on_parl	-13
fr:on_pass	-23
fr:on_pens	-23
fr:on_peut	-12
fr:on_prend	-26
fr:on_reviendr	-8
fr:on_sait	-14
fr:on_se	-47
fr:on_sort	-25
fr:on_te	11
fr:on_va	-27
fr:on_vend	-9
fr:on_veut	15
fr:on_vien	-9
fr:on_vient	23
fr:on_voit	8
fr:on_voul	-18
fr:on_vous	-16
fr:on_y	-26
fr:one	25
fr:ongle	7
fr:onglet	21
fr:only	4
fr:ont	7
fr:ont_demand	4
fr:ont_disparu	11
fr:ont_dit	-28
fr:ont_ete	11
fr:ont_fait	-25
fr:ont_fin	14
fr:ont_jam	-8
fr:ont_laiss	13
fr:ont_mis	-15
fr:ont_mont	6
fr:ont_pas	18
fr:ont_perdu	22
fr:ont_trouv	-21
fr:onze	5
fr:onze_an	-7
fr:onze_heur	-8
fr:open	3
fr:opened	-22
fr:oper	-30
fr:oper_de	-10
fr:ophel	-12
fr:oppos	-6
fr:option	-9
fr:or	-24
fr:or_le	16
fr:orag	-17
fr:orang	4
fr:order	9
fr:ordered	5
fr:ordi	-19
fr:ordin	-26
fr:ordon	-6
fr:ordre	-38
fr:oreil	12
fr:organ	-19
fr:organis	-29
fr:os	-15
fr:ose	-29
fr:ose_pas	-16
fr:ose_plus	-5
fr:osei	-2
fr:otherwis	-9
fr:ou	-20
fr:ou_#	-9
fr:ou_a	-8
fr:ou_bien	-13
fr:ou_ca	-19
fr:ou_ce	-21
fr:ou_de	-24
fr:ou_elle	-6
fr:ou_en	-2
fr:ou_faut	-12
fr:ou_je	11
fr:ou_la	22
fr:ou_le	9
fr:ou_les	-3
fr:ou_non	-11
fr:ou_pas	-14
fr:ou_puis	-4
fr:ou_quoi	11
fr:ou_se	-14
fr:ou_si	14
fr:ou_une	23
fr:ou_vous	19
fr:oual	-6
fr:oubl	-41
fr:oubl_dans	-6
fr:oubl_de	-4
fr:oubl_pas	-15
fr:oubl_ses	-8
fr:ouellet	-4
fr:oui	-2
fr:oui_ce	-18
fr:oui_ou	-11
fr:our	-64
fr:out	9
fr:outil	-19
fr:outsid	22
fr:ouvert	5
fr:ouvert_avec	-20
fr:ouvert_et	-9
fr:ouvert_jusqu	21
fr:ouvert_le	-31
fr:ouvert_lund	-18
fr:ouvert_un	-3
fr:ouvertur	20
fr:ouvertur_du	4
fr:ouvr	24
fr:ouvr_a	-19
fr:ouvr_le	-7
fr:ouvr_mon	34
fr:ouvr_plus	-23
fr:ouvr_une	4
fr:ouvrabl	5
fr:ouvrabl_pour	-11
fr:ouvrent	3
fr:over	16
fr:own	-34
fr:oxygen	-13
fr:p	-7
fr:pa	28
fr:pag	13
fr:pag_#	-31
fr:pag_blanch	8
fr:pag_de	13
fr:pai	-5
fr:pai_#	8
fr:pai_a	-12
fr:pai_de	23
fr:pai_en	11
fr:pai_et	5
fr:pai_le	-5
fr:pai_les	9
fr:pai_ma	-7
fr:pai_par	-7
fr:pai_pas	-17
fr:pai_plus	18
fr:pai_pour	4
fr:pai_un	11
fr:pai_une	-25
fr:paid	-22
fr:paid_for	-15
fr:paient	-18
fr:paillasson	17
fr:pain_de	26
fr:pain_et	5
fr:paix	-10
fr:pal	-6
fr:palet	-11
fr:pali	25
fr:pan	44
fr:pani	-18
fr:paniqu	-29
fr:pann	-48
fr:pann_a	-19
fr:pann_de	-38
fr:pann_ou	-10
fr:panneau	26
fr:panoram	-19
fr:pans	34
fr:pantalon	5
fr:pantout	-12
fr:papi	23
fr:papi_de	14
fr:papi_que	-13
fr:papi_sur	-15
fr:paquet	-6
fr:par	-3
fr:par-dessus	-24
fr:par-dessus_le	-18
fr:par_#	15
fr:par_a	-6
fr:par_cart	-10
fr:par_coeur	-19
fr:par_contr	15
fr:par_courriel	19
fr:par_des	23
fr:par_ecrit	-3
fr:par_en	14
fr:par_erreur	-7
fr:par_hasard	3
fr:par_jour	-15
fr:par_la	-47
fr:par_le	5
fr:par_les	-11
fr:par_leur	-18
fr:par_ma	7
fr:par_mail	-32
fr:par_mois	-27
fr:par_mon	-8
fr:par_nous	-21
fr:par_nuit	3
fr:par_telephon	-24
fr:par_terr	10
fr:par_texto	-6
fr:par_un	30
fr:par_une	5
fr:par_vos	-4
fr:par_votre	12
fr:parait	30
fr:parait_il	30
fr:parait_que	9
fr:paraitr	-8
fr:paraplui	-5
fr:parc	11
fr:parc_que	15
fr:pardon	-18
fr:pareil	-16
fr:parent	-6
fr:parf	-40
fr:parfait	-21
fr:parking	26
fr:parking_du	14
fr:parking_pour	-5
fr:parl	-28
fr:parl_a	-22
fr:parl_au	-12
fr:parl_comm	4
fr:parl_de	-10
fr:parl_que	17
fr:parlent_encor	-10
fr:parlent_plus	8
fr:parol	-32
fr:part	-13
fr:part_a	-15
fr:part_avec	-15
fr:part_ca	-5
fr:part_ce	-12
fr:part_chez	-17
fr:part_de	-22
fr:part_du	-2
fr:part_en	-17
fr:part_parc	-6
fr:part_sans	-20
fr:part_sur	21
fr:part_vers	-26
fr:partag	8
fr:partenair	-3
fr:partent	8
fr:parti	3
fr:parti_de	24
fr:partout	-10
fr:parvenu	32
fr:pas	9
fr:pas_#	2
fr:pas_a	-26
fr:pas_accept	-5
fr:pas_appel	30
fr:pas_apres	-13
fr:pas_arriv	22
fr:pas_au	36
fr:pas_besoin	4
fr:pas_bien	-11
fr:pas_boug	-14
fr:pas_ce	-24
fr:pas_chang	4
fr:pas_command	14
fr:pas_dans	18
fr:pas_de	27
fr:pas_don	-5
fr:pas_du	14
fr:pas_en	-22
fr:pas_encor	5
fr:pas_et	6
fr:pas_ete	-5
fr:pas_eu	-10
fr:pas_fach	-25
fr:pas_faire	-11
fr:pas_fait	8
fr:pas_fin	10
fr:pas_la	-54
fr:pas_le	8
fr:pas_les	-4
fr:pas_mal	-9
fr:pas_mang	14
fr:pas_me	14
fr:pas_moi	-18
fr:pas_mont	-3
fr:pas_moyen	18
fr:pas_ouvert	2
fr:pas_pai	27
fr:pas_pass	22
fr:pas_peur	-30
fr:pas_pour	8
fr:pas_press	-18
fr:pas_pu	-19
fr:pas_que	-35
fr:pas_recu	-8
fr:pas_regard	15
fr:pas_regl	-10
fr:pas_repondu	-13
fr:pas_revenu	-33
fr:pas_se	-5
fr:pas_si	-6
fr:pas_son	39
fr:pas_su	7
fr:pas_sur	-6
fr:pas_un	-9
fr:pas_une	-41
fr:pas_urgent	-5
fr:pas_venu	21
fr:pas_votre	-12
fr:pas_voulu	-21
fr:pas_vous	-20
fr:pas_vu	29
fr:pass	22
fr:pass_au	-19
fr:pass_ce	-10
fr:pass_cette	-15
fr:pass_dans	-18
fr:pass_de	14
fr:pass_dev	3
fr:pass_encor	-7
fr:pass_et	21
fr:pass_hi	-18
fr:pass_la	20
fr:pass_le	-3
fr:pass_les	-8
fr:pass_lund	24
fr:pass_mard	-15
fr:pass_par	-9
fr:pass_par-dessus	-9
fr:pass_pas	22
fr:pass_plus	-3
fr:pass_pour	-11
fr:pass_samed	-14
fr:pass_sans	-3
fr:pass_sept	13
fr:pass_trois	-19
fr:pass_un	-24
fr:pass_une	-20
fr:passag	29
fr:passag_a	9
fr:passag_de	-4
fr:passager	7
fr:passent	-30
fr:passeport	2
fr:password	17
fr:pat	6
fr:pat_a	17
fr:pat_chinois	20
fr:patat	3
fr:patienc	-15
fr:patienc_de	-16
fr:patient	-4
fr:patient_a	6
fr:patin	-22
fr:patinoir	10
fr:patio	-17
fr:patrick	-16
fr:patron	-19
fr:patron_me	-6
fr:patt	29
fr:paul	-3
fr:paus	19
fr:pauvr	-22
fr:pav	45
fr:payon	-14
fr:paysag	-8
fr:pc	-20
fr:peau	19
fr:pech	-4
fr:pedal	16
fr:pediatr	-18
fr:peignoir	13
fr:pein	20
fr:pein_de	-4
fr:peint	3
fr:peintur	-6
fr:pel	-5
fr:pellet	7
fr:penal	-7
fr:pench	-3
fr:pend	33
fr:pend_la	27
fr:pend_le	-9
fr:pend_les	11
fr:pend_mon	-19
fr:pend_que	22
fr:pend_une	15
fr:pens	-49
fr:pens_que	-31
fr:pensent	-29
fr:pensent_que	-29
fr:pension	-19
fr:peopl	-19
fr:per	-8
fr:per_a	-23
fr:perc	-12
fr:perceux	16
fr:perd	-4
fr:perdr	-13
fr:perdu	13
fr:perdu_le	15
fr:perdu_une	-5
fr:perfect	-22
fr:perim	9
fr:period	14
fr:perm	-24
fr:perm_de	-22
fr:permet_de	-8
fr:permet_moi	-17
fr:perrachon	14
fr:perron	14
fr:perso	5
fr:person	32
fr:person_a	8
fr:person_au	12
fr:person_avec	-6
fr:person_de	-55
fr:person_different	-6
fr:person_en	-12
fr:person_est	14
fr:person_et	11
fr:person_le	23
fr:person_ne	-2
fr:person_pour	13
fr:person_qui	11
fr:person_sall	-15
fr:person_se	-14
fr:personnel	3
fr:personnel_a	-9
fr:pert	-20
fr:pes_sur	-3
fr:pet	-26
fr:pet_mot	-16
fr:petit	-22
fr:petit-dejeun	-19
fr:petit-fil	2
fr:petit_creanc	-9
fr:petit_dam	5
fr:petit_fill	19
fr:petit_oignon	-14
fr:petit_question	-8
fr:petit_sall	-14
fr:petits-enf	-13
fr:peu	-32
fr:peu_de	-13
fr:peu_fort	-7
fr:peur	-51
fr:peur_de	-28
fr:peut	-26
fr:peut-etr	-3
fr:peut_en	17
fr:peut_etre	-17
fr:peut_il	-5
fr:peut_me	-3
fr:peut_on	-17
fr:peut_plus	6
fr:peut_rien	-19
fr:peut_se	-7
fr:peux	-47
fr:peux_pas	-2
fr:peux_tu	-6
fr:peux_ven	-5
fr:pharmac_a	-11
fr:pharmacien	-6
fr:philip	-6
fr:philipp	-9
fr:phon	8
fr:photo	4
fr:photo_de	8
fr:photo_du	-22
fr:photos	-4
fr:photos_de	14
fr:photos_du	-11
fr:photos_et	21
fr:phras	-12
fr:pi	28
fr:pi_de	-6
fr:pi_parc	20
fr:piano	8
fr:pictur	-20
fr:piec	-7
fr:piec_de	11
fr:piec_joint	-7
fr:pied_de	33
fr:pierr	24
fr:pierret	4
fr:pigeon	5
fr:pil	18
fr:pil_de	12
fr:pil_quand	3
fr:pilot	-10
fr:pilul	-9
fr:pinc	-12
fr:ping-pong	2
fr:piqu	13
fr:pique-n	18
fr:piqur	-20
fr:pir	-8
fr:pirat	-6
fr:piret	-7
fr:piron	-6
fr:pis	25
fr:pis_ca	-3
fr:pis_ce	17
fr:pis_de	3
fr:pis_elle	17
fr:pis_faut	10
fr:pis_je	10
fr:pis_la	23
fr:pis_le	-33
fr:pis_les	-4
fr:pis_ma	-8
fr:pis_mon	16
fr:pis_pas	19
fr:pis_que	3
fr:pis_un	-22
fr:pis_une	-6
fr:pis_y	25
fr:piscin	7
fr:piss	10
fr:pist	7
fr:piton	11
fr:plac_a	21
fr:plac_dans	-12
fr:plac_en	10
fr:plac_le	17
fr:plac_limit	-25
fr:placard	-9
fr:plafond	14
fr:plafond_de	6
fr:plag	-19
fr:plaignent	-3
fr:plaindr	-5
fr:plaint	-34
fr:plaint_et	-18
fr:plais	-12
fr:plais_de	-4
fr:plait	-45
fr:plan	-4
fr:plan_brais	-13
fr:plan_de	-14
fr:planch	-2
fr:planif	2
fr:planning	7
fr:plant	15
fr:plant_a	28
fr:plantag	-15
fr:plaqu	-14
fr:plastiqu	29
fr:plat	29
fr:plateau	3
fr:plateform	-9
fr:platr	37
fr:pleas	-47
fr:plein	29
fr:plein_canicul	-11
fr:plein_de	-8
fr:plein_pis	4
fr:pleur	-30
fr:pleut	11
fr:pli	-17
fr:plinth	12
fr:plomb	-39
fr:plomb_est	7
fr:plomber	-11
fr:plu	14
fr:plui	2
fr:plus	-3
fr:plus_a	-25
fr:plus_aucun	-14
fr:plus_cher	-23
fr:plus_clair	-13
fr:plus_dans	-7
fr:plus_de	14
fr:plus_depuis	5
fr:plus_en	16
fr:plus_haut	-26
fr:plus_jam	23
fr:plus_le	18
fr:plus_les	39
fr:plus_loin	-5
fr:plus_mal	-31
fr:plus_me	-7
fr:plus_parl	-8
fr:plus_person	-2
fr:plus_propr	-18
fr:plus_que	15
fr:plus_recent	20
fr:plus_recevoir	-11
fr:plus_rien	12
fr:plus_tard	-23
fr:plus_tot	-13
fr:plus_un	30
fr:plus_une	20
fr:plus_vit	25
fr:plusieur	-9
fr:plutot	-9
fr:plutot_que	-7
fr:pm	-26
fr:pneu	-4
fr:pneus	-4
fr:poch	-19
fr:poel	-7
fr:poel_a	-9
fr:pogn	-4
fr:poign	14
fr:poignet	-5
fr:poil	6
fr:point	-49
fr:point_au	-21
fr:point_de	-15
fr:poireaut	3
fr:pol	-8
fr:polic	-14
fr:polit	-10
fr:politess	-10
fr:pomerleau	-12
fr:pomm	14
fr:pomp	-8
fr:pomp_a	-34
fr:ponctuel	-17
fr:pont	21
fr:port	-6
fr:port_#	24
fr:port_a	-37
fr:port_clos	-3
fr:port_de	25
fr:port_du	19
fr:port_en	-14
fr:port_est	7
fr:port_et	7
fr:port_la	5
fr:port_ne	8
fr:port_ouvert	-18
fr:port_pour	-14
fr:port_sur	7
fr:port_un	6
fr:port_une	4
fr:portabl	29
fr:portail	3
fr:portail_de	-15
fr:portefeuill	-17
fr:portion	3
fr:portr	-17
fr:pos	14
fr:pos_a	-24
fr:pos_de	8
fr:pos_en	-8
fr:pos_la	-10
fr:pos_le	12
fr:pos_ma	-4
fr:pos_une	24
fr:possibl	-47
fr:possibl_de	-14
fr:post	-2
fr:post_#	-25
fr:post_de	10
fr:post_le	-26
fr:postal	-13
fr:pot	19
fr:pot_de	13
fr:potag	2
fr:poubel	14
fr:poubel_de	15
fr:poul	-7
fr:poulet	8
fr:poult	-6
fr:pour	-12
fr:pour_#	-20
fr:pour_ajout	-15
fr:pour_avoir	-12
fr:pour_branch	-4
fr:pour_ca	16
fr:pour_ce	-17
fr:pour_cent	19
fr:pour_cette	-21
fr:pour_chang	-17
fr:pour_chois	-6
fr:pour_cinq	2
fr:pour_corrig	7
fr:pour_de	19
fr:pour_demain	-15
fr:pour_demand	-19
fr:pour_des	17
fr:pour_deux	8
fr:pour_dire	-12
fr:pour_etre	7
fr:pour_faire	-14
fr:pour_hi	-6
fr:pour_la	-19
fr:pour_le	-44
fr:pour_lui	-8
fr:pour_lund	15
fr:pour_ma	-27
fr:pour_mes	-7
fr:pour_mettr	9
fr:pour_moi	9
fr:pour_mon	2
fr:pour_ne	-29
fr:pour_nos	-18
fr:pour_notre	-10
fr:pour_nous	12
fr:pour_obten	-11
fr:pour_ouvr	-6
fr:pour_pai	-2
fr:pour_pes	14
fr:pour_quatr	25
fr:pour_que	-20
fr:pour_ravoir	24
fr:pour_regard	7
fr:pour_regl	2
fr:pour_renvoi	4
fr:pour_rien	-3
fr:pour_sa	10
fr:pour_savoir	10
fr:pour_se	-7
fr:pour_ses	7
fr:pour_son	-18
fr:pour_touch	7
fr:pour_tout	19
fr:pour_trois	5
fr:pour_trouv	-7
fr:pour_un	-5
fr:pour_une	20
fr:pour_voir	16
fr:pour_votre	-4
fr:pour_vous	-21
fr:pourboir	-13
fr:pourquoi	-27
fr:pourr	-26
fr:pourr_vous	-19
fr:pourriel	17
fr:pourt	-8
fr:pourt_je	-19
fr:pouss	-7
fr:pousset_doubl	-24
fr:pouv	-19
fr:pouvez	-16
fr:pouvez_vous	-37
fr:pouvoir	9
fr:praticien	-14
fr:pratiqu	4
fr:preav	4
fr:precedent	13
fr:precieux	-13
fr:precis	-27
fr:precis_le	-9
fr:prefer	-21
fr:preferent	-15
fr:prejudic	-2
fr:prelev	8
fr:prelev_de	11
fr:prem	-5
fr:prem_coup	-15
fr:prem_fois	-15
fr:prem_heur	-23
fr:prem_nuit	18
fr:pren	-16
fr:pren_vous	-4
fr:prend_en	11
fr:prend_le	-14
fr:prend_un	-8
fr:prendr	-35
fr:prenom	-2
fr:prepar	-26
fr:prepar_un	-9
fr:prepos_a	7
fr:pres	-17
fr:pres_de	3
fr:pres_du	14
fr:prescr	-4
fr:presenc	-19
fr:presenc_de	-8
fr:present	-5
fr:present_a	-11
fr:president	-5
fr:presqu	-16
fr:press	-44
fr:press_#	4
fr:pression	-20
fr:prestatair	-10
fr:pret	-33
fr:pret_a	-6
fr:pret_en	11
fr:pretext	10
fr:pretext_que	10
fr:preven	-21
fr:preven_la	-7
fr:prevenu	-22
fr:previen	-20
fr:previent	10
fr:prevoir	-9
fr:prevoit	-14
fr:prevoit_un	-9
fr:prevu	-47
fr:prevu_au	-6
fr:pri	-21
fr:pri_de	-24
fr:prim	-20
fr:prim_de	-4
fr:principal	5
fr:printemp	-16
fr:prioritair	3
fr:pris_dans	-6
fr:pris_de	-7
fr:pris_des	-6
fr:pris_deux	-23
fr:pris_en	-2
fr:pris_la	-31
fr:pris_le	-28
fr:pris_mon	3
fr:pris_par	14
fr:pris_un	4
fr:priscill	-8
fr:priscill_nantel	-5
fr:priv	21
fr:prix	-41
fr:prix_annonc	-14
fr:prix_correct	-7
fr:prix_de	-11
fr:prix_du	-6
fr:prix_la	-8
fr:prix_pour	-12
fr:prix_que	17
fr:pro	-4
fr:problem	-53
fr:problem_avec	-12
fr:problem_de	-33
fr:problem_urgent	-12
fr:procedur	-9
fr:proch	-9
fr:prochain	-27
fr:prochain_fois	-17
fr:produit	-7
fr:prof	-12
fr:professionnal	-6
fr:professionnel	-5
fr:profil	-2
fr:profit	-9
fr:profit_du	-8
fr:progress	7
fr:prolong	-5
fr:prom	4
fr:prom_de	-7
fr:prom_que	7
fr:promen	5
fr:promess	25
fr:promess_de	24
fr:promet	3
fr:promis	7
fr:promised	19
fr:promo	2
fr:propag	-25
fr:propos	21
fr:propos_de	-23
fr:propos_que	25
fr:propos_un	3
fr:propos_vous	-5
fr:proposit	-21
fr:propr	-26
fr:propr_et	-11
fr:proprietair	-3
fr:proprio	23
fr:pros	7
fr:protect	6
fr:protect_du	-13
fr:protect_jurid	-8
fr:proteg	-12
fr:provisoir	-18
fr:pu	-40
fr:pub	17
fr:pub_pour	18
fr:public	-16
fr:publiqu	3
fr:pugh	-8
fr:puis	43
fr:puis_#	4
fr:puis_a	-5
fr:puis_il	4
fr:puis_je	-19
fr:puis_le	9
fr:puis_plus	3
fr:puis_un	33
fr:puis_une	29
fr:puisqu	-3
fr:puiss	-14
fr:puit	8
fr:punais	5
fr:pur	6
fr:purg	11
fr:pus	-7
fr:put	14
fr:pyjam	15
fr:qr	20
fr:qualit	-8
fr:quand	13
fr:quand_ca	8
fr:quand_ce	-4
fr:quand_elle	28
fr:quand_il	5
fr:quand_je	7
fr:quand_la	2
fr:quand_le	-5
fr:quand_les	8
fr:quand_meme	-25
fr:quand_on	17
fr:quand_te	-13
fr:quand_tout	22
fr:quand_votre	-8
fr:quand_vous	-24
fr:quant	25
fr:quar	10
fr:quar_an	-7
fr:quar_et	12
fr:quar_minut	-9
fr:quarante-d	-6
fr:quarante-huit	-13
fr:quarante-huit_heur	-13
fr:quart	-3
fr:quart_de	-9
fr:quatorz	30
fr:quatorz_mois	5
fr:quatr	47
fr:quatr_an	37
fr:quatr_dans	-6
fr:quatr_et	-22
fr:quatr_fois	24
fr:quatr_heur	14
fr:quatr_jour	-5
fr:quatr_minut	15
fr:quatr_mois	16
fr:quatre-vingt	-12
fr:quatriem	40
fr:que	15
fr:que_#	6
fr:que_a	25
fr:que_au	6
fr:que_aucun	3
fr:que_avec	6
fr:que_ca	3
fr:que_ce	23
fr:que_chez	18
fr:que_dans	-2
fr:que_de	-6
fr:que_des	27
fr:que_deux	-22
fr:que_du	13
fr:que_elle	-31
fr:que_en	-9
fr:que_il	-23
fr:que_je	6
fr:que_la	20
fr:que_les	-3
fr:que_leur	4
fr:que_ma	8
fr:que_mes	-5
fr:que_moi	-16
fr:que_mon	4
fr:que_non	15
fr:que_nos	19
fr:que_notre	12
fr:que_nous	12
fr:que_on	-9
fr:que_par	-6
fr:que_person	21
fr:que_pour	13
fr:que_prevu	-16
fr:que_quelqu'un	-36
fr:que_rien	17
fr:que_sa	-20
fr:que_son	-35
fr:que_tout	-11
fr:que_trois	-3
fr:que_tu	-15
fr:que_un	-14
fr:que_une	-26
fr:que_vos	-19
fr:que_votre	-7
fr:que_vous	39
fr:que_vs	18
fr:que_y	-8
fr:quebec	-28
fr:quel	-49
fr:quel_anne	7
fr:quel_dat	-7
fr:quel_est	-11
fr:quel_heur	-5
fr:quel_jour	-9
fr:quel_sont	-11
fr:quelqu	2
fr:quelqu'un_a	21
fr:quelqu'un_dans	16
fr:quelqu'un_de	28
fr:quelqu'un_le	-14
fr:quelqu'un_peut	-5
fr:quelqu'un_qui	-31
fr:quelqu'un_sait	-4
fr:quelqu_chos	3
fr:quelqu_jour	21
fr:quelqu_part	-24
fr:quentin	-20
fr:question	-15
fr:question_de	-20
fr:questionnair	-12
fr:queu	19
fr:qui	-30
fr:qui_a	-22
fr:qui_attendent	-7
fr:qui_avait	-21
fr:qui_connait	-13
fr:qui_dois	-5
fr:qui_doit	-3
fr:qui_en	-2
fr:qui_est	-22
fr:qui_etait	10
fr:qui_fait	-24
fr:qui_le	-32
fr:qui_lui	-14
fr:qui_me	-13
fr:qui_ne	4
fr:qui_nous	-14
fr:qui_ont	-21
fr:qui_parl	-4
fr:qui_pass	10
fr:qui_prend	-17
fr:qui_se	19
fr:qui_sont	-12
fr:qui_sort	-3
fr:qui_vient	9
fr:qui_vous	-13
fr:quick	-25
fr:quick_question	-3
fr:quiet	-22
fr:quincailler	-10
fr:quinz	14
fr:quinz_an	10
fr:quinz_jour	-18
fr:quinz_minut	21
fr:quinzain	-8
fr:quit	-21
fr:quitt	-13
fr:quitt_le	-5
fr:quoi	8
fr:quoi_ce	3
fr:quoi_la	-14
fr:quoi_le	10
fr:quoi_un	13
fr:quot	-25
fr:quotidien	-14
fr:r	-14
fr:rab	-16
fr:raccord	17
fr:racin	-6
fr:raclet	-3
fr:racont	19
fr:racroch	17
fr:rad	8
fr:radiateur	13
fr:radio	10
fr:radiograph	-20
fr:rag	-10
fr:raid	9
fr:raison	-12
fr:ral	-14
fr:ralent	29
fr:rallong	10
fr:ramass	24
fr:ramassag	-19
fr:ramen	-14
fr:ramon	-6
fr:ramonag	-24
fr:ramoneur	-38
fr:ramp	23
fr:randon	-10
fr:rang	17
fr:rapid	-3
fr:rappel	-30
fr:rappel_a	14
fr:rappel_au	-3
fr:rappel_avant	-10
fr:rappel_dans	-32
fr:rappel_de	9
fr:rappel_le	-18
fr:rappel_pour	-8
fr:rappel_sur	-19
fr:rapport	4
fr:rapport_de	15
fr:rar	-52
fr:rassur	-4
fr:rat	-22
fr:rav	-13
fr:ravoir	11
fr:ravoir_mon	-3
fr:rayon	9
fr:re	-14
fr:reaction	-6
fr:real	14
fr:realit	-3
fr:realli	-17
fr:rebord	17
fr:rebranch	9
fr:receipt	-5
fr:received	-6
fr:recent	20
fr:recept	16
fr:recept_automat	-3
fr:recept_de	-5
fr:reception	-3
fr:recev	-21
fr:receveur	-7
fr:recevoir	-22
fr:recevoir_cette	-6
fr:recevoir_le	-7
fr:recevoir_nos	-4
fr:recevoir_un	4
fr:rechang	13
fr:rechauff	17
fr:recherch	-7
fr:recit	-8
fr:reclam	26
fr:reclam_#	32
fr:reclam_la	3
fr:reclam_le	34
fr:recois	27
fr:recoit	16
fr:recoivent	32
fr:recoll	8
fr:recommand	-18
fr:recommand_a	-7
fr:recommand_chaud	-8
fr:recommenc	-34
fr:recomment	18
fr:reconduct	3
fr:reconduit	-11
fr:reconnaiss	-13
fr:reconnait	-3
fr:reconnu	-24
fr:recop	-24
fr:recour	-13
fr:recouvr	19
fr:recr	9
fr:rectif	-8
fr:recu	47
fr:recu_#	36
fr:recu_a	12
fr:recu_aucun	8
fr:recu_ce	23
fr:recu_de	24
fr:recu_detaill	-2
fr:recu_en	-16
fr:recu_la	-19
fr:recu_le	32
fr:recu_les	-11
fr:recu_ma	-3
fr:recu_par	-9
fr:recu_un	-26
fr:recu_une	10
fr:recuper	-6
fr:recuper_le	-12
fr:recus	-20
fr:redemand	17
fr:redemand_le	-3
fr:redemarr	-23
fr:redev	-2
fr:redir	8
fr:redon	23
fr:reduit	2
fr:reel	2
fr:reexpliqu	-8
fr:ref	-7
fr:ref_la	-6
fr:ref_le	13
fr:refair	-14
fr:refait	-9
fr:referent	-8
fr:referm	25
fr:referm_la	14
fr:reflech	-10
fr:refoul	-10
fr:refroid	23
fr:refus	42
fr:refus_a	-14
fr:refus_de	40
fr:refus_la	13
fr:refus_le	14
fr:reg	4
fr:regard	5
fr:regard_ce	18
fr:regard_la	18
fr:regard_le	13
fr:regard_les	-14
fr:regard_un	20
fr:reginald	-11
fr:reginald_tanguai	-11
fr:region	-40
fr:regl	8
fr:regl_a	16
fr:regl_ca	-2
fr:regl_dans	-6
fr:regl_de	-19
fr:regl_en	4
fr:regl_le	-17
fr:reglag	-10
fr:regret	-9
fr:rejected	5
fr:rejet	19
fr:rel	-20
fr:relanc	-8
fr:relanc_pour	5
fr:relat	2
fr:relayo	-2
fr:relev	19
fr:relev_de	12
fr:relev_du	-17
fr:reli	-10
fr:relir	-16
fr:relou	4
fr:rem	-22
fr:rem_dans	-13
fr:rem_en	-10
fr:rem_une	-6
fr:remarch	-11
fr:remarqu	-10
fr:rembours	-39
fr:rembours_de	-25
fr:rembours_du	12
fr:rembours_en	-13
fr:rembours_la	-4
fr:remerc	-41
fr:remerc_de	-9
fr:remerc_le	-9
fr:remerc_pour	-3
fr:remet	8
fr:remettr	-35
fr:remettr_la	-4
fr:remettr_les	-6
fr:remis	17
fr:remis_a	-7
fr:remis_en	16
fr:remont	21
fr:remont_au	-11
fr:remorqu	-3
fr:remot	14
fr:rempl	13
fr:rempl_le	-28
fr:remplac	-36
fr:remplac_de	-8
fr:remplac_le	-8
fr:remplac_par	6
fr:remplissag	28
fr:rencontr	-15
fr:rend	3
fr:rend_moi	-2
fr:rendez-vous	-15
fr:rendez-vous_a	31
fr:rendez-vous_dans	-13
fr:rendez-vous_en	-2
fr:rendr	7
fr:rendr_a	16
fr:rendu	31
fr:rendu_a	2
fr:rendu_compt	-24
fr:rendu_de	-3
fr:rendu_en	20
fr:rendu_la	-15
fr:rendu_le	25
fr:renouvel	13
fr:renov	-16
fr:renseign	20
fr:rentr	2
fr:rentr_chez	-6
fr:renvers	-3
fr:renvoi	21
fr:renvoi_chez	3
fr:renvoi_en	4
fr:renvoi_un	2
fr:rep	21
fr:rep_de	-4
fr:repair	-17
fr:repar	-43
fr:repar_en	-6
fr:repar_le	-19
fr:reparl	-19
fr:repart	14
fr:repart_avec	-28
fr:repartiteur	28
fr:repass	28
fr:repet	-29
fr:repet_que	-7
fr:repl	-7
fr:repon	5
fr:repond	16
fr:repond_a	-5
fr:repond_que	37
fr:repondeur	19
fr:repondr	-7
fr:repondr_a	-6
fr:repondu	-14
fr:repondu_a	-13
fr:repondu_en	-21
fr:repondu_par	-7
fr:repondu_que	12
fr:repons	6
fr:repons_a	13
fr:repons_de	-25
fr:repons_le	-13
fr:report	14
fr:repos	-24
fr:repouss	-26
fr:repr	-18
fr:repr_le	-15
fr:reprend	5
fr:reprendr	-14
fr:repris	14
fr:reproch	-21
fr:reseau	5
fr:reserv	-36
fr:reserv_a	2
fr:reserv_au	-5
fr:reserv_en	-6
fr:reserv_et	11
fr:reserv_la	-23
fr:reserv_le	-21
fr:reserv_pour	-11
fr:reservoir_a	9
fr:reset	4
fr:resident	-15
fr:resil_en	-5
fr:resin	-3
fr:respect	-14
fr:respir	22
fr:respons	-3
fr:resserv	-3
fr:ressort	16
fr:ressort_avec	8
fr:rest	23
fr:rest_#	-8
fr:rest_a	19
fr:rest_au	-15
fr:rest_avec	-10
fr:rest_bloqu	5
fr:rest_dans	35
fr:rest_deux	-5
fr:rest_du	12
fr:rest_en	5
fr:rest_lettr	17
fr:rest_plus	15
fr:rest_sur	20
fr:rest_un	-15
fr:restaur	-8
fr:restaur_du	4
fr:restent	5
fr:resum	18
fr:retard	-31
fr:retard_de	11
fr:reten	5
fr:retenu	3
fr:retir	2
fr:retir_le	12
fr:retour	35
fr:retour_de	-17
fr:retour_du	20
fr:retourn	-32
fr:retr	-7
fr:retrait	6
fr:retrouv	-22
fr:retrouv_le	-12
fr:retrouv_mon	-4
fr:return	13
fr:reuss	-4
fr:reuss_a	3
fr:rev	-4
fr:reveil	-29
fr:revel	3
fr:reven	21
fr:revenu	-49
fr:revenu_avec	9
fr:revenus	25
fr:revien	-21
fr:revien_vers	-3
fr:reviendr	-11
fr:revir	8
fr:revoir	3
fr:rez-de-chauss	33
fr:ri	-39
fr:rich	-5
fr:rideau	36
fr:ridicul	33
fr:rien	-24
fr:rien_a	-3
fr:rien_au	19
fr:rien_chang	-12
fr:rien_compr	4
fr:rien_contr	-9
fr:rien_dans	38
fr:rien_de	-67
fr:rien_du	-14
fr:rien_faire	-13
fr:rien_le	32
fr:rien_ne	17
fr:rien_pour	-13
fr:rien_que	3
fr:rien_repar	6
fr:rien_voulu	-13
fr:right	-17
fr:rigueur	-13
fr:rimousk	-18
fr:rinc	28
fr:ring	-16
fr:rir	-15
fr:risqu	-11
fr:rit	15
fr:riz	-11
fr:rn	-9
fr:rob	-16
fr:rob_de	-17
fr:robinet	18
fr:robot	31
fr:rog	-7
fr:roi	13
fr:roland	-9
fr:roman	-13
fr:romant	-5
fr:rond	-16
fr:ronfl	3
fr:ronron	-28
fr:room	-13
fr:room_#	3
fr:ros	-4
fr:rosair	-10
fr:rosal	18
fr:rosi	10
fr:rou	5
fr:roug	23
fr:roug_a	3
fr:rouill	-16
fr:roul	-19
fr:rouleau	-11
fr:roulott	-5
fr:rouss	7
fr:rout	2
fr:routeur	17
fr:rouvert	-15
fr:row	12
fr:roxan	-18
fr:ru	-20
fr:ru_de	-4
fr:ru_des	-16
fr:ru_du	-10
fr:ru_principal	-10
fr:ruel	-6
fr:rul	-14
fr:run	29
fr:running	-18
fr:ruptur	3
fr:ruth	-4
fr:rythm	-7
fr:s	4
fr:s'il	-39
fr:s'il_vous	-36
fr:s_piret	-5
fr:sa	-31
fr:sa_cart	4
fr:sa_cle	-7
fr:sa_fai	5
fr:sa_femm	-29
fr:sa_feuill	-20
fr:sa_mer	-9
fr:sa_montr	-21
fr:sa_soeur	8
fr:sabrin	-24
fr:sac	29
fr:sac_de	21
fr:sach	-21
fr:sachet	11
fr:sacoch	-10
fr:sacr	-11
fr:saguenai	-21
fr:sai	22
fr:sai_#	30
fr:said_it	18
fr:saign	15
fr:saint-jean	-5
fr:saint-nicol	-19
fr:saint-ong	-5
fr:sais	-37
fr:sais_pas	-30
fr:sais_plus	7
fr:sais_que	-29
fr:saison	-30
fr:sait	-45
fr:sait_pas	-30
fr:sait_si	-4
fr:sal	-18
fr:salad	26
fr:salair	7
fr:salar	-3
fr:sall_de	-19
fr:sall_des	18
fr:sall_du	21
fr:sall_est	-4
fr:salon	-7
fr:salon_avec	-16
fr:salu	-30
fr:salu_la	-16
fr:salu_le	-6
fr:salut	-28
fr:salut_ce	-6
fr:salut_distingu	-7
fr:sam	-25
fr:samed	24
fr:samed_#	-16
fr:samed_a	-17
fr:samed_matin	-16
fr:sandwich	19
fr:sandwich_au	25
fr:sang	-12
fr:sans	3
fr:sans_autr	-18
fr:sans_ca	6
fr:sans_demand	16
fr:sans_dire	20
fr:sans_discut	-12
fr:sans_dout	-5
fr:sans_faut	-16
fr:sans_frais	-17
fr:sans_jam	-22
fr:sans_la	15
fr:sans_le	13
fr:sans_me	-7
fr:sans_meme	4
fr:sans_papi	7
fr:sans_preav	2
fr:sans_que	-28
fr:sans_regard	-10
fr:sans_rendez-vous	-11
fr:sans_repons	-10
fr:sans_rien	4
fr:sans_savoir	8
fr:sans_suit	4
fr:sans_suppl	-8
fr:sans_un	13
fr:sans_une	-5
fr:sans_vouloir	4
fr:sant	16
fr:sapin	-9
fr:satisfact	14
fr:saturdai	19
fr:sauc	6
fr:sauf	23
fr:sauf_erreur	5
fr:sauf_le	-9
fr:sauf_que	10
fr:saun	12
fr:saur	-5
fr:saur_gre	3
fr:saur_vous	-3
fr:saurion	-6
fr:saut	25
fr:saut_le	17
fr:sauv	-28
fr:sauv_la	-8
fr:sauvegard	23
fr:sauvio	23
fr:sav	-23
fr:saved	-21
fr:saved_my	-21
fr:savez	-16
fr:savez_vous	-4
fr:savoir	-20
fr:savoir_ce	-11
fr:savoir_qui	-12
fr:savoir_si	9
fr:savon	20
fr:saw	11
fr:scann	15
fr:scel	23
fr:scolair	-14
fr:scotch	-21
fr:se_agit	-29
fr:se_allum	8
fr:se_arret	21
fr:se_arretent	23
fr:se_chang	17
fr:se_connect	14
fr:se_deplac	-3
fr:se_desinscrir	-6
fr:se_en	-48
fr:se_est	-10
fr:se_etait	5
fr:se_eteint	18
fr:se_excus	-21
fr:se_faire	-6
fr:se_fais	14
fr:se_fait	-19
fr:se_ferm	19
fr:se_il	-10
fr:se_lav	-19
fr:se_lev	-13
fr:se_ouvr	-12
fr:se_parlent	8
fr:se_sont	10
fr:se_tromp	-24
fr:se_trouv	12
fr:se_y	-14
fr:seanc	30
fr:seanc_de	-20
fr:seanc_du	20
fr:seau	31
fr:sec	20
fr:seche-serviet	23
fr:secheux	21
fr:second	-29
fr:second_fois	13
fr:secour	-15
fr:secret	-3
fr:secretair	9
fr:secretair_a	5
fr:secretariat	-9
fr:secur	15
fr:securis	-7
fr:seiz	-5
fr:sejour_de	-13
fr:sel	29
fr:selon_le	-21
fr:sem	12
fr:semain	-6
fr:semain_#	16
fr:semain_au	-8
fr:semain_de	15
fr:semain_dern	9
fr:semain_et	-12
fr:semain_pass	-21
fr:semain_plus	13
fr:semain_pour	-7
fr:semain_prochain	8
fr:semain_que	14
fr:sembl	-12
fr:sembl_il	7
fr:sembl_que	-7
fr:seminair	-21
fr:sen	-12
fr:sen_du	13
fr:send	2
fr:sent	23
fr:sent_la	11
fr:sent_le	57
fr:sentent	-22
fr:sentent_le	-23
fr:separ	25
fr:sept	22
fr:sept_an	24
fr:sept_et	-7
fr:sept_heur	13
fr:sept_minut	6
fr:septembr	7
fr:septembr_#	-10
fr:septembr_et	-6
fr:ser	-7
fr:sera	-67
fr:sera_depos	-17
fr:sera_pas	-18
fr:serai	-16
fr:seraing	-22
fr:serait	-20
fr:serait_de	7
fr:serieux	13
fr:seron	-13
fr:seront	-23
fr:serr	-22
fr:serrur	35
fr:sert	-27
fr:sert_a	-4
fr:serv	21
fr:serv_a	21
fr:serv_en	-3
fr:served	-2
fr:serveur	-18
fr:serveur_a	-10
fr:serveur_est	-9
fr:serveur_le	17
fr:serveux	23
fr:serveux_a	20
fr:servic	-6
fr:servic_a	3
fr:servic_apres-vent	5
fr:servic_de	-11
fr:servic_ne	3
fr:serviet	-8
fr:ses	7
fr:ses_#	-8
fr:ses_bott	6
fr:ses_cle	14
fr:session	34
fr:seul	-19
fr:seul_#	-26
fr:seul_a	6
fr:seul_au	-13
fr:seul_bemol	-14
fr:seul_dans	-16
fr:seul_des	4
fr:seul_et	-9
fr:seul_la	23
fr:seul_le	15
fr:seul_les	24
fr:seul_pour	-8
fr:seul_que	-5
fr:severin	16
fr:shampoing	-19
fr:she	-9
fr:sheet	19
fr:sherbrook	-8
fr:shop	-4
fr:should	-39
fr:show	27
fr:si	-34
fr:si_ca	-31
fr:si_ce	-18
fr:si_je	24
fr:si_la	-18
fr:si_le	-11
fr:si_ma	-7
fr:si_on	-53
fr:si_possibl	-7
fr:si_quelqu'un	-10
fr:si_tu	32
fr:si_un	-6
fr:si_votre	-9
fr:si_vous	-19
fr:sieg	5
fr:siffl	-16
fr:sifflet	-24
fr:sign_ce	-14
fr:sign_de	-5
fr:sign_le	-31
fr:sign_pour	37
fr:sign_sur	12
fr:signal	10
fr:signal_a	18
fr:signal_le	-3
fr:signal_que	22
fr:signal_un	-16
fr:signatur_de	-7
fr:signatur_electron	11
fr:siham	13
fr:silenc_radio	2
fr:simard	-7
fr:simon	-10
fr:simpl	-25
fr:sinc	42
fr:sinc_the	36
fr:sincereli	-10
fr:sinistr	-8
fr:sinon	-47
fr:sinon_je	-16
fr:sir	-10
fr:sirois	-7
fr:sirop	-7
fr:sit	-2
fr:sit_#	19
fr:sit_ce	-4
fr:sit_est	-22
fr:sit_refus	14
fr:situ	-9
fr:six	10
fr:six_an	-43
fr:six_heur	-9
fr:six_minut	12
fr:six_mois	12
fr:six_semain	27
fr:sixiem	-15
fr:skis	-22
fr:sm	5
fr:sm_#	10
fr:small	-27
fr:small_thing	-16
fr:smel	-6
fr:so	-7
fr:so_i	-17
fr:so_it	-13
fr:so_much	-4
fr:so_the	2
fr:social	-14
fr:societ	-14
fr:soeur	-45
fr:soi	-17
fr:soi-dis	3
fr:soi_remerc	-7
fr:soient	-12
fr:soign	-4
fr:soir	18
fr:soir_a	5
fr:soir_ce	9
fr:soir_dans	-5
fr:soir_et	-16
fr:soir_je	-2
fr:soir_la	26
fr:soir_le	7
fr:soir_meme	-21
fr:soir_que	-20
fr:soit	-17
fr:soit_#	-13
fr:soit_enlev	13
fr:soix	-15
fr:soix_an	-13
fr:soixante-douz	5
fr:sol	-17
fr:solang	-16
fr:sold	11
fr:soleil	-7
fr:solid	-22
fr:solliqu	7
fr:solut	-8
fr:somebodi	-20
fr:someon	-27
fr:somm	-13
fr:sommair	-26
fr:sommeil	-9
fr:sommes	25
fr:sommes_en	-13
fr:sommes_le	61
fr:son	18
fr:son_adress	-10
fr:son_arriv	-10
fr:son_caf	15
fr:son_cellulair	-27
fr:son_chez	36
fr:son_cot	-11
fr:son_est	-15
fr:son_et	-16
fr:son_garag	-11
fr:son_logiciel	23
fr:son_mar	13
fr:son_nom	-36
fr:son_numero	4
fr:son_per	11
fr:son_propr	-6
fr:son_telephon	21
fr:son_une	16
fr:sond	21
fr:sondag	13
fr:sondag_de	11
fr:soni	-11
fr:sonnet	-2
fr:sont	29
fr:sont_a	-3
fr:sont_arriv	4
fr:sont_dans	-13
fr:sont_en	12
fr:sont_encor	32
fr:sont_ferm	-3
fr:sont_les	12
fr:sont_part	-23
fr:sont_pas	38
fr:sont_pass	-5
fr:sont_rest	8
fr:sont_revenus	21
fr:sont_si	4
fr:sont_toujour	23
fr:sor	-23
fr:sorri	-29
fr:sorri_for	-7
fr:sort	22
fr:sort_a	-16
fr:sort_avec	-9
fr:sort_de	6
fr:sort_du	38
fr:sort_en	-5
fr:sort_le	-12
fr:sort_les	-7
fr:sort_une	-6
fr:sortent	-5
fr:sou	14
fr:souc	-50
fr:souc_de	-10
fr:souc_si	-6
fr:souffl	31
fr:souffleux	-4
fr:souhait	-35
fr:souhait_connaitr	-4
fr:soulign	-13
fr:soumiss	-33
fr:soumiss_de	-9
fr:soumiss_pour	-16
fr:soup	-22
fr:soup_de	-25
fr:soup_etait	-10
fr:soup_soit	16
fr:soupir	-15
fr:sour	8
fr:sourir	-20
fr:sourir_en	9
fr:sous	5
fr:sous-sol	-10
fr:sous-trait	-10
fr:sous_#	-32
fr:sous_garant	-6
fr:sous_huit	-3
fr:sous_huitain	-27
fr:sous_la	35
fr:sous_le	-14
fr:sous_les	-11
fr:sous_mon	26
fr:sous_nos	4
fr:sous_quinzain	-8
fr:sous_toutes	-10
fr:sous_un	4
fr:sous_une	21
fr:soutien	-8
fr:souvient	-10
fr:spa	25
fr:special	-12
fr:spinning	4
fr:sport	-16
fr:spot	5
fr:staff	-8
fr:stag	-14
fr:stagiair	8
fr:stai	-10
fr:standard	3
fr:star	-15
fr:stassart	-15
fr:station_a	-8
fr:station_est	14
fr:station_et	-16
fr:statut	-7
fr:steak	-4
fr:steev	-15
fr:stephan	-7
fr:stev	2
fr:still	32
fr:still_no	4
fr:stock	-3
fr:stop	13
fr:stor	17
fr:stov	15
fr:street	-29
fr:stress	-14
fr:stuart	-5
fr:studio	4
fr:stylo	-9
fr:su	26
fr:sub	6
fr:subvent	-4
fr:sucr	-28
fr:sud	-11
fr:suff	-34
fr:suff_pour	-14
fr:suggest	-3
fr:sui	15
fr:suint	2
fr:suis	-9
fr:suis_a	29
fr:suis_arriv	-6
fr:suis_aveugl	-2
fr:suis_client	-24
fr:suis_dans	-8
fr:suis_en	-13
fr:suis_le	-7
fr:suis_pas	-22
fr:suis_rest	16
fr:suis_sort	-3
fr:suiss	-13
fr:suit_a	-5
fr:suit_de	4
fr:suiv	-20
fr:suiv_de	-11
fr:suiv_le	-13
fr:suivr	-32
fr:sujet	-31
fr:sujet_de	-6
fr:sujet_du	-18
fr:sundai	-17
fr:sup	-46
fr:sup_fin	-10
fr:sup_nic	-7
fr:superieur	-2
fr:supermarch	15
fr:suppl_de	2
fr:supplementair	-3
fr:support	-20
fr:suppos	-29
fr:suppos_que	-11
fr:sur	18
fr:sur_#	-25
fr:sur_blanc	-12
fr:sur_ce	-4
fr:sur_de	10
fr:sur_des	-6
fr:sur_deux	-7
fr:sur_dix	-11
fr:sur_du	20
fr:sur_googl	-24
fr:sur_internet	-10
fr:sur_la	11
fr:sur_le	11
fr:sur_les	-16
fr:sur_ma	27
fr:sur_mes	-21
fr:sur_mon	7
fr:sur_notre	15
fr:sur_son	6
fr:sur_tout	-8
fr:sur_trois	-13
fr:sur_un	21
fr:sur_une	-17
fr:sur_vos	6
fr:sur_votre	13
fr:surpris	-41
fr:surtout	-33
fr:surtout_pas	-7
fr:surveil	-27
fr:suspendr	-5
fr:suspendu	-3
fr:sutur	-23
fr:sylv	-31
fr:symp	-9
fr:sympath	22
fr:syndic	-15
fr:system	-20
fr:t	-12
fr:ta	-14
fr:tabl	30
fr:tabl_a	3
fr:tabl_de	19
fr:tabl_pour	-11
fr:tableau	29
fr:tableau_de	33
fr:tablet	20
fr:tac	44
fr:tach	7
fr:tacit	-10
fr:tact	14
fr:taill	-24
fr:tak	19
fr:tampon	-8
fr:tanguai	-24
fr:tani	-5
fr:tank	-5
fr:tant	-35
fr:tant_que	-17
fr:tap	4
fr:tap_#	-45
fr:tard	-26
fr:tard_le	-30
fr:tardiv	-18
fr:tarif	-17
fr:tarif_de	-7
fr:tart	-29
fr:tart_au	-24
fr:tartin	4
fr:tass	-11
fr:tatouag	5
fr:taux	-9
fr:taux_de	-7
fr:taux_reduit	3
fr:tax_de	24
fr:te	12
fr:te_as	17
fr:te_es	-13
fr:te_plait	-6
fr:team	-14
fr:tech	16
fr:technicien	10
fr:technicien_a	18
fr:technicien_de	-6
fr:technicien_est	-6
fr:technicien_ne	-11
fr:techniqu	5
fr:tel	22
fr:tel_de	-5
fr:tel_que	6
fr:telecharg	4
fr:telecommand	5
fr:telephon	-9
fr:telephon_a	17
fr:telephon_avec	-2
fr:telephon_ce	3
fr:telephon_de	-13
fr:telephon_en	7
fr:telephon_et	-19
fr:telephon_le	-19
fr:telephon_me	3
fr:telephon_ne	32
fr:telephon_on	-8
fr:telephon_pour	-15
fr:telephon_que	4
fr:telephon_sans	-11
fr:teletravail	-11
fr:temp_de	-13
fr:temp_en	7
fr:temp_ou	-8
fr:temp_que	3
fr:tempet	-11
fr:ten	-29
fr:ten_a	-16
fr:tendu	7
fr:tent	-6
fr:tenu	15
fr:tenus	-8
fr:termin	-16
fr:terminal	16
fr:terr	-5
fr:terr_et	-8
fr:terrain	-17
fr:tes	11
fr:test	22
fr:tet	-32
fr:text	17
fr:texto	15
fr:than	-14
fr:thank	-48
fr:thank_so	-3
fr:thank_you	-28
fr:that	-22
fr:that_is	-23
fr:that_was	-4
fr:the	6
fr:the_#	18
fr:the_boil	-21
fr:the_count	-16
fr:the_gui	17
fr:the_invoic	-4
fr:the_ladi	-27
fr:the_manag	-6
fr:the_morning	12
fr:the_new	13
fr:the_old	-3
fr:the_phon	-4
fr:the_room	8
fr:the_sam	5
fr:the_sit	-15
fr:the_tabl	13
fr:the_whol	-4
fr:them	6
fr:then	37
fr:there	-6
fr:there_a	-6
fr:there_is	22
fr:theres	-8
fr:thermolun	5
fr:thermolun_#	7
fr:thermometr	6
fr:thermopomp	13
fr:thermostat	16
fr:thermostat_connect	-5
fr:they	-29
fr:thierri	-6
fr:thing	-54
fr:third	-8
fr:this	-4
fr:this_week	-11
fr:thivierg	-6
fr:thom	-8
fr:though	-15
fr:thre	27
fr:thre_tim	-16
fr:thre_week	20
fr:thursdai	-26
fr:ticket	16
fr:ticket_de	-9
fr:tied	37
fr:tien	5
fr:tien_a	-23
fr:tient	-10
fr:tient_a	-12
fr:tient_dans	5
fr:tier	12
fr:tier_du	11
fr:till	5
fr:tim	-8
fr:timbr	-19
fr:tir	19
fr:tir_le	22
fr:tir_les	4
fr:tiroir	-9
fr:tit	-6
fr:titr	-18
fr:titr_de	-14
fr:to	-2
fr:to_#	28
fr:to_sai	6
fr:to_the	-33
fr:to_whoev	-13
fr:to_whom	-13
fr:toast	-8
fr:toi	-15
fr:toilet	30
fr:toilet_du	8
fr:toit	47
fr:toitur	-13
fr:told	-3
fr:told_me	11
fr:tom	-5
fr:tomat	-16
fr:tomb	15
fr:tomb_a	-12
fr:tomb_dans	14
fr:tomb_de	-8
fr:tomb_en	-24
fr:tomb_sur	3
fr:tombent	23
fr:tombent_dans	13
fr:ton	-10
fr:tondeux	-4
fr:too	19
fr:took	12
fr:took_the	-15
fr:top	7
fr:tort	-3
fr:tot	-13
fr:total	10
fr:touch	-4
fr:touch_a	-20
fr:touch_la	-4
fr:toujour	49
fr:toujour_a	3
fr:toujour_aucun	6
fr:toujour_auss	-5
fr:toujour_dans	8
fr:toujour_de	3
fr:toujour_en	3
fr:toujour_la	-17
fr:toujour_le	36
fr:toujour_pa	4
fr:toujour_pas	29
fr:toujour_rien	28
fr:toujour_sur	20
fr:tour	-40
fr:tour_de	-18
fr:tour_du	-27
fr:tourn	25
fr:tourn_a	16
fr:tourn_dans	13
fr:tourn_de	-9
fr:tourn_en	-12
fr:tournent	8
fr:tournev	-16
fr:tournoi	14
fr:tous	19
fr:tous_les	18
fr:tous_mes	-13
fr:touss	-7
fr:toussaint	-7
fr:tout	-16
fr:tout_a	-12
fr:tout_ca	-17
fr:tout_ce	-25
fr:tout_compr	-14
fr:tout_de	-25
fr:tout_en	16
fr:tout_est	-29
fr:tout_fonction	-18
fr:tout_grand	-8
fr:tout_le	19
fr:tout_se	3
fr:tout_serait	-11
fr:tout_seul	3
fr:tout_va	-11
fr:toute	5
fr:toute_la	26
fr:toute_le	-3
fr:toute_seul	-31
fr:toutes	-17
fr:toutes_mes	5
fr:toutes_reserv	-10
fr:towel	-21
fr:trac	-4
fr:trac_de	2
fr:tracteur	16
fr:train	-29
fr:train_de	-6
fr:trait	-22
fr:trait_de	5
fr:traiteur	-21
fr:trajet	-9
fr:tram	-8
fr:tranch	-4
fr:tranquill	-12
fr:transfer	-12
fr:transfer_un	-2
fr:transfert	-15
fr:transform	-13
fr:transm	20
fr:transmet	-15
fr:transmettr	-17
fr:transport	-3
fr:transporteur	7
fr:travail	-14
fr:travail_de	-10
fr:travaill_a	-20
fr:travaillent	-4
fr:traval	2
fr:traval_de	2
fr:trebuch	3
fr:trembl	-9
fr:tremp	28
fr:trent	4
fr:trent_et	21
fr:trent_jour	15
fr:trent_minut	-13
fr:trent_second	-3
fr:trente-cinq	-17
fr:trente-cinq_minut	-11
fr:tres	-33
fr:tres_bien	-12
fr:tres_bon	-11
fr:tres_calm	-17
fr:tres_content	-6
fr:tres_fach	-6
fr:tresor	-11
fr:tress	13
fr:tri	-11
fr:tribunal	-16
fr:trimestr	8
fr:tripl	22
fr:tro	-28
fr:tro_bien	-10
fr:trois	25
fr:trois_an	6
fr:trois_courriel	27
fr:trois_fois	5
fr:trois_heur	10
fr:trois_jour	8
fr:trois_minut	6
fr:trois_person	-17
fr:trois_semain	4
fr:trois_velos	9
fr:troisiem	10
fr:troisiem_appel	20
fr:troisiem_fois	-21
fr:tromp	-3
fr:tromp_de	9
fr:trop	-6
fr:trop_brui	-11
fr:trop_cher	4
fr:trop_fort	-9
fr:trop_grand	-7
fr:trottinet	-4
fr:trottoir	2
fr:trou	14
fr:trou_dans	-9
fr:troubl	-15
fr:trouv	2
fr:trouv_ca	20
fr:trouv_en	-19
fr:trouv_la	13
fr:trouv_le	10
fr:trouv_pas	-2
fr:trouv_plus	-2
fr:trouv_que	9
fr:trouv_une	-7
fr:truc	16
fr:truck	17
fr:ts	2
fr:tu	-23
fr:tu_le	-9
fr:tu_me	-40
fr:tu_normal	-9
fr:tu_que	15
fr:tu_te	22
fr:tub	-12
fr:tuesdai	-3
fr:tuil	14
fr:tuqu	23
fr:tuyal	30
fr:tuyau	6
fr:tuyau_de	-5
fr:tva	12
fr:tva_a	16
fr:two	10
fr:typ	-20
fr:un	3
fr:un_#	-31
fr:un_abon	-7
fr:un_accus	3
fr:un_acompt	-3
fr:un_ange	-13
fr:un_appareil	-28
fr:un_appel	3
fr:un_atel	-20
fr:un_autocoll	5
fr:un_avis	-12
fr:un_bac	11
fr:un_badg	20
fr:un_beau	18
fr:un_beb	-24
fr:un_billet	-13
fr:un_bogu	-11
fr:un_bon	-30
fr:un_bouton	21
fr:un_bruit	24
fr:un_bureau	13
fr:un_cabl	-7
fr:un_cahi	-22
fr:un_calendr	-5
fr:un_capric	-19
fr:un_carton	6
fr:un_centim	-11
fr:un_certificat	5
fr:un_chat	9
fr:un_chequ	-3
fr:un_chien	20
fr:un_choc	3
fr:un_claqu	10
fr:un_clav	17
fr:un_clic	-9
fr:un_client	-12
fr:un_cod	7
fr:un_coin	-18
fr:un_collegu	-11
fr:un_compt	-2
fr:un_concurrent	-3
fr:un_confrer	-16
fr:un_conseil	-5
fr:un_contrat	-3
fr:un_control	17
fr:un_coup	21
fr:un_courr	-17
fr:un_cred	4
fr:un_del	4
fr:un_depart	10
fr:un_depot	5
fr:un_deuxiem	19
fr:un_dev	-5
fr:un_dimanch	-47
fr:un_divorc	-19
fr:un_doss	-2
fr:un_eclat	22
fr:un_ecran	-13
fr:un_enfant	24
fr:un_entretien	14
fr:un_fil	-17
fr:un_film	13
fr:un_forf	-4
fr:un_formulair	-5
fr:un_fusibl	-9
fr:un_gateau	-14
fr:un_grand	5
fr:un_gros	-14
fr:un_homm	-4
fr:un_joint	15
fr:un_jour	-15
fr:un_kilometr	22
fr:un_lien	3
fr:un_lit	-16
fr:un_magasin	-10
fr:un_mail	4
fr:un_manteau	-4
fr:un_mariag	-22
fr:un_massag	-8
fr:un_messag	-5
fr:un_metr	-30
fr:un_model	-5
fr:un_mois	29
fr:un_monsieur	14
fr:un_mort	-4
fr:un_mot	-18
fr:un_motel	13
fr:un_nouveau	-21
fr:un_numero	-8
fr:un_oeil	-7
fr:un_pans	19
fr:un_perm	-12
fr:un_pet	-50
fr:un_peu	-12
fr:un_pied	19
fr:un_plan	-9
fr:un_post	7
fr:un_prix	-20
fr:un_problem	-23
fr:un_quart	-3
fr:un_rappel	-9
fr:un_rapport	-12
fr:un_recu	-2
fr:un_rembours	4
fr:un_rendez-vous	11
fr:un_rep	19
fr:un_respons	-5
fr:un_retour	15
fr:un_robot	7
fr:un_rond	7
fr:un_sac	8
fr:un_samed	-16
fr:un_servic	-17
fr:un_simpl	6
fr:un_sm	-35
fr:un_soir	-26
fr:un_sondag	16
fr:un_sou	14
fr:un_sourir	-2
fr:un_tableau	-9
fr:un_technicien	-13
fr:un_ticket	-6
fr:un_tier	9
fr:un_tout	-8
fr:un_tracteur	4
fr:un_trou	-16
fr:un_tuyau	-3
fr:un_velo	-5
fr:un_vendeur	-5
fr:un_vieux	-7
fr:un_virus	5
fr:un_voisin	-16
fr:un_vrai	-14
fr:une	-4
fr:une_a	-5
fr:une_adress	-3
fr:une_agenc	-13
fr:une_amend	-17
fr:une_anomal	-19
fr:une_appl	16
fr:une_araign	19
fr:une_assiet	20
fr:une_attest	13
fr:une_autr	-6
fr:une_bach	16
fr:une_bel	13
fr:une_bier	-6
fr:une_blagu	-9
fr:une_boit	-19
fr:une_bon	-5
fr:une_boucl	3
fr:une_caiss	18
fr:une_cart	-19
fr:une_chais	12
fr:une_chambr	6
fr:une_chevill	-7
fr:une_chos	-12
fr:une_dam	-11
fr:une_dat	-12
fr:une_de	17
fr:une_demi-heur	13
fr:une_dizain	4
fr:une_douch	14
fr:une_equip	-15
fr:une_etoil	-25
fr:une_except	-7
fr:une_expliqu	-16
fr:une_factur	14
fr:une_feuill	2
fr:une_fois	8
fr:une_fractur	5
fr:une_fuit	-29
fr:une_goutt	-7
fr:une_hauss	-9
fr:une_heur	25
fr:une_journ	-30
fr:une_lettr	-26
fr:une_lign	-3
fr:une_machin	-9
fr:une_maison	11
fr:une_minut	-25
fr:une_not	23
fr:une_nouvel	-30
fr:une_nuit	-7
fr:une_odeur	19
fr:une_offre	-10
fr:une_oreil	-5
fr:une_pag	20
fr:une_pann	-14
fr:une_patienc	-11
fr:une_petit	-30
fr:une_photo	7
fr:une_piec	10
fr:une_pil	5
fr:une_plac	-5
fr:une_plaint	-32
fr:une_pomp	-17
fr:une_port	-12
fr:une_pris	-11
fr:une_question	-19
fr:une_repons	-13
fr:une_rou	5
fr:une_sall	8
fr:une_second	-3
fr:une_semain	-20
fr:une_serviet	-20
fr:une_seul	12
fr:une_signatur	4
fr:une_simpl	10
fr:une_soir	-6
fr:une_solut	-10
fr:une_soumiss	-11
fr:une_soup	4
fr:une_sour	12
fr:une_video	12
fr:une_vis	21
fr:une_visit	-3
fr:une_voitur	3
fr:une_vrai	8
fr:unilateral	3
fr:uniqu	-17
fr:unit	20
fr:unit_exterieur	34
fr:universel	4
fr:until	-28
fr:up	17
fr:urban	3
fr:urgent	-46
fr:us	-3
fr:usag	17
fr:use	-23
fr:usin	5
fr:usur	6
fr:utilis	-21
fr:v	-11
fr:va	-21
fr:va_bien	-28
fr:va_se	3
fr:vacanc	-6
fr:vaccin	-3
fr:vach	-7
fr:vachon	-7
fr:vagu	9
fr:vais	-41
fr:vais_pas	-5
fr:vais_vous	-13
fr:vaissel	-9
fr:valabl	-4
fr:valeur	20
fr:valid	17
fr:valis	30
fr:valis_a	5
fr:valv	22
fr:van	-16
fr:vandamm	-7
fr:vandermeersch	-10
fr:vann	11
fr:vant	5
fr:vas	37
fr:vas_de	14
fr:vaut	-20
fr:vegetarien	21
fr:vehicul	14
fr:veil	10
fr:veil_a	4
fr:veil_au	-10
fr:veil_de	7
fr:veilleur	3
fr:velo	18
fr:velos	-3
fr:ven	-15
fr:ven_avec	-7
fr:ven_de	9
fr:ven_la	-3
fr:vend	-10
fr:vendeur	10
fr:vendeur_de	-8
fr:vendeur_me	25
fr:vendeux	-20
fr:vendr	-13
fr:vendred	13
fr:vendred_#	-13
fr:vendred_a	3
fr:vendred_avec	-19
fr:vendred_de	3
fr:vendred_on	16
fr:vendred_pour	-8
fr:vendred_soir	-6
fr:vendu	-32
fr:vendu_de	-4
fr:vent	12
fr:ventil	20
fr:venu	-2
fr:venu_a	-16
fr:venu_le	-12
fr:venus	8
fr:verand	10
fr:verdict	21
fr:verif	35
fr:verif_les	-12
fr:veron	-6
fr:verr	17
fr:verr_a	-4
fr:verr_de	21
fr:verr_et	14
fr:vers	-3
fr:vers_#	-27
fr:vers_la	-7
fr:vers_le	34
fr:vers_une	-5
fr:vers_vous	-9
fr:version	6
fr:version_de	12
fr:vert	-10
fr:very	4
fr:vest	-2
fr:vestiair	-21
fr:vet	-2
fr:veterinair	-7
fr:veuill_agir	-9
fr:veuill_agre	-8
fr:veulent	-12
fr:veut	-19
fr:veut_la	-6
fr:veut_le	2
fr:veut_pas	16
fr:veut_plus	-5
fr:veut_que	-31
fr:veut_savoir	-11
fr:veut_un	-7
fr:veut_une	-3
fr:veuv	-10
fr:veux	-41
fr:veux_just	-6
fr:veux_que	-13
fr:veux_ravoir	-2
fr:vezin	-6
fr:vi	-10
fr:viand	-11
fr:viand_et	3
fr:vibr	11
fr:vid	35
fr:vid_a	-3
fr:vid_de	6
fr:vidang	18
fr:video	22
fr:vieil	7
fr:vien	-14
fr:vien_de	-11
fr:viendr	-4
fr:vient	17
fr:vient_de	34
fr:vient_pour	12
fr:vieux	-24
fr:view	10
fr:vigil	3
fr:vill	-21
fr:villag	8
fr:villeneuv	-10
fr:vin	-6
fr:vingt	-3
fr:vingt-cinq	3
fr:vingt-deux	-22
fr:vingt-huit	4
fr:vingt-quatr	3
fr:vingt-six	26
fr:vingt-trois	3
fr:vingt_an	-16
fr:vingt_heur	-9
fr:vingt_minut	26
fr:vingt_person	-3
fr:vingt_pour	6
fr:vir	-57
fr:vir_part	-3
fr:virus	5
fr:vis	12
fr:vis_dans	21
fr:visag	12
fr:visibl	3
fr:visioconferent	-9
fr:visit	26
fr:visit_de	13
fr:visiteur	-29
fr:viss	5
fr:vit	3
fr:vitess	20
fr:vitr	19
fr:vitrin	-15
fr:viv	-12
fr:viv_voix	-10
fr:vocal	18
fr:voi	-38
fr:voi_le	3
fr:voic	-15
fr:voila	18
fr:voila_a	4
fr:voila_ce	-8
fr:voir	-10
fr:voir_avec	-23
fr:voir_la	-12
fr:voir_les	15
fr:vois	45
fr:voisin	11
fr:voisin_dans	31
fr:voisin_de	-19
fr:voisin_du	-32
fr:voisin_le	-16
fr:voisin_meme	11
fr:voisin_qui	-19
fr:voit	9
fr:voit_le	32
fr:voitur	9
fr:voitur_est	-17
fr:voix	10
fr:vol	6
fr:vol_de	-19
fr:volet	-7
fr:voleur	19
fr:vont	-8
fr:vos	-12
fr:vos_concurrent	-7
fr:vos_deux	-20
fr:vos_frais	-11
fr:vos_serveur	-16
fr:vos_soin	-8
fr:vot	-15
fr:votre	19
fr:votre_appel	-3
fr:votre_appl	-3
fr:votre_assureur	-14
fr:votre_boit	-33
fr:votre_boutiqu	6
fr:votre_bureau	-9
fr:votre_cart	-13
fr:votre_cod	21
fr:votre_collegu	15
fr:votre_compt	-19
fr:votre_courr	-5
fr:votre_devou	-6
fr:votre_equip	-18
fr:votre_factur	-9
fr:votre_gar	-20
fr:votre_intervent	-3
fr:votre_livreur	5
fr:votre_messag	-21
fr:votre_mis	18
fr:votre_not	-4
fr:votre_nouveau	25
fr:votre_nouvel	24
fr:votre_numero	-10
fr:votre_ouvr	-25
fr:votre_pag	3
fr:votre_part	-26
fr:votre_plomb	11
fr:votre_prepos	16
fr:votre_propr	5
fr:votre_refus	3
fr:votre_regl	35
fr:votre_repons	-5
fr:votre_robot	18
fr:votre_serveur	2
fr:votre_servic	-26
fr:votre_societ	-17
fr:votre_standard	11
fr:votre_technicien	15
fr:votre_temp	-10
fr:voudr	-51
fr:voudr_pas	-4
fr:voudr_que	-17
fr:voudr_savoir	-4
fr:voudr_une	-4
fr:voul	-16
fr:voul_just	23
fr:voul_pas	-13
fr:voul_que	-10
fr:voul_savoir	-6
fr:voul_vous	-16
fr:vouloir_me	-3
fr:voulu	-40
fr:voulu_savoir	-21
fr:vous	-17
fr:vous-mem	-18
fr:vous_a	-13
fr:vous_adress	-14
fr:vous_ai	-27
fr:vous_allez	-20
fr:vous_aur	-12
fr:vous_aurez	-15
fr:vous_autr	-11
fr:vous_avais	-9
fr:vous_avec	-14
fr:vous_avez	17
fr:vous_aviez	-13
fr:vous_cherch	-4
fr:vous_compt	-5
fr:vous_corrig	-3
fr:vous_de	16
fr:vous_demand	-18
fr:vous_des	-7
fr:vous_dev	8
fr:vous_dire	-17
fr:vous_du	-10
fr:vous_ecrir	-3
fr:vous_ecris	18
fr:vous_en	-36
fr:vous_encor	-17
fr:vous_envoi	12
fr:vous_est	-17
fr:vous_et	-17
fr:vous_etes	-12
fr:vous_exprim	-8
fr:vous_faire	-10
fr:vous_ferm	-4
fr:vous_gard	35
fr:vous_la	18
fr:vous_laiss	-14
fr:vous_le	-9
fr:vous_les	-24
fr:vous_livr	-9
fr:vous_me	4
fr:vous_met	-5
fr:vous_ne	-7
fr:vous_nous	16
fr:vous_pass	8
fr:vous_plait	-42
fr:vous_pour	-9
fr:vous_pouvez	-17
fr:vous_pren	-5
fr:vous_pri	-27
fr:vous_rappel	-18
fr:vous_recev	-11
fr:vous_recu	-7
fr:vous_refus	34
fr:vous_remerc	-4
fr:vous_saur	3
fr:vous_savez	-13
fr:vous_signal	16
fr:vous_trouv	-15
fr:vous_une	-7
fr:vous_voi	-8
fr:vous_voul	18
fr:vous_vous	-14
fr:vous_y	22
fr:voxtrio	16
fr:voyag	-15
fr:voyon	-12
fr:vpn	6
fr:vrai	-30
fr:vrai_que	-18
fr:vs	23
fr:vs_avez	17
fr:vs_aviez	18
fr:vs_etes	-4
fr:vs_mav	6
fr:vs_me	3
fr:vu	14
fr:vu_a	3
fr:vu_ca	-23
fr:vu_de	28
fr:vu_le	-20
fr:vu_pass	19
fr:vu_que	17
fr:vu_sur	-17
fr:vu_un	5
fr:wai	5
fr:wall	14
fr:want	11
fr:warn	-10
fr:was	-20
fr:was_a	-20
fr:was_not	5
fr:wat	10
fr:wc	8
fr:we	7
fr:we_are	42
fr:we_have	4
fr:we_will	-13
fr:we_would	-26
fr:wednesdai	-13
fr:week	10
fr:week-end	14
fr:weekend	12
fr:wel	8
fr:wendi	-3
fr:went	38
fr:were	-23
fr:what	-15
fr:when	8
fr:where	-4
fr:whi	-14
fr:whit	28
fr:whitcomb	-6
fr:who	-13
fr:whoev	-16
fr:whol	-4
fr:whom	-9
fr:whom_it	-13
fr:wi-f	11
fr:wif	6
fr:will	-39
fr:will_be	-15
fr:window	10
fr:with	9
fr:with_a	21
fr:with_the	-8
fr:without	-5
fr:word	-2
fr:work	-54
fr:would	-56
fr:would_be	-16
fr:would_lik	-15
fr:wow	-14
fr:x	-33
fr:y	21
fr:y_a	25
fr:y_aura	-14
fr:y_aurait	-12
fr:y_avait	25
fr:y_compr	-9
fr:y_dorm	-13
fr:y_en	16
fr:y_est	13
fr:y_etait	10
fr:y_jet	-3
fr:y_manqu	3
fr:y_nous	-3
fr:y_ont	-17
fr:y_pass	-4
fr:y_rest	15
fr:y_retourn	-28
fr:y_va	-4
fr:yannick	-37
fr:yaourt	21
fr:yasmin	-6
fr:yassin	-13
fr:yassin_a	6
fr:ye	23
fr:year	-18
fr:yesterdai	11
fr:yeux	11
fr:yeux_au	-8
fr:yeux_ferm	-6
fr:yo	40
fr:yoland	-6
fr:you	10
fr:you_fix	-5
fr:you_gui	-16
fr:you_said	-15
fr:you_send	7
fr:you_told	11
fr:your	-52
fr:youssef	-6
fr:yvan	-9
fr:yvon	-5
fr:zen	-10
fr:zero	19
fr:zerrouk	21
fr:zinc	6
fr:zon	8
from:letter	-33
from:note	-27
lead:	10
lead:1	-4
lead:10	-21
lead:11	3
lead:12	-6
lead:14	-10
lead:17	32
lead:19	24
lead:2	25
lead:24	-3
lead:280	-11
lead:2h	22
lead:3	12
lead:31	22
lead:35	7
lead:3e	-12
lead:4	12
lead:40	-2
lead:48	-16
lead:4e	22
lead:5	7
lead:60	-11
lead:61	9
lead:7	7
lead:8	-17
lead:85	25
lead:9	-33
lead:95	35
lead:abonnement	-2
lead:about	2
lead:according	20
lead:accueil	2
lead:after	-18
lead:agence	-9
lead:alistair	-11
lead:all	3
lead:allo	-3
lead:allow	-28
lead:alors	31
lead:also	-9
lead:although	19
lead:an	5
lead:anne-sophie	-10
lead:annonce	6
lead:annule	-16
lead:another	-7
lead:any	-27
lead:app	-15
lead:apparently	20
lead:appel	-31
lead:appelez	-26
lead:appelle	-17
lead:apres	9
lead:are	-23
lead:arrives	3
lead:as	30
lead:ask	4
lead:asked	13
lead:asking	-15
lead:asks	-8
lead:assurance	6
lead:at	52
lead:au	28
lead:aucun	18
lead:aucune	36
lead:aurelie	-22
lead:autant	4
lead:aux	-14
lead:avez	-25
lead:b	-9
lead:back	-19
lead:bastien	-6
lead:be	2
lead:beatriz	-8
lead:beau	-20
lead:because	-15
lead:been	16
lead:before	9
lead:belle	-27
lead:benoit	15
lead:best	-24
lead:between	3
lead:bien	-17
lead:big	-13
lead:bill	18
lead:black	4
lead:bloque	5
lead:boiler	14
lead:bon	-10
lead:bonjour	-41
lead:bonne	-23
lead:bonsoir	-49
lead:booked	-8
lead:booking	15
lead:brand	7
lead:bravo	-37
lead:breakfast	9
lead:bright	-8
lead:bring	-9
lead:broken	5
lead:bruce	-7
lead:brunch	-17
lead:bruno	-27
lead:buffet	-7
lead:bureau	5
lead:business	-18
lead:but	21
lead:by	12
lead:c	-14
lead:ca	8
lead:cabinet	-8
lead:call	-20
lead:called	12
lead:calling	-4
lead:callum	-12
lead:calme	-9
lead:came	-22
lead:can	-57
lead:cancelled	-7
lead:card	20
lead:carole	-5
lead:carte	-12
lead:cc	-13
lead:ce	15
lead:ceiling	-6
lead:cela	-31
lead:celui	-8
lead:cent	-5
lead:cependant	-7
lead:cette	36
lead:chambre	-44
lead:chapeau	-20
lead:chaque	7
lead:chargement	5
lead:charming	4
lead:chaudiere	-23
lead:chauffage	-2
lead:chauffeur	-3
lead:cheers	-16
lead:cheque	5
lead:cher	-35
lead:chere	-25
lead:chers	-14
lead:chez	-13
lead:cinq	-16
lead:claim	11
lead:claudine	-7
lead:cle	19
lead:clean	-19
lead:clear	-18
lead:click	-7
lead:client	-10
lead:cliente	13
lead:clients	5
lead:cliquez	-5
lead:close	-5
lead:closed	6
lead:code	-15
lead:cold	28
lead:colette	-14
lead:colin	-17
lead:colis	-4
lead:combien	-21
lead:come	6
lead:commande	9
lead:comme	17
lead:comment	-26
lead:complaint	-7
lead:compte	-6
lead:confirm	-13
lead:confirmer	-13
lead:congratulations	-19
lead:conrad	-6
lead:conseil	-23
lead:corentin	13
lead:corinne	-8
lead:coucou	-14
lead:could	-54
lead:couple	7
lead:cv	-11
lead:dad	-22
lead:dame	4
lead:dans	29
lead:day	15
lead:de	-4
lead:dear	-64
lead:dejeuner	-12
lead:delivery	-17
lead:demande	-42
lead:denise	-26
lead:deplacement	18
lead:depuis	68
lead:derek	17
lead:des	-4
lead:desolee	-21
lead:despite	-13
lead:deux	35
lead:deuxieme	17
lead:devant	12
lead:devon	7
lead:diagnostic	4
lead:did	8
lead:dimanche	17
lead:dis	-15
lead:dites	-34
lead:dix	-16
lead:dix-neuf	18
lead:dix-sept	-5
lead:do	-43
lead:does	-33
lead:dois	-7
lead:dommage	3
lead:donc	7
lead:door	7
lead:dossier	-5
lead:douche	-17
lead:douze	7
lead:dr	-34
lead:driver	11
lead:dry	-2
lead:du	-16
lead:during	17
lead:dylan	-7
lead:e	-7
lead:each	28
lead:eau	12
lead:ecran	3
lead:edwin	-11
lead:eh	-9
lead:eight	5
lead:elevator	17
lead:eleven	14
lead:elles	5
lead:elodie	-5
lead:en	25
lead:encore	24
lead:enlevez	-15
lead:entre	20
lead:entre-temps	-16
lead:envoyez	-9
lead:enzo	17
lead:episode	7
lead:est	-31
lead:et	12
lead:etienne	-7
lead:even	-11
lead:ever	3
lead:every	40
lead:everybody	-12
lead:everything	-9
lead:explain	-8
lead:fabienne	19
lead:facture	-34
lead:failure	-20
lead:faites	-25
lead:family	5
lead:faut	-10
lead:felicitations	25
lead:ferme	7
lead:fermez	-16
lead:fernand	-11
lead:fibre	-18
lead:file	-8
lead:fille	-7
lead:first	41
lead:five	22
lead:fixed	4
lead:flat	-16
lead:following	-17
lead:for	-20
lead:form	4
lead:formulaire	7
lead:forty	8
lead:four	17
lead:fourteen	-11
lead:fourth	3
lead:franchement	-25
lead:francine	-5
lead:freddy	28
lead:friday	13
lead:from	-3
lead:fuite	-28
lead:funny	-14
lead:g	-15
lead:gabriel	-11
lead:gaetan	-14
lead:gareth	-6
lead:gave	13
lead:genevieve	-5
lead:gerald	-9
lead:ghislain	-23
lead:gisele	-7
lead:going	-8
lead:good	-23
lead:got	-30
lead:grace	-19
lead:graham	-10
lead:great	-10
lead:guess	-3
lead:guest	4
lead:guillaume	-7
lead:had	-4
lead:half	9
lead:happy	-15
lead:has	-14
lead:hats	-19
lead:have	14
lead:having	3
lead:he	-21
lead:heat	8
lead:heating	-7
lead:helen	-9
lead:helene	-10
lead:hello	-37
lead:her	39
lead:hey	16
lead:hi	-27
lead:hier	19
lead:his	-13
lead:honest	-21
lead:how	-18
lead:however	7
lead:hubert	-6
lead:hugo	-6
lead:huguette	-6
lead:huit	3
lead:hung	-14
lead:i	-29
lead:if	-60
lead:il	6
lead:ils	-42
lead:imogen	-6
lead:impossible	23
lead:imprimante	-16
lead:in	-17
lead:ingrid	-12
lead:installation	-15
lead:invoice	9
lead:is	-73
lead:isabelle	-6
lead:it	41
lead:its	30
lead:j	5
lead:jamais	-18
lead:je	-51
lead:jean-guy	-11
lead:jeudi	20
lead:jocelyn	-6
lead:joli	-8
lead:jordan	36
lead:josee	-10
lead:jules	-7
lead:july	-28
lead:june	5
lead:jusque	16
lead:just	4
lead:juste	4
lead:karim	19
lead:kim	-17
lead:kind	-15
lead:kindly	-11
lead:l	-3
lead:la	12
lead:lady	17
lead:last	-6
lead:laurence	-7
lead:le	21
lead:left	-26
lead:les	9
lead:let	-13
lead:leur	5
lead:lieve	-5
lead:like	-10
lead:line	-5
lead:lise	-23
lead:livraison	-11
lead:livreur	-9
lead:loan	-6
lead:locataire	4
lead:logan	10
lead:loredana	-5
lead:lors	12
lead:lost	-12
lead:louise	-12
lead:lovely	-14
lead:lucie	-12
lead:lucien	-9
lead:lui	-36
lead:lundi	25
lead:m	-82
lead:ma	-29
lead:madame	-47
lead:maika	-20
lead:maintenant	20
lead:mais	-7
lead:makes	-10
lead:malgre	-10
lead:maman	-4
lead:many	12
lead:marc-olivier	14
lead:marcel	-11
lead:margaret	-10
lead:marguerite	-14
lead:marie-ange	-12
lead:martin	-6
lead:mathieu	-11
lead:maude	-12
lead:me	2
lead:mehdi	-9
lead:meme	-30
lead:merci	-15
lead:mercredi	10
lead:mere	6
lead:meredith	-6
lead:mes	-19
lead:message	17
lead:messieurs	-9
lead:mettez	-18
lead:michel	-20
lead:might	-6
lead:mine	8
lead:mise	-6
lead:mme	-68
lead:moi	8
lead:mon	-27
lead:monsieur	-10
lead:morning	-21
lead:motif	10
lead:mr	-41
lead:mrs	-46
lead:ms	-5
lead:music	15
lead:musique	-13
lead:my	-8
lead:n	-7
lead:name	-16
lead:nathalie	-11
lead:nathan	-5
lead:ne	-43
lead:neuf	9
lead:never	-7
lead:new	18
lead:next	-18
lead:nice	-14
lead:nico	14
lead:night	38
lead:nights	-19
lead:niveau	15
lead:no	-58
lead:nobody	29
lead:nom	-19
lead:non	19
lead:normal	5
lead:nos	-29
lead:not	13
lead:nothing	-23
lead:notre	-7
lead:nous	-11
lead:nouvelle	5
lead:now	-5
lead:numero	6
lead:objet	-23
lead:odette	17
lead:odeur	4
lead:odile	-6
lead:of	21
lead:oh	23
lead:ok	-8
lead:oliver	-8
lead:olivia	-5
lead:olivier	-12
lead:on	-6
lead:one	-16
lead:online	6
lead:only	22
lead:onze	5
lead:open	-10
lead:opening	3
lead:or	22
lead:ordered	28
lead:otherwise	-12
lead:ou	-7
lead:our	2
lead:paid	-33
lead:panne	-19
lead:par	11
lead:parcel	-5
lead:parents	-3
lead:parfait	-15
lead:pas	-13
lead:passe	-25
lead:patient	-4
lead:patrick	-14
lead:payer	-3
lead:paying	5
lead:payment	4
lead:pendant	7
lead:people	13
lead:perfect	-18
lead:permettez	-17
lead:personne	39
lead:petit	-12
lead:petite	-15
lead:peut	-12
lead:philip	-6
lead:philippe	-7
lead:photo	-4
lead:photos	-20
lead:physio	-5
lead:pis	-9
lead:piscine	-3
lead:please	-66
lead:points	-5
lead:poli	-4
lead:polite	-11
lead:porte	17
lead:pourquoi	-3
lead:pourriez	-18
lead:pourtant	-4
lead:poussette	-12
lead:pouvez	-38
lead:premier	-16
lead:press	7
lead:price	-14
lead:printer	11
lead:priscilla	-8
lead:prix	-16
lead:puis	-15
lead:quand	22
lead:quarante	-29
lead:quatorze	4
lead:quatre	30
lead:quatrieme	3
lead:que	-19
lead:quel	6
lead:quelle	-35
lead:quelqu'un	-26
lead:quentin	5
lead:question	13
lead:qui	-5
lead:quick	-18
lead:quote	-11
lead:r	-10
lead:rappel	-9
lead:rappeler	-18
lead:rappelez	-5
lead:rare	-37
lead:real	-8
lead:recevez	-10
lead:recu	25
lead:refuse	-5
lead:regards	-18
lead:remboursez	-6
lead:remote	4
lead:rendez-vous	19
lead:rendu	-4
lead:reparti	20
lead:reported	3
lead:reserve	-19
lead:respect	-31
lead:restaurant	-3
lead:rien	-21
lead:roland	-5
lead:room	-9
lead:rosalie	-27
lead:rue	13
lead:ruth	-12
lead:s	-7
lead:sa	13
lead:said	-6
lead:salle	-26
lead:salon	6
lead:salut	-24
lead:same	-30
lead:samedi	22
lead:samir	-6
lead:samira	-17
lead:sans	-20
lead:saturday	12
lead:sauf	14
lead:sauriez	-3
lead:savez	-4
lead:says	16
lead:se	-4
lead:second	-12
lead:see	-15
lead:selon	19
lead:sent	8
lead:sept	10
lead:serait	5
lead:seriously	21
lead:server	-13
lead:serveur	-21
lead:service	-34
lead:ses	25
lead:seulement	30
lead:seven	22
lead:she	-27
lead:should	-20
lead:si	-67
lead:signale	11
lead:silence	7
lead:simon	-7
lead:simple	-28
lead:since	53
lead:sinon	-45
lead:site	-7
lead:six	-6
lead:small	-16
lead:so	-37
lead:solange	-15
lead:sold	9
lead:somebody	-2
lead:someone	-7
lead:son	3
lead:sonia	-6
lead:sorry	-35
lead:sous	-18
lead:soyez	-19
lead:started	-14
lead:stay	-9
lead:stephanie	-7
lead:steve	15
lead:still	17
lead:stop	3
lead:stuart	-5
lead:suite	-19
lead:suivi	-14
lead:sunday	-10
lead:super	-8
lead:support	-12
lead:sur	27
lead:sylvie	-19
lead:take	-14
lead:tank	-16
lead:tapez	5
lead:technicien	31
lead:tell	-17
lead:ten	-19
lead:tenant	2
lead:thank	-44
lead:thanks	-40
lead:that	26
lead:the	33
lead:their	8
lead:then	24
lead:there	18
lead:they	-20
lead:third	-7
lead:thirty-five	-7
lead:this	3
lead:thomas	-8
lead:though	5
lead:three	9
lead:ticket	4
lead:to	-11
lead:today	34
lead:toilettes	2
lead:told	-19
lead:tom	-5
lead:ton	7
lead:too	9
lead:took	-5
lead:toujours	27
lead:tous	23
lead:tout	-19
lead:toute	-12
lead:toutes	-2
lead:town	-7
lead:tracking	17
lead:traiteur	5
lead:travail	-12
lead:treasurer	-6
lead:trente	32
lead:tres	-28
lead:trois	23
lead:trop	-14
lead:trouve	9
lead:tu	-29
lead:twelve	-12
lead:twice	18
lead:two	-5
lead:un	-25
lead:unless	-5
lead:up	-14
lead:urgent	-11
lead:v	-7
lead:vendredi	11
lead:venez	-4
lead:verdict	21
lead:veronique	-5
lead:very	-39
lead:veut	-39
lead:voici	-10
lead:voila	-9
lead:vos	21
lead:votre	25
lead:voudrait	-11
lead:voulez	-3
lead:vous	9
lead:vu	-2
lead:wants	-38
lead:was	8
lead:wat	-8
lead:water	6
lead:we	-26
lead:well	22
lead:wendell	-6
lead:wendy	-16
lead:what	12
lead:whats	-11
lead:when	-20
lead:where	-7
lead:whereas	6
lead:which	-17
lead:while	-18
lead:who	-20
lead:with	9
lead:without	-6
lead:works	-10
lead:would	-26
lead:wrong	-7
lead:y	19
lead:yannick	-31
lead:yasmine	-6
lead:yassin	5
lead:yesterday	22
lead:yet	12
lead:yo	40
lead:you	18
lead:your	29
lead:yours	-15
lead:yvon	-8
lead:zero	22
length:long	-45
length:middle	-27
length:short	46
names:product	30
names:staff	-31
nature:attitude	16
nature:money	37
nature:place	26
nature:process	38
nature:quality	32
nature:safety	14
nothing-stronger	54
opens-sentence	-35
place	-28
place:first	-52
place:last	-84
place:only	158
praise	-2
problem	39
reproach:none	-39
reproach:plain	-13
says:not	18
says:they	-11
says:we	-5
says:you	-4
share	3
sign:colon	25
sign:date	-18
sign:digit	21
sign:ellipsis	30
sign:exclaims	-49
sign:hour	21
sign:money	39
sign:percent	65
sign:question	-71
sign:quotes	62
sign:shout	33
sign:span	-27
stars:high	-76
stars:low	40
stars:middle	13
strongest	27
topic	8
turned:positive.praise	-75
words:-1	74
words:0	-68
words:1	-37
words:2	-38
words:3	-6
words:4	12
words:5	79`;

export const MESSAGE_TABLE = `any:cue:contact.contact	15	43	-29	12	-26		-12	15	7	37		5	35	39		26	-7		-5		13	16	-2
any:cue:critical.asks_for_boss	23	56	-8	34	-27	24	8	33	-14	57	3	22	49	-31	-11	-4	12	-12	-9	-23		59	-52
any:cue:critical.churn_threat	7	35	-18	30	19	-14	-13	-18	84	-15	-27	9	33	19	79	-8		-13	-24	-26	-16	49	-44
any:cue:critical.churn_threat.contract	9	45	-4	20	-6	-12	-6	28	58	-4	-5	-14	-21	53	60	24	-39	-12		62	-2	3	-16
any:cue:critical.discrimination	27	67	-11	14		9	-13	-8	-9	87	-18	-9	27	-20	-9	-7	-19	-18	21	-55	38	2	4
any:cue:critical.discrimination.trait	-5	43	-37	32	-4	-4	-3	-19	-14	60		8	11	-33	-13		-19	17	-15	-7	39	17	-12
any:cue:critical.discrimination.treatment	32	29	-7	-23	-66	-25	-24	-19	-17	60	-5	-20	17	-9	-17	-17	-5	29	2	-36	58	-27	-17
any:cue:critical.insult-to-staff	9
any:cue:critical.large_money	14
any:cue:critical.large_money.loss	-9	3	-24	41	-15	-22		-11	-4	-21	-30	38	-12	7	-7	-18	-48	40	2		-4	-10	9
any:cue:critical.legal_threat.lawyer	-9	50	10	-16	-29	-4	91	-20	-19	7	-19	11	-27	2	-17	-10	28	21	-16	-16	-13	-9	-15
any:cue:critical.legal_threat.regulator	35	84	-15	40	-33	16	114	44	-17	60	11	-16	38		-15	-7	-84	-54	-15	7	30	38	51
any:cue:critical.media_threat	2	63	-11	17	-27	-7	-24	118	-19	-16	-20		7	28	-17	18	-66	11	-11	48	-12	17
any:cue:critical.safety.harm		82	3	-28	-50	116	-18	-16	-7	-24	49	-22	10	-33	-6	-11	-29		-20		-21	18	11
any:cue:critical.safety.hazard	25	47	-24	36	-10	70	8	-12	-14	-14	4	-14	-29	-20	-13	-6	-23		-14	31	-13	28	-10
any:cue:critical.vip_client		6	-6	-11	40	27	-6	-6	-5	-7	-9	-4	-15	-11	-5	-2	5	-4	21	-6	-6		-18
any:cue:critical.vulnerable_person	7	83	-24	14		54	16	12	-24	7	116	-23		-24	-22	-17	-24	-15	-25	50	-6	-37	-18
any:cue:critical.vulnerable_person.need	8	27	-14	-4	-17	35	-20	-23	9	-7	40	-25	3		5	-24	11	-30	-26		-5	-5	7
any:cue:irony.absurd-image	29	-11	-2		3	-12	-13	-24	3	-28	-32	-19	-19		4	-21		-5	-38	7	-25	-6	-10
any:cue:irony.mock-praise	-5	-29	109	-24	-5	-36	-29	-27	-27	-29	-22	-9	-27	-28	-26	-33	31	-20	-12	-27	-28	-33	-10
any:cue:negative.announcement	-59	-36	-22	-11	-8	-35		-23	-24	-5	-30	-27	-28	-5	-23	-19	5	-15	17	7	-10	8	-41
any:cue:negative.dissatisfaction	-8	-30	-8	-15	17	-19	-24	-24	-16	-23	-12	-28	-21	-24	-20	-13		9	-27		-14		-12
any:cue:negative.excess	24	27	-4	-14	5	16	-17	-26	29	-14		-8	-13	26	27	-2	-6	-21	-35	23	-33	-30
any:cue:negative.failed-expectation	-4	-7	-5	-23	-10	-15	-7	-9	-16	-12	-16	-3	-12	2	-17		14	10	-22	-17	-8	-16	-6
any:cue:negative.failed-function	-8		-5	-34	-20		-13	-17	-12	-20	-9	-4	-14	-16	-13	-12	9	-17	5	13	-19	-9	-23
any:cue:negative.lack	19	5	-60	61	-20		6	-2	-18	-8	22	-12	-36	11	-13	16	-17	10	-30	-31	-24	-12	50
any:cue:negative.plain-negation	12	-3		11	18	-3	4	-16	-12	-15	6	2	-16	-6	-8	-6	-4	-12	17	4	7		-6
any:cue:negative.recalled-promise	-6		3	-38	-46	-26	8	-20	-22	-24	5	3	-22	-24	-21	-16	32	-5	16	11	-9	-27	-29
any:cue:negative.repetition	4	13	-7	9	-28	-11	-13	-18	13	-22	-7	-20	11	33	9	4	-9	8	-29	3	-23		2
any:cue:negative.reproachful-question	-12	-11	-14	37	-7	5	-13	-8	23	-16	-14	-11		27	25	-5	-61	-20	24	-24	-11	-7	41
any:cue:negative.trouble	10	-23	3	9	-7	-13	-18	-20	-19	-25	-25	-23	-26	-20	-18	-21		-15	-9	-7	-23	-24	12
any:cue:negative.wait	13	3	-18	10	-14	-11	-2	-6	-8	-9	16	-12	-19	-14	-10	-23	-23	-2	-36	19	-3	-7	-19
any:cue:negative.wrong	9	-35	-20	33	20	-16	-11	-12	-25	-21	-17	-10	-27	-23	-24	-17	-17	10	-2	11	-13	3	-18
any:cue:noise.advertising	-27	-42	-33	4	6	-31	-13	-21	-24	-20	-25		-24	-5	-24	-16	-4		-19		-10	4	-4
any:cue:noise.auto_reply	5
any:cue:noise.bounce	-24	-12			-8	-5	-6	-4	-3	-3	-5	-5	-3	-4	-3	-2
any:cue:noise.internal	8	-40		-14	12	-35	-22	-14	17	-2	-35	-14	-21		17	-12	11	-52	-23	24	31	-30	-49
any:cue:noise.job_application	-43		-7	6	-50		-22	-13	-17	-14	-7	-16	12	4	-16	-14	-47	14	32	12	-7	-31	-27
any:cue:noise.misdirected	19
any:cue:noise.newsletter	-33	-15	33	-22	-63	-22	-31	10	-19	-18	-21	-24	-19	-21	-19	-16		-4	33	-30	-10	-19	10
any:cue:noise.out_of_office	-62	-43	-3	17	-37	-24	-25	-14	-16	-16	-23	-17	-17	-25	-15	-11	-28	-19	21	48	-4	-20	-19
any:cue:noise.phishing	-78	8	6	-17	-53	-42	-43	-25	-25	-24		21	-24	-35	-25	-19	16	18	-11	-2	-5	-20	-29
any:cue:noise.supplier	-4	-8		33	-18	-8	-7	-5	-5	-7	-7	-17	-6	-9	-5	-3	-61	-26	-6	83	-5	-6	-36
any:cue:noise.test	29	-11	-7	31	-15	-3	-3		-3	-2	-4		-2	-3	-3		-36	-8	-2	-16	38	-5	17
any:cue:people.person	5		-31	-20		-3	-8	-10	-15	2	4	-19	-11	-18	-14	-19	17	-19	-12	-7	-7	-14	-4
any:cue:people.service	3	21	-4	-11	-24	8	14	-7	-13	5	-25	17	27	14	-15	-7	-19	-5	7	12	-13	9	-10
any:cue:positive.denial	-88	-35	4	-25	-45	-30	-28	-27	-25	-20	-29	-22	-31	-35	-24	-27	-10	9	28	-18	6	-31	-11
any:cue:positive.future-praise	-85	-38	7	-23	-32	-20	-24	-16	-4	-17	-19	-19	-19	-12		-14	36		-12	-15	-6	4	-26
any:cue:positive.praise	-15	-29	20	-7	-46	-16	-24	-18	-24	-19	-19	-16	-20	-23	-25	-21	23	-8	-23	-23	-20	-25
any:cue:positive.thanks	-67	-52	49	6	-31	-34	-31	-26	-26	-27	-33	-27	-28	-32	-25	-25		6	-9	-2	-30	-46
any:cue:remedy.apology	-66	19	-15	-9	-22	-42	2	-12	-16	66	-36	-13	-10	-25	-15	-8	-30	-23	-13	-13	93	-47	-49
any:cue:remedy.callback	-8	34		36	-19	14	6	20	8	-2	7	15	54			-16	-48	6	9	-82		119	-56
any:cue:remedy.discount	23	9	-36	14	-45	-3		-16	-13	24	-22	-31	-21	-31	-12	-11	-29	-3	42	11	-18	-39	13
any:cue:remedy.information	-6	11	-38	51	-13	-18	8	-7	-8	36			-10	-4	-6	-15		5	-6	-45	10	4	50
any:cue:remedy.redo	-10	-22	-20	32		-25	-10	-18	5	-16	-23	-13	-14	-4		-11	-27	-8	-22	53	-20	-19	-19
any:cue:remedy.refund	-5	-30	-13	25	11	-24	-8	-24	-7	-18	-29	-28	-12	-18	-15	-16	-49	59	-8	-18	-13	-17	-13
any:cue:severity.harden	8	-6	8	-17	-37	-12	-10	-13	-26	-25	5	-12	-32	-11	-24	-13	-18		-29	3	-26	-14	17
any:cue:severity.no-home-service		16	-22	19			-14	-18	-14	-22	34	6	-28	5	-8	-23		22	-23	2	-20	-30	-9
any:cue:severity.repeat	21	30	-26	-2	-14	11	2	-26	-5	-10	31	8	15	49	-12	-28	-21	7	-27	14	-6	5	-2
any:cue:severity.soften	26	-43	-25	-6	21	-20	-29	-21	-21	-20	-26	-24	-25	-27	-21	-21	26	-16	13	-14	-19	-26
any:cue:speech.question	-47	-33	-2	61	-17	-38	-16	-23	-23		-22	-25	-27	-25	-23	-18	-39	17		-21	-33	-33	55
any:cue:speech.request	-13	-53	-27	59	-26	-36	-15	-11	10	-15	-26	-14	4		12	-8	-59	-23	-15	45	30	-21	17
any:cue:speech.status-chase	-91	-17	-7	-11	-15	-27	-5	-22	-21	-22	-24	4	-24	10	-21	-18	23	29	-11	-26	-4	-18	-19
any:cue:wish.wish	-5	-9	-6	40	23	-9	-10	-10	-13	-4	-3	-12	-14	-12	-14	-13	-8	-7	-8	4		-2	5
any:nature:attitude	12	-9	-9	11	32	-28		-23	-18	7	-16	-17	16		-16	-21	23	-39	-12	3	6	-10	17
any:nature:money	11	-51	-20	-19	23	-36	-23	-7	-22	-23	-29	-16	-13	-3	-20	-19	-23	33	28	5	3	-18	-32
any:nature:place	22	-20	-25	-33	-8	-23	-28	-24	-12	-25	5		-21		-21	6	21	-34	-7	-15	-8
any:nature:process	18	12	-25	10	-14	-2	-5		-11	-8		3		18	-15		-10		-18		-8	17	2
any:nature:quality	18	-8	-14	-17	-19		-19	-11	-17	-23	-17	-17	-19	-4	-18	-13		-3		-5	-24	-25	-6
any:nature:safety	19	53	-15		-20	60	22	-15	-11	-23	23	11	-20	-12	-9	8	-10	-16	-14	10	-22	-14	11
any:problem	19	-6	-14	-7	-21	-8	-11	-15	-19	-17	-13	-13	-17	-11	-19	-16		-15	-14	-8	-18	-9	-5
any:topic	3	-26	-9	-17	-22	-27	-24	-23	-25	-24	-25	-23	-25	-27	-25	-22	13	-20	-17	-17	-24	-28	-24
any:turned:positive.praise	-41	-22	15	11	-26	-29	-17	-12	19	-12	-27	-17		4	25	-8	14	13	15	-43	-8	7	4
asks	-34	-55	-12	66	-51	-41	-29	-26	-26	-26	-37	-24	-26	-29	-26	-21	-55	-18		17	-13	-46	66
bias		-34	-19	-14	-28	-31	-29	-28	-30	-28	-31	-28	-30	-32	-30	-26	8	-28	-25	-20	-29	-27	-27
chance:first	13	-12	-11	-8	-12	-12	-12	-11	-13	-12	-13	-11	-12	-12	-13	-11		-11	-13	-9	-12	-14	-11
chance:logit	11	3				2		2						3		2
chance:second	5	-3	-6			-3	-5	-4	-6	-6	-5	-4	-5	-4	-6	-4		-3	-5	-3	-6	-7	-3
clauses:0	-15	-86	-36	-99	-86	-78	-65	-65	-66	-62	-79	-63	-64	-72	-67	-69	16	-57	-68	-45	-60	-71	-33
clauses:1	8	-90	-37	-73	-83	-78	-64	-59	-61	-60	-69	-62	-61	-73	-61	-67	38	-81	-70	-68	-63	-42	-47
clauses:2	-7	-67	-10	-21	-28	-56	-42	-36	-40	-38	-49	-38	-43	-46	-39	-24	16	-25	-42	-24	-39	-44	-32
clauses:3	51		-13	25	5	-6	-3	-14	-20	-11	-2	-12	-10	-15	-20	-12	-8	-9	3	8	-14	-17	-21
clauses:4	67	86	-9	24	-15	67	17	28	54	19	25	28	23	34	53	-7	-26	-2	-12	11		31	12
clauses:5	10	-14	23		-22	11	-5	-3	-4	-7	10	-4	12	26	-4		-3	9	13	29	8	-3	25
contacts		5	-2		-2									7		3				-4		2
en:#	9	-3	-12			-10	-10	-19	-11	-21	-6	-8	-15	-7	-12	-12	-6	4	-11		-18	-12
en:#_#	11		7	-15		-7	-2	-4		-2	2	7		3	-3	-7	6	4		-12	-9	-5
en:#_a	11	-6	12	-11	-5		-6	-5	-6	-5	-8	-7	-6	-7	-6	-5	5	-4	-7	5	-5	-7	-4
en:#_about	3			3				5						4			-4	5		3		-2	-3
en:#_after	-2
en:#_all	7
en:#_am	7	6	-4	-9		7											10	-2	-2	-6		-5	-2
en:#_and	18	6	5	-11	-6		4		-7	-8	4		2	8	-5	2	7		-2			6	-18
en:#_answer	-2
en:#_as	2
en:#_at	3	4	-6			6					-2						7	-5					-3
en:#_august		5		-6		-3	-2	4	7		-2	-3	3				7	-7		-2			4
en:#_back	7		-4	3	-4	-4	5	-2	-2	-3	-4	4	-5	-5	-2		-4	14	-3	-11	-3	-8	-6
en:#_becaus	3		-4	3	2	4					7			-2			-7			5	-2	-2
en:#_befor	6	7		3	6	3	-2				4	4					5					-2	-6
en:#_bill	2
en:#_by						-3							4				-2			-4			3
en:#_call	2
en:#_crack	-4
en:#_dad	-4
en:#_dai	6		-4	7	6	-2						2		-3				3		-2		-2	-5
en:#_degre	7	6	-5		-4						9						-6	-6					9
en:#_deposit	4			4			4					2		4			-5	10		-8			-4
en:#_do	-4
en:#_dollar	-6
en:#_each	3	4		3	-3							5					-4	12	-2	-8			-5
en:#_euro	5		-7	2	-5	-3	-2	-2	5			-3	-3	3	-3	-2		-15	-4	8		-3	6
en:#_every	-4
en:#_for	19	-7		4	7	-14	6	-5	-7	-5	-8	-9	8	6	-6	-3	-6	5	-7		-6	6	-9
en:#_gb	5
en:#_gui	-5
en:#_h	4
en:#_has	3	-2		3	-3		-2				-3			-2			-5			5
en:#_hot	-6
en:#_hour	-11	-4		-5		3	-8	-3	-4	-4	4	-8	-4	-5	-3	-2	3		-2	-4		6	-4
en:#_i	9	2		7	5	-3					-2		3	5			-12	-3		12	3	-3
en:#_in	11	-2	-3		6	-6	-4	-3	-4	-2	-5	5	-4	-5	-4	-3		9	-4	-5	-3	-4	-9
en:#_incom	-3
en:#_is	5	-6	-3	-6	3	-3								-3			8	3		-6			-6
en:#_januari	-5
en:#_juli	4	7		10	-4	-4	6		5		7	5	-3		-3		-11	7		-4		-4	8
en:#_june		-3		4			-2				-3	-3					-6	5
en:#_km	-3
en:#_litr	-4	-3		3	-4	-3						-2	-3	3			-5	6					-3
en:#_may	5				-3							4					-5	-7		5			6
en:#_min	-2
en:#_moulin	-5
en:#_my		-4		5	-3	-2											2						-2
en:#_no	3	-5		8	-2												-7	6		-6			7
en:#_novemb	4
en:#_now	5
en:#_octob	4	-3
en:#_of		-11	-5	-4	-5	-6	-4	-2	-3		-4	-4	-4	-6	-3	-2	5	-3	-2	4		-3	-8
en:#_on	11	-5	-5	12		-8	-5	-3	-4	-3	4	3	-5	4	-3	-2	-9	7	-4	-3	-3	-7	10
en:#_one	3		-3	-3	4	-4			5				8	6			5	-4		-7		8	-2
en:#_or	-5	4			-3		7						7	6
en:#_owner	-2
en:#_p		4	11	-8	-4		9	-2	-2	3	6	4	-5	-5				3	-2	-3	-3	-8	3
en:#_peopl	7	-2	5		5	-2						5	-3	2			4		8	-11		-3	-5
en:#_plan	-3
en:#_pleas	-5
en:#_pm		-4	-3		6	-3					-3						-9	9	-3	-8		-2	5
en:#_problem	-2
en:#_rate	2
en:#_room	-3				-3	-3			4				-2		5
en:#_sec	6
en:#_septemb		-2		8		4					4			5	3		-9					3	4
en:#_she	-2
en:#_show	-6	-2		5	3												-8	6		2			-3
en:#_sinc	3
en:#_so	-4				-3	5	-2	5	2				4	-3	3		-3	-5		4		5	-3
en:#_still	7	-3		-6	7												9	8	-2	-11			-10
en:#_technician	-6
en:#_that	4		-3	7	6		2					3		-3			-9	12		-8			-5
en:#_the	8	-8		-5	-3	-5	-4	-2	-4		-4	-4	4	-2	-3			6	-4		-3	3	-9
en:#_there	-10
en:#_ticket	-5
en:#_time	7
en:#_to	9	3	-5	4	4	-5	5	-3	-4	-3	-4	7	5	7	-3			6	10	-19	-4	4	-4
en:#_todai	7	3	-3		-2	3	-2			4	2		-2	-3			-11	-4	-2	7	-2	-3	5
en:#_train	-3
en:#_w	5
en:#_was	3	-7		-2		-3												-3		-7			8
en:#_went	2						6		-2			5		2				9		-6		-3	-3
en:#_what	3
en:#_which		-3		4	3												-7	10		-5			-4
en:#_who	4
en:#_with		-11	-8	-3	-8	-6	-3	-3	-3	-2	-5	-3	-3	-4	-3		4	-3	3			-3	-8
en:#_would		3		2								5					-3	8		-7		-2	-4
en:#_you	5	-5	-3	4	-6	-2						-2					-9	-4		3		-2	10
en:'s	14	12		11	-3		8	-8	-4	-9	3	6		-7	-6	-2	-5			-4	-18	-4	7
en:'s_a	-2
en:'s_account	4
en:'s_app	-4
en:'s_been	3
en:'s_birthdai	-3
en:'s_clock	-4
en:'s_communion	-3
en:'s_discret	-4
en:'s_dog	4
en:'s_fix	-2
en:'s_funer	4
en:'s_invoic	3
en:'s_left	3
en:'s_mistak	-3
en:'s_mother	2
en:'s_name	-3	8			-3	-2	5				-2	4
en:'s_number	-2
en:'s_off	-3
en:'s_outag	-3
en:'s_phone	7
en:'s_updat	4
en:'s_visit	-7
en:'s_work	-3
en:a	3	-4	2		-7	-5	-14	-9	-15	-10	-4	-15	-10	-13	-17	-12	6	-5	-14	-5	-6	-8	-8
en:a1	-3
en:a_#		-4	-4	-8	-7	-3	-2	-2	-2		-2		-2	-2	-2		8		-3	-10			-4
en:a_b	2
en:a_bad	3	5			-3	7					6
en:a_bag	5			-4	-5	-6	-2				-3	5					-7	5				-2	4
en:a_beauti	5
en:a_bit	5
en:a_blue	-4
en:a_book	-2
en:a_bookshop	-2
en:a_brand	-4
en:a_bu	3
en:a_budget	-4
en:a_bug	-4
en:a_busi	2	-4	-3	7		-2				4	-3			-6			7			-4			-2
en:a_cabl	-2
en:a_car	-7
en:a_card	7	-3															-4	-3	4	2			2
en:a_cent	-3
en:a_certif	2
en:a_certifi	-6
en:a_chair	3	8				7					9			4			-4			9		-3	-5
en:a_chang	-3
en:a_charg	-4
en:a_charm	-3
en:a_chequ	-4
en:a_clear	-3
en:a_client	3
en:a_cloud	-6
en:a_coat	-3
en:a_coffe	3
en:a_coin	3
en:a_complaint	-5	-2					-3
en:a_copi	-4
en:a_correct	5	-2		2	-7												-7	-5	-2	10			-4
en:a_crash	-4
en:a_dai	-4				-2	-2			4				-2	2	5
en:a_date		3	-3	6	5	-3			3		-2			3	3		-9	6				-3	2
en:a_dead	4
en:a_decent	-4
en:a_differ	-6	2			-2	-3		3				5	-3	3
en:a_doctor	-2
en:a_drawer	-2
en:a_fault	-3
en:a_few	2
en:a_finger	-11
en:a_folder	6	3		-2			5											-7					7
en:a_form	-3				-3	-4	6			4	3
en:a_frozen	2
en:a_full		-3
en:a_garment	-5
en:a_gem	-3
en:a_gentl	-3
en:a_gentleman	-6									4
en:a_genuin	-3
en:a_girl	-4
en:a_glass	5
en:a_good			-7															6		-3			-3
en:a_grand	-3
en:a_guest	-5	-5			-2		-5			-2	-2	-3
en:a_hair	-3
en:a_half	-3
en:a_happi	2
en:a_head	3
en:a_hello	-2
en:a_hole	9
en:a_hospit	2
en:a_hot			11		7												-4			6			-5
en:a_huge	-3
en:a_human	-3
en:a_jar	-2
en:a_joi	-2
en:a_joke	3
en:a_jolt	-3
en:a_kettl						3					5			-2
en:a_ladi	4	-7		-5		-3												-4		9		-2	-4
en:a_lawyer	6
en:a_layperson	-3
en:a_leak	-2
en:a_librari	-3
en:a_lil	-3
en:a_line		-5		6	4	-2														-12	7		6
en:a_list	4	-3			3												-6	-3			7		3
en:a_littl		-5	4		-4	-2											2	-6		8			-5
en:a_log	-6
en:a_lot	-4	-3
en:a_m	10	-9	11	-13	-7	-6	-3	-2	-3	-3	-5	-3	-3	-3	-2	-2	11		-3	-11	-3	-4
en:a_man	4	5	-3	-2	-5	5			6	-3	-3		-2		6		-2		-2	7	-2	-2	-5
en:a_map	-4
en:a_mark	-5
en:a_mattress	-2
en:a_messag	-3	-3			-3
en:a_model	-2
en:a_monkei	2
en:a_month	10	-4	8	-4	-2												8	-6					-4
en:a_motel	2
en:a_new	-5	-5	-4	3	-5	-5	-2				-3	-2	-3	3				-4	8				-5
en:a_nice				-5	-2	-2						-2	4				5			-6			-3
en:a_night	3
en:a_nightclub	-6
en:a_ninety-year-old	-4
en:a_note	-6	4		2		5					3									-8			7
en:a_number		2	-5		-5	3					4						3			-2			-4
en:a_pack	-2
en:a_page	5
en:a_pair	-4
en:a_panic	-5
en:a_patch	-5
en:a_patient	4
en:a_person	3	7		-4		6		4			3		6	-2			7	-3		-7		6	-7
en:a_phone	3
en:a_photo	-5
en:a_plai	-4
en:a_plastic	4
en:a_pleasur	-8
en:a_practition	-2
en:a_price				-6		-3		5			-3		-2				8	-6		-13		6	4
en:a_problem	-14	-3			-4	-2						-2
en:a_proper	5
en:a_public	-4
en:a_quick	2
en:a_quot	-3
en:a_racket	2
en:a_rai	-2
en:a_rare	-2
en:a_real	-3
en:a_record	5	-3		5													5	-3		-8			4
en:a_red	2
en:a_refus	-2
en:a_rental	-4
en:a_repli	-5
en:a_report	3	8		-4		3	4	8					6	-2			4	-4		-7		9	-5
en:a_review	-3
en:a_robot	5
en:a_room	2
en:a_root	6
en:a_rose	3
en:a_rule	2	-4		2	6												7			-6			-3
en:a_saint	-3
en:a_sat	-3
en:a_saturdai	-6
en:a_screen	3
en:a_screwdriv	-4
en:a_second	3	-6	3	3	6	-2											4	2					-5
en:a_sheet	2
en:a_short	-2
en:a_shrug	-5
en:a_sign	6	-3		4							3			-4			3						-4
en:a_slice	-5
en:a_slot	-4
en:a_small	3	5	-5			5													5	-6			4
en:a_smell	2
en:a_smile	-12
en:a_snowstorm	-3
en:a_spider	3
en:a_spot	-2
en:a_stop	-5
en:a_stroller	-4
en:a_success	-3
en:a_sundai	-13
en:a_sweetheart	7		-3		-2													3		-4
en:a_swelter	-3
en:a_tap	-4
en:a_team	-3
en:a_tear	-2
en:a_technician	6	-3		-4													7	3		-7			-3
en:a_thing	4
en:a_third	-3
en:a_ticket	3
en:a_tip	-3
en:a_tooth	-3
en:a_torch	-3	-2			-2	-4
en:a_treat	5
en:a_tuesdai	4
en:a_us	4
en:a_van	3		8	3	-3				6					4			-5			3			5
en:a_visit	-3
en:a_wai	-8
en:a_walk	-4
en:a_wall	9		6	-6													6			-6			-2
en:a_week	-10	3			-2		7						7	6
en:a_weekend	-2
en:a_while	5
en:a_woman	2
en:a_world	-3
en:a_wrench	-5
en:a_written	4	4		7		-2	4			7							-7	-4		-4	7		7
en:a_ye	4	-5		2	-2												-4			-5			8
en:a_year	-11				-3				3					4	3
en:a_young		-4	-3	7		-2											7	-4		-10			6
en:aboard	-2
en:about	-10	-3	-14		-9	-5	-17	-6		3	-13	-16			3	-9	10		-5	-9	4		-10
en:about_#		10		3	-4	5			6		-3	-2	2	5	7		-6	-6		7		3	-4
en:about_a		8	-3	-5	-3	-5			6	9	-3		5	-4	6		7	-4		-6	3	-2	2
en:about_bui	-4
en:about_it	-6	-7	-2	5			-3	-2	-3	-3	-4	-3	-3	-4	-3		6	2	-3	-4	5	-5	-2
en:about_my		-4		-11	-2						-3			-2			9			-10		-2	-2
en:about_that	-2
en:about_the	-4		-6	8			-5		-5	4	2	-5		6	-4	-2	-13		3	6		6
en:abov	11	4	4	5	4	5	-2				3		-2				-3	-4			-2	-3	7
en:abov_my	3
en:abov_the	3	4	7	3		4											4			-7			3
en:absolut	-5
en:absolut_star	-4
en:absolut_sweetheart	-2
en:ac	-8
en:ac_he	-3
en:accept	-5
en:accept_my	-4
en:access	-6	-3			-5	-2	-3				-2			-2
en:access_at	-2
en:access_to	-10	-2			-5		-2
en:accord	4
en:accord_to	4
en:account	3	5		16	-4	-10	5	-5	2		-9	10		5	-3	-3	-17	10	-5	7		-5	-16
en:account_dug	-4
en:account_for	3
en:account_is	5
en:acknowledg_the	-4
en:across	5	8		8	-2			4	8		-5	-2	5	6	9		-11	-5		7		4
en:across_the	4			6		-6		4	4		-2		5		5		-8	-4		5		5
en:act	-4
en:actual_read	-3
en:ad	3
en:adapt	-2
en:add	-9	-5		10	-4	-3	-2							-2			-9	-4		5			7
en:add_the	-7
en:address	16	-6		-7	3	-9		-4	-5	5	2	-4		-4	-4	-2	8	-8	-3	-5	5	-8	3
en:address_to	3
en:admir	-3
en:admir_patienc	-4
en:admit_his	-3
en:adult	4	-7	-3	-5	3	-4											7			-8
en:advanc_to	-2
en:advertis	4
en:advic	-13
en:advic_and	-3
en:advic_no	-2
en:advis	-6
en:advis_built	-4
en:advis_by	-3
en:advis_super	-3
en:advis_understood	-4
en:afraid	-5
en:afraid_of	-6
en:after	5	7	-13	18		3		-7	2	-8		5	4	9	5	-4	-3	-5	-7		-8	5
en:after-sal	2
en:after_#		-2			7
en:after_a	-4
en:after_five	2
en:after_i	2
en:after_my	-4
en:after_the		7	-4	6	-5		5	-3		-2	-3	4	9	5			-6	-7	-2	-15	-2	8	12
en:after_two	5
en:afternoon		2	-3	14		4	-3	-3	-4		-6	-3	-4	-4	-3		-9	6	-3	5	8		-13
en:afterward	2	2				4					4
en:again	5		-2	9	-8	-6			-9	-8	-17			-4	-7	7	-2	-9	-7	11			-6
en:again_and	5	-4			-3							5		3			-6			9			-4
en:again_for	-4
en:again_on	5	9	-5	-3		-2							-2	-5		11	3	-4		3			-5
en:against	-2	4				7	-4					-3
en:agenc	-4
en:agenc_that	-4
en:agent	4
en:ago	2			7	-4	-3	6				-4	5	-4	-4			-9	4		2		4	-4
en:agre	3	-6	-3	4	-4												-10			10			5
en:agre_to		-2			-3												-6	-6		10			2
en:agreement	2
en:ahead	3	-4	-6	-4	3	-2								-2			9		-2	-8			-4
en:ahead_for	5
en:air	3
en:aisl	3
en:alarm	5	3				4											-3						4
en:alert	-2		3			4					3						-2			-7			6
en:aliv	3
en:all	-2	4	-15		-5	2	-12	-10		-5		-2		-13		-6		-4	-11		3	-9
en:all_by	-4
en:all_deliv	-2
en:all_five	4
en:all_good	-4
en:all_i	4	-6				-4
en:all_in	4
en:all_legit	-3
en:all_my	-3
en:all_night	4
en:all_out	-5
en:all_over	3
en:all_right	-2
en:all_saint	4
en:all_smile	-2
en:all_sort	-3
en:all_the	3	-2		-5	-2						-2						3		-2	-6		-2
en:all_work	-3
en:all_your	-3
en:allergi	5	7	-2		-3	10	7				3		-2	-2				-3		-4	-2	-4	6
en:allow	-3		-3		5		4					3		4			-2	2		-9		-2	8
en:allow_me	-8
en:allow_to	3
en:alon	3
en:along	4	-3	-2		3	-6		3			-2		-3	-2				6	-2	5		-6	-6
en:along_the	3
en:alreadi	-6			2		-4	5			4	5						8	-4		-7
en:alreadi_sent	-8
en:also		-9		7	2	-8		-4		3	-7	-5	-5			-3	11	-2	-4	-11	2
en:altern_offer	-2
en:although	4
en:alwai	5		3	-3					4				-2	2	5								-3
en:alwai_a	-2
en:alwai_earli	-2
en:alwai_knew	-3
en:am	-3	-6	-20	10	8	-4	-6	-4	-3		-9	-17			-7	-9	6	-10	3	6	3	-12	-5
en:am_#	-4	-4			-4	-2
en:am_a	-6	2		-6	-4	2	-3		-2		-7		2	-2			5			-9	3	-4
en:am_about	-3
en:am_an	2
en:am_ask	-5	-5			-2	-3
en:am_at	3
en:am_awai	-7				-2
en:am_crazi	-3
en:am_happi					6	2					-2
en:am_in	3
en:am_look	-7
en:am_not	5	-15	-5	10	12	-11	-6	-4	2	-5	-6	-4			-5		8	-9	5	-11	-6	-2	3
en:am_out	-3
en:am_scare	-2
en:am_sorri	-7
en:am_suppos	-2
en:am_surpris	2
en:am_the	-7	4			4	7											2			4			-3
en:am_told	7			6		-4			6					6	6		-8			12			-7
en:am_up	2
en:am_write	2			-6	-2	5							5				3	-4		2		5	-3
en:amaz	-5
en:amaz_the	-3
en:amount	-7	5		5		-2			-4			9	-3		-3		-5	12		-10		-4	-6
en:amount_was	-4
en:an			-9	8	-9	-8			-7		-9		5	-5	-4	-6	-7	9	5				-12
en:an_absolut	-6
en:an_adult	3	-5		-3	4	-3											6	-3		-6			2
en:an_advanc	-2
en:an_alarm	3
en:an_angel	-2
en:an_apolog	-3
en:an_e-mail	4	4	8			-2	4			5		4						-4		-4	5		2
en:an_envelop	5	-4	-3	-5	-3								-2	-2			-8	2		8			-4
en:an_excel	-3
en:an_extra	-4
en:an_ey	-4
en:an_hour	-4	7	-7	11		3	6				-4	5	-3	-3			-3	7		3		-7	-4
en:an_inch	3
en:an_offic	-2
en:an_old	-7
en:an_osteopath	-3
en:an_out-of-print	-2
en:an_overs	-3
en:an_owner	-3
en:anaesthetist	-4
en:anaesthetist_held	-4
en:and	-3		-13		-12	-4	-8	-8	-9	-10	-4	-7	-8	-9	-9	-15	7	-9	-10		-6	-8	-9
en:and_#	15	5	8	-5		5	-3	3	3	-3	3	-3	-5	8	-4		4	-11	-3	8	-3		-9
en:and_a	-2	10	-11	3		9	-3	5	-7	-6	5	-4		-12	-6	4	-6			-7	-6		11
en:and_again	6		3	-5	-3	-3			-2		-2		-3	-5		6	5	-4		3			-6
en:and_all	4
en:and_an	-6
en:and_ask				5						5
en:and_at	-15										-3
en:and_attent	-2
en:and_back	2
en:and_block	-2
en:and_brought	3
en:and_care	-3
en:and_check	-5
en:and_clean	-3
en:and_clear	-3
en:and_correct	-2
en:and_courteou	-3
en:and_custom	2
en:and_delici	-3
en:and_deliv	-3
en:and_did	-12			-2	-3	-6		-2	6	2	-4		-3	-2	6		-7	-3		6	3	3	-4
en:and_do	-7				5
en:and_does	-12
en:and_dont	3
en:and_each	7	5		3	-2	5			-2		5	5	-2	9			4	2		-3		-3
en:and_even	-4
en:and_everyth	6
en:and_fix	-3
en:and_for	-9					-2				2			4				-3	-4		4	3		3
en:and_found	-6
en:and_free	-6
en:and_gave		10		-4		5	6			2			4					-2			3	-2	-3
en:and_get	-6				7
en:and_got	8	-3	-2	9	-4												-2	7		-4			-3
en:and_had	-2	7	-4		-3	9					10						-5	-3		7
en:and_half	2
en:and_has	4	2												5			5	-3		-5			4
en:and_have									2		-3		4	-4	3			-4		2		5	-5
en:and_he	7	2		-12		2	-5	-3	-4	-3	3	-3	-4	-4	-3		16	-10	-4	-6	-4	-6	-4
en:and_help	-3
en:and_herbal	-2
en:and_his	3			6													-8			-3			9
en:and_host	-2
en:and_hung	-2
en:and_i	9	-3	-19	5	5	-13			4	3	-6			4	4	-7			-2	-12	9	4
en:and_if	-5	-3
en:and_in	-9	3			-3	-3			8				-2	8	8		-4	-2			7		-4
en:and_is	-10	5		3			-2	4		3	4	-3	5	4			-5	-2		5	4		-4
en:and_it	-5	-5	2	-2	3		-6	-5		-4	-11	-6		-9		-3	15	-8	5	-9	-5		-8
en:and_kei	-4
en:and_kept	-6
en:and_kind	-3
en:and_last		4				5											-2						8
en:and_left	4	3		-6	-3	6					-2						3	2		-5			-3
en:and_let	8	-8		6	-6	-5	-2				-3	3		-4				2		5		-3	-5
en:and_make	2
en:and_me	3
en:and_my	9		-7		3		3	-3	-3		2	-4	-4	-3	-3				-3	2	-4	-4
en:and_neither	4
en:and_never	-5
en:and_night	-3
en:and_no	4	3			-4	4			-2		-3			-2	-2		7	-5		-4
en:and_nobodi	10		-3		7	-4		5			-3			-2				-9				-2	11
en:and_nonant	-3
en:and_not	2	3		-8		6					3						5	-3		-9		4	3
en:and_noth		-3		3	5	-2											9	-5		-11			6
en:and_now	5	-2	6		-3												6	-2					-6
en:and_on			-3	-6	-4	5					5			3			-7	-2		10			-5
en:and_onc	3
en:and_one		-3			-4												-12	-3		7			4
en:and_only	2
en:and_open	3
en:and_our	3
en:and_paid	4			4		-3		3						-2			-5	9		3		-5	-3
en:and_pancak	-3
en:and_patienc	-4
en:and_pleas	-3	-6				-3
en:and_poof	-4
en:and_practic	-3
en:and_preciou	-3
en:and_proper	-5
en:and_put		4	-2		-5		-2			4	-3	-2	2	-2				-2		4	5	-4	-7
en:and_rang	-7
en:and_reason	-2
en:and_redid	-2
en:and_refer	-3
en:and_sai		6		2		7	8				7						-4	-3	4			-2	3
en:and_said	10		-6	5	-6	5	-3	-2	-3	-3	-5	-3	-3	-3	-3		-3	4	-3	4	-4	-5	-3
en:and_send	4			4		-2	-3		-2			7	-2	5				-5		6		-3	-5
en:and_she		-4			-4	-2					-2
en:and_skill	-3
en:and_so	5		4			3					-3						-3	-3		8			-4
en:and_spare	-4
en:and_spent	-2				-2	3					-4						-4	-3		-7	7		6
en:and_stai	3		-7	-5	-7						4						8	-3		-3			-4
en:and_start	5								3				4	-3	3			-3		4			-4
en:and_still	-2
en:and_stori	-3
en:and_ten	5
en:and_that		5		5	-5	-7	5		-3	4	8	6	-2	-4	-2		-11	10			-2	-3	2
en:and_the			-8	-15	2	-2	-13	3	-3	-4	-3					-7	16	-4	-13		-12		-8
en:and_then	7		-3		-4	3	-2				-3						6	-4		4		-2	-7
en:and_there		-10		7	-4	-9					-3						-3			-2		-4	4
en:and_they						-4		3
en:and_this				-3		-2				3		6	-2	3			3				3		-4
en:and_threw	-2
en:and_to	9	8	-2	4	-4		7			5	6	-2	5				-10	-7		9	6	-4
en:and_told	6	-3	-2	4	-5	-5			-2	6	-3		-3	-4	-2		-4	-4		11		-3	-5
en:and_took	4
en:and_truth	-4
en:and_turn	-2
en:and_two	3	5	-3	9	-3	9		7			4			3			-5			9		-2	-6
en:and_very	-9
en:and_walk		-2	-8	-5
en:and_was	3			4			-3					4	2	-3			3					-4
en:and_we	7	6	-5	9	2	7	-3	-3	-3			-3	-3	-3	-3		-6	-5	-2			2	8
en:and_were	-6
en:and_what	5										-4						-5	-3		-7			10
en:and_when	4	5	7		-2				6		-3			5	6		6	-2		-4
en:and_whether	-3
en:and_with	4		-3	8		-4			5				4	4			10			-8		2	-7
en:and_would					-3						-2	5	-3	3			-6	7		-4		5	-5
en:and_you					-4	5	-2		-2		-3	-2	-3	-3	-2		-11		4	6	-3	-3
en:and_your		-3		7		4					4			-3			-9	3					7
en:angel	-6
en:angri	-11	-2												-2
en:ankl	2
en:anniversari	3	-3	3			-2											5	-3		5			-7
en:announc_explain	-3
en:announc_over	-3
en:announc_without	-3
en:anoth	10		-6	5	4	-6	5	-5	7	-4	-3	4	2	-2	5	-2	-13	-2		5	-5
en:anoth_no	-4
en:anoth_room	-3
en:answer	-5	-3	-14	-3	-4	-3		-4		4		-7		-2	-5	-4	17	-14	-4	-5			-3
en:answer_every	-4
en:answer_everyth	-3
en:answer_in	-6
en:answer_was	-3
en:answer_with	-2
en:antiviru	7
en:any	-19	-8	-5	11	3	-5	-6	5	2	-4	-8	-6			-5	-3	7	-7	-2		6		-5
en:any_more	-4	-5		4		-7			5				4	4			3	-3		3			-3
en:any_new	-11
en:anybodi	9		-2		6	4					-2	-2		-2			6	2	-2	-2			-4
en:anymor	6
en:anyon	3	-6	11		3		-3	-2	-3	-3	-4	-3	-3	-3	-2		12		-2		-2	-4	-12
en:anyon_in	-3	-4			-2	-2
en:anyth	-12	-3	-6		-2	-6	-6	-4		-4	-10	5	-5				9		-5	-3	4	-3	-15
en:anyth_extra	-3
en:anyth_fishi	-4
en:anyth_i	-4	-4			-4
en:anywai	-6
en:anywai_an	-2
en:anywai_with	-5
en:apolog	-3	4		3		-4	4			8			3				-5	-2		-6	13	-3	-4
en:apolog_and	-2
en:apologis	-9	-3		-9	-3	-3							-2							4	2		-5
en:apologis_befor	-3
en:app		-5		-7	-5	-4	-2		-2		-3	-2	-2	-3	-2		12	-3	-2	-9		-3	-4
en:app_ever	-3
en:app_is	-8
en:app_show	5
en:appar	7
en:appeal	-5
en:appeal_was	-3
en:appear	3
en:appli_for	-4
en:applic_anywai	-2
en:appoint	8		3	-3	-4	-5	4		5	5	-3		4	3				-3		2	5		-7
en:appreci_all	-2
en:appreci_your	-2
en:apprentic	-4
en:apprentic_put	-3
en:apprentic_was	-3
en:approv	-3
en:approv_his	-3
en:april	-4	-3			-2
en:architect	-3
en:architect_and	-4
en:are	-5	14	-17		-5	16	2	6		-4	7	-10	-18	-8		2	-13	-16	-4	21	-4		-2
en:are_a	4	3				3					5						-4		4	4			-4
en:are_ac	-3
en:are_ask	3
en:are_at	-4
en:are_champion	-4
en:are_clean	-4
en:are_close	-4
en:are_go	-3
en:are_in	-6
en:are_land	-5
en:are_legend	-3
en:are_move	-3
en:are_not	3
en:are_on	-2
en:are_print	-2
en:are_renew	-3
en:are_still	-2
en:are_the	5
en:are_us	2	11				11					3						-9	-3		11		3	-6
en:are_you	2
en:area	3
en:arm	7	5		6		8	-2	5			-4		-3					-4		-3		6	-4
en:arm_and	3
en:around	-4	-9	6	-3	-5	-4			-2		-4			-5			10			-10			-5
en:around_by	-2
en:around_the	-5
en:arriv	3	4	4		-6	-6	6	4	-3	-3	6	-3	-3	-3	-2		12	-8	-2	-18	-3	-4	9
en:arriv_at	7	-4	6	-7	-3	-3											11			-9			-4
en:arriv_on	3	-4		5													8	-3		-7			3
en:arsenault	-2
en:articl	2
en:as	4	5		4	4		5			-4	-6		5		3	-5	-6	7		4	-4	-3	-10
en:as_a		-2
en:as_anyth	-3
en:as_ever	-3
en:as_heck	-3
en:as_i		7			5	6				2			4					3		-4	3
en:as_if	3	-5	-5		5	-2											5	-2					-3
en:as_it	-7	-2			-5	-2
en:as_kind	-3
en:as_light	-3
en:as_long	4
en:as_noth	-2
en:as_of	2	3				-3	7		2				6		3			-5		8		3	-6
en:as_pie	-4
en:as_soon	-3
en:as_the	5
en:as_well	6			2		-2		5					6				-3	-3	5			7	-4
en:as_you	6
en:asid	-2
en:ask	7	-7		-3	-14	-23	2			5	-21	-14	4	-4		-8	14	-10	-3			-5	-9
en:ask_about	-8
en:ask_for	3	-7	-5	-18	-7	-11	6	-4	-5	4	-6	-4		-7	-4	-3	15	-9	-3	-6	5	-7	-6
en:ask_if	-6			-4	-4	-4					-3			4			4	-2				-2	-3
en:ask_me	11		7	7	-2	-4		3		4	-2		-4	-4			-7	5		9	-3	-6
en:ask_my	-4
en:ask_the	3
en:ask_twice	3
en:ask_what	4	-4	-6	-3	-2												7			-6			-2
en:ask_where	4
en:ask_whether	-2
en:ask_you	6
en:asleep	3
en:asleep_in	4
en:assessor	-3
en:assessor_drank	-2
en:assessor_wednesdai	-3
en:assist_gave	-4
en:assist_team	-2
en:associ	4
en:assum		-8	-2	-4	-3	-4	-2			-2	-3		-2	-5			3	-5				-2	2
en:assur_of	-2
en:assur_your	-2
en:asterisk	-3
en:asterisk_rare	-4
en:at	3	-3	3	-4		3	-9		-8	-10	-7	-16		-13	-9	-16	5	-2	-6	-6	-21	-2	3
en:at_#	9		3	-8	4	3		-13	-4						-8	-8	4	4		-16	-9		9
en:at_a		-3	-6	-6	-6		5	-2	-3	3	6		-3	-5	-2		10	-3		-4	-3	-3	-5
en:at_about	2	9				9												6					-3
en:at_all	-14	-9		4	-5	-8	-3	-2	-3	-3	-4	-3	-3	-3	-3		2			-8		-2	5
en:at_breakfast	5	-3	-4		-3	-3			3		-4			5	3		-4	-3		-3		2	7
en:at_close	-3
en:at_every	-9
en:at_four	5
en:at_half	4
en:at_her	3
en:at_it	-5	-5	-4	5		-3	-2				-2						2	-5		4			-2
en:at_last	-11
en:at_least	2
en:at_minu	3
en:at_my	-2	-3			-2
en:at_night	7
en:at_nine			-3			-3				2			3				5	-2		-5	3
en:at_noon	4	9	-5			8		9	2		-3		8	-4	3		-5	5				3	-4
en:at_one	2
en:at_our		-4															4	-6		7			-4
en:at_quarter	-3
en:at_rest	-3
en:at_six	-4	8		4		10					3		-2					9		-12		3	-4
en:at_sunset	-4
en:at_ten	7	-3		-6		-2											8	-4		-4			-3
en:at_that	3
en:at_the	12		-4	-9	-2	7		3	-13	-3	-4	-12	-8	-15	-11	-7	3		-2		-7	-8	-2
en:at_twenti	4
en:at_your	2	-3	6		9	-4	-2		5		-2	-2	3	3	-2		6			-11			5
en:attach	-16	3		6	-10	4	4	-3	-4	-3	4		-4	-5	-4		-10	3	-2	2	-3	-5
en:attend	4
en:attend_my	-3
en:attent	-8	4	4				-4					7		3			-2	3		2		-2	-5
en:attent_and	-3
en:attent_lifeguard	-3
en:attent_staff	-3
en:attent_team	-2
en:attic_in	-3
en:audit	-5
en:august	11	10	-10		-11	-7	9		8	-5		5	3	9	5	-4	-3	-8	-8	12	-7
en:august_#	7		-4	6	-9	-5	3	-3	-5	-2	-4	10	-5		-4		-6	6	-4	7	-3	-7	-5
en:august_and	3
en:autist	-3
en:autist_and	-3
en:auto_save	-3
en:automat	2	3							3			6	-2	7	3			6		-7
en:avail_and	-2
en:avail_answer	-3
en:avec	7
en:avec_perfect	-2
en:avoid	-5
en:awai	6	-4	-9	-4			-5	4	-3	-4	-7	-3	-4	3	-3	-2	-3	-5	-3		-5
en:awai_and	-3
en:awai_from	-3					-2
en:awesom	-3
en:awesom_especi	-3
en:b	3
en:babi	4	-4	-3	3	6	3		8			-8						-9			13			-6
en:babi_straighten	-3
en:back	-3	3	-13	6	-22	5	-11	-8	-7	-3			-7	-17	-4		-14	7	-17	3		-5	4
en:back_after	6
en:back_and	3	-6	-2		3	-4				-2			-2				-5		-3	4	-2	-3	-3
en:back_apolog	-2
en:back_by	5
en:back_feel	-2
en:back_for	4	7	-4	-3		8					9							4		-4
en:back_from	-3	2			-4						-2	5
en:back_herself	-3
en:back_his	-3
en:back_in	-6	2	-6		-7	-5	-3		-2		-3	6	2	-3	-2		-3	8	-2	-6	2	-3	-7
en:back_my	-2
en:back_no	-4
en:back_of	-3	-6			-3	-2											2			6			-5
en:back_on		4	-5	5		7	-3	-2	-2	3	-3	-4	4	-3	-2		-10	5	-3	-3	-3	3	5
en:back_pleas	3
en:back_the	-3
en:back_to	6	4	-6		-8	5	-5	-3		-3	-6	-5	-5	-5			-9	-13	-3	15	-3	-6	3
en:back_wash	-5
en:back_when	-3
en:back_with	10		-7	2	-4	3	-4	-2	-2	-2	2	-4	-3	-2			-6	5	-3		-2		-10
en:back_without	-4
en:back_you	2
en:backup	2
en:bad	3	3	5	8	-3	5					5		-3	-2			-11	-3	4	-12		6	10
en:badg	2
en:badli	-7
en:badli_myself	-5
en:bag	3	-4		-8	-9	-8	-4	-2	-2	-3	-5	4	-3	-3	-2		-3		-3	3	-4	-4
en:bag_in	-4
en:bag_lost	-3
en:bag_of	6	-6	-2	-7	-5	-6												7					-5
en:bailiff	-4
en:bake	-2
en:bake_bean	-2
en:bakeri	2
en:ball	-3
en:ball_and	-4
en:bam	-4
en:bam_got	-4
en:bandag	3
en:bang	4
en:bank	-2				5	-4	-3			-2	-2	8	-3	2				3		-4		-3
en:bank_detail	-7						-2					4
en:bank_what	-3
en:banquet	-2
en:banquet_the	-2
en:bar	2	-5	3		7							-2					8			-12
en:bar_next	3
en:bare	3
en:bartend	-3
en:bartend_rememb	-3
en:basement	-3
en:basi	2
en:basin	-4				-3	3					5
en:basket	2
en:bath	6	-4		3	6	-3					-3	-2					11	-4	-2	-8			-3
en:bathroom	6		5	-3	-7	5	-4	-5	-4	-4	5	-4	-5	-4	-4	-3	3		-4		-4		-13
en:bathroom_two	-2
en:batteri	5	-6	-10	10	-3	-4					-2						5	3		-8
en:batteri_and	4
en:batteri_last	-5
en:be		5	-20		-10				-6	-3			-10		-4	-9		5	-16	-2	-6	-5
en:be_a	-3	-6	2		5	-2				-2	-2			-2			5	6	-2	-6			-4
en:be_advis	-3
en:be_back		4	-2	10	-3	-5	-3		-2		5	5	-2	-5			-13	15				-3	-13
en:be_brought	-3
en:be_done	-5
en:be_gone	3	-3															4	5		-7			-3
en:be_on	4	-3	-7	8	-6	3					2			-3			-10	5		-11			11
en:be_paid	2
en:be_proud	-3
en:be_read	2
en:be_return		5					5					7		6				8		-7		-3	-5
en:be_said	-2
en:be_suspend	-9	-3					-4
en:be_there	-7
en:be_with	-6	-5				-2
en:be_worth	-4
en:bean	-2
en:bean_melt	-2
en:bear	3
en:beatric	-2
en:beatric_in	-2
en:beauti	9		-6	-5													6			-3			-2
en:becam	3
en:becaus	16	-10		8			-13	-8		-9	3	-5	-3	-3		-5	-5	3	-10	7	-11	3	-4
en:becaus_i	11	-6	-2	-2	-5		-2				3			-2						6	-2
en:becaus_it		-3	-3	4	-2												-5			5			-2
en:becaus_my	5	-8		-2	-3	-3								-2			5			-2
en:becaus_of	7	-2		5							3						10	-4	-2		-3	-3	-8
en:becaus_the	3	3	-4	-4		6	-6	-4	4	-3			3	3	4		-3		-3	-14	-4	9
en:becaus_your	5	-4		6	-4												-9	-3		13			-5
en:bed	5			-5	2	3	-3	5			6	-2	-3	-3			6	-6		-4	-3		2
en:bed_like	-3
en:bed_total	-2
en:bedroom	4			-6		2					-3						6			-6
en:bedsid	-7
en:bedsid_lamp	-8
en:been	16	14	9			5			3	-9		6	7	9		-6	-6	-3	-12	-6		7	10
en:been_done	-3
en:been_drag	-3
en:been_go	-4
en:been_open	3
en:been_out	2
en:been_so	11		10	-6													9			-7			-3
en:been_trust	-5
en:been_wait	3
en:beep	7	-3	5	7	-3	-3					-2	-2				-2	-8	5	-2	-6		-2	6
en:beer	5
en:befor		11	-19	6	-9	13	3	8		-4	6		-10	2	-4	-6	-4	5	-12	12	-14		-13
en:befor_#	3
en:befor_anyon	3		-4	-3														3		-2
en:befor_five	3
en:befor_he	5
en:befor_i	-12	-3			3	4	-3	5									6	-2		-5		4	-3
en:befor_noon	3
en:befor_phone	-4
en:befor_seven	-3
en:befor_supper	-5
en:befor_the		3	-7	6	-12	2	5	-4		-3	9	-5	-6				-7	-14	-4	10	-4	6	2
en:befor_then	2	9		3		5		12					-3	4			-6	6		7		-6	-3
en:befor_we	-11
en:befor_you	6	5		5	6	6			-2			-2					3	-6	-2	6			-5
en:behalf	-3
en:behalf_of	-3
en:behind	-6	3		10	-13	5	-6	-5	-5		-8	-5	-6	-6	-4	-3	4		-3	-2		-5
en:behind_a		-5	-2		-5	-3					-3						12	-3		-9			-3
en:behind_it	4	10	-4	8	-3	10					-3						-7	-4					7
en:behind_me	-6
en:behind_not	-5
en:behind_the	-7	-5			-3	-3					-2
en:being	2	-2		-3	-5	-6	-2				-3			4			4	6		-4		-2	-6
en:being_told	2
en:belgian	4			-7		-2				2			4				7				3		-9
en:belgian_french	-3
en:believ	-2	5	-3	-6	-3	-2			8					4	9		-2	-2					4
en:bell	3	-4	4	4		-2											-6	6		-5			3
en:belov	-4
en:belov_laptop	-4
en:below	-4	-8	-5	6	-4	-4	-7	-3	-3	-3	-4	-6	-3	-4	-3	-2	-7	-3		2			6
en:below_to	-5	-2										-2
en:bent	-3
en:bent_by	-3
en:besid	7	4	3	6	-3	3	-3	7	2	4	-6	-3	-5	-4	3		-10	-6		4	4
en:besid_it	2			4					3		-3		-2	-3	3		-4	-2		2		2
en:best_budget	-3
en:best_crepe	-2
en:better		-5	-3	6		-4	-2				-3	-2		-2			-6	6	-3	-2		-3	4
en:better_go	-2
en:better_sinc	-2
en:between	18	-2	4		-9	-8	-4	-4	-4	-3	-5	5	-4	-5	-4	-4	-3		-4		-4	-5
en:between_#	12	-4	9	-10	-4	-2								-2			8	-5		-5
en:between_two	3
en:bianchi	-3
en:bicycl	3	-9	-3	-10	-3	-6	-2				-3		-2	-5			9			-8		-3	-3
en:bid	3
en:big	-8	9	-2	-7	-3	3			8		-2		4	-3	8		-3	-4		5			-4
en:big_bravo	-3
en:big_ear	-4
en:big_thank	-4
en:bigger	-2
en:bike	-4	5	-6	8		4	-2		2		-2	-2	-3	-4	3		-9	3	-3	7		-4	-8
en:bike_for	-4
en:bike_set	-2
en:bike_shop	-2
en:bike_workshop	-3
en:bill	6	-3	-12		7	-12		-5	2		-6	-8			3	-4	2	12	-7	-14	-6
en:bill_#	3
en:bill_for	4
en:bin		-4			-2	-3											4	-3	8	-9			-3
en:birthdai	-4
en:biscuit	4
en:bistro	3
en:bit	-5	-6	-3		4	-4												-6		3			2
en:bit_of	5
en:black	7
en:blame	2
en:bleed	3
en:bless	-2
en:bless_her	-3
en:blind	-2	4				4	6			4	8						-3		5	-7			8
en:blind_and	-4	4				4	6			4	8
en:block	4				-3	-3		-2	-2				3
en:block_my	6
en:blood	4
en:blood_pressur	2
en:blue	2
en:board	12	-4	-4	11	-3	-5	4			5	-3		-2	-2			-6		-2	9	4	-4	-10
en:board_attent	-3
en:board_was	5
en:boat	6	-2	3	3	-2												-4	8		-5
en:boi		4				4		4					10	-2						-7		9	-3
en:boil	-2
en:boiler			-4			-3	-6	-5		-5	3	-6		-5	2	-4		-9	-4		-5	3
en:boiler_failur	-3
en:boiler_is	-2	3				3					5
en:boiler_room	-5
en:bolt	2
en:book	3	5			-18		2	-8	-4	5	-4	-3		-6	-3	2	-8		-7	-4	7	-8	6
en:book_a	3
en:book_all	-4
en:book_and	3
en:book_by	-3
en:book_for	9	-4		3	-3	-2			2	-2			4	-3	3		-4	8		-9
en:book_from	-2
en:book_onlin	-6
en:book_she	-3
en:book_sinc	-4
en:book_the	-3				-3
en:bookkeep	2
en:bookshop	-2
en:bookshop_like	-2
en:boot_toasti	-3
en:born	4
en:borrow	2
en:boss	-5
en:boss_can	-3
en:both		8		-10	-11		3	3		-4	4	-6	6	4		-4	7	-8	-4	-7	-4	6
en:both_and	-4
en:both_time		6		-3	-3	-4	6				6		6	9				-3				5	-4
en:bottl	8	5	8	4	4	6		8										-11		12			-6
en:bottl_and	-2
en:bottl_of	6
en:bottom	2
en:bought	-6	-7	-6	4		-5	-2	-2	-2		-3	-3	-2	-3	-2			3	-3	3	-2	-2	-7
en:bought_a	3
en:bought_the	-5	-3			-4	-2
en:bouquet	-3
en:bouquet_last	-2
en:bowl	3
en:box	11		-6	2		3	-6	-4	-5	-4	-3	-6	-5	-5	-5	-2	-4	9	4	-15	-4	-6	3
en:box_sai	3
en:boyfriend	-3
en:boyfriend_was	-3
en:brake	7
en:brand		3			3									5			3	-3		-8			7
en:brand-new	2
en:brand_new	-2
en:braseo	4	-3		5	-4												-8		7				-3
en:braseo_#	4	-3		5	-4												-8		7				-3
en:brass	4
en:bravo	-3
en:bravo_to	-3
en:bread_a	-3
en:break	-7
en:break_down	-3
en:breakdown	-3
en:breakfast		-10	-9	3	-6	-6	-2	-3			-5	-3	-4	2	2		-6	3		-8		5	5
en:breakfast_room	-4
en:breakfast_was	-4
en:breathtak	-3
en:bright	-5
en:bright_librari	-3
en:bright_practic	-2
en:brilliant	-4
en:bring		-9	3	2	8	-6	-4	-3	-4	-3	-4	-4	-3	-4	-3	-2	9	4	-5	-7	-3	-4	-4
en:bring_it	-9
en:bring_my	-3
en:bring_our	-3
en:brochur	4		-3	5		-3	3					3					4						-5
en:broke	-10
en:broke_down	-5
en:broke_her	-4
en:broke_the	-8
en:broken	-7	5		3		6					6						-6		5	3
en:broken_finish	-2
en:broken_tooth	-3
en:broker	-6
en:broker_comb	-4
en:broker_post	-3
en:brother	4
en:brother-in-law	-2				8
en:brother_'s	2
en:brought		4	-4	-3	-3	-5	-3	5			-2	4		-2			15			-14		-2
en:brought_it	-3
en:brought_the	3
en:brought_to	-3
en:brulee	-3
en:brunch	-6
en:brunch_is	-2
en:brunch_specialti	-4
en:bruno		-8		3	-3	-4				-2	-3						-6	-4		4	6
en:brussel	4
en:bu_gentl	-2
en:bu_lane	-5
en:buck	4
en:bucket	-7
en:budg	-4
en:budg_by	-4
en:budget	-7
en:budget_app	-3
en:budget_that	-4
en:buffet	3
en:bug	-7
en:bug_sundai	-4
en:buggi	-3
en:bui	-7	-7		-5	-4	-4					-3							-4			-2	6
en:bui_a	-4
en:bui_an	-3
en:bui_parent	-4
en:bui_the	-5
en:build		7				-3			8	4				9	9			-3					4
en:build_manag	-4
en:built	-6
en:built_me	-3
en:built_to	-4
en:bulb	2
en:bump	3
en:burglari	-5
en:burglari_the	-2
en:burn					3				3					5	3
en:burn_by	-4
en:burst	-8	3												5
en:burst_pipe	-9	3												5
en:buse	2
en:buse_make	-3
en:bush	3
en:busi	-2	-7	-8	7	12	-7	-6	-3	-5	3	-7		-5	-3	-4	-2		-4	-2		-3	-4	-2
en:busi_card		-3			-2
en:busi_dai					7		-3					2		3
en:but	12	-8		-10	4	-11	-11	-8	3	-10	-3		-4	-7	5	-5	8	-10		-3		3	-9
en:but_a	4
en:but_does	2
en:but_he		-5			-4	-2											11	-2		-8			-4
en:but_i	-4	5		-7	-5				7		-3		3	-4	8		2	-6		4		4	-6
en:but_it	6	-5		9	-2	-2											-10	-3	8	6			-4
en:but_joani	-5
en:but_my	3
en:but_nah	-3
en:but_no	-4
en:but_not	5
en:but_our	4
en:but_the		-5			-4	-5												3	-2	-4			3
en:but_we	-4
en:but_you	5
en:but_your	3
en:button	4
en:buzz	-6
en:by	-3	10	-17	12	-7			-9	-6	-3	-7	8	-5		-9		-12	-4	-5	4		6
en:by_a	-4				-2								5	3
en:by_ask	5
en:by_courier	-2
en:by_e-mail	4	3		2	-2		5			4	5						-6			3			4
en:by_first	-3
en:by_four	-2
en:by_fridai	4
en:by_half	4
en:by_hand	2
en:by_heart	2
en:by_itself	7	-3	-3	-2	-3	-2											-3	-4		3		-2	5
en:by_keyboard	-2
en:by_mistak	-2
en:by_mondai	-3	11	-3		5	12					9						-4	-2					7
en:by_mr	-3
en:by_my		-3		4	-4												-8			6			2
en:by_noon	-9
en:by_now	2
en:by_someon	-3
en:by_ten	-7
en:by_text	-6
en:by_the	9	-5	-12	15	-5	-9	7	-5	-7	2	-9		3		-6	-3	-14	-3	-5	12		8	-5
en:by_themselv	-4
en:by_three	-4
en:by_thursdai	2
en:by_transfer	-6
en:by_two	2
en:by_wednesdai	-6
en:by_weight	5
en:by_you	4
en:by_your	7	-4		-3														-3					3
en:c	5
en:cabl	-6	-7	-5	-4	-3	-5					-3						2	-2					-4
en:cabl_and	-3
en:cabl_through	-3
en:cake	-5	2				3					-4
en:cake_and	-3
en:calendar	2	-3		5	-4	-2											-8			5			2
en:calendar_is		-2			-4
en:call	2	9	-13	-7	-5		6	-2	-4	7	3	5	8	6	-11	-7	9		-12	-8			-4
en:call-out	-8
en:call_#	5	7		4	-3	-5	-2				5	7		3			-7	-5		14		-4	-6
en:call_about	4	6	-4							4				5			-4	-3					6
en:call_ahead	-5
en:call_back	-4		4	-2		4					-2	5	4	3				3		-6		4
en:call_befor	-3
en:call_from	4	3		4	-3	6					6		-2					4		-9		5	-2
en:call_in	-8
en:call_me	-5
en:call_my	5
en:call_next	-3
en:call_the		-8			-4	-2	-3							-3			5					-3
en:call_there	3
en:call_to	-6
en:call_will	-2
en:call_your				4	3	-2				4			6					6		-7	5		-3
en:call_zero	-3
en:calm	-4
en:calm_and	-4
en:calm_me	-2
en:caloflamm		-3
en:caloflamm_#		-3
en:came			-10	14	-18		-12			-3	-15	-5	5	-15		-7	-3		5	-11	-11		8
en:came_anywai	-5
en:came_back	10	-2	-7		-5		-3	-2	-2	4		-3	-2	-3			-4		-2		-2	-2	2
en:came_for	-5
en:came_in	-12
en:came_on		-3															5	-4	5	-7			3
en:came_out				4		3					-4		-2				-7			-9		3	7
en:came_through	-5
en:came_to		-5	-4	9	-4	-4					-2						5	6	-2	-13			3
en:came_with	7	-3	-3			-3					-5						5			-10		-4	4
en:camera	2	3			-3	3					-2						-2			6			-4
en:can	-9	3	4	10		-4	-13	-10		-10		3	-7		-2	-7	-4	-5	-4	12	-10	-4	-6
en:can_be	-7
en:can_export	-3
en:can_go	4
en:can_i	-12
en:can_not		3	5				-5	-3	-5	-3	4	8	-7	3	-4		6	-5		-2	-4	2	-2
en:can_see	9
en:can_the	3
en:can_we	-3
en:can_you	-8	-3	-2	7	-7	-2						-2					-9		-3	14			-8
en:canadian	5
en:canal	6
en:cancel	6	-4		7		-6		-2	-3		-5	3	-2	6	-2		-9	16	-2	-14		-3	-9
en:cancel_in	4
en:cancel_our					-3		-3							3				5		-7			-4
en:cap	-6	-4		-5	-10	-3												-2					3
en:car	-4	3	-2	-12	-5	-2	4		-3	3	5	-2	-3	3	-2			-6		6	-3	-4	-3
en:car-shar	-2
en:car-shar_app	-2
en:car_free	-5
en:car_how	-2
en:car_park	4
en:car_within	-4
en:card		7	-7		-4	-5	12		-10	-2	-12	6	7	5	-9	-5	-7	8		-3		3	-7
en:card_and	-3
en:card_is	-2
en:card_problem	-4
en:card_readi	-3
en:cardigan	-5
en:care	-3
en:carpent	3
en:carpet	6
en:carri	-4	6	-5		-11	-8	-5		-5	-4			4	-5	-4		5		-4	-20	-4	3	8
en:carri_a	7
en:carri_my	-7
en:carri_on	-2
en:carri_the	3	-3		-10	-2												8	-3		-9			3
en:carri_to	-2
en:carriag_clean	-2
en:carrier	4
en:case	-4		6	-6	-6	-4	-3		-2		-3	6	-2	-4			5	2	4	-7		-2	-7
en:case_carri	-2
en:case_is	-3
en:case_of	-8
en:cash	13	-3	-6		6	-3	-3	-2	-3	-2	-2	-2	-2	-2	-3		-5	6	-4		-3	-3	-5
en:cash_drawer	5
en:cash_just	-3
en:cat	-7	2	4		-5	-4					-2			-3		7	3	-5		3			-4
en:cat_as	-3
en:cat_fix	-3
en:cat_is	-2
en:catalogu	-4
en:catch	-2
en:catch_and	-5
en:categori	-5
en:caught		6		5	-2	10	7	5			7						-7	4		2			-4
en:caus	-4
en:ceil	-3				-3	-3					-3	4
en:cell	4
en:cellar	-2
en:cellar_under	-5
en:censu_peopl	-2
en:cent	-6
en:centimetr	2
en:centr_calm	-2
en:certif			-2	-10	3	-5	6				-3	-2	6	5			11	-6		-8		5	-5
en:certif_are	-2
en:certifi	-5
en:chain	3
en:chair	-4	7		2		5			5		9		3	7			-5	-3		7
en:champion	-4
en:chanc	4
en:chanc_of	3
en:chang	7	-2	-4		4		-6	-5			2					-4	3	-12	-5	-5	6	-5	4
en:chang_a	5
en:chang_hand	-4
en:chang_room	6
en:chang_tabl	-4
en:chang_the		-5		-3		-3					3						5	-4		-8	6	-3
en:chap	-4
en:chap_put	-4
en:charg				7	-3	-7	4	-4	-4	-5	-5		5	3	-3	-2	-18	13	5	-13	-5	4	3
en:charg_#	4	-3		3	4												-4	8	-2	-4			-3
en:charg_and	-5
en:charg_for	-4	4	5		3							5					-7		8	-4			-3
en:charg_the	-3				-4
en:charg_too	-2
en:charg_without	-3
en:charger	4	-3	-3	-8		-3											9			-8			-2
en:charleroi	2
en:charm	-2
en:charm_church-lik	-2
en:chart	4	5		5				7			-3		-3				-7	4		-7			9
en:chase	-10
en:chase_me	-3
en:chase_no	-4
en:chat_with	-3
en:cheaper_than	-2
en:check	-11		-10	-3	-14		-7	-5	-6	-5	-10	7	-7	-3	-6	-4	-6	4	-3		-3	-6
en:check-up	5
en:check_in	-4
en:check_it	-4
en:check_the	-3
en:check_whether	-8				-3
en:check_with	4
en:cheer	-4
en:cheer_for	3
en:cheerfulli	-2
en:cheerfulli_i	-2
en:chees		-8	-3	-5		-4					-4						9			-6			-3
en:chees_ladi	-3
en:chef	-12
en:chef_#	-2
en:chef_fix	-3
en:chequ					5							5		3
en:chest	3
en:chew	7
en:chicken	6
en:child	2
en:children	7	9		3		12	6	-2	-3		9	-2	-3	-3	-2		-4	-6	-3	4	4		-5
en:chip	2
en:chocol	3
en:chocol_for	-3
en:chose	-4
en:chose_the	-4
en:chosen	-3
en:chosen_badli	-5
en:chowder	7		-7																	-4			2
en:christen	-3
en:christma	-10			-5	-7	-4		-2	-2	-2	-3	4	-2		-2					4		-3	-6
en:christma_and	-9
en:christma_card				-6	-2		-3					2		3			3			-3			-3
en:christma_market	-3
en:church-lik	-2
en:church-lik_silenc	-2
en:cigarett	3
en:circl	4
en:circuit	2	2				3												-3		8			-6
en:citi	8	3	-6	-3	-5	4	-3	8					-3	-2				-10	-2	4		2	2
en:citi_and	2
en:citi_bike	-3
en:claim	-7	-5	8		-7	-4	3	-3	-4		-3	3	-3	-7	-3		-3	3		2		-4	-6
en:claim_#	3
en:claim_file	-3
en:claim_handler	-2
en:claim_help	-5
en:claim_was	-5
en:class	-2
en:class_act	-3
en:class_for	-3
en:clean	-12			-2		-3					-2			5
en:clean_and	-6
en:clean_bu	-2
en:clean_comfort	-3
en:clean_fast	-3
en:clean_good	-3
en:clean_while	-3
en:cleaner	-8
en:cleaner_than	-2
en:clear	-21	-3			3
en:clear_answer	-3
en:clear_even	-6
en:clear_file	-4
en:clear_reason	-3
en:clear_the	-2
en:clearer	-3
en:clearer_and	-3
en:clerk	4
en:clever	-3
en:clever_shortcut	-3
en:click	2	-5	11	-3	-6	-3	-3	-2	-2	-2	-3	-4	-2	-2	-2		5	-7	-2		7		-6
en:click_on	9		12	-3	-2												5	-4					-4
en:client	11		-5	-7	-3	-3	4			5			5	2			-4	-6	4		4	5	-4
en:client_are	3
en:clinic	6	13	-6	6	-4	9	9	-2	-2		7	6	-4	-5			-7		-2	4	-2		-2
en:clinic_took	-3
en:clock	-4
en:clock_go	-4
en:clockmak	-4
en:clockmak_who	-4
en:clockwork	-4
en:close	2	12	4	-7	-12	4	4	-5		-4		7	-7	-3	3	-3	-9	-9	-6	11	-4	-4
en:close_for	3
en:close_it	5		6								-2							-2		-5		4	2
en:close_the	3	4	2	-5	-4	7	6		-2		6	-4	-2	-3	-2		-7	-9	-2	16	-2	-4	-8
en:close_time	-3
en:cloth	-2
en:cloth_bank	-3
en:cloud	-5
en:cloud_and	-3
en:club	5		-3	3													-2	4		2			-4
en:clunker	-2
en:clunker_ride	-3
en:co	4
en:co_i	4
en:coach	-3
en:coach_without	-3
en:coat			-5	-3	-3	-3			3		-3			4	3		9	-3		-9			-3
en:cocktail	-3
en:cocktail_from	-3
en:code	4	-2		-6	4															-7			3
en:code_and	5
en:coffe	-15	-8	10	3	-6	-5	-2	-2	-2	-2	-3	-2	-2	-3			-6	11		-9			2
en:coffe_look	-2
en:coffe_machin	-7
en:coffe_on	-7
en:coin	4
en:cold	10	-7	4	-2	2	-6			5		-5		-2	3	-2		-4	-8		4		-3	10
en:cold_and	4
en:colett	-13				-3	-3	4		-3		-2	-3	6	4	-2
en:colin	9	-3	-2	-5		-2												5	-3	-4	-3	-3
en:colleagu		5		8	-3	-4				10			7	-3			-4	8		-10	8	-3	-6
en:colleagu_patient	-3
en:collector_alwai	-2
en:colleg	-4
en:colour	3	-7	-3		-3	-4											-7	-3					8
en:colour_shown	-3
en:comb	-4
en:comb_through	-4
en:come	7		4	2		3			-2		9		-10	4		-5		3	-8	9	-9	-12	-11
en:come_and	-2			2		2											4	-4		6			-6
en:come_at	7
en:come_back			4	2	4				4				-2	2	5		-7	-5		7			4
en:come_in	-6
en:come_off	4		-3	5	-5	-2						5	-2	2				8		-9		-2	-5
en:come_on	10	-3		-10	4	-2											8		-2	-9			-4
en:come_out	3
en:come_to	-2
en:comfort_well	-3
en:commend	-14
en:commend_the	-12
en:commiss	4	9		-5		-3	12			8	5						3			-4	4	-2
en:commit	-4
en:commit_to	-4
en:common	2
en:commun	-5
en:commun_cloth	-3
en:communion_lunch	-3
en:commut	-3
en:commut_has	-5
en:compani	-4	-4	2	-3	12	-12		-5	2		-8		4	3	-5	-2	5		-4	-5		-3	4
en:compani_'s	-4
en:compani_and	5			3	7	-3				2			4				6			-10	3		3
en:compani_had	-3
en:compens	-2
en:compens_file	-3
en:competitor	4	4			-2	-4	2		9		-3		-3	3	5		-3	-3		4
en:complain	-7	-2			-5
en:complain_about					-3
en:complaint	-27	-10			-9	-6	-9	-5	-5	-5	-6	-7	-4	-6	-4	-3
en:complaint_about	-9	-3			-2		-2					-2
en:complaint_and	-5
en:complaint_in	-6
en:complaint_whatsoev	-8
en:complet		-3			-2
en:compliment	-4
en:compliment_to	-7
en:compressor	5	3	-6	-6		-2			6					5	6		7	-2					-5
en:comput		-7	6			-4											9	-3	4	-7			-4
en:comput_class	-3
en:concret	3
en:condit	10
en:conductor	-7
en:conductor_all	-2
en:conductor_call	-5
en:confirm	-10		-3	5	-8	-8	4		-5	5		2	-6		-4	-2	-4	9	-3	5	3	-8	-9
en:confirm_and	4			6		-3		3										6		2		-5	-3
en:confirm_the	-3						4			5
en:confirm_your	-9	-3			-2		-3					-3
en:congratul	6	-2	19	-12	-5	-2												-4		3			-7
en:congratul_on	4		10	-2													-6			7			-2
en:congratul_the	-4
en:connect	6	-4	-3		5			-3	-4	-2	-4		4	-6	-3		-5	-5	-3	12	-3	2	-11
en:connect_room	-5
en:connect_was	-5
en:consent	2
en:consid	4	-2	7	-6	3													-3	8	-9			-3
en:consign	-3
en:contact	-5	-4			-4	-2			-2					-2
en:contact_from	-3
en:contain	3
en:contract	5	7		9	-3	-4			13		-2	-2	2	8	11		-5	-8	4	5			6
en:contract_for	-3
en:contrari	-4
en:control_remot	-3
en:convict	2
en:convolut	-4
en:cook	-5
en:cook_the	-6
en:cooki	-5
en:cooki_from	-5
en:copi	6	3		9	4	-5	-3				-4	10	-3	2			-10	3	-3			-4	9
en:copper	2			-3		6					-3						-6			8			-5
en:corentin		-4	-3	-8	-5	-2					-3		-2				7	-6	-2	-12		6	3
en:corner		-4	-2	-5	-3												10			-8			-4
en:corner_that	-4
en:corner_to	-3
en:correct	5	-6	-3	9	-12	-3	-3	-3	-3	-2	-3	-3	-3	-3	-2		-5		-4	8	-3	-4
en:corridor	3
en:cost	4	-7	-7	9	8	-8	-2	2	4		-6	-3			-3		2		3	6		-3	-6
en:cost_me	3
en:cost_more	2
en:cot	5		-2			-3		3										6		-5		-5	3
en:cough	5
en:could			-16	11		5	2		-10	-2	6	-4	-11	-14	-9	-5	-9		-10	18	-10	-7	-9
en:could_and	-5
en:could_come	2
en:could_have	4
en:could_not	-4	9	-3	2	-5	12	3	4	-3			4	-3	-7	-3		-3
en:could_see	4
en:could_somebodi	-3	7			-3						9						-6	-2		11			-5
en:could_you	-10	-13	-3	7	5	-7	-4	-3	-3	-3	-5	-5	-3	-4	-3		-13		-3	11	-3	-3	-3
en:count	12	5	-6	-3	-8	4	-3	-3	-3	-3	-4	-3	3	-4	-3			9	-3	-6	-3		-9
en:counter	13	-4	-5	2			-3	-2	-3	-2	-5	-2	-3	-3	-2				-3	-6	-3	-4	4
en:counter_and	7
en:counter_excel	-3
en:counter_on	6
en:counter_open	2
en:countri	-3	5				-2				6			6
en:coupl	9		-2	4	-4	-3				2							-8	3	-2	-4	2	-2	5
en:courier	3	8		-3	-3	6					6		-2	3			-8			11		-3	-4
en:cours				-9	-3												8	-4	5	-7			-3
en:cours_the	-3
en:cover	4
en:crack	-12				-3						-3
en:crack_joke	-7
en:crash	-6
en:crash_sinc	-5
en:crawl	4	-8	-5	-7	-2	-5					-4						7	-2				-2	-6
en:crazi	-2
en:crazi_about	-3
en:cream	6
en:credit	3	-3		2	7				-3				-2	-5	-3		-3	11		-10		-3	-4
en:creme	-3
en:creme_brulee	-3
en:crepe	-3
en:crepe_in	-2
en:crew	-7			-6	-2	4							5				7		-2	-7			-3
en:crew_arriv	-3
en:crew_at	-5
en:crew_stai	-4
en:crew_that	-3
en:croissant	-4
en:croissant_lol	-4
en:cross	5	-8		10	-3	-4											-3						4
en:cross_passion	-3
en:crown	3
en:crown_fit	-2
en:crush	-2
en:crush_everyon	-3
en:cry	2
en:crystal	-3
en:crystal_clear	-3
en:curiou	-3
en:curiou_and	-3
en:curs	-2
en:curtain	5
en:custom	-3	-12	10	-7	-8	-6	-4	-3	-3	-3	-5	-4	-3	-5	-3	-2		-8	-3	6	6	-3
en:custom_and	-2
en:cut	-5	3				2
en:cut_his	-4
en:cut_off	2
en:dad	-8	7	3	-3	-5	8					9							2		-6			-2
en:dad_book	-4
en:dai	-6	-9	-4	2	7	-8		-13	-6	-5		4	-17	3	-3	-8		15	-12	-5	-12	-14	-5
en:dai_#	2
en:dai_'s	-4
en:dai_after	5
en:dai_again	-5
en:dai_and	-10
en:dai_case	-4
en:dai_delici	-3
en:dai_earli	-5
en:dai_for	-8
en:dai_my	-4
en:dai_neatli	-4
en:dai_on	2
en:dai_run	2
en:dai_so	-4
en:damag	-5
en:damag_and	-2
en:dare	3
en:data	-8
en:data_in	-3
en:date	6	3	3	3	8	-13	-7	-3	11	-3	-8		-6	6	12		-4		-4		-4
en:date_for	-4
en:daughter	4		-3	-2	-4	-2	-3		-2	-3	-5	6	-3	-4	-2		-3		-2	-8	-3	-4	9
en:daughter_broke	-4
en:dawn	5
en:daycar	2
en:de	3	5				-3	11				-3		6	3			6	-3		-9		6	-3
en:dead		-9	-6	-4	5	-5				-2	-3	-2	-2	-2			-5	-3		5		-3	3
en:dead_for	-4
en:deadlin	-4
en:deadlin_and	-2
en:deadlin_they	-3
en:deal	-9	-3		3	-5	-5	-2	-2	-3	2	-3	-2	5	-2	-2			8		-8	4		-7
en:deal_with	-10	2				-2				4			6
en:dealt	6
en:dealt_with	5
en:dear	-20	-6			-8	-4	-4	-3	-3	-3	-4	-5	-3	-4	-3	-2
en:dear_user	-4	-2
en:dearest	-3
en:dearest_model	-3
en:debit_follow	-2
en:debt	2
en:decemb	-7	4	7	-6	-7	-4	-4		5		-2		-2		6			3					-4
en:decemb_#	-6	6		-5	-4	-2	-3		6			2		3	6		-3	4					-3
en:decent	-4	-5		2		-3											-4	3					3
en:decent_film	-3
en:decid	5
en:deck	2	4	-5		3	5					-2						6	-4					-4
en:declin	5	-3			4												-7	-7		12			-3
en:deer	-2
en:deer_in	-2
en:degre	11	3	-9		-6	-2					8	-2		-2			-4	-3	-2		-2	-3	6
en:degre_in	2
en:delai	-6
en:deleg	-2
en:deleg_were	-2
en:delet	8	-3		6	-4	-4	-2					4					-10	-6		13
en:delici	-8
en:delight		-6	9	6		-4											-8			7			-2
en:delight_with	-3
en:delight_would	-3
en:delightfulli	-4
en:delightfulli_simpl	-4
en:deliv	-9	-6	3	5	-6	-4	-2				-3	-3					2	5		-7
en:deliv_in	-2
en:deliv_mondai	-3
en:deliveri		-3		3	-6	-4					-2						-7	6	-2	-8			7
en:deliveri_gui	-2
en:deliveri_note	5
en:demand	5
en:denis	-3	7				6						6		4
en:dental	3
en:dentist				5	-4	-5		5			-4						9	-6				-3
en:dentist_and	-2
en:dentist_came	-3
en:depart		-3	-4		-3												5	3		-6			-2
en:depart_handl	-3
en:deposit		5		5	-5	-3		-2	-3		-2	9	-3	5	-2		-6	15		-14		-4	-8
en:deposit_for	-3	5										7		-3
en:depot	-4
en:describ	4
en:deserv	-4
en:deserv_to	-3
en:design	-5
en:design_look	-4
en:desk	18		-8	-13	-3		6	-6	6			-8			7	-4	10	-13	-7	-8		3	2
en:desk_and	2	3			2		7						7	6			3	-6				7	-2
en:desk_sai	5
en:desktop	9
en:despit	-7
en:despit_a	-3
en:despit_the	-7
en:detail	-6					-3	-3					3
en:detail_right	-3
en:devon	3	2			3					4			6				4	-2	5	-7	5		-3
en:di	11	-4	-3	4	3	-4												-2		7			-8
en:di_on	4
en:diagnosi	4
en:did	-3	2	-3	-6				3			-6	-8		-10	2	-3			4	-11	8	-2	5
en:did_a	4
en:did_her	-2
en:did_i	4
en:did_it	-4
en:did_not	-5	-2		-8		-3	3	-3	-3	4		-3	-4	-3	-3		2		7	-15	7	-5	-3
en:did_on	-3
en:did_they	4
en:die	4
en:diesel	4
en:differ	-2		-9	9	4	-6	-3	2	-3	-2	-4	4	-4	5	-2			8		-4		-7
en:dilig	-4
en:dilig_with	-3
en:dine	4	6			3		5			4	4	4					-6	-3		-10	-2	-3	13
en:dine_room	4	6			3		5			4	4	4					-6	-3		-10	-2	-3	13
en:dinner	11		-7	7	-4						-2						-11			4	-2		8
en:direct	-4
en:direct_debit	-4
en:directli	2
en:directli_with	-4
en:director	3
en:disappear	-5
en:disast	-10
en:discount	4
en:discov	2
en:discreetli	-4
en:discret	-4
en:discret_and	-4
en:discret_of	-3
en:dish_was	-2
en:dispatch	-3
en:dispatch_who	-4
en:displai		-3			-5												-3	3		-8			6
en:disput	-4
en:disput_deserv	-3
en:do	-9	2		-4	5		-5	-5	5	2		-6	-2	-4	3	-7	4	-4	-11	-4	2		3
en:do_and	-3
en:do_i	-11	-4	8	3	4												-6			-7			10
en:do_not	-4		-4		7		-9		5	-3	-12		3			-3	6		-6		4		-6
en:do_someth	-2
en:do_tell	-2
en:do_the	2
en:do_we	-8				-2
en:do_what	-3
en:do_with	4
en:do_you	-10	-3			7
en:dock	5	-4	6	3	-3	-2											-6	10		-5			-3
en:doctor	-3	6			-3	6
en:document				3	-3	-2				4			6				-7				5		-3
en:does	-5		3		-3	-8	-6	-4	-5	-6	3	4	-5	-5	-5	-2	12		-5	-3	-6	-8	-5
en:does_anyon	-6
en:does_not	8		-5	-2	-7	-11	-2				3	6		-3			5		-3		-3	-5
en:does_you	-4
en:dog	11	-4	13		10	-6	4	-3	-3		3	-3	-3	-3	-3	-3	12	-3	-3	-12	-4	-3	-5
en:doing	11	-3	-9	11	-3		-2	4	-3	-2		-3	-4		-3		7	4	-2	-5	-3	-4	-9
en:doll	-3
en:doll_the	-4
en:dollar	-3	-5	-5		-4	-3	-2	-2	-2	-2	-2	-2	-3	-2	-2		-2	3		-6			3
en:dollar_under	-4
en:done	-9	-8			-4	-6	-4	-3	-4	-3	-7	-4	-4		-3		3	-7	-4		5	-5
en:done_by	4
en:done_on	-2
en:done_to	3
en:dont	3
en:dont_pick	3
en:dont_want	-2
en:door	20			3	-11		-6	-6		-6	-10	-6	-8	3		-5	7	-4	4	-13	-7	-4	-10
en:door_and	6	5	-4	7	-2	6					-2							-3		3
en:door_will	2
en:doorstep	5
en:doubl	-6	-4
en:doubl_book	-4
en:doubl_buggi	-3
en:down	5	2	7	-3	-7	6	-12	3	-10		-17	-3		-11	-9	-5	3	-12	5	-5	4
en:down_at	-5
en:down_by	3
en:down_coffe	-3
en:down_for	3
en:down_in	3
en:down_the	-6	-6	-3	-3		-4											-3	-3		3			2
en:down_to	5	-4	2	3		-3	-3		-2		-4			-2	-2		7	4	-3	-6		-3	-6
en:down_with	-4	-3		2		3		5									3	-3		-5		4	3
en:downstair	5	-3			-5	-2					-2
en:dr	-4	4		3	-4	5	7				6	-2					-6	-4		12		-3	-5
en:draft	2
en:draft_on	3
en:drag	-5
en:drag_my	-3
en:drag_on	-2
en:drain	11	-7	-7	-6	-2	-7					-2							-2		3		-3	-5
en:drank_his	-2
en:draw		-3			-3						-2
en:draw_and	-3
en:draw_for	3
en:drawer	7		-2	-3	-3	-3											-10	-4		10	2	-2	-5
en:drawer_and	-2
en:drew	-4	-6				-4											-4	-4		10			-4
en:drew_us	-4
en:drill	5	-3	-4	-2														3		-5
en:drink	6	-5	-2			-3											-5	-3		4			4
en:drink_it	3
en:drip		4	-3	5	-3	7					8			-2			-5			10		-2	-5
en:drive	7		-4	-4	-5	-4			-2		6		-3	3				-3		7	-2	-4	-7
en:drive_school	-3
en:driver	5	-4	-7	6	-4	-3			-2	-2	-2		-2	-3	-2	-2	9	2	-2	-9	-2	-3	-9
en:driver_left	7
en:driver_on	-3
en:driver_was	-3
en:driver_with	-2
en:drivewai	5
en:drop	2	-9	-4	12		-8	-3		-2	4	-7	-2	-2	-3	-2		-5	-8	-2	6	6	-3	4
en:drop_every	3
en:drop_from	-5
en:drop_off	6
en:drove	6		-4	3	-4	-4		3					-3				10	5		-11		-6	-4
en:drummondvil	-5
en:dry	6	-4	3		-2	-5			2		-2		-2	3	2		-2	2		-3			2
en:dryer	-3
en:duck_poutin	-2
en:duckl	-2
en:due	3											5		4
en:due_at	4
en:dug	-9
en:dug_the	-3
en:dug_up	-6
en:duplic	-2
en:dure	-3	6	-2	2	-2	-2						7					-3	-4		5			3
en:dure_my	-3
en:dure_the	-3	6	-2	2	-2	-2						7					-3	-4		5			3
en:dust	2
en:dutch	10	-6	-4	12	-3								-2	-7			-3	-8				-2	11
en:duvet	3
en:e	5
en:e-bik	3
en:e-mail	2	-3	7		-12	-10	4	-6	-6	5			-7	-12	-5	5	-9		-5	-3	8	-7	6
en:each	19	6	-4	10	-11			-5	9	-5		5	4	12	6	-3	-6	13	5	-7	-6		-8
en:each_even	-5
en:each_time	6	10	-2	13	-3		3	-2	10	-2	3	3	6	14	8		4				-2	3	-5
en:ear			-4		-3						-2		-2				-4	8					-5
en:earli	-12
en:earli_alwai	-2
en:earli_and	-2
en:earli_sai	-2
en:earlier	-11
en:easi	-9
en:easi_as	-4
en:easi_on	-3
en:easi_with	-4
en:easier				7						4			6				-9		7	-6	4	-2	5
en:easier_with	-3
en:eat	8		-5	-3			5		-2	3	3		-2				-4		10	-11	-3	-2	2
en:eaten	4
en:edg	6
en:effect	-3
en:effici	-2
en:effici_and	-2
en:egg_from	-4
en:eight	7	6	-5	-5	-4	10				4	10			-6			9	-4		-3	-2	-2
en:eighteen	3
en:eighti	7
en:either		5	-3		-11	-5	6	-2	-3	-2	-3	-3	6	4	-2	6		-7	3	7	-2	5	-10
en:either_wai	-4				-5
en:elbow	2
en:elderli_ladi	-2
en:electr	-3				-2					5
en:electrician	3
en:elev				5		6					6									-7		6	-3
en:eleven	5		-14	-8			-6		3	-4		-5	-6		4	-3	12	5	-5	-13	-4	-9
en:eleven_at	7
en:eleven_dai	2
en:eleven_minut	-3
en:eleven_time	3
en:els	21	2	7	-7		4	-5	-4	-4	-4		-4	3	-7	-4	6	9	-14	-7		-5
en:els_'s	5
en:els_to	12	-2	4	-7	-2												4	-2					-5
en:elsewher	-5
en:elsewher_becaus	-5
en:email	6			-7									5	2				-4		3		5	-4
en:emerg	10	3	-6		-5	8	-3	-2	-2	-2	-4	-2	3	6	-2	-2	11	5		-14	-2		-9
en:emerg_number	4
en:employe	4
en:empti	5
en:en	-3	5				3	3				5	3
en:end	2	-3	-7	7	-12	-16	7		6	2		-8	-2	4	3	-3	-4	-14		6
en:end_as	-4
en:end_of	10	3	-4	6	-6	-8	9	-2	5	4	5	-3	-5	2	6		-8	-8	3	4	4		3
en:end_up	5
en:engag	-6
en:engin	6	12	3	2		6					8						6	-4				3	-7
en:english	16				-7		-3	-2	-3	4			3	-8	-2			-7	-3	-8	5	-4	7
en:english_and	2
en:enjoi	7		10	-6	6							5		3			11			-8		-2	-6
en:enough	-5			6						4			-2	-3				-3		-3		4	3
en:enter	2
en:entir	3
en:envelop	9	-4	-4		-4	-3	-3	-2			-3	-3	-3				-11			2		3	5
en:epipen		4		2		5					-5						-5			-5		-2	8
en:equip	-4
en:error	-10				-2							4
en:error_in	-2
en:especi	-3
en:especi_the	-3
en:estim	-5
en:estim_respect	-3
en:euro	10	-3	-10	4	-6	-4	-3	-3	4	-2	-3	-4	-3		-4	-3		-14	-5	11	-3	-4	4
en:euro_the	-4
en:euro_to	5
en:ev	4	-3	-3	-8		-3											9			-8			-2
en:even	-14	-3	8		5	-6	-8	-6	-4				3	-6	-2	-3	-8	6	-7		2	3	-5
en:even_a	-4
en:even_and	-4					3					4
en:even_at	-2
en:even_came	-4
en:even_charg	-5
en:even_colleagu	-3
en:even_crack	-2
en:even_drew	-4
en:even_for	3
en:even_gripe	-3
en:even_had	-3
en:even_in	-3	2		4	5	-5					5						2	3					-3
en:even_my	-10
en:even_though	-8
en:even_to	-6
en:even_vet	-3
en:even_well	-2
en:even_with	-4	-3			-3
en:event	6
en:ever		-5		-6	-3	-3											5	2		-5			-4
en:ever_save	-3
en:ever_so	-4
en:every	11	4	-5	21	5	3	-10	-8	3	-7	3		-5			-6	-14		-9	15	-9	-5	-4
en:every_#	6
en:every_dai	-7
en:every_deadlin	-3
en:every_even	-4
en:every_fridai	-4
en:every_morn	9	5	3	-5	-5	-3	-2		-4		-4	6	-4		-3		5	6		-9	-2	-3	-7
en:every_need	-2
en:every_one	5
en:every_respect	-3
en:every_singl	6
en:every_step	-3
en:every_stop	-4
en:every_tabl	-2
en:every_ten	3
en:everybodi	4	2	4		10	-4	-3		-3		-3	4	-3		-2	7	4	4	-3	-6		-4
en:everyon						-3	2					2		-2
en:everyon_kept	-3
en:everyth			-7	3	-3	-4	-6		3	-4	-3		-7	-6	4	-3	-7	3		7	-5	-11
en:everyth_a	-2
en:everyth_back	-4
en:everyth_clean	-3
en:everyth_directli	-4
en:everyth_has	-4
en:everyth_i	2
en:everyth_in	5
en:everyth_work	-11
en:everythin	-3
en:everythin_so	-3
en:everywher		3			-2		6			4	5
en:everywher_clever	-3
en:ex	3
en:exactli	3
en:exactli_the	-3
en:exam	-3	-5				-3					-3
en:exam_and	2
en:exampl	-7	-2			-2
en:excel				-9						2							7			-7	3		-4
en:excel_even	-3
en:excel_sole	-3
en:excel_stai	-3
en:except	3	-7	-7	6	4	-4					-5			-3			6	6		-10			-5
en:exchang	2
en:exchang_sort	-3
en:excus	-4
en:exemplari	-6
en:exemplari_discret	-3
en:exemplari_follow-through	-3
en:exist	6	-2		10	-3	-7	-2				-2	4					-2			6		-3	-7
en:expect	-7	6		-5	-2	3				6			5				-8				6	3
en:expect_three	-4
en:expectin	-4
en:expectin_much	-4
en:experi	2
en:expert	3
en:expir	3
en:explain	4	3	-4	4	6	-3				4		5	-2	7					4	-12		-3	9
en:explain_and	-5
en:explain_everythin	-3
en:explain_the	3
en:explain_why	3
en:explan	-4
en:explan_were	-4
en:export_all	-3
en:express	-6
en:express_my	-4
en:express_our	-3
en:extens	-4
en:extens_#	-4
en:extra		-5	7	-5	-6	-3				-2	-2	-2				-3	4			-3
en:extra_on	-4
en:ey			-3	2							-2						3			-4		3	-3
en:ey_for	-3
en:ey_on	-5
en:fabric	-2
en:fabric_show	-2
en:face	8			-4	-5						-2									-4			3
en:factori	4
en:fail	7	-3				3	-2				3						-3	-2					6
en:fail_to	-3
en:failur	-15	-4			-3	-2	-3				-2	-3		-2
en:failur_report	-3
en:failur_to	-8	-4			-2		-3					-3
en:fair	4		-6	-4	-3
en:fair_bill	5
en:fake	5
en:fall		4		4	2	-2						7		-2			-8	5		6			-4
en:famili	5	6		5	5	3		10			-2		8					-3		-6	2	5	5
en:fan	8	-4	4	-4													5	-3					-3
en:far	-4	3			5	3	-3	5				4	4	-4	3		-2	-2		-6		5
en:fare	2
en:fast	-12
en:fast_servic	-2
en:fast_work	-3
en:faster	7
en:father		6	-4	9	5		7				8	-2	-2		3			-3		-5		3	7
en:father_'s	3	7	-3	5		-2	8		3		7			2	4					-9		4	6
en:father_back	-4
en:father_how	-3
en:father_was	-3
en:fault	-11		-2	2	-7	-5		-3	5		-3		-3	3	5		-7	11		-3		-3	-8
en:fault_in	-3
en:fault_two	-3
en:fear	-4
en:fear_someth	-4
en:featur	-3
en:featur_has	-3
en:februari	6	8	-2	3	-4	-5		3	-2		-3	-2	-3	3		7	-6	7		-5		-6	6
en:fee	-15	-5	-6		-8	-4	-3	-2	-3		-3	-3	-2	-4	-2	-2				-4			-2
en:fee_and	-5
en:fee_of	-3
en:feel	-16	-3	5	-7	-6		-3	-2	-3	-2	-4	-3	-3	-4	-3		5	-4		-5	6	-3
en:feel_at	-8
en:feel_better	-2
en:feel_my	-3
en:feet		2		2		4											3			3			-3
en:feet_and	-3
en:fell_for	-4
en:fellow	-5	-5	-5	-6		-4											3						-3
en:fellow_came	-5
en:felt	-6
en:felt_noth	-2
en:fenc	3
en:ferri	3
en:festiv	5
en:fetch	6	-4	4														7			-6			-2
en:few	3
en:fibr	-3
en:fibr_and	-4
en:fifteen	6		-2	10	9	-3	-4		-2			2		2			-5			6		-2	-7
en:fifti	-3
en:fifti_minut	-5
en:fight	4
en:figur	-2	4	-7		-5	-5	-3	-4	-3	-2	-4	2	-4	-5	-3	5				-8	-2		5
en:figur_they	-4
en:file	-8		-4	-5	7	-5	11	-7	-7			4			-7	-3	8	-7	-5	-3	7	-7
en:file_a	-4	3			-2		3					-3
en:file_and	2			4	6	3					4									-3			6
en:file_chang	-4
en:file_insid	-3
en:file_is	6
en:file_mondai	-3
en:file_same-dai	-4
en:file_so	-2
en:file_submit	-3
en:file_to	3
en:fill		11		6	-6	12		7			-4	2	-3	2	2		-2			11	-2		-12
en:fill_in					-2		3					3					-3	2		5			-5
en:fill_within	-3
en:fillet	-2
en:fillet_in	-3
en:film_a	-3
en:filter	5			-5								4					-7	-3		6			3
en:final	-12										2						6			-6			-2
en:final_amount	-4
en:final_easi	-3
en:final_paid	-4
en:final_pull	-4
en:final_someon	-3
en:final_work	-4
en:find	-3			3	3						-2						2	-4		4		4	-4
en:find_that	2
en:fine	-7		-7	-2	4	4	-4	-3	-4	-3	7	-4	-5	-9	-4	-3	7	4	-3	-13	-4	-5
en:finger	-8	-4			-4	-4
en:fingerprint	3
en:finish	-12	9	-2	-3	-3	2				2	-3		-2	-3		7		-4			3		-4
en:finish_an	-2
en:finish_my	-7
en:finish_two	-2
en:finish_who	-3
en:fire	2			2	-3		3					3		-2			-6	5		-5			6
en:fire_crew	-3
en:firm				3	-3	-3		4	2				9	-4	3		-4	-9		8		7	-4
en:firm_mattress	-3
en:first		-3	-5	-8	-9	-15		-5	5	-6	-10			5	6	-3	3	-14		7	-7
en:first-rat	-3
en:first-rat_servic	-3
en:first_name	-5
en:first_night	3
en:first_time	-3
en:first_week	-5
en:first_word	-4
en:fish		5		3		6					-5		-2				-4					-2	5
en:fish_counter	-3
en:fishi	-4
en:fist	4
en:fit	5	3				5	-4	-3	-3	-3	-6	3	4	-5	-3		7	-10	-3	-12	-3	2	8
en:fit_by	-2
en:fit_painlessli	-3
en:fit_room	-3
en:fitter	10			6	7						-4							-3		11			-12
en:five	9	9	-5			9			-6	-4	9	4	-6	-3	-5	-3	2	12	-4		-4	-10	-14
en:five_and	-3
en:five_dai				6	6							5		3			4	8		-11			-4
en:five_in	6
en:five_minut	-4	3				3					5
en:five_of	2	11	-3	-6		12					9									3			-2
en:five_star	5
en:fix	-18	-5	3	-7		-7	-3	-3	5	-3	-5	-3		5			9	-4	4	-10		3	-7
en:fix_a	-2
en:fix_befor	-2
en:fix_birth	-2
en:fix_dure	-4
en:fix_in	-12
en:fix_it	6		-4	-6	4												9			-8			-3
en:fix_mondai	-4
en:fix_someth	-3
en:fix_the	-7	-4			-2	-3
en:fix_us	-3
en:fjord		5		4								7		-2			-6	11		-8			-3
en:flag	3
en:flat	-6		-2		-6	-5	-4	-2	-3		-4	5	-3	-4	-3					-10		-3	8
en:flat_at	-3
en:flew	-4
en:flew_by	-4
en:flight	4
en:flight_of	6
en:flight_with	-5
en:flood	-3
en:floor	4	10	-8			6	-4	-3	-3	-3	6	3	-5	-6	-3	6	5	-10	-3	-18	-3	7	9
en:floor_is	2
en:florist	-6
en:florist_delight	-3
en:flower	-3
en:flower_the	-4
en:flue		-3
en:flute	-3
en:fly	3
en:fold	3
en:folder	8	5	-2		-6	-6	4		-2		-4	6	-3	-3				-12	-3	9	-2	-4	4
en:folk	6	-2	10	-4													2
en:follow	-6	-5	-4		-3	-3					-3						7	-3		-11			7
en:follow-through	-3
en:follow-through_by	-3
en:follow_it	-3
en:follow_like	-2
en:follow_your	-4
en:food	-7
en:food_delici	-3
en:food_great	-3
en:foot	3
en:for	-5		6		2	3		-6	-6	-9		-8	-6	-15	-8	-11		9	-7		-15	-2	-16
en:for_#	12	3		6	5	4	-4	-3	-3	-2	5	2	-4	-4	-3	-2	-8		7		-3	4	-5
en:for_a	7	-12	-2	9	12	-16	2			-7	-12	-7				-4	12	8	-8	-14	-7	-2	-5
en:for_an	3	3	-3	-3	-3	-7	4	4		6	-3		8		3		-9	-4		-3	7	8
en:for_being	-5
en:for_detail	-3
en:for_each	6
en:for_eleven		-4				-2
en:for_find	-5
en:for_forti	2	-3	3		3	-2											-4			5
en:for_free	2
en:for_good	-3
en:for_half	3
en:for_her	-3
en:for_in	2
en:for_it	3	-4		4	5													5					-4
en:for_leon	-3
en:for_liais	-4
en:for_lunch	2
en:for_me	-2
en:for_month	-3
en:for_more	-2
en:for_my	-7	5	-5		-7	4	-3		-3	-2	-4	6	-4	-6	-2		-13	4	-3	11	-3	-4	-3
en:for_next	-4
en:for_nine	2
en:for_noth	-4	-4			-3
en:for_onc	-10
en:for_one	-2
en:for_our	-8	-5	-6	8	-8		-4	-2	-3	-3		-3	-3	-3	-3			5	-3	3		-2	-4
en:for_replac	-4
en:for_ring	-4
en:for_senior	-3
en:for_someth	4	-8	5			-7	-3				-3		-2	-2			-4	6	-2			-2	-5
en:for_that	5		5	-3	-3	-3				2							2	2		-8	3		-3
en:for_the	-5		10	-11	8	-2			5	-10		-9	-10	-6	4	-8	11	5	-11	-12	-9		-3
en:for_their	-3				4				3					4	3
en:for_them	5
en:for_this	4	4			-2	6	6			4	10			4			-5	-3		9
en:for_three	-5	-3			-4	-3					-2	2	-2	-3
en:for_twelv	-4
en:for_two			2	2	-3						5						-4	8					-4
en:for_urgent	-4
en:for_us	-7	5			8	5
en:for_yesterdai	-2
en:for_you	4	-4															-4		7	-5
en:for_your	-4				-7	-4		4	-2				6	-3
en:forget	-11
en:forget_it	-4
en:forget_that	-7
en:forgiv				3		2											-3			3			3
en:forgot	4	-3	-6	-4	8									-2				7		-8			-5
en:forgotten_by	-2
en:fork	2
en:form	-5		-3	3	3		4	4	-3	2	3	-3	-4	3	-3		-15	4	6	5	-3	-5	4
en:form_after	-2
en:form_that	-3
en:former	2
en:forti	11		-2			-3	-3	-2	-2		-5		-3	-2	-2	-2			-2			2	-6
en:forti_dollar	-4
en:forti_minut	5				-3						-4						7	-3		-8		3	-2
en:forty-eight	-3
en:forty-eight_hour	-3
en:forty-six	4					-2	4		3			3		3	4		-4	2	5		6	-4	-5
en:forward_to	2
en:found	-15	10	-7		-12		2	-4	-5		4	-5		-7	-4	-2		-10	-4	3	-5	-3	5
en:found_and	-3
en:found_him	-2
en:found_it	-5				-2	-3							4	-3
en:found_me	-4
en:found_my	-5
en:found_out	12		-3	8	-2						-3						-9	-2	-2	-2		-2	9
en:found_someon	-5
en:found_the	-6
en:found_time	-3
en:found_us	-3
en:found_what	-4
en:found_within	-4
en:four	31		-18	-15	-11	3	-12	-4	5	-10	-6	-11	4	3	2	-7	9	2		-5			-11
en:four_and	8	-2	-3	-10													8			-3			-6
en:four_dai	-3	-2			-4
en:four_hour	10	-4	-2	-9	-3												8	-4	8	-9		-5	-4
en:four_in	3
en:four_minut	4		-5		-2	3					-2						-3	-2		6			-3
en:four_o'clock	-3
en:four_time	3
en:fourteen	9	-9	-6			-5	-3				-4	-4	-2		3		-4	3	-2		-2	3
en:fourth	3	3		5							-3		6	4			2	-3				6	-4
en:frame	3
en:free		-5	7	-4			-2	-3	-3		-3	-3	-3	-3	-2		8		-3	-16	-3	2	-3
en:free_citi	-3
en:free_if	6
en:free_kid	-2
en:free_loan	-3
en:free_of	-7
en:free_on	-2
en:freez	6
en:french	7	-10	-11	7	-6	-4	-3	-3	-3	-4	-3	-2	-4	-8	-2	-2	-4	-8	-2	7	-4	-4
en:french_three	2
en:french_version	-3
en:frequent	-3
en:frequent_heat	-3
en:fresh	-6	-3		5													-6	-4		11			-2
en:fresh_produc	-5
en:fresh_that	-3
en:fri	-3
en:fridai	7		-13		-17		3	5	-7	-4		5	8	9	-5	-4	-7				-5	11
en:fridai_after	6		-2	10		6					5			3			-9	-4		7			5
en:fridai_and	-4	-3		9	-5	-3	2				-2	2		-3			-9	4		8			-5
en:fridai_at				4		2				2	3		4				3	2		-10	3
en:fridai_morn	-5							5
en:fridai_until	-4
en:fridg		6				4					3			-3		7							3
en:fridg_and	-3
en:friend	4		-3		-5	2											-4	-4		11			-6
en:friend_with	-3
en:friendli						6					6			3			-4	-3					8
en:friendli_staff	-3
en:friendli_technician	-3
en:friendli_which	-2
en:frighten	2
en:from	13	14	-10	-3	-29	7			-3	-6	9	3		-8		-14	-21	5	8	3		2	-3
en:from_#	12	-8	3	-3	-7	-4	-3	-3	-3	-3	-3	-3	-3	-3	-3	-3		8	10	-17	-3	-3	-9
en:from_a		6	-2		-3	-5	-3	4	-3		-3	6	5	3	-2			3		-10		6	4
en:from_fifti	-5
en:from_him	6	-4	-3	-8													6			-6	6	-2	-6
en:from_his	-5
en:from_home	3
en:from_me	-3
en:from_my	5	2	-3	-3		5							6				4	-4		-5		5	4
en:from_next	-4
en:from_our	3
en:from_start	-10
en:from_the	3	3			-16			2	-11			-10		-4	-10	-6	-9	-3		6	2	-2	-2
en:from_you	6	3		3		-2			3	3			-2	-2	4		-6			9	3	-3	-4
en:from_your		-5		-3	-2	3	-3	5			-2	-2					3	-2				4	-6
en:front	10	-12	-9			-8	-4	-2	-3	-3	-4	-4	-3	-3	-2				-4	6	5	-6	-11
en:front_desk	2	-6	-4			-4											-3	-6		10			-5
en:front_of	5	-5	-2	3	-6	-2											-7	5	-2		6	-3	-5
en:froze	6
en:frozen	4				5	-3				4			6				-3	5		-7	4		-3
en:frozen_kid	-3
en:full	4	-2	-5	5		-5		-6	-7		-3	7	-8	-12	-6	-4	-3	7	-7			-9	-4
en:full_and	-4	-4			-2
en:full_order	-3
en:full_price	-6
en:fulli	-4
en:fume	-4
en:fume_when	-5
en:fun	4
en:fund			-2	6	10		4					3		4				9		-9			-4
en:funer	4
en:funni_and	-4
en:furnac		6	8			3					4			4			6			-6		-2	-5
en:furnac_quit	-5
en:further	4		5		-3		3					2		4			3		9	-10		-2	-6
en:ga	-3	4		8	6	5					-3		5				-5			6		7	-6
en:gadget	4
en:gaetan		8	-2	-4		6	6			4	5									-3			2
en:gap	2
en:garag	9		-5	-5	-3	-5	-2	-2	-3	-2	-3	-2	-3	4	-2	-2	3	-3	-3	-5	-3	-3	2
en:garbag	5		-3	-5	-2	-4					-3		4				5	-3		-6			-3
en:garment	-5
en:garment_i	-5
en:gaspe	2
en:gate	9		-4	8	-3	4	-2	7	-3	-2	-5		-3	-6	-3	-3	9	-4			-2	-3	-11
en:gather	5	-5	5														9	-3		-9			3
en:gatineau	-3											4
en:gave	14	6	-6				4	-3	-3		-6	-3		-3	-3		8	-8	-3	3		-6	-10
en:gave_her	-4
en:gave_it	2
en:gave_me	11	-7	-3		5	-5											8			-10		-3
en:gave_mine	-5
en:gave_up	2
en:gb	5
en:gearbox	3
en:gem	-3
en:gem_hang	-4
en:gener	-2	-3	9	-7	5												11	-4		-9			-2
en:gener_brunch	-4
en:gentl	-3
en:gentl_avec	-2
en:gentl_effect	-3
en:gentl_price	-6
en:gentl_punctual	-2
en:gentl_we	-3
en:gentleman	-3			4	-5	-2				4							-7	-9		12
en:gentleman_in	3
en:genuin	-3
en:genuin_smile	-3
en:german	3
en:gestur	-4
en:gestur_modest	-4
en:get			-8	-2	8	2	-9	-7	-10	-7	3	-8	-11		-8	-5	8	-11	-7		-8
en:get_a	-2	-4			-2
en:get_around	-2
en:get_back	-4
en:get_by	-4
en:get_in	4
en:get_it		5		6	5	5	-2		-3		5	-2	-3	2	-2			-8		5	-2	-5	5
en:get_me	3
en:get_my	-6
en:get_on	-2
en:get_out	-4
en:get_over	-3
en:get_the	-6	5	-2		6	5			-2		5	-2	-3	4				-4				5	-5
en:get_through	-3
en:get_to	8	-2			4												-4			4			-4
en:get_up	2
en:gg	-4
en:gg_team	-4
en:ghislain		6				-3	6				-4	5	2	-3
en:gift	-5
en:gift_card	3
en:girl	10		-4	-3	-4	-5	-3		-2		-4	5	2				6		6	-5	-2		-11
en:girl_on	-3
en:girlfriend	-3
en:girlfriend_'s	-3
en:girlfriend_who	-2
en:give	6	9	4	-7	4	5	9	-4	2	-4	5	-6	-6	4	-5	-3	8	-8	-5	2	-5	-8	-4
en:give_me		2		-4	8		-2		-3		2	-2	-2	3			7		-2	-4	-2	-3	-2
en:give_up	3
en:given	6	3	-4		-5	3	-3	-2	-2	-2	-3	3	-2	-3			-5	6				-2
en:given_dure	-3
en:given_my	-3
en:given_the	2
en:given_to	5
en:glass	5	-5	-5	-3	3	3	-3	4		-2	-2		-3	-2			8	-6		-9	6	3	-6
en:glass_and	2
en:glass_bent	-3
en:glass_of	5
en:glove	-5
en:gluten	-2
en:gluten_free	-2
en:go	10	5	-4	4	-5		-13	-3			9		-3			-5	-11	-11	5	17	10	-17	-9
en:go_about	-2
en:go_again	-4
en:go_and	2
en:go_back	-3					-2				3							-3	-3		4	3		-4
en:go_home					-2
en:go_like	-4
en:go_on	2
en:go_out	-5			2	-3	-4	-3	3					-2	2			-4	6			7	-6	-5
en:go_through	2
en:go_to	5		-3				-4	-2	5	-2		-3	-3	2	5		4		10	-9	-2	-3	-4
en:goe	15	7	-5	14		3	8	9	-4	-3	8		-4	-6	-4	-3	-8		3	4	-4	-5	7
en:goe_out	2	3					2	5				3		-3			-3	3		-3		-2	3
en:goe_to	5	7		7			8				11						-9						9
en:goelett	5	-2	-3	-5	-7	-2											10			-6			-8
en:gold	-9
en:golden	-3
en:golden_volunt	-3
en:goldsmith	-4
en:goldsmith_'s	-4
en:gone	3	4	-8	12	3	-6	5	-3		-3	4		-4	-6					-3	5	-4		-5
en:gone_and	4
en:gone_in	-3
en:gone_out	2
en:gone_up	2
en:good	-10	-4	-11	3			-5	-5	2	-4				3	-5	-2	-3	5	2	-2	-4	3	-6
en:good_and	2
en:good_bottl	-4
en:good_dai	-4
en:good_enough	3
en:good_even	-2
en:good_meal	-2
en:good_morn	3	-4				-2
en:good_price	-3
en:gorgeou	-2
en:gorgeou_cross	-3
en:got	4		-8	5	-14		-10	-7		-7		-8	-10		-9	-7		10	-8	-4	-8	-11	2
en:got_#	-3	-4			-3	-2
en:got_a	-4	6		4		7					-3						7			-3
en:got_an	3
en:got_my	-4
en:got_out	-2
en:got_the	4	-5	6	3	-7	-2					-2			-3			-5	6	-3			-3	-3
en:got_there	2
en:got_to	4
en:got_was	3
en:graciou	-5
en:gran	-3
en:gran_us	-3
en:grand	-3
en:grand_marnier	-3
en:grandad	-3
en:grandad_got	-4
en:grandma	-3
en:grandma_'s	-4
en:grandmoth_was	-3
en:grandson	-6
en:grant	5	-3	-4	10	9	-3	-2	4	-3			-3	-4	3	-2		-14	5	-2	12		-3	-5
en:grape	-6
en:grass	-6
en:grate	-7
en:gratitud	-7
en:gratitud_for	-7
en:great	7	-4	-7	-5	-4	-4		-2	-2	-3	-3		-2		-2		5	-2			-3	-2	-8
en:great_and	4
en:great_deal	2
en:great_food	-3
en:great_price	-3
en:great_updat	-3
en:great_welcom	-3
en:green	5	-3		-6							-2						3
en:greet	-5
en:gripe	5
en:groceri	6
en:ground	5
en:ground_floor	2
en:group	5	-7	-4	-2		-3								-2			-6	3		8		-2	-5
en:grout	3
en:grout_line	4
en:grow	2
en:grown-up_laugh	-3
en:grumbl	-2
en:grumbl_again	-2
en:grumpi	-2
en:grumpi_neighbour	-3
en:guarante	4
en:guess	3
en:guest	4	-8	-4		-4	-5	-6	-4		-3	-4	-5	3	-6				-5				4	-4
en:guest_'s	5
en:guest_has	-5	-3					-4					-2
en:gui	5	-5	-6	-11			-6	-4	-4	-4	-8	-3	-5	-6	-4	-4	7	-9	-4		-5	-6	-10
en:gui_are	-3
en:gui_call	-5
en:gui_is	-3
en:gui_straight	-5
en:gui_super	-3
en:gui_talk	-3
en:gui_was	-3
en:guid	-3				-2	-2	5			4	5
en:guid_dog	-4
en:guid_to	-3
en:gym	-4
en:h	8	-4	5		4	-3					-2						8			-9			-4
en:hack	4
en:had	6	11	3	-5	-16	12	-7			-8	10	-7	-3	-5	-4	-11		5	-8	-15	-7	4	5
en:had_a	7		-4	6	-9	7	-4	-4		-3	4	-4	-5	5		-2	-6	9	-4	4	-4	2	-16
en:had_an	-3
en:had_been		8	-4	3		8	-2					4	5	2			3	-7		-11		5	7
en:had_chosen	-4
en:had_commit	-4
en:had_gone	3
en:had_me	2
en:had_miss	-3
en:had_my											-3						-4	-2					6
en:had_never	3
en:had_no	14		-5	-7	-4	-8					4	-2	-3		3				-3	3	-2		-12
en:had_not	7		-3			2					3						-4						2
en:had_one	4			4	6								6	3			3		4	-9		5	-3
en:had_read	-4
en:had_the	6	6	-8	-3	-2	7			2		8		4	-4	3			-5		-7			5
en:had_thought	-4
en:had_to	-3	13	7	-9	-4	10	-3	4	-2		12	-2	-3	-3	-2		9	-4		-6		3	-8
en:had_two	2	2		4					5		-2		4	4			-6	7		-5		2
en:had_zero	-4
en:hair	7		2	6	-4	-4		3					-2	-2			-4	6	-2	-9		-6	7
en:hair_in	3
en:hair_on	2
en:half	14	-7			8	-5	-5	-4	-5	-4	-2	-5	-5	-9	-4	5					-5	-6
en:half_a	7	-3	8	-5													6	-2					-4
en:half_of	3	-6			3	-4											4	-6	5				-3
en:half_past	5
en:half_the	5
en:halfwai	4
en:halfwai_through	3
en:halifax		9				-4	4	3	-2			-3	5	3		7		4		-3			-4
en:hall	-5	2		3		3											3	-2		2
en:hall_secretari	-2
en:hallwai	4	-3	3	3	-4												-6	-8		9
en:hallwai_any	-7
en:hallwai_has	5
en:hand	10	8	-10	-4		6	-6	2	-2	3		-5	-8			-2	9	-9	-5		5	-8	2
en:hand_and	5	6	-3			3		5			-2						4	-8		5			4
en:hand_over	2
en:hand_the	-2
en:hand_until	-4
en:handl	-6	-4			-4	-2
en:handl_my	-2
en:handl_with	-3
en:handler	-6
en:handler_had	-4
en:handwritten	-3
en:handwritten_note	-3
en:hang	-4	-3	5	-3							-3							-3		7			-4
en:hang_of	-5
en:hang_on	-3
en:happen	-6	-8	-5	-11	-7	5	-5	-3	-3	-4		-4	-4	-5	-3					-4	-3	-4	7
en:happen_and	-5	2				6								-2
en:happen_to			-3			2					3						-3			2			2
en:happi	-7	4	-3	9	11		-3	3	3		-4	-4	-5	5	4		5	-5	-3	4	-3	-5	-6
en:happi_to	-6	5			7	2			4		-2		-2	2	5
en:happi_with	-7
en:hard	-14				-5	-3	3	-2	-3	4	-2	-3	-3	-3	-2
en:hard_feel	-14	-3			-5		-2		-2			-2			-2
en:hardwar				3	-2						-3						4	-3				3	-3
en:has	17	14	-2	7	4				-10		7	7	-6		-7		-5	-12	-5	8	-6	-3	3
en:has_a	9	6	-6	13	-9	6	3	3	-4	4	8	-4	-7		-4		-12	-8	-3	10		7	-4
en:has_actual	-3
en:has_alreadi	2
en:has_an	3
en:has_been	10	14	-7	6	3	3	-8	-4		-3	6	6					-10	-6	-4	5	-4	3	8
en:has_come		-5			-3				-2					-2
en:has_drop	-5
en:has_file	-5	-3					-4					-2
en:has_given	-5
en:has_gone		6			-2		8				8
en:has_never	7
en:has_not				7	-4	5	-2				5	-2	-3	-4			-8	-4	6	-4		5	3
en:has_reach	-2
en:has_reconcil	-4
en:has_sent	4
en:has_the	4	-2		-3	2												6	-3					-4
en:has_to	8	6	10	4	11	-3					-3			8			8	-5		-5		-2
en:has_two	6
en:hat	-15
en:hat_'s	-3
en:hat_off	-15
en:have	18	6			3	3	4		3	-6		-2	-2			-11		-12	-13	2		3	6
en:have_a		-2	-7		-9	-4		-4	7	3	-3	-4		-2	3	-2	6	-7	-2	-4	3	-2
en:have_ask	3	5		5		-5		4	8				8	5	4		-6	-2	5			7	-4
en:have_been		-2	4	-4			-4	6	3	-3	-5	-4			-4				-3	-5	5		4
en:have_bought	-5
en:have_decid	3
en:have_done	-5	-4
en:have_gone	7	3	-5	8	6	-3	-3		3		-3	4		-3	3		6			3		-4	-8
en:have_got	5
en:have_had	5	3	-3		-3		6	4	3	-2	6	-4	6		4		-3	-9	4	-11	5	9	5
en:have_it		-4		-8	-3	-4	-2		4		-3		-3		5		4	-4		6		-3	-7
en:have_just	-5
en:have_kept	6	-3			3												-4	-3		5
en:have_left	3
en:have_never	10	-5	6		5	-5	-2		3		-3	-3		-4	3		9		-3		-2	-4	-7
en:have_no	6			-9	-4					4				-2			5	5		-3	-2	-3	-4
en:have_not		-6	-5	-4	-3	-4			2		-3				3			3		-9		4
en:have_noth	4
en:have_now	4	2	-2	-7	-8	-4		4	-3		-3	-2	-3	7			10	-5		-8		-3
en:have_our	-4
en:have_put	2	5				6					5						-3						3
en:have_read	5			6	11												7		4	-8			-4
en:have_receiv				6			6					5		-5			-7	6		-6		-3	6
en:have_rung	-5
en:have_seen	2
en:have_shown	-3
en:have_sinc		3	2				-3					6		3				-2		-4			2
en:have_the	6	-3		5	-4	-2			-3			7	-3		-2		-7	2		8		-4
en:have_to		4	-2	-9	-4	9	7		-3		9	5	-3	3	-2					7	-3	-6	-8
en:have_two	2
en:have_written	2	8		3			7	5	3				6	11	3		-4	-3				8
en:having	2	-3	6	-7	-3	-4		4			-2		5	-4			11	-3		-13	-2	5	-6
en:having_to	-8
en:he	11		-18	9	3		-8	-13	-7			-8		-4	-15	-9	6	-2	-16	-8			3
en:he_also		-3		6													7			-6			-3
en:he_can	3	7		4	2				5		9		3	7			7	-3		-3			-5
en:he_did		7		-6	-3	5	5			4	2						4	-4		-6	-2	-2	6
en:he_even	-8
en:he_found	-3
en:he_got	4
en:he_had	4	8	-3		-4	10					3							8		-9			-2
en:he_has	2			3							-3						-6	-2				6
en:he_is	5		-5	14		-8	-4	-2	-4	-4	6	-3	-4		-3		-8	4	-4	4	4	-7
en:he_mix	-4
en:he_need	5	6			6	-3				4	-3	5	5				5	-5		-10	4	-2	5
en:he_put	-6				-2						4
en:he_refus	-3
en:he_sai	-5	-3			-3
en:he_said	-2		-2		-2	-3	5			7	5						3	-5			-3		7
en:he_show	2
en:he_told	-4	2		6	-2	-5					6						-8	5		7			-5
en:he_turn	6
en:he_wait	-2
en:he_was	4	3	-6	7		10	-3	-2	-3	-3	3	-3	-3	-3	-3			3	-3	-5	-4	-4	7
en:he_were	-3
en:he_would	11	-2	-7	-4		-12	-5	-3	-4		7	-5	-5		-4	-2	4	-4	-3	3	-4	4	-2
en:head		3	-2	-3	-8	-3			6					5	6		-9	-10	-2	12	7		-7
en:head_offic	-5
en:head_or	-6
en:health	4			2	6	8	-3	5			3						5	-4		-8		4
en:hear	15	-2		-13		-3		-3	-4	7		-3	-6	-5	-3		19	-13	-5	-10	7	-6	-11
en:hear_about	6	-5	-3	-7		-3											12	-2		-9			-4
en:hear_of	2
en:hear_the	3
en:heard	3		-7		3	-4	-3	4	-2	-3	-3	4	6	-4			-3	7		-9	-2	6	-2
en:heard_it	-4
en:heard_of	3
en:heard_the	2
en:heart			8	3	-3	5					4						-6	7		-9		6	-2
en:heartfelt	-2
en:heartfelt_thank	-2
en:hearti	-4
en:hearti_breakfast	-4
en:heat		9	6		-7	-11	-4	3	4	-3	3	-4	-4	6	5	6		-10	-4	7	-3	-5	-3
en:heat_and	-3
en:heat_off	2	-4	3	-5		-2											4			-2			-2
en:heat_pump	-8	7	-2		-2	-2		4	6				-2	8	6		-2	-4		7			-4
en:heck	-3
en:hedg	2
en:hei	4	-2			-2	-2	-2	-2	-3	-2	-2	-2	-2		-3
en:held	6			5	-3	-3	2		4	-2		2	-3		5		-8			5	6	-4	-6
en:held_my	-4
en:hello	-10	-9	-4	-5	-8	-9	-3	-2	-3	-3	-4	-3	-2	-2	-3		13	4		-12	-2	-4	-8
en:hello_even	-2
en:hello_i	-8
en:helmet	8
en:help	-16
en:help_from	-3
en:help_her	-2
en:help_me	-6
en:help_peopl	-4
en:helpin	-3
en:helpin_w	-3
en:her	-2	10	-18	5	-21	7		6	-13		8	-3	6	3	-11	-6	-9	-4	-3	7	5	5	-6
en:her_aboard	-2
en:her_anoth	-4
en:her_cell	3
en:her_doll	-4
en:her_ey	2
en:her_home	-2
en:her_inform	-2
en:her_insur	2
en:her_last	2
en:her_out	-2
en:her_own	-6				-3						4
en:her_parcel	-2
en:her_phone	2
en:her_produc	-3
en:her_second	-3
en:her_so	-2
en:her_stroke	-2
en:her_tire	-3
en:her_to	-6	2				-4		4		2			6
en:her_weight	-7
en:herbal	-2
en:herbal_tea	-2
en:here	-8		-10	15		-11	-6	-5		-5	-8	-7	-6	-10		10	-13	8	-5	12	-4	-6	-4
en:here_i	2
en:here_is	-5
en:herself				2		-4					-2			5			3						-3
en:herself_came	-2
en:herself_that	-2
en:hi	-15	-14	-5	9	-3	-10	-8	-6	-8	-5	-8	-8	-7	-9	-7	-5	-6		-3		-3	-5	7
en:hi_can	-2
en:hi_i	8	-2		5	6												-8			-9			11
en:hi_its	-15	-4			-5	-3	-2		-3		-3	-2	-2	-3	-3
en:hi_there	4
en:hiccup	-3
en:high	4	-6	-6	10		-4																	3
en:highlight	-3
en:highlight_the	-3
en:highwai	2
en:hike	3
en:hilari	-4
en:hilari_the	-4
en:him	6	6	-11	9	13	-9	5	-6		2	9				2	-4			-8	-2	3	-4
en:him_a	-10
en:him_off	5
en:him_to	8			-5	10	-3					-2		-2				6	-6		3		-2	-9
en:himself	8		5	6	4		-3	-2	-3	-2		-3	7	-4	-2		6	-3	-2	-12	-3	5
en:hing	-3
en:hip	4
en:hire	8	-3			-2													4		-4
en:his	14	3		20	3	-3	3	-8	-10	-10	5	2	-3		-9	-6	-7	-5	-10	-2		-12	16
en:his_boot	3
en:his_boss	-3
en:his_coffe	-2
en:his_ey	6
en:his_kei	3
en:his_kid	3
en:his_limit	-3
en:his_love	-3
en:his_meat	-4
en:his_name	4
en:his_own	4	-2		-3	7	-2											7						-9
en:his_rubbish	-4
en:his_transfer	-3
en:his_wai	4		-3		5						-2						4			-6			2
en:his_wife	-5
en:his_word	-2
en:hit	9	-3	4	-10	-3	-3					-2						-4		-2	5		-2	-4
en:hockei	4
en:hold	2		4		-6	-7	-4	3	-3	3	-4	3	4		-3				3	-5	-3	4
en:hold_a	3
en:hold_music	-2
en:hold_our	-3
en:hole	7	-4	-4	-9	-2	-3					-2						10	-3		-9			-4
en:hole_was	-5
en:holidai	-4
en:holidai_for	-4
en:home	10	-9	14	4			-4	-4	-5	-4		-3	-5		-4	-4	6	5	-4	-5	-5	-6	-5
en:home_on	-2
en:home_to	-2
en:homemad	-4
en:homemad_jam	-4
en:honest	-3	-2															-10			5			4
en:honest_advic	-5
en:honestli	-14
en:honestli_amaz	-3
en:honestli_i	-2
en:honestli_the	-4
en:honestli_your	-4
en:hood_want	-2
en:hook	-3				3	-3							4
en:hope	-8
en:hope_for	-3
en:hope_that	-7
en:hopelessli	-4
en:hopelessli_convolut	-4
en:hospit	5			3	-3	5			-2		-4			-3				5		-16	2	-4	10
en:hospit_in				5	-2						-8		3				-9	6		-9	3	-3	7
en:host	-3
en:host_who	-2
en:hot	5		16		2	4	-4	-4		-3	-8	-4	-4	-2		-4		-3	-4	-3	-4		-2
en:hot_#	-3
en:hot_chocol	-3
en:hot_coffe	-3
en:hot_shower	-4
en:hot_stone	4
en:hot_to	3
en:hot_water	4	-5	6						3		-2				4			3				4	-5
en:hotel	4		-2		5	3	-2	5	4				-3		5		-4			2			-4
en:hotel_the	-3
en:hour			-14	-2	-6	5	4		-10	-10	4	-4	-3	-14	-9	-6	7	9	3	-10	-9	-4	-11
en:hour_after	-4
en:hour_ahead	-2
en:hour_and	3
en:hour_at	-3
en:hour_befor	4
en:hour_every	-2
en:hour_fix	-4
en:hour_helpin	-3
en:hour_in	5
en:hour_late	2
en:hour_on		-2	-3			-4		3										8				-5
en:hour_the	-3
en:hour_twenti	4
en:hour_without	-3
en:hous		-5	-11			2	-6			-4	-7	-5		-7		-2		-7	-5	-7	-4	5	6
en:hous_cat	-2
en:hous_dure	-4
en:hous_in	5	-3	-6	-2													4	2		-8			3
en:hous_warm	-3
en:housekeep	2	-2	8	-4													5			-4
en:housekeep_who	-2
en:how	-8	-9	4	-6	5		-4	-3	-5	-4	-6	-4	-5	-6	-4	-2	12	-14	-5	-5	-5	-7	6
en:how_about	-2
en:how_do	-8
en:how_i	-3
en:how_it	6	5		3	-3	5					-3						-7	-3					9
en:how_move	-3
en:how_much	-6
en:how_the	-2
en:how_to	-6
en:how_we	-8
en:hr	-4
en:huge	-2
en:huge_thank	-3
en:hull	7				-4		3		-3					-4	-2		-10			9		-3	-2
en:hum	6	-2	-3	7													-7	-5					8
en:human	4	5				-2	9			8	5									-3	4
en:human_i	5
en:human_who	-4
en:humbl	-4
en:humbl_premis	-4
en:hundr	5	-4		-4	-3	-2					-2	-2	-2				3			-8			3
en:hundr_and	3
en:hundr_dollar	4
en:hundr_night	-4
en:hung	6	5	-2	-6	4				6		3			-3	6		10			-9		-3	-5
en:hung_up	5				5	3					4			-3			12	-2		-11		-2	-4
en:hurri	-9				-3
en:husband		-4	-7	3	-4		-3		-2	-3	-8	-3	-3	-3	-2		5	-6	-2		-3	-4	3
en:husband_'s	-4
en:husband_with	-3
en:i	7	-5		4		-5	-9	-8	-9	-9	-10	-16	-5	-14	-9	-15	5	-3	-9	-11	-9	-4
en:i_also	4				6													-3
en:i_am	-5	-11	-17	14	8	-9	-6	-9	-3		-8	-16		-2	-6	-8	3	-9	4	6	4	-9	-4
en:i_appreci	-3
en:i_ask	19	-10	-3			-2	-4	-4	-4		-7	-3		-10	-3	-3	11	-8	-4			-7
en:i_believ		5	-3	-6	-3	-2			8					4	9		-2	-2					4
en:i_book	6		-3		-6	-2	5			3	4						3	4		-12	-3		6
en:i_bought	-3	-3		2	3	-3											3	-2		3			-3
en:i_bring	-2
en:i_call	-7	3		7	5					8				-2			-4	8		-4
en:i_came	4	3	-3	6	-2	-4		5			-2						9	-5		-10			5
en:i_can	-4		4	-3		-2	-5	-3	-5	-3		3	-6	4	-4	-2	5	-6			-4	-6
en:i_cancel	4	-6		3		-4					-4						-6	11		-10			-4
en:i_click	6				-3
en:i_close		-3
en:i_come	-3
en:i_commend	-3
en:i_could	13	-7	-8		3	-8	7	-2	-3	3	3		-3	-5	-3		9	-7	-3		-3	-5
en:i_did	-5	-10		6	3	-5		-2	-2		-3	-2	-3	-3			-3		-2		7	3	-8
en:i_do	7	-7	-7		2	-10	-6		7		-8	-5	4	5	4	-2			-5	-4	5	2	4
en:i_expect		7		-5	-2	3				6			5				-8				6	3
en:i_express	-4
en:i_fear	-4
en:i_fell	-2
en:i_felt	-7
en:i_figur	-3
en:i_finish	2
en:i_follow	-6
en:i_found	5	11		-3			5			4	4						4	-4				-3	2
en:i_gather		-4	6														5			-6			4
en:i_get	-6				8
en:i_got	6		-4	-4	-5	5			-2		-7		-2	-3			4					-2
en:i_grumbl	-2
en:i_had	11	4			-5	5	-4	4	3	3	4	-5	2	4	-4				-3		-3		3
en:i_have	24	12				4	6	6	9	-4	-3	2	4	4	6	-7	-5	-6	-7	3	-4	10	5
en:i_hear	2
en:i_heard	-3
en:i_just	-3	-4			-4	-2
en:i_kept	-3	-5			-3	-2		-2					-2
en:i_know	-3		10	-8	9	4	-4	-3	-4		6	-4	-4	-4	-3	-2	6	2	-3	-6		-4	-3
en:i_last	-4
en:i_leav	3
en:i_left	-6	-3
en:i_look	2
en:i_lose	2
en:i_lost	5
en:i_love	-2
en:i_make	8
en:i_measur	4
en:i_mention	3
en:i_miss	3
en:i_move	7	7	-4	-5		7											3			-7
en:i_must	4
en:i_nearli	4
en:i_need	-5	6				9	-3	4	2	-2	11	-2	-3	-6	3		-8	-9			5	-6	10
en:i_never		-3			2
en:i_notic	-2
en:i_now	4	-4	-2			-2											6			-2			-5
en:i_only	-16	-3			-6									-2
en:i_open	7
en:i_order	-8	-2			-4
en:i_ow	-12
en:i_pai	6
en:i_paid	3		-4			-2	-2					6	-3	-4				8	-2	-12		-2	3
en:i_press	5	-3	-2	5	-3												-6	3		-9			9
en:i_put	9		-3	4	-4						-4			-2			-13	-9	4	17		-2	-9
en:i_queu	8
en:i_rang	6			-5		3							8	-2				-7		4	2	3
en:i_read	-11	-4		6	3	-6	3	-2		4	-3	-2	-3					6		-8	5	-2
en:i_recommend	-6
en:i_report	-5
en:i_run		10		5	-2	5		5	5		4		-2	4	-2		-5	-6		8		-3	3
en:i_sai	-7				7
en:i_said	5	5		-6			5			4		-3	6	5			5	-8		-3		5
en:i_sat	6
en:i_save	-3
en:i_see	-9	-3
en:i_sent	7		-5	3	7	-3	6		-2		-2	-2	6	4				-5	-2	2		6	-4
en:i_shall		-4		-6		-2	-2		-3			-2	-3	-3	-2		3	4		-8		-2
en:i_should	8	2	-3		5		-3	3	-3	-3	-4	-3	4	-3	-3			-2	-2	-10	-3	4	7
en:i_sign		-4		2	-3												3	-4		-9	7		4
en:i_sleep	-4
en:i_step	3
en:i_still				6	7				5					2	5		-10	-3		8			6
en:i_suppos	5	-3	4		-3	-4											-4		4	-7			4
en:i_take	-7	4		2		-3		3	5				-3	4			4	4				-6
en:i_think	-5			-3	-4	-3							3					4		-5	3		-3
en:i_thought	4	-5	-6			-3														-6			5
en:i_told	7	7		5	-3		-2		-2		-6	-2	3	3				-4		-7		4	6
en:i_took	6	-2		2	-4												-5						5
en:i_type	5
en:i_understand	2
en:i_want	4	5	4	-4	12	7	-4	-2	-4	-3	-5	-3	8		-3		10	-8	-4	-4	-4	7	-7
en:i_was		-5		-5			-6	-6	-6		-8	-6		-7	-5	-3	17	9	-7	-15	2	-9	-22
en:i_went		11	-4			10					9									-8			8
en:i_will	-7	3	-10	17	17				6	-6	-3	-9	7	11	7	-3		-18	5		-7	6
en:i_wish	-12
en:i_would	8	15		9	-17	7	2		6	6		-8	-4	-4	8		-7	5		-4	-5		8
en:i_write		4	-3	-3		6		8									2	-4		7			-3
en:i_wrote	4	-4		-3	-4	2	-3		-3		3	-3	6	4	-2		6	3		-4	2	4	-3
en:ic	10		-6		-3	-4	-2				-4	-3	-3	7			-3	2	-3	4	-2		-6
en:idea	3
en:ident	-2
en:idl	4
en:if	-27	-4	-5	3	-11	-13	-13		4	-10	-11		-7		-4	-7	-4	-6	-8			-11	15
en:if_he	-4	-3			5
en:if_i			-8	-7	-8	-4	-2	-3	8	-2	-3	-2	-4	5	4			-7	-2	2	-3	-4	4
en:if_it	-10	-6		-3	-4	-2								-2									3
en:if_not	-8	-3			-2
en:if_one	-11	-8			-3	-6
en:if_someth	-2
en:if_the	-13	-4			-3	-3
en:if_we		-6		-4	-3	-4					-2						2	-2		-4			4
en:if_you	-9	3			-6	-3	-2	4	-3		-2	3	-2	-3	-2		-2	-7		-7	6	-2	8
en:ignit	-3
en:ignor	-5
en:ill	4
en:imagin	2
en:implant	-3
en:in			-19	6	8	-7	-4	-9	-7	-10	-4	-9	-8	-3	-8	-12	8	-15	-14	2	-6	-10	-4
en:in_#	-6	-6		-5	-6	-3	-2		-2	-2	-3			-3	-2		3			-10			6
en:in_a				10	-9	-5	-8	4		-4				4		-4	11		-4	-8	-4
en:in_an	-6
en:in_any	3
en:in_april	2
en:in_august	3	7		3	-4		4		5		-3	-3	6	9	6		-7	-8		7		4	-2
en:in_brussel	4
en:in_case	-3	-2			-3
en:in_claim	-5
en:in_decemb	-4
en:in_drag	-3
en:in_drummondvil	-5
en:in_dutch	4
en:in_eight	-3
en:in_english	7	3	-4			3				3	4		5							-10	4		4
en:in_fabric	-2
en:in_februari	5	5		4		-4		3					-2	5			-7	6		2		-5	3
en:in_five	-5
en:in_for	-3
en:in_french	7	-8	-3	7	-3								-3	-7				-3			-2	-3	4
en:in_from	4
en:in_front	5	-5	-2	3	-6	-2											-7	5	-2		6	-3	-5
en:in_full	6			4	3	-3	4			5			-2				-8	-4		9	5	-2	-4
en:in_german	3
en:in_gold	-8
en:in_half	-5
en:in_hand	-2	-3			-2
en:in_her	2
en:in_his	5	6		7	6						8						4	-3		2			-8
en:in_housekeep	-2
en:in_it	4		-7	-6		4	-4	4	-4	-3	2	-3	-4		-3	-2	7	-7	-2		-3	-5	3
en:in_januari	-4	6			-3									-2		7
en:in_juli	7	4	-6	-3	4	-4			9		-3	-2	-3	6	10		3					2
en:in_june	4	3			-3							7		-2			-5						5
en:in_late	-4
en:in_lieg	-3
en:in_march	7	3	-9	3		-4	-3	-2	-3		-3	5	-3	2	-3		4	6	-2	-8	-2	-3
en:in_may	4	3	-5		-4				5		-4	-2		4	6		-3			7		-3	-7
en:in_mid-novemb	-4
en:in_mind	4
en:in_my	11		-7	10	4	-5	2	3	-6			4	-6	-8	-5	-2	-9		-6	-4	-5	-8	16
en:in_no	-8
en:in_novemb	-6
en:in_octob	-2
en:in_on	-7	-2	-3		-3															-5			6
en:in_one	-7
en:in_order	-3
en:in_our	-7	5	-4		4	3	-3	7	5		-4	-2	-2	-2	6		4			4		-3	-8
en:in_person	3
en:in_plain	3
en:in_prais	-2
en:in_progress	2
en:in_room	-7	4		3	-4	4			-2		10		-2	6			-4	-9		15		-3	-5
en:in_septemb	4	6	6	-3	-2	-2	7		4				6	7	5			-3				6	-4
en:in_seven	-2
en:in_six	-5
en:in_stock	2
en:in_tear	-3
en:in_ten	-5
en:in_that		-2				2	-2				-7						-6	-3		3	-2	-3	3
en:in_the	14	-4	-5	5	5			-17	-3	-4	3			-3	-7	-10	2	-11	-9			-4	-4
en:in_their	4
en:in_there	5	2		-10	-2	-5					5			-3				-3		4		-3	-5
en:in_thirti	-4
en:in_this	4	8	-2	8	3	3		5		4	-4						-13	-8	8	-9	-2	-3	14
en:in_three				6	6	-3				4	-3		6				6	-3		-3	4		-5
en:in_through	-3
en:in_twenti	-2
en:in_two	-4	-3		-4	6													-6	4	4			-2
en:in_with	-7
en:in_write	6	13	-2	5	-5	11	10	-3	-4	-3	6	10	-5	3	-3		-11	2	-2		-3	-8	6
en:in_your	-3	5	3	-3		2	5		-2		-5	-2	-3	-3			5	-6		-3		-3	4
en:inbox	6	-3															-13	-3		15			-3
en:incid	-8
en:incid_report	-3
en:includ	6		-3		-6	-6	3	-2	-4	3	4	4	-4	-6	-3			11	-2	-8	-3	-3	-6
en:includ_in	-5
en:includ_the	7
en:incom	-3
en:incom_messag	-4
en:independ	-3
en:independ_broker	-3
en:inform	-4	8		-9	-3	-2	5					7		-3			7	4		-9		-2	-5
en:inform_from	-4
en:inform_right	-2
en:inject	2
en:inn	3	5	-6		-5	-2	9	-2	-2		-4	2	6	4	-2		-3	4		-5	-2	5	-6
en:insan	-2
en:insan_good	-2
en:insid	-8	-3			-6	-2
en:insid_out	-7
en:insid_the	-4
en:instal		3	-8	-5	5	3	-3	-3	-3	-2	3	-4	3	-4	-3		-2	-3	3	7	-3		-10
en:instead	-5				-3		4			5
en:instead_of	-4				-3
en:instruct	2
en:instrument	3
en:insur	4	8	-4	5	-7	-5	-4		-3		-5	9	4		-2		-9	-6	-3		-3	3	10
en:insur_form	-4
en:insur_settl	-4
en:insur_the	2
en:intend	5	9		2	6	-3	5			9	5	4						-5		-6			6
en:intend_to	4	7		2	6	-2	6			9	5							-2		-5	2		3
en:intern	4
en:internet	3	-4	-2														5	2		-5			-2
en:interview	2
en:into	11	-7	3	-8	-2	-6	-3	-3	-3		-4	-3	-3	-4	-3			-6	5	8		-5	-12
en:into_a	2	-3		-7	-6												4	-4		4			-2
en:into_as	-3
en:into_it	3
en:into_the	8			2	5												-7	-4		10			-3
en:invoic	3		-12	10	3	-8		-6	-6	-5	-7		-6	-7	-5	-4	-20	15	10	-11	-7	-7
en:invoic_#	-5	-4	-2	6	6	-2	-2							-2			-13	9	8	-12			6
en:invoic_and	-4
en:invoic_in	3
en:invoic_is	5
en:invoic_match	-2
en:iron	5	-5	-5	2	-3	-2		-2									-3	-3		3		3	-3
en:is		-6	-15	5		-7	-15	-10	-6	-14	-3	-9	-8	-12	-9	-11	-5	-6	-10	3	-8	-12	4
en:is_#	3	7	-5	6		3	-6	-3	-4	-4	9	6	-4	-6	-3		6		-5	-11	10	-7
en:is_a	3	-8		-4	7	-11	-10	-7	-3	-6	-11		-8	-7		4	14	-4	3	-7	-7	-4	-6
en:is_about		-5				-3
en:is_all	2
en:is_alreadi	-6
en:is_an	5
en:is_at	-4
en:is_autist	-3
en:is_back	-7
en:is_been	5
en:is_being	2
en:is_block	8
en:is_breathtak	-3
en:is_built	-4
en:is_call	3
en:is_cheer	-4
en:is_come	3	4	5			6		5			5			7			-3	-3		8		-2	-4
en:is_delightfulli	-4
en:is_done	3	-2		4	3						-3									5			-5
en:is_easi	-8
en:is_exactli	-3
en:is_fill	-4
en:is_final	-7
en:is_fine	-7	-6	-6	-8	-6	-3					-3			-2			5	2		-7			-2
en:is_for	3
en:is_friendli	-2
en:is_from	3	5	-2			6											-2	-3		3			3
en:is_full	-5	-2			-2
en:is_get	2
en:is_go	6			5	-4	-2			6					4	6		2	-3		5			-7
en:is_gone	-7
en:is_honest	-3
en:is_how	4
en:is_in	11		-7	3	5	5	-7	-4	-5	-4	6		-6	-8	-4	-2	-9	-9	-5	6	-5	-7	9
en:is_insan	-2
en:is_it	-6
en:is_lose	4
en:is_my	3			3	7	-3			5		-2	-2	5	7	-2		8	-9		-3	7	5	-7
en:is_never	-6
en:is_nice	-2
en:is_no	6		-3		-7	3		7			-6						-5	4		-2			4
en:is_not	8	-6			10	-8	-5	-3	4	-4	-8	-5	-4	-5	4		-13	-8	8		4	-7	12
en:is_now		-6	-8	13	-7	-4	-3	-2	-3		-3	3	-4		-3		-15	4	-2	11	-2	-4
en:is_on	13	3		2	6	4	-3	7	-4	-2	-7	-3		-4	-3			-3	-3	3	-3		-5
en:is_one	8
en:is_only		-3	-2		-3	-4											5			-5
en:is_perfect	-11
en:is_pur	-2
en:is_quit	-2
en:is_rare	-3
en:is_realli	-6
en:is_reliabl	-3
en:is_remark	-3
en:is_self-explanatori	-4
en:is_solid	-3
en:is_still	2	-5	-3	9	-3	-3			2		-2	-2			3		-7	-4		-4		4	9
en:is_talk	-2
en:is_tasti	-4
en:is_that	-2	-5	-2	-6	-7	-4	-2				-2	-2						-6		-7			7
en:is_the	-3				9	-12	4	-5		-5	3	3	-7	-10	2	-4	-8	17	-6	-7	-6	-8
en:is_there	-13			5	-3	-5			-2	2	-4		5				4	-4		-10	4		5
en:is_up	4
en:is_what	7	-4	-5	10	6	-3											-14	6		11			-6
en:is_white	3
en:is_work	2
en:is_worth	-8
en:is_written	2
en:issu	-2										-3
en:it	11		-8	4		2	-6	-7	-7	-13	-6	-14	-8	-4	-6	-21	-10	-9	-7	10	-7	-5	-2
en:it_again	8			10		5					-3			-2			-9	-4		14			-6
en:it_all	-14
en:it_and	12			-5	-6		-4	-3	-3	2	3	7	4	4	-3			3	5	-5	2	-6	-4
en:it_at	7
en:it_back	-7		-2	7	-9	-2	-3	-2	-3	-2	-6	-4	2	-4	-2		-11	-6	-2	2	-2		9
en:it_becaus	-3	-6				-2								-5			5	-3					-3
en:it_befor	8	4	-4	4	-5	6	7				6			-2			-8	-5	-2	5	-3	6	-5
en:it_by		6		4	-3	-2		5	4				-2		5		-6					-2	5
en:it_can	-4	-2			-3
en:it_cost	2
en:it_did	-2
en:it_does	-8
en:it_down	10	-4	-4		-4						-3		-2	-2			2		3	-3	-2	-4
en:it_first	-4
en:it_for	7	-3	-3		-4												-3	7		-7
en:it_from		4		-5	-3	4	-2	4	-2		-2	-2	6	-3	-2			-6		3		6	-4
en:it_had			6	-4									6	3				-3		-4		6
en:it_has	6		-5		6	-8		3	-3		-5	5	-4	6	-3		-3		-3	6	-3	-5	-3
en:it_i	3
en:it_in	-3	4	-6	9	2	3		-3	-3	4	-8	2	-3	-4	-3		-9		-2		3	-5	5
en:it_is	6	-7	-10	9	12	-6	-3		7	-12	-9	-7	-4	-3	6	-8	-6	3		-5	-15		6
en:it_last	-6
en:it_look	2
en:it_make	-3
en:it_must	4
en:it_myself	4
en:it_never	-6
en:it_now	6	-4		-4	5													-4		3	6	-2	-4
en:it_off	7	-2	-3	-4	3												-9	-5		12			-3
en:it_on		-6	14	-6		-7	-3	-3	-3	-2	-5	-4	-4	2	-3		4		-3	-3	-3	-4
en:it_onlin	3
en:it_or	3
en:it_out		-4	-5	-3	-2	-3					-2							-2		4			-3
en:it_rain	-4
en:it_ring	3
en:it_sai	-3	-7		5	-2	-7					-2									3		-2	-5
en:it_said	3	-3	-6																	-2
en:it_seem	4
en:it_start	2
en:it_stop	5
en:it_take	5
en:it_tell	4
en:it_that				4							-3						-5	-5		7
en:it_the	4		5		-2	-2	3						-2	4				7		-5			-4
en:it_there	-7
en:it_this	3	3		2	-3	2	-2				3		4				-4	-3					2
en:it_three	5	-4	-3	7	8												3	-4			6		-5
en:it_to	-6	7	-3	4	-3	6	-4	4	-3	-3	-7	-3		2	-2		-3	-3	-3		-3	6
en:it_too	4
en:it_turn		-3		4																			-2
en:it_up	7	3	-2			-4	6		3		-2	-2	6	3	3		-13	-4		10		5
en:it_was	2	-4		4		-4	-10	-7	-10	-7	5	2		8	-8	-4		4	3	2	-8	3	-7
en:it_went				5							-2						-6	-7		11		3	-4
en:it_were	-4
en:it_when	2
en:it_will	2
en:it_with	4	-4	7														5	-5					2
en:it_worri	-6
en:it_would	-5	-6	-5	-3	-8	-5	-6	-3	-5	-4	-5		-4	-7	-4		-6	11	-3		-3	-4	-4
en:item_back	-4
en:its	5	-8	-12	-9	4	-12	-10	-7	-10		-11	-2	-9	-11	-9	-6	-15	-11	-6	12	-7	-9	6
en:its_#	9			-8	7												5			3			-10
en:its_a	3
en:its_kind	-2
en:its_own	7	2	-3	-5		-2				4							-7	-2		6
en:its_septant	-3
en:itself	18	-5	-12	-15	-10	-8	-4	-4	4	-4	-7	-4	-4	-4	4	-3	4	4	-5	-4	-5	-5
en:itself_at	5	-4	-3			-2					-2						-2	-3					6
en:itself_is	3		-6	-3	-3													4		-6
en:jam	-2
en:jam_egg	-4
en:januari	-10	11	-4	6	-7	-5	-6	-3		-2	-5	5	-5	6	3	6		5		-3		-5	-3
en:januari_#	2	8		4			-4				-2	7		7			2	3				-3	-6
en:januari_and	3
en:jar	4
en:jar_of	-2
en:jewel	-4
en:jewel_'s	-4
en:joani	-5
en:joani_sort	-5
en:job	7		-4	15	4	4	-2				-4	-3	-2	-2			-11	2	-2	-5	7	-4	11
en:job_from	-5
en:job_good	-3
en:joi	-5
en:joi_even	-2
en:joint		-7			-2	-4					-3
en:joke		-3			-2													-5		4	6		-5
en:joke_over	-4
en:joke_to	-2
en:joke_with	-3
en:jolt	-3
en:jolt_a	-3
en:judg	-4
en:judg_you	-3
en:juli	10	7	-9	14		-9	6	-5	10	-4	3	4	-8	6	7	-3	-16	7	-5	4	-5	-4	4
en:juli_#	4	-4		8			2		-3		-3		-3		-3		-11	4		4		-4	-3
en:june	7		-5	12	-10	-7	3	-5	3	-4	-10	4			4	-2	-17	7	-4	5	-4		3
en:june_#	5			8	-3	-3	2		-2				5	5			-8	3		-3		4	3
en:junk	3
en:junk_folder	3
en:just	-18	-8	8	-15	5	-13	-14	-10	-12	-3	-5	-12	-12	-14	-11	-7	17	-4	-7	-20	-9	-10	2
en:just_a	-4
en:just_check	-11				-5
en:just_for	-4
en:just_in	2
en:just_like	-10
en:just_ring	3
en:just_the	-3
en:just_thought	7	-3		-12	-3												12	-4		-8			-4
en:just_to	-12				-2
en:just_want	7	-4	10	-4	-8	-3					-2							-3		-9			7
en:karim_kept	-3
en:karim_to	-2
en:keep			-3				-4		6		4	-3	2	5			-13	6		5		3	-3
en:keep_an	-5
en:keep_come	-2
en:kei		9	-3		3	8	-3	-2	-2	-3	5	-3	-3	-3	-2		6	3	-2	-9	-3	-3
en:kei_to	2
en:kept	-5	-16	4	3	-4	-9	-4	-4	-4	-4	-6	-5	-4	-4	-3	-2	-3	-5	-5	10	-5		-8
en:kept_her	-2
en:kept_his	-3
en:kept_me	-2
en:kept_smile	-3
en:kept_the	9	-5		2	-2	-2											-4	-5		8		3	-8
en:kept_to	-3
en:kept_us	2
en:ketchup	3
en:kettl	-4	-3		6							4			-2			-5	-2		9			-4
en:keyboard	4
en:keyboard_without	-2
en:kid		3			-2	5	-3	-3	-3	-3	-6	-3	-4	-3	-3		4	-5	-3	-9	-3		4
en:kid_'s	3
en:kid_and	-4
en:kid_at	-3
en:kid_dont	-2
en:kid_meal	-2
en:kid_will	-4
en:kill	10	-5	-7		-4	-5												7		-3			-6
en:kill_me	6	-5	-6	4	-3	-5											-5	7					-5
en:killer	-4
en:kilo	4
en:kilometr	4
en:kim	-4	4	-3	9	-3	-3	-3		4		-2	4	-3		4		-11			8		-2
en:kim-anh	6		-2	4		-2						5					-3	-4		2			3
en:kind	-7	-3	6		-4	-4		-2			-2	-2	-3	-2					4			-2
en:kind_and	-5
en:kind_as	-3
en:kind_on	-2
en:kindli	-4	5	-4	5	-6	-3	-4				-2	6		3								-2	-6
en:kindli_agre	3
en:kitchen			5	-6	-8	2			-4	-4	-8		-6	-6	-3	-2	6	4	-3	-5	-3	-9
en:kitchen_at	-3
en:kitchen_door	4
en:kitchen_ever	-4
en:km	-3
en:knee		-4		8	-4	-2											-9	2					7
en:knew	-3
en:knew_my	-3
en:knew_where	-3
en:knock	6
en:know	-7		3	-14			-3		-11	6	5	3	-5	-15	-9	-5	9	-13	-10	-2	-3	-15	8
en:know_a	4	3			6	-2		5									7	-4		-6			2
en:know_her	-6
en:know_if	-11
en:know_it	2	-3			6
en:know_noth	-4
en:know_our	-4
en:know_the	-6	-3	6		-5	-2					-2							4		-3			-2
en:know_what	4	6			5	-5	5			11	4		-2	-3			6	-4
en:know_who	2
en:know_you	-7
en:l	6	-3		4	-8	-2											-8	10	-3				-4
en:la	-6	3			5	-2	7						7	6
en:lab	3	-3	-3	12	8	-2											-5	-3		9			-3
en:label	8	-3	-3	-5	-3	-2											5			-8
en:label_on	3
en:labour	4				4	6					6			4			3						2
en:labour_dai	3
en:lad	-9	-3
en:lad_on	-4
en:lad_who	-3
en:ladder	3			3	5	3											-3	-3		5	6		-4
en:ladi	-7	-8	-9	-2	3	-7	-3	-3	-3		-5	-3		-3	-3			-3	-4	8		-5	-13
en:ladi_as	-3
en:ladi_at	-3
en:ladi_behind	-4
en:ladi_dug	-3
en:ladi_even	-4
en:ladi_from	-4
en:ladi_know	-3
en:ladi_on	7																2	-3		2			-3
en:ladi_thank	-2
en:ladi_took	-2
en:ladi_very	-2
en:ladi_was	-2
en:ladi_who	3	-4		-3														-2		6			-4
en:lake_is	-3
en:lamp	-9	-3			-2	-3
en:lamp_in	-8
en:land	-9	-10	-4	5		-5	-4	-3	-4	-2	-4	-4	-4	-5	-4				-3	3	-2	-3
en:land_in	4	-4		3	4	-2											-7	-4		8			2
en:land_registri	-3
en:landlord	4	-6	-4	-7	-3	-4	-2										7			-7			-3
en:lane	-4
en:lane_open	-5
en:languag		-4		10	-2	-2											6			-7			4
en:laptop	3	-5	-3	7	-6	-5	-2		-2		-3	-3	4	2	-2		-10	3			-2	4	3
en:laptop_on	-4
en:laptop_sent	-2
en:larg	-4
en:larg_and	-3
en:last	-11	5	-12	-6	-19	-8		-7	9		-14	2	-3		6	4	-15	-6		14			3
en:last_a	-6
en:last_i	-5
en:last_month	2
en:last_night		4	-4	-12	-8		2	-3	5	4	-7	-3	-4	-5	5		5	-6	-2	-2	3		-2
en:last_someon	-4
en:last_the	-4
en:last_week	-5				-3	-3			5				4	4
en:last_wrote	-4
en:last_year		5	-3	8										-3		7	-10	-3	4				9
en:late	-13	-3	6	8	5		5	-3	-4	-2		-4	5		-4		3	-6		-3		6	4
en:late_not	-5
en:late_the	-3
en:later	5	5	-6		8			-3	-4	3	-6			-6	-3		-7		-2	9	4	-6	-11
en:later_i	-3
en:laugh	-7		-7	-7	-3	-3	-3		-2	2	-4	-2	5	-2	-2		10	-6	-2	-7	3	-3	-7
en:laugh_and	4
en:laugh_too	-3
en:law	8
en:lawyer	6		5			-2	5				-3	5	-3	-3			6					-7	-4
en:layperson	-3
en:layperson_like	-3
en:lead	-4
en:leak	-17				4	3					-3		5
en:leak_and	-8
en:lean	6	4	-2	-4	-2	5											-8			9			-5
en:learn	15	-3	16	-6	-6	-8	-3	-3		4	-5		-6			-3	6		-2	-11
en:learn_his	3
en:learn_it	4
en:least	2
en:leav	-10		16	-7		-10	3	-3	8			-4	2		4	-3	6	2	3	-11	-4		-7
en:leav_a	-10
en:leav_friend	-3
en:leav_him	-2
en:leav_it	-7
en:leav_our	-3
en:leav_your	-4
en:left	6	8	-4		-5	4	-11	-8	-11	-6	-2	4	-3	3	-9	-6	5	-6	-9		2	-5	-6
en:left_a				-7	-2	-3					-2		6	3			-4	-4				5	-2
en:left_at	4	5	-4	-7	-2	6											6			-4			-4
en:left_behind	-4
en:left_everyth	-3
en:left_for	-5
en:left_in						-2						5
en:left_me	3
en:left_my	-3
en:left_on	5
en:left_the	7
en:left_without	-5
en:legal	3
en:legend	-4
en:legit	-3
en:legit_thank	-3
en:lenoir	-3
en:lenoir_throughout	-3
en:lent	-7
en:lent_me	-2
en:leon	-3
en:leon_who	-3
en:less	3	5		6	5	-2	8				8									-5			3
en:lesson	-7				-3
en:let			-6	11	6	-5	-5	-4	-4		-8	6	4	-6	-3		-3		2	4		-6	-2
en:let_go	4
en:let_me	-5	-3		4	-3									-2			-3		4	8		-2	-6
en:letter	18	9	-6	8	-10	-8	15	-4	-5	-3	3	4	8	8	-4		-20		2	3	-4	3	9
en:letter_of	4	5		7	-3		7				7						-8	-7					12
en:letterbox	6
en:level	5
en:liais	-4
en:liais_between	-4
en:librari	-6
en:librari_full	-3
en:librari_passion	-3
en:licenc	3			2						4							3	7		-10
en:lick	-3
en:lick_the	-3
en:lieg_sauc	-3
en:life	-6
en:life_so	-3
en:life_when	-3
en:lifeguard	-3
en:lifeguard_gentl	-3
en:lift	5	-2	-2	5	-5	-5	-2				-4	3					-7	5				-3	4
en:light	4	4	-6	-10	-3	6					-2			-3			9	-3		-3		-3	-6
en:light_as	-3
en:like		-3		13	2	-4	-4	7	-8	5	-11	-6	-5	-11	-6	-6	-13	5		-6		6	6
en:like_a	3	-9	-12	4	-6	-7	-4	-3	-4		-6	-3	-4	-5	-4	-2	-7	-4	-3		7		4
en:like_clockwork	-4
en:like_duckl	-2
en:like_it	5	-4		-4	-7	-2											-2	3		-11		8	-4
en:like_log	-2
en:like_me	-3
en:like_new	-4
en:like_that	-4
en:like_the	6	-4	-3	8		-3	-2	3	-3	-2	-4	-2	5	-3	-2		-5	15	-3	-12	-3	7	-10
en:like_they	-2
en:like_to	-9	7	8	10		5	3	6		9		-4	-7				-2	-11	7	-3			8
en:like_we	3
en:lil	-3
en:lil_handwritten	-3
en:limit	-9				-3	-2			-3				-2	-5	-2
en:limit_and	-3
en:line		6	-12		5	6	-4	-7		2		5	4	-12	2	-3	-5	-11		5	8		4
en:line_#	-9
en:line_is	3
en:line_of	4
en:line_on	-5					-2				4			6
en:line_too	-5
en:lineup	4
en:link	-5		-4	9	6	-4	-6	-2	-3	-2	-4	-5	-2	4	-2			4		-10			3
en:link_below	-9	-4			-2		-4					-3
en:link_to	4
en:list	8	-5	-6	-5	-6	-8	-4	-4	-5	-4	-5	-5	-4		-4	-2	-4	-8	-5	5	5	-4
en:listen	-10	6								4	6			4
en:listen_and	-2
en:listen_replac	-2
en:listen_to	-2
en:litr	-4	-3		3	-4	-3						-2	-3	3			-5	6					-3
en:littl		-11	4		-7	-7	-2	-2		-2	-4	-3	-2	-2			8	-9	-3	5	-3	-3	-10
en:littl_local	-3
en:littl_note	-3
en:littl_ones	-2
en:littl_place	-3
en:littl_weekli	-3
en:live	14	-5	-5	6	3		-2					-3	-3	2			-3		-3	-4	-2		6
en:live_in	6	3				4					4						6			-9
en:live_room	7	-4		5		-2											-7	-2		5			3
en:loan	9
en:loan_in	2
en:loan_of	-4
en:lobbi	11	3	13	-3	-5	5	-2				5	-2	-3	-2			5	-2	-2	-10		5	-4
en:local	-8
en:local_seamstress	-4
en:local_wine	-3
en:locat	-2
en:locat_friendli	-3
en:lock	14	-8	-5		5	-6	-3		-3		-4	-3	-2	-3	-2		-10		-3	12	-3	-3	-10
en:lock_after	3
en:lock_out	2
en:locum	-3
en:log	-7			-5	-3	6	-6			-2		-3		-3			3	-3		-4			5
en:log_fire	-3
en:log_in	-3	-5			-2		-4					-3
en:logan	8		-3		-2				-3		-4		-2	-3	-3					4		2	-8
en:lol	-3
en:lol_at	-4
en:long		-7	-4	6	-7	-3	-3		-2		-2	-3					-12		-2	11		-2
en:long_as	4
en:long_weekend	-6				-5
en:longer	9	-5		-6		-4											10	-4		-4			-3
en:look	4		-5	10	4			-7	-5	-3	-2		-10	-7	-3	-4	-6	-16		14	-3	-5	-8
en:look_after	-3
en:look_again	4
en:look_at			-7	5	-8	5	-4	-3	-3	-3		-3	-4	-4	-3		-5	-8	-3	11	-3	-4	-3
en:look_for	-6	7	-3	-5	-3	2	5				4						7	-5					-5
en:look_in	4	-4															4	-4		3			-4
en:look_into	3
en:look_like	6		-4	7	8					3							3	-2		-8	3
en:look_onto	-2
en:look_sick	-4
en:look_up	3
en:loop	-4
en:loos	6
en:lose	4	4	-3	-3	-3			4	-2			-3	-2	4			2	-4		4		-3	-4
en:lose_a	4
en:lose_the	2
en:loss	-8				-4	-5		-2	-3		-5		5	3	-3		-3	-4		-7		4	5
en:loss_of	-6	-3										-2
en:lost		4				-3			6	4				5	6		-4			-4			7
en:lost_bag	-5
en:lost_my	3
en:lost_on	-3
en:lot		-6	-2	8	-3	-3											-3	6		-8			5
en:lot_better	-2
en:lot_of	-4
en:love	14	-3	-6		-8		-3	-3	-3	-3	-5	-3	-3	-3	-2	-2	-5	-4	-4	-6	-4	-3	13
en:love_and	-3
en:love_kid	-2
en:love_of	-3
en:love_the	9	-4	7	-5	-2																		-4
en:love_this	-4
en:low-floor	-3
en:low-floor_buse	-3
en:luggag	3
en:lukewarm	6	3	-2		6				6					4			-4	-4		9			-3
en:lunch	6	-6		-3	-3	-3					-2							-7		7		6	-5
en:lunch_and	-2
en:m	9	-3	13	-11	-12	-4	7	-4	-4		3	2	-7	-7	-4	-4	8	4	-6	-11	-5	-10	4
en:m_on	6	3	4	-5			6			4	5						3			-4
en:machin		6	-3	5			4	4	-2	5	3	-2	-3	-3			3	-3	-2	-9		-3	7
en:machin_that	-2
en:machin_was	-7
en:mad	-4
en:made	3	-8		-4		-3	-5	-4	-4	-3		-5	-5	-6	-4	-3	-6	-7	-4	13	-3	-5	-7
en:made_even	-3
en:made_me	-3
en:mail	-4	-5				-6	2				-2	2		-3			-4	3		6			-6
en:mail_it	-2
en:mail_system	-4
en:mailbox	-7		5	-5	-3	-3	-3		-2		-3	3		-3	-2		-7			9			-4
en:mailbox_is	-6
en:mailbox_migrat	-2
en:main	2	-3	-6		-3	-2												-4		-6			8
en:mainten	7	-4	7	-2	-7									-2				-4		-2			5
en:mainten_on	3
en:make	6	-2	9	7	5	-3	2	-5	-6			-6	-5	-5	-5	-3	9	-7	5	-10	-5	-8
en:make_a	-5				-4						-2
en:make_an	2
en:make_any	-5
en:make_it	4	-3		5	-4													-3		6			-4
en:make_life	-3
en:make_me	4
en:make_no	-4
en:make_sens	-4
en:make_tea	7
en:make_the	4	5	3			2	5			4	5						4
en:make_us	3
en:make_you	-3
en:man	5	8		2	-11	4		-6	3	6		-6	8		3	-3	-15	7	-7		4		6
en:man_in	-5
en:man_left	-3
en:man_who		6				-2				2				5			-3	5		-10	3		3
en:man_with	4	8	-3		-4	8							-2				3				2	-2	-4
en:manag	-3	5		-4	4	-8			11		-4		7	5	8		-5	-4		-3		7	2
en:manag_wrote	-4
en:mani	-3	-2			-3
en:mani_on	-5
en:manual	2
en:mapl	-3
en:mapl_syrup	-3
en:march		5	-13	3		-3	-5	-3	-5	-3	-7	5	-5	5	-4		5	4	-3	-9	-4	-5
en:mark	5	8	6	7	-2	9					-2						-4			-10			8
en:mark_left	-5
en:mark_on	3
en:market	2
en:market_shuttl	-3
en:market_was	5
en:marnier	-3
en:marnier_souffle	-3
en:mason	-5
en:mason_sent	-5
en:massag	3
en:mat	-4
en:match	2
en:matern	-5
en:matern_ward	-5
en:math	3
en:matt	5
en:matt_black	3
en:matter					-2					4							-6	-3		-7		8
en:matter_of	-5
en:mattress	-6
en:mattress_and	-2
en:mattress_power	-3
en:mattress_unseen	-4
en:may	-4	3	-4	8	-17		-9	-6		-8	-14	2	-8	-3		4	-8	-8		8	-7	-11	4
en:may_#	4	7	-3	-4	-3	6			-2			-3	-2	-4		7	-5			7		-2	-8
en:may_be	-5	-3
en:may_i	3		6	-3													9	-2	4	-8			-5
en:may_the	-2
en:mayb	4
en:me	-6	-2	-5	6	7	-4	-8	2			-12			2		-12		-6	-5		-3	8	2
en:me_#	6			3	9												-8	-3	-2				7
en:me_a	5		5	-5	-6	4	-4	-3	-4	-3		-4	-4		-3	-2	8	-9	-4	-3	-4	-5	5
en:me_across	-3
en:me_again	-6
en:me_and	4											5					3	-5		-2			3
en:me_anoth	5
en:me_as	-4
en:me_at	3	6		4			7				-2		6	6				-3		-8		9	-2
en:me_back	-3				-3	-2				2			4				-3	-3			3		6
en:me_befor	-5	4		2			-2	7	7				2	7	2		-2	5		-4		4	-3
en:me_by	5			5	-4		-3					2		3			-8	6		3		-2	-4
en:me_class	-3
en:me_down	-6
en:me_every	-4
en:me_feel	-5
en:me_for			-3	-8	4	-3		3					-3	-3			-3	8		4		-5	-4
en:me_he	9			6	6	-2				4								-6		-3		8
en:me_his	2
en:me_how	-7
en:me_i	3	-6	6	-15	-3	-2								-2			15	-3		-12		-2	-5
en:me_if	3
en:me_in				7	-3	2							-2	-6			4	-4		-4			6
en:me_it	6	-4		7													-6			8			-4
en:me_know	-3	-6		3	-4												-8	3		9			-4
en:me_my	2
en:me_no	-3
en:me_noth	-3
en:me_off	2
en:me_on				4							-2		-2				-6	-3	7			6	-5
en:me_out	-4
en:me_pack	-4
en:me_post	-2
en:me_smile	-3
en:me_that	3	11				4	5			4	5	7					-4	5		-2
en:me_the	-9	-3	-3	9	7	-7	-6	3		-3	-7		-5	8			3		-3	-2	-3
en:me_through	-3
en:me_to		2	6	-4	-7	3	-2		-2	5	-3		4	-4				-5		-3		3	4
en:me_until	-4
en:me_what	-9
en:me_whether	-5
en:me_why	4
en:me_with	-2		-6	4		-3							3				-5	-5		4	8	-3	-3
en:me_you		-2				-2
en:me_your	3
en:meal_fast	-2
en:meal_my	-2
en:mean	-5	-6			-5	-5					-3
en:meant	2
en:measur		-3	-6				-3	-2			3	-2		-2		-2	4	-6	-2	6		-2	-7
en:measur_the	4
en:meat	3
en:meat_and	-4
en:meatbal	-2
en:meatbal_in	-3
en:mechan	2
en:mediat	-3
en:mediat_listen	-4
en:meet		4	2			-4		3	6		-2		-4	4	8			6		-3			-3
en:melt	5
en:melt_in	-2
en:member	8
en:memori	2
en:men	6	5		-3		4											3						-2
en:mention	-4	-7	-2	-5	-5	-3	-2	-2	-2		-2	-2	-2	-6			3	7		-9			-3
en:mention_it	-9	-6			-4	-3								-5
en:mention_the	6
en:mention_too	-3
en:menu	3	-5	6		-6	-4					-3						-4	-4		5
en:menu_fresh	-2
en:menu_on	-6
en:mere	2
en:mess	-10				-4
en:mess_around	-4
en:messag	-8	-7	-7	6	-14	-10	-8	-5	2	-5	-8		-6		-6	-3	-10	-16	-4	23	-3	-5	-7
en:messag_lost	-2
en:met_every	-3
en:metal	2	6	-3			7					-5							-3					3
en:meter	12		-3	-7	-4	7	-3	-2	-3		2	-3	4	2	-2		9	-5	-2		-2	4	-11
en:mic	-2
en:mic_at	-4
en:mid	7
en:mid-novemb	-4
en:middl	3
en:midnight	7	-6	-4	6	-5	-3			-2		-3			-3			7	-3				-3	-7
en:might		-3	7	4	-4	-3											5	6		-8			-3
en:might_as	3
en:might_you	-5
en:migrat_on	-2
en:milk_in	-2
en:million	2
en:min_on	-3
en:mind	3	-4	4	7	-4	-2			-2								-7			-4	-2	-2	6
en:mind_at	-3
en:mine	4	-10	6	6	6	-6	-3	-3	-3	-2	-4	-3	-3	-6	-3				-2	-15	-3	-4	10
en:mine_back	-5
en:minimum	4	-3		6	6												4	6		-8			-3
en:minu	-5	-3				-3
en:minut		-4	-8	6			-8	-7	-9		-7	-7	-3	-12	-8	-6	12		-6	-7		-5	-12
en:minut_and	-7	8				8					3						-4			3
en:minut_befor	2
en:minut_fix	-3
en:minut_flat	-4
en:minut_late	-4
en:minut_later		3		2	5	-3				5			3				-4	3		-4	6
en:minut_on	-3
en:minut_one	-3
en:minut_over	-2
en:minut_past	-2
en:minut_sinc	5
en:minut_the	-5
en:minut_to	-3
en:minut_when	-4
en:minut_with	-6
en:mirror	3
en:mislaid_order	-3
en:miss	7	-3	-8	-10		4	-3	-3	-3	-2	-4	-3	-4	-6	-3		3	-3	-4	5	-4	-6
en:miss_my	3
en:miss_the	-3
en:mist	-2
en:mistak	-12				-3
en:mistak_own	-4
en:mistak_was	-4
en:mistak_with	-3
en:mix_up	-3
en:mode	-2
en:mode_is	-3
en:model_and	-3
en:model_of	-3
en:modern	3
en:modest	-4
en:modest_as	-4
en:modul	-4
en:mom	5
en:moment	-5
en:moment_it	-2
en:mondai	3	20	-11	7	-5	11	7	-8	2		15	5	11	4		-5	-21	-6		6	-2	9	7
en:mondai_assessor	-3
en:mondai_at	-5	3		-4	-2	-5	-2		5		-3	4	4	3			6	-5		-9			6
en:mondai_morn	-4
en:monei	5	-7	-3	-5		-4	-2		-3	-2	-2	-2	-2	-2	-2		12		-2	-13	-2	-4	-2
en:monei_back	3
en:monei_fridai	-3
en:monkei	2
en:month	15	3	-4		-8	-5	6	-6	-7		7	6	-7	-9	-6	-4			8	4		-8	-6
en:month_old	2
en:month_on	3	-4	-8	-3														-5		5			-2
en:more	-8	-9	-2	7	4	-9	-3	-2	4	-3	-4	-3	3	2	-3		11	-6	4		-2		-8
en:more_as	-2
en:more_doubl	-4
en:more_peopl	-4
en:more_than	8
en:morn	-12	6	7	-11	-10	-3			-5	-11		4			-3	-8	8	-3		-8	-10		-3
en:morn_a	-3
en:morn_and	-2	3		-7	-4	2	5				3		-2	-2			6			-11
en:morn_coffe	-3
en:morn_commut	-5
en:morn_fix	-4
en:morn_to	-2	-4				-2
en:morn_wow	-4
en:mortgag	-3
en:mortgag_with	-3
en:most	2	6	-2	-4	-3		4	5	-2	5	-3		-3	-2			-8	-4		2	4	2	3
en:most_of	-4	6					4	5		5
en:mostli	3
en:motel	3
en:mother		-3	-2	-5	-2	-2											5	5		-8			-3
en:mother-in-law	4
en:mother-in-law_has	4
en:mother_has	-3
en:motorwai	3
en:mould	2
en:moulin	-5
en:moulin_street	-5
en:mous	-2
en:mous_and	-4
en:mouth		3			-2			4			-3		-2							-7			7
en:move	-2	13	4	-4	2	11	4	-5	-5	-5		3	-6	-7	-5	4		-5			-5	-7	5
en:move_a	6
en:move_crew	-2
en:move_in	-9				-3
en:move_my	-4
en:move_the		9		3	3	10	8				7						-4					-3	3
en:move_to	-11	10			-4	-3					-2	7		-3		6
en:mr	-11		-4	6	-14		6	-4	2	5	-2		3		-5	-2	-4	6	-7	-11	6	7	-3
en:mr_arsenault	-2
en:mr_bianchi	-3
en:mr_lenoir	-3
en:mr_tessier	-2
en:mr_tremblai	-2
en:ms	5	8		7	-3	-4	10	-2	-3		7	6	-3	5	-3		-8	5				-5	2
en:much	-7	-2			-4
en:much_easier	-3
en:much_n	-4
en:mum	-2
en:mum_get	-2
en:music	7
en:music_problem	-3
en:must	15	-8	5	-4	2		-3	-2	-3	-3		-2	-3	-5	-2			-8	-4		4	-4
en:must_be	6	-5		-8	4	-3					-2			-2			7	-5	-3				-4
en:must_have	4
en:my	2	-6		8	2		-4	-6	-10		-10	-12	-6	-17	-11	-17			-5			-11	-4
en:my_#	-5
en:my_account	4
en:my_address	7			-10		-2							3				7			-5	3		-5
en:my_advis	-2
en:my_ag	-3
en:my_appeal	-3
en:my_applic	-3
en:my_arm	2
en:my_babi	-2
en:my_bag	3
en:my_bank	3				6							6		4			4	6		-8			-3
en:my_belov	-4
en:my_best	6
en:my_blood	2
en:my_boiler	-3
en:my_boyfriend	-3
en:my_broken	-3
en:my_broker	-4
en:my_brother	3
en:my_brother-in-law	-2				8
en:my_call	-4
en:my_car	2
en:my_card	-8	-6		5		-3								-2			-7	9	-2				-6
en:my_cat	-6
en:my_client	3
en:my_cocktail	-3
en:my_compens	-3
en:my_compliment	-3
en:my_dad	2	7	-4	-2	-4	8					9							3		-5
en:my_daughter	3		-3	-3	-3		-2		-2	-2	-5	6	-3	-3			-3		-2	-7	-3	-4	6
en:my_desk	3	5		-4	-2	-4			10				-2	3	11		3	-5		7			-5
en:my_direct	-3
en:my_dish	-3
en:my_dog	4
en:my_face	5
en:my_father	3	6	-4	8	5		7				9							-3		-3		-2	7
en:my_feet	-3
en:my_file	-5
en:my_finger	2
en:my_furnac	-5
en:my_gift	2
en:my_girlfriend	-3
en:my_gran	-3
en:my_grandad	-3
en:my_grandma	-3
en:my_gratitud	-4
en:my_grumpi	-3
en:my_hair	6
en:my_hand	-5
en:my_having	-8
en:my_heart	-3
en:my_heartfelt	-2
en:my_heat	-3
en:my_home	-3
en:my_husband	-6		-5	4	-2	3	-3		-2	-3	-7		-2	-2			-7	-4		4	-2	-3	5
en:my_inbox	4
en:my_knee	-5
en:my_late	3			2	-2		7						7	5				-5		-3		7	2
en:my_life	-4
en:my_messag	-7
en:my_mind	-4
en:my_mislaid	-3
en:my_mom	5
en:my_monei	3
en:my_morn	-7
en:my_mother-in-law	4
en:my_mum	-2
en:my_name	6		-2	6	4	-4				6		5					-5			4		-4	3
en:my_neighbour	3			5	-2	4							5				-7	-4		6		4	2
en:my_old	-8
en:my_own	-3	7		-4	-4	6	-5	-3	3	2	-6	-5	-4		-5	-2	7	-10	-3	4	-3	-4
en:my_parent	5
en:my_partial	-4
en:my_partner					7
en:my_password	-3
en:my_payrol	4
en:my_pc	-2
en:my_phone	-4	-7				-4					-2						7	3		-7			-2
en:my_point	3
en:my_pregnant	-2
en:my_quart	-3
en:my_recent	-3
en:my_return	-5
en:my_room	2	7		3		6	6			4	5						4	-3		-5			5
en:my_screen	2
en:my_second	-2
en:my_shop	-6
en:my_shower	2
en:my_sister	-4	7			-2	5	6			4	5						-5	3		3
en:my_size	-3
en:my_smoke	-4
en:my_son		6		3	4	5					-3												2
en:my_statement	3
en:my_stock	-2
en:my_suitcas	3
en:my_tablet	-2
en:my_thank	-3
en:my_ticket	-2
en:my_towel	3
en:my_voic	-4
en:my_wall	3
en:my_wallet	-3
en:my_warm	-2
en:my_wife	-3	-4	-9	7		5	-6	3	-4	-5	-6	-4	-5	-4	-3	-2	5	-6	-4	-10	-5		8
en:my_winter	-3
en:my_worri	-3
en:my_yard	4
en:my_zipper	-2
en:myself	4	2		-3	-3	4												-4		-3			6
en:n	4
en:n_bam	-4
en:n_pizza	-3
en:n_the	4
en:nadia	-4
en:nadia_who	-2
en:nah	-3
en:nah_all	-3
en:name	9	8		3		-11		5		4	-10	5	6	-6		-3	-11	-9	-5	7	7		5
en:name_and		6		3		-5		4			-2	4	8	-2			-3	-5		-7	3	5	5
en:name_at	3
en:name_i	3
en:name_is	6			6	-3	-2							4				-7	-5		3	7		-4
en:name_on	-3	-2			-3
en:namur	-4
en:natur	3
en:near	-5	4			-5				5		-2		-2	4	-2		-2			3		4	-2
en:nearbi	-5
en:nearli	9	-5	-3		-3	-3					-2						-5	-2			6	-3	-5
en:neat	4	4		-6		5											-4	-4					8
en:neatli	-3
en:need	-6	4	-13		4		-10		-3	-2	10	-2	3	-6		-4	-5		-7	-6	4		8
en:need_a	-5	-4	-2	-3	7	-4			3			-2		-4	3		2	-3		2	6	-4	-7
en:need_an	3		-3	-5	-3	-3					-2		4				4	-3		-4			-3
en:need_for	-3
en:need_it	4	6		4	-3	-3		5			6		-2	3			-7	-6				7	4
en:need_not	-5
en:need_the	5				4						4		-2	-2				2		5		-2	-7
en:need_to	-9	4		5	-4	6	-2			3	6		5	-2			-8	6		-11	5		6
en:needl	3
en:needless	-3
en:needless_paperwork	-3
en:neighbour			4	-2	-4	4	-3	-2	-3	-2		-3	4	-3	-3		10	-7	-3	-3	-2	3	-2
en:neighbour_'s	5
en:neighbour_agre	-3
en:neighbour_without	-4
en:neighbourhood	-4
en:neighbourhood_offic	-3
en:neither	6
en:neither_will	-4
en:nephew_'s	-2
en:nerv	3
en:nervou	-8
en:nervou_about	-4
en:nest	-4
en:network	-2			3	-2	-6	-3			4		3		3			4			-4		-3
en:network_insid	-4
en:never	8		10		7	-10	3	-8	-3	-7	4	-11	4			-5	4	-3	-8		-7		-9
en:never_been	11		10	-6													9			-7			-3
en:never_call	-3
en:never_came	-4
en:never_even	3
en:never_heard	3
en:never_let	-4
en:never_onc	-7
en:never_seen	-4
en:new	5	-4	11	6		-12	3		-7	-2	-3		-3	-7	-6	-10	-13	-21			4	3	9
en:new_boiler	6
en:new_design	-4
en:new_guid	-3
en:new_handler	-4
en:new_line	-3
en:new_low-floor	-3
en:new_mail	-4
en:new_of	-7
en:new_one	-7	-3			-4
en:new_router	-4
en:new_till	-3
en:new_zip	-4
en:newspap	-3
en:next	5	3	3		-4			-6	-4	-7	10	-3	-10	3	-3	-5	4	-4	-6	-6	-7	-7	6
en:next_dai	-7
en:next_door	3	-4	-2	-3										-2			9			-7			-3
en:next_time		-6	-3	11	4	-4				-2	-3						4	-3		-4	-2	-3	3
en:next_to	7	-2	5	-9	-3	-2			2				-2	3	3		13	-5		-10			-6
en:nice	6	-4		-7	-7	-7	-3	-3	-3	-3	-4	-5	2	-4	-2		-4	6	-5		-3		-5
en:nice_done	-3
en:nice_folk	-3
en:nice_n	-4
en:nice_pack	-3
en:nice_surpris	-4
en:night		2	-8	-12	-4	2	-6	-5		-2		-12	-16	-5	3	-8	4	8	-12	-8	-3	-12	4
en:night-shift	3
en:night-shift_worker	3
en:night_'s	4
en:night_and	-3
en:night_at	2			-3		3					-4						3			-6			6
en:night_bless	-3
en:night_dispatch	-4
en:night_for	2
en:night_in	-4
en:night_later	-4
en:night_mode	-3
en:night_of	-4
en:night_receptionist	-2
en:night_team	-3
en:night_the	4	7	4	-7	-2				6		4				6		6			-4			-3
en:night_with	5
en:nightclub	-6
en:nimbo	12	-4	13	-10		-3	-2	-2	-3		-3	-2	-3	-3	-3	-2	6	-4	-3	-5	-2	-3	-7
en:nine		-6	-8	-11	-3	-13	-5		2		-7	-5	4	-3	4	-3	4	3	-4	-10			-4
en:nine_of	3		4			-4		3	3				-2		4		-3	6		-2			-3
en:nineteen	9	6	-3	-6	4	3		4	5	-2	5	-2	5	3	6		-4	-6		-3	6	5	3
en:ninety-year-old	-4
en:ninety-year-old_neighbour	-4
en:nite	-2
en:nite_not	-4
en:no	-6	-14	-9	8	-12	-8	-13	-5	-9	-10	-10	-14	-10	-11	-13	-13	9	-3	-7		-15	-9
en:no_access	-7
en:no_answer	4	5	-3	-2		-2	4		5			-3	6	8				-7		4		5	-5
en:no_asterisk	-4
en:no_brake	5
en:no_can	-2
en:no_complaint	-12
en:no_copi	4
en:no_hard	-14	-3			-5		-2		-2			-2			-2
en:no_hot	2	-3		2		-2			3						4		-4	3				4	-5
en:no_hurri	-10				-3
en:no_leak	-7
en:no_longer	9
en:no_mess	-2
en:no_more	-9
en:no_phone	3
en:no_problem	-10	-4		2	-6	-2				-3		-2					-3	6		-5			4
en:no_push	-2
en:no_quarrel	-2	2		2	-3					4							-4	6		-3
en:no_question	-8
en:no_rush	-14	-4			-6	-3	-3	-2	-2		-2	-2	-2	-3	-2
en:no_sign-up	-3
en:no_time	-4
en:no_track	-3
en:no_troubl	-5
en:no_wai	4
en:no_worri	-8	-2
en:nobodi	7			-3	6					-7	-8	-6	-2			3	9	5	-8	-4	-8	-4	-3
en:nobodi_'s		-3		6		-3	2					3		-2				9		-7		-3	-4
en:nobodi_at	4	4	-2	-8	-3		5				-4						7	-2				-3	-5
en:nobodi_came	4
en:nobodi_does	-5
en:nobodi_had	-3
en:nobodi_has	3
en:nobodi_is	5	-5		9	6	-3					-2						-10			4			6
en:nobodi_judg	-3
en:nobodi_tell	3
en:nobodi_there	3
en:nobodi_yell	-7
en:nod	3
en:nois		-3
en:noisi_room	-3
en:nonant	-3
en:nonant_made	-3
en:none			-3	-7		3					3			-3				-3		2			4
en:none_of	2
en:noon		16	-8	5	-7	14	-3	11	3	-3	10	-5	9	2	4		-11		-3		-3	11
en:noon_hous	-3
en:nor	10
en:normal	5	-4	-3	2	-4	-7	4			5	-3						-6	-5		-3	4	-3	9
en:north	6
en:nose	8
en:not	4	2	2		15	3	-9	-5	2	-9	-10	-4		-6		-14		-11		-4		4	-2
en:not_a	-8	-4	11	9	7	-6	-3	-3	-4	-3	-5	-4	3	-3	-3		-7	5		-10	-2		6
en:not_after	4
en:not_an	5	-4		-4	5													-5	4	3			-3
en:not_ask	-4	-5	-2	6	6	-2											6			-8			2
en:not_at	3
en:not_be		8	-3	11	5	10		4			3		-2	-3						-5		3
en:not_been	4
en:not_book		-4
en:not_budg	-4
en:not_call	5
en:not_chang	4
en:not_charg	-4
en:not_close	3
en:not_come	-3
en:not_connect	7
en:not_eat	2
en:not_even	4		10		-2						-3						5	-2		3			-4
en:not_exist	2			4	-2	-6						5					3	2				-3	-5
en:not_expectin	-4
en:not_feel	2
en:not_find	2
en:not_forget	-12
en:not_get	-2		-3	-3		-2					-2			4			8	-4					-2
en:not_go	5	-5		4													-7		10	-9	6		-3
en:not_have	-6			6	6	-3			4				-2	2	5		-2						6
en:not_hear	-4
en:not_in	4	-5		-6	3		-2										9	-6					-5
en:not_know	8	9		-9	-2			5			-5	7		-2			8	-6		-3		-3	2
en:not_laugh	4
en:not_leav	-9
en:not_let		3	-2	9	9	3											5	-2					-3
en:not_lose	-6
en:not_move	-5
en:not_need		-4	-5	-5		-3												-3		5			-4
en:not_one	-6		-5	5	-5	-3											-6			3			-3
en:not_open	5	-4		-2	-3	-4			3		-3			2	4		3			-5		4	-4
en:not_pai	2	-3		4	10	-4			-3		-2	7	-4		-2		9		-3	-5		-5	-5
en:not_quibbl	-4
en:not_read	3
en:not_right	3
en:not_see		10		5	2	9			9		3		-3	5	5			-7		6		-3	3
en:not_shed	-3
en:not_sign		-3		6														-3		-7	7		6
en:not_sleep	4	3		3	5	4											3	-2					3
en:not_stop	7
en:not_take	3
en:not_tear	-4
en:not_the	5
en:not_then	-5
en:not_to	2	-5	-3	-3	-3	-2														2			-3
en:not_turn	-8
en:not_wait		-5	8	-6	-4	-3					-2			-2			2	-3		-7		6	-3
en:not_want	-3	-6	5		3	-3	-3	-2	-3		-5	-3	-4	-3	-2		10		-3	-6		-4	-6
en:not_wish	3
en:not_work	3
en:note	3	10	-6	9	-3	7	5	-4	-4	-4	4	5	3		-4		-5		6	-10	3
en:note_befor	-2
en:note_in	-3
en:note_on	2
en:note_to	-6
en:note_ty	-3
en:noth		-3	6		-5	-7		-7	-10	-4			-8	-14	-9	-5	12	-11		-10	-3	-10	5
en:noth_about	-4
en:noth_broken	-4
en:noth_els	14	-4	3	-4	4	-3	-2				-2						10	-7	-3	-9	-2		3
en:noth_has	-5
en:noth_i	-3
en:noth_in	-5
en:noth_oblig	-2
en:noth_to	3	-5	-2		-3	-2	-2					-2					-8	-5		7			5
en:notic		5	7	3	5	5	3	7	-2		-3		-2	3			5		4	-5		-2	-6
en:notic_my	-4
en:novel	-6
en:novel_a	-3
en:novemb	-4		3	5	4	-3	-4				-2		-2	6	2		4		4	-8			-4
en:novemb_#	4	3	4				-3		2			2		7	3				4	-5			-3
en:now	24	-11	-9	7		-15	-6	-3	-3	-10	-10		-14	3		-7	-4		-13	9		-12	-3
en:now_#	2
en:now_and	6	-5			5	-3					-4						4	8		-11			-5
en:now_i	3	-4	5	-9	-2												6			-4			-6
en:now_it	4
en:now_know	2
en:now_report	-4
en:now_the	7	-3	-4	10													-10			-7			12
en:nowher	3
en:nudg	-4
en:number	14	5	-12		6	-13	-2		3	-5	3	5	3	8	-2	-4	5	-5	-5	3	-5
en:number_of	-4
en:number_on	9	-9	-6	4		-8					-4						15	-3		-11		-3	-9
en:number_to	-4
en:nurs		9			-3	12	6				13		3	-3			-3	-3		-3		-4	4
en:nurs_at	-2
en:nurs_who	-2
en:o'clock_it	-3
en:oak	3
en:oblig	-6
en:oblig_you	-2
en:observ	2
en:occas	5	3	5	-8		-2								5				-3					2
en:octob			-3	7		-6	-7	3	-4	-2	-4	5	-4	4	-3		-13	3	-3	11	-2	-5	-4
en:octob_#		8		2			-4	4				6		6			-3	3				-3	-4
en:octopu	3
en:of	8			7	-8			-8	-4	-7	-2	-6	-2	-8	-6	-18	-10					-8	2
en:of_#		9	-3	10	-5	-5	10	-3	4	-2	5	8	-6	4	-3		-11	9	3		-2	-9	5
en:of_a	3	-8	5	-6	-7	-4	-4	-4	-4	-4	-3	-4	-4	-4	-4	-4	-7		-4		-4	-4	3
en:of_an	4	-7		4	2	-5					-2							6					-5
en:of_august	2	5	-4	6		-2	8		3		7				4		-5	4		-8		4	5
en:of_bank	-2
en:of_bike	2
en:of_bui	-3
en:of_busi	8	-3	-5	5	7												4			-3			-3
en:of_charg	-7
en:of_chees	-2
en:of_dai	3
en:of_dentist	-2
en:of_everyon	2
en:of_forti	4
en:of_good	-3
en:of_her	-3
en:of_his	3
en:of_it			-3	-6	-4	-6		4	5	-2	-4		5	-3	6			-3	7	-7	-2	5	-3
en:of_its	-4
en:of_jam	-2
en:of_june									4					2	5
en:of_littl	-3
en:of_milk	-3
en:of_mine		-3
en:of_my	10	5	6	8	2	4	2		5	5	-3	-3	-4	3	-2		-4	-6	-3	3	4	-5	7
en:of_old	-2
en:of_our	-5	2	5	-7	-6		4	-2	5	-2		-3	-3		6			-8	4				4
en:of_paper	5			10	-4	-2				2							-4	-6		10	3		-4
en:of_peac	-4
en:of_prais	-3
en:of_reproach	-5
en:of_schedul	-2
en:of_septemb		-5		-8	-3	-3	2					3		-3			8	-2		-7		-2	6
en:of_servic	-3
en:of_slog	-4
en:of_stair	6
en:of_sunshin	-2
en:of_switch	-5
en:of_the	4	5	12	11	-4	-2	5		2		6	-6	-7	-9	4	-7	-10		8	7	-4	-12	3
en:of_their	-7
en:of_them	14	9		-5	-6	7	-3	3	10	-3	3	-3	7	6	7		-8	6	-3	-6	-4	9	4
en:of_there	-2
en:of_two	3
en:of_us	6	11	-5	8	-3	10		3			8		-2				-12	7	4	5	7	-5	-5
en:of_warm	-3
en:of_water	4
en:of_what		5		-4	-2	-5			6	2	-2		4		7		4	-3			3		-2
en:of_which	5
en:of_your	-11	-2			-4	-3	-3				-6	-3	4	4	2		4	-6				8	-6
en:off	17	-12	-5	10	-5	-9	-14	-4	-8	-12	-19		-4	-12	-6	-9	-17		12	-5		-2	5
en:off_a	3	-4			3	-2											-4	-5		8			-2
en:off_and	5	-7	2	5	-3	-3	-3		-3		-2	-3	-2	-3	-2		3	-4	-3	5	-2	-2	-5
en:off_by	-4
en:off_gui	-3
en:off_his	4	-5	-5	5	-5	-4					-2						-6			-9			11
en:off_in				-4								6		4			4	3		-7			3
en:off_on	3
en:off_the	10	8		5	-5	7	-3	-3		-2	-5	-3	-4	-5	2		3	-3	3		-3
en:off_to	-11
en:off_when	5
en:off_with	7	-4	-6	4												-2	3			-3
en:off_yippe	-4
en:offer	9	9	4	-4	7	6	-3		6		2	-3	5		7		12	-5	-2	-9			-9
en:offer_me	5
en:offic	-5		-4	6	-9	-8	6	-4	3	-4	-5	3	7	8	-4		-4		-3	3	-4	6
en:offic_came	-5
en:offic_found	-2
en:offic_is	-2
en:offic_they	-2
en:offic_until	-7
en:often	5
en:oh	4
en:oil	14	-6	-9		-9	-7	-3	-2		-2	-4	-3	-3	3			-8		-4	5	-3		3
en:ok	-3
en:old	-9	-3	-7		5	-8	-4	-3	-4	-3	-3	5	-4		-3		4	-4	2	-5	5	-6	2
en:old_clunker	-3
en:old_novel	-3
en:old_one	3
en:old_pipe	-3
en:old_quot	-4
en:old_sew	-2
en:old_turntabl	-4
en:olivi		-5			-2	-4
en:on	7	7			-11	2	-10	-6	-11	-11	-2	-6	-5	-7	-10	-8	-6	3	-12		-8	-3	-3
en:on_#			-2	7	-8		-6	2		-5		-7	-6			5	-10	4	-3	-3	-3		10
en:on_a	-6	3	8	4	-8	9	-3	-3	-3	-3	11	-3	-4	-3	-3	-2	5	-8	-3	-6	-4	-5	8
en:on_access	-2
en:on_an	-7
en:on_august	6	-4	-3		-8	-2			-3				-2	-5	-2		-8	-3	-2	10		-3
en:on_behalf	-3
en:on_christma	-5
en:on_dai	2
en:on_fine	-2
en:on_for	-9
en:on_fridai	-4		-4	18	-12	5	-2	5	-5	-4	4	3			-4		-16	10	2	5	-5	-3	3
en:on_her	6			6		7	-2	5			5						-7	-3		11		4	-7
en:on_his	8		-7	-6	2	3				-2			-2	-2			15	-4		-14	-2	-3	-5
en:on_in	-4
en:on_it	12		6	4	-6		-5	-4	-4	-3	-6	-5	3		-4		-3	-5	-4	6	5	2	-10
en:on_its	2	2			7					5							-3			-4			8
en:on_juli	2			2			3		-2		-2		-2	4	-2		-7	6				-3
en:on_june	2	3					4					2	5	7			-2	3		-12		5	5
en:on_may	4	9	-3	-5		7								-3		7	-4			6			-6
en:on_me	4
en:on_mondai	14	6	-8		-2	5	5	-5	-7			3	10		-6	-2	-6	-10	4	-4		11	3
en:on_my	-4	3	-10	-3	-10		-7	-6	7	-5	-9		-8		8	-3	-3	5	4		3	-5	-10
en:on_one	5
en:on_our	4	7				-5					7
en:on_point	-2
en:on_purpos	2
en:on_recept	-4
en:on_saturdai		3	-5	-6	3	6	3	-3	-4	4	8	-3	3	-4	-3		2	3	-3	-2			-5
en:on_septemb	4	7	-3	7	5	-3	4	4	-3		-2	8	-3		-3		-9	10		2		-5	-7
en:on_site		8				6	8			5	7
en:on_sundai	5	6		-10	-9	4	-3	6	-4	-3	6	-3	-5	6	-3		14	-7	-3	-9	-3	-6	2
en:on_that	2	14	-2			12			6		9			5	6		-3			6			-4
en:on_the	6			3			-12	-10	-14	-18	-15		-3	-18	-12	-5		7	-10	-5	-9	-6
en:on_them	-3
en:on_thursdai	4		-2	-8	-5		-2	4	4	-2	3	-2	2	6	-3		4			-5	-3	9	-10
en:on_to	-5
en:on_top	-3
en:on_tuesdai		5			-5		-2	-3			3	-2	-4	2				3	-2	-4	-2	4
en:on_two	-3
en:on_wednesdai	9		3	7				-2			-3		2					-5		6	2	2	-10
en:on_when	5
en:on_your	13	3	-5	11	-9		-3	4	-2	-2			-3		-2		-8	-2	-3	-12	-3	-4	17
en:onc	-3	2	7	-12	-6	-9	-3	-3	8		-5	-4			9	-4	-5	-6	-3	7			-6
en:onc_and	-4	4				-3			6						6
en:onc_had	-5
en:onc_i	-2
en:onc_made	-4
en:onc_my	-2
en:one	12	-8	-5	2	-8		-14	-3		-4	-7	-22		-10	-2	-13			-2	5		-5	-15
en:one_and	4
en:one_befor	3
en:one_cat	6	-2	6	-3	-3												4	-4					-3
en:one_click	-3
en:one_drop	3
en:one_had	3
en:one_has	4	-4	6	-2	-2	-4			2		-2		4	-3	3			-4		8			-7
en:one_in	3
en:one_is	-8				-3
en:one_lamp	-8
en:one_lost	-5
en:one_messag	-2
en:one_night	-4				6
en:one_note	3
en:one_of	-10	8	-5		-11	5			7	3	4	-6	10		3		-16	-6	-3		3	9	10
en:one_on	-6
en:one_pai	2
en:one_thing	5
en:one_turn	-3
en:one_very	6
en:one_was	3
en:one_who	-2	5				6
en:ones	9		5		-3	-2			6					4			-3	-6		8
en:onlin	3	-5	6	-5	5	-5		4	-3		-3		6	-3	-2		3				-2	6	-8
en:onlin_and	-3
en:onlin_was	-5
en:only	3	5	-15		-5	-7	7	-8	-9	4	4	3		-4	-8	-4	10	2	-6	-16		-6
en:only_found	-6
en:only_one	9
en:only_the		-6	-6		-3	-4					-4							9		-7			-5
en:only_thing	9
en:only_three	2
en:open	12	7	-14	5	8	4	2	-10	3		-11	-12		3		-7	9	-3	-10	-7	-11		-9
en:open_a	2
en:open_and	4
en:open_at		-8		9	3	-3					-4		-2	-4			3	7	-2	-6			-5
en:open_it	4
en:open_my	-3
en:open_of	-3
en:open_the		-4	-3		-3		-2		2						3			-2		-7		4	3
en:open_until	3		-3	7	11	-2			3					-3	4		4	2				-2	-4
en:oper	-7
en:oper_on	-3
en:oper_with	-3
en:opera	2
en:opinion	5
en:opposit	-2
en:option	4
en:or	-18	5	-7	20	-15		4	3	-10	-2	3	-10		3	-9	-5	-8	-21	9	5	-7		14
en:or_a		-5		2	4									-2			-4	-4					8
en:or_can	-5
en:or_do	-6
en:or_is	-8
en:or_on	-4
en:or_one	-6
en:or_the	3	-3		3	-5												-8	-5		7			6
en:or_what	3
en:orang	3			-4	2	4					-2		5					4		-6		4	-4
en:order	-4	-12	-10	14	-8	-10	-9	-7	-8	-8		-10	-8	-9	-7	-4	-4	9		4	-7	-10	-4
en:order_#	-3	-5		4	-8	-3							-2				-8	10	-3			-2	-3
en:order_a	3
en:order_again	-4
en:order_and	6	-3		5													3	5					-8
en:order_book	-3
en:order_me	-2
en:order_or	-3
en:order_the	8	-4	-5	-3	6							-2					11	-4	-2	-9			-3
en:order_took	-4
en:order_with	-3
en:ordinari	5
en:origin	3
en:osteopath	-2
en:osteopath_who	-3
en:other	11	8	-7	2			-6				-9	3	-9	-3	-7	5	2	6	-8	9	-7	-12	-12
en:other_compani	-9
en:other_shop	-3
en:other_side	2
en:otherwis					7
en:ought		-4		6		-2											2		4				-2
en:ought_to		-4		6		-2											2		4				-2
en:our		8	-3	2	3		-3			-16	-5	7	3	2		-9	3	-3	-6		-16	4	-6
en:our_#	-2
en:our_account	4	2		2		-3	4		5			3	4	8			-4	3		3			-5
en:our_anniversari	4	-3	3			-2											5	-3		5			-7
en:our_associ	-3
en:our_barn	-3
en:our_boiler	-4	7				5
en:our_book	-4
en:our_car	-3
en:our_client	2
en:our_club	3
en:our_compani	-3
en:our_contract	-3
en:our_deleg	-2
en:our_domain	4
en:our_end	-3
en:our_gratitud	-3
en:our_head	-5
en:our_invoic	3
en:our_last	-5
en:our_loyalti	-2
en:our_network	-4
en:our_new	-3
en:our_noisi	-3
en:our_only	3	7				-5					7
en:our_own	-10	-2			4
en:our_privaci	-5
en:our_recept	-3
en:our_room		-3			-2
en:our_son	-3
en:our_supplier	5
en:our_window	3
en:ours	-5			3	-5	-4	-3		-2		-4	3	5				-6	-10		-2	-2	5	11
en:ourselv	-3
en:ourselv_awai	-4
en:ourselv_out	-2
en:out	7	-4	-6	10		-4	-5			-6	-5	-7	-10	-5		-8	-7	3	-14	-5	-3		7
en:out-of-print	-2
en:out-of-print_titl	-2
en:out_a	3
en:out_at	10	-4	-4	10	5						-7						-4	-3		-12		-3	13
en:out_by	-5	4				2	3					3		-2
en:out_for		-2			4	-2
en:out_found	-3
en:out_from	4
en:out_in	3
en:out_nobodi	-4
en:out_of	-5	-3	4	4	6	-11	2	-4	8			-5	-6		4			-10	-3	8	-5		-2
en:out_on		3		3	-3	-3	-4	5	-2		-2		-2	2			-3	8		-13		-3	3
en:out_sinc	3	4				6			2		6		3	-4	3		-10	-3		2		7	-2
en:out_than	-2
en:out_the	3
en:out_to		-6	-9		-6	-4	-2				-3	-2					8	-6	-2				-5
en:out_with	-4										-3						-4	4				3	-3
en:outag	-12
en:outag_plan	-3
en:outag_was	-3
en:outdoor	4	5				6											-4	-4		4			3
en:outlet	5
en:outsid	7	5	-6		-3	-4	-3	-2	-2		-3	9	-3	-4				4		-14		-3	7
en:outsid_the	2
en:oven	2
en:over		-5	-10	3			-6	-5	-6	-5	-3	-6	-6	-6	-5	-3	-9		-5	16	-6	-7	-10
en:over_#	-4
en:over_a	5
en:over_earli	-3
en:over_it	-6
en:over_on	2
en:over_our	3
en:over_the	3	-9	-4	-3	-4	-5	-3	-2	-2	-2	-4	-3	-3	-3	-2		-6	3	-2	8		-3	-8
en:over_to	4
en:over_two	3
en:over_video	-4
en:overnight	5
en:overs	-3
en:overs_heat	-3
en:ow	-12	-5				-3
en:ow_him	-4
en:ow_me	-4
en:own	-2		3	-5	8		-10	-7	5		-7	-10	-9	-3		-5	10	-10	-7	4	-8	-10	-3
en:own_cellar	-5
en:own_fault	-5
en:own_hand	2	7		3		5				4	3						-5						3
en:own_up	-4
en:owner	-4	7	-2	4	-3	5				4	5	-2	2	-4				-6			-3	7	-4
en:owner_come	-2
en:owner_herself	-2
en:owner_on	-2
en:owner_who	-3
en:p		4	11	-8	-4		9	-2	-2	3	6	4	-5	-5				3	-2	-3	-3	-8	3
en:p_m		4	11	-8	-4		9	-2	-2	3	6	4	-5	-5				3	-2	-3	-3	-8	3
en:pack		-4	-4			-3														6			-7
en:pack_hous	-3
en:pack_my	-3
en:packag	4	-3	-5									-2		-2				4		-8		-2	-3
en:pad	4
en:paddl	-6
en:paediatrician	-3
en:paediatrician_took	-3
en:page	13	3	-6	6	-9	-11	2	2	-4	4	-8	-4	4		-4	6		5	-3	-16	3	4	6
en:page_of	6
en:page_with	-4
en:pai	13	-21	3	18	24	-15	-6	-7	-9	-6	-11		-9	-7	-7	-4	14	-5	6	-7	-9	-12	-4
en:pai_#	5
en:pai_for	4	-3		3	7													-6	8				-3
en:pai_it		-4	-2	6	5	-2	-2				-2	-2	-2	-2			6	-5					-4
en:pai_the	7	-9		6	10	-4					-3	-2						6		-5	-2	-3	4
en:pai_twice	-4
en:paid	-3	-6	-8	13	9	-12	-8		-8	-5	-8	9	-8	-6	-7	-4		15	-8	-14	-6	-11	4
en:paid_#	5
en:paid_back	3
en:paid_for		-3	-3	7	11													4		-10
en:paid_in	4
en:paid_off	-4
en:paid_the	-3	-3
en:paid_to	-3
en:paid_us	-2
en:painless	-2
en:painless_switch	-2
en:painlessli	-3
en:painlessli_estim	-3
en:pair	-3
en:pair_of	-4
en:pallet	4
en:pamper	-3
en:pamper_my	-3
en:pancak_with	-3
en:panel	3	-7		-6	3	-3	-2					-2		-3			4	-5		2			-3
en:panic	-4
en:panic_and	-6
en:panoram	3
en:panoram_x-rai	3
en:paper	17	-4	-10	11	9		-4	-3	-3			-3	-4	-4	-3	-3	-13	4	-3	6		-4	3
en:paperwork	-4
en:paquin	-4
en:parcel	-4
en:parcel_and	-2
en:parcel_spotless	-3
en:parcel_warm	-3
en:parent	6	3	-4	-5		2	-3						-2	4			-6	-2		-2		-2	5
en:parent_an	-4
en:parent_in	5
en:park		-2
en:park_is	-2
en:park_to	-3
en:park_was	-5
en:part	-10	-3	-4	7	-5	-7	-3		-2		5	-3		-4			-10	5		11		-2	-8
en:part_and	-4
en:part_elsewher	-5
en:part_fit	-3
en:part_has	-4
en:part_of	-3
en:parti	6	7	-6	-6		8					9			-2			6			-6			-2
en:partial	-4
en:partial_sight	-3
en:partner	-3	-2			7
en:partner_and	2
en:pass	-7			-6	-4	-6	4		-2		-4	-4	9	4			4	-6		-6		6	-4
en:pass_on	-3
en:passion	-6
en:passion_skipper	-3
en:passion_team	-3
en:password	-12				2	-4		-2	-3	-3	-4	-5	-2	-4	-2
en:password_within	-5	-3										-2
en:past	12	8		-8	3	11	-3	-2	-2		7	-3	-3	-3	-2			-7	-2		-3	5
en:past_six	4
en:patch	-7
en:patch_befor	-5
en:patch_of	-6
en:patienc	-6	-4	-3	-7	-2	-2								-2			-3	-3		7			-4
en:patienc_of	-3
en:patienc_while	-4
en:patient	4	13	-5	-2	-4	5	10	-2	4	-2	12	-3	2		-3		3	-7	-2		-3
en:patient_show	-3
en:patio	4
en:patio_door	3
en:pavement	-2
en:pavement_was	-4
en:payment		-3
en:payrol	7	-4	-2	3	-2												6	-3					-3
en:payrol_modul	3
en:pc_fri	-3
en:peac	-6
en:peac_and	-2
en:peeter	5
en:pen	2
en:penni_site	-2
en:peopl	8	3	4	6		-4	-10	6	7	2	-7		8		5	-5		-10	10	5	5	2	-16
en:peopl_and	3
en:peopl_are	-9
en:peopl_can	3
en:peopl_get	-4
en:peopl_like	-2
en:peopl_who		-2	6		6													-2		-6			4
en:pepper	-6
en:per	6
en:percent	7	-4	-4		7												10	-2	4	-10			-4
en:perfect	-13	-3			6	-2
en:perfect_honest	-2
en:perfect_will	-4
en:perfectli	-10	-2			3
en:perhap	4
en:period	2
en:perman	-5	-3										-2
en:perman_loss	-4	-2
en:person	14	3	-7	-5	-13		-5		-5	2		3	9		-5	-3			-4		3	2	-10
en:person_is	2
en:pet	-7				5
en:pharmaci		11	-2		-2	8	8		-3		-5	7	-5	-6	-3		-6	5				-8	5
en:pharmaci_spot	-3
en:pharmacist		8		-4		12	-3	5			-3						-5	-4		5		3
en:pharmacist_save	-3
en:phish	-3
en:phish_train	-4
en:phone	16	-13	-18	-16	-17	-19	-4	-11			-18	-13	3		-6	-7	12	-6	-3	-11	3	7	-20
en:phone_and	7
en:phone_call	8		-4	-13	-7	-3	5			-2	-2		-2				16	-6	-2	-11	-3	-3	-8
en:phone_in	9	-3	-4	-3													-8	3		5
en:phone_it	2
en:phone_me		3		3					3		-2		-2	4	3		-3		7	-5		5	-3
en:phone_my	6
en:phone_no	2
en:phone_number	3
en:phone_on	6	2		2	-3					4			6				-6			-7	4		6
en:phone_rang	-3
en:phone_to	-3				4
en:phone_who	-3
en:phone_with	-7
en:photo_of	-6
en:photocopi	7
en:photograph	4	-4		5	-3	-4		4					6				4	-4		-8		6	5
en:physio	2	-4		-6	-2	-2					-2					-2	6			-6			-4
en:physio_tortur	-2
en:pic	3
en:pick	2	3	-3	-8	3	6	-3	-3	-3		-3	-3	-3	6	-2	-2		-6		6		-4	-3
en:pick-up	-2
en:pick_up		3	-2	-8	-3	6	-3	-2	-2		-3	-3	-3	7		-2						-4	-3
en:pictur	3	-5	-4	2		-6		3			-3		-3	-3			3	9		-5		-6	-5
en:pictur_of	3	-4	-4			-6		3			-2		-2	-2			4	6				-5	-3
en:pictur_window	-2
en:pie	-10				-3
en:piec	6	7			-2	6		11			-2						5			-4		-2	4
en:piec_of	4
en:pill	2
en:pillow	4
en:pilot	-2
en:pilot_over	-3
en:pipe	-9	3			-3	-3			2		-2		-2	8	3			-3		3			-3
en:pipe_hot	-3
en:pipe_to	-3
en:pitcher	3
en:pitcher_of	3
en:piti	4
en:pizza_pipe	-3
en:place	3	-4	-7	8	7			-4	-4	3	-6	-5	3	-5	-4	-3	-6	5	-5	-7	3		3
en:place_on	-8
en:place_where	-2
en:place_you	-3
en:plai	-6
en:plai_corner	-4
en:plain	4								3					3	4			-2	5	-7		5	3
en:plain_word	2
en:plan		-12	3	11	-3	-4	-2		-3	-2	-4	-2	-3	-10	-2	-2	7	2		-8	-2	-3	-6
en:plan_and	-3
en:plan_announc	-3
en:plastic	6
en:plate		-5	-9	-2		-3	-2				-2					-2	-3	-5	8				-4
en:pleas	-9	-15	-14	17		-2	-15	-13	-5	-13	-3	-2	-17	-8	-3	-5	-2	-5		15	2		-20
en:pleas_accept	-4
en:pleas_and		3		4	6	3					-3						-5	3				3	-3
en:pleas_contact	-4				-2
en:pleas_do	2
en:pleas_hold	-3
en:pleas_look	4
en:pleas_make	6	-3		5	-4													-3		6			-4
en:pleas_put	3	-5		5	-4						3			-3				8		-4			-7
en:pleas_send	-4
en:pleas_take	7	-9		8	-8	-4		-2			-3	-3	-3	-3				-9	-2	5	6	-3	-6
en:pleas_tell	-10	-5		-7	-5	2				-2	4			3			8	-3				-3	-3
en:pleas_with	-4
en:pleasur	-8
en:pleasur_to	-8
en:plenti	4
en:plow	-2
en:plow_befor	-3
en:plug	6	-3	-3		3	-6					-3	-2	4	-2			3		-2		-2		-4
en:plug_in	3
en:plumb	-2	-5			-4	-3					-2
en:plumber	7	-5	3	-7	-9		-4	-4	-4	-3		-4	-4	-3	-3	-3	-6	-7	-4	12	-4	-4	-10
en:plumber_finish	-2
en:plus	6	-2	-7														-2	-4	-2	4			-3
en:pm		-4	-3		6	-3					-3						-9	9	-3	-8		-2	5
en:point	7	-5	-4	-3	-5	-2								-2			2		-2	9		-2	-8
en:point_fair	-2
en:polic	2
en:polici	-3
en:polici_fit	-4
en:polish	-8
en:polit		-6	-5														-3	-6		-5			11
en:polit_curiou	-3
en:poof	-4
en:poof_fix	-4
en:pool	7	-4	3	-2	7						-4		-2				7	-7	-2	-3	-2	2
en:pool_attent	-3
en:poor	4
en:pop	6
en:portal	7
en:porter	-3
en:posit	-3					4					3
en:possibl	-6
en:post	3	-6	-4	-5	-4	-3											3	-2					-3
en:post_at	-2
en:post_fee	-3
en:postal	5
en:postal_code	5
en:potato	4
en:pothol	-5
en:pothol_fill	-3
en:poutin	-2
en:poutin_is	-2
en:power	-12	-8			-2	-3					-4			-4
en:power_bar	-7
en:power_shower	-3
en:practic_a	-2
en:practition	-4
en:practition_who	-2
en:prais	-8
en:prais_for	-3
en:prais_the	-4
en:prais_your	-2
en:precis	3
en:prefer	5	-7	-3	5	-2	-3			-2				-2	-3	-2		-2	-2		8		-2	-6
en:pregnant	-2
en:pregnant_girlfriend	-2
en:premis	-3
en:premis_goldsmith	-4
en:prepar	2
en:prescript	3	7		-3	6	9					-3							-4		2		-2
en:present_from	2
en:presid	3
en:press	11		-3	2	-5						3			-2			-7						6
en:press_#	4
en:pressur	-4
en:pressur_and	-2
en:previou	3	-2	-7		-2													-4		5			-3
en:previou_dai	-3
en:previou_guest	4
en:price	-4		-12	-7		-9	-6	3	-5	-5	-7	-6	-6	-8	-4	4	11			-26	-5	2	8
en:price_and	-5	5												-3		7
en:price_friendli	2
en:price_is	-5
en:price_noth	-3
en:price_of	2
en:price_on	4
en:price_paid	-3
en:price_quot	-6
en:price_straight	-3
en:pricier	-2
en:principal	-2
en:print	5	-2	7	6	8	-5	5		-3	3	4			-2	-2		-9	6	-2	-3	-2	-2	5
en:print_again	-2
en:printer	5	-2	-4		-3												-11	-3		14			-5
en:printer_hiccup	-3
en:privaci	-4
en:privat	2
en:problem	-28	-8		2	-12	-5	-5	-4	-4	-5	-4	-6	-4	-4	-4	-3	-3	6		-5			4
en:problem_at	-2	-2
en:problem_forgotten	-2
en:problem_in	-4
en:problem_solv	-2
en:problem_sort	-3
en:problem_was	-2
en:problem_with	-10
en:produc	-3	2		-5		-4		7					-3	3			5	5		-2		-6	-2
en:produc_a	-2
en:produc_by	-3
en:produc_tidi	-3
en:profession	-7
en:profession_of	-7
en:program	2	-2
en:progress	4
en:promis	7	8		-8	-2	-4	13	-2	-3		-4	3	9	8	-2		9		-3	-9		3	-6
en:promis_the	5
en:promis_tuesdai	-2
en:proof	3
en:proper_hot	-3
en:proper_twice-fri	-3
en:properli	8	6	-5	3						9			5	-2						-3	6		-4
en:properti	-9	-4					-4					-2
en:protect	-5	6			-2	-2	9					2	6	5			-10	2		3		6	-4
en:proud	-6
en:prove	2
en:provid_big	-4
en:public_holidai	-4
en:pull	-5	3		4	-3	2			-2		2		-2	4			-8	-2		6		-3	2
en:pull_that	-4
en:pull_up	-4
en:pump	-3	4	-3			-5	-2	4	7		-4	-3	-4	9	8		4	-9				2
en:pump_over	-4
en:punctual	2
en:punctual_case	-2
en:pur	-9
en:pur_again	-2
en:purchas	4
en:purchas_order	4
en:pure	2
en:purpos	2
en:push	-4	-4	-4		-3												-3			6
en:push_toward	-2
en:put	7	4	-13	12	-2	7	-11		3			-3		-2	5	-5	-14		-2	16		-8	-3
en:put_#	8	-4	-2	5	8												-7	11		-4			-5
en:put_a		6	-5	4		9	-3	-3	-4	-2	4	4	3		-3		-2		3	8	-3		-13
en:put_everyth	-4
en:put_in	3	3	-4	7	-3	-4			6		-2				6		-14	-7		5			12
en:put_it	3	-8	-3		-9	-6	-3	-2	-3		-4	-3	-2	-3	-2		-8		-2	5		-3
en:put_my	-3
en:put_right	-3
en:put_the		-8		-4	-5	-7	-2		-2		-4	-3	-3	-3						7		-3	-10
en:pyjama	3
en:qst	-5
en:qualifi	-5
en:qualiti	-5
en:qualiti_of	-5
en:quarrel				2	-4					4							-5	7		-3
en:quarrel_with	2	-3			-3												-4	8		-3			-2
en:quart	-3
en:quart_of	-3
en:quarter		-2			-3
en:quarter_past	4
en:quarter_to	-3
en:quebec	2
en:question	-15	-4				-3					-2
en:question_ask	-8
en:question_stamp	-3
en:questionnair	-4
en:queu	8
en:queue	-2	-2		5	-3	-4				2	-2		3				3	-5		4	3	-2	-2
en:quibbl	-4
en:quibbl_when	-4
en:quick		-5	-2		-2	-3				-2							10			-5	-2		-5
en:quick_clean	-3
en:quid	-3
en:quid_for	3
en:quid_in	-3
en:quiet			4	-5	-5													-5		5			-4
en:quiet_corner	-3
en:quit	-8	-5		7	-5						3			-3						2
en:quit_on	-5
en:quit_the	-2
en:quot	-14	-4	-5			-6		-4	-4	3	-5	-4	-4	-4	-4	-3	7	-11	-4		4	5	-7
en:quot_did	-4
en:quot_for	-7	-2			6
en:quot_in	-3
en:quot_price	-3
en:quot_still	-8
en:quot_to	-3
en:quot_was	2
en:r	2
en:r_you	4
en:race	6
en:rack	4
en:racket	3
en:radiat	13	-3	7	-2	-7		-3	-3	-3	-3	-6	-3	-3	-3	-3	-3		-9	5	-6	-3	-4	7
en:radiat_in	7	-3		-2	-3												2	-4		4			-3
en:radio	3	2		-5		-5		7					5	-2			6	6		-6			-4
en:rai	-2
en:rai_of	-2
en:rail	3
en:rain	-4	-7		8	4	-6		-2	-2		-4		-2		-2		10			-7	-2	-2	-7
en:rain_with	-2
en:rais	-6	-7	4														-2			-4	6
en:rais_my	-4
en:ramp	2
en:ran		6		3			-3			4	4	2	-2	7	2		3			-2
en:rang		9	-3	-4	5	14	-4	3	-4			-4	10	4	-3		-4		-3	3		6
en:rang_to	-2
en:rang_your	3	8			7	11					-3		5	8								4	-4
en:rare	-7
en:rare_and	-2
en:rare_as	-3
en:rare_enough	-4
en:rare_find	-2
en:rate	9	-7	9		-3	-3											-3	5	4	-9			3
en:rate_the	3
en:rather	2	4	-7	-5	-9	5	-4	-3	3	2	-9	-4	6	-3	4		5	-11	-3		8	10	-13
en:rather_not	2	10		-4		9			2				4	-3	3		-5	-4		4		5	-3
en:rather_than		-6	-6	-9	-6	-3											7	-5		-7	6	-2	-3
en:re-ent	5
en:reach	4		-4	-4	-6	2	2		-3		-5		-3	3	-2		-7			11		-3	-11
en:reach_me	2
en:read	-3	-2		10	11	4	-2		-8		2	-8	-8	-3	-7	-3	4			-12		-12	10
en:read-aloud	-3
en:read-aloud_featur	-3
en:read_#	3	8		4		10					8			4			-4	-3		11			-6
en:read_happi	4
en:read_it	-4
en:read_me	3
en:read_that	-4
en:read_the	-7	-3	4	6	7		-4	-2		-2	-4	-2	-2				4	3	4	-10		-2
en:readabl	-4
en:readabl_page	-4
en:reader	5			4	-3	-4		5		2	-3		-2				-6	-7		7	2	-2	3
en:readi	-11				5
en:readi_in	-3
en:real	-3
en:real_nice	-3
en:real_relief	-4
en:realli	-4
en:realli_happi	-3
en:realli_oblig	-3
en:realli_well	-3
en:reason	2	-5		-6													7			-6			-3
en:reason_explain	-2
en:reason_for	3
en:receipt		-10	2	6	-8	-4	-3		-2		-3	-3	-2	-4	-2		-11		-2	12		-3	-6
en:receipt_for	4
en:receiv		9	-3	13	-3	-5	9	-3	-4		7	8	-3		-3		-13			-12		-5	15
en:recent	-7
en:recent_widow	-3
en:recept_is	-4
en:recept_on	-3
en:receptionist		2				5		5		3			-2				-3	-5		-5	9	4	-4
en:receptionist_brought	-2
en:recogn	2
en:recommend	-3	-4	-3	-10	-6	-3											8	-2		-7			-3
en:recommend_it	-3
en:recommend_this	-3
en:reconcil	-4
en:reconcil_me	-4
en:record	10	3			-4		5				3			-2			8			-6		-3
en:recycl	-4
en:recycl_yard	-3
en:red	7	6	-5	-4	-4	8	-3		-2			-3	-3	-2	-2			-4		3	-2		-4
en:redesign	-4
en:redid	-5
en:redid_it	-2
en:redid_the	-4
en:redo	7
en:redon	-4
en:redon_in	-4
en:redon_park	-2
en:reduc	-4
en:refer	-10
en:refer_you	-3
en:refund	-5			3	-9	-5	-4	-2	6	-2	-3	-4	2				-5	9					-5
en:refund_land	-4
en:refund_within	-3
en:refus	4	-2			-5
en:refus_collector	-2
en:refus_to	5
en:refus_with	-2
en:regard	-3
en:regist	4
en:registri	-6
en:registri_ladi	-3
en:regular	4
en:reimburs	2
en:reject	3
en:relax_me	-2
en:releas	-4											5		3
en:reliabl	-8
en:reliabl_peopl	-3
en:relief	-3
en:relight	-2
en:relight_the	-3
en:remark	-5
en:remark_clear	-3
en:remark_kind	-3
en:rememb		-3	6	-3													6	-3	4				-5
en:rememb_my	-3
en:rememb_your	-3
en:remind		-2	-3	2	-3	-2	3					2		3			-3			7			-4
en:remot	-2
en:remot_and	-3
en:remov	3
en:renam	5
en:renew_our	-3
en:renov	-2
en:renov_pool	-3
en:rent	8		9	2	6	-2				2		5	-2	3			4	5		-10	2	-2	-5
en:rental	-3
en:rental_agenc	-4
en:reopen	-4
en:reopen_the	-3
en:repair		-3	9		-4	-3							3				-3			2	2	-2	-3
en:repair_test	-4
en:repair_was	-3
en:repair_without	-2
en:repeat	-2					3					-4
en:replac	-3	-4		7	-2	-3			2		-2				3		-6			6		4	-4
en:replac_it	-3
en:replac_our	-3
en:repli	-4	7	8	-4	-4	4	9		-3	5	4	-3	9	9			3	-6		-2	4	9	-7
en:repli_your	-4
en:repons	5
en:report	-3	8	-2	3	-2	3	3	10			-3	-3	4	-4			-5	2				5	3
en:report_a	-6
en:report_anyth	-4
en:report_at	-3
en:report_clear	-3
en:report_on	3
en:report_the	-4
en:reproach	-5
en:reproach_a	-5
en:request	7	-8	-2	9		-6	-2				-2						-11	6	-2			-2	10
en:rerout	2
en:reserv		7		2	3		10				-2	-3	11	9			-5	-5		-7		10
en:reset	4	-4	-5	-11		-2											12	-3		-11			-2
en:resort	2
en:resort_fee	2
en:respect	-5	-2	8		4													-6		7
en:respect_to	-4
en:rest	7	-4	4	-7	8	-2	-3	-3	-3	-3	-5	-3	-3	-3	-3	-3	13	-11	-4	5	-4	-4	-11
en:rest_assur	-4
en:restart	5
en:restor	6	-4		-3	-4													-3		5			-3
en:result	-3	-5			-3	-2	-3				-2	-3
en:result_in	-5	-3					-2					-3
en:retir	3					3					5						5			-4			3
en:retir_banquet	-2
en:return				-4		-7	5	-4	-6	-2	-5	7	3	5	-5			4	7	-14	-3		-4
en:return_of	-2
en:return_their	-2
en:return_within		5					5					7		6				8		-7		-3	-5
en:review	-6		-3	-3	-3	-2	-2					5					5	2		-5			-3
en:review_in	-3
en:rice_tart	-3
en:ride	-10
en:ride_flew	-4
en:ride_like	-3
en:right				-6	-11		5	-4	4	6	3	-6	-5		4			-9	-4	14		-8	-10
en:right_at	-4
en:right_awai	3
en:right_down	-3
en:right_moment	-3
en:right_now	2
en:right_one	3
en:right_screw	-3
en:right_the	-3
en:right_through	4
en:rigour	-3
en:rigour_you	-3
en:ring	6	5	-7	7	-11				-3	-5	3	-9	4	-3		-4	-10		-5	3	-6	14	-12
en:ring_and	3
en:ring_at	-5	-3				-2
en:ring_back		-6				-3					-3
en:ring_in	3
en:ring_just	-2
en:ring_me		3		4				2			-2		3	-4	2		-5	5		-5		5	-3
en:ring_on	4
en:ring_the	4
en:ring_were	-4
en:river	4
en:road		6	-4	5	-5	4	-3	-2		-2	-5	-4	-4						-3	9	-2	-6	-7
en:road_in	-5
en:robot	9	-2	-8	2														-3		6			-4
en:roll	-3		-2	5	-2	-3					-2			4				-4		7			-3
en:roll-out	-3
en:roll-out_which	-3
en:roll_his	6
en:roll_ourselv	-2
en:roof	8	-4		-5	-2	-2											3	-4	-2	-3		6	-4
en:room	10	4			-6	4	-8	-8	2	-3	7	-5	-5	3	5	-10	3		-17	-5	-8	-4
en:room_#	6	7	-9	-7	-11	10	-6	-4	-6	-4	11	-6	-7	2	-5	-3	-3		-7	6	-5		-13
en:room_and	-5	-2									-2
en:room_cleaner	-2
en:room_for					6
en:room_is	-8
en:room_let	-5
en:room_soft	-2
en:room_twice	-4
en:room_was	4	-5	-5	-3	-3	-3											8			-9			-5
en:room_were	-2
en:room_when	-5
en:room_with	3	4		3	4	-4		4		4			5					6		-5	5	-5	-3
en:root	7
en:root_canal	6
en:rosali		3		-4			6			4	4						2			-4			5
en:rose	4
en:round	9	-5		-3	-5		-2		-2		3	-3		-4	-2	-2	-10	-7	-2	14	-2	-2	-2
en:rout	2
en:router_everyth	-4
en:row		6		2		5		10									-4	9				-5	-3
en:royal	3
en:royalti	-4
en:rubbish	-3
en:rubbish_awai	-4
en:rude	-4
en:rue	-5
en:rue_principal	-2
en:rug	-2
en:rug_is	-3
en:ruin	-3
en:rule	9	-4	-4	13	14	-5	5			3	4						8	4	-2	-7	-3	-2	-4
en:run	3	6	-13	-12	-18	5	-9		4	-3	3	-10	-4	-6		-7	-9	-6	-8	11		-4	-3
en:run_a	2	8		5		9			5		7			3			-5	-4		7		-2	2
en:run_down	3
en:run_late	-7
en:run_the	-8
en:run_to	-6
en:run_very	-2
en:rung	-4
en:rush	-13	-4			-6	-3	-3	-2	-2		-2	-2	-2	-3	-2
en:safe	3
en:sai	8	-14	-7	8	6		-2	-6	-17	-13	-5	-9	-4		-16	-9	9	2		-8	-16	3	-12
en:sai_#	2	-3		-3		-2						-2	-2				2	7		-8			-4
en:sai_ask	4
en:sai_at	-3
en:sai_good	-2
en:sai_he	3
en:sai_i	6	-5	-3		-3	-3					-2		-2	-2			-11		-2	10		-3
en:sai_it		7		4	3	9					5		5	6			-4	-6		9		5
en:sai_karim	-3
en:sai_no	3	-8				-3			-2		-4		-2	-6				-3				-2	-3
en:sai_otherwis	3
en:sai_read	-8
en:sai_she	2
en:sai_thank	-7
en:sai_that	-2	-3		2	4												9	-2	4	-8			-2
en:sai_the	-6		5	2	-6	5	6				6	-3	-3	-3					-2	5	-3	-4	-6
en:sai_there		-3
en:sai_ye	-7
en:sai_you	-3
en:said	7	-3	-28	-4	-26		2	-5	-9	4	2	-9		-6	-6	-10	8	3	-3	-11	5	-11	-7
en:said_#	4
en:said_he					-2	-4	5			7	5						-3			3	-2
en:said_i	3	7		5		-3	8			2	8		4				-3			-4	3		6
en:said_it	-3	-7	-10	-6	-8		-6	3	-5	-4	-7	3	-6	-2	-5	-3			-2		-3
en:said_no	7			3	-3					4							-6	4	-2			-2	5
en:said_she	-6					-3				4	-2		5				-4		7		4		-5
en:said_so	-4
en:said_the	9		-4	12	-7	4	-3			-3	-3	-3	-3	-2			-2	10	-3	-6	5	-4	-9
en:said_they	-9
en:said_thursdai	6
en:said_tuesdai	-4
en:said_well	-2
en:said_ye	-2
en:said_you		-3
en:saint		-3		-8	-3												6			-10			3
en:saint_talk	-3
en:saint_toward	-2
en:salad	3
en:sale		3	-2			-5	7	-3	2		-5	10	-8		4		6	9		-7	-2	-10	-4
en:sale-dai	-3
en:sale-dai_crush	-3
en:sale_gui	-3
en:sale_ladi	-3
en:salesman	8
en:salesman_told	6
en:salespeopl	-2
en:salespeopl_want	-2
en:salon	5
en:salt	-3
en:same			7	3	3	-4	2	-6	5	-5	-5	4		8		-3	-11	6	-8	2	-6	-2	4
en:same-dai	-3
en:same-dai_answer	-4
en:same_as	-2
en:same_cover	-4
en:same_dai	-5	-4		4	-3	-3	2		-2		-2		-3	2			-5	9		-5		-3
en:same_even	-11
en:same_for	-3
en:same_job	-3
en:same_thing	6	6	-3	-4	-3	-2	6				-3	5	4				-7	3		3			-3
en:samira	-9	-4			-2
en:sandwich	4
en:sat	14	7	-9			6	-4	-3	4	-3	6	-3	-4	-5	5	-3	-3	-11	7		-4	5	-7
en:sat_down	2			2	4												-2	-3	9	-5
en:sat_in	7
en:sat_night	-3
en:satisfi	-3
en:satisfi_with	-3
en:saturdai		4	4	-8	4	9		-5	-6	2	5	-6		-7	-6	-2	9	-3	-6				-5
en:saturdai_at	3	3	5		3	7							5				-3	3				4	-4
en:saturdai_i	2
en:saturdai_not	-2
en:saturdai_stand-in	-3
en:saturdai_with	-4
en:sauc_just	-3
en:sauna	2
en:save	-13	-8	4	6	-2	-3					-3			-4			9			-9			-2
en:save_#	-3
en:save_half	-3
en:save_me	-6
en:save_most	-3
en:save_my	-4
en:save_save	-3
en:scale	4
en:scalp	2
en:scan	4
en:scare	-4
en:scare_it	-3
en:scare_stiff	-2
en:scarf	-4
en:schedul	-3	3	9	-4	-3	6			2		6			7	3		3	-2		3			-5
en:schedul_in	-7
en:school	5	-6	4	7	-4	-3	-2		-2		-4	-2	-2	-2			-11	5			-2	-3	8
en:school_delight	-4
en:school_insur	4
en:school_was	-3
en:sciatica	-8
en:scooter	3
en:scrap	2
en:scrapyard	-3
en:scratch	-5
en:scratch_my	-7
en:scratch_on	2
en:scream	2
en:screen	15	-5	3	6	-7	-3	-3	-3	-3	-3	-5	-3	-3	-3	-3	-2	-3	3	-3	-2	-3	-3
en:screen_on	4
en:screw	3
en:screw_out	-3
en:screwdriv	-6
en:seal	-2			-5	-4												3						-4
en:seamstress	-5
en:seamstress_put	-4
en:search	-3
en:search_final	-4
en:season	3
en:seat	3
en:sec	6
en:second		7	-4			5	-5	-5	5		8	-5	-6		6	-3	-4	5	-5	7	-5	-2	-10
en:second_apologis	-2
en:second_coffe	-3
en:second_one	7	-4	-2	3	-2	-2											-3	5	-2				-4
en:second_shop	-3
en:second_thank	-2
en:second_which	-4
en:secur	-3				2
en:see		6	-4	13	3	5		-6	9	2	-3	-7	-9		7	-3	6	-16	6	-2		-3	5
en:see_any	-2
en:see_how	-8
en:see_it	-5
en:see_the	9	-2	-3		-2	3					3			-2			8	-5		-4			4
en:see_to	-3
en:see_what	6
en:see_you	-7				-2				2					2	3
en:seem	6	-9	-6		-3	-5					-2			-2			-2	-4		6
en:seem_to	3
en:seen		-7	-3		-4	-5					-2									4			-7
en:seen_a	-3
en:self-explanatori	-4
en:self-explanatori_and	-4
en:sell		-5	-4	-10	3	-6	-3	-3	-4	-3	-4	-3	-4		-4		-3		-2	5	-3	-3	-3
en:sell_me	-2
en:send	2	-9	-9	22	6	-13	-9		-8	-2	-8	2	-3	3	-7	-3	-18		-8	14	4	-11
en:send_a	8	-4	-3	11	-7	-2	-2					-2	-2	-2			-12		-2	4		-2	6
en:send_it	-7
en:send_me		5		3		-3	-4	4	-2		-2	7	-3	9			2		-2	2	-2	-4	-6
en:send_someon	2
en:send_the		-2	-3	6	9									-2			-8	4					-4
en:send_us	-3
en:senior	-3
en:senior_is	-3
en:sens_and	-4
en:sent	11		5	10		-3	7	-6	3	-5	5			9	4	-5	-20	-5		22	-6		-20
en:sent_a	4
en:sent_back	4
en:sent_me	3		8	4	-4	-3			6		-2	-2	-3	4	8		-7			3		3	-5
en:sent_my	-4
en:sent_the	9	2	-4	3	-3	-3	6		-2			-2	6	5			-12	-9	-2	13		6	-4
en:sent_to	5			3	-3	-4	6				-4	5	-4	-3			-4	7		3		-7	-4
en:sent_us	-5
en:sent_you	2
en:sentenc	5
en:sept		8	-2	-6	-4		12		-3		-7	3	9	7	-2		6	4	-2	-12		5	-8
en:sept_#		6	-2	-6	-4		10				-7	5	5	3			6	7		-11			-6
en:septant	-3
en:septant_and	-3
en:septemb	3	3		3	-2		6			-4		4		8	4	-3	-7	9	-6	-6	-5	4	3
en:septemb_#	2	7	-3	7	3	-4	3	3	-4		-2	7	-4		-3		-10	11	-2			-5	-8
en:septemb_with	-3
en:seriou	-7	-3			-2									-2
en:serious_and	-3
en:serious_the	-2
en:serv	5
en:serv_the	3
en:server	-8	8	3	11	4	4	6				5	6	-2	-3			5	-6	2		-2	-4	-5
en:server_nice	-2
en:server_was	-2
en:servic	-12	9	4	8	-9	8	-3	-2	5	-2	5	-4	-3	3	5		-13	-8	4	14		2	-4
en:servic_is	-2
en:servic_like	-2
en:servic_on	-2
en:set	8		-2		-8	4	-4	-3	-4	-4	5	3	-3	-4	-3		-5	-9	-3		5	-5	7
en:set-up	2	-5			-4	-3											-4	-8		9			3
en:settl		-3	4		4												-7	-8	8	-6			8
en:settl_everyth	-4
en:seven				11			-3	2	-3			-3	-4	-4	-3		-15	8		11		-7
en:seven_in	2
en:seven_minut	-2
en:seven_part	-3
en:seventi	2
en:sever	-4						4			5
en:sew	-4
en:sew_machin	-4
en:shack	-4
en:shack_'s	-4
en:shall		-4		-6		-2	-2		-3			-2	-3	-3	-2		3	4		-8		-2
en:shall_be	-4
en:shall_not	-2
en:shampoo	6
en:share	4	3				4											-2	4
en:sharp	3
en:she	4		-5	8	-12	5		-8	-3		6			-4		-4	-7	-9		9
en:she_had	-4
en:she_has	7	10			-3	7			-2	5	8	-2	4	3			-14	-3	6	4	6	4	-9
en:she_is	12		-4	6			-3		-2	-2	-2	6	-3	-4	-2		-11	-5	-3		-4	-5	15
en:she_said	2	6		4		-3			4	6			8	2	5		-6				7	-3	-3
en:she_sell	-3
en:she_sort	-2
en:she_was				3	-3	-3				3	-2		6				5	-5			4		-6
en:she_would	-5	-11		4	-3	-4	-2				-4	-2	-3	-4			-7		6	2		5	-7
en:shed	-4
en:shed_a	-3
en:sheet	16	-10	-5	9	9		-3	-2	-3	-3		-2	-3	-5	-3		3	8	-3	-11	-3	-4	6
en:shelf	-6
en:ship	-5
en:shock	-5
en:shoe	-5										-3
en:shop	-13	-7	-4	-7		-5	-4	-3	-5		-7	-5	-4	-5	-4		-10	3	-3	5		5	-9
en:shop_'s	-3
en:shop_in	-13	-4			-4	-3
en:shop_talk	-2
en:shop_thankuuu	-3
en:shop_the	3
en:shop_they	-2
en:shop_window	-2
en:shopkeep	-2
en:shopkeep_rue	-2
en:short	7		-4	4	-5	3	-3							-2			-5	-6				-3	7
en:short_menu	-2
en:shortcut	-4
en:shortcut_fair	-3
en:should	-3	3	-9	6	4	3	-6		-7		-9	-6		-8	-6	-4			-5		-7
en:should_be	-8	-4			-6	-3	-3	-2	-3	-2	-3	-3	-3	-2	-2	-2
en:should_have	5
en:should_i	-5
en:should_like		7		3		4		4			-3		6				-4					6
en:shoulder	-3
en:shout		-4			-7	-3	-3	4	-2	-3	-6	-2	5	-3	-2		-4		-2	2	-3	4	-2
en:show	12		-14		-2	4	-9			-6			-3		-9	3	-15	4	-8	20	-8		-23
en:show_#	4	-4		4	-7	-5											-6	3		4			-4
en:show_it	4	5	-3	-8		7														6			-3
en:show_up	-3	-3	-4	-3	4												-8	2		6			-2
en:shower			6				-3	-3	4	-2	-4	-3	-3		-3	-3	-4	-6	-2	10	-2	2	-8
en:shower_at	-6
en:shower_is	2
en:shower_now	2
en:shower_screen	-3
en:shown_a	3
en:shown_onlin	-3
en:showroom	6	-4	-3	6	-3	-4					-2						8		6	-11		-2	-5
en:shrug	-4
en:shrug_and	-5
en:shut	14	9	-9	6	5	9	-3	-3	-4			-2	3	-4	-3	-3		-4	-3	-10		6
en:shut_the		9				7				3			5				-4			-5	3	8	-3
en:shuttl	-3
en:shuttl_was	-3
en:sick	-7	10	-2		-2	12		8			8						-5			8			-3
en:sick_gg	-4
en:side	12	3		-6	-4	-4	-2	4	-3	4	-3	-2	-3	-3	-2	-2	7	-8	7	-15	-2	-3	4
en:side_of	3
en:sigh	9
en:sight	-2
en:sight_father	-3
en:sign	7		-7	6	6			8	9	-5	-3	-2		5	10	-3	4	-8			4	-8
en:sign-up	-3
en:sign_in	-4
en:sign_on	7	-8	-2	6	-2	-3					-4			-4			7	-2		-10			3
en:sign_sai	3
en:sign_the	3	-3		2	6												6			-10			4
en:sign_with		8		3		-2			11				3	6	11		-5	-3		6			-4
en:signal	5
en:signatur	4
en:silenc	2	-3		2	-4												-4			6			-3
en:silenc_and	-2
en:silent						3					5
en:simpl	-9
en:simpl_and	-5
en:simpl_washer	-3
en:simpli		-4			4	-2														6			-5
en:sinc	25	15	-3	-3	-6	6	-5	3	9	-12	7		-4	9	8	-8	-17	-11	-5	20	-14	2	-7
en:sinc_#	14	12	-4	-13	4		-4	-3	10		4	-4		10	11	-2	11	-8	-3	-2	-2		-9
en:sinc_januari	-5
en:sinc_last	2
en:sinc_march	2
en:sinc_may	3
en:sinc_mondai	4	11		2	-2	4	7		5		10	-2	4	2	5		-12	-4		12			-4
en:sinc_sundai	3
en:sinc_the	5	-7	-4		-5	-10	-3		-3		-6	-3	-3	3	-2		-18	-5		19	-2	-5
en:sinc_then	2	4		3		5											-3	2					4
en:sinc_we	2
en:sinc_yesterdai	-5
en:sinc_you	-3	-3	-2	-2		-2												-2	4				-3
en:sinc_your	4	7				2			8		4			7	3			-4		4		4	-4
en:sing_to	-3
en:singl	5	-5	-4		6	-2			-2				-2	-3				-5		8		-2	-5
en:singl_call	-2
en:singl_contact	-3
en:singl_crash	-5
en:singl_time	5
en:sink			-3	2	-4			2	-2		2		-3	-2			-3	5		6		-6	-6
en:sir	3
en:sister	-2	12		3	-5	6	12		-3	3	8	-4	10	9			-9	-3		-3	-2	9	2
en:sister_wed	-3
en:sit	5	-2	-4	10		5	-4	4	-3	-2	3	-3	-5		-2		-7	-12		11	-2	7
en:sit_down	-5
en:sit_in	3	3		5		4					5		-3	4			-2	-6		5		5	-3
en:site	-5	5	-9				5	-3		3		-4	-4	4		-3	-5	4	-3	-8	-3
en:site_#	-6	-6			-4	-5			-2		-5			-3	-2
en:site_swept	-2
en:six	11			-4	7	7	-6	-5	2	-6	2	-6	-6		-6	-3	2	-3		4	-7	-2	-6
en:six_hour		-5			-3													6		-7
en:six_in	-4	-5		5	9	-3											-8	5		-6			6
en:six_minut	-6
en:six_month	4
en:six_of	3
en:six_with	5
en:six_year	-4
en:sixth-floor	-3
en:sixth-floor_team	-3
en:sixti							3					3								2			2
en:size	6		-3	-2		3											-8	-2		4			4
en:size_in	-3
en:size_of	8		-3	-5							2						-7			5
en:skill	-3
en:skipper	-2
en:skipper_and	-3
en:sleep	4	6	-3		6	4	-3		-2		8	-3	-3	3				-3	-3		-2	-5	5
en:sleep_in	5		-2		4	-3					6			3			7	-3				-3	-4
en:sleep_like	-4
en:slept	4	-3	-5	-3		2					4						8			-9
en:slept_in	2			-3		3					4						8			-7			-3
en:slice	-4
en:slid	-5
en:slide	3
en:slightest	-3
en:slightest_squeak	-3
en:slip	11	-7	3	9	-5	-5	-2				-3	-3	-3	-5	2		-9		-2	12	-2	-5	-5
en:slipper	-4
en:slog	-4
en:slog_and	-4
en:slot_befor	-3
en:slow	3
en:slowli	7	2				4					4						4			-7
en:small	7	4	-6	-7		3	2				-2	3	-2	-3			8		4	-10		-7
en:small_provid	-4
en:smell	7		3		-6		-3	-3	-3		-6	-3	-3	-3	-3	-2			-3		-3
en:smell_like	8	-2	-6	-4		-4														-5			5
en:smell_of	6	3	8								-2						-3			-6		4	3
en:smell_vanish	-4
en:smile	-13
en:smile_and	-3
en:smile_at	-3
en:smile_nice	-3
en:smoke	-10			2	-5	2					-3						-4	8					-3
en:smoke_break	-4
en:smooth	-3
en:smooth_board	-3
en:smoother	-3
en:smoother_clearer	-3
en:snow	-7
en:snow_heaven	-2
en:snow_off	-2
en:snowstorm	-3
en:snowstorm_real	-3
en:so	4	-9	14	3	10	-9	-19	-4	-4	-15	-12	-6		-9	-7	4	6	3	-18		-18		-8
en:so_cheerfulli	-2
en:so_classi	-2
en:so_discreetli	-4
en:so_far	-4	4				4	-3	5	2			4	4	-4	3			-6		-4		5	2
en:so_fast	-4
en:so_here	-4	4			-3									-3		7	2			-6			4
en:so_i	4	6	-9	13	5		-4			-4	5	-5				6	-2		-5		-4	3	5
en:so_it	6	-7	-4		5	-5					-2			-2				-3	-2	8			-4
en:so_much	-5
en:so_my	5
en:so_proud	-3
en:so_so	-3
en:so_sweet	-3
en:so_that	-3
en:so_the		4	7		7	5											12	-4		-12			3
en:so_there	2
en:so_this	-6					-2			5				4	4
en:so_we	7	-8	-4		-3	-7					-2									7		-3	-8
en:so_well	4
en:so_you	10	-3	-4		7	-3					-3	5	-2	3			-2	13		-14	-2	-3	-6
en:soak	6
en:sofa	3
en:soft_bed	-2
en:softwar	6
en:sold	9	-4	-9	-2		-2	-2		-3	-2	-2	-3	-2	-2	-2		-3	2	-3		-3	-3	-5
en:sold_as	4
en:sole_fillet	-3
en:solid	-7
en:solid_gold	-3
en:some	9	7	7		-3				3		2	4	-2		4		4	-5		-10		3	5
en:some_nerv	2
en:somebodi	11	4	-4	-3	2	-3	-8		-8					-2	-7	-3		4	-8	5		-15	-4
en:somebodi_els	5	-5	5	2	-2												4	-5		7			-4
en:somebodi_to	6
en:somebodi_who	-4	-6			3	-2											-7			9			-3
en:somebodi_would	2
en:someon	3	2	-7		-11	5	8	-4	3	3	6	-5			-5	-2	-12	-4	-6	15		4	-14
en:someon_els	5
en:someon_reliabl	-4
en:someon_who	-10
en:someth	-5	-4			-4	-6	-6	-4	-6	2	-7	2	-6		-5	-2	-12	8	10	-3	-4	-6	-2
en:someth_hopelessli	-4
en:someth_pricier	-2
en:someth_that				6	3												-9	6					3
en:somewher	-3	-4			-5									-2
en:sommeli	-2
en:sommeli_steer	-3
en:son	-3	8		5	2	10				-2	4		-2				-6	-3		-6	6	5
en:son_is	-2
en:son_want	-4
en:sonia	8	-6	-2	-8	-3	-2			-2		-3			-4	-2		-3	-3				6	-4
en:sooner		6		-2	-3	-3	-2		9			-3	-3	7	10		3	-3		3
en:sooner_than	-3				-3
en:sorri	-21	-9	-3	-8	-12	-8		-4	-5	-4	-6	-6	4		-5	-3	6	-2		-8		4
en:sorri_for	-13				-3	-3	4					-3	6	4
en:sorri_to	4
en:sort	-15		-3		-7	-5	-3	-2	5	-3	-3	-3	-3	3	5		-13		-2	13	-3	-3
en:sort_by	5
en:sort_final	-4
en:sort_her	-3
en:sort_in	-3
en:sort_it	-5
en:sort_my	-5
en:sort_of	5
en:sort_that	-2
en:sort_tip-top	-3
en:souffle	-3
en:souffle_as	-3
en:sound	9	-4	-2	3	6									-2			11			-10			-4
en:soundproof_all	-2
en:soup		-4	-3	-10	-2												10	-5		-5			-3
en:soup_and	-2
en:spa	3	-6			4	-2												5					-5
en:space	-2	2		-4	-2	-7					6	-2					5	-3
en:spam_sort	-4
en:spare				5							-3						5	4		-8
en:spare_laptop	-2
en:spare_me	-5
en:speak	10	3	-8	5	-4	-6	-3	3	-3	6	-4	-3	7	-5	-3	-2		5	-2	-14	4	5	-3
en:speak_properli		6		4						9			5	-2						-3	6		-3
en:speak_to	3
en:speaker	4	5			-3	-2				6			5				-4	-3		-8	7		6
en:specialti	-4
en:specialti_coffe	-4
en:speed	-4
en:speed_with	-5
en:spell		5		4		-2				6		6	3	2			3	4		-4	2	-2
en:spell_my		5		4		-2				6		6	3	2			3	4		-4	2	-2
en:spent		5	-5	4	-4	8	-2	-2	-3	-2	-7		-3	-2	-2			-5		-5	6	-4	5
en:spent_an	-3
en:spent_the	6			5		4					-6		-2					-4		-11	7	-3	7
en:spider	6
en:spill	2
en:spin	3
en:split	5
en:spoke	7
en:spoken	2
en:spot		6		2	-4	6											-6	2		7			-3
en:spotless	-3
en:spotless_room	-2
en:spotless_two	-3
en:spring	6		-2	6	6	3					4						7	-5		3			-5
en:squar	4
en:squeak	-3
en:squeal	3
en:squeez	-5
en:staff	-9	3		5	3	5											-6	-3		11			-6
en:staff_and	-3
en:staff_at	-3
en:staff_found	-3
en:staff_sing	-3
en:stai	5	-2	10	3	6			-6	-7			-5	-6	-7	-6	-4	10		-6	-6	-6	-7	-4
en:stai_calm	-4
en:stai_in	-3
en:stai_the	-3
en:stai_with	4				-2	3								-2			7	-4		-3
en:stain	2
en:stair	11	4		12	-2	7					4		-2					-2		-8		5	5
en:stand	4	3	3	-5	-3	-4	-2		6				-3	5	6		3			2	2	-2	-7
en:stand-in_sort	-3
en:stand_in	2
en:stand_on	3
en:start	-3	-14	-10	-9	-3	-5	-5	-4		-4	-7	-5		-10		-3	12	-5	-3	-3	-4	-2	-9
en:start-up	-3
en:start_again	2
en:start_at	4
en:start_on	3
en:start_over	5
en:start_the	-4
en:start_to	-4
en:starter	2
en:state	-2						-3					3		3
en:state_ow	-4
en:statement	10				-4												-4	8		-3			-4
en:statement_show	3
en:station	6	-6	-4	5	-2	-2					-3			-4			3	3		-5			-3
en:steer	-3
en:steer_us	-3
en:step	-3	-8		7	-3	-7					-6						12	-4				-3	-7
en:step_alwai	-3
en:sticker	6	-7		9		-7											7	-7		7		-3	-9
en:sticki	2
en:stiff	-2
en:stiff_of	-2
en:still	6	-13	-17	3	6	-9	-4	-3		-7	-8	-11	-3			-6	-5		-10		-9		10
en:still_can	-3
en:still_come	-3
en:still_had	2
en:still_have	-5
en:still_in	6	-3		-8	3												12	-4		-9			-3
en:still_not	3
en:still_on	-3
en:still_show	4
en:still_talk	-3
en:still_there	3
en:still_wait	2
en:still_warm	-3
en:stock	4	-2		-9							-2						2	-3		2
en:stock_is	-2
en:stolen	-6
en:stomach	2
en:stone		-6	-10	-7	-2	-4					-3						2			4		-2	-6
en:stood	9	-5	3	10	7	-3					-3			-2			6	-3		-3
en:stood_around	3
en:stood_in	6	-5	-6	12	7	-2					-2							-2
en:stop	12	-9	-10		-7	-4	-7	-4	-6	-5	4	-6	-7		-5	-3	-7	2	-6	11	-6	-8	-8
en:stop_run	7
en:stop_the	2
en:storag	4	-5	-5		-3	-3											4						-3
en:store		-3	3	-5	-4						-4						4	-6		6		3	-7
en:store_and	-4
en:store_dug	-3
en:stori		-2				-3		3									-4	6		-4		-5	7
en:stori_time	-3
en:storm	-7			-6	3				2				-2	4	3		7		-2	-3
en:storm_and	-9
en:storm_the	-3
en:stove	-5	-4	-3	6		-3																	4
en:straight	3			-5	-6						-3						-6			5		3	-6
en:straight_advic	-3
en:straight_into	2
en:straight_up	-5
en:straighten	-3
en:straighten_for	-3
en:stranger	2
en:stream	6		-3	-8	-6						-3						7	-2		-8		3	-3
en:street	3	8	5	-5	-2						6		8				6	-3		-6	3	3
en:street_plow	-3
en:strip	8	-3	-2								-3						-12			8		3	3
en:stroke	-2
en:stroller	-4
en:stroller_and	-4
en:strong	7
en:struggl	-4
en:struggl_to	-4
en:stuck	-3
en:student		-4		2													-5	-5	5	8			-3
en:student_book	-4
en:submit	-3
en:submit_question	-3
en:subscript	2
en:success	-3
en:such	3
en:sugar	-7
en:sugar_shack	-4
en:suggest	2
en:suggest_i	3
en:suit	-8				-4		4					3		4
en:suit_was	-2
en:suitcas	6	5		2	-2	10	-2	5									5			-5		4	-5
en:sum	3	7		3		-2	5				-3	9	-3	-3			4	4	-2			-7	-6
en:summer	4	-5	-5	4	7	-3					-2			-2			7	-3		-11			3
en:summer_and	4
en:sun	2
en:sundai	-5		2	-14	-6		-6	5	-6	-4	4	-6	-7	3	-6	-3	9	-10	-5	-3	-5	-8	5
en:sundai_brunch	-2
en:sundai_explain	-3
en:sundai_for	-3
en:sundai_hat	-3
en:sundai_just	-3
en:sundai_night	-7	6		3	-4	2					9			4			2	-4		-3		-3	5
en:sundai_nite	-4
en:sunset	-4
en:sunshin_do	-2
en:super	-4
en:super_avail	-3
en:superb_renov	-3
en:supper	-4	-4	-3															-4		4
en:suppli	5	-5			5												-5	3		7			-3
en:supplier		7		4	6				5		-2	4	-2	2	6		6	-5
en:support					-3	-3	3			5				-2			-4	-7		9	5	-2	-4
en:support_given	-3
en:support_gui	-3
en:support_took	-3
en:suppos	8	-3	4	-4	-3						3	-2		-2			-8		4	-5			8
en:suppos_to	3					4					4
en:supposedli	2
en:sure	3	-2				-4			4					-2	4
en:surpris	-7	5			-3	6				-2	-2
en:surpris_to	2
en:survei	-6
en:suspect	3
en:suspend	-10	-4					-4					-2
en:swallow	-2
en:swallow_my	-3
en:swap	11	3			-5	-3	-2		5		-3	-2	-3	7	-3		-6	-8	6	12		-5	-10
en:swap_it	5
en:swear	2
en:sweater	-4	-3			-3
en:sweep	-3
en:sweet	4		-4	-2	-2	-4					-3			4			4	3		-4		-2	-3
en:sweet_spent	-3
en:sweetbread	-2
en:sweetbread_brought	-2
en:sweetheart	5		-3		-2													3		-4
en:swelter	-3
en:swelter_night	-3
en:swept	-4
en:swept_every	-2
en:swift	-2
en:swim	7				4
en:switch		10	-4	11	3	8	-2			4	-4	-2	-2	-2			-8	-8		12		-3	2
en:switch_of	-2
en:switch_tool	-5
en:swore	4
en:syrup	-3
en:syrup_in	-3
en:system		6				7											5	-4		-8	7
en:system_is	-4
en:tabl		5	-8		7	7					9						7	-5					-5
en:tablecloth_unobtrus	-3
en:tablet	-4	7				7					8			5			-3			-5			7
en:tablet_did	-3
en:tact	-4
en:tact_and	-3
en:tag	2
en:take	6	-3		9	8	-16			2	-6	-10		4		-3	-4		3	8	-4	2		-20
en:take_a		-3			4
en:take_anyth	-3
en:take_him	5
en:take_it	5			8	3	-3	6		-2				6	4			9	-7	-2	-3	-2	6	-4
en:take_off	3
en:take_some	3
en:take_ten	-3
en:take_the	7	-5	-4	5	-7	-5		-2	5		-3	-2	-3	3	-3			5	-2		-2	-3	-5
en:taken	-4			4		-7		8			-4		6				-5	-4				6	4
en:talk	-11		-6	11	-4						-3						-2	-3		-3			6
en:talk_about	-3
en:talk_me	-12
en:tall			4			-2				2							-2	2			3		-4
en:tall_man			4							3										4	3		-3
en:tank	9	4	-3	5		4							-2	4	2		-8	-4		8
en:tap	-3	8		-4	-6	10	-2	7	-3		6		-3	-3			5	-5		3	-2	2	-10
en:tap_on	-8
en:tape	9		-4	9		3					2							-3		4		-2
en:tarp	3
en:tart	-3
en:tart_was	-3
en:tast	5
en:tasti	-4
en:tax	4	3	-3		-7		-2					4							-2	4		-2	-9
en:tea	4	4	6	-12	-8	6					-2						9	-5	-2	-4			-5
en:tea_without	-2
en:teacher	-5
en:team	-22	-2		3		-4						4					5	-4	5	-7			3
en:team_and	-3
en:team_for	-3
en:team_is	-4
en:team_met	-3
en:team_now	-4
en:team_watch	-3
en:tear	-7
en:tear_ourselv	-4
en:tear_to	-2
en:technic	2
en:technician	4	-7	9	-4	-9	-2		-2	-4	-3	2		-4	-6	-3		5	12	-2	-10	-4	-6	-7
en:technician_at	-5
en:technician_found	-3
en:technician_stai	-4
en:technician_who	3	-5		-4	-3	-2											6	5		-8			-6
en:teenag	8	-7	-4		-4	-4					-2			-2				-4			-2	-2	3
en:teeth	5
en:telephon	3	8		5	-4		4	3	-3	-2	-3		12	9	-3					-16	-2	12	6
en:tell	-9	-5	-13	-12		-5	-9	3	2	-5	-4	-9	-11	8	4	-4	15		-7	-6	-3	-8	-6
en:tell_her	-8
en:tell_him	9	-5	-4	-5	5	-4				-2	-3						14			-11	-2	-3	-11
en:tell_me	-4		-4	-10	3	4	-4	-3	6	-3		-4	-5	9	7		11	-9	-3	-3	-3
en:tell_the	-6	-6				-2												-2		3			3
en:tell_us	3
en:tell_you		-6	-5	-6	-3	-5					-2						3			-2			-4
en:temperatur	7	2	8	4	-3	6	-2				7						-6	-3				-2	5
en:ten	3	-5	7			-12	-8	-6	-6		-10	4		-8	-6	-5	3		-5	-9		-8	9
en:ten_dai	5	5		3	-3	-3	-4				-4	7		-3			-2			-11		-3	11
en:ten_minut	-4					-3				2			4
en:ten_past	3
en:ten_second	3
en:ten_to	-2	-2	6	-5	-3												7	3		-8
en:ten_year	-5
en:tenant	7
en:term	2	-2		4	3	-2			3					3	4		-6	8		-6		4	-3
en:terrac		-4	3	-9	-2	-2											8	-5					-4
en:terrac_at	-4
en:tessier	-2
en:tessier_want	-2
en:test	6	10	-3	3	-6	10	-3	-2	-3	-2	-5	3	-3	-2	-2		-16	-8		10	-2		7
en:test_explain	-4
en:text	-4	-4	-3	3	-5												-5	4					-3
en:text_at	-3
en:than	-8	3				-5	5	-5			4	-7	3	-8		-3	4	-11	2	-9	8	-7	8
en:than_come	-2
en:than_expect	-3
en:than_in	3
en:than_the	2			-4													5	-2	5	-6			-2
en:than_we	-3
en:than_you	-6
en:thank	-19	-8	9	-16	-13	-9	-8	-6	-3	-5	-8		-7			-4	13	-12			-4	-3	-8
en:thank_#	-4
en:thank_again	-5
en:thank_for	-5
en:thank_load	-3
en:thank_nadia	-2
en:thank_to	-4
en:thank_you	-10	-4	5	-9	-8	-4	-4	-3		-3	-4	-4	-4			-3	10	-6	-3	-2			-7
en:thank_your	-4
en:thankuuu	-3
en:that	6	7			6	4	-8	-9			-5		-9			-12	-9	5	-4	6		-10
en:that_attend	-3
en:that_bui	-4
en:that_had	-3
en:that_he	3
en:that_heat	-3
en:that_i	10			-5	-3	-3	5			4	5	5	-2	3				-2		5	5	-4	-4
en:that_if	4
en:that_is		-6	-7		14	-12	-8	-6	2	-5	-8		-7	-8	3	-3			-7	12	-7	-7	-9
en:that_it	4	-4	9	4	5	-4	-2		5		-2	-3	4	3	-2		-6	4		3			-5
en:that_kind	-2
en:that_make	-7
en:that_my	-5
en:that_nobodi	-4
en:that_on	5
en:that_one	3	-6		4	-2												-6	4	5	-4			3
en:that_our	-4			6	-3	-2	-3					2		3			-5						4
en:that_pleas	-4
en:that_sai	-3
en:that_same	-8	-7		4	3	-3					-2	-2		-3			-4			5			-6
en:that_take	3
en:that_the	8	10	-3	11	-7	6		6		-3	-7	10	-4	-3			-17		3	-3	-2		12
en:that_three	-2
en:that_two	-2
en:that_very	2
en:that_walk	-4
en:that_was	4		-3	-9	-7	-7	-2	-2	-2	-3	4	-3	-2	-3	-2		5	-6	-2	2	-3	7	-12
en:that_we	-4
en:that_you	-5
en:the		-8	-6	-4	-9	-8	-11	-16	-17	-17	-13	-14	-13	-19	-17	-21		-3	-14	-4	-13	-13	-8
en:the_#	-8	-7		14	7	-17	-3	-6	-8	-13	-11	7	-6	-6	-6		-8	21	-8	-8	-15	-4	-6
en:the_advis	-2
en:the_afternoon		-6		4	4	-3					-2							3		-7	7		-5
en:the_amount	-7						-3					2		3
en:the_anaesthetist	-4
en:the_app	-3	-3			-2	-2
en:the_appoint	5		4	-4	-2		4			5							3			-4	5		-4
en:the_apprentic	-2
en:the_architect	-4
en:the_assist	3
en:the_attach	-5
en:the_avec	9
en:the_babi	2
en:the_back		-9		-4	-3	-5			-2		-2	-2	-3	-3			7	-3		3		-3
en:the_bag	5
en:the_bake	-2
en:the_bank	3
en:the_bar	8		-5		3												3			-5			-3
en:the_bartend	-3
en:the_basement	-4
en:the_bath	5
en:the_bathroom	4		2	-9	-3			-2			3		-2				9	-2	-2	-5	-2	-2	-8
en:the_batteri		-3	-6	10													7	5		-8			-3
en:the_bed	9	-5		-8	-3	-3					-2						7	-4		-6		-2	3
en:the_bedsid	-8
en:the_best	-3
en:the_big	-4	10		-5	-3	5			8				4	-3	9		-5	-3		7			-3
en:the_bike	-3
en:the_bill		-6	-4	-4	9	-3	-3	-2	-2	-3	-2	-3	-4	-3	-2		8		-3	-13	-3	-3	5
en:the_bin	-3	-4				-3
en:the_bit	-9	-3			-3	-3
en:the_blue	4
en:the_board	8
en:the_boiler	-3	-5		-7	-3	-4	-2		-2		3		-2	-3			9	-2				-3	-8
en:the_book	5
en:the_bouquet	-2
en:the_box	11	-6	-5	3		-4	-2				-3	-2						-8	7		-2	-2	-2
en:the_branch	2
en:the_breakfast	-4
en:the_brochur	3
en:the_buffet	2
en:the_build	-3
en:the_burglari	-5
en:the_cabl	-6	-4			-3	-3
en:the_camera	3
en:the_car	3	6		-9	-2		5			4	6			5			6			-4	-2	-2
en:the_card	8			7		-4	-2	5	-2		-3	-3	-3	-3	-2		-3	-3	-2	6		-3
en:the_carpet	5
en:the_carrier	4
en:the_cash	8
en:the_cat	-7	4				-3								-3		7
en:the_catch	-4
en:the_ceil	-5
en:the_cellar	2
en:the_censu	-2
en:the_cent	-4
en:the_certif				-8	-3	-4	6				-2		7	5			6	-4		-6		6	-4
en:the_chap	-4
en:the_chees	-2
en:the_chef	-6
en:the_chicken	3
en:the_chowder	7		-7																	-4			2
en:the_christen	-4
en:the_christma	-3
en:the_citi	8		-2	-2	-4	4	-2	5										-7		6		3	-5
en:the_claim	-8				-2		3					2		-3
en:the_clerk	2
en:the_clock	-2
en:the_clockmak	-4
en:the_coach	-3
en:the_code	3
en:the_coffe	-3
en:the_cold	2
en:the_commun	-5
en:the_complaint	-7	-2			-2
en:the_compressor	2
en:the_comput		-4	7			-3													5				-2
en:the_conductor	-7
en:the_confirm	2	2		5		-3	-3	3				3		3			3	7		-5		-5	-4
en:the_connect	-2
en:the_contract	3								6					4			4	-5	5	3			-2
en:the_contrari	-4
en:the_correct	3
en:the_cot	5
en:the_counter	5
en:the_coupl	5
en:the_cours	2
en:the_creme	-3
en:the_crew	-6
en:the_curtain	3
en:the_dai	-3	4	-2	2	7	5	6		-2	4	6	-3		-2					-2	4	-2	-4	-3
en:the_date	-4				2							4
en:the_dead	-10
en:the_deadlin	-2
en:the_dearest	-3
en:the_deck	5	5	-5		3	5					-2						6	-4					-4
en:the_deliveri	2
en:the_dentist	-2
en:the_deposit	-7	6										7		-2
en:the_depot	-2
en:the_desk	15	5	-3	-15	-8	5	9	-3	-4	2		-3	4	3	-3	-2	13	-9	-3	-19	3	6	-6
en:the_dilig	-3
en:the_dine	3	7			-2		5			4	4	5					-4	-5		-5		-2	11
en:the_dinner	5
en:the_dish	2
en:the_disput	-3
en:the_dock	3	-4		4													-7	10		-5			-2
en:the_doctor	3
en:the_document	-4
en:the_dog		-4
en:the_door	14	5	7		-6	4	-3	-3	-3	-3	-6	-3	-4	3	-3	-2	-5		-4		-3	-4	-3
en:the_draft	3
en:the_drain	3
en:the_draw	4
en:the_drivewai	5
en:the_dryer	-4
en:the_duvet	3
en:the_elev	-2
en:the_email	2
en:the_emerg	3
en:the_end	8	4	-5	10	-5	-6	9	-2		5	5	-3	-4				-9	-7	3		4		4
en:the_entir	3
en:the_envelop	5			7	-2	-2					-2	-2	-3		3		-6	3		-9		4	7
en:the_equip	-3
en:the_error	-2
en:the_estim	-6
en:the_even	-4	-10		6		-6	-3		-2		-4	-2	-3	-3				9				-3	-8
en:the_exemplari	-6
en:the_explan	-3
en:the_ey	-3
en:the_factori	4
en:the_famili	2
en:the_fault	2
en:the_fee	-14	-3			-3	-3
en:the_fellow	-4
en:the_fibr	-4
en:the_file	5	-12		-3	8	-7	-3				-4	-3		-2			6	-7	-2	3	-2	-3	-2
en:the_final	-4
en:the_fine	-7
en:the_first				7	3	-5	5	-2	-3	-2	-3	-3	5	7	-3		-3	-2				6	3
en:the_fish	2					3					-4						-2			-5			6
en:the_fit	-3
en:the_fitter	7
en:the_flood	-5
en:the_floor	-4			3	6						-2									-7		4	3
en:the_form	-4	-2		-2	6						-3						-9	-3		8
en:the_four	4
en:the_free	7
en:the_fridai	9		-3	13	-3	-2	6		-2			-2	6	5			-12	-9		7		6	8
en:the_front	5	-7	-7	-2		-6	-2											-4		5		-2	-3
en:the_frozen	-3
en:the_full	7	8		-5	-3	-3			-3		-3	11	-3	-6	-3		6	8	-2	-11	-2	-4	-7
en:the_ga	-5
en:the_garbag	2
en:the_gate	2			4		5		8			-4			-5			3	-2		3			-5
en:the_girl	3
en:the_gluten	-2
en:the_good		-3
en:the_greet	-6
en:the_ground	3
en:the_gui	-3
en:the_guid	2
en:the_hail	-2
en:the_hall	-2	3				4
en:the_hallwai	4		3		-3												-4	-5		6
en:the_handl	3
en:the_hang	-5
en:the_hardwar	-2
en:the_head	4
en:the_health	3
en:the_heat	3	6				-3		5	6				-2	9	6			-3		6		-2	-4
en:the_hole	-3
en:the_hospit	3	-2		6	-2						-8		3					6		-10	3	-3	4
en:the_hot	4
en:the_hour	4	5		5	2	5	7	4			6		6	-2			7	-4		-5		4	-4
en:the_hous	6	-4	-7	-7	-3	3	-3	4				-2	-2	-2			5	-3	-2	-4		3
en:the_ic	7		-3										-2	3	2		-10	4		5			-4
en:the_inn			-5		-3						-3						-2	3				-2	-4
en:the_insid	4
en:the_insur	-4
en:the_intern	3
en:the_invoic	6	-3	-6	5	-8	-2											-7		-4	4			-4
en:the_item	-4
en:the_job	5	-3	-3	11	6												-4	-3		-10	7		7
en:the_joint	-3
en:the_kei			-4	-3	5						-5		-2				6	4		-10		-2	-5
en:the_kettl	-4
en:the_kid		-2	2	-5													3			-2			-2
en:the_kitchen			6	-9	-6			-2	-3	-3	-4		-4	-4	-2	-2	10		-2	-7	-2	-4	-4
en:the_lab	2
en:the_label	5
en:the_ladi	-7	-2	-7		-5	-4					-2	-2					2				2	-3	-7
en:the_last	3	-5				-3					-2
en:the_leak	-8
en:the_left	2	4	-3			6												-4		7			-4
en:the_line			-7	-4		-3			6						6		-5	-4				4	3
en:the_link	-7	-3					-4					-2
en:the_littl	2	-7			-4	-5					-3	-2					8	-4		-2		-2	-6
en:the_loan	8
en:the_lobbi	10	3	7	-3	-4	6					6		-2				5	-2		-10		6	-4
en:the_local	-4
en:the_lock	2
en:the_lot	3
en:the_loyalti	2
en:the_machin	8	2		5		-4	5			6	5		-2				4			-6		-2
en:the_mailbox	2
en:the_main		-3	-6		-3	-2												-4		-6			8
en:the_mainten	6	-3	8	3													-4	-3					6
en:the_man		10		7	-5		4	-2	-2	5	3	-3	7	4			-11	2	-2	-14		5	10
en:the_manag	4
en:the_map	3
en:the_march	-5
en:the_mason	-5
en:the_matern	-5
en:the_matter	-4
en:the_may	-5
en:the_mediat	-4
en:the_meet	2
en:the_menu	7	-4		4	-3	-3											-6			8			-4
en:the_meter	4	4		-6	-3	7					-4	-2	5				4	-3				7	-7
en:the_middl	3
en:the_minut	-2
en:the_mist	-2
en:the_mistak	-4
en:the_month	4	7		7	-2	-3	10			5	7						-9	-5		7	5	-2	3
en:the_more	-2
en:the_morn	-6	-4	9		5	-5	-2	-2	-2		-3	4	-3	3				2		-10		-2	5
en:the_mortgag	-4
en:the_most	5
en:the_mous	-4
en:the_move	-3
en:the_neighbour	3			-6		-2					-3						12	-3		-7			-4
en:the_neighbourhood	-5
en:the_network	2
en:the_new	3	2	15	-3		-10	6	-4	-4	-3	4	5	-3	-4	-4	-4	-3	-7	-5	3	-4	-5	3
en:the_newspap	-3
en:the_next	8	-2	-3	2	-4		-5		-4				-3		-3		-14			10		-4
en:the_night	6	3	-10	4	-6	8	-3		-3	-3	-8	-2	-3	-4	-2		-7	9	-3	-6	-3	-5	4
en:the_nois	2
en:the_note	4
en:the_number	7	-2															8	-2		-7
en:the_nurs	-2	6				10					10						-3			-5			7
en:the_offic	-6			-5	-5	-3	6				-2	-2	6	5								6	-8
en:the_oil	9		-4	-5																3			-3
en:the_old	-3	-4	-3	-8		-9	-3		-2	-3	-5	6	-3	-3	-2		4	-7	3		5	-4	-2
en:the_one		4	6	2		8		7			-4			-2			3	-8		11			-6
en:the_ones	5
en:the_only	11	-4		-10													2			4			-4
en:the_open	-5
en:the_opposit	-2
en:the_order	3
en:the_other	8	6	-5		-4	-7	-5	-5			-8	4	-7		-6	6	-4	5	-7	10	-5	-7	-9
en:the_outdoor	3
en:the_outlet	2
en:the_owner	5	8	-2	3	-3	5				4	5	-2	3	-4				-3		-7	-3	7	-3
en:the_pack	3	-3
en:the_paediatrician	-3
en:the_page		4		3		-4		4					6	4			-4	2		-9		6
en:the_panel	3
en:the_paper		-2	-5	6	-3	3	-2				3						-8			-2			8
en:the_park	-8
en:the_part	-10	-6			-3	-2								-3
en:the_patienc	-3
en:the_pavement	-3
en:the_payrol	3
en:the_penni	-2
en:the_peopl	-3
en:the_person		3		2		-3				6			9				-4			-4	7		3
en:the_pharmaci		7		-4		9					-3						-6	-3		2			6
en:the_pharmacist	3
en:the_phish	-4
en:the_phone				3	-2	-9	-5	-4	-5	7	-7	-5	7		-4	-3	-8	-3	-5	-5	4	10
en:the_photocopi	6
en:the_physio	-2
en:the_pilot	-2
en:the_pipe	3
en:the_place	-2			2	3	5							5				-6	6		-4		5	-3
en:the_polici	-3
en:the_pool			-3	-6	-2						-3						5			-5		3	-4
en:the_poor	2
en:the_post	3
en:the_power	-3
en:the_price	-3	-4	-6		-3
en:the_problem	-6
en:the_profession	-7
en:the_pump	3	-3		-5	2												9	-4		-10			4
en:the_purchas	6
en:the_qualiti	-5
en:the_queue	-3				-2	-2				2			4
en:the_quot	-9	-2															4	-8		5			-4
en:the_rack	3
en:the_radiat	10	-6	7	3	-2	-3					-3						-4	-5	6	6		-2	-5
en:the_rain		-5		7	6	-5			-2		-4						7			-4			-7
en:the_rang	-2
en:the_read-aloud	-3
en:the_receipt		-5	4		-3												-4	-3		9			-2
en:the_record	3
en:the_recycl	-3
en:the_redesign	-5
en:the_redon	-2
en:the_refund	-8				-2
en:the_registri	-4
en:the_remind	7
en:the_renew	2
en:the_repair	-3
en:the_report	2
en:the_rest	9		-6	4	9				-2	-2	-3	-2		-2	-2		8	-10	-3	7	-3	-2	-6
en:the_retir	-2
en:the_right	4	-5	4	-5	-2	-3											6	-6		7			-9
en:the_rigour	-3
en:the_ring	-3
en:the_road	-3	6	-4	5	-5	4	-3	-2		-2	-5	-4	-4						-3	9	-2	-6	-7
en:the_robot	5
en:the_roll-out	-3
en:the_roof	4
en:the_room		-5	-8	3	-2		-3	-3	-3		3	-4	3	-4	-3		-5	2	-4	-7	2	4	5
en:the_rug	-2
en:the_rule	4	2	-3	9	7	-2	6			4	5						-3	6		-4
en:the_sale	-3
en:the_sale-dai	-3
en:the_salt	-4
en:the_same		4	10	3				-4	6	-3			4	10	3	-2	-7	7	-5	-7	-4	4	4
en:the_saturdai	5	-4	6	-3		-2												-4					4
en:the_sauc	2
en:the_schedul	-6
en:the_school	3
en:the_scrapyard	-3
en:the_screen	10	-3	-3	5	-3												-9	6
en:the_screw	5
en:the_screwdriv	-3
en:the_second	4		-4		4	-6	-3	-3	6	-2	-4	-3	-4		7		2	5	-3		-2		-8
en:the_server	-6
en:the_share	3
en:the_sheet	5	-4		-4	5	3					3			-2			8	2		-7			3
en:the_shelf	-7
en:the_shop	-3		-2	-6	-4				-2		-3				-2		-11			13	-2		-5
en:the_shower	-2		5	-6	-7				5					4			3	-4		4			-2
en:the_side	5
en:the_sign	7	6		2		5		10			-2			4			3	-3		4		-2	-5
en:the_signal	5
en:the_sink	5	-5				-3					-3
en:the_sixth-floor	-3
en:the_size	8		-3	-4							2						-7						5
en:the_slightest	-3
en:the_small	4
en:the_smell	-2
en:the_sommeli	-2
en:the_soundproof	-2
en:the_spa	2	-5		-3	5															3			-4
en:the_spam	-4
en:the_speed	-5
en:the_staff		3		5	4	5											-6	-3		11			-6
en:the_stair	5			5							-3						9					-2	-5
en:the_state	-7
en:the_statement	2
en:the_step	-7
en:the_storm	-3
en:the_street	7	10	5	-7							6		8				8			-11	3	4	-5
en:the_sugar	-7
en:the_suit	-2
en:the_support	-3
en:the_sweetbread	-2
en:the_system	2
en:the_tabl	4
en:the_tall						-2				3							-3	2			3		-3
en:the_tap	2	8		2		7					8						-4			5		3	-6
en:the_team	-7
en:the_technician	2
en:the_telephon				4	-2	3		3		-2	-2		8	-3						-10		9
en:the_terrac		-3	3	-6													5	-5		3			-3
en:the_test	4				-2												-7			-3			8
en:the_thermo	-3
en:the_thermolun	4		-5		-4													-7					6
en:the_thermostat	4
en:the_thing	9		5	-11	3	-4			6						6			-8	-2	11	-2		-4
en:the_third	3	-8	5		-7	-6	3	-3			-5	-4	4	2			-3	-5		-9	5	6	2
en:the_three	-4	10	-3		-2	6		3			8		-2	4			-3	5	5	-4		-5	2
en:the_ticket	4
en:the_tiler	4
en:the_till	6	-3	5	-6	4												8	2		-10			-4
en:the_time	-7	-3
en:the_tip	4
en:the_toilet	2
en:the_top	6	-7	-4	7		-3			-2					-3			-5		-3	11		-2	-8
en:the_tow	-7
en:the_towel	2
en:the_town	5
en:the_train	-2
en:the_tram	-3
en:the_transfer	3
en:the_treatment	6	-4				-2				-2							5	2					-5
en:the_trip	-3
en:the_truck	2		6	4	5	-3							4				3			-5			-3
en:the_tutor	-3
en:the_tv	-4
en:the_two	-9	-7		7	3	-4	-3	-3			-5	-3	2	-6					-2		-2	3	-7
en:the_upgrad	-2
en:the_valv	2
en:the_van	6	-3	6	-3	-3															-3
en:the_varnish	-4
en:the_very	4
en:the_video	5
en:the_view	-3
en:the_vineyard	-2
en:the_wai	5	-2	-5	-5	-5						4						2	-7	-2	-3	7	-2	6
en:the_waiter	3	-2	-7															-3		5			-4
en:the_waitress	2
en:the_wall	-2		7		-3						-2						6	-4		-10			8
en:the_wallpap	4
en:the_wash	3
en:the_washroom		-5	-2			-4												-3		-2	7		-3
en:the_water	3	4	4	5	-3	6					-4	-2					-6	-5		11		3	-6
en:the_weather	2
en:the_week	2								3					-3	3		-3	4		4		-3	-5
en:the_weekend		-5	-3	-2	-4		-3		-3		-5	-3	-2	-5	-3		-15	3		14		-3	-8
en:the_welcom	4
en:the_whale	3	-3		3	3												-4	9		-5		-2	-2
en:the_whole	2	-3	-2	6		-7	5				-4	4	-4	-4				9	-2		-2	-8	-6
en:the_wi-fi	-7
en:the_wind	2
en:the_window	4
en:the_windshield	-2
en:the_woman	4			5	5					4				-3			-3				-2		6
en:the_word		3		5		2				2	4		4				2	-4			3		-3
en:the_work		-3		4	-3												-6	3	9				-4
en:the_worker	-5
en:the_world	4
en:the_wrong	4	3	-2	9	-5	5	7				6	-2		-2			-10	-5		16		-3	-8
en:the_x-rai	-3
en:the_yard	-3
en:the_yearli	-2	-4			-3	-2
en:the_yellow	6
en:the_young	-5	-12	-4		-3	-7				-2	-3			-2				5	-2	-5	5	-3	-2
en:theatr	3
en:their		3	-7	4	-4			5	5	-4		-6	-8	4	7	-3			-4		-4		-5
en:their_call	-2
en:their_mistak	-4
en:them	16	5	-7	7	3	4	-12		9	-8			4		8	-5	-9		-2	5	-10
en:them_off	2
en:them_to	7		9	-3							4									3			-5
en:them_touch	-5
en:them_with	-4
en:themselv_no	-4
en:then	19	6	-15		-6	5	-8	9		4	-13	-8	-5			-5	-4	3	-7	13		-15	-7
en:then_found	-5
en:then_the	6
en:therapist	3	-3	-3			-2											9	-2		-5			-5
en:there			-19	-7	-35	-6	-14				-12	-7	-9	-16		-9	-4		-3	2	3	-9	-2
en:there_#	-7
en:there_a	-8	-5		5	-4	-3			-2	-2	-3			-2	-2		-8	-4					8
en:there_after	3
en:there_any	-2
en:there_are	2	5		-2	-3	6												-3		4			-4
en:there_at	-5
en:there_befor	-3
en:there_has	-2
en:there_is	8	-3	-13		-16		-6	5		-5	-13	-6	-6	-7		-4			4		-6	-2	3
en:there_on	4			2	-4	-4	-2				-3	4					-6			4		-2	4
en:there_tuesdai	-4
en:there_was	9		-5	5	-7	-9	-3	-2	-3	7	-5	-2	-4	-2	-2			-2	-3	-4	3	-5
en:there_were	3	9		4		6		3			-2		-2				-5	6		3			-3
en:there_when	2
en:thermo	-3
en:thermolun	7	-3			-5	-2											-4	-9	-2	4			5
en:thermomet	3
en:thermostat_work	-2
en:these	-6	-4			-3
en:they		-2	-4	10	2	9	-3		-13	-4	5	-4		-13	-12	-11	3	5	-10	-7	-12		-5
en:they_all	4	5	-4	9	8	6												2		-2			-3
en:they_announc	-3
en:they_are	6		-2		-4	9	-3	4			5	-3	-3	-2			-8	-6	-2			8	4
en:they_brought	-4
en:they_call	-6
en:they_came	5	-9	-5	3		-7					-2									-6		-3	4
en:they_can	4
en:they_could	-3
en:they_explain	-2
en:they_fix	3
en:they_found	-7
en:they_had	6
en:they_have	5	2	-2		3	5	7				6						8			-5		-3	-5
en:they_lent	-5
en:they_listen	-2
en:they_make	-4
en:they_notic	-4
en:they_paid	-4
en:they_pick	-5
en:they_put	2
en:they_reopen	-3
en:they_sai	-2											5		4
en:they_said	-7	-5	-2	-4	-4	-2											5	2		-7			-3
en:they_talk	-3
en:they_took	-6
en:they_wait	-5
en:they_were	-6		-2			3					-3						-4			7			-2
en:they_would	-10	-3			-2													3		-5
en:thing	13	7	9	-13		-4		-6	11	-5	-10			3	12	-3	3	-5	-7	10	-7	-7	-9
en:thing_are	-2
en:thing_happen	-5
en:thing_i	7	-2	6	-6													8			-5			-3
en:thing_is	3
en:think	-6	-2	-9	2		-12	-5	-4	-4	4		-5		-7	-4	-2	3	5	-4			-6	-3
en:think_about		-4	-3	5		-2											8						-3
en:think_i	-4
en:think_it	3	-5			-4													6		-7			-3
en:think_of	-7									4
en:think_the	3
en:third	3		4	2	-9			-4	4	-3	-9	-6	2	6		-2	-4	-9	-2	2	5	4
en:third_time	4	-6		7		-3			3		-4				4					-9	7	4	-3
en:thirti	-10	5	-5	3	-5	5	3		-2		-2	2	-2	4	-2		2	5		-3		-2	-6
en:thirti_dai	-6				-3		4					3		5
en:thirti_mailbox	-2
en:thirti_quid	-4
en:thirti_second	-2
en:thirti_year	2
en:thirty-f	5
en:thirty-f_minut	5
en:thirty-on									3					4	3
en:this	-7	23	-11	12	-11	5	-3		6		5	7	10	7	3	-8	-24	-9	3	9	-2		10
en:this_a	3
en:this_countri	-5
en:this_hous	4	4		4	5	4					-2						-8	-3		-4			11
en:this_is	-4	7	3	9	-7	-7	-4	-2	7	3	-5	5	10	6	-5		-4	2		-9	4	6	3
en:this_month	3
en:this_morn	-13	12	-3		-13	5	2			-6	4	2	3	2		-3	-8		-4	8	-5	4	-8
en:this_place	-4
en:this_up	-2
en:this_week	11		-3	-4			-3	-2	4		2	6	-4	3	-3			-8	-3	10	-3	-6
en:this_world	-2
en:this_year					-3				4				-2		5
en:those		4	-7		-4	-5	-2				-3	7	3	-2			3	-4	-2	5	2	-3	-4
en:those_charg	-3
en:though	2		-8	-7	-4	-4	5		-2		-4	5	-5	-4			7	6	-2	-8		-8	-5
en:though_he	-7
en:though_the	2			-6	-3	-2	6				-3	5	-3	-3			7	6		-7		-7	-4
en:though_we	-3
en:thought	8	-12	-3	-9	-6	-9	-3	-2	-2	-3	-4	-3	-3	-3			12		-2	-16	-3	-4
en:thought_it	4
en:threaten	2
en:threaten_to	2
en:three	6	-4	8	3	-2	-8	-10		-2					-3		-8	7	12		-13	2		-12
en:three_cheer	2
en:three_dai	3
en:three_hour	-2
en:three_minut	-4
en:three_month	2
en:three_of	8	-4	-2	-3	-6												-4	3	4	4	-3		-6
en:three_phone	-3
en:three_polici	-4
en:three_salespeopl	-2
en:three_time	9	-6	-5	10		-4	-3		-4	3	-4	5	-5	-7	-3		14	-3		-11	5	-5
en:three_wed	3
en:three_week	-3	4	-4	9	7	-3			-2		-3	6		-4	-2			8		-6		-2	-6
en:three_year	-2
en:through	-3		-3				-8	-5	-5	-4	-7		-5	-6	-4	-4	9	5	2	-11	-4	-5	-10
en:through_relight	-3
en:through_the	-6	-10	3	5		-5	-5	-2		-2	-3	-4	-2	-4			5	3	4	-10			-4
en:through_three	-4
en:through_to	6
en:through_your	3	9		-3		7						5								3			-4
en:throughout_the	-3
en:thrown	2
en:thursdai					-13	-9	-5	8	7	-4		-6	3	3	4	-3	-6		-4	3	-5	5	3
en:thursdai_'s	4
en:tick	2	3		3	-3	5											-4			-7			5
en:ticket		-2			-5
en:ticket_was	-4
en:tide		-3	-4	6	4	-2												7		-7			-7
en:tidi	-4
en:tidi_stall	-3
en:tight	-5
en:tile	7	-5	-4	4	6	-3					-2						3	-3					-3
en:tile_round	3
en:tiler	4
en:till	11	7	4	-5	15	3		-4	8	-3	6		-5		4	-3	12	5	-5	-6	-4	-6	-15
en:till_#	4
en:till_chase	-3
en:till_want	-3
en:time	6		-14	9	-8	-6		-10	6	-3	2		3	11	5		3	-11	-8	4		3	-3
en:time_an	-4
en:time_and	-2
en:time_explain	3
en:time_gentl	-3
en:time_i	4	3		7	-5	5			5		4	5	-3	8	6			-4		9		-3	-8
en:time_school	-3
en:time_sinc	6		-2	11		-3			5		-3		-4	3	7		-10			7			-5
en:time_that		4			2	-3			5		-3	5	4	3			4	-5		-7			7
en:time_the	4			5	-2	-2					-2			4			3			-10	6		3
en:time_this	2
en:time_to	-6			-3													2
en:time_we	5
en:tin	4
en:tip	-3
en:tip-top	-3
en:tip_for	-3
en:tip_left	-5
en:tire	-13	-3			-4	-3
en:tire_in	-3
en:titl	-2
en:titl_and	-2
en:to	-5	2	5	6	-2	-3	-4	-9	-9	-8	-4	-11	-5	-4	-11	-14	9	-3	-6	-11	-5	-10	-4
en:to_#	13	-7	3	7	4	-6	-4	-3	-3	-3	-4	3	-4		-3			2	9	-7	-4	-5	-11
en:to_a		-8		-2	-5	-5		-3	-3	-2	-3		-3	-5	-3		-5			12	-2	-4	-9
en:to_acknowledg	-3
en:to_add	-3
en:to_anoth	2
en:to_anybodi	5
en:to_apologis	-3
en:to_appli	-5
en:to_approv	-4
en:to_ask	6	3			-3		5			8				-3			3				4		-5
en:to_avoid	-5
en:to_be	11	6	-9		-12	7	6	5	-6	-5	8		-6		-6	-4	2	-5	-6	5	-5	-8	-4
en:to_beatric	-2
en:to_book	-4
en:to_bring	-3				5
en:to_bui	-4
en:to_call	9	6				3	5	5			-4	5		-4				3		-3			-3
en:to_cancel	-7
en:to_chase	-4
en:to_chat	-3
en:to_check	-4
en:to_close	-4
en:to_come	3			5	6												-3		-2	4
en:to_commend	-11
en:to_cut	-3
en:to_deal	-6
en:to_deer	-2
en:to_do	9	4	4	-10	-5	-4	5			8	4	-2	-3					-3				-2
en:to_e-mail	-9				-3
en:to_eat	-2
en:to_enjoi	5
en:to_everyth	-2
en:to_explain		4		2							2			5			3			-8			7
en:to_express	-3
en:to_fetch	5
en:to_find	3
en:to_finish	-10
en:to_get	-2				5	-5	-3		-2		5	-2	-3	3	-2		4			6		-4	-9
en:to_give	-4			-5	5						-3						3	3					-4
en:to_go		9	4	-6	5	8				2	9		-2				8	-2		-8	3		-5
en:to_grumbl	-2
en:to_have							3		-2			2		-4			-2		5			-2	-2
en:to_hear	9		6	-9	-5		-3			4			-3				12	-5		-12	4	-3	-6
en:to_help	-4
en:to_her	3	3	-2			-3				6	-2		5				4			-7	6		-5
en:to_highlight	-3
en:to_him	-4	6	-2							4	7			4			-2	-2		5		-3
en:to_in	-4
en:to_insist	-2
en:to_it	-3
en:to_joke	-3
en:to_keep						2	-2		5		3		4	3
en:to_kill	5
en:to_know	-2	4	-5	-5	-5	5	4		-2	8	8	-3	-3	-5			4	-8		-7	-5	-4	12
en:to_last	-4
en:to_leav	-9	-2	10	-3	-2	-4			5		-2		4	4			3			-3		3	-4
en:to_look	7	-4	2	3		-3											10			-9			-2
en:to_make	7		2		-3														7	-7			-4
en:to_me	14	-4	-7	15	-8	-4	-4	3	-3	-3	-5	-3	4	-4	-3			-4	-3		-4	4	4
en:to_my	8	-4	-4	-4		-5	3	-2	-2	4	-3	-2	-2	-3			7		10	-17	3	-3	-9
en:to_noth	-3
en:to_one	2
en:to_order	-7
en:to_our	4
en:to_pai					9
en:to_perfect	-4
en:to_phone	9	-4	-2	-10	-2												2			3	-2		-5
en:to_prais	-4
en:to_press	3
en:to_push	-6
en:to_rate	3
en:to_reach	3	-6	-2	5		-5											4			-4			-2
en:to_regist	-2
en:to_relax	-2
en:to_report	4
en:to_return	3
en:to_run	-7
en:to_sai	-13	-6	4	3		-3		-2					-2	-2			-3	-2		-3		4	3
en:to_see	2			4	6				5		-3	-2	-3		6		2	-6	8	2	-2		-9
en:to_send	2		-3	10	8	-2		4				-2	-2	3			-11	7		-3		-2	6
en:to_serv	3
en:to_servic	-3
en:to_sign					7	-3			4				-2	2	5
en:to_sit	-4	-5				-3					-3
en:to_six	3
en:to_someon	3
en:to_speak	4	4		8		-5		4		7	-2		9	-4				2		-12	3	6
en:to_stai	4
en:to_start	-3
en:to_stop	4
en:to_take	7	-2	5	3	-3	-2							4	-5	2		5	-4	6	-9			-4
en:to_tape	6
en:to_tell	-5	3						3
en:to_ten	2
en:to_thank	-9
en:to_the			-6	-4	-9	-4	5		-3	-7	-5	4	-2	3		-6	-2		-3	4			-7
en:to_them	3
en:to_thirti	-5
en:to_this	-6
en:to_thursdai	-3
en:to_underlin	-3
en:to_understand	3	6		2		3				4	-5		5				-4			-7	4	-2	5
en:to_us	4	-3	-4		5												4			-7			4
en:to_wait	-3
en:to_whoever	4			4	-4						-3						-8			12			-5
en:to_work	3
en:to_write	7	5		4		4		8		6	-3		5				-2	-3	4	-4	6	-2
en:to_you	-8	-5		-5	-3	-3			2				-3	3	3		7	-6
en:to_your	6	10		9	-4	2	9		5	5	-4		9	8			-3	-7		-6	4	8	5
en:toasti_as	-3
en:todai		7	-7	7	6	9		-6	-8		2	4	6		-7	-3	-15	-4	-5	7	-6		5
en:todai_and		3			7	-2					-3	9	-2	2			-3	5		-10		-3	5
en:todai_pleas	3	-3		4							-3						-5	-2		9			-7
en:toddler	6	2		-7		6					7						6			-3			-4
en:togeth	6
en:toi	-3
en:toi_store	-4
en:toilet	10
en:told	23	4	-10		4	-4	3	-12	3	4		-5	3	3		-7	3	-7	-7	-5	-4	7	4
en:told_her	2	5	-3	9	-8	-9	-3		-3	5	-6	-3	7	3	-2		-5	3	-3	-8	5		5
en:told_him	10	-3		9	6		-3					-2	-3	-3			12	-4	-2	-18	-2	4	4
en:told_it	6	7		6			-2		6			4		5	7		-7	6		7			-8
en:told_me	12	-7	2	-8	5	-4		-5		3				2		-2	-8	-5	-5		-3	8	5
en:told_my	4
en:told_neither	-4
en:told_the				4							-2		-2						4	-7		3	-3
en:told_there	3
en:told_us		-5		-3	-3	-3											3
en:told_you	3	-2		2	7						-2							-3		3			2
en:tomato	5
en:tomorrow	3	10	6	12		5	-4	7	6		3	-4	7	7			-11	-6		4	-3	3	7
en:tonight	-9	8		9	9	-5	5	-3	-3	-2	6	3		-5	-3		-14	3		8		-4	2
en:tonight_i	-4
en:too		2	2		-9	5	-2	-2	-3	-3	-4	-2	-2	-3	-3				-3	-5	-3	-3	4
en:too_hot	4
en:too_mani	-5
en:took	6	-9	-5	4	-14	-5	-6	-5	-5			-6	-6	-6	-5	-3	4	4	-7	-10	-7	-8	10
en:took_#	3
en:took_a		-3			-3	-2
en:took_back	-5
en:took_control	-3
en:took_it	6	-3		5	-2	-2												-3		8			-5
en:took_my	-4
en:took_the	-9									4							-3			5
en:took_two	3
en:tool	-3
en:tooth	-4
en:tooth_hat	-3
en:tooth_pull	-4
en:top	2	-7	-4	7		-3			-2					-3			-5		-3	11		-2	-8
en:top_and	3
en:top_of	-3
en:torch	2	-4		8		-5											-7	5					3
en:tortur	-2
en:tortur_me	-2
en:toss	2
en:total	-2
en:total_fell	-4
en:total_peac	-2
en:touch	5	14	-5	7	-4	13					4						-7	5		-10	-2	-2	9
en:touch_wood	-5
en:tour	7	-5	6			-4
en:tow	-6
en:tow_truck	-7
en:toward	-2
en:toward_my	-2
en:toward_someth	-2
en:toward_the	2
en:towel	7	-7	7	-14	-5	-5	-2	-2	-2		-4	-2	-2	-3	-2		15	-5	-2	-13		-3	-7
en:town	6	4		-4		5		8			-2						3	-2		2		-2	-4
en:trace	-2
en:trace_her	-2
en:track_no	-3
en:trade	5		-2		9	3					-4						12	-3		-10			-4
en:trai		-3
en:train		-4		-9	-6		-2	-2	-3		3		-2	-3	-3		9	-7	-2	-10	6	-3
en:train_was	-5
en:traine	-2
en:traine_found	-3
en:tram	-2
en:tram_found	-4
en:transfer	-6	-6		5	3	-2							-2	-3			-8	3		4			3
en:transmiss	8	-4	-2		-4	-3											-4			9		-2	-6
en:travel	-5	10	-2	6	-4	9	4	2	-3	2	9	-2	-5	-4	-2		-10	6			-2	2
en:travel_with	-4
en:treasur	-3					-4	2					5		7				5				-2	-4
en:treat	6			-3		5	-2	5										-2		-2		4	-3
en:treatment	8	-5	5		-2	-2				-2							5			-2			-5
en:treatment_room	5
en:tremblai	-3
en:tremblai_call	-2
en:tri	3
en:trickl	2
en:trip		-3			-2
en:troubl	-12	-6		-4	-5	-4			-2	-2	-3			-3	-2		12	-4		-4			-6
en:trout	4	-4	-5	-8		-2											7	-3		-4			-2
en:truck	-2		9				-3	-3	-3	-3		-4	2	-3	-3	-3	8		-3	-11	-2		-5
en:truck_came	-4
en:true	3
en:trust			3		-2	-2			3					-2	4		7	-3				-3	-5
en:trust_them	-5
en:truth	-3
en:truth_be	-4
en:try		2	-8	-4	-5	-5	-3	-2	-3	-2	-4	-2	-3	-5	-3	6		-6		8	-2	-4	-6
en:tub	3	6	6	-2	-4	6												-3		4			-3
en:tub_snow	-2
en:tub_was	2
en:tuesdai	6	3	6		-16		-6	5		-5	-2				2	-2	-6	11	-7	-6	-6	6	-3
en:tuesdai_and	4	2	6	-4					5				4	3	6		3	-3		-5		4	-2
en:tuesdai_at	-3
en:tuesdai_deliv	-3
en:turn	13		-14	-10		5	-7	-5	-6	-4		-6	-5	-6	-5	-3	5		-6		-5	-7	-6
en:turn_down	5
en:turn_it	2
en:turn_of	-3
en:turn_on	2
en:turn_out	7	-6	-8	4	4	-2					-2												4
en:turn_up		-4	-3	-6	-4	-3											4	7		-9			-4
en:turntabl	-4
en:tutor	-3
en:tutor_answer	-3
en:tv_remot	-4
en:twelv			-4		6				4				-2	2	5		3						-3
en:twenti	14	-5		3	-8	-6	-3	-3	-4	3	-4	-3	-4	-4	-3		2		7	-8	-4	-5
en:twenti_flight	-5
en:twenti_minut	6	-5	4	-3	-4	-3											7	-4		-10			4
en:twenti_to	4	-2		4	-2													2		3			-6
en:twenti_year	5
en:twenty-f	4
en:twenty-six	2
en:twenty-two	4	5		2					6		5			3	6		-4			4
en:twice	14	-7	-9	8	-5	-8	-2	-2			-6	-2	-4	3	2		2	-4	-3	-3
en:twice-fri	-3
en:twice-fri_fri	-3
en:twice_by	-4
en:twice_without	11
en:two			-13	3	-11	4	-7	5		-12	-6					-11	8		-8	-3	-3	6	-15
en:two-night	4	-2		4	6												7	3		-8			-2
en:two_and	4
en:two_dai	-14	-2			-4							-2
en:two_flower	-4
en:two_hour	3	-3	-5	3	-4	3					3			-2			-5	8		-8			4
en:two_in	4
en:two_minut	3		-2	10						2	-4						-10	-3		7	3
en:two_month	3
en:two_of	6		-4	2	-3	7	-3	5			4		-3	5	3					4		6	-9
en:two_readabl	-4
en:two_remind	-9						4					3		4
en:two_year	-3
en:ty	-3
en:type	8	-5	7	9	-3	-3											-3	-2		7			-3
en:type_my	5
en:tyre	-4
en:umbrella	-6
en:unanim	-2
en:unanim_in	-2
en:unbeat	-3
en:unbeat_valu	-3
en:under	7		-15	5		3	-8	5	-2	-5	-2					-3	5	-7	5	-8	-6	-5	2
en:under_a	9	3	-4	-2		6		8									-2	-3					3
en:under_my	4	-3		4							-3						-6	-2		11			-6
en:under_our	3
en:under_the	-4		-6	5	6						3			-2				-3	7	-3	-2	-2	-6
en:under_water	-5
en:underdon	-2
en:underlin	-3
en:underlin_that	-3
en:understand	7	8		5	-2	5				5			8					-4		-13	11	-3	3
en:understood	-3
en:understood_and	-4
en:undo	-3
en:undo_everywher	-3
en:undress	6
en:unhappi	-7
en:unit			-3	3	-2	5					5			3			-2	-6					7
en:unit_is	-6	-2
en:unless	4	4		3		-3	7		2	5			3	2	3		3	4		-9	4		-6
en:unless_you									3				5	-3	3
en:unlik	-4
en:unlimit	4
en:unobtrus	-3
en:unobtrus_servic	-3
en:unpack	2
en:unpaid	-3
en:unplug	-10				-4	-5					-3		4
en:unplug_it	-8
en:unplug_the	3
en:unseen	-4
en:until		6		2	6		-5	7	8	-4	-3	-4	5	2	5	-6	9	-3	-7	-15	-3	5
en:until_#		5	7	-10	-3				6						6		2	-2		-2
en:until_eleven	6
en:until_everyth	-4
en:until_i		-2	-4	7	11	-3							3					-3			3	-2	-3
en:until_the	4	8	-5	9	-2			5	5		4		-3	2	6			-5		3			2
en:up		-2	-17	2	6		-3	3	-8	-11	-11	-8		-4	-6		3		-11	-4		-6
en:up_#	-3
en:up_a	-5
en:up_and	3	-5		4	6	-3											-3	-3		8			-3
en:up_as	3
en:up_at	9	-8	-6	3		-4					-4			-4			8			-9			2
en:up_his	5
en:up_in	-4	-5			7	-3
en:up_laugh	-6
en:up_lick	-3
en:up_my	-4
en:up_old	-4
en:up_on	-8	-4		4	-4	-3											-7	7					-3
en:up_the	3	8	-2		3	-3							4	-3		7	-4	-3		3
en:up_to	-5	-6	-2		-3	-2						-2		-4			-4	3		3			-5
en:up_told	-5
en:up_with	2
en:updat	7	-5	10		-7	-4	-2				-2							-8	-2			-3	4
en:updat_a	-3
en:updat_fix	-3
en:updat_is	-3
en:updat_the	7
en:upgrad	-2
en:upgrad_the	-2
en:upstair	-3	-4		-7	-2	-2											8	-3					-6
en:urgent	-8	-3			-3
en:us	11	7				10	-9	-7		-3	3	-5	-9	-5	-5				-6		3	-7
en:us_#	3			3	-3	-4					-4	4					-6					-3	5
en:us_a	-4	6	-2		-5	7	-2		-2		3	4		-3				-11		4	6	-3
en:us_bandag	2
en:us_both	-4
en:us_for	2
en:us_get	-4
en:us_in	-4	-6	-3		-3	-2											5	-5	5	2			-3
en:us_inform	-4
en:us_keep	-5
en:us_look	3
en:us_soup	-3
en:us_that	4
en:us_the		7	-3		-3	2	-2	-2	-2	-2	-4	-3	-3	-4	-2	7	2	-2	-2
en:us_them				4	6	5					2						3			-2
en:us_to	8	-6	9	5	-2	-4					-2						-7	-2		2			3
en:us_up	-3
en:user	-4	-2
en:usual	-3
en:vacat	2
en:vacuum	8
en:valu_firm	-3
en:valv	8	12	-3	3	-5	12			5		3		4	3	-3		-5	-7		11		3	-8
en:van	19		10			-10	-4	-4	3	-4	3	-3	-5		-5	-3	3	-7	-4	-15	-5	-5	11
en:vanish_as	-4
en:vanish_from	3
en:varnish	-4
en:varnish_smell	-4
en:vat	7
en:vegetarian	4
en:version_with	-3
en:very		-6		13	-15		-8	-6	-6	-5	-3		-7	-9	-5	-5	-4	-2	-7	-4	-6		11
en:very_fast	-2
en:very_grate	-2
en:very_happi	-2
en:very_kind	-2
en:very_much	-2
en:very_nice	6	-2		3	-3												-12	10	-3	4
en:very_pleas	-8
en:very_quiet	-3
en:very_warm	-4
en:vet	-3
en:vet_pamper	-3
en:video	3
en:video_save	-4
en:view	3	-2			4												4			-3
en:villag_car-shar	-2
en:vineyard	-2
en:visa	3	-2			-3												-2	2					-5
en:visit	-7	-6	3	6	-7	5	-3	-3		-3	5	-3	-4	-3				3		5	-2	-5	-3
en:voic	-7				-3	-3	4			5	-2						-2			5	5		-4
en:voicemail	-3
en:volunt_my	-3
en:vote	-3
en:vpn	3
en:w	9		8		-3	-2					-2								-2	-11		-2	6
en:w_my	-2
en:wai	4	-3	-9	-5	-4		-3	-3	-4	-3		-3	-4	-4	-3	-2	8	-11	-4		6	-5	2
en:wai_and	-2
en:wai_in	4
en:wai_out	-4
en:wai_to				3	5						-2						3	-2
en:wait		-4	12		9		-6	-4	2	-4	-2	-5			-5	-2	-3		-3	-11	-4	6	8
en:wait_for	-9
en:wait_on	-3
en:wait_room	2
en:wait_sinc	-6
en:wait_until	3
en:waiter	6		-8		-2	2				-3	-5		-3				-2	-4			-2	-2	3
en:waiter_was	-3
en:waitress	4		-2	-7													5	-4		-3			2
en:waiv	-2
en:waiv_those	-3
en:wake_to	-3
en:walk	-2	8	-10	-10	-6	10	-2	-3	-3		-3	-2	-4	-3	-3	-2	7	-4	-3	2		-3	-11
en:walk-in	-4	6		4	-2	6					-3						3	-3				3	-3
en:walk_by	-3
en:walk_into	-2
en:walk_off	3
en:walk_on	-4
en:walk_round	-4
en:wall	5	5		4	-7	7	-4	-3	-3	-3	-6	-3	-3	-3	-3	-2	-6	-3	5	-10	-3	-4	11
en:wall_behind	3
en:wall_each	-5
en:wall_with	3
en:wallet_hat	-3
en:wallpap	7
en:want	4	-4	6		13			-9	-3	-7	-7	-13	8	-3	-11	-5	15	-4	-13	-13	-8		-6
en:want_#	5
en:want_a	8	3	-3	10	6	4					-4						-7	-3		2		-3	8
en:want_anyon	4	-5	7	2	6	-2											8	-4		2			-6
en:want_it	7	-3		-5	-7		-2				-4							4	-2	2		-3
en:want_karim	-2
en:want_the				3	2	-3	-2			-2	-2	-3	3	-2			-5	6	-3	-4	-2		-3
en:want_to	-12	-10	8	-5		-9	-5	-3	3	-4	-7	-4			-4		11	-3	-3	-8	-4		-8
en:ward	-5
en:warehous	3
en:warm	-14	2	5	-4	-2	-4					-3			-3		7	3	-2		2			-5
en:warm_bread	-4
en:warm_by	-3
en:warm_my	-3
en:warm_thank	-4
en:warm_welcom	-4
en:warn												4
en:warranti	7	-3		6														-4		6			-2
en:warranti_claim	2
en:was	7			-11	-16	-6	-8	-7	-13	-3	-6	4	-7	-4	-10	-14	5	9	-8	-5		-13	-10
en:was_#	11	5	6		-7						9			-2			-5	-11	7	4	-2	7	-10
en:was_a		-7	-5	-3	-8	-10	-3		-3	3	-8	-4	-5	-4	-3		2	12		-9	-3	-7
en:was_a1	-3
en:was_ac	-3
en:was_afraid	-6
en:was_all	-2
en:was_angri	-4
en:was_announc	-2
en:was_appreci	-2
en:was_asleep	-2
en:was_attent	-3
en:was_awesom	-3
en:was_back	-3
en:was_brilliant	-3
en:was_broken	-7
en:was_by	-2
en:was_charg	5
en:was_cheaper	-5
en:was_clear	-3
en:was_close	3
en:was_dead	2
en:was_due	4
en:was_eleven	2
en:was_expect	-3
en:was_fine	3
en:was_fit	3
en:was_fix	-4
en:was_forti	-4
en:was_fresh	-3
en:was_fume	-5
en:was_funni	-4
en:was_given	3	-3		3	-2												-5	2		5
en:was_good	2
en:was_graciou	-5
en:was_has	-4
en:was_here	4	-4		5	-3	-3											-7	10		-5			-3
en:was_hilari	-4
en:was_his	3	-5		4	-4	-2											9	3		-12
en:was_in	6		-3	2		-2				3	-5		5				9		-2	-6	3	-4	-8
en:was_just	5
en:was_killer	-4
en:was_larg	-3
en:was_left		7				5					3	5					-4	-3					5
en:was_less	-3
en:was_like	-3
en:was_lock	3
en:was_made	-4
en:was_nervou	-4
en:was_never	2
en:was_no	8	-3		6	-3													-4		6			-3
en:was_not	5	-3	3	6	-7	-4					-3		-2	-2			-8	3	-3	5		-2	-7
en:was_noth	7	-5	-3			-7				2	-2						4	-3			2	-3	-5
en:was_off	4			2		-2						5					-6	-4		3			6
en:was_on		10			-2	6			6	2	-3		-3		6		-4	2	4		2	-3
en:was_open	-2
en:was_oper	-3
en:was_out	-6
en:was_patch	-5
en:was_polit	-3
en:was_readi	-2
en:was_redon	-4
en:was_refund	-4
en:was_refus	-3
en:was_review	-3
en:was_right	-4
en:was_rude	-4
en:was_run	2
en:was_scare	-3
en:was_settl	-2
en:was_simpl	-5
en:was_sit	4
en:was_sort	-2
en:was_still	5				-3						3						6	4		-8			-4
en:was_struggl	-4
en:was_stuck	-4
en:was_ten	-2
en:was_the	-5	-5	-2	-5	4	-6	-2			3	-4		5	-2			6	-7	-2	-3	4	-4
en:was_their	-9
en:was_there	-7	-2			-2
en:was_tight	-5
en:was_to	6
en:was_told	8		-6	-4		-3	-3				-3	4	-2	-3			13		-2	-5		-2	-7
en:was_two	3
en:was_underdon	-2
en:was_very	3	-6		8	-2												-3						7
en:was_wait	-3	-3			-2
en:was_with	6	-4		-8		-2											12	-3		-6		-5	-2
en:was_wrong	-3
en:wash	3	11		6		10					7						-8	-4		5		-2	4
en:wash_machin	3
en:washer_and	-3
en:washroom		-5	-2			-4												-3		-2	7		-3
en:washroom_are	-4
en:waste-sort	-3
en:waste-sort_app	-3
en:wat	-2
en:watch_over	-3
en:watch_the	-3
en:water	4	-5	-2	13			-5	-5		-5	-10	-6	-6	-4		-3	-12		-5	10	-5	3	-7
en:water_and	4
en:water_bottl	-2
en:water_damag	-3
en:water_off	-4
en:water_on	3
en:water_pressur	-2
en:water_run	5
en:water_was	5
en:wave	4
en:we	-4	-4	-18	4			-9	-11	2	-8	-9	-6	-9		4	-14	-8	-3	-10	11	-7	-6	-5
en:we_are	-11	8	-5	2	-4	10	-8	-5		-5	2	-7	-7	-8	2	-3	-4	-12	2	3	-5		10
en:we_ask	2
en:we_at	3
en:we_came		-6		3		-3					-2						-3	3					3
en:we_can	5	-4	2	4	5	-3					-4							-3		7		-2	-6
en:we_chose	-4
en:we_do	-7	-2			-4
en:we_follow	-5
en:we_found	9	-3				-3											-3			5			-3
en:we_gave	4
en:we_got	-8	-2				-2
en:we_had	-9	-7		-4	-5	-3					-2			-2				6		-4			-5
en:we_have	3	4	-7	15	10	-3			7	3	4			2	8	-3	-7	-12	2	7	2
en:we_just	-3
en:we_kept	4
en:we_leav	-3
en:we_left	8		-7	-4		-3				2							3	-2		-4	3		-4
en:we_lost	2
en:we_might	-2
en:we_miss	5
en:we_move	-2
en:we_order	8		-4		-3													6	-3				-8
en:we_pai	-7	-4			-3	-2
en:we_paid	-4	-2			4
en:we_shall	-3
en:we_sign	-7				7
en:we_stood	2
en:we_wait	6
en:we_went		-5		-3	-4	-3												3					-3
en:we_were	3	-2	-2	-3	-3	-3	-2				-3	4		-3			2	12		-11		-3	-6
en:we_will	-3
en:we_wish	-4
en:we_woke	-2
en:we_would	-3	-2	7		6												4	-8		8			-4
en:wear	5					2					5							-3					5
en:weather	4	-6		-7	3												6	-2		-11			6
en:websit	8	7	-3	5	-7	5		10			-3	2	-3	-3			-11		-3	7	-2	-3	7
en:websit_sai	-3
en:wed	9		8			-5	2	3			-3	2	-3	-3			2	7	-2	-12		-6	4
en:wed_dress	-2
en:wednesdai		8	3	-3	6	-3	-2	-3	5		4	-2		-3	5			-6		10			-12
en:wednesdai_monei	-3
en:wednesdai_the	-6
en:wednesdai_with	7	4		-2		-4					6						-3			11			-9
en:week	-2	6	-11	13			3	-9	5	-7		10	2	4	-4	-4	-13	3	-8	3	3		3
en:week_and		-6		3		-3					-2						-6	4
en:week_earli	-2
en:week_later	3
en:week_of	-8								4					-2	4
en:weekend	-3	4		-6	-13	-3	-7	-5	6	-4	-12	3			8	-3	-9		-5	14	-4		-11
en:weekend_and									3				5	-3	3
en:weekli_joi	-3
en:weight	-5
en:weight_in	-8
en:welcom	-2		-3			-2		5						4			4					-2	-2
en:welcom_great	-3
en:welcom_hearti	-4
en:well		-8	3		-9	-9	-2	4	-2	-2	-6	-2	5	-3	-2		-7	5	3		-3	5	-11
en:well_done	-6
en:well_locat	-3
en:well_made	-6
en:wendi	7	-7	-6		-6	-4				-2	-3									-8		-2	7
en:went	18	4	-13	-2	-4	8		-7	-8	-5			-8	-3	-7	-5	4	6	-7	-9	-7	-5	-2
en:went_back	3
en:went_down	3	-3		2		-4											-5	4		-4			5
en:went_for	-2
en:went_out	7	-7	-3	2	-5	-3						-2		-2			-3	7				-2	-5
en:went_to					-2	2	3		-2		-2			-4								-2	2
en:went_up	3
en:went_wrong	2
en:were	-3	12	-3	-5	-16	9	-10	7	-9	-7		9	-3		-7	-3	-10	10	-7	8	-8		-8
en:were_after	-3
en:were_crystal	-3
en:were_dream	-3
en:were_his	-5
en:were_kind	-2
en:were_move	2
en:were_remark	-4
en:were_royalti	-3
en:were_sold	2
en:were_tidi	-3
en:were_to	3
en:were_told						4					-2							5					-3
en:were_unanim	-2
en:wet	11	3	6	-5		3					-2						5	-3					-5
en:wet_dog	8
en:whale	9	-5		3		-3	-3		-3		-2	-2	-2	-3	-2		-4	9	-3	-8	-2	-4	-4
en:what	4	-4		4	9	-8	-3	-10	4	7		-11	-3	3		-7			5	-7		-7	9
en:what_a					6	-3					-2						-6	-2		6	2		-4
en:what_did	4
en:what_do	4
en:what_happen	2	-4		-4		4					4			-2			3						4
en:what_i	-2	-5	-5	9	-9	-6				3	-5			-2			-7			-6	-2		13
en:what_is		-7	-4	5	6	-4	-2		-2		-3			-2			-2	7	-2	-3		-2	-3
en:what_it	3
en:what_the	3		10	-6	-3					4				-2			10	-3		-5			-4
en:what_they	-2
en:what_time	-7
en:what_you	5	12	2	-4		-6	5		6	11	5		2		6			-5		-2	7	-3	2
en:what_your	3
en:whatev	6	-2		8	8	-3				4			-2	-3			-9	-9		15	-3		2
en:whatsoev	-12	-3			-2
en:wheelchair	2
en:wheelchair_assist	-2
en:when	7	4		-4	4	6		-10	-2	5	-2	-3	-4	-3		-6		-3	3	-3	2	-16
en:when_he	-10
en:when_i	8		6	-4			3	-3	-3	4		-4	-4	-5	-3	-2	5		-4	-21		-5	12
en:when_it		-4		5	5						-4	-2						-3		6		-2	-5
en:when_my	-6
en:when_she	4	6	-3							4	-2		6								5		-5
en:when_someon	3
en:when_the	12	3		-9		8	-4	-3	-3	-2		-3	-3	-3	-3		-5	-7	7		-2	-3
en:when_they	4
en:when_we	-3			3	-4						-3	5	-2	3			-7	10	4	-9		-2
en:when_your	2	4		3	8	4																	-3
en:whenev	7	-6			-6	-5	-2			-2	-3			-2			-4		-3	12	-2	-2	-13
en:whenev_you	4
en:where	5	4	2	5	-5	6	-3	-2	-3	-2	8	-3	-3	2	-2		-5	-10	4	11	-3	-5
en:where_i		-6		7		-3																	6
en:where_it	-3
en:where_the	6	3		-5		5											-5	-3	4	6			-3
en:whether	-10		5	2	-6	-3			-2	6	-2	-2	-3	-2	-2		-6	-7		-4	2		12
en:whether_it		-2	6															-3		-4			7
en:whether_my	-3
en:whether_the	-7				-2
en:whether_you	-5
en:which	8	-11				-5	-7	-5	-6	-5	-4		-7	-8	-5	-3	3	6		-14	-7	-8	7
en:which_has	3
en:which_i		-6		-9		-5											3		4	-4			-5
en:which_is	5	-7	7		-4	-5					-4	-2		-2				6		-5		-2	-5
en:which_kept	-3
en:which_sai	-2
en:which_the	2			5								5					-7	-4		5			6
en:which_you	-3
en:which_your	-4
en:while	14	4	5	8	-10		3	3	-4			-4	-5	-5	-3	-3	-2	5	2	-17	-4	-5	10
en:while_a	2
en:while_i	5	6	7	5	-3			5		4							-7		4	-10			11
en:while_the	6			3	-5												-7	5		-5			6
en:while_we	-3
en:whistl	6
en:whitcomb		9				6								5
en:white	10	6		-6	-3	-3	-2		-2		5		-3	-2			7	-4	6	-12	-2	-3	-3
en:white_tablecloth	-3
en:who	3	13	3	3	-2	13	-7	2	3	9	7	-5		5		3	2	-12	-4	3	11	-12
en:who_admit	-3
en:who_answer		4		-5					6	6			-3	3			9	-5				-3	-6
en:who_chang	-3
en:who_come	-2
en:who_could	-7
en:who_found	-4
en:who_got	-3
en:who_had	2
en:who_has		3			3									5			3	-3		-4			4
en:who_have	3
en:who_is	4	12		6	-5	12		8	5	7	10	-3	-5	9	6		-11	-10		7	13		-3
en:who_knew	-2
en:who_know	-10
en:who_leav	-2
en:who_listen	-2
en:who_ran	-3
en:who_rememb	-3
en:who_return	-4
en:who_sort	-4
en:who_stai	10	5	11		-4	6											-6	-5		5			3
en:who_trace	-2
en:who_was	6			6	-6	3					3	4		-3			-6						6
en:whoever	6	-6	7	-3	-8	-3	-3	-2	-3	-2	-5	-3	-2	-4	-2		6	-3	-3	3	-3	-3	-8
en:whole		-4	-2	6		-8	5	-2	-2	-2	-4	4	-5	-4	-2			9	-2		-2	-8	-6
en:whole_menu	-7
en:whole_offic	-2
en:whole_questionnair	-4
en:whom	2
en:whose	6			-6	-2	-3							4				-5	-3		7			-4
en:whose_name	5
en:why	19	-9	-10		4		-4	-3	-3	-3		-3	-3	-4	-3		3	-16		-7	5	-5	11
en:why_i	6	-4	-5		8												5	-9		-10			10
en:why_the	5
en:why_we	4
en:wi-fi	-5
en:wi-fi_the	-2
en:wide	2
en:widow	-2
en:widow_mother	-3
en:wife	-3	-3	-10	9	4	3	-7	2	-5	-5		-6	-6		-4	-3		-9	-4	-5	-6	-2	12
en:wife_'s		-4	-4	3	5												4	-2		-8			7
en:will	-12		-6	3	11	-4	6	-5			-3	-5	4	11	3	-8	10	-17		-6		3	-4
en:will_be	-12			3	-2	-8		-3	-3	4	-5	-5	4	6	-3			-7		-10	4	5	8
en:will_call	3
en:will_go	-3
en:will_have	5	7		-5	-3	11	7				10			3			4	-3		5		-3	-5
en:will_i	-4
en:will_not	4	-5	4	-3	14	-7	3	-4	-6	-4	-4	-6	3		-6	-3	11	-10	-8	-13	-6	7	-8
en:will_order	-4
en:will_pai	5	-6		4	11		-2		-2			-3	-2	-3			7	-5	-3			-2	-3
en:will_recommend	-2
en:will_result	-6	-3					-2					-3
en:will_see	-6
en:will_send	-6
en:will_sign	3	7		4	3	-3			10				3	6	11		-9	-3		10			-5
en:wind	4
en:window	12	-12	3	-2		-9	-3	-2	-3		-7	-3	-3	-4	-2		12	-4	-4	-19	-3	-4	2
en:window_delight	-3
en:window_has	4
en:window_look	-2
en:windshield	-2
en:windshield_claim	-2
en:wine_cheaper	-3
en:winter		-5		3	8	-4	-3				-3	-2					10	-5	-2	-4			-7
en:winter_and	3
en:winter_boot	-3
en:wire	4	3	-2	3	-3	3	-4				-3	2		3			-5	-7		9	6	-3	-6
en:wish	-10		-2	-2	5													4	4				-6
en:wish_to	-13			-6													4	-4	5	4			-4
en:wit	-6
en:with	-6	3	-6	-8	-18		-2			-2	-8	-14	5	-3		-5	8	-10	-13		3	5	-8
en:with_#	3	7		-4	-2	-2	5	5									2	-7					5
en:with_a	4		-10	7		5	-3	7	-2	-3		-10			-9	-5			-7	-13	-10	9	6
en:with_admir	-3
en:with_an	3
en:with_cooki	-5
en:with_draw	-3
en:with_everybodi	-3
en:with_four	5	4	-4	-10		-3			6						7		6	-2		3		-5	-2
en:with_his	4	-6		4	2	-4					-4						-9	6		3			3
en:with_it	13	3	-5	12	4	-7	-3	-3	-3	2	4	-3	5	-3	-3		7	-3	-3		3	-3	-12
en:with_its	-2
en:with_limit	-4
en:with_mapl	-3
en:with_me	-7	5				-4	5	5		3	5	4					-4	-8					12
en:with_my	-2	-3			-7	-3	-2	-2	-2	3	-2	-2	-3	-3			5	-3	-2	4	-3	-3	-5
en:with_no		-5	-3	7	3	-4	-2				-3						7	-6	4				-3
en:with_one	3
en:with_our				-2	-3	3			3		-2		5	-3	3			3				3	-5
en:with_reason	-2
en:with_remark	-3
en:with_somebodi	-2
en:with_tact	-3
en:with_the	-2	12	-3	-3	-20		10	-3	-10	7		-11	9	2	-9	-5	-10	-4			9	7	-7
en:with_them		3		3					6				4		7		-6	-4		4			3
en:with_three	-4
en:with_two		-5	2	-5		-3											12	-2		-10			-3
en:with_us	6	-8		5	-2	-2						-3						8					-8
en:with_which	-9
en:with_you		4	-3		-4	-7	-2		5		5	5			6		3			2			-7
en:with_your	-9	6		-10	-6	-5	-5	5	8	-2	-3	-3	-2	-4	8		-6			8	-2	-3	2
en:within	-8	2	-4	7	-9		4		-7	-5		4			-6	-3	-2	13	-4	-17	-4
en:within_#	-11	-7			-4	-4	-3	-3	-3	-3	-4		-3	-5	-3
en:within_forty-eight	-4
en:within_ten		3		8								4					-7	5		-6			7
en:within_the	6	3		8	-3	4	6	4			6	-5	6	-3					-2		-2	4	-7
en:within_two	-6
en:without		4	-12	-3		-10	6	2	-4	-5	-6	7	-6	5	-4	-3		-2	-5	3	-5	-7
en:without_a		3	-5	-5	-2	-2	5										2			2			-3
en:without_curs	-2
en:without_except	-3
en:without_give	-6
en:without_it	2
en:without_my	-7
en:without_needless	-3
en:without_our	3
en:without_the	3
en:without_watch	-4
en:wobbl	7
en:woman		-6	-3	10	4	-4				3	-2		-3	-3				3			-3	-3	4
en:wonder	6	-2	6	-4	-5													-4		-5			6
en:wood	-6
en:wool	-6
en:word	-3		4	6	-5		-2		-3			-3		2	-2		3	-8	4	-4	12	-5	-9
en:word_of	-3
en:word_on	-6
en:word_the	-4
en:work	8	-5	-14	-6	-17		-6	-6	-7	4	-10	-6	5	-7	-6	-4	-9		6	6	5	-8
en:work_again	-4
en:work_end	-4
en:work_fair	-3
en:work_finish	-2
en:work_like	-3
en:work_offlin	-3
en:work_tip	-5
en:work_well	-3
en:worker	-2
en:worker_help	-4
en:workshop_golden	-3
en:world_of	-3
en:world_the	-2
en:worri	-13				-6	5			-2		5	-2	-3	-3
en:worri_me	-5
en:worri_serious	-3
en:wors	-5
en:worth	-13
en:worth_her	-7
en:worth_mention	-6
en:worth_sai	-4
en:wot	3
en:would	6		-6	9	-11	-9	-9	-5	-6		-6		-11	-10	-3	-6		7		-10			2
en:would_alreadi	-4
en:would_and	-3
en:would_ask	6
en:would_be	16	3	-10		-13	-9	-7	-6	3		-2	8	-10		4	-3	-4	14	-8		-7	-5
en:would_call	-3
en:would_come	3		4									5		4
en:would_even	-5
en:would_finish	-3
en:would_given	5
en:would_had	2
en:would_have	6	-5	4	-6	-6		-4	-2	-3	-2	-5	-3	-2	-3	-3			-11	-3	3	-2	-3	6
en:would_hung	5
en:would_it	6
en:would_just	-8
en:would_left	-2
en:would_like		6	6	14				9		9	-3		-9	-4		-2	-15	9	5	-6	5	-4	3
en:would_lost	-3
en:would_mention	5
en:would_not		-5	8	12	10				-2	-2	-3		-3	-3				-8	-2	5	5	-4	-3
en:would_plan	-3
en:would_rather		10			-3	8	-3		4	3	-7	-3	7		5		-3	-6			4	11	-8
en:would_ring	7	-8		7	-5	-4	-2	-2			-3	-2	-3	-3			-11		-2	-11	-2	14	-4
en:would_send	-5
en:would_simpli	3	-3			4	-2														6			-5
en:would_sooner		7				-2			10				-2	8	11		-3	-3		6
en:would_still	6	-4		3										-3			4	-3		3			-2
en:would_want		-2			-3
en:would_write	3
en:would_you	2	-7	-3	-3	3	-5	-2	-2	-3	-2	-3	-2	-3	-2	-2		4	5	-2	-10	-2	-3
en:wow	-4
en:wrap	-11
en:wrap_in	-4
en:wrench	-5
en:wrist	3
en:write	5	10	-7	3		11	11	4	-8			7	8	4	-6	-2				-6	2		4
en:write_on							6		-2			5		2			5	5		-6		-3	-3
en:write_that	3	4				5		8			-3	5		3			-6	3		7		-2	-5
en:write_to	-4			-4	4	-5	5	-2	-3	2	-4	-3	9	4	-2		11	-6	-2	-9	4	6	-7
en:written	10	11	-4	12	4	-3	8	3		6	-5	-4	4	13			-10	-5	-3		5	6	7
en:written_on	2	6		4		-2	7	5					6	9			-6	2				6	-2
en:wrong	-5		-5	10	-10	3	5	-3	-2	-2	5	-5	-2	-6	-2	-2	-8	-5	-3	14	-3	-5	-10
en:wrong_with	-8
en:wrote	8	5	-8	-5	-11	4		-5		3		-3	6	-4		9		5			3		-3
en:wrote_back	5	4	-3	-7	-2						-3			-3		7	5			-11		-2	5
en:wrote_i	-4
en:wrote_in	-4
en:wrote_it	5	-4			-3						-2						3		4	-9		-3	5
en:wrote_on	4	6	-3	5	-3	4			-3		5		4	3	-2	7	-5	7		3		4	-10
en:wrote_to	-2
en:x-rai					-3	-3		5			-2
en:yannick	-3	2												5
en:yard	-2
en:yassin	8	-3	-3	3													-4			4
en:ye	-6	-6		3	2												-5			-5			7
en:ye_to	-2
en:year	-8		-12	12			-6	-5	2	-6	-7	-6	-8		4	4	-4	-6		-3	-6	-3	11
en:year_'s	3	6												-2		7		-2	5	-6			4
en:year_ago	2
en:year_and		4		8		6							-2	3	2		-4	-4	4	3
en:year_i				8					7				-3	6	7		-10			2			7
en:year_on	-3
en:year_satisfi	-3
en:yearli	-3	-4			-3	-2
en:yell	-5
en:yell_down	-7
en:yellow	7	6		11			8				8						-5	-5		6			6
en:yesterdai	6	5	-5	16	-8	4	-5		-5			3	6	3	-5		-15	-3	6	-5	5	6	5
en:yesterdai_'s	3
en:yesterdai_i	6	-6		3		-3												-3		-7			8
en:yet		6				-3					-2	7
en:yet_i	-5
en:yippe	-4
en:yoghurt	2
en:you		-21	-2		-2	-18	-12	-9	-8	-7	-16	-15	-7	-17	-4	-17			-12	4		-9	-11
en:you_and	-3	-7			-2	-4											-3	5					-2
en:you_are	5			-4	-3	-3		4	-2			-2	-2	4			-6	3		8		-2	-4
en:you_bring	-4
en:you_came	-4
en:you_can	-7	-5			-5	-3			-2		-2
en:you_charg	6
en:you_close	2
en:you_confirm	-7	-6					-3					-3
en:you_could	6	10		2		11											-5	-3		6			-4
en:you_do	-7				-2	-2							4
en:you_eat	3
en:you_even	8
en:you_explain	3
en:you_feel	-2
en:you_fix	-5
en:you_for	-9		7	-6	-6	-4	-3	-3	5	-2	-3	-3	-5	4	6		7	-4		-6			-5
en:you_go	3
en:you_good	-3
en:you_grate	-4
en:you_gui	-7
en:you_had	-3
en:you_have	-4	-10	-5	-7			-5	4	-2	-3	-4	-2	-3	-3	-2		5	-3			-2	3	-8
en:you_hear	7	-5	-2	-7	7	-3											13	-2		-11			-5
en:you_how	-3
en:you_i	-6
en:you_in		-3
en:you_intend	3	8					6			9	6						-4				2		5
en:you_just	-6
en:you_kept	-2
en:you_kindli	2
en:you_know	-6				-3	-3				2			4
en:you_leav	-2
en:you_look					-3	-2			2					2	3		-3	-4		4		4	-4
en:you_make	-3
en:you_may	4	-6				-6
en:you_might	4
en:you_need	-5
en:you_on	-4	-3
en:you_open		5				6
en:you_pick	-3
en:you_promis	2
en:you_put	3	4	-3		7	-4			5		-3	5	-3	3	6		-12	7		6		-4	2
en:you_recommend	3
en:you_redid	-7
en:you_sai	5
en:you_said	-8	-10	-4	8	-7	-4	-5	-3	-4	-3	-4	-5	-4	-9	-4	-3	9			-6		-3	-5
en:you_send	12	-5	-2	7	-9	-3	-3	-2	-2	-2	-2	-3	-2	-3	-2		-11		-3	11	6	-2	-11
en:you_sent	10		-4		-3												-10		4	5			-3
en:you_set	-2
en:you_so	-2
en:you_still	-3
en:you_sure	2
en:you_take	3	-3		3	5												7	5		-9			-4
en:you_talk	-4
en:you_tell	-4				-3	-2				2							-5	-3		-6	3		7
en:you_that	3
en:you_the	2	3	-2	-3		4					-4			-2			-5	-3		7		-2
en:you_to				3							3						-5	2	10	-9		-2
en:you_told	-2	-2
en:you_walk	-2
en:you_want	4
en:you_were	-4	-5		-3	-3	-4		4	-2		-2	-2	-3	3			-7	-4		8	-2	3
en:you_when	5
en:you_will		-4	4	-6	3	-8	5	-3	-4		-5	-4	7	2	-3		14	-9	-3	-6		4	-9
en:you_would	5	-4	3		-8	-6	-4	3	-4	-3	-4	-4	-4	-4	-3		2		-3	-12	-3		5
en:you_wrote		-2		4			3					3		-3			-4	10		-8			-4
en:young	-2	-10	-6	7	-4	-4		-2		-3	-4		-3	-3			5		-3	-6	5	-4
en:young_and	-2
en:young_apprentic	-3
en:young_lad	-7
en:young_man	3	-5		6	-4												-3	4		3	-2	-2	2
en:your	9	12	-15	11	7	8				-6	-3	-3	2	-6	-4	-13			-11	-7	2	-3
en:your_account	-8	-4					-2					-3
en:your_advic	-4
en:your_angel	-4
en:your_assist	-4
en:your_attent	-3
en:your_bank	-7	-2
en:your_call	-2
en:your_colleagu	4	-3		4	-2												-5	9		-7			-3
en:your_compani	-3	3		-8			5										7	-3		-7			2
en:your_confirm	4
en:your_counter	3
en:your_croissant	-4
en:your_data	-3
en:your_depart	-2
en:your_emerg	3	6				9					2		5	7			12			-13		2	-5
en:your_end	-3					-4			5				4	4
en:your_even	-2
en:your_every	-2
en:your_ey	-3
en:your_first	-3
en:your_fitter	5			7	7	3					-3							-3		6			-6
en:your_florist	-2
en:your_gestur	-4
en:your_gui	5
en:your_hotel	-3
en:your_incid	-3
en:your_invoic	-2	5			4							5
en:your_jewel	-4
en:your_letter	6	6		7	-4		8				8						-9	-5		8			5
en:your_list		-3			5
en:your_mailbox	-9	-3
en:your_man				-9		-5				4	-2		6								4		-5
en:your_messag	-4				-2
en:your_mouth	-2
en:your_offic	3
en:your_own	7	-2		-3	-7	-6			6		-5			-2	6		-10	2		4			4
en:your_page	4
en:your_password	-6	-4					-5					-3
en:your_peopl		7								2	4		8		3			-5		-3	3	7	-5
en:your_portal	6
en:your_properti	-7	-4					-4					-2
en:your_request	3
en:your_restaur	-3
en:your_salesman	6
en:your_site	3
en:your_staff	-3
en:your_store	-4
en:your_support	3
en:your_team	-6
en:your_technician				9	-5		2		-2		4		-2	-4			-12	10		5		-3	-7
en:your_toi	-4
en:your_traine	-3
en:your_van	8
en:your_waiv	-3
en:your_waste-sort	-3
en:your_websit	8	2	-3	3	-5			5									-8	-2					10
en:your_welcom	-2
en:yours		-3			-3
en:zero	-8
en:zero_hold	-3
en:zero_hope	-4
en:zip	-3
en:zip_for	-4
en:zipper	-2
en:zipper_in	-2
ends-asking	-30	-33	-36	35	6	-32	-24	-24	-22	-27	-31	-23	-24	-25	-23	-22	-26	-68	-41	34	-28	-34	30
fr:#	25	-7	-9	-5	-7	-12	-16	-17	-17	-19	-16	-11	-14	-11	-16	-15	-5	-5	-8		-20	-8	-13
fr:#_#	14	3		-10	-3	-3	-2	5	-2	-11	-5	10		-7		-8	11		-3	-22	2	5
fr:#_a	-6		4		5		-5		7	-6			3	3	8	-4	-9	-3	9	6		-7
fr:#_affich	2
fr:#_an	18	11	-21	14	12	13	-6	-7	-8	-4	25	4		-9	-8	-7		3	-13	3	-9	-12	4
fr:#_aout			-3	17	-5	-3	7	-7	4	-8	-10	-3		11	4	-7	-7	9	-11	4	-6	-12	9
fr:#_apres	2	-4		2	4	-2											-3	-5	7	-9		4	-3
fr:#_au		4	-6	9	-2		3	-2	-3	-3		-3	-4	4	-3	5	-8	14	-5	-6	-2	-6	-3
fr:#_aux	4
fr:#_avant	3
fr:#_avec	9	-4	-5	-8	-4									-2			11		-4	-4		-3	-5
fr:#_avril	6	-4	-7	-4	-10	-7		-2	-4	-2	-3	-4	3	-7	-3	-2	-5	-9	-5	6	-2	6
fr:#_ball	4	-3	-6	5										-3		-2	-3	-8	-3	9		-2	-2
fr:#_bien	5
fr:#_c	3	4	2				4					3		-3				-7		9
fr:#_ca	6
fr:#_ce			7	-3	3	-3	4			-2			4	6				13	-5	-13
fr:#_cette	3	3	6	-2							3		5	3				-6	5	-3			-2
fr:#_chais	6
fr:#_chaud	-2
fr:#_client	6
fr:#_cm	9	-3	-3		-2	-4	-6	3	-2	-2	-3			-6	-2		-4	6	6	-11	-2	3	-8
fr:#_comm	6	-5	-3			-3					-2			-2			9	-3	4	-13		-3	-4
fr:#_compt	6	3		6	-4					3							-7		-2	6			3
fr:#_dans	7	5	-3	-10	-3	-3	3				6	4		-3			11	2		-11		-4	-2
fr:#_de	17	-3	3		5	-8	-3	-7	-6	-3	-2	6	-12	-3	-6	2		23	-5	-33	-7	-7	7
fr:#_decembr		3				5	4				2			-2			-2	-7		13			-3
fr:#_degr	15	3	-6	-10	-7	10	-3	-2	-3	-3	7	-3	-4	9	-3	-5		-2	-3		-3	-6
fr:#_demand	-8
fr:#_depuis	10
fr:#_dimanch		-3			-3						-2
fr:#_doss	3
fr:#_du		12	-2			2	4	6			-2	11	-3	-3		9	-2			-2			4
fr:#_elle			-3	-10	-4												6	6		-11			-2
fr:#_en			-5		10						3						2	-12	10	4		-3	-5
fr:#_enfant	6	5	-3	-8	-3	3					5			2			-2	-6					4
fr:#_entre	3
fr:#_essai	3
fr:#_est	4	4	3	4	-7		2				5	-2		-3			-7	5	-2			-4	2
fr:#_et	8	12	2	7			4	-8	5	-10			14	12	5	7	7			-17	-8	3
fr:#_etag	5
fr:#_etait	3
fr:#_euros		-3		5	9		-7	4	-2	-4	2	-5	2	-6	-2	-3	-6	-6	16		-3	6	-14
fr:#_fait	-3
fr:#_fevr	8	6	-3			-4	3		6		-2		-4	7	6	6		3	-2	-2			-6
fr:#_fois	18	2	-9	-9	-9		6	-3	-4	-3		-3	-5		-3	-4	7	-3	-4	-4	-2	-8	3
fr:#_for	5	-3	5	-3	-5												-8	9					-3
fr:#_go	3
fr:#_gramm	2
fr:#_h	9	-5	10	2	3		-14	-11	-5	-5		-9		-12	-5	-15	-3	-4	-8	-4		12
fr:#_heur	-11	2	4	6	7	-8	3	-4	5	-5	-5		-5	-8	4	-2	-2	6	4	-14	-3	-9	8
fr:#_hi	5
fr:#_hour	-4
fr:#_in	-6	6				8					-2		-2	8
fr:#_janv	-7	6	-2	-4	-4	-2			4			2		8	4	6	-2	3		3		-4	-5
fr:#_je		-7	9	-18	-8	-3	-2			-3	-3	-2	-3	-3			17	4	-5	-12		-5	-13
fr:#_jour	3			8		-6	4	4	-4	-3	-4	-7	-5	3	-4	2		7	-7	-2	-3	-7	3
fr:#_jr	-3
fr:#_juillet		11	-8	17	-17			-5			-6	7	3	-5		5	-15	12	-7		-3	-9	14
fr:#_juin	3	13	-9	16	-15		7	5	-3	3	-8	2		7	-2	-4	-10		-11			3	7
fr:#_km	3	-5	-4	3	-6									-2			5			-5		-2	4
fr:#_la	10	-8	-10	10	-3	-4	-4	-3	-3	-3	-4	-3	-4	-5	-3	-3			-6	-5	-3	-6	4
fr:#_le	14	2	11	13	5	-5	-4	-6	4	-6	-9	-9		8	4	3	-2	5	-11	3	-5	-9	-16
fr:#_les	15	-2	-8		-5	-3			3			-3	-2		3			-6	-3	9		-5	-7
fr:#_lign		-3		3		-2			4		-2				4		-4	-4		8		5	-5
fr:#_litr	-3	-3	-3	3	6	-2					-2						-9		11	-6		-4	-3
fr:#_m		4	-3	-9		4	-3	-2	-3	-3		-4	4	4	-2		5	-9	-2	-3		-3	8
fr:#_ma	-5
fr:#_mai	-2		-3		-10	-6	6	-3	-2	-3	-4	5		2	-2		-5	3	-3		-3	-3	5
fr:#_mar		5	-4	5	-9	-4	4	-2	5	-2	-2		3		5		-14	3	-2	7			5
fr:#_me	-5											4		-2
fr:#_menus	3
fr:#_messag	3					-2	4										4	-2		-10		5	2
fr:#_min	-8	-10	-12	-9	3	-7	-6	-6	-6	-6	-7	-6	-6	-7	-6	-7	-7	4	-7	8	-4	-7	-9
fr:#_minut	-4	-4	-9	-11	-5	-5	-5	-4	-4	-6	-4	-5	-7	-7	-4	-5	7	-3	-6	-3	-4	4	-11
fr:#_mois	-3	-5		5	3	-3					-5						-9			8		-2	-3
fr:#_novembr	-10	4		7	-4		-3				-2	4	6	-2			-8	-5		4		9
fr:#_nuit	6	3		9	-3		-2		6	-2	-4		2	3	7		-13		-3	14			-8
fr:#_octobr	4	5	-6	-6	-9	-5	-7	9	-3	-4	-4	13	7	-9	-3	8	3	-5	-5	-7	-3	7
fr:#_ok	-9
fr:#_on	5	-2	-3		-2							-2						5	7	-8		-2	-3
fr:#_oui		-7			4									-4
fr:#_pai		4												4
fr:#_par	13		4	-2	-9		-5	-3	2	-4	5	4	6		2	-2			-7		-3	-3	3
fr:#_part	-6
fr:#_pas	6	7	-4		5								4			7	7		-2	-11			-2
fr:#_per	-2	-3			-3												-3	-6		-6	4	3	7
fr:#_person	-3		4	5	8			-3	-2	-3	-6	2	4		-2	-2	-11	7	10	-4	-2
fr:#_pi	5	-2	-4	-2	8												-5		-3	9			-2
fr:#_pis	4
fr:#_plus	6		-6		-5		-2	4				3		-2				3	-3	-8			4
fr:#_post	3	3		3		3			4		-2	-2		3	4		-2	-5		5		-3	6
fr:#_pour	7	-9		-6	14	-9	-8	-6	6	-7	-7	-6	-2	6	7	-6		6				-10	-12
fr:#_puis	5
fr:#_que	18	3	-5		-5	-3	-8	-4		-4		2	6			-2	-4	7		-6	-4	5	-11
fr:#_qui				2		4	3										-2	3		-8			5
fr:#_ru	-6
fr:#_s'il	2
fr:#_sans	4
fr:#_semain	3
fr:#_septembr	-4	4		13	-11	3	3		-7	-7	-11	3	12	7	-7	-5	-12		-9	7		4	-7
fr:#_si	4		6				6							-3				6		-4		-2	-3
fr:#_sm	8
fr:#_sous	6				-3															3
fr:#_sur	-3	10	6	3	-4	4	-2			-2	11	6	4	3			-6	10		-11		3
fr:#_texto	6
fr:#_to	-3
fr:#_toujour	11		-7	-8	-6	-5	-4	2	-4	-4	-5	-4			-4	-3	10	-5	-4	-15	-3	-3	2
fr:#_tous	3
fr:#_tout	-3	-3			-5								-2	-3
fr:#_un			5		-3								3	3			-3	-3		-6			8
fr:#_une	3
fr:#_votre	5	-4	-2	9	-3									-2			-2	5				-2	-3
fr:#_vs	6
fr:'s	6	-4	-3	7	9	-2		-2		-3	-2	-3	-2	-3			8		5	-11	-3	-3
fr:a		-7	-4		-10	-12	-14	-13	-15	-15	-11	-12	-11	-11	-15	-13	6	-5	-6	-11	-13	-5	-6
fr:a1	4
fr:a1_la	-3
fr:a_#	19	-17	6	-4	9	-12	-14	-4	-7	-12	-11	-3		-8	-7	-18	15			-19	-3	-5
fr:a_a	3
fr:a_accept	-3
fr:a_aid	-3
fr:a_ajout	-4
fr:a_appel	-4	6	-2	-4	-11	-2	3	3	-2	5	-8	3	7	-6	-2		-11		-2	4	2	-3	9
fr:a_appris	-2
fr:a_arrach	2
fr:a_assur	2	-3		2														8		-4			-2
fr:a_attendu		5			-6	-5				5	3		-3								6	-6	-2
fr:a_avert	-5
fr:a_beatric	-4
fr:a_bichon	-3
fr:a_bien	7		-3	-6	-3						4						11	-6		-4			-4
fr:a_boir	2
fr:a_bon	-4
fr:a_boutt	4
fr:a_caf	6
fr:a_calm	-6
fr:a_carr	-4
fr:a_caus	-3		-3	4		-3	-4	6				3	4	-5			-4	4	-2	2			-5
fr:a_ce	9		6	-4	4	7	-2	-3	-3	-3	3	2	7	-6	-3		3	-13	-6	7	-3		4
fr:a_certif	3	3		-4	-3	2	-4	6			5		4	-2			-7	-3		4		5	-2
fr:a_cette	-6
fr:a_chak	-4
fr:a_chaleur	-7	-5	3	-3		-5					-2	3		-4			7		-2	-7	6	-3	-5
fr:a_chang	-7	-9	6	-5			-3	-2	-2	-3	5	-2	3	-4	-2		5		-4	-11		-2	5
fr:a_chaqu		5	-2	-11	-7	7	-3		6		6	-2	4	9	6	-3	-7	-7	-3			3	3
fr:a_charg	5			4	3												4	6	-5	-9			-3
fr:a_cherch	4				-2	-2				2	-2		3				-6			3
fr:a_cinq	8		5	-5							-3						3		-3			-3	-6
fr:a_coff	-2
fr:a_coll	5	5		3	-4						6						-8	-2		12		-2	-6
fr:a_command	-3
fr:a_commenc	2	-3															8	-3		-9			4
fr:a_compr	-4
fr:a_compt	5	-4	-3	-3	2												6	-3	-2	-9		-2	5
fr:a_confirm	3
fr:a_conteneur	-2
fr:a_corrig	-3
fr:a_cot	19	3	-13	13	4	6		-4	2	-5	-8	-4			3	-4	-4	-6		2	-5	4	-2
fr:a_coudr	-4
fr:a_coup		6			3	3	9							5			-4		7			-3	-4
fr:a_cram	-3
fr:a_crev	-8
fr:a_cri	3	-10			7	-3				-2			-2	-2				9	-2	-9		-6	4
fr:a_croir	6
fr:a_de	6		-2		-7	-2	-4						-2	-2			2		-2		3	-3	-7
fr:a_decid	4	-2		3	3												3	6		-6	3	-2	-3
fr:a_deconseil	-3
fr:a_defaut	10	13	-2	7	-5		16	-3	-2		-3	9	-4	6	-2		-11	5	-3	5		-6
fr:a_deja		3		3	5	-3			7		-2	5		3	7			-6				3
fr:a_demand	12	15	-5		5	-9		-3	-2	23	-9	-3	8	-6	-2	-3	6	-11	-5	-8	5	6	4
fr:a_denich	-5
fr:a_dent	4
fr:a_depos	-2
fr:a_des	-4	-4		-9													-9	5		7
fr:a_descendr	2
fr:a_deux			2	4	4		3				2			-2							3	-4	5
fr:a_dire	16	2	-6	6	-8	-3	-2			5	-3	-2	-2	-2			-7	-6	-5	7	6	-5
fr:a_distanc		-2	-2	-4	-3												-5	-4		10		-2
fr:a_dit	30	-3	-9		-2	-8	-3	5	-7	4	-4	-3			-7	-6	-2	9	-3	-7	3	3	8
fr:a_dix	6	-2	-4	3	12												4	-3
fr:a_dix-neuf	-4
fr:a_don	3	3		6	2		-2				9		5	4			-10	4		5	3
fr:a_dorm	6		-5	7	-5	5					-5						-9			11		-3	-4
fr:a_droit	3	-2	-3		-4													-4		-10		3	8
fr:a_du	3	-5		-9	-12		-2			-2		-3	-3	-3		-2	12		-5	-10	-2	-6	-8
fr:a_ecout	-2
fr:a_ecrit	5	5	-4	4	-7		-4		-2	-3	4	6	-6	3	-2	5	-9	-4	-3	11		-5	-2
fr:a_elle	6	6	-3	6	-5	-4	-3			9	-4		-5	-2			2	4		-13	8		-6
fr:a_en	-5
fr:a_encor		-5		10	10						-2						9	-5				-2
fr:a_envoi	-2	-6	-2			-4	-2		-3	-2	-3	-3			-2		-10	3	-2	5	7	-5	-6
fr:a_epargn	-5
fr:a_epluch	-3
fr:a_ete	2	7	-8	6	-13		-5	4	-4	-5	11	5	4	-6	-4	-2		10	-5	-7	-4	5	-4
fr:a_eu	6	3	4		-7	-3	-2			3	-3	3	-3	-3					-3	-6	-2		6
fr:a_expliqu	-9
fr:a_factur	4
fr:a_faire	-6	-5			-3	-2							-3	-3			5			-9		3	-2
fr:a_fait	-5	7	-5	-5	-15	9		-4	2	3	9	6	2	6	3	-4	-6	6	3		5	-11	-7
fr:a_fallu	8	-2	-5	-3													4						-2
fr:a_ferm	2
fr:a_fin	7	4	-3	2			5			7			-3				2	-8		5	3	3	-4
fr:a_first	-4
fr:a_froid	2									5							-3	5
fr:a_fum	3
fr:a_gard	-4	-4		-7		-3					-2						-5	-3		13		-3	-7
fr:a_gauch	5	-7	-3	5	-3	-2											-7			6		2	-6
fr:a_guid	-4
fr:a_huit	3	2		-4	-7						8			6					-2				-4
fr:a_il	-10				-2
fr:a_insist	-5
fr:a_install																				4
fr:a_jam		-8	-8		-3	-4	-2			-2	-4		-3	-3			8		-4		-2	-7	-8
fr:a_jeud	-10
fr:a_jour	6	7	-5	10	-8	8	9		-2	-2			3	-4	-2		-7	-6	-3	7	-2		5
fr:a_jur	3	5		3	-2	-2	6						4	5			-4	4		-7		3	4
fr:a_just	8			8	9												-10	9		-11			8
fr:a_la		10	-6	-5	-15	10	-2	7	-2	4	3	6	9	-3			-3		-2	3		4	-14
fr:a_lach	-7	3	5	-3	-3						-3		4	5			-7	-4	5	5		3	-6
fr:a_laiss	21		-6	3	-13	4	-4	-3	-2	3	-7	-3	-5	-4	-2	-3	8	-13	4	-4	-4	2
fr:a_lang	-4
fr:a_laquel	-2	2		6	8					3							-10	2		8			3
fr:a_lav	5
fr:a_le	5	3	7			4	-11	-5	6	-8	3	6	4		6	4		9	-18	-5	-7	-2
fr:a_leon	-3
fr:a_leur	-4	5			-2	2			7		-3			6	7
fr:a_lev	2
fr:a_log	-2			3							2						-5	-2		10			-2
fr:a_lu		7				5	7				6		4				-4	-2		-8			8
fr:a_lui	-3	-3	4			5	-2		2	-3	6		2	-5	2		-3	6		-7	2	3	-4
fr:a_ma	-11	-3	6	-13	-9	-3	-4				-3		-3	-3		-2	6	8		-14	3	-4	-7
fr:a_mang		5	-3	-6	3	-2					6							7	-3			-5	-4
fr:a_manqu		8			-3	-4					5			3			-3			6		-2	-3
fr:a_me	-4			4	-6	-2	5					3	-2	3			-8				3	-4	4
fr:a_meme	-20	-7		-11	-11	-3			-2	-3	-3		-2	-2			3					-3	-4
fr:a_mes	-3	-2			-2	2					-4		5				-4	-2		6	8	-2	-7
fr:a_mid	-4	3	8	3	-2	3	4	-4	-3	-6	-5			-6	-3	-4	-12		-5	10	4		-7
fr:a_minuit	-6	-5	-5	-6	-7	-2				-3	-2		-2	-2		-3	9	3		-9		-3	-5
fr:a_mis	11		-12	-11		3	5	-3	-4	-4	-6	2	-6	-6	-4	-3	11	-9	-6	-8	-4	2
fr:a_mme	3			4		2					-6			2			-5	-3		-5		3	6
fr:a_moi	9	7	9	-2	-6	-4	-3		-2	4	-4		6		-2				-2	-11	7		-4
fr:a_moins	2		-2	-7	-3	4			4				5	-3	4		-2	-4		4		-5	7
fr:a_moit	4
fr:a_mon		5	-4	-3	-11		5	-2	-2	8	-4	2	8		-2		-6	-3	-3	-2			5
fr:a_mont	-6
fr:a_montr		2	-3	-4										-3		6	6	11		-15		-4	4
fr:a_moyen	5
fr:a_namur	4	-4		-4													2	-2	6	-5
fr:a_ne	2				-2
fr:a_neuf	5
fr:a_nic	4		2	-2														6		-5			-3
fr:a_noel	-3	-3			-3
fr:a_not	-3			4		2				5	-2		5	-3			4	7		-5		-5	3
fr:a_notre	-3			8	-8	5	6	-2	-3	-3	-3	-3	-4	-4	-3		-8	9	-2	3			-7
fr:a_nouveau	-2
fr:a_offert	6	-3		-5	4												14		-3	-12		-3	-5
fr:a_onze	3		2	-3	-2	6					4						9	-4		-4			-3
fr:a_orient	-3
fr:a_oubl		-3			-3						-3
fr:a_ouvert	8	6		-4	-5	5	9			-4	-3	-3	3	3			3		-3	-5	-3
fr:a_pai	6	4	-8	-10		-2						-2	-2	6		5	10	-5	5	-13		-5	-4
fr:a_parl	6	11	-3	7	-3	-5	5			6	-4		6	3			-8	4		-4	6	2
fr:a_part	3	-3	-4	-5		-3					-2	-2	-2	4			15	-14	-4	-2		-5
fr:a_pas	4	2	-8	-3	-16		-8			-9	5	7	-5	-6		5	-17	10	-11	-3	-2	12
fr:a_pass		-3		-5	2						4		-3					-6		-3		5	2
fr:a_patient	-2
fr:a_pein	6		6	6	-4												-6			4
fr:a_perc	3			2			3					4		6			-4	3		3			-3
fr:a_perdu	2
fr:a_perm	-2
fr:a_person	7	8	-3	3	3	-4	-4	-2	-3	5		-3	11	3	-3		-10	-6	-3	7	-2	5	-6
fr:a_pet	5
fr:a_peur	3
fr:a_pied	4	-3	4		-2												4	6	-3	-11			-3
fr:a_pig	-4
fr:a_pil	2
fr:a_planch	-3
fr:a_plant	4
fr:a_pleur	-8				-4					3	-2		5	3			-2			-6	3
fr:a_plu	3
fr:a_plus					-4
fr:a_pos	2
fr:a_prendr	-4
fr:a_present		-4	2		-3									-2				-6	6	-4		3	-2
fr:a_pris	-8		-7		-9		-3	4	-3	-4		-3	6	-5	-3	-3	8	-11	-4	-5	-3	4	-7
fr:a_propos	4
fr:a_pu	5		7		-2												-4			4
fr:a_quatr	-5	3	-2			-2			3				3	4	3					-4		5
fr:a_que	5			3	5												5			-2			-4
fr:a_quel	3	3	-3	2	-4	-2				5	-3		6				-14	-4		2		3	7
fr:a_quelqu'un					5												6	5		-6			-3
fr:a_qui		-3			-5								3	2			-6	6		-6			5
fr:a_quoi	5	-4		3	-5	-2											-8	4					3
fr:a_racont	-5
fr:a_ram	-4
fr:a_rappel	-10	-6		3	-5					-3	-5		-5	-3			-9	5	-2	8	-2		-3
fr:a_rar	-3
fr:a_rattrap	-2
fr:a_reclam	3
fr:a_recommenc	3	-4															5			-6	6	-4
fr:a_reconcil	-5
fr:a_recu	7	5		5		6	3			3			-4	-3			-3	-8	-2	-3		5	8
fr:a_recuper	-3
fr:a_redir	-6				-3					-2						-3
fr:a_reel	-3
fr:a_ref		-5	-3		7												6	7		-8		-5	-2
fr:a_refus		-6			7	-5	-2					4					-6	-2	-2	5		4	-4
fr:a_regard	6	-3	-3	-12	-3		5										5	-3			3	-4	-3
fr:a_regl	-5
fr:a_rem		7	-3	4		-3			11				-2	4	11		7	-3		-7	4		-2
fr:a_rembours	-4
fr:a_remerc	-4
fr:a_remplac	4
fr:a_renonc	2
fr:a_repar	-8
fr:a_reper	-4
fr:a_repondu	8	10	-4	-6	-5		9	-4	-2	7	-4	9			-2		6	-10	-4	5	-3		4
fr:a_repr	-3
fr:a_reserv	-3
fr:a_reson	-2
fr:a_retrouv	-9
fr:a_reven	-4
fr:a_ri	-5	-3		2	-4												-3			6		-3
fr:a_rien	3	2	-6	-2		-6	2	-3	-3	8	-5	-4	2	-6	-3	-2	-12	-8	-5	14	4	-5	4
fr:a_sa	4	3		6	-4	-5	-4			7	-5	4	-4	-4			-5	4		-11	7	-8	3
fr:a_salu	-2		10	-7	-2												3
fr:a_se	5
fr:a_sign	3
fr:a_signal	-3
fr:a_six	3	4	5	-3		6				2	7		4	-2			3	-3		-5			2
fr:a_son	2	7	7	-2	-3		-3			4	7	6	-3	-3				5	-2		3	-6	-4
fr:a_sort			-4		2												3			-3
fr:a_souffl	2
fr:a_soulign	-8
fr:a_su	-3
fr:a_sucr	-4
fr:a_suiv	-5
fr:a_suivr	-3
fr:a_sundai	-3
fr:a_tabl	4	-3		-7							-2									-9	3	7	-3
fr:a_telephon		-6		-4										-2			-3	3		4		-2	-3
fr:a_tenu	-7
fr:a_tenus	-3
fr:a_termin	-3
fr:a_terr	3	-3		6				6						4		5	-5			10		-4	-2
fr:a_thing	-3
fr:a_tir	-2
fr:a_toi	-4
fr:a_tous	-9	-2			-3
fr:a_tout	-12	-5	-5	-6		-3								-2			-7		4	4		-3	-4
fr:a_toute	-4
fr:a_toutes	-4
fr:a_trait		-6		5	13												-8	8		-8	6	4	-3
fr:a_travaill	2
fr:a_traver	3
fr:a_trent	-5
fr:a_tro	-2
fr:a_trois	10	-5	-2		-6	-4	-2	4			-3	-2	-4	-4			2	-4	-4	-4			5
fr:a_trouv	-13		10	-4	-10	8	-3		-2	-3	4		-5	3			6		-2		-2
fr:a_tu	6
fr:a_un	-9	-6	-5	4		-4		-4	-4	6	-9	-4		-6	-4	-4		-11	6	4	-4	7	-9
fr:a_une	-6		-10	2	-4	-4	3	9	-4	-3		5		3	-4	3	-9	-4	-4	11	-2
fr:a_veil	-2
fr:a_velo	-4	-3			8
fr:a_vendu	4
fr:a_vers	-3
fr:a_vingt	-5
fr:a_voir	-15	-4			-4						-6		-2
fr:a_voix	3
fr:a_vos				2		4								-2			-3	-5		9
fr:a_votre		5		7	-5	-4	-5	6		-2		-3	11				3	3	-3	-2		2	-8
fr:a_vous	-6		12	-7	-3	4	2	4	-2	-2	-4	-2	-4	-6	-2		5	-8	6	-5
fr:a_vrai	-5
fr:a_vu	-8	7	-3		-5	10	7				3		-2				-9			10			-4
fr:abim	2
fr:abon	3	-4		7													3	2	-2	-6	8		-5
fr:abord	4	-4															-10			6			5
fr:about	5	7		9		-3					-2	7	-2	-2			3	-5	4			-2	-4
fr:absenc	2				-3	-2	5											4		-10			4
fr:accent	3				-4					3							-2	2			4		-2
fr:accept	3	-6			5		-2										-6			10		-3	-4
fr:accept_ma	-3
fr:acces	4	-3	-4	-6	-4												-3	3		-16		-3	13
fr:acces_a	2
fr:acces_au	4
fr:acces_est	-3
fr:accessibil	-3
fr:accident	-3
fr:accident_de	-4
fr:accompagn	-2
fr:accompagn_fourn	-3
fr:accord	4			3													-5	7	7	-8
fr:accroch				-3							2						-8	5	7	-3
fr:accueil		4	4		-5	-5	-2			4	5	-2	4	-2			4	-2	-3	5	-2	-6	-8
fr:accueil_ce	-2
fr:accueil_dejeun	-2
fr:accueil_est	-3
fr:accueil_sour	-4
fr:accus	10	4	-3	-12	-7	-3		4	-3			-5	4	8	-2		6	-10	-4	7			-5
fr:accus_person	2
fr:achat		6								5	5	-3					-2			-5			5
fr:achet	5	-7			13		-3		-2	-4	3	-2	-4	-3	-2		-12	-4	4	5	-3	7	-11
fr:achet_chez	2
fr:achet_la	-3
fr:achet_un	8	-3	5	-4	-2													-3	-2	10			-7
fr:achet_une	-2	-2	-5		7												-6	-5		3		8
fr:acompt	4	-2	7		-7	-2	-3			-2	-2	4	-3	-3			-4		-2	-11		-7	12
fr:acte	2
fr:action	3		-4	3													-4	4		-8			6
fr:action_de	3		-4	3													-4	4		-8			6
fr:activ	3	-2	10	-4	-2												4	-3
fr:actuel	-3
fr:adapt	-4	6		4	4		7				2						-6	5	7	-4			-3
fr:add	-8
fr:addit					-3												3			3			-5
fr:addit_honnet	-3
fr:administr	3	2		7	6	4		6	3					4	3	5	-8	-5	6			4
fr:adon	-3
fr:ador	-4	-4	4		-3												-2			5
fr:ador_cet	-2
fr:adoucisseur	-4
fr:adress	-10	-6	-5	6	-7	3		-3	-3		-6	-4	-2	-4	-3	-2	-11		-4	11		-5
fr:adress_a	3			2	-2					3							-3			-2	2	-2
fr:adress_mes	-3
fr:adress_modest	-3
fr:adress_rar	-2
fr:adult	3	-7	-4		5	-3					-3		-3	-3				-7	-2				5
fr:advic	-3
fr:advis	-2
fr:aer	5
fr:aerien	-3
fr:aerien_comm	-3
fr:affair	9	-6		-8	-6	-5	-4	-3	-3	-4	-5	-4			-3	-2	11	-9	-8	-3	-4	-4
fr:affair_de	2
fr:affich	18	5		-4	-4		2	3	-3	-4		-4	-5	6	-3	-3	-8		3		-3	-9	8
fr:affich_#	3	-3	-3														-3			4
fr:affich_le	2
fr:affich_un	7
fr:affirm	3
fr:after	10		-3	10	2		-2			-2	-4							3	-5	-11		-3	12
fr:afternoon		2	-5	-5	-6	5	-2				-3	-2	-2						-2	-3	7	3	-9
fr:again	7		7		-7	-4	-4	-3	3	-3	-4	-4	-5	3	-5	-4	-3	-4	-3	8	-3	-5	-3
fr:age		-4		-3	7						3							-5		8		4	-4
fr:age_de	3
fr:age_tres	-2
fr:agenc		4	-4	5	-6	-4	-4			-3	-3	3	-3	4		5	4	8	-2	-7		-7	-6
fr:agenc_de	-3
fr:agend		-3		-6	-3												-5						7
fr:agent	-6
fr:agent_a	-2
fr:agent_du	-3
fr:agent_venu	-2
fr:agir		2				3	4					-6		-4
fr:agir_en		2				3	4					-6		-4
fr:agit	6	5	-2	7	4							3	-2					-5		4		-3
fr:agit_de		6		6								3		2			-6	-5		13			-4
fr:agre	5			4	4		9				-2	5		-5			-6	-6		10		-3	3
fr:ah	4
fr:ai	23				-3	-4	-8			-3	-14	-7	-3	-4		-9			-5	-5	-12		2
fr:ai_#	14	-8	-9		-4		-4	-3	-3	-4	2	-3	-5	-4	-3	-2	-7		5		-3		7
fr:ai_achet	7	-4		-4													-6	-7	-2	15			-5
fr:ai_appel		-2	5	5	6	-2							-3				3	-3	-2	-2
fr:ai_attendu	2	-7	-5	-3	-3												6	5		-9		-2
fr:ai_aucun	-5
fr:ai_bien	5		-5	-9	-6												8		-2	-10
fr:ai_cherch	-4				-5
fr:ai_command	10		6	-5	3												-6	-5	6			-2	-4
fr:ai_compt	4	-4	-7		-3												11	-2		-10			-3
fr:ai_decouvert	4
fr:ai_demand	-3	9	-4	10	-5	-3	2	8			-2	5	-6			5	-15	5	5	-5	2		12
fr:ai_des	6	-3		6	-2												-7	10		-5			-2
fr:ai_deux	-3				-3
fr:ai_dit	-5	4			6	-3		5		5	-3		5	-4			-6	-6				10	-5
fr:ai_don	6			-3																5			-3
fr:ai_donc	3			-6													6						-3
fr:ai_dorm	3		-13	-3	-2															-2
fr:ai_du		-3		-2	-5													2		-2			-3
fr:ai_economis	-3
fr:ai_ecrit	2	6	-3	3	-2	-3	-2	6			-2		3	6		9	-4	-8		12			-4
fr:ai_envoi	4	-4		8	-7	4			4				5	-3	4		-2			7		-6	3
fr:ai_eu	-4		-7			2	-3		2	-3	-2	-2	6	-6	3		10		-2	-9		-3
fr:ai_faill	-6
fr:ai_fait	3	-7	-9	5	-12			5	-2	-3	-3		-5	-5		-2		-4	-4	9	-2	-4	-7
fr:ai_ferm	5	-7	-2		-5	-3					-2						-8		-3	9		3	-6
fr:ai_fin	-4	-3	-2	-2	-2
fr:ai_gard	11	3	-2	-2	-5	4		5		3	-2		3	-3			-9	-3	-2	-4		11	3
fr:ai_jam	-2		4		-4	-2	2						4	7				-4		6			-5
fr:ai_jet	-3
fr:ai_la	6		-2		-4													-3		4			-3
fr:ai_laiss	3
fr:ai_le	3	2	-4		3	-2	5							4			8			-13		-3	6
fr:ai_les	2			4	5	-3				4	-2		5				10	5		-2		-6	-8
fr:ai_lu		-3			3												-3	3		-2			6
fr:ai_mang	-5
fr:ai_meme	-9	-2
fr:ai_mis	8	4	-4	-3	-2		-3	6		5		3	4	-4			4	-11	-3			3
fr:ai_offert	3	-5		3	11	-3												4	-3	3		-3	-3
fr:ai_oubl	-11
fr:ai_pai	5	-5	10	4		-2												11	-4	-4		-4	-8
fr:ai_parl	3	8		4	-4		11			4	-2		8	7			-6			-6		8
fr:ai_pas	14	3	-5	5	9	-11				11	-8	-6		2		-4			-12		6
fr:ai_pass	6	3		5	-5		5			3							-7	-9		14		-4
fr:ai_plus	-3		-4		-4	-2			6					-3	6		7	-2		-10			6
fr:ai_port	2
fr:ai_pos		-4		-3	-2													8		-8			-4
fr:ai_presqu	9		10	-5													6			-8	3		-2
fr:ai_pris	6		-6		6	6	-3		-2	-2	3				-2		4	-4	7	-16
fr:ai_quitt	-4
fr:ai_raccroch	-4
fr:ai_ral	-6
fr:ai_recu	14		11	-11	-3	-5	-5	-3		-4	-4	6	-6	-7		-3	7	-8	-6	-5	-3	-3	9
fr:ai_regard	7	-4			-4	-2											-3		-2	-2			4
fr:ai_regl	3	4		6	-3								4				-5	7		-5		2
fr:ai_reserv	6
fr:ai_rien	7	4	-4	9	6		4	-3		-3	3	6	-6	-9			-7	4	7	-9	-3		5
fr:ai_sign					-4		-3	6					5	-2			-8	6	5	-8		2	-4
fr:ai_signal	-6
fr:ai_sort	4	-3	2	3													-6			9			-3
fr:ai_telephon				2	4												-8	6	5	-2		-2
fr:ai_tir	2
fr:ai_toujour	2
fr:ai_tout		9		11		10												-3		3		-2
fr:ai_trouv		5		-4		2					3			-3		6				5		-2	-3
fr:ai_un	9	-8	-8	4		-5	-3	-3	-2	-3	-4	-2	-3	-3	-3	-2	-5	3	-6	6	-3	-5	-8
fr:ai_une		-3	7	-4													5	4		-8			-3
fr:ai_vendu	4	-3			-3												-8	-5		14		-2	-2
fr:ai_verif	7	-5		10	-3									-2				3	-3	-4		6	-6
fr:ai_voulu				-7	-2					5							4						-2
fr:ai_vu	9	11	-6	7	-5	8	6				-4			-2			-9	6	-3	3		-3
fr:aid	-8	-4		3	-4									-2			8	4		-9		-2	-4
fr:aid_a	-4
fr:aid_comm	-3
fr:aid_les	-3
fr:aie	-10
fr:aie_a	-7
fr:aiguill	5
fr:ail	5	8		-5		-2	5			5	7						11	-7		-10		5
fr:ailleur	-4	5	-4	13	6		-6	-3	12		-4	-5	6	10	13		5		-5	-12		10	-8
fr:ailleur_le	-3
fr:ailleur_parc	-4
fr:aim	9	-11	-6	11	-11	-3	-6	-4			-3	-5	-8	-8		-3	6	-4	-6		7		-7
fr:aim_bien	4
fr:aim_le	-4
fr:aim_mieux	3			-4					2				-3	-3	2		2	-2					-3
fr:aim_que	10	-9	-3	12	-4		-3	-2	-3	-3		-2	-4	-3	-3		5	3	-3	-4	-3	-2
fr:aim_son	-2
fr:aimabl		4				-2	6						3	-3			-7			3			4
fr:aimabl_et	-3
fr:ain	-4	2		-8		4					6		-2	-2			-6			3		-4	4
fr:ain_est	-3
fr:ains	-4
fr:ains_que	-4
fr:air	12	-6	13	2		-4	-3	-2	2	-3	-4	-4	-3		2	-4	-5	-7	-5	9	-3	-7	-3
fr:air_de	4	-3			-4													-2		3			-3
fr:ait	10				-3						3						10			-4		-3	-3
fr:ajout	-8		-3	-4													-3	-5	8	-11			7
fr:ajout_un	-5
fr:alarm_de	-4
fr:alert	-4	3			-3	3
fr:aliment					-2
fr:alistair	3	6		4			4			5		5					6	3		-5	5		-8
fr:all	-3		-12	-8	-11	5	-6	-6	-7	-6	-10	-6	-7	-8	-7	-6	4	-6	-7	3	-5	-2
fr:all_night	3
fr:allais	-4
fr:allais_en	-4
fr:allait_le	-2
fr:alle	9					4	-3			4	6	-2	4	3			-7	8	-3	-3	2	4	-8
fr:alle_a	3	4	-2							6			6				-5	5		-8		6	-3
fr:alle_pour	-3
fr:allemand	3
fr:aller	9		-2	-5		-6	-3	-3	-2	3		-3	-4	4	-3	-3	14		-5	-13	-3	-6
fr:aller_a	2
fr:aller_achet	-4
fr:aller_cherch	3
fr:allerg				-5		3					7		-2				5	-2		-7		6	-4
fr:allez	6	-7			11	-2								-3				3		-6		-3	4
fr:allo	15	-11		-6	-3	-7	-6	-5	-5	-6	-7	-5	-6	-8	-5	-5	-4	-5	-8	7	-5	-9	-7
fr:allo_ce	4				-3									-3			-3	-3		5		-3	-2
fr:allofil		-3			-3												-4	8		-8		-2	6
fr:allum	-3		2	4						-2	4						-7		-2	4		-4	4
fr:allur	-3
fr:allur_je	-4
fr:almost	-5
fr:almost_disappointed	-5
fr:alors	4		-4	-4	-4		-6	-4	-4	-6		-5	-7		-4	8		7	-8		-4	-4	-8
fr:alors_je	-4	8	-3	-9	-4									5		10	-5	8					-2
fr:alors_on	3
fr:alors_que	11	-6		5	-8	4	-2	-3	-3	-3	2	-3	-5	-6	-3	-3	-8		-5	8	-2		-4
fr:also	-3
fr:am	-2			9	4	-5	-5	-4	-5			-4	-7	3	-4	-3	7	-11	4			-8	-4
fr:am_almost	-5
fr:am_in	3
fr:am_not	7	4	4	5	-3		-2		-2		2		-3	8			-10	-6		10		-3	3
fr:am_sold	-3
fr:am_still	-4
fr:amandin	7		2	-5	4												-3	-5	7
fr:amateur	2	-2	11																	-2
fr:amateur_de	2	-2	11																	-2
fr:ambul	3	10		-6	-2	9					3						6	-3				-4	-4
fr:ame	4			-4	-6												3	4	-2	-2			-3
fr:amen		4			-5				6					6	6
fr:amend	4	-7		2													-4	3		6			-5
fr:americain	2
fr:amis	6		6	10	6		-2	4		-2		3		-2			-4	3	5			-3	-6
fr:amour		-2	3	7	4												6	-3		-2
fr:an	-2	11	-17	10	10	13	-7	-12	6	-10	23		2	5	6	-11	6		-20	8	-13	-6	-9
fr:an_a		-3	-4		-2													-2		6			-3
fr:an_ce	4
fr:an_chez	7		-2		-2				5				4	5	5			-4		3
fr:an_de	-3	6	-6		3			-2	-3	-3	7	4	-3	-4	-3	-2		5	-2			-3	-6
fr:an_est	3	9		4		11					11		2	-3			-5	-3		5		5	-9
fr:an_et	-3	4	-5			3	-2		-3	4	8	-3	3	-4	-3		4	7	-2	-9	-2	-6	5
fr:an_je	-3
fr:an_pass	-4	4				-2			6					6	6			-3	-3	-2		7	-5
fr:an_plus	-8
fr:an_pour	2
fr:an_prochain	-6	-2			-3												5			-3
fr:an_que		-4		3	6												13	-4		-9		-3
fr:an_remerc	-2
fr:an_sans	-6
fr:an_satisfait	-2
fr:ancien	11		-8	9	8		-4	-4	-3	-4	3	-3	-5	-5	-3	-3	3	-3	-5	11	-3	-10	-16
fr:ancien_adress	3
fr:ancien_fournisseur		-3			5
fr:and	8	-16	-18	7	-5	-14	-13	-12	-10	-13	-8	-13	-11	-6	-11	-13	-7	-4	5	7	-10	-14	-7
fr:and_a			-7	-2	-2												2	8		-8			-3
fr:and_good	-3
fr:and_i				2	-3												-4	-6	6	6			-4
fr:and_it	10	-2	-5	9	-3													-3	-2	4			-6
fr:and_quick	-5
fr:and_the	5		-7	-5	2	-5	-2	-2			3	-3	-2	4				-2	4	6		-3	-11
fr:and_then	5			6													-7	-2		3			4
fr:andre	-5				3						-2
fr:anesthes	-3
fr:anesthes_me	-3
fr:ange	-8
fr:ange_me	-4
fr:anglais	9	-4		6	-3					-2							9	-5	5	-12		3	-5
fr:ani	-10										4
fr:anim_au	-2
fr:anne	-6		3	6	6	-9	-7	-4	10	-4	-5		-9	4	10	-3	-2	5	-6	-4	-3	4
fr:anne-soph	9		5	7	-5	-5	-3		9		-5		-3	4	9		-10	-5	-2	13			-8
fr:anne_a	-3				-3
fr:annex	-2	-6	-2	5	10				-3			-5	-2	-4	-3		11		-2	-13			-4
fr:anniversair	7				7												5	-3		2			-4
fr:annonc			11	-10	-6	-3	-6	-5	-6	-6		-7	3	6	-6	-5	6		-8		-5	-5	-5
fr:annonc_#	6		10	-4													4	5		-8		-2
fr:annonc_au		-4	-3	-3	3	-2								-2			3	3				-3	-4
fr:annonc_de						5							3	3
fr:annonc_du	4
fr:annonc_expliqu	-3
fr:annonc_prix	-8
fr:annonc_sans	-3
fr:annonc_termin	-2
fr:annonc_une	4	8	7		-3	-4					5			4			-3	-5		4		-2	5
fr:annul	-4	-6	-9	7	2	-7	-8	-5	-5	-5	3	6	3	-10	-5	-4	-6	12	-10	-8	-4	6	-5
fr:annul_de	-2
fr:annul_la	4
fr:annul_le	-6	-7			-3									-4			-3	2		-11		7	4
fr:annul_pour	3
fr:anomal	-5	-2					-3
fr:anoth	3
fr:anselm		2		2	-6	-4					4						4	3		-3		-3	-2
fr:answer	3
fr:antivirus	6
fr:any	-17	-4			-5	-3			-2		-2	-2	-2	-3	-2
fr:any_new	-8				-2
fr:any_tim	-7
fr:anywai	9
fr:anywher	3
fr:aout		3	-5	11	-5	-6	6	-9	9	-10	-13	-4	3	17	9		-8	11	-2		-8	-3	5
fr:aout_#	3	2		4		4	5										-6	5		-3		-2	5
fr:aout_a	-4	3		3	-3								6	4			-3			5		-2
fr:aout_avec	2	-2
fr:aout_et	4	3		3			3							8			-3	-6		12		-2	-6
fr:aout_je		-4			-4												-5	5		3			-2
fr:aperco	-6
fr:app	13	-3	-7	10	-4	-2		-2		-2	-2					-3		-4	-4	-3		-3
fr:apparaissent	2
fr:apparaissent_dans	2
fr:apparait	3
fr:apparaitr	2
fr:appareil	3	-4	-4	-6	-12	5	-4	-3	2	-3			2	-6	2	-2	3	6	-4	-10		-5	10
fr:apparent	2
fr:apparentli	6
fr:appart	5	4		-4	-4	-4					5	3		-3			4	-6		5		-2	-3
fr:appel		11	-5	6	-6	9					8	6	10		2		-23	-8	6	5	-4	15	5
fr:appel_#	5
fr:appel_a			2	-5	-2	-2		5					-2	-3			-5			5			-2
fr:appel_avant	-3								5		4		3	4	5		-2			-9		8	-3
fr:appel_de	-9	4	-2		-8	2	3	-2	-3	-4		3	-2		-2		-3		6		-2	-11	6
fr:appel_des	-2
fr:appel_du	3			6		4			4				5		4		-6	-2					6
fr:appel_en		-6		-5	-3												4			2		-3	-3
fr:appel_et	-4
fr:appel_la	3	3								3							-6	5			4
fr:appel_le	-9			2	-3	5					-4		4	-3			-3	4		4		-3	-3
fr:appel_moi	8	5	-2	8	-3	7	-3	-4	4	-3	11	4	-2	-6	4		-7	-4	-2	-9	-2	14	-5
fr:appel_ou	-5				-5
fr:appel_pour	-12				-4								3	3
fr:appel_un	3
fr:appel_vous-mem	-6	5								6	-2		9	3
fr:appet	4
fr:appl	6			11	-7	-3	4	-2		-2	-2	-2	-2	-3		-2	-4	-2	-3	-8		-3	11
fr:appl_de	-5
fr:appl_me	4
fr:applaud	4	6	12		-3									4			7	-3		-3			-3
fr:appliqu	5	3										5	7
fr:appliqu_de	2
fr:apport	3	-4	-3	-7	5												8	-3	6	-13	3	-3	-4
fr:apport_un	3			4	5												-5	-4	7	-5	4
fr:apprec	2
fr:apprec_de	-3
fr:apprec_la	3
fr:apprec_le	-3
fr:apprec_que	-3
fr:apprend	6	-5			-4												-2		6				-6
fr:apprend_que	2	-4	-2		-3													4		3			-4
fr:apprendr	3
fr:apprent	-4
fr:apprent_a	-2
fr:apprent_etait	-3
fr:appris		-5	9	-6	-3	-3	-2			-2	-3	-2	-2	-2		-3	6			-6			-2
fr:appris_a	-5	-3				-2										-2
fr:approch	-2	3		2	-5	7				3	-4		4				-7	3		7		3	-6
fr:appui		13			-8	10	9			-2	2	3	2	-3				6	-2			-2	-7
fr:apres	2	-7		13	3	-10	-11		-8		-5	-10		-5	-8		-4	-12		5	2	9	-2
fr:apres-mid		-4		4	3	-4	4				-5		-2	-2			-8	4	-2	-10			11
fr:apres_#	-7		-2			-4					-2		6				-9	-9	6			12	-6
fr:apres_ca	5	-4		6	-3												9	-4		-10		-2	6
fr:apres_coup	-3
fr:apres_deux	-4
fr:apres_la	-3
fr:apres_le		-7			-3	-3	-3	-3	-3	-3		-3	-3	-3	-3	-3	-4	-6	-3	9	-2		-6
fr:apres_ma	4
fr:apres_mon				9	2			6						4		5		-2		4
fr:april		5			-3									4
fr:araign	2	-3	-2	5	-4												4	-4
fr:are	5		4	-13	-7	5	-5	-4	-4	-4	-6	-4	-5	4	-4	-5	-8	-9	-6	16	-4		-17
fr:are_insan	-3
fr:are_the	-5
fr:are_you	-2
fr:argent	12	-2	-2	7	6		-2			-3			2				5	-5	-6	8	-2	-4	-10
fr:argument	-3
fr:armoir	4
fr:arrach_une	-5
fr:arrang	-8	-5		6	3					-2							6		-3	-6			-5
fr:arrang_ca	-6
fr:arret	3	4	-9	6	6	-2	-5	-3	-4		7	-5	8	-8	-4	-2	4	-12	9		-4	-4	3
fr:arret_depuis	3	7		-4	3						6		3	-3			2		7	-7			-3
fr:arretent	2
fr:arrier		-3	-5		-6	-3					-2		-2	-2			12		-3	-11		-4	-4
fr:arrier_possibl	-3
fr:arriv	-11	-10	2	-4		-5	-11	3	-9	-4	-4	-10	-13	-4	-9	-12	-7	5	-6	2	-9	-5	-5
fr:arriv_#	-2
fr:arriv_a	-2	-9	6	-3	10	-5	-4	-3	-3	-4	-4	-4	-3	-4	-3	-3	-6			5	-4	-7	-3
fr:arriv_avec	7
fr:arriv_dans	3
fr:arriv_de	3
fr:arriv_en	-6				-5
fr:arriv_et	-6
fr:arriv_le	-3	3		5	-2			6						-2			-3	10		-8
fr:arriv_ma	3
fr:arriv_sur	-2
fr:arrivent	9				-4	2	5										-3	-3		3		-4	4
fr:arsenault	-3	7		2	-3	-3	6		2	6			9	4	2		-6	-3				10	-3
fr:art		-2	12	8													3						-2
fr:articl	5	8		5			7	5				-3	-2				-5	-5		4		-4	6
fr:articl_#	5	5		2			6							-3			-3	-4		-4			9
fr:articl_sans	-3
fr:artist	8
fr:as	-19		4		-7	-3	-3	-3	3	-3	-3	-3	-3	4	3	-2		3		4		-4	-6
fr:as_dit	4	2		-5	-2				5					6	4		2	4				-3	-5
fr:ascenseur	-4
fr:ask	8	-3	-5	-2	-5	-2		-2		-2			-2	-2			10	-5	-3	-7	7	-2	-11
fr:asked	10	-5	-7	-2	-6	-4	-2		-2		-3			-4		-3		-6	-3	-7			4
fr:aspir	-7	-3			-4									-2
fr:asseoir		-3			-5													2		2			-2
fr:assez	4		-2		-4													4		-6			4
fr:assez_rar	-4
fr:assiet		3	-12	5	-8	5	-2	-2		-2	-3	-2	-3	-3		-3		-7	-3	-5			5
fr:assis	10	8	3	-2	-12	7	6			5	2		4	-3			6	-12	-4	4	-3	-3
fr:assis_dev			5		-4	3					4							-6		2		-3	5
fr:assis_sur	5
fr:assist	-2	4				-2	7
fr:assist_en	-6
fr:assoc		2		3	-7	-4		-3	2	2	-3	7	-5	-6	3		-6	-3		7	3		-7
fr:assoc_a	2
fr:assur	7	-7	-7	7	-13	-3	6	-3	-3	-4		3	-5		-3			2	7		-3		-2
fr:assur_a	-2
fr:assur_de	-3
fr:assur_le		-4		7													-8	9					-3
fr:assur_par	-3
fr:assur_que	3	-4	-4	4	-6												-6		4	5		-3	-4
fr:assureur	4	13		8	-6	6	7	3	-2	-2	2	11	-5		-2		-10	6	-2	-9			9
fr:assureur_et		5				-2	3	4				7	-2	-3				3		-8		3
fr:asterisqu	-3
fr:asterisqu_ce	-4
fr:at	2	-10	-13	-2		-6	-6	-5	-6		-4	-6	-7	-9	-6	-4	5		8	-14		-3	4
fr:at_#	-8	-5	-5		-8		-3	-2	-3			-3	-4	-4	-2			-8	6	-3
fr:at_the	7		-4	4	6												4		6	-11			4
fr:atel			10	-9	-6	2					-3	-3	-2				-7			9		-3	-3
fr:atel_velo	-2
fr:attached	-3	-6		-5	-6	-3											3						-4
fr:attend			-6	-14	-11			-7	3	6		-3	-14	3	3	-6	3	-10	-8	-6		3	5
fr:attend_a	-5
fr:attend_dans	-4
fr:attend_de	3	3								3		4		-3						-4	3	4	-5
fr:attend_debout	3
fr:attend_encor	6	-6	-3	-7										-4			9	-3		-11		-4	3
fr:attend_la		6		-9		7					6			8			3			3			-2
fr:attend_le	-5
fr:attend_pas	-5
fr:attend_une	3			-3	-2	-4				4	-3		-2				3			-11		8	-3
fr:attendent	9	-2		-4	-4												-9	-4		11		-3	-4
fr:attendr		-3		5	5			6	3	-2		3	3	-5	3		3	-4		-9		7	4
fr:attendu			-6		-8	-6	-3			4	3		-4	-3			6	4		-8	8	-8	-4
fr:attendu_ma	-3
fr:attendus	-5
fr:attent	4	-6	-3	-6	-10		-3		-2	-3	-7	-3	3	-4	-2	-2	7	-3	-3		-4	-7	-8
fr:attent_prix	-3
fr:attent_problem	-5
fr:attention	-3
fr:attention_et	-3
fr:attest		7	-3	11	-10	5		-2	-2	-3	-6	8	-4	-5	-2		-17		-4	10		3	2
fr:attest_de	-4	-5		4	-3	-5	3					4		-2			-6	3		-2		-3	7
fr:attribu	3
fr:au		-3	-4	13	2	-7	-6	-7	-14	-10		-7	-7	-10	-14	-13				-4	-7		-8
fr:au-dessus	2	-4	-2	-12	-3	-4	-2			-2	-2		4	4			6	-5			-2		-5
fr:au_#	-15		2	2	-8	6	-2		-3	-8	5			-14	-3	-5		4	-7		-4	10	-8
fr:au_bar	-6	-4			2		-3										6			-9
fr:au_bon	-6
fr:au_bout	2		8	-5	-5	-2	-3			-2	6	-2		7		-2	6	-4	-3	-4
fr:au_bouton	5
fr:au_bureau	-7
fr:au_calendr	-3
fr:au_canard	-3
fr:au_cent	-5
fr:au_centim	-7
fr:au_centr	-2
fr:au_chauffeur	-4
fr:au_chef	-2
fr:au_clav	-3
fr:au_club	3
fr:au_coeur	-6
fr:au_coin	-9	-4				-4
fr:au_complet	3	2	-6	-4	7	-2	-3		5	-2	-2	-2	-3	5	5	-2	5	3	-6	-9		6	-7
fr:au_comptoir			-10	3	8	-6		-3	-3	-4	-4	-4		3	-3	-3		-6	4	3	-3
fr:au_contrair	-5
fr:au_cordeau	-2
fr:au_couch	-4
fr:au_cour	-2
fr:au_debut	-5
fr:au_depart	3			2													-3	4		-10			6
fr:au_deuxiem	2
fr:au_dev	-3
fr:au_doss		10		-3							6	3	5	-3				7		-7			-2
fr:au_four	-4
fr:au_grand	-3
fr:au_jambon	3	-3	-3	7	6	-2
fr:au_just		5			-4	5					-3
fr:au_kin	-3
fr:au_lieu			-8	-3	-4	-6	-3	-3	-2	-3	-5	-3	-3	4	-2	4	5	4	-5	-6	-2	-4	-5
fr:au_long	-3
fr:au_matin	4	-4	-3	5	-3	-2											3	7		-10			-3
fr:au_mauv	3
fr:au_meme	2	3				3					-2						-8		5				-2
fr:au_micro	-5
fr:au_milieu	9	-6	-4	4		-5					-3						-7		5			-3	-3
fr:au_moins	10		5		5	4					5							-4				-3
fr:au_mois		-8		6	8												6				3	-3	-4
fr:au_moment	4
fr:au_mur	4
fr:au_nez	9	-5	-2	12	7									-2			-13	-3		-3	5	5	7
fr:au_nom		7	-2	5										7			-6			9			-5
fr:au_numero	-6	-4															7	-2		-5
fr:au_parc	-3
fr:au_patiss	-3
fr:au_pet	-8
fr:au_plafond	-7					-2	3					3		4
fr:au_plais	-6
fr:au_plan	-7
fr:au_plus	11	3	-3		-6	-3	2				5	3	-3	-5					-3	8		-6	-9
fr:au_post		3				4					5
fr:au_printemp				3		-2					-2		2	3			-9	-5		6			5
fr:au_prix	3
fr:au_quai	4			3	4						4							6		-3			-4
fr:au_quebec	4	-3		5	-3												-7	-7		13			-3
fr:au_ralent	2
fr:au_rendez-vous	-3
fr:au_reseau	-3
fr:au_riz	-3
fr:au_salon	3		-4	-5	-6												-5			6		-3	-3
fr:au_serieux	-5
fr:au_servic			5	4	-3		-3	6					5				-5	-2		4		3
fr:au_sirop	-3
fr:au_soir				-7													4			-4
fr:au_sol	3
fr:au_sommair	-16	-9			-2	-4	-5				-2	-3
fr:au_stylo	2
fr:au_sucr	-5
fr:au_sujet	-5	-7	5	-2	-3	-2					-2		-2	-3						-12	3	9	-3
fr:au_tarif	2			6	5												-9	-7	7	9
fr:au_tax	-2
fr:au_tel	4
fr:au_telephon	7	3	-8	-5	-4		-7	-5	-5		8	-5		-10	-5	-6	-3	8	-9		-6	5
fr:au_top	7		-3	7													2			-3
fr:aub	4	2		9							7			-3			8			-11		-3	5
fr:auberg		5			-3				6					7	6
fr:aucun	-18	9	-5	5	-13		4	2	3	-3	4	5	4	13	3	7	-8		-3	6		3
fr:aucun_bagag	-5
fr:aucun_des	3
fr:aucun_doubl	-3
fr:aucun_fuit	-3
fr:aucun_inscript	-3
fr:aucun_justif	2
fr:aucun_langu	-2
fr:aucun_pistag	-3
fr:aucun_plantag	-6
fr:aucun_pression	-3
fr:aucun_reclam	-4
fr:aucun_repons		9		-2			4	6						7		9	3	-4		5
fr:aucun_souc	-8
fr:audrei	-3			3	-3							3		-3			-6	-2	-2	-3			11
fr:augment	4
fr:aujourd'hui	17	2	2	14	4	8	-7	-4	-5	-7	6	4	-8	-7	-5	-3	-16	7	8		3	-7
fr:aur		3	6	-4	-6		4				-2	-2	-3	3			11	-4	-2	5		-5	-13
fr:aur_besoin	-4
fr:aur_quand	-8
fr:aura		-3																5		-4
fr:aurait	5	-4	4														-8		-2	10		-2	-2
fr:aurel	-3		-4		-6		-3	-2	5	-3		-2	-4	-4	5	-2	5	-7	-2			-7	5
fr:aurez	5	-4		-3	-4												-7	-6		14			-4
fr:auss	5	-2	3	7	-7	-9	-9				-9		-4	3		-6	-17		5				9
fr:auss_gentill	-3
fr:auss_la	-5																	9		-6			-2
fr:aut_plus	-4
fr:autist	-2
fr:autist_et	-2
fr:auto			-6								-4						5			-5		-3	4
fr:auto-ecol	-3
fr:auto-ecol_rav	-3
fr:auto_ma	-3
fr:autobus	-5				-2	-3			4		-2		-2	5	4		-7	-2		7		4
fr:autocoll		-3	-2		-3												-2	-3					7
fr:automn	-9				-2	-2						-4		-2
fr:autor	2	7		5		2	8										-5			-9		3	9
fr:autour		5		-3		4			2	6	-3		3	-3	3		-6	-4	-2	8		3	-4
fr:autour_de				-10	-2				3				-2		3
fr:autr	9	7	-25	7		2	9	-11	5	6	-4	-2	12	3	6	-10	-4	8	-17				-8
fr:autr_a	-3												3	4
fr:autr_avis	3	7			-2	3	9					4		4			-3	7		-4		-2	-3
fr:autr_chos	3
fr:autr_entrepris	-3
fr:autr_group	2			2	7												-7	7		4		-5	-3
fr:autr_hotel	2
fr:autr_qui	-5				-2	5				3			4
fr:autr_sans	-9
fr:aux	-5		-2	-10	3		-8	-7	2	-2	2	-4	-10	4			17	-16	-10				-18
fr:aux_#	-3	-4	-7		3	-3	-2		-2	-2	-2	-2		-2	-2	-3	10		-3	-11	-2	-2	-3
fr:aux_agent	-3
fr:aux_amateur	2	-2	11																	-2
fr:aux_ange	-2
fr:aux_avis	-3
fr:aux_cart	-4
fr:aux_exercic	-4
fr:aux_lettr	-4	-3
fr:aux_parent	-3
fr:aux_petit	-3
fr:aux_tissus	-2
fr:avaient	-6	-4	-3		-4												7	-4
fr:avaient_deja	-3
fr:avaient_pas	-6
fr:avais	-8	-10	6	-7	-7	-10	-8	-6	-6	-8	3	-7	-8	-10	-6	-7	14	-9	-10		5	-7	-18
fr:avais_chois	4
fr:avais_command	2
fr:avais_demand	3
fr:avais_dit	8	-4	-2	-3	-3	-2											4	-4	-2	6			-9
fr:avais_ecrit		-2		3	3						3						6	4		-10		4	-2
fr:avais_laiss	-8
fr:avais_moi-mem	-4
fr:avais_pas	-2				4
fr:avais_perdu	-7
fr:avais_peur	-11
fr:avais_pris	6
fr:avais_que	5
fr:avais_son	-3
fr:avais_un	2
fr:avais_une	-6	-2			-7
fr:avais_zero	-3
fr:avait					-5		-9	-14	-2		3	-11	-5	-11	-2	-15		9		-10	-2	4	-10
fr:avait_annonc	-2	4			3	-3			-2		4	-2	3	3			-4	2		4			-4
fr:avait_assur	4			7	-3												-8		5	5			-2
fr:avait_chois	5
fr:avait_command	3	-3	-2		-4												-3	9		-5
fr:avait_confirm	2	-2		6	7						-6						-7	4		7		-3	-3
fr:avait_convenu	5				-4													5		-6
fr:avait_de		-2		-3	3												3	2
fr:avait_deja		-8		7	-4	-5					-4							-4		5		-4	-3
fr:avait_demand	4	-5	6	3	-3	-2					-4						-7	-3	7	4		-2
fr:avait_des		7				6					-4						2	-2		7			-6
fr:avait_dit	-7	-8		4	-8	-2	-9	-5	-6	-8	4	-7	-10	-10	-6	-6	-7	-5		4		-8	8
fr:avait_du		-3		3	2						3						-8	4		4		3	-3
fr:avait_ete	4			3			4					5	-2	-2			-4	4		-4		3
fr:avait_garant	6		4	-7	-3								5				7		-2	-12		4	-4
fr:avait_le	6	-3	-5	3	4												3						-3
fr:avait_lu	-4
fr:avait_mis		6			-3				6					7	6
fr:avait_pas	5	-2	3	-3	-3														5	-5
fr:avait_prom	-9	3		4	-4	4					2						-12	-4		6	3	9	-2
fr:avait_reserv	-3	-3															7			-6
fr:avait_rien		-3	6	-9	-3												5	5		-6	3		-3
fr:avait_song	-3
fr:avait_une	-3	-2
fr:aval	5	-4		7	3												-8	2		5
fr:avanc	-8	-3	-6	5	9	-8	-5	-4	-3	4	-7	-4	-6		-3	-3		-3	5		-3		-7
fr:avanc_et	-3
fr:avanc_pour	-3
fr:avant	-2	7	-4	19	-17	6	-4	-7	3	-7	3	-3			4	-11	-12	-15	-5	18	-15	12	-10
fr:avant_#	13	-10	-3	3	-6	-3	-3					-2	-4	-4			-14	-7	-4		-2	16	-9
fr:avant_ce	8	3			-3	5					6		-3				-11	-3				4	3
fr:avant_cinq	-4
fr:avant_de	7		-6		-4		-4	-3	3	2	-4	-3	4	-4	3	-2	-6	11	5	-5	-3	-8	5
fr:avant_dimanch	2
fr:avant_la		-8	6	18	-9	-7	-5	-3	-4	-3	-6				-4		-13	-11	-4	18	-2		-3
fr:avant_le		7	-12	7	-10	-8		-4	-5	-3	3	5	2	4	-5	-4	15		-7	-9	-3		-13
fr:avant_les	-3	-3
fr:avant_meme	-7	-3			8
fr:avant_mid	4	5	-2	-4	-3	7	5						-3	-4			-5	-3				5
fr:avant_notre	-6
fr:avant_pis	-5
fr:avant_que	-6	10		2	-6	13	4				6		-4	3				-8	-2	15		-8	-7
fr:avant_sept	-3
fr:avant_vendred		5		2		-3			7				6		7		-3			-4		5	-3
fr:avec	2	-6	-4	7	-12	-9	-5	-5	-9	-6	-3	-11	-14		-9			2	-11		-3	-7	-7
fr:avec_#	7	-2		6	-6												3	-3		3		-3
fr:avec_de			-2								4							3
fr:avec_des		6	-4	6		5	-3	-3	-3	5	-4	-3	-4	-4	-3	-2	-4	-9	4		6		-7
fr:avec_deux	3			2	5						-3						-5	3				-2
fr:avec_la	6	-6		-12	-17	-8	6	-4	-4		-8	-4	-6		-4	-3	13		-6	-20		3
fr:avec_laquel	-10
fr:avec_le	8	-7	-2	-3	3		-8	-5	-5	-6			-3		-5	-5	7	-5			-5	-4	8
fr:avec_lequel	-3
fr:avec_les	5		-4	4		6		-2		-4	4	-3	2	-4			4		5	-15	-2	2	3
fr:avec_leur	3	-8				-3					-3			-5			-8	-2		7		6	-6
fr:avec_leurs		6		4	-3	-2	5			-2			4				-5	6		-7			3
fr:avec_lui	3	7			5	-5				5	6						-3	-3		-3		-2	11
fr:avec_ma	5	-3	-10	-3	5	-3					-2						11	-4	-3	-11		-2	-4
fr:avec_mes				11				6						3		5	-3		-3	9			-4
fr:avec_moi	-10	-5			-2								-3
fr:avec_mon	-8	2	4		5		5							4			4	-2					-3
fr:avec_nos	7	-4	9	4	-3												-13			12	3	-3	-5
fr:avec_nous	-9	-9				-8					-4	-4	-3	-3			3			-7		3
fr:avec_sa	-12	-4	6	6	-8		-3			-2	2	-3	-3	-3		-2	-7	2		-8	6	-4	4
fr:avec_sept	-4
fr:avec_ses	4	-3			-5												-4	3		-3		4	-3
fr:avec_son	7	-7			-6					-3			-3	-3			9	-4	4		-2	-7	-7
fr:avec_tact	-3
fr:avec_tout	-3
fr:avec_un	6	4	-2	-11	-8	-4		-6	-6	2	10	3			-6		-3			2	-6
fr:avec_une		3	-4	6	-14			3	4	-4	3	-4	-2	3	4	-4	9	-6	-6			-8	-4
fr:avec_votre	3	-4	-4	2	7		-3					4	-2	-3				-2		2		3	-5
fr:avec_vous	-11	5		3	-2	4	6		4	4				5	4		-2	-5		3			4
fr:aven	-8
fr:avert	-9	6	-3	-5	-6	5	4			-2			-3	-4	-2			-2				-3	2
fr:avert_en	-5
fr:aveugl	2
fr:avez	-7		-15		-20			6	-4	-11	-14	-6	-3		-4	-8	-13	2	-2	2	-8	-3	7
fr:avez_bien	-2
fr:avez_chang		-2		-4	-3												-5	-4		11			-4
fr:avez_dit		4		2	-5								6	5			-5			6		-2	-3
fr:avez_fait	-9
fr:avez_mis	5
fr:avez_pas	-4
fr:avez_pos	7	7	-3		-2	5	3	4				3		4			3			5		-3	-8
fr:avez_remplac	-3
fr:avez_repr	-4
fr:avez_tenu	-3
fr:avez_vous	-17	-2			-2
fr:aviez			2	-8	-16	-6		2	-4	-5	3	-5	-6	-8	-4	-4			3	-14	-3	3	7
fr:aviez_annonc	-6
fr:aviez_dit		-4	-4	-7	-7	-2	-3	-2	-2	-2	-3		-2	-2	-2	-2	3		-3	-6		-2	-3
fr:aviez_ecrit	6	2		-3	-4						6						3	4		-11		-3	4
fr:avion	6
fr:avions	5	3			-4			4				4		-4			-2	8		-6		-3	3
fr:avions_reserv		3			-3			5			3						-3						5
fr:avis		7	10	-11		8	9	2	-4	-5	4			5	-5	-3	4	9	-7	-3	-3	-8	-6
fr:avis_de	-5	-4
fr:avocat		4	-3	10	-5	-5	11		-2	-3	-3	-3	-4	-6	-2		-4	5		-2		-5	7
fr:avoir	-18		6			-2		-5	-7					-12	-7	-5	12	-12	4	-9	-4	3
fr:avoir_de	-4
fr:avoir_des	5
fr:avoir_le	-3
fr:avoir_pris	-6
fr:avoir_un	-4
fr:avons		8	-8	-8	-10				-5	9	8		3		-5	-3		-9	6	-6			3
fr:avons_appris	2
fr:avons_beaucoup	-3
fr:avons_du	4
fr:avons_mang	4
fr:avons_pai	2
fr:avons_pass	-3
fr:avons_rat	2
fr:avril	8	-4	-3	-2	-12			2		-4	-5		6	-10		-3	-3	3	-8		-3	2	-5
fr:avril_le	3
fr:awai	3
fr:axel	4		-2		-6						4						-13	8	-2	-4			5
fr:ayant	7	3	-4	-6			4							-2			8			-10			4
fr:ayant_ete	5
fr:b	-8	-9	-4	-5	-4	-5	-3	-2	-2	-3	-3	-2	-3	-4	-2			5	4		-2	-3	-7
fr:bac	9			9	7	-2	6				-2						4			-7		-2	3
fr:bac_de	7	-3		4													4			-4			-3
fr:bach	4	-8	3			-2				-2			-2	-2			2	4	-3	3		-3	-6
fr:back		-3	-11	18	-12	-8	-5	-4	-4	2	-5	-5	-5	-6	-4	-4	-7	5	-6	2	-5		-6
fr:back_any	-4
fr:back_to	-3
fr:back_tomorrow	-4
fr:backup	4
fr:bad	3
fr:badg	-2			6		-2				-2	7	7						9	7	-12		-4	-6
fr:bagag	-4
fr:bagag_perdu	-6
fr:bagu	-10	8	-2		-4	-3		6				11	2			8	3	3		-8		4	-3
fr:bagu_ont	-4
fr:bai	-2
fr:bai_vitr	-4
fr:baignoir	9		-3	-10		4					6						7	-4		2		-3	-4
fr:bain	7	12	-14	3	2		-5	-4	-4	-4	6	-5	4		-4	-4	6		-7	-6	-4	-7	3
fr:bain_a	-4
fr:bain_superb	-3
fr:baiss	6			5														3	5	-8			-3
fr:bal			-4	2			-2					5	6				-3	-5	6	-6		7
fr:balad	-2
fr:balad_sur	-2
fr:balai_chaqu	-3
fr:balanc	-2	-4		7													-9	-4		8		4
fr:balcon	6	2		2	6	3											13	-2		-12			-2
fr:ball	4	-3	4	4										-3		-3	-2	-8	-3	8		-3	-3
fr:ball_en	-3
fr:ball_pour	2
fr:ballon	9	2	7		-3			6						-2			-11			6		-2	4
fr:banc	-3			4		-4								6		6	5	-3
fr:banc_de	-4	2				-3								6		6
fr:bancair		-5					-6					-3
fr:band	3
fr:banqu	5	5	-3	7	6									6		6	-13	13	-3				-3
fr:banqu_et	2
fr:banquet	-3
fr:banquet_de	-3
fr:bar	4	-7	-10		2	-4	-4	-2	-2	-2	-3	-3	-3	-3	-2	-2	4	2	-5	-7	-3	-4
fr:barman	-3
fr:barman_se	-3
fr:barr	3	5	-6	-6		7	-3		-2	-2		-2	-3	-3	-2	-2	6		-3	-3	5	-6	-9
fr:barr_depuis	2
fr:bas	6		-14	-12	-7	4		-3	-3	-5		-4		2	-3	-4	12	-8	-6	-5	-4	6	-15
fr:bas_ce	-9
fr:bas_et	6
fr:bas_nous	-3
fr:bascul	2
fr:bass	-9
fr:bass_que	-2
fr:bassin	6	8	3	-11	-3							9				8	12	-3		-6			-8
fr:bastien	3	-9		5	4	-9	3	-3	-3	-5	-8	-3	-4	-4	-3		-14	6	-5	12	-4	-10
fr:bateau	4	-12	-2	9	-5	-4				-3	-4		-5	-3			-3	6		-3		3	-6
fr:batter	-4				-3
fr:batter_tient	-6
fr:battu	-4
fr:baum	-3
fr:baum_au	-4
fr:bb	3
fr:bb_a	4
fr:be	-5	-6	-7	8	4	-5	-4	-4	-3	-3	-5	-4	-4	-4	-3	-3	4	-4	3		-3	-5
fr:be_back	-6
fr:be_proud	-3
fr:beatric				-6	-3	-3					-2	3	2	3			5			-10		5
fr:beatric_de	-4
fr:beatriz		-5				-3					-3
fr:beau	14	-7	-3	-3		-4	-3	-3	-3	-3	-5	-3	-3	-4	-3	-4	-4	-9	-5	9	-3	-5
fr:beau-frer	9	-5	-4	-8		-5	-3	-2	-2	5	-3	-3	3	-5	-2		13	-10	-5	-4	-3		-7
fr:beau_fusil	-5
fr:beaucoup	-6	-8	9	-3	-5		-4							-3				3	-2			-3	-7
fr:beaucoup_apprec	-3
fr:beaucoup_de	2	-2			-3												-2	-4		6
fr:beb	2	-3	-7	4	-7	-7	-4	-3	-2	-3		-3	-3	-3	-2	-3	-10		-3	11	-2	-5	-9
fr:beb_de	-6	6				-3					6
fr:beb_redress	-3
fr:becaus	-3
fr:bed	-5
fr:been	11		-4	-12	-6	-3	-2		-2		-3		-3		-2		2	-6	-3		-2	3	-9
fr:befor		-2	-3	7	-5	-2											-9	-4	-3	14			-6
fr:bel	21	-8	8		-3		-5	-3	-4	-4	-5	-4	-4	-5	-4	-7	9		-6	-9	-4	-6
fr:belgiqu	-4
fr:belgiqu_avec	-4
fr:bellav	-3
fr:belle-mer	7	-5	-3														-4	4		-3		-2	4
fr:belle-soeur	7	-3		5	-3	-2	3							-2			5	3		-7		-3
fr:bemol	16		-5	-5													4			-4			-2
fr:benevol_en	-2
fr:benoit		6	9	-8	-4	4	5	-3	-3	-3	4	-4	-5		-3	-2		-9	-5	9	-3		-10
fr:benoit_me	-4	2			-2									4
fr:bequill	3
fr:berenger		5			-3				3		8		-3	-3	4		-2			4			-4
fr:bergeron					3								4	5
fr:bertrand	-4	3		2	-2				3				-3	-3	3		6	-4		-3
fr:besoin	-2	3		6	4						3			2					-4	5		-2	3
fr:besoin_de		3		3	5									3				-3	-4	2			5
fr:best	-5	-5		4	-4	-2					-2	-3	-2	-3			-6	3	-3	9			-8
fr:bet	-2
fr:bet_une	-2
fr:beurr	2
fr:beurr_sal	-4
fr:bianch	-3
fr:bibliothequ	-4	-5												-3				6		-6		4	-3
fr:bibliothequ_lumin	-2
fr:bibliothequ_plein	-3
fr:bichon	-3
fr:bichon_mon	-3
fr:bien	-21	-12	-11	-7	-9	-9	-15	-4	-7	-8	-3	-4	-5		-7	-10	4	5	3	-10	-5
fr:bien_a	-3
fr:bien_arriv	-4
fr:bien_bien	-6
fr:bien_ce				3	3						3						-3	7		-7		4
fr:bien_chez	5	-6		-4	-2	-2								-3			8	-3		-9		-3	5
fr:bien_correct	5		-3	-4	-3
fr:bien_de	-5
fr:bien_des	4
fr:bien_dit	-4
fr:bien_emball	-5
fr:bien_en	-3
fr:bien_fait	-7				-2
fr:bien_fin	2
fr:bien_fou	-3
fr:bien_foutu	-3
fr:bien_jou	-2
fr:bien_le	-10
fr:bien_me		-3			3		-3
fr:bien_mieux	-2
fr:bien_plac	-3
fr:bien_que		-4	-3		-4												-3	-7	11	-3			-3
fr:bien_recu	-10				-2
fr:bien_une	-5
fr:bien_vouloir	-6
fr:bien_vu	-4
fr:bientot	7	3		-9	-3					5							7	3		-8			-4
fr:bienvenu	6		8	-3	-2					4							-9	-2		9		4	-4
fr:bier	6	4		2	-4	6	-2				3						-2	2					-2
fr:bier_au	4
fr:bigorneau	3	2	5			2					-2							8					-6
fr:bijout	-4
fr:bijout_lor	-4
fr:bill	11	-5	3	-8	-9	-3	-2			-3	-3	-2	-3	-4			6	-7	5	-13	-2		3
fr:billet	6	-2	-2	5		-2		4		-2			-3	-3			9	4	-3	-15			3
fr:billet_en	-3
fr:bilodeau	-4			-4	3												-3	-3	5
fr:bin	-3
fr:bin_fondent	-4
fr:bip	7
fr:biscuit	3		-3	3	9												9			-7			-5
fr:biscuit_de	-5
fr:bistro		-4	7		-3	-2														-4		3
fr:bistrot	3
fr:bizarr	-7
fr:blagu	-6
fr:blagu_pour	-4
fr:blanc	8	-6	4			-2	-3			5	-4	-2	4	-3			3	-6	5	-6	-3	3
fr:blanch		2	2		-2		-2				-4	4	4	-2				-2		3		-6	6
fr:blanch_servic	-3
fr:bless	2
fr:bleu	-2	-4	5	10	-6		-3	-2	-3	-2	2	-3		2	-3		-11	-5	6	8		-2	-8
fr:bleu_du	-4
fr:bloc	6	5	-2	-4		3		5			4			-3			2	3		-3		-3	-3
fr:block	-7
fr:blond	-7	6	-4	4	-4	-2	5			7	-2		-2				-7	-5	-2	3		-4	9
fr:blond_ce	-4
fr:blond_enceint	-3
fr:bloqu	-3	-7		5		-5	-4		-3		-4	-3	-4	-4	-3		-10			5	3	-5	-3
fr:bloqu_par	2
fr:bluff	-4
fr:bo	-2
fr:bo_les	-2
fr:bobo	-11
fr:bobo_de	-6
fr:bobon	-3
fr:bobon_et	-3
fr:bogu	-11
fr:bogu_corrig	-2
fr:bogu_dimanch	-6
fr:boir	4
fr:bois		2	-4			-3					-2			-3		7			-3			-4	-5
fr:bois_quand	-2
fr:boit	6	-7	-3		-9	-10	-4	-6	-6	-8	-4	-8		8	-6	6	-5	-15	-10	15		-7	4
fr:boit_a	-3	-6		4	-4	-3											2					-2	-3
fr:boit_aux	-4	-3
fr:boit_de	7		6	-7			4							-3			-2	-3		5		-4	4
fr:boit_du	3
fr:boit_est	3			3									-2	3			-5	-8		8		5	-5
fr:boit_vocal		6	-3	-8									-2	10		10		-2		5		-5	-3
fr:bol	4	-2	-2	-11	-2												14	-7		-11			-3
fr:bon	-10		2	-5	-11	-4		-11			-12	-13	-11			-11	13	-5	-7	-3	-5	-4	-4
fr:bon_accueil	-2
fr:bon_anne	-3				-3
fr:bon_bouteil	-5
fr:bon_ce	-2
fr:bon_de	9	13		8	-6	-3	6		6	8		-3	-3	8	6		-14	-4	-3	9			8
fr:bon_et	4	-3	-3	4													4	-3			3
fr:bon_humeur	-9
fr:bon_journ	-7	-6	-2	-3			-3						-2	-3			7	-2		4		-4	-4
fr:bon_les	-2
fr:bon_moment	-2
fr:bon_mrci	-5
fr:bon_nouvel	-5
fr:bon_pour	5	-6	6			-3					-3		-2						-2				-3
fr:bon_rep	-3
fr:bon_sen	2
fr:bon_servic	5
fr:bon_surpris	-3
fr:bon_vis	-3
fr:bonheur		-3	9	3	-3												-3	-3	-2	6		-2	-3
fr:bonheur_hebdomadair	-3
fr:bonheur_meme	-2
fr:bonhomm	-7
fr:bonhomm_dans	-3
fr:bonhomm_est	-5
fr:bonjour	-11	-12	-12	10	-19	-15	-16		-14	-14	-6	-7	-13	-10	-14	-17	-9			7	-3		-9
fr:bonjour_a	-6	-5	4	-11	-4	-2								-2			4	-3					-4
fr:bonjour_aurel	2
fr:bonjour_benoit	-8				-2
fr:bonjour_bruno	-4
fr:bonjour_ce		-4	-3	5		-3					-3			-2			5	-3	-2			-3	-6
fr:bonjour_colet		6			-3				6					7	6
fr:bonjour_je	-15	-12	-6	12	8	-7	-6	-6	-5	-6	-6	-6	-8	-6	-5	-4	7	-7		-7	-3		-9
fr:bonjour_karim	-10	6			-4						6
fr:bonjour_kim		-2	5														6	-4	-3				-3
fr:bonjour_kim-anh	-3	-3		-7	-2		-2											-2		4			-2
fr:bonjour_le	2			3	-5												-7	-2		3			4
fr:bonjour_madam		-4	-2	3	-6	-2	-2		3			-2	-4	-4	3		-7	3	4	-12	3		6
fr:bonjour_marie-ang	3	-3		-3	-3												4	-6	7	-5			-3
fr:bonjour_mme	8	-5	4	4		-2	-2										6	3	-4	-4		-4
fr:bonjour_mon	-7
fr:bonjour_monsieur	-2	-3			-3
fr:bonjour_naim	2	-3		6													3	9	-2	-10		-2	-4
fr:bonjour_nanci	-6				-2
fr:bonjour_nous	-7
fr:bonjour_on					5
fr:bonsoir	15			-8	6	-2	3	-5	-4	4	-8	-5	-7		-4	-3	9		3	-12	3	-13	4
fr:bonsoir_a	-3
fr:book	-11
fr:booked	4
fr:bord		-7		3		-3					-2			-2			3	-4	-3	5		-3	-5
fr:bord_est	-3
fr:bord_pis	-3
fr:bore	5	-2	-3	7	2												-4			4
fr:bore_#	5	-2	-3	7	2												-4			4
fr:born	4	8		4	-2	8				4	3		-2	-3			-6	-2		10		2	-4
fr:boss	6	4	7	9	-3					6			6	-2			-11	-2		-3		5	6
fr:boss_en	-3
fr:bott	-5	-3	-4
fr:bou	3
fr:bouch	-3	6	-5		-5	-5				6	-4			-4			-3	5			7		-12
fr:bouch_avant	-4
fr:bouch_en	-4
fr:boucher	2
fr:bouchon	3	-6	-7	6	6	-4	-3	-3	-3	-3	-3	-3	-3	-3	-3	-3	5	-4	-4		-2	-3	-6
fr:boucl	-4				-2
fr:boucl_de	-4				-2
fr:boug	-2		-4	-9	5		-4	4	6	-2	-3	-2	-3	3	6		6	3	-2				-7
fr:boug_de	-5
fr:bougon	-2
fr:bougon_en	-2
fr:bouilloir	3			-2		-2		6			-4			-3			2			-4		-4	5
fr:bouillott_electr	2
fr:boulet	-3
fr:boulet_sauc	-3
fr:boulevard	2
fr:boulo	-3
fr:boulo_merc	-3
fr:boulot	3
fr:bourru	-8
fr:bout	9		4	-3	-9		-5	-3	-4	-3	4			4	-4	-4	8	-3	-5	-6	-3		-4
fr:bout_de	12		-8	5	-4		-2				-3		-2	-2					-2				-5
fr:bout_des	3
fr:bout_du	-4		6	-5		-3							3	3			7	-2		-10			3
fr:bouteil	-3	-5	-7		-3	-2				-3								4	-2	-7
fr:boutiqu		-3		-8	-5	-4	-3	4		-2	-4	-3	-3	4			2	-8	-2	12		-6	-11
fr:boutiqu_me	-3
fr:bouton	9	8	-5	-7		3	4			-3	10		-4	-5			2	-7	-3	5	-2	-8	5
fr:bouton_a	-4
fr:bouton_de	6	3		-6		5					7		-2	-2			-3			9		-4	-3
fr:boutt	4
fr:box	4		3		-3	2											-10	-5	-2	6			4
fr:boyau	5			2	4	3												-3		5			-3
fr:brais	-6	-4		3													-4	5	7	-8			-3
fr:branch		-5	-5		3	-3				-2	-2						-5	-8	11			-3	-3
fr:branch_le	-7
fr:bras	10	-7	-4	5	-3	-3					-3						5	-3		-7		-3	3
fr:braseo	-3		5	-3	2													-4		4		-3	-4
fr:braseo_#	-7				-2
fr:bravo		-6	20	-12	-6	-3	-3	-2	-2	-3	-3	-3	-2	-4	-2	-4	-4	-4	-4	6	-2	-3	-6
fr:bravo_au	-3
fr:bravo_le	-2
fr:bravo_pour	6	-5	14	-7	-4									-3		-2	-2	-2		3			-3
fr:bread	3
fr:breakfast	4	-2																8		-6
fr:brigad	-6
fr:brigad_intervenu	-3
fr:brigad_lor	-3
fr:brill	5
fr:brill_instructor	-4
fr:bring		-2		5	-3												5	-2					-5
fr:bris	-20	6			-9	-3	-2				-2	8	-2	-2		8
fr:brizair	4		-3	4	-5												-4	-4	-2	10			-4
fr:brizair_#	4		-3	4	-5												-4	-4	-2	10			-4
fr:broth_had	-3
fr:brouillard	-3
fr:brouillon	4
fr:bruc	-6	5			3	6
fr:brui	-10
fr:bruit	4	-2	-5	3	-4													-6		-3			8
fr:bruit_de	2
fr:brul		7		5	-2	8					4						-3	-2		5		-2	-5
fr:brul_#	-4
fr:brul_le	-2
fr:brul_surtout	-4
fr:bruleur		9		3	-4	9							2	3			-8	3		5		4	-4
fr:brum					-3
fr:brun	8	9	-4	8	-2	10											-7	-3		11		-3	-3
fr:brunch		-3	-8		-3													-4		7			-5
fr:brunch_du	-4
fr:brunch_gener	-3
fr:bruno	-7	4	-9	-9		-6	-7	-5	-5	-5	4	3	-7	-8	-5	-4	-6	3	-5	9	-3		-10
fr:bruno_le	-6
fr:bruno_me		-2
fr:bu				-5	-5												3			-5			-2
fr:buander		-5	2	-4	-7	-3					-2					-3	6	-2	-2	-7		-3	-4
fr:budget	-15				-3
fr:budget_ever	-3
fr:budget_qui	-4
fr:buffet	7	-2		-4	4												12		-3	-12			-4
fr:bug_fixed	-3
fr:bui	2
fr:bureau		6	2	6		8	-6	-4	6		-8	-6	12		6	-3	2	4	-6	-5	-4	-4	5
fr:bureau_a	2
fr:bureau_de	3	10		7	-2	6			3				3	-4	3		-5	-3				4
fr:bureau_du	2
fr:bureau_et	2
fr:bureau_ferm	-2
fr:bureau_sont	-5
fr:burger	-4
fr:burger_are	-3
fr:burger_une	-2
fr:bus	-8				-3
fr:bus_est	-8
fr:bus_propr	-2
fr:but	8	-8	-2	12		-6	-5	-5	-4	-5	-6	-5	-5	-5	-4	-5	-6		8	-8	-4	-6	5
fr:but_the	8		4	-3	-3												2	3	-3	-5			-4
fr:by	6	-3	-3	-6	-6	-2	-2	-2	-2		-2	-3	-2	-4	-2		5	7	-4	-4		-3	-9
fr:by_the	4
fr:c	12	5		6		-2	3	5						-6				-12	6	8		-4	-6
fr:c_dans	3	4	2				4					3		-3				-7		9
fr:c_est	7		-2		4												6	-10	7	-4			-3
fr:ca	4	-6	-15	12	9	-4	-8	-5	-6	-4	-7	-5	-9	-5	-6				-3	-2	-20	-8	6
fr:ca_a	-5	-7	-3	-8	-5	-4	-2	6		-2	-3	3	-5	-4			11	-9	4	-6		-3	-7
fr:ca_arriv	-3	-3			3
fr:ca_au	-2
fr:ca_avec	-5
fr:ca_ce	-3			4													-7	2		5
fr:ca_chang	-5				3
fr:ca_coinc	-2
fr:ca_commenc	-3
fr:ca_coul	5
fr:ca_coup	-7
fr:ca_cout	3	-3			6
fr:ca_couvr	-7
fr:ca_dans				4	3												-8	2		7
fr:ca_de	7		7	2	4												-10	-8	8	8			-3
fr:ca_dit	3
fr:ca_en	-5	-5		7	5		-2							-2			-4	-4	-4			-3	6
fr:ca_et	2
fr:ca_exist	-3
fr:ca_fai	3
fr:ca_fait	15	-6			-4	-7		3	-5	-5	-7	-6	-6	3	-5	2	3		2		-5	-4	-6
fr:ca_march	-3	-3		-5	-5													-3		-5			6
fr:ca_me	4	-3	-4	12	7												-3		-3			-4	5
fr:ca_ne	3	-2	-3	3	8		-2			5			5	-4			-3	-3	7	-8		7
fr:ca_part	6				4				5				5	5	5		-2	6		-8
fr:ca_prend		-2	7														-4	-3		9
fr:ca_remarch	-3
fr:ca_se	-4	-9	-4	4	8	-2	-3		-2	-3	-7	-3	-4	-3	-2		9	-5	5	-10	-3	-8	7
fr:ca_sent	8	10	-5	7	3	11							-2	-2		-2	-8	5	-2	5		3	-5
fr:ca_son	7	-6	-3	2	-2	-3					-3			-2						-13		6	4
fr:ca_te	-6
fr:ca_va	-11			-6	-4					5			-2				-3	-6		11			-3
fr:ca_vaut	-5
fr:ca_y	-3
fr:caban_a	-4
fr:cabin_etaient	-3
fr:cabinet	-4	-4
fr:cabinet_de	2
fr:cabinet_lumin	-2
fr:cabl		-6	8	6		-4											-9		-3	7			5
fr:cabl_dans	-3
fr:cabl_et	-2
fr:cach	-11				-2	5				3			4
fr:cachet	3
fr:cadastr	-5
fr:cadastr_me	-5
fr:cadeau	-7	-5			-4	-2					-2
fr:cadr		-2	-3	-3	-3															-3	4
fr:caf	3	-14	4	-7	-9	-2	-4	-4	-4	-6	-7	-5	-6	-8	-4	-5	7		-6	-5	-5	-2	-16
fr:caf_chaud	-2
fr:caf_de	-7
fr:caf_et	9		-8	-7	-2												8			-7
fr:caf_pour	3
fr:cahi	5	3	-2	7		-2	-2		3			4	6	-4	3		-8					7
fr:cahi_des		4		4			-2		3			5	6	-4	3		-6	-5		-9		9	6
fr:caiss	-3	-11	3	9		-13	-8	-6	-6	-8	-10	-7	-9	-9	-6	3	-5		-8	12	-5	-3	-19
fr:caiss_a	-7
fr:caiss_just	-3
fr:caiss_ne	-4	-5			-3	-2
fr:caiss_pour	5
fr:caiss_veut	-2
fr:calcul	4	-6	-6	5		-2	-3							-2			3		-3	3		-2	-4
fr:calendr	-3	6		4	-4	-2			7					6	7		4	-5		4			-5
fr:call	5	-4	-4	4	-11	-7	-4	-3	-3	-4	4	-4	-5		-3	-2	-9	7	-5	-6	-4	2	4
fr:callum	9	-8	-5	-7	2	-5	-2		-2		-4		-2	-3			18	-4	-2	-15	-2	-3	-6
fr:callum_ferr	6	-3	-2	-11	-6												10			-9			-3
fr:calm	-6	8	8	-3	-10	13	10	-2	-5	-3	4	-4	-7	-7	-5	-3			-5	8	-4	-10	-9
fr:calm_absolu	-2
fr:cam	2	-12	-3	-5	-9	-8	-3	-3	-3	-2	-4	-4	-5	-6	-3	-2	13	-3	-4	-13	-3	4	-7
fr:cam_back	-7
fr:cambriolag	-4
fr:cambriolag_la	-3
fr:camer					-5												-4	5	-3				-2
fr:camion	8	-4	11		5		-5	-4	5	-5		-6	2		5	-4	-2		8	-5	-4	-5	-3
fr:camion_de	-6	-5	8	-3	-3	-4					-4						4			-9		3	-3
fr:camion_est	4
fr:camionnet	14	5	-5	5	3					6							-8	-3		3	11	-3	-6
fr:camp	-4
fr:camping	5	-4		-8		-2	-3		-2					-3	-2	-2	9	4	-3	-14	-2	-3	-4
fr:camping_en	3
fr:can	14	-8	-9	25	-3	-6	-4	-4	-3	-5	-6	-4	-4	-5	-4	-3	-13	-3	7	16	-5	-7	-10
fr:can_be	-3
fr:can_we	-8				-2
fr:can_you	16	-3	-4	12	-10						-2			-2			-16		5	10		-3
fr:canad		-4		10	-6												-4			6		-2	-3
fr:canadien	3
fr:canal	2
fr:canap	3
fr:canard_est	-3
fr:cancel	3
fr:cancelled	-4
fr:cancelled_in	-4
fr:candidatur	-5
fr:canicul	-9
fr:canicul_avec	-4
fr:cann	4		-4	4													-5			7
fr:cantin	3	5			2					3		5					-6	-5		4	4		3
fr:cap					-2	3			3				5		3		-9	-3		12		-3
fr:capitain	-6
fr:capitain_passion	-3
fr:capot		-5			-3	-2											7	-3		-9			6
fr:capot_sur	-3
fr:capric	5					4							2	2				3		-10			4
fr:capsul	3
fr:captur	6	3		3	-6	4				7	-2		8				4		-3	-9			3
fr:captur_de	4	3		2	-4	4				7	-2		8				5			-8			4
fr:car	3
fr:car_sans	-2
fr:caraf	3
fr:carbonnad	7
fr:card	10	3	-2	10			6			4	6
fr:carin		7		8	-3		-2						3	4			-7	4		4			-2
fr:carnet	-5		-3	8	-5												-7		-2				5
fr:carnet_de	-8
fr:carnet_plein	-4
fr:carol	-3	-5				-3
fr:carr			-4		-3													-4		7			-3
fr:carr_dit	-4
fr:carreau	4	-3	-2	5													-2	-2		5
fr:carrelag			-3	-4	5	-2	6										11	-4		-11		-2	4
fr:carreleur		-4		3	-5												-8	-6		10		4	-6
fr:carreleur_a	2
fr:cart		-12	-8	-9		-13	-3	-6	-6	7	-11	-7	-11	-13	-6	-6	-8	11	-10		-3		-10
fr:cart_court	-3
fr:cart_de		-5		5	10	-3				4	-2		-3	-2			3	12		-12			-5
fr:cart_electron	5
fr:cart_en	-2
fr:cart_et	4
fr:cart_sans	-4
fr:cart_youp	-4
fr:carte-cadeau					-3
fr:carton		-8	-7	-8	-3	-5	-4	-3	-3	-3	-4	-4	-3	-5	-3	-3	-3	9	-5		-3	-7	-9
fr:cas	-23	-11		6	-12	-5	-6	-5	-4	-6	-3	-6	-6	-6	-4	-4	-8	5		4		5	-6
fr:cas_de	-21	-8			-8	-3	-5	-4	-4	-4		-5	-5	-5	-4	-3
fr:casi		8	-2					7				11	-3	-3		9		4		-6			-2
fr:casqu	3
fr:cass			-2	-7	-8	6	-2			-3	7		-5	-3			10		-3	-11	-2		-7
fr:cass_chapeau	-4
fr:cass_fin	-2
fr:cass_net	3
fr:cass_sa	-2
fr:catastroph	-4
fr:cathedral	-2
fr:cathedral_et	-2
fr:caus	-6		-6	9	-3	-5	-7	5	6	-3	-4		3	2	6		-9	4	-4	6			-7
fr:caus_de	2				3		-4	6				3	5	-4			-6	2		6		2	-3
fr:caus_des	-7	-2
fr:caus_une	-4
fr:caution					4
fr:cav	6		-6	6	5		-4	-3	-3	3	-6	-3	-5	-4	-3	-4		-3	-4	-12	-3		12
fr:cav_depuis	6
fr:cav_qui	-3
fr:cc	-3
fr:ce	-3	2	-5	12	5		-9	-8	-13	-8		-10	-5		-13	-8	-3	-3	-8	8	-17	-6	-4
fr:ce_compt	3
fr:ce_dont	-3
fr:ce_est		-7	-6	8	16	-10	-14	-5	-12	-11	-8	-15	-3	4	-12	-4			-7	6	-16	-8	-11
fr:ce_etait	-2	2	-3	9		6	-2	-8			8		-9	-5		-6	-6	15	-13	-8	-9		9
fr:ce_gest	-3
fr:ce_jour	2	2	-5	5		3						4	6	-4				-10	-2	7		6	-3
fr:ce_matin	4	13	-2	5	-22	9	6	3	3	4	10		-11	6	3		-11	-8	-2	7	4		5
fr:ce_mois		-3			-7
fr:ce_moment	-2
fr:ce_mont					4							4		-3			-3	10	-3	-6			-4
fr:ce_ne	4	-2	-3		-12	8	6			-2	-3						-7		-4	11			-5
fr:ce_nom	2
fr:ce_normal	-2
fr:ce_numero		-4			3													-2		-3			6
fr:ce_papi	8	-3		3													-3	-5		11			-5
fr:ce_prix	2
fr:ce_que	-14		2	-4	-4	5		-8	-8		-6	-9		-3	-9	-6			6		-8
fr:ce_qui	4	2	-3		-12	3	4					-3					-7	9	-3	-8	2		7
fr:ce_rythm	2
fr:ce_sera	-7	2		-5	3									3			-6	-5		11		-2	-3
fr:ce_serait	-8	-4		6	-3												-7			6			-2
fr:ce_soir	17	9	5		7	8	-5	-3	-4	-4	10	6			-4	-3	-6	3	-5	5	-3		-9
fr:ce_soit	-4			6	-9	6	-3	-2	-2	5	2	-2		2	-2		4	-5			-3
fr:ce_sont	3
fr:ce_temp	-2	6	-3	-2		2					3			6		6				5
fr:cec				4		4							2	3			-6	-4		8
fr:cedr	3
fr:cedric	4				-3
fr:ceiling	3
fr:cel	7	4		-8	4		3	-3	-4	4		-4			-4	-3		-8	-7			3	5
fr:cel_chang	-4
fr:cel_de	8		4	-7	2	-2							4	5			9	-8	-2	-6		2	-5
fr:cel_ne	3	7			3		6			4							-4		-2	-6		-3	10
fr:cel_que	-2
fr:celer	-3
fr:celer_avec	-3
fr:cellulair		6			-4		-3			4		4	7	3			5					-5	3
fr:celui		-5	-2		-8	-2	-3	4		-2		-2	-3	4			-10		-3	14		-4	-7
fr:celui_de	4	-2		7	-5												-7	-5		13			-6
fr:celui_du	-3
fr:cent	-8				-4
fr:cent_nuit	-3
fr:centim	-6	5												6		6
fr:centim_pres	-4
fr:centimetr	5
fr:centr	7	4	3	-7	-4	-3	-2	4	6		-2	3		-2	6		4	4		-4		-3	-6
fr:central	3
fr:cepend	4
fr:certain	5
fr:certif			-2	-2		4	-5	6	-4	-3	3	-3	8		-4		-11	-8	-3	-4		10	3
fr:certif_que	3	4		-4	-3	6	-4	6			5		6				-7	-3		2		6	-3
fr:certificat	-3	-3
fr:certificat_de	3
fr:ces	3	9	-3	8	3	-3					6	7	6	-5								5	-6
fr:cet	-5	6		4	8	3	3		2		-3		-4	-3	2		6	-6		-7			5
fr:cet_endroit	-2
fr:cet_ordre	-3
fr:cette	3	10	5	-6	-10	8		5	7	-9	7	-7	4	8	7	-5	-6	5		2	-7		-4
fr:cette_anne	5	4	5		6	-2			6					6	6		-3	9	-3	-13		5	-5
fr:cette_attent	-2
fr:cette_chaleur	-3
fr:cette_dat	-5				-4			5	3				-3	-4	3		-3	-3				2	5
fr:cette_entrepris	-3
fr:cette_fois	9		-3	3	-7	-3			7		-3			6	7			-5	6			-4	-6
fr:cette_lettr	-10	-7				-4	-5					-2
fr:cette_lign	4
fr:cette_nuit	6	6	3	-8	-5	9	-3				3		-3	-3			-2	-5		4		-8	9
fr:cette_semain	10	4	3	3				-2	-3	-2	-3	-3	5	10	-2		-5	-14		19			-14
fr:ceux	-4	8	7	6	4	-2			6					4	6			-3		5			-5
fr:ceux_qui	-4	8	7	6	5	-2			6					4	6		3	-3		3			-4
fr:ch	26		-12	4		-11	-8	-5	-5		-4	-7	-6	-5	-5	-5		7	-11		-6	-12	-3
fr:ch_#	26		-12	4		-11	-8	-5	-5		-4	-7	-6	-5	-5	-5		7	-11		-6	-12	-3
fr:chacun			-3	-8	-4					2							5	-8		-7		-2	7
fr:chacun_des	-3
fr:chacun_gard	-3
fr:chain	-2
fr:chais	10	9	4	-17	-2	9	9	-3	-3	4	-5	-3	4	-4	-3	-3	14	-10	5	-11	-3		-14
fr:chais_dev		13			-3	10	8			6			6				-3					6	-2
fr:chais_et	5
fr:chak	-4
fr:chak_etap	-4
fr:chalet	3				4				3				-3	-2	3			-2	5	-6
fr:chaleur	-11	-6		-5	-3	-6					-3	2	-2	-4		-2	8		-3	-8	6	-4	-6
fr:chaleur_surdimension	-4
fr:chaloup	2
fr:chambr	7		-2		7	3	-7	-5	3		-3	-9			3	-13	15	-7	-7	-10	-12	-2	-5
fr:chambr_#	18	-8		-8	-7	-6	-6	-4	-4	-4	-5	-5			-4	-3	-3	-4	-7		-4	-3	2
fr:chambr_a	3	-4	-2																	-5			5
fr:chambr_brui	-4
fr:chambr_communic	-4
fr:chambr_de		2		-7	-6		-2	4	4			2	-2	4	4			-3	-3	4		-4
fr:chambr_des	3
fr:chambr_du	6	3		5	-3	4											-9			12			-8
fr:chambr_est	6	-3	-3	5	7	-2								-2			16	-4	-2	-14		-3	-5
fr:chambr_et	-6	6								6			9
fr:chambr_impecc	2
fr:chambr_jusqu	-4
fr:chambr_plus	-4
fr:chambr_pour	3	4	-2							6			6							-9		5	-3
fr:champion	-3
fr:chanc	-8	-6			-2	-2
fr:chanc_de	-9
fr:chang	6		-4	-9			-5			-4	2	-9					-4	-4	-13	2	-8	-9	10
fr:chang_de		-8	-6	-9	-9	3	-3	-3		-4	5	-3		-8		-2	-2	-9	-3		-2
fr:chang_la	8			-7	-4	-3		5						-4			-13	-3				-3	11
fr:chang_le	4	-3	-4		8	-3							3	3			8	-3	-3				-7
fr:chang_les	6	-4		6	-2	-2											-6	6				-3	-2
fr:chang_rien	-6
fr:chang_tout	-4
fr:chang_un	-2
fr:changent	-4
fr:chanson_du	-3
fr:chant			-11	-7		-7	-5	-4	3	-4	-5	2		-4	3	-4	5	-10	-4		-3	3	-9
fr:chant_a	2				-2	-3	-2	-2	2		-2	4			3		-2	-5		3		2
fr:chant_balai	-3
fr:chant_comm	-4
fr:chant_depuis	-5
fr:chantal	-10				-4
fr:chapeau	-19	-3	13	-2	-4									-2						-2
fr:chapeau_au	-6
fr:chapeau_aux	-3
fr:chapeau_bas	-4
fr:chapeau_la	-2
fr:chapeau_le	-4
fr:chapeau_les	-3
fr:chapo	-3
fr:chapo_les	-3
fr:chaqu	10	-2	-9	-4	-7			-5	2			-6		5	3	-6	-4	-17	-7	8	2	-3
fr:chaqu_arret	-5
fr:chaqu_etap	-3
fr:chaqu_fois	9		-8	-8		5			-3	-2	4		-3	6	-3	-2	13	-4		-8		-5	-7
fr:chaqu_lund	5
fr:chaqu_minut	-4
fr:chaqu_soir	-9
fr:chaqu_tabl	-5
fr:char	-3
fr:char_faut	-3
fr:charg		9	-7	5	3	-3	-5			-3		9	7	-7		-2	-8	13	-9	-6	-3	7	-12
fr:charg_#	3			2	7												-7	13	-5	-8			-2
fr:charg_a	6	5	-4				-2				2	4	10					-5		-9		10	-2
fr:charg_pas	-4
fr:charleroi	2				-2			6						-2				-3		7		-2
fr:charm				3								4		-2						5			-3
fr:charm_un	-2
fr:charming	5
fr:chased	-4
fr:chased_zero	-4
fr:chass	7	-4	8	3	-5												-3	-6		9		-2	-4
fr:chat	-5	-5	-3	2		-2											-5	4	-3	-4		-4	7
fr:chat_comm	-3
fr:chat_de	-2
fr:chat_repar	-3
fr:chaud	-10	4	9	-11	-9	7	-13			-10	-10	-11		-3			-2	-14	-12	11	-8		-8
fr:chaud_a		-2		-3	-2												3	-3		-6		3	-2
fr:chaud_au	-2
fr:chaud_bibliothequ	-3
fr:chaud_de	5	-3	7	-8													8	2		-5		-3	-3
fr:chaud_depuis	4
fr:chaud_dev	-2
fr:chaud_en	-11
fr:chaud_est	-2	4		3	-4	6											-3	-3					7
fr:chaud_et	-7
fr:chaud_ok	-5
fr:chaud_pour	-6
fr:chaud_signal	-4
fr:chauff	-3	4	6	16	-7	4	-3	-2	8	-2	-4	-2	-5	4	8		3	7	-2	-9			-6
fr:chauff_a	-5
fr:chauff_et	-2
fr:chauffag	-8	10		8		4	2	-2	-3	3	8	3	4		-3	-2	-3					3	4
fr:chauffag_dans	-4
fr:chauffag_repart	-2
fr:chauffer	2	7		-5					3		6	3	-2	-5	3		5	-6				2
fr:chauffeur	-4	7	-3	5	-5	3					5						11	-2		-9		-3	-3
fr:chauffeur_de	-9
fr:cheap	-2
fr:cheer	-7	-4	-3	8		-3	-3	-3	-3	-3	-3	-3	-3	-3	-3	-2			-3	-10		-3	6
fr:chef		-6	-8		-8	-4	-2				-3		-3	-3			11	-5	-4	-8			-5
fr:chef_aim	-2
fr:chef_de	-4
fr:chef_pour	-2
fr:chemin	4	3	-8	-5	-4	5					-4		-2				-4	5	-2	-10		7	-3
fr:chen	3
fr:chequ	2	-3		3	-4												-4	8		-9		5	-4
fr:cher	-14	-10	18	-6	-12	-6	-10	-4	-4	-6	-5	-7	-6	-2	-4	-3		-4	3	9	-3	-9	-5
fr:cher_client	-3	-2					-3
fr:cher_equip		4	12	-6	-2									3			7	-2		-3			-3
fr:cher_et	-3
fr:cher_madam	2	-7		4										-2						3		-3	5
fr:cher_monsieur		-2	-4		-3					-2							4	-5	6	-7			-4
fr:cher_que	-6
fr:cher_respect	-4
fr:cherch		3	-12	4	-14	5	-7	-5		-3	-2	-5	4	4		-4	-4	6	-8		3
fr:cherch_encor	2
fr:cherch_le	8		-2		-3													-6		6			-3
fr:cherch_pas		6				8					5						-2			-4		4
fr:cherch_un	-8	-4			-2
fr:cherch_une	-3
fr:cheval	4			5													6	-2					-2
fr:chevet	-2
fr:cheveux	10	-3	-4	2	-4												-5	-3		7		-3	-3
fr:chevreuil_dans	-4
fr:chez	12	6	4	-4		9	-12	4	4	-2	5			-15	4	-12	11	-13	-9	-6	-4	7	-7
fr:chez_des	5	3		3	6			6						-2				3
fr:chez_eux	2		-4	-3					3				-3	-2	3					-3
fr:chez_la	-11	-3			-3	-3								-2
fr:chez_le		-3	7	-3	-6		-2				3	-2	-2	-2	-2		4	-5	-3	-3		-4	2
fr:chez_les	4
fr:chez_ma		7			-3	5				-2	6	7						5				3	-8
fr:chez_moi	5	-3	6	4	-5	-4	-3	4	-2	-3	-2	3	2	-3	-2		-6	-4		9		3
fr:chez_mon		4		3	2	5											3	-9				7
fr:chez_nous	10	3	-6	-16	6		-4	-3	3	4	3	-3	4	3	3		10	-12	-5	-7	5	-4
fr:chez_un	6	-3	-9	11	6	4	3		-4	-2	-6	-2	3	-4	-3		-5	-8	6	-4		5	3
fr:chez_vous	5				-6		-7	-5	3		10	3	-9	-9	3	-4	12		-9	-3	-5		-21
fr:chial	-8
fr:chial_je	-3
fr:chican	-2		4	-6	-5	3											7	-5		-3		2	-3
fr:chicoutim				4							4	-3					4			-5		-2
fr:chien	8	-10	-5	5	5	-4	2	-3	-3		-9	-3		-6	-3	-3		-6	-7	-3	9	5	-12
fr:chien_est	6
fr:chien_mouill	3
fr:chiffr	11		-4	8	-5		-4					4	6	-3				-7	-2	-6		5	3
fr:chiffr_de	10	-3	-2	4													6	-2		-9
fr:chihuahu	4
fr:chimio	3
fr:chinois	4	3		-3	-2									-3		6						3	-3
fr:chinois_depuis	2
fr:chip	2		-3	-8	-3												7	-2		-5
fr:chipot	-3
fr:chipot_pas	-3
fr:choc	3
fr:chocolat	3
fr:chocolat_chaud	-3
fr:chof	-4
fr:chof_trop	-4
fr:chois	15		-3	2	6	-5	-4	-2		-3	5	2	-4	-5			9	3	4	-5	-2	-6	-12
fr:chois_le	4
fr:chois_pas	7			4	13												3	2	6	-10
fr:choix	9	-3	4	-6	-3												5		-2	-2		-2	-4
fr:choix_de			4																	2			-2
fr:chos	16	3	-9	5	4		-4	-3	3	-4	4	-3	-5	3	3		5	-2		-4	-3	-4	3
fr:chos_que	3	-2		3	4												4	-5					5
fr:chrom	2
fr:chrono	-3
fr:chum	3	2	-7	4	-3					5							5			-3			-2
fr:ci	-2	-3			-7
fr:ci-dessous	-6	-2			-2
fr:ci-joint	-5				-4			5						-2
fr:ciao	4
fr:ciel	4	-4	3	-5																5			-2
fr:cigaret	4
fr:cimet	7
fr:cinq			13	-11		-8	-4		2	-6		-9	-8		2	-6	11	-2	-8	-4	-5	-8	-7
fr:cinq_etoil	-3
fr:cinq_heur	4		5	-6													3		-2	-4			-2
fr:cinq_jour	3			6	7		3		3				-3	3	3		-7		-2	6			-4
fr:cinq_minut	-3	7			-3	-3					6
fr:cinqu	-2
fr:cinqu_a	-5
fr:cinquiem		5				4						3	5	4				-6		5		3
fr:circul	-6			-3	-7		-3	6					5	-2			3			-7		3
fr:cit		8		-4	-3			5	5					6	5		-3	-4		3		-2	5
fr:citat		4					7					9		8			-2	2		3			-3
fr:citat_sera		4					7					9		8			-2	2		3			-3
fr:citern	3			3		4					-2						-3	-3		11		-3	-3
fr:clair		-3	-5	3	4	-2											4	-5	-2			-2	2
fr:clair_equip	-3
fr:clair_jusqu	-4
fr:clair_motiv	-3
fr:clair_repons	-3
fr:claqu	3
fr:clart	-3
fr:clart_remarqu	-2
fr:class	-7	4		-3	-2	4					6		2	2			3	-3		3			-3
fr:classi	-7
fr:claud					7	-2			6					7	6		-6	7		-3		5	-4
fr:claudin		4			-2		4							-2			-3	-2		-3		-2	7
fr:clav_sans	-3
fr:cle		-7	-7	9	-9			-5		6	-3	-6	-4	-10		-5	9	6	-6	-17	-5	7	-9
fr:cle_a	-8
fr:cle_que	2
fr:clean		-2	-7													-2				5			-6
fr:clean_honest	-3
fr:clean_punctual	-4
fr:clic					4
fr:clic_ce	-3
fr:client	8	-4	-6	4	12		2	-3	-2	-8	-11	-4		-12	-2	-10	-10	-5		14			-5
fr:client_a	3			5	6	4			5			-3	6		5		-6					6	-2
fr:client_de	6			6	8	-2	3			-2								2	-2	3		-3	3
fr:client_depuis	2	3		-3	8	6							-3				-3		5	-5
fr:client_fach	-7				-3
fr:client_mecontent	-11	-9			-5	-4	-2		-3				-2	-2	-3
fr:client_ne	-4
fr:client_pensent	9				-3												-10			13			-7
fr:client_que	3
fr:client_qui	11	-2	-7	2	-7												-6	-2		9		-4	-4
fr:clignot	4
fr:clim	8			-8	-3	-2	4							5			6	-4		2		-3	-2
fr:clim_douc	-2
fr:cliniqu	-6												5	3
fr:cliniqu_un	-4
fr:cliqu	-10	-7		-5	-9	-6	-7	-4		-4	-5	-8	-4	3		-3	-11	-3	-2	15		-3	-4
fr:cliqu_ici	-16	-10			-6	-5	-6	-3	-3	-3	-3	-7	-3	-3	-3	-2
fr:cliqu_sur	8
fr:clop	-4
fr:clos	-3				-3		3					4
fr:closed	7
fr:clotur		3			-4		-3					4	-3	3				-7		6		4	-2
fr:clou_roul	-2
fr:clout		-4	4	-7	2													10		-7
fr:clout_de	-2
fr:clsc	-3
fr:clsc_a	-3
fr:club	10	6	-3			-5	-3	-2	9	-2	-4	-2	-2	5	9		8	-13	-3		-2	6	-8
fr:club_de	3	7			-5	-4	-2		9		-3			6	9		7	-3		-9		6	-5
fr:cm	9	-3	-3		-2	-4	-6	3	-2	-2	-3			-6	-2		-4	6	6	-11	-2	3	-8
fr:cm_de	3				-3			4				3					-4	8				-2	-5
fr:co																	-4					-2	7
fr:coat	-4
fr:coch	3																9			-5			-3
fr:cocktail	-3
fr:cocktail_de	-3
fr:cod	-6	4	-4	13	5	8	5	-3	-2	-4	4	3		-5	-2		3	-8	-3	-5	-2	-5	10
fr:coeur	3	-4	9	-2	-7		-2			-2	-3		4	4		-3	3	-2	-3		-2		-9
fr:coeur_pour	-4
fr:coff			6	3	-2												-4	6		-4			-2
fr:cogn	-2	-3															-9	2		4			5
fr:cohu	-2
fr:cohu_des	-3
fr:coin	-12	-8	-6	4	-3		-3	-3	-2			-3		-4	-2	-3	-5	-6	-3	10	-3		-9
fr:coin_a	2
fr:coin_de	-6	-5		-2	2	-4											-4			8
fr:coin_jeux	-3
fr:coin_tranquill	-2
fr:coinc	-8	-4			-4	-2											-2	-4		7
fr:coinc_dans	-8
fr:colet	-2		-10	11	-7	-4	-3	-3	5	-3	-4	-3	-3	6	5	-2	9	5	-4	-17	-2	6	-8
fr:colin		-2
fr:colis	-3
fr:colis_me	-4
fr:coll	14			4	-4	-6	-4	-3	-3	-4	4	-3			-2	-2	-7		4	3	-3	-5	-2
fr:coll_sur		-3	-3	4													-7		6				-2
fr:collegu	5	-4	-3	-6	8	-4	-3		-2		-3		-3	-3	-2		9	-8	-3	-9	8	-4	-5
fr:collegu_du	-3
fr:colon		-3	-5	9	4												-12	-2	8	-12		7	7
fr:com	9		-8	5	-7	-3				-2	-2	5	-2	3			-9		-4	16		-3	-11
fr:com_on	8
fr:combien	-14	-7			-2	-4
fr:combien_cout	-2
fr:combien_de	-9
fr:combien_ma	-3
fr:combl	-3
fr:coming	3				6
fr:coming_back	-5
fr:comit		9			-3				11					7	11
fr:comm	-5	-2	-13	-3	8	-6	-16	-11	-3	-4		-6	-10	-4	-3	-10	14	-15		-10	10	7	-13
fr:comm_a	-5
fr:comm_bonjour	-4
fr:comm_ca	-16				-5	-3				4	-2		-2				-3	2				4	-3
fr:comm_chaqu	-2
fr:comm_convenu	-6	-2
fr:comm_de	8	3	-3	-2	-4	-2			6					7	6		8			-12		7	-4
fr:comm_des	5	-3	-3															-2		2			-3
fr:comm_du				2	-4												5	-3
fr:comm_elle	-3
fr:comm_en	7		-3	-3
fr:comm_je	3	-5		7	4		-4							-3			-9	7	7	-9			-3
fr:comm_le	3
fr:comm_mes	3
fr:comm_mon	2
fr:comm_neuf	-3
fr:comm_on	-6
fr:comm_prom	-2
fr:comm_se	-2
fr:comm_si	-4		-2		4					3							8	-3		-7	3
fr:comm_tout	6				9												13	-5	-3	-9
fr:comm_un	-4	-8	4	4	6	-4	-3			-2	-2		-3	-3			4		-4		5	-6	-4
fr:comm_une	11	5	-6		-6	6								2			-13	-7	-3	12	7	3	-6
fr:comm_vous	-5	-3			-6
fr:command	5	-9	5	-4		-10	-5	-6	-7	-8	-9	-7		-4	-7	-7	-10			10	-6		-9
fr:command_#	4
fr:command_de	-4	-4		-2	-3									-2			-10	-3		12			-2
fr:command_egar	-2
fr:command_et	4
fr:command_pass	2
fr:command_un	2
fr:commenc	11	-9	-10			-7	-6	-4		-5	-7	-4			2	-3	6	-8	-6		-4	-4	6
fr:commenc_a	15	-5	-10	-3	-4	-6	-4	-3	3	-3	-5	-3		3	3	-3	-3	-13	-5	5	-3		8
fr:commenc_bien	-9
fr:commencent	6																-10			6			5
fr:commencent_a	6																-10			6			5
fr:comment	-8	5	8	-5	2	7		-3	-4	2	2		-5	-6	-4	-2			6	-10	-2	-4	12
fr:comment_allait	-2
fr:comment_pos	-2
fr:comment_valid	-3
fr:commentair	6	-3	-6		-3												-3	-9					10
fr:commerc				-5	4	-2			3	-2	-2	-3	-3	4	3		8	-8	-3	5		-4	-5
fr:commerc_ru	-3
fr:commercial	5		8		-3		-3	6					5	-2			-4	-3		-5		2	6
fr:commun	4	5	5	-9	-6	7	-3		-3	-3	9	5	-4	6	-2			2	-2	8	-2	-6	-11
fr:commun_peut	-3
fr:communic	-3
fr:communic_permet	-4
fr:communion	-2
fr:communion_de	-3
fr:communiqu					-2							-4		-2
fr:communiqu_avec					-2							-4		-2
fr:compagn	8	3	-5	8	9					5			6					-5		6		4	-5
fr:compar	5	6		3	-2		-2			4		4	-2	-2			-5	-3		-9		3	11
fr:compl	-7
fr:compl_au	-3
fr:complaint	-2				-3
fr:complet	9	4	-6	5	6	-8	3	-4	4	-4			-4		4	-4	-6		-8	-2	-3	3	9
fr:compliqu	-8
fr:comport	2
fr:compos	-6	-7		-3	-2		-2						-3	-5			-7			5		5	-5
fr:compos_le	-6	-7			-2	-3					-3			-3
fr:compr		4		-9		-3	-2		-2	2	5	-2	-4	-4	-2		11	-9	6	-15	2		-5
fr:compr_et	-4
fr:comprend	12	-7	-3	14		-2								-4			4	-8	-3	-11		-4	14
fr:comprendr	4
fr:compresseur	-3	-2			3	-2			4				4	5	4
fr:comprim	-4
fr:comprim_fais	-4
fr:compris	3	-4	5	-4	-5								-2	-2			-8	6		5		-2	-4
fr:compt	16		-20	11	-17	-7	-8	-9		6	-2	-5	3	-8		-7	-8	13		-6	-4	-12
fr:compt_#	3			2													-4		-3	3
fr:compt_ce	-4
fr:compt_de	3	-6		5		-4					-3						2					-2	-3
fr:compt_deux	-5
fr:compt_le	-2
fr:compt_les	3			3	-5	-2			7						6		4	5		-10		-3	5
fr:compt_rendu	-3
fr:compt_votre	-4
fr:comptabl		4	2	5	-8	5	-3			-2	-3		-3	2			-10	-4	-4	14			-9
fr:compteur	5	6			-6	7					6			8			-10	-8	7	10			-3
fr:comptoir	5	-3	-13			-11	-3	-6		-8	-7	-7		3		-5	-5	-4	2	10	-6		-5
fr:comptoir_a	3	-5		-4														-8		9		-3
fr:comptoir_de		-3		2	-3												2						-2
fr:comptoir_le	-7	2			-3								4
fr:comptoir_me	3
fr:comptoir_on	4
fr:con	3		11	5	-3	3	-4	-2	-4	-3	-4	-2			-4	-3	-5	2	6		-2	-2	-9
fr:con_mainten	5	-3	8		-3	-3												-3	7	-7			-5
fr:concern		3		6	-5	-3	3			4	-4		3	-2				6		-10	4
fr:concern_un	-2
fr:concret	-4
fr:concurrent		4			3	-3	-2	-2	10			4	-7	5	10		-3		-3	-3			6
fr:condamn	-4
fr:conduit	-3	5	4	-4	-5	8	-2				-5		-3	-2				-3	-2	-3		6	-3
fr:conduit_soupl	-3
fr:conf_mes	-4
fr:confirm	5		-3	19	7				-6	-8	-14	-4		-6	-6	-5		14	-11		-6	-6	-10
fr:confirm_le	-5
fr:confirm_par				3		2					-3	-4		-3			5	7	-3	-7		-4	-7
fr:confirm_que	-4
fr:confitur		-3		-10	-2												8	-3		-13			5
fr:confitur_maison	-3
fr:confond	-4
fr:confond_la	-4
fr:conform	-8	4			-2	5
fr:conform_au	-3
fr:conform_en	-3
fr:confort_bien	-3
fr:cong	5	-11	-5	5	7		-6	-4	-4	-4	-6	-5		-3	-4	-5	2	-11	6		-2	-3	-9
fr:cong_de	2	-3		5	-4												4	-5	-3	4			-3
fr:cong_jusqu	-5	-2			-3		-2
fr:cong_pour	4
fr:congress	-4
fr:congress_ont	-3
fr:conjoint		-2			-4			4				3		-2			-7			4	3	-2	2
fr:connaiss	-4	-4		-3	3												9	5	-2	-11		-3	-3
fr:connaiss_le	-3
fr:connaiss_mon	-4
fr:connait			-10	7	8	6	-2		3	-3	4	-3	4	-4	4	-3	4	-6	-3	-4		-7	9
fr:connait_le	-5
fr:connait_notre	-4
fr:connait_rien	-4
fr:connait_ses	3
fr:connaitr	-3
fr:connect	6		5	2	-4	-3		5			-3		-3	-5			-10	-6	-3	3			7
fr:connect_au	-3
fr:connexion	6	-3	-7		-4	-2											-13	-4		15			-3
fr:conrad	6		5	-7	3																		-5
fr:conseil	-10		3	5	9	-3	2			-2	-3		-3	5				-3	11	-10		-2	-6
fr:conseil_de	-3	-2			5							3		5			-3		7	-8
fr:conseil_desinteress	-4
fr:conseil_franc	-3
fr:conseil_honnet	-4
fr:conseil_par	-3
fr:conseiller	-8
fr:conseiller_a	-3
fr:conseiller_honnet	-3
fr:conseiller_me	-4
fr:consequent	2					3	4					-6		-4					8	-5			-2
fr:conserv	2
fr:consign	3	6		5	-2					5		3		-3			-7	-6		9			5
fr:consomm	3			4			2							4			-4			9		-2	-5
fr:constat	4
fr:construct		-3	-3	-4													5	5		-8
fr:consult	5	3			-4	-3	7										3	4	-2	-11		-3	6
fr:cont_qui	-2
fr:contact	3
fr:conten	4
fr:content	-9	-3	-4	9	4	-2				-2	-2			-2			-5	7	-4	5		-3	-5
fr:content_de	-5
fr:content_voudr	-4
fr:contenu	5
fr:contest	7				11												-6	8	6	-11
fr:contest_la	2
fr:contient	2		-2	9	-3	-2	3							-3			-13	-7		5		-2	11
fr:continu	-3	-5			-3									-3
fr:contr	28	-11	-17		-4	-11		-5	-6	-6	-8		-7	-9	-6	-6	14	-8	-9	-11	-6	-4	5
fr:contr_#	9		-3	-4													3
fr:contr_il	4	-5	-4	2		-4											-3			-5			8
fr:contr_la	12	-5	-4	5	-4	-3							-2	-2			7	-5	-2			3	-6
fr:contr_le	9	-2	-5	2															-3				-4
fr:contradictoir	3	6					6					6		5			-2	-3		8			-2
fr:contradictoir_du	2
fr:contrair					6
fr:contrat	-3		-9	12	-2		2	-5	4	-6	-6	2	5	-6	4	-4	-18	12	7		-4		-13
fr:contrat_ce	2
fr:contrat_de					-3
fr:contrat_pour	-6
fr:contrat_tient	-4
fr:contremaitr	3
fr:control		-3	-2		-2	-3			3				-4	-5	3			-4		-4			4
fr:controleur_sour	-2
fr:convenu	-2	3	-3	6	-5	-2								6		6		10	-2	-10			-3
fr:convenu_de	3
fr:convenus	2
fr:convers	4																			5			-2
fr:convient	-3
fr:coordon	-5					6	5					-3
fr:coordon_bancair	-6
fr:cop	-3			5	-5	5	7			-2		-5	-2	-3			-5					-4	3
fr:cop_de	-4				-4	2	4
fr:copain	-3
fr:copain_avec	-3
fr:copi	4			6	-2												-7	-2		10			-4
fr:copieux	-3
fr:copieux_ce	-2
fr:copieux_et	-2
fr:coproprietair		8		2		6			7		6	3	4	5	7		-3	-6		7		2	-2
fr:coqu	-2
fr:coqu_est	-3
fr:cordeau	-2
fr:corentin	3	-11	-4	-2	9	-4	-4	-3	-2	-2	-2	-3	-4	-4	-2			-12	7			-5	2
fr:corinn		-3	-3	8	-6												-11	8	-3	7		-2	-5
fr:cornet	4	-4	-2	-6										-4				-3				-2	5
fr:correct	13		-5	-7	-11		-3	5	-3	-4		2	-6	-4	-3	-3		-7	4	6	-3		-10
fr:correspond	-3
fr:correspond_etait	-5
fr:corridor	-3	-3			-2												5			-3
fr:corrig	9		-5	10	-11	-3	-4		-2	-3	-3	-2	-3		-2		-16	-11	-3	20	-3		-12
fr:corrig_avant	4
fr:corrig_dev	-3
fr:corrig_en	-4
fr:corrig_lund	-6
fr:costum	3
fr:costum_de	2
fr:cot	5		-9	10	-3	7	-5	-7		-10	-6	-9	-6			-7	-4	-8	-4	6	4	-3	-6
fr:cot_a	3
fr:cot_de	8		-2	4	-5	2	5															-4	4
fr:cot_des	2			6					5				4	5	5			-3		-7	7
fr:cot_du	3	-3			-4												-5	-2			3	7	-3
fr:cotis	-2						-3			4
fr:coton	-3
fr:couch		-8	-11			-4	-3	-2	-2	-2	-4	-2	-2	-3	-2	-3	7	-4	-3	-5		-3	-4
fr:couch_de	-4
fr:couch_du	-4
fr:couchag	3	2	3										3	-3						-2
fr:coucou	-9
fr:coud	6
fr:coudonc	2
fr:coudr	-4
fr:coudr_ronron	-3
fr:coul	4	5	-4	3	-6	-5			-2	-2	4	-5	-3	-3	-2			5	-3			-5	-8
fr:could	3	-5	-5	4	-3	-3	-3	-3	-2	-4	-3	-4	-3	-3	-2	-3	-12		7	2	-3	-4
fr:could_someon	5			3	-4												-8	-4	-3	14			-6
fr:could_you		-3	-2	3	2					-2		-2					-5	2	4	-6			4
fr:couleur		-8		-2	3	-4					-2		-3	-3			-11	-3	-2	2		-4	9
fr:couleur_montr	-3
fr:couloir				-2													7	-3		-3			-3
fr:count				3	-5												-7	-4	-2	4			7
fr:coup	-3	6	5	7	3	11	8	-5	-5	-6		-5	-9	3	-5	-4		-7		-5	-5	6	3
fr:coup_de		-9	4	10	-4	-5					-3		-3	-4			-3		-2	-7		9	-3
fr:coup_fourr	-4
fr:coup_la	2
fr:coup_le	-3	-3			9
fr:coup_sa	-3
fr:coupl		7				-2	6			9			-3				-6	-7		-5		3	10
fr:coupl_de	-3
fr:coupur	-4
fr:coupur_de	-4
fr:cour	-3		-13	7				-4		-4	-4		-6	-3		-4	3	-12	-6	5	-3		5
fr:cour_dans	6
fr:cour_de	7	-6	-4	4		-3					-2			-3			-4			2		-2
fr:cour_partout	4
fr:cour_pas	-3
fr:couron	3
fr:courr	5	9	-3	9	-5	-3	2					11	5	4			-9	-2		2		5	3
fr:courriel	5	10		9	3			6	-5	-7	3	5	2	12	-5	10	-3	2	5	-2	-4	-4	2
fr:courriel_cliqu	-6	-2			-2
fr:courriel_comm	4
fr:courriel_de	3	2			-4			5									-2			5		-4	4
fr:courriel_que	2
fr:cours_je	-2
fr:court	-4	5		4	-5	3				2			5					-8	-2	-4	3	8	-4
fr:court_a	-3
fr:court_des	-3
fr:court_independ	-3
fr:courtois	-4
fr:courtois_de	-3
fr:cousin	4	7	7	9	-4	-2		6		3			4	4			-11		7	3
fr:cout		-5	-3	-9	2												8	-7		9			-11
fr:cout_#	3				5
fr:coutur	-4
fr:coutur_du	-4
fr:couvercl		-3			-3													3					-3
fr:couvert	6
fr:couvertur	-7	2		10	3	-6					2						-4	-2		2	7		-3
fr:couvertur_et	3
fr:couvr	-6	-8			-5	-3							-2	-2				4					-4
fr:covoit	-2
fr:covoit_du	-2
fr:cram	-3
fr:creanc		7					8					-6		3				4		-6
fr:crech	5		-3	-3	4	2					4						-8	-5	7	6			-4
fr:cred		-7		4	-9	-2	-3			-2	-2		-2	-3			-10	20	-3	-16		-3	-8
fr:cred_est	2
fr:credit	6	-3		3	-6												-3	10		-11			-4
fr:crem	-2
fr:crem_brul	-4
fr:creneau	-3
fr:creneau_avant	-4
fr:crep	2	-2	-9		5												8	-4		-10			5
fr:crep_au	-2
fr:crep_du	-3
fr:creux	3
fr:crev	-11
fr:crev_a	-3
fr:cri		4	-5	7	7	4	4			7	-7	-2	3	-4			-4	4	-5	-7	-4	4	4
fr:cri_dans	-7
fr:crispi	-4
fr:crispi_fri	-4
fr:critiqu	-2	2						5						-3
fr:croi		3		4	5						7	7						5		2		-2	-5
fr:croi_perdu	-2
fr:croi_rev	-2
fr:croient	3
fr:croient_que	3
fr:croir	6
fr:croir_et	-2
fr:croir_que	7
fr:crois	13	4	-9	7	-5	5			2	-2	-3		-4	-4	2		-3	-6	-3	3	-2
fr:crois_que	2	6		5		6			3				-2	-3	3		-6			-3		2	5
fr:croiss			-3	8	-2												-9	-4		4			8
fr:croiss_mdr	-6
fr:croustill	-3
fr:cru	7		4														8			-4			-3
fr:cru_que	3
fr:cuiller	4
fr:cuir	7
fr:cuisin	6	-8	-3	-13		-5		-3	2	-5		-4		5	3	-3	14		-6	-12		-7
fr:cuisin_delic	-3
fr:cuisin_et	4	-4		-4													3			-3			3
fr:cuisin_pour	-3
fr:cuisin_que	-5
fr:cuisin_tres	-3
fr:cuisson	-7
fr:cuisson_au	-2
fr:cuit	7
fr:cur	-5	-5		-4	-4												-6	-7		9		-2	4
fr:curieux_et	-3
fr:cut	-3
fr:cv	-15	-6			-5	-3	-2		-3				-3	-3	-3
fr:cv_est	-7
fr:d	8	3	6	-9	-2	-3	4			7							13	-5		-13	4	-3
fr:dai		-9	-3	-2	3	-6	-3	-3	-3	-3	-4	-3	-3	-5	-3	-3	5	5	-3	-5	-3	-3	-5
fr:dam	10	7	-5	-14	-3		-6	-4	-4	4	10	-4		-3	-4	-4		-4	-5	-2		-2
fr:dam_a		3								5	2						-2			-7		4	3
fr:dam_age	-2
fr:dam_au	7	7		-5							7						3			2
fr:dam_de			-4		-2	-2				4												4	-4
fr:dam_du	-8
fr:dam_me	2
fr:dans	11	9	-9	-3	-6		-9	-11						-7			14	-15	-17	-9	-2		-4
fr:dans_#	6		2		-5	-6							-3	-2			-5	-3	-2			8	-4
fr:dans_ce		5	-4	3	-3	-2				6							-5				7		-4
fr:dans_cet	-3
fr:dans_la	11	11	-5	3	-8	9	-7	-8	-3	-4	5	-3	5	8	-3			-10	-15	3		-3	7
fr:dans_lautr	-3
fr:dans_le	6		-10	3	-19		-8			-3		5	-12	-13		4	9	-13	-7	-6	-3
fr:dans_les		3	-14			-2		-6	6	-7	-13		-3	-5	6	-7	12	-3	-7	-4	-5	-7	-18
fr:dans_leur	6		-2	-3	-3				3				-3	-3	3					2			-3
fr:dans_ma	-6		-7	-3	6	-7		-3	-3	8	-6	-4	4	2	-3	-4		-3	-4		-2	3
fr:dans_mon	6	2	2	-7	-10	-4	-3	-2	-3	-3	-3	-3		-7	-2	4		-7	-3	8	-2		-7
fr:dans_notre	7
fr:dans_sa	6	7		-3	5	11					3									2		-5	3
fr:dans_son	2		-6			-2	6										8	-4		-6	3	-4	3
fr:dans_tout	2
fr:dans_un	5	-11	-4	7	13	-8	-5			-5	-6		-7	-7		-3		7	-8		-4	-8	-2
fr:dans_une	8	-4	8	13	-5	-4	-3		-2		-4	-2	-3	-3	-3			-5			5	-4	-4
fr:dans_vos		5		3	6		-2					7	7	-3			-5	-2	8	-8		6	-3
fr:dans_votre		-5	-3	-7		-3	-2				-2						9	-5	-2	-5		-3	-4
fr:dat	2		2	13	-11	-12	-8		4	-6	-10	5	4	-5	4	-5	-12	-9	-9	2		6	11
fr:dat_de	3		-2		-7	-3						2	6	-3			-10			4		5	-4
fr:dat_du	-3	-6	5	7	-5	-3	-2				-3	-2	-2	-2			-8	-7	-2	7		10	-6
fr:dat_le		6	7										6	6				-4				-3	4
fr:dat_pour	-3
fr:davoir	-4
fr:de		-9		-3	-6	-12	-14	-14	-14	-13	-10	-14	-12	-11	-14	-17	7	-9	-7	-6	-11	-6	-11
fr:de_#			7		4	-5	-8	-4		-10	4	-6	-3			-3		-3					-5
fr:de_a	11	-6	-7		-4	-4	-2			-2	-3		-3	-3					4		-2		-5
fr:de_abord	4	-4															-10			6			5
fr:de_achet	-4
fr:de_acompt	2		7		-7		-3					4	-3	-3			-3		-2	-8		-7	9
fr:de_administr	2			7	7			6						4		5	-8	-2	7	3
fr:de_adon	-3
fr:de_ailleur	-3				-4					2
fr:de_aller			3	-3	5												2	3		-5
fr:de_ange	-6
fr:de_anne	-7
fr:de_aout	8	3		-10	-4				6					7	6		-3	-5				7	-4
fr:de_appel			-3			3	-5	-3	-2	-3	5	6	-6	-7	-2		2		-3	-5	-2	-11	11
fr:de_apprendr	3
fr:de_apres	11	3	-3	9	-5	2	-3		-2		4	-2	-4	-3	-2		-8		-3	4	7	-4
fr:de_argent	5	-2		3	-4						-4		3				6	-4		3			-7
fr:de_assist	-4
fr:de_assur	2
fr:de_attent	12	-5	-5	-8	-5	-2					-2						5	-6	-2	3		-4	-5
fr:de_aucun	2
fr:de_aut	-3
fr:de_autr	14	9	-8			3	-5	-3		6	4	-4	14			-3	8		-4	-10	-4	10	-13
fr:de_avanc	-9	2	-5	7	5	-5	-4	-3	-3	4	-5	-3	-5		-3	-3	6	-3	6	-7	-2		-5
fr:de_avant	6	6		3	-4				6	2				7	6		-6	3		-4		7
fr:de_avis	2
fr:de_avocat	4
fr:de_avoir	-12	3	5		3	-4	-3		-2	4	-3	-2	4	-4	-2		11	-7	-4	-9			3
fr:de_avril					-5
fr:de_bain			-4	7	3		-3	-2	-3	-2		-3	6	2	-2		-6		-4	3		-3	6
fr:de_banqu	-3
fr:de_belgiqu	-4
fr:de_beurr	5
fr:de_bien	-5
fr:de_bois	2	-3		6													2						-3
fr:de_bon	10	-6	-3	8	2	-2											5	-3				3	-5
fr:de_bord		-2		3	3												-3			8			-3
fr:de_bris	-16	-2			-7
fr:de_budget	-3
fr:de_bureau	-4				4
fr:de_ca		-3												-2			-7	-7		11			-2
fr:de_caf	6	-2		-5	4												9	-2		-5			-4
fr:de_caiss	3
fr:de_canicul	-4
fr:de_car	-2
fr:de_carrelag	2
fr:de_cart		-3			4									-3			4	2				-3	-2
fr:de_cass				-8		3					4						7			-6
fr:de_cathedral	-2
fr:de_ce	4	18	-3	10	-5	5		-3	-3	5	3	11	10	3	-3		7	-9	4	-5	6	5
fr:de_cette	-5			-4	-5								-2	-2			-6			6		-3	-6
fr:de_chambr		-8	-7	-4	5	-5	-3		-2	-2	-6		2		-2		4	4	-2	-13	-2	-5	6
fr:de_chang	3
fr:de_chant	6		-7	-5	-3				3			5	-4	-3	3		-5	-2		4			-2
fr:de_chaud	-4
fr:de_chauffag	-8	7		3	3	-3				5	3						-5	3		7		-3	-4
fr:de_chevet	-3
fr:de_chez	4	7	-3	-3	-4	3				4	5	7	-2	-2			-9			11		-4	2
fr:de_cinq	6
fr:de_cinqu	-5
fr:de_cle	-6
fr:de_client	2
fr:de_coeur	-4
fr:de_command					-3												-13	-4		16			-3
fr:de_commerc		4		-7					4					5	4		7	-7		3		-3	-2
fr:de_communion	-3
fr:de_confirm	-3				3
fr:de_confitur	-3
fr:de_conform	-5
fr:de_cong		-5	-5	5	7									-3			-5	-6	9				-2
fr:de_cot	-6
fr:de_couchag	3	2	3										3	-3						-2
fr:de_cour	6	5		11		5					3						-3	-8					8
fr:de_courr	-5
fr:de_courriel	2
fr:de_covoit	-2
fr:de_cred		-3			-2													8		-7			-3
fr:de_cuisin	5	-4	-3	5		-2											-7	-2		5			2
fr:de_cuisson	-2
fr:de_demain	-4	-3
fr:de_demand	4
fr:de_depart	-5
fr:de_dessin	3
fr:de_deux		4	-4	-2	4						6			-2			6	-2	-3			-2	-5
fr:de_dimanch	4	9			2	7	11				-2						6	-7		-4		-3	3
fr:de_dix	3	-3	-2	8																4			-2
fr:de_domain	-4
fr:de_don	3
fr:de_doss		-4		4		-3	-3					4	-3	-3			3					-7	4
fr:de_douch	7		-2	4	4	-3	2					2		3			-8			-3		7	-3
fr:de_droit	3
fr:de_eau	-6	-3	-4	-4	-9	-4	-3		6		-5	-2	-2	5	6			-6	-2	9		-4	3
fr:de_ecran	9	7	-4		-7	3				6	5		7	-2			4	-3	-2	5	-2
fr:de_ecrir	4				-3												4			-9			6
fr:de_electr					-2
fr:de_emploi	5
fr:de_en	8			2	-10	-5	4	-3		-3	-3	8	-6	-6			-4	4	-4	4	-3
fr:de_enfant	2	-5		-2	-3												9	-8				-2
fr:de_entre	3
fr:de_entretien		-8		5	-3	-5				-2	-2						-6	-5	6	-3		-2	7
fr:de_envoi	5
fr:de_equip		-2			-3
fr:de_essai	-5
fr:de_ete	3
fr:de_etre	-6	-4	-4	3	-3												9	-2		-6
fr:de_examen	2
fr:de_excus					-2					3							-2	4		-7	5	-2	-2
fr:de_expans	5
fr:de_experient	-7	-2			-5
fr:de_expliqu	4
fr:de_factur	-3				-2
fr:de_faire	-5	-3	-5	2	6	3								-2			4	5		-5		-2	-2
fr:de_felicit	-5
fr:de_feu	-5				2
fr:de_fil	4	-8	5	3	-5		-2				-4		-3	-4			-7	-3	-3	-10		11	5
fr:de_fin	6
fr:de_flut	11			-7													7			-7
fr:de_frais	-2	5	-2	9	-4									6		6	-6	7
fr:de_fromag	3
fr:de_fuit	-6	-6				-2			-3					-2	-2
fr:de_garant	2
fr:de_gard	6			-3	9	4	-3			-2			-5	-5					6	-4		8	-9
fr:de_glac	7
fr:de_grac	5	-2	6	-6	-3												5	3		-12			5
fr:de_gueul	2
fr:de_habitud	3	2		4	-6	-3			6		-3			7	6		-7	-4		6		6	-3
fr:de_haut	-3
fr:de_heur	5	-3		3													-6	-4	7				7
fr:de_hi	2	-4	-3	5	-5	-3					-2						3	-3		3		-4	-4
fr:de_hiv		-4	3											-2				4		-2			-3
fr:de_huiss	-2
fr:de_ici	10	7			-3			5	7	-4		5			7	-2		-4	-3	10	-3	-10
fr:de_ident		7		2	4	-2	6			9			-3				4	-7		-6		3	5
fr:de_impot	4	-3		2	-5												-5	-6		6		-2	4
fr:de_incident	-4
fr:de_indemnis	-3
fr:de_interet	3
fr:de_inutil	-3
fr:de_jas	-3
fr:de_jouet	-5
fr:de_jour	4	3	-4	3	-3					6			6	-2			-6	5		-8		6	-2
fr:de_juillet	-4	-4		3	2												2	-3		7		-3	-3
fr:de_juin	7	-5	-3	3	-5	-5		5						-2			-5		-2	-9	3	-4	13
fr:de_kin			-2	6	3	-4					5						-10	-2		10		4	-2
fr:de_la	8	9	-19	-6		9	-3	3		-2		-3	10			-7	-3	-6	5	4	-9	4	-9
fr:de_lait	-3
fr:de_lavag	4
fr:de_laval	6			-8	4			5						6			8	-3		-4		-3	-3
fr:de_le			3	6	2	-6	2	4		-13		2	-10			-10	4	-7	-4	5		-12
fr:de_lectur	-2
fr:de_leur	-5		-2	5	4	-2	-3	-2			-2	4	-3	-3	-2		2	-6		-6		-5	10
fr:de_lit	-7
fr:de_livraison	6	-4	-2	6	-3												-7	3		-2		4
fr:de_locat	-4
fr:de_lui	3	2				4				6	-2	-3	3	-3			3				3		-5
fr:de_lund	3
fr:de_m		5		5	-7	6					6		5				2	-2		-3		4	-2
fr:de_ma		-2	-9		-6	4		-4	-4	3	-5		7		-4	-4	-8	5	-7	12	-5		-5
fr:de_magazin	7
fr:de_mai		-5		8	4												-10	-3		4			7
fr:de_main	-5
fr:de_main-d'oeuvr	2
fr:de_maison		-3	-5	-6	2													-3		3
fr:de_mar		-5			3												6	-4		2			-3
fr:de_mard		-4			-3	-2
fr:de_mariag	-5		-3		-4								3				-5	3		4			-5
fr:de_me	-10	-7	-7	5	4	-4	-5	-2	-2	-4	-3	-4	4		-2			6		-13	-2	3	9
fr:de_meme	-7
fr:de_menag	3
fr:de_mes	10	6		2	7		11		-2	-3	-4	-4	4	6	-2				-3	9	-2	-8
fr:de_mid	-4
fr:de_mis	-3
fr:de_mme	-5	5		3	-3	7					8	3		11			-5	2				-2	5
fr:de_moi	2
fr:de_moit	2
fr:de_mon	12	6	-8	2	3	5	9	-3	-4	-5	5		-7	-10	-4	-2	5	-4	-8			-7	6
fr:de_montr	2	5					6			8			-2				-8	-5		5		3	2
fr:de_ne								6				4	-2
fr:de_neig	3
fr:de_niaisag	-4
fr:de_noel		-2	5	-5													-6		6				-3
fr:de_nos	-7	2	-3	2					7					6	7		3	-2		-2	4
fr:de_not	2
fr:de_notre	-5			10			-2	-3		-4		-6	-7			-2	10	-8	-3	-6	-3	7	-13
fr:de_nous		-2		-3	-3												6			-6
fr:de_nouveau	-10
fr:de_nuit	-8	3	-5	-4	-8		-2	-2	-2	4		-2	5	-3	-2	-3	5			-6		4	-7
fr:de_octobr		-2			3
fr:de_or	-6	-3
fr:de_ordi	-4
fr:de_orfevr	-2
fr:de_outil	-3
fr:de_ouvertur					-4
fr:de_ouvr	4
fr:de_pai	2	-2	-5	3	10	-6	3	-2		3	-4	3	-5	2			-13	6	9	-2	-3	3
fr:de_pan	11			-7													7			-7
fr:de_pann	-17	-4			-6	-5	-3	-3	-3	-3	-4	-3	-3	-3	-3	-3
fr:de_papi	-5
fr:de_paqu	-3
fr:de_parking	8	-2	-3	-5	4																		-3
fr:de_parl	2	-3	-2	-4	-6												-3	7					-2
fr:de_part	-3																	4	7	-10
fr:de_partag	4
fr:de_pass	-8	-8	-5	10		-5	-3	5	-2	-4	-5	-3	-4		-2	4	3	-6	-3	2	-2		3
fr:de_pech	-3
fr:de_perdr	-3
fr:de_photos	4	-3	-5		3												-3	-3		7			-4
fr:de_plac	3
fr:de_plaint	-5
fr:de_plaisant	-4
fr:de_plein	3
fr:de_plomb	-3
fr:de_plus	4	-4	-7		4	-2					-2		-2	-3			-10	3	-4	13		-4	-4
fr:de_port	3
fr:de_pouss	-3
fr:de_pouvoir	7
fr:de_pret	4
fr:de_prix	3
fr:de_problem	-13	-4			4	-2	-2				-3	-2	-2	-3
fr:de_protect	3	4		8		-2	8										-9						9
fr:de_quar	-2
fr:de_quatr	4	-5	3	-2	-2												9	-2		-6		-3	-2
fr:de_quatre-vingt-dix	-4
fr:de_quelqu'un	6	-2	-7	-3	-2													-4		-8			8
fr:de_quoi		3	-4	-9	-4	-4		4	5		-2		-2	-4	5		12	5		-13		-4	-7
fr:de_ramp	3
fr:de_recevoir	3	5	5		-2		7					5		-2				3		-9			6
fr:de_rechang	-3
fr:de_reclam	-5
fr:de_reduct	2
fr:de_regard	6			5	-5													-7		9			-5
fr:de_remettr	2
fr:de_rempl	3
fr:de_rendez-vous	3						4										-3	-3		5
fr:de_repons	2
fr:de_repos	2
fr:de_reprendr	3
fr:de_reproch	-4
fr:de_retard	-7
fr:de_retir	3	2			-4	6					7		4				-2	3		-5		3	-3
fr:de_retour	-4	5			2		6							5
fr:de_retr	-3
fr:de_reven	3
fr:de_rien	-4	-3		-5	-3												-5			9
fr:de_rout		5		-4		5			5	4			4	6	5		-3					3	-3
fr:de_sa	-4	8	-4	-11	-4	-5	-3		-2	-3	3	-2	4	6		6	6	-7	-3
fr:de_saison	-2
fr:de_sall	2
fr:de_samed	-7	3			-3			5
fr:de_satisfact	4	-3	11	-7										-3			8			-6
fr:de_sauvegard	3
fr:de_se	-4		4														10	-2		-8
fr:de_secour	-5
fr:de_sel	2
fr:de_semain	-5	5				8			4		6		8	-2	4		-5	-3		9
fr:de_septembr	-6	-3			-4
fr:de_ser	3
fr:de_serieux	-5
fr:de_ses	-4	-6			-3	3	-2				-2						-2	-2				4	-3
fr:de_sign	-6				-5	4			4				6		5		-5	10				-3	-5
fr:de_six	-3	-4		2	-3	-4	-3					4					-5	-4		-7	3	4	8
fr:de_soir		-3			-4		-2					4	-2	-2
fr:de_soix	2
fr:de_soleil	-7
fr:de_son	-5	-14			4	-7	-4	-2	-3	-4	-7	-3	-5	-7	-3	-3	10	-5	-4		-4	-7
fr:de_souc	-21	-4			-7	-3	-2	-2	-2	-3	-3	-2	-3	-3	-2	-2
fr:de_special	-3
fr:de_station	4
fr:de_stress	-7
fr:de_sui	-3
fr:de_suit	9	5	-5	-3		8	-3	-2	-3	-2		-2	-5	-6	-3		-4	-2	-4	3	7	2	-9
fr:de_suiv	4
fr:de_surveil	-3
fr:de_sutur	-4	4				5					3
fr:de_temp																	-6			7
fr:de_tiroir	-3
fr:de_tomb	-3
fr:de_tournev	-3
fr:de_tout	2		-3	-6		5							3	3			-4			3
fr:de_tracteur	2
fr:de_train	-6
fr:de_travail	5		-2			-2			7					6	7							4
fr:de_traver	3
fr:de_trent	-4
fr:de_tri	-3
fr:de_trois	5				-3		2					7		5				6		-4		-2	-4
fr:de_trop			-3	7	-6	-2	5				-2						-9	8	-2	-3		-4	3
fr:de_un	11	5	8		8	-11	6		3	-9			-10	8	3	-5		12	-11	-7	-6	-13	7
fr:de_une	-7		9	-11	-10	-9	3	-3	-3	4	-7		-4	-3	-3	-3	-4	-13	-3	15	6	-7	-6
fr:de_urgenc	-3			-6		2							-3	-2			-5	-4		8		4	-6
fr:de_urgent	-10				-2
fr:de_veau	-3
fr:de_velo	3				4	3	5										7	2		-4		-3	-3
fr:de_velos	-3
fr:de_ven					-2
fr:de_vendred	-3	-9	-2		-2	-9					-5							-3		6			-5
fr:de_verif	-5
fr:de_vern	-5
fr:de_vi	2
fr:de_vieux	-3
fr:de_vin	-4
fr:de_viv		8			-4	4				3			7	2			-2			-6	4	4
fr:de_voir	9	7	5	-5	-7	-2		5		4			-3	-4			-3	-6	-3				4
fr:de_vos	-9	-2	-3	3	4	-4	-4		3	-2	-3	-4	3	6	3		-3	-6	-4	11			-5
fr:de_votre		10	5	9	-5		10		7	2		5		8	7	-3	-10	4	-6	9	-4	-12	2
fr:de_vous	5	5	8	8		8	-3			2	-3						-10	-8	-3	13			-5
fr:dead	5
fr:dear	-4	-8	-4	9	-2	-10	-6	-4	-6	-2	-7		-6	-4	-4	-6	6	-2	8	-14	-6	3	7
fr:dear_all	7		-3	-6	-5		-2				-4		-2				10		-3		-2	-6
fr:dear_mr	9	2	-4	8	3	-3	-5	-4	3				-6	3	4		-2		-4	-10		6	4
fr:dear_ms	-3	2					6			4	6
fr:dear_sir		-5	-4	6	6	-2	-3		-3	-3		-2	-2	-2	-2		-10	3	5		-2	-2
fr:deau	11	-3	-4	-6	-5	-3		-2	-3		-3	-2	-2	-2	-3		-14	-3	-3	15	-2	-4	-6
fr:deau_chaud	10	-3	-4	-6	-5	-3		-2	-3		-3	-2	-2	-2	-3		-14	-3	-3	15	-2	-4	-6
fr:deb	-3	-4			-2							-2		-5
fr:debarqu	4
fr:debarrass	2
fr:debat	4
fr:debil	-8
fr:debil_les	-4
fr:debit	-3	-4				3			-2					-3	-2
fr:deblocag	-3
fr:deblocag_des	-3
fr:debloqu		-4		9	4		-3										4	-2		3		-3	-2
fr:debord	4
fr:debout			2	-6	-6		6	-2		-2	-4	4	-3	-4		-2	8		-3	-9	-2	-6	4
fr:debout_dans	4	-3		-6													11	-2		-5		-2	-3
fr:debout_lequip	-3
fr:debranch	6	7	-3		-4	11					5			7			-14			13		-2	-6
fr:debut	-5	7	6	-6	-3								3	7			4	-4					-4
fr:debut_a	-9
fr:decal	3		-3	-3			4										3	-3				-3
fr:deced	3	-2		2		-2					-3		3	2			-4			2			-3
fr:deced_le	3
fr:decembr	4	6			-8	5	2					-3	4	-4			-4	-11		14			-6
fr:decembr_a	-2
fr:decharg	4	9		7	2					5	7						9	-4		-10		-2	6
fr:dechet	-5
fr:dechet_est	-3
fr:dechet_et	-2
fr:decid	5	5	-4	6	13		-2			-3	4			-4			5	8	-4	-6	3		-6
fr:decid_de	4	-3		3	9													10		-9	3	-2	-2
fr:declar	3
fr:decoll	2
fr:decompt	5
fr:deconnect	4
fr:deconnect_a	3
fr:deconseil_le	-3
fr:decor	5
fr:decouvert	6
fr:decouvr	5	-2			-4												-5	4					-3
fr:decr	-3
fr:decr_le	-4
fr:decriv	5
fr:decroch	8	-5		-5	-4								-3	-2			6	-6		-8			4
fr:decu_ce	-4
fr:dedan	8	-3	-3	-9	-4		-4	-2	-3	-3	-4	-3	-3	-3	-3	-3	13		-3	-15	-3	-5
fr:deduit	-7				-3
fr:def		4				2				6	5		4				3	-2		-7		6	-2
fr:defaut		14	-3	8	-7		15	3	-2	-2	-4	8	-5	5	-2		-12	5	-3	4		-3
fr:defaut_de	8	12		4	-4	-5	15	-2				10	-3	7			-7	8				-5	2
fr:deg	-11				-3
fr:deg_de	-10				-3
fr:degel	-6	2												6		6
fr:degr	16		2	-11	-8	9	-4	-2	-3	-3	7	-4	-4	8	-3	-5		-3	-3	3	-3	-7	-2
fr:degr_dans	5		4	-5	-2	6					5		-2	4		-2	4			-4		-4	2
fr:degr_le	2
fr:dehor	6	-6	-3	10	6	-9	-3		-2	4	-7	-2	-4	-3	-2	-2	-11		-3	11	9	-10	-10
fr:dehor_sous	2
fr:dej	-3
fr:dej_une	-3
fr:deja	3	-6	-13	3	11	-7		-5	4	-6	-13		-3	-3	4	-5	7	-6	3		-5	-7
fr:deja_debout	-3
fr:deja_envoi	-3
fr:deja_eu	-4				3
fr:deja_la	-5
fr:deja_vid	3
fr:dejeun	11	-4	-7	-9	-8	-3	-2		-2	-2	-3	-2	-2	-3	-2	-2	14		-5	-15	-2	-3	-7
fr:dejeuner		4		-3	-4				5					6	5		-3	8		-3
fr:del		8			-4			6				11	4	-6			2	7		-4			-8
fr:del_de												4		-2
fr:del_pour	-3
fr:delegu	5
fr:delh	5	-4			-3	-2											8	-3		-11		7	-3
fr:delic	-6
fr:delic_et	-3
fr:delicatess_que	-2
fr:delval	6	3	-3		-8		-4				3	3	9	-5	2				-3	-14		10	-4
fr:dem	10	4	-4	-8	5						6						6	-3	6	-9		-3	3
fr:demain	-4	-2	-9	3	12	6	3		-6	-3		-7		3	-6	-4			-10	-6	-7	13
fr:demain_#	-7			2	2			5						-3				-5		4		-3	4
fr:demain_a		-3		-3		-3					-2		5	3			2	4		-13		6
fr:demain_matin	-4	-3		-4	7						4								-2				-3
fr:demand	7	17			4	-10	7			14	-4	10	5	2		-5		10	-4	-13	2	4	9
fr:demand_#	6			-7	7		5			4							9	-3	7	-11		5	-7
fr:demand_a	-3	9	6	3	-3	-4	-3			6	-2	-2	8		2			5		-13	5	6	-6
fr:demand_au	2				-2		4							-3			-9	-5		10		-4	4
fr:demand_bien	2
fr:demand_ce	4	6	-3	-3	-3	5	6			4	-4		-2					-5		-9		6	3
fr:demand_comment	2
fr:demand_de	13	8	4	2	9	-6		5	5	6	-5	5		6	5		10		-6	-6	-3	7	-16
fr:demand_des	3	4	3	4		-3	3			6	-3		-2	4			-4	-3		5	6	-4	-5
fr:demand_du	3
fr:demand_en	3	5			-2					5			5	3				-5		-2			6
fr:demand_la	4	9	7		-3	4					-3	8						3		-7		-3	5
fr:demand_le		-4		-6	-8	-3	-4	3	-2	-3	-3	6	-4	-5	-2		7	3	6	-11	-2	-8
fr:demand_ou	2
fr:demand_pareil	-3
fr:demand_pas	3	-2		2	-3								4				5	-4					-2
fr:demand_que	10	-9	-3	8	12	-9	-3			-3		-2	-4	-4				16	-5	-3	-3	-13	-9
fr:demand_sera	2	5					6							-3				6		-6
fr:demand_si	-15	-3	-7	-8	-11	-12	-4	-3	-3	10	-8	-3	3	-6	-4	-3	-9		-3	7	-3	2
fr:demand_un	4		6	5	-8				3			5	-5	-3	3		4	-2	-3	-4		5	-3
fr:demand_une	-3	7	-3	6		-3					5			6		6	-12	5		10		-3	-2
fr:demenag			-5	10		2					-3	-3		-2			-9		-2			-3	10
fr:demenageur	-2
fr:demenageur_ont	-2
fr:demeur	-4	6		-5	-3		8					-7	-2	6			5	-9		12		-3	-6
fr:demeur_a	-5
fr:demeur_de	5	8		-5		3	9					-5		3			6	-8		8			-3
fr:demi-heur	4	6			2					6							5	-3		-7	7		-4
fr:demi-heur_apres	-2
fr:demi-journ	-4
fr:demoisel	-5			-6	-7								4				6	-5					-3
fr:demont		-4	-2		-2												-2	4					-4
fr:den			-3	2	9	-3	5			4	-2		-3	-2			-6		6	-10		6	-4
fr:deneig	-6
fr:deneig_avant	-3
fr:deneig_notre	-3
fr:denich	-5
fr:denich_un	-5
fr:denis	4	-7	-3	7	-9	-4	-3				-3	-2	-3	-3				-7	-3		-2	7	-5
fr:dent	3			8	3		-4	-2	-3	5	5	-3	4	-5	-3	-2	-6	-11	-4	10	-2	7	-13
fr:dent_cass	-3
fr:dent_ce	-4
fr:dentist	-8			-10	-3			5						6			2	-3		5		-3	-2
fr:dentist_est	-4
fr:dentist_et	-9
fr:dep		6	-4	-3	4											7	8	-3		-5			-2
fr:depann	-7	-7			-3				-3					-2	-2
fr:depann_etait	-4
fr:depannag		-3
fr:depart	6		-6		-4	-3		5	4		-2		-2	8	4	5	-8	6	-4	-4		-4	8
fr:depart_a	2
fr:depart_de	-3
fr:depass	-7
fr:depech	-7
fr:depistag	-2
fr:depistag_precoc	-2
fr:depl	5	-3		4	-3												-5			-9			9
fr:deplac	-13			-3	-11	-5					4		-2	-3			-12	6	-2	8		-3	-5
fr:deplac_le	-7
fr:deploi	-3
fr:deploi_conform	-3
fr:depos			-4	8		-4	9	-4	-4			3		-4	-4	-2	-3	13	-3	-10	-3	7	-14
fr:depos_a		3					5				2		5	-5			-3	4		-5		4
fr:depos_au	-2
fr:depos_un	3
fr:depot			-5		2		5			4							-4	9		-12		-4	3
fr:depui	2
fr:depuis	26	12	-7	-11	-8	4	-7		6	-5	7	-8	3	-3	6	-4	-12	-20	-9	17	-7		-8
fr:depuis_#	9	9			7		-10		10	3	-2	-10	-4	5	10			-17		3	5		-19
fr:depuis_des	-6
fr:depuis_deux	4
fr:depuis_dimanch	7	-3	-3	-6	-4	-3					-4						9	-2		-7		-4	-4
fr:depuis_hi	8	-4	-7	4			-3	-2		-3		-3	-4	-3		-2	-6	-6	-3	-3	-3		10
fr:depuis_je													5	5				-3				4
fr:depuis_jeud	8	5	-3	-3	-3						6						-3	-3		8			-3
fr:depuis_juin	4		-3						3			5	-4	-3	4			-3
fr:depuis_la	7	13	-4	-5	-4	6	9	4	-3	-3		-4		6	-3	6	-8	4	-3	5	-2	-5
fr:depuis_le	13					-4	-6	8	-7	-6			6	-5	-6	-3		-9	2	-3	-5	-3	4
fr:depuis_lund	8	4		-4	-2	-2					6						-6	-3		12		2	-10
fr:depuis_mar	3	-7			-2	-3					-2		-3	-2						-11		7
fr:depuis_neuf	3
fr:depuis_paqu	-5
fr:depuis_peu	-3
fr:depuis_que	3	-6	-5	-11	-7	-3								-2			-8	-6	-2	15		-3	-8
fr:depuis_samed	3
fr:depuis_six	-4
fr:depuis_un	2
fr:depuis_une	3
fr:depuis_vendred	2	-5		-5	-2												-2			6			-4
fr:depuis_votre	8			6							-4		5				-7						7
fr:derang	-16	7		-8	2		-2		-2	-2	8	-2	-3	-3	-2	-2	9	-4		-4		-2	-2
fr:derek		-7	-5	-2	5	-9	-3		-4		-3	-3	-3	-3	-3		-7	11	-2		2	-4	-8
fr:derek_poult	4	-5	-3	8	8	-5											-10	13		-8			-4
fr:dern	-6			-11	-12	3		-4	6		-8	-8		4	7	-3	6	-12	-6	-9	-3	12
fr:dern_fois	-4								4					3	4
fr:derr			-2	4		2	-2			2	-4		-5	-4			-9	9		3	2		-9
fr:derr_eux	-7
fr:derr_le	4	2			2				3	3			-3	-3	3		-2				3
fr:des	-8	10		12	-5	-3	12	-2		4	-11	-10	-8			-17	-4	-5		-8	12		7
fr:des_#	-3	6	-2			3	5	4						9			-5	8		-5
fr:des_ange	-2
fr:des_as	-3
fr:des_biscuit	-4
fr:des_chambr	-9	5			-4				6				-2	6	6
fr:des_champion	-4
fr:des_chef	-5
fr:des_cheveux	7
fr:des_cour	3
fr:des_dechet	-3
fr:des_dessin	-4
fr:des_dix	4
fr:des_doigt	2
fr:des_echeanc	-3
fr:des_enfant	3	7	-3	7	3	7					-4						-4			9			-3
fr:des_excus		8		5		-3	-2			9	-4		-4				-6	-4		-7	14	-6	-3
fr:des_fois	-5
fr:des_fond	-3
fr:des_frais	-5				-2
fr:des_frit	-3
fr:des_gen	-8				-4
fr:des_hot	-2
fr:des_jok	-5
fr:des_le	-8	-4			-3	-2
fr:des_loir	-2
fr:des_lunet	4
fr:des_mois	-6
fr:des_nouvel	-6
fr:des_petit		5		2	-4	-2	7					-6		3			-4	3		-5		-3	3
fr:des_photos	2
fr:des_produit	-3
fr:des_quatr	4		-2	6			-2					5	6				-8	-5		-8	7	6	5
fr:des_que	9	-7		-6	-7	-3	-2				-2		-3	-3			-9	-8	6	3			-4
fr:des_roulet	-4
fr:des_servic	-2
fr:des_sinistr	-3
fr:des_sold	-3
fr:des_son	-2
fr:des_spam	-3
fr:des_traval	-6
fr:des_vent	5
fr:desabon	-7
fr:descend			-3					5						-3				-3	6	-6		2	-2
fr:descendr	4		-4	4	12												11	-3		-8			-3
fr:descendu	-2	-2			-3
fr:descendu_les	-2
fr:descendus	3		-2	-8													7			-6
fr:descendus_a	3		-2	-8													7			-6
fr:desgagn	-4	-7	-2	6	-3	-2					-3		-3	-2				-3				2
fr:design_est	-3
fr:desinscrir	-7	-5			-4	-2	-4	-3			-2	-2		-2
fr:desinteress	-4
fr:desk	-4	-2			8
fr:desol	-21	-7			-6	-4		-2		-2	-3	-2	-3	-3		-2
fr:desol_du	-10				-2
fr:desorm	3	-3	12	-5																2
fr:dessert	4	-2			-3												9			-11	4
fr:dessin					10	3					5						9	-4		-7			-3
fr:dessin_et	-4
fr:dessous	8	4	8	-4	-8	7	-3	-2	-3	-3	-4	-2	-4	-5	-3	-3		-10	-4	11	-2	-7	-10
fr:dessous_de	2
fr:dessous_du	-4
fr:dessus	11	4	-7	5	-8	9	6	-3	3	-4		-4	3	-4	3	-3	-10	-2	-5	9	-3	-8	6
fr:dessus_le	2
fr:detach	3
fr:detail		-3		-7	-3												5	-8		8			-4
fr:detail_et	-4
fr:detail_jusqu	-4
fr:detaill	3
fr:detartrag	2
fr:detecteur		-7		-4		-5											2			-9		-3	7
fr:detecteur_de		-7		-4		-5											2			-9		-3	7
fr:detendr	-3
fr:detest	-5
fr:deux	5		-10	2	-3		-7	-16	-3	-7	3	-8	-11	-5	-3		-7	3	-2	-2	-12	5	5
fr:deux_a	2
fr:deux_an		5		-5	-4						6						5	-4
fr:deux_autr		-7	-3	5		-2	-2						-2	-3			-16	9	-2	14		-7	-7
fr:deux_bouteil	3
fr:deux_caf	5	-5	-6	4	-4												-4	5		-4		4	-2
fr:deux_de	-3	2		4		2			4		3			3	4		4			5		-3	-2
fr:deux_et	2
fr:deux_etag	9
fr:deux_fleur	-3
fr:deux_fois	3	4		-6		8	-5	-2	-3	-3	7	-2	-4	3	-3	5		7	-3	-6	-3	-10	7
fr:deux_heur	4	-6		-11		-2					-3			-2			-3	-8				4	6
fr:deux_jour	-9	5	3		11	-4	-4	-2	-2	-3	6	-3	-3	4	-2	5		5	7	-8		-4	-7
fr:deux_minut	-12	-2			-10
fr:deux_mois	-5
fr:deux_nuit			-3			-2				4							-4	3				4	-4
fr:deux_pag	-3
fr:deux_person	4		3	-5	-3												3	-6		6			-2
fr:deux_servic	4
fr:deuxiem	10	12			12	4		3	2	-3	-6	-3	9	11	3	-2	4	7	6	-9	-3	-8	3
fr:deuxiem_caf	-3
fr:deuxiem_etag	2
fr:deuxiem_fois		4		2	10		5						6	7			-4	10				-6	-4
fr:dev	17			7	-4	-2	11	-11	-12	6	-14	-5	-2	-14	-12	-11	-4		-8	-9		6	11
fr:dev_au	-3
fr:dev_clair	-8
fr:dev_en	-4
fr:dev_etre	4
fr:dev_la			3	-7	-4	-4	-2			5	-3		6	-2		-3	4	-3	-2	-7		5	-5
fr:dev_le	12	4	5	9	-5		4	-2	-2	-3				-2	-2		-10	-8	-5	4	2	4	7
fr:dev_les	3
fr:dev_lui	4	-4			2	-3	-2				-3						3	-6				7	-4
fr:dev_ma	6	5		-3	-6					6							3			-2	7	-3	-7
fr:dev_mdr	-2
fr:dev_me	4	-6		7										-4			-8	-3		-3			11
fr:dev_moi					-2													5					-2
fr:dev_mon	5	-2	-4		-2												-2			-5			6
fr:dev_ne	-5
fr:dev_nous	2
fr:dev_pass	6
fr:dev_sign		3		4	-3		6							-2			-6	4		-9			9
fr:dev_une	-2
fr:dev_ven	3	-3	7	-7	3												7	3		-9
fr:dev_votre	3
fr:devenu	-5
fr:devenu_noir	-7
fr:devin	6
fr:devoir	3
fr:devon	-5	-5	-4	3	-5	-4	-3	-3	-2	-3	-3	-2	-3	-2	-2	-2	-13		-3	5	-2	9	-5
fr:devou	2			4			6					7		9			-3	6					-3
fr:devr	9		-8	9	10	-3	-5	-3	-2	3	-3	-3	-3	-4	-2	-3	8	-7	9	-16	-3	-5	2
fr:devr_etre	3
fr:di	10
fr:diagnostic	4
fr:dial	4
fr:dict	-4				3
fr:did	5		-4		-5		-3	-2	-3	-2	-5	4	-4		-3		-10	5	-4	6	-3	-5
fr:did_it	-2
fr:did_not	5		-3	-4	-3		-2		-2		-4	5	-3	2	-2		-7	7	-3	4		-4	-6
fr:dieteticien	-3
fr:dieteticien_je	-3
fr:dieu		3		-3		7					4		2	3			4	-2
fr:dieudon	-3	-5			-2									-3
fr:different	12		-3	11	-12	-3	5			-2	-3		-3	-4			-7	19	-5	-8		-4	-10
fr:difficil	3
fr:dign	2
fr:diligent	-9
fr:diligent_avec	-7
fr:diligent_le	-3
fr:dimanch	-12	7	-8	-6	9		6		-7	-8	3	-8	2	3	-7	-6	7	-6	6		-6	-4	-5
fr:dimanch_a	-11
fr:dimanch_chapo	-3
fr:dimanch_de						-2					5
fr:dimanch_elle	-4
fr:dimanch_est	-5
fr:dimanch_just	-4
fr:dimanch_soir				-9	-3													3	-3	3			-5
fr:din	-6	-6	-2			-2								-2						5		-3
fr:dind					2
fr:dind_au	-4
fr:dinguer	-2
fr:diplom	-3
fr:dir	11	-2		3	-7														-2			-3	-4
fr:dir_que	3
fr:dir_un	5
fr:dire	-4	-5	-14	4	-2	-7	-8	-6	-6		-11	-7	2		-6	-5		-9	7	-4	6	-11	5
fr:dire_a						2					-4		5
fr:dire_auss	-5
fr:dire_bonjour	2
fr:dire_bonsoir	-5
fr:dire_ce	7
fr:dire_combien	-3
fr:dire_de	3
fr:dire_merc	-6
fr:dire_pourquoi	3
fr:dire_que	-14	-7		-3	-6	-3				-2	-3		-3	-3			3			-5			5
fr:dire_si	-2
fr:direct	7	12	-7	6	6	9		5	-3	2	2	10	9	-4	-3	8	7	7	-3	-7	-3	4	-12
fr:direct_avec	-2
fr:directeur	6			-3	-4		-4	6	2			-2	2	-6	3		2	-5				2	-4
fr:directric	4	11		-8		2		5		3	9		-2	-2				-8	7	-11	2	-4	8
fr:dis	4	-2	-9	-4		2	-5	-4	2	2	-7	-5		-7	2	-3	11	4		-14	-4	-3	3
fr:dis_il	-4
fr:dis_pas	-4	-2			4
fr:dis_que	8	-6	-3	-7	-3	-2	-2	-2		-2			-3	-3			6	-8	4	-5			-4
fr:disappointed	-4
fr:discret	-10
fr:discret_de	-2
fr:discret_et	-4
fr:disent_au	-3
fr:disent_ce	-3
fr:dison	6
fr:disparu	-4	-3			-3
fr:disparu_de	2
fr:disparu_des	-5
fr:disponibl	-14	-6			-5	-2			-3				-2	-2	-3
fr:disponibl_et	-3
fr:disqu	6	-4	4	-5	4	-3											-3	-5	7	4		-2	-8
fr:dissuad	-4
fr:dissuad_de	-4
fr:distanc		-2	-2	-4	-3												-5	-4		10		-2
fr:distanc_et	-3
fr:distingu	7	7		3	-2	4	9					6		-5			-4	-3		6		-3	3
fr:distributeur	3
fr:dit	15	-6	-21	-5		-12	-18	-5	-6	-6	-3	-16	-4	-10	-7	-16		6	-16			3	-5
fr:dit_#	9		-6		3	-3	4	-3	-3	-3	-4	-3	-4		-3	-2	4	-5	-5	-7	-3	-7	6
fr:dit_a	8	5	-4	-10	5	8					6						4					-3	-3
fr:dit_ah	3
fr:dit_au	-3	-3	-3	8	3									-2			-10	10	-3			-2	-3
fr:dit_bravo	-3
fr:dit_ce	-3	-3				-2				4	-2		-3				-11			2		2	7
fr:dit_de		-10	5	-2		-3				-2	-3			-3			10	-7	-2	-6	3	-4	2
fr:dit_dev	4	5		2	-7					6							4			-3	7	-2	-6
fr:dit_elle	3	-5		-2	-4	-3					-2		-2	-4			-10	3		10		-5	-3
fr:dit_en		-4		2	-2									-2				6					-3
fr:dit_je	2	4	-3		-3	-3					5		5					-3		4		4	-8
fr:dit_la		3						6						-2
fr:dit_le	-2	-8		-8	-3	-6	-3				-4		5	3									-5
fr:dit_licenc	4
fr:dit_mard	-5
fr:dit_merc	2
fr:dit_non	3	-2		-5	2													-4		8
fr:dit_oui		-5		6	3													-4				-3	7
fr:dit_que	6	3		2	9		-14	3	-3	-2		-6	-2	-2	-3	-8	2	9	-20	-4		10	-10
fr:dit_sans	4
fr:dit_sous	2
fr:dites	-3	2	-3		4		-3	-2		-4	8	-3	-6	-6			6	-5	-4	-3	-3	-6	6
fr:dites_a	-9				-2
fr:dites_le	-4				-2
fr:dites_moi	6	5		3	-5	3			2	-3	9		-4	-5	2		-8	-4		6		-3	5
fr:dites_que	4	-2		2	10														-2				-2
fr:divers	8
fr:divis	3				7		3					-6		-2			6			-7			-2
fr:divorc	2
fr:dix	-3	-4	5	11	7	-3	4	-4	-6	-6			-8	-5	-6	-5		7	-7		-4	-6	-9
fr:dix-huit	4
fr:dix-neuf			3		-5	5							2	3			-3	7		-7		2
fr:dix-neuf_heur	-3
fr:dix-sept		3			-3	-2			7						7
fr:dix-sept_heur	4
fr:dix_an	3
fr:dix_jour	8	-4	-2	5	-6		6				-2	5	-4	-9			-10	8	-2	3		-6	-3
fr:dix_minut		-3	-6	8	3					-2	4		-2	-2					-3	-3			-4
fr:dj	4		-9	3	4												5		-2	-6			-3
fr:do	10			10	-11		-3	-3	-3	-4	-5	-3	-3	-3	-3	-3	3	3	-7		-4	-4	-7
fr:do_i	7		-2	9	-3												-8	-3	-2				5
fr:do_not	8	4	6		-4	3					-2							8	-2	-4			-8
fr:docteur				-5		4	4										-7	-5		6			4
fr:docteur_haddad	-2
fr:docu_symp	-3
fr:does			-2	-8	-2												-2	-3		9			-5
fr:does_still	-2
fr:doigt	7		-3		3			6			-3	3	-4	-2				-8		9			-4
fr:dois		3	4		-3			-2	3	-3	5	-3	4	-4	3		5		-4	-10	-3	-2	9
fr:dois_je	-7
fr:dois_tout	2
fr:dois_une	-5
fr:doit	2	3	-5	-3	3	7	6			-3			-3	-3			-7	-11	-4	10	5	-7	2
fr:doit_etre		7			-4	8	8
fr:doiv	-6
fr:dollar	5	-2	-8	-7																-2		5
fr:dollar_a	-3
fr:domain	-3	-4
fr:domicil_dans	-3
fr:domin		-4				-2								-2
fr:dommag	13	3	-7	-9	-4	-3	6	-2	-2			5	-2	8	-2		7	3		-7		-3	-6
fr:don	8	8	-13	6	3	-14	7	8	6	-9	6	2		2	6	-5	3	-9	5			-4	8
fr:don_a		-3			4	-4	4					5					-5	4		3
fr:don_des	4
fr:don_en	-3
fr:don_la	3	-6			2									-4			4			-8			5
fr:don_le	6	-7			8								-3	-3			9			-7
fr:don_moi	2	8		2	-3	-2			11					7	11		5	-3		-6		7	-4
fr:don_sur	-3
fr:don_un	3
fr:don_une	4
fr:donc	15	-4		13	12	-3	-9	-6	5	-8	-7	-8	3	2	5	7	15	-5	3	-16	-8		4
fr:donc_#	5	-4			-4												-4	-11	-2	9			6
fr:donc_aucun	-7										3
fr:donc_encor	-3
fr:donc_je	4	9	-4	5	3									5		11	-10	4	6	-10		3	3
fr:donc_un	7	-6	-2	7	-3	-2					-3						11	-4		-13		6	-7
fr:donc_une		-3	7	2	4												6			-6
fr:done	4	4	-2											4				-3		5			-4
fr:dont	7	5	3	-4	-10	5		-3	-3	3	-10		8		-3	-2	-8	2	-5	6	4		-8
fr:dont_deux	9
fr:dont_je	5		3		-4	-2							5	4			-9	3		6			-4
fr:dont_la		3		2	-3					3	-4		5				-3	3			4	-3	-2
fr:dont_une						5				3			4				4	-3				3	-4
fr:dont_vous	-2
fr:door	12		6	3													11		-2	-11		-2	-5
fr:dor		-3		2														-3			3	4	-4
fr:dor_comm	-3
fr:dorm	14		-6	8	-5	2	-4	-3	-3		-7	-4	-4	-4	-3	-4	-8	3	-5	5	-4	-8	-3
fr:dorm_a	3
fr:dorm_comm	-2
fr:dorm_dans	4	-5	6	3	-3	-2					-4						-5			7
fr:dormon	2	4		6		5											3			2			-2
fr:dort	-4	7		8	8	8				-2	8		3	5			4	-4		5			-5
fr:dort_dans	4	-3		2	9												9	-3
fr:dos	-3	3	-5	8	3	3	-3		-2	4	-3		-4	-4	-2		-12		-2	5		2	7
fr:dos_#		-3			-2
fr:dos_va	-2
fr:doss	-4	9	-11				3		-7	-8	4	9	9		-7	-5			6	-7	-6		6
fr:doss_clair	-3
fr:doss_de	-6	-3			-2
fr:doss_et	3
fr:doss_par	-4
fr:doss_question	-3
fr:doubl	5	-6	-5	14		-2					-2						-3	-8	6	6		-4	-7
fr:doubl_emploi	-4
fr:doubl_pour	2
fr:doubl_rendez-vous	-3
fr:douc	-3		5	5	7												4			-2
fr:douc_parf	-2
fr:douc_ponctuel	-2
fr:douch	18	3		-16		-8		3	-4	-5	2		-5		-4	-5	13	-7	-7	-6	-4	3	-15
fr:douch_a	3	2		2				6						-2			-2			5		-2	-3
fr:douch_chaud	-6
fr:douch_est	2
fr:douch_puiss	-3
fr:doudou	-4
fr:doudou_de	-4
fr:douillet	3	-3	-6	-3													3			-3
fr:douleur	-10
fr:dout	5	-3	8		-2	4	4							-3				-5		-4		4	4
fr:doux	-7
fr:doux_conseil	-3
fr:doux_efficac	-3
fr:douz		-4	-3														-3						6
fr:douz_an	-4
fr:douz_kilos	-3
fr:down		-3	-2		-2	-3												8		-2			-5
fr:dr	-4	9	-7	6	-7	8	-4	-2	-4		-7	5	-5	-7	-4	-2	-12	7	-3			-8	8
fr:dr_piet	-6	4										6	-2	-3
fr:drain	-3
fr:drap	3	-5	-6	2	-5	-2				-2							5	-2		-10		-3	5
fr:dre		-3				-3	4				-2						-3					6
fr:driving	-3
fr:droit	17	8	-6		-3		8	-3	-2	10	3	5		-4	-2		-11	-5	-5	-11	-4	13	9
fr:droit_a	6	3	-2		-5					6			5				-3	-6		2		6	-2
fr:droit_ce	3
fr:droit_de	5	7			5	-3	9			7	6	7	-3				-5			-9		10
fr:drol	-6			-5	-5												-7	2		6
fr:drol_et	-3
fr:drol_la	-4
fr:du	4		3	9	-17	-3		-3	-7	-12	-8	-6	-5	-4	-7		-24	7		9	-10
fr:du_#	-9	11	-18	18	-7		4			-3	-7			8		5	-25	19	7		-7		-7
fr:du_aller	2
fr:du_bas		3		-4	4		4				4			5				-6		9			-3
fr:du_baum	-4
fr:du_bien	-4
fr:du_bois	-3
fr:du_bonheur	-5
fr:du_bruit	2
fr:du_bureau	4		-4	5	4															-10			9
fr:du_cadastr	-5
fr:du_caf	-8
fr:du_cap					-2	3			3				5		3		-9	-3		12		-3
fr:du_carton	6				-4												-2	2				-2	-2
fr:du_centr	5
fr:du_chant	-3
fr:du_charm	-2
fr:du_choix	-4
fr:du_clsc	-3
fr:du_comptoir	3	-7	-3	-7	-3	-3	-3				-2		-3	-4			-8	-5	-2	16		-6	-6
fr:du_consomm	2			4			2							4			-4			9		-2	-5
fr:du_cont	-2
fr:du_contrat						-2	4				-2	3		-4			-3	-7		7		6	-5
fr:du_cot	-4		-8		-3		5										-4			6		-3
fr:du_coup	10		-3		-2												-11						10
fr:du_debut	-11
fr:du_dentist	-3
fr:du_derang	-13				-3
fr:du_dessous	4	4	-2	3		5											-5			10			-6
fr:du_detail	-4
fr:du_dimanch	-4
fr:du_doss	-7				-3	8					6		4	-3			2	-4				5	-3
fr:du_fil	-4					-3							3	4
fr:du_four	4
fr:du_gateau					-5												-3	7		-4			-2
fr:du_genr	-2
fr:du_grand	-2
fr:du_guichet	-2
fr:du_haut	5		4		2						-3						-10	-4	7	4		-3	3
fr:du_jour	-6	4							7					6	7
fr:du_lit	-4
fr:du_litig	-3
fr:du_local	3
fr:du_magasin	3
fr:du_mal	-3
fr:du_matin	14		6	12		-3	-3	4	3	-3		-3			3	-2	4	7	-5	-9	-3		-9
fr:du_mois	4	-4		9	-5	-2	-3					4	-2	-3			-10	-12		4	3	3	10
fr:du_mond	-3	-11	4	-8		-5	-3			-3	-3		-4	-3			4		4	-3			-6
fr:du_moulin	-4
fr:du_mur	-5
fr:du_noir	4
fr:du_nouveau	-2
fr:du_pain	4	-3	-8	-7	-5												6	-5	-3			-2	-2
fr:du_pet	6			3		4							3	3			-5			9			-8
fr:du_plafond	-2		-2		-2		4							-4				4		-2		-2	-3
fr:du_prem	-5
fr:du_prenom	-2
fr:du_prix	3		-4	9										-3			-10	-5	8	8		-2	-3
fr:du_quart	-6
fr:du_recens	-3
fr:du_restaur		2					4							5
fr:du_retard	-9
fr:du_salon	8																-3	7					-4
fr:du_se	3
fr:du_sejour	6		-5	-5	-2												5	-6		5			-3
fr:du_servic	-4
fr:du_sit	7	3	-4	5	-3	5					3						-5	-3		11		-3	-7
fr:du_sixiem	-3
fr:du_soir	-2
fr:du_soleil	-4
fr:du_solid	-4
fr:du_spa		8	4		-5			6				11	-2			8	2	-2		-4
fr:du_support	-3				-7
fr:du_syndic	-4
fr:du_telephon	3	-5		2	-4	-3					-2						-7	-2		-5		10	-3
fr:du_temp	4
fr:du_tout	9	-3	9	-7	3												5	-3		3			-4
fr:du_travail						5							3	3
fr:du_troisiem	3
fr:du_trottoir	-3
fr:du_vehicul	-3
fr:du_vent	5
fr:du_voisin	7	-2	4		-2												-2	-3					4
fr:du_vol	5				8												-7	4	6
fr:dun	-4
fr:duo					-3
fr:dur		-4	-4	4	3	-2	-2										-4	-5	7			-2	3
fr:dur_depuis	-3
fr:dur_le	-3
fr:durent	2
fr:dylan	-4				2
fr:e	14	-9	2		5	-2	-2							-6			7	5		-7		-3	-4
fr:eau	2	3	-18	-14	-2	3		-6	3	-6	-6	-4	-8	3	3	2	11	-9	-9		-5	-12	-2
fr:eau_a	3
fr:eau_chaud	-8				-2	-3			7		-4			5	7			-2		-2		-2	5
fr:eau_de	3	-4	-4			-2
fr:eau_du	2
fr:ecart	5	-2		3	-4												-3	7	-2	-5			-3
fr:echang	10	-4		7	-8												-8	-3	-3	12			-7
fr:echang_regl	-2
fr:echeanc_annonc	-3
fr:echel	-8
fr:eclair	-2
fr:eclair_une	-2
fr:eclat	3
fr:ecoeur	-3
fr:ecoeur_de	-3
fr:ecol		7	-3	4	8	8				5	-2							-6	-3	8			-5
fr:econom	3
fr:econom_de	2
fr:economis	-4
fr:economis_#	-4
fr:ecout	-5			-3	-2			5						-3				-2		-8			6
fr:ecout_et	-2
fr:ecout_remplac	-3
fr:ecout_tous	-3
fr:ecran	2		-3	6	-6		-4	-4	-3	5	3	-4	4	-5	-3	-3	3	-8	-5	7	-4		-5
fr:ecran_de	3
fr:ecran_dit	6
fr:ecras	2
fr:ecrir	6	-6			-5	-2											5			-8		6	3
fr:ecrir_a	2
fr:ecris	10	12	8	4	-10		-4		6	3		-2		12	6	10	-4	7	-4	5	2	-4	-3
fr:ecris_a										5							-2	3					5
fr:ecris_ce	-2
fr:ecris_pas		8			-3	3			7						7		4			3		-2	-3
fr:ecris_pour		5	7	3										5			-2	4		3			-3
fr:ecrit	14	20	-19		-9		4	7	-10	3	9	10		2	-10	15		5	-15	-4	3	-13	6
fr:ecrit_#	5	-2		6	-3												-7						6
fr:ecrit_dans				3			3				3	4		-3			-5			3		4	-2
fr:ecrit_de		4		-7		6	4				6		4				4	-3		-10			6
fr:ecrit_en				-5	-5	3					-2						-5			5		-2	-3
fr:ecrit_fach	-2
fr:ecrit_le	7	13	-6	-2	-6	-4	-3	-2		-2	-3	7		8		10		-3	-3	5		-3	-8
fr:ecrit_noir	4
fr:ecrit_que	5			5	4						-3	-4	-3	-4			-2	3	-3	7		-4	-7
fr:ecrit_sur	6		-3					6				7	-3	-4			3
fr:ecrit_tous	-4
fr:ecriv	5		-2	8	-5		-3						-3								7	-4
fr:ecriv_le	2	-5		6	-3									-3				3					-4
fr:effac		-9	-4	3		-7				-3	-3	-5	-3	-3				3	-4	-3		-4	4
fr:effac_de	2
fr:effet	3		9		-2		3							5				-3		6			-4
fr:efficac	-6
fr:efficac_et	-3
fr:egar	-5
fr:egar_et	-2
fr:eglis	3
fr:egratignur	4
fr:eh	4			-4	9													2
fr:eh_bien	2
fr:electr	-3	-2	-2	9	-9	-6	-2			-2	2		-2	-3			-12	-6	10	8		-4	-6
fr:electricien	3			8	-2	6					4							-4	6	-6			6
fr:electrod	3
fr:electron	5
fr:eleg	-7
fr:elev	8	3	-6	8			-2			4	3						-3		-2	-5		4	6
fr:elev_reservent	-3
fr:elle	5	9		4	-12	12	-2	-8	-11	-3	12	5		-3	-11	-4	-7	5	-17	8		-5	-4
fr:elle-mem	3	-4	-4	3	-3								3				-12	6		7		5	-6
fr:elle-mem_le	-2
fr:elle_a	8	5	-11	8	-8	9		-5	-6	6	9	-7	7	-7	-6	-4	-3	-9	-8		7	10	-8
fr:elle_avait	5	-4		5	3	-5					-4		-3	-2			-9	8		3	3	-6	-4
fr:elle_demand	4	7		4	-5	7					3		3				3	-4		-9		-3	8
fr:elle_dis	-4
fr:elle_dit	-6	-3			-2
fr:elle_est	5		-6	4	-2	9	-7	4	-4	3	9		-5	-2	-4	-3		8	-6	-14	6		6
fr:elle_etait		-5	4			-6				3	-5		4	-2		-2	4	-8		8	-2	-8	-6
fr:elle_fait	4	6	6	-10		-2					7			-3			4	-2				-3	-3
fr:elle_gard	5	3				5					2									-5		4
fr:elle_le	-3	9		-2	-8	10	7			4	4		-3	7				3			3	2	-6
fr:elle_lui	-3	3								5			5
fr:elle_me	-10		-7		-17		3	5	-3	-5	3	5		-4	-3	-2	-9		-3	7	2		6
fr:elle_ne	16	17	-8		-8	6	2	-3	-4	-6	14	6	3		-4	7	18	-4	-4	-5	-5	-14
fr:elle_nous	-6				4
fr:elle_parl				4	-3					3	2		5				-4	4		-8	4	4
fr:elle_part		8		2	-4		-2					7		3			-5	7				-3	-5
fr:elle_pass	-7	-5			-2
fr:elle_pes	2	-3		4	8												6	-2		-3
fr:elle_qui		-2			2												8	-3		-3
fr:elle_rempl	-2
fr:elle_se	-4		8	-14	-2		-2			-2			7	4			8	-11		4			-6
fr:elle_sont		5			-3	6					4
fr:elle_tient	6	-3		2													-5	-2		5		-3	3
fr:elle_va	-7				-2						-5		4
fr:elle_vend	-3
fr:elle_veut	6			6	4	5	-3	6			4	3	-5	-5			5		-2	-4		3	-11
fr:elle_vous	2	-4		7	-6												-9			9			-3
fr:elod	7	-2		6	-3												-8	-3		3	8		-4
fr:emball	-7
fr:emball_la	-3
fr:embarqu_fluid	-2
fr:emmen	4
fr:empil	4			5		3	5										2					-3	-2
fr:emploi	12		4		-7		-3	-2	-2	-3	-5	-2	2	3	-2	-2	-15	-8	5	9			9
fr:emport	3
fr:empreint	3
fr:empti	2
fr:emu	-3
fr:en	-8	-2	-4	-4	-22	-2	-8	-10	-5	-11		-9	-9	-4	-5	-9	-4	-2	-11	8	-3	-4	-8
fr:en_#	-10	-4	2	-7	4	-4	-3	-3	-2	4	-3	-2			-2	-3		9	-4	3			-12
fr:en_a			-10	-7	-7	-4	5		-2		-3	-2	-2	-4	-2	-2	-2	9	-3	-6	2	-5
fr:en_ai	3		5	-7	-11		3				-3	-2	-5	-6		-3	-12	12	-3		-2		-4
fr:en_anglais	7	-3		5	-2												9	-2	-2	-10		3	-3
fr:en_annex	-5
fr:en_aout		4	-4		2	-3			4		-2		4	8	5	6		8	-2	-8			-6
fr:en_aperco	-6
fr:en_appel	-4
fr:en_arrier	-5	-2		4	-5												10			-10		-2
fr:en_attend	6		2	-10	-3	6	-2				5			6			-12	-5		12
fr:en_avait	6
fr:en_avanc	-2
fr:en_avant	-4
fr:en_avril	3				-7			4				3					-3	11	-2	-6		-3	-5
fr:en_bas	11	-7	-12	-11	-6	-4	-2			-2	-4		-3	-3		-2	15	-4	-4	-8	-2	-5	-9
fr:en_beau	-5
fr:en_cas	-22	-4			-8	-2	-4	-4	-4	-4		-4	-4	-4	-4	-3
fr:en_charg		8		4	-4						2	8	5				-5					5	-3
fr:en_cinq	-9
fr:en_cong	-6	-3			-3	-2	-3				-2	-2	-2	-3
fr:en_consequent	2					3	4					-6		-4					8	-5			-2
fr:en_convient	-2
fr:en_cour	-5
fr:en_cuisin	-4
fr:en_decembr	2	4		-2	-6						-3		5	-2			-2	-5		5			-3
fr:en_dedan	-2	2		-5		3											5			-7
fr:en_demeur	-3	6		-5		2	7					-5		3			6	-8		8			-3
fr:en_dessous	4		-5	-4	-5	4			-2		-3		-3	-4	-2		3	-7	-2	5		-5	-5
fr:en_deux	-12	-3			-5												5			-3		-2
fr:en_dix	-14	-6		3		-2											4	2		-2			-4
fr:en_don	2
fr:en_doubl	4
fr:en_est	-4			-3	-7	-3	-2			-3	-2		3	-3				-5	-2
fr:en_etait	4
fr:en_fac	5				-4				3			5	-4	-4	3		-7	5		3			-3
fr:en_fais	5
fr:en_fait	3
fr:en_felicit	-2
fr:en_fevr	5	2		4	3	-3	-2	4				3	5	-4				3	6	-8			-6
fr:en_fin	2
fr:en_franc	3			3	4												11	-4		-12		-2	4
fr:en_gard	-4
fr:en_haut		-7	-3			-2											3	4		-11		-2	6
fr:en_huit	-2
fr:en_janv	4	-6	6	-4		-5					-3						-3	-2		9			-4
fr:en_juillet		-4			-4								-3				-8	-4	-2	9		4	-6
fr:en_juin	7	6	4	-6	-6	-7	-4	4	7	-4	-5	-3	2	5	7	6	4		-3	6	-3	-6	-3
fr:en_le	-5
fr:en_lign	-5	-4	-6	7			-4				3						2			-3		4	-2
fr:en_liquid	3
fr:en_mai	3			8													-10	3		7
fr:en_main	-6		8				3							5				-5		9			-4
fr:en_mainten	4
fr:en_manteau	-4
fr:en_mar	5
fr:en_march	-3
fr:en_me	4
fr:en_meme	4	-4	4		-2												-4			2		4	-2
fr:en_miet	6
fr:en_novembr	3	-5			6		-2										4	4		-11			4
fr:en_occup	-4
fr:en_octobr	4			2	-2	-2		5						-3			3	-2		-2		2	-2
fr:en_or	-6
fr:en_ordre	-7
fr:en_ouvr	6
fr:en_paniqu	-8
fr:en_pann	-10				5
fr:en_parl	7	-4	-3	8	-3	-3	-3				-2	4	-3	-3				-4	-4			2
fr:en_parlent	-8
fr:en_part	5	-3		4	3												3				3	-3	-3
fr:en_pass			-3	-7	-2	2											6	7		-13			-2
fr:en_person	2	4	-3	12			-5			5	-7	4	10	3			-11			-3	6	9	-4
fr:en_photo	3
fr:en_plastiqu	3
fr:en_plein			3	-5	-6	7					9		-4	4				-5					-3
fr:en_plus	-7			3	-4												5	5		-10
fr:en_pousset	-4
fr:en_pyjam	3
fr:en_quar	-4
fr:en_quarante-huit	-4
fr:en_quatr		3	-2	-6	-2				7						7		12	-5		-7		-2	-2
fr:en_redemand	-5
fr:en_remerc	-3
fr:en_reserv	2	-3		-3	-2												7			-7			-2
fr:en_rest	-6
fr:en_retard	-21	-7			-5	-3	-2				-3	-2		-3		-2
fr:en_reunion	4
fr:en_rigol	-4
fr:en_rob	4	-2	-5	-6													8	-2		-8		-2	-3
fr:en_rond	3
fr:en_roug				-2		4							5							8		-3	-3
fr:en_roul	-3
fr:en_rout	2	8			-2	9	8				2						-7			10			-2
fr:en_se	5	6		7	-5	6	7			-2	-2	4	-3	-2				3	-3	-3	-2	-6	4
fr:en_septembr	-6					4	-3				4						-8		5	2		-2	-3
fr:en_servic	4	4	-3		-3	-3			6		-3	-3	3	8	6		-3	-5		9			-4
fr:en_six	-4
fr:en_sort		-3	-2	5													-6	-2		8
fr:en_suis	-4
fr:en_tir	-4
fr:en_tit	-6
fr:en_tout	-5
fr:en_trent	-4
fr:en_un	-11
fr:en_une	-8	-3	-4	-4	-3												3	-3					-3
fr:en_vacanc	9			3	6												-6	3		8			-7
fr:en_vient	2	-4			-3												3	-5		3			-3
fr:en_vingt	-6
fr:en_voi	-5
fr:en_voit	-5
fr:encaiss	5
fr:enceint_qui	-3
fr:encod	3
fr:encor	10	-10	-16	2		-7	-15		3	-7	-11	-7	-4		3			-4	-5	4		-7	-3
fr:encor_#	5
fr:encor_a	-11				-2				4				4	4	5
fr:encor_au	3
fr:encor_comm	-7
fr:encor_des	6			4													4			-2
fr:encor_en		-4		-7														-2		7			-6
fr:encor_la	2	-7	-5		-3	-5	-5		-2	-2	-4	-2	-4	-9	-2	5	-13	9	-2	6		-7
fr:encor_le	3
fr:encor_les	-7
fr:encor_mouill	4
fr:encor_sur	4	-5		6	-3												-9	-4		14			-4
fr:encor_tout	-3
fr:encor_une	4	3			-2			6		3				-5			5	5		-9	3	-3	-4
fr:end	3
fr:endroit	-4	8		-5	-4	7					5		4	6		6	-7	-5		3			5
fr:endroit_ce	-2
fr:enerv				5	9												-6	6		-7		8
fr:enfan_sans	-2
fr:enfant	8	5		-4	4	9	-6	-5	-5	2	8	-7	6	-3	-5	-4		-10	-8			3	2
fr:enfant_de	2
fr:enfant_ont	3	3	8	-5	-2					6			5				-3			2		2
fr:enfant_tout	-4
fr:enfant_trans	-3
fr:enfant_veulent	-5
fr:enfin	-16	-2	3	-7	-6	-6					3		-2	5			6		-2	-5		-3
fr:enfin_au	-3
fr:enfin_efficac	-3
fr:enfin_les	-7
fr:enfin_quelqu'un	-7
fr:enfin_un	-3
fr:enfin_une	-3
fr:enfle	2
fr:engag	-2				-3							2	-2	3				3				-2
fr:engag_a	5	2					3					3		3								-2
fr:engag_tenus	-2
fr:english	7	-4			-2															5			-4
fr:enlev		-14	-9	15	13	-6	-4	-4	-3	-6	-5	-4	-5	-6	-3	-3	-10	13	8	-4	-5	-10	-15
fr:enlev_ca	3			3	3												-3		7	-7			-3
fr:enlev_de	3				6												-5	6					-3
fr:enlev_le	3			2	8												-6	7	-2	2		-3	-2
fr:ennui	-6				-3
fr:enregistr	5	4				-3	-2	5			-2	4	-3	-4			-4	-4	7	-8			5
fr:enseign		4	-3	-3	-2	4				3			2	3				-6
fr:ensembl	6	3		-5	-2	-2	7										7	-4		-6		-3	4
fr:ensuit	-8		-2		2					4	-2		-2	-2			-5	3				-2	5
fr:entend	8	4	3	-5	-5	-3	3				-3	3		6		5	-3			-5		-5	10
fr:entendr	3	5		3						3		5	7				-4	-6		2		6	3
fr:entendu	-13	2			-8	-2				6			5	-2
fr:entendu_le	-6
fr:entendu_parl	-7
fr:enterr	2
fr:entier	-10				-2
fr:entier_ma	-11				-2
fr:entre	16	8	3	2	-20	5	-7		-6	6	-6	-3	7		-6		10	-3	-12		-3	-2	-19
fr:entre-temp				3		5							3	3			-2	4
fr:entre_#	4		8	-4	-3						2					-2	7		-2	-2		-3	-5
fr:entre_a	5	-3	3														7			-7
fr:entre_avec	3	-5		3	-5												7	5		-7		-4	-3
fr:entre_client	-3
fr:entre_deux	18	-4		-10	-3												3	-4	-3	3		-3	-6
fr:entre_le		3		2	-3	5											-4	-5		11			-3
fr:entre_les	6	3		9	-6	6	-4				-3							6	-2	2		-3	-5
fr:entrepot	4	-3		4	6												6	-4		-8		-3	5
fr:entrepris	-7	5							5			3		5	5
fr:entrepris_ne	-2
fr:entrer	2
fr:entretenu	3
fr:entretien	2	-3	-4	18	6	-12	-5	-3	-3	3	-3	-3	-5	-6	-3	-3	2	-9	3	3	5	-8
fr:entretien_a	5
fr:entretien_de	-3	-8		8	-4	-6					-3						6			-11		-3	7
fr:entretien_qui	-4
fr:envelopp	9	5	10		-4	-2			3		6		-3	-4	3			-7	-2	9			-7
fr:envelopp_a	3
fr:enver	-2			4	-3	-2		4				3					-5			-6		3	4
fr:enverr		-2		4													-4			7		-3	-3
fr:environ		5		-3		10	6				-4			-2				-4		8		-5	-5
fr:envoi	3	-3		11	-6	4			4	-2	-16	-10	6		5			-10	-14	14	3	-7	5
fr:envoi_a	-3			5	-3	2					-3		-2	-3			-8	-3			8	-4	3
fr:envoi_de	-5
fr:envoi_la	-5	-2				-3					-3	-2	3	3
fr:envoi_mon	-10
fr:envoi_quelqu'un	4	3			-2	4					-2						-3			10		-2	-3
fr:envoi_un		-8		6		-2							-2	-3			-8	6		8		-3	-6
fr:envoi_une	-5		-3	3			-3				-4		4					-7	-4	13		-3	-4
fr:enzo	4	5	11	3										4			5	-2					-3
fr:epargn	-5
fr:epargn_tout	-4
fr:epicer	3
fr:epluch	-2
fr:epluch_trois	-3
fr:epong	-9
fr:epous		11		8	-2	3	9		4	4	7		5	-2	4		3	-5		-5		-4	7
fr:epuis_et	-2
fr:equip	-14	-3	11	-11	-9	-10	-7	-5	3	-5	2		-3		4	-4		-13		11	-4	-4	-14
fr:equip_a	-4
fr:equip_de	-9
fr:equip_du	-9
fr:equip_jeun	-3
fr:equip_ont	-3
fr:equip_passion	-2
fr:equip_ponctuel	-3
fr:equip_signal	-4
fr:ergotherapeut	-4
fr:ergotherapeut_maman	-4
fr:erreur	-24				-6	-3	-3	3	-3	-3	-2	-3	-3	-4	-3	-3
fr:erreur_de	-9
fr:erreur_en	-3
fr:erreur_que	-5
fr:erreur_sur	-7
fr:erreur_ven	-4
fr:erron	4
fr:erron_ce	4
fr:es	4	-4		7	-3												4	3	-3			-2	-6
fr:escal	-5	-5	-3			-2	-2						-3				-5	-4	7			-3	2
fr:espac	3
fr:espec	2
fr:espoir	-3
fr:espoir_avec	-3
fr:essai	-2	-11	-2		-6	-5	-3			-3	-2		-2	-2			-6	6	5	4	-2	-5	-7
fr:essai_de	-3	-8			-3	-4	-2
fr:essenc	3	-4		2	-2	2								-3			-4	-4		11		-3	-4
fr:essui	-4	3		-2	2	5					-3		-3	-3			7	-3	-2	-6			-3
fr:est	4	-3	-11	8		-5	-9	-10	-14	-14	-8	-13	-7	-6	-14	-4	-10		-4	8	-8	-10	-5
fr:est_#	20	-9	-14	-9	7	-7	-6	-6	-5	-6	-8	-5	-6	-6	-5	-6	6	-3	8	-14	-6	-9	-2
fr:est_a	18	12	-11	-3	5	5	-9	8		-3	2	-8	2			2		-11	-8	5		2
fr:est_accueil	-2
fr:est_alle		2	-3		5	7					8		-3	5			-6	6			3		-3
fr:est_allerg	-3	3				4					7
fr:est_arret	3	-3		5	4	-5					-2		3	-3			-9		6	-8			6
fr:est_arriv	-7	-3	-12		-13	-5	-3	3	-3	-3	-5	-3	-4	-6	-3	-4	-6	3	3	-3	-2
fr:est_assis				-9	-3	3					5						3	-3		-4		-2	5
fr:est_au			-3		6	2											9	-7	-2	3		-3	-4
fr:est_autist	-2
fr:est_avocat		-6			-2
fr:est_bien	-17		-2		-5						-3			-2			10			-11			-3
fr:est_bon	-7	-7	3	-9	2	-3					-3			-3		-2	8	-3				-5	-4
fr:est_ce	-28	-10	-3		-10	-4	-5	-4	-5	-8	-8	-5	-7	-6	-5	-4			-4	11	-2	-4	-9
fr:est_celui	-2	-5			-3
fr:est_chez	-4		-2	7		-5	-3		-2		6	-3	-3	-3	-2		-4	-7	-3	14		-6	-8
fr:est_copieux	-2
fr:est_correct	-4				-2
fr:est_coup		6	6	-5		6					-3						4			2		-2	-6
fr:est_dans	7	7				3	-2				5	3		-3			3	3	-3			-5
fr:est_de	11	-2	-2	5	4			-3	-3		-4	2	6	-6	-3		-6	5	-5	-3	4		-9
fr:est_debil	-4
fr:est_deja	6		-3	3	3	-2	6				-2						-5	-3		7		-2	2
fr:est_devenu	-5
fr:est_dire	-9
fr:est_donc	-2	-2	7		-3												3	4		-4			-2
fr:est_du	7	-8	-4	12	18	-5	-3			-2	-3	-2	-3	-4				-9	3	11	-2	-8	-8
fr:est_ecoeur	-3
fr:est_ecrit	11	-3	-3	8	-4	-2		6		-2	-2	3	-4	-3				5	-3	-8
fr:est_eleg	-4
fr:est_elle	-9	-4
fr:est_en	5	4	-6	3	5	9	6	-3	-3	2	4	-3		-5	-3	-2	-2	4	4	-2	-4	-7
fr:est_encor	9	-11	-5	8	-7	-4	-5	-2	-2	-3	-3	-2	-4	-5	-2	-2	-9	10	-3		-3	-5
fr:est_enfin	-3
fr:est_entier	-11				-2
fr:est_entre	-5		2	-4	-7		-3	4		4	-5	3	3	-4			10	7		-6		-6	-7
fr:est_exact	5
fr:est_excus		-6		5	-3												-7	9		-10	8		-3
fr:est_facil	-4
fr:est_fait	-8	4		5	7		5			5	-3											4	-3
fr:est_ferm	-4
fr:est_grav	-3
fr:est_honnet	-3
fr:est_il	-7
fr:est_jam	-2		5	7	-3	-8					2						-6					-2	7
fr:est_joint	-10	-6		3	-7	2				-2	-2	-3	-3	-4	-2		-4						4
fr:est_jol			-2	-3																4
fr:est_joyeux	-2
fr:est_just	-9	-2			-6
fr:est_la	8		10	-6	-4	-11		-4		2		-5	8	4		-4	-11	-3	-7	10	-4	3	5
fr:est_lav	2	5		-4							5									-4			6
fr:est_le	14	-6	-17	3	-2	-11		-5		-7	-10	-6	-4	5		-6	-13	2	-3	10	-6	-13	4
fr:est_louch	-4
fr:est_lui	-5
fr:est_ma	6	-5		7	3													7		-4		-5	4
fr:est_magnif	3			-3													2			-2
fr:est_mard		-3	-3	-10	-4												9	-2		-8
fr:est_marqu	3
fr:est_meme	2		-2	-6	5												9	-2	-3	-7			-2
fr:est_mieux	-7				-3					4			-2
fr:est_mis	-4				-2							-3
fr:est_moi	2	-6	-6		-7	3	-2	-2	-2		-3		2	-5	-2	-2	-9		-4	5	-2		4
fr:est_mon	-4	-2	-2	-6	3	-3	3		-3				4	7	-3		13	-5	-2	-12			-5
fr:est_mont	4	7	-4	-10	-4	-3		4			6	3		-3			3			-4			-5
fr:est_mort		-11	5			-7	-3	-2	-2	-3	-4	-2			-2	-3	-3	-7	-3	6	-2	7	-6
fr:est_noir	4	5	-3	-8										-2		7	7			-6
fr:est_non	-3				-3
fr:est_normal	-7	-3	-4	8	-6												-10			-3			12
fr:est_not	5			8	-6													4				-5	-4
fr:est_nous	-5
fr:est_parfait	3
fr:est_part	13	-11	-4	6	-2		-5	-3	-3	-4	2	-4		-6	-3	-4		-3	-6	11	-4	-6	-13
fr:est_parvenu	3
fr:est_pas	18	3	-15		11		8	-6		-4	-7	-9	-3	5		-5	7	10			-4	-14	-20
fr:est_pass	8	5	4	3	-6	4		4	-3	-3		-3	-4	-6	-3	-2	-5	3	3	13	-3	-4	-18
fr:est_patient	-3
fr:est_perdu	3
fr:est_plein	6	-3		-3													4	8		-10			-2
fr:est_plus	4	-4		-5	8												3	5	-2			-3	-4
fr:est_pos	-4
fr:est_possibl	2
fr:est_pour	-8	-6		-5		-4	-2			-2	-3	-2	-2	-3			9	-7	-3	2		-3	-4
fr:est_pret	3	-2	6	7	2													-4		7
fr:est_prevu	-4
fr:est_quoi						4							2	3				-8		4			7
fr:est_ramass	2
fr:est_rappel	-3
fr:est_rar	-9
fr:est_recu	-6
fr:est_regal	-2
fr:est_rendu	-4	-4				-2												-4	-2	7			-5
fr:est_rentr	3
fr:est_repart		5	-3	3	8					4	-5		-3	-4		5	-12	6	-3	4		-4	5
fr:est_rest	3	3	-4		3	6	-5	-2	-3	-4	-3	-3		2	-3		3	-4	3		-3
fr:est_reveil	-4
fr:est_revenu	-5	8	-3	-2	-3	5					6			-4		6		6		-7		-2	4
fr:est_revenus	4
fr:est_sans	-7
fr:est_seul	-4				6
fr:est_simpl	-4
fr:est_sort	4	-6	-4		-5					-2			-3	-3				7	-2	-9	6	-5	-5
fr:est_sur	6		-3	5	5	5			4		3		5		4		-4		6	-8		-5	9
fr:est_tomb	-5	7	-2	3	-6	6			6		7	3	-5	2	6		-2			7		-3	-10
fr:est_toujour	7		-2		-2	3	3							-2			7	6		-13		-2
fr:est_tout		-4	-2	9													5	-10	-2	5			3
fr:est_tres	-3		-3	-6	-3		-4				-6		-2	2				5		5		-5	-7
fr:est_tro	-5
fr:est_tromp	5
fr:est_trop	-8
fr:est_tu					-2
fr:est_un	7	3		-3	9	-4	-4	-4	-3	-3	-4	-3	-3	-5	-3	5	-9		3	3	-3	-5
fr:est_une	7		5	-9	-2	-3				-2	-2	-5	-3	4		4	12	3	-3	-9		-4	-7
fr:est_vendred	3			6	-2	-3					4		-3	5			-7			3		7	-4
fr:est_venu	-3	-4	-8	-14	-3	3	-4	-3	-3	5		-4	5	-5	-3	-3	-4		-5	4
fr:est_vid	5	3		4	6								-2	3			5	-9	-3	6		5	-8
fr:est_votre	8		-3	-3		3												3	-2			2	-3
fr:est_vous	-7				-2
fr:est_vrai	8	-3	10	-10	-5												3	-3				-3	-3
fr:et	-2	7	-7			-4		-6	-6	-3	-6	-6	-4	-2	-5	-5	3	-5	-8		-4	-3	3
fr:et_#	9	8	8	6	5	-3	7	-4	-4			4	-6	12	-4	3	10	3	-7	-10	-4	-10
fr:et_a		13			-9	-5		4	4	9	-8	-7	12	5	4	-4	-8	-6	-8		3	6	8
fr:et_ajout	-3
fr:et_arriv	-6
fr:et_attent	-3
fr:et_au	9	-2	2	-7													4	-2					-4
fr:et_avec	-7
fr:et_bon	-5
fr:et_ca	9		-8				-3			-2	-4						-8	-2	-3	11
fr:et_ce	-3	-9	2	-6	3		-4	-2	-4		-5	-3		-2	-4	-2	11	-16	-7	3		-3
fr:et_chaqu	2
fr:et_combien	-4
fr:et_concret	-4
fr:et_courtois	-3
fr:et_de	13	3	-4	6	2	-8	3	2	-4	7	-6	4		-9	-4	-3		4	-7	-2		4	-8
fr:et_delic	-3
fr:et_dem	10	4	-4	-8	5						6						6	-3	6	-9		-3	3
fr:et_depuis	8	4			-5	7	7										-11	-5	-2	9		3
fr:et_des	-9
fr:et_deux	11	4	-3	-5	-3	5					-3							-7	-2			7
fr:et_dites	-5	2							3		3		-3		3
fr:et_du	8	7	-2	-3	-2									6		6		-5		5
fr:et_elle	-10	-7	7	3			-2			-3		-2	-3	-2			-3			-5	3		3
fr:et_en	2
fr:et_font	-3
fr:et_froid	4		-3	-3							4						4						-5
fr:et_gratuit	-5
fr:et_hi		4		5	-2								6				-6	-3		6		3
fr:et_il	7	-6	-13	4	-7	3	-8		-6	-10	-9	-7	-9	-9	-6	-4	-5	5	-2	10	-2		-11
fr:et_jam	-3
fr:et_je	9	5	8		2	-11	10		10			-12	-18	7	10		-5		-15	7	-9	-2	13
fr:et_jusqu	-5
fr:et_la	-2	5	-3	-10		2		2	3	-8		8		-7	4	5	4	-17		3
fr:et_le	-4	4	-5		-4			3	-2	-10		8		-10	-2	3		-4	-11	9	-2	-11	2
fr:et_les	-15	-3	-3	-4	-15		-6	-4	2	-4	-4	-4	8		2	-3	3	5	-3	-6	3	-6	4
fr:et_lui	-4				7	-2							3				-2	9		-6
fr:et_ma	8		-2	6	-5	-3	2					-2	-3				-3		-2	8		-5
fr:et_madam	-5
fr:et_mainten	7	2		-8	-5		4							5			7	3		-9			-2
fr:et_me			-3	5		6	2				-2		-3	-2			-2	2		-2			7
fr:et_merc	-11				-2
fr:et_mes	6	-5			-3												-4	-5					8
fr:et_moi	7	4	-2			4	5			5	5		6					3			-2		3
fr:et_mon	5
fr:et_ne	-4		-5	6	3					4			7	3				-3			6	-2
fr:et_nettoi	-3
fr:et_non	-4
fr:et_nos	-5
fr:et_notre												-4
fr:et_nous	12	-10	-4	13	-6		-2		-2	-3	3		-3	-3	-2		-12	3	4	2
fr:et_on	3		-4	11	8			-3	-4	2	3	-4	-6	-6	-4	-3		-8	3	6	-4		-15
fr:et_ou	-3
fr:et_pai	4			6	-2		3					5		-2			-8	13		-7			-5
fr:et_pas	3	-4	-3	-6		-5	-4		-2	-2	-4	3	5	-4	-2		5	-8	-4	-8	5	6	-5
fr:et_person		8	-3	-5	-3	4	6			3	-2		3	-5		6	4	7		-11		3	-6
fr:et_pizz	-4
fr:et_plus	3	-2															-2
fr:et_pouf	-4
fr:et_pour	3				-3															3			-2
fr:et_pourt	-2
fr:et_precieux	-3
fr:et_prix	-3
fr:et_puis	2	6								7							-2			4	8		-4
fr:et_quand				3													-8	-3		12			-3
fr:et_quart	9	-5	-4		-4	-2											7	5	-4	-6		-3	-6
fr:et_que	-5	-7	-2	-2	9	2	-8	3	-4	2	-8	-6	5	-5	-4	-3	8	-4		4	-6	-4
fr:et_qui	4	-4	7	-4	8												10	5		-10			-4
fr:et_rapid	-3
fr:et_reclam	-4
fr:et_ref	-2
fr:et_refus	-3
fr:et_regl	-3
fr:et_rendu	-5
fr:et_resolu	-3
fr:et_sa		3				2					-3
fr:et_sans	2		8		6												-6	-5		11		-2
fr:et_serviabl	-3
fr:et_si		-3	7	-8	-5												8		-3	-2			-4
fr:et_soigneux	-3
fr:et_son		8		3		4			5	9			10		5		-7					8	-4
fr:et_sont	2	-3			8												-10	-3		12
fr:et_surtout	-5
fr:et_toujour	3
fr:et_tout		-7	-4	3	-4	-5					-2						-4	-4				-2	4
fr:et_tres	-3
fr:et_tu	-6
fr:et_un	-4	-4		3	5	-5		-6	3		-9	-8	-9	3	3	-5	4	9	-8	-7	4	-5	-7
fr:et_une		12	-5		-11	7	11	3	-3	2	4	2	3	3	-3		7		-4	-11		-6	9
fr:et_verif	-4
fr:et_vit	-3
fr:et_votre	-11	-2			-4
fr:et_vous	4	-2		4				4						-3					5	-6		-4
fr:et_vs	2
fr:et_y	-2
fr:etabl_ou	-3
fr:etag	12		-9		-6	2		-2	3	-2	-3		5	-5	4	-2		-9	-4	12	-2	-6	-8
fr:etaient		-7		-7		-4	-3		-2	-2	-3	-2	-2	-3	-2	-3	6	8	-3	-14		-3	-5
fr:etaient_limpid	-4
fr:etaient_rang	-2
fr:etais	-6	12	-3		-8		4	-4	-3	11	-5	7	6	-6	-3	7	-6	-5	-7	14	-4	4	2
fr:etais_a	3	-3		-4	-3													-4		6
fr:etais_comm	-5
fr:etais_dans		8			-2							9				9
fr:etais_en	-9	4			3					5
fr:etais_la	3
fr:etais_part	-2
fr:etais_pas	6
fr:etais_sur	2
fr:etait	-3				-14	8	-5		-7	5		-4		-11	-7	-14		2	-14		4
fr:etait_a	-11		7		-10	3	-3		-2	-3		-3	-3	-3	-2			9	-2	-5		-3	-5
fr:etait_a1	-3
fr:etait_attention	-3
fr:etait_bien	10	3	-5	-10	-5					4	-2						-8	-5	-3	9	-2	-3	5
fr:etait_bon	5	-8	7		-3	-3					-2						5			-6	3	-3
fr:etait_bouch	-4
fr:etait_clair	-3
fr:etait_correct	2		-2	-4							3						4			-5		4	-3
fr:etait_corrig	-6
fr:etait_dans	-4								3				-2		3
fr:etait_de		-3		2	3		-3	6					4	-4			6	-5		-6		7	-6
fr:etait_deja	-5
fr:etait_deux	2
fr:etait_drol	-4
fr:etait_du	2
fr:etait_ecrit	2
fr:etait_en	3	-3															-7	4		-6		-2	10
fr:etait_encor	4	-3		7							4						-11	-5		15			-7
fr:etait_fait	-9
fr:etait_ferm	2	-2	-3	-4	2												-5	2		3	3
fr:etait_fin	-6
fr:etait_fraich	-3
fr:etait_grand	-3
fr:etait_il	5
fr:etait_inferieur	-3
fr:etait_just	-7
fr:etait_la	-15		-3	8	3	-3				5	-2		-2	-2			-11	-3		6			7
fr:etait_le	-3	2		-3	-3	7					-2			2				-8	-3	13			-6
fr:etait_mal	-4
fr:etait_malad	-4
fr:etait_moins	-9
fr:etait_pas	13	-6	-4	-6	-6	-3				2	-2		-2				-6	12	-2	-12	2	-4	6
fr:etait_pass	-3
fr:etait_pol	-3
fr:etait_pour		4				-2	5			4	7	7					3	3		-7		5	-5
fr:etait_pret	-5
fr:etait_pris	3
fr:etait_repart	-3
fr:etait_serr	-5
fr:etait_seul	5
fr:etait_simpl	-4
fr:etait_sous	-2
fr:etait_suppos	3
fr:etait_tout	-4
fr:etait_tres	4
fr:etait_un	-7
fr:etait_une			-4		3													7		-4
fr:etal_soign	-3
fr:etant	5
fr:etap	-5
fr:etap_de	-3
fr:etap_jsav	-4
fr:etat	-7				-3		3					2		-4			-3	-10	6	8		-2
fr:etat_civil	-2
fr:etat_me	-5
fr:ete	8	8	-5	9	-7		7		-8	-3	8	5	8	-6	-8	-5	5			-7			2
fr:ete_aimabl	-3
fr:ete_annonc	-3
fr:ete_annul	4			3			-2					4	7	-4			-4	-3		-7		6	5
fr:ete_apprec	-3
fr:ete_charm	3			3								4		-2						5			-3
fr:ete_don	3
fr:ete_envoi	2
fr:ete_examin	-3
fr:ete_fait	-5
fr:ete_oper	-3
fr:ete_pos	2
fr:ete_remarqu	-4
fr:ete_retenu	2
fr:ete_sup	-5
fr:ete_touch	-3
fr:ete_trait	-3
fr:ete_tres	8	5	-3	-3		-3		6			6	4	-4	-2				-4		-4		5
fr:eteint	-6		5	-4	-4	2							-2					4				2	-3
fr:etes	-4	4		10	-6		3		5	-2	-3	-5	-3	4	5		-17	4	-3		-2	5	7
fr:etes_des	-14
fr:etes_venu	-4
fr:etien	-5			5	5	4	4										2	-5					5
fr:etions	12	-7	-5	5	-9	-2	-4							-3			-8	7	-4	6	3	-4	-9
fr:etiquet	15			6	-6						4						-12		-2	8
fr:etoil	-2	-8	5		-7	-3	-3	-3	-2	-2	-3		-2	-4	-2	-3		-6	6	-3		-4	-4
fr:etoil_et	-9
fr:etoil_sur	4
fr:eton	5
fr:etre	7	3	-4	10	6	2	8	-4	-4		-6		4	-3	-4	-4		-4	8	3	-5	-7	-4
fr:etre_bien	-4
fr:etre_conseil	-3
fr:etre_fi	-3
fr:etre_fier	-3
fr:etre_la		-3			4	-2
fr:etre_port	-3
fr:etre_regl	2
fr:etre_rest	-4
fr:etud	4		-4	12	-2		3							-3			-5	6	-5	-6		-3	9
fr:eu	-8	2	6	-5	2	-4	2	-6		7	-9		5	-6	2	-5	7	-8	-9		-6		4
fr:eu_a	-8								3				-2	-3	3
fr:eu_de	-4	-3		-3	8															5			-3
fr:eu_droit	4
fr:eu_la	-8
fr:eu_le	5	-3	8	-6						-2						-2	3	-4				-3
fr:eu_lieu	3
fr:eu_un	-4
fr:eu_une	-5	-3
fr:euro		-3			4
fr:euros	4	-4		7	9		-7	4	-3	-5		-5	2	-6	-3	-3	-9	-6	16	3	-3	5	-15
fr:euros_de	4
fr:euros_pour	3				6	3					4						-4	-5	7	3
fr:euros_que	-5
fr:eux		-4	-5	-4		-5	4	-2		-3	-6	-3	-5	-5		-2	-5	3	-3		-3	-4	6
fr:eux_pas	-5
fr:evalu		5				-3	5	9				11	-3	8				9		-9			-5
fr:evalu_a		3				-2	2	9				9	-3	3				6		-6			-4
fr:evapor	3
fr:even	-6	-3		4	-6									-2			-7	5		-4			6
fr:even_that	-4
fr:evening	3	7		5	4	6					4						6	-3					-4
fr:event	2
fr:ever	-4
fr:ever_je	-3
fr:every	3	-6		4	-6	-3	-2		-3	-2	-3	-2	-2	-7	-2	-2	-13	-8	6	2	-2	-3	7
fr:everybodi	8		-2	-3	-2												3	6		-2			-5
fr:everything	7			-3																2			-2
fr:evi	-4
fr:evident	3
fr:evit	-12	3		-5	-5					5							-5	-3		5			5
fr:evit_de	-7
fr:evrard	2			2		3					5						-2			-4		6	-3
fr:exact	6	8	7		-5	7	3				-4	-2		5			-3	-6		-12			13
fr:exact_le	3
fr:exager	3
fr:examen	5
fr:examen_de	3
fr:examin	-3
fr:examin_en	-3
fr:excellent		-3	3	-3										-3			4	-2		-5		4	-4
fr:excellent_prepar	-2
fr:excellent_sejour	-3
fr:excellent_soir	-3
fr:except		-3			11												12	-3		-9		-4
fr:excus	-14		-4	15	-11	-8	-5	-3	-3	8	-8	-3	-8	2	-3	5	-12	15	-4	-14	18	-11	-9
fr:excus_avant	-3
fr:excus_et	-5	8												6		6
fr:exemplair	-3
fr:exemplair_assur	-3
fr:exemplair_discret	-2
fr:exercic	-3
fr:exercic_de	-4
fr:exig	7	4	-2	8	12	-2				4			-3	4			-3	-5	-3	-3	4	4	3
fr:exig_de	2
fr:exig_que	3	-3		7	10												-5			-6	6	6
fr:exist				6													-6	6		4			-3
fr:exist_donc	-3
fr:expans	5
fr:exped	7			5	-3												-8	-3		14		-3	-4
fr:experient	-2	3	15	-6	-7	-3	-3	-2	-2		-3	-2	-3	3	-2	-3	5	-7		-6		-3	6
fr:expert	7							4				3								-5			6
fr:expir	7	-6		7	-4								-3				-6	-5	-2	7		4	-3
fr:explain	6
fr:expliqu			-4	-2	2	-9	5	2	-3	6	-8	-5	-8	-8	-4	-3		-7		-9	4	-7	15
fr:expliqu_a					7					5								3		-5		-3	4
fr:expliqu_avec	-4
fr:expliqu_clair	8
fr:expliqu_et	-3
fr:expliqu_etaient	-4
fr:expliqu_le	-4
fr:expliqu_que				-7	-5	-3	-2	4			-2		-3	-3			2	-9	4		7	-5	3
fr:expliqu_tout	-2
fr:expliqu_tro	-4
fr:export_toutes	-3
fr:exposit	7		8	8			3					4		-3			4	3		-8			-2
fr:exprim	-6
fr:exprim_ma	-4
fr:exterieur	7	3	-4	-9	-3	-3							2	-4			7	-5		-3			-3
fr:extra	2		-2		3												4			-3
fr:fabien	7	-7	-5		-4	-2	-3			-2	-2	-2	-3	-4				-3	-3			5	-7
fr:fabric	-8
fr:fac	10	-4		9	-5	-3	-2	-2	2			5	-5	-4	2	-2	-8	4	7		-2		-4
fr:facad	2
fr:facebook	4	-4		8	-4												-9	-5	7	9			-6
fr:fach	-13	-13	-3	4	-7	-8	-4	-2	-3	-4	-7	-3	-5	-6	-3	-2	-2	-4	10	6	-2	-12	-5
fr:fach_et	-8				-3
fr:facil_en	-4
fr:facon	3	6			-4							4		2			-4	8		-3			-4
fr:facteur	4	-6	2		-5												-3	-9		15		-3	-3
fr:factur		-14	4	9	5	-15	-5	-2	-10	-14	-13	-16	-15	-4	-10	-2	-14	14	14	-7	-10	-14
fr:factur_#	3		3		3	-3	-5	-3	-2	-2	-2	-3	-4		-2	-2	-9	6	4		-2	-7	2
fr:factur_a	4	-3		2	4												4	8	-3	-8		-5	-2
fr:factur_conform	-3
fr:factur_de	-4	-2	2	8	9	-4				-3	-3	-5	-4				-8	3	6	-9	-2		5
fr:factur_en	-6
fr:factur_est		-7			-7		-2					-2		-3			-4	-3	-3	5		-2	-4
fr:factur_et	-5
fr:factur_etait	-2
fr:factur_il	6				-4													5	-2	-5
fr:factur_n	-3
fr:factur_pour	3
fr:factur_sans	4
fr:fai_#	4
fr:fai_bon	-5
fr:faill		-4				-4												-2		4
fr:faire	4	-12	-8		12		3		-7	-3	-6	-3	-13	-7	-7		3	10		-15	-2
fr:faire_de		-6												-2			4	2		-10		4	-4
fr:faire_dire	4
fr:faire_le	4	-5	6	2	-3												-3	7		-6		5	-3
fr:faire_quand	-2
fr:faire_revir	-3
fr:faire_sent	-5
fr:faire_un	7	-3	-5		-3	-2														-7		6	-3
fr:fais	8	-6	-6	-11	-9		-7	3	-5	-6	-3		3		-5	-4	12	-2	-9		-5	-4	-4
fr:fais_#	6	-4	-3	-8	-3												7					-3	-9
fr:fais_doubl	-4
fr:fais_le	5		-5	4	-4		-4	6					5	-2			-5	-4		4		3
fr:fais_quoi	3
fr:fais_un	3
fr:fait			-13		3		-3		-9	-4	9	-3	-13		-9	-7	-8	-2	-7	13	-5	-15	-6
fr:fait_#	16	5	-9	2	-3	-9	2	4	-4	-4	4	-5	-5	8	-4	3	-7	-12	4	12	-3	-8	-7
fr:fait_a	-13	-4					-2
fr:fait_arrach	-5
fr:fait_attendr	-3
fr:fait_bizarr	-7
fr:fait_depuis	4
fr:fait_des	-4
fr:fait_deux	3
fr:fait_douz	-4
fr:fait_du				7							5						-7	-3		-9			12
fr:fait_en	-9
fr:fait_la	5	-2	-6	-4	-3												-4			3
fr:fait_le		7	-4	-2	4	3	6	-2		5	-5		-3	2			5	-8	-4		7	-7
fr:fait_maison	-3
fr:fait_mm	-3
fr:fait_pas	-5
fr:fait_plus	-4				-3	4			4				6		4		-8	5		7		-3
fr:fait_pour	-4	-3		5	12													10	-2	-7		-3	-2
fr:fait_preuv	-2
fr:fait_saut	2	8		-7		10					9			7			4	-4				-2	-3
fr:fait_trois	3
fr:fait_un	-4	-5	-4		-8		-3	6	4		-3	2	3	-4	4		6	-11	-3	3		3	-5
fr:fait_une	3	-3			-4			6				4	-3				-2			-5		6
fr:faites	-6	-2	-4	12	15		-4	-2	-2			-2	-4	-4	-2		13	-9	-5		3	-5	-7
fr:faites_le		-3			3
fr:fall	6	11			5					6		7					-4	3		-3	7	-2	-6
fr:fallu	8	-2	-5	-3													4						-2
fr:familial	3
fr:famill	7	3		-2			3				-4	5		-2			7					-4	-7
fr:fan	4
fr:fantom	2
fr:farc	3
fr:fass	7	-6		-5	6	-4	-2			-2	-3		-2	-2			14	-9	4	-14	5	-9	-4
fr:fast	-10				-2
fr:fast_clean	-3
fr:fatigu	3	-3			-2												4			-5
fr:fatou	7	-7	-5	-4	-3	-3	-3		-3	-2	-4	-2	-2	-3	-2		6	-2	-3	-5	-2	-6	3
fr:faudr	5
fr:faudr_la	3
fr:fault	-4
fr:fauss	-7				4
fr:faut	-7	-11	3		3	-16	-4	-5	-5	-6	-5	-8	-8	-3	-5	-4	-9	-3		7	-5	-5	8
fr:faut_de	-4	-4		5	-2	-4						-2					-8	-3					8
fr:faut_il	-9	-4			-3
fr:faut_pas	8
fr:faut_que	3	-2		-3	5												7	-2		-11			7
fr:fauteuil	-4	-3	5		-4												2			-9		-2	6
fr:fe					-2
fr:feel	-6
fr:feel_weird	-7
fr:fel	5	6	-3		-3	7					4							-3
fr:felicit	-8	-3	15	-13	-7	-2					-2			-2			8	-6	-2	-6		-3	-3
fr:felicit_a	-6
fr:felicit_la	-3
fr:felicit_le	-4
fr:femm	14	6	-5	-3	-11			-5	-5	8	-10	-5	4	-5	-5	-3		-6		3	9	5	-4
fr:femm_a	3	4		4	-4	5	4			3	-3			-3			-10	3	6		-2	8	-6
fr:femm_de					-2								3				-8	-4		4	3		4
fr:femm_et	4		2															4		-3
fr:fendr	-4
fr:fendu	4
fr:fendu_en	3
fr:fenetr		5	7	15	-13	8	-6	-5	-5	-5	-8		-7	-8	-5	-4	7	-11	-6	3	-4	-7	-5
fr:fenetr_a	4
fr:fer	11	6	-4	14		-6	3	-2	-2		5	-2	-5	-4	-2		-3	-5	9	-11	2	-8	7
fr:fer_le	3	-4		5	-4	-2												-6	5			-4	-3
fr:feri	2
fr:feri_pour	-4
fr:ferm	15	-9	-4		-5	5	-3	-8	-8	-8		-9	-13	-14	-8	-7	-2	-9	-13		-2	-4	8
fr:ferm_a	6		2	2	10												9		-2	-10			-3
fr:ferm_douch	-3
fr:ferm_et	4
fr:ferm_jusqu	-6
fr:ferm_la	9	-5	-6	9	-4	5	-3	-2	-2	-3	-4	-2	-3	-4	-2			3	-4		-3		-7
fr:ferm_le		-2	-3		-5		-2					-2	-2	-2			-11	-6	-2			3	11
fr:ferm_pas	5		7	-6		3					4						6			-6			-2
fr:ferm_pour	-6				-3
fr:fermetur	4	-2	5		-2													-5	-2	9		-4	-7
fr:fermetur_du	3
fr:fermetur_eclair	-2
fr:fermetur_et	-4
fr:fernand	-2	2	-4	9			5			4			3					3
fr:ferr	6		-3	-10	-8												7			-12			2
fr:fet	-9	2		-7		-3	-3			-3	5	-2	-3	-3					6			-4
fr:fet_a	-10
fr:fet_de	6
fr:fet_du	-3
fr:feu	-14	5		-7	-2	3	-3	-2	-2	5	-5	-2	3	-3	-2	-2				-8		9	-3
fr:feuill	10		8		-7	2	-3	-2	4		-4	-2		4	4	-2	-11	-6	3	9			-7
fr:feuill_de	6	5	-2			5			5	3			4	6	5		-10	-3		10		3	-3
fr:feux	2
fr:fevr		4	-6	6		-7		3	5	-4	-6	4		4	5	5	-4	7	4	-6	-3		-13
fr:fevr_est	-4
fr:fi	-5
fr:fiabl	-9
fr:fibr	-9
fr:fibr_et	-4
fr:fich		3	-5	5	-13	-2			-2		-6	-4	7	-4	-2		-7	-8	-3	15	3	-3	-8
fr:fich_de	5		-3		-5												-11	-5		15			-2
fr:fichu	-5	-3
fr:figur	4	5		3		5						5	8	2			-4			-5		8
fr:fil	9		4	-9		4		-8	-9	-10		3	-8	-5	-9	-8	12	-15	6	-7	-2	5	-13
fr:fil_a	3
fr:fil_aux	-2
fr:fil_dans	2	-3		-3														-3		7			-3
fr:fil_de		6		-3	-3	8					4		-2				3	-3			3		-4
fr:fil_est	-2
fr:fil_qui	4
fr:fil_veut	-5
fr:fil_zero	-5
fr:fill	12	-11	-17	5	3	-3	-8	-5	-5	-8		-5	4		-5	-4	14		-10			-2	-11
fr:fill_a	7	-5	-5	-8	-7						-2						5		-2		3	-3	-5
fr:fill_au	-3	-2	-3		-3													8		-7			-2
fr:fill_connaiss	-4
fr:fill_de	7	2	-3		2	5					6		5	-2			5			-11		3	4
fr:fill_du	4
fr:fill_est	7				3													-3		3	3		-3
fr:fill_me		-2	-2	-4	9												3
fr:film	7	-2	-3		-4	-3		6				4	-3					-5		3			-3
fr:film_pas	-2
fr:filtr	6	-5		4	-4	-2	-4					-3					-11	4		8		-2
fr:fin		-9	-2			-4	-8		-3			3	-4	-20	-2	-9	7	-8		-13	-5		6
fr:fin_a	4			3	8				3				-3	-2	3			-2		-8		8	-3
fr:fin_au	-8
fr:fin_de	-7	5		5		7	-3	4	3		5	-2	7	-5	3		-5	-7	-3	7		-3	6
fr:fin_deux	-3
fr:fin_du		-6		9	-7	-2	-3					4	-3	-3			-12	-2	5	4		3	6
fr:fin_en								4				4
fr:fin_ma	8
fr:fin_meme	-2
fr:fin_mon	-3
fr:fin_par	8	-5	-6		3	-3	4			4	-3		-4	-4			6	-9	-2			5	-6
fr:fin_pis	-2
fr:fin_qui	-4
fr:final	7	8	5	6	-3		6							3			3	5		-10		-2
fr:final_etait	-3
fr:firm	-8	-4			3				4		-2		6		5
fr:first	-2		6	4	-5	-5	-3	-2		-2	3	-2	-3	4	-2	-2	-6	-6	-5			-3	8
fr:first_tim	-4
fr:fiv	-10
fr:fiv_star	-6
fr:fix	14	5	6	15	-8	-5					5	3	5	-5			-8		-4	9	-2	7	-11
fr:fix_au	4	5	6	8								4	7				-9	-6		8		7	-2
fr:fix_le	4			4													-4	-4		11
fr:fixed	-14	2				6					6			4
fr:fixed_in	-8
fr:fixed_on	-3
fr:fixed_sam	-3
fr:fjord	2	-3	-3		-4														-2	-9			6
fr:flamm	6
fr:flaqu	-3	5			-2	6								-2
fr:flat	-6								3					3	4
fr:flawless	-6
fr:flemall				4	-5	-5					-2		5	-2			-6			-8			8
fr:fleur	8	-4	-2		-5								-2					5	-2	-2		6	-5
fr:fleur_le	-3
fr:fleurist	-3
fr:fleurist_tres	-2
fr:fleuv	4	-3	-3	3													11	-4		-8			-3
fr:floor	4			4		-2		3									-5	6		9		-5	-6
fr:flott_avec	-3
fr:fluid	-6
fr:fluid_personnel	-2
fr:fluid_plus	-3
fr:flut	14	-2	-3	-10	-3						-2						11		-2	-11		-3	-3
fr:flut_de	11			-7													7			-7
fr:foi	7	7	8	3		4	3							6		6	-12	-4		7	3	-2	4
fr:fois	6	-4	-8	-3	2	3	-3	-3		-8		-13		3	2	-2	14	-6		-12	-3		2
fr:fois_a	2
fr:fois_ce	5								4					2	4
fr:fois_de	3
fr:fois_deja	2
fr:fois_des	2
fr:fois_du	-4
fr:fois_en	6							5						-4				-3				3	-3
fr:fois_et	5
fr:fois_je		-3															13	-8		-10			-2
fr:fois_la	12	7	-3		-6	6	5				5			9			5	-12	5			-7	4
fr:fois_le	3	4		-6	3									-4		6	2	3					-4
fr:fois_par	4
fr:fois_pass	-3
fr:fois_pour		-2															6	-3
fr:fois_que	7	4	-8			-5	4		-4	-3	-4	-2	7	7	-3	-3	16	-4	-2	-11	-2	-3	-13
fr:fois_rien	-4
fr:fois_sans	-4
fr:fois_sur	4			7	4						-4		5				-8						7
fr:foll	4
fr:fonction	-5			-8		4							2	3			5	-2		-10			3
fr:fonction_bien	-3
fr:fonction_de	-2
fr:fonction_hor	-3
fr:fonction_pourboir	-4
fr:fond			-7	5	5	5					5		-3	4			-9	-3				5	4
fr:fond_a	-4
fr:fondent	-4
fr:fondent_dans	-4
fr:font	-3			-7	-3							3		-4			6	-10		7			-3
fr:font_ce	-3
fr:font_et	-3
fr:font_rir	-2
fr:food			-5		3												5	-3	7	-7			-3
fr:for		-12			-5	-14	-11	-9	-9	-10	-12		-12	-14	-9	-9	-16	9	2	3		2	-4
fr:for_a	12		-5	2	-5												-4	-5	-3	9			-5
fr:for_my	2	-3	-3	11	6												-7		6	-7		-2	6
fr:for_our	-3
fr:for_the	-11			-11	-11	-6	-5	-3	-4	-3	-5	5	-4	-7	-4	-4	-9	11	-5		-2		-11
fr:forc		-3			-2
fr:forc_le	2
fr:forest		-3		2	-2	-2					-2						-7	-7	6	9		-5
fr:forf	15	-10		-6	3	-4	-3	-3	-3	-4	-5	-3	-5	-5	-3	-3	-7	3	9	-11	-4
fr:forf_est	6
fr:forg	2
fr:form	-7
fr:format	-7	-10	-2	6	6	-5	-5				-2	-2		-2			-8		-2	10		-3	-3
fr:format_redemand	-2
fr:formateur	-2
fr:formateur_repond	-3
fr:formulair	6			5		-5	-3			-3	-4	3	6	3			3			-4		2	-5
fr:formulair_apres	-2
fr:fort		-3			4		4		-2	-4		-3	-4	-3	-2			-4	6	-4	-2	-7
fr:fort_le	-3
fr:forti	4
fr:fortin-lavoi	7	-5	-3		-3	-2					-2						4	-6		5		-3	-4
fr:fou		-5		3	3									-4			-3	-8		-4			11
fr:fouill	4	-3		6	10												-9		8	-2			5
fr:foulard	-5
fr:found	7		-2	9	-3												-9	-5	6				6
fr:four		-5		-2			-3		-2	-2	2	-2	-3	-4	-2	-2		4	-4		-3	-5
fr:fourchet	5	-4		10													-3	-5		4			2
fr:fourn	-5		5															-5		6
fr:fourn_dur	-3
fr:fournais	-11	5	7			7				7	-2		3				-4		7	-8		6	-5
fr:fournais_a	-5
fr:fournisseur					4			5					6	7		5	-12	-5		13		-3	4
fr:fournitur	8
fr:fournitur_divers	8
fr:fourr	-4
fr:fourr_y	-4
fr:fourteen	2
fr:foutag	2
fr:foutag_de	2
fr:foutu	-3
fr:fraich	-4
fr:fraich_du	-3
fr:fraich_etal	-3
fr:frais	-9	-5	4	14	-9	-6		-4	-4	-6	-6	-6		5	-4	4	-13		-7	16	-3	-4	-4
fr:frais_a	-3
fr:frais_de	8	-4	6		-5		-2										7		-2	-11		-2	6
fr:frais_et	-5
fr:frais_une	-3
fr:franc	6	-2	-6	3		-3	-3				5	6	-3	-3			9	7	-3	-11		-5	-5
fr:franc_de	-4
fr:franch	-13	-2		2	9													-6	-3	4			5
fr:franch_bluff	-2
fr:franch_je	-4
fr:franch_le	-8
fr:franch_nickel	-4
fr:francin	-7				-3	2					-3		2
fr:frapp	-4
fr:fraud	-3
fr:freddi	-6		-3	4	-5	2					-3						-8	-3		6		-5	6
fr:frein	3
fr:french	4
fr:frequent	-2
fr:frequent_chauff	-2
fr:frer	3	2				4												-7	-2	9		-2	-3
fr:frer_en	-2
fr:fret	4
fr:fri	-3
fr:fridai	3	3		-5	-4	-4					5							-5					6
fr:fridg	2
fr:friendli_and	-5
fr:frigidair	3
fr:frigo	2	3	-4	-7	-4	-2	5				-2		-2	4			7		-2	-5		-3	-5
fr:frigo_et	-3
fr:frigo_tourn	-3
fr:frit_croustill	-3
fr:frit_deux	-3
fr:fritur	9
fr:froid	20		-2	5		-8	-4	-3	-3	3	3	-3	-4	-5	-3	-3			-6	5	-3	-2	-4
fr:froid_a	2
fr:from	5	-5	-6	9	-9	-3				-3	-3			-3				-3	4		-2	-3	-7
fr:fromag	8	-2	-7	-8															-3				-3
fr:fromager_connait	-3
fr:front	2
fr:fuit	-27	-12	-2		-9	-7	-5	-3	-5	-2	-5	-4	-4	-5	-5	-3		3		4		-2
fr:fuit_au	-11
fr:fuit_et	-7
fr:fuit_repar	-3
fr:fuit_sous	-12
fr:full	4
fr:fum	11	-5	-3		-5	-3											10	-2		-11		-3
fr:fun	5
fr:funni		-4		-6	-3	-2											5	4		-9			-3
fr:funni_wait	-4
fr:furieux	-2
fr:fusil	-5
fr:fusil_en	-5
fr:fuss	-5
fr:fut	2
fr:g	8		8	-11	-5						-2							-7	-4			3	4
fr:gabriel	-3				-4				4					6	4		-6	-4		3		-3	6
fr:gaetan	-2		-3	3	4	2	5										-8	-3		7		-4	4
fr:gagn	4	8		-6	-3	-3	3				6	4					6	3		-5		-3	-4
fr:galer	11		4	-4	-4	-2	3					4		-3					-2			-2	-5
fr:gam	9		10	6													-5			6			-3
fr:gang				12													-3		-2				-3
fr:gar	11	-10	-20	5		-13	-8	-7	3	-9	-5	-7	-3	-3	3	-7	-2			5	-7	-9	-7
fr:gar_a	5	-3	-3															2	6	-7		-2	-4
fr:gar_de	5	-3	-5	12	7	-6								-2			3	6	-2	-2		-4	-4
fr:gar_du	3			4	-2												-5			7			-3
fr:gar_est	-9				-2
fr:gar_etait	7		-4	-7	-2												-3	-3		5			-2
fr:gar_se	-3
fr:garag		-4	-7	4	9		-2				-3		-3	-2				-5	5	-5		8	-10
fr:garag_a	2
fr:garant	12	-4	3	-6	6		4			-2		-3	4	-3		-2			-5	-8	-2		6
fr:garant_que	5		-4	-7			6										7			-7		-2	3
fr:gard	-17		-5	-5	9	7			-7	3	-4	-8	-4	-10	-7	-6	-16	2		4	3	13	-9
fr:gard_#	3	4		3		5					-3						-7		-3			6	-2
fr:gard_la	3		-3	4	-3	-3	5			3	-3		-2				-10	-3	-4	10		-5	2
fr:gard_le	-12	-2	2	-5													-5	3		-6		7
fr:gard_les				-5	-2	-3		5			-2		-2	-3			5			-10		2
fr:gard_mon	-7
fr:gard_nos	3
fr:gard_notre	-4
fr:gard_une	3
fr:garde-rob	-5					-2							4	5
fr:garde-rob_de	-5					-2							4	5
fr:gardien	3	-4	3		6									-2			-5	7					-3
fr:gastro	2
fr:gateau	-3	-5	7		-8					-3	2		-3				-3	5			3	2	-5
fr:gateau_de	-3
fr:gateau_et	3
fr:gauch	9	-3	-5	-6	-7	2	-3				3	-2	-2	-2			4	-3	-3			3	-9
fr:gav	10		-7	9	2		-2	-2	-2	-2	-2	-2			-2	-2	-4	5	-3			-3	-6
fr:gaz	5
fr:gel		-7	-5			-4					-3								-2	3		-2	-3
fr:gen	3	3	-2	-3	5	-7	-5	-3	-3	-5	9	-3	-5	-5	-3	-2		3	3	6	-3	-8	-4
fr:gen_comm	-9	6			-4						6
fr:gen_la	-2
fr:gendr	-7
fr:gener	-2			-8	3												15	-5		-11			-4
fr:gener_caf	-3
fr:general	5	7		3				5	6					5	7		3		-3	3		-2	2
fr:geneviev	-3	5	5		-4	-3			4		-3	4	-3		5			-5				-4	6
fr:genou	6	9		-8	-5	4					9						-3	-3	7				-2
fr:genoux	3			2		6					4			3			-2	4		-6			5
fr:genr		4		-8	-4					6				-4				-6	-2		7	-3
fr:gentil	8	2	-8		3	-3					5		-3	-2			5		-2	-4			-5
fr:gentil_et	-4
fr:gentill		9	-5	9	-5				4		4	8	5		4	8	2			9		-6	-8
fr:gentilless	-9
fr:gentilless_et	-2
fr:geometr	7
fr:ger	-10	-3	-3	-3	-9	-3	-5	-3	-3	3	2	3	-6	-5	-3	-2	-3	-4		-7		11	-5
fr:ger_le	-3	-7			-5	-4
fr:ger_les	-6				-3
fr:ger_mon	-2
fr:gerald		-7	-3		9	-2					-3		-3	-2				-3		-8			6
fr:gest	-7
fr:gestionnair	-3	2		-7					3				2		3		-3					4
fr:gestionnair_le	-4
fr:gestionnair_nous	-3
fr:get	3		-4	3	-3												-7	3	-3	-3			5
fr:ghislain	5	12	-3	-13		10			9	7	-5		9	2	9		9	-8	6	-5			-7
fr:gilet_toute	-4
fr:ginet					-2
fr:gisel		7				2					9						-3			13		-3	-5
fr:giv	7
fr:given	3
fr:glac	11	4			-2	5					3									5		-2	-5
fr:glacial	3
fr:glass	6
fr:gliss_dans	-3
fr:gluten_mon	-2
fr:go	4				6												3	-5	6	-2			-6
fr:going_back	-4
fr:gomm	3
fr:gon	10		-3																-2	6			-7
fr:gonfl	-8		7	-2	-7	2					5						-9			5		3	-3
fr:good	9	10	-4	12		16	-9	7		-8	10		-4	3	-8	-4		-3	-7	2	6	-3	-4
fr:good_afternoon		3	-5		-6	5					-2	-2					3				7	-3	-8
fr:good_dai	4	-4			6												6	-3					-6
fr:good_evening	2	7		5	4	6					4						6	-3					-4
fr:good_morning	11	8	-4	14	-7	13	-6	8		-4	10			5	-5		-9	-3	-3	6	3		4
fr:googl	5	-5	-2	5	-5												-6	-6	7	6			-7
fr:goss	-2
fr:goss_veul	-2
fr:got	11	-2		6	-2									-2		-2	5	-2				-2	-8
fr:gout	7	-4	-9	-9	-5	3							-2	-4		-3		-8	-2			-3	4
fr:gout_de	-4
fr:gout_la	10		-3																	-7			6
fr:goutt			6	-6		-5	-3	-2	-2	-2	-3	-2	-3	-5	-2	6	6	-7	-3	-3		-5	4
fr:goutt_de	-7
fr:goutt_par	2
fr:goutt_sur	-5
fr:gp	-5
fr:grac	-7	2	6	-8	-4	7					8			3			7	2		-7		-2	2
fr:grac_a	-7
fr:grac_au	-2
fr:grac_aux	-4
fr:grace-hollogn	6	5			-3	-3		5						-3			6	-4		-2			-3
fr:graham	-6	-4	-4		-5	-3												-8		5	7		-4
fr:graham_oak	-8				-3
fr:grand		7	-8		-2		-7	4	-4	8	-4		-11	-8	-4	-3			-8	4	10	-7	-7
fr:grand-mer	-3
fr:grand-mer_a	-3
fr:grand-per	-4
fr:grand-per_a	-4
fr:grand_art	-3
fr:grand_auss	-2
fr:grand_avec	6	6			-5					6							5	-3		-3	7	-3	-5
fr:grand_bravo	-5
fr:grand_comm	2	5	-2			7												-3		4		3
fr:grand_ecout	-4
fr:grand_et	-3
fr:grand_marn	-3
fr:grand_merc	-6
fr:grand_ouvert	4
fr:grande-bai		2				3	6					-3
fr:grant	5	-5			-3	-2												3					-4
fr:granted	-3
fr:gras	2
fr:grat	2
fr:gratitud	-5
fr:gratitud_pour	-2
fr:gratt	4	-7		6	4	-4												-5		5		-2
fr:gratuit	-7	-7	5		16	-4	-3	-2	-2	-2	-4	-3	-3	-3	-2		7		-5	4		-6	-6
fr:gratuit_benevol	-2
fr:gratuit_et	-3
fr:grav	-6		6	-7	-5						2		-2							-4		-3	5
fr:grav_styl	-3
fr:gre	-8
fr:gre_de	-8
fr:great	6	-3	-3		5												-3		7	-10			3
fr:gren		9		5		9											-8			7		3
fr:gren_par	-3
fr:grill					-3
fr:grille-pain	3
fr:grinc	-8
fr:gris	7	-4	-3	4															-2	6		-2	-6
fr:gros		-9	2	7	-2	-5	-3		-2	-2	-3	-3	-2	-3	-2		-3	-11	-4	7		-4	5
fr:gros_coup	-4
fr:gross		-7	-2	13		-3							-3	-2			-7	-4	-2	6	5		-4
fr:group	8	-3	-5		8	-6		-2	-2	-3	-3	3	-4	2	-2			5	-4	-8	7		-4
fr:group_de					8		4							5
fr:gsm	3			3	-3	3					-4						-5	-3				2	5
fr:guerit	2
fr:guest	-6
fr:gueul	3
fr:gui	15	-6	-5	-5	-10	-4	-4	-3	-3	-4	-4	-4	-3	-4	-3	-3	4	-5	-9		-4	-5	-2
fr:gui_are	-5
fr:guid	-5
fr:guid_des	-2
fr:guid_pour	-4
fr:guillaum	2	-6		3	-2												6			-4			-4
fr:h	10	-6	9	3	3		-14	-12	-5	-5		-10		-12	-5	-16	-4	-5	-8	-3		12
fr:h_#	6	-10	5	-12	-6		-17	-6	-4	-9		-7	-21	-12	-4	-11	5	-9	-3	-2	-10		5
fr:h_a	6	-3		-7	-5	-6	-3		-2	-3	4	-3	-4	-4	-2	-2	4	-11	-4	-2	5		7
fr:h_arriv	3
fr:h_au	-7	-4	-4											-3			-4	-6		6		7
fr:h_avec	-3	-2	-2	-4	-2	-3					-2		2	3			4			-7		5	-5
fr:h_ce				5	8	2					3						4	3
fr:h_douch	-6
fr:h_du	8		11	9	3				4				4	3	5		-2	8	-3	-3			-6
fr:h_et	-3		4	7	-7						-3						-9	-6		16		-2	-6
fr:h_je	3	3		2	6	-2				6			6				4	-2		-10		8	-4
fr:h_numero	2
fr:h_patron	-4
fr:h_pil	-7
fr:h_pour	5		-2		5													5		-11		7	-4
fr:h_problem	-4
fr:h_tap		-4		7	3						-3						-3	-2		-7		-3	11
fr:h_technicien	-6
fr:habit	7	-4	5	-9	2												9	2		-13			3
fr:habitu				2													-3					4
fr:habitud	5	2		7	-6	2			6		-3			8	6		-11	-5		8		7	-4
fr:habituel	4
fr:had	-4	-5	-7	-6	-7	-4	-3	-2	-2	-2	-3	-3	-3	-3	-2		-9	3	6	6	-2	-4	-10
fr:had_two	-3
fr:haddad	-3
fr:haddad_dont	-2
fr:hai	5	-3	3														-3
fr:half	5	-4	-6	-6	-4	-2											3	5				-2	-6
fr:hall	7	9	-2	-9						3	5			-2		7	11	-4		-11
fr:hallet	7	-2	-4														5	-3		-5		4	-5
fr:hameconnag	-4
fr:hameconnag_etait	-4
fr:hamel				-2	8	-2	2					4		-5					7			-4	-4
fr:hanch	9	7	-4	-7	-2	9					8		-3	-3			9					-5	-5
fr:handicap	3
fr:hannah	-5	-6			8	-6
fr:happi	-3				-2
fr:harvei		6		2			6		3			-4	3	3	3		-4					3	-2
fr:has	3		-5	-3	-4	-4			-2		4	4	-3	7	-2				-3			-4	3
fr:has_not		3				-3					4	5	-2	8			-4	3		7		-3	-4
fr:hat_off	-7
fr:hauss	6	3	4		-3	5												-5		3		-3	5
fr:haut	2	4						-2		-3	3	-3	-6	-6			-3	-2	5	-13	-2		13
fr:haut-parleur	5
fr:haut_a		-2	5	-4													-4			-2			8
fr:haut_de	-4
fr:haut_que	-6
fr:hauteur	4
fr:hautfen	3	5		4		-5	-3	-2	10		-3	-3	2	8	10		4	-4		-4		4	-4
fr:have	15		-3	-11	-13	-9	-5	-4	4	-4	-7	5	-4	-6	5	-3	3	4	-8		-5	-6	-5
fr:have_the	9		-2	4	-3	-4					-2	6		-3			-8	5	-2	4
fr:he	13	-3	-9	-7	-17	4	-6	-5	-5	-7	-7	-6	-7	-7	-5	-5	-8	-5	-8	11	-6	-4
fr:he_is	-5	8		3	-2	8					-5						-7			5		-2	4
fr:he_was	2
fr:heat	4	-2	-3	8	-3												-8	-5		14			-5
fr:heating	-4
fr:hebdomadair	-3
fr:heberg	-3				-6			4						-2
fr:hei	7	-4	-5	4		-3	-2		-2		-4	-2	-2	-3	-2		7	8	-5	-16	-2	-3	2
fr:helen	4		-3	-9	3	-5	4		2		-2	2	-3	-6	3		7	-6	3	4	-2	-6
fr:hello	10	-16	-20	14	-11	-6	-17	-4	-5	-14	-23	-17	-15	-12	-14	-7	-24	15		8	-16	-6	-3
fr:hello_le		-2			-3
fr:help		-3			-2									-4
fr:hennebicq	-5	-4			-4							-3
fr:her	4	-2		7	-4												-9	8	-3				-5
fr:heur	3	-4	9	-10	2	-9	-3	-5	3	-10		-4	-20	-13	3	-12	8	-7	-8	-9	-8	-6	8
fr:heur_a		-2	-3	-5	10							-3					-14	7	-2	10		-3	-3
fr:heur_avec	-4	2			2	3					4
fr:heur_ce		4	-3		6	5					3						-5			7		-2	-3
fr:heur_corrig	-3
fr:heur_dans	2
fr:heur_de	-6	-5	-2	2	-2	-4					-3						-2			4	4
fr:heur_dix	-4
fr:heur_doux	-3
fr:heur_du	5	5	-2	6	-2	-2		5	4					5	4		-3	-2		3			-3
fr:heur_et	4	2	-5	-7	-5		3				3						5		-3	-5		-3
fr:heur_moins	2
fr:heur_piec	-4
fr:heur_pour	4	2	5	3	3		5										-3	-7		4			5
fr:heureux	3
fr:hi	7	-5	-17	24			-3	-11	-20	-12	-9	-6	-7	-21	-19	-14	-14		-27	13	-7	-4	4
fr:hi_#	6																			-5		-3	4
fr:hi_a	3			4				4		-3	3		-2	-2			-11	10	-2	-13	7	4
fr:hi_comm	-2
fr:hi_il	-4
fr:hi_je	-6				-3
fr:hi_kim	4	5		-4	-3		6										2	11		-10			-4
fr:hi_matin	5
fr:hi_on	5		-2	6	6												4	-3		-4			3
fr:hi_ophel	6	-3			-2												-4	-2					3
fr:hi_soir		3	-6	5	-13	8		-3	-3	-5		-5	-6	-5	-3	-2	-8	-4	-5	4	-4	-6	7
fr:hi_there	-10	-6		3	4	-3			-2									3		-3
fr:hi_un	-4					3					-2
fr:him	9		-4	9	-7	-4	5	-2	-3	3	4	-2	-4	-4	-2	-2		3	-2	-8	-3		-5
fr:his	-2		-6	2	-2	-4					4			5			-6	-2		11			-7
fr:histoir	9	-2			6												10	-5	-3	-13		7	-3
fr:histoir_de	4			-3	8												7	-4		-11		7
fr:hiv	-2	-4		-2	-4	-3	-2		2				-4	-4	2			3		-5			-4
fr:hiv_chaud	-3
fr:hockei	3
fr:hom	3
fr:homm	12		4	-5	-3	6	-3	-2		5	4	-2	6	-4	-2	-2			-4		5	-4	3
fr:homm_a		-2									3						4			-9			4
fr:homm_de	4
fr:honest	-9
fr:honest_advic	-3
fr:honest_advis	-2
fr:honestli	3
fr:honnet	-11	-3	4	7	-3												-9		8	3			-2
fr:honnet_technicien	-3
fr:honneur	4
fr:honorair	-2
fr:honorair_affich	-3
fr:honoured	-3
fr:hont	5			-8	-5												8			-9			-2
fr:honteux	4		-3	-3	4												10	-3		-8			-2
fr:hop	-3
fr:hopital	-5	5		-5	-3	12				-2	15		-5	5			-9	-4		6		9	-9
fr:hor	7	7	-4	-2	3		2					10	-2	-3			3	12	-3	-14		-4	-7
fr:hor_de	4
fr:hor_lign	-4
fr:hor_servic	4
fr:horair	4		-3	3		-2	5										3		-2	-13			10
fr:horlog_qui	-3
fr:hortens	4	-6		4	-3									-4			4	-2		-7		-2	5
fr:hosteller	5	-6		6	-4									-3			-7	-9		8		-3	6
fr:hot_aux	-2
fr:hotel	-4	-8	-8	-3	-6		-4	-2	3	-3	-4	-3	4	-4	3	-3	-3	5	-4	-6		-6	5
fr:hotel_du						4			4				6		5
fr:hotel_la	-3
fr:hott	-2
fr:hott_tient	-3
fr:hour	-5
fr:hour_lat	4
fr:hous		-3	-4	-2	-3							-2					-3	-5	-2	4			3
fr:hous_is		-3			-3
fr:how			-2	-5	-3												2	-3		-5			4
fr:hubert	7			5	-4	5	-2						5	-3			-5	-4	-2	5		3	-3
fr:hugo	4		4	4		-3	3	4				7	-3	-4			-3	5	-2			-4	-6
fr:huguet	3	-3		-4													4			-4
fr:huil	4			-3		2					4						5	-3		-3		-3	3
fr:huiss	-3	2			-5		-2						4
fr:huit	14	8	-7			-5		3	-3	5	5		2		-3		10	-15	-5	-2		3	-3
fr:huit_an	5
fr:huit_heur	-2
fr:huit_jour		5	-2				4					3		-3				-9		10			-2
fr:huit_mois	3	2		3	4	-3					5			6			4						-4
fr:huitain	5	-3			-5												-3	6	-2	-9		-2	4
fr:humain_qui	-4
fr:human	-3
fr:humeur	-7
fr:hung	2
fr:hurl	3
fr:hurt	5
fr:hygien	-3
fr:hypothequ	-4
fr:hypothequ_avec	-4
fr:i	6	-4	-9	7	-17	-12	-10	-5	-6		-13	-8	-3	-9	-4	-15	-14	5		3	-5	-8
fr:i_am	4			9	4	-5	-4	-3	-4			-4	-7	3	-4	-2	7	-11	4			-8	-4
fr:i_asked	7	-3	-6	-2	-2	-3							3	-2		-2		-3		-5	2	-2	5
fr:i_did	5		-3		-2						-4			-3			-9	-3	-2	6		-3	2
fr:i_have	8	5	-3	-4	-4	-5			6		-2	7		-3	6		-7	3	-3	7		-2
fr:i_opened	5		-3		-5												-2	-7	6	3			-5
fr:i_said	5
fr:i_will	-12	-3			-3	-3					-2
fr:i_would	-7	-3		-2	-6	-4	-2	-2		3	-3	-2	5	-2			-2	6	-2	-4	3		-8
fr:ici	-3	20			-6	-2			3	2	-3	4	2	7	3	17		-6	-7	7		-10	2
fr:ici_en		8			-2		-2				-4	4	4	5		6		-2		3		-6	6
fr:ici_la	4					2	-2	7	3	-2	-2	2	4	-3	3		5	2				-6
fr:ici_pour	-4				3		-3
fr:ici_vendred	2	7		3					6			5	-4	4	7		-2	-4		6			-3
fr:icon		-2	-5																	2
fr:ide		-2	6	-2	-3															-3
fr:ident		6			3	-3	5			9	-2		-3				7	-7	-2	-8		2	4
fr:ident_pret	-2
fr:identif	-4
fr:if	-13			4	-5												4	3	7	-12			-3
fr:if_i	-6
fr:if_you	4																-3	4	7	-9
fr:ignor	6	-4																-2
fr:ignor_que	4
fr:il	15	-2	-2	6		-4	-9	-12	-13		-7	-6	-7	-13	-12	-16	-3	-2	4	-8		-4
fr:il_a	12	6	-2		-7	8	-6		-9	12	-4	-12	7	-11	-9	-8	-9	7		5		-3
fr:il_arriv		2	-3	-6						5							6			-3
fr:il_avait	-8	6		-3	-5	3				6	7		4				2					4	-3
fr:il_confond	-4
fr:il_demand	2	9		3	-5		-2					4	-3	-2			-5	-3		-3		3	5
fr:il_des	-5				-2
fr:il_disent	-3
fr:il_dit	6	4	-5	-6	4	3					-5						11		-3	-11		-4	-3
fr:il_en	11	-6	-3		-3	-4											-2	3				-2	-5
fr:il_est	12	-5	-11	-4	10		-12	-9	-9	-3	-2	-9	-15	-16	-9		14	-6	6	-4	-11	-19	-6
fr:il_etait	-3	-9		-7	-9	-4				-2	-3						5	-9	5	-7	9	-4	-2
fr:il_fai	-5
fr:il_faill	6
fr:il_fais		-2	-3	-4													5	2		-6
fr:il_fait		5	-4	7		-8					6			5			-7			9			-4
fr:il_fall	3
fr:il_faut	7	3	-4	10	10	-8	-3			-2		-2	-3	2			-3		6			-6	7
fr:il_font	-3
fr:il_le	-6	-9	10		-8	-7	-5	-3	2	-4	-10	-4			3	-3	-6	8	-5		-3	-3
fr:il_lui	-4			8	-3	-8				4	4	6	4	-3			3	5		-3		-6	4
fr:il_me	4		3			-8	5	-3	2	-6	-5	5	-7		2	-2	-6	5	2	8	-5	-12	-7
fr:il_ne	-2		13				-11			10	-4		6	-10		-5	-6		4	-3	9	10	-9
fr:il_nous	-6	-4			-3
fr:il_ont	2	-3	-4	-8	-5	-2							-4	-4		-2	10	-6	-2	-2			-6
fr:il_parait	2	-4		-4	-2												5			-7
fr:il_parl	4		6	-6	-5	5	-2						-4	-3			-4	2				3	-5
fr:il_part				5	-6	-2					-2		2	3			7			-4
fr:il_pas	2
fr:il_pass	-6
fr:il_pleut	3	-3		4	-3												-8	-2		4		-3	6
fr:il_possibl	-3	6												4
fr:il_regard	4
fr:il_rest	-3	-7	-3	-7	-5	-4	-2										4	6	-3	-8			-5
fr:il_se	9	8	-5		-2	4	7	-2	-3	-4	5		2		-3		-10	3	-5	13	6	-5	-7
fr:il_sembl	3
fr:il_serait	7	-3	-3	5	9												-7	-6	8	5			-3
fr:il_sont	11		-6		3	-4	-2			3	-3			-4			6	-4		-5		5	-7
fr:il_trouv	3																-5			9
fr:il_un	-4
fr:il_une	-5
fr:il_va	-6					2					6		4				-3	-3		-5		9	-3
fr:il_veut		-4		4	10	3	-3		-3	-3	3	-3		6	-2		9	5	5	-10		-7	-6
fr:il_vient	3
fr:il_vous		-5	-7	5	3	2	-3	-2	-2	-3		-3	-3	-3	-2			-6	-6	11	-3		-11
fr:il_y		-3	-11	-2	-16	4	-7	-5	-5		3	-7	-2	-7	-5	-4		6	-10	-4	2	-4
fr:illisibl	2
fr:imag	9	6	-2								6						-7	4		8			-6
fr:imagin	10	-5	-3	-6	2	-2											4	-7	6			-2	-3
fr:imagin_que	4	-3			4												6	-2		-3
fr:imbatt	-3
fr:imbatt_liter	-3
fr:immediat	-8
fr:immeubl		4							7					6	7
fr:imogen	4	-5	7	2								-2					-3	5					-4
fr:impai	-2				-3
fr:impatient	4	-3	6	-2													8			-5		-2
fr:impecc	5	-2	4	-3														-3	-2				-3
fr:impecc_lit	2
fr:import	-7		-3	10	6	-3					-3		-2				-8	-3		9	3	-3	-3
fr:impossibl	7
fr:impossibl_de	6
fr:impot	4	2		3	-5									3			-6	-7		8		-2	3
fr:impress	-6				6	-4	6				-2
fr:imprim	13	-9	-6	-7	2	-4	-3		-2	-3	-3	-2	-4	-4	-2		-16	-3	3	18	-3	-7	-9
fr:imprim_a	3
fr:imprim_du	6
fr:in	6	3	-21	-13	-13	4	-13	-5	-11	-3	-10	-13	-15		-10		13		-2	-8	-11	-3	-7
fr:in_#	-4
fr:in_a	8	-2	-5	-4	-3												4	-5	-3	4			-5
fr:in_may	3
fr:in_my	8		-2	3	-3													-4	-3	9		-2	-8
fr:in_one	-8
fr:in_room		6				7
fr:in_ten	-6
fr:in_that	-3
fr:in_the			-8	-3		6	-3	-4	-3	-3	-5	-4	-5	5	-3	-4	14		5	-23	-3
fr:inbox	5			8	-4												-8	-4		5			7
fr:incident	-2
fr:incident_clair	-4
fr:included				3	5												3	-3					-3
fr:inclus	7	-4			-7	-2	-2						-2	-2			-3	5	-3	-11			4
fr:inconnu	5		-2		-4		-3				-2	4	-2	-2				-4		3		-6	5
fr:indemnis	-3
fr:independ	-3
fr:independ_honorair	-3
fr:indesir	5	-6	-2		-2								-2	-2			-8	-6		8		6	-4
fr:indiqu	6		-3	8	-6		-3			-2		4	-3	-3			-13		-2	3		2	5
fr:indiqu_#	4
fr:inferieur	-2
fr:inferieur_de	-3
fr:infirm	-4	3		-6	-3	9					11		-2	5			3	-3		2		-5	3
fr:infirm_du	-3
fr:infirm_qui	-3
fr:info	4
fr:infolettr	3
fr:inform		3	4				2											-5		3
fr:inform_a	-3
fr:informat	-6	-3			3
fr:ingrid	-9	5		7	-3	-2	7				9	-2					-8			-7			12
fr:inond	-4
fr:inquiet	-5	-3			-7
fr:inquietud	-4
fr:inquietud_au	-2
fr:insan	-3
fr:inscript	-4
fr:inscript_et	-3
fr:inscrir	-3
fr:inscrit	6	-4		3	5													-6	6	3		-3	-5
fr:inscrit_a	3
fr:insid	2
fr:insonoris_sont	-3
fr:inspecteur	-2
fr:install	13		7		2	-3		3	-3	-4			-5	-9	-4	-4	10	-5	-6	2	-4	-5	-13
fr:install_en	3
fr:install_une	7		6	-5													4			-2
fr:instructor	-3
fr:insulin	2
fr:integral	2
fr:interess						5				4			4							3		4	-3
fr:interet	5	3	8	-8	-2	3	6										8	-5				-3	-3
fr:interieur	4
fr:interlocutric	-4
fr:interlocutric_du	-4
fr:intern	2
fr:internet	3	-2	-4	-5		2				-2				-3				4				-2
fr:interven	-2
fr:interven_avant	-3
fr:intervent	-4											3		-3
fr:intervenu	-6
fr:intervenu_a	-3
fr:intim	-3
fr:introuv	6
fr:inutil	-4
fr:invent	3
fr:inventair	-3	-3			-2
fr:invit	12		7	-2	-7	3	6					3		-4			-11		-3			-4	8
fr:invit_a	6		-4	3	-6	4	6					3		-3			-6			-10		-3	10
fr:invit_le	7
fr:invoic	11		-3	6			-3				-2	-4						5	6	-7		-3
fr:is	17	3	-20	20		7	-19		-7	-18		-19	-18	-6	-6	-14	-16	-10		6	-17	-13	10
fr:is_#	2	4		3	-2	4					2			-2			2	-3	-3			-2
fr:is_a	14	-5	-8	13	11	-3	-3	-2		-3	-3	-2	-2	-3		-3	4	4	-4	-16	-3	-3	6
fr:is_fin	-6				-7	-2
fr:is_fridai	3
fr:is_in	4			10		-3		3				-3					-4	10		-3		-5	-3
fr:is_it	-5
fr:is_my	3
fr:is_not	3			3	-2	6					6			4			-5	-4		10			-4
fr:is_on	-9	-3			-4
fr:is_the	-11	-3			-5
fr:is_there		-4	-2	4	-5	-2							-2	-3			-6	-4		-9		3	9
fr:is_this	4
fr:isabel		9	6	4	3		4				-3	6					-8	3		7			-6
fr:issu	-3
fr:issu_a	-3
fr:it	10	-3	-12	11			-9		-14	-7	-3	-7	-16		-13	-11				-5	-7	-14	9
fr:it_again	-4
fr:it_back	7
fr:it_ce	-2
fr:it_did	-2
fr:it_does	-2
fr:it_feel	-7
fr:it_is	8	2	3	2	11	5	-5	6	-4	-4	6	-5	-5		-4	-3		-8			-4		9
fr:it_may	3			6	-4	-2	4			5	-3							7		-10	4	-2
fr:it_sai	3
fr:it_up	-4
fr:it_was	-3	-5		-7	-5	-3					-2						10	-10	7	-11		-2	5
fr:its	12	-4	-6	-5	-5	-3	-3	-3	-3	-2	-3	-2	-3	-4	-3	-3	-16	-3	-3	6	-3	8	-6
fr:j	19	-10	8	-9		-6	-4	-4	-4	-4	-6	-4	-4	-4	-4	-3	4	-11	5	-6	-4	-8
fr:j_ai	10		7														-4	-5	7	-3
fr:jacuzz	-3
fr:jacuzz_neig	-4
fr:jam	-3	9	6	2	-3	-2	5	2		4		-8	7	-3		4	7	-7	-9	-9	4	9
fr:jam_content	-2
fr:jam_ete	5
fr:jam_eu	-5			-2	3	-3	2		3				-4	2	3			-4		8			-6
fr:jam_je	-4
fr:jam_me	-5
fr:jam_trah	-4
fr:jam_vu		-3	-2		-6						3						8			-7			-4
fr:jamar	5			3								2		5			-4	14	-2	-10		-3	-6
fr:jamb	4	6		2					7		-3				7		3	4				3	-6
fr:jambon	5	-9	-3	7	9	-6					-3							-3		5			-3
fr:janv	-6	4	4	-5	-7	-7			3	-2	-5		-3	7	3	5	-5		-2	12	-2	-6	-9
fr:janv_et	3
fr:jardin	6	-3	6	-10													13	-5	-3	-9		-3	-5
fr:jardin_et	3
fr:jas	3	-2	-3	-4	-2												9			-8			-2
fr:jas_avec	-3
fr:jaun	7		-5	2	-8	-3	-3			-2	-2		-3	2			-12	5	-3	12		-6	-6
fr:je				8		-12	-8	-8	-9	-7	-14	-8	-9	-3	-9	-2	-4	-7	-4		-9	-7	5
fr:je_achet	-3
fr:je_ador	-2
fr:je_ai	23	-9	-4		-7		-8	-5	-7	-5	-11	-12	3	-10	-7	-8	3		-10	-2	-17	2	-3
fr:je_aie	-7
fr:je_aim		-5	-4	4	-5		-4	-3				-3	-6	-6			3		-3	-4	8	3	-3
fr:je_appel			-2		3								3	4			-2	6		-2
fr:je_apprec	-3
fr:je_arriv	6			6	9												-7			7			-3
fr:je_attend		3	3		-5	-4	4			4	-4	3	-3	-5			-9				5	-6	8
fr:je_aur		-3		-8	-2												10	-2		-6
fr:je_avais	-12	-3	4		-6	-5	-6	-5	-4	-7	5	-5	-6	-7	-4	-6	10	-9	-6	-3	7	-3	-8
fr:je_capot	-3
fr:je_cherch	-11	-2			-3
fr:je_chial	-8
fr:je_commenc	7	3	-9		-3									3			3			-8		-3	5
fr:je_comprend	6	-6		7										-4			-8	-2		-13		-2	15
fr:je_con		-4	6	3		-3			-3						-3	-2	-10		7	5			-3
fr:je_contest	2
fr:je_crois	10	6	-3	5	-2	6			3				-2	-3	3		-7	-3		2			3
fr:je_demand			-3		12	-6		-2	-2	-3	-3	-3	6	3	-2			6	-3	-7		3	2
fr:je_devr		-3			2		-2										2
fr:je_dis	4	-4			3												-3	4	-3			3	-2
fr:je_dois	8		4		-2	-5		-2		-3	5	-3	-3	-3	-2		5		-4	-13	-3		10
fr:je_ecris		10	-3										4	11		10	-4	7		-7		2
fr:je_en	2		10	-11	-13		5	-2		-3	-3	-3	-5	-6		-3	-6	6	-5	7	-2	-2	-11
fr:je_etais	-5	11	-3		-7	-7	4	-3	-3	10	-5	7	3	-6	-3	7	-6	-4	-7	14	-4		3
fr:je_exager	2
fr:je_fais	10	-5	-5		-2	2		-2		-2	-3	-2	-3	-4	-2		4	2	-3			-5
fr:je_ferm	5	-4		5	3													-3		-2			5
fr:je_fin	-2	-3		2	4												7	-3		-10			6
fr:je_gard				4	3		5			4							-8	-6		9		-2	3
fr:je_habit	5	-3	5	-9	2												10	3		-11			-3
fr:je_ignor	4
fr:je_imagin	5	-3		2	3												5	-6		2
fr:je_join		4	-2		-4									4			-8	12		-5		-2	-2
fr:je_la			4			2	-3				-2			7		6	10	4		-16		5	-8
fr:je_le	13	-6	-6	-10	-9	-11	-3	-7	-7	-9	-4	3	-12	-5	-7	6	13		-11	-8	-7	-4	-2
fr:je_les			-11	-4		-3	5		-2		-2		-3	3	-2	-3	11	-3	-3	-12		-3	-4
fr:je_leur	-4	5		8				10						3		5	-7			10		-2	-2
fr:je_lui	4	4	-7		6	-2	-3	11				2		2		-2	-10	-7	-5	8	-3	6	10
fr:je_me	-10		5			-5	-5	-3	-4		-5	-4	-6		-4	-2	5	3	-7		2	-9
fr:je_met	8	-4	-3	4														-4				-2	5
fr:je_mont	3	2			4	-6					3						7	-3					-3
fr:je_navigu	-3
fr:je_ne	5	13	-4	11	-2	9	8	-6	5	9		-5	5	3	5	-8	-17	-5	-7	10	6		11
fr:je_not	9		-3	-9													7	-5				-2	-2
fr:je_ouvr	5
fr:je_pai		-8	-6	3	11	-3	-4	-3	-3	-3	-3	-3	-3	-4	-3	-3	10		-8	-7		-4	3
fr:je_par		-4		-3	3									-2			7	-2		-4		-2	-3
fr:je_pass	-4	12	-4	-4	-3	4				3			4	-3		11	3	-5		4		4	-6
fr:je_pens		-7	-2	-7	-9	-2	-2			-2			-2	-2				-9	-3	13		-3	-6
fr:je_peux	-7	-7	-3	9	-3	-3	-2			-2	-3		-2	-3			-14	3	7	5	7	-3	-8
fr:je_port	-3						-3		3			5	-4	-3	4
fr:je_prefer		-6	-3		-4	-3	-3						-4	-5						-6			-3
fr:je_prend	5	-3	2	4	4													-6	7			-2	-4
fr:je_puiss	3
fr:je_recois	8	-2		8	-4												-9	-3	-2	14		-2	-3
fr:je_recommand	-3	-2	5	-3													4			-4
fr:je_recop	2
fr:je_remerc	-2
fr:je_rentr	4
fr:je_revien	4			-4	7		4							5			11						-7
fr:je_reviendr	-3
fr:je_sais		4	-5	-6			10	-3	-2	-4	-4	-5	-5	5	-2		-5	5	3	3	-3
fr:je_salu	-4
fr:je_sav	2
fr:je_serai	-15	-2			-3
fr:je_sign				5	6	4			7			-2	5		7		2	-5		9		-5
fr:je_souhait	-10	7		3	-5	3	-3		-3	9		4	5		-3		-6	-6	4	-9	-2	7	5
fr:je_suis	5	9		12	13	4	5	-9	-8		5			8	-8	-7	-3		7	5	-9		-4
fr:je_suppos	-4	-3			-3
fr:je_tap	5
fr:je_te	6	4	-3		-4	3	-2		8		-2		5	5	9		-8	-4	-2			5	4
fr:je_ten	-11
fr:je_tien		-6	13	-11	-6													4			3	-3	-7
fr:je_touch	-4
fr:je_travaill	4		-3	-3			4							-2			10	-8		-11		-3	6
fr:je_trouv			4		12	-3	-2			-2	-2		-3	3			6	-10	14	-10		-5	-8
fr:je_vais	-2	-2	-4	6	7	-4	3		-2	3	-2	-2		3	-2			3	-4			5	-6
fr:je_vas		3		-3	5					5								-3	6	-5			-3
fr:je_veux	9	6	-6	20	24		-8	3	-4	11	3	-5	12	-2	-4	-2	-4			3		6	-7
fr:je_vien	9	-6	-3	9	3	-2											4	-8		2		-4
fr:je_vois	9		4	-2													-9	11	-3				-3
fr:je_voudr	-2			7	-4	-3	-5			4	-3	-3	6	2			-7		-5	4	7
fr:je_voul	-21		5	8		-4	-3	-3	-2	4	-4	-2	4	-4	-2	-2		-8		-7		5	8
fr:je_vous			11	3		-6	7		-11		-14	5	-10		-11		-2	9	5	-2	-4	-11	-6
fr:je_y		-5		-4	7													7		-5			-3
fr:jean-gui	7	-4	-3	-9	-11	-2											15		-4	-17		-3	-6
fr:jean-gui_perron	7	-4	-3	-9	-9	-2											15		-4	-16		-3	-5
fr:jeannin				-4							5						-5	4
fr:jecr	-2
fr:jecr_un	-2
fr:jen	-5
fr:jen_ai	-6
fr:jet	5	-3	-3	-6	-6	3					-3							3	-2	2		-3	-6
fr:jet_un		3				4					-2
fr:jeud		4	-5		-9	-3	-13			-11			-4			-9	-8	-5	-2	4		3	-4
fr:jeud_le	3
fr:jeud_matin	3	-3	-4	-7	-3												9			-7		-3	-3
fr:jeun	-5	-9	-7		-4	3	-4	-2	-2	-5	4	-3	-5	5	-3	-2		-3	-4	4	7	-9
fr:jeun_apprent	-3
fr:jeun_de	-3
fr:jeun_et	-3
fr:jeun_fill	-2
fr:jeun_homm	4	-9	-3	4	-5					-2			-2	-2			-4	3		-5	6	-4	6
fr:jeun_qui	-3
fr:jeux_qui	-3
fr:jo	-2
fr:joan	-5
fr:joan_me	-5
fr:job	9	-4	-4	-3	-3	-3				-2	-3	-2						-3	-3	-9	-2	-4	6
fr:jocelyn	7	-6	-2	5		-3	-3			-2	-2	-2	-2	-2			-10	-4	4	-8	5	-6	10
fr:join	3	6	-3	4	-5	4	-2							4			-14	11		6		-3	-4
fr:joindr		-7		-4	-2	-3					-2						-7	-5				9	-3
fr:joint	-3	-9	-8	-2	-15			-4	-5	-5	-6	-6			-5	-5			-6	-4	-3		-2
fr:joint_et	6
fr:joint_sont	-3
fr:jok	-5
fr:jok_au	-5
fr:jol	9	-5	-10		4	-3					-2			-2		-3	10	-6	-3	-3		-3	-3
fr:jordan		-6	-5	-5		-2	-4	-3	-3	-4	6	-3	-5	3	-3	-3	8	3	3	-4	-3	-8	-12
fr:jordan_a	3	-8	-3	-8	2	-5					-3						8	-2	-2	-3		-3	-3
fr:jordan_est	-7	-2			-3
fr:jos	4	-7	-3	9	8	-4	-3			-2	-3		-2	-3				8	-3	-8		-3	3
fr:jou	12	-6	4	-6	6	-3	-2	-2		-2	-3	-2	-2	-3		-3	4	-12	4	4	-3	-5	-8
fr:jou_lekip	-3
fr:jouet	-3
fr:jouet_pis	-5
fr:jour	3	11	-7	17	7		12		4	-7	6	-3	5	2	4		-6	5		5	-12		-6
fr:jour_a	-7	-5		2	-4												4		6	-5
fr:jour_apres	-3	-3	9	-7	-2						4
fr:jour_avant	4	5		6							7						4	-6		3			-3
fr:jour_avec	2
fr:jour_de	10	4	-10	16	13	7	8	-4	4	-4		-9	-7		4	-4			4	-3	-4	-10
fr:jour_du	-3
fr:jour_et		-4		6		3	3							-2			-11	-7		3		4	9
fr:jour_feri	-4
fr:jour_la		6	-4		-3	4	8							4						-6			5
fr:jour_meme	-12			3		2					-3		6	4			-3	-4		4		3	-2
fr:jour_ou				-5	5	4							2	3			-5	7		-3
fr:jour_ouvrabl	6	-5	-2		4												-7	-3		10		-2
fr:jour_plus	-3
fr:jour_propr	-3
fr:jour_que	2	-3	-3	3													-3	-4		9			-3
fr:jour_reuss	-3
fr:jour_un	-3
fr:journ	-3	-5	2	-5	-9	-5	-6	-4	-4		-5	-5			-4	-3		-4	8	-5
fr:journ_a	-4
fr:journ_pour	-2
fr:journal	7	9	-4	-6	-4		-5	15			3	-3	3					-6				3	-6
fr:journal_de	4	8		-6				12					-3	3				-3		4			-3
fr:joyeux	-5				5
fr:jr	-3
fr:jr_nikel	-3
fr:jrecommand	-3
fr:jrecommand_a	-3
fr:jreviendr	-3
fr:jsav	-4
fr:jsav_tout	-4
fr:jug	-2			2	-4		4							-2			-5					-2	5
fr:juillet	-4	7	-10	18	-17	2		-7	-2			5		-3		4	-15	9	-10	5	-5	-7	13
fr:juillet_avec	-4	3											3	-3
fr:juillet_que	-5	7										8
fr:juin	11	11	-5	6	-17	-6	5	3	6		-14	4		8	6	3	-5		-15	-2			8
fr:juin_#	-6	-2			-6												-4			-2		7	-3
fr:juin_a	7		-3									4	-2	-2				-4		-5		4	3
fr:juin_au	-3	6												7
fr:juin_et	2	3		5	-4	-3			4		-3		4	8	5		-7	4		4			-3
fr:juin_je	2			2	-4		-3			3		-2	5	3			-3	-11	-2	2	2		4
fr:juin_pour	-4									5			5
fr:jul	-3	3		5	-2			5			2		-2	-3			4	-3		-8		6	-4
fr:juli	5	-3		4	-4		-2					-3		-2			-8	8	-2	-3		-3	4
fr:jumeau	3
fr:jun	2
fr:jur	7	4	-3	-6	-5		5				3		4	4			7		-2	-6			2
fr:jur_que	3	3		-6	-3	2					4		4	5			8	-3		-2		3	-3
fr:jurid	3	5		-4		4	9					4		4			5			-7			4
fr:jus	7	-5	-8	-3	-3	-2											3	4	-3	-7
fr:jus_de	2
fr:jusqu	-3	-4	3	11	-7	3	-12	-3		-11	-11	-11		-15		-8	-3	-7	-13	16	-2	-5	-10
fr:jusqu_#	3
fr:jusqu_a	6		-5	11	-3	5	-5	2		-7	-4	-5	8	-8		-4		-6	-8	10		-3	-5
fr:jusqu_au	-12	-6	8		-6	-2	-7	-5		-5		-7	-8	-8		-5	-5		-4	7		-4	-6
fr:jusqu_dans	3
fr:jusqu_pour	-4
fr:jusqu_sur	6
fr:just	-8	-8	-11	17	-8		-12	-9	-10	-14	-7	-11	-13	-5	-10	-9	3		7	-14		-8	6
fr:just_a	-2				-3
fr:just_avant	3
fr:just_dev	-4
fr:just_en	4
fr:just_la	-3
fr:just_le	5			3	7												3			-10			7
fr:just_plus	6
fr:just_pour	-15	-2			-3
fr:just_que		-9	-3	-5	-14	-5				-2	-4	-2	-3	-4			17	-10	5	-15	-2	-7	-6
fr:just_savoir	-4	-2			-5					-2
fr:just_to	-5
fr:just_un	-8				-2
fr:just_une				-3	4												-8	6		5			-3
fr:justif	4
fr:jutr	3	-6			-7												-5			11		-5	-6
fr:karim	-5	6	-4	-4	3	-7	-3	-2		5	4	-2	4				3		-3	10	7		-17
fr:karim_a	-3
fr:karim_le	-3
fr:kathleen		-3					-2
fr:kebab	7
fr:keep	-8	4			8									2
fr:keep_it	-4
fr:kei	8		-6	11													-5	-3	7	2			-3
fr:kept	4
fr:kid	2			-4	8												10	-3		-7			-3
fr:kilometr	5
fr:kilos	4	-3		7	13						-2						11	-2		-9			-5
fr:kilos_sans	-2
fr:kim	-2	-2	2	6		-5	3	-3		-4	-4	-4	-5	-6		-2	7	8	4	-21	-3	-3	4
fr:kim-anh	-3	-3		-7	-2		-2											-2		4			-2
fr:kin			-6	6		-4					5		4	-4			-12	-4		-2		10	6
fr:kind	11		-6	8	-4	3					-2						-3		-2	2			4
fr:kind_regard	7		-3		-3	4											-5			3			4
fr:kiosqu		-3			-2							-2
fr:km	3	-5	-4	3	-6									-2			5			-5		-2	4
fr:know	-4				-2
fr:l	15					-4	-4	-3	-3	-3	-4	-3	-4	2	-3	-3	4	8	-6	-7	-4	-7
fr:la	9	-3	-8		-7	-10	-8	-12	-12	-11	-9	-9	-9	-7	-12	-9	5	-6	-14		-15	-10	-5
fr:la-dedan	-8
fr:la-dessus	8	10	-3	6				6		8				4		5	-12	-2		9	10	-2	-5
fr:la_#	2		-9	-17	-13			-6		-8		-8	2	5		-7	17	5		-24	-6	-6
fr:la_a	-7	-6		3	7	-4	-3				-4		2					-10		4			8
fr:la_avant	-5	-6			-4	-4					-3
fr:la_bagu	-4
fr:la_bai	-2
fr:la_baignoir	6			-9		4					6						6	-4		3		-3	-4
fr:la_balanc	-3	-4		7													-9	-4		8		4
fr:la_banqu	4
fr:la_barr	6	6			-3	6					-2						5	-4			7	-3	-7
fr:la_batter	-6
fr:la_bibliothequ		-5												-3				6		-6		4	-3
fr:la_bienvenu	5
fr:la_boit	11	4	-8		-4	-3		-3	-3	-4		-3	-5	7	-3	9	7	-5	-5	-4	-4	-11	7
fr:la_bon			7	-3	-4	3	3										6	-3	5	-11		-3	4
fr:la_born	2
fr:la_boss	-3
fr:la_bouch	7	-3	-4	-4		-3					-2						2			3			-8
fr:la_boutiqu	3			-5				5			-2			6			-6	-6		15		-5	-7
fr:la_brigad	-3
fr:la_buander		-3	6		-6												4			-4			-2
fr:la_caban	-4
fr:la_caiss	-10	-4		6		-9	-5	-3	-2	-4	-6	-3	-5	-5	-2	6	3	4	-5		-3		-11
fr:la_camer	2
fr:la_camionnet	9	-3	-3	5	-2												-4	-2			7		-2
fr:la_caraf	3
fr:la_cart		-6		-6	3	-4	3			6	-3	-2	-4	-5				5	-2	-6			-6
fr:la_cass	-4
fr:la_caus	3
fr:la_cav	8	-4	-5	10	5	2	-3	-2	-2	-3	-5	-2	-3	-4	-2	-2	-3	-3	-4	-11	-3		13
fr:la_ce		5				6					6						-4			5
fr:la_celer	-3
fr:la_chais	3	9		-7	-3	10	7										7	-6					-2
fr:la_chambr	4	4	-8	3		6	-7		4	-6	4		4	5	4	-5	6	-5	-9	7	-4	-12	-4
fr:la_chanson	-2
fr:la_chass	5		9	6													5						-3
fr:la_chaud	-5	-4	9	-5			-4	-2	-2	-3	-4	-3	-3	-5	-2	-3	4	-3	-3		-2	-5	3
fr:la_citern	3			3		4					-2						-3	-3		11		-3	-3
fr:la_class	-6
fr:la_cle		-6	-2		-6	2	-3			2	-4	-2	3	-5			6	4	-2	-8			-6
fr:la_cliniqu	-2
fr:la_clotur	-4
fr:la_cohu	-3
fr:la_command	5	-3	-4	6	-2									-2			-5	6		3			-3
fr:la_commun	4	2	5	-4	-2						5	7	-2				4			6		-4	-10
fr:la_comptabl	6	5		3	-3	7											-9	3	-2	3		5	-4
fr:la_confirm	8	-3		3														3	-2				-6
fr:la_cop	-5					4	4					-4		-2
fr:la_coqu	-2
fr:la_correspond	-4
fr:la_couleur		-2		-4	4												-5	4		-6		-2	8
fr:la_cour	-4		-2	3	-2	-2	2		3			3			3			2				3	-2
fr:la_courtois	-3
fr:la_coutur	-4
fr:la_crem	-3
fr:la_cuisin		-5	-6	-12	3		-3		3	-4		-2		3	4		11	2	-3	-13	2	-4
fr:la_cur	3	-3			-2												-4	-7		7			5
fr:la_dam	7	9	-9	-11	-6		-4	-2	-2	5	8	-3	-5	-5	-2	-3		-4	-3	-4
fr:la_dat	-3	-3	3	8	-3	-3	-4			-2	-3	-2	5	2				-2	-3	-4	2	8	-8
fr:la_demoisel	-6			-7	-7								4				7	-2		-5			-3
fr:la_depann	-4
fr:la_depuis	4
fr:la_dern		6		-4	-3				9					9	9		-6	-2				11	-3
fr:la_deuxiem	4	10	6	3	7	-2	4	5					5	9				9		-4		-8	2
fr:la_dieteticien	-3
fr:la_different	5			8	-5		6							-3			-9	14	-2	-3			-5
fr:la_diligent	-7
fr:la_dind	-2
fr:la_direct	4	11	-4	-3		10		6			4	11	8			9	3	-4		-2		5	-3
fr:la_discret	-4
fr:la_divis	3				7		3					-6		-2			6			-7			-2
fr:la_douch	12	4	2	-16	-4	-4					5			-2		-2	19	-5	-3	-16		-3	-5
fr:la_douillet	3	-3	-6	-3													3			-3
fr:la_en	-6
fr:la_factur	9	-4	6	-3	3	-8		-5	-5	-7	-5	-7	-9		-5	-4		8	8	-10	-5	-14	6
fr:la_famill	3
fr:la_femm		-3		-2									4				-7	-3		5			5
fr:la_fenetr	7	-9	9	15	-7	-4	-3	-2	-2	-3	-4	-2	-3	-3	-2	-3	2	-7	-4	7	-2	-5	-11
fr:la_fermetur	3
fr:la_fet	-4				-3
fr:la_feuill	6
fr:la_fibr	-5
fr:la_fich	5				-4						-4		5				-3	-6		10		-2	-4
fr:la_fil	7	-4	-5	-9	-4									-4		-2	2	-3				-2	-2
fr:la_fill	10	-7	-8	8	6	-3	-2			-2	-2		-3	-3		-2	-3		-3	2		-4	2
fr:la_fin	-13		3	3	-7		-4	4	3		-4	2	3	-6	3		-6	-6	4	10			4
fr:la_flaqu	-5
fr:la_flott	-3
fr:la_format	-3
fr:la_fournais	-3	5				3				5
fr:la_fritur	6
fr:la_fromager	-3
fr:la_fuit	-6	-4	-2	-3	-4	-2											4	5		-5
fr:la_galer	7	-2	5	-4	-3												3	-6		3			-4
fr:la_gang	-3			7	2												-3						-3
fr:la_garant	6				8	-2	6				-2						-4	-4				-3	9
fr:la_gard	-4	4			-3					3			-2	-2			-3	-2		4	4	-3
fr:la_gestionnair	-3
fr:la_hai	4	-3	3														-3
fr:la_hont	2
fr:la_hott	-3
fr:la_je	2
fr:la_jeun		-5	-3		-4												-5	-5		8	3	-3	-3
fr:la_journ			6		-4								3	4				-4	5	-9		6	-4
fr:la_lain	6
fr:la_laiss		-2			4
fr:la_lamp	2
fr:la_langu	4	7	-4	-4												7	2	-4		3			-4
fr:la_laveux	-5
fr:la_lev	2
fr:la_lign	14	-8	9	10	-5	-4	3	-2	-3	-3	-3	-3	-4		-3	-2	-10	8	4		-3	-7	-4
fr:la_list	-5	8	-3	9	-3	-3	6	-2	5	3		-3	4	4	5		3	-8	-2	-7		4	10
fr:la_liter	2
fr:la_loi					2
fr:la_lumi	-3
fr:la_machin	9	2	-8		-8	5					3			-2			5	-7		3		-3	-3
fr:la_madam	-10
fr:la_main	-5		11	11	-4	4	-5	-3	-3	-3		-3	2		-3	-3	2	-7	-4	5	-2	3	-10
fr:la_mair	2
fr:la_maison	4	11	5	-6	-13	5	-6		-4	6	8		-6	2	-4	-3		7	-5	-5	4	-10	-4
fr:la_mard	-5
fr:la_matern	-5
fr:la_mauvais	7	-5			-4	-5					-3						-10	-4		13		-2	-4
fr:la_mediatric	-3
fr:la_meme	-3	3	-6	-3		-5	-3		-3	-3	8	-2			-3		9	-9	-2	-5	-2
fr:la_mer		-2	3	6	-8	-6	-2			-2		-2		-3			-8	-6	5	5		-3	3
fr:la_meteo	4
fr:la_mien		5	-4	-4	-3		5		4					6	4		-10			4			6
fr:la_migrain	4
fr:la_mis		12	-3	-5	-5	7	12		-2			-3	2	7	-2			-6		5
fr:la_moindr	-5
fr:la_moit	12	-5	-7	7	10	-2	-2							-2				5	6	-13		-3	-6
fr:la_musiqu	15	-6	-6	-6		-3					-3		-2	-3			2	-5	-3			5	-8
fr:la_navet	-3
fr:la_neig		-2			-2
fr:la_noc	3
fr:la_not		-4		7	-5	-2											-9	10	-2	-9		-2	5
fr:la_notic	3
fr:la_notre	4
fr:la_nouvel		10	-3	7	-4	4	-3	3	-2	-2	5		-3	-7	-2	6	-7	4	-3			-6
fr:la_nuit	-5	-9	-8	-3	-2	-2	-5	-3	-3	-4		-4	-4	-5	-3	-3			-6		-3
fr:la_on	3
fr:la_ont	-2
fr:la_pag	-3	4		-4			-2	9					-2	4			-8			9		-3	-4
fr:la_pai	-4				-6
fr:la_pann	-3
fr:la_parent	3				8				3				-3	-2	3		-3	6		-4
fr:la_patienc	-6
fr:la_pediatr	-2
fr:la_pein	-5
fr:la_pendul	-3
fr:la_perceux	3
fr:la_person		4		7	5		9			7	4						11	-10		-8		5
fr:la_pert	-3
fr:la_petit	-2	5	-4				-2			-2	-3	8	-2	-2		8	11	10	-4	-13		-4	-6
fr:la_pharmacien	-3
fr:la_photo	13	-7	-5	4	-5	-5	-3	-2	-3	-2	-4	-3			-3		-6	-8	-3	12			-7
fr:la_piec		4	-2	-8	-2	7					5			7				-4		5		-2	-3
fr:la_pil	7
fr:la_piscin	5			3	6	-2		5					-2	-3			7	3	-2	-8		-3	-3
fr:la_plac	10	-6	-4	9	-3	-2								-2			-10	-3		6		4	3
fr:la_plag	6
fr:la_plui	4	-3															-4	7		3		-5
fr:la_polic	3	4		2		5	-2	6		-2	6	7		-3			-7	-6		7			4
fr:la_pomp	8	-4	-4		-9		3			-2	-3	2	-2	-4			-11	5	-3	5	6	-5	-8
fr:la_port	12		-3	4	-7	5	-6	-5	-4	2		-6	7	-7	-4	-4		-14	-7	-5	4	6
fr:la_pos	4	2	3		7		3	-2	-2		-5	8	-4	4	-2	6	-3	8	-3	-11		4	4
fr:la_post		-5									-2						6	-5		-3		-4	5
fr:la_pour	6
fr:la_pouss	4	-3	6		-3												-3	-2		4
fr:la_pousset	5	-3	-2	-8		-2											9			-8			-3
fr:la_poutin	-3
fr:la_prem	7		4	-7	2	-4	9				-3		-2	2			7	6	-2	-14		-5	6
fr:la_prepos	-6				-4
fr:la_present	4	7	-6	4		5	8					-5	-3				2			3		-5	-4
fr:la_pression	-3
fr:la_prim	2
fr:la_pris	5	4	-5	3	-3	6					5			7			-13	-3				-3	12
fr:la_prochain	8	-7	3		-4	-4	-2				-2			-3			5	-8	-4	3		-4	-5
fr:la_proprietair		9		2	-2		9			12			6				-7	-7		-4		9	3
fr:la_protect	6	-2	2		-3									4						7		-3	-6
fr:la_pub	2
fr:la_qualit	-6
fr:la_question	4			3										4			-5	5
fr:la_ramp	4	5		8		6					3									5			-4
fr:la_recept	11	14	-8	4	-4	3	5	-3	3	11	-4	7	13	-4	3	8			-4	-11	-3	12	-5
fr:la_reception	7
fr:la_recherch	-3
fr:la_reclam	2
fr:la_recommand	-3
fr:la_refect	-3
fr:la_refont	-6
fr:la_region	4	8	-2		-5			6				9	4	-4			-5	7		-3			-6
fr:la_regl		-5		4	8	-2												8	-2	-6		4	-3
fr:la_remis	3
fr:la_remplac	-2
fr:la_rentr	-4	-4			-2
fr:la_repartitric	-2
fr:la_reserv		-5	-5	8	-3													-3		3		2	-3
fr:la_resident		4		-5		5					7		-2				-4			10		-4	-3
fr:la_rigueur	-2
fr:la_rout	6		-4	-5	5	-2				2							3		6	-10		-3
fr:la_ru	-5	-7	-4		-4	-6	-2			-2	-3			-4			-6	3		3
fr:la_saint-jean	5
fr:la_saison	3	5	6	3	4									4			4	-5		4			-4
fr:la_salad	2
fr:la_sall		3	-10	-4	-8	-4	3	-4	-4	-5		6	6	-9	-4	-4	8			-12	-4		3
fr:la_secretair	2
fr:la_semain		-8	5	-4		-11	-2	-3		-3	-6		-6	-10		5	-4	-7	-4	11	-2	5	-15
fr:la_serrur	6	4				4		6			4	4	-3				2	-4					-3
fr:la_serveux	7		-7	-8	-5	3				-3	7		-2				5	-3		-7		5	-4
fr:la_seul		6		-4	-2	6	5		5					6	5		-2	-4		6			-3
fr:la_signatur		6					5					3		3				4		-8			4
fr:la_soir	-5	4	-3		-2		5						4	5			-2	-4		5			-2
fr:la_somm	-2	9			-3		-2					9	5	-5			-3			3			-3
fr:la_sort	6		-2			2	5										8			-4		-3	-3
fr:la_soumiss	-8	-5			3	-2							-2	-2
fr:la_soup	3
fr:la_sour	-4
fr:la_station	4
fr:la_sui	2
fr:la_suit	3	6			8									7		6	3	-2
fr:la_tabl	-6	-4	-3	-8	-11	-2	-3	-2	-2	-4		-3		3	-2	-3	5	-2	-3	-6		4	-6
fr:la_tart	2		-3	-5	-3												8			-9			-2
fr:la_temp	4
fr:la_tempet	-3
fr:la_terr	-3
fr:la_tet	7	5				6																	-2
fr:la_thermolun	-3	2	13	-4					-2					4	-2		4						-3
fr:la_toilet	2
fr:la_toitur	-4
fr:la_total	2
fr:la_tourn	-7										3
fr:la_toussaint	4
fr:la_transparent	-4
fr:la_troisiem	3
fr:la_vann	2
fr:la_veil	11	-10	-9	-5	-3	-4	-3		-2	-2	-3	-2	-3	-5	-2	-2	6	2	3	-5	-2	-6	-9
fr:la_veilleux	-4
fr:la_vent	-7
fr:la_version	4	-5		-5	-3	-2					-2						-7	-3				4
fr:la_veto	-3
fr:la_vi	-6
fr:la_vigil	-2
fr:la_vill		-2	-3	-9	-3			4				3		-2			7	9		-7			-10
fr:la_vis	3			2		5					2						-5						4
fr:la_visit	6	-4	3	-3	5	-2				-2	-2							2		-9	6	-4	-3
fr:la_vitr	2
fr:la_vitrin	-3
fr:la_voi	-5
fr:la_voisin	-6	-3	7	-8	-4		-2					-2	-2	-3			9	-3				-3	-4
fr:la_voitur	-6
fr:la_voix	3	4		-3	-5	-6	-2	5		4	3		-3	5			-10	-5		15			-6
fr:la_votre	2	6		4	5					5			-2					-8	-3	3	3	-3	2
fr:la_vu	6		-9	-3	-3	2					-2						11	-3	-3	-11		-2	-5
fr:labo	-4	-3		4													-11	-4		13			-3
fr:lac	6		-3	5	4												7			-5			-3
fr:lac_est	-3
fr:lach	-8		5		5						-4		4	4			-13	3	4	6			-7
fr:lach_a	-5
fr:lachanc	4	5		-9	3	3	3				-5	4		-3			7			-3			-3
fr:ladi				-6													-5	-2	7	-5		5
fr:lain	7
fr:laiss	13		-18	3	8	-3	-4	-8	-7	6	-15	-3	-2		-7		17	-4	-3	-19	4	4	-10
fr:laiss_#	3						6			5							3	-5		-9		4	4
fr:laiss_la	12	-5	-3	7	7	-3					-3						20	-6	-4	-17	-2	-4	-6
fr:laiss_le	9	7	-5	-11	-4	4	-2			5		4	-3	-3			7	-4		-3		2	-5
fr:laiss_les	-7
fr:laiss_mon	-4
fr:laiss_pour	-4
fr:laiss_propr	-2
fr:laiss_un	-9	6												7		6	6	-5
fr:lait_pis	-3
fr:lambott	3	3		-7	-2	6					-2		-2				-4			-4		7
fr:lamp			3	-7													6			-7
fr:lampadair	2
fr:lanc	3	5		3		4	10					4		6			-3			-8		-2	8
fr:lang	-4
fr:langu	-5	10	-4	-2	-5	-2				5	-3		-2	-2		6		-6			6	-2	-5
fr:langu_de	-3
fr:lapin	-4
fr:lapin_comm	-3
fr:lappl_est	-3
fr:laquel		2	-3	8	7					3		-4		-2			-12		-2	3		-3	14
fr:laquel_person	-3
fr:laquel_votre	-4
fr:laquel_vous	-5
fr:last	-3	-2	-4	7	10									-2			-9		5	5			-7
fr:lat		-4	-5		10	-3			-2		-3		-2	-3	-2		-5	-4		12		-2	-6
fr:laurenc	-4	-3	-3	-5	5	-3	-3	3		-2			-2	-4				-8	8	-4		-3	2
fr:lautr	-3
fr:lautr_magasin	-3
fr:lav	10	3	3	-6	6		-2			-4	7	-2	-3	-3		-2	12		-4	-14	-3
fr:lav_a	2
fr:lav_chez	3	-2	-2	-4													3			-4		4	-5
fr:lavabo	5	5			5	-2					5		4				-4	-4		-9		9	5
fr:lavag	5
fr:laval	6			-8	4			5						6			8	-3		-4		-3	-3
fr:lave-ling	2
fr:laveux	-5
fr:le	3	-10			-12	-15	-14	-19	-16	-15	-15	-13	-15	-14	-16	-14	3	-7	-18	-6	-14	-7	-5
fr:le_#	14	13	-9	16	-22	-3	4		6	-10	-18	2	11	9	7	6	-21	7	-19	12	-17	4	7
fr:le_a			-4	8		5		-7				-3	3	7		2	-11	12	-3		-3		3
fr:le_accessibil	-3
fr:le_accompagn	-4
fr:le_accueil	4		-5	7	-4	-3				5	-2		5						-2	9		-5	-6
fr:le_acte	4
fr:le_action	3		-4	3													-4	4		-8			6
fr:le_addit	2				-3												3			3			-5
fr:le_adress	-7	2		4		7					-2		2	2			-5	5					-2
fr:le_affair	3	-3		5	-2													2				-3	-2
fr:le_age	2
fr:le_agenc	-3
fr:le_agend		-3		-6	-3												-5						7
fr:le_ai	21	-5		-13	-11	-5	-4	-5		-7		6	-8			-4	7	8	-11	-5	-6	-7	-8
fr:le_ail	4	7		-6		-2					7						11	-4		-10
fr:le_ain	-2
fr:le_air	10	-4	9	3		-4	-3		3	-3	-3	-3	-3		3	-2	-6	-6	-4	8	-3	-6	-2
fr:le_alarm	-6
fr:le_alle	5	-7	2	-3	-4	-3														4		-4	-3
fr:le_aller	2
fr:le_allur	-4
fr:le_ame	3			-4	-6												4	6	-2	-8			-3
fr:le_an	-7	4	3	-3		-4	-4	-2	10	-3	-4	-3	-3	9	10	-3	10	-7	-5	-5	-2	5	-7
fr:le_ancien	11		-7	6		-4	-3	-3	-2	-3	5	-2	-3	-4	-2	-2	5	-6	-3	7	-2	-6	-12
fr:le_anesthes	-3
fr:le_anne	4	4		4	5	-3	-2	-2	8		-2	5	-4	5	8		-5	-2	-3	-5		8	5
fr:le_anniversair	6
fr:le_appareil					-5	8			4		2		5		4		-4	4					3
fr:le_appel	3	-6	-3	10		-9	-4	-3	3	-3	-7	3			4		-14	-10	-3	-15	-3	15	9
fr:le_appl	6	-3		9	-7	-2											-3		-3	-6		-3	9
fr:le_appliqu	3
fr:le_appui	6	4			-3		3					3	4	-2			-4	4					-3
fr:le_argent	4				4						3						-4	7	-3
fr:le_arret	5
fr:le_arriv		-6		5	5	-3					-4						-7	7				-3	-3
fr:le_art	4
fr:le_articl	3	7		5			6	5				-2	-2				-4	-3				-3	6
fr:le_artist	3
fr:le_aspir	-7				-3
fr:le_assiet	-3
fr:le_assureur		-2					-2	4				3
fr:le_atel	3
fr:le_attest		-2	-2	8	-6		-2				-2	-2					-14	-4	-3	13		-3	6
fr:le_aub	4	2		9							7			-3			8			-11		-3	5
fr:le_auberg		5			-3				6					7	6
fr:le_auto	5		-6								-4						5			-5		-3	4
fr:le_autobus	-7	-3
fr:le_automn	-8											-4		-2
fr:le_autr		4	-9	-5	-6	3	2	-3	5	3	-4		5		5	-2			-4	-4	6	4	-8
fr:le_avais	5	-5		-3	-2	-3											15	-4		-14		-2	-3
fr:le_avait	-5		-7	3	10	3	-3		-2	-2	-2	-2	-3	-3	-2	-2		5	5	-3	-2	-7	-6
fr:le_avez	-10	-2			-3
fr:le_aviez	-7				-6			5						-2
fr:le_avoir	-9	-7			-4	-4	-2		-3		-2		-3	-3	-3
fr:le_avons	-4
fr:le_bac	7
fr:le_bain	5	8	-5		-3	2					4						13			-12		-3	-3
fr:le_ballon	4	3		5				6						-2			-5						5
fr:le_banquet	-3
fr:le_baptem	-2
fr:le_bar	5
fr:le_barman	-3
fr:le_bas	6
fr:le_bassin	7
fr:le_bateau	3
fr:le_beau-frer	3
fr:le_bistrot	3
fr:le_bobo	-6
fr:le_bois		6		-6												7	-3
fr:le_bon	10	5		4			5						3	7			-3	6	-2				-6
fr:le_bonhomm	-5
fr:le_bout	3
fr:le_bouton	7		-2	-4	-3	-2	5											-5		-6			10
fr:le_brouillard	-3
fr:le_bruleur		6				6							3	3			-4			2		4
fr:le_brunch	2		-4															-3		8			-4
fr:le_buffet	4			-5	-4												5	3		-8
fr:le_bureau	6	5	5	2	-2	6			3				-3	-4	3			-4		-2			4
fr:le_cabl	3
fr:le_caf			7	-6													7			-7
fr:le_calendr	-3
fr:le_cambriolag	-5
fr:le_camion	11	-3	9	4	7		-3	-2	-3	-3		-3	-3	-3	-3	-2	3		5	-5	-3	-6
fr:le_capot	3	-5			-3	-2											7	-3		-9			6
fr:le_carnet	-7
fr:le_carreleur	-4
fr:le_carton	-5				5													5		-5
fr:le_certificat	3
fr:le_chang	-2	-4	-3	-3													-10	-3		14		-3	-3
fr:le_chant	-6	-3												-2
fr:le_chat	3	-3		5	-3												-6	3		-4		-2	8
fr:le_chauffag	5	3		2	-2	8					7			5			4			-2		-4	4
fr:le_chauffeur	-2		-3		-4	3					-3						7			-4		-2	-2
fr:le_chef		-6	-4		-6	-3					-2		-2	-2			7	-4	-3	-5			-3
fr:le_chien	3	-5	-3		-8	-3				-2	-3			-2		-2			-3			-3	-5
fr:le_client	8	-3	-5	7	14												7	-4	-2	-10		7	-3
fr:le_cod	-8			7	-2	3	-4	-2			6	4	3	-3			-5	-4		-8		-2	12
fr:le_coin	-7	-6	-3	4	-4	-3					-3						-9	-2		11			-3
fr:le_colis	-2
fr:le_compt	3			5	-3	-4				3	-3						-4			4	4	-2	-3
fr:le_comptabl	-5
fr:le_comptoir	4	-4		4	-3				3				-3	-2	3		-7	4		2			-2
fr:le_concierg	2
fr:le_confirm	4	6	-5	3							-3		6	4			-4	-4		10		-3	-6
fr:le_contrair	3
fr:le_contrat		-3		7			-3		3			-3	-3		4		-11	9	9	-3		-7	-5
fr:le_couloir	7			-2													7	-3		-3			-3
fr:le_coup	-3
fr:le_coupl		7				-2	6			9			-2				-3	-6				3	6
fr:le_cour	-2
fr:le_courriel	2	3		-5	-3			5												-6			5
fr:le_deblocag	-3
fr:le_debut	5
fr:le_dejeun	4		-4	2													5			-4			-3
fr:le_del	-2
fr:le_demand	4	-3	7	-7	-4												4				7		-7
fr:le_dentist	-8
fr:le_depart	5
fr:le_depl	4	-3		4	-3												-5			-9			9
fr:le_deplac	-9				-2
fr:le_deploi	-3
fr:le_derang	-8
fr:le_design	2
fr:le_detecteur	3
fr:le_dev			-2														-2			-4			6
fr:le_diagnostic	2
fr:le_dimanch	2	-6		4	7	-2												8	-3	-4		-2	-4
fr:le_dire	-2		-4	4										3			-7	4			3	-2
fr:le_directeur	4
fr:le_dis	5	-4			-3	-2											12			-11		-4	-3
fr:le_dj	2
fr:le_docteur	3
fr:le_docu	-2
fr:le_doss			-3	2	4	-6		5	-2	-3	-4	4	2		-2			-8	9	-9	-3	-4	11
fr:le_dr	-5				-3	4					-3			-3
fr:le_drain	-5
fr:le_droit	3
fr:le_eau	8	7	-14	-7	4	7	3	-3	-3	-4			-5		-3	4	5	-4	-5		-3	-7	-3
fr:le_ecart	3
fr:le_echang	6	-2			-2													-4		8			-5
fr:le_echeanc	5
fr:le_ecol	5	6		7	6	9							2	3			-4	-4	-2	10			-4
fr:le_ecran	11	-7		4	-5	-3					-2		-3					-4	-2			4	-4
fr:le_electricien		-3		6		3											4	-3	6	-7		3	-3
fr:le_emploi	4
fr:le_enlev	6	-2		5	-5												-9	9					-4
fr:le_enregistr												4
fr:le_ensembl	5	4		-6			7										3	-3				-2	4
fr:le_entre		-5		8	-5								5				4			-11	3	4	-2
fr:le_entrepot	3	-3		3	-2															-5		-3	6
fr:le_entretien	-4	4		13	11	-8	-2			6			-2	-3			3		-3	4	7	-4	-9
fr:le_enver	-2			4	-3	-2		4				3					-5			-6		3	4
fr:le_envoi	4	-4		4	-3												-7	-8		11	8	-4	-5
fr:le_epicer	3
fr:le_equip	-14	-10	5	-5		-4	-3		-2	-2	-3	-3	-4	-4	-2		-19	-7	-3	23		-5	-7
fr:le_ergotherapeut	-4
fr:le_erreur	-12
fr:le_escal	-5	-8		3	2	-7												-3	7	-9			4
fr:le_essai	-3
fr:le_estim	-4
fr:le_etag		-3	-5	3	-4	-3											-2			4			-3
fr:le_etat	-6
fr:le_ete		-5		7	-3		-3							-3				-5	-3
fr:le_etiquet	5
fr:le_evi	-5
fr:le_exemplair	-2
fr:le_expert	8							4				3								-5			6
fr:le_exposit	3
fr:le_facteur	4	-6	2		-5												-3	-9		15		-3	-3
fr:le_faire	6		-3		7	3											11	-4	-3	-4		-4
fr:le_fauteuil	-6
fr:le_feu	-7	-2
fr:le_fond	3
fr:le_forf	10		4	-8	4												7		-2	-7		-2	-2
fr:le_formateur	-2
fr:le_formulair	3			3	-3	-4					-3	3	3	-3			-5			7			-4
fr:le_frigo	-6
fr:le_fromag	5		-4	-4													4			-6
fr:le_gar			-12	-3	-2	-8	-4	-4	-3	-5		-3	-4	-5	-3	-5	-8	5	-5	8	-3	-6	-7
fr:le_garag	-4					3
fr:le_gardien	2
fr:le_gateau	-3	-3			-2						3						6			-8	3	3	-2
fr:le_ger	5
fr:le_gout	-6
fr:le_gren	-3
fr:le_grille-pain	3
fr:le_gros	4
fr:le_hall	7	9	-2	-9						3	5			-2		7	11	-4		-11
fr:le_hameconnag	-4
fr:le_heur	6		8	-7	10			-5	5	-6		2	-8		5	-3		-4	-8	3
fr:le_histoir	2
fr:le_hiv	2	-2			-3
fr:le_honneur	4
fr:le_hopital	-5	9		-5	-3	13					16		-4	6			-8	-3		9		5	-6
fr:le_horlog	-2
fr:le_hotel			-5	-7	-3	4			4				5		4		6					-3	-3
fr:le_huil	3
fr:le_hypothequ	-5
fr:le_impress	2
fr:le_imprim	6	-4	-3	-5		-2								-2			-5	-5	-2	12		-3	-5
fr:le_infirm	-5
fr:le_ingenieur	-3
fr:le_insonoris	-3
fr:le_inspecteur	-2
fr:le_install	4	3		9	7		5				3	3		-2			9		-2			-4	-5
fr:le_interieur	2
fr:le_jeud		-2	7		-2													6		-7
fr:le_jeun	-4	-10	-3		-5	-3				-3			-2	-2			5	4		-9		-4	6
fr:le_joint	-7			-5		-2							4	5			2			-6		4
fr:le_jour	-7		-2	12	10	5					-4	-2	7	5			9		-3	-8		3	-5
fr:le_jug	3	4			-4		4										-4			-3			6
fr:le_labo	4			4													-11	-4		13			-3
fr:le_laiss		-3																4		-3
fr:le_lavabo	3
fr:le_lecteur	2
fr:le_lendemain	11	-3	3	5	-9	-3	-5	-2	-2	-2		-3	-4	-2	-2	5	-13		-4	15	-2	-7	-4
fr:le_lien	-7	-4			-3		-5					-3
fr:le_lit	-5	-8	-7		-5	-4					-6	-2		-3		-2	-3			2		-3	3
fr:le_livreur	-3
fr:le_lobbi	-3						4			5
fr:le_logiciel	8	-3			2												-4	-5		10		-2	-3
fr:le_long	5
fr:le_lund		-3	-3	-3		3											-7	9	-2	3			-7
fr:le_magasin	3
fr:le_manuel	4
fr:le_march	-5
fr:le_mard	5	-2	6														7	3		-7		-2
fr:le_matel	3
fr:le_matin	-8	-9		-7	-5	-2	-2		-2		-2	-2	-3	-5	-2	-2	11	-7		-11		-3	8
fr:le_mauv	-5				-2
fr:le_mec	3
fr:le_medecin	2	8		6		5					9						5			-6		-2	3
fr:le_meme	3	5	-2		-4	-3			5	4	-3		-3	6	5		2	6	-3	-7	-2	4
fr:le_menag	3	6				-2				5	-3		2	3			-2			-4			6
fr:le_menu	-7
fr:le_mercred	-11
fr:le_met	5	9	-4	2										5		10	-4			5
fr:le_mien	7	-3	8	-8	-4															-4		-2	5
fr:le_mille-feuill	-3
fr:le_miroir	6
fr:le_mod	-4
fr:le_model	-2
fr:le_moindr	-2
fr:le_mond	4	-9	-12	6	15	-6	2	-4	-3		-5	-5	-6	-5	-3	-3	3	-8	5	2	-4		-13
fr:le_monsieur	3		-9	-8	-11	-5	3	-3	-2	7	-5	-2	4	-5	-2	-2	8		-4	-9	-3	6	-11
fr:le_mont	-6	5					6							4
fr:le_mot	8	-5	-2	3	8												8	-4		-3		-6	4
fr:le_moyen	-4
fr:le_mur	10	-3	-4	6	-5	-3	-2	6				3	-3	-2				-4	-2	3			-6
fr:le_neon	4
fr:le_new	-3
fr:le_nez	3
fr:le_nom	6	5	10	6	-5	5	5	3	-2	-2	4		5	2	-2		-10		-2	5	-2		3
fr:le_notair	-7
fr:le_nouveau	-5	-4		-8	-7	-2					-2	-2		-2			-6	-3		9		-2	-5
fr:le_numero	6	-4			-8	2	-4	-2	-3	-4	3	-3			-3	-2	3	-9	-3	-6	-2	5	3
fr:le_odeur	-7
fr:le_on	2
fr:le_ont	-6	-5	5	-3	-2													-3				-2	-2
fr:le_option	2		7	-5	-3												-5	6
fr:le_ordi	3
fr:le_ordin	3	-3		2	-3	-2						4	-2	-3			6	-2		-7			4
fr:le_ordre		4		4					7					6	7		-4	4
fr:le_oreil	3			-4	-3												4	4		-7
fr:le_oubl	2
fr:le_ouvertur	2
fr:le_ouvr	6
fr:le_pain		-3	-4	-7	-4	-2								-2			9	-4	-2	-7		-2	-4
fr:le_panneau	5	4		-3	2	4					5							-4		6			-4
fr:le_pans	4
fr:le_papi	7	-2		5	6			4				3					3	3		3		-2	-6
fr:le_parad	-4
fr:le_parc	-2
fr:le_parrain	-2
fr:le_patron	-3
fr:le_per	-4	3			-4	4					3
fr:le_personnel		8		-3							9
fr:le_pet	-4	-6	-6	-3		-3	-4	-2	5	-3	2	-3	-5	-5	5		10	3	-4	-12	-3	-2
fr:le_piton	-3
fr:le_plafond	5
fr:le_plan		-3			-3
fr:le_plat	5
fr:le_plein	4
fr:le_plomb	2			2	-2	-2					-3		4				-4	-5					6
fr:le_plus	3	4			-3	7					5			7			-7			9		-2	-2
fr:le_poel		4		-4	-2	7					5			7			-5	-2		10		-3	-3
fr:le_portabl	4	-2	-2	-3	-2												-13	-2		10		7	-3
fr:le_portail	4	-3			3													-5	6
fr:le_post	-3			-2									2				-6			10			-2
fr:le_pot	9			3		2					5						4	-2				2	-3
fr:le_precieux	-3
fr:le_prelev	-3	4			-7								6
fr:le_prem		2		5	-2	4					-2						-5	-4	-2	11		-2	-4
fr:le_prix	-7	-5		3	8	-3	-2				-3	-2		-3			10	-2	-4	-13		-4	6
fr:le_problem	-10					4							3	3
fr:le_professionnal	-7
fr:le_proprio	3
fr:le_questionnair	-2
fr:le_raccord		4				5
fr:le_radiateur		-5	-4	-4		-3					-3						6			-5
fr:le_ramoneur	7
fr:le_rappel	3	-7		4	7	-5	5			-3	-4	-2	-6	-5			-6	5	-2	-9	5		3
fr:le_recu	7	-3	-4		-6												-9		-2	10		-3	-5
fr:le_relayo	3				-4				-2						-2	-2
fr:le_relev	-4	-7		3	-7		-2							-2			-5	4		-7			5
fr:le_rembours	-15	2			-6		3					-3		4
fr:le_remorqueur	-2
fr:le_remplac	2
fr:le_rendez-vous	-6	-13	9	-5	-3	-9	-3			-2	-5		-3	-4			-7		-2	6		-4	-4
fr:le_respect	2
fr:le_rest	17	-8	-7	6		-4	-2	-2		-3	-3	-3	-3	-3		-2	4	-3	-5		-3	-4	2
fr:le_ris	-3
fr:le_robinet	6
fr:le_routeur	6	-2	-4		-3												-7	-4		10			-2
fr:le_sac	5
fr:le_sach	-8
fr:le_salon	5	-4	4	-5	-2	-3					-3							-3		3			-3
fr:le_samed		-3		4	13												8	-3	6	-12	3		-3
fr:le_sapin	3
fr:le_savoir	7
fr:le_secretariat	-4
fr:le_serveur		-4			-5	-2				-2	-2					-2	-10	-4		14			-6
fr:le_servic	-3	12	2	2				-2	-3	-3	-2	9	10	-6	-3		3	-2	-2	-7		7	-6
fr:le_seul	-4	7			-2	-2				4				6		6
fr:le_sifflet	2
fr:le_signal	3	-6	-4	-5	-2												4	-3		-2
fr:le_sit	9		-7	-5	-4			5						-3			6	-3		-12		-3	9
fr:le_soin	-3
fr:le_soir	4	-2	-6	5	4	-5	-3	6			-3	3		3			8	2	-3	-8
fr:le_sold	2
fr:le_sommeil	3
fr:le_sommel	-2
fr:le_son	9	-3	-4		-3												-9	-2		4			7
fr:le_souc	3
fr:le_souffl	-3
fr:le_soup	-6	-3	-2	4	2	-2								-2			-7	4	-4			-2	5
fr:le_sourir	-11
fr:le_spa	-4	-3	-4		-4												-2	5		-3
fr:le_station	-6		3		-3									-2								-3	-3
fr:le_suiv	-4
fr:le_suppl	2				-2
fr:le_system	3	-4			-4												-3			4			-3
fr:le_tableau	2
fr:le_tarif	3
fr:le_tech	4	-2	-4	-7	-2																		-3
fr:le_technicien	6			-3	5	-6	-4	-2		8	-5	-3	3	-5		-2	12	-2	-5	-6	5	-3
fr:le_telephon	-3	-2	2	-4	4				4				-2		4		8	-2		-6		-3	5
fr:le_temp		-7	6	-4	7	-5	-4	-3	-3	-4	-4	2	-4	-5	-3	-4	6		-4	-6	-3		-6
fr:le_terminal	6
fr:le_thermos	-10
fr:le_thermostat	9		-3	-2													5	-4	-3	-12			7
fr:le_tiroir	2
fr:le_toit	3	5	5		-2	5					-3						-2	-4				7	-2
fr:le_ton	2					5												-2		10		-3	-7
fr:le_tour	-3			4			4										-7	-4		12		-4	-3
fr:le_train	-3
fr:le_tram	-10
fr:le_transfert	5
fr:le_travail	4
fr:le_tri	-3
fr:le_trou	-4
fr:le_tuyau	-7	5			-5	5					-2
fr:le_un	5
fr:le_une	3
fr:le_unit	8	-5	-4	-11	-3	-3					-2						9	-4	-2	-6		-2	-5
fr:le_urgenc	-5
fr:le_vas	2
fr:le_velo	7	-3	-4	-8	-3	-2	-2										-5		-2	4		-2	-4
fr:le_vendeur		-4		-3														-4	-2	3		-3	4
fr:le_vendred	2		3														10			-9			-3
fr:le_vent	4	-3				3					2			-4						-8		-2	8
fr:le_verr	4
fr:le_vestiair	-4
fr:le_vid	5	-2	-5	6		4		6	4			3	4	-5	4		-5	-4		-7			11
fr:le_vieux					-3
fr:le_vir	-5
fr:le_voi	-9					3					4
fr:le_voisin	7	-7			-4	-3	-2				-3			-3		-2	-4	-6		10		-3	-5
fr:le_week-end	4				8	3					-5			-2			-11	2	6	-6		3	5
fr:le_wif		-3	-6	-4	-3	-3	-2	-2	-2		-3		-2	-3	-2	-2	-5	-3	-3	-4	-2	-3	8
fr:leak	-8
fr:leak_fixed	-3
fr:leav	-6	-2			-3
fr:lech	-4
fr:lech_le	-4
fr:lecteur	5
fr:lecteur_de	4
fr:lectur_vocal	-2
fr:left	6		-7	-7	-9	-2		5			-2	-2	-2	-3			8	-7	-3	-3		-3
fr:legal	5
fr:legum	6
fr:lekip	-3
fr:lendemain	11	-3	3	7	-10	-3	-5	-2	-3	-3		-3	-4	-3	-3	5	-15		-4	17	-2	-7	-4
fr:lendemain_pis	-4
fr:lenoir	-3
fr:lenoir_tout	-3
fr:lent	5	-6	3	5	-4	-3					-2					-3	-5	-3		8		-4	-3
fr:leon_qui	-3
fr:lequel	4			-3	6						-4		5				9			-4		-2	-2
fr:lequel_vos	-3
fr:lequip	-3
fr:lequip_est	-3
fr:les		-2	-7	8			-6	-11	-6	-8	-8	-13	-5	-16	-6	-23	-13	3	-18	13	-11	-4	-8
fr:les_#		2	-2	17	8	-6	-5	-6	2	-8			-10	-6	2	-5	-21	26			-6	-15	-20
fr:les_a	2			7	6													-5	-2	9			-2
fr:les_ai			-6														4			-4
fr:les_appel	-3
fr:les_assiet	3
fr:les_autr	3
fr:les_bain	-3
fr:les_bin	-4
fr:les_boit		3	5	-4									6	4			2	-3				-2
fr:les_bord	3
fr:les_bouchon	-7
fr:les_boulet	-3
fr:les_bouton		4		-5		5					7		-2				-4			10		-4	-3
fr:les_bras	4	-3	-3		-2	-2											4			-4			-2
fr:les_burger	-2
fr:les_cabin	-2
fr:les_cabl	-3
fr:les_cart	6	-5	-3		-4	-3							-3				-10	4		3
fr:les_chambr	-7			4	6												6	-4
fr:les_cheveux	4
fr:les_chevreuil	-4
fr:les_cinq				6	3				3		-3		-2	-3	3		-7			5			-6
fr:les_client	8	-7	-5	-5	-9	-5	-4	-3	-3	-3	-4	-4	-4	-5	-3	-2	-21	-4	-5	24	-2		-13
fr:les_couloir	-7
fr:les_crep	4		-7	-4	-2													-3		-6			6
fr:les_deux	-5	-5	-10	3	-4	2	-7	-3	-3		-7	-5	-7	-6	-3	-3	-10	5	-4	8	-3
fr:les_dix	-2			4	-6		7				-3	3	-4	-9			-6	6	-2			-5	-6
fr:les_doss	-2	4		-5									5	3			-3	-6		6		3
fr:les_douch	6
fr:les_drap	-3
fr:les_elev	3
fr:les_en	-4
fr:les_enfant	-3		7	-4	-2	5					6		4				-3	-3				6	-2
fr:les_expliqu	-4
fr:les_factur		-4	-3	7	5												-8	3	8	-2			-4
fr:les_fet	-5
fr:les_feuill	2
fr:les_fich	5		-3	-2	-2						-4	-3	5				-8			12		-2	-3
fr:les_fil	2	-4		-3													3	-4		4		-3	-4
fr:les_frais	4
fr:les_gar		-2		4	-2												-8			5		-3	5
fr:les_gen	6	-8	-3	-3	10	-3	-3			-2	-2			-2			-6	9	-3	5		-4	-7
fr:les_indesir	4	-5	-2	-3	-2									-2			-6	-6		4		6	-3
fr:les_inond	-3
fr:les_joint	-3
fr:les_jour	5	9		11			6				7			-3			-3	7		-6			4
fr:les_main	4	7	-2	2	4												7	2		-5		-2	-4
fr:les_matel	-2
fr:les_matin	4
fr:les_meilleur	-3
fr:les_memes	7
fr:les_mesur	2
fr:les_mois	3
fr:les_nom	2
fr:les_pann					5
fr:les_parent		4	-2	9	7				7						7		9			-6
fr:les_pass	-3
fr:les_petit	-10		-3	-2	-3	-3				-2	4		-4	-3			3	-6		-8		2	6
fr:les_photos				9	4	-2		4				3					-11	4		4			3
fr:les_pied	-4
fr:les_pomp	2
fr:les_post	3
fr:les_prem	6	-3	7		-4												6	-2		-4			-2
fr:les_quatr	7	-7	-2	6	-4					-2				-2			-8	-7				-3	14
fr:les_quinz	-4
fr:les_radiateur	6	2								2											4		-4
fr:les_reclam	-9	-4			-2	-3						-2
fr:les_retir	3
fr:les_rideau	6	-2	3	7	-2																		-2
fr:les_sac	3
fr:les_sept	3
fr:les_sush	-2
fr:les_tax	3				-6												4	5	-2	-8			-3
fr:les_trois	9	10	5	-3	-5	4	-2				6		6	3	-2		-9	5		6		-4	-5
fr:les_urgenc	-4
fr:les_vacanc	-3
fr:les_valis	3	5		4		6														3
fr:les_velos	-6
fr:les_vendred	-4
fr:les_vign	-4
fr:les_vis	5
fr:les_voisin	5
fr:les_yeux	4	-5	-7	-10	-3	-2				-3						-2	8			-8		-3	-2
fr:lessiv	3
fr:let	2
fr:lettr	-10	-3	-5	11	-9	-7		-3	-3		-4	-5	-5		-3	4		8	4			-6	-10
fr:lettr_cliqu	-7	-5				-3
fr:lettr_de	-4				-3					3				-2
fr:lettr_un	-3
fr:leur			-10	3	4	2	-2	5	6	-9			-4		6		-5	-16	8	5	-6	-4	3
fr:leur_conf	-4
fr:leur_lev	-2
fr:leur_part	-3
fr:leur_prenom	-3
fr:leurs	9		-4	11	-5	-6	3	-2	-2		-5	-2		-5	-2		-8	3	-3	-9	2	8	5
fr:lev	3	-7	3	-7	-7	-2	-2			-3	-2			-3		-2		12	-2	-14		-3	-5
fr:lev_la	2
fr:lev_les	5	-3	-5	-6	-3												3
fr:level	4		-7	-2																4			-3
fr:levr	2
fr:liber	2
fr:libr	-6
fr:librair_comm	-2
fr:licenc	6	3		8		-3			6				-3		6		7	-4	-2	-8		4	-3
fr:lieg	7		3	-8													8			-8
fr:lien	-6				-4	4	-5		4			-3	6		4
fr:lien_securis	-9	-4			-2		-4					-2
fr:lieu	5		-13	-3		-7	-5	-4	-3	-4	-6		-4		-3	4	4	6	-8	-5	-3	-7	-9
fr:lieu_de	3	-9	-7	-8	-3	-5	-3	-2	-2	-3	-4	-2	-3	-4	-2	-3	12	-5	-5	-6		-4	-4
fr:lieu_du	-2
fr:liev	7		-2	-4													5			-4			-2
fr:lif	7		7	-4													4	5		-9			-4
fr:lign		-3		8		-2		-6	3	-8				-4	4	4	-6	7		-5	2	-6	6
fr:lign_a	4	6		3	2		5		4					7	4		-5		6			-3	-4
fr:lign_de	-4
fr:lign_etait	-4
fr:lign_frais		-4			-2
fr:lign_malgr	-2
fr:lik	14	-8	-8		4	-5	-3	-2		-2	-5	-2		-3		-3		-2	-4	7	-2	-3	-10
fr:limit	-12	6			-5		-3	-2	-2		-3	6	-3	-3	-2		-3	8		-8		2	-4
fr:limpid	-3
fr:limpid_meme	-4
fr:lin	-5	5	-3			-2								-3		7	-3		6	-11			4
fr:lindqvist	9	-2	-5	11	-4												-13	-4		9			6
fr:ling			-3		-3	-2							-3	-3			-3			3
fr:liquid	5	-4			8												11		-2	-10			-3
fr:lir	5	4		2	-4	-2				-2	6						5	-3	-3	6		-5	-8
fr:lis		3	-5		-2	-5	-3	-2	5	-3	-5	-2	-4	8	5	5	3	-3	-5	8	-2	-7	-10
fr:lisbon	-3
fr:lisibl	-6
fr:lisibl_engag	-2
fr:lisibl_sans	-4
fr:liss	10			4	3												-8	-3		7			4
fr:list	2	4	-6	16	-7	-5	5	-3	4	3	-3	-4	3	3	4				-4	-7	-3	6	6
fr:list_a	-7
fr:list_de	2
fr:list_des	-6	8		2	-3		4		6		2			6	6		-5	-2		-12		7	8
fr:lit		7	-12	-6	-8		-5	-4	5		2	4	-7	2	5	-5	4		-5	-11		3
fr:lit_comm	-3
fr:lit_de	-6
fr:lit_moelleux	2
fr:liter_ferm	-3
fr:litig	-10	-4			-2		-2
fr:litig_merit	-3
fr:litr	-5		-3	3	6	3					-4						-10		11	-3		-4	-4
fr:litr_de	-3
fr:littl					-4												-4			4
fr:livr	6		-9	10	10	-5		-3	-3		-5		-5	-7	-3	-3			-8		-4	-11	9
fr:livr_avec	3
fr:livr_en	-4
fr:livr_le	7	6		3	3					5		3		-4			-8	-8		10		-2	5
fr:livr_lund	-3
fr:livr_par	-2
fr:livr_que	-3
fr:livraison	8	-7	-3	9	-3	-4	-3				-3		-2	-2				7	-3	-9		2	-6
fr:livraison_de	3
fr:livraison_sup	-3
fr:livreur		-3	-4	-7	-4	4		-2	-2	-2		-2	4	-4	-2		-7		-3	4		3	-6
fr:livreur_a	4			-4		4												4
fr:livreur_au	8
fr:livreur_sup	-4
fr:loan	-3
fr:loan_granted	-3
fr:lobbi	-8		4	7	-3	-2	4			5				-2			-7	-5		6		5
fr:local	5	-5	-4			-2											-5	-4	-2	6		-3
fr:local_a	3
fr:local_moins	-3
fr:locat	-4
fr:locat_qui	-3
fr:locatair	-3	-3					-3
fr:locatair_sont	-2
fr:locked	5
fr:log	-3			-4	-3	3	-2	4			6	3	-3	-4			-8	4		11		-5	-7
fr:logan		-3	7	-7	3												9	-4		-2			-4
fr:logiciel	16	-7	-5		8	-4	-2				-4		-3	-2			-7	-12	-3	14	-2	5	-7
fr:logiciel_de	11	-4	-3	12	8												-8	-5		7		7	-5
fr:loi	4	10	-3	9	3	3	9					-3	-2	11		6	-6	4		2		-3	3
fr:loic	-12
fr:loin	8	-3															6	-3		-4			4
fr:loir	-5
fr:lol	-3	-9		-19	-11	-8	-5	-5	-5	-5	-8	-4	-5	-7	-5	-5		-10	-6	3	-3	-6
fr:long		-5	-4	-3	-2	-2					-2			-3			4	-3	-3	-3		-3	3
fr:long_du	-3
fr:long_may	-2
fr:longtemp	-6	-7		6	7	-2	-2											4
fr:longu_vi	-3
fr:look	8		-5		-3														6	-5			-6
fr:look_at	5			4	-3												-5	3	7	-4			-4
fr:lor		5	-3	-3	-2	3	3				-3			5			3	4		-9		-3	2
fr:lor_du		4	-2	-4		4					-3	-3					5			-2		-3	-2
fr:loredan	-7
fr:lot	-8				-5		-2					4	-2	-2
fr:lou	5	-2	-3		10												4		7	-14		-2	3
fr:lou_la	-3
fr:louch	-3
fr:lu		5		4	-2	3	10	-2		-4	5	-3	2	-4			-7	7	-3	-8		-3	11
fr:lu_au	-3
fr:lu_avant	-4
fr:lu_les	-3
fr:lu_que	5	4	-4	-4	-3	-2	9										3	-3		-10		-3	10
fr:luc		-3	-5				-4	-2	-3	-3	-6	-3			-3			-6	-5	7	-3
fr:lucien		-4			-3												-4			9			-3
fr:luck	-5
fr:ludo					4	-2					-2		4	4
fr:lui	6		3	6	8	-6	-18	3	-10	6	8		5	-7	-9	-11	-8	4	-2	-10	2	8	13
fr:lui-mem		-5	-3	7	-3	-2											-4	12	-2	-4		-2	-4
fr:lui_a	5	11	-4	3		-3	-8	-5	-4	9	6	7	3	4	-4	-3		12	-6	-8	5	-10	5
fr:lui_ai		-4	-6	2	15		-3	8	-2		-5	2		-6	-2	-2	-9		3	-2	-3	7	6
fr:lui_avait	7		-3	12	-2	-4	-4		-2	-3	2	-3	7	-6	-2		-8	2	3	-3	-3	4	-8
fr:lui_caus	-4
fr:lui_dire	-2
fr:lui_dit	3
fr:lui_dois	-5
fr:lui_don	6	5		-5		-6	-2	8		-2	2		-3	4			5		-3	-5		-9	8
fr:lui_en	-9	-3
fr:lui_est		5	7	-6		4											7			-3
fr:lui_et	2	6		-2	2	-2				6		4	5	-2			4	-3		-8			5
fr:lui_laiss	-4
fr:lui_ne	2	-5	4	-6	-3									-3				6		-9		-2	6
fr:lui_qui	-5
fr:lui_rest	2
fr:lui_trouv	-2
fr:lumi		-3	-5		-4														-3	3
fr:lumi_de	-2				-3
fr:lumin	-5
fr:lumin_equip	-2
fr:lumin_praticien	-2
fr:lun	2
fr:lunch	4
fr:lund	14	-6	-12		-3	-6	-5		-6	4		-6	-7	-4	-6	-8	-12	-3			-2	11	3
fr:lund_#	-5	-9		8		-6					-4		-2	-4			-10	7	-2	5		3	-7
fr:lund_a	6		4	4	2						3							-7	6			4	-5
fr:lund_ce	-5					5							3	3
fr:lund_de	5
fr:lund_et	3			3		6					6		-2	4			-6	-2				3	7
fr:lund_pis	-3
fr:lund_plus	3
fr:lunet	4	6	-6		-6	-3	-2			8	-3		-2	-2			-10		-2	5	9	-4	-8
fr:lunet_a	3
fr:lunet_tordu	-3
fr:lyon	3
fr:m	15	-5	-8	12	6			-5	-5	3	-14	-11	3	-6	-5	-9	-7	-5		-6		9	6
fr:m_den	3			3	10												-6	5	6	-7		-2
fr:m_tremblai	-2
fr:ma	2	3	-10	-3	-8	-4	-4	-7	-14	3	4	2			-14		6	8	-15	-5	7	-2	-12
fr:ma_bagu		10	-2					7				11	3			9		-4		-2		4
fr:ma_banqu	2
fr:ma_belle-mer	7	-5	-3														-4	4		-3		-2	4
fr:ma_belle-soeur	6	-5		5	-2												5	4		-6			-3
fr:ma_blond	-10	-2
fr:ma_bobon	-3
fr:ma_boit	7	2	-2	10	-4		3					-2	-3				-13	-12	-2	14		4	2
fr:ma_candidatur	-5
fr:ma_cart	-4	-4	-3	5	4									-2				12	-2	-11			-4
fr:ma_cav	-5
fr:ma_chais	-5
fr:ma_chambr	9		-7	-5	6	-4	-2			5	-4	-2	6	-3		-2	9		-3	-14		5	-8
fr:ma_chaud	-5
fr:ma_client		-3			-3							3		-4
fr:ma_collegu					-3
fr:ma_command	-3
fr:ma_comptabl	-3	-3
fr:ma_conjoint					-3			4				4		-2			-7			5		-2	2
fr:ma_conseiller	-4
fr:ma_cour	-8
fr:ma_court	-3
fr:ma_factur	2
fr:ma_faut	-11	-3			-6
fr:ma_femm	17		-3		-6	-6	2	-3	-3	7	-5	-3		-4	-3	-2	2	-3	3		6	7	-14
fr:ma_fermetur	-2
fr:ma_fill	14	-10	-9	-3	-5	-6	-5	-3	-2	-5	-6	-3		2	-3	-2	6		-5			-3	-12
fr:ma_fournais	-4
fr:ma_galer	7
fr:ma_grand-mer	-3
fr:ma_gratitud	-4
fr:ma_mam	-2
fr:ma_mer	-20	5	-5	3	-9	5	-4	-3	-3	-3	6	4	-5	-5	-4	-4	-13	7	-2			-6	4
fr:ma_niec		-3		-3														2		2			-2
fr:ma_part	3
fr:ma_paus	-4
fr:ma_pension	2	-4		4	3												3	-4	6	-3			-3
fr:ma_port	2
fr:ma_racroch	7
fr:ma_reconnaiss	-4
fr:ma_sauv	-6
fr:ma_session	2
fr:ma_soeur	3		6	3	-7	8				-3	5		5				-8	-3	-2	10	-2	7	-10
fr:ma_taill	-2
fr:ma_tant	-2				4						4
fr:ma_thermopomp	-3
fr:ma_trouv	-3
fr:ma_vi	-5
fr:ma_vieil	-6
fr:ma_voisin		6		-2	-2	3				5	4						7	-2		-11			6
fr:maarten	-6				-7
fr:machin		-2		7	-5		-5	-3	-4	-3		2	-5	-8	-4	-3		5	-4	3	-3		-10
fr:machin_a	4	5	7	6	-4	6					3						4	-4				-2	-2
fr:machin_que	-3
fr:macon_nous	-5
fr:mad	-5	4												3
fr:madam		11		6	-11		17	-11	2	8	2	6	4	-2	2	-6		7		-15			12
fr:madam_a	-3
fr:madam_aux	-2
fr:madam_harvei		7		2			6		3			-4	3	4	3		-3					4
fr:madam_la	4	4	8	-8	-3		6			7							7	-6		-8	3	-3	3
fr:madam_monsieur			3	-5	3	-2	6	-3	-5	-3	3	5	-5	5	-5		5		-5		-3		-9
fr:madam_nous	-2
fr:madam_toujour	-3
fr:magasin		3	-2	5		-3	8			-2	-2		-2	-2			-17	4	-3			3	14
fr:magasin_de	-6			5	3		6										-8	2		4			5
fr:magasin_me	3
fr:magasin_mercii	-3
fr:magazin	7
fr:magicien	-6
fr:magnif	7			-3	-2															-4			-2
fr:magnif_capitain	-3
fr:mai			-6	10	-6	-10	6	-4	4	-5	-6	3			4	-2	-10	2	-6	5	-4	-6	8
fr:mai_et		7					9					7		5			-3	6		-8		-2	4
fr:mai_le	3
fr:maik			-7	-6	-3			6				3	-3	-2			5		-2	-6			-3
fr:mail	15	10	-4	-3	-7		2					-2	4	6		6	-4	5	-3			3
fr:mail_de	2
fr:mail_du		6		-2			3							8			4	5		-6
fr:main		2	12		2		-3	-5		-6		-6	-2			-5	14	-10			-4		-20
fr:main-d'oeuvr	3			2	-8												-3	8	-3	-6			-2
fr:main_de					-2													-4		6
fr:main_jusqu	-3
fr:main_la	-4
fr:main_propr	2
fr:main_sans	-2
fr:main_se	-4
fr:main_sur		-4	7	-4	-3												10			-9		-2	-3
fr:main_toute	-3
fr:mainten	8	-4	7	-12	-16		-3	-5	-4	-6	5	-7	3	2	-4	-7	7	10	3	-11	-4		-18
fr:mainten_je	7		6	-4	-6													5	-2	-9
fr:mainten_le	6		7	-9	-3														-2	4			-4
fr:mais	20	-21	-9	-5	-4	-5		-11	-13	-8	-13	-14	-21	-13	-13	-12	-7			10	-8	-5	-3
fr:mais_a	3		-4	4	6												7	-3		-5			-2
fr:mais_bon	4				-4													3		-2			-2
fr:mais_ce	5		-3	-5	-8		2							4			4		-2	-13			6
fr:mais_des	-5
fr:mais_elle	6	-5	-2	-6		-3					-3			-3			4	-9		7		-6	-3
fr:mais_il		-14	-7	4		-5	-4			-3	-3	-2	-4	-4			-5	9	6		-2		-9
fr:mais_je	11	5	8		8	5	-3			-2	-3		-2	3			4		-4	4		-5
fr:mais_joan	-5
fr:mais_la	2	-3		6										-2			-8			10			-4
fr:mais_le	11	-7	-7	-12	-7	-5	-2				-2		-2	-3			-5	-4	-4	3	-2	-5	4
fr:mais_moi	5			-6	-2												-11			12			-3
fr:mais_mon	-3
fr:mais_on	-2	-7	-3		-3	-2								-3				-3				4	3
fr:mais_que	-3
fr:mais_si	5
fr:mais_sur	2
fr:mais_trois	3
fr:mais_un		-4		-4	3												-6	4		4			-3
fr:maison	2	8	4	-9	-11	5	-2		-6	4	9	-2	-9		-6	-6		8	-10	-2		-8	-6
fr:maison_a	-2
fr:maison_chaud	-4
fr:maison_depuis	2
fr:maison_est	-3
fr:maison_oeuf	-3
fr:maison_pend	-3
fr:maitr		5		-6			6							5			6	-2
fr:maitr_peut	-3
fr:maitres-nageur	-3
fr:maitres-nageur_attent	-3
fr:major	3
fr:major_de	3
fr:mak	3	-6	-4		3	-3					-3	-2	-2	-3			-2	3	-3	6		-3	-8
fr:mak_a	-3
fr:mal		11	-5	4	3	8	-4	-3	-2	3	4	5	-4	-4	-3		-11		6	8	-3	-7	3
fr:mal_a		11		9		11											-8			9
fr:mal_chois	-4
fr:malad		-5	-3		7	-2								-2			-2	5					-4
fr:malad_la	-4
fr:malgr	-13						3					3		4
fr:malgr_la	-5
fr:malgr_le	-2
fr:malgr_les	-6
fr:malgr_un	-3
fr:malin	-3
fr:malin_prix	-3
fr:malvoi	-2
fr:malvoi_le	-2
fr:mam_sen	-3
fr:maman	4			-3													8	-3					-5
fr:maman_bouton	-4
fr:maman_de	3
fr:manag	3	10		2		5	-2	5	6	6	-2		3	5	6		-5	-4			3	2	2
fr:mandat	-6
fr:mang	7		-10	9		-2		-4	-4	-5	3	2	-5	-7	-4	-4		11			-5	-12	-14
fr:mang_#	-6
fr:mang_a	8	7		-3							7							-6		7			-4
fr:mang_avec	4
fr:mang_debout	-4
fr:mang_en	-4
fr:mang_le	2
fr:mang_les	4
fr:mang_une	3	-5		10													-4	-2		8		-3	-2
fr:mani	6
fr:manon	-8			4		-3	-2						2	3			-7	-2		5	6		-2
fr:manqu	-6	4	11	15	-14	-7		-2	-3	-3	4		-5	2	-3	-2	-19	10	-3	12	-3	-10	-4
fr:manqu_de	-6	6			-4	3					4			3			-2			-4		-2	4
fr:manqu_le	3
fr:manqu_que	3	-2	9	6													-6			7
fr:manteau	3	-4	6		-7					-3							-5	3	-3	7	-2	-3	-5
fr:manuel	4
fr:mar	4		-10	8	-5	-9	-2	-6	2	4	-3	-4			2	-3	3		-8	-6	4	8	3
fr:mar_est	4		-3		-2								4				-4	-7		9			-4
fr:mar_et		-3			3												7	-4					-2
fr:mar_le	2	3											5					-4		-7		6
fr:mar_me																					4
fr:marc-andr	3
fr:marc-oliv		2			-2	4					4						3	-2		2			-4
fr:marcel	3	-9		7	2	-4					-4			-2			7	-6		3		-5	-3
fr:march	10	8	-4	-9	-11	8	-7	-6	-6	-8	8	-6	-9	-4	-6	-7	5	-13	2		-6	-8
fr:march_#	-3	4			-2									3
fr:march_en	2
fr:march_la	-3
fr:march_le	-3
fr:march_numero	-3
fr:march_pas	4	-2		5	-2												-4	-2	7	2			-3
fr:marchand	4	-3			6												7	-3		-9			5
fr:marchandis	-3
fr:marchandis_fraich	-3
fr:marchessault	2	5			-3	2	4				-3	3		5			-5			8			-4
fr:marchet	-5	9			-2	-2	6			4	10
fr:marco	6		-3																7	-5
fr:marcoux	6	-4	-3	-3	-6												-4					-2	4
fr:mard		-6	12	-7	-17	11		-5	-5	-3		-6			-6	-7	4	3	5		-7	-4	-17
fr:mard_huit	-5
fr:mard_livr	-3
fr:mard_soir	-3
fr:margaret	-6	-6			-3	-3	-2	-2	-2			-3	-3	-3
fr:marguer	-11	-9	-3	5	-8	-4	-2		-2	-2	-4		-2	-3	-2		4	-7	-2	2		3	-6
fr:marguer_fortin-lavoi	7	-5	-3		-3	-2					-2						4	-6		5		-3	-4
fr:mari	-5	5				4					-3		4	5			2	-2		4		3	-9
fr:mariag		-3	-8	5			3	-3	-3	-3		-3			-3	-2	-3	-3	-5	10	-2		-10
fr:mariag_de	6	2		7		4	5				2						-9	-4		14		-3	-5
fr:marie-ang	-13	4	-2			-3	-4	-2	-2	-2	-3	6	-3	-3			6		6	-10		-3	-6
fr:marie-laurent		-3			2												6	-7	6	-3		-2	-3
fr:marigott	3	-2		6	-3												7	-4					-3
fr:marin			-3	-4	-2	4			4			-3	5		5		3					-3	-3
fr:marn	-3
fr:marn_aerien	-3
fr:marqu	5	5	-3	-9	-6	4					6						7			-9
fr:marr	7
fr:martin	3	4									4		4	5			-8			7		3
fr:massag			-4	-9	-5												6			-7
fr:massag_de					-4
fr:mat	6
fr:matel	-2
fr:matel_et	-2
fr:matel_sans	-3
fr:materiel	7				5		3					4		-3			3			-13		8	-2
fr:matern	-6
fr:mathieu	-3		-3	-8	-4	3	-3		3	-2		-3	-4		3		-6	-4	-2	3			8
fr:matin	9	7	-2		-11	5	3				10	-6	-13	4		-6	-5		-13	3		-4
fr:matin_#	-11				-4	3					2
fr:matin_a	3		-2	-2	2	3					5						-7	7		-10		3	5
fr:matin_au	5
fr:matin_avant	3
fr:matin_avec	4		-3	4				6						4		5	-11	5		6
fr:matin_comm	-4
fr:matin_de	6		-2	-12					4					6	4		-2	-3		9		-2	-5
fr:matin_deja	-3
fr:matin_en	6			-4	5	3					4									4			-3
fr:matin_est	-5
fr:matin_je	9
fr:matin_la	4	10	4	5		11					2						-3			7		-3	-6
fr:matin_le	8	5	-3	3	-4	5	-2		4		5		3	8	5		5	-6			3		-4
fr:matin_meme	-2
fr:matin_par	-5
fr:matin_pour	3
fr:matin_repar	-4
fr:matin_sans	3
fr:matin_un	5	6		-7	-2					7							5	-2		-5	8		-4
fr:matin_wow	-6
fr:matt	7	-3		10													-10	-3		-3			11
fr:maud		-2		-5	5												-8	3	-3	8		-4	-4
fr:mauv	-7	-6		-3	-5	-2			-3				-2	-2	-3		-7	2		3			-2
fr:mauv_nom	3
fr:mauvais	-5	-6			-6	-6					-4			-2			-10	-4		13		-2	-4
fr:mauvais_adress	3
fr:mauvais_surpris	-9
fr:max	-3	-7	-4	-2	-5	-4	-3	-2	-3	-2	-5	-3	-3	-3	-3		5	-4	-3	-14	-2		6
fr:may	15		-6	-11	-12	-5	7	-3	-3	4	-6	-3	-4	-4	-3		4		-3	-10	3	-6	3
fr:may_#	7																	-2		-7			6
fr:may_concern	3			6	-4	-2	4			5	-3							7		-10	4	-2
fr:may_they	-2
fr:mayb	10		-3	5	-4												7	-5					-5
fr:mazout		3	-4	2		7		-2	-2	-2	-3	-2	-3	-4	-2	-2	-7	-5		10			-3
fr:mdr_jen	-6
fr:me	4	-3		7	12	-9	-2	-4	-8	-4	-8	-6		-4	-8	-19	-7	7		-6	-3		5
fr:me_a		4	-13		-3	-4	3	6	-4		-5		5	3	-4	-9		4	-8	3	-12	2
fr:me_adress	-9
fr:me_annonc	3			-4	-4								3	3			4	-3		-3
fr:me_appel	7	10	-2	6	-3			4		6	-3		10	4			-10	-5				9	4
fr:me_arrang	-6
fr:me_as	4			2	-2				4					5	4		-6	4		8		-3	-5
fr:me_attend	-7	4			4					5								2		-5			5
fr:me_avaient	-3
fr:me_avais		-2		2	-2												-4			9			-4
fr:me_avait	-14		10	-6	-9		-4	-3	-3	-4	8	-4	-5	-5	-3	-4	6	-11	-3	8	2	-6	-9
fr:me_avez	6		-2	8		-2	-3					-2	5	3			-11	7	-4			-5	3
fr:me_aviez		-4	5	-5	-8	-3	-4			-2	4	-2	-3	-4	-2			4	5	-10		5	-8
fr:me_compt	4			2	-6												-8	11	-2	-2			-5
fr:me_confirm												4		-3
fr:me_demand	14	6	11	-8	3	-2	-3	-2	5	-3	-2		-3	8	5		6		-3	-5	-2	6
fr:me_detendr	-4
fr:me_dev	-5
fr:me_dire	11	-4		2	3	-2				-2			4					-5	-2	-6			7
fr:me_dit	10	-6	-5	-3	13	-3					-2							-5	-3	6	3	-5	-6
fr:me_dites	4	-2		2	10														-2				-2
fr:me_don	4
fr:me_ecout	-2
fr:me_ecriv	7	3		6	-3									3			-9	-7		4	8	-2	3
fr:me_en			-4	4	-3	-2	5						-3	-4				9	-3	-5	5	-6	-7
fr:me_envoi	-3	-6	-3	7	3												5	5	-2	-14		-2	10
fr:me_est	6	5	3			4	3				-2	4					6	2		-2		-3	-6
fr:me_etais	-3
fr:me_etre	5
fr:me_evit	-3
fr:me_excus	3																			6
fr:me_expliqu	4	-5		-7	-7												3	-3	-2	-4		-3	8
fr:me_factur	2
fr:me_faire			-5	3	5		3					3		-2					7	-13		-3	5
fr:me_fait	4
fr:me_faut	-7				-2	-2	4
fr:me_indiqu	-4
fr:me_inquiet	-7	-2
fr:me_je	5	-5												-3			-7	-3		2		-2	6
fr:me_la	4																4	-4		-6			8
fr:me_laiss	7
fr:me_lav	4
fr:me_le	3		-8	6	9			-2	-3	-3	-5	-3	3	6	-3		-10	4	-6	19		-9	-4
fr:me_les	3	-2																		3			-2
fr:me_met	5				6													-2		4			-2
fr:me_mettr	3
fr:me_ont	-3	-4	8	-7	-4												10	-3					-8
fr:me_parl	3	2			6	-3				5	-3			2			12	-6	-2	-9			-2
fr:me_permet	-3	7				5							2	6
fr:me_plaindr	-6
fr:me_present	-7
fr:me_propos	6	-3		8	4													-3		7			-5
fr:me_rappel	-12			-2	-8		-2	9	-2	-3	-4	3	4	4			-7	-7		-10		15	-7
fr:me_rassur	-4
fr:me_reclam	7	-3		6	12		-2												5	-8
fr:me_redon	4
fr:me_rembours	3
fr:me_rend	6	-2	-2	8	-4												-10			3			7
fr:me_repond	8	-3	-5	6	14	4	-5	6		2	-2	-3	7	-4			12	-8	-4	-9	-2	4	-7
fr:me_sent	-3
fr:me_suis	4
fr:me_telephon		4		-3									7	7			-7	-2		-6		12
fr:me_vendr	-2
fr:me_voila	4
fr:me_y	-8
fr:mec	4	-2	-8	-3												-2	2			-3
fr:mecontent	-11	-9			-5	-4	-2		-3				-2	-2	-3
fr:medecin	7	13		3	-4	7				4	7		-3	-2			5	-4		-12		-6	11
fr:mediateur	2
fr:mediatric	-3
fr:mediatric_nous	-3
fr:medical	3			5						3							4	7		-11	3		-3
fr:mehd	-11	-6							-3				-2	-2	-2
fr:meilleur	-10	-2
fr:meilleur_appl	-3
fr:meilleur_crep	-3
fr:melang	-4
fr:membr	-8	-5			-4	-2	-4					-2
fr:meme	-13	-10	-9			-16	-15	-3	-5	-3	-8	-8			-5	-11	9	-2	-4	-11		4	5
fr:meme_a	6																-2			7
fr:meme_aid	-2
fr:meme_anim	-2
fr:meme_avec	-4
fr:meme_blagu	-4
fr:meme_ca	-4
fr:meme_dans	3
fr:meme_de	5	-3		8	9												7	-4	-2				-3
fr:meme_descendu	-7
fr:meme_en	6
fr:meme_et	-3
fr:meme_fauteuil	2
fr:meme_garant	-3
fr:meme_la	-2	-4				-4
fr:meme_le	-5				2
fr:meme_matin	3
fr:meme_mon	-9
fr:meme_pa	3
fr:meme_pas	-8	-3		6	8												9	-7					-3
fr:meme_pass	-3
fr:meme_pour	-6
fr:meme_prix	3		2		3												6			-5		-2
fr:meme_que	-5												4
fr:meme_repar	-4
fr:meme_rien	-3
fr:meme_temp	4	-4	4		-2												-4			2		4	-2
fr:meme_trac	-2
fr:meme_un	-13
fr:meme_une	4
fr:memes	7
fr:memoir					-2						2
fr:menac	-3								4						4
fr:menac_de	-4
fr:menag	6	9			-3	-3		5		6	-3						-8	-4		5	3	-3	5
fr:menu	-5	-5		-4		-4	-3	-2	-2	-3	-5	-3	-3	-3	-2	-2	10	-6	-3	-2			-8
fr:menu_enfan	-2
fr:menu_sans	2
fr:menu_sur	-4
fr:menuis	3		6	3		3											-2			6			-2
fr:menus	6
fr:mer	-13		-5	7	-16		-8	-5	-6	-5	4		-4	-5	-6	-7	-9	2		2	-2	-9
fr:mer_a	-3	-4	-3		-6	-3	-2				-3		-2	-3				3	-2	-7		-3	-4
fr:mer_ce	-5
fr:mer_de	-4
fr:mer_en	-2
fr:mer_est	-3
fr:mer_qui	3
fr:mer_veuv	-3
fr:merc	-21	-22		14	-7	-16	-17	-14	-14	-11	-16	-16	-15	-19	-14	-14	-2	3		-3	-9	-17	4
fr:merc_a		-5	-3		-3												10			-9			-4
fr:merc_beaucoup	-12	-2					-2
fr:merc_bien	-6				-3
fr:merc_de	5	-11	-14	24	8	-5	-5	-4	-4	-5	-5	-5	-5	-6	-4	-3	-9	13		-6	-3	-8
fr:merc_et	-5				-2
fr:merc_les	-3
fr:merc_mill	-13
fr:merc_pour	2	-2	12	-10	-5											-3	11	-5	-2	-11			-3
fr:mercii	-3
fr:mercred		-15	-4	-11	-3	-7	-9		-5	-7	-5		-10	-2	-5	-4	-12	-8		14	-5	-14	6
fr:mercred_le	-6
fr:mercred_pass	2	-4		-3										-3			-8	-3		6		-4	6
fr:meredith	3	8			-3	6		8	6					5	7		-6	-3		11			-5
fr:merit	-7
fr:merit_de	-3
fr:mers	-2
fr:mers_au	-2
fr:merveil	-3
fr:mes	8	-3		11	9	-6	9	-2	5	-5	-18	-4	2	4	5	-4	-2	-5	-18	5		-16	6
fr:mes_#	7	-4	-3	9	3												-4				8	-3	-7
fr:mes_bas	-3
fr:mes_bott	-3
fr:mes_client	11	-6	7															2	-3	-2	7	-3	-6
fr:mes_compl	-3
fr:mes_comprim	-4
fr:mes_deux	7	-3	-2	10	10												4		-3			-2	-3
fr:mes_elev	6
fr:mes_emploi	3
fr:mes_enfant	-2
fr:mes_felicit	-2
fr:mes_frais	-4						3							5
fr:mes_gar				3	4				3				-2	-2	3		5			-5
fr:mes_locatair	3
fr:mes_lunet	2
fr:mes_nouvel	-4
fr:mes_panneau	4	-3		-9	-3												8	-5		-5
fr:mes_parent	7			4	3												-8	2					4
fr:mes_patient	3			3			4										-4	-3		-3			7
fr:mes_remerc	-3
fr:mes_salut	3	4					5					4					-2			7			-4
fr:mes_velos	-4
fr:mes_voisin	-9	-5
fr:messag	-6	9				-11		-5	-5	-6		3		10	-5	8	-15	-8	-4	12	-4	3	3
fr:messag_a	-4
fr:messag_de	-2
fr:messag_egar	-3
fr:messag_ne	-4
fr:messag_sur	2
fr:messager_se	-3
fr:messieur	2	-2		-2	6	4											7	-6		3			-3
fr:mesur	10		-4	13	-5	3					-3			-2			-9	-5	-2	9		-3	5
fr:met	9	5	-12	12	6			-4	-5	-5	-6	-5	-6		-5	8	7	-15			-4	-9	2
fr:met_au	6			7	5												5	-2					-3
fr:met_en	7	3	-2	9			2										-9	-5		12			-2
fr:met_pas	-5					4	3
fr:met_un	6		-2		-3												14			-14			-3
fr:met_une	5		-2	9													-5	-5	7
fr:meteo	4		-4															5
fr:metr	8	7	7		-5	7				-3	-6	-2	-3	-4		6	-4	3	-3	8	-2	-5
fr:metr_de	6		6	8	-3	4					-3						-10	-3		7		-2	7
fr:mettr	3	-3	5	4	-3	-5		-2	-2	-3	-5	-3	-3	-3	-2	-2	3	-8	-5	-9	2	-6	11
fr:mettr_a	6	-3		3	2						-2						6			-10		-3	5
fr:mettr_une	3
fr:michel	11	-10	3	-5	-5	-5	-3	-2	-2	-3	-3	-3	-4	-5	-2	-2	5	-6	4	-17	-2		6
fr:micro	-2
fr:micro_a	-5
fr:mid	-5	2	5	2	-8	5	8	-6	-6	-9	-7		-5	-12	-6	-6	-14	-7	-9	7		7	-4
fr:mid_et	-2
fr:mid_maison	-4
fr:mid_pil	3
fr:mid_pour	-4
fr:mien	4		4	-11	-8	-4	4		4	-3	-3		-2	5	4		-7	-4	-3	3		-5	8
fr:mien_lav	-5
fr:miet	-4
fr:mieux			-10	7		-6	-4	-3		4	-5	-4	-7	-5		-3		-5	-5	3			-10
fr:mieux_depuis	-2
fr:mieux_en	-2
fr:mieux_que		3	-4	6	3					3								-2		-2	4
fr:migrain	4
fr:migrat	-3
fr:migrat_de	-3
fr:milieu	10	-6	-4	4		-5					-3						-7		5			-3	-3
fr:milieu_de	2
fr:mill	-5				-3									-2
fr:mill_fois	-13
fr:mill_merc	6
fr:mille-feuill	-3
fr:mille-feuill_etait	-3
fr:min	-8	-10	-12	-9	3	-7	-6	-6	-6	-6	-7	-6	-6	-7	-6	-7	-7	4	-7	8	-4	-7	-9
fr:min_un	-3
fr:mind	2	-4		5	-5	-2											-7	10		-8			-4
fr:minimum	-4		-2	-6	2	-3					4			5			5	-7	7			-2	-4
fr:ministr	-3
fr:minuit	-3		-10			-5	-3	-3	-3	4	-4	-3	5	-3	-3	-4	14		-4	-18	-3	3	-9
fr:minuit_a	-3
fr:minuit_et	-3	-2			-4												11	-2		-8		-2	-3
fr:minut	-7	-8	-7	-15	-5	-11	-12	-10	-10	-12		-5	-14	-15	-10	-11	9	-11	3		-9		-12
fr:minut_a	3	6	5	4	-3						6						-3			8			-3
fr:minut_au	-5
fr:minut_avant	3
fr:minut_avec	-6	-2			-2
fr:minut_ce	3
fr:minut_chrono	-3
fr:minut_de	10		5	-3						-3	-4	-2	-2	-2		-2	-2	4	-3	5		-4	-7
fr:minut_et	-5		-3		-3												-7	-4		11			-3
fr:minut_la	-3
fr:minut_le	7
fr:minut_montr	-5
fr:minut_pis	-3
fr:minut_pour	4
fr:minut_pres	-2
fr:minut_sur	-3
fr:minut_un	-10
fr:mireil	-5		-2		-7		4							3				6	-2			-3	-5
fr:miroir	7
fr:mis	9	8	-10	-9	-8	3	7	4	5		-8	-3		5	5	-7	4	-26	-14	2		5	5
fr:mis_#	6
fr:mis_a	6	10	-5	9	-7	8	10		6	-2		-5	2	3	6		-13	-5	-3	9	-2		5
fr:mis_dans	6	-5	6	-7	-5	-2											7	-3				-5	-2
fr:mis_de	-6
fr:mis_deux	2	4		4					6					7	6		8	-4		-11		8	-3
fr:mis_du	-4
fr:mis_en	-3	5	-3	-3	-6		4	4	-2		-3	-7	2	5	-2			-8		2			8
fr:mis_la	-3	3		-7		3											8	-4		-2
fr:mis_le	8		-2	-11	-5	-2	-3				-2	4	-3	-3			4	-3		-3		-7	4
fr:mis_un		-5	-3	7													-10	-4		13			-4
fr:mis_une		9	-5		-4	6	7			5			6				-5			4		5	-4
fr:mm	-5
fr:mm_ma	-3
fr:mme		11	-9	5	-9	10		-10	-5	-7	10	-7		11	-4		-5	10	-16		-13	5	-8
fr:mme_arsenault	-3
fr:mme_bianch	-3
fr:mme_clout	-2
fr:mme_hennebicq		-4			-3							-3
fr:mme_simard	5	-3	-3	-3	-6												-3	2		3			-3
fr:mme_tess	-3
fr:mobil	7			4	-2												-7	-2		-11			14
fr:mod	-2	-7		7	-3												-8	5	6				-3
fr:mod_nuit	-3
fr:model	-6	-3	4	-9	-4	-2	-4					-3	2	3			8	-4		-7			-2
fr:model_de	-4	-4					-3
fr:model_du	-3
fr:model_le	-3
fr:modem	-4
fr:modern	9
fr:modest	-7
fr:modest_me	-5
fr:modest_travail	-3
fr:modul	2
fr:moelleux	2
fr:moelleux_calm	-2
fr:moi	12		-2	9	9	-5	-6	-9	2			-6		-6	3	-14	-3	-5	3	-7	3	11	-2
fr:moi-mem		-2															-4	3		7			-4
fr:moi-mem_mal	-4
fr:moi_a	3	-6	-4	6	7									-3			-6	-6	9	-8	3	-3	5
fr:moi_ca	3	-3		4	11												6	-3	4	-9		-2	-3
fr:moi_ce	6		5		6				2	-2			-3	-3	2		-6	3	7	-4			-6
fr:moi_de		4	4			-3			8			5	-4	-4	8		11	-9	-2	-12			4
fr:moi_et	4			7	6													-5		5			-2
fr:moi_je	3	-12	-12	3		-6	-4	-2		-3	-5	-2				-2	-2	-7	-5	3	6	5
fr:moi_jusqu	-2
fr:moi_le	3	7	-4	5	10					3	6		-3	-3			2		-4	4	-2	-5	2
fr:moi_les	3		-2	-5	3												-7			6			-2
fr:moi_non	-5
fr:moi_on	3
fr:moi_pour	-4
fr:moi_quand	2
fr:moi_qui		-5	-4		-4	3	-2			2	-3		3	-4			-11	9	-4		-2		3
fr:moi_sommes		5				6				3	7		4							-5		2	3
fr:moi_un	3	-4		3	2												2	3					-4
fr:moindr	-7
fr:moindr_grinc	-3
fr:moins	16	-8		-13	-2	3	-7	-5		-6		-6		-9		-6	7	-4	2	-6	-5	-5
fr:moins_#	8		-4	5	-4												3						-4
fr:moins_cher	-11
fr:moins_cinq	4
fr:moins_de	4
fr:moins_quart	-3
fr:moir	-13	-3			-4
fr:mois	9	3	7	3	6	-7	-3	-9	-8	-2	3	11	-4	-6	-8	4		-8	-3	6		-10	8
fr:mois_a	4	-3	5	4	-5												-7	5		6		-3	-6
fr:mois_ci		-3			-7
fr:mois_de	6	-9	7	3	5	-2	-3		-2	-2	-2		-2	-3	-2				-4	7	2	-4	-8
fr:mois_et	2	10	-3		3	-3					5	9		6		9	5	-3					-3
fr:mois_pour	3			4	11	2					-4		5				12	-6		-4		-3	-3
fr:mois_sans	-6
fr:moit	15	-5	-8	9	10	-3	-3		3		-2	-3	-2		3			7	6	-9		-5	-7
fr:moit_de	4	-2			3												4			-7
fr:moit_du	4	-3	-5	6	5												-3		8	-6			-2
fr:moment		-2		-4	-3						4						-6					6	-3
fr:moment_de	4
fr:mon			-6	13	-2	-8	5	-7	-9	-4	-3	-9	3	-4	-8	-7		-7	-4	-9	-6	3	12
fr:mon_adress	-4
fr:mon_ancien					4												-4	4					-3
fr:mon_appel						4												-3		2	4
fr:mon_argent	3			3	9												4	-10	-3	9
fr:mon_assoc	3	-3			-3	-3			3		-2	5	-4	-3	3		-3	-3		6			-5
fr:mon_assur	5	4		-6			7					4		4			6			-10			7
fr:mon_assureur	3	7		6	-2	7	7										-8	-4		-4		-2	13
fr:mon_auto	-3
fr:mon_bac	6
fr:mon_beau-frer	5	-3	-4	-4	-2	-4	-2	-2	-2	6	-3	-2	3	-4	-2		8	-10	-3	-3	-2	4	-5
fr:mon_beb	-5
fr:mon_bon	-2
fr:mon_boss	6
fr:mon_bureau	4			2	-4	7			6				6		7		-5	-5		10			-4
fr:mon_caf	-3			5	-5	4											-7			8			-3
fr:mon_cel	3
fr:mon_cellulair		3											5	6
fr:mon_chapeau	-5
fr:mon_chat	-10
fr:mon_chien	2
fr:mon_chum		3	-6	6	-2					5							4			-3
fr:mon_cocktail	-3
fr:mon_compt		-5		3	-6		-4					-3	-2	-3			-7	16	-5	-14		-4	-6
fr:mon_conseil	2
fr:mon_contrat	-5
fr:mon_cot	3	-4															-4
fr:mon_cousin	3	2	7	6	-4					3							-9		7	2			3
fr:mon_cred	2
fr:mon_cv	-11	-3			-4	-2
fr:mon_deuxiem	-3
fr:mon_domicil	-3
fr:mon_doss		4		4	-3	3		6					7	2			-5	-7				4	4
fr:mon_doudou	-4
fr:mon_epaul	-4
fr:mon_epous		10		7		-2	9			4	7			-2			3	-5		-10		-2	8
fr:mon_fil		3	-6	-11			3	-2	-2	-3	3	-3	-4	3	-3	-2	11	-4	-3	-10	3	2	-7
fr:mon_frer	2	2		-2	-5	4												-5		7		-2	-3
fr:mon_gar			-3														7			-6
fr:mon_grand-per	-4
fr:mon_inquietud	-2
fr:mon_lit	4
fr:mon_litr	-3
fr:mon_manteau	5
fr:mon_mar	3	3	-5			-5	-4		-2	-3	4	-2		3	-2		7		-4		2	4	-11
fr:mon_neveu				7	5												-7		7
fr:mon_nom	8		-4		4								3	3			3	-3		-8			5
fr:mon_numero	8	7		4	-4	4	3			2			7	-2			-7	-3	-2	2		4	4
fr:mon_parterr	2
fr:mon_per	-13	-4	-4		5	-5	3				-3	5		-3			5		-2			-2	-2
fr:mon_planch	2
fr:mon_plat	-2
fr:mon_portefeuill	-3
fr:mon_recour	-3
fr:mon_relev	7
fr:mon_rendez-vous	3
fr:mon_sac	2
fr:mon_telephon	7	-2	-3	6													-4	-4		-7		4	7
fr:mon_trajet	-5
fr:mon_velo	5	-2	-4	4													10	-2		-8
fr:mon_vieux	-2
fr:mon_voisin	2		-5	-6													-7	6	5	-6			-3
fr:mond		-16	-5		12	-12		-6	-5		-10	-7	-4	-3	-5	-6	4	-11	10	-3	-6		-7
fr:mond_a	4	-3		5	-3													-3		4
fr:mond_en	-8
fr:mond_est	-3
fr:mond_et	4	-4		-3	4												8	-3	6	-10		-4	-3
fr:mond_fiabl	-9
fr:mond_la													3	4
fr:mondai	-4	-4
fr:moniteur_au	-3
fr:monoxyd	-5
fr:monsieur	3	4	-7	-6	-10	5	6	-11	-2	3	8		11	4	-2	-8	10		-6	-11	-5	12	-14
fr:monsieur_a	4	4	-3	-5	-4		4			6	2		-3				9	-6		-8	3	4	-5
fr:monsieur_de	-3	3		-3	-4					5			6				-2	3		-6		5	-3
fr:monsieur_des			-5		-2												6	-3		-5			-3
fr:monsieur_du	2
fr:monsieur_le	5	-3	-2	3	-2						5		-2					-4					-4
fr:monsieur_lenoir	-3
fr:monsieur_qui		-2	-2	-4	-3												-5			7			-2
fr:monsieur_vachon	2	3			-2	4				3			7	3			-5			2		5	-3
fr:monsieur_vandermeersch	-5	2											3	-3
fr:mont	5	5	-15		9	-14		5	-6	-6	3	3	-8	-5	-6	-5		3	9	-4	-5	-9	-19
fr:mont_a	4	-5		6	-5	-4		4			-4	3					-8	5		4		2	-5
fr:mont_avec	-4
fr:mont_de	8
fr:mont_final	-3
fr:mont_le	-6
fr:mont_les	-2
fr:mont_sur	5		-3	-8													-3	-5		8			-2
fr:mont_un	-4
fr:mont_une	-3
fr:monteur	4			8	-3				3				-3		3		-7	-6		9
fr:month	6	-2	7	5	7												3	-5	-4
fr:montr	-5	11	-3	-4		4	7	-3	5	11	-6	-4	5		6	9	-3		-3		-3	8	2
fr:montr_en	-7
fr:montreal			4	-4	-4							5	-2				-4					3
fr:mor	-4
fr:mor_to	-2
fr:morning	8	6	-6	4	-16	13	-10	6		-8	7	-2	-4		-9	-4	-3	-8	-7			-3	7
fr:mort	4	-10	3	9		-6	-4	-3	-3	-4	-3	-3			-3	4	-14		-4	7	-3	9	-4
fr:mort_le		-6	6	3	-3												-5	-3		9		-2	-5
fr:mot	-9		-11	11	-4	-2	-6	3			-6	-5	-8	4		7	-8	5	-6	3	8	-3	-2
fr:mot_de	-6	-5	-4	7		-3		5		-2	-3		-3	3		4		-2	-2		3		3
fr:mot_gliss	-3
fr:mot_la	-4
fr:mot_pour	-13
fr:mot_sur	4
fr:moteur	6	-3	-2	-2	-3												7	2		-11		-2	3
fr:moth	5	-4		10	8	-2											3			3			-3
fr:motif	7			2	5		4										-9	3	-2	3		-2
fr:motif_de	2
fr:motiv	-6
fr:motiv_et	-3
fr:motiv_expliqu	-4
fr:moto	-5
fr:motoneig	4
fr:mouill	7	2	-9	-6	-8	5	-3	-3	-3	-3	-4	-3	-3	-4	-3	-3	4	-4	-4	-4	-3		-6
fr:moul	5
fr:moulin	-3
fr:mouss	3	-2	-5	-3	-2													-2		4
fr:moved	4		-3	3		-3					4			6			-5	-2		11		-2	-6
fr:moyen	8		-7	-5	7	2					3						3		-3	4		-2	-3
fr:moyen_de			-4	-7		2					3						-2			7
fr:mr	11	4	-9	19	5	-10	4	-8			3			-5	3	-4	-3	-5	-8	-16		9	7
fr:mrci	-5
fr:ms		12		-5	-4	-5	13	-2	-2	7	4	8	10	7						-12	4	5
fr:much	-13	-3			7	-2					-2
fr:muet	4
fr:municipal_gratuit	-2
fr:mur	5	-4	-5	9	-7	-5	-4	6	-2	-2	-3	2		-6	-2		5	-7	-3				-9
fr:mur_chaqu	-5
fr:mur_de	4		-2	6				6				4	-2					-3					-4
fr:mur_en	-6
fr:mural	4	-3			-4	-2					-2									-5		-3	7
fr:musiqu	16	-9	8	-10	-4	-6	-2	-2	-2	-3	-5	-2	-3	-4	-2	-3	7	4	-4	-8	-3	3	-14
fr:musiqu_de	9		-3		-2																		-2
fr:my	13	-7		9		-5	-10	-9	-9	-11		-10	-10	-8	-9	-11		-9		-2	-10	-6	3
fr:my_inbox	5			8	-4												-8	-4		5			7
fr:my_moth	5	-4		10	8	-2											3			3			-3
fr:my_own	3
fr:n	3	-7	7	-4	-5	-3	-3		-2			-2	-3	-3	-2		10	-6	-3	-8		-2	-4
fr:n_#	-3	-5			-5																		-3
fr:nadi	-3
fr:naim	3	-7	-2	10		-3	-2	-2		-2	-2		-3	-3			7	9	-3	-13			-9
fr:nam	5	-4	-2	8	10												-5	-4	-2	-7		-2	12
fr:namur	7	-5		-8	-2	-2											7	-3	6	-10		-2	-3
fr:nanci	-10	-6	-4	6	-10	-4	-4	-3	-3	-3	-3	-3			-2		-9	17	-4	-16	-3		-7
fr:nantel		5		-5	4						6						8			3		-2	-7
fr:napp_blanch	-3
fr:nathal		-6		8	4	-5					-3							5		-2			-3
fr:nathan	-3	-3			-3
fr:national	3
fr:navet	-4
fr:navet_du	-2
fr:navigu	-3
fr:navigu_enfin	-3
fr:ne	5	7	8	2			3	-4		4	-4	-3	3			-5		-6		-5		7	7
fr:ne_a	4	4	-6	-9	-23	-8	-5	4		6	3	6		2		5	-8	4	-11		8	11	-8
fr:ne_ai		7	-5	15	5	-12	6		8	8	-4		-7		8	-6	-10			-3	7		10
fr:ne_arriv	4	-3			-3												8	-2		-5		-2
fr:ne_avaient	-6
fr:ne_avait	7		8	-7	-4				6		7		-4	-2	6		7	3		-11		6	-6
fr:ne_avanc	2
fr:ne_avez	-4	-5		-3	-4				3				-3	-4	3			-4	6	-8
fr:ne_ayant	2
fr:ne_boug	2
fr:ne_chang	-2
fr:ne_cherch		6				8					5						-2			-4		4
fr:ne_chipot	-3
fr:ne_cri	-6
fr:ne_demand	5			-2	-5	-4					-3		9	5			5	-7		5			-4
fr:ne_dis	-5	-3			-4
fr:ne_don	3
fr:ne_ecris	4	5		3	-3				7		2				7		3	-2					-2
fr:ne_en		-4	3	6	-4		-3		-2		3	-2	-4	-5	-2			3	-4	-7	2	4	-4
fr:ne_est	7	4	-3	3	-11	2	6	-4	-6				4	4	-5	4	-4		6	10
fr:ne_etait	3			-3	-3					3								4		-12	3		4
fr:ne_exist	2
fr:ne_fait	-7				-2	5			4				6		5
fr:ne_ferm	5
fr:ne_import	-7	-4			3	-2
fr:ne_le		6		3	-8	-3	-3		4	10			12	4	4		-15		-2	4	-2	9	-5
fr:ne_me			-3	-8	-4	-2	5		-2	-2		-2	-4	-5	-2		13		-4	-4		-5	-6
fr:ne_met	-5					4	3
fr:ne_nous	-3	-5	-3		-4	-2			3	-2		5	-5	-5	3					-8			5
fr:ne_ont	-2	8		3		-2	2			6	-2	3	10	9			-7			5			-3
fr:ne_ose	6		6	-6	-4	3					4						5	-3				-2	4
fr:ne_oubl	-11
fr:ne_pai	3			-2	5												-3		-3	5
fr:ne_parl	7
fr:ne_part	-6	-2
fr:ne_pas		-5	9	5		-5	-3		4	-2	-2	-2	-5	-6	5		15	4	-4	-20	-3		-7
fr:ne_pass	4
fr:ne_perd	-3
fr:ne_peut		-2			6
fr:ne_peux	5	8		4	-2	4					6						-6	-4		14		-3	-6
fr:ne_plus	-10	-6	-3	-7	-7		-4	-3	-3	-3	2	-5	-3	-3	-3	-2	6	-2		-2			-4
fr:ne_pourr	3
fr:ne_pouv	-4
fr:ne_press	-5
fr:ne_reclam	2	-3		4	-2	4					-3			-4			-7	-6		-4	7	-4	9
fr:ne_refroid	2
fr:ne_sais	-3	-2		4	-3												-5	-3		3	4		6
fr:ne_sait	5			5		4					5		2	7			-11			6			4
fr:ne_sav	5	2	-3	-4		2	4				-2						4	-3		-6		3
fr:ne_se	10	8		14	8	-5	3	-3	4	-4	9	-3	-5	4	4	-2	-8		4		-4	3
fr:ne_sera	-6				-3				3			-2			3
fr:ne_sont	6	4	-2	-4		-3	5			-2	-3		-3	3			4	2				-4
fr:ne_suis	5	-8		-4	-6	-3	2					-2	-3				3		-3			-6	6
fr:ne_te	-4
fr:ne_trouv	-2												3	4
fr:ne_vais	4
fr:ne_veut	10	13	-2	7	-9					4	4	-2	10				14	-6	-2	-11	-2
fr:ne_veux	4	5		-4	-6	-4	-2		-2	8	-3		9		-2			-8		-4		6	6
fr:ne_vois	5	-2		9	2												-4	6
fr:ne_voudr	-3
fr:ne_voul		-3			-2
fr:ne_y	7	6			10	2	-5	5	-2	-3	-5	11	-5	-6	-2	7	3	5		-4		-5	-12
fr:need	4		6	4	7												3	-2		-11			6
fr:need_to	6				-3
fr:neerland	6
fr:neig			-3	9		-4				-2	-3		-2	6		6	-7	8	-4	5		-3	-8
fr:neig_bien	-3
fr:neig_le	-4
fr:neon	5
fr:net	6	-3			-4	-2											6			-4			-2
fr:nettoi			-4		-3	5				3			4					-3		4		4	-3
fr:nettoi_pend	-3
fr:nettoyag	-2					-2					-2		4	4
fr:neuf	19		-3	-8	-3	-8	-5	-3	7	-4	-7	-4	-4	7	7	-3	-7	-3	-6	5	-4		-4
fr:neuf_jour	9	-2	3	-2	-3												3						-3
fr:neuv	3	-5	7	-3	6												-5			9		-2	-4
fr:neuv_pour	-4
fr:nev	-6				-3
fr:neveu		-4		8	5												-9		11	-2
fr:new		5	2		-11	6	-5	-5	-4	-5	-5	-5	-4	-6	-4	-5	-11	-9	-5	3	-4	-5	10
fr:new_design	-3
fr:next	9	3	12	2	8	6	-3	-2	-2	-3	-4	-3	-4	6	-2	-3	5	4	-4	-2	-2	-5	-11
fr:nez	12	-5	-3	11	6	-3	-2			-2	-2		-2	-2			-7	-3	-2	-9	5	5	6
fr:ni	6	7	-8	10	-3		-5	-3	-3		3	-4	5	-5	-4	-2	-12		3	5	5
fr:ni_le	3
fr:ni_meme	4
fr:ni_sur	2
fr:niaisag	-4
fr:nic	24	4	-14	-5	-11	5	-4	-4	-3	-4	7	-4	-3	-4	-3	-5	15	-4	3	-13	-5	-5	-12
fr:nickel	7		-6		-5						-2						-3	-2	-2	-9			7
fr:nickel_le	-3
fr:nico	4	-5		8	-3	-3					-2						-8	-4	-2	6		4	-3
fr:nicol		6	-3	10	4	7												-2	-2	7		-4	-3
fr:nid-de-poul	-3
fr:nid-de-poul_bouch	-4
fr:niec											3		-2							-3			4
fr:night	13	-7	-10		-9	-6	-4	-3	-4	-3	-6	-4	-3	-5	-4	-4		-6	-6	-4	-3	-5	4
fr:nikel	-9
fr:nikel_jrecommand	-3
fr:nikel_la	-2
fr:nikel_un	-4
fr:nimbo		9		-9	-3				5		8			6	5		-5			6		-4
fr:niveau	6		-3	3	-2	-2							5	3			-7	-3		6			-3
fr:no	-9	-7	-15	11	-7	-6	-8	-2	-7	-8		-8	-8	-10	-7	-9			3		-5	-6
fr:no_argument	-4
fr:no_complaint	-6
fr:no_problem	-6
fr:nobodi	6	-4	-4		-6		-3					-2	-3	-4					-2	-4
fr:noc	6	-6	-3	8		-5					-3							4			3	-2	-4
fr:noel	-5	-9	11	-12	-4	-4	-3			-3	-3		-3	-3			-4	-4	5	8		-5	-7
fr:noel_ce	-2
fr:noel_pis	-5
fr:noir	4	-6	-6	-3		-8	-5	-2	-2		-5	-3	-5	-6	-2	6		4	3	-3	-4		-3
fr:noir_dans	4
fr:noir_mat	5
fr:noir_sur	5	4	-3		-3											7	7			-8			3
fr:noiset	3			2		2					5			-2			-4	-3		5			-3
fr:nom	18	7	6	11	-16			7	-7	3		-3		8	-7	-7	-16	5			3	-5	4
fr:nom_de		8	8	6	-7			3	-2	-2	7		-5	3	-2	-2	-9		-3	11	-2	-8	-3
fr:nom_du	3
fr:nom_la	3
fr:non	14	-15	9		24	-4	-10	-6		-5	-10	-9		-5		-6	6	-10				-6	-5
fr:non_merc	5
fr:non_peut	-4
fr:non_plus	3		7	-4	-3	3											-3	-2		5			-3
fr:non_y	-3
fr:nord	-5
fr:normal			-11	7		-9	-5	-3	-3	7	-7	-4	-6	-7	-3	-4	-11	-15	9	-3	4	-8	12
fr:nos	-7	-3		4	-17	-12	-9		5		-12		-4	-5	5	-7	-11	-8	-8	12		-2
fr:nos_bureau	-4	-2
fr:nos_congress	-3
fr:nos_courriel	-6	-2			-2
fr:nos_deux					-4
fr:nos_format	-3
fr:nos_manteau	6
fr:nos_petit	-5
fr:not	11	10		4	-11	8	-13	-11	-6	-2	10	-5	7	9	-5		-4	7	-6	3	4	-11	-4
fr:not_#	4	-2			-4															4		-3	-2
fr:not_a	-3	6	-2		-4	-3							5			7		3				5	-6
fr:not_au	3	8			-2	6					10		-2	5			-3	-5		3		-3	6
fr:not_chang	-3
fr:not_de	6	-3	-5	5	-4												-6	2		6			-3
fr:not_in	2	-2	-5	-3	-3													3		-4
fr:notair	-4	4		7	-3	-2	4			5			5	-3			3					-4	3
fr:nothing	4		-7	3	-6	-4	-3		6		-3	-3	-2	-3	6		-14	-7	-4	8		5
fr:nothing_mor	-2
fr:nothing_on	3
fr:nothing_to	-7
fr:notic	8
fr:notif	2
fr:notre	-10	6	-3	9	-18		2	-5		-4		-10	-19	-2		-9	2		-2			7	-21
fr:notre_absenc	2
fr:notre_arriv	-6
fr:notre_char	-4
fr:notre_contrat	-2
fr:notre_demand	2
fr:notre_doss	-4
fr:notre_fidel	-3
fr:notre_fill	-4
fr:notre_intim	-4
fr:notre_inventair	-3
fr:notre_logiciel	6
fr:notre_nom	4	-7		3	-4	-2							-3	-2			-4	8		-6		2	-4
fr:notre_nouvel	3
fr:notre_part		-4				-3			2		-2		-4	-4	2
fr:notre_recept	-2
fr:notre_reseau	-4
fr:notre_reveillon	-2
fr:notre_sejour	-2
fr:notre_serveur	-9	3			-3		2
fr:nous		5	-5	-6		-3	-8	-3	-2			-5		-5	-2	-7	10		3	-13	-5		-3
fr:nous_a		-6	4	-8	-12	-3		-6	4			-7	-10	-11	4	-6	7	14	-10	-22	-6		6
fr:nous_attend	-7
fr:nous_autr	-3	-6	-2		-3	-2					-2		-2							-4		3
fr:nous_avait				-5	-6	-2	5			4				-2			-8	-3	3	4	-2	-4
fr:nous_avions	3	3		5	-4			5			2	4		-3			-7	8		-3		-2	4
fr:nous_avons	4	5	-8	-9	-8	-6	-7		-5	8	4				-5	-2	3	-8	6	-2			-2
fr:nous_charg	-4
fr:nous_depuis		3			-4	-5			5		4		4	5	5		-4			6			-3
fr:nous_dormon	2	4		6		5											3			2			-2
fr:nous_en	3
fr:nous_envoi	-4
fr:nous_etions	12	-7	-5	5	-9	-2	-4							-3			-8	7	-4	6	3	-4	-9
fr:nous_le		7	-4	3		7	-3	4			-4	4					-7	-8	6	-11	3	10	2
fr:nous_ne	-3	8		6	-3	-3				6	7		5	-2				-3		-13			9
fr:nous_nous	9	-4	-4	-3	-2	3												7		-8		3	-6
fr:nous_on	4
fr:nous_ont	-7
fr:nous_qui	-4
fr:nous_renouvelon	-2
fr:nous_seron	-4
fr:nous_simplifient	-3
fr:nous_sommes	19	7	-9	2	-7	-6		4	-3		-4	-4	5	6	-3	-2		-16	3	3	-3		6
fr:nous_tenon	-3
fr:nous_vous		3	-2	-4		6			3		7		3	-3	3		2	-2		-8		5	-2
fr:nouveau	-14	8			-17		-5	3	7	-7	-8		-3	7	7	2	-16	-11	-6	19	-4
fr:nouveau_bus	-3
fr:nouveau_guid	-2
fr:nouveau_la	-6
fr:nouveau_mot	-7
fr:nouveau_portail	2
fr:nouveau_routeur	-4
fr:nouveau_son	-4
fr:nouvel	-7	11	7	2	-5	6	-8		-6	-7	4		6	3	-6	3	-17	-7	-7	12	-4	-5	7
fr:nouvel_chaud		10		4		6										7	-4			7
fr:nouvel_dat		4	6	3	3								5	5			-7	-6		4		-3	7
fr:nouvel_gestionnair	-4
fr:nouvel_grill	3
fr:nouvel_messager	-3
fr:nouvel_pour	-6
fr:nouvel_une	-4
fr:nouvel_version	4
fr:novembr	-7		-3	6	5	3	-6	-3	-2	-2	-5	2	4	-4	-2		2			-6		7
fr:now	5	-5		-3	-3		5	-5	-5	-5	3	-6	-5	-7	-4	-4	-3	-5	-7	9	-5	-7	-4
fr:nowher	4
fr:nuag	-3
fr:nuag_pis	-3
fr:nuit	-6	-3	-7	-6		5	-7	-8			2	-11		-8		-8	-5	5	-4		-9	3	-2
fr:nuit_a	6		3	-2	-8	8	-2			-2	9		-4	-2			-2	-7					5
fr:nuit_de	6		-3		-3	-3				4			-2				-3	-3		6		2	-5
fr:nuit_du	5		-2	5							-4						-7		-3	6		6	-7
fr:nuit_est	-9				-3
fr:nuit_et	3
fr:nuit_on	-5
fr:nuit_plus	-3
fr:nuit_pour	3
fr:nuit_qui	-2
fr:nuit_repos	-3
fr:nul	2
fr:null	-3				-3
fr:null_part	-4				-3
fr:numb	5	-4	-3		8												10	-3	4	-10			-5
fr:numero	10		-7	13		3	-2	-6	-6	2	-2	-7	10		-6	-5	4	-15	-10	-2	-6	9	5
fr:numero_#	4
fr:numero_de	15	-2	-4	7		2	-3			-3	3	-2	5	4				-7	-4	-4	-2	5	9
fr:numero_du	-6	-3		-3	-3															3		3
fr:numero_un	-2
fr:numeros	3
fr:nuqu	4
fr:o	-5				-3
fr:oak	-7	4			-3	6		8
fr:objet		6	-4	2	-4	-3		4			-2	2	-3	5			-10	10	-2				-5
fr:oblig	7		-3		-5												-5	-4		2			7
fr:oblig_a	4
fr:obtenu	4
fr:occup	-4	-8	5	-4		-2	-2							-2			7			-3	3	-3	-4
fr:occup_et	-5
fr:octobr	2	3	-7	-4	-4	-8	-9	11	-4	-5	-6	13	5	-12	-4	7	6	-4	-8	-7	-3	8
fr:octobr_est	3
fr:odet	6	-4		9	-5	-3	2				-2	-2	-3	4			-12	-8		19			-9
fr:odeur	-7
fr:odeur_du	-3
fr:odil	-3	-5		-3	-3	-2											4	-4		-3		4	-3
fr:oeil	4
fr:oeuf		-2	-7	-5	-3												5			-4
fr:oeuf_du	-3
fr:oeuvr		-3			-3
fr:of	22	-11	-3	7	-5	-6	-7	-6	-5	-6	-6	-8	-5	-7	-5	-7	7	7		-14	-6	-8	-18
fr:of_the	3
fr:off			-2	12	-3							5	-2	3			-3	2		3		-2	-3
fr:off_gui	-4
fr:offert	13				15	-5	-3			4	-4	-2	-3	-3			11		4	-10	-3	-7
fr:offert_de		-5		2	9	-2											6	5		-7		-3
fr:offic	-8				-2		3							5
fr:offre	-3	8	-2		10		-3		12	-2	-2	3	3	3	12		5	-7	6				-5
fr:offre_de	3
fr:oignon_addit	-3
fr:oil	-6
fr:oiseau	2
fr:ok	-15	-3			-5	-3	-3	-3		-2	-3	-2	-2	-3		-3
fr:ok_depuis	-5
fr:old	8	-3	-5		-4					-2							-5	-6	5		-2	4	-5
fr:oliv	8	9			-11	4	12	4	-3	-3	5		-4	7	-3			4	-4		5	-8	-11
fr:on	16	-19	-12		9	-22	-12	-13	-11	-11	-17	-13	-14	-9	-11	-16	11	-9	-3	-7	-8	-6	-7
fr:on_a	3	-11	-10	-18	4	-6	-4	-9	-9	-5	-15	-10	-6	-2	-10	-3	24	-4	-3	-22		-7	-14
fr:on_aim	4	-3		3	-4	-2
fr:on_arriv	3			3	-3												7	3	-2	-9			-2
fr:on_attend	4	-2	-2														5			-3
fr:on_avait	9	-3		-3	-2	-4	-4	-2	4	-4	-3	-3	-4	4	4	-3	-5	16	4	-15	-3	5	-10
fr:on_command	-5
fr:on_croi	-2
fr:on_demand	-7
fr:on_demenag	-5
fr:on_dev	3
fr:on_dir	9		-4	3	-4												2					-2	-3
fr:on_en	8		-7	-6	-8	-3	-2			-2	-3	-2	3	-3			-6	-8	-3	10	-2		3
fr:on_entend		6	4	-2										7		6	5			-3
fr:on_est	11	-7	-16			-16	-10		3		-3	-3	-14	4	2	-7	-13	-11		3	-8	-5	12
fr:on_etait	3	-7	7	-5		-2				-2	-2			-3			15	-10	-3	-4		-4	-9
fr:on_fait	-10
fr:on_fass	4	-3		2		-2											10	-6	6	-7		-6	-3
fr:on_ferm	-6
fr:on_gard	-10
fr:on_gel	-5
fr:on_habit	3
fr:on_laiss	-3
fr:on_le	13	-9		3	7	-10	-5	-3	-4	-5	-9	-5	-6	-9	-3	4	9	-8	-7	-3	-4	-7
fr:on_les	4	-3	3	3	13	-2											5	5	-3	-6		-4	-2
fr:on_lui	9	4	-5		-7	6	-2			-3	10	-2	3	6			-7	-9	5	3	-2	7	-7
fr:on_mang					-2
fr:on_me	17	-6	2	-4	19		-9	-7			-3	-7	-3	4		-5	11		-5	-10	-7	8
fr:on_my	6	-2	-2	6	-4												-8	-2	-3				12
fr:on_ne		-5		10	11	-5		-4		4	-8	-6	-8	-3		-3	-10	4	-12	5	3	4
fr:on_nous	15	2	4		4	-3	4			4			-3	3			4	3	3	-13	3	3	-7
fr:on_our	-8
fr:on_pass	-8
fr:on_pens	-15	6			-3	6
fr:on_peut	-11	-5	3	3	-5	-3				-3				-2			-6	8	-2	-8			6
fr:on_prend	4			4		5							3	3			-4			8			-6
fr:on_puiss	-3
fr:on_recomment	3
fr:on_repond	-3
fr:on_reviendr	-6
fr:on_sait	-4			2	-6	-3	6			4			-3				-3			-5			4
fr:on_se	16		-4	-9			-6	3		-5	-8	-5	5			-5	14		6	-17	-5	-3	-7
fr:on_souhait	-3
fr:on_te	3	7		-3	-3				8			6	-4	5	9			-3		-7		9	-3
fr:on_the	11		-8	5	-12	-5	4	-4	-3	-5	-6	3	-6	-6	-3	-3	-7	-5	7	3	-4	-9
fr:on_tim	5
fr:on_va			-4	4	8						4							-9	8	-2			-3
fr:on_vend	-4	-2			-3
fr:on_veut	3			3	8													-5		5
fr:on_vien		-3		2	2												-8	-5		15		-4
fr:on_vient	3			4	8												8	-3		-6
fr:on_voit	10	-3	-6	3	-3												-12			12			-4
fr:on_voul	4			-4			5			5							-7	-3		6		5
fr:on_vous	6	4	-3	11	3	-2					7			-2			7	-3		-10		-2	4
fr:on_y	-4					4											-2					3
fr:one	12	-3	-13		-15	-8	-5	-5	3	-4	-7	-6	-5	-7	3	-5	-9	2		3	4	-7	-4
fr:one_click	-3
fr:only	-6	-3	-4	-4		-3	-2			-2	-2			-2				-3	-3	7		-2	-7
fr:ont	4	5	9	-11	-7	-8	2		7		-3			4	8	-8		-12	-12	8	-9		-8
fr:ont_appel	-3
fr:ont_arrang	-3
fr:ont_attendus	-5
fr:ont_demand			3		-3				3				-3	-3	3		6	-4		-3			-2
fr:ont_disparu	2
fr:ont_dissuad	-4
fr:ont_dit	-11
fr:ont_ecout	-3
fr:ont_emball	-3
fr:ont_ete	4			3	-3		4										-7			5			2
fr:ont_eu	2
fr:ont_fin	8		-4	-7					3				-2	-2	3		4			-7
fr:ont_jam	2
fr:ont_laiss	2
fr:ont_mis	3
fr:ont_pai	-4
fr:ont_pret	-5
fr:ont_rappel	-3
fr:ont_remarqu	-3
fr:ont_repar	-3
fr:ont_repr	-3
fr:ont_respect	-3
fr:ont_ressuscit	-3
fr:ont_rien	-6
fr:ont_rouvert	-3
fr:ont_sauv	-2
fr:ont_trouv	-13
fr:ont_unanim	-3
fr:onze		6		-8	-9	10			4	2	4	-3	2	3	3		5	-9	-2		-2
fr:onze_an	-6
fr:onze_heur	3		3	-3	-2	3					4						9			-8			-2
fr:onze_minut	-3
fr:open		-3	-3	-8	3					-2							5	-3	5		-2	-3	-12
fr:opened	9	-2	-3		-6												-7	-7	5	7			-6
fr:oper		-4		-4	4						4			-2			4	4		-8		3	-4
fr:oper_ce	-3
fr:oper_un	-3
fr:ophel	4		-3	9	-7	-4	-2	4	-2	-2	-3	-2	-2	4	-2		-6	-6	-2	3		-4	6
fr:oppos	-3
fr:oppos_a	-5
fr:option	3		7	-5	-3												-5	6
fr:or	-16	-7	7	4	-5	-7	-4	-4	-4	-5		-4	-5		-4	-4		-5	-5	-16	2	2	15
fr:or_la	-7
fr:or_le	2
fr:or_mon	-2
fr:or_qui	-2
fr:orag	-5
fr:orang		-6	3	-3	-2												-8			6		-4	6
fr:ordered	4
fr:ordi		-3	-3	2	-3													-3		-6			9
fr:ordi_dans	-4
fr:ordin	3	-5		7	-5	-3	-2					4	-3	-3				2		-7			6
fr:ordon	3
fr:ordre	-9	2		6					7					6	7		-6	3		7
fr:ordre_a	-2
fr:ordre_tip	-5
fr:oreil	-5	-5	-4	-7	-7	-2											12			-10		-3	-4
fr:oreil_de	2
fr:oreiller	4
fr:orfevr	-2
fr:organ	3	6			5						6						-6	-3	8			-2
fr:organis	-3	-3		5	-3												4	6	-3	-9	3		-2
fr:orient	-3
fr:orient_vers	-3
fr:original	4
fr:orthodont	7
fr:ose	11		5	-7	-5		-2	4			3	3	-2	-2			5	2	-2	-3		-4
fr:ose_pas	4	-3	7		-3												-4	-2		3			6
fr:osei	5
fr:osteopath_qui	-2
fr:otherwis			-3	-7	-2				2					4	3		7			-8			-2
fr:ou	-16		-5	4		-3	-14	4	-12			2	6	-7	-12	-9	-3	5	5	-6	-10	-2	7
fr:ou_a	2
fr:ou_bien	-5
fr:ou_ca	-2
fr:ou_ce	-14					4							2	3
fr:ou_cet	-4
fr:ou_de	-9				-3	-3					-3	3		-3
fr:ou_en	-9				-3
fr:ou_faut	-3
fr:ou_il	6			4	-2					6			5				-7		6	4			-4
fr:ou_je	-5	-3	6			4				2	-2		3				2		-2			3	-5
fr:ou_non		-6		2							-3		4				4	-5		-9			9
fr:ou_pas	6	-2	-3		4																		5
fr:ou_quoi	4
fr:ou_se	-8				-2
fr:ou_seul	-3
fr:ou_si	-7	4								5
fr:ou_tu	-3
fr:ou_un	-5
fr:ou_une	-4	-2
fr:oual	4	8		3						9							4	-2		-8	9	-3	-5
fr:oubl	-23	-10	-6	11		-5	-4	-3	-3	-4	-6	-4	-5	-5	-3	-4	-8		-3	6		-5	3
fr:oubl_a	-3
fr:oubl_dans	-4
fr:oubl_de	-4
fr:oubl_le	-5
fr:oubl_pas	-11
fr:ouellet	-5				-3
fr:oui	3	-3	-7	5	7	-5	-3	-3	-3	-3	-6	-3		4	-3	5	5	-3	-4	-10		-3	10
fr:oui_ce		-4		3	4												3	-3
fr:oui_ou		-6		2							-3		4				4	-5		-9			9
fr:our	-6	-5	6	-4	-3	-4	-4	-3	-4	-4	-5	-3	-3	-5	-4	-3	-6	-12	5	6	-2	-3
fr:out	6	5	2		-8	3	-5	-4	-4	-4	-6	-5	-4	-2	-4	-4	-12		3	4	-4	-6
fr:out_again	2
fr:outil	-4
fr:outsid	5	5	-5		2	7	-3	-3	-2		-4	-3	-3	7		-3	10	-3	-3	-6		-5	-7
fr:ouvert	22	12	-11		-12	14	9	-6		-9		-8	-4	3		-6	9	-3	-11	-6	-8	-5	3
fr:ouvert_avec			3	3		3					5						-3			-3			6
fr:ouvert_jusqu	4
fr:ouvert_le	2	-4		-7	4	-3	3			-2				4			7	8	-3	-13	-2	-3	-3
fr:ouvert_lund	-6
fr:ouvert_pis	5
fr:ouvert_sur	2
fr:ouvertur	2	-3	6	-4	-4												7	-5	4	-8			-3
fr:ouvr	12	7	-12	11	2	5	4	6		2	-3			-4		-3	-13		8	2	3	-2	-4
fr:ouvr_a	-6				-4
fr:ouvr_aid	-3
fr:ouvr_je	4
fr:ouvr_mon	7
fr:ouvr_plus	3
fr:ouvrabl	6	-5	-2		4												-7	-3		10		-2
fr:ouvrent	2
fr:over	8		-6	-9	-2												9	-2		-8			-3
fr:own		-2	-2														4	9	-3	-15			5
fr:p		-4	-2	7	9	-2											-3	4	-4	-5		-3	6
fr:pa	8
fr:packed	-5
fr:paf_repons	-2
fr:pag	9	2	2	-7	-4	-5	4	8	-2	-4	-4	-3	-4	3	-2	-2	-12	-3	-3	8	-3	-7	9
fr:pag_blanch	2
fr:pag_de	3
fr:pag_lisibl	-4
fr:pai	9	-13	-10	15	21	-19	-3	-14	-6	-3	-21	-4	-10	-3	-5	-3	-12	17	12	-7	-14	-4	-6
fr:pai_#	11	-9	5	-4	12	-4	-4	-3	-2	-3	-3	-3	-4	-4	-3	-3	-5	-5	14		-3	-7	-11
fr:pai_avant	3
fr:pai_de	8	3	-8		-3	-3	-2		2		-2		-4		2		-6	5	-5	6			-4
fr:pai_deux	-3
fr:pai_en	3	-7		11			-3						-3	-3				7	-2	-9		4	-3
fr:pai_le	9	-9	-3	2	9	-4	-2			-3	-3		-3	-3			7	13	-5	-7		-7	-10
fr:pai_les	7	-3			7	-4	-3			4	-4		-3	-4			-13		-2	12			-6
fr:pai_ma	-4
fr:pai_par	-4
fr:pai_pas	4	-5		5	9	-2							-3	-3			-5	4	-5				-3
fr:pai_plus	3		-2	-5													4		-2	-5
fr:pai_pour	8	8	-4		8		3					5		6		6	-6	9	7	-12			-4
fr:pai_tout	2
fr:pai_un	4
fr:pai_une		-4			5												4	5	-2	-7			-2
fr:paid	10		-6	5		-3	-3	4	-2	-2	-3	-3	-3	-3	-2		-11	8	-3	4	-2	-4	2
fr:paid_for	6		-3	5	4												-9	6		7
fr:pain	-4	-7	-11	-11	-7	-4	-3	-3	-3	-3	-4	-3	-3	-4	-3	-3	12	-6	-5	-6	-2	-5	-6
fr:pain_chaud	-3
fr:pain_de	5
fr:pain_et	3
fr:pain_tied	-4
fr:paix_aux	-3
fr:palet	2
fr:pali	2
fr:pan	12	-4		-5	-3		-3										4	4		-8		-2
fr:pani	3	-3	-5		3												5			-4
fr:paniqu	-16				-2
fr:paniqu_je	-4
fr:pann	-25	-11	4	-3		-9	-6	-5	-5	-6	-7	-6	-6	-5	-5	-5	3	3	6	-8		-3	6
fr:pann_a	-12				-2
fr:pann_de	-13	-4			-4	-2					-2
fr:pann_ou	-5
fr:pann_prevu	-2
fr:pann_que	-3
fr:panneau	13			-11	5	5	-3	-2		-3		-3	-3	-4		-3	5	-6	-5	-3	-3		3
fr:panoram	3
fr:pans	6
fr:pap	2	-6			-2	-3					-4							7		-4
fr:paper	-4
fr:paper_inutil	-3
fr:papi	16	10	-8	3	6		2	6	-4	8	-6				-4	-2	6	-9	-9	7		-9
fr:papi_de	4
fr:papi_journal	3
fr:papi_sur	4	4		5	-4			8				3		-2			5	4		-9		-2	3
fr:paqu	-5	-4	7	-9	-2	-2											8	-3				-2	-3
fr:paquet		7			-7	6	9		-2		-2		-4	-5	-2		4		-2	-3	3	-4	-4
fr:par	15	5		3	2	3	5	-17	-6	-9	-4	-6	4		-6	-4	7	-17			-5		-3
fr:par-dessus	6	-3	-3	5	-2						4						10			-10			-5
fr:par-dessus_la	2
fr:par-dessus_le		-2		6							4						9			-9			-3
fr:par_a	-3
fr:par_cart	-4
fr:par_cette	-3
fr:par_coeur			7	-10	-3	3							5	5		-2	3	-4				3	-6
fr:par_contr	23	-11	-17	-4	-10	-8	-4	-3	-4	-4	-5	-4	-4	-5	-4	-4	4	-7	-5		-3	-6
fr:par_courriel	7			2	9												2	-6	8	-8
fr:par_cours	-2
fr:par_des	3		6	8	3	2	5											-3		7		-3	-3
fr:par_ecrit	8	8	-3	8		7	5	-2		-4	8	4	3	-5			-4	10	-3	-4	-2	-3
fr:par_en	4	-3			-4	-2
fr:par_jour	5		-2	4	-3	-3					-3		5	3			5			-4			-4
fr:par_la	6	-9	9	-9		3	-2	-2	-3	-4	-5	-3	-4	-5	-3	-3	14	-14	-5		4	-8	-10
fr:par_le	10	6	2	4	2	-4	3	-3	-3	-3		5	5	3	-3	-3	4	-8	4		-2		-11
fr:par_lech	-4
fr:par_les	2
fr:par_ma	-3	4	12		-5									5		5	-4	7		-5		-3
fr:par_mail	5	10	-3	3	-3		-2						5	3		7	-3	8	-2	-14		4	4
fr:par_mois	9		-4	-2			-3	-2		-4	4	6	3	-4				-3	-6	4	-2	-6	4
fr:par_mon	-5
fr:par_monsieur	-3
fr:par_notre	-6
fr:par_nous	4	3		4	-5	2	-2	-2	-3		-6	-3		2	-3		-7			-4		7	-4
fr:par_nuit	4		-5	-3													3	2		-4
fr:par_quelqu'un	-3
fr:par_sm	-3	-4	-6	-3	4									-3		-2				5
fr:par_telephon		-6				-2					-2						4	-6		3		5	-5
fr:par_terr	3	5		-4	-2	10					11		-2	5			3			4		-4	-3
fr:par_texto	-9
fr:par_trois	2
fr:par_un	10	3		9			3			-2			7	-4			-12	-8	6			11
fr:par_une	3	-4	-3	-4			4						-2	-4			2	-7	-3	8		-5	-3
fr:par_video	-3
fr:par_votre	2
fr:parad	-4
fr:parait	9	-6	9	-4	2	-2								-2			11	2	-2	-13		-3	-4
fr:parait_il	6		8		4												8			-8		-2	-3
fr:paraitr	2
fr:paraplui	-5
fr:parc	5		-16	3	22		6	-6	5		-15	-7	-3		5	3	-2	6	7		4	-9	-8
fr:parc_a	-2
fr:parc_que	7		-16	3	22		6	-6	5		-15	-7	-2		5	3		6	7	-2	4	-9	-7
fr:parc_ref	-2
fr:pardon	-9				-3
fr:pareil			-5	-2			-2				-4		-3	-3				-8	-2	3			5
fr:pareil_avec	-5
fr:pareil_un	-3
fr:parent	13		4	6	11	-5	-3	-2	7	-3	-4	-3	-5	-5	7	-2	-4	4	-5		-3	2	-2
fr:parf	-21	-4		-9	-3		-3										4	-2
fr:parf_comm	-2
fr:parf_pour	-3
fr:parfait	4
fr:parfait_jreviendr	-3
fr:parfum	3
fr:parking	11	-5	-14	-7		-3	-2				-2			-2		-3	2		-3	2		-3	-6
fr:parl	9	12		7	-15		5		-11	9	2	-6	14		-10	-7	-10		-13	-5	6	14	-3
fr:parl_a		9	-4	3	-8	-3	5	-3	-5	-5	-2	-5	14	10	-4		-9			-10	2	12	-3
fr:parl_au	3			4	-2	4							2	3			-6	-2					5
fr:parl_de	-2	-3	7	5			-4	-2	-2	4		-2	-5	-4	-2	-2	4	-7	-3	7	5	-6	-11
fr:parl_plus	9	4	-3	6		-2					6						-5		-3	8		-4
fr:parl_que	6
fr:parlent	-7	3			-3				6		-2			7	6
fr:parlent_encor	-8
fr:parol	-2	-9	7	5	3	-3			-2				-3	-3			-5	-6		10		-3	-3
fr:parol_pour	-3
fr:parrain	-2
fr:parrain_qui	-2
fr:part	3		-14	5	-6	-11		-4	3	-9	-11	4	-3		3			3	-7	6	-6	-5	-7
fr:part_a	9		-3		-10	-2			5				4	5	5		4		-3	-6			-4
fr:part_avec		-7		6		-2					-2			-3			-6	-3		4		6	-6
fr:part_ca		-2	-3		-3		-2										7			-6			-2
fr:part_ce	-4
fr:part_dans		-6		5	-4		-4										-8			5		-2	6
fr:part_de	3			3	3				3			-2			4		9	-12	-3	5		-4	4
fr:part_en		-9	-3	5	7	-6				-2	-4		-3	-2			7	5	-2			-5	-6
fr:part_le	5	9		-4	-6		7				-4	-3		8			10	4		-5		-3	-7
fr:part_lund	6
fr:part_parc	-9	-3
fr:part_que	-6
fr:part_reconnu	-3
fr:part_sans		2							5					6	5
fr:part_vers	3
fr:partag	3
fr:partenair	-3
fr:partent	2		3		3												9	-3		-5		-3
fr:parterr	2
fr:parti	-5			-3	4												10			-7			-3
fr:partout	-4	-6	-4	9		-4		-2	-2	-3	-4	-2	-2	-3	-2	-2	-7	7	-3			-2
fr:partout_raccourc	-3
fr:partout_sur	-5
fr:parvenu	4
fr:pas	3	-4		-3	5	-6	-5	-16	-8	-3	-9	-13	-4	-8	-8	-7	-3	5	4		-5	-4	-10
fr:pas_#	3	-8		6	8	-5					-2						-9		6		6	-4	-2
fr:pas_a		-4	-2	7	5		3				-3		-3	-4			9		-3		5	-8	-9
fr:pas_accept	2
fr:pas_apres	-4
fr:pas_arriv	5
fr:pas_au			-4		9												-5	-3	8				-3
fr:pas_avoir	-4
fr:pas_bet	-2
fr:pas_bien	-4
fr:pas_boug	-5
fr:pas_ce				-3	3	5												-6		8			-4
fr:pas_cette	-2
fr:pas_chang	2	-6			-5									-3			-3			-3		-3	5
fr:pas_cher	-2
fr:pas_command	2
fr:pas_compt	-2
fr:pas_de	-13	-8	8	-3		-9	-8	-5	-6	-5	-4	-8	-12	-8	-6	-12	4	-14	9		-4	-5	2
fr:pas_deau	4
fr:pas_don	-6
fr:pas_du	5	-3	8																-2	-4			5
fr:pas_en	-3			3	-5	4	3										-3						5
fr:pas_encor	7		-2	-3	8	-3		4	4		-2	3		4	4		5	5	6	-8		-4	-9
fr:pas_entendu	-6
fr:pas_et	-6				-8
fr:pas_ete	3
fr:pas_eu	-13	-3	5		3													5		-6
fr:pas_fach	-10	-8		8	-14	-6				-2	-5		-3	-4			-3	-6	6	7		-7	-3
fr:pas_faire	-3				-3
fr:pas_fait	4	-3	-2	-11	5	-2	-2						-2	-3			6	-6	-2			-3	-4
fr:pas_la	4		-6	-3	-6	-3	-6	-2				-3	-7			-2	-8	10	2	-4			-4
fr:pas_le	4		9	-9	14	4	-7	-3	-4			-4	4	6	-4	-3	7	3	-10	-7		4	-11
fr:pas_les	5	-3	-4														-6	-2	-2	11		-2	-3
fr:pas_mal	7			3	5												-5	-9	8				4
fr:pas_mang			-3		5															3
fr:pas_me	4
fr:pas_moi	4			4	5												4	5		-8
fr:pas_moyen	5
fr:pas_normal	3
fr:pas_pai	7	-5	-3		12	-2								-4			-10	6	-3	6		-3	-4
fr:pas_perdu	-2
fr:pas_peur	-10				-2
fr:pas_pour	7	2	-5	-4	8		-3		6	-2		-2	-3	-3	6		8	7	-4			-7	-8
fr:pas_press		-4		5	-3									-2			-5	3		6			-4
fr:pas_pu	2
fr:pas_puis	-4
fr:pas_que	-7	3		-8		4				5			7				7	-5	-3	-5		5	-5
fr:pas_regard					-3												-3						5
fr:pas_revenu		-7		-3	-6	-2								-2			4			2		-5
fr:pas_se	-4	5		4	4					6	-2						-4	-4		4	7		-4
fr:pas_si	5	5		8	3	6					3						-10			6		-2	6
fr:pas_son	7	4			-5					6	2	-4	-2	-2			-12			-9	7	15	-9
fr:pas_su	4
fr:pas_sur		-7	-2	9													-4			7		3	-6
fr:pas_un	-12	5	2	-4		4	-4	-3	2	2	-5	-4	8	9	3	4	-4	10	-5	-11	5		2
fr:pas_une	-11	5	-4	5	7	-4	-3	-3	2	-4	-3	-4	-3		3	5	8	-6	-5	6	-2	-5	-6
fr:pas_urgent	-4
fr:pas_venus	3
fr:pas_vit	-3
fr:pas_votre	5	6		-10			3					4	7	5			3	-5				7	-2
fr:pas_vous	2
fr:pas_vu		-4	3	10			-2							-2				3	-2	-10		-2	8
fr:pass			-16	5	-8		-9			-9	-12	-10	-7	-6		6	-7	-10	9	5	-10	2	4
fr:pass_a				-5			-2			-2	-5		-2	-2			4		-3			-5	-4
fr:pass_avant	2
fr:pass_ce	4	3		6	-4	5	3					4		-3				4		-6
fr:pass_cette	4			7					3					-3	3		-8			7		3	-4
fr:pass_chapeau	-3
fr:pass_dans	-11					5				3			4
fr:pass_de	-9		-4	-3	3	-3		5		-2	-2	-2	-3			4	7	-8	5	3		-7	-6
fr:pass_en					-6
fr:pass_et	2	2			-2	3					4	-4
fr:pass_hi	4
fr:pass_la	5	4	-5	12	-7	3	4				4		-4	2			-8	-5	-2	7	-2	-2	3
fr:pass_le	14		5		-8	-5	-2	5	6		-3	-2	-5	2	6		-5	-4	-3	4		2
fr:pass_les	-4
fr:pass_lund		-4			-2												-4	-2	6	2		-3
fr:pass_ma	-9
fr:pass_mard	6
fr:pass_par	-8	5	-2	-9	-9	-2										7	9	-3		-6
fr:pass_pour				-2	-5	-2						4	-2	-2			-7	-6		10		-6	5
fr:pass_sans	4
fr:pass_sept	3
fr:pass_sous	4
fr:pass_sur	-4
fr:pass_tro	-4
fr:pass_un				6	-3	4			5				6		5		-6	-2		11		-3	-2
fr:pass_une	-5
fr:passag	6		-3	-5	-3				7					6	7		-3	-6		10	3	-3	-4
fr:passed	-3
fr:passed_first	-4
fr:passent	3			6	-2						3						-11	-3		8		-2	8
fr:passion	-5
fr:passion_et	-5
fr:password	3		-7	6	8												3			-3
fr:pat	7	4	-2	4	8						4		-3	-4		6		-7		-7		4	9
fr:pat_a	2
fr:patat	4
fr:patienc	-13
fr:patienc_admir	-3
fr:patienc_de	-10
fr:patient		-10	-8	6				-3	-3	-4	-5	-4			-3	-2	-3		5	-4	-4	-5	8
fr:patient_avec	-4
fr:patient_expliqu	-3
fr:patient_furieux	-4
fr:patient_sans	-3
fr:patiss	-3
fr:patrick	6	-8	-2	10	5	-3	-2			-2	-2		-4	-4				3	-3				3
fr:patron	-10	9		3	-2	-2					6		7	7			-4	-2		7		5	-5
fr:patron_a	2
fr:patron_au	-4
fr:patron_qui	-3
fr:patron_vient	-5
fr:patt					3
fr:patt_de	-3
fr:paul	8
fr:paus			9	-4													5			-6
fr:paus_au	-2
fr:paus_clop	-4
fr:pauvr	8	-3	-7		-3															-8			5
fr:pav	5	6	-3		-2	-3	-2		-2		6	-2	3	3	-2		9	-3		-9			-3
fr:pc	4
fr:pc_a	-3
fr:pech	-2				3
fr:pediatr	-2
fr:pediatr_a	-2
fr:peignoir	5
fr:pein			6	6													-6	4		3
fr:pein_de	-5
fr:peintur	2
fr:pellet	5	-4		-2													-12	9	-2	-8		-3	9
fr:penal	4
fr:pench	3
fr:pend		5	-5		3	-6	5		-5	-7	-12	10		4	-5	10	2	4		-7	-4	-11	10
fr:pend_la	4				-4	5					-3						-3	2				-4	5
fr:pend_le	2	-6		4	-3	-5		4			-3	3					-5	3	5	-9		-3	6
fr:pend_les	-2
fr:pend_ma	-4
fr:pend_mon	-3
fr:pend_que	-5	7	-7		7	-4	-2			-2	-3	8	3	5		8	14	-5	-4	-13			-4
fr:pend_une	6
fr:pendul	-3
fr:pendul_de	-3
fr:pens	-15		-2	-7	-9	5	-5	-4	-4			-4	2	-5	-4	-4	-6	-6	4	4	-3
fr:pens_que	-3	2	-3	-4	-8	5				-2	-2			-2			-4	-5	-3	12		-4	-6
fr:pensent	12	-5	-7	3	-6	-3					-2		-2	-3		-2	-11	-4	-3	15		-3	-9
fr:pensent_que	12	-5	-7	3	-6	-3					-2		-2	-3		-2	-11	-4	-3	15		-3	-9
fr:pension	4	-6		7		-2												-5	6	2			-4
fr:peopl	14		-12		-8		-4	-3	-3	-4	-7	-3	-4	-7	-3	-4	3	-12	-6	10	-3	-5	-14
fr:per	-12	-3	-5	4	-3			-2	-2	-4		3	-4	-6	-2	-2		-2	-5	2		-3	7
fr:per_avait	-6
fr:per_avec	-3
fr:per_comment	-3
fr:per_de	-2
fr:per_est	-4
fr:per_malvoi	-2
fr:perc	-6			2			3					4		6			-4	3		3			-3
fr:perceux	4
fr:perd		-4	8	-6	-3									-2			6	-6				-3	3
fr:perd_pas	-3
fr:perdr	-2
fr:perdu	-6	3	-4	11			-3		7		-6	-4	-3	7	7		-13	-9	5	13		4	-8
fr:perdu_a	-4
fr:perdu_douz	-3
fr:perdu_en	-5
fr:perdu_une	-6
fr:perfect	4		-4	-6													6			-5			-2
fr:perim	3
fr:perl	-2
fr:perl_gard	-3
fr:perm	-6	-5		-3	-5												-8	4		7			-4
fr:perm_du	-4
fr:permet	-5	5	14	-4	4	4								6				-3		3			-5
fr:permet_de	-6	7				5							2	6
fr:permet_moi	-7
fr:perrachon		8	-2	6			5					4	-2	5		6	-10	7		-5		3	5
fr:perron	9	-6	-4	-12	-12	-3	-2			-3	-2		-2	-2			16	-5	4	-15	-2	-5	-7
fr:person	18	5	-11		2	4	9	-6	-5	5			10	-4	-4	-2		5	2	-4	-5	11	-12
fr:person_a	7	3	-4	8	-2	2	-3				-2	4	5	-3			-3	7	-2	-6		6	-5
fr:person_au	4
fr:person_avec	3
fr:person_de	5	17	-3	8	-5	8		3	-3	7			16		-3		-9		-2	-11	-3	13
fr:person_est	-2
fr:person_le	2	-3	7	4	-3												-5	-5	6	4		-2
fr:person_ne		2	-3	-8			6	-4	4	-6	4	-5	4	-2	4	5	11		-6	-8	-4
fr:person_pour	4		-3	-5	-2						2						-4	4		3		-2	-4
fr:person_qui	-3	4				4					5		3	3			-2			7			-2
fr:person_sall						3	5
fr:person_se	5	-3			7												-9	4	7				-3
fr:personnel	-6	11							5	5	8		8	5	5		8			-5		-2	-5
fr:personnel_a	-3
fr:personnel_aux	-2
fr:personnel_lor	-2
fr:personnel_sour	-3
fr:pert	-4	6		4							3	2	7	-2			-4	-3				6
fr:pes	8	-5	-5	10	9		-2			-2			-2	-3				-8	6	4		-5	-5
fr:pes_sur					3	2					3
fr:pest	-3
fr:pet	3		-5	10	-5	2		-6		-8		-7	-6	2		-6	-5	3	6		6	-8	-9
fr:pet_bonheur	-3
fr:pet_dej	-3
fr:pet_jeun	-6
fr:pet_mot				-4		3											5	8		-12			-2
fr:pet_prestatair	-4
fr:pet_restaur	-3
fr:pet_vin	-3
fr:petit	-6	5	4	-8	-15			-7	-7	-9	5		-12		-8	4	11	6	-11	-6	-7	-6	-6
fr:petit-dejeun		-5	-3	4	-2												-7	-3	6	4
fr:petit-fil	3
fr:petit_creanc		7					8					-6		3				4		-6
fr:petit_infirm	-3
fr:petit_question	-4
fr:petit_sall	-7
fr:petit_soin	-4
fr:peu	-5	-4	-9	14	13		-6	-3	2		-5	-5	-5		2	-2			-9	3
fr:peu_a	-3
fr:peu_de	3	-3	-4	5	12												3	-8	-3	8			-2
fr:peu_fort	-2	-3			8
fr:peur	-15	5		-9	-8	-4					6		-2	-2			5	-2				-3	-2
fr:peur_de	-8	7		-10	-3	-2					7
fr:peut	-16	3		6	-2		-5	4	-3	-6		6	-5		-4	10	-8	6	-6		-4	2	6
fr:peut-etr	6		-2	2													6	-3		-9			4
fr:peut_chang	4
fr:peut_etre	-9
fr:peut_il	4
fr:peut_on	-9
fr:peut_pas	-4
fr:peut_plus	2
fr:peut_rien	2	9	-5	6				6				9		4		11	-5			7
fr:peut_se	-4	-3
fr:peux			-5	15	3		-5	-3	-3	-4	3	-3	-4	-5	-3	-2	-21	6	5	15	6	-7	-17
fr:peux_pas	5	3		4	-2	4					-2						-7	7		3			-4
fr:peux_tu	-2
fr:peux_ven	-3
fr:pharmac	4	5		9	-6	7	8										-11	-4		15		-5	-2
fr:pharmacien_ma	-4
fr:philip	3			3					6				4		7		-5	-4		7			-3
fr:philipp	3	-3		-8	-4	-3	-2		3		-2	5	-4	-3	3			-3		5			-6
fr:phon	10			5	6	-3	5				-4	5	-4	-5			-4		11		-2	-9	-7
fr:photo	18	-4	-11	5	-8		-7		-5		-7			3	-5	-4	-16	6	-8	5			3
fr:photo_de		6		5	-2	4	-2		-2	3	-3	-2	6	7			-4	4		-6	3	4	-3
fr:photocop	2
fr:photograph	2
fr:photos	12		-13	3		-8	-6	7	-4	-4	-5			-7	-4	-4	-5		-7		-3	-3	-4
fr:photos_de	6	-4	-7	-4	3	-2											-9	-3		5		-2	4
fr:phras		-2
fr:pi	7	-2	-4	-2	8												-5		-3	9			-2
fr:piano	2
fr:pictur	2	-5		-8		-4											5						-3
fr:piec	5	9	8	-7	-9	4	8	-3	-2	5	3		-4	9	-2	-2			-4		-3	-7
fr:piec_ailleur	-4
fr:piec_de	3	8	5		-3	-2	8			6		-4		-2				-6				-4	7
fr:piec_pos	-4
fr:pied	7	-3	3	-7	5	-3	-4	-2	-2	3	-6	-3	3	-5	-2	-2	12	10	-7	-12	-3	-10	-11
fr:pied_de	4		3	-4		2					-3							9		-3		-2	-3
fr:pied_je	-4
fr:pierr	3
fr:pierret		-2
fr:piet	-4	2	-2	8	-3		-2		-2			6	-2	-4			-8	3				-2	6
fr:pig	-4
fr:pig_du	-4
fr:pil	3	-11	-4	6	4	-7	-3	-2		-3	-4	-2	-3	-3			6	-7	3	-12	5	-7	5
fr:pil_de	7
fr:pinc	-3					3	5
fr:piqu	4	-3	-2														3	-3		-6			4
fr:pique-n	3
fr:pir	2
fr:pirat	-2
fr:piret	5	-3		4	-2		-4					-2					-6	8	-3	-6			-3
fr:piron	5			-4			3					3		4			5	3		-3			-2
fr:pis	8	-18	-6	7		-13	-11		-9	-10	-12	-9	-12	-6	-9	-3	5	10	-5	-9	-8	-6	-13
fr:pis_ca	2
fr:pis_ce	5			10	-3												-10	-4		6			7
fr:pis_de	-5
fr:pis_des	-3
fr:pis_elle	-7				-3
fr:pis_faut	2
fr:pis_je		-4	-4	-9	-5									-2			7			-5
fr:pis_la	5				-2													4		-5
fr:pis_le		-4	-4	6	-2	-3					-2						15	3		-16		-3	-4
fr:pis_les	6		-3	-11	-2													-2					-3
fr:pis_moi	-4
fr:pis_non	-3
fr:pis_pas	6
fr:pis_un	-7	-4					-2											5		-4
fr:pis_une	-2
fr:pis_y																	4	-2		3			-8
fr:piscin	4		-3	3	5	-3	-2	5		-2	-2		-2	-3		-2	7	3	-3	-9		-4	-4
fr:piscin_chauff	3
fr:piscin_renov	-3
fr:piss		-2			-3
fr:pist	2
fr:pistag	-3
fr:piton	-2
fr:pizz	-2
fr:pizz_brul	-4
fr:plac	-7	-12	4	6	-8	-10	-9	-9	3	-9	-4		-13	-5	4	-8		-2		-6
fr:plac_a		-2			3												-6	6		3	3		-3
fr:plac_de	5	-3	-5	-4	-3	-2											5			-3			-3
fr:plac_en	-3
fr:plac_limit	-11	-2			-3							-2
fr:plac_personnel	-3
fr:plac_sous	-3
fr:placard	-4
fr:plafond		-3	-4	-9	-4	-6	8	-2		-2	-3	3	-3	5					-3	8		-7	-7
fr:plafond_de	-4	2					5							-3
fr:plag	6	-3																		-10	6	-4	8
fr:plain	3
fr:plaindr	-5
fr:plaint	-17	-6			-6	-3			-2	3	-3	-4	-3	-4	-2
fr:plaint_et	-8	-5					-4
fr:plaint_que	-3
fr:plais	-4		5	-3		-5	-3		6		-2			-2	6		7	2				-3	-6
fr:plais_de	-4
fr:plaisant	-3
fr:plaisant_avec	-4
fr:plait	4	-15	-9	23	2	-5	-8	-7	-6	-8	-5	-8	-10	-11	-6	-5	-16		9	3	-8	-2	8
fr:plan	-7	-4	4	2		-4	-3		3		-2	-3	-2		3		-4	7	5	-3		-4	-5
fr:plan_brais	-6	-4		3													-4	5	7	-8			-3
fr:plan_de	-4
fr:planch	-2	10			4	4					-5			-2		7	3			5		-2	-6
fr:planch_bas	-3
fr:planning			4	3	-4	5	-4				5	4	5				-4	-7		2		4	3
fr:plant	9	-3		8	7												-12		7			7	-5
fr:plant_a	4
fr:plantag	-8
fr:plantag_depuis	-6
fr:plaquet	6
fr:plastiqu	8	6	-3	7	-2	6	-2	4				3		-2			-7	3		7		-3	-7
fr:plat	5	4	-4		-2					5							6			-8			5
fr:plat_est	3
fr:plat_manqu	-2
fr:plateau	3
fr:platin	-3
fr:platr	4	-8	6	5	4	-5					-2						-7	-2	-2	10			-3
fr:pleas		-12	-2	16	-2	-12	-7	-6	-6	-5	-3	-8	-6		-6	-4	-3	4	-9	-4	-5
fr:plein	7	-10	10		-2	4	-5	-4	-4	-5	6	-4	-7		-4	-4		8	3	-3	-3	-5	-13
fr:plein_canicul	-7
fr:plein_tarif	2
fr:pleur	-7	4	-2		-6		-4				5	-2	2	8			-11			6	3	2	-6
fr:pleut	4	-3		4	-3												-8	-2		4		-3	6
fr:pli	3	-3	-3																	3			-2
fr:plinth	3
fr:plomb			-3			-3				-2	-4		3	-3			-3	4					4
fr:plomb_a	-3
fr:plomb_est	6
fr:plu	2
fr:plu_rentr	-2
fr:plui	8	-4	6															6		2		-6	-2
fr:plus			-18	9			-20		3		3	-4		-3	3	-17	-15		-9	10	-4	7	-6
fr:plus_a	-2
fr:plus_aucun	-7
fr:plus_bass	-2
fr:plus_beau	-5
fr:plus_cher	-3
fr:plus_clair	-3
fr:plus_de	13	6	-10	8	-3	6	-4	-3	-3	7		-3	7		-3	-3	-6		-3	-5	6	-2	3
fr:plus_depuis	3	-4		4	3													4		-10		4
fr:plus_en	2
fr:plus_fluid	-3
fr:plus_habitu	-3
fr:plus_haut	-6								3				-2		3
fr:plus_la	5							4				3					6	9		-14		-2	-4
fr:plus_le				8		-2							3	3				-3	-2				6
fr:plus_les	6		-3		-4	2				4	-3		6					-2		3			-5
fr:plus_loin	5
fr:plus_mal	-11
fr:plus_parl		3				4							5									4
fr:plus_person	3	-5		-4	-3	4											-7	-5		6			4
fr:plus_propr	-3
fr:plus_quand	4
fr:plus_que	4		-4		6	-5					4		-3	-2			-9	-4	-3	9		-3	4
fr:plus_recent	7
fr:plus_recevoir	-15	-9			-5	-5	-4	-3	-3	-2	-3	-5	-2	-3	-3	-2
fr:plus_rien	6	3		4		-2		5	3			5	-5	-5	3		-5	-5		6		5	-3
fr:plus_sort	-4
fr:plus_tard	-2	3	-4		-7				-2	-2	8	2	-4	-5	-3				-3			6	-9
fr:plus_tot	-6
fr:plus_un	7
fr:plusieur	2
fr:plutot	-4		-3		-3							4		-3					6	-4		-3	-2
fr:plutot_que	-2
fr:pm					8
fr:pneu	-4
fr:pneu_dans	-3
fr:pneumon	2
fr:pneus																		6		-6
fr:poch	2
fr:poel		6	-3	-4	3	6	-3			4	4		-3	6			-7	-3	-5	10		-5	4
fr:pogn	3
fr:poid		-4	-2		-2	-2														-2		4
fr:poil	-4
fr:point	7		-4	8	17	4	-3	3	-3	-3	5	2	-5	-5	-3		9	-3	9	-18	-3		3
fr:point_de		4		3		5					3						-7			-4		3	7
fr:poisson	6
fr:poissonner	-2
fr:poissonner_sol	-2
fr:pol	8	-7	-6	9	3	-8	-3			-4	-7	-2	5	6			-16	12	10	-9	-3
fr:pol_curieux	-3
fr:polic	4	4		2		5	-2	6		-2	6	7		-3			-7	-6		7			4
fr:polit	7	-8	-4	7	-2	-2	-2			-2	-2		-3	-7			4		-2	-10	-2	5	-3
fr:pomerleau				5	-4	-5				3	-3						-4	2		3	4	-2	-3
fr:pomm	6
fr:pomp	-2			-7	-11	6	3	4	-3	-4	-8			-8	-3	-3			-6	-5	5	4	-13
fr:pomp_a	-5		2		-5			-3	-2	-3	-6		-4	-5	-3	-2	3	-3	-3	-8	6	5	-7
fr:ponctuel	5
fr:ponctuel_pas	-2
fr:ponctuel_sall	-3
fr:ponctuel_valis	-2
fr:pont	3	-2		5		2					-2		-2	-2				-9		9			-4
fr:port	13	3	3	10	-16	8	-6		-3			5	3	-16	-3	-9	-9	7	-15	-3	2
fr:port_#	3			-3	-6	3					4						2	5		-9			-3
fr:port_a				7					3			5	3	-3	3			2		-9		6	-4
fr:port_au	3	2		2	-2	2		6			3	4	-2				-3			3			-3
fr:port_clos	-6
fr:port_de	8		-4	-2	-8	5	-2			-2	-3		-3	-3			7	-4	-3				-6
fr:port_du	2
fr:port_et	3
fr:port_jusqu	-2
fr:port_la	3	4		-3	3	4											-2	-2		6			-3
fr:port_plaint	-4
fr:port_pour	-4
fr:portabl	6	-9	-8	-3	-10	-5	-3	-2	-3	-3	-4	-3	-4	-3	-3	-3	-14	-9	4	15	-3		-10
fr:portabl_de	-2
fr:portabl_du	3
fr:portabl_est	4	-2	-3	4	-2												-4			8			-4
fr:portail	-3	-5	-3	4	2	-2								-2			-6	-6	6	4		-2	-2
fr:pos	5			-4	-9				-7	-9	2	6	-10	2	-7	3	-2	15	-13	-3	-6		-4
fr:pos_a	-3
fr:pos_en		-4	-3	3	3	-3	-2	4				3		-2			3	2	-2	4		-3	-7
fr:pos_jeud	4	6		10	-2	6											-10	-4		9		3	-2
fr:pos_la		-5	-3	-3	-3													10		-12			3
fr:pos_le	8		-2		3	3					-4							-6	-3			-4	4
fr:pos_ma	-5
fr:pos_une	8
fr:poseur	2
fr:poseur_me	2
fr:possibl	-9	5	6		-6		-2				-4	3	-3				-10	5	-2			-5	2
fr:possibl_de	-2	6	6	4	-2									4			-6	-3					5
fr:possibl_partout	-3
fr:post			-8	8	-9		-9	-4	4	-5		-7	3	7	5	-4	-15	-3	5	12	-4	-7	6
fr:post_#	-7								4			-2		2	4
fr:post_de	-4	5	-5	2	-3	3	-3						5	3			-10	-3	8	8		-5	-3
fr:post_le		-2		6	-2	-2					-3		3	2			-6	-2		9			-3
fr:pot	7			3		2					5						4	-2				2	-3
fr:pot_de	4
fr:poubel	3	-3	12		4	-2																	-3
fr:pouc	2			-2													9	-2		-4		-2	-3
fr:pouf	-2
fr:pouf_regl	-4
fr:poul	7			8	3												-2	-2					5
fr:poult	4	-5	-3	8	8	-5											-10	13		-8			-4
fr:poup_le	-2
fr:pour	-9		10	-4	5	-17	-7	-7	-5	-4	-9	-5	-2	-3	-5	-15	12	-5		-3	-11	-5	-9
fr:pour_#	-7	-7	-11	-6	3	-6	-4	-3	3	-5	-5	-4	5		3	-4	3	3	4	-7	-3		-10
fr:pour_ain	-3
fr:pour_avoir	2
fr:pour_branch	-6				3
fr:pour_ca	7	5	-3	4	4	-4	6				6		-2	-6			4	6		-9		-4
fr:pour_ce	2	-5		5	-2	-2					-4									4			-3
fr:pour_cel	-3
fr:pour_cent	5
fr:pour_cette	3	3		-7	-9		-4	9					4	-3			3	-8	6	-9			4
fr:pour_chang	5	3		6	-2			6						-2			-4					-2	4
fr:pour_de	2	5			-2					7	2		5				-3	-3		6
fr:pour_demain	-2	-2		5	11												9	5		-12
fr:pour_des	2	3			2					5	-4		4				-7	-5	6	10		-3	-4
fr:pour_deux	6	-2	-6	3	-4												-4	6		-5		4	-3
fr:pour_dire	-14
fr:pour_du	3		-5		8												4	3	-3	-7			-2
fr:pour_etre	5	5		4			4						3	4			-7						6
fr:pour_faire	6		-5	-4		2							-3	-3			-9	-6		11		7	-6
fr:pour_felicit	-2
fr:pour_hi	-10				-2
fr:pour_inventair	-3
fr:pour_la		2	11		4	-8	6	-8	-8		2	3	-7	7	-8		11	5	-12	-12	4	-16	3
fr:pour_le	-12	3	24	-13	-15	-3	-8	-3	5	-6	-11		3	-3	5	-10	-5	-9	-8	10	-10	9	-8
fr:pour_les	-7	-6	-5	11	9			-5	-5		-6			-9	-5	-4		5	-10		-5	-10	6
fr:pour_lui	-3			3		-2	-2				-2	4	-3	-3			3	-9		5			5
fr:pour_lund	-4	-2
fr:pour_ma	-8				-3
fr:pour_mang	-2
fr:pour_me	-8		4		2								3				6	-3		-5			-2
fr:pour_mes		3		6	-3									3				-5		10			-8
fr:pour_moi	4	4		10	9		5							4			-3		-3	10		-2	-4
fr:pour_mon	-3	2		5	-2								-2	3			-4	3		-10		4	7
fr:pour_ne	-13	-7	2		-9		-4	-3	-3	-3	2	-5	-3	-4	-3	-3		7		-3			-4
fr:pour_nos	-8
fr:pour_notre	-6
fr:pour_nous	7	-5			4													7	7	-15		-2	-2
fr:pour_part	-5
fr:pour_pass	2
fr:pour_quatr	9	-4	-3	2	-7	-2	-3			-2	-2		-2				-6		-2	4		3	-6
fr:pour_que	10	-5	-5	15	-4		-2				-3		-3	-2			7	8	-4	-9			-7
fr:pour_quelqu'un	-4
fr:pour_rallum	-4
fr:pour_ravoir	2
fr:pour_regard	3
fr:pour_remerc	-4
fr:pour_rien	-6	-3	3	-4	-3												-5			10			-4
fr:pour_savoir	-5	2		2	-3					5			6				-6	2		2		6	-6
fr:pour_se	-3
fr:pour_son		3			-5	6											-3	2				-5	5
fr:pour_tout	5		-5	-7		-2	5			5							8	-6		-6		5	-3
fr:pour_trent	-3
fr:pour_trois	-7	-5			-4
fr:pour_trouv	3
fr:pour_un	10	-2		3	14	-6		2	-4	-5	-5	-6			-4	-4	10		-9	-7	-4	-5	3
fr:pour_une	-5	-4	11	-15	3	-5	-4	-3	-3	4	-4	-3	4	-5	-3	-3	17	-11	-7	-5	-2		-8
fr:pour_voir	5
fr:pour_vos	4
fr:pour_votre	-5
fr:pour_vous		-3	7		6												3	6		-6
fr:pourboir	-5
fr:pourboir_a	-3
fr:pourboir_laiss	-4
fr:pourquoi	6			-4	-2	-3				6	-3		-3	-2				-4		-6		9
fr:pourr	-2	-4	-5	15	4						3		-2				-8		-3	8		-3	4
fr:pourr_vous	-7	-5		3	-4	-2											-4			9			-3
fr:pourt	5	5		8			7										-7	9			4		-3
fr:pourt_je		5					7
fr:pouss	8	-6	3	5	3	-3								-3		-3	-10	-5	-2	12		3	-4
fr:pousset	6	-4	-3	-3	-2	-3					-3						11			-9		-2	-5
fr:poutin	-3
fr:poutin_au	-3
fr:pouv	5	-3	-3	15	4						-2							-4		6			-4
fr:pouv_et	-4
fr:pouv_pas	-4
fr:pouvez	11	-13	-8	15	4	-6	-5	-4	-3	-5	-5	-4	-5	-5	-3	-2	4	7	-11	5	-5	-10	-8
fr:pouvez_lui	-3
fr:pouvez_vous	7	-12	-6	10	-4	-5	-4	-3	-2	-4	-4	-3	-4	-4	-2			7	-9	6	-3	-8	-4
fr:pouvoir	8				4												7	-3		-6		4	-5
fr:praticien	-3
fr:preav	8
fr:precieux	-5
fr:precis	-7	-2	7	3	-7	-4		4			-2			-2			11	-4		-11		-2	5
fr:precoc	-2
fr:prefer	4	-4	-4	3	-7	-5	-4	4		-2	-3	-3	-6	-8				4	-3	-12		7	-5
fr:preferent	-7	-3
fr:prejudic	4	5					6							-3				3					-3
fr:prelev	-5	5	-3	7	-3	3	-3					-4	5	4		6	-6	6	-2				-3
fr:prelev_de	2
fr:prem	6	3	7	-12	-5		6	-3	7	-5	-8	-5		2	7	-4	11	6	-8	-8	-4	-13
fr:prem_coup	-6
fr:prem_fois		4	5	-4			6							4			4	3		-6			-2
fr:prem_mot	-4
fr:pren	-8				5
fr:prend	10		4	8	-2		-6	-6	-5	-6	-2	4	-4	-4	-5	-4	-13	-6	3	20	-4	-5	-18
fr:prend_la	3
fr:prend_un	2
fr:prendr	-7	5	-2		-2	-3					6								-3	-6		-2	12
fr:prendr_a	-5
fr:prendr_des	-3
fr:prendr_en	-2
fr:prenom	-9
fr:prepar	-5	4	3		-9	-2		8					-2	-4			-4	-4					4
fr:prepar_a	-3
fr:prepar_dev	-2
fr:prepar_un	3	5			-3			8						-3			-3	-4				2	5
fr:prepar_une	-7
fr:prepos	-3	5		3	-5	6	6					3	4	4			-4			8		-5	-4
fr:prepos_le	-6
fr:pres			8	-2	-4				3		-3	-3	-2		3		3	-3		-2	3	2	-4
fr:pres_chant	-3
fr:pres_du	5	-4																		-7	4	5
fr:pres_la	-2
fr:presenc	3
fr:present	-2		-5	8	6		6	-3	-4	-4	-5	-9	-6	-2	-4	-3	-6	8	3	4	-3	-5	-11
fr:present_a	-3
fr:president	3	10			-3	-2			11			-4		6	11		6			-9		7	-3
fr:presqu	10	10	7	2	-5	4	-3			4	4	8	-3			8		-5	-2	-7	2	3
fr:presqu_decu	-4
fr:press	-14	-7		5	-7	-3	-3	5	-3	-3	-3	-3	-4		-3	4	-11	2		13		-3	-5
fr:pression	-6
fr:pression_de	-3
fr:prestatair	-4
fr:prestatair_grand	-4
fr:pret		2	2	-8	-5	6	-4	-2	-2	-3	5	-3	-3	6	-2	-3		-8	-4	15	-3	-7	-12
fr:pret_a	10			-10	-2															2			-4
fr:pret_accord	-2
fr:pret_une	-5
fr:preven	-3	7	5		-2	7	7					5		-2			-7	-3		5		4
fr:prevenu	6			9	4	4	7			-2	-5		-4	-3			-6	-6	6		5	-3	-3
fr:previen	-4
fr:previent	-9				4
fr:prevoir	-2
fr:prevoit	3
fr:prevu	-12	-6	7	3	6									-4			-6			-10		7	4
fr:prevu_annonc	-2
fr:prevu_et	-3
fr:pri	-4				-5		5			4		-2	-2	-2			-5	4	-4	-4		-4	2
fr:pri_de	-4																-3	6	-2	-5
fr:pric		-4	-3	-8	-4					-2							-3	-8	6	-8		4	3
fr:prim		8			-3			6				9	5	-4				6		-7			-5
fr:prim_pour	2
fr:principal	-2
fr:print	-3
fr:printemp				3		-2					-2		2	3			-9	-5		6			5
fr:pris		3	-10		3	8			-3	-10		-5	6	5	-2	-8		-12	10	-6	-8	-2	6
fr:pris_cong	3
fr:pris_dans	2
fr:pris_deux	-8
fr:pris_en			8	4	-4								5				-5	-2		3		5	-2
fr:pris_la	-6	-3
fr:pris_le		2	-3	-12	2	4							5				-11	6		5		2	-4
fr:pris_par	3
fr:pris_un			-3		-5												3	4		-5			-3
fr:priscill		-3	-2		3						-2						5						-6
fr:priscill_nantel					4
fr:priv	4
fr:prix		-2	-10	13	8	-9	3	-6		-6	-8		-11	-13	2	-6	10		6	-22	-5
fr:prix_annonc	-9
fr:prix_correct	9
fr:prix_doux	-6
fr:prix_du	-7
fr:prix_honnet	-3
fr:prix_la	3
fr:prix_pai	-8
fr:prix_que					3
fr:prix_raison	-3
fr:problem	-35	-8	-2	-2	-4		-6	-5	-5	-5	-6	-5		-3	-5	-5	-3		6	-9			6
fr:problem_avec	-8				3
fr:problem_de	-18	-3			-5						-2			-2
fr:problem_oubl	-4
fr:problem_pli	-5
fr:problem_urgent	-7
fr:procedur	-5
fr:prochain	-4	-14	6	-2	-3	-13	-7	2	-5	-5	-9	-5	-6	-8	-5	-5	2	-12	-7	12	-4	-10	-13
fr:prochain_fois	5	-4	5	-6		-2											11	-8	-2	-7
fr:producteur	-3
fr:producteur_par	-3
fr:produit			-2	5	-4												-7	-3		3			8
fr:produit_frais	-3
fr:prof	-7
fr:profan	-4
fr:profan_comm	-4
fr:professionnal	-7
fr:professionnal_de	-6
fr:professionnal_du	-2
fr:professionnel	-6	6		3		3	10										-3	-6					8
fr:profil	2
fr:profit	3	-4		5	-3									-2			-7	-3		11		-3	-3
fr:profit_du	2
fr:programm	-5				-3							3		-3
fr:prolong	-6
fr:prom	-6		-3	3	-6	4	-5	-3	-3	-3	4	3		-2	-3		-16	-6	-2	4	2	7	5
fr:prom_avec	-3
fr:prom_de	-5
fr:prom_mard	-2
fr:prom_que	-5
fr:promess	3
fr:promess_de	2
fr:promis	2
fr:promised	3
fr:propos	21	-10	3		-2	-4	-4	-3	-3	-4	-4	-3	-4	-4	-3	-2	6	-8	-7		-4	-10	3
fr:propos_de	6	-4		4	-3												9	-4	-2	-4		-3	-4
fr:propos_que	8	-2	-4	-7	-2												-2					-2	4
fr:propos_un	4
fr:propos_vous	4
fr:proposit				3			3					7		-4			-4	4		3			-2
fr:propr	-4			-6	2	3	-2			-2	-2		-2	-3		-2	7	8	-3	-5		-3	-9
fr:propr_cav	-3
fr:propr_clim	-2
fr:propr_confort	-3
fr:propr_et	-7
fr:propr_honnet	-2
fr:propr_le	-4
fr:propr_ponctuel	-2
fr:proprietair	4	7			-4	-4	9			14	-3		5	-3			-8	-9	-2	-15		12	10
fr:proprio	6	-2	-3	-6	-4												5			-2		-2	-5
fr:protect	10	7		3	-4		14	-2		-3	-2		-3	6			-2		-3		-2	-6	8
fr:protect_du	2			4			2							4			-4			9		-2	-5
fr:protect_jurid	3	5		-4		4	9					4		4			5			-7			4
fr:proteg	4																-5	3	5	-8
fr:proud	-3
fr:provisoir	5			4			-3					4	6	-3			-5	-5				6	3
fr:pu	10	7	4		-8	-3					6		2	2		-2	-4		-3	4			-6
fr:pu_interven	-3
fr:pub	3
fr:pub_pour	3
fr:public	2	11			-2							8		6		6							-2
fr:pugh	8	-4	-3														3	-3	-2	4		-5
fr:puis	13	14	5	-7	-14	-3	-7	-4		12			10			-3	9	-12	-6	-9	9	11	-8
fr:puis_a	5
fr:puis_au	2
fr:puis_je	-4
fr:puis_le	2	4		3									2	2			-3	-6		10			-3
fr:puis_ont	-4
fr:puis_un	7
fr:puisqu	7	9	-3	9	-6	4				3			3	9		6	-7	11		-5		3	-5
fr:puiss	-3	3			-3			5
fr:puiss_export	-3
fr:puit	4	8	-7	-3	-3	6					-4			-3		6		-8	-3	10		-3	-4
fr:pun	2
fr:punctual	-4
fr:punctual_cheap	-4
fr:pur	2
fr:purg	6		7	-4	-4	-2					-2						-7	-2		8	3	-2	-5
fr:pus	-3
fr:pus_part	-3
fr:put	6	7	-5	15	-7	7	-2		-2		-4	-2	-2	-3	-2		-15	2	-3	7	-2	-3	3
fr:pyjam	3
fr:quai	7	2		9		3	5			-2	5		-4	-2			-4	4		-3			6
fr:qualit	-6
fr:qualit_de	-6
fr:qualite-prix	-3
fr:qualite-prix_imbatt	-3
fr:quand	4	-9	-11				-15	-10	-10		5	-12	-4	-17	-10	-10	6	-11		3	2	-11	2
fr:quand_ca	-5
fr:quand_ce					3						3						-4	-4		10
fr:quand_elle	3		-4		-2	7					9		4	-2			8	-3		-5			-3
fr:quand_il	-5	-6	-2	9	7	-2					-2		-2	-2				-4	-2	-2		6	5
fr:quand_je			-3	3	-4	-3				6	-2		-3	-3			-11	-3	-3	4	3	-4	10
fr:quand_la		6	7	-5	-2						7						5					-3	-2
fr:quand_le	9	-5	3	-10	-4	-4					-3						9	-2	-2	-8		-3	-7
fr:quand_les	2
fr:quand_meme		-10	-7		5	-5	-4	-3	-3	-3	-4	-3	-3	-4	-3		9		3	-7	6	-6	-12
fr:quand_mon	-5
fr:quand_on	6			-5	4	3												-4		7			-6
fr:quand_vous	-3	4		-3	-6	3				4	-2		4					-5		12		-5	-6
fr:quand_y	-2
fr:quar		-3		4	8	-4	5			-3	-3		-2	-2		-2		-6		5		-3	3
fr:quar_dollar	-3
fr:quar_et					3		6										7			-7			4
fr:quar_minut	-5
fr:quarante-huit	-3
fr:quarante-huit_heur	-3
fr:quart	11		-9	-11	-8	-7	-5	2	-4	4	-6		-5	-5	-4	-3	3	7	3	-17	5	4	-4
fr:quart_de	5	-5		4													-9	3	7	-3		-2	6
fr:quart_le	-4
fr:quart_me	-4
fr:quatorz	9		-3	-5					3				-2	-4	3		4			-8		2	-2
fr:quatr	25	-13	-6	-3	-6	-6	-12	3	4	-11	-6		-2	-6	4	-7	-2	-4	-14			10
fr:quatr_an	4	-4	-4	-5													6			-3			-3
fr:quatr_dans									3				-3	-2	3		6	-2		-6
fr:quatr_et	4			4	2	4											-5			8			-2
fr:quatr_fois	5	-9		9					2				-4	-8	3			-5		-3		6
fr:quatr_jour				-8	-3			5			4		-2	5			-9	-7		14			-4
fr:quatr_minut	6		-3	-6	-2												6	-5		3			-3
fr:quatr_person	6			3	-4			4				3					-6	4		4		3	-8
fr:quatre-vingt-dix	-4
fr:quatre-vingt-dix_an	-4
fr:quatriem	5	11		-6	-2	6			3		5		4	10	3		-6	-5		5		4	-5
fr:que	9		-13	7	9		-9	-7	-8	-6	-9	-8	-5	-8	-8	-7				-4	-7		-6
fr:que_#	-9	-3
fr:que_a	11	-3	6	-14													17	-5	-4	-9		-4	-7
fr:que_au	8	-3	-3	-8	-3																	4	-3
fr:que_aucun	2
fr:que_ca		3	-10		8	7	-5	-3	-3	2	-4	-4	3	-6	-3	-3	10	-5		-4	-4		-5
fr:que_ce	8	3	-4	-7	9	6	-12	-9	-8	-2	9		-9	-9	-8	-8	7	8	-5	-8	-10	-8	-11
fr:que_de	7			-6	-5	-3	4				-2						9	-3		-11		-4	6
fr:que_des	3	3	-2	4	-5					3							-12	5		2	4		5
fr:que_deux	-9				-3							4		-2
fr:que_elle	-9	2	-7	5		4	-3	-5	-5	2	5	3	2	6	-5	-3		6			5	-8	-5
fr:que_il	-2	-7			4	-4	-5	-3	-5	4	-13	-5		-11	-5	-9			2	4	3	-4	-6
fr:que_je	4		-9	11	11	2	-6	5	2	-4	-11	2	9	-4	3	5	3	-5	-3	4		2	-4
fr:que_karim	-7
fr:que_la	5	13	4	3				8	3			-4	5	9	3	-6			3	-6		2	4
fr:que_le	4	-8	-9	3		6	-3	-11		-15	-7	-12		-13		-10	-15		7	6	-5		5
fr:que_les	10	-4	-8		3		5	-4	-5		-5	-5	2		-5	-3	-13	-6	4	11	-4		-2
fr:que_ma	10	-4	5	-9						-2	3		-2				9	-3	-4	-2		-3	-5
fr:que_modest	-5
fr:que_moi	4	3	-2	8	10					3							2	-4	5	-10	4	-2
fr:que_mon		-3	-4								3							-8		7		2	6
fr:que_neerland	5
fr:que_non	2
fr:que_nous	3	-5			-5	3	-3										7			-12			4
fr:que_on	9	-16	-7		10	-12	-12	-8		-4	-4	-11	-17			-7			3	4	-12	3	-6
fr:que_person	3			11	3	-3			6				-3	-2	6		6	5		-3		-7	-3
fr:que_pour	-2
fr:que_prevu	-9
fr:que_quelqu'un	6	-3			-2								4	-3			5	-8	-3	7			-10
fr:que_sa	2
fr:que_si	2
fr:que_son	10			-6	2	-3				2	-2		-2					8	-5		3	-6	-5
fr:que_tout		-11	8		-3	-5				-2	-6		-3	-4				-5	6	2		-7
fr:que_trois	-2
fr:que_tu	2			-3		4			4				6		5		4			3		-3	-4
fr:que_un			-3	3	3	9	-3			-2	-6	-2	5				-6	7	9				-7
fr:que_une	5	7		8	5	5		6			3		2	2			-8			7		3	-4
fr:que_vos		-5		-5													2	-3	6	-2		-2
fr:que_votre	5			-8	-3							-4		-2			3	-2					-2
fr:que_vous	10	12	-16	9				4	-4	4			8	3	-4	3	-5	6	-4	-13	4	9	3
fr:que_vs	4
fr:que_y	-9				-4
fr:quebec	7	-6		6		-3	2				-3	4		-4			-11	-4	-2	12		5	-7
fr:quel		-3	13	-5	-9	-5	-6	-5		2	-10	-5	6	-8		-6	-4	-10	-7	-5	-4	6	9
fr:quel_anne	2
fr:quel_equip	-4
fr:quel_heur	-4	-3			-5						-3
fr:quel_piqur	-3
fr:quel_sont	-2
fr:quelqu	-6	-3	-3		-2	-5	-4		6	3	-4	-2	-5	4	6		-5	-6	4	12	-2	-6
fr:quelqu'un	6	13	-14	7		11	-9	-6		3	7		3	-5		-4		-7	-9	9	4		-6
fr:quelqu'un_a		6			-2	6					-4	4	-3				-2	-3					5
fr:quelqu'un_dans	5		-5		5	2					4						-3	-3		6			-4
fr:quelqu'un_de		7	-5	-3	4	5			2		6			-3	2		6	-5		-3	3	2	-5
fr:quelqu'un_le				-5							2		6				6	-2		-9		5
fr:quelqu'un_qui	-10	2		7						5			-2				-8	6		-8	6	-4	7
fr:quelqu_chos	4	-6				-2												-2	5	5		-3	-6
fr:quelqu_part	-10			6						4			-3	-2			2	-4		2			4
fr:quentin	6		-3		4								-2				-5	-4	-2		3	7	-7
fr:question	-15	-2	-3	7		-6	-3				-3	-2	-3				5	7	-2	-7		-4
fr:question_en	-2
fr:question_que	2
fr:question_tampon	-3
fr:questionnair	-2
fr:queu	3
fr:queu_de	3
fr:qui		-3	4	4	-10		-6	-5	3	-3	-6	-6	-5	-5	3	-8	-13	8	-26		3	-4	13
fr:qui_a	-6	-4	-7	4		-3	-4		-2	-5		3		-4	-2		-8		-3	2	2	-4	9
fr:qui_achet	-3
fr:qui_attendent	6
fr:qui_avait		-3		5	7												10			-8			-3
fr:qui_con	-3
fr:qui_connaiss	-3
fr:qui_cour	-3
fr:qui_dit	3
fr:qui_doit	-2
fr:qui_dur	-3
fr:qui_en	2
fr:qui_est	12	-7	7	-4	-11	-7	6	-3	-4	-5	-6	-3	-5	-6	-4	-2	-12		-5	13		-10	5
fr:qui_etait		-3				4	4							-3				-3		-6		5
fr:qui_font	-2
fr:qui_laiss	-4
fr:qui_le	-6	-7	-3	-2		-3	-3				-2		-2	-2			2	8	-3	-6		-3	-4
fr:qui_me	8	5	6	8	-3	9	4			2	-3		5	4			-14	5	-3		-2	2	4
fr:qui_ne	-5	3	6		4	-3	-3		6		-3		-3	6	6		4	9	-2	-11	3	6	-9
fr:qui_nous	-7	-3			3
fr:qui_ont	6	-4	-2		3												-9	-4		12			-3
fr:qui_parl	3			5		-3				6	-3		-3	-3			-4	-2			6	-4	5
fr:qui_pass	4			-4													-2	5					-2
fr:qui_pouv	-4
fr:qui_reconnait	-2
fr:qui_sait	-3
fr:qui_se	3	3	-3	8	-9		-3				6	7	-4	-4			-10		-3	4
fr:qui_sont	3
fr:qui_vient	7	3	6		-2	3				3	-4			-2			-4	-3		7	2	3	-10
fr:qui_vous	5
fr:quick	-7	-2	-6	8	-5	-2	-2	-2	-2	-3	-3	-2	-2	-3	-2	-2	-8	3	-4	-6		-2	6
fr:quick_question	-9
fr:quiet	-3	7		3		-3	6				5	5	-4	2			-3	4		7		-8	-4
fr:quincailler_me	-2
fr:quinz	-2		-3	7	6		4			-2	-2	-3	-4	-5				-9	-3	7		-2	2
fr:quinz_an	-4
fr:quinz_jour	-3	5		2		4	5		3				-3	-3	3		-2	-4					5
fr:quinz_minut	7				2												-6	-3		9
fr:quinzain	4	4					8					9		8			-2	9				-2	-5
fr:quit	-6
fr:quit_moved	-3
fr:quitt			6	5	-4	3											-4						4
fr:quitt_le	3
fr:quoi	9	-3	-8	-9	-10		-4	2	4	-5	-5			-2	4	-3	10	3	-7	-12	-4	-4	3
fr:quoi_au	-5
fr:quoi_faire	3
fr:quoi_le	2
fr:quot	8	-4	-2	5	-6	-2							-3	-3			-7	-6					6
fr:quotidien	-5
fr:r	10	-8	-3	11	-3	-3	-2			-2	-2		-3	-2			-16	-10	10	12		-4	-5
fr:raccord	5	6	4		-4	4	-2					4	7				-10	3		4		7
fr:raccourc	-4
fr:raccourc_malin	-3
fr:raccroch	-5	-5		6	8	-2											-11	-4		8	6	5	-4
fr:raccroch_au		-3															-3			4	6	-4	-2
fr:raccroch_en	-4
fr:raclet	5	-2	-3	-5	-3													-2
fr:racont	-3							7				4		3				2		-8		3
fr:racroch	8
fr:radiateur	7	-3	4	-8	-8	-4	-2				-4		-2	-2		-3	6	-3	-2	-5	3	-3	-6
fr:radio	10		-4		-3	4	3											-4					4
fr:radiograph	-7
fr:raid	4	-3	-3		-2													-5	7				-3
fr:raison		4							6					6	6		7	-4	-3	-11		7	-2
fr:ral	-3	-4			-3									-2
fr:ralent	3
fr:rallong	2
fr:rallum	-4
fr:rallum_la	-4
fr:ram_trois	-4
fr:ramass	6	-5		7	-5	-2												9	-3	-9			-3
fr:ramon		5				5					-4
fr:ramonag	-13	-5			-3	-3					-3
fr:ramoneur	5	3	6	4		4				-2	-2						-11	6	-2	13		-2	-9
fr:ramp	6	3	-2		-2	4											8	-3				-3	-6
fr:ramp_de	2
fr:rando	3
fr:randon	5
fr:rang	7		-5	-13	-4		-2				-4		-2	-2			5	-6				-4
fr:rapid	-15				5
fr:rapid_nikel	-3
fr:rapid_prix	-3
fr:rapid_propr	-4
fr:rappel	-10	-18			10	-8		4	-10	-13	-20	-5	-2	-4	-10	-6	-4	4	-13	-15		23	-12
fr:rappel_a		-6	-3		7	-3				-2	-2		-3	-2			11	-2		-3		-7	-3
fr:rappel_au	-6	-4															7	-2		-5
fr:rappel_avant	-3	6		3	-2	6		5			-3		-3	-4			-3	-3		-10		12	-5
fr:rappel_ce	-2
fr:rappel_dans		-2		-7	-3	-2							2	3						-7		8	-2
fr:rappel_de	8			4	-3	-2	4										-6	-4		10		-4
fr:rappel_le	-3
fr:rappel_mon	-3
fr:rappel_pour		-5	10	-2	4	-2					-2			-4			-7	-2		4		6	-4
fr:rappel_quand	-4
fr:rappel_sur	4	-5		4		-3					-2		-3				-6	-2		-8	6	8
fr:rapport	8			10	-5	-4		6	3				-5	-5	3		-10	-7	-2			3	8
fr:rapport_de	3			6	-3				3				-2	-3	3		-7					3	5
fr:rapport_qualite-prix	-3
fr:rar	-20				-3
fr:rar_en	-3
fr:rar_et	-3
fr:rar_pour	-4
fr:rar_thing	-3
fr:rat	4				-2													11		-10			-3
fr:rat_honoured	-3
fr:rat_le	2
fr:rattrap_le	-2
fr:rav	6	-3	6	-12													13	-2		-12			-4
fr:ravoir				7	2	-2	4	6		4			-2	3		5	-9		-2	5		4	-4
fr:ravoir_mon	3
fr:rayon_de	-3
fr:rayon_poissonner	-2
fr:re	8
fr:reaction	-3
fr:read	-6	-5		8	-4	-3								-3			-6	3		7			-3
fr:real	4	-3		-3	5													11	-4	-15			-3
fr:realit	-2
fr:realli	8		-10	2													-3			6			-4
fr:rebranch	6	6	-5	5	-3	7											-11	-4		13			-3
fr:recalcul	3
fr:received	7
fr:recens	-3
fr:recens_venus	-3
fr:recent	7
fr:recept	5	17	-8	-5	-5	2	8	3	3	11	-5	6	12	5	3	7			-5	-8	-4	11	-6
fr:recept_du	-4
fr:reception	7	3	-2	10	-4	-3	3			4	-2		4	-2			-2	-3		-11			11
fr:recet	-2
fr:recev	-11	-4			-2		-3
fr:recev_toute	-3
fr:receveur	3					-2	3					3		4				3					-3
fr:recevoir	-13		4		-8	-6	6	-3	-4	-3	-4		-4		-4	-3				-3	3	-3	4
fr:recevoir_cette	-8	-5				-3	-2
fr:recevoir_nos	-9	-4			-4				-2			-3			-2
fr:rechang	-3
fr:rechauff	2
fr:recherch	-3	-4		2	-3			7	-2			4	-3	-2	-2		-3	2		3			-2
fr:recherch_de		-3			-2			7	-2			4	-3	-2
fr:recherch_retrouv	-4
fr:reclam	-8	-6	-4	4	2			-4	-5	-4	-6	-2	-6	-3	-5	-3			4	-11	6	-8	5
fr:reclam_#	8	-4		7	10		-2												6	-9		-2	-2
fr:reclam_depos	-4
fr:reclam_le		4		-6	-2		6					3		4			4	4		-7			-3
fr:recois	8	-4		11	-4												-3	-4	-3	10		-3	-4
fr:recoit	3
fr:recoll	2
fr:recommand	6		4	-7	-6	-3	-3		-3		-2	-3	5	-3	-3	-2	7		-3	-10			-4
fr:recommand_cette	-3
fr:recommand_chaud			7
fr:recommand_du	5
fr:recommenc	5	-6		-4		-2											10	-3		-9	6	-5	-3
fr:recomment	4	3	-2	-5							3		3	4			2			-10			5
fr:reconcil	-4
fr:reconcil_avec	-5
fr:reconduit	2
fr:reconnaiss	-7
fr:reconnaiss_pour	-4
fr:reconnait_ses	-2
fr:reconnu_en	-3
fr:reconnus	4
fr:recop	4	5		6	-2		-2						5	7			-5	3		3			-3
fr:recour	-2
fr:recour_a	-3
fr:rectif	5	-4			-4												-6		-3	11			-6
fr:recu	13		11	-3		-2	-2	-10	-3	-5	-9	7	-8	-5	-3	-7	-4	-13	-13	10	-8	4	5
fr:recu_#	10		5	-4	-5	-3				-2	-3		3	-2			-9	-7		4			7
fr:recu_a	4
fr:recu_aucun	4
fr:recu_ce	6
fr:recu_comm	-6
fr:recu_est	4
fr:recu_et	-3
fr:recu_la	-5
fr:recu_le		7	4		-3		3					7		-3				2		-10		-2	7
fr:recu_les	-5
fr:recu_un	2	4	6		3	6											8	-3		-8		2
fr:recu_une		-2
fr:recul	3
fr:recuper		-3		5	4												-12	-3		7			8
fr:recuper_en	-5
fr:recuper_le	2
fr:recus	8	-4		8	-7												-8	3	-2	9		-3	-5
fr:redemand	-4			2		5							2	3			-3	-4					6
fr:redemand_des	-4
fr:redemarr	3	4	6	-7										4			-8	-5		13			-3
fr:redig	3
fr:redir	-5				-3					-2						-3
fr:redon	8
fr:redon_le	4
fr:redress	-3
fr:redress_gratuit	-3
fr:reduct	3
fr:reel	-2
fr:reel_lu	-3
fr:reexpliqu	-3
fr:ref	-6	-8	-4	5	11	-3					-2	-2	-3	-3				7		6		-8	-5
fr:ref_en	-2
fr:ref_est	-2
fr:ref_la	2	-5			13												-6	8		4		-7
fr:ref_le	3
fr:ref_une	-4
fr:refair	7	-3	-4	7	2												-10	2	6	3			-4
fr:refect	-2
fr:refect_du	-3
fr:referm		-4		3	-4												-9	-4		12			-3
fr:referm_la	-3	-2
fr:reflech	4
fr:refonction	-3
fr:refonction_sans	-3
fr:refont	-6
fr:refoul	-3
fr:refroid	2
fr:refroid_pas	2
fr:refunded	-4
fr:refunded_in	-4
fr:refus	11	-13	-7	8	22	-11	-8	3	-4	-5	-7			-8	-4	-3	10	-19		3	-5		-12
fr:refus_au	2
fr:refus_de	10	-8	-4	-4	13	-7	-5	5		-2	-4	-3	3	-4			4	-13		6	-2		-7
fr:refus_motiv	-4
fr:reg	5		-2	-2	-6	-3	-4	6	5				3		6			3		-12		8	-3
fr:regal	-5
fr:regal_du	-2
fr:regard	14	-6	-8	11				-7		3	-6	-9		-11		-5	3			-2
fr:regard_ce	7	-2	-2	7													-10	3	6			-2	-6
fr:regard_la	6	-2			-3												6						-3
fr:regard_le	4	-6		5	3	-3					-3						2	-9	-2	5		-4	5
fr:regard_un	4
fr:reginald	4			4	-4		2							4			-7			2		-2	5
fr:reginald_tanguai	4			4	-4		2							4			-7			2		-2	5
fr:region	6	8	-3	3	2			6				9	4	-4				5	-2	-4			-7
fr:regl	-11	3	-9			6	7	-5	4		-6		3	-10	4	-3		7	-8	-3	-4	5	-13
fr:regl_a	-5	9		4		7	7						4				-5			3
fr:regl_ca	4				-2													7		-9
fr:regl_dans	3
fr:regl_des	3
fr:regl_direct	-2
fr:regl_en	-9
fr:regl_le	-4				-3
fr:regl_pend	-4
fr:reglag	3			4	-4												-6	-9	-2	15			-4
fr:regret	3
fr:reinstall	2
fr:rel	-2
fr:relanc	-10
fr:relanc_zero	-5
fr:relat	6
fr:relayo	3		-5	7	-4				-2		2				-2	-2	-6		-2			-3	7
fr:relev		-3	-4	5	-10	-3			-2	-3	-2		-3	-6	-2		-8	-5	-2	9	-2	-3	3
fr:relev_de	-4
fr:relev_du	-5
fr:reli	2	8			-2	10	8																4
fr:relir		-2			-2
fr:rem	7	8	-6	6		-5	-3		16		-3	-3	-4	9	16		-3	-14	7	11	3	-3	-7
fr:rem_dans		-2															-2	-2		5	4
fr:rem_tout	-2
fr:remarch	-5
fr:remarch_merc	-3
fr:remarqu	-9		-7		-5	-2					-2		-3	-3		-2	-3	-3	-2	3	3	-3	-3
fr:remarqu_que	-2
fr:rembours	-8	-4	5	4		-3		-4	-4	-4	-3	-8	-4		-4	-3	-11	20	-9	-10	-3	-6	-10
fr:rembours_de	-10	-5			-4		-6					-3
fr:rembours_des	-4
fr:rembours_en	-2
fr:rembours_la	5				3												-2		-2	5			-4
fr:rembours_le	-2
fr:remerc	-22	-3			-3
fr:remerc_de	-7
fr:remerc_le	-7
fr:remerc_pour	-4
fr:remerc_votre	-3
fr:remet	4	5	-2		-3	-4				5	5		4	-2			7	-3		4			-9
fr:remettr			-2	9		-4	-2				-2		4	4			-14	8	-3	4			2
fr:remettr_la	3	2		4	3								5	6			-8	-2		8		4	-2
fr:remettr_le	-2
fr:remis	7	-4		4	-3	-4						-5	-2	-4			3		-5	3		-5	-6
fr:remis_a	2	-5		3		-2											5	9	-3	-10		-3	-4
fr:remis_en	3
fr:remont	8			4	-2								5	3			-5	-5	6	4			-5
fr:remont_au	4
fr:remorqu	-3
fr:remorqueur	-2
fr:remorqueur_est	-2
fr:rempl	10		-7	6	10	-5	4	5	-2	-2	-4	-3	-4		-2		-3	3	-4	5	-2	-7	-8
fr:rempl_le	3	-5	-3	9	8	-3					-3							-5		5		-4	-3
fr:remplac	5	2	-4	-4		-3		-3	5	-4		-4	-4	4	5	-3	-3	-13	-5	14	-4	-10	-10
fr:remplac_en	-3
fr:remplac_et	-3
fr:remplac_la	-5
fr:remplac_le	3		2			2					4						-5	-2		9		-2	-4
fr:remplac_notre	-2
fr:remplac_par	2
fr:remplissag	-2	5		6	-3	6					2									-4		-3	5
fr:rencontr	-4	5		-3	-4	-2	-3	-2	7		-2	3	-3	7	7		-3	-3		6		-7	6
fr:rend	11	-5	-3	2						-2							-7		-3	4		-3	6
fr:rend_le	3
fr:rend_moi	3
fr:rendez-vous	-7	-11	11	3		-14		-5	4	-6	-10	-6	-7	-8	4	-5	-5	-8	-6	9	4	-12
fr:rendez-vous_a	9		6	-5	-5												-6			5		-2	-3
fr:rendez-vous_de	-12	-10				-8					-4		-2
fr:rendez-vous_depuis	-3
fr:rendr	6	-3			-4												5		-2	-2		-2	-3
fr:rendr_a	3
fr:rendr_la	2
fr:rendu	5	-3	6	-8	-10	-7	3	-4	-4	-4	-6	-4		3	-4	-4	-3	5	-7	4	-3	-6	-13
fr:rendu_a	2	-3	4	-4	3															3
fr:rendu_compt	5	-3		-6	-3												-5	-3		9			-3
fr:rendu_de	-3
fr:rendu_en	3
fr:rendu_la	-4
fr:rendu_le	7	4	-4	-5	-8	-2	5							4			-9	6	-4	2		-2	-5
fr:renonc	3
fr:renouvel	11	-4	-4	6	-3				4			-2			4		-4			9		-4	-8
fr:renouvelon	-2
fr:renouvelon_notre	-2
fr:renov	-7
fr:renov_superb	-3
fr:renseign	5
fr:rentr	-4	2			-3	7		-4		-5	3	-5	-8	4		-3	7		3		-3	-7	-12
fr:rentr_a	5	-4			5												6	-2	6	-8
fr:rentr_ce	3
fr:rentr_pas	-6
fr:renvers	2
fr:renvoi	6	4		-4	5	-3	-2				5	4	-3	-3				5		2		-9	4
fr:rep		-7	-3	5	13	-3							-2	-2				11	-2	-10	3	-6	-2
fr:rep_de	-2
fr:rep_servic	-3
fr:repair	4
fr:repar	-17		-2	-7	-5		5		3	-3	-4	2	4	-5	3		9	-2	-3	-4		-7	3
fr:repar_a	-8
fr:repar_avec	-4
fr:repar_en	-11				-3
fr:repar_la	-4
fr:repar_le	-5
fr:repar_sans	-3
fr:repar_test	-2
fr:repar_un	-3
fr:repar_une	-3
fr:reparl	4	5	-2	-8	-2		-3	6	5				5	5	5		4	-3		-3
fr:repart	7		-8	-2	8	-5	-5	-4	-4	2	-10	-5		-7	-4	4	-7	5	-6	7	-4	-6
fr:repart_au	3
fr:repart_avec	4	3	-2	-6	3	-2								-4		6	12	-4		-5		-2	-5
fr:repart_chapeau	-3
fr:repart_un	-2
fr:repartitric	-2
fr:repartitric_de	-2
fr:repass		-3	-3	7	-4													-6		10		-3	-5
fr:reper	-4
fr:reper_que	-4
fr:repet	7	-4	-3	-6	-3								-3	-3			2			-6		2	-4
fr:repet_le	4
fr:repl	3
fr:repond	6		-6	7	14		-6	5	-3		4	-3	6	-5	-3		13	-4	-6	-11	-3	2
fr:repond_au	2
fr:repond_que	8	-7	-3	7	17								-2				16	-8	-3	-11		-4	-4
fr:repondeur	2
fr:repondr	-11	-3			3	-4	-3	-2	6		-3	-3	-2	-4	6		13	-7		-4		-4	-5
fr:repondr_a	-8			-5	-4	-4	-3		6		-2			-3	6		11	-6				-3	-4
fr:repondu	3	9		-7	-7	2	8	-4	-3	11	-7	8	3	-4	-3	-2	6	-11	-4		-4	6	4
fr:repondu_a	3
fr:repondu_en	-4
fr:repondu_que	4	3	-3	-3			11	-2		7	-3	-3	3	-4				-11		7		4
fr:repons		17	-6	2	-5	-9	11	8	-3	15	-6		5	3	-3	12			4	-15	5	9	5
fr:repons_avec	-4
fr:repons_clair	-4
fr:repons_de	-3					-2	3			9		-2	5
fr:repons_en	-3
fr:repons_etait	-3
fr:repons_le	-2
fr:report	-3	-3			9									-2
fr:repos	4	4		3	-3						7						8	-4		-12			7
fr:repos_enfin	-3
fr:repouss	-8
fr:repr	-10	2			3	-4			6		-3		-2	-2	6		4	4		-4		-6
fr:repr_avec	-2
fr:repr_le	-3
fr:repr_sans	-4
fr:reprend	5	-4		3	2													-3		7			-5
fr:reprendr	4	-3			-5												-2	6		-2		-3	-4
fr:represent	2
fr:repris	5
fr:reproch	-7
fr:reproch_un	-4
fr:reseau			-2	11	-3		-2	4				3					-11	4				-2	7
fr:reseau_par	-4
fr:reserv		7		4	-8		11	2	3	3			-8		3	-3	3		-5	-7	-4	3	8
fr:reserv_en		3	-2	8	-3			5			3									-5		3	5
fr:reserv_et	3	4					5					5					-2	4
fr:reserv_la	-2										2						7	-3		-2
fr:reserv_le	4	7			-2		6		6					7	6		-5	-2		-9		7	8
fr:reserv_mon	-5
fr:reserv_pour	-3
fr:reserv_tout	-4
fr:reservent	-3
fr:reservent_seul	-3
fr:reservoir	8	-3	-4				-2				3		-2	-3			5	-4		-6		-4	2
fr:reservoir_a				3		2					4							-3		-3		-2	5
fr:reset	7	-3	-3	5	8												3	-2		-6			5
fr:resident		4		-5		6					9		-2	-2			-4			4		-5	3
fr:resil	5	4			-3	-2			2				4	-4	2					-8		5
fr:resil_en	-3
fr:resin	3	-4	-5		-4									-3			-2	-3	-2	7		-2	-3
fr:resolu_avant	-3
fr:reson	-2
fr:reson_elle-mem	-2
fr:respect	-15
fr:respect_chacun	-3
fr:respir	7
fr:respir_par	3
fr:respons	2			8	12	6	3						3	-2			-9	6		-5		7	3
fr:ressor	-3
fr:ressor_copain	-3
fr:ressort	6
fr:ressuscit	-3
fr:ressuscit_pour	-3
fr:rest	11	-3	-6	-3			-7	-10	-10		-4	-3			-10		-2		5	-4	-11
fr:rest_#	3				9												4	-2	7	-10
fr:rest_a		-3		7	-4													-2		-10		5	7
fr:rest_avec					-4	2					4		-2				-3	-4		-3		2	5
fr:rest_calm	-3
fr:rest_dans	11	6	-5	-3	-9	5	-4	-3	-3		-4	-3	-4	-4	-3	-2	-5	-4	-4	8	-3	-7	4
fr:rest_deux	-6
fr:rest_du	7	-3	-6	-9	-3												9	-4					-3
fr:rest_plus	2
fr:rest_scotch	-4
fr:rest_un	-4				5
fr:restaur	5	-2	-4	-10	2	-4	3				-3	-2		4		-2	12	-7	-2	-5		-4	-6
fr:restaur_du	2
fr:restaur_ou	-3
fr:restent	7
fr:restitu	3
fr:resultat	2
fr:resum		8	7	2									3	7				4					-3
fr:retard	-26	-9		3	-7	-5	-7	-4	-3	-3	-4		-4	-6	-3	-4	-4	4		-5		4
fr:retard_de	-9	-2					-4					4	-2	-3
fr:retard_pas	-5
fr:retenu		-5		3	6								-2				-4	-4		5		3
fr:retenu_de	2
fr:retir	8			6	8	7					6	-2	3	-4			-9	10	-3				-5
fr:retour	-3	9			-6	-7	3	-3	-3	4	-7	-3	-5	7	-3	10		4	-5		5	-7	-11
fr:retour_de	-6
fr:retour_en	-3
fr:retourn	-12
fr:retourn_demain	-3
fr:retourn_quand	-3
fr:retr	-4
fr:retrait		-5	7	2		-2											-7	5				2	-3
fr:retrait_tout	-3
fr:retrouv	-10	-7	-3	4	-9	-5	-2			-2	-2		6				-5	-3	-2	-3	6	3	5
fr:retrouv_#	-5
fr:retrouv_en	-4
fr:retrouv_enfin	-4
fr:retrouv_mon	-3
fr:return		5	-3	-5	-4	-2								-3		7	4	-6		4			-3
fr:reunion	5			-6								4					6	-2		-7		4	-3
fr:reuss	-3
fr:reveil		-5	10		-5	-2													-2	5		-4	-4
fr:reveil_avec	-7
fr:reven	4		-3		-3	2		6			3	4	-3	-2			-8			4			5
fr:reven_pas	-3
fr:revenu		-2	-5	-4	-6		-3			-3	3	-2	-4	-8		5		7	-4		-2
fr:revenus	6		-2	8	-3		-2		2				-4		2		2	4		-11			5
fr:revien	6	-6	-4	-3	7	-5	3		-2	-2	-3	-2	-2	3	-2			-4	-4	17		-4	-14
fr:reviendr	-6
fr:reviendr_ral	-3
fr:revient	5			6	-4				3		-4	5	2	-3	3			-4		5			-2
fr:revis	4	-5		3		-2							-2				3	-4		-10		3	5
fr:revoir	3
fr:rez-de-chauss	4		2		6		3					3		4			7	3		-8			-2
fr:ri			-6	2	-10	-4	-2				-3		-3	-2					-2	-3	3	-5	3
fr:rich	2
fr:rideau	11	-5		12	-5		-4										3	3	-2	-4		-2	-4
fr:ridicul	6	-2	-2	4	12													5		-10		6	-2
fr:rien	-11	4	-13	5		-5		4	-8		-7	5	-12	-15	-7		-7	-9		5	6	-7	9
fr:rien_a	-6	-4	-7	4	-13	-11	-6	-4		5	-8	-5	-8	-8		-5	-5		-5		8	-3	-4
fr:rien_chang	3
fr:rien_charg	-2
fr:rien_contr	2			5								3		-3			4	5	-2	-6			-3
fr:rien_dans	3	-5		5	-4	-4					-6		5	3			-8	-4		4			6
fr:rien_de	-17	-3	-3	-5	-6		-3	-2	-2	-3	4	-3	-4	-3	-2		13	-8	-2	-10	3	-4
fr:rien_demand	6	2	7	-4						5							11	-3		-10		-2	5
fr:rien_et	-4
fr:rien_la-dedan	-3
fr:rien_le	2			-2	5			6						-2			8			-4		-2	-3
fr:rien_ne	-6	-6	-7	-7	-7	-6	-5	2		-4	-5	2	-8			-4	-2	-7	-2	5	-3		-5
fr:rien_pantout	-3
fr:rien_pour				-3		7					-3			-4			3	-3		-11		-4	9
fr:rien_que	4
fr:rien_sent	-3
fr:rien_vendu	-3
fr:right	-7	-3	-5	7	-5		-3	-2	-2		-4	-2	-3	-4	-2	-2	-12	-4	-3	10		-3	4
fr:rigol	-3
fr:rigueur	-2
fr:rigueur_dont	-2
fr:rimousk	-4				-2															4			-2
fr:rinc	11	-3	3	-7		-2							-2	-2			10	-6	-2	-3		-2	-5
fr:ring	-5
fr:rir	-4			-4	-3	4					-3		-2	-3			-4	3		5		-4	-4
fr:rir_les	-2
fr:ris	-3
fr:ris_de	-3
fr:risqu	-4
fr:rit	4	-8	-3		-4	-6					-4		-2	-5			-7	-4		12	3	-5	-4
fr:riz_etait	-3
fr:rn				-2		7				2	7		3	-2			3			-11	3		7
fr:rob	4		-8	-5	-2	-4			-2		-2		3	4			8	-3	-2	-10			-3
fr:rob_de	4		-8	-5	-2	-4			-2		-2		3	4			8	-3	-2	-10			-3
fr:robinet	18	-3	-9	-7	-7						-2	-2	-2	-3	-2	-2		-8	-3	10		-3	-8
fr:robinet_noir	3
fr:robot	11
fr:rog	2
fr:roi	8			11							3						-3			8		-2	-3
fr:roland	4	-5		-3	-6	-2					-3						-7		-2			4	5
fr:roman_feu	-3
fr:romant	4
fr:romantic	6
fr:rond	9	-3	-5			2	-2			-2	5		-3				-10	9	-3	-2	3
fr:ronfl	-6
fr:ronron	3
fr:ronron_de	-3
fr:room	23	4	3	-10	-2	3	-8	-7	-8	-7	-5	-7	-7		-7	-8	6	-16			-7	-11	-20
fr:room_#	16			-4	-11	3	-5	-5	-5	-4	-7	-5	-4	-7	-5	-5	-8	-10	-7	11	-5	-7	-10
fr:ros	-7	-5			-4
fr:rosair	2			5	3															4		-4
fr:rosal	7	-6	-5			-4					-6						-7	4	-2	-4	3	-4	6
fr:rou	6
fr:roug	4		-4		-8		-5	-3	-4			-4	4		-4	-3	-8	-9	-3	12	8	-6	-13
fr:roul		-3	-6		-4					-2	4					-2				-3			4
fr:roul_comm	-2
fr:rouleau	-6
fr:roulet	-3
fr:roulott		3				4					4
fr:rouss	4
fr:rout	9	9	-5	-6		10	6		3	4				4	3		-5	3	5		-3		-4
fr:rout_est	-4
fr:routeur	3	-2	-6	-2	-3												-6	-4		9			-3
fr:rouvert	-2
fr:rouvert_la	-3
fr:row		-3	-2		-2		-3					-2		-2				-5	-2	9			-4
fr:roxan	7	-3	-2		3												3	4					-8
fr:ru	-6		-7	9	-5		2	3						-5		-3	-16		-4	7	-3	5
fr:ru_de	3			-3	5				3				-2	-3	3							2	-2
fr:ru_deneig	-3
fr:ru_des	-4
fr:ru_du	3
fr:ru_principal	-3
fr:ruel	-7
fr:rul	4		-3	11	7												-6	12		-7			-5
fr:run	6		-4	8	-4	-5		4	-2		-2	-2	6	-3	-2		-10	-3	-2	3		6	6
fr:running	-3	-3	-4	-6	-3	-2					-2	-2		-3		-2	-6			6			-3
fr:ruth		-4
fr:s	9	-7	-2	6	-3	-2	-5					-3		-2				10	-4	-16		6	-6
fr:s'il	3	-14	-7	19		-9	-5	-5	-5	-6	-9	-6	-7	-8	-5	-4	-14		11	-3	-5		8
fr:s'il_vous	3	-14	-7	19		-9	-5	-5	-5	-6	-9	-6	-7	-8	-5	-4	-14		11	-3	-5		8
fr:s_piret	3	-3		3			-4										-5	7	-2	-5			-2
fr:sa	-4	14	-3		-7	9	2	-4	-10	10	-2	-2	-6		-10		-11	8	-4	-2	12	-5
fr:sa_cart	4	-6			4												-4	10		-9		-5
fr:sa_cle	-7	4			-4	-3	5			7	-2		-3				-3	-6				3	2
fr:sa_femm		10	-2	-4	-7	5	-3			5	-3		-4	-3			4		-2	-10	6		3
fr:sa_feuill						5				4			4							-3	3	4	-3
fr:sa_mer	3	-5		2	-2	-3					-3		2				-3						-3
fr:sa_montr	-5
fr:sa_poup	-2
fr:sa_propr	-3
fr:sa_second	-2
fr:sa_soeur	3			6	7												2	3				-3	-2
fr:sa_viand	-3
fr:sabrin		-7	-2	5	-6		-2					-3		-2				-7	-3	5		-3	4
fr:sac	14		-3		5		-3	-2		-4	-5	-3		-7		-2	-8		-5	4		-5	-2
fr:sac_de	7	4			-2					-2	-4	-2		-5					-2	2			-4
fr:sach	-9			5													9	-4		-12			6
fr:sachet	5	-3		-5													3			-7			4
fr:sacoch	4
fr:sage-femm	-2
fr:sage-femm_en	-2
fr:saguenai		2				2	5	7				4	-2
fr:sai	9	-10	-7	3	-5	-7	-4	-3	-4	-4	-5	-4	-5	-5	-3	-2	-10		-6	16	-4	4	-14
fr:sai_#	13	-3	-5	7	-4	-3											-9	-5	-2	13		-2	-3
fr:said	10	-2	-10		-6	-7	-4	-4	-4	-4		-4	-4	3	-4	-5	-13	-9	-7	4	-4	7	4
fr:saint-jean					-2
fr:saint-jean_a	-4
fr:saint-ong	2	6				-4	5		5	4	4		7	7	5		-3			-4		3	3
fr:sais		4	-7	-6	-3	4	9	-4		-5	-6		-5	4		-2	-10	5		3			4
fr:sais_le	4	7					8							4			-4	-6		7		-2	4
fr:sais_pas	-3	-5		5	-5	-2											-6	-5		4	3	2	5
fr:sais_que	-6	-6	-3	6	4		-3							-2			-10	15	-5			-3	-8
fr:saison		10	6		4				6					4	6		12	-6		-3		-3	-6
fr:saison_cuisson	-2
fr:sait		7	-2	11	-5	13	4	-2	-2	5	10	-3	7	5	-2		-16		-3	5	-3	3	4
fr:sait_pas	4	4		7		9					8		-3	4			-11			14		-7	-3
fr:sait_que	-4
fr:sal	-6		-2		-2													-2		4			-2
fr:sal_accueil	-4
fr:salad	5
fr:salad_de	3
fr:salar	4
fr:sall			-15	-4	-8	-2	4	-7	-7	-8		4	6	-7	-7	-6	6	3	3	-9	-6	-4
fr:sall_#	3
fr:sall_a	3	6		-6	-4						6						4	-6	6	-6		-2
fr:sall_combl	-3
fr:sall_de	2	-6	-9	-2			-5	-3	-4	-4	-4	-5	5		-4	-3	6	-3	-6	3	-3	-7
fr:sall_est	-3
fr:salon	15	-6	3	-11	-9		-4	-2	-2	-4	-2	-3	-3	-5	-2	-3	-9	4	-4	12	-3	-7	-11
fr:salu	-10	-3	12	-6	-4												3	-4		4			-3
fr:salu_la	-6
fr:salu_le	-7
fr:salut	6	-9	-9	18	6	-10	2	-5	-5	-7	-6	2	-7	-10	-5	-4	-19		11		-5	-11	8
fr:salut_ce		-2			-3
fr:salut_distingu	4	6					7					6		-4			-3	-2		9		-2	-4
fr:sam	6	3	8	-12	-7		-6				-8	-6		-5		-6	9	-5	-7			-12	-9
fr:sam_dai	-3
fr:sam_est	-3
fr:samed	-5		-10		12	3		8	-7	3		-3	-6		-7	-5	3	-16	9	2	2		-9
fr:samed_#	-3	-3	-3	10	7		4				-2			-2			-5		5	4	3	-5	-5
fr:samed_zero	-3
fr:sandwich	5		-6		7												-4			3
fr:sandwich_au	2
fr:sang	6
fr:sans	-6		18	2	4	-8	9	6		-4	-9	2	-13			-6	-4	5	-3	8	-13	-9
fr:sans_asterisqu	-4
fr:sans_autr	3	7			-2	3	9					4		4			-3	7		-4		-2	-3
fr:sans_bon	-3
fr:sans_ca	2			7	-4			6			-2			4		5	-9	6				-3	6
fr:sans_compt	-4
fr:sans_dire	2
fr:sans_douleur	-2
fr:sans_dout	4	-4	9	-3													3			-6		4	-2
fr:sans_except	-3
fr:sans_frais	-8	-9		7	4	-7					-3						-11	-5		14
fr:sans_jam	-3
fr:sans_la	5
fr:sans_me	2			-2	4					5							7	5		-9
fr:sans_paper	-3
fr:sans_pest	-3
fr:sans_pos	-3
fr:sans_problem	-4
fr:sans_que	-11	-2			5															5
fr:sans_regard	-5
fr:sans_repons		4		2	-3	-2	4	6				5	4				-3	5		-10			4
fr:sans_rien	-8	-4			-2
fr:sans_suppl	3	-2	5		8												-7	-2		8
fr:sans_un	-3
fr:sans_une	-4
fr:sapin	2
fr:satisfa	-3
fr:satisfa_de	-3
fr:satisfact	4	-3	11	-7										-3			8			-6
fr:satisfait	-5
fr:satisfait_de	-5
fr:saturdai	4		-8	-5	-4			-2		-2							3	8		-10			-4
fr:sauc_lapin	-3
fr:sauf	5	-3	-3	-2	-2													-3					7
fr:sauf_le	-5
fr:saun				-5													4			-3
fr:saur	-3	3			-3						6
fr:saur_gre	-5
fr:saurion	-2
fr:saut		3	-7	-7		9	-5				8		-2	6					-2	5		-4	-7
fr:saut_le	3	9	-4	-7		10					9			7			-8	-4		11			-3
fr:sauv	-11
fr:sauv_notre	-2
fr:sauv_un	-4
fr:sauv_une	-3
fr:sauvegard	-7	2	2	5	-4		2										-5	-5		10
fr:sauvegard_auto	-3
fr:sauvio	5	3		-3			2										-10	-6		13			-2
fr:sav	10		-5	-3	4		3				-3	-2	-2	-2			-7	-5		8
fr:sav_pas	3
fr:saved	-13
fr:saved_my	-13
fr:savez	5	4		5					7						7		3			4			-5
fr:savez_vous	6
fr:savoir			-7	5	-6			2	-4	5	-3			-9	-4	-3	-4		-6		-4	7	3
fr:savoir-fair	-2
fr:savoir-fair_remarqu	-2
fr:savoir_ce		2		-4						5	3									-10			5
fr:savoir_ou	-5
fr:savoir_qui		-2			-5	-2		5			-2			-2			-3	2		-7		6	2
fr:savoir_si	-9			4	-4					5			5				-9			4		6
fr:savon	9	-2															-10	7		9			-5
fr:saw	-4
fr:scann	2	3			-2	4					-4
fr:scotch	-4
fr:se	3	7	-3	-2	2	-3		-10	-3			-5	-5		-3	-8	3	3	-3		5	-12
fr:se_agit	6	5	-2	7	4							3	-2					-5		4		-3
fr:se_allum	-2	-3	3	3	4												-4			4
fr:se_appel	7	4	-2		5		6							-2				5	7	-5		-2	-7
fr:se_arret	5			7									5	-2			-4	-4		2			3
fr:se_arretent	2
fr:se_chang		6												7		6
fr:se_desabon	-5
fr:se_desinscrir	-9	-4			-3		-4
fr:se_en	12		-4	-3		-5	-3		-3	-3	-3	-3	7	3	-3		-5	-3	5		-2	3
fr:se_est	8		6	-5	-8			-6			8			8		-4		12	-11	-5	5	2
fr:se_etait	6		-3	8			3							4				-3					2
fr:se_excus	-12	-7			-4	-3				-2	-3
fr:se_faire	2
fr:se_fais	-7	3			-8	-2	-2				-2	4	3	4			-6	-3		2			6
fr:se_fait				4	2												3	9		-10
fr:se_ferm	2
fr:se_il	-8		-4	7	4		-5	-4	-4	10	-2	-5		-6	-4	-3	-10	-9	-6	8	4		2
fr:se_lev	-3
fr:se_occup		-2		-2	4												8	-4					-3
fr:se_ouvr	7	6		8		7	8										-10	-6	7	10		-5	-3
fr:se_prend	-3
fr:se_press	-8
fr:se_regal	-4
fr:se_sont	3	-4	-2	9	13	-2											3	4	7	-13			-2
fr:se_souvient	-5
fr:se_tromp	-2	-3		3													-6						8
fr:se_trouv	3
fr:se_y	-2				-3						2									-6			8
fr:seanc	8	6	-3	3	-9	-6	-3			4	3		-4	3			-4		6			-6	6
fr:seau	8	4	7	4	-3	5					-4						-7			-10		7	5
fr:sec	8		-2		-4	2					4							-3				-3	4
fr:seche-chev	-6
fr:secheux	3
fr:second		-10	-3	5	-9	-4	-3	-2	-2	-2	-3	-3	-3	-4	-2	-2	-15	11	-4	6		-4	-11
fr:second_boutiqu	-2
fr:second_ce	-4
fr:second_fois	3
fr:second_se	-3
fr:secour	-4
fr:secour_livr	-2
fr:secouss	-2
fr:secouss_un	-2
fr:secret	2
fr:secret_professionnel	2
fr:secretair	6			-5	3								5	3				-4		-10		2	8
fr:secretariat	-3
fr:securis	-11	-5			-3		-5					-3
fr:seiz	2
fr:sejour	6	-3	-12	-10	-7	-3					-2	-3		-3		-2	10		-4	-4		-3	-7
fr:sejour_dans	-3
fr:sejour_le	-3
fr:sel	9	-3	-6	6	6	-2	-2				-2			-2			-5	-4	-2			-2	3
fr:selon	7			4	-3		5			-2	-2						-6	3		-9		3	6
fr:selon_le	3
fr:semain	3	9	4	8	-9	3	-3		5	-4	8	-5	5	5	6	2	-18	-22	-4	27	-7	8	-6
fr:semain_apres	-4
fr:semain_au	2
fr:semain_de		6			-3				6					7	6
fr:semain_et	-5
fr:semain_pass		3		-7	4	3			7				5	-6	7	6	7	-4		4			-7
fr:semain_prochain	-4
fr:semain_que	4
fr:sembl	9	-3															7	6		-10		-2	-2
fr:sembl_il	2
fr:sembl_que	3
fr:sen		-6		-5	5	-3					-3						-5	-8	-2	10		5	-6
fr:sen_du	-2
fr:sen_meme	-3
fr:sen_sert	-3
fr:send	8	-3	-3	5								-3		-2				-2	-3	4		-3	4
fr:sent	9	8	3	9		9		-5	-5	-5	-8	-5	-6	-9	-5	3	-12	2	5	4	-4	-2	-3
fr:sent_jug	-3
fr:sent_la	4	6	-3		2	-2								-2		6	-3	4
fr:sent_le	9	9	-5	7	-5	11					-2		-3	-3			-8	-5	-3	11			-6
fr:sent_mon	-3
fr:sentent					-3
fr:sentent_le					-3
fr:separ	5	3		-6		6					7		5				6	-2				2	-4
fr:sept	8	-3	-7	-6	2		2			-2	-5	-2	-4	-4	-2			12	-4	-6	-2	-9	5
fr:sept_et	-4
fr:sept_heur			-3	-8													8			-7
fr:sept_mois	3			3	5													5					-3
fr:septembr	-9	4		10	-13	4			-3	-8	-7	2	10	4	-3	-5	-15			7		4	-9
fr:septembr_#		-3			-3
fr:septembr_et	3
fr:ser	11	-3	-4	5	-5	-3	-4		-3	-2	-3	-2	5		-3		-10		-4	4			6
fr:sera	-11	6	-4	-6		3	8			-4		7	-4	10		-3	-8		5	8	-2	-7	-12
fr:sera_depos		5				-2	8					4		-6			-2	8		-9
fr:sera_la	-3
fr:sera_pas	-6								4					2	4
fr:serai	-15	-3			-3
fr:seraing	4	9		-5		6				6	4			7			-5			3	6	-3	-2
fr:serait	4	-7			6		-8	-5		-6	-6	-6	-4	5		-5	-19		12	7	-4	-9	-2
fr:serait_il	-2	6												4
fr:serieux	-10	-4
fr:serieux_le	-2
fr:seron	-4
fr:seront	-7					3						3		-4
fr:serr	-3
fr:serrur	9	9	-5		3	2		6			3	11	-3	-2		8	-4	-6		8			-4
fr:sert	-9	-6			-4	-3								-2			-9	3		3			4
fr:serv	-6	-3	-3	10	-3		-2							-2			-3	6	-2	-13			7
fr:serv_dans	2
fr:serveur	-4	4		-17	-8	-7		-4	3	-5	-6	-6	-4		2	4	-9	-7	-5	14		-6	-12
fr:serveur_beau	-2
fr:serveur_drol	-3
fr:serveur_est	-6
fr:serveur_etait	-6
fr:serveur_le	4
fr:serveux	4		-9	-8	-7	3				-3	6		-3			-2	5			-9	2	4	-5
fr:serviabl	-3
fr:serviabl_du	-3
fr:servic	-6	10	8	4	-7	-7				-8	-9	4	11		2	-6		-8	-8	3	-6	4	-2
fr:servic_a	-2
fr:servic_a1	-3
fr:servic_aux	-3
fr:servic_comm	-5
fr:servic_de	6		13	-4	-5		5										9	-3				-4	-4
fr:servic_discret	-3
fr:servic_est	-2
fr:servic_etait	-3
fr:servic_numero	-3
fr:servic_rapid	-5
fr:serviet		-6	-3	-8	-3	-3	-2				-3	-2		-3			9	-4		-5		-4	2
fr:ses		-9	-16	15	-8	-3	-12	-7				-10	4	-3		-7	-7		-3	2	-4	4	-9
fr:ses_#	5	-3		4		-2					-2						-5	5	-3				-3
fr:ses_dechet	-2
fr:ses_don	-3
fr:ses_limit	-2
fr:ses_outil	-5
fr:ses_producteur	-3
fr:ses_vir	-3
fr:session	5
fr:seul	-4		3		-4	5	-6	-9	-2	11		-11	7		-2		-7			6	2	7	-7
fr:seul_a	2	4		7		-4				9	-4		4				4				6	-6	-5
fr:seul_au	2
fr:seul_bemol	11		-3	-3																-2
fr:seul_dans	3	7		-4		4				6	4		6				-9	2				6	-2
fr:seul_et	-2
fr:seul_interlocutric	-4
fr:seul_le	3
fr:seul_lign	-2
fr:seul_ne	2
fr:seul_person	3
fr:seul_plus	-3
fr:seul_que		-2
fr:severin		-3		6	-3						3			-2			-5	-4		-7		8
fr:shampoing	8		10	-9													10			-10			-3
fr:she		11	-4	8	-11	-8	7	-3	-5	2	-5	10	9	3	-4		-13	9	-4	-16	9	4
fr:shed	-4
fr:sheet	8	-2			-2												-4	-3		3
fr:shop	7
fr:should	-12	-4			5	-4
fr:show	8		-3			-3		3					-2	-2				6		4		-5	-3
fr:si	-24	4		4	-14	-3	6	3	-6	9		-14	-5	-3	-6	-11	-13		-6	9	-3	-2	10
fr:si_ca	-14	-3		2							3		-3	-3			4			-8		-5	9
fr:si_ce	-17		-6	11	-5		6	-3	-2		-6	-2	-5	-4	-3	-2	-4	-3	-4	7	-2	-5	8
fr:si_elle	4	3	-2	9		4							-3	-2				-11	-2	11	3	-5	-5
fr:si_je	9	10	-7		-6	-4	3	3	-2	10	5	-3	4	-4	-3			-5	-6	-6	-4	6	10
fr:si_la	-8	2		9	6		6							-3			2	11		-10		-2	-3
fr:si_le	-8	5			-4		6							5
fr:si_on	-17	-8	-4		-4	-4	-3	-3		-4	-5	-4				-2	-17	4		18			-10
fr:si_possibl	2	-3		-5	-2												-4	4				-3
fr:si_tu	7		-4		-2												-3	-3	-3	-3			6
fr:si_votre	-7
fr:si_vous	-12				-4			4					-2	-4
fr:siffl	4
fr:sifflet	2
fr:sign	9	8	-12	12			3		11	-9		4		-4	11	-4		8	-4	-12	-7		5
fr:sign_ce	-4
fr:sign_de	3
fr:sign_le		-6	-3		-3		-3					-3						-7	-3				4
fr:sign_pour	3	6	-3	4	-3		5	6					4	-3				8		-9		2	-5
fr:signal	-3		-6	-5	-7		-3		9	-2	-3	-2	2	3	9		9	-6	-2	-6		-4	4
fr:signal_a	-3
fr:signal_que	3
fr:signal_tout	-4
fr:signal_un	-8
fr:signatur	4	4		-4	-6		5					3	-2				3			-5		-3	3
fr:signatur_chez	-3
fr:siham	5	3		4							5			5			6			5		-3	-11
fr:silenc			5	5	-3			6						4		4	-4	-2		7
fr:silenc_complet	5
fr:silenc_de	-2
fr:silicon	4
fr:simard	4	-3	-3	-3	-6												-3	2		3			-3
fr:simon	3	-6		-7	-3	-2			2	-3			-4	-3	2		7		6	-12			-5
fr:simpl	-12	-4		3	-7		-3										-4	3		2			-3
fr:simpl_and	-3
fr:simpl_comm	-4
fr:simpl_et	-7
fr:simplifient	-3
fr:simplifient_la	-3
fr:sinc	4	-3	-4	-4	-3												-7	-5	-3	8
fr:sinc_the	7	-2	-2	-2													-9	-4	-3	9			2
fr:sincereli	2			-6								5					5	-7		-4			6
fr:sinistr	-6
fr:sinistr_me	-3
fr:sinon	6		-7	14	10	-6	-4	-3	-3	-3	5	-3	-4	-5	-3	-3	3	-3	-6	11	-3	-7	-15
fr:sinon_je	4	-4		3	10															5		-4	-3
fr:sir		-5	-4	6	6	-2	-3		-3	-3		-2	-2	-2	-2		-10	3	5		-2	-2
fr:sirois		-3
fr:sirop	-3
fr:sirop_le	-3
fr:sit	24		-22	-5		4	-5	5	-7	-7	-4	-9	-8	-5	-7		-6			4	-6	-13
fr:sit_#	10	9	-2	4	6	10					2						-2	6	-3			-4	-6
fr:sit_ce	4																-3	3	7	-10			-3
fr:sit_est	3		-7	3				6						4		5	-10			11
fr:sit_qui	3
fr:six				8		4	-7	-5		-2	7	-3			2	-4		-5	3	-10		6	6
fr:six_an	-7	-3		4					-3		4		4	2	-3			2		-5		5	-3
fr:six_minut	-4
fr:six_mois	3
fr:sixiem_est	-3
fr:sm	7	-10	9	-10		-4	-3	-2	-3	-2	-3	-2	-3	-5	-3	-4	7	-5	-3	2	-2	-6	-7
fr:sm_a	-4
fr:sm_de	4
fr:small		-5	-5	3	-6	-3	-2	-2	-2	-2	-2		-3	-3	-3		5	-5	-3	-5	-2	-2	4
fr:small_thing	9	-2	-4		-3												9	-4	-3	-14			5
fr:smooth	-3
fr:smooth_driving	-3
fr:so	4	-13		12	8	-13	-7	-6	-6	-7	-4	-7	-7		-6	-7	-7	-13	-12	11	-7
fr:so_i	4	2	-3			-3					4			6						3			-4
fr:so_much	-12				7
fr:so_the	3		-3	6	3													-3		5			-4
fr:societ	4	10		8	-3	-2	8		7				-2	8	7		-9	-7		9		-4	8
fr:soeur		-3	5	9		8	-3	-3	-3	-5	6	-3	4		-3	-3	-6		-4	10	-3	5	-13
fr:soeur_est	5
fr:soi	-13
fr:soi_assur	-6
fr:soi_remerc	-8
fr:soient	3	2		3	3					3							4	2		-7	4	-3
fr:soign	3			-7													3						-4
fr:soin	-7	-4	-4														-3	-7		3			5
fr:soin_avec	-3
fr:soin_et	-2
fr:soir		8	-4	-9	4	9			-11	2	5	4	3	-2	-11	-9	3	4	-19	-2	-12	-7
fr:soir_a	-3			-3	-4		-2					4	-2	-3			2	-2		-6		-6	9
fr:soir_ce	5
fr:soir_dans	-3
fr:soir_de	-6	-3			8		-3							-2			10	-2		-14		-2	4
fr:soir_du	-4
fr:soir_et	-9
fr:soir_la	2
fr:soir_le	3
fr:soir_meme		2		5		-2		6				4	3	4			-6	4				4	-3
fr:soir_pour	-4
fr:soir_reconnaiss	-2
fr:soit	7	-3	-8	12	2	11	-6	-6	-6			-8	-2		-5	-4	-2	11	-12	5		-10	-8
fr:soit_#	8	-6	-3	4	-11	-3				-3		-4	-2	-3			-6	14	-4	-12		-3	-7
fr:soit_enlev					7												-2	7		-4
fr:soix				-5	2	3											2			4		-2	-6
fr:soix_an	3			-6							3						-4	2		4
fr:sol				-6		5					2			-2			-2	-3		7		-2	-2
fr:sol_excellent	-2
fr:solang	3			3	-6						2						-6	7		-13		6	3
fr:sold	4	-4	6	-2	5		-2							-2			-4		8			-2	-5
fr:sold_chacun	-3
fr:soleil	-5	-2			-3													-2		-4			6
fr:solid	-13
fr:solidair	-4
fr:solidair_quel	-4
fr:solut	-8
fr:solut_de	-3
fr:some	4
fr:somebodi	4	-2		4													-5			5			2
fr:someon		-3	-4	11	-6	-2					-2			-2			-14	-6	-4	19		-2	-9
fr:somm		9			-5	-2						7	5	-6			-3						-4
fr:sommair	-15	-9			-2	-4	-5				-2	-3
fr:sommeil	4
fr:sommel	-2
fr:sommel_nous	-2
fr:sommes	11	7	-9	3	-8			3	-4		3	-5	8	5	-4	-2	-2	-12	3		-4		9
fr:sommes_en	-5
fr:sommes_le	9	8	-4	13	-3	-2	3						7	8			-15	-10		15			5
fr:sommes_lund	2
fr:sommes_tres	-3
fr:son	2		3	-10	-11		-9	-13	-5	3	9	-9	-3	-22	-5	-12			-12	-8		7	8
fr:son_adress	3
fr:son_caf	3
fr:son_carton	2
fr:son_chez	8	3	5	-9	-3	-2				-2	6	7					10	5		-11		-3	-8
fr:son_cot	-8	-3			-2
fr:son_dans	4	-2		7		5			4				6	-4	4		-6			-7		-3	11
fr:son_est	-3	-3
fr:son_et	-6
fr:son_fond	-3
fr:son_logiciel	3
fr:son_maitr	-3
fr:son_mar	-4			3	-4					4	-6		-4	-3			6	-4		-10		4	3
fr:son_meti	-2
fr:son_nom	5	5	8		-4					8							-6	2			7	-3
fr:son_per	3	-3		2	-6												-5	4				-5	4
fr:son_pour	-3
fr:son_telephon	3		-2			5					6		4				-7	-9		7		8	-3
fr:sondag	4	-3	11	-7										-3			8			-6
fr:sondag_de	4	-3	11	-7										-3			8			-6
fr:soni	2			4		-5					-2		6	4				-4		5		-2	-3
fr:sonnet	5	-5	-3		-5	-2											7		-2	-5		-3	-4
fr:sont	6				4	-11		-9	2	-5	-11	-7		4	3	-9	-15			10	-9
fr:sont_a	-3
fr:sont_arriv	4
fr:sont_au	-3
fr:sont_encor	6	6			-4	5			5		3		4	4	5		-11	2		6			-4
fr:sont_ferm	-5
fr:sont_parfait	-3
fr:sont_part	4	-3	-2		-3	-3			4		-3			5	4		-7	3		5		5	-7
fr:sont_pas	7		-2	-4	4		-2						-3	3			4		-2	4		-3	-7
fr:sont_propr	-4
fr:sont_rest	5		-3	-4			3					4		-3			-4	3		2
fr:sor		-4		3													6			-5
fr:sorri	-9	-4		5	4	-4					-2							-3					4
fr:sorri_for	-9	-2				-2
fr:sort	19	7	-6	11		6					7	-3		3		-7			3	4	3	-6	-22
fr:sort_a	4		-2	-3	9														-2	4			-3
fr:sort_avec	8	-3	-4	-7	-4												6	-4		-3	3	-3	-3
fr:sort_de	-4	12	-3		2	2	-3			-2	15		-3	10			4	5	-3			-6	-7
fr:sort_du	5			8		2	5															-3	-2
fr:sort_en	5
fr:sort_le	5	-4	-2	8	2													-3		6			-2
fr:sort_les	4		7	-4	-2	4			4				6		5		-5			9		-3	-3
fr:sortent	5	-3		3	-4												-9	6		-2		-2	6
fr:sou	3
fr:souc	-20	-5		-3	-11	-4	-4	-4	-4	-5	-4	-4	-4	-4	-4	-4		-7		11			-7
fr:souc_de	-5				-2
fr:souc_qui	-3
fr:souc_si	-4
fr:souffl	9	6	4		-4	5				3	-3			-2			6	-5		2		-5	-10
fr:souffl_au	-3
fr:souffl_de	5
fr:souhait	-10	6	-3	8	-4		-5	-3	-4	8	-3	6	9	-2	-4				3	-16	-3	9	3
fr:souhait_connaitr	-3
fr:souhait_longu	-3
fr:souhait_salu	-6
fr:souhait_une	3	6		2	-3					5		4	-2				-5	-5	5	-7		3	6
fr:soulag	-4
fr:soulign	-10
fr:soulign_la	-3
fr:soulign_le	-2
fr:soulign_que	-3
fr:soumiss	-6	-6		6		-7	-3		4	-2	-5	-2	3	3	4		3	-4	-2			4	-5
fr:soumiss_pour	-9	-2			5
fr:soup		-15	-4		11	-7	-6	-5	-5	-7	-3	-6	-8	-8	-5	-5		5		-5		-3	-7
fr:soup_de		-4		3	6								-2					6	6	-9	3		-4
fr:soup_etait	5	-2	-2		-3															2			-2
fr:soup_soit	-3				6
fr:soupir	-6
fr:soupl	-3
fr:sour	-7	-3	4	-8		-3				5			5	-3			7			3		-5	-5
fr:sour_et	-4
fr:sourir	-2	8	-3	3	-3	-3	5			7	-2		-3	4			-4					2
fr:sourir_au	-2
fr:sourir_bien	-4
fr:sourir_en	2
fr:sourir_et	-2
fr:sous	10	3	-8	20	-12	11	10	-10	-9	-10	-3		-14	3	-9	-8		3		-6	-8	-17	11
fr:sous-sol	3		5	-4				4				4					-4	5		4			-5
fr:sous_#	-5				-3		4							-3
fr:sous_eau	-3
fr:sous_huit	2
fr:sous_huitain	5	-3			-5												-3	6	-2	-9		-2	4
fr:sous_la		-7	4	-3	-9	-4	-3	-2	-3	-2	-3	-2	-3	-4	-3	-3		-3	-2	4		-6	-4
fr:sous_le	-3	6	-3	10	-7	11	-3			-2	-5	-2	-3	-4			4	3	-2	-7			4
fr:sous_les	3
fr:sous_mon	4
fr:sous_notre	4
fr:sous_quinzain	3	2					6					7		9				6					-3
fr:sous_toutes		4				3	5					-4		-3				-2		5
fr:sous_une	3
fr:souten	3
fr:soutien					4	5							2	3
fr:souvient	-5
fr:souvient_de	-3
fr:souvient_du	-2
fr:spa	11	2			-6	-6	-4	4	-4	-3	-5	9	-6	-6	-3	6		5	-5	-6	-3		-8
fr:spam_est	-3
fr:special	-5
fr:sport	6	-2			3												-11	-4		12
fr:spot	-6													-2
fr:staff	5		6															-3	7	-5
fr:stag	-8
fr:stagiair	2	7		6	-6	8	8										-7		6	3
fr:stagiair_a	-2
fr:stai	7		-3		-5													-7	6				-4
fr:standard	-2
fr:standard_de	-4
fr:star	-15															-2
fr:star_and	-6
fr:stassart	2	4		6	-3						7						4	8		-12			-4
fr:station	-2	-3	-2	-8	-2		-2						-3	-3			7	5	-4	-8		-4	-6
fr:station_a	-7
fr:station_est	2
fr:station_et	2				-3
fr:station_just	-4
fr:station_par	3
fr:steak	-2
fr:steev	-7	3		5	-6	-3	5			4	-2		3	5			3			-8			4
fr:stephan	5		6		2								5	4			5		-2	-9		2
fr:stev	-4	-4	-2	4		-2					-2						7	5	-3	-8		-2	-4
fr:still	10	-10	-10	-6	-10	-8	-5	-5	-5	-4	-9	-5	-4	-6	-5	-5	3	-7	-6		-4	-7	-12
fr:still_exist	-2
fr:still_no	3
fr:still_nothing	3
fr:still_quit	-3
fr:still_running	4
fr:stock	4
fr:stop	9
fr:stor					8	-2			6						7		-4	-5	6	7			-5
fr:stov	6	9	-5	11	-2	8											-4	-2		-6			8
fr:street	2	-2			-2
fr:stress	-16				-3						-2					-2
fr:structur	3
fr:stuart		5		3	-2	3			3					4	3		-2			2			-3
fr:sturdi	-5
fr:styl	-3
fr:styl_bien	-3
fr:stylo	2
fr:su	8	-4	-4	-13	-5									-2			12	-4	-3	-9		-3	-5
fr:su_a	3
fr:su_lui	-2
fr:su_voir	-3
fr:sucr	-7		-3
fr:sucr_est	-4
fr:suff	8	-4		9	4	-3				3	-2		-3	-3			-2	4	-2	-14	8	6	-5
fr:suff_de	4
fr:sugger	4
fr:sugger_de	4
fr:sui		4		5	-5	5					-4						-6	-4		4		7	-7
fr:suis	7	4	-2	7	10	3	5	-10	-9		4	-3		7	-9	-8			6		-9	-5
fr:suis_a	9		-3	-5	5	4												3	-3	-4			-4
fr:suis_client	3	-4			12												-6		10	-5		-2
fr:suis_dans	2
fr:suis_en	-8
fr:suis_le	3						3					4		6				3		-9			6
fr:suis_pas	12	-9	-2	-3	-7	-3				-2		-2	-4				8		-3	-3		-6
fr:suis_presqu	-4
fr:suis_rest	3			-4	-3	3					4									-6		5
fr:suiss	4
fr:suit		8	-7		5	9		-4	-4	-4			-7	6	-4	4	-2	-4	-5	6	6		-12
fr:suit_a	-6	-5			-3		-3							-3
fr:suit_du	2
fr:suiv	-4				-3	5		-3	3	3	-6		5	-3	3	-2	-7	-5	-4	5	-3	-6	7
fr:suiv_exemplair	-3
fr:suiv_le	-8
fr:suiv_nikel	-4
fr:suiv_votre	-5
fr:suivr	4			-3	3		3							-4			8	-3	-2	-5		-6	2
fr:sujet		-5	3		-9	-5	-3	4	-2	-2	-4	-3	-4	-7	-2		-4		-4	-12	2	8
fr:sujet_de	-8	-5												-3
fr:sujet_du	4	-2			-2															-5	4	3
fr:sundai	3
fr:sup	12	-6	2	-4	-11	-5	-4	-4	-3	-4	-5	-4	-3	-5	-3	-5		-7	-7		-4	-4
fr:sup_boulo	-3
fr:sup_fin	4		-2	-6													5			-4
fr:sup_gentil	-4
fr:sup_rapid	-3
fr:superb	-3
fr:superb_maitres-nageur	-3
fr:suppl	2	-7			9	-3	-3			-2	-3	-3		-3			-7	3	-4	4		-4
fr:support		-6		13	-2	-3														3			-5
fr:support_est	-3
fr:suppos		-4			-4													5	-2	-9		-2	6
fr:suppos_que		-3
fr:supposed	7
fr:supposed_to	7
fr:sur	17		-10	10	-20		-7	-3		-16	-3	-4	-3	-5		-5	-10	3	8	3	-7	-9	-2
fr:sur_#	8		-3	-10		-3	-3			-2	6	6		-3			9	-2	6	-7		-4	-8
fr:sur_blanc	5	-4		3	-3												5			-7			4
fr:sur_ce	3
fr:sur_de	3
fr:sur_deux			3								-4		5							-4			8
fr:sur_dix	-9	6												5
fr:sur_googl	4	-4			-4													-6	7				-6
fr:sur_la	4	-7	-20	4	-16	-4		-8	-8	-10	-11	-4	-5		-8		-8	6	3	2		-12
fr:sur_le	11	-12	6	-3	-9	-2	-7	5	-8	-11	-3			-10	-8	-7	3	-6		4	-9
fr:sur_les		3	-9	6			-5	6	-5	-4					-5	-3	-7	3	-3
fr:sur_ma	8	-5	-5			-4	2			-3	-3	-3	-2	4			10	12	-6	-20	5	-6	-9
fr:sur_mon	-3		6	12	-10	3	-3	-3	5	-3	-3	-3	3	-5	6	-3	-13	7	5	-11		6	5
fr:sur_nos	2
fr:sur_notre	3	6		5								-4		3			-3	6	8	-10
fr:sur_plac	5	5			-6	4			7		6		-2	5	7		-4	-4	5	-2		-4	4
fr:sur_quatr		3		-4		6					-3						-4	4		6			-6
fr:sur_son	5		-7	-7		6				-2	7		3	-2			-10	-9	-2	15			-5
fr:sur_tout	-3
fr:sur_trent	2
fr:sur_un	14	9	-5	5	4	3	-3				-3	-2	-3	2		6	-11		6	11		-6	-9
fr:sur_une	6	6	-3	4	-6	-3	3		6	4	-2	5	-2	-3	6		8		5	-9		-4	2
fr:sur_vos		6			-2						7
fr:sur_votre	9	-3	-3		4												4		6	-16		-2	5
fr:surdimension	-4
fr:surpris	-8	-3	3	7	-5													-5	7	-6			-3
fr:surtout	3	-8	7	-14	2	-5	-3			-2	-3	-2	-2	-3			12		3	-14	-2	-4	-9
fr:surtout_pas	6
fr:surveil_les	-4
fr:sush	-2
fr:sush_livr	-2
fr:suspendr	-5
fr:suspendu	-3	-6			-3	-2	-4					-2
fr:suspendus	2
fr:sutur	-4	4				5					3
fr:sylv		-6	-5		7		-5			-2	-5	-2	-4	-4				6	-3	7		-8	-10
fr:symp	3
fr:symp_et	-3
fr:sympath	-2
fr:syndic	-6
fr:syndic_me	-4
fr:system	9	-3	-4	-3	-8	-3	-2			5			-3	-3					-2	5		-4	-7
fr:system_a	2
fr:t	7		-2	6													-3	5		4			-4
fr:ta	-9				-3	-2			3			5	-4	-4	3
fr:tabl		-7		-9	-19	-8	-6	-5	-5		-5	-5			-5	-6	8	-3	-8	-7		4
fr:tabl_de	3	-3		-11	-4												12	-3		-7		-2	-4
fr:tabl_pour	-10
fr:tableau	2	-3	6	6	-5												-8			9			-3
fr:tablet	7	4	-2	-5	-3						5	7	4				-6	5	-2			-3	4
fr:tablet_du	4
fr:tach		-3		-5		-3					-2		3	3			5			-6
fr:tacit	3
fr:tact	-3
fr:tact_et	-3
fr:taill	-4	2			-3	2					-3
fr:taill_dans	-3
fr:tak	2
fr:tanguai	6	-5	-2	5	-4	-3				-2	-3	-3	-3	3			-9		-4	7		-5	4
fr:tani	-2				2
fr:tant		-9	-3	-5	7		-5			-2	2	-3	-4	-5			6	-3	-4				-6
fr:tant_que		-10	-2	-6		-3	-4				-2	-2	-4	-4				-8		2			-3
fr:tap	6	-11	-5			-5	-3			-2	-6	-2	-3	-3			-5	-7	-4	5	-2		7
fr:tap_#	3
fr:tapis	3	-3	-4	5	6												4	7		-11		-2	3
fr:tard	-8	2	-4		-9			-2	-3	-3	7	2	-4	-6	-3				-3			6	-9
fr:tard_le	-3				-2		3					4		-4			-4	2		5		-3	-5
fr:tard_toujour	-3
fr:tard_vendred	3
fr:tardiv	-6
fr:tarif	3	-7	-3	10		-3	-3	-3	-2	-3	-3	-3	-3	-3	-2	-2	-15	-6	13	6		-4	-8
fr:tarif_annonc	-3
fr:tarif_de	-2
fr:tarif_lisibl	-2
fr:tarifair	3
fr:tart	-5	-3	-3	-5	-3												10			-10			-3
fr:tart_au	-7		-3														4			-4
fr:tartin	8	2	8	-2		3					5							-3				2
fr:tass	5
fr:tatouag	3		-2			-3				5	-4						2			-6	6	-3	-2
fr:taux	2
fr:taux_de	2
fr:taux_tenu	-2
fr:tax		-4	-3	5	-13		-4	-2		-3		-3	4	-3			-2	9	-5	-17	-2	4	3
fr:te		3	-6		-14		-7	-5	10	-5	-6			5	11	-6	-2	-10	-8		-4	3	6
fr:te_as	3
fr:te_es		-3			-3
fr:te_jug	-4
fr:team	3	-13	-3		-3	-6	-2	-2	-3		-7		-3	-8	-2		6	-4				-3	-7
fr:tech	7	-2	-4	-8	-4	-2					-2			-2			-3	-2		4		-2	-6
fr:technicien	9		6	-3				-5		5	-7	-9	3	-4		-5	10	-4		-5	8		-9
fr:technicien_a	-8		-2	3	-7	-2											3	-5		4		-2	-4
fr:technicien_de	3	6		2	4					6							5	3		-10	7		-4
fr:technicien_est		-6	-3														2		-3	-4	6	-3	6
fr:technicien_ne	2
fr:technicien_sympath	-3
fr:techniqu		11	-3	-3	-2	3	5				-2	7	4				3	3		-11			2
fr:tel	10		-6	4	4		-4	-3	-4	-4		-4	-6	2	-4	-4	5		-5	-7	-3	10	-13
fr:tel_est	6
fr:tel_que	2
fr:telephon	8	-4	-4	-2	-2		-11	-9	-4		7	-14	6	-6	-3	-10	-6		-7	-4	-11	17	4
fr:telephon_a				8	-5	5				4	6		8	-3			3			-4		-3	6
fr:telephon_avec	-2
fr:telephon_de	-4	5			4						6
fr:telephon_en	3		-2																	4
fr:telephon_le	2			9									4	5			-9	-4		3		10	-3
fr:telephon_me	3	6	-4	-5	-3						7						4	-2		2
fr:telephon_ne	4											-4					-2	-4		-4		10	-5
fr:telephon_on	3	-2		-4	-7												-7	3		5			-4
fr:telephon_pour		-4		-3	7												-7			8
fr:telephon_que	-3	-4		5													4	8		-8		-2	-3
fr:telephon_son	-9
fr:temp		-5	10	-2	3	-5	-7	-5	-6	-6			-7		-6	3	-8		-8	13	-5		-14
fr:temp_de		-5	9	-6		-3	-4	-3	-3	-3	-3	3	-4	-4	-3	-3	-2	-6	-4	4	-2		-5
fr:temp_en	3
fr:temp_expliqu	-2
fr:temp_ou	-8
fr:tempet	-4
fr:tempet_le	-3
fr:ten	-10	-6	12	-11	-7	-3					-2			-4		-3	-9	-5	-2	15		-2	-8
fr:ten_a	-11
fr:tenon	-3
fr:tenon_a	-3
fr:tent	2
fr:tenu	-10	2			3	2	9										4	-2				-4	3
fr:tenu_inform	-3
fr:tenu_la	-3
fr:tenu_parol	-4
fr:tenus	-4
fr:tenus_au	-3
fr:termin	-10
fr:termin_en	-2
fr:termin_la	-3
fr:terminal		5			-2		5							4
fr:terr	14	6	-9	-5		10		5	-3	-4	8	-3	-5	10	-3	3		-10	-5	7	-4	-9
fr:terr_au	-4
fr:terr_et	3			-9	4		4							5			13	-6		-9			-2
fr:terrain	-4
fr:tes	2	3	4	-8					5					6	5		-5	-3		8
fr:tess	-3
fr:tess_voul	-3
fr:test	9	-6	4		-7	-3	-2				-3			-2			8	-8	5	-8	7	-5	-9
fr:test_expliqu	-2
fr:tet		3		3	-3	6											-4	-3		3		-3	6
fr:tet_en	-5
fr:text	12		-2		-3													-4	-2	-8	7
fr:texto	-5
fr:than		-3			-2
fr:thank	-28	-14	6	16		-11	-9	-8	-9	-8	-10	-9	-8	-9	-9	-7	-16	4	-6	7	-3	-4
fr:thank_gui	-2
fr:thank_so	-11				8
fr:thank_you	-16	-5	2	5	-8	-4	-3	-3	-3	-3	-4	-3	-2	-3	-3	-2	-7			-4			4
fr:thanksgiving	3
fr:that	2		4	-9		-8	-4		4	-4	-5	-4	-5	-5	5	-3	4	7	-6	5	-4	-8	-15
fr:that_is		-3	-2	-6	2												5	-5					-5
fr:that_order	-3
fr:that_was	2
fr:the	17	-15	-22		-19	-17	-8	-12	-21	-6	-15	-7	-18	-11	-21	-21	-11	2			-6	-14	-5
fr:the_#	-5	-3		3	-3												-4						3
fr:the_bed	-4
fr:the_best	-6
fr:the_boil	-2
fr:the_burger	-3
fr:the_count	2
fr:the_gui	11		-4	-5	-4													3	-4				-6
fr:the_invoic	6			3													-4	5	8	-4			-3
fr:the_ladi	2			-6													-5	-2	7	-5		5
fr:the_manag	2	6				5	-2	5		6	-2		3				-4	-3		-3	3	3	4
fr:the_morning	-5	-3	3	2										-2				-2
fr:the_new		-3	-2	-7	-4					-2	-2			-3			-7	-4	-2	6		-2	2
fr:the_old	4	-3	-2		-2													-5	6	-6		4	-3
fr:the_phon	2		-3	4	7	-3	6				-4	5	-4	-4			-5	4	6			-8	-4
fr:the_pric	-4
fr:the_room	4				7												10	-4	7	-13			-4
fr:the_sam	3	4			-2									2				4				-2	-3
fr:the_show	-4
fr:the_sit	7		-4	-8	-2													4	-2				-5
fr:the_town	-3
fr:the_whol	-5	-4				-4
fr:them	11	-8	-4	10	-4	-3	-4	-2	-3	-3	-3	-5	-3	-4	-3	-3		11	-2	-8	-2	-4	-11
fr:then	8		-8	7	2	-4	-2	-2		-2	3		-2	4		-2	-11	-4	-3	11	-2	-3
fr:then_it	4
fr:there	-7	-14	-11	12	-5	-9	-7	-6	-7	-6	-11	-6	-8	-9	-6	-5	-8	-2	-10	6	-5	-5	2
fr:there_is	10	-5	-6	7	-6	-3	-2	-2		-2	-3	-2		-3		-2	-10		-3	8	-2	-3	-3
fr:theres			-4	3	-2			4					-3	4			3	-3				-2	-3
fr:therm		-3	4													-2				-5			5
fr:thermolun		4	12		4				-2					3	-2		8	-6					-4
fr:thermolun_#	4	7	13	-4										4			3	-4					-3
fr:thermometr	5	5									6
fr:thermopomp	-3
fr:thermopomp_par	-3
fr:thermos	-12	5									6
fr:thermostat	9	-2	-3	2	-3						-2			-2				-4	-3	-4		-2	5
fr:thermostat_connect	4
fr:they	-7		-2	-9		-4	4	-3	-2	-3	-3	-3	-3	-4	-2	-3	-3	6	-3	2		3	-8
fr:they_last	-2
fr:thing	5	4	-8	-5	-6	-5	-3	-3	-3	-3	3	-2	-3	7	-3	-2	11	-7	-5	-10	-3	-4
fr:this	10	-10		14	-7	-3	-3	-3	-3	-4	-3	-3	-4	-9	-2	-3	-4	-12	9	6	-3	-4	-7
fr:this_week	-5
fr:thivierg		-2									3						3	4		-12			5
fr:thom		-5		4	-2	-2								-3			-4	-4		-5		7	3
fr:thorn	2
fr:though	6		-4	-3													2
fr:thre	7	-2	-6		-9		-3	-2	-2		2	-3	-4	-5	-2	-2	-7	-13	5	7
fr:thre_week	4
fr:through	2
fr:thursdai		5	-4		-8	3	-3	7	-2		2		-2	4			-12	3	-3	13		-4	-8
fr:ticket	4
fr:tied	7	10	-6	-12	-3	-3					6			6		5	13	-3		-12			-2
fr:tied_beurr	-4
fr:tien	4	-7	13	-9	-10	-3								-2			-3	5	-3	-10	3	-4	7
fr:tien_a		-5	13	-8	-9												3	6		-6	3	-3	-7
fr:tient	-5	10	6		-4	8					-5			4			-5	-6		8		-6	3
fr:tient_a	-3
fr:tient_de	-6
fr:tient_la	4
fr:tient_sur	-4
fr:tier	-4
fr:tim	12	-11	8	-11		-7	-5	-3	-5	-3	-6	-4	-6	-10	-4	-3	4	5	-7		-3	-3	-16
fr:timbr	3	-7		6	-3		-2							-3			-7	6		2		-2	-4
fr:tip_top	-5
fr:tir			-9	5	-9	-3	-4	-3	-3	-3	6	-3	-4	-4	-3	-2	8	-9	-5	-11	6	-7	6
fr:tir_le	5
fr:tir_une	-3
fr:tiret	-4
fr:tiret_neuv	-4
fr:tiroir_pis	-3
fr:tissus	-2
fr:tissus_me	-2
fr:tit	-6
fr:tit_pis	-3
fr:titr	-8	2					3							-2
fr:titr_de	-7	2					3							-2
fr:titr_epuis	-2
fr:to	2	2	-8		-11	-7	-5		-5	4	-16	-3		-10	-4	-8	6	-2	-2	-13	3	3
fr:to_#	9
fr:to_add	-5
fr:to_fault	-3
fr:to_the		8			-3	4	-3	5		7	-3		2				-7	-5			5	2
fr:to_whoev				6		-3		3						-3				5		2		-5	-3
fr:to_whom	3			6	-4	-2	4			5	-3							7		-10	4	-2
fr:todai	10	-3	-4	-5	-7	-6	-4	-3	-4	-3		-4	-4		-4	-3	-16		4	14	-3	-6	-11
fr:toi	-5	2		-3	-4	4			7			5	3	-4	7		4
fr:toilet	3	-3	-8	-6	-5		-3	-2	-3	-2	2	-3	-3	-5	-3	-3			-3			-4	-6
fr:toilet_sont	-3
fr:toit	10		4		-3	4					-4		-3	-2				-6				6	-4
fr:toitur					2
fr:told	15	-3	-7	-11	-6		-5	-2	-3	-2	5	-3	-4	2	-3	-2	-16	-11	4	11	-2
fr:told_me	13	-3	-5	-10	-5	-6	-3		-2		2	-2	-3	3	-2		-18	-9	5	11
fr:tom	5				-4
fr:tomat	5
fr:tomb	-6	10	-3	2	-9	8	5		5	-3	9	2		4	5		-11	-5		16	-2	-7	-3
fr:tomb_ce	2
fr:tomb_dans	-6					-3	6				-7
fr:tomb_de	-3
fr:tomb_en	-6	5			-3	5					5
fr:tomb_etait	-3
fr:tomb_sur	4	4		2		3	3					4		-3			-4	2		6		-2	-6
fr:tombent	3	-5	-4	-4																2			-3
fr:ton			6		-5	9	-3	-2	3			-3	6	-5	3		4	-6	-3		-2
fr:too		-2
fr:took	12		-6	6	-4	-4	-3	-2	-2	-2	-3	-3	3	-3			3	-6	-3	-2	-3	5	-3
fr:took_the	5	-3	-3		-2												-3	-2		6		4	-5
fr:top	3	-4	-11	4	-3	-3				-2	-2			-2		-4	5		-2	-6		-2	-3
fr:tordu	-3
fr:tordu_par	-3
fr:tort	-5
fr:tot	-6
fr:tot_dit	-3
fr:tot_que	-2
fr:total	6				2							-4					6	6	-2	-9			-3
fr:touch	5	5	4		3	-8	2	-2	-2		4	11	-4	-4	-2			4	-4	2		-6	-4
fr:touch_a	4	5	5	2	-4		5						-2				-9	-4		4	3	-2	4
fr:touch_du	-5
fr:touch_par	-3
fr:toujour	15	-3	-10	-4	-20	-6	-5		-10		-10	-11	5		-10	-9	11		-11	-5		-8	-9
fr:toujour_la	-3			6	-2	5	3							-3				10		-3		-4
fr:toujour_le	4	-5	4	6	-2									-3			-8	-3		12		-3	-4
fr:toujour_pas	11	-2	-4	-7	-6	-4	-3	-2	-2	-2	-4	-2	5	2	-2	-2	7	-3	-3		-2	-8	-6
fr:tour	-6	3	4	9		6	4				-3	-2	-2	-3		-3	-11	-7	-3	11		-5	7
fr:tour_de	-4	-2			-3
fr:tour_du	-8
fr:tourn	5	9		-10	-9	8	-3	9	-3	-3	7	2	-7	4	-3	-2	3	-8	-4		-3
fr:tourn_comm	-3
fr:tourn_de											3
fr:tourn_encor	-3
fr:tournent	3
fr:tournev	-2
fr:tournoi	-7	-2			-3
fr:tous	-6	8	-6	2	3		3	-3	-4	3	3	-5	5		-4	-3	5	-6	3	3	-3		-3
fr:tous_les		9	-4	11	5		5	-2	-3	4	5	-3	3	-5	-2		5	-4	5		-2
fr:toussaint	4
fr:tout	-4	-5	-3	11		8	-11		-13	-4	-15	-9	-7	-14	-13	-11	-7	-14	2	9			-3
fr:tout_a	-5
fr:tout_arrang	-5
fr:tout_ca				4				7				4	-2				-4	2
fr:tout_ce			6	3	-3						3		3	3			3	-2					3
fr:tout_de	5	7	-2	3	5	9	-2						-4	-4			5	-3	-4		7		-7
fr:tout_emu	-3
fr:tout_en				5	-2						2						-5	-4	5	9		-3	-5
fr:tout_est			-3	-13	-3												-4	-2		6		-2	-4
fr:tout_et	-2
fr:tout_expliqu	-4
fr:tout_fi	-3
fr:tout_fonction	-11
fr:tout_grand	-3
fr:tout_laiss	-2
fr:tout_le	6	-6	-11	17	15			-4	-3		-8	-5	-6	-6	-3	-3	-4	-7	4	7	-4	-3	-2
fr:tout_neuf	3
fr:tout_point	-3
fr:tout_refonction	-3
fr:tout_serait		-5			-3	-3					-4
fr:tout_seul	-9	-7	-3		-4		-3			-2	-6		-2	-3			-12			10		-4	4
fr:tout_suiv	-4
fr:tout_va	8	-6	-2	7	-3	-2								-3						-2		-3	5
fr:toute	4		7	-11	-11	-11	-6	-4	-5			-6	5		-5	-4	8	-8		-7	-4	5	-14
fr:toute_la	13	-6	6	-7	-9	-6	-3	-2	-2	-3	-4	-3	2	2	-2	-2		-8	4			4	-7
fr:toute_le		6	4	-10	-2	-2					7						-3			4
fr:toute_ma	-3
fr:toute_seul	-9	3		-4						6			6				2		-3			5	-3
fr:toutes	-2		-6			4	2	-3	-3		-4			-7	-3		-6	-9	-3		-2	4	8
fr:toutes_les	8		-3	6	5	3	-3	-2	-2	2	-2	4	2	-3			-2	-6	-2			6	3
fr:toutes_mes	-4
fr:toutes_reserv		4				3	5					-4		-3				-2		5
fr:toutes_ses	-3
fr:towel	6
fr:town	-6
fr:town_can	-3
fr:trac	-7	-6			3	-2												-3		5		-4	-3
fr:trac_derr	-5
fr:trac_une	-2
fr:tracteur	3
fr:trah	-4
fr:train	-6	4	11	3			-3							4			-7			7			-4
fr:train_a	-6
fr:train_de	-3
fr:train_etait	-2
fr:train_les	-4
fr:trait		2	-4	14	13				-2	-3	6	-3	-5	-5	-2		-10	6	-2		5		3
fr:trait_a	-4
fr:trait_avec	-3
fr:trait_de	3
fr:trait_mon	-4
fr:traiteur	5	-7		6			4				-4		-3	-2			-6	-9		14			-8
fr:trajet	-5
fr:trajet_du	-5
fr:tram	-10
fr:tram_retrouv	-4
fr:tranch	4
fr:tranquill	-3				3
fr:tranquill_pour	-2
fr:trans	-2
fr:transf	2
fr:transfer	-3	3		-2	-3						6			-2						11		-3	-6
fr:transfer_un	3	3		-2	-3						6									11		-3	-6
fr:transfert	6
fr:transfert_de	3
fr:transform	-5
fr:transmet				3	-2	3											-5	12		-10		2	-4
fr:transmettr	-4			-8		-2	3					3		3			6					-3	-5
fr:transmettr_mes	-4
fr:transparent	-4
fr:transparent_de	-4
fr:travail	11		-9	-4	-9		-4	-3	5	-4	-4	-3		6	5	-3		-13	-5	6	-3	3	2
fr:travail_propr	-3
fr:travaill	8	-3	-9		4	-4		3	-3	-3	-3		-4	-5	-3	-2			-3		-2	-6	2
fr:travaill_a	3		-2	7	-3	-2	2	4				3		-3			-7	9		-2		-3	4
fr:travaill_de	3
fr:travaillent	4
fr:traval	-4	3	-2		-3	-2	6						-2	-4			2	6		-5			-4
fr:traval_fin	-3
fr:traver	5			4	-5						-4						10			-3		-2	-10
fr:travers_magnif	-3
fr:trembl	6	4		8	-2	6					4						-10	-2		8	7		-2
fr:tremblai	-4
fr:tremblai_appel	-2
fr:tremp	7	-6	3	-5	-6	-2							-2				-10	-6		12	7	-6	-3
fr:trent	-5	-6	6	14	10	3	3	-2		-2		-2	-3	-4	-2	-2	-12		6	15	-3	-7	-10
fr:trent_an	-6
fr:trent_ball	-3
fr:trent_boit	-3
fr:trent_et	2
fr:trent_jour	4	-5	-2	5	9												6	2		-2		-2	-5
fr:trent_minut	-3
fr:trent_second	-3
fr:trente-cinq_minut	-2
fr:tres	8	-2	5	-7	-12	-5	-9	3	-4	-6			-10	-4	-4	-6	-6	6		-2	-7	2	-2
fr:tres_bien			-3		-5		-3							3			-6	3					8
fr:tres_bon			-5	-8	-3												5			-5			-2
fr:tres_calm		2	7	-4		3					-5						6	2		-8		-2	-2
fr:tres_content	-5
fr:tres_discret	-3
fr:tres_gentil	4
fr:tres_reconnaiss	-2
fr:tres_satisfa	-3
fr:tres_satisfait	-3
fr:tresor	-3	-3
fr:tress			-2	-6	-3												5			-4
fr:tri	-5
fr:tri_des	-6
fr:tribunal	-4					-3	3					3		-3
fr:trick	3
fr:trimestr	5	-3	-2	8	-4				3				-3	-3	3		-10	-7		12			-3
fr:tripl	3
fr:tro	-16
fr:tro_bien	-6
fr:tro_bo	-2
fr:tro_gentill	-5
fr:tro_ger	-2
fr:tro_vit	-4
fr:trois	14	-3	4		-12	-10	-10	-5		-8	-8	2	-4		2	-3	4	10	-6	-3		-10	-21
fr:trois_an	-3	3			-2	5
fr:trois_contrat	-3
fr:trois_coup	-4
fr:trois_de	2
fr:trois_detail	-4
fr:trois_fois	-6	2	3	-3	-5	-2			-2		-2		-2		-2					-3		3	-6
fr:trois_heur	6	-2		7	-5	-5		5			-4			-3			-5			4			-3
fr:trois_jour	4		3	-3	-7	-2	-2				6			-3		-2		3	5	-6		-3	-3
fr:trois_minut	-3
fr:trois_mois	6		5	-5	-3							4		-2			-6	2		6			-3
fr:trois_nuit	6	-3	-3	-8	-3												6	-3		-4
fr:trois_person	3
fr:trois_semain	-3
fr:trois_velos	3
fr:trois_vendeur	-3
fr:troisiem	9	12	6		-7	7	5			-2	4			10			8	4	-3	-5		-3	-6
fr:troisiem_fois	2
fr:tromp	4	-6	-2	7	-5	-3	-2				-2	-2					-11	2	-3	4		-4	4
fr:tromp_de					-4
fr:trop	-9	-3	-7		-12	2		-2	-3	-4	3	-3	-4	-6	-3	-3	-8	3	-4	12	-2	-7	-2
fr:trop_bon	-2
fr:trop_brui	-4
fr:trop_drol	-4
fr:trop_fort	-2
fr:trop_sur	-5
fr:trop_vieux	-3
fr:trottoir_a	-3
fr:trou	-5	-3	-3	6		-3	-2			-3	-3			-4					-3	3		4	-4
fr:trou_dans	-5
fr:trou_de				4	-2	-2							2	-3			-5	-3		2		6
fr:trou_etait	-4
fr:troubl	-11				-3						-3
fr:trouill	-4
fr:trouill_bleu	-4
fr:trouv	-15		8	-4	12	5	-9	-6	-6	-5	4	-7	-6		-6	3	-7		19		-7		-11
fr:trouv_ca	8	-5	-7		13	-3				-2	-2		-3	-3			3		6	-11		4	-6
fr:trouv_dans	-5
fr:trouv_en	-3	-3			-3
fr:trouv_la		-5	6	-9	4	-2											9	6		-9		-3	-4
fr:trouv_le	-4
fr:trouv_ma	-2
fr:trouv_plus					-2
fr:trouv_que		4	6	6	9									4			-11	-5	11	5		-3	-4
fr:trouv_quelqu'un	-4
fr:trouv_un	-6
fr:trouv_une	-5	10		-4		7								-3		6				-4		3
fr:trouvent	2
fr:truck	13	-3	-3	2	-4	-2								-2			4	2	-3			-3	-6
fr:tu		-6	-17	12		-3	-8	-6	6	-6	-8				6	-6	-18	-8		12	-6	-10	8
fr:tu_dev	3
fr:tu_entre	-3
fr:tu_me	5		-2	4	-4	-3			4					5	4		-9		-2	14		-4	-9
fr:tu_normal	5
fr:tu_que	2
fr:tu_repar	-4
fr:tu_ressor	-3
fr:tu_te	3	-2	-2	6													-5	-3					7
fr:tub	-3
fr:tuer	-3
fr:tuqu	3	-5			-4	-2											-11	-4	-2	15		-4	-3
fr:tuyal	3	-8	-4		2	-4					-2						-6	-3		9
fr:tuyal_au	-2
fr:tuyau		4	4		-5	3	-2	-2	-2	-3	-4	-2	3	4	-2	-2	-5	8	-3	-8	6		-4
fr:tuyau_de	-7	5			-5	6
fr:tva	4	2		6	-2									4			-7			9			-3
fr:two	10	-4	-4	9	7												7	-4	-2				-9
fr:typ	4	3		-4	-5	5					3						-4	-3		9		-3
fr:typ_de	3
fr:un			-6	8	3	-9	-10	-8	-9	-12	-10	-7	-13	-8	-8	-2	-6			3	-6	-3	-7
fr:un_#	-6				-3
fr:un_abon	2
fr:un_acompt	3
fr:un_an	-7	-3		3			4						-2				8	-6		3		-4	-3
fr:un_appareil		-6		-7	-3												3	3				-2	-5
fr:un_atel	-5	-3			-3
fr:un_autr	5	9		8	-3	-2	4		6		3		4	5	6					-2
fr:un_avis	-7	-5			-2
fr:un_bac	2
fr:un_badg	3	3		6	-7					-2	7	7						12		-9		-4	-6
fr:un_beau	8
fr:un_beb	3	-4	-6	-7	-5		-3	-2	-2	-3		-2	-3	-3	-2	-2	-4		-2		-2	-3	-6
fr:un_bien	-3
fr:un_bogu	-6
fr:un_bon	2	5	-4			-3	-3		6	3	-3	-2	-3	5	6		-7	4	-3	-6		2	5
fr:un_bonhomm	-3
fr:un_bout	4	2	-3			3						4		-3			-2					2	-4
fr:un_bouton					5
fr:un_bris	-3
fr:un_bruit					-3
fr:un_budget	-4
fr:un_cabinet	2
fr:un_cabl	-3
fr:un_caf	-4
fr:un_cahi	4			4													-6	4		2		-3
fr:un_calendr	3
fr:un_capric	4	-2																4		-8			5
fr:un_carnet	-5
fr:un_carton	5	-5	-3	-7	-5	-2								-2			-5	5	-2	4		-3	-4
fr:un_cent	-6
fr:un_chat	2
fr:un_chien	4			3	8		5			4	-4		4				4	-6			6	3
fr:un_chocolat	-3
fr:un_claqu	2
fr:un_clav	4
fr:un_clic	-10
fr:un_client	4			9		6			4		4		5		4		-4	-4		8		-5
fr:un_coin	-6
fr:un_collegu	3
fr:un_compt	3
fr:un_con	4		3	5	-3
fr:un_concurrent	-4
fr:un_conseil	3
fr:un_control	5
fr:un_coup	5	-10	5	3	4	-5	-2				-3		-3	-4			5		-4	-12		9	-4
fr:un_courr	3
fr:un_cred	3
fr:un_creneau	-4
fr:un_de		8	-2		-4	6			5					6	4		-12			13		-3	-2
fr:un_defaut	-7
fr:un_delic	-3
fr:un_depart	2
fr:un_depistag	-2
fr:un_deuxiem	2			-3	-2								3	4						-10			7
fr:un_dimanch	-21	-4			-4	-2								-2
fr:un_eclat	6
fr:un_ecran	-9	-3			3
fr:un_entretien	8
fr:un_etabl	-3
fr:un_fil	4	-2	-2	-4														-3		5
fr:un_film	5
fr:un_formulair					5								5	5
fr:un_gateau	6		8	-3													-8	5		5
fr:un_goss	-4
fr:un_grand	3	5		-3	-6	-2				6	-2							-3			7	-3	-6
fr:un_gros	-6	-4			-3	-3
fr:un_homm	4	7	8	-4		7				5	5		8										-3
fr:un_huiss	-5
fr:un_humain	-3
fr:un_joint	8
fr:un_jour				-4	-6	-5	-4				4			-2			-8			9		-3	-3
fr:un_kilometr	2
fr:un_loir	-3
fr:un_lund	-3
fr:un_magasin				5	3		6										-8	2		4			5
fr:un_manteau	-5
fr:un_mard	-7
fr:un_mariag	3			-4	4												3	-4	-2	2			-2
fr:un_massag	2
fr:un_matel	-3
fr:un_messag	-4
fr:un_metr	3	8									-2					7		8					-8
fr:un_ministr	-3
fr:un_model	-3
fr:un_mois	5	14	-3				6			5		8		-3		9	-3	-4					9
fr:un_monsieur	5	-3	3	-9	-7	-3	5			-2	-3		-2				4		-2	-3		-5	5
fr:un_mot	-12	2	-8	6	-8	-2	-2	-2		-3	-2	-3	-4	4		5	-12	4	-3	7	8		-5
fr:un_non	-4
fr:un_nouveau	6	8				7			5				-2	5	4		-11	-8	-2	12		6	-2
fr:un_nuag	-6
fr:un_numero	6	-4															-3	-2		5			4
fr:un_oeil	3
fr:un_oreil	-6
fr:un_osteopath	-2
fr:un_oubl	2
fr:un_papi	12	6	-4		-7	-2		4		4	-2		-2	-2			7	-8	-3		-2	-4	8
fr:un_pet	-7	7		5	-9		4		-2		-3	-2	-3	6	-2			2	6	-9	9	-6
fr:un_peu	-2	-11	-7	10	13	-4	-3			-4	-3	-2	-3	-3			4		-8		-3	4	3
fr:un_pis	-3
fr:un_placard	-5
fr:un_plan	-7
fr:un_plantag	-4
fr:un_pneu	-3
fr:un_poil	-2
fr:un_post	-5				-3
fr:un_pot	-2
fr:un_pourboir	-3
fr:un_prem	-4
fr:un_prix	5			3		-3			3			5	-5	-4	3			-6	-3	-9		4	6
fr:un_problem	-18	-3			-4
fr:un_quart	2	-3		3													-6	-4	7				7
fr:un_rappel	2
fr:un_rayon	-3
fr:un_rendez-vous	-6
fr:un_respons	2	-3		6	12						-4		4				-7	8				5	-3
fr:un_robinet	3
fr:un_rond				2	4												-4	11		-7			-4
fr:un_sac	3	3	-3	2	3	2					-4		2	-3			-5	3		5		-4	-3
fr:un_savoir-fair	-2
fr:un_servic	-9
fr:un_seul	13	-3	5	-5	-2									-2			-4	4		2			-3
fr:un_silenc	-2
fr:un_sm	-2	-6	6											-2				-2		8		-3	-3
fr:un_soir				-7									3	4			9	-3		-8
fr:un_sou	3
fr:un_souc	-3
fr:un_souffl	-3
fr:un_soup			2														5			-7
fr:un_sourir	3
fr:un_stagiair	2
fr:un_technicien	3		-3		-4	5											-4	-4	5	3			-3
fr:un_tier	-4
fr:un_titr	-2
fr:un_tout	-3
fr:un_trou	-6			5		-2							2	-3			-8	-5		11			-2
fr:un_tuyau	-3	-3			-3
fr:un_velo	-3
fr:un_vendeur	2
fr:un_ventil	2
fr:un_verr	6			-3	3	-2				4							8			-8		4	-5
fr:un_vet	-4
fr:un_vieux	-3
fr:un_virus	7
fr:un_voisin	6	-4		6	-4	-2											8	-3				-2	-4
fr:un_vrai	-3	-9	4	10	3	-4	-3	-2		-3	-4		-3	-4		-3	-4	-4	8			5	-9
fr:un_y	-3
fr:unanim	-3
fr:unanim_lou	-3
fr:under	6		-2	5														-2	-2	-4			6
fr:une	-2	11	6	4		-2	-6	-4		-2		-6	-6			-3	6	-16		3	-3	-3	-8
fr:une_a					-3
fr:une_affair	5
fr:une_amend	2
fr:une_anomal	-5	-2					-3
fr:une_appl	2
fr:une_assiet	-2	5	-6	7	-4	6												-2				3
fr:une_attest		-3
fr:une_autr	10		-5		-6	-3	3			2	-3	4	-3	-3			2	3	-3	-7		-5	7
fr:une_avanc	-3
fr:une_balad	-2
fr:une_bel	5		10	-3													4	4		-8
fr:une_blagu	-4
fr:une_boit	4	-3		4	-2												-6			4	3
fr:une_bon		-3		6													3						-2
fr:une_boucl	-4				-2
fr:une_caiss	3	-5	7	4	3												3	-2
fr:une_cart	6		-6		-4					3							-7			5		-2
fr:une_chais	6	9	-4		-3	7	7			5			6				-4					5	-3
fr:une_chambr	6	-4	7	8													11			-10		-2	-3
fr:une_chos	7		-2	8	3	3											13	-5	-2	-12		3	-3
fr:une_clart	-2
fr:une_colon	3
fr:une_couvertur	-6
fr:une_dam	4		-3	-5	-4	2					4		4	3			-7	4
fr:une_dat		-5		3	3									-3			5		-2	-4		-4	-3
fr:une_de	3	-3	-4		-2	-3	4				-2							-3			3	-3
fr:une_delicatess	-2
fr:une_demand	4	6				-2	8					4		-6			4	7		-11		-2	-2
fr:une_demi-heur	4
fr:une_demi-journ	-4
fr:une_dent	-4
fr:une_dinguer	-2
fr:une_douch	3
fr:une_egratignur	4
fr:une_equip	3
fr:une_erreur	-5
fr:une_etoil	-5				-4
fr:une_excellent	-3
fr:une_except	3	-3			11												12	-3		-9		-4
fr:une_expliqu		7			-3	-3	4	5		4							-3	-4		-5		4	6
fr:une_factur	-3	-6		5								-2						-5	5	7		-3	-5
fr:une_fauss	-3
fr:une_fenetr	-6
fr:une_fois	-3	-7	-6	12	4	4	-3				-7		6	-4			-17	-7	5	11	5
fr:une_fuit	-14				-4
fr:une_gentilless	-2
fr:une_goutt	-3		-3	-7													9	-3		-6
fr:une_hanch	3
fr:une_hauss	4
fr:une_heur	2		-9	-2			-4	-2	-3	-3	6	-3	-4	-5	-3		5	-3	-5		-3		-9
fr:une_issu	-3
fr:une_journ		-3	-2	-5	-2												-6	2		3			-3
fr:une_larm	-3
fr:une_lettr	-6	-3			-7					3			-2	-3						3	2	-3	-3
fr:une_librair	-2
fr:une_lign	-10	8	-3		4		4							-2		7	7			-8
fr:une_livraison	2
fr:une_machin		-3	9	9	4												2			2			-3
fr:une_merveil	-3
fr:une_minut	-4
fr:une_mis	-4
fr:une_nouvel		4		3	7	4							8	7			-10	-5		13			-3
fr:une_nuit	-8				4						6						-5	3	6				-4
fr:une_offre		9		-4		-2			11				-3	5	11		6			-3			-2
fr:une_pag	5			-3	-3		6										-7	-3		7			5
fr:une_pann	-6
fr:une_patienc	-9
fr:une_patron	-3
fr:une_perl	-3
fr:une_petit				-3	-7	-6	-2	-2	-2	-3	2	-2	-3	-3	-2	-2	4	2	-3			-4	-6
fr:une_photo	5	5	-4	4	-6	6	-3			3	-3			3			-13	6	-4			5	3
fr:une_piec		-2	11	-5	-2												6			-7
fr:une_plac	-8	-4			-3	-2
fr:une_plaint	-11	-4			-3					4		-3	-2	-3
fr:une_pneumon	2
fr:une_pomp	-4		6	-3													8	-5
fr:une_port	-3
fr:une_prem	-3
fr:une_pris	3
fr:une_profan	-4
fr:une_reaction	-4
fr:une_repons		11		3	-3	-2				12	-2		5				4	-6	-2	-8	7	4
fr:une_sage-femm	-2
fr:une_salad	2
fr:une_sall	2
fr:une_second	-5				-3
fr:une_secouss	-2
fr:une_semain	-3	7				8		6			3		-2	-3			-8	-3		12		-4	-3
fr:une_serviet	4			-7													6			-5			-2
fr:une_seul	-7	-3	9	3	-5	-2														-9		7	-2
fr:une_simpl	3
fr:une_soir	4
fr:une_solut	-9
fr:une_soumiss						-5			5		-3		4	5	5
fr:une_sour	2
fr:une_tabl	3	4	-2		-4					5							9	-3		-11			4
fr:une_tax	-5
fr:une_tiret	-4
fr:une_trac	-5
fr:une_trouill	-4
fr:une_tuer	-3
fr:une_vach	2
fr:une_video	2							7				4	-2				-3	-3		5			-2
fr:une_vis		10		-7		7					-4			-3		6	6			-8		-3	5
fr:une_visit	-3
fr:une_voisin	-4
fr:une_vrai	-5
fr:uniqu	3
fr:unit	10	-6	-6	-5	-5	-4	-2				-3		-2	-2			3	-7	-4	6		-3	-9
fr:unit_exterieur	5	-2	-2	-9													7	-2		-6
fr:until	3			5	8												5	-3					-3
fr:up	9	-6	-7	5		-6	-3	-2	-2	-2	-4	-3	-3	-3	-2	-2	6	-6	6	-9	-3	-4	3
fr:urgenc	-9	-3	6	-9	-4		-4		-2	-2			-4	-4	-2		-3	-5	-2	4		2
fr:urgent	-19	-8			-7	-4	-4	-3	-3	-2	-3	-3	-4	-5	-3	-2
fr:urne	4
fr:us		-2	-8	-5	8		-4	-2	-2	-3	5	-3	-3	4	-2		5		-4	3		3	-7
fr:usag	8	-3	-5	-8	-2												-3	-3		6
fr:use	2	-4		4	-3												-7	-4		9
fr:usin	7
fr:utilis		-3
fr:v			-2	-8	-4	-2	-2				6	-2					7	-8	-2	4		-2	-4
fr:va	-9	-4	-8	14	4	4	-6	-4	-5		5	-5	3	-10	-5	-4	-13	-7	3	11	-5	4	-6
fr:va_bien	-6	-8	-3	9			-2			-3	4		7	-4			-3			-5		7	3
fr:va_comm	-4
fr:va_mieux	-2
fr:va_se	-8
fr:vacanc		-3		3	5									-2			-7	7		3			-8
fr:vach	3
fr:vachon	3	2		3		4			3	3			6	7	3		-6	-3			5	5	-4
fr:vagu	4		2	-5	-4			5									3	-3		-4		-2	5
fr:vais		-2	-6	8	6	-4	3		-2	3	-2	-2		3	-2			7	-4			5	-6
fr:vais_pas	5
fr:vais_vous	-2			3													-2	6		-2
fr:vaissel	-4
fr:vaissel_de	-3
fr:valeur	4	-3		4	-2							3		-3			-6	6
fr:valid	-2
fr:valid_ses	-3
fr:valis	3	2		6	-4	6											-3	5		-2		-3	4
fr:valis_port	-2
fr:valv	7
fr:van	-5	-5		10	-3	-3	3				-3	4		-5						-7			7
fr:vandamm	2	10		3	-3	5			6				8		6		5	-4		-11		5	5
fr:vandermeersch	-6			8	-3	-3			-2				2	-4			-6	-6		2			8
fr:vann		2	-2		-2															-3	4
fr:vant	2
fr:vas	8		-4	-12	3					5			-2				4	-4	6	-6		-3	-5
fr:vas_de	5
fr:vaut	-4
fr:vaut_la	-5
fr:veau	-3
fr:veau_me	-3
fr:vegetarien	4
fr:vehicul	-2
fr:vehicul_avec	-3
fr:veil	10	-10		-7	-4	-4	-3	-2	-2	-2	-3	-2	-3	-5	-2	-2	9	2	2	-7	-3	-6	-10
fr:veil_a		-3	-4		6									-2				6		-4
fr:veil_sur	-2
fr:veilleux	-4
fr:veilleux_par	-4
fr:velo	3	-6	-10	3	9		2	-4	-3	-4		-3	-4	-5	-3	-3	5	-3	6	-2	-3	-3	-11
fr:velo_municipal	-2
fr:velos	-8		-3	6	4						4						10	-3		-8			-4
fr:ven	7	-3		15	-5	-8	7	4	5	2	-4	3		4	5	-2	-5	-7	-5	12	-4	-3	-3
fr:ven_avec	-2
fr:ven_de	-3
fr:ven_la	5
fr:vend	-5	-3		5	-6												-8	4		2		7	-3
fr:vendeur			6	-4	4		-3	-2	-2	-4	8	5	-3	-3	-2		-2	7	-5		-2	-7
fr:vendeur_a	3
fr:vendeur_de	2
fr:vendeur_ma	-3
fr:vendeur_me	-3
fr:vendeur_voul	-3
fr:vendeux_lui	-2
fr:vendr_ce	-3
fr:vendred	8	7	-3	-9	-11	-4		8	7		4		3	4	7	-8	-5	-11	-15	3	-6	11	-2
fr:vendred_a	-7	-6	5	-6	-3				4		-4		5		4		7					-3	-3
fr:vendred_avec	-6							4				4
fr:vendred_jusqu	-4
fr:vendred_on	8	-3				-2					-3						5						-5
fr:vendred_pour	3					4
fr:vendred_soir		2			-2	3	6			4							-4			-5		-3	8
fr:vendu	10	-3	5	-4	2	-3	-2	4		-2	-2		-2	-3				-10	-2	3		-6	11
fr:vendu_une	2
fr:vent		-6	8	-10	-3		-4	3	-3	-4		-3	-4	-7	-3	-3	7	-5	-5	-12	-2	-7	8
fr:ventil	6	-3		12	-2												-12	-3		6			8
fr:ventous	3
fr:ventr	2
fr:venu		-3	-13	-16	-5	4	-7	-5	-5	8		-6	9	-9	-5	-4			2				-6
fr:venu_a	-7
fr:venu_chez	-2
fr:venu_deneig	-3
fr:venu_le					-2	-4				5	-2		5				9	3		-7		-5	-5
fr:venu_pareil	-5
fr:venu_pour		-2	-4														-3	-3		7
fr:venu_un	-4
fr:venus	2	-3	-2	-9													8						-6
fr:venus_sous	-3
fr:verif	-4		-4	18	-2		-6	3	-2			-4	-7	-8	-3	-2	-8	-3	-6	6	-3	4
fr:verif_le	-6
fr:verif_les	3			6							-3						-7	-3		3		7	-6
fr:verif_que	-4
fr:vern	-5
fr:vern_a	-5
fr:veron	6	-5	-3	9	-5	-2											-13	3	-2	10		-2	-3
fr:verr	5		7	-14	-3		3	-2		3	-5	-2	-4	-3		-3	20	-8	-4	-15	-2		-10
fr:verr_a	6
fr:verr_de	6			-11	-2	-2				4							9	-4		-9		4	-5
fr:verrouill	2
fr:vers	4	8	-7	7	8	3			-5	4		3		-5	-5	-4		-4	2	2	-5	-8
fr:vers_#	6	7	-3	5	4	6		-2	-3	6		-6	3	-8	-3	-2	-15	-11	5	9	-3		3
fr:vers_la					4			5				4					7	5		-5			-5
fr:vers_le	4			5	-4												-7			8			-4
fr:version	12		-6		-7	-5	-4	3	-2	-3	4	2	-3	-4	-2		-14		-4	4	-3		7
fr:version_de	5	4		-6	-3						6						-8	-3		14		-3	-7
fr:version_en	-4
fr:vert	6	-4		-4	-4						3						-6	-5	5	11		-3	-4
fr:vertebral	2
fr:very	19	11	7	-3	-8		10	-3	-4	-4	8	3	-7		-3	6	2		-6		-4	-5
fr:very_nic	4
fr:vestiair_solidair	-4
fr:vet	-3
fr:vet_que	-4
fr:veto	-3
fr:veto_du	-3
fr:veuill		6	-3	6	5	5	10				-2		-3	-9			5	-4	-4			-6
fr:veuill_agir		2				3	4					-6		-4
fr:veuill_agre	4	7		4		4	9					6		-5			-4	-5		7		-2	3
fr:veuill_transmettr	-3
fr:veul	-2
fr:veul_plu	-2
fr:veulent	-8
fr:veulent_plus	-5
fr:veut	4	3	-13	26	17	2	-12	5	-2	-4	5	-5	8			-6	4		-5	8	-10	-6	-8
fr:veut_laiss	-3
fr:veut_le	4	-5		8		-3							-2				-3	-2		11		-7	-3
fr:veut_parl		6			-2	-5			-3		-4	-3	10	6	-2			-3		-4		5
fr:veut_pas	9		-2	7	8	3					5			-2			3	3	-3			-4	3
fr:veut_plus		5		3	3					5	-5		7	3			6	-5		7		-3	-5
fr:veut_que	10	-4	-3	9	10		-3		4	-3	2	-3		7	4		10		-6	3	-3	-12	-7
fr:veut_savoir	3			3	-4			5			-7		-2	-3			-6	-5		4		3	3
fr:veut_un	-6	5			-2	5					6			-2
fr:veut_y	-5
fr:veuv	-3
fr:veuv_depuis	-3
fr:veux	11	4	-7	9	23		-9	3	-6	11	2	-6	12	-6	-5	-3		-2				6	-3
fr:veux_just	-8	-2			-5
fr:veux_pas	5	-3		-4	-3	-3				5	-3		5	-5			3	-10	-2	3		2
fr:veux_que	6	6		6	10	3				11	-4		7	-3			-5	-4	-3	10	2
fr:veux_ravoir	2
fr:vezin					-5
fr:vi	-11		5		-4							-2						-4		11			-6
fr:vi_a	-3
fr:vi_avec	-3
fr:vi_mon	-3
fr:viand		-6		-4		-2											-8	-3		8			-3
fr:vid	14			13	12	2		5	2	-4	-7		5	-2	2	-3	4	-17	9		-3		3
fr:vidang	3
fr:video				-3				7				4	-2					-3		4			-3
fr:vieil		-5	10	-5	-6	-3	-2				-2						-4		-2	8		-3	-6
fr:vieil_machin	-2
fr:vieil_platin	-3
fr:vien	12		-4	8	4	6	-3		3	-2		-2	8	-3	3			-13	-4	16		-10	-4
fr:vien_de	6			6	5	4			4				6		5		8	-4				-4	-6
fr:viendr	9	-8	-3	11	7	-2	-2						-4	-4			-9	-7	-3	16		-5	-6
fr:vient	19		4	-5	10	-2	-6				-8	-5		3		-4	-5	-4	-8	7		6	-9
fr:vient_de	11	3			11	3					-4		6	4			-3	4	-4	10		-4	-11
fr:vient_dire	-5
fr:vieux	-4	-6		-3	-7	-3					-3			-2		-2		-5	-2	4		-3	-8
fr:vieux_clou	-2
fr:vieux_dev	-4
fr:vieux_roman	-3
fr:vieux_tuyal	-2
fr:view	4		-6	-4													3	-2
fr:vign	-4
fr:vill		-3	-5	-9	-4	-2	-2	4				3		-2			7	9		-8		-2	-11
fr:vill_a	6
fr:villag	9	-3	-10	-4	4											-3	10		-2	-10		-2	-3
fr:villag_ce	-2
fr:villeneuv		3		-4	3								6	4				-3	7	-3		-3	-3
fr:vin	-3
fr:vin_local	-3
fr:vingt	5		-4	-3	3	3							4					2		7		-4	-5
fr:vingt-cinq	3
fr:vingt-deux		7			-3				6			3		6	6
fr:vingt-deux_heur	-2
fr:vingt-six	4
fr:vingt-six_minut	2
fr:vingt_et	-5
fr:vingt_heur	-5
fr:vingt_minut	9			-5	5												3	3		-5
fr:vingt_pour	2
fr:vingt_vol	-5
fr:vir	-4	-4	-2		-5	-3	-6				-3	3	-3	-5			-14		-3	9			4
fr:virus	7
fr:vis	11	8	-5	-12	6	11	-4	-2	-2		-2	-3		-6	-2	6	5		-4	-10	-3	8	-6
fr:vis_dans	2
fr:visibl	5	-4		4	-5												-7	6		2			-5
fr:visioconferent	3
fr:visit	3			-7	7			-3	7	-3	-5		-5	5	7	-2	4	8	-3	-17	6	6	-9
fr:visit_de	4
fr:visiteur	5	2	6	8	6	-2				6			5				-11	3	-2	3	-2		4
fr:viss				2	-2		-3				2	3		3			6			-4			-4
fr:vit		2	-4	-7		9	-4	-2	-3	3	9	-4		4	-3	-2		-7	-3	-3	-2	-4	7
fr:vit_fait	-3
fr:vitess	2
fr:vitr	3	-4	-2	2	4												5			-3		-3	-5
fr:vitr_don	-4
fr:vitrin	-2	-4		-3																			-3
fr:vitrin_tres	-4
fr:viv	8	8	-4	-2	-5	3				2	-2		6				2		-3	-10	3	3	-3
fr:viv_voix		8			-4	4				3			7	2			-2			-6	4	4
fr:vocal		6	-3	-8									-2	10		10		-2		5		-5	-3
fr:vocal_a	-2
fr:voi	-11	-2	-4	-5	5	3	-3				4						10			-10		-3	3
fr:voi_le	5
fr:voi_reserv	-5
fr:voic		2		-4	2						7			4			-8	4		9		-3	-4
fr:voila	-3	4			-6									-2		6		-5		9			-3
fr:voila_ce	-10
fr:voila_donc	3
fr:voir	-3			5	-5	-10	-8		-5		-6	-6	-2	-2	-6	3	-9		-9	5		3	-3
fr:voir_avec	-15	-5			-5	-10					2
fr:voir_comment	-2
fr:voir_les	9		5	-4													6			-4
fr:vois	13	-4	2	5	3												-5	14	-5	-3		-2	-5
fr:voisin	9			-7	-14	4	-9	-7	-8	-2	5	-8	-11	-6	-8		10	-6	-3	2	-8	-19	-2
fr:voisin_bougon	-2
fr:voisin_dans	8
fr:voisin_de	-5			2		6					6			5				-3	5			-4
fr:voisin_du	5	-3			-2	-2												-2		8		-2	-6
fr:voisin_le	4
fr:voisin_meme	3
fr:voisin_qui	2		7	-9	-3						3						3	-2		5		-2	-4
fr:voit	11	6	-10	3	-6	2	-3				-2		-3	-3		6	-17		-3	14			-7
fr:voit_le	7		-3		-2												-10			11			-3
fr:voit_les	6
fr:voit_plus	-5
fr:voitur		-4	-3	-7	4												6		-2	-5		-2	-2
fr:voitur_propr	-2
fr:voitur_sans	-5
fr:voix	12	13	-3		-7			7	-3	5	5	2		2	-3		-3	-9	-3			3	5
fr:voix_haut	3
fr:vol		-8		4	10	-4	-2				-3	-3	-2	-3			8	3	5	-5		-5	-7
fr:vol_avec	-5
fr:vol_dans	-4
fr:vol_de	-4	-3			-4
fr:volet	2
fr:vont	2	-3			-2
fr:vos	4	-6	-16	3	5	-7	-11		-3	-9			2		-3		5	-12	4	10	-8	-2	-26
fr:vos_concurrent	3			3	6				4					3	4		3					-2
fr:vos_croiss	-6
fr:vos_demenageur	-3
fr:vos_deux		-5			2												-4	-5	6	3
fr:vos_equip	-3
fr:vos_homm	6			-7	3													-2		8			-6
fr:vos_install	-3
fr:vos_moul	4
fr:vos_ouvr	2
fr:vos_soin	-4
fr:vot	3
fr:votre	3		7	-9	8	-11	4	5	-6	-7	-7			-2	-6	-13	13		-3	-4	-5	-16
fr:votre_accueil	-3
fr:votre_agent	-3
fr:votre_appel	-2
fr:votre_assureur	2	12		4	-2	4	6	4			3	12	-4				-4	9		-12
fr:votre_bijout	-4
fr:votre_boit	-4					2					3
fr:votre_boutiqu	7
fr:votre_brigad	-3
fr:votre_collegu	3	-4	3	-3	11												10	-4		-6			-2
fr:votre_compt	-9
fr:votre_confirm	4
fr:votre_connaiss	-3
fr:votre_conseil	-5
fr:votre_contrat	-5
fr:votre_courr	3
fr:votre_devou				3			3					3		4			-3	3		4
fr:votre_diligent	-3
fr:votre_enseign	-5
fr:votre_equip	-9	-6							-2						-2
fr:votre_factur	-3
fr:votre_gar	5	-6	-3	6															6	-2		-3	-3
fr:votre_gest	-5
fr:votre_hotel	-3
fr:votre_install	3
fr:votre_livreur	3			-3		4								-2			-2	3		2			-3
fr:votre_messag	-3	-2			-4
fr:votre_musiqu	2
fr:votre_nouveau	4				-2							-3					-2
fr:votre_nouvel	4	6	6	-3	-5						6						2	-5				-2	5
fr:votre_ouvr	6	3	-3					6										6		-5
fr:votre_part	-3	3		5			2		4						4		-3	2				-2	4
fr:votre_prenom	-3
fr:votre_prepos	3	5				4	6					3		6						4			-2
fr:votre_propr	5
fr:votre_raccord	4
fr:votre_regl	4
fr:votre_restaur	-3
fr:votre_robot	6
fr:votre_secretair	3
fr:votre_sen	-4
fr:votre_servic	-3	2	5		-3		4							-2			3	-2		-3		-2	5
fr:votre_sit	4	-3		5	3													-3	6	-14			7
fr:votre_societ		9		2			9		7					5	7		-4			-3		-3	8
fr:votre_stagiair	-2
fr:votre_standard	-3
fr:votre_technicien			2							-3	-3	-2	-3	-3			-3		-4	3	6		-7
fr:votre_temp	-8	-2			-2
fr:votre_vendeux	-2
fr:voudr	-9	-6	-5	14	-5		-9	-4	-4		-8	-6	5	2	-4	-3	-15	2		-5	5	11	-5
fr:voudr_lui	-4
fr:voudr_pas	-3
fr:voudr_que	6	-3		6	6	-4	-2			-2	-3		7	4			-7	-7	4	-3		12	-4
fr:voul	-18	-8	12	8	4	-7		-6	-6	3	-11	-6		-8	-6	-6	9	-10	-10	-2	-6	3	-2
fr:voul_felicit	-3
fr:voul_just					3
fr:voul_ma	2
fr:voul_me	-3
fr:voul_pus	-3
fr:voul_que	-15	-3			-4
fr:voul_savoir	-4
fr:voul_vous		-4	5	-2						-2							3	-3	-2	6		-2	-6
fr:vouloir	-6
fr:vouloir_me	-4
fr:vouloir_vous	-2
fr:voulu	-3		-2	-2	3	-2	-2			5							6	-5		3		-2	-3
fr:vous	3		4	11		-4	-4		-8	-4	-5	-9	-7	-5	-8	-9			3		-5	-8	-3
fr:vous-mem	-6	8		4	4	-3	-2		6	6	-3		9	8	7		4	-5		-3		5	-3
fr:vous_a	9		6	-4	-5	-4	-3	-3	-3	-3	5	-3	-3	-4	-3	-2	14		-4	-12	-3	-4	-9
fr:vous_adress	-5
fr:vous_ai		7	5	2	3	-3	7	-2		-3	-2	-3	-5	7			-7	-11	6	8		-6
fr:vous_aim	5
fr:vous_allez	6	-3			11													4		-3			-3
fr:vous_arriv	-3
fr:vous_aur	7				-2	3	5										8	-3		4		-3	-9
fr:vous_aurez	4	-3		-3	-3												-7	-4		11			-2
fr:vous_autr	-4		-2			-2	5		3	4	-2	-3	-3		3		-3		-2	4		-7	2
fr:vous_avais	2			-6	2												-5	4		4			-2
fr:vous_avec			7														3	-4		2
fr:vous_avez	4	11	-10	-4	-16	5	5	9	-5	-5	-8		-7	4	-5	-4			-7		-5
fr:vous_aviez				-2	-3		4							-2			-6	-5		-2		-2	9
fr:vous_corrig	6				-4												-6	-4		11			-5
fr:vous_de	3
fr:vous_demand	5	7	-2	5	4	3	7	4		3	-2	9	-3	-4				10	-4	-12		-5	4
fr:vous_des	-2
fr:vous_dire	-12				-2
fr:vous_dites	3
fr:vous_du					-2						2						-2	4
fr:vous_ecris	5	4	10		-6		-2			4	-4		-2	3			-5		-3	10	3	-5
fr:vous_en	-5		5		-9	-4			6		-2			-3	6		9	-4	-2	-8		-4	3
fr:vous_encor	-5
fr:vous_envoi	-4
fr:vous_est	4	6			6		2			5							6	-5
fr:vous_et	-4	4										5	7
fr:vous_etes	-3			5	-3		4					-5	-2	-4			-11	5	-2	5		-4
fr:vous_exprim	-6
fr:vous_ferm	3
fr:vous_gard	-5			3	8	4							2	3			-7	8		-3
fr:vous_invit	5			2	-4		3					4					-6	3		-7			7
fr:vous_la	3		-6	-5	-3	4	-2				3		-3	-3	-2		7		-4			-5	-7
fr:vous_laiss		-3		6			-2					4	-2	-3				4				3	-5
fr:vous_le	-8	-14	4	-6	-14	-5		-4	-4	-5	-5		-5	-8	-4	-3	2	15	-6	-7	5	-8	-7
fr:vous_les	4	-2	-3	10	6	-2	-3						-2	-3			-9		8	-2	3	-3	-4
fr:vous_me	14	-8	3		7	-13	-13	-8	-8			-9	7		-8	-5	2	6		-10	2	-2	-3
fr:vous_met	4
fr:vous_ne	-4	-9	-2	-9		-3	-3		2	-2		-2	-4	-5	2		6	-7	5	-4			-3
fr:vous_nous	-8			2	8		-2	5									6	-9	7	-10			8
fr:vous_pass		-2			-4
fr:vous_plait	3	-15	-9	22	2	-5	-8	-7	-6	-8	-5	-8	-9	-10	-6	-5	-15		9	6	-7		3
fr:vous_pouvez	6			6	6													3					-6
fr:vous_press	-2
fr:vous_pri		-3			-3		-2										-3	8	-3	-7		-2	-3
fr:vous_propos	3
fr:vous_rappel	3
fr:vous_recev	-9	-3					-3
fr:vous_refus	4			2	12												-10	-3	5	5
fr:vous_remerc	-7
fr:vous_repass	7
fr:vous_saur	-5
fr:vous_signal	4
fr:vous_trouv	-3					2					3
fr:vous_une	-5									3
fr:vous_voi	3
fr:vous_voul	5		4	2	7	3	-2			-3	-2		-3	-2			14	-6	-4	-4	-2	-5	-6
fr:voxtrio	5	-3		-6													-6			3			3
fr:voyag	-4	-7		9	-4		-2					-2		-2			-10	-3	-2	15		-3	-4
fr:voyageur	-3
fr:voyon	3			3	5				3				-2	-3	3			-3				3
fr:vpn	2
fr:vrai	5	-10	7	-2		-9	-7	-6	-5	2	-10	-6		-9	-5	-7	2	-11	3	4	-6		-17
fr:vrai_bien	-3
fr:vrai_caf	-2
fr:vrai_dire	-5
fr:vrai_que	4		10	-6	-3												7	-2		-6
fr:vrai_soi	-2
fr:vrai_soulag	-4
fr:vrai_sourir	-2
fr:vs	7	-2	-3		-5												-2	-2	-2	-3		-2	4
fr:vs_avez	5
fr:vs_aviez	7
fr:vu	-3	7		11	-11	11	6	-6	-6	-7	-2	-7	-9	-10	-6	-6		9	-11	-11	-6
fr:vu_de	2	-2	4		-3						4									-5		6	-3
fr:vu_et	2
fr:vu_le	-4
fr:vu_pass	2
fr:vu_que	-7	6	6	6	-2	7					3						-5			7			-2
fr:vu_un	6	5	3		-3		7										-3	10		-7			-3
fr:wai					-3
fr:wait	-2
fr:wall	4
fr:want	-3		-6	6	10	3					-3							-5	-2	7			-5
fr:warn	4	5	-2	3			7				9			-2			-2	-4		-8		6	6
fr:warning	3
fr:was			-16	-6	-17		-8	-6	2		-3	-8	-8	-10	3	-8	3	4		-3	-3	-9	-4
fr:was_a	3																			3			-2
fr:was_fixed	-6
fr:was_not	5
fr:wat	6	-3	-6	-4	-3	-3					-3						6	-3	-2			-2	-4
fr:wc	3
fr:we	11	-3					-11	-9	-9	-10	-9	-10	-9	-12	-9	-9		-5	3		-10	-12	-6
fr:we_are	3	-6	5	-4	-5	-4	-3	-3	-3	-3	-4	-3	-3	-5	-3	-3	-16	-7	-4	22	-3	-4	-12
fr:we_have	7	-3		-2	-4	-3					-3						4	-3	-3	-5
fr:we_will	3		-3		9												8		-3	-8			-4
fr:wednesdai	6			5	-4	-3					4			6			-6	5				4	-4
fr:week		-4	2	-6	-7	-3	-3	-2	-2	-2	-3	-3	-2	-3	-2	-2	-13	-6	-3	14	-2	-3
fr:week-end	4		-3		6		-3	-2		3	-7	-2	-4	-4			-11		5	-3	-2	5
fr:weekend	-11				-3
fr:weird	-3
fr:wel	4	-4	-5	5	-4												7	2	-2	-3			-5
fr:wel_packed	-5
fr:wendi	-7	-8	-2	-5		-6	-3	-2	-3	-3	-5	-4			-3		12	-11	3	-19	6	-2	7
fr:went	7	-6	-3	4	-4	-3	-2		-2		-2	-3	-2	-3			-7	6		-3	6	-4	-4
fr:were	3		-3	-3													2			-3
fr:what	3	-3	-5	3		-4	-2	-2			-3	-2	3	-3			3	3	-3	-7	2	-3
fr:what_a	-3
fr:when	3	-7	-4	11	-4	-5				-3	-3			-3			-13	-8	-3	9			5
fr:when_is	7
fr:where	8
fr:where_is	6
fr:whi	3
fr:which	4
fr:whit	10	-2	-3															-3
fr:whitcomb	3			3				3			3		-2				-4	6		-2		-5	2
fr:who	12	-4		-6	-5	-4	-3	-3	-2	-3	-3	-3	-2	-3	-2	-2		-6	-4	7	-2	-3	-3
fr:whoev	5	-2		7	6	-4		3					-2	-3			8	5		-4		-6	-5
fr:whol	-3	-4	6	-5		-4											7			-7			-3
fr:whom	5			6	-4	-2	4			5	-3							7		-10	4	-2
fr:whom_it	3			6	-4	-2	4			5	-3							7		-10	4	-2
fr:wi-f_la	-3
fr:wif	-3	-7	-6	-6	-5	-4	-3	-3	-3	-3	-4	-3	-3	-7	-3	-3	-8	-5	-4		-3	-4	10
fr:wif_plus	-7
fr:will	-9	-4	4	-4	6	-4	-2				-3	-2		-2			9	4	-4	-15	7		-7
fr:will_be	-10
fr:window		-2	-6	-3												-2	3			-3
fr:with	16	-7		10	4	-8	-5	-5	-4	-5		-5	-5		-4	-5		-12	-10	15	-5	-6	-3
fr:with_a	10		-4		-3														-3	5			-8
fr:with_the			-4		-3									-2			-9	-4	-2	16			-6
fr:without	3
fr:wonderful	3
fr:word	-4
fr:work		-5	-7	3		-3	-2		-2	-3	-3	-2	-2	-3	-2			-6	5	-17	-3	-4	11
fr:would	4	-6	-5	7		-7	-4	-4	-3		-5	-4	4	-4	-3	-3	2		3	2	2	-5	-3
fr:would_be	-2			9	-3												-4	-4	6	6			-4
fr:would_do	-3
fr:would_go	-4
fr:would_lik		-3			7												7			-3			-4
fr:wow	-10
fr:x		-3		2	8												-4	9		-7		-3
fr:y	5	-6	-11	10	-2	2	-19	-5	-14	-10			-14	-20	-15		-4	6	-16		-3	-17
fr:y_a	3	-15	-19	-4		-3	-10	-9	-9	-12	-4	-4	-5	-13	-9	-8	-10	9	-15	4	-10	-13
fr:y_allais	-4
fr:y_aurait	-3
fr:y_avait	8	3	-5	-4	-4	4	-3			3	-3	-3	-5	-2					3		7		-12
fr:y_compr	-5
fr:y_connait	-4
fr:y_croir	-2
fr:y_en				3	-2						4						-5	6		3			-4
fr:y_est	9	-4		8	4	-3											-10	6	-2	6		-3	-4
fr:y_etait	-5
fr:y_jet	4
fr:y_march	-3
fr:y_mettr	3
fr:y_mouill	5
fr:y_nous	-4
fr:y_oblig	-4
fr:y_ont	-13
fr:y_pass	5
fr:y_rappel	-7
fr:y_rest	-5
fr:y_retourn	-12
fr:y_va	7
fr:yannick	2		-2	-10	-5	-3	-2		4			-2		4	4			-5	6	-2		-5	3
fr:yaourt	2
fr:yasmin		-3		6	-4												-9	6		7		-2	-4
fr:yassin	-5		-4	10		3	-4	-3	-3	-3	-5	-3	-4	-4	-3	-3		-5	-3	-9	-2	8	7
fr:yassin_a		-3			4	-2
fr:ye	5
fr:ye_#	4
fr:year			5	-3	-4					-2								-7	11	-9			-5
fr:yeux	4	-5	-7	-10	-3	-2				-3						-2	8			-8		-3	-2
fr:yeux_au	3
fr:yeux_ferm	2
fr:yo	11	-4	-4		-4	-3					-2			-5			-8	-3	-4	13		-4	-7
fr:yoland		-3
fr:you	-2	-6	-7	-6	-14	-16	-4	-11	-11	-12	-9	-12	-12		-11	-10	-7	-6	5	6	-9	-14	2
fr:you_a	-3
fr:you_fix	3
fr:you_said	-3
fr:you_send	6			3	4												4	-9	-2	2			7
fr:you_told	9		-4	6	-4	-4					3		-2	4			-13	-7	-5	13		-3	2
fr:youp	-4
fr:your	5	-10	-4	11	-3	-6	-4	-3	-3	-4	-5	-4	-3	-3	-3		-19	12	-7		-5	-5	7
fr:youssef	-3	-3			-2
fr:yvan	-6	2			-2				4				5	5	5
fr:yvon		8	5		4	4				6			4	-2					-3		-2		-3
fr:zebr	4
fr:zen	2
fr:zero	-10	3	-14	-16	-8	-4	-4	3	-3	-4	-5	-4	-4	7	-3	3	2	2	-3	2	-3	-6	-8
fr:zero_espoir	-3
fr:zero_fois	-5
fr:zero_messag	-3
fr:zero_musiqu	-5
fr:zero_tim	-4
fr:zerrouk	-5	3		4	-2	8	4				-3						-4	-4				-3	10
fr:zinc	8																			-8			7
fr:zon	3
from:letter	7	-36	-23	-6	-24	-31	-29	-26	-27	-26	-32	-28	-28	-33	-27	-29	-20	-17	-21	10	-27	-29	-15
from:note	-5	5	-53	86	3	12		-31	-31	-27	18	-8	-20	-10	-28	-24	-52	-7	-5		-8	38	-4
from:review	-2	-37	9	-80	-50	-47	-41	-36	-39	-38	-45	-34	-39	-39	-39	-12	121	-61	-45	-112	-41	-52	-64
margin	9		-3	-7	-4		-3	-4	-5	-5	-3	-3	-4	-3	-6	-3			-7	-9	-7	-5	-2
margin:clear	18	-14	-12	-6	-18	-12	-17	-18	-19	-19	-19	-17	-20	-19	-19	-17	-11	-8	-16	-3	-22	-17	-15
margin:no	-12	-45	-28	-38	-19	-55	-45	-43	-37	-43	-38	-39	-43	-40	-36	-36	19	-50	-17	-25	-37	-34	-36
margin:none	-33	-60	-61		-59	-60	-53	-51	-54	-53	-56	-55	-55	-47	-54	-49	-18	-62	-49	7	-48	-34	-71
margin:yes	-2	-53		-16	-28	-50	-40	-37	-44	-34	-41	-39	-39	-53	-43	-37	45	-33	-40	-52	-36	-45	-10
only-asks	-34	-33	-25	-22	-38	-33	-30	-30	-29	-33	-33	-30	-29	-31	-29	-29	19	-58	-42	-20	-28	-33	7
praise	-2	-3	3		-5	-2	-3		-3	-2	-2	-2	-2	-3	-3	-3	3			-2		-3
repeats	5	15	-12		-33	-12	-5	-15	10	-24		-23		27	8		-27		-33	6	-4	-8	21
reproach	3	-4	-8		-5	-5	-6	-6	-8	-8	-5	-6	-7	-5	-8	-5	-10		-6	2	-7	-7
rule:ask	-3	-17	-36	116	30	-14	-16	-12	-16	-13	-13	-9	-10	-14	-13	-17	-45	20		4	-8	5	-9
rule:boundary	68	-64	-34	110	212	-33	-19	-9	-21	-20	-33	-22	-30	-32	-19	-13	38		53	-14		-54	-19
rule:broken-promise	29	-21	-38	-15	-51	-32	5	-25	-17	-25	-12		3	4	-14	-13	-33	10	15	4	-26	16	-7
rule:critical		14	-2	2	-2	5	2	3			3	2	4	7		2	-4					4
rule:critical:asks_for_boss	36	94	-19	47	-37	24	-6	12	18	44	-3	7	126	57		-8	-26	-72	-14	-83	-6	126	-60
rule:critical:churn_threat	-8	71	-9	26	-29	-11	-6	15	96	-12	-21	30	36	49	90	19	-50	-36	-8	31	-9	49	-33
rule:critical:discrimination	30	70	-13	32	-14	-7	14	-11	-11	101	8	-12	29	-21	-11	-8	-54	26	35	-80	52	-12	8
rule:critical:large_money	40	82	-13	33	-32	-39	46	28	-2	-13	-26	125		27		-7	-43	34	-13	-44	-13	7	18
rule:critical:legal_threat	2	85	-24	20	-38	15	132	19	-24	17	-13	36	8	33	-22	-11	-9	38	-20	-52	6	10	21
rule:critical:media_threat	27	73	-10	17	-24	-6	-23	119	-17	-14	-19	3	9	31	-15	20	-65	14	-11	33	-12	19	14
rule:critical:public_review	20	127	-60	-8	-21	-17	-12	21	-13	32	-13	-12	-20	52	-12	127		21	-7		-12	-17	-21
rule:critical:repeat_unresolved	32	123	4	24	-36	14	8	37	24	-6	20	13	42	171	18	47			-18		-23	30	-32
rule:critical:safety	20	115	-21	25	-35	150	-3	-19	-10	-24	67	-24		-9	-8	-12	-40	-35	-22	28	-22	13	33
rule:critical:vip_client	-15	45	-6	-4	-16	-3	-15	-13	93	-8	-17	12	28	41	97	-4	-22	-26	-5	8	-6	39	-27
rule:critical:vulnerable_person	21	95	-25	27	-18	84	-25	-12	-18	-17	143	-16	11	-14	-17	-8	-43	-12	-17	54	-15	-33	12
rule:irony	56	-61	215	-94	-60	-43	-27	-26	-27	-27	-35	-33	-25	-33	-26	-43	46	-53	-36	-28	-27	-29	-50
rule:remedy:apology	36	33	-9	35	-11	-28	12	-8	-9	60	-19	-9	-4	-14	-9	-3	-69	-41	-12	-57	120	-44	-38
rule:remedy:callback	9	56	-34	53	-81	20	-14	35	31	-16	3	9	69	31	26	-17	-82	-58	-40	-131	-36	183	-59
rule:remedy:discount	11	-34	-44	55	10	-32	-29	-23	-24		-30	-28	-31	-36	-23	-17	-52	-27	123	-72	-24	-42	-19
rule:remedy:information	-18	5	-21	24	-69		-11	-23	-27	12	5	-8	-30	-25	-26	-20	-33	-60	-47	-50	-28	-48	137
rule:remedy:none		-52	4	-79	-16	-43	-36	-35	-39	-37	-39	-39	-41	-44	-37	-27	81	-58	-37	-21	-42	-57	-57
rule:remedy:redo	7	-23	-40	23	-29	-20	-28	-27	-26	-36	-28	-22	-25	-21	-24	-33	-11	-41	-30	65	-38	-33	-43
rule:remedy:refund	28	-50	-31	60	-3	-37	-17	-24	-21	-24	-30	-14	-35	-29	-26	-16	-93	141	-40	-35	-20	-52	-51
stars:high	-61	-57	-125	-34	-58	-47	-37	-33	-36	-38	-42	-36	-33	-36	-35	-42	88	-37	-39	-85	-32	-39	-60
stars:low	151		75	-72	-20	-34	-42	-32	-40	-31	-38	-25	-44	-26	-39	27	100	-57	-34	-91	-40	-53	-63
stars:middle	165	-59	-45	-54	-66	-52	-39	-38	-40	-39	-50	-40	-38	-45	-40	-50	95	-61	-51	-108	-41	-48	-41
subject:cue:contact.contact	-23	39	-8	31	-17	-11	20	-6	-7	17	-12	-8	6	40	-7	-4	-29	33	-8	6	-5	-8	-5
subject:cue:critical.churn_threat	9	3	-5	12	-17	-7	-14	-8	13	-6	-4	10	-14	4	14	-4	-9		-7	3	-3	13	-9
subject:cue:critical.discrimination.trait	-12	2			-10	-8	-3		-3	17	-8	-3	-5	-4	-3
subject:cue:critical.large_money.loss	-11	-16	-15	3	-24	-32	8	-20	-20	-16	-17	8	-21	-22	-19	-12	-19	40	-29	-15	-12	-33	3
subject:cue:critical.legal_threat.lawyer		44	-5	13	-15	4	61	-9	-6	-4	-9	47	-10	17	-6	-3	-24	29	-6	7	-3	-18	-26
subject:cue:critical.safety.hazard	14	-6	-5	-4	-4	-11	-3	-3	-3		-10		-3	-3	-2		31	-5	-2	-36	-3	15	-18
subject:cue:critical.vulnerable_person	-23	14	-4	-12	-10	3	-7	-5	-6	-5	37	-5	-9	25	-6	-2		-6	-4	18	-3	-11	-24
subject:cue:critical.vulnerable_person.need	14	29	-13	18	-20	-19	-12	-10	6	-8	49	-11	14	13	8	-6	12	-24	-10	27	-6	-6	-36
subject:cue:irony.absurd-image	-28	57	24	-13	-29	22	11	-8	17	20	-9	-11	-12	33	17	-4	-54	-33	-7	54	-6	-19	34
subject:cue:irony.mock-praise	74	-39	103	-66	2	-29	-14	-9	-10	-10	-18	-14	-12	-10	-10	-6	8	-6	-16	-7	-14	-21	-3
subject:cue:negative.announcement	-28	11	-14	5	-31	-7	25	8	-14	-16	-18	27	-18	23	-14	-10	-59	39	-20	-5	-8	-29	14
subject:cue:negative.dissatisfaction	-16	-8	-8	34	-17	12	-14	-11	-11	-10	9	-13	30	-14	-10	-6	13	-17	-11	-5	-8	11
subject:cue:negative.failed-expectation	-17	-31	7	24	-44	-42	-25	-14	-15	-14	-28	8	36		-14	-7	-31	-23	-17	6	-13	57	6
subject:cue:negative.failed-function	-73	-30	-14	50	-5	12	-32	13	-14	-13	-31	-20	-17	-19	-14	-9	-27	4	33	16	-8	5	-32
subject:cue:negative.lack	-7	-8	-4	15	-7	-11	-6	-5	12	-3	-5	-6	18	-16	15		14	-28	-5	17	-3	-3	-11
subject:cue:negative.plain-negation	16	-17	-9	23	19	-4	-7	-2	-7	-4	-4	-6	-5	-8	-6		-33	14	-3	-3	-3	-6	24
subject:cue:negative.repetition	-6	4	25	-3	-27	-16		-20		-22	16	-25	-4	34	-13	-16	-32	15	-29	-7	16	-2	30
subject:cue:negative.trouble	27	-17	3	19	-16	21	-9		-9	-21	-5	-2	-35	-37	-7	-11	-19	40	-34	-48	-24	-3	60
subject:cue:negative.wait	-10	-7	-7	4	-17	13	-13	-7	-10	-6	13	-11	-11	26	-8	-4		-13	-8	26	-5	-12	-8
subject:cue:negative.wrong	10	-13	18	12	-33	-23	-15	-13	-11	-18	20	21	-16	-17	-11	-10	-25	62	-19	-51	-13		-18
subject:cue:noise.auto_reply	-43	-9			-16	-9	-10	-7	-7	-6	-8	-7	-6	-8	-7	-5
subject:cue:noise.job_application	-88	-35			-36	-18	-14	-9	-18	-9	-11	-10	-16	-15	-17	-8
subject:cue:noise.out_of_office	-59	-16			-13	-11	-14	-6	-10	-6	-10	-7	-9	-13	-9	-6
subject:cue:people.person	19	24	-4	-27	-23	-11	-4	-3	-3	37	-6	-3	27	-4	-3		23	-18	-5	-27	15	22	-22
subject:cue:people.service	14	34	20	32	-45	-20	21	22	20	27	-15		11	5	22	-6	-25	3	-15	-31	-11	-7	34
subject:cue:positive.praise		-30	108	-84	-48	3	-18	-11	-13	-13	-17	-16			-13	-8	17	-9	-20		-12	-7	-46
subject:cue:positive.thanks	-95	-30	16	-20	-45	-19	-18	-15	-17	-16	-17	-19	-18	-20	-16	-13	-7		-12	33	-6	-27	-15
subject:cue:remedy.discount	-13	-10			28	-5	-5	-4	-7	-5	-4	-5	-5	-5	-6	-3
subject:cue:remedy.information	-14	-12			-14	-5	-6	-5	-4	-5	-6	-7	-5	-7	-4	-3
subject:cue:remedy.redo	-18	-6	-20	11	29	-15	-16	-9	25	-11	-12	-15	-15	25	25	-7	-28	-25	18	44	-12	-26	-30
subject:cue:remedy.refund	-43	-28	-2	12	2	-10	-19	-8	-8	-7	-6	-17	-6	-13	-7	-6	-14	40	-8	-24	-4	-4	-14
subject:cue:severity.no-home-service	7	53	-7	-16	-11	-24	23	-8	9	-6	43	2	16	8	11	-3	15	-5	-6	3	-4	-2	-24
subject:cue:severity.repeat	26	50	-20	16	-14	17	-19	-8	-14	-7	18	-9	6	62	-11	-6	-47	7	-13	52	-9	-8	-18
subject:cue:severity.soften	-5	-30	-13	-19	-17	-21	-5	-4	-3	-5	-10	-6	-7	-4	-4		7	-23	19		-5	-25	5
subject:cue:speech.question	-28	-11	29	-29	-18		-11	-7	-8	-8	-16	-9	-9	-12	-7	-4	-9	-16	-9	19	-5	-7	6
subject:cue:wish.wish	-58	28	-20	18	28	-14	4	10	-20	-24		4	21	32	-19	-12	-36	17	-19	-40	23	34	31
subject:fr:#	5	3	-10	18		-7	2	-5	7	-6	-5	5	-7		6	-12	-9	16	7	-2	-15	-11	-4
subject:fr:#_#	4	-2	6	11	-6	-3	-4						-4				-13	6		6
subject:fr:#_aout			-4		-4	-3			3		-2		5	4	3		7	-4	-4	2		-6	-6
subject:fr:#_au	4		-2	-4	-2	2					3						5			3		-2	-4
subject:fr:#_avril	4		-2	4	-3																		-2
subject:fr:#_fevr	-3	4								3		-3
subject:fr:#_h		-6	-3	-7		-3	-2	-2		-3	-3	-2	-3	-3			-4	-7	6	6		-4
subject:fr:#_juillet	3	7	-3	6	-5	-3	8			4	-2	4	-3	3					3	-10		-5	12
subject:fr:#_juin	2	5				3	4	4				6	-2	-4						-5		3
subject:fr:#_mai		-2															-5	5					-2
subject:fr:#_octobr	-3	-3
subject:fr:#_septembr					2													6		-6	4
subject:fr:'s	17		-5	15	5		-3	-3	-3	-3	6	-4	-4	-5	-3				-5	-10	-5	6	7
subject:fr:a	-8	4	4	-8	-12	-2		5	-4	7	7		-3	-3	-3	-4			-7	-17	8	5	6
subject:fr:a_#	-6	4									6
subject:fr:a_la	2	5		5	-3	-3		5			6	6	-2	-4			-7	5					-5
subject:fr:about	4	-7	6		-3	-4					-2							-5					6
subject:fr:absenc	-15	-5			-3	-3	-3				-2			-3
subject:fr:absenc_du	-11	-3			-2	-2	-2							-2
subject:fr:account	-5	6					3		6			2		3	6
subject:fr:action	-13	-8			-3		-8				-2	-6		-3
subject:fr:action_required	-9	-4					-5					-4
subject:fr:affair	6	-3	-3														-4	6	-2				-3
subject:fr:again						-3			7		-2		4	6	3		-3			-2		6	-2
subject:fr:an	3			-3			-3	-3	5	-2	-2	4		-4	6		6	4		-6			-5
subject:fr:and		-3	-4		-7	-9	6	2	-2	-2	-6	-3	5	4	-2			11	-2	-3	-3	2	-8
subject:fr:and_a	-5					-3		3
subject:fr:aout	3		-7	-3	-5	-5		-2	2	-2	-3		4	3	2		6	-7	-5	5	-2	-7	-9
subject:fr:appel		3			-3	2					3	5					-4	-3		6		4	-2
subject:fr:appointment		-6												-2
subject:fr:apres	6	-2	-6	-6	-2												4	-4					-2
subject:fr:at		6	-2	3	-5	9	-3	7	-3		-4	-3	-2	-4	-2		-4			8		-3	-7
subject:fr:at_the	7	3	-2	2	-3	5			-2		-2			-2				-6		7			-5
subject:fr:attest		-3
subject:fr:au	11	3		-10	-12		7		3	3			-4	4	3				-4	9	-2	-9	2
subject:fr:au_#	4		-2	-3	-3				4		3			2	4		4			6		-4	-4
subject:fr:aug		4		2		6											3	3					-3
subject:fr:aug_#		4		2		6											3	3					-3
subject:fr:automatic	-7				-3
subject:fr:automatic_repli	-7				-3
subject:fr:autr	6			7			5										-8	-2					6
subject:fr:avant	-7				-3			5					-2	-3
subject:fr:avant_de		3						5						-3
subject:fr:avis	8	-7	11		-9	-3	-3	-2		-3	-2	-3	-2	-3			7		6	-9	-2	-4	-9
subject:fr:avril		-3	-2	4	-5													-3		4			-2
subject:fr:be	-6	-2			6
subject:fr:befor		-4			4									-2
subject:fr:billet	-5	-2			-2
subject:fr:boil	-4	-5		-5	-4	-3					-2						2	-3
subject:fr:booking					2		4			5							-3	3		-4	5		-3
subject:fr:box	-3	-4	-3	7	7	-3											-12	12	-2				-4
subject:fr:brais	-4				-3
subject:fr:brum	10				-3												-4	2		6			-6
subject:fr:bureau	-10	-4			-3	-2	-2							-2
subject:fr:bureau_re	-8
subject:fr:by					12
subject:fr:ca	-11				-2						-4		5
subject:fr:caiss	2	-3			-3												-3	-3		11			-4
subject:fr:call		4	-2	-5	-2	-5	5	-2	-2	4	-3	-2	4				3	-6		-8		8
subject:fr:cancel	-4				6
subject:fr:candidatur	-16	-7			-6	-4	-2		-4				-3	-3	-3
subject:fr:ce	4	17	-5		-12	4	4	-3	-2	14	7	5	-6	-4	-2		-5		-4	-6	11	-5	5
subject:fr:ce_matin	5	12	-3		-5	6				7	4		-3				-3	-5		4	9		-8
subject:fr:ce_que		9		2	-3					5	6	7					-4	5		-5	6	-3	-5
subject:fr:chambr	-5	-2	-3		-5						-3			-2			5		-2	-8		-4	2
subject:fr:chambr_#			-3		-4						-2						7	3	-2	-7		-3	-4
subject:fr:claim	-2	-4			-2
subject:fr:client	-6	-3			-3
subject:fr:club	-2	9			-4	-2			10					7	10
subject:fr:command					-3
subject:fr:commentair	10	-2	-7	-7	-4												8	-6	-2	-11			4
subject:fr:complaint	-4	-5					-4					-3
subject:fr:contact		-12	-10	8	6	-10	-8	3	-6	-6	-7	-7		-11	-5	-4	-7		-8	12	-6	5	-10
subject:fr:contact_form	-7	-8	-3	9	-4	-4	-3	-3	-3	-3	-3	-3	-3	-8	-3		-11	-9	-3	12	-2	-3	4
subject:fr:contrat	6	-3	-3	4		-3	-3		5			-4	-4		5		2	7	-2	-9			-4
subject:fr:cot	3			3		-2		4									-5	6		7		-5	-4
subject:fr:dai	-4	-2			6
subject:fr:dans	3				-3	3												-4		2		3	-4
subject:fr:dans_le	3	-3			-3												2	-4		4			-3
subject:fr:de	-8	7	3	24		5	3		-8	-3	11	-11		-10	-8	-10	-6	4	-2	-3	-2	7	3
subject:fr:de_#	7	-5	6	9	8		-2										-15	6	-5	10		-3	-5
subject:fr:de_ce	3	12				7				6	5						-6				8	2	-4
subject:fr:de_contact				-7	-3		-4	6					5	-2				4		-11		9	-3
subject:fr:de_don	3	7					6					-4					-3	-3					6
subject:fr:de_la	5	9		3	-2	10				-3	7		7	7			-7	-8	6	4		4	2
subject:fr:de_le	-4	-6			-3	-3					-2	-2	-3	-3			-3			-6		-3	8
subject:fr:de_ma	4			3			4				4			-2			5	-3		-2		-3	4
subject:fr:de_mon	3			3	-2						3						-5			3		7	-4
subject:fr:de_pass	-6	4		2	-3	5		5			6		3	-3				-3		-8		9	-3
subject:fr:de_votre		-4			-5
subject:fr:demand	-5	10	-2	5	-6	-4	3	5		-2	-2	-4	5	9						4
subject:fr:demand_de	-7				-4		-4	6					5	-2
subject:fr:demeur		10		3	-3		13	-2				10	-2	4			-5	6				-4	-6
subject:fr:depos	4	-2		8	-4	-5	4	-2	-3		-5	5	-3	5	-2		-10	18		-14		-4	-10
subject:fr:dern	-9				-4		2					-4	-3	4
subject:fr:des	8	7		-3		3	3	8			5	3		4						3		-4	6
subject:fr:deux	-9			-7	-5												-4	5	-3				-3
subject:fr:deuxiem		-4			-3									-3
subject:fr:dev	4	3	-2	8			6					-2		-3			-3	5	-4			-2	3
subject:fr:did	3	-3	8	4													-6						5
subject:fr:dinn	-2				-4
subject:fr:direct	6		-3		-3		-3	6					5	-2			5	-3		-6		3	-3
subject:fr:dit	-5	7			-6	-3	4			6	6	6	-3	-2			-4				3	-4
subject:fr:don	3	7					6					-4					-3	-3					6
subject:fr:doss	-4			3	4		-3		3			5	-4	-4	3		5	-4		-9			4
subject:fr:du	8	-4	-13	8	-7	-3	7		-11		-9		-7	-12	-11	-6			-2		-4	-17	14
subject:fr:du_#	16		-14		-12	-3	9		-8		-4		-3	-5	-8	-4		-3				-11	8
subject:fr:du_bureau	-11	-3			-2	-2	-2							-2
subject:fr:eau	8	4		-6			6					4		4			6
subject:fr:emploi	-6	7			-4					8			6
subject:fr:en	6	10	-5	4	-8	2	11	3	-4	-4	-5	8	5	6	-3		-3	5	-3	5	-3		-15
subject:fr:en_demeur		10		3	-3		13	-2				10	-2	4			-5	6				-4	-6
subject:fr:encor	-4	-5			4									-2				-4		4			-5
subject:fr:entretien	2	-7		4	2	-3	-3			-2	-3	-2	-2	-3			9		-3	-12		-3	6
subject:fr:equip	-3								3				-3	-3	3
subject:fr:est	-3		-2		-6		-5			4		-2		-2				5	-3	-13		-2	9
subject:fr:et	6	-4	-8	5	5		-3	-5		-4	-3		-8			-3	-8	-12	9	10	-4		-9
subject:fr:ete	-8				-3		5			4
subject:fr:excus	-10				-3
subject:fr:factur	15	3	5	10	-5	-5	2	-4	-4	-5	-4	-5	-6	2	-4	-3	-8	11	-12	-2	-4	-9	6
subject:fr:factur_#	10		3		-9	-2	-3						-3					6	-6	-6		-4
subject:fr:fath		10		8		6	8				12									-8			9
subject:fr:fe	-8				-4	-2
subject:fr:feedback	18	-3	-9	-14	-7		-4	-2	-3	-2	-7	-3	-3	-4	-3	-2	26	-6	-4	-24	-3	-5	-12
subject:fr:feedback_form	9	-5	-2	-15	-3	-3											15	-3	-2	-13		-2	-5
subject:fr:felicit	5	-3	13	-12	-4	-3											10			-6			-6
subject:fr:fevr	-3	4								3		-3
subject:fr:fil	3	3				5					3						-3	-3		2		7	-5
subject:fr:fill					-6	2	-2				-3						-2	5					-5
subject:fr:fin	-8	3							7					8	7		3	-2		4		-3
subject:fr:floor		-3		-3	-6												6						-3
subject:fr:for	-7				8		-6	4	-3	-2	-5		-4		-3		2	3	-3	-6	-2	-5	6
subject:fr:for_the	-4	4				3
subject:fr:forf	2	-4		4	3	-2											-7	8		-7		-3	4
subject:fr:form	11	-13	-7		-5	-8	-11	-10	-10	-9	-5	-11	-10	-13	-10	-8	-3	-21	-12	15	-10	-6	-15
subject:fr:format	4
subject:fr:formulair	26	-18	-20	7	11	-12	-9	-7	-7	-10	-11	-8	-9	-9	-8	-6	-10		4	9	-8	-3
subject:fr:formulair_contact	9			5	7													4		8			-9
subject:fr:formulair_de		-2		-7														5		-10		7	-2
subject:fr:formulair_factur			-2	6	5												-2	12	-4	-11			-4
subject:fr:formulair_question	-8
subject:fr:formulair_soutien	5			8	9													-4	7	-5			4
subject:fr:four	5	-4		7	3												5	3		-3			-4
subject:fr:fridai	12	3	-4	3	-5		-2	5			-3		-2					-2			-2	-3
subject:fr:from	5			-7				4						4			7	-3		-2			-2
subject:fr:fuit	-4	3				4					-2
subject:fr:garant	3	-2		2	4												-7			6
subject:fr:gas				4		3					-3		5				2			-6		7	-3
subject:fr:group	7		-4	4	-6	-2	3					5		-3			-7	5	-2	6		-3	-7
subject:fr:group_du	4			5	-3												-7	4		8			-4
subject:fr:guest	11		-7		-6		-7	-4		-4	-5	-5	3	-5		-3	13	-5	-4	-17	-3	3	-6
subject:fr:guest_complaint	-5	-3					-4					-2
subject:fr:guest_form	11		-5	-5	-3						-3		-2				6		-2	-10		3	-3
subject:fr:h		-7	-4	-5	3	-3	-3	-2	-2	-3	-3	-2	-3	-3	-2			-8	6	4		-4
subject:fr:h_#		-3		-5	-5													2		-6		-2	4
subject:fr:hi	-3				5	2					6						-3	3		-4		5	-3
subject:fr:hold	-2											5		4
subject:fr:hot	4	5	-2	7	-3	5			2		-2		4	-3	3			-4		8			-7
subject:fr:hous	3	10		4		4					6		4	-4	2		-7			4			-5
subject:fr:i	4	-4	-2	-13	-5	-4	-2				-3	-2	5	3			11	-3		-4	-2	4	-9
subject:fr:imprim	2	-2		-4													-8	-3		12			-3
subject:fr:in	-5	13	-4	9	-2	11	6	-3	-4	-2	6	-3	-4	-3	-3		-13	-4	-3	8	-3	-4	10
subject:fr:in_the	4	8		7	-3	7					-4						-8			4		-2	5
subject:fr:invoic	-3	-6	-3	6	-3	-3	-4	-3	-3	-2	-2	-4	-3	-4	-2		-14	6	7	-5	-2	-3	5
subject:fr:invoic_#	-6	-5		5		-3	-2							-2			-12	4	8				-5
subject:fr:is	-11	-10		-5	4	-5	-4	-2	-3	-2	-4	-3	-4	-7	-3							-2	-3
subject:fr:januari		7		3		3	-3		4			3	-2	5	5		-6			8		-3	-4
subject:fr:je	5		-2	7		-3	4			-2			2	2			-8		-2	6			2
subject:fr:jeud	-10	-5			-5
subject:fr:juillet		7	-3	6	-5	-3	8			4	-2	3	-3	3					3	-10		-5	12
subject:fr:juin	-4	3			-3	2	2	3				6	-3	-4						-6		3	7
subject:fr:juli	3				-3	-3						4					3		8	-11
subject:fr:juli_#	3				-3	-3						4					3		8	-11
subject:fr:jun				3		3					-3						-5	-4		7
subject:fr:jun_#				3		3					-3						-5	-4		7
subject:fr:just	2	-3															10			-8			-4
subject:fr:la	4	3	-3	15	-21	5	-13	9	-7	-11	6		4		-7	-5	-4	-3		7	-8		-4
subject:fr:la_#	2			5							2		4	5			-8	-4	6	-3		3	5
subject:fr:la_direct	6		-3		-3		-3	6					5	-2			5	-3		-6		3	-3
subject:fr:la_lettr	-9	-7				-3	-4
subject:fr:laptop	4	-3			-2
subject:fr:le		-8		3	-10	-4	-12	-7	-7	-9		-9	-10	-11	-7	-5	-5	3	-14		-7	-14	11
subject:fr:le_#	-4				-2						4
subject:fr:les	-4		-3			-6	-3	5	8	-2	-5	-2	-4	6	8				-2	5			-8
subject:fr:let	2				-3		3					2		-4			-4			5		-2	3
subject:fr:lettr	-9	-9		-3	-5	-4	-5					-2	3				3	4		-8			-3
subject:fr:lign	4			-6	-2	4		5	4				5	5	4		-5	-4		9		-5
subject:fr:livraison	7	-2	-3	5	4												-3	10	-2	-8			-3
subject:fr:long		-6				-3																	4
subject:fr:lund		4	-3	9	-3					4							-10	-2				-2	12
subject:fr:ma	9	2	6	5	-5	2		5	-2					-2	-2		4	-4	-3
subject:fr:ma_fill					-6	2	-2				-3						-2	5					-5
subject:fr:mai		-4		4													-8	4		6		-2	-3
subject:fr:mailbox		-4			7		-2					-3
subject:fr:mar	-8			-3	-4	-5	3		4			-2		4	4		-6	4		2		-3	3
subject:fr:mariag	-5
subject:fr:massag	2	-3		-7	4												8			-5			-6
subject:fr:matin	2	11	-5	5	-7	5	-2			7	3		-3				-8	-6		9	9		-9
subject:fr:may	-4	-2			-2
subject:fr:mazout	2	3			7	4					-2						-6	-7	12	-3			-3
subject:fr:me	-6	7		-9	-4	-4	-3	5			6	6	7	7				4		-5	2	3	-6
subject:fr:merc	-21	-5	5	-7	-10	-3	-3	-3	-3	-3	-3	-4	-3	-4	-3	-3
subject:fr:merc_pour	-7				-3
subject:fr:mes	9	-5	7	-5	-5	-3											6	-11		7	7	-3	-10
subject:fr:messag	-9
subject:fr:mis	2	10		4	-4		14	-2			-2	12	-3	3			-7	8		-4		-5	2
subject:fr:mis_en		10		3	-3		13	-2				10	-2	4			-5	6				-4	-6
subject:fr:mme	-4	-4		3	-3	-2						3	4	7			-6			-11			10
subject:fr:moi	3	4		-4						5								-3				-2	6
subject:fr:mon	15	-11	-4	11	6	-2	-5	-2		-3		-2	-4	-5	-2			4	-6	2	-2	2	-13
subject:fr:mondai	4	3		5	-2	4			5		-2		8	3			-7	-2	9	-6		7	-3
subject:fr:monsieur	-4	2			-2	9				4			6	3
subject:fr:morning	-5	5		3		5				4			5				-6	4		-4		5
subject:fr:mot	-5		-4	3	-4	5				-3	6		3				5	-3	-2	-9		6	-4
subject:fr:mot_de	-7				-2	6					6		4							-6		7	-2
subject:fr:moving	-5				6
subject:fr:my	-3	4	4		12		6	-3	-4		9	4	-6		-4		3	7	-3	-16	7	-6	4
subject:fr:my_fath		10		8		6	8				12									-8			9
subject:fr:n	5	-5		4	-3		-4					-2					-6	11	-3	-10			-4
subject:fr:n_#	5	-5		4	-3		-4					-2					-6	11	-3	-10			-4
subject:fr:ne	5	-5			-4													-3		-10		8	5
subject:fr:neuf	3	-2			-3												3	-2					-5
subject:fr:new	6			-3		3					-2						-5	-4		7
subject:fr:night		-5	-3		-3	-3					-2							2	8	-9			-4
subject:fr:no	8	-10	-4	10	4	-6	-3	-3		-2	-3	-3	3	-6			-3	6	-3		-3	-2	-9
subject:fr:no_#	4	-6	-2	6	5	-2											-10	6		9		-2	-5
subject:fr:nos	-4			4					2				-3	-3	2			4					-3
subject:fr:not	13	-9	-6	-4	7	-5	-3		-3		-3	-3	-3	-3	-3		5	4	-4	-4	-2	-4	-7
subject:fr:notre	9		4	5	6	-4	-3	-2	-2	4	-3	-3	-3	-3	-2		11	-9	-3	-10	5	-5
subject:fr:nous	6		7	-4	-4	-3	6			4	-2						7	-6				-5
subject:fr:nouvel		-4	6		-3												8	-6		-11		7	-3
subject:fr:nuit	8		-4		-8		-2			5	2		6					8	-2	-12		3	3
subject:fr:nuit_du	4	-3	-2		-3						3							4		-2		-3	6
subject:fr:numero	-2	-2			5
subject:fr:octob	8	3	-3	-2	-4		6			4	6							-4		-6			9
subject:fr:octobr	-5	-5	-3	-3	4	-3					-2						3	-7					3
subject:fr:of		6	4	7	-8	4	4	-3	-4	4	-9		-4	-6	-4				-3	-3	3
subject:fr:of_offic	-5
subject:fr:offic	-5
subject:fr:oil	-6				-2	-4			3					4	3
subject:fr:old	5	-4																-4		-10			10
subject:fr:on	-12			7		-7	-4	-3	-3		5	9			-3			10		-13			-2
subject:fr:on_the	-8				-3	-3							3
subject:fr:one	5	-3	-2	3	-5	-3											6	-5					-3
subject:fr:order	9	-6		-4								-3					-7	4		8			-7
subject:fr:ou		-5		-3	-2	-2	-3				-2			-3			-7		-2	10		-3	-4
subject:fr:our	4		9	4	3	-7	-2	4	3		-5	-2	5		4		2		-3		-2	5	-10
subject:fr:out		-3				-2
subject:fr:out_of	-5
subject:fr:pann	-9	-3			3	-2
subject:fr:pann_de	-2				4
subject:fr:parking	-3	-3
subject:fr:pas	5	-5	-2															-4		3		-4	4
subject:fr:pass	-5	6		6	-4	5	-2	4		3	6	-2		-5			-5	-4	-3	-11		10	5
subject:fr:patient	-3	-5				-3								-2
subject:fr:perron	7	-4	-3	-9	-9	-2											15		-4	-16		-3	-5
subject:fr:person		8		3	-4	5				-3	6		9	-4			-6	-3		-5		10	-2
subject:fr:pet	-3
subject:fr:petit	5			-5													-9	4		6
subject:fr:phon	3	-3		3		-4				2			3				-3	2			3		-2
subject:fr:plan		-3	-2	7	-5												-7	5	-2	-5			6
subject:fr:pour	-14	-12	15	2	-12		-6	-5	-4	-5	-6	-6	-2	-4	-4	-4	6	-16	-7	3	-3	-4	5
subject:fr:pour_la	-3	-4	3	2	-5	-2					-2			-2			13	-8	-3	-4		-2	-4
subject:fr:pour_le	-8	-2	9	-5	-7							-2						-4		-4			7
subject:fr:pour_un	-3
subject:fr:prim	3	7		2	4		2					10		-2			5	7		-11		-3	-6
subject:fr:prix	-4				6
subject:fr:que	-2	6		6		-3	-4			5	6	6	-3	-3			-11	3	-3	8	5	-4	-6
subject:fr:question	-26	-4		7	-10		-6	-3	-3	-4	-6	-4	-3	-4	-3	-3		-6		-7			8
subject:fr:qui		7		-8	-3		5	5		8			-2	5				-7				-5	8
subject:fr:quot	-5	-3		3		-2											3	-4		-7			6
subject:fr:quot_for	-4				3
subject:fr:radiator	2	-3																-4	7	-7			7
subject:fr:rappel	-4	-3		3	-6	-2	3				-2		-3	-2			-7	3		-4		7	-2
subject:fr:re	-7	-5	8	-6	-11	-6	3	-4	-7	-5	4	-5	-7	-12	-6	-3		-12	-3	-5	6	-6	13
subject:fr:re_re	-3	-4			-3
subject:fr:re_votre	3	-4												-2
subject:fr:reclam	-3	-7		4	-3		-8					-4		-2			-6	8	-3	-6			-3
subject:fr:reclam_n	5	-3		4	-2		-4					-2					-6	8	-3	-6			-3
subject:fr:recu	-3				-4
subject:fr:refund	-4	-4			3
subject:fr:rembours	-7						-2
subject:fr:rendez-vous			-3	-10	-4		4										9	-4				-3	-4
subject:fr:rental					-2	-2				3							-2	3		-4	3		-3
subject:fr:repli	-9				-3
subject:fr:request	-10	-7		-3	7	-3	-2				-3			-2						-10			11
subject:fr:required	-9	-4					-5					-4
subject:fr:reserv	-4	-6		5	-4	-2	2			4		-3	-2	-2			-6	4		-7		5	4
subject:fr:reserv_#		-2					3			5
subject:fr:resident		8		5		3		6	7		5			5	7		-4			2		-3	4
subject:fr:rien	-5	-6				-4
subject:fr:room			-4	-8	-6	4	-4	4			3	-3	3	-5				6	-3	-2	-2	4	-10
subject:fr:room_#		-5		-5	-4	3	-3	5					-2				4	8		-10		3	-6
subject:fr:ru	5	-4			2	-3	-2	4			-2	3		-2			-6			9		-3	-6
subject:fr:said		3		7	-3	-3				6			8				-6			3	7		-3
subject:fr:sall	-5	3	-2	6		2	5					6	6	-6					-2			4	-6
subject:fr:samed	6			8	9	-2				6			4	-2			4	4	5	-15		5	-5
subject:fr:sans	2	-7			3	-3					-2						-8	-4		2		6	-3
subject:fr:saturdai	-7			3	5						-3							4		-9	2
subject:fr:sejour	12	-3	-9	-7	-5	-3					-2	-2	-3	3			19	-9	-3	-10		-4	-10
subject:fr:sejour_du	6			-3	-2		3							5			11	-4		-2		-2	-6
subject:fr:sept	-5	-6			-3	-2								-2
subject:fr:septemb	-8
subject:fr:septembr					2													6		-6	4
subject:fr:servic			-4	-3	-7		-3	-2			-4		-2				-8	-3	-3	10		2	-7
subject:fr:sit	4	-2			7													-5		7			-3
subject:fr:six	7	-4		-4	-2						-3									2			-4
subject:fr:small	7	-3	5	-8													8	-5	-2	-6		-5	4
subject:fr:smel	3			4		-4					-2									-7		3	3
subject:fr:smel_of	3			4		-4					-2									-7		3	3
subject:fr:soir		4		3	4					6	3		5				-7	2		-7		6	4
subject:fr:soumiss	-11	-4
subject:fr:soup	6	-5		5	-5												9	-7	6	-6	3	-3	-7
subject:fr:soup_du	6	-2			-4												3	-5	7		3	-2	-6
subject:fr:soutien	5			8	9													-4	7	-5			4
subject:fr:stai		-5	-3	3	-3	-2	-3					-2	-2	-2			-5	-4		10			-5
subject:fr:stair	5		-3	-3							-3						8			-3			-5
subject:fr:station				2	-6													9		-11			-3
subject:fr:still	3	-3		4	-3	-2					-2	5		3			-8	8		-3		-2
subject:fr:suit	6	2		7	-2		4							-3				-3		-10		-2	9
subject:fr:suiv	-6	-3			-5
subject:fr:support	10	-3		3	3	-7	-5	-4	-4	3	-5	-4	-3	-5	-4	-3	-9	-8	-4	11	-4	-4	-6
subject:fr:support_form	13	-7		3	3	-6	-4	-3	-4	-3	-5	-4	-3	-4	-3	-3	-8	-7	-4	11	-4	-4	-10
subject:fr:sur	3	-3	-4	2	-5					-2							3	5		-6
subject:fr:sur_le	6	-2	-2	6	-2													5		-7			2
subject:fr:surpris		-2			-4
subject:fr:survei	-3	-3	-3	-5	-4	-3											3	-6		5			-3
subject:fr:suspended	-9
subject:fr:suspendu	-2	-2			-2
subject:fr:tabl	-2			2	-3	3					-3						2			-7			5
subject:fr:technicien	-3	7			-2					6
subject:fr:thank	-3	-3			-2	-2
subject:fr:thank_you		-3				-2
subject:fr:the	5	11	5	13	-5	11	-3	6	-11		-7	-10	-5		-9	-4	-13	-7	-10	17	6	-14	-6
subject:fr:thermostat	4			5		3											-5			-9			11
subject:fr:thing	9	-3	-2	-3													11	-3		-6		-5	-2
subject:fr:third	3	9			-7	4	6		5		5		6	13	-2		-3	-7		6		5
subject:fr:thursdai	8	-3	-4	-5	-3	-2					-2						3	-3		-12		8	-4
subject:fr:tim	-3	3	-3	-5	-4	4			-2		5		-2	7			-6			5		-2
subject:fr:to				2	-2	-4							7	3			-6	-3		5	3	4	-4
subject:fr:troisiem	3	8		5			2						-3	10			-5			4		-3	4
subject:fr:tuesdai	-5	-6			-3	-2
subject:fr:un		-4	5	-7		-3	-3	-3	2	-3	-3	4	-6	-4	2		-5	-8	-4	8			-2
subject:fr:une	9	-3	13	-4	-3												-8	-4	-3	11		-2	-3
subject:fr:urgent				3	-2	2					5						-3			-5		3	6
subject:fr:us	4
subject:fr:vendred	-4	3			-2			6						-2
subject:fr:vent	-3				7		-2	5						5
subject:fr:vid	4				6				3			5	-4	-3	3		5	-4					-5
subject:fr:vis	3	-3		7							-3			-3			-8	-4		16		-2	-8
subject:fr:vos	-8
subject:fr:vos_client	-8
subject:fr:votre	-8	4	9	-9	-14	-9	-11	-6	-6	9		-9	5	-10	-6	-5	14		-6	-22		2
subject:fr:votre_avis	8	-3	12	-10	-3												13	-2		-11		-2	-4
subject:fr:votre_sejour	6	-3	-4	-3	-3												10	-2		-9			-4
subject:fr:vous		-4			-3
subject:fr:was	4			-7		-3				2			4				4	4		-5	3		-6
subject:fr:wat		6			-3	6		8	3				5	-3	3		-5	-4		7			-3
subject:fr:we	-3	-5	8	3	-3												-7			-9			9
subject:fr:websit	6	3		7	-3	-2					-2			5			-7	-8		14			-4
subject:fr:websit_form	5
subject:fr:weekend	6	6			-3	6											-5	2		6			-4
subject:fr:what	3	3	8	-2		-3				6			8				2			-6	7		-3
subject:fr:will	-8
subject:fr:will_be	-8
subject:fr:with				5						4							2	-2		-6			6
subject:fr:you		-4	-3	3	-2	-3							-2				-3	-3		10		-5	-3
subject:fr:your	-7	-3	-4	-2	-8	-5	4	-5	-6		5	-6	-7	-10	-5	-3	14	-7	-3	-19	-4		5
subject:fr:your_mailbox	-5	-3										-2
subject:nature:attitude	-14	-9			-8	-5		-2			-3	-2	-3	-2
subject:nature:money	-12	17	-5	7	-14	-9		-8	-8	-6	-8	28	-7	-17	-7	-5	-17	57	-8	-35	-5	-16	-31
subject:nature:place	-16	12		2	-5	-12	26	-3	13	20	26	-4	22	-13	15		-10	3	-4	-17	-6	6	12
subject:nature:process	-45	-29		-8	-38	3		-17	-19	5	24	-31	-23	-6	-17	-11	38	-32	-18	-28	21	28	-23
subject:nature:quality		13	-20	22	-6		18	-18	10	-15	-34	14	-3	-14	13	-8	-25	10	23	19	-15	9	-31
subject:nature:safety	-6	17	-6	29	-8	24	9	22	-5	-5		-10	-12	-9	-4		-10	-20	-5	-12	-5	21	30
subject:problem	-38		-22	33	-36	4	17	-8	-9	-9		9	-23	-23	-5	-14	-4	19	4	-25	3	39	-18
subject:topic		-22	-16	21	-4	-14	-17	-14	-18	-18	-17	-12	-26	-25	-19	-17	-8	13			-11	-17	-3
sum:0	-2	-38	-15	-33	-46	-28	-33	-32	-33	-30	-30	-41	-35	-37	-32	-29	26	-80	-35	5	-28	-26	-22
sum:1	45	-30	-25	-9	-8	-24	-27	-31	-31	-22	-37	-18	-15	-44	-31	-29	-21	42	-13	-22	-34	-22	-38
sum:2	45	-79	-23	-7	36	-45	-39	-25	-28	-29	-41	-34	-33	-35	-26	-24	-6	83	21	-62	-31	-36	-73
sum:3	44	-17	-24	67	13	-35	-11	12	-26	-13	-32	-39	-36	-13	-25	14	-64	84	17	-63	-33	-51	19
sum:4	42	15		77	44	-45	9	13		-25	-40	23	44	23	-16	-15	-19	20	-3	-25	-23	19	-23
sum:5	63	95	-23	47	9	-36	42	13	23	-27	8	138	-10	33	26	-13	-17	37	-35	-36	-25	-10
wishes	-5	-9	-6	40	23	-9	-10	-10	-13	-4	-3	-12	-14	-12	-14	-13	-8	-7	-8	4		-2	5`;

export const ISSUE_TABLE = `added-to	5	-35	22	12	-24	-24	67	-50	-27
adds	-41	31	49	-55	-32	65	-46	-34	-15
after	-10	-9		7	-7	-7
before	-11		6	-2	-3	-7	5	2	-8
bias	-14	-32		-17	-33	-27	7	-18	-24
blames:staff	-73	55	50	-69	-47	-30	39	-12	-45
cue:contact.contact	-57	86	-50	12	3	-51	9	-50	47
cue:critical.discrimination	-47	102	-111	-13	-15	-25	-115	10	111
cue:critical.discrimination.trait	-31	85	-23	-67	-30	42	-90	4	79
cue:critical.discrimination.treatment	3	99	-107	-33	-27	-24	-33	-61	58
cue:critical.large_money.loss	-45	-17	54	-24	5	-64		19	3
cue:critical.safety.harm	-36	-36	7	31	-16	-20	-71	-62	85
cue:critical.safety.hazard	-40	16	-50	54	-15	-27	-25	-56	47
cue:critical.vulnerable_person		32	-3	-28	-15	-20	25	9	-20
cue:critical.vulnerable_person.need	33	-15	-38	6	-3	-23	-16	-38	55
cue:irony.absurd-image	21	-57	8	-4	-37	-14	3	24	-29
cue:irony.mock-praise	-45	-9	16	24	6	15	57	-68	-68
cue:negative.announcement	-36	-14	67	-30	-38	-12	-40	29	12
cue:negative.dissatisfaction	-28		-8	45	-47	-18	74	-43	-71
cue:negative.excess	26	-49	-13	19	-30	16	-27	36	-9
cue:negative.failed-expectation	-64	-41	60	-45	40	-50	11	19	-18
cue:negative.failed-function		-48	-13	28	15	-34	-8	-3	27
cue:negative.lack	-16		14	9	-37	-39	11	-57	26
cue:negative.plain-negation	23	-34	-5	21	-51	-11	19	2	-32
cue:negative.recalled-promise	-53	18	42	-28	-22	-17	-16		26
cue:negative.repetition	-13	-9	28	-34	-39	22	-4		-6
cue:negative.trouble	-17	-28	22	-20	-11	8	10	-29	-20
cue:negative.wait	-14	-46	23	4	-35	-22	-14	9	4
cue:negative.wrong	24	39	-6	-61	-14	30	7	-16	-8
cue:noise.internal	-61	-33	9	51	-26	-49	75	-44	-22
cue:people.person	-6	92	-18	-65	-18	-4	-2	-19	23
cue:people.service	-45	6	26	-18	16	-26	-10	24	-18
cue:positive.denial	-31	29	13	-49	11	15	18	-31	-26
cue:positive.praise	29	6	-9	-48	-17	-12	19	-16	-17
cue:positive.thanks	63	4	-72	-33	23	32	-48	16	4
cue:remedy.callback	5	40	-15	-54	-29	25	-21	-18	20
cue:remedy.discount	37	31	-29	-46	31	-22	-23	47	-40
cue:remedy.information	-6	41	5	-66		16	-33	10	27
cue:remedy.redo	-20	-18	67	-55	-82	-4	41	4	-95
cue:remedy.refund	-49	-16	71	-57	-58	-29	35	18	-68
cue:severity.harden	34	-37	-25	15	-17	-23	87	-68	-41
cue:severity.no-home-service	29	20	-31	-3	-17	-20		-66	33
cue:severity.repeat	-34	-23	-19	39	5	40	-38	6	20
cue:severity.soften	24	20	-6	-16	-34	3	18	-53	-18
cue:speech.question	16	29	-15	-28	-6	-20	41	-21	-12
cue:wish.wish	-5		3	-15	3	-70	4	15	5
danger	-8	-21	15	-10	-57	-32	-80	-68	120
en:#	-11	-15	2	6	8		-9	5	3
en:#_#	-20	3	11	4	-17	-6	-4	12	-10
en:#_a	2	-4	-14	6	12	-5	5	4	-13
en:#_am	6	-2	3	-10	-2	9	-11	-6	6
en:#_and	-25	-10	-2	16	6	-11	3	7	-8
en:#_euro	-5	-2		-6	11	-3	12	-8	-5
en:#_for	-16	-4	7	-10	8	14	-19	12	-15
en:#_in	-11	-3	12	-10	4	5	-9	7	-6
en:#_is				-4	5	-2	11	-6	-5
en:#_of	3	-3	3	-5		-3	11	-7	-5
en:#_on	-6	-3	-3	2	6	-3	4		-7
en:#_p		5	-4	-3			-14	3	11
en:#_the	-10	-3			6	-5		7	-11
en:#_to	-6	-3	-3		4	-3	-6	10	-7
en:#_todai	10		-2	-6	-5	-2	-2	-7	7
en:#_with	-4	-2	3	-3	-3	-2	-6	7	-3
en:'s		-21		9	-17	-9	-6	11	-8
en:a	-8	-14	6	-5		-10	3	4	-10
en:a_m	9	-2	-15	7	-4	-4		8	-9
en:a_man	-5	-11	15	-7		-2	7	-8
en:a_second	-5	7	5	-4	-3		11	-6	-5
en:about		10	-9	-3	-6	-8	5		-6
en:abov	-8	-2	14	-8		-3		-11	10
en:account	-6	-2	14	-5	-4	-4		-13	8
en:address	5	-5	-6	6		11	-4	-6	-5
en:adult	-7	-8	14	-6		-3	13	-7	-8
en:after	2	-15	12	-15	-5	-8		-10	6
en:after_the	-10	-10	17	-5	-2	-4	-5		7
en:afterward	-9	-7	13	-4			-13	5	7
en:again	8	-6			-9	-12	11		-15
en:ago	-5	-5	9	-3			12	-8	-7
en:all	10	4	-10		-7	5	-8		7
en:also	3	3	-6	5	-6	16	-3	-15	-14
en:am		-5	11	-10	-6	11	-13		3
en:an	-8	-6	19	-14	-11	-8	16	-21	-2
en:an_adult	-7	-8	14	-6		-3	13	-7	-8
en:and	-4	6	-11	8	-6	-10	8	-12	4
en:and_#	3	-2	-10	9	-3	-4	8		-9
en:and_a	5	-9		4	-8	-5	-10		11
en:and_again	-6	4	6	-3	-4		7	-5	-3
en:and_i	-7	-2		7	-5	7	3	-10	-6
en:and_my	-8	-5	14	-7		8	-9	-5	5
en:and_no	6	-3	-4	3			13	-7	-9
en:and_said	-7		8	-5		-3	12	-9	-4
en:and_stai	6	4	-12				4	-6
en:and_that	-5	-2	3	-3			-6	-8	10
en:and_the	-2	-3	7	-12	6	-12	9		-6
en:and_then	3	4	-12	5		-3	11	-5	-8
en:and_told	7	4	-11			-3	8	-8
en:and_walk	-6	11	-10				6		-3
en:and_was	-9	-4	9	5	-3		5	4	-11
en:anoth	-6	-3	11	-5	-6	-3	-3	-6	8
en:answer	-2	16	-8	-15	-6	7	-15	11	-3
en:any	-9	-2	12	-6	-2	-3	6	-9
en:anyon	-12	-5	17	-9	-2	-3	-2	5	-4
en:app	14	-3	-12	-6	-3	-4	-4	6	-4
en:appoint	11	-3	-4	-5	-3	5	-14	13	-8
en:are	3	-14	3		-10		-12	-3	12
en:arm	-6	-7	-8	13				-6	5
en:as	-3		11	-12	-7	-6		-2	6
en:ask	-21	9	-5	5	-7	3	-3	-21	12
en:ask_for	-9	9	-6	5	-5	-4	-2	-6	7
en:ask_me	-6	-6	9			8		-7	-2
en:at	3		-6				-5	3
en:at_#	6	5	-3	-9	-8	4	-11	7	3
en:at_a	-8	6	-4	6		-4	6	-11	6
en:at_six	4		4	-5	-4		-10	13	-8
en:at_ten		-4	-3		-4	-6	-2	4	-3
en:at_the	8	-8	-4		-6	-13	13	-17	3
en:at_your	6	-8	-9		8	9	-12	7	-6
en:august		-11	10		-6	-6	12	-10	-6
en:august_#	-9	-6	10	8	-3		3	3	-9
en:awai	-7	3	-4	7			6	-3
en:back	-9	9	4	-5	-12	-13	-8	5	10
en:back_in	-4	7		-6			8	-6	-3
en:back_on	-8	7	-6	6		-2	-8	-6	11
en:bag	7	-2	2	-8	-3	8		-6	-8
en:bag_of	7	-2	2	-8	-3	8		-6	-8
en:bar	-4	-5		-7	9	9	-9	-6	7
en:bathroom	-8	-2	15	-9	-4	-7	12	-3	-5
en:be	-13	10		-8	-3	-5	8	-6
en:becaus	-24	-16	27	-12	-4	-7	-10	6	6
en:becaus_the	-11	-4	10	-3			-11		9
en:bed	-7	-5	9			-4	3	-7	7
en:bedroom	-10	-2	6	-10	-3				-3
en:been	-18	11	11	-19		-13	-11	8	9
en:beep			-12	9	-3	-3	10	-6	-6
en:befor	-2	-8	17	-13	-5	5	-4	4
en:befor_anyon	-11	-5	16	-9		-3	-4	7	-4
en:behind	-12	-3	-6	11	-3	3	-7	-9	7
en:besid	-8		8	-5	-4	-3	-7	7
en:between	-9		-14	16	-3	-3	11	-7	-3
en:bill	-6	-3		-4	9	-3	5		-8
en:boiler		-6	6		-4	6		-8	-4
en:book	12	-3	-6	-8	-2	-3		5	-6
en:both	-16	-5	-21	24	-4	-4	-5
en:bottl	7		-7	-6	7	8	-3	-7	-4
en:box	11	-4	-12		-3	-4	6	-8
en:braseo	7		-2	-4		-3		6	-4
en:braseo_#	7		-2	-4		-3		6	-4
en:busi	-4		5	-3		-3		-4	3
en:but	-8	2	4		-12	-9	21	-13	-15
en:but_the			-5	8	-9	-3	8	-6	-3
en:by	15	16	-26		-10			-2
en:by_itself	9	9	-15	-11		-3	14	-12	-6
en:by_the	-9	-3	7	4		-2	5		-7
en:call	-15	18	-16	6	2	-13	5	7	-7
en:came	-25	-2	20	-2	-7	-7	-16	6	10
en:came_out	-7	-6		7				-7	6
en:card		-7	9	-12	-7	-11	-12	11	5
en:carri	5	-3			-12	-5	3	-10	7
en:chang	12		-17	8	-2		5	-9	2
en:charg	-10	-5	16	-6	-6	-8
en:charg_#		-2	13		-12		5	-3	-4
en:check		4	3	-7	-3	-4	-4		6
en:children	-10	-6	17	-10	-2		-3	4
en:citi	8	-3		-5	-4	-3	-4	7	-3
en:click	6	-5	-2	-3		-2	13	-10	-5
en:close	5	-2		-7		-3	-11	7	6
en:cold	-12	-3	9			-3	-7	12	-8
en:come	-14	-10	16		-10	10	-3	-3	-9
en:come_off	-4	-2	-3	8	-4	8	-7		-6
en:compani	-8	-4	4	4		-5	11	-6	-4
en:connect		-7	8	-4				-8	5
en:corner	-8	-5	-7	12	-2	13	-7	-8	-4
en:cost	-8	8	7	-2	-8		7	-5	-3
en:could	-6	12	-14	7			7	-11	3
en:could_not	-6	8	-10	7			11	-9	-5
en:counter	4	-5	3		-3	-4	13	-7	-6
en:custom	6	3	-6	-3	-2			4	-6
en:dai	-3	-10	12	-7	-13	-6	-9	9
en:date	-8		4	5		-2	15	-8	-9
en:dead	6		-13	3		-4	-6	8
en:declin	-6	-6	14	-3			12	-9	-4
en:deliveri	-5	-5	11	-6				5	-6
en:desk	-17	8	7	-16	-4	-7	5	7	-12
en:did	-13	-3	-3	4	9	-3	-14	10	4
en:do	-6	12	-13	-4	6	-4		-12	7
en:do_not	-3	7	-4	-3	-4		-4	-9	9
en:does	6		-2	-6		-2	16	-9	-12
en:does_not	7		-4	-5			14	-7	-10
en:dog	3	-9	9	-10	-4	3	-15	12	-5
en:doing	-7	9	-12	6		-2	8	-4	-4
en:door	-10	-13	3	10	-7	-9		5	-6
en:down		6	-13	11	-5	-5		-4	4
en:dutch		-3				-7	15	-7	-6
en:e-mail		-10	15	-8	-4	-3	5		-8
en:each	-15	4	8	2	-11	5	-7	6	-3
en:each_time	-5		-3	8		8	-10	8	-10
en:eight	2			-9	-2	-3	-8	-10	12
en:eleven	-4	-6	-14	16	-7				-6
en:emerg	-16	-4	14		-3	-3	-12	3	10
en:end	10	-8	-10	7	-2	-4	8		-11
en:engin	-7	5	-6	2	-2	-6	-4	-6	10
en:euro	-6	-3	4	-7	7	-4	13	-8	-6
en:even	-4		-3	11	-8	-10		11	-12
en:every	11	-10	-9	-8	-8	-10		7	-3
en:every_morn	-11	-4	5	-10	-3	-6	3	-11	5
en:exist	6		-2	-6		-2	4	-8	3
en:ey	-6	4	-8	6			3	-6
en:fee		-3					3
en:file	-6	-7	12	-4			11	-7	-7
en:fill	-6	-5	12	-6	-2	-3	8	-6	-2
en:fit	4	-2	-12	6	7	7	-4	-11	5
en:fitter	-4	-8	11	-2			8	-4	-4
en:five	7			-16	-5	-6	-7	-14	14
en:flat	18		-17	-7		-3	13	-10	-5
en:floor	-9		6	-9	8		3	-6	2
en:folder	6	-3		-6		-2	-10	6	7
en:for	-16		17	-22	5	6	-12	-7	16
en:for_#	-9	-3	7	-4		-5			4
en:for_a	-7		-7	-5	16	14	-4	-5	-10
en:for_an	3	-2	3	-8		-3	-2	-9	8
en:for_the	-6	-6	9		-5	7	-11	-2	8
en:form	-7		12	-6	-3			7	-8
en:forti	-5	-11	6	6	-2	6	-3	-4	-2
en:found	2	9	-13	4	-3	-3	-22	17	6
en:four	-7	4		-7	6	-15	-9	10
en:four_minut	4	-3		-3		-4	-7	6	4
en:french		9	-5	-7	-3	8		-8	-7
en:fridai	-27		22	-3	-8	-11	-7	13	-8
en:fridai_at	-5	9	-5	-5				-4	2
en:from	-8	-8		5	7		7		-11
en:from_#	-4	-3	-13	13		-7	10		-12
en:from_the		-14	10	-10	5	5		3	-12
en:front		5	4	-14	-5	5	14	-13	-15
en:front_of	-6	3		-4			11	-7	-7
en:full	7	-8		3	-7	-5		8	-12
en:furnac	-12	-7	17	-4	-2	-2			4
en:ga	-9	8	5	-9			-7	-7	9
en:garag	-8	-3		-7		-4	12	-9	-3
en:gate	-6			4			-4	-7	8
en:get	-8			8	-8	5		-6	-5
en:give	5	-4		-4	-3	-5		4	-6
en:given	-4	-4	-6	4	8	8	-3	-5	-4
en:glass	-4	5	-7	-3	7	5		-6	-4
en:go	7	-6	5	-12	-6	9	-15		11
en:goe	14	-6	-10	-12	3	-3	6	-10
en:gone	-6	-4	13	-7	-4	-3	-10	13	-9
en:got		-14	14	-8	-8	-11	11	-5	-7
en:gui	-11	12	-7	4	-4	-4	9	-5	-3
en:had	-4	-29	13	-4		-4	6	-8	2
en:had_a	-14	-13	8	6	-3	-6	12	-9	-6
en:had_no	7	-5	-4		-2	-5	14	-12
en:half	-3	6		-8	-3	-3		5	-7
en:hang	-13	-3	5	7			4	-9	3
en:has	-17	-3	5	11	-13		-12	5	7
en:has_a	6	-4	-8	3		-5	15	-9	-6
en:has_been	-7	7	3	-7	-4	-8	-13	11	7
en:have	-15		8		-7	-3	-4		4
en:have_been		10	-10		-2		10	-6	-7
en:have_gone	-3	-3	8	-3	-4	-2	-4	8	-5
en:have_receiv	-6		10	-4	-5	-2	-11	5	7
en:he		3	10	-19	-4	8	-6	-7	9
en:he_said	-5	12	-12				-4	-2	6
en:he_was	-4		6	-7			-10	-7	12
en:he_would	8		-7	-3		-3		-3	7
en:heat	-15	-4	14	-11	7		-3	3	-3
en:her	-5	12	-11	-2	-6	-9	-3	-3	8
en:here	-5		4	-3			9	-5	-5
en:hi	6	-3	-14	8	-2	-5	12	-9	-3
en:him	-8	-2	16	-8	-9	-3	9	-13
en:his	-12	11	2	-14	-3	-5	2
en:hold	-7		4	-3	-2	-2	-7	4	5
en:hot	-22	-6	24	-10	-6	-7	-7	6	3
en:hot_water	-10		7	2			-3	3	-2
en:hour	-3	-4	17	-16	-7	-5	-3	7	-7
en:hous	-4	-2	4	-9	6	5	-9	6	-3
en:how	6	-4	-14	5	8	7		-3	-3
en:hum	-6			3			-3	5	-3
en:hung	12	5	-7	-9	-3	-4	-4	-8	11
en:hung_up	6	5		-6	-3	-3		-5	6
en:husband	-5	3	-13	12			7	-7
en:i	-10		5	5	-12	-5	8		-10
en:i_am	-11	-3	12	-3	-4	6	-6	4	-5
en:i_ask	-3	12	-15	7			8	-3	-4
en:i_got	3	-3	5	-9	-3	-3	-6	6
en:i_have	-11	-18	19		-12	3	-10	5	3
en:i_was		-8	-4	5	7	-5	9		-11
en:i_would	-7	-6	16	-5	-6	4		-7	-5
en:in	-3	-3	-6	10	-11	-3	-3	4
en:in_#	-5	-3	-4	10	-4	-3	10	-7	-4
en:in_a		-4	-5		6	-3	4	-11	6
en:in_french	-12	8	3	-4		8	-3	-6	-4
en:in_front	-6	3		-4			11	-7	-7
en:in_it		-8	3		-3	-4	-6		3
en:in_march	5	11	-15	-5		-2	11	-8	-7
en:in_my	-11				7	-3	-4	3	2
en:in_the		-9	6		-21	-9	-10	16	-4
en:includ	6	-2	-10	-7		-4		-11	7
en:inn	-5	-3	13	-5	-4	-5	-3	7	-3
en:invoic	-12	-5	8	-10	3	-6	3		-7
en:invoic_#	-3					-2	7	-4	-2
en:is	-20	-17	14	-5	-8	-13	34	-24	-27
en:is_a	-15	-8	25	-15	-8	-8	6		-8
en:is_no	-5		-5	8				-9	8
en:is_now	-9	-2	14	-6	-5	-4	2	3	-7
en:is_on	-5		-10	-3	6		10	-7	-4
en:is_still		-4		-6	4	-2			-8
en:is_the	-5		9	-3	-4		10	-8	-3
en:it	5		3	-22	-6	-17	11		-12
en:it_and	7	-6	-9	9	-4	-5	-3	4
en:it_becaus	-7	-6	12	-8			-3	5	-4
en:it_is	-21		14	-15	4	-8	16	-8	-14
en:it_was	11		-6	-7	-2	-3	12		-13
en:its	-6	6	-4	4	-6	-8	22	-15	-11
en:itself	13	8	-21		-2	-4	17	-15	-7
en:itself_at	12		-16	4			11	-9	-4
en:juli	-14	-2	6	6	-3	-3	7	-16	6
en:june		2		-8	-6	-5		-9	9
en:june_#	4			-6		-3			4
en:just	-13	3	18	-14	-4	8	-4	-2	-5
en:kept	-9	-8		11	-6	-5	12	-7	-4
en:kind	6		-2	-4			-7	6	2
en:ladi	-11		11	-12	-3	6	6	-12	-6
en:ladi_on	-4	-9	13	-4		8	-5	-3	-4
en:last	7	-11	4		-10	-6	-4	-8	11
en:last_night	3					-2	-7	-9	11
en:late	-5		8	-2	-2	-3	-11	14	-4
en:later	2	-3	3	-7	-3	-3	-11	12
en:leav	-10	4		5	-6	-2	3	-8	4
en:left	-26	-11	6	10	2		-17	5	14
en:let	5	-7						-8	7
en:letter		-3	6	-4	-4	-4	9		-10
en:like	-3	-9	8	-5	-4	3	-2	-11	5
en:like_a				-3		6	-8	-4	3
en:line	10	7	-16	-16	11	-7	-11	2	10
en:list	-19		7	9	-7	-7	24	-20	-13
en:live		-7	-4	6			9	-6	-4
en:look	-14	-3	18	-11	-3	-5	-6	4	3
en:look_at	-5	6	4	-6			5	-3
en:m	9	4	-16	6	-5	-5	-11	9	6
en:m_on	5	6	-6	-5		-2	-9	5	5
en:machin	-15	-4	10	-10	8	5	-19	16	-4
en:made	3	-7	14	-11	-6	5	-3	-7	6
en:mailbox	-8	-3	11	-4		-2	-5	3	5
en:main	4	-6	4	-6	-2	-3	11	-8	-5
en:make	6	-6	-3	-13	7		9	-6	-6
en:man	-16	6	2	-10	-3	-7	-8	-9	16
en:man_with	-5		8	-6		-2	-4	-4	9
en:march	4	9	-10	-5		-3	15	-10	-8
en:may		-9	8	-5	-4	-4	4	-19	11
en:me	2	3	-3	-8		11		-35	9
en:me_a	6	-3	5	-6	-7	-3	8	-3	-3
en:me_and	-5	-8	13	-3		-2		-6	6
en:me_he	-2	-3					-2	-4	6
en:me_i	4			-4	-2	-2	10	-6	-4
en:me_to	-5	13	-14				-6	-6	10
en:menu	5			-4	-2	9	-6	-6	-5
en:messag	-6		-5	7		-3	12	-8	-6
en:metal	-10		3	3				-7	4
en:meter	5	-3	-9	6		-2	-7	-8	10
en:midnight	-9		-10	13		8	-9	4	-5
en:mine	6	-3	-2		-4	-3	-2	7	-7
en:minut		5	-8	3	-6	-8	5	-2	-2
en:miss	4		-7	-9	8	-2	-4	-8	8
en:mondai	9	3	-11	-11	7	-4	-13	-6	17
en:month	6	-3	-10	-5	7	-3	6	-11	4
en:morn	-25	-12	16		-12	-13	-15	9	12
en:move	-3	8	3	-11	-2	-2	-5		8
en:must	-14	-4	5	3	-2	-5	4
en:my	-20	16	5		-20	6	-6		3
en:my_card	-3		13		-13	-3	7	-3	-3
en:my_husband	-5	3	-13	12			7	-7
en:my_own	4	-6	-6	6	-2	3	4	-6	-4
en:my_wife	9	-4	-10					-10	5
en:name	-14	-7	6	-6	7	-5	3		-2
en:need	-7	3	5	-3	-5	-2	15	-11	-7
en:never	-13	-7	23	-15	-9		-24	10	14
en:new	16	-5	-9	-15	-7	-10	2	6	-8
en:next	2		-7	3	-3	-5	-3	7	-5
en:nice	6	-3		-10	-3	-3	6		-8
en:night	3		-6		6	4	-10		5
en:nimbo	9	-6	-4	-3		-3		7	-6
en:nine		-7	-14	13	-3	-6	16	-11	-5
en:nineteen	12	-6	-7	-6		-3	-6	-10	11
en:no	12	-3	-9		-8	-18	12		-14
en:nobodi	-14	-9	9	-11	6	-5	-12	11
en:noon	11	-4	-16	4	-2	-2	-15		15
en:not	-5		8	-2	-16	-20	18	-19
en:not_a	6	-3		-6	-3	-3	-5	6	-2
en:not_exist	-5		8	-4			3	-7	3
en:not_one	-5	-7	15	-7	-3	-3	8	-4	-3
en:note	-8		12	-7	-2		4	-10	4
en:noth	-17	-4		8	7	6	-12	10	-5
en:notic	-9		11	-5		-2	-11	3	7
en:novemb	-11		-3	-2	11		-5	-5	7
en:novemb_#	-11		-3	-2	11		-5	-5	7
en:now	-16	-11	13	7	-14		9	-8	-6
en:now_the	-10		4	4		-3	8	-5	-3
en:number		4	6	-13	-5	-5			3
en:number_on	-9	-3	15	-10	-3	-3		7	-9
en:of	9	-10	3	-5	-13	5		-16	5
en:of_#	-5	-2	12	-3	-9	-3	-4		5
en:of_a	10	-5	-4	-3	-3	-6	13	-5	-3
en:of_our	-6	-3	11	-4	-2	-2	-16	18	-5
en:of_the	2	5	-11	4	7	10	-3	-17	2
en:of_them	16	-5	-13	-7		-3	-9	6	5
en:of_us		-6	-5	5				-10	6
en:off		10	-8	2		12	-4	2	-16
en:off_the	-10	-4	2		8	7	-9
en:off_with	5	12	-12	-9		5	-12	9
en:offer	-14	-3	17	-8	-3	-4	15	-12	-7
en:oil	7		-2	-8			11	-7	-6
en:old	-12		8	-7		-3	8	-12
en:on	-6	3	3	-2	-6	-20	5		3
en:on_a	17	-8	-7	-11	-2	-5	10	-15	4
en:on_fridai	-13	4	8	-5	-3	-4	-11	12
en:on_it	-7	-12	15	-5	-6	-7	20	-8	-17
en:on_mondai	-6	6	-10		8	-3		-9	8
en:on_my	-13		8	6	-5	-3	10		-11
en:on_saturdai	12	3	-12	-3			-10	4	9
en:on_sundai	5	-2	-2	-6	4	-4	-3	7	-3
en:on_the	-3	3	-8	-4	9	-8	13		-6
en:onc		4	-4		-3	-4	-10	13	-6
en:one		-2		2	-22	-12	23	-12	-18
en:one_of	-4	-5	14	-5	-4	-2		-9	7
en:only	3	7		-6	-11	-3	-11	6	7
en:open	11	-12	-4		-9	-14	-20	17	7
en:open_the		-3				-2	-10	5	5
en:or	2	7	-7	-9	-2	-5	-14	9	5
en:order		-10	15	-5	-13	6	-4
en:order_#	3		2	-7	-2	9	-4	-7	-4
en:other	-3	-8		-6	-3	-6		7	-9
en:our			2	-12	-14	-17	-16	22
en:out	-7	-4	3	10	-14	-13		-15	13
en:out_of	-6	5	-5	6	-6		6	-7
en:out_on			5	-3	-2		-10	5	7
en:over		-4	-8	5	7	-4	-3	9	-9
en:over_the	-10	-2	-7	7	7	-3	12	-9	-6
en:own	2	-8		4	-3		6	-9	-6
en:p		5	-4	-3			-14	3	11
en:p_m		5	-4	-3			-14	3	11
en:page	14	-7	-7	-9	-6	-6	-3	6
en:pai	-5	6		-7	-3	-2	13	-9	-7
en:paid	-9	-2	-6	-2	13	-3	10	-5
en:paper	3		-13	8		-4	5	-7	3
en:part	-6	6	5	-9	-2		-9	5	5
en:peopl	-9	3		4	-6	-9	-20	7	16
en:person	-5	-5		9	-2	-2	-2	6	-4
en:phone	7	7	-6	-22	7	4	8		-21
en:phone_call	-5	12	-16	-2	8	-3	9	-4	-5
en:place	3	5	-11	-8	4	-4	-8	4	4
en:plate	-2	-2	8	-6	-4	-3	-3	6	-3
en:plug	-3	-7	2	2		-4		7	-4
en:price	4	-4	-10	-9	11	-3	3		-7
en:print	7	-3		-9		-4	14	-10	-6
en:promis	-3		9	-4	-4		-13	8	5
en:pump	-5	-3	10	-5			-7	2	3
en:put	-10	7	6	-9	-3	-2	8		-10
en:radiat	-10	-3	-3	3	8	-2	15	-8	-11
en:rang			7	-8			-16	-9	17
en:reach	13		-13				-6	4	3
en:read	2	-5	6	-7	-4	-5	-7		9
en:receipt	4	-3	-11	-5	10	-5	14	-7	-6
en:receiv	-8		14	-6	-6	-4	-8	4	7
en:record	-7		10	-3	-2			-9	5
en:ring	11	-6		-11	-4	-5	-18	20	-7
en:room	-12	-7	-20	23	7	-19	-3	-5	10
en:room_#	7	-4	-15	9	-4	-9	4	-7	5
en:run	14	2	-20	-2	4	-13	10	-3	-4
en:sai		-22	6			-17	9	6	-28
en:sai_#	-6		-17	8	13	-3	12	-8	-5
en:said	-18	29	-20	-9		-17	15	-9	-4
en:said_it	-3	16	-14		-3			4	-6
en:said_the	-7	-6	10	-5	-3	-4	18	-9	-13
en:sale	-9	-2	14	-7	-8	-4	-14		13
en:same	-3	-11	3	-14	12	7		-17	5
en:sat	-6	12	-8	-3			12	-7	-8
en:saturdai	8	2	-12	-6		-3	-9	7	7
en:screen		8	-4	-8		-5	6		-6
en:second	10	7	-6	-8	-7	-9	-4	2	8
en:sell	15	-4	-11	-10		-6	6		-7
en:send	6	5	-13	6		-3	-8	4	5
en:sent	-12	-4	20	-12	-13	-8	-9		13
en:sept	-4	-2	4	3	-5		-10	7
en:sept_#	-3			3	-4		-8	3	4
en:septemb	-5		11	-6	-4	-4	-11	14	-5
en:set	6	-2	-10	2		-3	5	-7	2
en:she	-18	2	-3	10	-7	-7	-2	7	-8
en:sheet	4		-7	6		8	-11	-8	7
en:shop	12	-2	-16	2	-2	-6		6	-4
en:should	-4	8	-5	-4	-3	-2	7	-9
en:shout	-4		-13	12		5	-4		-3
en:show	12		-18	-2	9	3	8		-19
en:show_#	-4		8	-5	3	8	-2	-3	-7
en:show_up	-7	-4		-3	8	-2	7	-5	-2
en:shower	-2	-6		8		-4		5	-3
en:shut	3					-5	-10	7	6
en:side	5		-14	-4	-3	-5	8	-11
en:sign	-11		-2	9	-3	-4	16	-10	-8
en:silenc	5	-3		-4	-2	-3	2	2	-7
en:sinc	12	-7		-19	-13	-21	-25	15	20
en:sinc_#	-7	9		-8		-3	-10	6	7
en:sinc_the	-10	-5	12	-3	-3	-4	10		-12
en:sinc_then	-4	-5	11	-5			7	-6	-2
en:six	10	-8	-6		-8	-6	-7	13	-11
en:sleep	7	-3	-8	3			3	-7
en:smell	-4	6	9	-12	-4			-8	-2
en:smell_like		-3	10	-11		6	-3	-5
en:smell_of	-8		8	-2		-6	4	-2
en:smoke	-9		6	3	-3	-2	3	-5
en:so	12	-16	4	-7	-13	-13	23	-13	-14
en:somebodi	3	-4	-10	7		-2	-4	5
en:someon	-4	7	-11	7	-4	-3	-9	9
en:speak	13	4	-17	-5	-3	-3	2	-8	3
en:stai		7	-16	9	-2	4	3	-16	3
en:stair	-5	-4	-13	14		-2		-6	6
en:stand	3	-4	9	-12	-3	8		-8	-6
en:start		-8	-9	5	-3	-4	13	-14	-4
en:statement	-7		16	-4	-12	-5	15	-8	-7
en:station	-7	-3	-8	13	-2	-3	13	-9	-6
en:step	-4	-3	-11	13			8	-3	-8
en:still		-22	12		-6	-15	2	9	-13
en:stood	-7	-7	12	-3			-4	7	-4
en:stop	-10	5	-12	14	-3	-5		-2	4
en:straight	5	8	-7	-5			-4	8	-9
en:stream	-8		-15	16		-2	3	-6
en:suitcas	-8	-3	15	-8			-8	6	6
en:sundai		-5	5	-11	3	-7		9	-10
en:switch	-8	-2	14	-6			9	-11
en:tabl	-5	8	-6				9	-5	-6
en:tablet	11		-6	-6			-10	-6	10
en:tap	-6		3	3			-10	-7	13
en:tell	8	-8	4	-9	-4	4	4	-7	-6
en:tell_me	9	-7		-7	-2	-3	11	-6	-5
en:ten		-12	5		-8	-8	4		-5
en:test	-10	4	6	-5	-3	-3		-10	7
en:that	-5	9		-7	-8	-23	5	-29	20
en:that_is	3	5	3	-8	-3	-7	14	-5	-4
en:that_the	13	-6	-10	-5		-2	5	-9	4
en:that_was	-10	-10	16	-7	-3	-4	4	-9	3
en:the		-7			-7		-8		6
en:the_#	-25	-8	22	-17				2	-9
en:the_bathroom	-6		16	-12	-3		7	-3	-5
en:the_card	6	-2	-13	-5	9	-3	3	3	-6
en:the_citi	8	-3		-5	-4	-3	-4	7	-3
en:the_desk	-10	10	-5	-9		-3	-7	9	-3
en:the_door	-13	-9	11		-2	-5	5		-5
en:the_even		-4	-4	7	-4	-8		4	-4
en:the_fridai	-6	-6	15	-6		-2	-6	10	-7
en:the_front	4	3		-10		-3	15	-5	-10
en:the_hous	-11		8	-8	7	5	-4	-4
en:the_invoic	-6	-2	-2	-6	8	-3	9	-5	-3
en:the_ladi	-7	9		-10		8	-6	-5
en:the_main	4	-6	4	-6	-2	-3	11	-8	-5
en:the_man	-6	12	-13				-13	-8	14
en:the_morn	-10	-5	15	-7	-4	-4	-14	17	-8
en:the_new	-11		15	-10			-12	7	6
en:the_night	-6	6				6	-2	-2	-6
en:the_old	-7	3	2	-5				-5	4
en:the_other	-3	-8		-6	-3	-6		7	-9
en:the_phone	-13		6	-5	7	4		3	-10
en:the_receipt	4	-2	-14	-4	13	-4	12	-7	-5
en:the_same		-10	8	-13	6	7	-3	-16	5
en:the_second	8	-3	-14	4	-2	-5		-7	7
en:the_shower	-8	-2	-3	10			-4	7	-3
en:the_tablet	11		-6	-6			-10	-6	10
en:the_third	-13	-3	17	-9	-4	-3	-8	8
en:the_top	5	-2	-9	7	-4	8		-8	-3
en:the_water	-12	-4	5	5	-2	-2	-10	9	2
en:the_woman	-3	-7	9	-7			-10	9	3
en:their	5	12	-15	-6		-2	-7	8	-2
en:them	12	-14	4	-6	-5	-7
en:then	8		-6	-4	-3	-10	-3	6
en:there	-26	-8	6	3	5	-18	4
en:there_is	-8	-5	2	5	-6	-5	12	-18
en:there_was	-8			-5	-2	-4	-3	-8	9
en:thermolun	-5	-3	9	-6	-3	-3		3	-5
en:they	-9	-8	17	-16			17	-20	-10
en:thing	-5	-2	11	-4	-4	-7	10	-7	-3
en:think	4	6	-7	-7		-3	11	-8	-6
en:third		-4		3	-5	-4	-8	4	7
en:this	-17	-11	-5	13	4	5	-12	-11	16
en:this_morn	-10	-5	9	3	-6	-4	-14		14
en:three	5	-3		-5	-6	14	5	-17	-6
en:three_time	3	5	-8	6		13	-6	-10
en:three_week	-5		6	-2			15	-12	-7
en:through			4	-5	-3	-5	-7	7	3
en:thursdai	4	-7	2	-5		-3		-9	7
en:till	-12	-8	10	2	-5	-7	-3	11	-8
en:time	10		-13	13	-7	11	-16	2	8
en:to	-16		9		-5	-5	-7	4
en:to_#	-6		-5	2	4	-3	-3	6	-4
en:to_a	4	-5	3	-7	-4	-4	-8	8	3
en:to_speak	14		-14	-4		-2	6	-7
en:to_the	-14			8	-7	8	-11	5	-3
en:todai	5	-5	9	-14	-6	-6	-9	3	7
en:told	-9	19	-11	-16	-9	-12	-2	-7	12
en:told_me	-10	9	-7	-4	-5	-5	2	-15	9
en:too	-11		13	-7			3	-9	2
en:took	2	10	-6	-7	-3	-4		7	-13
en:top	5	-2	-9	7	-4	8		-8	-3
en:truck	-14	-2	8	3	-2	-6	11	-7	-2
en:tuesdai	-7	-9	6	3	-2	-3	-11	-10	14
en:turn	-14	12		-4	-7	-5	14	-14	-4
en:turn_up	-8	-3	14	-5	-5	-2	10	-7	-5
en:twenti	-12	5	-2	4	-3	-6	7		-8
en:two	5	-5	-5	7	-20	4	9	-9	-19
en:two_of	4	-4	-16	12		-4	3	-9	4
en:under	-8	-12	-3	17	-10	-7	10		-8
en:under_the		-6	-7	10		-5		5	-6
en:until	6	-12	-14	9	5		-14	13	-2
en:up	-6	5					2	-4
en:up_at		-3	-17	13	2	-3	14	-11	-7
en:updat	-3	-3	8	-8	-3	-6	-6	10	-4
en:us	4	8	-16	12	-13	-15	9	-11
en:us_to	4	-4	-6	3	-2	-2	12	-12	-3
en:valv	-8	9		-6			-6	5
en:van	-9	8	-3	-15	-2	-6		5	-4
en:visit	4	-2	-4	6	-4	-2	2	-9	5
en:wai	5		-11	6			6	-6
en:walk	-9	10	-3		-2	-2	-2	-4	5
en:wall	4	-4		-3	-3	-4	5	-16	4
en:want	-11	11		-6	-4	-5	7		-8
en:warm		-3	-2	2		-3	-3	6	-4
en:was		5	-3		-15	-32	2		8
en:was_a	-8		9	-7	-3	-4	9	-8
en:was_in	-5	-9	12	-2		-3	14	-8	-6
en:was_not	7	3	-4	-6		-2	10	-5	-5
en:water	-10	-6	6	4	-4	-4	-7	8
en:we	7		-8	3	-15	-15	-14	17
en:we_were	-6	-5	10	-3		-2	-2	2	4
en:week	5	-11			-12	5		-5
en:weekend	-16	-3	11	4	-3	-3	-9	-12	13
en:went	-11	3	-6	10	5	-8	2	-7	8
en:went_out		-2	-6	7	-2	-3		5	-7
en:went_to	-5		4	2	-4		-6	-8	10
en:were	-11	-17	17		-5	-6	-26	21	10
en:wet	7			-10		6	-10		4
en:what	2	6	-3	-6	-7	-9	22	-12	-13
en:what_i	-5	4		3	-5	-6	13	-3	-7
en:whatev	6		-5	-6		-2	6	-7	2
en:when		14	-10	-3	-7		8	-2	-11
en:when_i		11		-13		-5	7	-10
en:where	-10	-2	-3	3	7	-4	11	-8	-3
en:which	-11	-8		11	-2	7	9	-11	-14
en:while		-5		-8	8	-4	-5		6
en:white	-8	5	2	-11	6	12	-19	7	2
en:who		12	-12	-12	-7	-7	-5	-11	14
en:whoever	-10	-4	3	6	-3	-4		5	-2
en:why	4	-6	-13		10	-6	14	-8	-6
en:wife	9	-4	-10					-10	5
en:will	-12	-12	6	8	-3	-5	18	-15	-6
en:will_not	-8	-8	13			-4	13	-11	-4
en:window	3	-4	-3	4	-3	-5	16	-9	-8
en:with	3	4	4	-14	-18	5	-9	-10	12
en:with_a	-11	-21	22	-8	-10	-5	-3	7	-4
en:with_my	-11	12	5	-10	-5	5	3	-7	-5
en:with_the	10	2	-8	-6	-9	-5	-8	-10	13
en:without	6	-3		-6	-4	-2	7	3	-11
en:woman	-3	-7	9	-7			-10	9	3
en:would		6	2	-7					2
en:would_be	-5	8	-3	-3			-4	4	3
en:would_not	-5			5		-3	9	-5	-4
en:written	6	-3		-8		-3	-10	15	-12
en:wrong	-7		10	-5			4	-9	3
en:wrote	-7	-3	4	4			5		-11
en:year	6	-7	-9	7		8	-4	-12	5
en:yesterdai	15		-14	-10	-3	-5		-13	7
en:you	-19	5	13	-5	-6	5	-3	6	-11
en:you_will	-5	-7	13	-3			10	-8	-3
en:young	-4	-13	16	-2		-3	4	4	-7
en:young_man	-3	-11	14				2	5	-7
en:your	-6					9	-13	-6	14
en:your_emerg	-9		12	-6			-6	-7	10
en:your_peopl	4	-3		-5		-2	-12	-11	15
facet-nature:attitude	-10			-5	-60	-26	-29	-13	25
facet-nature:money	-58	-47	27	-91	28	-48	40	-18	-91
facet-nature:other	-9	-33	11	-12	-34	-15		-16	-12
facet-nature:place	-23	7	-29	30	-53	-31	29	-35	-31
facet-nature:process	-20	-40	25	-36	-13	-27	-3	-2	-5
facet-nature:quality	23	-19	-25	-9	-38	-7		-5	-28
facet-nature:safety	-22	-19	-3	19		-68	10	-12	2
facet-target:other	-9	-33	11	-12	-34	-15		-16	-12
facet-target:place	-74	-18	-35	83	-52	-4	-3	-28	-12
facet-target:price	-87	-64	-11	-63	63	-74	113	-90	-59
facet-target:process	-6	-39	32	-50	-26	-31	-7		-11
facet-target:product	33	-20	-15	-35	-40	-25	10	-5	-37
facet-target:staff	-7	31	-21	-28	-20	-39	17	-20	-17
facet:accent-mocked	-14	17	-34		-4	-7	-52	-19	58
facet:aggressive-behaviour	-22	-5	-62	61	-5	27	-20	-10	-12
facet:app-bug	122	-33	-116	-34	-36	-45	11	-16	9
facet:appointment-rescheduled	-35	-16	63	-13	-31	-12	7	17	-36
facet:battery	18	-20	-23	11	-10	-11	41	-32	-14
facet:breaks-early		-9	-66	37	-4	-9	-8
facet:case-closed-too-soon	-20	-23	43	-16	-6	-6	54	-30	-38
facet:cleanliness	32	48	-56	-54	-9	-14	-16	-30	35
facet:comfort-and-decor	27	-25	-58	23	-15	25	-57	32
facet:contract-terms	15	26	-63	-22	38	-19	-72	36	34
facet:contradictory-information	30	-23	-13	-11	-10	-8	-59	43	15
facet:damaged-in-transit	52	-4	-27	-43	-14	-10	52	-46	-17
facet:defect	19	-9	-60	44	-35	31	69	-71	-81
facet:delay	5	-14	12	-33	-23	-14	2	-73	42
facet:delivery-person	-49	-77	96	-30	-15	-16	44	-64	-12
facet:discount-not-applied	31	-7	-43	-17	21	-9	-27	30	-7
facet:fire-and-burn	-64	40	-68	57	-12	-21	27	-30	-10
facet:follow-up-not-done	-5	-26	-17	7	10	-26	-46	40
facet:health-appointment	-43	-10	59	-31	-16	-10	-45	8	31
facet:health-diagnosis-care	52		-34	-27	-19	-5	73	-33	-59
facet:hidden-fees	-21	-21	-40	-12	38	-12	24	-19	-12
facet:hotel-accessibility	-41	33	-86	60	-9	-21		24	-17
facet:hotel-bathroom	-30	-56	-59	72	-4	-28		7	-24
facet:hotel-bedding	-15	-31	-13	25	24	43	-70	7	31
facet:hotel-booking-error	11	18	-48	31	-20	-19	10	-60	38
facet:hotel-breakfast	24	-20	-44	-4	34	37	-11	-47	-14
facet:hotel-check-in		18	-13	-41	12	-19	20	18	-64
facet:hotel-equipment	-86	-33	-35	69	-34	7	8	-6	-40
facet:hotel-heating	-52	-21	-78	92	-11	-14	14	-30	2
facet:hotel-hot-water	-39	-18	-32	44	-10	-19	70	-22	-59
facet:hotel-key-lock	-23	-16	-16	30	-10	-9	53	-26	-37
facet:hotel-linen-supplies	-48	41	-39	41	-15	27		-26	-18
facet:hotel-luggage	-39	-9	61	-25	-8	-8	-9	25	-19
facet:hotel-pets	-50	-40	72	-23	-19	-16	28	-4	-41
facet:hotel-room-cleanliness	-86	-38	63	-10	-9	-38	13	14
facet:hotel-room-noise	-51	-24	6	11	-18	-37	71	-44	-24
facet:hotel-room-type	-100	9	-27	73	-26	33	-26	3
facet:hotel-smell	-22	42	-53	18	-4	-8	20	-8	-9
facet:hotel-spa-pool	27	-60	62	-53	-31	-32	-20	15	16
facet:hotel-wifi	-42	19	-6	17	-10	25	-29	23	-26
facet:hung-up-on	15	5	27	-37	-19	-12	22	-36
facet:injury	16	35	-47	-47	40	-6	25	24	-64
facet:internet-or-wifi	8	-46		12	-21	-30	-26	-4	38
facet:invoice-error	-79	-22	23	-54	-5	-49	49	-37	-49
facet:invoice-missing	-56	-23	34	-34	9	-52	105	-62	-50
facet:it-after-hours	-29	-23	-5	-12	25	-11	6	11	-35
facet:it-backup	86	-19	-80	-46	-17	-21	-53	78	-37
facet:it-email	30		-4	-57	-28	-30	23	-15	-15
facet:it-outage	-2	13	13	-55	-14	-17	53	-84	2
facet:it-password-login	-24	-12	19	-34	28	-33	44	-16	-12
facet:it-printer-equipment	31	-26	-20	-8	-24	22	13	-17	-47
facet:it-slow-network	-23	-25	49	-48	-15	-26	-74	85	-35
facet:it-update-broke	113	-23	-102	-43	-24	-16	-33		30
facet:language-of-service	32	30	-30	-36	-16	35	27	-66	-43
facet:late-delivery	20	-20	-22	-21	19	-11	54	-41	-24
facet:leaks	-109	-34	8	60	27	6	-26	-11	30
facet:missed-appointment	-36	3	41	-65	-57	-11	89	-74	-86
facet:missing-item	-14	-13	48	-52	-12	-19	75	-61	-29
facet:no-answer-to-messages	-2	-55	26	-23	-72	-53	-12	37	-53
facet:no-status-information	-59	-33	34	-39	25	17	9	-85	31
facet:noise-of-device	2	-17	-43	37	-25	-37	74	-56	-21
facet:noise-place	9	-36	94	-108	-25	25	34	-41	-54
facet:not-as-described	-66	29	-31	64	-24	-25	48	-15	-56
facet:not-delivered	23	-21	-4	-31	-9	-12	-34	29	9
facet:opening-hours	-32	-6	-34	35	32	-14	28	-18	-4
facet:other	-9	-33	11	-12	-34	-15		-16	-12
facet:overheating	-67	-20	93	-57	-17	-9	7	-40	22
facet:parking	-48	-43	24	-3	19	14	19	-43	-39
facet:payment-problem	-47	-27	24	-27	29	-13		48	-68
facet:phone-menu-and-hold	30	-23	-14	-4	-31	5	-5	23	-49
facet:poor-materials	51	-13	-70		-8	38	-20	-44	2
facet:poor-welcome	-24	19	-34	37	-12	-11	22	-24
facet:price-increase	-29	-7	-24	-18	53	-30	28	-11	-6
facet:price-too-high	-25	-21	-13	-18	7	-21	52	-38	-31
facet:property-damaged	-67	-31	51	22	-5	-9	-17	26	-9
facet:quote-exceeded	-20	-15	19	-21	27	-31	37	-11	-20
facet:recurring-breakdown	-79	-15	29	44	-14	-29	34		-40
facet:red-tape	-18	32	-26	-6	-12	-8	-20	-47	47
facet:repair-appliance-scratched	27	-20	27	-77	-13	-59	52	7	-33
facet:repair-breakdown	40	12	-9	-101	-38	19	-38	19	11
facet:repair-call-out-fee	-17	-9	-22	-11	35	-7	34	-35	-12
facet:repair-chimney-drain	-70	-34	101	-55	-16	-25	74	-63	-26
facet:repair-device-noise	-3	13	28	-84	-18	-36	-16	34	-37
facet:repair-gas-safety	-22	19	-19	21	-23	-26	23	-54	14
facet:repair-installation-faulty	-28	21	6	-57	15	10	24	-117	49
facet:repair-leak	-48	8	63	-98	9	4	-25	2	18
facet:repair-maintenance-contract	-18	-17	-11	-12	35	-10	7	31	-31
facet:repair-no-heating	-50	-42	80	-88	38	-19	35	-9	-33
facet:repair-no-hot-water	-50	-14	76	-74	-15	-21	-74	34	46
facet:repair-repeat-breakdown	41	11	-23	-34	-12	-18	-70	70	21
facet:repair-site-dirty	-43	-42	68	-63	-22	23	-26	3	-11
facet:repair-spare-part-wait	20	-14	6	-21	-14	-12	-58	32	46
facet:repair-technician-no-show	-10	-53	68	-45	-58	-28	-37	35	-3
facet:repeat-explaining	-33	-17	49	-13	-7	-9	11	-43	30
facet:restaurant-ambience	-19	-10	-18	37	-13	-37	-3	-16	34
facet:restaurant-cold-food	35	-36	25	-82	-25	-28	52	-40	-22
facet:restaurant-drinks	-48	-39	24	20	-20	-12	38	-51	-24
facet:restaurant-meal-quality	-35	35	15	16	-54	-42	32	-16	-28
facet:restaurant-menu-choice	30	17	-31	-30	-20	-56	70	-35	-16
facet:restaurant-table-staff	-34	8	17	-31	-9	-10	44	-24	-31
facet:restaurant-undercooked	42	-28	-7	-42	-15	-8	-52	35	18
facet:restaurant-wait	16	-5	-4	-27	-14	-10	-15	12
facet:retail-checkout-queue	31	-51	-40		38	33	-28	39	-54
facet:retail-loyalty-gift-card	69	-23	-50	-9	-14	-8	-26	27	-8
facet:retail-price-label	-20	-21	69	-14	-51	-9	14	-18	-7
facet:retail-seller-advice	-36	41	-66	-17	37	-17	-13	23	-18
facet:rudeness	10	-5	13	-36	-11	-10	-10	27	-26
facet:security-of-people	-28	4	54	-53	-6	-10	-27	-28	54
facet:signage	-38	26	80	-91	-13	-36	55	-22	-21
facet:site-left-dirty	-31	-16	-6	36	-9	-11	21	-37	13
facet:slippery-or-dangerous-place	38	-32	-87	41	-12	-10	5	21	-35
facet:smell-place	30	-14	-48	-4	-11	10	-14	-6	-5
facet:stock-out	4	11	8	-28	-14	-17	-24	-33	46
facet:tax-error	-29	-10	45	-12	-22	-13	40	-36	-10
facet:temperature	36		-25		-17	-19	5	4	-13
facet:toilets	-49	37	9	-27	-20	-27	5	-43	16
facet:tracking	-30	-7	36	-13	-6	-11	-37	-45	68
facet:unclear-information		-16	-26	52	-25	-30	89	-49	-40
facet:unreachable-by-phone	52	-55	-29	-55	14	29	-5	-55	28
facet:waiting-on-site	3	41	-39	21		9	-19		15
facet:warranty-refused	-18	-10	40	-13	-17	-8	35	-31	-11
facet:website-down	82	-42	-51	-26	5	-25	-62	64	8
facet:work-badly-done	-74	31		41	-13	32	3	-21	-16
facet:wrong-address	-46	-24	-35	67	-7	-8	30	-47	-2
facet:wrong-item	-40	-16	14	36	-5	31		-32	-12
facet:wrong-size	-10	-17	3	21	-12	-24	-29	47	-25
fr:#		-20		-8	11	-4	10	-7	-13
fr:#_#		-7	6	3	-5	-3	-6	-13	12
fr:#_a	-3	-3	-15	11	4	-3	-19	12	9
fr:#_an	-9	-6	21	-12	-5	-4	3	-8	4
fr:#_aout	-18	-10	19		-7	-6	-13	17	-5
fr:#_au	-4	-3	8	-5	-2	-8	10	-9	-2
fr:#_avril	10		-5	-4	-3		3	2	-8
fr:#_c	10	-5	-7	-3			-9	4	5
fr:#_cm	-11		8		-3	6			-8
fr:#_de	-17		-5	-10	17		8	-22
fr:#_degr	3	-6	-5	8	-8	-4	15	-9	-9
fr:#_elle	-9		5	4		-3	11	-7	-4
fr:#_est	3		-5					4	-9
fr:#_et		-12	11	-7	-12	4	-9	7
fr:#_euros	-8	7	6	-4	-6	-5		4	-6
fr:#_fevr	-8		4	4	-2		-13	10	5
fr:#_fois		9	-5	-9	-6	7	-11	7	4
fr:#_for	8		-11	-2	3		6	-5	-2
fr:#_h	9	-24	3	-3	-12	-5	-6	9	-5
fr:#_heur	-6			-3	7	-2	10	-6	-3
fr:#_jour	-11	-3	-3	7	6	-2	11	-7	-4
fr:#_juillet	-13	6			-7	-6	-4	-3	8
fr:#_juin	14	5	-12	-5	-7	-5	3
fr:#_la	-15	-4	6	-8	9	4	5	-12	-6
fr:#_le	-6	-5	-3	10		11	-10
fr:#_les	-5			4	-2	8	-3	-6	-4
fr:#_mai		5	3	-9	-8	-5	-9	6	5
fr:#_mar	-7	-5	13	-2	-3	-2		8	-12
fr:#_min	5		3	-6	-2	-2	3
fr:#_minut	-4	-7	13	-8	-6	-4	13	-9	-8
fr:#_nuit	4		-2	-3	-3	-2	12	-8	-4
fr:#_octobr	-15	7	5	-6	3	7	-3	-4	2
fr:#_par	-8		-4	7	5	-4	5	-3
fr:#_person	-9		8		-2	-2		-10	8
fr:#_pi	-5		-6	-7	13	9	-6	-3	-4
fr:#_pour	-14	-6	-3	-14	17		3	-17	5
fr:#_que	-11		-5	13	-5	8	-11	5	-2
fr:#_septembr	-10	-4	18	-12	-7	-5	-4	-9	12
fr:#_sur	-4	-3		-2	3	-3	6	-7
fr:#_un	-13			9	-2	-3	15	-9	-4
fr:#_votre	6	-2		-4	-3		16	-12	-9
fr:a	-14	15			-14	-15	-4	4	3
fr:a_#		-11	9	-7		-16	16	-4	-13
fr:a_ce	-9	-3	14	-5	-4	-2
fr:a_certif	-9	12	-4	-2			-7	6	3
fr:a_chaqu	10	-7		-6	-5	-5	4	-12	6
fr:a_charg	-5	-3	3	-4	2	-3	8	-6	-3
fr:a_cot	-9	4	4	2	-5	-10	9		-9
fr:a_demand	-7	20	-26	-5	5	-4	-16	-15	20
fr:a_deux	-9	-9	4	7	-3	-4		5	-7
fr:a_dit	-6	18	-17	-10	4	-14	7	3	-4
fr:a_droit		-2	2	-4		-3	10	-6	-5
fr:a_du	-12		-14	17		-3	-3	7	-4
fr:a_envoi	-4	-7	15	-4	-2		10	-5	-6
fr:a_ete	-14	-4	18	-8	-3	-2	-7	-5	9
fr:a_fait	8	8	-5	-11	-3	-2	-13	-13	18
fr:a_gauch	8	5	-2	-13		-3	6	4	-11
fr:a_jam	-5	-7	-6	12	-2	-2	-10	13	-6
fr:a_jour	26	-5	-24	-13	-3	-5	-13	5	11
fr:a_la	-17	-7	-7	5	18		12	-8	-8
fr:a_lach	-13	-2	3	9		-4	-5	13	-10
fr:a_laiss	-13		13	-12	-4	11	-2	-16
fr:a_le	8	7	-6	-4	-9	-10		-7	8
fr:a_ma	-3	-3	-4	5			7	-10
fr:a_mang	-8	-4	5	6	-2	-3	9	-6	-3
fr:a_mid	8	-7	-11	6	-3	-3	6		-10
fr:a_minuit	8	-2	-14	7		-2	10	-8	-3
fr:a_mis	-5	-10	18	-7	-4	-5	-6	5	3
fr:a_notre		-4	10	-11	-2	-3	-16	12	4
fr:a_pas	-9		-3	15	-8	9	-3	-6
fr:a_pass	7	-5	-6			-3	8	-6	-2
fr:a_pris	7	-5	3	-8	-6	-2		-6
fr:a_refus	-4	-6	13	-5		-3	10	-4	-7
fr:a_repondu	-6	15	-7	-5	-3	-3	-4	-5	8
fr:a_rien	6	-2	-10	-4	9		-6	6	-2
fr:a_son	-7	-3	8	-6	-2	-3	-7	10	-6
fr:a_trois	12	-9	-7	-4		-3	13	-8	-9
fr:a_un	-14	6	9	-3	-6	-8	-5	11	-7
fr:a_une	7	-6	-12	7	-3	-7	6	-13	3
fr:abon	-4	-4	11	-2	-2	-5	12	-5	-5
fr:addit	-6	-3	4	-4	3	-3	9	-6	-4
fr:adress	-7	-6		7	-2	-2	-3	2	-3
fr:affich	13	3	-12	-4		-10	-6	10
fr:ai	-16	-8	9		3	-8	14	-9	-8
fr:ai_eu	-4	-7	9			-2	12	-7	-8
fr:ai_pas	-12	3	4	-3	3	-6	13	-15
fr:ai_recu		-5	11	-10	-12	6	-12	5	4
fr:ai_un	-6	9	-5	-4		7	-6	-4
fr:air	14	-5	-6	-17	6	-6		6	-4
fr:all	6		-4		-3	-4	-4	6	-3
fr:alle	8			-13	-3	-3		-6	6
fr:allo	-11		-6	12		-6	11	-6
fr:alors	-11	-8	11	-5	2	-4	6	-7
fr:alors_que	-10	-6	6	-3	2	-4	3	-6
fr:an	-27		19	-11	3	-13	-4	5	3
fr:ancien	4	-3		-5		-4	2		-3
fr:and	3	-23	7	-4	-3	-5
fr:and_it	-10	-2	5	3	-3	-3	7	-6
fr:and_the		-5	3		-3	-4	-10	6	7
fr:anne	-9	-5	7	-10	8	-5	4	3	-6
fr:annonc	9	-12	-11	3	7	-5	6		-8
fr:annul	-15	-5	21	-8	-5	-6	8	-15	4
fr:aout	-12	-13	21		-11	-7	-7	13	-7
fr:aout_et	-5		6	-3			-2	4	-3
fr:app	10	-2	-7	-6		-3	6	-6
fr:appareil	11	-6	-2	-8		-3	5	-9
fr:appel	21		-8	-28		13	-7	-5
fr:appl	16	-3	-12	-8	-3	-3	4	-12	7
fr:apprend	4	-2		-3				2	-4
fr:apprend_que	4	-2		-3				2	-4
fr:appui	-17	-3		14	-4	-3	-12	4	9
fr:apres	-9		4	4	-3	-12	-3	6
fr:apres-mid	-6	-3	4				14	-8	-10
fr:apres_le	4	-3	-8	6	-3	-3	-3	5	-3
fr:are	10	-2	-13	6	-3	-5	14	-11	-5
fr:arret	-9		15	-9		-3	-7		6
fr:arriv		-15	14	-10	-11	-16	17	-10	-3
fr:arriv_a	-18	-2	22	-12	-5	-4		5	-4
fr:assiet	7	2	-6	-9	2	-5		4	-4
fr:at	-12	-5	4	2	5	-6	12	-8	-4
fr:at_#	-6		-7	4	7		5	-5
fr:attend		-2	-10	12	-6	3	5	-13
fr:attend_encor	-4	-4	7	-3		-3	11	-8	-5
fr:attendu	-5	2	9				-10	8	4
fr:attent		7	-3	-7	-3	4		-5	-3
fr:attest	-4	5	-2	-2	-3			6
fr:au	5	-9		-7		-11	29	-38	-5
fr:au-dessus	-12	-3		11		-4	-5	11	-9
fr:au_#	-10	-4	8	-4	4	-3	11	-7	-6
fr:au_bout	13	-5	-6	-11		-2	-3		5
fr:au_comptoir	-6	2	5	-7	-8	-2	15	-11	-6
fr:au_lieu	-8	-7	-3	-5	11	-2	15	-14	-8
fr:au_matin	-12	-2	4	8	-3	-3	-4	8	-5
fr:au_milieu	12		-7	-9		-2	4
fr:au_nez	-5	3	3	-2			8	-3	-7
fr:au_telephon	-7	5	4	-6	-3	12	-12	-3	-3
fr:aucun	-3	-7	15	-14	-6	-5	-4		6
fr:aujourd'hui	-15	-7	22	-13	-6	7	-5		-7
fr:auss	-11	-5	14	-5	-2	8	-11	6	-5
fr:autour	6	-4		-5		9	-5	-8	3
fr:autr	-13	-2	15		-11	4	-13		13
fr:aux	-5	-8	6	4	-7	-9	7	-17	4
fr:avais	-5	-9	13	-3		-3	7	-4	-3
fr:avait	-19	-2	8	-4	2		-5	9	-6
fr:avait_dit	-2	-5	11	-3		-2	10	-3	-4
fr:avait_ete	-3	-7	11	-5	-2	-2	-4	5
fr:avanc	3		-3	-5	-4	-4	-10		11
fr:avant	-6	-2	3	-3	5	-10	17	-4	-15
fr:avant_le	-4	-7	-3	8		-3	-3	7	-4
fr:avec	-2	3	-12	8	-9	-7	-3	9	-7
fr:avec_la	-2	-11	7	4	-3	-4	3	4	-8
fr:avec_le	-12	10	3	-10	-3	-4	-7	12	-9
fr:avec_un	-4	-4	-4	5	-3	-10	10	3	-14
fr:avec_une		4	-18	13	-3	5		-6	-3
fr:avez	3	-12	13	-20	-5	-9	-9	11
fr:avez_chang	-12	-5	12	-3			13	-9	-10
fr:avis	-8	-2	16	-5	-10	-3	12	-10	-4
fr:avoir			4	-10	-7	7	-10	-12	9
fr:avons	-10	10		-5	-4	-7			4
fr:avril	10	-4	-9	-7	6	-3		-3	4
fr:bac	-13	-3	7	3	-2	6	-5	-11	6
fr:bach	-10	-7	10	4	-3	-5	14	-7	-5
fr:baignoir	-9	-4		11		13	-12	-9	2
fr:bain	8	-11	-5		-9	3	-6	5	-6
fr:bar	4	-10	-9	9	-7	-10	18	-13	-8
fr:barr	5	3	-21	11	-3	-5		-3	4
fr:bas	3	-8	-6	5	-6		7	-19	3
fr:bien	-3	9	-6		-2		-4	-4	6
fr:bill	-2	-2	-9		8		7	-8	-2
fr:blanc	-10	7	-7	7		9		-6	-8
fr:bleu	-12		14	-8	-3	-4	6	-9	2
fr:bloc	-6	-3	-9	12				-6	5
fr:boit	-21	-7	22	-7	-5	4			-9
fr:boit_est	-8		8	-3		-2	11	-9	-3
fr:boit_vocal	-5		9	-3			2	-6	3
fr:bon	-9	-2		8		-3	14	-10	-4
fr:bonjour	-9	-7		8	3	6	-8	4	-4
fr:bord	4	-8			-2	-3	7	-4	-3
fr:bouch	-6	4	-9	8	-2	-3	-6	4	2
fr:boug	6	-3	-6			-2	6	-7
fr:bout	12	-8		-13	-2	-3		-5	4
fr:boutiqu	3	-4	-6	5		-3	4		-7
fr:bouton	8	-7	-13		7	-7	5	-9	5
fr:bouton_de	5	-5	-10	5		-3		-5	7
fr:branch	-7	3	-10		7	-3	7	-3	-2
fr:brul	2		-6			9	-10	-5	5
fr:brun		-13		8	-3	4	-11	4	6
fr:buander	-9	7		-6		8	-2	-6	-4
fr:bureau	5	-4	-10	8	-4	-6		4	-4
fr:but	13	9	-23	-5	5	-3	9	-13	-10
fr:c	9	-5	-3	-4	-4	-3	-7	4	5
fr:ca	2	8	-10	-10	5
fr:ca_fait		-10	4		-7	-9
fr:caf	-7	-10	6	-3	3	11	-6	-12	-5
fr:caiss	23		-19	-14	5	-10	20	-4	-22
fr:cam	-8	-2		-6	7	-3	9	-8	-2
fr:camion	-18	-6	12	7	-11	-9	6	3	-8
fr:camionnet	-9	9	-11	4	-3	2		-11	2
fr:carreau	5		2	-12		-4	11	-8	-3
fr:cart	11	6	-9	-5	-11	-7	-15	15
fr:carton	4	-7	3	5	-6	-2	14	-11	-7
fr:cav	4	-5	9	-11		-3	3	7	-9
fr:ce		3	7	-26	-6	3			-3
fr:ce_est	-9	-16	11	-4		7	3	-9	-16
fr:ce_etait	-12	16	-3	-16	-3		2	-3
fr:ce_jour	-8		9	-4			-6	2	3
fr:ce_matin			12	-25	-9		-12	5	11
fr:ce_que	13	7	-12	-11	-5	-3		4	-4
fr:cel	4	-3	-10	6	-3	7		-9
fr:cel_de	5	-2	-5		-2	7	3	-8	-6
fr:certif	-10	8		-3	-3	-4	-4	5
fr:certif_que	-9	12	-4	-2			-7	6	3
fr:cette	11	-8	-10	-9	6	-7	-16	9	10
fr:cette_anne	-4	-4		-6	8	-2		5	-5
fr:cette_nuit	8	-2	-11			-3	-16	7	8
fr:chais	-13	5	-18	19	-4	10	-4	-9
fr:chambr	2		2	-2	-17	15	-12	4	-5
fr:chambr_#	-10	-2	-16	19	-3	12	-7	-8	-4
fr:chambr_a	-5	-3	14	-10			-2	6	-5
fr:chang		2	4	-3	-9	-7	10		-16
fr:chang_de	4	8	-15	5		-3	-6	8	-5
fr:chant	-9	-5	14	-7	-2	-3	-15	12	3
fr:chaqu	23	-15	-13	-15	-10	-12	10	-14	5
fr:chaqu_fois	2	-3	-3	3	-2	-4	-3	-5	8
fr:charg	-9	-4	3	3		-6	8	-9
fr:charg_#	-3	-2	3	-6	5	-3	6	-3
fr:chaud	-13	-8	12		-8	-17	-8	9	5
fr:chaud_est	-13	-2	15	-8		-5	4	-11	8
fr:chauffag	3						-12	-8	12
fr:chauffeur	-5	4	-9	8		-3		3	-6
fr:chef	-4	-11	12	-2			5	-4	-2
fr:cherch	-11	7	7	-5	-6	-2	5	-14	6
fr:chez	-4	-3	-7	13	-10	-10	5	-7	3
fr:chez_le	4	-3	-8	6		-3	8	-5	-2
fr:chez_nous	-10	4	-5	7		-2	-6	-9	11
fr:chez_vous	-11	-3	15	-4	-6	-2	14	-12	-7
fr:chien	-9	-9	10	3	-3	-4	17	-12	-10
fr:chois	10	-4	-7	-4	-4	8		-11	-7
fr:cinq	-6	-9	-9	14		-6	3
fr:cinquiem	-10	-2	14	-4	-2		-4		4
fr:cle	-5	-6	14	-10	-5	-6	2	7	-15
fr:client	-6	-13	19	-9	-10		-14	-4	16
fr:client_de	-8	-3	14	-8		-4	-3	6	-3
fr:clim	3	7	-5	-5		8	-13		6
fr:cliqu	8		-4	-8		8	-8	3	-5
fr:cm	-11		8		-3	6			-8
fr:cod	3	-8	5	-5			-12	-12	16
fr:coin	-8	-6	8	6		13	-7	-7	-6
fr:coll		5	-10		6	8	-3		-7
fr:coll_sur	-9	8	-5	6		9	-10	4	-3
fr:collegu	-6	-5		6		-2	8	-7	-3
fr:comm	10	-10	7	-10	-13	6			-12
fr:comm_un	4	-11	13	-14	-3	-4	12	-6	-9
fr:comm_une		-8	4		-3	-4	4	3	-10
fr:command	6	-5	6	-10	-10	-6	5		-8
fr:complet	4	-3		2	-5	-7		6	-5
fr:compos	7	-3	-3	-4	-3	-3	-8	6	2
fr:compt	-22	-7	26	-3	-20	-15		2
fr:comptoir			9	-14	-10	-5		5	-12
fr:conduit	-9	6	5	-9			-7	3	3
fr:confirm	-9	-4	13	-3		8	-13		7
fr:connexion	13	-2	-17	3	-2	-5	14	-10	-5
fr:contient	-7	-3	11	-6		-2	-7	11	-7
fr:contr	-5	-7	3	-3	7	7	3	-11	-9
fr:contr_il	-4			6	-2	7	3	-3	-5
fr:contr_la	-6		7	-3	-2	6		-5	-2
fr:contrat	5	-5		-7	4	-4		3
fr:cot	-20		5	10	-8	8		-10
fr:cot_de	2	8	-3	-10		-5	9	-5
fr:cot_du	-6	-6	12	-6		-3	12	-8	-6
fr:coul			-16	13		-2	-12	15	-9
fr:coup	-7	-8	15	-7		-3	14	-7	-7
fr:coup_de	-5	-7	12	-5		-2	10	-5	-6
fr:cour		-4	-11	16	-6	-4	-3	5	3
fr:courriel	-4	-6	6	-13	5	-6	-7		8
fr:croiss	6	-3		-11	-3	-4	3	-2
fr:cuisin		-11	9		-5	-7		2
fr:dam	-7	-7		7	-3	-5		-5	4
fr:dans	7	-5	-9	7	-10	11	-11	6	-2
fr:dans_la		8	-15	9	-8	-12	17	-7	-8
fr:dans_le	-5	-23	3	10	-17		-5	9	-9
fr:dans_les	12	-13	-7	-3	4	9			-15
fr:dans_ma		6	13	-16		6	-5	-15	11
fr:dans_mon		5	7	-16	-5	4	-6	7	-10
fr:dans_un	9	-4	-6			-5	14	-5	-9
fr:dat	-2	-10	14	-9	-10	-7	-10	13
fr:dat_est	-5	-3	7					4	-3
fr:de	-2	-8	-12	8	4	4	-13	5
fr:de_#	6	-4	-10	-4	9	-5	-5	13	-10
fr:de_appel	5	-8	-6	-7	7	-2		-10	8
fr:de_apres	-3	6	-3		-6		12	-8	-6
fr:de_attent		7	-3	-7	-3	4		-5	-3
fr:de_autr	-7	-8	14	-7		-2	-14	11	4
fr:de_avanc	-4	2		-2	-4		-14	2	11
fr:de_avoir	4	2	-2	-4	-7	8	-8	-7	3
fr:de_bain	5	-6	10	-14	-3	7	-8	3	-4
fr:de_ce	-8	-2	9	-4			3	-9	5
fr:de_cette	12		-12	-4		-2	-13	4	8
fr:de_chambr	-8	5	-6	6		-2	13	-6	-8
fr:de_cour	-8	-2		6	-5	-2		-4	7
fr:de_deux	7	-5	-4	-10	8	-2	8	-3	-3
fr:de_eau	-11		7				-2	3
fr:de_entretien	-4	-3	-2	-3	7			6	-6
fr:de_fil	-5	-7	12	-5		-2	10	-5	-6
fr:de_flut	-9	-5	16	-7	-5	4	-3	-4	-2
fr:de_ident		12	-13		-3		-14	-5	15
fr:de_juin	-2		-5	-2	7	-3	12	-4	-6
fr:de_la	-14	-3		20	-27	9	-10	8	-2
fr:de_le		8	-9	10	-8	5	-7	6
fr:de_lui	-7	8		-3		-2	-10	4	8
fr:de_ma	-12	4	5	6	-4	-2	-10	8	2
fr:de_me	-7	-5	11		-3	7	-10	5	-3
fr:de_mes	4	-2	2	-7	-2	-4		5	-4
fr:de_mon	-7	4			-2	-5	-3	-14	14
fr:de_notre	-7	-4	6		-2	-4	-8	8
fr:de_nuit	-7	-8	16	-9		-3		6	-5
fr:de_pai	-5	-4	-7	-4	11	-2	-7	4	2
fr:de_pan	-9	-5	16	-7	-5	4	-3	-4	-2
fr:de_parking	-4	-3		2	-2	6	-3	-3	-3
fr:de_pass	-11	6	2	3	-3	-2		-6	4
fr:de_quatr	8	-4		-11		-3	8		-10
fr:de_six	7	-5	-7	4		-2	3	-9	6
fr:de_son	8	4	-10	-3			7	4	-10
fr:de_un	-12	-17	18	-2	-11		-11	8	3
fr:de_une	9		-3	-10		8	-2	-8
fr:de_velo	-5	-4	3	5	-3	-4	6	-6
fr:de_votre	4	-4	3	-10		-3	6	-12	3
fr:deau	6		-14	9		-4	-7	8
fr:deau_chaud	6		-14	9		-4	-7	8
fr:debout	4	-3	-11	10	-2	6		-5	-3
fr:decroch	-10	-2		-3	9	-2	5	7	-12
fr:dedan				-8	6	-3	10	-7	-3
fr:degr	10	-7	-11	7	-8	-5	18	-11	-10
fr:dehor	-9	3	-6	7	-2	-3	-10	5	4
fr:deja	3	-7		-7	6	-2	7	4	-11
fr:dem	7	-2	-8	6	-3		9	-6	-3
fr:demand	-8	12	-19	-4	13	-13	-3	-9	13
fr:demand_#	-5	-3	-9		11	-2	8	-4	-4
fr:demand_a	-4	5	-2	-3			-6	-7	9
fr:demand_de	-4	3	-7	-5	5	-2	-5	4
fr:demand_si	8	3	-11	-5		-4		-4	5
fr:demenag	6	2	-5	-4			4	-11	4
fr:demi-heur	-5	10	-13	-5	8	5	-7	-4	5
fr:dent	17		-15	-12			14	-8	-10
fr:depart	-10	-3	6	-5	4	-2		-11	7
fr:depos	-4	6		-5	-2		9	-6	-5
fr:depuis	11	-11		-8	-25	-27	-10	2	17
fr:depuis_#	5	-2	-14	11	-2	-6	-12	4	12
fr:depuis_dimanch			6	-10		-2	4	3	-6
fr:depuis_hi	4	-3	-18	12		-3	-3	2
fr:depuis_la	10	-8		-9	-5		-8		6
fr:depuis_le	13	-10	-5	-11	-8	-9	8	-3
fr:depuis_que		-7	6	-6		-3	13	-3	-14
fr:depuis_votre	8		-4	-5			8	-8
fr:dern	-6	-8	6	-10	7	-4	-8	8
fr:derr	4		4	-8				3	-5
fr:des	-6	-7		10	-18	11	-7	2	-10
fr:des_#	-11		11	-2			-5	2	3
fr:des_que	9	-4	-11	3		9		-7	-7
fr:dessous	-14	-4	-10	16	-3	-6		5	-5
fr:dessus		-12	2	5	-5	10	-18	8
fr:deux		-4	-11	5	2	15	-3	-22	3
fr:deux_fois		5		-5	-3	5	3	-13	3
fr:deux_heur	7	-8		-4	-5	-4	11	-7	-5
fr:deux_jour		-4	6	-7		-3	4	3	-8
fr:deuxiem	-2	-5	-7	10	-4	-5	9	-6	-4
fr:dev	-16		19	-15	-12	-15	19	-29
fr:dev_la	-15	-5	8	5	-3	-4	13	-9	-6
fr:dimanch	13	-7		-17	-5	-6	-9	4	9
fr:dir	6		-10	4		8	-3	-7	-3
fr:dire	-13	7	12	-7	-5	-3	12	-8	-4
fr:dire_que	-8	-2	13	-4	-3		8	-5	-3
fr:direct		-8	4		-2	-4	-8	13	-10
fr:dit	6	9	-4	-31	-4	-7	17	3	-23
fr:dit_#	4	-4	7	-3	-7	-4	8	-8
fr:dit_que	-10	6	4	-15	-7	4	3	6	-14
fr:dites	-3	-3	6				8	-5	-2
fr:dites_que	-3	-3	6				8	-5	-2
fr:dix	-13	-10	-3	16	-4	-7	16	-9	-7
fr:dois	4		-8	-3	7	-3	10	-5	-5
fr:dollar	11		-12	-6	4	-3	-7	9
fr:don		-12	3	5	-5	-7		9	-8
fr:don_le	-4	-3		4			-2	5	-5
fr:donc	4		-11	8	-2	-3	4	4	-8
fr:dont		5	-11	2	4	2	-9	3	4
fr:doss	-3	-3	8	-8	-7	-7	-13	3	11
fr:doubl	9	-4	-7	-3		-3	-3	6	-4
fr:douch	-15	-6	-5	8	4	-4	-3
fr:douillet	-11	-5	-10	15	-2	-2	-8	8
fr:droit		-3				7		-8	-5
fr:du	8	-19	-9	9	-5	-15	-8		13
fr:du_#	-6	-14	18	-6	-13	-8	-13	9	10
fr:du_bas			-6	3		-2		-11	9
fr:du_matin	16	-9	-20		-4		4	-10	-3
fr:du_plafond	-9		-13	16			-6		6
fr:du_sit	7	-3	-4	-3			-6	10	-7
fr:du_tout	-6	-4	-10	7	9		6	-4	-2
fr:du_vol			-9		10		6	-4	-4
fr:eau	-5	4		4	-4	-10		-3	5
fr:eau_chaud	-11		8	-2			-2	3
fr:ecran		12	-8	-2		-4	-12	13	-4
fr:ecrit	-10	6	8	-11	-6	-6	3	-4	3
fr:ecrit_le	-6		11	-3			13	-10	-6
fr:electr	-8	7		4	-4	-5	11	-6	-4
fr:elle	5		-7	-3		-3	-6	12	-7
fr:elle_a	-3	-9	10		-3	7	-7	-3	3
fr:elle_est	-9		5	-6	-2	-4	8	-10	2
fr:elle_me	-5	12	-11	-6	-3	-4	12		-12
fr:elle_se		-3	-7	7			-5	6
fr:emploi	11	-8		-9		-2	9	-6	-2
fr:en	3	-11	6	-5	-9	-12	-7	15	-7
fr:en_#	-6	-3	11	-2		-4		-10	8
fr:en_a	4	-3	4	-7	-2	-3	13	-9	-6
fr:en_bas	-3	-5		8	-5	7	6	-11	-10
fr:en_haut	16	-6	-15		-3	8	3	-9	-10
fr:en_plein	-14	-4	5	5	-3	-4	-8		8
fr:en_servic	-10		4	-4	6	-3	4		-7
fr:encor	-15	-5	21	-13	-16	-7	9	-4	-10
fr:encor_la	-8	-4	16	-8	-3	-6	11	-7	-4
fr:encor_sur	-10	-2	11	-4		-3		7	-8
fr:enfant	-16	-5	7	7	-3	8	-7	4	-6
fr:enlev	-7	-7	5	7	-3	-3	7	-5	-3
fr:entre	-9	-16	-3	17	-9		7	-20	4
fr:entre_#	4		3	-7	-3	-3		-6	5
fr:entre_deux		-12	-10	14	-6		10	-10	-9
fr:entre_les	-12	-5	-3	8	5	6		-9	-2
fr:entretien	-6	5	-4	-3	6	7			-9
fr:envoi	15	-13	-4	-13		-4	-3		2
fr:envoi_a	6	-2		-3			10	-11	-3
fr:est	-8	-22	21	-15	-8	-12		-3	4
fr:est_#	-11	-2	6	5	-4	-7	15	-10	-3
fr:est_a	-10	-5	8	-11	5	-4		-9	7
fr:est_arriv		-7	14	-16	-5	-10	17	-12	-4
fr:est_de	-5	5	5	-4	-9		4	-3
fr:est_du	-7	-4		-4	8	-4	14	-8	-6
fr:est_en	4	-3	3				10	-6	-3
fr:est_encor		-4	3		-3		6	-11	-4
fr:est_entre	-6	2	4	-5			5	4	-8
fr:est_jam	-3	-5	9	-3			4	6	-9
fr:est_le	-10	7	-4	7	-7	4		-3	-11
fr:est_moi	4		-9	-3	7	8	-5	-5	-4
fr:est_mont		-5	-2	-7	12	-7	7	-10	3
fr:est_mort	9		-15	3		-3	-6	7
fr:est_part	-12	-7	19	-8	-3	-6			4
fr:est_pas	2			-6	-4	5			-11
fr:est_pass	-2		3	-3			4	3	-10
fr:est_plus	-5	-8	9					4	-3
fr:est_repart	-3	-4	9	-3		-2		2	-6
fr:est_rest	-12			7			-12	5	6
fr:est_sort	7	6	-10	-4		-2	13	-10	-7
fr:est_tomb			-8	9			-6	-9	10
fr:est_tout	6	-5	-4	3	-2	-3	11	-7	-5
fr:est_une	-8	-3	-2	10		-2		3	-5
fr:est_vendred	-5	-2	6	-3			-4	-7	8
fr:est_venu	-5	-7	11	-3			9	-7	-3
fr:est_vid		-2	5	-6		-4		-12	7
fr:et	-3	-3		4	-8	-12	-7	4	8
fr:et_#	2		10	-17	-7	-6	2	-6	4
fr:et_a	-4	7	3	-5	-3	-4	-6	-2	9
fr:et_au	5	-2	6	-11			10	-5	-6
fr:et_ce		5		-7		7	-2	3	-9
fr:et_de	6	11	-20	-5	7	3	-13		10
fr:et_dem	7	-2	-8	6	-3		9	-6	-3
fr:et_du	6	-6	-7	-3	6	-7	-7	13	-7
fr:et_je	5	-2	4	-5	-4	-3	10	-7	-3
fr:et_la		-13	6	8	-15	-10	-2	4	2
fr:et_le	-19	-5		12		2	-10	-3	13
fr:et_les	-9	-3		4	5		-5	10	-9
fr:et_ma	-6		8	-5				2	-5
fr:et_mainten	-5	9	-10	-3	8	8	-10	-9	7
fr:et_on	-6	-4		7	-4	4	-3	-5
fr:et_que	-9		15	-4	-9	-3	-4	11	-11
fr:et_un		-10	-9	9	5	-9	10	-3	-9
fr:et_une	-9	-6	15	-4	-6	-6	7	-10	4
fr:etag	-7	-8	-9	18	-6	-12	5	-13	9
fr:etaient			8	-9			-5	7
fr:etais			-5	4			-7	-7	11
fr:etait		14	-14	4	-3	6	-9		5
fr:etait_a	3	-3	-7		7	8	-5	4	-9
fr:etait_en	10	-4	3	-12			16	-10	-10
fr:etait_pas	6	9	-13	-3		-2	-12	14	-4
fr:ete	-22		24	-17	-9	-8	-9		10
fr:etre	5	11	-13	-3				-9	6
fr:eu	-12	-9	20	-9	-5	-5	13	-3	-15
fr:euros	-8	7	6	-4	-6	-5		4	-6
fr:eux	-5	-4		4		-2	10	-5	-5
fr:every	13	-3	-6	-13	-5	5	-10	9	-6
fr:exig	-7	-4	11	-5		-2	-3	5	-5
fr:expliqu	-11	11		-2		-3		6	-6
fr:exposit	-7	-3	-14	17		13	-16	-7	7
fr:exterieur	10	5	-11	-10	-3	-6	8		-6
fr:facteur	-5	-10	13	-3			12	-7	-8
fr:factur	-8			-8	12	-14	7		-18
fr:factur_#	-6	-2	9	-3	-3	-3		4	-4
fr:factur_de	-6		-6	6	4		-9	10	-5
fr:faire	-3	5		4	-6	7	4	-11	-7
fr:fais	-7	8	-18	16	-4	-8		6
fr:fais_#	-9	7	-6	3			12	-10	-3
fr:fait	13	3	4	-24	-17	-20		-3	12
fr:fait_#		-3			-4	-6	-9	8	7
fr:fait_le	5	-2	4	-11		-3	-8	4	4
fr:faut	3	-4		-6	6	-10	13	-7
fr:femm	-9	4	3			-3	-3	-8	8
fr:fenetr	-21	-7	3	9	-5	-11	22	-16	-10
fr:ferm	9	-4	-3	-6	-6	5	-4		-3
fr:fevr	-10	-2	6	3	-3	-3	-12	9	4
fr:fich	9	-8		-4	-2	-4	-13	12
fr:fil	2	-14			-8	-12	10		-7
fr:fill	9	-4	-4		-4	-6		12	-16
fr:fin	-22		5	6	-3	5	3	-3	-9
fr:fin_par	-5	-6		3			9	-6	-4
fr:flut	-11	-6	18	-10	-6	3	-2	-4	-2
fr:flut_de	-9	-5	16	-7	-5	4	-3	-4	-2
fr:fois	2	4	-7		-3	3		-12	9
fr:fois_la	-7		12	-3	-6	-3	-2	-7	8
fr:fois_le	-11	-4	13	-3	-2	7		-7	-4
fr:fois_que	3	-5	-3	4		8	-11	6	-4
fr:fond	-10	-4	17	-12			-10	4	7
fr:for		-4	-6	-6	6	-11	17	-11	-5
fr:for_the	-6	-2	-7	3	7	-2	8	-6	-3
fr:forf	-6	-2	7	-11	5	-6	7	-3
fr:fournisseur	-4		5				-9	11	-3
fr:frais	5	-5	-14	-7	12	8	-8	3	-5
fr:frais_de	-3	-3	-14		15	-2	5	-4	-2
fr:freddi	-4	10	-8			-2		-6	4
fr:fridai	-7	-3	10	-4	-2	-3	-6	7	-4
fr:frigo	-6	7	-12	8		-4	10	-8	-2
fr:froid	14	-9	-2	-12	-3	-5	14	-7	-7
fr:from	-8	-2	-3		8	-5	8	-4
fr:fum	-7	13	-13	3	-2	-4	11	-5	-5
fr:galer	-7	8	-13	7		6		-4	-4
fr:gar	-19	3	18	-8	-6	10	-9	3
fr:gar_a	-7	-5	15	-8		8	-10	6	-3
fr:gar_de	-5	-8	15	-7			5	-3
fr:gard	-12	-9	18		-11	-9	6	-4	-3
fr:gardien	-6	-2	13	-8	-3	-3	12	-6	-6
fr:gateau	-9	-3	14	-5	-6	-2	12	-8	-5
fr:gauch		4	-5		-4	12	-7		-7
fr:gen	-11	7		5		-2	13	-7	-9
fr:genr	11	5	-13	-6	-2	-5	-6	5	5
fr:get	5	-4		-9		-5	-5	7	-4
fr:glac	8	-4	-3	-3		-2	11	-5	-5
fr:gout	8	12	-14	-13	-3	5	-3	-4	-4
fr:goutt	-12	-4	-5	13	-6	-8	-5	10	-8
fr:grand	-6	5	-7	10	-3	-4	-12	10
fr:grand_comm	3	-7		5			2	4	-9
fr:group	-6	-7	8	-4	5	-2	5	-12	4
fr:h	9	-24	3	-3	-12	-5	-6	9	-5
fr:h_#	10	-11		-3	-17	5	-2		-3
fr:h_a	7	-2	-11	8	-3	-4		7	-11
fr:had	3	-4	5	-6		-4	7	-5	-2
fr:has	-11	-4		7	-3	-4	-5	3	6
fr:has_not	-7	-3	9	-3		-3	-6	5	6
fr:haut	15		-16		-4	6	-12	6
fr:heur	9	-15	-4			-22	18	-6	-12
fr:heur_du	16	-8	-17	2		-6	16	-9	-9
fr:heur_pour		-4	8	-8	-5	-3	9	-6	-2
fr:hi	-10	-17		3	7				-4
fr:hi_a	-12	-5	5	-3	8	-2	3		-3
fr:hi_soir	-17	-4	-5	13	-3	-5	-9		14
fr:homm	-7	10	-5	-6	-4	-3	-9	7	4
fr:hotel	2	-5	2		-4	-4	4	-7
fr:i	19	-6	-14	-13	4	12	-6	-16	-6
fr:ici		-5		-5	-2	-3	-12	-12	17
fr:ident	7	12	-15	-5	-3	-4	-11	-7	14
fr:if	3	-2	5	-9	-2	9	-5	-7	-3
fr:il	-4	13			-6			-10	8
fr:il_a	-8	16		-17	-9		2	-19	8
fr:il_est	-12	-6	16	-5	-4	-8	8		-7
fr:il_me	-11	15	-11	-4	-2	3	-12	13	-6
fr:il_ne	8		-3	-3	-3	5	-3		4
fr:il_se	16	-2	-15	-7		-2	7	-13	3
fr:il_y	-5		5	-11	4	-13		3	-4
fr:imprim	6	-4	-5	-8	6	-3	7		-10
fr:in	20	-8	-26			7		-7	-11
fr:in_the	3		-13	6		8	-3	-7	-3
fr:indesir	4	-4		-4	-2	-2	15	-10	-5
fr:indiqu	5			-4	-5	-2	-7	7	-2
fr:install	6	-8		-5		-2	9	-5	-4
fr:is	-8	-22	15	-3	-18	5		-4	-19
fr:it		-16		-3		-17	15	-7	-19
fr:it_is	-15	-7	16	-8	-7	-8		6	-10
fr:j	-5	-4		8		-3	-5	7
fr:jam	-15	3	-8	13	-7	-7	-16	15	8
fr:janv	4	-5		-4		-2	-14	11	4
fr:je	-6		3	-10	8	7	11	-15	-9
fr:je_ai	-7	-15	8	5	-9	-13	28	-19	-17
fr:je_dois	4		-8	-3	7	-3	10	-5	-5
fr:je_etais			-5	4			-7	-7	11
fr:je_le	-9	-3	4	-5	7	7	-4	-11	6
fr:je_ne	-17	2	4	-13	10	-7	2	4	-5
fr:je_suis	-10	-6	18	-11	-3	-8	5	4	-7
fr:je_vois	-7	-3	2	-6	9	-2	13	-8	-6
fr:je_vous	5	-7		4	-5	8	-12	-4	9
fr:jet	-8	8	-15	13	-3	-5	17	-9	-10
fr:jeud		-13	14	-23	-7	-12	-12	14
fr:jeun	5	10	-14	-3	-2	-3	13	-9	-4
fr:joint	-14	-4	2	9	5	5	-7		5
fr:jordan	-4	4	5	-4		8	8	-9	-11
fr:jou	-7	-2	8	-3		-6	11	-6	-2
fr:jour	10	-28	-3	-3	-8			3	-6
fr:jour_de	11	-6	-7	-3	-9	4	-6	-10	9
fr:jour_et	7		-5	-4		-2	-5	9	-6
fr:jour_que	7	-3					10	-5	-5
fr:juillet	-17	5	8	-8	-9	-7	-9		11
fr:juin	19		-19	-9		-9	3	-7	8
fr:jus	10	-2	-15	4	-2	-3	-6	7	-2
fr:jusqu	10	-16	-9	4	-9	-13	8	-8
fr:jusqu_a		-8	-12	13	-5	-8	8		-11
fr:jusqu_au	15	-6	-9	-12	-3	-2	4	-7
fr:just	-4	13	-5	-9	4		7	-2	-12
fr:kin	2	-6	4	-6	-2	-2	14	-11	-7
fr:l	-10		14	-6		-2	8	-5
fr:la	-4	-19	-5	15	-9	-4		-6
fr:la_#	-26	-11	-8	25	-10	-17	3	7	-4
fr:la_barr		4	-10	4		-4
fr:la_boit	-12	-3	18	-8	-3	-3	11	-12
fr:la_boutiqu	5	-3		-5		-2	2	2	-7
fr:la_caiss	24	-16	-16	-10	6	-6	11	2	-17
fr:la_camionnet	-7	8	-11	6		-5	12	-8	-4
fr:la_cav	4	-5	9	-11		-3	3	7	-9
fr:la_chambr	4	-7		-4	-10		15	-19	-11
fr:la_chaud	-12	-2	16	-11		-5	8	-8	3
fr:la_cuisin		-9		8	-4	-4		8	-10
fr:la_dam	-5	-6		8	-2	-4		-5	5
fr:la_douch	-5	-3	-13	14	-2	-5	-2	6	-3
fr:la_douillet	-11	-5	-10	15	-2	-2	-8	8
fr:la_factur	-15	-6	4	-13	8	-9	2		-7
fr:la_fenetr	-16	-6	-11	18	-4	-8	17	-11	-7
fr:la_fil	8	-4		-7	-2	-3		7	-4
fr:la_fill	-3	5	-5	-2			7	-3	-2
fr:la_lign	-5	-6		-5	7	-4	3	4	-11
fr:la_list	-5	-7	13	-7		-2	-2	7	-5
fr:la_machin				2		-3	9	-6
fr:la_maison	-5	3	-4	-5	7	-3		-7	4
fr:la_mauvais	-5	-5	12	-3		-3	9	-3	-5
fr:la_meme	8	-5		-11	-3	-3	-5	11	-9
fr:la_mis	11	-3	-10	-9	6	-4		-17	11
fr:la_moit	-8	-5	5	7	-2	-3	13	-6	-6
fr:la_musiqu		-4	6	-4	-4	10	-5	-8	-5
fr:la_not	-3			-7	4	-3	8	-4	-3
fr:la_nouvel	-11	-2	14	-6		-2	-5	2	6
fr:la_nuit	10	-4	-5	-5	-3		-4	6	-3
fr:la_person	-7	4						6	-8
fr:la_petit	-5	-7	12			8		-7	-5
fr:la_pomp	-8	-6	12	-4		-2	5	-6
fr:la_port	-9	6				-4	4	-3
fr:la_pos	-14	-4	21	-13			-18	7	11
fr:la_ramp	-14	-2	-11	15		-2	-3	-8	8
fr:la_recept	-5	6	-16	7	5	-2	4	-12	4
fr:la_ru	-6	7	6	-9		-2	-11	15	-9
fr:la_sall	-20	-6	-9	21	-6	3	-2	-5	6
fr:la_semain	-2	-6	10	-5	-2	-3	5		-9
fr:la_serveux	-10	3	6	-5				-5	5
fr:la_tabl	4	5	-13	6	-4	-5	6		-9
fr:la_veil	-14	-3	12	-3	-5	-8	15	-11	-4
fr:lach	-10	-3		8		-5	-9	16	-13
fr:laiss	-26	7	12	-3	-8	17	-12	-13	11
fr:laiss_la		-4	7	-2			10	-7	-5
fr:le	-3	-14	-5	15	-18	-11	7	-3	-6
fr:le_#	-5	3	14	-17	-22	4	-7	-4	11
fr:le_a	-7	9	-6	-10	8	-4			-3
fr:le_addit	-6	-3	4	-4	3	-3	9	-6	-4
fr:le_ai	-9	-4	5	-5	6	7	-11	-12	12
fr:le_air	10	-4	-4	-15	6	-5	-3	7	-4
fr:le_alle	10	-5		-12		-2	7		-11
fr:le_ancien	7		-4	-4				4	-3
fr:le_appl	12		-9	-4			10	-7	-3
fr:le_attest	-4	7	-5		-2		8	-5
fr:le_autr		-5	-6	9		8		-7	-3
fr:le_bain	-12	-3	-16	17	-4	-4	-3	4
fr:le_camion	-14	-4	2	10	-5	-7		5	-5
fr:le_chef	-4	-11	12	-2			5	-4	-2
fr:le_chien	-4	-4		5			10	-6	-4
fr:le_doss	-6	5	2	-2	-2	-2	-9	12	-6
fr:le_eau	7	-5	-15	10	-3	-6	-5		8
fr:le_ecran	7	13	-15	-10			-10	11	-3
fr:le_entretien		8	-6				9	-7	-3
fr:le_facteur	-5	-10	13	-3			12	-7	-8
fr:le_forf	-6	-2	7	-11	5	-6	7	-3
fr:le_gar	-6	8		-8		-5	10	-4	-2
fr:le_heur	5	-9	4	4	-10	-7	3	-6	4
fr:le_hotel	5	-3	-4		-3	-2		-5	3
fr:le_imprim	11	-2	-7	-6		-3	11	-8	-4
fr:le_joint	-11	-2		10		9	-8	4	-7
fr:le_lendemain	-7	-5		7		-2	7	-5	-2
fr:le_lit	-6		10		-8	-2	8	-4	-4
fr:le_logiciel	11		-7	-4			-9	12	-6
fr:le_matin	9	-3	-12	5	-2	-3	4	3	-8
fr:le_mond		3		-3	-3	6	-11	3	6
fr:le_monsieur	-8	13	-5	-6			-11	6	7
fr:le_mot	-7	7	-6	5			3		-5
fr:le_mur	-11	-3	9		-2	7	-8	4	-7
fr:le_nom	-7	5		-7		-3	-10	-9	14
fr:le_numero	6	-6	6	-8	-4	-5	6	2	-10
fr:le_pet	-9	7				-3	10	-7	-3
fr:le_samed	-7	-2	12	-4	-4	-3	9	-7	-2
fr:le_serveur	5	-5					13	-9	-9
fr:le_soir	14	-5	-3	-12	-3	-5	19	-12	-12
fr:le_technicien	-9	-9	16	-6		-2	-11	13	-5
fr:le_unit	11	6	-12	-10	-2	-5	10	-7
fr:le_vendred	-3	-2		4	-2	-3	14	-9	-8
fr:le_vid	-7		-3	7	-2	9		-8	-4
fr:le_wif		-2				8	-5	-5
fr:lendemain	-7	-5		7		-2	7	-5	-2
fr:les	11	3	-13	-4	-6		-4	-6	8
fr:les_#	-9	-4			9	-5			2
fr:les_deux	-5	6	-5	5	-4	16	-8	-17
fr:les_indesir	4	-2	-2	-3		-2	14	-8	-4
fr:les_yeux	-7	5	-10	5			7	-3	-2
fr:lettr	-6		11	-5		-3	12	-7	-6
fr:leur	-7	-13	4	6	3	-6		-6	5
fr:lev	-6	6	-10	5	-2		-7	9	-2
fr:lieu	-10	-8		-8	11	-4	17	-15	-8
fr:lieu_de	-7	-6	-5	-5	13	-2	14	-12	-8
fr:lign	4	-13	-2	-14	8	-8	-3	12	-14
fr:lin	-9	8	-8	-6	9		10	-7	-5
fr:list	-3	-8	13	-11	-2	-4	6		-8
fr:lit		-4		2	-9	-5	3	-13	8
fr:litr	7		-7	-3	2			4	-6
fr:livr	2	-3		-7		-4	5		-5
fr:livreur	5	-8	4	-5	-2	-3	9	-9
fr:logiciel	13	-3	-14		-2	-3	2	5	-13
fr:logiciel_de	15		-11	-9			7		-10
fr:lor	-13	-2	14	-4			-12	-12	16
fr:lui		14	-16	6	-13	-12	-3	-21	19
fr:lui_a	5	14	-13	-6	-3	-2	-6	-15	14
fr:lund	4	-10	15	-24	-12	-12	10	-8	-2
fr:m	3	4	-3	-7	-8	7	-11	8
fr:ma	-11	9	12	-9	-20	-5			7
fr:ma_boit	-11	-3	14	-6		-3	7		-8
fr:ma_cart	5	-2	2	-2	-3		9	-6	-3
fr:ma_chambr		3	15	-17	-3	6	-7		2
fr:ma_femm	-3	5	-3	-3		-3	-5	-5	8
fr:ma_fill	4	-4					-11	15	-11
fr:machin	9	-8	-11	5	-3	6	-15	9	4
fr:mai	-10	3	15	-13	-13	-9	-12	8	7
fr:mai_et	-4		5				-6		5
fr:main	-13	-5		9		7	-10		4
fr:mainten	-16	7	5	-10	6	6	-10		5
fr:mais	-11	3		-4	9			3	-17
fr:mais_il	-7	3	5	-3		-4		7	-4
fr:mais_le	7	-7	-8	6	-4	-4	11	-6	-5
fr:maison	-8		4	-7	6	-5	-3	-15	13
fr:mang	-14	-5	15		-4	-6	15	-12	-4
fr:mar	-11	7		-7	-6	-4	-5	9	-3
fr:march		-8	-11	10	-4	9		-17	-3
fr:march_pas	-11		3	4		8	-4	-6	-3
fr:mard	-4	-7	14	-10	-6	-9	32	-26	-19
fr:matin	20	-13	-4	-12	-24	-5	-9	7	8
fr:matin_la	4	-3		-7		-2	-15	-6	16
fr:matin_le	-2		-6	6			4	-7
fr:mauvais	-5	-5	12	-3		-3	9	-3	-5
fr:me	-19	12	13	-35	3	15	7	-11	-20
fr:me_a	-15	25	-13	-13	5	8	-8	7	-4
fr:me_demand	5	-8	6	-8	-3	-6	6	3	-7
fr:me_dit	6	-13	8	-3		-3	-2	6	-6
fr:me_dites	-3	-3	6				8	-5	-2
fr:me_reclam			7		-6		7	-5
fr:me_repond	-8	6	5	-4	-8	-5	12	-8	-4
fr:meme		-16	7		-4	-15	10	3	-14
fr:menag	-3	4	4	-6			-6	-5	8
fr:merc	11	4	-16	-5	5	8	-10	6	-7
fr:mercred	7	-14			-5	-5	-3		3
fr:mes	7	-18	14	-20	-10	-13	-3	6
fr:mes_client	-7	-2	9					3	-4
fr:messag	3	-3	3	-5	-4	-3	2	6	-13
fr:met	10	-4	-6	-7	-2	8	3	-11	-9
fr:metr	3	-2		-4		-3	12	-8	-4
fr:mettr	-5	-3	-10	12		8	-3	-7	-2
fr:mid	11	-10	-5	-4	-4	-5	18	-5	-19
fr:mien	4	4	-4	-7		-3	-3	7	-4
fr:mieux	-4	14	-14		-3	-4	6	-4
fr:milieu	12		-7	-9		-2	4
fr:min	5		3	-6	-2	-2	3
fr:minuit	2	5	-7	4	-3	-6	4	-12	6
fr:minut	8	-26		3	-7	-6	10	-7	-13
fr:minut_de	-12	-9	18	-15	4	7	-4	-6	-8
fr:mis	20	-17	-12	-11		-13	-16	12	8
fr:mis_a	23	-5	-25		-3	-5	-17	9	10
fr:mis_en	2		-4	-9	6	-3		5	-6
fr:mis_le	-3	-9	13				-2	-4	5
fr:model	-10	-4	6	5		7	-2	-6
fr:moi	-3	12	-21		14	5	-3	-18	7
fr:moins	-9	5	-19	18	-6	5	10	-17	-7
fr:mois		-7		-19	13	-7	13	-3	-15
fr:mois_de	3	-3	3	-3	-2		9	-6	-3
fr:moit	-8	-5	5	7	-2	-3	13	-6	-6
fr:mon	-15	11	13	-7	-26	-2	-15	9	12
fr:mon_fil	-11		4	4				-9	6
fr:mond		2	3	-5	-6	6	-7		4
fr:monsieur	-7	14		-3	-4	-6	-7	5	5
fr:mont	-11	-11	5	2	10	-14	11	-3
fr:mont_sur	2	-6		6	-2	-3	12	-7	-6
fr:montr	-3	9	-14	6	-2	-2	-9	-5	12
fr:morning	8		-6	-7		8	-4	-7	-3
fr:mort	20	-3	-23	-3	-3	-4	-8	9
fr:mot	-13	12	-9	2	4	-3	-4	-2	6
fr:mot_de	-9	7	-3	4			-5		7
fr:moteur	-5	-4	-8	12		-4	14	-11	-8
fr:mouill		-2	6	-3	-4	-6	12	-6	-2
fr:mur	-12	-4	10		-2	7	-9	8	-11
fr:musiqu	-5	-5	4	3	-5	9		-12	-6
fr:musiqu_de	2	-2			-4			-5	-3
fr:my	14		-11	-8	-7	-15	10		-12
fr:ne	12	-8	-11	-7	10	-10	-7	3	7
fr:ne_a	-6			7	-8	-8	2		-3
fr:ne_ai	-13	3		-13	10	-7		5	-2
fr:ne_est		-8	9	-14	-5	-7	3	-5	7
fr:ne_me	-3	-3	-17	-2	17		6	-4
fr:ne_ont	8		-7	-6				5	-4
fr:ne_se	6	7	-7	-8				5	-4
fr:ne_sont	-6	-4	12	-8		8	-5	-6	-3
fr:ne_y	-10	-4	-2	11	-2	6		-11	4
fr:neig		-7	-4	5		-3	17	-15	-8
fr:neuf	12	-7	-5	-4	-3	7	3	-12	-8
fr:neuf_jour		-5	5	-4	-2	9	-3	-7	-6
fr:new	4	-3	3	-4	-4	-4	9	-7	-3
fr:nez	-9	2	-2	8		-3	11	-5	-7
fr:ni	-11	7	-9	9	-4	-4	6	-13	6
fr:night	4	-2	-13		6	-2	10	-9	-2
fr:nimbo	12	-2	-13	-2		9	-11	-12	8
fr:no	-7	-3	4		-2	-5	8	-3	-5
fr:nobodi	-4	-4	10	-2			7	-5	-4
fr:noir		2	10	-12	-2	12	-8	3	-9
fr:nom	-21		17	-19	-6	-12	-14	7	13
fr:nom_de	-11		8	-8		-6		-9	9
fr:non	-7	-4	13	-2	-8	-9	5	5	-13
fr:non_plus	-10	-3	13	-6			10	-9	-5
fr:normal	6	10	-8	-8	-2	-3	-5	-4	9
fr:nos	5	7	-10	-6	-3	-5			2
fr:not	-8	-12	17	-16		-9		4
fr:nothing	7	-2	-3	-3	-4		-4	6	-3
fr:notre		-4		7	-9	-15	-18	18	3
fr:notre_nom	-7	-5	14	-8	-2	-3	-9	12	-6
fr:nous	-32		26	-11	-7	-24	11	-9
fr:nous_a	-20	3	6	-3	3	-7	5	-5
fr:nous_avons	-9	5	5	-5	-3	-7	5		-8
fr:nous_depuis	-6		7	-2			-7		8
fr:nous_sommes	-11	-6	15	-7	-5	-4	5	2	-14
fr:nouveau	-16	3	14	-6	-3	-4		-13	10
fr:nouvel		-5	4		-4	-5	3	-7	8
fr:novembr	3		4	-8		-3	-7		8
fr:now	-3	-9	12	-12	-5	3	7	-12	-6
fr:nuit	10	-12		-16		-16	-6	7	4
fr:nuit_de	-5	3		-3	-3		3	-8	4
fr:numero	7	-10	13	-16	-7	-8	14	-4	-14
fr:numero_de	-3	-3	10	-6	-2	-3	3	3	-9
fr:octobr	-16	6	7	-6	3	6		-5
fr:oeuf	7			-9	-2	-3	9	-7	-2
fr:of	-8	4	-5	4	4	5		-13	-8
fr:offre	3	-7	-2	-5	7		7	-4	-3
fr:on		-4			3	-9	18	-11	-18
fr:on_a	10	-13	-18	16	-9	-3		4	-13
fr:on_attend	-9	-4	-6	13		7		-5	-5
fr:on_est	5	-11	4	-10	-9	-9	3	-3
fr:on_le	12	3	-7	-12	-3	-4	-4	7	-3
fr:on_me	-26	-15	29	-24		8	8	-11	-18
fr:on_my	7	-2	-7				6	-4
fr:on_ne	-12	-7	7	-11	8	-3	14	-12	-6
fr:on_nous	-12	-7	13	-13	5	-4	14	-9	-8
fr:on_se	-10	-3	6	5		-3		-3	3
fr:on_the	-7	-3	4	3	-4	-3	8	-7	-4
fr:one	-2	-8	-7	6	3	-9	16	-10	-8
fr:ont		-13	5		-7	2	3	-14	5
fr:or	10	-5	-3	-3	-2	-4	14	-7	-7
fr:ou	4	9	-8	-11	-5	-11	10	-17	4
fr:oubl	-5	7	2	-4			-3	6	-3
fr:out	-7	-2		9	-5	-4			-4
fr:ouvert	-4	-10	17	-8	-5	-10	6	-5	2
fr:ouvr	16		-18		-4	-6	-9	-4	12
fr:pag		-6			-3	-6	-10	7	4
fr:pai	-8	13	-2	-22	7		-20	9	13
fr:pai_#	-4	-3	-7	-3	10	-4	12	-7	-4
fr:pai_de	-7	-6	3	-3	4	-3	-14	9	6
fr:pain	2	-4	-5	6		8	-9	6	-5
fr:pan	-11	-6	13		-6	10	-9	-5	-3
fr:pann	-9	-5	16	-3	-2		11	-5	-6
fr:panneau	3	8		-11		-3		-4	7
fr:papi	-15	6		3	-3	7	-5	-4	4
fr:par	-10	5		-6	9				-5
fr:par_contr	-8	-6	4		7	8		-9	-9
fr:par_le	6	-8	5	-10	-3	-3	4		-7
fr:par_un	-5	-3	11	-3				2	-5
fr:par_une	5	-3		-5			5	-7
fr:parc	-5	-8	12	-6	-2		-3
fr:parc_que	-5	-8	12	-6	-2		-3
fr:parking	-9	-5	8	-2	-4	3	3	-6	-6
fr:parl	-7	8	-11	4	6			-13	5
fr:parl_de	-8	5	-4	-6	8	5		-4	-2
fr:part	-6	-4	11	-6	-8		-5		3
fr:pas	-16	-5	8	7	-16	5	19	-21	-20
fr:pas_de	-16	-14		16	-13	6	14	-29	-11
fr:pas_fait	-4		11	-10			6	-6
fr:pas_le	-8	-10	16	-6	-2	-3	14	-9	-5
fr:pas_son	7	3	-8	-5		-2		-14	9
fr:pas_vu	-5		9	-3	-2		7	-6	-2
fr:pass	-20	-6	6	4		-13		-14	10
fr:pass_de	-10	-3	-5	7	4	-3		-12	5
fr:pass_la	-7	-4	4	3		-3	-6	-4	9
fr:pass_le	-7	-2	12	-8		-3	12	-8	-4
fr:passag		-7	5	-4	-2	-2	16	-12	-10
fr:pat	6	-5	-3	-4	4		-12	8	5
fr:patient	3	-4	6	-10	-2	7	-19	9	5
fr:paus	9	-7	-12	5	-3	-2	10	-6	-4
fr:pav	-11	-3	-8	13	-3	-5	7		-9
fr:pend	3	-3	-5	5	-5	9	-16	9	4
fr:pend_la		-4	6	-3			-12	12
fr:pend_que	-9	-5		9			-9	5	7
fr:per	-9	-4	9	-6	5	-3	-11	11
fr:perdu	6	-4	3	-5	-2		-6	3	4
fr:person	-4	-8			7	-8	13	-17
fr:person_a	-4	-8	-7	8	7		2	-11	6
fr:person_ne	-7	-5	-5	-5	11	-3	-6
fr:person_pour			9	-10	-8	-3	4	-2
fr:pet	6	3	-12	-10	12	-10	11		-10
fr:petit	4	-12	3	2	-4	6	4		-13
fr:peut	-3	-5	9	-2		-2	8	-6	-2
fr:phon	11	-3	-6	-6		-3	11	-6	-4
fr:photo	3	6	-3	-5	-2	-4	5	-11	5
fr:photos	-12	-6	9	-8	6	-3	-16	16	-2
fr:photos_de	-11	-6	15	-7		-3	-17	17	-2
fr:pi	-5		-6	-7	13	9	-6	-3	-4
fr:piec		9		-4	-8	-3	-19	-11	21
fr:piec_de	-10	10	4		-7		-12	-6	14
fr:pied	-12	-4	-5	12	-3	-7	13	-12
fr:pied_de	-10	-4	-10	13	-2	-6	7	-9
fr:pil		-6	4		-3	-5	14	-8	-5
fr:pis	-10	-18	25	-17	-11	11	-5		-16
fr:pis_ce	3		-6			8	-13	7	-3
fr:pis_y	-6	-4	4	2		-7	8	-3
fr:plac	-4		-5	10	-8	10	-9	5	-12
fr:plafond	-14			10		-3	-16	11	6
fr:plant	10	-4	-11	-2			9	-6	-4
fr:plat	-12		10		-3	6		-4	-4
fr:platr	-11	-3	16	-8	-3	-3	10	-4	-7
fr:plein	-12	-8	10		-6	-8	-8	5	5
fr:plus	15	3	-3	-12	-22	-15	-12	12
fr:plus_de	10	10	-3	-18	-3	-4	-5	4	4
fr:plus_en	-5	-2	8					4	-3
fr:plus_le	-3	6		-3	-5			4	-4
fr:plus_les	18	-4	-16	-7		-3	-17	18	-6
fr:pomp	-11	-7	16	-8		-3	2	-8	4
fr:port	-4	10	-8	-4		-10	16	-14	-6
fr:port_de	-6	6		-3			-4	7	-3
fr:portabl	-12	-6	16	-8		-5	-15	16	-3
fr:pos	-17	7	22	-24	-5	11	-21	3	12
fr:pos_le	4	-3	5	-7		9		-8	-4
fr:post	12	-6		-10	-6	-5	-5	6
fr:poubel	-9	-2	-10	13		-3	10	-7	-3
fr:pour	-17	7	4	-16	11	-5	-8	-6	16
fr:pour_la			-5		5	-7		6	-3
fr:pour_le	-16	-3	14	-10	-5	-6	6	-3	-3
fr:pour_les	-6		12	-6	-3	-2		-6	6
fr:pour_quatr	-7	-2	9	-11	5	4	-3	-5	-2
fr:pour_un	-2	-5	7	-9	3	4	5	-11	-6
fr:pour_une	2	-4	5	-8		-5	15	-8	-8
fr:prem	-10	-8	7	7	-6	-5	3	-8	4
fr:prend	24	-8	-18	-14	-3	-4		7	-10
fr:prepos	8	-7		-3			-6	3	4
fr:pris		-12	5	-4		-8	18	-17	-4
fr:prom	-4	-5	11				-4	6	-3
fr:propos	15	-6	-11	-6	-3	7	-2	-7	-5
fr:puis					-9	-9
fr:purg	-7			-4	7		4	-4
fr:quai	-9	-7	4	5			-4	-7	7
fr:quand	18	-9	-22	7	-10			-11	8
fr:quand_elle	-10	3	-3	5			-4	-8	9
fr:quand_le	12		-8	-7			4	-3
fr:quand_on	5	-2	-5			-3	-9	8
fr:quar		-4	7	-15	-3	-6		-10	7
fr:quart	-6	5	-11	5	6	-3	5	-10	3
fr:quatorz	-8	-2	-9	8	8	-3	-2	6	-6
fr:quatr	-4	-20	30	-32	-7	-7
fr:quatr_fois	-7	-3	7	-2		-3	2
fr:quatr_minut	6	-2	-5	-10	7	5	-3	-4	-2
fr:quatriem	-8		10	-3	-2	-3	-15	12	5
fr:que	5	9	-4	-9		13		-4	-6
fr:que_a	-7	-2		10	-3	-4	9	-6
fr:que_ca	-4	-5	13	-4	-7	-2	5	-8	3
fr:que_ce	-2		6	-14	-8	10	5	-20	-15
fr:que_il		5		-3	-6	-9	-5	10
fr:que_je	-5	-18	11	-17	9	7		-5
fr:que_la	6	-4	7	-12	-8		-5	13	-12
fr:que_le			19	-26	-2	-13	10	-3	-4
fr:que_les	-9	5			-2	7	-4	-13	6
fr:que_ma	-8	4	-4			-3	-9	12	-9
fr:que_on	11	-11	-6	-10	7	-7	7	-7	-2
fr:que_person	4	-9		5	-2	6		-8	-5
fr:que_un	-2	12	-11					3	-3
fr:que_vous	6			-10	-6	-7		-3	6
fr:quel	-6	13	-14	3		-3	-7	8
fr:quelqu'un	-13	2	9	-6	-5	-6	-18	5	12
fr:quelqu'un_de	-9	5	6	-9	-3	-3	-15	9	7
fr:qui	4	3	-4			2	11	-14	-7
fr:qui_se		-8	7	-5		-6	7	-9	3
fr:quinz		-8		3	-5	-8	16	-8	-10
fr:quoi	-4		-18	9	12	-2	10	-5	-5
fr:raccord	-11		14	-8			-11		8
fr:radiateur			-3	-2	6	-2	8	-5
fr:ramp	-18	-3	-15	19		-3	2	-10	6
fr:rappel	-8	-7	17	-4				8	-11
fr:rapport		-3	-2	4		-3	-13	15	-7
fr:recept	-8	6	-14	7	4	-3
fr:reclam	-8	-3	14	-6	-8	-3	-8	6	2
fr:reclam_#			7		-6		7	-5
fr:reclam_le	-3		6	-4			-8		6
fr:recu	-12	-10	26	-19	-17	2	-19	10	10
fr:recu_#	6			-4	-7		-5	5
fr:recu_le	-9	-2	10	-4		8	-16	-11	14
fr:refus	-17	-2	22	-14	-8	9	8	-21	-16
fr:refus_de	-12		11	-7	-5	11		-14	-13
fr:regard		9		-14	-8	-4	16	-12	-8
fr:regl	-6	5		-4	-4	-3	-5	4	4
fr:relev	4	-7	-6	-4	8	-3	-10	10	3
fr:remis	6	8	-3	-6	-3	-4	-6	10	-4
fr:rempl	-8	-8	8	4	-3	-4	14	-10	-6
fr:rendez-vous	-10	-5	18	-8	-6	-3		4	-6
fr:rendez-vous_a	-5	-4	11	-4	-3		4	-3
fr:rendu	8	-7	3	-11	-3	-5		8	-10
fr:rendu_le	5			-5				5	-4
fr:renouvel	-8		6	-3	3	-6	-8	3	7
fr:rentr	4	-7	-18	14	-3	-3	-5	7	-2
fr:rep	-3	-4	14	-3	-5		8	-5	-3
fr:repart	3	-5	6	-6	-3	-3		5	-10
fr:repond	-9	5	6	-5	-8	-5	13	-9	-5
fr:repond_que	-8	-4	16	-5	-8	-5	12	-9	-4
fr:repondu	-6	15	-7	-5	-3	-3	-4	-5	8
fr:repondu_que	-3	12	-5	-2			-5	-4	9
fr:repons	-7		10	-4	-3	-2	6		-7
fr:reserv	6	6	-13	5	-4	-3	-14	6	12
fr:rest	-17	-12	12	4	-5	-10	3
fr:rest_dans	-16		6	6		-3		-9	8
fr:retour		3	11	-8	-9	-2			2
fr:rez-de-chauss	-9	-3	3	2	-2	-3		-6	5
fr:rideau	-9	-4	-3	9	-3	3		-6	-3
fr:ridicul	-5	-5	12	-5			8	-6	-3
fr:rien	6		-9	-13	9		-15	10	3
fr:rien_ne	-7	-2	10	-4	-3	-2	-9	3	7
fr:rinc	2		-4			-3	11	-8	-3
fr:robinet	-13	-4	4	5	-3	7		-7	-3
fr:rond	3	-5	3	-3	-2	6	-9	7	-3
fr:room		-2	-18	13	-3	-8	12	-8	-3
fr:rosal	-2	-9	4		6		3	-2
fr:roug	11	-10	-3	-7	-4	-6	10		-10
fr:rout	4	-4				5	-7	6	-6
fr:routeur	-10	6	6	-5			7	-5
fr:ru	-16	5	14	-11	-2	-5	-7	9	-4
fr:run	11	-2	-14				9	-6	-4
fr:sa		-4		4	-7	12	-15		7
fr:sac	4	7	-14	-6	8	7			-12
fr:sac_de	-7	8	-12	-4	8	9	-5	3	-10
fr:sai	8	-4		-10	-7	-7		7	-10
fr:sai_#	7	-2	-2	-7	-4	-4	2	2	-6
fr:sall	-6	3	-10	14	-8			-8	5
fr:sall_de	8	6		-13	-3	7	-3	-6	-3
fr:salon	9	-6		-10	-4	-3	8	-8
fr:samed		-15	11	-4	-11	-11	4	-9	5
fr:sans	-25	11	-4	7	7	6	7	-13	-3
fr:saut	9	-4	-3	-8	-3	8	-12	-11	10
fr:saut_le	12		-12	-3			-9	-7	12
fr:se	20	-7	-20	6	-10		-3
fr:se_est	-12	5	3	6	-6	-7	-18	18
fr:se_il	-3	8	-4	-3			-7	-6	10
fr:se_sont	-6	-2	9				5	-2	-2
fr:seanc	-9	-6	7	5	-7	-4	7		-12
fr:seau	-8	6	-7	5		7	-6	-5	3
fr:second	10	-5	-8	-9	4	-3		4	-7
fr:sejour	6	-5		-6	-4	-2		6	-8
fr:sel	-10	-5	4	5	-3	-3	10	-7	-4
fr:semain	-9	-10	12	-6	-5	-8	8	-12	3
fr:sent	8	-8		4	-6	7	-7	-10	6
fr:sent_le	5	-2	-6	7	-4	-3	-6	-4	9
fr:sept		3	-7	3	-3	-6	-10	9	5
fr:septembr	-15	-6	24	-16	-8	-9	-3	-5	10
fr:ser	-4	8	-2	-5		-2	13	-9	-8
fr:serait	-8	-8	18	-5	-4	-4	17	-7	-12
fr:serveur	-5	-12	16	-10		-5	7		-7
fr:serveux	-14	9	3	-6		-2		-7	4
fr:servic	-18	-8	11	-11	9	-7	11	-3	-11
fr:ses	-13	5	3	3	-7	4	-17	17	-6
fr:seul	-3	-3	7		-11	12	-5		-11
fr:show	3	7	-12	4	-2	8	-5	-4
fr:si	6	10	-17		-5	-12	-5	-14	15
fr:si_je	7	7	-9	-9		-5	-5	-7	11
fr:si_tu	4	-3	-11	6	-3	-6	7	-3
fr:sign	-12	6	-3	-6	8	-5	-12	10	3
fr:signal	-3	6	-7	5				12	-12
fr:sinc	6	-2		-6	-5	-4		5	-9
fr:sinc_the	8		-5	-4	-4	-3		5	-8
fr:sit		-9			3	-9	-11	11	3
fr:six		-10	5		-3	-5	7	-20	8
fr:sm	-12	-3	15	-8	-3	-4	9	-9	-2
fr:so	8	-6	3	-9	-3	-4	12	-9	-5
fr:soir	13	2	-12		-17	-18	-3		8
fr:sommes	-11	-6	15	-7	-5	-4	5	2	-14
fr:sommes_le	-10	-5	14	-6	-5	-4	4	3	-13
fr:son	7	8	-6	-13	-17		-12	12
fr:son_chez	7	-3		-5		-3	7	-4
fr:son_telephon	4	6	-4	-6	-2	-3	-7	4	4
fr:sont	-6	-21	14		-14		14	-16	-5
fr:sont_encor	-8	-3		6	-3	-6		6	-4
fr:sont_pas	-6	-6	14	-8		8	-3	-7	-4
fr:sort	21	6	-24		-11	-12	11	-14	2
fr:sort_de	7	-6		-6			11	-7	-5
fr:sort_du	10	-7		-7	-3	-3	4	-6
fr:souffl	2	3	-12	3	4	-4	11	-6	-5
fr:soup	-19	-9	19		-5	-5	12	-11	-4
fr:sous	-28	-15		18	-10	-8	13	-9	-12
fr:sous_la	-15	-4	-3	8	-4	-12	7		-5
fr:sous_le	-7	-4	3	4				-5
fr:spa	5	-5	12	-14	-2	-6	14	-7	-6
fr:station		-3	-4	2	7	-4	10	-4	-4
fr:still	-17	-3		9	-5	-7	15	-10	-5
fr:suis	-10	-6	18	-11	-3	-8	5	4	-7
fr:suis_a	-4	-4	11	-5		-2	6	-4
fr:suppl	-7	-4		5		-2	3	-2
fr:sur		5	-2	-6	5	11	-4	2	-12
fr:sur_la		-7	-6	-3	12		2	8	-23
fr:sur_le	-8	6	3		-15	5	10	-10	-7
fr:sur_les	9	-6	-3	-3	-3	-5	17	-11	-8
fr:sur_ma	-11	6	12	-10	-2	4		-11	6
fr:sur_mon	-6	6		-3	-2	9		-8	-6
fr:sur_son	14	-6	-9		-3	-6	-10	9	4
fr:sur_un	-10	7		-8	6	7	-7	-7	3
fr:tabl			-5	9	-10	-13	11		-16
fr:tabl_de	2	-4	-4	6		-4	13	-8	-5
fr:tablet	9	9	-14	-5	-2	-3		-7	7
fr:tap	9	-6		-3		8	4	-11	-8
fr:tax	-5	-2		-2		-2	8	-6	-3
fr:te			-11	6	-3	-8	11	-7	-4
fr:technicien	-22	7	7		-9	-7		8	-18
fr:technicien_a	-8	6	4	-4			-10	11	-4
fr:technicien_est	-4	3	-3				10	-8	-4
fr:tel	4	5	-4	-6	-2	-3	-3	6	-4
fr:telephon	4	5	2	-21	-8	8	-14		7
fr:telephon_ne	-5		7	-3			12	-10	-5
fr:temp			-3		-7	-8	8		-9
fr:terr	-11	-3	16	-8	-3	-4	-3		5
fr:test	-3	-7	14	-5	-3	8	-7	-4	-3
fr:the	9		-10		-13	13	-5	-4	-16
fr:the_new	4	-3	3	-4	-4	-4	9	-7	-3
fr:then	8	-7	-6	4	-5	-4	-3	6	-3
fr:there	-14	-6	7	4	-4	2	2	-7	-4
fr:there_is	-11	-5	3	6	-3	4		-6	-3
fr:thermostat	3			-7		-3	9	-7
fr:they	-8	-6	7	-6	6	8	-7	-3
fr:thre	-3	-4	8	-8	-2	-5	14	-10	-5
fr:tied	-7	-5	-5	11	-6	-10		7	-6
fr:tient	10	-3		-11		-3	-3	-7	7
fr:tim	5	-5	5	-12	-2	5	-5	5	-4
fr:tir	-5	3	-6	10	-4	-9	4	5	-13
fr:to		6	-6		4	-8	5		-6
fr:toilet	-12	-4	12	-3	-2	-4	8	-11
fr:toit	4	4		-6	-3	7	-6	5	-7
fr:told	-8	6	-2	-2		-4	10	-6	-4
fr:told_me	-8	6	-2	-2		-4	10	-6	-4
fr:tomb	-3	-5		5	-3	-5	-6	-19	15
fr:tombent	6		-6	-2			4	2	-5
fr:ton	-7	-5	15	-9		8		4	-11
fr:took	7	-4	2	-9	-3	-3	8	-7
fr:touch	4			-5	-3	-4	10	-8	-4
fr:toujour	5		6	-17	-10		7	-9	-3
fr:toujour_le	-2		5	-6	-2	-3	13	-9	-4
fr:toujour_pas	-8		13	-8			-2	5	-3
fr:tourn	-17	-7	3	11	-5	5		-14	2
fr:tous	-6	5	-6	6	-4	-7		6
fr:tous_les	-3	5	-12	10	-3	-6	-5	8
fr:tout		-7	-11	13	2		6	-4	-2
fr:tout_le	-14	3		8	-3	5	-11	3	6
fr:tout_seul	9	-3		-8	-4	-3	3		-3
fr:toute	2	-5			-2	7	-8	8	-11
fr:toute_la		-4	8	-12		8	-5	3	-9
fr:toutes	17	-3	-17	-6		-3	6	-12	4
fr:travail	-7	7	2	-5	-5		9	-7	-4
fr:trent		-8	8	-9	-4	-5	14	-12	-6
fr:trois	-4	-30	9		3	-9	13	-11	-5
fr:trois_fois	-5	-5	3		8		3	-2
fr:trois_heur	9	-8	-3	-6		-2	12	-7	-8
fr:trois_jour	2	-5		5	-2	-2	8	-6	-2
fr:troisiem	-6	9		-6	-6		-11	4	8
fr:trop	9	-4		-8	-3	-5	-4	9	-6
fr:trou	-9	-6	7	5	-2	-4	9		-8
fr:trouv		-10	-5	-3	13	-4	4		-9
fr:trouv_que			-9		10		6	-4	-4
fr:truck		-2	9	-10		-6	14	-8	-4
fr:tu	6	-9	-5	2	-5	-11	18	-12	-5
fr:tuyal	-7	-4	14	-6		9	-3	-4	-7
fr:tuyau	-14	6		6	-2	-3	5	-6
fr:un	-6		4		-5	4	4	6	-30
fr:un_monsieur		-5		6		-2		3	-5
fr:une		3	-15	10	-3	-2	3	-6
fr:une_assiet	9	-9		-4	-2	-3	-5	7	-3
fr:une_fois		-4	6		-4	-7	13	-11
fr:une_heur	-10	-4			3	-5	13	-8	-6
fr:une_seul	-2				-2	8	-6	-3
fr:unit	10	4	-9	-11	-3	-6	13	-8	-4
fr:unit_exterieur	11	6	-12	-10	-2	-5	10	-7
fr:up	3	7	-3	-6	-3	7	-5	-4
fr:urgenc	7		-10	-6	7		4	5	-10
fr:us	8	-5		-6	-3	-4	-3	6	-5
fr:va	5	6	-5	-3	-7		9	-5	-5
fr:valis	-9	-3	9			5	-9	-8	8
fr:vas		4		-5	-3	-5		5	-3
fr:veil	-14	-3	12	-3	-5	-8	15	-11	-4
fr:velo	-12	-6	14		-4	-8	10	-8
fr:ven	-8	-6	11			-5		-8	6
fr:vendeur	-6	2	-9		9	-2	9	-5	-5
fr:vendred	-11		17	-15	-9	-14		2	5
fr:venu	-11	-6	17	-10	-3	-4	12	-14	-2
fr:verif	5	-9	4	-4		-3	6	-8	3
fr:verr	-14	6	12	-11		-5	17	-10	-6
fr:vers		3	-10	9	-5	5	-11		7
fr:vers_#			-15	14	-2	-3		3	-4
fr:vers_le	2					8		-7	-5
fr:version	14		-12	-3	-3		5	-11	4
fr:veut		-7	13	-6	-6	-4	12	-7	-4
fr:veut_pas	3	-4	8	-4	-4	-3	7	-4	-3
fr:vid	-5	-6	-2	9	-7	5	4	-22	5
fr:vient	-13	4	7	-4	-3	-5	-9	10	3
fr:vient_de	-10	-4	16	-9		-4	-7	12	-6
fr:vis	12	-8	3	-14	-2	-5	-8	6	6
fr:visit	-6	-3	4	-10	8	8	-7	-9	4
fr:vit	5	-4		-10	7	5		-7	-4
fr:vocal	-8		11	-3			8	-9
fr:voir	6	-4	-9	6		-7	-3	8
fr:vois	-7	-3	2	-6	9	-2	13	-8	-6
fr:voisin		2	-5	5	-4	-7		9	-13
fr:voit	2	-8	-3	6	-3	-3	-3	5	-4
fr:voix	7		-10				-5	3	5
fr:voix_de	7	-7	-4					3	-5
fr:vol			-9		10		6	-4	-4
fr:vos	-15	-10	-5	11	6		-5	6	-9
fr:votre		6		-13	-8	-8	10	-3	-6
fr:votre_technicien	-6		2	-2	-2	-2	13	-11	-6
fr:voul	-6	16	-11	-8	-2	-4		-7	5
fr:vous	-8	5	10	-14	-14	-9		-2	3
fr:vous_avez		-11	10	-11	-4	-6	-7	7	3
fr:vous_me	-8	-9	21	-8	-12	-9	22	-15	-10
fr:vous_refus	-4	-3	8	-3		-3	9	-6	-2
fr:vrai	5	3	-13		-2		-9	6
fr:vs	12		-4	-12		-3	-13	14	-3
fr:vu	-5	-11		4	5	-6			4
fr:was	5	8	-13		-4		8	-6	-4
fr:wat	3	-2	3	-7		-3	10	-5	-5
fr:we	12	-5	-4	-13	-3	-7	16	-12	-6
fr:we_are	12	-2	-10	-5	-2	-4	13	-10	-4
fr:week	3	-3	4	-9		-3	9	-7	-4
fr:went	-11	9		-7		-3		4	-5
fr:wif	4	-2		-2		7	-9	5	-3
fr:with	6	-7		-13				-8	-3
fr:y	-3	-4	-10	10	5	-4	-3	6	-6
fr:y_a	6	-9	-6	6		-7		7	-7
fr:y_avait	-6	8	-3	-3	-3	-5	-3	4
fr:yeux	-7	5	-10	5			7	-3	-2
fr:yo	17		-15	-10	-2	7	-10	5	-2
fr:you	4			-13	-6	3	6	-5	-14
fr:zero	-16	4	-2	5		-8	-7	12	-8
from:letter	-4	-44	4	-24	-39	-25	15	-16	-26
from:note	-88	-62	71	-22	-48	-63	-58	28	45
from:review	4	23	-43	8		-8	26	-48	-55
lead:2	4		-4	-2	-3	-4	-3	7	-3
lead:a	-6	-2	6		4		9	-14	3
lead:allo	-11		-6	12		-6	11	-6
lead:alors	-10	-6	6	-3	2	-4	3	-6
lead:and	-25	-24	4	8	10	2	-10	9	-14
lead:at	2	-8	4	-2		-8	-7	5	5
lead:au	-16	-5	4		6	-6
lead:aucune	-7	-5	14	-8	-3	-3		9	-12
lead:bonjour	-9	-7		8	3	6	-8	4	-4
lead:but	7	10	-16	-3	-3	-9	23	-23	-21
lead:ca	6		-6	-4	-10	-12		-4	5
lead:ce	10	-14	6	-25	-9		-11	6	6
lead:cette	-8	-3	13	-5	-2		-2	9	-10
lead:dans				3	-2	11	-10	-6	-4
lead:depuis	6	2		-23	-9	-13	-11	6	12
lead:deux	-17	-6	5	3		9	5	-15	-10
lead:dit		4	-2	-2		9	-3	-6	-5
lead:elle	9	3	-9	-10	2	3	-3	6	-13
lead:en			-12	14	-10	6	-10	-11	11
lead:et	-16	-20	6	12	-17	-11		3	-5
lead:every	14	-5	-14		-4	-9	-12	17	-8
lead:first	3	-3	-6	5		-2		4	-6
lead:five	10	-5	-3	-10		-3	-5	-5	8
lead:he	-15	10	8	-13		5	-9		5
lead:hey	4	-3	-5	4		-5	7	-5
lead:hi	4	-4	-19	10	5	6		-10	-3
lead:hier	-18	-6		8	8	-6	3	-4	2
lead:i	-12	-5	11	-7	7	-4	9	6	-26
lead:il	-10	7	6	-11	-3		-7	2	4
lead:it	-2	-19	13	-23	-6	-23	13	-3	-15
lead:its	-13			10	-4	-5	12	-7	-5
lead:je	-13	-3	12	-9	-4		6	-4	-11
lead:jeudi	6	-3		-6		-4	-5	7
lead:jordan	-3	5	-2	-3			15	-4	-11
lead:la	23		-21		-19	-29	7	-3
lead:le		9	-19	8	3		-8		9
lead:les		-17	7	-8		-4	-6	5
lead:lundi	-11		9	-6	-2	-3
lead:ma	6	-4	-4		-3	-5	2	4	-8
lead:mais	-10	3	7	-4		2		4	-16
lead:merci	6	7	-14	-4	7	-3	-6	8
lead:mercredi	6	-9		-2			-8	6
lead:mes	-6		11	-5			-2	5	-4
lead:mon		-4	9	-12	-2	-3	-6	10	-7
lead:my	7	4	-9	3	-14		2	-10	4
lead:new	16	-2	-13	-11	-3	-5	6	-5
lead:nobody	-8	-3	15	-8	-5	-3	-13	9	4
lead:not	5	-4	4	-6	-4	-3	-3	4
lead:notre	3			-4			-11	6	7
lead:nous	-23	7	11	-10	-9	-12	14		-24
lead:on	-8	-4	17	-8	-16	-33	26	-18	-7
lead:one	3	-3	-18	11	-5	-6	-3	5	-4
lead:only	-9	-2	9	4	-5		-2
lead:our	5	-4	4	-11	-2	-4	-9	12	-5
lead:par	-8	-8	8	-4	7	12	-4	-11	-10
lead:pas	-18	-8	4	8	-10	-8	19	-18	-10
lead:personne	-7	-4		-8	6	-3	-3
lead:pour	4	-4	-8	6	-2	-3		6	-6
lead:quand	19	-6	-22		-3	-6	6	-13	5
lead:quatre	-9	-4	13	-3	-6	-2	-12	13	-6
lead:sa	-9		-4	7				4	-6
lead:samedi	4		-12	7	-2	-3	-6	6
lead:says	-2		9	-3	-6			5	-5
lead:seulement	4	3		-10	-3	4	6	-8	-9
lead:she	-10	-10	11	4	-5	-3	-7	4
lead:since	14	-10		-13	-8	-9	-12	6	7
lead:so	-11	-9	19	-4	-6	-4	14	-11	-8
lead:still	-8		4		-3	-2	8	-5	-3
lead:sur		-13		-11	11	-6	20	-16	-11
lead:that	-12	-6	17	-8	-4	-4	3	-9	3
lead:the	5	5	-16	10	-8	4	-2	-12	6
lead:then	6	-2	-4	-4			6	-5	-2
lead:there	-3	-3	-6	9	-5	-5	6	-11	3
lead:they	-13	-13	22	-8	-5	12	-4	-10	-8
lead:this	-4	-6		7		-2	4	-10	6
lead:three	-11		17	-13			11	-8	-4
lead:today	-11	-2	15	-10		-3	-8	6
lead:toujours	4	-2	6	-8	-2		14	-11	-6
lead:trois	-7	-8				4	-7	-2	5
lead:un	-17	-5	8	7	-6	5	-15	13	-6
lead:une		-8	-13	6	-5	-4	13	-8	-6
lead:vendredi	-7	7		-3		-2	-9	-8	13
lead:votre	-4	-18	15	-16	4	2	10		-19
lead:vous	-16	-12	12	-3		-12	11	-6	-10
lead:we	-9	-10	16	-3	-8	-11			3
lead:what	6	-2	3	-7	-6	-4	14	-7	-10
lead:when	-5	17	-18	-3		-2	10	-8	-4
lead:y	11	8	-9	-10	-2	-4	-12	13	-2
lead:yo	17		-15	-10	-2	7	-10	5	-2
lead:you	-3		5	-15	3	-11	12	-2	-13
lead:your	-5	11	-3	-7	-15	8	-13	5	3
length:long	-14		3	-67	-27	-46	-72	24	67
length:middle	-15	-43	7	-4	-34	-25	37	-29	-48
length:short	3	-21	-18	14	-17	5	37	-37	-94
names:product	190	-46	-130	-143	-24	-34	-38	33	16
names:staff	-86	89	5	-92	-24	14	23	-40	-8
nature:attitude	11	20	-37	29	-39	-8	18	-79	16
nature:money	-30	-39	43	-49	31	-29	6	5	-18
nature:place	-18		-15	18	-46	-62	30	-3	-14
nature:process		-4	14	-10	-18	2	-4		9
nature:quality	15	-44	-13	25	-42	-13	11	-3	-9
nature:safety	4	-43	-11	17	-9	-52	-8	-51	52
nothing-stronger	-7	-61	-5	40	-31	-20	30	-20	-72
opens-sentence	-8	-17	5	-18	-22	-34	7	-6	-8
place	-19	-16	17	-7	-8	-4	20	-12	-28
place:first	3	7	-17	9	-28	-17	49	-24	-63
place:last	-13	-4	-19	14	41	64	-17	-47	-63
place:only	-21	-2	-35	51	-38	-76	106	-62	-19
praise				-3
problem	3	-15	-16	18	-26	-21	4	-11	7
reproach	-4	-8	8	-3	-6	-8	4		-3
reproach:none	-3	-31	-9	-8	-29	-15	-8	3	-29
reproach:plain	8	-39	-6	11	-10	-17	-4	5	-8
rule:severity:1	-13	-25	-26	20	-14	80	-23	-56	-65
rule:severity:2	-19	-30		-12	-20	-34	51	-39	-49
rule:severity:4	-5	-34	24	-34	-60	-49	-32	47	-10
rule:severity:8	5	-13		-21	-32	-59	-57	-12	82
says:not	-30	-18	17	-3	-4	-12	3	-3	-18
says:they	-16	69	-18	-24	-35	-4	-6		6
says:we	-18	6	25	-30	-29	-16	-3	4	-7
says:you	-42	17	29	-26	-31	-4	-6	3	-8
share	-8	-10	2	-3	-14	-13	13	-12	-15
sign:colon	-93	-65	46	56	-44	25	25	-52	-20
sign:date	-15	12	39	-50	-68	-32	-68	46	56
sign:digit	-15	-46	3	-12	35	-5	7	-6	-22
sign:ellipsis	46	20	-54	-33	-10	-10	31	-25	-11
sign:exclaims	-5		14	-58	15	35	-60	44	-30
sign:hour	28	-31	-7	10	-57	-17		5	-7
sign:money	-92	-43	-39	-95	173	-23	47	-57	-10
sign:percent	24	-22	20	-63	-6	36	-22	-10	-35
sign:question	-19	29	-9	-12	27	22	5	-20	-47
sign:quotes	-22	89	-43	-89	41	-20	6	-15
sign:shout	-27	-17	46	-73	25	41	-39	-21	26
sign:span	-32	-62	95	-71	-6	-52	84	-103	5
stars:high	16		-59	23	12	138	-119	-77	-57
stars:low	-2	31	-8	-21	-22	-95	48	-3	-28
stars:middle			-45	26	24	-71	137	-111	-81
strongest	2		-10	2	-14	4	-2	-5	-19
topic	-3	-25		-6	-14	-29	12	-16	-7
words:-1	-27	9	-34	28	-4	-8	-47	36	24
words:0	-13	-74	-26	40	-84	-90	43	-8	-108
words:1	-45	-65	39	-61	-30	-85	49	-29	-75
words:2	-24	-28	7	-36	-12	-27	24	-44	-25
words:3	11	-39	-9	-10	-29	-5		-20	-17
words:4	5	-5	-15	19	-31	-16	-17	15
words:5	-45	40	29	-35	-18	15	-43	16	46`;

export const PERSON_TABLE = `a-boss	-53
a:a	-58
a:my	-26
a:none	-27
a:the	-11
a:your	6
accused:plainly	-21
address	-43
address:you-promised	127
address:you-said	116
after:comma	-45
after:does	35
after:end	-31
after:qui	42
after:quote	19
after:with	26
again	26
before:and	-55
before:ask	16
before:de	-67
before:my	-131
before:par	-20
before:thanks	-48
before:your	43
before:à	-34
beside-named	-86
best:after	28
best:before	-58
best:far-after	-13
best:far-before	-15
bias	-31
boss	-56
described	-29
described:letter	-42
described:note	-10
described:review	18
first	-16
goes-on	37
grief:before	-20
grief:clause	25
grief:next	3
grief:second	15
grief:sentence	10
in-best	26
in-quotes	49
listed	-23
listed:letter	-25
listed:note	4
listed:review	-21
only-greeted	-43
only-named	4
opens	47
people:1	-7
people:2	-23
people:3	-52
plural	-9
praised	-49
ruled	28
ruled:described	-19
ruled:listed	59
ruled:other	-98
says	50
says:near	76
signature	-82
spoken-of	-22`;

export const CONDITION_TABLE = `bias	-155
both	17
both:contest	11
contest	2
contest:accepts	-117
contest:despises	119
contest:insists	31
contest:names-it	-30
contest:others	11
contest:price-back	-4
contest:refuses	60
contest:set-aside	46
demand:can-you	-58
demand:mine	8
demand:only	-47
demand:or-else	6
demand:refused	13
demand:wants	-7
demand:why	-48
demand:will-do	14
from:letter	-168
from:note	-131
from:review	-118
long	25
match	24
match:ahead	70
match:first	50
match:much	40
match:some	37
near	-20
near:ahead	39
near:first	17
near:much	27
near:some	9
reproach	-75
stars	-118
whole:first	68`;
