/** Made by scripts/train-reading.ts: a feature a line, then its weight for each head in hundredths. */
export const CLAUSE_TABLE = `added-to	47
adds	-4
after	3
before	-5
bias	-28
cue:contact.contact	-4
cue:critical.asks_for_boss	-36
cue:critical.churn_threat	-44
cue:critical.churn_threat.contract	-47
cue:critical.discrimination	89
cue:critical.discrimination.trait	6
cue:critical.discrimination.treatment	46
cue:critical.insult-to-staff	16
cue:critical.large_money	-5
cue:critical.large_money.loss	-35
cue:critical.legal_threat.lawyer	-52
cue:critical.legal_threat.regulator	-100
cue:critical.media_threat	-103
cue:critical.safety.harm	-27
cue:critical.safety.hazard	61
cue:critical.vip_client	31
cue:critical.vulnerable_person	-39
cue:critical.vulnerable_person.need	13
cue:irony.absurd-image	21
cue:irony.mock-praise	-34
cue:negative.announcement	-15
cue:negative.dissatisfaction	7
cue:negative.excess	6
cue:negative.failed-expectation	16
cue:negative.lack	68
cue:negative.plain-negation	13
cue:negative.recalled-promise	-50
cue:negative.repetition	24
cue:negative.reproachful-question	7
cue:negative.trouble	5
cue:negative.wait	18
cue:negative.wrong	17
cue:noise.advertising	-28
cue:noise.auto_reply	42
cue:noise.bounce	-57
cue:noise.internal	7
cue:noise.job_application	-62
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
cue:remedy.callback	-6
cue:remedy.discount	23
cue:remedy.information	-17
cue:remedy.redo	-21
cue:severity.harden	-25
cue:severity.no-home-service	-37
cue:severity.repeat	45
cue:severity.soften	-15
cue:speech.question	-60
cue:speech.request	-35
cue:speech.status-chase	-71
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
en:#_becaus	-23
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
en:#_kwh	28
en:#_litr	20
en:#_march	-9
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
en:#_or	-13
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
en:'s_name	-15
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
en:a_chair	-9
en:a_chang	-6
en:a_charg	10
en:a_chequ	-4
en:a_christma	19
en:a_client	18
en:a_coat	-8
en:a_code	4
en:a_coffe	-12
en:a_coin	-10
en:a_cold	-12
en:a_competitor	3
en:a_complaint	-6
en:a_contract	18
en:a_copi	-9
en:a_correct	-4
en:a_custom	7
en:a_dai	-28
en:a_date	-24
en:a_dead	-13
en:a_decent	-18
en:a_differ	-22
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
en:a_form	11
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
en:a_lawyer	13
en:a_leak	-12
en:a_letter	-2
en:a_line	-5
en:a_littl	4
en:a_long	21
en:a_look	18
en:a_lot	-20
en:a_m	10
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
en:a_person	-14
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
en:a_smell	13
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
en:a_wall	-5
en:a_wed	-8
en:a_week	-6
en:a_weekend	-16
en:a_wheelchair	2
en:a_while	11
en:a_whole	3
en:a_woman	-18
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
en:address_and	-4
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
en:against	10
en:agenc	-7
en:agent	28
en:ago	27
en:ago_and	-3
en:agre	-27
en:agre_to	-19
en:agreement	-6
en:ahead	-36
en:ahead_of	-3
en:air	18
en:air_condit	3
en:airport	-5
en:aisl	11
en:alarm_went	15
en:alert	22
en:all	18
en:all_five	11
en:all_gone	4
en:all_good	-6
en:all_i	-14
en:all_in	-25
en:all_my	-6
en:all_night	-4
en:all_of	10
en:all_our	3
en:all_over	22
en:all_saint	-17
en:all_that	3
en:all_the	24
en:all_three	12
en:all_week	8
en:all_weekend	6
en:allerg	24
en:allerg_to	24
en:allergi	-7
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
en:am_#	-12
en:am_a	-12
en:am_allerg	24
en:am_an	-3
en:am_ask	-10
en:am_awai	-17
en:am_being	4
en:am_happi	-8
en:am_i	5
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
en:an_hour	7
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
en:and_does	-23
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
en:and_left	-31
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
en:and_sai	9
en:and_said	13
en:and_save	-15
en:and_send	-9
en:and_she	14
en:and_shut	-7
en:and_so	15
en:and_spent	-28
en:and_stai	20
en:and_start	5
en:and_still	-7
en:and_ten	21
en:and_that	12
en:and_the	-6
en:and_then	6
en:and_there	-6
en:and_they	23
en:and_this	-31
en:and_three	5
en:and_to	20
en:and_told	22
en:and_took	19
en:and_turn	-4
en:and_twenti	3
en:and_two	-9
en:and_until	-3
en:and_walk	26
en:and_want	-3
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
en:anoth	-4
en:answer	6
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
en:are	-7
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
en:arriv	-21
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
en:ask_to	-7
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
en:at_nine	-24
en:at_noon	10
en:at_onc	-7
en:at_our	3
en:at_rest	-5
en:at_six	7
en:at_ten	35
en:at_that	24
en:at_the	14
en:at_this	-6
en:at_three	-19
en:at_twenti	3
en:at_two	20
en:at_your	18
en:attach	-41
en:attach_to	9
en:attend	16
en:attent	-30
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
en:babi	-10
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
en:backward	-5
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
en:bar	-10
en:bare	10
en:bark	3
en:barn	-4
en:barrier	3
en:basement	-7
en:basic	4
en:basin	-17
en:basket	22
en:bath	22
en:bathroom	-18
en:batteri_and	-5
en:be	-25
en:be_abl	-3
en:be_back	-36
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
en:bear	-5
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
en:befor_noon	-3
en:befor_our	4
en:befor_the	-17
en:befor_then	-10
en:befor_we	-14
en:befor_you	12
en:beg	8
en:behind	-18
en:behind_a	3
en:behind_it	-18
en:behind_me	-7
en:behind_the	2
en:being_ask	-8
en:being_charg	4
en:belgian	-27
en:believ_it	-4
en:bell	15
en:below	-6
en:below_to	-8
en:belt	3
en:bench	5
en:benefit	5
en:besid_it	-19
en:best	16
en:better	-15
en:better_than	-19
en:between_#	-4
en:between_the	7
en:between_two	7
en:bicycl	4
en:bid	-8
en:big	-35
en:big_thank	-6
en:bigger	-15
en:bike	-15
en:bill	-6
en:bill_#	22
en:bill_at	3
en:bill_for	8
en:bill_sai	17
en:birth_certif	-4
en:birthdai	-8
en:bistro	5
en:bit	21
en:bit_of	28
en:bite	17
en:black_and	6
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
en:bought_on	5
en:bought_the	-13
en:bounc	6
en:bowl	5
en:box	-20
en:box_in	15
en:box_of	2
en:brake	10
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
en:bring_it	-11
en:bring_my	-9
en:bring_our	-6
en:bring_up	4
en:brochur	24
en:broke	7
en:broke_the	-4
en:broken	-29
en:broker	-11
en:brother	-3
en:brother-in-law	8
en:brought	-37
en:brought_it	8
en:brown	13
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
en:but_i	-36
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
en:by_mondai	24
en:by_my	10
en:by_noon	-22
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
en:car_with	-16
en:card	9
en:card_and	-6
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
en:cellar	14
en:cent	-21
en:centimetr	22
en:certif	-11
en:certif_for	14
en:chain	23
en:chair	-29
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
en:cheaper	-22
en:check	18
en:check-in	-6
en:check-out	-3
en:check-up	-9
en:check_in	14
en:check_the	-3
en:check_whether	-17
en:cheer	-16
en:cheer_for	-7
en:chees	11
en:chef	-6
en:chequ	-25
en:chest	25
en:chew	4
en:chicken	33
en:child	23
en:children	11
en:children_'s	4
en:children_in	18
en:chimnei	2
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
en:clerk	-17
en:click	12
en:click_on	13
en:client	-2
en:client_are	-11
en:clinic	-20
en:clock	-18
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
en:colour	-34
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
en:commiss	-3
en:commit	-15
en:commun	-10
en:communion	-4
en:commut	-19
en:compani	-13
en:compani_'s	-14
en:compani_and	-18
en:competitor	-3
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
en:contain	6
en:contract	-4
en:contradict	3
en:contrari	-6
en:contribut	5
en:control	-10
en:cook	-8
en:cool	-3
en:cope	-6
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
en:cough	20
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
en:countri	-5
en:coupl	26
en:courier	-6
en:cours	4
en:cours_the	-11
en:courteou	-3
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
en:dad	-22
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
en:date_for	-5
en:daughter	-16
en:daughter_is	-4
en:dave	-2
en:dawn	15
en:daycar	3
en:de	5
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
en:decemb_#	-28
en:decent	-25
en:decid	10
en:deck	3
en:declar	-10
en:declin	37
en:decor	-6
en:deed	4
en:deep	-5
en:degre	5
en:degre_in	-12
en:delet	-24
en:delet_the	-16
en:delici	-18
en:delight	-24
en:deliv	-33
en:deliv_in	-4
en:deliv_the	-7
en:deliv_to	-18
en:deliveri	18
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
en:desk	13
en:desk_and	14
en:desk_sai	21
en:desktop	30
en:despit	-11
en:despit_the	-11
en:dessert	5
en:detail	-30
en:devic	-12
en:devon	24
en:di	-4
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
en:differ	-4
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
en:does_anyon	-11
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
en:door_and	11
en:door_in	4
en:door_is	8
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
en:down_on	22
en:down_the	-15
en:down_to	-12
en:down_with	7
en:download	3
en:downstair	23
en:dr	24
en:draft	-3
en:drag	-11
en:drag_on	-2
en:drain	9
en:drank	-17
en:draw	-18
en:drawer	17
en:drawn	-15
en:dream	-13
en:dress	4
en:drew	-3
en:drill_through	2
en:drink	11
en:drip	15
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
en:each_time	-24
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
en:eight	27
en:eight_dai	-4
en:eight_month	3
en:eighteen	16
en:eighti	7
en:either	13
en:either_wai	-10
en:elderli	4
en:electr	10
en:electrician	-3
en:electrician_'s	-4
en:elev	19
en:eleven	24
en:eleven_at	23
en:eleven_dai	-13
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
en:every	2
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
en:excus	-19
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
en:famili	13
en:famili_in	-11
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
en:fee	-15
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
en:file_a	-11
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
en:fine	-36
en:finger	-27
en:finish	-18
en:finish_my	-3
en:fire	-23
en:firm	25
en:first	-20
en:first_dai	-2
en:first_name	-7
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
en:five_of	11
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
en:flight	6
en:flood	-14
en:floor	-5
en:floor_is	-6
en:florist	-13
en:flour	4
en:flue	-24
en:flute	-9
en:fly_in	-5
en:fog	-11
en:fold	20
en:folder	19
en:folk	-3
en:follow	-38
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
en:for_her	-4
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
en:for_that	-6
en:for_the	-44
en:for_their	-19
en:for_them	-7
en:for_thirti	-11
en:for_this	-16
en:for_three	-20
en:for_twelv	-8
en:for_twenti	15
en:for_two	24
en:for_urgent	-14
en:for_us	-26
en:for_you	-14
en:for_your	-11
en:forc	3
en:foreign	6
en:foreman	-7
en:forget	-16
en:forgiv	-14
en:forgot	-12
en:forgot_to	-16
en:forgotten	22
en:fork	20
en:form	14
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
en:four	22
en:four_and	5
en:four_dai	10
en:four_in	17
en:four_instal	-15
en:four_minut	36
en:four_month	6
en:four_of	17
en:four_time	6
en:fourteen	-12
en:fourteen_month	-10
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
en:fridai_at	18
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
en:from_one	-3
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
en:fund	-24
en:funer	-2
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
en:gave_my	-8
en:gave_up	8
en:gave_wai	7
en:gb	9
en:gener	24
en:gentl	-29
en:gentleman	8
en:german	18
en:gestur	-5
en:get	-4
en:get_a	-23
en:get_back	-3
en:get_it	-13
en:get_me	2
en:get_my	-6
en:get_off	2
en:get_the	-16
en:get_there	6
en:get_through	-16
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
en:goe	19
en:goe_down	13
en:goe_out	-28
en:goe_to	3
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
en:had	19
en:had_a	26
en:had_been	-38
en:had_chosen	-6
en:had_gone	-9
en:had_it	3
en:had_my	-23
en:had_never	3
en:had_no	35
en:had_one	-14
en:had_taken	6
en:had_time	8
en:had_to	-12
en:had_told	-6
en:had_two	20
en:haddad	-4
en:hail	-14
en:hair	-5
en:hair_in	3
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
en:has_gone	8
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
en:have_a	-23
en:have_ask	11
en:have_been	15
en:have_come	3
en:have_done	-16
en:have_fill	-6
en:have_gone	27
en:have_got	16
en:have_had	-11
en:have_heard	24
en:have_it	-17
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
en:have_to	-3
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
en:hear	32
en:hear_about	-10
en:hear_aid	3
en:hear_the	-4
en:heard	19
en:heard_of	-11
en:heart	10
en:heat	-19
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
en:hers	-8
en:herself	-19
en:hi	-7
en:hi_can	-10
en:hi_i	7
en:hi_its	-21
en:hi_there	-9
en:hidden	3
en:high	-18
en:high_chair	-7
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
en:hot	3
en:hot_stone	-18
en:hot_water	28
en:hour	-19
en:hour_after	-8
en:hour_ahead	-5
en:hour_and	-4
en:hour_befor	20
en:hour_in	-6
en:hour_late	17
en:hour_later	15
en:hour_of	-20
en:hour_on	-15
en:hour_to	5
en:hour_with	4
en:hour_without	-5
en:hous	-18
en:hous_in	-9
en:hous_is	7
en:household	4
en:housekeep	20
en:how	-22
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
en:hull	3
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
en:i_heard	-4
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
en:i_move	-22
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
en:i_put	-19
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
en:i_take	-20
en:i_talk	5
en:i_thank	15
en:i_think	-23
en:i_thought	-16
en:i_told	-6
en:i_took	12
en:i_type	16
en:i_understand	3
en:i_wait	-2
en:i_walk	-4
en:i_want	12
en:i_was	23
en:i_went	5
en:i_will	-14
en:i_wish	-23
en:i_write	-10
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
en:if_the	-18
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
en:in_for	-4
en:in_four	3
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
en:in_my	-5
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
en:in_ten	-8
en:in_that	-20
en:in_the	32
en:in_their	8
en:in_there	-20
en:in_this	-27
en:in_three	-6
en:in_through	-3
en:in_time	5
en:in_to	2
en:in_twenti	-17
en:in_two	-32
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
en:inform	8
en:inform_you	3
en:inject	13
en:inn	-4
en:inspector	-10
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
en:is_a	-10
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
en:is_gone	-17
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
en:is_on	-7
en:is_one	29
en:is_only	-15
en:is_open	-15
en:is_out	6
en:is_over	-2
en:is_perfect	-15
en:is_regist	-6
en:is_so	-12
en:is_still	47
en:is_that	-16
en:is_the	-20
en:is_there	-11
en:is_this	7
en:is_three	2
en:is_to	-5
en:is_what	-24
en:is_why	-12
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
en:it_had	3
en:it_has	-5
en:it_i	-10
en:it_in	-42
en:it_is	-5
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
en:it_up	13
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
en:juli	-26
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
en:keep	6
en:keep_#	12
en:kei	-6
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
en:kwh	28
en:l	20
en:la	-14
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
en:languag	-24
en:laptop	3
en:last	12
en:last_i	-9
en:last_night	-10
en:last_week	6
en:last_year	-5
en:late	-24
en:later	5
en:later_i	18
en:latest	-4
en:laugh	-22
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
en:leav	-3
en:leav_a	-16
en:leav_it	-3
en:leav_our	-8
en:leav_with	-4
en:left	35
en:left_a	8
en:left_at	-24
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
en:lent	-8
en:less	20
en:less_than	21
en:lesson	8
en:let_go	15
en:let_me	-7
en:let_the	3
en:let_us	-15
en:let_you	3
en:letter	23
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
en:like_me	-4
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
en:lobbi	26
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
en:magazin	-8
en:maiden	-11
en:maiden_name	-11
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
en:man_with	-11
en:manag	-20
en:manag_to	-8
en:mani_thank	12
en:manual	8
en:manufactur	-3
en:map	-24
en:march	-2
en:mark	16
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
en:me_again	-16
en:me_an	17
en:me_and	33
en:me_at	7
en:me_back	-22
en:me_becaus	4
en:me_befor	-20
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
en:me_you	-19
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
en:minut_on	-17
en:minut_to	-8
en:minut_with	-11
en:mislaid	-3
en:miss	28
en:miss_my	-4
en:miss_the	11
en:misspel	5
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
en:monthli	5
en:more	-20
en:morn_and	-3
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
en:move	-15
en:move_a	-17
en:move_in	-12
en:move_my	-5
en:move_the	3
en:move_to	7
en:mr	-40
en:mr_petit	-2
en:ms	-18
en:much	-14
en:mum	-5
en:music	24
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
en:my_dad	-7
en:my_daughter	-16
en:my_desk	-25
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
en:my_husband	2
en:my_id	5
en:my_inbox	13
en:my_kid	-11
en:my_kitchen	-4
en:my_knee	-10
en:my_letter	3
en:my_life	-15
en:my_maiden	-11
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
en:name	7
en:name_and	-11
en:name_is	14
en:name_of	-4
en:name_on	19
en:namur	10
en:nation	5
en:near	13
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
en:next	-2
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
en:night_there	26
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
en:no_heat	-19
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
en:no_rush	-29
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
en:noon	13
en:nor	21
en:normal	-6
en:not	-5
en:not_a	22
en:not_about	-12
en:not_accept	4
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
en:not_connect	24
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
en:not_understand	4
en:not_wait	-19
en:not_want	-28
en:not_what	4
en:not_work	8
en:not_you	5
en:notari	3
en:note	-4
en:note_are	15
en:note_of	-17
en:noth	18
en:noth_about	-8
en:noth_broken	-9
en:noth_els	16
en:noth_in	2
en:noth_left	6
en:noth_on	12
en:noth_to	-19
en:notic	7
en:notic_it	6
en:notic_that	5
en:notifi	6
en:novel	-11
en:novemb	33
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
en:number_on	36
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
en:of_#	-4
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
en:of_paper	21
en:of_plastic	3
en:of_septemb	12
en:of_ten	-9
en:of_that	2
en:of_the	9
en:of_them	-14
en:of_this	28
en:of_us	19
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
en:offic	-34
en:offic_#	3
en:offic_until	-21
en:offlin	15
en:often	-8
en:oh	19
en:oh_no	20
en:oil	3
en:ok	-31
en:old	-10
en:older	-4
en:olivi	-13
en:ombudsman	8
en:on-cal	7
en:on_#	-46
en:on_a	15
en:on_an	-22
en:on_arriv	6
en:on_at	-6
en:on_august	-6
en:on_board	-4
en:on_dai	24
en:on_decemb	-20
en:on_file	14
en:on_for	-18
en:on_her	14
en:on_his	8
en:on_hold	-5
en:on_it	45
en:on_its	19
en:on_januari	-12
en:on_juli	5
en:on_june	-3
en:on_leav	-17
en:on_may	-6
en:on_mondai	-9
en:on_one	-5
en:on_our	26
en:on_purpos	-4
en:on_saturdai	-25
en:on_septemb	-6
en:on_site	14
en:on_speaker	3
en:on_sundai	-9
en:on_that	-26
en:on_the	9
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
en:one	30
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
en:one_was	-10
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
en:open	39
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
en:opinion	-16
en:option	21
en:or	-10
en:or_a	18
en:or_can	-2
en:or_do	-12
en:or_is	-22
en:or_just	-5
en:or_not	-11
en:or_on	13
en:or_the	7
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
en:origin	8
en:other	17
en:otherwis	-9
en:ought	-13
en:ought_to	-13
en:our	-5
en:our_#	-11
en:our_account	-19
en:our_anniversari	-25
en:our_bag	-4
en:our_boiler	-11
en:our_book	-8
en:our_car	-11
en:our_client	-12
en:our_compani	4
en:our_daughter	-6
en:our_littl	5
en:our_name	16
en:our_new	-4
en:our_offic	3
en:our_only	21
en:our_own	-16
en:our_patient	-20
en:our_place	3
en:our_request	-9
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
en:outsid	-8
en:outsid_my	8
en:outsid_the	-3
en:oven	6
en:over_#	-12
en:over_a	6
en:over_from	20
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
en:pai_for	25
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
en:pair	-9
en:pallet	19
en:pan	7
en:pan_flute	5
en:panel	-23
en:panic	-9
en:panoram	23
en:paper	29
en:parcel	-14
en:parent	3
en:part	-13
en:part_and	10
en:part_has	-19
en:part_of	-5
en:part_was	14
en:parti	3
en:partner	-21
en:pass	-12
en:pass_on	-5
en:passeng	5
en:passport	5
en:password	10
en:password_within	-6
en:past	-19
en:past_six	3
en:past_the	-20
en:pasta	-6
en:pastri	-18
en:path	5
en:patienc	3
en:patienc_of	-20
en:patient	-44
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
en:phone	36
en:phone_and	10
en:phone_call	11
en:phone_down	-18
en:phone_in	23
en:phone_it	-3
en:phone_me	9
en:phone_number	15
en:phone_on	15
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
en:piec	-14
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
en:posit	-10
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
en:pressur	-23
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
en:properli	16
en:properti	-23
en:protect	-22
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
en:put	-31
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
en:quarter	20
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
en:rang	-28
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
en:recent	-6
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
en:red	20
en:redid	-18
en:redon	-9
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
en:remind	-3
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
en:reserv	4
en:reserv_for	-5
en:reset	-22
en:resid	-5
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
en:ride	-31
en:right	-27
en:right_at	-7
en:right_awai	-3
en:right_in	3
en:rimouski	-18
en:ring	-2
en:ring_and	27
en:ring_at	15
en:ring_back	-18
en:ring_me	-12
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
en:room_with	-7
en:root	15
en:root_canal	14
en:rope	-5
en:rosali	-23
en:rose	24
en:round_the	-14
en:roundabout	4
en:rout	-4
en:router	15
en:row	-15
en:rubbish	-4
en:rubbl	3
en:rue	-19
en:rug	-5
en:rule	-16
en:rule_requir	3
en:run	42
en:run_a	-17
en:run_late	-9
en:run_out	11
en:rung	-18
en:rush	-27
en:safe	19
en:sai	13
en:sai_#	23
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
en:said_#	25
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
en:scarf	2
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
en:sent_me	18
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
en:server	-24
en:servic	-31
en:servic_fee	7
en:servic_was	-4
en:session	6
en:set	-2
en:set-up	-8
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
en:shed	-9
en:sheet	-10
en:sheet_of	-10
en:shift	-5
en:ship	-3
en:shock	11
en:shoe	-27
en:shop_in	-20
en:short	-16
en:should	-14
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
en:shrug	-6
en:shut	20
en:shut_the	-7
en:shutter	5
en:shuttl	10
en:sick	-8
en:side	44
en:side_of	9
en:sidewalk	4
en:sigh	18
en:sign	-21
en:sign_at	-5
en:sign_in	-13
en:sign_off	-11
en:sign_on	9
en:sign_the	-9
en:sign_with	-9
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
en:sinc_the	18
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
en:site	-13
en:site_#	8
en:site_it	5
en:six	-3
en:six_hour	-12
en:six_in	-14
en:six_month	-4
en:six_week	-2
en:sixteen	-8
en:sixti	19
en:size	12
en:size_of	11
en:skip	11
en:sleep	7
en:sleep_in	23
en:slept	-22
en:slept_in	-16
en:slice	-6
en:slid	-19
en:slide	18
en:slightest	-9
en:slot	-20
en:slow	-6
en:slowli	-19
en:small	-18
en:smart	-4
en:smell	26
en:smell_like	22
en:smell_of	25
en:smile	-11
en:smirk	5
en:smoke	7
en:snap	5
en:snore	3
en:snow	-6
en:snowbank	4
en:so	-10
en:so_far	-18
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
en:so_there	-11
en:so_this	-18
en:so_we	-20
en:so_well	-17
en:so_you	6
en:soak	-4
en:soap	4
en:social	-14
en:sock	6
en:sofa	12
en:softwar	23
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
en:somebodi	-6
en:somebodi_els	20
en:somebodi_to	-8
en:somebodi_would	-7
en:someon_els	-7
en:someon_who	-14
en:someon_with	19
en:someth	-15
en:someth_that	-22
en:somewher	-25
en:son	-11
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
en:speak_properli	22
en:speak_to	5
en:special	2
en:speech	-14
en:speed_with	-6
en:spell	-13
en:spell_my	-15
en:spend	-7
en:spent	-33
en:spent_the	-18
en:spider	-15
en:spill	6
en:spin	9
en:split	19
en:spoke	-3
en:spoken	-6
en:spot	17
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
en:stair	36
en:stale	15
en:stand	22
en:stand_in	-9
en:star	11
en:stare	3
en:start	15
en:start_again	3
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
en:storag	5
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
en:sundai	-11
en:sundai_morn	-8
en:sundai_night	-6
en:super	-17
en:superb	3
en:supper	-21
en:suppli	14
en:supplier	-31
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
en:switch	-3
en:switch_off	17
en:switchboard	3
en:swore_the	6
en:sylvi	21
en:system	9
en:tabl	3
en:tablecloth	7
en:tablet	-12
en:take	-23
en:take_a	3
en:take_it	-18
en:take_note	-7
en:take_off	-12
en:take_some	5
en:taken	2
en:taken_the	8
en:talk	-19
en:talk_about	-17
en:talk_me	-28
en:talk_to	12
en:tall_man	4
en:tank	15
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
en:telephon	-17
en:tell	-7
en:tell_her	-14
en:tell_him	-28
en:tell_me	25
en:tell_the	-21
en:tell_us	6
en:temperatur	35
en:ten	-7
en:ten_dai	-19
en:ten_minut	-29
en:ten_past	15
en:ten_to	17
en:ten_year	-6
en:tenant	16
en:tent	3
en:term	-6
en:termin	6
en:terrac	10
en:test	16
en:text	-8
en:than	-26
en:than_i	4
en:than_in	12
en:than_the	-17
en:than_you	-11
en:thank	-28
en:thank_#	-5
en:thank_a	3
en:thank_for	-16
en:thank_the	-14
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
en:that_was	45
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
en:the_answer	16
en:the_antiviru	3
en:the_app	21
en:the_appoint	18
en:the_arm	-5
en:the_assessor	-3
en:the_assist	9
en:the_attach	-5
en:the_automat	-9
en:the_avec	17
en:the_babi	-2
en:the_back	-16
en:the_backup	-13
en:the_bag	19
en:the_bank	-16
en:the_bar	-9
en:the_bath	15
en:the_bathroom	6
en:the_batteri	-25
en:the_beach	12
en:the_bed	22
en:the_bedroom	22
en:the_bench	-7
en:the_big	-28
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
en:the_cellar	18
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
en:the_colour	-25
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
en:the_date	-6
en:the_dead	-14
en:the_deck	8
en:the_deed	4
en:the_deliveri	9
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
en:the_drawer	7
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
en:the_even	20
en:the_factori	13
en:the_famili	-3
en:the_fault	7
en:the_fee	-22
en:the_fenc	3
en:the_fifth	4
en:the_file	-33
en:the_filter	5
en:the_final	-7
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
en:the_ga	5
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
en:the_hear	3
en:the_heat	21
en:the_hold	-4
en:the_holidai	4
en:the_home	5
en:the_hospit	-17
en:the_hot	-14
en:the_hotel	-14
en:the_hour	-14
en:the_hous	9
en:the_human	-6
en:the_ic	5
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
en:the_left	19
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
en:the_man	-6
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
en:the_offic	-15
en:the_oil	-3
en:the_old	-5
en:the_one	-16
en:the_onlin	6
en:the_only	-13
en:the_open	-9
en:the_oper	3
en:the_orang	-2
en:the_order	24
en:the_origin	5
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
en:the_patient	15
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
en:the_printer	-10
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
en:the_renew	-19
en:the_repair	2
en:the_replac	3
en:the_rest	-22
en:the_rice	18
en:the_ride	-13
en:the_right	-29
en:the_ring	-5
en:the_road	-7
en:the_roof	-2
en:the_rug	-6
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
en:the_shower	17
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
en:the_tall	-9
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
en:the_three	8
en:the_ticket	6
en:the_tile	-23
en:the_till	-3
en:the_time	-15
en:the_toi	6
en:the_toilet	8
en:the_top	14
en:the_total	-2
en:the_tow	-12
en:the_town	-9
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
en:the_walk-in	-15
en:the_wall	14
en:the_wallpap	17
en:the_wash	-11
en:the_washer	4
en:the_washroom	-18
en:the_water	25
en:the_weather	-4
en:the_websit	-9
en:the_wed	8
en:the_week	8
en:the_weekend	-29
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
en:the_yard	-8
en:the_yearli	-17
en:the_yellow	24
en:the_young	-24
en:theatr	-6
en:their	-5
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
en:there_was	22
en:there_were	19
en:thermolun	23
en:thermolun_#	-17
en:thermomet	15
en:thermostat	-9
en:these	-16
en:they	7
en:they_all	27
en:they_are	22
en:they_came	4
en:they_did	7
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
en:thing_stand	-6
en:think_about	21
en:think_it	-15
en:think_of	-12
en:think_you	-12
en:third	17
en:third_call	-5
en:third_is	-5
en:third_of	4
en:third_time	-7
en:thirti	-40
en:thirti_dai	-9
en:thirti_second	-7
en:thirti_year	-7
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
en:through_a	-5
en:through_my	10
en:through_to	20
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
en:time_i	9
en:time_is	-12
en:time_it	-13
en:time_of	-6
en:time_on	-5
en:time_over	2
en:time_sinc	33
en:time_that	-12
en:time_the	6
en:time_to	-11
en:time_we	17
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
en:to_come	22
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
en:to_kill	4
en:to_know	-11
en:to_leav	14
en:to_let	5
en:to_look	7
en:to_make	-5
en:to_manag	5
en:to_me	-9
en:to_move	8
en:to_my	-10
en:to_no	3
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
en:to_read	2
en:to_renew	-5
en:to_replac	-4
en:to_report	-3
en:to_return	-7
en:to_ring	-2
en:to_sai	-18
en:to_see	-32
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
en:told	28
en:told_her	17
en:told_him	-3
en:told_it	-10
en:told_me	16
en:told_my	5
en:told_the	-9
en:told_to	4
en:told_us	5
en:told_you	23
en:tomato	-16
en:tomorrow	-4
en:tonight	-16
en:too	-6
en:too_hot	17
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
en:toss	4
en:total	-18
en:touch	9
en:tour	-16
en:tow	-10
en:toward	-4
en:toward_the	12
en:towel	-5
en:town	-14
en:track	12
en:tractor	5
en:trade	20
en:traffic	-6
en:trai	16
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
en:turn_it	-10
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
en:twenty-f	18
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
en:under_a	-23
en:under_my	11
en:under_our	23
en:under_the	4
en:underneath	3
en:understand	23
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
en:until_mondai	-2
en:until_the	3
en:until_what	-7
en:up	22
en:up_#	-8
en:up_a	-20
en:up_and	26
en:up_at	43
en:up_by	-14
en:up_for	-17
en:up_his	-3
en:up_in	-14
en:up_into	3
en:up_my	-14
en:up_n	-3
en:up_on	-11
en:up_the	25
en:up_to	-3
en:up_with	5
en:updat	18
en:updat_the	26
en:upstair	-20
en:urgent	-32
en:us	23
en:us_#	6
en:us_a	-5
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
en:wallpap	11
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
en:warm	-6
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
en:was_in	19
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
en:was_offer	16
en:was_on	-10
en:was_open	-6
en:was_out	-13
en:was_over	-3
en:was_put	4
en:was_refus	-6
en:was_run	4
en:was_sent	-18
en:was_serv	-10
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
en:was_told	12
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
en:watch	-8
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
en:we_gave	-3
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
en:week_of	-23
en:week_to	2
en:weekend	8
en:weekend_and	-11
en:weekli	-8
en:weep	4
en:weight	5
en:weight_in	-13
en:welcom	23
en:well	-47
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
en:went_to	10
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
en:what_you	11
en:what_your	-4
en:whatev	22
en:whatsoev	-22
en:wheel	-12
en:wheelchair	14
en:when	6
en:when_he	-4
en:when_i	12
en:when_it	-20
en:when_my	12
en:when_she	-3
en:when_the	-17
en:when_there	3
en:when_they	13
en:when_we	-2
en:when_you	28
en:when_your	6
en:whenev	2
en:whenev_you	-13
en:where_i	-11
en:where_it	5
en:where_the	-4
en:wherea	6
en:whether	-13
en:whether_i	6
en:whether_it	-14
en:whether_the	-23
en:whether_there	19
en:whether_we	-13
en:whether_you	-4
en:which	-13
en:which_i	-4
en:which_is	3
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
en:who_answer	3
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
en:wife	-12
en:wife_'s	-14
en:will	-17
en:will_be	-36
en:will_call	-5
en:will_have	-6
en:will_not	34
en:will_pai	-16
en:will_result	-15
en:will_see	-12
en:will_send	12
en:will_sign	-12
en:will_tell	-8
en:wind	5
en:window	6
en:wine	15
en:winter	-36
en:wipe	17
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
en:with_our	-5
en:with_some	4
en:with_that	-4
en:with_the	-10
en:with_their	-5
en:with_them	-18
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
en:within_the	-20
en:within_thirti	-2
en:within_two	-18
en:without_a	7
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
en:write	-44
en:write_it	-4
en:write_on	-11
en:write_that	-13
en:write_to	-20
en:write_what	-3
en:written	13
en:written_on	13
en:wrong	-10
en:wrong_with	-10
en:wrongli	5
en:wrote_back	2
en:wrote_it	-30
en:wrote_on	3
en:wrote_to	12
en:x-rai	5
en:yannick	-15
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
en:yell	-7
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
en:you_refus	4
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
en:you_took	9
en:you_walk	-3
en:you_want	15
en:you_were	13
en:you_when	17
en:you_will	2
en:you_with	-7
en:you_would	-19
en:you_wrote	-10
en:young	-15
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
en:your_end	4
en:your_even	-24
en:your_fitter	18
en:your_form	-3
en:your_gui	23
en:your_invoic	-8
en:your_letter	17
en:your_list	7
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
en:yourself	-10
en:zero	-17
en:zip	-3
en:zone	6
fr:#	18
fr:#_#	-42
fr:#_a	-30
fr:#_an	-15
fr:#_aout	-6
fr:#_appel	-29
fr:#_apres	18
fr:#_au	4
fr:#_aux	19
fr:#_avant	29
fr:#_avec	-35
fr:#_avril	-9
fr:#_ball	-14
fr:#_bien	-6
fr:#_c	13
fr:#_ce	3
fr:#_cette	24
fr:#_chais	22
fr:#_client	-12
fr:#_cm	8
fr:#_comm	9
fr:#_compt	5
fr:#_de	36
fr:#_decembr	-10
fr:#_degr	-2
fr:#_demand	-11
fr:#_depuis	20
fr:#_dimanch	-31
fr:#_doss	-4
fr:#_du	5
fr:#_elle	33
fr:#_en	-20
fr:#_enfant	-6
fr:#_est	-12
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
fr:#_le	-6
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
fr:#_nuit	6
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
fr:#_puis	6
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
fr:'s	-36
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
fr:a_attendu	3
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
fr:a_ced	21
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
fr:a_cot	38
fr:a_coup	-16
fr:a_couru	-24
fr:a_cri	-25
fr:a_defaut	-30
fr:a_deja	-28
fr:a_demand	37
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
fr:a_du	4
fr:a_ecout	-13
fr:a_ecrit	-43
fr:a_elle	-3
fr:a_en	-17
fr:a_encor	-15
fr:a_envoi	4
fr:a_essai	-9
fr:a_ete	-2
fr:a_eu	-14
fr:a_expliqu	-5
fr:a_factur	8
fr:a_faire	17
fr:a_fait	-19
fr:a_fallu	-14
fr:a_ferm	6
fr:a_fil	4
fr:a_fin	-3
fr:a_fond	14
fr:a_froid	-17
fr:a_gard	7
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
fr:a_lach	7
fr:a_laiss	36
fr:a_lanc	-9
fr:a_laquel	-15
fr:a_lav	21
fr:a_les	-5
fr:a_leur	-2
fr:a_lev	12
fr:a_levr	3
fr:a_livr	-8
fr:a_log	-23
fr:a_lot	-6
fr:a_lu	-9
fr:a_ma	-4
fr:a_mang	10
fr:a_manqu	-24
fr:a_matin	-22
fr:a_me	-19
fr:a_meme	-57
fr:a_mes	8
fr:a_mi-hauteur	-10
fr:a_mid	-6
fr:a_minuit	13
fr:a_mis	27
fr:a_mme	-5
fr:a_moi	4
fr:a_moins	2
fr:a_moit	3
fr:a_mon	9
fr:a_mont	-12
fr:a_montr	-40
fr:a_montreal	-11
fr:a_mort	3
fr:a_moyen	-13
fr:a_namur	5
fr:a_neuf	25
fr:a_nic	14
fr:a_noel	-21
fr:a_not	-37
fr:a_notre	37
fr:a_nouveau	6
fr:a_offert	-20
fr:a_onze	-19
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
fr:a_person	6
fr:a_pet	11
fr:a_peur	-10
fr:a_pied	-13
fr:a_pil	20
fr:a_plant	23
fr:a_plat	-4
fr:a_pleur	-24
fr:a_plu	20
fr:a_plus	6
fr:a_poireaut	3
fr:a_pos	30
fr:a_prefer	-5
fr:a_prepar	-17
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
fr:a_recommenc	-32
fr:a_recu	-6
fr:a_redir	7
fr:a_ref	3
fr:a_refus	18
fr:a_regard	24
fr:a_regl	-16
fr:a_rem	-22
fr:a_remerc	-11
fr:a_remplac	-7
fr:a_repar	-8
fr:a_repondu	-2
fr:a_repr	-22
fr:a_reserv	-3
fr:a_retrouv	-27
fr:a_ri	-24
fr:a_rien	-31
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
fr:a_son	37
fr:a_sort	-11
fr:a_souffl	3
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
fr:a_une	-14
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
fr:accent	5
fr:accept	4
fr:acces	30
fr:acces_a	21
fr:acces_au	-5
fr:accessibl	6
fr:accident	-7
fr:accident_de	-10
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
fr:affich_le	12
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
fr:ai_demand	-20
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
fr:ai_eu	20
fr:ai_expliqu	-16
fr:ai_faill	-16
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
fr:ai_mis	-58
fr:ai_montr	-3
fr:ai_offert	-18
fr:ai_oubl	-23
fr:ai_ouvert	-7
fr:ai_pai	-34
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
fr:ai_tout	-16
fr:ai_trouv	18
fr:ai_un	30
fr:ai_une	15
fr:ai_vendu	-17
fr:ai_verif	40
fr:ai_voulu	-19
fr:ai_vu	24
fr:aid	-16
fr:aie	-18
fr:aiguill	6
fr:ail	-24
fr:ailleur	-12
fr:ailleur_le	-6
fr:aim	-48
fr:aim_le	-14
fr:aim_mieux	-9
fr:aim_que	-21
fr:aimabl	-17
fr:ain	-26
fr:ains	-13
fr:ains_que	-13
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
fr:allait_pas	4
fr:alle	42
fr:alle_a	-6
fr:allemand	11
fr:aller	7
fr:aller_a	2
fr:allerg	-5
fr:allerg_aux	-7
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
fr:an_et	-20
fr:an_je	-11
fr:an_pass	-38
fr:an_pour	-7
fr:an_prochain	-13
fr:an_que	6
fr:an_sans	-7
fr:an_se	22
fr:analys	-6
fr:ancien	-24
fr:ancien_fournisseur	-5
fr:and	32
fr:and_a	24
fr:and_i	-25
fr:and_it	13
fr:and_the	-4
fr:and_then	17
fr:and_you	-20
fr:andre	-6
fr:anesthes	-7
fr:ange	-31
fr:anglais	-14
fr:angri	-4
fr:ani	-8
fr:anim	-21
fr:animal	5
fr:anne	15
fr:anne-soph	-13
fr:anne_a	-6
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
fr:appareil_audit	-16
fr:appareil_de	-16
fr:apparentli	5
fr:appart	-27
fr:appel	-6
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
fr:appel_vous-mem	-11
fr:appl	30
fr:appl_de	-9
fr:appl_me	15
fr:applaud	-4
fr:appliqu	-3
fr:appliqu_a	4
fr:appliqu_de	8
fr:appoint	10
fr:apport	-16
fr:apport_un	-7
fr:apprec	-15
fr:apprend	8
fr:apprend_que	22
fr:apprendr	24
fr:apprent	-21
fr:appris	6
fr:appris_a	3
fr:appris_par	5
fr:approch	11
fr:appui	24
fr:apre	2
fr:apres-mid	28
fr:apres-vent	5
fr:apres_ca	-30
fr:apres_deux	16
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
fr:arrier	17
fr:arriv	-9
fr:arriv_#	-11
fr:arriv_a	10
fr:arriv_au	-2
fr:arriv_avec	32
fr:arriv_ce	-7
fr:arriv_dans	-12
fr:arriv_de	-13
fr:arriv_en	7
fr:arriv_et	-5
fr:arriv_le	-4
fr:arrived	-10
fr:arrivent	10
fr:arsenault	-14
fr:art	4
fr:articl_#	-18
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
fr:assis_sur	-15
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
fr:atel	-12
fr:attach	-16
fr:attached	-18
fr:attend	10
fr:attend_a	22
fr:attend_dans	-20
fr:attend_de	-6
fr:attend_depuis	14
fr:attend_encor	45
fr:attend_le	-22
fr:attend_son	-9
fr:attend_toujour	-4
fr:attend_une	27
fr:attendent	15
fr:attendr	-13
fr:attendu	21
fr:attendu_#	21
fr:attent	-10
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
fr:au_bout	14
fr:au_bureau	-29
fr:au_cabinet	-3
fr:au_centim	-20
fr:au_centr	-3
fr:au_chalet	-2
fr:au_ciel	-16
fr:au_club	10
fr:au_coin	-6
fr:au_comptoir	3
fr:au_contrair	-10
fr:au_debut	-24
fr:au_depart	19
fr:au_dessert	15
fr:au_deuxiem	27
fr:au_distributeur	20
fr:au_doigt	-24
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
fr:au_mois	5
fr:au_moment	-8
fr:au_motif	7
fr:au_nez	25
fr:au_nom	-24
fr:au_numero	-5
fr:au_pet	-6
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
fr:au_top	-22
fr:au_troisiem	-20
fr:aub	38
fr:auberg	9
fr:aucun	37
fr:aucun_des	15
fr:aucun_ne	5
fr:aucun_repons	25
fr:aucun_souc	-10
fr:aucun_visit	23
fr:audit	-11
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
fr:autour_de	-16
fr:autr	-6
fr:autr_a	-9
fr:autr_avis	-16
fr:autr_chos	-3
fr:autr_client	6
fr:autr_group	3
fr:autr_qui	-16
fr:aux	3
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
fr:avait_certif	19
fr:avait_command	-20
fr:avait_confirm	-14
fr:avait_convenu	-19
fr:avait_de	-4
fr:avait_deja	-9
fr:avait_demand	-16
fr:avait_des	-9
fr:avait_dit	-16
fr:avait_du	-11
fr:avait_ete	39
fr:avait_garant	-30
fr:avait_jur	15
fr:avait_mis	-14
fr:avait_oubl	3
fr:avait_pas	12
fr:avait_prom	12
fr:avait_que	-4
fr:avait_reserv	-24
fr:avait_rien	-18
fr:avait_un	4
fr:avait_une	6
fr:aval	-5
fr:avanc	-3
fr:avanc_de	-5
fr:avanc_le	-8
fr:avanc_pour	26
fr:avant	-33
fr:avant-mid	-20
fr:avant_ce	-7
fr:avant_de	4
fr:avant_la	-43
fr:avant_le	-17
fr:avant_les	21
fr:avant_meme	21
fr:avant_mid	-11
fr:avant_que	-10
fr:avant_vendred	-16
fr:avc	6
fr:avec	-36
fr:avec_#	27
fr:avec_ca	12
fr:avec_de	-28
fr:avec_des	-3
fr:avec_deux	4
fr:avec_eux	14
fr:avec_la	-25
fr:avec_laquel	-8
fr:avec_les	-27
fr:avec_leur	-12
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
fr:avec_une	3
fr:avec_votre	16
fr:avec_vous	-18
fr:aven	-15
fr:avert	-10
fr:avez_chang	14
fr:avez_dit	-27
fr:avez_ferm	5
fr:avez_mis	21
fr:avez_pas	-7
fr:avez_pos	-6
fr:avez_vous	-29
fr:aviez	-42
fr:aviez_annonc	-15
fr:aviez_assur	-4
fr:aviez_dit	-2
fr:aviez_ecrit	-22
fr:avion	6
fr:avions	-26
fr:avions_chois	-7
fr:avions_reserv	-13
fr:avis	-13
fr:avis_de	-6
fr:avocat	-9
fr:avoir	5
fr:avoir_des	-4
fr:avoir_le	-16
fr:avoir_pris	12
fr:avoir_rien	17
fr:avons	3
fr:avons_appris	13
fr:avons_dorm	-3
fr:avons_ete	24
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
fr:bagu	-17
fr:bai	-17
fr:baignoir	15
fr:bain	30
fr:bain_a	7
fr:bain_avec	14
fr:bain_de	-9
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
fr:barr_de	23
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
fr:beau	-30
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
fr:benal	-2
fr:benevol	-10
fr:benoit	7
fr:benoit_me	9
fr:bequill	-5
fr:berenger	-13
fr:bergeron	-6
fr:bertrand	-9
fr:besoin	-29
fr:besoin_de	-32
fr:best	-23
fr:bet	-3
fr:beurr	27
fr:bibliothequ	-25
fr:bien	-63
fr:bien_a	-8
fr:bien_arriv	-8
fr:bien_ce	-7
fr:bien_chez	-16
fr:bien_content	-11
fr:bien_correct	-7
fr:bien_de	-16
fr:bien_des	-9
fr:bien_en	-2
fr:bien_fait	-11
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
fr:bip	8
fr:biscuit	9
fr:bistro	-17
fr:blagu	-10
fr:blanc	-4
fr:blanch	-4
fr:bless	-20
fr:bleu	17
fr:bloc	24
fr:blok	7
fr:blond	-23
fr:bloqu	-35
fr:bloqu_a	-4
fr:bloqu_par	-4
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
fr:bon_anne	-6
fr:bon_de	-10
fr:bon_dos	6
fr:bon_et	-17
fr:bon_humeur	-7
fr:bon_journ	-8
fr:bon_pour	4
fr:bon_sen	-16
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
fr:born_de	-14
fr:boss	13
fr:bott_de	21
fr:bouch	8
fr:bouchon	-12
fr:boucl	-10
fr:boucl_de	4
fr:boug	4
fr:boug_de	12
fr:bouill	3
fr:bouilloir	-6
fr:bouillott	9
fr:boulet	-4
fr:boulevard	-15
fr:boulot	17
fr:bouquet	-12
fr:bout	6
fr:bout_a	9
fr:bout_de	8
fr:bout_des	-8
fr:bout_du	-16
fr:bouteil	10
fr:bouteil_de	-11
fr:boutin	-7
fr:boutiqu	24
fr:bouton	4
fr:bouton_de	21
fr:box	10
fr:braill	-6
fr:brais	-13
fr:branch	18
fr:branch_le	16
fr:branl	35
fr:bras	8
fr:bras_et	7
fr:braseo	-28
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
fr:brui	-21
fr:bruit_de	25
fr:brul	17
fr:brul_le	8
fr:brum	-9
fr:brun	46
fr:brunch	-31
fr:bruno	-49
fr:bruno_le	-15
fr:bruno_me	-14
fr:bu	-20
fr:buander	18
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
fr:ca_a	-5
fr:ca_arriv	-30
fr:ca_ce	4
fr:ca_chang	-23
fr:ca_commenc	17
fr:ca_coul	6
fr:ca_coup	9
fr:ca_cout	17
fr:ca_dans	-20
fr:ca_de	10
fr:ca_dit	-14
fr:ca_en	-17
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
fr:ca_sent	16
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
fr:caiss_qui	-2
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
fr:camion	16
fr:camion_est	3
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
fr:cann	18
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
fr:cart_de	-3
fr:cart_en	6
fr:cart_et	-10
fr:cart_ne	4
fr:cart_pas	16
fr:carte-cadeau	-22
fr:carton	12
fr:cas	-21
fr:cas_de	-15
fr:cash	-21
fr:casi	24
fr:casqu_de	-4
fr:cass	-7
fr:casserol	2
fr:catalogu	17
fr:caus	-40
fr:caus_de	-24
fr:caus_des	-11
fr:caus_du	-3
fr:caution	-17
fr:cav	-9
fr:cav_depuis	15
fr:cc	-13
fr:ce_est	-12
fr:ce_etait	31
fr:ce_jour	10
fr:ce_matin	36
fr:ce_model	-8
fr:ce_mois	6
fr:ce_moment	-9
fr:ce_mont	-13
fr:ce_ne	-57
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
fr:ced	21
fr:ced_sous	12
fr:cedr	25
fr:cedric	-9
fr:cel	4
fr:cel_de	33
fr:cel_du	-11
fr:cel_fait	-22
fr:cel_ne	-14
fr:cellulair	-6
fr:celui	3
fr:celui_de	12
fr:celui_du	-14
fr:celui_qui	15
fr:cendr	-17
fr:centim	-28
fr:centimetr	-13
fr:centr_de	8
fr:central	19
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
fr:cette_nuit	25
fr:cette_semain	-41
fr:ceux	-23
fr:ceux_qui	-18
fr:ch	-23
fr:ch_#	-23
fr:chacun	-11
fr:chais	36
fr:chais_dev	-25
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
fr:chambr_et	-18
fr:chambr_etait	3
fr:chambr_jusqu	4
fr:chambr_pour	22
fr:champ	6
fr:chanc	-10
fr:chanc_de	-14
fr:chang	-11
fr:chang_a	-3
fr:chang_de	13
fr:chang_en	17
fr:chang_entre	13
fr:chang_la	-7
fr:chang_le	-13
fr:chang_les	15
fr:chang_rien	-9
fr:chang_un	-12
fr:changed	15
fr:changent	-6
fr:chanson	4
fr:chant	10
fr:chant_a	-17
fr:chantal	-5
fr:chapeau	-19
fr:chaqu	28
fr:chaqu_appel	-4
fr:chaqu_fois	19
fr:chaqu_jour	-5
fr:chaqu_soir	-21
fr:char	-6
fr:charg	15
fr:charg_#	7
fr:charg_a	15
fr:chargeur	5
fr:chariot	14
fr:charleroi	-18
fr:charm	-4
fr:charming	7
fr:chass	4
fr:chat	-18
fr:chat_au	4
fr:chaud	-24
fr:chaud_a	-7
fr:chaud_depuis	19
fr:chaud_en	-28
fr:chaud_est	28
fr:chaud_et	-16
fr:chauff	-41
fr:chauffag	-20
fr:chauffe-eau	10
fr:chauffer	7
fr:chauffeur	3
fr:chauffeur_de	-18
fr:chauss	-13
fr:chausset	6
fr:chaussur	-5
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
fr:cherch_la	9
fr:cherch_le	-15
fr:cherch_mon	-18
fr:cherch_pas	-12
fr:cherch_un	-5
fr:cherch_une	-4
fr:cheval	8
fr:chevet	-6
fr:cheveux	6
fr:chevill	-3
fr:chez	-8
fr:chez_des	-18
fr:chez_elle	-10
fr:chez_eux	8
fr:chez_la	-27
fr:chez_le	16
fr:chez_les	-8
fr:chez_ma	10
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
fr:chiffr_de	-20
fr:chimio	-7
fr:chinois	21
fr:chip	7
fr:choc	-7
fr:chocolat	5
fr:chois	16
fr:chois_pas	-20
fr:chois_un	5
fr:choix	7
fr:choix_de	3
fr:chos	-31
fr:chos_que	-23
fr:chrom	36
fr:chum	-26
fr:chut	-4
fr:ci	5
fr:ci-dessous	-10
fr:ci-joint	-24
fr:ciel	-35
fr:cimet	-3
fr:cinq	10
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
fr:cod	3
fr:cod_promo	4
fr:coeur	-45
fr:coff	19
fr:coffr	13
fr:cogn	-11
fr:coin	5
fr:coin_de	-8
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
fr:comit	-20
fr:comm_a	-16
fr:comm_au	-3
fr:comm_ca	-5
fr:comm_convenu	16
fr:comm_de	-9
fr:comm_des	9
fr:comm_du	-5
fr:comm_en	-15
fr:comm_je	6
fr:comm_la	-18
fr:comm_moi	-9
fr:comm_mon	15
fr:comm_on	-11
fr:comm_par	6
fr:comm_se	-16
fr:comm_si	-24
fr:comm_tout	-3
fr:comm_un	23
fr:comm_une	23
fr:comm_vous	-22
fr:command	-4
fr:command_#	4
fr:command_a	-8
fr:command_de	-6
fr:command_du	7
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
fr:compagn	-5
fr:compar	8
fr:complaint	-11
fr:complet	-17
fr:complet_le	-16
fr:compliqu	-8
fr:comport	8
fr:compos	11
fr:compos_le	5
fr:compr	-16
fr:compr_dans	-13
fr:compren	13
fr:comprend	-11
fr:comprend_les	7
fr:comprend_pas	-5
fr:comprendr	3
fr:compresseur	-19
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
fr:compt_les	18
fr:compt_pour	21
fr:compt_rendu	-4
fr:compt_une	18
fr:comptabl	-34
fr:comptabl_a	-15
fr:compteur	15
fr:comptoir_a	24
fr:comptoir_de	6
fr:comptoir_le	6
fr:comptoir_me	-13
fr:comptoir_on	26
fr:con	-26
fr:con_mainten	-15
fr:con_rien	-4
fr:concern	-19
fr:concierg	15
fr:concurrent	-10
fr:concurrent_a	4
fr:condamn	-10
fr:condit	7
fr:conducteur	5
fr:conduit	16
fr:conduit_de	23
fr:conf	-20
fr:confirm	-32
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
fr:conjoint	-10
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
fr:conseil	-13
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
fr:contradictoir	-2
fr:contradictoir_du	19
fr:contraint	7
fr:contrair	-10
fr:contrat	15
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
fr:cop	-3
fr:cop_de	-17
fr:copi	11
fr:copieux	-13
fr:coproprietair	-11
fr:corinn	-10
fr:cornet	-7
fr:correct	-20
fr:correspond	-9
fr:corridor	5
fr:corrig	-33
fr:corrig_une	7
fr:costum	10
fr:costum_de	9
fr:cot	13
fr:cot_a	-4
fr:cot_de	17
fr:cot_des	11
fr:cot_du	37
fr:cot_qui	3
fr:cotis	-5
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
fr:couleur	-30
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
fr:cour_de	2
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
fr:cri	-53
fr:cri_apres	-7
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
fr:cuisin	3
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
fr:dans_ce	-9
fr:dans_la	-15
fr:dans_leur	7
fr:dans_ma	24
fr:dans_mes	-12
fr:dans_mon	42
fr:dans_notre	17
fr:dans_sa	-14
fr:dans_son	9
fr:dans_tout	16
fr:dans_un	-16
fr:dans_une	24
fr:dans_vos	3
fr:dans_votre	-9
fr:dat	3
fr:dat_a	16
fr:dat_du	5
fr:dat_le	22
fr:dat_pour	-7
fr:davantag	4
fr:davoir	-13
fr:de	7
fr:de_#	-14
fr:de_a	8
fr:de_abon	7
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
fr:de_appoint	10
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
fr:de_autr	-12
fr:de_avanc	-3
fr:de_avant	9
fr:de_avis	28
fr:de_avocat	11
fr:de_avoir	14
fr:de_avril	12
fr:de_bain	3
fr:de_bien	-6
fr:de_bois	-18
fr:de_bon	-30
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
fr:de_cle	-22
fr:de_client	3
fr:de_commerc	-15
fr:de_confirm	-16
fr:de_cong	-14
fr:de_cot	-17
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
fr:de_demain	-19
fr:de_demand	-8
fr:de_depart	-7
fr:de_dern	-13
fr:de_dessin	-18
fr:de_deux	9
fr:de_different	16
fr:de_dimanch	31
fr:de_dire	-4
fr:de_dix	-3
fr:de_domain	18
fr:de_don	18
fr:de_doss	-3
fr:de_douch	4
fr:de_eau	14
fr:de_ecran	18
fr:de_ecrir	-9
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
fr:de_feu	-13
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
fr:de_habitud	-22
fr:de_haut	-20
fr:de_hiv	-23
fr:de_hotel	-5
fr:de_huil	-3
fr:de_huit	14
fr:de_ici	-40
fr:de_ident	12
fr:de_impot	4
fr:de_imprim	6
fr:de_insist	7
fr:de_invalid	3
fr:de_jeud	-20
fr:de_jour	14
fr:de_juillet	-10
fr:de_kin	15
fr:de_la	23
fr:de_laiss	3
fr:de_le	-48
fr:de_lettr	-18
fr:de_leur	-17
fr:de_lir	6
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
fr:de_mariag	-3
fr:de_matern	-12
fr:de_me	-9
fr:de_meme	-12
fr:de_menag	4
fr:de_mercred	-11
fr:de_mes	10
fr:de_mettr	-9
fr:de_mid	-12
fr:de_minuit	19
fr:de_mis	-12
fr:de_mme	-26
fr:de_moi	20
fr:de_mon	-17
fr:de_mont	4
fr:de_montr	11
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
fr:de_pann	-29
fr:de_papi	9
fr:de_paqu	-17
fr:de_parking	28
fr:de_part	-3
fr:de_pass	17
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
fr:de_rappel	4
fr:de_recept	18
fr:de_recevoir	-12
fr:de_rechang	13
fr:de_recouvr	19
fr:de_rempl	26
fr:de_remplac	6
fr:de_rendez-vous	14
fr:de_repons	5
fr:de_repos	-5
fr:de_reprendr	-6
fr:de_resil	4
fr:de_rest	-2
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
fr:de_se	23
fr:de_secour	-17
fr:de_secur	-12
fr:de_sejour	22
fr:de_semain	-10
fr:de_sept	15
fr:de_septembr	2
fr:de_ser	19
fr:de_servic	13
fr:de_serviet	4
fr:de_ses	-4
fr:de_sherbrook	-7
fr:de_sign	-22
fr:de_six	27
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
fr:de_suit	22
fr:de_suiv	5
fr:de_suppl	13
fr:de_sutur	-23
fr:de_telephon	5
fr:de_temp	-21
fr:de_toilet	-7
fr:de_tomb	16
fr:de_tous	5
fr:de_travail	8
fr:de_traver	-6
fr:de_trent	-25
fr:de_trois	-19
fr:de_trop	18
fr:de_trouv	22
fr:de_un	56
fr:de_une	-34
fr:de_urgenc	8
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
fr:decal	-3
fr:decal_de	-4
fr:deced	-12
fr:deced_le	-9
fr:decembr	-12
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
fr:deduit	-4
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
fr:dehor	-4
fr:deja	-8
fr:deja_eu	-13
fr:deja_part	-5
fr:deja_raccroch	5
fr:dejeun	-21
fr:dejeuner	23
fr:del	-21
fr:del_de	-23
fr:del_pour	-12
fr:delcourt	-6
fr:delegu	-8
fr:delh	-5
fr:delic	-17
fr:delval	-10
fr:dem	5
fr:demain	-61
fr:demain_#	-24
fr:demain_a	-32
fr:demain_matin	-4
fr:demain_pour	-6
fr:demand	6
fr:demand_#	33
fr:demand_a	26
fr:demand_au	-18
fr:demand_comment	-15
fr:demand_de	22
fr:demand_des	17
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
fr:demenag	8
fr:demenageur	-4
fr:demeur	-5
fr:demeur_de	-16
fr:demeur_sans	16
fr:demi-heur	18
fr:demoisel	-20
fr:demont	4
fr:den	-28
fr:deneig	-16
fr:denich	-7
fr:denis	-25
fr:dent	-6
fr:dent_cass	-21
fr:dentair	20
fr:dentist	-6
fr:dep	28
fr:dep_de	16
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
fr:depos	-10
fr:depos_a	-27
fr:depos_la	-4
fr:depos_le	-8
fr:depot	-15
fr:depot_de	-5
fr:depui	6
fr:depui_#	4
fr:depuis	46
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
fr:depuis_que	19
fr:depuis_sa	-6
fr:depuis_samed	6
fr:depuis_six	-10
fr:depuis_trois	-9
fr:depuis_un	6
fr:depuis_vendred	-6
fr:depuis_votre	21
fr:derang	-8
fr:derek	5
fr:derek_poult	-6
fr:dern	-5
fr:dern_fois	-27
fr:derr_la	4
fr:derr_le	3
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
fr:des_petit	-19
fr:des_photos	-14
fr:des_produit	-3
fr:des_quatr	-4
fr:des_que	37
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
fr:detecteur_de	-2
fr:detent	5
fr:deux	19
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
fr:deux_fois	-6
fr:deux_heur	27
fr:deux_jour	-8
fr:deux_matin	12
fr:deux_messag	22
fr:deux_minut	3
fr:deux_nuit	-10
fr:deux_semain	-4
fr:deuxiem	27
fr:deuxiem_etag	15
fr:deuxiem_fois	-4
fr:dev	15
fr:dev_chez	15
fr:dev_de	8
fr:dev_elle	-15
fr:dev_etre	23
fr:dev_la	30
fr:dev_le	-20
fr:dev_les	22
fr:dev_lui	-32
fr:dev_ma	9
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
fr:devenu	-2
fr:devient	-16
fr:devin	-8
fr:devoir	-15
fr:devon	-19
fr:devou	-8
fr:devr	-3
fr:devr_etre	-12
fr:diabet	-15
fr:diagnostic	-15
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
fr:dimanch_de	27
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
fr:disponibl	-25
fr:disposit	22
fr:disqu	-9
fr:distanc	11
fr:distingu	-14
fr:distributeur	17
fr:dit	-2
fr:dit_#	30
fr:dit_a	17
fr:dit_ah	-24
fr:dit_au	-40
fr:dit_ce	-14
fr:dit_de	-10
fr:dit_dev	5
fr:dit_en	3
fr:dit_je	5
fr:dit_la	12
fr:dit_le	-8
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
fr:dix-neuf	-5
fr:dix-sept	9
fr:dix-sept_heur	-2
fr:dix_a	5
fr:dix_an	-6
fr:dix_heur	4
fr:dix_jour	-32
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
fr:docu	19
fr:does	-28
fr:doigt	-21
fr:dois	-3
fr:dois_je	-20
fr:doit	-34
fr:doit_etre	-4
fr:doivent	-6
fr:dollar	44
fr:domain	26
fr:domicil	7
fr:domin	11
fr:dommag	9
fr:don	18
fr:don_a	19
fr:don_des	-9
fr:don_la	27
fr:don_le	20
fr:don_moi	-10
fr:don_mon	3
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
fr:dont_la	-23
fr:door	38
fr:dor	-18
fr:dorm	-18
fr:dorm_a	16
fr:dorm_avec	-12
fr:dorm_dans	9
fr:dormon	-14
fr:dort	-22
fr:dort_dans	-12
fr:dos	-3
fr:dos_#	12
fr:doss_a	-7
fr:doss_complet	6
fr:doss_de	-15
fr:doss_en	-7
fr:doss_et	-14
fr:doubl_pour	15
fr:douc	-21
fr:douch	19
fr:douch_a	-23
fr:doudou	-22
fr:douillet	32
fr:douleur	-24
fr:dout	-8
fr:doux	-17
fr:douz	-4
fr:down	-10
fr:dr	-24
fr:dr_piet	-20
fr:drach	-14
fr:drain	10
fr:drap	-8
fr:dre	-14
fr:droit	-11
fr:droit_a	-10
fr:droit_ce	17
fr:droit_de	-26
fr:drol	-27
fr:drol_de	4
fr:du	15
fr:du_#	-2
fr:du_aller	14
fr:du_bas	8
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
fr:du_comptoir	-7
fr:du_consomm	-12
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
fr:du_genr	-14
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
fr:du_rep	-12
fr:du_retard	-15
fr:du_sac	-3
fr:du_salon	9
fr:du_sejour	-18
fr:du_sit	17
fr:du_soir	11
fr:du_spa	12
fr:du_station	-10
fr:du_stock	-9
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
fr:du_vol	26
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
fr:eau_du	-13
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
fr:ecrir	-15
fr:ecris	9
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
fr:ecrit_noir	-6
fr:ecrit_que	-9
fr:ecrit_sur	-16
fr:ecriv	-30
fr:effac	6
fr:effac_le	-11
fr:effet	22
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
fr:elle_avait	-9
fr:elle_demand	-22
fr:elle_dit	-17
fr:elle_doit	-13
fr:elle_est	20
fr:elle_etaient	-8
fr:elle_etait	7
fr:elle_fait	12
fr:elle_gard	-18
fr:elle_le	-39
fr:elle_lui	12
fr:elle_me	12
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
fr:emball	-15
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
fr:en_anglais	-9
fr:en_annex	-2
fr:en_aout	9
fr:en_attend	-13
fr:en_attent	3
fr:en_avait	23
fr:en_avant	-3
fr:en_avril	-2
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
fr:en_decembr	-10
fr:en_dedan	-23
fr:en_demeur	-16
fr:en_dessous	-3
fr:en_deux	-3
fr:en_dix	-11
fr:en_doubl	27
fr:en_effet	12
fr:en_enti	-5
fr:en_entrant	17
fr:en_est	-8
fr:en_etait	-11
fr:en_fac	-4
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
fr:en_manteau	-18
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
fr:en_roug	-11
fr:en_rout	12
fr:en_sall	3
fr:en_se	-3
fr:en_septembr	3
fr:en_servic	12
fr:en_six	-13
fr:en_sommes	5
fr:en_sort	-5
fr:en_stock	4
fr:en_suis	-8
fr:en_tir	2
fr:en_tit	-6
fr:en_tout	-17
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
fr:encor_la	6
fr:encor_les	-18
fr:encor_sous	4
fr:encor_sur	43
fr:encor_une	30
fr:end	-8
fr:endroit	-23
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
fr:ensembl	-18
fr:ensuit	-35
fr:entend	-16
fr:entendr	-12
fr:entendu	-19
fr:entendu_le	-2
fr:enterr	-8
fr:enti	-4
fr:entier	-16
fr:entier_ma	-20
fr:entrait	16
fr:entrant	17
fr:entre	26
fr:entre-temp	-16
fr:entre_#	24
fr:entre_a	-13
fr:entre_avec	14
fr:entre_dans	-9
fr:entre_deux	41
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
fr:envelopp	-24
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
fr:envoi_quelqu'un	-8
fr:envoi_un	-20
fr:envoi_une	-20
fr:enzo	9
fr:epargn	-15
fr:epaul	9
fr:epicer	-6
fr:episod	8
fr:episod_#	7
fr:epong	-11
fr:epous	-17
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
fr:escabeau	-19
fr:escal	-39
fr:espac	15
fr:espec	-10
fr:essai	-4
fr:essai_de	-16
fr:essenc	-14
fr:essui	-5
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
fr:est_avocat	-10
fr:est_bien	-34
fr:est_bloqu	-8
fr:est_bon	-3
fr:est_ce	-48
fr:est_celui	6
fr:est_chez	17
fr:est_complet	-7
fr:est_correct	-23
fr:est_coup	-21
fr:est_dans	-32
fr:est_de	-10
fr:est_deja	24
fr:est_devenu	-3
fr:est_dire	-12
fr:est_donc	-22
fr:est_du	9
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
fr:est_le	33
fr:est_long	-4
fr:est_lui	-3
fr:est_ma	-32
fr:est_magnif	-15
fr:est_mal	5
fr:est_mard	29
fr:est_marqu	-7
fr:est_meme	-23
fr:est_mieux	-20
fr:est_moi	36
fr:est_mont	33
fr:est_mort	5
fr:est_noir	12
fr:est_non	-13
fr:est_normal	-14
fr:est_not	-33
fr:est_ou	-5
fr:est_ouvert	-2
fr:est_part	9
fr:est_parvenu	31
fr:est_pas	-10
fr:est_pass	5
fr:est_perdu	25
fr:est_plein	8
fr:est_plus	13
fr:est_point	-2
fr:est_pos	-12
fr:est_possibl	-12
fr:est_pour	-5
fr:est_present	-6
fr:est_pret	-17
fr:est_prevu	-8
fr:est_quand	-10
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
fr:est_si	5
fr:est_sort	11
fr:est_sup	-11
fr:est_tel	5
fr:est_tomb	-21
fr:est_toujour	9
fr:est_tout	35
fr:est_toute	12
fr:est_tres	-12
fr:est_tro	-13
fr:est_tromp	20
fr:est_trop	-6
fr:est_tu	-19
fr:est_un	-4
fr:est_une	9
fr:est_vendred	40
fr:est_venu	-14
fr:est_vid	45
fr:est_votre	-2
fr:est_vous	-5
fr:est_vrai	-22
fr:estim	9
fr:et	3
fr:et_#	21
fr:et_au	23
fr:et_aucun	3
fr:et_avec	13
fr:et_bon	-7
fr:et_ca	6
fr:et_ce	9
fr:et_cel	3
fr:et_chaqu	-9
fr:et_chez	18
fr:et_combien	-6
fr:et_de	29
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
fr:et_il	10
fr:et_jam	12
fr:et_je	-21
fr:et_jeud	16
fr:et_jusqu	-14
fr:et_le	17
fr:et_les	-14
fr:et_lui	-6
fr:et_ma	11
fr:et_mainten	33
fr:et_me	-7
fr:et_merc	-4
fr:et_mes	-10
fr:et_moi	-31
fr:et_mon	16
fr:et_ne	-39
fr:et_nos	-21
fr:et_nous	-7
fr:et_nuit	-22
fr:et_on	20
fr:et_pai	6
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
fr:et_repart	-12
fr:et_rien	-15
fr:et_sa	-9
fr:et_sans	-6
fr:et_se	30
fr:et_ses	12
fr:et_si	-9
fr:et_son	-6
fr:et_sont	-11
fr:et_sur	15
fr:et_toujour	-5
fr:et_tout	-31
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
fr:etait_a	12
fr:etait_au	5
fr:etait_bien	14
fr:etait_bloqu	-21
fr:etait_bon	-39
fr:etait_correct	10
fr:etait_dans	3
fr:etait_de	-11
fr:etait_deja	-20
fr:etait_du	17
fr:etait_ecrit	-22
fr:etait_en	23
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
fr:etap	-19
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
fr:ete_fait	-6
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
fr:eu_a	-29
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
fr:eux	7
fr:evacu	7
fr:evalu	-33
fr:evalu_a	-20
fr:even	-30
fr:eventr	4
fr:ever	-3
fr:every	50
fr:everybodi	6
fr:everything	-26
fr:evident	-13
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
fr:extra	-6
fr:extrait	23
fr:fabien	9
fr:fabric	-4
fr:facad	-7
fr:facebook	-15
fr:fach	-24
fr:fach_et	-13
fr:facil	-13
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
fr:faill	3
fr:faim	6
fr:faire	-14
fr:faire-part	6
fr:faire_de	6
fr:faire_dire	21
fr:faire_le	-24
fr:faire_pour	-10
fr:faire_un	4
fr:faire_une	21
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
fr:fait_le	13
fr:fait_mieux	-2
fr:fait_notre	-10
fr:fait_pai	-7
fr:fait_pas	-5
fr:fait_plus	-15
fr:fait_pour	16
fr:fait_quatr	-10
fr:fait_que	-6
fr:fait_repet	-15
fr:fait_saut	-10
fr:fait_six	-3
fr:fait_trois	10
fr:fait_un	-15
fr:faites	-39
fr:faites_le	-15
fr:faites_vous	-5
fr:fall	-6
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
fr:faut_de	-16
fr:faut_etre	4
fr:faut_il	-35
fr:faut_le	18
fr:faut_pai	13
fr:faut_que	-18
fr:fauteuil	-29
fr:fauteuil_roul	5
fr:faux	-7
fr:fe	-17
fr:fel	-23
fr:felicit	9
fr:felicit_a	6
fr:felicit_le	-8
fr:felicit_pour	-12
fr:femm	-26
fr:femm_de	3
fr:femm_et	-13
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
fr:fet	-23
fr:fet_a	-14
fr:fet_de	-12
fr:fet_du	-9
fr:feu	-53
fr:feu_de	-13
fr:feuill	23
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
fr:fill_de	13
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
fr:fix	-13
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
fr:fois_le	17
fr:fois_par	-17
fr:fois_pour	-10
fr:fois_que	19
fr:fois_sans	-15
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
fr:formulair	-16
fr:formulair_de	4
fr:fort	6
fr:fort_aimabl	-12
fr:fort_que	17
fr:fortin-lavoi	17
fr:fou	7
fr:fouill	8
fr:foul	5
fr:foulard	-10
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
fr:fractur_du	5
fr:fraich	-15
fr:frais	4
fr:frais_de	20
fr:franc	-39
fr:franch	-34
fr:franch_le	-7
fr:franchis	3
fr:francin	-20
fr:frapp	-3
fr:fraud	-12
fr:fre	-8
fr:freddi	39
fr:frein	14
fr:frer	-22
fr:fret	7
fr:fri	-6
fr:fridai	40
fr:frigidair	18
fr:frigo	19
fr:frit	15
fr:fritur	10
fr:froid	15
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
fr:garag	-35
fr:garant	-6
fr:garant_que	-16
fr:garcon	-7
fr:gard	-4
fr:gard_la	8
fr:gard_les	-22
fr:gard_une	22
fr:garde-rob	-24
fr:garde-rob_de	-24
fr:garder	3
fr:gardien	32
fr:gari	-11
fr:gastro	-16
fr:gateau	15
fr:gateau_de	-7
fr:gateau_et	-12
fr:gauch	53
fr:gav	22
fr:gaz	9
fr:gel	-37
fr:gen	-5
fr:gen_comm	-19
fr:gen_de	-7
fr:gendr	-19
fr:gener	-19
fr:general	-16
fr:geneviev	-9
fr:genou	8
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
fr:gerald	-19
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
fr:grand_merc	-15
fr:grand_ouvert	4
fr:grande-bai	-8
fr:grandeur	-21
fr:grant	-8
fr:gras	-14
fr:gratitud	-9
fr:gratt	-15
fr:gratuit	-50
fr:grav	-7
fr:gravat	3
fr:gre	-6
fr:gre_de	-6
fr:great	-14
fr:grel	-9
fr:grill	-8
fr:grille-pain	20
fr:grinc	-13
fr:gross	22
fr:gross_comm	4
fr:group	11
fr:group_de	3
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
fr:h_a	9
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
fr:habitud	-32
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
fr:haut_que	-15
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
fr:heur_moins	9
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
fr:hi_un	-21
fr:him	-24
fr:his	3
fr:histoir	7
fr:histoir_de	-19
fr:hiv	-8
fr:hockei	5
fr:homm	-6
fr:homm_a	-3
fr:homm_de	3
fr:honest	-21
fr:honestli	16
fr:honnet	-41
fr:honneur	-18
fr:honorair	-7
fr:hont	-27
fr:honteux	-11
fr:hopital	-43
fr:hor	-13
fr:hor_de	7
fr:hor_servic	-11
fr:horair	-11
fr:horair_de	-4
fr:horlog	-10
fr:hortens	8
fr:hosteller	2
fr:hot	2
fr:hotel	-7
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
fr:huiss	-26
fr:huit	4
fr:huit_an	-12
fr:huit_heur	-9
fr:huit_jour	16
fr:huit_mois	-16
fr:huitain	-27
fr:humain	16
fr:human	-6
fr:humeur	-17
fr:hurl	10
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
fr:ici	-12
fr:ici_a	-17
fr:ici_en	8
fr:ici_la	-18
fr:ici_pour	-14
fr:ici_vendred	-9
fr:icon	6
fr:ide	-20
fr:ident	21
fr:ident_et	8
fr:if	28
fr:if_i	10
fr:if_you	32
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
fr:il_me	-17
fr:il_ne	-8
fr:il_nous	-21
fr:il_ont	5
fr:il_parait	6
fr:il_parl	-22
fr:il_part	2
fr:il_pas	2
fr:il_pass	-20
fr:il_pleut	11
fr:il_possibl	-5
fr:il_regard	-5
fr:il_rest	42
fr:il_se	-4
fr:il_sembl	-7
fr:il_serait	3
fr:il_sont	9
fr:il_trouv	8
fr:il_un	-15
fr:il_une	-10
fr:il_va	-13
fr:il_veut	-18
fr:il_vous	-32
fr:il_y	21
fr:illim	13
fr:illisibl	16
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
fr:in_the	-5
fr:inbox	16
fr:incend	-10
fr:incend_de	-10
fr:incident	-2
fr:included	5
fr:inclus	-34
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
fr:inspect	-8
fr:inspecteur	-5
fr:install	-14
fr:install_en	-16
fr:install_le	-11
fr:install_une	11
fr:insulin	-8
fr:integral	3
fr:interd	29
fr:interess	-19
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
fr:is_fridai	32
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
fr:it_back	-7
fr:it_ce	-31
fr:it_is	28
fr:it_may	-13
fr:it_was	16
fr:it_work	-29
fr:its	5
fr:j	-2
fr:j_ai	-20
fr:jam	19
fr:jam_demand	-3
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
fr:je_ai	4
fr:je_aie	-12
fr:je_aim	-34
fr:je_appel	10
fr:je_arriv	-10
fr:je_attend	-32
fr:je_aur	-7
fr:je_avais	-33
fr:je_cherch	-5
fr:je_commenc	10
fr:je_con	-24
fr:je_contest	-8
fr:je_crois	7
fr:je_demand	9
fr:je_devr	-10
fr:je_dis	-18
fr:je_dois	9
fr:je_dor	-13
fr:je_dorm	-9
fr:je_ecris	-8
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
fr:je_pai	-30
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
fr:je_vais	-41
fr:je_vas	24
fr:je_veux	-27
fr:je_vien	-3
fr:je_vois	40
fr:je_voudr	-38
fr:je_voul	5
fr:je_vous	-30
fr:je_y	-9
fr:jean-gui	-11
fr:jean-gui_perron	-10
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
fr:jou	22
fr:jouet	-4
fr:jour	7
fr:jour_a	-6
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
fr:jour_que	28
fr:journ	-28
fr:journ_pour	-10
fr:journal	-2
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
fr:jusqu	12
fr:jusqu_#	2
fr:jusqu_a	10
fr:jusqu_au	-27
fr:jusqu_aux	18
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
fr:la-dessus	-18
fr:la_#	35
fr:la_a	-38
fr:la_avant	-17
fr:la_bach	-19
fr:la_bagu	16
fr:la_bai	-17
fr:la_balai	-5
fr:la_balanc	11
fr:la_banqu	-4
fr:la_banquet	3
fr:la_barr	53
fr:la_bascul	-5
fr:la_batter	-13
fr:la_bibliothequ	-17
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
fr:la_camionnet	30
fr:la_cantin	3
fr:la_cart	-16
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
fr:la_cop	14
fr:la_correspond	-14
fr:la_couleur	-25
fr:la_cour	-17
fr:la_crem	-20
fr:la_cuisin	-6
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
fr:la_femm	-2
fr:la_fenetr	34
fr:la_fermetur	-7
fr:la_fet	-20
fr:la_feuill	-15
fr:la_fich	11
fr:la_fil	18
fr:la_fill	-6
fr:la_fin	-37
fr:la_foi	5
fr:la_format	-23
fr:la_fournais	-28
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
fr:la_hott	-2
fr:la_je	15
fr:la_jeun	26
fr:la_journ	19
fr:la_laiss	-15
fr:la_langu	-7
fr:la_laveux	-10
fr:la_le	-2
fr:la_lettr	3
fr:la_lign	20
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
fr:la_march	-2
fr:la_mauvais	33
fr:la_meme	19
fr:la_messager	4
fr:la_meteo	12
fr:la_mien	-4
fr:la_mis	27
fr:la_moindr	-15
fr:la_moit	9
fr:la_monnai	-2
fr:la_moquet	18
fr:la_mouss	-6
fr:la_musiqu	47
fr:la_mutuel	-11
fr:la_napp	-10
fr:la_navet	-11
fr:la_neig	-19
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
fr:la_piec	-7
fr:la_pil	-15
fr:la_piscin	10
fr:la_pizz	4
fr:la_plac	-13
fr:la_plag	-15
fr:la_plaqu	-14
fr:la_plinth	11
fr:la_plui	10
fr:la_poign	12
fr:la_polic	-18
fr:la_pomp	14
fr:la_port	16
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
fr:la_protect	8
fr:la_pub	7
fr:la_qualit	-8
fr:la_question	-24
fr:la_quincailler	-10
fr:la_ramp	18
fr:la_recept	13
fr:la_reception	4
fr:la_reclam	-18
fr:la_region	-35
fr:la_regl	7
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
fr:la_sort	17
fr:la_souffleux	-5
fr:la_soumiss	-25
fr:la_soup	-20
fr:la_suit	-13
fr:la_tablet	-10
fr:la_taill	-16
fr:la_tart	-14
fr:la_tel	10
fr:la_telecommand	5
fr:la_temp	20
fr:la_tent	-4
fr:la_terr	-14
fr:la_tet	-11
fr:la_thermolun	10
fr:la_toilet	14
fr:la_total	-3
fr:la_tourn	-21
fr:la_toussaint	-7
fr:la_tress	17
fr:la_troisiem	-20
fr:la_tva	14
fr:la_vaissel	-3
fr:la_vann	24
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
fr:la_vitr	8
fr:la_vitrin	-11
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
fr:laiss_#	11
fr:laiss_donc	-8
fr:laiss_la	16
fr:laiss_le	2
fr:laiss_les	-7
fr:laiss_mon	-3
fr:laiss_pass	19
fr:laiss_un	8
fr:lait	-2
fr:lambott	-15
fr:lamp	-21
fr:lampadair	-6
fr:lanc	-18
fr:langu	-26
fr:lapin	-9
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
fr:lave-ling	30
fr:laveux	-7
fr:lavoi	23
fr:le	5
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
fr:le_armoir	4
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
fr:le_avoir	-20
fr:le_bac	-20
fr:le_bain	44
fr:le_ballon	26
fr:le_banc	-11
fr:le_baptem	-13
fr:le_bar	5
fr:le_bassin	21
fr:le_bateau	-13
fr:le_beau-frer	-6
fr:le_beb	18
fr:le_bois	-19
fr:le_boit	-8
fr:le_bon	8
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
fr:le_camion	26
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
fr:le_client	-5
fr:le_cod	3
fr:le_coeur	-16
fr:le_coin	20
fr:le_collegu	-7
fr:le_compresseur	-16
fr:le_compt	12
fr:le_compteur	14
fr:le_comptoir	-2
fr:le_concierg	16
fr:le_conducteur	5
fr:le_confirm	-18
fr:le_contrat	18
fr:le_corridor	10
fr:le_cot	-11
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
fr:le_detecteur	10
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
fr:le_docteur	15
fr:le_docu	19
fr:le_dos	-3
fr:le_doss	10
fr:le_dr	-2
fr:le_drain	-3
fr:le_drap	24
fr:le_droit	-16
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
fr:le_enregistr	-14
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
fr:le_estim	-19
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
fr:le_fabric	5
fr:le_facteur	42
fr:le_faire	-17
fr:le_feu	-26
fr:le_fich	6
fr:le_fil	-4
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
fr:le_gardien	11
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
fr:le_install	-3
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
fr:le_lendemain	7
fr:le_lien	15
fr:le_lit	6
fr:le_livreur	6
fr:le_lobbi	-19
fr:le_logiciel	17
fr:le_long	-3
fr:le_lund	7
fr:le_macon	7
fr:le_magasin	4
fr:le_march	-7
fr:le_mard	3
fr:le_mariag	-3
fr:le_matel	7
fr:le_matin	15
fr:le_mauv	-26
fr:le_mazout	-7
fr:le_mec	21
fr:le_medecin	-18
fr:le_meme	-6
fr:le_menag	7
fr:le_menu	-4
fr:le_micro-ond	3
fr:le_mien	7
fr:le_mod	-12
fr:le_model	-6
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
fr:le_noir	5
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
fr:le_oubl	10
fr:le_ouvr	25
fr:le_pain	-14
fr:le_pani	-2
fr:le_panneau	14
fr:le_papi	7
fr:le_parking	6
fr:le_passag	7
fr:le_patron	-4
fr:le_pauvr	5
fr:le_per	-27
fr:le_personnel	15
fr:le_pet	-19
fr:le_pied	4
fr:le_plafond	-14
fr:le_plan	10
fr:le_planch	-10
fr:le_plat	18
fr:le_plateau	4
fr:le_platr	27
fr:le_plein	-12
fr:le_plomb	-18
fr:le_plus	-6
fr:le_poel	3
fr:le_portabl	13
fr:le_portail	-11
fr:le_post	-8
fr:le_pot	21
fr:le_pourboir	-7
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
fr:le_respons	7
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
fr:le_serveur	-25
fr:le_servic	12
fr:le_seul	-12
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
fr:le_suppl	-8
fr:le_system	-26
fr:le_tapis	-2
fr:le_tarif	19
fr:le_tax	-6
fr:le_tech	22
fr:le_technicien	-24
fr:le_telephon	-11
fr:le_temp	-20
fr:le_terminal	21
fr:le_thermostat	20
fr:le_ticket	13
fr:le_tiroir	-5
fr:le_toit	24
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
fr:le_vendeur	7
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
fr:lendemain	6
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
fr:les_chambr	8
fr:les_cheveux	4
fr:les_cinq	-28
fr:les_cle	15
fr:les_client	-8
fr:les_crep	-16
fr:les_del	5
fr:les_dent	3
fr:les_deux	14
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
fr:les_nom	9
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
fr:les_pomp	14
fr:les_poubel	17
fr:les_prem	13
fr:les_prix	-4
fr:les_quatr	17
fr:les_quinz	-7
fr:les_radiateur	-5
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
fr:levr	13
fr:li	-5
fr:liber	-20
fr:libr	-6
fr:librair	-21
fr:licenc	10
fr:lieg	-12
fr:lien	18
fr:lien_de	3
fr:lien_securis	-10
fr:lieu	8
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
fr:lill	-10
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
fr:lit	-3
fr:lit_de	-3
fr:lit_le	5
fr:liter	-18
fr:litig	-24
fr:litr	-8
fr:littl	11
fr:livr	-4
fr:livr_a	-7
fr:livr_le	-15
fr:livraison	-14
fr:livraison_de	-5
fr:livret	3
fr:livreur	15
fr:livreur_a	13
fr:loading	5
fr:lobbi	-21
fr:locat	-11
fr:locatair	-21
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
fr:lunet_a	19
fr:lyon	10
fr:m	-34
fr:m_den	-10
fr:ma	5
fr:ma_bagu	-18
fr:ma_banqu	24
fr:ma_belle-fill	-9
fr:ma_belle-mer	-25
fr:ma_belle-soeur	16
fr:ma_blond	-11
fr:ma_boit	52
fr:ma_candidatur	-4
fr:ma_cart	11
fr:ma_carte-cadeau	4
fr:ma_cav	-14
fr:ma_chais	-14
fr:ma_chambr	37
fr:ma_chaud	-17
fr:ma_client	20
fr:ma_collegu	-6
fr:ma_command	-9
fr:ma_comptabl	-15
fr:ma_conjoint	-7
fr:ma_cour	-17
fr:ma_demand	-5
fr:ma_di	5
fr:ma_factur	18
fr:ma_faut	-3
fr:ma_femm	-18
fr:ma_fill	-24
fr:ma_fournais	-17
fr:ma_grand-mer	-6
fr:ma_hai	5
fr:ma_lettr	12
fr:ma_machin	22
fr:ma_maison	25
fr:ma_mer	-56
fr:ma_niec	-29
fr:ma_pension	-19
fr:ma_piec	-6
fr:ma_plaint	7
fr:ma_port	15
fr:ma_reclam	2
fr:ma_soeur	-45
fr:ma_tant	-25
fr:ma_tet	-5
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
fr:madam_la	-8
fr:madam_monsieur	-20
fr:magasin	-14
fr:magasin_de	-26
fr:magazin	-4
fr:magnif	-17
fr:mai	26
fr:mai_et	35
fr:mai_la	-12
fr:mai_le	17
fr:maik	-25
fr:mail_de	5
fr:mail_du	-14
fr:main	-23
fr:main-d'oeuvr	18
fr:main_de	-7
fr:main_et	-3
fr:main_propr	9
fr:main_sur	-20
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
fr:mais_la	-16
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
fr:maison	13
fr:maison_a	23
fr:maison_de	-12
fr:maison_est	-4
fr:maitr	-19
fr:major	14
fr:mak	6
fr:mal	-23
fr:mal_a	-20
fr:mal_de	5
fr:malad	-23
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
fr:manteau	-6
fr:mar	-5
fr:mar_est	14
fr:mar_et	-15
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
fr:mariag_de	9
fr:marie-ang	-21
fr:marie-laurent	14
fr:marin	-4
fr:marqu	6
fr:marr	-16
fr:martin	-8
fr:masqu	9
fr:massag	17
fr:massag_de	-21
fr:mat	33
fr:match	16
fr:materiel	10
fr:matern	-20
fr:maternel	7
fr:mathieu	-5
fr:matin	30
fr:matin_#	-30
fr:matin_a	-4
fr:matin_au	27
fr:matin_avant	14
fr:matin_avec	2
fr:matin_de	-10
fr:matin_du	12
fr:matin_je	9
fr:matin_la	42
fr:matin_le	3
fr:matin_meme	-14
fr:matin_pour	-3
fr:matin_un	8
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
fr:me_fait	16
fr:me_faut	-18
fr:me_indiqu	-8
fr:me_inquiet	-11
fr:me_je	-26
fr:me_la	-10
fr:me_laiss	-12
fr:me_lav	-8
fr:me_le	-17
fr:me_les	-7
fr:me_met	27
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
fr:mecontent	-24
fr:medecin	-12
fr:medecin_de	-7
fr:mediateur	5
fr:medical	19
fr:medit	10
fr:megot	4
fr:mehd	-9
fr:meilleur	-25
fr:melang	-10
fr:membr	9
fr:meme	-35
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
fr:meme_que	-14
fr:meme_temp	19
fr:meme_un	-12
fr:memes	9
fr:memoir	-8
fr:menac	-21
fr:menac_de	-9
fr:menag	5
fr:mensuel	3
fr:mention	22
fr:menu	-7
fr:menu_du	-3
fr:menuis	12
fr:menus	27
fr:menvoi	4
fr:mer	-51
fr:mer_a	-23
fr:mer_en	-7
fr:mer_est	-8
fr:mer_le	-14
fr:mer_qui	-8
fr:merc	-34
fr:merc_au	-4
fr:merc_beaucoup	-12
fr:merc_bien	7
fr:merc_de	-21
fr:merc_et	-4
fr:merc_le	-2
fr:merc_mill	-6
fr:merc_pour	6
fr:mercred	16
fr:mercred_le	-9
fr:mercred_pass	-28
fr:mercred_soir	26
fr:meredith	-6
fr:merit	-15
fr:mes	-3
fr:mes_#	14
fr:mes_client	-2
fr:mes_coordon	6
fr:mes_courriel	14
fr:mes_elev	-18
fr:mes_enfant	4
fr:mes_frais	20
fr:mes_gar	18
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
fr:metr	-20
fr:metr_de	17
fr:metro	3
fr:mettr	-14
fr:mettr_a	3
fr:mettr_la	13
fr:meubl	-3
fr:mi	6
fr:mi-hauteur	-10
fr:michel	-20
fr:micro	18
fr:micro-ond	6
fr:mid	10
fr:mid_et	-32
fr:mid_le	-7
fr:mid_pour	-14
fr:mien_est	6
fr:miet	14
fr:mieux	2
fr:mieux_que	-15
fr:milieu	14
fr:milieu_de	-2
fr:mill	-13
fr:mill_fois	-6
fr:min	-7
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
fr:minut_pour	12
fr:minut_un	-23
fr:mireil	-34
fr:miroir	24
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
fr:mis_une	-41
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
fr:moi_je	-10
fr:moi_jusqu	-6
fr:moi_le	13
fr:moi_les	2
fr:moi_ni	-6
fr:moi_quand	-7
fr:moi_qui	6
fr:moi_sommes	-15
fr:moi_un	-23
fr:moindr	-16
fr:moins	-11
fr:moins_#	11
fr:moins_cher	-21
fr:moins_de	27
fr:moins_quart	-20
fr:moir	-8
fr:mois	6
fr:mois_a	13
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
fr:mon_chum	-23
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
fr:mon_doss	-24
fr:mon_employeur	-6
fr:mon_fauteuil	-6
fr:mon_fil	-10
fr:mon_frer	-13
fr:mon_gar	-29
fr:mon_inscript	2
fr:mon_lit	14
fr:mon_manteau	-6
fr:mon_mar	-22
fr:mon_neveu	-17
fr:mon_nom	12
fr:mon_numero	-4
fr:mon_per	-4
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
fr:mond_a	-11
fr:mond_en	-11
fr:mond_et	-4
fr:mond_la	13
fr:mondai	4
fr:monei	-7
fr:moniteur	-9
fr:monnai	-13
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
fr:moquet	18
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
fr:moul	-8
fr:moulin	-2
fr:mouss	10
fr:mouv	-6
fr:moved	12
fr:moyen	-14
fr:moyen_de	-2
fr:mr	-9
fr:ms	-12
fr:much	-16
fr:muet	20
fr:municipal	-6
fr:munro	-7
fr:mur	-2
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
fr:ne_avez	-16
fr:ne_avoir	14
fr:ne_avons	-13
fr:ne_ayant	-4
fr:ne_boug	-10
fr:ne_cherch	-12
fr:ne_connaiss	3
fr:ne_decroch	16
fr:ne_demand	-25
fr:ne_dis	-13
fr:ne_don	25
fr:ne_ecris	-6
fr:ne_en	-15
fr:ne_est	3
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
fr:ne_ouvr	14
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
fr:ne_trouv	-16
fr:ne_veut	-35
fr:ne_veux	-27
fr:ne_viendr	-3
fr:ne_vois	16
fr:ne_voudr	-2
fr:ne_voul	-13
fr:ne_vous	-7
fr:ne_y	8
fr:need	-22
fr:need_to	-11
fr:neerland	19
fr:neig	28
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
fr:noc	-23
fr:noel	-18
fr:noir	-7
fr:noir_mat	32
fr:noir_sur	-22
fr:noirc	26
fr:noiset	2
fr:noix	5
fr:nom	19
fr:nom_a	9
fr:nom_de	16
fr:nom_la	16
fr:nombr	-16
fr:non	35
fr:non_ce	19
fr:non_merc	-2
fr:non_plus	29
fr:nord	-15
fr:normal	7
fr:normal_pour	4
fr:normal_que	20
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
fr:notre_part	14
fr:notre_reserv	2
fr:notre_sejour	-16
fr:notre_serveur	9
fr:notre_sit	22
fr:nous-mem	2
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
fr:nous_on	-7
fr:nous_ont	-5
fr:nous_payon	-14
fr:nous_qui	-7
fr:nous_seron	-13
fr:nous_sommes	36
fr:nous_vous	7
fr:nouveau	-6
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
fr:nuag	9
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
fr:oblig	-14
fr:oblig_a	9
fr:oblig_de	-16
fr:obligatoir	-12
fr:obten	-13
fr:obten_un	-4
fr:obtenu	21
fr:occup	-6
fr:occup_de	10
fr:octobr_et	13
fr:odet	2
fr:odeur_de	16
fr:odil	-9
fr:oeil	-16
fr:oeuf	29
fr:of	66
fr:of_the	-5
fr:off	-14
fr:offert	-44
fr:offert_de	-10
fr:offert_par	-17
fr:offre	-3
fr:offre_de	13
fr:offre_pour	-10
fr:oignon	-11
fr:oiseau	-9
fr:ok	-44
fr:old	-15
fr:oliv	4
fr:on	14
fr:on_a	-18
fr:on_aim	-12
fr:on_arriv	3
fr:on_attend	33
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
fr:on_lui	-5
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
fr:ont_dit	-27
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
fr:oper_de	-9
fr:ophel	-12
fr:oppos	-6
fr:option	-9
fr:or	-23
fr:or_le	16
fr:orag	-17
fr:orang	4
fr:order	9
fr:ordered	5
fr:ordi	-19
fr:ordin	-26
fr:ordon	-5
fr:ordre	-38
fr:oreil	12
fr:organ	-19
fr:organis	-29
fr:os	-15
fr:ose	-28
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
fr:oubl	-42
fr:oubl_dans	-7
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
fr:ouvert	6
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
fr:pai	-6
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
fr:panneau	27
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
fr:par_leur	-19
fr:par_ma	8
fr:par_mail	-32
fr:par_mois	-27
fr:par_mon	-8
fr:par_nous	-21
fr:par_nuit	4
fr:par_telephon	-24
fr:par_terr	10
fr:par_texto	-6
fr:par_un	30
fr:par_une	4
fr:par_vos	-4
fr:par_votre	12
fr:parait	30
fr:parait_il	30
fr:parait_que	10
fr:paraitr	-8
fr:paraplui	-6
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
fr:parl_au	-11
fr:parl_comm	4
fr:parl_de	-10
fr:parl_que	17
fr:parlent_encor	-10
fr:parlent_plus	8
fr:parol	-32
fr:part	-12
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
fr:pas_du	13
fr:pas_en	-22
fr:pas_encor	5
fr:pas_et	6
fr:pas_ete	-5
fr:pas_eu	-10
fr:pas_fach	-25
fr:pas_faire	-10
fr:pas_fait	9
fr:pas_fin	10
fr:pas_la	-55
fr:pas_le	7
fr:pas_les	-4
fr:pas_mal	-9
fr:pas_mang	14
fr:pas_me	14
fr:pas_moi	-17
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
fr:pas_regl	-7
fr:pas_repondu	-13
fr:pas_revenu	-33
fr:pas_se	-5
fr:pas_si	-6
fr:pas_son	38
fr:pas_su	7
fr:pas_sur	-6
fr:pas_un	-9
fr:pas_une	-41
fr:pas_urgent	-5
fr:pas_venu	21
fr:pas_votre	-12
fr:pas_voulu	-21
fr:pas_vous	-20
fr:pas_vu	30
fr:pass	21
fr:pass_au	-19
fr:pass_ce	-10
fr:pass_cette	-14
fr:pass_dans	-17
fr:pass_de	14
fr:pass_dev	3
fr:pass_encor	-7
fr:pass_et	22
fr:pass_hi	-18
fr:pass_la	20
fr:pass_le	-3
fr:pass_les	-8
fr:pass_lund	24
fr:pass_mard	-16
fr:pass_par	-9
fr:pass_par-dessus	-9
fr:pass_pas	22
fr:pass_plus	-3
fr:pass_pour	-10
fr:pass_samed	-14
fr:pass_sans	-3
fr:pass_sept	13
fr:pass_trois	-20
fr:pass_un	-23
fr:pass_une	-20
fr:passag	29
fr:passag_a	9
fr:passag_de	-4
fr:passager	7
fr:passent	-30
fr:password	17
fr:pat	6
fr:pat_a	17
fr:pat_chinois	20
fr:patat	3
fr:patienc	-15
fr:patienc_de	-17
fr:patient	-4
fr:patient_a	6
fr:patin	-22
fr:patinoir	10
fr:patio	-17
fr:patrick	-16
fr:patron	-19
fr:patron_me	-6
fr:patt	30
fr:paul	-3
fr:paus	19
fr:pauvr	-22
fr:pav	45
fr:payon	-14
fr:paysag	-8
fr:pc	-19
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
fr:pend	34
fr:pend_la	27
fr:pend_le	-9
fr:pend_les	11
fr:pend_mon	-19
fr:pend_que	22
fr:pend_une	16
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
fr:perim	10
fr:period	14
fr:perm	-24
fr:perm_de	-22
fr:permet_de	-8
fr:permet_moi	-17
fr:perrachon	14
fr:perron	14
fr:perso	5
fr:person	32
fr:person_a	7
fr:person_au	12
fr:person_avec	-6
fr:person_de	-54
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
fr:pert	-21
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
fr:peu	-33
fr:peu_de	-12
fr:peu_fort	-7
fr:peur	-51
fr:peur_de	-28
fr:peut	-26
fr:peut-etr	-3
fr:peut_en	16
fr:peut_etre	-17
fr:peut_il	-5
fr:peut_me	-3
fr:peut_on	-17
fr:peut_plus	6
fr:peut_rien	-19
fr:peut_se	-7
fr:peux	-47
fr:peux_pas	-3
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
fr:piec	-9
fr:piec_de	9
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
fr:planch	-3
fr:planif	2
fr:planning	7
fr:plant	15
fr:plant_a	28
fr:plantag	-15
fr:plaqu	-14
fr:plastiqu	28
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
fr:plomb	-40
fr:plomb_est	6
fr:plomber	-11
fr:plu	14
fr:plui	2
fr:plus	-3
fr:plus_a	-25
fr:plus_aucun	-14
fr:plus_cher	-23
fr:plus_clair	-13
fr:plus_dans	-7
fr:plus_de	15
fr:plus_depuis	5
fr:plus_en	16
fr:plus_haut	-26
fr:plus_jam	23
fr:plus_le	18
fr:plus_les	39
fr:plus_loin	-5
fr:plus_mal	-31
fr:plus_me	-7
fr:plus_parl	-7
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
fr:pm	-25
fr:pneu	-4
fr:pneus	-4
fr:poch	-19
fr:poel	-8
fr:poel_a	-9
fr:pogn	-4
fr:poid	2
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
fr:pomp	-7
fr:pomp_a	-34
fr:ponctuel	-17
fr:pont	21
fr:port	-6
fr:port_#	24
fr:port_a	-37
fr:port_clos	-3
fr:port_de	26
fr:port_du	19
fr:port_en	-14
fr:port_est	7
fr:port_et	8
fr:port_la	6
fr:port_ne	8
fr:port_ouvert	-18
fr:port_pour	-14
fr:port_sur	7
fr:port_un	6
fr:port_une	4
fr:portabl	29
fr:portail	4
fr:portail_de	-15
fr:portefeuill	-17
fr:portion	3
fr:portr	-17
fr:pos	14
fr:pos_a	-25
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
fr:pour_des	18
fr:pour_deux	8
fr:pour_dire	-12
fr:pour_etre	7
fr:pour_faire	-14
fr:pour_hi	-6
fr:pour_la	-20
fr:pour_le	-44
fr:pour_lui	-8
fr:pour_lund	15
fr:pour_ma	-27
fr:pour_mes	-7
fr:pour_mettr	9
fr:pour_moi	10
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
fr:pour_renouvel	-2
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
fr:prenom	-4
fr:prepar	-26
fr:prepar_un	-9
fr:prepos_a	7
fr:pres	-16
fr:pres_de	3
fr:pres_du	13
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
fr:pret	-35
fr:pret_a	-5
fr:pret_en	9
fr:pretext	10
fr:pretext_que	10
fr:preven	-19
fr:preven_la	-7
fr:prevenu	-22
fr:previen	-20
fr:previent	11
fr:prevoir	-9
fr:prevoit	-14
fr:prevoit_un	-9
fr:prevu	-47
fr:prevu_au	-6
fr:pri	-22
fr:pri_de	-24
fr:prim	-20
fr:prim_de	-4
fr:principal	5
fr:printemp	-16
fr:prioritair	3
fr:pris_dans	-6
fr:pris_de	-6
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
fr:proprietair	-2
fr:proprio	23
fr:pros	7
fr:protect	7
fr:protect_du	-12
fr:protect_jurid	-8
fr:proteg	-12
fr:provisoir	-17
fr:pu	-40
fr:pub	17
fr:pub_pour	18
fr:public	-16
fr:publiqu	3
fr:pugh	-8
fr:puis	43
fr:puis_#	4
fr:puis_a	-6
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
fr:purg	10
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
fr:que_avec	5
fr:que_ca	4
fr:que_ce	23
fr:que_chez	18
fr:que_dans	-3
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
fr:que_notre	13
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
fr:que_un	-15
fr:que_une	-26
fr:que_vos	-19
fr:que_votre	-7
fr:que_vous	39
fr:que_vs	18
fr:que_y	-8
fr:quebec	-27
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
fr:quelqu'un_de	27
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
fr:qui_doit	-2
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
fr:qui_sont	-11
fr:qui_sort	-3
fr:qui_vient	7
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
fr:quitt	-14
fr:quitt_le	-5
fr:quoi	8
fr:quoi_ce	3
fr:quoi_la	-13
fr:quoi_le	10
fr:quoi_un	12
fr:quot	-24
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
fr:raison	-11
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
fr:rappel_au	-4
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
fr:rav	-14
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
fr:receveur	-8
fr:recevoir	-22
fr:recevoir_cette	-6
fr:recevoir_le	-6
fr:recevoir_nos	-4
fr:recevoir_un	4
fr:rechang	13
fr:rechauff	17
fr:recherch	-7
fr:recit	-7
fr:reclam	26
fr:reclam_#	32
fr:reclam_la	3
fr:reclam_le	34
fr:recois	27
fr:recoit	17
fr:recoivent	32
fr:recoll	8
fr:recommand	-18
fr:recommand_a	-7
fr:recommand_chaud	-8
fr:recommenc	-35
fr:recomment	18
fr:reconduct	3
fr:reconduit	-11
fr:reconnaiss	-13
fr:reconnait	-3
fr:reconnu	-24
fr:recop	-24
fr:recour	-12
fr:recouvr	19
fr:recr	9
fr:rectif	-7
fr:recu	47
fr:recu_#	36
fr:recu_a	12
fr:recu_aucun	8
fr:recu_ce	23
fr:recu_de	24
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
fr:reexpliqu	-9
fr:ref	-7
fr:ref_la	-6
fr:ref_le	13
fr:refair	-14
fr:refait	-9
fr:referent	-8
fr:referm	25
fr:referm_la	14
fr:reflech	-10
fr:refoul	-9
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
fr:regard_les	-15
fr:regard_un	20
fr:reginald	-11
fr:reginald_tanguai	-11
fr:region	-40
fr:regl	9
fr:regl_a	18
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
fr:remettr	-36
fr:remettr_la	-4
fr:remettr_les	-6
fr:remis	17
fr:remis_a	-7
fr:remis_en	17
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
fr:remplissag	29
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
fr:rendu_compt	-23
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
fr:renvoi	22
fr:renvoi_chez	3
fr:renvoi_en	4
fr:renvoi_un	2
fr:rep	20
fr:rep_de	-4
fr:repair	-17
fr:repar	-43
fr:repar_en	-6
fr:repar_le	-20
fr:reparl	-19
fr:repart	15
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
fr:repondr	-6
fr:repondr_a	-6
fr:repondu	-14
fr:repondu_a	-13
fr:repondu_en	-21
fr:repondu_par	-7
fr:repondu_que	12
fr:repons	7
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
fr:reserv	-37
fr:reserv_a	2
fr:reserv_au	-5
fr:reserv_en	-7
fr:reserv_et	10
fr:reserv_la	-23
fr:reserv_le	-21
fr:reserv_pour	-11
fr:reservoir_a	9
fr:reset	4
fr:resident	-15
fr:resil_en	-4
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
fr:restaur	-7
fr:restaur_du	4
fr:restent	5
fr:resum	18
fr:retard	-31
fr:retard_de	11
fr:reten	5
fr:retenu	4
fr:retir	3
fr:retir_le	12
fr:retour	35
fr:retour_de	-17
fr:retour_du	20
fr:retourn	-32
fr:retr	-8
fr:retrait	7
fr:retrouv	-22
fr:retrouv_le	-12
fr:retrouv_mon	-4
fr:return	13
fr:reuss	-4
fr:reuss_a	3
fr:rev	-4
fr:reveil	-29
fr:revel	3
fr:reven	22
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
fr:robinet	17
fr:robot	31
fr:rog	-7
fr:roi	13
fr:roland	-9
fr:roman	-12
fr:romant	-4
fr:rond	-16
fr:ronfl	3
fr:ronron	-28
fr:room	-13
fr:room_#	3
fr:ros	-4
fr:rosair	-10
fr:rosal	18
fr:rosi	11
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
fr:ru	-19
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
fr:rythm	-8
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
fr:saguenai	-20
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
fr:sang	-13
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
fr:sans_papi	6
fr:sans_preav	2
fr:sans_que	-28
fr:sans_regard	-10
fr:sans_rendez-vous	-11
fr:sans_repons	-10
fr:sans_rien	4
fr:sans_savoir	7
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
fr:saut	23
fr:saut_le	16
fr:sauv	-28
fr:sauv_la	-8
fr:sauvegard	23
fr:sauvio	24
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
fr:scolair	-15
fr:scotch	-21
fr:se_agit	-29
fr:se_allum	8
fr:se_arret	22
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
fr:se_trouv	11
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
fr:secur	16
fr:securis	-7
fr:seiz	-4
fr:sejour_de	-13
fr:sel	29
fr:selon_le	-21
fr:sem	12
fr:semain	-6
fr:semain_#	16
fr:semain_au	-8
fr:semain_de	15
fr:semain_dern	9
fr:semain_et	-13
fr:semain_pass	-21
fr:semain_plus	13
fr:semain_pour	-7
fr:semain_prochain	8
fr:semain_que	14
fr:sembl	-12
fr:sembl_il	6
fr:sembl_que	-7
fr:seminair	-21
fr:sen	-13
fr:sen_du	13
fr:send	2
fr:sent	21
fr:sent_la	12
fr:sent_le	55
fr:sentent	-22
fr:sentent_le	-23
fr:separ	25
fr:sept	22
fr:sept_an	24
fr:sept_et	-6
fr:sept_heur	13
fr:sept_minut	6
fr:septembr	7
fr:septembr_#	-10
fr:septembr_et	-6
fr:ser	-7
fr:sera	-66
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
fr:serveur_le	16
fr:serveux	23
fr:serveux_a	20
fr:servic	-6
fr:servic_a	3
fr:servic_apres-vent	5
fr:servic_de	-10
fr:servic_ne	3
fr:serviet	-7
fr:ses	6
fr:ses_#	-8
fr:ses_bott	7
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
fr:sheet	18
fr:sherbrook	-8
fr:shop	-4
fr:should	-39
fr:show	27
fr:si	-33
fr:si_ca	-31
fr:si_ce	-16
fr:si_je	25
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
fr:signatur_de	-8
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
fr:societ	-13
fr:soeur	-45
fr:soi	-17
fr:soi-dis	3
fr:soi_remerc	-8
fr:soient	-12
fr:soign	-5
fr:soir	18
fr:soir_a	5
fr:soir_ce	9
fr:soir_dans	-5
fr:soir_et	-17
fr:soir_je	-3
fr:soir_la	26
fr:soir_le	7
fr:soir_meme	-21
fr:soir_que	-20
fr:soit	-17
fr:soit_#	-13
fr:soit_enlev	13
fr:soix	-15
fr:soix_an	-12
fr:soixante-douz	5
fr:sol	-17
fr:solang	-16
fr:sold	11
fr:soleil	-7
fr:solid	-22
fr:solliqu	7
fr:solut	-8
fr:somebodi	-20
fr:someon	-28
fr:somm	-13
fr:sommair	-26
fr:sommeil	-9
fr:sommes	25
fr:sommes_en	-13
fr:sommes_le	61
fr:son	18
fr:son_adress	-10
fr:son_arriv	-10
fr:son_caf	16
fr:son_cellulair	-27
fr:son_chez	36
fr:son_cot	-11
fr:son_est	-15
fr:son_et	-16
fr:son_garag	-11
fr:son_logiciel	23
fr:son_mar	13
fr:son_nom	-37
fr:son_numero	3
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
fr:sont_dans	-12
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
fr:souffl	29
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
fr:sous_le	-15
fr:sous_les	-10
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
fr:steev	-16
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
fr:stylo	-8
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
fr:suis_a	30
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
fr:sundai	-18
fr:sup	-46
fr:sup_fin	-10
fr:sup_nic	-7
fr:supermarch	15
fr:suppl_de	2
fr:supplementair	-3
fr:support	-20
fr:suppos	-29
fr:suppos_que	-11
fr:sur	18
fr:sur_#	-25
fr:sur_blanc	-14
fr:sur_ce	-4
fr:sur_de	10
fr:sur_des	-6
fr:sur_deux	-7
fr:sur_dix	-11
fr:sur_du	20
fr:sur_googl	-25
fr:sur_internet	-10
fr:sur_la	11
fr:sur_le	11
fr:sur_les	-15
fr:sur_ma	28
fr:sur_mes	-21
fr:sur_mon	7
fr:sur_notre	15
fr:sur_son	6
fr:sur_tout	-8
fr:sur_trois	-13
fr:sur_un	20
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
fr:sylv	-32
fr:symp	-9
fr:sympath	22
fr:syndic	-15
fr:system	-20
fr:t	-11
fr:ta	-14
fr:tabl	30
fr:tabl_a	3
fr:tabl_de	18
fr:tabl_pour	-11
fr:tableau	29
fr:tableau_de	33
fr:tablet	20
fr:tac	44
fr:tach	7
fr:tacit	-10
fr:tact	13
fr:taill	-24
fr:tak	19
fr:tampon	-7
fr:tanguai	-24
fr:tani	-5
fr:tank	-5
fr:tant	-35
fr:tant_que	-17
fr:tap	4
fr:tap_#	-45
fr:tard	-27
fr:tard_le	-30
fr:tardiv	-18
fr:tarif	-17
fr:tarif_de	-7
fr:tart	-29
fr:tart_au	-24
fr:tartin	4
fr:tass	-11
fr:tatouag	4
fr:taux	-9
fr:taux_de	-8
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
fr:tempet	-12
fr:ten	-29
fr:ten_a	-16
fr:tendu	7
fr:tent	-6
fr:tenu	14
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
fr:thermos	-3
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
fr:thre_week	21
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
fr:titr_de	-13
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
fr:tomat	-15
fr:tomb	15
fr:tomb_a	-12
fr:tomb_dans	14
fr:tomb_de	-8
fr:tomb_en	-24
fr:tomb_sur	3
fr:tombent	23
fr:tombent_dans	14
fr:ton	-10
fr:tondeux	-4
fr:too	19
fr:took	12
fr:took_the	-15
fr:top	7
fr:tort	-3
fr:tot	-13
fr:total	10
fr:touch	-5
fr:touch_a	-21
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
fr:tous	18
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
fr:train	-28
fr:train_de	-6
fr:trait	-22
fr:trait_de	5
fr:traiteur	-21
fr:trajet	-9
fr:tram	-8
fr:tranch	-3
fr:tranquill	-12
fr:transfer	-12
fr:transfer_un	-2
fr:transfert	-15
fr:transform	-12
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
fr:trop_grand	-8
fr:trottinet	-4
fr:trottoir	2
fr:trou	14
fr:trou_dans	-9
fr:troubl	-14
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
fr:tuyau	5
fr:tuyau_de	-5
fr:tva	13
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
fr:un_concurrent	-2
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
fr:un_deuxiem	20
fr:un_dev	-5
fr:un_dimanch	-46
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
fr:un_gros	-15
fr:un_homm	-3
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
fr:un_metr	-32
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
fr:un_rembours	4
fr:un_rendez-vous	11
fr:un_rep	19
fr:un_respons	-6
fr:un_retour	15
fr:un_robot	7
fr:un_rond	5
fr:un_sac	8
fr:un_samed	-15
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
fr:un_vendeur	-6
fr:un_vieux	-7
fr:un_virus	5
fr:un_voisin	-16
fr:un_vrai	-14
fr:une	-4
fr:une_a	-5
fr:une_adress	-3
fr:une_agenc	-13
fr:une_amend	-16
fr:une_anomal	-19
fr:une_appl	15
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
fr:une_boucl	4
fr:une_caiss	18
fr:une_cart	-19
fr:une_chais	10
fr:une_chambr	5
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
fr:une_expliqu	-15
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
fr:une_piec	9
fr:une_pil	5
fr:une_plac	-5
fr:une_plaint	-31
fr:une_pomp	-17
fr:une_port	-12
fr:une_pris	-11
fr:une_question	-19
fr:une_repons	-13
fr:une_rou	5
fr:une_sall	8
fr:une_second	-3
fr:une_semain	-19
fr:une_serviet	-20
fr:une_seul	13
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
fr:uniqu	-16
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
fr:valid	18
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
fr:vendeur_a	-2
fr:vendeur_de	-8
fr:vendeur_me	25
fr:vendeux	-20
fr:vendr	-13
fr:vendred	13
fr:vendred_#	-14
fr:vendred_a	3
fr:vendred_avec	-19
fr:vendred_de	3
fr:vendred_on	16
fr:vendred_pour	-8
fr:vendred_soir	-7
fr:vendu	-31
fr:vendu_de	-3
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
fr:verr	18
fr:verr_a	-4
fr:verr_de	21
fr:verr_et	14
fr:vers	-2
fr:vers_#	-27
fr:vers_la	-7
fr:vers_le	34
fr:vers_une	-5
fr:vers_vous	-9
fr:version	7
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
fr:vid	36
fr:vid_a	-3
fr:vid_de	7
fr:vidang	18
fr:video	22
fr:vieil	7
fr:vien	-15
fr:vien_de	-11
fr:viendr	-4
fr:vient	16
fr:vient_de	34
fr:vient_pour	10
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
fr:vis	11
fr:vis_dans	21
fr:visag	12
fr:visibl	3
fr:visioconferent	-9
fr:visit	27
fr:visit_de	13
fr:visiteur	-29
fr:viss	5
fr:vit	3
fr:vitess	20
fr:vitr	18
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
fr:vos	-11
fr:vos_concurrent	-7
fr:vos_deux	-20
fr:vos_frais	-11
fr:vos_serveur	-16
fr:vos_soin	-8
fr:vot	-14
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
fr:votre_ouvr	-24
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
fr:voudr_que	-16
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
fr:vous-mem	-17
fr:vous_a	-13
fr:vous_adress	-14
fr:vous_ai	-27
fr:vous_allez	-20
fr:vous_aur	-11
fr:vous_aurez	-15
fr:vous_autr	-12
fr:vous_avais	-9
fr:vous_avec	-14
fr:vous_avez	17
fr:vous_aviez	-14
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
fr:vous_en	-35
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
fr:week-end	13
fr:weekend	12
fr:wel	8
fr:wendi	-3
fr:went	38
fr:were	-23
fr:what	-15
fr:when	7
fr:where	-4
fr:whi	-14
fr:whit	28
fr:whitcomb	-6
fr:who	-12
fr:whoev	-15
fr:whol	-4
fr:whom	-9
fr:whom_it	-13
fr:wi-f	11
fr:wif	5
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
fr:yvon	-4
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
lead:after	-17
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
lead:been	17
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
lead:bruno	-26
lead:buffet	-7
lead:bureau	5
lead:business	-18
lead:but	21
lead:by	13
lead:c	-14
lead:ca	7
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
lead:ce	14
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
lead:chauffeur	-4
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
lead:cliquez	-4
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
lead:derek	16
lead:des	-4
lead:desolee	-21
lead:despite	-13
lead:deux	34
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
lead:dommage	4
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
lead:each	27
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
lead:encore	23
lead:enlevez	-15
lead:entre	20
lead:entre-temps	-16
lead:envoyez	-9
lead:enzo	17
lead:episode	7
lead:est	-30
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
lead:five	23
lead:fixed	4
lead:flat	-16
lead:following	-17
lead:for	-19
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
lead:impossible	22
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
lead:ma	-30
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
lead:mercredi	9
lead:mere	6
lead:meredith	-6
lead:mes	-19
lead:message	17
lead:messieurs	-9
lead:mettez	-17
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
lead:music	14
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
lead:nous	-12
lead:nouvelle	4
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
lead:onze	6
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
lead:restaurant	-4
lead:rien	-21
lead:roland	-5
lead:room	-10
lead:rosalie	-27
lead:rue	13
lead:ruth	-12
lead:s	-7
lead:sa	14
lead:said	-6
lead:salle	-26
lead:salon	6
lead:salut	-24
lead:same	-30
lead:samedi	21
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
lead:since	52
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
lead:sonia	-7
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
lead:technicien	30
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
lead:third	-8
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
lead:town	-6
lead:tracking	17
lead:traiteur	5
lead:travail	-13
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
lead:une	2
lead:unless	-5
lead:up	-14
lead:urgent	-12
lead:v	-7
lead:vendredi	10
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
lead:when	-21
lead:where	-7
lead:whereas	6
lead:which	-17
lead:while	-19
lead:who	-20
lead:with	9
lead:without	-6
lead:works	-10
lead:would	-26
lead:wrong	-6
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
nature:attitude	15
nature:money	37
nature:place	26
nature:process	38
nature:quality	32
nature:safety	12
nothing-stronger	54
opens-sentence	-35
place	-28
place:first	-52
place:last	-84
place:only	157
praise	-2
problem	39
reproach:none	-39
reproach:plain	-13
says:not	18
says:they	-10
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
sign:shout	32
sign:span	-27
stars:high	-76
stars:low	40
stars:middle	13
strongest	27
topic	8
turned:positive.praise	-75
words:-1	73
words:0	-68
words:1	-37
words:2	-38
words:3	-6
words:4	12
words:5	79`;

export const MESSAGE_TABLE = `any:cue:contact.contact	14	41	-22	7	-23		-16	15	7	31			28	36	-3	22		3	-4		10	8	-5
any:cue:critical.asks_for_boss	22	77	-12	43	-31	14	14	29	-18	71	-3	17	85	8	-14	-5	-9	-16	-11	-24	-2	70	-54
any:cue:critical.churn_threat	9	59	-18	5	11	-12	-11	-18	102	-14	-24	4	29	36	100	-10	-6	-21	-23	-18	-16	53	-47
any:cue:critical.churn_threat.contract	7	43	-5	16	-6	-11	-5	27	57	-4	-4	-13	-17	50	58	23	-36	-11		60		4	-16
any:cue:critical.discrimination	24	70	-11	15		13	-10	-6	-7	86	-16	-7	26	-18	-6	-7	-26	-4	-11	-40	31	2	3
any:cue:critical.discrimination.trait	8	41	-23	2	-16	-27		-14	-5	60	-5	6	12	-25	-4	16	-6	9	2	-21	40	-14	3
any:cue:critical.discrimination.treatment	28	34		-16	-63	-18	-22	-17	-15	56	-5	-18	17	-7	-14	-17	-15	31	5	-29	52	-27	-14
any:cue:critical.insult-to-staff	9
any:cue:critical.large_money	12
any:cue:critical.large_money.loss	-10		-16	34	-17	-17		-12	-10	-20	-28	30	-12	2	-14	-18	-38	35	-3	-8	-3	-13	8
any:cue:critical.legal_threat.lawyer	-6	54	10	-13	-29	-7	98	-22	-20	5	10	6	-10	9	-18	-11	26	15	-16	-23	-15	5	-2
any:cue:critical.legal_threat.regulator	23	104	-19	24	-39	38	134	35	-19	54	38	-27	38	2	-17	-10	-47	-62	-18		20	33	44
any:cue:critical.media_threat	5	66	-12	21	-24	3	-22	124	-17	-13	-28		9	27	-15	17	-61	13	-10	41	-11	20	-6
any:cue:critical.safety.harm	5	94		-30	-48	132	-18	2	-6	-24	56	-21	9	-22	-5	-11	-31		-18	20	-22	16	3
any:cue:critical.safety.hazard	24	78	-34	41	-14	94	18	7	-18	2	7	-17	-10	4	-17	-9	-52	-6	-16	28	-17	31	13
any:cue:critical.vip_client		-11	-6	-12	39	16	-6	-6	-5	-8	-10	-4	-16	-12	-5	-2	7	-6	21		-5	-3	-18
any:cue:critical.vulnerable_person	5	77	-19	21	3	50	17	2	-21	6	110	-22		-24	-20	-16	-33	-12	-22	55	-7	-35	-18
any:cue:critical.vulnerable_person.need	11	27	-18		-11	37	-16	-22	11	-7	36	-22	3	-4	7	-23	11	-23	-24	-2	-5	-4	11
any:cue:irony.absurd-image	24	-13	-5	-3	2	-12	-13	-23	2	-27	-31	-20	-18		4	-20	2	-10	-34	5	-25	-4	-8
any:cue:irony.mock-praise	-3	-24	102	-24	-6	-30	-27	-26	-27	-29	-19	-11	-26	-26	-26	-32	23	-17	-14	-24	-27	-30	-15
any:cue:negative.announcement	-57	-35	-19	-13	-17	-31	-5	-24	-23	-7	-29	-27	-31	-6	-22	-20	2	-13	12	14	-10	8	-38
any:cue:negative.dissatisfaction	-9	-29	-8	-10	17	-21	-23	-24	-14	-22	-10	-26	-19	-23	-19	-12	-3	7	-26	6	-15	3	-12
any:cue:negative.excess	22	24	-5	-14	6	11	-14	-24	20	-13		-7	-10	23	17		-4	-24	-32	21	-30	-27
any:cue:negative.failed-expectation		-5	-4	-22	-11	-12	-7	-10	-15	-13	-14	-4	-12	2	-16		13	9	-22	-14	-9	-17	-7
any:cue:negative.failed-function	-8		-4	-32	-15		-14	-17	-13	-19	-11	-4	-15	-17	-14	-12	9	-13	3	13	-19	-10	-21
any:cue:negative.lack	16	11	-57	63	-18	6	9		-17	-7	20	-11	-34	13	-11	15	-26	11	-28	-29	-23	-6	54
any:cue:negative.plain-negation	12			7	16		2	-15	-11	-14	4	3	-16	-6	-7	-6	-2	-13	17	4	5	-2	-7
any:cue:negative.recalled-promise	-9		3	-36	-37	-28	10	-18	-20	-21		3	-20	-21	-19	-15	32	-3	17	13	-8	-24	-31
any:cue:negative.repetition	6	12	-8	10	-28	-11	-14	-17	9	-22	-6	-20	8	30	4	4	-9	9	-28		-23	-4	2
any:cue:negative.reproachful-question	-14	-20	-13	37	-4	10	-12	-8	11	-14	-13	-11		20	13	-6	-58	-19	25	-23	-9	-4	37
any:cue:negative.trouble	8	-26		12	-4	-19	-17	-19	-17	-23	-24	-21	-24	-18	-17	-20		-13	-8	-13	-21	-21	11
any:cue:negative.wait	11	3	-19	15	-13	-14	-5	-5	-8	-8	13	-12	-16	-14	-11	-22	-22		-35	16	-3	-7	-17
any:cue:negative.wrong	10	-37	-20	31	15	-21	-16	-12	-23	-20	-21	-10	-27	-23	-22	-17	-17	5	-6	16	-14		-19
any:cue:noise.advertising	-25	-42	-29	5	-7	-28	-15	-23	-25	-20	-24	-4	-26	-7	-25	-18	-3		-22	-6	-9	6
any:cue:noise.auto_reply	4
any:cue:noise.bounce	-27	-13			-4	-3	-6	-4	-3	-3	-4	-5	-2	-5	-3	-3
any:cue:noise.internal	6	-40	-4	-18	10	-36	-20	-15	18	-4	-33	-14	-20		19	-11	14	-49	-21	26	28	-28	-47
any:cue:noise.job_application	-50	-9	-12	8	-51		-31	-14	-17	-16	-8	-17			-17	-13	-41	12	29	14	-6	-35	-26
any:cue:noise.misdirected	20
any:cue:noise.newsletter	-35	-15	32	-21	-66	-19	-33	6	-21	-17	-21	-27	-22	-23	-21	-18	6	-14	29	-28	-9	-18	10
any:cue:noise.out_of_office	-63	-43	-4	15	-35	-20	-26	-15	-17	-17	-20	-20	-20	-28	-15	-14	-25	-17	20	44	-4	-22	-19
any:cue:noise.phishing	-79	10	3	-22	-56	-37	-43	-28	-27	-25	4	17	-28	-36	-26	-22	25	20	-12	-13	-4	-20	-31
any:cue:noise.supplier	-4	-5	-2	27	-18	-6	-8	-5	-5	-6	-5	-16	-5	-9	-5	-3	-53	-25	-6	75	-4	-5	-34
any:cue:noise.test	31	-10	-7	21	-13	-2	-3		-3	-3	-3		-3	-3	-3		-26	-7	-3	-20	36	-5	10
any:cue:people.person	5	3	-30	-13	3	-3	-7	-9	-14		3	-18	-10	-15	-12	-17	10	-17	-12		-9	-12
any:cue:people.service		18	-3	-12	-21	5	12	-7	-11	3	-27	14	25	12	-14	-7	-18	-10	6	10	-13	6	-10
any:cue:positive.denial	-62	-24	6	-26	-37	-21	-24	-23	-21	-16	-22	-18	-26	-31	-21	-23	-12	13	27	-12	5	-27	-18
any:cue:positive.future-praise	-80	-35	5	-22	-34	-16	-24	-15	-3	-17	-16	-19	-18	-11	3	-14	39	-2	-11	-19	-6	4	-25
any:cue:positive.praise	-13	-26	18		-44	-16	-21	-18	-22	-19	-18	-15	-18	-21	-23	-20	20	-7	-24	-21	-20	-21
any:cue:positive.thanks	-52	-42	29	7	-25	-28	-27	-23	-23	-25	-29	-24	-25	-28	-22	-23	4	6	-9	-8	-29	-39
any:cue:remedy.apology	-57	23	-14	-5	-17	-35	2	-11	-13	65	-33	-12	-11	-22	-12	-8	-39	-21	-12	-5	92	-46	-50
any:cue:remedy.callback	-5	38	2	36	-19	21	6	21	11	-5	11	16	50			-16	-43	7	13	-82		114	-55
any:cue:remedy.discount	22	15	-38	12	-48	3		-15	-12	23	-20	-33	-19	-30	-12	-12	-27	-12	39	17	-19	-34	14
any:cue:remedy.information	-2	11	-36	43	-12	-13	4	-6	-11	33	4		-16	-7	-9	-15	3	4	-5	-45	6		46
any:cue:remedy.redo	-7	-19	-20	28		-18	-10	-17		-14	-20	-12	-15	-7	-5	-11	-21	-6	-22	47	-19	-19	-21
any:cue:remedy.refund	-3	-25	-17	27	5	-20	-8	-24	-7	-18	-27	-28	-12	-18	-14	-17	-52	53	-11	-16	-12	-17	-12
any:cue:severity.harden	10	-9		-18	-31	-20	-15	-12	-24	-24	3	-11	-34	-10	-23	-11	-8	-2	-30	-3	-26	-18	13
any:cue:severity.no-home-service	-3	18	-23	29		-3	-8	-17	-13	-17	32	8	-24	3	-7	-21		25	-21		-16	-22	-13
any:cue:severity.repeat	19	31	-22	-3	-9		7	-24	-5	-11	26	7	14	53	-13	-26	-13	12	-27	7	-8	4	-4
any:cue:severity.soften	15	-35	-21	-4	22	-14	-25	-19	-19	-19	-22	-22	-22	-25	-19	-18	21	-16	13	-13	-18	-20	3
any:cue:speech.question	-34	-22	-4	56	-9	-29	-12	-20	-20	2	-17	-22	-23	-21	-19	-16	-46	20	-3	-17	-30	-29	51
any:cue:speech.request	-14	-46	-26	58	-24	-30	-15	-11	9	-14	-23	-16	7		11	-8	-52	-27	-14	40	29	-16	14
any:cue:speech.status-chase	-75	-9	-7	-10	-6	-18		-18	-18	-19	-19	7	-20	14	-17	-16	22	30	-10	-21	-3	-13	-18
any:cue:wish.wish	-3	-10	-6	38	21	-10	-11	-10	-12	-4	-5	-12	-14	-12	-14	-13	-6	-9	-9		-3	-3	3
any:nature:attitude	14		-7	17	30	-19	2	-21	-16	2	-13	-17	17	4	-14	-20	8	-38	-12	16		-14	19
any:nature:money	13	-40	-17	-23	11	-29	-21	-9	-22	-22	-27	-18	-19	-4	-20	-20	-22	18	20	11	2	-21	-27
any:nature:place	19	-20	-25	-23	-5	-27	-24	-22	-10	-22		4	-17		-19	6	9	-26		-12	-6	4	7
any:nature:process	18	7	-24	6	-14	-5	-7		-11	-9	-3		-4	15	-16		-9	-2	-18	3	-8	9
any:nature:quality	16	-7	-14	-13	-12		-18	-9	-15	-21	-17	-15	-17	-3	-16	-12	4		3	-13	-22	-21	-6
any:nature:safety	17	34	-18		-17	38	12	-16	-8	-22	14	12	-16	-13	-7	9	-8	-11	-13	9	-21	-9	13
any:problem	18	-9	-14	-6	-19	-11	-13	-15	-17	-17	-14	-13	-17	-11	-18	-15		-14	-13	-9	-18	-9	-4
any:topic	2	-26	-8	-13	-21	-26	-23	-23	-24	-23	-24	-22	-24	-27	-24	-21	9	-20	-17	-15	-22	-26	-22
any:turned:positive.praise	-33	-24	8	12	-26	-25	-16	-11	10	-12	-22	-18	-3		16	-8	7	17	15	-38	-8	4	6
asks	-29	-46	-13	64	-45	-34	-26	-24	-24	-23	-34	-24	-24	-27	-23	-20	-53	-14		13	-12	-43	60
bias		-33	-18	-13	-26	-30	-28	-27	-28	-27	-29	-26	-28	-31	-28	-25	8	-27	-24	-21	-27	-27	-26
chance:first	11	-11	-10	-6	-11	-12	-11	-11	-12	-11	-13	-11	-12	-11	-12	-10		-10	-12	-10	-11	-13	-9
chance:logit	9	3				2								3		2	-2
chance:second	4	-3	-5			-4	-4	-4	-5	-5	-5	-4	-5	-4	-5	-3		-3	-5	-4	-5	-6	-3
clauses:0	-13	-81	-37	-81	-76	-72	-58	-59	-61	-56	-75	-57	-58	-69	-61	-66		-55	-56	-31	-54	-63	-25
clauses:1	8	-83	-34	-71	-80	-71	-59	-57	-58	-58	-65	-60	-59	-69	-57	-64	44	-78	-67	-73	-61	-42	-46
clauses:2	-5	-60	-9	-19	-26	-50	-39	-34	-37	-37	-45	-36	-41	-43	-36	-23	18	-25	-39	-26	-38	-42	-32
clauses:3	49	-4	-14	23	4	-10	-7	-15	-19	-10	-4	-13	-12	-16	-19	-12	-8	-11		5	-13	-18	-20
clauses:4	64	78	-9	28	-12	59	16	27	48	18	21	28	24	30	46	-7	-25		-12	9		30	11
clauses:5	8	-5	22		-20	16	-4	-2	-3	-6	11	-3	15	29	-3		-5	11	12	29	7		20
contacts		5			-2									7		3				-4
en:#	11	-5	-13			-11	-13	-18	-12	-20	-7	-9	-15	-8	-13	-12	-5	2	-11		-17	-13
en:#_#	13	4	8	-14		-3		-4		-2	4	6		4	-3	-7	4	4		-13	-8	-5
en:#_a	11	-4	10	-10	-6		-5	-5	-6	-4	-7	-6	-5	-6	-5	-4	4	-4	-7	6	-5	-6	-4
en:#_about	4			2				4				-2		4			-3	6		3			-3
en:#_all	7
en:#_am	6	4	-3	-9		5											9	-2		-5		-4
en:#_and	17	2	4	-11	-8				-7	-8	2			7	-5		6	-3	-2			6	-17
en:#_as	3
en:#_at	2		-5			3					-3						5	-5		3			-2
en:#_august		6		-5		-3		5	7				4		2		7	-7		-3			4
en:#_back	7		-3		-4	-3	5	-2	-2	-3	-3	3	-5	-5	-2		-3	14	-3	-11	-3	-8	-6
en:#_becaus	3	2	-3	3		5					7						-8			6	-2
en:#_befor	5	7		3	6	3					5	4					4						-5
en:#_by	2			3		-2							4				-3			-4			3
en:#_call	3
en:#_crack	-4
en:#_dad	-4
en:#_dai	6		-3	6	6									-3				3		-4			-4
en:#_degre	6	4	-4		-3	-2					7						-5	-3					8
en:#_deposit	4			3			4					2		4			-3	8		-6			-3
en:#_do	-4
en:#_dollar	-6
en:#_each	3	5		3								5					-3	11	-2	-8			-4
en:#_euro	3		-7		-7	-2		-2	5			-3	-2	3	-3	-2	2	-16	-6	9		-2	6
en:#_every	-5
en:#_for	17	-11		6	9	-12	4	-5	-6	-5	-7	-9	6	4	-5	-4	-9	5	-6	3	-5	4	-7
en:#_gb	5
en:#_gui	-4
en:#_h	3
en:#_has	5			3	-2						-3						-5			4
en:#_hot	-6
en:#_hour	-11	-4		-5		4	-8	-4	-3	-4	4	-8	-5	-6	-3	-3	3			-6		5	-3
en:#_i	8	3		7	5	-2							3	5			-11	-3		12	3	-2
en:#_in	8	-3	-3	2	7	-5	-3	-2	-4		-4	4	-3	-5	-3	-2	-3	9	-3	-5	-2	-3	-7
en:#_incom	-3
en:#_is	6	-5	-3	-5	3	-2								-2			5	4		-5			-6
en:#_januari	-5
en:#_juli	3	5		8	-3	-4	3		5		6	4	-3		-2		-10	6		-4		-3	8
en:#_june		-3		3			-2				-3	-3					-5	4
en:#_litr	-3	-2		3	-4	-3						-2	-3	2			-4	5	-2				-3
en:#_may	5				-3							4		-2			-4	-7		4			5
en:#_moulin	-5
en:#_my		-3		3	-3												3						-3
en:#_no	4	-4		8													-6	5		-6			7
en:#_novemb	4
en:#_now	4
en:#_octob	4	-3
en:#_of		-10	-4	-5	-4	-5	-3	-2	-3		-4	-4	-4	-6	-3	-2	6	-2	-2			-3	-8
en:#_on	12		-5	12		-5	-3	-3	-3	-2	5	3	-5	5	-3		-9	6	-4		-3	-6	9
en:#_one	3	3	-3	-4	3	-3			5				8	6			4	-4		-6		7	-3
en:#_or	-6				-2		4						5	5
en:#_p		4	11	-7	-3		9			3	5	4	-4	-4					-2	-4	-2	-8	4
en:#_peopl	7		5	3	5	-2						5	-2	3					8	-9		-3	-4
en:#_plan	-3
en:#_pleas	-4
en:#_pm		-3	-3	2	6	-2					-2						-10	9	-3	-6			4
en:#_rate	2
en:#_room	-3	-2			-3								-3		3
en:#_sec	6
en:#_septemb				7		5			2		5			5	3		-7					4	3
en:#_show	-5			5	3												-7	7					-3
en:#_sinc	2
en:#_so	-2				-3	5		5	3				4	-3	3		-4	-5		4		5	-3
en:#_still	6	-3		-4	7												9	8		-10			-9
en:#_technician	-6
en:#_that	4		-3	7	4		2					3		-3			-9	11		-6			-4
en:#_the	9	-6		-5		-3	-3	-2	-4		-3	-3	4	-3	-3		-2	5	-4		-2	3	-8
en:#_there	-9
en:#_ticket	-5
en:#_time	7
en:#_to	8		-5	6	4	-4		-3	-3	-2	-4	7	3	5	-3			5	10	-16	-2	2	-3
en:#_todai	7	3	-2		-2	4				4	2		-2	-3			-9	-4	-2	8		-4	4
en:#_train	-2
en:#_w	4
en:#_was		-6				-3												-2		-7			8
en:#_went	2	2		3			7		-2			5		2			-2	9		-5		-3	-3
en:#_what	3
en:#_when	2
en:#_which		-3		4	2												-6	9		-4			-4
en:#_who	3
en:#_with		-10	-8	-4	-7	-5	-3	-3	-3	-2	-4	-4	-3	-4	-3	-2	6	-3	3			-4	-8
en:#_would		3		3								5					-3	8		-7			-3
en:#_you	5	-4	-3	3	-6							-3					-8	-6	-2	2			10
en:'s	13	8		8			2	-8	-3	-9		5	-3	-9	-5	-3				-7	-17	-6	5
en:'s_account	3
en:'s_app	-4
en:'s_been	2
en:'s_birthdai	-3
en:'s_clock	-3
en:'s_communion	-2
en:'s_discret	-3
en:'s_dog	4
en:'s_fix	-2
en:'s_funer	3
en:'s_invoic	3
en:'s_left	3
en:'s_mistak	-2
en:'s_name	-4	7			-3	-2	3				-2	4	-2	-2
en:'s_off	-2
en:'s_outag	-3
en:'s_phone	5
en:'s_updat	4
en:'s_visit	-6
en:'s_work	-2
en:a	3	-5		2	-6	-7	-15	-10	-15	-11	-6	-15	-11	-12	-17	-12	4	-5	-15	-4	-7	-9	-7
en:a1	-2
en:a_#	3	-3	-3	-6	-6	-3			-2		-3						9		-3	-10			-3
en:a_b	2
en:a_bad		4			-3	7					6		-2
en:a_bag	5	-2		-5	-4	-6					-3	4					-5	4				-2	3
en:a_beauti	4
en:a_bit	5
en:a_blue	-3
en:a_bookshop	-2
en:a_brand	-3
en:a_bu	2
en:a_budget	-3
en:a_bug	-4
en:a_busi		-3	-2	8		-2				4	-3			-5			6			-3	-2
en:a_car	-8
en:a_card	7	-3															-4	-3	4	3			2
en:a_cent	-3
en:a_certifi	-5
en:a_chair	2	7				5					9			4			-4			10		-2	-4
en:a_chang	-4
en:a_charg	-3
en:a_charm	-3
en:a_chequ	-2
en:a_clear	-3
en:a_client	3
en:a_cloud	-6
en:a_coat	-2
en:a_coffe	2
en:a_coin	3
en:a_complaint	-5						-3
en:a_copi	-3
en:a_correct	5				-7												-5	-7	-3	10			-3
en:a_crash	-4
en:a_dai	-5												-3		3
en:a_date		3	-3	5	3	-2			3					3	3		-9	6		2		-3	2
en:a_dead	3
en:a_decent	-4
en:a_differ	-6	3			-2	-3		3				5	-3	3
en:a_few	2
en:a_finger	-10
en:a_folder	5			-4			4										3	-5				-2	5
en:a_form					-4	-3	6			4	3
en:a_frozen	2
en:a_garment	-4
en:a_gem	-3
en:a_gentl	-2
en:a_gentleman	-6									4
en:a_genuin	-3
en:a_girl	-3
en:a_glass	5
en:a_good			-7															6		-3			-2
en:a_grand	-3
en:a_great	2
en:a_guest	-5	-4			-2		-4					-3
en:a_hair	-4
en:a_half	-3
en:a_happi	2
en:a_head	2
en:a_hole	9
en:a_hot			10		7												-4			7			-4
en:a_huge	-2
en:a_human	-3
en:a_jar	-2
en:a_joke	3
en:a_jolt	-3
en:a_kettl						3					5			-3
en:a_ladi	3	-6		-4		-3											-2	-3		10		-2	-3
en:a_lawyer	7
en:a_layperson	-3
en:a_leak	-3
en:a_librari	-3
en:a_line		-5		6	4															-11	7		5
en:a_list	3	-2			4												-5		-2	-2	6		2
en:a_littl		-4	3		-3												2	-5		7			-5
en:a_log	-7
en:a_lot		-3
en:a_m	10	-7	9	-11	-5	-5			-2		-4		-2	-3	-2		10		-2	-10	-2	-3	2
en:a_man	5	4	-3	-2	-5	3			5	-3	-2		-2		5		-2		-3	7	-3	-3	-5
en:a_map	-4
en:a_mark	-5
en:a_mattress	-2
en:a_messag	-3	-2			-2
en:a_model	-2
en:a_month	10	-4	7	-4													8	-5					-4
en:a_new	-6	-5	-4	3	-5	-5					-3		-2	3	2			-4	7				-4
en:a_nice				-5	-2	-2							3				5			-6			-2
en:a_nightclub	-6
en:a_ninety-year-old	-4
en:a_note	-5	4				5					3									-8			7
en:a_number	4	2	-5		-4	4					4						2						-4
en:a_page	3
en:a_pair	-4
en:a_panic	-5
en:a_patch	-5
en:a_patient	4
en:a_person	2	7		-4		6		4			3		6				6			-6	-2	6	-7
en:a_phone	2
en:a_photo	-4
en:a_plai	-4
en:a_plastic	4
en:a_pleasur	-6
en:a_practition	-2
en:a_price				-6		-2		5									7	-6	-2	-12		5	4
en:a_problem	-13				-4
en:a_proper	3
en:a_public	-4
en:a_racket	2
en:a_rare	-2
en:a_real	-3
en:a_record	4	-3		4													6	-3		-8			4
en:a_rental	-4
en:a_repli	-4
en:a_report	3	6		-5		3	3	8					5				5	-3		-7		8	-6
en:a_review	-3
en:a_robot	5
en:a_room	2
en:a_root	6
en:a_rose	2
en:a_rule		-4		2	5												6			-5			-3
en:a_saint	-3
en:a_sat	-2
en:a_saturdai	-7
en:a_screen	3
en:a_screwdriv	-4
en:a_second	2	-5	4		5												5						-6
en:a_short	-2
en:a_shrug	-4
en:a_sign	5			4		2					3			-4									-3
en:a_slice	-5
en:a_slot	-4
en:a_small	2	5	-4			5													5	-6			4
en:a_smile	-11
en:a_snail	2
en:a_snowstorm	-3
en:a_spider	3
en:a_stop	-4
en:a_stroller	-4
en:a_success	-3
en:a_sundai	-11
en:a_sweetheart	8		-3															3		-5			-3
en:a_swelter	-2
en:a_tap	-4
en:a_team	-2
en:a_technician	6	-2		-2													6	3		-6			-2
en:a_thing	3
en:a_third	-3
en:a_ticket	2
en:a_tip	-3
en:a_tooth	-3
en:a_torch	-3	-4				-6
en:a_treat	6
en:a_tuesdai	4
en:a_us	3
en:a_van	3		7	3	-2				6					4			-6	-2		4			5
en:a_wai	-8
en:a_walk	-3
en:a_wall	7		6	-6													5			-5			-2
en:a_week	-10						4					-2	5	4
en:a_while	5
en:a_woman	3
en:a_world	-2
en:a_wrench	-4
en:a_written	4	4		7			4			7							-6	-4		-3	7		6
en:a_ye	4	-4		2	-2												-4			-5			8
en:a_year	-10				-3				2					4	3
en:a_young		-3	-2	7		-3											6	-4		-9			7
en:about	-6	-3	-14		-10	-5	-14	-6		2	-11	-16				-9	11		-5	-10	3		-13
en:about_#		8		2	-3	3			4		-2	-2		4	5		-4	-4		6			-4
en:about_a		8	-3	-5	-3	-4			5	9	-2		5	-4	6		6	-3		-6		-3
en:about_bui	-4
en:about_it	-5	-6	-3	4			-2		-2	-3	-3	-2	-3	-4	-2		6		-3	-4	5	-4	-3
en:about_my		-3		-10							-3						9			-10	-2	-2	-3
en:about_the			-6	8			-4		-5	4	3	-5		7	-4	-2	-13		3	5		5
en:abov	9	4	3	6	4	6					3		-2				-6	-3		3	-2	-3	7
en:abov_the	2	4	6	4		5											4			-5			3
en:absolut	-4
en:absolut_star	-3
en:ac	-7
en:ac_he	-3
en:accept	-4
en:accept_my	-3
en:access	-6	-2			-5		-3			-2				-2
en:access_at	-2
en:access_to	-10	-2			-4		-2
en:accord	3
en:accord_to	3
en:account	4	5		14	-3	-8	5	-5	3		-7	9		5	-3	-3	-15	8	-4	5		-5	-14
en:account_dug	-4
en:account_for	3
en:account_is	5
en:acknowledg_the	-3
en:across	4	6		8				4	5		-4	-3	4	4	6		-10	-4		8		2	3
en:across_the	3	-3		5		-6		4					5		2		-7	-3		5		4
en:act	-3
en:actual_read	-3
en:ad	2
en:add	-7	-4		9	-3	-2	-2							-2			-7	-4		4			6
en:add_the	-6
en:address	15	-5	-2	-8		-7		-4	-5	5	3	-4		-4	-3	-3	7	-8	-3	-5	4	-7
en:address_to	2
en:admir_patienc	-3
en:admit_his	-2
en:adult	3	-5	-3	-5		-3											4			-7
en:advertis	3
en:advic	-9
en:advic_and	-2
en:advis	-5
en:advis_built	-3
en:advis_by	-3
en:advis_super	-2
en:advis_understood	-4
en:afraid	-5
en:afraid_of	-5
en:after	5	7	-11	16		5		-7		-7		5	4	9	4	-4		-5	-6	-3	-7	5
en:after_#					7
en:after_a	-5
en:after_my	-4
en:after_the	2	8	-3	6	-5	3	5	-3		-2	-3	4	9	5			-5	-7		-15		9	12
en:after_two	4
en:afternoon			-3	14		3	-2	-2	-3		-5	-3	-4	-3	-2		-10	7	-2	6	8		-13
en:afterward		3			-2	4					4
en:again	7		-3	8	-7	-7	-4		-7	-7	-14			-5	-5	7	-3	-8	-6	10		-4	-5
en:again_and	5	-3			-4							5		3			-6			9			-4
en:again_for	-2
en:again_on	4	10	-5	-4										-5		11	3	-5		4			-4
en:against	-3	3			-2	5	-4				-2	-3
en:agenc	-4
en:agenc_that	-4
en:agent	4
en:ago				6	-3	-2	6				-3	5	-4	-4			-7	3		2		3	-5
en:agre	4	-5	-3	4	-4								-2				-10			10			4
en:agre_to			-2		-3												-6	-6		10			3
en:ahead	4	-3	-6	-2	2												8		-2	-7			-4
en:ahead_for	5
en:air	3
en:aisl	2
en:alarm	4	3				4											-3						5
en:alert	-3		3			4					3						-3			-6			6
en:aliv	3
en:all			-15		-3	-2	-10	-9		-6	-3	-2		-12		-6	-4	-3	-10	4	2	-9
en:all_by	-3
en:all_deliv	-3
en:all_five	3
en:all_i	3	-6				-4
en:all_in	3
en:all_legit	-2
en:all_my	-3
en:all_night	3
en:all_out	-5
en:all_over	2
en:all_saint	4
en:all_smile	-2
en:all_the	3			-4	-3						-2								-2	-3		-2
en:all_work	-2
en:all_your	-3
en:allergi	4	4			-3	8	4			-2			-2	-2				-3		-4	-2	-5	5
en:allow	-3		-2		4		4					2		4			-5			-7		-2	8
en:allow_me	-6
en:allow_to	2
en:alon	3
en:along	4	-2	-3	3	2	-5		3			-2		-2	-2			-3	6		4		-5	-4
en:along_the	2
en:alreadi	-6					-3	5			4	5						7	-3		-5
en:alreadi_sent	-8
en:also		-7	-2	8	2	-5	2	-3		3	-7	-5	-5			-2	9		-4	-8
en:although	3
en:alwai	5		3	-4					2	-2			-3		3							-3
en:alwai_knew	-2
en:am	-2	-7	-18	9	5	-3	-6	-5	-5		-8	-18			-10	-9	3	-10	3	9	3	-10	-5
en:am_#	-5	-3			-3
en:am_a	-7			-6	-5		-5				-7			-3			3			-6	3	-3
en:am_ask	-6	-5			-3	-3
en:am_at	2
en:am_awai	-7				-2
en:am_crazi	-2
en:am_happi					5	2					-2
en:am_in	2
en:am_look	-7
en:am_not	5	-12	-4	10	12	-9	-5	-3	3	-4	-6	-4			-4		8	-9	4	-11	-5		3
en:am_out	-4
en:am_sorri	-5
en:am_suppos	-2
en:am_surpris	2
en:am_the	-6	2			3	5														4			-3
en:am_told	6			6		-4			4					4	4		-6			11		-3	-6
en:am_write	2			-6		5							5				4	-4				5	-3
en:amaz	-5
en:amaz_the	-3
en:amount	-5	5		4					-3			8	-3		-3		-4	10		-10		-3	-6
en:amount_was	-3
en:an			-8	8	-10	-5			-6		-7		5	-5	-3	-7	-8	9	4			2	-12
en:an_absolut	-5
en:an_adult	3	-4	-2	-3	2	-2											3	-3		-5			3
en:an_alarm	3
en:an_angel	-2
en:an_apolog	-3
en:an_e-mail	4	4	8				4			5		4						-3		-5	5
en:an_envelop	4	-4	-4	-6	-4		-2						-2	-2			-6			6			-4
en:an_excel	-3
en:an_extra	-2
en:an_ey	-4
en:an_hour	-4	7	-6	11		2	6				-4	5	-3	-3				7		3		-7	-4
en:an_inch	2
en:an_old	-6
en:an_osteopath	-2
en:an_out-of-print	-2
en:an_overs	-2
en:an_owner	-2
en:anaesthetist	-3
en:anaesthetist_held	-3
en:and	-3	-4	-13		-12	-6	-11	-9	-10	-11	-5	-7	-9	-9	-10	-16	7	-8	-10		-7	-8	-9
en:and_#	15	5	7	-4		5	-3	3	4	-2	3	-4	-4	8	-4		2	-10	-3	8	-3		-7
en:and_a		9	-10	4		8		5	-7	-5	6	-3	2	-11	-6	4	-5			-6	-5		10
en:and_again	6	3	2	-6	-3	-2							-2	-4		6	5	-5		4			-5
en:and_all	3
en:and_an	-5
en:and_ask				4						4								-2		2
en:and_at	-14										-3
en:and_attent	-2
en:and_back	2
en:and_brought	3
en:and_care	-3
en:and_check	-4
en:and_clean	-3
en:and_clear	-2
en:and_courteou	-2
en:and_custom	2
en:and_delici	-2
en:and_deliv	-2
en:and_did	-11	2		-2	-3	-4			5	2	-3		-3		5		-6	-2		4	3	3	-3
en:and_do	-6				5
en:and_does	-12
en:and_dont	2
en:and_each	5	6				5					5	6		10			4			-3		-2
en:and_even	-4
en:and_everyth	5
en:and_fix	-3
en:and_for	-7									2			3				-3	-4		5	3		3
en:and_found	-5
en:and_free	-5
en:and_gave	-2	8		-5		3	4						3				4				3	-2	-4
en:and_get	-3				6
en:and_got	8	-2		9	-3													6		-5			-2
en:and_had	-3	4	-3			6					9						-5	-3		8			3
en:and_half	2
en:and_has	3	3												5			5			-4			3
en:and_have				3					3		-3		4	-3	3		-3	-3		3		5	-4
en:and_he	7		3	-12			-4	-3	-3	-4		-3	-4	-4	-3		15	-8	-5	-3	-4	-6	-4
en:and_help	-2
en:and_herbal	-2
en:and_his	3			5													-8			-3			9
en:and_host	-2
en:and_hung	-3
en:and_i	10		-18	3	3	-9	-4		4	3	-5	-2		3	3	-7	2		-3	-12	9	4
en:and_if	-4	-2
en:and_in	-9					-2			6				-2	7	7		-3				7		-3
en:and_is	-10	5		3				4		3	4	-3	5	4			-5			5	4		-4
en:and_it	-7	-3	3		3		-4	-5		-5	-10	-6		-8		-3	12	-6	5	-6	-5		-7
en:and_kei	-4
en:and_kept	-5
en:and_kind	-2
en:and_last		4				5											-2						7
en:and_left	4			-4	-3	3					-2						2			-3			-3
en:and_let	6	-7		6	-6	-3						3		-4			-3	4		4			-5
en:and_make	2
en:and_me	2
en:and_my	7		-8			-3	3	-3	-3		2	-4	-4	-4	-3		3		-3		-3	-3
en:and_neither	4
en:and_never	-5
en:and_night	-2
en:and_no	4				-3						-4						6	-4		-3
en:and_nobodi	8		-3		7	-3		5						-2				-9				-3	10
en:and_nonant	-3
en:and_not	2	4		-7		6											5	-3		-8		4	3
en:and_noth		-3		3	5												8	-4		-10			6
en:and_now	3		6		-3												6	-2					-4
en:and_on			-4	-6	-5	6					5			3			-4	-2		9			-5
en:and_onc	2
en:and_one		-3			-5												-10	-4		6			4
en:and_open	3
en:and_our	3
en:and_paid	4			5		-2		4						-2			-5	9		3		-5	-3
en:and_pancak	-3
en:and_patienc	-3
en:and_pleas		-5				-3
en:and_poof	-3
en:and_practic	-2
en:and_preciou	-2
en:and_proper	-5
en:and_put		4	-2		-5					3	-2	-2		-2						5	5	-4	-8
en:and_rang	-5
en:and_redid	-3
en:and_refer	-2
en:and_sai						4	5				6						-3	-3	4			-3
en:and_said	9	-2	-5	4	-6	3	-2		-2	-3	-5	-2	-3	-2	-2		-3	5	-2	5	-4	-5	-3
en:and_send	4			3			-3					7	-2	6				-4		7		-3	-6
en:and_she		-3			-3						-2
en:and_skill	-2
en:and_so	5		4	2		3					-2						-3	-2		7			-3
en:and_spare	-4
en:and_spent						3					-4						-5	-2		-6	7		5
en:and_stai	3		-7	-3	-6						4						6	-2					-2
en:and_start	4			2					3				5	-3	3			-3		4			-3
en:and_still	-3
en:and_stori	-3
en:and_ten	5
en:and_that		4		4	-4	-7	5		-2	4	7	5	-2	-4	-2		-9	9		-4		-3
en:and_the			-8	-14		-7	-11	3	-4	-4	-4					-6	14	-6	-14		-11		-7
en:and_then	7				-4	3					-3						5	-3		4			-6
en:and_there		-10		7	-4	-8					-3						-3					-4	4
en:and_they						-4		3
en:and_this					-2					3		5	-2	3							3		-4
en:and_threw	-2
en:and_to	8	6	-2	3	-3		4			5	5	-2	5	-2			-7	-5		9	6	-4
en:and_told	6	-2	-2	5	-4	-3				5	-2		-3	-4			-4	-3		10		-3	-5
en:and_took	3
en:and_truth	-4
en:and_turn	-2
en:and_two			-3	10	-3	6		6			3			3			-6			9			-5
en:and_very	-9
en:and_walk			-7	-5						-3											-2
en:and_was	4			5			-3				2	4		-3			2		-2			-4
en:and_we	4	5	-4	10	2	7	-3	-3	-3			-2	-3	-3	-3		-8					2	7
en:and_were	-6
en:and_what	4			2							-3						-5	-2		-6			10
en:and_when	4	4	7		-3				4		-3		-2	4	4		6			-3		-3
en:and_whether	-3
en:and_with	4		-2	7		-4			6				4	4			10			-8		2	-6
en:and_would					-2	2				-2		5	-3	3			-4	7	-2	-4	-2	5	-5
en:and_you	3				-4	3					-2		-2	-3			-8		4	5	-2	-2
en:and_your				7		4					4			-2			-9	3					7
en:angel	-6
en:angri	-10	-4					-4							-3
en:anniversari	4	-3	3														4	-4		5			-6
en:announc_explain	-3
en:announc_over	-3
en:announc_without	-3
en:anoth	9		-5	7	5	-5	5	-4	8	-3	-3	4	3	-2	5	-2	-12				-4
en:anoth_no	-4
en:anoth_room	-3
en:answer	-2		-13	-4	-6			-4	3	2		-6			-4	-4	14	-12	-4	-2	-3		-4
en:answer_every	-3
en:answer_everyth	-2
en:answer_in	-6
en:answer_to	2
en:answer_was	-2
en:answer_with	-2
en:antiviru	6
en:any	-18	-12	-5	11	2	-9	-4	3	2	-4	-9	-6			-5	-2	7	-5	-2	2	6		-5
en:any_more	-5	-4		4		-6			6				4	4			3	-3		4			-3
en:any_new	-9
en:anybodi	7				6	4											5	2					-4
en:anymor	5
en:anyon	4	-5	10		2		-2		-2	-3	-3	-2	-3	-3			10		-3		-3	-3	-11
en:anyon_in	-3	-3			-2	-2
en:anyth	-12		-5		-3	-4	-5	-3		-4	-8	5	-5				9		-6	-3	3	-2	-15
en:anyth_extra	-2
en:anyth_fishi	-3
en:anyth_i	-4	-3			-3
en:anywai	-6
en:anywai_an	-2
en:anywai_with	-5
en:apolog	-3	4		3		-3	4			8			2				-5	-2		-4	12	-3	-4
en:apolog_and	-2
en:apologis	-7			-8	-3	-3							-2							4	2		-5
en:app	-4	-4		-6	-4	-3					-3			-3			11	-2		-7		-3	-4
en:app_ever	-3
en:app_is	-8
en:app_show	4
en:appar	6
en:appeal	-5
en:appeal_was	-2
en:appear	3
en:appli_for	-4
en:applic_anywai	-2
en:appoint	6		4	-3	-4	-4	4		5	5	-3	-2	4	3				-2			4		-7
en:appreci	3				-2
en:apprentic	-3
en:apprentic_put	-2
en:apprentic_was	-2
en:approv	-3
en:approv_his	-3
en:april	-3	-3			-2
en:architect	-2
en:architect_and	-3
en:are	-4	9	-14		-7	13		4		-3	5	-10	-17	-9		2	-9	-16	-5	17	-4		-3
en:are_a	3	2				3					5						-3		4	3			-3
en:are_ac	-3
en:are_ask	2
en:are_at	-4
en:are_champion	-4
en:are_clean	-4
en:are_close	-4
en:are_go	-4
en:are_in	-5
en:are_legend	-4
en:are_love	-2
en:are_not	3
en:are_print	-2
en:are_renew	-3
en:are_the	4
en:are_us		11				11					3						-8	-3		11		3	-5
en:area	2
en:arm	6	5		6		8		5			-4		-3					-3		-2		6	-4
en:around	-4	-8	5		-5	-3					-4			-5			9			-10			-4
en:around_by	-2
en:around_the	-5
en:arriv	3	3	4		-5	-6	3	4	-2	-2	5	-3	-3	-3	-2		11	-8		-15	-3	-4	9
en:arriv_at	6	-3	5	-6	-2	-2											9			-7			-4
en:arriv_on		-3		5													7	-3		-6			2
en:arsenault	-2
en:articl	2
en:as	5	3		2	3		5	-2		-5	-6		5	-4		-5	-4	5		4	-4	-4	-11
en:as_anyth	-2
en:as_ever	-3
en:as_heck	-3
en:as_i		6			5	5				2			3				-2	4		-3	3
en:as_if	3	-5	-5		4								-2				5	-3				-2	-3
en:as_it	-5				-4
en:as_kind	-3
en:as_light	-3
en:as_long	3
en:as_of	2	3				-2	7						6		3			-5		8		3	-6
en:as_pie	-4
en:as_soon	-2
en:as_the	5
en:as_well	6			2				4					6				-3	-3	4			6	-4
en:as_you	4
en:ask	7	-6		-3	-13	-19				3	-19	-13	3	-4		-9	10	-7	-4	3		-6	-11
en:ask_about	-8
en:ask_for		-6	-4	-17	-6	-9	4	-4	-5	3	-6	-4		-7	-4	-3	14	-6	-4	-7	4	-8	-8
en:ask_if	-5			-3	-3	-3					-3			5			2			2		-2	-2
en:ask_me	10		6	6	-2	-3		3		3			-4	-4			-8	5		9	-4	-6
en:ask_my	-3
en:ask_the	2
en:ask_twice	2
en:ask_what	4	-3	-6	-3	-2					-2							6			-4	-2		-3
en:ask_where	4
en:ask_you	5
en:asleep	3
en:asleep_in	4
en:assessor	-3
en:assessor_drank	-2
en:assessor_wednesdai	-3
en:assist_gave	-4
en:associ	4
en:assum		-7	-2	-5	-3	-3	-2	-2		-3	-3	-2	-3	-5			5	-5				-2
en:asterisk	-2
en:asterisk_rare	-4
en:at	3	-4	3	-3			-10		-7	-9	-9	-14		-13	-8	-15	4		-5	-4	-19	-3
en:at_#	7		3	-4	4	3		-12	-2						-7	-7		4		-13	-7	-2	8
en:at_a			-6	-6	-6		5	-2	-3	3	7		-2	-5	-2		8	-3		-2	-3	-3	-5
en:at_about	2	7				8												5					-3
en:at_all	-12	-8		4	-4	-7			-2	-3	-3	-2	-2							-6		-3	5
en:at_breakfast	6		-3			-3			3		-3			4	3		-3	-3		-3		3	6
en:at_close	-2
en:at_every	-8
en:at_four	3
en:at_half	3
en:at_her	2
en:at_it	-5	-4	-3	5													3	-5		4
en:at_last	-12
en:at_minu	2
en:at_night	8
en:at_nine			-3			-3							3				4	-3		-4	3
en:at_noon	3	6	-4			5		8	2		-5		8	-4	3		-2	5		-3		2	-4
en:at_one	2
en:at_our		-3															3	-5		8			-4
en:at_quarter	-3
en:at_rest	-2
en:at_six	-4	7		4		9					3							9		-12		4	-3
en:at_sunset	-4
en:at_ten	6	-3	-3	-7		-2					-2						8	-3		-4			-3
en:at_that	3
en:at_the	10		-2	-8		3			-11	-3	-6	-10	-8	-14	-10	-6	4			-2	-7	-8
en:at_twenti	3
en:at_two	-2
en:at_weekend	-2
en:at_your	2		6	-3	8	-3	-2		5		-2	-2	3	3			3			-9			5
en:attach	-16	-2		4	-9	2		-4	-4	-3	2		-5	-5	-4	-2	-8	3	-3		-3	-5
en:attend	5
en:attend_my	-2
en:attent	-7	4	4				-3					6	-2	2				3				-2	-5
en:attent_and	-3
en:attent_lifeguard	-2
en:attent_staff	-3
en:attent_team	-2
en:attic_in	-3
en:audit	-5
en:august	11	9	-10		-10	-4	7		6	-5		5	4	7	4	-4		-8	-7	10	-6
en:august_#	6		-4	5	-9	-4	4	-3	-5		-3	9	-5		-4		-6	5	-4	7	-2	-7	-5
en:automat	2	3							3			6		8	3			6		-7			-2
en:avail_answer	-2
en:avec	7
en:avoid	-5											-2
en:awai	5	-4	-8	-3	3	-4	-4	4	-3	-5	-7	-3	-4	3	-2	-2	-3	-5	-3		-5		3
en:awai_and	-3
en:awai_from	-4					-2
en:awesom	-3
en:awesom_especi	-3
en:b	3
en:babi	2	-9	-3	5	6			6			-8						-8			11			-5
en:babi_straighten	-3
en:back		4	-10	4	-19	5	-10	-7	-8	-3			-7	-17	-5	-2	-14	8	-16			-5	3
en:back_after	5
en:back_and	5	-5			4	-4				-2			-2				-4	3	-3	3	-2	-3	-3
en:back_apolog	-3
en:back_by	5
en:back_feel	-2
en:back_for	6	4	-2	-3		5					8							3		-5
en:back_from		2			-4							4
en:back_his	-3
en:back_in	-6		-5		-6	-4	-2	-2	-2		-3	5		-4	-2		-3	7		-5	2	-3	-6
en:back_no	-4
en:back_of	-3	-5			-2												3			5			-6
en:back_on		5	-3	5		8	-3	-2	-2	3	-3	-4	4	-3			-9	4		-2		3	5
en:back_pleas	3
en:back_the	-2
en:back_to	6	5	-5		-7	6	-4	-3		-3	-5	-5	-4	-5			-10	-11	-3	15	-3	-6	3
en:back_wash	-5
en:back_when	-3
en:back_with	9		-6		-4	4	-3	-2		-2	3	-4	-3	-2			-6	5	-3		-2	2	-8
en:back_within	2
en:back_without	-4
en:back_you	3
en:backup	2
en:bad			5	8	-3	6					5		-3	-2			-11	-2	4	-10		5	10
en:badli	-6
en:badli_myself	-4
en:bag	3	-4		-7	-9	-8	-3	-2	-2	-2	-4	3	-2	-3			-3		-3	4	-3	-4
en:bag_in	-4
en:bag_lost	-2
en:bag_of	6	-7	-2	-6	-4	-6											-2	6		2			-6
en:bailiff	-4
en:bakeri	2
en:ball	-3
en:ball_and	-3
en:bam	-3
en:bam_got	-4
en:bandag	3
en:bang	4
en:bank					4	-3	-3	-2		-2		7	-2	3				2		-3		-2
en:bank_detail	-6						-2					3
en:bank_what	-2
en:banquet	-3
en:banquet_the	-2
en:bar		-4	4		6												3			-9
en:bare	2
en:bartend	-3
en:bartend_rememb	-3
en:basement	-3
en:basin	-3				-2	3					5
en:basket	2
en:bath	5	-3		3	5	-3					-3						10	-4		-8
en:bathroom	3		6		-7	4	-3	-4	-4	-3	5	-3	-5	-4	-3	-3			-3		-3		-10
en:bathtub	2
en:batteri	3	-5	-9	10	-2	-4					-3						5	4		-7
en:batteri_and	4
en:batteri_last	-5
en:be		3	-20		-9	-2	-3		-5	-3			-10		-3	-9	3	5	-16	-4	-6	-5
en:be_a	-3	-5			4	-2				-3				-2			6	5	-2	-5	-2		-4
en:be_advis	-3
en:be_back		2		9	-3	-6	-3				3	4	-2	-4			-11	14				-3	-12
en:be_brought	-3
en:be_gone	3	-3															3	5		-7
en:be_on	5		-7	7	-5	3					2			-2			-10	5		-11		-2	11
en:be_proud	-3
en:be_read	2
en:be_return		5					5					7		6				7		-6		-3	-5
en:be_suspend	-8	-3					-3
en:be_there	-4
en:be_with	-5	-4
en:be_worth	-4
en:beauti	6		-4	-4													4			-2
en:becam	3
en:becaus	15	-10		6	-3		-12	-9	-4	-8		-5	-3	-5	-2	-5			-10	8	-10	3	-5
en:becaus_i	10	-5	-2		-5		-2				2							-3		6	-2
en:becaus_it			-3	5	-3												-5			6			-2
en:becaus_my	4	-6			-4	-2											4
en:becaus_of	6			5							3						9	-4	-2		-3	-2	-7
en:becaus_the	3		-5	-5		7	-6	-4		-3	-2		2						-3	-12	-4	8
en:becaus_your	5	-3		5	-3								-2				-6	-2		12			-4
en:bed	4		2	-5	3		-2	5			4		-2	-2			4	-6		-3	-2		2
en:bed_like	-3
en:bed_total	-2
en:bedroom	4			-5		3					-3						4			-5
en:bedsid	-7
en:bedsid_lamp	-7
en:been	13	10	9			3				-9		4	5	8		-6	-4	-3	-11	-7		4	9
en:been_done	-3
en:been_drag	-3
en:been_go	-4
en:been_open	3
en:been_so	10		9	-6													7			-7			-2
en:been_trust	-4
en:been_wait	3
en:beep	7	-3		9	-2	-3					-2						-7	5		-6			6
en:beer	5
en:befor	-2	4	-18	6	-10	8		7		-4	4		-9		-3	-6	-6	6	-11	11	-13		-14
en:befor_#	3
en:befor_anyon	3		-3	-3														3
en:befor_five	2
en:befor_he	6
en:befor_i	-10	-3				4	-3	5									5			-4		4	-3
en:befor_noon	3
en:befor_phone	-4
en:befor_seven	-3
en:befor_supper	-4
en:befor_the			-7	6	-10	3		-4		-3	8	-5	-5	-2			-7	-13	-4	9	-4	7
en:befor_then	2	5		3				11			-4	-2	-3	3			-4	6		5		-6	-3
en:befor_we	-11
en:befor_you	6	3		5	6	4												-5		5			-5
en:behalf	-3
en:behalf_of	-3
en:behind	-4	3		10	-11	3	-4	-4	-4		-8	-4	-5	-5	-3	-2	5		-3			-5
en:behind_a	2	-4	-2		-4	-3					-3						11			-9		-2	-3
en:behind_it	3	8	-4	7		8					-3						-5	-3					7
en:behind_me	-4
en:behind_not	-5
en:behind_the	-6	-3			-2	-2
en:being	3	-3		-4	-4	-7				-2	-3			4			4	7		-4		-2	-7
en:being_ask	-2
en:being_told	2
en:belgian	3			-6						2			3				6	-2			3		-7
en:belgian_french	-3
en:believ	-2	4	-3	-6	-3	-2			7					3	8					-2		2	4
en:bell	3	-3	3	4													-6	6		-3			3
en:belov	-4
en:belov_laptop	-4
en:below	-4	-8	-5	6	-5	-3	-7	-3	-3	-3	-4	-7	-3	-4	-3	-3	-7	-3					6
en:below_to	-5	-3										-2
en:bent	-3
en:bent_by	-3
en:besid	6		3	7	-3		-3	5	2	4	-7	-2	-4	-4	3		-9	-5		2	5
en:besid_it	2			4					3		-3			-3	3		-3	-2		2		2
en:best_budget	-3
en:best_crepe	-2
en:better		-4	-3	4	-3	-3	-2				-3			-2			-6	5	-3	-2		-2	4
en:better_go	-2
en:between	16		5		-7	-7	-4	-3	-4	-3	-5	4	-4	-5	-4	-3	-4		-5		-4	-4
en:between_#	12	-4	8	-9	-3									-2			5	-4		-4
en:between_two	3
en:bianchi	-3
en:bicycl	3	-8	-2	-9	-3	-5	-2				-3	-2	-3	-5			9			-7		-3	-5
en:bid	3
en:big	-7	8		-6	-3				7		-2		4	-3	8			-3		4			-3
en:big_bravo	-3
en:big_ear	-4
en:big_thank	-3
en:bigger	-2
en:bike	-3	4	-4	7					2		-3	-2	-2	-4	3		-8	3	-3	7		-4	-8
en:bike_for	-4
en:bike_shop	-2
en:bike_workshop	-2
en:bill	4	-3	-11		7	-10		-5			-6	-8			2	-4	5	10	-7	-13	-7
en:bill_#	2
en:bill_for	4
en:bin		-3		3		-3												-3	8	-7
en:birthdai	-3
en:biscuit	3
en:bistro	4
en:bit	-4	-4	-3		3	-3												-5		3			3
en:bit_of	5
en:black	6
en:bleed	3
en:bless_her	-2
en:blind	-2	4				4	6			3	8						-3		5	-6			8
en:blind_and	-4	4				4	6			3	8
en:block	4				-3	-3		-2					3
en:block_my	5
en:blood	3
en:blue	3
en:board	10	-4	-4	11	-3	-4	4			5	-2						-9		-2	12	3	-4	-9
en:board_attent	-3
en:board_was	4
en:boat	6		3	4													-4	8		-4
en:boi		5				4		4					10							-6		9	-4
en:boil	-2
en:boiler			-7			-3	-4	-5		-4	3	-4		-5	3	-3		-7	-3	-4	-5	4
en:boiler_failur	-3
en:boiler_is	-3	3				4					5
en:boiler_room	-5
en:book	3	6	-3		-17	-2	3	-8	-3	4	-4	-3		-6		2	-10		-7		6	-8	5
en:book_a	3
en:book_all	-4
en:book_and	2
en:book_by	-3
en:book_for	9	-3		2	-3				3	-2			4	-3	3		-5	8		-8	-3
en:book_from	-2
en:book_onlin	-6
en:book_she	-3
en:book_sinc	-4
en:book_the	-4				-3
en:bookshop	-2
en:bookshop_like	-2
en:boot_toasti	-2
en:born	4
en:borrow	2
en:boss	-5
en:boss_can	-3
en:both		8		-10	-10			2		-4	5	-6	5	3		-4	7	-9	-4	-5	-4	5
en:both_and	-3
en:both_time		4		-2		-3	4				6		4	8				-2		3		3	-4
en:bottl	6		8	5	4			6			-4							-10		10			-5
en:bottl_and	-2
en:bottl_of	5
en:bought	-5	-5	-6	5		-4			-2		-3	-2		-2				4	-3	3		-2	-6
en:bought_a	3
en:bought_the	-3	-3			-3
en:bouquet	-2
en:bowl	3
en:box	9		-7			3	-6	-4	-5	-4	-3	-6	-5	-6	-4	-3		8	4	-16	-4	-5	3
en:box_sai	2
en:boyfriend	-2
en:boyfriend_was	-3
en:brake	6
en:brand		3			4									5			3	-2		-8			7
en:brand-new	2
en:brand_new	-2
en:braseo	3	-2		6	-4	-2											-9		7	3			-2
en:braseo_#	3	-2		6	-4	-2											-9		7	3			-2
en:brass	3
en:bravo	-3
en:bravo_to	-3
en:bread	-2
en:bread_a	-3
en:break	-7
en:break_down	-3
en:breakdown	-3
en:breakfast	2	-8	-8	5	-4	-5		-2			-5	-2	-3	2	2		-7	4		-7		5	4
en:breakfast_room	-3
en:breakfast_was	-4
en:breathtak	-2
en:bright	-4
en:bright_librari	-3
en:bright_practic	-2
en:brilliant	-3
en:bring		-7	3	3	7	-5	-3	-3	-3	-3	-3	-3	-3	-3	-3		6	4	-5	-6	-3	-3
en:bring_it	-8
en:bring_our	-3
en:brochur	4		-2	5		-3	3					3		-2			4						-4
en:broke	-8
en:broke_down	-6
en:broke_her	-4
en:broke_the	-7
en:broken	-5	5		3		6					5						-6		5	4
en:broken_tooth	-3
en:broker	-6
en:broker_comb	-4
en:broker_post	-3
en:brother	3
en:brother-in-law					7
en:brought		5	-3	-3	-3	-5	-3	5			-3	4		-2			14			-13		-2
en:brought_it	-2
en:brought_the	3
en:brought_to	-3
en:brulee	-3
en:brunch	-5
en:brunch_specialti	-4
en:bruno		-7		4		-3					-2						-4	-4		4	6
en:bu_lane	-5
en:buck	4
en:bucket	-7
en:budg	-4
en:budg_by	-4
en:budget	-6
en:budget_app	-3
en:budget_that	-3
en:buffet	3
en:bug	-7
en:bug_sundai	-4
en:buggi	-3
en:bui	-6	-6		-4	-4	-3					-3							-4				6
en:bui_a	-4
en:bui_an	-2
en:bui_parent	-4
en:bui_the	-4
en:build		5				-2			6	4			-2	7	7		-3	-3					5
en:build_manag	-4
en:built	-6
en:built_me	-3
en:built_to	-4
en:bump	3
en:burglari	-4
en:burn					3				3					4	3
en:burn_by	-5
en:burst	-8	3												5
en:burst_pipe	-9	3												5
en:buse	3
en:buse_make	-3
en:bush	2
en:busi	-2	-6	-7	6	11	-6	-5	-3	-5		-7		-5	-3	-4	-3		-4	-2		-4	-4	-2
en:busi_card		-3			-2
en:busi_dai					7		-3					2		3
en:but	12	-5		-10	3	-9	-8	-8	3	-10			-3	-6	5	-4	9	-9		-7		3	-8
en:but_a	4
en:but_does	2
en:but_he	2	-3			-5					-2							9			-6			-3
en:but_i	-5	6		-7	-6				7		-2		4	-4	7		4	-5		3		4	-6
en:but_it	5	-4		9		-2											-10	-3	7	7			-4
en:but_joani	-5
en:but_my	3
en:but_nah	-2
en:but_no	-4
en:but_not	5
en:but_our	4
en:but_the		-6		-3	-2	-7											4		-2	-6			3
en:but_we	-4
en:but_you	4
en:but_your	2
en:button	3
en:buzz	-6
en:by	-3	9	-17	13	-5			-9	-7	-3	-8	8	-7		-10		-12	-5	-4	5		5
en:by_a	-5	-2					-4						5	3
en:by_ask	5
en:by_courier	-2
en:by_e-mail	3	3		2			5			4	4						-5						4
en:by_first	-3
en:by_fridai	4
en:by_half	3
en:by_hand	2
en:by_heart	2
en:by_itself	5	-2	-2	-2	-2												-3	-3					5
en:by_keyboard	-2
en:by_mistak	-2
en:by_mondai		7			4	8					7						-3						6
en:by_mr	-3
en:by_my				4	-4												-6			6
en:by_noon	-8
en:by_someon	-3
en:by_ten	-6
en:by_text	-6
en:by_the	7	-7	-11	15	-3	-8	6	-5	-6		-8				-5	-3	-14		-4	13		6	-4
en:by_themselv	-4
en:by_three	-4
en:by_thursdai	2
en:by_transfer	-4
en:by_two	2
en:by_wednesdai	-5
en:by_weight	5
en:by_you	4
en:by_your	6	-4	-2														-2	-3		3			3
en:c	4
en:cabl	-5	-6	-5	-4	-3	-4												-2					-3
en:cabl_through	-3
en:cake	-5	2				3					-4
en:cake_and	-3
en:calendar	3	-2		5	-4												-6			4
en:calendar_is					-4
en:call	5	11	-10	-5	-3		6	-2	-2	5	3	5	7	8	-9	-7	8		-12	-5			-5
en:call-out	-7
en:call_#	5	7		3	-2	-4	-2				6	6		4			-5	-4		13		-4	-7
en:call_about	4	6	-3							4				5			-4	-2					5
en:call_ahead	-5
en:call_back		3	5	-3		5						5	5	3				2		-5		4
en:call_befor	-4
en:call_from	4	3		5	-3	7					6		-3					4		-7	-2	5
en:call_in	-7
en:call_me	-4
en:call_my	5
en:call_the		-8		3	-4		-3							-2			4					-3
en:call_there	3
en:call_to	-3
en:call_your				4	3					4			6					6		-5	4		-4
en:call_zero	-4
en:calm	-3
en:calm_and	-3
en:caloflamm		-2
en:caloflamm_#		-2
en:came		3	-8	15	-16	2	-10			-3	-15	-4	5	-14		-6	-4		5	-9	-10		9
en:came_anywai	-5
en:came_back	9		-6		-5	2	-3			4		-3	-2	-3			-5	-3	-2	2	-2	-2	2
en:came_for	-5
en:came_in	-10
en:came_on																	4	-3	4	-6			3
en:came_out				4		3					-4						-6			-10		3	7
en:came_through	-4
en:came_to		-5	-3	9	-3	-4				-2	-2						4	6	-2	-11			3
en:came_with	6	-3	-3			-2					-5						3			-8		-4	4
en:camera	3	3			-3	3											-3			7			-4
en:can	-7	5	4	9			-13	-10		-9	3	3	-7	3	-2	-7		-5	-4	9	-9	-3	-5
en:can_be	-5
en:can_export	-3
en:can_go	4
en:can_i	-9
en:can_not	5	4	6			3	-5	-3	-4	-3	5	8	-7	3	-3		9	-4		-5	-4	2	-3
en:can_see	7
en:can_the	2
en:can_you	-8	-2		7	-5							-2		-2			-8		-3	13			-7
en:canadian	4
en:canal	7
en:cancel	4	-3		5		-4		-2	-3		-5	2	-3	5	-2		-9	15		-12		-4	-8
en:cancel_in	3
en:cancel_our					-3		-3							3				4		-7			-3
en:cap	-7	-4		-4	-9	-3												-2		-2			3
en:car	-5	4	-2	-10	-5		5		-2	3	4		-3	3	-2			-4		7	-2	-3
en:car_free	-5
en:car_park	3
en:car_with	-2
en:car_within	-4
en:card		7	-4		-4	-3	9		-9	-3	-10	5	6	4	-7	-5		5		-4	-2		-7
en:card_problem	-3
en:card_readi	-3
en:cardigan	-3
en:carpent	3
en:carpet	4
en:carri	-6	5	-5		-9	-7	-4		-5	-4			4	-5	-4		3	-3	-4	-17	-4	3	9
en:carri_a	6
en:carri_my	-7
en:carri_on	-2
en:carri_the	3	-3		-9	-2												7	-2		-8			3
en:carriag_clean	-2
en:carrier	3
en:case	-3		6	-5	-5	-4	-3				-3	5		-3			6	2	4	-8			-7
en:case_of	-6
en:cash	12	-3	-5		5	-3	-2	-2	-2		-2	-2			-2		-6	5	-3			-2	-3
en:cash_drawer	4
en:cash_just	-3
en:cat	-6	4	4	-3	-5	-3								-3		7	5	-5					-4
en:cat_as	-3
en:cat_fix	-3
en:cat_is	-2
en:catalogu	-4
en:catch	-2
en:catch_and	-4
en:categori	-4
en:caught				4		8	4	5			5						-6	4					-5
en:caus	-4
en:ceil	-4					-2					-2	4
en:cell	3
en:cellar	-2
en:cellar_under	-5
en:cent	-5
en:certif		-6	-2	-10		-4	3				-3	-3	4	3			11	-6		-7		3	-6
en:certif_are	-2
en:certifi	-4
en:chain	3
en:chair	-5	7		2		3			5		9		4	7			-7	-3		8
en:champion	-3
en:chanc	5
en:chanc_of	3
en:chang	4		-2	-2	4		-5	-5								-3		-11	-5	-6	6	-4	5
en:chang_a	5
en:chang_hand	-4
en:chang_room	6
en:chang_tabl	-4
en:chang_the	-3	-5				-3					3						4	-3		-8	6	-3
en:chap	-4
en:chap_put	-4
en:charg				6	-3	-5		-4	-4	-5	-4		2		-3	-2	-15	9	4	-11	-5	2	4
en:charg_#	4	-2		3	4					-2							-5	8		-4			-3
en:charg_and	-5
en:charg_for	-3	5	5		2							5					-6		8	-4			-3
en:charg_the					-4
en:charg_too	-2
en:charg_without	-2
en:charger	3	-3	-3	-6													8			-6
en:charm	-3
en:charm_church-lik	-2
en:chart	3	6		4				7			-3		-3				-6	4		-8			9
en:chase	-8
en:chase_me	-2
en:chase_no	-3
en:chat_with	-2
en:cheaper_than	-2
en:check	-9		-9		-11		-6	-4	-5	-4	-9	7	-6	-2	-4	-4	-7	3	-3		-3	-5	3
en:check-up	4
en:check_in	-3
en:check_it	-4
en:check_the	-3
en:check_whether	-7				-2
en:check_with	3
en:cheer	-5
en:cheer_for	2
en:chees		-6	-2	-4	-2	-3					-4						9			-5			-3
en:chees_ladi	-3
en:chef	-10
en:chef_#	-2
en:chef_fix	-3
en:chequ					5							5		4
en:chest	3
en:chew	6
en:chicken	5
en:child	2
en:children	6	7		3		10	4	-2	-2		8	-2	-3	-3			-5	-4	-2	4	3		-4
en:chocol_for	-2
en:chose	-3
en:chose_the	-3
en:chosen	-2
en:chosen_badli	-4
en:chowder	8		-6	-3														-2		-5			3
en:christen	-2
en:christma	-8			-4	-6	-3		-2	-2	-2	-2	4	-2							4		-3	-4
en:christma_and	-7
en:christma_card				-5	-2		-3							3			3			-3			-2
en:christma_market	-3
en:church-lik	-2
en:church-lik_silenc	-2
en:cigarett	4
en:cigarett_and	3
en:circl	3
en:circuit	2		-2	2		3											-2	-2		8			-5
en:citi	8	4	-6	-4	-5	4	-2	8					-2					-9	-3	4		2	2
en:citi_and	2
en:citi_bike	-2
en:claim	-6	-4	8		-8	-3	3	-3	-4		-2	2	-3	-7	-4		-3	2				-4	-5
en:claim_#	2
en:claim_file	-3
en:claim_help	-5
en:claim_was	-4
en:class_act	-3
en:class_for	-2
en:claus	2
en:clean	-11				-2	-3					-2			5			-3	-2
en:clean_and	-5
en:clean_comfort	-2
en:clean_fast	-2
en:clean_good	-2
en:clean_while	-3
en:cleaner	-8
en:clear	-16	-2			3
en:clear_answer	-3
en:clear_even	-5
en:clear_file	-3
en:clear_reason	-2
en:clearer	-3
en:clearer_and	-3
en:clerk	4
en:clever	-3
en:clever_shortcut	-3
en:click		-4	9	-5	-6	-3	-3	-2		-2	-3	-4	-2	-2			4	-5			6		-7
en:click_on	9		11	-4	-2												5	-4					-5
en:client	10	2	-5	-7	-2		4			5		-2	5	2				-6	3		4	4	-5
en:client_are	2
en:clinic	4	9	-4	5	-3	6	6	-3	-2	-2	5	4	-4	-5			-4		-2		-2		-3
en:clinic_took	-2
en:clock	-4
en:clock_go	-3
en:clockmak	-3
en:clockmak_who	-3
en:clockwork	-4
en:close	3	9	5	-7	-9			-5		-4		7	-7	-3	2	-3	-7	-8	-5	8	-4	-4
en:close_for	3
en:close_it	4		5								-2									-5		4	2
en:close_the	3		3	-6	-2	5	4		-2		4	-3	-2	-3			-3	-8		12		-5	-8
en:close_time	-2
en:cloth_bank	-2
en:cloud	-5
en:cloud_and	-3
en:club	6		-4	3													-4	3		3			-3
en:clunker	-2
en:clunker_ride	-2
en:co	4
en:co_i	3
en:coach	-3
en:coach_without	-3
en:coat			-5	-2	-3	-3			3		-3			4	3		7	-2		-8		2	-2
en:cocktail	-3
en:cocktail_from	-3
en:code	4	-2		-7	4												2	-2		-8			4
en:code_and	4
en:coffe	-15	-7	10	4	-5	-4					-3			-2			-7	10		-9			3
en:coffe_look	-2
en:coffe_machin	-6
en:coffe_on	-6
en:coin	4
en:cold	9	-5	5		3	-4			5		-4			3	-2		-4	-7		3			10
en:cold_and	4
en:colett	-13				-3	-2	4		-2		-2	-3	6	4
en:colin	9	-3	-2	-4													-2	6	-3	-3	-3	-2	2
en:colleagu		5		8	-3	-3				9			7	-3			-4	7		-8	7	-3	-7
en:colleagu_patient	-3
en:colleg	-4
en:colour		-6	-2		-2	-3											-6	-3					8
en:colour_shown	-4
en:comb	-4
en:comb_through	-4
en:come	6		3			5			-4		9		-10	4	-2	-5		4	-8	8	-8	-11	-11
en:come_and				3		2												-3		8			-7
en:come_at	4
en:come_back			4		5								-3		3		-5	-4		5		-3	3
en:come_in	-6
en:come_off	5		-3	4	-4							5		3			3	7		-9			-4
en:come_on	9	-2		-9	3	-2											7			-9			-3
en:come_out	2
en:comfort_well	-2
en:commend	-11
en:commend_the	-10
en:commiss	4	9		-5		-3	11			8	5		-2				3			-5	4	-2
en:commit	-4
en:commit_to	-4
en:common	2
en:commun	-4
en:commun_cloth	-2
en:communion_lunch	-2
en:commut	-3
en:commut_has	-5
en:compani	-5	-4		-3	11	-9		-5	3		-7		4	3	-5	-2	6		-5	-5		-3
en:compani_'s	-5
en:compani_and	4			2	6								3				7	-2		-10	3		2
en:compani_had	-3
en:compens_file	-3
en:competitor	3	4		2		-3	3		9		-2		-3	2	5		-3	-2		3
en:complain	-4				-5
en:complain_about	2				-2
en:complaint	-25	-10			-8	-4	-10	-5	-4	-5	-5	-7	-5	-6	-4	-4
en:complaint_about	-9	-3			-2		-2					-3
en:complaint_and	-5
en:complaint_in	-4
en:complaint_whatsoev	-5
en:complet	4	-2			-2
en:compliment	-3
en:compliment_to	-6
en:compressor	4		-6	-6					3					3	4		6						-4
en:comput		-5	6			-3											9	-3	4	-7			-4
en:comput_class	-2
en:concret	3
en:condit	10
en:conductor	-6
en:conductor_all	-2
en:conductor_call	-5
en:confirm	-10	3	-2	4	-7	-7	4		-4	5			-6		-4	-2	-4	8	-2	5	3	-8	-8
en:confirm_and	4			7		-3		3										5		2		-5	-3
en:confirm_the	-2						4			5
en:confirm_your	-8	-3			-3		-3					-3
en:congratul	7	-2	18	-11	-5													-3		3			-7
en:congratul_on	4		10	-3													-5			6			-3
en:congratul_the	-4
en:connect	4	-3	-2	-2	6	2		-3	-3		-4		4	-6	-3		-2	-3	-3	10	-2	2	-13
en:connect_room	-5
en:connect_was	-5
en:consid	6		6	-6	3													-4	8	-8			-2
en:consign	-3
en:contact	-5	-4			-4									-2
en:contact_from	-3
en:contain	3
en:contract	4	5		8	-2	-2			11			-2	2	6	8		-4	-7	4	4		-3	7
en:contract_for	-3
en:contrari	-3
en:control_remot	-3
en:convict	2
en:convolut	-3
en:cook	-5
en:cook_the	-6
en:cooki	-5
en:cooki_from	-5
en:cool	2
en:copi	6	3		7	3	-3	-3		-2		-3	10	-3	2			-8		-3	-4	-2	-4	8
en:copper				-2		5					-2						-6			9			-5
en:corentin	2	-3	-3	-8	-4						-2						9	-5		-12		6
en:corner		-4	-2	-6	-3												10			-9			-2
en:corner_that	-4
en:correct	6	-5	-3	7	-12	-2	-3	-2	-2	-2	-3	-3	-3	-3	-2		-3	-2	-5	7	-3	-3
en:corridor	2
en:cost	6	-5	-6	7	8	-7	-2	2	4		-5	-3	2		-3				2	6		-2	-6
en:cost_me	3
en:cost_more	2
en:cot	5		-2			-3		3										6		-3		-5	3
en:cough	5
en:could		-3	-15	8			3		-9		4	-4	-10	-14	-8	-5	-10		-9	18	-9	-6	-7
en:could_and	-4
en:could_have	4
en:could_hear	3
en:could_not	-4	8	-2	3	-4	11	4	4	-3			4	-3	-7	-3		-5			3
en:could_see	4
en:could_somebodi	-3	5									8						-5	-2		10			-4
en:could_you	-9	-11	-2	6	5	-5	-4	-3	-3	-3	-4	-5	-3	-4	-3		-13		-3	10	-3	-3	-2
en:count	11	5	-7		-8	4	-3	-2	-3	-3	-4	-3	2	-4	-2			8	-3	-4	-4		-7
en:counter	11	-4	-4				-3	-2	-2	-2	-5	-2	-3	-2	-2				-2	-6	-3	-4	5
en:counter_and	6
en:counter_excel	-2
en:counter_on	4
en:counter_open	2
en:countri		5								6			6
en:coupl	9			6	-4	-2				2							-8	3	-3		2	-3	4
en:courier	3	8		-3	-2	6					6			4			-7			10		-3	-4
en:cours	3		-2	-8	-3												8	-4	4	-7			-3
en:cover	2
en:crack	-11										-3
en:crack_joke	-6
en:crash	-6
en:crash_sinc	-5
en:crawl	4	-7	-5	-6		-4					-3						7					-2	-5
en:crazi	-2
en:crazi_about	-2
en:cream	4
en:credit	3	-3			7		2		-3				-2	-5	-3		-2	10		-11		-3	-3
en:creme	-3
en:creme_brulee	-3
en:crepe	-3
en:crepe_in	-2
en:crew	-5		-2	-6		5							5				7			-7		3	-3
en:crew_arriv	-2
en:crew_at	-5
en:crew_stai	-3
en:crew_that	-2
en:croissant	-4
en:croissant_lol	-4
en:cross	4	-7		9	-3	-3											-3						3
en:cross_passion	-2
en:crown	4
en:cruis	2
en:crush	-2
en:crush_everyon	-3
en:cry	2
en:curiou	-3
en:curiou_and	-3
en:curs	-2
en:curtain	4
en:custom		-10	9	-8	-9	-4	-4	-3	-3	-3	-4	-5	-4	-5	-3	-2		-8	-4	4	5	-4
en:cut	-4	3				2
en:cut_his	-4
en:cut_off	2
en:dad	-7	4	4	-2	-5	5					7						2	2		-6		-2	-2
en:dad_book	-4
en:dai	-5	-9	-4		7	-7	-3	-11	-7	-4		3	-16	3	-5	-7	3	14	-12	-7	-11	-14	-4
en:dai_'s	-3
en:dai_after	5
en:dai_again	-5
en:dai_and	-8
en:dai_case	-2
en:dai_delici	-3
en:dai_earli	-4
en:dai_for	-8
en:dai_my	-4
en:dai_neatli	-3
en:dai_run	2
en:dai_so	-4
en:damag	-5
en:damag_and	-2
en:danger	2
en:dare	3
en:data	-7
en:data_in	-3
en:date	6	2	2	2	6	-10	-7	-3	9	-3	-7		-6	3	10	-2	-4		-4	2	-3	-2	2
en:date_for	-3
en:daughter	4		-3	-3	-4		-2			-2	-5	5	-3	-4			-4			-9	-3	-3	9
en:daughter_broke	-4
en:dawn	4
en:de	3					-3	7				-3		4				8	-2		-7		4	-3
en:dead		-8	-5		6	-5					-3		-2	-2			-6	-2		7		-4	2
en:dead_for	-4
en:deadlin	-4
en:deadlin_and	-2
en:deadlin_they	-3
en:deal	-7	-2		5	-4	-4			-3	2	-3		5	-2	-2			8		-8	4		-6
en:deal_with	-9	2								4			6
en:dealt	6
en:dealt_with	5
en:dear	-20	-6			-8	-3	-4	-3	-3	-3	-3	-5	-3	-4	-3	-2
en:dear_user	-5	-2										-2
en:dearest	-2
en:dearest_model	-2
en:debit_follow	-2
en:decemb	-6	4	7	-7	-7	-3	-4		4				-2		5			3		-3		-2	-4
en:decemb_#	-6	5		-6	-5	-2	-3		5					3	5		-2	3					-2
en:decent	-4	-4		2		-3											-5	3					3
en:decent_film	-3
en:decid	4
en:deck	3	3	-5		3	2					-3						5	-4					-3
en:declin	5	-2			4												-6	-7		11			-3
en:deer	-3
en:deer_in	-3
en:degre	10		-9		-5	-4					6			-2			-4		-2			-3	5
en:delai	-4
en:delet	7	-2		5	-4	-3						3					-8	-6		12
en:delici	-8
en:delight		-5	9	6		-4										-2	-9			8
en:delight_with	-2
en:delightfulli	-3
en:delightfulli_simpl	-3
en:deliv	-9	-5	3	5	-6	-4	-2				-3	-3						5		-6
en:deliv_mondai	-3
en:deliveri		-5		3	-6	-6					-2						-5	6	-2	-8			7
en:deliveri_gui	-2
en:deliveri_note	5
en:demand	5
en:denis	-3	6				4						6		4
en:dental	2
en:dentist				4	-4	-4		5			-3						8	-6				-3
en:dentist_came	-3
en:depart		-3	-3		-4												3	3		-5
en:depart_handl	-3
en:deposit	-2	5		4	-5			-2	-3			8	-3	5	-2		-5	13		-13		-4	-7
en:deposit_for	-3	4										6		-3
en:depot	-4
en:describ	4
en:deserv_to	-3
en:design	-3
en:design_look	-3
en:desk	17		-7	-12	-3		4	-6	6			-9	-3		7	-4	8	-13	-7	-5			4
en:desk_and					4		3					-2	4	4			4	-4				5	-2
en:desk_sai	4
en:desktop	8
en:despit	-6
en:despit_a	-3
en:despit_the	-6
en:detail	-5				-2		-3					3
en:detail_right	-2
en:devon	3	2			3					4			6				5	-2	4	-7	4		-4
en:di	11	-4	-2	3	3	-4														6			-8
en:di_on	3
en:diagnosi	4
en:diagnost	2
en:did	-2	4	-2	-4	-2			4			-5	-7		-9		-3			4	-10	8	-2	5
en:did_a	3
en:did_her	-2
en:did_i	3
en:did_it	-4
en:did_not	-4			-7		-4	4	-3	-3	4		-3	-4	-3	-2			-3	7	-13	7	-4	-3
en:did_they	3
en:die	4
en:diesel	4
en:differ		2	-8	9	3	-5	-3		-3	-2	-3	4	-4	4	-2	-2		7		-2		-7
en:dilig	-3
en:dilig_with	-3
en:dine	4	5			2		5			4	3	4					-5	-3		-10		-3	12
en:dine_room	4	5			2		5			4	3	4					-5	-3		-10		-3	12
en:dinner	10		-6	7	-3						-2						-12		-2	5			7
en:direct	-4
en:direct_debit	-4
en:directli	2
en:directli_with	-3
en:director	2
en:disappear	-4
en:disast	-9
en:discount	3
en:discov	2
en:discreetli	-4
en:discret	-3
en:discret_and	-3
en:discret_of	-2
en:dish_was	-3
en:dispatch	-2
en:dispatch_who	-4
en:displai	-2	-3			-4												-3	4		-7			6
en:disput	-4
en:disput_deserv	-3
en:do	-5	4		-5	2		-3	-5	3	2		-5	-2	-3		-7	4	-2	-12	-3			2
en:do_and	-2
en:do_i	-10	-3	7	3	3												-6			-6			10
en:do_not		2	-2	-2	5		-8		4	-3	-10		3			-3	5	2	-7		3		-6
en:do_we	-8				-2
en:do_what	-3
en:do_with	4
en:do_you	-7	-2			6
en:dock	4	-3	6	4													-7	10		-4			-3
en:doctor	-3	4			-2	4
en:document				2	-3					4			6				-6			2	4		-3
en:does	-5		2	-3	-5	-9	-6	-4	-5	-6		4	-5	-5	-4	-2	14		-6	-5	-6	-8	-6
en:does_anyon	-6
en:does_not	6		-5	-3	-6	-11						6		-2			7		-3	-3	-2	-5
en:does_the	2
en:does_you	-3
en:dog	9	-2	13		9	-5	4	-3	-3		2	-2	-3	-2	-2	-3	11		-3	-9	-3	-3	-4
en:doing	11	-3	-9	10	-5		-2	3	-3	-3		-3	-4		-2		8	4	-2	-5	-4	-4	-9
en:doll	-3
en:doll_the	-4
en:dollar	-3	-5	-5		-5	-2	-3	-3	-3	-2	-2	-3	-3	-3	-2	-2		2		-5			3
en:dollar_under	-3
en:done	-5	-6			-5	-5	-3	-3	-4	-3	-6	-4	-3		-3			-6	-5	2	5	-4
en:done_by	3
en:done_on	-2
en:done_to	4
en:dont_pick	2
en:dont_want	-3
en:door	16	-2		3	-10	-3	-5	-5		-6	-9	-5	-7	4		-5	3	-3	4	-7	-7	-3	-7
en:door_and	5	3	-3	7		4					-2						-4	-2		5
en:doorbel	2
en:doorstep	4
en:doubl	-4	-3
en:doubl_book	-4
en:doubl_buggi	-3
en:down	4		7	-2	-7	2	-10	3	-8		-16	-2		-10	-7	-5	3	-12	5	-3	3
en:down_at	-5
en:down_by	3
en:down_coffe	-3
en:down_for	3
en:down_in	4
en:down_the	-7	-5	-3	-2		-4											-4	-3		4			2
en:down_to	5	-4	2	4		-3	-2				-4						7	3	-3	-5		-3	-5
en:down_with	-4	-5			-2			5									4	-3		-6		4	2
en:downstair	5	-3			-4	-2					-2
en:dr	-5	-2			-3		4				4	-3		-2			-5	-4		11		-4	-6
en:draft	2
en:draft_on	3
en:drag	-6
en:drag_my	-3
en:drag_on	-3
en:drain	9	-7	-6	-5		-7					-2									4		-3	-4
en:drank_his	-2
en:draw		-3
en:draw_and	-3
en:draw_for	3
en:drawer	5			-2	-3	-2				2							-10	-4		10	3		-4
en:drawer_and	-2
en:drew	-3	-6				-3											-4	-3		10			-4
en:drew_us	-4
en:drill	4	-3	-4															3		-4			-2
en:drink	6	-4				-3											-5	-2		2			5
en:drink_it	2
en:drip			-2	6		3					6						-3			9			-4
en:drive	7		-4	-3	-4	-3					6		-2	4						8		-4	-6
en:drive_school	-3
en:driver	5	-4	-6	7	-4	-3		-2	-2	-2			-2	-2	-2	-2	8		-2	-9		-3	-7
en:driver_left	5
en:driver_on	-4
en:driver_was	-2
en:drivewai	7
en:drop		-8	-4	12		-7	-2		-2	4	-7	-2	-2	-3			-6	-6	-2	7	6	-3	5
en:drop_every	2
en:drop_from	-5
en:drop_off	5
en:drove	7		-4	2	-4	-3		3					-3				8	5		-9		-5	-5
en:drummondvil	-5
en:dry	5	-5	2		-2	-6			2		-2			3	3		-2	3		-4			2
en:dryer	-2
en:duckl	-2
en:due	2											5		4
en:due_at	3
en:dug	-9
en:dug_the	-3
en:dug_up	-6
en:dure		6	-3									7					-2	-3		3			3
en:dure_my	-3
en:dure_the		6	-3									7					-2	-3		3			3
en:dutch	9	-6	-4	11	-3								-2	-7			-5	-5				-2	9
en:duvet	2
en:e	4
en:e-mail			6		-11	-7	5	-6	-6	5			-8	-13	-5	3	-2		-4	-9	7	-7	5
en:each	17	6	-5	10	-10			-5	6	-5		4	4	11	3	-3	-6	12	4	-8	-6		-7
en:each_even	-4
en:each_time	6	9	-2	11	-3	3	3	-2	8		4	3	6	13	5		4	-2				2	-4
en:ear			-4		-3						-2		-2				-3	8					-4
en:earli	-10
en:earli_sai	-2
en:earlier	-10
en:easi	-9
en:easi_as	-4
en:easi_on	-3
en:easi_with	-4
en:easier				6						4			6				-9		7	-6	4	-2	5
en:easier_with	-3
en:eat	8		-4	-3			4			3	3		-2				-4	-3	10	-10	-3	-2	3
en:eaten	4
en:edg	5
en:egg_from	-4
en:eight	5	4	-5	-4	-3	7				4	8			-5			8	-4		-2		-2
en:eighteen	3
en:eighti	7
en:either		3	-4		-10	-3	3	-2	-2	-2	-2	-3	4			6		-7	3	8		3	-9
en:either_wai	-4				-4
en:electr		2								5
en:electrician	3
en:elev				5		7					6		-2							-5		6	-2
en:eleven	8		-15	-5			-5			-3		-5	-6			-3	10	5	-5	-11	-4	-10	3
en:eleven_at	7
en:eleven_minut	-3
en:eleven_time	3
en:els	20	3	5	-7		5	-5	-4	-4	-4		-4	3	-6	-3	6	8	-14	-7	2	-6
en:els_'s	4
en:els_to	11	-2	4	-6	-3												3	-3					-4
en:elsewher	-5
en:elsewher_becaus	-4
en:email	5		2	-7									5	3				-3				5	-5
en:emerg	8		-5		-5	7	-3	-2	-2	-2	-3	-2	3	6		-2	10	6		-13	-2		-8
en:emerg_number	3
en:employe	4
en:empti	4
en:en		5				4	3				5	3		-2
en:end	2	-5	-7	6	-10	-13	4		5	2		-8	-2	4		-3	-3	-14		5
en:end_as	-4
en:end_of	8		-3	5	-6	-7	6	-2	3	4	5	-3	-6		5		-6	-7	3	3	3		2
en:end_up	4
en:engag	-6
en:engin	6	10	3			5					7						5	-3				3	-9
en:english	15		3		-6		-2	-2	-3	3			3	-8				-6	-3	-7	4	-5	6
en:english_and	2
en:enjoi	6		10	-5	6							6		4			9			-6			-5
en:enough	-3			6	-2					4			-3	-3				-2		-2	-2	4	3
en:entir	3
en:envelop	8	-4	-5		-5	-3	-3	-2			-3	-3	-3		2	-2	-10					3	5
en:epipen		4		2		5					-5						-5			-4			8
en:equip	-3
en:error	-10											4
en:especi	-3
en:especi_the	-3
en:estim	-4
en:euro	7		-9		-8	-3	-3	-3	4	-2	-3	-4	-3		-4	-3		-14	-8	11	-3	-3	4
en:euro_the	-4
en:euro_to	5
en:ev	4	-3	-3	-6													8			-6
en:even	-12		7		3	-6	-9	-5	-3				4	-6		-3	-7	6	-6		2	3	-6
en:even_a	-3
en:even_and	-3	2				3					5
en:even_came	-3
en:even_charg	-4
en:even_colleagu	-3
en:even_drew	-4
en:even_for	2
en:even_had	-2
en:even_in				4	5	-6					3						2	3					-4
en:even_my	-9
en:even_though	-8
en:even_to	-4
en:even_vet	-3
en:even_with	-2	-2
en:event	5
en:ever		-4		-6	-3	-2											4	2		-4			-3
en:ever_save	-3
en:ever_so	-4
en:every	9	4	-4	20	4	5	-9	-7	3	-7	3		-4			-6	-13		-8	13	-8	-4	-7
en:every_#	6
en:every_dai	-7
en:every_deadlin	-3
en:every_even	-5
en:every_fridai	-4
en:every_morn	7	4	4	-4	-3	-3			-3		-4	6	-3		-2		5	6		-9		-3	-7
en:every_need	-2
en:every_one	4
en:every_respect	-2
en:every_singl	6
en:every_step	-2
en:every_stop	-4
en:every_ten	3
en:everybodi	5	3	4		9	-4	-2		-3		-2	4	-3		-2	7	4	2	-3	-6		-3
en:everyon							2					2		-2
en:everyon_kept	-3
en:everyth			-8		-5		-6		2	-4			-8	-7	3	-3	-5			7	-6	-10
en:everyth_a	-2
en:everyth_back	-4
en:everyth_clean	-3
en:everyth_directli	-3
en:everyth_has	-4
en:everyth_i	2
en:everyth_in	4
en:everyth_work	-10
en:everythin	-3
en:everythin_so	-3
en:everywher		3			-2		6			4	5
en:everywher_clever	-3
en:ex	3
en:exactli_the	-3
en:exam	-3	-5				-2	-3				-3
en:exam_and	2
en:exampl	-8	-2
en:excel				-9						2							7			-7	2		-4
en:excel_even	-3
en:excel_sole	-2
en:excel_stai	-3
en:except	3	-6	-5	5	2	-3					-4			-3			5	6	-2	-9			-5
en:exchang	2
en:exchang_sort	-3
en:excus	-4
en:exemplari	-5
en:exemplari_discret	-2
en:exemplari_follow-through	-3
en:exist	7			8	-3	-6						4								7		-3	-8
en:expect	-7	7		-4	-2	4				5			5				-8				6	3
en:expect_three	-3
en:expectin	-4
en:expectin_much	-4
en:experi	3
en:expert	3
en:expir	3
en:explain	5	4	-3	4	6					4		5	-2	7					4	-10		-2	7
en:explain_and	-4
en:explain_everyth	2
en:explain_everythin	-3
en:explain_the	4
en:explain_why	3
en:explan_were	-3
en:export_all	-3
en:express	-5
en:express_my	-3
en:express_our	-3
en:extens	-4
en:extens_#	-5
en:extra		-4	7	-4	-5	-2										-2	4			-2
en:extra_on	-3
en:ey	3		-3								-2						3			-4		3	-4
en:ey_for	-2
en:ey_on	-5
en:face	8			-4	-5						-2									-4			3
en:factori	3
en:fail	7	-3			-2	3	-2				2						-3	-2					6
en:fail_to	-3
en:failur	-15	-4			-3		-3					-4		-2
en:failur_report	-3
en:failur_to	-8	-4			-2		-2					-3
en:fair	3		-4	-3	-2																		-2
en:fair_bill	2
en:fair_price	-2
en:fake	5
en:fall	3	3		5	3							6		-2			-8	4		5			-3
en:famili	4			5	4			9			-4		8					-3		-8		4	4
en:fan	6	-4	3	-2	-2												2	-3		2			-3
en:far		4			5	4	-2	5	2			4	4	-4	3		-2			-6		5
en:fast	-10
en:fast_work	-2
en:faster	7
en:father		4	-4	6	5		4		2		8	-2	-3		3			-4		-3	-2	3	5
en:father_'s	3	4	-2	3		-2	5		3		7				4					-7		4	5
en:father_back	-4
en:father_how	-3
en:father_was	-3
en:fault	-4		-2		-6	-4		-2	3		-2		-3		3		-5	10				-3	-6
en:fault_two	-3
en:fear	-3
en:fear_someth	-3
en:featur	-3
en:featur_has	-3
en:februari	6	8	-3	2	-3	-4		3	-2		-2	-2	-3	3		7	-6	6	-2	-4		-6	6
en:fee	-15	-3	-5		-7	-3	-2	-2	-2			-3		-3	-2		2	-2		-4
en:fee_and	-5
en:fee_of	-3
en:feel	-13		5	-7	-4	2	-2		-3	-2	-3	-2	-2	-3	-2		5	-4		-5	6	-2
en:feel_at	-7
en:feel_better	-2
en:feel_my	-4
en:feet				3																4			-2
en:feet_and	-3
en:fell_for	-4
en:fellow	-6	-5	-5	-5		-3											2
en:fellow_came	-5
en:felt	-6
en:fenc	2
en:ferri	3
en:festiv	4
en:fetch	6	-3	4							-2							6	2		-4
en:few	2
en:fibr	-2
en:fibr_and	-4
en:fifteen	5			9	8	-3	-4		-2					2			-6	-2		6			-6
en:fifti	-3
en:fifti_minut	-5
en:fight	4
en:figur	-2	5	-7		-5	-4	-3	-3	-3	-2	-4	2	-4	-6	-3	5				-8	-2		4
en:figur_they	-4
en:file	-8		-4	-8	5	-2	10	-7	-7			2			-6	-3	10	-8	-6	-6	5	-8	-2
en:file_a	-3									-2		-3
en:file_and	2			3	4	4					4									-3			5
en:file_chang	-4
en:file_insid	-3
en:file_is	5
en:file_mondai	-3
en:file_same-dai	-3
en:file_submit	-3
en:file_to	3
en:fill		8		6	-5	7	2	5	2		-6	2	-2		2			-2		10			-10
en:fill_in					-2		3					3		-2			-3			5			-4
en:fill_within	-3
en:fillet_in	-2
en:film_a	-3
en:filter	5			-5								4					-6	-3		5			3
en:final	-10					2					2						6			-6
en:final_amount	-3
en:final_easi	-3
en:final_paid	-3
en:final_pull	-3
en:final_someon	-2
en:final_work	-3
en:find				2	3						-2						3	-4		4		4	-3
en:fine	-6	-4	-6		4		-3	-3	-4	-4	5	-3	-5	-8	-3	-3	5	5	-3	-13	-3	-5
en:finger	-7	-3			-3	-4					-2
en:fingerprint	3
en:finish	-9	9	-3		-2	2				2	-3		-2	-3		7		-3		2	2		-4
en:finish_my	-6
en:finish_two	-2
en:finish_who	-3
en:fire	4			3	-2		3					3		-2			-6	5		-4			5
en:fire_crew	-2
en:firm				3	-3	-3		4	2				9	-3	3		-4	-8		8		7	-5
en:firm_mattress	-3
en:first		-4	-6	-9	-9	-12		-5	2	-6	-9			3	4	-3	2	-14		8	-7	-3	3
en:first-rat	-3
en:first-rat_servic	-3
en:first_name	-4
en:first_night	2
en:first_time	-3
en:first_week	-5
en:first_word	-4
en:fish		5		3		6					-5						-4						5
en:fish_counter	-2
en:fishi	-3
en:fist	4
en:fit	3	5				6	-2	-2	-3	-2	-5	3	5	-5	-2		7	-9	-3	-11	-3	3	8
en:fit_room	-3
en:fitter	9			7	7						-4						2	-3		10			-11
en:five	7	6	-7			5			-6	-3	7	4	-6	-3	-5	-3		11	-4		-4	-9	-11
en:five_and	-3
en:five_dai				5	5							5		3			3	7		-10			-3
en:five_in	6
en:five_minut	-4	2				3					5
en:five_of		8	-2	-5		8					7						3			3
en:five_star	4
en:fix	-15	-3	4	-6		-6	-2	-2	6	-2	-4	-3	2	5			9	-3	4	-9		4	-6
en:fix_a	-2
en:fix_birth	-2
en:fix_dure	-3
en:fix_in	-11
en:fix_it	8		-3	-6	4												9			-7			-3
en:fix_mondai	-4
en:fix_someth	-3
en:fix_the	-6	-3				-2
en:fix_us	-3
en:fjord		4		5								6		-2			-6	11		-8			-3
en:flag	2
en:flat	-3		-3		-5	-4	-3		-2		-3	5	-2	-4	-2		3			-10		-2	8
en:flat_at	-4
en:flew	-3
en:flew_by	-3
en:flight	2
en:flight_of	5
en:flight_with	-5
en:floor	2	9	-7		2	4	-3	-3	-3	-2	6	3	-5	-5	-2	7	4	-9	-3	-15	-2	7	8
en:florist	-4
en:florist_delight	-2
en:flower	-3
en:flower_the	-3
en:flue		-3
en:flute	-3
en:fly	2
en:fog	2
en:fold	2
en:folder	9	4			-5	-4	2	-2	-2	-2	-3	6	-3	-3			3	-9	-3	5	-2	-5	2
en:folk	6	-2	10	-4	-2												3
en:follow	-6	-4	-4		-3	-3					-3						6	-2		-9			7
en:follow-through	-3
en:follow-through_by	-3
en:follow_it	-3
en:follow_like	-2
en:follow_your	-3
en:food	-7
en:food_delici	-3
en:food_great	-2
en:foot	3
en:for	-3	-2	4					-7	-6	-10		-9	-7	-16	-9	-10		8	-7		-14	-4	-17
en:for_#	12	5		3	5	5	-4	-2	-3	-3	5	2	-4	-4	-2		-7		6	3	-3	4	-5
en:for_a	8	-16		9	10	-14			-4	-8	-10	-8	-3	-2		-4	10	9	-8	-9	-7	-6	-4
en:for_an	2	3	-4	-3	-4	-5	3	3		6	-3		7		3		-8	-4		-5	6	8
en:for_being	-4
en:for_detail	-2
en:for_each	6
en:for_eleven		-3			2
en:for_find	-3
en:for_forti	2	-3			3	-2											-5			5
en:for_four	-2
en:for_free	4
en:for_half	3
en:for_her	-2
en:for_in	2
en:for_it	3	-4		4	4													5					-4
en:for_leon	-3
en:for_liais	-3
en:for_me	-2
en:for_month	-3
en:for_my	-6	3	-5		-6	2	-3		-3		-4	5	-4	-6	-2		-13	3	-3	10	-2	-3	-2
en:for_next	-5
en:for_nine	2
en:for_noth	-4	-4			-3
en:for_onc	-10
en:for_one	-2
en:for_our	-7	-5	-5	7	-6		-4	-2	-3	-3		-3	-3	-2	-2			4	-2			-2	-3
en:for_replac	-3
en:for_ring	-2
en:for_senior	-2
en:for_someth	4	-8	4			-8	-2				-2			-2			-5	6	-3				-6
en:for_that	4		5	-2	-2	-2				2							4	2		-8	3		-3
en:for_the	-5	-2	10	-11	7	-3	-5		5	-11		-9	-10	-7	3	-9	11	5	-12	-12	-9		-5
en:for_their	-3				3				3					4	3
en:for_them	4
en:for_this	3	5			-2	6	6			4	10			4			-5	-2		9
en:for_three	-5				-4	-2						3		-3
en:for_twelv	-4
en:for_two				3	-5	2					5						-5	8					-3
en:for_urgent	-5
en:for_us	-6	5			8	5
en:for_yesterdai	-2
en:for_you	3	-4															-5	2	7	-4
en:for_your	-4				-7	-3		4	-2				6	-2
en:forget	-10
en:forget_it	-3
en:forget_that	-6
en:forgiv				3		2											-3			3			3
en:forgot	6		-5	-3	8													7		-7			-4
en:forgot_to	5
en:form	-4						4	3	-3	3	2	-4	-4	2	-2		-14	4	6	3	-3	-4	3
en:form_after	-2
en:former	2
en:forti	9		-4	2		-2	-2	-2	-2		-5		-2						-2			3	-6
en:forti_dollar	-3
en:forti_minut	5			2	-3						-4						5	-3		-6		4
en:forty-eight	-3
en:forty-eight_hour	-3
en:forty-six	4						4		3			2		3	3		-3		4		6	-4	-5
en:forward_to	3
en:found	-14	8	-6		-12			-4	-4		2	-5		-7	-4	-2	3	-9	-4		-5	-4	3
en:found_and	-2
en:found_it	-4				-2								4
en:found_me	-4
en:found_my	-5
en:found_out	10			7	-2						-3						-8	-3		-3		-2	9
en:found_someon	-4
en:found_the	-4
en:found_time	-2
en:found_us	-3
en:found_what	-3
en:found_within	-4
en:four	28	3	-19	-13	-10	4	-10	-3	3	-9	-5	-11	5	3		-6	9			-6			-8
en:four_and	6			-10													7						-5
en:four_dai	-3				-4
en:four_hour	8	-3	-3	-8	-3												8	-4	8	-9		-5	-4
en:four_in	3
en:four_minut	4		-5	3		3					-2						-3			5
en:four_time	2
en:fourteen	8	-8	-6			-4	-2				-3	-3			3		-5	3				3
en:fourth	2			4							-3		6	3				-3		2		5	-4
en:frame	2
en:free	2	-4	8	-5	-2		-2	-2	-2		-3	-3	-3	-3			8		-3	-15	-2	3	-3
en:free_citi	-2
en:free_if	7
en:free_kid	-2
en:free_loan	-3
en:free_of	-7
en:freez	7
en:french	5	-9	-10	7	-7	-3	-3	-2	-3	-6	-3	-2	-5	-8		-3	-6	-6	-3	9	-5	-4
en:french_three	2
en:french_version	-3
en:frequent	-3
en:frequent_heat	-3
en:fresh	-5	-3		4													-4	-4		10			-3
en:fresh_produc	-5
en:fresh_that	-3
en:fridai	7		-12		-16	3		6	-6	-3		5	8	9	-4	-3	-4	3			-3	10
en:fridai_after	5			9		6					6			3			-8	-3		6			5
en:fridai_and	-4	-3		9	-5	-3	2					2		-3			-8	4		6			-4
en:fridai_at				4		3				2	3		3				3	3		-9	3		2
en:fridai_morn	-5	3						5
en:fridai_until	-4
en:fridg		6				4					3			-2		7							3
en:fridg_and	-3
en:friend	4		-4		-4	3											-3	-4		9			-5
en:friend_with	-2
en:friendli						6					6			4			-3	-2					7
en:friendli_staff	-2
en:friendli_technician	-2
en:friendli_which	-2
en:frighten	3
en:from	10	12	-11	-4	-27	5	-2		-3	-5	7	2		-8		-14	-17	5	8				-5
en:from_#	11	-7			-5	-3	-2	-2	-3	-2	-3	-3	-3	-3	-2	-3	2	8	10	-17	-3	-3	-7
en:from_a		6			-3	-4	-3	4	-3		-3	5	5	3	-2		2	3	-2	-11		6	4
en:from_fifti	-5
en:from_him	6	-3	-3	-8													5			-4	5	-2	-5
en:from_his	-4
en:from_home	3
en:from_me	-2
en:from_my	5	3	-3	-4		6							6				3	-4		-5		5	3
en:from_next	-4
en:from_our	3
en:from_start	-8
en:from_the		2		-2	-15	-3			-10			-10		-4	-9	-7	-10	-3		7	2
en:from_you	6	2		3					3	2			-2	-2	4		-6			10	2	-3	-5
en:from_your	-2	-4				3	-2	5			-2						3					4	-6
en:front	10	-11	-8	2		-7	-3	-2	-2	-3	-4	-4	-4	-2	-2		-2		-4	7	5	-5	-10
en:front_desk		-5	-4			-3											-2	-5		9			-5
en:front_of	7	-4		3	-4												-6	6			6	-3	-4
en:froze	6
en:frozen	3				5	-2				4			6				-4	6		-6	4		-3
en:frozen_kid	-2
en:full			-5	7	-2	-3		-5	-7	2	-4	7	-7	-11	-6	-4	-5	8	-6	-3		-8	-2
en:full_and	-5	-3			-2
en:full_order	-3
en:full_price	-6
en:fulli	-4
en:fume	-3
en:fume_when	-5
en:fun	3
en:fund	3		-3	6	8		3					2		4				7		-7		-2	-4
en:funer	4
en:funni_and	-3
en:furnac		6	7			3					4			5			5	2		-6			-4
en:furnac_quit	-5
en:further	4		5		-3		3							4			4		8	-9		-3	-6
en:ga	-4	4		9	7	5					-3		5				-4			6		7	-6
en:gadget	5
en:gaetan		6	-2	-4		4	6			4	5						2			-2
en:gap	3
en:garag	9		-4	-4	-3	-7		-2	-2		-3		-2	4			2	-2		-5	-2	-3	3
en:garbag	4		-2	-3		-3							3				4	-3		-4			-2
en:garment	-4
en:garment_i	-4
en:gaspe	2
en:gate	7	-6	-3	8	-3			5	-3		-6		-2	-6	-3	-2	8	-4				-3	-8
en:gather	4	-4	4														7	-2		-6			3
en:gatineau	-2											4
en:gave	12	3	-6				3	-3	-3		-7	-3		-3	-2		9	-8	-3	4		-7	-8
en:gave_her	-3
en:gave_it	2
en:gave_me	11	-6	-3		4	-5											7	-2		-7		-3
en:gave_mine	-5
en:gb	5
en:gearbox	3
en:gem	-3
en:gem_hang	-3
en:gener	-5	-3	8	-6	5												10	-4		-9			-2
en:gener_brunch	-4
en:gentl	-6
en:gentl_price	-5
en:gentl_we	-2
en:gentleman	-3			3	-4	-2				4							-6	-8		12
en:genuin	-3
en:genuin_smile	-3
en:german	2
en:gestur	-4
en:gestur_modest	-4
en:get		-2	-9	-3	7		-8	-7	-8	-7	4	-7	-11		-7	-5	6	-9	-6	2	-7
en:get_a	-3	-3			-3
en:get_around	-2
en:get_back	-2
en:get_by	-3
en:get_in	3
en:get_it		5		6	5	3					6		-3	3			-3	-7		7	-2	-4	5
en:get_me	3
en:get_my	-7
en:get_out	-5
en:get_over	-2
en:get_the	-4	6	-2		6	5					4		-3	4				-4		2		5	-4
en:get_to	8	-3			3												-3			3			-4
en:gg	-3
en:gg_team	-3
en:ghislain		6			-2	-3	6				-3	4		-3
en:gift	-4
en:gift_card	3
en:girl	9	2	-4		-4	-4					-4	5	2	2			5		6	-4	-2		-10
en:girl_on	-3
en:girlfriend	-3
en:girlfriend_'s	-3
en:girlfriend_who	-2
en:give	4	6	4	-7	5	4	6	-4	3	-4	4	-5	-7	4	-5	-3	9	-6	-4		-5	-8	-3
en:give_me		3		-4	8				-2		2	-2	-2	4			6			-4	-2	-3
en:give_up	3
en:given	5		-4		-5		-3	-2	-2	-2	-3	2	-2	-3			-3	6				-2
en:given_dure	-2
en:given_my	-3
en:given_the	2
en:given_to	5
en:glass	3	-4	-5	-2	2	3	-2	4			-2		-2				7	-5		-7	6	3	-6
en:glass_bent	-3
en:glass_of	5
en:glove	-5
en:gluten	-2
en:gluten_free	-2
en:go	10		-3	5	-5	-5	-11	-3	-5		6		-3	-2	-3	-5	-11	-9	5	13	10	-17	-7
en:go_again	-3
en:go_and	2
en:go_back										2							-3	-3		3	2		-3
en:go_home					-3
en:go_like	-4
en:go_on	2
en:go_out	-4			3	-2	-4	-3	3					-2	2			-5	6			7	-6	-4
en:go_through	2
en:go_to	5	-3	-3	3			-3	-2	2			-3	-3		3				9	-8		-4	-3
en:goe	13	3	-6	13			5	8	-4	-3	6		-4	-7	-3	-3	-5		3		-4	-5	6
en:goe_out	2	4					3	5				3		-4			-2	4		-4		-2	4
en:goe_to	4	4		6			5				10						-7			-2			9
en:goelett	4	-2	-3	-5	-6												8			-5			-7
en:gold	-9
en:golden	-2
en:golden_volunt	-2
en:goldsmith	-3
en:goldsmith_'s	-3
en:gone	4	3	-7	11	4	-4		-3		-3	4		-4	-7					-3	6	-3		-5
en:gone_and	4
en:good	-8	-3	-12	4			-4	-5	3	-3		2		3	-4	-2		6	2	-5	-3	4	-4
en:good_bottl	-4
en:good_dai	-4
en:good_enough	3
en:good_morn		-3
en:good_price	-2
en:gorgeou_cross	-2
en:got	5		-12	7	-12		-8	-7		-7	-3	-7	-9		-8	-7		9	-8	-4	-8	-10
en:got_#		-3			-3
en:got_a	-4	6		5	3	7					-3						7			-3
en:got_an	3
en:got_my	-3
en:got_the	4	-4	4	4	-6	-2								-3			-5	5	-3	3		-2	-4
en:got_to	5
en:got_was	2
en:graciou	-4
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
en:grant	5	-2	-4	9	7	-2	-2	3	-3			-4	-3	2	-2		-13	3	-3	11		-2	-4
en:grape	-5
en:grass	-5
en:grate	-4
en:gratitud	-5
en:gratitud_for	-5
en:great	10	-3	-6	-5	-4	-3		-2		-3	-2						5	-2			-2	-2	-7
en:great_and	4
en:great_deal	2
en:great_food	-2
en:great_price	-2
en:great_updat	-2
en:great_welcom	-2
en:green	4	-2		-6							-2						3			-2
en:greet	-6
en:gripe	2
en:groceri	5
en:ground	4
en:group	3	-7	-3	-2		-3											-5	3		7			-5
en:grout	3
en:grout_line	4
en:grown-up_laugh	-3
en:grumbl_again	-2
en:guarante	4
en:guess	2
en:guest	2	-6	-4		-3	-4	-6	-4		-3	-3	-5	3	-5	2		-3	-4		3		4	-3
en:guest_'s	4
en:guest_has	-5	-3					-4					-2
en:gui	4	-6	-5	-11			-5	-3	-4	-5	-7	-3	-5	-5	-4	-4	5	-8	-4	2	-6	-6	-9
en:gui_are	-3
en:gui_call	-4
en:gui_is	-3
en:gui_straight	-4
en:gui_super	-3
en:gui_talk	-3
en:gui_was	-2
en:guid	-3				-3	-2	5			3	5
en:guid_dog	-4
en:gym	-5
en:h	7	-4	6		4	-2											8			-9			-3
en:hack	4
en:had	5	8	5	-6	-17	9	-10			-9	8	-7	-3	-5	-2	-11		4	-7	-10	-8	4	4
en:had_a	6	2	-3	5	-8	8	-3	-3		-3	4	-3	-4	5			-5	9	-4	4	-4	3	-14
en:had_an	-3
en:had_been	-2	7	-3	3		7	-2					3	5					-6		-10		4	6
en:had_chosen	-3
en:had_commit	-4
en:had_gone	3
en:had_miss	-3
en:had_my											-3						-4	-2					5
en:had_never	2
en:had_no	12		-4	-5	-4	-9					2	-2	-3		3				-2	4		2	-11
en:had_not	6		-2			2					3						-4			2
en:had_one	3			4	5								6	3					4	-8		5	-2
en:had_read	-4
en:had_the	5	4	-6	-2		4			2		7		4	-4	3			-5		-6			5
en:had_thought	-3
en:had_to	-4	11	7	-8	-4	7	-3	4	-2		10		-3	-3			9	-3		-5		3	-8
en:had_two		3		4					6		-2		4	4			-4	7		-6		2
en:had_zero	-4
en:hair	5			7	-3	-4		3					-2	-3			-5	6		-9		-5	7
en:hair_in	2
en:half	12	-5	-6	4	8	-4	-4	-4	-5	-4		-4	-4	-8	-4	5	-2				-4	-5
en:half_a	7	-2	7	-4													6	-2	-2				-4
en:half_an	-3
en:half_of	3	-5			3	-3											5	-6	4				-3
en:half_past	4
en:half_the	4
en:halfwai	4
en:halfwai_through	3
en:halifax		10	-3			-3	4	3				-3	5	2		6		3		-3			-3
en:hall	-6	3		4	3	4											3			2			-3
en:hall_secretari	-2
en:hallwai	3	-3			-3												-6	-8		10
en:hallwai_any	-6
en:hallwai_has	4
en:hand	8	8	-9	-6	-3	7	-6	2	-2	3		-6	-7			-2	8	-10	-5	-3	4	-6	3
en:hand_and	4	6	-4			2		5			-2						4	-7		5			4
en:hand_the	-2
en:hand_until	-3
en:handl	-6	-5			-3	-2	-3				-2
en:handl_my	-2
en:handl_with	-2
en:handler	-5
en:handler_had	-4
en:hang	-2	-3	5		3						-3						-2			8			-4
en:hang_of	-5
en:hang_on	-3
en:happen	-4	-4	-4	-10	-6	6	-3	-2	-3	-4		-3	-3	-3	-2		-2				-3	-3	7
en:happen_and	-3	3				6
en:happen_to			-2			2					3						-4			3			2
en:happi	-8	3	-3	8	10		-2	3			-4	-4	-5	4			5	-5		4	-2	-5	-4
en:happi_to	-5	3			7	2							-3		3
en:happi_with	-8
en:hard	-11				-3	-2	4		-2	4			-2
en:hard_feel	-11				-3
en:hardwar				3	-2						-3						4	-3				4
en:hardwar_store	-2
en:has	15	13	-2	5	6				-8		6	6	-5		-6		-5	-10	-3	5	-6	-2
en:has_a	9	6	-6	14	-7	7	4	3	-3	5	8	-4	-7		-3		-12	-8	-3	11		6	-3
en:has_actual	-3
en:has_an	3
en:has_been	9	13	-6	5	3	4	-7	-4		-3	6	5				-2	-8	-5	-4	5	-4	3	7
en:has_come	-2	-4			-3									-2
en:has_drop	-5
en:has_file	-5	-3					-4					-2
en:has_given	-5
en:has_gone		4					5				7
en:has_never	6
en:has_not				8	-4	6					6	-2	-3	-4			-8	-4	7	-3		5	3
en:has_reach	-3
en:has_reconcil	-4
en:has_sent	4
en:has_the	5		-2	-2	3												7	-2		-3			-4
en:has_to	8	6	9	5	10	-3					-3			8			5	-4		-4
en:has_two	7
en:hat	-14
en:hat_'s	-3
en:hat_off	-13
en:have	16		-2						2	-6		-2	-3			-11	2	-11	-13			3	4
en:have_a			-6	-2	-9	-2	2	-4	7	3	-3	-3			3	-2	6	-6		-4	3
en:have_ask	3	4		4		-4		4	7				8	5	2		-4		4	-3		6	-4
en:have_been		-6	5	-3		-3	-3	4	4	-3	-6	-3			-3				-3	-7	4		4
en:have_bought	-4
en:have_decid	3
en:have_done	-5	-3			-2
en:have_gone	7	4	-5	7	6	-2	-2		3		-3	4		-4	3		5			4		-4	-7
en:have_got	5
en:have_had	6		-3	-2	-3		2	4	3	-2	5	-4	6		5			-9	4	-10	4	9	3
en:have_it		-5		-7	-3	-3					-2		-3		2		4	-3		6		-4	-7
en:have_just	-5
en:have_kept	5	-2			2												-4	-3		4
en:have_left	2
en:have_never	10	-5	5		4	-5			3		-2	-2		-3	3		6					-3	-6
en:have_no	6	2		-8	-4					3							4	5		-2	-3	-2	-5
en:have_not		-5	-5	-2	-4	-3			3		-3				4			3		-8		4
en:have_noth	3
en:have_now	3		-2	-7	-7	-4		4	-2		-3	-3	-2	7			10	-4		-10		-2
en:have_our	-5
en:have_put		5		3		6					4						-4						3
en:have_read	5			5	10												6	-2	4	-6			-4
en:have_receiv				6			6					5		-5			-7	5		-6		-2	6
en:have_rung	-5
en:have_shown	-3
en:have_sinc		3	2				-3					6		3				-3		-4			2
en:have_the	6			4	-4		2		-3			7	-3		-2		-6	3		7		-4
en:have_to			-2	-9	-4	7	4	-2	-3		9	5	-4	3			4			6	-3	-6	-9
en:have_two	3
en:have_written		4					4	4	3			-3	4	10	3		-3	-3				6
en:having		-3	6	-7	-3	-4		4			-2		6	-3			10			-13	-2	5	-6
en:having_to	-7
en:he	11	3	-16	9	3		-6	-11	-5			-7			-12	-8	6		-16	-6	-2
en:he_also		-3		5													7			-6			-4
en:he_can	2	8		3					5		9		4	7			8	-2		-2			-6
en:he_did		7		-5	-3	4	5			3	2						2	-3		-4	-2		6
en:he_even	-7
en:he_found	-3
en:he_got	4
en:he_had	3	7	-3		-3	9					3							7		-8			-3
en:he_has	2			3							-3						-5					6	2
en:he_is	5		-5	13		-8	-3	-2	-3	-4	5	-2	-4		-3		-8	4	-4	5	4	-7	-2
en:he_mix	-4
en:he_need	5	6			6	-2				4	-2	4	5				6	-5		-10	4	-2	3
en:he_never	3
en:he_put	-6				-2	3					5
en:he_refus	-3
en:he_sai	-4	-2			-4
en:he_said	-2	3			-2	-3	6			7	5							-5			-3		7
en:he_told	-3			6		-6					4						-7	6		6			-5
en:he_turn	7
en:he_wait	-2
en:he_was	4	3	-6	5		9	-2		-2	-4	3	-2	-3	-3			-4	4	-3	-2	-4	-4	7
en:he_were	-3
en:he_would	10		-6	-4	-2	-11	-4	-3	-3		6	-4	-5		-3	-2	4	-2	-3	3	-4	3	-4
en:head			-2	-2	-7	-3			3				-2	3	4		-9	-9	-2	13	7		-6
en:head_offic	-3
en:head_or	-4
en:health	4			3	5	8	-3	5			2						5	-4		-7		4
en:hear	15			-11				-3	-3	7		-3	-6	-5	-3		16	-12	-5	-7	6	-6	-11
en:hear_about	5	-5	-3	-6		-2											10	-2		-7			-5
en:hear_the	4
en:heard	3		-6		3	-3	-3	4		-4	-2	4	5	-4			-4	7		-8	-3	6	-2
en:heard_it	-3
en:heard_of	2
en:heard_the	2
en:heart			8	3	-4	5					4		-3	-2			-6	7		-8		6	-3
en:hearti	-4
en:hearti_breakfast	-4
en:heat		6	4		-5	-12	-3	3		-3		-4	-4	4		6		-8	-3	6	-3	-5	-3
en:heat_and	-3
en:heat_off	2	-3	2	-4													4
en:heat_pump	-6	5	-2					4	3			-3	-3	7	4			-3		7		-3	-2
en:heaven	-2
en:heck	-2
en:hei	3					-2		-2	-2						-2
en:held	6			2		-2	2					2	-4		2		-5			4	6	-5	-5
en:held_my	-3
en:hello	-9	-8	-4	-4	-8	-8	-2	-2	-2	-3	-4	-2	-2		-2		12	4		-11	-2	-4	-7
en:hello_i	-7
en:helmet	4
en:help	-14
en:help_from	-2
en:help_me	-5
en:help_peopl	-3
en:helpin	-3
en:helpin_w	-3
en:her		10	-17	4	-20	8		6	-11		7	-3	6	3	-9	-6	-9	-2	-3	5	2	4	-4
en:her_anoth	-4
en:her_cell	3
en:her_doll	-4
en:her_ey	3
en:her_home	-2
en:her_insur	2
en:her_own	-6				-3						4
en:her_phone	2
en:her_produc	-3
en:her_second	-2
en:her_stroke	-2
en:her_tire	-3
en:her_to	-6	3				-3		4		2			5
en:her_weight	-6
en:herbal	-2
en:herbal_tea	-2
en:here	-7	2	-10	15	3	-8	-5	-4		-4	-6	-7	-5	-10		9	-13	9	-4	13	-3	-6	-5
en:here_is	-6
en:herself				2		-4					-2			5						3			-2
en:hi	-15	-11	-4	7		-9	-6	-5	-6	-5	-7	-6	-7	-7	-6	-4	-7		-2		-3	-5	8
en:hi_i	7	-2		3	7												-8			-7			12
en:hi_its	-12	-2			-4	-2			-2					-2	-2
en:hi_there	4
en:hiccup	-3
en:high	3	-5	-6	10		-3											-3						3
en:highlight	-2
en:highlight_the	-2
en:hike	2
en:hilari	-3
en:hilari_the	-3
en:him	8	8	-10	6	12	-7	5	-6			9			2	3	-4			-10			-5
en:him_a	-8
en:him_again	2
en:him_off	5
en:him_to	7			-4	10	-3					-2		-2				6	-5	-2	3		-3	-8
en:himself	7		4	7	3		-3	-2	-2	-3	2	-3	7	-4			4	-2	-2	-10	-3	5	2
en:hing	-4
en:hip	3
en:hire	5	-3																3		-4
en:his	13	4		18	3		4	-7	-8	-10	5		-2		-7	-5	-7	-7	-10		-2	-12	15
en:his_boot	2
en:his_boss	-3
en:his_coffe	-2
en:his_ey	6
en:his_kei	3
en:his_kid	3
en:his_limit	-2
en:his_love	-3
en:his_meat	-4
en:his_name	3
en:his_own	3			-3	7												8			2			-8
en:his_rubbish	-4
en:his_transfer	-3
en:his_wai	3		-3		5												4	-2		-4			2
en:his_wife	-5
en:hit	9	-2	4	-9	-3	-2					-2						-5			5			-3
en:hockei	4
en:hold	3		3		-6	-6	-3	3	-3	3	-4	3	5		-2			3	3	-7	-3	4
en:hold_a	2
en:hold_music	-3
en:hold_our	-2
en:hole	6	-4	-3	-8		-3											10	-2		-11			-3
en:hole_was	-4
en:holidai	-3
en:holidai_for	-4
en:home	7	-7	14	3		3	-4	-4	-4	-4		-3	-5		-3	-3	6	4	-4	-3	-5	-6	-5
en:home_on	-2
en:homemad	-4
en:homemad_jam	-4
en:honest																	-9			3			5
en:honest_advic	-3
en:honestli	-12
en:honestli_amaz	-3
en:honestli_the	-4
en:honestli_your	-4
en:hood_want	-2
en:hook					3	-3							4
en:hope	-5
en:hope_for	-3
en:hope_that	-4
en:hopelessli	-3
en:hopelessli_convolut	-3
en:hospit	4			5	-4	5					-5			-3				4		-13	2	-4	9
en:hospit_in				5	-3	3					-8		2				-9	5		-7	3	-3	6
en:host	-3
en:host_who	-2
en:hot	3		15	3	4		-3	-3		-3	-7	-3	-3	-3		-3		-2	-4	-3	-3
en:hot_#	-3
en:hot_chocol	-2
en:hot_coffe	-3
en:hot_shower	-5
en:hot_stone	4
en:hot_water	3	-4	5						3						4			3				4	-4
en:hotel	4		-3		5	2		5					-4		3		-5			3			-3
en:hotel_the	-2
en:hour		-4	-15		-6	4			-9	-9	3	-5	-3	-14	-8	-6	7	10	3	-11	-8	-4	-10
en:hour_after	-4
en:hour_and	2
en:hour_at	-3
en:hour_befor	3
en:hour_every	-3
en:hour_fix	-3
en:hour_helpin	-3
en:hour_in	4
en:hour_on			-4			-3		3									-2	8				-5
en:hour_the	-3
en:hour_twenti	3
en:hour_without	-3
en:hous		-3	-11	3		3	-5	3		-4	-6	-4		-6			-3	-3	-4	-6	-3	6	6
en:hous_cat	-2
en:hous_dure	-3
en:hous_in	5	-2	-6															3		-7			4
en:hous_warm	-3
en:housekeep	2		9	-3													3			-2
en:how	-5	-8	4	-4	5		-4	-3	-4	-5	-5	-4	-5	-5	-3	-2	10	-13	-5	-2	-5	-6	4
en:how_do	-9
en:how_it	7	5		3		5					-3						-7	-3		3			7
en:how_move	-3
en:how_much	-4
en:how_to	-4
en:how_we	-7
en:hr	-4
en:huge	-2
en:huge_thank	-2
en:hull	6				-2		3		-3					-4	-2		-9	2		8		-3	-3
en:hum	6	-2	-4	7													-6	-5					7
en:human	4	4					9			8	5									-3	4
en:human_i	5
en:human_who	-4
en:humbl	-3
en:humbl_premis	-3
en:hundr	4	-5		-4	-2	-2	-2					-2					4			-9			3
en:hundr_and	3
en:hundr_dollar	3
en:hundr_night	-4
en:hung	6	5		-7	3				5		4			-3	6		10			-9	-2	-3	-5
en:hung_up	4			-2	4	3					4			-2			11	-3		-9		-2	-3
en:hurri	-7
en:husband	3	-3	-7	2	-3		-3		-2	-4	-8	-2	-3	-3			6	-6		-2	-4	-4
en:husband_'s	-3
en:husband_with	-2
en:i	6	-7		3		-6	-11	-9	-10	-10	-11	-17	-5	-15	-11	-16	4	-4	-9	-10	-10	-4
en:i_also	4				5													-3
en:i_am	-5	-10	-16	13	6	-6	-5	-9	-4		-7	-16		-4	-9	-8		-9	4	9	3	-8	-4
en:i_appreci	-2
en:i_ask	19	-9	-2				-4	-3	-4		-6	-3		-9	-3	-3	9	-7	-4			-6	-3
en:i_believ	-3	4	-3	-6	-3	-2			7					3	8					-2		2	4
en:i_book	6		-3		-6	-2	5			3	3						3	3		-10	-2		5
en:i_bought		-2		2	4	-2													-2	4			-3
en:i_call	-6	4		7	4					7				-2			-5	8		-3	-3
en:i_came	3	3	-2	6		-4		5			-2						8	-5		-9			6
en:i_can	-6		4	-4			-6	-4	-4	-3		3	-6	4	-4	-2	6	-6			-3	-5
en:i_cancel	3	-6		3		-3					-4	-2					-6	10		-9			-4
en:i_carri	-2
en:i_click	5				-3
en:i_close		-4					-3
en:i_commend	-3
en:i_could	13	-6	-8		2	-7	7	-2	-3	3	2		-3	-5	-2		7	-7	-3	2	-3	-4
en:i_did	-5	-9		7	2	-4		-2	-2				-2	-2			-4	2			6	3	-7
en:i_do	8	-6	-7			-6	-5		6		-7	-5	4	4	2	-2			-6	-4	5	2	4
en:i_expect		7		-4	-2	4				5			5				-8				6	3
en:i_express	-4
en:i_fear	-3
en:i_fell	-2
en:i_felt	-6
en:i_figur	-3
en:i_finish	3
en:i_follow	-6
en:i_found	4	9		-5		-3	4			4							7	-3		-3		-3
en:i_gather		-3	5														3			-4			4
en:i_get	-7				8
en:i_got	5		-4	-3	-6	5					-6		-2	-3			4
en:i_had	10	6			-5	6	-3	4	4	3	5	-4	3	5	-3				-2		-3		3
en:i_have	22	10		-3		3		4	8	-4	-4		3		5	-7		-6	-8		-3	9	4
en:i_heard	-2
en:i_just	-3	-3			-4
en:i_kept	-3	-4			-4
en:i_know	-3	-3	9	-7	8		-4	-3	-4		4	-4	-3	-4	-4		4		-3	-6		-3	-4
en:i_last	-3
en:i_leav	2
en:i_left	-3	-2
en:i_look	2
en:i_lose	2
en:i_lost	5
en:i_make	7
en:i_measur	3
en:i_mention	3
en:i_miss	3
en:i_move	7	5	-3	-5		5											2			-5
en:i_must	4
en:i_nearli	4
en:i_need	-4	7				9	-3	4			11	-2	-3	-5	3		-9	-7			4	-5	10
en:i_never	2	-2			2
en:i_now	4	-3				-2											5						-4
en:i_only	-14	-2			-6
en:i_open	7
en:i_order	-9				-4
en:i_ow	-12
en:i_pai	5
en:i_paid	4		-3									5	-2	-3			4	8	-3	-11
en:i_press	5		-3	4	-3												-6	3		-7			8
en:i_put	8		-2	4	-3						-3						-12	-9	4	16		-2	-8
en:i_queu	9
en:i_rais	2
en:i_rang	6			-5		5							8				3	-6		4	3	3
en:i_read	-11	-3		5	3	-4	3	-2		4	-3	-2	-3	-2				5		-6	4	-2
en:i_recommend	-5
en:i_report	-4
en:i_run		10		5		5		5	5		4			4			-4	-6		7		-2	4
en:i_sai	-8				7
en:i_said	5	5		-6			4			4		-2	6	5			5	-7		-3		5
en:i_sat	5
en:i_save	-3
en:i_see	-8
en:i_sent	6	-4	-5		7	-2	3		-2			-3	4	2				-5	-3			4	-4
en:i_shall		-4		-6	3	-2			-2			-2	-3	-2	-2		3	3		-9		-2	2
en:i_should	8	3	-3		4		-3	2	-2	-3	-5	-2	4	-3	-2				-3	-9	-3	4	4
en:i_sign		-3			-4												4	-4		-9	7		3
en:i_sleep	-4
en:i_step	2
en:i_still				5	7				2				-2		3		-8	-3		8		-3	5
en:i_suppos	5	-4	4		-3	-5													4	-8			4
en:i_take	-7	4		3		-3		3	5				-3	4			2	4		3		-5
en:i_think	-4			-2	-3	-2							3					3		-5	3		-2
en:i_thought	4	-4	-5			-2											3			-7			5
en:i_told	7	7	-2	5	-3						-6		2	4				-3		-5		4	5
en:i_took	5			4	-3												-5						5
en:i_type	4
en:i_understand	2
en:i_want	3	6	4		12	8	-4	-2	-3	-3	-5	-3	8		-2		10	-8	-4	-3	-4	7	-7
en:i_was		-5		-4		-3	-5	-5	-5		-7	-5		-6	-4	-3	17	9	-7	-12		-9	-20
en:i_went		7	-2			5					7									-8			8
en:i_will	-6		-10	15	17				3	-6		-9	6	9	5	-3	3	-17	4		-6	3
en:i_wish	-9
en:i_would	10	14	-3	8	-17	6			4	5	-3	-7	-4	-7	7		-6	4		-4	-5		7
en:i_write			-4	-4				6			-3		-2				4	-3		5			-4
en:i_wrote	4	-3			-4	3	-2		-3		4	-3	6	4			5	3		-3	2	4	-4
en:ic	8	2	-5		-2	-3					-4	-2	-2	7	2		-6	3		4			-4
en:idea	4
en:ident	-2
en:idl	3
en:if	-23		-5	2	-12	-9	-11		4	-9	-10	2	-7	2	-5	-7	-3	-5	-9			-11	15
en:if_he	-4	-3			5
en:if_i			-7	-8	-9	-3		-3	6	-2		-2	-4	4		-2		-8	-3	3	-3	-5	4
en:if_it	-7	-4		-2	-3								-2										3
en:if_not	-6	-2
en:if_one	-11	-8			-3	-4							-2
en:if_someth	-2
en:if_the	-11	-3			-2	-2
en:if_we		-5		-3	-2	-3											2			-4		-2	4
en:if_you	-5	4			-5	-2	-2	4	-2			3	-2	-2				-7		-7	6	-2	8
en:ignit	-3
en:ignor	-5
en:ill	4
en:imagin	3
en:implant	-4
en:in		-5	-17	6	7	-9	-6	-10	-8	-10	-5	-9	-10	-4	-10	-12	8	-13	-14	2	-6	-10	-3
en:in_#	-4	-5		-3	-5	-3			-2		-3			-2						-9			6
en:in_a	-3			9	-9	-4	-7	4	-2	-4				3		-4	12		-4	-9	-4
en:in_an	-6
en:in_any	3
en:in_august	3	6		3	-3	2	4		3		-3	-3	5	8	3		-7	-8		7		4
en:in_case	-2				-3
en:in_claim	-5
en:in_decemb	-3
en:in_drag	-3
en:in_drummondvil	-5
en:in_dutch	4
en:in_eight	-3
en:in_english	6	3	-3	-2		3				3	4		5							-10	3		3
en:in_februari	5	5		4		-3		3					-2	5			-7	6		3		-5	2
en:in_five	-4
en:in_french	6	-7	-2	7	-3					-2			-3	-7			-2	-2			-3	-2	4
en:in_from	3
en:in_front	7	-4		3	-4												-6	6			6	-3	-4
en:in_full	6			4	3		4			5				-2			-8	-4		8	5	-2	-3
en:in_german	2
en:in_gold	-8
en:in_half	-5
en:in_hand	-3	-3			-3
en:in_his	5	5		6	7						7						6	-2		2			-7
en:in_it	4		-6	-7		4	-3	4	-3	-3	3	-3	-4		-3	-2	8	-7	-2		-3	-5
en:in_januari	-5	6			-3									-2		7
en:in_juli	6	3	-6	-3	4	-3			7		-2	-2	-3	4	9		3
en:in_june	3				-3							6		-3			-4			-3			4
en:in_late	-3
en:in_lieg	-3
en:in_march	6	3	-9			-3	-3	-2	-3		-3	4	-3	2	-3		6	5	-3	-9	-2	-3	-3
en:in_may	3		-5		-2				3		-4	-2	-2	3	3		-3			5		-3	-5
en:in_mid-novemb	-3
en:in_mind	3
en:in_my	8		-6	9	5	-5		3	-5			3	-6	-8	-5		-10		-5	-4	-5	-7	16
en:in_no	-7
en:in_novemb	-6
en:in_on	-6		-3		-2												-2	2		-5			6
en:in_one	-7
en:in_order	-3
en:in_our	-6	3	-3		4			5	5		-5	-2		-2	5		6	3				-3	-6
en:in_person	3
en:in_plain	3
en:in_room	-7	5		2	-3	4					10			7			-4	-8		15		-3	-6
en:in_septemb	3		6	-3			4					-2	3	6	3			-2				2	-2
en:in_six	-5
en:in_tear	-3
en:in_ten	-5
en:in_that		-3								-2	-6						-6	-2		2	-2	-2	4
en:in_the	10	-5	-4	10	6			-16	-5	-3	2			-3	-9	-9		-9	-8			-3
en:in_their	4
en:in_there	5			-11		-6					3			-3			3	-2				-3	-5
en:in_thirti	-3
en:in_this	4	8	-2	8	4	3		5		4	-3						-13	-6	8	-7		-3	14
en:in_three				7	5	-2				4	-2		6				5	-3			4		-5
en:in_through	-3
en:in_two	-4	-2			6													-4	4	4			-2
en:in_what	-3
en:in_with	-7
en:in_write	5	10	-2	5	-4	9	9	-3	-3	-3	4	10	-5	3	-3		-10				-3	-8	5
en:in_your	-3	5	3	-3		3	3				-5	-2	-3	-3			5	-6		-2		-3	4
en:inbox	5	-3		-2													-13			14			-3
en:incid	-7
en:incid_report	-3
en:includ	4				-5	-5	4	-2	-3	3	4	4	-3	-5	-2			9		-8	-3	-3	-5
en:includ_in	-6
en:includ_the	6
en:incom	-4
en:incom_messag	-4
en:independ	-3
en:independ_broker	-3
en:inform	-3	7		-9	-2	-2	4					6	-2	-3			9	4		-9		-2	-5
en:inform_from	-3
en:inn	3		-6		-3		6	-2	-2		-4		4	2			-3	4		-3		3	-6
en:insid	-9	-3			-5	-2
en:insid_out	-7
en:insid_the	-4
en:instal		3	-8	-4	6	3	-2	-2	-3	-2	3	-3	2	-4	-2				3	4	-3		-9
en:instead	-2				-3		5			5
en:instead_of					-2
en:instruct	2
en:insur	4	9	-3	5	-7	-3	-4		-3		-4	8	4		-2		-7	-6	-3	-2	-2	3	10
en:insur_form	-4
en:insur_settl	-3
en:insur_the	2
en:intend	4	9		2	5	-3	5			9	5	4	-2					-5		-5			5
en:intend_to	4	7		2	5	-2	6			9	5							-2		-3			3
en:intern	4
en:internet	3	-3	-2														5	3		-5			-3
en:interview	2
en:into	11	-6	2	-7	-2	-5	-2	-3	-3		-3	-3	-3	-3	-2		-3	-6	5	9		-5	-10
en:into_a		-3	-3	-6	-6												2	-3		4			-2
en:into_as	-2
en:into_it	2
en:into_the	7				4												-6	-4		10			-3
en:invoic	3		-13	6	2	-6		-6	-6	-5	-7		-7	-8	-6	-4	-14	9	8	-10	-7	-7
en:invoic_#	-4	-3	-2	5	5		-2							-2			-12	5	7	-12	-2		6
en:invoic_and	-5
en:invoic_in	2
en:invoic_is	5
en:invoic_match	-2
en:iron	4	-4	-5	2	-4												-3	-3		3		3	-2
en:is		-7	-12	4		-7	-15	-11	-6	-14	-4	-8	-7	-12	-9	-11	-3	-5	-9		-7	-10	4
en:is_#	3	5	-4	7			-5	-3	-3	-3	6	6	-3	-5	-3		6		-4	-12	10	-6
en:is_a	3	-6		-3	5	-10	-8	-7	-2	-6	-10		-8	-6		4	12	-3	3	-6	-7	-3	-7
en:is_about	-2	-5				-3
en:is_alreadi	-6
en:is_an	4
en:is_back	-7
en:is_been	4
en:is_being	2
en:is_block	7
en:is_breathtak	-2
en:is_built	-4
en:is_call	2
en:is_cheer	-3
en:is_come	3	3	5			6		4			5			7				-2		8			-4
en:is_delightfulli	-3
en:is_done	2	-2		3							-3									7			-6
en:is_easi	-8
en:is_exactli	-4
en:is_fill	-3
en:is_final	-6
en:is_fine	-6	-5	-5	-8	-6	-2				-2	-3			-2			4			-7			-2
en:is_for	2
en:is_friendli	-2
en:is_from	3	3				4												-3		3			2
en:is_full	-6				-2
en:is_get	2
en:is_go	7			5	-3				3					2	4		2	-2		3		-2	-6
en:is_gone	-6
en:is_honest	-3
en:is_how	5
en:is_in	9		-6		3	5	-6	-4	-5	-3	5		-6	-7	-4	-2	-8	-9	-4	5	-4	-7	10
en:is_it	-5
en:is_lose	4
en:is_my	3			3	7	-2			5			-2	5	7			9	-8		-4	6	5	-8
en:is_never	-5
en:is_no	7	-5			-7			5			-7			-2			-5	5		-3			3
en:is_not	10	-4			11	-6	-4	-3	3	-4	-7	-5	-4	-5	4		-13	-8	8	2	4	-7	11
en:is_now		-4	-7	13	-6	-3	-3		-3		-3	3	-3		-2		-13	5	-2	9		-4	3
en:is_on	12				6		-3	5	-3	-2	-8	-3		-4	-2			-3	-3		-3		-5
en:is_one	7
en:is_only		-4			-3	-6											5			-6
en:is_perfect	-10
en:is_rare	-3
en:is_realli	-6
en:is_reliabl	-4
en:is_self-explanatori	-3
en:is_solid	-3
en:is_still	4	-4	-3	8	-3	-2			2						3		-6	-3		-5		4	9
en:is_talk	-2
en:is_tasti	-3
en:is_that	-3	-3	-2	-4	-6	-2					-2						3	-6	-3	-6			8
en:is_the	-5		-2		8	-9		-5		-5	3	2	-7	-9	2	-3	-8	16	-6	-7	-6	-7
en:is_there	-13			5	-2	-4					-3		5				3	-3		-9	4		4
en:is_this	-2
en:is_up	4
en:is_what	5	-4	-4	10	6	-2											-12	6		11			-5
en:is_work	3
en:is_worth	-8
en:issu											-3
en:it	11	-2	-7	2		-2	-9	-7	-8	-13	-8	-14	-8	-4	-7	-20	-6	-9	-7	7	-7	-5	-3
en:it_again	7			8		3					-3			-2			-7	-3		12			-7
en:it_all	-14
en:it_and	12			-2	-5	2	-3	-2	-3		3	7	4	5	-2		-3	3	5	-4	2	-5	-3
en:it_at	7
en:it_back	-6		-2	7	-8		-3	-2	-2	-2	-5	-3		-4			-11	-7			-2		8
en:it_becaus		-6		-2									-2	-5			6	-3					-4
en:it_befor	7		-3	3	-4	3	5				5			-2			-7	-4		3	-2	6	-7
en:it_by	-2	4		3	-2			5					-3		3		-4					-4	6
en:it_can					-2
en:it_cost	2
en:it_does	-8
en:it_down	11	-3	-4	-3	-3						-3		-2						3		-3	-4
en:it_first	-4
en:it_for	8	-2	-2	-2	-3													6		-8
en:it_from		3		-5	-3			4			-3		6					-5		4		5	-4
en:it_had			7	-4									5	3				-2		-5		5
en:it_has	7		-5		7	-6		3	-3		-4	5	-3	6	-3		-2		-4	6	-3	-5	-5
en:it_i	3
en:it_in	-4	3	-6	9		3		-3	-3	3	-8		-4	-4	-2		-10		-2		3	-5	4
en:it_is	6	-8	-10	8	12	-10	-5	-3	6	-10	-9	-6	-2	-3	5	-7	-2	3	2	-8	-13		7
en:it_last	-5
en:it_must	3
en:it_myself	3
en:it_never	-5
en:it_now	5	-4		-3	4													-4		3	6	-2	-4
en:it_off	5		-4	-4													-7	-4		10			-2
en:it_on		-4	13	-5	-3	-6	-3	-3	-3		-4	-3	-3	3	-3		6		-4	-6	-3	-3
en:it_onlin	3
en:it_or	2
en:it_out		-3	-6		-3	-2														4			-2
en:it_rain	-4
en:it_ring	2
en:it_sai	-5	-7		6	-2	-6												2		4		-2	-4
en:it_said	3	-3	-5																				-2
en:it_seem	4
en:it_stop	5
en:it_take	5
en:it_tell	5
en:it_that		-2		3							-3						-4	-6		7
en:it_the	3		5		-2		3						-2	4				6		-4			-3
en:it_there	-7
en:it_this	4	3		3	-2	3					2		3				-4						2
en:it_three	5	-3	-3	6	7												3	-4			6		-4
en:it_to	-7	7	-2	4	-3	6	-3	4		-3	-7	-2		3			-4	-2	-2		-3	7
en:it_too	2
en:it_turn		-3		4														2					-2
en:it_up	8					-3	3		2			-3	4		3		-12	-4		9		3
en:it_was				4		-3	-9	-7	-8	-7	5	3		8	-7	-4		4	2	4	-8	4	-8
en:it_went				4							-2						-6	-7		11		4	-3
en:it_were	-3
en:it_when	2
en:it_will	2
en:it_with	4	-3	7		-2												6	-5
en:it_worri	-6
en:it_would	-4	-4	-4	-4	-7	-4	-5	-3	-4	-4	-4		-4	-6	-4		-4	10	-3		-3	-4	-3
en:item_back	-3
en:its	6	-7	-10	-7	6	-11	-8	-7	-9		-10		-8	-10	-8	-6	-16	-10	-5	12	-6	-8	7
en:its_#	7			-6	7												4			4			-8
en:its_a	3
en:its_kind	-2
en:its_own	8	2	-2	-6		-2				4							-7	-2		5
en:its_septant	-3
en:itself	17	-3	-12	-15	-9	-6	-3	-3	3	-3	-6	-3	-3	-4	4	-2	3	5	-4	-7	-4	-4
en:itself_at	6	-3	-3															-2					5
en:itself_is	4		-6	-3	-3													4		-6
en:jam	-2
en:jam_egg	-4
en:januari	-11	11	-4	4	-7	-4	-5	-3		-2	-5	5	-5	5		6		4				-6	-3
en:januari_#		8		4			-3				-2	6		7				3				-2	-5
en:januari_and	3
en:jar	3
en:jar_of	-2
en:jewel	-3
en:jewel_'s	-3
en:joani	-5
en:joani_sort	-5
en:job	7		-4	14	4	5					-4	-2	-2	-2			-10	3		-5	6	-3	11
en:job_from	-4
en:job_good	-2
en:joi	-4
en:joint		-6				-3					-3
en:joke		-3																-4		4	6		-5
en:joke_over	-4
en:joke_with	-2
en:jolt	-3
en:jolt_a	-3
en:judg	-3
en:judg_you	-2
en:juli	12	3	-8	11	3	-7	3	-4	8	-4	3	2	-8	4	6	-3	-13	7	-5	4	-5	-4	4
en:juli_#	6	-3	-2	7	2		2		-3		-3		-3		-3		-10	3		5		-5
en:june	6		-5	9	-9	-5		-5		-4	-9	2			2	-2	-12	7	-4	3	-4	-3	3
en:june_#	5		-2	8	-3		2		-2				4	5			-8	4				3	3
en:junk	3
en:junk_folder	3
en:just	-18	-5	8	-14	6	-10	-11	-9	-11	-3	-5	-11	-11	-13	-10	-7	16	-3	-8	-18	-8	-10
en:just_a	-4
en:just_check	-10				-4
en:just_for	-4
en:just_in	2
en:just_like	-10
en:just_ring	3
en:just_the	-3
en:just_thought	7	-2		-11	-3												11	-4		-7			-3
en:just_to	-10
en:just_want	8	-3	9	-3	-7	-2														-8		-2	7
en:karim_to	-2
en:keep			-4			3	-4	-2	7		4	-3	2	4			-11	6				4	-4
en:keep_an	-5
en:kei		5	-3	-2	4	4	-3	-2	-2	-4	4	-3	-3	-2			6	2	-2	-10	-3	-3
en:kept	-3	-13	4	5	-5	-8	-3	-4	-4	-4	-5	-5	-4	-4	-3		-6	-5	-5	11	-4		-6
en:kept_smile	-3
en:kept_the	8	-4		3	-2												-4	-4		8		4	-7
en:kept_to	-2
en:kept_us	2
en:ketchup	3
en:kettl	-3	-3		6							4			-3			-6	-2		9			-3
en:keyboard	3
en:keyboard_without	-2
en:kid		2				3	-2	-3	-3	-2	-6	-3	-3	-3	-3		3	-4	-2	-9	-2		4
en:kid_'s	3
en:kid_and	-5
en:kid_at	-3
en:kid_dont	-3
en:kid_meal	-2
en:kid_will	-4
en:kill	11	-6	-6	-4	-3	-6											2	7		-4			-7
en:kill_me	7	-6	-5	2	-3	-6											-3	7					-6
en:killer	-4
en:kilo	6
en:kilometr	3
en:kim	-4	4	-2	9	-3	-2	-2					4	-3		2		-11			9		-4	2
en:kim-anh	6		-2									4						-3
en:kind	-4	-2	6		-4	-3					-2	-2	-2				-3		4
en:kind_and	-4
en:kind_as	-3
en:kindli	-4	5	-4	5	-5	-3	-3				-2	6		3									-5
en:kindli_agre	3
en:kitchen		3	5	-2	-6	3			-3	-4	-7		-6	-6	-3			4	-2		-3	-8	3
en:kitchen_at	-2
en:kitchen_door	4
en:kitchen_ever	-4
en:knee		-4		7	-4	-2											-8	2					7
en:knew	-2
en:knew_my	-3
en:knew_where	-2
en:knock	5
en:know	-3	2	3	-12					-10	6	4	3	-5	-14	-8	-5	7	-11	-9	-2	-3	-14	8
en:know_a	4	3		2	5			5									7	-4		-5			3
en:know_her	-5
en:know_if	-9
en:know_it					6
en:know_noth	-3
en:know_our	-4
en:know_the	-5	-2	6		-5													4		-3
en:know_what	4	6		3	4	-4	5			11	4		-3	-3			4	-4
en:know_you	-8
en:l	6			3	-8												-6	8	-4				-4
en:la	-3				6		4						5	5
en:lab	3	-2	-2	11	7												-4	-2		8			-3
en:label	6	-2	-3	-5	-2												6			-9			-2
en:label_on	2
en:labour	4			2	4	6					6			4			3
en:labour_dai	3
en:lad	-8	-2
en:lad_on	-3
en:lad_who	-3
en:ladder	2			3	6	3											-3	-2		5	6		-4
en:ladi	-6	-7	-9		3	-6	-3	-3	-3		-5	-3		-3	-2			-3	-4	9		-5	-10
en:ladi_as	-3
en:ladi_behind	-2
en:ladi_dug	-3
en:ladi_even	-4
en:ladi_from	-4
en:ladi_know	-3
en:ladi_on	7																2	-3		3			-2
en:ladi_took	-2
en:ladi_very	-2
en:ladi_who	3	-4	-2	-3														-2		5			-3
en:lake_is	-2
en:lamp	-9	-2				-3
en:lamp_in	-7
en:land	-6	-8	-3	4		-4	-3	-3	-4	-2	-3	-4	-3	-4	-3			-2	-3	2		-3
en:land_in	4	-4			3												-7	-4	-2	7			2
en:land_registri	-3
en:landlord	3	-5	-4	-7	-3	-3											5			-5			-3
en:lane	-4
en:lane_open	-5
en:languag	-2	-3		10													6			-7			3
en:laptop	2	-4	-4	6	-6	-4	-2		-2	-2	-3	-2	4	2			-10	3	-2		-2	4	3
en:laptop_on	-4
en:laptop_sent	-2
en:larg	-3
en:larg_and	-3
en:last	-8	6	-11	-7	-17	-6		-7	7		-12	2	-2		4	4	-9	-7		9			4
en:last_a	-6
en:last_i	-5
en:last_month	2
en:last_night	4	5	-4	-11	-7		3	-2	4	5	-6	-2	-4	-4	5		5	-4	-2	-4	3
en:last_someon	-4
en:last_the	-5
en:last_week	-5				-3	-2			6				4	4
en:last_wrote	-3
en:last_year		5	-3	7										-3		6	-9	-3	4				9
en:late	-10	-5	5	6	4			-3	-4	-2		-4	3		-4		3	-5		-2		4	4
en:late_not	-5
en:late_the	-3
en:later	5	6	-6		8			-2	-4	3	-6			-6	-3		-6			8	4	-7	-10
en:later_i	-3
en:laugh	-5	2	-6	-6	-3		-3				-4		5				9	-5	-2	-6		-3	-7
en:laugh_and	4
en:laugh_too	-3
en:law	7
en:lawyer	7		6				5				-3	5	-3	-3			7					-7	-5
en:layperson	-3
en:layperson_like	-3
en:lead	-4
en:leak	-16				6	4					-2		5
en:leak_and	-8
en:lean	4	2	-2	-3	-2	2					-2						-8			10			-5
en:learn	13	-2	15	-6	-6	-7	-3	-3		3	-5	2	-6			-3	4		-3	-10
en:learn_his	3
en:learn_it	4
en:least	2
en:leav	-9	3	15	-6		-7	4	-3	8	2	2	-3	3		4	-3	4	3	3	-9	-3		-5
en:leav_a	-10
en:leav_friend	-2
en:leav_it	-7
en:leav_the	2
en:leav_your	-4
en:left	6	9	-4		-5		-9	-8	-9	-6		4	-3	4	-8	-6		-5	-8	2		-5	-6
en:left_a	2			-8		-2							5	3			-4	-4				5
en:left_at	3	3	-3	-6	-3	4											3						-4
en:left_behind	-5
en:left_everyth	-3
en:left_for	-5
en:left_in												4
en:left_me	3
en:left_my	-3
en:left_on	5
en:left_the	6
en:left_without	-4
en:legal	2
en:legend	-3
en:legit	-2
en:legit_thank	-2
en:lenoir	-3
en:lenoir_throughout	-3
en:lent	-8
en:lent_me	-3
en:leon	-3
en:leon_who	-3
en:less	3	2		5	4	-2	5				7									-4			3
en:lesson	-10				-4
en:let			-6	11	5	-3	-4	-4	-4		-6	5	4	-6	-3		-6			3		-6
en:let_go	3
en:let_me	-3	-2		4	-3	2											-4		4	7			-6
en:letter	16	4	-6	4	-11	-7	11	-4	-4	-3	2	3	6	6	-4	-3	-18		2		-5		8
en:letter_of	4	3		6	-2		4				7			-2			-7	-7					11
en:letterbox	6
en:level	4
en:liais	-3
en:liais_between	-3
en:librari	-6
en:librari_full	-3
en:librari_passion	-3
en:licenc	2				2					4							3	6		-10
en:lick	-3
en:lick_the	-3
en:lieg_sauc	-3
en:life	-3
en:life_so	-3
en:lifeguard	-2
en:lifeguard_gentl	-2
en:lift	5	-2	-2	4	-4	-4					-4	3		-2			-6	5				-3	4
en:light	3	4	-5	-11	-2	5					-3			-2			9	-2		-4		-2	-5
en:light_as	-3
en:like		-3		15	4	-7		6	-7	5	-12	-4	-4	-10	-4	-6	-14	6		-7		5	6
en:like_a		-9	-11	5	-6	-8	-3	-3	-3		-6	-3	-4	-5	-3	-2	-8	-3	-3		7		4
en:like_clockwork	-4
en:like_duckl	-2
en:like_it	5	-4		-4	-6													4		-11		8	-4
en:like_log	-2
en:like_me	-2
en:like_new	-3
en:like_that	-4
en:like_the	5		-2	9				3	-2		-3		5	-2			-4	14	-2	-13	-3	8	-9
en:like_they	-2
en:like_to	-8	6	7	12		2	3	4		9	-3	-4	-7				-4	-10	7	-5			8
en:like_we	3
en:limit	-9				-3		2		-3				-2	-5	-2
en:limit_and	-2
en:line		8	-11		6	8	-3	-6				5	4	-11		-3	-5	-8		4	8		3
en:line_#	-8
en:line_is	2
en:line_of	3
en:line_on	-5									4			6
en:line_too	-5
en:lineup	3
en:link	-5		-3	8	6	-3	-6	-3	-2	-2	-3	-5	-3	4	-2			3		-9			3
en:link_below	-9	-3			-2		-4					-3
en:link_to	4
en:list	7	-5	-6	-3	-4	-7	-3	-4	-4	-3	-5	-4	-4	2	-3	-2	-4	-6	-5	4	5	-4
en:listen	-9	7								4	7			4
en:listen_and	-2
en:listen_replac	-2
en:listen_to	-2
en:litr	-3	-2		3	-4	-3						-2	-3	2			-4	5	-2				-3
en:littl	4	-9			-5	-6					-4	-2					9	-7	-2	4	-2	-3	-10
en:littl_local	-2
en:littl_note	-2
en:littl_place	-2
en:littl_weekli	-2
en:live	13	-4	-5	6	3						2	-2	-3	2	2		-3		-2	-4	-3		5
en:live_in	6	3				4					4						4			-7
en:live_room	6	-3		4													-6			4			2
en:load	2
en:loan	7
en:loan_of	-3
en:lobbi	10	2	13	-2	-5	6				-2	5	-2	-3				2	-2		-7		5	-4
en:local	-7
en:local_seamstress	-4
en:local_wine	-2
en:locat_friendli	-2
en:lock	12	-8	-3		5	-5	-2	-2	-2		-4	-3	-3	-3	-2		-7		-3	9	-3	-3	-8
en:lock_after	2
en:locum	-3
en:log	-8			-5	-3	6	-5			-2		-3		-3			4	-3		-4			4
en:log_fire	-3
en:log_in	-3	-5					-4					-3
en:logan	8		-3						-2		-3			-3	-2							3	-8
en:lol	-5
en:lol_at	-4
en:long		-6	-4	6	-7	-2	-2		-2			-3			-2		-11		-2	9
en:long_as	3
en:long_weekend	-6				-5
en:longer	9	-4		-5		-3											9	-4					-2
en:look	5	-2	-5	9	4	-3	-3	-7	-4	-4			-9	-7	-2	-4	-4	-12		13	-3	-5	-10
en:look_after	-2
en:look_again	4
en:look_at	-2	-2	-6	6	-7	3	-3	-2	-3	-3		-3	-3	-3	-3		-5	-6	-3	11	-3	-4	-3
en:look_for	-5	6	-3	-6	-3	2	4				4						8	-3					-5
en:look_in	3	-3															5	-4					-4
en:look_into	2
en:look_like	6		-4	7	8					3								-2		-7	3
en:look_onto	-3
en:look_sick	-3
en:look_up	2
en:loop	-3
en:loos	5
en:lose	6	4	-3	-5	-3			4				-3		3			4	-4				-2	-4
en:lose_a	6
en:loss	-8			3	-4	-4	2	-3	-3		-4		5	2	-3	-2	-3	-4		-6		4	5
en:loss_of	-7	-3										-3
en:lost		3			-2	-2			3	4		-2		3	4		-4			-2		-2	7
en:lost_bag	-5
en:lost_my	3
en:lost_on	-2
en:lot	2	-5	-2	7	-2	-2											-4	6		-5			3
en:love	13		-6		-7		-2	-3	-2	-3	-4	-3	-2	-3	-2	-2	-9	-3	-3	-3	-3	-2	12
en:love_and	-2
en:love_kid	-3
en:love_of	-3
en:love_the	9	-3	6	-5	-2																		-3
en:love_this	-3
en:low-floor	-3
en:low-floor_buse	-3
en:loyalti	2
en:luggag	2
en:lukewarm	4	3	-3	4	6				6					4			-5	-4		9
en:lunch	5	-4			-3	-2												-6		5		6	-4
en:lunch_and	-2
en:m	9		12	-9	-9	-3	8	-4	-4		3	2	-6	-6	-3	-3	8	5	-5	-10	-4	-10	5
en:m_on	7	3	3	-5	-2		6			4	5						2			-3
en:machin		6	-3	6	-2		5	4	-2	5	3	-2	-3	-3					-3	-9		-3	7
en:machin_that	-2
en:machin_was	-6
en:mad	-5
en:made	5	-6		-6	-2		-4	-3	-4	-3		-5	-4	-5	-4	-3	-4	-8	-5	14	-3	-6	-7
en:made_even	-3
en:mail	-3	-5				-5	2				-2	2		-3			-4	3		5			-5
en:mail_it	-2
en:mail_system	-3
en:mailbox	-8		6	-5	-2	-3	-3		-2		-3	3		-4	-2		-5			7			-4
en:mailbox_is	-6
en:mailbox_migrat	-2
en:main	2	-3	-6		-3					-2								-4		-6			8
en:mainten	7	-4	7	-3	-7									-2				-4		-3			5
en:mainten_on	2
en:make	6	-3	8	7	4	-3	3	-5	-5			-5	-6	-5	-5	-3	5	-6	5	-8	-5	-7
en:make_a	-5				-3						-2
en:make_an	2
en:make_any	-4
en:make_it	4	-3		4	-4															5		-2	-4
en:make_life	-3
en:make_me	5
en:make_no	-4
en:make_sens	-3
en:make_tea	7
en:make_the	4	5					6			4	5						3			2
en:make_us	3
en:make_you	-3
en:man	7	9		4	-11	3	2	-5	2	5		-5	8		3	-3	-17	7	-7	3	3		6
en:man_in	-5
en:man_left	-3
en:man_who		5				-2				2			-2	5			-3	5		-9	3		3
en:man_with	4	7	-3		-4	6							-2				2	-2				-2	-4
en:manag	-4	5		-4	4	-6			11		-3		7	5	8		-4	-3		-4		7	2
en:manag_to	-2
en:manag_wrote	-4
en:mani		-2			-3
en:mani_on	-5
en:mani_thank	4
en:manual	2
en:mapl	-3
en:mapl_syrup	-3
en:march	3	5	-13			-3	-5	-3	-5	-3	-7	3	-4	5	-4		6	4	-3	-9	-3	-5
en:mark	3	7	7	5		6					-3									-11			8
en:mark_left	-5
en:mark_on	2
en:market	3
en:market_shuttl	-3
en:market_was	6
en:marnier	-3
en:marnier_souffle	-3
en:mason	-4
en:mason_sent	-4
en:massag	2
en:mat	-5
en:matern	-4
en:matern_ward	-4
en:math	2
en:matt	4
en:matt_black	2
en:matter	2				-2					4							-4			-7		8
en:matter_of	-4
en:mattress	-5
en:mattress_power	-3
en:mattress_unseen	-4
en:may	-4	3	-5	8	-16		-9	-6	-3	-7	-12		-8	-6		3	-9	-8		8	-6	-10	6
en:may_#	5	7	-4	-3	-3	6	-2		-2			-3		-5		6	-5			8		-2	-7
en:may_be	-4	-3								-2
en:may_i	2		6														7		4	-6			-4
en:mayb	4
en:me	-3	-2	-5	5	6	-2	-9	2			-10	-2				-12		-5	-5	3	-5	6
en:me_#	5			3	8												-8	-3	-4				7
en:me_a	4		4	-5	-8	3	-4	-3	-3	-3		-4	-3	2	-3	-3	6	-10	-4		-4	-4	4
en:me_across	-3
en:me_again	-4
en:me_and	4											4					4	-5		-2			3
en:me_anoth	5
en:me_as	-3
en:me_at		3		4			4				-2		4	5				-2		-7		7
en:me_back	-3				-2					2			3				-3	-2			3		5
en:me_befor	-5	5		2	-2			7	7				3	6	2		-3	5		-3		5	-4
en:me_by	4			5	-5		-3					2		3			-8	4		3			-3
en:me_class	-3
en:me_down	-5
en:me_every	-4
en:me_feel	-4
en:me_for			-3	-6	4	-3		3	-2				-3	-3			-3	7	-2	4		-5	-3
en:me_he	8			5	5					4								-5		-3		7
en:me_how	-5
en:me_i	4	-5	6	-15	-3									-2			15	-3		-12		-2	-6
en:me_if	2
en:me_in				7	-3	3				-3			-2	-6						-2			4
en:me_it	5	-3		6													-6			7			-3
en:me_know		-6		3	-4												-8	4		9			-3
en:me_no	-4
en:me_noth	-2
en:me_on				4							-2						-5	-2	7			7	-5
en:me_out	-3
en:me_pack	-4
en:me_smile	-3
en:me_so	3
en:me_that	2	10				3	5			4	5	6					-3	5		-2
en:me_the	-8	-3	-3	8	7	-6	-5	3		-3	-6		-4	8			5		-3	-4	-3
en:me_through	-3
en:me_to		3	6	-4	-7	4				5	-2		3	-4				-5				3	3
en:me_until	-4
en:me_what	-8
en:me_whether	-6
en:me_why	4
en:me_with			-5	2		-2							3				-4	-4		4	8	-3	-4
en:me_you		-2				-3
en:me_your	2
en:meal_my	-2
en:mean	-5	-5			-4	-4					-2
en:meant	2
en:measur			-5		-4						4					-2		-6	-3	6		-2	-7
en:measur_the	3
en:meat_and	-4
en:meatbal	-2
en:meatbal_in	-3
en:mechan	2
en:mediat	-3
en:mediat_listen	-3
en:meet		3			-2	-3		3	4				-4	3	6			6		-3			-2
en:melt	4
en:member	8
en:memori	2
en:men	4	4				4
en:mention	-4	-6	-2	-6	-6	-2		-2	-2		-2	-2	-2	-6			4	6		-8			-5
en:mention_it	-8	-6			-5								-2	-5
en:mention_the	3
en:mention_too	-3
en:menu		-4	7	2	-5	-4					-3						-6	-2		6
en:menu_fresh	-2
en:menu_on	-6
en:mere	2
en:mess	-10				-5
en:mess_around	-4
en:messag	-10	-6	-6	4	-12	-8	-7	-5	2	-4	-7		-6		-5	-4	-10	-15	-4	21	-3	-5	-5
en:messag_lost	-2
en:messag_on	-2
en:met_every	-3
en:metal		6	-2	3		6					-5												4
en:meter	10		-3	-6	-3	7			-2		3	-3	4	2			11	-4	-2			5	-11
en:mic	-2
en:mic_at	-4
en:mid	8
en:mid-novemb	-3
en:midnight	6	-5	-3	5	-5	-2					-3			-3			5	-2				-3	-7
en:might		-3	6	4	-4	-3											5	6		-8
en:might_as	3
en:might_you	-6
en:migrat_on	-2
en:milk_in	-2
en:million	3
en:min_on	-3
en:mind	3	-3	4	7	-3												-7			-4			6
en:mind_at	-2
en:mind_you	2
en:mine	4	-10	6	2	5	-4	-3	-3	-3	-3	-4	-3	-4	-7	-3	-2			-2	-15	-3	-3	8
en:mine_back	-5
en:minimum	3	-2		6	5												4	5		-6			-2
en:minu	-5					-2
en:minut	-2	-2	-9	9			-7	-6	-8		-8	-6	-2	-11	-7	-6	10		-7	-6		-3	-8
en:minut_and	-6	8		2		8					2						-5			4			2
en:minut_befor	2
en:minut_fix	-3
en:minut_flat	-3
en:minut_late	-4
en:minut_later		3		3	5					5			3				-3	3		-3	6		-2
en:minut_on	-2
en:minut_one	-3
en:minut_over	-2
en:minut_past	-2
en:minut_sinc	4
en:minut_the	-5
en:minut_to	-4
en:minut_when	-4
en:minut_with	-5
en:mirror	3
en:mislaid_order	-2
en:miss	9	-2	-8	-9		4	-3	-2	-3	-2	-4	-3	-3	-6	-2	-2	4	-3	-4	6	-4	-6
en:mist	-3
en:mistak	-10
en:mistak_own	-3
en:mistak_was	-4
en:mistak_with	-2
en:mix	-2
en:mix_up	-4
en:mode_is	-3
en:model_and	-2
en:model_of	-2
en:modern	3
en:modest	-4
en:modest_as	-4
en:modul	-5
en:mom	5
en:moment	-4
en:moment_it	-2
en:mondai	5	17	-8	7	-3	7	4	-8	3		12	6	10	4		-4	-18	-5		5	-2	6	5
en:mondai_assessor	-3
en:mondai_at	-5	4		-4	-2	-4			5		-3	4	4	3			5	-5		-8			6
en:mondai_morn	-4
en:monei	7	-6	-4	-3		-4			-2	-2	-2						10			-10	-3	-3
en:monei_back	2
en:monei_fridai	-3
en:month	13		-4		-9	-3	3	-6	-8	2	6	5	-7	-10	-7	-4			8			-8	-8
en:month_on	3	-3	-8	-4														-4		5			-2
en:more	-9	-8	-2	7		-8	-2	-2	4	-2	-4	-3	3	2	-3		10	-6	4				-7
en:more_doubl	-4
en:more_peopl	-4
en:more_than	8
en:morn	-13	6	6	-8	-6	-4			-4	-9	-2	4				-6	7			-6	-8		-3
en:morn_a	-3
en:morn_and	-3			-5	-3	2	3				2		-2	-2			6	2		-11		-2
en:morn_coffe	-2
en:morn_commut	-5
en:morn_fix	-4
en:morn_no	-2
en:morn_to		-4
en:morn_wow	-4
en:mortgag	-3
en:mortgag_with	-3
en:most	3	7	-2	-3	-3		4	4		4	-4		-4	-2			-7	-4			4	2	3
en:most_of	-4	6					4	5		5
en:mostli	3
en:motel	3
en:mother		-4	-2	-5	-2	-2											6	5		-8			-2
en:mother-in-law	4
en:mother-in-law_has	3
en:mother_has	-2
en:motorwai	3
en:moulin	-4
en:moulin_street	-4
en:mous	-3
en:mous_and	-4
en:mouth		3			-2			4			-3		-2				3			-7			7
en:move		12	3	-5	3	9		-5	-5	-5		3	-6	-7	-5	3		-5		-3	-4	-7	4
en:move_a	7
en:move_in	-7
en:move_my	-3
en:move_the		6		2	3	8	5				5						-3					-3	2
en:move_to	-9	11			-5							7		-3		6
en:mr	-9	2	-5	7	-13	3	7	-4	3	4			3	2	-4	-2	-2	6	-7	-11	5	6	-3
en:mr_arsenault	-2
en:mr_bianchi	-3
en:mr_lenoir	-3
en:mr_tessier	-2
en:ms	4	5		5	-3	-4	8		-3		6	5	-3	4	-3		-6	4				-5
en:much	-5				-5
en:much_easier	-3
en:much_n	-4
en:music	6
en:music_problem	-4
en:must	13	-6	5	-6			-3	-2	-3	-3		-2	-3	-4	-2			-9	-5		4	-4
en:must_be	6	-4		-9	3	-2					-2			-2			7	-7	-3		-2		-4
en:must_have	3
en:my	2	-11		7		-6	-8	-7	-9	-3	-13	-13	-8	-18	-10	-18			-5		-3	-12	-5
en:my_#	-5
en:my_account	4
en:my_address	6			-9									3				7			-5	3		-5
en:my_ag	-3
en:my_appeal	-2
en:my_applic	-3
en:my_babi	-2
en:my_bag	3
en:my_bank	3				6							6		4			3	5		-6			-3
en:my_belov	-4
en:my_best	6
en:my_birthdai	-2
en:my_boiler	-4
en:my_boyfriend	-2
en:my_broken	-2
en:my_broker	-4
en:my_brother	3
en:my_brother-in-law					7
en:my_call	-4
en:my_car	2
en:my_card	-8	-5		4		-2						-2		-2			-8	9					-5
en:my_cat	-6
en:my_client	2
en:my_cocktail	-3
en:my_compens	-3
en:my_compliment	-2
en:my_dad	2	4	-3		-3	5					7							3		-6
en:my_daughter	3		-2	-3	-3						-5	6	-3	-3						-9	-2	-3	7
en:my_desk	2	6		-5	-2	-2			9			-2	-2	2	10		3	-4		7			-5
en:my_direct	-3
en:my_dish	-3
en:my_dog	4
en:my_face	4
en:my_father	4	3	-4	6	5		4				8							-4			-2	-2	6
en:my_feet	-3
en:my_file	-3
en:my_furnac	-5
en:my_gift	2
en:my_girlfriend	-2
en:my_gran	-3
en:my_grandad	-4
en:my_grandma	-3
en:my_gratitud	-3
en:my_hair	5
en:my_hand	-5
en:my_having	-7
en:my_heat	-3
en:my_home	-2
en:my_husband	-3		-5	3	-3	3	-3			-4	-7		-2	-2			-5	-4			-3	-3	4
en:my_inbox	3
en:my_knee	-5
en:my_late	2	-2			-2		4						5	4			2	-5				5
en:my_life	-2
en:my_messag	-8
en:my_mind	-3
en:my_mislaid	-2
en:my_mom	5
en:my_monei	2
en:my_morn	-8
en:my_mother-in-law	4
en:my_name	6		-3	6	3	-3				5		5					-7			6		-4	3
en:my_neighbour	3			4		5							5				-5	-4		6		4
en:my_nephew	2
en:my_old	-6
en:my_own	-2	5		-5	-4	4	-4	-3	3	2	-7	-5	-4		-5	-3	9	-9	-3		-3	-4
en:my_parent	5
en:my_partial	-3
en:my_partner	-3				5
en:my_password	-6
en:my_payrol	4
en:my_phone	-3	-5				-3											6	3		-6			-3
en:my_point	3
en:my_pregnant	-2
en:my_quart	-3
en:my_recent	-2
en:my_return	-5
en:my_room		5		2		4	6			4	5						3	-3		-3			5
en:my_second	-2
en:my_shop	-6
en:my_sister	-3	5				3	6			4	5						-5	3		4
en:my_size	-3
en:my_smoke	-3
en:my_son	-2	6		3	3	5					-3						-2						3
en:my_statement	3
en:my_suitcas	2
en:my_tablet	-2
en:my_ticket	-2
en:my_voic	-2
en:my_wallet	-2
en:my_wife	-3	-4	-9	6	-3	5	-5	3	-3	-5	-6	-4	-5	-4	-3	-2	4	-4	-4	-8	-6		7
en:my_winter	-2
en:my_yard	3
en:myself	4			-4	-4													-4	-2	-3			5
en:n	3
en:n_bam	-4
en:n_pizza	-3
en:n_the	3
en:nadia	-3
en:nah	-2
en:nah_all	-2
en:name	8	8		3		-9		5		3	-9	4	4	-6		-3	-9	-7	-5	7	5		3
en:name_and		6		3		-4		4			-2	4	8	-2			-2	-5		-7	3	5	4
en:name_at	3
en:name_i	3
en:name_is	6			5	-3	-2							4				-5	-3			7		-4
en:name_on	-4	-2			-2
en:namur	-5
en:natur	3
en:near	-2	5			-4	2			5					4						3		4
en:nearbi	-5
en:nearli	10	-4	-2		-3	-3											-4				5	-2	-5
en:neat	3	4		-5		5											-3	-3					8
en:neatli	-3
en:need	-3	7	-13		4	3	-9		-3	-3	10	-2	3	-4		-4	-4		-7	-6	4		7
en:need_a	-4	-3	-2	-3	6	-3			3			-2		-4	3		3	-3			5	-4	-7
en:need_an	5		-3	-5	-3	-3					-2		4				4	-3		-4			-4
en:need_for	-3
en:need_it	4	7		3		-2		5			6		-2	4			-6	-5				7	3
en:need_not	-5
en:need_the	4		-2		4	3					4						-3	2		5			-6
en:need_to	-8	4		6	-4	7	-2			3	5		6	-2			-8	5		-9	4		6
en:needl	2
en:needless	-2
en:needless_paperwork	-2
en:neighbour			4		-3	4		-2	-2		2	-2	4	-3	-2		10	-6	-3	-2	-2	4	-3
en:neighbour_'s	5
en:neighbour_without	-4
en:neighbourhood	-4
en:neighbourhood_offic	-2
en:neither	6
en:neither_will	-4
en:nephew	2
en:nerv	3
en:nervou	-8
en:nervou_about	-4
en:nest	-3
en:network	-3			4		-6	-3			4		2		3			4			-4		-3
en:network_insid	-4
en:never	8		9		5	-8	3	-7	-2	-7	5	-10	4			-5			-7	2	-7		-9
en:never_been	10		9	-6													7			-7			-2
en:never_call	-2
en:never_came	-3
en:never_even	3
en:never_heard	2
en:never_let	-4
en:never_onc	-7
en:never_seen	-5
en:new	5	-4	9	5		-10			-7		-3		-3	-7	-5	-10	-8	-19		-6	4	3	8
en:new_boiler	7
en:new_design	-3
en:new_handler	-4
en:new_line	-3
en:new_low-floor	-3
en:new_mail	-3
en:new_of	-6
en:new_one	-7	-3			-3
en:new_router	-4
en:new_till	-2
en:new_zip	-4
en:newspap	-2
en:next	4	3	3		-3	2		-5	-4	-7	10	-2	-9	3	-3	-4		-4	-6	-4	-7	-5	6
en:next_dai	-5
en:next_door		-3		-2													7			-5			-3
en:next_time		-4	-2	11	4	-2				-2								-3				-2	4
en:next_to	6		5	-8	-3				2					3	3		10	-3		-9			-5
en:nice	8	-3		-7	-6	-7	-2	-2	-2	-3	-3	-4		-3			-2	6	-5		-3		-5
en:nice_done	-3
en:nice_folk	-3
en:nice_n	-4
en:nice_surpris	-3
en:night	3		-6	-8			-4	-4		-2		-10	-15	-4		-7		10	-10	-4	-3	-12	4
en:night-shift	2
en:night-shift_worker	2
en:night_'s	3
en:night_and	-3
en:night_at						3					-4									-4			6
en:night_bless	-2
en:night_clerk	3
en:night_dispatch	-4
en:night_for	3
en:night_in	-4
en:night_later	-4
en:night_mode	-3
en:night_of	-3
en:night_receptionist	-2
en:night_team	-2
en:night_the	3	6	4	-7		2			5		4				6		7			-4			-3
en:nightclub	-6
en:nimbo	13	-3	11	-10		-3			-3		-3	-2	-2	-3	-3		8	-3	-3	-6		-3	-7
en:nine	-2	-4	-9	-9	-2	-10	-4		2		-6	-4	4	-4	4	-3	2		-5	-10
en:nine_of	2		4			-3		3	3				-2		4		-2	6		-3			-2
en:nineteen	9	6	-3	-6	3	4		4	5	-2	5		5	3	5		-3	-5		-4	6	4
en:ninety-year-old	-4
en:ninety-year-old_neighbour	-4
en:nite_not	-4
en:no	-3	-15	-7	8	-10	-11	-11	-7	-7	-10	-11	-13	-9	-9	-11	-12	8		-7		-15	-8
en:no_access	-7
en:no_answer	3	5					5		6			-3	6	9				-7		4		5	-4
en:no_asterisk	-4
en:no_brake	4
en:no_complaint	-8
en:no_copi	3
en:no_hard	-11				-3
en:no_hot		-2		3					3						4		-4	4				5	-3
en:no_hurri	-8
en:no_leak	-7
en:no_longer	8
en:no_mess	-2
en:no_more	-9
en:no_phone	2
en:no_problem	-4	-4		2	-5					-3							-3	6		-5	-2	-2	3
en:no_quarrel	-3	2		2	-3					4							-6	6		-2
en:no_question	-7
en:no_rush	-10	-3			-5		-2		-2			-2		-3
en:no_sign-up	-2
en:no_time	-3
en:no_track	-2
en:no_troubl	-6				-2
en:no_wai	4
en:no_worri	-6
en:nobodi	6	2		-2	6					-7	-6	-6				2	7	4	-7		-8	-5	-2
en:nobodi_'s	2			5		-2	3					3		-3				8		-6		-3	-4
en:nobodi_at	4	3		-9	-3		4				-4						7	-2				-3	-5
en:nobodi_came	3
en:nobodi_does	-4
en:nobodi_had	-3
en:nobodi_has	3
en:nobodi_is	4	-5		8	7	-3					-2						-9			4			5
en:nobodi_judg	-2
en:nobodi_tell	3
en:nobodi_there	3
en:nobodi_yell	-6
en:nod	3
en:nois		-3
en:noisi_room	-2
en:nonant	-3
en:nonant_made	-3
en:none			-3	-6	-2	4					3			-3			-2	-3		3			5
en:none_of	2
en:noon		13	-6	6	-5	11	-3	10	3	-3	7	-4	9	2	4		-8		-2		-3	10
en:noon_hous	-3
en:nor	9
en:normal	3	-5	-3		-3	-8	4			5	-3						-4	-5	-2	-4	4	-2	8
en:north	6
en:nose	7
en:not	5	4	3		15	4	-9	-4		-9	-9	-3		-7	-2	-14		-11				2	-2
en:not_a	-6	-2	9	8	7	-5	-3	-2	-3	-3	-4	-3	2	-3	-2		-9	5	-2	-7	-3		6
en:not_after	4
en:not_an	4	-3		-3	5													-4	4	3			-3
en:not_ask	-2	-3	-2	6	7												4			-7
en:not_at	3
en:not_be	4	8	-2	10	5	11		4			3		-2	-4			3			-6		3
en:not_been	3
en:not_book		-4
en:not_budg	-4
en:not_call	5
en:not_chang	3
en:not_charg	-4
en:not_close	2
en:not_come	-3
en:not_connect	6
en:not_eat	2
en:not_even	4		10								-2						4			3			-4
en:not_exist				4	-2	-6						5					3			2		-3	-4
en:not_expectin	-4
en:not_find	2
en:not_forget	-10
en:not_get			-3	-3							-2			5			7	-4					-2
en:not_go	5	-5		4													-7		10	-7	6		-3
en:not_have	-7			5	7								-3		3							-3	5
en:not_hear	-3
en:not_in	3	-4		-6	3												10	-6		-3			-5
en:not_know	7	10		-9				5			-4	7	-2				9	-5		-5		-3
en:not_laugh	4
en:not_leav	-9
en:not_let		3		8	9	3											4						-2
en:not_lose	-4
en:not_move	-5
en:not_need		-3	-5	-5		-2												-2		4			-5
en:not_one	-6		-5	5	-4												-6			3	2		-4
en:not_open	4	-3		-3	-3	-4			3		-3			2	4		3			-5		4	-4
en:not_pai				4	10	-3			-3		-2	7	-3		-3		9		-3	-4		-4	-4
en:not_quibbl	-4
en:not_read	2
en:not_right	3
en:not_see		8		5		7			7		3		-3	5	2			-6		8		-4	3
en:not_shed	-4
en:not_sign		-3		6														-3		-8	7		5
en:not_sleep	4	3		3	5	4												-2					3
en:not_stop	5
en:not_take	3
en:not_tear	-4
en:not_the	4
en:not_then	-4
en:not_to	4	-4	-3	-4	-3															2			-4
en:not_turn	-7
en:not_wait		-4	8	-4	-4									-2						-7		6	-3
en:not_want		-4	4		3		-2		-2		-5	-3	-4	-3			9		-3	-5		-4	-5
en:not_wish	2
en:not_work	2
en:note	4	8	-5	9	-3	6		-4	-4	-4	3	5	3		-3		-2		5	-12	2
en:note_in	-2
en:note_on	3
en:note_to	-6
en:noth		-4	6	-2	-5	-8		-7	-9	-3			-8	-13	-8	-4	13	-11		-11	-2	-10	4
en:noth_about	-3
en:noth_els	13	-4	3	-4	4	-2	-2				-2	-2					10	-7	-3	-8	-2	-2	3
en:noth_has	-5
en:noth_i	-2
en:noth_in	-5
en:noth_to	3	-4			-3							-2					-7	-4		5			5
en:notic			7		5		3	5	-2		-4			3	-2		6		4	-8		-2	-6
en:notic_my	-4
en:novel	-5
en:novel_a	-3
en:novemb	-4			4	3	-2	-3				-2		-2	6			3		4	-7			-4
en:novemb_#	4	3	3				-2		2			2		7	3				4	-5			-3
en:now	23	-10	-8	5		-11	-5	-3	-4	-9	-9		-13	2		-7	-2		-13	7		-10
en:now_and	5	-5			4	-3					-4						2	8		-9			-5
en:now_i	2	-4	5	-9	-2												6			-4			-5
en:now_it	3
en:now_know	2
en:now_report	-3
en:now_that	-3
en:now_the	6		-4	9													-9			-7			12
en:nowher	3
en:nudg	-4
en:number	14	5	-11		6	-10	-4		3	-5	4	4	3	8		-4	5	-5	-6	3	-5
en:number_of	-3
en:number_on	8	-9	-5	3		-7					-4						15	-2		-10		-4	-9
en:number_to	-3
en:nurs		6			-2	10	4				12		3	-3			-4	-2		-3		-5	4
en:nurs_at	-2
en:oak	3
en:oblig	-6
en:occas	5	3	4	-8										4				-4	-2				2
en:octob		2	-3	6		-4	-6	2	-4		-3	4	-4	4	-3		-12		-3	10	-2	-4	-3
en:octob_#		8					-4	4				6		6				2				-2	-4
en:octopu	2
en:of	8			6	-9	-3	-2	-8	-4	-7	-2	-6	-2	-8	-7	-18	-9	-3				-8	3
en:of_#		7	-2	8	-5	-4	8	-3	4	-2	5	7	-6	3	-3		-10	8	3	-2	-2	-9	4
en:of_a	4	-7	4	-5	-6	-3	-3	-4	-3	-3	-3	-4	-3	-3	-3	-3	-8		-5		-3	-3	3
en:of_all	-2
en:of_an	4	-6		3		-4					-2						-3	6		2			-4
en:of_august			-4	4		-2	4		3		6				4		-3	4		-7		4	4
en:of_bank	-2
en:of_bui	-2
en:of_busi	8	-3	-4	4	7												4			-3			-4
en:of_charg	-7
en:of_chees	-2
en:of_cigarett	3
en:of_dai	3
en:of_good	-2
en:of_her	-3
en:of_his	3
en:of_it			-3	-6	-4	-6		4	5	-2	-4		5	-2	5		-3		7	-6	-2	5	-3
en:of_its	-4
en:of_jam	-2
en:of_june									2				-2		3
en:of_littl	-2
en:of_milk	-3
en:of_mine		-3
en:of_my	9	4	5	7		3	3		5	4	-3	-3	-4	3	-2		-5	-5	-2	3	3	-5	6
en:of_old	-3
en:of_our	-4		5	-7	-6		3	-2	5	-3		-3	-3		6			-7	4				5
en:of_paper	4			9	-4					2							-4	-6		10	3		-4
en:of_peac	-4
en:of_prais	-2
en:of_reproach	-4
en:of_septemb		-4		-7	-2	-2	2					3		-4			7			-7		-2	5
en:of_servic	-3
en:of_slog	-3
en:of_stair	5
en:of_switch	-5
en:of_the	4	6	12	11	-4		3				6	-5	-6	-9	4	-7	-11	-2	8	9	-4	-11	3
en:of_their	-6
en:of_them	13	10		-6	-7	7	-3	3	10	-3	3	-3	7	7	7		-5	5	-3	-7	-4	9	3
en:of_two	2
en:of_us	4	8	-4	9	-3	6		3			7		-2				-12	7	4	4	7	-5	-4
en:of_warm	-3
en:of_water	3
en:of_what		5		-5		-3			6	2			3		6		4	-3			3	-2
en:of_which	5
en:of_your	-9				-4		-3				-4	-4	4	4	3		4	-6				8	-6
en:off	15	-10	-7	10	-3	-6	-11	-5	-7	-11	-17		-3	-10	-5	-9	-16		12	-6	-2		5
en:off_a	3	-3			3												-4	-5		8			-2
en:off_and	4	-6		4	-3	-2	-3		-3			-3	-2	-3	-2		4	-5	-3	3			-4
en:off_by	-3
en:off_gui	-3
en:off_his	4	-4	-4	4	-4	-3					-2						-6			-8			10
en:off_in												6		4				3		-6			3
en:off_on	3
en:off_the	9	8		6	-4	7	-2	-3		-2	-5	-3	-3	-5	2		3		3		-2
en:off_to	-10
en:off_when	4
en:off_with	7	-3	-6	3													2			-3
en:off_yippe	-3
en:offer	9	8	4	-6	6	5	-2		6		2	-3	6		7		12	-5	-3	-6			-9
en:offer_me	5
en:offic	-5		-4	6	-8	-6	3	-3	3	-4	-4	3	6	7	-4		-5		-3	4	-3	4
en:offic_came	-4
en:offic_is	-2
en:offic_they	-3
en:offic_until	-7
en:often	5
en:oh	3
en:oil	14	-7	-9		-8	-8		-2			-3	-3	-3	3			-6		-5	3	-2		2
en:ok	-2
en:old	-8		-5		5	-6	-3	-3	-3	-3		5	-4	3	-3		3	-3		-6	5	-5	4
en:old_clunker	-2
en:old_novel	-3
en:old_one	3
en:old_pipe	-3
en:old_quot	-3
en:old_turntabl	-4
en:olivi		-4			-2	-3
en:on	6	6	2		-10		-10	-6	-11	-11	-4	-5	-5	-7	-10	-8	-4	3	-11	-3	-8	-4	-3
en:on_#	2	3	-3	5	-7	3	-6	2		-4		-7	-5			5	-5	2	-3	-5	-3		9
en:on_a	-5		7	5	-7	7	-3	-3	-3	-3	9	-3	-3	-3	-3		3	-6	-3	-7	-3	-4	9
en:on_access	-2
en:on_an	-7
en:on_august	6	-4	-4		-7				-3				-2	-5	-2		-8	-3	-2	9		-3
en:on_behalf	-3
en:on_book	2
en:on_christma	-4
en:on_for	-9
en:on_fridai	-4	2	-4	17	-11	5		5	-4	-4	4	3	2		-4		-13	11	2	3	-4	-3	3
en:on_her	5			5		7		5			4						-6	-3		11		4	-6
en:on_his	7		-6	-6		4				-3							14	-4		-11	-3	-3	-4
en:on_in	-3
en:on_it	9		6	4	-6		-5	-3	-4	-3	-5	-5	3		-3		-4	-3	-3	4	4	3	-9
en:on_its	2	3		2	7					5							-4			-3			8
en:on_juli	4				3		3		-2		-2		-2	4	-2		-6	6				-4
en:on_june	2	3					4					2	5	7			-2	3		-11		4	5
en:on_may	4	9	-3	-4		6								-4		6	-4			7		-2	-5
en:on_me	3
en:on_mondai	13	6	-7			7	3	-5	-7			3	9	-3	-5	-2	-6	-9	4	-3		9	3
en:on_my	-4	2	-8	-3	-10		-6	-5	6	-6	-8		-7		7	-4	-3	4	5		2	-5	-9
en:on_one	5
en:on_our	3	6				-5					6
en:on_purpos	2
en:on_recept	-3
en:on_saturdai	3	5	-4	-4	3	7	3	-3	-3	4	8	-3	3	-3	-3		2	3	-3				-4
en:on_septemb	4	7	-3	6	4	-2	4	3	-3			8	-3		-3		-9	9				-4	-7
en:on_site		5				3	5			5	5
en:on_sundai	7	5	2	-9	-8		-3	5	-3	-2	5	-2	-4	6	-2		13	-6	-3	-8	-3	-5
en:on_that		10				8			4		7			4	4					6			-3
en:on_the	5		2	3			-10	-10	-13	-17	-13		-3	-17	-11	-5		7	-9	-8	-8	-4
en:on_them	-2
en:on_thursdai	5			-8	-4			3	5		3	-3	3	6	-2		6			-7	-2	8	-9
en:on_to	-4
en:on_top	-3
en:on_tuesdai	2	4	2		-5			-3				-2	-3	2	2			3		-3	-2	3	-2
en:on_two	-2
en:on_wednesdai	8		3	7							-3		2					-3		7	2	2	-10
en:on_when	4
en:on_your	13	4	-4	11	-7		-2	4	-2	-2			-3				-7	-2	-3	-10	-3	-5	16
en:onc	-5	2	7	-10	-6	-7	-3	-3	8		-4	-4			8	-4	-3	-5	-3	7			-5
en:onc_and	-4	4				-2			5						6
en:onc_had	-4
en:onc_i	-2
en:onc_made	-4
en:onc_my	-2
en:one	11	-7	-7		-8		-12	-5	-2	-4	-6	-21		-10	-3	-13			-3	5		-5	-15
en:one_and	5
en:one_befor	3
en:one_cat	6		5	-3	-4												5	-4					-3
en:one_click	-3
en:one_drop	3
en:one_had	3
en:one_has	4	-4	5	-2	-2	-3			3		-2		4	-3	3			-4		8			-7
en:one_in	3
en:one_is	-6				-3
en:one_lamp	-7
en:one_lost	-5
en:one_messag	-2
en:one_night	-4				5
en:one_of	-11	9	-4		-10	7			7	3	4	-5	10	2	3		-14	-7	-3		3	9	9
en:one_on	-7
en:one_pai	2
en:one_thing	4
en:one_turn	-3
en:one_very	5
en:one_was	3
en:one_who		3				4
en:ones	10		5		-3				5					4				-6		6
en:onlin	2	-3	6	-5	7	-4		4	-2		-3		6	-2			4				-2	5	-8
en:onlin_and	-4
en:onlin_book	2
en:onlin_was	-5
en:only		6	-11		-5	-7	7	-7	-8	4	3	3		-3	-7	-4	10		-6	-16		-7
en:only_found	-5
en:only_one	9
en:only_the	-4	-6	-4		-5	-3					-4						-4	8		-5			-5
en:only_thing	5
en:open	8	5	-11	5	8			-9	3	-2	-11	-11	2	4		-7	7		-8	-5	-10		-6
en:open_and	3
en:open_at		-7		10	3	-3					-3			-4			3	6		-5			-4
en:open_it	4
en:open_my	-2
en:open_of	-3
en:open_the		-3	-3		-3				2						3		2			-7		4	3
en:open_until	3		-3	6	11				3					-3	3		3	3				-2	-3
en:oper	-8
en:oper_on	-2
en:oper_with	-3
en:opinion	4
en:option	3
en:or	-13		-6	21	-12	-2	2		-9	-2	3	-10	-3	2	-7	-5	-8	-19	9	6	-6	-3	13
en:or_a		-4			4									-2			-4	-5					7
en:or_can	-4
en:or_do	-4
en:or_is	-5
en:or_on	-4
en:or_one	-5
en:or_the	5			3	-4												-6	-5	-2	7			4
en:or_what	3
en:orang	2			-4		5							5					3		-6		4	-4
en:order	-4	-12	-9	13	-9	-10	-7	-6	-6	-7	-4	-9	-8	-8	-6	-4		8			-7	-9	-4
en:order_#	-2	-4		3	-8	-2							-3				-6	9	-4			-2	-4
en:order_a	3
en:order_again	-2
en:order_and	5	-3		5														5		2			-6
en:order_book	-3
en:order_me	-2
en:order_or	-3
en:order_the	8	-2	-4	-3	5												10	-4		-9			-2
en:order_took	-4
en:ordinari	5
en:origin	2
en:osteopath	-2
en:osteopath_who	-2
en:other	13	9	-8		-4	-2	-5				-9	4	-9	-3	-7	5	2	6	-9	8	-6	-11	-13
en:other_compani	-8
en:other_shop	-3
en:otherwis					6
en:ought		-4		4													3		4				-3
en:ought_to		-4		4													3		4				-3
en:our		7			4		-4			-15	-5	7	3	2		-9	5	-3	-6		-15	5	-6
en:our_#	-2
en:our_account	4	3				-2	4		5			2	4	8			-4			3			-5
en:our_anniversari	4	-3	3														4	-4		5			-6
en:our_associ	-3
en:our_barn	-2
en:our_boiler	-3	7				6
en:our_book	-4
en:our_car	-2
en:our_club	3
en:our_compani	-3
en:our_contract	-3
en:our_domain	4
en:our_end	-3
en:our_gratitud	-3
en:our_head	-3
en:our_invoic	3
en:our_last	-4
en:our_network	-4
en:our_noisi	-2
en:our_only	-2	6				-5					6
en:our_own	-7				5
en:our_privaci	-5
en:our_recept	-2
en:our_supplier	4
en:our_window	3
en:ours	-5			2	-4	-3	-3				-3	3	5				-5	-10		-2	-2	4	10
en:ourselv	-3
en:ourselv_awai	-4
en:out	6		-7	9			-3			-6	-5	-7	-9	-5		-8	-8	2	-14	-5	-3		9
en:out-of-print	-2
en:out-of-print_titl	-2
en:out_a	3
en:out_at	8	-3	-3	10	6						-7						-5	-2		-12		-2	13
en:out_by	-4	4					3					3		-2
en:out_for					3
en:out_found	-2
en:out_from	4
en:out_in	2
en:out_nobodi	-3
en:out_of	-6		4	4	6	-9	3	-4	7			-5	-5		3			-10	-3	9	-4
en:out_on	2	3		4	-3	-2	-3	4	-2								-3	9		-13		-3	4
en:out_sinc	2	2		-2		6			2		6		3	-4	3		-8	-2				7
en:out_than	-2
en:out_the	3
en:out_to		-6	-9	-2	-6	-3	-2	-2			-3	-3				-2	8	-7	-3				-5
en:out_with	-4			3							-3						-5	3				4
en:outag	-10
en:outag_plan	-3
en:outag_was	-3
en:outdoor	4	3				4											-4	-3		3			3
en:outlet	4
en:outsid	3	3	-6		-3	-4	-3				-3	8	-2	-4				4		-14		-3	7
en:oven	2
en:over		-7	-10	3			-7	-5	-5	-5	-3	-5	-6	-6	-4	-3	-7		-5	15	-6	-7	-9
en:over_#	-4
en:over_a	4
en:over_earli	-3
en:over_it	-5
en:over_our	3
en:over_the		-8	-4	-3	-4	-4	-3	-2	-2	-2	-3	-3	-3	-3	-2		-3	3	-2	7	-2	-3	-7
en:over_to	4
en:over_two	2
en:over_video	-3
en:overnight	4
en:overs	-2
en:overs_heat	-2
en:ow	-11	-4				-2
en:ow_him	-4
en:ow_me	-4
en:own			2	-6	7		-9	-7	4		-6	-10	-8	-3		-5	9	-10	-7		-7	-9	-4
en:own_cellar	-5
en:own_hand		6		2		5				4	3						-4						3
en:own_up	-3
en:owner	-5	6	-3	4	-4	6				3	5	-2		-5			-2	-5			-3	6	-4
en:owner_who	-2
en:p		4	11	-7	-3		9			3	5	4	-4	-4					-2	-4	-2	-8	4
en:p_m		4	11	-7	-3		9			3	5	4	-4	-4					-2	-4	-2	-8	4
en:pack		-3	-4	-3		-2														5			-7
en:pack_hous	-2
en:packag	4	-2	-4									-2		-2						-8		-2	-3
en:pad	4
en:paddl	-6
en:page	10	4	-6	5	-10	-9	2		-4	4	-7	-4	3		-3	5		5	-3	-16	3	4	4
en:page_of	4
en:page_with	-4
en:pai	12	-17		17	22	-11	-4	-7	-9	-6	-10		-9	-6	-7	-4	14	-7	4	-5	-8	-10	-5
en:pai_#	5
en:pai_for	3	-3		3	6													-7	7				-3
en:pai_it	3	-3	-2	5	5		-2					-2	-2	-2			6	-5	-2	4			-4
en:pai_the	7	-7		5	9	-3					-3	-2	-2					5	-2	-4	-3	-3	3
en:pai_twice	-4
en:paid		-4	-8	11	7	-9	-7		-7	-5	-6	8	-8	-5	-6	-4		14	-8	-12	-6	-10	3
en:paid_#	6
en:paid_back	3
en:paid_for		-2	-3	6	10													3		-9
en:paid_in	4
en:paid_off	-3
en:paid_the	-3
en:painless	-2
en:painless_switch	-2
en:pair	-3
en:pair_of	-4
en:pallet	4
en:pamper	-3
en:pamper_my	-3
en:pancak_with	-3
en:panel	3	-6		-7		-2	-2					-2		-3			5	-5	-2				-4
en:panic	-4
en:panic_and	-5
en:panoram	2
en:paper	16	-3	-10	9	8		-4	-3	-3			-3	-4	-4	-3	-3	-12	3	-3	4		-3	3
en:paperwork	-4
en:paquin	-5
en:parcel	-3
en:parcel_spotless	-2
en:parcel_warm	-2
en:parent	6	3	-3	-5		2								4			-6	-2				-2	5
en:parent_an	-4
en:parent_in	5
en:park	-3	-2
en:park_is	-2
en:park_to	-3
en:park_was	-5
en:part	-7	-4	-4	8	-4	-7	-2				3	-3		-4			-10	5		11			-8
en:part_and	-3
en:part_elsewher	-4
en:part_fit	-3
en:part_has	-3
en:parti	5	3	-5	-4		5					7						6			-5
en:partial	-3
en:partial_sight	-3
en:partner	-4				5
en:pass	-6	2		-6	-3	-5	4				-3	-3	9	4			5	-6		-6		6	-4
en:passion	-5
en:passion_skipper	-2
en:passion_team	-3
en:password	-14					-4		-3	-3	-3	-4	-6	-3	-4	-2	-3
en:password_within	-6	-3										-3
en:past	10	4		-7	4	6			-2		5			-2				-5	-2		-2	5	-3
en:past_six	3
en:patch	-7
en:patch_befor	-4
en:patch_of	-5
en:patienc	-4	-3	-4	-7	-2									-2			-3	-3	-2	6			-4
en:patienc_of	-3
en:patienc_while	-3
en:patient	5	9	-4	-5	-4		7	-3	4	-3	10	-3			-3		5	-5	-2		-3	-2	-3
en:patient_show	-3
en:patio	4
en:patio_door	3
en:pavement	-2
en:pavement_was	-3
en:payrol	6	-2		2	-2												6	-2					-3
en:payrol_modul	3
en:peac	-6
en:peac_and	-2
en:peeter	4
en:penni_site	-2
en:peopl	6		4	7	2	-7	-8	4	6		-8		7		3	-5	-3	-9	10	6	3		-15
en:peopl_and	3
en:peopl_are	-7
en:peopl_can	3
en:peopl_get	-3
en:peopl_like	-2
en:peopl_who	2	-2	6		5															-4			3
en:pepper	-5
en:per	6
en:percent	6	-2	-5		6												11	-2	4	-10			-5
en:perfect	-10				6
en:perfect_will	-2
en:perfectli	-9	-2
en:perhap	4
en:perman	-6	-3										-3
en:perman_loss	-5	-2										-2
en:person	14	4	-6	-5	-12	2	-4		-4	2		4	9		-4	-2			-4		3	2	-9
en:pet	-6				5
en:pharmaci		10		-3	-2	7	7		-3		-5	6	-5	-6	-2		-5	4				-8	4
en:pharmaci_spot	-2
en:pharmacist		8		-4		11	-3	5			-3						-5	-5		4		3
en:pharmacist_save	-3
en:phish	-2
en:phish_train	-3
en:phone	14	-11	-16	-15	-15	-16	-5	-10			-18	-13	3		-5	-7	13	-3	-3	-8		5	-22
en:phone_and	6
en:phone_call	7		-3	-12	-6	-3	4			-3	-2	-2	-2				16	-6	-3	-10	-3	-4	-7
en:phone_in	8	-3	-3														-7	2		3		-2
en:phone_it	2
en:phone_me	-2	3		3					3		-2			4	3		-3		7	-5		5	-2
en:phone_my	7
en:phone_number	3
en:phone_on	7	2		3	-2					4			6				-6			-6	4		5
en:phone_rang	-4
en:phone_to	-4				4
en:phone_who	-3
en:phone_with	-7
en:photo_of	-6
en:photocopi	7
en:photograph	3	-4		5	-4	-3		4					6				4	-3		-8		6	4
en:physio		-4		-6		-2					-3						4			-5			-3
en:pic	2
en:pick	2	3	-2	-6	4	6	-2	-2	-2		-3	-3	-3	6	-2	-2	-4	-5		6		-4	-3
en:pick_up		3		-7	-2	6	-2	-2	-2		-3	-3	-3	6		-2						-4
en:pictur	2	-5	-5	3		-5		2	-2		-2		-3	-3			3	9		-7		-5	-5
en:pictur_of	3	-3	-4			-5		2					-2	-2			3	6				-5	-4
en:pictur_window	-3
en:pie	-11				-2
en:piec	4	4		2				9			-4						5			-6			4
en:piec_of	3
en:pillow	3
en:pilot	-3
en:pilot_over	-3
en:pipe	-9	3				-3			2		-2			8	3			-2		5			-2
en:pipe_hot	-3
en:pipe_to	-3
en:pitcher	2
en:pitcher_of	2
en:piti	5
en:pizza_pipe	-3
en:place	3		-6	9	7	2		-4	-3	3	-5	-4	3	-4	-3	-3	-8	6	-3	-6	3	2	4
en:place_on	-7
en:place_where	-3
en:place_you	-2
en:plai	-5
en:plai_corner	-4
en:plain	4								3					3	4				5	-7		5	4
en:plan		-11	3	10	-3	-3			-3	-2	-4	-2	-3	-9	-2	-2	5	3		-6		-3	-5
en:plan_and	-2
en:plan_announc	-3
en:plan_for	-2
en:plastic	6
en:plate		-4	-7			-3	-3										-4	-7	7				-4
en:pleas	-6	-11	-13	16			-13	-12	-5	-12		-2	-16	-7	-3	-6	-5	-5		16			-19
en:pleas_accept	-3
en:pleas_and		4		4	5	3					-4						-5	4		2		3	-2
en:pleas_contact	-4
en:pleas_do	3
en:pleas_hold	-2
en:pleas_look	4
en:pleas_make	6	-3		4	-4															5		-2	-4
en:pleas_put	3	-4		4	-4						4	-2		-3				8		-5			-7
en:pleas_send	-3
en:pleas_take	8	-8		7	-7	-3		-2			-2	-3	-2	-2				-8		5	6	-2	-7
en:pleas_tell	-9	-3		-7	-5	3				-2	4			3			8	-3				-3
en:pleas_with	-3
en:pleasur	-6
en:pleasur_to	-7
en:plenti	4
en:plow	-2
en:plow_befor	-3
en:plug	6	-2	-3	2	4	-6					-3		3				2		-3				-5
en:plug_in	2
en:plumb		-4			-4	-2
en:plumber	5	-4	2	-4	-9		-3	-3	-3	-4	2	-3	-4	-3	-3	-3	-6	-7	-4	14	-4	-4	-8
en:plus	6		-7														-2	-5	-2	5			-3
en:pm		-3	-3	2	6	-2					-2						-10	9	-3	-6			4
en:point	7	-4	-4	-3	-5									-2					-3	9		-2	-7
en:polici	-3
en:polici_fit	-4
en:polish	-8
en:polit		-5	-5														-3	-5		-5			10
en:polit_curiou	-3
en:poof	-3
en:poof_fix	-3
en:pool	6	-2			6						-3							-6			-2	3
en:pool_attent	-2
en:poor	3
en:pop	6
en:portal	7
en:porter	-3
en:posit	-4	-2				4	-4				3
en:possibl	-3
en:post		-4	-3	-3	-4	-2											2	-3		2		-2	-3
en:post_fee	-3
en:postal	7
en:postal_code	7
en:potato	3
en:pothol	-5
en:pothol_fill	-3
en:power	-12	-6				-3					-3			-4
en:power_bar	-7
en:power_shower	-3
en:practic_a	-2
en:practition	-3
en:practition_who	-2
en:prais	-6
en:prais_for	-2
en:prais_the	-3
en:precis	2
en:prefer	5	-6	-3	4					-2					-3			-2	-2		8			-5
en:pregnant_girlfriend	-2
en:premis_goldsmith	-3
en:premium	2
en:prepar	2
en:prescript	3	7		-3	4	8					-4							-5		2
en:present	-3
en:presid	3
en:press	10		-3	3	-4						3						-7	2				-2	5
en:press_#	3
en:pressur	-3
en:pressur_and	-3
en:previou	3	-3	-6															-3		4			-3
en:previou_dai	-2
en:previou_guest	4
en:price	-2		-12	-7		-7	-5	3	-5	-4	-6	-5	-5	-8	-4	4	13		-2	-24	-4	3	8
en:price_and	-5	5												-4		6
en:price_is	-5
en:price_noth	-2
en:price_of	5
en:price_on	4
en:price_paid	-3
en:price_quot	-5
en:price_straight	-2
en:principal	-2
en:print	3		5	7	7	-4	5		-2	3	4			-2	-2		-9	5	-3	-4	-2		4
en:print_again	-2
en:printer	4		-4	-3	-4												-7	-3		11			-5
en:printer_hiccup	-3
en:privaci	-5
en:problem	-24	-6		2	-10	-4	-4	-3	-4	-5	-3	-4	-4	-3	-3	-3	-3	6		-5	-2	-2	3
en:problem_at		-2
en:problem_in	-3
en:problem_sort	-4
en:problem_with	-9
en:produc	-3			-5		-3		7				-3	-3	3			5	5		-4		-6	-3
en:produc_a	-2
en:produc_by	-3
en:produc_tidi	-3
en:profession	-5
en:profession_of	-5
en:program	4				-2
en:progress	4
en:promis	7	6		-8		-3	11				-4	3	7	7			8		-2	-7			-5
en:promis_the	4
en:proof	3
en:proper_hot	-3
en:proper_twice-fri	-3
en:properli	5	6	-4	4						8			5	-2						-2	5		-4
en:properti	-8	-3					-4					-3
en:protect	-4	2	2				6					2	4	3			-8	2		2		4	-3
en:proud	-5
en:prove	2
en:provid_big	-4
en:public	-2
en:public_holidai	-4
en:pull	-7	4		4	-2	3					2			4			-7			4		-2	3
en:pull_that	-4
en:pull_up	-3
en:pump	-3		-3		2	-4	-2	4	5		-3	-3	-4	8	7		7	-7				2
en:pump_over	-3
en:punctual	3
en:pur	-9
en:purchas	4
en:purchas_order	3
en:pure	2
en:purpos	2
en:push	-4	-3	-4		-3												-3			5
en:put	6	3	-11	11		7	-9					-3		-4	3	-5	-12		-2	15		-8	-3
en:put_#	8	-4	-3	5	8												-7	11		-5			-5
en:put_a		6	-5	6		9	-2	-3	-3	-2	5	4	4		-2		-2		3	8	-2	2	-11
en:put_everyth	-4
en:put_in	4	4	-4	5	-3	-3			5						6		-13	-6		6			10
en:put_it	3	-7	-3		-8	-4	-3	-2			-3	-4	-2	-3			-7			5		-3
en:put_my	-3
en:put_right	-2
en:put_the	-2	-7		-3	-5	-6	-2				-3	-2	-3	-3						8		-3	-9
en:qst	-4
en:qualifi	-6
en:qualiti	-4
en:qualiti_of	-4
en:quarrel	-2			3	-4					4							-6	8		-2
en:quarrel_with		-3		2	-3												-6	8		-2
en:quart	-3
en:quart_of	-3
en:quarter					-2
en:quarter_past	3
en:quarter_to	-4
en:question	-15	-3
en:question_ask	-7
en:question_stamp	-3
en:questionnair	-4
en:queu	9
en:queue				5	-3	-3				2			3				3	-3		3	3	-3	-3
en:quibbl	-4
en:quibbl_when	-4
en:quick		-3	-2		-3					-2							9			-4	-2		-5
en:quick_clean	-2
en:quid	-3
en:quid_for	3
en:quid_in	-3
en:quiet			3	-3	-4													-5		5			-3
en:quit	-7	-4		7	-5	2					4			-3			-3			4
en:quit_on	-5
en:quot	-15	-2	-4			-3	2	-4	-3	3	-4	-4	-4	-4	-3	-3	5	-10	-4		3	5	-9
en:quot_did	-4
en:quot_for	-7				6
en:quot_in	-3
en:quot_price	-3
en:quot_still	-8
en:quot_to	-3
en:r_you	3
en:race	7
en:rack	3
en:racket	3
en:radiat	12		7	-2	-6			-2	-2	-3	-5	-3	-3	-3	-2	-3		-9	5	-6	-2	-3	6
en:radiat_in	6	-2			-2												2	-4		4			-4
en:radio		3		-4		-4		7					5	-2			5	5		-6			-4
en:rail	2
en:rain	-5	-6		9	5	-6					-4		-2				8			-5	-2	-2	-5
en:rais	-4	-6	4		-2												-3			-3	6
en:rais_my	-3
en:ran		7		3	-2	2	-3		2	4	4	2	-2	7	3		2
en:rang		10	-3		5	14	-3	2	-3			-3	10	4	-3		-4		-3	4		6
en:rang_your	2	9		4	7	11					-3		5	7								4	-2
en:rare	-6
en:rare_as	-3
en:rare_enough	-4
en:rare_find	-2
en:rate	8	-5	8		-5	-2											-5	5	4	-6
en:rate_the	3
en:rather	3	4	-7	-5	-9	6	-3	-3	3		-8	-4	7	-3	5		4	-11	-3		8	10	-13
en:rather_not		10		-4		9			2				4	-3	3		-5	-4		4		6	-2
en:rather_than		-4	-5	-9	-6	-2											6	-4		-6	6		-2
en:re-ent	5
en:reach	3		-3	-4	-6	2	2	-2	-3		-4		-3	2	-2		-7			11		-3	-10
en:read	-5			8	11	5	-3		-7		3	-8	-9	-3	-6	-4	5			-12		-11	9
en:read-aloud	-3
en:read-aloud_featur	-3
en:read_#	2	7		4		10					9			4			-3	-2		11			-6
en:read_happi	3
en:read_it	-3
en:read_me	3
en:read_that	-4
en:read_the	-8	-3	4	5	6		-4	-2		-2	-4	-2	-2				5		3	-9		-2
en:readabl	-4
en:readabl_page	-4
en:reader	4			3		-3		5		2	-3		-3				-5	-7		6	2	-2	3
en:readi	-10				4
en:readi_in	-3
en:real	-3
en:real_nice	-3
en:real_relief	-3
en:realli	-2
en:realli_happi	-2
en:realli_oblig	-3
en:realli_well	-3
en:reason	4	-5		-7						-2							6	2		-5			-4
en:reason_for	3
en:reason_price	2
en:receipt	3	-8		5	-9	-2	-4		-2			-4	-2	-4			-9		-3	11		-2	-6
en:receipt_for	3
en:receiv	2	6	-3	12	-3	-4	7	-3	-4		6	8	-3	-3	-3		-11			-12		-5	15
en:recent	-7
en:recent_widow	-2
en:recept_is	-3
en:recept_on	-2
en:receptionist		2				5		5		2			-2				-3	-4		-5	9	3	-4
en:receptionist_brought	-2
en:recogn	2
en:recommend		-3	-3	-9	-6												6	-2		-5
en:recommend_it	-3
en:reconcil	-4
en:reconcil_me	-4
en:record	9	2			-4		3				4	-2	-2	-2			10		-2	-6	-2	-3
en:recycl	-3
en:recycl_yard	-3
en:red	5	4	-5	-4	-3	7	-2	-2	-2			-2	-3	-2	-2		3	-3				2	-5
en:redesign	-5
en:redid	-5
en:redid_it	-3
en:redid_the	-4
en:redo	7
en:redon	-4
en:redon_in	-3
en:redon_park	-3
en:reduc	-4
en:refer	-10
en:refer_you	-2
en:refund	-3		-2	4	-7	-4	-3	-2	6	-3	-2	-4	3				-5	9					-3
en:refund_land	-3
en:refund_within	-3
en:refus	4				-6
en:refus_to	4
en:regard	-3
en:regist	3
en:registri	-5
en:registri_ladi	-3
en:regular	4
en:reject	2
en:releas	-3											5		3
en:reliabl	-8
en:reliabl_peopl	-4
en:relief	-3
en:relight	-2
en:relight_the	-3
en:remark	-4
en:remark_kind	-2
en:rememb		-2	5	-3													6	-4	4				-5
en:rememb_my	-3
en:rememb_your	-2
en:remind	-3		-2		-3		3					2		3			-3	-3		8			-4
en:remot	-3
en:remot_and	-3
en:remov	3
en:renam	4
en:renew_our	-3
en:renov_pool	-2
en:rent	8	2	8	3	5					2		5	-2	3				5		-9	3	-2	-4
en:rental	-3
en:rental_agenc	-4
en:reopen	-4
en:reopen_the	-3
en:repair			8		-4	-2							3				-4			3	2	-2	-3
en:repair_test	-3
en:repair_was	-2
en:repeat	-2					4	-3				-4
en:replac		-2		7					2						4		-5			5		4	-3
en:replac_it	-2
en:replac_our	-2
en:repli	-3	4	8	-2	-3	5	6	-2	-2	4	5	-3	7	8		-2		-4			4	8	-7
en:repli_your	-4
en:repons	5
en:report		7	-2	2	-2	3		9		-2	-3	-3	4	-4			-3	2				5
en:report_a	-6
en:report_anyth	-3
en:report_at	-2
en:report_clear	-3
en:report_on	3
en:report_the	-4
en:reproach	-4
en:reproach_a	-4
en:request	7	-9	-2	7		-6	-2				-2						-11	6			-2	-2	8
en:reserv		4			3		7				-2	-4	9	8			-4	-5		-6		8
en:reset	3	-4	-5	-10		-2											12			-10		-2	-2
en:respect	-3		7		5													-5		6
en:respect_to	-3
en:rest	7	-3	3	-6	7	-2	-2	-2	-3	-4	-5	-3	-2	-3	-2	-2	11	-11	-4	6	-4	-4	-9
en:rest_assur	-4
en:restart	3
en:restor	6	-4		-4	-4												2	-2		3			-3
en:result	-3	-5			-4		-2					-3		-2
en:result_in	-6	-3										-3
en:retir	2					3					5						3			-3			3
en:retir_banquet	-2
en:return		3		-6		-5	6	-3	-5		-5	7	3	5	-4				7	-14	-2		-3
en:return_within		5					5					7		6				7		-6		-3	-5
en:review	-4	3	-3	-4	-2							5					5			-4			-3
en:review_in	-2
en:rice_tart	-3
en:ride	-10
en:ride_flew	-3
en:ride_like	-2
en:right				-6	-10		5	-3		6	3	-6	-6	-2				-8	-4	16		-8	-10
en:right_at	-5
en:right_awai	3
en:right_down	-2
en:right_moment	-3
en:right_screw	-3
en:right_the	-2
en:right_through	3
en:rigour	-3
en:rigour_you	-3
en:ring	7	6	-5	7	-8				-2	-5		-8	5	-3		-4	-9		-5		-5	13	-12
en:ring_and	3
en:ring_at	-2	-2
en:ring_back		-4									-2
en:ring_in	2
en:ring_me		4		5				3	2				3	-4	3		-5	5		-5		5	-3
en:ring_on	3
en:ring_the	3
en:ring_were	-3
en:river	3
en:road		4	-4	5	-4		-2	-2		-2	-4	-3	-3	2	2		-3		-2	10	-3	-5	-7
en:road_in	-4
en:robot	8		-8	2														-3	-2	5			-3
en:roll			-2	4		-3					-2			5				-3		7			-4
en:roll-out	-2
en:roll-out_which	-2
en:roll_her	2
en:roll_his	6
en:roof	8	-3		-5													4	-3	-2	-2		6	-5
en:room	8	3		5	-6	4	-6	-7		-3	7	-4	-4	2	2	-9	-6		-15		-8	-4
en:room_#	5	6	-8	-4	-9	9	-4	-3	-5	-4	11	-5	-7	4	-4	-3	-8		-5	9	-5		-11
en:room_and	-5				-2
en:room_for					6
en:room_is	-8
en:room_let	-5
en:room_soft	-2
en:room_twice	-4
en:room_was	4	-4	-5	-3	-2	-2											7	2		-8			-5
en:room_were	-2
en:room_when	-4
en:room_with	2	4		4	4	-3		4		4			5				-2	6		-4	4	-5	-3
en:root	7
en:root_canal	7
en:rosali		3					6			4	4									-2			5
en:rose	3
en:round	8	-4		-2	-4				-2		2	-3		-4			-9	-6		13
en:rout	3
en:router_everyth	-4
en:row				2				8			-3			-2			-3	8		-3		-5	-2
en:royal	3
en:royalti	-4
en:rubbish	-3
en:rubbish_awai	-4
en:rude	-2
en:rue	-5
en:rue_principal	-2
en:rug	-3
en:rug_is	-4
en:ruin	-3
en:rule	9	-3	-4	12	13	-4	5			3	4						5	5	-2	-5	-3	-2	-3
en:run	3	6	-12	-9	-16	5	-7		4	-2	3	-9	-3	-5		-7	-8	-5	-7	9		-3
en:run_a		8		5		9			5		7			4			-5	-4		7			3
en:run_down	2
en:run_late	-4
en:run_the	-8
en:run_to	-6
en:run_very	-2
en:rung	-4
en:rush	-9	-3			-5		-2		-2			-2		-3
en:safe	3
en:sai	5	-14	-5	7	5	-2	-3	-5	-15	-13	-5	-8	-4		-13	-9	10			-7	-15	3	-12
en:sai_#		-3		-3								-2	-2	-2			3	7	-2	-9			-3
en:sai_ask	3
en:sai_at	-2
en:sai_he	2
en:sai_i	6	-3			-3						-2		-2	-2			-10		-2	10		-4
en:sai_it		6		4	3	8					5		5	6			-3	-5		9		5
en:sai_no	3	-6			3	-2			-2		-3			-6			2	-3					-3
en:sai_otherwis	3
en:sai_read	-8
en:sai_she	3
en:sai_thank	-6
en:sai_that				3	3												8	-2	4	-7
en:sai_the	-5	-3	5		-6	2	4				5	-3	-3	-3			2		-2	3	-3	-5	-7
en:sai_there	-2	-3
en:sai_ye	-8
en:sai_you	-3
en:said	6	-4	-24	-4	-24	-3		-4	-10	3		-7		-5	-8	-9	7	5	-2	-7	3	-12	-9
en:said_#	3
en:said_he					-2	-3	5			7	5						-2			3
en:said_i	3	4		4		-2	4			2	7		3				-2			-3	3	-2	5
en:said_it	-2	-4	-9	-6	-7	3	-5	3	-4	-3	-6	3	-5		-4	-3					-3
en:said_no	7			3						3							-5	4	-2		-2	-3	4
en:said_she	-6									3	-2		6				-4		7		4		-4
en:said_so	-3
en:said_the	8	-3	-4	11	-5	2	-3			-2	-3	-3	-3	-2				10	-3	-8	5	-4	-8
en:said_they	-9
en:said_thursdai	7
en:said_tuesdai	-4
en:said_ye	-2
en:said_you		-2
en:saint		-2	-3	-7	-2												4			-9			4
en:saint_talk	-3
en:salad	2
en:sale		2	-2	-4		-4	8	-3			-4	10	-8	-3			8	7		-7	-2	-11	-6
en:sale-dai	-3
en:sale-dai_crush	-3
en:sale_gui	-3
en:sale_ladi	-3
en:salesman	8
en:salesman_told	6
en:salespeopl	-2
en:salespeopl_want	-2
en:salon	5
en:same	2		6		2		2	-6	3	-5	-5	3		6		-4	-12	4	-9	3	-6	-3	4
en:same-dai	-2
en:same-dai_answer	-3
en:same_as	-2
en:same_cover	-4
en:same_dai	-3	-4		3	-3	-2	2		-2				-3	2			-4	8	-2	-4		-3
en:same_even	-9
en:same_for	-2
en:same_job	-2
en:same_thing	5	5	-4	-5	-3		5				-3	4	3				-5	2					-3
en:samira	-8	-4			-3									-2
en:sandwich	3
en:sat	13	5	-8			3	-3	-3	3	-3	4	-3	-3	-5	4	-2		-10	7		-3	5	-7
en:sat_down	2				4													-5	8	-5
en:sat_in	5
en:sat_night	-2
en:satisfi	-3
en:satisfi_with	-3
en:saturdai	2	4	5	-6	4	8	2	-4	-5	3	5	-5		-6	-4		9	-3	-6				-3
en:saturdai_at	4	5	4	2	2	7							5				-3	3				4	-4
en:saturdai_i	3
en:saturdai_not	-2
en:saturdai_with	-2
en:sauc_just	-3
en:sauna	3
en:save	-10	-7	4	6	-2	-2					-3			-4			9			-8			-3
en:save_#	-3
en:save_half	-3
en:save_me	-5
en:save_most	-2
en:scale	3
en:scalp	3
en:scan	4
en:scare	-3
en:scare_it	-2
en:scarf	-3
en:schedul		3	8	-5	-4	6			2		6			7	3		3			3			-5
en:schedul_in	-6
en:school	5	-5	4	7	-4	-3					-4			-2			-10	5	-2		-2	-3	8
en:school_delight	-4
en:school_insur	3
en:school_was	-3
en:sciatica	-7
en:scrap	2
en:scrapyard	-3
en:scratch	-6
en:scratch_my	-8
en:screen	14	-4	3	6	-6	-3	-3	-3	-3	-3	-6	-3	-4	-3	-2	-2		3	-3	-6	-3	-3
en:screen_on	4
en:screw	3
en:screw_out	-3
en:screwdriv	-6
en:seal				-4	-3	2											4	2					-4
en:seamstress	-4
en:seamstress_put	-4
en:search	-2
en:search_final	-3
en:season	3
en:seat	3
en:sec	6
en:second	3	5	-3			2	-4	-5	4	2	8	-4	-6		5	-3		4	-5	5	-4		-11
en:second_coffe	-3
en:second_one	8	-3																3					-4
en:second_shop	-2
en:second_which	-3
en:secur	-3				2							-2
en:see		5	-5	13	3	3		-5	8	2	-3	-6	-8		5	-3	5	-14	6			-4	4
en:see_how	-6
en:see_it	-5
en:see_the	8	-2			-2	2					2						6	-5		-2			5
en:see_what	6
en:see_you	-6								3					2	4
en:seem	6	-7	-6	-2	-3	-4					-2			-2			-3	-4		5
en:seem_to	3
en:seen		-6	-3		-3	-4														4			-5
en:seen_a	-4
en:self-explanatori	-3
en:self-explanatori_and	-3
en:sell	2	-4	-4	-10	3	-4	-3	-3	-4	-2	-4	-3	-4		-3				-2	5	-3	-3	-3
en:sell_me	-2
en:send	3	-6	-9	19	5	-10	-9		-7	-3	-6		-3	3	-6	-4	-19		-9	15	4	-10
en:send_a	7	-3	-3	9	-6							-2	-2	-2			-10		-3	4		-2	6
en:send_it	-6
en:send_me		4	-2	2	-3	-2	-3	3	-2			6	-3	9					-3	4		-3	-7
en:send_the	-3		-3	6	9												-7	5					-4
en:send_us	-3
en:senior_is	-2
en:sens_and	-3
en:sent	11		5	5			3	-6		-6	6	-3	-4	7	2	-6	-16	-7		18	-6	-4	-19
en:sent_a	3
en:sent_back	4
en:sent_me			7	3	-3	-2			5			-2	-4	3	6	-2	-5						-4
en:sent_my	-2
en:sent_the	9		-4		-2		3			-2		-3	3	3			-11	-8		14		4	-5
en:sent_to	5			2	-3	-3	5				-3	4	-4	-4			-3	6				-7	-4
en:sent_us	-4
en:sent_you	2
en:sentenc	4
en:sept		5		-5	-3		10		-2	-2	-7	2	7	6			6	3		-9		3	-8
en:sept_#		3		-5	-3		8			-2	-6	4					6	7		-8			-6
en:septant	-3
en:septant_and	-3
en:septemb	3				-3		4			-4		3		5	2	-4	-3	8	-5	-8	-4		2
en:septemb_#		7	-3	7		-3	4	3	-4		-2	7	-3		-3		-9	10	-2			-4	-7
en:septemb_with	-3
en:seriou	-7	-2
en:serv	4
en:serv_the	2
en:server	-7	5	3	10	4		4				4	6	-3	-3			7	-5	2	-3		-4	-7
en:server_was	-2
en:servic	-10	8	4	9	-8	9	-3	-2			6	-4	-3		3		-12	-7	4	13		2
en:servic_at	-2
en:set	9	2	-3		-6	5	-3	-3	-3	-3	5	3	-3	-3	-3		-4	-8	-3		5	-4	7
en:set-up		-4			-4	-3											-4	-8		9			3
en:settl		-2	4		3												-6	-9	8	-5			8
en:settl_everyth	-3
en:seven	-3			10		2	-3	2	-3			-3	-4	-4	-3		-14	9		10		-7
en:seven_in	2
en:seven_part	-3
en:seventi	2
en:sever	-4						4			5
en:sew	-3
en:sew_machin	-3
en:shack	-4
en:shack_'s	-4
en:shall		-4		-6	3	-2			-2			-2	-3	-2	-2		3	3		-9		-2	2
en:shall_be	-4
en:shampoo	5
en:share	2	3		3		4											-4	4		2
en:sharp	2
en:she	4		-3	5	-12	5	-2	-7	-5		5			-4	-3	-4	-5	-8		9		-4
en:she_had	-3
en:she_has	6	9			-3	7				5	8		3	4			-13	-2	7	2	6	3	-7
en:she_is	12		-3	6			-3		-2	-2	-2	6	-4	-3			-11	-5	-3	-2	-4	-5	14
en:she_said		5		3		-2			2	5			7		3		-5			3	7	-4	-3
en:she_sell	-3
en:she_was				3	-3	-2				3	-2		6				4	-5		3	4		-6
en:she_would	-5	-9		3	-3	-3					-3		-2	-4			-6		6			5	-6
en:shed	-3
en:shed_a	-4
en:sheet	14	-9	-5	9	8	-3			-3	-2		-2	-2	-4	-2		3	7	-3	-11	-3	-3	6
en:shelf	-6
en:ship	-5
en:shock	-4
en:shoe	-4										-3
en:shop	-13	-4	-3	-5		-3	-4	-3	-4		-6	-4	-4	-4	-4	-2	-7	3	-3	3		4	-8
en:shop_in	-13	-3			-4
en:shop_thankuuu	-3
en:shop_the	3
en:shop_they	-2
en:shopkeep	-2
en:shopkeep_rue	-2
en:short	7		-3	5	-4	3	-2							-2			-7	-5				-3	8
en:short_menu	-2
en:shortcut	-3
en:shortcut_fair	-3
en:should		3	-8	6	5		-5		-6		-8	-5		-7	-5	-4		2	-5		-7
en:should_be	-5	-3			-5	-3	-2	-2	-2	-2	-2	-2	-2	-2	-2
en:should_have	5
en:should_i	-4
en:should_like		7		2		4		4			-3		6				-3					6
en:shoulder	-4
en:shout		-3		2	-5	-2	-2	4		-3	-6		5	-3			-6			3	-3	4	-3
en:show	12		-13			3	-8			-6					-7	3	-12	4	-7	20	-7		-23
en:show_#	4	-5		3	-7	-6											-7	2		6			-5
en:show_it	3	3	-2	-8		5														6			-3
en:show_up	-4	-2	-4	-3	3												-7			6
en:shower			5	2			-2	-2	4		-3	-2	-2		-3	-3	-6	-7		10		3	-5
en:shower_at	-6
en:shower_screen	-2
en:shown	-3
en:shown_a	2
en:shown_onlin	-4
en:showroom	4	-4	-2	7	-2	-4					-3						7		7	-9		-2	-4
en:shrug	-3
en:shrug_and	-4
en:shut	13	9	-9	6	6	9	-2	-3	-3				4	-3	-3	-2		-5	-2	-11		6	2
en:shut_the		9		2		7				3			5				-3			-5	3	8	-3
en:shuttl	-3
en:shuttl_was	-3
en:sick	-7	4				7		6			6						-3			6			-3
en:sick_gg	-3
en:side	11	4	3	-6	-4	-4		4	-2	4	-3		-2	-3		-2	5	-8	6	-13		-3	4
en:side_of	2
en:sigh	6
en:sight_father	-3
en:sign	6	-4	-6	4	4	-4		6	5	-4	-3	-4		3	7	-3	4	-9			4	-9
en:sign-up	-2
en:sign_in	-4
en:sign_on	6	-7		6	-2	-2					-3			-4			6	-3		-8			3
en:sign_sai	2
en:sign_the	2	-3			5												5			-9			4
en:sign_with		5		2					7				3	4	8		-3	-2		6
en:signal	5
en:signatur	3
en:silenc	2	-2		2	-3												-4			6			-3
en:silenc_and	-2
en:silent	2	2				3					5
en:simpl	-9
en:simpl_and	-5
en:simpl_washer	-2
en:simpli		-3		3	4	-2														6			-5
en:sinc	21	9	-2		-2		-7		7	-10	4		-3	7	6	-8	-13	-7	-4	16	-13		-7
en:sinc_#	12	10	-3	-11	4		-4	-3	8		3	-4		9	9	-2	13	-7	-2	-3	-2		-8
en:sinc_januari	-4
en:sinc_march	3
en:sinc_may	4
en:sinc_mondai	4	6					5		5		8		4		6		-10	-3		10			-6
en:sinc_sundai	3
en:sinc_the	2	-7	-3	3	-4	-10	-2		-2		-6	-3	-2	3			-17	-4		17		-5
en:sinc_then		4		3		5											-3	2					3
en:sinc_we	2
en:sinc_yesterdai	-6
en:sinc_you	-4	-3															3		4				-3
en:sinc_your	3	7				3			8		4			7	4			-3		4		4
en:sing_to	-3
en:singl	5	-4	-4		6				-2				-2	-3				-5	-3	8			-5
en:singl_contact	-3
en:singl_crash	-5
en:singl_time	5
en:sink			-2	2	-3			3	-2		3		-3	-2			-3	5		4		-5	-5
en:sir	3
en:sister	-2	9		4	-3	4	10		-2	4	7	-4	9	8			-9	-3				8	3
en:sister_wed	-3
en:sit	4		-3	10		6	-3	4	-2	-2	3	-3	-5	2			-7	-10		11		7
en:sit_down	-5
en:sit_in	2	3		6	2	4					5		-3	4			-3	-4		4		5	-3
en:site	-6		-7		-3	-2	3	-4		3		-4	-4	3		-4	-4	2	-3	-8	-3
en:site_#	-6	-6			-5	-4			-2		-5		-2	-3	-2
en:site_swept	-2
en:six	8			-3	6	6	-5	-5		-5	2	-6	-6		-6	-3	3	-4		4	-6		-5
en:six_hour		-4			-4													6		-6
en:six_in	-4	-4		5	9	-2											-8	5		-4			6
en:six_minut	-6
en:six_month	4
en:six_of	2
en:six_with	4
en:six_year	-4
en:sixth-floor	-3
en:sixth-floor_team	-3
en:sixti							3					3		-2									2
en:size	6	2	-3			3											-8			3			4
en:size_in	-3
en:size_of	7		-3	-4							2						-7			4
en:skill	-2
en:skipper_and	-2
en:sleep	3	7	-4	4	7	4					8		-2	4			-2					-4	5
en:sleep_in	4	3	-2		5	-3					6			4			7	-2				-3	-4
en:sleep_like	-4
en:slept	3	-3	-5	-3	-2	3					4						5			-6
en:slept_in						4					4						6			-5			-2
en:slice	-4
en:slid	-4
en:slide	3
en:slightest	-3
en:slightest_squeak	-4
en:slip	9	-6		6	-5	-3	-2				-2	-3	-3	-5	2		-8		-3	11	-2	-4	-4
en:slipper	-4
en:slog	-3
en:slog_and	-3
en:slot_befor	-3
en:slow	3
en:slow_down	2
en:slowli	7	2				4					5						2			-5
en:small	6	5	-5	-6		3	3					3		-3			7		4	-9		-5	3
en:small_provid	-4
en:smell	4		2		-6	-2		-2	-2		-5		-2	-2						-2	-2		-2
en:smell_like	5	-4	-5	-3		-5														-6			4
en:smell_of	4		8								-3									-7		4	3
en:smell_vanish	-3
en:smile	-11
en:smile_and	-3
en:smile_at	-2
en:smile_nice	-3
en:smoke	-9			3	-3	3											-5	8					-2
en:smoke_break	-3
en:smooth	-3
en:smooth_board	-3
en:smoother	-3
en:smoother_clearer	-3
en:snail	2
en:snow	-7
en:snow_heaven	-3
en:snowstorm	-3
en:snowstorm_real	-3
en:so	7	-7	13	4	10	-10	-16	-3	-3	-14	-12	-5		-8	-5	4	4	4	-17		-17		-7
en:so_discreetli	-4
en:so_far		4				4	-2	5	2			4	4	-3	3			-6		-4		5
en:so_fast	-4
en:so_here	-4	5		-2	-3									-2		7				-5			4
en:so_i		4	-8	13	5	-3	-4			-4	3	-4				5	-4		-5	2	-4	3	4
en:so_it	6	-6	-4		5	-4								-2			-3	-3	-2	8			-4
en:so_much	-4
en:so_my	4
en:so_proud	-3
en:so_so	-3
en:so_sweet	-3
en:so_that	-4
en:so_the		4	7		7	4											11	-4		-11			3
en:so_this	-7								6				4	4
en:so_we	6	-8	-3	2	-4	-6												-3		7		-3	-7
en:so_well	4
en:so_you	9		-3		7	-2					-2	5	-2	2			-2	13		-13		-2	-6
en:soak	5
en:sofa	2
en:soft	-2
en:soft_bed	-2
en:softwar	5
en:sold	10	-3	-9	-3				-2	-3	-2		-3	-2	-2	-2		-3		-3		-3	-3	-4
en:sold_as	4
en:sole_fillet	-2
en:solid	-6
en:solid_gold	-3
en:some	9	7	6		-3	3			3		3	4			4		5	-4		-10		3	5
en:somebodi	11	3	-3	-2	3	-5	-6		-7						-6	-3		5	-7	4		-14	-5
en:somebodi_els	5	-4	5	2	-3												3	-5		8	-2		-5
en:somebodi_to	7
en:somebodi_who	-3	-5			3												-7			9			-2
en:somebodi_would	2
en:someon	2		-6		-9	4	6	-4	3	3	4	-5			-4	-2	-11	-3	-5	13		3	-14
en:someon_els	5
en:someon_reliabl	-4
en:someon_who	-9
en:someth	-3	-3			-6	-6	-4	-4	-5	2	-6	3	-5		-4	-2	-12	8	10		-4	-5	-3
en:someth_hopelessli	-3
en:someth_that				5													-8	6
en:somewher	-2	-3			-3
en:sommeli_steer	-2
en:son	-3	8		5		10				-2	4		-3				-7	-2		-4	6	5
en:son_want	-4
en:son_was	-2
en:sonia	9	-4		-8	-3									-3				-2				6	-4
en:sooner		4		-2	-2	-3			7			-3	-3	5	8		3	-3		3
en:sooner_than	-3
en:sorri	-19	-5	-2	-8	-9	-7	2	-3	-4	-4	-5	-5	4		-4	-3	4	-2		-7		4
en:sorri_for	-12				-3	-2	4					-3	6	4
en:sorri_to	4
en:sort	-10	-3	-2		-7	-4	-2	-2	2	-2	-2	-3	-3		3		-12	-3	-3	12	-3	-4
en:sort_by	5
en:sort_final	-3
en:sort_in	-3
en:sort_it	-5
en:sort_my	-4
en:sort_of	4
en:souffle	-3
en:souffle_as	-3
en:sound	6	-3	-2	3	6												11			-10			-4
en:soundproof	-2
en:soundproof_all	-3
en:soup	3	-3	-4	-9	-2												9	-4		-4			-3
en:soup_and	-2
en:spa		-6			4												-4	6		3			-4
en:space	-3			-4		-7					5						5	-3
en:spam_filter	2
en:spam_sort	-3
en:spare				5							-3						4	4		-6
en:spare_laptop	-2
en:spare_me	-4
en:speak	9	3	-7	7	-4	-6	-2	2	-3	5	-4	-3	7	-4	-2	-2	-2	5	-2	-13	3	4	-3
en:speak_properli		6		4						8			5	-2						-2	5		-4
en:speak_to	2
en:speaker	3	4			-2					6			5				-5			-7	6		5
en:specialti	-3
en:specialti_coffe	-4
en:speed	-3
en:speed_with	-4
en:spell		5		4						6		6	2	2				3		-3		-2	-2
en:spell_my		5		4						6		6	2	2				3		-3		-2	-2
en:spent	2	4	-5	3	-3	6	-2		-2	-2	-8		-3	-2	-2			-4		-4	6	-4	5
en:spent_an	-3
en:spent_the	5			4		4					-6		-2					-3		-10	6	-3	6
en:spider	6
en:spill	2
en:spin	2
en:split	5
en:spoke	7
en:spoken	2
en:spot		4		2	-4	4											-5	2		7			-3
en:spotless	-3
en:spotless_room	-2
en:spotless_two	-2
en:spring	6		-3	5	6	3					4						6	-4		5			-5
en:squar	3
en:squeak	-3
en:squeal	3
en:staff	-8			5	2	3					-2						-7	-3		11			-5
en:staff_and	-3
en:staff_at	-2
en:staff_sing	-3
en:stai	6	-2	10	3	4		2	-5	-7			-5	-6	-7	-6	-4	6		-6	-4	-6	-7	-2
en:stai_calm	-3
en:stai_in	-2
en:stai_the	-2
en:stai_with	4					3											6	-3		-3
en:stain	2
en:stair	9	4		11		7					4		-3				-3			-4		4	6
en:stand	5		2	-3	-2	-3			3				-4	3	4		3			3	2	-3	-6
en:stand_in	2
en:stand_on	3
en:start	-4	-11	-10	-9	-2	-3	-6	-4		-3	-7	-4		-9		-3	13	-2	-2	-7	-3	-2	-8
en:start_at	5
en:start_on	3
en:start_over	4
en:start_the	-4
en:start_to	-3
en:state	-2						-2					2		3
en:state_ow	-4
en:statement	8				-4												-5	7		-2			-2
en:statement_show	2
en:station	5	-5	-3	5	-2						-3			-4			3			-4			-3
en:steer	-2
en:steer_us	-2
en:step	-4	-7		8	-3	-6					-5						9	-4				-3	-5
en:step_alwai	-2
en:sticker	6	-7		8	-2	-6											7	-5		6		-3	-9
en:still	4	-12	-16	3	6	-6	-3	-3	-3	-7	-7	-11	-3			-6	-6		-9		-9		10
en:still_can	-2
en:still_come	-3
en:still_have	-6
en:still_in	5	-3		-7	4												11	-3		-7
en:still_not	3
en:still_on	-3
en:still_show	4
en:still_there	3
en:still_wait	2
en:stock	3			-8							-2						4	-3
en:stolen	-5
en:stone		-6	-10	-7	-2	-3					-2									4		-2	-5
en:stood	8	-4	3	9	7	-2					-2						7	-3		-5
en:stood_around	3
en:stood_in	5	-4	-6	12	7						-2						4			-2
en:stop	11	-7	-9	3	-9	-3	-6	-4	-5	-4	4	-5	-6		-5	-3	-9	2	-6	12	-5	-7	-7
en:stop_run	5
en:storag	4	-4	-5		-3	-2											4						-4
en:store			4	-5	-4						-4						3	-6		6		3	-6
en:store_and	-4
en:store_dug	-3
en:stori		-2				-3		3									-4	6		-4		-5	7
en:stori_time	-3
en:storm	-6			-6	3				2					4	3		6			-4
en:storm_and	-8
en:storm_the	-3
en:stove	-5	-3	-2	5	2	-4																	3
en:straight	4		3	-5	-6						-3						-5			5		3	-5
en:straight_advic	-2
en:straight_into	2
en:straight_up	-4
en:straighten	-3
en:straighten_for	-3
en:stream	5		-3	-7	-6						-3						7			-9		4
en:street		8	5	-5							6		8				4	-3		-4	3	3	-2
en:street_plow	-3
en:strip	6	-2									-3						-11			6		4	3
en:stroller	-4
en:stroller_and	-4
en:strong	6
en:struggl	-4
en:struggl_to	-4
en:stuck	-3
en:student		-3		2													-4	-4	4	7			-3
en:student_book	-4
en:studio	-2
en:submit	-3
en:submit_question	-3
en:success	-3
en:such	3
en:sugar	-6
en:sugar_shack	-4
en:suggest	2
en:suggest_i	2
en:suit	-7				-4		4					2		4
en:suitcas	5	2				8	-2	5			-2						4			-3		3	-5
en:sum	3	8		2			5				-3	8	-3	-3			3	4	-3			-7	-6
en:summer	2	-5	-4	3	8	-2								-2			6	-2		-10			3
en:summer_and	3
en:sundai		-2	4	-12	-6	-4	-4	3	-5	-4	4	-5	-6	4	-4	-3	8	-9	-5		-5	-8	3
en:sundai_explain	-3
en:sundai_for	-2
en:sundai_hat	-3
en:sundai_just	-3
en:sundai_night	-7	6		2	-3	3					9			4				-2				-3	4
en:sundai_nite	-4
en:sunset	-4
en:super	-3
en:super_avail	-2
en:superb_renov	-2
en:supper	-4	-3	-2		-2												-2	-4		5
en:suppli	4	-4			5								-2				-4	3		7			-3
en:supplier		7		4	6				5		-2	4	-2	2	6		6	-4
en:support		-2			-3					5		-2	-2	-3			-4	-5		8	4	-3	-4
en:support_given	-2
en:support_gui	-3
en:support_took	-3
en:suppos	6	-5	4	-3	-3						2			-2			-8		4	-5			8
en:suppos_to	3					4					3
en:sure	3	-2				-3			3					-2	4
en:surpris	-7	3			-3	4				-3	-2		-2
en:survei	-7
en:suspend	-10	-3					-4					-2
en:swallow_my	-2
en:swap	10	4			-5	-3			5		-3		-2	8	-2		-5	-8	6	11		-4	-8
en:swap_it	4
en:swear	2
en:sweater		-2			-3
en:sweet	4		-4			-3					-3			5			3	3		-3			-3
en:sweet_spent	-3
en:sweetheart	7		-3															3		-5			-3
en:swelter	-2
en:swelter_night	-2
en:swept	-3
en:swept_every	-2
en:swim	6				3
en:switch		10	-4	11		8				4	-4		-2	-3			-8	-7	-2	12		-3
en:switch_of	-2
en:switch_tool	-5
en:swore	4
en:syrup	-3
en:syrup_in	-3
en:system		4				5											4	-3		-7	7
en:system_is	-3
en:tabl		2	-5		7	4					7						6	-4		2			-4
en:tablecloth	-2
en:tablecloth_unobtrus	-3
en:tablet	-4	7		3		6					7			5			-4			-4			8
en:tablet_did	-2
en:tact	-3
en:tact_and	-2
en:take	6	-2	-3	9	8	-12			3	-6	-9		2		-2	-4		2	8	-5		-3	-18
en:take_a					3
en:take_anyth	-2
en:take_him	5
en:take_it	4	-2		8	3	-2	4						4	3			8	-6	-2	-3		4	-3
en:take_off	4
en:take_some	2
en:take_ten	-2
en:take_the	6	-3	-5	4	-6	-4		-2	5		-2	-2	-2	3	-2			4	-2			-2	-5
en:taken	-5			4		-6		8			-3		6				-4	-4				6	3
en:talk	-11		-6	11	-2						-3						-3			-2			6
en:talk_me	-11
en:talk_to	-2
en:tall			4							2							-2	2			3		-4
en:tall_man			4							2										4	3		-3
en:tank	9		-3	4					2		-2			4	3		-7	-3		7
en:tap	-3	5		-4	-5	8		5	-2		5		-2	-3			6	-3			-2	3	-9
en:tap_on	-7
en:tape	7		-3	10		4					3						-2	-2		5		-2
en:tarp	2
en:tart	-3
en:tart_was	-3
en:tast	4
en:tasti	-3
en:tax	4	4		-3	-7		-2					4							-3	4			-8
en:tea		2	6	-12	-7	4					-2						9	-4		-4			-4
en:tea_without	-2
en:teacher	-4
en:team	-18			3		-2						4					5	-4	5	-7			2
en:team_for	-3
en:team_is	-3
en:team_met	-3
en:team_now	-3
en:team_watch	-2
en:tear	-6
en:tear_ourselv	-4
en:technic	2
en:technician	4	-5	9	-4	-9		2	-2	-4	-3	3		-4	-6	-3		5	11	-3	-8	-4	-6	-7
en:technician_at	-5
en:technician_found	-3
en:technician_stai	-4
en:technician_who	3	-4		-5	-3												8	5		-8			-6
en:teenag	7	-6	-4		-4	-4					-2							-3		-2			3
en:teeth	4
en:telephon	3	6		5	-3			2	-3	-3	-3		10	8	-2					-15	-2	11	5
en:tell	-8	-5	-12	-12		-3	-7	3		-5	-3	-9	-10	7		-4	15		-6	-6	-3	-8	-5
en:tell_her	-7
en:tell_him	7	-3	-3	-5	5	-3				-3	-3						13			-10	-3	-3	-10
en:tell_me	-3		-4	-10	3	5	-3	-3	5	-2	2	-4	-4	8	5		11	-7	-3	-3	-2
en:tell_the	-6	-4																-2		3			3
en:tell_us	3
en:tell_you	-2	-5	-4	-5	-3	-4					-2						3			-3			-3
en:temperatur	6	2	8	4	-3	6					7						-6	-2				-2	5
en:ten		-4	6			-11	-7	-5	-6		-10	4		-8	-6	-4	3		-6	-7		-8	10
en:ten_dai	4	5	-2	3	-3	-3	-3				-3	7		-3						-11		-3	10
en:ten_minut	-5									2			3
en:ten_past	2
en:ten_second	3
en:ten_to	-3		6	-6	-3												6	3		-7			-2
en:ten_year	-6
en:tenant	8
en:term	2			3	3				3					2	4		-6	7		-6		4	-3
en:terrac		-3	2	-8		-2											7	-5					-3
en:terrac_at	-4
en:tessier	-2
en:tessier_want	-2
en:test	6	9	-2	3	-5	8	-3	-2	-2		-6	3	-3	-2			-15	-7		9			7
en:test_explain	-3
en:text	-3	-3	-4	3	-4												-5	4		2			-3
en:text_at	-2
en:than	-7					-3		-4			3	-6	3	-8		-3	4	-10	2	-8	7	-6	7
en:than_come	-2
en:than_expect	-3
en:than_from	2
en:than_in	3
en:than_the	2			-3													4		4	-6
en:than_we	-2
en:than_you	-6
en:thank	-12	-5	6	-16	-13	-7	-6	-5	-2	-5	-7		-6			-4	14	-12		-3	-4	-2	-8
en:thank_#	-3
en:thank_again	-2
en:thank_for	-3
en:thank_load	-2
en:thank_to	3
en:thank_you	-12	-3	5	-9	-7	-4	-3	-3		-2	-3	-4	-4			-2	12	-5	-2	-6			-6
en:thank_your	-3
en:thankuuu	-3
en:that	7	4			5		-6	-11			-8		-9			-12	-7	4	-5	4		-11
en:that_a	2
en:that_attend	-2
en:that_bui	-4
en:that_had	-2
en:that_he	3
en:that_heat	-3
en:that_i	10			-6	-3	-3	5			4	4	5	-2	3						6	5	-4	-4
en:that_if	4
en:that_is	4	-3	-6		13	-9	-5	-5		-4	-6		-6	-7	2	-2	-2		-7	11	-6	-6	-8
en:that_it	3	-3	9		5	-3	-2		5			-4	4	3		-2	-3	3					-4
en:that_make	-5
en:that_my	-5
en:that_nobodi	-4
en:that_on	5
en:that_one	3	-5		3	-3												-5	2	4	-3			3
en:that_our	-2			4	-3		-3							3			-3			-2			3
en:that_pleas	-4
en:that_sai	-3
en:that_same	-7	-6		3	2	-2						-2		-3			-5			6			-5
en:that_take	2
en:that_the	10	6	-3	10	-6	3		4		-3	-8	9	-4	-3	2		-14		3	-5	-2		12
en:that_two	-2
en:that_walk	-4
en:that_was	4	-3	-2	-9	-5	-7	-2			-2		-3	-2	-3			8	-4	-2		-2	7	-13
en:that_we	-7
en:that_you	-5
en:the		-10	-5	-5	-9	-11	-14	-16	-17	-17	-14	-14	-13	-19	-18	-21	3	-4	-13	-4	-13	-14	-8
en:the_#	-6	-4		9	7	-12	-2	-5	-7	-13	-9	6	-6	-6	-5		-5	19	-8	-9	-14	-5	-6
en:the_advis	-2
en:the_afternoon		-5		5	4	-2												4		-6	7		-5
en:the_amount	-5						-3					2		3
en:the_anaesthetist	-3
en:the_annual	-2
en:the_app	-6	-3				-2
en:the_appoint	3	2	4	-4	-2		5			5										-4	5		-3
en:the_architect	-3
en:the_assist	3
en:the_attach	-5
en:the_avec	8
en:the_back		-9			-3	-5					-2		-3	-2			5			3		-2
en:the_bag	4
en:the_bank	2
en:the_bar	6		-4																	-4
en:the_bartend	-3
en:the_basement	-4
en:the_bath	5
en:the_bathroom	3		3	-8	-3						4						7	-2		-4			-6
en:the_bathtub	2
en:the_batteri		-2	-6	10													7	5		-8			-3
en:the_bed	8	-4	2	-7	-2	-3					-2						5	-3		-4			3
en:the_bedsid	-7
en:the_best	-3
en:the_big	-4	8		-5	-3	3			7				5	-3	8		-4	-3		6
en:the_bike	-3
en:the_bill		-5	-3	-4	7	-2	-3	-2	-2	-3	-2	-3	-4	-3	-2		8		-3	-12	-3	-3	4
en:the_bin	-3	-3				-2
en:the_bit	-9	-2			-3	-2
en:the_blue	4
en:the_board	7
en:the_boiler	-3	-5		-7	-3	-3				-2	4		-2	-3			9			-2		-3	-7
en:the_book	5
en:the_box	10	-5	-4	3		-4					-2							-8	7
en:the_breakfast	-3
en:the_brochur	3
en:the_bu	-2
en:the_build	-3
en:the_burglari	-4
en:the_cabl	-5	-3			-2
en:the_camera	2
en:the_car		7		-7	-2		6			4	6			5			3
en:the_card	6	2		6		-3	-2	4	-2			-3	-3	-3			-2	-4		5		-3
en:the_carpet	4
en:the_carrier	3
en:the_cash	6
en:the_cat	-6	5												-2		7
en:the_catch	-4
en:the_ceil	-5
en:the_cent	-3
en:the_certif		-4		-8	-3	-3	3					-2	4	4			7	-3		-5		4	-5
en:the_chap	-4
en:the_chees	-2
en:the_chef	-5
en:the_chicken	3
en:the_chowder	8		-6	-3														-2		-5			3
en:the_christen	-3
en:the_christma	-3
en:the_citi	7			-3	-4	5	-2	5										-7	-2	6		3	-5
en:the_claim	-7				-2		3					2		-4
en:the_clock	-2
en:the_clockmak	-3
en:the_coach	-3
en:the_code	3
en:the_coffe	-3
en:the_colour	-2
en:the_commun	-4
en:the_complaint	-5
en:the_compressor	2
en:the_comput		-4	6			-3													4
en:the_conductor	-6
en:the_confirm		2		5		-3	-2	3				2		3				7		-4		-5	-4
en:the_connect	-3
en:the_contract	3								6					5			5	-5	5				-2
en:the_contrari	-3
en:the_correct	3
en:the_cot	5
en:the_counter	4
en:the_coupl	6
en:the_creme	-3
en:the_crew	-5
en:the_curtain	2
en:the_dai	-3		-2	3	7	2	4			3	5	-3		-2					-2	2	-2	-5	-4
en:the_date	-5											4
en:the_dead	-9
en:the_deadlin	-2
en:the_dearest	-2
en:the_deck	5	3	-5		3	2					-3						5	-4					-3
en:the_dentist	-2
en:the_deposit	-8	5										6		-2
en:the_desk	14		-3	-14	-7	3	7	-3	-3			-3			-3	-2	12	-9	-3	-16	3	4	-4
en:the_dilig	-3
en:the_dine	3	7					5			4	4	4					-3	-5		-5		-2	10
en:the_dinner	6
en:the_disput	-3
en:the_dock	2	-3		5													-8	10		-4			-2
en:the_doctor	3
en:the_document	-4
en:the_dog		-3
en:the_door	12	3	6		-5		-2	-2	-3	-3	-6	-2	-3	3	-2	-2	-7	2	-3	4	-3	-4
en:the_draft	3
en:the_drain	2
en:the_draw	3
en:the_driver	2
en:the_drivewai	7
en:the_dryer	-3
en:the_duvet	2
en:the_emerg	2
en:the_end	7		-5	9	-4	-5	7	-2		4	5	-3	-4		2		-7	-7	3		4		3
en:the_entir	3
en:the_envelop	5			6									-2		3		-6	2		-9		4	7
en:the_equip	-3
en:the_estim	-5
en:the_even	-3	-9		5		-5	-5		-2		-3	-2	-3	-3				8				-3	-7
en:the_exemplari	-5
en:the_ey	-3
en:the_factori	3
en:the_fault	2
en:the_fee	-14				-2
en:the_fellow	-4
en:the_fibr	-4
en:the_file	3	-11		-4	7	-5	-3				-3	-4	-2	-3			7	-6	-2		-2	-3	-4
en:the_final	-4
en:the_fine	-8
en:the_first			-2	7	2	-4		-2	-3	-2	-3	-3	2	5	-2		-3	-3	-2	3		4	3
en:the_fish	2	2				4					-4						-3			-4			6
en:the_fit	-3
en:the_fitter	6
en:the_flood	-4
en:the_floor	-5			2	6						-2									-7		4	3
en:the_form	-3	-3		-3	6						-4						-6	-3		5
en:the_four	3
en:the_free	6
en:the_fridai	8		-2	11	-2		3					-2	4	3			-11	-7		7		4	8
en:the_fridg	-2
en:the_front	5	-7	-6			-6												-3		5		-2	-3
en:the_frozen	-3
en:the_full	7	7		-4	-3	-3			-3		-3	11	-3	-6	-3		6	8		-11		-3	-6
en:the_ga	-5
en:the_garbag	2
en:the_gate	2	-5		3				6			-5			-4			4	-3					-4
en:the_girl	3
en:the_gluten	-2
en:the_good		-2
en:the_greet	-6
en:the_ground	2
en:the_gui	-4
en:the_hall	-3	4				4
en:the_hallwai	2				-3												-5	-4		7
en:the_handl	2
en:the_hang	-5
en:the_hardwar	-2
en:the_head	3
en:the_health	2
en:the_heat	3	4				-2		4	4			-2	-2	7	4			-3		6		-3	-3
en:the_hole	-3
en:the_hospit	2			6	-3						-8		2					6		-8	3	-3	4
en:the_hot	4
en:the_hour	4			5	4		5	4			4		5	-2			7	-3		-6		3	-6
en:the_hous	5	-3	-7	-5	-3	3	-3	4				-2	-2				3			-4		3
en:the_ic	5								2					3	3		-10	4		5		2	-2
en:the_inn			-5		-3						-3						-2	2				-2	-4
en:the_insid	3
en:the_insur	-4
en:the_intern	2
en:the_invoic	5	-2	-6	4	-7												-4		-5	4			-3
en:the_item	-3
en:the_job	4	-2	-3	10	5												-4	-2		-10	7		7
en:the_kei		-2	-4	-3	5					-2	-5		-2				5	4		-9	-2	-2	-3
en:the_kettl	-4
en:the_kid			2	-5																-2
en:the_kitchen			6	-6	-5			-2	-2	-3	-4		-3	-4			6			-3	-2	-3	-3
en:the_lab	2
en:the_label	4
en:the_ladi	-5		-7	2	-5	-3					-2						2				2	-2	-6
en:the_last	4	-4				-3					-2
en:the_leak	-7
en:the_left		2	-4			4												-3		8			-4
en:the_line			-7	-4		-2			5						6		-4	-3				3	3
en:the_link	-6	-3			-2		-4					-2
en:the_littl	5	-6			-2	-4					-3						8	-2		-3			-6
en:the_loan	6
en:the_lobbi	9	3	7		-4	6					6		-3				2	-2		-7		5	-3
en:the_local	-3
en:the_lock	2
en:the_lot	3
en:the_loyalti	2
en:the_machin	7	2		6		-3	5			6	5		-2				3			-7		-2
en:the_main	2	-3	-6		-3					-2								-4		-6			8
en:the_mainten	5	-3	7	2	-2												-4	-3					5
en:the_man		10		7	-5		5	-2		5	3	-2	7	4			-10	2	-3	-13		5	9
en:the_manag	4
en:the_map	2
en:the_march	-4
en:the_mason	-4
en:the_matern	-4
en:the_matter	-3
en:the_may	-5
en:the_mediat	-3
en:the_meet	2
en:the_menu	7	-3	2	5	-3	-3											-6			8			-3
en:the_meter	3	4		-6		8					-4		5				6			-2		7	-7
en:the_mist	-3
en:the_mistak	-4
en:the_month	4	4		5		-2	8			5	6			-2			-8	-4		7	4	-2
en:the_morn	-7	-3	8		5	-4			-2		-3	5	-2	3						-9		-2	5
en:the_mortgag	-4
en:the_most	5
en:the_mous	-4
en:the_neighbour	2			-5							-2						11	-2		-6			-4
en:the_neighbourhood	-4
en:the_network	2
en:the_new	3		14	-6		-8	2	-4	-4	-3	4	5	-4	-4	-3	-4		-6	-4		-4	-5	2
en:the_newspap	-3
en:the_next	8		-3	3	-4		-4		-3				-2		-3		-13			9		-3
en:the_night	3	2	-8	4	-5	7	-3		-2	-3	-8	-2	-3	-3			-9	9	-2	-5	-3	-4	4
en:the_nois	2
en:the_note	4
en:the_number	6																7	-2		-6
en:the_nurs		6		3		10					10						-4			-4			8
en:the_offic	-7	-2		-6	-4	-2	2			-2	-2	-3	4	3								4	-7
en:the_oil	9		-4	-4																			-4
en:the_old	-3		-3	-8		-7	-2		-2	-2	-4	6	-3	-2			4	-6	3	-4	5	-4
en:the_one			5	3		3		6			-5						4	-7		9			-6
en:the_ones	5
en:the_only	9	-3		-9													3			4			-3
en:the_open	-4
en:the_order	3
en:the_other	10	8	-6		-5	-5	-4	-4		2	-7	4	-5		-6	6	-3	3	-7	8	-5	-6	-9
en:the_outdoor	3
en:the_outlet	2
en:the_owner	4	7	-3	4	-3	6				3	6			-4				-2		-5	-3	6	-3
en:the_pack	4				-2
en:the_page		4		3		-3		4					6	4			-4	3		-8		6
en:the_panel	3
en:the_paper			-4	5	-3	3											-7			-4			8
en:the_park	-8
en:the_part	-8	-6			-3									-3
en:the_patienc	-3
en:the_pavement	-2
en:the_payrol	3
en:the_penni	-2
en:the_peopl	-2
en:the_person		2				-2				5			8				-5			-2	7		2
en:the_pharmaci		7		-4		8					-3						-5	-4					6
en:the_pharmacist	3
en:the_phish	-3
en:the_phone	-2			5		-8	-4	-3	-4	6	-6	-5	7		-3	-2	-7	-2	-5	-4	4	9
en:the_photocopi	6
en:the_physio	-2
en:the_pictur	-2
en:the_pilot	-3
en:the_pipe	2
en:the_place		3		3	4	5							6				-7	6		-4		5	-2
en:the_polici	-3
en:the_pool			-2	-5	-3						-3						3			-4		3	-4
en:the_poor	2
en:the_post	2
en:the_price		-3	-6	-3	-3												3		-2
en:the_problem	-4
en:the_profession	-5
en:the_pump	2	-3		-4	4												10	-3		-9			3
en:the_purchas	5
en:the_qualiti	-4
en:the_queue					-2					2			3
en:the_quot	-12																3	-8		7			-4
en:the_rack	3
en:the_radiat	9	-5	5	2		-2					-3						-2	-5	7	5		-2	-6
en:the_rain		-4		7	6	-4					-3						5			-3			-5
en:the_rang	-2
en:the_read-aloud	-3
en:the_receipt	3	-3	3		-3												-2	-3		8			-2
en:the_record	2
en:the_recycl	-3
en:the_redesign	-5
en:the_redon	-3
en:the_refund	-6
en:the_registri	-3
en:the_remind	4
en:the_renew	2
en:the_report	3
en:the_rest	8		-6	4	8					-3	-3						6	-10	-2	7	-3	-2	-5
en:the_retir	-2
en:the_right	4	-5	3	-6	-2	-3											5	-5		7			-9
en:the_rigour	-3
en:the_ring	-3
en:the_road		4	-4	5	-4		-2	-2		-2	-4	-3	-3	2	2		-3		-2	10	-3	-5	-7
en:the_robot	4
en:the_roll-out	-2
en:the_roof	4
en:the_room		-3	-7	3		3	-2	-2	-3		4	-3	3	-4	-2		-9	3	-3	-3	2	4	5
en:the_rug	-3
en:the_rule	4	2	-2	9	6	-2	6			4	5						-5	6		-3
en:the_sale	-3
en:the_sale-dai	-3
en:the_salt	-3
en:the_same	2	3	9	2				-4	5	-3			4	10		-3	-9	5	-5	-5	-4	3	5
en:the_saturdai	6	-4	5	-4	-2													-3					4
en:the_schedul	-6
en:the_school	2
en:the_scrapyard	-3
en:the_screen	9	-3	-3	5													-8	6
en:the_screw	4
en:the_screwdriv	-3
en:the_second	6	2	-4		4	-4	-2	-2	6		-3	-3	-3		7		5	4	-3	-3	-2		-8
en:the_server	-5
en:the_share	3
en:the_sheet	5	-3		-3	3	3					3			-2			6			-5			3
en:the_shelf	-6
en:the_shop	-2			-5	-4				-2		-3						-10			13		-2	-4
en:the_shower	-2		5	-5	-6				6					4			2	-4		4
en:the_side	4
en:the_sign	7							9			-4	-2		4			5	-3		2			-5
en:the_signal	5
en:the_sink	4	-4				-2					-2
en:the_sixth-floor	-3
en:the_size	8		-3	-4							2						-7						4
en:the_slightest	-3
en:the_small	4
en:the_smell	-3
en:the_soundproof	-3
en:the_spa		-5			4												-2			4			-3
en:the_spam	-3
en:the_speed	-4
en:the_staff				5	2	3											-7	-3		11			-5
en:the_stair	4			5							-3						7					-2	-4
en:the_state	-7
en:the_step	-7
en:the_street	7	10	5	-7							6		8				7			-10	3	4	-5
en:the_sugar	-6
en:the_support	-2
en:the_tabl	4
en:the_tall				2						3							-3	2			3		-3
en:the_tap		8		2		8					8						-4			4		4	-5
en:the_team	-6
en:the_technician	3
en:the_telephon		2		4	-2	3		3					8	-3						-10		9
en:the_terrac		-2	3	-5													4	-4		3
en:the_test	4				-2												-6			-3			8
en:the_thermo	-4
en:the_thermolun	3	-2	-5		-3													-4					5
en:the_thermostat	3
en:the_thing	9	2	4	-11	3	-2			5						6			-7	-2	10			-4
en:the_third	3	-6	5		-6	-5	3	-3			-4	-4	4		2			-5	-2	-9	5	7
en:the_three	-4	7			-2	3		3			7		-3	3			-2	4	4	-3		-5
en:the_ticket	4
en:the_tiler	3
en:the_till	6		4	-6	4												7	3		-10			-4
en:the_time	-5	-2			-2
en:the_tip	4
en:the_top	6	-5	-4	6	3									-2			-3		-4	8			-7
en:the_tow	-6
en:the_towel	2
en:the_town	4
en:the_tram	-3
en:the_transfer	3
en:the_treatment	5	-3								-2							4	2					-4
en:the_trip	-3
en:the_truck	3		6	5	5	-3							3						-2	-5
en:the_tutor	-2
en:the_tv	-4
en:the_two	-8	-5		7	2	-2	-2	-3			-4	-3	3	-6			-3					3	-6
en:the_van	4	-3	6	-3	-2
en:the_varnish	-3
en:the_very	4
en:the_video	5
en:the_view	-2
en:the_vineyard	-3
en:the_wai	5		-5	-5	-5					-3	4							-6			6		6
en:the_waiter	3		-6							-3								-3		6	-2		-3
en:the_waitress	2
en:the_wall	-4		7		-2						-2						5	-3		-9			8
en:the_wallpap	3
en:the_wash	2
en:the_washroom		-4				-3															7		-3
en:the_water		2	4	6	-2	4					-5						-5	-4		10		3	-5
en:the_websit	-2
en:the_week	2								3					-3	3			4				-2	-4
en:the_weekend		-4	-3	-2	-3				-3		-4	-2	-2	-4	-2		-14	3		15		-3	-7
en:the_welcom	3
en:the_whale	4	-3		3	4												-4	9		-4		-3	-3
en:the_whole	3	-4	-2	5		-7	5			-2	-4	4	-4	-4				10	-2		-2	-8	-8
en:the_wi-fi	-8
en:the_wind	2
en:the_window	3
en:the_woman	3			5	4					4			-2	-3			-5				-3		6
en:the_word		3		3		3				2	4		3				2	-4			3		-3
en:the_work		-3		5	-3												-6	2	8				-3
en:the_worker	-4
en:the_world	3
en:the_wrong	7	-3		7	-4		4				4	-3		-3			-8	-4		14	-2	-4	-10
en:the_x-rai	-3
en:the_yard	-3
en:the_yearli	-3	-3			-3
en:the_yellow	6
en:the_young	-4	-11	-4	3	-3	-6				-2	-3						-4	5	-2		5	-2
en:theatr	3
en:their			-7		-6	-5		3	4	-4		-6	-8	3	5	-3			-4	-2	-4		-5
en:their_mistak	-3
en:them	13	7	-7	4		6	-11		7	-8			4		6	-5	-6		-3	3	-10
en:them_to	7		9	-3	-2						4									3			-4
en:them_touch	-5
en:them_with	-3
en:themselv_no	-4
en:then	18	5	-14		-6	3	-7	7	-4	3	-13	-8	-5			-5	-5	3	-8	13		-15	-5
en:then_found	-4
en:then_the	5
en:then_you	2
en:therapist	4	-3	-4		2												10			-5			-5
en:there		-4	-18	-5	-32	-11	-11				-14	-6	-8	-15		-8	-4				3	-8	-2
en:there_#	-4
en:there_a	-6	-4		4	-4	-2				-3	-3						-7	-3					8
en:there_after	3
en:there_are	2	2		-2	-3	3											2	-3		3			-5
en:there_at	-5
en:there_befor	-3
en:there_is	4	-8	-11		-15	-6	-5	3		-4	-13	-5	-5	-7		-3	-4		5		-5		3
en:there_on	3				-4	-3	-2				-3	3					-5			3		-2	4
en:there_tuesdai	-4
en:there_was	7		-4	7	-6	-8	-2		-2	7	-4		-4		-2			-2	-3	-4	3	-6
en:there_were	2	8		4		4		3			-3		-2				-5	6		3			-2
en:thermo	-4
en:thermolun	7	-3			-4												-4	-6	-2	3			4
en:these	-4	-3
en:they	-2	-4	-2	10		7	-5		-12	-4	4	-4		-12	-11	-10	2	5	-10	-8	-11		-4
en:they_all	4	3	-3	8	7	4												3					-3
en:they_announc	-3
en:they_are	4			2	-3	9	-3	4			5	-3	-4	-3			-8	-6				8	4
en:they_brought	-3
en:they_call	-4
en:they_came	4	-8	-5	4		-7											3			-7		-3	4
en:they_can	3
en:they_could	-3
en:they_explain	-2
en:they_fix	3
en:they_found	-6
en:they_had	6
en:they_have	4	-3	-2		2	2	5				5						9			-7		-4	-6
en:they_lent	-5
en:they_listen	-2
en:they_make	-4
en:they_notic	-4
en:they_paid	-4
en:they_pick	-5
en:they_reopen	-3
en:they_sai					-2							5		4
en:they_said	-7	-4		-3	-3												3	2		-6			-3
en:they_took	-6
en:they_wait	-5
en:they_were	-6					3					-3						-4			6			-2
en:they_would	-10	-2	3		-4															-5
en:thing	11	8	9	-13		-2		-5	8	-4	-8		-2		10	-3	4	-4	-7	9	-6	-8	-9
en:thing_happen	-3
en:thing_i	6		6	-6													8			-5			-3
en:thing_is	3
en:think	-8	-3	-9			-11	-4	-3	-4	4		-4		-6	-3	-2	4	4	-3			-6	-4
en:think_about		-3		5		-2											8	-2		-3			-3
en:think_i	-3
en:think_it	3	-4		-2	-4													5		-6			-3
en:think_of	-8									4				-2
en:think_the	3
en:third	2		4		-8	2		-4	5	-3	-9	-6	3	5		-3	-3	-10	-3		4	5
en:third_time	5	-5		6		-2			3		-3				4					-8	6	4	-2
en:thirti	-10	3	-4	3	-4	3	3				-3		-2	4				6				-3	-6
en:thirti_dai	-4				-3		4					3		5
en:thirti_mailbox	-2
en:thirti_quid	-4
en:thirti_year	2
en:thirty-f	4
en:thirty-f_minut	4
en:thirty-on									3					4	3
en:this	-7	23	-10	10	-9	6	-3		5		4	6	10	6		-8	-18	-7	3	7			8
en:this_a	3
en:this_countri	-3
en:this_hous	3	3		4	6	4											-8			-2			10
en:this_is	-5	8	3	8	-6	-4	-3	-2	8	3	-4	4	11	6	-4		-3	2		-10	4	6	3
en:this_month	3
en:this_morn	-11	12	-3	3	-11	4	2			-6	4	3	3	3		-2	-8		-3	10	-5	4	-8
en:this_place	-3
en:this_week	10		-4	-6		3	-3	-2	4		3	6	-4	3	-3		6	-8	-3	7	-3	-5
en:this_year					-2								-3		3
en:those	3	5	-7	-4	-4	-3	-2		-2		-2	6	2	-2	-2		4	-4	-2	5	2	-3	-6
en:those_charg	-2
en:though	4		-7	-8	-5	-3	5			-2	-3	4	-5	-4			8	5	-2	-7	-2	-8	-6
en:though_he	-7
en:though_the				-6	-2		6				-2	5	-3	-3			7	5		-7		-7	-4
en:though_we	-2
en:thought	8	-11		-8	-6	-8	-2			-2	-4	-2	-2	-3			12		-2	-15	-3	-4
en:thought_it	3
en:threaten	2
en:threaten_to	2
en:three		-6	9	3	-3	-11	-9		-6		-3			-6	-3	-8	8	10	-3	-14			-10
en:three_cheer	2
en:three_dai	3
en:three_minut	-4
en:three_month	2
en:three_of	8	-3	-3	-3	-7		-2			-2							-4		3	3	-3		-5
en:three_phone	-3
en:three_polici	-4
en:three_salespeopl	-2
en:three_time	9	-4	-6	11		-3	-2		-3	2	-3	5	-5	-6	-2	-2	11	-3		-9	3	-5
en:three_wed	2
en:three_week	-4	4	-3	10	7	-2			-2		-2	6		-4	-2			8		-5		-2	-5
en:through	-3		-4		-3		-8	-5	-4	-4	-7		-6	-6	-4	-4	8	4	2	-9	-4	-4	-8
en:through_relight	-3
en:through_the	-6	-8		4		-4	-4	-2			-3	-4	-2	-3			4		4	-7			-4
en:through_three	-4
en:through_to	5
en:through_your	2	9		-2		6						5								3			-3
en:throughout_the	-3
en:thrown	3
en:thursdai					-11	-7	-4	8	6	-4		-6	3	3	3	-2	-6		-3		-4	4	3
en:thursdai_'s	3
en:tick	2	3		2	-3	5											-4			-7			5
en:ticket		-4			-3		-3
en:ticket_was	-4
en:tide		-3	-4	5	2													6		-5			-6
en:tidi	-4
en:tidi_stall	-3
en:tight	-5
en:tile	6	-4	-4	5	6	-2					-2							-2					-2
en:tile_round	3
en:tiler	3
en:till	10	6	3	-4	14			-3	7	-3	4		-5		3	-3	13	4	-5	-5	-4	-6	-12
en:till_#	4
en:till_chase	-3
en:till_want	-2
en:time	6		-16	11	-7	-3		-10	4	-4	4			10	3		3	-11	-9	7	-2		-3
en:time_an	-3
en:time_and	-3
en:time_explain	3
en:time_i	4	3		6	-4	5			3		4	5	-3	7	4			-5		10		-3	-7
en:time_school	-3
en:time_sinc	6		-3	10		-2			4		-3		-4	2	5		-7			4			-4
en:time_that		5			3	-3			5		-2	4	4	3			4	-5		-7			6
en:time_the	5			4		-2								4			3			-10	6		3
en:time_this	2
en:time_to	-5			-2	-2
en:time_we	5
en:tin	4
en:tip	-2
en:tip_for	-3
en:tip_left	-5
en:tire	-10				-4
en:tire_in	-3
en:titl	-2
en:titl_and	-2
en:to	-2		5	5	-3	-5	-7	-11	-10	-8	-5	-11	-5	-5	-13	-15	8	-3	-6	-10	-6	-11	-3
en:to_#	12	-5	3	8	4	-5	-3	-3	-3	-2	-4	3	-3		-3				9	-9	-3	-5	-9
en:to_a		-7		-2	-5	-4		-2	-3	-2	-3		-3	-5	-3		-4		-2	11	-3	-4	-9
en:to_acknowledg	-2
en:to_anoth	2
en:to_anybodi	4
en:to_appli	-5
en:to_approv	-4
en:to_ask	6	4					5			8			-2	-3							3		-5
en:to_avoid	-5											-2
en:to_be	10		-10	-3	-11		4	3	-6	-5	6	-2	-6	-2	-5	-5	4	-4	-7	4	-5	-9	-4
en:to_book	-5
en:to_bring					5
en:to_bui	-3
en:to_call	9	6				3	5	5			-4	4		-4				2		-3			-4
en:to_cancel	-6
en:to_chase	-3
en:to_chat	-2
en:to_check	-4
en:to_close	-3
en:to_come	5		-2	4	6	2											-3		-3	4
en:to_commend	-8
en:to_congratul	2
en:to_cut	-3
en:to_deal	-5
en:to_deer	-3
en:to_do	9	5	3	-10	-5	-3	5			8	4	-2	-3					-3				-3
en:to_e-mail	-9				-3
en:to_enjoi	5
en:to_everyth	-2
en:to_explain		4		2							2			5			2			-7			6
en:to_express	-2
en:to_fetch	5
en:to_find	3
en:to_finish	-9
en:to_get					5	-4	-2				6		-2	3			5			6		-3	-8
en:to_give	-3			-4	4						-2							3					-3
en:to_go	-4	6	4	-5	4	4					7		-2				7	-2		-6	2		-4
en:to_grumbl	-2
en:to_have							4		-2			2		-4					5				-2
en:to_hear	8		5	-7	-5		-2			3			-3				10	-5	-2	-9	4	-4	-5
en:to_help	-2
en:to_her	4	3	-3			-2				5	-2		5				2			-6	6	-2	-5
en:to_highlight	-2
en:to_him	-3	7								4	7			4						6		-3
en:to_in	-3
en:to_joke	-2
en:to_keep						3			6		2		4	3
en:to_kill	6
en:to_know		4	-5	-3	-4	5	4			8	7	-3	-3	-5			2	-7		-5	-5	-3	12
en:to_last	-4
en:to_learn	2
en:to_leav	-8		9	-3		-3			6				4	4			2			-2		3	-3
en:to_look	7	-3	2	4		-3											9			-8			-2
en:to_make	6				-2												-3		7	-6			-3
en:to_me	13	-3	-6	13	-7	-3	-3	3	-2	-4	-5	-3	4	-3	-2				-3		-5	4
en:to_my	7	-3	-4	-3		-4	3	-2	-2	4	-3	-2	-2	-2			5		10	-14	3	-4	-8
en:to_noth	-3
en:to_order	-4
en:to_our	3
en:to_pai	3				9
en:to_phone	9	-3		-10						-2							3			3	-2		-5
en:to_prais	-2
en:to_press	2
en:to_push	-6
en:to_rate	3
en:to_reach	2	-6		5		-5											3			-3
en:to_report	3
en:to_return	3
en:to_run	-8
en:to_sai	-11	-5	4	3	-2								-2	-2			-3	-2		-3		4	4
en:to_see	3			5	6				5		-2		-3		6		3	-6	8	2			-10
en:to_send	4		-4	9	8			4				-3		3			-9	6		-4			6
en:to_serv	3
en:to_sign					7	-2			2				-3		3
en:to_sit	-4	-4			-2						-2
en:to_six	2
en:to_someon	3
en:to_speak	3	3		10		-4		4		6	-2		9	-3				3		-11		5
en:to_stai	4
en:to_start	-3
en:to_stop	4
en:to_take	6		5	3	-2				2				4	-4	3		4	-3	7	-9			-3
en:to_tape	5
en:to_tell	-5	4						3
en:to_thank	-8
en:to_the		-4	-3	-3	-10	-6			-2	-7	-6	3	-5	2		-6	-3		-2	5		-3	-5
en:to_thirti	-5
en:to_this	-6
en:to_thursdai	-3
en:to_underlin	-3
en:to_understand	3	6				3				3	-5		5				-4			-6	4		4
en:to_us	4	-3	-3		5												5	-3		-7			4
en:to_wait	-3
en:to_whoever	4			4	-4						-3						-8			11		-2	-5
en:to_work	3
en:to_write	6	2		3				6		5	-4		5					-3	4	-7	6	-2
en:to_you	-6	-4		-5	-3				2				-3	3	3		7	-5
en:to_your	6	7		9	-3	3	7		5	5	-4	-2	8	7			-4	-6		-4	4	7	6
en:toasti_as	-2
en:todai		7	-5	5	7	10		-5	-7		2	4	6		-6	-3	-11	-2	-5	5	-6		4
en:todai_and		4			7						-2	8	-2	2				5		-10		-3	5
en:todai_pleas	2	-3		5							-3						-5			10			-6
en:toddler	5	2		-5		6					6						6			-3			-3
en:togeth	5
en:toi	-3
en:toi_store	-4
en:toilet	8
en:told	22	3	-9		3	-4		-12	2	2		-5	2	3		-7	5	-5	-7	-5	-6	6	2
en:told_her	3	6	-4	8	-7	-7	-2		-2	4	-6	-3	7	3			-6	3	-2	-7	5		4
en:told_him	9	-2		8	5		-2				2	-2	-2	-3			11	-4	-3	-17	-3	4	4
en:told_it	5	6		5					4			4		3	4		-5	6		6		-2	-6
en:told_me	11	-4	3	-8	5			-5		3				3		-2	-6	-5	-5	2	-3	7	3
en:told_my	4
en:told_neither	-4
en:told_the				4							-3							2	4	-7		4	-3
en:told_there	3
en:told_us	3	-4			-3												2
en:told_you	3				7						-2							-3		2			2
en:tomato	6
en:tomorrow	4	9	5	11			-3	5	6		2	-3	7	7			-11	-4		4	-2	3	7
en:tonight	-6	7		8	9	-5	5	-3	-2	-2	5	3		-4	-2		-12	3		7		-4
en:tonight_i	-3
en:too			3		-7	3	-2		-2	-3	-4		-2	-3	-2				-2	-7	-3	-3	4
en:too_hot	2
en:too_mani	-5
en:took	7	-6	-7	4	-13	-2	-5	-5	-5			-5	-5	-5	-4	-3	3	5	-7	-8	-7	-7	9
en:took_#	2
en:took_a	3	-2			-2
en:took_back	-4
en:took_control	-3
en:took_it	5	-3		5														-3		9			-4
en:took_my	-3
en:took_the	-7									4							-4			5
en:took_two	2
en:tool	-2
en:tooth	-4
en:tooth_hat	-3
en:tooth_pull	-4
en:top		-5	-4	6					-2					-2			-3		-4	8			-7
en:top_and	3
en:top_of	-4
en:torch	3	-5		7		-6											-6	5		-2			3
en:total	-3
en:total_fell	-4
en:total_peac	-2
en:touch	4	12	-5	6	-3	11					3						-5	5		-11	-2		9
en:touch_wood	-5
en:tour	7	-4	6			-3
en:tow	-6
en:tow_truck	-7
en:towel	4	-6	7	-13	-4	-5					-3			-2			12	-4		-11		-2	-5
en:town	5			-4				6			-4						4					-3	-4
en:track_no	-2
en:trade	4		-2		8	2					-4						11	-2		-8			-5
en:trai	-3	-2
en:train	2	-2		-8	-5				-3		3		-2	-2	-2		9	-5	-2	-12	6	-2	-2
en:train_was	-4
en:traine_found	-2
en:tram	-2
en:tram_found	-4
en:transfer	-4	-4		4									-2	-3			-7			4			3
en:transmiss	7	-3			-3	-2											-5			9		-3	-5
en:travel	-5	9	-2	6	-4	8	4	2	-3		9	-2	-5	-4	-2		-10	6		3		2
en:travel_with	-4
en:treasur	-3				-2	-3	2					5		7			-2	4				-2	-4
en:treat	7			-2		5		5										-2				4	-3
en:treatment	6	-5	4			-2				-3							5	2			-2		-4
en:treatment_room	3
en:tri	2
en:trip		-3			-2
en:troubl	-13	-5		-3	-5	-3			-2		-3			-2			11	-4		-3			-5
en:trout	4	-3	-3	-8													6	-3		-3			-2
en:truck		2	7		2		-2	-2	-2	-3	2	-3	2	-3	-2	-2	8		-3	-10	-2		-4
en:truck_came	-3
en:true	3
en:trust			3		-3				3					-2	4		6	-2		3		-2	-4
en:trust_them	-4
en:truth	-3
en:truth_be	-4
en:try		3	-8	-5	-5	-4	-2		-3		-4	-2	-3	-5	-2	6		-5		7	-2	-4	-5
en:try_to	-2
en:tub		4	7	-2	-3	3												-3		4
en:tub_snow	-3
en:tuesdai	7		7	2	-14	-3	-5	3		-4	-5	2			3	-2	-4	10	-6	-8	-5	6	-3
en:tuesdai_and	4	2	6	-4					5				5	2	6		3	-2		-6		4
en:tuesdai_at	-3
en:tuesdai_deliv	-3
en:turn	14	-3	-14	-10		4	-6	-5	-6	-4		-6	-5	-6	-5	-4	5		-6		-5	-6	-7
en:turn_down	5
en:turn_it	2
en:turn_of	-3
en:turn_out	6	-5	-8		4							-2		-2					-3				3
en:turn_up	3	-3	-2	-4	-4	-2											2	7		-7			-3
en:turntabl	-4
en:tutor	-2
en:tutor_answer	-2
en:tv	-3
en:tv_remot	-4
en:twelv			-3		5								-3		3		4	-2				-3
en:twenti	12	-4		4	-8	-5	-3	-3	-4	3	-4	-3	-4	-4	-3		2		6	-8	-4	-5	2
en:twenti_flight	-5
en:twenti_minut	5	-4	4	-2	-4	-2											8	-4	-3	-10			5
en:twenti_to	3	-2		4	-2													2		3			-4
en:twenti_year	5
en:twenty-f	3
en:twenty-two	3	4		3					6		5			3	6		-3			3			2
en:twice	12	-6	-8	7	-5	-7			2		-6	-2	-3	3	3			-3	-2				-2
en:twice-fri	-3
en:twice-fri_fri	-3
en:twice_by	-4
en:twice_for	-2
en:twice_without	9
en:two		4	-13	6	-10	5	-5	4		-11	-6		3			-11	6	-2	-8		-2	6	-13
en:two-night	3			5	6												5	3		-6
en:two_and	3
en:two_dai	-14				-3
en:two_flower	-3
en:two_hour	2	-2	-5	4	-4	3					3						-6	7		-7			4
en:two_in	4
en:two_minut	4	2		10						2	-4						-10	-3		6	2
en:two_month	3
en:two_of	5		-3	4	-3	8	-2	5	2		5		-2	5	3		-4			6		6	-8
en:two_readabl	-4
en:two_remind	-8				-3		4					3		4
en:two_year	-2
en:type	7	-6	7	8	-3	-3							-3	-2		-3	-2			5		-2	-4
en:type_my	4
en:tyre	-3
en:umbrella	-6
en:unbeat	-3
en:unbeat_valu	-3
en:under	6	-4	-13	6			-7	3		-4	-3					-3		-9	4	-5	-5	-5	4
en:under_a	9		-3	-3				6			-4							-4					3
en:under_my	3	-3		3							-3						-7			11			-6
en:under_our	3
en:under_the	-4		-6	4	6						3						-2	-3	7			-2	-5
en:under_water	-5
en:underdon	-3
en:underlin	-3
en:underlin_that	-3
en:understand	7	8		4	-3	6				5			8					-3		-12	11	-3
en:understood	-3
en:understood_and	-4
en:undo	-2
en:undo_everywher	-3
en:undress	6
en:unhappi	-7
en:unit			-2	3	-2	5					5			3			-2	-5		2			6
en:unit_is	-7	-2
en:unless	4	4		2		-2	7		2	5			4	2	3		3	4		-8	4		-6
en:unless_you									3				5	-3	3
en:unlik	-5
en:unlimit	4
en:unobtrus	-3
en:unobtrus_servic	-3
en:unpaid	-2
en:unplug	-10				-3	-4					-2		3
en:unplug_it	-8
en:unplug_the	3
en:unseen	-4
en:until		9		3	5		-3	7	7	-3	-2	-5	5	2	5	-6	6		-7	-13		5
en:until_#		5	7	-9	-3				5						6					-2
en:until_eleven	7
en:until_everyth	-4
en:until_i			-3	6	10	-2							3					-3			3	-2	-2
en:until_the	4	8	-7	10				5	5		4		-2	2	6			-4		3			3
en:up	3	-3	-16	3	6		-6		-7	-11	-10	-8	-3	-5	-5		2	3	-10		-2	-9
en:up_#	-3
en:up_a	-5
en:up_and	3	-4		3	5	-3											-3	-3		7			-3
en:up_as	3
en:up_at	9	-7	-6			-3					-3			-4			6			-7			2
en:up_his	4
en:up_in	-3	-3			7	-3
en:up_laugh	-5
en:up_lick	-3
en:up_my	-2
en:up_old	-3
en:up_on	-8	-4		5	-4	-2											-7	7
en:up_the	3	8	-3		3	-3							4	-3		7	-5	-2		3			-2
en:up_to	-3	-4			-3							-2		-3				3		3			-5
en:up_told	-4
en:up_with	2
en:updat	7	-4	9		-7	-2	-2				-2						2	-5				-3	3
en:updat_a	-2
en:updat_fix	-3
en:updat_is	-3
en:updat_the	6
en:upstair	-5	-4	-2	-5	-2												6	-2					-5
en:urgent	-7	-3			-3		-2
en:us	10	6				9	-7	-6	-3	-3		-5	-8	-5	-8		-3		-6	-3	3	-6
en:us_#	2			3	-3	-3					-3	4		-2			-5					-2	5
en:us_a	-4	6			-5	7					3	3		-2			-2	-10		4	6	-2	2
en:us_both	-3
en:us_for	2
en:us_from	2
en:us_get	-4
en:us_in		-4	-3														5	-4	4				-3
en:us_inform	-3
en:us_keep	-5
en:us_look	3
en:us_soup	-3
en:us_that	5
en:us_the	3	7	-3	-3	-3	3	-2		-2	-2	-4	-3	-2	-3	-2	6	3						-2
en:us_them				3	6	5											4	-2
en:us_to	7	-6	9	4	-2	-4					-2			-2			-6						4
en:us_up	-3
en:user	-4	-2										-2
en:usual	-2
en:vacuum	6
en:valu_firm	-3
en:valv	6	11	-3	3	-3	11			5		3		5	3	-2		-2	-7		10		3	-8
en:van	17		11		3	-9	-3	-4	3	-3	3	-3	-4		-4	-2		-7	-4	-12	-5	-4	11
en:vanish_as	-3
en:vanish_from	3
en:varnish	-3
en:varnish_smell	-3
en:vat	6
en:vegetarian	3
en:version_with	-3
en:very		-7		14	-13		-6	-5	-5	-6	-2		-7	-8	-5	-5	-4		-6	-3	-6		10
en:very_fast	-2
en:very_grate	-2
en:very_happi	-2
en:very_much	-2
en:very_nice	6			4													-11	9	-2	3
en:very_pleas	-7
en:very_quiet	-3
en:very_warm	-4
en:vet	-2
en:vet_pamper	-3
en:video	4
en:video_save	-3
en:view	4				3												3			-3
en:vineyard	-3
en:visa	2				-3																		-4
en:visit	-5	-5	3	5	-6	6	-2	-2		-2	6	-3	-3	-2				3		6		-4	-4
en:voic	-7				-2	-2	4			5	-2		-2				-3			6	5		-4
en:voicemail	-4
en:volunt_my	-2
en:vote	-3
en:vpn	3
en:w	10		6		-3	-2											2	-2	-2	-11			6
en:wai	4	-3	-8	-4	-5	2	-3	-2	-4	-4		-3	-3	-4	-3		4	-9	-4		5	-5	2
en:wai_in	4
en:wai_out	-4
en:wai_to	-2			3	4												2	-2
en:wait	-2	-2	12	2	9	4	-5	-4	3	-4	-3	-5			-4	-2	-4		-2	-10	-4	6	7
en:wait_for	-9
en:wait_on	-2
en:wait_sinc	-6
en:wait_until	3
en:waiter	5		-7		-3	3				-4	-5		-3				-3	-5		3	-3	-2	4
en:waiter_was	-3
en:waitress	4			-7													5	-4		-2
en:waiv	-2
en:waiv_those	-2
en:wake	-2
en:wake_to	-3
en:walk	-3	6	-8	-10	-5	7		-2	-2		-3		-3	-3			6	-3	-2	2		-3	-10
en:walk-in	-5	4		4	-2	4					-4						2	-3				4	-2
en:walk_by	-3
en:walk_off	3
en:walk_on	-4
en:walk_round	-4
en:wall		4		3	-5	4	-2	-3	-2	-2	-6	-2	-3	-3	-2	-2	-5		6	-11	-3	-4	11
en:wall_behind	2
en:wall_each	-4
en:wallet_hat	-3
en:wallpap	5
en:want	4	-5	6	3	12		-3	-8		-8	-8	-12	7	-2	-9	-5	12	-3	-13	-11	-8		-5
en:want_#	5
en:want_a	7	3	-2	10	7	4					-4						-5	-3				-3	8
en:want_anyon	4	-4	6	4	5												6	-3		3			-5
en:want_it	7	-3		-5	-7		-2				-4	-2						3	-3	2		-3	-2
en:want_karim	-2
en:want_the	3			3	4	-2				-3		-2	3				-4	7	-2	-4	-3		-3
en:want_to	-12	-9	7	-3		-8	-5	-3	3	-4	-6	-4			-3		10		-3	-6	-3		-7
en:ward	-4
en:warehous	2
en:warm	-11	4	4	-4		-2					-3			-3		7	3	-2		2			-4
en:warm_bread	-5
en:warm_by	-3
en:warm_my	-2
en:warm_thank	-2
en:warm_welcom	-4
en:warn												4
en:warranti	6	-2		6	3													-4		7			-2
en:warranti_claim	2
en:was	7			-8	-13	-6	-6	-6	-12	-3	-5	4	-6		-9	-13	3	8	-8	-3		-13	-10
en:was_#	10	4	6		-6	-3					7			-2			-4	-10	7	4		7	-10
en:was_a		-6	-5		-9	-9	-3		-3	2	-7	-3	-5	-4	-2			11	-2	-7	-3	-7
en:was_a1	-2
en:was_ac	-3
en:was_afraid	-5
en:was_angri	-3
en:was_announc	-2
en:was_asleep	-2
en:was_attent	-3
en:was_awesom	-3
en:was_back	-3
en:was_brilliant	-3
en:was_broken	-6
en:was_by	-2
en:was_charg	5
en:was_cheaper	-4
en:was_clear	-2
en:was_close	3
en:was_due	3
en:was_expect	-3
en:was_fine	4
en:was_fit	2
en:was_fix	-4
en:was_forti	-3
en:was_fresh	-3
en:was_fume	-5
en:was_funni	-3
en:was_given	3	-2		2													-4			5
en:was_graciou	-4
en:was_has	-4
en:was_here	4	-4		5	-3	-3											-7	10		-5			-2
en:was_hilari	-3
en:was_his	3	-3		4	-4												8			-10			2
en:was_in	5		-3	2						3	-4		5				7		-2	-3	2	-4	-8
en:was_just	4
en:was_killer	-4
en:was_larg	-3
en:was_left		7				5					3	4					-4	-3					5
en:was_less	-3
en:was_like	-3
en:was_lock	2
en:was_made	-3
en:was_nervou	-4
en:was_never	2
en:was_no	6			6	-3													-3		7			-2
en:was_not	4		3	7	-6	-3					-2						-7		-3	5		-2	-6
en:was_noth	7	-4	-2	3		-6				2	-2						4	-3			3	-3	-4
en:was_off	3			2								4					-6	-4		3			6
en:was_on		8				4			5	2	-3		-3		6		-4	3	4		2	-3
en:was_oper	-3
en:was_out	-4
en:was_patch	-4
en:was_polit	-2
en:was_redon	-3
en:was_refund	-4
en:was_refus	-2
en:was_review	-2
en:was_right	-4
en:was_rude	-2
en:was_run	2
en:was_scare	-2
en:was_simpl	-5
en:was_sit	3
en:was_still	5				-3						3						5	3		-7			-4
en:was_struggl	-4
en:was_stuck	-4
en:was_ten	-2
en:was_the	-6	-5	-3	-5	5	-5				3	-4		5	-2			7	-5	-3	-3	4	-4
en:was_their	-8
en:was_there	-7	-2
en:was_tight	-5
en:was_to	5
en:was_told	7		-6	-3	2	-3	-2				-2	4		-3			13		-2	-5		-2	-7
en:was_too	2
en:was_two	3
en:was_underdon	-3
en:was_very	3	-5		7													-2						6
en:was_wait	-4	-3
en:was_with	6	-3		-8													11	-2		-5		-4	-2
en:was_wrong	-3
en:wash		9		6		8					7						-6	-2		4			5
en:wash_machin	2
en:washer_and	-2
en:washroom		-4				-3															7		-3
en:washroom_are	-4
en:waste-sort	-3
en:waste-sort_app	-3
en:watch_over	-2
en:watch_the	-3
en:water		-5		14	3		-4	-4		-3	-10	-4	-4	-3		-3	-11		-4	9	-4	5	-4
en:water_and	4
en:water_bottl	-2
en:water_damag	-3
en:water_off	-3
en:water_on	2
en:water_pressur	-3
en:water_run	4
en:water_was	5
en:wave	3
en:we		-3	-17	4			-6	-10		-8	-9	-5	-7	-2		-13	-7	-3	-9	9	-7	-6	-3
en:we_are	-9	9	-4		-5	11	-6	-5		-5	3	-6	-6	-7		-3		-13			-4		11
en:we_ask	2
en:we_at	2
en:we_came		-4															-3	3		-2			3
en:we_can	5	-5		3	4	-3					-4							-4		8		-2	-6
en:we_chose	-3
en:we_do	-7				-3
en:we_follow	-4
en:we_found	7	-3				-2											-2			5			-3
en:we_gave	4
en:we_got	-7				-2
en:we_had	-10	-6		-3	-5	-2								-3				7		-5			-5
en:we_have	4	3	-7	13	9	-4			5	3	3				7	-3	-6	-11	2	5
en:we_kept	4
en:we_leav	-2
en:we_left	9		-6	-5	-2	-2				2								-3		-4	3		-4
en:we_miss	5
en:we_order	7		-3		-2												3	5	-2	-3			-7
en:we_pai	-8	-3			-3
en:we_paid	-4				3
en:we_shall	-2
en:we_sign	-6				7
en:we_wait	6
en:we_went		-4		-2	-3												-2	3					-3
en:we_were	3				-2	-2					-2	4		-3				13		-9		-3	-5
en:we_wish	-3
en:we_woke	-3
en:we_would	-3	-2	6	3	6													-7		9			-4
en:wear	4	2				3					5							-2					6
en:weather	4	-5		-7	4												7			-11		-2	5
en:websit	8	4	-3	5	-6		2	9			-4	2	-3	-4			-8		-3	4		-4	6
en:websit_sai	-4
en:wed	10		6			-4	2	3	-2		-2		-3	-4				7	-2	-10		-6	4
en:wednesdai		7		-3	6	-3		-2	4					-2	5			-4		10	2		-12
en:wednesdai_monei	-3
en:wednesdai_the	-5
en:wednesdai_with	6	2		-2		-5					4									9			-9
en:week	-3	7	-9	10		4		-8	5	-5	2	9		2	-4	-4	-7	4	-7		3		2
en:week_and	2	-6		4		-3					-2						-6	4
en:week_earli	-2
en:week_later	3
en:week_of	-8				-2				3					-2	4
en:weekend		4		-4	-12		-5	-4	4	-3	-10	4			6	-2	-11		-4	15	-3		-9
en:weekend_and									3				5	-3	3
en:weekli_joi	-2
en:weight	-3
en:weight_in	-8
en:welcom			-3					4				-2		4			3						-3
en:welcom_great	-2
en:welcom_hearti	-4
en:well		-7	3		-9	-7	-2	3	-2	-2	-5	-2	5	-3			-7	4	3		-2	5	-11
en:well_done	-5
en:well_locat	-2
en:well_made	-5
en:wendi	8	-6	-5		-5	-3				-2	-2						-3			-7	-2	-3	6
en:went	17		-12		-4	3	2	-6	-8	-5			-7	-4	-7	-5	3	3	-8	-8	-6	-3
en:went_back	2
en:went_down	2	-5		3		-6											-4	4		-5			4
en:went_for	-2
en:went_out	8	-5	-3	3	-4	-3											-2	6					-4
en:went_to		2				3	3				-2	2		-4						2			2
en:went_up	3
en:were	-4	12			-15	5	-8	6	-8	-7	-3	8	-2		-6	-3	-12	10	-6	10	-7		-6
en:were_after	-2
en:were_dream	-3
en:were_his	-5
en:were_move	2
en:were_remark	-3
en:were_royalti	-3
en:were_tidi	-3
en:were_to	3
en:were_told						4											-3	6		2			-3
en:wet	8	3	6	-4	-2	3					-3						3	-2		3			-4
en:wet_dog	5
en:whale	10	-4			2		-2		-2			-2	-2	-2			-4	9	-2	-8	-3	-4	-4
en:what	5		-2	5	8	-4	-2	-9	4	6		-11	-3	4		-6		-3	4	-4		-6	8
en:what_a				3	6	-3					-2						-5	-3		6			-4
en:what_did	3
en:what_do	3
en:what_happen	2	-3		-3		4					4												4
en:what_i		-4	-6	8	-9	-5				3	-5		-2	-2			-9	3	-2	-3	-3		12
en:what_is		-5	-5	5	6	-3					-2			-2				7	-2	-4			-4
en:what_it	3
en:what_the	3		10	-5	-3					4				-2			8			-5	-2		-3
en:what_time	-4
en:what_you	5	12		-4	3	-5	5		5	11	4				6			-4		-2	7	-4
en:what_your	3
en:whatev	7	-2	-2	8	8	-3				3			-2	-3			-10	-7		15	-4
en:whatsoev	-9
en:when	5	5		-3		6		-10	-5	4	-2	-3	-4	-4	-4	-6	-3	-2	3	-3		-16
en:when_book	2
en:when_he	-9
en:when_i	7	3	5	-3			3	-3	-3	3		-3	-4	-4	-3	-2	3		-4	-18		-4	11
en:when_it		-2		5	5						-3							-3		6			-4
en:when_my	-4
en:when_she	3	6								4	-2		6				-3				4		-5
en:when_someon	2
en:when_the	10	4	3	-8		7	-3	-3	-3			-3	-3	-3	-3		-5	-7	6			-3
en:when_they	2
en:when_we	-2			2	-4						-3	5		3			-7	9	4	-8		-2
en:when_your	2	4		3	7	4																	-2
en:whenev	5	-6			-6	-4				-2	-2			-2			-4	-2	-3	11			-12
en:whenev_you	5
en:where	6	5	3	3	-5	6	-2	-2	-2	-2	8	-3	-3	3			-4	-10	3	11	-3	-4
en:where_i		-5		6		-3																	6
en:where_the	5	2		-5		5											-5	-4	4	5			-3
en:whether	-8		5	2	-5	-2				6	-2		-3	-2			-7	-7		-3	2		11
en:whether_it			5															-3		-3			7
en:whether_my	-4
en:whether_the	-5
en:whether_you	-5
en:which	9	-9			2	-2	-6	-5	-6	-5	-2		-6	-8	-5	-3	3	5		-13	-6	-7	7
en:which_has	3
en:which_i		-5	-2	-8		-4											3		4	-5			-3
en:which_is	5	-6	6	-3	-5	-3					-3	-2		-2			3	5		-4		-3	-6
en:which_kept	-2
en:which_sai	-2
en:which_the				5								4					-7	-5		5			6
en:which_you	-2
en:which_your	-4
en:while	14	5	4	7	-9			2	-3			-4	-5	-5	-3	-2		5		-16	-5	-6	9
en:while_i	4	6	7	4	-2			5		4							-7		4	-9			10
en:while_the	7			3	-4												-7	5		-4			5
en:while_we	-3
en:whistl	7
en:whitcomb		7				3					-2			5
en:white	8	6		-6		-3					5		-3	-2			6	-3	6	-10		-3	-2
en:white_tablecloth	-3
en:who	6	11		2	-3	11	-6	2		8	5	-5	-2	5	-4	3	2	-11	-4	3	10	-11
en:who_admit	-2
en:who_answer		5		-4					6	6			-3	3			8	-4				-3	-6
en:who_chang	-3
en:who_could	-6
en:who_found	-4
en:who_got	-3
en:who_has		3			4									5			3	-2		-4			4
en:who_have	3
en:who_is	4	11		6	-3	12	2	7	3	7	10	-4	-5	8	3		-10	-8		7	13		-3
en:who_knew	-2
en:who_know	-9
en:who_listen	-2
en:who_ran	-3
en:who_rememb	-2
en:who_return	-3
en:who_sort	-3
en:who_stai	9	3	10		-5	4											-6	-5		6			3
en:who_was	5			6	-6	3					3	4		-3			-7						6
en:whoever	7	-6	6	-2	-8	-3	-3		-3		-5	-3		-3	-2		4		-2	5	-2	-3	-8
en:whole	2	-5	-2	5		-8	4	-2	-2	-2	-4	4	-5	-4	-2			10	-2		-2	-8	-8
en:whole_menu	-6
en:whole_offic	-2
en:whole_questionnair	-4
en:whose	6			-5	-2	-2							4				-4	-3		7			-4
en:whose_name	4
en:why	18	-7	-10		4		-3	-3	-3	-3		-2	-3	-3	-2		2	-14		-5	5	-5	8
en:why_i	7	-3	-5		8												5	-7	-2	-7			7
en:why_the	4
en:why_we	4
en:wi-fi	-6
en:wi-fi_the	-3
en:wide	2
en:widow	-2
en:widow_mother	-2
en:wife	-4		-9	9	3	3	-6	2	-4	-6	2	-5	-6		-4	-2		-7	-4		-6	-2	11
en:wife_'s	3	-4	-3		4												3	-2		-7	-2		6
en:will	-12	-3	-6	3	10	-5	3	-5	-3		-3	-5	2	10		-8	7	-17		-4			-2
en:will_be	-11			4	-2	-6		-3	-2	4	-4	-5	4	6	-2			-6		-8	4	5	8
en:will_call	3
en:will_go	-2
en:will_have	5	4		-5		9	5				10			3			5	-2		3		-4	-6
en:will_i	-4
en:will_not	2	-8	4		14	-6		-4	-6	-3	-4	-6			-5	-3	8	-8	-7	-10	-5	6	-5
en:will_order	-2
en:will_pai	5	-4		4	11				-2			-2		-3			6	-5	-3				-2
en:will_result	-6	-3										-3
en:will_see	-4
en:will_send	-5
en:will_sign	2	4		3	3	-3			7				3	3	8		-8	-3		10		-2	-3
en:wind	3
en:window	11	-10	3		2	-8	-2	-2	-2		-6	-2	-2	-3	-2		10	-2	-4	-18	-3	-3	2
en:window_has	4
en:window_look	-3
en:wine_cheaper	-2
en:winter	4	-4		2	8	-2	-2		-2		-3	-2					11	-3	-3	-6			-7
en:winter_and	3
en:winter_boot	-2
en:wipe	-2
en:wire	3	3	-3	4	-2	2	-3				-2	2		3			-4	-4		8	6	-3	-7
en:wish	-6		-2		4												-3	3	4				-5
en:wish_to	-9			-5													3	-4	4	3			-4
en:wit	-6
en:with	-7		-6	-7	-18		-4		-3	-3	-8	-14	4	-5	-3	-5	6	-8	-12		3	4	-7
en:with_#	3	6		-5		-2	4	5									5	-7				-2	4
en:with_a	3		-9	9		2		7		-2		-9			-8	-5			-6	-13	-9	9	7
en:with_admir	-2
en:with_an	3
en:with_cooki	-5
en:with_draw	-3
en:with_everybodi	-2
en:with_four	4	5	-5	-10					5						6		7	-2		2		-4
en:with_his	4	-5		4		-3					-4						-10	6		2			2
en:with_it	13		-4	10	3	-7	-2	-2	-3	2	2	-3	5	-3	-2		6	-3	-3		3	-3	-12
en:with_limit	-4
en:with_mapl	-3
en:with_me	-8	6			-2	-3	5	5		3	4	4					-3	-8					11
en:with_my	-2			-2	-7	-3		-2		3	-2	-2	-3	-2			4	-4	-2	5	-3	-2	-6
en:with_no		-5	-2	7	2	-4					-2			-2			7	-5	4	-2			-3
en:with_one	2
en:with_our		3			-2	4			3				5	-3	3		-2	3		3		3	-5
en:with_remark	-2
en:with_tact	-2
en:with_the	-2	10	-3	-5	-20		7	-3	-9	7		-11	7		-8	-5	-6	-4			9	5	-9
en:with_them				2					5				3		6		-4	-4		3			4
en:with_three	-3
en:with_two		-4		-4		-3											11			-7			-3
en:with_us	6	-7		5	-3							-3						8					-7
en:with_which	-8
en:with_you	3	2	-2		-3	-7			4		3	5	2		5		6					-3	-7
en:with_your	-9	6		-9	-6	-4	-4	4	7		-2	-3	-2	-4	7		-4			7		-4	2
en:within	-8		-4	5	-8				-6	-5		3			-6	-3		13	-4	-17	-4
en:within_#	-12	-6			-4	-4	-3	-3	-3	-3	-4	-2	-3	-6	-2	-2
en:within_forty-eight	-4
en:within_ten		4		8								4					-7	5		-6			7
en:within_the	6			7			3	4			4	-5	5	-3							-2	3	-8
en:within_two	-6
en:without		3	-11	-6		-8	4		-4	-5	-6	6	-6	5	-3	-3	4		-5		-5	-7
en:without_a	-5		-4	-6	-3		4										4						-4
en:without_curs	-2
en:without_except	-3
en:without_give	-6
en:without_it	2
en:without_my	-7
en:without_needless	-2
en:without_our	3
en:without_the	3
en:without_watch	-4
en:wobbl	7
en:woke_up	-2
en:woman		-5	-3	9	3	-4				2	-2		-3	-3				3	-2		-5	-3	4
en:wonder	9	-2	6	-4	-3													-3		-4			5
en:wood	-5
en:wool	-5
en:word			4	5	-5		-2		-3			-2		3	-2		4	-7	4	-3	11	-4	-9
en:word_on	-6
en:word_the	-4
en:work	8	-5	-12	-5	-15		-5	-5	-6	4	-8	-6	5	-7	-5	-3	-8	-3	5	6	6	-9
en:work_again	-4
en:work_end	-4
en:work_fair	-2
en:work_finish	-2
en:work_like	-3
en:work_offlin	-2
en:work_tip	-5
en:work_well	-2
en:worker_help	-3
en:workshop_golden	-2
en:world_of	-2
en:worri	-9				-5	5					5		-4	-2
en:worri_me	-5
en:wors	-3
en:worth	-11
en:worth_her	-6
en:worth_mention	-4
en:worth_sai	-4
en:wot	3
en:would	7		-6	9	-10	-10	-9	-6	-7	-3	-7		-10	-10	-3	-6		8		-10
en:would_alreadi	-4
en:would_and	-3
en:would_ask	7
en:would_be	16	3	-9		-11	-8	-5	-5	3		-3	7	-9		5	-2		15	-7	-4	-6	-4
en:would_call	-3
en:would_come	3		4									5		4				2					-2
en:would_cost	2
en:would_even	-4
en:would_finish	-4
en:would_given	4
en:would_have	6	-5	4	-7	-6		-3	-2	-3	-2	-5	-2	-3	-3	-2			-10	-4	2	-2	-3	5
en:would_hung	5
en:would_it	7
en:would_just	-8
en:would_left	-2
en:would_like	3	5	5	17		-3	2	7		8	-3		-9	-3			-17	9	4	-7	4	-4	5
en:would_lost	-3
en:would_mention	3
en:would_not		-3	7	12	9					-2	-3		-2	-2				-7	-2	6	4	-3
en:would_plan	-2
en:would_rather		10			-3	8	-2		4	2	-6	-2	7		5		-3	-6		-3	4	11	-8
en:would_ring	7	-7		7	-3	-3					-3		-3	-2			-9	3		-11		13	-5
en:would_send	-5
en:would_simpli	3	-3		3	5															6			-5
en:would_sooner		5							8				-2	6	9		-3			7
en:would_still	4	-4		4										-3			3	-4		4			-3
en:would_want		-2			-3
en:would_write	3
en:would_you	2	-6	-3			-4	-2	-2	-2	-2	-2	-2	-3	-2	-2			4	-2	-7	-2	-3
en:wow	-4
en:wrap	-11
en:wrap_in	-5
en:wrench	-4
en:wrist	3
en:write	4	4	-7			9	7		-7			7	6	2	-6	-2	4			-7
en:write_on		2					7		-2			5		2			5	5		-5		-3	-4
en:write_that	3							6			-4	5		3			-3	3		5		-2	-5
en:write_to	-5	-3	-2	-4	4	-4		-2	-3		-3	-3	7		-2		11	-6	-2	-7	3	3	-8
en:written	11	8	-4	12	4	-3	6	3		6	-5	-5		12			-10	-5	-2		5	4	6
en:written_on	2	2		4			4	4				-3	4	8			-6	2				4
en:wrong		-7	-5	9	-9		2	-3	-2	-2	3	-5	-2	-6	-2	-2	-8	-5	-3	13	-3	-5	-12
en:wrong_with	-6
en:wrote	9	6	-8	-6	-10	6		-5		3		-4	6	-5		9		5			3		-4
en:wrote_back	5	5	-3	-7	-3						-2			-4		6	5			-10			5
en:wrote_i	-3
en:wrote_in	-3
en:wrote_it	6	-2															4		4	-8		-3	3
en:wrote_on	4	7	-3	4	-3	5			-2		5		4	3		7	-4	7		3		4	-9
en:x-rai					-2	-3		5
en:yannick	-2	3												5
en:yard	-3
en:yassin	8		-3	3													-4			4
en:ye	-7	-5		2													-5			-6			7
en:ye_to	-2
en:year	-7		-12	9			-5	-5		-6	-6	-7	-9			3		-6		-6	-6	-3	10
en:year_'s	3	6	-2	-2										-3		7		-2	4	-6			4
en:year_ago	2
en:year_and		3		7		3			2					3	3		-4	-3	4
en:year_i				7					5				-3	5	6		-8						7
en:year_on	-4
en:year_satisfi	-3
en:year_without	-2
en:yearli	-4	-3			-3
en:yell	-5
en:yell_down	-6
en:yellow	8	3		10			4				7						-4	-4		6			4
en:yesterdai	5	5	-5	16	-7	5	-4		-4	-2		3	5	4	-4		-11		6	-7	5	6	3
en:yesterdai_'s	3
en:yesterdai_i	5	-5		2		-2											2	-2		-8			7
en:yet		6										7
en:yet_i	-5
en:yippe	-3
en:you		-19	-3		-3	-17	-12	-9	-9	-7	-15	-14	-8	-18	-4	-16			-11	4		-9	-10
en:you_and	-3	-6			-2	-3											-4	5					-2
en:you_are	4			-4	-3	-2		4				-3		3			-4			6			-4
en:you_bring	-4
en:you_came	-4
en:you_can	-5	-4			-3	-2
en:you_charg	5
en:you_close	2
en:you_confirm	-6	-4					-2					-3
en:you_could	8	7				7					-2						-4			5			-4
en:you_do	-7				-2								3
en:you_eat	2
en:you_even	8
en:you_explain	2
en:you_fix	-4
en:you_for	-9		7	-7	-5	-3	-3	-2	3	-2	-3	-3	-5	3	4		8	-4		-7			-5
en:you_go	3
en:you_good	-2
en:you_grate	-3
en:you_gui	-7
en:you_have	-5	-8	-4	-6			-4	4	-2	-2	-4	-2	-3	-3			3	-3				3	-8
en:you_hear	6	-5	-2	-7	7	-2											13			-11			-6
en:you_how	-3
en:you_i	-5
en:you_in		-3
en:you_intend	2	8					6			9	5						-4				2		4
en:you_just	-6
en:you_kindli	2
en:you_know	-4				-3					2			3
en:you_look									2					2	4		-3	-3		3		4	-3
en:you_may		-6				-6
en:you_might	3
en:you_need	-3
en:you_on	-3	-3
en:you_open		3				3					-2
en:you_pick	-3
en:you_put	2	4	-3		7	-3			5		-2	5	-2	3	5		-11	6		6		-3
en:you_recommend	2
en:you_redid	-6
en:you_sai	4
en:you_said	-8	-8	-3	7	-5	-3	-4	-3	-3	-3	-3	-4	-4	-8	-3	-3	8			-6		-3	-6
en:you_send	11	-5	-2	7	-8	-3	-2	-2		-2	-2	-2	-2	-3			-11	-3	-3	11	6	-2	-10
en:you_sent	10		-4		-3		-2					-2					-9		4	5			-3
en:you_still	-2
en:you_sure	2
en:you_take	3	-2		3	4												5	4		-8			-4
en:you_talk	-4
en:you_tell	-4				-2												-5	-3		-5	3		7
en:you_that	3
en:you_the	3	3	-2	-3		4					-4			-2			-6	-3		7		-2
en:you_to				4							3						-6	3	10	-7
en:you_told	-3
en:you_want	3
en:you_were	-4	-4		-2	-3	-3		3				-3	-3	3			-6	-4		7		3
en:you_when	3
en:you_will		-7	3	-6	2	-6		-3	-4		-5	-4	5		-3		14	-8	-4	-6		2	-8
en:you_would	2		3		-7	-5	-3	4	-3	-3	-3	-3	-4	-3	-3				-3	-12	-3		6
en:you_wrote				3			3					2		-3			-3	9		-7			-3
en:young		-9	-6	8	-4	-4				-3	-4		-2	-2				3	-3	-3	4	-4
en:young_and	-2
en:young_apprentic	-3
en:young_lad	-6
en:young_man	2	-4		7	-4												-6	4		4	-2	-2	3
en:your	9	9	-15	13	7	7	-7			-7	-4	-5		-7	-3	-13			-10	-4		-4
en:your_account	-7	-3					-2					-3
en:your_advic	-3
en:your_angel	-4
en:your_assist	-4
en:your_attent	-2
en:your_bank	-6	-2
en:your_colleagu	4	-3		3	-3												-4	8		-6			-2
en:your_compani	-4	2		-9			4										7	-2		-6			2
en:your_confirm	4
en:your_croissant	-4
en:your_data	-3
en:your_depart	-2
en:your_emerg	2	6		3		9					3		5	7			11			-12		2	-4
en:your_end	-3					-3			6				4	4
en:your_every	-2
en:your_ey	-2
en:your_first	-2
en:your_fitter	4			7	7	3					-3						3	-2		5			-6
en:your_gestur	-4
en:your_gui	5
en:your_hotel	-3
en:your_incid	-3
en:your_invoic	-3	5			3							5
en:your_jewel	-3
en:your_letter	5	3		6	-5		4				7						-8	-5		8	-2		5
en:your_list		-2			5
en:your_mailbox	-9	-3										-2
en:your_man	2			-8		-4				3	-2		6								4		-5
en:your_messag	-5				-2
en:your_offic	3
en:your_own	6	-2		-3	-8	-4			5		-4			-3	5		-9			3			3
en:your_page	3
en:your_password	-7	-4					-4					-3		-2
en:your_peopl		7							2	2	4		8		3			-5		-2	3	6	-4
en:your_portal	6
en:your_properti	-7	-3					-4					-3
en:your_request	3
en:your_restaur	-3
en:your_salesman	6
en:your_site	2
en:your_store	-4
en:your_support	2
en:your_team	-5
en:your_technician				7	-5		3		-2		4		-2	-5			-10	8		5		-3	-8
en:your_toi	-4
en:your_traine	-2
en:your_van	7
en:your_waiv	-2
en:your_waste-sort	-3
en:your_websit	8	3	-2	3	-3			5					-2				-6	-2					9
en:yours		-2			-3
en:zero	-10
en:zero_hold	-4
en:zero_hope	-4
en:zip	-3
en:zip_for	-4
ends-asking	-28	-36	-36	37	7	-32	-23	-24	-22	-26	-31	-22	-24	-26	-22	-22	-23	-61	-39	29	-26	-32	30
fr:#	26	-9	-10	-4	-7	-12	-16	-16	-18	-18	-16	-12	-15	-12	-18	-15	-5	-5	-8	-2	-19	-10	-14
fr:#_#	15	3		-8		-3		5	-3	-11	-4	9		-6	-2	-8	10		-3	-23		6
fr:#_a	-4		3		4	-2	-5		7	-5			3	2	7	-4	-8	-4	9	6		-8
fr:#_affich	2
fr:#_an	19	10	-19	12	10	12	-5	-7	-8	-4	24	4		-10	-8	-7		4	-12	2	-9	-9	4
fr:#_aout	-3			15	-4		7	-7	3	-7	-10	-3		10	3	-7	-5	10	-9	3	-5	-11	6
fr:#_apres		-3		2	4												-4	-3	7	-8		4	-3
fr:#_au	-3	5	-6	7	-4		3	-2	-3	-3		-3	-3	3	-3	4	-7	13	-4	-5		-5	-3
fr:#_aux	4
fr:#_avant	3
fr:#_avec	7	-3	-4	-7	-4												10		-3	-4		-3	-4
fr:#_avril	4	-7	-5	-4	-9	-6		-3	-5	-2	-4	-6	2	-9	-4	-3	-2	-11	-5	3		5
fr:#_ball	4		-6	4										-3				-8	-3	8			-2
fr:#_bien	4
fr:#_c	3	4	3				3					3		-3				-7		9
fr:#_ca	6
fr:#_ce	2		7	-4		-3	4			-2		-2	2	5				12	-5	-11
fr:#_cette	3		5	-2							2		3	2				-5	5				-2
fr:#_chais	5
fr:#_chaud	-2
fr:#_client	5
fr:#_cm	8	-3	-3	-2		-4	-5	3		-2	-2	2		-5			-5	8	6	-11		4	-7
fr:#_comm	6	-4	-3							-2							8	-3	4	-11		-3	-5
fr:#_compt	5	3		5	-4					3							-6	-3	-3	6			3
fr:#_dans	6	5	-4	-10	-3	-2	2				6	5		-3			9			-11		-4
fr:#_de	14	-2	4		4	-7	-3	-7	-6	-3		4	-11	-3	-6			22	-6	-31	-7	-5	7
fr:#_decembr		3				4	4				2			-2			-3	-8		12			-3
fr:#_degr	13		-7	-10	-6	6	-2	-2	-3	-2	5	-2	-3	8	-3	-4	4		-2			-5
fr:#_demand	-7
fr:#_depuis	8
fr:#_dimanch		-2			-2						-2
fr:#_doss	2
fr:#_du		11				2	4	6			-2	10	-3	-3		8				-4			4
fr:#_elle	3		-3	-10	-4												6	6		-11
fr:#_en			-6		9						3						4	-12	10	4		-3	-6
fr:#_enfant	6	6	-4	-6	-2	4					6			2				-5					4
fr:#_entre	3
fr:#_essai	4
fr:#_est	6	4	5	4	-6						5	-2		-3			-5	4	-2	-4		-4
fr:#_et	9	11		5	-4		3	-8	5	-10			13	11	5	6	6		-3	-17	-8	2
fr:#_etag	5
fr:#_etait	2
fr:#_euros				4	8		-6	4	-2	-3	2	-5	2	-6	-2	-3	-6	-5	15	-2	-3	6	-14
fr:#_fait	-3
fr:#_fevr	7	5	-3			-3	3		6		-2		-4	6	6	5		2	-2		-2		-6
fr:#_fois	18	3	-9	-9	-10		6	-3	-3	-3		-3	-5	2	-3	-4	7	-5	-4	-4	-2	-8	2
fr:#_for	5	-2	5	-2	-3												-7	8					-3
fr:#_go	2
fr:#_gramm	2
fr:#_h	10	-3	8	6	6		-12	-10	-5	-5		-8		-10	-5	-13	-7	-4	-6			10
fr:#_heur	-12	3	4	6	7	-6	2	-5	4	-4	-5	-3	-5	-8	4	-2	-2	5	4	-14	-3	-9	8
fr:#_hi	4
fr:#_hour	-4
fr:#_in	-6	6				7					-2			7
fr:#_j	2
fr:#_janv	-6	5	-2	-4	-4	-2			4			2		7	4	5	-2	3				-3	-5
fr:#_je	3	-6	8	-18	-9	-3	-2			-3	-2		-3	-3			16	3	-5	-9	-2	-4	-12
fr:#_jour	5			5		-4	4	4	-4	-3	-3	-6	-4	3	-4	2		6	-6	-3	-2	-7	2
fr:#_juillet	2	10	-7	14	-17			-5			-5	6	3	-5		4	-15	11	-6		-3	-9	14
fr:#_juin	3	12	-8	14	-14		7	5	-3	3	-8			6	-3	-4	-6	-3	-10				6
fr:#_km	3	-5	-3		-4									-3			5			-4		-3	3
fr:#_la	10	-7	-10	10	-3	-4	-3	-3	-3	-3	-4	-3	-3	-4	-3	-3	-2		-6		-3	-5	5
fr:#_le	12	3	11	14	5	-5	-3	-5	4	-6	-9	-8		9	4	3	-4	5	-10	4	-5	-8	-15
fr:#_les	15	-2	-7		-5	-3			3			-2			3		2	-5	-3	9		-4	-7
fr:#_lign		-3		3		-2			4						4		-4	-4		8		5	-4
fr:#_litr	-4	-3	-2	3	5												-9		10	-6		-3	-3
fr:#_m	2	3	-2	-9		4	-3		-2	-2		-3	4	4			5	-8	-2	-3			8
fr:#_ma	-5
fr:#_mai	-3	-2	-3		-8	-7	6	-3	-2	-3	-4	4			-2		-2	3	-3	-2	-2	-3	4
fr:#_mar		3	-4	3	-9	-3	3	-2	5	-3			2		5		-13		-2	7			4
fr:#_me	-4											4		-2
fr:#_menus	3
fr:#_messag	3	-2					4										4	-2		-10		4
fr:#_min	-6	-7	-12	-4	3	-6	-5	-5	-5	-5	-6	-5	-5	-6	-5	-5	-10	3	-7	11	-4	-6	-6
fr:#_minut	-4		-10	-7	-3	-4	-4	-4	-4	-5	-4	-4	-6	-5	-4	-5	6		-6	-4	-4	5	-9
fr:#_mois	-2	-4		6							-4						-9			8		-2
fr:#_novembr	-9	3		7	-4		-3				-2	3	6	-2			-8	-4		4		9
fr:#_nuit	5	2		8	-3				6		-4		3	2	6		-11	-2	-2	14			-8
fr:#_octobr	5	4	-5	-6	-8	-4	-7	9	-3	-3	-4	13	6	-9	-3	7	3	-5	-4	-8	-2	8
fr:#_ok	-8
fr:#_on	5	-2	-3		-2													4	6	-7
fr:#_oui		-6			4									-4
fr:#_pai		4												4
fr:#_par	12		4		-9		-5	-3		-4	4	4	5			-2			-7	3	-3	-3	2
fr:#_part	-5
fr:#_pas	5	6	-3		5								4			7	6			-9			-3
fr:#_per	-2	-2			-2												-3	-6		-5	4	3	6
fr:#_person	-4		4	6	8			-2	-2	-3	-6	2	4		-3	-2	-12	7	11	-3
fr:#_pi	5		-5		8												-5		-3	10			-2
fr:#_pis	4
fr:#_plus	5		-5		-4			4				3							-3	-8			3
fr:#_post	2	3		3		3			4			-2		2	4			-5		4		-3	6
fr:#_pour	8	-8		-6	14	-8	-7	-5	7	-6	-7	-6		7	7	-5		7				-9	-13
fr:#_puis	4
fr:#_que	17	3	-5		-6	-2	-8	-5		-4		2	6			-2	-5	7		-5	-4	6	-11
fr:#_qui				2		4	3										-2	3		-6			4
fr:#_ru	-6
fr:#_s'il	2
fr:#_sans	3
fr:#_semain	2
fr:#_septembr	-3	4		11	-11	5			-7	-6	-11	2	12	6	-7	-5	-9		-8	4		4	-7
fr:#_si	5		5				6							-3				6		-3			-4
fr:#_sm	8
fr:#_sous	4				-3															4			-3
fr:#_sur		10	6	3	-4	4	-2			-2	10	6	4	3			-5	10		-12		3
fr:#_texto	6
fr:#_to	-2
fr:#_toujour	10		-8	-7	-6	-5	-3	3	-4	-3	-5	-4			-4	-3	11	-4	-3	-16	-3		2
fr:#_tous	4
fr:#_tout	-3	-3			-4								-2	-2
fr:#_un			3		-2								3	3			-5	-3		-4			8
fr:#_une	3
fr:#_votre	6	-3		8	-2									-2				5		-2			-4
fr:#_vs	5
fr:'s	7	-4		7	9	-2					-2	-2		-3			8		5	-12		-2
fr:a	3	-7	-4		-9	-12	-14	-13	-15	-15	-11	-12	-11	-11	-15	-12	6	-5	-6	-11	-13	-5	-7
fr:a1	5
fr:a_#	21	-13	5		10	-10	-12	-4	-7	-11	-10			-6	-6	-17	11			-13	-3	-6
fr:a_accept	-3
fr:a_aid	-3
fr:a_ajout	-4
fr:a_appel	-3	4		-3	-9	-4	3	3		5	-8	3	5	-5			-11		-2	4	2	-7	9
fr:a_assur		-3		2														8
fr:a_attendu		6			-5	-4				5	4		-2								6	-5	-2
fr:a_avert	-4
fr:a_beatric	-3
fr:a_besoin	2
fr:a_bichon	-3
fr:a_bien	6		-2	-4	-3						3						9	-6		-3			-2
fr:a_boir	2
fr:a_bon	-4
fr:a_boutt	3
fr:a_caf	5
fr:a_calm	-5
fr:a_carr	-3
fr:a_caus	-3		-3	5		-2	-4	6				3	4	-5			-5	3	-2	4			-4
fr:a_ce	9		5	-2	4	6	-2	-3	-3	-3	3		7	-6	-3		4	-14	-6	7	-2		3
fr:a_certif	2	3		-4	-3		-4	6			4		4	-2			-6	-3		4		5	-2
fr:a_cette	-5
fr:a_chacun	2
fr:a_chak	-3
fr:a_chaleur	-7	-5		-2		-6	2				-3	3		-4			7		-3	-7	6	-2	-5
fr:a_chang	-5	-7	5	-5			-2	-2		-2	5	-2	3	-4			4		-4	-8			5
fr:a_chaqu		3		-10	-5	5	-3		6		5	-2	4	10	6	-3	-4	-5	-3			3	4
fr:a_charg	4			4	2												4	7	-5	-9			-3
fr:a_cherch	3				-2					2			4				-6			3			2
fr:a_cinq	7		3	-5							-3						3		-3			-3	-5
fr:a_coff	-3
fr:a_coll	4	5			-3						6						-6			12		-3	-6
fr:a_command	-3
fr:a_commenc		-3															6	-3		-9			4
fr:a_compr	-4
fr:a_compt	4	-3	-4	-3													7	-4	-2	-8		-2	5
fr:a_confirm	3
fr:a_conteneur	-2
fr:a_corrig	-2
fr:a_cot	19		-11	12	5	3		-4	2	-5	-8	-4			3	-3	-5	-5		4	-5	5
fr:a_coudr	-3
fr:a_coup		6			2	3	9							4			-5		7	2		-3	-3
fr:a_cram	-2
fr:a_crev	-8
fr:a_cri	3	-7			6	-3							-2	-3			-2	9		-9		-5	4
fr:a_croir	6
fr:a_de	6		-2		-5		-3											3			3		-7
fr:a_decid	3	-2		3	3													6		-6	3		-2
fr:a_deconseil	-2
fr:a_defaut	9	12	-2	6	-4		15	-3	-2		-3	8	-4	5	-2		-12	5	-3	7		-6
fr:a_deja				3	5	-2			6			5	2		7			-5				3
fr:a_demand	11	12	-3		4	-10		-3	-2	22	-8	-3	5	-6	-2	-3	3	-8	-4	-6	4	4	4
fr:a_denich	-5
fr:a_dent	4
fr:a_depos	-2
fr:a_des		-3	-2	-9													-8	5		6
fr:a_descendr	2
fr:a_deux				3	4		2				2			-2							3	-3	4
fr:a_dire	15	4	-4	5	-6	-2				6				-2			-6	-5	-4	8	6	-4	-3
fr:a_distanc		-2	-2	-3	-3												-3	-3		8		-2
fr:a_dit	28		-7		-2	-7		6	-6	3	-4	-2			-6	-6		8	-3	-8	2	4	7
fr:a_dix	6		-3	3	12												4	-2
fr:a_dix-neuf	-4
fr:a_don	2			6	3	-2	-2				9		3	3			-9	4		5	3		-2
fr:a_dorm	5		-4	8	-5						-5						-8			10		-2	-4
fr:a_droit	3	-2	-3		-3													-4		-10		3	7
fr:a_du	3	-5		-9	-11		-2			-2		-2	-2	-3		-2	11		-5	-9	-2	-6	-7
fr:a_ecout	-2
fr:a_ecrit	3	5	-3	4	-7		-3	-2	-2	-2	4	5	-6	3	-2	5	-6	-5	-3	10		-4	-3
fr:a_elle	6	7	-3	7	-4	-4	-2			10	-3		-4	-2				5		-13	7	2	-6
fr:a_en	-5
fr:a_encor		-4		9	9						-2						8	-5				-2
fr:a_envoi		-5	-2			-4			-2		-3	-3	2	2			-8	3		4	7	-4	-6
fr:a_epargn	-5
fr:a_epluch	-4
fr:a_ete	3	8	-7	7	-11	2	-5	4	-3	-5	11	4	4	-5	-3	-2	-2	10	-5	-6	-4	5	-4
fr:a_eu	6	2	3		-7	-2	-2			3	-3	3	-3	-3			-3		-2	-6	-2		6
fr:a_expliqu	-8
fr:a_factur	3
fr:a_faire	-5	-4			-3								-2	-2			5			-8		3
fr:a_fait	-3	6	-5	-4	-12	7		-3	3	4	8	7	3	6	3	-3	-7	8	3		5	-10	-7
fr:a_fallu	8	-2	-5	-4													5	-2					-2
fr:a_fin	6	4	-2				4			7			-3				3	-8		4	3	2	-4
fr:a_first	-4
fr:a_froid	2									5							-2	4
fr:a_fum	2
fr:a_gard	-3	-4		-7		-2					-2						-3	-3		12		-4	-7
fr:a_gauch	5	-6	-3	4	-3												-5			7		3	-5
fr:a_guid	-4
fr:a_huit	2	3		-2	-7						8			6					-2				-4
fr:a_il	-9				-2
fr:a_insist	-4
fr:a_install																				4
fr:a_jam	4	-7	-6	-3		-4				-2	-4		-2	-2			11		-3	-3	-2	-6	-8
fr:a_jeud	-9
fr:a_jour	5	6	-3	10	-5	8	8				-3		3	-3			-2	-4	-2	2			4
fr:a_jur	3	5		3		-2	6						4	5			-4	4		-6		3	5
fr:a_just	7			8	9												-10	9		-8			7
fr:a_la	2	8	-4	-5	-13	8		7		4	3	6	8	-4			-3			3		3	-14
fr:a_lach	-6	3	5		-3						-3		4	5			-7	-3	5	6		3	-5
fr:a_laiss	19		-5	3	-12	4	-3	-3		3	-7	-3	-5	-4		-3	6	-12	5	-4	-4
fr:a_lang	-4
fr:a_laquel		2	-2	6	8					3							-10	2		9			3
fr:a_lav	5
fr:a_le	7	4	7			5	-10	-6	6	-8	4	5	4		6	3	2	9	-17	-6	-6
fr:a_leon	-3
fr:a_leur	-4	5			-2	2			7		-3			6	7
fr:a_lev	2
fr:a_log	-3			2							2						-5	-2		9
fr:a_lu		7				5	7			-3	6		4				-5	-2		-6			7
fr:a_lui	-4	-4	4			5	-2		2	-3	6		3	-5	2		-3	6		-7	3	3	-4
fr:a_ma	-9	-3	5	-13	-8	-3	-4				-4		-3	-3			5	8		-13	3	-3	-6
fr:a_mang		5	-3	-4	3						6							8	-3			-5	-3
fr:a_manqu		7			-3	-4					4			4			-2			5			-3
fr:a_me	-5		-2	4	-5	-2	5					3	-2	3			-9			4	3	-3	4
fr:a_meme	-20	-6		-9	-10	-3				-3	-3			-2						2			-4
fr:a_mes	-3	-2			-2	2					-4		5				-3	-2		5	7	-2	-7
fr:a_mid	-4	3	7	4		3	3	-3	-3	-5	-5			-5	-3	-3	-11		-4	11	4		-6
fr:a_minuit	-6	-4	-4	-4	-6	-2				-3	-3					-2	7	4		-6		-3	-4
fr:a_mis	11		-11	-11	3	3	3	-4	-3	-3	-5	2	-6	-6	-3	-3	13	-8	-5	-9	-4		-2
fr:a_mme	2			3		3					-5			2			-3	-4		-6		2	6
fr:a_moi	8	6	8	-3	-5	-4	-2			4	-4		6						-3	-11	7		-4
fr:a_moins			-3	-7	-3	4			4				5	-3	4		-5	-5		6		-5	7
fr:a_moit	3
fr:a_mon		5	-4	-4	-11		4	-3	-2	7	-4	2	6				-7	-2	-3				5
fr:a_mont	-5
fr:a_montr		3	-2	-5										-3		6	6	11		-15		-4	4
fr:a_moyen	6
fr:a_namur	4	-4		-4															6	-5
fr:a_ne	4
fr:a_neuf	4
fr:a_nic	4		3	-3	-2													4		-4			-4
fr:a_noel	-3	-3			-4
fr:a_not				4		2				5	-2		4	-3			5	7		-5		-5	3
fr:a_notre	-2			6	-8	5	5	-3	-3	-3	-3	-3	-4	-3	-3		-7	8	-2	3			-6
fr:a_offert	6	-3		-5	2												13		-2	-10		-3	-5
fr:a_onze	2		3	-2	-2	6					4			-2			9	-4		-5			-2
fr:a_orient	-2
fr:a_oubl		-2									-2
fr:a_ouvert	7	5		-4	-4	4	8			-3	-3	-3	2	3			3		-3	-7	-3
fr:a_pai	6	4	-7	-10	-3	-2					-2			6		5	10	-5	5	-12		-4	-4
fr:a_parl	3	11		7	-4	-4	5			6	-4		5	3			-10	4			5	3
fr:a_part		-3	-4	-5		-3					-2		-2	4			15	-13	-4	-3		-4	2
fr:a_pas	3	3	-9	-3	-15		-7			-8	5	7	-4	-6		5	-16	10	-10	-4		12
fr:a_pass		-3	2	-5	2						4		-3					-6		-4		5	2
fr:a_pein	5		6	4	-4												-5			5
fr:a_perc	2			2			3					4		7			-5	3		6			-3
fr:a_person	6	5	-2	4	3	-4	-4	-2	-3	4		-2	8	3	-3		-12	-5	-2	9	-2	3	-5
fr:a_pet	4
fr:a_peur	3
fr:a_pied	4	-2	4		-4												3	5	-4	-9
fr:a_pig	-4
fr:a_pil	2
fr:a_planch	-2
fr:a_plant	4
fr:a_pleur	-7				-3	-2	-2			2	-3		3							-6	3
fr:a_plu	3
fr:a_plus					-3
fr:a_prendr	-5
fr:a_present		-4	2		-2													-5	6	-5		4	-2
fr:a_pris	-10	2	-6		-9		-4	4	-3	-5		-3	6	-5	-3	-3	9	-10	-4	-6	-3	4	-7
fr:a_propos	4
fr:a_pu	5		6		-2												-4			3
fr:a_quatr	-6	2	-2			-3			2				3	4	3					-3		6
fr:a_que	4			2	4												5			-4			-4
fr:a_quel	6		-3	2	-2	-4				4	-3		4				-12	-3		4			6
fr:a_quelqu'un		-2			5												5	5		-5			-2
fr:a_qui					-4								3	2			-5	6		-6			4
fr:a_quoi	5	-4		4	-4												-8	4					3
fr:a_racont	-5
fr:a_ram	-4
fr:a_rappel	-8	-8		3	-3						-4		-5	-3			-7	5		5			-3
fr:a_rar	-2
fr:a_reclam	2
fr:a_recommenc	3	-3															6			-6	6	-4
fr:a_reconcil	-4
fr:a_recu	7			5		4	2			2			-4	-3			-3	-8		-3	-2	4	8
fr:a_recuper	-3
fr:a_redir	-3				-2											-2
fr:a_reel	-3
fr:a_ref	-2	-5	-3		7												5	7		-6		-4	-2
fr:a_refus		-6			6	-5					-2	4	-2				-6		-2	6		3	-3
fr:a_regard	6	-3	-3	-11	-3	2	5										4				4	-4	-2
fr:a_regl	-5
fr:a_rem		7		3		-2			11				-2	3	11		7	-3		-7	4		-2
fr:a_rembours	-3
fr:a_remerc	-3
fr:a_remplac	4
fr:a_renonc	2
fr:a_repar	-9
fr:a_reper	-4
fr:a_repondu	7	9	-4	-6	-4		8	-4	-2	7	-4	7					7	-10	-4	5	-3		4
fr:a_repr	-3
fr:a_reserv	-3
fr:a_retrouv	-8
fr:a_reven	-4
fr:a_ri	-4	-2		2	-3												-3			6		-3
fr:a_rien	3		-5			-5	2	-3	-3	7	-5	-4		-5	-3	-2	-12	-8	-5	15	4	-6	4
fr:a_sa	3	3		6	-4	-4	-4			7	-4	4	-4	-4			-6	4		-10	7	-7	4
fr:a_salu	-2		10	-8													5						-2
fr:a_se	4
fr:a_sign	2
fr:a_signal	-3
fr:a_six	3	4	4	-3		6				2	7		4					-3		-3			3
fr:a_son	3	7	6	-2	-3		-3			4	6	6	-3	-3			-4	6	-2	2	2	-5	-4
fr:a_sort		-2	-5																	-2
fr:a_souffl	2
fr:a_soulign	-7
fr:a_su	-3
fr:a_sucr	-3
fr:a_suiv	-5
fr:a_suivr	-2
fr:a_sundai	-2
fr:a_tabl	3	-2		-6																-10	4	7
fr:a_telephon		-5		-4										-2			-3			5		-2	-2
fr:a_tenu	-5
fr:a_tenus	-3
fr:a_termin	-3
fr:a_terr	3	-2		7		-2		6						4		5	-7			10		-3
fr:a_thing	-3
fr:a_tir	-3
fr:a_toi	-3
fr:a_tous	-9				-3
fr:a_tout	-11	-5	-5	-4	3	-3											-8		4	6		-3	-3
fr:a_toute	-4
fr:a_toutes	-5
fr:a_trait		-5		5	13								-2				-7	7		-7	6	3	-3
fr:a_travaill	2
fr:a_traver	2
fr:a_trent	-6
fr:a_trois	9	-4	-2		-5	-3	-2	4			-2	-2	-3	-4			3	-3	-3	-4			5
fr:a_trouv	-10	-4	9	-3	-7	4	-2			-3			-4	3			6		-2		-2
fr:a_tu	5
fr:a_un	-10	-4	-4	6		-3		-4	-3	6	-8	-4		-6	-3	-4		-10	5	6	-3	7	-7
fr:a_une	-6	-3	-9		-4	-5	2	8	-4	-4		5			-4	3	-9	-4	-4	11	-3
fr:a_velo	-3	-3			7
fr:a_ven	2
fr:a_vendu	4
fr:a_vers	-2
fr:a_vingt	-5
fr:a_voir	-11				-4						-5		-2
fr:a_voix	2
fr:a_vos						3								-2			-3	-4		9
fr:a_votre	-3	5	-2	6	-5	-4	-5	5		-2		-3	10				4	2	-3				-8
fr:a_vous	-5		11	-6		4		4			-3	-2	-3	-5			3	-8	5	-4
fr:a_vrai	-5
fr:a_vu	-7	7	-3		-4	9	6				2		-2				-8			9		2	-4
fr:abim	2
fr:abon	2	-3		6													3		-2	-4	7		-5
fr:abord	3	-2															-10			6			4
fr:about	5	7		8								7	-2				4	-4	4			-2	-5
fr:absenc					-3		4											3		-10			4
fr:accent	3				-3					3								3			4		-2
fr:accept	2	-5		-2	4												-4			9		-2	-4
fr:accept_ma	-3
fr:acces	3	-2	-3	-6	-4												-2	2	-2	-15		-3	13
fr:acces_au	3
fr:acces_est	-3
fr:accessibil	-2
fr:accident	-3
fr:accident_de	-4
fr:accompagn_fourn	-3
fr:accord	4			3													-6	7	6	-6
fr:accroch				-4							2						-8	4	7
fr:accueil		4	3		-5	-4				4	5		4				3		-3	6		-6	-7
fr:accueil_ce	-2
fr:accueil_est	-3
fr:accueil_sour	-3
fr:accus	8	3	-2	-11	-6	-3		4	-3			-5	4	7	-3		7	-11	-4	5		-2	-5
fr:achat		6								5	4	-3								-6		2	5
fr:achet	6	-6			12		-3	-2		-4	4		-3	-3	-2		-10	-3	2	5	-3	7	-11
fr:achet_la	-2
fr:achet_un	8	-2	5	-6														-2	-2	8			-8
fr:achet_une		-2	-4		7												-4	-4		3		8	-2
fr:acompt	4	-2	7		-6	-2	-3			-2		3	-3	-3			-3		-2	-11		-6	12
fr:acte	2
fr:action	3		-4	3													-3	5		-8			6
fr:action_de	3		-4	3													-3	5		-8			6
fr:activ	3	-3	10	-4	-2												4	-3
fr:actuel	-3
fr:adapt	-2	6		3	4		6				2						-7	5	7	-2			-4
fr:add	-8
fr:addit				2	-3															5			-4
fr:administr	3			7	6	5		6	2					4	3	5	-8	-5	6			4	-2
fr:adon	-3
fr:ador	-4	-4	2		-3												-3			6
fr:adoucisseur	-4
fr:adress	-9	-6	-5	4	-7	4	-3	-3	-3		-6	-4	-2	-4	-3	-3	-9	-3	-4	9		-4
fr:adress_a		-2								3							-3			-4
fr:adress_mes	-3
fr:adress_modest	-2
fr:adult	2	-7	-3			-2				-2	-3		-4	-3			-3	-7	-3				5
fr:advic	-3
fr:aer	4
fr:aerien	-3
fr:aerien_comm	-3
fr:affair	7	-4	3	-7	-6	-4	-4	-3	-3	-3	-4	-3			-3	-2	10	-9	-7	-4	-3	-2
fr:affair_de	2
fr:affich	14	5	2	-3	-3		2	3	-3	-3		-3	-4	7	-3	-2	-7		3		-3	-9	5
fr:affich_#		-2															-3			4
fr:affich_un	6
fr:affirm	2
fr:after	10		-3	9			-2			-2	-4							3	-5	-12		-3	13
fr:afternoon		2	-4	-3	-6	4					-3	-2		-2					-3	-3	6	3	-8
fr:again	7	2	8		-7	-3	-3	-3	3	-2	-4	-4	-4	3	-4	-3		-4	-3	5	-2	-4	-3
fr:age		-4		-3	7						2							-4		6		4	-4
fr:age_de	3
fr:age_tres	-2
fr:agenc		4	-3		-6	-3	-4			-3	-3	3	-3	4		5	6	6	-2	-6	-2	-7	-6
fr:agenc_de	-3
fr:agend		-3		-6	-2												-4			-3			7
fr:agent	-5
fr:agent_du	-2
fr:agent_venu	-2
fr:agir		2				3	4					-6		-4
fr:agir_en		2				3	4					-6		-4
fr:agit	6	4		6	3							3	-2					-5		4		-3
fr:agit_de		6		6								3		2			-5	-4		12			-5
fr:agre	5			3	4		8				-3	6		-6			-6	-5		10		-3
fr:ah	3
fr:ai	20				-4	-5	-8			-4	-14	-7	-5	-5		-10			-5	-3	-12
fr:ai_#	13	-7	-7		-3		-4	-3	-3	-4	3	-3	-5	-4	-3	-3	-5		5	-5	-3		7
fr:ai_achet	7	-4		-5													-5	-6	-2	15			-5
fr:ai_appel			6	5	6								-3				3	-3	-2	-2
fr:ai_attendu	2	-5	-4														4	5		-6
fr:ai_aucun	-4
fr:ai_bien	6		-4	-9	-6												8	3	-2	-9			-4
fr:ai_cherch	-4				-4
fr:ai_command	10		6	-5	3												-5	-5	6			-2	-4
fr:ai_compt	3	-3	-7		-2												11	-2		-9			-3
fr:ai_decouvert	3
fr:ai_demand	-3	9	-5	9	-6	-2	2	8				5	-5			5	-14	5	4	-6	2	3	12
fr:ai_des	5	-3		5													-7	10		-6			-3
fr:ai_deux	-3				-3
fr:ai_dit	-5				6	-4		5		4	-2		3	-4			-6	-5				9	-4
fr:ai_don	5			-3														-2		5
fr:ai_donc	3			-7													5			3			-3
fr:ai_dorm	3		-12
fr:ai_du		-3			-4																		-3
fr:ai_economis	-3
fr:ai_ecrit	2	6	-3		-2		-2	5			-2		3	6		9	-3	-8		12			-5
fr:ai_envoi	4	-3		8	-6	4			4				5	-3	4					7		-6	3
fr:ai_eu	-3		-8			2	-2		3	-3	-2	-2	6	-5	3	-2	10		-3	-9		-2
fr:ai_faill	-5
fr:ai_fait	3	-7	-8	5	-10			5		-3	-3	2	-5	-4		-2			-4	8	-2	-3	-6
fr:ai_ferm	5	-6			-5						-2						-7		-2	8		3	-5
fr:ai_fin	-5	-3	-2
fr:ai_gard	11	3	-2	-3	-5	5		5		3			3	-3			-8	-4	-2	-5		11	2
fr:ai_jam	-3		4		-4	-3						-2	2	6				-5		7			-4
fr:ai_la	6		-2		-3													-3					-2
fr:ai_laiss	3
fr:ai_le	3	3	-3		3	-2	5							4			7	-2		-11		-3	6
fr:ai_les				4	5	-2				4	-2		5				10	6		-4		-6	-8
fr:ai_lu					3												-2			-3			6
fr:ai_mang	-5
fr:ai_meme	-9	-3
fr:ai_mis	7		-3	-3	-2		-3	6		4		3		-4			3	-10	-3	4
fr:ai_offert	3	-4		3	11	-3												5	-2			-3	-3
fr:ai_oubl	-10
fr:ai_pai	3	-5	9	5	2													12	-3	-6		-4	-8
fr:ai_parl	2	7		3	-4		10			4	-2		6	7			-7	3		-3		7
fr:ai_pas	10	4	-4	5	7	-11				11	-8	-5	-4			-4	-2		-11	3	6	-3
fr:ai_pass	4	2		5	-5		5			3							-7	-9		14		-4
fr:ai_plus			-3		-4		-2		6					-3	6		7			-10			5
fr:ai_pos		-3		-3	-2													8		-7			-4
fr:ai_presqu	10		9	-4	-2												4			-6	3		-2
fr:ai_pris	6	-2	-8		6	6	-3		-3	-2	3				-3		2	-4	7	-13	-2
fr:ai_quitt	-4
fr:ai_raccroch	-3
fr:ai_ral	-5
fr:ai_reclam	2
fr:ai_recu	13		10	-11	-4	-4	-5	-3		-4	-4	5	-6	-7		-3	7	-10	-6	-4	-3	-4	8
fr:ai_regard	7	-3			-4												-6		-2				4
fr:ai_regl	3	4		6	-4								4				-4	6		-4		2
fr:ai_reserv	4
fr:ai_rien	7	5	-4	8	5		3	-3		-3	3	5	-6	-9			-8		7	-7	-3		5
fr:ai_sign					-4		-3	6					5	-2			-7	5	5	-8		3	-4
fr:ai_signal	-6
fr:ai_sort	3	-2	3	3													-6			8			-3
fr:ai_telephon					4												-7	5	5
fr:ai_tir	3
fr:ai_toujour	2
fr:ai_tout		5		9		7					-2						3	-3
fr:ai_trouv	-2	6		-3		2					3			-3		6				5			-3
fr:ai_un	8	-8	-8	4		-4	-3	-3	-2	-3	-4	-2	-3	-3	-2	-2	-7	2	-5	9	-2	-4	-7
fr:ai_une		-3	6	-4													6	4		-10			-3
fr:ai_vendu	4	-3			-2												-7	-5		13		-2
fr:ai_verif	6	-5		9	-2									-2				2	-3	-5		6	-5
fr:ai_voulu			-2	-6	-2					5							3
fr:ai_vu	8	9	-6	7	-4	4	6				-4						-9	6	-3	5		-3
fr:aid	-7	-4		3	-4												7	5		-7		-2	-4
fr:aid_a	-3
fr:aid_comm	-3
fr:aid_les	-3
fr:aie	-9
fr:aie_a	-6
fr:aiguill	5
fr:ail	4	8		-6		-2	5			5	7		-2				10	-7		-8		5	-2
fr:ailleur	-5	2	-5	14	6		-6	-2	11		-4	-5	7	8	11		4	3	-5	-10	2	10	-7
fr:ailleur_le	-2
fr:ailleur_parc	-3
fr:aim	7	-9	-7	11	-11		-5	-4			-3	-5	-7	-7		-3	3	-4	-6		7		-7
fr:aim_bien	5
fr:aim_le	-4
fr:aim_mieux	3			-3					2				-2	-3	2					3			-4
fr:aim_que	8	-6	-3	12	-5		-2	-2	-2	-3		-2	-3	-3	-2			2	-3	-2	-2
fr:aim_son	-2
fr:aimabl		3				-2	5						2	-3			-6			3			4
fr:aimabl_et	-2
fr:ain	-3			-8		4					6		-2	-3			-5			2		-5	3
fr:ain_est	-2
fr:ains	-3
fr:ains_que	-3
fr:air	10	-5	11	4		-4	-3	-2		-3	-4	-4	-3		2	-3	-4	-6	-4	9	-3	-6	-4
fr:air_de	3	-3			-4													-2					-3
fr:ait	7	-2			-3						3						9			-4		-2	-3
fr:ajout	-6		-3	-4													-4	-4	7	-10			7
fr:ajout_un	-4
fr:alarm_de	-4
fr:alert	-5	2				3
fr:aliment					-2
fr:alistair	3	7		4			4			5		5					5	3		-5	5	-2	-8
fr:all	-5		-11	-5	-9	3	-4	-5	-6	-4	-10	-5	-5	-6	-5	-5		-5	-5	5	-4
fr:all_night	2
fr:allais	-4
fr:allais_en	-5
fr:alle	7	-5					-3			4	3		3	3			-6	8	-2	-2	3	2	-7
fr:alle_a	3					-3				5			5				-4	5		-6		4
fr:alle_pour	-3
fr:aller	9		-3	-4		-5	-3	-2	-2	3		-3	-4	4	-2	-3	14		-5	-12	-3	-6
fr:aller_a	2
fr:aller_achet	-3
fr:aller_cherch	3
fr:allerg				-5		2					6						5			-7		6	-5
fr:allez	5	-6			11									-3				3		-8		-3	4
fr:allo	15	-10		-5	-6	-6	-5	-4	-5	-6	-6	-5	-6	-7	-5	-5	-10	-6	-7	11	-4	-8	-3
fr:allo_ce	3			2	-3									-2			-5	-3		7		-2
fr:allofil					-3												-2	8		-8		-2	5
fr:allum	-4		2	4						-2	3						-7			3		-3	4
fr:allur	-3
fr:allur_je	-4
fr:almost	-4
fr:almost_disappointed	-4
fr:alors				-6	-7		-6	-4	-4	-6		-5	-7		-4	7	3	5	-8		-4	-5	-7
fr:alors_je	-4	8	-3	-9	-4									5		9	-6	8					-3
fr:alors_on	3
fr:alors_que	10	-5			-11	4	-3	-3	-3	-3	2	-3	-5	-6	-3	-3	-6	-2	-5	8	-2		-4
fr:alreadi	-4
fr:also	-4
fr:am	-4			9	4	-5	-4	-4	-4			-4	-7	3	-3	-3	4	-10	4	3		-8	-5
fr:am_almost	-4
fr:am_not	6	4	3	5	-3		-2			-2			-3	8			-8	-6		9		-3
fr:am_sold	-3
fr:am_still	-4
fr:amandin	4		3	-5	4												-2	-5	7
fr:amateur	2	-2	10																	-2
fr:amateur_de	2	-2	10																	-2
fr:ambul	3	9		-6		9					3						6	-3				-3	-4
fr:ame	3			-3	-6												2	4	-2				-4
fr:amen					-5				3					4	3
fr:amend	4	-6															-4	4		6			-5
fr:americain	3
fr:amis	5		6	10	5			3		-2		3					-4	3	5		-2	-2	-5
fr:amour		-2		6	2												6	-2		-2
fr:an		9	-18	8	8	12	-6	-12	4	-9	22			3	4	-11	5	2	-19	7	-12	-5	-8
fr:an_a		-3	-4		-2													-2		6			-2
fr:an_ce	4
fr:an_chez	4				-2				4				5	4	5			-3
fr:an_de	-3	6	-5					-2	-3	-2	7	3	-3	-4	-3	-2		4	-2			-3	-6
fr:an_est	2	8		4		11					11		3	-4			-4	-4		5		5	-8
fr:an_et	-3	4	-6			3	-2		-4	4	9	-3	3	-4	-4		6	8	-2	-11		-6	5
fr:an_pass	-4								3					5	3			-2	-2			6	-4
fr:an_plus	-8
fr:an_prochain	-4		-2		-3												4			-3
fr:an_que		-3		3	5												13	-4	-2	-8		-3	-2
fr:an_remerc	-2
fr:an_sans	-6
fr:an_satisfait	-2
fr:ancien	12		-7	6	8		-4	-4	-3	-5	3	-4	-5	-5	-3	-3	7		-5	6	-4	-9	-16
fr:ancien_adress	2
fr:ancien_fournisseur		-3			5
fr:and	8	-11	-17	8	-4	-12	-10	-11	-9	-10	-7	-11	-9	-4	-9	-11	-6	-4	5	5	-8	-12	-5
fr:and_a	-2		-5	-2													3	8		-8			-3
fr:and_good	-3
fr:and_i					-3												-3	-5	6				-4
fr:and_it	10		-4	9	-3													-3		5			-5
fr:and_quick	-5
fr:and_the	6		-7	-5		-4					3			4					4	5		-3	-9
fr:and_then	4			7													-7			2			3
fr:andre	-6				3						-2
fr:anesthes	-2
fr:anesthes_me	-3
fr:ange	-6
fr:ange_me	-4
fr:anglais	8	-3		4	-3												8	-4	5	-12		3	-5
fr:ani	-8										4
fr:anne	-4	-3	3	5	4	-7	-6	-4	8	-4	-5		-8		8	-3		5	-6	-4	-3	3	2
fr:anne-soph	8		4	6	-5	-4	-2		9		-5	-2	-3	4	9		-10	-6	-3	13			-6
fr:anne_a	-4				-3
fr:annex		-6		5	9				-3			-4	-2	-4	-3		10		-2	-12			-3
fr:anniversair	7				6												5	-3		3			-4
fr:annonc		2	11	-10	-5		-6	-5	-6	-5		-6	4	6	-5	-5	5		-7		-4	-3	-8
fr:annonc_#	6		9														3	5		-7		-2
fr:annonc_a	2
fr:annonc_au		-3	-3	-4	3									-3			4	3				-2	-4
fr:annonc_de						5							3	3
fr:annonc_du	3
fr:annonc_expliqu	-3
fr:annonc_prix	-7
fr:annonc_sans	-3
fr:annonc_une	4	8	7		-3	-4					5			4			-2	-5		3		-2	4
fr:annuel	2
fr:annul	-4	-5	-9	6		-6	-8	-5	-6	-4	3	5	3	-11	-6	-5	-4	9	-10	-7	-3	5	-3
fr:annul_la	3
fr:annul_le	-3	-6			-2									-4						-10		6	5
fr:annul_pour	2
fr:anomal	-6						-3
fr:anoth	3
fr:anselm				3	-5	-4					4						4	3		-2		-3	-2
fr:answer	3
fr:antivirus	6
fr:any	-17	-4			-4	-2					-2			-2
fr:any_new	-7
fr:any_tim	-7
fr:anywai	9
fr:anywher	3
fr:aout		2	-2	8	-3	-4	5	-9	7	-9	-12	-4	2	16	8		-5	11			-7	-4	3
fr:aout_#	3	3		4		4	5							-2			-5	5		-3		-2	4
fr:aout_a	-5												4	4			-2			5		-4
fr:aout_avec		-2
fr:aout_et	4	3					2							7				-7		11		-2	-7
fr:aout_je		-4			-3												-5	6		3			-3
fr:aperco	-5
fr:app	12	-2	-5	10	-4					-2	-2					-2		-4	-3			-3
fr:apparait	3
fr:appareil	3	-4	-5	-6	-10	5	-4	-3	2	-3			3	-6	2			7	-4	-10		-4	9
fr:appareil_audit	-2
fr:apparent	2
fr:apparentli	5
fr:appart	5	4		-4	-3	-4					4	3		-3			3	-6		6		-2	-3
fr:appel		11	-3	6	-4	8	-2			-2	7	6	9		3		-22	-9	5	7	-4	11	4
fr:appel_#	5
fr:appel_a				-4	-2	-3		5						-3			-6			6
fr:appel_avant	-2								4		4		4	4	5		-3			-8		8	-2
fr:appel_de	-8	5	-2		-7	2	3	-2	-2	-4		3						-4	6		-2	-11	6
fr:appel_des	-2
fr:appel_du	2			5		4			4				5		4		-6	-3					6
fr:appel_en		-5		-4	-2												3			3		-3	-3
fr:appel_et	-3
fr:appel_la	3	4			2					3							-6	4		2	3
fr:appel_le	-9			2	-3	4					-4		4	-3			-2	3		3		-2	-3
fr:appel_moi	6	4		7	-3	7	-3	-4	4	-3	11	4		-6	4		-6	-4	-2	-9	-2	14	-5
fr:appel_ou	-5				-5
fr:appel_pour	-10				-3								3	3
fr:appel_un	3
fr:appel_vous-mem	-6	3				-2				5			6	2
fr:appet	3
fr:appl	5			10	-7	-3	4	-2			-3	-2	-2	-3				-3	-3	-10		-3	9
fr:appl_de	-5
fr:appl_me	4
fr:applaud	4	6	11		-3									5			6	-2		-2			-4
fr:appliqu	4	3										5	7
fr:apport	3	-3	-3	-6	4												5	-2	6	-12	3		-4
fr:apport_un	2			4	4												-6	-3	7	-4	4
fr:apprec	3
fr:apprec_de	-3
fr:apprec_la	3
fr:apprec_le	-2
fr:apprec_que	-2
fr:apprend	6	-4			-4														5	-4			-6
fr:apprend_le	3
fr:apprend_que		-3			-3													4		2			-5
fr:apprendr	4
fr:apprent	-3
fr:apprent_etait	-2
fr:appris		-5	8	-6	-2	-3	-2			-2	-3	-2	-2	-3		-3	7			-7		-3	-2
fr:appris_a	-4	-3				-3										-2
fr:approch	-2	3			-5	7				3	-3		4				-7	2		7		3	-6
fr:appui		12			-7	9	8			-2		3		-4				5	-2				-6
fr:apres		-6	-2	13		-9	-10		-8		-5	-10		-5	-8		-6	-11		4		9
fr:apres-mid	3	-3		4	3	-4	3				-4	-2	-2	-2			-7	3		-8			11
fr:apres_#	-5		-2			-3							6				-8	-8	7	-2		11	-6
fr:apres_ca	4	-3		6	-3												9	-5		-9		-2	6
fr:apres_coup	-2
fr:apres_deux	-5
fr:apres_la	-3
fr:apres_le		-8	2		-3	-3	-3	-3	-3	-3		-3	-3	-4	-3	-3	-6	-4	-3	8	-2		-5
fr:apres_ma	3
fr:apres_mon				8				6						4		5				3
fr:apres_six	2
fr:april		4			-3									4
fr:araign	2	-3	-2	5	-3												3	-3					-2
fr:are	5		5	-12	-7	5	-4	-4	-4	-4	-6	-4	-5	4	-4	-5	-6	-9	-7	14	-3		-15
fr:are_insan	-3
fr:are_the	-5
fr:argent	10			6	4					-2		-2	3				4	-8	-7	10		-3	-9
fr:argument	-3
fr:armoir	3
fr:arrach	-2
fr:arrach_une	-4
fr:arrang	-6	-3		7	2	-2											6		-3	-7			-5
fr:arrang_ca	-5
fr:arret	2	4	-9	7	5		-5	-3	-4	2	7	-5	8	-9	-4	-3	3	-12	8		-3	-5	3
fr:arret_depuis	3	7		-3	3						6		2	-3					7	-6			-3
fr:arrier		-3	-5		-5	-3					-2			-2			9		-2	-9		-3	-4
fr:arrier_possibl	-2
fr:arriv	-8	-10	2	-4	3	-8	-9	4	-9	-3	-5	-9	-11	-3	-9	-10	-6	4	-6	2	-9	-4	-3
fr:arriv_a		-7	6		10	-4	-3	-3	-3	-3	-4	-3	-3	-3	-3	-2	-8			8	-3	-6
fr:arriv_avec	4
fr:arriv_dans	2
fr:arriv_de	4
fr:arriv_en	-6				-4
fr:arriv_et	-5
fr:arriv_le	-2	3		5	-2			6						-2			-2	9		-8
fr:arriv_ma	2
fr:arrivent	10				-2	2	4											-2				-3	4
fr:arsenault	-3	3			-3	-3	3		2	5		-2	6	2	2		-6	-2				7	-2
fr:art			13	8													2						-2
fr:articl	5	8		4			7	5				-3	-3				-3	-6		3		-3	5
fr:articl_#	5	5					6							-3			-2	-3		-4			8
fr:articl_sans	-3
fr:artist	6
fr:as	-17		2		-6	-3	-2	-2	3	-2	-2	-2	-3	4	3	-2		4		2		-3	-6
fr:as_dit	4	3		-5					4					6	4		3	5				-2	-5
fr:ascenseur	-5
fr:ask	5	-3	-3		-4					-2			-2	-2			10	-3	-2	-6	6	-2	-11
fr:asked	8	-4	-7		-5	-4					-2			-4		-2	-3	-5	-2	-4			4
fr:aspir	-7	-3			-3									-2
fr:asseoir		-2			-4															3			-2
fr:assez	4		-3		-4													3		-6			4
fr:assez_rar	-4
fr:assiet	-3		-10	5	-7	3				-2	-3		-3	-3		-3		-8	-3	-5			5
fr:assis	9	7	4	-3	-10	7	5			4	2			-3			7	-11	-4	3	-3	-4
fr:assis_dev			5		-3	3					4						3	-5				-3	4
fr:assis_sur	4
fr:assist		4				-2	7
fr:assist_en	-5
fr:assoc				2	-8	-3		-3			-3	7	-5	-7			-5	-4	-2	7	3		-7
fr:assur	6	-6	-5	6	-12	-3	6	-3	-3	-3		2	-5		-3				7		-3		-3
fr:assur_a	-2
fr:assur_de	-2
fr:assur_le		-4		6	-2												-9	9		2			-3
fr:assur_par	-3
fr:assur_que	3	-3	-3	4	-5												-5		4	5		-3	-4
fr:assureur	3	11		6	-6	6	7	3	-2	-2		10	-5		-2		-8	6		-9			6
fr:assureur_et		4					3	4				7	-2	-2				3		-6		3
fr:asterisqu	-3
fr:asterisqu_ce	-4
fr:at	6	-7	-12			-5	-5	-4	-5	-2	-3	-5	-7	-7	-5	-4	4		7	-13		-3	5
fr:at_#	-7	-4	-4		-7		-2		-2			-3	-3	-4	-2		-3	-8	5
fr:at_the	6		-4	4	6												6		6	-12			5
fr:atel			10	-8	-6	2	-2	-2	-2		-4	-3	-2	-2	-2		-6			7		-2	-3
fr:attach	2
fr:attached		-5		-6	-5	-2											3						-3
fr:attend		-2	-6	-13	-11	-4		-6	2	6		-3	-13	3	2	-6	4	-11	-7	-7		3	6
fr:attend_a	-4
fr:attend_dans	-4
fr:attend_de		2								3		4		-3			-2			-4	2	3	-5
fr:attend_debout	2
fr:attend_encor	6	-5	-2	-6										-4			9	-3		-11		-4	4
fr:attend_la		3		-10		5					5			7			4			2			-3
fr:attend_le	-5
fr:attend_pas	-6
fr:attend_une	2	-4		-3		-5				4	-3		-3				2			-9		8	-3
fr:attendent	8	-2		-4	-4												-6	-4	-2	8		-3	-3
fr:attendr		-3		5	5		-2	6	2	-2		3	2	-5	3			-3		-8		7	4
fr:attendu	2	3	-6		-6	-4	-2			4	3		-3					4		-3	7	-6	-3
fr:attendu_ma	-3
fr:attendus	-5
fr:attent	4	-5	-4	-4	-9		-3			-3	-7	-3	3	-4		-2	5	-2	-3	2	-3	-6	-7
fr:attent_prix	-3
fr:attent_problem	-4
fr:attention	-3
fr:attention_et	-3
fr:attest		5	-3	9	-10	4		-3		-2	-6	7	-4	-5	-2		-15		-5	10		3
fr:attest_de	-4	-5		3	-2	-5	3					4		-2			-5	3		-2		-3	7
fr:attribu	2
fr:au		-4	-6	12	2	-8	-7	-7	-17	-11		-8	-8	-12	-16	-14	3			-4	-7		-8
fr:au-dessus		-3	-2	-10	-2	-4					-2		4	5			3	-3		2			-4
fr:au_#	-14		2		-10	6	-3		-4	-8	5			-14	-3	-6	-2	3	-7		-4	10	-9
fr:au_bar	-5	-3					-3										4			-7
fr:au_bon	-7
fr:au_bout		3	8	-4	-4		-2				6			7			5	-4	-2	-2
fr:au_bouton	5
fr:au_bureau	-7
fr:au_calendr	-3
fr:au_canard	-2
fr:au_cent	-6
fr:au_centim	-7
fr:au_centr	-2
fr:au_chauffeur	-3
fr:au_chef	-2
fr:au_clav	-2
fr:au_club	2
fr:au_coeur	-4
fr:au_coin	-7	-3				-3
fr:au_complet	3		-5	-5	7	-2	-3		3	-2	-2	-3	-3	3	3	-2	5	2	-6	-7		4	-5
fr:au_comptoir			-9	3	6	-5		-3	-3	-5	-3	-4		3	-3	-3	2	-6	3	3	-3	-2
fr:au_contrair	-2
fr:au_cordeau	-2
fr:au_couch	-4
fr:au_debut	-4
fr:au_depart	3			2													-3	3		-9			6
fr:au_dev	-3
fr:au_doss		10		-3							6	3	5	-4				6		-7			-2
fr:au_four	-4
fr:au_grand	-3
fr:au_jambon	3	-3	-2	6	6	-2											4	-2
fr:au_just		4			-3	4					-3
fr:au_kin	-2
fr:au_lieu			-8	-3	-5	-4	-3	-3	-2	-3	-4	-3	-2	4	-2	4	5	3	-5	-5	-2	-3	-3
fr:au_long	-3
fr:au_matin	4	-4	-3	5	-3												3	6		-9			-3
fr:au_mauv	3
fr:au_meme		3				2					-3						-7		5	2
fr:au_micro	-5
fr:au_milieu	8	-5	-4	3		-4					-3						-7		5			-2	-3
fr:au_moins	8		5		5	4					4							-3				-3
fr:au_mois		-8		5	8		-2							-2			6				3	-3	-5
fr:au_moment	4
fr:au_mur	3
fr:au_nez	9	-4	-3	11	8												-12	-3		-2	5	4	6
fr:au_nom		6		3	-3									7			-5			9			-5
fr:au_numero	-5	-4															7	-2		-5			-2
fr:au_parc	-3
fr:au_patiss	-2
fr:au_pet	-7
fr:au_plafond	-6					-2	3					3		4
fr:au_plais	-5
fr:au_plan	-5
fr:au_plus	11	4	-3		-5	-2	3				6	3		-4					-2	8		-5	-8
fr:au_post		3				4					5
fr:au_printemp		-2		3		-2					-2		3	3			-8	-4		5			5
fr:au_prix	3
fr:au_quai	4			3	4						4							6		-3			-4
fr:au_quebec	3	-3		4	-2												-6	-7		13			-3
fr:au_rendez-vous	-3
fr:au_reseau	-3
fr:au_riz	-2
fr:au_salon	3		-5	-5	-6												-5			5		-2	-3
fr:au_serieux	-3
fr:au_servic			3	4	-4		-3	6					5	-2			-5	-2		4		3
fr:au_sirop	-3
fr:au_soir				-5													2	2		-4
fr:au_sol	2
fr:au_sommair	-15	-10			-2	-5	-6	-2			-2	-3		-2
fr:au_sucr	-5
fr:au_sujet	-4	-6	4		-3						-2			-3						-11	4	9	-3
fr:au_tarif				5	5												-8	-8	6	9
fr:au_tax	-2
fr:au_tel	3
fr:au_telephon	6	4	-7	-3	-2	2	-6	-4	-4		9	-5		-9	-4	-6	-4	8	-8		-6	5	-2
fr:au_top	7		-2	6													3			-3
fr:aub	4	2		9							7			-2			7			-10		-2	5
fr:auberg		3							4					6	4
fr:aucun	-15	10	-5	5	-12	3	5	3	3	-3	4	5	5	13	4	7	-7		-3	5		3
fr:aucun_bagag	-5
fr:aucun_doubl	-3
fr:aucun_fuit	-3
fr:aucun_inscript	-3
fr:aucun_langu	-2
fr:aucun_pistag	-3
fr:aucun_plantag	-5
fr:aucun_reclam	-4
fr:aucun_repons		9		-2			4	6						7		9	3	-3		4
fr:aucun_souc	-6
fr:audrei	-3			3	-3							3		-3			-6	-2	-2				10
fr:augment	4
fr:aujourd'hui	18		3	10	3	5	-7	-4	-4	-6	5	3	-8	-7	-5	-3	-11	6	8	-4	3	-7
fr:aur		4	5	-4	-5		4				-2		-2	3			10	-4	-3	4		-4	-12
fr:aur_besoin	-3
fr:aur_quand	-7
fr:aura		-2																4		-3
fr:aurait	5	-3	4														-8		-2	9
fr:aurel	-4		-4		-6	-2	-3	-2	5	-3		-3	-4	-5	5	-2	3	-7	-2			-7	5
fr:aurez	5	-3		-2	-3												-7	-6		14			-3
fr:auss	9	-3	2	6	-6	-7	-8	2			-8		-4	3	-2	-6	-15		5				7
fr:auss_gentill	-2
fr:auss_la	-3																	10		-6			-3
fr:aut_plus	-3
fr:auto			-6								-4						4			-4		-2	4
fr:auto-ecol	-2
fr:auto-ecol_rav	-3
fr:auto_ma	-2
fr:autobus	-5					-2			4		-2			5	4		-7			5		4
fr:autocoll		-3	-3		-3													-2					7
fr:automn	-9											-5		-2
fr:autor		7		4		2	7										-7			-8		3	9
fr:autour			-2	-4	2				2	5	-3			-4	3		-6	-3		7		2	-3
fr:autour_de				-9					3				-2		3					-2
fr:autr	8	7	-23	7		3	9	-11	6	5	-4	-3	10	2	6	-9	-5	7	-17	3	-2		-7
fr:autr_a	-2	2											4	4
fr:autr_avis	3	7				2	9					3		4			-3	6		-4		-2	-3
fr:autr_chos	3
fr:autr_entrepris	-3
fr:autr_group				2	6												-6	7		4		-5	-3
fr:autr_qui	-4				-2	5				3			4
fr:autr_sans	-8
fr:aux	-5	-3		-8	4	-2	-9	-7	2	-3		-4	-10	3	2		17	-14	-10	-2	-2		-17
fr:aux_#	-2	-3	-5		4	-2				-2	-2						10		-3	-10	-2	-2	-3
fr:aux_agent	-2
fr:aux_amateur	2	-2	10																	-2
fr:aux_ange	-2
fr:aux_avis	-4
fr:aux_cart	-4
fr:aux_exercic	-4
fr:aux_lettr	-4	-3
fr:aux_parent	-3
fr:aux_petit	-4
fr:avaient	-7	-4	-3		-4												7	-4
fr:avaient_deja	-3
fr:avaient_pas	-7
fr:avais	-6	-7	5	-6	-6	-9	-7	-6	-5	-8	3	-6	-7	-9	-5	-7	12	-10	-9		5	-5	-17
fr:avais_chois	4
fr:avais_command	2
fr:avais_demand	3
fr:avais_dit	6	-3		-3	-3												3	-3		7			-8
fr:avais_ecrit				2	3						3						5	3		-9		4	-3
fr:avais_laiss	-8
fr:avais_moi-mem	-3
fr:avais_pas					5
fr:avais_perdu	-6
fr:avais_peur	-11
fr:avais_pris	6
fr:avais_que	5
fr:avais_son	-3
fr:avais_un	2
fr:avais_une	-5	-2			-5
fr:avais_zero	-3
fr:avait	-3				-3		-9	-13	-3		2	-10	-6	-11	-3	-13		9		-8	-2	3	-10
fr:avait_annonc	-3	3			3	-2					4		3	3			-3	3		3			-4
fr:avait_assur	3	-2		6	-3												-7		5	5			-2
fr:avait_chois	4
fr:avait_command	3	-2			-3												-3	8		-5
fr:avait_confirm	3			6	6						-5						-8	4		6		-3	-2
fr:avait_convenu	3				-3													5		-6
fr:avait_de		-2		-3	3												4	2
fr:avait_deja		-6		6	-3	-4					-3							-4		7		-3	-2
fr:avait_demand	5	-4	6	4	-3						-3						-7	-3	7	5
fr:avait_des		7				6					-4							-2		8			-5
fr:avait_dit	-8	-7		3	-6	-2	-8	-5	-6	-7	4	-6	-9	-9	-6	-5	-8	-3		4		-7	7
fr:avait_du				4							3						-7	5		3		4	-3
fr:avait_ete	3						3					5	-3	-2			-4	3		-4		2
fr:avait_garant	6		4	-7	-3								5				6		-2	-11		4	-3
fr:avait_le	5	-2	-6	5	4												3						-3
fr:avait_lu	-4
fr:avait_mis		3			-3				4					6	4
fr:avait_pas	4	-3	3	-3	-3														5	-3
fr:avait_prom	-8	3		4	-3	5					2						-12	-4		5	3	9
fr:avait_reserv	-4	-2															6			-5
fr:avait_rien	3	-2	6	-9	-3												3	4		-5	4		-4
fr:avait_song	-3
fr:avait_une	-4	-2
fr:aval	4	-3		6	3	-2											-7			3
fr:avanc	-5	-4	-6	4	9	-8	-5	-4	-3	3	-6	-4	-6		-3	-3			5		-3		-7
fr:avanc_et	-2
fr:avanc_pour	-2
fr:avant		5	-4	19	-17	3	-4	-6		-5		-4		-2	2	-11	-11	-15	-5	16	-13	12	-8
fr:avant_#	14	-7	-2	2	-5		-2					-2	-4	-4			-12	-6	-3		-2	16	-8
fr:avant_ce	7	3			-3	5					6		-2				-9	-3				4	4
fr:avant_cinq	-5
fr:avant_de	6		-6		-5		-4	-3	2	3	-4	-3	4	-4	3	-2	-4	10	4	-6	-3	-7	5
fr:avant_dimanch	2
fr:avant_la		-6	6	17	-8	-5	-4	-3	-4	-2	-5	2			-3		-14	-11	-4	19			-3
fr:avant_le		5	-11	6	-9	-6	-3	-4	-5	-3	3	3		3	-5	-4	15		-6	-8	-2	-3	-13
fr:avant_les		-3
fr:avant_meme	-6	-3			8
fr:avant_mid	4	3	-2	-3		5	5						-3	-4			-3	-3				4
fr:avant_notre	-4
fr:avant_pis	-5
fr:avant_que	-8	6		2	-5	10	4				3		-3	3				-7		14		-6	-6
fr:avant_sept	-3
fr:avant_vendred		4		2		-3			6				6		7		-2			-5		5	-2
fr:avec		-5	-5	8	-11	-10	-4	-5	-8	-6	-3	-10	-13		-8		-2	5	-9		-4	-6	-5
fr:avec_#	9			5	-4												4	-3		4		-2
fr:avec_de			-3								4							3
fr:avec_des	-2	5	-4	6		2	-3	-2	-3	5	-4	-3	-4	-3	-3	-2	-3	-8	4		6		-7
fr:avec_deux	3			3	4						-2						-6	3				-2
fr:avec_la	4	-4		-10	-15	-7	6	-3	-3		-7	-4	-6		-3	-3	14		-5	-20		3
fr:avec_laquel	-9
fr:avec_le	7	-6	-4		3		-8	-5	-5	-7			-3		-5	-4	5	-3			-5	-4	8
fr:avec_lequel	-2
fr:avec_les	4		-4	3		6		-2		-4	4	-3	3	-3					4	-13	-2	2	3
fr:avec_leur	3	-7				-2					-2			-4			-8			6		6	-5
fr:avec_leurs		6		4	-3		5						4				-4	5		-7			2
fr:avec_lui	4	7			5	-4				5	6							-3		-4			11
fr:avec_ma	4	-3	-9	-3	5	-4					-3						10	-4	-2	-9			-3
fr:avec_mes				10				5						3		5	-2		-3	8			-5
fr:avec_moi	-9	-5			-2								-3
fr:avec_mon	-8	3	4	3	5		5							4			3						-3
fr:avec_nos	6	-4	8	4													-12			11	3		-6
fr:avec_nous	-7	-6				-6					-2	-3	-3	-3			3			-7		3	-2
fr:avec_sa	-13	-4	6	6	-6		-2			-2		-3	-2	-3		-2	-7	3		-8	6	-3	5
fr:avec_sept	-4
fr:avec_ses	4	-2			-5					-2							-4	4		-3		4
fr:avec_son	7	-8			-5					-4			-3	-3			7	-3	4		-3	-6	-7
fr:avec_tact	-2
fr:avec_tout	-3
fr:avec_un	4	4	-3	-9	-6	-4		-6	-5		9	3			-5		-5			2	-7
fr:avec_une		2	-3	7	-13			3	5	-4	3	-4		3	5	-4	6	-5	-4			-7	-3
fr:avec_votre	2	-4	-4	3	7		-2					4	-3	-3			-3			5		3	-4
fr:avec_vous	-8	5		3		4	6		4	4				5	4		-2	-5		4			4
fr:aven	-9
fr:avert	-8	7	-3	-3	-4	6	4							-3								-3	2
fr:avert_en	-5
fr:avez	-8		-12	-4	-18	-2		5	-5	-9	-13	-6	-6		-5	-7	-10	3			-7	-4	5
fr:avez_bien	-3
fr:avez_chang		-2		-4	-2												-4	-4		9			-3
fr:avez_dit					-4								5	4			-3			6		-4	-3
fr:avez_fait	-8
fr:avez_mis	3
fr:avez_pas	-4
fr:avez_pos	6	6	-2			3	3	4				3		4			3	2		5		-2	-8
fr:avez_remplac	-3
fr:avez_repr	-3
fr:avez_tenu	-3
fr:avez_vous	-15
fr:aviez			2	-7	-14	-5			-4	-5	3	-5	-5	-8	-4	-4		-2	3	-12	-3	3	7
fr:aviez_annonc	-5
fr:aviez_dit		-4	-2	-6	-6	-2	-3	-2		-2	-3			-2		-2	3		-3	-4		-2	-2
fr:aviez_ecrit	6	3	-2	-3	-4						6						2	3		-9		-2	4
fr:avion	6
fr:avions	4	3			-4			4			2	3		-3			-3	7		-6		-2	4
fr:avions_reserv		4			-3			5			3						-3						6
fr:avis		6	9	-11		8	8		-5	-5	4			4	-5	-3	5	8	-7	-3	-3	-9	-7
fr:avis_de	-4	-5
fr:avocat		3	-2	9	-6	-5	11	-2	-2	-3	-3	-3	-4	-6	-2		-4	4				-6	6
fr:avoir	-14		3	-2				-5	-7					-12	-7	-4	8	-12	4	-5	-4	3
fr:avoir_de	-4
fr:avoir_des	4
fr:avoir_pris	-3
fr:avoir_un	-4
fr:avons		8	-8	-8	-8				-4	8	9				-4	-2	-2	-9	5	-4			4
fr:avons_appris	2
fr:avons_beaucoup	-2
fr:avons_du	3
fr:avons_mang	4
fr:avons_pai	2
fr:avons_pass	-3
fr:avons_rat	2
fr:avou	2
fr:avril	5	-6	-3		-11					-4	-5		6	-11		-3			-7		-3		-5
fr:avril_le	3
fr:awai	2
fr:axel	5		-2		-5						3						-12	8	-2	-6			5
fr:ayant	6	2	-3	-5			4							-2			8			-8			4
fr:ayant_ete	4
fr:b	-8	-8	-4	-5	-4	-4	-2	-2	-2	-3	-2	-2	-3	-4	-2	-2	-2	5	4	2	-2	-2	-6
fr:bac	7			9	7		5				-2						4			-6		-2	3
fr:bac_de	4	-3	3	4													3			-3
fr:bach	4	-8	3			-2							-2	-2			3	3	-3	3		-2	-5
fr:back			-10	17	-10	-6	-4	-4	-4	2	-5	-5	-5	-5	-4	-4	-7	6	-5		-4		-3
fr:back_any	-4
fr:back_to	-4
fr:back_tomorrow	-3
fr:backup	5
fr:bad	2
fr:badg	-2	3		5						-2	6	6						9	6	-11		-4	-5
fr:bagag	-5
fr:bagag_perdu	-6
fr:bagu	-10	8			-4	-2		6				11	3			8		3		-7		4	-2
fr:bagu_ont	-4
fr:bai	-2
fr:bai_vitr	-4
fr:baignoir	6		-2	-9		4					6						4	-4		4		-2	-3
fr:bain	3	12	-12	6			-4	-4	-4	-3	6	-4	5		-3	-4	3		-6	-6	-3	-4	5
fr:bain_a	-4
fr:bain_de	-3
fr:bain_superb	-2
fr:baiss	4			5														4	5	-6			-3
fr:bal			-3	2			-2					4	6	-2				-5	6	-7		6
fr:balai_chaqu	-3
fr:balanc	-3	-3		7													-8	-3		8		4	-2
fr:balcon	5				5	3											12	-2		-9			-2
fr:ball	4	-2	4	4										-3		-3		-9	-3	7		-2	-3
fr:ball_en	-3
fr:ballon	7	2	6		-3			5						-2			-9			5			5
fr:banc	-4			3		-4								6		6	5	-3		-2
fr:banc_de	-5					-4								6		6
fr:bancair	-3	-4					-6					-3
fr:band	2
fr:banqu	3	5	-2	5	5									6		5	-12	12	-4	2
fr:banquet	-3
fr:banquet_de	-2
fr:bar	3	-6	-7	4	2	-3	-4	-2			-3	-2	-2	-3				3	-5	-4	-2	-3	3
fr:barman	-3
fr:barman_se	-3
fr:barr	3	5	-4	-5		7			-2	-2		-2	-3	-3	-2		2		-2		5	-5	-7
fr:bas	3		-13	-12	-7	2		-3	-3	-4		-3		2	-3	-3	9	-7	-5	-4	-4	7	-14
fr:bas_ce	-9
fr:bas_et	5
fr:bas_nous	-2
fr:bass	-8
fr:bassin	4	8	3	-10	-2							8				8	9			-4			-6
fr:bastien	4	-7		3	5	-7	3	-2		-3	-7	-3	-3	-3	-2		-11	7	-4	8	-3	-9
fr:bateau	4	-11		7	-5	-3				-3	-3		-5	-3			-3	5		-3		3	-5
fr:batter	-5
fr:batter_tient	-5
fr:battu	-4
fr:baum	-2
fr:baum_au	-3
fr:bb	3
fr:bb_a	4
fr:be	-3	-5	-7	9	4	-5	-3	-3	-3	-3	-4	-3	-3	-4	-3	-2	4	-5			-3	-5
fr:be_back	-5
fr:be_proud	-2
fr:beatric				-6	-2	-3	2				-2	3		3			3			-9		4
fr:beatric_de	-3
fr:beatriz		-3			-2						-2
fr:beau	12	-6			2	-4	-3	-2	-2	-2	-4	-3	-2	-4	-2	-3	-6	-6	-4	8	-2	-3
fr:beau-frer	8	-6	-5	-7		-5	-3	-3	-2	4	-3	-3		-5	-2		12	-9	-5	-4	-3		-6
fr:beau_fusil	-5
fr:beaucoup	-3	-7	9	-3	-5		-4							-3				2		4		-3	-6
fr:beaucoup_apprec	-2
fr:beaucoup_de	2	-3			-3												-2	-4		7
fr:beb		-2	-7	3	-8	-6	-3	-3	-2	-3		-3	-3	-3	-2	-2	-10		-2	9	-2	-4	-7
fr:beb_de	-5	6				-3					6
fr:beb_redress	-3
fr:becaus	-4
fr:bed	-5
fr:been	10	2	-3	-11	-6	-2					-2		-2					-5	-3	4	-2	3	-10
fr:befor			-2	6	-4												-8	-3	-3	14			-5
fr:bel	19	-7	7		-3		-4	-3	-4	-3	-5	-4	-3	-5	-4	-6	8	-2	-5	-8	-3	-5
fr:belgiqu	-4
fr:belgiqu_avec	-4
fr:bellav	-3
fr:belle-mer	7	-3	-3	3	-2	-2											-4	4		-4			4
fr:belle-soeur	6	-3		4	-3		3							-2			5	3		-7		-2
fr:bemol	10		-4	-3													2			-2
fr:benoit	4	7	8	-9	-3	4	4	-3	-3	-3	4	-3	-4		-3	-2		-7	-5	9	-3		-10
fr:benoit_me	-3	2												4
fr:bequill	2
fr:berenger		5			-3				3		8			-4	4		-2			5			-4
fr:bergeron					3								4	5
fr:bertrand	-3	3		2	-2				2				-3	-3	3		7	-3		-5
fr:besoin		3		6	4						3			3					-5	5		-2	2
fr:besoin_de		4		4	5									3				-2	-4	2			3
fr:best	-4	-4		3	-4	-2					-2	-3		-2			-5	2	-3	9			-7
fr:bet	-2
fr:bet_une	-2
fr:beurr_sal	-3
fr:bianch	-3
fr:bibliothequ	-4	-5												-3				6		-6		4	-4
fr:bibliothequ_plein	-4
fr:bichon	-3
fr:bichon_mon	-3
fr:bien	-17	-9	-10	-8	-9	-6	-14	-5	-7	-7	-3	-3	-4		-7	-9	7	6	2	-11	-5
fr:bien_arriv	-3
fr:bien_bien	-6
fr:bien_ce				3	3						3						-2	7		-7		4
fr:bien_chez	5	-5		-4										-2			7	-2		-8		-2	5
fr:bien_correct	4		-3	-5	-3												2
fr:bien_de	-4
fr:bien_des	3
fr:bien_dit	-3
fr:bien_emball	-4
fr:bien_fait	-7						-2
fr:bien_fou	-3
fr:bien_foutu	-3
fr:bien_le	-9
fr:bien_me		-3			4		-3
fr:bien_plac	-3
fr:bien_que		-4			-4												-4	-6	10	-4			-3
fr:bien_recu	-9				-3
fr:bien_une	-5
fr:bien_vouloir	-6
fr:bien_vu	-4
fr:bientot	6	3		-8	-3					5							8	3		-8			-4
fr:bienvenu	5		7	-2	-2					4			-2				-9	-2		8		4	-3
fr:bier	5	4		3	-5	6	-2				3									2
fr:bier_au	4
fr:bigorneau	3	2	5		-2						-2							7					-5
fr:bijout	-4
fr:bijout_lor	-4
fr:bill	11	-4	3	-8	-9	-2	-2				-2		-3	-3			6	-6	4	-12	-2		2
fr:billet	4			4				4					-3	-2			9		-3	-15			3
fr:billet_en	-3
fr:bilodeau	-5				3												-4	-3	5
fr:bin	-3
fr:bin_fondent	-4
fr:bip	6
fr:biscuit	2		-3	4	9												9			-8			-3
fr:biscuit_de	-5
fr:bistro		-3	7		-3															-3		3
fr:bistrot	2
fr:bizarr	-7
fr:blagu	-6
fr:blagu_pour	-4
fr:blanc	7	-7	4			-3	-3	-2		4	-5	-2		-3				-4	5	-4	-2	3
fr:blanch		2			-2		-2				-4	4	4	-2				-2				-6	6
fr:blanch_servic	-3
fr:bleu	-3	-4	5	10	-5		-3	-3	-2	-2		-3	2	2	-2		-10	-4	6	7	-2		-7
fr:bleu_du	-4
fr:bloc	4	4		-4		3		5			4			-3				3		-2		-3	-3
fr:block	-6
fr:blond	-6	5	-4	4	-4	-2	5			7	-2		-3				-8	-6		4	-2	-4	8
fr:blond_ce	-4
fr:blond_enceint	-3
fr:bloqu	-2	-5		5	-3	-3	-5		-3		-3	-3	-4	-4	-3		-10			4	3	-4	-3
fr:bloqu_a	2
fr:bloqu_par	2
fr:bluff	-3
fr:bo	-2
fr:bo_les	-2
fr:bobo	-10
fr:bobo_de	-6
fr:bobon	-3
fr:bobon_et	-3
fr:bogu	-11
fr:bogu_corrig	-2
fr:bogu_dimanch	-6
fr:boil	-3
fr:boir	4
fr:bois		3	-5			-2								-3		7			-3			-3	-4
fr:bois_quand	-2
fr:boit	4	-6	-2	3	-7	-8	-4	-6	-6	-7	-3	-8	-4	7	-6	5	-4	-15	-8	14		-8	4
fr:boit_a	-4	-5		3	-4	-3					-2						3						-3
fr:boit_aux	-4	-3
fr:boit_de	5		6	-6			4							-3				-3		3		-4	4
fr:boit_est	3			2									-2	3			-3	-8		7		5	-5
fr:boit_vocal	-2	5	-2	-6									-2	9		9				5		-6	-2
fr:bol	4	-2	-2	-12	-2												13	-7		-9
fr:bon	-8		2	-3	-10	-3		-10			-11	-12	-9			-10	11	-5	-6	-4	-5	-3	-3
fr:bon_anne	-4				-3
fr:bon_bouteil	-5
fr:bon_de	9	13		7	-6		6		6	8		-3	-3	9	6		-12	-5	-3	8			7
fr:bon_et	3	-2	-3	5													3	-3			4
fr:bon_humeur	-9
fr:bon_journ	-8	-6		-3			-4							-3			7	-2		3		-4	-3
fr:bon_les	-2
fr:bon_moment	-2
fr:bon_mrci	-4
fr:bon_nouvel	-3
fr:bon_pour	5	-5	6	3		-3				-2	-3		-2						-2				-3
fr:bon_servic	3
fr:bon_surpris	-2
fr:bon_vis	-3
fr:bonheur	4	-3	8		-2												-2	-3	-2	4			-4
fr:bonheur_hebdomadair	-2
fr:bonheur_meme	-2
fr:bonhomm	-7
fr:bonhomm_dans	-3
fr:bonhomm_est	-5
fr:bonjour	-7	-11	-10	8	-16	-15	-14		-15	-13	-4	-7	-11	-8	-15	-16	-8			7	-3		-10
fr:bonjour_a	-8	-5	4	-10	-4									-2				-2		3			-3
fr:bonjour_aurel					-2
fr:bonjour_benoit	-6
fr:bonjour_ce		-3	-2	5		-2											7	-3		2		-2	-6
fr:bonjour_colet	3	3							4					6	4
fr:bonjour_je	-13	-11	-6	10	8	-6	-6	-6	-5	-6	-5	-6	-8	-6	-5	-4	6	-5		-5	-3		-8
fr:bonjour_karim	-8	6			-3						7
fr:bonjour_kim			6														7	-4	-3				-3
fr:bonjour_kim-anh	-2			-6			-2										2	-2		3
fr:bonjour_le	4			3	-4												-8			4			4
fr:bonjour_madam	-2	-5		3	-5		-2		2			-2	-3	-4	2		-6	3	4	-14	3		6
fr:bonjour_marie-ang	5	-3		-4													4	-7	6	-6			-3
fr:bonjour_mme	8	-5	4				-2										6	2	-3			-4
fr:bonjour_mon	-6
fr:bonjour_monsieur	-2				-2
fr:bonjour_naim		-2		6													2	9		-8			-3
fr:bonjour_nanci	-6
fr:bonjour_nous	-6
fr:bonjour_on					4
fr:bonsoir	17	3		-5	7	-2	3	-5	-4	5	-7	-5	-6		-4	-3	6		3	-11	3	-11	3
fr:bonsoir_a	-3
fr:book	-11
fr:booked	4
fr:bord		-5	-2	3		-3												-5	-3	6			-4
fr:bord_est	-3
fr:bord_pis	-3
fr:bore	6		-2	7	3												-3			4
fr:bore_#	6		-2	7	3												-3			4
fr:born	3	8		5	-3	8				4	3		-2	-3			-7			10	-3	2	-4
fr:boss	7		7	7	-3	-4				5			4	-2			-8			-4			5
fr:boss_en	-3
fr:bott	-4	-3	-4
fr:bou	3
fr:bouch	-3	7	-5		-5	-5				6	-4			-3			-4	5			6		-11
fr:bouch_avant	-4
fr:bouch_en	-5
fr:bouchon		-5	-6	7	6	-4	-2	-3	-3		-3	-2		-2	-3	-2	3	-4	-3			-2	-5
fr:boucl	-3
fr:boucl_de	-3
fr:boug	-3		-4	-9	4		-4	4	6	-2	-3	-2	-3	3	6		6	4	-2	-4			-8
fr:boug_de	-5
fr:bouilloir	2					-2		6			-3			-3			3			-4		-3	5
fr:boulet	-3
fr:boulet_sauc	-3
fr:boulot	4
fr:bourru	-7
fr:bout	6	3	3	-2	-7		-4	-3	-3	-3	5			5	-3	-3	6	-3	-4	-6	-3		-3
fr:bout_de	10		-9	6	-4						-2			-2								2	-4
fr:bout_du	-4		5	-4		-3							3	4			6			-8			3
fr:bouteil	-4	-4	-6		-3	-3												4		-9
fr:bouteil_de	-3
fr:boutiqu				-6	-4	-3	-2	4			-3	-3	-3	4				-7	-2	12		-6	-10
fr:boutiqu_de	2
fr:boutiqu_me	-2
fr:bouton	8	8	-5	-5		3	3			-3	9		-4	-5				-6	-3	5		-8	2
fr:bouton_a	-4
fr:bouton_de	6	3		-6		5					6		-2	-3			-3			9		-5	-4
fr:boutt	3
fr:box	3		3		-4	3											-8	-5	-2	6			4
fr:boyau	5			2	4	3												-3		4			-2
fr:brais	-6	-4		3													-5	5	6	-7			-4
fr:branch		-4	-6		3	-2				-2	-2						-5	-7	11			-3	-3
fr:branch_le	-5
fr:bras	8	-7	-4	5	-3	-4					-3						3	-2		-4		-3	3
fr:braseo	-3		4	-2														-4		5		-2	-4
fr:braseo_#	-6
fr:bravo		-6	18	-12	-5	-2	-2	-2	-2	-2	-3	-3	-2	-4	-2	-4	-4	-3	-4	4	-2	-3	-5
fr:bravo_au	-3
fr:bravo_le	-3
fr:bravo_pour	6	-4	13	-6	-3									-3		-2	-2						-2
fr:bread	2
fr:breakfast	4			2														8		-4
fr:brigad	-4
fr:brigad_intervenu	-2
fr:brigad_lor	-2
fr:brill_instructor	-3
fr:bring				6	-3												4						-3
fr:bris	-17	6			-6	-2						8		-2		8
fr:brizair	3		-3	5	-4												-4	-3		9			-4
fr:brizair_#	3		-3	5	-4												-4	-3		9			-4
fr:broth_had	-3
fr:brouillard	-3
fr:brouillon	4
fr:bruc	-7	3			3	4
fr:brui	-9
fr:bruit	2		-5	3	-3													-5					8
fr:brul	-2	4		5		6					3						-2			4			-5
fr:brul_#	-4
fr:brul_le	-2
fr:brul_surtout	-4
fr:bruleur		7		3	-3	7							3	3			-6	4		3		4	-5
fr:brum					-2
fr:brun	8	5	-3	8		6					-2						-5	-2		9		-2	-4
fr:brunch		-2	-8		-2													-4		6			-4
fr:brunch_du	-3
fr:brunch_gener	-3
fr:bruno	-5	4	-8	-8		-5	-6	-5	-5	-4	4	2	-6	-7	-5	-4	-6	4	-6	8	-3		-9
fr:bruno_le	-5
fr:bruno_me		-2
fr:bu				-4	-4												4			-4
fr:buander		-5	2	-4	-6	-2										-2	7			-7		-2	-4
fr:budget	-15				-3
fr:budget_ever	-3
fr:budget_qui	-4
fr:buffet	7			-3	4												10		-2	-11			-3
fr:bug_fixed	-2
fr:bui	3
fr:bureau	-4	3		4		7	-6	-4	5		-7	-6	11	-2	6	-3	5	4	-6	-6	-4	-6	4
fr:bureau_a	2
fr:bureau_de	2	8		5	-2	4			2				2	-4	3		-4	-3				5
fr:bureau_du	3
fr:bureau_et	2
fr:bureau_ferm	-3
fr:bureau_sont	-5
fr:burger	-5
fr:burger_are	-3
fr:burger_une	-2
fr:bus	-7				-2
fr:bus_est	-7
fr:but	9	-7	-2	11		-5	-5	-4	-4	-5	-6	-5	-4	-5	-4	-5	-5		7	-8	-4	-6	4
fr:but_the	7		4	-3														4	-3	-5			-3
fr:by	8	-3	-2	-6	-5	-2		-2			-2	-3		-3			4	7	-4	-3		-2	-8
fr:by_the	3
fr:c	11	5		4			3	5				2		-5				-11	6	8		-4	-6
fr:c_dans	3	4	3				3					3		-3				-7		9
fr:c_est	6			-2	3												5	-9	7	-5			-2
fr:ca	4	-7	-14	12	9	-7	-6	-5	-6	-5	-7	-5	-8	-5	-5	-2			-3	-3	-19	-8	5
fr:ca_a	-4	-8	-3	-7	-4	-5	-2	6		-2	-3	3	-4	-3			11	-9	4	-6		-2	-6
fr:ca_arriv		-2			3
fr:ca_avec	-5
fr:ca_ce	-4			4													-7	3		6
fr:ca_chang	-4				2
fr:ca_coinc	-2
fr:ca_commenc	-3
fr:ca_coul	4
fr:ca_coup	-7
fr:ca_cout	3	-3			6
fr:ca_couvr	-6
fr:ca_dans				4	2												-8	3		6
fr:ca_de	7		6	2	4												-11	-7	8	7
fr:ca_dit	2
fr:ca_en	-4	-3	-2	7	5									-2			-5	-5	-3	3		-3	7
fr:ca_et	2
fr:ca_exist	-3
fr:ca_fai	2
fr:ca_fait	12	-5	2	4	-5	-6		3	-5	-5	-6	-6	-6	3	-5	2				2	-4	-4	-7
fr:ca_march		-3	-2	-4	-4													-3		-4			6
fr:ca_me	3	-3	-4	13	7												-3		-2			-4	5
fr:ca_ne	4	-6	-3	2	8	-2	-2			4			3	-4				-2	7	-9		6
fr:ca_part	3				5				5				5	5	5		-2	6		-6		2
fr:ca_prend	2		6														-3	-3		8
fr:ca_remarch	-2
fr:ca_se	-4	-9	-3	2	8		-3		-2	-3	-6	-3	-4	-4	-2		11	-5	6	-13	-2	-8	6
fr:ca_sent	7	6	-6	6	5	8											-6	5		4		3	-5
fr:ca_son	6	-6	-3		-3	-3					-3									-13		6	4
fr:ca_te	-6
fr:ca_va	-10			-5	-3					5			-2				-3	-5		10			-3
fr:ca_vaut	-4
fr:ca_vous	2
fr:ca_y	-3
fr:caban_a	-3
fr:cabin_etaient	-3
fr:cabinet	-4	-4
fr:cabl		-6	8	4		-4											-7		-4	6		-2	5
fr:cabl_dans	-3
fr:cabl_et	-2
fr:cach	-10				-2	5				3			4
fr:cachet	3
fr:cadastr	-5
fr:cadastr_me	-5
fr:cadeau	-5	-4			-4	-2					-2
fr:cadr			-2																	-2	4
fr:caf		-12	3	-2	-7	-3	-3	-4	-3	-5	-7	-4	-5	-6	-4	-4	5		-5	-3	-4	-2	-12
fr:caf_chaud	-2
fr:caf_de	-5
fr:caf_et	7		-6	-7													8			-8
fr:caf_pour	3
fr:cahi	5	3	-2	6			-2		3			4	6	-4	3		-7			-3		7
fr:cahi_des		4		4			-2		3			4	6	-4	3		-5	-4		-9		9	5
fr:caiss		-9	2	7	-2	-10	-8	-6	-6	-7	-9	-7	-8	-9	-6	2	-2		-8	9	-5	-3	-17
fr:caiss_a	-6
fr:caiss_just	-3
fr:caiss_ne	-2	-5			-4									-2
fr:caiss_pour	5
fr:caiss_veut	-2
fr:calcul	3	-6	-6	4			-3							-2			4	3	-3				-4
fr:calendr	-3	6		4	-3				7					6	7		5	-4	-2				-5
fr:call	6	-2	-4	4	-10	-6	-3	-2	-3	-3	4	-3	-4		-2		-6	7	-5	-8	-3	2	2
fr:callum	9	-6	-5	-6	2	-4			-3		-4			-3			17	-3		-15		-3	-5
fr:callum_ferr	5	-2	-2	-10	-6												10			-9
fr:calm	-6	3	7	-4	-8	11	7	-3	-5	-3		-4	-7	-8	-5	-3			-4	7	-3	-10	-9
fr:calm_absolu	-2
fr:cam		-10		-4	-9	-6	-3	-2	-2	-2	-4	-3	-5	-5	-2		11	-3	-3	-10	-3	4	-6
fr:cam_back	-6
fr:cambriolag	-4
fr:cambriolag_la	-2
fr:camer				2	-4												-3	5	-3				-2
fr:camion	7	-2	11		6	2	-4	-4	5	-4		-5	3		5	-4			8	-5	-4	-5	-3
fr:camion_de	-5	-4	7	-3		-3					-3						4			-9		3	-3
fr:camion_est	3
fr:camionnet	13	5	-5	6	4					6							-9	-3		4	11	-2	-5
fr:camp	-3
fr:camping	5	-3		-6	2		-2		-2					-2	-2	-2	7	5	-3	-13	-2	-3	-3
fr:camping_en	2
fr:can	14	-6	-8	23		-4	-4	-3	-3	-5	-5	-3	-3	-4	-3	-3	-15	-2	7	16	-5	-6	-10
fr:can_be	-2
fr:can_we	-7
fr:can_you	14	-2	-4	11	-9												-14		5	8		-3	-2
fr:canad		-3		9	-6												-2			6		-2	-3
fr:canadien	2
fr:canal	2
fr:canap	2
fr:canard_est	-2
fr:cancel	4
fr:cancelled	-4
fr:cancelled_in	-4
fr:candidatur	-5
fr:canicul	-9
fr:canicul_avec	-3
fr:cann	3		-4	4													-5			7
fr:cantin	2	5			2					3		4					-7	-5		3	4		3
fr:cap						3			3				5		4		-8	-3		11		-3
fr:capitain	-6
fr:capitain_passion	-3
fr:capot		-4			-3												8	-3		-10			6
fr:capot_sur	-3
fr:capric	4					5							2	3			-2	3		-8			4
fr:capsul	2
fr:captur	5	2		2	-6	5				7	-2		7				5		-3	-9			2
fr:captur_de	4	2			-4	5				7	-2		8				6	-2		-8			3
fr:car	4
fr:car_sans	-2
fr:caraf	3
fr:carbonnad	7
fr:card	9	3		9			6			4	5
fr:carin	2	7		7	-4		-2						3	3			-7	3		3			-2
fr:carnet	-4		-3	7	-5												-5	-2	-2			-2	2
fr:carnet_de	-8
fr:carnet_plein	-3
fr:carol	-4	-3				-2
fr:carr			-4		-2												2	-3		5			-4
fr:carr_dit	-3
fr:carreau	3	-3		4													-4	-2		7
fr:carrelag			-2	-3	5		6										10	-3		-9		-2	4
fr:carreleur		-4		3	-4												-7	-5		9		4	-5
fr:cart		-10	-6	-10	-2	-11	-4	-6	-5	6	-10	-8	-12	-12	-6	-6	-4	8	-9	-4	-3		-6
fr:cart_court	-3
fr:cart_de		-4		5	9	-2				4			-3	-2			2	12		-12			-5
fr:cart_electron	6
fr:cart_en	-2
fr:cart_et	4
fr:cart_sans	-4
fr:cart_youp	-4
fr:carte-cadeau					-4
fr:carton		-7	-7	-7	-2	-4	-3	-3	-2	-3	-3	-3	-3	-4	-2	-3	-6	8	-4		-2	-6	-8
fr:cas	-22	-10		7	-11	-5	-6	-5	-4	-6	-2	-6	-6	-6	-4	-4	-8	5				6	-6
fr:cas_de	-21	-8			-9	-3	-5	-4	-4	-5		-5	-5	-5	-4	-4
fr:casi		7						7				11	-3	-3		9		5		-5			-2
fr:casqu	2
fr:cass		2		-6	-7	6					7		-3	-3			9	2	-2	-11		3	-6
fr:cass_chapeau	-3
fr:cass_sa	-2
fr:catastroph	-4
fr:caus	-5		-5	8	-3	-5	-7	5	6	-2	-4		3	2	6		-8	4	-4	6			-6
fr:caus_de					3		-4	6				3	5	-4			-7	2		6		3	-3
fr:caus_des	-6
fr:caus_une	-4
fr:caution					3
fr:cav	6	-5	-6	5	5	-3	-3	-3	-2	3	-6	-3	-5	-4	-3	-3			-3	-10	-3		12
fr:cav_depuis	6
fr:cav_qui	-3
fr:cc	-2
fr:ce		3	-5	11	4		-9	-7	-12	-7		-9	-5		-12	-8		-2	-9	7	-17	-5	-6
fr:ce_compt	3
fr:ce_dont	-3
fr:ce_est	3	-6	-7	8	15	-9	-12	-4	-11	-10	-8	-13	-4	5	-11	-3	2	2	-7	7	-16	-8	-12
fr:ce_etait		4		10		5		-7			8		-7	-3		-5	-4	15	-13	-9	-8		8
fr:ce_gest	-3
fr:ce_jour	2		-5	5		3						4	6	-4				-10		5		6	-3
fr:ce_matin	6	14	-5	2	-22	8	6	3	3	5	9		-9	6	4		-9	-7		4	4		4
fr:ce_mois		-3			-7
fr:ce_moment	-2
fr:ce_mont					4							4		-3			-3	11	-4	-5			-5
fr:ce_ne	5		-3		-12	9	5			-3	-2						-6		-4	11			-4
fr:ce_nom	2
fr:ce_normal	-3
fr:ce_numero		-4			3												3			-5			5
fr:ce_papi	8	-3																-4		9			-6
fr:ce_que	-13		2	-2	-5	4		-8	-8		-6	-9		-4	-8	-6	-5		5		-8		-2
fr:ce_qui	4	3	-4	3	-10	3	4										-9	10	-3	-9	2		7
fr:ce_rythm	3
fr:ce_sera	-6	2		-5	3						2			3			-6	-3		10		-2	-3
fr:ce_serait	-7	-3		4	-4												-6			4			-3
fr:ce_soir	16	10	5		5	8	-5	-3	-3	-4	10	4			-3	-3	-4	2	-5	5	-3		-9
fr:ce_soit	-4			6	-8	4	-2		-2	5		-2		2	-2		4	-5			-3		2
fr:ce_sont	4
fr:ce_temp	-3	6	-2								3			6		6				4
fr:cec				4		5							3	3			-6	-4		8		2
fr:cedr	3
fr:cedric	4				-4
fr:ceiling	2
fr:cel	6	3		-9	3		2	-3	-4	4		-4			-4	-3		-7	-6			3	5
fr:cel_chang	-4
fr:cel_de	8		3	-8	3	-3							4	5			9	-7	-2	-7		2	-5
fr:cel_ne	3	6			3		5			5							-5			-5		-3	9
fr:cel_que	-2
fr:celer	-3
fr:celer_avec	-3
fr:cellulair		4			-4		-2			4		4	6	3			6					-5	3
fr:celui		-4	-2		-7	-2	-2	4					-2	5			-9		-3	14		-4	-7
fr:celui_de	3	-2		6	-5												-7	-5		14			-5
fr:celui_du	-3
fr:cent	-7				-4
fr:cent_nuit	-3
fr:centim	-6	5												6		6
fr:centim_pres	-3
fr:centimetr	5
fr:centr	6	5	3	-5	-4	-3	-2	4	6			3		-2	6		3	5		-3		-2	-7
fr:central	2
fr:cepend	4
fr:certain	4
fr:certif			-2	-3	-2	5	-5	5	-4	-2	2	-3	8	-2	-4		-10	-9	-3	-5		10	3
fr:certif_que	3	5		-4	-3	6	-4	6			4		6				-6	-3				6	-3
fr:certificat	-3	-2
fr:certificat_de	3
fr:ces	3	9	-2	8	3	-3					6	6	6	-5					-2			5	-6
fr:cet	-4	6		4	7	2	3		2		-4		-3	-3	2		4	-5		-4			5
fr:cet_ordre	-3
fr:cette	3	9	3	-6	-10	9		5	6	-9	6	-7	3	7	6	-5	-5	6			-6		-2
fr:cette_anne	5		4		5				3					5	3		-3	9	-3	-12		4	-3
fr:cette_chaleur	-3
fr:cette_dat	-4				-3			5	3				-2	-4	3			-3		-2		2	5
fr:cette_entrepris	-2
fr:cette_fois	9		-4	3	-6	-2			7		-2			6	7		3	-5	5	-3		-3	-5
fr:cette_lettr	-10	-8				-4	-5					-2
fr:cette_lign	4
fr:cette_nuit	5	6	3	-8	-4	9	-2				3		-3	-3				-4		4		-8	9
fr:cette_semain	9	5	3	3		2	3	-2	-2	-2	-3	-2	4	10	-2		-5	-14		19			-13
fr:ceux	-3	8	6	6	5	-2			6					4	6		3	-2		3			-5
fr:ceux_qui	-3	9	6	5	5				7					4	6		3						-4
fr:ch	24	2	-10	6		-9	-6	-5	-5		-4	-6	-6	-4	-5	-4		7	-10		-6	-10
fr:ch_#	24	2	-10	6		-9	-6	-5	-5		-4	-6	-6	-4	-5	-4		7	-10		-6	-10
fr:chacun			-4	-7	-3					3							4	-8		-6			7
fr:chacun_des	-3
fr:chacun_gard	-3
fr:chain	-2
fr:chais	9	6	2	-16		7	8	-3	-3	3	-5	-3	2	-4	-3	-2	10	-8	5	-9	-3		-12
fr:chais_dev		10				8	6			5			5									4	-3
fr:chais_et	3
fr:chak	-3
fr:chak_etap	-3
fr:chalet	2				4				3				-3	-2	3		3	-2	5	-6
fr:chaleur	-10	-6		-4		-6	2				-3	3		-5			7		-3	-7	6	-3	-6
fr:chaleur_surdimension	-3
fr:chaloup	3
fr:chambr	4	-5		4	8		-6	-5			-5	-8				-11	9	-5	-3	-5	-9	-2	-2
fr:chambr_#	17	-8		-6	-5	-5	-5	-3	-3	-3	-4	-4	3		-3	-3	-7		-5		-3		3
fr:chambr_a	2	-4	-2														-5			-3			5
fr:chambr_brui	-3
fr:chambr_communic	-4
fr:chambr_de		3		-7	-5	2	-2	3	4			2	-2	3	4			-4	-3	3		-4
fr:chambr_du	5	2		4	-2	4											-7	2		11			-8
fr:chambr_est	5	-2	-2	5	7	-2											14	-4		-11		-2	-4
fr:chambr_et	-6	2				-3				5			8
fr:chambr_jusqu	-3
fr:chambr_plus	-3
fr:chambr_pour	3			-2		-4				5			5							-7		3	-3
fr:champion	-3
fr:chanc	-6	-5			-2
fr:chanc_de	-8
fr:chang	5	-3	-3	-10	2		-5			-4	3	-9					-2	-3	-13		-8	-9	10
fr:chang_de	-2	-7	-5	-9	-9	4	-3	-3		-4	5	-4		-7		-2		-8	-3		-2
fr:chang_la	7			-7	-3	-2		5						-4			-11	-2				-3	11
fr:chang_le	2	-2	-4		8	-2							3	3			9		-3	-2			-7
fr:chang_les	8	-3		5													-6	6		3		-2
fr:chang_rien	-6
fr:chang_tout	-3
fr:changent	-4
fr:chanson_du	-2
fr:chant		-3	-10	-7	-2	-7	-5	-4	2	-3	-5	2		-4	3	-4	5	-8	-5		-2	3	-8
fr:chant_a	2				-2	-3	-2	-2			-2	5			2		-2	-4				3
fr:chant_balai	-3
fr:chant_comm	-4
fr:chant_depuis	-5
fr:chantal	-9				-3
fr:chapeau	-18	-3	12	-3	-4									-2				3		-3
fr:chapeau_au	-5
fr:chapeau_aux	-2
fr:chapeau_bas	-3
fr:chapeau_le	-3
fr:chapeau_les	-2
fr:chapo	-3
fr:chapo_les	-3
fr:chaqu	8	-3	-6	-4	-4			-4	3			-5		5	3	-5		-15	-6	3	3	-2
fr:chaqu_arret	-5
fr:chaqu_etap	-2
fr:chaqu_fois	8	-3	-5	-8	2	3			-2		3		-3	5	-2	-2	15	-4		-10		-4	-6
fr:chaqu_lund	5
fr:chaqu_minut	-4
fr:chaqu_soir	-8
fr:chaqu_tabl	-5
fr:char	-2
fr:char_faut	-3
fr:charg		9	-6	4	4	-2	-5			-3		8	7	-7		-2	-6	14	-10	-4	-2	7	-12
fr:charg_#	2			2	8												-7	14	-5	-6			-2
fr:charg_a	6	4	-4				-2				2	4	10				3	-5		-9		10	-3
fr:charg_pas	-4
fr:charleroi	2		-3	2	-2			6						-2				-3		7
fr:charm	2			3								4		-2						6			-3
fr:charming	4
fr:chased	-4
fr:chased_zero	-4
fr:chass	6	-3	8	6	-4												-4	-5		8			-3
fr:chat	-5	-4	-2														-4	3	-3	-5		-3	7
fr:chat_comm	-3
fr:chat_de	-2
fr:chat_repar	-3
fr:chaud	-11		8	-8	-4	4	-10			-7	-10	-8		-3			3	-9	-8	3	-6		-5
fr:chaud_a		-3		-3													5	-3		-6		4	-2
fr:chaud_bibliothequ	-4
fr:chaud_de	5	-3	6	-7													8	2		-5		-3	-4
fr:chaud_depuis	3
fr:chaud_dev	-2
fr:chaud_en	-11
fr:chaud_est	-3				-4	3					-2							-2		-3			6
fr:chaud_et	-6
fr:chaud_ok	-4
fr:chaud_pour	-6
fr:chaud_signal	-3
fr:chauff		3	4	17	-6		-3		8		-4	-2	-4	4	8		5	8	-2	-10			-5
fr:chauff_a	-4
fr:chauff_et	-2
fr:chauffag	-7	9		8			2	-2	-3	4	5	3	5		-3	-2	-2					4	3
fr:chauffag_dans	-4
fr:chauffer	2	7	-2	-4					3		7	3		-5	3		4	-6		2		2
fr:chauffeur	-4	7	-3	5	-5	3					6						9	-2		-7		-2
fr:chauffeur_de	-8
fr:cheer	-5	-3	-5	9		-3	-3	-2	-2	-3	-3	-3	-2	-3	-2	-2	-3		-3	-9		-2	5
fr:chef	-3	-4	-6		-7	-3					-2		-2	-2			9	-5	-4	-4			-5
fr:chef_aim	-2
fr:chef_de	-3
fr:chef_pour	-2
fr:chemin		2	-7	-6	-4	4					-4		-2				-5	5	-2	-9		7	-3
fr:chen	4
fr:chequ		-3			-4												-2	6		-10		5	-4
fr:cher	-12	-7	17	-5	-13	-5	-10	-4	-4	-5	-5	-6	-5		-4	-3		-4		8	-3	-7	-6
fr:cher_client	-3				-2		-3
fr:cher_equip		5	12	-5	-3									4			6						-4
fr:cher_et	-2
fr:cher_madam		-6		4										-2						3		-2	5
fr:cher_monsieur			-4		-4												4	-4	5	-9			-4
fr:cher_que	-6
fr:cher_respect	-3
fr:cherch			-12		-15	2	-7	-5		-3	-3	-5	5	4		-4		5	-7	-5	2
fr:cherch_encor	2
fr:cherch_le	8		-2		-2												2	-5		5			-4
fr:cherch_pas		6				7					4						-2			-4		4
fr:cherch_un	-8	-4
fr:cherch_une	-3
fr:cheval	4			6													5
fr:chevet	-3
fr:cheveux	9	-3	-3	2	-4												-5	-3		7		-2	-3
fr:chevreuil_dans	-4
fr:chez	12	5		-5		6	-11	4	3		4			-15	4	-11	12	-10	-10	-8	-4	8	-8
fr:chez_des	3	4		3	5			6									-2	2
fr:chez_elle	2
fr:chez_eux			-4	-3					3				-2	-2	3					-3
fr:chez_la	-9
fr:chez_le	6	-3	7	-3	-5						3			-2			4	-4	-2	-5	-2	-3	3
fr:chez_les	3
fr:chez_ma		5			-3						5	7						5		-3		2	-8
fr:chez_moi	5	-4	6	3	-4	-4	-3	4	-2	-2	-2	2		-3	-2		-6	-3		10		3	-3
fr:chez_mon		3		3		5											4	-8		-3		7
fr:chez_nous	9	5	-5	-14	5		-3	-3	3	5	3	-3	5	4	3		9	-10	-6	-8	5	-2
fr:chez_un	6	-4	-8	10	5	4	2		-4	-2	-6	-2	3	-4	-4		-5	-7	6	-5		5
fr:chez_vous	6	3		-2	-7		-6	-5	3		9	3	-9	-8	3	-4	11		-9		-5		-19
fr:chial	-7
fr:chial_je	-3
fr:chican			4	-6	-5	3											6	-5				3	-3
fr:chicoutim				4							4	-3					4	2		-5		-2
fr:chien	7	-9	-3	3	3	-3		-3	-3		-9	-3		-5	-3	-3	-3	-5	-5	3	8	3	-11
fr:chien_est	5
fr:chien_mouill	3
fr:chiffr	10		-3	7	-5		-4			-2		4	6	-3				-8	-2	-8		5	4
fr:chiffr_de	9	-3	-2	3													6	-3		-10
fr:chihuahu	3
fr:chimio	3
fr:chinois	4	4		-3										-3		6						3	-4
fr:chip				-7	-3												6	-2		-3
fr:chipot	-3
fr:chipot_pas	-3
fr:choc	2
fr:chocolat	2
fr:chocolat_chaud	-3
fr:chof	-3
fr:chof_trop	-4
fr:chois	14		-4	3	6	-4	-4	-2		-3	5	2	-3	-5			8	3	3	-5	-2	-5	-12
fr:chois_le	4
fr:chois_pas	7			4	12												3		6	-11
fr:choix	7	-2	2	-5	-3												4		-2	-2		-2	-3
fr:choix_de			3																				-2
fr:chos	15	4	-9	5	3		-4	-3	3	-4	5	-3	-5	3	3	-2	6	-3		-6	-3	-2	3
fr:chos_que	3	-2		2	3												3	-5		-2			5
fr:chrono	-3
fr:chum	2		-6	4	-3					5							4			-2			-3
fr:ci		-3			-7
fr:ci-dessous	-7				-2
fr:ci-joint	-4				-5			4						-2
fr:ciao	3
fr:ciel	4	-3	3	-4													-2			6
fr:cigaret	3
fr:cimet	7
fr:cinq	-2		11	-9		-8	-4			-6		-9	-8			-6	10	-3	-8		-4	-9	-6
fr:cinq_etoil	-3
fr:cinq_heur	2		3	-6													2		-3	-3
fr:cinq_jour	2			5	6		2		3				-3		3		-6			5			-4
fr:cinq_minut	-3	6			-3	-3					6
fr:cinqu	-3
fr:cinqu_a	-6
fr:cinquiem		4				5						3	6	4				-6		5		3
fr:circul	-6			-3	-6		-3	6					5	-2			2			-6		3
fr:cit		9		-5	-2			5	5					5	5			-4					6
fr:citat		4					8					9		8			-3			5			-3
fr:citat_sera		4					8					9		8			-3			5			-3
fr:citern	2			3		4					-2						-3	-3		11		-2	-3
fr:clair	4	-3	-5		5												5	-4	-3	-3
fr:clair_equip	-2
fr:clair_jusqu	-3
fr:clair_motiv	-3
fr:clair_repons	-3
fr:claqu	3
fr:clart	-2
fr:class	-7	4		-3	-3	5					7		2	2				-3		3			-3
fr:classi	-8
fr:claud					7				4					5	4		-6	7		-2		4	-3
fr:claudin		3				2	4							-3						-5			6
fr:clav_sans	-2
fr:cle		-5	-6	8	-8			-4		5		-5	-3	-9		-4	6	6	-5	-14	-5	8	-7
fr:cle_a	-7
fr:cle_que	2
fr:clean			-7																	5			-6
fr:clean_honest	-3
fr:clean_punctual	-3
fr:clic	-3	-2			5
fr:clic_ce	-3
fr:client	7	-7	-9	3	11	-3		-3	-3	-8	-12	-5		-13	-3	-10	-6	-3		10		-3	-5
fr:client_a	3			5	6	4			4			-4	6		5		-5					6	-2
fr:client_de	5			6	8	-3	3											4	-2			-3	2
fr:client_depuis				-3	7	4							-2	-2			-3		5	-3
fr:client_fach	-7				-4
fr:client_mecontent	-11	-9			-5	-5	-2		-4		-2	-2	-2	-3	-4
fr:client_ne	-4
fr:client_pensent	8	-2			-3												-7			11		-2	-7
fr:client_que	3
fr:client_qui	9		-6		-7												-2	-3		6		-4	-3
fr:clignot	3
fr:clim	8			-7			4							5			6	-3				-3
fr:cliniqu	-7	-4			-2		-2						3	2
fr:cliniqu_un	-3
fr:cliqu	-10	-7		-6	-10	-6	-7	-5		-4	-5	-8	-5	3		-4	-9	-3	-2	14		-3	-5
fr:cliqu_ici	-17	-10			-6	-5	-7	-4	-4	-3	-4	-7	-4	-4	-4	-3
fr:cliqu_sur	8
fr:clop	-4
fr:clos					-3		3					4
fr:closed	6
fr:clotur		4			-4		-2					4	-3	3				-7		8		4	-3
fr:clout		-3	4	-7	3												-4	10		-5
fr:clsc	-2
fr:clsc_a	-3
fr:club	9	4	-3			-4	-3		7		-3	-2	-2	4	7		7	-11	-3			5	-6
fr:club_de	3	5			-4	-3	-2		8		-2			4	8		7	-2		-10		5	-4
fr:cm	8	-3	-3	-2		-4	-5	3		-2	-2	2		-5			-5	8	6	-11		4	-7
fr:cm_de	3				-2			4				4					-3	8		-2			-5
fr:co	2																			-2			7
fr:coat	-2
fr:coch	4																9			-3			-4
fr:cocktail	-3
fr:cocktail_de	-3
fr:cod	-8		-2	11	5	7	3	-3	-2	-4	4	2		-5	-2		4	-7	-3	-6	-2	-5	10
fr:coeur	4	-4	9	-4	-6	2	-2				-3		4	4		-4	3		-3	-3	-2		-9
fr:coeur_pour	-4
fr:coff			6	3													-2	6		-5
fr:cogn	-2	-3															-10	3		4			5
fr:cohu	-2
fr:cohu_des	-3
fr:coin	-11	-6	-5	3	-3	2	-3	-3				-3		-4		-3	-5	-5	-3	11	-2		-8
fr:coin_de	-6	-4		-4	2	-3												-2		7
fr:coin_jeux	-3
fr:coinc	-5	-3			-3	-2											-3	-4		7
fr:coinc_dans	-6
fr:colet			-9	10	-6	-3	-3	-3	2	-3	-3	-3	-3	5	2		10	3	-4	-16	-2	5	-7
fr:colis_me	-3
fr:coll	12			3	-3	-5	-4	-3	-2	-4	4	-3				-2	-5		5		-3	-4	-3
fr:coll_a	2
fr:coll_sur		-3	-3	4													-8	2	7
fr:collegu	6	-7	-3	-7	7	-5	-3	-2	-2		-3		-3	-4	-2		10	-7	-2	-9	8	-4	-6
fr:colon		-2	-5	9	3												-10	-2	7	-12		7	7
fr:com	8		-7	6	-6							5	-2	3			-8		-3	14		-2	-9
fr:com_on	7
fr:combien	-11	-6				-2
fr:combien_de	-7
fr:combien_ma	-2
fr:combl	-3
fr:coming	4				5
fr:coming_back	-5
fr:comit		7			-3				9					6	9
fr:comm	-5	-2	-13		8	-7	-14	-10	-5	-4	3	-4	-9	-4	-5	-9	12	-12		-10	10	6	-13
fr:comm_a	-5
fr:comm_bonjour	-3
fr:comm_ca	-15				-5	-2				4			-3				-3	2				5	-3
fr:comm_convenu	-4
fr:comm_de	8		-3	-2	-4				4					6	4		7			-12		6	-3
fr:comm_des	2	-2	-3															-2		4			-3
fr:comm_du			-2	3	-3												5	-3					-2
fr:comm_elle	-3
fr:comm_en	5			-3													2
fr:comm_je	3	-5		7	4		-3							-2			-9	8	6	-7			-3
fr:comm_le	3
fr:comm_mes	3
fr:comm_on	-6
fr:comm_si	-4				4					3							7	-4		-7	2
fr:comm_sur	-3
fr:comm_tout	5				8												13	-4	-3	-9			-2
fr:comm_un	-3	-7	4	4	5	-3	-3				-2		-3	-3			2		-4		5	-6	-3
fr:comm_une	10	3	-6		-5	3							2	3			-11	-7	-2	10	7	3	-7
fr:comm_vous	-3	-2			-6
fr:command	6	-8	6	-3		-8	-5	-6	-6	-7	-8	-7		-5	-6	-7	-7	-3		8	-6	-3	-8
fr:command_#	4
fr:command_de	-2	-3		-2	-2									-2			-9	-3		12			-2
fr:command_et	4
fr:command_pass	2
fr:commenc	10	-8	-11			-6	-5	-4		-4	-6	-4			2	-3	6	-8	-6		-3	-3	7
fr:commenc_a	14	-5	-10	-3	-4	-5	-4	-3	3	-3	-5	-3		3	3	-2	-3	-13	-4	3	-3		8
fr:commenc_bien	-9
fr:commencent	4																-10			6			5
fr:commencent_a	4																-10			6			5
fr:comment	-4	6	7	-5		8		-4	-3	2	3		-5	-6	-4	-2			6	-12	-2	-3	11
fr:commentair	6	-3	-6		-2												-5	-8					10
fr:commerc	-2			-5	4	-2		-2	3	-2	-2	-4	-4	3	3		8	-8	-3	4		-4	-5
fr:commerc_ru	-3
fr:commercial	5		8		-3		-3	6					5	-2			-3	-3		-4			6
fr:commun	4	3	4	-9	-6	5	-4	-2	-3	-3	8	4	-4	5	-3				-3	8	-2	-6	-10
fr:commun_peut	-3
fr:communic	-4
fr:communic_permet	-4
fr:communion_de	-2
fr:communiqu					-2							-3		-2
fr:communiqu_avec					-2							-3		-2
fr:compagn	6		-5	4	9	-4				5			4				3	-3		5			-6
fr:compar	5	6		2						4		4	-2	-2			-6	-3		-8		3	10
fr:compl	-5
fr:compl_au	-2
fr:complet	8		-6	4	6	-8		-3		-4			-4			-4	-7		-7		-3	2	9
fr:compliqu	-7
fr:compos	-7	-6			-3		-2						-3	-5			-8			6		4	-5
fr:compos_le	-7	-6			-3	-2					-3			-3
fr:compr		5		-8		-3	-2			2	5		-4	-3			9	-8	5	-12			-5
fr:compr_et	-4
fr:comprend	11	-6	-3	14										-4			3	-6	-3	-10		-4	13
fr:comprendr	4
fr:compresseur	-3	-3			3				3				5	4	4
fr:comprim	-4
fr:comprim_fais	-4
fr:compris		-4	5	-3	-5									-2			-8	5		5			-3
fr:compt	14		-19	6	-19	-5	-10	-10		5		-6		-9		-8	-4	8	-2	-10	-4	-13
fr:compt_#	3																-3		-3
fr:compt_de	3	-6		4		-4					-2						3					-2	-3
fr:compt_deux	-5
fr:compt_le	-2
fr:compt_les	2	3		4	-4	-2			7						7		5	4		-10		-2	5
fr:compt_rendu	-3
fr:compt_votre	-4
fr:comptabl				2	-8	3	-3			-2	-3	-2	-3	2			-4	-4	-4	11			-10
fr:compteur	3	3			-5	5					5			7			-9	-8	7	10		-2	-3
fr:comptoir	3	-2	-11			-11	-3	-6		-8	-6	-7		4		-5	-5	-4		11	-7		-4
fr:comptoir_a		-4		-3														-7		8		-3
fr:comptoir_de		-3			-3												3						-2
fr:comptoir_le	-6	3			-3								3
fr:comptoir_me	3
fr:comptoir_on	3
fr:con	3	-5	8	4			-4		-4		-4				-4	-2	-3	3	5		-2		-9
fr:con_mainten	5	-2	5		-2	-3												-2	7	-6			-4
fr:concern		2		4	-5	-4	3			4	-4		2	-3				5		-9	4		-3
fr:concern_un	-3
fr:concret	-3
fr:concurrent		3	-2		3	-2	-2	-2	9			4	-6	4	9				-3	-5			6
fr:condamn	-4
fr:conduit	-5	4	5	-4	-3	6					-5		-2	-2				-3		-3		6	-4
fr:conduit_soupl	-3
fr:conf_mes	-4
fr:confirm	6		-4	16	7		-2		-6	-8	-13	-4	-2	-7	-7	-5		12	-11	-2	-6	-7	-10
fr:confirm_le	-4
fr:confirm_par					2	3					-2	-4		-3			5	6	-3	-9		-3	-6
fr:confirm_que	-3
fr:confitur		-2		-9													7	-2		-12			5
fr:confitur_maison	-2
fr:confond	-4
fr:confond_la	-4
fr:conform	-7	3				5
fr:conform_au	-3
fr:conform_en	-3
fr:confort_bien	-3
fr:cong	4	-11	-7	4	6		-6	-4	-5	-4	-6	-5		-4	-5	-5		-11	6	3	-2	-4	-8
fr:cong_de		-3		5	-3												3	-4		5			-2
fr:cong_jusqu	-5	-3			-2		-3						-2	-2
fr:cong_pour	4
fr:congress	-4
fr:congress_ont	-2
fr:conjoint		-3			-3			4				3					-8			4	3		2
fr:connaiss	-3	-5		-4	2												9	5	-2	-11		-4	-4
fr:connaiss_le	-3
fr:connaiss_mon	-4
fr:connait	-4		-5	7	7	6	-2		3	-3	4	-3	4	-4	4	-3	4	-5	-3	-4		-7	9
fr:connait_le	-5
fr:connait_notre	-3
fr:connait_rien	-4
fr:connaitr	-2
fr:connect	4		5	3	-4	-3		5			-3		-2	-4			-9	-5	-3			2	7
fr:connect_au	-3
fr:connexion	5	-3	-5	3	-3												-11	-3		14			-3
fr:conrad	6		5	-6	3																		-4
fr:conseil	-7		3	5	7	-3		-2		-2	-3		-3	4				-3	11	-8		-2	-6
fr:conseil_de	-3	-3			4	-2						2	-2	5			-3		6	-7
fr:conseil_desinteress	-3
fr:conseil_franc	-2
fr:conseil_honnet	-3
fr:conseil_par	-3
fr:conseiller	-6
fr:conseiller_a	-3
fr:conseiller_me	-4
fr:consequent	3	2				3	4					-6		-4					8	-7			-2
fr:consign	3	5		5						5		3		-3			-7	-6		8			5
fr:consomm	3			4	-2									4			-3			8			-4
fr:constat	4
fr:construct		-3	-3	-4													4	5		-7
fr:consult	4	2			-3	-2	8											5	-2	-9		-3	5
fr:contact	3
fr:conten	3
fr:content	-6	-3	-5	8	4						-2						-2	7	-4	3		-2	-5
fr:content_de	-4
fr:content_voudr	-3
fr:contenu	4
fr:contest	6				11												-5	7	6	-11
fr:contient				8	-3		3							-3			-12	-7		4		-2	11
fr:continu	-4	-3			-3									-3
fr:contr	21	-9	-12		-6	-10		-4	-4	-5	-6		-5	-8	-4	-5	11	-6	-7	-8	-4		4
fr:contr_#	7			-2
fr:contr_il		-5	-2	2		-4											-3			-4			8
fr:contr_la	9	-5	-4	6	-4	-3								-2			7	-5				4	-7
fr:contr_le	7		-4	2															-2				-3
fr:contradictoir	3	6					6					6		5			-3	-4		8
fr:contradictoir_du	2
fr:contrair					5
fr:contrat	-3		-8	11	-5			-5	3	-5	-6		5	-7	3	-4	-15	10	6	-2	-3		-11
fr:contrat_de					-4
fr:contrat_pour	-6
fr:contrat_tient	-4
fr:contremaitr	2
fr:control		-3				-2			2				-3	-5	2			-3		-4
fr:controleur_sour	-2
fr:convenu		4	-3	4	-5									5		5		9		-9			-3
fr:convers	5																			4
fr:convient	-2
fr:coordon	-5					6	4					-3		-2
fr:coordon_bancair	-5
fr:cop	-3			4	-6	5	6	-2			-2	-6	-3	-4			-4		-2			-4	3
fr:cop_de	-4	-3			-5		3
fr:copain	-3
fr:copain_avec	-3
fr:copi	3			4	-3												-6			10			-4
fr:copieux	-3
fr:coproprietair	2	8		2		6			7		6	3	4	5	7		-3	-6		8		2	-2
fr:cordeau	-2
fr:corentin	3	-10	-4		8	-3	-3	-3	-3	-2		-3	-4	-5	-3			-12	7			-4	3
fr:corinn	2	-3	-2	7	-5												-10	7	-2	5		-2	-4
fr:cornet	3	-3		-5										-3				-3					6
fr:correct	10		-5	-6	-9		-3	5	-2	-3		2	-5	-3	-2	-3		-6	4	4	-2	3	-9
fr:correspond	-2
fr:correspond_etait	-5
fr:corridor	-3				-2												3			-2
fr:corrig	9		-4	8	-9	-3	-4		-2	-2	-3	-2	-3				-14	-11	-3	17	-2	2	-11
fr:corrig_avant	3
fr:corrig_dev	-3
fr:corrig_en	-3
fr:corrig_lund	-6
fr:costum	3
fr:costum_de	2
fr:cot	8		-7	8		7	-4	-7		-10	-6	-8	-4			-6	-9	-7	-3	9	4		-4
fr:cot_a	2
fr:cot_de	6			4	-3		5															-4	5
fr:cot_des	2			7					5				5	5	5			-3		-6	7
fr:cot_du	3	-3			-3												-5	-2			3	7	-3
fr:cotis	-2	-2					-3			4
fr:coton	-3
fr:couch		-6	-11			-3	-2				-3	-2		-2	-2	-3	5	-3	-3	-2			-4
fr:couch_de	-4
fr:couch_du	-4
fr:couchag	2		3										3	-3
fr:coucou	-9
fr:coud	6
fr:coudr	-3
fr:coudr_ronron	-2
fr:coul	2	4	-4	3	-3	-5					4	-4	-3	-3				5	-2			-5	-7
fr:could		-3	-5	4	-3	-2	-2	-3	-2	-2	-3	-4	-3	-3	-2	-2	-10		6		-2	-3
fr:could_someon	4			3	-3												-6	-4		12			-5
fr:could_you		-2		2								-3					-4		3	-6			4
fr:couleur		-8			3	-3		-2			-2		-3	-3			-10	-3	-2			-4	8
fr:couleur_montr	-4
fr:couloir				-2													7	-4		-2			-3
fr:count				4	-5												-7	-4	-2	3			7
fr:counted	2
fr:coup	-3	4	4	7		8	8	-5	-4	-5	-7	-5	-9	2	-4	-4		-6		-5	-5	6
fr:coup_de		-9	4	9	-5	-4	-2				-3		-3	-4			-3		-2	-5		9	-4
fr:coup_fourr	-4
fr:coup_la	2
fr:coup_le	-2	-3			8
fr:coup_sa	-3
fr:coupl		7			-2		5			9			-3				-7	-7		-5		3	9
fr:coupl_de	-2
fr:coupur	-3
fr:coupur_de	-4
fr:cour			-13	8				-4		-4	-4		-5	-3		-4	3	-11	-6	6	-3	-2	5
fr:cour_dans	6
fr:cour_de	6	-4	-4	5										-2			-5			3		-2	3
fr:cour_partout	3
fr:cour_pas	-3
fr:couron	3
fr:courr	6	8	-3	7	-5	-2	2	-2				10	5	4			-7	-3		2		5
fr:courriel	3	10		7	3	2		6	-5	-6	3	5	2	11	-5	9		4	5	-5	-4	-4
fr:courriel_cliqu	-6	-2			-2				-2
fr:courriel_comm	4
fr:courriel_de	3	2			-4			5												3		-4	4
fr:cours_je	-2
fr:court	-4	6		3	-5	4				2			5				2	-8	-2	-3	3	8	-4
fr:court_a	-4
fr:court_des	-3
fr:court_independ	-2
fr:courtois	-3
fr:courtois_de	-2
fr:cousin	5	6	7	9	-5			5		3			4	4			-10		7	3		2	2
fr:cout		-4	-3	-8													7	-6	-2	8			-10
fr:cout_#	2				4
fr:coutur	-4
fr:coutur_du	-5
fr:couvercl		-3			-2													4					-4
fr:couvert	5
fr:couvertur	-5	2		9	4	-5					2						-6	-2		4	7		-3
fr:couvertur_et	2
fr:couvr	-4	-7			-4													4					-5
fr:covoit	-2
fr:covoit_du	-2
fr:cram	-2
fr:creanc		7					8					-6		3				4		-6
fr:crech	5		-3	-4	4						4						-6	-5	7	2			-4
fr:cred	2	-6		4	-10	-2	-2							-3			-8	18	-3	-15		-2	-7
fr:cred_est	2
fr:credit	5	-3		2	-5												-3	9	-2	-11			-3
fr:crem	-3
fr:crem_brul	-4
fr:creneau	-2
fr:creneau_avant	-3
fr:crep			-8		5												5	-4		-9			4
fr:crep_au	-2
fr:crep_du	-2
fr:crev	-10
fr:crev_a	-3
fr:cri		5	-5	9	7	3	3	-2		7	-7	-3		-5			-8	4	-4	-4	-4	3	4
fr:cri_dans	-7
fr:crispi	-3
fr:crispi_fri	-3
fr:critiqu	-3	2						4						-3
fr:croi		3		4	4						6	7						5		3		-2	-5
fr:croi_perdu	-2
fr:croi_rev	-2
fr:croient	3
fr:croient_que	3
fr:croir	6
fr:croir_que	7
fr:crois	11		-7	6	-5						-3		-3	-4			-4	-6	-3	4
fr:crois_que		4		5		2			3					-3	3		-4			-5		2	5
fr:croiss			-3	7													-8	-4		4			6
fr:croiss_mdr	-6
fr:croustill	-3
fr:cru	7		3														6						-3
fr:cru_que	2
fr:cuiller	4
fr:cuir	8
fr:cuisin	4	-7	-3	-11	2	-5		-3	2	-4		-3	2	5	3	-3	14		-5	-14		-5
fr:cuisin_delic	-3
fr:cuisin_et	4			-3													3			-4			4
fr:cuisin_pour	-2
fr:cuisin_que	-6
fr:cuisin_tres	-3
fr:cuisson	-5
fr:cuisson_au	-2
fr:cuit	6
fr:cur	-4	-5		-2	-4												-7	-7		10			4
fr:curieux_et	-2
fr:cut	-4
fr:cv	-14	-7			-6	-3	-2		-4				-3	-3	-4
fr:cv_est	-7
fr:d	7	4	6	-8	-3		4			7							9	-4		-11	4	-2
fr:dai	-3	-8	-4		3	-5	-2	-2	-3	-3	-4	-2	-3	-4	-3	-3	3	5	-3	-3	-3	-3	-4
fr:dam	9	5	-6	-12			-6	-4	-3	3	9	-4	-3	-5	-3	-4		-2	-5	-2		-4
fr:dam_a		2								4	2						-2			-8		4	3
fr:dam_age	-2
fr:dam_au	6	6		-4							7									3
fr:dam_de			-3							4			-2									4	-4
fr:dam_du	-8
fr:dam_me	2
fr:dans	9	8	-8		-6		-8	-11						-8			14	-14	-14	-11			-4
fr:dans_#	5	2		2	-4	-5							-3				-6	-2	-2	2		8	-3
fr:dans_ce	-3	5	-2	2	-2					6				-2		-2	-4				7		-4
fr:dans_cet	-3
fr:dans_la	11	11	-5	4	-5	8	-5	-8	-3	-4	3	-2	6	7	-3			-10	-13				6
fr:dans_lautr	-2
fr:dans_le	6		-9	4	-20	-2	-8					5	-10	-14		4	8	-11	-6	-7	-2
fr:dans_les	-3	2	-13	-2		-2		-7	6	-7	-13		-6	-7	6	-7	14	-4	-6	-5	-5	-8	-18
fr:dans_leur	5			-3	-4				3				-3	-3	3		-3			3			-2
fr:dans_ma	-6		-8	-5	5	-7		-2	-3	7	-5	-3	2	2	-3	-4	2	-4	-3		-2
fr:dans_mon	2	2	3	-8	-9	-4	-3	-2	-2	-3	-3	-2		-7	-2	4		-7	-2	6			-6
fr:dans_notre	8
fr:dans_sa	5	6		-4	4	11					3									3		-5	4
fr:dans_son			-6			-2	5										7	-4		-4	3	-4	4
fr:dans_un	7	-10	-2	5	13	-8	-5			-5	-6		-6	-7		-3	2	8	-8		-4	-7	-2
fr:dans_une	6	-4	8	14	-4	-4	-2		-2	2	-4		-2	-3	-2		3	-4			5	-3	-3
fr:dans_vos		4		3	6		-3					7	6	-3			-4		8	-8		6	-4
fr:dans_votre		-4	-3	-6		-2					-2						6	-5	-2	-3		-2	-3
fr:dat	3		3	12	-11	-10	-9		4	-6	-9		3	-7	4	-6	-9	-10	-10			5	10
fr:dat_de	2				-7	-2							6	-3			-9			3		5	-3
fr:dat_du	-3	-7	5	6	-5		-2				-2	-3	-2	-3			-6	-7	-3	5		9	-6
fr:dat_le		5	7										4	6				-3				-4	4
fr:dat_pour	-3
fr:davoir	-3
fr:de		-10		-3	-6	-13	-14	-13	-14	-12	-10	-14	-13	-11	-14	-17	8	-8	-7	-7	-11	-6	-11
fr:de_#	-2		5	-2		-3	-9	-4		-10	4	-6	-2	-2		-4		-5	-2			2	-5
fr:de_a	11	-5	-6		-4	-3	-2			-2	-2		-3	-3				-3	4		-2		-5
fr:de_abord	3	-2															-10			6			4
fr:de_accueil	2
fr:de_achet	-3
fr:de_acompt	2		7		-6		-3					4	-2	-3					-2	-9		-6	9
fr:de_administr				6	7			6						4		5	-7	-2	6	3
fr:de_adon	-3
fr:de_ailleur	-4				-5		-2			2
fr:de_aller			2	-2	5													2		-4
fr:de_ange	-5
fr:de_anne	-5
fr:de_aout	7			-10	-3				3					6	4		-2	-4				6	-4
fr:de_appel			-3			2	-5	-3	-2	-3	5	6	-6	-7	-2		4		-3	-4	-2	-11	10
fr:de_apprendr	3
fr:de_apres	10		-3	9	-4		-3		-2		3	-2	-3	-3	-2		-4	-2	-2		6	-2
fr:de_argent	4			3	-4						-4		4				4	-5		5			-6
fr:de_assist	-3
fr:de_assur	2
fr:de_attent	11	-4	-5	-6	-5	-2					-2						3	-5		4		-3	-4
fr:de_aut	-2
fr:de_autr	12	6	-7	2		4	-5	-3		5	4	-4	12			-2	6		-4	-10	-4	8	-11
fr:de_avanc	-7	2	-5	7	6	-4	-4	-3	-3	4	-4	-3	-5		-3	-3	5	-2	6	-7	-2	2	-5
fr:de_avant	5	5		3	-3	-2			4	3				6	4		-5	4		-7		6
fr:de_avis	2
fr:de_avocat	4
fr:de_avoir	-6	3	3			-3	-4		-2	3	-3	-2	4	-4	-2		10	-7	-5	-7	-3		3
fr:de_avril					-4
fr:de_bain	-4		-4	7	3		-2		-2			-3	7	3			-7		-3	2			7
fr:de_banqu	-3
fr:de_belgiqu	-4
fr:de_beurr	4
fr:de_bien	-5
fr:de_bois	2	-2	-2	5													2			-2			-2
fr:de_bon	10	-6	-3	8	2												6	-3				3	-6
fr:de_bord				3	2												-3	-3	-2	7			-2
fr:de_bris	-13				-5
fr:de_budget	-3
fr:de_bureau	-4				4
fr:de_ca		-3															-6	-7		11
fr:de_caf	6	-2		-5	4												8	-2		-4			-2
fr:de_caiss	4
fr:de_canicul	-3
fr:de_car	-2
fr:de_cart					4									-2			4					-3
fr:de_cass				-7		3					4						8			-7
fr:de_ce	4	18	-3	10	-7	5		-3	-3	5	3	10	10	3	-3		5	-9	4	-2	6	4
fr:de_cette	-5			-3	-5									-2			-6	3		7		-4	-6
fr:de_chambr		-7	-6	-2	5	-4	-2			-2	-5		3					4		-11	-2	-4	7
fr:de_chang	3
fr:de_chant	6		-6	-5	-3		-2		2			5	-4	-4	2		-4						-2
fr:de_chaud	-3
fr:de_chauffag	-7	6		3	4					5	3						-4	4		7		-2	-4
fr:de_chemin	-3
fr:de_chevet	-3
fr:de_chez	4	8	-3	-2	-4	2				4	5	7					-8			10	-2	-5
fr:de_cinq	5
fr:de_cinqu	-6
fr:de_cle	-6
fr:de_coeur	-4
fr:de_command					-3												-11	-4		15			-3
fr:de_commerc		2		-8					4			-2	-2	4	4		7	-7				-3	-2
fr:de_communion	-2
fr:de_confirm	-2				2
fr:de_conform	-4
fr:de_cong		-5	-5	5	7									-4			-4	-6	8
fr:de_cot	-5
fr:de_couchag	2		3										3	-3
fr:de_cour	5	5		10		5					3						-2	-7					7
fr:de_courr	-4
fr:de_courriel	2
fr:de_covoit	-2
fr:de_cred		-3			-3													7		-6			-2
fr:de_cuisin	4		-3	5													-5			3			3
fr:de_cuisson	-2
fr:de_demain	-3	-3
fr:de_demand	3
fr:de_depart	-5
fr:de_dessin	3
fr:de_deux		5	-4		4						6			-2			5		-3				-5
fr:de_dimanch	4	8				7	9				-3						6	-6		-4		-3	3
fr:de_dix	3	-3		8																3			-2
fr:de_domain	-2
fr:de_doss		-4		4		-2	-3					4	-3	-3			4					-7	4
fr:de_douch	5			4	4	-2	3					3		3			-8	3				7	-3
fr:de_eau	-7	-3	-5	-3	-8	-4	-2		6		-4			5	6			-7		9		-4	4
fr:de_ecran	8	7	-4		-6	4				6	5		7	-2			6	-3	-2	3	-2	-2	-5
fr:de_ecrir	4			2	-3												4			-8			5
fr:de_electr					-2
fr:de_emploi	5
fr:de_en	6				-9	-5	4	-3		-3	-3	8	-6	-6			-5	3	-3	6	-2
fr:de_enfant	2	-4		-3	-3												8	-9	-2	2
fr:de_entre	2
fr:de_entretien		-7		4	-3	-5					-2						-5	-4	6	-6		-2	6
fr:de_envoi	4
fr:de_equip		-2			-2
fr:de_essai	-5
fr:de_etre	-5	-3	-4	4	-3												7	-2		-4
fr:de_examen	2
fr:de_excus										3				-2			-3	4		-7	5
fr:de_expans	5
fr:de_experient	-7	-2			-6
fr:de_expliqu	4
fr:de_faire	-4	-2	-5	2	6	2								-3			5	5		-5			-2
fr:de_felicit	-4
fr:de_feu	-5				2
fr:de_fil	3	-7	5	2	-5		-2				-4		-3	-4			-7	-2	-3	-8		11	5
fr:de_fin	7
fr:de_flut	10			-5													6			-6
fr:de_frais		5	-2	8	-4									6		6	-6	6		3
fr:de_fromag	2
fr:de_fuit	-6	-6							-3					-2	-3
fr:de_garant	2
fr:de_gard	7			-2	9	4	-2						-5	-5					5			7	-8
fr:de_glac	6
fr:de_grac	6		6	-6	-3												6	3		-12			5
fr:de_gueul	2
fr:de_habitud	3			3	-4	-2			4		-2			6	4		-8	-4		7		5	-2
fr:de_haut	-2
fr:de_heur	4	-3		3													-5	-5	7				7
fr:de_hi		-3	-3	5	-5	-2											3	-3		4		-4	-4
fr:de_hiv		-3	4											-2				4		-4			-2
fr:de_huiss	-2
fr:de_ici	9	6		3	-3			5	7	-3		5			7	-2	2	-3	-3	8	-3	-9
fr:de_ident		7			2		5			9			-3				3	-7		-6		3	5
fr:de_impot	3	-3			-4												-4	-6		5		-2	4
fr:de_incident	-3
fr:de_indemnis	-3
fr:de_interet	4
fr:de_inutil	-2
fr:de_jas	-3
fr:de_jouet	-5
fr:de_jour	4		-3		-2	-3				5			5	-2			-4	5		-8		4	-2
fr:de_juillet	-4	-4		3													3	-3		6		-4	-3
fr:de_juin	6	-4	-2	3	-5	-5		5						-2			-4			-9	3	-3	13
fr:de_kin			-2	6	3	-4					4						-10			10		4	-3
fr:de_la	5	5	-20	-4		4	-3	3		-3		-4	10			-6	-6	-5	5	7	-9	4	-8
fr:de_lait	-3
fr:de_lavag	4
fr:de_laval	6			-7	4			5						6			8	-2		-4		-3	-4
fr:de_le	2	-2		5	4	-7		4		-13			-10	-2		-10	6	-7	-5			-9
fr:de_lectur	-2
fr:de_leur	-5		-2	5	4		-3	-2	-2	-2		3	-3	-3	-2			-6		-5		-5	9
fr:de_lit	-6
fr:de_livraison	4	-3		6	-2												-7	2				4
fr:de_locat	-4
fr:de_lui	3	2				5				5	-2	-4	3	-3			3	-2			3		-5
fr:de_lund	3
fr:de_m		5		5	-5	7					6		5				3	-2				4	-2
fr:de_ma			-9		-5	4		-4	-3	2	-4		7		-3	-4	-7	6	-7	10	-5		-4
fr:de_magazin	7
fr:de_mai		-4		5	3		-2										-7	-3					6
fr:de_main	-5
fr:de_maison		-2	-5	-4	3													-2		5
fr:de_mar		-4			3												6	-4		4			-3
fr:de_mard		-3			-2
fr:de_mariag	-3		-2		-3								4				-6	2		5			-4
fr:de_me	-9	-9	-7	3	3	-3	-5	-3	-2	-4	-3	-4			-2			5		-13	-2		8
fr:de_meme	-6
fr:de_menag	2
fr:de_mes	9	5			6		10	-2	-2	-3	-4	-4	2	5	-2			-3	-4	9	-2	-9
fr:de_mettr	3
fr:de_mid	-3
fr:de_mis	-3
fr:de_mme	-5			3	-3	4					5	3		11			-3	2		-4			5
fr:de_moi	2
fr:de_mon	12	5	-7			5	9	-3	-4	-5	5		-7	-10	-4	-3	4	-5	-8			-6	6
fr:de_montr	2	4					5			7			-3				-8	-5		5		4	2
fr:de_ne								7				4	-2
fr:de_neig	2
fr:de_niaisag	-4
fr:de_noel		-2	5	-4													-8		6				-2
fr:de_nos	-6	3	-3	3					7					6	7		3	-2		-3	4
fr:de_not	2
fr:de_notre	-3			8			-2	-3		-4		-7	-7			-2	10	-8	-3	-6	-3	8	-12
fr:de_nous	2	-2		-3	-2												6			-5			-2
fr:de_nouveau	-7
fr:de_nuit	-9		-3	-4	-7					4			4	-3		-2	5			-3			-6
fr:de_octobr		-2			3
fr:de_or	-6	-3
fr:de_ordi	-4
fr:de_outil	-3
fr:de_ouvertur					-4
fr:de_ouvr	3
fr:de_pai			-6		8	-5	3	-2		2	-4	4	-5	2			-12	4	8	-3	-3	3	2
fr:de_pan	10			-5													6			-6
fr:de_pann	-17	-5			-6	-5	-3	-3	-3	-3	-4	-3	-3	-3	-3	-3
fr:de_papi	-3
fr:de_paqu	-3
fr:de_parking	8	-2	-3	-4	4															4			-2
fr:de_parl		-3		-4	-6												-4	7					-2
fr:de_part	-4		-2														-2	2	6	-8
fr:de_partag	6
fr:de_pass	-8	-8	-5	9		-5	-3	5	-2	-4	-5	-3	-4		-2	3	4	-6	-3	3	-2		2
fr:de_pech	-3
fr:de_photos	4	-3	-4		2												-3	-2		6			-5
fr:de_plaint	-3
fr:de_plaisant	-3
fr:de_plein	3
fr:de_plomb	-3
fr:de_plus	3	-4	-7		4	-2					-2			-2			-11	4	-4	13		-4	-4
fr:de_port	3
fr:de_pouss	-2
fr:de_pouvoir	4
fr:de_pret	5
fr:de_prix	2
fr:de_problem	-10	-3			5		-2				-2	-2	-2	-3
fr:de_protect	2	4		8		-2	7										-10						9
fr:de_quar	-2
fr:de_quatr	3	-5	3	-2													8	-2		-6		-2	-2
fr:de_quatre-vingt-dix	-4
fr:de_quelqu'un	7	-2	-7	-4													3	-4		-8			7
fr:de_quoi		4	-3	-9	-4	-3	-2	3	6					-4	6		13	5		-13		-4	-9
fr:de_ramp	2
fr:de_recet	-2
fr:de_recevoir	3	5	4		-3		6					5		-2				3		-8			6
fr:de_rechang	-2
fr:de_reclam	-6
fr:de_reduct	2
fr:de_regard	6			5	-5													-7		10			-5
fr:de_remettr	3
fr:de_rempl	2
fr:de_rendez-vous	3						4										-3	-3		6		-2
fr:de_repons	2
fr:de_reprendr	2
fr:de_reproch	-3
fr:de_retard	-8
fr:de_retir	3	2			-3	6					7		5				-3	3		-3		3	-3
fr:de_retour	-4	5			2		5							4
fr:de_retr	-2
fr:de_reven	3
fr:de_rien	-4	-2		-4	-3												-5	-2		8
fr:de_rout		6		-4		5			5	3			4	6	5		-3					3	-2
fr:de_sa	-4	6	-4	-11		-5	-2			-3	3	-2	5	6		6	7	-5	-3
fr:de_saison	-2
fr:de_samed	-4	3			-3			5
fr:de_satisfact	4	-3	10	-6										-3			7			-5
fr:de_sauvegard	2
fr:de_se	-3		4														10			-7
fr:de_secour	-4
fr:de_semain	-4	5		2	-2	8			4		6		8	-2	4		-6	-3		9
fr:de_septembr	-4	-2			-3
fr:de_ser	3
fr:de_serieux	-4
fr:de_ses	-4	-7			-4	4	-3				-2						-3					5	-3
fr:de_sign	-5				-5	4			4				6		4		-5	10				-3	-4
fr:de_six	-4	-5		2	-2	-4	-2					5					-6	-4		-5	4	4	8
fr:de_soir		-2			-3		-2					4	-2	-2
fr:de_soix	2
fr:de_soleil	-6
fr:de_son	-3	-13			3	-6	-4	-2	-3	-4	-6	-4	-5	-6	-3	-3	10	-5	-4		-4	-8
fr:de_souc	-17	-3			-5					-3			-2	-2
fr:de_special	-3
fr:de_station	4
fr:de_stress	-8
fr:de_sui	-4
fr:de_suit	8	5	-4			9	-3	-2	-2	-2			-5	-6	-2				-3		7	3	-8
fr:de_suiv	4
fr:de_surveil	-3
fr:de_sutur	-4	3				5					3
fr:de_temp																	-4			6
fr:de_tiroir	-3
fr:de_tomb	-3
fr:de_tournev	-2
fr:de_tout	3		-3	-7		5							3	3			-2					2
fr:de_train	-5
fr:de_travail	5		-2						7					6	7					-2		4
fr:de_traver	3
fr:de_trent	-4
fr:de_tri	-3
fr:de_trois	4						3					7		5				5		-3			-3
fr:de_trop			-3	6	-6		4				-2						-8	8	-2	-4		-4	3
fr:de_un	9	5	6		6	-10	5		2	-8			-10	8	2	-5		11	-11	-8	-6	-12	7
fr:de_une	-7		9	-11	-9	-8		-3	-3	4	-6		-5	-3	-3	-3	-6	-11	-2	16	6	-7	-5
fr:de_urgenc				-5		2							-2	-2			-5	-4		8		4	-6
fr:de_urgent	-8
fr:de_usag	2
fr:de_velo	3				3	3	5										7			-3		-3	-3
fr:de_velos	-2
fr:de_vendred		-8	-2		-2	-6					-4									4			-5
fr:de_verif	-5
fr:de_vern	-4
fr:de_vi	3
fr:de_vieux	-3
fr:de_vin	-4
fr:de_viv		8			-4	5				3			7							-6	4	3
fr:de_voir	8	7	6	-5	-6			5		5			-2	-3				-7	-3				5
fr:de_vos	-9	-3	-3	2	2	-4	-4		3	-2	-2	-4	3	6	3		-2	-6	-4	11			-4
fr:de_votre		9	4	9	-7		10		7	2		4		8	7	-3	-8	5	-5	9	-3	-12
fr:de_vous	5	2	8	7		6	-3			2	-3						-9	-7	-3	13			-5
fr:dead	5
fr:dear	-4	-5	-4	6	-4	-8	-5	-4	-5		-6		-5	-4	-2	-6	6	-5	7	-15	-6	4	7
fr:dear_all	6		-2	-5	-4						-4						8		-2			-4
fr:dear_mr	7	4	-4	6	3		-4	-3	4			2	-5	3	5				-5	-9		6	4
fr:dear_ms	-3						4			4	5
fr:dear_sir		-3	-4	6	4		-2		-3	-2		-2	-2	-2	-2		-10		5	-3	-2	-2
fr:deau	9	-3	-4	-4	-3	-3			-2		-3			-2	-2		-11			13		-3	-5
fr:deau_chaud	8	-3	-4	-4	-3	-3			-2		-3			-2	-2		-11			13		-3	-5
fr:deb	-2	-3										-2		-3
fr:debarqu	3
fr:debarrass	3
fr:debil	-7
fr:debil_les	-4
fr:debit	-4	-5				3			-3					-4	-3
fr:deblocag	-2
fr:deblocag_des	-2
fr:debloqu		-4		9	4		-3						-2				3	-3		4		-3	-3
fr:debord	4
fr:debout				-3	-5		6	-2		-2	-3	4	-2	-4			5		-2	-8		-5	5
fr:debout_dans	4	-3		-4													9			-4			-3
fr:debout_lequip	-2
fr:debranch	4	4	-3		-3	9					4			7			-12	3		13		-2	-6
fr:debut	-4	7	6	-6	-3								3	7			3	-4					-4
fr:debut_a	-8
fr:decal			-2	-3			4										4	-2		-2		-3
fr:deced	3	-2		2		-2					-2		3	2			-4						-3
fr:deced_le	3
fr:decembr	4	6			-8	5	2		-2			-3	4	-5	-2		-3	-12		12			-5
fr:decharg	3	9		8	2					5	7						7	-3		-9		-2	6
fr:dechet	-5
fr:dechet_est	-3
fr:dechet_et	-2
fr:decid	4	5	-5	7	12		-2			-3	5			-4				9	-3	-6	3	2	-5
fr:decid_de	3	-2		4	10													9		-9	4	-2	-2
fr:declar	3
fr:decompt	5
fr:deconnect	4
fr:deconnect_a	3
fr:deconseil_le	-2
fr:decor	4
fr:decouvert	5
fr:decouvr	5				-3												-4	3	-2				-2
fr:decr	-2
fr:decr_le	-2
fr:decriv	4
fr:decroch	5	-5		-3	-4								-3	-2			3	-5		-6			4
fr:decu_ce	-4
fr:dedan	7	-3	-5	-9	-3		-3	-2	-2		-4	-2	-3	-3	-3	-2	11		-3	-14	-2	-3
fr:deduit	-6				-3
fr:def		4				2				6	5		3	-2						-5		5
fr:defaut		13	-3	6	-5		15	3	-3	-2	-4	8	-5	4	-2		-12	4	-3	5
fr:defaut_de	7	11		3	-3	-4	15	-2				9	-4	7			-8	7				-5
fr:deg	-11				-2
fr:deg_de	-10				-2
fr:degel	-5	3												6		6
fr:degr	15	-3		-11	-7	5	-3	-2	-3	-2	4	-3	-3	8	-3	-4	5		-3			-6	-3
fr:degr_dans	4			-5		4					2			3			6			-8		-3
fr:dehor	5	-5	-3	9	6	-8	-3		-2	4	-7	-2	-4	-3	-2		-10		-2	11	9	-10	-10
fr:dehor_sous	2
fr:dej	-3
fr:dej_une	-2
fr:deja	3	-4	-11	2	11	-6		-5	4	-5	-13	2		-3	4	-5	6	-5	2		-4	-6
fr:deja_debout	-2
fr:deja_envoi	-3
fr:deja_eu	-4				3
fr:deja_la	-5
fr:deja_vid	3
fr:dejeun	11	-3	-8	-8	-6	-3					-3			-2			12		-4	-12		-2	-5
fr:dejeuner		4		-4	-3				5					6	5		-2	8		-4
fr:del		7			-4			6				10	3	-6			4	7		-5			-9
fr:del_de	-2											3		-3
fr:del_pour	-2
fr:delegu	4
fr:delh	5	-3		-3	-3												7	-3		-9		6	-3
fr:delic	-4
fr:delic_et	-2
fr:delval	5	3	-2		-7		-4				3	2	9	-6				-3	-3	-14		9	-3
fr:dem	8	5	-4	-5	5						6						3	-4	5	-7		-2	4
fr:demain		-3	-9	4	12	4	3		-6	-4		-7			-6	-4			-9	-5	-7	11
fr:demain_#	-4							5						-2				-4		3		-3	4
fr:demain_a		-3		-3	2	-2					-2		3				2	4		-13		4
fr:demain_matin	-4	-2		-3	7						4									3			-3
fr:demand	10	16	3		3	-8	5		-4	12	-3	8			-4	-5	-2	10	-5	-10			6
fr:demand_#	5			-7	5		4			4			-2				6	-2	6	-9		5	-7
fr:demand_a	-3	7	6	3	-2	-4	-3	-2		6	-2	-2	7		2			5		-13	5	6	-5
fr:demand_au					-2		4							-3			-8	-5		9		-4	4
fr:demand_ce	4	5	-2	-3	-3	3	5			3	-4		-2					-5	-2	-8		6
fr:demand_comment	3
fr:demand_de	11	7	4	3	8	-5		5	2	5	-4	6		6	2		10		-7	-6	-3	6	-15
fr:demand_des	2	4	4	3		-2				5	-3		-2	4			-5	-4		6	6	-3	-5
fr:demand_deux	2
fr:demand_du	3
fr:demand_en	3	4			-2					5			3	3				-4					6
fr:demand_la	3	8	7		-2	4					-3	7						3		-7		-4	5
fr:demand_le		-4		-6	-8	-3	-4	3		-3	-3	6	-4	-5			7	3	6	-13	-2	-7
fr:demand_ou	2
fr:demand_pareil	-3
fr:demand_pas					-3								4				5	-4					-2
fr:demand_que	9	-7	-4	7	11	-8	-3			-3		-2	-4	-4				15	-4		-3	-12	-9
fr:demand_sera	3	5					6							-3				6		-6
fr:demand_si	-8	-3	-6	-9	-8	-10	-3	-3	-2	10	-5	-2		-5	-2	-3	-7		-3	9	-3
fr:demand_un	4		6	5	-6				3			5	-4	-4	3		5		-3	-4		5	-3
fr:demand_une	-4	7	-3	6		-2					5			5		5	-12	3		10		-2
fr:demenag	3		-3	10		3					-2	-4		-2			-9					-3	9
fr:demenageur_ont	-2
fr:demeur	-5	7		-5	-3		7					-7	-3	6			6	-9		10		-3	-7
fr:demeur_a	-5
fr:demeur_de	5	8		-5		2	9					-5		3			6	-8		5			-4
fr:demi-heur		7			2					7							4	-2		-6	7		-4
fr:demi-heur_apres	-2
fr:demi-journ	-4
fr:demoisel	-5			-7	-6								4				5	-5		3			-3
fr:demont		-3			-2												-3	5					-4
fr:den			-3		9	-3	4			4	-2		-3				-8		5	-7	-2	6	-4
fr:deneig	-6
fr:deneig_avant	-3
fr:deneig_notre	-3
fr:denich	-5
fr:denich_un	-5
fr:denis	3	-6	-3	5	-8	-3	-3				-3	-2	-3	-3				-7	-3			7	-5
fr:dent		-6		4		-4	-4	-2	-3	4	4	-3	2	-5	-3	-2	-6	-10	-3	9	-2	5	-12
fr:dent_cass	-3
fr:dent_ce	-4
fr:dentist	-6			-9	-2			5						6			3	-3		4		-3	-3
fr:dentist_est	-3
fr:dentist_et	-7
fr:dep		6	-3	-2	3											6	9	-2		-6			-2
fr:depann	-7	-9			-2	-3			-3					-2	-3
fr:depann_etait	-4
fr:depannag		-2
fr:depart	5	2	-6		-4	-3		5	4		-2			8	4	4	-8	6	-4	-5		-4	8
fr:depart_de	-3
fr:depass	-7
fr:depech	-6
fr:depens	2
fr:depl	4	-3		3	-3												-5			-7			7
fr:deplac	-10			-2	-10	-5					4			-3			-12	5	-2	9		-3	-5
fr:deplac_le	-6
fr:deploi	-3
fr:deploi_conform	-3
fr:depos		2	-4	7		-3	8	-4	-4			3		-4	-4	-2	-4	13	-3	-10	-3	6	-13
fr:depos_a		3					5				2		5	-5			-2	4		-6		4	-2
fr:depos_au	-3
fr:depos_un	4
fr:depot			-5				5			4							-4	8		-11		-4	3
fr:depuis	23	8	-6	-9	-6		-8		5	-3	5	-8	4	-5	6	-4	-4	-16	-7	8	-5		-9
fr:depuis_#	7	6			7	-4	-9		10	4	-2	-10	-3	3	10			-15		3	5		-17
fr:depuis_ce	-3
fr:depuis_des	-5
fr:depuis_deux	3
fr:depuis_dimanch	6	-4	-3	-4	-2	-3					-3						9			-8		-3	-3
fr:depuis_hi	8	-3	-6	2		2	-3			-2		-2	-3	-3		-2		-5	-2	-7	-2		10
fr:depuis_je													4	5				-2				4
fr:depuis_jeud	8	5	-4	-4	-3						6						-2	-2		7			-3
fr:depuis_juin	3		-2						3			5	-3	-4	3		2	-2					-2
fr:depuis_la	5	12	-4	-4	-2	6	8	3	-3			-3		6	-2	6	-5	5	-3	3		-5	-2
fr:depuis_le	12	-3				-3	-6	7	-6	-5			7	-5	-5	-4	4	-7	2	-5	-4		3
fr:depuis_lund	8	4		-5							6						-3			9			-10
fr:depuis_mar	2	-8			-2	-4					-3		-3	-2				-2		-9		7
fr:depuis_paqu	-4
fr:depuis_peu	-2
fr:depuis_que		-5	-5	-10	-7	-2								-2			-4	-6	-2	11		-3	-8
fr:depuis_samed	2
fr:depuis_six	-4
fr:depuis_une	2
fr:depuis_vendred	2	-5		-4	-3															5			-4
fr:depuis_votre	7			5		2					-4		5				-5						6
fr:derang	-13	7		-8	2					-2	8		-2	-3		-2	8	-4		-4		-2	-3
fr:derek		-5	-5	-3	4	-8	-3		-3		-3	-2	-3	-3	-3		-6	10	-3		2	-4	-9
fr:derek_poult	4	-6	-3	7	8	-5											-9	12		-7			-4
fr:dern	-4			-10	-10	4		-4	4		-7	-9		3	5	-3	7	-12	-5	-9	-3	11	2
fr:dern_fois	-3								4					3	4
fr:derr	-3		-2	5			-2			2	-4		-4	-4			-10	9		6			-8
fr:derr_eux	-6
fr:derr_le	3				2				3	3			-3	-2	3		-3	2			2
fr:des	-9	9		12	-7	-4	12	-3		4	-12	-11	-7			-16	-7	-5		-8	12	-2	6
fr:des_#		7	-2			4	5	4						10			-3	7	-2	-6
fr:des_as	-3
fr:des_biscuit	-4
fr:des_chambr	-9	3			-3				3				-2	4	3
fr:des_champion	-4
fr:des_chef	-4
fr:des_cheveux	7
fr:des_cour	2
fr:des_dechet	-3
fr:des_dessin	-4
fr:des_dix	3
fr:des_echeanc	-3
fr:des_enfant	2	7	-3	7		6					-5						-5			9			-2
fr:des_excus		7		5		-2				9	-3		-3				-6	-4		-5	13	-6	-3
fr:des_fois	-4
fr:des_fond	-2
fr:des_frais	-4				-3
fr:des_frit	-3
fr:des_gen	-8				-4
fr:des_jok	-5
fr:des_le	-8	-4			-2	-2
fr:des_loir	-2
fr:des_lunet	3
fr:des_mois	-5
fr:des_nouvel	-4
fr:des_petit		6		3	-3		7					-6		3				3		-8		-2	2
fr:des_produit	-3
fr:des_quatr	3			5			-2					4	6				-9	-5		-6	7	6	4
fr:des_que	9	-6	-3	-7	-7	-3	-2				-2	-2	-3	-3		-2	-7	-7	6				-3
fr:des_roulet	-3
fr:des_sinistr	-3
fr:des_sold	-3
fr:des_son	-2
fr:des_spam	-3
fr:des_traval	-5
fr:des_vent	5
fr:desabon	-7
fr:descend			-2					5						-3				-3	6	-6		3
fr:descendr	3		-3	3	12												11	-2		-8			-3
fr:descendu		-3			-2
fr:descendu_les	-2
fr:descendus	3			-7													7			-5
fr:descendus_a	3			-7													7			-5
fr:desgagn	-3	-6		5	-2								-3					-4				2
fr:design_est	-3
fr:desinscrir	-7	-5			-5	-2	-5	-3	-2		-2	-2		-2	-2	-2
fr:desinteress	-3
fr:desk	-4	-3			8
fr:desol	-17	-5			-4	-3				-2	-3	-2		-2
fr:desol_du	-8
fr:desorm	3	-3	12	-6																2
fr:dessert	4				-3												8			-10	4
fr:dessin					9	2					5						8	-3		-6			-2
fr:dessin_et	-4
fr:dessous	8		8	-3	-6	4			-2	-3	-4		-3	-4	-2	-2	3	-8	-3	8		-4	-9
fr:dessous_du	-4
fr:dessus	10	3	-5	5	-6	8	4	-3	3	-3		-4	4	-4	3	-3	-9		-4	7	-3	-7	6
fr:detach	2
fr:detail		-3	-2	-7	-3												3	-8		8			-3
fr:detail_et	-3
fr:detail_jusqu	-3
fr:detaill	2
fr:detartrag	3
fr:detecteur		-6		-4		-5											3			-7		-2	7
fr:detecteur_de		-6		-4		-5											3			-7		-2	7
fr:detendr	-3
fr:detest	-4
fr:deux	3		-10	3	-3		-8	-15	-6	-7	2	-8	-9	-7	-5		-11		-3		-10	6	6
fr:deux_an		5		-5	-3						7						4	-3		3
fr:deux_autr		-6	-3	5	-2		-2					-2	-2	-3			-15	9		12		-6	-7
fr:deux_caf	5	-4	-6	4	-4												-4	4		-4		4
fr:deux_de	-3	3		4		2			4		3			3	4		4	-2		5		-2
fr:deux_et	2
fr:deux_etag	7
fr:deux_fleur	-3
fr:deux_fois	3			-7		7	-5	-2	-3	-2	6	-2	-3	2	-2	5		7	-2	-6	-2	-9	6
fr:deux_heur	4	-5	-2	-9							-3			-2			-3	-8	-2			4	6
fr:deux_jour	-10	6	3	3	11	-3	-3	-2	-2	-2	6	-3	-3	4	-2	5	-5	5	7	-5		-3	-6
fr:deux_minut	-11				-9
fr:deux_mois	-6
fr:deux_nuit				2						4			-2				-4	2				4	-3
fr:deux_pag	-3
fr:deux_person	4		3	-6	-3												3	-5		6			-3
fr:deuxiem	10	12		3	9	4		3	2	-3	-5	-4	8	11	2	-2		6	6	-5	-3	-9	5
fr:deuxiem_caf	-3
fr:deuxiem_fois		4			8		5						4	7			-4	9		4		-7	-3
fr:dev	16		4	4	-6		9	-10	-11	5	-14	-5	-4	-14	-11	-10	-5		-8	-5		2	10
fr:dev_au	-3
fr:dev_clair	-6
fr:dev_en	-4
fr:dev_etre	3
fr:dev_la	-2	-3	5	-7	-4	-6	-2			4	-3		4	-2		-3		-2				3	-4
fr:dev_le	11	4	5	7	-6		3		-2	-3				-2			-12	-9	-5	6	2	4	7
fr:dev_les	3
fr:dev_lui	4	-2				-2	-2				-2						3	-6				7	-4
fr:dev_ma	5	5		-3	-5					6											7	-2	-7
fr:dev_mdr	-2
fr:dev_me	4	-6		7										-4			-6	-3		-3		-2	11
fr:dev_moi					-3													4					-2
fr:dev_mon	6	-2	-4		-3												-3			-4			5
fr:dev_ne	-5
fr:dev_nous	2
fr:dev_pass	5
fr:dev_sign		3		3	-3		6							-2			-5	3		-8			9
fr:dev_ven	3	-3	6	-6	3												7	3		-10
fr:devenu	-4
fr:devenu_noir	-6
fr:devin	5
fr:devoir	3
fr:devon	-6	-4	-3	3	-5	-3	-3	-3	-2	-3	-2	-2	-3	-3	-2	-2	-11	-3	-4	6	-3	8	-6
fr:devou				4			6					7		9			-4	6		4			-3
fr:devr	8		-7	8	9	-3	-5	-3	-2	3	-3	-3	-3	-3	-2	-3	6	-9	9	-12	-3	-5	3
fr:devr_etre	3
fr:di	10
fr:diagnostic	4
fr:dial	4
fr:dict	-4				3
fr:did	5		-3		-5		-2		-2		-5	5	-3		-2		-7	5	-4	5	-2	-5
fr:did_it	-2
fr:did_not	6	2	-3	-4	-2						-4	5	-3	2			-5	7	-3	5		-5	-7
fr:dieteticien	-2
fr:dieteticien_je	-2
fr:dieu		3		-3		7					4		3	3			4	-2				2
fr:dieudon	-3	-5												-2
fr:different	11		-4	10	-11	-2	5			-2	-2		-2	-3			-3	18	-5	-9		-3	-10
fr:difficil	3
fr:diligent	-8
fr:diligent_avec	-7
fr:diligent_le	-2
fr:dimanch	-11	7	-9	-4	8	2	5		-7	-7	3	-7	3	3	-7	-5	6		7	-3	-5	-3	-6
fr:dimanch_a	-10
fr:dimanch_chapo	-3
fr:dimanch_de		2									6
fr:dimanch_elle	-3
fr:dimanch_est	-5
fr:dimanch_just	-3
fr:dimanch_soir				-8	-3													3	-2				-4
fr:din	-6	-5				-2														6		-3
fr:dind					2
fr:dind_au	-5
fr:dinguer	-2
fr:diplom	-2
fr:dir	9		2	3	-6														-2			-2	-4
fr:dir_que	2
fr:dir_un	3
fr:dire		-2	-11	3		-4	-7	-5	-4		-10	-6	3		-4	-5	-2	-7	7	-4	6	-9	5
fr:dire_a						2					-4		5
fr:dire_auss	-4
fr:dire_bonjour	4
fr:dire_bonsoir	-5
fr:dire_ce	6
fr:dire_combien	-2
fr:dire_de	2
fr:dire_merc	-4
fr:dire_pourquoi	3
fr:dire_que	-12	-6		-2	-5	-2				-3	-3		-3	-3						-5		-2	5
fr:dire_si	-2
fr:direct	6	12	-5	7	6	10		5	-3		2	10	9	-3	-2	7	7	7	-3	-8	-3	3	-10
fr:direct_avec	-2
fr:directeur	6			-3	-4		-4	6	2			-2	2	-6	2		3	-5				2	-5
fr:directric	4	11	-2	-8		2		5		3	9		-2	-2				-7	6	-11	2	-4	8
fr:dis	5		-8	-4		3	-5	-4	2		-6	-5	2	-6	2	-3	8	5		-12	-4	-3	2
fr:dis_il	-4
fr:dis_pas	-4	-2			4
fr:dis_que	9	-5	-4	-7	-3	-2		-2		-2			-3	-3			6	-7	4	-3			-5
fr:disappointed	-4
fr:discret	-9
fr:discret_et	-4
fr:disent_au	-3
fr:disent_ce	-3
fr:dison	6
fr:disparu	-5	-4			-2
fr:disparu_de	2
fr:disparu_des	-4
fr:disponibl	-13	-6			-6				-3				-3	-3	-3
fr:disqu	7	-3	4	-5	4	-3											-3	-4	6	3			-8
fr:dissuad	-3
fr:dissuad_de	-3
fr:distanc		-2	-2	-3	-3												-3	-3		8		-2
fr:distanc_et	-3
fr:distingu	7	6			-2	3	8					6		-5			-3	-3		6		-3
fr:distributeur	3
fr:dit	13	-7	-16	-7		-12	-16	-4	-5	-6	-2	-14	-5	-9	-5	-15		6	-13				-6
fr:dit_#	9	3	-4		4	-2	4	-2	-3	-2	-3	-3	-3	2	-3		4	-4	-4	-5	-3	-7	5
fr:dit_a	7	4	-3	-9	5	7					6						3					-3	-3
fr:dit_ah	3
fr:dit_au		-3	-2	7	3												-9	10	-3	-3			-3
fr:dit_bravo	-3
fr:dit_ce	-2	-2								4			-3				-11			4		3	6
fr:dit_de		-8	6			-2					-2			-3			10	-6		-6	3	-4
fr:dit_dev	4	5		3	-6					6							3			-2	7	-2	-5
fr:dit_elle	3	-4			-3	-2					-2			-3			-9			10		-4	-2
fr:dit_en	-4	-5		2										-2			-2	6					-4
fr:dit_fait	-2
fr:dit_je	2	3	-3		-3	-2					5		5					-3		4		4	-8
fr:dit_la		3						6						-2
fr:dit_le	-4	-8		-8	-2	-6	-3				-4		6	4			-3					3	-4
fr:dit_licenc	3
fr:dit_mard	-4
fr:dit_merc	3
fr:dit_non	2			-4	2													-4		8
fr:dit_oui		-5		6	3												-2	-3				-3	6
fr:dit_que	6				7	-3	-13	4	-3	-3		-5	-5	-2	-3	-7	3	8	-18	-4		8	-9
fr:dit_sans	4
fr:dit_sous	2
fr:dites	-3	3	-2		4	2	-3	-2		-4	8	-3	-5	-6			6	-4	-5	-3	-2	-5	5
fr:dites_a	-8
fr:dites_le	-3				-2
fr:dites_moi	5	6		3	-5	4			2	-2	9		-4	-4	2		-6	-4		4		-2	3
fr:dites_que	4	-2			10														-2
fr:divers	6
fr:divis	3				7		3					-6		-2			6			-7
fr:divorc	2
fr:dix	-4	-3	4	12	6	-3	4	-4	-6	-6			-7	-5	-6	-5	-2	6	-9		-4	-5	-9
fr:dix-huit	4
fr:dix-neuf			2		-4	5							3	3			-4	7		-7		2
fr:dix-neuf_heur	-3
fr:dix-sept		4			-3				7						7
fr:dix-sept_heur	3
fr:dix_an	3
fr:dix_jour	6	-4		5	-7		6		-2		-2	4	-4	-9			-9	8	-2	2		-5	-3
fr:dix_minut		-3	-6	10	2					-2	3		-2						-3				-4
fr:dj	3		-8	5	4												2	3		-4			-2
fr:do	9			9	-9		-3	-3	-3	-4	-5	-3	-3	-3	-3	-2	4	4	-6		-3	-4	-7
fr:do_i	7	-3		7	-2												-4	-3	-2	-3		-2	5
fr:do_not	7	3	6		-4	3					-2							8					-8
fr:docteur				-6		4	3										-5	-5		6			4
fr:docu_symp	-3
fr:does			-2	-7	-2													-3		8			-5
fr:does_still	-2
fr:doigt	6				2			6			-3	3	-4	-2			-3	-7		9			-4
fr:dois	2	4			-3				3	-3	5	-3	4	-4	3		4		-3	-9	-2	-2	9
fr:dois_je	-6
fr:dois_une	-5
fr:doit	3		-6	-3	3	7	5			-2			-3	-3			-6	-9	-4	9	5	-7
fr:doit_etre		6			-3	7	6
fr:doiv	-7
fr:dollar	3		-6	-6															-2			5
fr:dollar_a	-2
fr:domain		-4
fr:domicil_dans	-2
fr:domin		-4
fr:dommag	4	4	-4	-7	-3	-2	6					5		8			4	3				-2	-7
fr:don	9	5	-11	7	4	-12	6	8	4	-8	5	2	-4		4	-5	2	-8	6			-6	6
fr:don_a		-4			4	-5	3				-2	5					-5	4		4
fr:don_des	3
fr:don_en	-3
fr:don_la	3	-6			2									-3			3			-7			5
fr:don_le	5	-6			8								-2	-2			9			-7
fr:don_moi		6			-2				9					6	9		5			-6		6	-3
fr:don_sur	-3
fr:don_un	2
fr:don_une	2
fr:donc	15	-3		11	11	-2	-9	-6	5	-7	-6	-8	4	2	5	7	16	-7	3	-14	-7		5
fr:donc_#	5	-3			-3												-3	-11	-2	9			6
fr:donc_aucun	-6										3
fr:donc_encor	-3
fr:donc_je	3	9	-4	4	3									5		10	-7	2	7	-10		3	3
fr:donc_un	6	-6	-2	6	-3						-2						11	-4		-13		6	-6
fr:donc_une		-3	7		4												6			-7
fr:done	4	4	-2											4				-2		5			-5
fr:dont	8	4		-3	-9	6		-3	-3	2	-10		7	-2	-3		-4	2	-5	6	4	-2	-7
fr:dont_deux	9
fr:dont_je	4	-2	3	-2	-3	-2							3	3			-7	3		8			-3
fr:dont_la		4		2	-3	2				3	-4		4				-2	3			4	-2
fr:dont_une				2		5				3			4				4	-3				3	-4
fr:dont_vous	-2
fr:door	11		7			-2						-2					9			-10		-2	-3
fr:dor		-2		3													-2	-3			4	4	-3
fr:dor_comm	-3
fr:dorm	12	-2	-8	9	-5	-3	-3	-3	-3		-7	-3	-3	-3	-3	-4	-9	3	-4	6	-3	-6	-2
fr:dorm_a	3
fr:dorm_comm	-2
fr:dorm_dans	3	-4	5	4	-3						-3						-5	-2		7
fr:dormon	3	4		6		5											3			3
fr:dort	-3	6		7	7	6				-2	8		3	5			4	-4		7			-6
fr:dort_dans	3	-2			8												8	-4
fr:dos	-3	2	-5	6	3	2	-2		-2	4	-4		-3	-3	-2		-13			7		3	6
fr:dos_#	-2	-4			-2
fr:doss	-3	6	-9	-3		2			-7	-9	5	7	7	-3	-7	-5	5		6	-11	-6		3
fr:doss_clair	-3
fr:doss_de	-6	-3
fr:doss_et	3
fr:doss_par	-3
fr:doss_question	-3
fr:doubl	4	-5	-4	13		-2					-2						-3	-9	6	6		-3	-6
fr:doubl_emploi	-4
fr:doubl_pour	2
fr:doubl_rendez-vous	-3
fr:douc	-2		5	4	7												5			-2
fr:douc_ponctuel	-2
fr:douch	13	4		-11		-7		3	-3	-3	3		-4		-3	-5	9	-4	-5	-5	-3	4	-12
fr:douch_a	3	3		2				6									-2			6			-3
fr:douch_chaud	-6
fr:douch_puiss	-3
fr:doudou	-4
fr:doudou_de	-4
fr:douillet	3	-3	-5	-4																-2
fr:douleur	-10
fr:dout	5	-3	8		-2	4	3							-3			3	-5		-5		4	3
fr:doux	-4
fr:doux_conseil	-2
fr:doux_efficac	-2
fr:douz		-4	-3																	-4			6
fr:douz_an	-3
fr:douz_kilos	-2
fr:down						-2												8		-4			-4
fr:dr	-3	8	-6	4	-6	7	-4	-2	-4		-7	4	-5	-8	-3	-3	-9	6	-3	-4		-7	8
fr:dr_piet	-6	3										6		-3
fr:drap		-6	-5	2	-4	-2				-2							4			-8		-3	5
fr:dre		-3				-2	4				-2						-3					6
fr:driving	-3
fr:droit	16	8	-6	-2	-2		7	-3	-2	9	2	5		-4	-2		-8	-4	-4	-11	-5	12	8
fr:droit_a	6	2	-2		-5	-2				5			3				-5	-6		4		5
fr:droit_ce	2
fr:droit_de	5	7			5	-2	8			7	6	7	-3				-3			-9		9
fr:drol	-4			-3	-5												-7	2		6
fr:drol_et	-3
fr:drol_la	-4
fr:du	4		4	10	-15			-3	-7	-12	-8	-6	-4	-4	-7		-24	8		10	-10
fr:du_#	-6	11	-16	15	-6	2	4			-2	-7			8		4	-22	17	7		-6		-6
fr:du_bas		2		-4	4		4				3			5				-5		7			-2
fr:du_baum	-3
fr:du_bien	-3
fr:du_bois	-3
fr:du_bonheur	-5
fr:du_bureau	2		-4	4	4															-10			8
fr:du_cadastr	-5
fr:du_caf	-7
fr:du_cap						3			3				5		4		-8	-3		11		-3
fr:du_carton	5		-2		-4																		-3
fr:du_centr	3
fr:du_chant	-3
fr:du_choix	-4
fr:du_clsc	-3
fr:du_comptoir	2	-6	-2	-7	-3	-3	-2				-2		-3	-3			-10	-4		17		-6	-5
fr:du_consomm	2			4	-2									4			-3			8			-4
fr:du_contrat							3					3		-4			-3	-7		7		6	-4
fr:du_cot			-8		-3	2	5										-4			8		-3
fr:du_coup	9	-2	-2														-10						8
fr:du_debut	-9
fr:du_dentist	-3
fr:du_derang	-10				-2
fr:du_dessous	3	3		3		4											-4			9			-5
fr:du_detail	-3
fr:du_dimanch	-4
fr:du_doss	-6				-2	8					6		4	-3			2	-4				5	-3
fr:du_fil	-5					-2							3	4
fr:du_four	3
fr:du_gateau					-4												-3	7		-4
fr:du_genr	-2
fr:du_grand	-2
fr:du_haut	5		4	3							-3						-11	-5	6	6		-3	4
fr:du_jour	-4	4							7					7	7
fr:du_lit	-3
fr:du_litig	-3
fr:du_local	3
fr:du_magasin	3
fr:du_mal	-3
fr:du_matin	11		6	13	3	-3	-2	4	3	-2		-2	3		4			7	-4	-5			-7
fr:du_medecin	2
fr:du_mois	4	-4		8	-6		-3					4	-3	-3			-9	-13		5	3	2	9
fr:du_mond	-4	-10	4	-7		-4	-3			-3	-3	-2	-4	-4					4				-5
fr:du_moulin	-3
fr:du_mur	-5
fr:du_noir	3
fr:du_pain	4	-2	-7	-6	-3												5	-4					-2
fr:du_pet	5			2		5							3	3			-5			8		2	-8
fr:du_plafond	-3		-2				4							-4				5		-4		-2	-3
fr:du_prem	-4
fr:du_prenom	-2
fr:du_prix	3		-5	9										-3			-9	-4	7	7			-2
fr:du_quart	-6
fr:du_recens	-2
fr:du_restaur		3					4							5
fr:du_retard	-9
fr:du_salon	7		2															7					-4
fr:du_se	3
fr:du_sejour	6		-5	-6	-2												6	-6		5			-3
fr:du_servic	-4
fr:du_sit	5	3	-3	5	-3	5					3			-2			-3	-2		10		-3	-8
fr:du_sixiem	-3
fr:du_soir	-2
fr:du_soleil	-4
fr:du_solid	-5
fr:du_spa		8	4		-4			6				11	-2			8				-4
fr:du_support	-3				-7
fr:du_syndic	-4
fr:du_telephon	3	-4			-3	-2					-3						-7			-4		10	-3
fr:du_temp	4
fr:du_tout	7	-2	9	-6	3												4	-3		5			-4
fr:du_travail	-3					5							3	3
fr:du_troisiem	3
fr:du_trottoir	-3
fr:du_vehicul	-3
fr:du_vent	5
fr:du_voisin	7		4	3													-2	-3					4
fr:du_vol	4			2	9												-7	2	5	2
fr:dun	-2
fr:duo					-2
fr:dur		-3	-4	5	3												-7	-5	6			-2	3
fr:dur_depuis	-3
fr:dur_le	-2
fr:durent	2
fr:dylan	-4				2
fr:e	13	-8			4	-2	-2					-2		-6			5	4		-5		-4
fr:eau		3	-18	-12		3		-6	3	-5	-5	-3	-7	3	3		12	-8	-6	-4	-4	-10
fr:eau_a	2
fr:eau_chaud	-8				-2	-3			7		-3			6	7					-3		-2	5
fr:eau_de		-3	-4
fr:eau_et	-2
fr:ecart	4	-3			-4													6	-3	-6			-3
fr:echang	9	-3		5	-8												-5	-3	-3	11			-7
fr:echeanc_annonc	-3
fr:echel	-7
fr:ecoeur	-2
fr:ecoeur_de	-2
fr:ecol		4	-3	3	8	6				5	-4			2				-4	-3	5			-5
fr:econom	2
fr:economis	-4
fr:economis_#	-4
fr:ecout	-3			-3				5						-3				-2		-7		2	5
fr:ecout_tous	-3
fr:ecran				3	-5		-4	-4	-3	4	3	-4	4	-4	-3	-3	5	-7	-5	5	-4		-7
fr:ecran_de	2
fr:ecran_dit	5
fr:ecrir	5	-5			-5												6		-2	-9		6
fr:ecris	9	13	8	3	-8		-4		6	3		-3	2	12	6	9	-3	6	-4	4	2	-3	-4
fr:ecris_a		2								5							-3	2					5
fr:ecris_ce	-2
fr:ecris_pas		8			-3	3			7						7		4					-2	-3
fr:ecris_pour		6	7	3										5				4					-4
fr:ecrit	11	19	-17		-9		2	7	-10	4	9	8			-9	14	3	4	-15		2	-12	4
fr:ecrit_#	4	-3		5	-3												-5						6
fr:ecrit_dans				3			3				3	4		-3			-4			2		4	-2
fr:ecrit_de		4		-7		6	3				6		4				3	-2		-8			5
fr:ecrit_en				-4	-4	3											-4			5			-3
fr:ecrit_fach	-2
fr:ecrit_le	6	13	-5	-4	-5	-3	-4	-2		-2	-3	5	2	8		9		-4	-2	6		-3	-9
fr:ecrit_noir	4
fr:ecrit_que	4			4	4						-3	-4	-2	-4				3	-2	7		-3	-6
fr:ecrit_sur	6	-3	-3					6				6	-3	-4
fr:ecrit_tous	-3
fr:ecriv	5		-2	8	-5		-3						-3				3			-3	7	-4
fr:ecriv_le	2	-5		5	-3									-3			4	3					-4
fr:effac		-8	-3			-4		-2		-3	-2	-6	-3	-3					-4	-6		-4	3
fr:effet	3		7	-2			3							4				-3		5			-4
fr:efficac	-5
fr:egar	-4
fr:eglis	2
fr:egratignur	3
fr:eh	4			-4	9
fr:eh_bien	3
fr:electr		-3	-4	9	-7	-6				-2				-2			-11	-6	9	8		-3	-5
fr:electricien	3	2		8		7					4							-4	6	-5		3	5
fr:electrod	4
fr:electron	6
fr:eleg	-6
fr:elev	7	4	-5	6	-2		-2			3	3								-2	-6		5	5
fr:elev_reservent	-3
fr:elle	8	8		3	-11	10	-3	-7	-9	-3	10	4		-3	-9	-4	-4	6	-16	4		-6	-4
fr:elle-mem	4	-3	-4		-2								4				-12	6		6		5	-7
fr:elle_a	10	4	-10	6	-8	9		-5	-5	6	9	-7	5	-8	-5	-4	-3	-9	-8		7	9	-7
fr:elle_avait	5	-2		6	4	-4					-4						-10	8		4	3	-4	-3
fr:elle_demand	4	6		3	-4	7					3		3				4	-4		-9		-3	8
fr:elle_dis	-2
fr:elle_dit	-5	-3			-3
fr:elle_est	7		-6	4		7	-6	5	-3	3	7		-4	-2	-3	-2		8	-5	-17	6		6
fr:elle_etait		-4	4			-4				3	-4		4	-2		-2	4	-8		7	-2	-7	-5
fr:elle_fait	4	6	6	-9							7			-3			4	-3				-3
fr:elle_gard	4	4		2		5					2									-4		3
fr:elle_le		8		-4	-7	9	6			4	3		-3	6				3		3	3	3	-6
fr:elle_lui	-3	2								5			5
fr:elle_me	-9		-6	-2	-15		3	5	-2	-5	3	5		-4	-2	-2	-8		-3	4	2		4
fr:elle_ne	15	16	-7	3	-8	3	2	-3	-3	-5	12	6	3		-3	7	18	-5	-4	-7	-5	-13
fr:elle_nous	-6				4
fr:elle_parl		2		4	-3					3	2		5				-4	4		-8	4	4
fr:elle_part		7			-4		-2					6		3			-4	6				-3	-5
fr:elle_pass	-6	-4
fr:elle_pes		-2		4	7												4	-2
fr:elle_qui		-2			2												8	-3		-4
fr:elle_rempl	-2
fr:elle_se	-3		8	-11									7	4			5	-10		5			-5
fr:elle_sont	-3	6				6					4
fr:elle_tient	6																-3	-2		4		-3	3
fr:elle_va	-6					2					-4		4
fr:elle_vend	-3
fr:elle_veut	5			7	4	5	-2	6			3	3	-4	-5			5			-5		4	-10
fr:elle_vous	2	-4		5	-5	-2											-7			8			-3
fr:elod	6			6	-2												-8			4	7		-5
fr:emball	-6
fr:emball_la	-2
fr:embarqu_fluid	-2
fr:emmen	3
fr:empil	4			5		3	5													3		-2
fr:emploi	12		4	2	-6		-2	-2	-2	-3	-5	-2	3	4	-2	-2	-13	-7	4	7			8
fr:emport	3
fr:empreint	3
fr:emu	-3
fr:en	-7	-2	-3	-5	-22	-3	-9	-10	-6	-11	-3	-11	-9	-5	-5	-9	-3	-3	-12	7	-3	-3	-8
fr:en_#	-9	-3		-7	3	-4	-2	-2	-2	4	-3		2		-2	-2		8	-4	3	-2		-12
fr:en_a	-3		-9	-6	-7	-3	5				-3	-2	-2	-4			-2	9	-3	-6	2	-4
fr:en_ai	4		5	-5	-10		3				-3	-2	-4	-6		-3	-12	12	-3	3			-3
fr:en_anglais	6	-3		4													9		-2	-8		3	-3
fr:en_annex	-5
fr:en_aout		3	-4		3	-3			4				4	8	4	5		8		-7			-6
fr:en_aperco	-5
fr:en_appel	-4
fr:en_arrier	-4			5	-4												8			-8		-2
fr:en_attend	4		3	-11	-2	4					4			6			-10	-5		11
fr:en_avait	4
fr:en_avant	-4
fr:en_avril					-6			4				3					-2	10		-6		-3	-5
fr:en_bas	9	-6	-11	-11	-6	-3				-2	-4		-2	-2			13	-3	-3	-6	-2	-5	-8
fr:en_beau	-5
fr:en_cas	-21	-4			-8	-2	-5	-4	-4	-5		-5	-4	-4	-4	-4
fr:en_charg		7		3	-3						2	7	5				-5			3		4	-4
fr:en_cinq	-8
fr:en_coin	2
fr:en_cong	-6	-3			-3		-3			-2	-2	-2	-3	-3
fr:en_consequent	2	2				3	4					-6		-4					8	-7			-2
fr:en_cour	-4
fr:en_cuisin	-4
fr:en_decembr	2	4			-7						-3		5	-3				-5		3			-3
fr:en_dedan		2	-2	-5		3											5			-6
fr:en_demeur	-2	6		-5			6					-6		3			6	-8		5			-4
fr:en_dessous	5		-4	-4	-4						-3		-2	-3			4	-5		3		-3	-5
fr:en_deux	-13	-3			-4												3			-4
fr:en_dix	-14	-5		4													3						-3
fr:en_don	2
fr:en_doubl	3
fr:en_effet	2
fr:en_est	-3			-3	-6		-2			-3		-2	3	-2				-5	-2
fr:en_etait	3
fr:en_fac	5				-4				2			5	-4	-4	3		-5	5					-3
fr:en_fais	4
fr:en_fevr	4			3		-2	-3	4				2	4	-4					6	-8			-7
fr:en_fin	4
fr:en_franc	3				3												11	-4	-2	-12		-2	4
fr:en_gard	-4
fr:en_haut		-6	-3															4		-9			6
fr:en_janv	5	-6	6	-4		-4					-3									7			-4
fr:en_juillet	-3	-4			-3								-3				-6	-4		7		4	-6
fr:en_juin	6	6	4	-6	-4	-6	-3	4	6	-3	-4	-3	3	4	7	6	7		-3	3	-3	-5
fr:en_le	-5
fr:en_lign	-5	-4	-5	7			-4				2						4			-4		4	-2
fr:en_liquid	3
fr:en_mai				8													-11	3		8
fr:en_main	-5		8				3							4				-6		9		-2	-4
fr:en_mainten	4
fr:en_manteau	-4
fr:en_mar	5
fr:en_march	-2
fr:en_me	3
fr:en_meme	4	-3	3	-3	-3												-3		-2	2		4	-3
fr:en_miet	4
fr:en_novembr	3	-5			6		-2										6	4		-12			5
fr:en_occup	-3
fr:en_octobr	4			2	-2	-2		5						-3			3	-2				3
fr:en_or	-5
fr:en_ordre	-7
fr:en_ouvr	3
fr:en_paniqu	-7
fr:en_pann	-9				5
fr:en_parl	6	-3	-3	8	-2	-2	-2				-2	4	-3	-3			-3	-4	-4	3			2
fr:en_parlent	-7
fr:en_part	5			3	3																3	-2	-2
fr:en_pass			-2	-7													5	7		-12
fr:en_person		4	-2	12	-2		-5			5	-7	4	10	3			-10			-4	5	9	-3
fr:en_photo	2
fr:en_plastiqu	4
fr:en_plein			2	-4	-4	4					7		-3	4				-4					-3
fr:en_plus	-6			3	-4												4	4		-9
fr:en_pousset	-4
fr:en_pyjam	3
fr:en_quar	-4
fr:en_quarante-huit	-3
fr:en_quatr		4	-3	-6	-2				7						7		11	-5		-6			-3
fr:en_rad	-2
fr:en_redemand	-4
fr:en_remerc	-2
fr:en_reserv	2	-2		-3													6			-5			-2
fr:en_rest	-5
fr:en_retard	-19	-5			-4	-2					-2			-2
fr:en_reunion	5
fr:en_rigol	-3
fr:en_rob	3	-2	-4	-5													6	-2		-6
fr:en_roug				-2		4							5							8		-2	-3
fr:en_roul	-2
fr:en_rout	2	7				8	6										-7			10		-2	-3
fr:en_se	5	6		6	-4	6	5				-2	4	-2	-2			4	3	-2	-6		-6	4
fr:en_septembr	-6	2			-3	5	-3				4						-7		5	4			-3
fr:en_servic	4	5	-4		-2	-3			6		-2	-2	4	9	7			-4		6			-3
fr:en_six	-4
fr:en_sort		-3		5													-6	-2		8
fr:en_suis	-5
fr:en_tir	-5
fr:en_tit	-5
fr:en_tout	-5
fr:en_train	-2
fr:en_trent	-4
fr:en_un	-11
fr:en_une	-8	-2	-3	-4													4	-2					-3
fr:en_vacanc	7	-2		2	7												-4	3		6			-6
fr:en_vient		-4			-2												4	-5					-3
fr:en_vingt	-6
fr:en_voi	-5
fr:en_voit	-5
fr:encaiss	5
fr:enceint_qui	-3
fr:encod	3
fr:encor	9	-11	-13			-6	-13			-7	-10	-6	-5	-3				-3	-4			-7
fr:encor_#	5
fr:encor_a	-11								4				5	4	5
fr:encor_au	3
fr:encor_comm	-6
fr:encor_des	7			3													4
fr:encor_en		-4		-7														-2		7			-6
fr:encor_la	2	-6	-4		-3	-5	-5		-2	-2	-4	-2	-4	-8	-2	5	-15	9		6		-5
fr:encor_les	-6
fr:encor_mouill	4
fr:encor_sur	3	-4		6	-2												-8	-4		13			-4
fr:encor_tout	-3
fr:encor_une	3	3						5		3				-5			4	5		-8	2	-3	-4
fr:end	3
fr:endroit	-4	8		-5	-4	7					4		4	6		5	-5	-5					5
fr:enerv				5	9												-5	6		-7		7	-2
fr:enfan_sans	-2
fr:enfant	7	6		-2		8	-6	-5	-4		7	-6	5	-3	-5	-4	-5	-10	-7	4		4	3
fr:enfant_de	2
fr:enfant_ont	2	2	8	-5						6			3				-5			3
fr:enfant_tout	-4
fr:enfant_trans	-3
fr:enfant_veulent	-5
fr:enfin	-14		2	-7	-6	-5					4			5			6			-5		-2
fr:enfin_au	-2
fr:enfin_efficac	-3
fr:enfin_les	-6
fr:enfin_quelqu'un	-6
fr:enfin_un	-3
fr:enfin_une	-3
fr:engag	-2				-4								-2					3				-2
fr:engag_a	4	2										2		2								-2
fr:engag_tenus	-2
fr:english	6	-3																		4			-4
fr:enlev		-12	-9	13	13	-5	-4	-4	-3	-5	-5	-4	-4	-6	-3	-3	-12	14	7		-5	-9	-13
fr:enlev_ca	2			3	3												-4		7	-6			-2
fr:enlev_de	3				6												-5	4		3
fr:enlev_le	4			2	7												-7	7	-2	3		-3
fr:ennui	-4
fr:enregistr	4	4		2		-3	-2	4				4	-3	-4			-4	-5	6	-6			6
fr:enseign		4	-3	-3	-3	5				3			2	3				-6					2
fr:ensembl	5	3		-5	-2		7										6	-4		-4		-3	4
fr:ensuit	-8				3					5							-4	3				-2	5
fr:entend	6	5	2	-3	-4	-2	3				-3	3		5		5	-6					-5	10
fr:entendr	2	5		3			-2			3		5	7				-4	-6				7	3
fr:entendu	-12				-6	-2				5			3	-3
fr:entendu_le	-6
fr:entendu_parl	-6
fr:enterr	2
fr:entier	-9
fr:entier_ma	-10
fr:entre	12	5	3	4	-18	3	-6		-6	5	-6	-3	6		-6		8		-12	3	-2	-3	-16
fr:entre-temp				3		5							3	3				4				2
fr:entre_#	5		9	-3	-4						2					-2	6		-2			-2	-4
fr:entre_a	4	-2		3													7			-6
fr:entre_avec	3	-5		2	-4												7	6		-8		-4	-2
fr:entre_client	-3
fr:entre_deux	17	-3		-9	-3												4	-4	-2	5		-2	-5
fr:entre_le		4		3	-3	4					-2						-6	-4		12			-3
fr:entre_les	6	3		8	-5	6	-3				-3						-3	7		3		-2	-4
fr:entrepot	4	-3		3	6												7	-3		-8		-3	4
fr:entrepris	-7	5							5			3		4	4
fr:entrepris_ne	-2
fr:entretenu	4
fr:entretien	3		-5	16	5	-11	-5	-3	-3	4	-2	-4	-4	-6	-3	-3	4	-9	2		5	-7
fr:entretien_a	4
fr:entretien_de		-7		7	-3	-5					-2						7	-2		-10		-2	7
fr:entretien_qui	-3
fr:envelopp	8	6	10	-4	-4				2		6		-3	-4	2		5	-9	-3	8			-7
fr:envelopp_a	3
fr:enver				4	-3	-2		4				3					-4			-6		3	4
fr:enverr		-2		4													-2			4		-3	-3
fr:environ		5		-3		10	6				-4			-3				-4		8		-4	-4
fr:envoi	4	-2		7	-5	5			5	-3	-15	-10	5		5		5	-10	-13	9	2	-9	2
fr:envoi_a	-3			5	-3	3					-2			-2			-7	-2			7	-4
fr:envoi_de	-4
fr:envoi_la	-5					-3					-2		4	3
fr:envoi_mon	-9
fr:envoi_quelqu'un	3	3				4					-2						-2			9		-2	-2
fr:envoi_un		-7		5									-2	-3			-8	6		8		-3	-6
fr:envoi_une	-5		-3	4			-3				-4		4					-6	-3	12		-2	-3
fr:enzo	4	5	10											4			5			-2			-5
fr:epargn	-5
fr:epargn_tout	-4
fr:epicer	3
fr:epluch	-2
fr:epluch_trois	-4
fr:epong	-9
fr:epous		10		8	-2	3	9		4	4	6		5	-2	4			-5		-4		-4	7
fr:epuis_et	-2
fr:equip	-13		10	-10	-9	-8	-6	-5	2	-5	3				3	-4	-6	-11		12	-3	-3	-13
fr:equip_a	-3
fr:equip_de	-7
fr:equip_du	-8
fr:equip_jeun	-3
fr:equip_ont	-3
fr:equip_ponctuel	-2
fr:equip_signal	-3
fr:ergotherapeut	-4
fr:ergotherapeut_maman	-4
fr:erreur	-21				-6	-3	-3	3	-3	-2	-2	-3	-2	-4	-3	-3
fr:erreur_de	-7
fr:erreur_en	-3
fr:erreur_que	-5
fr:erreur_sur	-6
fr:erreur_ven	-3
fr:erron	3
fr:erron_ce	3
fr:es	3	-3		6	-2												4	4	-2				-6
fr:escal	-4	-2	-3	2													-8	-5	6	4		-2	3
fr:espac	3
fr:espec	2
fr:espoir	-2
fr:espoir_avec	-3
fr:essai	-2	-11	-3		-6	-6	-3			-2	-3			-2			-6	5	5	4		-4	-6
fr:essai_de	-4	-8			-3	-5
fr:essenc	2	-4		3	-2									-3			-4	-4		10		-2	-3
fr:essui	-5			-2	3	3					-3		-2	-2			6			-6		2	-3
fr:est	5	-4	-11	6		-6	-8	-10	-14	-14	-8	-12	-7	-5	-14	-4	-8		-4	6	-8	-10	-6
fr:est_#	19	-8	-12	-9	6	-7	-5	-5	-4	-6	-8	-4	-5	-6	-4	-5	5		9	-13	-6	-8	-2
fr:est_a	16	12	-11	-3	6	4	-9	8		-3	2	-8	2			2		-10	-8	5		3
fr:est_accueil	-2
fr:est_alle			-2		5	3					5		-2	5			-3	5		-5	3	2	-3
fr:est_allerg	-4	2				3					7
fr:est_arret	3	-3		4	4	-5							2	-3			-9		6	-7			7
fr:est_arriv	-7	-3	-10	-5	-10	-5	-3	3	-3	-3	-5	-3	-3	-6	-3	-3	-5	2	3	-6	-2
fr:est_assis				-9	-3	3					5						3	-2		-5		-2	5
fr:est_au			-2		6												9	-7	-3			-3	-4
fr:est_avocat		-5			-3									-2
fr:est_bien	-15			-3	-4						-2			-2			10			-10			-2
fr:est_bon	-6	-6	4	-8	3	-3					-3			-3			8	-3		-3		-4	-4
fr:est_ce	-26	-9	-3		-9	-4	-5	-4	-5	-6	-7	-5	-5	-6	-6	-3			-4	11		-3	-9
fr:est_celui	-3	-4			-2
fr:est_chez				7		-4					7	-2	-2	-3			-4	-7	-3	13		-5	-7
fr:est_correct	-5				-2
fr:est_coup		6	5	-5		6					-2						5						-5
fr:est_dans	6	7			-3	3	-2				5	3		-4			2	2	-3			-5
fr:est_de	10			3	4	2		-3	-3		-3	2	6	-6	-3		-5	3	-5	-4	4		-9
fr:est_debil	-3
fr:est_deja	5		-3	3	3	-2	5				-2						-7	-2		7		-2	2
fr:est_devenu	-4
fr:est_dire	-9
fr:est_donc			7		-3												2	4		-4
fr:est_du	7	-6	-5	12	18	-4	-2				-3		-2	-3				-10	2	14		-7	-7
fr:est_ecoeur	-2
fr:est_ecrit	10	-4	-2	7	-3	-2	-2	6			-3	3	-4	-3				5	-3	-8
fr:est_eleg	-3
fr:est_elle	-8	-3			2
fr:est_en	5	3	-5	4	6	9	4	-3	-3		4	-3		-5	-3	-2		4	4	-3	-4	-7
fr:est_encor	11	-11	-4	6	-6	-4	-5	-2	-2	-2	-3	-3	-4	-5	-2	-3	-3	9	-3	-5	-2	-4
fr:est_enfin	-3
fr:est_entier	-10
fr:est_entre	-6			-4	-7		-2	4		4	-5	3	3	-4			10	7		-8	-2	-6	-6
fr:est_exact	4
fr:est_excus		-5		5													-6	9		-8	7		-3
fr:est_facil	-4
fr:est_fait	-8	4		5	7		5			5	-3											4	-3
fr:est_ferm	-4
fr:est_grav	-2
fr:est_honnet	-3
fr:est_il	-6
fr:est_jam			4	6	-3	-7					2						-4			2			7
fr:est_joint	-10	-6		3	-8	2				-2	-2	-3	-3	-4			-3						4
fr:est_jol																				4
fr:est_just	-9				-5
fr:est_la	9	-3	10	-5	-3	-12		-5				-5	7	4		-4	-13	-3	-7	12	-4		5
fr:est_lav		5		-3							5									-3			6
fr:est_le	16	-3	-16			-9		-5		-7	-8	-5	-4	5		-5	-12	4	-3	8	-5	-11	2
fr:est_louch	-3
fr:est_lui	-5
fr:est_ma	7	-4		7	3												3	7		-4		-4	2
fr:est_magnif	3			-3													3			-3
fr:est_mard		-2		-9	-3												8	-2		-7
fr:est_marqu	2
fr:est_meme	2		-3	-5	5												9		-3	-7
fr:est_mieux	-5									4			-2
fr:est_mis												-3
fr:est_moi	6	-3	-6	-3	-7	4	-2	-2			-2			-4		-2	-9		-4	5	-3		3
fr:est_mon	-5	-3	-2	-5	5	-3	3		-3				2	6	-3		13	-4	-2	-11			-4
fr:est_mont		6	-3	-10	-3	-3		4			6	3		-3			4			-4		2	-5
fr:est_mort	-3	-11	5			-7	-3	-3	-2	-3	-5	-3	2		-2	-3		-6	-3	5	-2	6	-6
fr:est_noir	3	5	-2	-7										-2		7	6			-5
fr:est_non	-3				-3
fr:est_normal			-2	9	-3												-10			-2			11
fr:est_not	5			7	-6													3				-4	-4
fr:est_nous	-3
fr:est_ouvert	-2
fr:est_parfait	5
fr:est_part	14	-9	-4	4	-5		-4	-3	-3	-4	3	-4		-5	-3	-4		-3	-6	10	-3	-5	-11
fr:est_parvenu	3
fr:est_pas	15	2	-14		9		7	-6		-5	-7	-9	-3	5		-5	7	10		2	-5	-13	-19
fr:est_pass	9	6	4	3	-5	4		4	-3	-2		-3	-3	-6	-3		-4	3	3	12	-2	-2	-18
fr:est_patient	-2
fr:est_perdu	2
fr:est_plein	6	-3		-3													4	8		-9
fr:est_plus	4	-4		-5	7												3	4				-2	-3
fr:est_pos	-5
fr:est_pour	-5	-5		-5		-3				-2	-2			-2			8	-7	-2	3		-2	-4
fr:est_pret	3	-2	6	7														-3	-2	7			-2
fr:est_prevu	-3
fr:est_quoi			-2			5							3	3				-7		3		2	5
fr:est_rappel	-3
fr:est_rar	-9
fr:est_recu	-6
fr:est_rendu		-3																-5	-2	9			-4
fr:est_rentr	2
fr:est_repart		6	-2	3	7					4	-5		-2	-4		5	-13	6	-2	7	-2	-4	4
fr:est_rest		3	-4		4	6	-4		-3	-3	-4	-3		2	-3			-4	4		-3		2
fr:est_reveil	-4
fr:est_revenu	-5	8	-3	-2	-2	5					6			-4		5		6		-7		-3	3
fr:est_revenus	4
fr:est_sans	-3
fr:est_seul	-4				6
fr:est_simpl	-3
fr:est_sort	3	-7	-4	3	-4	-2							-2	-3				7		-6	6	-5	-4
fr:est_sur	3		-3	5	5	6			4		3		5	-2	4		-4		5	-7		-5	8
fr:est_tomb	-3	9			-5	8			6		8	3	-4		6					7		-2	-9
fr:est_toujour	6			-3	-2	4	3							-2			7	6		-11		-2
fr:est_tout		-4	-2	8													5	-10		6
fr:est_tres	-3		-2	-6	-2		-4				-5		-2	2				5		5		-5	-6
fr:est_tro	-5
fr:est_tromp	4
fr:est_trop	-8
fr:est_tu					-3
fr:est_un	5			-4	8	-3	-4	-4	-3	-3	-4	-3	-4	-5	-3	5	-7		4		-3	-5
fr:est_une	7		4	-7	-2	-3				-2		-4	-2	4		4	10	4	-3	-8		-4	-7
fr:est_vendred	3			5		-2					4		-3	5			-6	-2		2		7	-4
fr:est_venu		-4	-8	-13		3	-3	-3	-3	4		-3	4	-5	-3	-2	-4		-5	4			2
fr:est_vid	5	3		4	6							-2	-2	3			6	-10		5		4	-7
fr:est_votre	7		-3			3												3				2	-3
fr:est_vous	-5				-2
fr:est_vrai	8	-2	9	-10	-4												2	-2				-2	-4
fr:et	-3	6	-7			-6	-2	-7	-6	-3	-7	-6	-5	-3	-6	-5		-4	-8		-4	-3	2
fr:et_#	10	8	7	6	2	-3	7	-4	-4			3	-6	12	-4	2	7		-7	-7	-5	-9
fr:et_a		11		-2	-9	-6		4	5	8	-9	-7	10	5	5	-4	-7	-6	-8	3	2	2	8
fr:et_arriv	-6
fr:et_attent	-3
fr:et_au	8	-2	3	-6													4						-3
fr:et_avec	-7
fr:et_bon	-4
fr:et_ca	7		-9				-2			-2	-4		2				-6		-3	10
fr:et_ce		-8		-5	2	2	-4	-2	-5		-4	-3		-2	-5		10	-15	-7	4		-3	-3
fr:et_combien	-3
fr:et_concret	-3
fr:et_courtois	-3
fr:et_de	14	5	-5	6	2	-6	3	2	-4	7	-5	5		-9	-4	-3		4	-7	-2		4	-9
fr:et_delic	-2
fr:et_dem	8	5	-4	-5	5						6						3	-4	5	-7		-2	4
fr:et_depuis	6	3			-3	7	6										-9	-4		7		3
fr:et_des	-8
fr:et_deux	9	3	-2	-4	-3	4					-3							-7	-2			7
fr:et_dites	-5	2							3		3		-2	-2	3
fr:et_du	7	7		-2										6		6	2	-4		3
fr:et_elle	-8	-6	6	4						-3		-2	-2	-2			-4			-5	3	3	3
fr:et_en	3
fr:et_font	-2
fr:et_froid	3		-3	-3							4						4			-3			-4
fr:et_gratuit	-5
fr:et_hi		3		5	-2								5				-6	-3		6
fr:et_il	5	-6	-11	3	-8		-7		-5	-8	-9	-6	-8	-8	-5	-4	-4	4		9		2	-9
fr:et_jam	-3
fr:et_je	6	5	7			-9	9	-2	8			-12	-17	6	8		-6		-15	7	-9	-3	11
fr:et_jusqu	-4
fr:et_la	-5	4		-11	-2			2	3	-6		7	3	-7	4	5	4	-17					2
fr:et_le	-4	4	-5		-3			3		-9		8		-10		3		-5	-11	10		-10	3
fr:et_les	-14	-4		-5	-15		-6	-4		-5	-4	-4	6			-3	2	4	-3	-5	3	-7	4
fr:et_lui	-3				6								3	-2			-3	9		-5
fr:et_ma	7			6	-4	-3	2					-2	-3				-2			6		-5
fr:et_madam	-4
fr:et_mainten	7	3	-2	-8	-5		4							5			7	3		-10			-2
fr:et_me			-2	4	-4	5					-2	-2	-3	-3									6
fr:et_merc	-11
fr:et_mes	5	-5			-3												-3	-5					7
fr:et_moi	6	4				4	5			5	5		6				-4				-3		3
fr:et_mon	6
fr:et_ne	-5		-5	6	4					3			7	3				-3		-3	6	-3
fr:et_nettoi	-3
fr:et_non	-4
fr:et_nos	-5
fr:et_notre												-3
fr:et_nous	12	-9	-4	12	-5					-3	3		-2				-11	3	4	3
fr:et_on	3		-3	11	8	-4		-3	-3	2	2	-4	-6	-6	-3	-2		-7	3	6	-3		-14
fr:et_ou	-2
fr:et_pai	4			5			3					5					-8	13		-5			-5
fr:et_pas	4	-4	-3	-6		-4	-4		-2		-3	3	5	-3	-2		4	-7	-3	-6	6	6	-5
fr:et_person		8	-2	-5	-3	4	6			2	-2		3	-5		6		7		-7			-6
fr:et_pizz	-4
fr:et_plus	3	-3	-2
fr:et_pouf	-4
fr:et_pour	3				-3												-3			5
fr:et_precieux	-3
fr:et_puis	2	7								7							-3			4	7		-4
fr:et_quand				4													-8	-3		12
fr:et_quart	7	-3	-3		-2	-2											7	5	-4	-5		-3	-5
fr:et_que	-4	-6	-2		9	2	-8	3	-4		-8	-6	5	-5	-4	-3	7			4	-6	-2
fr:et_qui	5	-3	6	-3	8												9	5		-8			-4
fr:et_rapid	-2
fr:et_reclam	-4
fr:et_ref	-2
fr:et_refus	-3
fr:et_regl	-3
fr:et_rendu	-5
fr:et_resolu	-3
fr:et_sa	-2	3			-2						-3
fr:et_sans	2		8		6												-6	-5		11		-2
fr:et_serviabl	-2
fr:et_si		-3	7	-8	-4												8		-3				-5
fr:et_soigneux	-2
fr:et_son		4							5	8			8		5		-6			2		6	-3
fr:et_sont	2	-2			8												-11	-4		12
fr:et_surtout	-5
fr:et_toujour	2
fr:et_tout		-5	-3		-3	-4												-4	-2				3
fr:et_tres	-3
fr:et_tu	-4
fr:et_un	-4	-3		3	6	-5		-5	3		-8	-8	-8	4	4	-5		9	-8	-6	4	-4	-5
fr:et_une		11	-5		-10	8	10	3	-3	2	4	2	3	3	-2		7		-4	-11		-5	9
fr:et_verif	-4
fr:et_vit	-3
fr:et_votre	-10	-2			-3
fr:et_vous	3			3	2			4						-3					5	-7		-4	2
fr:etabl_ou	-3
fr:etag	11		-8		-4				4	-2	-3		5	-4	4			-7	-3	12	-2	-5	-6
fr:etag_le	2
fr:etaient		-6		-6	2	-4	-3		-2	-2	-3	-2		-3	-2	-3	4	8	-3	-13		-3	-3
fr:etaient_limpid	-4
fr:etaient_rang	-2
fr:etais	-5	10			-6		3	-3	-3	10	-5	7	4	-6	-3	6	-5	-5	-6	14	-4
fr:etais_a	3	-3		-4	-2													-4		5
fr:etais_comm	-5
fr:etais_dans		8										9				8
fr:etais_en	-7	4			3					5
fr:etais_la	3
fr:etais_pas	4
fr:etait	-2				-11	8	-5		-6	5		-3		-9	-6	-13	-4	3	-14	3	3
fr:etait_a	-10		6		-8	3	-2			-3		-2	-2	-3				8	-2	-4		-2	-4
fr:etait_a1	-3
fr:etait_attention	-3
fr:etait_bien	9	3	-5	-10	-4					4	-2						-5	-4	-3	7		-3	4
fr:etait_bloqu	2
fr:etait_bon	5	-5	7		-3	-2											3			-5	3	-2	3
fr:etait_bouch	-4
fr:etait_clair	-3
fr:etait_correct	2			-4							3						4			-4		4	-2
fr:etait_corrig	-6
fr:etait_dans	-4								3				-2		3
fr:etait_de		-2		2	2		-3	6					4	-4			6	-5		-5		7	-5
fr:etait_deja	-5
fr:etait_drol	-3
fr:etait_du	2
fr:etait_ecrit	2
fr:etait_en		-3				-2											-5	3		-7			10
fr:etait_encor	4	-3		6							3						-10	-5		14			-6
fr:etait_fait	-8
fr:etait_ferm				-4													-4			4	4
fr:etait_fin	-6
fr:etait_fraich	-2
fr:etait_grand	-3
fr:etait_il	5
fr:etait_inferieur	-2
fr:etait_just	-6
fr:etait_la	-13		-2	6	3	-2				5	-2						-9	-3		6			5
fr:etait_le				-3		6					-3		2	2				-7	-4	11			-6
fr:etait_mal	-3
fr:etait_malad	-4
fr:etait_moins	-7
fr:etait_pas	12	-5	-3	-5	-5	-2				2	-2						-6	12	-2	-12		-3	6
fr:etait_pass	-3
fr:etait_pol	-2
fr:etait_pour		5					5			5	7	7	-2				2	4		-6		5	-5
fr:etait_pret	-5
fr:etait_pris	2
fr:etait_repart	-2
fr:etait_serr	-5
fr:etait_seul	4
fr:etait_simpl	-4
fr:etait_sous	-2
fr:etait_suppos	3
fr:etait_tout	-3
fr:etait_tres	4
fr:etait_un	-7
fr:etait_une			-4		2													7		-4
fr:etal_soign	-3
fr:etant	5
fr:etap	-4
fr:etap_de	-2
fr:etap_jsav	-3
fr:etat	-6	2			-3		2					3		-4			-2	-10	6	8		-2
fr:etat_de	2
fr:etat_me	-5
fr:ete	7	8	-4	10	-6		6		-7	-4	8	5	6	-8	-7	-6	5	3		-7
fr:ete_aimabl	-2
fr:ete_annonc	-3
fr:ete_annul	3			3			-2					4	7	-4			-3	-3		-8		6	5
fr:ete_apprec	-3
fr:ete_charm	3			3								4		-2						6			-3
fr:ete_don	2
fr:ete_envoi	2
fr:ete_examin	-3
fr:ete_fait	-3
fr:ete_oper	-3
fr:ete_remarqu	-4
fr:ete_sup	-3
fr:ete_touch	-2
fr:ete_trait	-2
fr:ete_tres	5	5		-2		-2		6			6	4	-5	-2				-5		-2		4
fr:eteint	-5		5	-3	-3	3												4				2	-3
fr:etes	-4			9	-4		3	-2	2	-2	-2	-6	-3	2	2		-16	3	-3			4	7
fr:etes_des	-13
fr:etes_venu	-4
fr:etien	-5			5	4	4	3											-6					5
fr:etions	11	-7	-5	5	-9		-4							-3			-10	5	-4	8	3	-3	-7
fr:etiquet	12			6	-7						4						-10		-2	6
fr:etoil	-4	-7	6		-7	-2	-3	-3	-2	-2	-2		-2	-4	-2	-3	-2	-6	6			-4	-3
fr:etoil_et	-9
fr:etoil_sur	3
fr:eton	6
fr:etre	10	3	-5	11	6	3	7	-4	-3		-6		4	-2	-3	-4		-4	7	4	-5	-6	-4
fr:etre_bien	-3
fr:etre_conseil	-3
fr:etre_fi	-2
fr:etre_fier	-3
fr:etre_la	4				5
fr:etre_port	-3
fr:etre_rest	-3
fr:etud	4		-4	12	-3		3					-2		-3			-3	5	-5	-9		-3	9
fr:eu	-7		3	-3		-3		-6		6	-8		4	-7		-5	6	-7	-9		-6		4
fr:eu_a	-8								2				-2	-4	2
fr:eu_de	-4	-3		-2	8															4			-3
fr:eu_droit	4
fr:eu_la	-7
fr:eu_le	6	-2	6	-5												-2	2	-4	-2			-2
fr:eu_lieu	3
fr:eu_un	-4
fr:eu_une	-5	-3			-2
fr:euro		-3			3
fr:euros	4	-2		6	8		-6	4	-2	-4		-5	2	-6	-3	-3	-9	-5	14		-3	6	-14
fr:euros_de	3
fr:euros_pour	3				6	3					4						-4	-4	7	3
fr:euros_que	-5
fr:eux		-3	-6			-5	3	-2		-2	-6	-3	-4	-5			-5		-3		-2	-2	4
fr:eux_pas	-5
fr:evalu		5				-2	6	9				11	-3	8			-2	9		-6			-5
fr:evalu_a		2				-2	3	9				9	-3	3				7		-5			-4
fr:evapor	3
fr:even	-3	-3	-2	4	-6												-7	4		-2			5
fr:even_that	-4
fr:evening	3	6		5	3	6					4						5						-3
fr:event	2
fr:ever	-3
fr:ever_je	-3
fr:every	3	-4		4	-5	-2			-2		-3			-6			-10	-7	5			-3	7
fr:everybodi	7			-3													3	6	-2				-6
fr:everything	7		-2	-3																3			-2
fr:evi	-4
fr:evident	3
fr:evit	-13	2		-5	-5		-2			5							-4	-3		2			5
fr:evit_de	-8
fr:evrard	2					2					5						-2			-3		6	-3
fr:exact	6	7	6		-4	7	3			-2	-4	-2		5				-5		-13			12
fr:exact_de	-2
fr:exact_le	2
fr:exager	2
fr:examen	4
fr:examen_de	2
fr:examin	-2
fr:examin_en	-3
fr:excellent		-3		-3										-2			3			-4		5	-4
fr:excellent_sejour	-3
fr:excellent_soir	-3
fr:except		-3			10												10	-3		-7		-4
fr:exceptionnel	2
fr:excus	-11		-4	14	-8	-7	-5	-3	-2	8	-7	-3	-7	2	-2	4	-13	15	-3	-13	18	-10	-9
fr:excus_avant	-3
fr:excus_et	-5	7												6		5
fr:exemplair	-2
fr:exemplair_assur	-3
fr:exercic	-3
fr:exercic_de	-3
fr:exig	6	3	-2	8	11					4		-2	-3	4				-6	-3		4	3	2
fr:exig_que	2	-3		7	10												-5			-6	6	5	-2
fr:exist				6													-5	6		3			-3
fr:exist_donc	-3
fr:expans	5
fr:exped	6			5	-2												-6	-3		13		-4	-3
fr:experient	-3	3	14	-6	-8	-3	-3	-2	-2		-2	-2	-3	3	-2	-3	4	-6		-6		-2	4
fr:expert	6							4				3								-5			5
fr:expir	6	-6		6	-4								-3				-5	-5	-2	6		4	-2
fr:explain	6
fr:expliqu	2		-4	-3		-8	5	2	-3	5	-8	-4	-8	-7	-3	-3		-7		-10	3	-6	14
fr:expliqu_a					6					5								3		-3		-3	4
fr:expliqu_avec	-3
fr:expliqu_clair	7
fr:expliqu_et	-3
fr:expliqu_etaient	-4
fr:expliqu_le	-4
fr:expliqu_que				-7	-4	-2	-2	4			-2		-3	-3				-8	5		6	-5	3
fr:expliqu_tout	-2
fr:expliqu_tro	-3
fr:export_toutes	-3
fr:exposit	5		8	8			3					4		-3			3	4		-6
fr:exprim	-5
fr:exprim_ma	-4
fr:exterieur	5	3	-2	-8		-2							2	-4			6	-4		-2			-2
fr:extra	2		-3		2												4			-3
fr:fabien	8	-6	-5	-2	-5		-3						-3	-3				-3	-3			5	-6
fr:fabric	-7
fr:fac	9	-3	-2	8	-5	-3	-2	-2				5	-4	-5			-8	4	6				-4
fr:facebook	3	-3		8	-4												-8	-5	7	9			-6
fr:fach	-10	-10	-3	5	-6	-6	-3		-2	-3	-6	-3	-4	-4	-2	-2	-3	-5	9	9	-2	-10	-6
fr:fach_et	-7				-4
fr:facil_en	-4
fr:facon	2	5			-3							4					-4	9		-3			-4
fr:facteur	3	-5	3		-5									-2			-2	-9		15		-3	-3
fr:factur		-11	2	7	4	-13	-4		-10	-13	-12	-16	-14	-4	-10	-3	-12	10	13	-9	-9	-12	2
fr:factur_#	4		3	-3	2	-2	-5	-3	-2	-2	-2	-3	-3		-2	-2	-5	3	3			-6	2
fr:factur_a	3	-4			4												4	8	-3	-8		-5	-2
fr:factur_conform	-3
fr:factur_de	-4			7	8	-3				-3	-2	-5	-4				-8	3	6	-10	-2		5
fr:factur_en	-5
fr:factur_est		-5			-6		-2					-2		-2			-3	-5	-3	5			-4
fr:factur_et	-4
fr:factur_il	4		-2		-4													5		-4
fr:factur_n	-5
fr:factur_pour	3
fr:factur_sans	3
fr:fai_#	4
fr:fai_bon	-4
fr:faill	-2	-3				-3														4
fr:faire	6	-11	-10		10		3		-7	-4	-6	-3	-11	-7	-7			10		-17	-3	3
fr:faire_de		-5												-2			4	2	-3	-9		4	-4
fr:faire_dire	3
fr:faire_le	3	-5	6		-3													7		-8		5	-3
fr:faire_quand	-2
fr:faire_revir	-3
fr:faire_sent	-4
fr:faire_un	8	-3	-5		-3												-2			-6		6	-3
fr:fais	8	-4	-8	-10	-9		-6	3	-4	-5	-3		4		-5	-4	12	-3	-8		-4	-3	-4
fr:fais_#	6	-4	-3	-8	-3												7					-2	-8
fr:fais_doubl	-4
fr:fais_le	4		-5	4	-3		-4	6					5	-2			-4	-3		3		3	-2
fr:fais_quoi	3
fr:fais_un	2
fr:fait			-13		2	-3			-8	-3	9		-10		-8	-7	-11		-7	15	-5	-12	-6
fr:fait_#	15	5	-8	2	-4	-8	3	4	-3	-4	5	-5	-4	8	-3	3	-8	-11	3	12	-3	-7	-7
fr:fait_a	-11	-4					-2
fr:fait_arrach	-4
fr:fait_bizarr	-7
fr:fait_depuis	5
fr:fait_des	-4
fr:fait_deux	2
fr:fait_douz	-4
fr:fait_du				6							4						-7			-9		2	11
fr:fait_en	-9
fr:fait_la	4		-6	-3	-3												-4			2
fr:fait_le		7	-4	-3	3	3	6	-2		5	-4	2	-3	3			3	-6	-3		6	-6
fr:fait_maison	-3
fr:fait_mm	-3
fr:fait_pas	-5
fr:fait_plus	-4				-3	4			4				6		4		-8	5		5		-3
fr:fait_pour		-2		6	12												2	10	-2	-8		-2	-2
fr:fait_preuv	-2
fr:fait_saut		4	-2	-6	2	7					8			6			5	-4		3		-2	-2
fr:fait_sourir	-2
fr:fait_trois	3
fr:fait_un	-3	-3	-4		-7		-2	6	4		-3	3	3	-3	4		5	-10	-3	5		2	-4
fr:fait_une	2	-3		2	-3			7				4	-3							-5		6
fr:faites	-6		-3	11	15		-4					-2	-3	-4			13	-9	-4	-3	3	-5	-7
fr:faites_le	-2	-3			3
fr:fall	6	11			4					6		6					-5	3			7		-6
fr:fallu	8	-2	-5	-4													5	-2					-2
fr:familial	2
fr:famill	6	3		-3			3				-4	5		-2			7					-4	-6
fr:fan	3
fr:farc	3
fr:fass	6	-5		-5	6	-3				-2	-3		-2				12	-9	5	-12	5	-9	-3
fr:fast	-8
fr:fast_clean	-3
fr:fatigu	3	-4															3	2		-4
fr:fatou	5	-6	-4	-4		-2	-3		-2		-4	-2	-2	-3	-2		5		-2	-5		-5
fr:faudr	5
fr:faudr_la	3
fr:fault	-4
fr:fauss	-8				4
fr:faut	-4	-10	3	-2	3	-14	-4	-5	-5	-6	-5	-7	-7	-3	-5	-4	-9		2	4	-4	-4	7
fr:faut_de	-4	-5		5		-5											-7	-2					7
fr:faut_il	-5	-3
fr:faut_pas	6
fr:faut_que	2			-2	5												6			-11			6
fr:fauteuil	-3	-3	5		-4															-6		-2	6
fr:fe	3				-2
fr:feel	-6
fr:feel_weird	-6
fr:fel	5	6	-3		-3	7					4						-4	-3		5
fr:felicit	-5	-3	15	-11	-6						-2			-2			4	-5	-2	-3		-2	-4
fr:felicit_a	-5
fr:felicit_la	-2
fr:felicit_le	-4
fr:femm	12	6	-6		-10			-5	-4	9	-11	-5	4	-5	-5	-3	-3	-4		3	9	5	-3
fr:femm_a	3	3		4	-3	3	4			3	-3			-3			-8	3	6	-3	-2	8	-5
fr:femm_de													4				-9	-3		3	4		4
fr:femm_et	3	-2	2															5		-3
fr:fendr	-4
fr:fendu	3
fr:fenetr			7	14	-10	3	-4	-4	-4	-4	-7	2	-6	-7	-4	-3	3	-10	-5	9	-3	-5	-4
fr:fenetr_a	3
fr:fer	10	6	-4	13		-5	3				5		-4	-3			-2	-4	9	-10	2	-6	6
fr:fer_le	3	-4		5	-3													-6	5			-3	-2
fr:feri_pour	-4
fr:ferm	13	-10		3	-4	3	-3	-8	-8	-7		-9	-11	-13	-8	-7	-3	-9	-11			-4	8
fr:ferm_a	6			4	10												9			-9			-2
fr:ferm_douch	-3
fr:ferm_et	3
fr:ferm_jusqu	-6
fr:ferm_la	9	-8	-4	8	-3	3	-3	-2	-2	-2	-4	-3	-3	-4	-2		3	2	-3		-2		-7
fr:ferm_le	3	-3			-5		-2					-3	-2	-3			-8	-6	-2			3	10
fr:ferm_pas	4		7	-6		3					4						5			-6
fr:ferm_pour	-6				-2
fr:fermetur	4		5														2	-7	-3	8		-4	-7
fr:fermetur_du	3
fr:fermetur_et	-4
fr:fernand	-3	2	-4	10			5			3			3				-2	2
fr:ferr	6		-3	-8	-7	3											7	2		-12			3
fr:fet	-10	3		-6		-3	-2			-3	5	-2		-3					7			-2
fr:fet_a	-9
fr:fet_de	5
fr:fet_du	-5
fr:feu	-13	4		-6			-2	-2	-2	4	-5	-2		-3	-2		-3	2		-8		8	-3
fr:feuill	9		8	-3	-7	3	-3	-2	4		-3	-2		4	3	-3	-11	-6	3	9			-6
fr:feuill_de	5	5				5			5	3			4	6	4		-9	-3		9		3	-3
fr:fevr	4	3	-5	5		-6		2	4	-3	-5	3		3	4	4	-3	6	4	-5	-4	-3	-13
fr:fevr_est	-3
fr:fi	-4
fr:fiabl	-9
fr:fibr	-8
fr:fibr_et	-3
fr:fich	2	3	-4		-12				-2		-6	-5	7	-4	-2			-7	-4	11	2	-4	-10
fr:fich_de	4		-3	-2	-4												-9	-5		13		-2	-3
fr:fichu	-5	-2
fr:figur	3	5		3		5						5	9	2			-3			-5		8
fr:fil	7		5	-9		2		-8	-9	-10		2	-7	-4	-9	-8	13	-12	6	-9	-2	5	-14
fr:fil_a	3
fr:fil_aux	-2
fr:fil_dans	2	-2		-3														-3		6			-3
fr:fil_de		6			-3	8					4						4	-3			4	2	-4
fr:fil_veut	-4
fr:fil_zero	-4
fr:fill	10	-12	-15	5		-3	-7	-5	-4	-8		-5	4		-4	-4	11	-2	-9				-9
fr:fill_a	5	-5	-5	-7	-7	-2					-3						4				3	-3	-5
fr:fill_au	-2		-4		-4													8		-6
fr:fill_connaiss	-3
fr:fill_de	6	2	-2			5					5		5	-3			4			-11		4	4
fr:fill_du	3
fr:fill_est	6				3													-3			3		-2
fr:fill_me				-4	9												3
fr:film	5		-2		-4	-2		6				4	-3					-4		4			-3
fr:film_pas	-2
fr:filtr	5	-5		4	-3	-2	-4					-2					-10	5		8
fr:fin	3	-7	-3			-3	-7		-2			4	-3	-19		-9	4	-7		-10	-5		5
fr:fin_a	4			4	8				2				-3	-3	2					-7		8	-3
fr:fin_au	-7
fr:fin_de	-4	5		5		7	-3	4	3		5	-3	7	-5	3		-7	-6	-3	8		-3	6
fr:fin_deux	-3
fr:fin_du		-5		8	-7		-3					4	-3	-3			-11	-3	5	4		2	5
fr:fin_en								4				4
fr:fin_je	2
fr:fin_ma	8
fr:fin_mon	-3
fr:fin_par	8	-5	-6	-2	2	-3	3			4	-3		-4	-3			6	-8		-3		5	-6
fr:fin_pis	-2
fr:fin_qui	-4
fr:final	7	9	5	6	-3		6							4				5	-2	-7
fr:final_etait	-2
fr:firm	-8	-5			3				4		-2		6		4
fr:first	-2		6	2	-5	-4	-2			-2	3		-2	5			-6	-6	-4			-3	8
fr:first_tim	-3
fr:fiv	-10				-2
fr:fiv_star	-7
fr:fix	12	6	5	15	-7	-4					5	3	5	-4			-7		-4	9	-2	7	-11
fr:fix_au	4	5	6	8								4	7	-2			-8	-6		7		7	-2
fr:fix_le	4			4													-4	-4		11
fr:fixed	-12	2				6					6			4
fr:fixed_in	-8
fr:fixed_on	-2
fr:fixed_sam	-2
fr:fjord		-2	-2		-3														-2	-8			5
fr:flamm	5
fr:flaqu	-2	2				4								-2
fr:flat	-7								3					3	4
fr:flawless	-5
fr:flemall		-2		3	-5	-5	-2		-2			-3	5	-3	-2		-4			-9			7
fr:fleur	7	-3	-2		-4													5		-6		6	-4
fr:fleur_le	-3
fr:fleurist	-2
fr:fleurist_tres	-2
fr:fleuv	4	-2	-2	4													10	-3		-6			-3
fr:floor	3			4		-2		4									-5	6		9		-5	-5
fr:flott_avec	-2
fr:fluid	-5
fr:fluid_personnel	-2
fr:fluid_plus	-3
fr:flut	13		-4	-7	-2												9		-2	-9		-2	-2
fr:flut_de	10			-5													6			-6
fr:foi	7	6	8	4		4	3							6		5	-12	-4		8	3		4
fr:fois	8	-3	-7		2	3	-3	-3	2	-8		-13		3	3	-2	13	-8		-11	-3	-2	2
fr:fois_ce	7								4					2	4
fr:fois_de	3
fr:fois_du	-3
fr:fois_en	5							5						-3				-3		2		3	-2
fr:fois_et	5
fr:fois_je																	13	-8		-10			-2
fr:fois_la	11	5	-4		-5	4	5				4			9			7	-13	4			-6	4
fr:fois_le	3	4		-5	3									-3		6	2	3					-4
fr:fois_par	4
fr:fois_pass	-3
fr:fois_pour																	6	-2		-3
fr:fois_que	7	3	-6			-4	4		-3	-2	-3	-2	6	6	-3	-3	16	-4		-12		-4	-12
fr:fois_rien	-5
fr:fois_sans	-3
fr:fois_sur	3			6	4	2					-4		5				-6			-3			7
fr:foll	3
fr:fonction	-2			-8		4							2	3			6			-11
fr:fonction_hor	-3
fr:fonction_pourboir	-3
fr:fond	2	-4	-7	4	6								-2	4			-5			-4		5	3
fr:fond_a	-3
fr:fondent	-4
fr:fondent_dans	-4
fr:font	-4			-6	-2							3		-4			4	-9		8			-2
fr:font_ce	-2
fr:font_et	-3
fr:food			-4		3					-2							3	-3	7	-6
fr:for		-11	2	2	-2	-11	-9	-8	-8	-9	-10		-10	-13	-8	-8	-17	9	2				-3
fr:for_a	11		-5		-4												-3	-4	-3	9			-5
fr:for_my		-2		10	6												-7		6	-8		-2	7
fr:for_our	-2
fr:for_the	-10		2	-9	-8	-5	-4	-3	-3	-3	-4	4	-4	-6	-3	-3	-8	10	-4				-9
fr:forc	-2	-2
fr:forc_le	2
fr:forest		-3		2		-2					-2						-5	-6	6	8		-4
fr:forf	12	-9	2	-4	3	-4	-3	-3	-3	-4	-4	-3	-5	-4	-3	-3	-7		9	-11	-4
fr:forf_est	3
fr:form	-4
fr:format	-6	-9	-2	6	5	-5	-5				-3	-2		-3			-7		-2	8		-3	-4
fr:formateur_repond	-2
fr:formulair	5			5		-4	-3			-3	-3	2	6	3							-2	3	-7
fr:formulair_apres	-2
fr:fort		-4	-2		3		4			-4		-3	-3	-3				-4	6	-2	-2	-7
fr:fort_de	-2
fr:fort_le	-3
fr:forti	4
fr:fortin-lavoi	6	-5	-2	3	-3												3	-7		6		-2	-3
fr:fou	3	-5		3	3									-4			-3	-7		-3		-2	11
fr:fouill	4	-3		4	9												-8		8	-3			4
fr:foulard	-5
fr:found	6		-2	8	-3												-9	-4	6	-3			7
fr:four		-4			2		-2			-2	2		-2	-4				4	-4		-3	-5
fr:fourchet	5	-4		10														-6		4
fr:fourn	-5		5															-5		7
fr:fourn_dur	-3
fr:fournais	-9	5	6			7				7	-2		2				-5		6	-6		5	-4
fr:fournais_a	-5
fr:fournisseur					4			5					4	6		4	-11	-4		13		-5	3
fr:fournitur	6
fr:fournitur_divers	6
fr:fourr	-3
fr:fourr_y	-4
fr:fourteen	2
fr:foutag	2
fr:foutag_de	2
fr:foutu	-3
fr:fraich	-4
fr:fraich_du	-2
fr:fraich_etal	-3
fr:frais	-7		4	11	-9	-3		-4	-3	-5	-5	-6		5	-3	4	-9	-3	-8	16	-3	-3	-5
fr:frais_a	-3
fr:frais_de	7	-4	6		-5												8	-3	-3	-11			6
fr:frais_et	-5
fr:frais_une	-3
fr:franc	5		-5			-3	-2	-2			5	6	-3	-3			9	7	-4	-9		-5	-6
fr:franc_de	-4
fr:franch	-11			2	8													-6	-3	4			5
fr:franch_je	-4
fr:franch_le	-8
fr:franch_nickel	-3
fr:francin	-7				-2						-3		3
fr:frapp	-3
fr:fraud	-3
fr:freddi	-5		-2	5	-4	3					-3						-8	-3		7		-4	6
fr:frein	3
fr:french	3
fr:frequent	-2
fr:frequent_chauff	-2
fr:frer	2					4								-2				-7		9		-2	-3
fr:frer_en	-2
fr:fret	4
fr:fri	-3
fr:fridai	3			-5	-4	-6					4						3	-5					5
fr:friendli_and	-5
fr:frigidair	2
fr:frigo		3	-5	-6	-4	-2	5				-3			4			7			-6		-2	-4
fr:frigo_et	-3
fr:frit_croustill	-3
fr:frit_deux	-3
fr:fritur	10
fr:froid	19		-4	5		-7	-4	-3	-3	3	3	-3	-3	-5	-3	-3			-5	5	-3		-4
fr:froid_a	2
fr:from		-3	-5	9	-8						-2			-2				-3	5			-2	-6
fr:from_#	2
fr:fromag	6		-6	-6													-3		-2				-3
fr:fromager_connait	-3
fr:fuit	-27	-11	-2	-3	-5	-6	-3	-2	-4		-4	-3	-3	-4	-4	-2		3		3			-2
fr:fuit_au	-10
fr:fuit_et	-6
fr:fuit_repar	-2
fr:fuit_sous	-11
fr:full	2
fr:fum	8	-3	-2		-4												9			-10		-3	2
fr:fun	4
fr:funni		-3		-6	-3												4	4		-8			-3
fr:funni_wait	-3
fr:furieux	-3
fr:fusil	-5
fr:fusil_en	-5
fr:fuss	-5
fr:g	8		8	-10	-4	2												-7	-3			4	4
fr:gabriel	-2			-3	-3				4					5	4		-3	-4				-3	4
fr:gaetan	-3		-3	2	4	2	5										-6	-2		5		-4	4
fr:gagn	3	7		-6	-3	-3	4				6	4					6	3		-6		-3	-3
fr:galer	9		4	-5	-4	-2	2				-2	4		-3				-2	-3	2		-2	-5
fr:gam	8		10	6													-3			6			-3
fr:gang				12	2												-3						-3
fr:gar	9	-9	-16	4	-2	-11	-7	-6	2	-9	-4	-7	-2	-2	3	-7	-3			5	-7	-8	-5
fr:gar_a	3	-2	-2														-2	3	6	-6			-3
fr:gar_de	4		-4	11	5	-5								-2				5	-2			-4	-3
fr:gar_du	2			4	-3												-4			6			-3
fr:gar_est	-8				-2
fr:gar_etait	6		-5	-7													-2	-2		4			-2
fr:gar_se	-3
fr:garag		-3	-6	6	8						-3		-3	-2			-3	-4	5	-3		8	-8
fr:garant	11	-3	2	-6	4		4			-2		-3	4	-4	-2	-2		-4	-6	-6	-2		6
fr:garant_est	2
fr:garant_que	5		-3	-7			5										6			-6		-3	3
fr:gard	-13		-6	-4	9	8			-6	3	-4	-8	-3	-9	-6	-6	-15			6	3	11	-10
fr:gard_#	2	3		3	2	4					-4						-6		-2	2		6	-2
fr:gard_la	4		-3	3	-3	-2	5			3	-3		-2				-8	-6	-3	10		-6
fr:gard_le	-9		2	-4	2												-6	3		-6		7
fr:gard_les	-4			-3	-2	-3		5			-2			-3			3			-9		3
fr:gard_mon	-7
fr:gard_nos	3
fr:gard_notre	-4
fr:gard_une	4
fr:garde-rob	-5					-3							4	5
fr:garde-rob_de	-5					-3							4	5
fr:gardien	2	-3	3	3	6												-6	8					-3
fr:gastro	2
fr:gateau	-3	-4	6		-7					-2			-2				-4	4			3	3	-5
fr:gateau_de	-4
fr:gateau_et	2
fr:gauch	7	-3	-4	-6	-6		-3				3		-2	-2			4		-2			4	-8
fr:gav	8		-8	10	3			-2			-2						-5	5	-3				-4
fr:gaz	5
fr:gel		-5	-5			-2					-2									3			-4
fr:gen		3		-3	5	-6	-5	-3	-2	-5	8	-3	-5	-4	-2	-2	-2	5	3	7	-3	-8	-4
fr:gen_comm	-9	6			-4						6
fr:gendr	-8
fr:gener	-3			-8													15	-5		-11			-4
fr:gener_caf	-3
fr:general	4	6		3				5	4					3	4		4		-3			-3	4
fr:geneviev		4	5		-3	-2					-2	4	-3		3		3	-4				-5	6
fr:genou	6	8		-8	-4	4					9						-3	-3	6				-2
fr:genoux	2			3		6					4		2	3			-2	5		-8			5
fr:genr		5		-8	-4					6				-3				-5			7	-2
fr:gentil	8	3	-7		4	-2					6		-3	-2			7			-6			-4
fr:gentil_et	-4
fr:gentill		10	-4	9	-5	2			4		4	8	5	-2	4	8	3			8		-6	-7
fr:gentilless	-8
fr:geometr	6
fr:ger	-10	-4		-3	-10	-4	-5	-3	-3			3	-7	-4	-3	-2	-4	-4		-5		10	-4
fr:ger_le	-3	-7			-6	-4					-2		-2
fr:ger_les	-6				-4
fr:gerald		-6	-3		8						-2		-4				3	-4		-8	-3		6
fr:gest	-5
fr:gestionnair	-4	2		-7					3				3		3		-3					4
fr:gestionnair_le	-4
fr:gestionnair_nous	-2
fr:get	2		-4	3	-2												-7	3	-2	-4			6
fr:ghislain	5	12	-4	-13		10			8	7	-4		9		8		9	-8	5	-4	-2		-7
fr:gilet_toute	-4
fr:ginet					-2
fr:gisel		7				2					9						-2			12		-3	-6
fr:giv	7
fr:given	3
fr:glac	10	4		4		5					3							2		5			-4
fr:glacial	2
fr:glass	5
fr:gliss_dans	-2
fr:gluten_mon	-2
fr:go	4				5												3	-5	6	-3			-5
fr:going_back	-3
fr:gomm	2
fr:gon	9		-2																	6			-6
fr:gonfl	-8		7	-2	-6						4						-8			6		2	-3
fr:good	10	8	-4	13		14	-7	5		-7	9		-3	4	-6	-3			-6	2	6	-2	-3
fr:good_afternoon		3	-4		-6	4					-2	-2					3			-2	6	-2	-8
fr:good_dai	5	-4			5												4	-2		4			-6
fr:good_evening	2	6		5	3	6					4						5						-3
fr:good_morning	10	5	-4	14	-6	11	-5	7	2	-3	9			6	-4		-8	-2	-2	4	3		5
fr:googl	4	-4	-2	6	-5												-6	-6	7	6			-6
fr:goss	-3
fr:goss_veul	-2
fr:got	9			6	-2									-2		-2	3	-2					-6
fr:gout	3	-3	-8	-8	-5									-4			-3	-7				-2	3
fr:gout_de	-4
fr:gout_la	6		-2																	-6			5
fr:goutt	2		4	-5	3	-4	-2		-2		-3		-2	-4	-2	6	4	-5	-2	-3		-3	4
fr:goutt_de	-7
fr:goutt_par	4
fr:goutt_sur	-5
fr:gp	-5
fr:grac	-5	3	6	-7	-4	8					8			3			8			-7			2
fr:grac_a	-7
fr:grac_aux	-4
fr:grace-hollogn	6	5			-3	-2		5						-3			5	-4				2	-2
fr:graham	-7	-5	-4		-5	-2											2	-7		3	7		-6
fr:graham_oak	-9	-2			-3
fr:gramm	-3
fr:gramm_de	-3
fr:grand	3	7	-9				-6	4	-4	8	-5		-10	-7	-4	-3	-4		-7	5	10	-6	-6
fr:grand-mer	-2
fr:grand-mer_a	-2
fr:grand-per	-4
fr:grand-per_a	-4
fr:grand_art	-3
fr:grand_avec	6	6			-4					6							5			-3	7	-3	-5
fr:grand_bravo	-4
fr:grand_comm	2	2	-2			4												-3		3		3
fr:grand_ecout	-3
fr:grand_et	-3
fr:grand_marn	-3
fr:grand_merc	-4
fr:grand_ouvert	4
fr:grande-bai		2				3	6					-3
fr:grant	5	-4			-2	-2												3		3			-4
fr:granted	-3
fr:gratitud	-5
fr:gratitud_pour	-2
fr:gratt	4	-7		5	4	-5					-2							-4		6			-2
fr:gratuit	-6	-6	4		13	-3	-3	-3	-2	-3	-4	-3	-3	-4	-2		6		-5	5		-6	-5
fr:gratuit_et	-2
fr:grav	-4		6	-8	-4								-2					3		-5		-3	4
fr:grav_styl	-3
fr:gre	-7
fr:gre_de	-7
fr:great	5	-2	-3		5												-3		6	-10			3
fr:gren		7		5		6					-2						-6			6		3	-2
fr:gren_par	-3
fr:grill					-3
fr:grille-pain	2
fr:grinc	-8
fr:gris	7	-3	-4	3	2															5			-6
fr:gros	4	-8		4		-4	-3		-2		-3	-3	-2	-3	-2			-11	-3	3		-4	3
fr:gros_coup	-4
fr:gross		-5		12		-2							-3				-6	-4		5	6		-4
fr:group	6		-5		9	-4			-2	-3	-3	3	-4	3	-2			6	-3	-7	6		-2
fr:group_de					8		4							5
fr:gsm	3			3	-2	3					-4						-4	-3					5
fr:guest	-4
fr:gueul	2
fr:gui	15	-5	-4	-4	-8	-3	-3	-3	-3	-4	-3	-3	-3	-3	-3	-2	3	-4	-9	2	-3	-4	-3
fr:gui_are	-5
fr:guid	-4
fr:guid_pour	-4
fr:guillaum	2	-5		5													6			-3			-3
fr:h	11	-4	7	6	5		-12	-11	-5	-5		-8		-11	-5	-14	-7	-4	-7			10
fr:h_#	6	-6	5	-8	-4		-14	-5	-3	-9		-5	-19	-11	-3	-9		-9	-2		-8		8
fr:h_a	6	-2		-7	-3	-5	-2		-2	-2	5	-2	-4	-4	-2		3	-10	-3		5		7
fr:h_arriv	3
fr:h_au	-7	-5	-3											-3			-2	-6		5		6
fr:h_avec	-4	-2		-4		-3					-2		2	3			3			-5		4	-4
fr:h_ce				6	8	2					3						4	4
fr:h_douch	-6
fr:h_du	7		10	10	4				4				4	3	4		-5	9	-3				-5
fr:h_et	-4		3	9	-6						-3						-10	-6		16		-2	-6
fr:h_je	3			3	6	-4				5			4				4			-8		7	-3
fr:h_numero	3
fr:h_patron	-3
fr:h_pil	-7
fr:h_pour	5		-2		5													5		-10		6	-4
fr:h_problem	-3
fr:h_tap		-4		7	2						-3						-4			-5		-2	11
fr:h_technicien	-6
fr:habit	6	-4	5	-7													9	2		-13
fr:habitu				2													-3			2		4
fr:habitud	5			7	-5	3			3		-3			8	3		-11	-4		9		7	-4
fr:habituel	3
fr:had	-5	-4	-6	-6	-6	-3	-3	-2	-2	-2	-3	-2	-2	-2	-2		-7	2	6	5	-2	-4	-10
fr:had_two	-3
fr:haddad	-2
fr:hai	4	-2	4														-4
fr:half	5	-4	-6	-6	-4												3	6	-3	-3			-5
fr:hall	6	8	-2	-9						2	4			-2		7	10	-4		-10			2
fr:hallet	7		-4														4	-3		-5		4	-4
fr:hameconnag	-3
fr:hameconnag_etait	-3
fr:hamel				-2	8							4		-5					6			-4	-3
fr:hanch	5	6	-2	-6		8					8		-2	-3			8					-5	-4
fr:handicap	2
fr:hannah	-5	-5			7	-5
fr:happi	-5
fr:harvei		6		3			6		2			-4	3	3	3		-4	3				4
fr:has	2	2	-5	-4	-3	-4					4	4	-3	7			4	-2	-3			-3
fr:has_not		4				-3					5	6		8			-4	3		7		-2	-4
fr:hat_off	-7
fr:hauss	5	3	3			5												-5				-3	4
fr:haut	2	6		2				-2		-3	4	-3	-5	-5			-8	-2	5	-9	-3		14
fr:haut-parleur	6
fr:haut_a			5	-4													-5			-3			8
fr:haut_de	-4
fr:haut_que	-7
fr:hauteur	4
fr:hautfen	3	6		4		-4	-2		10		-3	-2	3	9	11		5	-3		-6		4	-3
fr:have	12			-11	-13	-7	-4	-3	4	-4	-6	4	-4	-5	4	-3		3	-7		-5	-5	-3
fr:have_the	9			3	-3	-4						6		-3			-8	4	-2	4
fr:he	13		-9	-7	-16	5	-5	-4	-4	-7	-6	-5	-7	-6	-4	-4	-10	-4	-6	13	-6	-4
fr:he_is	-4	8		3		8					-5						-7			6		-2	4
fr:he_was	2
fr:heat	5		-4	7	-2												-9	-4		13			-6
fr:heating	-4
fr:hebdomadair	-2
fr:heberg	-3				-6			4						-3
fr:hei	6	-3	-4	5		-2			-2		-3	-2	-2	-3			6	8	-4	-15		-4	2
fr:helen	5			-9	2	-4	4		2			2	-3	-6	3		7	-6	3	3	-3	-5
fr:hello	11	-13	-18	15	-10	-5	-14	-4	-4	-13	-21	-16	-14	-11	-12	-7	-24	15		7	-15	-6
fr:hello_le					-3
fr:help														-2
fr:hennebicq	-4	-3			-4							-3
fr:her	4			6	-3												-7	7	-3				-5
fr:heur	3		6	-6	2	-6	-2	-5	2	-9		-5	-17	-12	2	-10	6	-6	-9	-9	-6	-5	10
fr:heur_a	-2		-3	-3	9							-4					-13	7	-2	9			-2
fr:heur_avec	-5	2			2	3					4
fr:heur_ce		5	-3		5	6					3						-5			6		-2
fr:heur_corrig	-3
fr:heur_de	-7	-5	-3	2	-2	-4					-3						-2			4	4
fr:heur_dix	-4
fr:heur_doux	-2
fr:heur_du	4	6	-2	6	-2	-2		5	4					5	4		-3	-3		5		3
fr:heur_et	3		-5	-7	-5		3				3						5		-3	-6		-3
fr:heur_moins	2
fr:heur_piec	-3
fr:heur_pour	4	3	5	4	3		5										-3	-6		3			4
fr:heur_sans	-2
fr:heureux	3
fr:hi	7	-6	-14	21	2		-3	-10	-18	-12	-8	-7	-9	-21	-17	-13	-7		-24	10	-6	-8
fr:hi_#	7																3			-7		-2	3
fr:hi_a	3			3				5		-2	3						-10	11		-13	7	5
fr:hi_il	-3
fr:hi_je	-4
fr:hi_kim	3	4		-5	-2		4										5	11		-10			-4
fr:hi_matin	4
fr:hi_on	4			6	7												5	-2		-6			3
fr:hi_ophel	5	-3			-3												-3	-2
fr:hi_soir	-3		-5	6	-11	6		-3	-3	-4		-4	-5	-5	-3		-8	-3	-4	4	-3	-5	7
fr:hi_there	-10	-5		3	4	-2												3	-2	-2
fr:hi_un	-4					3
fr:him	7		-3	10	-6	-4	5	-2	-2	3	4	-2	-4	-4	-2	-2		3		-7	-3
fr:his		2	-5	2		-3					4			6			-4			10			-6
fr:histoir	8	-2			6												9	-4	-3	-12		6	-3
fr:histoir_de	4			-3	7												6	-4		-9		7
fr:hiv		-3	3		-4	-2			2				-3	-4	2			3		-6			-3
fr:hiv_chaud	-3
fr:hockei	3
fr:hom	3
fr:homm	10		4	-4	-3	6	-3	-2		5	4	-2	6	-4		-2	-6		-3	4	5	-4	3
fr:homm_a		-2									2						3			-8			4
fr:homm_de	3
fr:honest	-7
fr:honest_advic	-3
fr:honestli	3
fr:honnet	-8	-3	3	7	-3												-8		7
fr:honnet_technicien	-2
fr:honneur	4
fr:honorair_affich	-2
fr:honoured	-3
fr:hont	4			-8	-5												8			-8
fr:honteux	4		-3	-4	3												11	-4		-9			-2
fr:hop	-3
fr:hopital	-5	2		-5	-3	10				-2	14		-4	5			-8	-4		6		10	-8
fr:hor	7	7	-4	-3	4		3					9		-3			4	12	-2	-14		-4	-7
fr:hor_de	4
fr:hor_lign	-4
fr:hor_servic	4
fr:horair	3		-2	4			5										3		-2	-12		-2	9
fr:horlog_qui	-3
fr:hortens	3	-5		3	-3									-4			4	-3		-5			5
fr:hosteller	4	-5		5	-3									-3			-6	-8		7		-2	5
fr:hotel	-6	-7	-8	-2	-5		-3	-2	3	-2	-3	-3	5	-3	3	-3	-3	5	-3	-4		-6	6
fr:hotel_du						4			4				6		4
fr:hotel_la	-3
fr:hott	-2
fr:hott_tient	-3
fr:hour	-5
fr:hour_lat	3
fr:hous		-3	-3	-2	-3													-5	-3	4			3
fr:hous_is		-3			-3
fr:how			-3	-5	-3												3	-3		-5			3
fr:hubert	9	3		4	-3	5							5	-2			-4	-3	-2	4		4	-3
fr:hugo	4		4	5		-3	2	4				7	-3	-4			-7	6		5		-4	-5
fr:huguet	3			-3													3			-3
fr:huil				-3		2					4						5			-3		-2	3
fr:huiss	-4	3			-5		-2					-2	3
fr:huit	11	7	-7			-6		3	-3	4	5				-3		7	-14	-5			3	-2
fr:huit_an	2
fr:huit_jour		4					3					3		-3				-8		10			-2
fr:huit_mois	3	3		3	4	-2					5			6			4						-4
fr:huitain	4	-2			-4												-3	5		-9			4
fr:humain_qui	-3
fr:humeur	-7
fr:hung	2
fr:hurl	4
fr:hurt	4
fr:hygien	-4
fr:hypothequ	-4
fr:hypothequ_avec	-4
fr:i	6	-3	-11	6	-14	-11	-8	-4	-5		-12	-8	-3	-8	-4	-14	-12	4			-5	-7	-2
fr:i_am	2			9	4	-5	-4	-3	-4			-3	-7	3	-3	-2	4	-10	4	3		-8	-5
fr:i_asked	6	-2	-6			-2							3				-2	-3		-3	2	-2	5
fr:i_counted	2
fr:i_did	5			-2							-4			-2			-7	-2	-2	5		-4
fr:i_have	8	4		-4	-3	-4			5			6		-3	6		-7	4	-3	6		-2
fr:i_opened	5		-3		-4													-7	5				-5
fr:i_said	5
fr:i_will	-9	-2			-3	-2
fr:i_would	-6			-3	-6	-3		-2		3	-3		5	-2				5	-2	-3	3		-8
fr:ici	-4	18			-6		-2		2		-3	4		5	3	16	5	-7	-6	6		-10
fr:ici_en		7									-4	4	4	5		6		-2				-5	6
fr:ici_la	4						-2	6	3			2	4	-3	3		5	3				-5
fr:ici_pour	-4						-3
fr:ici_vendred		6		3					6			5	-4	3	6			-3		5			-3
fr:icon	3		-4
fr:ide			4		-3
fr:ident		6				-2	4			8			-3				6	-7	-2	-8	-2	3	4
fr:identif	-5
fr:if	-13			3	-5												2	4	6	-10			-4
fr:if_i	-6
fr:if_you	5		2														-3	4	7	-8
fr:ignor	5	-5		-2													2						-2
fr:ignor_que	3
fr:il	15	-2		4		-5	-9	-11	-11		-8	-6	-7	-12	-11	-15	-6		4	-6		-5
fr:il_a	11	4	-3		-6	5	-5		-8	11	-3	-10	5	-9	-8	-7	-7	8		3		-4
fr:il_arriv		2	-4	-4						5							5
fr:il_avait	-8	5		-3	-4	3				5	6		3									3	-3
fr:il_confond	-4
fr:il_demand		8		3	-5		-2					4	-3	-3			-5	-3		-3		3	4
fr:il_des	-4				-2
fr:il_disent	-3
fr:il_dit	5	3	-4	-6	3	3					-5						11		-3	-11		-4	-2
fr:il_en	10	-5	-3		-2	-2												3					-4
fr:il_est	12	-4	-8	-6	9		-11	-8	-8	-3	-2	-9	-13	-15	-8		13	-4	6	-4	-11	-16	-6
fr:il_etait	-3	-7	-2	-6	-7	-3					-2						3	-8	6	-6	9	-3
fr:il_fai	-4
fr:il_faill	3
fr:il_fais			-3	-3													4	2		-6
fr:il_fait		5	-5	6		-7					6			5			-6			9			-4
fr:il_fall	2
fr:il_faut	6	3	-3	9	10	-7	-3			-2		-2	-3	2			-4		6			-5	6
fr:il_font	-2
fr:il_le	-6	-10	10		-6	-7	-4	-3	2	-4	-10	-4			3	-3	-5	8	-5		-3	-3
fr:il_lui	-2			6	-4	-7	-2			4	4	6	3	-3			4	5		-5		-7	3
fr:il_me	4		3			-6	5	-3	2	-5	-5	4	-6		2		-7	6		7	-5	-11	-6
fr:il_ne	-2	2	14				-10			9	-4		5	-9		-5	-8		3		8	8	-8
fr:il_nous	-5	-4
fr:il_ont		-3	-3	-7	-5	-2							-3	-4		-2	9	-5					-7
fr:il_parait		-6		-3		-3											4			-6
fr:il_parl	3		6	-5	-5	4							-3	-4			-5			2		2	-4
fr:il_part				4	-4						-2		3	3			7			-3
fr:il_pas	3
fr:il_pass	-5
fr:il_pleut	5	-3		3	-3												-7			3		-2	5
fr:il_possibl		6												5
fr:il_regard	3
fr:il_rest	-4	-7	-3	-5	-4	-5											4	7	-2	-8			-5
fr:il_se	7	8	-5			4	5	-2	-3	-4	5				-3		-11	4	-4	13	6	-5	-8
fr:il_sembl	3
fr:il_serait	5	-2	-3	6	9												-7	-6	8	5			-2
fr:il_sont	10		-5		3	-3				3	-2			-4			4	-4		-4		5	-6
fr:il_trouv	3																-5			9
fr:il_un	-2
fr:il_une	-5
fr:il_va	-3					5					7		4				-2	-3		-6		9	-4
fr:il_veut		-5		3	9		-3		-2	-3		-3		6			7	4	5	-11		-6	-6
fr:il_vient	3
fr:il_vous		-5	-7	6	3		-3	-2		-3		-3	-3	-3				-7	-5	11	-2		-10
fr:il_y	-2		-9		-15	4	-6	-5	-4		3	-6		-6	-4	-4		6	-9		2	-3
fr:illisibl	2
fr:imag	9	6									7						-7	4		7		-2	-7
fr:imagin	10	-5	-3	-6													4	-7	6
fr:imagin_que	3	-3			4												5	-2		-4
fr:imbatt	-3
fr:imbatt_liter	-3
fr:immediat	-9
fr:immeubl		4							7					7	7
fr:imogen	4	-4	7									-2					-2	4					-3
fr:impai	-4				-4
fr:impatient	3	-3	5														8			-6		-2
fr:impecc	2		5	-3														-2					-2
fr:import	-5		-3	10	7	-3					-3						-8	-2		8	3	-2	-3
fr:impossibl	6
fr:impossibl_de	5
fr:impot	3			2	-4									3			-4	-7		6		-2	3
fr:impress	-5				7	-3	6
fr:imprim	11	-7	-6	-5	2	-4	-3	-2	-2	-3	-3		-4	-4	-2		-11	-3	3	13	-2	-6	-8
fr:imprim_a	2
fr:imprim_du	5
fr:in	3	4	-20	-10	-10		-11	-4	-9	-4	-9	-11	-14		-8		12			-8	-11	-2	-6
fr:in_#	-4
fr:in_a	9	-3	-6		-2													-4	-3	5			-5
fr:in_may	3
fr:in_my	7	-2			-3									-2			3	-3	-3	9		-3	-9
fr:in_one	-8
fr:in_room		4				5
fr:in_ten	-6
fr:in_that	-3
fr:in_the	-4		-7		3	5	-3	-3	-2	-3	-5	-3	-4	6	-2	-3	13		6	-22	-2
fr:inbox	4			6	-3												-5	-5		4		-3	6
fr:incident_clair	-3
fr:included				3	5												3	-2					-3
fr:inclus	5	-4			-6	-2	-2							-2			-3	4	-4	-9			2
fr:inconnu	5		-3		-4		-2					4	-2	-2				-4				-6	5
fr:indemnis	-3
fr:independ	-2
fr:independ_honorair	-2
fr:indesir	5	-6		-2	-2								-2	-3			-4	-6		5		5	-5
fr:indiqu	5		-3	7	-5	2	-2			-2		4	-3	-3			-12		-2	2		2	5
fr:indiqu_#	4
fr:inferieur	-2
fr:inferieur_de	-2
fr:infirm	-5			-5	-3	6					8			5			4	-3				-5	3
fr:infirm_du	-3
fr:infirm_qui	-3
fr:info	4
fr:infolettr	3
fr:inform			4															-5
fr:inform_a	-3
fr:informat	-7	-4			3
fr:ingrid	-8			6	-2	-4	4				8						-6			-7			11
fr:inond	-3
fr:inquiet	-5	-3			-5
fr:inquiet_pas	-2
fr:inquietud	-3
fr:insan	-3
fr:inscript	-5											-2
fr:inscript_et	-3
fr:inscrir	-3
fr:inscrit	5	-4		3	5												3	-6	6			-3	-5
fr:inscrit_a	2
fr:insid	3
fr:insonoris_sont	-3
fr:install	10		6		3	-3		3	-3	-4			-4	-8	-3	-3	8	-4	-6	3	-3	-3	-11
fr:install_en	3
fr:install_une	7		5	-4													3
fr:instructor	-3
fr:insulin	2
fr:integral	2
fr:interess						6				3			4				-2			3		3	-2
fr:interet	6	3	8	-8	-2	3	6										7	-5		3		-3	-2
fr:interieur	4
fr:interlocutric	-4
fr:interlocutric_du	-4
fr:internet	3		-3	-3		3				-2				-2				4				-2
fr:interven_avant	-2
fr:intervent												3		-3
fr:intervent_de	2
fr:intervenu	-5
fr:intervenu_a	-2
fr:intim	-3
fr:introuv	6
fr:inutil	-3
fr:invent	3
fr:inventair	-3	-2			-2
fr:invit	10		8		-6	3	6				-2	3		-3			-11		-2	3		-3	8
fr:invit_a	6		-4	3	-4	4	6					3		-3			-7	2		-7		-2	9
fr:invit_le	6
fr:invoic	10			5	2		-2					-3		2			2	5	6	-8		-2
fr:is	15	2	-16	20		4	-16	-2	-9	-16		-17	-17	-6	-8	-13	-13	-10		3	-15	-12	9
fr:is_#		3		3		4											2	-2	-3	2
fr:is_a	13	-4	-6	13	11	-2	-2	-2		-2	-3			-3		-3	6	2	-4	-15	-2	-2	6
fr:is_fin	-5				-6	-2
fr:is_fridai	3
fr:is_in	4			10		-2		3				-3					-5	10		-2		-5
fr:is_it	-5
fr:is_my	2
fr:is_not	2	2		3	-3	6					6			4			-4	-4		9			-4
fr:is_on	-6	-2			-4
fr:is_the	-11	-2			-4
fr:is_there		-3	-2	4	-4								-2	-2			-7	-3		-8		2	9
fr:is_this	3
fr:isabel	2	9	6	4	2		3				-3	6					-8	3		6			-6
fr:issu	-3
fr:issu_a	-3
fr:it	10	-4	-10	10		-4	-7	-3	-12	-6	-5	-6	-14		-11	-10				-7	-6	-12	8
fr:it_again	-4
fr:it_back	6
fr:it_ce	-2
fr:it_does	-2
fr:it_feel	-6
fr:it_is	7		5	3	12		-4	4	-3	-3	4	-5	-4	3	-3	-2	4	-8		-3	-3		9
fr:it_may	3			4	-4	-3	4			4	-4							7		-9	4	-3	-2
fr:it_sai	4
fr:it_up	-3
fr:it_was	-3	-4		-7	-4	-2					-2						9	-9	6	-10		-2	5
fr:its	12	-3	-5	-5	-4	-3	-2	-3	-3	-3	-3	-2	-3	-4	-3	-3	-15	-3	-3	9	-3	8	-7
fr:j	18	-10	6	-9		-7	-4	-4	-5	-3	-5	-4	-4	-5	-5	-3	5	-10	5	-10	-4	-8
fr:j_ai	10		6														-4	-4	7	-4
fr:jacuzz	-4
fr:jacuzz_neig	-4
fr:jam	-3	10	4	2			4			4	2	-8	6	-5		4	10	-7	-8	-11	4	9
fr:jam_ete	5
fr:jam_eu	-5			-2	4	-3			2			-2	-4		2			-5		7			-6
fr:jam_je	-4
fr:jam_me	-5
fr:jam_trah	-4
fr:jam_vu		-2			-4						3						9			-7			-4
fr:jamar	4						2					2		5			-3	13	-2	-10		-3	-5
fr:jamb	3	6							7		-4				7		2	4		-3		3	-5
fr:jambon	4	-9	-2	6	9	-6					-3							-3		4			-3
fr:janv	-4	2	4	-6	-7	-7			3	-2	-4		-3	5	3	5	-3		-2	9		-5	-9
fr:janv_et	3
fr:jardin	6	-3	6	-10													12	-5	-2	-7		-2	-5
fr:jardin_et	3
fr:jas				-4	-2												8			-8			-3
fr:jas_avec	-3
fr:jaun	7		-4		-7		-3						-3				-10	4	-2	10		-6	-5
fr:je	4		-2	6		-11	-8	-8	-10	-8	-12	-8	-11	-4	-9	-3	-4	-8	-5		-9	-8	3
fr:je_achet	-2
fr:je_ai	20	-9	-3		-8		-8	-5	-7	-6	-11	-12		-10	-7	-9	3		-9		-16		-5
fr:je_aie	-6
fr:je_aim	-2	-4	-4	4	-6	2	-3	-2				-3	-6	-6				-2	-3		8	4	-3
fr:je_appel	-3		-2		4								3	4			-3	5
fr:je_apprec	-3
fr:je_arriv	6			6	8												-7			8			-2
fr:je_attend		3		-2	-5	-3	4			4	-4	3	-3	-5			-8				5	-5	7
fr:je_aur		-3		-8													9			-4
fr:je_avais	-10		4		-4	-4	-6	-5	-4	-6	5	-5	-5	-6	-4	-6	9	-10	-6	-3	6	-2	-8
fr:je_capot	-3
fr:je_cherch	-11	-2			-4
fr:je_chial	-7
fr:je_commenc	8	3	-8	-3	-3									3			6			-9		-3	4
fr:je_comprend	6	-5		7										-3			-7	-2		-12		-2	15
fr:je_con		-4	4	3		-2			-3				2		-3		-9		6	5			-3
fr:je_contest	2
fr:je_crois	8	3	-2	4	-2				3		-2		-2	-3	3		-7	-3		2			3
fr:je_demand			-3		11	-5			-2	-3	-3	-3	6	3				6	-3	-5		3
fr:je_devr		-3					-3													2
fr:je_dis	4	-4			3									-2			-4	4	-3			3	-2
fr:je_dois	8	2			-3	-4				-3	5	-3	-3	-4			5		-3	-12	-2		10
fr:je_ecris		10	-2										4	11		9	-3	6		-7
fr:je_en			10	-10	-12		5	-2		-2	-3	-3	-4	-6		-3	-6	6	-4	8			-10
fr:je_etais	-4	9		-2	-5	-8	4	-3	-3	9	-5	7		-5	-3	7	-4	-4	-6	15	-4	-3	3
fr:je_fais	10	-4	-5		-3			-2		-2	-3	-2	-2	-4			4		-3			-5
fr:je_ferm	5	-4		4	2													-4		-3			6
fr:je_fin		-3			4												7	-4		-11			6
fr:je_gard				2	2		5			4							-7	-7		9		-2	2
fr:je_habit	6	-2	5	-9													9	2		-10			-3
fr:je_ignor	4
fr:je_imagin	4	-3			2												4	-6
fr:je_join		4			-3									4			-8	11		-6			-2
fr:je_la	3		3		2	3	-2							7		5	11	4		-16		6	-7
fr:je_le	13	-5	-4	-9	-7	-9	-3	-7	-7	-8	-4		-11	-5	-6	6	13	-2	-10	-7	-6	-3	-3
fr:je_les	-3		-9	-5		-2	5	-2	-2		-2	-2	-2	3	-2	-3	11	-4	-3	-12		-2	-4
fr:je_leur	-4	5		8				10						3		5	-7			10			-2
fr:je_lui	4	4	-6		6		-3	11				3		3			-8	-6	-5	7	-4	6	9
fr:je_me	-9		5			-5	-5	-3	-3		-5	-3	-5		-3	-2	4		-8			-8
fr:je_met	7	-4	-2	4														-4				-2	5
fr:je_mont	3	3			3	-5					3						6	-3		2			-3
fr:je_navigu	-2
fr:je_ne		10	-3	12	-4	6	7	-7	4	9		-6	2		4	-9	-18	-6	-7	12	5		10
fr:je_not	8	-2	-3	-9													6	-5
fr:je_ouvr	4
fr:je_pai	5	-6	-6		9	-3	-4	-3	-3	-3	-3	-3	-3	-4	-3	-3	9	-3	-9	-5		-4	3
fr:je_par		-3			3												7	-3		-5		-2	-3
fr:je_pass	-4	12	-4	-4	-2	5				3			3	-4		11	5	-4		2		4	-5
fr:je_pens		-6	-3	-8	-9		-2							-2			-2	-9	-3	14		-2	-6
fr:je_peux	-6	-6	-3	7	-4	-3	-2			-2	-3			-3			-12	3	7	3	7	-3	-8
fr:je_port	-3						-3		3			5	-3	-4	3
fr:je_prefer		-6	-3		-4	-2	-3						-3	-5						-4			-3
fr:je_prend	6	-3		3	3													-6	7				-4
fr:je_puiss	3
fr:je_recois	7	-3		5	-4												-7	-2	-2	13		-2	-4
fr:je_recommand		-2	5	-2													4			-3
fr:je_recop	2
fr:je_rentr	3
fr:je_revien	4			-5	6		4							5			12			-3			-6
fr:je_sais	3	4	-4	-6			9	-3	-2	-3	-4	-5	-5	4	-2		-4	5	2	3	-2
fr:je_salu	-3
fr:je_serai	-13
fr:je_sign				6	6	4			7			-2	5		7			-4		9		-6
fr:je_souhait	-8	5		3	-5	4	-2		-3	8		4	4		-3		-7	-5	4	-7	-2	5	5
fr:je_suis	5	7	-3	11	11	3	4	-9	-8		5			8	-8	-8	-5		6	8	-10	-4	-6
fr:je_suppos	-4	-2
fr:je_tap	5
fr:je_te	7		-3		-3	3			6		-2		5	4	7		-8	-3	-2			3	5
fr:je_ten	-11
fr:je_tien		-5	13	-11	-5													4			3	-3	-6
fr:je_touch	-5
fr:je_travaill	3		-2	-4			3							-2			9	-7		-9		-3	5
fr:je_trouv		2	3		12	-2	-2			-2	-2		-2	3			6	-7	14	-8		-4	-9
fr:je_vais			-4	5	5	-3	3		-2	3	-2			3	-2			4	-4	2		6	-6
fr:je_vas		2		-3	5					5								-2	6	-5			-3
fr:je_veux	9	5	-6	18	23		-8	3	-4	10	3	-5	11	-2	-4	-2	-4	-2		4		5	-6
fr:je_vien	8	-6	-2	9	3	-3											4	-8		4		-3
fr:je_vois	8		4														-10	12	-3				-3
fr:je_voudr				6	-5	-3	-4	-2		4	-3	-3	5				-9		-5	6	6
fr:je_voul	-18	-3	3	8		-5	-2	-2		3	-4		3	-3			-2	-7		-3		2	7
fr:je_vous			10	4		-6	7		-11	-2	-13	4	-13		-11		-4	7	4		-4	-11	-7
fr:je_y		-5		-3	6												-3	6		-3			-2
fr:jean-gui	6	-4	-3	-7	-9	-2											13	2	-3	-15		-3	-5
fr:jean-gui_perron	6	-3	-3	-8	-8	-2											13		-3	-13		-3	-5
fr:jeannin				-3							4						-3	4
fr:jen	-5
fr:jen_ai	-6
fr:jet	5		-4	-4	-5	3					-3							4	-2	4		-2	-4
fr:jet_un		3				4					-2
fr:jeud	5	3	-5		-7	-4	-11			-9			-3			-8		-4					-4
fr:jeud_le	2
fr:jeud_matin	6	-2	-4	-6													8			-6		-3	-3
fr:jeun	-3	-11	-6		-3		-3	-2	-2	-5	4	-2	-4	5	-2	-2	-5	-3	-3	5	7	-8
fr:jeun_apprent	-2
fr:jeun_de	-3
fr:jeun_et	-3
fr:jeun_homm	3	-8	-2	5	-4												-7	4		-3	6	-3	6
fr:jeun_qui	-3
fr:jeux_qui	-3
fr:jo	-2
fr:joan	-4
fr:joan_me	-5
fr:job	9	-4	-6		-4	-3				-2	-3								-3	-8	-2	-3	5
fr:jocelyn	8	-5		3		-3	-3			-2	-2	-2	-3	-2			-7	-5	4	-9	5	-6	9
fr:joignabl	-2
fr:join	3	6	-3	2	-4	3								4			-13	11		4		-2	-3
fr:joindr		-6		-3	-2	-3					-3						-7	-5		2		8
fr:joint	-8	-10	-6		-14			-4	-4	-5	-6	-6			-4	-4			-5	-4	-2		-3
fr:joint_et	5
fr:joint_sont	-3
fr:jok	-5
fr:jok_au	-5
fr:jol	7	-5	-10		3	-2					-2			-2		-3	10	-5	-3	-4			-3
fr:jordan		-6	-4	-6			-4	-3	-3	-4	5	-3	-4	3	-3	-2	9	3	2	-5	-3	-9	-12
fr:jordan_a	5	-8		-8	2	-5					-3						9			-3		-5	-3
fr:jordan_est	-7	-2			-3
fr:jos	3	-7	-3	10	8	-4	-3			-2	-3		-2	-3				8	-3	-8		-3
fr:jou	12	-5	5	-3	5	-2	-3	-2			-3	-2	-2	-3		-3		-11	4	6	-2	-4	-6
fr:jou_lekip	-3
fr:jouet	-4
fr:jouet_pis	-5
fr:jour	4	10	-7	15	8		10		3	-7	5	-5	4		4		-4	5		2	-11		-8
fr:jour_a	-7	-4		3	-2												5		6	-6
fr:jour_apres	-4	-3	10	-7	-3						4						-3
fr:jour_avant	4	5		6							7						3	-6		4			-2
fr:jour_avec	2
fr:jour_de	8	3	-10	15	13	6	7	-4	4	-4	-2	-10	-6		4	-4			4	-5	-3	-10
fr:jour_du	-3
fr:jour_et		-3		5		4	3							-2			-8	-6				3	8
fr:jour_feri	-4
fr:jour_la		6	-4		-2	4	8							4						-6			5
fr:jour_meme	-10			3							-3		7	4			-3	-5		4		3	-2
fr:jour_ou				-5	5	5							3	3			-3	7		-6
fr:jour_ouvrabl	4	-5			4												-7	-3		9
fr:jour_propr	-3
fr:jour_que		-3		3	-3												-3	-4		9
fr:jour_reuss	-3
fr:jour_un	-2
fr:journ	-5	-5		-3	-9	-5	-6	-3	-4		-5	-5			-4	-3	-3	-3	8	-6
fr:journ_a	-3
fr:journ_pour	-3
fr:journal	6	10	-3	-5	-3		-4	14			3	-3	3	2			2	-6	-2			3	-5
fr:journal_de	4	8		-5				12					-2	4				-3		3			-3
fr:joyeux	-6				5
fr:jsav	-3
fr:jsav_tout	-3
fr:jug	-2				-5		4							-2			-6			4		-2	5
fr:juillet	-5	5	-9	15	-17		-3	-7	-3		-4	4		-4	-2	3	-14	8	-8	5	-5	-6	12
fr:juillet_avec	-3	2											3	-2
fr:juillet_que	-6	6										7
fr:juin	10	9	-5	5	-16	-5	4	3	5		-13	2		7	5	2		-3	-14	-3			7
fr:juin_#	-5	-2			-5												-3	-2		-3		7	-3
fr:juin_a	6		-2									5	-2	-2				-4				3
fr:juin_au	-3	7												7
fr:juin_et	3	4		5	-4	-3			4		-2		4	7	4		-6	4					-3
fr:juin_je					-4	-2	-3			2	-2	-3	3				-3	-11	-3	4	2		4
fr:juin_pour	-5									5			5
fr:jul		3	-2	5				5			2			-3			5	-3		-9		7	-3
fr:juli	4	-3		2	-4							-2		-2			-5	6	-3	-6		-2	4
fr:jumeau	2
fr:jun	2
fr:jur	7	3	-3	-4	-5		5				3		4	4			6			-6			3
fr:jur_que	3	2		-4	-3						4		4	5			6	-3				3	-2
fr:jurid	3	5		-5		4	9					4		4			6			-7			3
fr:jus	7	-3	-8		-2	-3					-2						3	5		-7			-2
fr:jus_de	2
fr:jusqu		-5	3	12	-8		-11	-2		-10	-10	-11	2	-15		-8	-4	-6	-12	15		-4	-8
fr:jusqu_#	4
fr:jusqu_a	6	2	-5	12	-4	5	-5	2		-6	-4	-4	9	-7		-3		-4	-7	10		-3	-4
fr:jusqu_au	-11	-6	8		-5		-7	-5		-5		-7	-9	-9		-5	-4		-4	6		-3	-5
fr:jusqu_dans	3
fr:jusqu_pour	-3
fr:jusqu_sur	4
fr:just	-6	-8	-12	19	-7	-4	-10	-9	-8	-13	-6	-10	-12	-3	-9	-8			6	-11		-6	4
fr:just_a					-2
fr:just_avant	3
fr:just_dev	-4
fr:just_en	4
fr:just_la	-3
fr:just_le	5			3	6												2	2		-10			6
fr:just_plus	6
fr:just_pour	-13				-3
fr:just_que		-8	-3	-4	-13	-4				-2	-4	-2	-2	-3			17	-8	4	-14	-3	-7	-6
fr:just_savoir					-4					-3
fr:just_to	-4
fr:just_un	-5
fr:just_une					4	2											-9	6		6			-3
fr:justif	4
fr:jutr	3	-7		2	-5	-2											-4			9		-5	-6
fr:karim	-3	7	-4	-3	3	-6	-3	-2		5	4	-2					3		-4	10	6	-3	-16
fr:karim_le	-3
fr:kathleen	2	-2					-2
fr:kebab	7
fr:keep	-8	4			8									3
fr:keep_it	-3
fr:kei	8		-6	10													-5	-2	6	2
fr:kept	4
fr:kid	4		-2	-4	8												11	-2		-8			-2
fr:kilometr	5
fr:kilos	3	-2		7	13												10	-2		-7			-4
fr:kilos_sans	-2
fr:kim	-3	-3	3	5		-5	2	-3		-4	-4	-3	-5	-6			9	7	4	-21	-3	-3	5
fr:kim-anh	-3			-6			-2										2	-2		3
fr:kin			-5	5		-3					4		4	-4			-11	-4				10	5
fr:kind	10		-5	7	-4	4											-2		-2				4
fr:kind_regard	6	2	-2		-3	4											-3			2			4
fr:kiosqu	-2	-3			-2							-3
fr:km	3	-5	-3		-4									-3			5			-4		-3	3
fr:know	-3				-3
fr:l	16			-3		-3	-4	-3	-3	-3	-3	-3	-4		-3	-3	8	7	-5	-10	-4	-7
fr:la	8	-5	-9	3	-6	-11	-8	-12	-11	-11	-10	-8	-9	-6	-11	-8	4	-7	-13		-15	-9	-5
fr:la-dedan	-7
fr:la-dessus	8	10	-3	6				6		8				4		5	-12			9	9		-5
fr:la_#			-12	-15	-12		2	-6		-7		-7	4	6		-7	12	6	2	-19	-5	-4
fr:la_a	-7	-5		3	7	-3	-3				-3		2	2			3	-10		5			7
fr:la_avant	-3	-3			-2	-2					-2
fr:la_bagu	-4
fr:la_bai	-2
fr:la_baignoir	5			-9		4					6						4	-4		4		-2	-3
fr:la_balanc	-3	-3		7													-8	-3		8		4	-2
fr:la_banqu	3
fr:la_barr	5	6			-3	6					-2							-4			6	-3	-5
fr:la_batter	-6
fr:la_bibliothequ		-5												-3				6		-6		4	-4
fr:la_bienvenu	4
fr:la_boit	8	4	-6		-3	-2		-3	-2	-4		-4	-5	7	-2	8	7	-7	-4	-3	-3	-10	7
fr:la_bon	2		6	-3	-4	3	3										5	-4	5	-10		-3	3
fr:la_boss	-3
fr:la_bouch	7	-3	-4	-6		-4					-3									4			-8
fr:la_boutiqu	3			-5				5						5			-5	-6		14		-5	-8
fr:la_brigad	-2
fr:la_buander	-3	-3	6		-5												4			-4
fr:la_caban	-3
fr:la_caiss	-8	-3		6		-6	-5	-3	-2	-4	-5	-3	-4	-5	-2	5	4	4	-5		-2	2	-9
fr:la_camer	2
fr:la_camionnet	7	-4	-3	5													-5	-2			6
fr:la_caraf	3
fr:la_cart	2	-5		-8	2	-3	3			6	-3	-2	-4	-5			2	4	-2	-6			-6
fr:la_cass	-4
fr:la_caus	4
fr:la_cav	7	-8	-4	9	6	-2	-3	-2	-2	-3	-5	-2	-3	-4	-2	-2	-3		-3	-9	-2		12
fr:la_ce		5				6					6						-4			6
fr:la_celer	-3
fr:la_chais	3	8		-8		9	6										7	-6					-3
fr:la_chambr		3	-6	4		4	-6		5	-5			5	4	5	-4	4	-4	-7	9	-3	-10	-3
fr:la_chanson	-2
fr:la_chass	4		8	7													4
fr:la_chaud	-2	-5	9	-4	4		-3		-2		-4	-2	-2	-4	-2	-2	6		-3	-3		-4	2
fr:la_citern	2			3		4					-2						-3	-3		11		-2	-3
fr:la_class	-6
fr:la_cle		-4			-4	4				2	-3		3	-4			5	4		-6			-5
fr:la_cliniqu	-3
fr:la_clotur	-2
fr:la_cohu	-3
fr:la_command	2	-2	-3	7	-3									-2			-5	5		3			-3
fr:la_commun	4	3	4	-4	-3						5	7	-2				3			7		-4	-9
fr:la_comptabl	5	3		2		5											-7	3				5	-4
fr:la_confirm	8	-2																	-3				-5
fr:la_cop	-5				-3	4	3					-5		-3
fr:la_correspond	-3
fr:la_couleur				-3	4												-5	4		-6			7
fr:la_cour	-4		-3	4		-2			3			3			3			3				3	-2
fr:la_courtois	-2
fr:la_coutur	-5
fr:la_crem	-3
fr:la_cuisin		-6	-6	-11	4	-3	-3		3	-3			3	2	4		11	2	-3	-14	3	-2
fr:la_cur	3	-4		2	-3												-4	-7		8			4
fr:la_dam	6	8	-8	-9	-5		-3	-2		5	8	-2	-5	-5		-3	-3	-3	-2	-4
fr:la_dat	-2	-5	4	7	-3	-2	-5			-3	-3	-3	3					-3	-4	-5	2	6	-7
fr:la_demoisel	-5			-7	-6								4				6	-2		-4			-3
fr:la_depann	-4
fr:la_depuis	4
fr:la_dern		4		-3	-2				6					8	7		-5					9
fr:la_deuxiem	4	10	6	3	5		4	5					3	9				9		-3		-8	2
fr:la_dieteticien	-2
fr:la_different	5			7	-4		6										-9	13	-2	-2			-5
fr:la_diligent	-7
fr:la_dind	-2
fr:la_direct	4	11	-3	-2		10		6			4	11	8			8	3	-3		-3		5	-3
fr:la_discret	-4
fr:la_divis	3				7		3					-6		-2			6			-7
fr:la_douch	10	4		-14	-3	-3					6			-2			14	-5		-13			-3
fr:la_douillet	3	-3	-5	-4																-2
fr:la_en	-6
fr:la_factur	8		4	-3		-6		-5	-4	-6	-5	-7	-8		-4	-4		5	8	-8	-5	-12	6
fr:la_famill	3
fr:la_femm		-3											4				-8	-3		4			4
fr:la_fenetr	5	-7	9	15	-7	-4			-2	-2	-4		-2	-3	-2	-2	-2	-7	-3	12		-4	-9
fr:la_fermetur	3
fr:la_fet	-7				-2
fr:la_feuill	5
fr:la_fibr	-4
fr:la_fich	5				-4						-4		4					-5		8		-2	-4
fr:la_fil	7	-3	-6	-8	-3						-2			-3			4	-2					-2
fr:la_fill	9	-7	-7	8	6	-3				-3	-3		-3	-3		-2	-4		-3	4		-4	2
fr:la_fin	-11		2	4	-7		-4	4	3		-3	3	3	-6	3		-7	-6	4	11			3
fr:la_flaqu	-4
fr:la_flott	-2
fr:la_fonction	-2
fr:la_fournais	-4	5				3				5
fr:la_fritur	7
fr:la_fromager	-3
fr:la_fuit	-7	-3	-2	-3	-2	-2											4	5		-5			-2
fr:la_galer	7	-2	4	-5	-3													-6	-2	4			-4
fr:la_gang	-2			7	3												-3						-3
fr:la_garant	6				7		5										-3	-5				-3	9
fr:la_gard	-3	4			-3					3	2		-2	-2			-3			5	4	-3
fr:la_gestionnair	-2
fr:la_hai	3	-2	4														-4
fr:la_hott	-3
fr:la_je	3
fr:la_jeun		-5	-3		-4												-5	-6		8	3	-2
fr:la_journ			5		-4								3	4				-3	5	-8		5	-4
fr:la_lain	3
fr:la_laiss					3
fr:la_langu	3	7	-3	-4												7	4	-3		4			-4
fr:la_laveux	-6
fr:la_lev	2
fr:la_lign	12	-6	9	10	-7	-4	3	-2	-3	-3	-3	-3	-4		-3	-2	-9	6	3		-3	-6
fr:la_list	-5	6	-2	8	-2		6	-2	3	3		-3	3	3	3		4	-8	-2	-7			9
fr:la_liter	3
fr:la_loi					2
fr:la_lumi	-2
fr:la_machin	8	3	-9		-7	5					3						5	-6				-3	-3
fr:la_madam	-9
fr:la_main	-5		11	10	-4	3	-4	-3	-3	-3		-3			-3	-3	3	-6	-4	3		2	-9
fr:la_maison	4	9	3	-5	-12	3	-6		-3	6	8		-5	3	-3	-3		7	-5	-3	4	-8	-5
fr:la_mard	-4
fr:la_matern	-5
fr:la_mauvais	7	-5			-3	-5					-3						-8	-4		12		-2	-5
fr:la_mediatric	-3
fr:la_meme		4	-6			-4	-3		-3	-2	7	-2			-3		10	-8	-2	-7
fr:la_mer			3	6	-6	-6						-2		-2			-7	-7	5	5		-2	3
fr:la_meteo	3
fr:la_mien		6	-3	-5	-3		5		4					6	4		-8						7
fr:la_migrain	3
fr:la_mis		11	-4	-5	-3	7	11		-2			-2	3	7				-5		2
fr:la_moindr	-4
fr:la_moit	10	-5	-7	6	10	-3	-2							-3				3	5	-12		-3	-5
fr:la_musiqu	14	-6	-6			-2					-2			-2			-4	-4	-2			5	-6
fr:la_navet	-3
fr:la_neig	-2				-2
fr:la_noc	3
fr:la_not		-4		6	-5	-2											-8	9	-3	-8		-2	4
fr:la_notic	3
fr:la_notre	4
fr:la_nouvel	3	8	-3	7	-3		-3	3			5	2	-3	-6		6	-2	5	-3			-6
fr:la_nuit	-3	-7	-6	-3			-4	-3	-3	-4		-3	-3	-4	-3	-3			-5		-2
fr:la_on	3
fr:la_pag	-3	4		-4	2		-2	8						4			-6			9		-3	-4
fr:la_pai	-3				-6
fr:la_parent	2				8				3				-2	-2	3		-4	6		-4
fr:la_patienc	-6
fr:la_pein	-4
fr:la_pendul	-3
fr:la_person		5		7	4		8			7	4						11	-10		-8		5
fr:la_pert	-4
fr:la_petit	-3	6	-3		-2		-2				-3	8		-2		8	11	10	-3	-14		-3	-5
fr:la_photo	11	-6	-3	5	-4	-4	-2	-2	-2		-3	-3	2	2	-2		-6	-8		12			-8
fr:la_piec	2		-2	-8		5					4			7				-4		5		-2	-2
fr:la_pil	7
fr:la_piscin	4		-3	4	4	-2		5						-3			4	3		-7		-3	-2
fr:la_plac	9	-6	-4	8	-2	-2								-2			-9	-3		6		4	2
fr:la_plag	5
fr:la_plui	3	-3															-3	7				-5
fr:la_polic	4	4		3	2	5	-2	6		-2	6	7		-3			-8	-5		8			4
fr:la_pomp	7	-4	-4	2	-8		3				-3	3	-2	-5			-11	5	-3	4	6	-4	-7
fr:la_port	11	-5		4	-6		-5	-4	-3			-5	6	-6	-4	-4		-13	-6		4	5
fr:la_pos	4	3	2		6		4	-2	-2		-5	8	-3	3		6	-4	8	-3	-9		4	4
fr:la_post		-4									-2						6	-6				-4	5
fr:la_pour	5
fr:la_pouss	4	-2	6		-2												-3			4
fr:la_pousset	3	-3		-8		-2					-2						5			-5			-2
fr:la_poutin	-2
fr:la_prem	7		3	-6	2	-3	9				-3		-2	2			7	6	-2	-12		-5	6
fr:la_prepos	-6				-3									-2
fr:la_present	4	6	-6	4		4	7				-2	-5	-3				3		-2	2		-5	-4
fr:la_pression	-3
fr:la_prim	2
fr:la_pris	4		-4	2	-2	4					4			7			-11	-2				-3	12
fr:la_prochain	6	-5	3		-5	-3								-2			3	-7	-4	4		-3	-4
fr:la_proprietair		6				-4	9			11			4				-6	-7				7	3
fr:la_protect	6	-2			-3									4					-2	5		-2	-5
fr:la_qualit	-4
fr:la_question	4													4			-5	5		2
fr:la_ramp	3	5		7		5														6			-3
fr:la_recept	10	12	-6	3			5	-3	3	10	-4	6	12	-4	3	7			-4	-8	-3	12	-4
fr:la_reception	8
fr:la_recherch	-3
fr:la_recommand	-3
fr:la_refect	-3
fr:la_refont	-5
fr:la_region	4	7	-3	2	-5			6				9	4	-4			-5	7					-7
fr:la_regl	3	-4		3	8													7	-2	-6		4	-3
fr:la_remis	3
fr:la_rentr	-3	-3			-2
fr:la_repar	3
fr:la_repartitric	-2
fr:la_reserv		-4	-4	9	-3													-4		4		3	-3
fr:la_resident		3		-5		5					7			-2			-3			9		-4	-3
fr:la_rigueur	-2
fr:la_rout	5		-3	-4	4					2									5	-10		-3
fr:la_ru	-2	-6	-3		-3	-5	-2			-2	-3			-4			-4	3		4
fr:la_saint-jean	5
fr:la_saison	2	5	6	3	4									4			2	-4		5			-5
fr:la_salad	3
fr:la_sall		3	-10		-7	-3	3	-4	-4	-5		6	7	-9	-3	-3	7	5		-13	-4		5
fr:la_semain	4	-6	5	-5		-8		-2		-2	-4		-5	-10		5	-3	-8	-3	10		5	-14
fr:la_serrur	6	3		-3		3		7			4	4	-2				3	-4
fr:la_serveux	6		-6	-8	-4	3				-3	6		-2				5	-4		-5	-2	5	-4
fr:la_seul		6		-4	-2	5	5		5					6	5		-3	-3		7
fr:la_signatur	2	6					5					3		3				4		-8			3
fr:la_soir	-5	3	-3		-2		5						4	5			-3	-3		5		2
fr:la_somm	-3	8			-4		-3					8	5	-5				-2		3			-3
fr:la_sort	5			3		2	5										6					-3	-2
fr:la_soumiss	-7	-4			2								-2	-2
fr:la_soup	3
fr:la_sour	-4
fr:la_station	4
fr:la_suit	3	6			8									7		6	3	-3		3
fr:la_tabl	-5	-3	-2	-5	-9	-2	-3	-2		-4		-2	2	3		-3	3		-2	-6	2	5	-6
fr:la_tart	2		-3	-5	-3												7			-9
fr:la_temp	3
fr:la_tempet	-3
fr:la_terr	-3
fr:la_tet	5	3				2														2
fr:la_thermolun	-2	2	12	-4					-3					4	-3		4			-3			-4
fr:la_toitur	-4
fr:la_tourn	-5										3
fr:la_toussaint	4
fr:la_tranch	2
fr:la_transparent	-3
fr:la_troisiem	2
fr:la_veil	10	-9	-8	-6	-2	-4	-3		-2	-2	-3		-3	-4	-2	-2	6	4	3	-5	-2	-5	-7
fr:la_veilleux	-4
fr:la_vent	-6
fr:la_version	3	-5		-6	-2						-2						-4	-2	-2	-3		4
fr:la_veto	-3
fr:la_vi	-5
fr:la_vill			-2	-8	-4			4				3					5	9		-6			-10
fr:la_vis	3			2	2	5											-4			-3			3
fr:la_visit	5	-4		-3	4	-2				-2	-2		-2					2		-8	5	-4	-2
fr:la_vitrin	-2
fr:la_voi	-6
fr:la_voisin	-3		6	-8	-3						2			-2			7	-3		2		-2	-4
fr:la_voitur	-6
fr:la_voix	2	3		-2	-5	-5	-2	5		4	3		-4	5			-9	-5		14		2	-6
fr:la_votre	2	6		5	5					5								-7	-2	3	3	-2	3
fr:la_vu	5		-8	-3	-2	2											11	-2		-10			-4
fr:labo	-5	-2															-10	-4		13			-3
fr:lac	5		-3	5	3												5			-4
fr:lac_est	-3
fr:lach	-4		4		5						-3		4	4			-11	3	4	5			-6
fr:lach_a	-5
fr:lachanc	4	4		-9	3	3	2				-5	4		-3			8			-3			-3
fr:ladi				-5													-5		7	-4		5
fr:lain	4
fr:laiss	13	2	-17	4	5	-3	-3	-8	-6	6	-14	-2			-6		12	-4		-17	4	4	-7
fr:laiss_#	3						6			4							3	-5		-9		4	4
fr:laiss_la	11	-4	-3	7	7	-3					-2						18	-5	-3	-14		-3	-5
fr:laiss_le	6	7	-4	-10	-4	3				5		4	-3	-2			7	-4		-3			-4
fr:laiss_les	-5
fr:laiss_mon	-4
fr:laiss_pour	-3
fr:laiss_propr	-2
fr:laiss_un	-8	6												7		6	5	-5
fr:lait	-2
fr:lait_pis	-3
fr:lambott	3			-7		4					-3						-3			-5		7
fr:lamp			3	-7													6			-6
fr:lanc	3	5		2		4	10					4		6			-3			-6		-2	8
fr:lang	-4
fr:langu	-6	10	-3	-3	-4	-2				6	-3		-2	-3		6		-5		2	5	-2	-4
fr:langu_de	-2
fr:lapin	-4
fr:lapin_comm	-3
fr:lappl_est	-3
fr:laquel		2	-3	7	6					2		-3		-2			-12		-2	3		-2	13
fr:laquel_person	-3
fr:laquel_votre	-3
fr:laquel_vous	-4
fr:last	-3		-3	7	10												-9		4	4			-6
fr:lat		-2	-5		10	-2					-2			-3			-4	-4		12		-2	-5
fr:laurenc	-2		-3	-4	5		-2	3		-2		-2	-2	-4				-8	8	-4		-3	3
fr:lautr	-2
fr:lautr_magasin	-2
fr:lav	8	4	4	-4	6					-3	7		-2	-3			11	3	-3	-14	-2
fr:lav_chez	2			-3													2			-3		4	-4
fr:lavabo	4	5			5	-2					5		4				-3	-4		-9		9	5
fr:lavag	5
fr:laval	6			-7	4			5						6			8	-2		-4		-3	-4
fr:laveux	-6
fr:le	3	-10			-12	-16	-14	-19	-16	-14	-14	-13	-15	-14	-16	-14	4	-6	-18	-7	-14	-8	-6
fr:le_#	14	10	-7	11	-23		3		5	-10	-18		9	7	5	5	-19	4	-17	9	-17	2	5
fr:le_a	-3		-4	6		2		-7			-2			7			-11	13	-3		-2		3
fr:le_accessibil	-2
fr:le_accident	2
fr:le_accompagn	-3
fr:le_accueil	2	-2	-4	6	-3	-3				5	-2		4							9		-5	-5
fr:le_acte	4
fr:le_action	3		-4	3													-3	5		-8			6
fr:le_addit				2	-3															5			-4
fr:le_adress	-7	2		4		7					-2		2	3			-4	5					-2
fr:le_affair	2	-3		4														3				-2	-2
fr:le_agenc	-3
fr:le_agend		-3		-6	-2												-4			-3			7
fr:le_ai	20	-4		-13	-9	-5	-4	-5		-6		6	-7			-4	9	5	-11	-3	-5	-6	-9
fr:le_ail	4	7		-6							7						10	-4		-8
fr:le_ain	-2
fr:le_air	9	-4	7	4		-4	-2		2	-3	-3	-3	-3		2	-2	-5	-4	-4	8	-2	-6	-3
fr:le_alarm	-6
fr:le_alle	4	-6	3		-3	-3														6		-3	-2
fr:le_aller	3
fr:le_allur	-4
fr:le_ame	3			-3	-5												3	5	-2	-6			-3
fr:le_amend	2
fr:le_an	-5	3		-2		-4	-3	-2	8	-3	-4	-3	-3	9	8	-2	8	-6	-4	-4		5	-6
fr:le_ancien	11		-6	5		-3	-3	-2	-2	-3	5	-2	-3	-3	-2		7	-4	-3	3	-3	-6	-12
fr:le_anesthes	-2
fr:le_anglais	2
fr:le_anne	4			3	5	-2	-2	-2	5		-2	5	-4	3	6		-3		-3	-7		7	5
fr:le_anniversair	6
fr:le_appareil					-4	7			4		2		5		4		-5	5		3			2
fr:le_appel	5	-5	-2	10		-8	-4	-3	3	-3	-6	2			4		-13	-10	-3	-13	-3	14	9
fr:le_appl	6	-3		8	-6													-3	-3	-8		-3	7
fr:le_appui	5	3			-3	-2	3					3	3	-2			-3	4					-3
fr:le_argent	4				2						3						-5	5	-4
fr:le_arret	4
fr:le_arriv		-5		5	4	-3					-4						-7	7				-3
fr:le_art	4
fr:le_articl	3	7		4			6	5				-3	-2				-3	-4				-3	6
fr:le_artist	3
fr:le_aspir	-7	-2			-2
fr:le_assiet	-3
fr:le_assureur		-3			-3		-2	4				3
fr:le_atel	3
fr:le_attest				6	-6		-2				-2	-2		-2			-11	-6	-3	12		-3	5
fr:le_aub	4	2		9							7			-2			7			-10		-2	5
fr:le_auberg		3							4					6	4
fr:le_auto	5		-6								-4						4			-4		-2	4
fr:le_autobus	-7	-3
fr:le_automn	-8											-5		-2
fr:le_autr		3	-8	-6	-4	3	2	-3	5	3	-4		5		5	-2			-4	-3	5	4	-8
fr:le_avais	3	-4			-2												14	-4		-13			-3
fr:le_avait	-4		-6		11	4	-3		-2	-3	-3	-2	-3	-3	-2	-2	4	5	4	-4	-2	-7	-6
fr:le_avez	-11				-3
fr:le_aviez	-6				-6			5
fr:le_avoir	-10	-6			-4	-3			-3				-2	-3	-3
fr:le_avons	-5
fr:le_bac	5
fr:le_bain	3	9	-4		-2	2					4						11			-11		-2
fr:le_ballon	4	3		4				6						-2			-4			-2			5
fr:le_banquet	-2
fr:le_bar	4
fr:le_barman	-3
fr:le_bas	3
fr:le_bassin	6
fr:le_bateau	3
fr:le_beau-frer	2
fr:le_billet	-2
fr:le_bistrot	2
fr:le_bobo	-6
fr:le_bois		6	-2	-4												7	-2	3
fr:le_bon	9	6		2			5						3	7				6		-2			-6
fr:le_bonhomm	-4
fr:le_bouton	5	2		-3	-2		5											-4		-5			9
fr:le_brouillard	-3
fr:le_bruleur		4				4							3	3			-3					4	-2
fr:le_brunch	3		-5															-3		7			-4
fr:le_buffet	4			-5	-4												4	3		-7
fr:le_bureau	5	3	5		-2	4			2				-3	-4	2			-3					3
fr:le_cabl	2
fr:le_caf			7	-6													8			-8
fr:le_calcul	-2
fr:le_calendr	-3
fr:le_cambriolag	-4
fr:le_camion	10	-3	9	4	8			-2	-2	-2			-2	-3	-2		4		5	-6	-2	-5
fr:le_capot	3	-4			-3												8	-3		-10			6
fr:le_carnet	-7
fr:le_carreleur	-2
fr:le_carton	-4				4													5		-4
fr:le_certificat	3
fr:le_chang		-4		-4													-9	-3		14		-3	-3
fr:le_chant	-5	-4												-3
fr:le_chat	4	-2		4	-2												-5	2		-4			7
fr:le_chauffag	5			3		5					5			5			4			-4		-2	4
fr:le_chauffeur	-3	2	-2		-4	3					-3						5			-3
fr:le_chef		-3	-4	3	-6	-2					-2						6	-4	-3	-2			-3
fr:le_chien	3	-5	-2		-8	-3				-2	-3			-2		-2	-3		-2	5	-2	-4	-5
fr:le_client	7	-2	-5	6	13												7	-4	-2	-10		6	-3
fr:le_cod	-9			6	-2	3	-4	-2		-2	5	3	3	-3			-5	-4		-7		-2	11
fr:le_coin	-7	-5	-2	4	-3	-2											-8			12			-3
fr:le_compresseur	2
fr:le_compt	2			4	-3	-4				3	-2						-3			4	4	-2	-2
fr:le_comptabl	-5
fr:le_comptoir	3	-4		3	-2				3				-2	-2	3		-6	5		2
fr:le_concierg	2
fr:le_confirm	4	5	-5								-3		4	4			-2	-4		10		-4	-5
fr:le_contrair	3
fr:le_contrat		-2		7			-2		3			-3	-2		3		-10	8	9	-5		-7	-4
fr:le_corridor	-2
fr:le_couloir	7			-2													7	-4		-2			-3
fr:le_coup	-3
fr:le_coupl		7			-2		5			9			-3				-4	-7				3	6
fr:le_courriel		3		-5	-3			5									2			-7			5
fr:le_deblocag	-2
fr:le_debut	5
fr:le_dejeun	4		-3	2													5			-3			-2
fr:le_demand	4	-4	7	-7	-5												3				7		-6
fr:le_dentist	-6
fr:le_depart	4
fr:le_depl	3	-3		3	-3												-5			-7			7
fr:le_deplac	-7
fr:le_deploi	-3
fr:le_derang	-7
fr:le_detecteur	3
fr:le_dev	-3																			-4			6
fr:le_dimanch	3	-5		4	6													8	-3	-4		-2	-4
fr:le_dire			-4	5										3			-8	4			3
fr:le_directeur	4
fr:le_dis	4	-4			-4												11			-11		-4	-2
fr:le_dj	2
fr:le_docteur	3
fr:le_docu	-2
fr:le_doss					3	-4		4	-2	-3	-3	4			-2		4	-7	9	-10	-2	-4	9
fr:le_dr	-5				-2	4					-3			-4
fr:le_drain	-3
fr:le_droit	2
fr:le_eau	6	7	-13	-6	6	7	4	-3	-3	-3			-4		-3	4	7		-4	-3	-2	-6	-3
fr:le_ecart	2
fr:le_echang	6	-2			-2													-3		8			-4
fr:le_echeanc	5
fr:le_ecol	4	3		7	6	7					-3		2	3			-3	-3		8			-3
fr:le_ecran	9	-6		3	-3	-3					-2		-3				3	-4	-2			4	-4
fr:le_electricien				6		3											3		6	-7		3	-2
fr:le_emploi	4
fr:le_enlev	6			4	-5												-8	7					-4
fr:le_enregistr												4
fr:le_ensembl	4	4		-5			7											-3				-2	4
fr:le_entre	-3	-5		7	-4								5				3			-11	3	4	-2
fr:le_entrepot	3	-3		3	-2												2			-5		-3	5
fr:le_entretien	-3	5	-2	12	10	-7	-2			6				-3			3		-3	4	7	-4	-8
fr:le_enver				4	-3	-2		4				3					-4			-6		3	4
fr:le_envoi	3	-3		3	-3												-6	-8		11	7	-4	-6
fr:le_epicer	3
fr:le_equip	-11	-9	5	-4	-2	-3	-2		-2	-2	-2	-2	-3	-4			-18	-5	-3	22		-4	-6
fr:le_ergotherapeut	-4
fr:le_erreur	-9
fr:le_escal	-2	-7		3		-5					2							-4	7	-8			4
fr:le_essai	-3
fr:le_estim	-4
fr:le_etag		-4	-4	3	-3	-3														3			-3
fr:le_etat	-5
fr:le_ete		-5		7	-3		-3				-2			-3			2	-4	-3
fr:le_etiquet	4
fr:le_evi	-5
fr:le_expert	7							4				3								-5			5
fr:le_exposit	2
fr:le_facteur	3	-5	3		-5									-2			-2	-9		15		-3	-3
fr:le_faire	5		-3		6	3											12	-3	-3	-8		-3
fr:le_fauteuil	-5
fr:le_feu	-6
fr:le_fil	-2
fr:le_fond	2
fr:le_forf	7		4	-7	4												5			-5
fr:le_formulair	3	3		3	-3	-3					-2	3	3	-3			-6			8			-5
fr:le_frigo	-7
fr:le_fromag	4		-3	-3													3			-5
fr:le_gar			-9	-5	-3	-7	-4	-3	-3	-5		-3	-4	-4	-3	-4	-8	5	-5	7	-3	-6	-6
fr:le_garag	-3					3
fr:le_gateau	-4	-3									2						4			-8	4	4	-3
fr:le_ger	5
fr:le_gout	-7
fr:le_gren	-3
fr:le_gros	4
fr:le_hall	6	8	-2	-9						2	4			-2		7	10	-4		-10			2
fr:le_hameconnag	-3
fr:le_heur	8	3	7	-6	9			-5	4	-6		3	-8		4	-3		-4	-9	4
fr:le_histoir	2
fr:le_hiv	3				-3
fr:le_honneur	4
fr:le_hopital	-5	7		-5		11					15		-4	5			-7	-3		8		5	-6
fr:le_hotel			-4	-7	-3	4			4				6		4		6					-3	-2
fr:le_humid	-2
fr:le_hypothequ	-5
fr:le_imprim	4	-3	-3	-3									-2	-2				-5	-2	7		-3	-5
fr:le_infirm	-5
fr:le_ingenieur	-3
fr:le_insonoris	-3
fr:le_install	5	3	-2	9	7		5				3	4		-2			8		-2			-3	-5
fr:le_intervent	3
fr:le_jeud	2	-2	7														3	6		-7
fr:le_jeun	-3	-8	-3		-4					-3							2	4		-7		-3	6
fr:le_joint	-7			-4		-2							4	5						-4		4
fr:le_jour	-4		-3	11	10	5				-2	-4	-2	8	5			8		-4	-7		4	-5
fr:le_jug	2	4			-4		4										-5						6
fr:le_labo	3																-10	-4		13			-3
fr:le_laiss		-2		2														4		-4
fr:le_lavabo	3
fr:le_lendemain	11	-2	3	5	-10		-4	-2	-2	-2		-3	-4	-2	-2	5	-11		-4	15	-2	-7	-3
fr:le_lien	-8	-4			-3		-5					-3
fr:le_lit	-4	-7	-6		-5	-4					-6			-2			-6			3		-3	3
fr:le_lobbi	-3						3			5
fr:le_logiciel	6	-3			2												-3	-4		8			-2
fr:le_long	5
fr:le_lund		-2	-4	-2		4							2	2			-5	9	-2	2			-6
fr:le_magasin	2
fr:le_manuel	4
fr:le_march	-5
fr:le_mard	4	-2	7														6	3		-6		-3
fr:le_matel	2
fr:le_matin	-8	-8		-5	-5	-2					-2		-2	-5			11	-6		-11		-3	8
fr:le_mauv	-3
fr:le_mec	3
fr:le_medecin		8		6		5					9						4			-6			3
fr:le_meme	3	4	-2	-3	-6	-3			3	4	-3		-3	5	3			7	-4	-7	-2	3	2
fr:le_menag	3	6								5	-2		3	3			-3			-3			6
fr:le_menu	-5
fr:le_mercred	-11
fr:le_messag	-2
fr:le_met	5	9	-3											5		9				3			-3
fr:le_mien	6	-3	8	-8	-4																	-2	4
fr:le_mille-feuill	-2
fr:le_miroir	3
fr:le_mod	-3
fr:le_moindr	-2
fr:le_mond	5	-9	-11	6	14	-6		-4	-3		-5	-4	-6	-5	-3	-3	2	-7	5		-5		-11
fr:le_monsieur		-4	-8	-7	-10	-7	3	-2	-2	6	-5		2	-4	-2	-2	5		-4	-4	-3	5	-8
fr:le_mont	-5	5					6							4
fr:le_mot	7	-5	-2	2	8												9	-3		-4		-6	4
fr:le_moyen	-3
fr:le_mur	9	-4	-3	5	-4	-3		6				4	-3	-2				-3		6			-6
fr:le_neon	3
fr:le_new	-3
fr:le_nez	4
fr:le_nom	5	3	10	5	-5	4	4	3	-2	-3	4		3			-2	-10		-3	5	-2	-3	2
fr:le_notair	-6
fr:le_nouveau	-3	-4		-8	-5												-4	-2		7		-2	-6
fr:le_numero	4	-3		3	-7	3	-3	-2	-2	-4	3	-3			-2	-2	3	-8	-3	-7	-2	4
fr:le_odeur	-7
fr:le_on	2
fr:le_ont	-5	-5	5	-2													2	-3					-2
fr:le_option			6	-4	-3												-5	6
fr:le_ordi	2
fr:le_ordin	2	-3		2	-3							4	-3	-2			6			-7			4
fr:le_ordre		4		4					7					7	7		-3	4
fr:le_oreil	2			-4	-2												3	4		-6			-2
fr:le_ouvertur	2
fr:le_ouvr	5
fr:le_pain		-3	-4	-6	-3	-2					-2						8	-3		-7			-3
fr:le_panneau	4	4		-3		4					5							-4		6			-3
fr:le_pans	4
fr:le_papi	6	-2		4	5			4				3					4	3		2			-6
fr:le_parad	-4
fr:le_parc	-2
fr:le_patron	-3
fr:le_per	-4	4			-3	4					3
fr:le_personnel		8									9
fr:le_pet		-3	-6				-3		5	-3	3	-2	-3	-4	5		9	4	-3	-10	-2		3
fr:le_plafond	5
fr:le_plan		-3			-2
fr:le_planch	-3
fr:le_plat	4
fr:le_plein	4
fr:le_plomb	2										-2		4				-2	-5					5
fr:le_plus	5			-2	-2	5					5			7			-5			7			-2
fr:le_poel	-2			-5		4					4			7			-5	-3		10		-3	-3
fr:le_portabl	4			-5													-11			8		7	-3
fr:le_portail	4	-2			3													-5	6
fr:le_post	-4												2	2			-5			8
fr:le_pot	8			3							5						3	-3				3	-2
fr:le_precieux	-3
fr:le_prelev	-3	4			-7								5
fr:le_prem		3		5		4					-3						-6	-4	-2	10			-3
fr:le_prix	-6	-4		3	7	-2					-3			-2			9	-2	-4	-10		-3	5
fr:le_problem	-8					5							3	3
fr:le_professionnal	-6
fr:le_proprio	2
fr:le_questionnair	-2
fr:le_raccord		4				5
fr:le_radiateur		-4	-5	-3		-2					-2						5			-4
fr:le_ramoneur	6
fr:le_rappel	3	-6		4	6	-5	4			-3	-3	-2	-6	-5			-7	5	-2	-7	5	-3	3
fr:le_recu	7	-3	-4	-3	-5												-6			9		-4	-5
fr:le_relayo	3				-2											-2
fr:le_relev	-4	-7		3	-7		-3							-2			-5	3		-6			5
fr:le_rembours	-15	3			-6		3					-3		4
fr:le_remorqueur	-2
fr:le_remplac	2
fr:le_rendez-vous		-11	8	-5		-7	-3			-3	-4		-3	-3			-7		-3	6	-2	-4	-4
fr:le_rest	14	-8	-7	6		-3	-2			-3	-3	-2	-2	-3		-2	5	-2	-6	-2	-3	-4	3
fr:le_robinet	5
fr:le_routeur	5		-3		-3												-5	-3		8			-2
fr:le_sac	4
fr:le_sach	-9
fr:le_salon	4	-3	3	-6		-2					-3						2	-2					-3
fr:le_samed		-2		5	12												7	-4	6	-12	4		-2
fr:le_sapin	3
fr:le_savoir	6
fr:le_secretariat	-4
fr:le_serveur		-4			-5	-2				-2							-10	-4		14			-4
fr:le_servic	-3	10		4	-2			-3	-3	-3	-2	7	9	-6	-3		2	-3	-2	-4		6	-5
fr:le_seul	-2	7			-2					4			-2	6		6
fr:le_signal	3	-5	-4	-4	-2												3	-3		-2
fr:le_sit	8		-5	-5	-4			4						-3			7	-3		-13		-3	8
fr:le_soin	-3
fr:le_soir	4		-6	5	4	-4	-3	6			-3	3		3			7	3	-2	-7
fr:le_sold	3
fr:le_sommeil	3
fr:le_son	9		-3		-2												-9			4			7
fr:le_souc	3
fr:le_souffl	-3
fr:le_soup	-6	-3		4	2	-2											-8	4	-3				4
fr:le_sourir	-11
fr:le_spa	-5	-2	-2		-4												-3	5
fr:le_station	-6		4		-2						2			-2						2		-3	-3
fr:le_suiv	-3
fr:le_system	2	-4			-3												-3			4
fr:le_tableau	2
fr:le_tech	4	-2	-3	-7																			-3
fr:le_technicien	7				6	-6	-3			9	-5	-3	2	-5			12	-2	-5	-8	5	-3
fr:le_telephon	-4		3	-4	4				4					2	4		9	-2		-6		-3	4
fr:le_temp	4	-5	2		7	-4	-4	-3	-3	-4	-3	3	-4	-5	-3	-4	5		-4	-4	-3		-4
fr:le_terminal	5
fr:le_thermos	-10
fr:le_thermostat	8		-2	-3													7	-3	-2	-12			5
fr:le_ticket	2
fr:le_toit	2	4	4			4					-3						-3	-4				7	-2
fr:le_ton	2	2				5												-3		8		-2	-7
fr:le_tour	-3			4	3		4				-2						-7	-3		12		-3	-3
fr:le_train	-4
fr:le_tram	-9
fr:le_transfert	4
fr:le_travail	3
fr:le_tri	-3
fr:le_trou	-3
fr:le_tuyau	-7	2			-5						-3
fr:le_un	5
fr:le_une	3
fr:le_unit	6	-4	-3	-10	-2	-3											8	-3		-3		-3	-4
fr:le_urgenc	-5
fr:le_velo	7	-2	-2	-9	-3		-2	-2									-5			5		-2	-4
fr:le_vendeur	2	-3		-4														-4	-2	2		-3	4
fr:le_vendred	3		2														10			-7			-3
fr:le_vent						4					2			-4						-9			8
fr:le_verr	4
fr:le_vestiair	-3
fr:le_vid	5		-4	5		4		6	4			3	5	-5	4		-4	-4		-7			11
fr:le_vieux					-3
fr:le_vir	-4
fr:le_voi	-8					3					3
fr:le_voisin	6	-7			-3	-3					-2			-3				-6		9		-3	-5
fr:le_week-end	4				8	3					-5			-2			-11	2	6	-6		2	5
fr:le_wif		-3	-4		-2	-3	-2	-2	-2		-4			-2	-2		-4	-2	-3	-4		-2	7
fr:leak	-7
fr:leak_fixed	-2
fr:leav	-4				-3
fr:lech	-5
fr:lech_le	-5
fr:lecteur	4
fr:lecteur_de	3
fr:lectur_vocal	-2
fr:left	6	2	-6	-8	-8			4				-2		-3			8	-7	-3	-3		-3	3
fr:legal	5
fr:legum	6
fr:lekip	-3
fr:lendemain	11	-2	3	7	-11		-5	-2	-3	-2		-3	-4	-2	-3	4	-13		-4	16	-2	-7	-4
fr:lendemain_pis	-4
fr:lenoir	-3
fr:lenoir_tout	-3
fr:lent	4	-5	2	7	-2	-3					-2					-2	-4	-3		7		-3	-2
fr:leon_qui	-3
fr:lequel	3				6	2					-4		5				8			-5		-3
fr:lequel_vos	-2
fr:lequip	-2
fr:lequip_est	-2
fr:les		-3	-6	7	-3		-6	-11	-6	-8	-7	-13	-7	-15	-6	-22	-13	4	-16	11	-10	-3	-8
fr:les_#		3	-3	17	8	-5	-6	-6	2	-7			-9	-6	2	-5	-18	25		-5	-5	-14	-18
fr:les_a	2			7	6													-5		8
fr:les_ai			-6		2												5			-5
fr:les_assiet	2
fr:les_autr	3
fr:les_bain	-5
fr:les_bin	-4
fr:les_boit			5	-3									5	4				-2				-3
fr:les_bord	2
fr:les_bouchon	-7
fr:les_boulet	-3
fr:les_bouton		3		-5		5					7			-2			-3			9		-4	-3
fr:les_bras	3	-4			-2	-3											3					-2	-2
fr:les_burger	-2
fr:les_cabin	-2
fr:les_cabl	-3
fr:les_cart	5	-5			-4	-2							-3	-2			-8	3
fr:les_chambr	-7			4	6												5	-4
fr:les_cheveux	2
fr:les_chevreuil	-4
fr:les_cinq		2		5	2				2		-3		-2	-4	3		-7			5			-5
fr:les_client	6	-6	-4	-5	-8	-4	-4	-3	-3	-3	-4	-4	-4	-5	-3	-3	-18	-3	-5	21	-2		-11
fr:les_couloir	-7
fr:les_crep	4		-7	-2	-2													-3		-5			5
fr:les_deux	-3	-4	-9	3	-3	3	-6	-3	-3		-6	-4	-6	-6	-3	-3	-12	5	-4	9	-3	2
fr:les_dix	-3			4	-5		7				-3	3	-4	-9			-5	6				-4	-6
fr:les_doss				-5		-2						-2	3					-5		5
fr:les_douch	3
fr:les_drap	-3
fr:les_elev	2
fr:les_en	-4
fr:les_enfant	-2		7	-4	-2	5				-2	6		4				-6	-3				6
fr:les_expliqu	-3
fr:les_factur		-3	-3	7	6												-7		8	-5			-4
fr:les_fet	-4
fr:les_feuill	2
fr:les_fich	5		-3	-4		2					-4	-4	5				-6			10		-2	-3
fr:les_fil		-3		-3													2	-3		3			-4
fr:les_frais	4
fr:les_gar				4													-7			5		-3	4
fr:les_gen	5	-8	-3		10	-3	-3			-2	-3						-7	10	-3	7		-4	-6
fr:les_indesir	4	-6		-5									-2	-3				-6				5	-4
fr:les_inond	-2
fr:les_joint	-3
fr:les_jour	5	9		11			6				7			-2			-5	7		-4			4
fr:les_main	3	7			4												7	2		-5			-3
fr:les_matin	4
fr:les_meilleur	-2
fr:les_memes	6
fr:les_mois	2
fr:les_nom	2
fr:les_pann					5
fr:les_parent		4	-3	8	5				7						7		8			-6
fr:les_pass	-3
fr:les_petit	-9		-3		-2	-3				-2	5		-4	-2				-7		-6		2	6
fr:les_photos				7	4			4				3					-9	4		3
fr:les_pied	-4
fr:les_post	2
fr:les_prem	5	-2	6		-4												7	-3		-4			-3
fr:les_quatr	6	-6		5	-4					-2				-2			-8	-8				-3	13
fr:les_quinz	-2
fr:les_radiateur	5	2	-2							2											4		-4
fr:les_reclam	-9	-4			-2	-3	-3					-3		-2
fr:les_retir	3
fr:les_rideau	5	-2	4	6
fr:les_sac	4
fr:les_sept	2
fr:les_sush	-2
fr:les_tax	3				-5												4	5	-2	-7			-2
fr:les_trois	8	9	5	-3	-5	3	-2		-2		6		4	3	-2		-9	5		6		-5	-4
fr:les_urgenc	-4
fr:les_vacanc	-3
fr:les_valis	3	3		4		3														3
fr:les_velos	-5
fr:les_vendred	-4
fr:les_vieux	-3
fr:les_vign	-4
fr:les_vis	4
fr:les_voisin	4
fr:les_yeux	4	-6	-6	-8	-3	-3				-3	-2						7			-7	-2	-2	-2
fr:lessiv	3
fr:lettr	-11	-4	-5	8	-10	-7		-4	-4		-5	-6	-6		-4	3		7	4	-2		-6	-10
fr:lettr_cliqu	-7	-5				-4
fr:lettr_de	-5				-2					3				-2
fr:lettr_un	-3
fr:leur		3	-11	4	4		-2	5	6	-9			-3		6		-4	-14	6	3	-6	-3	4
fr:leur_conf	-4
fr:leur_part	-3
fr:leur_prenom	-3
fr:leurs	9		-3	10	-7	-5	3	-2	-2		-5	-3		-4	-2		-8	2	-3	-7	2	8	6
fr:lev	3	-7	4	-7	-7	-3				-3	-3			-2		-2		12		-13	-2	-3	-4
fr:lev_les	5	-3	-4	-5	-2					-2
fr:level	4		-6
fr:libr	-5
fr:librair_comm	-2
fr:licenc	5	3		6					6				-3		6		8	-4	-2	-8		4	-3
fr:lieg	7		4	-7													7			-7			-2
fr:lien	-7				-4	4	-5		4			-3	6		4
fr:lien_securis	-10	-4			-3		-4					-3
fr:lieu	5		-12	-4		-5	-5	-4	-3	-3	-5		-4		-3	3	4	4	-8	-4	-3	-6	-8
fr:lieu_de	3	-7	-7	-6	-4	-4	-2	-2		-2	-4			-3		-2	11	-5	-5	-5		-3	-3
fr:lieu_du	-2
fr:liev	7			-3													3	2		-3
fr:lif	7		6	-5													3	5		-7			-4
fr:lign		-3	3	8	-2			-6	3	-7		-2		-3	4	4	-2	5		-6	2	-6	7
fr:lign_a	3	5		3			6		4					6	4		-5		6	2		-3	-3
fr:lign_de	-4
fr:lign_etait	-4
fr:lign_frais		-4
fr:lik	12	-6	-8		4	-3					-4	-2		-3		-3			-4	7	-2	-3	-7
fr:limit	-12	6			-6		-3	-3	-3		-3	5	-3	-3	-2	-2	-3	7		-8		3	-4
fr:limpid	-2
fr:limpid_meme	-4
fr:lin	-5	6	-4											-3		7		-3	5	-11			4
fr:lindqvist	8		-5	11	-3												-14	-4		9			7
fr:ling			-3		-2	-2							-3	-3
fr:liquid	5	-4			7												11	-2	-3	-10			-2
fr:lir	5	4		4	-3					-2	6						5	-3	-2	7		-5	-8
fr:lis			-4			-5	-3	-2	2	-3	-5	-3	-5	7	3	5	5		-4	8	-2	-7	-8
fr:lisbon	-4
fr:lisibl	-6
fr:lisibl_engag	-2
fr:lisibl_sans	-4
fr:liss	9		-2	3	3												-9	-2		5			4
fr:list	3		-5	14	-6	-4	5	-3		2	-3	-4	2				2		-4	-7	-3	3	6
fr:list_a	-6
fr:list_des	-6	6			-2		4		3		2			4	4		-4			-12		6	8
fr:lit		6	-10	-3	-7		-4	-4	3			4	-6		3	-4			-4	-8		3
fr:lit_comm	-3
fr:lit_de	-5
fr:liter_ferm	-3
fr:litig	-10	-5			-3		-3
fr:litig_merit	-3
fr:litr	-6		-2	3	5	3					-4						-9		10	-3		-4	-4
fr:litr_de	-3
fr:littl	-2			3	-4												-5			4
fr:livr	8		-9	11	11	-5		-3	-3	2	-4		-5	-6	-3	-3			-7		-3	-10	8
fr:livr_avec	4
fr:livr_en	-3
fr:livr_le	6	6		3	4					5		3		-3			-7	-8		10		-2	5
fr:livr_lund	-3
fr:livr_par	-2
fr:livr_que	-2
fr:livraison	7	-6	-3	9	-3	-3	-2				-3			-2				6	-3	-7		2	-5
fr:livraison_de	2
fr:livreur		-3	-3	-7	-3	4				-2			4	-4			-5			3		4	-5
fr:livreur_a	3			-4		3												3
fr:livreur_au	7
fr:livreur_sup	-4
fr:loan	-3
fr:loan_granted	-3
fr:lobbi	-8		4	7		-2	3			5			-2				-8	-4		7		5
fr:local	5	-2	-4														-5	-4	-2	5		-2	3
fr:local_moins	-2
fr:locat	-3
fr:locat_qui	-3
fr:locatair	-4	-3					-2
fr:locatair_sont	-2
fr:locked	4
fr:log	-5			-4	-2	3		4			6	3	-3	-5			-7	4		11		-5	-6
fr:logan		-2	6	-6	3												6	-4					-4
fr:logiciel	14	-6	-3		8	-3	-2				-4	-2	-2	-2			-4	-10	-4	11		4	-7
fr:logiciel_de	10	-4	-3	11	8												-6	-4		5		7	-5
fr:loi	4	10	-3	8	2	3	9					-4	-3	11		5	-6			3		-4	2
fr:loic	-12				-2
fr:loin	7	-2															4	-3		-2		-2	4
fr:loir	-5
fr:lol		-6		-17	-10	-6	-4	-4	-4	-4	-6	-4	-4	-6	-4	-5		-8	-6	4	-3	-5
fr:long	2	-5	-4		-2									-3			4	-3	-3	-5			3
fr:long_du	-2
fr:long_may	-2
fr:longtemp	-5	-6		5	7		-2											4					-2
fr:longu_vi	-3
fr:look	6		-4		-2													2	6	-6			-5
fr:look_at	5			4	-2												-3	3	7	-5			-4
fr:lor		5	-3	-4		3	4				-3			6			3	3		-7		-3	3
fr:lor_de	2
fr:lor_du		4	-2	-4		4					-3	-4					5			-3		-3
fr:loredan	-6					2
fr:lot	-7				-4							4	-2	-2
fr:lou	5	-2	-2		9												3		8	-12			4
fr:lou_la	-2
fr:louch	-3
fr:lov	2
fr:lu		5		3	-2	4	9	-2		-4	5	-3	2	-4			-7	6	-3	-6	-2	-3	9
fr:lu_au	-3
fr:lu_avant	-4
fr:lu_les	-3
fr:lu_que	5	4	-3	-4	-3	-2	8				-2						3	-4		-8		-4	9
fr:luc		-3	-5	2			-3	-2	-3	-3	-5	-3			-2			-5	-5	6	-3
fr:lucien		-3			-2												-4			9			-3
fr:luck	-5
fr:ludo					4								4	4
fr:lui	7		4	3	9	-5	-17	4	-9	4	7		3	-6	-8	-11	-6	4	-2	-8		6	13
fr:lui-mem		-4	-3	6		-3												13	-2	-6			-4
fr:lui_a	5	10	-4			-6	-7	-4	-4	9	5	7	2	4	-3	-3	2	11	-6	-8	5	-10	6
fr:lui_ai		-3	-5	2	15		-3	8			-4	3		-5			-8	3	4	-2	-4	7	5
fr:lui_avait	7		-3	11	-3	-3	-3		-2	-4		-3	6	-6	-2		-8		3	-3	-3	3	-8
fr:lui_caus	-4
fr:lui_dire	-2
fr:lui_dois	-5
fr:lui_don	5	5		-4		-5	-2	8		-2			-3	4			5		-2	-6		-9	7
fr:lui_en	-8	-3
fr:lui_est		5	7	-6		4											6			-2
fr:lui_et		2		-3	2	-4	-2			5		4	4	-2			5	-3		-7		-2	4
fr:lui_laiss	-3
fr:lui_ne	2	-5	4	-6	-2									-2				6		-8		-2	5
fr:lui_qui	-5
fr:lui_rest	3
fr:lumi		-3	-6		-3														-2	2
fr:lumi_de					-2
fr:lumin	-4
fr:lun	2
fr:lunch	3
fr:lund	16	-5	-12			-7	-3		-5	4	-2	-5	-7	-4	-5	-8		-3		-6		8
fr:lund_#	-3	-8		7		-4					-3			-3			-9	7	-2	6		2	-7
fr:lund_a	6	-2	4	2	3						3							-6	6	-4		3	-5
fr:lund_ce	-3					5							3	3
fr:lund_de	4
fr:lund_et	3	-2		2							3			4			-4					4	6
fr:lund_pis	-3
fr:lund_plus	3
fr:lunet	4	6	-6		-5	-3	-2			8	-3		-2				-11	2	-2	6	8	-3	-8
fr:lunet_a	3
fr:lunet_tordu	-3
fr:lyon	3
fr:m	19	-5	-6	8	5		-3	-4	-5		-13	-10		-6	-4	-9	-4	-5		-6		7	6
fr:m_den	3			3	10												-7	4	6	-5		-3
fr:ma	4		-10	-5	-6	-6	-7	-7	-12	3	3	2			-12		5	10	-14	-3	6	-4	-15
fr:ma_bagu		9						7				11	3			9		-4		-2		4
fr:ma_belle-mer	7	-3	-3	3	-2	-2											-4	4		-4			4
fr:ma_belle-soeur	5	-5		4	-2												5	5		-6			-3
fr:ma_blond	-9	-2
fr:ma_bobon	-3
fr:ma_boit	6			9	-3		3					-3	-3				-10	-11		12		4
fr:ma_candidatur	-5
fr:ma_cart	-3	-3		4	5													11		-11			-3
fr:ma_cav	-3
fr:ma_chais	-3
fr:ma_chambr	8	-3	-7	-5	6	-6				4	-4		4	-3		-2	8		-3	-10		2	-6
fr:ma_chaud	-5
fr:ma_client		-4			-3							3	-2	-4
fr:ma_collegu					-3
fr:ma_comptabl	-2	-2			-2
fr:ma_conjoint		-2			-3			4				3					-8			5			2
fr:ma_conseiller	-3
fr:ma_cour	-7
fr:ma_court	-4
fr:ma_factur	2
fr:ma_faut	-8				-4
fr:ma_femm	15	3	-4		-6	-6		-3	-3	8	-5	-3		-4	-3	-2			3		7	7	-13
fr:ma_fill	12	-10	-8	-4	-6	-6	-5	-2	-2	-5	-7	-3		3	-2	-2	5	3	-4			-2	-11
fr:ma_fournais	-4
fr:ma_galer	4
fr:ma_grand-mer	-3
fr:ma_gratitud	-3
fr:ma_mam	-2
fr:ma_mer	-18	4	-4	5	-9		-4	-3	-3		4	4	-5	-5	-3	-4	-13	8	-2			-5	2
fr:ma_niec		-3																2		3
fr:ma_part	3
fr:ma_paus	-4
fr:ma_pension	3	-3		4													3	-4	6	-5			-3
fr:ma_racroch	8
fr:ma_reconnaiss	-3
fr:ma_sauv	-5
fr:ma_soeur	4		6	2	-6	8				-3	5		5				-5	-3		9	-2	6	-9
fr:ma_tant	-4				4						4
fr:ma_thermopomp	-2
fr:ma_trouv	-2
fr:ma_vi	-4
fr:ma_vieil	-4
fr:ma_voisin		6			-2	3				5	4						6			-10			6
fr:maarten	-4				-6
fr:machin				9	-4	2	-4	-3	-3	-3		3	-5	-6	-3	-3		5	-5		-3		-9
fr:machin_a	4	5	7	7	-3	6					3						3	-3
fr:machin_que	-2
fr:macon_nous	-5
fr:mad	-5	4												3
fr:madam		9		6	-10		17	-10		6	2	6	2	-4		-6		6		-11		-4	11
fr:madam_a	-3
fr:madam_harvei		6		3			6		3			-3	3	4	3		-3					4
fr:madam_la	4	4	8	-7	-3		5			7							6	-7		-6	2	-3	3
fr:madam_monsieur				-5	3		6	-3	-5	-3	3	4	-5	4	-5		4		-5	4	-3		-9
fr:madam_toujour	-2
fr:magasin		3		6	-2	-3	8			-2	-2		-2				-16	4	-3			3	13
fr:magasin_de	-6			4	2		6										-7	2		3			5
fr:magasin_me	4
fr:magasin_mercii	-2
fr:magazin	7
fr:magicien	-6
fr:magnif	7			-3													2			-4
fr:magnif_capitain	-3
fr:mai			-5	7	-5	-9	5	-4	4	-5	-6				4	-3	-7	2	-5		-4	-6	6
fr:mai_et		7					10					7		5			-3	6		-7			3
fr:mai_le	3
fr:maik	2		-6	-7				6				3	-3	-2			7		-2	-6			-3
fr:mail	12	10	-3	-4	-5		2					-2	3	6		6		6	-3	-5		3
fr:mail_du		6		-3			4							8			5	6		-7
fr:main	-3	2	13		3		-3	-4		-6		-6	-4			-5	15	-10			-4		-17
fr:main-d'oeuvr	2		-2	3	-7												-3	7	-3	-5			-3
fr:main_a	-2
fr:main_de					-2													-4		6
fr:main_jusqu	-3
fr:main_la	-4
fr:main_sans	-2
fr:main_se	-4
fr:main_sur		-4	7	-3	-3												10			-9			-3
fr:main_toute	-3
fr:mainten	6	-3	4	-11	-14	3		-4	-4	-5	5	-6	4	3	-4	-6	7	10	3	-12	-4		-16
fr:mainten_je	7		6	-4	-5												2	4		-9
fr:mainten_le	5		6	-8	-2															3			-4
fr:mais	20	-20	-9	-4	-3	-4		-11	-12	-7	-12	-13	-19	-11	-12	-11	-8			12	-8	-4	-3
fr:mais_a	4		-4	4	6												6	-2		-4			-2
fr:mais_bon	3			2	-5													2		-3
fr:mais_ce	5		-3	-4	-7		3							4			4		-2	-11			5
fr:mais_des	-5
fr:mais_elle	5	-5		-4		-3					-3			-3			3	-9		8		-6	-3
fr:mais_il		-12	-6	3		-3	-4			-3	-3		-4	-3			-5	9	5		-3		-8
fr:mais_je	9	3	8		8		-3			-2	-4		-2	3			5		-4	4		-5
fr:mais_joan	-5
fr:mais_la		-2		6										-2			-7			10			-5
fr:mais_le	10	-6	-6	-10	-6	-4					-2			-2			-6		-4	5	-2	-3	4
fr:mais_moi	4			-5													-9			10			-3
fr:mais_mon	-3
fr:mais_on	-2	-7	-2		-3									-3				-3		-3		4	3
fr:mais_que	-3
fr:mais_si	5
fr:mais_trois	4
fr:mais_un		-3		-3	3												-7	5		5
fr:maison	3	8		-8	-9	4			-5	4	8		-8		-5	-5	-3	7	-9			-6	-9
fr:maison_a	-2
fr:maison_chaud	-3
fr:maison_depuis	2
fr:maison_est	-3
fr:maison_oeuf	-2
fr:maison_pend	-2
fr:maitr		5		-6			6							5			6
fr:maitr_peut	-2
fr:maitres-nageur	-3
fr:maitres-nageur_attent	-3
fr:major	3
fr:major_de	3
fr:mak	4	-5	-3	-2	3	-2					-2	-2	-2	-3					-3	8		-4	-9
fr:mak_a	-3
fr:mal		9	-4	3	2	4	-3	-2	-2	3	4	6	-3	-3	-2		-11		7	8	-3	-6	2
fr:mal_a		7		8		7					-2						-5			7			-2
fr:mal_chois	-3
fr:malad		-5	-3		7	-2								-2			-4	4		2			-2
fr:malad_la	-4
fr:malgr	-14						3					3		4
fr:malgr_la	-4
fr:malgr_les	-6
fr:malgr_un	-3
fr:malin	-2
fr:malin_prix	-2
fr:malvoi	-2
fr:malvoi_le	-2
fr:mam_sen	-3
fr:maman	4			-3							2						6	-3					-4
fr:maman_bouton	-4
fr:maman_de	2
fr:manag	3	8		2		5	-2	5	4	6	-3		2	4	4		-5	-3		2	3		2
fr:mandat	-6
fr:mang	7	3	-9	11		-2		-4	-4	-5	3	3	-5	-6	-4	-3	-3	10			-4	-11	-12
fr:mang_#	-6
fr:mang_a	7	7									7							-5		8			-3
fr:mang_avec	5
fr:mang_debout	-4
fr:mang_en	-4
fr:mang_le	2
fr:mang_les	4
fr:mang_une	3	-4		9													-3	-3		7		-2
fr:mani	5
fr:manon	-7			5		-3							3	3			-7	-2		5	6
fr:manqu	-6	4	12	15	-12	-6		-3	-3	-3	4		-5	2	-3	-2	-17	10	-4	10	-2	-8	-4
fr:manqu_de	-5	6			-3	3					4			3						-5			4
fr:manqu_le	3
fr:manqu_que	3		9	5													-6			7
fr:manteau		-4	6		-6	-2				-2	-2						-4	5	-2	5		-2	-5
fr:manuel	4
fr:mar	5		-10	7	-5	-8	-3	-5		3	-2	-5				-4	3	-4	-8	-4	4	8	3
fr:mar_est	4		-2		-2								4				-5	-8		10			-3
fr:mar_et		-3															6	-4					-2
fr:mar_le	2	3											5	-2			3	-4		-8		5
fr:mar_me																					4
fr:marc-andr	2
fr:marc-oliv					-2	5					4						2						-4
fr:marcel	3	-7		7	2	-3					-3						6	-7		5		-4	-3
fr:march	9	8	-4	-6	-11	7	-7	-6	-6	-7	7	-6	-8	-3	-6	-7	4	-11			-6	-7
fr:march_#		4												3
fr:march_la	-3
fr:march_le	-3
fr:march_numero	-3
fr:march_pas	6			4													-5		6	3			-3
fr:marchand	3	-3			5												6	-5		-7			5
fr:marchandis	-3
fr:marchandis_fraich	-3
fr:marchessault		4			-3	2	4				-3	3		5			-4			8			-4
fr:marchet	-6	9			-2	-2	6			4	10
fr:marco	4		-3														-3		7	-4
fr:marcoux	6	-3	-3	-2	-6												-5					-2	4
fr:mard		-11	13	-7	-13	8		-5	-5	-3	-6	-5			-5	-6	6	4	6	-4	-6	-4	-17
fr:mard_huit	-4
fr:mard_livr	-3
fr:mard_soir	-3
fr:margaret	-5	-5			-3				-2			-2	-2	-3
fr:marguer	-10	-8	-3	6	-6	-3				-2	-3			-3			3	-8		4		4	-5
fr:marguer_fortin-lavoi	6	-5	-2	3	-3												3	-7		6		-2	-3
fr:mari	-4	5		-2		4					-3		4	5			2	-3		4		3	-8
fr:mariag	2	-2	-7	7		2	3	-2	-2	-2		-3			-2	-2	-7	-3	-4	12			-9
fr:mariag_de	6			6	-2	4	5				2						-10	-4		15		-3	-4
fr:marie-ang	-11	3	-3		2	-3	-3	-2	-2		-2	5	-3	-4			6	-3	5	-10		-2	-7
fr:marie-laurent		-3			3												4	-7	6			-2	-2
fr:marigott	2	-2		5	-2												7	-5					-3
fr:marin			-3	-4	-2	4			4			-4	6		4		2					-3	-2
fr:marn	-3
fr:marn_aerien	-3
fr:marqu	4	6	-3	-8	-7	5					7			2			6			-8
fr:marr	7
fr:martin		4									3		4	5			-9			7		3
fr:massag			-3	-9	-4												6			-7
fr:massag_de					-3
fr:mat	4
fr:matel_sans	-3
fr:materiel	5		-2		4		3					4		-3			4	2		-12		7	-3
fr:matern	-6
fr:mathieu	-2		-2	-6	-3	2	-3		3			-3	-3		3		-7	-3		3			8
fr:matin	9	9	-2	3	-10	4	4			3	9	-5	-10	5	2	-5	-3	3	-11			-3
fr:matin_#	-10	2			-3	4					2
fr:matin_a	2			-3		3					5						-7	6		-8		3	5
fr:matin_au	4
fr:matin_avant	3
fr:matin_avec	4		-3	2				6						4		5	-10	5		2
fr:matin_comm	-3
fr:matin_de	6	2	-3	-11					4					6	4			-3		7			-5
fr:matin_deja	-2
fr:matin_en	5			-3	5	3					4							-2		4		-2	-2
fr:matin_est	-6
fr:matin_je	9
fr:matin_la	3	7	3	4		9														6		-2	-5
fr:matin_le	7	3	-3	5	-4				4				4	8	5		4	-4			3		-4
fr:matin_meme	-3
fr:matin_par	-5
fr:matin_pour	3
fr:matin_repar	-4
fr:matin_sans	2
fr:matin_un	4	7		-7						7							4			-4	7		-4
fr:matin_wow	-6
fr:matt	6	-2		9													-10			-3			11
fr:maud	3			-3	3												-8	2	-3	9		-3	-4
fr:mauv	-5	-6			-4				-3					-2	-3		-7	2		4
fr:mauv_nom	3
fr:mauvais	-3	-5			-5	-5					-4			-2			-8	-4		12		-2	-5
fr:mauvais_adress	4
fr:mauvais_surpris	-8
fr:max		-6	-5	-4	-5	-3	-3		-3	-2	-4	-3	-4	-3	-3		7	-5	-3	-13	-2		5
fr:may	14		-5	-12	-12	-6	6	-3	-3	3	-6	-3	-4	-4	-2		5		-4	-7		-7
fr:may_#	7		-2															-2		-6			5
fr:may_concern	3			4	-4	-3	4			4	-4							7		-9	4	-3	-2
fr:may_they	-2
fr:mayb	10		-2	4	-3												6	-5		2			-3
fr:mazout			-3	3		5		-2	-2	-2	-3	-2	-3	-4	-2		-6	-5		8			-3
fr:mdr_jen	-6
fr:me	4	-4	-2	4	11	-7	-3	-5	-9	-5	-7	-7		-5	-9	-19	-6	8		-5	-4	-4	3
fr:me_a			-11			-4	2	6	-3		-5		3	3	-3	-9		4	-8	4	-12
fr:me_adress	-8
fr:me_annonc	3			-5	-4								3	2			4	-3		-2
fr:me_appel	6	8	-2	5	-3			4		5	-3		7	4			-10	-5			-2	8	4
fr:me_arrang	-5
fr:me_as	4	2							4					5	4		-5	4		6		-3	-6
fr:me_attend	-6	4			3					5										-6			5
fr:me_avaient	-3
fr:me_avais		-3			-2												-4			10			-4
fr:me_avait	-14		9	-6	-8		-4	-3	-3	-4	8	-4	-5	-5	-3	-4	4	-11	-3	9	2	-5	-8
fr:me_avez	6	-4	-2	6			-3					-2	4				-9	7	-3			-6	3
fr:me_aviez		-2	4	-4	-6	-3	-3				5	-2	-2	-4			2	3	5	-8		5	-7
fr:me_compt	3				-7												-6	10		-4			-4
fr:me_confirm												4		-3
fr:me_demand	14	5	10	-9	3		-3		2	-3			-3	8	3		5		-3	-3	-2	4
fr:me_detendr	-4
fr:me_dev	-5
fr:me_dire	11	-2			3								4					-5		-8			8
fr:me_dit	9	-5	-4	-3	12	-2												-6	-3	6	3	-4	-5
fr:me_dites	4	-2			10														-2
fr:me_don	3
fr:me_ecriv	6	3		5	-2									3			-7	-6		4	7	-3
fr:me_en		3	-4	3	-3		5						-3	-3				9	-3	-5	5	-5	-7
fr:me_envoi		-5	-3	5	2												7	5	-3	-14		-2	9
fr:me_est	6	5	3		2	4	3				-3	4		-2			4	2				-3	-5
fr:me_etais	-4
fr:me_etre	5
fr:me_evit	-4
fr:me_excus	2																			6
fr:me_expliqu	4	-6		-7	-6												2	-2	-2	-3		-2	8
fr:me_faire			-5	3	4		3					4		-2					7	-12		-2	5
fr:me_fait	3
fr:me_faut	-6						4
fr:me_indiqu	-4
fr:me_inquiet	-7	-2
fr:me_je	6	-4			-2									-3			-7	-3		4		-3	6
fr:me_la	3																4	-4		-4			7
fr:me_laiss	7
fr:me_lav	2
fr:me_le	3	-2	-8	5	9			-2	-3	-3	-5	-4		5	-3		-9	4	-6	19		-9	-5
fr:me_les	3	-2															-3			5
fr:me_met	4				5												-2	-2		7
fr:me_mettr	3
fr:me_ont	-4	-4	7	-7	-6												10	-4		-3			-7
fr:me_parl	2				6	-3				4	-3			3			13	-5		-11			-3
fr:me_permet		7				5							3	7
fr:me_plaindr	-6
fr:me_present	-7
fr:me_propos	5	-2		7	4													-3		6			-5
fr:me_rappel	-10				-7	3	-2	9		-2	-3	3	5	4			-6	-7		-9		15	-6
fr:me_rassur	-3
fr:me_reclam	7	-2	-2	6	12		-2												4	-6			-3
fr:me_redon	4
fr:me_rembours	3
fr:me_rend	4	-2	-2	7	-3												-10			3			7
fr:me_repond	8	-2	-5	6	13	4	-5	5			-2	-3	6	-5			9	-7	-4	-7	-2	4	-6
fr:me_sent	-2
fr:me_suis	3
fr:me_telephon		3		-3									8	7			-7	-2		-6		11
fr:me_voila	4
fr:me_y	-7
fr:mec	3		-8
fr:mech	2
fr:mecontent	-11	-9			-5	-5	-2		-4		-2	-2	-2	-3	-4
fr:medecin	7	12		3	-4	7				4	7		-2	-2			5	-4		-12		-6	11
fr:medecin_du	2
fr:mediateur	2
fr:mediatric	-3
fr:mediatric_nous	-3
fr:medical	2			4						3								7		-9	2		-3
fr:medit	2
fr:mehd	-10	-6							-3				-2	-2	-3
fr:meilleur	-7	-2					-2
fr:meilleur_appl	-3
fr:meilleur_crep	-2
fr:melang	-2
fr:membr	-8	-5			-5	-2	-5					-2	-2	-2
fr:meme	-10	-10	-11		-3	-14	-14	-3	-8	-3	-7	-7			-8	-10	8	-4	-5	-10	-2	4	3
fr:meme_a	6																			6
fr:meme_avec	-3
fr:meme_blagu	-4
fr:meme_ca	-3
fr:meme_dans	3
fr:meme_de	5	-3		7	8												5	-5	-3	3			-3
fr:meme_descendu	-6
fr:meme_en	5
fr:meme_fauteuil	3
fr:meme_garant	-4
fr:meme_la		-3				-3
fr:meme_le	-3
fr:meme_matin	2
fr:meme_mon	-9
fr:meme_pa	2
fr:meme_pas	-7	-3		5	8												8	-6					-3
fr:meme_pass	-2
fr:meme_pour	-6
fr:meme_prix	2																5			-6
fr:meme_que	-4												4
fr:meme_repar	-2
fr:meme_rien	-3
fr:meme_temp	4	-3	3	-3	-3												-3		-2	2		4	-3
fr:meme_un	-11
fr:meme_une	3
fr:memes	6
fr:memoir											2
fr:menac	-3				-2				4						4
fr:menac_de	-4
fr:menag	5	9	-2		-2	-3		5		6	-3						-8	-3		4	3		5
fr:menu	-4	-5		-3		-3	-3	-2	-2	-3	-4	-3	-3	-3	-2	-2	8	-6	-4				-6
fr:menu_enfan	-2
fr:menu_sans	2
fr:menu_sur	-3
fr:menuis	3		6			3														5			-3
fr:menus	6
fr:mer	-13	-3	-4	8	-15	-4	-8	-5	-5	-4	3		-4	-6	-5	-7	-10	2	2	3	-2	-8	-4
fr:mer_a	-2	-4	-3		-5	-3	-3				-4		-2	-3		-2		4	-2	-7		-3	-5
fr:mer_ce	-5
fr:mer_de	-4
fr:mer_est	-4
fr:mer_qui	3
fr:mer_veuv	-2
fr:merc	-13	-18	-3	14	-6	-13	-15	-12	-12	-10	-14	-14	-13	-16	-12	-12		4		-4	-9	-15	3
fr:merc_a		-5	-3		-3												11			-9			-4
fr:merc_au	3
fr:merc_beaucoup	-10						-2
fr:merc_bien	-6				-2
fr:merc_de	8	-9	-12	22	8	-4	-4	-4	-3	-5	-4	-5	-4	-5	-3	-3	-7	11		-7	-3	-7
fr:merc_et	-4				-2
fr:merc_les	-2
fr:merc_mill	-12
fr:merc_pour	8		9	-8	-4												8	-5	-2	-9
fr:mercii	-2
fr:mercred		-12	-5	-10		-5	-7		-5	-6	-4		-9		-5	-4	-8	-6		14	-4	-14	5
fr:mercred_le	-5
fr:mercred_pass	3	-3		-3										-3			-7	-3		7		-4	6
fr:meredith	2	3			-2			6	4		-3			4	4		-4	-2		9			-3
fr:merit	-6
fr:merit_de	-3
fr:mers	-2
fr:mers_au	-2
fr:merveil	-2
fr:mes	8	-3	-3	10	6	-4	8	-3	4	-5	-17	-5		3	4	-4	-2	-5	-18	2		-17	5
fr:mes_#	7	-3	-2	8	2												-4			3	7	-2	-8
fr:mes_bas	-3
fr:mes_bott	-3
fr:mes_client	11	-6	5				-2											2	-3	-3	7	-2	-6
fr:mes_compl	-2
fr:mes_comprim	-4
fr:mes_deux	6	-2	-2	10	9														-2			-2	-3
fr:mes_elev	5
fr:mes_emploi	3
fr:mes_enfant	-3
fr:mes_felicit	-2
fr:mes_frais	-4						3							4
fr:mes_gar			-2	3	3				3				-2	-2	3		4			-4
fr:mes_locatair	2
fr:mes_nouvel	-4
fr:mes_panneau	4	-3		-9	-4												7	-5		-5
fr:mes_parent	7			3	2												-7	2					4
fr:mes_patient	3			2			4										-4	-4					7
fr:mes_remerc	-3
fr:mes_salut	3	4					5					4								5			-4
fr:mes_velos	-4
fr:mes_voisin	-9	-4
fr:messag	-8	7		-3		-9	-3	-5	-5	-7			-3	8	-4	7	-13	-6	-4	8	-4
fr:messag_a	-4
fr:messag_egar	-3
fr:messag_ne	-5
fr:messager_se	-3
fr:messieur					5	3								-2			6	-6		4			-3
fr:mesur	9		-4	12	-4	3					-2						-9	-4	-2	8		-3	4
fr:met	8	5	-9	11	5			-4	-4	-5	-6	-5	-5		-4	8	7	-15	3		-4	-8
fr:met_au	4			7	4												4	-2					-3
fr:met_en	7	2		7													-7	-4		10			-3
fr:met_pas	-5					4	2
fr:met_un	4				-3												13			-13			-3
fr:met_une	4		-2	8													-4	-5	7
fr:meteo	3		-4	-2	2													5
fr:metr	7	6	7		-4	6				-2	-6		-2	-4		7	-3	3	-3	8	-2	-5
fr:metr_de	5		5	7	-2	3					-3						-11	-2		8			7
fr:mettr	5	-3	5	4		-4				-2	-5	-3	-2	-3			2	-7	-4	-9	2	-5	11
fr:mettr_a	6	-2		3	3						-2						6			-9		-3	5
fr:mettr_une	2
fr:michel	10	-9		-4	-4	-5	-3	-2	-2	-2	-3	-3	-3	-4	-2	-2	6	-4	3	-17	-2		5
fr:micro_a	-5
fr:mid	-6		4		-7	3	7	-5	-5	-8	-8		-5	-11	-5	-5	-13	-6	-8	7	2	6	-4
fr:mid_et	-2
fr:mid_maison	-3
fr:mid_pil	3
fr:mid_pour	-4
fr:mien	2	2	5	-12	-8	-3	3		4	-3	-4		-2	5	4		-6	-4	-3			-5	8
fr:mien_lav	-5
fr:miet	-5
fr:mieux			-9	7		-5	-4	-3		4	-4	-3	-7	-5		-2		-4	-4	3		2	-11
fr:mieux_que		4	-4	6						3								-2			4
fr:migrain	3
fr:migrat	-3
fr:migrat_de	-3
fr:milieu	8	-5	-4	3		-4					-3						-7		5			-2	-3
fr:mill					-3
fr:mill_fois	-12
fr:mill_merc	7
fr:mille-feuill	-2
fr:mille-feuill_etait	-2
fr:min	-6	-7	-12	-4	3	-6	-5	-5	-5	-5	-6	-5	-5	-6	-5	-5	-10	3	-7	11	-4	-6	-6
fr:min_un	-3
fr:mind	2	-2		4	-4												-5	9		-7			-4
fr:minimum	-3	3	-2	-5		-2					4			6			4	-7	6			-2	-4
fr:ministr	-3
fr:minuit	-4	-4	-9		2	-6	-2	-2	-3	3	-5	-2	3	-3	-3	-3	11		-3	-13	-2		-8
fr:minuit_a	-3
fr:minuit_et	-5				-3												10			-7		-2	-3
fr:minut	-9	-5	-9	-8	-3	-10	-10	-10	-10	-12		-4	-13	-13	-10	-10	6	-9		3	-9		-10
fr:minut_a	3	6	4	5	-3						6						-4			8			-3
fr:minut_au	-4
fr:minut_avant	2
fr:minut_avec	-6
fr:minut_ce	2
fr:minut_chrono	-3
fr:minut_de	6		4							-2	-4			-2			-4	4	-3	6		-3	-6
fr:minut_et	-5		-2		-2												-7	-3		10
fr:minut_la	-3
fr:minut_le	6
fr:minut_montr	-4
fr:minut_pis	-3
fr:minut_pour	3
fr:minut_pres	-2
fr:minut_sur	-3
fr:minut_un	-10
fr:mireil	-4				-7		4							3				6				-3	-5
fr:miroir	4
fr:mis	11	5	-8	-10	-3	3	6	4	3		-8	-3		5	4	-7	10	-22	-12	-3		2	3
fr:mis_#	6
fr:mis_a	5	10	-4	10	-4	8	9		6		-3	-4	2	4	6		-9	-3	-3	4			5
fr:mis_dans	5	-5	6	-6	-4	-3											7	-2				-5	-2
fr:mis_de	-5
fr:mis_deux		2		3					3					6	3		8	-4		-11		6	-2
fr:mis_du	-3
fr:mis_en		5	-4	-4	-5		4	4	-2		-3	-7	3	5			4	-7					8
fr:mis_la	-2	2		-7		3											7	-4
fr:mis_le	8		-2	-11	-3	-2	-3				-2	4	-2	-3			6	-3		-5		-6	4
fr:mis_un		-4	-2	7													-8	-3		12		-2	-4
fr:mis_une		6	-5		-2	5	6			5	-2		4				-4			5		3	-4
fr:mm	-5
fr:mm_ma	-3
fr:mme	2	10	-7	3	-9	9		-9	-4	-8	8	-7		11	-4		-3	7	-15		-12	4	-7
fr:mme_arsenault	-3
fr:mme_bianch	-3
fr:mme_hennebicq	-2	-3			-3							-2
fr:mme_simard	5	-2	-3	-4	-5												-3			4			-3
fr:mme_tess	-2
fr:mobil	7			3													-6	-2		-10			14
fr:mod		-6	-2	7													-8	5	6				-3
fr:mod_nuit	-3
fr:model	-6	-3	3	-9	-3		-4					-2	2	2			9	-3		-7			-2
fr:model_de	-4	-4					-4
fr:model_du	-3
fr:model_le	-2
fr:modem	-4
fr:modern	10
fr:modest	-6
fr:modest_me	-4
fr:modest_travail	-2
fr:moelleux_calm	-2
fr:moi	15		-4	8	8	-2	-6	-9				-6		-7		-14	-5	-5	2	-5	2	11	-5
fr:moi-mem			2	3													-5	3		7			-3
fr:moi-mem_mal	-3
fr:moi_a	3	-6	-4	6	7									-3			-6	-6	8	-8	3	-3	5
fr:moi_ca	3	-2		4	11												5	-3	4	-8		-2	-2
fr:moi_ce	5		5	2	6				2				-3	-3	2		-9	4	7	-3			-6
fr:moi_de		3	3			-3	-2		8			5	-4	-4	8		11	-8	-2	-11			3
fr:moi_et	3			7	6													-4		5			-2
fr:moi_je	4	-10	-11			-5	-3	-2		-3	-5						-4	-7	-4	3	5	5
fr:moi_jusqu	-3
fr:moi_le	5	7	-3	4	9					3	6		-3	-2			2		-3	5	-2	-6
fr:moi_les	3		-2	-4	3												-7			6
fr:moi_non	-5
fr:moi_on	3
fr:moi_pour	-2
fr:moi_quand	2
fr:moi_qui	3	-2	-5		-3	4	-2				-2		2	-4			-11	9	-4		-2		2
fr:moi_sommes		5				6				2	7		5				-3			-4		2	3
fr:moi_un	2	-4		4	3													3					-3
fr:moindr	-6
fr:moindr_grinc	-3
fr:moins	14	-5	-2	-10	-3	4	-5	-4		-5		-4	3	-8		-5		-3		-5	-4	-4
fr:moins_#	6		-4	5	-3												3						-3
fr:moins_cher	-9
fr:moins_cinq	3
fr:moins_de	3
fr:moins_quart	-4
fr:moir	-13				-4
fr:mois	8	3	8		3	-6	-4	-9	-9	-2		10	-4	-6	-9	4		-10	-5	5		-10	7
fr:mois_a	3	-2	4	4	-6												-6	4		5		-2	-4
fr:mois_apres	2
fr:mois_ci		-3			-7
fr:mois_de	6	-9	7	3	5	-2	-3		-2		-2	-2	-2	-3	-2				-5	6	2	-4	-8
fr:mois_et	2	10			3	-2					5	9		6		8	5	-2					-3
fr:mois_pour	3			3	10	3					-4		4				12	-6	-2	-6		-3	-2
fr:mois_sans	-7
fr:moit	13	-4	-8	8	9	-3	-2		3			-3	-2		3			5	5	-8		-5	-6
fr:moit_de	4	-3			3												4			-6
fr:moit_du	4	-2	-6	6	5														7	-6
fr:moment				-3	-4						4						-5	-2				6	-2
fr:moment_de	4
fr:mon			-5	11	-4	-7	5	-7	-9	-5	-3	-10		-5	-9	-8		-7	-4	-7	-6	3	8
fr:mon_adress	-4
fr:mon_age	-2
fr:mon_ancien					3												-4	3		2			-3
fr:mon_appel						3												-3			4
fr:mon_argent	2				8												4	-10	-3	9
fr:mon_assoc	3	-3			-3				3			5	-4	-4	3		-3	-3		5			-5
fr:mon_assur	4	4		-6			7					3		4			6			-9			6
fr:mon_assureur	3	6		4	-2	7	6					-2					-5	-5		-6		-3	11
fr:mon_auto	-3
fr:mon_bac	3
fr:mon_beau-frer	5	-4	-4	-3	-2	-4	-2	-2	-2	5	-2	-2		-4			6	-10	-3	-2	-2	3	-4
fr:mon_beb	-5
fr:mon_boss	7
fr:mon_bureau	3				-4	7			6				6		6		-4	-5		8			-4
fr:mon_caf	-3			6	-4	3											-6			8			-3
fr:mon_cellulair		3											5	6
fr:mon_chapeau	-4
fr:mon_chat	-10
fr:mon_chum		3	-5	5						5							3			-2			-2
fr:mon_cocktail	-3
fr:mon_compt		-6			-5		-4		-2			-3	-3	-3	-2		-7	15	-5	-15		-4	-6
fr:mon_conseil	2
fr:mon_contrat	-5
fr:mon_cot	2	-3															-3
fr:mon_cousin	3		7	5	-4					3							-8		7				3
fr:mon_cred	2
fr:mon_cv	-10	-3			-5	-2
fr:mon_deuxiem	-2
fr:mon_domicil	-2
fr:mon_doss		5		2	-3	4		6					7				-4	-7				4	2
fr:mon_doudou	-4
fr:mon_epaul	-3
fr:mon_epous		10		8		-2	9			4	6						2	-5		-8		-2	7
fr:mon_fil		3	-5	-11	-2		3	-2	-2	-3	3	-3	-4	3	-3	-2	10	-5	-3	-11	3	3	-6
fr:mon_frer	2			-3	-5	4								-2				-4		6			-2
fr:mon_gar			-3		-2												6	-2		-5
fr:mon_grand-per	-4
fr:mon_lit	4
fr:mon_litr	-3
fr:mon_manteau	3
fr:mon_mar	3	3	-5		3	-4	-4		-2	-3	5	-3		3	-2		6		-3		3	5	-10
fr:mon_neveu				7	5												-7		7
fr:mon_nom	6		-3		3								3	3			5	-3		-7			4
fr:mon_numero	8	7		3	-5	4	3						6	-2			-8	-4		4	-2	4	3
fr:mon_parterr	2
fr:mon_per	-12	-5	-4		5	-5	3				-4	4		-3			5		-2	2			-2
fr:mon_plat	-2
fr:mon_recour	-3
fr:mon_relev	4
fr:mon_rendez-vous	4
fr:mon_sac	2
fr:mon_telephon	6		-2	5													-4	-2		-7		4	7
fr:mon_trajet	-6
fr:mon_velo	3		-4	5													9	-2		-6
fr:mon_voisin			-3	-7													-7	6	5	-5			-2
fr:mond		-15	-5		11	-11		-6	-5		-9	-6	-3	-3	-5	-5		-8	10		-7		-5
fr:mond_a	3	-3		5	-2															4			-2
fr:mond_en	-7
fr:mond_est	-3
fr:mond_et	3	-4		-2		-2											6	-2	6	-9		-3	-2
fr:mond_fiabl	-9
fr:mond_la					-2								3	4
fr:mondai	-3	-2
fr:monoxyd	-6
fr:monsieur			-9	-6	-11	5	5	-10	-2	2	7		10	4	-2	-8	9		-7	-8	-6	10	-15
fr:monsieur_a		4	-3	-3	-3		4			6	2		-3				7	-5		-5	3	4	-4
fr:monsieur_de	-4			-3	-3	-4				4			5				-3	4		-4		3	-3
fr:monsieur_des	2		-5		-3												6	-3	-2	-4			-2
fr:monsieur_du	3
fr:monsieur_le	5	-3	-2	4							4		-2					-4		3			-4
fr:monsieur_lenoir	-3
fr:monsieur_qui				-3	-2												-6			7
fr:monsieur_vachon	2	3			-2	5				3			7	4			-5			3		5	-3
fr:monsieur_vandermeersch	-5												3	-3
fr:mont	3	6	-13	2	8	-12		5	-6	-5	3	3	-7	-4	-6	-5	-3		8		-5	-8	-17
fr:mont_a	4	-4		6	-5	-3		4			-4	3					-7	4		4		2	-5
fr:mont_avec	-4
fr:mont_de	5
fr:mont_final	-2
fr:mont_le	-4
fr:mont_sur	5		-2	-8													-3	-5		8			-2
fr:mont_un	-4
fr:mont_une	-3
fr:monteur	4			7	-3				3				-2		3		-6	-5		9
fr:month	5		7	4	7												3	-5	-4
fr:montr	-5	11	-3	-4		5	7	-3	5	10	-5	-4	4		5	8	-4		-2	3	-3	7	3
fr:montr_en	-7
fr:montreal			3	-4	-4							5	-2				-3					2
fr:mor	-4
fr:mor_to	-3
fr:morning	7	3	-6	7	-14	10	-8	5		-6	6		-3	2	-8	-4		-6	-5				8
fr:mort		-10	3	9		-6	-4	-3	-3	-4	-3	-4			-3	3	-12		-3	6	-3	8	-3
fr:mort_le		-6	6	3	-3												-4	-2		9		-3	-5
fr:mot	-10		-10	8	-3		-6	3			-6	-5	-8	4		7	-6	4	-6	4	8	-3	-2
fr:mot_de	-7	-6	-4	6		-2	-2	5		-3	-3		-3	3		4	3		-2		3		3
fr:mot_gliss	-2
fr:mot_la	-4
fr:mot_pour	-12
fr:mot_sur	4
fr:moteur	5	-3			-2												6	3		-9		-2
fr:moth	6	-4		9	8												2			4		-2	-3
fr:motif	6				5		4										-8		-2	4		-2
fr:motif_de	2
fr:motiv	-5
fr:motiv_et	-3
fr:motiv_expliqu	-3
fr:moto	-5
fr:motoneig	5
fr:mouill	7		-9	-6	-5		-2	-2	-2		-4	-2	-3	-4	-2	-3	4	-3	-2	-5			-4
fr:moul	5
fr:moulin	-3
fr:mouss	2	-2	-4	-2																3
fr:moved	3		-3	2		-3					5			6			-5	-2		11			-5
fr:moyen	8		-6	-5	7						3						3		-3	3			-4
fr:moyen_de			-4	-7		2					3									5			-2
fr:mr	9	3	-8	16	5	-8		-7			3			-6	4	-3		-7	-9	-16	-2	9	7
fr:mrci	-4
fr:ms		9		-5	-3	-5	10	-2		6	4	8	8	6			2			-10	3	3
fr:much	-11	-2			7
fr:muet	3
fr:mur	4	-5	-4	9	-5	-5	-3	6		-2	-3	3		-6			3	-6	-3	3			-8
fr:mur_chaqu	-5
fr:mur_de	4			5				7				4	-2					-3		3			-3
fr:mur_en	-5
fr:mural	3	-5			-2	-4					-2									-3		-3	7
fr:musiqu	14	-8	7	-6	-5	-5				-3	-4		-2	-3				5	-4	-5	-2	4	-11
fr:musiqu_de	8		-3	3	-2												-4			3
fr:my	13	-5		9		-3	-9	-9	-8	-9		-10	-9	-7	-7	-10	2	-8		-3	-8	-5	3
fr:my_inbox	4			6	-3												-5	-5		4		-3	6
fr:my_moth	6	-4		9	8												2			4		-2	-3
fr:my_own	2
fr:n		-6	7	-3	-6	-2	-2					-2	-3	-3			10	-6	-3	-6			-5
fr:n_#	-5	-5			-5																		-3
fr:naim	3	-6	-2	9		-2	-2	-2		-2			-3	-3			7	8	-3	-12			-8
fr:nam	5	-4		8	10												-6	-2		-5	-2	-3	11
fr:namur	7	-5		-8	-2	-2											5	-2	6	-8		-2	-3
fr:nanci	-8	-4	-3	5	-9	-3	-3	-2	-2	-2	-2	-3			-2		-8	16	-4	-15	-3		-6
fr:nantel		5		-5	4						6						7			5		-3	-7
fr:napp_blanch	-3
fr:nathal		-6		7	3	-4					-3							5		-2			-3
fr:nathan	-4	-3			-2
fr:national	3
fr:navet	-3
fr:navet_du	-2
fr:navigu	-2
fr:navigu_enfin	-2
fr:ne	4	4	8	2				-5		2	-5	-4				-6		-6		-4	-3	5	6
fr:ne_a	6	5	-7	-8	-20	-6	-4	4		5	4	6		3		5	-7	5	-10		8	11	-7
fr:ne_ai	-2	8	-5	16	2	-10	5		8	8	-3		-9	-2	8	-6	-13				7	-3	10
fr:ne_arriv	4	-3			-2												9			-7		-2	-2
fr:ne_avaient	-7
fr:ne_avait	7	2	8	-8	-3				6		7		-4	-2	6		7	2		-10		5	-7
fr:ne_avez	-4	-5		-3	-4				2				-3	-5	2		2	-4	6	-7
fr:ne_chang	-3
fr:ne_cherch		6				7					4						-2			-4		4
fr:ne_chipot	-3
fr:ne_cri	-6
fr:ne_demand	3				-5	-3					-3		7	5			5	-7		6		-3	-4
fr:ne_dis	-5	-3			-4
fr:ne_don	3
fr:ne_ecris	3	5		3	-3				7		2				7		3					-2	-2
fr:ne_en		-3	3	7	-4		-3		-2		2	-2	-4	-5	-2				-5	-3	2	3	-3
fr:ne_est	7	3	-5	2	-12		5	-5	-5	-3	-3		5	4	-5	4	-3	-2	6	10	-2		-3
fr:ne_etait	2				-2					3								4		-11	2		4
fr:ne_exist	2
fr:ne_fait	-6				-2	5			4				6		5
fr:ne_ferm	4
fr:ne_import	-5	-3			4	-2
fr:ne_le		5			-5	-4	-3		4	8			10	4	4		-13	-2	-2	5	-2	7	-5
fr:ne_march	2
fr:ne_me			-3	-9	-5		4		-2	-2		-2	-4	-5	-2		14		-4	-2		-5	-7
fr:ne_met	-5					4	2
fr:ne_nous	-2	-5	-2		-4				3			5	-4	-5	3					-8			5
fr:ne_ont		6		3		-3				5		3	7	8			-8			7			-2
fr:ne_ose	5		6	-5	-3	3					4						5	-3					5
fr:ne_oubl	-10
fr:ne_pai	2			-2	5														-2	5
fr:ne_parl	7
fr:ne_part	-6
fr:ne_pas	3	-4	8	6		-3	-3		4	-2		-2	-5	-6	4		13	4	-4	-17	-3		-7
fr:ne_pass	4
fr:ne_perd	-4
fr:ne_peut		-2			5
fr:ne_peux	5	9		4		4					5						-6	-4		14		-3	-6
fr:ne_plus	-11	-6	-3	-5	-6		-4	-3	-4	-3	2	-6	-4	-4	-4	-3	6						-3
fr:ne_pourr	3
fr:ne_pouv	-3
fr:ne_press	-3
fr:ne_reclam		-4		4		4					-3			-4			-6	-6		-3	6	-4	9
fr:ne_sais	-4	-3		4	-3												-5	-3		4	4		6
fr:ne_sait	8			4	2						2		3	7			-8			5			3
fr:ne_sav	5		-3	-5			4				-2							-3		-4		2
fr:ne_se	8	6		14	8	-5	3	-3		-4	8	-3	-5	3		-2	-7		3		-3
fr:ne_sera	-6				-2				3			-2			3
fr:ne_sont	5	4	-2	-5		-2	4				-3		-3	3			4	2				-4
fr:ne_suis	4	-7		-3	-6	-2	3					-2	-3				3		-2	-2		-5	7
fr:ne_te	-3
fr:ne_trouv													4	4
fr:ne_vais	3
fr:ne_veut	8	12	-2	7	-8					4	4	-2	10				13	-6		-11	-2	-3
fr:ne_veux	4	3		-4	-5	-6	-2			8	-3		8					-8		-5		4	7
fr:ne_vois	5		-2	8													-3	5
fr:ne_voudr	-4
fr:ne_voul		-3			-2
fr:ne_y	7	4			10		-4	5	-2	-3	-5	11	-5	-6	-2	7	5	5		-5		-4	-11
fr:need	5		6		6												3			-9			6
fr:need_to	4				-2
fr:neerland	5
fr:neig			-2	7		-3					-2			5		5	-7	8	-3	5		-2	-6
fr:neig_bien	-3
fr:neig_le	-4
fr:neon	4
fr:net	3				-4												5			-2
fr:nettoi			-4		-2	5				3			4					-2		3		3	-2
fr:nettoi_pend	-3
fr:nettoyag						-2							4	4
fr:neuf	19		-6	-9		-6	-4	-3	5	-3	-6	-3	-4	7	5	-3	-6		-6		-3	2	-3
fr:neuf_jour	8		3		-2																		-3
fr:neuv		-4	6	-2	5												-5		-2	9			-3
fr:neuv_pour	-5
fr:nev	-8				-3
fr:neveu		-3		8	5												-8		11
fr:new		4			-9	4	-4	-4	-4	-4	-5	-4	-3	-5	-4	-4	-9	-8	-4		-3	-3	9
fr:new_design	-3
fr:next	9	4	12	3	7	6	-2	-2	-2	-3	-3	-2	-3	6	-2	-2	2	4	-3		-2	-5	-9
fr:nez	12	-5	-4	10	7	-2				-2							-6	-3	-2	-7	5	4	6
fr:ni	4	8	-7	9	-4		-5	-3	-3		3	-4	5	-6	-4	-2	-10	-2	3	5	5		-3
fr:ni_le	2
fr:ni_meme	3
fr:ni_sur	2
fr:niaisag	-4
fr:nic	24		-12	-5	-11		-4	-4	-2	-4	5	-3	-3	-3	-2	-4	14	-6	2	-12	-5	-5	-11
fr:nickel	5		-4		-5												-5			-6			6
fr:nickel_le	-3
fr:nico	3	-5		7	-2	-2					-3						-8	-3		6		3	-3
fr:nicol		3	-3	9	5	5												-2		6		-4	-4
fr:nid-de-poul	-3
fr:nid-de-poul_bouch	-5
fr:niec											3						-2			-3			4
fr:night	13	-6	-9		-7	-5	-2	-2	-3	-2	-5	-3	-2	-4	-3	-3		-5	-5	-3	-2	-4	5
fr:nikel	-7
fr:nikel_un	-3
fr:nimbo		9		-8	-2				5		8			6	5		-3			4		-4
fr:niveau	7	-2	-3	3		-2							4	3			-6	-2		7			-3
fr:no	-9	-6	-13	11	-5	-5	-7		-7	-8		-7	-8	-9	-6	-8	-3		3	2	-5	-6	3
fr:no_argument	-4
fr:no_complaint	-3
fr:no_problem	-4
fr:nobodi	4	-4	-3	3	-6	2	-3						-3	-3			-4		-2
fr:noc	6	-5	-3	8		-4					-3						-3	4			3		-3
fr:noel	-5	-8	10	-12	-4	-3	-3			-3	-3		-2	-3			-5	-5	5	8		-4	-6
fr:noel_ce	-2
fr:noel_pis	-5
fr:noir	2	-5	-5			-6	-4	-2	-2		-4	-3	-5	-6	-2	6		4	4	-2	-4		-2
fr:noir_dans	3
fr:noir_mat	4
fr:noir_sur	5	3	-3		-3									-2		7	7			-7			2
fr:noiset						2					5			-2			-3	-3		5			-3
fr:nom	19	8	7	7	-15			6	-7	3	2	-3		8	-7	-7	-13	5				-6	4
fr:nom_de		7	9	5	-7			3	-2	-2	7		-5	3	-2	-3	-8	2	-4	10	-2	-8	-3
fr:nom_du	3
fr:nom_la	3
fr:non	13	-13	9		24		-9	-6		-4	-9	-9		-5		-6	6	-9				-6	-4
fr:non_merc	4
fr:non_peut	-3
fr:non_plus			8	-5	-3	4											-2	-2		5			-3
fr:non_y	-3
fr:nord	-3
fr:normal	7		-8	5		-7	-4	-3	-3	7	-7	-3	-5	-5	-3	-3	-8	-13	9	-5	3	-7	10
fr:nos	-7	-4			-15	-10	-10		5		-10		-6	-6	5	-7	-8	-7	-8	7		-3
fr:nos_bureau	-4	-2
fr:nos_congress	-2
fr:nos_courriel	-6	-2			-2				-2
fr:nos_deux					-3
fr:nos_format	-3
fr:nos_manteau	6
fr:nos_petit	-5
fr:not	12	11	2	4	-11	8	-12	-11	-5	-2	9	-5	8	9	-4			5	-7	5	4	-11	-5
fr:not_#	4				-4															5		-2
fr:not_a	-3	6	-2		-3								5			7		3				5	-5
fr:not_au	2	7									8			5				-5				-2	6
fr:not_chang	-3
fr:not_de	5	-3	-5	5	-5												-4	2		4			-3
fr:not_in		-2	-4	-3	-3													3		-3
fr:notair	-2	3		5	-2		4			4			4	-3			5					-5	2
fr:nothing	3		-6		-6	-3	-3		5		-3	-3	-2	-3	5	-2	-9	-8	-5	5		4
fr:nothing_mor	-3
fr:nothing_on	2
fr:nothing_to	-7
fr:notic	8
fr:notre	-7	4	-3	4	-16			-5		-5		-10	-18	-3		-9	5					7	-21
fr:notre_arriv	-5
fr:notre_char	-3
fr:notre_contrat	-2
fr:notre_demand	2
fr:notre_doss	-4
fr:notre_fidel	-2
fr:notre_fill	-3
fr:notre_intim	-4
fr:notre_inventair	-2
fr:notre_logiciel	6
fr:notre_nom	4	-6			-4								-3				-4	7		-6		2	-4
fr:notre_nouvel	3
fr:notre_part		-4							2				-4	-4	2
fr:notre_reseau	-3
fr:notre_serveur	-8	3
fr:nous	3	6	-3	-5			-8	-3	-2		2	-5		-4	-2	-6	8		3	-13	-5		-2
fr:nous_a		-4	5	-8	-12			-5	4			-6	-10	-10	4	-5	7	13	-9	-20	-6		6
fr:nous_attend	-6
fr:nous_autr	-4	-5	-2		-3								-2							-3		3
fr:nous_avait		-3		-5	-6	-2	4			4				-2			-7	-3	3	3		-4
fr:nous_avions	2	3		5	-3			5			2	4		-3			-7	8		-3			4
fr:nous_avons	5	6	-8	-9	-6	-6	-6		-4	7	5				-4			-9	6
fr:nous_charg	-4
fr:nous_depuis		2			-3	-5			5		4		5	4	5		-3			5			-3
fr:nous_dormon	3	4		6		5											3			3
fr:nous_en	3
fr:nous_envoi	-3
fr:nous_etions	11	-7	-5	5	-9		-4							-3			-10	5	-4	8	3	-3	-7
fr:nous_expliqu	2
fr:nous_le		7	-3			7	-3	4			-4	4					-6	-7	6	-9	3	9
fr:nous_ne	-2	8		7	-3	-3				5	7		3							-12			9
fr:nous_nous	9	-3	-4			3												7		-7		3	-5
fr:nous_on	4
fr:nous_ont	-6
fr:nous_qui	-2
fr:nous_renouvelon	-2
fr:nous_seron	-3
fr:nous_simplifient	-2
fr:nous_sommes	18	6	-7	2	-5	-5		4	-3		-4	-4	4	5	-3	-2		-14	3	4	-3		6
fr:nous_tenon	-3
fr:nous_vous		3	-3	-4		6			3		6		3	-4	3			-3		-7		5	-2
fr:nouveau	-11	7	-3		-13		-5	2	7	-6	-7	-2	-3	6	7		-10	-11	-6	14	-4		-2
fr:nouveau_a	2
fr:nouveau_bus	-2
fr:nouveau_la	-5
fr:nouveau_mot	-6
fr:nouveau_routeur	-3
fr:nouveau_son	-4
fr:nouvel	-3	9	6		-3	5	-8		-6	-6	3	-2	5	3	-6	3	-12	-5	-8	8	-4	-6	5
fr:nouvel_chaud		8		3		3										7				6			-2
fr:nouvel_dat		4	6	3	4								4	5			-6	-6		4		-5	6
fr:nouvel_gestionnair	-4
fr:nouvel_grill	3
fr:nouvel_messager	-3
fr:nouvel_pour	-4
fr:nouvel_une	-4
fr:nouvel_version	4
fr:novembr	-6		-3	6	4	3	-6	-3	-3	-2	-5		5	-5	-3		3			-6		7	2
fr:now	5	-10		-4	-2	-2	2	-5	-4	-4		-5	-4	-7	-4	-4		-5	-7	6	-4	-7	-4
fr:nowher	3
fr:nuag	-3
fr:nuag_pis	-3
fr:nuit	-4	-4	-7	-5		5	-5	-8				-10		-8		-7	-7	4	-3	5	-8	3
fr:nuit_a	6		4		-6	8					9		-3	-2				-7					5
fr:nuit_de	6		-3	-2	-4		-2			4			-3				-3	-4		7			-5
fr:nuit_du	5		-2	4							-4						-7	-3	-3	7		6	-6
fr:nuit_est	-10				-2
fr:nuit_et	2
fr:nuit_on	-4
fr:nuit_plus	-3
fr:nuit_pour	2
fr:nuit_qui	-2
fr:nuit_repos	-3
fr:nul	2
fr:null	-3				-3
fr:null_part	-4				-3
fr:numb	5	-4			8												9	-3	4	-8			-4
fr:numero	7		-6	12		2	-3	-7	-6		-3	-7	8		-6	-5	6	-16	-9	-2	-7	7	3
fr:numero_#	3
fr:numero_de	14		-3	6		3	-3			-3	3	-2	5	4			4	-8	-4	-4	-2	4	8
fr:numero_du	-7	-2			-2												-3			4		3	-2
fr:numero_un	-3
fr:numeros	3
fr:nuqu	3
fr:o	-4				-3
fr:oak	-8				-3			6			-4
fr:objet		6	-4		-4	-3		4			-2	2	-3	5			-8	9	-3	-3		2	-4
fr:oblig	6		-3		-4												-6	-4		4			7
fr:oblig_a	3
fr:obtenu	5
fr:occup	-3	-8	6	-4			-2							-2			6			-3	3	-3	-4
fr:occup_et	-5
fr:octobr	3	3	-6	-4	-4	-7	-8	11	-4	-4	-5	12	5	-12	-4	7	5	-4	-6	-8	-3	8
fr:octobr_est	3
fr:odet	5	-3		8	-5	-2						-2	-3	3			-11	-9		19			-8
fr:odeur	-8
fr:odeur_du	-4
fr:odil	-3	-4		-3	-3												4	-4		-3		4	-2
fr:oeil	3
fr:oeuf			-7	-5													5			-4			-2
fr:oeuf_du	-2
fr:oeuvr		-3			-3
fr:of	22	-10	-4	9	-4	-6	-6	-5	-5	-6	-6	-8	-4	-6	-5	-6	8	6		-15	-5	-7	-15
fr:of_the	3
fr:off	2	2		11	-2						2	5		3			-3	2		4		-2
fr:off_gui	-4
fr:offert	12				14	-5	-3			3	-4		-3	-3			9		4	-9	-3	-6
fr:offert_de		-4		3	9												5	5		-7		-3
fr:offic	-7				-2		3							4
fr:offre	-2	8	-3		9		-3		12	-2	-2	4	3	3	12		5	-8	5				-4
fr:offre_de	2
fr:oil	-6
fr:ok	-14	-3			-5	-2	-3	-2		-2	-4	-2	-2	-3		-3
fr:ok_depuis	-4
fr:old	8	-3	-5		-4												-5	-5	5			4	-4
fr:oliv	7	6			-10		10	3	-3	-3	3		-4	7	-3			4	-4		4	-8	-11
fr:on	17	-16	-9		9	-21	-12	-12	-12	-9	-15	-13	-13	-8	-12	-15	7	-9	-3	-6	-7	-6	-5
fr:on_a	5	-11	-9	-13	5	-10	-3	-8	-9	-4	-14	-9	-4		-9	-2	21			-21		-6	-11
fr:on_aim	4			3	-4													-2		3
fr:on_arriv	2			4	-2												5	3		-7
fr:on_attend	3																4
fr:on_avait	7	-5	2		-2	-4	-4	-2		-3	-3	-3	-3	3		-3	-7	15	4	-15	-3	4	-8
fr:on_command	-4
fr:on_croi	-2
fr:on_demand	-7
fr:on_demenag	-2
fr:on_dev	2
fr:on_dir	8		-3	4	-3															3			-3
fr:on_en	7		-7	-5	-7	-3					-3	-2	3	-3			-7	-7	-3	8	-2		3
fr:on_entend		5	4											7		5	4
fr:on_est	10	-4	-13	2		-14	-9	2	2			-3	-12	4	2	-6	-9	-10			-7	-4	12
fr:on_etait	3	-6	7	-4		-2								-2			13	-10	-3			-3	-9
fr:on_fait	-9
fr:on_fass	3	-3				-2											9	-6	6	-6		-6	-3
fr:on_ferm	-5
fr:on_gard	-10
fr:on_gel	-5
fr:on_laiss	-2
fr:on_le	13	-8			6	-8	-5	-3	-3	-5	-8	-4	-6	-8	-3	4	11	-9	-7	-6	-5	-7
fr:on_les	4	-3	4		12												4	5	-3	-7		-3
fr:on_lui	9		-4		-4	3	-2			-3	9		2	6			-6	-9	5	4	-3	7	-7
fr:on_me	16	-6	3	-5	19		-9	-7	-2		-3	-7	-2	3		-6	8		-7	-6	-7	7
fr:on_my	5	-2	-2	5	-3												-6		-3				11
fr:on_ne		-4		9	12	-3		-4		4	-8	-6	-7	-3		-2	-10	5	-12	5	2	4
fr:on_nous	13	3	4		4	-2	4			4			-3	3			3	4	3	-11	3	3	-7
fr:on_our	-6
fr:on_pass	-7
fr:on_pens	-14	3				3
fr:on_peut	-8	-4	2		-5	-3				-3							-4	9		-10			5
fr:on_prend	3			3		5							3	3			-3			7		2	-5
fr:on_puiss	-3
fr:on_recomment	3
fr:on_reviendr	-5
fr:on_sait	-3			2	-7	-2	5			4			-3	-2			-4	-2		-3			4
fr:on_se	14			-8	-2		-5	3		-5	-6	-5	6			-4	12		6	-15	-4	-3	-5
fr:on_souhait	-3
fr:on_te	2	4			-2				6			5	-4	4	6					-7		8
fr:on_the	10		-8	4	-10	-4	4	-3	-2	-4	-5	3	-5	-5	-2	-3	-7	-6	7	3	-3	-8
fr:on_tim	4
fr:on_va			-5	4	7						3							-8	8				-3
fr:on_vend	-6	-2			-3
fr:on_veut	3			4	8													-4		4
fr:on_vien		-2		2	3												-7	-5		14		-3
fr:on_vient	3			5	8												7			-6
fr:on_voit	9	-3	-5	4	-3												-12			12			-3
fr:on_voul	3			-4			5			5							-6	-2		5		5
fr:on_vous	7	4	-2	10	3						7						8	-2		-11			4
fr:on_y	-4					3											-4	2				4
fr:one	12	-2	-12		-13	-7	-4	-4	3	-4	-6	-5	-4	-6	3	-4	-5				4	-6	-3
fr:one_click	-4
fr:only	-8		-2	-3	3	-2					-2						-4	-3		8			-4
fr:ont	3	5	9	-10	-7	-8	3		7		-2		-3	3	7	-8		-13	-11	9	-8		-7
fr:ont_appel	-3
fr:ont_arrang	-3
fr:ont_attendus	-5
fr:ont_demand			3		-3				3				-3	-3	3		7	-3		-6
fr:ont_disparu	2
fr:ont_dissuad	-3
fr:ont_dit	-11
fr:ont_emball	-2
fr:ont_ete	3			3	-3		4										-6			6		-2
fr:ont_fin	6		-3	-6					3				-2	-2	3		3			-7
fr:ont_jam	3
fr:ont_laiss	2
fr:ont_pai	-3
fr:ont_pret	-5
fr:ont_rappel	-3
fr:ont_remarqu	-3
fr:ont_repar	-3
fr:ont_repr	-3
fr:ont_respect	-3
fr:ont_ressuscit	-3
fr:ont_rien	-5
fr:ont_rouvert	-3
fr:ont_trouv	-12
fr:ont_unanim	-2
fr:onze		7	-2	-8	-8	10			4	2	4	-2	2	3	3		4	-8	-2		-2
fr:onze_an	-4
fr:onze_heur	2		3	-3		3					4						9			-8
fr:onze_minut	-3
fr:open		-3	-3	-8	3					-2							6	-3	6			-3	-11
fr:opened	9	-2	-3		-4												-5	-8	5	5			-6
fr:oper		-4		-4	4						4						4	5		-8		4	-3
fr:oper_ce	-2
fr:oper_un	-3
fr:ophel	4		-3	10	-6	-3	-2	4	-2		-3	-2	-2	3	-2		-4	-6	-2			-3	5
fr:oppos	-3
fr:oppos_a	-5
fr:option	2		6	-4	-3												-5	6
fr:or	-14	-6	5	5	-2	-5	-4	-4	-4	-4		-4	-4		-4	-4		-4	-5	-15	3	3	15
fr:or_la	-6
fr:or_qui	-2
fr:orag	-5
fr:orang		-5	3	-3													-8			6		-4	6
fr:ordered	4
fr:ordi		-3			-4												-3			-6		-2	8
fr:ordi_dans	-4
fr:ordin	3	-4		6	-4							4	-3	-3			3	3		-9			5
fr:ordinair	-2
fr:ordon	2
fr:ordre	-8	3		7					7					7	7		-6	4		6
fr:ordre_a	-2
fr:ordre_tip	-5
fr:oreil	-5	-4	-4	-6	-7	-2					-2						10	2		-8		-2	-4
fr:oreiller	2
fr:organ	3	6			5						7						-4	-2	8			-3
fr:organis		-2		5	-3												3	4	-3	-9	3
fr:orient	-2
fr:orient_vers	-2
fr:original	4
fr:orthodont	7
fr:ose	8		6	-5	-4			4			3	3	-2	-2			5	3		-2		-3
fr:ose_pas	3	-3	7		-3												-3	-2		3			6
fr:osei	5
fr:osteopath_qui	-2
fr:otherwis	-3		-3	-6	-2	-2			2					4	3		4			-6		2
fr:ou	-14		-8	6			-14	4	-11		3		5	-8	-11	-9	-6	6	5	-4	-9	-2	7
fr:ou_a	2
fr:ou_bien	-5
fr:ou_ce	-12					5							3	3
fr:ou_cet	-3
fr:ou_de	-9	-2			-3	-3					-2	3	-2	-4
fr:ou_en	-8				-3
fr:ou_il	5			4	-2					5			3				-8		6	5			-3
fr:ou_je	-3	-3	5			4				2	-2		3				4		-3			3	-5
fr:ou_non		-6		2							-3		4				5	-5		-9			9
fr:ou_pas	5	-2	-3		5																	-2	5
fr:ou_quoi	4
fr:ou_se	-8	-2			-2
fr:ou_seul	-2
fr:ou_si	-6	4								5
fr:ou_tu	-3
fr:ou_un	-4
fr:ou_une	-5
fr:oual	4	8		2						9							3			-7	9	-3	-5
fr:oubl	-20	-9	-6	11		-4	-4	-3	-2	-4	-5	-4	-4	-5	-2	-4	-7		-3	4		-5	3
fr:oubl_a	-3
fr:oubl_dans	-5
fr:oubl_de	-3
fr:oubl_le	-3
fr:oubl_pas	-9
fr:ouellet	-5				-4
fr:oui	3	-3	-7	6	6	-4	-3	-3	-2	-3	-5	-3		4	-2	4	5		-4	-8		-4	10
fr:oui_ce		-4		4	3													-2		2
fr:oui_ou		-6		2							-3		4				5	-5		-9			9
fr:our	-5	-4	6	-2		-3	-3	-3	-3	-3	-4	-3	-2	-4	-3	-3	-6	-11	5	4
fr:out	8	5	3		-6		-4	-3	-3	-3	-6	-4	-4		-3	-4	-9	2	3		-3	-5
fr:out_again	2
fr:outil	-4
fr:outsid		5	-4		3	6	-2	-3		-2	-4	-3	-3	7		-3	7	-3		-6		-4	-5
fr:ouvert	19	9	-8		-10	11	8	-6		-8		-8	-4	3		-5	9		-9	-8	-7	-5	3
fr:ouvert_avec		2	3	4		3					4						-2			-4			6
fr:ouvert_jusqu	4
fr:ouvert_le		-3		-6	4	-3	3							4			7	8		-14		-3	-3
fr:ouvert_lund	-6
fr:ouvert_pis	4
fr:ouvert_sur	2
fr:ouvertur		-2	7	-5	-4												8	-6	4	-8			-2
fr:ouvr	10	6	-11	10	3	5	2	5		2	-3			-4		-3	-12		8		3		-5
fr:ouvr_a	-4				-2
fr:ouvr_aid	-3
fr:ouvr_je	3
fr:ouvr_mon	4
fr:ouvr_plus	3
fr:ouvrabl	4	-5			4												-7	-3		9
fr:over	9		-6	-8													9	-2		-8			-4
fr:own		-2										-2					5	6	-3	-14			4
fr:p		-4	-3	7	9												-2	4	-4	-5		-3	6
fr:pa	7
fr:packed	-4
fr:pag	6		3	-8	-2	-4	4	7	-2	-4	-4	-3	-3	3	-2	-2	-9		-3	5	-3	-6	8
fr:pag_blanch	2
fr:pag_de	3
fr:pag_lisibl	-4
fr:pai	10	-10	-11	14	18	-15	-4	-14	-6	-3	-19	-4	-9	-2	-6	-4	-12	15	10	-7	-13	-3	-5
fr:pai_#	10	-8	4		13	-4	-3	-2	-2	-3	-3	-3	-3	-4	-2	-3	-7	-4	14		-2	-6	-11
fr:pai_avant	3
fr:pai_de	8	3	-8	-3	-3	-2	-3				-2	-2	-4				-4	5	-6	2			-3
fr:pai_deux	-4
fr:pai_en	4	-6		10			-2						-3	-2				6	-2	-9		4	-2
fr:pai_le	8	-9	-3		8	-3				-2	-2		-2	-2			6	12	-4	-5		-6	-9
fr:pai_les	6				7	-3	-3			4	-3		-3	-4			-12		-2	12		2	-5
fr:pai_ma	-4
fr:pai_par	-4
fr:pai_pas	3	-4		4	8								-3	-3			-6	4	-5	3			-3
fr:pai_plus	3		-2	-5													4		-3	-4			-2
fr:pai_pour	7	7	-3		8		3					5		6		5	-4	9	7	-12		-2	-4
fr:pai_tout	2
fr:pai_un	4
fr:pai_une		-4			5												3	4	-2	-6
fr:paid	10		-6	4		-3	-3	4	-2	-2	-2	-3	-3	-3	-2		-10	6	-4	4	-2	-4	3
fr:paid_for	7		-4	4	4												-9	6		7
fr:pain	-4	-6	-10	-10	-5	-4	-2	-2	-2	-3	-4	-2	-3	-3	-2	-3	11	-4	-4	-5	-2	-4	-5
fr:pain_chaud	-4
fr:pain_de	5
fr:pain_et	3
fr:pain_tied	-3
fr:paix_aux	-3
fr:pan	11	-3		-3	-2		-3										2	5		-7
fr:pani	3	-3	-5		2												4	-2		-3
fr:paniqu	-15				-3
fr:paniqu_je	-3
fr:pann	-23	-11	4	-5		-8	-6	-5	-5	-6	-7	-6	-6	-5	-5	-5	6	3	5	-9		-4	4
fr:pann_a	-11				-2
fr:pann_de	-13	-3			-5	-2						-2
fr:pann_ou	-5	-2				-2
fr:pann_que	-3
fr:panneau	12			-10	2	5	-3	-2	-2	-3		-3	-3	-4	-2	-3	3	-5	-5	-4	-3		4
fr:panoram	3
fr:pans	6
fr:pap	2	-5			-3	-3					-3							7		-3			-2
fr:paper	-3
fr:paper_inutil	-2
fr:papi	15	8	-7	3	6		2	6	-3	8	-5				-3		5	-8	-7	6		-9
fr:papi_de	4
fr:papi_journal	3
fr:papi_sur		4		5	-4			8				3					4	4		-8			3
fr:paqu	-3	-3	7	-8	-3												8	-4					-2
fr:paquet		5			-6	6	8		-3		-2		-4	-5	-2		6			-5	2	-4	-5
fr:par	13	4				2	4	-17	-6	-9	-6	-7	3		-5	-4	7	-16			-5		-4
fr:par-dessus	5		-3	4	-2						4						9			-10		2	-4
fr:par-dessus_le				5							4						9			-8		2	-3
fr:par_cart	-4
fr:par_cette	-3
fr:par_coeur			7	-9	-3	4							5	5		-2		-3				3	-6
fr:par_contr	16	-9	-11		-9	-7	-3	-2	-3	-3	-4	-3	-3	-4	-3	-3		-5	-3		-2	-4
fr:par_courriel	5				8												2	-5	8	-9
fr:par_cours	-2
fr:par_des	3		6	8	3	2	4										-2	-3	-2	8		-3	-2
fr:par_ecrit	7	8	-3	7		8	5	-3		-4	7	3	3	-5			-5	9	-3	-4	-2	-3
fr:par_en	5				-4
fr:par_jour	5	-3	-2	3	-3	-3					-3		3	2			5			-4			-3
fr:par_la	6	-9	9	-9		2	-2	-2	-3	-4	-5	-3	-4	-5	-3	-3	12	-14	-6		4	-8	-9
fr:par_le	9	4	2	3		-4		-3	-3	-3		4	4		-3	-3	3	-9	4		-2		-11
fr:par_lech	-5
fr:par_ma		4	12		-3		-2							5		5	-4	6		-4		-3
fr:par_mail	4	10	-3		-3		-2						4	2		6		8		-16		4	5
fr:par_mois	7		-3	-3			-3	-2		-4	3	5	2	-4			2		-7	3	-2	-6	4
fr:par_mon	-5
fr:par_monsieur	-3
fr:par_notre	-4
fr:par_nous	3	2		4	-4		-2	-2	-2		-5	-3	2	2	-2		-6			-5		7	-3
fr:par_nuit	4		-5															3
fr:par_quelqu'un	-3
fr:par_sm	-4	-4	-5	-3	4									-3		-2				5
fr:par_telephon		-5															4	-6		2		5	-5
fr:par_terr	3	4		-4		7					9			5			5					-3	-3
fr:par_texto	-8
fr:par_un	10	2		8	3		3			-2			6	-4			-10	-6	5		-2	10
fr:par_une	3	-4	-3	-5			4					-2	-3	-4				-7	-3	8		-5	-3
fr:par_video	-2
fr:par_votre	2
fr:parad	-4
fr:parait	8	-7	9	-2	3	-4					-2						9	3	-2	-10		-3	-3
fr:parait_il	7		8		4												6			-5			-2
fr:paraitr	2
fr:paraplui	-6
fr:parc	6		-14	5	20	3	5	-6	2		-13	-6		-2	3	3	-7	6	6	4	3	-9	-7
fr:parc_que	8		-14	5	21	3	5	-6	3		-13	-6		-2	3	3	-7	6	6	3	3	-9	-6
fr:parc_ref	-2
fr:pardon	-7				-2
fr:pareil			-4	-2	-2		-2				-3		-3	-3				-8	-2	3			5
fr:pareil_avec	-5
fr:pareil_un	-3
fr:parent	12		4	5	8	-5	-3	-2	7	-3	-4	-3	-5	-5	7	-2	-4	4	-5		-3
fr:parf	-18	-3		-9	-3		-3										4
fr:parf_pour	-3
fr:parfait	4
fr:parfum	3
fr:parking	9	-5	-12	-5	3	-3					-2					-3			-2	6		-3	-4
fr:parl	8	12		8	-13	2	4		-9	8	2	-4	12		-9	-7	-10	3	-13		5	13	-4
fr:parl_a		8	-3	2	-8	-3	5	-4	-4	-6	-2	-5	13	10	-3		-9			-9		11	-2
fr:parl_au				3		5							2	3			-5						5
fr:parl_de	-3		7	5			-3			4			-4	-4		-2	5	-5	-3	6	5	-6	-10
fr:parl_plus	9	4	-2	6							6						-6		-4	9		-4
fr:parl_que	5
fr:parlent	-5				-2				3					6	3
fr:parlent_encor	-6
fr:parol		-8	7	4	2				-2				-3	-3	-2		-6	-5		10		-3	-3
fr:part	4		-13	2	-7	-8		-3	3	-9	-9	4			3		2		-6	6	-6	-4	-7
fr:part_a	7		-3		-8				4				5	4	5		6		-2	-7			-4
fr:part_avec		-6		6	-2						-2			-2			-6	-3		3		6	-5
fr:part_ca		-2	-3	-2	-2		-2										9			-7
fr:part_ce	-3
fr:part_dans		-6		4	-4		-4					-2					-7			4		-2	6
fr:part_de				3					3			-2			3		8	-12	-3	5		-4	4
fr:part_en		-7	-3	4	7	-5				-2	-4		-3	-2			7	4	-2			-5	-5
fr:part_le	3	9		-5	-6		7				-4	-2		9			9	4		-3		-2	-8
fr:part_lund	7
fr:part_parc	-9	-3
fr:part_que	-6
fr:part_reconnu	-3
fr:part_sans		3							5					6	4
fr:part_vers	3
fr:partag	5
fr:partenair	-4
fr:partent			3														8	-2		-4		-2
fr:parterr	2
fr:parti	-4			-3	4												9	-2		-6
fr:partout	-5	-5	-5	12		-4					-3			-2			-9	9	-2				2
fr:partout_raccourc	-2
fr:partout_sur	-5
fr:parvenu	4
fr:pas	3	-3			5	-5	-5	-16	-7	-4	-10	-12	-5	-7	-7	-7	-4	6	4	3	-5	-5	-10
fr:pas_#	2	-8		6	8	-5					-2						-8		6	2	5	-4	-2
fr:pas_a		-4	-3	8	4		3				-3		-3	-4			7		-3		5	-7	-9
fr:pas_apres	-4
fr:pas_arriv	6
fr:pas_au		-2	-3		8												-5	-3	8				-3
fr:pas_avoir	-4
fr:pas_bet	-2
fr:pas_bien	-4
fr:pas_boug	-5
fr:pas_ce				-3	2	5												-6		7		2	-4
fr:pas_chang	2	-5			-5									-2						-4		-2	4
fr:pas_cher	-3
fr:pas_compt	-2
fr:pas_de	-9	-6	8	-4		-7	-8	-4	-5	-5	-4	-8	-11	-7	-6	-11	4	-13	8		-5	-5	2
fr:pas_deau	3
fr:pas_don	-5
fr:pas_du	4	-3	7														-3			-3			5
fr:pas_en	-4	-3		2	-6	4	2							-2			-2						5
fr:pas_encor	7		-2	-3	8	-2		4	4			3		4	4		4	5	6	-8		-4	-10
fr:pas_entendu	-6
fr:pas_et	-5				-7
fr:pas_ete	3
fr:pas_eu	-13	-3	4		2												2	5		-6
fr:pas_fach	-6	-5		7	-10	-3				-2	-3		-2	-2				-5	5	9		-5	-4
fr:pas_faire	-2				-3
fr:pas_fait	3	-3		-11	3	-2								-3				-6	-2	5		-3	-3
fr:pas_la	4	3	-5	-4	-5	-2	-5					-3	-6				-4	11	2	-5			-4
fr:pas_le	6		9	-9	13		-6	-3	-3		-2	-4	3	6	-3	-3	7	4	-10	-8		3	-11
fr:pas_les	5	-3	-3														-6	-3	-2	11		-3	-4
fr:pas_mal	5			3	5												-5	-8	8				4
fr:pas_mang			-3		4															3
fr:pas_me	4
fr:pas_moi	4			4	5												3	5		-7
fr:pas_moyen	4
fr:pas_normal	4
fr:pas_pai	6	-3	-3		12									-3			-9	7	-2	4		-2	-3
fr:pas_peur	-10				-3
fr:pas_pour	7	2	-5	-5	7		-4		6	-2		-2	-3	-3	6		8	6	-4			-6	-8
fr:pas_press		-3		5	-3									-2			-6	3		6			-4
fr:pas_puis	-4
fr:pas_que	-8			-8		3				4			5				6	-4	-2			4	-4
fr:pas_regard					-3												-3						5
fr:pas_revenu		-6		-2	-6	-2											3			2		-5
fr:pas_se	-3	6		4	4					7							-5	-4		5	7		-4
fr:pas_si	5	5		8	3	6					3						-9			6		-2	6
fr:pas_son	6	6			-4					6	2	-4		-2			-12			-8	7	15	-8
fr:pas_sur	3	-6		9													-3			7		3	-6
fr:pas_un	-13	5	3	-5		5	-4	-3	3	2	-5	-3	8	9	3	3	-6	9	-5	-8	5		2
fr:pas_une	-13	4	-4	6	6	-4	-3	-3	2	-4	-3	-3	-3		2	5	6	-6	-5	9	-2	-5	-5
fr:pas_venus	3
fr:pas_vit	-3
fr:pas_votre	4	5		-10			3					4	7	5			4	-4				7	-2
fr:pas_vu		-3	3	11													-4	3	-3	-7		-2	8
fr:pass			-14	5	-6		-8			-8	-10	-9	-5	-6		6	-7	-9	9	5	-10	3	4
fr:pass_a				-3						-2	-5		-2				4		-3			-4	-3
fr:pass_avant	2
fr:pass_ce	3	3		6	-3	5	3					4		-3				4		-9
fr:pass_cette	4		-3	8					3					-3	3		-8			7		3	-4
fr:pass_chapeau	-3
fr:pass_dans	-10					5				3			4
fr:pass_de	-9	-2	-4	-3	3	-3		5		-2	-2	-2	-3			4	6	-7	5	3		-7	-5
fr:pass_en					-6
fr:pass_et		2				3					4	-3
fr:pass_hi	4
fr:pass_la	4	4	-5	11	-6	3	4				4		-4	2			-6	-5		5			3
fr:pass_le	14	4	5		-8	-3		5	6		-2	-2	-4		5		-6	-5	-3	3		3
fr:pass_les	-4
fr:pass_lund		-4		2															6			-3
fr:pass_ma	-8
fr:pass_mard	5
fr:pass_par	-7	5		-10	-8											7	10	-3		-7
fr:pass_pour					-4							4	-2	-2			-6	-6		10		-5	5
fr:pass_sans	5
fr:pass_sept	2
fr:pass_sous	4
fr:pass_sur	-4
fr:pass_tro	-4
fr:pass_un				6	-3	4			4				6		5		-6			12		-3	-2
fr:pass_une	-5
fr:passag	5		-4	-4	-3				7					6	7			-6		9	3	-3	-3
fr:passed	-3
fr:passed_first	-3
fr:passent	3			4							3						-11	-2		7			7
fr:passion	-4
fr:passion_et	-4
fr:password			-6	6	7															-2
fr:pat	7	4		4	8						3		-3	-4		6		-7		-4		4	8
fr:patat	4
fr:patienc	-11
fr:patienc_admir	-3
fr:patienc_de	-9
fr:patient	4	-9	-7	6				-3	-3	-4	-6	-4			-3	-2	-4		4	-3	-4	-4	6
fr:patient_avec	-3
fr:patient_furieux	-4
fr:patient_sans	-2
fr:patiss	-2
fr:patrick	6	-7		8	4	-2	-2			-2	-2	-2	-3	-3			2	3	-3	-4			4
fr:patron	-9	9		3		-2					6		7	7			-3	-2		7		4	-6
fr:patron_a	2
fr:patron_au	-3
fr:patron_qui	-2
fr:patron_vient	-5
fr:patt					3
fr:paul	7
fr:paus			7	-3													4			-6
fr:paus_au	-2
fr:paus_clop	-4
fr:pauvr	7	-3	-7		-2															-8			5
fr:pav	4	6	-3		-2	-3					6		4	3			8	-3		-9
fr:pc	5
fr:pc_a	-2
fr:pech					4
fr:peignoir	4
fr:pein			6	4													-6	3		4
fr:pein_de	-4
fr:pellet	5	-3		-3													-12	8		-7			9
fr:penal	3
fr:pench	3
fr:pend	-3	4	-5		4	-6	5		-4	-7	-12	10		3	-4	9	2	5		-6	-5	-11	10
fr:pend_la	4				-3	4					-3						-3	3				-3	5
fr:pend_le		-6		3	-3	-5		4			-2	3					-5	3	5	-8		-3	5
fr:pend_ma	-4
fr:pend_mon	-3
fr:pend_que	-5	7	-6	-2	7	-4				-3	-3	8	3	5		8	13	-4	-4	-12			-4
fr:pend_une	3
fr:pendul	-3
fr:pendul_de	-3
fr:pens	-14	-2	-2	-8	-9		-5	-4	-3			-4	2	-5	-4	-4	-8	-5	4	5	-3
fr:pens_que	-4		-3	-5	-8						-3			-2			-4	-4	-3	12		-3	-6
fr:pensent	11	-6	-5		-6	-2					-2		-2	-3		-3	-7	-3	-3	12		-3	-9
fr:pensent_que	11	-6	-5		-6	-2					-2		-2	-3		-3	-7	-3	-3	12		-3	-9
fr:pension	5	-5		6		-2												-5	6	-2			-3
fr:peopl	14		-11		-7		-3	-4	-3	-4	-7	-3	-3	-5	-3	-3		-11	-7	11	-3	-4	-11
fr:per	-11	-4	-5	4				-2	-2	-3		3	-4	-6	-2	-2		-2	-4	3		-3	5
fr:per_avait	-6
fr:per_avec	-3
fr:per_de	-2
fr:per_est	-5
fr:per_malvoi	-2
fr:perc	-7			2			3					4		6			-5	3		6			-3
fr:perceux	2
fr:perd		-3	8	-5	-3												6	-6				-3	3
fr:perd_pas	-4
fr:perdu	-4		-4	9			-3		5		-5	-4	-3	6	5		-12	-8	4	12		3	-8
fr:perdu_a	-4
fr:perdu_douz	-2
fr:perdu_en	-5
fr:perdu_une	-4
fr:perfect	5		-4	-7													7			-5			-3
fr:perim	2
fr:perl_gard	-3
fr:perm	-5	-4	-2	-2	-5												-8	5		5			-4
fr:perm_du	-4
fr:perm_pour	2
fr:permet	-4	6	13	-2	3	5							2	6				-2					-5
fr:permet_de	-4	7				5							3	7
fr:permet_moi	-6
fr:perrachon		8		4			5					4	-2	5		6	-9	6		-4		3	4
fr:perron	8	-5	-4	-9	-10	-3	-2			-2	-2		-2				14	-4	4	-13	-2	-5	-6
fr:person	15	2	-11		3	3	8	-6	-4	3			8	-4	-4	-3		5	3		-7	10	-12
fr:person_a	6	3	-3	7		2	-3					4	6	-3			-3	7	-2	-6		6	-4
fr:person_au	3
fr:person_avec	3
fr:person_de	5	14	-2	7	-5	7		3	-3	6			13		-3		-10		-2	-9	-3	12
fr:person_le		-3	6	5	-2												-6	-5	6	4		-2
fr:person_ne			-4	-8			5	-4	4	-6		-6	4	-3	4	4	9		-6	-7	-4
fr:person_pour	4		-3	-5													-3	4		4		-3	-3
fr:person_qui	-2	4		2		4					5		3	3						6			-2
fr:person_sall						3	5
fr:person_se	4	-2			7												-8	5	8	-4
fr:personnel	-5	10							5	5	8		8	4	5		7			-5		-3	-4
fr:personnel_aux	-2
fr:personnel_sour	-3
fr:pert	-4	5		4							3	2	7	-3			-3	-2				6
fr:pes	7	-4	-5	11	9					-2				-2			-3	-8	5	6		-4	-6
fr:pes_sur					3	2					3
fr:pest	-2
fr:pet	4	4	-6	13	-4	4		-5	2	-7		-6	-3	3	2	-5	-7	3	6	3	6	-5	-7
fr:pet_bonheur	-2
fr:pet_dej	-3
fr:pet_jeun	-6
fr:pet_mot				-5		3											4	8		-10
fr:pet_prestatair	-3
fr:pet_restaur	-3
fr:pet_vin	-2
fr:petit	-7	6	4	-7	-15			-7	-7	-8	5		-11		-7	4	9	5	-10	-7	-6	-4	-7
fr:petit-dejeun		-5	-3	5													-5		6
fr:petit-fil	3
fr:petit_creanc		7					8					-6		3				4		-6
fr:petit_infirm	-3
fr:petit_question	-4
fr:petit_sall	-7				-3
fr:petit_soin	-4
fr:peu	-3	-4	-9	12	12		-6	-2	2		-5	-4	-5		2	-2			-9	4			2
fr:peu_a	-3
fr:peu_de	3	-3	-3	5	11												2	-8	-3	8			-2
fr:peu_fort		-3			7
fr:peur	-15	5		-9	-8	-4				-2	6		-2	-3			6	-2		-2		-2
fr:peur_de	-8	6		-10	-3						7
fr:peut	-10	4	-3	4	-3		-5	4	-3	-6		6	-4		-3	10	-8	7	-5	-3	-3		7
fr:peut-etr	6	-2	-3														4	-2		-6			3
fr:peut_chang	3
fr:peut_etre	-7
fr:peut_il	4
fr:peut_on	-6
fr:peut_pas	-3
fr:peut_rien	2	9	-4	5				6				9		4		11	-5			6
fr:peux		2	-4	14	3		-4	-3	-3	-4	3	-3	-4	-4	-3	-2	-20	6	5	14	6	-7	-15
fr:peux_pas	5	3		4	-2	4					-2						-7	6		4			-3
fr:peux_tu	-2
fr:peux_ven	-3
fr:pharmac	3	4		8	-5	6	6										-9	-4		15		-5	-3
fr:pharmacien_ma	-3
fr:philip	3			2	-2				4				3		5		-4	-4		6			-2
fr:philipp	4	-2		-8	-4	-3			3			5	-4	-4	3			-2		3			-7
fr:phon	10			6	6	-2	5				-4	4	-4	-5			-4		11		-2	-9	-7
fr:photo	15	-3	-8	3	-5	2	-6		-4		-6		2	3	-4	-4	-15	5	-6	5		3
fr:photo_de		6		4	-2	4	-2			3	-2	-2	6	7			-4	4		-8	3	4	-3
fr:photo_du	-3
fr:photos	12		-10			-6	-5	6	-4	-4	-4			-7	-4	-4	-4	3	-6		-3	-3	-5
fr:photos_de	6	-4	-6	-5	3												-6	-2		2		-2	4
fr:phras		-2
fr:pi	6		-5		8												-5		-3	10			-2
fr:piano	3
fr:pictur	2	-5		-7		-4											4
fr:piec	5	6	7	-7	-7		8	-2		5	2		-4	9		-2			-4	2	-2	-7
fr:piec_ailleur	-3
fr:piec_de	2	7	5		-3		7			6		-5		-2			-2	-6				-3	6
fr:piec_pos	-3
fr:pied	5	-2	4	-8	4	-3	-4	-2	-2	3	-6	-3	3	-4	-3	-2	10	9	-7	-9	-3	-9	-10
fr:pied_de	3		4	-5							-3							9					-3
fr:pied_je	-5
fr:pierr	2
fr:piet	-4			7			-2				-2	5		-4			-7	3					6
fr:pig	-4
fr:pig_du	-4
fr:pil	3	-11	-4	5	5	-7	-3	-2		-2	-4	-2	-3	-3			8	-6	3	-12	5	-7	4
fr:pil_de	7
fr:pinc	-3					3	5
fr:piqu	3	-4															3			-4			3
fr:pique-n	3
fr:piqur	-2
fr:pir	2
fr:pirat	-2
fr:piret	4	-3		3			-4										-6	8	-3	-5			-3
fr:piron	4						3					4		4			3	4
fr:pis	4	-17	-5	11		-12	-10		-8	-10	-11	-9	-11	-6	-9	-3	4	10	-4	-8	-8	-6	-10
fr:pis_ce	4			9	-4												-8	-4		5			6
fr:pis_de	-4
fr:pis_des	-3
fr:pis_elle	-6				-2
fr:pis_faut	2
fr:pis_je		-4	-3	-9	-6												5			-4		-3
fr:pis_la	2				-3													2		-5
fr:pis_le	-2	-3	-4	6		-2					-2						14	3		-15		-3	-4
fr:pis_les	7		-3	-10	-2													-2		3			-2
fr:pis_moi	-5
fr:pis_non	-3
fr:pis_pas	5
fr:pis_un	-7	-4			-3		-2											5		-4
fr:pis_une	-3
fr:pis_y				3														-2		4			-6
fr:piscin	3		-4	4	4	-3		5						-3			4	2		-7		-3	-3
fr:piscin_chauff	3
fr:piscin_renov	-3
fr:piss					-2
fr:pist	2
fr:pistag	-3
fr:pizz	-2
fr:pizz_brul	-4
fr:plac	-7	-10	5	7	-8	-8	-8	-9	3	-8	-3		-12	-5	3	-7	-3	-2		-5			2
fr:plac_a				2	4												-6	6		3	4		-3
fr:plac_de	5	-3	-4	-3	-3	-2											3						-2
fr:plac_en	-3
fr:plac_limit	-10	-2			-4			-2	-2			-3			-2
fr:plac_personnel	-3
fr:plac_sous	-3
fr:placard	-4
fr:plafond			-4	-8	-3	-6	8				-3	4	-3	5				3	-2	7		-6	-7
fr:plafond_de	-4						4							-4
fr:plag	6	-3			2															-9	6	-4	7
fr:plain	3
fr:plaindr	-5
fr:plaint	-16	-5			-7	-2		-2		3	-2	-4	-4	-4
fr:plaint_et	-8	-4			-2		-4
fr:plaint_que	-3
fr:plais	-3		4	-2		-4	-3		6		-2			-2	6		7	2				-2	-6
fr:plais_de	-3
fr:plaisant	-3
fr:plaisant_avec	-3
fr:plait	7	-12	-9	19	2	-3	-7	-6	-6	-7	-5	-7	-8	-9	-6	-4	-14	-2	9		-7		7
fr:plan	-6	-3		3		-3	-3		3		-2	-3			3		-4	6	5			-4	-6
fr:plan_brais	-6	-4		3													-5	5	6	-7			-4
fr:plan_de	-4
fr:planch	-3	10	-2	2	4	4					-5			-2		7	3			5			-5
fr:planch_bas	-2
fr:planning		-2	3	4	-4		-3				2	4	5				-4	-7				4	4
fr:plant	8	-2		9	8												-11		7			7	-4
fr:plant_a	4
fr:plantag	-8
fr:plantag_depuis	-5
fr:plaquet	5
fr:plastiqu	6	4	-2	6		3		4				3					-3	4		5		-2	-8
fr:plat	4	4	-4		-3					5							4			-8			5
fr:plat_est	3
fr:plat_manqu	-2
fr:plateau	3
fr:platin	-3
fr:platr	4	-8	6	3	4	-5					-2						-7		-3	10			-3
fr:pleas		-8	-2	15		-9	-6	-5	-5	-5		-7	-5		-5	-4			-8	-5	-4	2
fr:plein	6	-11	9	2			-4	-3	-3	-4	4	-4	-5		-4	-4		8	2	-3	-3	-3	-12
fr:plein_canicul	-6
fr:plein_tarif	3
fr:pleur	-7				-6	-2	-4				4	-3		7		-2	-10			6	2		-6
fr:pleut	5	-3		3	-3												-7			3		-2	5
fr:pli	2	-2	-2																	4			-2
fr:plomb		-3	-3			-5					-4		3	-2			-3	3					4
fr:plomb_a	-3
fr:plomb_est	5
fr:plu	2
fr:plu_rentr	-2
fr:plui	7	-4	5			-2												6				-5
fr:plus			-16	9			-19				3	-4		-5		-17	-12	3	-8	6	-3	6	-7
fr:plus_a	-3
fr:plus_aucun	-6
fr:plus_beau	-2
fr:plus_de	12	5	-9	8	-2	6	-4	-2	-3	7		-3	5		-3	-3	-6	2	-3	-4	5	-3	2
fr:plus_depuis	3	-3		4	3												2	3		-9		4
fr:plus_fluid	-3
fr:plus_haut	-7								3						3
fr:plus_la	5							4				3					6	8		-13			-5
fr:plus_le				7	3								3	3			2	-2		-3			6
fr:plus_les	5	-2	-2		-4	3	-2			4	-3	-2	5				2	-2					-4
fr:plus_loin	5
fr:plus_mal	-9
fr:plus_parl		3				4							5									4
fr:plus_person		-4		-4	-2	5							2				-4	-4		2			4
fr:plus_quand	3
fr:plus_que	3		-3	2	6	-5			-2		3		-3	-2	-2		-8	-3	-3	7		-3	4
fr:plus_recent	7
fr:plus_recevoir	-15	-9			-5	-5	-4	-3	-4	-3	-3	-6	-3	-3	-4	-3
fr:plus_rien	5	3		4				5	3			5	-4	-5	3		-4	-4		5		5	-3
fr:plus_sort	-5
fr:plus_tard		4	-4		-7				-2		8	3	-3	-5	-2				-3			6	-9
fr:plus_tot	-5
fr:plus_un	6
fr:plusieur	2
fr:plutot	-3		-3		-3							4		-3					6	-4		-3	-2
fr:pm					8
fr:pneu	-3
fr:pneu_dans	-3
fr:pneus																	-2	7		-6
fr:poel		5	-2	-4	4	4	-2			4	3		-2	6			-9	-4	-4	10		-4	4
fr:pogn	3
fr:poid		-3	-3																			4
fr:poil	-4
fr:point	6		-3	9	15	4	-3	3	-3	-3	5		-4	-5	-3		8	-4	9	-18	-2		4
fr:point_de		4		4		5					3						-6			-5		3	7
fr:poisson	5
fr:pol	7	-6	-5	9	4	-7	-3			-3	-6	-2	6	6			-14	11	9	-8	-3
fr:pol_curieux	-2
fr:polic	5	4		3	2	5	-2	6		-2	6	7		-3			-8	-5		8			4
fr:polit	7	-7	-4	6	-3					-3			-3	-7			4		-4	-10	-3	5	-4
fr:pomerleau				4	-4	-4				3	-3						-4	3		3	4	-2	-4
fr:pomm	4
fr:pomp	-3			-6	-9	4	4	4	-3	-3	-8			-9	-3	-3	2		-6	-5	5	5	-12
fr:pomp_a	-5	-3			-4	-2		-3	-2	-3	-6		-3	-5	-2	-2	3	-2	-4	-8	6	5	-7
fr:ponctuel	4
fr:ponctuel_pas	-3
fr:ponctuel_sall	-2
fr:ponctuel_valis	-2
fr:pont				5		3								-3				-8		8			-4
fr:port	13	-2	6	9	-13	6	-5		-4			5	2	-15	-4	-8	-13	7	-13		2	-3	4
fr:port_#	2			-3	-5	3					4						3	5		-8
fr:port_a				6					3			5	3	-4	3			2		-9		6	-3
fr:port_au	2			2	-3			6			3	4	-2							2			-3
fr:port_clos	-3
fr:port_de	8	-3	-4	-2	-7	2				-2	-4		-3	-3			7	-3					-5
fr:port_et	2
fr:port_jusqu	-2
fr:port_la	2	3		-2	3	4											-5			7			-2
fr:port_plaint	-4
fr:port_pour	-3
fr:portabl	8	-9	-7	-5	-8	-4	-3	-2	-2	-3	-3	-3	-4	-3	-3	-3	-11	-8	4	12	-3		-10
fr:portabl_du	3
fr:portabl_est	5		-3		-2															7			-5
fr:portail	-3	-4		3	3									-2			-5	-6	6	3			-2
fr:pos	5			-4	-10				-6	-7	3	6	-9	3	-6	4	-3	15	-11	-3	-6	2	-3
fr:pos_a	-3
fr:pos_en		-2	-2	4	2	-2		4				3						3	-2	5			-7
fr:pos_jeud	3	3		9		4											-8	-3		8		3	-2
fr:pos_la		-4	-3	-3														10		-12			3
fr:pos_le	8	-2	-2		2	2	-2				-4						2	-5	-3			-4	4
fr:pos_ma	-5
fr:pos_une	9
fr:possibl	-4	6	6	-3	-5	2					-3	3					-6	6	-2	-5		-4
fr:possibl_de		6	6	3	-2									5			-3			-3			5
fr:possibl_partout	-2
fr:post	-3		-8	8	-10		-9	-5	4	-5		-7		6	4	-4	-12	-3	4	10	-3	-8	5
fr:post_#	-7								3			-2			3
fr:post_de	-4	4	-5	3	-4	3	-3						3	3			-9	-3	7	7		-6	-3
fr:post_le		-3		6	-2	-2					-2		3	2			-6	-2		8			-3
fr:pot	7			3							5						3	-3				3	-2
fr:pot_de	3
fr:poubel	4	-2	12		3																		-3
fr:pouc				-4													8	-2		-4			-3
fr:pouf_regl	-4
fr:poul	7			8	3												-2	-2					5
fr:poult	4	-6	-3	7	8	-5											-9	12		-7			-4
fr:poup_le	-2
fr:pour	-5		6	-4	4	-15	-7	-7	-5	-5	-8	-5	-3	-2	-5	-15	9	-4		-2	-11	-7	-9
fr:pour_#	-5	-5	-10	-7	3	-5	-4	-3	3	-5	-4	-4	6		3	-3	2	4	4	-5	-3		-8
fr:pour_ain	-2
fr:pour_avoir	2
fr:pour_branch	-4				3
fr:pour_ca	6	5	-3	3	4	-4	6				6		-2	-5				7		-7		-4	3
fr:pour_ce	2	-4		6	-2						-3									4			-2
fr:pour_cel	-2
fr:pour_cent	4
fr:pour_cette	4	4		-7	-7		-4	9					4	-3			4	-7	5	-10		2	4
fr:pour_chang	4	2		5				6						-2			-3			-3		-2	4
fr:pour_de		4			-2					6	2		3				-5	-2		7
fr:pour_demain				5	10												7	5		-12
fr:pour_des		2								5	-5		4				-6	-4	6	8		-3	-4
fr:pour_deux	5		-5	2	-5												-4	5		-4		4	-2
fr:pour_dire	-10
fr:pour_du	2		-5		7												4		-3	-7
fr:pour_etre	4	4		4			4						3	3			-7			2			6
fr:pour_faire	6		-5	-5		2							-3	-3			-8	-6		7		7	-6
fr:pour_hi	-8
fr:pour_inventair	-3
fr:pour_la	3	4	9		4	-7	6	-8	-7		2	3	-6	7	-7		10	4	-12	-11	3	-15	3
fr:pour_le	-9	3	22	-14	-13		-8	-3	5	-6	-11		4	-2	5	-9	-6	-8	-8	10	-10	9	-7
fr:pour_les	-5	-7	-5	11	8			-4	-5		-6			-9	-5	-4		5	-10	3	-5	-10	5
fr:pour_lui	-3						-2					4	-3	-2			4	-9		5			5
fr:pour_ma	-8				-3
fr:pour_me	-7	-2	3										4				6	-3		-5			-3
fr:pour_mes		2		5	-3									3			2	-5		10			-9
fr:pour_moi	4	4		10	8		6							4			-4		-3	11		-2	-3
fr:pour_mon	-4	2		4	-2							-2	-2	3			-2	2		-10		4	7
fr:pour_ne	-14	-7	3		-8		-4	-3	-4	-3		-6	-4	-4	-4	-3		7		-4			-4
fr:pour_nos	-7
fr:pour_notre	-6
fr:pour_nous	7	-6			5	-3												7	7	-14
fr:pour_part	-5
fr:pour_quatr	8	-4		2	-8		-3			-2	-2		-2				-8		-2	6		3	-4
fr:pour_que	8	-4	-5	14	-4						-3		-3				6	8	-4	-8			-5
fr:pour_quelqu'un	-3
fr:pour_rallum	-4
fr:pour_ravoir	3
fr:pour_regard	2
fr:pour_remerc	-3
fr:pour_rien	-5	-3	2	-4	-2												-3			9			-4
fr:pour_savoir	-5				-2	-3				4			5				-5	2		3		4	-6
fr:pour_son		3			-5	6														-3		-5	5
fr:pour_tout	6		-5	-6		-2	4			5			-2				4	-6		-4		5	-2
fr:pour_trent	-3
fr:pour_trois	-7	-3			-3
fr:pour_trouv	2
fr:pour_un	9			3	12	-5		2	-4	-5	-5	-5			-4	-4	9		-8	-8	-4	-6	3
fr:pour_une	-4	-8	10	-15	2	-7	-4	-3	-3	3	-5	-3	2	-5	-3	-3	17	-10	-7	-3	-2		-8
fr:pour_voir	3
fr:pour_vos	4
fr:pour_votre	-3
fr:pour_vous			6		6												3	6		-6
fr:pourboir	-4
fr:pourboir_a	-3
fr:pourboir_laiss	-3
fr:pourquoi	5			-3	-4	-3				6	-3		-3	-2				-4		-5		9
fr:pourr		-5	-4	15	5						3		-2				-8		-2	8		-3	4
fr:pourr_vous	-6	-4		2	-3												-3			9			-3
fr:pourt	6	5		6			6										-6	9			4		-4
fr:pourt_je		5					7
fr:pouss	8	-5	3	5	3	-3								-3		-2	-10	-4	-2	12		4	-4
fr:pousset	3	-4	-2	-3	-3	-3					-3						8			-7			-4
fr:poutin	-2
fr:poutin_au	-2
fr:pouv	5		-3	14	4	2												-3		6		2	-4
fr:pouv_et	-4
fr:pouv_pas	-3
fr:pouvez	10	-10	-7	14	4	-5	-4	-3	-3	-5	-4	-3	-4	-5	-3		5	7	-9		-4	-9	-6
fr:pouvez_lui	-3
fr:pouvez_vous	7	-9	-5	10	-2	-4	-3	-2	-2	-4	-3	-3	-3	-4	-2			6	-8	3	-3	-6
fr:pouvoir	4	-2			4												6	-2		-5		4	-4
fr:praticien	-3
fr:preav	8
fr:precieux	-5
fr:precis	-4		6	3	-6	-2		4									10	-5		-11		-2	5
fr:prefer	3	-4	-4	4	-7	-4	-4	4			-3	-2	-6	-8				4	-3	-10		7	-5
fr:preferent	-7	-3
fr:prejudic	4	5					7					2		-3				3					-3
fr:prelev	-5	5	-3	5	-5	3	-3		-2			-4	4	3	-2	5	-3	3	-2	-4			-3
fr:prem	5	4	4	-10	-6		6	-3	6	-4	-9	-5			7	-4	11	5	-8	-9	-4	-12
fr:prem_coup	-5
fr:prem_fois		4	4	-3	-2		6							4			3	2		-5
fr:prem_mot	-4
fr:pren	-6				5
fr:prend	13		2	6	-4	2	-6	-6	-5	-5	-2	3	-4	-4	-5	-5	-9	-7	2	17	-4	-5	-17
fr:prend_la	3
fr:prendr	-6	6	-3		-2	-2					7						-3		-3	-5			11
fr:prendr_a	-4
fr:prendr_des	-2
fr:prenom	-8
fr:prepar	-6	5	3	3	-8	-2		8						-4			-4	-4				2	5
fr:prepar_a	-4
fr:prepar_un	2	6			-3			8						-3			-2	-4		-2		3	5
fr:prepar_une	-7
fr:prepos	-3	5		3	-4	6	6					3	4	4			-3			7		-5	-3
fr:prepos_le	-6
fr:pres			8	-3	-4				3		-3	-2			3		3	-3			3	2	-3
fr:pres_chant	-3
fr:pres_du	6	-3																		-6	4	4
fr:pres_la	-2
fr:presenc	3
fr:present	-3		-4	8	5		6	-3	-4	-4	-5	-9	-6	-3	-4	-3	-5	6	3	2	-3	-5	-10
fr:present_a	-5
fr:president	2	8			-2				9			-3		5	9		6			-10		6	-3
fr:presqu	11	9	6		-5	5	-3			4	4	7				8		-4	-2	-6	2	3
fr:presqu_decu	-4
fr:press	-12	-5		6	-7	-2	-3	5	-2	-3	-3	-3	-3		-2	4	-12	2		13		-2	-5
fr:pression	-5
fr:pression_de	-3
fr:prestatair	-4
fr:prestatair_grand	-3
fr:pret			2	-11	-4	5	-4	-2	-2	-3	4	-3	-3	5	-2	-3	3	-7	-5	12	-3	-7	-13
fr:pret_a	9			-11													3		-2				-3
fr:pret_accord	-2
fr:pret_une	-5
fr:preven	-3	7	5			7	6					5	-2	-2			-7			7		4
fr:prevenu	6			8	4	5	5			-2	-4		-4	-3			-6	-7	6	5	5	-4	-3
fr:previen	-2
fr:previent	-9				3
fr:prevoit	2
fr:prevu	-9	-6	6	3	7									-4			-4			-10		6	4
fr:prevu_et	-2
fr:pri	-4				-6		4		-2	4		-3	-2	-3	-2		-6		-4	-4		-5
fr:pri_de	-4				-3												-3	5	-2	-4
fr:pric		-3	-2	-7	-4													-7	5	-9		4	3
fr:prim		7			-3			6				9	4	-4				6		-7		2	-5
fr:prim_pour	2
fr:principal	-2
fr:print	-3
fr:printemp		-2		3		-2					-2		3	3			-8	-4		5			5
fr:pris			-9		3	6			-3	-10		-5	5	5	-3	-8		-10	9	-4	-8	-3	5
fr:pris_cong	4
fr:pris_deux	-8
fr:pris_en	-3		8	3	-3								5				-4	-2		4		4	-2
fr:pris_la	-6	-3
fr:pris_le		4	-2	-12	2	4							5				-12	6		5		3	-4
fr:pris_par	3
fr:pris_un	-4			2	-4												3	3		-4			-2
fr:priscill		-2		-2	3												5	-2		2			-5
fr:priscill_nantel					4
fr:priv	3
fr:prix			-10	13	5	-8	4	-6		-6	-7		-10	-12		-5	10		4	-18	-5		-2
fr:prix_annonc	-9
fr:prix_correct	7
fr:prix_doux	-5
fr:prix_du	-7
fr:prix_honnet	-2
fr:prix_la	3
fr:prix_pai	-7
fr:prix_pour	2
fr:problem	-31	-6	-2	-3	-3		-6	-4	-5	-6	-5	-5		-3	-5	-5			5	-11			6
fr:problem_avec	-6				3
fr:problem_de	-15	-2			-4
fr:problem_oubl	-3
fr:problem_pli	-4
fr:problem_urgent	-7
fr:procedur	-6
fr:prochain		-11	5		-2	-10	-6	2	-5	-4	-7	-5	-5	-7	-5	-4		-12	-6	12	-3	-8	-11
fr:prochain_fois	3	-2	5	-5													8	-8		-5
fr:producteur	-3
fr:producteur_par	-3
fr:produit			-3	4	-4												-7	-2		2			8
fr:produit_frais	-3
fr:prof	-6
fr:profan	-3
fr:profan_comm	-3
fr:professionnal	-6
fr:professionnal_de	-4
fr:professionnel	-5	5		2		3	9							-2			-2	-6				-2	8
fr:profit	2	-3		5	-2									-2			-7	-2		10			-3
fr:programm	-5				-2							3		-3
fr:prolong	-6
fr:prom	-5	3	-3	3	-6	5	-4	-3	-2	-3	5	2		-3	-2		-16	-6	-2	5	2	6	7
fr:prom_de	-4
fr:prom_mard	-2
fr:prom_que	-5
fr:promess	4
fr:promess_de	3
fr:promis	2
fr:promised	3
fr:propos	19	-9	3	-2		-4	-4	-3	-3	-3	-4	-3	-4	-4	-3	-2	8	-9	-8		-4	-9	2
fr:propos_de	5	-4		2	-3												10	-4	-2	-4		-3	-4
fr:propos_que	7	-2	-3	-7	-2																	-2	3
fr:propos_un	4
fr:propos_vous	4
fr:proposit				3			2					7		-5			-3	3		3			-3
fr:propr	-6			-5		3	-2			-2				-3			8	8	-2	-6		-3	-8
fr:propr_cav	-3
fr:propr_confort	-3
fr:propr_et	-6
fr:propr_le	-4
fr:propr_ponctuel	-3
fr:proprietair	4	5			-4	-5	8			13	-3		3	-3			-7	-8		-12		10	10
fr:proprio	5		-3	-6	-3												6			-5		-2	-4
fr:protect	10	7		2	-5		13	-2		-2	-3	2	-4	6					-3			-5	7
fr:protect_du	2			4	-2									4			-3			8			-4
fr:protect_jurid	3	5		-5		4	9					4		4			6			-7			3
fr:proteg	4																-3	2	5	-7
fr:proud	-2
fr:provisoir	3			3			-3					4	6	-3			-4	-5				6	3
fr:pu	10	7	4	2	-8	-3					6		3	3			-3			3			-5
fr:pu_interven	-2
fr:pub	2
fr:pub_pour	2
fr:public	2	10										7		6		6		3					-3
fr:pugh	7	-2	-3															-2		5		-4
fr:puis	13	14	5	-7	-13	-2	-7	-3		12			10		2	-3	8	-10	-6	-8	8	11	-7
fr:puis_a	5
fr:puis_je	-3
fr:puis_le		3											2	2			-2	-6		10			-3
fr:puis_ont	-4
fr:puis_un	7
fr:puisqu	6	9	-3	9	-6	4				3			2	8		5	-7	9		-6		3	-4
fr:puiss	-3	3			-3			5
fr:puiss_export	-3
fr:puit	4	8	-7	-3		6					-3			-3		6	3	-7		9		-2	-3
fr:punctual	-3
fr:punctual_cheap	-3
fr:purg	6		6	-3	-3	-2					-2						-7			7	4		-5
fr:pus	-3
fr:pus_part	-3
fr:put	4	6	-3	14	-5	5					-4			-2			-13	4	-2	5		-2	4
fr:pyjam	3
fr:quai	7	2		7		3	5			-2	4		-4	-2			-4	4		-4			6
fr:qualit	-4
fr:qualit_de	-5
fr:qualite-prix	-3
fr:qualite-prix_imbatt	-3
fr:quand	6	-7	-13				-13	-10	-9		6	-11	-3	-16	-9	-9	6	-9				-11
fr:quand_ca	-6
fr:quand_ce					3						3						-6	-3		10		-2
fr:quand_elle	2		-2		-2	6				-2	9		4	-2			7	-3		-5			-3
fr:quand_il	-3	-6	-2	9	7	-2											-2	-4				7	4
fr:quand_je			-4	4	-3	-2				6			-3	-2			-12		-3	5	2	-3	10
fr:quand_la		7	6	-5	-2	2					8						5					-3	-3
fr:quand_le	8	-4		-10	-4	-4				-2	-3						9		-2	-8		-2	-7
fr:quand_meme	3	-9	-6		5	-4	-4	-3	-2	-3	-4	-2	-3	-4	-2		9		3	-7	6	-5	-12
fr:quand_mon	-5
fr:quand_on	7			-6	3	2												-3		6			-6
fr:quand_votre	-2
fr:quand_vous	-3	3			-5	3				4	-2		4					-4		11		-6	-5
fr:quand_y	-2
fr:quar		-3		3	8	-3	5			-2	-4	-2	-2	-2		-2		-6		4		-3	3
fr:quar_dollar	-2
fr:quar_et					2		5										6	-2		-6		-2	5
fr:quar_minut	-5
fr:quarante-huit	-2
fr:quarante-huit_heur	-2
fr:quart	8		-8	-9	-7	-7	-4		-4	4	-6		-4	-5	-4	-3		6		-14	4	4	-3
fr:quart_de	5	-4		5													-8		6	-3			7
fr:quart_le	-5
fr:quart_me	-5
fr:quatorz	7		-3	-6					3				-2	-4	3		4			-8		2
fr:quatr	20	-13	-5	-3	-9	-6	-12	2	3	-11	-6			-6	4	-7	-5	-5	-15			10	3
fr:quatr_an	4	-4	-3	-5	-2												5			-3			-4
fr:quatr_dans									3				-2		3		5			-6
fr:quatr_et	3			4		3											-6		-2	7
fr:quatr_fois	4	-8		8	-3				2				-4	-8	2		-2	-6				5
fr:quatr_jour				-8	-3			5			4		-2	5			-8	-7		13			-4
fr:quatr_minut	4		-4	-3	-2												4	-5		4
fr:quatr_person	6			3	-5			4				3					-7	3		6		3	-7
fr:quatre-vingt-dix	-4
fr:quatre-vingt-dix_an	-4
fr:quatriem	4	8		-7		4			3		4			9	3		-5	-6		6		3	-5
fr:que	8	-3	-11	5	7	-3	-9	-8	-9	-7	-10	-8	-6	-9	-9	-7				-4	-8		-7
fr:que_#	-7	-2
fr:que_a	11	-3	6	-13													16	-5	-4	-8		-3	-6
fr:que_au	6	-2	-3	-6	-4													-2				4
fr:que_ca			-9		9	6	-5	-3	-3		-4	-4		-7	-3	-3	10	-5		-4	-4	-5	-3
fr:que_ce	8	3	-5	-7	8	3	-11	-9	-7	-3	8		-8	-8	-7	-7	7	10	-4	-10	-10	-7	-11
fr:que_de	6			-5	-5	-3	3				-2						7	-3		-9		-4	5
fr:que_des	3	3	-2	4	-5					3							-11	5		2	4		5
fr:que_deux	-9				-2							4		-2
fr:que_elle	-8		-5	4	2		-3	-5	-5	2	2		3	6	-5	-3		6			5	-9	-5
fr:que_il	-4	-8			4	-5	-4	-3	-4	4	-13	-5		-10	-4	-8			2	4	2	-5	-7
fr:que_je	2		-8	9	9	2	-6	4	2	-5	-11		8	-5	2	4		-7	-4	8			-6
fr:que_karim	-5
fr:que_la	6	10	5					8				-4	4	8		-6	3		2	-6			3
fr:que_le	2	-10	-6	2		4	-4	-11		-14	-7	-12		-12		-9	-17		7	7	-5		3
fr:que_les	11	-4	-7		3		4	-4	-5		-5	-5			-5	-3	-11	-5	4	9	-3		-3
fr:que_ma	10	-3	5	-9							3						9		-3	-4		-2	-4
fr:que_modest	-4
fr:que_moi	3	3	-3	8	9					3								-4	5	-9	3	-2
fr:que_mon		-3	-4								2							-8		8		3	5
fr:que_neerland	5
fr:que_nous	3	-4			-5	4	-3										6		-2	-10			4
fr:que_on	9	-18	-7		9	-14	-11	-8	-4	-4	-5	-10	-15		-4	-7				3	-11	2	-4
fr:que_person	2			10	4	-2			6				-3	-2	6		6	6	-2	-2		-8	-3
fr:que_pour	-3
fr:que_prevu	-8
fr:que_quelqu'un	5	-3								-2			3	-3			4	-7	-3	8			-9
fr:que_son	10			-5		-2				2	-2		-2					8	-4		3	-6	-5
fr:que_tout		-10	8		-5	-4				-2	-5		-2	-4				-4	5			-6
fr:que_trois	-2
fr:que_tu	3			-2		4			4				6		5		4			3		-3	-4
fr:que_un		-2	-4	3	2	8	-2			-2	-6		5				-3	8	9	-4			-7
fr:que_une	4	8		8	5	5		6			3		3	2			-8			6		4	-3
fr:que_vos		-4		-4													4		6	-4
fr:que_votre	5			-8	-2							-3					3		-2				-2
fr:que_vous	6	8	-15	8		-3		3	-5	3			5		-4	2	-3	7	-4	-13	4	8	3
fr:que_vs	3
fr:que_y	-9				-3
fr:quebec	6	-6		5		-2					-2	4		-5			-10	-3		11		6	-6
fr:quel	7	-7	9	-6	-8	-5	-5	-4			-9	-4	5	-7		-5	-3	-10	-8	-5	-4	4	7
fr:quel_anne	2
fr:quel_equip	-3
fr:quel_heur					-3						-2
fr:quel_piqur	-3
fr:quelqu	-5		-3		-4	-4	-4		6	3	-4	-3	-4	4	6		-2	-6	3	9	-2	-5
fr:quelqu'un	7	12	-13	7		10	-8	-6			6		3	-5		-4		-6	-9	8	4		-5
fr:quelqu'un_a		6			-2	6					-4	4	-2				-3	-3					5
fr:quelqu'un_dans	5		-5	3	5						4						-3	-3		5			-3
fr:quelqu'un_de	2	6	-5	-4	4	5			2		6		2	-3	2		6	-5			3		-5
fr:quelqu'un_le				-4		2					2		5				5			-9		5
fr:quelqu'un_qui	-8	2		6						5			-2				-7	6		-7	6	-4	6
fr:quelqu_chos	4	-5			-2													-2	5			-3	-6
fr:quelqu_part	-8			5						4			-3	-3			4	-5					4
fr:quentin	5		-3		4												-5	-3			3	7	-6
fr:question	-13		-3	6		-3	-3				-2		-3					7	-2	-5		-3
fr:question_que	3
fr:question_tampon	-3
fr:questionnair	-2
fr:queu	3
fr:queu_de	2
fr:qui	2	-2	4	3	-10		-6	-6		-3	-6	-7	-5	-6		-8	-10	8	-25	-2		-4	11
fr:qui_a	-6	-3	-7	5		-3	-4	-2		-5		2		-5			-8		-2	2	2	-3	9
fr:qui_achet	-3
fr:qui_attendent	5
fr:qui_aur	2
fr:qui_avait		-2		5	8												10			-9			-3
fr:qui_con	-2
fr:qui_connaiss	-3
fr:qui_cour	-3
fr:qui_dit	3
fr:qui_doit	-2
fr:qui_dur	-3
fr:qui_est	11	-5	7	-2	-12	-6	6	-3	-3	-4	-6	-3	-4	-5	-3	-2	-12		-5	13		-9	4
fr:qui_etait		-3				4	3							-4				-2		-5		4
fr:qui_laiss	-3
fr:qui_le	-6	-7	-2	-4		-3	-3			-2	-2	-2	-3	-2			3	7	-3	-6		-3	-5
fr:qui_me	8	6	6	8	-3	10	4			2	-2		5	5			-13	5	-3	3	-2	2	2
fr:qui_ne	-4		5		4	-2	-3		3		-3		-2	5	3			10	-2	-11	3	5	-8
fr:qui_nous	-7	-3			2										-2
fr:qui_ont	5	-4	-2		3												-8	-4		12		-2	-2
fr:qui_parl	3			4						5	-3		-2	-2			-4				6	-4	5
fr:qui_pass	5			-3	2													4
fr:qui_pouv	-4
fr:qui_reconnait	-2
fr:qui_se	4	3	-2	7	-8		-3				7	6	-3	-4			-8		-3
fr:qui_sont	3
fr:qui_vient	5	3	6			2				3	-4						-5	-2		8		4	-10
fr:qui_vous	5
fr:quick	-7	-2	-7	7	-5	-2	-2	-2	-2	-3	-2	-2		-2	-2	-2	-7	4	-5	-6			5
fr:quick_question	-9
fr:quiet		8		2	-2	-2	6				6	5	-4	3			-3	4		7		-8	-5
fr:quincailler_me	-2
fr:quinz	-2		-3	6	6		4			-2	-3	-3	-4	-5				-8	-2	7		-2	2
fr:quinz_an	-4
fr:quinz_jour		5				4	5		3				-2	-3	3			-4					5
fr:quinz_minut	7				2												-6	-3		9
fr:quinzain	3	4					9					9		8			-3	9					-4
fr:quit	-7
fr:quit_moved	-3
fr:quitt			4	5	-4	3											-5						4
fr:quitt_le	2
fr:quoi	9		-7	-9	-9		-4	2	5	-4	-4				5	-2	10	5	-7	-12	-4	-3
fr:quoi_au	-4
fr:quoi_faire	3
fr:quot	8	-3	-2	4	-5								-3	-3			-6	-5					5
fr:quotidien	-5
fr:r	8	-8	-2	10	-3	-4	-2			-2	-2		-3	-2			-14	-10	10	12		-3	-5
fr:raccord	4	7	3		-2	4	-2					4	7	-2			-8	4		2		7
fr:raccourc	-3
fr:raccourc_malin	-2
fr:raccroch	-4	-4		6	9						-2						-9	-3		7	6	4	-4
fr:raccroch_au		-3			2												-2			4	6	-4
fr:raccroch_en	-3
fr:raclet	5	-3	-3	-5	-2													-2		3
fr:racont	-3							7				4		2			3	3		-7		3	-2
fr:racroch	9
fr:rad	-2
fr:radiateur	7	-2		-8	-6	-4					-4			-2		-2	6	-2		-5	3		-6
fr:radio	10		-5	5	-2	4	3										-5	-3					4
fr:radiograph	-7
fr:raid	4	-2	-3		-2													-5	6	-3			-3
fr:raison					-2				3					4	3		7	-4	-2	-10		6
fr:ral		-4			-2
fr:ralent	3
fr:rallum	-4
fr:rallum_la	-4
fr:ram_trois	-4
fr:ramass	5	-5		7	-4	-3												9		-9			-2
fr:ramon		4				4					-4
fr:ramonag	-11	-3			-2	-2					-2
fr:ramoneur	3	2	7	3		3				-2	-2						-9	6		13			-9
fr:ramp	6	2			-3	3											3	-2		3		-3	-5
fr:rando	2
fr:randon	4
fr:rang	5		-4	-13	-3						-4			-2			2	-5				-2
fr:rapid	-10				5
fr:rapid_prix	-2
fr:rapid_propr	-3
fr:rapid_sans	-2
fr:rappel	-7	-17		2	11	-7		5	-9	-12	-17	-4	-3	-5	-9	-6		3	-12	-14		20	-12
fr:rappel_a		-6			6	-3					-2		-3				11	-3		-3		-8	-3
fr:rappel_au	-5	-4															7	-2		-5			-2
fr:rappel_avant	-3	3		2		3		5			-3		-3	-4				-3		-11		12	-4
fr:rappel_chaqu	2
fr:rappel_dans	3			-7	-3								2	3				-2		-7		8	-2
fr:rappel_de	7			3	-3		4										-6	-4		11		-5
fr:rappel_le	-3
fr:rappel_mon	-3
fr:rappel_pour		-4	8	-2	5						-2			-4			-5	-3		4		6	-3
fr:rappel_quand	-3
fr:rappel_sur	2	-4		5		-2							-2				-4	-2		-8	6	8
fr:rapport	8			7	-5	-3		6	2				-5	-5	2		-7	-6	-2	-4		3	6
fr:rapport_de	2			5	-3				3					-3	3		-6			-3		3	5
fr:rapport_qualite-prix	-3
fr:rar	-18				-3
fr:rar_en	-3
fr:rar_et	-3
fr:rar_pour	-4
fr:rar_thing	-2
fr:rat	3			-2														11		-9			-3
fr:rat_honoured	-3
fr:rat_le	2
fr:rav	6	-3	6	-11													11	-2		-9			-3
fr:ravoir	3			7			4	5		4			-3	3		4	-8		-2	4		4	-4
fr:rayon_de	-3
fr:re	7
fr:reaction	-4
fr:read	-7	-5		9	-3	-2								-3			-6	3		8			-2
fr:real	3	-2			6												-2	12	-3	-13			-3
fr:realli	6		-8	3																5			-3
fr:rebranch	5	4	-4	4	-2	5											-7	-3		11			-4
fr:recalcul	3
fr:received	6
fr:recens	-2
fr:recens_venus	-2
fr:recent	7
fr:recept	5	16	-7	-4	-3		8	3	3	10	-5	6	11	5	3	7			-4	-7	-3	10	-5
fr:recept_du	-3
fr:reception	8	3	-3	9	-3	-2	3			4	-2		4				-3	-2		-8			11
fr:recet	-2
fr:recev	-10	-4			-2		-3
fr:recev_toute	-2
fr:receveur	3						3					3		4			-3	4		3			-2
fr:recevoir	-13	-3	4		-8	-6	5	-4	-4	-4	-4		-5		-4	-3	-2				3	-3	4
fr:recevoir_cette	-8	-6				-4	-2
fr:recevoir_nos	-9	-4			-4				-3			-4	-2	-2	-3
fr:rechang	-2
fr:rechauff	3
fr:recherch	-4	-4		2	-2			7	-3			4	-3	-3	-2			3				2	-2
fr:recherch_de	-2	-3						7	-2			4	-3	-3	-2
fr:recherch_retrouv	-4
fr:reclam	-10	-6	-4	4				-4	-5	-4	-7	-2	-6	-4	-4	-3	-4		3	-10	5	-8	6
fr:reclam_#	7	-4		6	10		-2												5	-7			-3
fr:reclam_depos	-3
fr:reclam_le		5		-5	-3		6					3		4			4	4		-7			-3
fr:recois	7	-4		9	-5													-3	-3	9		-3	-6
fr:recoit	2
fr:recoll	2
fr:recommand	4		3	-6	-6	-3	-3		-4			-3	4	-4	-3	-2	7	-2	-3	-10			-3
fr:recommand_cette	-2
fr:recommand_chaud	2		7																	-2
fr:recommand_du	4
fr:recommenc	4	-4		-4													10	-3		-9	6	-5	-2
fr:recomment	3	3	-3	-5							3		3	4			2			-10			5
fr:reconcil	-4
fr:reconcil_avec	-4
fr:reconduit	2
fr:reconnaiss	-7
fr:reconnaiss_pour	-3
fr:reconnait_ses	-2
fr:reconnu_en	-3
fr:reconnus	4
fr:recop	4	4		5			-2						3	6			-3	4					-3
fr:recour	-2
fr:recour_a	-3
fr:rectif	4	-3			-5												-6	-4	-3	11			-5
fr:recu	14		10	-5	-3	-4	-4	-9	-4	-6	-9	6	-10	-5	-4	-8	-3	-16	-13	10	-9	3	5
fr:recu_#	9	2	5	-3	-5	-3	-2			-2	-3		3	-2		-2	-8	-7	-2	4			7
fr:recu_a	4
fr:recu_aucun	3
fr:recu_ce	5
fr:recu_comm	-6
fr:recu_est	3
fr:recu_et	-4
fr:recu_la	-4
fr:recu_le		7	4		-4		3					6		-3						-8		-3	6
fr:recu_les	-3
fr:recu_un			6	-2	3	4								-2			8	-3		-9
fr:recul	2
fr:recuper		-3		2	4		-2					-2					-10	-2		4			8
fr:recuper_en	-4
fr:recuper_le	2
fr:recus	8	-4		7	-6												-7	4		8		-3	-5
fr:redemand	-2					5							2	3			-2	-4		-2			6
fr:redemand_des	-3
fr:redemarr	3	5	6	-6										4			-7	-3		12			-4
fr:redig	3
fr:redir	-2				-2											-2
fr:redon	7
fr:redon_le	4
fr:redress	-3
fr:redress_gratuit	-3
fr:reduct	3
fr:reel	-2
fr:reel_lu	-3
fr:ref	-6	-6	-4	5	10	-2					-2	-2	-3	-3			-3	7		7		-8	-5
fr:ref_en	-2
fr:ref_est	-2
fr:ref_la	2	-4			12												-7	8		5		-7
fr:ref_le	2
fr:ref_une	-5
fr:refair	7	-2	-3	6	3												-8		5	2			-3
fr:refect	-2
fr:refect_du	-3
fr:referm		-3		5	-3												-8	-3		11			-3
fr:reflech	3
fr:refonction	-3
fr:refonction_sans	-3
fr:refont	-5
fr:refoul	-3
fr:refunded	-4
fr:refunded_in	-4
fr:refus	8	-12	-7	9	18	-10	-8	3	-4	-5	-7			-8	-4	-3	8	-19	-2	5	-5		-10
fr:refus_de	9	-8	-3	-2	12	-7	-5	5		-2	-4	-3	3	-4			3	-12		6	-2		-7
fr:refus_motiv	-3
fr:reg	4		-2	-3	-5	-2	-4	6	5			-2	3	-2	6		3	2		-12		8	-3
fr:regal	-4
fr:regard	14	-8	-6	11		-3		-7	2		-6	-9	-3	-10	2	-5			-2		-2
fr:regard_ce	7		-2	7													-11	4	5				-5
fr:regard_la	6	-2			-3												4						-4
fr:regard_le	5	-5		4		-2				-2	-2							-10	-3	6		-3	5
fr:regard_un	4
fr:reginald	4		-2	3	-4							-2		4			-6	-2	-2	3			6
fr:reginald_tanguai	4		-2	3	-4							-2		4			-6	-2	-2	3			6
fr:region	5	7	-4	4				6				8	4	-5			2	6	-3	-4			-7
fr:regl	-10	3	-10			6	5	-5	4		-6		3	-10	4	-3	2	6	-8	-5	-4	6	-12
fr:regl_a	-4	9		3		7	6						3				-5			4
fr:regl_ca	4																	7		-9
fr:regl_dans	3
fr:regl_des	3
fr:regl_direct	-2
fr:regl_en	-8
fr:regl_le	-3				-3
fr:regl_pend	-4
fr:reglag	3			3	-4												-5	-8	-3	15			-4
fr:regret	3
fr:rel	-2
fr:relanc	-9
fr:relanc_zero	-4
fr:relat	5
fr:relayo	3		-4	7	-3						2					-2	-5		-2			-2	7
fr:relev	-3	-4	-3	4	-10	-3		-2	-2	-2	-2		-3	-6	-2		-7	-5		9	-2	-3	3
fr:relev_de	-5
fr:relev_du	-4
fr:reli	3	8				10	7													-3			4
fr:relir		-2			-2
fr:rem	6	8	-5	7		-4	-3		16		-3	-3	-4	9	16		-2	-12	7	10	3	-2	-6
fr:rem_dans		-2															-2	-2		5	4
fr:rem_tout	-2
fr:remarch	-3
fr:remarqu	-10		-7		-4								-2	-2		-2	-4			3	3		-3
fr:remarqu_que	-2
fr:rembours	-9	-3	5	4		-3	-2	-4	-5	-3	-3	-9	-5		-5	-3	-11	18	-9	-10	-3	-6	-8
fr:rembours_de	-10	-4			-3		-6					-3
fr:rembours_des	-4
fr:rembours_en	-2
fr:rembours_la	5				2												-2		-3	5			-4
fr:rembours_le	-2
fr:remerc	-18	-2			-3
fr:remerc_de	-4
fr:remerc_le	-7
fr:remerc_pour	-4
fr:remet	4	5	-3		-2	-3				5	5		4				8			3			-9
fr:remettr			-2	10		-3					-2		4	4			-13	8	-3	4			2
fr:remettr_la	4	2		3	4								5	6			-6			6		4	-3
fr:remettr_le	-3
fr:remis	7			3	-4	-2						-6	-2	-3			3		-5	4		-4	-6
fr:remis_a		-4		2													5	7	-3	-9		-3	-4
fr:remis_en	3
fr:remont	6			4									3	2			-5	-4	6	4			-6
fr:remont_au	3
fr:remorqu	-3
fr:remorqueur	-2
fr:remorqueur_est	-2
fr:remot	-2
fr:rempl	10		-7	6	10	-4	4	5		-2	-3	-2	-3				-3	3	-3	6	-2	-6	-8
fr:rempl_le	3	-3	-3	8	8						-2							-4		5		-3	-4
fr:remplac	6		-3	-4		-4		-3	5	-3		-4	-4	4	5	-3		-12	-5	10	-3	-9	-9
fr:remplac_la	-5
fr:remplac_le	2		3								4						-3			8		-2	-3
fr:remplac_par	2
fr:remplac_trois	2
fr:remplissag		5		6	-3	6					3									-4		-2	5
fr:rencontr	-4	5		-3	-4		-2	-2	6			2	-4	6	6			-3		6		-6	6
fr:rend	9	-5	-3	4						-2							-8	2	-3	4		-2	6
fr:rend_le	2
fr:rend_moi	2
fr:rendez-vous	-4	-9	10			-11		-4	4	-6	-8	-6	-6	-7	4	-4	-4	-8	-6	8	3	-12
fr:rendez-vous_a	8	-2	6	-5	-4												-6			5		-2	-4
fr:rendez-vous_de	-10	-7				-6					-2
fr:rendez-vous_depuis	-3
fr:rendr	6				-3												5		-2				-2
fr:rendr_a	4
fr:rendu	7		6	-8	-9	-6	3	-4	-4	-4	-5	-4		4	-4	-4	-5	4	-7	7	-3	-5	-11
fr:rendu_a	2	-3	3	-4	3															4
fr:rendu_compt	4			-6	-3												-5	-3		10			-3
fr:rendu_de	-2
fr:rendu_en	2
fr:rendu_la	-4
fr:rendu_le	7	4	-3	-5	-8		5	-2						4			-9	5	-3	4		-2	-6
fr:renonc	3
fr:renouvel	9	-4	-3	5	-3				3			-3			3					7		-3	-7
fr:renouvelon	-2
fr:renouvelon_notre	-2
fr:renov	-7
fr:renov_superb	-3
fr:renseign	5
fr:rentr	-4				-3	3		-3		-5		-5	-6	4		-3	7		4	-3	-2	-6	-11
fr:rentr_a	4	-4		3	6												5		6	-8
fr:rentr_ce	3
fr:rentr_pas	-5
fr:renvoi	6	5		-3	5	-2	-2				6	4	-3	-3				5		3		-8	5
fr:rep		-6	-3	6	13	-3					-2			-2			-3	10	-2	-9	3	-6
fr:repair	3
fr:repar	-15		-2	-7	-4		5		3	-2	-3	3	4	-5	3		7	-2	-3			-7	2
fr:repar_a	-7
fr:repar_avec	-3
fr:repar_en	-11				-3
fr:repar_la	-2
fr:repar_le	-4
fr:repar_sans	-3
fr:repar_un	-2
fr:repar_une	-2
fr:reparl	4	6	-2	-8	-2		-3	6	5				5	5	4		5	-3		-4
fr:repart	7		-8	-2	8	-4	-5	-3	-5	2	-9	-5		-8	-5	4	-8	4	-5	9	-4	-8	-3
fr:repart_au	4
fr:repart_avec	3	3		-5	3				-2				-2	-4	-2	5	11	-4		-6		-2	-5
fr:repart_chapeau	-2
fr:repartitric	-2
fr:repartitric_de	-2
fr:repass		-3	-2	6	-4													-6		10		-2	-5
fr:reper	-4
fr:reper_que	-4
fr:repet	7	-3	-3	-6	-2								-2	-3						-5		2	-4
fr:repet_le	4
fr:repl	2
fr:repond	7	2	-6	7	12	3	-6	5	-3		5	-4	5	-6	-3	-2	12	-5	-6	-11	-3
fr:repond_que	7	-7	-3	7	16					-2			-2	-2			14	-7	-4	-9		-4	-4
fr:repondr	-11	-3			2	-3	-4	-2	6	-2	-3	-3	-3	-4	5		12	-6		-3		-4	-5
fr:repondr_a	-8			-4	-4	-3	-3		6		-2			-3	6		10	-6				-3	-4
fr:repondu	4	8		-7	-7	3	7	-4	-3	11	-6	7		-3	-3	-2	6	-11	-4		-4	5	4
fr:repondu_a	3
fr:repondu_en	-4
fr:repondu_que	4	2	-2	-3			10	-2		8	-3	-3		-4			3	-10		6		3
fr:repons		17	-5		-6	-7	11	8	-3	15	-6		4		-3	12		3	4	-14	5	7	4
fr:repons_avec	-4
fr:repons_clair	-3
fr:repons_de	-3						2			9		-2	4
fr:repons_en	-3
fr:repons_etait	-3
fr:report	-3	-3			8									-3
fr:repos	4	5		4	-3						7						5	-3		-9			7
fr:repos_enfin	-3
fr:repouss	-5
fr:repr	-9	3			2	-3			6		-2				6		3	3		-5		-5
fr:repr_avec	-2
fr:repr_le	-2
fr:repr_sans	-3
fr:repr_ses	-2
fr:reprend	4	-4		3														-4		8			-4
fr:reprendr	4	-2			-6													6				-3	-4
fr:repris	5
fr:reproch	-6
fr:reproch_un	-3
fr:reseau				11	-3			4				3					-11	5					6
fr:reseau_par	-3
fr:reserv		7		6	-6		11	2		3			-7			-3			-5	-4	-4	3	8
fr:reserv_en		4		8	-3			5			3									-6		4	5
fr:reserv_et	3	5					5					5					-3	4
fr:reserv_la											2						5	-3
fr:reserv_le	4	5					6		4					6	4		-4			-8		6	8
fr:reserv_mon	-6
fr:reserv_pour	-3
fr:reserv_tout	-3
fr:reservent	-2
fr:reservent_seul	-3
fr:reservoir	6	-2	-4								3			-3			6	-4		-7		-3	3
fr:reservoir_a				3		3					5							-2		-4		-2	5
fr:reset	6	-3	-2	5	8												2			-6			5
fr:resident		4		-4		6					8		-2	-3			-4			3		-5	3
fr:resil	4	3			-4		-2					-3	4	-5						-9		3
fr:resil_en	-3
fr:resin	3	-3	-4		-5									-3				-4	-2	6		-2	-3
fr:resolu_avant	-3
fr:respect	-13
fr:respect_chacun	-3
fr:respir	6
fr:respir_par	3
fr:respons				7	11	6	3						3	-3			-8	6		-6		7	3
fr:ressor	-3
fr:ressor_copain	-3
fr:ressort	5
fr:ressuscit	-3
fr:ressuscit_pour	-3
fr:rest	10	-4	-7				-6	-10	-9		-5	-2	-2		-9		-3		5	-3	-10		3
fr:rest_#	2				8												3	-2	6	-9
fr:rest_a				7	-3													-2		-9		5	7
fr:rest_avec					-4	3					4		-2				-2	-4		-5			5
fr:rest_calm	-3
fr:rest_dans	10	5	-4	-3	-7	5	-3	-3	-3		-4	-3	-4	-4	-3		-5	-5	-3	7	-3	-6	6
fr:rest_deux	-5
fr:rest_du	7	-3	-6	-9													9	-4		-3			-4
fr:rest_plus	2
fr:rest_scotch	-4
fr:rest_un	-4				6
fr:restaur	5		-3	-7	3	-4	3				-3	-2		4		-2	11	-5		-4		-4	-6
fr:restaur_du	2
fr:restaur_ou	-3
fr:restent	6	-2
fr:restitu	3
fr:resultat	2
fr:resum		8	7										4	7				4					-4
fr:retard	-25	-7		4	-6	-4	-6	-3	-3	-3	-4	2	-4	-6	-3	-3	-5	4		-3		4
fr:retard_de	-9	-2					-4					4	-2	-3
fr:retard_pas	-5
fr:retenu		-4		3	6								-3				-4	-4		6		2
fr:retir	7			6	9	7				-2	5		4	-4			-8	9	-3				-5
fr:retour		9	-2	-3	-5	-5	3	-3	-3	3	-6	-3	-5	6	-3	9		4	-5		4	-7	-10
fr:retour_de	-6
fr:retour_en	-2
fr:retourn	-11
fr:retourn_demain	-3
fr:retourn_quand	-2
fr:retr	-4
fr:retrait		-4	7														-6	6				3	-3
fr:retrait_tout	-2
fr:retrouv	-10	-6	-2	4	-8	-4	-2			-3	-2		6				-7	-3		-3	6	3	5
fr:retrouv_#	-5
fr:retrouv_en	-4
fr:retrouv_enfin	-4
fr:retrouv_le	-2
fr:retrouv_mon	-3
fr:return	2	5	-3	-6	-3									-3		7	3	-5		5			-2
fr:reunion	6			-5								5					6			-5		4	-3
fr:reuss	-2
fr:reveil		-5	9	2	-5															7		-3	-4
fr:reveil_avec	-7
fr:reven	4		-2		-3	3		6			3	4	-3	-2			-9			6			5
fr:reven_pas	-3
fr:revenu			-4	-3	-6		-3			-3	3	-2	-4	-7		5		6	-4	-3	-2
fr:revenus	6		-3	7	-2				2				-4		2		3	4		-13			5
fr:revien	5	-4	-4	-4	7	-3	3				-3			3			3	-3	-4	15		-4	-13
fr:reviendr	-4
fr:revient	4			6	-3				3		-4	5	2	-4	3			-3		3			-2
fr:revis	3	-5		4									-2				2	-4	-2	-8		2	4
fr:revoir	3
fr:rez-de-chauss	3		2		5		3					4		4			5	3		-4
fr:ri			-6	3	-8	-3					-2		-3						-2		3	-5
fr:rich	2
fr:rideau	9	-4	3	10	-4		-3											4					-3
fr:ridicul	6		-2	5	12													5		-11		5	-2
fr:rien	-6	5	-12	6		-6		4	-8		-5	5	-14	-15	-7		-7	-8		5	6	-8	7
fr:rien_a			-5	3	-11	-8	-5	-3		6	-5	-5	-6	-7		-4	-5		-5	2	8	-2	-4
fr:rien_chang	2
fr:rien_charg	-2
fr:rien_contr				5			-2					3		-3			3	4		-5			-3
fr:rien_dans	3	-5		5	-4	-3					-5		3	2			-7	-4		4		-3	5
fr:rien_de	-13	-2	-3	-5	-3		-3	-2		-2	5	-2	-3	-3			12	-7	-2	-8	3	-3
fr:rien_demand	6	3	6	-3						5							9	-3		-8			4
fr:rien_et	-4
fr:rien_la-dedan	-2
fr:rien_le	2	2			5			6						-2			7			-5		-2	-3
fr:rien_ne	-5	-6	-7	-7	-6	-5	-4			-4	-5	3	-7			-3		-7	-2	5	-3		-5
fr:rien_pantout	-3
fr:rien_pour				-4		7					-3			-4			4	-2		-11		-4	10
fr:rien_que	2
fr:rien_sent	-3
fr:rien_vendu	-2
fr:right	-5	-3	-6	6	-4		-2				-4	-2	-2	-4		-2	-11	-4	-2	9		-3	2
fr:rigol	-3
fr:rigueur	-2
fr:rigueur_dont	-2
fr:rimousk	-4																			3
fr:rinc	11	-3		-5		-2								-2			10	-6		-2		-2	-5
fr:ring	-5
fr:rir	-3	3		-2	-2	3					-4			-3			-5	2		6		-3	-2
fr:rit	3	-7	-3		-4	-5					-4		-2	-5			-7	-5		12	3	-5	-4
fr:riz_etait	-2
fr:rn						7				2	6		3							-9	3		7
fr:rob	4		-5	-4		-3							4	4			6	-3		-9			-3
fr:rob_de	3		-5	-4		-3							4	4			6	-3		-9			-3
fr:robinet	14	-3	-7	-2	-6						-2			-3				-7	-2	8		-2	-6
fr:robinet_noir	2
fr:robot	11
fr:roi	8			10							3									7			-3
fr:roland	5	-4			-5						-3						-7		-2			4	5
fr:roman	-2
fr:roman_feu	-4
fr:romant	5
fr:romantic	5
fr:rond	8	-3	-5			2	-2			-2	4		-3				-9	10	-2		3
fr:ronfl	-5
fr:ronron	3
fr:ronron_de	-2
fr:room	22		2	-7			-6	-6	-7	-6	-5	-6	-6		-6	-7		-14	3	4	-6	-9	-18
fr:room_#	14				-10		-4	-4	-4	-4	-7	-4	-4	-6	-4	-4	-12	-8	-5	12	-4	-5	-9
fr:ros	-7	-5			-4		-2
fr:rosair		-2		5	2															4		-3
fr:rosal	6	-5	-3			-4					-5						-7	3	-2	-4	3	-4	5
fr:rou	5
fr:roug	5		-3		-6		-4	-3	-3			-4	5		-3	-3	-5	-8	-3	8	8	-5	-12
fr:roul		-3	-6		-3					-2	3									-2			4
fr:rouleau	-5
fr:roulet	-3
fr:roulott						4					4
fr:rouss	3
fr:rout	8	9	-4	-7		10	5		3	4				4	3		-7	3	5		-3		-2
fr:rout_est	-4
fr:routeur	3		-5		-3												-3	-3	-2	7			-3
fr:rouvert	-3
fr:rouvert_la	-3
fr:row		-3	-2		-2		-2					-2		-2				-4	-3	8			-4
fr:roxan	6	-3	-3		3												3	3					-8
fr:ru	-6		-6	8	-3	3	2	3						-6		-3	-16		-3	10	-3	5
fr:ru_de	3			-3	5				3					-3	3			-2				2
fr:ru_deneig	-3
fr:ru_des	-5
fr:ru_du	2
fr:ru_principal	-3
fr:ruel	-6
fr:rul	4		-3	10	7												-4	11		-7			-4
fr:run	6		-3	8	-3	-4		4			-2		6	-2			-9	-3		4		6	5
fr:running	-3	-2	-3	-4	-2	-3					-2						-8			7
fr:ruth	-2	-3
fr:s	8	-6		5	-2		-4					-3						10	-4	-16		5	-7
fr:s'il	6	-11	-7	14		-7	-4	-5	-4	-5	-7	-5	-6	-7	-4	-3	-12		11	-5	-5		7
fr:s'il_vous	6	-11	-7	14		-7	-4	-5	-4	-5	-7	-5	-6	-7	-4	-3	-12		11	-5	-5		7
fr:s_piret	2	-3		3			-3										-5	7	-3	-4
fr:sa	-6	11			-6	7	2	-4	-9	10	-4	-2	-6		-9		-13	9		-3	11	-4
fr:sa_cart	4	-5			5												-4	10		-9		-4	2
fr:sa_cle	-6	3			-4	-2	5			7			-3				-3	-7				3	2
fr:sa_femm		7		-4	-5	2	-2			5	-4		-4	-3			4			-10	5		3
fr:sa_feuill						6				3			4				-2			-3	3	4	-2
fr:sa_mer	2	-5				-3					-3		3				-3						-3
fr:sa_montr	-5
fr:sa_poup	-2
fr:sa_propr	-3
fr:sa_second	-2
fr:sa_soeur	2			6	6													3				-2
fr:sa_viand	-3
fr:sabrin		-6	-2	4	-6		-2					-3		-2				-8	-3	6			4
fr:sac	13		-3	2	5		-3	-2		-3	-5	-3		-6		-2	-7		-4	5	2	-4
fr:sac_de	6	3									-4	-2		-5	2				-2	3			-3
fr:sach	-8			5													9	-4		-12			5
fr:sachet	3			-4													3			-7			4
fr:sage-femm	-2
fr:sage-femm_en	-2
fr:saguenai							5	7				4	-3							3
fr:sai	8	-10	-6		-3	-5	-3	-3	-3	-3	-4	-3	-5	-5	-3		-7		-5	14	-4	4	-13
fr:sai_#	14	-3	-5	4	-4												-6	-5		12		-2	-4
fr:said	10		-9		-6	-6	-3	-4	-3	-4		-3	-4	4	-3	-4	-12	-9	-6	8	-4	7
fr:saint-jean	2				-2
fr:saint-jean_a	-3
fr:saint-ong		6				-4	6		4	4	4		7	7	5		-2			-4		4	3
fr:sais		3	-6	-7	-3	5	9	-4		-4	-5		-4	3		-2	-9	4		4			3
fr:sais_le	3	7					7					-2	-2	4			-4	-7		7		-2	4
fr:sais_pas	-4	-5		6	-4												-6	-4		4	3	2	5
fr:sais_que		-5	-2	6	4		-3							-2			-9	14	-5			-3	-7
fr:saison		10	6		4				6					4	6		11	-5		-4		-2	-6
fr:saison_cuisson	-2
fr:sait	4	7	-2	9	-5	12	4			5	9	-2	7	5			-14	-2	-3	5	-3	4	3
fr:sait_pas	7	4		7		7					6			4			-8			13		-5	-3
fr:sait_que	-3
fr:sal	-5		-3																	5
fr:sal_accueil	-3
fr:salad	5
fr:salad_de	3
fr:salar	3
fr:sall			-14		-7	-3	4	-6	-7	-8		4	7	-5	-7	-6	2	5	4	-7	-6	-3	2
fr:sall_#	3
fr:sall_a	4	6		-4	-3						6						3	-6	6	-5		-2
fr:sall_combl	-3
fr:sall_de		-5	-8				-4	-3	-4	-3	-4	-4	5		-3	-3	4	-2	-5	2	-3	-5
fr:sall_est	-3
fr:salon	13	-5	3	-11	-8		-3	-2	-2	-3	-2	-3	-3	-5	-2	-2	-6	5	-3	10	-3	-7	-11
fr:salu	-8	-3	12	-7	-3												5	-5		5		-2	-3
fr:salu_la	-5
fr:salu_le	-6
fr:salut	7	-9	-8	14	6	-9	2	-5	-5	-6	-6	2	-6	-10	-5	-4	-17		11	-3	-5	-10	7
fr:salut_ce		-2			-2
fr:salut_distingu	4	5					6					6		-4			-2			8			-4
fr:sam	6	3	8	-12	-6	3	-5	2			-7	-5		-4		-5	10	-6	-6			-12	-9
fr:sam_dai	-2
fr:sam_est	-2
fr:samed			-9		11			8	-7	2		-2	-7		-7	-5		-15	8		3		-7
fr:samed_#	-2	-2	-4	10	6		4				-2			-2			-7		5	6	3	-5	-5
fr:samed_zero	-3
fr:sandwich	4		-5		7												-3			3
fr:sandwich_au	2
fr:sang	6
fr:sans	-4		19		3	-5	7	5		-5	-8		-13			-7	-3	5	-3	7	-13	-8	-4
fr:sans_asterisqu	-4
fr:sans_autr	3	7				2	9					3		4			-3	6		-4		-2	-3
fr:sans_bon	-2
fr:sans_ca				7	-4			6						4		5	-8	5				-3	6
fr:sans_compt	-3
fr:sans_discut	-2
fr:sans_douleur	-2
fr:sans_dout	4	-4	8	-3													4			-7		5	-3
fr:sans_except	-3
fr:sans_frais	-5	-6		6	4	-5											-10	-5		14
fr:sans_jam	-4
fr:sans_la	6
fr:sans_me	3			-3	3					5							7	5		-8			-2
fr:sans_paper	-2
fr:sans_pest	-2
fr:sans_pos	-3
fr:sans_problem	-4
fr:sans_pub	-2
fr:sans_que	-12				4												-2	-2		5
fr:sans_regard	-4
fr:sans_repons	-2	3		2	-3		4	6				5	4				-3	6		-9		2	4
fr:sans_rien	-8	-3
fr:sans_suppl	3	-2	4		8												-8			8
fr:sans_un	-4
fr:sans_une	-3
fr:sapin	3
fr:satisfa	-3
fr:satisfa_de	-3
fr:satisfact	4	-3	10	-6										-3			7			-5
fr:satisfait	-4
fr:satisfait_de	-4
fr:saturdai	2		-7	-6	-3												6	8	-2	-12			-3
fr:sauc_lapin	-3
fr:sauf	3	-3	-2	-2														-3					7
fr:sauf_le	-6
fr:saun				-4													3
fr:saur	-4	2			-3		-2				6
fr:saur_gre	-5
fr:saut			-7	-6	2	6	-5				7			5					-2	5		-3	-7
fr:saut_le	3	7	-4	-7	3	9					8			7			-6	-3		11			-3
fr:sauv	-9
fr:sauv_un	-3
fr:sauv_une	-2
fr:sauvegard	-5		2	4	-4												-4	-5		8			-3
fr:sauvegard_auto	-2
fr:sauvio	4	3		-4													-8	-5		12			-2
fr:sav	9		-4	-3	3		3				-3		-2				-9	-4		10
fr:sav_pas	2
fr:saved	-11
fr:saved_my	-11
fr:savez	5	4		5					7						7		4			2			-5
fr:savez_vous	5
fr:savoir	5	-3	-7	4	-6			2	-3	4	-3			-8	-3	-3	-6		-6		-4	6	3
fr:savoir_ce				-3	-2					5	2							2		-9			4
fr:savoir_ou	-5
fr:savoir_qui					-5			5			-2						-4	3		-7		6	3
fr:savoir_si	-9	-4		3	-3	-3				4			4				-7			3		5
fr:savon	6	-2															-9	7		8			-4
fr:saw	-4
fr:scann					-2	4					-4
fr:scotch	-3
fr:se	2	7	-2		2			-11	-4			-6	-5	-2	-4	-8		3	-2	-3	4	-12
fr:se_agit	6	4		6	3							3	-2					-5		4		-3
fr:se_allum	-3	-3	3	3	4												-4			3
fr:se_appel	6	4			5		6											5	7	-4		-2	-9
fr:se_arret	4			7									5	-3			-3	-4					2
fr:se_chang		5												6		6
fr:se_desabon	-5
fr:se_desinscrir	-9	-5			-3		-4	-2
fr:se_en	10		-3	-3		-4	-3	-2	-3	-3	-3	-3	7	3	-3		-4	-3	5		-2	2
fr:se_est	9		6	-4	-5			-5			8			7		-4	-4	14	-10	-5	4	2	2
fr:se_etait	6		-2	8			2							4				-4
fr:se_excus	-11	-5			-3	-3					-2
fr:se_faire	2
fr:se_fais	-6	3			-7	-2	-2					4	3	4			-5	-3					6
fr:se_fait				4	2													9		-9
fr:se_ferm	2
fr:se_il	-6		-5	7	3		-5	-4	-3	9	-3	-4		-6	-3	-3	-11	-9	-6	9	3
fr:se_lev	-3
fr:se_occup				-2	3												6	-5					-2
fr:se_ouvr	6	4		7	2	7	7										-9	-5	6	9		-5	-3
fr:se_prend	-3
fr:se_press	-7
fr:se_regal	-3
fr:se_sont	3	-3	-2	9	12	-2												4	7	-12
fr:se_souvient	-4
fr:se_tromp		-3		4													-5			-2			7
fr:se_trouv	2
fr:se_y	-2										2									-6			7
fr:seanc	8	5	-3	4	-9	-6	-3		-2	4	3		-3	2	-2		-6		5			-5	6
fr:seanc_du	2
fr:seau	6	3	7	2		4					-4						-5			-9		7	4
fr:sec	7		-3		-3	3					4											-3	5
fr:seche-chev	-5
fr:secheux	4
fr:second		-9	-3	6	-8	-3	-3			-2	-3	-2	-2	-3	-2	-2	-14	11	-5	7		-4	-9
fr:second_boutiqu	-2
fr:second_ce	-4
fr:second_fois	2
fr:second_se	-3
fr:secour	-3
fr:secour_livr	-2
fr:secouss	-2
fr:secouss_un	-2
fr:secret	2
fr:secret_professionnel	2
fr:secretair	7			-6	2	-2							3	2			2	-3	-2	-10			7
fr:secretariat	-4
fr:securis	-12	-5			-3		-5					-3
fr:sejour	7	-2	-12	-10	-7	-3					-3	-2		-3		-2	9		-3	-2		-3	-6
fr:sejour_dans	-3
fr:sejour_le	-3
fr:sel	9	-3	-5	5	5	-2	-2	-2			-2			-2		-2	-6	-4	-2				2
fr:selon	6	3		4	-3	2	5				-2						-7	4		-9		3	7
fr:selon_le	2
fr:semain	6	8	4	5	-9	4	-2		3	-4	8	-5	5	3	4	2	-13	-21	-3	23	-6	7	-8
fr:semain_apres	-3
fr:semain_de		4			-2				4					6	4
fr:semain_et	-4
fr:semain_pass		4		-6	3	4			6				5	-6	6	6	6	-5		5			-7
fr:semain_que	3
fr:sembl	8	-2															7	5	-2	-9		-2	-2
fr:sembl_que	3
fr:sen		-6		-6	4	-2					-2						-3	-8	-2	9		5	-6
fr:sen_meme	-2
fr:sen_sert	-3
fr:send	6	-3	-2	4								-3		-2				-4	-3	4		-2	4
fr:sent	8	3		8	3	5		-5	-4	-4	-8	-4	-5	-9	-4	3	-8	2	6	3	-3		-4
fr:sent_jug	-2
fr:sent_la	3	5	-2		3	-2								-2		6		4
fr:sent_le	9	5	-6	6	-3	8					-2		-2	-3			-6	-3		9		2	-6
fr:sent_mon	-3
fr:sentent					-3
fr:sentent_le	-2				-3
fr:separ	4	2		-6		6					7		5				4	-2					-4
fr:sept	6	-4	-7	-5					-2	-3	-6	-2	-4	-4	-2			11	-5	-7	-2	-8	6
fr:sept_et	-4
fr:sept_heur	-2		-3	-7													8			-6
fr:sept_mois	2			2	3												-2	4
fr:septembr	-7	5		9	-13	6			-4	-8	-6		11	3	-4	-6	-12	-3		6		4	-9
fr:septembr_#		-3			-3							-2		-2
fr:septembr_et	2
fr:ser	11	-5	-4	3	-4	-3	-4		-3	-2	-3	-2	3		-3		-7		-4				6
fr:sera	-11	5	-4	-5	-2	4	7			-4		6	-3	9		-3	-9		5	9	-2	-6	-11
fr:sera_depos		5			-2		7					3		-6			-2	8		-9			-2
fr:sera_la	-2
fr:sera_pas	-6								3						3
fr:serai	-13
fr:seraing		7		-5		4				5	3			7			-5			3	6	-3	-2
fr:serait	6	-6			6		-7	-5		-5	-5	-6	-3	5		-4	-15		12	5	-4	-9	-3
fr:serait_il		6												5
fr:serieux	-7	-4
fr:serieux_le	-2
fr:seron	-3
fr:seront	-6					3						3		-4
fr:serr	-3
fr:serrur	8	8	-4		4	2		6			3	10	-3	-2		8		-5		6			-3
fr:sert	-9	-5			-3	-2											-10	3		4			4
fr:serv	-5	-3	-3	10	-3					-2	-2			-2			-4	6	-2	-11			6
fr:serv_dans	2
fr:serveur	-4	5		-16	-7	-6		-4	2	-5	-5	-7	-4		2	4	-8	-6	-4	15		-6	-11
fr:serveur_drol	-3
fr:serveur_est	-6
fr:serveur_etait	-5
fr:serveur_le	3
fr:serveux	3		-8	-8	-7					-3	6		-3				3			-8	2	4	-4
fr:serviabl	-2
fr:serviabl_du	-2
fr:servic	-5	10	8	5	-6	-7			2	-8	-9	3	10		3	-6		-8	-9	3	-6	5	-2
fr:servic_a	-3
fr:servic_comm	-5
fr:servic_de	6		12	-4	-3	2	4										9	-3				-5	-3
fr:servic_discret	-3
fr:servic_etait	-3
fr:servic_numero	-3
fr:servic_rapid	-3
fr:serviet		-6	-3	-8	-3	-3					-3			-2			5	-4		-3		-3	3
fr:ses		-8	-15	12	-10		-11	-7				-10	3	-3		-6	-10	3	-3	3	-5	4	-8
fr:ses_#	5	-3		4							-2						-5	4	-2				-3
fr:ses_dechet	-2
fr:ses_don	-3
fr:ses_limit	-2
fr:ses_outil	-5
fr:ses_producteur	-3
fr:session	4
fr:seul	-4	-2	2	3	-4	6	-5	-9	-2	10		-10	6		-2		-8			4		6	-4
fr:seul_a		4		7		-3				9	-4		4				3				6	-6	-4
fr:seul_bemol	6		-2
fr:seul_dans		4		-5						5	4		5				-8	3	-2	3		3
fr:seul_interlocutric	-4
fr:seul_le	2
fr:seul_ne	2
fr:seul_person	3
fr:seul_plus	-3
fr:seul_que	-3	-2
fr:severin		-3		6	-4						3						-4	-4		-8		9	2
fr:shampoing	7		8	-7													9			-8
fr:she		8	-4	7	-11	-6	4	-3	-4		-4	9	7		-3		-13	9	-3	-14	9	2
fr:shed	-3
fr:sheet	6				-3												-3	-3		2
fr:shop	3
fr:should	-9	-3			4	-3
fr:show	8		-4			-3		3					-2	-2			-2	6		4		-5	-3
fr:si	-18	7		4	-14		6	3	-5	9		-12	-4		-5	-10	-12		-6	8	-3	-2	9
fr:si_ca	-12		-2	2		3					3		-2	-3			3			-8		-4	8
fr:si_ce	-15		-5	11	-5	3	5	-2		2	-5		-4	-4	-2		-3	-3	-3	8	-2	-5	8
fr:si_elle	5	4	-3	9		4							-3	-2				-10		11	3	-4	-5
fr:si_je	10	9	-7		-6	-6	2	3	-2	9	5	-2		-4	-2			-2	-6	-5	-3	3	9
fr:si_la	-7	2		9	5		6							-2				11		-10			-3
fr:si_le	-7	5			-4		6							5
fr:si_on	-13	-6	-3		-2	-3	-3	-2	2	-4	-3	-3	2		2		-15	4		17			-11
fr:si_possibl	6	-2		-5													-3	4		-3
fr:si_tu	7		-4														-3	-3	-2	-3			6
fr:si_votre	-7
fr:si_vous	-13				-4			4						-4
fr:sieg	-3
fr:siffl	3
fr:sign	6	6	-11	9			2		11	-9		3		-5	11	-4	2	7	-5	-11	-7		4
fr:sign_ce	-4
fr:sign_de	3
fr:sign_le		-5	-2		-3		-2					-3					2	-8	-4				4
fr:sign_pour	3	6	-2	3	-4		4	6					4	-3				7	-2	-8		2	-5
fr:signal	-4		-6	-5	-6		-3		9		-3	-2	3	2	9		8	-6		-6		-3	4
fr:signal_a	-2
fr:signal_tout	-3
fr:signal_un	-7
fr:signatur	4	2		-4	-6		4					2	-2				3		-2	-6		-3	2
fr:signatur_chez	-2
fr:siham	4	3		3							5			5			7			3		-2	-11
fr:silenc	-4		4	5				6						4		4	-4			6
fr:silenc_complet	2
fr:silicon	3
fr:simard	4	-2	-3	-4	-5												-3			4			-3
fr:simon	3	-5		-6	-3				2				-3	-3	2		7	2	6	-13			-4
fr:simpl	-10	-4		3	-7		-3										-4	3		3			-3
fr:simpl_and	-3
fr:simpl_comm	-3
fr:simpl_et	-6
fr:simpl_rapid	-2
fr:simplifient	-2
fr:simplifient_la	-2
fr:sinc	4	-3	-4	-4										-2			-4	-3	-4	5
fr:sinc_the	6	-2	-3	-3													-6	-3	-3	6
fr:sincereli	2			-6								4					4	-7		-4			6
fr:sinistr	-5
fr:sinistr_me	-3
fr:sinon	6		-8	15	9	-6	-4	-3	-3	-3	5	-3	-4	-4	-3	-3		-4	-5	13	-2	-6	-15
fr:sinon_je	3	-3		3	10															6		-3	-2
fr:sir		-3	-4	6	4		-2		-3	-2		-2	-2	-2	-2		-10		5	-3	-2	-2
fr:sirois	2
fr:sirop	-2
fr:sirop_le	-3
fr:sit	22		-19	-4		4	-5	4	-6	-6	-4	-9	-7	-5	-6						-6	-11	-4
fr:sit_#	9	7		3	6	8					2							7	-3			-4	-6
fr:sit_ce	4																-2	3	6	-10			-3
fr:sit_est			-6	4				6						4		5	-10			11
fr:sit_qui	2
fr:six	-4		-3	8		3	-5	-5		-2	6				2	-4		-5	2	-8		5	5
fr:six_an	-7	-5		3					-3		4		2		-3			2		-4		3	-3
fr:six_minut	-4
fr:six_mois	3
fr:sixiem	3
fr:sixiem_est	-3
fr:sm	7	-9	9	-10		-3	-3	-2	-3	-2	-3	-2	-3	-6	-3	-4	5	-5	-3	4	-3	-7	-5
fr:sm_a	-3
fr:sm_de	3
fr:small		-4	-3	3	-5		-2			-2			-2	-2			3	-5	-3		-2		3
fr:small_thing	7		-3		-2												7	-4	-2	-11			4
fr:smooth	-3
fr:smooth_driving	-3
fr:so	6	-11		12	9	-11	-6	-5	-5	-6	-3	-6	-6		-5	-5	-6	-10	-11	10	-6
fr:so_i	4	3	-3			-2					4			6						4			-4
fr:so_much	-10				7
fr:so_the	2		-2	5	3													-3		4			-3
fr:societ	4	10		7	-2	-2	8		7				-2	8	7		-7	-7		8		-4	7
fr:soeur	-2	-3	5	8		8	-3	-3	-2	-5	6	-3	4		-2	-3	-5		-4	11	-4	4	-12
fr:soeur_est	5
fr:soi	-11
fr:soi_assur	-5
fr:soi_remerc	-7
fr:soient	3	3			4					3							4	3		-6	4	-3
fr:soign	2	-2		-8													3						-4
fr:soin	-7	-4	-4															-7					4
fr:soin_avec	-2
fr:soin_et	-2
fr:soir		8	-4	-6	3	9			-10	2	4	4	3		-10	-8	4	5	-16	-2	-11	-5	2
fr:soir_a	-3			-3	-4		-2					4	-2	-2			3	-2		-8		-6	9
fr:soir_ce	5
fr:soir_dans	-3
fr:soir_de	-4	-3		3	8		-3										9			-14		-2	4
fr:soir_du	-5
fr:soir_et	-8
fr:soir_le	3
fr:soir_meme				5		-2		6				4	2	4			-6	4				4	-2
fr:soir_pour	-3
fr:soir_reconnaiss	-2
fr:soit	5	-5	-8	11		9	-6	-5	-5		-2	-9			-5	-4	-2	9	-13	5		-8	-8
fr:soit_#	7	-6	-2	3	-10	-2				-3		-5		-3			-7	13	-5	-10		-3	-6
fr:soit_enlev					6												-3	7		-3
fr:soix				-5		3											2			4		-2	-5
fr:soix_an	3			-6							3						-3	3		3
fr:sol				-6		5								-2				-3		6		-2	-2
fr:solang	2			3	-6						2						-4	6		-14		6	3
fr:sold	5	-3	5		5		-2							-2			-3		7				-4
fr:sold_chacun	-3
fr:soleil	-5	-2			-2															-5			6
fr:solid	-13
fr:solidair	-3
fr:solidair_quel	-3
fr:solut	-7
fr:solut_de	-2
fr:some	4
fr:somebodi				5													-5			4			2
fr:someon		-2	-4	11	-5												-13	-5	-3	17			-8
fr:somm		7			-5							5	4	-7			-2						-5
fr:sommair	-15	-10			-2	-5	-6	-2			-2	-3		-2
fr:sommeil	4
fr:sommes	12	6	-7	3	-7	2		3	-3		4	-5	7	5	-3	-2	-3	-11	3		-3		8
fr:sommes_en	-3
fr:sommes_le	8	7	-2	12	-2		3					-2	6	8			-14	-9		14		-2	4
fr:sommes_tres	-2
fr:son			4	-9	-9		-8	-12	-4	2	8	-8	-4	-21	-4	-11	-2		-11	-7		5	8
fr:son_adress	2
fr:son_arriv	-2
fr:son_caf	4
fr:son_chez	8	3	4	-9	-4	-2				-3	6	7					8	6		-10	-2	-3	-8
fr:son_cot	-6	-2
fr:son_dans	4	-2		6		4			4				6	-4	4		-5			-6		-4	11
fr:son_est	-3
fr:son_et	-6
fr:son_fond	-3
fr:son_logiciel	3
fr:son_maitr	-2
fr:son_mar	-3			3	-4	2				3	-5		-4	-3			6	-4		-10		4	4
fr:son_meti	-2
fr:son_nom	5	6	8		-3					8							-8	3		5	7	-3
fr:son_per	2	-2			-4									-2			-5	5				-5	3
fr:son_pour	-3
fr:son_telephon	2					5				-2	6		4				-6	-9		7		8	-3
fr:sondag	4	-3	10	-6										-3			7			-5
fr:sondag_de	4	-3	10	-6										-3			7			-5
fr:soni	2	-3		6	2	-4					-2		4	4				-3		6		-3	-2
fr:sonnet	4	-5	-3	-2	-4	-3											7		-2	-5		-3	-4
fr:sont	5				2	-10		-9		-5	-10	-7		4	2	-9	-18			7	-8		2
fr:sont_a	-4
fr:sont_arriv	3
fr:sont_au	-3
fr:sont_encor	6	6			-3	5			4		3		5	4	5		-11	3		3			-3
fr:sont_ferm	-5
fr:sont_les	3
fr:sont_parfait	-3
fr:sont_part	5	-2			-3	-3			4		-3			5	4		-8	4		5		5	-6
fr:sont_pas	5		-2	-5			-3						-3	3			3		-2	4		-3	-7
fr:sont_propr	-4
fr:sont_rest	4		-3	-4			2					4		-3			-4	3		2			-2
fr:sor		-4		4													5			-5
fr:sorri	-7			5	4	-3												-3					5
fr:sorri_for	-7
fr:sort	17	5	-4	13		3	2				7	-2		3		-6	-3		4	6	3	-7	-20
fr:sort_a	4		-2	-4	9												3						-2
fr:sort_avec	7	-5	-3	-6	-4	-3											4	-3			3		-2
fr:sort_de	-4	11	-2				-2				14		-3	10				5	-2			-5	-6
fr:sort_du	4			9		2	5													4		-3
fr:sort_en	4
fr:sort_le	6	-2		6	2															4			-3
fr:sort_les	3		7	-4		4			4				6		5		-5			8		-3	-3
fr:sortent	5			3	-4												-8	5		-2			6
fr:sou	3
fr:souc	-16	-4		-3	-8	-3	-3	-3	-3	-5	-3	-3	-3	-3	-3	-3		-5		11			-6
fr:souc_de	-4
fr:souc_qui	-3
fr:souc_si	-3
fr:souffl	8	2	4		-3					3	-4						7	-4		3		-5	-10
fr:souffl_au	-3
fr:souffl_de	4
fr:souhait	-9	4	-3	8	-4	2	-5	-3	-5	7	-3	6	8	-2	-4				3	-15	-3	8	4
fr:souhait_longu	-3
fr:souhait_salu	-4
fr:souhait_une	2	5		2	-3					5		4	-2				-5	-4	5	-5		3	6
fr:soulag	-3
fr:soulign	-10
fr:soulign_la	-3
fr:soulign_que	-3
fr:soumiss	-7	-6		5		-6	-3		4	-2	-4		3	2	4		3	-3	-2			4	-6
fr:soumiss_pour	-8	-2			4
fr:soup		-14	-3	4	11	-7	-6	-4	-5	-7	-3	-5	-8	-7	-5	-4	-6	4				-2	-5
fr:soup_de		-4		3	5								-2				-3	5	6	-9	3		-3
fr:soup_etait	6		-2		-3												-3	3		2			-2
fr:soup_soit	-3				6
fr:soupir	-6
fr:soupl	-3
fr:sour	-7	-3	3	-7		-2				5			5	-2			7					-5	-4
fr:sour_et	-4
fr:sourir	-3	8	-3	3	-3	-3	4			7	-2		-4	3			-4					3
fr:sourir_bien	-4
fr:sourir_en	2
fr:sourir_et	-2
fr:sous	6		-12	20	-9	5	10	-9	-8	-8	-7	-2	-13	2	-8	-7	-2	2		-5	-7	-15	10
fr:sous-sol			5	-4				4				4					-6	5		5			-5
fr:sous_#	-7				-3		4					-2		-3
fr:sous_eau	-3
fr:sous_huit	2
fr:sous_huitain	4	-2			-4												-3	5		-9			4
fr:sous_la	-4	-6			-8	-4		-2	-3	-2	-3	-2	-3	-3	-3	-3		-3	-2	5		-6	-4
fr:sous_le	-3	3	-2	9	-5	8	-2			-2	-5		-3	-3			5	4		-8			4
fr:sous_les	3
fr:sous_mon	3
fr:sous_notre	3
fr:sous_quinzain	2	2					6					7		9			-2	6		2			-2
fr:sous_toutes	2	4				3	5					-4		-3				-3		4
fr:sous_une	3
fr:souten	2
fr:soutien					3	5							3	3
fr:souvient	-4
fr:souvient_de	-2
fr:souvient_du	-2
fr:spa	9	3		2	-8	-5	-3	4	-3	-2	-4	9	-5	-5	-3	7		4	-4	-7			-5
fr:spam_est	-3
fr:special	-4
fr:sport	4	-2	3		2												-9	-3		11
fr:spot	-5
fr:staff	5		6															-2	7	-5
fr:stag	-7
fr:stagiair	3	6		4	-5	7	7										-6		6	3			-3
fr:stai	6		-3		-5													-7	5				-3
fr:standard	-2
fr:standard_de	-4
fr:star	-14
fr:star_and	-6
fr:stassart		5		6	-3						7						3	8		-11			-3
fr:station	-2	-2		-7									-2	-3			5	5	-4	-4		-4	-6
fr:station_a	-7
fr:station_est	2
fr:station_et	2
fr:station_just	-4
fr:station_par	3
fr:steev	-5	4		5	-7	-2	5			3	-2		4	5				-3		-6			3
fr:stephan	4		7	-3	2								4	3			6		-3	-8
fr:stev	-2	-4		4													5	3	-3	-7		-2	-2
fr:still	10	-8	-8	-9	-10	-7	-4	-4	-4	-4	-8	-5	-4	-6	-4	-5	4	-7	-5		-4	-6	-10
fr:still_exist	-2
fr:still_no	3
fr:still_nothing	3
fr:still_quit	-3
fr:still_running	3
fr:stock	3
fr:stop	8
fr:stor		2			7				6						6		-3	-4	6	6			-4
fr:stov	5	7	-4	10		5					-2									-8			8
fr:street	3				-3
fr:stress	-16				-2						-2
fr:structur	3
fr:stuart		5		3	-2	3			3					4	3							2	-3
fr:sturdi	-4
fr:styl	-3
fr:styl_bien	-3
fr:stylo	2
fr:su	5	-4	-3	-12	-5									-2			11	-5	-2	-7		-2	-4
fr:su_a	2
fr:su_voir	-3
fr:sucr	-7		-2
fr:sucr_est	-3
fr:suff	8	-4	2	8	4	-2				3	-2		-2	-3			-3	5		-12	8	6	-5
fr:suff_de	4
fr:sugger	4
fr:sugger_de	4
fr:sui	-2	4		4	-4	4					-4						-6	-4		6		7	-6
fr:suis	5	3	-5	6	8	2	5	-10	-9		4	-3	-2	8	-9	-8		2	5	5	-10	-7	-3
fr:suis_a	8		-3	-6	5	4				-2	-2						3	3	-3	-5	-2		-6
fr:suis_client	3	-4			11												-7		10	-3		-3
fr:suis_en	-8	-2					-2							-2
fr:suis_encor	-2
fr:suis_le	3						3					4		6				3		-8			6
fr:suis_pas	11	-8	-3	-2	-6	-2	2			-2		-3	-3				9		-3	-5		-5
fr:suis_presqu	-4
fr:suis_rest	3			-3	-2	3					4									-6		5
fr:suiss	4
fr:suit		8	-7		5	9		-4	-4	-4			-7	6	-4	3		-4	-5	6	6		-11
fr:suit_a	-6	-4			-3		-4							-2
fr:suiv	-2		2		-2	6		-3	3	3	-5		6	-3	3	-3	-4	-4	-4	3	-3	-6	6
fr:suiv_exemplair	-3
fr:suiv_le	-8
fr:suiv_nikel	-3
fr:suiv_votre	-4
fr:suivr	5			-4	2		3					-2		-4			9	-3	-2	-7		-5
fr:sujet	3	-4	3		-7	-4	-3	4			-4	-3	-4	-6			-4		-3	-11	3	7
fr:sujet_de	-7	-4												-2
fr:sujet_du	4				-3												-3			-4	4	3
fr:sundai	3
fr:sup	14	-5		-2	-10	-4	-3	-3	-3	-3	-4	-3	-3	-4	-3	-4	-2	-6	-6	-3	-3	-3
fr:sup_fin	5		-3	-6													6			-4
fr:sup_gentil	-4
fr:superb	-2
fr:superb_maitres-nageur	-3
fr:suppl	3	-6			9	-3	-2			-2	-3	-2		-2			-8	4	-4	5		-3
fr:support		-5		11	-2	-2												2					-5
fr:support_est	-3
fr:suppos		-3			-3													5	-2	-10			5
fr:suppos_que		-2
fr:supposed	6
fr:supposed_to	6
fr:sur	13		-8	8	-19		-8	-3		-16	-3	-3	-2	-5		-5	-10	4	8		-7	-8	-4
fr:sur_#	8		-4	-10		-3	-2				6	6		-3			9	-3	5	-6		-3	-8
fr:sur_blanc	4	-4		3	-2												4			-5			3
fr:sur_ce	3
fr:sur_de	2
fr:sur_deux			4			2					-4		5							-6			7
fr:sur_dix	-8	6												5
fr:sur_googl	3	-4		3	-3												-2	-5	7				-6
fr:sur_la	2	-8	-17	5	-15	-3	-2	-8	-7	-10	-11	-4	-4		-7		-10	5	4			-10	-3
fr:sur_le	7	-11	7	-3	-11	-2	-7	5	-8	-10	-3			-10	-8	-7		-7		6	-9
fr:sur_les		3	-9	5	-2		-5	6	-4	-3					-4	-2	-7	4	-2
fr:sur_ma	8	-3	-4	-2		-3	3			-3	-2			4			10	12	-6	-19	5	-5	-9
fr:sur_mon	-4		6	11	-9	2	-3	-3	5	-3	-3	-3	3	-5	5	-3	-12	7	5	-11		6	6
fr:sur_notre	2	6		5								-3		3			-2	6	8	-11
fr:sur_plac	4	5			-6	4			7		6			5	7		-4	-4	5	-3		-5	4
fr:sur_quatr		3		-5		5					-3						-4	4		6			-5
fr:sur_son	3		-6	-7		6				-3	7		4				-7	-8	-2	14			-5
fr:sur_tout	-3
fr:sur_un	13	9	-5	6	4	3	-3				-3	-2	-3			6	-9		5	9		-6	-9
fr:sur_une	6	6	-3	3	-6	-3			6	4	-2	4	-2	-3	6		8		5	-10	-2	-4
fr:sur_vos		6			-3						7
fr:sur_votre	8	-3	-3		5						-2						3		6	-14		-2	3
fr:surdimension	-3
fr:surpris	-7	-3	4	7	-4													-5	6	-6			-2
fr:surtout	2	-7	6	-12	2	-4	-2			-2	-3			-2			12		2	-14	-2	-3	-9
fr:surtout_pas	5
fr:surveil_les	-4
fr:sush	-2
fr:sush_livr	-2
fr:suspendr	-7
fr:suspendu		-5			-2		-4					-2
fr:suspendus	2
fr:sutur	-4	3				5					3
fr:sylv		-4	-5		7		-4				-4	-2	-3	-4				5	-3	6		-7	-9
fr:symp_et	-3
fr:syndic	-5
fr:syndic_me	-4
fr:system	7	-3	-3	-3	-7	-2				5			-2	-3						4		-3	-6
fr:t	6			6													-2	4		4			-4
fr:ta	-8				-3				2			5	-4	-4	2
fr:tabl		-5		-6	-18	-7	-6	-4	-4		-4	-5			-5	-5	3		-7	-2		5
fr:tabl_de		-3		-11	-4												11	-3		-6			-4
fr:tabl_pour	-10
fr:tableau	2	-3	6	6	-5												-8			9			-3
fr:tablet	6	5	-2	-5	-3						4	6	4				-5	6				-3	4
fr:tablet_du	4
fr:tableur	2
fr:tach		-2		-4		-3					-2		4	4			4			-6
fr:tacit	3
fr:tact_et	-2
fr:taill	-4	2			-3	2					-3
fr:taill_dans	-2
fr:tak	3
fr:tanguai	5	-5	-3	4	-4	-3					-3	-3	-3	3			-8		-4	7		-4	4
fr:tani	-2
fr:tant		-9	-3	-4	6		-5			-2		-3	-4	-5			2	-3	-3				-5
fr:tant_que		-9	-2	-6		-3	-4				-2	-2	-3	-4				-7		4			-3
fr:tap	5	-10	-6			-4	-2				-5	-2	-3	-3			-4	-7	-4	4			7
fr:tapis		-3	-3	5	5													7		-7		-2	4
fr:tapis_est	-2
fr:tard	-6	4	-4		-7				-3	-2	8	3	-3	-6	-3				-3			6	-9
fr:tard_le	-2						3					4		-4			-3			3		-2	-4
fr:tard_toujour	-3
fr:tard_vendred	3
fr:tardiv	-6
fr:tarif	4	-6	-3	9		-3	-3	-3	-3	-3	-2	-3	-3	-3	-3	-3	-14	-8	12	7		-3	-8
fr:tarif_annonc	-3
fr:tarif_lisibl	-2
fr:tarifair	4
fr:tart	-5	-3	-3	-5	-3												9			-9
fr:tart_au	-6		-2														3			-3
fr:tartin	8		7	-2		2					5							-2				2
fr:tass	4
fr:tatouag	3					-2				5	-3									-6	6	-3	-3
fr:taux	2
fr:taux_de	2
fr:taux_tenu	-2
fr:tax		-4	-3	4	-12		-4	-2		-3		-2	4	-3				6	-6	-16		4	3
fr:te			-6		-13		-6	-5	9	-4	-5			4	9	-5	-4	-8	-8		-4		7
fr:te_as	3
fr:te_es		-2
fr:te_jug	-3
fr:te_plait	3
fr:team	4	-11	-4		-4	-5	-2	-2	-3		-6	-2	-3	-9	-2		7	-5				-2	-7
fr:tech	7	-2	-4	-7	-3	-2					-2			-2			-2						-5
fr:technicien	12				3			-5		6	-6	-8	3	-4		-5	9	-3	-2	-5	7		-7
fr:technicien_a	-6		-3	3	-6	-2												-5		6			-4
fr:technicien_avait	2
fr:technicien_de	3	6		2	4					7							4	4		-8	7		-4
fr:technicien_est		-5	-3																-3	-4	6	-2	6
fr:technicien_sympath	-2
fr:techniqu		10	-3	-3	-3	3	5			-2	-2	6	4				3	3		-10			2
fr:tel	7		-5	7	3		-4	-4	-4	-4		-3	-6	2	-4	-4	2	4	-6	-7	-3	9	-11
fr:tel_est	4
fr:tel_que	2
fr:telephon	6	-2	-2				-9	-9	-3		7	-13	6	-6	-3	-10	-6		-7		-11	15	4
fr:telephon_a				7	-5	5				4	6		8	-2			3	2		-4		-4	5
fr:telephon_avec	-3
fr:telephon_de	-3	5			5						6
fr:telephon_en	3																			4
fr:telephon_le				9									4	5			-9	-4		4		9	-2
fr:telephon_me	3	6	-4	-4	-3						7						2	-2		3
fr:telephon_ne	3											-3						-4		-4		10	-4
fr:telephon_on	2			-3	-6												-5	3		5			-3
fr:telephon_pour		-3		-3	6												-8			9		-2
fr:telephon_que		-4		5													3	8		-7			-2
fr:telephon_son	-10
fr:temp		-3	7		2	-4	-6	-5	-5	-6			-7		-5	2	-8	-2	-8	12	-5		-12
fr:temp_de	5	-3	7	-4		-3	-3	-2	-3	-3	-2	3	-4	-4	-3	-3	-2	-6	-4	5	-3		-4
fr:temp_en	3
fr:temp_expliqu	-2
fr:temp_ou	-7
fr:tempet	-4
fr:tempet_le	-3
fr:ten	-10	-6	11	-9	-6	-2					-2			-3		-3	-8	-4	-2	13			-6
fr:ten_a	-11
fr:tenon	-2
fr:tenon_a	-3
fr:tent	2
fr:tenu	-6				2		9										4	-2				-4	3
fr:tenu_inform	-3
fr:tenu_la	-3
fr:tenu_parol	-3
fr:tenus	-4
fr:tenus_au	-3
fr:termin	-9
fr:termin_la	-3
fr:terminal		5			-3		5							4
fr:terr	12	5	-9	-3		7	2	5	-2	-3	6	-2	-4	10	-2	3		-8	-4	7	-3	-8
fr:terr_au	-4
fr:terr_et	2	2		-8	5		4							5			12	-4		-9			-3
fr:terrain	-4
fr:tes	2	4	3	-7					4					6	4		-4	-2		7
fr:tess	-2
fr:tess_voul	-2
fr:test	10	-6	4		-5	-3	-2			-2	-2		-2	-2			9	-7	5	-8	6	-4	-11
fr:tet				3	-3						-2						-4	-3		4		-2	5
fr:tet_en	-5
fr:text	12	-2	-2		-2												4	-3		-9	7	-2
fr:texto	-4
fr:than		-3			-4
fr:thank	-28	-11	5	14		-9	-7	-7	-8	-7	-8	-8	-7	-8	-7	-6	-16	3	-5	7	-3	-4
fr:thank_a	-2
fr:thank_gui	-2
fr:thank_so	-9				8
fr:thank_you	-17	-4		5	-7	-3	-2	-2	-2	-3	-3	-2	-2	-3	-2		-7			-3			5
fr:thanksgiving	3
fr:that			4	-8		-6	-3		3	-4	-4	-4	-6	-5	4	-3	3	7	-6	6	-4	-9	-13
fr:that_is	-3	-3		-6	2												5	-4		2			-4
fr:that_order	-3
fr:that_was	2
fr:the	16	-10	-19		-13	-14	-5	-10	-18	-4	-14	-6	-15	-8	-17	-18	-10	3			-4	-11
fr:the_#	-6				-2												-2						3
fr:the_bed	-4
fr:the_best	-5
fr:the_boil	-4
fr:the_burger	-3
fr:the_gui	11		-4	-4	-3													4	-3				-5
fr:the_invoic	6			3													-3	6	7	-4			-3
fr:the_ladi	3			-5													-5		7	-4		5
fr:the_manag	2	6				6		5		6	-2		3				-4	-3			3	3	3
fr:the_morning	-5	-2	3	3																			3
fr:the_new		-3	-3	-7	-4									-3			-6	-3	-2	3
fr:the_old	4	-2	-2		-2													-4	6	-8		4	-3
fr:the_phon	3			5	7	-2	6				-3	5	-4	-4			-5	3	6	3		-8	-3
fr:the_pric	-4
fr:the_room	3				8												10	-3	8	-13			-2
fr:the_sam	3	3												3				4		-3			-3
fr:the_show	-4
fr:the_sit	7		-3	-7	-2													4	-2				-5
fr:the_town	-2
fr:the_whol	-4	-2				-3
fr:them	10	-6	-3	10	-4	-3	-3	-2	-3	-3	-2	-5	-3	-4	-3	-3		11	-2	-7	-2	-4	-9
fr:then	5		-7	7	3	-3					3			5			-11	-3	-3	9		-2
fr:then_it	3
fr:there	-6	-13	-10	13	-6	-9	-6	-6	-5	-6	-10	-5	-7	-8	-5	-4	-9	-3	-9	5	-5	-4	3
fr:there_is	8	-4	-4	7	-6	-3					-2			-3			-9		-3	7			-2
fr:theres			-4		-2			4				-2	-2	4			3	-3					-3
fr:therm		-2	3																	-5			4
fr:thermolun		4	12		4				-3					3	-3		9	-5		-2			-5
fr:thermolun_#	5	7	12	-4										4			4	-3					-4
fr:thermometr	5	6									7									3
fr:thermopomp	-3
fr:thermopomp_par	-2
fr:thermos	-11	6									6
fr:thermostat	7	-2	-3		-2						-2			-2			2	-3	-3	-5		-2	2
fr:thermostat_connect	3
fr:they	-8		-3	-7		-3	3	-3	-2	-3	-3	-3	-3	-4		-3		7	-4	3		3	-8
fr:they_last	-2
fr:thing	3	6	-6	-4	-5	-4	-2	-2		-2	3		-3	7			10	-6	-4	-7	-2	-3
fr:this	9	-8		13	-7	-3	-3	-3	-3	-3	-3	-3	-3	-10	-2	-3	-6	-12	9	3	-2	-3	-7
fr:this_week	-5				-2
fr:thivierg		-2									3						4	5		-12			5
fr:thom		-6		3	-2		-4							-3			-4	-3		-5		8	3
fr:though	6		-4	-3													2	-3
fr:thre	6	-2	-6		-8		-2				3	-2	-3	-4			-8	-12	4	8
fr:thre_week	3
fr:thursdai	3		-3		-7			5						4			-9	3	-2	11		-4	-7
fr:ticket	4
fr:tied	5	9	-6	-10	-3	-3					6			5		5	12			-12
fr:tied_beurr	-3
fr:tien	4	-7	12	-8	-8	-2											-2	5	-3	-8	3	-4	7
fr:tien_a		-5	13	-8	-8												4	5	-2	-6	3	-3	-6
fr:tient	-4	11	6		-3	8					-5			4			-4	-5		7		-5	3
fr:tient_a	-3
fr:tient_de	-5
fr:tient_la	4
fr:tient_sur	-4
fr:tier	-5
fr:tim	10	-9	8	-11		-5	-4	-3	-4	-3	-5	-4	-5	-9	-3	-3	4	6	-6		-3	-4	-14
fr:timbr	2	-7		6	-3									-3			-6	7		3			-5
fr:tip_top	-5
fr:tir			-7	4	-9	-4	-3	-2	-2	-4	7	-2	-4	-3	-2		7	-9	-4	-10	5	-6	6
fr:tir_le	4
fr:tiret	-5
fr:tiret_neuv	-5
fr:tiroir_pis	-3
fr:tit	-5
fr:tit_pis	-3
fr:titr	-8	2					3							-3
fr:titr_de	-7	2					3							-3
fr:titr_epuis	-2
fr:to		2	-6	-4	-10	-7	-5		-4	5	-15	-3		-10	-3	-7	7	-2	-3	-13	3		-5
fr:to_#	8
fr:to_add	-4
fr:to_fault	-3
fr:to_the	3	8			-2	5	-2	5		7	-3		2				-6	-5			5	2
fr:to_whoev				7		-3		3						-3				5		3		-5	-2
fr:to_whom	3			4	-4	-3	4			4	-4							7		-9	4	-3	-2
fr:todai	10		-3	-6	-6	-5	-3	-3	-3	-2	2	-4	-4	3	-3	-2	-12	-2	3	11	-2	-7	-11
fr:toi	-3	2		-2	-4	4			6			5	4	-4	7		4
fr:toilet		-3	-8	-5	-4				-2				-2	-3	-2	-2			-2			-3	-5
fr:toilet_sont	-3
fr:toit	10		4		-3	3					-4		-3	-2			-3	-6	-2	2		6	-4
fr:told	15		-6	-9	-4		-3		-2		5	-2	-3	3	-2		-14	-10	4	9
fr:told_me	14		-4	-9	-4	-4	-2				3		-3	3			-16	-8	5	10
fr:tom	4				-4
fr:tomat	5
fr:tomb	-4	10	-3		-8	10	5		5	-2	10	2		3	5		-8	-4		15		-8
fr:tomb_dans	-3						6				-6
fr:tomb_de	-3
fr:tomb_en	-6	5				5					5
fr:tomb_etait	-3
fr:tomb_sur	3	3		2		3	3					4		-3			-4	2		6			-5
fr:tombent	2	-5	-2	-6													5						-4
fr:ton			6		-5	10	-3	-2	3			-3	6	-5	4		5	-4	-3		-3
fr:too		-2
fr:took	11		-5	6	-4	-3	-2			-2	-3	-2	2	-3			3	-6	-2		-3	5
fr:took_the	4	-3	-2														-3	-2		5		4	-4
fr:top	3	-3	-8	3	-2	-2										-3	4			-5			-3
fr:tordu	-3
fr:tordu_par	-3
fr:tort	-5
fr:tot	-5
fr:tot_dit	-3
fr:total	5				2							-3					6	6	-3	-8			-3
fr:touch	6	4	3		3	-8	2	-3			4	10	-4	-4	-2			4	-5			-5	-6
fr:touch_a	4	4	5	3	-3		5										-9	-3		4	4		3
fr:touch_du	-5
fr:touch_par	-2
fr:toujour	13	-3	-12	-6	-19	-5	-5		-10		-9	-11	3	-3	-9	-9	10		-9	-3	2	-10	-9
fr:toujour_la	-4	-2		5	-2	5	3						-2	-4				9				-4
fr:toujour_le	4	-4	3	2	-3									-3			-7	-4		11		-2	-5
fr:toujour_pas	10	-4	-4	-6	-6	-4	-3			-2	-4	-2	3			-2	6	-3	-2		-2	-8	-5
fr:tour	-6	3	4	8		5	4				-3	-2		-2		-2	-10	-6	-3	10		-4	7
fr:tour_de	-5
fr:tour_du	-7
fr:tourn	6	8		-8	-7	5	-3	9	-2	-2	4	3	-5	4	-2	-2	4	-6	-3	-2	-2
fr:tourn_de											3
fr:tourn_encor	-3
fr:tourn_le	2
fr:tournent	2
fr:tournev	-2
fr:tournoi	-6				-2
fr:tous	-7	8	-6	2	2		3	-3	-4	2	3	-5	5		-4	-3	5	-5	3		-3		-3
fr:tous_les		9	-4	10	5		4	-2	-2	4	4	-3	3	-5	-2		6	-3	5		-2
fr:toussaint	4
fr:tout	-3	-6	-4	11	2	6	-10		-11	-4	-14	-9	-7	-12	-11	-10	-7	-12	2	8		2	-3
fr:tout_a	-4
fr:tout_arrang	-5
fr:tout_ca				3				7				4	-2				-3	2
fr:tout_ce		2	6	2	-3						2		3	3			3	-3					2
fr:tout_de	5	7	-3	2	4	9	-2						-4	-4			5	-3	-4		7		-7
fr:tout_emu	-3
fr:tout_en				5	-2						2			-2			-5	-3	5	9		-3	-5
fr:tout_est			-3	-12		2														3			-4
fr:tout_et	-2
fr:tout_expliqu	-3
fr:tout_fonction	-8
fr:tout_grand	-2
fr:tout_le	8	-6	-11	17	14			-4	-3		-7	-5	-6	-5	-3	-3	-5	-6	4	6	-5	-3
fr:tout_neuf	3
fr:tout_point	-3
fr:tout_refonction	-3
fr:tout_serait		-4			-3	-2					-4
fr:tout_seul	-8	-6	-3		-4		-2				-5		-2	-3			-11			7		-4	4
fr:tout_suiv	-4
fr:tout_va	9	-5		6										-2						-4		-2	5
fr:toute	5		6	-10	-9	-10	-6	-4	-5		2	-6	4		-5	-3	6	-8		-4	-3	4	-13
fr:toute_la	14	-5	5	-7	-7	-5	-2		-2	-2	-3	-2	2	3	-2			-7	4	3		5	-7
fr:toute_le	-3	6	4	-9							7						-5			4
fr:toute_seul	-9			-3		-3				5			4						-3			3	-3
fr:toutes			-6		3	5	3	-3	-2		-4			-6	-2		-4	-9	-3		-2	4	7
fr:toutes_les	9		-3	7	6	4	-2	-2		2		4	2	-3				-6	-2			5	3
fr:toutes_mes	-3
fr:toutes_reserv	2	4				3	5					-4		-3				-3		4
fr:toutes_ses	-3
fr:towel	4
fr:town	-6
fr:town_can	-2
fr:trac	-7	-5			3													-3		4		-3
fr:trac_derr	-5
fr:tracteur	3
fr:trah	-4
fr:train	-7	4	11				-3							4			-6		-2	8			-4
fr:train_a	-5
fr:train_de	-3
fr:train_etait	-2
fr:train_les	-5
fr:trait			-4	13	13				-2	-3	6	-3	-5	-5	-2		-10	6	-2		5		2
fr:trait_a	-4
fr:trait_avec	-2
fr:trait_de	2
fr:trait_mon	-3
fr:traiteur	5	-6		5			4				-4		-3	-3			-6	-9		15			-8
fr:trajet	-5
fr:trajet_du	-6
fr:tram	-8
fr:tram_retrouv	-4
fr:tranch	4
fr:tranquill	-4
fr:trans	-2
fr:transf	2
fr:transfer	-3	3			-3						6			-3						10		-3	-6
fr:transfer_un	2	4			-2						7									10		-3	-6
fr:transfert	5
fr:transfert_de	3
fr:transform	-6
fr:transmet				3	-2	3											-5	12		-9		2	-4
fr:transmettr	-3			-7	-2							3		3			6					-3	-5
fr:transmettr_mes	-3
fr:transparent	-3
fr:transparent_de	-3
fr:travail	11		-8	-3	-10	2	-4	-3	5	-3	-4	-3		7	6	-3	-2	-11	-5	5	-3	4
fr:travail_propr	-2
fr:travaill	7	-4	-9		3	-4		3	-3	-3	-2		-3	-5	-3	-2			-3			-5
fr:travaill_a	2			7	-3	-2		4				3		-2			-7	9				-3	4
fr:travaill_de	2
fr:travaillent	4
fr:traval	-4	3	-3		-3		6							-4			2	6		-5			-4
fr:traval_fin	-3
fr:traver	4			3	-5						-4						10			-5			-9
fr:travers_magnif	-3
fr:trembl	5	4		8		6					4						-8	-2		6	7		-2
fr:tremblai	-2
fr:tremp	6	-6	2	-2	-5	-3							-2				-10	-6		11	6	-6	-3
fr:trent	-4	-6	4	13	9	3	3	-2	-2	-2		-2	-3	-4	-2	-2	-10		4	14	-3	-6	-9
fr:trent_an	-6
fr:trent_ball	-3
fr:trent_boit	-3
fr:trent_et	2
fr:trent_jour	4	-5	-2	4	8												7		-2	-3			-5
fr:trent_minut	-4
fr:trent_second	-3
fr:tres	8		4	-6	-9	-4	-8	3	-4	-6			-9	-3	-4	-5	-7	6		-3	-6	3
fr:tres_bien			-3		-5		-3							3			-5	4					8
fr:tres_bon			-5	-7	-3												4			-4
fr:tres_calm			7	-4		3					-5						5	2		-8
fr:tres_content	-3
fr:tres_discret	-3
fr:tres_gentil	3
fr:tres_reconnaiss	-2
fr:tres_satisfa	-3
fr:tres_satisfait	-2
fr:tresor		-3
fr:tress				-6	-3												4			-3
fr:tri	-5
fr:tri_des	-6
fr:tribunal	-4					-4	3					3		-3
fr:trick	2
fr:trimestr	5	-3		7	-4				3				-3	-4	3		-9	-7		12			-3
fr:tripl	3
fr:tro	-13
fr:tro_bien	-5
fr:tro_bo	-2
fr:tro_gentill	-4
fr:tro_vit	-4
fr:trois	11		4	4	-10	-8	-9	-4		-8	-7	2	-4			-4		9	-6	-2		-8	-19
fr:trois_an	-3	2			-3	4
fr:trois_contrat	-4
fr:trois_coup	-4
fr:trois_detail	-3
fr:trois_fois	-6	3	2		-4				-2		-2		-2							-3		3	-6
fr:trois_heur	5	-2		7	-4	-5		5			-4			-3			-5			3		2	-2
fr:trois_jour	3		4	-2	-7		-2				6			-3		-3		3	5	-6		-4	-3
fr:trois_journ	-2
fr:trois_minut	-4
fr:trois_mois	5		5	-5	-3							3		-3			-6	2		5			-3
fr:trois_nuit	7	-2	-3	-8	-3												6	-3		-4
fr:trois_person	2
fr:trois_semain	-2
fr:trois_velos	3
fr:trois_vendeur	-3
fr:troisiem	9	10	6		-6	3	5		-2	-2				10			10	2	-3	-7		-2	-6
fr:tromp	4	-5		7	-3	-2					-2						-10		-3	2		-3	5
fr:tromp_de	3				-3
fr:trop	-8	-2	-7	-2	-10	3			-2	-3	3	-3	-3	-6	-2	-2	-10	3	-4	12	-2	-6	-3
fr:trop_bon	-2
fr:trop_brui	-4
fr:trop_drol	-4
fr:trop_fort	-3
fr:trop_sur	-5
fr:trottoir_a	-3
fr:trou	-6	-4		5		-3				-2	-2			-4					-3	3		4	-4
fr:trou_dans	-5
fr:trou_de	-2			4		-2								-3			-4	-3				6
fr:trou_etait	-4
fr:troubl	-10	2			-3						-3
fr:trouill	-4
fr:trouill_bleu	-4
fr:trouv	-10		7	-4	14		-8	-6	-6	-4		-7	-5	2	-6	3	-5		18		-7	3	-13
fr:trouv_ca	8	-5	-7		12	-2				-2			-3	-2					6	-10		4	-5
fr:trouv_dans	-4
fr:trouv_en	-4	-3			-3
fr:trouv_la		-5	6	-8	4	-2											8	5		-8		-2	-4
fr:trouv_le	-3
fr:trouv_que		5	6	6	9									4			-11	-4	10	7		-3	-5
fr:trouv_quelqu'un	-4
fr:trouv_un	-5				-2
fr:trouv_une	-5	8		-4		4								-3		6				-5		3
fr:trouvent	2
fr:truck	11	-3	-3	2	-4									-2			4		-3			-2	-6
fr:tu	2	-5	-13	12			-7	-6	6	-6	-7				6	-6	-17	-5		10	-5	-9	9
fr:tu_dev	3
fr:tu_entre	-3
fr:tu_me	5			2	-4				4					5	4		-8	3	-2	14		-4	-9
fr:tu_normal	5
fr:tu_que	2
fr:tu_repar	-3
fr:tu_ressor	-3
fr:tu_te	3		-2	6													-5	-2		-3			7
fr:tuer	-2
fr:tuqu		-4			-3	-2											-11	-3		14		-3	-3
fr:tuyal	2	-8	-4		3	-5					-2						-6			9
fr:tuyal_au	-2
fr:tuyau	-3		4		-3					-2	-4		3	4			-5	8	-2	-7	6		-4
fr:tuyau_de	-5	2			-4						-3
fr:tva	3	3		5	-3									4			-6			9			-3
fr:two	10	-3	-4	9	7												7	-4		3			-6
fr:typ	4	3		-4	-5	5					3			-2			-3	-3		9		-3
fr:typ_de	3
fr:un			-7	8	2	-10	-10	-8	-8	-12	-10	-7	-12	-8	-8	-3	-8		-3	3	-6	-2	-6
fr:un_#	-7				-3
fr:un_abon	2
fr:un_acompt	3
fr:un_an	-6	-4		3			4				-2		-3	-2			6	-6		3		-4	-2
fr:un_appareil		-5		-6	-2												3	3					-5
fr:un_appel	2
fr:un_atel	-5	-3			-2
fr:un_autr	3	9		7	-2	-2	3		7		3		4	5	6		3			-3
fr:un_avis	-6	-5			-2		-2
fr:un_badg	2	3		5	-5						6	7						11		-8		-4	-5
fr:un_beau	6
fr:un_beb	3	-4	-6	-7	-5		-3	-2		-3		-2	-3	-2		-2	-5				-2	-3	-5
fr:un_bien	-3
fr:un_bogu	-6
fr:un_bon	2	6	-3	3		-3	-2		6	3	-3		-3	5	6		-7	3	-3	-5			5
fr:un_bonhomm	-3
fr:un_bout	3		-3			3						4		-3			-3					3	-3
fr:un_bouton					4
fr:un_bris	-3
fr:un_bruit					-3
fr:un_budget	-4
fr:un_cabl	-2
fr:un_caf	-5
fr:un_cahi	4			4													-4	4				-3
fr:un_calendr	3
fr:un_capric	4	-2															-2	3		-6			4
fr:un_carnet	-5
fr:un_carton	4	-5	-3	-6	-4	-2								-2			-8	5		5		-2	-4
fr:un_cent	-6
fr:un_chien	3				7		4			4	-4		3				4	-6			6	2
fr:un_chocolat	-3
fr:un_clav	4
fr:un_clic	-10
fr:un_client	4			8	2	6			4		4		5		4		-3	-2		5		-5
fr:un_coin	-6
fr:un_collegu	2
fr:un_compt	3
fr:un_con	3		3	5
fr:un_concurrent	-4
fr:un_conseil	3
fr:un_control	4
fr:un_coup	5	-8	5			-3	-3				-3		-3	-4			3		-5	-10		9	-4
fr:un_courr	4
fr:un_cred	3
fr:un_creneau	-3
fr:un_de	2	7		-3	-3	5			5					6	4		-9			12		-2	-3
fr:un_defaut	-6
fr:un_delic	-2
fr:un_deuxiem	3			-3									4	4						-10			7
fr:un_dimanch	-19	-4			-4						-2
fr:un_eclat	4
fr:un_ecran	-9	-3			3
fr:un_entretien	8
fr:un_etabl	-3
fr:un_fil	3	-2		-4														-2		5			-3
fr:un_film	4
fr:un_formulair					4								4	5
fr:un_gateau	5		7	-3													-8	5		4
fr:un_goss	-5
fr:un_grand	4	5		-2	-5					6	-3							-2			7	-3	-6
fr:un_gros	-4	-2			-3	-2
fr:un_homm	4	6	7	-4		8				4	4		8										-3
fr:un_huiss	-6
fr:un_humain	-3
fr:un_joint	6
fr:un_jour		-2		-4	-4	-5	-3				4						-8	3		8		-3	-3
fr:un_kilometr	3
fr:un_loir	-3
fr:un_lund	-2
fr:un_magasin				4	2		6										-7	2		3			5
fr:un_manteau	-4
fr:un_mard	-8
fr:un_mariag	3				3													-3		4
fr:un_matel	-3
fr:un_messag	-4
fr:un_metr	2	8									-3					7		8					-7
fr:un_ministr	-3
fr:un_model	-3
fr:un_mois	6	13	-2				6			5		8		-3		8	-3	-4		-3			9
fr:un_monsieur	4	-2		-10	-5	-3	5			-2	-3						3		-2	-3		-4	4
fr:un_mot	-11	2	-6	4	-7	-2	-2	-2		-3	-2	-3	-4	4		5	-12	3	-3	7	8		-5
fr:un_non	-3
fr:un_nouveau	5	6				4			4					5	4		-10	-9	-2	11		7	-2
fr:un_nuag	-6
fr:un_numero	5	-4															-3	-3		5			4
fr:un_oreil	-7
fr:un_osteopath	-2
fr:un_papi	10	5	-3		-7	-2		4		4	-2						5	-8	-2		-2	-4	8
fr:un_pet	-5	7		6	-7		4				-3		-2	6			-2	2	6	-8	9	-5
fr:un_peu		-10	-6	9	12	-4	-2			-4	-3	-2	-3	-3			3		-8		-3	3	4
fr:un_pis	-3
fr:un_placard	-5
fr:un_plan	-6
fr:un_plantag	-4
fr:un_pneu	-3
fr:un_poil	-3
fr:un_post	-5				-3
fr:un_pourboir	-3
fr:un_prem	-3
fr:un_prix	5		-2	3					3			5	-5	-4	3		2	-5	-4	-8		4	5
fr:un_problem	-18				-4
fr:un_quart		-3		3													-5	-5	7				7
fr:un_rappel	2
fr:un_rayon	-3
fr:un_rendez-vous	-8
fr:un_respons	2	-2		6	12						-4		4				-7	8		-2		4	-3
fr:un_retour	2
fr:un_robinet	2
fr:un_rond				2	4												-4	11		-6			-4
fr:un_sac	3	2		3	3						-3			-3			-4	3		5		-3	-2
fr:un_servic	-8
fr:un_seul	11	-3	5	-6													-3	4					-2
fr:un_sm		-6	6		-3									-2				-3		7		-3	-3
fr:un_soir				-6									3	4			10	-3		-7			-2
fr:un_sou	3
fr:un_souc	-3
fr:un_souffl	-3
fr:un_soup			2														4	2		-6
fr:un_sourir	3
fr:un_stagiair	3
fr:un_technicien	3		-4		-4	6											-4	-3	5	4			-3
fr:un_tier	-5
fr:un_titr	-2
fr:un_tout	-2
fr:un_trou	-6			5	2	-2							2	-3			-8	-5		11
fr:un_tuyau	-3	-3
fr:un_velo	-3
fr:un_ventil	2
fr:un_verr	6			-2	3					4			-2				6			-7		5	-4
fr:un_vet	-3
fr:un_vieux	-3
fr:un_virus	7
fr:un_voisin	5	-4		6	-5												6	-3		3		-3	-3
fr:un_vrai		-8		9	3	-3	-2	-2	-2	-3	-3		-2	-4	-2	-2	-4	-5	8			5	-6
fr:un_y	-3
fr:unanim	-2
fr:unanim_lou	-2
fr:under	5			6																-3			6
fr:une	-4	8	5	4		-4	-8	-5		-3		-6	-8			-4	4	-17		5	-3	-4	-8
fr:une_a					-3
fr:une_affair	3
fr:une_amend	2
fr:une_anomal	-6						-3
fr:une_assiet	-3		-5	7	-3	4											2	-2		-2		3
fr:une_attest		-4
fr:une_autr	10		-4		-6	-3	2			2	-2	4	-2	-3					-3	-4		-4	8
fr:une_avanc	-2
fr:une_bel	5		9	-2													4	4		-7
fr:une_blagu	-4
fr:une_boit	3	-3		3													-4			2	4
fr:une_bon		-2		6													2
fr:une_boucl	-3
fr:une_caiss	3	-4	6	4	2											-2	3	-3
fr:une_cart	5		-6		-4					2							-6	-2		4
fr:une_chais	4	6	-3		-2	5	6			4	-2		4				-4			2		2	-3
fr:une_chambr	5	-3	7	9													8			-7			-3
fr:une_chos	7		-2	7	2	3											11	-5	-3	-9		3	-3
fr:une_colon	3
fr:une_couvertur	-5
fr:une_dam	3		-4	-5	-3						4		2				-6	4				-3
fr:une_dat		-5			3									-3			5			-5		-3	-3
fr:une_de	3	-3	-4		-2	-2	4				-2							-4			3	-3
fr:une_demand	4	5					7					4		-6			4	7	-2	-11		-2	-3
fr:une_demi-journ	-4
fr:une_dent	-4
fr:une_dinguer	-2
fr:une_douch	2
fr:une_egratignur	3
fr:une_erreur	-5
fr:une_etoil	-5	-2			-4
fr:une_excellent	-3
fr:une_except	2	-3			10												10	-3		-7		-4
fr:une_expliqu		7			-3		4	5		4			-2				-3	-4		-5		4	6
fr:une_factur	-3	-5		5								-2						-7	4	7		-2	-5
fr:une_fauss	-3
fr:une_fenetr	-5
fr:une_fois	-4	-6	-5	10	4	5	-3				-6	-2	6	-4			-14	-8	5	10	4	-2
fr:une_fuit	-14				-3
fr:une_goutt	-4	-3	-3	-6													8	-2		-6
fr:une_hauss	3
fr:une_heur			-9				-3	-2	-2	-2	5	-2	-3	-4	-2		5		-5		-2		-8
fr:une_issu	-3
fr:une_journ		-3		-4	-2												-6	2
fr:une_lettr	-7	-4		-3	-6	-2	-2			3	-2		-3	-3						3		-3	-3
fr:une_librair	-2
fr:une_lign	-9	8			4		4									7	8			-8
fr:une_machin		-3	9	9	4															2			-2
fr:une_maison		-2
fr:une_merveil	-2
fr:une_minut	-6
fr:une_mis	-4
fr:une_nouvel				3	7	4							6	6			-9	-4		12			-3
fr:une_nuit	-7			2	4						6						-5		5	-2		2	-3
fr:une_offre		9		-4					11				-2	5	11		6			-4
fr:une_pag	4			-3	-3		6										-6	-3		5		-2	4
fr:une_pann	-6
fr:une_patienc	-8
fr:une_patron	-2
fr:une_perl	-3
fr:une_petit	-2			-3	-7	-6	-2		-2	-2	2	-2	-2	-3	-2	-2		2	-2			-3	-6
fr:une_photo	4	5	-3		-5	6	-3			2	-2			3			-14	6	-3			5	3
fr:une_piec		-4	10	-6	-2	-3											6			-5
fr:une_plac	-8	-3			-3						-2
fr:une_plaint	-11	-3			-4					4		-3	-2	-2
fr:une_pomp	-3	2	5	-3													8	-5		-2
fr:une_prem	-3
fr:une_pris	3
fr:une_profan	-3
fr:une_reaction	-4
fr:une_repons		11		3	-2					12	-2		4				4	-6		-7	7	3	2
fr:une_sage-femm	-2
fr:une_second	-5				-3
fr:une_secouss	-2
fr:une_semain	-3	5				6		5			3			-3			-6	-3		12		-3	-4
fr:une_serviet	4			-7													5			-3
fr:une_seul	-6	-3	8	4	-4						-2									-9		7
fr:une_simpl	2
fr:une_soir	4
fr:une_solut	-8
fr:une_soumiss	-3	-2				-5			4		-3		5	4	5
fr:une_sour	2
fr:une_tabl		4			-4					5							8	-2		-10			4
fr:une_tax	-4
fr:une_tiret	-5
fr:une_trac	-5
fr:une_trouill	-4
fr:une_tuer	-2
fr:une_vach	2
fr:une_video								7				4	-2				-3	-3		4		2
fr:une_vis		9		-7		7					-4			-3		6	6			-9		-3	5
fr:une_visit	-3
fr:une_voisin	-4
fr:une_voitur	-2
fr:une_vrai	-5
fr:uniqu	2
fr:unit	8	-5	-5	-5	-4	-4					-3			-2				-5	-3	8		-3	-8
fr:unit_exterieur	3			-8													7			-6
fr:until	3			5	8												5	-2					-2
fr:up	9	-4	-8	9		-4	-2	-2	-2	-2	-4	-2	-2	-2	-2		2	-5	6	-7	-2	-3	4
fr:urgenc	-7	-4	4	-9	-3		-4		-2		-2		-4	-4	-2		-2	-5	-2			2
fr:urgent	-18	-7			-6	-3	-4	-3	-3	-2	-3	-3	-3	-5	-3	-2
fr:urne	4
fr:us			-6	-3	9		-3				5	-2	-2	4			5	2	-4	2		3	-5
fr:usag	7	-3	-5	-9													-2			5			-2
fr:use		-3		3	-3												-6	-4		8			-2
fr:usin	8
fr:utilis		-2
fr:v		3	-3	-8	-4	-2					6						8	-8	-2	4			-5
fr:va	-3		-9	13	5	7	-5	-4	-4		5	-4	3	-9	-5	-4	-13	-5	4	11	-5	5	-7
fr:va_bien		-5		8		3				-3	5		7	-4						-7		8	2
fr:va_comm	-3
fr:va_se	-6
fr:vacanc		-4		2	5									-2			-4	8		2		-2	-7
fr:vach	3
fr:vachon	3	3				4			3	2			6	7	3		-6	-2			5	4	-3
fr:vagu	3	2	3	-4	-4			5										-3		-4			5
fr:vais			-5	7	5	-3	3		-2	3	-2			3	-2			8	-4			6	-7
fr:vais_pas	4
fr:vais_vous	-2			3													-3	7
fr:vaissel	-5
fr:vaissel_de	-2
fr:valeur	3	-4		3								3		-3			-5	7
fr:valid	-3
fr:valis	3			6	-3	2					-2						-4	4		-3		-2	4
fr:valis_port	-2
fr:valv	6
fr:van	-5	-4		10	-3	-2	3				-3	4		-5						-6			7
fr:vandamm		10			-3	5	-2		6				7	-2	6		5	-5		-12		5	5
fr:vandermeersch	-5			7	-2	-2							2	-3			-6	-6		3			8
fr:vann		2	-3							2										-2	4
fr:vas	8		-4	-12	4					5			-2				7	-3	6	-10		-3	-5
fr:vas_de	6
fr:vaut	-4
fr:vaut_la	-4
fr:vegetarien	4
fr:vehicul	-2
fr:vehicul_avec	-3
fr:veil	9	-9		-8	-3	-4	-3		-2	-2	-3	-2	-3	-5	-2	-2	10	3	3	-6	-2	-6	-8
fr:veil_a		-4	-3		6									-3				6		-4
fr:veilleux	-4
fr:veilleux_par	-4
fr:velo	4	-5	-8	3	7			-4	-3	-3		-4	-4	-5	-4	-3	4	-4	6		-3	-3	-9
fr:velos	-7		-3	5	3						4						9	-4		-8		2	-3
fr:ven	8	-2		13	-4	-7	7	5	5	2	-4	4		4	5	-2		-6	-5	9	-3	-3	-4
fr:ven_de	-3
fr:ven_la	4
fr:vend	-7	-2		6	-5												-6	3				7
fr:vendeur	2		5	-5	3		-3	-2	-2	-4	8	5	-3	-3	-2			7	-5	-2	-3	-7
fr:vendeur_a	3
fr:vendeur_de	2
fr:vendeur_ma	-2
fr:vendeur_me	-2
fr:vendeur_voul	-3
fr:vendeux_lui	-2
fr:vendr_ce	-2
fr:vendred	12	10		-10	-10			8	6		6		4	4	7	-8	-3	-10	-14		-5	11	-4
fr:vendred_#	3
fr:vendred_a	-4	-4	5	-7	-3				4		-2		6		4		8					-4	-3
fr:vendred_avec	-5							4				4
fr:vendred_jusqu	-4
fr:vendred_on	7	-2				-2					-2						5			-2			-4
fr:vendred_pour						3
fr:vendred_soir		3				3	6			4	2						-4	-2		-6		-3	8
fr:vendu	11		4	-4	3	-3		4						-3				-10	-2			-5	10
fr:vendu_une	2
fr:vent	3	-4	6	-10	-3		-3	4	-3	-3		-3	-4	-7	-3	-2	8	-4	-5	-15	-2	-6	9
fr:ventil	5	-3		10													-11			5			8
fr:ventous	3
fr:ventr	2
fr:venu		-3	-12	-15	-3	4	-6	-4	-4	7		-5	8	-9	-4	-4			3				-4
fr:venu_a	-7
fr:venu_chez	-2
fr:venu_deneig	-3
fr:venu_le			-2	-2		-3				5	-2		5				9	3		-5		-5	-5
fr:venu_pareil	-5
fr:venu_pour		-3	-4														-3	-2		7
fr:venu_un	-4
fr:venus	2	-3		-9	-3												7						-6
fr:venus_sous	-2
fr:verif	-6		-4	17			-5	3	-2			-4	-6	-8	-2	-2	-7	-4	-6	5	-2	4
fr:verif_le	-7
fr:verif_les	3			6							-3						-6	-3		3		6	-5
fr:verif_que	-4
fr:vern	-4
fr:vern_a	-4
fr:veron	5	-5	-2	8	-4												-11	3		10			-3
fr:verr	4		7	-12			4			3	-4		-4	-3		-2	17	-7	-3	-11	-2		-8
fr:verr_a	5
fr:verr_de	5			-10	-2					4			-2				8	-4		-8		5	-4
fr:vers	7	6	-8	7	7	2			-5	3		3		-5	-5	-4		-4	3		-5	-10
fr:vers_#	9	5	-5	5	4	5		-2	-2	5		-5		-8	-2		-14	-11	6	7	-3	-4	5
fr:vers_la					4			4				4					6	5		-5			-5
fr:vers_le	4			5	-3												-7			9			-4
fr:version	11	3	-6		-5	-4	-4	3	-2	-2	5		-3	-3	-2		-9	2	-4		-2		4
fr:version_de	4	5		-6							6						-5			13		-3	-8
fr:version_en	-4
fr:vert	5	-4		-3	-3						3						-5	-4	5	10		-2	-4
fr:very	18	9	5		-6	-2	8	-3	-3	-4	7	3	-6		-3	6	3		-6		-4	-5	-2
fr:very_nic	4
fr:vestiair_solidair	-3
fr:vet	-3
fr:vet_que	-3
fr:veto	-3
fr:veto_du	-3
fr:veuill	2	5	-3	5	4	5	10		-2		-2		-3	-9	-2		6	-4	-4			-6
fr:veuill_agir		2				3	4					-6		-4
fr:veuill_agre	4	6		3		3	8					6		-5			-3	-5		6		-2	2
fr:veuill_transmettr	-2
fr:veul	-2
fr:veul_plu	-2
fr:veulent	-8
fr:veulent_plus	-5
fr:veut	4		-11	25	15		-11	5		-4	3	-4	8			-6	6		-3	3	-9	-6	-6
fr:veut_laiss	-3
fr:veut_le	4	-5		7		-2							-3	-2			2	-2		7		-7	-4
fr:veut_parl		5			-2	-4			-2		-4	-2	10	6				-3		-6		5
fr:veut_pas	7			7	8	3					4			-2			2	4	-2			-4	3
fr:veut_plus		4		3	3					4	-5		7	3			7	-5		4		-3	-5
fr:veut_que	8	-6	-3	9	10	-3	-2		4	-3		-2	2	6	4		10		-6		-2	-10	-7
fr:veut_savoir	3			3	-4			5			-6			-3			-4	-5				2	3
fr:veut_un	-6	5				6					6			-3
fr:veut_y	-4
fr:veuv_depuis	-2
fr:veux	10	3	-7	9	23		-9	3	-5	10	2	-6	11	-6	-5	-3		-3				5
fr:veux_just	-6				-5
fr:veux_pas	4	-8		-4	-2	-5				4	-3		4	-5			3	-10		4			2
fr:veux_que	5	7		5	9	3				11	-4		6	-2			-4	-5	-3	10		-2
fr:vezin					-4
fr:vi	-11		3		-4							-2						-4		10			-6
fr:vi_a	-3
fr:vi_avec	-2
fr:vi_mon	-2
fr:viand		-5		-3		-2											-8	-3		8			-3
fr:vibr	-3
fr:vid	12	-2		12	12	3		5	2	-3	-7		5	-3	2	-3	5	-16	10		-3		3
fr:vidang	2
fr:video				-3				7				4	-2					-3		3
fr:vieil		-5	9	-5	-5	-2											-4		-3	6		-3	-6
fr:vieil_platin	-3
fr:vien	11		-4	10	4	6	-3		3				8	-4	3			-12	-4	16		-9	-5
fr:vien_de	5			6	4	4			4				6		5		7	-4		4		-4	-5
fr:viendr	9	-8	-3	11	6	-2							-4	-4			-11	-5	-3	16		-5	-4
fr:vient	17		4	-6	10		-5				-7	-4		2		-3	-4	-4	-8	6		5	-10
fr:vient_de	11	2			11	3					-3		4	3			-3	5	-4	8		-5	-10
fr:vient_dire	-5
fr:vieux	-5	-5		-3	-6	-2					-2						4	-4				-2	-7
fr:vieux_dev	-4
fr:vieux_roman	-4
fr:vieux_tuyal	-2
fr:view	4		-5	-2													2	-2
fr:vign	-4
fr:vill		-3	-5	-9	-5			4				3					5	9		-6			-10
fr:vill_a	3
fr:villag	10	-3	-11		4	-2					-2					-2	7			-8		-3	-3
fr:villag_ce	-2
fr:villeneuv				-3	2								4	3				-2	7	-3		-4	-2
fr:vin	-4
fr:vin_local	-2
fr:vingt	3		-4		3	4							4					3		5		-3	-4
fr:vingt-cinq	3
fr:vingt-deux		5			-3				3			3		4	3
fr:vingt-six	3
fr:vingt-six_minut	2
fr:vingt_et	-6
fr:vingt_heur	-5
fr:vingt_minut	7			-5	5												3	4		-5
fr:vingt_pour	2
fr:vingt_vol	-5
fr:vir	-4	-3			-6	-2	-5				-2	3	-3	-5			-13	-3	-4	9			5
fr:virus	7
fr:vis	11	9	-5	-12	6	11	-4		-2			-3		-6	-2	5	5		-4	-10	-3	8	-5
fr:visibl	4	-4		3	-4												-6	6		3			-5
fr:visioconferent	3
fr:visit	4			-7	6			-3	4	-4	-4		-5	4	4	-2	3	7	-3	-16	5	5	-7
fr:visit_de	3
fr:visiteur	4		6	7	5	-2				5			3				-11	4	-3	3	-3		4
fr:viss				2	-2		-2				2	2		3			6			-5			-3
fr:vit			-4	-6		7	-4	-2	-3	4	7	-4		4	-3	-2	4	-6	-3	-6		-4	6
fr:vit_fait	-3
fr:vitess	2
fr:vitr		-3			4												3			-4		-2	-5
fr:vitr_don	-4
fr:vitrin		-3		-3													-2						-2
fr:vitrin_tres	-3
fr:viv	7	7	-4	-3	-5	4	-2		-2	2	-2		6		-2		2		-3	-11	3	2	-4
fr:viv_voix		8			-4	5				3			7							-6	4	3
fr:vocal	-4	5	-2	-6									-2	9		9				5		-6	-2
fr:vocal_a	-2
fr:voi	-10		-3	-6	4	3	-3				4						9			-8		-3	2
fr:voi_le	4
fr:voi_reserv	-6
fr:voic		4		-3	2						7			4			-8	4		9		-3	-4
fr:voila	-4	3			-6									-2		6	-2	-4		10			-4
fr:voila_ce	-10
fr:voila_donc	3
fr:voir				6	-4	-9	-7		-5		-5	-5		-2	-5	3	-6		-8	5		4	-3
fr:voir_avec	-12	-3			-5	-8					3
fr:voir_les	6		6	-4													7	-3		-4
fr:vois	12	-3	2	6	2												-5	13	-5			-2	-5
fr:voisin	8			-6	-11	3	-7	-6	-7		4	-7	-9	-5	-7		9	-5		5	-7	-16	-3
fr:voisin_dans	7
fr:voisin_de	-6			3							3			5					5			-3	-2
fr:voisin_du	7																			7			-6
fr:voisin_le	3
fr:voisin_meme	3
fr:voisin_qui	2		6	-8	-2						2						2	-2		5		-2	-4
fr:voit	10	6	-9		-5	2	-2				-2		-2	-3		6	-16	2	-3	14			-6
fr:voit_le	7		-2		-2												-11			11			-3
fr:voit_les	6
fr:voit_plus	-5
fr:voitur	-2	-4	-3	-7	3												4		-2				-3
fr:voitur_propr	-2
fr:voitur_sans	-5
fr:voix	10	11	-3		-7			7	-3	4	5				-3			-9	-4			4	5
fr:voix_haut	2
fr:vol		-7		4	10	-3					-2	-3	-2	-2			7		4			-5	-5
fr:vol_avec	-5
fr:vol_dans	-3
fr:vol_de	-4	-2			-5
fr:vont		-2			-3
fr:vos	4	-6	-16	3	3	-6	-12		-3	-9		-2	3		-3		7	-10	4	9	-7		-25
fr:vos_concurrent	3			3	5				4					3	4		3					-2
fr:vos_croiss	-6
fr:vos_demenageur	-2
fr:vos_deux		-5		3	2												-4	-4	6	3
fr:vos_equip	-2
fr:vos_homm	5			-7																9			-6
fr:vos_install	-2
fr:vos_moul	4
fr:vos_ouvr	2
fr:vos_soin	-5
fr:vot	3
fr:votre	4		5	-8	8	-10	3	5	-6	-6	-6			-2	-6	-13	13		-3		-5	-16	-4
fr:votre_accueil	-2
fr:votre_affair	2
fr:votre_agent	-3
fr:votre_appl	-2
fr:votre_assureur		11		4		4	6	3			3	11	-4				-4	9		-10
fr:votre_bijout	-4
fr:votre_boit	-4					2					3
fr:votre_boutiqu	7
fr:votre_brigad	-2
fr:votre_collegu	3	-7	3	-5	11	-3											11	-4		-6			-3
fr:votre_compt	-8
fr:votre_confirm	4
fr:votre_connaiss	-3
fr:votre_conseil	-4
fr:votre_contrat	-3
fr:votre_courr	3
fr:votre_devou				4			3					4		4			-3	4		5
fr:votre_diligent	-2
fr:votre_enseign	-4
fr:votre_equip	-8	-6							-3					-2	-3
fr:votre_factur	-5
fr:votre_gar	5	-5	-2	5															6			-2	-3
fr:votre_gest	-4
fr:votre_hotel	-3
fr:votre_install	3
fr:votre_livreur	2			-4		3								-2				3					-3
fr:votre_messag	-3	-2			-4									-2
fr:votre_musiqu	2
fr:votre_nouveau	5											-4											-2
fr:votre_nouvel	5	6	5	-3	-4						6						3	-4				-3	3
fr:votre_ouvr	5	3	-3					6										6		-6
fr:votre_part	-3	3		5			2		3						4		-3	2				-3	3
fr:votre_prenom	-2
fr:votre_prepos	2	5				3	7					4		5						5
fr:votre_propr	4
fr:votre_raccord	3
fr:votre_regl	3
fr:votre_restaur	-3
fr:votre_robot	6
fr:votre_secretair	3
fr:votre_sen	-3
fr:votre_servic	-3		5	-2			4							-2			4			-4		-2	4
fr:votre_sit	3	-3		6	3													-3	6	-13			5
fr:votre_societ		8		3			8		7					5	7		-3			-4		-3	8
fr:votre_standard	-3
fr:votre_technicien				2						-3	-3		-3	-2			-5		-4	4	6		-6
fr:votre_temp	-6	-2
fr:votre_vendeux	-2
fr:voudr	-7	-5	-4	13	-6		-8	-4	-3		-8	-6	4		-3	-3	-17	3		-4	5	10	-5
fr:voudr_lui	-3
fr:voudr_pas	-4
fr:voudr_que	6	-3		6	4	-4	-2			-3	-3		6	4			-9	-8	3			11	-4
fr:voul	-14	-10	11	8	5	-7		-6	-5	2	-10	-5	-2	-8	-5	-5	10	-7	-9	-3	-6		-3
fr:voul_felicit	-2
fr:voul_just	2				3
fr:voul_me	-2
fr:voul_pus	-3
fr:voul_que	-15	-3			-3
fr:voul_savoir	-4
fr:voul_vous		-4	5							-2							3	-2	-2	6			-5
fr:vouloir	-6
fr:vouloir_me	-4
fr:voulu	-3		-3		2	-2	-2			5							5	-5		3		-2	-3
fr:vous	6		2	9	-2	-3	-4		-8	-5	-4	-9	-8	-6	-8	-9			3		-5	-7	-4
fr:vous-mem	-5	7		4	4	-3	-2		7	5	-2		6	8	7		3	-3		-4		2
fr:vous_a	9	2	4	-2	-6	-3	-3	-3	-3	-3	5	-3	-3	-3	-3	-2	10		-4	-8	-3	-4	-8
fr:vous_adress	-4
fr:vous_ai		6	6		2	-2	7	-2		-3	-2	-3	-5	7			-7	-10	5	9		-6
fr:vous_aim	5
fr:vous_allez	5	-3			11													3		-4			-3
fr:vous_arriv	-3
fr:vous_aur	6				-2	3	5										8	-3		2		-3	-9
fr:vous_aurez	4	-2		-2	-3												-7	-4		11
fr:vous_autr	-3				-2	-2	5		3	3		-3	-3		3		-2		-3	4		-7	2
fr:vous_avais				-5	2												-5	2		5
fr:vous_avec			6		2												3	-4		3
fr:vous_avez		9	-8	-5	-14	2	5	9	-4	-4	-8		-6	4	-4	-3			-7		-4		-3
fr:vous_aviez				-3	-3		4							-3			-5	-5		-3			9
fr:vous_corrig	6				-4												-5	-4		10			-4
fr:vous_de	3
fr:vous_demand	6	7		5	4	3	7	3		3		8	-3	-4				9	-4	-11		-5	2
fr:vous_dire	-11
fr:vous_dites	3
fr:vous_du					-2						3						-3	5
fr:vous_ecris	5	5	10	2	-5					4	-4			3			-5		-3	10	3	-3
fr:vous_en	-3		4		-9	-4			6		-2			-3	6		8	-4	-3	-5		-4
fr:vous_encor	-4
fr:vous_envoi	-4
fr:vous_est	5	6	-2		6		2			5							6	-4
fr:vous_et	-5	3										5	7
fr:vous_etes	-3			5	-2		4					-5		-4			-11	4	-3	4		-4
fr:vous_exprim	-5
fr:vous_ferm	2
fr:vous_gard	-2			2	8	5							2	3			-5	8		-4			-2
fr:vous_invit	4			2	-4		4					4					-7	4		-4			6
fr:vous_la	5		-6	-5	-2	3	-2				3		-3	-3			7		-3			-5	-6
fr:vous_laiss		-3	-2	6								4	-2	-3				3				3	-5
fr:vous_le	-8	-12	3	-6	-14	-4		-3	-3	-4	-4		-5	-7	-3	-2		13	-6	-5	5	-8	-6
fr:vous_les	4		-3	10	6	-2	-3						-2	-3			-9		8		4	-2	-3
fr:vous_me	13	-8		2	7	-11	-12	-8	-7			-9	3		-7	-5		5		-10		-5
fr:vous_met	4
fr:vous_ne	-4	-8	-2	-9		-3	-3			-2		-3	-4	-5			6	-6	5	-5			-2
fr:vous_nous	-7			2	8		-2	5									6	-8	6	-11			8
fr:vous_pass	3				-3
fr:vous_plait	5	-12	-8	18	2	-3	-7	-6	-5	-7	-4	-7	-8	-9	-5	-4	-13	-2	10	4	-6		3
fr:vous_pouvez	6			5	5													3					-6
fr:vous_pri		-3			-4		-2					-2		-2			-3	7	-3	-8		-3	-2
fr:vous_propos	3
fr:vous_rappel	4
fr:vous_recev	-10	-4					-3
fr:vous_refus	4			2	10												-11	-4	5	7
fr:vous_remerc	-5
fr:vous_repass	6
fr:vous_saur	-5
fr:vous_signal	3
fr:vous_trouv	-3					2					3
fr:vous_une	-5									3
fr:vous_voi	3
fr:vous_voul	4		2	4	8	3				-2	-2		-3	-2			14	-5	-4	-6	-2	-4	-5
fr:voxtrio	4	-3		-6													-6			3			4
fr:voyag	-4	-5		8	-3							-2		-2			-10	-5	-2	15		-3	-3
fr:voyageur	-3
fr:voyon	2				4				3				-2	-3	3			-4				2
fr:vpn	2
fr:vrai	6	-9	4	-2		-8	-6	-6	-5		-8	-5		-8	-5	-6	2	-11	3	2	-6		-16
fr:vrai_bien	-3
fr:vrai_caf	-2
fr:vrai_dire	-5
fr:vrai_que	4		10	-6	-3												5			-5
fr:vrai_soulag	-4
fr:vs	8				-4													-2	-2	-4		-3	4
fr:vs_avez	4
fr:vs_aviez	6
fr:vu	-2	5		10	-11	9	6	-6	-6	-7	-3	-6	-8	-9	-6	-5		10	-10	-12	-5
fr:vu_de	2		4		-3						4									-5		7	-3
fr:vu_et	3
fr:vu_le	-3
fr:vu_que	-5	3	7	6		3					2						-4			6			-2
fr:vu_un	5	4	3		-3		6										-3	10		-6			-4
fr:wai					-3
fr:wall	3
fr:want	-3	3	-5	4	10	3					-2							-4	-2	6			-4
fr:warn	4				-2		4				8	-2		-3			-4	-4		-5		6	6
fr:warning	3
fr:was			-15	-6	-14		-6	-5				-7	-7	-9	3	-7	4	3		-4	-4	-8	-4
fr:was_a	4																			4
fr:was_fixed	-4
fr:was_not	5
fr:wat	6		-5	-3	-2						-2						5	-3					-3
fr:wc	5
fr:we	11	-3			3		-9	-8	-8	-8	-9	-8	-8	-11	-8	-8	3	-5	3	-2	-9	-11	-4
fr:we_are	5	-5	5	-5	-4	-3	-3	-3	-3	-2	-3	-3	-3	-4	-3	-3	-14	-7	-4	21	-3	-5	-10
fr:we_have	6	-3		-3	-4	-2					-3						2	-3		-4			3
fr:we_will	3		-4		8												7		-4	-8			-3
fr:wednesdai	5			4	-2	-2					5			6			-5	4				4	-4
fr:week		-4	2	-5	-7	-3	-3	-2	-2	-2	-3	-3	-2	-3	-2	-2	-13	-5	-2	14		-3
fr:week-end	6		-2		6		-3			3	-6	-2	-4	-4			-11		5	-2	-2	5
fr:weekend	-9				-3
fr:weird	-4
fr:wel	5	-3	-5	5	-3												7	3	-2				-6
fr:wel_packed	-4
fr:wendi	-6	-7	-2	-4		-5	-3	-2	-2	-3	-4	-4			-2		12	-10	3	-18	6		6
fr:went	7	-5	-3	5	-4	-3						-2		-2			-6	6			5	-3	-3
fr:were	3		-3
fr:what	3	-2	-4	3		-3					-3		3	-2			4	2	-3	-7	3	-2
fr:what_a	-3
fr:when		-5	-3	11	-3	-4				-2	-3			-2			-12	-7	-3	8			4
fr:when_is	6
fr:where	7
fr:where_is	5
fr:whi	2
fr:which	5
fr:whit	8	-2	-2														2	-3
fr:whitcomb	2			5				3			2						-4	6		-2		-5	3
fr:who	13	-5		-7	-4	-3	-2	-2	-2	-3	-3	-2	-2	-3	-2	-2		-5	-3	4	-2	-4	-4
fr:whoev	5	-2	-2	7	6	-3		3					-2	-4			7	5		-3		-6	-5
fr:whol		-2	5	-3		-3											5			-5			-3
fr:whom	4			4	-4	-3	4			4	-4							7		-9	4	-3	-2
fr:whom_it	3			4	-4	-3	4			4	-4							7		-9	4	-3	-2
fr:wi-f_la	-3
fr:wif	-6	-6	-4	-3	-3	-4	-3	-3	-3	-2	-5	-2	-3	-5	-3	-3	-7	-3	-4	-4	-2	-3	9
fr:wif_plus	-7
fr:will	-6	-4	3	-3	5	-4					-2			-2			8	5	-4	-15	7		-6
fr:will_be	-8
fr:window			-5	-2													2
fr:with	17	-4		11	5	-6	-4	-4	-4	-4		-4	-4	3	-4	-4		-10	-9	15	-4	-5
fr:with_a	11		-4	3	-2												-4			7			-6
fr:with_the			-3		-2												-8	-4		15			-6
fr:without	3
fr:wonderful	2
fr:word	-4
fr:work		-5	-6	3		-3				-3	-3			-3				-4	6	-16	-3	-3	10
fr:would	4	-4	-5	6		-5	-3	-3	-3		-5	-4	4	-4	-2	-2	2	-2	3	4	2	-5	-2
fr:would_be				8	-3												-4	-3	6	6			-3
fr:would_do	-2
fr:would_go	-4
fr:would_lik				2	7												7						-3
fr:wow	-9
fr:x		-3		2	8						-2						-5	9		-6		-3
fr:y	3	-6	-9	12			-17	-5	-13	-9			-12	-18	-13		-6	8	-14		-2	-13
fr:y_a	2	-14	-17			-2	-9	-8	-8	-11	-3	-4	-4	-12	-8	-7	-11	10	-13	4	-9	-12	2
fr:y_allais	-4
fr:y_aurait	-2
fr:y_avait	8	5	-4	-3	-4	3	-3			3	-3	-2	-4						3	3	7		-12
fr:y_compr	-5
fr:y_connait	-4
fr:y_en				3	-3						4						-4	5		2			-3
fr:y_est	8	-4		7	4												-7	6	-2	4		-3	-5
fr:y_etait	-4
fr:y_jet	3
fr:y_march	-3
fr:y_mettr	2
fr:y_mouill	5
fr:y_nous	-4
fr:y_oblig	-3
fr:y_ont	-13
fr:y_pass	4
fr:y_rappel	-7
fr:y_rest	-4
fr:y_retourn	-11
fr:y_va	7
fr:yannick			-2	-10	-5	-2			4			-2		5	4		-3	-5	6			-4	4
fr:yasmin		-3		6	-4												-9	6		7			-4
fr:yassin		-2	-3	9			-3	-3	-3	-3	-4	-3	-4	-4	-3	-3		-3	-2	-8	-2	7	6
fr:yassin_a					5
fr:ye	4
fr:ye_#	4
fr:year			5	-4	-5													-7	10	-11			-5
fr:yeux	4	-6	-6	-8	-3	-3				-3	-2						7			-7	-2	-2	-2
fr:yeux_au	3
fr:yo	10	-3	-3		-4	-2					-2			-3			-7	-2	-3	13		-3	-8
fr:yoland		-3
fr:you		-4	-5	-8	-13	-14	-5	-10	-9	-10	-7	-11	-11	3	-9	-8	-4	-4	5	5	-8	-13	2
fr:you_a	-3
fr:you_can	3
fr:you_fix	2
fr:you_send	6			2	4												4	-8	-2	2			6
fr:you_told	10		-3	4	-3	-3					4			5			-12	-7	-5	13		-3
fr:youp	-4
fr:your	5	-8	-4	9	-5	-5	-4	-3	-3	-4	-4	-4	-4	-3	-3		-17	8	-8		-5	-4	7
fr:youssef	-3	-3			-3
fr:yvan	-4				-2				4				5	5	5
fr:yvon	2	7	4	2	3	4				5	2		3	-2			-3		-3	2	-2		-2
fr:zebr	4
fr:zen	3
fr:zero	-11	3	-11	-13	-7	-4	-4	3	-3	-3	-5	-4	-3	7	-3	2		3	-3		-2	-5	-7
fr:zero_espoir	-3
fr:zero_fois	-4
fr:zero_messag	-3
fr:zero_musiqu	-4
fr:zero_tim	-4
fr:zerrouk	-5	2		3		7	3				-4			-3			-2	-4		-2		-3	9
fr:zinc	8																			-8			7
fr:zon	3
from:letter	7	-35	-24	-5	-22	-30	-27	-25	-26	-25	-30	-27	-27	-32	-26	-28	-19	-17	-19	7	-25	-28	-15
from:note			-48	80	6	8	-7	-29	-27	-28	14	-8	-19	-8	-24	-23	-43	-10	-5	-2	-9	30	-4
from:review	-2	-36	10	-76	-50	-46	-37	-34	-38	-37	-45	-32	-37	-37	-37	-11	114	-58	-43	-105	-40	-49	-61
grief:0	-4	-2		7	7		6	5	3	4	3	6	5	4	4	6	-9	5	6	9		7	8
grief:1	6	4	-7	5	8	4	5	3		7		6	5	3		4	-5	7	9	-8	9	8
grief:10			8	-4		-3							-2				5	6		-6	-3	-8	-4
grief:100	-3		5	-2	2												5	4		-7			-5
grief:101		-2		3		-3											4		-4	-2			-3
grief:102			-3	5	8													-3		9
grief:103				5	3															-8			4
grief:104																	-6			2			5
grief:105	-2			5	4												-8	4		5			3
grief:106		3	3	-13	-4														-2			3	-5
grief:107			3																	-3
grief:108			3	-9	-3											-2			-3	3
grief:109			-3	-3														4					-7
grief:11	8	2	-8	4	-9					-5	3						-15	-6		19	-9	-2
grief:110			-4																3	3			-4
grief:111	-3																6		2	-9	3		3
grief:112			3		2	3		3	2					3	3	3	6	-2
grief:113				8														2	-3	2
grief:114	2	3	-6															-4		-2			-2
grief:115			5	-2														-3		6
grief:116		-2		9	2															3
grief:117		-3		-3													-4	3		6			-5
grief:118			-3	-12	2															10	2		-5
grief:119		5		-6												2		-5	2
grief:12				3	-3	4				3							4		4	-11			3
grief:120			-4																-3	2
grief:121				4							2						3		3	-4			-2
grief:122				-4													-3			2
grief:123				-7													9	8		-10			-7
grief:124		3	5	3		3												3		-2		-3
grief:125		3	-7		-5													-3	-4	3			-2
grief:126	4																	-2
grief:127			-3														6			-6
grief:13	-3		4	6	-6	-2	-4	-3		-4	-2	-3				-2	-6	-3	-6	-3	-2	-2	7
grief:14		-2	6				2				3						11	4	2	-8
grief:15	-2	-4			2	-3											4	-2	4	-3		4
grief:16	4		-6		7	4											4	3		-4		2	-4
grief:17	7		-4	-3	-4		-4	-3	-3	-4		-5	-5		-4	-2			-5	-2	-3	-3	-7
grief:18	-3				2					2		2						3	-3	-8			6
grief:19			-4	4	4		3	2					2				13		-3	-14	2		5
grief:2		-3		5	6		2	3	3			2	4	3	2			10	2	-3			6
grief:20			3		-5												-6		4	-4			5
grief:21	-2	3	3	2	-6	3	2					2							5	-5		2
grief:22			3	7		2	2				2		2	2			-8	3		6			5
grief:23	-5	4	13	-5	-3	2	3	2	3	2		2	4	4	3	3	-8	4	4	3	2	4
grief:24	-2		8	5	6			2	2	2		2	3				5	6		-4	3		4
grief:25			2													-2	8	4	-2	-14			7
grief:26			8	-8		3					-4			4						7	-2	-5	-5
grief:27	-4		3	-14	4						2						7	6	3	-9			-2
grief:28			-3	3	-5												-8	3		10		-2
grief:29		-7	-7	-3	5													4	6				-7
grief:3	4	-3	-6		-4	-4	-5			-3			-2	-2		-3	-5			5	-3		-14
grief:30	-6	5	6			4											4	2	-3			-4
grief:31	3		8			-3								2			5		-3			-3	-3
grief:32			7	4														-6	-3				7
grief:33			-3	12										-2			-6	6			3		6
grief:34			-7	-3	-2												-10		-5		-2	2	6
grief:35				5	4													3		-5			3
grief:36		3	6	-2	3									4		2				4
grief:37	4			-6	4							3					11			-7		-3	-6
grief:38			5				2			3				4		2	4		6	-5	2	4	-8
grief:39			-6	-2	4												8	2		-5			-6
grief:4	-3	-4	-5	-13	7					2				-3			23			-13			-10
grief:40		2	-3	-6						3	4			3				-9	4	8			-4
grief:41	3			-4	-3					-2	3						-3		-6	-3	-2		3
grief:42	-3		-6														-8		-3	17		-2
grief:43			-9	8	3													-5				5
grief:44	-4		-3	2														3		-7		3	9
grief:45			11		-3						2	2					-6			6		3	4
grief:46	2	2	2	3	-3													-3		-4			-2
grief:47			-4	-7																9		-8	-8
grief:48			-2		4													-3	4	5		3	-6
grief:49			-6								-2						-7	-3		4			3
grief:5	-5	5	4		12	4	2	4	4	5	2	3	3	7	4	5	12	3	3	-6	5	3
grief:50			2	5												3	-6				3	3	3
grief:51			-5	-4										2			11			-3			-2
grief:52			-5	-3		2				-2							-5	-3		4
grief:53				-7	5												11		2	-12		3
grief:54		-3	-6	6	-5					-3							-6		-3				3
grief:55						-2											3			-4			-6
grief:56														-2				-2	-3	2		-4
grief:57	-3		4	-3													-4	3		3			-3
grief:58			-5		4													2			-2		2
grief:59			-5	-5													6			-6			-2
grief:6	-3	3		8		3	3	3			4	3			2		-3	6		-3			6
grief:60		3			3						3						8	2		-6		2	-7
grief:61					4													-3		-3			4
grief:62		4															5	3	3	-6			-4
grief:63	-3		5	3	3														-2			-3	5
grief:64				6		-2								-3			-6	2	-3	5	3
grief:65				-3	-2						-2							4					-3
grief:66		-5		-4		-3					-2							3	-4	-3	-2	2	-3
grief:67			4	-4	3			3	2						2		2	2		5			-8
grief:68		4	4	-4										2			-3	5	3	-4		2
grief:69			5	-4													7			-6		3
grief:7				-14					-2	5	2			-3			15	2		-10	2	-3	-9
grief:70																						-3
grief:71					4												2	-3					-5
grief:72	3		3	-3													2	-7		2	-3
grief:73	-2	-3		13	3	-3					-3						-4			4			5
grief:74			-4	6													-8						4
grief:75			-3	2	2													2		7		-3
grief:76																	-2	-3		2			3
grief:77					4	3						2					-4	4		3			-4
grief:78			-5														-3			4			-3
grief:79		3		9	-3												-3						4
grief:8	-2		3	-5		-3		-3			-2		-3				5		-5	-3	-4	-7	3
grief:80	2		-5	3	-4												-6		2
grief:81		-3		2		-3								-3			-2		-4		-3
grief:82		2		5													6	3				-3
grief:83			4	-4	-5													-3			3
grief:84		-3		4	4									-3			3						-3
grief:85		2		4	5									2			4	-5		5			-3
grief:86				2								2					2	-3		8			-2
grief:87																	5		-2		2
grief:88		2		10		3							2	3			-4		4	-3			7
grief:89			4																		3
grief:9	4			-8		3				-2	7					-3	-11	-2		12	-2	3	-5
grief:90				3													-8	2		3			2
grief:91			-4	2	-3												9			-3			-5
grief:92		2		3													-8			13			-3
grief:93			2	-3													4		-3	2
grief:94		7			-5	3	3										-6	5			2
grief:95																			3	-6	3
grief:96				-2													-4	5				-3	-2
grief:97			6	8		3								2			-5	4	3	-6		5	7
grief:98	3				-4												-4	2	3	-6
grief:99		-3		3													3
margin	8		-2	-6	-4	-3	-4	-4	-5	-5	-4	-3	-4	-3	-5	-3			-7	-8	-7	-5	-2
margin:clear	17	-15	-12	-6	-17	-14	-17	-17	-18	-19	-20	-15	-19	-18	-18	-16	-9	-7	-16	-5	-21	-17	-15
margin:no	-9	-42	-26	-38	-19	-50	-41	-40	-37	-40	-34	-38	-39	-40	-36	-34	23	-50	-15	-29	-35	-32	-34
margin:none	-27	-54	-60	3	-56	-56	-51	-49	-51	-50	-53	-52	-53	-45	-51	-47	-12	-63	-46	5	-45	-36	-76
margin:yes	-2	-53	-3	-13	-28	-48	-39	-35	-41	-33	-39	-39	-37	-51	-40	-35	42	-34	-37	-49	-34	-43	-9
only-asks	-30	-34	-29	-13	-37	-31	-28	-28	-27	-33	-32	-28	-28	-31	-28	-28	15	-52	-40	-15	-28	-34	9
praise		-3	3		-5		-2		-2	-2	-2	-2		-2	-2	-2	3			-2		-2
repeats	7	14	-11		-31	-11	-11	-14	6	-23		-23	-2	25	3		-23	2	-32		-6	-11	21
reproach	3	-4	-8		-5	-6	-6	-6	-7	-7	-5	-6	-7	-5	-7	-5	-8		-6		-7	-7
rule:ask		-14	-35	114	27	-11	-15	-12	-16	-12	-12	-10	-10	-14	-13	-17	-42	17			-8	4	-8
rule:boundary	66	-59	-36	108	207	-30	-18	-9	-20	-19	-32	-22	-29	-32	-19	-13	37	-2	46	-11		-51	-24
rule:broken-promise	27	-18	-33	-13	-49	-25		-24	-15	-24	-11		3	5	-11	-12	-31	12	17	4	-25	11	-9
rule:critical		17	-2	3	-2	7	3	3			5	3	5	8		2	-4					5
rule:critical:asks_for_boss	34	104	-18	49	-39	22	2	10	18	60	-4	5	144	73		-8	-35	-72	-14	-77	-10	129	-60
rule:critical:churn_threat	-5	78	-11	29	-33	-9	-4	14	106	-12	-19	28	32	63	102	16	-56	-37	-8	28	-9	57	-37
rule:critical:discrimination	26	78	-14	31	-12		16	-9	-8	102	9	-9	28	-19	-8	-7	-54	22	18	-61	49	-11	11
rule:critical:large_money	43	104	-15	34	-34	-37	45	36	-8	-13	-26	132	-6	25	-4	-9	-43	46	-16	-55	-13		27
rule:critical:legal_threat	-3	85	-23	23	-38	18	138	15	-25	14	20	29	13	32	-22	-14	-15	29	-21	-43		12	19
rule:critical:media_threat	24	75	-12	20	-22	4	-21	126	-16	-12	-28		10	30	-13	18	-61	17	-10	27	-11	21	7
rule:critical:public_review	18	122	-58	-16	-17	-13	-14	20	-14	30	-11	-13	-21	44	-12	123	14	19	-6	-6	-16	-19	-25
rule:critical:repeat_unresolved	28	115	6	19	-36	9	9	34	20	-9	15	10	35	165	12	40	7		-16		-23	25	-30
rule:critical:safety	21	142	-26	33	-33	170	6	-7	-11	-11	81	-23	7	9	-10	-13	-58	-34	-20	39	-22	14	37
rule:critical:vip_client	-9	64	-8	5	-23	13	-16	-15	102	-9	-19	7	23	56	108	-6	-38	-27	-6	4	-7	57	-32
rule:critical:vulnerable_person	16	103	-22	26	-17	91	-22	12	-17	-14	153	-15	9		-16	-8	-46	-10	-13	59	-13	-33	9
rule:irony	61	-58	204	-92	-59	-38	-25	-25	-26	-26	-33	-30	-24	-32	-25	-40	45	-49	-36	-31	-26	-26	-49
rule:remedy:apology	35	32	-9	35	-5	-24	13	-7	-7	59	-19	-7	-5	-12	-7	-3	-67	-39	-11	-48	118	-43	-39
rule:remedy:callback	7	53	-32	55	-76	20	-12	36	32	-20	6	9	67	29	26	-18	-77	-59	-37	-129	-34	181	-53
rule:remedy:discount	17	-33	-48	53	10	-28	-25	-21	-21		-27	-25	-29	-33	-19	-16	-53	-29	118	-69	-23	-38	-15
rule:remedy:information	-15	11	-24	31	-67	7	-11	-23	-25	11	5	-7	-28	-23	-24	-20	-38	-54	-45	-52	-26	-46	135
rule:remedy:none		-51	5	-79	-16	-43	-35	-34	-37	-36	-38	-37	-39	-43	-35	-26	85	-58	-36	-25	-40	-55	-57
rule:remedy:redo	9	-25	-38	24	-27	-24	-26	-26	-26	-34	-28	-20	-24	-21	-24	-31	-13	-38	-26	63	-35	-34	-41
rule:remedy:refund	26	-46	-31	58	-4	-31	-16	-24	-21	-22	-28	-18	-35	-28	-26	-16	-92	136	-40	-30	-20	-48	-50
stars:high	-91	-52	-99	-32	-53	-44	-33	-30	-33	-35	-39	-32	-30	-34	-32	-37	70	-29	-32	-70	-30	-30	-55
stars:low	146	-4	71	-70	-24	-41	-39	-32	-39	-32	-42	-26	-42	-27	-39	24	103	-58	-36	-89	-40	-53	-61
stars:middle	159	-53	-43	-48	-66	-48	-35	-37	-38	-37	-47	-36	-35	-42	-37	-46	86	-58	-50	-99	-39	-43	-37
stars:tone:no-grief		-12	-36	20	-18	-10	-10	-11	-12	-14	-10	-12	-9	-10	-12	-15	-29	-5	-9	-19	-5	-3	33
stars:tone:own-fault	18	-9			-14	-6	-3	-3	-4	-3	-4	-4	-4	-7	-4	-6
stars:tone:praise-turns	121	-22	-73	-43	3	-19	-18	-16	-17	-18	-18	-19	-15	-22	-17	-21	39	-24	-22	-34	-18	-18	-42
stars:tone:tells-thanks	19	-2	34	-6	-8	-3	-2	-3	-3	-3	-4	-4	-3	-3	-3	-7	4	-6	-4	-8	-3	-2	-3
subject:cue:contact.contact	-23	38	-6	27	-15	-9	18	-7	-7	16	-10	-9	7	41	-6	-5	-26	31	-8	4	-5	-8	-10
subject:cue:critical.churn_threat	6		-5	12	-17	-6	-15	-7	10	-6	-4	8	-16		10	-5	-7		-7	6	-3	9	-8
subject:cue:critical.large_money.loss	-11	-15	-13	-4	-26	-25	8	-20	-19	-16	-16	6	-22	-23	-18	-12	-9	36	-28	-21	-11	-31	-4
subject:cue:critical.legal_threat.lawyer		44	-5	13	-11	5	61	-8	-6	-4	-9	45	-10	15	-6	-3	-25	26	-6	13	-4	-17	-25
subject:cue:critical.safety.hazard	16	-7	-3	-3	-2	-10		-3			-9		-3				38	-3		-35	-2	16	-20
subject:cue:critical.vulnerable_person	-18	17	-4	-6	-8	7	-4	-5	-5	-3	37	-4	-6	26	-5			-4	-3	14	-2	-9	-22
subject:cue:critical.vulnerable_person.need	9	35	-18	21	-21	-14	-10	-10	6	-7	49	-10	16	14	9	-6		-20	-8	33	-4	-4	-35
subject:cue:irony.absurd-image	-29	49	24	-15	-27	16	10	-9	16	19	-11	-12	-11	32	16	-5	-51	-32	-7	41	-6	-16	30
subject:cue:irony.mock-praise	75	-34	98	-62	2	-24	-12	-8	-10	-9	-15	-12	-12	-9	-9	-5	10	-4	-14	-5	-14	-21	-3
subject:cue:negative.announcement	-30	12	-15	6	-30	-5	23	6	-14	-16	-18	26	-18	22	-13	-11	-58	36	-19	4	-8	-27	11
subject:cue:negative.dissatisfaction	-15	-13	-6	31	-17	9	-14	-12	-11	-12	10	-13	29	-14	-10	-7	18	-14	-11	-9	-8	11
subject:cue:negative.failed-expectation	-8	-32	2	24	-39	-33	-24	-13	-15	-14	-23	6	30	-2	-14	-7	-27	-27	-17	7	-13	52
subject:cue:negative.failed-function	-70	-27	-10	47	-2	10	-30	12	-14	-12	-30	-19	-17	-19	-13	-10	-30	7	34	18	-7	7	-30
subject:cue:negative.lack	-8	-5	-4	15	-6	-9	-5	-4	13	-3	-4	-5	20	-15	15		15	-28	-4	15	-4	-4	-9
subject:cue:negative.plain-negation	16	-18	-7	23	22	-3	-6	-2	-7	-4	-3	-6	-5	-8	-6		-33	11	-3	3	-3	-8	23
subject:cue:negative.repetition	7	4	20	-9	-22	-7	-12	-19	6	-22	17	-24		35	-9	-16	-34	21	-29	-6	13		20
subject:cue:negative.trouble	25	-22		19	-12	15	-7		-9	-19	-8		-32	-36	-7	-11	-22	43	-33	-50	-21		57
subject:cue:negative.wait	-7		-9	10	-13	17	-12	-6	-8	-5	16	-9	-9	27	-6	-3	9	-15	-9	25	-4	-10	-9
subject:cue:negative.wrong	13	-4	13	18	-33	-22	-13	-12	-10	-13	19	22	-13	-15	-10	-8	-28	58	-17	-52	-11	3	-16
subject:cue:noise.auto_reply	-43	-9			-15	-6	-10	-7	-7	-7	-6	-8	-8	-9	-7	-6
subject:cue:noise.job_application	-88	-35			-38	-16	-13	-9	-19	-11	-10	-11	-16	-17	-19	-8
subject:cue:noise.out_of_office	-62	-19			-13	-12	-15	-7	-11	-6	-9	-8	-9	-16	-10	-7
subject:cue:people.person	17	15	-4	-26	-21	-19	-4	-3	-2	32	-7	-3	20	-4	-2		24	-17	-5	-20	13	10	-17
subject:cue:people.service	10	25	19	24	-40	-16	19	22	7	27	-15		7	-7	10	-6	-16		-16	-39	-10	-10	38
subject:cue:positive.praise	-3	-26	105	-79	-44	7	-17	-11	-13	-13	-15	-15			-12	-8	24	-16	-21	-3	-12	-5	-41
subject:cue:positive.thanks	-88	-20	11	-11	-36	-15	-14	-13	-14	-15	-14	-15	-14	-16	-13	-10	-22		-10	37	-4	-19	-12
subject:cue:remedy.discount	-7	-6			27	-4	-5	-4	-6	-5	-3	-5	-4	-4	-5	-2
subject:cue:remedy.information	-15	-12			-13	-4	-7	-6	-4	-5	-5	-8	-5	-7	-4	-4
subject:cue:remedy.redo	-11		-19	11	25	-12	-14	-9	24	-10	-10	-14	-13	25	24	-6	-16	-35	15	41	-11	-25	-29
subject:cue:remedy.refund	-35	-22		10		-7	-18	-7	-7	-6	-5	-15	-6	-11	-6	-5	-11	39	-6	-27	-3	-3	-14
subject:cue:severity.no-home-service	7	54	-9	-13	-9	-19	21	-7	10	-4	44		18	6	12	-3	11		-5		-2		-27
subject:cue:severity.repeat	24	51	-22	14	-14	19	-16	-9	-13	-6	19	-10	7	61	-10	-7	-44	8	-14	41	-8	-8	-21
subject:cue:severity.soften		-22	-14	-19	-16	-14	-4	-3	-3	-4	-7	-5	-5	-4	-3		3	-19	19	8	-4	-21	3
subject:cue:speech.question	-26	-7	26	-34	-20	2	-10	-7	-7	-8	-16	-8	-8	-12	-6	-4	-5	-18	-10	13	-6	-8
subject:cue:wish.wish	-50	28	-16	8	26	-9	-4	8	-19	-24			18	29	-17	-13	-36	16	-19	-39	18	32	22
subject:fr:#	4	3	-10	18		-7	2	-5	5	-6	-4	4	-7		4	-12	-10	11	6		-13	-11
subject:fr:#_#	3	-2	6	10	-5	-2	-4						-4				-12	7		5
subject:fr:#_aout			-3		-3	-3			2				3	3	2		8	-3	-3			-7	-6
subject:fr:#_au	3										3									4			-3
subject:fr:#_avril	4			3	-3
subject:fr:#_fevr	-2	4								3		-3
subject:fr:#_h		-6	-3	-6		-3	-2	-2		-3	-3	-2	-2	-2			-7	-5	6	7		-3
subject:fr:#_juillet	3	7	-3	6	-5	-3	7			4	-2	3	-3	2			-3		3	-7		-4	12
subject:fr:#_juin	2	5				3	4	4				6	-3	-3				2		-4		3
subject:fr:#_mai	-2	-2															-5	3
subject:fr:#_octobr	-2
subject:fr:#_septembr					2													5		-5	4
subject:fr:'s	16		-5	14	6	-2	-3	-2	-3	-3	5	-3	-4	-4	-2		3		-4	-11	-4	6	6
subject:fr:a	-8	5	3	-8	-10		-2	5	-4	7	7		-5	-3	-3	-4	-3	3	-7	-17	7	5	6
subject:fr:a_#	-5	4									6
subject:fr:a_la	2	6		5	-2	-3		4			6	6		-4			-6	6				2	-5
subject:fr:about	4	-7	6			-3												-5					6
subject:fr:absenc	-15	-5			-2	-3	-3					-2	-2	-4
subject:fr:absenc_du	-12	-3				-2	-3							-3
subject:fr:account	-6	3					3		3				-2		3
subject:fr:action	-13	-7			-3		-8				-2	-6		-2
subject:fr:action_required	-9	-4					-5					-4
subject:fr:affair	4	-2	-2														-4	6	-2				-3
subject:fr:again		2				-2			8				4	6	4		-2			-3		7	-2
subject:fr:an	3			-3		2	-3	-3	5	-2	-2	4	2	-5	5		6	3	-2	-6	-2		-4
subject:fr:and		-7	-4		-8	-8	3	2	-2	-3	-6	-3	2	2				10	-2		-2		-7
subject:fr:and_a	-5					-3		3
subject:fr:aout	3	-2	-6	-3	-4	-4		-2		-2	-3		3	3	2		7	-5	-4	4		-7	-8
subject:fr:appel	2	3		2	-3	2					3	5					-5	-2		7		3	-2
subject:fr:appointment		-5
subject:fr:apres	6		-6	-6													3	-4
subject:fr:at			-2	4	-4	4	-2	5	-3		-6	-2		-3	-2					6		-3	-6
subject:fr:at_the	6					3					-2			-2				-5		6			-5
subject:fr:attest		-4
subject:fr:au	10	4		-9	-10		7		3	3		2	-3	4	3		-4		-4	10		-8	2
subject:fr:au_#	3				-2				4		3			2	4					8		-3	-3
subject:fr:aug		3		3		4											2	3					-3
subject:fr:aug_#		3		3		4											2	3					-3
subject:fr:automatic	-7				-3
subject:fr:automatic_repli	-7				-3
subject:fr:autr	5	2		6			5										-6			-2			6
subject:fr:avant	-7	2			-3			5						-3
subject:fr:avant_de		3						5						-2
subject:fr:avis	7	-8	10		-8	-4	-3	-2		-3	-2	-2		-3			5		6	-6	-2	-3	-8
subject:fr:avril		-3		4	-5													-3		4
subject:fr:be	-6				5
subject:fr:befor		-3			3									-2
subject:fr:billet	-5	-2			-2
subject:fr:boil		-4		-3	-3	-3												-3
subject:fr:booking							4			5							-3			-5	5		-3
subject:fr:box	-4	-3	-3	7	6	-2											-11	12	-2				-4
subject:fr:brais	-3				-2
subject:fr:brum	9			2	-2												-4	3		5			-5
subject:fr:bureau	-11	-4			-2	-2	-3							-3
subject:fr:bureau_re	-8
subject:fr:by					11
subject:fr:ca	-10					2					-4		5
subject:fr:caiss		-2			-3													-3		9			-4
subject:fr:call	3	4		-6		-3	3	-2		4	-3	-2	4				5	-4		-8		7
subject:fr:cancel	-3				5
subject:fr:candidatur	-16	-7			-7	-3	-3		-4	-2		-2	-3	-3	-4
subject:fr:ce	5	18	-5		-10	3	3	-2		15	7	6	-5	-4			-5		-4	-7	11	-5	4
subject:fr:ce_matin	6	12	-3		-4	6				8	3							-4		3	9		-8
subject:fr:ce_que		10			-3					6	6	7					-4	5		-4	5	-3	-5
subject:fr:chambr	-4	-2	-3	3	-4						-2							3		-4		-3	2
subject:fr:chambr_#			-3		-3												4	3		-3		-2	-4
subject:fr:claim	-3	-3			-3							-2
subject:fr:client	-6	-3			-4				-2
subject:fr:club	-2	7			-2				9					6	9
subject:fr:command		2			-3
subject:fr:commentair	10		-6	-7	-3												8	-7	-2	-10			4
subject:fr:complaint	-3	-4					-4					-3
subject:fr:contact	-2	-10	-8	7	4	-8	-7	3	-5	-6	-6	-6		-11	-4	-4	-8	-2	-6	13	-5	6	-11
subject:fr:contact_form	-7	-7	-2	9	-3	-3	-3	-3	-2	-3	-3	-3	-3	-7	-2	-2	-11	-8	-2	13	-2	-3	3
subject:fr:contrat	5	-3	-3	4		-3	-3		4			-5	-4		4		2	6	-3	-8			-3
subject:fr:cot				3		-2		4									-6	5		7		-5	-3
subject:fr:dai	-4				5
subject:fr:dans	3				-3	2												-4				3	-3
subject:fr:dans_le	3	-3			-3												2	-3		2			-3
subject:fr:de	-8	5	3	24		3	2		-8	-4	10	-11	-2	-10	-8	-10	-7	4	-3		-2	7
subject:fr:de_#	7	-5	6	7	7		-3										-13	5	-5	9		-3	-5
subject:fr:de_ce	2	12				7				7	5						-5				7	2	-4
subject:fr:de_contact				-7	-4		-4	6					4	-2				4		-11		9	-4
subject:fr:de_don	3	6					6					-5		-2			-4	-2					5
subject:fr:de_la	4	6		3		7				-3	7		7	8			-9	-7	6	5		5	2
subject:fr:de_le	-4	-6			-3							-2	-3	-3						-7		-3	8
subject:fr:de_ma	4			3			4				4			-3			4	-3		-2			4
subject:fr:de_mon	3			3	-3						3						-5			3		7	-4
subject:fr:de_pass	-5	4				5		5		-2	6		3	-3				-3		-8		9	-3
subject:fr:de_votre		-3			-4
subject:fr:demand	-5	9		3	-7	-3		5		-2	-2	-5	4	9						2		2
subject:fr:demand_de	-6				-5		-5	6				-2	4	-3
subject:fr:demeur		10		3	-3		13					9	-2	3			-6	5		3		-4	-5
subject:fr:depos	4			7	-6	-4	4	-2	-3		-5	5	-3	5	-2		-10	17		-12		-4	-9
subject:fr:dern	-10				-4				-2			-5	-3	3	-2
subject:fr:des	7	8		-3		3	4	8			5	3		4								-3	5
subject:fr:deux	-8			-7	-3												-3	5	-3				-3
subject:fr:deuxiem		-4			-3									-2
subject:fr:dev	4	3	-3	7			5							-2				4	-5	4		-3
subject:fr:did	3	-3	7	3													-6			2			4
subject:fr:dinn	-3				-4
subject:fr:direct	6		-3		-3		-3	6					5	-2			5	-3	-2	-6		3	-3
subject:fr:dit	-4	7			-6	-2	3			6	6	6	-3	-2			-4				3	-4
subject:fr:don	3	6					6					-5		-2			-4	-2					5
subject:fr:doss	-5	-2		3	3		-3		3			5	-4	-4	3		5	-3		-10			4
subject:fr:du	8	-5	-13	8	-6	-3	6		-11		-9		-8	-13	-11	-7	-3				-4	-16	15
subject:fr:du_#	16		-14		-10	-2	9		-8		-4		-5	-6	-8	-4		-4	2			-11	10
subject:fr:du_bureau	-12	-3				-2	-3							-3
subject:fr:eau	7	3		-6			6					4		4			6			-2			-3
subject:fr:emploi	-6	5			-4	-4				7			4
subject:fr:en	6	11	-4	5	-7	3	11	2	-3	-4	-5	8	5	6	-3		-5	5	-3	5	-3		-14
subject:fr:en_demeur		10		3	-3		13					9	-2	3			-6	5		3		-4	-5
subject:fr:encor	-5	-4			4													-3		4			-4
subject:fr:entretien	2	-7		4	2	-2	-3		-3		-2	-3	-3	-3	-3		8		-3	-12		-3	6
subject:fr:equip									3				-2	-3	3
subject:fr:est	-2				-6		-5			4				-2				4	-2	-10		-2	8
subject:fr:et	4	-4	-7	6	4		-5	-5		-3	-3		-8	-3		-3	-11	-13	9	10	-3		-8
subject:fr:ete	-8				-3		5			4			-2
subject:fr:excus	-7				-2
subject:fr:factur	14	2	6	7	-6	-4	2	-4	-4	-5	-4	-5	-6	3	-4	-3	-6	8	-13	-3	-4	-8	5
subject:fr:factur_#	9		3		-8		-3						-2				4	4	-6	-7		-3
subject:fr:fath		8		6		6	5				11									-7			7
subject:fr:fe	-9				-4
subject:fr:feedback	17	-3	-9	-13	-6		-3	-2	-3	-3	-6	-3	-2	-3	-3	-2	23	-6	-4	-21	-3	-4	-9
subject:fr:feedback_form	8	-4	-2	-14	-3	-3											13	-2		-11		-2	-5
subject:fr:felicit	5	-2	13	-11	-3	-3											10			-5		-2	-6
subject:fr:fevr	-2	4								3		-3
subject:fr:fil	3	2				4					3						-3	-2		3		7	-5
subject:fr:fill					-6		-2				-3						-3	4					-4
subject:fr:fin	-6	4							7					7	7		4	-3		4		-3
subject:fr:floor		-3		-2	-6												5			2			-3
subject:fr:for	-7		-2		7		-5	4	-3	-2	-4		-4		-2		2	3	-3	-5	-3	-5	5
subject:fr:for_the	-4	3				3
subject:fr:forf	2	-3		4	3												-7	7	-2	-7		-2	4
subject:fr:form	10	-12	-7		-4	-6	-10	-10	-10	-10	-5	-10	-10	-13	-9	-8	-6	-17	-11	17	-10	-5	-17
subject:fr:format	3				-2
subject:fr:formulair	25	-18	-18	3	8	-11	-10	-8	-8	-9	-11	-8	-9	-10	-8	-7	-6		3	3	-8	-4	-4
subject:fr:formulair_contact	7			4	7													4		9			-9
subject:fr:formulair_de		-2		-7	-2													5		-10		7	-3
subject:fr:formulair_factur			-2	5	3												-3	10	-4	-11			-4
subject:fr:formulair_question	-7
subject:fr:formulair_soutien	5	-2		7	8													-3	7	-8			2
subject:fr:four	4	-4		7	4												4	4		-4			-4
subject:fr:fridai	12	3	-3		-4			5			-2		-2									-3
subject:fr:from	6			-7				4						4			7	-3		-3			-3
subject:fr:fuit	-4	2				4					-2
subject:fr:garant	3			2	3												-8	-2	-2	7
subject:fr:gas				4		3					-2		6				3			-6		7	-3
subject:fr:group	7		-4	5	-6		2					4		-3			-8	5		6		-3	-6
subject:fr:group_du	4			5	-2												-8	4		7			-4
subject:fr:guest	11		-7	3	-4		-6	-4		-3	-5	-4	3	-5		-3	10	-5	-3	-15	-2	4	-4
subject:fr:guest_complaint	-5	-3					-4					-2
subject:fr:guest_form	11		-6								-3						4			-9		3
subject:fr:h		-7	-4	-4	3	-3	-2	-2		-3	-3	-2	-3	-3			-3	-6	6	5		-4
subject:fr:h_#		-3		-4	-4													3		-3			4
subject:fr:hi					5						6							4		-5		6	-3
subject:fr:hold												5		4
subject:fr:hot	3	4	-3	7	-2	3			3		-3		5	-3	3		-3	-3		8			-6
subject:fr:hous	3	7		4					2		3		4	-3	3		-5			4			-5
subject:fr:i	3	-3	-2	-12	-5	-3					-3		5	2			10	-3			-3	4	-9
subject:fr:imprim	2			-3	2												-7	-3		11			-3
subject:fr:in	-5	11	-3	9		9	2	-3	-3	-2	5	-3	-4	-4	-3		-13	-3	-2	8	-3	-4	10
subject:fr:in_the	3	7		7	-2	5					-4						-7			4			5
subject:fr:invoic		-5	-3	5	-4	-3	-3	-2	-3	-2	-2	-4	-3	-3	-2		-11		6		-2	-3	4
subject:fr:invoic_#	-4	-3	-2	4	-3		-2							-2			-11		7	4			-4
subject:fr:is	-11	-9	-2	-6	5	-4	-3	-3	-3		-3	-3	-4	-7	-3							-2	-4
subject:fr:januari		6		2		3	-2					2	-3	5	3		-4			7		-4	-4
subject:fr:je	6		-2	8		-3	4						3	3			-8	2		7
subject:fr:jeud	-9	-4			-3
subject:fr:juillet		7	-3	6	-5	-3	7			4	-2	3	-4	2			-3		3	-7		-4	12
subject:fr:juin	-4				-2	2		3	-2			6	-3	-5						-6		2	6
subject:fr:juli				3	-2							4					4		8	-11
subject:fr:juli_#				3	-2							4					4		8	-11
subject:fr:jun				3		3					-3						-4	-3		7		-2
subject:fr:jun_#				3		3					-3						-4	-3		7		-2
subject:fr:just																	9			-7			-4
subject:fr:la	4	3	-3	16	-19		-12	9	-6	-10	5		5		-6	-4	-7			7	-7		-4
subject:fr:la_#	2			6							2		4	5			-7	-3	6	-3		3	5
subject:fr:la_direct	6		-3		-3		-3	6					5	-2			5	-3	-2	-6		3	-3
subject:fr:la_lettr	-9	-7				-4	-4
subject:fr:laptop	3	-2			-3
subject:fr:le		-8		2	-7	-4	-11	-6	-6	-8		-9	-9	-11	-7	-5	-5	4	-13		-7	-12	12
subject:fr:le_#	-4										4
subject:fr:les	-3		-3			-4	-2	5	8	-2	-4	-2	-3	6	8				-2	3			-7
subject:fr:let					-4		3					2		-4			-4	-3		4		-2	3
subject:fr:lettr	-9	-9		-4	-5	-5	-5				-2	-3	3				3	3		-7			-3
subject:fr:lign	3			-5	-2	4		5	4				5	5	4		-4	-3		8		-5
subject:fr:livraison	6		-3	4	4													10		-9			-3
subject:fr:long		-5				-3														-3			3
subject:fr:lund	5	3		7	-2					5							-8	-2		-4		-2	11
subject:fr:ma	8		5	5	-5	2		5						-2			2	-5	-3				2
subject:fr:ma_fill					-6		-2				-3						-3	4					-4
subject:fr:mai		-4		3													-8			7		-2	-3
subject:fr:mailbox	-2	-3			6		-2					-3
subject:fr:mar	-8			-3	-3	-5	3		4			-2		4	4		-6	3		2		-3	3
subject:fr:mariag	-4
subject:fr:massag	2	-3		-6	3												7			-4			-4
subject:fr:matin	6	11	-4	4	-4	5				8	3		-2				-5	-5		7	9		-9
subject:fr:may	-4	-2			-3
subject:fr:mazout		3			6	4					-2						-7	-7	12	-2			-3
subject:fr:me	-3	8		-8	-4	-3	-3	4			6	6	7	7				4		-5	3	3	-7
subject:fr:merc	-19	-3	4	-5	-8	-3	-3	-3	-2	-3	-3	-3	-3	-3	-2	-2	-4			2
subject:fr:merc_pour	-4				-3
subject:fr:mes	9	-4	6	-6	-5	-3											6	-11		8	7	-3	-10
subject:fr:messag	-10
subject:fr:mis	2	10		3	-3		15	-2			-2	11	-2	2			-7	8		-4		-5	2
subject:fr:mis_en		10		3	-3		13					9	-2	3			-6	5		3		-4	-5
subject:fr:mme	-4	-5		3	-4	-3						3	2	7			-5			-9			10
subject:fr:moi	3	4		-4						5								-2				-2	6
subject:fr:mon	13	-10	-4	10	6		-4	-2		-2		-2	-4	-5				4	-5		-2	3	-13
subject:fr:mondai	3	4		5		4			5				9	4			-6	-2	8	-6		6	-3
subject:fr:monsieur	-4	3			-2	9				3			6	3
subject:fr:morning	-5	6		3		5				4			6				-5	4		-3		5
subject:fr:mot	-5		-4		-3	5				-3	6		4				5	-3	-2	-9		6	-4
subject:fr:mot_de	-7					6					6		4							-5		7	-3
subject:fr:moving	-3				6
subject:fr:my	-3		3	-3	10		2	-3	-4		8	4	-6		-3		4	7	-4	-15	6	-6	3
subject:fr:my_fath		8		6		6	5				11									-7			7
subject:fr:n	4	-4		4	-2		-4										-6	10	-3	-8			-4
subject:fr:n_#	4	-4		4	-2		-4										-6	10	-3	-8			-4
subject:fr:ne	5	-5			-3													-3		-9		8	5
subject:fr:neuf	3				-4												2	-3		3			-4
subject:fr:new	6			-3		2					-2						-4	-3		6
subject:fr:night		-5	-4	4	-2	-3					-2							2	8	-8			-3
subject:fr:no	8	-7	-4	9	3	-5	-2	-2		-2	-3	-3	3	-5			-5	6	-4		-3		-8
subject:fr:no_#	4	-4	-3	5	4												-9	4		9			-4
subject:fr:nos	-4	-2		3									-3	-3				4					-3
subject:fr:not	12	-8	-5	-4	8	-5	-3		-3		-3	-3	-3	-3	-2		7	3	-4	-3		-4	-7
subject:fr:notre	9		4	2	5	-3	-3	-2	-2	3	-3	-3	-3	-2	-2		11	-9	-4	-11	5	-5
subject:fr:nous	6		6	-4	-4	-2	5			3							6	-6				-4
subject:fr:nouvel		-4	5		-3												8	-5		-11		7	-3
subject:fr:nuit	6	-4	-5		-5					4			4					9	-2	-8			4
subject:fr:nuit_du	4		-3		-2						3						-5	4				-2	7
subject:fr:numero	-2	-2			4
subject:fr:octob	8	3	-3		-3		6			4	5							-3		-6			8
subject:fr:octobr	-4	-3	-3	-3	5													-7					3
subject:fr:of		4	4	7	-7		4	-3	-4	4	-9		-4	-6	-3					-6	3
subject:fr:of_offic	-4
subject:fr:offic	-4
subject:fr:oil	-6	-3			-2	-6			3					4	3
subject:fr:old	4	-4																-3		-9			10
subject:fr:on	-12			6		-5	-3	-3	-3		5	9			-3			10		-12	2
subject:fr:on_the	-9				-3								3
subject:fr:one	4	-3	-3	4	-4	-3					-2						4	-5		2			-2
subject:fr:order	7	-4		-4								-3					-7	3		8			-5
subject:fr:ou		-4			-2		-2							-3			-7		-2	10		-3	-4
subject:fr:our	4		9	4	3	-5	-2	4			-4	-2	4						-2		-2	3	-9
subject:fr:out	-3	-3				-2
subject:fr:out_of	-4
subject:fr:pann	-8	-3			3
subject:fr:pann_de	-3				4
subject:fr:parking	-2	-4				-2
subject:fr:pas	5	-4																-4		4		-4	4
subject:fr:pass	-4	6		5	-2	5	-2	4		3	6	-2		-4			-3	-4	-2	-10	-2	10	4
subject:fr:patient	-2	-6				-2								-2
subject:fr:perron	6	-3	-3	-8	-8	-2											13		-3	-13		-3	-5
subject:fr:person	2	8		3	-3	5				-3	6		9	-4			-6	-3		-3		10	-2
subject:fr:pet	-4
subject:fr:petit	3			-4													-9	5		5
subject:fr:phon	2	-2		3		-3				2			3				-2			-2	3
subject:fr:plan		-2	-2	7	-4												-6	6	-2	-4			5
subject:fr:pour	-12	-9	14		-12		-5	-4	-4	-4	-5	-5		-2	-4	-3	6	-16	-9	4	-3	-3	5
subject:fr:pour_la		-3	3		-5												12	-7	-3	-2		-2	-4
subject:fr:pour_le	-8	-2	8	-5	-6							-3						-4		-4			7
subject:fr:pour_un	-3
subject:fr:prim	3	6			3		2					9		-3			5	8	-2	-10		-2	-6
subject:fr:prix	-2				6
subject:fr:que	-2	6		6		-3	-4			5	6	6	-3	-2			-10	4	-2	9	5	-4	-6
subject:fr:question	-26	-4		5	-9		-5	-3	-3	-4	-6	-3	-3	-3	-3	-2		-6		-7			8
subject:fr:qui		6		-8	-3		5	5		8			-2	5				-7				-5	8
subject:fr:quot	-3	-2		2														-3	-2	-5			5
subject:fr:quot_for	-4
subject:fr:radiator		-2																-3	7	-7			6
subject:fr:rappel	-5	-3			-5		3				-2		-2	-2			-6	3		-3		6
subject:fr:re	-4	-8	8	-7	-10	-5		-4	-6	-5	4	-5	-7	-11	-5	-3		-10	-3	-3	5	-6	11
subject:fr:re_re	-2	-3			-2
subject:fr:re_votre	4	-3												-2
subject:fr:reclam	-3	-7		3	-3		-8					-4		-2			-6	8	-3	-5			-3
subject:fr:reclam_n	4	-3		3			-4										-6	8	-3	-5			-3
subject:fr:recu	-4				-3
subject:fr:refund	-4	-3			3
subject:fr:rembours	-5						-3
subject:fr:rendez-vous			-3	-10	-5		4										9	-3				-3	-3
subject:fr:rental					-2					3								3		-4	3		-2
subject:fr:repli	-10				-3
subject:fr:request	-8	-6		-4	7	-2	-2				-2		-2	-2						-9			10
subject:fr:required	-9	-4					-5					-4
subject:fr:reserv	-4	-5		5	-4					4		-3	-3				-7	4		-5		5	4
subject:fr:reserv_#							2			5
subject:fr:resident		9		5		3		5	7		5			5	7		-3					-3	3
subject:fr:rien	-3	-5				-3
subject:fr:room			-5	-5	-6	5	-3	4			3		3	-5	2		-4	7				4	-8
subject:fr:room_#		-4			-3	3		5										9		-8		4	-5
subject:fr:ru	4	-3			3	-3		4				3					-7	3		9		-2	-6
subject:fr:said	-3	3		6	-3	-2				5			8				-6			4	7		-4
subject:fr:sall	-5	2		6			5					6	6	-6								4	-5
subject:fr:samed	5			7	8	-2				5			2	-2			3	4	5	-14		4	-4
subject:fr:sans	2	-7			3												-7	-4				6	-2
subject:fr:saturdai	-8			5	5						-3							4		-7	2
subject:fr:sejour	12		-9	-6	-5	-2					-3	-3	-3	3			17	-9	-3	-7		-3	-9
subject:fr:sejour_du	5			-3			2							5			11	-5		-2			-5
subject:fr:sept	-5	-5			-3
subject:fr:septemb	-7
subject:fr:septembr					2													5		-5	4
subject:fr:servic			-4		-7		-2		-2		-4		-2				-8	-3	-3	10		3	-6
subject:fr:sit	4	-2			7													-4		5			-4
subject:fr:six	5	-4		-4	-3						-3						3						-3
subject:fr:small	7	-2	4	-8													6	-4		-4		-3	4
subject:fr:smel		-3		4		-5					-2						2			-8		3	3
subject:fr:smel_of		-3		4		-5					-2						2			-8		3	3
subject:fr:soir		3		3	4					5	2		3				-6	3		-7		5	4
subject:fr:soumiss	-11	-3
subject:fr:soup	7	-4		7	-5												6	-7	6	-2	3	-2	-5
subject:fr:soup_du	6				-4													-6	6		3		-4
subject:fr:soutien	5	-2		7	8													-3	7	-8			2
subject:fr:stai		-4	-3	3	-4		-3		-2			-3	-2	-3			-5	-3		9			-5
subject:fr:stair	4		-2	-3							-3						8						-3
subject:fr:station				2	-5													9		-9			-3
subject:fr:still	3			2	-4							5		3			-6	6		-4
subject:fr:suit	5		-2	7			4							-3			3	-3		-10		-2	9
subject:fr:suiv	-7	-2			-4
subject:fr:support	9	-4			3	-5	-7	-4	-4	2	-5	-5	-4	-5	-4	-4	-8	-6	-4	8	-4	-4	-8
subject:fr:support_form	13	-7			3	-5	-5	-3	-4	-3	-5	-5	-3	-4	-3	-4	-8	-6	-4	8	-4	-4	-10
subject:fr:sur		-3	-3		-4													4		-4
subject:fr:sur_le	5	-2		5													2	5		-5
subject:fr:surpris					-3
subject:fr:survei	-4	-3	-3	-4	-4													-5		6			-2
subject:fr:suspended	-9
subject:fr:suspendu	-3				-3
subject:fr:tabl	-3	2		2	-3	3					-3							-2		-6			6
subject:fr:technicien	-3	7			-2					7
subject:fr:thank	-4	-2
subject:fr:the	3	8	5	14	-5	7		4	-9	2	-9	-10	-5		-8	-4	-11	-5	-9	14	7	-13	-5
subject:fr:thermostat	3			5		3											-6			-9			10
subject:fr:thing	8		-2	-4													9	-2		-5		-4	-3
subject:fr:third	2	7	-2		-6	4	3		5		5		4	12	-2		-3	-7		8		4
subject:fr:thursdai	9	-3	-3	-6							-2						5			-11		8	-5
subject:fr:tim	-3	3	-3	-4	-4	5			-2		5		-2	6			-5	2	-2	3		-2
subject:fr:to	3				-2	-3							7	2			-4	-3		5	3	4	-4
subject:fr:troisiem	3	8		4								-2	-3	10			-3					-3	4
subject:fr:tuesdai	-3	-4			-3
subject:fr:un	-2	-4	5	-7		-3	-3	-3		-3	-3	4	-5	-5			-4	-7	-4	5
subject:fr:une	8	-2	13	-4	-3												-7	-6	-4	10			-3
subject:fr:urgent					-2	2					5									-6		2	5
subject:fr:us	3
subject:fr:vendred	-3	3			-2			6						-2
subject:fr:vent					7		-2	4						5
subject:fr:vid	3				6				3			5	-3	-3	3		5	-3					-5
subject:fr:vis	3			7							-2			-3			-7	-4		15			-6
subject:fr:vos	-7				-3
subject:fr:vos_client	-7				-3
subject:fr:votre	-8		8	-8	-14	-12	-12	-6	-6	7		-9		-10	-6	-5	12		-6	-17
subject:fr:votre_avis	9	-5	12	-9	-2	-3											12	-2		-8			-4
subject:fr:votre_sejour	6	-2	-4	-3	-3												8	-2		-7			-3
subject:fr:vous		-4			-3
subject:fr:was	4			-6									3				3	4		-4	3	-2	-5
subject:fr:wat		2						6	3		-3		5	-3	3		-2	-3		5			-3
subject:fr:we		-4	7	2	-3												-7			-9			9
subject:fr:websit	5	3		6	-2	-2					-2			5			-5	-7		13			-6
subject:fr:websit_form	4
subject:fr:weekend	6	4			-3	4											-6	3		6			-4
subject:fr:what	3	3	8			-2				5			8							-6	7		-4
subject:fr:will	-8
subject:fr:will_be	-8
subject:fr:window						2
subject:fr:with				5	-2					4							2	-2		-6			6
subject:fr:you		-3	-3	3													-4	-3		10		-4	-2
subject:fr:your	-8	-4	-3	-3	-9	-4		-5	-6		5	-7	-7	-10	-5	-3	12	-6	-2	-17	-4		4
subject:fr:your_mailbox	-6	-3										-3
subject:nature:attitude	-7	-8			-10	-4					-3		-3	-2
subject:nature:money	-16	21	-4	5	-14	-8		-7	-8	-5	-8	30	-7	-16	-7	-5	-10	53	-10	-36	-3	-12	-26
subject:nature:place	-15	12		3	-4	-11	27	-3	14	21	25	-3	23	-12	16		-11	5	-2	-12	-4	6	12
subject:nature:process	-49	-25	-4	-12	-35	8	-2	-18	-17	5	25	-32	-23	-5	-15	-13	41	-32	-17	-28	18	29	-23
subject:nature:quality	9	12	-19	19	-4	4	19	-17	9	-13	-30	11		-17	12	-8	-21	16	23	13	-14	9	-33
subject:nature:safety	-14	12	-4	30	-7	14	9	22	-3	-5	-2	-7	-11	-8	-3		-8	-16	-3	-12	-5	22	29
subject:problem	-36		-22	27	-33	4	18	-8	-8	-8	4	8	-21	-23	-5	-15		22	5	-28		42	-20
subject:topic		-20	-15	18	-4	-14	-16	-14	-17	-17	-16	-13	-25	-24	-17	-18		10		-3	-11	-16	-7
sum:0		-38	-14	-29	-42	-29	-31	-31	-32	-28	-29	-38	-33	-36	-31	-28	25	-73	-32	4	-26	-26	-21
sum:1	46	-19	-22	-14	-10	-18	-27	-30	-31	-18	-35	-16	-14	-43	-29	-28	-18	38	-13	-27	-31	-19	-40
sum:2	45	-68	-28	-5	33	-38	-35	-24	-26	-28	-37	-33	-31	-32	-24	-23	-5	75	15	-61	-30	-32	-72
sum:3	45	-12	-27	59	7	-33	-11	11	-27	-12	-31	-40	-34	-14	-26	12	-63	73	10	-63	-31	-47	14
sum:4	31	4	-3	71	45	-40		11	4	-25	-39	12	39	19	-13	-15	-15	15	-4	-22	-23	14	-20
sum:5	58	100	-23	50	6	-29	44	14	21	-24	9	139	-8	29	25	-14	-16	29	-35	-34	-22	-10	4
tone:asks-whether	-53	-43	-2	38	-50	-37	-24	-22	-22	-30	-31	-21	-23	-19	-21	-18	-11	11	12	-29	-23	-19	14
tone:late-themselves	-61	-34			8	-31	-8	-8	-10	-9	-16	-10	-9	-9	-10	-9
tone:no-grief	-97	-45	-48	32	-64	-41	-23	-22	-23	-17	-31	-25	-27	-27	-23	-20	-18	-41	17	5	8	-45	48
tone:no-hurry	-101	-34	-7	-25	-55	-21	-21	-18	-19	-20	-19	-23	-20	-26	-18	-16	-43	24	-10	16	-5	-12	-25
tone:own-fault	-77	-45	12	-12	-41	-9	-20	-18	-22	-9	-29	-22	-8	-30	-21	-18	25	5	-19	-20	-18	-7
tone:praise-turns	82	-40	-63	-18		-29	-12	-22	-22	-25	-37	-5	-24		-22	-21	55	-16	-36	-53	-28	-39	4
tone:tells-news	-67	-44	-5			-33	-5	-5	-6	-7	-14	-5	-8	-7	-6	-3	15	-9	-4	-29	29	-6	-9
tone:tells-thanks	-71	-34	70	-47	-3	-22	-25	-18	-19	-18	-27	-22	-18	-25	-19	-21	54	9	-16	-72	-8	-12	-24
tone:word-kept	-80	-12	-9		-22	-15	22	-9	-10	-11	-25	17	-25	-22	-9	-6	-33	11	25	14	-7	-38	-10
whole:0	-7			26	9	-10	5	3	4		-5	7	5	5	3	5	-33	12	8	27			11
whole:1	8	9	-2	5	3	4	10	5	6	10	6	10	9	5	6	8	3	18	3	-16	12	9	3
whole:10		-3	14	-8	9	-4	-3				-4	-3	-2				22	-4	5	-21	-5	-5	-7
whole:100	-4	-2		5	2													3					-3
whole:101			3		-5	-3											-4	-2		3			2
whole:102			-3	4	6												3					-3	3
whole:103				3		-2													-4	2		3	-2
whole:104				4	-3												-9	5		-3		3	4
whole:105		3		3	3						3					2	4
whole:106				-4																6	-2	-2	-6
whole:107			3	4	-4		-2												2
whole:108		-4		-5	-3					-2	-2	-4				-2	5	-3			-3		-2
whole:109				-5															-2	4			-2
whole:11	10	6	-4			5		4	4	-3	4	4		3	4	3	-4	-5	-4	23	-6	-7	-5
whole:110			-4	3	2	3		2	2			2			2				4	5			-4
whole:111	-3			2			2											4		-8	3	4	3
whole:112		2	3	6		4		2	2	2		3		2	2	3		2			2		3
whole:113			-4	2	-2												-4	5		4
whole:114		4	-6															-3		3
whole:115			4														-6			14		3	-4
whole:116			4	7	4															6
whole:117		-4	3	3	3												-8	5		5	-3	2	-4
whole:118		-3		4		-2		-2								-2	-4	7					-5
whole:119		4	-4	5			2					3				3	-2		2	-6		6	2
whole:12		-5		-3										-3			15	7	4	-13		-5
whole:120		2	-7	-3	-2	3					2						6	-5		-3
whole:121		-2		3
whole:122																	-7			-4			8
whole:123				-2								2		2			-3	7				3
whole:124		4	6	3	3	5					2						5					-3	-5
whole:125			-4		-3	-2					-2		-3				7	-5	-5	8		-5	-3
whole:126	4		-2																	4
whole:127			-5	4													2	3		-2		-3	-4
whole:13	-3	-3	4	-3	-7	-4	-5	-4	-6	-5	-2	-2	-3	-4	-6	-3	2		-6		-5	-2	-9
whole:14		3	10	-6					4		3			4	4		7	-7	5	7			-4
whole:15	-3	-6	5	-5		-6		-2								-3	9	-3		-10			3
whole:16	3	5	-11		14	6	3	4	4		4	3		5	4	4	6	3		-2	2	5	-5
whole:17	9	3	-5		-5									2				7	-4	-9			4
whole:18	-3	-3	-3	-4	-4	-4	-3				-6	-2	-2	-5		-3	-8	-7		10
whole:19		7	5	-14			3	3	3	3		2	2		3	2	12	-8	-4	-7	3	3	3
whole:2		2			17	4	5	3	6		2	6		5	5	4		22	8	-3		-4	-10
whole:20			4	-12	-5	3						-4		-2		-2	8	-11		-8			12
whole:21	-4		6									3					5	5	3	-4
whole:22	-2		6	-5				-3								-2				5		-3	-4
whole:23	-6		12	4													-15		7	13
whole:24			3		5		2	2	3					-2	3		4		3	-3		-4	5
whole:25				-3													4	-3	8	-15		4	9
whole:26			10	-7	-3	3				-4	-4							5	-3	11	-3	-6	-10
whole:27	-5	-5		-3	-3	-2			-5			-4	-3	-3	-5			4		-7			3
whole:28						3					2									4		3
whole:29		-5		5	9						-2							7	2			3
whole:3	3		-4	-5	4				3			3			3		-3	11	5	-10		6	-6
whole:30	-7	-2	10				-3	-4	-3				-4	-2	-3	-3			3	4		-7	-4
whole:31	4		8	2	6												6						-6
whole:32			9	4				2		2								-4	3		2
whole:33			-4	8	-4				2						2		-15	3	3	9			7
whole:34		3	-4	-5	-8					-4							-2	-5	-4		-3		4
whole:35			-5	4	2							3						7		-2			-5
whole:36		6		-4	2	4	2	2	2	3	3		3	3		3	5	3		-2		-2	4
whole:37	5		7	-3	-3	2		2	2			3			2		9	-6		4			-8
whole:38			4			-3				2				2		3	6	-8		7	3		-4
whole:39	2		-6		7				3						2		4					3	-6
whole:4	-4		-6	-5		-3		-3						-3	-2	-4	11	4		-14		4	-9
whole:40	2	4		11	3		2		3		5	3	2	3	2	2	-6	-4	2			7	7
whole:41	4	2	6	3	-5												-10	6	-7				4
whole:42	-4		-2	3							-2						-3			4			-6
whole:43	4	5	-9									2					-5	-2					6
whole:44		-3	-3	-3	7						-2		-2	-2			12			-8			-5
whole:45			12	-6		2	2													-2		4	3
whole:46		4	3	4	-3		-2										5	-9	-3	9			-8
whole:47	3	2	-3	2	4			3									-5	-5		10	2
whole:48		-3	-3	-4	6												10			-5		4	-8
whole:49	4	3	-9		-5													-5		5			-4
whole:5	-5	13	4	14	10	8	5	3	3	5	9	6	4	5	3	3	10			-7	6	3	10
whole:50	-2		6	2	5	-2										2	2	6	2	-3	3	2	-10
whole:51		-5		-9	-3	-3					-3						4						-4
whole:52			-2	-3																			-4
whole:53					3														5	-8		4
whole:54			-5		-7													3		-4
whole:55	2		-3															-4	-2	8			-8
whole:56			-3	12					-2		-2				-2		-19	3		13		3
whole:57	-4	-2			-9	-3	-2	-2			-3	-2	-3	-2			-6			7		-2
whole:58			-4	-5	5			3									6	3		-15		4	4
whole:59			-4															-4		7		2	-2
whole:6	-4	-8		3	3								-4				2	-5	6	5		-7
whole:60	-2		5	-9	3		2				4						8	-2					-4
whole:61	-2		3	-2													9	-6		-4	2	-2	5
whole:62				-4						-3			-2				9			-5	-2	-4
whole:63	-3	-2			3						-2						4	-2				-2	3
whole:64			4	3	-4		-3	-2				-2	-3	-3		-4	2		-3	-2		-5	4
whole:65			3	-2	-2												6	3	2	-6			-7
whole:66					-2						-2								-5		-2	3
whole:67			9	-2	4	2	2				3	3	3	2			5		5	-7
whole:68			2	-4		-2										3	4			-8		3	8
whole:69		4	7	-4	-4		3	2	3			3	3	2	3		4			-3		3
whole:7	3	-2		4	3				-3	3		-2		-4	-3		6	-8	-3			-3	3
whole:70				4													-8	6		3			-3
whole:71				6	9							-2						-4		-6	3		6
whole:72	4		3														11		-5	-8			-3
whole:73		-6	-5	17	-2	-5	-4	-3	-3	-3	-6	-4	-4	-3	-3	-5	-10			8	-3
whole:74					2		3										4	-2		-6		-4	10
whole:75		-5		7		-3	-2			-2		-2	-2	-3			-12	-3	2	9		-3	5
whole:76			3		3												4	-2	2	-3			3
whole:77				5		2					-2					2	-11	2		13			-2
whole:78			-6						-3						-2		8	-3		-3	-4		-7
whole:79		2		6	-3							2						7		-8
whole:8	-3	-5		-3	-3	-3	-4	-3	-4	-3	-5	-2	-3	-4	-4	-3	-6	3	-6	2	-5		-4
whole:80		2	-8	8	-3												-8	3		4		4
whole:81			-4			-2				-3				-2				-3	-2	4	-2	-5	-3
whole:82	2		3	5	3							3				2	4					3
whole:83			4	-5													6			-6	3
whole:84		-5		7	3	-2	-2	-2		-3	-2						-2	2	3				-8
whole:85		6	3		3	3	3		3		2	3		4	3	2	6	-6		-2			10
whole:86			-3														5		-2
whole:87	-2			-3	-2												7	-5		-4
whole:88	-2			8													-5		4	4			2
whole:89			5														-7	-5		9		4	-2
whole:9	4			-3	3	4					9						-8	-2	4	7		3
whole:90			5	6		2		-2					-2				-4			3		-7	5
whole:91	-2	3		-5							3						4						-3
whole:92				6													-10	3		8		3	-3
whole:93																	-3		-4	11			-5
whole:94		3	-4	4												2	-2			-4		2	4
whole:95			-3														3		2		2		-3
whole:96	3			-6																6	-2	-2	-5
whole:97	-4		6	5			2					2						3	4	-4		4	5
whole:98				-6	-5												2	3	-2			-2	-4
whole:99			2	7							2						7	4		-9
wishes	-3	-10	-6	38	21	-10	-11	-10	-12	-4	-5	-12	-14	-12	-14	-13	-6	-9	-9		-3	-3	3`;

export const ISSUE_TABLE = `added-to	19	-16			-22	-16	60	-52	-18
adds	-36	26	27	-35	-27	63	-50	-31	-11
after	-7	-7		6	-5	-6	3		-2
around:0	-12	-5	23	-21	5		-6	3	8
around:1	-13	20	15	-18		-7	-6	11	7
around:10	-9	-12	9	8	9	2	12	-7	-11
around:100	-6		7		-4			3
around:101		-3	9	-11	4		8	-3	-6
around:102			6	-3	-5	-5	12	-11
around:103		4	4	-5			-5	4
around:104	-2		7						-2
around:105	3		-5	6	-5	4	3	-3
around:106	4	7	-8		11		-3
around:107		5	-16	7	4	2	10	-8	-4
around:108				3			7		-8
around:109		5	-6			-4	3	-3	3
around:11	15	-24	-5	6			-19	15	3
around:110	-3	8				4	4	-10
around:111	-10		9			3		-3
around:112	-3	3	4	4	2	3			2
around:113	7		-7			3	7		-7
around:114	-9		8	2	-4	2	-4	6	-4
around:115	10	-7	-3	-3			-2		2
around:116	-7	4				-2	3	3	-3
around:117	-3				-2			9	-7
around:118		6	-4	-2				-3
around:119		4			-3		-9	5	6
around:12	-7	5	-9	17	9	6	4	-4	-7
around:120	-2	6	-8	7	2	-3	6	-7	2
around:121	-5		8
around:122	-9	4	12	-8			2	-4
around:123		-4	-3	7	-3		5	-4
around:124		3	-10	6				-3
around:125	9	3	-8	2	-6		-8		9
around:126	2		-8				-6	-2	7
around:127	4		-3	-3		2			-4
around:13				-4	-7		-8	8	-2
around:14	-6	-5	9	3	-6	-5	11	-8	-3
around:15		5		-6	2	-3	11		-12
around:16	-10	-14	18	4			6	-6
around:17	6		-7	-5		-3	-2	5	-5
around:18	-3	14		-6			5	-10	5
around:19	5	3	-16	3	13		15	-17	-3
around:2	5		8	-18	9	4	8	-9	-2
around:20		4		-5	8	-8	3	-2
around:21	5	3	-14	6	6		-4	6
around:22	-3		11	2	-8	3	-13	11	4
around:23	-5	3		8	5	5	-10	5	3
around:24		-3	3		4	-4	-7	9
around:25	-6	13	-12		6
around:26		-16	13		3	-11		11
around:27				2	9	8	8	-10	-7
around:28	12	-4	-4		-4	6	-6	3	4
around:29	12	-5		-4			10		-12
around:3	-21	-8	8	17	-4	-13	3	7	3
around:30	2	12	-3		-3	4	3	-4
around:31	-15	2		4	7				-5
around:32	3	4	-11	7	-5		-12	9	5
around:33	-5	-4	3	8	5	3	-3		3
around:34	-3	-6	12	-3		-11			13
around:35	16			-9	-3	4	2		-7
around:36	-3	3	3			-2	4
around:37	3		2			-5			5
around:38		10	-6		-5	4	-3
around:39	-8	3	-2	3		2		-7	2
around:4	-6		22	-22	-3	-2		3	-4
around:40	9		-17	11	9	3	-10	6
around:41	5	5	-20	12				-6	7
around:42	6		-16	11	-3	-5	9	-11	3
around:43			-8		-5		-10	4	4
around:44				-3		4	-6	8	-4
around:45	9	-9	-5	3	7	12	-14	6	4
around:46	-4		-3		8	5		-7
around:47	-2	4	-4	9		-7	7	3	-5
around:48		10	-3	-7	5	-3	5	-7	5
around:49	-3			6	-5	-13	22	-4	-9
around:5	-23	10	10	14	-9	2	-9	4	11
around:50	-9	-5	12			4	8	-9	-4
around:51	4		6	-12		7		5	-9
around:52		3	5				-4	5	-4
around:53	6	8	-11	3	5		7	-6	-5
around:54	6	3		-11			6		-7
around:55	-6	4	4	-4	-7	-3		2	-3
around:56	8	3	-20	5		-7	10	-2	-4
around:57	10	10	-17	2		3	-3	4	-3
around:58	4	-5	-11	11		4	2		-5
around:59	6	-5	5		-9	-3	-4	6	6
around:6	15	4	-10	-6	8	13	11	-7	-11
around:60	-2	6		-3		-6			11
around:61	-6	3	11	-5	-2	10	6	-7	-8
around:62		-4	4	-2	4	3	-5	2	4
around:63	-8	-6	11				8	-6	-3
around:64	-6	4		-4	3	7	5	-3	-9
around:65			-5				11	-8	-4
around:66	-5				2	-3	8	-4	-7
around:67	3							-3	5
around:68	10	4	-10	2			-3		8
around:69		-3	3	-5	4	4	-4	3
around:7	7	14	-24	11	6	19	-5		-10
around:70	6	-9	7	-8		-4	-4	5	4
around:71	6		2			-2
around:72				2	-2	-4		6
around:73	-10				7
around:74	6	-3	-6	-5		-2	-14	14
around:75	5	-4	-5		2	2	3		-5
around:76	4	11	-13	7				-7	7
around:77	-3	-7	13		-9	-9	7	-6	9
around:78	9		-3		-3	-6	2		6
around:79	-12	3	8			5	-15		13
around:8	-15	-8	23	-9		-2	-5		11
around:80	5		-8	-3	8	4	-3
around:81		-9	10	-7		-7	3	7	-3
around:82	-15	-5	22		-8	-3	-3	10	-5
around:83	3	6	-8	3	4		6	-4
around:84	-11	5	16	-6	-3		9	-7	-4
around:85	5	7	5	-5	-4		3	-9	10
around:86		9	-6	4		12	-5	-5
around:87	2	3	-3	-3	5		6	-3
around:88		-6	3	7		3		6	-7
around:89	-2		-4	6		3	-8	9
around:9	31	3	-26				-4
around:90	-6	-3	4		5	6	-4	-5	6
around:91	-8	-6	15		-3			7	-8
around:92	6		-7		-3	-2		5
around:93	-4			6	-5	7		-6
around:94		7	-11	9	2	-3	-19	15	11
around:95	-3	3				-4	4	-2
around:96	-4	-3	8		-2
around:97	10		-7	-7	7		5	-6	2
around:98	3		-11	7		-5		2
around:99	-3		-9	5	3		-3		2
before	-10		4	-2		-6	5		-7
bias	-18	-24	5	-17	-25	-21	9	-16	-22
blames:staff	-66	53	45	-62	-41	-27	35	-11	-39
cue:contact.contact	-64	77	-50	16	9	-45	3	-53	47
cue:critical.discrimination	-33	91	-104	-6	-11	-32	-110	9	109
cue:critical.discrimination.trait	-44	72	-37	-32	-21	38	-80	3	75
cue:critical.discrimination.treatment	-15	90	-106	-20	-24	-23	-38	-55	62
cue:critical.large_money.loss	-25	-17	25	-18		-58	-2	18	-3
cue:critical.safety.harm	10	-51		16	-14	-21	-78	-51	83
cue:critical.safety.hazard	13	-6	-45	27	-16	-31	-52	-58	69
cue:critical.vulnerable_person	13	37	5	-38	-12	-14	19	6	-8
cue:critical.vulnerable_person.need	16	-9	-20		-8	-21	-8	-47	56
cue:irony.absurd-image	23	-47	-6	19	-33	-12	13	27	-32
cue:irony.mock-praise	-50	-14	35	14	3	9	53	-58	-67
cue:negative.announcement	-36	-14	54	-21	-35	-12	-44	28	17
cue:negative.dissatisfaction	-18	-6	10	21	-50	-23	72	-39	-77
cue:negative.excess	21	-37	-4	16	-26	20	-24	42	-20
cue:negative.failed-expectation	-45	-46	37	-26	38	-45	15	16	-22
cue:negative.failed-function	-4	-49	-9	36	15	-32		-3	25
cue:negative.lack	-15	2	4	17	-32	-35	5	-55	25
cue:negative.plain-negation	28	-46	-6	21	-49	-10	11	9	-30
cue:negative.recalled-promise	-44	15	46	-21	-23	-11	-23	2	28
cue:negative.repetition	-11	-5	15	-23	-34	29		-6	2
cue:negative.trouble	-26	-23	34	-14	-5	9	20	-28	-25
cue:negative.wait	-25	-33	10	21	-33	-13	-16	10	3
cue:negative.wrong	35	26	-22	-48	-20	27		-13	-10
cue:noise.internal	-54	-27	11	53	-22	-46	75	-39	-25
cue:people.person		75	-15	-64	-15	-7		-15	22
cue:people.service	-31	4	20	-13	7	-21	-16	19	-7
cue:positive.denial	-32	19	12	-40		13	6	-25	-18
cue:positive.praise	36	-6	-13	-37	-17	-28	26	-18	-18
cue:positive.thanks	35	-6	-29	-25	17	17	-35	9
cue:remedy.callback	12	49	-24	-31	-27	29	-22	-28	13
cue:remedy.discount	38	31	-44	-31	34	-20	-20	49	-40
cue:remedy.information	15	29	-23	-43	-2	14	-10	5	10
cue:remedy.redo	-14	-28	51	-36	-76	-9	41		-82
cue:remedy.refund	-32	-13	61	-40	-49	-28	28	28	-69
cue:severity.harden	28	-42	-7	-5	-15	-22	78	-60	-35
cue:severity.no-home-service	33	21	-33	-7	-16	-14	-11	-64	38
cue:severity.repeat	-48	-9		32		43	-36		22
cue:severity.soften	28	12	-3	-9	-46	-2	6	-46	-8
cue:speech.question	8	25	-15	-8	-8	-16	39	-22	-7
cue:wish.wish	-7		2	-12	-4	-69	12	10
danger			17	-32	-54	-32	-108	-70	143
en:#	-9	-10		5	8	3	-7	2	4
en:#_#	-17	3	13	2	-15	-4	-6	12	-6
en:#_a		-3	-15	4	12	-3	7	3	-12
en:#_am	7		2	-6	-2	8	-9	-5	3
en:#_and	-23	-8	-2	15	5	-11	3	7	-6
en:#_euro	-4	-3		-5	9	-4	10	-5	-4
en:#_for	-14	-3	8	-12	11	14	-17	12	-15
en:#_in	-9		11	-10	5	5	-9	7	-6
en:#_is			-7	-3	6		10	-5	-6
en:#_of	6	-3		-4		-3	11	-7	-5
en:#_on	-4	-4		3	5				-6
en:#_p		6	-2	-3			-12		11
en:#_the	-9	-4	4	-2	5	-5		7	-9
en:#_to	-6				3	-2	-6	10	-7
en:#_todai	8		-3	-3	-4	-2		-8	7
en:#_with	-3	-2	3	-2	-4		-6	7	-3
en:'s		-17	-2	10	-13	-7		7	-12
en:a	-8	-9	10	-13	3	-9	2	4	-7
en:a_m	6		-11	5	-2	-3		7	-10
en:a_man	-4	-10	15	-8		-2	10	-8	-5
en:a_second	-4	5	7	-5	-4	-2	11	-6	-4
en:about		10	-6		-6	-7	6		-6
en:abov	-8		12	-6		-2	-4	-9	10
en:account	-6		11	-3	-4	-3	4	-13	7
en:address	5	-3	-7	5		11	-3	-6	-5
en:adult	-3	-7	15	-10		-4	12	-5	-6
en:after		-14	13	-9	-4	-7		-10	7
en:after_the	-8	-8	14	-4		-4	-6	-3	8
en:afterward	-7	-6	12				-14	6	9
en:again	8	-4	-5	2	-6	-10	12		-14
en:ago	-3	-5	6				12	-10	-7
en:all	10	6	-11	2	-6	5	-4		3
en:also	4		-5	6	-6	14	-6	-11	-13
en:am		-4	8	-6	-5	11	-12	2
en:an	-15	-8	22	-8	-11	-10	17	-20
en:an_adult	-3	-7	15	-10		-4	12	-5	-6
en:and	-5	4	-9	7	-6	-9	4	-11	7
en:and_#			-9	9	-3	-4	7		-8
en:and_a		-6	3		-7	-5	-7		9
en:and_again	-4	6	5	-4	-4		9	-7	-3
en:and_i	-7	-3		8	-6	6		-8	-5
en:and_my	-6	-5	11	-3		8	-8	-4	4
en:and_no	3		-7	7			12	-6	-8
en:and_said	-8	2	11	-4		-3	12	-8	-5
en:and_stai	3	5	-10				3	-6	3
en:and_that	-5		4				-6	-7	10
en:and_the	-4		-2	-4	6	-10	11	-3	-6
en:and_then		2	-10	4			10	-6	-7
en:and_told	7	3	-10			-4	6	-6
en:and_walk	-3	9	-11				3
en:and_was	-5	-6	4	7	-3		5	5	-12
en:anoth	-6	-3	10	-4	-4	-2	-2	-7	7
en:answer		14	-8	-11	-4	5	-14	10
en:any	-4		7	-4	-2		7	-6	-3
en:anyon	-10	-4	13	-5		-3		4	-4
en:app	13		-10	-6	-4	-4	-2	6	-3
en:appoint	10		-6	-3		5	-13	12	-9
en:are	3	-10		5	-10	3	-10		8
en:arm	-7	-7		11		-2		-6	6
en:as	-11	3	12	-5	-5	-4			7
en:ask	-17	4		3	-8	3	-3	-20	12
en:ask_for	-7	9			-5	-4	-3	-5	8
en:ask_me	-5	-6	7			8	2	-8	-2
en:at	-3	5				4	-6	3	3
en:at_#		6	3	-7	-6	4	-11	6	6
en:at_a	-8	7	-7	6		-3	5	-10	6
en:at_six	6			-6	-4		-10	13	-6
en:at_ten			-3	5	-2	-4		3	-2
en:at_the	8			-2	-8	-10	11	-13	3
en:at_your	4	-6	-6	-3	8	8	-12	7	-6
en:august		-8	6	5	-7	-5	13	-12	-4
en:august_#	-7	-5	8	9	-4		3		-7
en:awai	-4		-4	4			3
en:back	-6	9		-4	-10	-10	-7	3	10
en:back_in	-5	8		-5			7	-7
en:back_on	-7	6	-4	5	-3		-8	-6	10
en:bag	6			-5	-4	8	3	-7	-7
en:bag_of	6			-5	-4	8	3	-7	-7
en:bar	-2	-4	5	-10	8	8	-11	-4	7
en:bathroom	-5		13	-8	-2	-5	12	-4	-5
en:be	-13	11		-5	-4	-4	4	-6	3
en:becaus	-19	-16	22	-3	-3	-6	-9	4	6
en:becaus_the	-11	-3	10	3			-9		9
en:bed	-4	-4	11	-5		-4		-5	7
en:bedroom	-7		5	-8
en:been	-20	12	8	-18		-11	-10	7	7
en:beep	2		-8	5	-2	-2	9	-6	-6
en:befor	-2	-7	10	-6	-5	4		4
en:befor_anyon	-9	-4	13	-5		-2	-3	7	-3
en:behind	-8		-3	6	-3	4	-6	-6	6
en:besid	-7	2	8	-7	-3	-4	-4	6
en:between	-7		-11	14	-3	-3	9	-5	-2
en:bill		-3	-9	-2	7		4	-2	-5
en:boiler	2	-6	4		-3	6		-8	-4
en:book	11	-2	-8		-2			3	-6
en:both	-14	-3	-18	18	-2	-3	-7		3
en:bottl	6		-2	-7	7	8	-3	-6	-3
en:box	8	-2	-7			-5	7	-7
en:braseo	9		-9			-3		6	-3
en:braseo_#	9		-9			-3		6	-3
en:busi	-6		4			-3		-3	3
en:but	-5		5		-12	-7	19	-10	-12
en:but_the			-3	7	-9	-3	6	-4
en:by	10	18	-25		-9		-3
en:by_itself		9	-10	-4		-3	15	-13	-5
en:by_the	-6		8			-2	3		-6
en:call	-15	16	-17	7	3	-10	3	6	-7
en:came	-19		13		-5	-5	-14	7	11
en:came_out	-7	-4		6			-6	-6	8
en:card	-3	-6	9	-10	-3	-10	-9	7	6
en:carri			5	3	-11	-6	3	-10	7
en:chang	10		-16	7		-2	7	-10	3
en:charg	-7	-4	12	-5	-6	-5			4
en:charg_#		-2	11		-11		4		-3
en:check		3	6	-8	-3	-3	-4	-2	6
en:children	-10	-3	17	-12		-2	-3	5	-3
en:citi	9		-4	-3	-4		-2	4	-3
en:click	2	-5	4			-4	12	-9	-5
en:close	3			-2		-2	-10	7	6
en:cold	-11		9	-2		-2	-8	11	-6
en:come	-10	-8	15		-10	10	-6		-8
en:come_off	-3	-2	-2	6	-4	8	-8		-5
en:compani	-4	-4	3	5		-5	9	-4	-4
en:connect		-6	5	-2				-8	4
en:corner	-6	-2	-9	12		12	-9	-7	-2
en:cost	-5	7	6		-10		6	-5	-2
en:could	-6	12	-11	4			6	-9	3
en:could_not	-5	8	-8	4			10	-7	-5
en:counter		-4	4	3	-2	-5	14	-8	-5
en:custom		4	-6			-2	6		-7
en:dai	-3	-9	6	-3	-10	-3	-11	10
en:date	-5			6		-2	12	-7	-9
en:dead	3		-11	5		-2	-7	8
en:declin	-4	-6	11				13	-9	-4
en:deliveri	-7	-4	11		-3			5	-9
en:desk	-12	7	10	-18	-6	-5		10	-9
en:did	-12	-4	-4	6	9	-3	-14	8	7
en:do	-5	11	-13	-3	5	-3		-10	5
en:do_not	-4	6	-5		-6	-3	-4	-9	9
en:does	4			-5		-2	15	-6	-12
en:does_not	5			-5			13	-5	-10
en:dog		-5	9	-5	-2	3	-13	12	-5
en:doing	-4	7	-10	4		-2	6	-3	-3
en:door	-6	-9	6		-4	-9	3	7	-9
en:down	-4	7	-10	11	-4	-5	6	-6	-2
en:dutch		-5		3		-7	13	-7	-5
en:e-mail	-7	-7	14	-2	-3	-2	10	-6	-9
en:each	-15	5	8	2	-10	6	-8	3
en:each_time	-4		-3	6		8	-11	8	-8
en:eight			3	-4	-3	-3	-9	-8	13
en:eleven	-9	-3	-9	15	-6	3	2		-6
en:emerg	-14	-4	14		-2	-2	-10	3	9
en:end	10	-4	-11	5		-2	5	4	-9
en:engin	-4	3	-7	3		-5	-7	-5	10
en:euro	-7	-3	6	-5	4	-5	10	-5	-4
en:even	-3		-7	10	-7	-9		10	-10
en:every	7	-6	-8	-7	-7	-6		3	-4
en:every_morn	-10		6	-8		-4	5	-13	6
en:exist			-3		-2		6	-10	3
en:ey	-8			3		-3		-4	4
en:fee		-2			-3
en:file	-4	-6	8				13	-7	-8
en:fill	-4	-6	10	-3	-3	-3	7	-6
en:fit	7		-12	3	7	7	-8	-9	7
en:fitter	-2	-6	7				7	-3	-5
en:five	8	3	-2	-8	-4	-5	-6	-12	12
en:flat	16		-16			-2	12	-9	-4
en:floor	-8		6	-7	8		3	-4
en:folder	6		-5				-6	3	6
en:for	-20		17	-23	5	6	-12	-11	19
en:for_#	-9	-2	5			-4	-2		5
en:for_a	-8	4	-5	-10	15	13	-8	-4	-5
en:for_an		-2	7	-7		-4		-10	8
en:for_the	-7	-8	5	6	-5	7	-8	-3	8
en:form	-4		7		-3			5	-9
en:forti	-7	-8	11		-2	5	-5	-4
en:found	4	7	-14	6	-2	-3	-21	16	7
en:four	-10	6	-5	3	7	-12	-11	9	5
en:four_minut	2	-4				-3	-8	6	4
en:french		9	-8	-2	-3	5		-6	-4
en:fridai	-22		18		-5	-7	-3	9	-9
en:fridai_at	-9	9					4	-8	3
en:from	-7	-6			7		7	-3	-7
en:from_#		-3	-11	10		-7	9		-10
en:from_the	-5	-8	10	-11	6	5	-2	3	-6
en:front		7	7	-13	-4	6	12	-11	-14
en:front_of	-5	3	3	-3			11	-6	-7
en:full	7	-5			-5	-5		8	-11
en:furnac	-7	-7	12				-4		4
en:ga	-6	7	3	-4			-8	-6	8
en:garag	-4	-3	-5	-4		-4	11	-8	-3
en:gate	-3							-5	5
en:get	-5	-2	2	5	-7	4		-4	-7
en:give	5	-3	-3		-3	-4		4	-6
en:given	-4	-3	-8	4	7	8	-2	-6	-3
en:glass	-2	5	-5	-7	8	4	-3	-4	-3
en:go	4	-5	5	-6	-5	10	-16		10
en:goe	10	-3	-8	-5	3	-2	5	-11	3
en:gone	-5	-3	10	-4	-3	-3	-10	13	-7
en:got		-13	13	-8	-9	-12	13	-5	-5
en:gui	-5	11	-9		-3	-3	8	-5	-2
en:had		-24	11	-5			7	-10
en:had_a	-13	-14	13	3	-2	-6	11	-10	-3
en:had_no	8	-4	-4	-3		-4	14	-11	-2
en:half	-6	6		-4	-2	-3	-3	5	-4
en:hang	-11	-5	8	6	-2			-4	3
en:has	-13		10		-11	3	-12	5	7
en:has_a	7	-3	-4	-6		-5	14	-7	-4
en:has_been	-11	8	4	-7	-3	-6	-9	8	4
en:have	-12				-6	-2	-7	3	4
en:have_been		10	-12		-3		7	-3	-6
en:have_gone	-3	-3	5		-3	-2	-4	8	-5
en:have_receiv	-8		9		-4	-3	-9	6	8
en:he	4	-6	5	-15	-4	7	-10	-3	11
en:he_said	-3	10	-10				-6		7
en:he_was		-3	6	-7			-11	-4	12
en:he_would	6	-3	-5			-3		-3	7
en:heat	-13	-3	9	-3	7				-6
en:her	-8	10	-7	-3	-4	-11	5	-8	6
en:here	-4	3					9	-5	-5
en:hi	7	-3	-14	5		-7	13	-8	-3
en:him	-4	-7	13	-5	-9		5	-12
en:his	-10	8		-12		-6	4
en:hold	-8		8				-7	4	5
en:hot	-22	-4	23	-3	-4	-6	-4	5
en:hot_water	-9		4	5			-3		-2
en:hour	-3	-2	11	-6	-7	-3	-3	7	-4
en:hous				-8	7	3	-10	7	-2
en:how	7	-4	-10	-3	8	7	-3		-2
en:hum	-5		3	4		-2	-3	4
en:hung	11	3	-9	-6	-2	-3	-5	-7	11
en:hung_up	7	3	-5	-5	-2	-2		-3	6
en:husband	-4	2	-11	10			7	-8
en:i	-9		5	5	-14	-5	3	3	-3
en:i_am	-9	-2	10	-2	-3	5	-6	4	-5
en:i_ask	-4	10	-11	4	-2	-2	6		-3
en:i_got	5	-6	3	-6	-3	-4	-4	5
en:i_have	-11	-15	15		-12	3	-10	6	4
en:i_was		-6	-3	4	5	-5	5	2	-8
en:i_would	-4	-6	12		-8	6		-6	-5
en:in	-5		-2		-7			3	-3
en:in_#	-3	-2	3		-4	-2	10	-7	-3
en:in_a		-2		-6	5	-3	7	-11	5
en:in_french	-8	7				6	-4	-4	-3
en:in_front	-5	3	3	-3			11	-6	-7
en:in_it		-5		3	-2	-5	-3		5
en:in_march		12	-14				12	-8	-7
en:in_my	-11				7	-4	-3	3	2
en:in_the	-4	-2	9	-6	-17	-6	-9	17	-6
en:includ	4		-9	-8		-4	5	-12	7
en:inn	-4		12	-7	-3	-3	-4	7	-2
en:invoic	-14	-3	7	-5		-5			-4
en:invoic_#	-3						5	-4
en:is	-18	-12	7		-6	-13	34	-24	-31
en:is_a	-13	-5	21	-11	-7	-7	6		-10
en:is_no	-2		-5	4				-7	5
en:is_now	-8		9	-3	-4	-2	3		-8
en:is_on	-4		-11	-3	5		10	-8	-4
en:is_still			-7		6				-9
en:is_the	-5		8		-6		11	-8	-2
en:it	3		3	-14	-5	-15	11	-2	-11
en:it_and	9	-5	-12	8	-4	-6		3
en:it_becaus	-8	-9	11				-4	6	-4
en:it_is	-15	3	4	-10	4	-6	13	-9	-12
en:it_was	11	-7	-5			-3	9		-12
en:its	-6	6			-5	-7	18	-12	-9
en:itself	2	9	-18	5		-4	18	-16	-6
en:itself_at	10		-13	6			11	-9	-3
en:juli	-8		-3	8	-2		7	-17	6
en:june			2	-6	-6	-4		-8	7
en:june_#	2			-5		-2			2
en:just	-13		18	-9	-3	8	-4		-5
en:kept	-7	-3		10	-3	-5	11	-5	-4
en:kind	3			-4		-3	-6	5	2
en:ladi	-11	-2	9	-7	-3	6	5	-12	-4
en:ladi_on	-5	-9	11			8	-4	-4	-3
en:last	4	-9	3	4	-9	-4		-11	9
en:last_night				4			-6	-8	10
en:late	-6		6			-3	-11	14	-4
en:later		-3	6	-3	-2	-2	-12	12
en:leav	-6	5	3	3	-5	-3	2	-5	5
en:left	-22	-8	7		4		-12	5	9
en:let	8	-4	-3				-3	-8	8
en:letter	6	-3	-2		-4	-3	9		-10
en:like		-8	6		-3	2	-4	-8	6
en:like_a		-3				5	-8	-3	4
en:line	6	7	-12	-10	11	-6	-13		13
en:list	-16		9	6	-8	-6	21	-18	-12
en:live		-6	-4	4			10	-6	-5
en:look	-13	-11	14			-4	-7	5	3
en:look_at	-5		2				5	-3
en:m	6	5	-12	3	-3	-4	-9	7	4
en:m_on		6	-5			-2	-7	5	5
en:machin	-15	-3	11	-8	8	4	-18	15	-2
en:made	5	-6	10	-10	-6	6	-4	-6	5
en:mailbox	-7		8				-5		5
en:main	2	-2					10	-9	-3
en:make	5	-5	-4	-9	7		10	-6	-6
en:man	-15	4	7	-10	-2	-8		-9	13
en:man_with	-5		9	-6		-3		-4	5
en:march		10	-7	-3		-2	14	-9	-8
en:may	3	-8	3		-5	-5	5	-20	11
en:me			-4		-3	9		-33	10
en:me_a	6	-2	3	-3	-5	-3	6		-2
en:me_and	-7	-7	14			-3		-7	5
en:me_he	-2	-7	4				-3	-3	7
en:me_i	2	-3			-4	-3	9	-5	-4
en:me_to	-2	12	-13				-8	-5	10
en:menu			-4			8	-7	-4
en:messag	-3	-2	-5	7	-2	-3	11	-9	-5
en:metal	-10		5					-5	5
en:meter	6	-2	-8	6			-9	-8	11
en:midnight	-4		-10	10		8	-10	5	-3
en:mine	5	-2	-4	3	-3	-3	2	5	-8
en:minut	-5	8			-5	-7
en:miss	3		-9	-2	8	-2	-3	-7	8
en:mondai	8	5	-14	-3	8	-2	-9	-7	14
en:month	7	-3	-12		6	-3	3	-9	4
en:morn	-25	-7	18		-8	-12	-10	6	10
en:move	-11	9	7	-3	-2		3	-4	4
en:must	-12	-4	6	3	-2	-5	2
en:my	-14	11	6	-6	-17	5	-5		2
en:my_card			12	-2	-11	-2	6	-3
en:my_husband	-4	2	-11	10			7	-8
en:my_own	3	-6	-5	6	-3	3	5	-6	-5
en:my_wife	9	-5	-6			-2		-9	6
en:name	-14	-7	5	-3	7	-5	3		-3
en:need	-5			-2	-6	-2	15	-11	-7
en:never	-12	-6	20	-9	-7	3	-23	8	15
en:new	14	-4	-8	-10	-5	-10	6	4	-10
en:next	5		-9			-5	-4	8	-3
en:nice	6		-3	-8	-2		6		-8
en:night					7	5	-10		6
en:nimbo	6	-7			-2	-3		7	-6
en:nine		-4	-11	11		-4	14	-10	-4
en:nineteen	8	-4	-5			-2		-11	10
en:no	14	-4	-11		-9	-17	11		-14
en:nobodi	-9	-8	9	-10	5	-4	-14	12
en:noon	10		-14	5			-14		13
en:not		-5	6	-4	-15	-19	14	-17	2
en:not_a	6		-3	-2	-2	-4	-5	5
en:not_exist	-6		7				3	-6	3
en:not_one	-5	-7	14	-6	-2	-2	6	-4
en:note	-11		13		-4		6	-7
en:noth	-14	-2		2	7	4	-12	10	-4
en:notic	-5		9	-4			-10	6	4
en:novemb	-8			-4	10		-4	-4	6
en:novemb_#	-8			-4	10		-4	-4	6
en:now	-15	-5	4	7	-13	3	7	-10	-2
en:now_the	-6			3		-2	9	-6	-2
en:number		6	2	-8	-5	-4			3
en:number_on	-8	-3	13	-6	-2	-2		7	-8
en:of	9	-9	3	-3	-12	4	2	-15	4
en:of_#	-5	-3	12	-3	-7	-3	-2	-3	4
en:of_a	9	-3	-4	-5	-3	-5	11	-4
en:of_our	-7		9				-15	18	-6
en:of_the	3	5	-10	4	7	8	-6	-15	7
en:of_them	15	-4	-13	-5			-9	6	5
en:of_us	3	-4	-3	3		-3	4	-8	3
en:off		9	-8	5	3	11	-6	4	-13
en:off_the	-11	-3	4	-5	8	7	-8	3	2
en:off_with	4	10	-11	-6		4	-13	9
en:offer	-10	-5	14	-6	-3	-4	12	-8	-5
en:oil	4			-5	-3	-2	11	-5	-8
en:old	-7		3	-3		-3	10	-12
en:on	-4	3	4	-6	-5	-19	8		-3
en:on_a	15	-7	-4	-8		-6	10	-13	4
en:on_fridai	-15	6	12		-2	-3	-6	8	-3
en:on_it	-5	-12	16	-8	-6	-8	21	-8	-16
en:on_mondai	-4	6	-10		8			-9	8
en:on_my	-7	-3	7		-4	-2	8		-10
en:on_saturdai	12	4	-12	-2			-12	5	10
en:on_sundai	5		-7	-3	7	-2	-4	7	-4
en:on_the			-7	-7	8	-6	15		-12
en:onc	-5	4		3	-2	-3	-10	13	-7
en:one	-2	-5	3		-21	-12	23	-13	-16
en:one_of	-4	-7	11		-4			-9	6
en:only	5	6		-7	-10		-11	6	8
en:open	5	-7	4		-6	-12	-16	18	3
en:open_the		-3	3			-2	-8	5	4
en:or	4	6	-7	-6	-3	-4	-10	10
en:order		-7	6	4	-13	5	-5
en:order_#	4			-2	-4	8	-4	-6	-3
en:other	-5	-4		-6	-2	-5		7	-8
en:our	-4	5	3	-13	-10	-12	-11	16	-4
en:out	-7		8	5	-13	-11	-6	-9	13
en:out_of	-4	5	-3	7	-7	-2	5	-6
en:out_on	6			-4			-10	6	6
en:over	2	-3	-6	6	6	-3		9	-9
en:over_the	-6	-2	-6	7	7		9	-7	-4
en:own		-7		6	-3	2	7	-8	-5
en:p		6	-2	-3			-12		11
en:p_m		6	-2	-3			-12		11
en:page	9	-3	-2	-3	-7	-5
en:pai		6		-5	-5	-2	10	-5	-5
en:paid	-7		-8	-2	13		8	-4	-2
en:paper	5		-14	8		-5	6	-8	3
en:part	-4	5	5	-7			-10	6	6
en:peopl	-13	3	-4	7	-4	-8	-19	7	16
en:person	-2	-4	-3	8	-2		-3	4	-3
en:phone		5	-3	-15	8	4	10		-19
en:phone_call	-6	11	-15		8	-2	6	-4	-3
en:place	-3	5	-7		5	-4	-6	3	7
en:plate	-5		9	-5	-4	-3	-5	6
en:plug	-3	-8	9	3		-4		6	-3
en:price		-3	-7	-5	8	-3		3	-4
en:print		-3	5	-3	-2	-4	14	-10	-6
en:promis	-3		6	-2	-3		-12	6	5
en:pump	-2	-2	6				-6
en:put	-7	4	6	-9		-2	6		-10
en:radiat	-5		-5	2	6		12	-7	-7
en:rang			8	-4			-15	-9	17
en:reach	9		-11	5				3
en:read	3	-4	3	-3	-4	-4	-7		10
en:receipt		-3	-11		10	-3	13	-8	-5
en:receiv	-8		9		-5	-3	-6	4	7
en:record	-5		7		-2			-9	5
en:ring	5	-4	6	-7	-4	-4	-18	20	-7
en:room	-6	-3	-14	13	8	-17		-4	6
en:room_#	9	-2	-15	4	-2	-6	4	-6	5
en:run	12	2	-13	-6	5	-12	8	-3
en:sai	-3	-21	8	3	-3	-13	3	7	-23
en:sai_#	-6		-15	7	12		9	-7	-3
en:said	-16	27	-15	-5	-5	-14	8	-6
en:said_it		14	-13		-2		-3	5	-4
en:said_the	-5	-5	12	-7	-5	-4	16	-8	-11
en:sale	-13	-3	14		-6	-2	-11	-2	12
en:same	-4	-7	3	-12	12	7	-3	-16	7
en:sat	-4	12	-8	-3			11	-7	-6
en:saturdai	6	4	-12	-4		-4	-9	7	8
en:screen	-3	9		-8		-4	5		-4
en:second	7	6		-8	-7	-8	-4		9
en:sell	13	-5	-9			-4	4		-7
en:send	7	5	-13	5		-2	-8	3	6
en:sent	-14	-2	16	-3	-9	-6	-3	-6	12
en:sept	-4			4	-3		-10	5	3
en:sept_#	-3			5	-3		-8		5
en:septemb	-2		5		-3	-2	-11	14	-7
en:set	5	-2	-6			-4	7	-7
en:she	-15	-3	-4	12	-5	-7	-2	8	-7
en:sheet			-4	4		8	-11	-6	8
en:shop	8		-14	6	-2	-5		5	-2
en:should	-3	6	-3		-5	-3	3	-5
en:shout	-3	-3	-9	8		4	-4		-2
en:show	6	3	-17	3	10	5	12	-5	-19
en:show_#			7	-5	4	8	-3	-3	-6
en:show_up	-7	-3	-2		8		7	-6	-3
en:shower		-4	-2	10		-4	-2	6	-2
en:shut	3		-3	-3		-5	-10	7	4
en:side	2		-13	-2	-2	-6	7	-11	4
en:sign	-7			8	-3	-3	14	-8	-8
en:silenc	4		3		-2	-2	3		-6
en:sinc		-4	10	-10	-11	-18	-16	10	13
en:sinc_#	-5	9		-5		-2	-8	5	7
en:sinc_the	-11	-4	11			-3	15		-14
en:sinc_then	-4	-6	12	-4			8	-7	-2
en:six	8	-4	-9		-7	-6	-9	14	-8
en:sleep	4		-3				3	-7	2
en:smell		4	6	-6			5	-6	-7
en:smell_like	3	-4	6	-7		5		-4
en:smell_of	-7		6	2		-4	7		-6
en:smoke	-7		9		-3			-4
en:so	10	-12	3	-6	-11	-9	18	-13	-10
en:somebodi	-2	-5	-6	7				2	-4
en:someon	-7	7	-5	5	-2	-2	-8	9	-2
en:speak	11	4	-15	-5		-3	2	-6	3
en:stai		9	-14	3		6		-14	6
en:stair	-4		-12	11		-3		-4	3
en:stand	4	-3	9	-10	-3	7		-8	-4
en:start	-4	-5	-7	5		-4	11	-15
en:statement	-5		12	-2	-10	-4	12	-8	-4
en:station	-5		-8	10	-3	-2	12	-7	-5
en:step	-5		-12	13			9	-2	-9
en:still		-16	4			-11	2	6	-13
en:stood	-5	-6	9				-4	7	-5
en:stop	-12	7	-10	14		-4		-4	4
en:straight	7	6	-8	-4			-6	8	-7
en:stream	-6		-14	15				-6	4
en:suitcas	-3	-2	13	-9			-6	6	2
en:sundai		-3		-4	6	-5		9	-11
en:switch	-7		13	-4			9	-10
en:tabl		9	-9				8	-4	-4
en:tablet	5			-3			-8	-6	10
en:tap	-4		5				-9	-3	11
en:tell	3	-8	2		-3	4	5	-7	-6
en:tell_me	5	-7	-3		-3	-4	10	-6	-4
en:ten	-3	-7	4	4	-5	-6	5		-5
en:test	-11		6		-2	-3	5	-12	4
en:that		7	-2	-10	-6	-22		-24	19
en:that_is	5	4		-8	-3	-7	14	-5	-3
en:that_the	11	-6	-5	-5		-3	6	-9	3
en:that_was	-7	-9	9		-2	-2	3	-10	3
en:the	-2	-3		-6	-5		-8		7
en:the_#	-23	-7	11	-5		2			-8
en:the_bathroom	-4		14	-10		-2	8	-4	-4
en:the_card	5		-12	-5	9	-3		3	-4
en:the_citi	9		-4	-3	-4		-2	4	-3
en:the_desk	-5	11		-14		-3	-9	10
en:the_door	-10	-5	13	-5		-5	7		-8
en:the_even			-10	6	-4	-5		5	-3
en:the_fridai	-6	-4	13	-5			-5	8	-7
en:the_front	5	5	2	-11		-3	14	-3	-9
en:the_hous	-9		8	-7	7	4	-5	-3
en:the_invoic	-5		-5	-4	7	-2	6	-4
en:the_ladi	-7	4		-5		7	-6	-6	3
en:the_main	2	-2					10	-9	-3
en:the_man	-6	11	-11				-12	-7	14
en:the_morn	-11	-4	15		-3	-3	-14	17	-9
en:the_new	-8		12	-8			-11	6	5
en:the_night	-3	5		2		6	-3	-2	-4
en:the_old	-4	3		-2		-2	2	-5	3
en:the_other	-5	-4		-6	-2	-5		7	-8
en:the_phone	-13	-5	8	-2	7	4	3	3	-9
en:the_receipt		-2	-13		12	-3	11	-8	-4
en:the_same	-3	-7	9	-11	7	7	-4	-16	8
en:the_second	7		-11	4		-3		-8	7
en:the_shower	-7		-4	10			-4	7
en:the_tablet	5			-3			-8	-6	10
en:the_third	-12		14		-5	-3	-6	6
en:the_top	4		-8	6	-3	8	-3	-8
en:the_water	-10		3	4			-7	10	-2
en:the_woman		-6	10	-7			-10	9	2
en:their	5	13	-15		-3		-5	6	-3
en:them	11	-11		-3	-4	-5		2
en:then			2	-3	-5	-9	-6	4	3
en:there	-19	-7	6	-4	7	-18	4		-3
en:there_is	-4	-3		5	-5	-7	15	-17	-6
en:there_was	-9		6	-7		-4		-9	8
en:thermolun	-5	-3	9	-4	-3	-3		3	-3
en:they	-8	-3	15	-13	-3	3	16	-18	-13
en:thing	-4	-3	10		-6	-4	8	-6	-3
en:think		5	-3			-2	11	-9	-5
en:third	-3			5	-5	-4	-7	3	7
en:this	-17	-6	-3	12	6	5	-8	-10	15
en:this_morn	-11	-2	10	2	-4	-6	-9		13
en:three	9			-8	-5	14	3	-15	-7
en:three_time	6	6	-7			13	-10	-7
en:three_week	-5		5				14	-12	-7
en:through	3		7	-9		-4	-10	8	6
en:thursdai	2	-6						-10	7
en:till	-13	-5	12	7	-3	-6		10	-9
en:time	12	3	-14	12	-7	12	-20	4	10
en:to	-22		14		-5	-3	-4	3
en:to_#	-6				3	-2	-2	5	-3
en:to_a	3	-3		-4	-3	-3	-5	3	2
en:to_speak	13		-12	-5			5	-5
en:to_the	-13			6	-6	7	-10	7	-3
en:todai	2	-3	6	-7	-4	-5	-8	2	8
en:told	-4	12	-8	-12	-11	-12	-7	-3	14
en:told_me	-8	5	-4	-3	-6	-7		-12	9
en:too	-10	-2	14	-8		-2	5	-5
en:took	4	10	-8	-5	-4	-3		5	-10
en:top	4		-8	6	-3	8	-3	-8
en:truck	-10		9	-2		-3	9	-5	-2
en:tuesdai	-5	-6		3			-13	-9	15
en:turn	-10	10			-6	-3	11	-12	-4
en:turn_up	-5	-4	13	-5	-4		8	-6	-4
en:twenti	-11	7	-2	7	-4	-4	4		-5
en:two	10	-3	-8	6	-20	7	6	-7	-15
en:two_of	5	-2	-14	9		-4	2	-9	5
en:under	-6	-9		15	-9	-8	12		-9
en:under_the		-4	-7	10		-6	3	5	-5
en:until	6	-6	-11		6	2	-18	14
en:up	-7	4						-3
en:up_at	5		-17	11	3		13	-9	-7
en:updat	-8		8			-5	-2	9	-5
en:us	8	9	-13	8	-12	-14	11	-12
en:us_to		-3	-4	3	-2		12	-14	-2
en:valv	-7	8	-3				-5	4
en:van	-5	8	-6	-9		-6		6	-4
en:visit			-3	5	-3		2	-8	5
en:wai	7		-10				5	-5
en:walk	-5	8	-4				-3		3
en:wall	2	-3	6	-7		-5	10	-14	3
en:want	-9	11	-3	-5	-3	-6	8		-8
en:warm			-3	3			-5	6
en:was	4	-3	-3		-14	-29	5	-2	5
en:was_a	-3	-2	12	-10	-4	-5	8	-7
en:was_in	-3	-7	12	-4		-3	13	-7	-5
en:was_not	8	-2	-5	-3			7	-4	-3
en:water	-8	-3	2	6	-3	-3	-3	6	-4
en:we	5	5	-5		-13	-12	-15	15	4
en:we_were	-5	-4	11	-4			-5	3	6
en:week	7	-7	-4		-8	7		-7
en:weekend	-13		5	5			-9	-13	13
en:went	-10		-8	8	5	-6		-7	7
en:went_out	2		-5	6	-2	-2	-2	6	-5
en:went_to	-7		6		-2		-5	-9	9
en:were	-5	-11	15	-7	-5	-4	-26	21	6
en:wet	5	-2		-5		5	-9		4
en:what	3			-6	-7	-10	20	-8	-13
en:what_i			-2	2	-5	-5	11	-3	-7
en:whatev	5		-3	-4		-3	4	-5	3
en:when	-4	11	-4	-4	-6		10	-2	-11
en:when_i		9		-12		-7	6	-7
en:where	-8			-3	7	-4	11	-7	-3
en:which	-11	-8		12	-2	7	12	-12	-14
en:while		-7		-6	8	-3	-9		8
en:white	-6	7	3	-9	7	11	-18	7	3
en:who	-2	8	-8	-4	-8	-7	-3	-9	10
en:whoever	-9	-2	6			-3	2	4	-4
en:why	6	-7	-11		8	-5	11	-5	-5
en:wife	9	-5	-6			-2		-9	6
en:will	-10	-9	6	6	-3	-5	14	-12	-5
en:will_not	-5	-6	12	-2		-4	10	-7	-4
en:window	5	-4		-5	-5	-4	14	-6	-6
en:with	3	3	9	-15	-19	3	-10	-7	14
en:with_a	-8	-16	20	-8	-9	-5	-2	9	-5
en:with_my	-7	10	2	-9	-4	3		-6	-3
en:with_the	7	3	-2	-7	-9	-6	-8	-9	14
en:without	7	-3	-2	-4	-3		6	4	-11
en:woman		-6	10	-7			-10	9	2
en:would			3				-5		5
en:would_be	-6	7	-2				-7	4	6
en:would_not	-4	-4		5		-3	8	-5	-4
en:written	6	-2		-6		-2	-9	15	-11
en:wrong	-8		9				7	-7
en:wrote	-5	-3	3	6			4		-10
en:year	6	-3	-7	6	-2	9	-7	-11	6
en:yesterdai	13		-17		-2	-3	2	-14	7
en:you	-16	4	7	-4	-5	6	-3	4	-8
en:you_will	-7	-6	13				8	-6	-3
en:young	-5	-9	15	-3		-3	5	4	-7
en:young_man	-4	-8	13	-2			5	4	-7
en:your	-11			2	2	9	-13	-5	15
en:your_emerg	-6		9				-6	-7	10
en:your_peopl							-11	-11	15
facet-nature:attitude	-7	-6	-2	-6	-46	-20	-30	-11	29
facet-nature:money	-53	-32	30	-61		-30	28	-15	-72
facet-nature:other	-16	-22	10	-10	-24	-13	2	-12	-14
facet-nature:place	-7	3	-27	12	-38	-30	27	-31	-22
facet-nature:process	-26	-30	18	-23	-5	-18	5	-8	-11
facet-nature:quality	14	-17	-10	-20	-30	-3		-7	-20
facet-nature:safety	-26	-19	-7	19	7	-65	16	-2	-6
facet-target:other	-16	-22	10	-10	-24	-13	2	-12	-14
facet-target:place	-34	-16	-22	27	-37	-5	-5	-18	-8
facet-target:price	-60	-47	-3	-32	21	-50	68	-63	-38
facet-target:process	-19	-24	24	-26	-18	-21	6	-6	-17
facet-target:product	16	-19	-7	-28	-25	-22	5	-4	-23
facet-target:staff		8	-21	-15	-18	-31	11	-14	-13
facet:accent-mocked	-26	10	-22		-2	-6	-49	-19	55
facet:aggressive-behaviour	-16	-13	-42	41	-4	22	-19	-7	-12
facet:app-bug	74	-29	-83	-19	-33	-49	23	-11	9
facet:appointment-rescheduled	-13	-10	39	-9	-32	-9	-11	24	-30
facet:battery	12	-12		-4	-5	-6	31	-25	-11
facet:breaks-early	25	-5	-62	21	-3	-4	-14		-5
facet:case-closed-too-soon	-14	-10	46	-18	-4		51	-36	-28
facet:cleanliness	17	40	-66	-28	-8	-17	-4	-29	33
facet:comfort-and-decor	25	-24	-45	16	-11	23	-55	34	9
facet:contract-terms	15	27	-60	-9	35	-14	-78	44	43
facet:contradictory-information	39	-21	-25	-7	-7	-6	-49	32	15
facet:damaged-in-transit	55	-4	-30	-42	-9	-9	45	-42	-10
facet:defect	23	-11	-19	-8	-30	32	54	-55	-75
facet:delay	17	-7		-16	-26	-9	-5	-64	34
facet:delivery-person	-37	-55	69	-18	-11	-9	56	-71	-22
facet:discount-not-applied	29	-2	-54	-3	29	-5	-26	30	-6
facet:fire-and-burn	-52	35	-40	23	-8	-22	14	-16	-18
facet:follow-up-not-done	8	-19	-25	-4	10	-17	-41	29
facet:health-appointment	-29	-8	33	-10	-13	-9	-35	-6	23
facet:health-diagnosis-care	38	-7	-23	-9	-14	-6	71	-34	-50
facet:hidden-fees	-14	-15	-32	-10	22	-10	14	-15	-5
facet:hotel-accessibility	-34	39	-84	60	-5	-25	12	24	-27
facet:hotel-bathroom	-6	-31	-48	11	2	-24	-4	5	-17
facet:hotel-bedding	12	-29	14	-31	24	34	-74	20	33
facet:hotel-booking-error	19	21	-57	31	-16	-16	13	-58	36
facet:hotel-breakfast	7	-6	-42	8	36	42	-15	-43	-13
facet:hotel-check-in	27	13	-17	-61	16	-15		19	-47
facet:hotel-equipment	-57	-29	4	33	-31	10		-4	-30
facet:hotel-heating	-35	-8	-63	67	-7	-10		-33	11
facet:hotel-hot-water	-21	-12	-22	29	-9	-13	63	-25	-56
facet:hotel-key-lock	-8	-16	-16	29	-6	-10	58	-35	-31
facet:hotel-linen-supplies	-35	44	-41	14	-9	23		-17	-14
facet:hotel-luggage	-16	-8	54	-37	-4	-12	-7	30	-17
facet:hotel-pets	-25	-23	71	-39	-12	-15	24		-35
facet:hotel-room-cleanliness	-47	-35	71	-41	-5	-47	14	20	11
facet:hotel-room-noise	-26	-15	13	-6	-12	-37	67	-39	-21
facet:hotel-room-type	-50	18	-31	40	-20	37	-30	9	-19
facet:hotel-smell	-10	37	-46	9		-9	16	-6	-8
facet:hotel-spa-pool	55	-35	42	-63	-26	-25	-30	18	23
facet:hotel-wifi	-45	14	21	24	-9	22	-18	6	-18
facet:hung-up-on	23	-4	14	-31	-15	-6	4	-20	3
facet:injury	30	31	-58	-36	36	-8	18	26	-51
facet:internet-or-wifi	-19	-42	26	14	-20	-28	-30		40
facet:invoice-error	-81	-6	42	-50	-11	-43	42	-36	-33
facet:invoice-missing	-60	-14	28	-17	17	-32	96	-58	-36
facet:it-after-hours	-40	-14	6	-4	24	-7		8	-28
facet:it-backup	68	-15	-74	-7	-12	-17	-30	65	-34
facet:it-email	2	11	-8	-13	-21	-25	59	-49	-27
facet:it-outage	-45	16	11	-6	-6	-17	75	-95	9
facet:it-password-login	-35	-10	17	-22	31	-29	50	-23	-17
facet:it-printer-equipment	-18	-35	16	31	-16	19	29	-46	-36
facet:it-slow-network	-42	-38	50	-9	-12	-21	-59	68	-33
facet:it-update-broke	73	-12	-73	-8	-17	-17	-2	-18	16
facet:language-of-service	32	17	-31	-13	-16	23	6	-46	-23
facet:late-delivery	-5	-18	-15	-4	9	-12	49	-39	-19
facet:leaks	-81	-19		48	31	9	-29		27
facet:missed-appointment	-37	2	56	-58	-49	-4	89	-73	-76
facet:missing-item	4	-6	12	-31	-10	-17	77	-63	-26
facet:no-answer-to-messages	2	-52	26	-8	-65	-44	-9	27	-41
facet:no-status-information	-57	-27	32	-31	23	21	16	-71	13
facet:noise-of-device	20	-10	-57	20	-20	-30	61	-47	-15
facet:noise-place	-8	-43	95	-82	-21	18	30	-31	-42
facet:not-as-described	-52	34	-8	41	-22	-18	41	3	-51
facet:not-delivered	19	-28	6	-23	-10	-14	-23	28
facet:opening-hours	-30	-2	-24	37	28	-9	26	-13	-4
facet:other	-16	-22	10	-10	-24	-13	2	-12	-14
facet:overheating	-57	-9	90	-59	-12	-9	18	-27	19
facet:parking	-28	-45	10	18	20	11		-29	-29
facet:payment-problem	-45	-21	20	-12	21	-13	-14	45	-53
facet:phone-menu-and-hold	3	-17	15	-3	-29	5		21	-49
facet:poor-materials	51	-13	-46	-26	-8	33	-20	-35
facet:poor-welcome	-23	20	-27	34	-11	-10	34	-27	-3
facet:price-increase	-25	-4		-11	35	-16	15	-7	-7
facet:price-too-high	-21	-19	4	-13	-6	-18	34	-25	-20
facet:property-damaged	-38	-20	40		-5	-7	-34	36	-2
facet:quote-exceeded	-7	-12		-3	10	-15	24	-7	-17
facet:recurring-breakdown	-67	-10	18	45	-20	-18	31	-5	-33
facet:red-tape	-9	28	-32		-13	-6	-24	-40	43
facet:repair-appliance-scratched	34	-23	-14	-36	-11	-52	56	-2	-33
facet:repair-breakdown	64	8	-53	-42	-26	20	-29	7	12
facet:repair-call-out-fee	-12	-4	-24	-2	15	-6	18	-26	-6
facet:repair-chimney-drain	-62	-25	92	-27	-14	-21	66	-61	-25
facet:repair-device-noise		7	-4	-30	-12	-42	-13	27	-24
facet:repair-gas-safety	-18	12	-9	29	-19	-27	37	-41	-11
facet:repair-installation-faulty	-8	12	-12	-32	14	6	20	-110	49
facet:repair-leak	-43		37	-43	12	-3	-2	-9	11
facet:repair-maintenance-contract	-11	-11	-30		31	-10	20	25	-36
facet:repair-no-heating	-43	-34	50	-42	35	-13	31	-17	-21
facet:repair-no-hot-water	-52	-6	43	-18	-11	-20	-61	26	41
facet:repair-repeat-breakdown	36	14	-35	-7	-8	-14	-66	67	17
facet:repair-site-dirty	-56	-38	87	-40	-27	17	-26	7	-11
facet:repair-spare-part-wait	19	-11	-2	-7	-10	-9	-35	30	13
facet:repair-technician-no-show	4	-51	43	-17	-53	-24	-31	24
facet:repeat-explaining	-24	-14	44	-19	-7	-6	12	-46	29
facet:restaurant-ambience	-10	-5	-25	25	-11	-20		-19	32
facet:restaurant-cold-food	31	-24	28	-65	-20	-16	39	-30	-15
facet:restaurant-drinks	-21	-39	22	-2	-16	2	17	-34	-20
facet:restaurant-meal-quality	-12	38	12		-45	-28	-11	16	-9
facet:restaurant-menu-choice	39	11	-28	-17	-23	-52	55	-28	-9
facet:restaurant-table-staff	-23		18	-22	-7	-8	37	-21	-23
facet:restaurant-undercooked	39	-16	-11	-25	-9	-5	-49	38	20
facet:restaurant-wait	13	6	-14	-17	-8	-13	-23	11	17
facet:retail-checkout-queue	-16	-33	-27	39	39	38	-9	31	-62
facet:retail-loyalty-gift-card	63	-25	-47	-3	-8	-12	-6	16	-10
facet:retail-price-label	-20	-14	52	-5	-44	-7	8	-13	-4
facet:retail-seller-advice	-27	17	-62	-5	31	-15	-18	26	-17
facet:rudeness	-5	7	12	-24	-5	-7	-3	27	-32
facet:security-of-people	-16	5	24	-36	-3	-7	-32	-16	40
facet:signage	-29	17	45	-52	-12	-31	54	-14	-26
facet:site-left-dirty	-16	-14	-10	22	-5	-8	21	-30	7
facet:slippery-or-dangerous-place	19	-19	-89	59	-10	-9	15	17	-37
facet:smell-place	30	-17	-44	12	-8	13	-5	-5	-7
facet:stock-out	-20	11	4	-18	-8	-24	-15	-33	44
facet:tax-error	-12	-13	35	-11	-21	-11	27	-30	-5
facet:temperature	20	-6	-22	16	-16	-18		16	-32
facet:toilets	-46	19	-16	-3	-14	-30	10	-40	21
facet:tracking	-18	-3	26	-8	-7	-9	-44	-37	69
facet:unclear-information		-8	-32	35	-24	-26	89	-50	-34
facet:unreachable-by-phone	31	-39	-10	-30	11	30		-60	29
facet:waiting-on-site	4	41	-27	16	9	9	-40	9	25
facet:warranty-refused	-12	-12	27	-5	-12	-7	30	-27	-12
facet:website-down	42	-19	-13	-8	-16	-8	-45	53
facet:work-badly-done	-59	36	-7	27	-12	37	-3	-15	-15
facet:wrong-address	-26	-18	-31	58	-4	-9	30	-41	-4
facet:wrong-item	-33	-15	15	37	-5	31	-12	-27	-6
facet:wrong-size	-31	-15	29	15	-7	-26	-40	58	-11
fr:#		-19		-10	11	-3	8	-6	-11
fr:#_#		-7	8		-5	-3	-5	-12	11
fr:#_a	-3		-15	9	8	-2	-19	12	9
fr:#_an	-2	-5	18	-12	-4	-3	3	-8	4
fr:#_aout	-12	-5	19	-5	-9	-4	-15	17	-4
fr:#_au		-2	7	-3	-5	-4	11	-11	-3
fr:#_avril	7		-7		-3		4	3	-9
fr:#_c	11	-5	-8				-7	3	5
fr:#_cm	-9	-2	7		-3	5			-6
fr:#_de	-14		-7	-7	16		8	-21
fr:#_degr		-3		6	-7	-4	14	-8	-7
fr:#_elle	-6		5	5		-5	11	-6	-3
fr:#_est	3		-6					3	-8
fr:#_et	5	-11	7	-10	-11	4	-12	9
fr:#_euros	-6	5	6		-10	-6		5	-4
fr:#_fevr	-5			3	-2		-12	9	3
fr:#_fois		7	-6	-2	-6	6	-9	4	4
fr:#_for	7		-9	-2	5	-2	6	-5
fr:#_h	7	-16	6	-6	-11		-7	8	-4
fr:#_heur	-4		-6		7	-3	7	-3
fr:#_jour	-7		-3	4	5		9	-6	-3
fr:#_juillet	-10	5			-5	-5	-5		8
fr:#_juin	11	4	-8		-6	-4	6		-8
fr:#_la	-16	-3	10	-4	10	5	4	-12	-5
fr:#_le		-4			-2	11	-13		3
fr:#_les	-9		6	2	-3	8	-3	-5	-3
fr:#_mai		5		-4	-6	-3	-8	5	5
fr:#_mar	-7	-5	8				3	8	-13
fr:#_min	3		5				3	-2
fr:#_minut	-9	-5	11	-4	-5	-4	14	-11	-6
fr:#_nuit	7		-5	-3			11	-9	-3
fr:#_octobr	-13	7	4	-3		8	-4	-4	2
fr:#_par	-7			5	4	-4	4
fr:#_person	-6		9	-3		-2		-10	8
fr:#_pi			-5	-8	11	8	-7	-2
fr:#_pour	-11	-7	-5	-11	15	3	3	-16	5
fr:#_que	-10			12	-5	8	-11	6
fr:#_septembr	-8	-2	11	-6	-6	-4	-3	-9	10
fr:#_sur	-3	-3		-2	3		7	-6
fr:#_un	-10		2	8	-2	-2	11	-7	-2
fr:#_votre	5		2	-6	-2		15	-11	-9
fr:a	-11	13		-6	-9	-14	-4	4
fr:a_#	4	-6	7	-9		-12	16	-4	-10
fr:a_ce	-6	-2	11	-3	-4		-4		3
fr:a_certif	-11	12			-3		-6	6	3
fr:a_chaqu	9	-3	-2	-3	-3	-4	8	-12	3
fr:a_charg	-6	-3			3		7	-5	-3
fr:a_cot	-15	4	13		-5	-11	3		-5
fr:a_demand	-5	16	-26	-7	5	-5	-16	-14	21
fr:a_deux	-6	-4	3		-2	-3		6	-6
fr:a_dit	-5	17	-15	-8	5	-13	3	4
fr:a_droit	-3		4			-3	11	-7	-6
fr:a_du	-9		-13	16		-3	-5	7	-3
fr:a_envoi	-5	-4	14	-2	-2		8	-5	-4
fr:a_ete	-10	-4	15	-7			-4	-6	6
fr:a_fait	10	7	-5	-12	-3	-2	-10	-14	16
fr:a_gauch	7	6		-12		-4	6	5	-9
fr:a_jam	-5	-5	-6	12			-10	13	-5
fr:a_jour	21	-2	-22	-5	-2	-4	-10		8
fr:a_la	-13	-12	-6	3	19		9	-6	-7
fr:a_lach	-11	-2	5	4		-4	-5	13	-10
fr:a_laiss	-10	-3	10	-5	-3	10		-15
fr:a_le	9	8	-9	2	-9	-8	3	-10	8
fr:a_ma	-3		-4	4			8	-10
fr:a_mang	-8	-3	7	5	-3	-4	6	-4
fr:a_mid		-4	-5	9	-3	-2	6		-8
fr:a_minuit	9		-13	3			7	-5
fr:a_mis	-5	-8	16	-6	-4	-6	-6	5	4
fr:a_notre		-2	6	-11		-2	-15	9
fr:a_pas	-9			11	-6	8		-5
fr:a_pass	6	-3	-2			-3	7	-5
fr:a_pris	8	-4		-4	-5		2	-6
fr:a_refus		-5	9	-3		-2	9	-4	-7
fr:a_repondu	-3	12	-9	-3	-2		-6	-5	9
fr:a_rien	5		-11		9		-6	6	-2
fr:a_son	-5	-5	10	-7		-4	-6	10	-5
fr:a_trois	13	-6	-9				12	-7	-9
fr:a_un	-11	5	9	-10	-5	-10	-5	12	-5
fr:a_une	8	-5	-13	5	-4	-6	10	-12
fr:abon	-7	-2	11			-5	13	-6	-6
fr:addit	-3			-3	3		7	-5
fr:adress	-5	-4		6	-2				-4
fr:affich	3	4	-5	-5		-8	-4	6	2
fr:ai	-11	-7	3	4		-9	11	-8	-6
fr:ai_eu	-6	-5	9			-3	10	-6	-5
fr:ai_pas	-9	3		-3		-6	9	-12	3
fr:ai_recu		-3	8	-7	-11	6	-10	3	6
fr:ai_un	-3	9	-3	-6		7	-5	-4
fr:air	14	-7		-13	5	-6	-3	6	-3
fr:all	4		-3	2	-3	-6	-4	6
fr:alle	7			-7	-2	-4		-4	6
fr:allo	-5		-11	11		-6	10	-4
fr:alors	-8	-4	6	-3		-3	5	-7
fr:alors_que	-7					-3	3	-6
fr:an	-18		11	-11	2	-10	-6	5	4
fr:ancien	3		5	-3		-4	6		-6
fr:and	2	-17	4			-6
fr:and_it	-5			3	-3	-3	6	-4
fr:and_the		-3	3		-3	-4	-10	6	7
fr:anne	-6	-2		-5	8	-3	4	3	-7
fr:annonc	8	-10	-8	4	6	-4	3		-5
fr:annul	-9	-4	16	-5	-5	-3	3	-13	5
fr:aout	-10	-7	19	-6	-11	-5	-9	13	-6
fr:aout_et			4	-4			-4	5	-2
fr:app	10		-5	-9		-3	6	-4
fr:appareil	11	-5	-3	-6		-3	5	-6
fr:appel	18		-5	-13		13		-8	-3
fr:appl	12	-2	-9	-4	-3	-3	2	-10	7
fr:apprend	4		-2				2		-5
fr:apprend_que	4		-2				2		-5
fr:appui	-12		-2	10	-4	-2	-11	5	7
fr:apres	-6			2		-10	-4	6
fr:apres-mid	-4		2				13	-7	-9
fr:apres_le			-6	3		-2	-3	5	-3
fr:are	10		-10	5	-3	-4	14	-11	-5
fr:arret	-5		14	-9		-3	-6	3	5
fr:arriv	4	-11	10	-12	-9	-13	17	-10	-7
fr:arriv_a	-15		21	-11	-4	-3	-2	4	-2
fr:assiet	9	4	-8	-10	4	-5	-2	6	-3
fr:at	-10	-6	6	4	6	-7	13	-8	-3
fr:at_#	-4		-9	5	7		5	-5
fr:attend	2	-4	-13	11	-5		4	-10
fr:attend_encor	-3	-2				-2	10	-7	-4
fr:attendu	-3		4				-12	8	4
fr:attent		6		-4	-4	4	-3	-5
fr:attest	-2	5	-5		-3			6	-5
fr:au	3	-9	3	-14		-8	25	-35	-4
fr:au-dessus	-11	-2	2	4		-4	-7	12	-6
fr:au_#	-9	-5	6		4	-3	10	-5	-5
fr:au_bout	11	-4	-8	-6		-2	-4		4
fr:au_comptoir	-4		8	-8	-6		13	-9	-7
fr:au_lieu	-7	-7	-2	-3	10	-2	14	-13	-5
fr:au_matin	-9		2	7	-3	-3	-4	8	-6
fr:au_milieu	10		-4	-9			2
fr:au_nez	-3		4				8	-2	-7
fr:au_telephon	-9	4	3	-3	-3	12	-12	-3
fr:aucun		-6	10	-12	-4	-3		-4	4
fr:aujourd'hui	-10	-3	16	-7	-4	7	-3		-7
fr:auss	-12	-3	11			7	-9	4	-4
fr:autour	7	-4		-3		8		-7
fr:autr	-13		11		-9	4	-12	-2	13
fr:aux	-7	-7	5	5	-5	-8	11	-14
fr:avais	-3	-8	11	-4		-3	5	-3
fr:avait	-14	-5	5	-3			-6	9	-6
fr:avait_dit	-3	-3	11				9	-3	-5
fr:avait_ete	-2	-7	10	-3	-2		-3	3
fr:avanc		3		-3	-5		-9		11
fr:avant	-13				5	-12	14	-3	-12
fr:avant_le		-5	-3	6		-2	-5	7	-3
fr:avec			-3		-7	-9	-3	9	-4
fr:avec_la	-8	-9	10	6	-3	-4		4	-5
fr:avec_le	-11	9	4	-4	-2	-3	-6	12	-9
fr:avec_un		-7			-3	-10	8	3	-11
fr:avec_une	6	2	-17	10	-4	4		-6	-3
fr:avez	3	-10	8	-13	-5	-9	-10	10	4
fr:avez_chang	-11	-5	12				12	-8	-8
fr:avis	-5	-3	14	-4	-8		10	-8	-3
fr:avoir	-3		7	-6	-6	6	-9	-12	9
fr:avons	-7	12	-3	-4	-4	-5	2	-3	3
fr:avril	10		-13	-2	6	-2			3
fr:bac	-11		6	3		6	-8	-10	7
fr:bach	-7	-7	9		-3	-5	13	-6	-5
fr:baignoir	-6	-4		10		13	-12	-8	2
fr:bain	13	-11	-7	-2	-8	2	-7	4	-5
fr:bar	4	-7			-5	-10	16	-11	-5
fr:barr	11	4	-21	2		-5
fr:bas	4	-7	-2	-3	-6		6	-18	4
fr:bien	-2	8	-10			-2	-3	-3	6
fr:bill	-3		-6		11		7	-6
fr:blanc	-9	6	-8	8		9	2	-6	-8
fr:bleu	-11		14	-5	-3	-4	7	-9	2
fr:bloc	-3	-2	-9	8			3	-6	3
fr:boit	-20	-4	20	-6	-5	4	3		-8
fr:boit_est	-8		5	-4		-2	12	-10	-2
fr:boit_vocal	-6		10	-3				-6	5
fr:bon	-9			8	-2	-3	11	-9	-3
fr:bonjour	-6	-7		6	2	5	-8	5	-3
fr:bord	3	-6	5	-8		-3	5	-3
fr:bouch	-4	3	-8	7		-3	-8	5	4
fr:boug	7	-3	-7			-3	5	-5
fr:bout	11	-6	-2	-8		-3	2	-6	3
fr:boutiqu	-6	-3		7	-2	-3	4		-6
fr:bouton	-4	-5		5	6	-9	9	-8	5
fr:bouton_de		-3	-7	6		-4		-5	7
fr:branch	-11	5			7	-5	8	-3
fr:brul			-3	5		9	-10	-4	5
fr:brun	2	-10		9	-2		-8	5	4
fr:buander	-8	5		-3		8		-6	-4
fr:bureau	7	-3	-9	6	-4	-6		5	-3
fr:but	15	9	-25	-2	6	-5	8	-12	-7
fr:c	10	-5	-6		-5	-4	-6	2	5
fr:ca		10	-3	-8	5		-4	4
fr:ca_fait	3	-6	2		-6	-6		2	3
fr:caf	-7	-7	4		4	10	-8	-8	-4
fr:caiss	15		-17	-4	6	-9	21	-7	-20
fr:cam	-9	-3	4	-5	8	-5	8	-6
fr:camion	-11	-5	9	6	-9	-7		4	-6
fr:camionnet	-6	8	-16	10	-3			-10	3
fr:carreau	7		-2	-9		-5	9	-7	-2
fr:cart	9	6	-9	-3	-6	-6	-11	13
fr:carton	6	-3	3	4	-5	-2	15	-11	-6
fr:cav	6	-5	5	-6		-2	5	6	-10
fr:ce			5	-19	-6				-3
fr:ce_est	-5	-18	11			4	2	-7	-17
fr:ce_etait	-12	15	-5	-13	-2	3		-3
fr:ce_jour	-5		7	-3			-7	3	4
fr:ce_matin			11	-20	-6		-4	3	7
fr:ce_que	9	6	-11	-3	-5	-3			-3
fr:cel		-3	-8	4	-2	5		-7
fr:cel_de	2	-3	-3			5	2	-6	-5
fr:certif	-11	9			-4	-5	-3	5	2
fr:certif_que	-11	12			-3		-6	6	3
fr:cette	8	-4	-13	-2	6	-5	-13	8	4
fr:cette_anne	-3		-3	-3	8	-2		6	-6
fr:cette_nuit	5		-9	3			-13	5	5
fr:chais	-10	5	-13	14	-4	9	-4	-8
fr:chambr	8	3		-9	-11	16	-9	5	-12
fr:chambr_#	-5		-13	14		12	-8	-7	-3
fr:chambr_a		-2	15	-10				6	-6
fr:chang	-3	2	5		-9	-7	11		-15
fr:chang_de	4	8	-15	7		-3	-5	9	-5
fr:chant	-7	-3	12	-6	-3	-3	-16	13	2
fr:chaqu	17	-7	-11	-6	-6	-10	17	-18
fr:chaqu_fois			-4	2		-3		-5	5
fr:charg	-9	-5	3			-6	8	-8
fr:charg_#	-2	-3	3	-6	4	-3	4	-2
fr:chaud	-11	-6	9		-6	-11	-6	10
fr:chaud_est	-11	-2	12	-3		-3	8	-10	3
fr:chauffag							-10	-5	8
fr:chauffeur	-2		-10	6		-3		3	-4
fr:chef	-2	-9	12	-2			4	-3
fr:cherch	-7	5	3	-3	-7	-2	9	-11
fr:chez		-5	-6	12	-8	-10	5	-6	2
fr:chez_le	6	-4	-7	5		-4	8	-4
fr:chez_nous	-9		-4	7			-9	-7	11
fr:chez_vous	-8	-2	13	-5	-4	-3	13	-11	-9
fr:chien	-5	-7	11		-2	-3	17	-10	-10
fr:chois	10	-4		-6	-4	7		-9	-6
fr:cinq	-2	-6	-8	8		-4	-3
fr:cinquiem	-6	-3	12						4
fr:cle	-4	-5	13	-11	-3	-6		11	-15
fr:client	-11	-14	21	-4	-8		-10	-6	14
fr:client_de	-9	-6	13	-2		-5		5	-3
fr:clim	4	6	-5	-3		8	-12		4
fr:cliqu	3			-6		8	-6		-5
fr:cm	-9	-2	7		-3	5			-6
fr:cod	-2	-5	3				-9	-14	15
fr:coin	-6	-5	8	6		13	-9	-7	-4
fr:coll		5	-7	-3	6	7		-2	-6
fr:coll_sur	-6	6	-5	4		9	-9	3	-3
fr:collegu	-4	-5		8		-3	8	-5	-4
fr:comm	6	-9	8	-9	-11		-3	6	-8
fr:comm_un	5	-9	12	-13	-3	-4	11	-5	-8
fr:comm_une		-8	5		-2	-6	4	5	-8
fr:command		-3	4		-11	-7	7		-8
fr:complet	5		-4		-5	-6		6	-3
fr:compos			2		-2	-4	-7	5	5
fr:compt	-17	-3	16		-19	-13			2
fr:comptoir	-3		11	-10	-8	-4		4	-10
fr:conduit	-5	5	5	-9			-8	5	2
fr:confirm	-6	-4	7			8	-11		5
fr:connexion	12		-15			-4	14	-11	-5
fr:contient	-8		10	-3		-2	-6	9	-6
fr:contr	-10	-7	7		8	6	6	-12	-10
fr:contr_il	-3			6	-2	6	3	-3	-6
fr:contr_la	-9	-3	11	2		5		-6	-2
fr:contrat	6	-3	-7	-3	2	-4		2
fr:cot	-25		15	6	-7	7	-5	-6	4
fr:cot_de	-7	7	5	-6		-6	9	-6
fr:cot_du	-7	-3	13	-4		-3	11	-6	-4
fr:coul	5		-14	8			-12	15	-10
fr:coup	-5	-5	13	-7	-2	-4	11	-5	-5
fr:coup_de	-3	-5	11	-4		-2	9	-4	-4
fr:cour	-2	-4	-7	13	-4	-3	-3	5	5
fr:courriel	-3	-5	3	-6	6	-3	-8		8
fr:croiss	5	-2	2	-8	-2	-2	4
fr:cuisin		-8	10		-5	-6	-2	4
fr:dam	-6	-5	3	5		-5		-6	5
fr:dans	10	-4	-9		-6	11	-9	6	-4
fr:dans_la	4	6	-12	5	-6	-12	14	-6	-8
fr:dans_le	-2	-18	6	4	-15	2	-7	10	-6
fr:dans_les	8	-10	-4	-5	5	9	6		-16
fr:dans_ma		6	10	-15		6	-2	-14	9
fr:dans_mon	2	5		-9	-3	4	-6	8	-10
fr:dans_un	10	-4	-11	5		-6	13	-5	-8
fr:dat		-8	5	-2	-8	-4	-7	11	-3
fr:dat_est	-5	-3	5					3	-5
fr:de	-7	-5	-10	4	4	3	-10	4
fr:de_#	8		-11	-3	8	-3	-4	11	-9
fr:de_appel		-5	-4		8			-11	7
fr:de_apres	-2	4	-3		-6		11	-8	-4
fr:de_attent		6		-4	-4	4	-3	-5
fr:de_autr	-9	-7	14	-5		-2	-14	11	5
fr:de_avanc	-4	3			-4		-14		11
fr:de_avoir			3		-5	6	-7	-6	4
fr:de_bain	6	-7	8	-12	-4	5	-8		-3
fr:de_ce	-5		7	-3			6	-9	3
fr:de_cette	8		-10				-11	4	5
fr:de_chambr	-4	7	-7	4		-2	13	-7	-7
fr:de_cour	-7	-2	5		-3			-4	7
fr:de_deux	5	-5	-5	-5	9		6	-3
fr:de_eau	-8		7				-2	4
fr:de_entretien	-2	-2	-6		6	-2	4	5	-7
fr:de_fil	-3	-5	11	-4		-2	9	-4	-4
fr:de_flut	-12	-4	16	-3	-5	4	-4	-4
fr:de_ident		13	-14		-2		-12	-6	14
fr:de_juin	-4		-5		7	-3	13	-4	-7
fr:de_la	-13			10	-22	10	-12	11	-5
fr:de_le	-4	8	-9	12	-6	5	-5	5
fr:de_lui	-7	7	-4			-2	-6	2	7
fr:de_ma	-9	5	10		-3	-2	-10	9	2
fr:de_me	-5	-5	10		-3	7	-10	6	-3
fr:de_mes			5	-3	-3	-3		3	-3
fr:de_mon	-5	5	-4	-2	-2	-5		-13	12
fr:de_notre	-9	-6	9	5		-3	-7	5
fr:de_nuit	-6	-7	18	-12		-2	-2	7	-5
fr:de_pai	-6		-10		10	-3	-6	3	3
fr:de_pan	-12	-4	16	-3	-5	4	-4	-4
fr:de_parking	-3	-4	-6	10		4	-3	-3	-2
fr:de_pass	-8	4		4	-3		3	-8	4
fr:de_quatr	7		3	-9		-2	7		-9
fr:de_six	8		-6	4				-7	7
fr:de_son	7		-8				9	3	-12
fr:de_un	-16	-15	18		-11		-8	4
fr:de_une	6	2	-5	-4		8	-4	-9	4
fr:de_velo	-6	-3	3	4		-4	9	-6
fr:de_votre	5	-3	3	-6			8	-12	3
fr:deau	6		-13	6		-2	-6	8
fr:deau_chaud	6		-13	6		-2	-6	8
fr:debout	6	-3	-8	8	-3	4		-6
fr:decroch	-11	-2			9	-2	4	7	-10
fr:dedan	4		-6	-5	5	-3	8	-7
fr:degr	8	-5	-6	5	-8	-4	16	-9	-8
fr:dehor	-8		-7	5			-10	5	4
fr:deja	5	-4	-8	-4	5	-2	5	4	-10
fr:dem	5		-8	4			8	-5	-2
fr:demand	-5	7	-21		12	-14		-9	11
fr:demand_#	-7	-5	-5		12	-3	9	-4	-4
fr:demand_a	-2	2					-4	-7	8
fr:demand_de	-3	3	-8	-2	5	-2	-3	4
fr:demand_si	8		-11	-2		-4		-4	4
fr:demenag	5		-3	-3			5	-11	3
fr:demi-heur	-5	10	-13		8	4	-9	-3	7
fr:dent	16		-13	-11		-3	13	-7	-8
fr:depart	-5	-2	5	-6	5	-2		-11	8
fr:depos	-4	5		-2			10	-6	-7
fr:depuis	-2	-4		2	-21	-21		-3	8
fr:depuis_#	5		-14	9		-5	-11	3	12
fr:depuis_dimanch				-4			6		-6
fr:depuis_hi			-19	13					2
fr:depuis_la	3	-5			-4		-5		4
fr:depuis_le	11	-5	-5	-7	-7	-6	9	-3	-6
fr:depuis_que	-4	-8	6			-3	12	-4	-13
fr:depuis_votre			-2				11	-10	-4
fr:dern	-8	-6	4	-5	7	-4	-8	7	-3
fr:derr	4		7	-9				2	-5
fr:des	-9	-3	4	9	-16	11	-9	2	-7
fr:des_#	-7		10				-6	3
fr:des_que	5	-2	-7	2		9		-8	-6
fr:dessous	-9	-3	-9	13		-5		6	-4
fr:dessus	3	-11	5	6	-4	10	-16	8
fr:deux			-13	4	6	14		-21
fr:deux_fois	-2	4			-2	5	7	-11	-3
fr:deux_heur	3	-5			-2	-4	12	-8	-4
fr:deux_jour		-3	3	-4		-2	3	4	-8
fr:deuxiem		-4	-7	8	-3	-4	5	-6	-3
fr:dev	-12		11		-10	-11	15	-28	3
fr:dev_la	-10	-5	3	8	-2	-4	11	-6	-5
fr:dimanch	9	-4	-4	-6	-4	-5	-8		9
fr:dir	8		-7	2	-3	8	-7	-5
fr:dire	-7	7	7	-8	-5	-2	9	-6	-3
fr:dire_que	-3	-2	11	-5	-3		8	-4	-2
fr:direct	3	-7	6			-3	-8	12	-9
fr:dit	9	5	-3	-23	-2	-5	10	5	-17
fr:dit_#	5	-5	9		-7	-3	6	-7
fr:dit_que	-14	4	7	-12	-7	5		6	-11
fr:dites	-2	-5	6				6	-4	-3
fr:dites_que	-2	-5	6				6	-4	-3
fr:dix	-9	-7		11	-4	-6	12	-6	-4
fr:dois			-8		7	-5	11	-5	-4
fr:dollar	10		-8	-6		-3	-9	9
fr:don		-13	6		-6	-6	3	8	-10
fr:don_le	-3	-2						5	-7
fr:donc	2		-10	9		-3	3	5	-6
fr:dont	2	5	-12	3	4	3	-6
fr:doss	-5		5		-7	-5	-6		7
fr:doubl	8	-3	-4				-3	6	-4
fr:douch	-12	-4	-4	2	5
fr:douillet	-7	-5	-7	12		-3	-7	9
fr:droit	-4	-2	3	4		7		-8	-6
fr:du	8	-13	-6		-2	-15	-6		11
fr:du_#	-2	-12	14	-11	-13	-8	-12	8	8
fr:du_bas	3		-5	-3		-3	-2	-10	9
fr:du_matin	14	-7	-17		-3		4	-9	-3
fr:du_plafond	-6		-9	10			-7	2	5
fr:du_sit	3				-2		-6	10	-8
fr:du_tout	-7		-9	6	9	-2	6	-4
fr:du_vol			-9		10		4	-3	-2
fr:eau		4		2	-4	-9			5
fr:eau_chaud	-11		6					3
fr:ecran	-8	12	-2	4		-5	-7	10	-3
fr:ecrit	-12	6	7	-6	-6	-3	2	-5
fr:ecrit_le	-5		11	-4			10	-9	-5
fr:electr	-5	6			-4	-4	10	-5	-3
fr:elle	-5			-3		-3	-6	11	-6
fr:elle_a	-15	-7	14	6	-2	7	-6	-5	3
fr:elle_est	-6		3	-4		-3	8	-9
fr:elle_me	-7	11	-6	-4	-3	-4	12		-11
fr:elle_se		-2	-4				-7	7
fr:emploi	9	-6		-5			12	-7	-3
fr:en		-8	8	-8	-9	-10	-6	16	-9
fr:en_#	-7	-3	13			-3	3	-9	7
fr:en_a	4	-2	5	-3		-3	12	-8	-4
fr:en_bas	-5	-4	4	2	-4	6	5	-10	-8
fr:en_haut	14	-4	-12		-2	8	5	-9	-10
fr:en_plein	-14	-3	6	3	-2	-5	-6		4
fr:en_servic	-12		6		6	-4	6		-8
fr:encor	-12		13	-10	-10	-3	9	-3	-11
fr:encor_la	-4		13	-9		-5	9	-5	-3
fr:encor_sur	-11	-2	12			-3		6	-9
fr:enfant	-12	-3	8		-2	7	-9	4	-2
fr:enlev	-6	-7	5	6	-2	-2	5	-2	-3
fr:entre	-7	-14		13	-7		4	-14	3
fr:entre_#	3	-2		-2	-3	-2		-6	4
fr:entre_deux		-9	-9	12	-5		7	-8	-8
fr:entre_les	-9	-3	-3	3	5	6	-3	-7
fr:entretien	-4	5	-10		5	7			-10
fr:envoi	13	-10	-4	-8		-4		-4	2
fr:envoi_a	5		-4				11	-12	-4
fr:est	-7	-18	15	-10	-9	-10		-3
fr:est_#	-7	-2	6	3	-4	-5	12	-7
fr:est_a	-6	-5	3	-3	3	-4		-10	7
fr:est_arriv		-5	13	-11	-5	-9	17	-13	-3
fr:est_de	-3	4	3	-4	-8		2
fr:est_du	-6	-3			8	-6	11	-5	-4
fr:est_en			4				11	-7	-3
fr:est_encor		-3		3	-2		8	-11	-3
fr:est_entre	-4		6	-6			5	5	-8
fr:est_jam		-3	7	-3			4	5	-8
fr:est_le	-10	4	-3	10	-8	4		-2	-10
fr:est_moi		-3			6	7	-5	-4	-2
fr:est_mont	-2	-2		-4	9	-5		-8	6
fr:est_mort	7		-12				-6	6
fr:est_part	-12	-5	18	-3		-6			4
fr:est_pas		4	4	-4	-5	6			-8
fr:est_pass	-3						3		-10
fr:est_plus	-5	-8	9					3	-4
fr:est_repart		-2	6					3	-4
fr:est_rest	-8		3				-13	6	6
fr:est_sort	8	5	-10	-4			12	-8	-6
fr:est_tomb			-7	8			-6	-9	10
fr:est_tout	7	-4		-5		-2	11	-7	-4
fr:est_une	-4	-2		6		-3		3	-5
fr:est_vendred	-3		4				-4	-7	8
fr:est_venu	-3	-5	12	-6			9	-6	-3
fr:est_vid	-4			-5		-3	6	-13	5
fr:et	-3	2	-5	2	-7	-12	-9	4	10
fr:et_#	7		6	-15	-7	-5		-5	4
fr:et_a		3	3	-4	-2	-4	-7		9
fr:et_au			7	-8			9	-5	-4
fr:et_ce	-2	5	4	-7		8			-8
fr:et_de	6	11	-20		7	3	-13		10
fr:et_dem	5		-8	4			8	-5	-2
fr:et_du	7	-5	-9		5	-8	-6	13	-8
fr:et_je	5	-2			-4	-3	10	-7	-2
fr:et_la	-2	-8	6	8	-13	-8	-2	5	3
fr:et_le	-21			14		3	-11	-5	13
fr:et_les	-4	-2	-3	3	5		-8	12	-7
fr:et_ma	-6		6	-5			2		-4
fr:et_mainten	-5	9	-10		8	6	-9	-8	7
fr:et_on	-5	-4		7	-3	4	-3	-5
fr:et_que	-7		12	-3	-10	-2	-4	11	-11
fr:et_un	4	-9	-6	4	4	-10	3	2	-6
fr:et_une	-10	-3	13	-3	-5	-5	9	-11	4
fr:etag	-3	-6	-2	10	-4	-12	7	-11	9
fr:etaient			8	-8			-6	7
fr:etais		-4	-10	3		-3	-7	-6	10
fr:etait	7	11	-11	-3	-4	8	-14	6	7
fr:etait_a	6	-3	-5		5	9	-9	5	-6
fr:etait_en	9	-3	6	-10		-2	14	-9	-8
fr:etait_pas	4	9	-12			-3	-11	14	-4
fr:ete	-15		20	-14	-7	-7	-7		8
fr:etre	4	11	-15		-2			-7	6
fr:eu	-10	-6	18	-9	-5	-5	11	-4	-11
fr:euros	-6	5	6		-10	-6		5	-4
fr:eux	-4	-4		3		-3	10	-5	-4
fr:every	5	-3		-4	-2	5	-10	9	-4
fr:exig	-3	-5	9	-2	-3		-4	5	-4
fr:expliqu	-7	8	-4			-3	3	6	-6
fr:exposit	-6	-3	-11	14		13	-16	-5	8
fr:exterieur	10	4	-9	-6		-6	9		-6
fr:facteur	-3	-9	8	-2			13	-8	-9
fr:factur	-12	3		-7	6	-10	3		-15
fr:factur_#	-3		4	-2	-6		-4	3	-3
fr:factur_de	-4		-6	4			-9	10	-5
fr:faire	-4	4	-2	6	-6	5		-8	-4
fr:fais	-3	9	-14	11	-5	-5	-3	5
fr:fais_#	-7	6	-5	4			10	-10	-2
fr:fait	19			-22	-15	-18		-3	11
fr:fait_#		-2		3	-4	-4	-7	7	5
fr:fait_le	4		5	-7		-2	-4	3	4
fr:faut		-3	4	-5	4	-11	13	-6
fr:femm	-6	3		-4		-4	-5	-6	9
fr:fenetr	-13	-6	7		-3	-9	19	-12	-7
fr:ferm	7		-4	-7	-5	6	-3	-3
fr:fevr	-6			3	-3		-11	9	3
fr:fich	4	-8			-2	-3	-9	9	-3
fr:fil		-10			-6	-12	7		-5
fr:fill	7	-3		-5	-3	-5		12	-13
fr:fin	-17	-3	3	5	-2	4			-9
fr:fin_par	-4	-6	3				9	-6	-5
fr:flut	-14	-4	18	-4	-5	3	-2	-5
fr:flut_de	-12	-4	16	-3	-5	4	-4	-4
fr:fois		2	-6	4	-4	4	5	-13	4
fr:fois_la	-6		9		-4	-3	3	-7	5
fr:fois_le	-11	-4	11			7		-6	-4
fr:fois_que		-5	-3	2		8	-11	6	-4
fr:fond	-13	-3	17	-8			-6	5
fr:for		-2	-2	-6	7	-10	16	-11	-3
fr:for_the	-4		-8		7	-4	7	-5
fr:forf	-3		9	-10		-3	4	-2
fr:fournisseur	-5		5				-8	10	-5
fr:frais	6	-3	-14	-5	10	8	-9		-2
fr:frais_de			-15		15		4	-4
fr:freddi	-4	8	-8		-2			-6	3
fr:fridai	-4	-3	7		-2	-3	-6	8	-3
fr:frigo	-3	6	-12	4		-4	10	-8
fr:froid	9	-6	4	-11	-3	-4	11	-6	-5
fr:from	-5	-3	-4	3	7	-7	8	-4
fr:fum	-7	11	-11			-5	8	-3	-4
fr:galer	-5	8	-12	6		5		-4	-4
fr:gar	-11		16	-9	-5	9	-15	6	3
fr:gar_a	-4	-7	12	-3		8	-11	6	-2
fr:gar_de		-7	15	-9			3
fr:gard	-12	-7	17	-4	-9	-8	4	-3	-2
fr:gardien	-2	-3	10	-7	-2	-4	10	-4	-4
fr:gateau	-4		12	-8	-3		11	-7	-5
fr:gauch	3	5	-3		-3	11	-7		-7
fr:gen	-8	6	3	3	-3	-4	12	-5	-6
fr:genr	11	5	-15			-5	-7	6	7
fr:get	5	-2	3	-6		-6	-6	8	-3
fr:glac	6			-6			9	-5	-4
fr:gout	7	9	-12	-10	-2	5	-5		-3
fr:goutt	-7	-3		7	-5	-7	-6	11	-8
fr:grand	-3		-6	7	-3	-5	-13	13	2
fr:grand_comm	4	-7		3		-2	2	6	-8
fr:group	-7	-4	4	-2	5		4	-12	5
fr:h	7	-16	6	-6	-11		-7	8	-4
fr:h_#	10	-7		-6	-15	7	-4		-4
fr:h_a	9		-11	8	-2	-2	-2	7	-9
fr:had	5	-3	5	-7		-3	4	-2
fr:has	-7	-2		6	-2	-4	-7	5	7
fr:has_not	-5	-2	8			-2	-8	6	7
fr:haut	14	3	-14	-6	-3	6	-10	6
fr:heur	11	-13	-6	3		-20	15	-6	-10
fr:heur_du	17	-6	-17			-4	15	-8	-9
fr:heur_pour		-2	5	-3	-5	-3	9	-6	-2
fr:hi	-11	-12	-5	5	10	3			-7
fr:hi_a	-11	-4	3	-4	9		3		-5
fr:hi_soir	-14	-3	-4	9		-3	-9		12
fr:homm	-4	9	-11		-3	-3	-8	6	2
fr:hotel	4	-3	2	-2	-3	-3	5	-7
fr:i	14	-6	-7	-6	3	12	-4	-16	-4
fr:ici		-4		-2		-2	-13	-11	17
fr:ident	7	12	-16	-2	-3	-2	-9	-8	14
fr:if	6	-4	5	-9		9	-3	-7	-3
fr:il		10	-3		-5			-8	9
fr:il_a	-8	10		-10	-7		5	-15	5
fr:il_est	-7	-4	13	-4	-3	-6	4		-5
fr:il_me	-10	14	-11			2	-13	13	-5
fr:il_ne	12	-3	-6		-3	4	-7		6
fr:il_se	15		-16	-2			9	-13
fr:il_y	-3	-2	6	-9	5	-11	2		-3
fr:imprim		-4	3	-3	5	-3	9	-2	-9
fr:in	19	-7	-24	-3	3	5		-5	-7
fr:in_the	2		-10	3		8	-3	-7	-2
fr:indesir	-3			-2	-2	-3	17	-11	-7
fr:indiqu	7		-3	-3	-4		-6	7
fr:install	7	-9	4	-3			8	-4	-5
fr:is	-8	-19	12		-13	3		-2	-15
fr:it		-16		3	2	-17	14	-4	-15
fr:it_is	-11	-7	12		-5	-9		6	-8
fr:j	-4	-2	-4	8		-3	-4	6	-2
fr:jam	-11	5	-12	13	-6	-4	-16	15	8
fr:janv	5	-4	-5				-13	10
fr:je	-2	-4	-2	-4	6	4	8	-12	-7
fr:je_ai	-4	-10	2	8	-9	-14	27	-19	-21
fr:je_dois			-8		7	-5	11	-5	-4
fr:je_etais		-4	-10	3		-3	-7	-6	10
fr:je_le	-7	-3	2	-5	6	7	-6	-10	6
fr:je_ne	-12			-11	8	-8		6
fr:je_suis	-7	-5	18	-9	-2	-7	4	5	-8
fr:je_vois	-5			-4	9		12	-7	-5
fr:je_vous	5	-6	-3	2	-4	8	-14	-2	11
fr:jet	-5	8	-15	11	-4	-6	14	-7	-8
fr:jeud		-8	9	-14	-4	-9	-9	12	-2
fr:jeun	6	9	-15	-4	-2	-3	11	-8	-4
fr:joint	-11	-3	6		4	3	-6		5
fr:jordan	-3	3		-3		7	8	-8	-12
fr:jou	-5	-3	8	-4		-5	10	-5	-2
fr:jour	7	-18	-10		-7	4			-9
fr:jour_de	8	-4	-9		-6	5	-3	-11	7
fr:jour_et	6		-5				-2	8	-8
fr:jour_que	7						7	-5	-3
fr:juillet	-15	4	6	-5	-6	-6	-9	4	8
fr:juin	17		-13	-4		-8	8	-7
fr:jus	8		-14	5			-6	7
fr:jusqu	11	-11	-8	3	-6	-11	9	-6	-4
fr:jusqu_a	4	-4	-9	8	-3	-7	7		-10
fr:jusqu_au	12	-3	-11	-6			3	-7	3
fr:just		11		-8	5		5		-10
fr:kin		-2	5	-5		-2	13	-10	-8
fr:l	-9		12	-4		-3	6	-4
fr:la		-16	-4	8	-5	-3	2	-5	-3
fr:la_#	-21	-11	-3	19	-9	-17		9	-4
fr:la_barr	6	4	-11			-4
fr:la_boit	-12		16	-4	-3	-3	10	-11
fr:la_boutiqu	-5	-2	3						-6
fr:la_caiss	20	-11	-14	-3	7	-4	10		-15
fr:la_camionnet	-4	7	-12	5		-4	13	-8	-4
fr:la_cav	6	-5	5	-6		-2	5	6	-10
fr:la_chambr	7	-4	4	-4	-6		13	-17	-8
fr:la_chaud	-11		14	-7		-4	6	-8
fr:la_cuisin		-5	3	5	-4	-4	-3	10	-8
fr:la_dam	-4	-4		6		-4		-6	5
fr:la_douch	-3		-11	10	-2	-4	-2	6	-2
fr:la_douillet	-7	-5	-7	12		-3	-7	9
fr:la_factur	-13	-6	4	-8	4	-7			-5
fr:la_fenetr	-9	-4	-7	12	-3	-7	15	-9	-6
fr:la_fil	6	-2		-3		-2		6	-2
fr:la_fill	-3	6	-6	-2			6	-3
fr:la_lign	-6		2	-8	6	-3	3	3	-11
fr:la_list	-3	-4	13	-8				6	-5
fr:la_machin		-2		4		-5	10	-7
fr:la_maison	-3		-3	-3	7	-4		-4	4
fr:la_mauvais	-5	-4	13			-3	9	-3	-4
fr:la_meme	3	-4		-2		-3	-3	10	-8
fr:la_mis	3	-2	-9		6	-6	7	-17	9
fr:la_moit	-9	-3	4	8	-2	-3	11	-5	-4
fr:la_musiqu		-5	8	-4	-4	9	-7	-7	-3
fr:la_not	-2			-8	6	-3	8	-4	-2
fr:la_nouvel	-9	-2	12	-4			-3	4
fr:la_nuit	8	-4		-3			-3	6	-3
fr:la_person	-6	3						6	-8
fr:la_petit	-4	-5	12	-3		7	-2	-6	-2
fr:la_pomp	-6	-4	10				4	-5
fr:la_port		5	-6	4		-4			-2
fr:la_pos	-13	-4	19	-10			-16	6	9
fr:la_ramp	-11		-7	7			-8	-4	8
fr:la_recept		5	-18	7	5		6	-13	4
fr:la_ru	-6	7	4	-3			-11	14	-7
fr:la_sall	-14	-6	-4	14	-6		-4	-4	7
fr:la_semain		-3					5		-9
fr:la_serveux	-9	3	7	-7				-4	5
fr:la_tabl	6	6	-13	3	-3	-6	4	2	-5
fr:la_veil	-10	-3	9	-3	-4	-7	16	-11	-4
fr:lach	-8	-2		4		-4	-9	16	-13
fr:laiss	-22	7	5		-6	16	-11	-13	12
fr:laiss_la		-3	5				10	-7	-4
fr:le		-14		8	-15	-8	4	-2	-8
fr:le_#	-3	3	12	-12	-21	6	-7	-4	10
fr:le_a	-5	7	-7	-10	8	-3
fr:le_addit	-3			-3	3		7	-5
fr:le_ai	-7	-2	3	-5	6	7	-13	-12	13
fr:le_air	9	-6	2	-12	6	-5	-4	7	-3
fr:le_alle	8	-5		-5		-3	7		-7
fr:le_ancien	5			-2				2	-4
fr:le_appl	10		-6	-3			8	-5	-2
fr:le_attest	-2	6	-6		-2		8	-4	-3
fr:le_autr		-3	-5	7		7		-7	-3
fr:le_bain	-8	-2	-12	13	-4	-3	-4	5
fr:le_camion	-8	-3		9	-3	-5	-2	6	-4
fr:le_chef	-2	-9	12	-2			4	-3
fr:le_chien	-3	-4		5			10	-6	-4
fr:le_doss	-7	6			-4		-7	10	-7
fr:le_eau	9	-4	-14	9	-2	-5	-7		8
fr:le_ecran	6	13	-14	-7			-8	9	-2
fr:le_entretien		7	-7				9	-7	-3
fr:le_facteur	-3	-9	8	-2			13	-8	-9
fr:le_forf	-3		9	-10		-3	4	-2
fr:le_gar	-5	6	4	-7		-6	8	-3
fr:le_heur	6	-7	5	3	-9	-6		-5	5
fr:le_hotel	6	-3	-7	4	-2	-2		-5
fr:le_imprim	8	-3		-2		-2	12	-9	-4
fr:le_joint	-7		3	3		9	-8	4	-6
fr:le_lendemain	-5	-3	-4	7		-2	7	-6
fr:le_lit	-5		12	-4	-8	-3	8	-3	-3
fr:le_logiciel	5		-7				-8	11	-5
fr:le_matin	7		-6			-3	5	3	-7
fr:le_mond		2			-3	5	-10		7
fr:le_monsieur	-4	12	-4	-5			-11	6	7
fr:le_mot	-6	7	-7	5			6		-7
fr:le_mur	-8	-3	11	-3		7	-7	5	-6
fr:le_nom	-5	5	-4	-4		-2	-10	-10	13
fr:le_numero		-3	7	-2	-4	-5	4	2	-8
fr:le_pet	-8	7				-3	8	-6
fr:le_samed	-6		12		-3		6	-5
fr:le_serveur	3	-6					13	-9	-8
fr:le_soir	12	-4		-10		-6	19	-12	-10
fr:le_technicien	-8	-7	14				-10	11	-3
fr:le_unit	10	5	-11	-6		-5	11	-7
fr:le_vendred			5				13	-8	-7
fr:le_vid	-7		-3	6		9		-8	-4
fr:le_wif		-2	2			7	-5	-5
fr:lendemain	-5	-3	-4	7		-2	7	-6
fr:les	7	5	-13	-5	-3		-3	-4	7
fr:les_#	-7	-4	-2		8	-6			3
fr:les_deux		7	-5	-3	-3	16	-10	-15	2
fr:les_indesir	-2			-2		-2	15	-8	-6
fr:les_yeux	-8	3	-4				6	-3
fr:lettr	-6		10	-4		-3	11	-7	-5
fr:leur	-6	-8	3	3		-4		-6	6
fr:lev	-6	2	-3		-2	-3	-7	9
fr:lieu	-7	-7		-5	10	-4	16	-14	-5
fr:lieu_de	-5	-7	-6	-3	13	-2	12	-10	-5
fr:lign		-7	2	-10	5	-5	-3	10	-13
fr:lin	-6	7	-10		8		7	-6	-2
fr:list		-5	12	-12	-2	-3	6	2	-8
fr:lit	4	-2	6	-7	-9	-5		-9	8
fr:litr	7	-2	-7		3			4	-6
fr:livr		-3		-3	-2	-7	6	-3	-5
fr:livreur		-5	3			-3	11	-10	-2
fr:logiciel		-2	-9	6		-2	7		-13
fr:logiciel_de	8		-9				11	-4	-11
fr:lor	-10	-3	13	-3			-10	-12	14
fr:lui	2	12	-16	10	-10	-10		-22	17
fr:lui_a	6	11	-13	-4	-2		-6	-13	12
fr:lund	4	-5	7	-16	-8	-8	13	-10	-5
fr:m	4		-3	-3	-7	6	-9	7
fr:ma	-7	9	13	-13	-17	-7			6
fr:ma_boit	-11		11	-7		-4	9	-3	-7
fr:ma_cart	5		3	-4			8	-6	-3
fr:ma_chambr	5	4	11	-16	-2	6	-8	2
fr:ma_femm		4	-5	-4		-3	-7	-4	9
fr:ma_fill		-5	3				-11	15	-10
fr:machin	6	-5	-7	6	-2	4	-13	8	5
fr:mai	-6	4	6	-6	-9	-5	-9	6	4
fr:mai_et	-2		2				-6		5
fr:main	-9	-4		4	-2	7	-11	2	3
fr:mainten	-13	8		-5	6	5	-9		5
fr:mais	-17	2	5		9			3	-13
fr:mais_il	-8	3	5			-6		8	-4
fr:mais_le	4	-9	-3	6	-3	-4	10	-6	-3
fr:maison	-8	-4	6	-8	6	-6	-5	-12	13
fr:mang	-16	-4	17	2	-5	-6	12	-12
fr:mar	-9	5	-6	-3	-6	-3	-4	9	-7
fr:march	-6	-6	-7	10	-3	8	4	-17	-6
fr:march_pas	-8		5	2		8	-4	-5	-4
fr:mard	-5	-2	10	-5	-5	-6	31	-26	-18
fr:matin	15	-10	-3	-13	-18	-4		6	4
fr:matin_la	5	-2		-5		-2	-11	-4	13
fr:matin_le			-5	4			5	-7
fr:mauvais	-5	-4	13			-3	9	-3	-4
fr:me	-17	6	9	-29		14	3	-7	-20
fr:me_a	-10	23	-13	-15	4	7	-13	9
fr:me_demand	3	-7	6	-3	-2	-6	10	3	-9
fr:me_dit	3	-12	8		-3	-4		6	-6
fr:me_dites	-2	-5	6				6	-4	-3
fr:me_reclam			4		-5		5	-4
fr:me_repond	-7	6	2		-9	-5	12	-8	-3
fr:meme		-13	6	5	-2	-15	13		-11
fr:menag		2		-6		-3	-4	-4	8
fr:merc	8	4	-12	-5	5	6	-9	6	-6
fr:mercred	9	-9	-8	5	-5	-4	-4		3
fr:mes	3	-12	13	-14	-9	-12		5
fr:mes_client	-10		10					2	-5
fr:messag			8	-3	-3		4	3	-11
fr:met	9	-4	-4	-5		8	5	-10	-10
fr:metr	4						10	-8
fr:mettr	-4		-6	6		8	-5	-3
fr:mid	4	-5	-4		-4	-4	20	-8	-16
fr:mien	3	5	-6	-5		-3		6	-4
fr:mieux	-6	14	-13		-2	-5	5	-3
fr:milieu	10		-4	-9			2
fr:min	3		5				3	-2
fr:minuit	4	7	-5			-5	6	-10	4
fr:minut		-19	5		-4	-3	5	-7	-7
fr:minut_de	-11	-6	17	-13	4	8	-6	-5	-6
fr:mis	13	-13	-9	-4	2	-13	-9	8	4
fr:mis_a	20	-2	-23	3	-2	-3	-13	5	6
fr:mis_en			-4	-4	6	-4	4	3	-7
fr:mis_le	-4	-8	14			-2		-5	5
fr:model	-8	-3	7	7		7	-5	-5
fr:moi	-3	10	-18		12	3	-5	-14	8
fr:moins	-4	5	-17	13	-6	4	4	-12	-3
fr:mois		-4		-12	12	-5	9		-13
fr:mois_de					-2		9	-7	-3
fr:moit	-9	-3	4	8	-2	-3	11	-5	-4
fr:mon	-13	9	5	-4	-21	-3	-13	9	12
fr:mon_fil	-8			3			-3	-8	5
fr:mond			4	-4	-6	4	-6		6
fr:monsieur	-5	11			-4	-5	-7	5	6
fr:mont	-11	-9	7	4	7	-12	5		3
fr:mont_sur		-5		4		-4	11	-7	-5
fr:montr		10	-13	5		-2	-9	-5	11
fr:morning	6		-3	-2		8	-3	-7	-2
fr:mort	16		-19		-3	-2	-6	6
fr:mot	-9	11	-12	3	4	-2		-4	5
fr:mot_de	-7	7	-6	5			-2	-3	5
fr:moteur		-3	-8	11		-3	12	-9	-5
fr:mouill	5		3	-5		-5	12	-5	-3
fr:mur	-8	-3	12	-4		6	-9	9	-9
fr:musiqu	-4	-6	5		-4	9	-4	-10	-3
fr:musiqu_de		-2		3	-4	3		-5
fr:my	15	2	-11	-7	-3	-14	5	2	-10
fr:ne	13	-7	-13		9	-9	-5		5
fr:ne_a	-5	-3	-3	9	-6	-7	6	-3	-6
fr:ne_ai	-8	2	-4	-11	8	-7	-4	7
fr:ne_est		-4	8	-10	-5	-6	4	-4	4
fr:ne_me	-3	-4	-17		17	-2	5	-3
fr:ne_ont	9		-8	-5		-2		5	-4
fr:ne_se	7	5	-7	-4				4	-5
fr:ne_sont	-4	-4	9	-3		8	-5	-5	-3
fr:ne_y	-5	-3	-4	10		6	-5	-9	7
fr:neig		-2	-4	3		-3	15	-13	-5
fr:neuf	9	-4			-2	8	3	-12	-6
fr:neuf_jour		-3	7	-2		9	-3	-7	-4
fr:new	-3	-4	5		-2	-3	11	-6	-4
fr:nez	-10		3	9		-3	12	-5	-7
fr:ni	-9	6	-7	10	-4	-3	6	-12	6
fr:night	5		-12		8	-3	10	-8
fr:nimbo	8		-10			9	-10	-12	7
fr:no	-5	-3	9	-6		-5	7	-3	-3
fr:nobodi	-3	-4	11	-5			7	-6	-2
fr:noir		4	8	-6		11	-7	2	-7
fr:nom	-15	3	5	-14	-4	-9	-13	3	14
fr:nom_de	-8			-4		-5		-8	9
fr:non	-13	-5	14		-9	-10	7	3	-12
fr:non_plus	-10		12				12	-10	-6
fr:normal	5	6	-7	-5	-2	-3	-6	-3	9
fr:nos		8	-6	-6	-2	-3			2
fr:not	-13	-9	18	-12		-9		5
fr:nothing	6		-3		-3		-3	5	-2
fr:notre	-2	-8		6	-7	-10	-14	14	-3
fr:notre_nom	-2	-3	11	-10			-8	10	-6
fr:nous	-28	3	22	-13	-5	-16	10	-11
fr:nous_a	-17	4	6	-8	4	-5	5	-5
fr:nous_avons	-7	6	4	-4	-3	-5	8	-2	-7
fr:nous_depuis	-6		7				-7		7
fr:nous_sommes	-8	-4	12	-4	-4	-3	5	2	-14
fr:nouveau	-15	3	17	-8	-3	-5		-12	10
fr:nouvel	-4	-5	6		-4	-4	7	-7
fr:novembr	5			-4		-2	-6		7
fr:now	-6	-5	9	-3	-4	2	11	-13	-6
fr:nuit	8	-8	6	-19		-13	-5	6	2
fr:nuit_de		3	-4	-2				-9	5
fr:numero	5	-7	14	-12	-7	-8	12	-4	-13
fr:numero_de	-3	-2	8	-2				3	-7
fr:octobr	-15	7	5	-3		7		-5
fr:oeuf	3			-6			8	-6	-2
fr:of	-8	2			5	5		-11	-7
fr:offre		-4	-3	-3	7		6	-3
fr:on		-2		-3	6	-8	12	-7	-14
fr:on_a	10	-10	-13	12	-7			5	-9
fr:on_attend	-7	-4	-3	10		6	-3	-3	-3
fr:on_est	7	-4	-2	-9	-6	-6	3	-4
fr:on_le	12		-4	-9	-2	-3	-4	8
fr:on_me	-20	-16	24	-18		7	6	-9	-14
fr:on_my	4		-6		5		7	-5
fr:on_ne	-12	-7	5	-4	8	-3	14	-10	-6
fr:on_nous	-9	-8	10	-12	6	-2	11	-7	-7
fr:on_se	-7		7			-3	3	-3	2
fr:on_the	-5	-3	6	3	-2	-3	6	-5	-2
fr:one		-7	-11	7	5	-10	14	-7	-5
fr:ont	5	-10	-4	4	-6		2	-12	4
fr:or	8	-4		-3	-3	-6	12	-7	-4
fr:ou	6	7	-7	-8	-6	-11	11	-15	5
fr:oubl	-5	5				-2		5	-2
fr:out	-8	-2		9	-4	-4			-4
fr:ouvert		-9	16	-5	-3	-9	6	-3
fr:ouvr	14		-15	-4	-4	-4	-9	-6	11
fr:pag	-8	-3	7		-3	-4	-8	6	3
fr:pai	-13	14	-8	-8	6		-18	7	14
fr:pai_#	-3	-2	-8	-3	10	-7	11	-5	-3
fr:pai_de	-8	-4	2		2	-3	-14	8	6
fr:pain		-4	-3	8		6	-9	7	-4
fr:pan	-12	-4	13		-5	9	-8	-7	-2
fr:pann	-9	-5	13		-2		13	-7	-5
fr:panneau	5	6	-5	-3		-4		-5	6
fr:papi	-10	6		-2	-3	5	-6	-3	5
fr:par	-6	3		-11	9	2			-4
fr:par_contr	-12	-7	8		8	7	5	-11	-10
fr:par_le	8	-7	6	-11	-3	-3	5		-5
fr:par_un	-4	-6	13	-3		-2		4	-4
fr:par_une	6	-3		-7			3	-6	2
fr:parc		-7	8	-7			-5	2
fr:parc_que		-7	8	-7			-5	2
fr:parking	-6	-6	4	2	-3		2	-5	-5
fr:parl	-9	5	-11	5	6		-5	-11	8
fr:parl_de	-7	5	-5		8	5	-4	-2
fr:part	-4		6		-5		-3		4
fr:pas	-11	-2	9		-15	4	16	-18	-14
fr:pas_de	-8	-12		7	-11	7	11	-26	-8
fr:pas_fait			9	-9			5	-5
fr:pas_le	-4	-9	14	-6	-2	-3	11	-7	-5
fr:pas_son	6		-9			-2	3	-13	8
fr:pas_vu	-4		10	-3			6	-4	-2
fr:pass	-13	-2		3	3	-6		-15	10
fr:pass_de	-6	-3	-8	6	3	-3		-10	3
fr:pass_la	-6	-3		7		-2	-5	-5	9
fr:pass_le	-7		11	-3		-2	11	-8	-3
fr:passag	-3	-3	10	-5	-2	-2	15	-11	-7
fr:pat	3	-4	-2	-4	6		-12	8	6
fr:patient		-4	4	-2		7	-17	6	4
fr:paus	3	-3	-10	6			11	-5	-5
fr:pav	-8	-2	-9	12	-3	-5	5		-7
fr:pend	4				-3	8	-16	11	3
fr:pend_la		-4	10	-5			-12	12
fr:pend_que	-3	-4		3			-11	7	6
fr:per	-5	-4	9	-7	6	-2	-10	10
fr:perdu	6	-5		-3			-4	3
fr:person	-6	-7		3	6	-9	14	-18
fr:person_a		-5	-9	9	7	-2		-10	7
fr:person_ne	-6	-7	-4	-2	11	-3
fr:person_pour			7	-7	-6	-2	4
fr:pet	4	3	-13	-6	12	-10	7		-7
fr:petit	4	-8	4	-3	-3	5			-9
fr:peut		-6	8	-4		-3	7	-4	-2
fr:phon	7	-3				-3	11	-7	-2
fr:photo	5	6	-5	-4	-3	-3	7	-12	5
fr:photos	-12	-7	10		4	-3	-15	15	-2
fr:photos_de	-12	-7	14		-2	-2	-15	15	-2
fr:pi			-5	-8	11	8	-7	-2
fr:piec		9			-7		-14	-11	17
fr:piec_de	-8	10			-7		-11	-8	13
fr:pied	-7	-3	-3	6		-8	11	-10
fr:pied_de	-6	-3	-10	10		-8	6	-7
fr:pil	-7	-4	9		-3	-5	13	-6	-5
fr:pis	-14	-15	24	-10	-9	13	-7		-13
fr:pis_ce			-8	4		9	-12	6	-4
fr:pis_y	-3		3	-3		-4	6	-2
fr:plac				7	-9	9	-10	6	-10
fr:plafond	-13	-2	5	3		-3	-16	12	7
fr:plant	3	-3	-5			-2	12	-7	-5
fr:plat	-11		9			5		-4	-3
fr:platr	-7	-4	14	-4			9	-5	-7
fr:plein	-14	-5	10	-4	-5	-8	-8	6
fr:plus	9	5	-6	-4	-18	-9	-8	8
fr:plus_de	4	10	-7	-11	-3	-3	-4	2	5
fr:plus_en	-5		9					4	-4
fr:plus_le	-4	8			-3		4		-5
fr:plus_les	15	-3	-14				-16	17	-5
fr:pomp	-8	-5	13	-4				-6	2
fr:port	6	11	-12	-6		-8	11	-8	-7
fr:port_de	-5	6					-5	7	-2
fr:portabl	-14	-8	16	-4		-5	-14	14	-3
fr:pos	-12	5	16	-18	-5	10	-20	4	12
fr:pos_le	5	-3	3	-4		9		-9	-4
fr:post	9	-3	-4	-7	-5	-5		3	-3
fr:poubel	-4		-11	11		-3	10	-5	-3
fr:pour	-17	5		-9	9	-4	-5	-8	16
fr:pour_la			-5		5	-7		4
fr:pour_le	-12	-5	9	-6	-8	-6	3
fr:pour_les	-3		10	-5	-3			-6	5
fr:pour_quatr	-3		6	-11	5	6	-6	-4
fr:pour_un	-3	-4	5	-4	3	3	8	-11	-7
fr:pour_une		-5	9	-4	-3	-7	13	-7	-5
fr:prem	-7	-7	7	3	-6	-3		-6	3
fr:prend	15	-5	-14			-3	2	6	-11
fr:prepos	9	-6	-4	-3			-6	2	4
fr:pris		-11	4	-3		-9	17	-16	-3
fr:prom	-3		10				-6	6	-2
fr:propos	10	-3	-10		-3	7	-3	-6	-4
fr:puis			4		-9	-6	-4		7
fr:purg	-7				6		4	-4
fr:quai	-7	-5		2			-4	-6	5
fr:quand	14	-8	-11	3	-8		2	-10	8
fr:quand_elle	-11	3	-3	2			-3	-8	7
fr:quand_le	11		-5	-5			6	-4
fr:quand_on	4					-4	-9	8
fr:quar			6	-11	-3	-4		-10	7
fr:quart	-5	5	-11	4	6	-4		-7	6
fr:quatorz	-6		-8	8	7	-2	-5	7	-3
fr:quatr	-2	-12	30	-25	-4	-3	-5
fr:quatr_fois	-8		7			-3
fr:quatr_minut	4	-2	-5	-9	8	6	-4	-4
fr:quatriem	-7		7				-13	11
fr:que	3	6	-4	-4	-3	12	-2	-3	-6
fr:que_a	-5	-3		11	-3	-4	8	-4
fr:que_ca	-4	-5	13	-2	-8	-2	5	-6
fr:que_ce		-3	7	-9	-9	10		-17	-14
fr:que_il	4	4			-5	-8	-8	9	5
fr:que_je	-5	-15	7	-15	8	7		-6
fr:que_la	6	-2	4	-10	-9	3	-4	13	-13
fr:que_le			15	-18		-11	9		-11
fr:que_les	-9	5	3	-3	-2	7	-4	-12	7
fr:que_ma	-5		-3			-2	-10	13	-7
fr:que_on	5	-10	-2	-6	5	-6	13	-9	-8
fr:que_person	3	-7		8	-2	4		-8	-4
fr:que_un		12	-11						-2
fr:que_vous	4			-5	-7	-6	-4		9
fr:quel	-5	11	-12	5		-5	-5	6
fr:quelqu'un	-13		8		-4	-7	-18	5	14
fr:quelqu'un_de	-11	4	8	-6	-2	-5	-16	10	9
fr:qui	4				-4		9	-12	-5
fr:qui_se		-7	7	-3		-8	6	-5	3
fr:quinz		-4	3		-4	-7	14	-8	-5
fr:quoi	-3		-14	6	11	-3	9	-4	-3
fr:raccord	-9		12	-5			-11	2	7
fr:radiateur			-2		6		7	-5
fr:ramp	-14	-2	-12	14		-3	-4	-5	5
fr:rappel	-8	-8	15					6	-12
fr:rapport		-4		4			-10	13	-8
fr:recept	-6	5	-15	7	4			-5	2
fr:reclam	-8	-3	11	-5	-7	-3	-9	6	3
fr:reclam_#			4		-5		5	-4
fr:reclam_le	-3		6	-4	-2		-9	3	6
fr:recu	-14	-6	21	-11	-15	3	-15	5	11
fr:recu_#	3				-6		-3	4
fr:recu_le	-9		6			8	-15	-12	14
fr:refus	-11	-2	15	-9	-7	9	7	-18	-15
fr:refus_de	-8		6	-4	-4	11		-12	-12
fr:regard			6	-9	-7	-4	12	-7	-5
fr:regl	-4	4		-6	-3	-3	-6	4	6
fr:relev	6	-5	-8		8		-8	7	2
fr:remis	8	8	-8	-3	-3	-3	-7	10	-4
fr:rempl	-5	-5	3	7		-4	12	-9	-4
fr:rendez-vous	-6	-4	13	-3	-6	-3	3	2	-7
fr:rendez-vous_a	-4	-3	9		-2		7	-4
fr:rendu	9	-4		-10	-2	-4	-3	7	-7
fr:rendu_le	5		-3					4	-4
fr:renouvel	-7		9			-3	-9		7
fr:rentr	7	-6	-16	10	-2	-3	-6	7	-2
fr:rep	-2	-2	11		-4		6	-4	-2
fr:repart	3	-3	4	-6	-2	-2		6	-9
fr:repond	-7	4	3		-9	-5	13	-9	-5
fr:repond_que	-6	-5	13		-9	-5	12	-8	-4
fr:repondu	-3	12	-9	-3	-2		-6	-5	9
fr:repondu_que		10	-7				-7	-5	9
fr:repons	-2		9	-7	-2	-3	5		-6
fr:reserv	6	6	-15	7	-3	-3	-11	5	11
fr:rest	-18	-8	17	-4	-4	-10
fr:rest_dans	-11		7			-3		-6	6
fr:retour			2		-8	-2	-4		2
fr:rez-de-chauss	-6		4	-2		-2		-6	5
fr:rideau	-4	-4		5	-2			-5	-3
fr:ridicul	-4	-3	9	-4			5	-5
fr:rien	4	3	-9	-5	8		-14	8	2
fr:rien_ne	-6		11	-4	-2		-8		7
fr:rinc	5		-7	5		-3	11	-8	-3
fr:robinet	-13		3	9		6	-3	-6
fr:rond	3	-3				5	-8	7	-4
fr:room	7		-15		-2	-7	10	-6
fr:rosal		-7	7	-3	8		3
fr:roug	6	-6		-4	-3	-6	12	-3	-9
fr:rout	6		-4			5	-7	7	-6
fr:routeur	-12	4	9	-3		-3	7	-4
fr:ru	-14	6	11	-5		-5	-7	9	-3
fr:run	11	-2	-12			-3	11	-7	-3
fr:sa	3	-7		-3	-4	12	-12	-3	4
fr:sac	6	7	-15	-4	7	3		4	-10
fr:sac_de	-3	8	-12	-4	8	8	-6	5	-9
fr:sai	5	-5	4	-6	-7	-7		7	-9
fr:sai_#	9	-3		-4	-4	-3		3	-4
fr:sall		3	-5	5	-8	-3		-7	6
fr:sall_de	7	5		-12	-3	5	-3	-6
fr:salon	10	-5		-9	-4	-3	9	-8
fr:samed	2	-11	4	-4	-8	-6		-4
fr:sans	-25	11		6	4	5	8	-12	-5
fr:saut	8	-3		-8	-2	8	-9	-11	7
fr:saut_le	13		-12				-5	-7	9
fr:se	19	-6	-16		-6	-3	-2	-3
fr:se_est	-9	7			-4	-6	-18	19	-2
fr:se_il		5	-5	-3			-9	-4	10
fr:se_sont	-4		10	-5		-2	4
fr:seanc	-8	-8	9	4	-7	-4		3	-10
fr:seau	-6	5	-8	6		7	-6	-4	2
fr:second	8	-3	-5	-8	4	-4		5	-5
fr:sejour	6	-4		-5	-3			6	-7
fr:sel	-8	-7	5	4	-3	-3	7	-4	-2
fr:semain	-8	-5			-3	-5	13	-16
fr:sent	10	-11	4		-4	7	-5	-6
fr:sent_le	7	-3	-4	3		-3	-3		4
fr:sept	3	4	-14		-2	-6	-11	9	6
fr:septembr	-13	-4	16	-10	-7	-7	-4	-4	8
fr:ser	-6	8	-5			-2	13	-8	-8
fr:serait	-3	-7	16	-4	-3		14	-4	-12
fr:serveur	-6	-10	14	-4		-5	7		-7
fr:serveux	-13	8	3	-7	-2	-2		-4	5
fr:servic	-16	-7	8	-6	8	-7	10	-3	-9
fr:ses	-9		7		-6	4	-19	17	-3
fr:seul	-5		6		-9	11		-4	-10
fr:show		5	-9	4	-2	8	-5	-4
fr:si	8	6	-19		-4	-13		-13	13
fr:si_je	8	5	-12	-6		-5		-5	8
fr:si_tu	6	-3	-10	5	-2	-7	6	-3
fr:sign	-8	5	-6		7	-4	-12	9	4
fr:signal	-3	7	-7	3				12	-12
fr:sinc					-3	-4	3	5	-8
fr:sinc_the	2		-3		-3	-3		6	-7
fr:sit	-11	-6	12	4		-5	-9	8	3
fr:six		-5		3	-3	-6	5	-18	9
fr:sm	-11	-3	12	-2	-3	-3	9	-9	-2
fr:so	4	-6	7	-3		-4	11	-8	-3
fr:soir	4	6	-8		-13	-16			7
fr:sommes	-8	-4	12	-4	-4	-3	5	2	-14
fr:sommes_le	-7	-3	11	-4	-4	-3	3	4	-13
fr:son				-2	-12		-4	7
fr:son_chez	6	-5	2	-3		-4	8	-4
fr:son_telephon	-3		-4			-2	-3		4
fr:sont	-12	-17	14		-12	-5	12	-11	-5
fr:sont_encor	-3		-2	2		-4	-3	8	-4
fr:sont_pas	-4	-5	10	-3	-2	7	-4	-5	-4
fr:sort	19	6	-17		-10	-10	9	-12	4
fr:sort_de	8	-4	4	-9			6	-5	-3
fr:sort_du	10	-6	3	-8	-3	-2	2	-4	3
fr:souffl	2		-7	2	5	-4	10	-4	-6
fr:soup	-12	-6	15		-5	-3	7	-7	-2
fr:sous	-21	-11	-3	13	-9	-6	14	-10	-12
fr:sous_la	-11	-2	-3	6	-3	-10	10		-4
fr:sous_le	-4	-3		3				-4
fr:spa	8	-3	8	-16		-5	13	-6	-5
fr:station		-2	-5	4	7	-3	8	-3	-2
fr:still	-12			5	-4	-6	12	-9	-4
fr:suis	-7	-5	18	-9	-2	-7	4	5	-8
fr:suis_a	-2	-3	11	-3		-2	5	-2	-2
fr:suppl	-6	-4		4	-4	-2
fr:sur	-3	5	4	-10	5	10			-8
fr:sur_la		-6		-4	11		3	7	-20
fr:sur_le	-10	6	9		-13	3	8	-11	-2
fr:sur_les	8	-4	-3	-4	-3	-6	17	-12	-7
fr:sur_ma	-10	6	13	-8		3		-9	6
fr:sur_mon	-3	4	-2			9		-8	-4
fr:sur_son	8	-6	-10	5	-2	-4	-6	4	3
fr:sur_un	-7	5		-6	6	8	-7	-7	3
fr:tabl	3	2	-5		-6	-14	9		-10
fr:tabl_de		-3		3		-4	12	-7	-4
fr:tablet	3	7	-12			-4		-7	7
fr:tap	4	-5	2			8	5	-12	-7
fr:tax	-3						5	-6
fr:te			-8	5	-3	-8	11	-5	-2
fr:technicien	-14	6			-7	-6	2	6	-15
fr:technicien_a	-5	7					-9	10	-3
fr:technicien_est		4	-2				11	-9	-4
fr:tel	-7	4	4	-3		-4	-3	7	-3
fr:telephon	-8		5	-8	-7	7	-11	-4	7
fr:telephon_ne	-5	-3	7				13	-10	-5
fr:temp	-3	3	4	3	-7	-6	8		-6
fr:terr	-12	-2	16	-7		-4			6
fr:test	-5	-8	14		-3	8	-6	-5	-3
fr:the			-4	4	-8	9	-4		-10
fr:the_new	-3	-4	5		-2	-3	11	-6	-4
fr:then	6	-4	-3		-4	-2	-3	5	-3
fr:there	-12	-3	8		-2		4	-7	-4
fr:there_is	-9	-3	5	3		4		-5	-3
fr:thermostat	5			-3	-2	-2	8	-6
fr:they	-10	-3	5	-4	7	9	-8	-3	-2
fr:thre		-2	9	-10	-4	-5	12	-7	-4
fr:tied	-7		-3	8	-5	-6	-3	7	-3
fr:tient	8		3	-11		-3	-2	-6	6
fr:tim	4	-3	4	-8		4	-4	5	-3
fr:tir			-6	5	-3	-10		6	-10
fr:to	3	4	-4	4		-8	3		-5
fr:toilet	-6		8	-6		-7	13	-11
fr:toit	6	3		-9	-2	8	-7	5	-7
fr:told	-5	4			-2	-2	7	-4	-4
fr:told_me	-5	4			-2	-2	7	-4	-4
fr:tomb	-6	-3	4	3	-3	-5	-6	-18	16
fr:tombent	2		-4				6		-7
fr:ton	-5	-6	14	-6		7	-6	5	-8
fr:took	9	-3		-9	-3	-3	5	-4
fr:touch	-3	-5	5		-2	-7	12	-6	-4
fr:toujour	6			-14	-7	3	8	-11
fr:toujour_le				-5			12	-10	-4
fr:toujour_pas	-7		11	-6				5	-4
fr:tourn	-16	-5	8	7	-4	5		-11	-3
fr:tous	-11	5	-4	8	-2	-7		6
fr:tous_les	-5	5	-11	8		-6	-4	8
fr:tout		-6	-7	7	3	-2	7	-7
fr:tout_le	-14	2		5	-3	5	-12	3	7
fr:tout_seul	7	-3		-4	-3	-3	5		-4
fr:toute	-6	-5	8	4		6	-6	7	-9
fr:toute_la		-5	10	-7		7	-5	3	-7
fr:toutes	14		-12	-4		-4	7	-12	4
fr:travail	-7	8	2	-2	-4		11	-8	-4
fr:trent	5	-7	9	-8	-4	-2	12	-11	-6
fr:trois		-19	7	-5		-4	8	-9	-3
fr:trois_fois	-5	-5	8		7		3	-3
fr:trois_heur	12	-6	-6	-4			10	-5	-8
fr:trois_jour	2	-2	-4	5			6	-4	-3
fr:troisiem	-4	8			-4		-8		9
fr:trop	2	-3		-2		-5	-5	9	-4
fr:trou	-7	-4	8			-4	8		-6
fr:trouv	-3	-8		-4	12	-4	4		-7
fr:trouv_que			-9		10		4	-3	-2
fr:truck			10	-9		-5	14	-7	-3
fr:tu	6	-10	-3		-4	-11	17	-11	-3
fr:tuyal	-3	-3	11	-3		9	-3	-2	-7
fr:tuyau	-9	3	-3			-2	7	-4	-4
fr:un	-4		6	-4	-6		3	6	-25
fr:un_monsieur		-5	3	6			3		-4
fr:une		5	-11	5	-5	-2		-5	2
fr:une_assiet	9	-7		-6	-2	-3	-5	8	-2
fr:une_fois		-3	4	-2	-4	-5	12	-11	-3
fr:une_heur	-9	-4	3		3	-5	13	-7	-5
fr:une_seul	-3				-2	7	-7
fr:unit	9	4	-8	-7	-2	-5	12	-8	-3
fr:unit_exterieur	10	5	-11	-6		-5	11	-7
fr:up		6	-3		-2	6	-5	-4
fr:urgenc	6		-7	-3	5	-2	5	5	-10
fr:us	8	-3	-3		-3	-4	-4	7	-3
fr:va	3	7	-8		-4		7	-3	-4
fr:valis	-6	-3	8			4	-7	-4	4
fr:vas		3		-5	-2	-5	4	5	-3
fr:veil	-10	-3	9	-3	-4	-7	16	-11	-4
fr:velo	-12	-6	13	2		-9	12	-8
fr:ven	-9	-5	8			-4	2	-9	6
fr:vendeur	-2	-3	-9		9		8	-3	-7
fr:vendred	-13		10	-9	-6	-9			5
fr:venu	-5	-5	15	-10	-2	-3	13	-12	-2
fr:verif	7	-8	6	-5		-3	7	-9	2
fr:verr	-10	5	11	-8		-5	14	-7	-4
fr:vers	-3	4	-7	8	-4	5	-7	-3	3
fr:vers_#	-3		-13	11		-3			-7
fr:vers_le	3		-3			7	-2	-6	-3
fr:version	8		-7		-2	-3	8	-11	3
fr:veut	4	-6	11	-8	-4	-3	12	-7	-4
fr:veut_pas	6	-4	7	-7	-3	-3	7	-3	-3
fr:vid	-8	-3	-3	7	-5	5	7	-22
fr:vient	-11		8	-2	-2	-6	-5	9	4
fr:vient_de	-10	-6	15	-6		-4	-3	11	-6
fr:vis	11	-7		-11		-6	-9	6	5
fr:visit	-6	-3		-7	8	8	-5	-11	4
fr:vit	3	-2		-9	7	6		-5	-3
fr:vocal	-10		12	-3	-2		7	-9
fr:voir	7	-5	-9	7		-7	-2	8	-3
fr:vois	-5			-4	9		12	-7	-5
fr:voisin				7	-4	-8		9	-11
fr:voit		-8		7	-2	-3	-4	6	-3
fr:voix	7	2	-10				-5		5
fr:voix_de	7	-5	-3					2	-7
fr:vol			-9		10		4	-3	-2
fr:vos	-11	-11	-6	13	5		-6	9	-9
fr:votre		6	-4	-8	-6	-6	12	-5	-9
fr:votre_technicien	-3	2					14	-13	-5
fr:voul	-5	15	-11	-5	-3	-3	4	-6	3
fr:vous	-6	3	6	-9	-16	-10	-3		5
fr:vous_avez		-9	7	-6	-3	-6	-9	7	5
fr:vous_me	-7	-10	22	-6	-14	-9	19	-12	-8
fr:vous_refus		-3	5			-3	7	-5
fr:vrai	6		-10		-2		-9	5	4
fr:vs	12		-8	-5		-2	-12	13	-5
fr:vu		-11		6	6	-5		4
fr:was	5	8	-10		-3		5	-4
fr:wat	4		3	-7		-4	10	-5	-4
fr:we	12	-3	-3	-10	-4	-6	16	-12	-6
fr:we_are	11		-9	-4		-3	14	-10	-5
fr:week	5	-4	4	-8	-3	-2	7	-5	-2
fr:went	-11	9		-4		-3	-3	5	-4
fr:wif		-2				7	-8	5	-2
fr:with	3	-9	5	-6				-8
fr:y	-3		-7	8	7		-4	6	-2
fr:y_a	6	-6		3	4	-5		6	-7
fr:y_avait	-5	6	-5		-3	-5
fr:yeux	-8	3	-4				6	-3
fr:yo	14		-12	-7		6	-8	5
fr:you	6		5	-11	-6	4	3	-3	-12
fr:zero	-13	3	-2	2		-8	-9	11	-6
from:letter	-9	-36	3	-21	-31	-18	17	-15	-21
from:note	-92	-53	83	-20	-34	-50	-44	25	29
from:review	3	28	-39			-9	19	-44	-47
lead:2			-3		-3	-4	-5	8
lead:a	-3		6	-11	5		11	-15	5
lead:allo	-5		-11	11		-6	10	-4
lead:alors	-7					-3	3	-6
lead:and	-24	-20	4	10	9	3	-14	12	-8
lead:at	4	-2	9	-9		-6	-9	7	5
lead:au	-16	-4	9	-4	6	-5	-3	2
lead:aucune	-3	-5	12	-8	-2		2	9	-14
lead:bonjour	-6	-7		6	2	5	-8	5	-3
lead:but	12	9	-19	-3	-3	-10	20	-20	-17
lead:ca	6	3	-6		-9	-8			2
lead:ce	10	-13	4	-15	-7	-3	-6	6
lead:cette	-6		10	-2	-2			8	-12
lead:dans	-7		3	3		12	-6	-8	-4
lead:depuis	-6	4		-9	-7	-10	-7		7
lead:deux	-13	-4		2	4	8	3	-15	-8
lead:dit		3		-3		9	-2	-6	-5
lead:elle		5	-3	-9	3	4	-3	6	-10
lead:en			-14	14	-7	6	-8	-12	9
lead:et	-16	-16	6	8	-14	-11		4	-7
lead:every	10	-3	-13	3	-3	-7	-12	15	-8
lead:first	3	-3		4		-3		5	-5
lead:five	13	-2	-9	-3	-2	-3	-5	-2	5
lead:he	-10	7	4	-10		4	-12	3	5
lead:hey				7	-2	-6	7	-5
lead:hi	6	-3	-18	8	7	5		-10	-4
lead:hier	-17	-5	2	4	8	-4		-2
lead:i	-12	-5	13	-5	6	-4	4	9	-19
lead:il	-7	2	5	-6	-4		-8	4	6
lead:it	-3	-17	9	-12	-4	-21	9	-2	-11
lead:its	-10		3	5	-3	-4	9	-6	-3
lead:je	-10	-5	7	-9	-5			-3	-5
lead:jeudi	4	-3		-2		-4	-2	6
lead:jordan		5	-3	-3			15		-14
lead:la	22	2	-18	-6	-19	-26	5	-3	4
lead:le	3	10	-16	4	3		-8		7
lead:les		-15	6	-5		-7	-6	4	2
lead:lundi	-8		4	-4		-3
lead:ma		-3	-3	4	-3	-6	4	2	-6
lead:mais	-16	3	10		3			4	-13
lead:merci	4	6	-11	-5	6	-5	-5	8
lead:mercredi	5	-6					-6	4	2
lead:mes			8	-4			-4	6	-4
lead:mon	-3	-4	8	-8		-3	-6	7	-4
lead:my	10	3	-6		-12	2	2	-10	5
lead:new	16	-3	-12	-9	-3	-6	6	-6
lead:nobody	-5	-4	14	-7	-6	-2	-13	9	4
lead:not	5	-3	4	-5	-4	-2	-5	4
lead:notre	5		-3				-9	5	5
lead:nous	-17	10	9	-9	-8	-9	15		-22
lead:on	-7		14	-10	-13	-28	23	-18	-5
lead:one	4		-16	7	-4	-6	-3	6	-3
lead:only	-4		8	3	-6	4	-5	-2
lead:our		-4	6	-6	-2	-2	-7	11	-7
lead:par	-12	-8	11	-2	8	12		-13	-10
lead:pas	-16	-6	6		-9	-7	17	-16	-10
lead:personne	-4	-5		-7	6	-3			-2
lead:pour	2	-3	-9	8		-4		6	-4
lead:quand	17	-4	-16	-6	-2	-4	6	-12	5
lead:quatre	-9	-3	13		-7		-11	12	-4
lead:sa	-7		-4	4			3	3	-6
lead:samedi	6		-12	7			-7	6
lead:says		-3	10	-4	-7		-4	6	-3
lead:seulement	5	5	-5	-4	-2	3	5	-6	-7
lead:she	-9	-11	11	6	-3	-3	-8	5	3
lead:since		-8	6	-8	-6	-8	-3	5
lead:so	-7	-6	14	-2	-5		13	-11	-7
lead:still	-4						8	-5	-3
lead:sur	4	-12	5	-12	10	-6	18	-14	-10
lead:that	-7	-6	11	-4	-3	-2	4	-9
lead:the	2	6	-14	12	-5	3		-14	10
lead:then					-2		6	-7
lead:there			-7	6	-4	-7	9	-10
lead:they	-11	-8	19	-4	-4	12	-4	-9	-9
lead:this	-4	-3		6		-2	5	-12	6
lead:three	-10		17	-13		-2	10	-6	-4
lead:today	-12		13	-3		-2	-7	6	2
lead:toujours	2		5	-6			12	-11	-4
lead:trois	-5	-5	-3	4		4	-9		5
lead:un	-13	-5	9		-5	5	-15	14	-5
lead:une		-10	-9	5	-5	-4	11	-7	-4
lead:vendredi	-9	7	-4				-6	-10	12
lead:votre		-17	16	-15	4	3	10		-20
lead:vous	-12	-12	10		-5	-12	8	-4	-8
lead:we	-8	-5	14	-9	-6	-9		-3	4
lead:what	5	-3	5	-8	-6	-6	14	-5	-10
lead:when	-5	17	-17	-2		-3	11	-8	-3
lead:y	9	8	-8	-4		-4	-11	13	-3
lead:yo	14		-12	-7		6	-8	5
lead:you			4	-11	3	-10	8		-10
lead:your	-5	14	-4		-14	8	-12	4	6
length:long	-19	6		-62	-23	-41	-71	27	69
length:middle	-18	-35	8	-6	-25	-19	38	-29	-46
length:short	-4	-17	-10	15	-13	9	39	-38	-89
means:0	-6	3	12	-27	15	-4		4	3
means:1	-15	13	20	-19	6			4	3
means:10	-7	-5		11	3		5	-4	-5
means:100			4	-2		-3		5
means:101	2	-6	5	-6	6		5	-5	-4
means:102	6	5		-3	-7	-6	3
means:103	4	5	-7	-2	3		-6	8
means:104		-3	7		3
means:105	5		-4	3	-4	7	-7
means:106	7	6	-4	-3	5				-3
means:107	9	4	-18		4		11	-8	-4
means:108			6	-2		3	6		-8
means:109	3	3	-6			-4	6	-5	3
means:11	17	-20	-7	6	-4			2
means:110	-6	7		3			7	-5	-2
means:111		2	-8	3	2	-4		2
means:112	4		-6	11		4	4	-8	2
means:113	4	2	-5				7	-5	-5
means:114	-10			6				3
means:115	13	-9		-7		3	-10	4	4
means:116	-7		4	-4	2	-3		5	-3
means:117	4	-3	2	-3	-3			6	-6
means:118		7		-8		4	-5	-4
means:119		5		-2	-4		5	-5
means:12	-7	4	-6	19	5	5	8	-8	-7
means:120	-5	7		3		-4	8	-3
means:121			6			5	-5
means:122	-8	2	7	-6				3
means:123	-4		-7	6		-3	6		-3
means:124				3			2	-3	-3
means:125	7		-8	6	-6	3	-13	6	4
means:126		-3						-4	3
means:127				-3	3	2	3		-7
means:13	6			-14	-3	-4	3
means:14	-4	-8		8	-3	-4	12	-7	-6
means:15		5	-3	-3	4	-5	12	3	-14
means:16	-13	-8	10	5		-4	2	-4	4
means:17	4			-12	3	-3	3	4	-9
means:18	3	13	-4	-7				-8	8
means:19	5		-18	8	12	-5	14	-6	-6
means:2	-3	-2	18	-21	7
means:20			-2		6	-8	11	-5	-2
means:21	8	6	-5		-3		-12	9	6
means:22	5			2	-5	4	-8	8	2
means:23	-8	6	-2	10			-3	4
means:24	-5		3	2			3	-5
means:25	-3	9	-6	-3	6	-4	5	-3
means:26		-10		6	2	-10	-9	20	-4
means:27			-4	4	6	3	13	-7	-7
means:28	11		-4		-11	6	5	-7
means:29	11	-4	-5	-6	3	-2	10	-3	-10
means:3	-13	-8		10		-12		3	6
means:30	-5	16	-2	-3		4	7	-6	-4
means:31	-8	-4			6		6	-7	-6
means:32	6	4	-11	9	-10	-3		2	4
means:33		-2	-5	5	8			4
means:34		-6	10			-5	-7	3	10
means:35	20		-7	-8	-4	5	3		-8
means:36	-2		-5	3	3	-3	-2	4
means:37	8	-4	-7	5			-5	-5	5
means:38	-2	8			-3		4		-5
means:39	-4				4	5	-4	-4	3
means:4	-4		13	-13	-5	-3	-5	7
means:40	8	3	-14	7	8	-3	10		-6
means:41	-2		-7	10				-5	9
means:42	6	5	-21	15	-2	-6	3	-3	4
means:43	-4	4		-5	-3	-4			3
means:44			-4				-4	8	-3
means:45	10	-9	-6		8	11	-22	14	4
means:46	-4				5	5	5	-9
means:47			-13	13	4	-4	4
means:48	-4	7	8	-9			13	-13	3
means:49	-10		20		-8	-8	9		-7
means:5	-16	9	10	3	-4			2	8
means:50	-9	-5	10	-3	4		7		-11
means:51		2	4	-6		4	4	4	-10
means:52	3	3	-3			4	-5	4	-3
means:53	2	9	-12		5		11	-4	-11
means:54	-3		10	-12	-6		10	-3	-10
means:55	-6		5		-4		-11	12	-6
means:56	7	3	-15	5		-5	6	-6
means:57	6	10	-13		3	2	-6	10	-4
means:58		-4	-3	5			2	2	-9
means:59	8	-7		7	-10	3	-7	3	6
means:6	3	6	-2	-2	2	12			-8
means:60	4			-6	6	-6		-4	12
means:61		4	6	-6		5	9	-9	-5
means:62	-8			6		5		-6	4
means:63	3	-5	5	-4		-6	5	6	-7
means:64	-7		5	-3		11	-2	-4	-5
means:65	-8	2	6			-3	11	-7	-3
means:66	4	-5	-7		3	-2	10	-5	-7
means:67	4			-5	3		4	-7	3
means:68	5	8	-11				-10	6	8
means:69				-7	5	4
means:7	13	11	-16	8		16	3	-6	-7
means:70	2	-10	12	-7	-2	-3	-4		6
means:71	3					-5	9	-4
means:72	5		4		-7	-6	4	3	-3
means:73	-8			-2	5	-3		-2	3
means:74	4	-2	-4	-2	-2	-4	-17	21
means:75	7	-2	-4			3		-3
means:76		11	-3	3		-4		-5	10
means:77		-5	11		-8	-9	9	-5	3
means:78	3		4	-3	-5	-5	5	-4	4
means:79	-4	3				6	-14	5	7
means:8		-4	2	-6	-5	-5	-4		13
means:80	-3	-3		3	8	5	-5		-3
means:81	7	-8		-5		-6		9	-4
means:82	5	-7	4		-8	-3	6		-3
means:83	4	4
means:84	-9	7	8	-6	-5	4	4	-6	-3
means:85	3	7	7	-5	-4			-4	9
means:86		6	-8	4	2	11	-11	3
means:87	11		-11	-4	5			3	-2
means:88	-4	-8	7	10	-4	3	3	4	-10
means:89			-3	4		5	-11	3	4
means:9	22	4	-17				4	-4
means:90	-5		6	-5	2	5	-4	-2	4
means:91	-17	-6	13	4	3	-3	3	5	-7
means:92	4	-2	-7					2	-3
means:93		-7	4	6	-5	4	7	-10
means:94	-7	7	-5	5	8	-3	-13	5	14
means:95			-5	-3		-6	12	-4	-2
means:96	-3	-6	7				3	-3	-3
means:97	6		-4	-8	9		6	-10	6
means:98	8		-10	6	-3	-2	7	-4
means:99			-6	-2	5	3	-6	-2	2
names:product	167	-44	-128	-99	-16	-33	-30	29	13
names:staff	-73	71	5	-67	-25	13	19	-34	-5
nature:attitude	15	7	-33	14	-33	-11	4	-58	19
nature:money	-31	-37	34	-29	8	-27	4	6	-12
nature:place	-19	8	-10	22	-36	-58	39	-3	-20
nature:process	8	-4	-2	-15	-16	-2	-5	-3	5
nature:quality	10	-31	-8	13	-38	-14	13	-9	-9
nature:safety	2	-38	4	-6	-4	-52	5	-48	38
nothing-stronger	-11	-63	4	36	-30	-19	30	-19	-66
opens-sentence	-8	-11	6	-22	-17	-32	8	-4	-11
place	-18	-14	17	-6	-6		17	-9	-26
place:first		9	-21	11	-25	-21	52	-25	-61
place:last	-6	-8	-30	20	42	65	-18	-44	-63
place:only	7	-3	-60	67	-33	-66	100	-59	-18
problem		-13	-8		-28	-24	9	-14
reproach	-4	-6	5	-4	-6	-7	5		-3
reproach:none	-11	-23	-3	-7	-25	-11	-5	5	-29
reproach:plain		-35	-5	14	-9	-19	3	2	-11
rule:severity:1	-12	-16	-26	21	-5	82	-26	-56	-56
rule:severity:2	-22	-27	7	-19	-14	-29	53	-34	-48
rule:severity:4	-4	-23	11	-22	-52	-42	-26	49	-23
rule:severity:8	-9		2	-15	-25	-52	-56	-24	95
says:not	-20	-20	15	-7	-6	-11		-6	-8
says:they	-14	49	-24	-12	-30	-2	-8		8
says:we	-13	3	25	-36	-29	-13		4	-11
says:you	-40	8	17	-5	-29	-2	-6	4	-6
share	-9	-7		-6	-12	-10	11	-10	-12
sign:colon	-102	-63	58	44	-38	19	31	-54	-26
sign:date	8	14	5	-35	-71	-21	-66	43	40
sign:digit	-17	-40	4	-15	37		4	-8	-17
sign:ellipsis	45	9	-54	-13	-6	-10	32	-24	-12
sign:exclaims	-14	9	26	-58	15	33	-50	37	-26
sign:hour	15	-5		-7	-48	-3		2	-7
sign:money	-90	-34	-43	-95	164	-22	38	-55
sign:percent	-8	-23	19	-18	-5	35	-23		-31
sign:question	-15	37	-5	6	34	25	8	-22	-46
sign:quotes	-30	79	-43	-83	36	-20	5	-20	10
sign:shout	-44	-18	55	-70	19	39	-31	-28	20
sign:span	-43	-50	82	-66		-44	81	-103	10
stars:high	20		-50	22	16	132	-121	-72	-52
stars:low	-4	34	-18	-13	-22	-92	46		-26
stars:middle		10	-27		23	-68	129	-105	-67
strongest		3	-8	-9	-14	6	-4		-18
told:problem:any	-19	-23	5	10	-14	-24	5	-17
told:problem:any:place	40	-57	-20	-2	-27	-15	-10		4
told:problem:any:price	-23	-11	-16	-13	45	-6	24	-15	-16
told:problem:any:process	-26	-13	38	-10	-22	-12	2	-6	-2
told:problem:any:product	-17	-11	-26	31	-8	-30		-7
told:problem:any:staff	-10		-7	15	-34	-8	7	-56	4
told:problem:none	-16	-22	10	-10	-24	-13	2	-12	-14
told:problem:none:other	-16	-22	10	-10	-24	-13	2	-12	-14
told:problem:own	6	-20	-4	-27	-23	5	-7	11	-26
told:problem:own:place	-62	13	-19	40	-30	-14	-15	13	-7
told:problem:own:price	-12	-4	-24	-2	15	-6	18	-26	-6
told:problem:own:process	4	-36	33	-43	-6	8	21	-16	-19
told:problem:own:product	36	-54		-69	-34	13	-36	31	-8
told:problem:own:staff	22	31	-46	-17	-4	-6	41	-15	-37
told:topic:any	-9	-21	-5	-21	-22	-26	18	-25	-26
told:topic:any:place	-52	11	26	-29	-26	2	14	-50
told:topic:any:price	-36	-34		-23		-45	49	-34	-27
told:topic:any:process		-15	-22		-5	-29	13	-14	-21
told:topic:any:product	25	-24		-12	-35		13	-15	-35
told:topic:any:staff	5	-17	21	-29	-28	-20	-32	26	6
told:topic:own	-31	-15	9	-17	-20	-24	10	-12	-16
told:topic:own:place	-33	-28	-23	38	-19	4		-6	-17
told:topic:own:price	-20	-14	52	-5	-44	-7	8	-13	-4
told:topic:own:process	-16	-15	19	-41	-15	-20	-4	3	-4
told:topic:own:product	-13	10	15	-41	-8	-27	16	-12	-14
told:topic:own:staff	-20		-18	-24	18	-24	25	-10	-16
topic	-11	-19		-4	-11	-25	15	-18	-8
trade:health	8	-21	-12	5	-24	-5		-4
trade:health:other		-27	-12	29	-20	9	-5		-4
trade:health:place	13	9	12	-16	-40	-77	12	28	-8
trade:health:price	-21	-5	11	-9	12	-5	14	-11	-11
trade:health:process	-4	-30	15	-15		19		-13
trade:health:product	23		-45	16	-32	-16		-5
trade:health:staff		10	-6	-19	-29	5	-9	-13	7
trade:hotel	-13	-37	-28	56	-26	-30	10	-13	-18
trade:hotel:other	26	-32	-35	35		-6		-5	-19
trade:hotel:place	-76	-22	-12	47	-22	-3	-3	-15	-4
trade:hotel:price	-28	-23		-28	22	-28	37	-27	-18
trade:hotel:process	21	-42		24	-38	-42		14	-21
trade:hotel:product	-13	-34	-29	52	-29	-48	28	-36
trade:hotel:staff	-14	18	-5		-45	-29		10	-18
trade:it	64	-10	-37	-42	3		-22	36
trade:it:other	36	-8	-33	-22	14	12	-22	27
trade:it:place	12	35	73	-93	-13	5	-20	61	-42
trade:it:price	-32	-13	-52	-10	75	-20	48	-24	-31
trade:it:process	55	-42	-22	-10	-22	-3	-15	3	19
trade:it:product	21	15	-29	-9	-44	-10	-10	26	-19
trade:it:staff	35	-17	-43	-7	-13	-12	3	-7	18
trade:repair	19	-5	22	-85	-13	-10	-12		-4
trade:repair:other	11	-7	29	-91	-25	-8	12	-25
trade:repair:place	24	32	45	-87	-50	8	-37	36	-5
trade:repair:price	-52	-35	-16	-17	27	-42	63	-53	-34
trade:repair:process	9	-4	-9	-41		-9	-16	-5	13
trade:repair:product	16	-8	35	-96	-18		-25	24	-18
trade:repair:staff	25	-16	-20	-37	9	-42	12	2	-17
trade:restaurant	-11	-30	19	-8	-3	-4	-10	-5	10
trade:restaurant:other	23		-16	-5	3	35	-19	-15	7
trade:restaurant:place	5	-10	13	-37	20	-46		15	10
trade:restaurant:price	-4	-2	24	-10	-15	-3	6	-5	-4
trade:restaurant:process	-56	-40	22	31	-24	12	-20		10
trade:restaurant:product	6	-50		15	10	-42	37	-29	-12
trade:restaurant:staff	-32	3	32	-33	-21	-11	-20	19
trade:retail	32	-19	-23	-20	-20		-12		10
trade:retail:other	26	9	-19	-43	-29	-18	4	-20	33
trade:retail:place	14	-70	35		-21	23	4	-6	-44
trade:retail:price	-38	-21		-7	24	-22	29	-33	-13
trade:retail:process	30	-16	-32	5	3		-26	25	11
trade:retail:product	8	-13	-3	-19	-40	23	-9		-19
trade:retail:staff	-9	-4	6	-20	-28	-27		-15	13
trade:transport	-58	-28	67	-34	-20	-28	11	2	-11
trade:transport:other		22	-14	-27	7	-39	-34	42	20
trade:transport:place	-19	-20	11	25	-3	-12	40	-24	-20
trade:transport:price	-9	-18	-5		10	-17	19	-21	-5
trade:transport:process	-48	-3	39	-30	-21	-36	39		-49
trade:transport:product	-39	-22	61	-38	-25	21		-17	8
trade:transport:staff	-32	-54	82	-10	-11	-8	-10	-34	18
words:-1	-16	3	-33	20	-4	-6	-50	33	30
words:0	5	-56	-27	31	-79	-79	42	-4	-95
words:1	-40	-58	35	-52	-25	-73	43	-18	-67
words:2	-24	-24		-29	-4	-21	26	-43	-27
words:3	2	-33	-4	-5	-23		7	-23	-17
words:4	-3		-7	8	-24	-16	-17	18
words:5	-57	46	36	-43	-12	14	-38	6	50`;

export const PERSON_TABLE = `a-boss	-52
a:a	-58
a:my	-25
a:none	-28
a:the	-11
a:your	6
accused:plainly	-23
address	-43
address:you-promised	127
address:you-said	116
after:comma	-44
after:does	35
after:end	-31
after:qui	42
after:quote	19
after:with	26
again	27
before:and	-56
before:ask	16
before:called	3
before:de	-67
before:my	-131
before:par	-20
before:thanks	-49
before:your	43
before:à	-34
beside-named	-86
best:after	29
best:before	-61
best:far-after	-12
best:far-before	-14
bias	-31
boss	-56
described	-29
described:letter	-43
described:note	-10
described:review	18
first	-16
goes-on	36
grief:before	-19
grief:clause	24
grief:next	3
grief:second	15
grief:sentence	9
in-best	33
in-quotes	49
listed	-23
listed:letter	-25
listed:note	5
listed:review	-21
only-greeted	-43
only-named	5
opens	47
people:1	-7
people:2	-23
people:3	-53
plural	-9
praised	-49
ruled	27
ruled:described	-20
ruled:listed	58
ruled:other	-98
says	50
says:near	77
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
