/** Made by scripts/train-reading.ts: a feature a line, then its weight for each head in hundredths. */
export const CLAUSE_TABLE = `added-to	48
adds	-21
after	3
before	-7
bias	-29
cue:contact.contact	-4
cue:critical.asks_for_boss	-27
cue:critical.churn_threat	-53
cue:critical.churn_threat.contract	-45
cue:critical.discrimination	86
cue:critical.discrimination.trait	-26
cue:critical.discrimination.treatment	57
cue:critical.insult-to-staff	17
cue:critical.large_money.loss	-32
cue:critical.legal_threat.lawyer	-46
cue:critical.legal_threat.regulator	-93
cue:critical.media_threat	-100
cue:critical.safety.harm	-16
cue:critical.safety.hazard	50
cue:critical.vip_client	30
cue:critical.vulnerable_person	-36
cue:critical.vulnerable_person.need	14
cue:irony.absurd-image	18
cue:irony.mock-praise	-27
cue:negative.announcement	-13
cue:negative.dissatisfaction	9
cue:negative.excess	6
cue:negative.failed-expectation	19
cue:negative.failed-function	-3
cue:negative.lack	64
cue:negative.plain-negation	13
cue:negative.recalled-promise	-51
cue:negative.repetition	26
cue:negative.reproachful-question	9
cue:negative.trouble	6
cue:negative.wait	17
cue:negative.wrong	17
cue:noise.advertising	-23
cue:noise.auto_reply	43
cue:noise.bounce	-36
cue:noise.internal	3
cue:noise.job_application	-60
cue:noise.misdirected	28
cue:noise.newsletter	9
cue:noise.out_of_office	-13
cue:noise.phishing	-96
cue:noise.supplier	-23
cue:noise.test	41
cue:people.person	12
cue:people.service	5
cue:positive.denial	-116
cue:positive.future-praise	-59
cue:positive.praise	-78
cue:positive.thanks	-67
cue:remedy.apology	-71
cue:remedy.callback	-2
cue:remedy.discount	25
cue:remedy.information	-17
cue:remedy.redo	-20
cue:remedy.refund	-6
cue:severity.harden	-32
cue:severity.no-home-service	-38
cue:severity.repeat	45
cue:severity.soften	-18
cue:speech.question	-60
cue:speech.request	-53
cue:speech.status-chase	-72
cue:wish.wish	-28
en:#	21
en:#_#	22
en:#_a	17
en:#_about	22
en:#_all	4
en:#_am	37
en:#_and	37
en:#_april	7
en:#_as	6
en:#_at	-20
en:#_august	-18
en:#_back	17
en:#_becaus	-25
en:#_befor	30
en:#_buck	6
en:#_by	-6
en:#_call	-5
en:#_dai	5
en:#_degre	8
en:#_deposit	-12
en:#_do	-7
en:#_each	9
en:#_every	-12
en:#_februari	-11
en:#_floor	-6
en:#_for	46
en:#_gb	9
en:#_h	-16
en:#_has	10
en:#_hour	-43
en:#_i	5
en:#_in	11
en:#_incom	-10
en:#_is	39
en:#_januari	-8
en:#_juli	-5
en:#_june	12
en:#_km	-20
en:#_kwh	28
en:#_litr	20
en:#_march	-11
en:#_may	24
en:#_min	15
en:#_minut	16
en:#_month	26
en:#_mother	-4
en:#_my	15
en:#_no	19
en:#_novemb	-9
en:#_octob	-15
en:#_of	21
en:#_on	13
en:#_one	17
en:#_or	-16
en:#_p	-12
en:#_peopl	11
en:#_pleas	-8
en:#_pm	-12
en:#_quid	-3
en:#_room	-21
en:#_septemb	-41
en:#_show	5
en:#_sinc	26
en:#_so	-27
en:#_still	-12
en:#_that	-6
en:#_the	25
en:#_there	-14
en:#_they	12
en:#_ticket	-12
en:#_time	24
en:#_to	15
en:#_todai	25
en:#_train	-8
en:#_was	2
en:#_week	3
en:#_went	38
en:#_were	-9
en:#_what	-8
en:#_when	12
en:#_which	-27
en:#_with	20
en:#_wk	4
en:#_would	-15
en:#_you	16
en:#_your	-17
en:'s_a	-4
en:'s_account	-5
en:'s_and	-17
en:'s_been	8
en:'s_fault	-19
en:'s_invoic	5
en:'s_mother	-2
en:'s_name	-14
en:'s_room	-17
en:'s_so	3
en:'s_updat	10
en:'s_visit	11
en:'s_wed	-2
en:a	4
en:a_#	15
en:a_babi	4
en:a_bad	27
en:a_badli	5
en:a_bag	14
en:a_bank	13
en:a_beauti	-14
en:a_bed	15
en:a_box	-2
en:a_broken	-6
en:a_bu	16
en:a_bug	-6
en:a_busi	-5
en:a_car	-6
en:a_card	20
en:a_cent	-2
en:a_certif	23
en:a_chair	-7
en:a_chang	-6
en:a_charg	9
en:a_chequ	-3
en:a_christma	19
en:a_client	4
en:a_coat	-8
en:a_code	4
en:a_coffe	-11
en:a_coin	-9
en:a_cold	-11
en:a_colleagu	-2
en:a_competitor	4
en:a_contract	17
en:a_copi	-9
en:a_custom	8
en:a_dai	-27
en:a_date	-14
en:a_dead	-12
en:a_decent	-17
en:a_differ	-20
en:a_dog	6
en:a_doubl	-8
en:a_draft	4
en:a_drawer	-5
en:a_duplic	-3
en:a_fake	5
en:a_famili	-3
en:a_file	-8
en:a_finger	-20
en:a_flat	11
en:a_folder	16
en:a_form	10
en:a_fridai	-4
en:a_full	-5
en:a_gentleman	16
en:a_good	23
en:a_great	6
en:a_grei	-8
en:a_guest	-17
en:a_half	-9
en:a_happi	-3
en:a_head	-11
en:a_heat	-5
en:a_hold	17
en:a_hole	35
en:a_hospit	-12
en:a_human	-4
en:a_hundr	-15
en:a_joke	8
en:a_kettl	11
en:a_ladi	-3
en:a_lawyer	12
en:a_leak	-11
en:a_letter	-2
en:a_line	-5
en:a_littl	4
en:a_look	18
en:a_lot	-18
en:a_m	30
en:a_machin	-3
en:a_man	6
en:a_meet	-14
en:a_mere	5
en:a_messag	-34
en:a_minut	-15
en:a_mous	5
en:a_nice	12
en:a_night	2
en:a_nightclub	-4
en:a_note	-22
en:a_number	11
en:a_nurs	2
en:a_pair	-14
en:a_part	27
en:a_patient	-19
en:a_person	-13
en:a_phone	20
en:a_photo	-9
en:a_pictur	-4
en:a_plate	11
en:a_pleasur	-9
en:a_price	10
en:a_problem	-19
en:a_promis	-5
en:a_quarter	15
en:a_quiet	-15
en:a_quot	-6
en:a_racket	-9
en:a_receipt	7
en:a_repli	3
en:a_review	-8
en:a_robot	25
en:a_row	-11
en:a_rule	-7
en:a_saint	-20
en:a_saturdai	-10
en:a_scam	-18
en:a_second	18
en:a_sheet	-4
en:a_shock	16
en:a_sign	16
en:a_signatur	-9
en:a_singl	4
en:a_slot	-8
en:a_small	3
en:a_smell	15
en:a_smile	-23
en:a_soul	2
en:a_stove	-19
en:a_stranger	-17
en:a_subscript	3
en:a_suitcas	-4
en:a_sundai	-27
en:a_sweetheart	-14
en:a_technician	-7
en:a_text	11
en:a_thing	-8
en:a_third	-5
en:a_ticket	9
en:a_torch	-16
en:a_tractor	5
en:a_us	15
en:a_van	17
en:a_visit	-13
en:a_voucher	4
en:a_wai	-19
en:a_wall	-5
en:a_wed	-6
en:a_week	-5
en:a_weekend	-17
en:a_wheelchair	3
en:a_while	11
en:a_whole	3
en:a_woman	-16
en:a_word	-13
en:a_written	-4
en:a_ye	-13
en:a_year	-22
en:a_young	7
en:abl	-3
en:abl_to	-3
en:about	-40
en:about_#	-28
en:about_a	-14
en:about_her	5
en:about_it	-5
en:about_my	-14
en:about_the	-15
en:about_to	2
en:abov	29
en:abov_my	24
en:abov_the	-5
en:absolut	-15
en:ac	-22
en:accept	-9
en:accept_my	-6
en:access	-3
en:access_to	-31
en:accid	-13
en:accord	21
en:accord_to	21
en:account_is	6
en:account_number	-2
en:acknowledg	-6
en:across	-6
en:across_the	3
en:act	-10
en:action	3
en:activ	9
en:ad	-7
en:ad_a	2
en:adaez	-11
en:address	14
en:address_and	-8
en:address_to	-21
en:adjust	-7
en:admir	-4
en:admit	-4
en:adult	28
en:advanc	-15
en:advertis	24
en:advic	-30
en:advis	-2
en:advis_to	9
en:afraid	-11
en:afraid_of	-13
en:after	20
en:after-sal	6
en:after_#	20
en:after_a	-12
en:after_five	14
en:after_i	6
en:after_the	30
en:after_three	4
en:after_two	19
en:after_us	-17
en:afterward	39
en:ag	-3
en:again	16
en:again_and	5
en:again_for	-7
en:again_from	-8
en:again_on	10
en:against	15
en:against_the	3
en:agenc	-6
en:agent	27
en:ago	27
en:ago_and	-2
en:agre	-27
en:agre_to	-17
en:agreement	-6
en:ahead	-37
en:ahead_of	-3
en:air	17
en:air_condit	3
en:air_condition	2
en:airport	-5
en:aisl	10
en:alarm	10
en:alarm_went	15
en:alert	22
en:all	17
en:all_five	11
en:all_gone	3
en:all_good	-6
en:all_i	-14
en:all_in	-24
en:all_my	-5
en:all_night	-5
en:all_of	11
en:all_our	3
en:all_over	22
en:all_saint	-16
en:all_that	3
en:all_the	25
en:all_three	12
en:all_weekend	6
en:allerg	3
en:allergi	-3
en:allow	-16
en:allow_me	-24
en:allow_on	-6
en:alon	2
en:along	5
en:along_the	15
en:along_with	-15
en:alreadi	-16
en:alreadi_had	4
en:alreadi_sent	-13
en:also	37
en:altern	-8
en:although	19
en:although_i	5
en:although_the	5
en:alwai	9
en:am	-13
en:am_#	-7
en:am_a	-11
en:am_an	-3
en:am_ask	-4
en:am_awai	-13
en:am_being	4
en:am_happi	-8
en:am_i	5
en:am_in	-10
en:am_look	-12
en:am_mistaken	7
en:am_not	-37
en:am_on	-6
en:am_out	-27
en:am_still	6
en:am_surpris	7
en:am_the	8
en:am_told	-16
en:am_write	-9
en:ambul	-4
en:amount	-34
en:an	5
en:an_#	4
en:an_address	-11
en:an_adult	39
en:an_altern	-8
en:an_answer	7
en:an_apolog	-6
en:an_email	4
en:an_entir	5
en:an_envelop	9
en:an_extra	-8
en:an_ey	-10
en:an_hour	10
en:an_idiot	5
en:an_item	5
en:an_old	-8
en:and	-8
en:and_#	9
en:and_a	-11
en:and_again	24
en:and_all	-8
en:and_an	-15
en:and_as	3
en:and_ask	7
en:and_at	-9
en:and_back	18
en:and_brought	-11
en:and_by	17
en:and_did	-32
en:and_do	-9
en:and_does	-21
en:and_drop	-4
en:and_end	-18
en:and_even	-5
en:and_every	-7
en:and_everyon	-2
en:and_everyth	11
en:and_for	-28
en:and_found	-13
en:and_gave	-15
en:and_get	11
en:and_got	6
en:and_had	-10
en:and_half	5
en:and_has	-24
en:and_have	-10
en:and_he	-41
en:and_his	27
en:and_hung	16
en:and_i	-9
en:and_if	-19
en:and_in	8
en:and_is	-26
en:and_it	-19
en:and_last	9
en:and_left	-29
en:and_let	-14
en:and_make	-2
en:and_me	25
en:and_my	20
en:and_never	14
en:and_night	-5
en:and_no	31
en:and_nobodi	17
en:and_not	5
en:and_noth	28
en:and_now	-13
en:and_on	7
en:and_only	-15
en:and_our	-7
en:and_paid	-10
en:and_pleas	-6
en:and_put	-20
en:and_rang	-27
en:and_ring	3
en:and_sai	8
en:and_said	14
en:and_send	-7
en:and_she	14
en:and_shut	-8
en:and_so	24
en:and_spent	-29
en:and_stai	9
en:and_start	6
en:and_still	-7
en:and_ten	20
en:and_that	11
en:and_the	-5
en:and_then	10
en:and_there	-21
en:and_they	28
en:and_this	-30
en:and_three	5
en:and_to	22
en:and_told	23
en:and_took	19
en:and_turn	-4
en:and_twenti	3
en:and_two	-8
en:and_until	-3
en:and_walk	26
en:and_was	17
en:and_we	-3
en:and_went	15
en:and_what	-4
en:and_when	6
en:and_whether	-9
en:and_who	-6
en:and_with	-6
en:and_without	-4
en:and_you	-41
en:and_your	-23
en:angri	-27
en:anim	13
en:ankl	2
en:anniversari	-17
en:announc	4
en:annual	2
en:anoth	-24
en:answer	10
en:answer_and	3
en:answer_in	-3
en:answer_me	7
en:answer_the	-3
en:answer_to	-16
en:antiviru	18
en:any	-10
en:any_more	-13
en:any_new	-15
en:anybodi	13
en:anymor	-13
en:anyon	5
en:anyon_in	-11
en:anyon_know	-7
en:anyth	-10
en:anyth_i	8
en:anywai	12
en:apart	-16
en:apolog	-18
en:apologis	-19
en:app	18
en:app_is	-22
en:app_show	18
en:appar	18
en:appear	11
en:appear_on	2
en:appl	5
en:appli	10
en:appoint	17
en:appoint_at	2
en:appreci	7
en:apprentic	-17
en:approv	-7
en:april	-11
en:are	-6
en:are_a	-13
en:are_at	-16
en:are_close	-14
en:are_go	17
en:are_in	-15
en:are_move	-11
en:are_on	-11
en:are_so	4
en:are_still	5
en:are_the	-6
en:are_up	-10
en:are_us	-21
en:area	6
en:arm	38
en:arm_and	29
en:armchair	-4
en:around	-13
en:around_#	-14
en:around_the	-3
en:arrang	-3
en:arriv	-11
en:arriv_at	4
en:arriv_in	-8
en:arriv_on	3
en:arriv_with	2
en:as_a	18
en:as_an	6
en:as_ever	-3
en:as_far	-9
en:as_i	-16
en:as_it	-23
en:as_much	4
en:as_of	26
en:as_she	-14
en:as_soon	-5
en:as_we	16
en:asid	-4
en:ask	13
en:ask_for	21
en:ask_how	-9
en:ask_if	-23
en:ask_me	36
en:ask_the	-9
en:ask_to	-6
en:ask_twice	17
en:ask_what	-2
en:ask_where	-3
en:ask_whether	-2
en:ask_you	24
en:askin	5
en:asleep	-9
en:asleep_in	-7
en:assessor	-6
en:assist	6
en:associ	-21
en:assum	-12
en:assur_me	6
en:asterisk	-7
en:asthma	18
en:at	8
en:at_#	15
en:at_a	28
en:at_about	-7
en:at_all	-18
en:at_any	-6
en:at_eight	12
en:at_eleven	22
en:at_every	-17
en:at_five	4
en:at_four	-6
en:at_home	-4
en:at_it	14
en:at_last	-24
en:at_least	-2
en:at_me	8
en:at_minu	-8
en:at_my	-10
en:at_night	9
en:at_nine	-20
en:at_noon	7
en:at_onc	-7
en:at_our	3
en:at_rest	-5
en:at_six	10
en:at_ten	28
en:at_that	24
en:at_the	9
en:at_this	-6
en:at_three	-18
en:at_twenti	4
en:at_two	20
en:at_your	18
en:attach	-37
en:attach_to	10
en:attend	16
en:attent	-31
en:august	7
en:august_and	-15
en:author	-11
en:auto	-9
en:automat	24
en:automat_renew	3
en:autumn	16
en:avail	4
en:avec	15
en:avoid	-5
en:awai	-5
en:awai_at	3
en:awai_from	-13
en:awai_on	3
en:awai_without	3
en:b	21
en:babi	-13
en:babi_'s	-15
en:back	-22
en:back_#	12
en:back_a	3
en:back_after	-9
en:back_and	-8
en:back_befor	-8
en:back_for	-14
en:back_from	-19
en:back_in	-3
en:back_of	-12
en:back_that	-3
en:back_the	-3
en:back_to	18
en:back_up	-6
en:back_with	-18
en:back_within	-14
en:backup	-22
en:backward	-5
en:bad	4
en:badg	18
en:badli	-17
en:bag	31
en:bag_in	-6
en:bag_of	32
en:bailiff	9
en:bakeri	19
en:balanc	6
en:bandag	11
en:bang	22
en:bank	-16
en:bank_detail	-24
en:bank_is	5
en:banquet	-14
en:bar	-7
en:bare	10
en:bark	4
en:barn	-4
en:barrier	4
en:basement	-6
en:basic	4
en:basin	-17
en:basket	22
en:bath	23
en:bathroom	-16
en:batteri	4
en:be	-24
en:be_a	3
en:be_back	-36
en:be_fix	7
en:be_found	5
en:be_gone	-26
en:be_here	-4
en:be_on	-22
en:be_paid	-3
en:be_return	-12
en:be_so	-5
en:be_there	-11
en:bear	-5
en:beauti	-15
en:becam	-5
en:becaus	-4
en:becaus_he	-7
en:becaus_i	3
en:becaus_it	-13
en:becaus_my	6
en:becaus_of	-10
en:becaus_the	8
en:becaus_your	-18
en:bed	7
en:bed_and	2
en:bedbug	4
en:bedroom	16
en:bedsid	-4
en:been	28
en:been_#	4
en:been_a	12
en:been_ask	3
en:been_chang	-17
en:been_drag	-5
en:been_given	-15
en:been_in	5
en:been_move	-3
en:been_out	6
en:been_so	-12
en:been_told	3
en:been_wait	11
en:beep	35
en:beer	20
en:befor	-22
en:befor_#	-10
en:befor_anyon	28
en:befor_i	-20
en:befor_our	5
en:befor_the	-4
en:befor_then	-9
en:befor_we	-13
en:befor_you	12
en:behind	-28
en:behind_a	-15
en:behind_it	-12
en:behind_me	-6
en:behind_the	4
en:being	7
en:being_ask	-8
en:being_charg	4
en:belgian	-25
en:believ	-6
en:believ_it	-4
en:bell	15
en:below	3
en:below_to	-8
en:belt	3
en:bench	7
en:benefit	5
en:besid	2
en:besid_it	-19
en:best	16
en:better	-16
en:better_than	-19
en:between	-12
en:between_#	-28
en:between_the	7
en:between_two	7
en:bicycl	6
en:bid	-7
en:big	-37
en:big_thank	-6
en:bigger	-14
en:bike	-15
en:bill	-3
en:bill_#	22
en:bill_at	3
en:bill_for	19
en:bill_sai	17
en:birth_certif	-4
en:birthdai	-8
en:bistro	5
en:bit	8
en:bit_of	13
en:bite	16
en:black_and	6
en:blame	3
en:blame_the	5
en:blank	3
en:blare	3
en:bleach	5
en:bless	-19
en:blind	-14
en:blink	19
en:blister	6
en:block	14
en:blood	-4
en:blow	-14
en:blue	20
en:board	17
en:boat	31
en:boi	-8
en:boil	15
en:boiler	-16
en:boiler_is	-13
en:boiler_room	-9
en:bolt	-21
en:book	-40
en:book_a	-10
en:book_for	-22
en:book_from	-14
en:book_the	-27
en:bookkeep	-5
en:booth	2
en:born	18
en:borrow	6
en:boss_is	4
en:bot	4
en:both	-20
en:bother	16
en:bottl	10
en:bottom	12
en:bought	-2
en:bought_a	-15
en:bought_on	4
en:bought_the	-13
en:bounc	6
en:bowl	7
en:box	-17
en:box_of	3
en:brake	11
en:branch	2
en:brand	-33
en:brand-new	8
en:brand_new	-26
en:braseo	29
en:braseo_#	29
en:breach	6
en:bread	-12
en:breakdown	-7
en:breaker	5
en:breakfast	-23
en:bright	-8
en:brilliant	-8
en:bring	-29
en:bring_a	17
en:bring_it	-11
en:bring_my	-9
en:bring_our	-6
en:bring_up	4
en:brochur	25
en:broke	7
en:broke_the	-5
en:broken	-21
en:broker	-11
en:brother	-3
en:brother-in-law	10
en:brought	-33
en:brought_it	8
en:brown	15
en:brunch	-14
en:brussel	-10
en:bu	12
en:buck	12
en:buck_a	4
en:bucket	-12
en:budget	-25
en:buffet	-2
en:bug	-16
en:bui	-32
en:bui_the	-13
en:build	-37
en:built	-9
en:bulb	17
en:buri	-4
en:burn	-13
en:burnt	-10
en:burst	-24
en:burst_pipe	-28
en:buse	-16
en:busi	4
en:busi_card	-17
en:busi_dai	11
en:but	-4
en:but_a	21
en:but_i	-38
en:but_it	-24
en:but_my	9
en:but_not	14
en:but_the	16
en:but_we	-3
en:but_you	-9
en:but_your	3
en:butt	5
en:butter	-2
en:button	15
en:buzz	-8
en:by	-11
en:by_#	-18
en:by_a	-6
en:by_an	3
en:by_card	-10
en:by_chequ	-20
en:by_e-mail	-11
en:by_four	13
en:by_fridai	16
en:by_hand	-7
en:by_himself	-24
en:by_itself	30
en:by_mistak	-14
en:by_mondai	24
en:by_my	-17
en:by_noon	-21
en:by_regist	-4
en:by_text	-3
en:by_then	-3
en:by_thursdai	-3
en:by_transfer	-5
en:by_two	-4
en:by_you	-12
en:by_your	-13
en:c	28
en:cab	6
en:cabinet	16
en:cafe	19
en:cake	7
en:calendar	10
en:calendar_is	8
en:call-out	-17
en:call_#	-19
en:call_a	4
en:call_about	-17
en:call_at	-12
en:call_back	-5
en:call_for	3
en:call_in	-17
en:call_is	-3
en:call_me	-10
en:call_the	-11
en:call_to	-8
en:call_you	-14
en:callin	4
en:calm	-16
en:caloflamm	-28
en:caloflamm_#	-28
en:came	19
en:came_back	-15
en:came_by	-16
en:came_from	-16
en:came_in	-15
en:came_off	-8
en:came_on	-24
en:came_out	40
en:came_through	-7
en:came_to	-5
en:came_with	36
en:camera	13
en:camp	-14
en:can	-34
en:can_be	-19
en:can_i	-25
en:can_not	-5
en:can_see	21
en:can_the	-9
en:can_we	-9
en:can_you	-38
en:canal	15
en:cancel	-7
en:cancel_in	3
en:cancel_my	7
en:cancel_our	-19
en:cap	4
en:car	-26
en:car_with	-17
en:card	14
en:card_and	-6
en:card_has	2
en:card_in	-12
en:card_is	3
en:card_machin	23
en:card_reader	-18
en:caretak	-4
en:carlo	-19
en:carpet	13
en:carri	-13
en:carri_a	27
en:carri_out	4
en:carri_the	-7
en:carriag	-3
en:carrier	19
en:carrot	37
en:cart	-9
en:case	-18
en:case_of	-21
en:cash	29
en:cash_machin	3
en:cashier	5
en:casino	21
en:cast	6
en:cat	-44
en:catalogu	-24
en:catch	2
en:cater	7
en:caught	-27
en:ceil	2
en:cell	-3
en:cellar	15
en:cemeteri	2
en:cent	-21
en:centimetr	22
en:certif	-13
en:certif_for	13
en:certifi	5
en:chain	24
en:chair	-28
en:chair_at	-15
en:chanc	2
en:chanc_of	-4
en:chang	-16
en:chang_a	-7
en:chang_in	-5
en:chang_my	-4
en:chang_room	20
en:charg	35
en:charg_#	32
en:charg_for	15
en:charg_me	7
en:charg_of	2
en:charg_the	-23
en:charger	30
en:charleroi	-15
en:charm	-7
en:chart	-39
en:chase	-17
en:chat	3
en:cheaper	-21
en:check	20
en:check-in	-6
en:check-out	-2
en:check-up	-10
en:check_in	12
en:check_whether	-18
en:cheer	-8
en:chees	-9
en:chef	-6
en:chequ	-23
en:chest	25
en:chew	5
en:chicken	32
en:child	24
en:children	13
en:children_'s	4
en:children_in	19
en:chimnei	2
en:chip	8
en:chocol	15
en:choos	7
en:chosen	-3
en:chowder	-8
en:christen	-6
en:christma	-11
en:christma_and	-24
en:christma_card	-15
en:christma_tree	-3
en:chuck	3
en:church	-3
en:cigarett	27
en:circl	8
en:circuit	-15
en:citi	12
en:claim	-12
en:claim_#	16
en:claim_was	-10
en:class	-6
en:classroom	-10
en:clean	-37
en:cleaner	-11
en:clear	-22
en:clear_the	-3
en:clearli	5
en:clerk	-16
en:click	13
en:click_on	14
en:client	-15
en:client_are	-10
en:clinic	-20
en:clock	-15
en:close	4
en:close_and	3
en:close_at	4
en:close_for	-20
en:close_it	7
en:close_my	4
en:close_on	-2
en:close_the	3
en:close_without	4
en:closet	-16
en:cloud	-12
en:club	3
en:co	19
en:coach	-6
en:coat	-16
en:coat_on	-12
en:code	13
en:coffe	-35
en:coffe_machin	-4
en:coffe_on	-9
en:coin	-6
en:cold	21
en:colin	-15
en:colleagu	-40
en:collect	-16
en:collect_it	-8
en:collector	-13
en:colleg	-3
en:colour	-31
en:come_and	3
en:come_at	12
en:come_back	5
en:come_by	-2
en:come_down	4
en:come_for	2
en:come_from	3
en:come_in	-14
en:come_off	17
en:come_to	-25
en:comfort	10
en:commend	-25
en:commend_the	-20
en:comment	16
en:commiss	-4
en:commit	-14
en:commun	-10
en:communion	-5
en:commut	-20
en:compani	-23
en:compani_'s	-13
en:compani_and	-19
en:competitor	-4
en:complain	-12
en:complain_about	-7
en:complaint	-53
en:complaint_about	-18
en:complaint_and	-13
en:complaint_whatsoev	-6
en:complet	-14
en:compliment	-17
en:compliment_to	-11
en:compressor	25
en:comput	-21
en:concept	-11
en:concern	-9
en:conclud	5
en:condit	7
en:condition	2
en:conductor	-12
en:confirm	-29
en:confirm_and	-10
en:confirm_by	-8
en:confirm_number	-12
en:confirm_that	-8
en:confirm_your	-12
en:congratul_on	-19
en:congratul_the	-14
en:connect	10
en:connect_the	-7
en:consent	24
en:consid	-13
en:consult	-7
en:consum	-7
en:contact	-16
en:contain	7
en:contract	-4
en:contradict	3
en:contrari	-7
en:contribut	5
en:control	-11
en:cook	-9
en:cool	-3
en:cope	-5
en:copi	-12
en:copi_of	-21
en:copper	12
en:corentin	12
en:cork	-3
en:corner	36
en:correct	-24
en:corridor	3
en:cost	6
en:cost_#	4
en:cost_me	-13
en:cost_to	-4
en:cot	4
en:cough	20
en:could_be	20
en:could_have	-3
en:could_hear	-7
en:could_i	-4
en:could_not	6
en:could_somebodi	-8
en:could_you	-36
en:counter	16
en:counter_and	10
en:counter_close	2
en:counter_on	-12
en:counter_open	-9
en:countri	-5
en:coupl	25
en:courier	-6
en:cours	4
en:cours_the	-11
en:courtyard	-6
en:cousin	5
en:cover	16
en:cover_for	5
en:cover_in	5
en:cover_the	7
en:crack	-4
en:crack_in	3
en:crash	-11
en:crawl	-24
en:cream	19
en:credit	-14
en:crew	-13
en:crib	-18
en:crook	6
en:cross	4
en:crown	12
en:crumb	5
en:crutch	4
en:curtain	5
en:custom	-11
en:custom_'s	-5
en:custom_and	-11
en:cut	-17
en:cut_me	5
en:cut_off	-6
en:cut_out	4
en:dad	-12
en:dai_'s	-12
en:dai_after	-7
en:dai_ahead	-5
en:dai_and	-19
en:dai_befor	-12
en:dai_for	-22
en:dai_i	6
en:dai_off	6
en:dai_one	4
en:dai_the	5
en:dai_to	-4
en:dai_you	19
en:damag	-4
en:damp	7
en:danc	8
en:danger	-6
en:dare	8
en:dark	9
en:data	-3
en:date	-15
en:date_for	-5
en:daughter	-15
en:daughter_is	-5
en:dawn	4
en:daycar	4
en:de	-6
en:dead	26
en:dead_in	5
en:deadlin	-11
en:deal	-21
en:deal_with	-9
en:dealt	-19
en:dear	-24
en:dear_user	-12
en:death	3
en:debit	18
en:debt	6
en:decemb	-22
en:decemb_#	-27
en:decent	-24
en:declar	-11
en:declin	36
en:decor	-6
en:deed	5
en:deep	-5
en:degre	5
en:degre_in	-12
en:delet	-24
en:delet_the	-16
en:delici	-17
en:delight	-23
en:deliv	-32
en:deliv_in	-4
en:deliv_the	-7
en:deliv_to	-18
en:deliveri	18
en:deliveri_gui	-5
en:demand	18
en:demand_a	4
en:denis	-18
en:dent	-15
en:dentist	18
en:depart	21
en:departur	2
en:deposit	-12
en:deposit_for	-15
en:deposit_was	-3
en:depot	-10
en:derek	11
en:describ	6
en:deserv	-13
en:desk	24
en:desk_and	25
en:desk_sai	20
en:desktop	29
en:despit	-10
en:despit_the	-9
en:dessert	5
en:detail	-30
en:devic	-12
en:devon	24
en:di	-19
en:diagnosi	-12
en:diall	7
en:did	-20
en:did_a	-12
en:did_i	-5
en:did_not	-23
en:did_on	6
en:did_the	-12
en:did_they	4
en:did_you	-20
en:die	17
en:differ	-3
en:dine	-22
en:dine_room	-22
en:dinner	-17
en:direct	-15
en:direct_debit	-14
en:directli	-9
en:director	7
en:dirti	5
en:disabl	4
en:disappear	5
en:disast	-7
en:discount	21
en:discov	8
en:discret	-18
en:discuss	-14
en:dish	-6
en:dispatch	-20
en:displai	10
en:disput	-6
en:disput_the	6
en:do	-33
en:do_i	-34
en:do_not	-11
en:do_the	-14
en:do_we	-15
en:do_what	-10
en:do_with	4
en:do_you	-32
en:dock	10
en:document	-17
en:does	-17
en:does_anyon	-11
en:does_it	-12
en:does_not	23
en:does_that	-3
en:does_the	-26
en:dog	14
en:doll	-3
en:dollar	-13
en:domain	16
en:done	-16
en:done_by	3
en:done_the	-6
en:done_to	-11
en:dont	-6
en:door	28
en:door_and	15
en:door_in	4
en:door_is	8
en:doorbel	-16
en:doorstep	5
en:doorwai	5
en:doubl	2
en:doubt	7
en:down	8
en:down_a	7
en:down_and	-8
en:down_at	-13
en:down_by	-10
en:down_for	-10
en:down_in	-14
en:down_on	23
en:down_the	-12
en:down_to	-21
en:down_with	7
en:download	3
en:dr	24
en:draft	-3
en:drag	-11
en:drag_on	-3
en:drain	9
en:drank	-17
en:draw	-19
en:drawer	19
en:drawn	-14
en:dress	4
en:drew	-3
en:drill	5
en:drill_through	2
en:drink	-8
en:drip	14
en:drive	20
en:driver	-11
en:driver_on	-16
en:driver_was	-13
en:drivewai	-10
en:drop	-22
en:drop_in	-16
en:drop_off	18
en:drove	12
en:drummondvil	-6
en:drunk	6
en:dry	13
en:dryer	-14
en:duck	14
en:due	-16
en:due_at	10
en:due_within	4
en:dug	-23
en:duplic	-4
en:dure	10
en:dure_the	8
en:dust	-11
en:dutch	21
en:duvet	20
en:e-mail	16
en:each	19
en:each_time	-22
en:ear	-3
en:earli	-32
en:earlier	-13
en:earn	4
en:easi	-22
en:easier	-17
en:easter	-2
en:eat	-11
en:eat_in	13
en:eaten	-7
en:edg	22
en:effect	-3
en:egg	-2
en:egg_were	3
en:eight	30
en:eight_dai	-4
en:eight_month	3
en:eighteen	16
en:eighti	7
en:either	13
en:either_wai	-8
en:elderli	4
en:electr	10
en:electrician_'s	-2
en:elev	18
en:eleven	9
en:eleven_dai	-12
en:eleven_time	-13
en:eleven_year	-6
en:els	23
en:els_'s	32
en:els_to	-17
en:elsewher	-15
en:email	12
en:email_about	-3
en:email_sai	4
en:emerg	41
en:emerg_line	5
en:emerg_number	26
en:employ	-4
en:employe	13
en:empti	-9
en:empti_and	-15
en:en	-3
en:enclos	-3
en:end	-12
en:end_of	-23
en:end_up	-4
en:engag	-9
en:engin	12
en:english	3
en:english_and	14
en:engrav	-8
en:enjoi	14
en:enough	4
en:enough_for	3
en:enough_to	4
en:enter	9
en:entir	7
en:entri	6
en:envelop	2
en:epipen	-18
en:error	-32
en:establish	3
en:estim	-17
en:euro	10
en:euro_a	4
en:euro_in	5
en:euro_of	5
en:euro_to	26
en:ev	18
en:even	-9
en:even_a	-14
en:even_charg	-19
en:even_for	18
en:even_got	-3
en:even_in	-24
en:even_my	-18
en:even_on	-7
en:even_read	2
en:even_take	-6
en:even_the	5
en:even_though	-12
en:even_to	-12
en:even_with	-5
en:event	-8
en:ever	10
en:ever_sinc	5
en:every_call	4
en:every_dai	-20
en:every_even	-22
en:every_month	3
en:every_morn	20
en:every_one	-4
en:every_other	-3
en:every_singl	23
en:every_ten	-13
en:every_thirti	3
en:everybodi	-39
en:everyon	-10
en:everyon_'s	4
en:everyth	-42
en:everyth_in	16
en:everyth_is	4
en:everyth_work	-19
en:everywher	-17
en:exact	-3
en:exactli_when	4
en:exam	-17
en:examin	3
en:exampl	-18
en:excel	-19
en:except	18
en:exchang	-2
en:excus	-18
en:exist	40
en:exit	16
en:expect	-20
en:expens	8
en:expert	-4
en:expir	9
en:explain	-16
en:explain_everyth	-17
en:explain_my	4
en:explain_the	-12
en:explain_why	20
en:explan	-16
en:express	6
en:extens	-7
en:extra	-42
en:ey	19
en:ey_and	18
en:face	6
en:fact	-5
en:factori	13
en:fail	18
en:fail_to	-8
en:failur	-38
en:failur_to	-18
en:faint	10
en:fair	-22
en:fair_price	-10
en:faith	6
en:fake	20
en:fall	-6
en:famili	12
en:famili_in	-12
en:fan	29
en:far	-22
en:far_as	-9
en:fare	8
en:fast	-23
en:faster	-4
en:father	-23
en:father-in-law	6
en:father_'s	-8
en:fault	-2
en:fax	3
en:februari	-22
en:fee	-15
en:fee_for	2
en:feel	-20
en:feel_like	-3
en:feet	29
en:fell	19
en:fellow	8
en:felt	-12
en:fenc	6
en:ferri	-13
en:festiv	-5
en:fetch	19
en:few	-4
en:fibr	-18
en:fifteen	16
en:fifth	-11
en:fifth_time	4
en:fifti	-4
en:figur	-8
en:file	-32
en:file_a	-9
en:file_is	20
en:file_number	-6
en:file_was	-8
en:fill	2
en:fill_in	2
en:film	-7
en:filthi	2
en:final	-9
en:find	15
en:find_a	-2
en:find_that	25
en:find_the	4
en:fine	-35
en:finger	-26
en:finish	-13
en:finish_my	-3
en:finish_the	6
en:fire	-23
en:firm	11
en:first	-15
en:first_dai	-3
en:first_name	-7
en:first_night	21
en:first_one	5
en:first_time	14
en:first_week	-10
en:fish	4
en:fist	23
en:fit	-13
en:fit_in	-3
en:fitter	25
en:five	18
en:five_dai	-4
en:five_minut	3
en:five_of	12
en:five_star	15
en:five_week	21
en:fix	-31
en:fix_in	-21
en:fix_it	15
en:fix_one	3
en:fix_the	-3
en:flag	17
en:flat	13
en:flicker	6
en:flight	8
en:flood	-15
en:floor	2
en:floor_is	-5
en:florist	-13
en:flour	4
en:flue	-23
en:flute	-8
en:fly_in	-5
en:fold	20
en:folder	20
en:follow	-33
en:follow-up	-13
en:follow_up	-24
en:food	-14
en:foot	9
en:for	-5
en:for_#	16
en:for_a	40
en:for_an	38
en:for_eight	5
en:for_eleven	-17
en:for_five	22
en:for_forti	-9
en:for_free	-10
en:for_good	-16
en:for_half	-9
en:for_her	-4
en:for_his	9
en:for_in	6
en:for_it	7
en:for_lunch	-3
en:for_my	-9
en:for_next	-16
en:for_nine	-12
en:for_noth	3
en:for_onc	-12
en:for_one	4
en:for_our	-34
en:for_park	5
en:for_replac	-5
en:for_six	15
en:for_somebodi	-5
en:for_someth	-11
en:for_ten	7
en:for_that	-5
en:for_the	-45
en:for_their	-19
en:for_them	-6
en:for_thirti	-10
en:for_this	-16
en:for_three	-17
en:for_twelv	-8
en:for_twenti	16
en:for_two	23
en:for_us	-25
en:for_you	-15
en:for_your	-5
en:forc	3
en:foreign	6
en:foreman	-7
en:forget	-17
en:forgiv	-12
en:forgot	-11
en:forgot_to	-14
en:forgotten	21
en:fork	20
en:form	14
en:form_and	-7
en:formal	7
en:former	6
en:forti	14
en:forti_minut	12
en:forti_peopl	4
en:forti_year	-17
en:forty-six	28
en:forty-two	-6
en:forward	-6
en:forward_to	-6
en:found	-26
en:found_him	-9
en:found_it	-16
en:found_my	-15
en:found_out	-29
en:four	31
en:four_and	14
en:four_dai	12
en:four_in	15
en:four_instal	-15
en:four_minut	26
en:four_month	6
en:four_of	17
en:four_time	5
en:fourteen	-5
en:fourteen_month	-8
en:fourth	12
en:fourth_floor	-5
en:fractur	5
en:frame	3
en:free	-48
en:free_on	-8
en:freez	13
en:freezer	17
en:french	25
en:french_and	14
en:fresh	-16
en:fri	5
en:fridai	15
en:fridai_after	-13
en:fridai_and	-10
en:fridai_at	21
en:fridai_even	12
en:fridai_morn	-19
en:fridg	9
en:friend	5
en:friendli	-24
en:frighten	-6
en:from	9
en:from_#	47
en:from_a	-17
en:from_his	-9
en:from_home	-16
en:from_last	-3
en:from_my	19
en:from_one	-6
en:from_our	-7
en:from_start	-14
en:from_ten	-5
en:from_the	20
en:from_you	19
en:from_your	4
en:front	35
en:front_desk	-8
en:front_of	17
en:frost	5
en:froze	6
en:frozen	-6
en:full	15
en:full_and	-4
en:full_dai	23
en:full_price	-7
en:fume	-21
en:fun	-6
en:fund	-22
en:funni	6
en:furiou	8
en:furnac	22
en:furnitur	6
en:further	-7
en:fuse	8
en:ga	15
en:gaetan	-11
en:game	8
en:gap	-16
en:garag	25
en:garbag	22
en:gasket	9
en:gate	30
en:gather	19
en:gatineau	11
en:gave	-12
en:gave_her	-7
en:gave_me	-16
en:gave_my	-6
en:gave_up	8
en:gave_wai	9
en:gb	8
en:gener	25
en:gentl	-29
en:gentleman	13
en:german	18
en:gestur	-6
en:get_a	-22
en:get_it	-9
en:get_me	2
en:get_my	-6
en:get_off	2
en:get_the	-25
en:get_there	6
en:get_through	-17
en:get_to	11
en:ghislain	-8
en:gift	21
en:gift_card	8
en:girl	28
en:girl_at	13
en:girlfriend	-3
en:give	10
en:give_me	-2
en:give_up	16
en:given	-5
en:given_a	-15
en:given_no	-8
en:given_the	-3
en:given_to	16
en:glass	21
en:glass_and	-22
en:glue	3
en:go	-28
en:go_about	-4
en:go_and	5
en:go_back	-29
en:go_by	6
en:go_home	-11
en:go_in	-4
en:go_on	-24
en:go_out	-33
en:go_through	4
en:goe	22
en:goe_down	14
en:goe_in	-5
en:goe_out	-29
en:goe_to	3
en:gold	-15
en:gone	-7
en:gone_back	18
en:gone_out	18
en:gone_to	-7
en:gone_unansw	3
en:gone_up	6
en:good	-18
en:good_for	7
en:good_morn	-3
en:got	10
en:got_#	11
en:got_a	-23
en:got_an	34
en:got_back	-3
en:got_in	19
en:got_my	-7
en:got_stuck	5
en:got_the	-14
en:got_there	8
en:got_to	7
en:got_was	27
en:gp	6
en:grab	-10
en:grade	3
en:grandad	-21
en:grandma	-7
en:grant	15
en:grate	-7
en:grate_if	3
en:gratitud	-11
en:gratitud_for	-11
en:great	-18
en:great_deal	4
en:green	25
en:grei	19
en:grill	6
en:groceri	4
en:ground	11
en:ground_floor	-2
en:group	-11
en:grout	29
en:grow	11
en:grumbl	-7
en:guarante	15
en:guard	9
en:guess	-7
en:guest	-20
en:guest_'s	3
en:guest_in	5
en:gui	13
en:gui_was	-10
en:guid	-5
en:guitar	-9
en:h	-14
en:hack	-2
en:had	14
en:had_a	19
en:had_been	-33
en:had_chosen	-6
en:had_gone	-7
en:had_it	3
en:had_my	-22
en:had_never	4
en:had_no	37
en:had_one	-12
en:had_taken	6
en:had_the	12
en:had_time	8
en:had_to	-12
en:had_told	-7
en:had_two	20
en:haddad	-4
en:hail	-15
en:hair	-12
en:hair_in	4
en:half	-6
en:half_a	-29
en:half_an	-12
en:half_past	-11
en:half_price	-18
en:half_the	37
en:halfwai	18
en:halifax	13
en:hallwai	-26
en:halv	22
en:ham	4
en:hand	-30
en:hand_and	-6
en:hand_in	-6
en:hand_me	4
en:hand_over	6
en:hand_the	-13
en:handl	-14
en:handler	-9
en:hang	23
en:hang_up	-15
en:happen	-44
en:happen_and	-8
en:happen_to	-21
en:happi	7
en:happi_to	-12
en:happi_with	-11
en:hard	-14
en:hard_feel	-18
en:hardwar	-21
en:hardwar_store	-20
en:has	7
en:has_a	13
en:has_been	21
en:has_come	13
en:has_gone	-9
en:has_had	-3
en:has_just	-12
en:has_never	-7
en:has_no	3
en:has_not	-5
en:has_reach	-3
en:has_sent	-16
en:has_to	7
en:has_two	24
en:hat	-24
en:hat_off	-23
en:have_a	-18
en:have_ask	10
en:have_been	14
en:have_come	3
en:have_done	-15
en:have_fill	-7
en:have_gone	28
en:have_got	17
en:have_had	-31
en:have_heard	24
en:have_it	-18
en:have_just	-12
en:have_kept	11
en:have_left	-4
en:have_like	7
en:have_never	-34
en:have_no	7
en:have_not	4
en:have_notic	5
en:have_now	7
en:have_our	-9
en:have_put	-3
en:have_read	-15
en:have_receiv	36
en:have_seen	25
en:have_sinc	10
en:have_the	-25
en:have_two	-11
en:have_written	24
en:have_you	-17
en:having	4
en:having_to	-22
en:he	-11
en:he_also	18
en:he_can	16
en:he_does	-13
en:he_even	-18
en:he_got	18
en:he_has	-13
en:he_need	17
en:he_put	-4
en:he_sai	-23
en:he_said	6
en:he_show	-6
en:he_told	-26
en:he_took	7
en:he_was	-26
en:he_will	19
en:he_would	-24
en:head	-6
en:head_offic	-11
en:health_fund	-7
en:hear	33
en:hear_about	-9
en:hear_aid	4
en:hear_the	-5
en:heard	20
en:heard_of	-10
en:heart	9
en:heat	-12
en:heat_off	-6
en:heat_on	4
en:heat_pump	13
en:heater	-22
en:hedg	8
en:hei	-6
en:hei_the	-9
en:held	4
en:held_up	5
en:hell	6
en:hello	-38
en:hello_i	-11
en:helmet	21
en:help	-42
en:help_me	-15
en:her	6
en:her_a	-14
en:her_ey	19
en:her_hand	-9
en:her_own	-18
en:her_to	-18
en:here	-19
en:here_befor	4
en:here_i	22
en:here_is	-13
en:hers	-5
en:herself	-19
en:hi	-8
en:hi_can	-9
en:hi_i	5
en:hi_its	-20
en:hi_there	-9
en:hidden	3
en:high	-11
en:high_chair	-8
en:highwai	20
en:hike	-5
en:him	-19
en:him_a	-25
en:him_the	-9
en:him_to	-3
en:himself	-47
en:hip	19
en:hire	-7
en:his	4
en:his_ey	-10
en:his_first	-2
en:his_kei	13
en:his_own	13
en:his_phone	4
en:his_wai	-17
en:histori	5
en:hit	-7
en:hold_a	18
en:hold_music	-5
en:hold_on	-17
en:hole	22
en:holidai	-4
en:home	-13
en:home_page	4
en:honestli_the	-5
en:hood	3
en:hook	-20
en:hope	-3
en:hospit	-31
en:hospit_in	-22
en:host	-6
en:hot	7
en:hot_stone	-19
en:hot_water	27
en:hour	-14
en:hour_after	-8
en:hour_ahead	-6
en:hour_and	-5
en:hour_befor	21
en:hour_in	-7
en:hour_late	16
en:hour_later	15
en:hour_of	-21
en:hour_on	-15
en:hour_to	5
en:hour_with	4
en:hour_without	-5
en:hous	-14
en:hous_in	-9
en:hous_is	7
en:household	4
en:housekeep	21
en:how	-21
en:how_do	-14
en:how_it	-7
en:how_long	-16
en:how_mani	-10
en:how_much	-11
en:how_the	-11
en:how_to	-14
en:howev	-4
en:huge	-6
en:hui	3
en:hull	4
en:human	-11
en:hundr	13
en:hundr_and	-7
en:hung	36
en:hung_up	29
en:hungri	3
en:hunt	7
en:hurri	-8
en:hurt	-10
en:husband	-14
en:i	-9
en:i_also	-19
en:i_alwai	4
en:i_am	-31
en:i_attach	-5
en:i_believ	-5
en:i_book	-28
en:i_bought	14
en:i_bring	-7
en:i_call	-37
en:i_came	-18
en:i_can	-3
en:i_cancel	-18
en:i_click	26
en:i_close	-20
en:i_could	6
en:i_dare	3
en:i_did	-25
en:i_disput	7
en:i_enter	5
en:i_expect	-10
en:i_feel	7
en:i_felt	-14
en:i_find	23
en:i_follow	-9
en:i_found	-5
en:i_gather	24
en:i_get	4
en:i_go	-19
en:i_got	24
en:i_had	-2
en:i_hand	-5
en:i_have	-4
en:i_heard	-4
en:i_just	-14
en:i_keep	-13
en:i_kept	-11
en:i_know	-19
en:i_leav	15
en:i_like	-8
en:i_lose	-10
en:i_make	37
en:i_measur	22
en:i_mention	15
en:i_miss	-5
en:i_move	-18
en:i_must	19
en:i_need	-10
en:i_never	23
en:i_notic	-3
en:i_only	-35
en:i_open	35
en:i_order	8
en:i_ow	-4
en:i_pai	-9
en:i_paid	-8
en:i_point	-12
en:i_press	-19
en:i_put	-18
en:i_rais	10
en:i_rang	-6
en:i_read	-11
en:i_recommend	-9
en:i_repeat	-3
en:i_report	-6
en:i_run	-18
en:i_sai	-17
en:i_said	31
en:i_sat	-3
en:i_see	-23
en:i_send	3
en:i_sent	24
en:i_shall	-9
en:i_should	11
en:i_show	14
en:i_sign	-14
en:i_spent	4
en:i_still	8
en:i_suppos	-15
en:i_switch	-4
en:i_take	-19
en:i_talk	5
en:i_thank	15
en:i_think	-23
en:i_thought	-17
en:i_told	-5
en:i_took	12
en:i_type	16
en:i_understand	3
en:i_walk	-4
en:i_was	7
en:i_went	-10
en:i_will	-15
en:i_wish	-22
en:i_would	5
en:i_write	-9
en:i_wrote	25
en:id	-7
en:id_card	-6
en:idea	13
en:ident	-5
en:idiot	5
en:if	-49
en:if_he	-17
en:if_i	23
en:if_it	-14
en:if_not	-12
en:if_one	-12
en:if_the	-19
en:if_we	-17
en:if_you	-7
en:ignit	-12
en:immedi	16
en:import	2
en:in	2
en:in_#	-7
en:in_a	-30
en:in_all	28
en:in_an	-17
en:in_and	-16
en:in_any	25
en:in_april	-5
en:in_at	-14
en:in_august	-7
en:in_brussel	-10
en:in_case	-29
en:in_circl	5
en:in_dutch	31
en:in_every	-4
en:in_februari	-17
en:in_five	-12
en:in_for	-5
en:in_four	3
en:in_french	30
en:in_from	11
en:in_front	17
en:in_full	-3
en:in_german	21
en:in_gold	-13
en:in_hand	-14
en:in_her	19
en:in_his	-11
en:in_hui	3
en:in_it	48
en:in_januari	-11
en:in_june	15
en:in_late	-13
en:in_line	5
en:in_march	17
en:in_may	6
en:in_my	-13
en:in_no	-18
en:in_novemb	3
en:in_on	-16
en:in_one	-18
en:in_order	-6
en:in_our	-14
en:in_person	12
en:in_plain	2
en:in_progress	5
en:in_room	-6
en:in_septemb	-10
en:in_six	-9
en:in_stock	21
en:in_ten	-10
en:in_that	-16
en:in_the	31
en:in_their	9
en:in_there	-19
en:in_this	-25
en:in_three	-6
en:in_time	5
en:in_to	2
en:in_twenti	-18
en:in_two	-35
en:in_winter	-7
en:in_with	-7
en:in_write	-25
en:in_your	-26
en:inbox	27
en:inch	-5
en:incid	-9
en:includ	13
en:includ_in	-6
en:includ_the	15
en:incom	-11
en:incom_messag	-14
en:inform	9
en:inform_you	3
en:inject	12
en:inn	-13
en:insid	2
en:inspector	-10
en:instal	-29
en:instal_it	-3
en:instant	-6
en:instead	-2
en:instead_of	4
en:instruct	2
en:instructor	-14
en:instrument	-6
en:insur	19
en:insur_the	20
en:intend	-9
en:intend_to	-5
en:interest	-5
en:internet	14
en:into_a	-26
en:into_it	17
en:into_my	5
en:into_the	20
en:inventori	2
en:invest	3
en:invis	4
en:invit	6
en:invoic	19
en:invoic_#	5
en:invoic_from	-14
en:invoic_in	-4
en:invoic_is	20
en:iron	3
en:is	-11
en:is_#	-15
en:is_a	-22
en:is_about	7
en:is_all	-2
en:is_alreadi	-8
en:is_alwai	4
en:is_an	18
en:is_at	-13
en:is_back	-11
en:is_been	17
en:is_block	20
en:is_call	-20
en:is_come	-6
en:is_dead	6
en:is_done	-9
en:is_down	10
en:is_fine	-23
en:is_for	-4
en:is_from	-17
en:is_full	3
en:is_gone	-18
en:is_how	21
en:is_in	2
en:is_it	-18
en:is_left	3
en:is_like	8
en:is_my	-37
en:is_never	-13
en:is_no	22
en:is_not	-13
en:is_noth	-9
en:is_now	39
en:is_off	-14
en:is_on	-11
en:is_one	29
en:is_only	-12
en:is_open	-15
en:is_out	16
en:is_over	-2
en:is_perfect	-16
en:is_regist	-6
en:is_so	-10
en:is_still	49
en:is_that	-14
en:is_the	-15
en:is_there	-6
en:is_this	7
en:is_three	2
en:is_to	-4
en:is_what	-23
en:is_work	-7
en:issu	16
en:it	-2
en:it_#	4
en:it_again	-18
en:it_all	-26
en:it_and	47
en:it_as	-14
en:it_at	16
en:it_back	17
en:it_becam	-8
en:it_becaus	30
en:it_befor	-20
en:it_by	-15
en:it_came	7
en:it_can	-13
en:it_cost	-18
en:it_could	20
en:it_did	-14
en:it_does	-20
en:it_down	-41
en:it_even	4
en:it_from	-11
en:it_had	4
en:it_has	-3
en:it_i	-9
en:it_in	-40
en:it_look	-11
en:it_make	-10
en:it_may	5
en:it_must	21
en:it_normal	-8
en:it_now	10
en:it_off	-6
en:it_on	-37
en:it_rain	-12
en:it_ring	6
en:it_run	8
en:it_sai	-35
en:it_seem	21
en:it_smell	3
en:it_start	9
en:it_stop	14
en:it_take	15
en:it_that	-11
en:it_the	5
en:it_this	-8
en:it_three	13
en:it_to	-41
en:it_turn	-22
en:it_up	10
en:it_was	-13
en:it_went	5
en:it_were	-3
en:it_will	5
en:it_would	-26
en:item	4
en:its	-2
en:its_#	10
en:its_own	-18
en:itself	13
en:itself_at	18
en:itself_is	-11
en:jacket	14
en:jam	-15
en:januari	-20
en:januari_#	9
en:jar	-15
en:job	3
en:joint	28
en:joke	-21
en:juic	4
en:juli	-23
en:juli_#	-16
en:juli_and	29
en:june	19
en:june_#	11
en:june_and	16
en:junk	19
en:just	-23
en:just_a	-15
en:just_been	12
en:just_check	-20
en:just_for	10
en:just_like	-12
en:just_ring	10
en:just_thought	-5
en:just_to	-8
en:just_want	17
en:karim	19
en:kayak	-12
en:keep	9
en:keep_#	12
en:kei	-4
en:kei_to	-24
en:kept	-37
en:kept_the	-20
en:ketchup	14
en:keyboard	-10
en:kick	4
en:kid	-11
en:kid_in	5
en:kill_me	2
en:kilometr	-5
en:kim	-7
en:kim-anh	11
en:kind	-10
en:kind_and	-18
en:kind_as	-4
en:kind_enough	13
en:kind_of	18
en:kindli	-19
en:kitchen	-24
en:km	-20
en:knee	18
en:knew	-3
en:knock	9
en:know	-42
en:know_a	-6
en:know_if	-10
en:know_it	-10
en:know_noth	-8
en:know_the	-8
en:know_what	-13
en:know_where	6
en:know_whether	3
en:know_why	-4
en:know_you	-11
en:kwh	28
en:l	19
en:la	-17
en:lab	-10
en:label	7
en:labour	-21
en:labour_dai	-18
en:lack	3
en:lack_of	3
en:lad	-20
en:ladder	-21
en:ladi	9
en:ladi_at	-11
en:ladi_in	-5
en:ladi_on	34
en:land	-15
en:land_in	11
en:landlord	25
en:lane	-7
en:languag	-23
en:last	7
en:last_i	-9
en:last_month	-2
en:last_night	-10
en:last_week	8
en:last_year	-4
en:late	-24
en:later	6
en:later_i	18
en:latest	-4
en:laugh	-20
en:laundri	4
en:law	-3
en:lead	-11
en:lead_time	-6
en:leaflet	5
en:leak	-43
en:leak_all	3
en:lean	14
en:learn	-10
en:learn_it	-13
en:learn_that	13
en:leather	4
en:leav	4
en:leav_a	-16
en:leav_it	-3
en:leav_our	-7
en:leav_the	2
en:leav_with	-4
en:left	38
en:left_a	8
en:left_at	-20
en:left_behind	-8
en:left_her	3
en:left_in	21
en:left_me	15
en:left_my	5
en:left_on	16
en:left_stand	5
en:left_the	23
en:left_without	4
en:leg	-5
en:legal	16
en:legend	-8
en:lent	-6
en:lesson	8
en:let	3
en:let_go	15
en:let_me	-7
en:let_the	4
en:let_us	-14
en:let_you	3
en:letter	25
en:letter_in	3
en:letter_of	-5
en:letter_to	8
en:letterbox	23
en:level	-8
en:librari	-17
en:licenc	10
en:lieg	-4
en:life	2
en:lift	-20
en:light	5
en:like	-28
en:like_a	-7
en:like_an	7
en:like_it	-7
en:like_me	-4
en:like_my	15
en:like_new	-6
en:like_that	-16
en:like_the	-25
en:like_to	-29
en:like_we	21
en:limit	-15
en:line	8
en:line_#	-20
en:line_at	4
en:line_has	-19
en:line_is	-3
en:line_of	-2
en:line_on	-4
en:line_up	9
en:link	-26
en:link_below	-7
en:link_to	-4
en:lipstick	12
en:list	24
en:list_of	-13
en:listen	-7
en:listen_to	-8
en:lit	-7
en:litr	29
en:littl	5
en:live	8
en:live_in	-11
en:live_room	8
en:load	10
en:loan	20
en:lobbi	29
en:local	-20
en:lock	-12
en:lock_out	-29
en:locum	-18
en:log	-28
en:log_in	-5
en:logan	16
en:lol	-21
en:long	-24
en:long_weekend	-21
en:longer	23
en:look	5
en:look_after	-17
en:look_at	8
en:look_for	8
en:look_in	13
en:look_into	17
en:look_like	18
en:look_up	19
en:loop	-7
en:loos	13
en:lose	10
en:lose_the	3
en:loss	-18
en:loss_of	-7
en:lost_my	12
en:lot	8
en:lot_of	-10
en:love	-24
en:love_the	-16
en:luck	7
en:m	14
en:m_on	30
en:machin	26
en:machin_and	-18
en:machin_at	-6
en:mad	-4
en:made	21
en:made_by	4
en:made_me	10
en:made_out	13
en:magazin	-9
en:maiden	-13
en:maiden_name	-13
en:mail	9
en:mail_on	-2
en:mailbox	10
en:main	37
en:main_road	6
en:maintain	7
en:mainten	-3
en:mainten_contract	-4
en:make	25
en:make_a	-10
en:make_it	-8
en:make_me	16
en:make_the	-10
en:make_up	4
en:make_you	-2
en:man	-6
en:man_at	3
en:man_came	3
en:man_was	-3
en:man_with	-10
en:manag	-20
en:manag_to	-7
en:mani_thank	11
en:manual	8
en:manufactur	-3
en:map	-25
en:march	11
en:mark	19
en:market	19
en:mask	-21
en:massag	11
en:match	17
en:matt	18
en:matter	-7
en:matter_to	8
en:mattress	-12
en:maximum	-13
en:may	-4
en:may_#	-23
en:may_be	-16
en:may_i	-4
en:mayor	6
en:me	8
en:me_#	-6
en:me_a	-3
en:me_about	5
en:me_again	-16
en:me_an	16
en:me_and	33
en:me_at	5
en:me_back	-23
en:me_becaus	4
en:me_befor	-19
en:me_by	-18
en:me_for	24
en:me_half	-17
en:me_he	27
en:me_how	-14
en:me_i	23
en:me_if	19
en:me_in	23
en:me_it	12
en:me_know	-6
en:me_my	13
en:me_no	-16
en:me_of	-5
en:me_off	8
en:me_on	4
en:me_out	-11
en:me_the	-18
en:me_through	-9
en:me_to	15
en:me_up	4
en:me_what	-7
en:me_when	-4
en:me_whether	-6
en:me_which	10
en:me_who	-9
en:me_you	-11
en:me_your	-11
en:mean	-25
en:meant	8
en:meant_to	6
en:measur	17
en:measur_the	22
en:meat	-9
en:medium	27
en:meet	-4
en:meet_is	-3
en:member	14
en:membership	4
en:men	6
en:mention	14
en:mention_a	3
en:mention_the	14
en:menu	15
en:menu_is	10
en:menu_was	-7
en:mere	8
en:mess	-23
en:messag	-7
en:messag_at	-22
en:messag_of	-3
en:messag_on	-17
en:met	-15
en:metal	18
en:meter	-7
en:metr	-14
en:mic	10
en:microwav	4
en:middl	14
en:middl_of	12
en:midnight	21
en:might	8
en:might_as	15
en:migrat	-4
en:milk	-9
en:min	16
en:mind	10
en:mind_at	-5
en:mine	16
en:minimum	16
en:minu	-15
en:minut	3
en:minut_befor	6
en:minut_flat	-15
en:minut_late	-18
en:minut_later	-31
en:minut_of	3
en:minut_on	-16
en:minut_to	-8
en:minut_with	-10
en:mislaid	-3
en:miss	29
en:miss_my	-4
en:miss_the	9
en:misspel	5
en:mistak	-31
en:mistaken	7
en:mix	-9
en:mix_up	-7
en:mixer	-9
en:mobil	13
en:mode	13
en:modul	-27
en:moment	-20
en:moment_i	5
en:mondai_and	18
en:mondai_at	-5
en:monei	17
en:monei_back	14
en:monitor	3
en:month	12
en:month_ago	7
en:month_and	4
en:month_for	4
en:month_i	4
en:month_on	9
en:monthli	15
en:more	-17
en:more_than	2
en:morn	-4
en:morn_and	-9
en:morn_to	-9
en:mortgag	-5
en:most	-28
en:most_of	-16
en:mostli	15
en:motel	17
en:mother	-15
en:mother-in-law	-2
en:mother_'s	-9
en:mother_is	-8
en:motor	3
en:mould	9
en:mould_in	4
en:mous	-2
en:move	-7
en:move_a	-13
en:move_in	-12
en:move_my	-5
en:move_the	5
en:move_to	7
en:mr	-38
en:mr_petit	-3
en:ms	-17
en:much	-14
en:mum	-4
en:municip	-2
en:music	25
en:mussel	2
en:must	43
en:must_be	21
en:must_have	14
en:my_#	3
en:my_account	9
en:my_address	3
en:my_ag	-7
en:my_arm	6
en:my_back	4
en:my_bag	21
en:my_bank	-10
en:my_bike	-17
en:my_bill	5
en:my_birth	3
en:my_brother	-6
en:my_brother-in-law	9
en:my_cancel	4
en:my_car	7
en:my_card	-2
en:my_case	-4
en:my_client	-18
en:my_complaint	5
en:my_compliment	-13
en:my_comput	-6
en:my_contact	-3
en:my_custom	4
en:my_dad	-5
en:my_daughter	-16
en:my_desk	-15
en:my_door	4
en:my_email	-4
en:my_ey	16
en:my_face	19
en:my_father	-11
en:my_father-in-law	6
en:my_file	-7
en:my_gift	7
en:my_glass	-3
en:my_hand	-26
en:my_having	-22
en:my_head	5
en:my_hous	10
en:my_husband	-8
en:my_id	5
en:my_inbox	11
en:my_kid	-10
en:my_kitchen	-5
en:my_knee	-4
en:my_letter	2
en:my_life	-15
en:my_maiden	-13
en:my_messag	-9
en:my_monei	7
en:my_mother	-12
en:my_mother-in-law	-2
en:my_neighbour	6
en:my_nephew	-11
en:my_number	14
en:my_old	-19
en:my_order	-13
en:my_partner	-16
en:my_password	-7
en:my_phone	18
en:my_pill	2
en:my_point	-9
en:my_request	8
en:my_return	-3
en:my_room	11
en:my_screen	23
en:my_shop	-7
en:my_sister	-24
en:my_sister-in-law	-9
en:my_son	6
en:my_statement	16
en:my_stomach	5
en:my_suitcas	17
en:my_surnam	3
en:my_water	7
en:my_whole	7
en:my_wife	7
en:my_window	17
en:my_yard	15
en:myself	-14
en:n	12
en:n_nobodi	2
en:n_the	11
en:n_they	7
en:nail	5
en:name	13
en:name_and	-11
en:name_is	13
en:name_of	-4
en:name_on	20
en:namur	11
en:nation	6
en:near	13
en:near_the	3
en:nearli	-15
en:neat	-16
en:need	-8
en:need_a	20
en:need_for	-6
en:need_it	-9
en:need_the	-16
en:need_to	-5
en:neighbour	-27
en:neighbour_'s	19
en:neighbourhood	-12
en:neither	9
en:neon	6
en:nephew	-11
en:nerv	9
en:network	-20
en:never	25
en:never_been	-10
en:never_call	-2
en:never_came	-9
en:never_come	-2
en:never_got	3
en:never_heard	4
en:never_onc	-20
en:never_receiv	3
en:never_seen	-23
en:never_show	3
en:new	4
en:new_boiler	18
en:new_is	9
en:new_of	-2
en:new_version	6
en:new_year	2
en:next_dai	-11
en:next_door	-5
en:next_tabl	13
en:next_time	-16
en:next_to	32
en:next_week	-3
en:nice	12
en:night	-9
en:night_'s	9
en:night_and	-8
en:night_at	-18
en:night_clerk	-24
en:night_in	4
en:night_of	9
en:night_the	19
en:night_there	26
en:nightclub	-4
en:nimbo	31
en:nine	-37
en:nine_of	-7
en:nineteen	30
en:nineti	19
en:ninth	14
en:no	26
en:no_#	-12
en:no_access	-27
en:no_complaint	-13
en:no_date	4
en:no_doubt	4
en:no_hard	-18
en:no_heat	-20
en:no_hurri	-11
en:no_longer	22
en:no_mess	-13
en:no_more	-16
en:no_name	3
en:no_new	5
en:no_one	-3
en:no_order	9
en:no_phone	2
en:no_problem	4
en:no_quarrel	-15
en:no_rush	-28
en:no_sign	4
en:no_time	-12
en:no_troubl	10
en:no_wai	13
en:no_worri	-8
en:nobodi	31
en:nobodi_'s	-22
en:nobodi_at	10
en:nobodi_came	30
en:nobodi_ever	3
en:nobodi_had	-26
en:nobodi_has	17
en:nobodi_is	-28
en:nobodi_was	-21
en:nobodi_would	23
en:nois	-17
en:none	16
en:none_of	18
en:noon	6
en:nor	22
en:normal	-5
en:nose	-8
en:not	-8
en:not_a	16
en:not_about	-12
en:not_accept	5
en:not_after	-10
en:not_allow	14
en:not_an	-21
en:not_ask	-35
en:not_at	-5
en:not_be	16
en:not_been	10
en:not_book	-10
en:not_catch	5
en:not_close	19
en:not_connect	24
en:not_exist	24
en:not_feel	-9
en:not_find	8
en:not_fit	-8
en:not_forget	-20
en:not_get	-18
en:not_go	-8
en:not_had	-15
en:not_happen	-11
en:not_have	-11
en:not_hear	-11
en:not_in	-10
en:not_know	-5
en:not_let	16
en:not_log	5
en:not_make	-5
en:not_need	-26
en:not_on	5
en:not_one	-2
en:not_open	-2
en:not_run	15
en:not_sai	7
en:not_see	18
en:not_seen	4
en:not_sign	-20
en:not_sleep	12
en:not_so	5
en:not_stop	17
en:not_take	-5
en:not_the	5
en:not_there	6
en:not_to	-24
en:not_turn	-15
en:not_understand	5
en:not_wait	-17
en:not_want	-25
en:not_what	4
en:not_work	8
en:not_you	5
en:notari	3
en:note	-3
en:note_are	16
en:note_of	-17
en:noth	13
en:noth_about	-8
en:noth_broken	-9
en:noth_els	20
en:noth_left	8
en:noth_on	12
en:noth_to	-11
en:notic	8
en:notic_it	7
en:notic_that	5
en:notifi	6
en:novel	-10
en:novemb	35
en:novemb_#	41
en:now	42
en:now_#	14
en:now_and	-8
en:now_been	28
en:now_it	-11
en:now_know	5
en:now_that	-14
en:now_the	23
en:nowher	-13
en:nudg	-11
en:number	29
en:number_#	5
en:number_of	-6
en:number_on	37
en:nurs	-29
en:nurseri	4
en:o'clock	-13
en:oak	24
en:object	-12
en:oblig	-10
en:occas	27
en:octob	-38
en:octob_#	-26
en:of	16
en:of_a	-3
en:of_an	12
en:of_august	19
en:of_busi	14
en:of_cours	-7
en:of_everyon	4
en:of_five	-10
en:of_forti	22
en:of_four	-13
en:of_ga	17
en:of_her	-25
en:of_his	24
en:of_ic	13
en:of_it	-5
en:of_its	-7
en:of_juli	-11
en:of_june	-17
en:of_me	10
en:of_mine	-5
en:of_order	13
en:of_paper	3
en:of_plastic	3
en:of_septemb	13
en:of_ten	-10
en:of_that	3
en:of_the	14
en:of_them	-12
en:of_this	27
en:of_us	20
en:of_water	-25
en:of_wet	9
en:of_what	-9
en:of_which	16
en:of_your	4
en:off	15
en:off_a	-17
en:off_and	16
en:off_at	14
en:off_his	7
en:off_in	13
en:off_on	-9
en:off_our	-13
en:off_the	17
en:off_to	-8
en:off_with	33
en:off_work	6
en:offer_a	3
en:offer_me	-4
en:offic	-32
en:offic_#	4
en:offic_until	-19
en:offlin	16
en:often	-6
en:oh	19
en:oh_no	20
en:oil	3
en:ok	-26
en:old	-7
en:older	-4
en:olivi	-13
en:ombudsman	8
en:on	5
en:on-cal	6
en:on_#	-48
en:on_a	17
en:on_an	-23
en:on_arriv	5
en:on_at	-9
en:on_august	6
en:on_board	-4
en:on_dai	24
en:on_decemb	-22
en:on_file	13
en:on_for	-18
en:on_her	13
en:on_his	10
en:on_hold	-6
en:on_it	46
en:on_its	20
en:on_januari	-12
en:on_juli	11
en:on_june	-5
en:on_leav	-15
en:on_may	-7
en:on_mondai	-5
en:on_my	8
en:on_one	-5
en:on_our	27
en:on_purpos	-3
en:on_saturdai	-22
en:on_site	13
en:on_speaker	7
en:on_sundai	-9
en:on_that	-27
en:on_the	9
en:on_their	-9
en:on_this	2
en:on_thursdai	-20
en:on_time	-8
en:on_to	11
en:on_top	2
en:on_tuesdai	-4
en:on_two	-16
en:on_wednesdai	-13
en:on_with	3
en:on_your	-10
en:onc_and	-16
en:onc_the	13
en:one	27
en:one_'s	12
en:one_and	-8
en:one_befor	-14
en:one_can	-12
en:one_had	29
en:one_has	-16
en:one_in	-4
en:one_is	-14
en:one_night	-17
en:one_of	-36
en:one_on	-6
en:one_person	-4
en:one_repli	-11
en:one_singl	4
en:one_that	13
en:one_thing	-5
en:one_to	2
en:one_was	-9
en:one_who	-14
en:ones	-3
en:only	6
en:only_in	-5
en:only_one	-4
en:only_the	-3
en:only_thing	19
en:only_to	7
en:onto	-21
en:onto_the	-19
en:open	41
en:open_a	8
en:open_and	5
en:open_at	-3
en:open_for	3
en:open_it	-16
en:open_my	15
en:open_sinc	2
en:open_the	14
en:open_until	-23
en:oper	-19
en:opinion	-11
en:option	21
en:or	-17
en:or_a	-7
en:or_can	-2
en:or_do	-12
en:or_is	-21
en:or_just	-5
en:or_not	-11
en:or_on	12
en:or_the	10
en:or_what	8
en:orang	-13
en:orang_juic	4
en:order	5
en:order_#	26
en:order_a	3
en:order_and	-9
en:order_form	20
en:order_from	8
en:order_on	-5
en:order_or	-10
en:order_the	24
en:ordinari	15
en:origin	9
en:other	17
en:otherwis	-8
en:ought	-13
en:ought_to	-13
en:our	-10
en:our_#	-12
en:our_account	-19
en:our_anniversari	-14
en:our_bag	-4
en:our_boiler	-10
en:our_book	-7
en:our_car	-10
en:our_client	-11
en:our_compani	7
en:our_littl	5
en:our_name	17
en:our_new	-4
en:our_offic	3
en:our_own	-15
en:our_patient	-19
en:our_place	3
en:our_request	-8
en:our_room	2
en:our_stai	-2
en:our_tabl	17
en:our_window	3
en:ours	3
en:ourselv	14
en:out	8
en:out_a	-4
en:out_again	2
en:out_at	-3
en:out_befor	5
en:out_by	-10
en:out_for	10
en:out_of	-2
en:out_on	17
en:out_over	17
en:out_sinc	-11
en:out_that	-3
en:out_to	-2
en:out_with	11
en:outag	-23
en:outdoor	6
en:outlet	-15
en:outsid	-18
en:outsid_my	8
en:outsid_the	-3
en:oven	6
en:over	6
en:over_#	-12
en:over_a	6
en:over_from	20
en:over_her	-18
en:over_in	4
en:over_it	-19
en:over_lunch	-5
en:over_our	18
en:over_the	10
en:overflow	3
en:overnight	-12
en:ow	-9
en:own	-28
en:own_hand	-21
en:own_home	-4
en:owner	-31
en:p	-12
en:p_m	-12
en:packag	-8
en:pad	4
en:paddl	-14
en:page	29
en:page_#	-21
en:page_in	3
en:page_of	2
en:page_sai	-19
en:pai	16
en:pai_#	-5
en:pai_a	5
en:pai_for	25
en:pai_half	12
en:pai_it	17
en:pai_my	-22
en:pai_the	-10
en:paid	-35
en:paid_#	31
en:paid_a	-16
en:paid_by	-21
en:paid_for	-15
en:paid_in	-7
en:paid_the	-13
en:pain	7
en:paint	4
en:pair	-9
en:pallet	19
en:pan	8
en:pan_flute	5
en:panel	-23
en:panic	-8
en:panoram	23
en:paper	20
en:parcel	-13
en:parent	-7
en:park	-14
en:part	-13
en:part_and	9
en:part_has	-19
en:part_of	-5
en:part_was	14
en:parti	10
en:partner	-20
en:pass	-12
en:pass_on	-6
en:passeng	5
en:passport	8
en:password	11
en:password_within	-6
en:past	-15
en:past_six	3
en:past_the	-20
en:pasta	-8
en:pastri	-17
en:path	5
en:patienc	4
en:patienc_of	-20
en:patient	-40
en:patio	6
en:paul	-6
en:pavement	-6
en:payment	-16
en:payment_page	3
en:payrol	-11
en:pc	-12
en:peel	4
en:peeter	32
en:pellet	7
en:pen	-12
en:penalti	-9
en:pension	-2
en:peopl	24
en:peopl_and	5
en:peopl_are	-19
en:peopl_like	-10
en:peopl_who	-17
en:peopl_with	3
en:percent	-18
en:perfectli	25
en:perhap	-8
en:period	8
en:perman	-14
en:perman_loss	-5
en:permit	3
en:person	-6
en:person_with	-7
en:pet	-8
en:petit	-3
en:petrol	3
en:pharmaci	7
en:pharmacist	-24
en:phone	32
en:phone_and	11
en:phone_call	12
en:phone_down	-18
en:phone_in	16
en:phone_it	-2
en:phone_me	9
en:phone_number	16
en:phone_on	17
en:phone_to	5
en:photo	-22
en:photo_of	-15
en:photocopi	25
en:photograph	17
en:physio	11
en:pic	-9
en:pick	-3
en:pick-up	10
en:pickup	-7
en:pictur	-3
en:pie	-19
en:piec	-16
en:piec_of	5
en:pigeon	3
en:pile	8
en:pill	2
en:pillow	30
en:pin	-4
en:pink	3
en:pipe	-34
en:pitcher	-11
en:place	8
en:place_by	-4
en:place_on	-28
en:plai	-15
en:plan	-13
en:plane	3
en:plant	3
en:plaster	5
en:plastic	26
en:plate	13
en:plate_of	12
en:platform	4
en:platter	5
en:pleas	-80
en:pleas_accept	-6
en:pleas_and	-10
en:pleas_contact	-9
en:pleas_put	-17
en:pleas_send	-10
en:pleas_take	-13
en:pleas_tell	-11
en:pleas_with	-6
en:pleasur	-9
en:plenti	21
en:plenti_of	-4
en:plow	-4
en:plug	18
en:plug_in	23
en:plumb	-11
en:plumber	23
en:plus	-12
en:pm	-12
en:point	5
en:polic	-2
en:polici	-17
en:polit	-21
en:pool	-19
en:poor	-4
en:pop	21
en:pope	-10
en:portal	11
en:portion	2
en:posit	-8
en:possibl	-15
en:post	-25
en:postag	4
en:poster	4
en:postpon	7
en:pot	-14
en:potato	18
en:pothol	-5
en:power	-26
en:practition	-5
en:prais	-20
en:prefer	-8
en:premis	-16
en:premium	4
en:prescrib	5
en:prescript	25
en:press	-4
en:press_#	14
en:press_the	6
en:pressur	-23
en:price	3
en:price_and	14
en:price_i	3
en:price_of	-25
en:primari	-2
en:primari_school	-2
en:print	30
en:print_it	-2
en:print_on	18
en:print_the	10
en:printer	21
en:prioriti	5
en:privat	7
en:pro	-4
en:problem	-28
en:problem_at	15
en:problem_with	-9
en:procedur	-5
en:produc	-24
en:product	2
en:profession	-10
en:profession_of	-12
en:profil	4
en:program	-18
en:progress	13
en:promis	23
en:promis_a	7
en:promis_for	24
en:promo	5
en:promo_code	2
en:proof	9
en:proof_of	8
en:proper	-9
en:properli	19
en:properti	-21
en:protect	-19
en:prove	13
en:prove_it	7
en:provid	12
en:provid_for	5
en:pull	-33
en:pump	10
en:punctual	-20
en:purchas	-2
en:purchas_order	-8
en:pure	24
en:purpos	-3
en:push	-16
en:pushchair	4
en:put	-29
en:put_#	8
en:put_a	-24
en:put_down	5
en:put_in	-25
en:put_it	-30
en:put_me	-24
en:put_my	-12
en:put_the	4
en:put_us	5
en:qualiti	-9
en:qualiti_of	-9
en:quarrel	-18
en:quarrel_with	-9
en:quarter	22
en:quarter_of	14
en:quarter_past	20
en:quebec	-15
en:question	-26
en:quick	-18
en:quid	-4
en:quid_for	6
en:quiet	-9
en:quit	-14
en:quot	-14
en:quot_for	-13
en:quot_was	-12
en:r	5
en:r_you	7
en:rack	10
en:racket	-6
en:radiat_in	-3
en:radio	-15
en:radio_silenc	3
en:rain	13
en:rais	14
en:rais_my	-3
en:ramp	6
en:ran	26
en:ran_the	-15
en:rang	-25
en:rang_back	-9
en:rang_your	11
en:rare	-36
en:rate_for	2
en:rate_the	-9
en:rather	-22
en:rather_not	-12
en:rather_than	-15
en:reach	17
en:reach_me	6
en:reach_the	11
en:reach_you	3
en:read	8
en:read_#	23
en:read_it	-3
en:read_my	-3
en:reader	-22
en:readi	3
en:real	-10
en:realiti	4
en:realli	-11
en:reason	-16
en:receipt	20
en:receiv	39
en:receiv_the	-8
en:recent	-6
en:recept	-14
en:receptionist	-6
en:recip	16
en:recogn	4
en:recognis	3
en:recommend	-9
en:recommend_us	-4
en:record	11
en:record_of	4
en:recov	-9
en:red	16
en:redid	-18
en:redon	-9
en:reduc	-9
en:refer	-18
en:refer_the	8
en:referr	3
en:refund	-9
en:refund_#	-9
en:refus	29
en:refus_becaus	4
en:refus_the	3
en:refus_to	23
en:region	-18
en:regist_letter	5
en:regist_my	-3
en:registri	-19
en:registri_offic	-4
en:regret	6
en:regular	18
en:reimburs	-6
en:reject	9
en:relax	14
en:releas	-15
en:reliabl	-16
en:remain	-3
en:rememb	-8
en:remind	-3
en:remind_me	-6
en:remot	-4
en:remov	14
en:renew	-19
en:renov	-11
en:rent	-28
en:rental	-4
en:repaint	4
en:repair	7
en:repeat	11
en:replac	12
en:replac_it	-8
en:repli	-6
en:repons	32
en:report	-5
en:report_a	-10
en:report_and	4
en:report_at	-13
en:report_the	-7
en:request	-8
en:reserv	3
en:reserv_for	-5
en:reset	-22
en:resid	-4
en:resolv	3
en:resort	16
en:resort_fee	16
en:respect	-36
en:respons	-3
en:rest	-42
en:restart	20
en:restaur	13
en:restor	16
en:result	-24
en:result_in	-13
en:retir	19
en:return	-33
en:return_the	-7
en:return_within	-12
en:review	-24
en:rice	33
en:rich	6
en:ride	-29
en:right	-23
en:right_at	-6
en:right_awai	-3
en:right_in	3
en:rimouski	-19
en:ring	4
en:ring_and	25
en:ring_at	14
en:ring_back	-19
en:ring_me	-14
en:ring_on	-18
en:robot	32
en:rock	14
en:roi	6
en:roll	-10
en:roll_her	18
en:roof	-18
en:room	-5
en:room_#	19
en:room_and	-4
en:room_for	-14
en:room_in	-7
en:room_is	-5
en:room_was	4
en:room_with	-5
en:root	16
en:root_canal	14
en:rope	-4
en:rosali	-24
en:rose	3
en:round_the	-13
en:roundabout	4
en:row	-17
en:rubbish	-3
en:rubbl	4
en:rue	-19
en:rug	-3
en:rule	-14
en:rule_requir	3
en:run	36
en:run_a	-15
en:run_late	-9
en:run_out	13
en:rung	-19
en:rush	-26
en:safe	20
en:sai	17
en:sai_#	10
en:sai_he	22
en:sai_it	-11
en:sai_no	12
en:sai_replac	5
en:sai_thank	-15
en:sai_that	-21
en:sai_there	-15
en:sai_what	-10
en:sai_you	-3
en:sai_your	4
en:said	30
en:said_#	26
en:said_he	-20
en:said_i	15
en:said_it	17
en:said_no	18
en:said_she	5
en:said_that	25
en:said_the	2
en:said_they	10
en:sail	3
en:saint	-31
en:salad	4
en:sale	29
en:salesman	22
en:salon	3
en:salt	-13
en:same_as	-8
en:same_dai	-35
en:same_even	-17
en:same_thing	-18
en:samira	-16
en:sampl	-10
en:sandwich	3
en:sat	29
en:sat_down	28
en:sat_in	16
en:sat_there	-5
en:satisfact	5
en:satisfact_survei	5
en:saturdai	-28
en:saturdai_afternoon	-9
en:saturdai_at	-4
en:saturdai_i	-15
en:saturdai_the	17
en:sauc	14
en:sauna	-9
en:save	-39
en:save_my	-7
en:saw	14
en:saw_the	5
en:scald	2
en:scale	22
en:scam	-13
en:scan	3
en:scanner	3
en:scare	-14
en:scarf	2
en:schedul	5
en:school	-10
en:scooter	14
en:scorch	4
en:scrap	5
en:scrape	-14
en:scratch	6
en:scream	5
en:screen	25
en:screw	19
en:screwdriv	-17
en:seal	-16
en:search	-3
en:season	34
en:seat	12
en:second	26
en:second_one	18
en:second_time	-20
en:secretari	-6
en:secur	16
en:see	3
en:see_how	-20
en:see_it	-18
en:see_my	3
en:see_the	14
en:see_you	-6
en:seem	4
en:seem_to	-8
en:seen	10
en:seen_a	-20
en:seen_at	3
en:sell	20
en:seller	6
en:send	-3
en:send_a	-5
en:send_it	-7
en:send_me	-10
en:send_someon	6
en:send_the	-10
en:send_us	-4
en:send_you	3
en:senior	-14
en:sens	-14
en:sent	17
en:sent_by	-5
en:sent_home	-14
en:sent_me	16
en:sent_my	-13
en:sent_the	9
en:sent_to	16
en:sentenc	2
en:sept	21
en:sept_#	18
en:septemb	-21
en:septemb_#	-17
en:septemb_with	-13
en:seriou	-12
en:serious	-3
en:serv	11
en:server	-23
en:servic	-30
en:servic_fee	6
en:servic_was	-4
en:session	6
en:set-up	-7
en:set_up	16
en:settlement	3
en:seven	-31
en:seven_in	12
en:seventi	6
en:seventy-two	6
en:sever	-17
en:shall	-9
en:shame	4
en:share	-24
en:share_a	-19
en:she	5
en:she_has	10
en:she_is	20
en:she_said	-25
en:she_was	9
en:she_would	-3
en:shed	-7
en:sheet	-9
en:sheet_of	-8
en:shift	-6
en:ship	-3
en:shock	11
en:shoe	-27
en:shop	-9
en:shop_in	-20
en:short	-16
en:should	-11
en:should_be	-9
en:should_have	21
en:should_i	-25
en:should_like	-14
en:shoulder	-8
en:shout	10
en:shovel	5
en:show	56
en:show_#	17
en:show_a	4
en:show_me	-13
en:show_my	10
en:show_the	19
en:show_two	21
en:show_up	24
en:shower	6
en:shown	-5
en:showroom	7
en:shrug	-6
en:shut	21
en:shut_the	-4
en:shutter	6
en:shuttl	10
en:sick	-10
en:side	45
en:side_of	9
en:sidewalk	4
en:sigh	19
en:sign	-17
en:sign_at	-5
en:sign_in	-13
en:sign_off	-12
en:sign_on	17
en:sign_the	-9
en:sign_with	-12
en:signatur	12
en:silenc	40
en:silent	18
en:silli	-10
en:simpl	-20
en:simpli	-7
en:simpli_like	-6
en:sinc	55
en:sinc_#	-12
en:sinc_i	5
en:sinc_januari	-4
en:sinc_last	8
en:sinc_septemb	2
en:sinc_summer	2
en:sinc_the	13
en:sinc_then	31
en:sinc_this	3
en:sinc_thursdai	3
en:sinc_you	-5
en:sinc_your	17
en:sing	4
en:singl	15
en:singl_time	21
en:sink	14
en:sister	-16
en:sister-in-law	-9
en:sister_'s	5
en:sit	-11
en:sit_down	-7
en:sit_in	-16
en:sit_on	6
en:site	-16
en:site_#	9
en:site_it	5
en:six	-12
en:six_hour	-11
en:six_in	-13
en:six_month	-2
en:sixteen	-8
en:sixti	21
en:size	18
en:size_of	20
en:skip	10
en:sleep	3
en:sleep_in	18
en:slept	-16
en:slept_in	-16
en:slice	-5
en:slid	-19
en:slightest	-8
en:slip	2
en:slot	-20
en:slow	-5
en:slowli	-19
en:small	-18
en:smart	-4
en:smell	29
en:smell_like	22
en:smell_of	27
en:smile	-10
en:smirk	5
en:smoke	7
en:snap	4
en:snore	4
en:snow	-7
en:snowbank	4
en:so	-15
en:so_far	-17
en:so_here	-14
en:so_i	-31
en:so_is	-14
en:so_it	-21
en:so_kind	16
en:so_mani	-3
en:so_much	-9
en:so_nice	-15
en:so_that	6
en:so_the	-29
en:so_there	-11
en:so_this	-19
en:so_we	-19
en:so_well	-16
en:so_you	7
en:soak	5
en:soap	3
en:social	-14
en:sock	-12
en:sofa	12
en:softwar	23
en:soggi	3
en:sold	8
en:sold_as	20
en:sold_by	4
en:sold_me	-3
en:sold_out	3
en:solid	-18
en:solv	-6
en:some	24
en:some_nerv	5
en:some_of	-6
en:somebodi_els	21
en:somebodi_to	-8
en:somebodi_would	-9
en:someon_els	-6
en:someon_who	-15
en:someon_with	19
en:someth	-8
en:someth_that	-14
en:somewher	-25
en:son	-8
en:son_'s	12
en:son_had	6
en:son_is	-18
en:song	-4
en:sonia	-12
en:soon	5
en:soon_as	-2
en:sooner	-20
en:sorri	-40
en:sorri_for	-20
en:sorri_to	5
en:sort	-53
en:sort_of	-7
en:soul	4
en:sound	19
en:sound_like	3
en:soup	18
en:spa	5
en:space	14
en:spam	-16
en:spare	-23
en:spare_me	-12
en:speak	23
en:speak_properli	23
en:speak_to	5
en:speaker	4
en:speech	-14
en:speed_with	-6
en:spell	-11
en:spell_my	-12
en:spend	-7
en:spent	-25
en:spent_the	-18
en:spider	-14
en:spill	6
en:spin	9
en:split	20
en:spoke	-3
en:spoken	-6
en:spot	9
en:spot_the	-3
en:spotless	13
en:sprain	5
en:squar	6
en:squeez	-8
en:staff	-31
en:staff_were	-6
en:stai_in	19
en:stai_on	-4
en:stai_open	-4
en:stai_with	6
en:stain	6
en:stair	50
en:stale	16
en:stand	27
en:star	10
en:stare	3
en:start	18
en:start_again	4
en:start_at	27
en:start_over	-2
en:start_to	-19
en:start_up	2
en:starter	23
en:state	-14
en:state_that	-3
en:statement	43
en:statement_show	10
en:station	25
en:statutori	4
en:steak	3
en:steam	35
en:sticker	3
en:sticki	5
en:still	54
en:still_being	4
en:still_come	-9
en:still_do	-8
en:still_had	11
en:still_have	-17
en:still_no	-6
en:still_not	8
en:still_run	-3
en:still_sai	15
en:still_see	4
en:still_show	19
en:still_talk	-12
en:still_there	29
en:still_wait	8
en:stink	4
en:stock	17
en:stolen	-6
en:stomach	9
en:stone	-22
en:stood	24
en:stood_in	17
en:stop	21
en:stop_at	22
en:storag	4
en:store	16
en:storm	-32
en:storm_and	-20
en:stove	-28
en:straight	27
en:stranger	-14
en:street	-20
en:street_and	-3
en:strip	-23
en:stroller	-7
en:stuck	3
en:stuck_at	-3
en:stuck_in	5
en:studi	-4
en:stuff	17
en:subscrib	2
en:subscript	6
en:such	-4
en:suddenli	2
en:suffer	5
en:sugar	-16
en:suggest_i	5
en:suit	-19
en:suitcas	13
en:suitcas_and	-16
en:sum	31
en:summer	-5
en:summer_and	14
en:sun	6
en:sundai	-9
en:sundai_morn	-9
en:sundai_night	-9
en:super	-18
en:supper	-17
en:suppli	14
en:supplier	-27
en:support	2
en:suppos	-5
en:suppos_to	9
en:supposedli	7
en:sure	4
en:surgeri	5
en:surnam	3
en:surpris	-8
en:surpris_that	6
en:survei	-7
en:surveyor	5
en:suspend	-20
en:swallow	-15
en:swamp	5
en:swap_the	6
en:sweater	8
en:sweep	-6
en:sweet	-13
en:sweetheart	-18
en:swim	3
en:swing	-13
en:switch_off	18
en:switchboard	3
en:swore_the	5
en:sylvi	21
en:system	9
en:tabl	3
en:tablecloth	7
en:tablet	-13
en:take	-21
en:take_it	-19
en:take_note	-8
en:take_off	-11
en:take_some	5
en:take_two	-2
en:taken	-14
en:taken_the	8
en:talk	-16
en:talk_about	-11
en:talk_me	-29
en:talk_to	12
en:tall_man	5
en:tank	17
en:tap	5
en:tap_on	-15
en:tape	-28
en:tarp	-11
en:tartar	4
en:tast	25
en:tax	-8
en:tea	-8
en:teacher	-4
en:team	-26
en:team_is	-9
en:tear	-13
en:tech	-4
en:technic	17
en:technician	-35
en:technician_was	4
en:technician_who	-22
en:teenag	10
en:teeth	8
en:telephon	-19
en:tell	-6
en:tell_her	-14
en:tell_him	-27
en:tell_me	24
en:tell_the	-18
en:tell_us	6
en:tell_you	-3
en:temperatur	24
en:ten	-7
en:ten_dai	-21
en:ten_minut	-12
en:ten_past	15
en:ten_to	-9
en:ten_year	-7
en:tenant	16
en:tent	3
en:term	-8
en:termin	6
en:terrac	9
en:test	18
en:text	-8
en:than	-42
en:than_i	5
en:than_the	-11
en:than_you	-11
en:thank	-27
en:thank_#	-5
en:thank_a	3
en:thank_for	-17
en:thank_the	-13
en:thank_to	-4
en:thank_you	-44
en:thanksgiv	-8
en:that_a	-2
en:that_dai	-21
en:that_even	-6
en:that_had	-6
en:that_has	18
en:that_he	-21
en:that_i	4
en:that_it	20
en:that_make	-13
en:that_my	-5
en:that_no	3
en:that_on	-18
en:that_one	-30
en:that_our	-27
en:that_price	4
en:that_sai	8
en:that_same	-35
en:that_take	5
en:that_the	10
en:that_was	46
en:that_we	-15
en:that_you	7
en:the	6
en:the_#	-17
en:the_access	-4
en:the_account	-2
en:the_ad	5
en:the_advis	-3
en:the_afternoon	22
en:the_agenc	4
en:the_air	5
en:the_airport	-8
en:the_amount	-9
en:the_answer	16
en:the_antiviru	3
en:the_app	20
en:the_appoint	17
en:the_arm	-6
en:the_assessor	-3
en:the_assist	8
en:the_attach	-5
en:the_automat	-9
en:the_avec	17
en:the_babi	-13
en:the_back	-16
en:the_backup	-12
en:the_bag	19
en:the_bank	-16
en:the_bar	-7
en:the_bath	15
en:the_bathroom	8
en:the_batteri	-20
en:the_bed	7
en:the_bedroom	22
en:the_bench	-5
en:the_big	-30
en:the_bike	-17
en:the_bill	-12
en:the_bin	6
en:the_birth	4
en:the_board	-4
en:the_boiler	-23
en:the_boss	5
en:the_bottom	12
en:the_branch	5
en:the_bread	-3
en:the_brochur	8
en:the_broker	4
en:the_bu	-2
en:the_buffet	6
en:the_build	-20
en:the_button	2
en:the_cabl	-23
en:the_camera	22
en:the_cancel	6
en:the_car	-10
en:the_card	13
en:the_care	4
en:the_carpet	13
en:the_carriag	-3
en:the_carrier	-3
en:the_cash	29
en:the_cat	-22
en:the_cellar	19
en:the_cemeteri	2
en:the_certif	-31
en:the_charg	-5
en:the_chees	-4
en:the_chef	-8
en:the_chimnei	18
en:the_chowder	-6
en:the_christen	-8
en:the_christma	-6
en:the_citi	25
en:the_claim	-19
en:the_clerk	9
en:the_clinic	9
en:the_clock	-13
en:the_closet	-2
en:the_coach	-5
en:the_code	24
en:the_coffe	-4
en:the_cold	10
en:the_colour	-21
en:the_commun	-12
en:the_compani	-4
en:the_complaint	-9
en:the_compressor	16
en:the_comput	-17
en:the_conductor	-12
en:the_confirm	-8
en:the_connect	3
en:the_contract	-5
en:the_cook	4
en:the_corner	-3
en:the_corridor	3
en:the_cost	-7
en:the_counter	12
en:the_coupl	6
en:the_courier	-6
en:the_courtyard	-6
en:the_crew	-22
en:the_dead	-13
en:the_deck	4
en:the_deed	5
en:the_deliveri	11
en:the_dentist	-4
en:the_deposit	-17
en:the_depot	-6
en:the_desk	37
en:the_differ	-21
en:the_dine	-12
en:the_dish	5
en:the_dock	15
en:the_doctor	-2
en:the_dog	-20
en:the_door	42
en:the_doorwai	5
en:the_drain	12
en:the_drawer	9
en:the_drill	3
en:the_drive	-15
en:the_driver	-16
en:the_drivewai	-12
en:the_dryer	-13
en:the_duck	14
en:the_electr	18
en:the_elev	10
en:the_email	-9
en:the_emerg	22
en:the_end	-7
en:the_engin	8
en:the_entir	10
en:the_entranc	3
en:the_envelop	-15
en:the_estim	-9
en:the_even	18
en:the_factori	13
en:the_famili	-3
en:the_fault	7
en:the_fee	-23
en:the_fenc	3
en:the_fifth	4
en:the_file	-28
en:the_filter	4
en:the_final	-7
en:the_fine	-13
en:the_fire	-23
en:the_first	-31
en:the_fish	7
en:the_fit	8
en:the_fitter	13
en:the_flood	-7
en:the_floor	-10
en:the_food	-6
en:the_form	-24
en:the_four	20
en:the_fourth	15
en:the_free	-17
en:the_freezer	-9
en:the_fridai	24
en:the_fridg	-19
en:the_front	21
en:the_frozen	-7
en:the_full	-30
en:the_fund	-15
en:the_furnac	6
en:the_ga	4
en:the_garag	6
en:the_garbag	-15
en:the_gate	13
en:the_girl	26
en:the_glass	30
en:the_good	-7
en:the_grant	-4
en:the_green	12
en:the_ground	14
en:the_grout	19
en:the_guard	5
en:the_guest	-14
en:the_gui	-10
en:the_gym	2
en:the_hall	5
en:the_hallwai	-22
en:the_handl	12
en:the_hardwar	-13
en:the_head	3
en:the_hear	3
en:the_heat	21
en:the_hold	-4
en:the_holidai	4
en:the_home	5
en:the_hospit	-18
en:the_hot	-14
en:the_hotel	-13
en:the_hour	-16
en:the_hous	9
en:the_human	-7
en:the_ic	4
en:the_insid	22
en:the_instal	-18
en:the_insur	15
en:the_internet	-10
en:the_invoic	26
en:the_joint	15
en:the_kei	-3
en:the_kettl	-11
en:the_kid	8
en:the_kind	-18
en:the_kitchen	-12
en:the_lab	-15
en:the_label	5
en:the_ladi	13
en:the_land	-16
en:the_last	-10
en:the_latest	-6
en:the_laundri	4
en:the_law	3
en:the_leaflet	2
en:the_leak	-15
en:the_left	28
en:the_licenc	-7
en:the_light	3
en:the_line	-4
en:the_link	-4
en:the_live	-5
en:the_loan	15
en:the_lobbi	26
en:the_local	-13
en:the_lock	-4
en:the_lot	19
en:the_machin	7
en:the_mailbox	8
en:the_main	37
en:the_mainten	-20
en:the_man	-6
en:the_manag	18
en:the_manual	6
en:the_manufactur	-3
en:the_map	-16
en:the_march	-10
en:the_matter	6
en:the_mattress	-3
en:the_may	10
en:the_menu	7
en:the_meter	-4
en:the_microwav	2
en:the_middl	14
en:the_milk	-4
en:the_minut	-2
en:the_mirror	16
en:the_moment	-14
en:the_monei	5
en:the_monitor	5
en:the_month	18
en:the_mortgag	-7
en:the_move	5
en:the_music	4
en:the_name	-3
en:the_neighbour	-32
en:the_neighbourhood	-14
en:the_network	-11
en:the_next	-3
en:the_night	-16
en:the_note	-8
en:the_number	-8
en:the_nurs	-28
en:the_offic	-14
en:the_oil	-2
en:the_old	-4
en:the_one	-23
en:the_onlin	6
en:the_only	-4
en:the_open	-8
en:the_oper	4
en:the_orang	-3
en:the_order	24
en:the_origin	6
en:the_other	30
en:the_outag	-4
en:the_outdoor	9
en:the_outlet	-8
en:the_oven	3
en:the_owner	-15
en:the_pack	-13
en:the_panel	-19
en:the_parcel	-8
en:the_park	-17
en:the_part	-18
en:the_patienc	-20
en:the_patient	16
en:the_patio	3
en:the_pavement	-8
en:the_payment	-18
en:the_peopl	-7
en:the_person	-19
en:the_pharmacist	-18
en:the_phone	12
en:the_photo	-5
en:the_pictur	-19
en:the_piec	-3
en:the_pipe	13
en:the_pizza	5
en:the_place	8
en:the_plan	-2
en:the_plate	7
en:the_plumber	-7
en:the_polic	6
en:the_polici	-7
en:the_pool	-25
en:the_poor	4
en:the_pope	-10
en:the_portion	2
en:the_post	-17
en:the_power	-7
en:the_previou	3
en:the_price	-23
en:the_printer	-12
en:the_privat	3
en:the_problem	-5
en:the_procedur	-8
en:the_profession	-12
en:the_public	4
en:the_pump	-13
en:the_qualiti	-9
en:the_queue	5
en:the_quot	-2
en:the_rack	8
en:the_radiat	13
en:the_rain	22
en:the_rang	-3
en:the_rate	-7
en:the_reader	3
en:the_receipt	26
en:the_record	20
en:the_reduc	5
en:the_refund	-8
en:the_region	-18
en:the_registri	-13
en:the_remind	8
en:the_renew	-20
en:the_repair	4
en:the_replac	3
en:the_rest	-20
en:the_rice	18
en:the_ride	-12
en:the_right	-23
en:the_ring	-5
en:the_road	-6
en:the_roof	-2
en:the_room	-11
en:the_rug	-5
en:the_rule	-27
en:the_sale	-10
en:the_salesman	5
en:the_same	19
en:the_saturdai	15
en:the_sauc	-9
en:the_schedul	-6
en:the_school	9
en:the_screen	-4
en:the_screw	23
en:the_second	18
en:the_secretari	-2
en:the_seller	6
en:the_server	-12
en:the_servic	16
en:the_share	9
en:the_sheet	-35
en:the_shelf	-4
en:the_shop	13
en:the_shower	8
en:the_side	15
en:the_sidewalk	3
en:the_sign	22
en:the_sink	21
en:the_site	-17
en:the_six	-11
en:the_size	14
en:the_slightest	-8
en:the_small	-5
en:the_smart	4
en:the_smell	-8
en:the_snow	-4
en:the_social	-8
en:the_sofa	2
en:the_spa	10
en:the_special	2
en:the_speed	-6
en:the_spring	-8
en:the_staff	-24
en:the_stair	21
en:the_start	5
en:the_state	-11
en:the_statement	21
en:the_station	14
en:the_statutori	4
en:the_step	-10
en:the_stop	5
en:the_storag	-13
en:the_store	9
en:the_storm	-18
en:the_street	-10
en:the_sun	4
en:the_support	-6
en:the_system	-9
en:the_tabl	4
en:the_tablecloth	14
en:the_tablet	8
en:the_tall	-5
en:the_tank	8
en:the_tap	16
en:the_tax	4
en:the_team	-12
en:the_tech	-6
en:the_technician	7
en:the_termin	3
en:the_terrac	-23
en:the_test	18
en:the_thermolun	13
en:the_thing	-12
en:the_third	23
en:the_three	6
en:the_tile	-21
en:the_time	-11
en:the_toi	5
en:the_toilet	8
en:the_top	14
en:the_total	-3
en:the_tow	-12
en:the_town	-6
en:the_train	16
en:the_tram	-5
en:the_tree	2
en:the_trial	-5
en:the_trip	-7
en:the_two	-6
en:the_updat	6
en:the_vacuum	4
en:the_valv	-10
en:the_van	-22
en:the_very	16
en:the_visit	7
en:the_voic	20
en:the_wai	-13
en:the_wait	4
en:the_waiter	21
en:the_waitress	4
en:the_walk-in	-14
en:the_wall	14
en:the_wallpap	20
en:the_wash	-11
en:the_washer	4
en:the_washroom	-20
en:the_water	26
en:the_weather	-4
en:the_websit	-8
en:the_wed	8
en:the_week	7
en:the_weekend	-24
en:the_whole	13
en:the_wi-fi	-5
en:the_wine	5
en:the_winter	-16
en:the_woman	17
en:the_wood	-12
en:the_word	17
en:the_work	-2
en:the_world	-14
en:the_wrong	5
en:the_yard	-8
en:the_yearli	-15
en:the_yellow	23
en:the_young	-23
en:theatr	-6
en:their	-4
en:them	-16
en:them_off	-8
en:them_to	8
en:themselv	-20
en:then	32
en:then_a	17
en:then_i	15
en:then_noth	3
en:then_the	3
en:then_you	21
en:therapist	17
en:there	-9
en:there_#	-2
en:there_a	-17
en:there_after	11
en:there_are	-15
en:there_at	-8
en:there_is	10
en:there_on	-23
en:there_was	23
en:there_were	19
en:thermolun	22
en:thermolun_#	-17
en:thermomet	15
en:thermostat	-9
en:these	-15
en:they	5
en:they_all	26
en:they_are	22
en:they_came	7
en:they_did	8
en:they_fix	-11
en:they_found	-16
en:they_had	-12
en:they_have	21
en:they_left	4
en:they_put	11
en:they_sai	-17
en:they_told	-6
en:they_took	-10
en:they_want	6
en:they_were	-20
en:they_would	-27
en:thing	-18
en:thing_and	24
en:thing_happen	-8
en:thing_i	29
en:thing_stand	-7
en:think	4
en:think_about	21
en:think_it	-14
en:think_of	-11
en:think_you	-13
en:third	20
en:third_call	-3
en:third_is	-5
en:third_of	4
en:third_time	-11
en:thirti	-40
en:thirti_dai	-9
en:thirti_second	-8
en:thirti_year	-6
en:thirty-on	-18
en:this	-28
en:this_hous	-19
en:this_is	-28
en:this_month	-4
en:this_morn	8
en:this_time	-10
en:this_was	-13
en:this_week	-37
en:this_weekend	-7
en:this_year	18
en:those	4
en:though	-4
en:though_i	5
en:though_the	5
en:thought_it	-5
en:thought_we	-13
en:thousand	4
en:threaten	9
en:threaten_to	9
en:three	7
en:three_dai	15
en:three_hour	-6
en:three_minut	-6
en:three_month	9
en:three_of	-10
en:three_time	10
en:three_year	3
en:threw	18
en:threw_in	17
en:through	10
en:through_a	-4
en:through_my	9
en:through_the	2
en:through_to	20
en:throughout	-10
en:throw	-2
en:thumb	4
en:thursdai	25
en:thursdai_'s	-9
en:tick	-14
en:ticket	-3
en:ticket_for	5
en:tidi	4
en:tile	-16
en:tiler	-9
en:till	-23
en:till_#	20
en:till_the	3
en:time	-5
en:time_and	7
en:time_can	-4
en:time_for	-14
en:time_i	8
en:time_is	-12
en:time_it	-11
en:time_of	-6
en:time_on	-4
en:time_over	2
en:time_sinc	32
en:time_that	-10
en:time_the	8
en:time_to	-19
en:time_we	18
en:time_you	3
en:timet	5
en:tini	4
en:tip	-21
en:tire	-28
en:to_#	-9
en:to_a	25
en:to_add	-17
en:to_all	-14
en:to_an	-13
en:to_anoth	13
en:to_avoid	-5
en:to_be	-5
en:to_book	-7
en:to_bring	-4
en:to_bui	-5
en:to_chang	-5
en:to_chase	-13
en:to_check	-14
en:to_close	2
en:to_come	23
en:to_commend	-19
en:to_confirm	-4
en:to_congratul	13
en:to_deal	-7
en:to_discov	4
en:to_do	-6
en:to_drop	-14
en:to_e-mail	-25
en:to_enjoi	13
en:to_explain	-6
en:to_fetch	23
en:to_fill	-6
en:to_find	-7
en:to_finish	-14
en:to_fix	3
en:to_get	11
en:to_give	-21
en:to_go	-4
en:to_have	-6
en:to_hear	-17
en:to_help	-9
en:to_her	-16
en:to_him	-29
en:to_keep	-9
en:to_kill	2
en:to_leav	14
en:to_let	5
en:to_look	10
en:to_make	-4
en:to_manag	4
en:to_me	-5
en:to_move	8
en:to_my	-5
en:to_no	2
en:to_order	-10
en:to_our	-10
en:to_pai	3
en:to_phone	-10
en:to_press	15
en:to_print	-3
en:to_prove	8
en:to_push	-11
en:to_put	-17
en:to_reach	19
en:to_read	2
en:to_renew	-4
en:to_replac	-3
en:to_report	-3
en:to_return	-8
en:to_ring	13
en:to_sai	-6
en:to_see	-30
en:to_send	-15
en:to_serv	19
en:to_set	-7
en:to_share	-7
en:to_sign	-7
en:to_speak	15
en:to_stai	24
en:to_stop	19
en:to_take	-2
en:to_tell	-12
en:to_thank	-15
en:to_the	7
en:to_them	-6
en:to_this	4
en:to_thursdai	-7
en:to_try	19
en:to_us	-10
en:to_wait	-7
en:to_walk	5
en:to_whoever	-16
en:to_work	3
en:to_write	-3
en:to_you	-24
en:to_your	7
en:toast	2
en:toaster	5
en:todai	23
en:todai_and	-19
en:todai_pleas	-4
en:toddler	-9
en:togeth	10
en:toi	-3
en:toilet	24
en:told	28
en:told_her	16
en:told_him	-3
en:told_in	-3
en:told_it	-10
en:told_me	19
en:told_my	6
en:told_the	-8
en:told_to	4
en:told_us	4
en:told_you	24
en:tomato	-16
en:tomorrow	-4
en:tonight	-14
en:too	-3
en:too_hot	20
en:took	16
en:took_#	25
en:took_a	30
en:took_it	-16
en:took_my	-6
en:took_the	-7
en:took_two	3
en:tool	-19
en:tooth	3
en:top	12
en:top_of	-16
en:torch	23
en:torn	3
en:toss	5
en:total	-18
en:touch	12
en:tour	-10
en:tow	-10
en:toward	-4
en:toward_the	11
en:town	-11
en:track	12
en:tractor	5
en:trade	21
en:traffic	-6
en:trai	17
en:train	-15
en:train_was	-12
en:tram	-2
en:transfer	-12
en:transfer_the	6
en:transit	-17
en:transmiss	-20
en:trash	3
en:travel	-8
en:treasur	-10
en:treat	-10
en:treatment	-10
en:treatment_room	-16
en:tree	5
en:tri	21
en:tri_to	17
en:trial	-7
en:trip	5
en:trollei	4
en:troubl	-13
en:truck_was	-14
en:true	-5
en:trust	-23
en:try	16
en:try_to	-6
en:tub	-21
en:tube	16
en:tuesdai	-10
en:tuesdai_and	17
en:tuesdai_at	-13
en:turkei	5
en:turn	12
en:turn_awai	3
en:turn_down	-12
en:turn_his	5
en:turn_into	3
en:turn_it	-9
en:turn_on	-10
en:turn_out	8
en:turn_up	21
en:tv	-11
en:twelv	-12
en:twelv_year	-17
en:twenti	24
en:twenti_euro	-4
en:twenti_for	4
en:twenti_minut	19
en:twenti_peopl	-12
en:twenti_to	20
en:twenty-eight	-12
en:twenty-f	18
en:twenty-f_minut	-2
en:twenty-four	-10
en:twenty-six	-8
en:twenty-two	32
en:twice	17
en:twice_for	17
en:twice_in	3
en:twice_to	4
en:twice_without	-17
en:twin	-9
en:two	33
en:two-night	-9
en:two_and	5
en:two_children	-6
en:two_dai	-8
en:two_hour	18
en:two_hundr	4
en:two_in	30
en:two_minut	-5
en:two_month	-5
en:two_morn	-4
en:two_week	-13
en:two_year	-6
en:type	2
en:type_a	5
en:type_my	15
en:tyre	2
en:unabl	-4
en:unabl_to	-4
en:unansw	29
en:unavail	3
en:under	-5
en:under_#	6
en:under_a	-20
en:under_my	12
en:under_our	18
en:under_the	-2
en:underneath	3
en:understand	23
en:understand_why	-4
en:understood	-8
en:unilater	3
en:union	-21
en:unit	-3
en:unit_is	10
en:univers	5
en:unless_i	7
en:unless_you	-13
en:unlimit	31
en:unlock	21
en:unpack	7
en:unplug	7
en:unplug_it	-10
en:unplug_the	20
en:until	-7
en:until_#	6
en:until_mondai	-2
en:until_the	7
en:until_what	-6
en:up	22
en:up_#	-7
en:up_a	-21
en:up_and	27
en:up_at	32
en:up_by	-14
en:up_for	-16
en:up_his	-4
en:up_in	-13
en:up_into	3
en:up_my	-14
en:up_n	-3
en:up_the	25
en:up_to	-5
en:updat	19
en:updat_the	26
en:upstair	-17
en:urgent	-28
en:us	14
en:us_#	7
en:us_a	-2
en:us_at	3
en:us_get	-17
en:us_in	15
en:us_it	8
en:us_know	4
en:us_on	-16
en:us_that	-12
en:us_the	-36
en:us_them	-9
en:us_to	34
en:us_were	15
en:user	-10
en:vacat	20
en:vacuum	-4
en:valu	-4
en:valv	6
en:van	18
en:vanish	7
en:vanish_from	8
en:vat	-9
en:vegan	-8
en:veget	3
en:vegetarian	-4
en:ventil	3
en:version	-9
en:very	3
en:very_nice	27
en:vet	-5
en:video	3
en:video_call	3
en:view	12
en:villag	14
en:visa	-17
en:visit	-7
en:voic	16
en:voicemail	-3
en:volunt	-7
en:vote	-6
en:vpn	6
en:w	-31
en:w_my	-4
en:wai	-15
en:wai_of	5
en:wai_out	-21
en:wai_to	-22
en:wai_under	20
en:wait	-25
en:wait_for	-9
en:wait_in	-9
en:wait_on	-7
en:wait_room	-11
en:wait_sinc	-17
en:wait_until	-9
en:waiter	8
en:waitin	3
en:waitress	19
en:wake	-7
en:walk	12
en:walk-in	-25
en:walk_in	19
en:walk_into	-9
en:walk_off	23
en:walk_past	-12
en:wall	31
en:wallet	-2
en:wallpap	14
en:walter	12
en:want	5
en:want_#	21
en:want_a	-5
en:want_an	4
en:want_anyon	-8
en:want_it	8
en:want_my	-7
en:want_the	-14
en:want_to	-15
en:wardrob	5
en:warehous	7
en:warm	-10
en:warm_thank	-9
en:warn	-22
en:warn_me	5
en:warranti	-11
en:was	10
en:was_#	-11
en:was_a	14
en:was_advis	5
en:was_alreadi	3
en:was_an	6
en:was_asleep	-3
en:was_at	-8
en:was_back	-15
en:was_bill	3
en:was_cancel	6
en:was_charg	29
en:was_close	-11
en:was_cover	6
en:was_dead	13
en:was_deliv	4
en:was_doing	12
en:was_done	11
en:was_down	-18
en:was_due	10
en:was_fine	-18
en:was_fourteen	-11
en:was_given	7
en:was_go	-6
en:was_here	-12
en:was_hidden	3
en:was_his	-10
en:was_in	26
en:was_just	33
en:was_left	13
en:was_love	-7
en:was_move	-14
en:was_my	-10
en:was_never	28
en:was_no	9
en:was_not	7
en:was_noth	-2
en:was_off	-20
en:was_on	-12
en:was_open	-6
en:was_out	-12
en:was_over	-3
en:was_put	4
en:was_refus	-6
en:was_run	4
en:was_sent	-18
en:was_serv	-10
en:was_sit	23
en:was_so	-11
en:was_sold	5
en:was_still	19
en:was_suppos	6
en:was_that	18
en:was_the	-3
en:was_there	-28
en:was_to	8
en:was_told	14
en:was_too	6
en:was_turn	6
en:was_two	23
en:was_very	-14
en:was_wait	7
en:was_with	-17
en:wash	-14
en:wash_machin	10
en:washer	-5
en:washroom	-19
en:wat	-7
en:watch	-9
en:watch_the	-2
en:water	8
en:water_and	-19
en:water_on	-4
en:water_run	9
en:water_sinc	4
en:water_was	32
en:wave	-7
en:we	-18
en:we_are	-26
en:we_ask	11
en:we_book	-9
en:we_can	-16
en:we_cancel	-8
en:we_could	-10
en:we_did	-11
en:we_do	-9
en:we_found	-17
en:we_gave	-3
en:we_got	4
en:we_had	-29
en:we_have	-39
en:we_leav	-8
en:we_left	14
en:we_lost	24
en:we_move	-4
en:we_need	-13
en:we_order	-26
en:we_pai	-13
en:we_paid	15
en:we_put	3
en:we_sign	-22
en:we_slept	-9
en:we_thought	-13
en:we_took	-15
en:we_wait	5
en:we_went	2
en:we_were	18
en:we_will	-4
en:we_would	8
en:wear	8
en:weather	-14
en:websit	8
en:websit_sai	-20
en:wed	-23
en:wed_dress	-4
en:wednesdai	-15
en:wednesdai_with	8
en:week	8
en:week_'s	22
en:week_ago	9
en:week_and	5
en:week_for	2
en:week_in	7
en:week_later	-7
en:week_of	-23
en:week_to	3
en:weekend	11
en:weekend_and	-10
en:weekli	-8
en:weep	4
en:weight	5
en:weight_in	-13
en:welcom	10
en:well	-48
en:went	25
en:went_and	-13
en:went_back	-15
en:went_down	-21
en:went_out	10
en:went_round	3
en:went_through	-8
en:went_to	12
en:went_up	8
en:were	20
en:were_hand	3
en:were_never	3
en:were_not	7
en:were_still	27
en:were_to	22
en:were_told	3
en:were_very	-8
en:wet	26
en:wet_dog	25
en:what	-17
en:what_a	-9
en:what_do	7
en:what_happen	-15
en:what_i	10
en:what_it	-4
en:what_the	-13
en:what_they	-10
en:what_time	-17
en:what_was	17
en:what_we	-5
en:what_you	14
en:what_your	-4
en:whatsoev	-22
en:wheel	-10
en:wheelchair	15
en:when	5
en:when_he	-4
en:when_i	14
en:when_it	-18
en:when_my	10
en:when_the	-18
en:when_there	4
en:when_they	13
en:when_we	-3
en:when_you	28
en:when_your	7
en:whenev	3
en:whenev_you	-14
en:where	-5
en:where_i	-9
en:where_it	6
en:where_the	-3
en:wherea	7
en:whether	-12
en:whether_i	6
en:whether_it	-13
en:whether_the	-22
en:whether_there	19
en:whether_we	-14
en:whether_you	-5
en:which	-10
en:which_i	6
en:which_is	-8
en:which_the	-11
en:which_your	-15
en:while	6
en:while_i	-7
en:while_my	3
en:while_we	-4
en:whistl	34
en:whitcomb	-8
en:white	43
en:who	-13
en:who_answer	5
en:who_came	12
en:who_do	-9
en:who_has	-14
en:who_is	-29
en:who_knew	-3
en:who_know	-21
en:who_stai	-25
en:who_was	18
en:whoever	16
en:whole	12
en:whole_thing	4
en:whom	13
en:whom_i	17
en:whose	-14
en:whose_name	-11
en:why	31
en:why_i	16
en:why_we	-11
en:wide	12
en:wide_open	3
en:wife	-13
en:wife_'s	-31
en:will	-20
en:will_be	-34
en:will_call	-4
en:will_have	-7
en:will_not	35
en:will_pai	-16
en:will_result	-14
en:will_see	-13
en:will_sign	-15
en:will_tell	-8
en:wind	4
en:window	2
en:wine	15
en:winter	-35
en:wipe	16
en:wire	12
en:wish	-25
en:wish_me	6
en:wish_to	-30
en:wit	-7
en:with	5
en:with_#	-13
en:with_a	18
en:with_every	5
en:with_four	-12
en:with_her	-6
en:with_him	-11
en:with_his	11
en:with_it	-22
en:with_its	-9
en:with_me	-12
en:with_my	24
en:with_one	3
en:with_our	-3
en:with_some	4
en:with_that	-5
en:with_the	-16
en:with_their	-3
en:with_them	-17
en:with_this	-5
en:with_three	-18
en:with_two	3
en:with_us	5
en:with_which	-10
en:with_you	-18
en:with_your	-33
en:within	-49
en:within_#	-17
en:within_a	-7
en:within_eight	6
en:within_ten	-11
en:within_the	-11
en:within_two	-19
en:without	3
en:without_a	7
en:without_anyon	3
en:without_ask	-19
en:without_fail	16
en:without_give	-11
en:without_it	-10
en:without_know	6
en:without_my	-19
en:without_notic	3
en:without_our	18
en:without_so	5
en:without_the	14
en:wobbl	27
en:woke	24
en:woke_up	8
en:woman	4
en:women	-13
en:wonder	-7
en:wood	-24
en:word	-16
en:word_of	-14
en:wore	13
en:work	-36
en:work_again	-23
en:work_and	4
en:work_dai	-7
en:work_for	6
en:work_great	-6
en:work_in	-3
en:work_on	-12
en:work_that	-8
en:workman	3
en:workshop	-2
en:world	-24
en:worri	-20
en:worri_me	-5
en:wors	-3
en:worth	-29
en:wot	9
en:would	-29
en:would_alreadi	-21
en:would_ask	4
en:would_bare	5
en:would_be	-32
en:would_been	-7
en:would_call	-12
en:would_come	19
en:would_even	-5
en:would_had	-5
en:would_have	-11
en:would_it	-6
en:would_just	-6
en:would_like	-38
en:would_rather	-21
en:would_ring	-27
en:would_simpli	-7
en:would_sooner	-12
en:would_still	-9
en:would_taken	9
en:would_think	5
en:would_want	-9
en:would_you	-18
en:wrap	-11
en:wrist	-16
en:write	-45
en:write_it	-5
en:write_on	-11
en:write_that	-13
en:write_to	-20
en:write_what	-3
en:written	13
en:written_on	15
en:wrong_with	-10
en:wrongli	5
en:wrote	-3
en:wrote_back	3
en:wrote_it	-31
en:wrote_to	12
en:x-rai	5
en:yannick	-15
en:yassin	17
en:ye	-28
en:year	-24
en:year_'s	15
en:year_ago	9
en:year_and	-24
en:year_i	7
en:year_of	-7
en:year_old	5
en:year_without	-3
en:yearli	-16
en:yell	-7
en:yellow	17
en:yesterdai	18
en:yesterdai_'s	11
en:yesterdai_i	23
en:yet	-8
en:yet_again	3
en:yet_the	3
en:you	-4
en:you_and	6
en:you_are	-9
en:you_ask	-21
en:you_be	4
en:you_can	-18
en:you_charg	15
en:you_claim	4
en:you_close	18
en:you_confirm	-10
en:you_could	30
en:you_even	17
en:you_everyth	4
en:you_feel	12
en:you_fix	-5
en:you_for	-26
en:you_gave	-6
en:you_get	14
en:you_go	-26
en:you_gui	-18
en:you_had	10
en:you_hear	-6
en:you_in	14
en:you_intend	-2
en:you_kid	3
en:you_kindli	-9
en:you_know	-25
en:you_look	4
en:you_may	-8
en:you_must	7
en:you_on	-23
en:you_open	-11
en:you_put	14
en:you_read	6
en:you_receiv	-9
en:you_refus	4
en:you_sai	26
en:you_said	-30
en:you_sell	16
en:you_send	-16
en:you_sent	27
en:you_set	-7
en:you_still	-11
en:you_suggest	-7
en:you_sure	7
en:you_take	-15
en:you_tell	-8
en:you_that	-14
en:you_the	18
en:you_to	-8
en:you_told	-20
en:you_took	11
en:you_walk	-4
en:you_want	16
en:you_were	13
en:you_when	16
en:you_with	-7
en:you_would	-14
en:you_wrote	-10
en:young	-15
en:young_ladi	7
en:young_man	6
en:your	12
en:your_account	-19
en:your_answer	6
en:your_bank	-9
en:your_call	-9
en:your_card	-8
en:your_colleagu	-28
en:your_compani	-21
en:your_counter	-16
en:your_crew	9
en:your_emerg	26
en:your_employe	4
en:your_end	5
en:your_even	-22
en:your_fitter	17
en:your_gui	23
en:your_invoic	-7
en:your_letter	23
en:your_list	8
en:your_mailbox	-25
en:your_man	12
en:your_manag	4
en:your_new	10
en:your_night	-18
en:your_offic	-16
en:your_own	-27
en:your_page	-9
en:your_password	-6
en:your_peopl	38
en:your_plumber	-17
en:your_portal	6
en:your_properti	-17
en:your_refus	-3
en:your_side	3
en:your_site	-5
en:your_support	12
en:your_system	23
en:your_team	11
en:your_technician	-37
en:your_websit	4
en:your_workshop	-7
en:yours	2
en:yourself	-11
en:zero	-17
en:zip	-3
en:zone	6
fr:#	19
fr:#_#	-48
fr:#_a	-28
fr:#_affich	-3
fr:#_an	-10
fr:#_aout	-13
fr:#_appel	-30
fr:#_apres	18
fr:#_au	9
fr:#_aux	17
fr:#_avant	28
fr:#_avec	-34
fr:#_avril	-9
fr:#_ball	-16
fr:#_bien	-6
fr:#_c	12
fr:#_ce	8
fr:#_cette	24
fr:#_chais	22
fr:#_client	-11
fr:#_cm	5
fr:#_comm	9
fr:#_compt	23
fr:#_dans	5
fr:#_de	35
fr:#_decembr	-10
fr:#_demand	-12
fr:#_depuis	17
fr:#_doss	-5
fr:#_du	7
fr:#_elle	25
fr:#_en	-20
fr:#_enfant	-6
fr:#_est	-12
fr:#_et	36
fr:#_etag	19
fr:#_etait	4
fr:#_euros	-5
fr:#_fevr	26
fr:#_fois	30
fr:#_for	24
fr:#_gramm	23
fr:#_h	-7
fr:#_heur	-49
fr:#_in	4
fr:#_janv	-17
fr:#_je	-16
fr:#_jour	-5
fr:#_juillet	16
fr:#_km	-20
fr:#_la	48
fr:#_le	-8
fr:#_les	10
fr:#_lign	7
fr:#_litr	-15
fr:#_m	-30
fr:#_ma	-25
fr:#_mai	31
fr:#_mail	4
fr:#_mar	9
fr:#_me	-21
fr:#_min	-8
fr:#_minut	6
fr:#_mois	16
fr:#_ne	7
fr:#_novembr	-22
fr:#_nuit	-8
fr:#_octobr	14
fr:#_on	7
fr:#_ou	-17
fr:#_oui	-13
fr:#_pai	10
fr:#_par	-41
fr:#_pas	18
fr:#_per	2
fr:#_person	-20
fr:#_pi	27
fr:#_plus	-10
fr:#_post	-15
fr:#_pour	11
fr:#_qui	24
fr:#_recu	-11
fr:#_ru	-24
fr:#_s'il	-6
fr:#_semain	4
fr:#_si	-19
fr:#_sous	8
fr:#_sur	-2
fr:#_to	9
fr:#_toujour	10
fr:#_tout	-31
fr:#_vers	6
fr:#_votre	29
fr:#_vs	13
fr:#_y	7
fr:'s	-36
fr:a	-4
fr:a1	-24
fr:a_#	14
fr:a_accept	-3
fr:a_annonc	14
fr:a_annul	-14
fr:a_appel	-12
fr:a_apport	-13
fr:a_assur	-11
fr:a_attendu	5
fr:a_aucun	3
fr:a_augment	3
fr:a_avert	-21
fr:a_bien	-20
fr:a_bord	5
fr:a_boug	-9
fr:a_brul	8
fr:a_bu	-16
fr:a_caf	16
fr:a_cass	17
fr:a_caus	-35
fr:a_ce	38
fr:a_ced	23
fr:a_cel	-22
fr:a_chaleur	-42
fr:a_chang	-14
fr:a_chaqu	11
fr:a_charg	39
fr:a_cherch	-2
fr:a_cinq	7
fr:a_coll	15
fr:a_command	-12
fr:a_commenc	-18
fr:a_compt	16
fr:a_confirm	-6
fr:a_conseil	-12
fr:a_cot	37
fr:a_coup	-14
fr:a_couru	-24
fr:a_cri	-22
fr:a_de	5
fr:a_decid	2
fr:a_defaut	-26
fr:a_deja	-28
fr:a_demand	38
fr:a_dent	-16
fr:a_depos	17
fr:a_des	-22
fr:a_descendr	16
fr:a_deux	7
fr:a_dire	-23
fr:a_disparu	8
fr:a_distanc	15
fr:a_dit	6
fr:a_dix	-5
fr:a_dix-sept	20
fr:a_don	-2
fr:a_dorm	4
fr:a_doubl	-4
fr:a_droit	17
fr:a_du	-42
fr:a_ecout	-12
fr:a_ecrit	-45
fr:a_elle	-3
fr:a_en	-13
fr:a_encor	-15
fr:a_envoi	4
fr:a_essai	-6
fr:a_eu	-6
fr:a_expliqu	-3
fr:a_factur	9
fr:a_faire	-6
fr:a_fait	-14
fr:a_fallu	-12
fr:a_ferm	6
fr:a_fil	3
fr:a_fond	14
fr:a_froid	-16
fr:a_gard	13
fr:a_gauch	39
fr:a_huit	-10
fr:a_il	-21
fr:a_insist	-6
fr:a_install	-9
fr:a_jam	5
fr:a_jeud	-9
fr:a_jeun	-13
fr:a_jour	26
fr:a_jur	-11
fr:a_just	9
fr:a_la	-17
fr:a_lach	8
fr:a_laiss	35
fr:a_lanc	-9
fr:a_laquel	-14
fr:a_lav	21
fr:a_le	-10
fr:a_les	-5
fr:a_leur	9
fr:a_lev	13
fr:a_levr	3
fr:a_livr	-8
fr:a_log	-16
fr:a_lot	-5
fr:a_lu	-10
fr:a_mang	9
fr:a_manqu	-24
fr:a_matin	-22
fr:a_me	-14
fr:a_meme	-58
fr:a_mes	8
fr:a_mi-hauteur	-10
fr:a_minuit	5
fr:a_mis	26
fr:a_moi	5
fr:a_moins	-6
fr:a_moit	3
fr:a_mon	12
fr:a_mont	-13
fr:a_montr	-40
fr:a_montreal	-9
fr:a_mort	3
fr:a_moyen	-12
fr:a_namur	10
fr:a_neuf	26
fr:a_nic	14
fr:a_noel	-22
fr:a_not	-38
fr:a_notre	25
fr:a_nouveau	6
fr:a_offert	-17
fr:a_onze	-12
fr:a_oubl	5
fr:a_ouvert	-8
fr:a_pai	-30
fr:a_parl	14
fr:a_part	-17
fr:a_pas	43
fr:a_pein	13
fr:a_perc	7
fr:a_perdu	-5
fr:a_person	-14
fr:a_pet	11
fr:a_pied	-14
fr:a_pil	18
fr:a_plant	21
fr:a_plat	-4
fr:a_pleur	-24
fr:a_plus	5
fr:a_poireaut	3
fr:a_pos	30
fr:a_prefer	-4
fr:a_prepar	-18
fr:a_present	31
fr:a_propos	-10
fr:a_quand	-9
fr:a_quatorz	4
fr:a_que	-17
fr:a_quel	-16
fr:a_quelqu'un	-11
fr:a_qui	11
fr:a_quoi	-9
fr:a_raccroch	-18
fr:a_racont	-3
fr:a_rappel	-15
fr:a_recommenc	-31
fr:a_recu	-3
fr:a_redir	7
fr:a_ref	-18
fr:a_refus	17
fr:a_regard	23
fr:a_regl	-17
fr:a_rem	-22
fr:a_remerc	-11
fr:a_remplac	-8
fr:a_repar	-8
fr:a_repr	-22
fr:a_reserv	-4
fr:a_retrouv	-28
fr:a_ri	-20
fr:a_rien	-30
fr:a_row	19
fr:a_sa	-24
fr:a_salu	-13
fr:a_saut	-19
fr:a_sauv	-10
fr:a_se	-11
fr:a_sept	-11
fr:a_sign	-7
fr:a_signal	-6
fr:a_six	15
fr:a_son	40
fr:a_sort	-18
fr:a_souffl	3
fr:a_souhait	2
fr:a_soulign	-9
fr:a_soup	-6
fr:a_soupir	5
fr:a_su	-8
fr:a_suivr	-22
fr:a_tabl	10
fr:a_telephon	-27
fr:a_tenu	-12
fr:a_terr	-2
fr:a_tir	13
fr:a_toujour	-7
fr:a_tous	-18
fr:a_tout	-14
fr:a_trait	-22
fr:a_traver	6
fr:a_travers	-9
fr:a_trois	27
fr:a_trouv	-33
fr:a_tu	-4
fr:a_un	5
fr:a_une	-15
fr:a_velo	-20
fr:a_vendu	-3
fr:a_vid	-14
fr:a_vingt	-16
fr:a_voir	-30
fr:a_vos	-10
fr:a_votre	-22
fr:a_vous	-8
fr:a_vu	4
fr:a_zero	3
fr:abandon	3
fr:abim	5
fr:abon	23
fr:abon_annuel	4
fr:abon_de	12
fr:abord	-10
fr:about	-24
fr:absenc	-10
fr:absent	22
fr:accent	9
fr:accept	18
fr:acces	31
fr:acces_a	22
fr:acces_au	-4
fr:accessibl	7
fr:accident	-7
fr:accident_de	-11
fr:accompagn	7
fr:accord	-9
fr:accroch	-4
fr:accueil	-30
fr:accueil_glacial	4
fr:accus	10
fr:accus_de	19
fr:accus_le	4
fr:accus_person	-11
fr:achat	16
fr:achet	-9
fr:achet_un	14
fr:achet_une	-34
fr:acompt	-26
fr:acte_de	-9
fr:action	-9
fr:action_de	-9
fr:activ	23
fr:actuel	-22
fr:adapt	-21
fr:addit	16
fr:adjoint	-18
fr:admet	-3
fr:administr	-16
fr:admir	-5
fr:ador	8
fr:adress	5
fr:adress_a	3
fr:adress_de	15
fr:adress_le	7
fr:adult_#	3
fr:aer	-6
fr:aeroport	-14
fr:affair	-4
fr:affair_de	18
fr:affich	57
fr:affich_#	30
fr:affich_en	5
fr:affich_le	12
fr:affich_sur	-3
fr:affich_un	-4
fr:affirm	9
fr:affirm_que	5
fr:after	-8
fr:afternoon	-9
fr:age	-20
fr:age_de	-18
fr:agenc	14
fr:agenc_de	-6
fr:agend	6
fr:agent	-3
fr:agir	-8
fr:agir_en	-8
fr:agit	-28
fr:agit_de	-20
fr:agrand	-3
fr:agre	-11
fr:ah	-21
fr:ai	14
fr:ai_#	-39
fr:ai_achet	-31
fr:ai_annul	18
fr:ai_appris	-12
fr:ai_attendu	14
fr:ai_besoin	-3
fr:ai_bien	-10
fr:ai_cherch	-6
fr:ai_command	8
fr:ai_compt	-26
fr:ai_decouvert	16
fr:ai_deja	-16
fr:ai_demand	-18
fr:ai_des	-7
fr:ai_deux	-12
fr:ai_dit	-24
fr:ai_don	-5
fr:ai_du	-9
fr:ai_ecrit	17
fr:ai_entendu	8
fr:ai_envoi	11
fr:ai_ete	-9
fr:ai_eu	23
fr:ai_expliqu	-17
fr:ai_faill	-11
fr:ai_fait	9
fr:ai_ferm	9
fr:ai_fin	16
fr:ai_jam	-7
fr:ai_jet	-11
fr:ai_just	5
fr:ai_la	-9
fr:ai_laiss	14
fr:ai_les	-23
fr:ai_lu	-14
fr:ai_mis	-56
fr:ai_montr	-2
fr:ai_offert	-18
fr:ai_oubl	-21
fr:ai_ouvert	-7
fr:ai_pai	-31
fr:ai_parl	-23
fr:ai_pas	16
fr:ai_pass	-10
fr:ai_plus	-17
fr:ai_port	6
fr:ai_pos	31
fr:ai_presqu	-9
fr:ai_pris	13
fr:ai_ral	-9
fr:ai_recu	49
fr:ai_regl	11
fr:ai_rempl	5
fr:ai_retrouv	-6
fr:ai_rien	18
fr:ai_sign	-24
fr:ai_signal	-4
fr:ai_sort	-18
fr:ai_suiv	-10
fr:ai_telephon	-19
fr:ai_tir	5
fr:ai_toujour	20
fr:ai_tout	-16
fr:ai_trouv	19
fr:ai_un	-3
fr:ai_une	15
fr:ai_vendu	-15
fr:ai_voulu	-16
fr:ai_vu	23
fr:aid	-38
fr:aie	-17
fr:aiguill	6
fr:ail	-22
fr:ailleur	-22
fr:ailleur_le	-5
fr:aim	-47
fr:aim_le	-11
fr:aim_mieux	-7
fr:aim_que	-21
fr:aimabl	-17
fr:ain	-27
fr:ains	-13
fr:ains_que	-13
fr:air	23
fr:air_de	-24
fr:ait	4
fr:ajout	-8
fr:ajout_un	-9
fr:ajout_une	-13
fr:alarm	11
fr:alert	-3
fr:alistair	-7
fr:all	20
fr:allais	-4
fr:allait	2
fr:allait_pas	4
fr:alle	46
fr:alle_a	-4
fr:allemand	12
fr:aller	-6
fr:aller_a	2
fr:allerg_aux	-2
fr:allez	-19
fr:allo	2
fr:allo_ce	6
fr:alloc	5
fr:allofil	-26
fr:allum	-32
fr:allur	18
fr:alors	23
fr:alors_je	-40
fr:alors_que	51
fr:alreadi	-13
fr:also	18
fr:am	-10
fr:am_not	-28
fr:amandin	-5
fr:amateur	-15
fr:amateur_de	-15
fr:ambul	-6
fr:amen	-19
fr:amend	-15
fr:amend_de	-18
fr:americain	21
fr:ami	9
fr:amis	-28
fr:amour	11
fr:ampoul	6
fr:an	-13
fr:an_a	26
fr:an_chez	-12
fr:an_de	10
fr:an_est	-36
fr:an_et	-21
fr:an_je	-11
fr:an_pass	-33
fr:an_pour	-8
fr:an_prochain	-13
fr:an_que	5
fr:an_sans	-8
fr:an_se	19
fr:analys	-3
fr:ancien	-18
fr:ancien_fournisseur	-6
fr:and	32
fr:and_a	27
fr:and_i	-19
fr:and_it	14
fr:and_the	-3
fr:and_you	-21
fr:andre	-5
fr:anesthes	-6
fr:ange	-30
fr:anglais	-16
fr:angri	-4
fr:ani	-9
fr:anim	-16
fr:animal	5
fr:anne	17
fr:anne-soph	-10
fr:anne_a	-7
fr:anniversair	31
fr:annonc	8
fr:annonc_#	13
fr:annonc_a	22
fr:annonc_au	-21
fr:annonc_de	7
fr:annonc_le	6
fr:annonc_que	9
fr:annonc_une	-23
fr:annuel	10
fr:annul	-11
fr:annul_de	-13
fr:annul_le	-32
fr:annul_pour	3
fr:anomal	-19
fr:anoth	-5
fr:anselm	-9
fr:answer	9
fr:antivirus	15
fr:any	-24
fr:any_new	-12
fr:anywai	-19
fr:aout_#	-19
fr:aout_a	-5
fr:aout_et	19
fr:apologi	4
fr:apparait	-11
fr:apparaitr	3
fr:appareil	-19
fr:appareil_audit	-10
fr:appareil_de	-16
fr:apparentli	3
fr:appart	-28
fr:appel	-4
fr:appel_#	-7
fr:appel_a	10
fr:appel_au	8
fr:appel_avant	-16
fr:appel_ce	-9
fr:appel_de	-24
fr:appel_en	-4
fr:appel_et	-3
fr:appel_la	-17
fr:appel_moi	-12
fr:appel_ou	16
fr:appel_pour	-28
fr:appel_un	-8
fr:appl	31
fr:appl_de	-8
fr:appl_me	14
fr:appliqu	-4
fr:appliqu_a	4
fr:appliqu_de	8
fr:appoint	11
fr:apport	-15
fr:apport_un	-9
fr:apprec	-14
fr:apprend	4
fr:apprend_que	22
fr:apprendr	8
fr:apprent	-22
fr:appris	11
fr:appris_a	7
fr:appris_par	5
fr:approch	12
fr:appui	25
fr:apre	2
fr:apres-mid	30
fr:apres-vent	5
fr:apres_ca	-29
fr:apres_deux	-3
fr:apres_la	-10
fr:apres_le	-4
fr:apres_mon	16
fr:apres_notre	7
fr:apres_son	-12
fr:apres_trois	7
fr:apres_une	-5
fr:apres_votre	5
fr:april	-16
fr:april_#	-21
fr:arachid	18
fr:araign	-3
fr:arbre	4
fr:archiv	20
fr:are	25
fr:are_you	-12
fr:arlon	-8
fr:armoir	17
fr:arrach	-5
fr:arrang	-28
fr:arrang_ca	-9
fr:arret	8
fr:arret_a	16
fr:arret_de	6
fr:arret_depuis	18
fr:arretent	25
fr:arrier	-5
fr:arriv	-5
fr:arriv_#	-12
fr:arriv_a	7
fr:arriv_au	-2
fr:arriv_avec	32
fr:arriv_ce	-8
fr:arriv_dans	-14
fr:arriv_de	-12
fr:arriv_en	7
fr:arriv_le	3
fr:arrivent	10
fr:arsenault	-11
fr:art	8
fr:articl	-21
fr:articl_#	-15
fr:as	-37
fr:as_dit	-34
fr:ascenseur	-14
fr:ask	16
fr:asked	-34
fr:asked_for	7
fr:aspir	-15
fr:asseoir	-7
fr:assez	-15
fr:assiet	33
fr:assiet_de	12
fr:assis	-27
fr:assis_dev	-24
fr:assist_a	-9
fr:assoc	-11
fr:assur	-43
fr:assur_le	-11
fr:assur_que	-28
fr:assureur	-27
fr:assureur_et	-5
fr:asterisqu	-5
fr:at	10
fr:at_#	14
fr:at_the	17
fr:atel	-7
fr:attach	-17
fr:attached	-17
fr:attend	19
fr:attend_a	21
fr:attend_dans	-20
fr:attend_de	-7
fr:attend_depuis	14
fr:attend_encor	45
fr:attend_le	-22
fr:attend_son	-9
fr:attend_une	12
fr:attendent	14
fr:attendr	-10
fr:attendu	18
fr:attendu_#	22
fr:attent	-7
fr:attent_pour	-9
fr:attest	10
fr:attest_de	18
fr:attribu	5
fr:au	-5
fr:au-dessus	16
fr:au_#	-49
fr:au_bar	20
fr:au_bon	-8
fr:au_bord	-3
fr:au_bout	15
fr:au_bureau	-29
fr:au_cabinet	-4
fr:au_centim	-20
fr:au_centr	-4
fr:au_chalet	-3
fr:au_ciel	-16
fr:au_club	10
fr:au_coin	-3
fr:au_complet	-10
fr:au_comptoir	-6
fr:au_contrair	-11
fr:au_debut	-24
fr:au_depart	20
fr:au_dessert	16
fr:au_deuxiem	21
fr:au_distributeur	21
fr:au_doigt	-22
fr:au_doss	19
fr:au_four	-24
fr:au_garag	-12
fr:au_guichet	4
fr:au_jambon	22
fr:au_just	-5
fr:au_lendemain	5
fr:au_lieu	22
fr:au_magasin	-2
fr:au_matin	15
fr:au_meme	-15
fr:au_milieu	16
fr:au_moins	-20
fr:au_mois	6
fr:au_moment	10
fr:au_nez	25
fr:au_nom	-21
fr:au_numero	-4
fr:au_pet	-3
fr:au_plais	-5
fr:au_plan	-13
fr:au_plus	-49
fr:au_post	20
fr:au_prem	13
fr:au_printemp	-17
fr:au_prix	-5
fr:au_proprietair	5
fr:au_quai	9
fr:au_rayon	5
fr:au_salon	-16
fr:au_servic	-16
fr:au_sol	-8
fr:au_sommair	-21
fr:au_sous-sol	-4
fr:au_sucr	-9
fr:au_sujet	-14
fr:au_tarif	-15
fr:au_tel	8
fr:au_telephon	-26
fr:au_top	-22
fr:au_troisiem	-21
fr:aucun	36
fr:aucun_des	14
fr:aucun_ne	5
fr:aucun_repons	25
fr:aucun_souc	-9
fr:aucun_visit	24
fr:audit	-5
fr:audrei	-19
fr:augment	-3
fr:augment_de	4
fr:august	-15
fr:aujourd'hui	31
fr:aur	-22
fr:aur_besoin	-12
fr:aur_vous	-3
fr:aura	-24
fr:aurait	-18
fr:aurel	-16
fr:aurez	-14
fr:auss	-28
fr:auss_la	-13
fr:aut	11
fr:authentif	5
fr:auto	-2
fr:autobus	-31
fr:autocar	-4
fr:autocoll	16
fr:automat	20
fr:automn	9
fr:autor	-12
fr:autour	3
fr:autour_de	-16
fr:autr	-4
fr:autr_a	-8
fr:autr_avis	-16
fr:autr_chos	-4
fr:autr_client	5
fr:autr_group	7
fr:autr_pour	2
fr:autr_qui	-17
fr:aux	-4
fr:aux_#	8
fr:aux_amateur	-15
fr:aux_avis	-4
fr:aux_lettr	12
fr:aux_petit	-20
fr:aux_urgenc	19
fr:avaient	-21
fr:avais	-23
fr:avais_command	2
fr:avais_demand	4
fr:avais_dit	13
fr:avais_ecrit	-11
fr:avais_pas	3
fr:avais_peur	-13
fr:avais_un	4
fr:avais_une	-15
fr:avait_annonc	-24
fr:avait_assur	-4
fr:avait_certif	19
fr:avait_command	-20
fr:avait_confirm	-15
fr:avait_convenu	-20
fr:avait_deja	-10
fr:avait_demand	-16
fr:avait_dit	-13
fr:avait_du	-9
fr:avait_ete	29
fr:avait_garant	-23
fr:avait_jur	16
fr:avait_oubl	12
fr:avait_pas	13
fr:avait_prom	17
fr:avait_que	-4
fr:avait_reserv	-22
fr:avait_rien	-23
fr:avait_un	4
fr:avait_une	7
fr:aval	-5
fr:avanc	-3
fr:avanc_de	-5
fr:avanc_le	-8
fr:avanc_pour	26
fr:avant	-31
fr:avant-mid	-19
fr:avant_#	6
fr:avant_ce	-7
fr:avant_de	3
fr:avant_la	-44
fr:avant_le	-23
fr:avant_les	21
fr:avant_meme	21
fr:avant_mid	-24
fr:avant_que	-10
fr:avant_vendred	-16
fr:avc	7
fr:avec	-34
fr:avec_#	29
fr:avec_ca	12
fr:avec_de	-28
fr:avec_des	-9
fr:avec_deux	2
fr:avec_la	-21
fr:avec_laquel	-7
fr:avec_les	-27
fr:avec_leur	-12
fr:avec_lui	-11
fr:avec_ma	5
fr:avec_mes	-21
fr:avec_moi	-15
fr:avec_nos	-21
fr:avec_notre	-11
fr:avec_nous	-20
fr:avec_sa	-13
fr:avec_ses	4
fr:avec_son	-30
fr:avec_trois	-2
fr:avec_un	3
fr:avec_une	8
fr:avec_votre	13
fr:avec_vous	-27
fr:aven	-13
fr:avert	-8
fr:aveugl	3
fr:avez_chang	14
fr:avez_dit	-27
fr:avez_ferm	5
fr:avez_mis	21
fr:avez_pas	-7
fr:avez_pos	-7
fr:avez_vous	-31
fr:aviez	-40
fr:aviez_annonc	-15
fr:aviez_ecrit	-20
fr:avion	7
fr:avions	-25
fr:avions_chois	-6
fr:avions_reserv	-14
fr:avis	-10
fr:avis_de	-7
fr:avocat	-6
fr:avoir	2
fr:avoir_des	-3
fr:avoir_le	-16
fr:avoir_pris	11
fr:avoir_rien	17
fr:avons_appris	14
fr:avons_dorm	-3
fr:avons_eu	20
fr:avons_pai	-19
fr:avons_pas	-9
fr:avril_le	26
fr:awai	-20
fr:ayant	-3
fr:b	-12
fr:bac	21
fr:bac_de	24
fr:bach	18
fr:back	-17
fr:backup	-3
fr:badg	-3
fr:bagag	-6
fr:bagu	-13
fr:bai	-16
fr:baignoir	15
fr:bain	34
fr:bain_avec	14
fr:bain_de	-6
fr:baiss	20
fr:bal	-4
fr:balai	-21
fr:balanc	15
fr:balcon	7
fr:ball	-10
fr:ball_pour	-11
fr:ballon	24
fr:banc	7
fr:banc_de	17
fr:bancair	18
fr:bancontact	27
fr:band	9
fr:banqu	17
fr:baptem	-8
fr:bar	36
fr:barr	45
fr:barr_de	23
fr:bas	13
fr:bas_de	-21
fr:bas_et	-12
fr:bass	-10
fr:bassin	10
fr:bastien	-8
fr:bat	-7
fr:bateau	-10
fr:batter	-13
fr:baudoux	20
fr:baum	-13
fr:bb	19
fr:be	-56
fr:beatric	27
fr:beau	-29
fr:beau-per	-15
fr:beaucoup_de	7
fr:beb	4
fr:beb_de	-8
fr:becaus	-13
fr:bed	-15
fr:been	-13
fr:befor	-22
fr:bel	-27
fr:bellav	-5
fr:belle-fill	-9
fr:belle-mer	-20
fr:belle-soeur	14
fr:bemol	-20
fr:benal	-2
fr:benevol	-9
fr:benoit	9
fr:benoit_me	9
fr:bequill	-4
fr:berenger	-14
fr:bergeron	-6
fr:bertrand	-9
fr:besoin	-37
fr:besoin_de	-23
fr:best	-24
fr:bet	-3
fr:beurr	27
fr:bibliothequ	-30
fr:bien	-60
fr:bien_a	-8
fr:bien_arriv	-10
fr:bien_ce	-8
fr:bien_content	-11
fr:bien_correct	-8
fr:bien_de	-16
fr:bien_des	-9
fr:bien_en	-3
fr:bien_fait	-11
fr:bien_fin	-5
fr:bien_jou	-3
fr:bien_la	-2
fr:bien_le	-11
fr:bien_que	-10
fr:bien_recu	-9
fr:bien_vouloir	-5
fr:bientot	11
fr:bienvenu	-19
fr:bier	-19
fr:bier_au	-13
fr:bigorneau	-23
fr:bilan	-4
fr:bill	34
fr:billed	19
fr:billet	-20
fr:billet_#	-17
fr:billet_et	-9
fr:bilodeau	-6
fr:bin	2
fr:bip	-18
fr:biscuit	-12
fr:bistro	-18
fr:blagu	-9
fr:blanc	-3
fr:bless	-20
fr:bleu	19
fr:bloc	25
fr:blok	7
fr:blond	-22
fr:bloqu	-32
fr:bloqu_a	-3
fr:bloqu_par	-3
fr:bobo	-21
fr:boeuf	-12
fr:bogu	-20
fr:boil	-21
fr:boir	-6
fr:bois	-33
fr:boit	23
fr:boit_aux	12
fr:boit_de	-30
fr:boit_en	-6
fr:boit_est	29
fr:boit_vocal	7
fr:bol	12
fr:bon	-37
fr:bon_anne	-7
fr:bon_de	-11
fr:bon_dos	6
fr:bon_et	-18
fr:bon_humeur	-7
fr:bon_journ	-7
fr:bon_pour	15
fr:bon_sen	-13
fr:bonhomm	-7
fr:bonjour	-35
fr:bonjour_a	-9
fr:bonjour_benoit	-3
fr:bonjour_bruno	-6
fr:bonjour_ce	-21
fr:bonjour_je	-13
fr:bonjour_karim	-4
fr:bonjour_kim	5
fr:bonjour_kim-anh	-5
fr:bonjour_le	-14
fr:bonjour_madam	-10
fr:bonjour_marie-ang	-4
fr:bonjour_mme	-6
fr:bonjour_mon	-15
fr:bonjour_monsieur	-4
fr:bonjour_nanci	-3
fr:bonjour_nous	-17
fr:bonjour_on	12
fr:bonnet	-7
fr:bonsoir	-55
fr:book	-17
fr:bor	9
fr:bord	24
fr:bord_de	-5
fr:bordel	3
fr:bore	-27
fr:bore_#	-27
fr:born	8
fr:born_de	-14
fr:boss	7
fr:bott_de	21
fr:bouch	11
fr:bouchon	-19
fr:boucl	-9
fr:boucl_de	4
fr:boug	6
fr:boug_de	12
fr:bouill	3
fr:bouilloir	-20
fr:bouillott	9
fr:boulet	-5
fr:boulevard	-16
fr:boulot	17
fr:bouquet	-11
fr:bout	8
fr:bout_a	10
fr:bout_de	11
fr:bout_des	-7
fr:bout_du	-17
fr:bouteil_de	-11
fr:boutin	-7
fr:boutiqu	24
fr:bouton	5
fr:bouton_de	22
fr:box	11
fr:braill	-6
fr:brais	-15
fr:branch	25
fr:branch_le	15
fr:branl	36
fr:bras	9
fr:bras_et	7
fr:braseo	-30
fr:braseo_#	-12
fr:brass	-6
fr:bravo	-37
fr:bravo_a	-7
fr:bravo_pour	-32
fr:breakfast	14
fr:bring	-14
fr:bris	-20
fr:brizair	-10
fr:brizair_#	-10
fr:brochur	7
fr:broken	5
fr:brouillard	-2
fr:bruc	-7
fr:brui	-21
fr:bruit_de	26
fr:brul	19
fr:brul_le	10
fr:bruleur	3
fr:brum	-10
fr:brun	49
fr:brunch	-31
fr:bruno	-46
fr:bruno_le	-16
fr:bu	-20
fr:buander	20
fr:budget	-20
fr:buffet	-3
fr:buffet_froid	-12
fr:bug	-4
fr:bureau	-17
fr:bureau_a	24
fr:bureau_de	12
fr:bureau_du	-15
fr:bureau_et	-7
fr:bureau_sont	-3
fr:burger	5
fr:bus	-16
fr:bus_#	-11
fr:but	34
fr:but_the	16
fr:by	10
fr:by_the	14
fr:c	12
fr:c_dans	5
fr:c_est	12
fr:ca	2
fr:ca_a	-5
fr:ca_arriv	-21
fr:ca_ce	10
fr:ca_chang	-21
fr:ca_coul	7
fr:ca_coup	10
fr:ca_cout	17
fr:ca_dans	-19
fr:ca_de	11
fr:ca_dit	-12
fr:ca_en	-20
fr:ca_et	-3
fr:ca_fai	9
fr:ca_fais	-5
fr:ca_fait	16
fr:ca_lach	-11
fr:ca_les	15
fr:ca_march	-31
fr:ca_moulin	6
fr:ca_ne	18
fr:ca_part	-11
fr:ca_prend	11
fr:ca_pu	-14
fr:ca_se	-28
fr:ca_sent	23
fr:ca_son	43
fr:ca_sur	4
fr:ca_tient	-3
fr:ca_va	15
fr:ca_vous	-8
fr:caban	-13
fr:cabanon	3
fr:cabin	-14
fr:cabinet	17
fr:cabl	-7
fr:cabl_et	-13
fr:cach	-13
fr:cachet	14
fr:cadeau	-15
fr:cadr	8
fr:caf	5
fr:caf_de	-14
fr:caf_et	8
fr:cahi	-40
fr:cahi_des	-27
fr:caiss	21
fr:caiss_ne	-10
fr:caiss_qui	-2
fr:calcul	-14
fr:calendr	-26
fr:call	-30
fr:called	5
fr:calm	-56
fr:cam	13
fr:cambriolag	-13
fr:camer	-24
fr:camion	15
fr:camion_est	4
fr:camionnet	47
fr:camp	-4
fr:camping	-20
fr:can	-9
fr:can_not	6
fr:can_you	-14
fr:canad	-24
fr:canal	-7
fr:canap	7
fr:canard	-13
fr:candidatur	-4
fr:canicul	-12
fr:cann	18
fr:capabl	-3
fr:capabl_de	-3
fr:capot	27
fr:capric	-24
fr:capsul	14
fr:captur	-11
fr:car	-3
fr:caracter	-9
fr:card	-16
fr:carin	8
fr:carnet	10
fr:carnet_de	-5
fr:carol	-8
fr:carr	6
fr:carreau	29
fr:carrelag	6
fr:carreleur	-17
fr:cart_a	-6
fr:cart_en	5
fr:cart_et	-10
fr:cart_ne	4
fr:cart_pas	16
fr:carte-cadeau	-23
fr:carton	15
fr:cas	-19
fr:cas_de	-15
fr:cash	-21
fr:casi	25
fr:casqu	5
fr:cass	-5
fr:casserol	2
fr:catalogu	19
fr:caus	-47
fr:caus_de	-22
fr:caus_des	-21
fr:caus_du	-2
fr:caution	-17
fr:cav	-7
fr:cav_depuis	16
fr:cc	-12
fr:ce_est	-14
fr:ce_etait	27
fr:ce_jour	15
fr:ce_matin	36
fr:ce_model	-8
fr:ce_mois	5
fr:ce_moment	-11
fr:ce_mont	-13
fr:ce_ne	-52
fr:ce_normal	-11
fr:ce_numero	20
fr:ce_papi	-10
fr:ce_que	-30
fr:ce_qui	-11
fr:ce_sera	-13
fr:ce_serait	-40
fr:ce_soir	11
fr:ce_soit	-17
fr:ce_sont	4
fr:ce_temp	19
fr:ce_week-end	-8
fr:cecil	-12
fr:ced	23
fr:ced_sous	13
fr:cedr	26
fr:cel	-13
fr:cel_de	12
fr:cel_du	-11
fr:cel_fait	-20
fr:cel_ne	-12
fr:cellulair	-5
fr:celui	-13
fr:celui_de	-13
fr:celui_du	-13
fr:celui_qui	15
fr:cendr	-17
fr:centim	-28
fr:centimetr	-12
fr:centr	2
fr:centr_de	9
fr:central	18
fr:ceremon	-6
fr:certain	15
fr:certif	34
fr:certif_que	23
fr:certificat	-22
fr:certificat_de	-10
fr:ces	-28
fr:cess	-2
fr:cess_de	4
fr:cet	-15
fr:cette	10
fr:cette_anne	28
fr:cette_chambr	-7
fr:cette_dat	-4
fr:cette_fois	-16
fr:cette_lettr	-8
fr:cette_lign	-12
fr:cette_nuit	27
fr:cette_semain	-42
fr:ceux	-24
fr:ceux_qui	-19
fr:ch	-15
fr:ch_#	-15
fr:chacun	-7
fr:chain	2
fr:chais	33
fr:chais_dev	-22
fr:chais_et	19
fr:chalet	-7
fr:chaleur	-23
fr:chaloup	5
fr:chambr	17
fr:chambr_#	-27
fr:chambr_a	31
fr:chambr_de	-31
fr:chambr_du	19
fr:chambr_est	-9
fr:chambr_et	-18
fr:chambr_etait	4
fr:chambr_pour	23
fr:champ	6
fr:chanc	-11
fr:chanc_de	-15
fr:chang	-12
fr:chang_de	7
fr:chang_en	18
fr:chang_la	-5
fr:chang_le	-14
fr:chang_les	15
fr:chang_rien	-9
fr:chang_un	-12
fr:changed	15
fr:changent	-6
fr:chanson	5
fr:chant	12
fr:chantal	-5
fr:chapeau	-19
fr:chaqu	32
fr:chaqu_anne	-2
fr:chaqu_appel	-4
fr:chaqu_fois	20
fr:chaqu_jour	-5
fr:chaqu_soir	-20
fr:char	-5
fr:charg	14
fr:charg_#	7
fr:charg_a	15
fr:chargeur	7
fr:chariot	4
fr:charleroi	-18
fr:charm	-4
fr:charming	8
fr:chass	2
fr:chat	-17
fr:chat_au	5
fr:chaud	-19
fr:chaud_a	-7
fr:chaud_depuis	18
fr:chaud_en	-29
fr:chaud_est	27
fr:chaud_et	-14
fr:chauff	-50
fr:chauffag	-23
fr:chauffe-eau	-9
fr:chauffer	6
fr:chauffeur	-6
fr:chauffeur_de	-18
fr:chauss	-14
fr:chausset	6
fr:chaussur	-5
fr:cheer	-18
fr:chef	-12
fr:chef_de	-16
fr:chemin	16
fr:chen	-2
fr:chequ	-12
fr:cher	-45
fr:cher_client	9
fr:cher_equip	-7
fr:cher_madam	-9
fr:cher_pour	-2
fr:cher_que	-19
fr:cherch	-10
fr:cherch_la	9
fr:cherch_le	-16
fr:cherch_mon	-17
fr:cherch_pas	-11
fr:cherch_un	-2
fr:cherch_une	-3
fr:cheval	8
fr:cheveux	7
fr:chevill	-3
fr:chez	-4
fr:chez_des	-18
fr:chez_elle	-10
fr:chez_eux	10
fr:chez_la	-26
fr:chez_le	15
fr:chez_les	-8
fr:chez_ma	11
fr:chez_moi	-33
fr:chez_mon	-14
fr:chez_nous	23
fr:chez_un	-3
fr:chez_vous	9
fr:chican	-20
fr:chicoutim	13
fr:chien	8
fr:chien_a	-31
fr:chien_de	-3
fr:chien_est	27
fr:chien_mouill	25
fr:chiffr	-36
fr:chiffr_de	-21
fr:chinois	21
fr:chip	7
fr:choc	-8
fr:chocolat	8
fr:chois	6
fr:chois_pas	-20
fr:chois_un	6
fr:choix	7
fr:choix_de	3
fr:chos	-27
fr:chos_que	-22
fr:chrom	36
fr:chum	-23
fr:chut	-4
fr:ci	4
fr:ci-dessous	-10
fr:ci-joint	-25
fr:ciel	-35
fr:cigaret	4
fr:cimet	-3
fr:cinq	-10
fr:cinq_an	-11
fr:cinq_fois	19
fr:cinq_jour	16
fr:cinq_minut	-11
fr:cinq_semain	4
fr:cinqu	-11
fr:cinquiem	39
fr:cinquiem_fois	3
fr:circul	-23
fr:cit	-14
fr:citat	-9
fr:citat_sera	-9
fr:citern	-8
fr:civil	-5
fr:clac	5
fr:clair	-43
fr:clapet	15
fr:claqu	8
fr:class	-4
fr:claud	-6
fr:claudin	-9
fr:clav	15
fr:cle	17
fr:cle_a	-14
fr:cle_de	22
fr:clean	3
fr:clic	7
fr:click	10
fr:client	4
fr:client_a	-33
fr:client_de	38
fr:client_depuis	-22
fr:client_et	-9
fr:client_fach	-11
fr:client_mecontent	-25
fr:client_ne	-17
fr:client_que	4
fr:client_qui	-24
fr:clientel	5
fr:clignot	9
fr:clim	31
fr:climatis	4
fr:cliniqu	7
fr:cliqu	24
fr:cliqu_ici	-10
fr:cliqu_sur	27
fr:clochet	10
fr:cloison	3
fr:cloqu	-2
fr:clos	-13
fr:closed	31
fr:clotur	-17
fr:clou	-2
fr:clout	-20
fr:club	-12
fr:club_de	-8
fr:cm	5
fr:cm_de	16
fr:co	-34
fr:coch	26
fr:cod_promo	4
fr:coeur	-46
fr:coff	18
fr:coffr	15
fr:cogn	-9
fr:coin	10
fr:coin_de	-8
fr:coinc	9
fr:coinc_a	-8
fr:colet	-18
fr:colin	-4
fr:colis	-2
fr:coll	32
fr:coll_sur	21
fr:collect	16
fr:collegu_de	4
fr:collegu_ne	-15
fr:colon	-9
fr:com	-9
fr:com_on	15
fr:comand	4
fr:combien	-36
fr:combien_cout	-7
fr:combien_de	-23
fr:combl	2
fr:coming	-3
fr:comit	-19
fr:comm_a	-10
fr:comm_au	-3
fr:comm_ca	-7
fr:comm_convenu	16
fr:comm_de	-10
fr:comm_des	16
fr:comm_du	-4
fr:comm_en	-10
fr:comm_la	-17
fr:comm_moi	-9
fr:comm_mon	15
fr:comm_on	-11
fr:comm_par	7
fr:comm_se	-12
fr:comm_si	-23
fr:comm_un	14
fr:comm_une	26
fr:comm_vous	-22
fr:command	-5
fr:command_#	4
fr:command_a	-8
fr:command_de	-6
fr:command_du	7
fr:command_en	-12
fr:command_un	-18
fr:commenc	-16
fr:commenc_a	-2
fr:commencent	-11
fr:commencent_a	-11
fr:comment	-41
fr:comment_on	-6
fr:commentair	-23
fr:commerc	-6
fr:commercial	-3
fr:commun	20
fr:commun_a	22
fr:communal	-13
fr:communiqu	-11
fr:communiqu_avec	-12
fr:compagn	-2
fr:compar	7
fr:complaint	-10
fr:complet	-20
fr:complet_a	-2
fr:complet_le	-16
fr:compliqu	-9
fr:comport	8
fr:compos	12
fr:compos_le	7
fr:compr	-11
fr:compr_dans	-5
fr:compren	15
fr:comprend	-9
fr:comprend_les	7
fr:comprend_pas	-4
fr:comprendr	4
fr:compresseur	-20
fr:comprim	-17
fr:compris	-17
fr:compt	20
fr:compt_#	30
fr:compt_a	-3
fr:compt_de	8
fr:compt_deux	-2
fr:compt_la	15
fr:compt_le	23
fr:compt_les	18
fr:compt_pour	22
fr:compt_rendu	-3
fr:compt_une	18
fr:comptabl	-32
fr:comptabl_a	-17
fr:compteur	16
fr:comptoir	5
fr:comptoir_a	24
fr:comptoir_de	7
fr:comptoir_le	6
fr:con	-35
fr:con_mainten	-15
fr:con_rien	-3
fr:concern	-18
fr:concierg	18
fr:concurrent	-6
fr:concurrent_a	4
fr:condamn	-10
fr:condit	7
fr:conducteur	5
fr:conduit	16
fr:conduit_de	23
fr:conf	-19
fr:confirm	-26
fr:confirm_#	-13
fr:confirm_le	-11
fr:confirm_par	-24
fr:confirm_que	-15
fr:confitur	-2
fr:confort	-16
fr:confrer	-16
fr:cong	-11
fr:cong_jusqu	-8
fr:congel	9
fr:conjoint	-8
fr:connaiss	32
fr:connaiss_le	-6
fr:connaiss_pas	3
fr:connait	-33
fr:connait_le	-5
fr:connaitr	-6
fr:connect	-14
fr:connexion	27
fr:conrad	-5
fr:conseil	-13
fr:conseil_de	-11
fr:conseiller	-13
fr:conseiller_a	-4
fr:consent	3
fr:consequent	-9
fr:consign	-2
fr:consol	17
fr:consomm	-9
fr:constat	11
fr:construct	4
fr:consult	-5
fr:consult_de	16
fr:cont	-7
fr:contact	6
fr:conten	4
fr:content	-29
fr:content_de	-10
fr:contenu	24
fr:contest	12
fr:contest_la	-8
fr:contest_le	6
fr:contient	12
fr:continu	10
fr:continu_a	4
fr:continu_de	17
fr:contr	22
fr:contr_#	11
fr:contr_il	29
fr:contr_la	29
fr:contr_le	12
fr:contr_les	21
fr:contradictoir	-3
fr:contradictoir_du	18
fr:contraint	7
fr:contrair	-11
fr:contrat	18
fr:contrat_ce	-3
fr:contrat_de	8
fr:contrat_pour	-14
fr:control	-14
fr:convenu	10
fr:convers	6
fr:convient	-8
fr:conviv	3
fr:coordon	-9
fr:coordon_bancair	-6
fr:cop_de	-14
fr:copi	11
fr:copieux	-12
fr:coproprietair	-11
fr:corinn	-9
fr:cornet	-6
fr:correct	-19
fr:correspond	-10
fr:corrig	-31
fr:corrig_une	7
fr:costum	11
fr:costum_de	9
fr:cot	21
fr:cot_a	-5
fr:cot_de	19
fr:cot_des	10
fr:cot_du	37
fr:cot_qui	3
fr:cotis	-5
fr:couch	6
fr:couchag	18
fr:coucou	-14
fr:coud	-9
fr:coudonc	-5
fr:coul	5
fr:coul_du	22
fr:could	-22
fr:could_someon	-3
fr:could_you	-16
fr:couleur	-21
fr:couloir	-23
fr:coup	-14
fr:coup_de	13
fr:coup_la	-4
fr:coup_le	-15
fr:coupl	-24
fr:coupl_de	-18
fr:coupur	-12
fr:coupur_de	-15
fr:cour	-9
fr:cour_apres	13
fr:cour_partout	-3
fr:courag	-6
fr:couron	-2
fr:courr	-23
fr:courr_de	-5
fr:courriel	54
fr:courriel_cliqu	-2
fr:courriel_de	-18
fr:courriel_du	12
fr:courriel_que	23
fr:courroi	4
fr:cours	16
fr:court	-10
fr:courtois	-8
fr:couru	-24
fr:cousin	-11
fr:cout	5
fr:cout_#	19
fr:coutur	-14
fr:couvercl	-29
fr:couvert	16
fr:couvertur	-6
fr:couvr	17
fr:crash	-16
fr:crayon	-3
fr:cre	-3
fr:creanc	-9
fr:crech	-21
fr:cred	7
fr:credit	-20
fr:crem	-18
fr:crep	-3
fr:crev	-18
fr:crevet	6
fr:cri	-46
fr:cri_apres	-6
fr:croi	8
fr:croient	-23
fr:croient_que	-23
fr:croir_que	3
fr:crois	13
fr:crois_que	-16
fr:croiss	15
fr:croit	18
fr:croquet	11
fr:cru	4
fr:cuir	23
fr:cuisin	8
fr:cuisin_de	-25
fr:cuisin_et	-18
fr:cuisson	-22
fr:cur	-21
fr:curieux	-6
fr:cut	-25
fr:cv	-18
fr:cv_est	-6
fr:d	-5
fr:dai	-28
fr:dai_#	4
fr:dam	-27
fr:dam_a	-24
fr:dam_au	6
fr:dam_du	-14
fr:dam_est	-9
fr:dam_me	-20
fr:danger	4
fr:dans	6
fr:dans_#	-14
fr:dans_ce	3
fr:dans_la	-17
fr:dans_le	8
fr:dans_leur	7
fr:dans_ma	19
fr:dans_mes	-12
fr:dans_mon	39
fr:dans_notre	18
fr:dans_sa	-14
fr:dans_son	11
fr:dans_un	-24
fr:dans_une	20
fr:dans_vos	5
fr:dans_votre	-10
fr:dat	2
fr:dat_a	15
fr:dat_de	-2
fr:dat_du	4
fr:dat_le	22
fr:dat_pour	-8
fr:davantag	4
fr:davoir	-12
fr:de	6
fr:de_#	-12
fr:de_abon	8
fr:de_abord	-11
fr:de_acces	-5
fr:de_accord	-7
fr:de_accueil	-8
fr:de_achat	2
fr:de_achet	16
fr:de_acompt	-27
fr:de_aid	-4
fr:de_ailleur	-17
fr:de_aller	-22
fr:de_annul	-10
fr:de_aout	21
fr:de_appel	11
fr:de_appoint	11
fr:de_apprendr	3
fr:de_appui	22
fr:de_apres	10
fr:de_argent	-12
fr:de_arret	10
fr:de_arriv	-13
fr:de_assur	-4
fr:de_attendr	14
fr:de_attent	6
fr:de_autr	-11
fr:de_avanc	-3
fr:de_avant	10
fr:de_avis	29
fr:de_avocat	13
fr:de_avoir	13
fr:de_avril	13
fr:de_bain	3
fr:de_bien	-6
fr:de_bois	-17
fr:de_bon	-29
fr:de_bord	6
fr:de_bris	-18
fr:de_bureau	10
fr:de_ca	29
fr:de_caf	2
fr:de_caiss	13
fr:de_camping	4
fr:de_carrelag	-13
fr:de_cass	-14
fr:de_ce	4
fr:de_cel	-5
fr:de_cette	24
fr:de_chambr	18
fr:de_chaud	-8
fr:de_chauffag	-16
fr:de_chez	-38
fr:de_cinq	11
fr:de_cle	-20
fr:de_client	2
fr:de_command	-3
fr:de_commerc	-15
fr:de_confirm	-14
fr:de_cong	-14
fr:de_cot	-19
fr:de_couchag	18
fr:de_coup	8
fr:de_cour	35
fr:de_courr	-13
fr:de_courriel	20
fr:de_cours	4
fr:de_cred	-23
fr:de_cuisin	-4
fr:de_dans	4
fr:de_deces	-4
fr:de_demain	-19
fr:de_demand	-8
fr:de_depart	-7
fr:de_dern	-13
fr:de_dessin	-16
fr:de_deux	9
fr:de_different	15
fr:de_dimanch	17
fr:de_dire	-5
fr:de_domain	19
fr:de_don	7
fr:de_doss	-3
fr:de_douch	5
fr:de_eau	15
fr:de_ecran	19
fr:de_ecrir	-4
fr:de_egout	-14
fr:de_electr	16
fr:de_emploi	-9
fr:de_en	-27
fr:de_enfant	-27
fr:de_entre	15
fr:de_entretien	31
fr:de_envoi	-6
fr:de_essai	-15
fr:de_ete	7
fr:de_etre	3
fr:de_eux	-12
fr:de_examen	9
fr:de_excus	-6
fr:de_expans	12
fr:de_experient	10
fr:de_expo	-14
fr:de_factur	-4
fr:de_faire	13
fr:de_famill	7
fr:de_ferm	-4
fr:de_fil	14
fr:de_fin	-6
fr:de_flut	39
fr:de_format	4
fr:de_frais	12
fr:de_fromag	-4
fr:de_fuit	-11
fr:de_garant	10
fr:de_gard	-13
fr:de_glac	7
fr:de_grac	-17
fr:de_group	9
fr:de_habitud	-23
fr:de_hi	5
fr:de_hiv	-23
fr:de_hotel	-5
fr:de_huil	-3
fr:de_huit	16
fr:de_ici	-38
fr:de_ident	8
fr:de_impot	4
fr:de_imprim	6
fr:de_insist	7
fr:de_invalid	3
fr:de_jeud	-19
fr:de_jour	14
fr:de_juillet	-23
fr:de_juin	3
fr:de_kin	16
fr:de_la	28
fr:de_le	-48
fr:de_leur	-16
fr:de_lir	7
fr:de_lit	-12
fr:de_livraison	-21
fr:de_locat	-5
fr:de_lui	39
fr:de_lund	5
fr:de_m	-6
fr:de_ma	-12
fr:de_mai	-34
fr:de_main	8
fr:de_main-d'oeuvr	17
fr:de_mar	-20
fr:de_march	-5
fr:de_mari	-8
fr:de_matern	-11
fr:de_me	-8
fr:de_meme	-9
fr:de_menag	8
fr:de_mercred	-11
fr:de_mes	3
fr:de_mettr	-9
fr:de_mid	-12
fr:de_minuit	19
fr:de_mis	-13
fr:de_mme	-27
fr:de_moi	20
fr:de_mon	-14
fr:de_mont	4
fr:de_naissanc	-4
fr:de_ne	-14
fr:de_neig	29
fr:de_noc	-18
fr:de_noel	7
fr:de_nos	-32
fr:de_not	-9
fr:de_notre	-7
fr:de_nous	-10
fr:de_nouveau	5
fr:de_nouvel	18
fr:de_nuit	15
fr:de_numero	15
fr:de_octobr	-16
fr:de_oeuf	27
fr:de_or	-23
fr:de_orang	3
fr:de_ordin	-4
fr:de_ouvertur	19
fr:de_ouvr	3
fr:de_pai	26
fr:de_paix	-9
fr:de_pan	40
fr:de_pann	-30
fr:de_papi	9
fr:de_parking	29
fr:de_parl	5
fr:de_part	-3
fr:de_pass	19
fr:de_pech	3
fr:de_photos	25
fr:de_plac	-5
fr:de_plastiqu	2
fr:de_plein	-9
fr:de_plus	-19
fr:de_port	9
fr:de_pouss	-4
fr:de_pouvoir	14
fr:de_preferent	-12
fr:de_pret	-6
fr:de_prix	-4
fr:de_problem	-21
fr:de_protect	6
fr:de_quatorz	4
fr:de_quatr	38
fr:de_quelqu'un	24
fr:de_quoi	-25
fr:de_ramp	9
fr:de_rappel	4
fr:de_recept	19
fr:de_recevoir	-11
fr:de_rechang	13
fr:de_recharg	-6
fr:de_recouvr	19
fr:de_regard	5
fr:de_rempl	27
fr:de_remplac	6
fr:de_rendez-vous	15
fr:de_repons	4
fr:de_reprendr	-6
fr:de_resil	4
fr:de_retard	-17
fr:de_retir	16
fr:de_retour	-22
fr:de_rien	-24
fr:de_rout	-18
fr:de_sa	-26
fr:de_sais	7
fr:de_samed	-32
fr:de_satisfact	14
fr:de_savoir	6
fr:de_se	24
fr:de_secour	-16
fr:de_secur	-11
fr:de_sejour	21
fr:de_semain	-6
fr:de_sept	16
fr:de_septembr	-23
fr:de_ser	18
fr:de_servic	14
fr:de_serviet	4
fr:de_ses	-3
fr:de_sherbrook	-7
fr:de_sign	-22
fr:de_six	19
fr:de_soin	5
fr:de_soir	-8
fr:de_son	7
fr:de_sort	-11
fr:de_souc	-37
fr:de_sport	-10
fr:de_station	20
fr:de_stress	-7
fr:de_sui	15
fr:de_suit	17
fr:de_suiv	6
fr:de_suppl	14
fr:de_sutur	-24
fr:de_telephon	6
fr:de_temp	-21
fr:de_toilet	-7
fr:de_tomb	16
fr:de_tous	6
fr:de_travail	7
fr:de_traver	-3
fr:de_trent	-25
fr:de_trois	-28
fr:de_trop	17
fr:de_trouv	23
fr:de_un	58
fr:de_une	-27
fr:de_urgenc	7
fr:de_urgent	-20
fr:de_vacanc	5
fr:de_velo	33
fr:de_ven	-4
fr:de_vi	11
fr:de_vingt	-15
fr:de_viv	-11
fr:de_vos	-31
fr:de_vous	15
fr:de_voyag	-5
fr:dead	19
fr:dear	-49
fr:dear_all	-11
fr:dear_mr	-13
fr:dear_ms	-4
fr:dear_sir	-9
fr:deau	33
fr:deau_chaud	32
fr:deb	8
fr:deball	4
fr:debat	-18
fr:debil	-10
fr:debit	13
fr:debit_#	3
fr:debord	10
fr:debout_dans	-9
fr:debranch	-25
fr:debut	-25
fr:debut_a	-8
fr:decal_de	-3
fr:deced	-13
fr:deced_le	-10
fr:decembr	-13
fr:deces	-4
fr:decharg	-7
fr:dechir	4
fr:decid	-12
fr:decid_de	-6
fr:declar	-7
fr:decoll	23
fr:decommand	26
fr:decompt	7
fr:deconseil	-4
fr:decor	-6
fr:decouvert	19
fr:decouvr	13
fr:decr	4
fr:decroch	46
fr:decu	-10
fr:dedan	-8
fr:deduit	-5
fr:def	14
fr:defaut	-22
fr:defaut_de	-17
fr:definit	-16
fr:deg	-13
fr:deg_de	-13
fr:degag	-12
fr:degel	-23
fr:degr	15
fr:degr_dans	-2
fr:dehor	-10
fr:deja_eu	-14
fr:deja_part	-5
fr:deja_raccroch	4
fr:dejeun	-20
fr:dejeuner	22
fr:del	-18
fr:del_de	-23
fr:del_pour	-12
fr:delcourt	-6
fr:delegu	-7
fr:delic	-18
fr:delval	-10
fr:demain	-57
fr:demain_#	-25
fr:demain_a	-25
fr:demand	5
fr:demand_#	34
fr:demand_a	28
fr:demand_au	-18
fr:demand_comment	-14
fr:demand_de	22
fr:demand_des	7
fr:demand_deux	3
fr:demand_du	-10
fr:demand_en	10
fr:demand_la	-12
fr:demand_le	4
fr:demand_ou	-15
fr:demand_pas	-14
fr:demand_pourquoi	-14
fr:demand_que	-29
fr:demand_se	4
fr:demand_sera	-12
fr:demand_si	5
fr:demand_trois	3
fr:demand_une	-15
fr:demarch	-5
fr:demarr	4
fr:demenag	9
fr:demenageur	-3
fr:demeur	-17
fr:demeur_de	-13
fr:demi-heur	18
fr:demoisel	-8
fr:demont	4
fr:den	-28
fr:deneig	-15
fr:denich	-7
fr:denis	-24
fr:dent	-4
fr:dent_cass	-22
fr:dentair	19
fr:dentist	-4
fr:dep	28
fr:dep_de	15
fr:depann	-11
fr:depannag	-16
fr:depart	9
fr:depart_a	12
fr:depart_de	-2
fr:depass	-14
fr:depend	-6
fr:depend_de	-6
fr:depl	-20
fr:deplac	17
fr:deplac_le	-12
fr:depos	-10
fr:depos_a	-26
fr:depos_la	-4
fr:depos_le	-9
fr:depot	-23
fr:depot_de	-5
fr:depui	6
fr:depui_#	3
fr:depuis	52
fr:depuis_#	-16
fr:depuis_ce	24
fr:depuis_des	-9
fr:depuis_deux	19
fr:depuis_dimanch	28
fr:depuis_dix	4
fr:depuis_fevr	-16
fr:depuis_hi	15
fr:depuis_je	-6
fr:depuis_jeud	31
fr:depuis_la	38
fr:depuis_le	8
fr:depuis_lund	-28
fr:depuis_neuf	-14
fr:depuis_onze	19
fr:depuis_paqu	-18
fr:depuis_que	20
fr:depuis_sa	-5
fr:depuis_samed	6
fr:depuis_six	-11
fr:depuis_trois	-9
fr:depuis_un	6
fr:depuis_vendred	-6
fr:depuis_votre	21
fr:derang	-8
fr:derek	10
fr:dern	2
fr:dern_fois	-27
fr:derr	2
fr:derr_la	3
fr:derr_le	3
fr:des	-4
fr:des_#	16
fr:des_chais	22
fr:des_chambr	19
fr:des_crep	12
fr:des_deux	2
fr:des_eau	-14
fr:des_enfant	-24
fr:des_excus	-9
fr:des_frais	-3
fr:des_gen	11
fr:des_heur	-2
fr:des_le	-11
fr:des_lunet	-7
fr:des_nouvel	-18
fr:des_petit	-17
fr:des_photos	-14
fr:des_produit	-3
fr:des_quatr	-5
fr:des_que	38
fr:des_toilet	2
fr:des_traval	-19
fr:des_vent	-11
fr:descend	22
fr:descendr	13
fr:descendu	-21
fr:desert	4
fr:design	-15
fr:desinscrir	15
fr:desk	6
fr:desol	-28
fr:desol_du	-15
fr:desorm	-24
fr:dessert	19
fr:dessin	-15
fr:dessous_de	9
fr:dessous_du	-20
fr:dessu	4
fr:dessus	22
fr:dessus_pis	15
fr:det	6
fr:detach	16
fr:detail	-11
fr:detaill	-8
fr:detaill_pour	-6
fr:detartrag	-6
fr:detecteur	-2
fr:detent	5
fr:deux	22
fr:deux_a	-9
fr:deux_an	12
fr:deux_autr	15
fr:deux_cent	3
fr:deux_de	-29
fr:deux_enfant	2
fr:deux_et	-11
fr:deux_etag	29
fr:deux_factur	-6
fr:deux_heur	26
fr:deux_jour	-10
fr:deux_matin	12
fr:deux_messag	23
fr:deux_minut	3
fr:deux_nuit	-5
fr:deux_person	-21
fr:deux_semain	-16
fr:deuxiem	24
fr:deuxiem_etag	9
fr:deuxiem_fois	-3
fr:dev	16
fr:dev_chez	14
fr:dev_de	8
fr:dev_elle	-15
fr:dev_etre	23
fr:dev_la	31
fr:dev_le	-21
fr:dev_les	3
fr:dev_lui	-31
fr:dev_ma	11
fr:dev_me	8
fr:dev_mon	3
fr:dev_ne	-18
fr:dev_nous	8
fr:dev_pass	13
fr:dev_pour	-7
fr:dev_repass	24
fr:dev_sign	-30
fr:dev_tout	6
fr:dev_toute	4
fr:dev_une	-10
fr:dev_ven	7
fr:devient	-17
fr:devin	6
fr:devoir	-13
fr:devon	-19
fr:devou	-7
fr:devr	-16
fr:devr_etre	-3
fr:di	3
fr:diabet	-15
fr:diagnostic	-14
fr:dial	18
fr:dict	-10
fr:did	-10
fr:dieu	-13
fr:different	10
fr:difficil	23
fr:diligent	-11
fr:dimanch	-6
fr:dimanch_a	-10
fr:dimanch_soir	-22
fr:din	3
fr:dind	13
fr:diplom	-11
fr:dir	-3
fr:dir_que	8
fr:dir_un	-6
fr:dire	-13
fr:dire_a	-19
fr:dire_ce	7
fr:dire_merc	-5
fr:dire_pourquoi	7
fr:dire_que	-16
fr:dire_si	-6
fr:direct	17
fr:direct_de	-11
fr:direct_sur	22
fr:directeur	-12
fr:directric	-5
fr:dirig	-3
fr:dis_#	4
fr:dis_pas	-12
fr:dis_que	-32
fr:discret	-28
fr:discut	-9
fr:disent	-8
fr:disjoncteur	28
fr:dison	-6
fr:disparu	-13
fr:disparu_de	7
fr:disponibl	-23
fr:disqu	-7
fr:distanc	15
fr:distingu	-14
fr:distributeur	19
fr:dit_#	31
fr:dit_a	19
fr:dit_ah	-24
fr:dit_au	-37
fr:dit_ce	-15
fr:dit_de	-7
fr:dit_dev	7
fr:dit_en	3
fr:dit_je	5
fr:dit_la	20
fr:dit_le	-7
fr:dit_oui	16
fr:dit_que	4
fr:dites	6
fr:dites_a	-17
fr:dites_le	-21
fr:dites_moi	-20
fr:dites_que	35
fr:diver	-8
fr:divers	19
fr:divis	-11
fr:divorc	-18
fr:dix	-27
fr:dix-huit	17
fr:dix-sept	8
fr:dix_a	5
fr:dix_an	2
fr:dix_heur	5
fr:dix_jour	-33
fr:dix_minut	8
fr:dizain	4
fr:dizain_de	4
fr:dj	-15
fr:dla	4
fr:do	-48
fr:do_i	-3
fr:do_it	-10
fr:do_not	-23
fr:do_you	-9
fr:docteur	11
fr:does	-27
fr:doigt	-19
fr:dois	-3
fr:dois_je	-20
fr:doit	-35
fr:doit_etre	-3
fr:doivent	-5
fr:dollar	44
fr:domain	26
fr:domicil	7
fr:dommag	10
fr:don	15
fr:don_a	21
fr:don_des	-9
fr:don_la	28
fr:don_le	13
fr:don_moi	-10
fr:don_mon	4
fr:don_sur	-9
fr:don_une	-15
fr:donc	-35
fr:donc_#	-29
fr:donc_aucun	11
fr:donc_je	22
fr:donc_une	-9
fr:done	-21
fr:dont	4
fr:dont_deux	29
fr:dont_je	-5
fr:dont_la	-24
fr:dont_une	6
fr:door	38
fr:dor	-19
fr:dorm	-24
fr:dorm_dans	11
fr:dormon	-9
fr:dort	-22
fr:dort_dans	-10
fr:dos	-2
fr:dos_#	10
fr:doss	5
fr:doss_a	-8
fr:doss_complet	6
fr:doss_de	-14
fr:doss_en	-6
fr:doss_et	-14
fr:doubl	9
fr:doubl_pour	16
fr:douc	-20
fr:douch	18
fr:douch_a	-23
fr:doudou	-19
fr:douillet	32
fr:douleur	-23
fr:dout	-6
fr:doux	-17
fr:douz	-5
fr:down	-11
fr:dr	-24
fr:dr_piet	-20
fr:drach	-13
fr:drain	10
fr:drap	-5
fr:dre	-13
fr:droit	-9
fr:droit_a	3
fr:droit_de	-22
fr:drol	-26
fr:drol_de	4
fr:du	16
fr:du_#	4
fr:du_bas	7
fr:du_bois	-7
fr:du_buffet	-9
fr:du_bureau	-19
fr:du_cabinet	18
fr:du_caf	-13
fr:du_carton	20
fr:du_centr	13
fr:du_cimet	2
fr:du_client	16
fr:du_coin	-7
fr:du_compt	3
fr:du_comptoir	10
fr:du_contrat	12
fr:du_cot	15
fr:du_coup	-13
fr:du_debut	-16
fr:du_dentist	-14
fr:du_derang	-18
fr:du_dessous	-14
fr:du_doss	15
fr:du_fil	-9
fr:du_four	6
fr:du_frigo	-2
fr:du_gateau	2
fr:du_genr	-13
fr:du_guichet	-2
fr:du_haut	26
fr:du_jour	-14
fr:du_lit	6
fr:du_local	-17
fr:du_magasin	15
fr:du_march	11
fr:du_mariag	-9
fr:du_matin	-5
fr:du_meme	-17
fr:du_mois	-28
fr:du_mond	-4
fr:du_nom	15
fr:du_nouveau	-5
fr:du_pai	-5
fr:du_pain	6
fr:du_parking	14
fr:du_personnel	-10
fr:du_pet	15
fr:du_plafond	18
fr:du_prem	-14
fr:du_prix	-13
fr:du_quart	-20
fr:du_rep	-12
fr:du_retard	-14
fr:du_sac	-3
fr:du_salon	9
fr:du_sejour	-7
fr:du_sit	20
fr:du_soir	12
fr:du_spa	11
fr:du_station	-8
fr:du_stock	-10
fr:du_supermarch	17
fr:du_support	-17
fr:du_telephon	35
fr:du_temp	-7
fr:du_terminal	12
fr:du_tout	38
fr:du_travail	8
fr:du_troisiem	21
fr:du_vent	12
fr:du_villag	-18
fr:du_voisin	18
fr:du_vol	30
fr:duplicat	-20
fr:duplicat_de	-5
fr:dur	-10
fr:dur_de	-5
fr:dylan	-8
fr:e	-7
fr:eau	12
fr:eau_a	15
fr:eau_chaud	5
fr:eau_de	7
fr:eau_du	-12
fr:eau_et	-4
fr:eau_froid	2
fr:ecart	-14
fr:echang	-25
fr:echang_de	3
fr:echangeur	9
fr:echeanc	11
fr:echel	-9
fr:eclat	20
fr:ecol	-29
fr:econom	-3
fr:ecout	-8
fr:ecran	19
fr:ecran_de	17
fr:ecran_dit	5
fr:ecras	5
fr:ecrir	-7
fr:ecrir_a	3
fr:ecris	10
fr:ecris_a	-13
fr:ecris_pas	-7
fr:ecris_pour	-6
fr:ecrit	-12
fr:ecrit_#	13
fr:ecrit_a	-8
fr:ecrit_au	19
fr:ecrit_ce	-16
fr:ecrit_dans	-20
fr:ecrit_de	16
fr:ecrit_en	17
fr:ecrit_que	-11
fr:ecrit_sur	-17
fr:ecriv	-20
fr:ecriv_le	-5
fr:effac	-8
fr:effac_le	-9
fr:effet	14
fr:efficac	-23
fr:egar	-7
fr:eglis	25
fr:egout	-12
fr:eh	17
fr:eh_bien	17
fr:electr	32
fr:electricien	-21
fr:electrod	-16
fr:electron	4
fr:eleg	-13
fr:elev	-22
fr:elle	-4
fr:elle-mem	-20
fr:elle_a	3
fr:elle_avait	-6
fr:elle_demand	-21
fr:elle_doit	-16
fr:elle_est	20
fr:elle_etaient	-8
fr:elle_etait	10
fr:elle_fait	-11
fr:elle_gard	-16
fr:elle_le	-40
fr:elle_lui	13
fr:elle_me	11
fr:elle_ne	-38
fr:elle_nous	-6
fr:elle_parl	-14
fr:elle_part	-29
fr:elle_pass	-20
fr:elle_qui	-23
fr:elle_se	17
fr:elle_sont	-15
fr:elle_va	-10
fr:elle_veut	-4
fr:elle_vous	-14
fr:elod	-5
fr:emball	-15
fr:embarqu	3
fr:empech	-6
fr:empil	25
fr:emploi	4
fr:emploi_a	16
fr:emploi_pour	4
fr:employeur	-8
fr:emport	4
fr:empreint	30
fr:emprunt	-11
fr:en	-4
fr:en_#	-43
fr:en_a	26
fr:en_ai	27
fr:en_anglais	-7
fr:en_aout	11
fr:en_attend	-12
fr:en_attent	3
fr:en_avait	23
fr:en_avant	-3
fr:en_bas	25
fr:en_cas	-41
fr:en_charg	11
fr:en_cinq	-22
fr:en_clair	4
fr:en_coin	7
fr:en_cong	-11
fr:en_consequent	-10
fr:en_cour	-4
fr:en_cuir	3
fr:en_cuisin	12
fr:en_decembr	-10
fr:en_dedan	-24
fr:en_demeur	-13
fr:en_dessous	-4
fr:en_deux	-3
fr:en_dix	-13
fr:en_doubl	27
fr:en_effet	13
fr:en_enti	-6
fr:en_entrant	17
fr:en_est	-8
fr:en_etait	-11
fr:en_fac	-9
fr:en_fais	-21
fr:en_fait	11
fr:en_fevr	-17
fr:en_fich	-12
fr:en_fin	-17
fr:en_franc	-13
fr:en_gras	-18
fr:en_haut	29
fr:en_janv	-29
fr:en_juillet	8
fr:en_juin	-3
fr:en_larm	5
fr:en_le	-9
fr:en_lign	-4
fr:en_liquid	-7
fr:en_mai	-12
fr:en_main	-17
fr:en_manteau	-15
fr:en_mar	-15
fr:en_march	-16
fr:en_me	20
fr:en_meme	19
fr:en_miet	17
fr:en_neerland	6
fr:en_occup	-4
fr:en_octobr	-18
fr:en_or	-28
fr:en_ordre	-17
fr:en_ouvr	34
fr:en_pann	-5
fr:en_parl	-28
fr:en_part	-6
fr:en_pass	-20
fr:en_person	-22
fr:en_plastiqu	-4
fr:en_plein	40
fr:en_pleur	-6
fr:en_plus	3
fr:en_prem	20
fr:en_pyjam	14
fr:en_quel	5
fr:en_rad	7
fr:en_rayon	3
fr:en_redemand	-11
fr:en_reserv	-16
fr:en_rest	-18
fr:en_retard	-40
fr:en_reunion	22
fr:en_reven	10
fr:en_rob	-12
fr:en_rond	-4
fr:en_roug	-12
fr:en_rout	12
fr:en_sall	3
fr:en_septembr	3
fr:en_servic	11
fr:en_six	-15
fr:en_sommes	5
fr:en_sort	-6
fr:en_stock	4
fr:en_suis	-6
fr:en_tit	-6
fr:en_tout	-16
fr:en_train	-7
fr:en_trois	8
fr:en_un	-4
fr:en_une	-25
fr:en_veux	-4
fr:en_vi	-3
fr:en_vient	-12
fr:en_vingt	-10
fr:encaiss	13
fr:enceint	-10
fr:encombr	22
fr:encor	54
fr:encor_#	16
fr:encor_a	-4
fr:encor_au	16
fr:encor_des	6
fr:encor_en	-15
fr:encor_la	-4
fr:encor_les	-19
fr:encor_sous	4
fr:encor_sur	42
fr:encor_une	31
fr:end	-8
fr:endroit	-23
fr:enerv	-5
fr:enfant	-10
fr:enfant_de	12
fr:enfant_en	18
fr:enfant_ont	-16
fr:enfer	-3
fr:enferm	-11
fr:enfin	-21
fr:enfin_les	14
fr:engag	-18
fr:english	28
fr:enlev	-10
fr:enlev_ca	-5
fr:enlev_de	9
fr:enlev_le	-8
fr:ennui	-13
fr:enseign	-19
fr:ensembl	-15
fr:ensuit	-34
fr:entend	-14
fr:entendr	-12
fr:entendu	-19
fr:enterr	-8
fr:enti	-6
fr:entier	-12
fr:entier_ma	-17
fr:entrait	15
fr:entrant	17
fr:entre	26
fr:entre-temp	-15
fr:entre_#	24
fr:entre_a	-12
fr:entre_avec	14
fr:entre_dans	-10
fr:entre_deux	39
fr:entre_en	10
fr:entre_la	3
fr:entre_le	-18
fr:entrepot	10
fr:entrepris	-26
fr:entrer	2
fr:entretien	18
fr:entretien_a	5
fr:entretien_de	6
fr:entretien_du	-13
fr:envelopp	-23
fr:envelopp_a	-16
fr:enver	23
fr:enverr	-17
fr:environ	-17
fr:envisage	-6
fr:envoi_a	28
fr:envoi_dans	-2
fr:envoi_de	3
fr:envoi_des	3
fr:envoi_la	-15
fr:envoi_le	-5
fr:envoi_ma	-8
fr:envoi_mon	-2
fr:envoi_quelqu'un	-7
fr:envoi_un	-18
fr:envoi_une	-12
fr:enzo	7
fr:epargn	-15
fr:epicer	-6
fr:episod	8
fr:episod_#	8
fr:epong	-11
fr:epous	-22
fr:epuis	-7
fr:equip	-40
fr:equip_a	4
fr:equip_de	-23
fr:equip_est	3
fr:erreur	-21
fr:erreur_#	28
fr:erreur_de	-14
fr:es	-13
fr:escabeau	-21
fr:escal	-43
fr:espac	15
fr:espec	-9
fr:essai_de	-17
fr:essenc	-11
fr:essui	-4
fr:est	3
fr:est_#	7
fr:est_a	25
fr:est_alle	20
fr:est_allerg	-4
fr:est_arret	-8
fr:est_arriv	22
fr:est_assis	-25
fr:est_au	-17
fr:est_avec	-7
fr:est_avocat	-10
fr:est_bien	-35
fr:est_bloqu	-8
fr:est_bon	-3
fr:est_ce	-43
fr:est_chez	16
fr:est_complet	-6
fr:est_coup	-21
fr:est_dans	-30
fr:est_de	-37
fr:est_deja	24
fr:est_dire	-12
fr:est_donc	-20
fr:est_du	12
fr:est_ecrit	6
fr:est_elle	-37
fr:est_en	-12
fr:est_encor	16
fr:est_entier	-17
fr:est_entre	-8
fr:est_eteint	17
fr:est_evalu	-13
fr:est_exact	7
fr:est_excus	-15
fr:est_fait	-3
fr:est_ferm	4
fr:est_fin	28
fr:est_gris	-4
fr:est_il	-30
fr:est_jam	35
fr:est_joint	-28
fr:est_jol	-26
fr:est_just	-21
fr:est_la	-61
fr:est_lav	13
fr:est_le	36
fr:est_long	-5
fr:est_lui	-3
fr:est_ma	-29
fr:est_magnif	-17
fr:est_mal	5
fr:est_mard	16
fr:est_marqu	-8
fr:est_meme	-23
fr:est_mieux	-15
fr:est_moi	36
fr:est_mon	2
fr:est_mont	34
fr:est_mort	3
fr:est_noir	15
fr:est_non	-11
fr:est_normal	-15
fr:est_not	-29
fr:est_ou	-4
fr:est_part	19
fr:est_parvenu	32
fr:est_pas	-11
fr:est_pass	9
fr:est_perdu	24
fr:est_plein	8
fr:est_plus	11
fr:est_point	6
fr:est_pos	-13
fr:est_possibl	-12
fr:est_present	4
fr:est_pret	-15
fr:est_prevu	-9
fr:est_quand	-10
fr:est_que	-9
fr:est_quoi	10
fr:est_rar	-11
fr:est_regl	-10
fr:est_rendu	-7
fr:est_rentr	-13
fr:est_repart	16
fr:est_rest	15
fr:est_revenu	-27
fr:est_sans	-3
fr:est_seul	-3
fr:est_si	6
fr:est_sort	13
fr:est_sup	-11
fr:est_tel	5
fr:est_tomb	-21
fr:est_toujour	9
fr:est_tout	37
fr:est_toute	13
fr:est_tres	-11
fr:est_tro	-13
fr:est_tromp	20
fr:est_trop	-7
fr:est_tu	-19
fr:est_une	8
fr:est_vendred	29
fr:est_venu	-15
fr:est_vid	40
fr:est_votre	-4
fr:est_vous	-5
fr:est_vrai	-23
fr:estim	12
fr:et	3
fr:et_#	22
fr:et_a	3
fr:et_au	13
fr:et_aucun	3
fr:et_avec	12
fr:et_bon	-8
fr:et_ca	2
fr:et_ce	7
fr:et_cel	3
fr:et_chaqu	-8
fr:et_chez	19
fr:et_combien	-5
fr:et_de	27
fr:et_depuis	-22
fr:et_des	-29
fr:et_deux	13
fr:et_dit	4
fr:et_dites	-10
fr:et_dix	5
fr:et_du	26
fr:et_en	15
fr:et_encor	22
fr:et_fernand	-13
fr:et_froid	18
fr:et_hi	23
fr:et_il	9
fr:et_jam	13
fr:et_je	-12
fr:et_jeud	17
fr:et_jusqu	-13
fr:et_le	11
fr:et_les	-9
fr:et_lui	-5
fr:et_ma	14
fr:et_mainten	33
fr:et_me	-7
fr:et_merc	-4
fr:et_mes	-9
fr:et_moi	-37
fr:et_mon	18
fr:et_ne	-35
fr:et_nos	-21
fr:et_notre	9
fr:et_nous	4
fr:et_nuit	-22
fr:et_on	12
fr:et_pai	6
fr:et_pas	-23
fr:et_person	9
fr:et_plus	19
fr:et_pour	-17
fr:et_pourt	-6
fr:et_puis	5
fr:et_quand	26
fr:et_qui	13
fr:et_repart	-12
fr:et_rien	-12
fr:et_sa	-7
fr:et_sans	-4
fr:et_se	31
fr:et_ses	13
fr:et_si	-10
fr:et_son	-6
fr:et_sont	-10
fr:et_sur	14
fr:et_toujour	-4
fr:et_tout	-31
fr:et_toutes	12
fr:et_trois	-5
fr:et_tu	-18
fr:et_un	7
fr:et_une	-4
fr:et_votre	-24
fr:et_vous	30
fr:et_vs	5
fr:etag	35
fr:etager	3
fr:etai	3
fr:etais	-4
fr:etais_a	-11
fr:etais_dans	15
fr:etais_en	-26
fr:etais_la	14
fr:etais_pas	-7
fr:etait	22
fr:etait_#	19
fr:etait_a	7
fr:etait_au	5
fr:etait_bien	14
fr:etait_bloqu	-19
fr:etait_bon	-37
fr:etait_correct	10
fr:etait_dans	4
fr:etait_de	-10
fr:etait_du	17
fr:etait_ecrit	-23
fr:etait_en	23
fr:etait_encor	15
fr:etait_ferm	5
fr:etait_fin	20
fr:etait_il	31
fr:etait_just	-19
fr:etait_la	-43
fr:etait_le	6
fr:etait_ouvert	5
fr:etait_part	22
fr:etait_pas	7
fr:etait_plein	19
fr:etait_plus	13
fr:etait_pour	31
fr:etait_seul	-9
fr:etait_tres	-4
fr:etait_trop	9
fr:etait_un	-24
fr:etait_une	17
fr:etal	-7
fr:etant	27
fr:etap	-19
fr:etat	8
fr:etat_civil	-3
fr:etat_de	2
fr:ete	5
fr:ete_charm	-8
fr:ete_class	4
fr:ete_deplac	-3
fr:ete_depos	20
fr:ete_don	27
fr:ete_envoi	13
fr:ete_fait	-7
fr:ete_livr	6
fr:ete_notif	3
fr:ete_refus	-11
fr:ete_remplac	2
fr:ete_rendu	3
fr:eteint	20
fr:etes	-20
fr:etes_des	-26
fr:etes_serieux	5
fr:etien	-7
fr:etions	-17
fr:etiquet	11
fr:etoil	-36
fr:etoil_sur	-14
fr:eton	13
fr:etrang	5
fr:etranger	24
fr:etre	11
fr:etre_en	22
fr:etre_la	-12
fr:etud	5
fr:eu_a	-28
fr:eu_de	-31
fr:eu_droit	-6
fr:eu_la	19
fr:eu_le	-11
fr:eu_un	-6
fr:eu_une	12
fr:euro	-18
fr:euros	3
fr:euros_de	-19
fr:euros_par	-2
fr:euros_pour	13
fr:euros_sans	4
fr:eux	-2
fr:evacu	9
fr:evalu	-33
fr:evalu_a	-21
fr:even	-29
fr:eventr	3
fr:ever	-4
fr:every	50
fr:everybodi	4
fr:everything	-22
fr:evi	-2
fr:evident	-14
fr:evit	-31
fr:exact	9
fr:exact_comm	19
fr:exact_de	-13
fr:exager	-4
fr:examen	15
fr:excellent	-24
fr:except	-9
fr:excus	-42
fr:excus_et	-16
fr:exemplair	-18
fr:exercic	-13
fr:exig	36
fr:exig_que	20
fr:exig_un	4
fr:exig_une	6
fr:exist	14
fr:exist_pas	22
fr:expans	12
fr:experient	-16
fr:expert	-27
fr:expertis	4
fr:expir	31
fr:explain	3
fr:expliqu	-26
fr:expliqu_a	7
fr:expliqu_clair	-5
fr:expo	-14
fr:exposit	32
fr:exprim	-7
fr:exterieur	29
fr:extrait	23
fr:fabien	19
fr:fabric	-4
fr:fac	8
fr:facad	-6
fr:facebook	-15
fr:fach	-20
fr:fach_et	-12
fr:facil	-14
fr:facon	-4
fr:facteur	37
fr:factur	28
fr:factur_#	14
fr:factur_a	-19
fr:factur_au	-11
fr:factur_de	-11
fr:factur_est	10
fr:factur_il	30
fr:factur_la	2
fr:factur_n	-3
fr:factur_ne	-5
fr:factur_pour	-18
fr:factur_un	6
fr:fai	8
fr:fai_#	13
fr:faill	6
fr:faim	6
fr:faire	-21
fr:faire-part	6
fr:faire_de	6
fr:faire_dire	20
fr:faire_le	-23
fr:faire_pour	-10
fr:faire_un	5
fr:faire_une	-3
fr:fais	6
fr:fais_le	4
fr:fais_un	16
fr:fait	-12
fr:fait_#	22
fr:fait_a	-23
fr:fait_de	5
fr:fait_depuis	-9
fr:fait_des	-9
fr:fait_descendr	3
fr:fait_deux	-22
fr:fait_du	-29
fr:fait_en	-14
fr:fait_encor	10
fr:fait_la	9
fr:fait_le	13
fr:fait_mieux	-4
fr:fait_notre	-10
fr:fait_pai	-8
fr:fait_pas	-5
fr:fait_plus	-10
fr:fait_pour	18
fr:fait_quatr	-9
fr:fait_que	-7
fr:fait_repet	-15
fr:fait_saut	10
fr:fait_six	-3
fr:fait_trois	11
fr:fait_un	-13
fr:fait_une	4
fr:faites	-35
fr:faites_le	-14
fr:faites_vous	-6
fr:fall	-5
fr:fallu	-12
fr:familial	3
fr:famill	5
fr:famill_de	-6
fr:fan	-23
fr:fantom	6
fr:farc	19
fr:farin	5
fr:fass	-11
fr:fast	-14
fr:fatigu	-15
fr:fatou	-15
fr:fault	-10
fr:fauss	-22
fr:faut	-38
fr:faut_de	-12
fr:faut_etre	4
fr:faut_il	-32
fr:faut_le	-3
fr:faut_pai	14
fr:faut_que	-12
fr:faut_un	2
fr:fauteuil	-25
fr:fauteuil_roul	5
fr:faux	-7
fr:fe	-11
fr:fel	-10
fr:felicit	8
fr:felicit_a	5
fr:felicit_le	-8
fr:felicit_pour	-12
fr:femm	-39
fr:femm_a	-25
fr:femm_de	8
fr:femm_et	-12
fr:fendu	18
fr:fenetr	36
fr:fenetr_a	23
fr:fenetr_ouvert	-11
fr:fer	-9
fr:feri	10
fr:ferm_a	-26
fr:ferm_et	-7
fr:ferm_jusqu	-12
fr:ferm_la	-2
fr:ferm_le	-21
fr:ferm_mon	4
fr:ferm_pas	29
fr:ferm_pour	6
fr:fermetur	-16
fr:fernand	-30
fr:fess	2
fr:fet	-21
fr:fet_a	-13
fr:fet_de	-11
fr:fet_du	-10
fr:feu	-47
fr:feu_de	-14
fr:feuill	21
fr:feuill_de	-22
fr:feutr	-9
fr:feux	6
fr:fevr	-5
fr:fi	-20
fr:fibr	-22
fr:fich_de	7
fr:fichu	-25
fr:fidel	21
fr:fier	23
fr:fievr	-5
fr:figur_sur	13
fr:figurent	6
fr:fil	13
fr:fil_a	16
fr:fil_au	4
fr:fil_dans	-20
fr:fil_de	6
fr:fil_et	16
fr:fil_se	10
fr:filet	4
fr:fill	-13
fr:fill_a	-30
fr:fill_au	-7
fr:fill_de	11
fr:fill_me	-14
fr:film	17
fr:film_plastiqu	16
fr:filtr	4
fr:fin	-19
fr:fin_a	-9
fr:fin_au	-5
fr:fin_de	-28
fr:fin_du	-26
fr:fin_en	-15
fr:fin_le	23
fr:fin_ma	2
fr:fin_par	20
fr:final	-21
fr:firm	-20
fr:first	-18
fr:fiscal	-3
fr:fissur	3
fr:fiv	-19
fr:fiv_star	-11
fr:fix	-8
fr:fix_le	12
fr:fixed	-5
fr:fixed_in	-7
fr:fjord	-16
fr:flaqu	-8
fr:flemall	-12
fr:fleur	-25
fr:fleurist	4
fr:floor	-21
fr:flott	-8
fr:flut	48
fr:flut_de	40
fr:foi	17
fr:fois	11
fr:fois_a	12
fr:fois_de	18
fr:fois_depuis	25
fr:fois_du	-3
fr:fois_en	12
fr:fois_et	20
fr:fois_je	-21
fr:fois_la	-2
fr:fois_le	17
fr:fois_par	-16
fr:fois_pour	-11
fr:fois_que	20
fr:fois_sans	-15
fr:fois_sur	-10
fr:fonction	-30
fr:fonction_de	-7
fr:fonction_pas	2
fr:fond	37
fr:fond_a	-9
fr:fond_de	24
fr:fond_du	4
fr:fondu	4
fr:font	6
fr:fontain	-5
fr:food	16
fr:for	-23
fr:for_a	14
fr:for_my	-36
fr:for_our	-5
fr:for_the	-15
fr:forc	-12
fr:forest	-13
fr:forf	-5
fr:forg	-7
fr:form	-14
fr:format	-46
fr:formel	6
fr:formul	3
fr:formulair	-14
fr:formulair_de	4
fr:fort	7
fr:fort_aimabl	-12
fr:fort_que	17
fr:fou	7
fr:fouill	10
fr:foul	5
fr:foulard	-7
fr:found	-19
fr:four	-20
fr:four_tim	23
fr:fourchet	-20
fr:fourn	-18
fr:fournais	-19
fr:fournisseur	-20
fr:fournitur	19
fr:fournitur_divers	19
fr:fourr	-6
fr:fractur	-3
fr:fractur_du	5
fr:fraich	-16
fr:frais	-10
fr:frais_de	20
fr:franc	-38
fr:franch	-34
fr:franch_le	-7
fr:franchis	3
fr:francin	-21
fr:frapp	-2
fr:fraud	-13
fr:fre	-7
fr:freddi	41
fr:frein	14
fr:frer	-15
fr:fret	9
fr:fri	-6
fr:fridai	40
fr:frigidair	18
fr:frigo	17
fr:frit	-10
fr:fritur	10
fr:froid	13
fr:froid_a	2
fr:from	12
fr:from_#	11
fr:front	-10
fr:frott	-13
fr:fuit	-70
fr:fuit_au	-25
fr:fuit_sous	-24
fr:fum	20
fr:fun	-3
fr:funni	-29
fr:furieux	2
fr:fusibl	-9
fr:fusibl_a	-7
fr:fuss	-22
fr:g	-11
fr:gabriel	-20
fr:gaetan	-16
fr:gagn	-9
fr:gam	16
fr:gamin	-5
fr:gang	-30
fr:gant	-19
fr:gar	3
fr:gar_a	14
fr:gar_de	5
fr:gar_du	-23
fr:gar_est	-19
fr:gar_etait	-26
fr:gar_qui	-11
fr:gar_se	-24
fr:garag	-34
fr:garant_que	-3
fr:garcon	-6
fr:gard	-12
fr:gard_la	7
fr:gard_le	-18
fr:gard_les	-21
fr:gard_mon	4
fr:gard_une	23
fr:garde-rob	-22
fr:garde-rob_de	-22
fr:garder	3
fr:gardien	36
fr:gari	-12
fr:gastro	-16
fr:gateau	18
fr:gateau_de	-7
fr:gateau_et	-10
fr:gauch	45
fr:gav	22
fr:gaz	10
fr:gel	-35
fr:gen_comm	-19
fr:gen_de	-7
fr:gendr	-18
fr:gener	-15
fr:general	-17
fr:geneviev	-9
fr:genou	7
fr:genoux	-17
fr:genr	12
fr:gent	-7
fr:gentil	-23
fr:gentill	12
fr:gentilless	-16
fr:gentilless_de	-6
fr:ger	-12
fr:ger_le	-19
fr:ger_les	-13
fr:ger_me	6
fr:gerald	-14
fr:gerard	-13
fr:gerv	-10
fr:gest	-13
fr:gestionnair	-22
fr:get	23
fr:ghislain	-31
fr:ginet	-5
fr:girard	3
fr:gisel	-7
fr:glacial	5
fr:glass	-10
fr:gliss	18
fr:gliss_dans	12
fr:gluten	-6
fr:go	5
fr:going	13
fr:gon	23
fr:gonfl	-19
fr:good	-38
fr:good_afternoon	-6
fr:good_dai	-3
fr:good_evening	-3
fr:good_morning	-17
fr:googl	-26
fr:gorg	12
fr:goss	-20
fr:got	10
fr:gout	27
fr:gout_de	-8
fr:gout_la	33
fr:gout_le	-20
fr:goutt	24
fr:gp	-7
fr:grac	-36
fr:grac_a	-14
fr:grace-hollogn	-6
fr:graham	-5
fr:gramm	16
fr:gramm_de	16
fr:grand-mer	-11
fr:grand_avec	16
fr:grand_bravo	-5
fr:grand_comm	21
fr:grand_merc	-14
fr:grand_ouvert	5
fr:grande-bai	-9
fr:grandeur	-22
fr:grant	-7
fr:gras	-15
fr:gratitud	-9
fr:gratt	-15
fr:gratuit	-48
fr:grav	-8
fr:gravat	2
fr:gre	-6
fr:gre_de	-6
fr:great	-11
fr:grel	-8
fr:gren	4
fr:grill	-7
fr:grille-pain	20
fr:grinc	-13
fr:gros	2
fr:gross	7
fr:gross_comm	4
fr:group	17
fr:gsm	25
fr:guest	-24
fr:guet	33
fr:guet_le	32
fr:gueul	-9
fr:guichet	8
fr:guid	-7
fr:guillaum	-7
fr:gymnas	4
fr:h	-9
fr:h7	4
fr:h_a	8
fr:h_au	-38
fr:h_avec	6
fr:h_ce	17
fr:h_du	-36
fr:h_et	-6
fr:h_je	-23
fr:h_le	20
fr:h_pil	-27
fr:h_tap	12
fr:habit	5
fr:habitu	-15
fr:habitud	-33
fr:habituel	-3
fr:had	36
fr:haddad	-2
fr:hai	-11
fr:half	7
fr:hall	7
fr:hamel	-17
fr:hanch	-17
fr:hannah	-4
fr:happi	-19
fr:harcel	3
fr:harvei	-10
fr:has	43
fr:has_not	39
fr:hasard	4
fr:hat	-21
fr:hauss	-9
fr:hauss_les	4
fr:haut	27
fr:haut-parleur	17
fr:haut_a	8
fr:haut_de	-10
fr:haut_dev	3
fr:haut_que	-15
fr:hauteur	10
fr:hautfen	-6
fr:have	-5
fr:have_the	-21
fr:he	-22
fr:he_is	-17
fr:he_was	11
fr:heat	-16
fr:heating	-7
fr:heberg	14
fr:hei	22
fr:hel	5
fr:helen	-18
fr:hello	-23
fr:hello_le	23
fr:help	-15
fr:hennebicq	-4
fr:her	17
fr:hesit	-8
fr:heur	-12
fr:heur_a	-45
fr:heur_apres	5
fr:heur_au	-18
fr:heur_avant	27
fr:heur_avec	-23
fr:heur_ce	5
fr:heur_dans	15
fr:heur_des	-15
fr:heur_dix	-3
fr:heur_du	9
fr:heur_et	6
fr:heur_le	-16
fr:heur_plus	21
fr:heur_pour	33
fr:heur_sans	-13
fr:heur_sur	-6
fr:heur_vingt	5
fr:heureux	-7
fr:hi	-9
fr:hi_#	17
fr:hi_a	18
fr:hi_je	-25
fr:hi_kim	-5
fr:hi_matin	-22
fr:hi_on	-15
fr:hi_ophel	-5
fr:hi_soir	-4
fr:hi_there	-20
fr:hi_un	-22
fr:him	-24
fr:his	3
fr:histoir	10
fr:histoir_de	-13
fr:hiv	-8
fr:hockei	4
fr:homm	-4
fr:homm_a	-4
fr:homm_de	4
fr:honest	-22
fr:honestli	17
fr:honnet	-42
fr:honneur	-17
fr:honorair	-7
fr:hont	-26
fr:honteux	-11
fr:hopital	-39
fr:hor	-24
fr:hor_servic	-9
fr:horair	-10
fr:horair_de	-4
fr:horlog	-10
fr:hortens	10
fr:hotel	-23
fr:hotel_a	-7
fr:hour	-22
fr:hous	-23
fr:hous_is	-21
fr:how	7
fr:how_much	-3
fr:hubert	-14
fr:hugo	-8
fr:huguet	-5
fr:huil	17
fr:huiss	-23
fr:huit	9
fr:huit_an	-12
fr:huit_heur	-6
fr:huit_jour	16
fr:huit_mois	-16
fr:huitain	-25
fr:humain	17
fr:human	-5
fr:humeur	-7
fr:hypothequ	-3
fr:i	-9
fr:i_asked	-15
fr:i_did	-17
fr:i_get	-10
fr:i_had	20
fr:i_have	6
fr:i_opened	-15
fr:i_was	-15
fr:i_will	-23
fr:i_would	-13
fr:ici	-5
fr:ici_a	-18
fr:ici_en	9
fr:ici_la	-16
fr:ici_vendred	-8
fr:icon	3
fr:ide	-14
fr:ident	19
fr:if	28
fr:if_i	11
fr:if_you	33
fr:ignor	18
fr:il_arriv	12
fr:il_aurait	-5
fr:il_demand	-17
fr:il_des	-7
fr:il_dit	14
fr:il_en	3
fr:il_est	-7
fr:il_etait	-15
fr:il_fais	-5
fr:il_fait	22
fr:il_fall	-9
fr:il_faut	-21
fr:il_le	-2
fr:il_lui	23
fr:il_manqu	18
fr:il_me	-16
fr:il_ne	-3
fr:il_nous	-8
fr:il_parl	-22
fr:il_pass	-19
fr:il_pleut	2
fr:il_possibl	-5
fr:il_rest	42
fr:il_sembl	-5
fr:il_serait	3
fr:il_sont	10
fr:il_trouv	8
fr:il_un	-14
fr:il_une	-8
fr:il_va	-12
fr:il_veut	-18
fr:il_vous	-18
fr:il_y	27
fr:illim	13
fr:illisibl	16
fr:imag	-18
fr:imagin	-5
fr:imagin_que	-13
fr:imit	4
fr:immediat	-8
fr:immeubl	7
fr:imogen	-6
fr:impai	4
fr:impatient	-8
fr:impecc	-29
fr:import	-20
fr:impossibl	22
fr:impossibl_a	6
fr:impossibl_de	17
fr:impot	4
fr:impress	7
fr:imprim	17
fr:imprim_a	-9
fr:in	55
fr:in_a	36
fr:in_april	3
fr:in_may	5
fr:in_my	11
fr:in_ten	-28
fr:incend	-9
fr:incend_de	-9
fr:included	7
fr:inclus	-27
fr:indemn	8
fr:indesir	38
fr:indiqu	15
fr:indiqu_#	30
fr:infirm	-21
fr:infolettr	-3
fr:inform	-16
fr:informat	-7
fr:ingenieur	-5
fr:ingrid	-6
fr:inond	-4
fr:inquiet	-3
fr:inquietud	-14
fr:inscript	-27
fr:inscrir	-2
fr:inscrit	16
fr:insist	18
fr:inspect	-11
fr:inspecteur	-5
fr:install	-15
fr:install_en	-17
fr:install_le	-11
fr:install_une	12
fr:insulin	-8
fr:integral	4
fr:interd	16
fr:interess	-18
fr:interet	16
fr:interieur	6
fr:interlocuteur	3
fr:intern	-2
fr:internet	-28
fr:interrog	5
fr:interven	-5
fr:intervent	-16
fr:intervent_de	-9
fr:intervenu	-7
fr:intim	-5
fr:introuv	34
fr:inutil	7
fr:invalid	-14
fr:invent	13
fr:inventair	-14
fr:invisibl	4
fr:invit	-14
fr:invit_a	-4
fr:invit_le	-6
fr:invoic	-23
fr:invoqu	4
fr:is	18
fr:is_#	3
fr:is_a	-11
fr:is_fin	-19
fr:is_fridai	32
fr:is_in	18
fr:is_it	-18
fr:is_my	-7
fr:is_not	12
fr:is_now	27
fr:is_on	-30
fr:is_the	-20
fr:is_there	-24
fr:is_this	2
fr:isabel	-18
fr:it	19
fr:it_back	-7
fr:it_ce	-30
fr:it_is	27
fr:it_may	-11
fr:it_was	22
fr:it_work	-28
fr:its	9
fr:j	-2
fr:j_ai	-19
fr:jam	14
fr:jam_demand	-5
fr:jam_ete	-9
fr:jam_eu	-29
fr:jam_me	-8
fr:jam_recu	4
fr:jam_revenu	2
fr:jam_vu	5
fr:jamar	-5
fr:jamb	-16
fr:jambon	15
fr:janv	-22
fr:janv_et	7
fr:japp	-24
fr:jardin	-17
fr:jas	-18
fr:jatend	4
fr:jaun	-10
fr:je	-19
fr:je_ai	4
fr:je_aie	-12
fr:je_aim	-31
fr:je_appel	11
fr:je_arriv	-9
fr:je_attend	-40
fr:je_aur	-7
fr:je_avais	-39
fr:je_cherch	-4
fr:je_commenc	-11
fr:je_con	-23
fr:je_contest	-8
fr:je_crois	7
fr:je_demand	9
fr:je_devr	-10
fr:je_dis	-17
fr:je_dois	9
fr:je_dor	-13
fr:je_dorm	-8
fr:je_ecris	-10
fr:je_en	13
fr:je_envoi	4
fr:je_esper	-3
fr:je_etais	-2
fr:je_fais	-6
fr:je_ferm	-4
fr:je_fin	16
fr:je_gard	-15
fr:je_habit	11
fr:je_ignor	19
fr:je_imagin	-18
fr:je_join	-14
fr:je_la	-34
fr:je_le	21
fr:je_les	-34
fr:je_leur	-23
fr:je_lui	-12
fr:je_me	-26
fr:je_met	-26
fr:je_mont	-27
fr:je_ne	-22
fr:je_not	-8
fr:je_ose	6
fr:je_ouvr	10
fr:je_pai	-28
fr:je_par	-13
fr:je_parl	5
fr:je_pass	-26
fr:je_pens	-17
fr:je_perd	-3
fr:je_peux	-29
fr:je_port	-18
fr:je_prefer	-10
fr:je_prend	-13
fr:je_puiss	-7
fr:je_recois	35
fr:je_recommand	-10
fr:je_refus	-2
fr:je_regret	7
fr:je_rentr	-12
fr:je_reserv	-4
fr:je_revien	-8
fr:je_sais	-35
fr:je_serai	-17
fr:je_sign	-13
fr:je_solliqu	6
fr:je_sor	-11
fr:je_souhait	-24
fr:je_suis	-16
fr:je_suppos	-15
fr:je_tap	31
fr:je_te	-15
fr:je_ten	-16
fr:je_tien	-20
fr:je_tomb	15
fr:je_travaill	-8
fr:je_trouv	22
fr:je_vais	-42
fr:je_vas	24
fr:je_veux	-24
fr:je_vien	-16
fr:je_vois	25
fr:je_voudr	-38
fr:je_voul	8
fr:je_vous	-27
fr:je_y	-7
fr:jeannin	-14
fr:jet	22
fr:jet_un	17
fr:jeud	20
fr:jeud_matin	14
fr:jeun	-9
fr:jeun_fill	10
fr:jeun_homm	-11
fr:jeux	-6
fr:job	-6
fr:jocelyn	-19
fr:joignabl	-11
fr:join	-16
fr:joindr	-12
fr:joint	-13
fr:joint_a	3
fr:joint_au	-8
fr:jol	-35
fr:jordan	27
fr:jordan_a	7
fr:jordan_est	12
fr:jos	-13
fr:jou	26
fr:jouet	-4
fr:jour	9
fr:jour_a	-9
fr:jour_apres	-11
fr:jour_au	8
fr:jour_avant	-17
fr:jour_avec	-18
fr:jour_de	10
fr:jour_du	-3
fr:jour_je	4
fr:jour_la	-31
fr:jour_le	-8
fr:jour_meme	-33
fr:jour_ou	-8
fr:jour_ouvrabl	4
fr:jour_que	26
fr:journ	-25
fr:journ_de	7
fr:journ_pour	-10
fr:journal_de	-9
fr:joyeux	-6
fr:jpeu	-3
fr:jsui	-2
fr:jug	-21
fr:juillet	10
fr:juillet_que	-16
fr:juin	-7
fr:juin_#	5
fr:juin_a	-7
fr:juin_au	-26
fr:juin_et	-16
fr:juin_je	-29
fr:juin_ne	24
fr:juin_pour	-24
fr:jul	-9
fr:juli	-16
fr:julien	-4
fr:jumeau	-18
fr:jun	25
fr:jupill	-10
fr:jur	-16
fr:jur_que	-12
fr:jurid	-11
fr:jus	35
fr:jus_de	17
fr:jusqu	8
fr:jusqu_#	3
fr:jusqu_a	-3
fr:jusqu_au	-25
fr:jusqu_aux	21
fr:jusqu_dans	15
fr:jusqu_en	19
fr:just	-7
fr:just_a	-16
fr:just_avant	-2
fr:just_en	8
fr:just_la	-21
fr:just_le	-5
fr:just_pour	-24
fr:just_que	-18
fr:just_savoir	8
fr:just_un	-3
fr:just_une	-22
fr:justif	10
fr:jutr	-10
fr:karim	-11
fr:kei	30
fr:ketchup	5
fr:kid	-29
fr:kilometr	15
fr:kilos	-11
fr:kim	-14
fr:kim-anh	-6
fr:kin	21
fr:kind_regard	-11
fr:kiosqu	-15
fr:km	-20
fr:know	-10
fr:l	16
fr:la	7
fr:la-dedan	-15
fr:la-dessus	-17
fr:la_#	32
fr:la_a	-37
fr:la_avant	-18
fr:la_bach	-20
fr:la_bagu	16
fr:la_bai	-16
fr:la_balai	-5
fr:la_balanc	14
fr:la_banqu	-3
fr:la_banquet	3
fr:la_barr	52
fr:la_bascul	-5
fr:la_batter	-12
fr:la_boit	25
fr:la_bon	28
fr:la_born	21
fr:la_bouch	21
fr:la_bouteil	20
fr:la_boutiqu	29
fr:la_box	28
fr:la_caiss	36
fr:la_camer	-12
fr:la_camionnet	27
fr:la_cantin	3
fr:la_cart	-13
fr:la_cas	5
fr:la_caus	-4
fr:la_caution	-14
fr:la_ce	-13
fr:la_chain	-7
fr:la_chais	-12
fr:la_chass	11
fr:la_chaud	-26
fr:la_chauss	-14
fr:la_chut	-3
fr:la_cinquiem	23
fr:la_citern	-8
fr:la_class	-20
fr:la_cliniqu	13
fr:la_cloison	3
fr:la_clotur	-4
fr:la_command	-13
fr:la_compagn	13
fr:la_compt	13
fr:la_comptabl	-22
fr:la_confirm	6
fr:la_connexion	21
fr:la_cop	15
fr:la_correspond	-15
fr:la_couleur	-26
fr:la_cour	-26
fr:la_crem	-20
fr:la_dam	-10
fr:la_dat	-14
fr:la_demoisel	-3
fr:la_depuis	-15
fr:la_deuxiem	-20
fr:la_different	4
fr:la_dind	4
fr:la_direct	6
fr:la_divis	-11
fr:la_douch	29
fr:la_douillet	32
fr:la_dur	-6
fr:la_en	-26
fr:la_factur	27
fr:la_famill	-8
fr:la_farin	5
fr:la_fenetr	34
fr:la_fermetur	-7
fr:la_fet	-21
fr:la_feuill	-15
fr:la_fich	10
fr:la_fil	16
fr:la_fin	-28
fr:la_foi	5
fr:la_format	-23
fr:la_fournais	-27
fr:la_fuit	-42
fr:la_gang	-29
fr:la_garant	6
fr:la_gard	-12
fr:la_garder	4
fr:la_gentilless	-6
fr:la_ger	5
fr:la_glac	-17
fr:la_hai	-17
fr:la_hanch	-10
fr:la_hont	-16
fr:la_je	14
fr:la_jeun	13
fr:la_journ	20
fr:la_laiss	-9
fr:la_langu	-7
fr:la_laveux	-10
fr:la_le	-3
fr:la_lettr	3
fr:la_lign	17
fr:la_livraison	4
fr:la_loi	-12
fr:la_lumi	-2
fr:la_machin	11
fr:la_madam	-29
fr:la_main	-15
fr:la_mair	8
fr:la_maison	-10
fr:la_mauvais	34
fr:la_meme	16
fr:la_messager	4
fr:la_mien	-3
fr:la_mis	28
fr:la_moindr	-14
fr:la_moit	12
fr:la_monnai	-2
fr:la_moquet	20
fr:la_mouss	-5
fr:la_musiqu	52
fr:la_mutuel	-11
fr:la_napp	-10
fr:la_navet	-11
fr:la_neig	-16
fr:la_not	20
fr:la_notic	12
fr:la_nouvel	6
fr:la_nuit	6
fr:la_on	-18
fr:la_pag	-15
fr:la_pai	17
fr:la_parent	5
fr:la_parol	6
fr:la_patron	-6
fr:la_pein	-9
fr:la_perceux	16
fr:la_person	20
fr:la_pert	-22
fr:la_petit	-16
fr:la_pharmac	-12
fr:la_photo	-6
fr:la_pil	-14
fr:la_piscin	20
fr:la_pizz	4
fr:la_plac	-12
fr:la_plag	-13
fr:la_plaqu	-15
fr:la_plinth	12
fr:la_plui	11
fr:la_polic	-17
fr:la_pomp	14
fr:la_port	21
fr:la_post	18
fr:la_poubel	5
fr:la_pour	33
fr:la_pousset	12
fr:la_prem	-36
fr:la_prepos	6
fr:la_present	-30
fr:la_prim	7
fr:la_pris	21
fr:la_prochain	-23
fr:la_protect	10
fr:la_pub	7
fr:la_qualit	-7
fr:la_question	-22
fr:la_quincailler	-10
fr:la_ramp	14
fr:la_recept	12
fr:la_reception	3
fr:la_region	-34
fr:la_regl	8
fr:la_remis	-5
fr:la_rentr	-21
fr:la_repar	-12
fr:la_repons	-14
fr:la_reserv	-6
fr:la_resident	-8
fr:la_revis	-10
fr:la_rob	-5
fr:la_rout	11
fr:la_ru	4
fr:la_saint-jean	-4
fr:la_saison	-19
fr:la_sauc	9
fr:la_sauvegard	18
fr:la_second	-11
fr:la_secretair	5
fr:la_semain	7
fr:la_serrur	32
fr:la_serveux	19
fr:la_session	16
fr:la_seul	-24
fr:la_signatur	-15
fr:la_soir	4
fr:la_somm	-15
fr:la_sonnet	-22
fr:la_sort	22
fr:la_souffleux	-4
fr:la_soumiss	-21
fr:la_soup	-20
fr:la_sui	3
fr:la_suit	-12
fr:la_tabl	6
fr:la_tablet	-11
fr:la_taill	-15
fr:la_tart	-10
fr:la_tel	10
fr:la_telecommand	5
fr:la_temp	18
fr:la_tent	-4
fr:la_terr	-12
fr:la_tet	-11
fr:la_thermolun	10
fr:la_toilet	15
fr:la_total	-2
fr:la_tourn	-19
fr:la_toussaint	-7
fr:la_tress	17
fr:la_troisiem	-19
fr:la_tva	15
fr:la_vaissel	-3
fr:la_vann	26
fr:la_veil	2
fr:la_vendeux	-17
fr:la_vent	-3
fr:la_ventil	16
fr:la_verand	12
fr:la_version	-25
fr:la_vi	-13
fr:la_viand	-4
fr:la_vill	-10
fr:la_vis	-34
fr:la_visit	28
fr:la_vitr	9
fr:la_vitrin	-11
fr:la_voisin	10
fr:la_voitur	-11
fr:la_voix	-11
fr:la_votre	12
fr:la_vu	-26
fr:labo	-23
fr:lac	-15
fr:lach	-12
fr:lachanc	-5
fr:ladi	-30
fr:lain	19
fr:laiss	10
fr:laiss_#	3
fr:laiss_la	19
fr:laiss_les	-7
fr:laiss_mon	-3
fr:laiss_pass	20
fr:laiss_un	8
fr:lait	-2
fr:lambott	-15
fr:lamp	-21
fr:lampadair	-4
fr:lanc	-17
fr:langu	-26
fr:lapin	-9
fr:laquel	-16
fr:laquel_vous	-6
fr:last	7
fr:lat	-38
fr:laurenc	-10
fr:lav_au	16
fr:lav_chez	-23
fr:lav_les	-5
fr:lavabo	11
fr:lavag	18
fr:lave-ling	30
fr:laveux	-8
fr:le	4
fr:le_#	19
fr:le_a	-18
fr:le_abon	14
fr:le_acces	-12
fr:le_accompagn	-6
fr:le_accueil	-20
fr:le_action	-9
fr:le_addit	18
fr:le_adjoint	5
fr:le_adress	10
fr:le_aeroport	-17
fr:le_affair	-11
fr:le_affich	3
fr:le_agenc	16
fr:le_agend	3
fr:le_agent	3
fr:le_ai	21
fr:le_air	25
fr:le_alarm	-4
fr:le_alle	32
fr:le_ambul	13
fr:le_an	-22
fr:le_ancien	-19
fr:le_anesthes	-6
fr:le_anne	11
fr:le_anniversair	32
fr:le_annul	16
fr:le_appareil	14
fr:le_appart	-17
fr:le_appel	-31
fr:le_appl	21
fr:le_apprent	-16
fr:le_appui	10
fr:le_apres-mid	11
fr:le_argent	-8
fr:le_armoir	5
fr:le_arret	19
fr:le_arriv	-25
fr:le_art	11
fr:le_articl	-23
fr:le_ascenseur	-15
fr:le_aspir	-15
fr:le_assiet	6
fr:le_assureur	-12
fr:le_atel	-6
fr:le_attend	21
fr:le_attest	16
fr:le_auto	3
fr:le_autobus	-26
fr:le_autocar	-4
fr:le_automn	11
fr:le_autr	-4
fr:le_avais	20
fr:le_avait	-8
fr:le_avez	-4
fr:le_aviez	-28
fr:le_avion	-12
fr:le_avis	-8
fr:le_avoir	-19
fr:le_bac	-19
fr:le_bain	38
fr:le_ballon	27
fr:le_banc	-12
fr:le_bassin	20
fr:le_beb	20
fr:le_bois	-17
fr:le_boit	-7
fr:le_bon	5
fr:le_boss	-10
fr:le_boulevard	-8
fr:le_bout	-7
fr:le_bouton	-7
fr:le_bras	10
fr:le_brouillard	-2
fr:le_bruleur	6
fr:le_brunch	-17
fr:le_buffet	20
fr:le_bureau	-3
fr:le_bus	-5
fr:le_cabl	-17
fr:le_caf	-9
fr:le_cahi	-15
fr:le_calcul	-12
fr:le_calendr	-16
fr:le_camion	24
fr:le_canap	-12
fr:le_capot	30
fr:le_car	4
fr:le_carrelag	-9
fr:le_carreleur	-20
fr:le_carton	13
fr:le_cas	3
fr:le_casi	4
fr:le_cellulair	-12
fr:le_certificat	-11
fr:le_chang	-16
fr:le_chant	-9
fr:le_char	3
fr:le_chat	-11
fr:le_chauffag	22
fr:le_chauffeur	2
fr:le_chef	-6
fr:le_chequ	-11
fr:le_client	-3
fr:le_cod	4
fr:le_coeur	-16
fr:le_coin	20
fr:le_collegu	-7
fr:le_compresseur	-16
fr:le_compt	13
fr:le_compteur	16
fr:le_concierg	19
fr:le_conducteur	5
fr:le_confirm	-19
fr:le_contrat	18
fr:le_corridor	6
fr:le_cot	-12
fr:le_couloir	-16
fr:le_coup	-10
fr:le_coupl	-20
fr:le_courr	-4
fr:le_courriel	-6
fr:le_court	6
fr:le_cuisin	-8
fr:le_debut	6
fr:le_dejeun	-27
fr:le_del	-24
fr:le_demand	-21
fr:le_dentist	-21
fr:le_depart	-5
fr:le_depl	-21
fr:le_deplac	-26
fr:le_depot	-7
fr:le_derang	-14
fr:le_dessert	4
fr:le_detecteur	11
fr:le_deuxiem	5
fr:le_dev	-29
fr:le_diagnostic	-20
fr:le_dimanch	-2
fr:le_dire	-20
fr:le_directeur	3
fr:le_dis	-12
fr:le_disjoncteur	28
fr:le_disqu	-14
fr:le_distributeur	-5
fr:le_dj	-14
fr:le_docteur	15
fr:le_dos	3
fr:le_doss	12
fr:le_drain	-3
fr:le_drap	24
fr:le_droit	-14
fr:le_eau	-9
fr:le_echang	-15
fr:le_echangeur	10
fr:le_ecol	-23
fr:le_ecran	18
fr:le_electricien	-14
fr:le_embarqu	3
fr:le_engag	3
fr:le_enlev	-16
fr:le_enregistr	-12
fr:le_ensembl	-12
fr:le_entrepot	16
fr:le_entretien	-17
fr:le_envelopp	-14
fr:le_enver	23
fr:le_envoi	8
fr:le_epicer	-6
fr:le_equip	-12
fr:le_erreur	-23
fr:le_escal	-42
fr:le_essai	-4
fr:le_estim	-15
fr:le_etabl	-4
fr:le_etag	-16
fr:le_etap	-11
fr:le_etat	-9
fr:le_ete	-7
fr:le_etiquet	-19
fr:le_etud	4
fr:le_evi	-15
fr:le_examen	5
fr:le_expert	-26
fr:le_fabric	5
fr:le_facteur	37
fr:le_faire	-14
fr:le_fauteuil	3
fr:le_feu	-26
fr:le_fich	6
fr:le_fil	-3
fr:le_fjord	-8
fr:le_fond	8
fr:le_forf	7
fr:le_formulair	-15
fr:le_four	-7
fr:le_fournisseur	8
fr:le_franc	-8
fr:le_frigidair	-4
fr:le_frigo	-17
fr:le_fromag	8
fr:le_gar	-3
fr:le_garag	-10
fr:le_gardien	18
fr:le_gateau	8
fr:le_gaz	-6
fr:le_ger	9
fr:le_gout	11
fr:le_grille-pain	18
fr:le_group	-2
fr:le_hall	6
fr:le_heur	-5
fr:le_histoir	-6
fr:le_hiv	-6
fr:le_honneur	-18
fr:le_hopital	-34
fr:le_horlog	-4
fr:le_huil	19
fr:le_impress	8
fr:le_imprim	16
fr:le_infirm	-16
fr:le_inspecteur	-5
fr:le_install	-4
fr:le_interieur	12
fr:le_intervent	-7
fr:le_jardin	3
fr:le_jeun	-6
fr:le_joint	23
fr:le_jour	-40
fr:le_journal	-5
fr:le_jug	-7
fr:le_labo	-17
fr:le_laiss	-8
fr:le_lavabo	-9
fr:le_lecteur	-9
fr:le_lendemain	3
fr:le_lien	16
fr:le_lit	5
fr:le_livreur	5
fr:le_logiciel	20
fr:le_long	-3
fr:le_macon	7
fr:le_magasin	3
fr:le_march	-8
fr:le_mard	2
fr:le_mariag	-4
fr:le_matel	7
fr:le_matin	7
fr:le_mauv	-25
fr:le_mazout	-7
fr:le_mec	21
fr:le_medecin	-15
fr:le_meme	-5
fr:le_menag	6
fr:le_menu	-18
fr:le_mercred	3
fr:le_micro-ond	3
fr:le_mien	7
fr:le_mod	-11
fr:le_model	-7
fr:le_moindr	-5
fr:le_mois	-2
fr:le_mond	20
fr:le_monsieur	-13
fr:le_mont	-20
fr:le_mot	22
fr:le_motel	-26
fr:le_moteur	24
fr:le_motif	16
fr:le_mur	-2
fr:le_neon	11
fr:le_nez	2
fr:le_noir	9
fr:le_nom	6
fr:le_notair	-10
fr:le_nouveau	-10
fr:le_numero	23
fr:le_objet	9
fr:le_odeur	-13
fr:le_oeil	-15
fr:le_offre	4
fr:le_on	16
fr:le_ont	-33
fr:le_oper	6
fr:le_option	-15
fr:le_ordi	-22
fr:le_ordin	-17
fr:le_ordre	-15
fr:le_oreil	-8
fr:le_os	4
fr:le_oubl	10
fr:le_ouvr	24
fr:le_pain	-11
fr:le_pani	-2
fr:le_panneau	13
fr:le_papi	5
fr:le_parking	6
fr:le_passag	8
fr:le_patron	-4
fr:le_pauvr	5
fr:le_per	-27
fr:le_personnel	14
fr:le_pet	-15
fr:le_pied	7
fr:le_plafond	-14
fr:le_plan	9
fr:le_planch	-10
fr:le_plat	18
fr:le_plateau	5
fr:le_platr	28
fr:le_plomb	-17
fr:le_plus	-6
fr:le_poel	3
fr:le_portabl	-7
fr:le_portail	-2
fr:le_post	-9
fr:le_pot	27
fr:le_pourboir	-7
fr:le_prelev	-18
fr:le_prem	15
fr:le_prenom	15
fr:le_prix	-13
fr:le_problem	-13
fr:le_proces-verbal	4
fr:le_professionnal	-6
fr:le_proprietair	13
fr:le_proprio	13
fr:le_questionnair	-14
fr:le_raccord	18
fr:le_radiateur	12
fr:le_ramoneur	-15
fr:le_rappel	-7
fr:le_rapport	15
fr:le_rayon	18
fr:le_recu	-23
fr:le_regard	9
fr:le_regl	-19
fr:le_relayo	3
fr:le_relev	6
fr:le_rembours	-20
fr:le_remplac	-3
fr:le_rendez-vous	-21
fr:le_renvoi	11
fr:le_rep	-7
fr:le_repondeur	16
fr:le_reseau	-7
fr:le_respons	7
fr:le_rest	-52
fr:le_retour	19
fr:le_rideau	3
fr:le_robot	3
fr:le_routeur	15
fr:le_sac	34
fr:le_salon	-20
fr:le_samed	16
fr:le_sapin	-8
fr:le_sav	5
fr:le_second	16
fr:le_sel	17
fr:le_serveur	-23
fr:le_servic	11
fr:le_seul	-12
fr:le_sieg	4
fr:le_sifflet	-24
fr:le_signal	-9
fr:le_silenc	9
fr:le_sit	16
fr:le_soin	-5
fr:le_soir	16
fr:le_sold	15
fr:le_soleil	-6
fr:le_son	-21
fr:le_soup	-6
fr:le_sourir	-14
fr:le_sous-sol	4
fr:le_spa	-12
fr:le_special	-5
fr:le_station	-21
fr:le_suiv	-4
fr:le_suppl	-8
fr:le_system	-26
fr:le_tarif	17
fr:le_tax	-6
fr:le_tech	23
fr:le_technicien	-21
fr:le_telephon	-9
fr:le_temp	-20
fr:le_terminal	21
fr:le_thermostat	19
fr:le_ticket	13
fr:le_tiroir	-4
fr:le_toit	25
fr:le_ton	-12
fr:le_total	10
fr:le_tour	-36
fr:le_train	-8
fr:le_traiteur	-7
fr:le_trajet	2
fr:le_tram	-10
fr:le_transfert	-17
fr:le_transport	3
fr:le_transporteur	6
fr:le_troisiem	-2
fr:le_trou	22
fr:le_trouv	-13
fr:le_tuyau	4
fr:le_un	-12
fr:le_une	-15
fr:le_unit	32
fr:le_urgenc	-22
fr:le_vendeur	7
fr:le_vendred	22
fr:le_vent	17
fr:le_verr	-7
fr:le_vid	11
fr:le_vieux	-14
fr:le_vigil	5
fr:le_vin	4
fr:le_vir	-13
fr:le_voi	-17
fr:le_voisin	-7
fr:le_vol	5
fr:le_voyag	3
fr:le_week-end	18
fr:le_wi-f	3
fr:le_wif	6
fr:leav	-18
fr:lecteur	-16
fr:lecteur_de	-20
fr:left	-21
fr:legal	-6
fr:lendemain	4
fr:lendemain_de	4
fr:lendemain_je	-7
fr:lent	3
fr:lequel	-19
fr:les	4
fr:les_#	-31
fr:les_affich	19
fr:les_ai	-18
fr:les_appel	8
fr:les_assiet	8
fr:les_autr	13
fr:les_boit	-6
fr:les_bon	18
fr:les_bouchon	-10
fr:les_bouton	12
fr:les_bras	17
fr:les_camion	-21
fr:les_captur	-9
fr:les_cart	23
fr:les_chais	3
fr:les_chambr	6
fr:les_cheveux	4
fr:les_cinq	-23
fr:les_cle	15
fr:les_client	-11
fr:les_command	-3
fr:les_crep	-15
fr:les_del	6
fr:les_dent	5
fr:les_deux	11
fr:les_dix	-42
fr:les_doss	10
fr:les_drap	-15
fr:les_elev	-5
fr:les_enfant	-35
fr:les_epaul	4
fr:les_factur	15
fr:les_fet	-3
fr:les_feuill	19
fr:les_feux	5
fr:les_fich	6
fr:les_fil	4
fr:les_frais	-5
fr:les_gar	-26
fr:les_goss	-15
fr:les_grand	-23
fr:les_indesir	34
fr:les_jour	-30
fr:les_lign	-8
fr:les_main	-5
fr:les_matin	17
fr:les_memes	7
fr:les_messag	-12
fr:les_mien	-10
fr:les_mois	-12
fr:les_mur	-11
fr:les_nom	11
fr:les_not	5
fr:les_nouveau	-6
fr:les_ouvr	-8
fr:les_pai	-6
fr:les_pann	-14
fr:les_parent	-9
fr:les_petit	-21
fr:les_photos	-3
fr:les_pied	-15
fr:les_plan	5
fr:les_pomp	12
fr:les_poubel	17
fr:les_prem	12
fr:les_prix	-5
fr:les_quatr	12
fr:les_quinz	-6
fr:les_reclam	-20
fr:les_rideau	12
fr:les_sept	9
fr:les_soix	3
fr:les_tabl	9
fr:les_traval	19
fr:les_trent	2
fr:les_trois	21
fr:les_tuyal	17
fr:les_urgenc	-4
fr:les_vacanc	-15
fr:les_valis	29
fr:les_velos	-8
fr:les_vent	-12
fr:les_vieux	14
fr:les_voisin	-13
fr:les_yeux	10
fr:lessiv	-15
fr:let	-21
fr:lettr	-4
fr:lettr_de	2
fr:lettr_mort	16
fr:leur	-10
fr:leurs	-5
fr:lev_les	11
fr:level	30
fr:levr	19
fr:li	-5
fr:liber	-18
fr:libr	-3
fr:librair	-20
fr:licenc	9
fr:lieg	-12
fr:lien	20
fr:lien_de	4
fr:lien_securis	-9
fr:lieu	9
fr:lieu_de	20
fr:lieu_du	11
fr:liev	-5
fr:lif	18
fr:lign	4
fr:lign_a	-14
fr:lign_de	-27
fr:lign_en	12
fr:lign_est	4
fr:lign_frais	-19
fr:lik	-16
fr:lik_that	-17
fr:lill	-11
fr:limit	-45
fr:limit_de	-13
fr:lin	29
fr:lindqvist	-5
fr:ling	14
fr:liquid	5
fr:lir	-4
fr:lis	3
fr:lisibl	-13
fr:liss	10
fr:list	13
fr:list_de	-16
fr:list_des	20
fr:lit	-4
fr:lit_le	5
fr:liter	-18
fr:litig	-19
fr:litr	-5
fr:littl	-11
fr:livr	-3
fr:livr_a	-6
fr:livr_le	-16
fr:livraison	-14
fr:livraison_de	-5
fr:livret	3
fr:livreur	15
fr:livreur_a	13
fr:loading	5
fr:lobbi	-24
fr:locat	-11
fr:locatair	-22
fr:locked	17
fr:log	-20
fr:logan	6
fr:logiciel	44
fr:logiciel_de	30
fr:loi	-10
fr:loin	-28
fr:loin_de	-18
fr:lol	-14
fr:long	-7
fr:long_du	-3
fr:longtemp	-21
fr:longu	3
fr:look	10
fr:look_at	19
fr:lor	13
fr:lor_du	15
fr:loredan	-4
fr:lorsqu	16
fr:lot	-12
fr:lott	-4
fr:lou	-25
fr:louis	-13
fr:loup	-8
fr:lu	-30
fr:lu_que	-18
fr:luc	-27
fr:lucien	-27
fr:ludo	-9
fr:lui-mem	-26
fr:lui_a	-9
fr:lui_ai	-13
fr:lui_avait	-16
fr:lui_don	-7
fr:lui_en	-21
fr:lui_est	23
fr:lui_ne	15
fr:lui_qui	-3
fr:lumi	36
fr:lumi_de	22
fr:lunch	-4
fr:lund	19
fr:lund_#	-8
fr:lund_a	-22
fr:lund_de	14
fr:lund_et	25
fr:lund_matin	-13
fr:lunet	-9
fr:lunet_a	18
fr:lyon	9
fr:m	-31
fr:m_den	-10
fr:ma	3
fr:ma_bagu	-15
fr:ma_banqu	25
fr:ma_belle-fill	-9
fr:ma_belle-mer	-20
fr:ma_belle-soeur	20
fr:ma_blond	-10
fr:ma_boit	46
fr:ma_candidatur	-4
fr:ma_cart	11
fr:ma_carte-cadeau	3
fr:ma_cav	-15
fr:ma_chais	-14
fr:ma_chambr	26
fr:ma_chaud	-18
fr:ma_client	20
fr:ma_collegu	-23
fr:ma_command	-9
fr:ma_conjoint	-6
fr:ma_cour	-17
fr:ma_demand	-5
fr:ma_di	5
fr:ma_factur	18
fr:ma_faut	-21
fr:ma_femm	-21
fr:ma_fill	-21
fr:ma_fournais	-17
fr:ma_grand-mer	-7
fr:ma_hai	5
fr:ma_lettr	12
fr:ma_machin	22
fr:ma_main	2
fr:ma_maison	25
fr:ma_mer	-51
fr:ma_niec	-28
fr:ma_pension	-19
fr:ma_piec	-5
fr:ma_plaint	7
fr:ma_port	5
fr:ma_reclam	2
fr:ma_soeur	-44
fr:ma_tant	-25
fr:ma_tet	2
fr:ma_valis	23
fr:ma_vi	-10
fr:ma_vieil	16
fr:ma_voisin	-9
fr:ma_voitur	6
fr:maarten	20
fr:machin	10
fr:machin_a	-4
fr:macon	7
fr:mad	15
fr:madam	-69
fr:madam_harvei	-4
fr:madam_monsieur	-18
fr:magasin	-16
fr:magasin_de	-26
fr:magazin	-4
fr:magnif	-19
fr:mai	30
fr:mai_et	34
fr:mai_la	-10
fr:mai_le	17
fr:maik	-27
fr:mail_de	6
fr:mail_du	-14
fr:main	-32
fr:main-d'oeuvr	19
fr:main_de	-7
fr:main_propr	10
fr:main_sur	-20
fr:mainten	36
fr:mainten_je	41
fr:mainten_le	-25
fr:maintenu	-8
fr:mais	-6
fr:mais_a	-18
fr:mais_bon	-13
fr:mais_ce	-31
fr:mais_des	-18
fr:mais_elle	-30
fr:mais_il	-4
fr:mais_je	-46
fr:mais_la	-14
fr:mais_le	22
fr:mais_les	-6
fr:mais_ma	-16
fr:mais_moi	-7
fr:mais_mon	-7
fr:mais_ne	25
fr:mais_on	-5
fr:mais_pas	-6
fr:mais_que	18
fr:mais_trois	-14
fr:mais_un	4
fr:mais_voila	-3
fr:mais_votre	-16
fr:maison_a	23
fr:maison_de	-10
fr:maison_est	-4
fr:maitr	-18
fr:major	15
fr:mak	7
fr:mal	-23
fr:mal_a	-20
fr:mal_de	5
fr:malad	-24
fr:malgr	-11
fr:malgr_la	-8
fr:malgr_le	-4
fr:mall	19
fr:malvoi	-3
fr:maman	10
fr:manag	-8
fr:mandat	-8
fr:mang	5
fr:mang_a	21
fr:mang_avec	18
fr:mang_debout	-18
fr:mang_en	-11
fr:mang_le	-8
fr:mang_les	14
fr:mani	-9
fr:manifest	5
fr:manon	-21
fr:manqu	-28
fr:manqu_de	-31
fr:manqu_le	-5
fr:manteau	-3
fr:mar	-6
fr:mar_est	14
fr:mar_et	-12
fr:mar_je	17
fr:mar_le	19
fr:mar_me	-23
fr:marc-oliv	13
fr:marcel	-14
fr:march	9
fr:march_#	-5
fr:march_a	-21
fr:march_de	14
fr:march_pa	5
fr:march_pas	15
fr:marchand	-9
fr:marchandis	-5
fr:marchessault	-5
fr:marchet	-10
fr:marco	-6
fr:marcoux	17
fr:mard	46
fr:mard_a	-5
fr:mard_soir	-10
fr:margaret	-8
fr:marguer	-9
fr:mari	-23
fr:mari_de	-9
fr:mariag	-34
fr:mariag_de	10
fr:marie-ang	-22
fr:marie-laurent	14
fr:marqu	7
fr:marr	-15
fr:martin	-7
fr:masqu	9
fr:massag	18
fr:massag_de	-20
fr:mat	33
fr:match	17
fr:materiel	9
fr:matern	-20
fr:maternel	7
fr:mathieu	-5
fr:matin	23
fr:matin_#	-31
fr:matin_au	28
fr:matin_avant	15
fr:matin_avec	2
fr:matin_de	-6
fr:matin_du	13
fr:matin_je	11
fr:matin_la	44
fr:matin_meme	-13
fr:matin_un	9
fr:matt	-17
fr:maud	-19
fr:mauvais	19
fr:mauvais_surpris	-19
fr:mav	6
fr:max	-48
fr:maximum	-10
fr:may	-33
fr:may_#	-21
fr:may_concern	-11
fr:mayb	-2
fr:mazout	-34
fr:mdr	16
fr:me	14
fr:me_a	-23
fr:me_adress	-16
fr:me_appel	6
fr:me_arrang	-12
fr:me_as	-33
fr:me_attend	19
fr:me_avais	-12
fr:me_avait	-44
fr:me_avez	-19
fr:me_aviez	-38
fr:me_charg	-15
fr:me_compt	24
fr:me_confirm	28
fr:me_demand	33
fr:me_dire	3
fr:me_dit	29
fr:me_dites	35
fr:me_don	18
fr:me_ecriv	-20
fr:me_en	8
fr:me_envoi	6
fr:me_est	34
fr:me_eton	6
fr:me_excus	-6
fr:me_expliqu	19
fr:me_factur	29
fr:me_faire	5
fr:me_fait	-8
fr:me_faut	-18
fr:me_indiqu	-8
fr:me_inquiet	-13
fr:me_laiss	-13
fr:me_lav	-7
fr:me_le	-15
fr:me_les	-6
fr:me_met	29
fr:me_montr	5
fr:me_offre	-3
fr:me_ont	15
fr:me_oppos	6
fr:me_plaindr	-7
fr:me_present	-3
fr:me_propos	14
fr:me_rappel	-43
fr:me_reclam	46
fr:me_rend	-20
fr:me_rendr	-10
fr:me_repond	19
fr:me_sembl	-6
fr:me_serait	11
fr:me_suis	10
fr:me_y	-19
fr:mec	21
fr:mecontent	-23
fr:medecin	-4
fr:mediateur	8
fr:medical	21
fr:medit	10
fr:megot	4
fr:mehd	-9
fr:meilleur	-26
fr:melang	-9
fr:membr	9
fr:meme	-35
fr:meme_a	-12
fr:meme_avec	-4
fr:meme_de	25
fr:meme_descendu	-12
fr:meme_la	-12
fr:meme_le	-14
fr:meme_les	20
fr:meme_matin	-7
fr:meme_mon	-12
fr:meme_pa	10
fr:meme_pas	-13
fr:meme_pour	-8
fr:meme_prix	12
fr:meme_que	-15
fr:meme_temp	19
fr:meme_un	-11
fr:memes	7
fr:memoir	-7
fr:menac	-20
fr:menac_de	-9
fr:menag	6
fr:mensuel	3
fr:mention	22
fr:menu	-13
fr:menu_du	-3
fr:menuis	13
fr:menus	28
fr:menvoi	4
fr:mer	-44
fr:mer_a	-21
fr:mer_de	4
fr:mer_en	-6
fr:mer_est	-7
fr:mer_le	-13
fr:mer_qui	-7
fr:merc	-30
fr:merc_au	-4
fr:merc_beaucoup	-12
fr:merc_bien	9
fr:merc_de	-19
fr:merc_et	-4
fr:merc_mill	-6
fr:merc_pour	6
fr:mercred	12
fr:mercred_le	-10
fr:mercred_pass	-27
fr:mercred_soir	26
fr:meredith	-6
fr:merit	-14
fr:mes	-4
fr:mes_#	15
fr:mes_coordon	6
fr:mes_courriel	16
fr:mes_deux	-2
fr:mes_enfant	3
fr:mes_gar	17
fr:mes_lunet	-4
fr:mes_panneau	-11
fr:mes_parent	16
fr:mes_patient	-23
fr:mes_salut	-8
fr:mes_voisin	-23
fr:messag_ne	-20
fr:messag_sur	23
fr:messieur	-14
fr:mesur	-19
fr:met	17
fr:met_au	13
fr:met_en	27
fr:met_pas	-13
fr:met_un	-11
fr:meteo	-7
fr:meti	-10
fr:metr	-22
fr:metr_de	12
fr:metro	3
fr:mettr	-2
fr:mettr_a	3
fr:mettr_la	13
fr:mi	7
fr:mi-hauteur	-10
fr:michel	-6
fr:micro	18
fr:micro-ond	5
fr:mid	11
fr:mid_et	-31
fr:mid_le	-4
fr:mien_est	6
fr:miet	14
fr:mieux	6
fr:mieux_que	-16
fr:milieu	17
fr:milieu_de	-2
fr:mill	-12
fr:mill_fois	-6
fr:min	-9
fr:mind	-6
fr:minuit	36
fr:minuit_et	-2
fr:minut	19
fr:minut_a	-32
fr:minut_au	3
fr:minut_avant	10
fr:minut_avec	21
fr:minut_de	25
fr:minut_le	16
fr:minut_pour	12
fr:minut_un	-23
fr:mireil	-34
fr:miroir	23
fr:mis	-4
fr:mis_#	18
fr:mis_a	21
fr:mis_dans	-29
fr:mis_de	-15
fr:mis_deux	-11
fr:mis_en	-2
fr:mis_la	-20
fr:mis_le	25
fr:mis_un	-13
fr:mis_une	-37
fr:mitigeur	12
fr:mm	6
fr:mme	-76
fr:mme_hennebicq	-3
fr:mobil	21
fr:mod	-25
fr:modal	-5
fr:model	5
fr:model_de	9
fr:modif	-17
fr:modif_le	-4
fr:moi	-17
fr:moi-mem	-10
fr:moi_a	19
fr:moi_ca	-11
fr:moi_ce	-26
fr:moi_et	-7
fr:moi_je	-29
fr:moi_jusqu	-5
fr:moi_le	13
fr:moi_ni	-5
fr:moi_quand	-8
fr:moi_qui	9
fr:moi_sommes	-14
fr:moi_un	-22
fr:moindr	-16
fr:moins	-21
fr:moins_cher	-21
fr:moins_de	21
fr:mois	11
fr:mois_a	15
fr:mois_apres	14
fr:mois_ci	5
fr:mois_et	13
fr:mois_je	4
fr:mois_pour	-15
fr:mois_que	7
fr:mois_sans	-3
fr:moisissur	7
fr:moit	12
fr:moit_de	-3
fr:moit_des	22
fr:moit_du	-2
fr:moll	4
fr:moment	-8
fr:moment_de	4
fr:mon_accent	2
fr:mon_adress	-3
fr:mon_age	-8
fr:mon_ancien	-6
fr:mon_appel	-26
fr:mon_argent	15
fr:mon_assoc	-11
fr:mon_assur	-9
fr:mon_assureur	-13
fr:mon_auto	-6
fr:mon_beau-frer	-2
fr:mon_beau-per	-15
fr:mon_beb	-8
fr:mon_billet	2
fr:mon_bras	5
fr:mon_bureau	-15
fr:mon_caf	-25
fr:mon_cel	-10
fr:mon_cellulair	13
fr:mon_chat	-23
fr:mon_chum	-19
fr:mon_compt	-19
fr:mon_comptabl	-6
fr:mon_conseil	6
fr:mon_contrat	-11
fr:mon_cot	-13
fr:mon_cousin	-4
fr:mon_cred	17
fr:mon_cv	-9
fr:mon_depot	-7
fr:mon_dos	-19
fr:mon_doss	-26
fr:mon_employeur	-6
fr:mon_epous	-6
fr:mon_fauteuil	-4
fr:mon_fil	-2
fr:mon_frer	-13
fr:mon_gar	-30
fr:mon_inscript	2
fr:mon_manteau	-6
fr:mon_mar	-24
fr:mon_neveu	-16
fr:mon_numero	-5
fr:mon_per	-5
fr:mon_petit-fil	4
fr:mon_plat	-11
fr:mon_portabl	12
fr:mon_portefeuill	-21
fr:mon_propr	8
fr:mon_relev	25
fr:mon_rendez-vous	-15
fr:mon_retour	22
fr:mon_sac	-6
fr:mon_tel	4
fr:mon_telephon	20
fr:mon_velo	24
fr:mon_voisin	-16
fr:mond	3
fr:mond_en	-13
fr:mond_et	-3
fr:mondai	5
fr:monei	-6
fr:moniteur	-8
fr:monnai	-14
fr:monoxyd	-11
fr:monsieur	-8
fr:monsieur_a	-2
fr:monsieur_de	-17
fr:monsieur_des	11
fr:monsieur_du	11
fr:monsieur_le	-21
fr:monsieur_qui	13
fr:monsieur_vachon	-6
fr:monsieur_vandermeersch	-7
fr:mont	16
fr:mont_a	14
fr:mont_avec	-24
fr:mont_dans	-14
fr:mont_de	20
fr:mont_sur	27
fr:mont_une	-7
fr:monteur	17
fr:montr	-25
fr:montr_comment	-3
fr:montr_en	-22
fr:montr_la	-8
fr:montr_le	3
fr:montr_un	21
fr:montreal	4
fr:moqu	6
fr:moquet	20
fr:mor	-20
fr:morceau	14
fr:morning	11
fr:mort	37
fr:mort_a	-16
fr:moru	3
fr:mot	-5
fr:mot_de	18
fr:mot_pour	-14
fr:mot_sur	-5
fr:motel	-5
fr:motel_a	10
fr:moteur	30
fr:moth	8
fr:motif	32
fr:motif_de	17
fr:moto	-7
fr:mouch	9
fr:mouill	7
fr:moul	-8
fr:moulin	-3
fr:mouss	10
fr:mouv	-6
fr:moved	11
fr:moyen	-25
fr:moyen_de	-12
fr:mr	-7
fr:ms	-12
fr:much	-16
fr:muet	20
fr:municipal	-4
fr:mur	-15
fr:mur_de	-11
fr:mural	5
fr:musiqu	36
fr:musiqu_de	26
fr:must	-14
fr:mutuel	-12
fr:my	25
fr:my_moth	8
fr:n	-22
fr:n_#	-11
fr:naissanc	-2
fr:nam	-23
fr:nanci	-24
fr:napp	-24
fr:nathal	9
fr:national	17
fr:navet	-22
fr:ne_a	19
fr:ne_ai	19
fr:ne_allait	4
fr:ne_arriv	-24
fr:ne_avais	-10
fr:ne_avait	-37
fr:ne_avez	-15
fr:ne_avoir	14
fr:ne_avons	-13
fr:ne_ayant	-3
fr:ne_boug	-10
fr:ne_cherch	-11
fr:ne_connaiss	3
fr:ne_decroch	15
fr:ne_demand	-23
fr:ne_dis	-14
fr:ne_ecris	-5
fr:ne_en	-16
fr:ne_est	9
fr:ne_etait	-26
fr:ne_exist	9
fr:ne_ferm	27
fr:ne_fonction	4
fr:ne_import	-8
fr:ne_le	-17
fr:ne_march	15
fr:ne_me	38
fr:ne_met	-13
fr:ne_nous	-32
fr:ne_ont	9
fr:ne_ose	-19
fr:ne_oubl	-18
fr:ne_ouvr	14
fr:ne_pai	8
fr:ne_parl	29
fr:ne_part	33
fr:ne_pas	-37
fr:ne_pass	22
fr:ne_peut	8
fr:ne_peux	-8
fr:ne_plus	-17
fr:ne_reclam	-13
fr:ne_retrouv	-3
fr:ne_sais	-18
fr:ne_sait	-31
fr:ne_sav	-15
fr:ne_se	-8
fr:ne_sera	-17
fr:ne_sont	23
fr:ne_suis	-18
fr:ne_trouv	-16
fr:ne_veut	-35
fr:ne_veux	-26
fr:ne_vois	17
fr:ne_vous	-6
fr:need	-22
fr:need_to	-11
fr:neerland	19
fr:neig	30
fr:neon	10
fr:net	-3
fr:nettoyag	-10
fr:neuf	-6
fr:neuf_heur	3
fr:neuf_jour	15
fr:neuv	-11
fr:neuviem	24
fr:nev	13
fr:neveu	-18
fr:new	-10
fr:new_on	-8
fr:next	-14
fr:nez	35
fr:ni	25
fr:ni_le	-6
fr:nic	-7
fr:nic_one	7
fr:nickel	-36
fr:nico	13
fr:nicol	-7
fr:nid-de-poul	-7
fr:niec	-40
fr:night	8
fr:nikel	-16
fr:nimbo	22
fr:nimi	-21
fr:niveau	7
fr:no	-14
fr:no_complaint	-2
fr:no_problem	-13
fr:nobodi	6
fr:noc	-23
fr:noel	-12
fr:noir	5
fr:noir_mat	32
fr:noir_sur	-18
fr:noirc	26
fr:noix	5
fr:nom	4
fr:nom_a	11
fr:nom_de	22
fr:nom_la	17
fr:nombr	-17
fr:non	26
fr:non_plus	31
fr:nord	-16
fr:normal	11
fr:normal_pour	4
fr:normal_que	19
fr:nos	-24
fr:nos_bureau	-9
fr:nos_courriel	-2
fr:nos_deux	-26
fr:nos_doss	5
fr:nos_fenetr	4
fr:not	-10
fr:not_#	-20
fr:not_a	6
fr:not_au	24
fr:not_de	-15
fr:not_in	29
fr:not_one	-4
fr:notair	-17
fr:nothing	13
fr:nothing_to	-14
fr:notic	9
fr:notif	7
fr:notre_arriv	4
fr:notre_boutiqu	3
fr:notre_chambr	-6
fr:notre_contrat	-16
fr:notre_demand	7
fr:notre_logiciel	16
fr:notre_nom	29
fr:notre_reserv	2
fr:notre_sejour	-16
fr:notre_serveur	9
fr:notre_sit	24
fr:nous	5
fr:nous_a	26
fr:nous_autr	-6
fr:nous_avait	-24
fr:nous_avions	-21
fr:nous_avons	-7
fr:nous_conseil	4
fr:nous_depuis	22
fr:nous_dire	11
fr:nous_dormon	-9
fr:nous_en	-5
fr:nous_envoi	-16
fr:nous_etions	-17
fr:nous_expliqu	-8
fr:nous_la	-5
fr:nous_le	-41
fr:nous_ne	-22
fr:nous_nous	-24
fr:nous_on	-5
fr:nous_ont	-5
fr:nous_payon	-14
fr:nous_qui	-8
fr:nous_seron	-13
fr:nous_sommes	36
fr:nous_vous	8
fr:nouveau	-12
fr:nouveau_mot	-9
fr:nouveau_serveur	7
fr:nouvel	8
fr:nouvel_chaud	16
fr:nouvel_dat	22
fr:nouvel_de	2
fr:nouvel_pour	-7
fr:nouvel_version	27
fr:now	42
fr:now_the	14
fr:nu	-12
fr:nuag	10
fr:nuit	4
fr:nuit_a	-33
fr:nuit_de	17
fr:nuit_du	-18
fr:nuit_et	11
fr:nuit_le	13
fr:nuit_on	17
fr:nuit_pour	-14
fr:nul	9
fr:null	19
fr:null_part	18
fr:numb	-29
fr:numero	10
fr:numero_#	-12
fr:numero_de	24
fr:numero_du	7
fr:numero_un	-9
fr:numeros	-12
fr:nº	6
fr:nº_#	6
fr:o	-8
fr:objet	-7
fr:objet_de	9
fr:oblig	-23
fr:oblig_de	-9
fr:obligatoir	-12
fr:obten	-11
fr:obten_un	-4
fr:occup	-6
fr:occup_de	11
fr:octobr	3
fr:octobr_et	13
fr:odet	-20
fr:odeur	2
fr:odeur_de	16
fr:odil	-8
fr:oeil	-15
fr:oeuf	29
fr:oeuvr	4
fr:of	74
fr:of_the	-6
fr:off	-12
fr:offert	-42
fr:offert_de	-10
fr:offre	-3
fr:offre_de	12
fr:offre_pour	-10
fr:oignon	-11
fr:ok	-44
fr:old	-15
fr:oliv	7
fr:on	14
fr:on_a	-11
fr:on_aim	-12
fr:on_arriv	7
fr:on_attend	32
fr:on_avait	-12
fr:on_command	-10
fr:on_demand	-16
fr:on_demenag	-20
fr:on_dev	10
fr:on_dir	5
fr:on_en	2
fr:on_entend	2
fr:on_est	45
fr:on_etait	-20
fr:on_fait	-11
fr:on_fass	-11
fr:on_ferm	-6
fr:on_fin	-13
fr:on_gard	-10
fr:on_gel	-29
fr:on_his	18
fr:on_la	-14
fr:on_laiss	-20
fr:on_le	18
fr:on_les	-21
fr:on_lui	-18
fr:on_ma	7
fr:on_me	44
fr:on_my	14
fr:on_ne	-2
fr:on_nous	35
fr:on_our	-19
fr:on_pai	-9
fr:on_parl	-12
fr:on_pass	-22
fr:on_pens	-18
fr:on_peut	-11
fr:on_prend	-25
fr:on_sait	-22
fr:on_se	-53
fr:on_sort	-26
fr:on_the	5
fr:on_va	-24
fr:on_vend	-9
fr:on_vien	-8
fr:on_vient	17
fr:on_voit	-6
fr:on_voul	-18
fr:on_vous	-12
fr:on_y	-26
fr:one	26
fr:ongle	7
fr:onglet	22
fr:only	4
fr:ont_demand	6
fr:ont_disparu	11
fr:ont_dit	-25
fr:ont_ete	12
fr:ont_eu	-2
fr:ont_fait	-25
fr:ont_jam	-8
fr:ont_laiss	14
fr:ont_mis	-14
fr:ont_mont	5
fr:ont_pas	18
fr:ont_perdu	22
fr:ont_trouv	-21
fr:onze	11
fr:onze_an	-8
fr:open	3
fr:opened	-21
fr:oper	-30
fr:oper_de	-10
fr:ophel	-13
fr:oppos	-5
fr:option	-9
fr:or	-18
fr:or_le	15
fr:orag	-14
fr:orang	-7
fr:order	8
fr:ordered	5
fr:ordi	-24
fr:ordin	-26
fr:ordon	-5
fr:ordre	-39
fr:oreil	-10
fr:organ	-18
fr:organis	-23
fr:os	-14
fr:ose	-27
fr:ose_pas	-16
fr:ose_plus	-4
fr:otherwis	-8
fr:ou	-29
fr:ou_#	-8
fr:ou_a	-6
fr:ou_bien	-14
fr:ou_ca	-18
fr:ou_ce	-20
fr:ou_de	-24
fr:ou_elle	-6
fr:ou_en	-2
fr:ou_faut	-11
fr:ou_je	13
fr:ou_non	-10
fr:ou_pas	-16
fr:ou_puis	-4
fr:ou_quoi	12
fr:ou_se	-10
fr:ou_si	14
fr:ou_une	25
fr:ou_vous	19
fr:oual	-6
fr:oubl	-37
fr:oubl_dans	-6
fr:oubl_de	-3
fr:oubl_pas	-15
fr:oubl_ses	-9
fr:ouellet	-3
fr:oui	-3
fr:oui_ce	-19
fr:oui_ou	-10
fr:our	-65
fr:out	8
fr:outil	-19
fr:outsid	23
fr:ouvert	7
fr:ouvert_et	-9
fr:ouvert_jusqu	22
fr:ouvert_le	-30
fr:ouvert_lund	-17
fr:ouvert_un	-3
fr:ouvertur	19
fr:ouvertur_du	4
fr:ouvr	20
fr:ouvr_a	-19
fr:ouvr_le	-8
fr:ouvr_mon	34
fr:ouvr_plus	-22
fr:ouvr_une	4
fr:ouvrabl	4
fr:ouvrabl_pour	-10
fr:ouvrent	3
fr:over	-3
fr:own	-34
fr:oxygen	-14
fr:p	-7
fr:pa	28
fr:pag	10
fr:pag_#	-30
fr:pag_blanch	11
fr:pag_de	13
fr:pai_#	8
fr:pai_a	-12
fr:pai_de	24
fr:pai_en	10
fr:pai_et	5
fr:pai_le	-7
fr:pai_les	8
fr:pai_ma	-8
fr:pai_par	-7
fr:pai_pas	-17
fr:pai_plus	18
fr:pai_pour	5
fr:pai_un	10
fr:pai_une	-22
fr:paid	-18
fr:paid_for	-15
fr:paient	-17
fr:paillasson	19
fr:pain	3
fr:pain_de	25
fr:pain_et	5
fr:paix	-9
fr:pal	-6
fr:palet	-10
fr:pali	25
fr:pan	40
fr:pani	-18
fr:paniqu	-29
fr:pann	-48
fr:pann_a	-20
fr:pann_de	-36
fr:pann_ou	-9
fr:panneau	27
fr:panoram	-20
fr:pans	34
fr:pantalon	4
fr:pantout	-11
fr:pap	-2
fr:papi	24
fr:papi_de	15
fr:papi_que	-13
fr:papi_sur	-14
fr:paqu	3
fr:paquet	-7
fr:par	-8
fr:par-dessus	-22
fr:par-dessus_le	-16
fr:par_a	-5
fr:par_cart	-10
fr:par_coeur	-18
fr:par_contr	22
fr:par_courriel	18
fr:par_des	23
fr:par_ecrit	6
fr:par_en	16
fr:par_erreur	-6
fr:par_hasard	3
fr:par_jour	-13
fr:par_la	-36
fr:par_le	-2
fr:par_les	-12
fr:par_leur	-18
fr:par_ma	-7
fr:par_mail	-32
fr:par_mois	-25
fr:par_mon	-8
fr:par_nous	-21
fr:par_nuit	5
fr:par_telephon	-23
fr:par_terr	11
fr:par_texto	-6
fr:par_un	31
fr:par_une	6
fr:par_vos	-4
fr:par_votre	12
fr:parait	-15
fr:paraitr	-9
fr:paraplui	-5
fr:parc	8
fr:parc_que	11
fr:pardon	-19
fr:pareil	-13
fr:parent	-2
fr:parf	-38
fr:parfait	-21
fr:parking	27
fr:parking_du	15
fr:parking_pour	-3
fr:parl	-21
fr:parl_a	-23
fr:parl_au	8
fr:parl_comm	5
fr:parl_de	-11
fr:parl_plus	5
fr:parl_que	17
fr:parlent	5
fr:parlent_plus	7
fr:parol	-32
fr:part	-11
fr:part_a	-10
fr:part_avec	-13
fr:part_ca	-5
fr:part_ce	-12
fr:part_dans	-2
fr:part_de	-22
fr:part_du	-3
fr:part_en	-18
fr:part_parc	-6
fr:part_sans	-5
fr:part_sur	21
fr:part_vers	-26
fr:partag	7
fr:partenair	-3
fr:partent	9
fr:parti	6
fr:parti_de	25
fr:partout	-6
fr:parvenu	32
fr:pas	8
fr:pas_#	4
fr:pas_a	-25
fr:pas_appel	30
fr:pas_apres	-13
fr:pas_arriv	5
fr:pas_au	36
fr:pas_bien	-11
fr:pas_boug	-14
fr:pas_ce	-27
fr:pas_command	14
fr:pas_dans	19
fr:pas_de	31
fr:pas_don	-5
fr:pas_du	14
fr:pas_en	-21
fr:pas_encor	6
fr:pas_et	7
fr:pas_ete	-6
fr:pas_eu	-9
fr:pas_fach	-23
fr:pas_faire	-10
fr:pas_fait	11
fr:pas_fin	7
fr:pas_la	-49
fr:pas_le	12
fr:pas_les	-4
fr:pas_mal	-9
fr:pas_mang	13
fr:pas_me	14
fr:pas_meme	2
fr:pas_moi	-18
fr:pas_mont	-3
fr:pas_moyen	6
fr:pas_ouvert	2
fr:pas_pai	26
fr:pas_pass	22
fr:pas_peur	-27
fr:pas_pour	-7
fr:pas_press	-17
fr:pas_que	-35
fr:pas_recu	-8
fr:pas_regard	14
fr:pas_regl	-10
fr:pas_repondu	-13
fr:pas_revenu	-33
fr:pas_si	-6
fr:pas_sign	2
fr:pas_son	35
fr:pas_su	10
fr:pas_sur	-6
fr:pas_un	-18
fr:pas_une	-39
fr:pas_urgent	-6
fr:pas_venu	21
fr:pas_votre	-12
fr:pas_voulu	-22
fr:pas_vous	-19
fr:pas_vu	31
fr:pass	10
fr:pass_a	7
fr:pass_au	-18
fr:pass_avant	6
fr:pass_ce	-7
fr:pass_cette	-14
fr:pass_dans	-11
fr:pass_de	5
fr:pass_dev	4
fr:pass_en	11
fr:pass_encor	-8
fr:pass_et	22
fr:pass_hi	-15
fr:pass_la	23
fr:pass_les	-8
fr:pass_lund	16
fr:pass_mard	-13
fr:pass_par	-7
fr:pass_par-dessus	-9
fr:pass_pas	22
fr:pass_pour	-9
fr:pass_samed	-12
fr:pass_sans	-2
fr:pass_trois	-19
fr:pass_un	-22
fr:pass_une	-16
fr:passag	29
fr:passag_a	10
fr:passag_de	-4
fr:passager	7
fr:passent	-26
fr:passeport	3
fr:password	17
fr:pat	5
fr:pat_chinois	19
fr:patienc	-16
fr:patienc_de	-17
fr:patient	-2
fr:patient_a	7
fr:patin	-21
fr:patinoir	10
fr:patio	-17
fr:patrick	-15
fr:patron	-19
fr:patron_me	-6
fr:patt	17
fr:paul	-3
fr:paus	17
fr:pauvr	-20
fr:payon	-14
fr:paysag	-7
fr:pc	-19
fr:peau	18
fr:pedal	18
fr:pediatr	-18
fr:peignoir	13
fr:pein	7
fr:pein_de	-3
fr:peint	3
fr:peintur	-6
fr:pel	-4
fr:pellet	10
fr:penal	-7
fr:pench	-3
fr:pend	35
fr:pend_la	26
fr:pend_le	-7
fr:pend_les	11
fr:pend_mon	-19
fr:pend_que	23
fr:pend_une	15
fr:pens	-42
fr:pens_que	-28
fr:pensent	-31
fr:pensent_que	-31
fr:pension	-19
fr:peopl	-15
fr:per	-10
fr:per_a	-24
fr:perc	-10
fr:perceux	17
fr:perd	-3
fr:perdr	-9
fr:perdu	15
fr:perdu_le	15
fr:perdu_une	-5
fr:perfect	-22
fr:perim	10
fr:period	14
fr:perm	-22
fr:perm_de	-21
fr:permet	4
fr:permet_de	-8
fr:permet_moi	-16
fr:perrachon	14
fr:perron	7
fr:perso	5
fr:person	34
fr:person_a	11
fr:person_au	11
fr:person_avec	4
fr:person_de	-55
fr:person_different	-5
fr:person_en	-13
fr:person_est	15
fr:person_et	12
fr:person_le	24
fr:person_pour	15
fr:person_qui	13
fr:person_se	-15
fr:personnel	3
fr:personnel_a	-9
fr:pert	-21
fr:pes	5
fr:pes_sur	-3
fr:pet	-22
fr:pet_mot	-17
fr:petit	-20
fr:petit-dejeun	-15
fr:petit-fil	4
fr:petit_creanc	-9
fr:petit_dam	5
fr:petit_oignon	-13
fr:petit_question	-8
fr:peu	-27
fr:peu_de	-11
fr:peu_fort	-7
fr:peur	-45
fr:peur_de	-23
fr:peut	-39
fr:peut_etre	-17
fr:peut_il	-5
fr:peut_me	-3
fr:peut_on	-15
fr:peut_plus	9
fr:peut_rien	-19
fr:peut_se	-6
fr:peux	-45
fr:peux_tu	-6
fr:peux_ven	-5
fr:pharmac	-13
fr:pharmac_a	-11
fr:pharmacien	-6
fr:philip	-6
fr:philipp	-6
fr:phon	6
fr:photo	11
fr:photo_de	7
fr:photo_du	-22
fr:photos_de	14
fr:photos_du	-11
fr:photos_et	21
fr:phras	-11
fr:pi	28
fr:pi_de	-6
fr:pi_parc	20
fr:piano	9
fr:pictur	-20
fr:piec	-16
fr:piec_de	8
fr:piec_joint	-6
fr:pied	-6
fr:pied_de	25
fr:pierr	23
fr:pierret	7
fr:pigeon	5
fr:pil	21
fr:pil_de	12
fr:pil_quand	3
fr:pilot	-10
fr:pilul	-9
fr:pinc	-13
fr:ping-pong	2
fr:piqu	14
fr:pique-n	18
fr:piqur	-20
fr:pir	-8
fr:pirat	-5
fr:piron	-4
fr:pis	24
fr:pis_a	-2
fr:pis_ca	-3
fr:pis_ce	18
fr:pis_de	4
fr:pis_elle	17
fr:pis_faut	11
fr:pis_je	11
fr:pis_la	25
fr:pis_le	-29
fr:pis_les	-4
fr:pis_ma	-8
fr:pis_mon	17
fr:pis_pas	19
fr:pis_que	3
fr:pis_un	-21
fr:pis_une	-4
fr:pis_y	11
fr:piscin	15
fr:piss	12
fr:pist	7
fr:piton	11
fr:plac	2
fr:plac_dans	-11
fr:plac_de	4
fr:plac_en	11
fr:plac_le	16
fr:plac_limit	-25
fr:placard	-8
fr:plafond	15
fr:plafond_de	6
fr:plag	-18
fr:plaignent	-3
fr:plaindr	-5
fr:plaint	-33
fr:plaint_et	-16
fr:plais	-14
fr:plais_de	-4
fr:plait	-45
fr:plan	-2
fr:plan_brais	-15
fr:plan_de	-13
fr:planch	-10
fr:planif	2
fr:planning	8
fr:plant	16
fr:plant_a	28
fr:plantag	-16
fr:plaqu	-15
fr:plastiqu	30
fr:plat	30
fr:plateau	2
fr:plateform	-9
fr:platr	39
fr:pleas	-46
fr:plein	33
fr:plein_canicul	-11
fr:plein_de	-8
fr:plein_pis	4
fr:pleur	-27
fr:pleut	3
fr:pli	-17
fr:plinth	14
fr:plomb	-32
fr:plomb_est	6
fr:plomber	-12
fr:plu	-11
fr:plui	5
fr:plus	-3
fr:plus_a	-25
fr:plus_aucun	-14
fr:plus_cher	-23
fr:plus_clair	-14
fr:plus_dans	-7
fr:plus_de	19
fr:plus_depuis	5
fr:plus_en	14
fr:plus_haut	-25
fr:plus_jam	23
fr:plus_la	3
fr:plus_le	20
fr:plus_les	38
fr:plus_loin	-16
fr:plus_mal	-31
fr:plus_me	-7
fr:plus_parl	-7
fr:plus_person	3
fr:plus_propr	-19
fr:plus_que	-3
fr:plus_recent	20
fr:plus_recevoir	-9
fr:plus_rien	-3
fr:plus_tard	-23
fr:plus_tot	-11
fr:plus_un	23
fr:plus_vit	25
fr:plusieur	-4
fr:plutot	-9
fr:plutot_que	-7
fr:pm	-24
fr:pneu	-4
fr:pneus	-6
fr:poch	-14
fr:poel	-8
fr:poel_a	-9
fr:pogn	-5
fr:poid	-11
fr:poign	8
fr:poignet	-4
fr:poil	6
fr:point	-46
fr:point_de	-15
fr:poireaut	3
fr:pol	-8
fr:polic	-12
fr:polit	-10
fr:politess	-10
fr:pomerleau	-12
fr:pomm	14
fr:pomp	-8
fr:pomp_a	-32
fr:ponctuel	-17
fr:pont	22
fr:port	-12
fr:port_#	23
fr:port_a	-34
fr:port_au	-23
fr:port_clos	-2
fr:port_de	25
fr:port_du	20
fr:port_en	-14
fr:port_est	7
fr:port_et	8
fr:port_la	8
fr:port_ne	9
fr:port_ouvert	-18
fr:port_pour	-12
fr:port_sur	7
fr:port_un	6
fr:port_une	4
fr:portabl	21
fr:portail_de	-14
fr:portefeuill	-17
fr:portion	3
fr:portr	-16
fr:pos	20
fr:pos_a	-25
fr:pos_de	8
fr:pos_en	-10
fr:pos_la	-6
fr:pos_le	10
fr:pos_les	19
fr:pos_ma	-4
fr:pos_une	23
fr:possibl	-47
fr:possibl_de	-14
fr:post_#	-24
fr:post_de	8
fr:post_le	-18
fr:postal	-13
fr:pot	25
fr:pot_de	13
fr:potag	2
fr:poubel	15
fr:poubel_de	14
fr:pouc	3
fr:poul	-20
fr:poulet	9
fr:pour	-14
fr:pour_#	-19
fr:pour_ajout	-14
fr:pour_avoir	-12
fr:pour_branch	-6
fr:pour_ca	19
fr:pour_ce	-16
fr:pour_cent	20
fr:pour_cette	-19
fr:pour_chang	-16
fr:pour_chois	-5
fr:pour_cinq	3
fr:pour_corrig	7
fr:pour_de	19
fr:pour_demain	-15
fr:pour_demand	-18
fr:pour_des	19
fr:pour_deux	21
fr:pour_dire	-13
fr:pour_du	-2
fr:pour_etre	7
fr:pour_faire	-13
fr:pour_hi	-6
fr:pour_la	-26
fr:pour_le	-40
fr:pour_lui	-6
fr:pour_lund	16
fr:pour_ma	-24
fr:pour_mes	-12
fr:pour_mettr	8
fr:pour_moi	-7
fr:pour_ne	-25
fr:pour_nos	-14
fr:pour_notre	-5
fr:pour_nous	16
fr:pour_obten	-8
fr:pour_ouvr	-5
fr:pour_pai	-3
fr:pour_pes	13
fr:pour_quatr	28
fr:pour_que	-20
fr:pour_ravoir	24
fr:pour_regard	11
fr:pour_regl	2
fr:pour_renvoi	4
fr:pour_rien	-9
fr:pour_sa	9
fr:pour_savoir	11
fr:pour_se	-5
fr:pour_son	-17
fr:pour_touch	8
fr:pour_tout	20
fr:pour_trois	7
fr:pour_trouv	-6
fr:pour_un	2
fr:pour_une	14
fr:pour_voir	15
fr:pour_votre	-4
fr:pour_vous	-21
fr:pourboir	-12
fr:pourquoi	-15
fr:pourr	-23
fr:pourr_vous	-20
fr:pourriel	19
fr:pourt	-7
fr:pourt_je	-18
fr:pouss	-6
fr:pousset	3
fr:pousset_doubl	-23
fr:pouv	-15
fr:pouvez	-16
fr:pouvez_vous	-36
fr:pouvoir	9
fr:praticien	-13
fr:pratiqu	4
fr:preav	5
fr:precedent	14
fr:precieux	-13
fr:precis	-26
fr:precis_le	-9
fr:prefer	-19
fr:preferent	-13
fr:prelev	9
fr:prelev_de	12
fr:prem	-7
fr:prem_coup	-15
fr:prem_fois	-15
fr:pren	-16
fr:pren_vous	-4
fr:prend	2
fr:prend_en	12
fr:prend_le	-15
fr:prend_un	-7
fr:prendr	-22
fr:prepar	-25
fr:prepar_un	-8
fr:prepos_a	7
fr:pres	-16
fr:pres_de	3
fr:pres_du	14
fr:presenc	-19
fr:presenc_de	-7
fr:present	-15
fr:present_a	-10
fr:president	-4
fr:presqu	-16
fr:press	-40
fr:press_#	4
fr:pression	-19
fr:prestatair	-11
fr:pret	-31
fr:pret_a	-8
fr:pret_en	11
fr:pretext	10
fr:pretext_que	10
fr:preven	-21
fr:preven_la	-6
fr:prevenu	-22
fr:previen	-20
fr:prevoir	-9
fr:prevoit	-13
fr:prevoit_un	-9
fr:prevu	-48
fr:prevu_au	-6
fr:pri	-27
fr:pri_de	-19
fr:prim	-20
fr:prim_de	-5
fr:principal	6
fr:printemp	-16
fr:prioritair	4
fr:pris	5
fr:pris_dans	-2
fr:pris_de	-6
fr:pris_des	-6
fr:pris_deux	-23
fr:pris_en	-2
fr:pris_la	-34
fr:pris_le	-26
fr:pris_mon	4
fr:pris_par	15
fr:pris_un	6
fr:priv	22
fr:prix	-44
fr:prix_annonc	-14
fr:prix_correct	-7
fr:prix_de	-9
fr:prix_du	-7
fr:prix_la	-7
fr:prix_pour	-12
fr:prix_que	16
fr:pro	-5
fr:problem	-52
fr:problem_avec	-13
fr:problem_de	-33
fr:problem_urgent	-12
fr:procedur	-9
fr:proch	-9
fr:prochain	-21
fr:prochain_fois	-16
fr:produit	-18
fr:professionnal	-6
fr:professionnel	-5
fr:profil	-2
fr:profit	-7
fr:profit_du	-8
fr:progress	7
fr:prom	2
fr:prom_que	-6
fr:promen	5
fr:promess	25
fr:promess_de	24
fr:promet	3
fr:promis	7
fr:promised	-3
fr:promo	2
fr:propag	-25
fr:propos	22
fr:propos_de	-20
fr:propos_que	24
fr:propos_un	3
fr:proposit	-21
fr:propr	-26
fr:propr_et	-11
fr:proprietair	-2
fr:proprio	22
fr:pros	7
fr:protect	8
fr:protect_jurid	-8
fr:proteg	-12
fr:provisoir	-17
fr:pu	-23
fr:pub	16
fr:pub_pour	17
fr:public	-16
fr:publiqu	3
fr:pugh	-8
fr:puis	40
fr:puis_#	4
fr:puis_il	4
fr:puis_je	-18
fr:puis_le	11
fr:puis_plus	3
fr:puis_un	33
fr:puis_une	28
fr:puisqu	-18
fr:puiss	-14
fr:puit	9
fr:punais	5
fr:pur	6
fr:purg	13
fr:pus	-6
fr:put	15
fr:pyjam	14
fr:qr	20
fr:quai	11
fr:qualit	-7
fr:quand	14
fr:quand_ca	8
fr:quand_ce	-5
fr:quand_elle	28
fr:quand_il	-2
fr:quand_je	8
fr:quand_la	3
fr:quand_le	-4
fr:quand_les	7
fr:quand_meme	-20
fr:quand_on	30
fr:quand_te	-11
fr:quand_tout	22
fr:quand_votre	-8
fr:quand_vous	-26
fr:quant	25
fr:quar	9
fr:quar_an	-4
fr:quar_et	13
fr:quar_minut	-16
fr:quarante-d	-4
fr:quarante-huit	-11
fr:quarante-huit_heur	-11
fr:quart_de	-9
fr:quatorz	19
fr:quatorz_mois	4
fr:quatr	50
fr:quatr_an	36
fr:quatr_dans	-8
fr:quatr_et	-20
fr:quatr_fois	25
fr:quatr_heur	15
fr:quatr_jour	-7
fr:quatr_minut	16
fr:quatr_mois	17
fr:quatre-vingt	-9
fr:quatriem	40
fr:que	15
fr:que_#	5
fr:que_a	22
fr:que_au	8
fr:que_aucun	4
fr:que_ca	8
fr:que_ce	31
fr:que_chez	16
fr:que_des	28
fr:que_deux	-21
fr:que_du	2
fr:que_elle	-31
fr:que_en	-9
fr:que_il	-35
fr:que_je	7
fr:que_la	25
fr:que_le	5
fr:que_les	-6
fr:que_leur	4
fr:que_ma	8
fr:que_mes	-4
fr:que_moi	-16
fr:que_mon	4
fr:que_non	16
fr:que_nos	20
fr:que_notre	12
fr:que_nous	13
fr:que_on	-7
fr:que_par	-6
fr:que_person	17
fr:que_pour	14
fr:que_prevu	-15
fr:que_quelqu'un	-26
fr:que_sa	-21
fr:que_son	-44
fr:que_tout	-6
fr:que_trois	-3
fr:que_tu	-16
fr:que_un	-21
fr:que_une	-24
fr:que_vos	-18
fr:que_votre	-6
fr:que_vous	43
fr:que_vs	18
fr:que_y	-3
fr:quebec	-26
fr:quel	-45
fr:quel_anne	7
fr:quel_dat	-7
fr:quel_est	-11
fr:quel_heur	-4
fr:quel_jour	-9
fr:quel_sont	-11
fr:quelqu	2
fr:quelqu'un	6
fr:quelqu'un_a	21
fr:quelqu'un_dans	17
fr:quelqu'un_de	28
fr:quelqu'un_peut	-6
fr:quelqu'un_qui	-32
fr:quelqu'un_sait	-4
fr:quelqu_jour	22
fr:quelqu_part	-21
fr:quentin	-20
fr:question	-31
fr:question_de	-19
fr:questionnair	-12
fr:queu	20
fr:qui	-27
fr:qui_a	-19
fr:qui_attendent	-7
fr:qui_avait	-19
fr:qui_connait	-13
fr:qui_dois	-5
fr:qui_doit	-3
fr:qui_en	-2
fr:qui_est	-22
fr:qui_etait	11
fr:qui_fait	-23
fr:qui_le	-33
fr:qui_lui	-14
fr:qui_me	-21
fr:qui_ne	7
fr:qui_ont	-20
fr:qui_parl	-4
fr:qui_pass	20
fr:qui_prend	-15
fr:qui_se	20
fr:qui_sont	-10
fr:qui_vient	8
fr:qui_vous	-8
fr:quick	-26
fr:quick_question	-3
fr:quiet	-22
fr:quincailler	-10
fr:quinz	11
fr:quinz_an	9
fr:quinz_jour	-16
fr:quinz_minut	22
fr:quinzain	-8
fr:quit	-19
fr:quitt	-6
fr:quoi_ce	4
fr:quoi_la	-13
fr:quoi_le	11
fr:quoi_un	13
fr:quot	-16
fr:quotidien	-14
fr:r	-14
fr:rab	-16
fr:raccord	17
fr:racin	-6
fr:racont	19
fr:racroch	17
fr:rad	7
fr:radiateur	17
fr:radio	-14
fr:radiograph	-9
fr:rag	-11
fr:raid	9
fr:raison	-12
fr:ral	-8
fr:ralent	19
fr:ramass	25
fr:ramassag	-20
fr:ramen	-13
fr:ramon	-7
fr:ramonag	-24
fr:ramoneur	-38
fr:ramp	20
fr:randon	-10
fr:rang	17
fr:rapid	-4
fr:rappel	-27
fr:rappel_a	13
fr:rappel_au	-3
fr:rappel_avant	-10
fr:rappel_dans	-26
fr:rappel_de	14
fr:rappel_le	-18
fr:rappel_pour	-7
fr:rappel_sur	-18
fr:rapport	4
fr:rapport_de	16
fr:rar	-52
fr:rassur	-4
fr:rat	-19
fr:rav	-13
fr:ravoir	12
fr:ravoir_mon	-2
fr:rayon	7
fr:re	-6
fr:reaction	-5
fr:real	14
fr:realit	-3
fr:realli	-17
fr:rebord	17
fr:rebranch	7
fr:receipt	-5
fr:received	-6
fr:recent	20
fr:recept	16
fr:recept_automat	-2
fr:recept_de	-4
fr:reception	-2
fr:recev	-21
fr:receveur	-7
fr:recevoir	-18
fr:recevoir_cette	-5
fr:recevoir_le	-5
fr:recevoir_nos	-3
fr:recevoir_un	4
fr:rechang	13
fr:recharg	-6
fr:rechauff	17
fr:recherch	-6
fr:recit	-7
fr:reclam	28
fr:reclam_#	32
fr:reclam_la	3
fr:reclam_le	27
fr:recois	29
fr:recoit	17
fr:recoivent	31
fr:recoll	7
fr:recommand	-19
fr:recommand_a	-6
fr:recommand_chaud	-8
fr:recommenc	-32
fr:recomment	-5
fr:reconduct	3
fr:reconduit	-10
fr:reconnaiss	-12
fr:reconnait	-3
fr:reconnu	-24
fr:recop	-24
fr:recour	-12
fr:recouvr	19
fr:recr	7
fr:rectif	-2
fr:recu	43
fr:recu_#	36
fr:recu_a	-10
fr:recu_aucun	10
fr:recu_ce	16
fr:recu_de	24
fr:recu_detaill	-2
fr:recu_en	-15
fr:recu_la	-18
fr:recu_le	33
fr:recu_les	-10
fr:recu_ma	-4
fr:recu_par	-8
fr:recu_un	-26
fr:recu_une	11
fr:recuper	-5
fr:recuper_le	-13
fr:recus	-14
fr:redemand	17
fr:redemand_le	-2
fr:redemarr	-23
fr:redev	-3
fr:redir	9
fr:redon	24
fr:reduct	-2
fr:reduit	3
fr:reel	2
fr:reexpliqu	-9
fr:ref	-28
fr:ref_la	-5
fr:refair	-14
fr:refait	-10
fr:referent	-8
fr:referm	26
fr:referm_la	15
fr:reflech	-8
fr:refoul	-8
fr:refroid	23
fr:refus	41
fr:refus_a	-14
fr:refus_de	38
fr:refus_la	14
fr:refus_le	14
fr:reg	6
fr:regard	14
fr:regard_ce	19
fr:regard_la	17
fr:regard_le	15
fr:regard_les	-15
fr:regard_un	23
fr:region	-39
fr:regl	15
fr:regl_a	15
fr:regl_ca	-3
fr:regl_de	-18
fr:regl_en	4
fr:regl_le	-17
fr:reglag	-9
fr:reiter	4
fr:rejected	5
fr:rejet	19
fr:rel	-21
fr:relanc	-4
fr:relanc_pour	5
fr:relat	2
fr:relayo	-4
fr:relev	19
fr:relev_de	13
fr:relev_du	-17
fr:reli	-9
fr:relir	-15
fr:relou	6
fr:rem	-21
fr:rem_dans	-13
fr:rem_en	-11
fr:rem_une	-6
fr:remarch	-11
fr:remarqu	2
fr:rembours	-37
fr:rembours_de	-26
fr:rembours_du	12
fr:rembours_en	-14
fr:remerc	-40
fr:remerc_de	-9
fr:remerc_le	-8
fr:remerc_pour	-2
fr:remet	8
fr:remettr	-25
fr:remettr_la	-4
fr:remettr_les	-6
fr:remis	16
fr:remis_a	-9
fr:remis_en	16
fr:remont	23
fr:remont_au	-11
fr:remot	13
fr:rempl	9
fr:rempl_le	-27
fr:remplac	-34
fr:remplac_de	-8
fr:remplac_le	-4
fr:remplac_par	7
fr:remplissag	27
fr:rencontr	-15
fr:rend	-14
fr:rendez-vous	-13
fr:rendez-vous_a	31
fr:rendez-vous_dans	-12
fr:rendez-vous_en	-2
fr:rendr	7
fr:rendr_a	16
fr:rendu	31
fr:rendu_compt	-22
fr:rendu_de	-3
fr:rendu_en	19
fr:rendu_la	-16
fr:rendu_le	27
fr:renonc	6
fr:renouvel	12
fr:renov	-17
fr:renseign	21
fr:rentr_a	-16
fr:rentr_chez	-4
fr:renvers	-3
fr:renvoi	22
fr:renvoi_chez	3
fr:renvoi_en	3
fr:renvoi_un	2
fr:rep	20
fr:rep_de	-4
fr:repar	-42
fr:repar_en	-7
fr:repar_le	-20
fr:reparl	-19
fr:repart	18
fr:repart_avec	-28
fr:repartiteur	28
fr:repass	27
fr:repet	-27
fr:repet_que	-7
fr:repl	-6
fr:repon	5
fr:repond	18
fr:repond_a	-5
fr:repond_que	37
fr:repondeur	19
fr:repondr	-5
fr:repondr_a	-6
fr:repondu	-10
fr:repondu_a	-13
fr:repondu_en	-21
fr:repondu_par	-7
fr:repondu_que	16
fr:repons	11
fr:repons_a	13
fr:repons_de	-25
fr:repons_le	-14
fr:report	14
fr:repos	-13
fr:repouss	-26
fr:repr	-17
fr:repr_le	-14
fr:reprend	-14
fr:reprendr	-12
fr:repris	14
fr:reproch	-21
fr:reseau	-19
fr:reserv	-51
fr:reserv_a	2
fr:reserv_au	-5
fr:reserv_en	-7
fr:reserv_et	12
fr:reserv_la	-22
fr:reserv_le	-17
fr:reserv_pour	-7
fr:reservoir	4
fr:reservoir_a	11
fr:reset	5
fr:resident	-16
fr:resil_en	-4
fr:resolu	3
fr:respect	-13
fr:respir	22
fr:respons	-3
fr:resserv	-4
fr:ressort	22
fr:ressort_avec	8
fr:rest	28
fr:rest_#	-9
fr:rest_a	26
fr:rest_au	-15
fr:rest_avec	-10
fr:rest_bloqu	5
fr:rest_dans	33
fr:rest_deux	-5
fr:rest_du	12
fr:rest_en	5
fr:rest_lettr	16
fr:rest_plus	-4
fr:rest_sur	19
fr:rest_un	-13
fr:restaur	-4
fr:restaur_du	3
fr:restent	6
fr:resultat	-6
fr:resum	18
fr:retard	-35
fr:retard_de	11
fr:reten	5
fr:retenu	-17
fr:retir_le	10
fr:retour	32
fr:retour_de	-13
fr:retour_du	20
fr:retourn	-32
fr:retr	-7
fr:retrait	7
fr:retrouv	-22
fr:retrouv_le	-12
fr:retrouv_mon	-5
fr:return	17
fr:reunion	2
fr:reuss	-9
fr:rev	-4
fr:reveil	-27
fr:revel	3
fr:reven	22
fr:revenu	-51
fr:revenu_avec	9
fr:revenus	30
fr:revien	-20
fr:revien_vers	-3
fr:reviendr	-10
fr:revient	-10
fr:revir	10
fr:revis	-3
fr:revoir	2
fr:rez-de-chauss	25
fr:ri	-36
fr:rideau	25
fr:ridicul	22
fr:rien	-25
fr:rien_a	3
fr:rien_au	19
fr:rien_chang	-11
fr:rien_compr	4
fr:rien_contr	-7
fr:rien_dans	39
fr:rien_de	-65
fr:rien_demand	3
fr:rien_du	-13
fr:rien_faire	-13
fr:rien_ne	-11
fr:rien_pour	-14
fr:rien_que	4
fr:rien_repar	6
fr:rien_voulu	-13
fr:right	-14
fr:rigueur	-13
fr:rimousk	-15
fr:rinc	19
fr:ring	-16
fr:rir	-5
fr:risqu	-10
fr:rit	15
fr:riz	-12
fr:rn	-9
fr:rob	-22
fr:rob_de	-24
fr:robinet	12
fr:robinet_de	-3
fr:robot	32
fr:rog	-6
fr:roi	13
fr:roland	-9
fr:roman	-13
fr:romant	-4
fr:rond	-13
fr:ronfl	3
fr:ronron	-28
fr:room	-9
fr:room_#	7
fr:ros	-4
fr:rosair	-10
fr:rosal	16
fr:rosi	11
fr:rou	3
fr:roug	22
fr:roug_a	3
fr:rouill	-16
fr:roul	-22
fr:rouleau	-12
fr:roulott	-5
fr:rouss	7
fr:rout	4
fr:routeur	17
fr:rouvert	-14
fr:row	19
fr:roxan	-19
fr:ru	-16
fr:ru_des	-16
fr:ru_du	-11
fr:ru_principal	-9
fr:ruel	-6
fr:rul	-13
fr:run	29
fr:running	-19
fr:ruptur	3
fr:ruth	-4
fr:rythm	-7
fr:s	11
fr:s'il	-38
fr:s'il_vous	-35
fr:sa	-28
fr:sa_cart	4
fr:sa_cle	-5
fr:sa_fai	5
fr:sa_femm	-25
fr:sa_feuill	-23
fr:sa_mer	-10
fr:sa_soeur	9
fr:sabrin	-24
fr:sac	37
fr:sac_de	20
fr:sach	-21
fr:sachet	12
fr:sacoch	-10
fr:sacr	-10
fr:saguenai	-20
fr:sai	22
fr:sai_#	32
fr:said_it	18
fr:saign	16
fr:saint-jean	-6
fr:saint-nicol	-17
fr:saint-ong	-5
fr:sais	-34
fr:sais_le	4
fr:sais_pas	-29
fr:sais_plus	7
fr:sais_que	-29
fr:saison	-30
fr:sait	-53
fr:sait_pas	-30
fr:sait_si	-4
fr:sal	-19
fr:salad	26
fr:salair	7
fr:salar	-4
fr:sall	4
fr:sall_de	-20
fr:sall_des	18
fr:sall_du	21
fr:salon	-8
fr:salu	-30
fr:salu_la	-15
fr:salu_le	-6
fr:salut	-29
fr:salut_ce	-5
fr:salut_distingu	-7
fr:sam	-26
fr:samed	16
fr:samed_#	-20
fr:samed_a	-15
fr:samed_matin	-15
fr:sandwich	19
fr:sandwich_au	25
fr:sang	-12
fr:sans	4
fr:sans_arret	2
fr:sans_autr	-18
fr:sans_ca	4
fr:sans_demand	16
fr:sans_dire	20
fr:sans_discut	-12
fr:sans_dout	-3
fr:sans_faut	-7
fr:sans_frais	-16
fr:sans_jam	-21
fr:sans_la	15
fr:sans_le	2
fr:sans_me	-7
fr:sans_meme	4
fr:sans_papi	8
fr:sans_preav	2
fr:sans_que	-28
fr:sans_rendez-vous	-11
fr:sans_repons	-10
fr:sans_rien	5
fr:sans_savoir	7
fr:sans_suit	4
fr:sans_suppl	-19
fr:sans_un	12
fr:sans_une	-3
fr:sans_vouloir	4
fr:sant	16
fr:sapin	-8
fr:satisfact	14
fr:saturdai	23
fr:sauc	6
fr:sauf	24
fr:sauf_erreur	5
fr:sauf_le	-10
fr:sauf_que	11
fr:saun	13
fr:saur	-6
fr:saur_gre	3
fr:saur_vous	-4
fr:saurion	-6
fr:saut	23
fr:saut_le	16
fr:sauv	-28
fr:sauv_la	-8
fr:sauvegard	23
fr:sauvio	23
fr:sav	-11
fr:sav_pas	-3
fr:saved	-21
fr:saved_my	-21
fr:savez	-16
fr:savez_vous	-4
fr:savoir	-17
fr:savoir_ce	-11
fr:savoir_qui	-13
fr:savoir_si	9
fr:savon	22
fr:scann	15
fr:scel	23
fr:scolair	-16
fr:scotch	-21
fr:se	-3
fr:se_agit	-28
fr:se_allum	-8
fr:se_arret	22
fr:se_arretent	25
fr:se_chang	15
fr:se_connect	-7
fr:se_deplac	-3
fr:se_en	-47
fr:se_est	-13
fr:se_etait	6
fr:se_eteint	17
fr:se_excus	-21
fr:se_faire	-6
fr:se_fais	14
fr:se_fait	-18
fr:se_ferm	19
fr:se_il	-5
fr:se_lav	-18
fr:se_lev	-13
fr:se_ouvr	-9
fr:se_parlent	7
fr:se_sont	7
fr:se_tromp	-23
fr:se_trouv	12
fr:se_y	-12
fr:seanc	31
fr:seanc_de	-21
fr:seanc_du	20
fr:seau	31
fr:sec	21
fr:seche-serviet	22
fr:secheux	21
fr:second	-26
fr:second_fois	12
fr:secour	-14
fr:secret	-3
fr:secretair	10
fr:secretair_a	4
fr:secretariat	-10
fr:secur	15
fr:securis	-6
fr:seiz	10
fr:sejour	10
fr:sejour_de	-14
fr:sel	30
fr:selon_le	-21
fr:semain	-6
fr:semain_#	16
fr:semain_de	17
fr:semain_dern	9
fr:semain_et	-12
fr:semain_pass	-18
fr:semain_pour	-5
fr:semain_prochain	7
fr:semain_que	14
fr:sembl_il	7
fr:sembl_que	-6
fr:seminair	-18
fr:sen	-11
fr:sen_du	13
fr:send	2
fr:sent	23
fr:sent_la	12
fr:sent_le	52
fr:sentent	-20
fr:sentent_le	-21
fr:separ	7
fr:sept	20
fr:sept_an	25
fr:sept_et	-6
fr:sept_heur	6
fr:sept_minut	7
fr:septembr	-3
fr:septembr_#	-6
fr:septembr_et	-2
fr:ser	-4
fr:sera	-62
fr:sera_depos	-17
fr:sera_pas	-17
fr:serai	-16
fr:seraing	-23
fr:serait	-21
fr:serait_de	7
fr:serieux	13
fr:seron	-13
fr:seront	-22
fr:serr	-22
fr:serrur	29
fr:sert	-26
fr:sert_a	-3
fr:serv	11
fr:serv_a	3
fr:served	-2
fr:serveur	-14
fr:serveur_a	-10
fr:serveur_est	-9
fr:serveur_le	17
fr:serveux	21
fr:serveux_a	20
fr:servic	-7
fr:servic_a	3
fr:servic_apres-vent	5
fr:servic_de	-8
fr:servic_ne	3
fr:serviet	-6
fr:ses	2
fr:ses_#	-18
fr:ses_bott	6
fr:ses_cle	14
fr:session	34
fr:seul	-21
fr:seul_#	-26
fr:seul_a	7
fr:seul_au	-13
fr:seul_bemol	-14
fr:seul_dans	-15
fr:seul_des	4
fr:seul_et	-8
fr:seul_la	23
fr:seul_le	14
fr:seul_les	24
fr:seul_pour	-8
fr:seul_que	-17
fr:severin	16
fr:shampoing	-19
fr:she	-8
fr:sheet	19
fr:sherbrook	-8
fr:shop	-4
fr:should	-33
fr:show	27
fr:si	-32
fr:si_ca	-31
fr:si_ce	-16
fr:si_je	25
fr:si_la	-18
fr:si_le	-11
fr:si_ma	-6
fr:si_on	-55
fr:si_possibl	-7
fr:si_quelqu'un	-10
fr:si_tu	32
fr:si_un	-6
fr:si_votre	-9
fr:si_vous	-20
fr:sieg	6
fr:siffl	-15
fr:sifflet	-24
fr:sign_ce	-14
fr:sign_de	-4
fr:sign_le	-31
fr:sign_pour	38
fr:sign_sur	12
fr:signal	8
fr:signal_a	18
fr:signal_le	-4
fr:signal_que	22
fr:signal_un	-14
fr:signatur_de	-7
fr:signatur_electron	11
fr:siham	12
fr:silenc_radio	2
fr:simon	-10
fr:simpl	-23
fr:sinc	41
fr:sinc_the	35
fr:sincereli	-10
fr:sinistr	-7
fr:sinon	-42
fr:sinon_je	-15
fr:sir	-9
fr:sirois	-7
fr:sirop	-7
fr:sit	-3
fr:sit_#	19
fr:sit_ce	-3
fr:sit_est	-23
fr:situ	-9
fr:six	21
fr:six_an	-41
fr:six_heur	-9
fr:six_minut	9
fr:six_mois	11
fr:six_semain	27
fr:sixiem	-15
fr:sm	11
fr:sm_#	10
fr:small	-15
fr:small_thing	-16
fr:smel	-6
fr:so	-6
fr:so_i	-18
fr:so_it	-13
fr:so_much	-4
fr:social	-14
fr:societ	-28
fr:soeur	-39
fr:soi	-16
fr:soi-dis	3
fr:soi_remerc	-7
fr:soient	-11
fr:soign	-4
fr:soir	12
fr:soir_a	9
fr:soir_ce	-17
fr:soir_dans	-4
fr:soir_de	-5
fr:soir_et	-16
fr:soir_le	11
fr:soir_meme	-19
fr:soir_que	-19
fr:soit	-13
fr:soit_#	-7
fr:soit_enlev	11
fr:soix	-14
fr:soix_an	-13
fr:soixante-douz	5
fr:sol	-16
fr:solang	-16
fr:sold	12
fr:solid	-21
fr:solliqu	7
fr:solut	-9
fr:somebodi	-20
fr:someon	-27
fr:somm	-12
fr:sommair	-18
fr:sommes	25
fr:sommes_en	-13
fr:sommes_le	60
fr:son	20
fr:son_adress	-11
fr:son_arriv	-10
fr:son_caf	16
fr:son_cellulair	-27
fr:son_chez	35
fr:son_cot	-11
fr:son_est	-15
fr:son_et	-15
fr:son_mar	12
fr:son_nom	-33
fr:son_numero	4
fr:son_per	9
fr:son_propr	-6
fr:son_telephon	21
fr:sond	19
fr:sondag	12
fr:sondag_de	11
fr:soni	-11
fr:sonnet	-3
fr:sont	30
fr:sont_a	-4
fr:sont_arriv	5
fr:sont_dans	-11
fr:sont_en	12
fr:sont_encor	31
fr:sont_ferm	-3
fr:sont_les	11
fr:sont_part	-23
fr:sont_pas	37
fr:sont_pass	-4
fr:sont_rest	8
fr:sont_si	4
fr:sont_toujour	23
fr:sor	-23
fr:sorri	-28
fr:sorri_for	-7
fr:sort	21
fr:sort_a	-17
fr:sort_avec	-7
fr:sort_de	6
fr:sort_du	39
fr:sort_le	-12
fr:sort_les	-3
fr:sort_une	-6
fr:sortent	-6
fr:sou	14
fr:souc	-51
fr:souc_de	-10
fr:souc_si	-6
fr:souffl	32
fr:souffleux	-3
fr:souhait	-36
fr:souhait_connaitr	-4
fr:soulign	-12
fr:soumiss	-30
fr:soumiss_de	-8
fr:soumiss_pour	-11
fr:soup	-38
fr:soup_de	-21
fr:soup_etait	-9
fr:soup_soit	16
fr:soupir	-15
fr:sour	8
fr:sourir	-19
fr:sourir_en	9
fr:sous	-4
fr:sous-sol	-8
fr:sous-trait	-10
fr:sous_#	-30
fr:sous_garant	-5
fr:sous_huit	-2
fr:sous_huitain	-25
fr:sous_la	27
fr:sous_le	-10
fr:sous_les	-11
fr:sous_nos	4
fr:sous_quinzain	-8
fr:sous_toutes	-9
fr:sous_un	5
fr:sous_une	21
fr:soutien	-9
fr:souvient	-11
fr:spa	18
fr:special	-9
fr:spinning	4
fr:sport	-16
fr:spot	5
fr:staff	-9
fr:stag	-13
fr:stagiair	7
fr:stai	-3
fr:standard	5
fr:star	-14
fr:station	-7
fr:station_a	-8
fr:station_est	14
fr:station_et	-15
fr:statut	-6
fr:steak	-4
fr:steev	-22
fr:stev	3
fr:still	33
fr:still_no	6
fr:stock	-3
fr:stop	13
fr:stor	16
fr:stov	16
fr:street	-27
fr:stress	-12
fr:stuart	-5
fr:studio	4
fr:stylo	-7
fr:su	14
fr:sub	6
fr:subvent	-4
fr:sucr	-21
fr:sud	-9
fr:suff	-33
fr:suff_pour	-12
fr:suggest	-3
fr:sui	16
fr:suint	2
fr:suis	-15
fr:suis_a	21
fr:suis_arriv	-5
fr:suis_client	-23
fr:suis_en	-13
fr:suis_le	-7
fr:suis_pas	-18
fr:suis_rest	17
fr:suis_sort	-2
fr:suiss	-12
fr:suit	-4
fr:suit_a	-3
fr:suit_de	4
fr:suiv	-20
fr:suiv_de	-12
fr:suiv_le	-13
fr:suivr	-32
fr:sujet	-26
fr:sujet_du	-17
fr:sup	-44
fr:sup_fin	-11
fr:sup_nic	-8
fr:supermarch	17
fr:suppl	-7
fr:supplementair	-3
fr:support	-21
fr:suppos	-21
fr:suppos_que	-11
fr:sur	20
fr:sur_#	-24
fr:sur_blanc	-11
fr:sur_ce	-5
fr:sur_de	11
fr:sur_des	-6
fr:sur_deux	-6
fr:sur_du	20
fr:sur_googl	-23
fr:sur_internet	-9
fr:sur_la	14
fr:sur_le	11
fr:sur_les	-11
fr:sur_ma	28
fr:sur_mes	-21
fr:sur_notre	15
fr:sur_quatr	-2
fr:sur_son	4
fr:sur_trois	-10
fr:sur_un	24
fr:sur_une	-13
fr:sur_votre	2
fr:surpris	-40
fr:surtout	-21
fr:surtout_pas	-6
fr:surveil	-27
fr:suspendr	-5
fr:suspendu	-3
fr:sutur	-24
fr:sylv	-29
fr:symp	-9
fr:sympath	22
fr:syndic	-15
fr:system	-11
fr:t	-11
fr:ta	-8
fr:tabl	21
fr:tabl_a	4
fr:tabl_de	5
fr:tabl_pour	-12
fr:tableau	29
fr:tableau_de	33
fr:tablet	21
fr:tac	43
fr:tach	9
fr:tacit	-8
fr:tact	14
fr:taill	-24
fr:tak	20
fr:tampon	-7
fr:tanguai	-16
fr:tani	-5
fr:tank	-5
fr:tant	-34
fr:tant_que	-15
fr:tap	3
fr:tap_#	-43
fr:tard	-26
fr:tard_le	-30
fr:tardiv	-18
fr:tarif	-12
fr:tarif_de	-8
fr:tart	-20
fr:tart_au	-18
fr:tass	-3
fr:tatouag	7
fr:taux	-9
fr:taux_de	-8
fr:taux_reduit	3
fr:tax	4
fr:tax_de	24
fr:te	2
fr:te_as	19
fr:te_es	-12
fr:te_plait	-5
fr:team	-9
fr:tech	17
fr:technicien	8
fr:technicien_a	20
fr:technicien_de	-3
fr:technicien_est	-4
fr:technicien_ne	-10
fr:techniqu	5
fr:tel	34
fr:tel_de	-6
fr:tel_que	6
fr:telecharg	4
fr:telecommand	5
fr:telephon	-9
fr:telephon_a	19
fr:telephon_avec	-2
fr:telephon_ce	2
fr:telephon_de	-12
fr:telephon_en	7
fr:telephon_et	-18
fr:telephon_le	-16
fr:telephon_me	3
fr:telephon_ne	32
fr:telephon_on	-8
fr:telephon_pour	-13
fr:telephon_que	-17
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
fr:tenu	6
fr:tenus	-8
fr:termin	-17
fr:terminal	16
fr:terr	4
fr:terrain	-17
fr:tes	13
fr:test	23
fr:tet	-27
fr:text	17
fr:texto	15
fr:thank	-46
fr:thank_so	-2
fr:thank_you	-27
fr:that	-17
fr:that_is	-21
fr:that_was	-4
fr:the	7
fr:the_#	8
fr:the_boil	-22
fr:the_count	-16
fr:the_gui	16
fr:the_invoic	-5
fr:the_ladi	-28
fr:the_manag	-7
fr:the_morning	11
fr:the_new	10
fr:the_old	-3
fr:the_phon	-5
fr:the_room	8
fr:the_sam	5
fr:the_sit	-16
fr:the_tabl	14
fr:the_whol	-6
fr:them	6
fr:then	29
fr:there	-11
fr:there_a	-6
fr:there_is	17
fr:thermolun	5
fr:thermolun_#	7
fr:thermometr	8
fr:thermopomp	13
fr:thermostat	17
fr:thermostat_connect	-6
fr:they	-24
fr:thierri	-6
fr:thing	-55
fr:third	-8
fr:this	-31
fr:this_week	-10
fr:thivierg	-5
fr:thom	-7
fr:thre	26
fr:thre_tim	-17
fr:thre_week	20
fr:thursdai	-26
fr:ticket	17
fr:ticket_de	-8
fr:tied	22
fr:tien	6
fr:tien_a	-22
fr:tient	-10
fr:tient_a	-11
fr:tient_dans	5
fr:tier	12
fr:tier_du	12
fr:till	5
fr:tim	-6
fr:timbr	-18
fr:tir	12
fr:tir_le	22
fr:tiroir	-9
fr:tit	-6
fr:titr	-18
fr:titr_de	-13
fr:to_#	28
fr:to_sai	6
fr:to_the	-35
fr:to_whoev	-13
fr:to_whom	-11
fr:toast	-7
fr:toi	-10
fr:toilet	29
fr:toilet_du	3
fr:toit	47
fr:toitur	-12
fr:told	3
fr:told_me	12
fr:tom	-5
fr:tomat	-15
fr:tomb	14
fr:tomb_a	-12
fr:tomb_dans	14
fr:tomb_de	-7
fr:tomb_en	-25
fr:tombent	21
fr:tombent_dans	13
fr:ton	-9
fr:too	18
fr:took	13
fr:took_the	-15
fr:top	5
fr:tort	-2
fr:tot	-11
fr:total	11
fr:touch_a	-17
fr:touch_la	-5
fr:toujour	51
fr:toujour_a	3
fr:toujour_dans	8
fr:toujour_de	3
fr:toujour_en	3
fr:toujour_la	-13
fr:toujour_le	31
fr:toujour_pa	4
fr:toujour_pas	32
fr:toujour_rien	28
fr:toujour_sur	20
fr:tour	-38
fr:tour_de	-17
fr:tour_du	-27
fr:tourn	13
fr:tourn_a	17
fr:tourn_dans	15
fr:tourn_en	-11
fr:tourn_le	2
fr:tournent	8
fr:tournev	-15
fr:tournoi	-8
fr:tous	15
fr:tous_les	12
fr:tous_mes	-14
fr:touss	-8
fr:toussaint	-7
fr:tout	-12
fr:tout_a	-11
fr:tout_ce	-22
fr:tout_compr	-15
fr:tout_de	-22
fr:tout_en	16
fr:tout_est	-30
fr:tout_fonction	-18
fr:tout_grand	-7
fr:tout_le	16
fr:tout_se	3
fr:tout_serait	-12
fr:toute	11
fr:toute_la	30
fr:toute_ma	-2
fr:toute_seul	-31
fr:toutes	-17
fr:toutes_mes	5
fr:toutes_reserv	-9
fr:trac	-27
fr:trac_de	3
fr:tracteur	17
fr:train	-38
fr:train_de	-5
fr:trait	-32
fr:trait_de	-8
fr:traiteur	-20
fr:trajet	-8
fr:tram	-8
fr:tranch	-3
fr:tranquill	-15
fr:transfer	-12
fr:transfert	-15
fr:transmet	-9
fr:transmettr	-14
fr:transport	-4
fr:transporteur	7
fr:travail	-5
fr:travail_de	-11
fr:travaill	-12
fr:travaill_a	-14
fr:travaillent	-4
fr:traval_de	2
fr:traver	2
fr:trebuch	3
fr:trembl	-8
fr:tremp	27
fr:trent	6
fr:trent_et	21
fr:trent_jour	15
fr:trent_minut	-12
fr:trent_second	-4
fr:trente-cinq	-16
fr:trente-cinq_minut	-11
fr:tres	-31
fr:tres_bien	-11
fr:tres_bon	-11
fr:tres_calm	-17
fr:tres_content	-6
fr:tres_fach	-5
fr:tresor	-10
fr:tress	14
fr:tri	-11
fr:tribunal	-15
fr:trimestr	11
fr:tripl	22
fr:tro	-27
fr:tro_bien	-10
fr:trois	22
fr:trois_an	4
fr:trois_courriel	27
fr:trois_heur	13
fr:trois_jour	8
fr:trois_minut	6
fr:trois_person	-16
fr:trois_semain	3
fr:trois_velos	10
fr:troisiem	12
fr:troisiem_appel	20
fr:troisiem_fois	-21
fr:tromp_de	9
fr:trop	-5
fr:trop_brui	-11
fr:trop_cher	4
fr:trop_fort	-8
fr:trop_grand	-5
fr:trottinet	-4
fr:trottoir	3
fr:trou_dans	-6
fr:trou_de	-8
fr:troubl	-14
fr:trouv	6
fr:trouv_ca	25
fr:trouv_en	-17
fr:trouv_la	14
fr:trouv_le	9
fr:trouv_pas	-2
fr:trouv_plus	-3
fr:trouv_que	7
fr:trouv_un	3
fr:trouv_une	-5
fr:truc	16
fr:truck	17
fr:ts	3
fr:tu	-20
fr:tu_me	-40
fr:tu_normal	-9
fr:tu_que	14
fr:tu_te	22
fr:tub	-12
fr:tuesdai	-2
fr:tuil	12
fr:tuqu	24
fr:tuyal	30
fr:tuyau	8
fr:tuyau_de	-5
fr:tva	3
fr:tva_a	16
fr:two	16
fr:typ	-20
fr:un_#	-26
fr:un_abon	5
fr:un_accus	3
fr:un_acompt	-3
fr:un_ange	-12
fr:un_appareil	-27
fr:un_appel	3
fr:un_atel	-10
fr:un_autocoll	5
fr:un_avis	-7
fr:un_bac	12
fr:un_badg	14
fr:un_beau	18
fr:un_beb	-24
fr:un_billet	-10
fr:un_bogu	-10
fr:un_bon	-16
fr:un_bouton	20
fr:un_bruit	24
fr:un_bureau	14
fr:un_cabl	-7
fr:un_cahi	-21
fr:un_capric	-18
fr:un_carton	15
fr:un_centim	-11
fr:un_certificat	5
fr:un_chat	10
fr:un_chequ	-3
fr:un_chien	22
fr:un_choc	3
fr:un_claqu	11
fr:un_clav	18
fr:un_clic	-7
fr:un_client	-9
fr:un_cod	7
fr:un_coin	-17
fr:un_confrer	-16
fr:un_conseil	-5
fr:un_contrat	-4
fr:un_control	16
fr:un_coup	21
fr:un_courr	-15
fr:un_courriel	2
fr:un_cred	4
fr:un_defaut	-2
fr:un_del	4
fr:un_depart	12
fr:un_depot	6
fr:un_deuxiem	20
fr:un_dev	-4
fr:un_dimanch	-46
fr:un_divorc	-19
fr:un_eclat	22
fr:un_ecran	-11
fr:un_enfant	25
fr:un_entretien	14
fr:un_fil	-14
fr:un_film	14
fr:un_forf	-5
fr:un_formulair	-4
fr:un_fusibl	-9
fr:un_gateau	-13
fr:un_grand	8
fr:un_gros	-14
fr:un_homm	-3
fr:un_joint	15
fr:un_jour	-24
fr:un_lien	3
fr:un_lit	-5
fr:un_magasin	-10
fr:un_mail	4
fr:un_manteau	-4
fr:un_mard	3
fr:un_mariag	-16
fr:un_massag	-8
fr:un_messag	-6
fr:un_metr	-29
fr:un_model	-6
fr:un_mois	30
fr:un_monsieur	14
fr:un_mort	-4
fr:un_mot	-16
fr:un_motel	13
fr:un_nouveau	-20
fr:un_numero	-7
fr:un_oeil	-6
fr:un_pans	19
fr:un_papi	3
fr:un_perm	-12
fr:un_pet	-50
fr:un_peu	-10
fr:un_pied	20
fr:un_plan	-8
fr:un_post	7
fr:un_prix	-19
fr:un_problem	-23
fr:un_quart	-3
fr:un_rappel	-10
fr:un_rapport	-11
fr:un_recu	-2
fr:un_rembours	4
fr:un_rendez-vous	11
fr:un_rep	18
fr:un_respons	-4
fr:un_retour	15
fr:un_robot	7
fr:un_rond	6
fr:un_sac	8
fr:un_samed	-14
fr:un_servic	-17
fr:un_seul	2
fr:un_simpl	6
fr:un_sm	-33
fr:un_soir	-16
fr:un_sondag	16
fr:un_sou	14
fr:un_tableau	-9
fr:un_technicien	-21
fr:un_ticket	-4
fr:un_tier	9
fr:un_tout	-7
fr:un_tracteur	4
fr:un_trou	-19
fr:un_velo	-4
fr:un_vendeur	-6
fr:un_vieux	-4
fr:un_virus	5
fr:un_voisin	-15
fr:un_vrai	-9
fr:une	-7
fr:une_a	-3
fr:une_adress	-3
fr:une_agenc	-12
fr:une_amend	-16
fr:une_anomal	-19
fr:une_appl	16
fr:une_assiet	21
fr:une_attest	14
fr:une_autr	-4
fr:une_bach	8
fr:une_bel	16
fr:une_bier	-5
fr:une_blagu	-8
fr:une_boit	-19
fr:une_bon	-2
fr:une_boucl	4
fr:une_caiss	19
fr:une_cart	-15
fr:une_chais	13
fr:une_chambr	7
fr:une_chevill	-7
fr:une_chos	-9
fr:une_dam	-11
fr:une_dat	-12
fr:une_de	18
fr:une_demi-heur	14
fr:une_dizain	4
fr:une_equip	-14
fr:une_etoil	-26
fr:une_except	-7
fr:une_expliqu	-15
fr:une_factur	16
fr:une_feuill	2
fr:une_fois	9
fr:une_fractur	5
fr:une_fuit	-29
fr:une_goutt	-19
fr:une_hauss	-6
fr:une_heur	16
fr:une_journ	-28
fr:une_lettr	-27
fr:une_lign	-4
fr:une_machin	-6
fr:une_maison	-16
fr:une_minut	-24
fr:une_not	23
fr:une_nouvel	-31
fr:une_nuit	-5
fr:une_odeur	20
fr:une_offre	-10
fr:une_oreil	-5
fr:une_pag	22
fr:une_pann	-13
fr:une_patienc	-12
fr:une_petit	-19
fr:une_photo	15
fr:une_piec	-5
fr:une_pil	5
fr:une_plaint	-31
fr:une_pomp	-17
fr:une_port	-12
fr:une_pris	-7
fr:une_question	-18
fr:une_repons	-12
fr:une_rou	5
fr:une_sall	7
fr:une_second	-5
fr:une_semain	-18
fr:une_serviet	-19
fr:une_seul	8
fr:une_signatur	4
fr:une_simpl	10
fr:une_soir	-6
fr:une_solut	-11
fr:une_soumiss	-11
fr:une_soup	5
fr:une_sour	12
fr:une_tabl	-23
fr:une_video	14
fr:une_vis	21
fr:une_visit	-3
fr:une_voitur	-15
fr:une_vrai	11
fr:unilateral	4
fr:uniqu	-15
fr:unit	21
fr:unit_exterieur	33
fr:universel	4
fr:until	-29
fr:up	18
fr:urban	3
fr:urgent	-46
fr:us	11
fr:usag	30
fr:use	-24
fr:usin	6
fr:usur	5
fr:utilis	-21
fr:v	-10
fr:va	-17
fr:va_bien	-23
fr:va_se	4
fr:vacanc	-7
fr:vaccin	-3
fr:vach	-7
fr:vachon	-8
fr:vagu	5
fr:vais	-41
fr:vais_pas	-5
fr:vais_vous	-13
fr:vaissel	-8
fr:valabl	-4
fr:valeur	26
fr:valid	18
fr:valis	30
fr:valis_a	6
fr:valv	22
fr:van	-5
fr:vandamm	-8
fr:vandermeersch	-11
fr:vann	14
fr:vant	5
fr:vas	36
fr:vas_de	13
fr:vaut	-18
fr:veil_a	5
fr:veil_de	7
fr:veilleur	3
fr:velo	19
fr:ven	-12
fr:ven_avec	-7
fr:ven_de	9
fr:ven_la	-3
fr:vend	-10
fr:vendeur	10
fr:vendeur_a	-2
fr:vendeur_de	-8
fr:vendeur_me	25
fr:vendeux	-21
fr:vendr	-23
fr:vendred	2
fr:vendred_#	-13
fr:vendred_a	16
fr:vendred_avec	-18
fr:vendred_de	3
fr:vendred_on	17
fr:vendred_pour	-9
fr:vendred_soir	-15
fr:vendu	-30
fr:vendu_de	-3
fr:vent	14
fr:ventil	19
fr:venu	-3
fr:venu_a	-14
fr:venu_le	-13
fr:venus	7
fr:verand	12
fr:verdict	21
fr:verif	27
fr:verr	21
fr:verr_de	22
fr:verr_et	15
fr:vers_#	-25
fr:vers_la	-6
fr:vers_le	28
fr:vers_un	2
fr:vers_une	-5
fr:vers_vous	-9
fr:version	6
fr:version_de	11
fr:very	7
fr:vest	-3
fr:vestiair	-10
fr:vet	-2
fr:veterinair	-6
fr:veuill_agir	-8
fr:veuill_agre	-8
fr:veulent	-12
fr:veut	-24
fr:veut_la	-2
fr:veut_le	-10
fr:veut_pas	11
fr:veut_plus	-5
fr:veut_que	-29
fr:veut_savoir	-12
fr:veut_un	-5
fr:veut_une	-4
fr:veuv	-9
fr:veux	-39
fr:veux_just	-6
fr:veux_pas	3
fr:veux_que	-11
fr:vezin	-7
fr:vi	-9
fr:viand	-11
fr:viand_et	2
fr:vibr	13
fr:vid	28
fr:vid_a	-3
fr:vid_de	6
fr:vid_et	2
fr:vidang	18
fr:video	23
fr:vieil	8
fr:vien	-25
fr:vien_de	-9
fr:viendr	6
fr:vient	15
fr:vient_de	25
fr:vient_pour	12
fr:vieux	-20
fr:view	9
fr:vigil	3
fr:vill	-19
fr:villag	-13
fr:villeneuv	-9
fr:vin	-4
fr:vingt	-8
fr:vingt-cinq	3
fr:vingt-deux	-18
fr:vingt-huit	4
fr:vingt-quatr	3
fr:vingt-six	27
fr:vingt-trois	3
fr:vingt_an	-16
fr:vingt_heur	-9
fr:vingt_minut	15
fr:vingt_person	-3
fr:vingt_pour	7
fr:vir	-54
fr:vir_part	-3
fr:virus	5
fr:vis	11
fr:vis_dans	20
fr:visag	12
fr:visibl	-12
fr:visit	37
fr:visit_de	14
fr:visiteur	-28
fr:viss	5
fr:vit	4
fr:vitess	19
fr:vitr	19
fr:vitrin	-15
fr:viv	-4
fr:viv_voix	-11
fr:vocal	17
fr:voi	-31
fr:voi_le	3
fr:voic	-15
fr:voila	22
fr:voila_a	3
fr:voila_ce	-8
fr:voir	-6
fr:voir_avec	-23
fr:voir_la	-12
fr:voir_le	-2
fr:voir_les	15
fr:vois	34
fr:voisin	7
fr:voisin_dans	31
fr:voisin_de	-18
fr:voisin_du	-31
fr:voisin_le	-14
fr:voisin_meme	11
fr:voisin_qui	-18
fr:voit	-3
fr:voitur	9
fr:voix	11
fr:vol	10
fr:vol_de	-17
fr:volet	-6
fr:vont	-3
fr:vos	-22
fr:vos_deux	-20
fr:vos_frais	-8
fr:vos_homm	3
fr:vos_serveur	-15
fr:vos_soin	-7
fr:vot	-14
fr:votre	18
fr:votre_appl	-3
fr:votre_assureur	-13
fr:votre_boit	-34
fr:votre_boutiqu	6
fr:votre_bureau	-8
fr:votre_cart	-14
fr:votre_cod	21
fr:votre_collegu	19
fr:votre_compt	-17
fr:votre_courr	-5
fr:votre_devou	-6
fr:votre_equip	-17
fr:votre_factur	-9
fr:votre_gar	-17
fr:votre_intervent	-3
fr:votre_livreur	5
fr:votre_messag	-21
fr:votre_mis	19
fr:votre_not	-3
fr:votre_nouveau	10
fr:votre_nouvel	23
fr:votre_numero	-9
fr:votre_ouvr	-24
fr:votre_pag	3
fr:votre_part	-26
fr:votre_plomb	11
fr:votre_prepos	15
fr:votre_propr	5
fr:votre_refus	3
fr:votre_regl	35
fr:votre_repons	-6
fr:votre_robot	19
fr:votre_serveur	2
fr:votre_servic	-25
fr:votre_sit	-8
fr:votre_societ	-15
fr:votre_standard	11
fr:votre_technicien	16
fr:votre_temp	-10
fr:voudr	-49
fr:voudr_pas	-4
fr:voudr_que	-17
fr:voudr_savoir	-4
fr:voudr_une	-3
fr:voul	-14
fr:voul_just	24
fr:voul_pas	-11
fr:voul_que	-10
fr:voul_savoir	-6
fr:voul_vous	-16
fr:vouloir_me	-3
fr:voulu	-38
fr:voulu_savoir	-20
fr:vous	-12
fr:vous-mem	-14
fr:vous_a	-9
fr:vous_adress	-15
fr:vous_ai	-25
fr:vous_allez	-20
fr:vous_aur	-12
fr:vous_autr	-24
fr:vous_avais	-3
fr:vous_avec	-14
fr:vous_avez	16
fr:vous_aviez	-15
fr:vous_cherch	-4
fr:vous_corrig	-3
fr:vous_de	15
fr:vous_demand	-16
fr:vous_des	-6
fr:vous_dev	7
fr:vous_dire	-16
fr:vous_du	-12
fr:vous_ecrir	-4
fr:vous_ecris	20
fr:vous_en	-39
fr:vous_encor	-18
fr:vous_envoi	12
fr:vous_est	-17
fr:vous_et	-17
fr:vous_etes	-12
fr:vous_exprim	-7
fr:vous_faire	-11
fr:vous_ferm	-4
fr:vous_gard	25
fr:vous_la	5
fr:vous_laiss	-14
fr:vous_le	-4
fr:vous_les	-19
fr:vous_livr	-10
fr:vous_me	8
fr:vous_met	-5
fr:vous_ne	2
fr:vous_nous	17
fr:vous_pass	8
fr:vous_plait	-42
fr:vous_pour	-9
fr:vous_pouvez	-17
fr:vous_pren	-6
fr:vous_pri	-21
fr:vous_rappel	-18
fr:vous_recev	-12
fr:vous_recu	-7
fr:vous_refus	34
fr:vous_remerc	-4
fr:vous_saur	3
fr:vous_savez	-13
fr:vous_signal	6
fr:vous_trouv	-15
fr:vous_une	-7
fr:vous_voi	-8
fr:vous_voul	19
fr:vous_vous	-13
fr:vous_y	23
fr:voxtrio	16
fr:voyag	-15
fr:voyon	-10
fr:vpn	6
fr:vrai	-26
fr:vrai_que	-19
fr:vs	23
fr:vs_avez	17
fr:vs_aviez	18
fr:vs_etes	-4
fr:vs_mav	6
fr:vs_me	3
fr:vu	22
fr:vu_a	3
fr:vu_ca	-23
fr:vu_de	30
fr:vu_pass	19
fr:vu_que	17
fr:vu_sur	-17
fr:vu_un	7
fr:wai	5
fr:wall	14
fr:want	11
fr:was	-17
fr:was_a	-19
fr:was_not	7
fr:wat	11
fr:wc	7
fr:we	2
fr:we_are	38
fr:we_have	5
fr:we_will	-10
fr:we_would	-26
fr:wednesdai	-14
fr:week	12
fr:week-end	14
fr:weekend	12
fr:went	38
fr:were	-23
fr:what	-16
fr:when	9
fr:where	-4
fr:whi	-14
fr:whit	29
fr:whitcomb	-6
fr:who	-13
fr:whoev	-16
fr:whol	-7
fr:whom	-7
fr:whom_it	-11
fr:wi-f	11
fr:wif	5
fr:will	-36
fr:will_be	-13
fr:window	10
fr:with_a	5
fr:with_the	-8
fr:without	-6
fr:word	-2
fr:work	-54
fr:would	-53
fr:would_be	-14
fr:would_lik	-15
fr:wow	-13
fr:x	-33
fr:y	16
fr:y_a	19
fr:y_aura	-14
fr:y_aurait	-9
fr:y_avait	28
fr:y_compr	-10
fr:y_dorm	-13
fr:y_en	17
fr:y_est	-6
fr:y_etait	20
fr:y_manqu	3
fr:y_nous	-2
fr:y_ont	-15
fr:y_pass	-3
fr:y_rest	-3
fr:y_retourn	-28
fr:y_va	-4
fr:yannick	-36
fr:yaourt	4
fr:yassin	-12
fr:yassin_a	6
fr:ye	22
fr:year	-17
fr:yeux	11
fr:yeux_au	-8
fr:yeux_ferm	-7
fr:yo	35
fr:yoland	-6
fr:you	12
fr:you_fix	-5
fr:you_gui	-16
fr:you_said	-16
fr:you_send	7
fr:you_told	12
fr:your	-51
fr:youssef	-6
fr:yvan	-8
fr:yvon	-3
fr:zen	-10
fr:zero	5
fr:zerrouk	21
fr:zinc	5
fr:zon	10
from:letter	-34
from:note	-25
from:review	2
lead:	10
lead:1	-17
lead:10	-20
lead:11	3
lead:12	-7
lead:14	-11
lead:17	32
lead:19	24
lead:2	12
lead:24	-3
lead:280	-11
lead:2h	21
lead:3	16
lead:31	22
lead:35	7
lead:3e	-13
lead:4	13
lead:48	-16
lead:4e	22
lead:5	7
lead:60	-5
lead:61	9
lead:8	-17
lead:85	26
lead:9	-34
lead:95	35
lead:abonnement	-2
lead:about	3
lead:according	20
lead:accueil	2
lead:after	-17
lead:agence	-9
lead:alistair	-9
lead:all	4
lead:allo	7
lead:allow	-27
lead:alors	37
lead:also	-4
lead:although	19
lead:an	4
lead:anne-sophie	-7
lead:annonce	6
lead:annule	-15
lead:another	-4
lead:any	-27
lead:app	-13
lead:apparently	21
lead:appel	-29
lead:appelez	-26
lead:appelle	-17
lead:apres	-5
lead:are	-23
lead:as	29
lead:ask	4
lead:asked	14
lead:asking	-14
lead:asks	-8
lead:assurance	6
lead:at	49
lead:au	15
lead:aucun	20
lead:aucune	32
lead:aurelie	-9
lead:autant	4
lead:aux	-13
lead:avez	-26
lead:b	-8
lead:back	-7
lead:bastien	-5
lead:be	3
lead:beau	-21
lead:because	-16
lead:been	15
lead:before	-16
lead:belle	-22
lead:benoit	16
lead:best	-25
lead:between	3
lead:bien	-19
lead:big	-15
lead:bill	18
lead:black	4
lead:bloque	5
lead:boiler	14
lead:bon	-6
lead:bonjour	-39
lead:bonne	-24
lead:bonsoir	-50
lead:booked	-9
lead:booking	18
lead:brand	7
lead:bravo	-33
lead:breakfast	8
lead:bright	-8
lead:broken	5
lead:bruce	-7
lead:brunch	-17
lead:bruno	-24
lead:buffet	4
lead:bureau	6
lead:business	-17
lead:but	23
lead:by	22
lead:c	-14
lead:ca	8
lead:cabinet	-7
lead:call	-18
lead:called	13
lead:calling	-4
lead:calme	-9
lead:came	-12
lead:can	-58
lead:cancelled	-7
lead:card	20
lead:carole	-5
lead:carte	-12
lead:cc	-12
lead:ce	16
lead:ceiling	-6
lead:cela	-28
lead:celui	-7
lead:cent	-4
lead:cette	27
lead:chambre	-37
lead:chapeau	-19
lead:chaque	10
lead:chargement	5
lead:charming	8
lead:chaudiere	-25
lead:chauffage	-3
lead:chauffeur	-4
lead:cheers	-13
lead:cheque	5
lead:cher	-28
lead:chere	-23
lead:chers	-14
lead:chez	-13
lead:cinq	-13
lead:claim	10
lead:claudine	-7
lead:clean	-19
lead:clear	-19
lead:click	-7
lead:client	-9
lead:cliente	13
lead:clients	5
lead:cliquez	-4
lead:close	-5
lead:closed	6
lead:code	-15
lead:cold	28
lead:colin	-16
lead:colis	-5
lead:combien	-20
lead:come	6
lead:commande	9
lead:comment	-26
lead:complaint	-8
lead:compte	-5
lead:confirm	-14
lead:confirmer	-13
lead:congratulations	-19
lead:conrad	-5
lead:conseil	-23
lead:corentin	13
lead:corinne	-8
lead:coucou	-14
lead:could	-53
lead:couple	7
lead:cv	-10
lead:dad	-9
lead:dame	3
lead:dans	33
lead:day	16
lead:de	-13
lead:dear	-59
lead:dejeuner	-11
lead:delivery	-18
lead:demande	-42
lead:denise	-25
lead:deplacement	19
lead:depuis	63
lead:derek	21
lead:des	3
lead:desolee	-22
lead:despite	-11
lead:deux	27
lead:deuxieme	17
lead:devant	13
lead:devon	6
lead:diagnostic	4
lead:did	9
lead:dimanche	19
lead:dit	6
lead:dites	-31
lead:dix	-6
lead:dix-neuf	18
lead:dix-sept	-4
lead:do	-44
lead:does	-34
lead:dois	-8
lead:dommage	4
lead:donc	10
lead:door	8
lead:dossier	-5
lead:douche	-16
lead:douze	7
lead:dr	-34
lead:driver	11
lead:dry	-2
lead:du	-15
lead:during	16
lead:dylan	-7
lead:e	-6
lead:each	28
lead:eau	12
lead:ecran	3
lead:edwin	-11
lead:eight	5
lead:elevator	16
lead:eleven	7
lead:elles	3
lead:elodie	-5
lead:en	32
lead:encore	25
lead:enlevez	-16
lead:entre	21
lead:entre-temps	-15
lead:envoyez	-9
lead:enzo	17
lead:episode	8
lead:est	-26
lead:et	7
lead:etienne	-7
lead:even	-10
lead:ever	3
lead:every	37
lead:everybody	-12
lead:everything	-9
lead:explain	-8
lead:fabienne	19
lead:facture	-27
lead:failure	-19
lead:faites	-25
lead:family	5
lead:faut	-8
lead:felicitations	25
lead:ferme	7
lead:fermez	-12
lead:fibre	-18
lead:file	-8
lead:fille	-8
lead:first	44
lead:five	24
lead:fixed	4
lead:flat	-16
lead:following	-19
lead:for	-12
lead:form	4
lead:formulaire	7
lead:forty	8
lead:four	17
lead:fourteen	-3
lead:fourth	3
lead:franchement	-25
lead:francine	-5
lead:freddy	28
lead:from	7
lead:fuite	-27
lead:funny	-15
lead:g	-15
lead:gabriel	-10
lead:gaetan	-14
lead:gareth	-5
lead:gave	13
lead:genevieve	-5
lead:ghislain	-24
lead:gisele	-7
lead:going	-8
lead:good	-23
lead:got	-30
lead:grace	-20
lead:graham	-5
lead:great	-11
lead:guess	-3
lead:guest	4
lead:guillaume	-7
lead:had	-3
lead:half	10
lead:happy	-14
lead:has	-14
lead:hats	-20
lead:have	14
lead:having	3
lead:he	-16
lead:heat	6
lead:heating	-9
lead:helen	-9
lead:helene	-9
lead:hello	-35
lead:her	39
lead:hey	17
lead:hi	-24
lead:hier	13
lead:his	-11
lead:honest	-21
lead:honestly	3
lead:how	-17
lead:however	-4
lead:hubert	-6
lead:hugo	-6
lead:huguette	-5
lead:huit	2
lead:hung	-12
lead:i	-28
lead:if	-59
lead:il	9
lead:ils	-35
lead:imogen	-6
lead:impossible	15
lead:imprimante	-16
lead:in	-28
lead:ingrid	-8
lead:installation	-16
lead:invoice	8
lead:is	-69
lead:isabelle	-5
lead:it	42
lead:its	15
lead:j	4
lead:jamais	-17
lead:je	-52
lead:jeudi	20
lead:jocelyn	-6
lead:jordan	37
lead:josee	-9
lead:july	-29
lead:june	3
lead:just	11
lead:juste	4
lead:karim	19
lead:kim	-16
lead:kind	-14
lead:kindly	-10
lead:la	13
lead:lady	17
lead:last	-5
lead:laurence	-6
lead:le	23
lead:left	-20
lead:les	13
lead:let	-14
lead:lieve	-5
lead:like	-9
lead:line	-5
lead:lise	-24
lead:livraison	-11
lead:livreur	-9
lead:loan	-6
lead:locataire	4
lead:logan	9
lead:loredana	-6
lead:lors	12
lead:lost	-12
lead:louise	-11
lead:lovely	-12
lead:lucie	-11
lead:lucien	-9
lead:lui	-37
lead:lundi	18
lead:m	-82
lead:ma	-24
lead:madame	-44
lead:maika	-22
lead:maintenant	20
lead:mais	-9
lead:makes	-9
lead:malgre	-11
lead:maman	-5
lead:many	11
lead:marc-olivier	13
lead:marcel	-12
lead:margaret	-8
lead:marguerite	-8
lead:marie-ange	-12
lead:martin	-6
lead:mathieu	-10
lead:maude	-12
lead:me	3
lead:mehdi	-9
lead:meme	-30
lead:merci	-12
lead:mercredi	13
lead:mere	6
lead:meredith	-6
lead:mes	-20
lead:message	12
lead:messieurs	-9
lead:mettez	-15
lead:michel	-6
lead:might	-6
lead:mine	8
lead:mise	-6
lead:mme	-66
lead:moi	10
lead:mon	-24
lead:monsieur	-10
lead:morning	-13
lead:motif	10
lead:mr	-40
lead:mrs	-44
lead:ms	-6
lead:music	15
lead:musique	-11
lead:my	-16
lead:n	-7
lead:name	-16
lead:nathalie	-10
lead:ne	-29
lead:neuf	12
lead:never	-7
lead:new	21
lead:next	-18
lead:nice	-7
lead:nico	14
lead:night	38
lead:nights	-18
lead:niveau	15
lead:no	-61
lead:nobody	32
lead:nom	-12
lead:non	8
lead:normal	5
lead:nos	-27
lead:not	3
lead:nothing	-18
lead:notre	2
lead:nous	-5
lead:nouvelle	5
lead:now	-3
lead:numero	-9
lead:odeur	4
lead:odile	-5
lead:of	21
lead:oh	22
lead:ok	-8
lead:oliver	-8
lead:olivia	-5
lead:olivier	-11
lead:on	-7
lead:one	-13
lead:online	6
lead:only	20
lead:onze	6
lead:open	-10
lead:opening	3
lead:or	21
lead:ordered	28
lead:otherwise	-11
lead:ou	-7
lead:paid	-29
lead:panne	-18
lead:par	9
lead:parcel	-6
lead:parfait	-15
lead:pas	-9
lead:passe	-24
lead:patient	-3
lead:patrick	-11
lead:payer	-4
lead:paying	4
lead:payment	4
lead:pendant	7
lead:people	14
lead:perfect	-19
lead:permettez	-16
lead:personne	38
lead:petit	-15
lead:petite	-16
lead:peut	-11
lead:philip	-6
lead:philippe	-5
lead:photo	-5
lead:photos	-16
lead:physio	-6
lead:pis	-4
lead:piscine	-4
lead:please	-61
lead:points	-6
lead:poli	-4
lead:polite	-11
lead:porte	18
lead:pour	-8
lead:pourquoi	-4
lead:pourriez	-18
lead:pourtant	-4
lead:poussette	-11
lead:pouvez	-37
lead:premier	-14
lead:press	7
lead:price	-13
lead:printer	11
lead:prix	-16
lead:puis	-14
lead:quand	21
lead:quarante	-27
lead:quatorze	4
lead:quatre	30
lead:quatrieme	3
lead:que	-16
lead:quel	4
lead:quelle	-31
lead:quelqu'un	-26
lead:quentin	5
lead:question	13
lead:qui	-5
lead:quick	-18
lead:quote	-11
lead:r	-10
lead:rappeler	-17
lead:rappelez	-4
lead:rappelle	2
lead:rare	-37
lead:real	-7
lead:recevez	-9
lead:recu	26
lead:regards	-14
lead:remote	4
lead:rendez-vous	20
lead:rendu	-4
lead:reparti	19
lead:reported	3
lead:reserve	-19
lead:respect	-32
lead:restaurant	-3
lead:rien	-21
lead:robinet	-2
lead:roland	-5
lead:room	-3
lead:rosalie	-27
lead:rue	14
lead:ruth	-11
lead:sa	15
lead:said	-2
lead:salle	-22
lead:salon	5
lead:salut	-25
lead:same	-30
lead:samedi	18
lead:samir	-6
lead:samira	-19
lead:sans	-19
lead:sauf	15
lead:sauriez	-4
lead:savez	-4
lead:says	15
lead:second	-13
lead:see	-10
lead:selon	19
lead:sent	8
lead:sept	10
lead:serait	6
lead:seriously	21
lead:server	-14
lead:serveur	-20
lead:service	-33
lead:ses	25
lead:seulement	28
lead:seven	7
lead:she	-31
lead:should	-20
lead:si	-64
lead:signale	11
lead:silence	7
lead:simon	-7
lead:simple	-28
lead:since	51
lead:sinon	-40
lead:site	-9
lead:small	-16
lead:so	-34
lead:solange	-15
lead:sold	9
lead:someone	-6
lead:son	2
lead:sonia	-7
lead:sorry	-33
lead:sous	-18
lead:soyez	-18
lead:started	-14
lead:steve	16
lead:still	14
lead:stop	3
lead:stuart	-5
lead:suite	-18
lead:suivi	-14
lead:sunday	-10
lead:super	-6
lead:support	-12
lead:sur	24
lead:sylvie	-15
lead:take	-14
lead:tank	-16
lead:tapez	5
lead:technicien	31
lead:tell	-17
lead:ten	-20
lead:tenant	3
lead:thank	-41
lead:thanks	-38
lead:that	27
lead:the	34
lead:their	7
lead:then	23
lead:there	20
lead:they	-19
lead:third	-3
lead:this	-4
lead:thomas	-7
lead:though	4
lead:three	12
lead:ticket	5
lead:to	-9
lead:today	33
lead:toilettes	2
lead:told	-20
lead:tom	-5
lead:ton	8
lead:too	9
lead:took	-5
lead:toujours	27
lead:tous	14
lead:tout	-21
lead:toute	-12
lead:town	-6
lead:tracking	17
lead:traiteur	5
lead:travail	-13
lead:treasurer	-6
lead:trente	32
lead:tres	-27
lead:trois	25
lead:trop	-15
lead:trouve	11
lead:tu	-26
lead:twelve	-12
lead:un	-21
lead:unless	-5
lead:up	-15
lead:urgent	-11
lead:v	-7
lead:vendredi	9
lead:venez	-3
lead:verdict	21
lead:very	-37
lead:veut	-37
lead:voici	-10
lead:voila	-9
lead:vos	23
lead:votre	21
lead:voudrait	-10
lead:voulez	-3
lead:vous	9
lead:vu	-3
lead:wants	-38
lead:was	9
lead:wat	-9
lead:water	7
lead:we	-28
lead:well	14
lead:wendell	-6
lead:wendy	-18
lead:what	15
lead:whats	-11
lead:when	-20
lead:where	-7
lead:whereas	7
lead:which	-17
lead:while	-18
lead:who	-21
lead:why	5
lead:with	-14
lead:without	-5
lead:works	-10
lead:would	-23
lead:wrong	-6
lead:y	12
lead:yannick	-31
lead:yassin	6
lead:yesterday	21
lead:yet	12
lead:yo	35
lead:you	24
lead:your	27
lead:yours	-14
lead:yvon	-8
lead:zero	11
length:long	-43
length:middle	-31
length:short	53
names:product	35
names:staff	-28
nature:attitude	9
nature:money	37
nature:place	28
nature:process	43
nature:quality	30
nature:safety	17
nothing-stronger	47
opens-sentence	-33
place	-29
place:first	-49
place:last	-85
place:only	156
problem	39
reproach	-2
reproach:none	-39
reproach:plain	-14
says:not	17
says:they	-9
says:we	-5
says:you	-3
sign:colon	24
sign:date	-13
sign:digit	22
sign:ellipsis	40
sign:exclaims	-49
sign:hour	24
sign:money	42
sign:percent	61
sign:question	-69
sign:quotes	64
sign:shout	36
sign:span	-23
stars:high	-72
stars:low	39
stars:middle	18
strongest	23
topic	8
turned:positive.praise	-63
words:-1	75
words:0	-67
words:1	-42
words:2	-35
words:3	-7
words:4	11
words:5	65`;

export const MESSAGE_TABLE = `any:cue:contact.contact	15	46	-30	8	-25	-2	-10	15	5	39			36	42	-4	26	-9	-3	-6	6	13	15	-6
any:cue:critical.asks_for_boss	24	57	-9	36	-29	24	9	33	-15	58	3	23	47	-31	-11	-3	9	-12	-10	-24		61	-51
any:cue:critical.churn_threat	5	33	-14	26		-13	-6	-16	82	-13	-25	-9	35	19	76	-7	-11	-15	-23	-16	-13	51	-39
any:cue:critical.churn_threat.contract	11	45	-6	22	-6	-13	-7	27	59	-5	-5	-10	-24	52	60	24	-37	-13		57	-3	3	-17
any:cue:critical.discrimination	28	69	-11	14		7	-14	-11	-12	87	-19	-12	25	-21	-12	-9	-18	-17	21	-53	37		3
any:cue:critical.discrimination.trait	-4	37	-37	34	3	-12	-13	-19	-14	61	2	9	12	-35	-13	2	-28	19	-14	-3	39	6	-11
any:cue:critical.discrimination.treatment	35	29	-4	-21	-67	-29	-23	-19	-17	60	-13	-20	16	-8	-16	-17	-3	28		-34	58	-44	-16
any:cue:critical.insult-to-staff	9
any:cue:critical.large_money	15
any:cue:critical.large_money.loss	-9	6	-37	55	-18	-21	4	-11		-21	-28	39	-13	9	-5	-18	-56	41	4	4	-3	-16	14
any:cue:critical.legal_threat.lawyer	-7	54	6	-18	-27	-5	95	-20	-19	10	-19	13	-29	3	-17	-10	31	15	-15	-12	-14	-10	-16
any:cue:critical.legal_threat.regulator	34	77	-15	40	-32	19	104	44	-17	53	14	-15	41	-16	-15	-7	-78	-48	-15	2	30	43	46
any:cue:critical.media_threat	4	62	-12	19	-29	-9	-23	117	-21	-17	-21	2	4	27	-18	17	-65	11	-12	49	-13	17	-2
any:cue:critical.safety.harm		78		-31	-49	111	-17	-17	-6	-23	47	-23	10	-39	-4	-11	-22	-14	-19		-21	16	9
any:cue:critical.safety.hazard	26	51	-25	28	-6	75	8	-13	-15	-15	-3	-15	-30	-20	-14	-6	-17	-33	-16	34	-13	24	-6
any:cue:critical.vip_client		6	-7	-8	40	28	-6	-7	-5	-7	-9	-4	-16	-12	-5	-2	4	-4	20	-7	-6		-19
any:cue:critical.vulnerable_person	8	85	-22	24		57	21	15	-23	10	116	-22	4	-24	-21	-16	-39	-13	-27	56	-8	-35	-12
any:cue:critical.vulnerable_person.need	6	25	-4	-9	-16	36	-18	-23	10	-6	38	-25	4		5	-25	8	-27	-28	4	-4	-6	7
any:cue:irony.absurd-image	27	-6	-12		9	-10	-11	-23	6	-28	-30	-18	-17	2	7	-19	-5	4	-39	7	-26	-8	-8
any:cue:irony.mock-praise	-3	-29	105	-34	-5	-36	-29	-27	-27	-28	-22	-9	-28	-27	-26	-32	31	-21	-12	-26	-29	-34	-8
any:cue:negative.announcement	-59	-36	-24	3	-4	-37	4	-24	-25	-3	-30	-25	-29	-5	-23	-19	-7	-22	17	21	-10	9	-38
any:cue:negative.dissatisfaction	-9	-35		-11	18	-16	-23	-26	-13	-23	-19	-27	-22	-24	-18	-13	-2		-26	8	-12	3	-6
any:cue:negative.excess	25	22	-6	-8	-11	13	-16	-27	29	-14		-8	-14	25	27	-3		-38	-36	30	-34	-31
any:cue:negative.failed-expectation	-4	-10	-4	-14	-5	-15	-6	-9	-17	-12	-21	-4	-10	4	-18	3	9	12	-24	-12	-7	-10	-4
any:cue:negative.failed-function	-8	-4		-24	-20		-12	-19	-12	-21	-11	-3	-14	-19	-13	-12	5	-21	6	17	-20	-14	-21
any:cue:negative.lack	19	14	-50	41	-21	3	8	-2	-17	-5	28	-14	-35	17	-12	17	-16	9	-30	-34	-24	-9	51
any:cue:negative.plain-negation	11	-5		11	21	-4	6	-17	-12	-16	2	2	-17	-6	-8	-6		-14	16	6	7	-4	-11
any:cue:negative.recalled-promise		4	5	-30	-47	-26	14	-20	-21	-25	11	7	-21	-19	-20	-16	23	-5	19	28	-9	-51	-24
any:cue:negative.repetition	3	15	-7	4	-25	-11	-9	-18	15	-22	-6	-20	12	36	11	5	-3	12	-30	-7	-22	2	5
any:cue:negative.reproachful-question	-10	-14	-16	36	-13	4	-12	-9	22	-17	-16	-11		26	24	-6	-59	-17	24	-26	-11	-7	40
any:cue:negative.trouble	10	-21	5	5	-5	-10	-17	-20	-18	-25	-24	-23	-26	-18	-17	-21		-17	-9	-11	-24	-24	12
any:cue:negative.wait	13		-18	8	-16	-9		-6	-7	-8	9	-12	-19	-14	-9	-24	-22		-38	22	-2	-18	-15
any:cue:negative.wrong	7	-30	-32	31	21	-11	-7	-12	-26	-20	-11	-10	-28	-23	-24	-16	-12	6		3	-11	4	-14
any:cue:noise.advertising	-25	-43	-29	-3	-15	-31	-15	-21	-22	-18	-21		-24	-4	-22	-15	14	-26	-19	5	-10	4	-2
any:cue:noise.auto_reply	6
any:cue:noise.bounce	-29
any:cue:noise.internal	2	-9	18	4	17	-20	-19	-12	21		-17	-13	-17	10	21	-10	-11	-51	-23	47	35	-27	-41
any:cue:noise.job_application	-42		-7	9	-51	2	-22	-13	-17	-14	-6	-17	11	3	-17	-14	-46	13	32	10	-8	-32	-26
any:cue:noise.misdirected	20
any:cue:noise.newsletter	-21	-15	31	-19	-62	-21	-30	12	-18	-16	-17	-23	-18	-20	-17	-14		-6	32	-25	-12	-22	10
any:cue:noise.out_of_office	-62	-41		4	-35	-23	-21	-13	-13	-14	-22	-16	-15	-23	-13	-9	-15	-14	23	27	-2	-9	-13
any:cue:noise.phishing	-79	-10	-3	12	-51	-40	-40	-25	-25	-23	-28	22	-24	-34	-24	-19	-23	22	-9	26	-4	-16	-24
any:cue:noise.supplier	-2	-10		30	-18	-8	-9	-6	-5	-7	-6	-18	-6	-10	-5	-3	-62	-25	-6	80	-5	-6	-38
any:cue:noise.test	31	-11	-8	27	-13	-3	-2		-3	-3	-3		-3	-4	-3		-33	-7	-3	-21	38	-6	17
any:cue:people.person	5		-40	-23		-3	-10	-11	-15		4	-20	-11	-18	-13	-19	24	-14	-14	-14	-7	-13	-5
any:cue:people.service	2	24		-11	-22	7	18	-8	-11	6	-24	19	29	15	-14	-7	-19	4	8		-13	14	-6
any:cue:positive.denial	-88	-33		-32	-47	-31	-28	-28	-26	-21	-27	-23	-32	-36	-25	-28	-11	8	28	-21	6	-29	-11
any:cue:positive.future-praise	-90	-35	10	27	-31	-21	-23	-15	-4	-17	-16	-19	-20	-11		-14		21	-10	-3	-4	4	-20
any:cue:positive.praise	-15	-28	20	-9	-49	-16	-26	-18	-25	-21	-16	-16	-21	-23	-25	-21	25	-6	-25	-24	-21	-25	-3
any:cue:positive.thanks	-65	-54	52	7	-33	-35	-31	-27	-27	-27	-33	-28	-29	-33	-26	-27		6	-10	-2	-31	-44	-3
any:cue:remedy.apology	-63	20	-14	-16	-23	-43	4	-12	-16	67	-35	-12	-11	-24	-14	-7	-32	-25	-14	-12	93	-47	-49
any:cue:remedy.callback	-7	30	-3	34	-23	9	7	20	2	-3		7	55		-7	-17	-42	6	7	-80		117	-58
any:cue:remedy.discount	23	6	-38	16	-61	-5	-3	-16	-14	24	-22	-31	-23	-33	-14	-12	-28	-5	42	11	-20	-39	14
any:cue:remedy.information	-7	15	-37	44	-12	-21	14	-7	-8	40			-11	-4	-6	-15	13	5	-6	-54	9		52
any:cue:remedy.redo	-11	-20	-14	36	-5	-26	-8	-19	4	-16	-21	-16	-15	-2		-11	-24	-12	-23	56	-21	-17	-22
any:cue:remedy.refund	-7	-29	-8	36	9	-25	-5	-25	-5	-17	-29	-28	-11	-17	-13	-16	-57	68	-6	-29	-12	-17	-10
any:cue:severity.harden	6		11	-16	-43	-10	-10	-13	-27	-25	10	-11	-31	-11	-25	-13	-17	-3	-31	6	-27	-14	23
any:cue:severity.no-home-service		25	-15	-6			-12	-17	-13	-22	40	6	-28	8	-7	-22	-4	20	-25		-21	-29	-6
any:cue:severity.repeat	20	29	-31	-10	-11	11	4	-26	-5	-10	22	8	16	52	-12	-29	-33		-28	27	-3	7
any:cue:severity.soften	27	-47	-25	-7	20	-22	-29	-22	-22	-21	-28	-25	-27	-29	-22	-22	33	-18	9	-20	-21	-21	-2
any:cue:speech.question	-46	-34		67	-22	-38	-13	-23	-23	2	-20	-25	-27	-25	-23	-18	-59	15		-12	-33	-30	56
any:cue:speech.request	-16	-39	-24	43	-39	-33	-14	-10	13	-14	-23	-13	8	7	15	-7	-63	-18	-15	51	32	-13
any:cue:speech.status-chase	-88	-16	-9	-10	-17	-27		-20	-21	-21	-22	4	-23	14	-21	-16	25	30	-14	-27	-7	-20	-20
any:cue:wish.wish	-6	-9	-5	38	25	-8	-9	-10	-13	-4		-13	-14	-12	-14	-13	-5	-10	-9	4
any:nature:attitude	14	-2	-11	3	35	-30	3	-24	-19	9	-11	-16	17		-16	-21	24	-32	-13	-7	7	-8	19
any:nature:money	11	-51	-22	-23	20	-38	-23	-9	-23	-23	-28	-17	-15	-4	-21	-20	-16	28	27	3	2	-17	-34
any:nature:place	22	-16	-28	-37	-6	-24	-28	-25	-11	-26	8	3	-21		-21	6	35	-34	-6	-24	-7		-9
any:nature:process	17	17	-22	12	-12		-2		-11	-7	3	3		21	-15	3	-6		-20		-7	19	-2
any:nature:quality	17	-12	-10	-12	-18		-23	-11	-17	-25	-20	-16	-18	-5	-18	-13	-9	3		3	-25	-28	-6
any:nature:safety	18	53	-13	5	-18	62	13	-16	-11	-24	19	12	-21	-13	-10	8	-12	-25	-15	16	-22	-11	9
any:problem	18	-8	-12	-5	-21	-7	-13	-16	-19	-18	-14	-13	-18	-11	-19	-15	3	-14	-15	-8	-18	-9	-7
any:topic	3	-25	-8	-18	-20	-27	-24	-24	-25	-24	-25	-23	-25	-27	-25	-21	13	-21	-18	-18	-24	-25	-25
any:turned:positive.praise	-42	-5	17	13	-10	-23	-15	-10	22	-11	-17	-16	3	13	27	-7	-6	18	17	-34	-7	9	8
asks	-33	-56	-12	69	-52	-42	-28	-27	-27	-26	-37	-25	-28	-30	-26	-22	-69	-20		23	-13	-45	70
bias		-33	-20	-15	-27	-31	-28	-28	-30	-28	-30	-28	-30	-31	-29	-25	7	-28	-25	-18	-29	-27	-27
chance:first	13	-10	-11	-9	-11	-11	-11	-12	-13	-12	-12	-11	-12	-10	-13	-10	3	-12	-12	-9	-12	-13	-13
chance:logit	11	5				3	3	2				3	2	4		3
chance:second	4		-5	-2		-3	-4	-4	-5	-6	-4	-4	-5	-2	-5	-2		-4	-5	-2	-6	-6	-3
clauses:0	-14	-86	-38	-98	-88	-78	-65	-65	-66	-62	-78	-63	-65	-73	-67	-69	20	-61	-71	-45	-62	-74	-34
clauses:1	9	-91	-42	-72	-83	-80	-64	-62	-62	-61	-68	-64	-63	-76	-62	-70	42	-82	-73	-73	-66	-49	-44
clauses:2	-9	-66	-9	-20	-22	-57	-41	-37	-40	-38	-49	-37	-43	-44	-39	-22	9	-21	-41	-21	-39	-44	-32
clauses:3	51		-12	21	3	-7	-6	-15	-21	-12	-5	-14	-9	-15	-20	-13	-6	-13	3	7	-14	-16	-23
clauses:4	68	89	-11	32	-15	69	19	27	54	20	29	28	22	33	53	-8	-33		-12	8		33	14
clauses:5	12	-18	24		-23	10	-6	-3	-5	-7	9	-4	11	25	-4		-3	5	13	31	7	-4	26
contacts		6	-3		-2									8		4				-4		2
en:#	9	-4	-10	3		-9	-12	-19	-10	-22	-8	-7	-15	-6	-11	-11	-6	4	-10	-3	-17	-12
en:#_#	9		7	-11		-7		-4		-3		6		2	-3	-7	5	5		-10	-8	-3
en:#_a	8	-4	14	-14	-13	2	-5	-4	-5	-4	-6	-6	-6	-6	-4	-4	4	-8	-6	10	-4	-5	-3
en:#_about	3			3				5						3			-4	6		3		-2	-3
en:#_after	-2
en:#_all	7
en:#_am	7	6	-4	-9		7											11	-3	-2	-6		-4	-2
en:#_and	23	9	5	-11	-3	5	6		-5	-8	6	2	3	9	-4	3	7	-6				7	-15
en:#_answer	-2
en:#_as	3
en:#_at	3	4	-6		-2	6					-3						7	-5					-3
en:#_august		5		-6		-4	-2	4	7		-2	-2	3				7	-7		-3			4
en:#_back	7		-4	3	-3	-4	5	-2	-3	-3	-4	4	-5	-4	-2		-3	14	-3	-11	-3	-8	-6
en:#_becaus	3		-4	2	2						4			-2			-6	2		6		-2	-6
en:#_befor	5	6		4	6	3					5	4					5					-2	-6
en:#_bill	2
en:#_by						-3							4				-3			-4			3
en:#_call	3
en:#_crack	-4
en:#_dad	-4
en:#_dai	6		-4	7	6	-2	2							-3			2	4		-2		-2	-5
en:#_degre	7	6	-6	2	-4						9						-5	-7					9
en:#_deposit	4			4			4					2		4			-5	9		-7			-4
en:#_do	-4
en:#_each	3	4		3	-3							4					-3	11	-3	-8			-5
en:#_euro			-6			-2			5					4	-2		4	-8	-3			-2	6
en:#_every	-3
en:#_for	19	-5			7	-11	7	-5	-6	-4	-7	-8	9	7	-5	-3	-3	-4	-7	4	-5	7	-8
en:#_gb	5
en:#_gui	-5
en:#_h	4
en:#_has	2			2	-2						-3						-4	3		2
en:#_hot	-6
en:#_hour	-9	-3		-5		4	-6	-3	-4	-4	4	-8	-4	-5	-3		3		-2	-4		5	-4
en:#_i	7	2		5	6	-3				2			3	5			-10			8	3	-2
en:#_in	10	-3	-3			-6	-4	-3	-4	-3	-5	4	-4	-5	-4	-4		8	-3	-4	-2	-4	-9
en:#_incom	-3
en:#_is	5	-7	-3	-7	4	-3	-2		-2				-2	-3			8	2	-2	-5			-7
en:#_januari	-5
en:#_juli	4			5	-4	-4	-2		5			5	-3		-2		-9	7				-3	2
en:#_june		-3		4							-3	-3					-7	5
en:#_km	-4
en:#_litr	-4	-3		3	-5	-2							-3	3	3		-4	7					-4
en:#_may	5				-3						-2	4					-4	-7		5		-2	5
en:#_min	-3
en:#_moulin	-5
en:#_my	2	-4		4	-3	-2											3						-2
en:#_no	4	-5		9	-3									-2			-8	7		-7			7
en:#_novemb	4
en:#_octob	3	-3
en:#_of		-11	-5	-5	-5	-6	-4	-2	-4		-4	-4	-4	-6	-3	-2	5	-4	-3	5		-3	-8
en:#_on	10	-6	-6	11		-8	-4	-3	-4	-3	3	3	-5	4	-3		-14	8	-4		-3	-7	9
en:#_one		2			4	-3			5				8	6			-2			-5		7
en:#_or	-5	4			-3		7						7	6
en:#_owner	-2
en:#_p	2	4	11	-8	-3		9		-2	3	6	4	-5	-5			2	2	-2	-3	-2	-7	3
en:#_peopl	7		5	2	5	-2						5	-3	2			4		9	-11		-3	-5
en:#_plan	-3
en:#_pleas	-5
en:#_pm		-4	-3		6	-3					-4						-8	9	-3	-8		-3	4
en:#_problem	-2
en:#_rate	2
en:#_room	-4				-3	-3			4				-2		5
en:#_sec	6
en:#_septemb		-4	-2	8	-2	3					4	-2	-2	5	3		-9					3	4
en:#_she	-2
en:#_show	4			5	4												-8	6		2			-3
en:#_sinc	4
en:#_so	-3				-3	5		5	3				4	-4	3		-3	-5		4		5	-3
en:#_still	3			2	7												3	8	-2	-8			-4
en:#_technician	-6
en:#_the	7	-6			-4	-5	-3		-3		-3	-3	4		-2		-3	5	-3		-2	4	-8
en:#_there	-10
en:#_ticket	-5
en:#_time	7
en:#_to	8	4	-4	7	4	-4	5	-3	-3	-2	-3	6	5	7	-3			6	10	-17	-3	4	-3
en:#_todai	7	3	-3		-2	3	-2			4	2		-2	-3			-11	-4	-2	7		-3	5
en:#_train	-3
en:#_w	5
en:#_was	2	-7				-4												-3		-7			8
en:#_went	2						6		-2			5	-2				-2	8		-6		-3	-3
en:#_what	3
en:#_which		-3		5	4												-7	10		-5			-4
en:#_with	3	-11	-8	-3	-9	-6	-3	-2	-3		-4	-3	-3	-3	-2		7	-4	3			-3	-8
en:#_would		2		2								5		2			-3	8		-6		-3	-5
en:#_you	5	-5	-3	4	-7	-3						-2		-2			-8	-5				-2	10
en:'s	11	12		9			6	-7	-3	-9		7		-6	-6		-6				-18	-3	5
en:'s_account	4
en:'s_app	-4
en:'s_been	3
en:'s_birthdai	-3
en:'s_clock	-4
en:'s_communion	-2
en:'s_discret	-4
en:'s_dog	4
en:'s_fix	-2
en:'s_funer	4
en:'s_invoic	3
en:'s_left	3
en:'s_mistak	-3
en:'s_mother	2
en:'s_name	-3	8			-3	-2	5				-3	4
en:'s_number	-2
en:'s_off	-3
en:'s_outag	-3
en:'s_phone	3
en:'s_school	2
en:'s_updat	5
en:'s_visit	-7
en:'s_work	-3
en:a		-2	3		-6	-4	-10	-8	-14	-10		-15	-10	-12	-16	-11	5	-5	-14	-4	-5	-6	-5
en:a1	-3
en:a_#					-7	-2
en:a_b	3
en:a_bad	2	5			-2	7					6
en:a_bag	5
en:a_beauti	4
en:a_bit	5
en:a_blue	-4
en:a_book	-2
en:a_bookshop	-2
en:a_brand	-4
en:a_bu	3
en:a_budget	-4
en:a_bug	-4
en:a_cabl	-2
en:a_car	-7
en:a_card	8	-3															-3	-4	4				2
en:a_cent	-3
en:a_certif	2
en:a_chair	3	8				7					9			4			-4	-2		10		-3	-5
en:a_chang	-3
en:a_charg	-4
en:a_charm	-3
en:a_chequ	-4
en:a_clear	-3
en:a_cloud	-6
en:a_coat	-3
en:a_coffe	3
en:a_coin	3
en:a_complaint	-4
en:a_copi	-4
en:a_crash	-4
en:a_dai	-5				-2	-2			4				-3		5
en:a_date	-2	4				-2			3					3	4		-4			2		-3	3
en:a_dead	4
en:a_decent	-4
en:a_differ	-6	2			-3	-3		3				5	-3	3
en:a_doctor	-2
en:a_fault	-3
en:a_few	2
en:a_finger	-11
en:a_folder	6	3		-2		-2	5											-7				-2	6
en:a_form	-3				-3	-4	6			4	4
en:a_full		-3
en:a_garment	-5
en:a_gem	-3
en:a_gentl	-3
en:a_gentleman	-6									4
en:a_genuin	-3
en:a_girl	-4
en:a_glass	5
en:a_good			-7															5		-4			-3
en:a_grand	-3
en:a_great	2
en:a_guest	-7	-3					-2
en:a_hair	-3
en:a_half	-2
en:a_happi	2
en:a_head	3
en:a_hello	-2
en:a_hole	9
en:a_hospit	2
en:a_hot			10		7												-3			6			-5
en:a_huge	-3
en:a_human	-2
en:a_jar	-2
en:a_joi	-2
en:a_joke	3
en:a_jolt	-3
en:a_ladi	4	-7		-5		-3					-2							-4		9		-2	-4
en:a_lawyer	6
en:a_layperson	-3
en:a_leak	-3
en:a_librari	-3
en:a_lil	-3
en:a_line		-5		6	4	-2														-12	7		6
en:a_list	3				5												-5	-7			7		4
en:a_littl		-5	4		-4	-3											2	-6		9			-5
en:a_log	-6
en:a_lot	-4	-3
en:a_m	7	-6	12	-12	-5	-4	-2				-3	-2		-3		-2	5		-2	-6		-2	3
en:a_man	4	5	-3		-5	4			6	-3	-3		-2	-2	6		-2		-2	7	-3	-2	-5
en:a_map	-4
en:a_mark	-5
en:a_mattress	-4
en:a_messag	-6
en:a_model	-2
en:a_monkei	2
en:a_month	9	-4	8		-2												6	-6		4			-3
en:a_motel	2
en:a_new	-4	-5	-4	4	-5	-5					-3		-3	3	2			-4	8				-5
en:a_nice				-6	-2	-3						-2	4				5			-6			-3
en:a_night	3
en:a_nightclub	-6
en:a_ninety-year-old	-4
en:a_note	-6	4		3	-2	5					4									-8			6
en:a_number	2	2	-5		-5	3					4						3						-4
en:a_pack	-2
en:a_page	5
en:a_pair	-4
en:a_panic	-4
en:a_patient	5
en:a_person	3	7		-3		6		4			3		6	-3			6	-2		-7		6	-7
en:a_phone	3
en:a_photo	-4
en:a_plai	-4
en:a_plastic	4
en:a_pleasur	-8
en:a_practition	-2
en:a_price				-6		-4		5			-3		-2				7	-6		-12		5	4
en:a_problem	-14	-3			-4	-2
en:a_public	-3
en:a_quick	2
en:a_quot	-3
en:a_racket	3
en:a_rai	-2
en:a_rare	-2
en:a_real	-3
en:a_red	2
en:a_refus	-2
en:a_rental	-4
en:a_repli	-4
en:a_report	3	8		-4		3	5	8					6				4	-3		-8		9	-5
en:a_review	-3
en:a_robot	4
en:a_room	2
en:a_root	6
en:a_rule	2	-4		2	5												8			-5			-3
en:a_saint	-3
en:a_sat	-3
en:a_saturdai	-6
en:a_screen	3
en:a_screwdriv	-4
en:a_second	3	-6	3	3	6	-3								-2			4						-5
en:a_sheet	2
en:a_short	-2
en:a_shrug	-5
en:a_sign	5
en:a_slice	-5
en:a_slot	-4
en:a_small	3	5	-5			5													5	-7			4
en:a_smell	2
en:a_smile	-12
en:a_snowstorm	-3
en:a_spider	3
en:a_spot	-2
en:a_stop	-5
en:a_stove	2
en:a_stroller	-4
en:a_success	-3
en:a_sundai	-13
en:a_sweetheart	7		-3		-3													3		-4
en:a_swelter	-3
en:a_tap	-4
en:a_team	-3
en:a_tear	-2
en:a_technician	6	-4		-3													6	3		-7			-3
en:a_thing	5
en:a_third	-3
en:a_ticket	3
en:a_tip	-3
en:a_tooth	-3
en:a_torch	-3	-2			-2	-4
en:a_tuesdai	5
en:a_us	4
en:a_van	3		8	3	-3				6					4			-4	-3		3			5
en:a_visit	-3
en:a_wai	-8
en:a_walk	-4
en:a_wall	9		6	-6													7			-7			-2
en:a_week	-10	3			-3		7					-2	6	5
en:a_weekend	-3
en:a_while	5
en:a_world	-3
en:a_wrench	-5
en:a_written	5	4		7		-3	4			7							-7	-3		-5	7		7
en:a_ye	4	-5		2	-2												-4			-5			8
en:a_year	-11				-3				2					4	3
en:a_young	2	-4	-3	7		-3											7	-5		-10			7
en:aboard	-2
en:about	-9		-10		-7	-4	-16	-6		4	-10	-16			3	-7	7		-5	-8	4		-7
en:about_#	3	10		3	-3	5			6		-2		2	5	7		-6	-5		7		3	-4
en:about_a		8	-3	-4	-4	-5			6	9	-3		5	-4	6		7	-4		-7	3	-2	2
en:about_bui	-4
en:about_it	-4	-7	-3	5			-3	-2	-3	-3	-4	-3	-3	-4	-3		7		-3	-3	5	-5	-2
en:about_my		-4		-10	-2						-2			-3			8			-10		-3
en:about_that	-2
en:about_the	-5		-6	9			-5		-6	4	3	-5		6	-4	-2	-13		3	4		6
en:abov	11	4	4	7	4	6	-2				4	-2	-2				-3	-4	-2		-2	-3	7
en:abov_my	2
en:abov_the	3	4	6	4		5											5			-7			4
en:absolut	-5
en:absolut_star	-4
en:absolut_sweetheart	-2
en:ac	-8
en:ac_he	-3
en:accept	-5
en:accept_my	-4
en:access	-5	-3			-5	-2	-2				-2			-2
en:access_at	-2
en:access_to	-9	-2			-5
en:accord	4
en:accord_to	4
en:account		6		12	-7	-9	5	-5	3		-7	11		5		-3	-13	15	-3			-5	-14
en:account_dug	-4
en:account_is	5
en:acknowledg_the	-4
en:across	5	7	-2	8	-2			4	8		-5	-2	5	6	9		-11	-5		7		4
en:across_the	4	-3		5		-7		4	3		-2		5		4		-8	-4		5		5
en:act	-5
en:actual	2
en:actual_read	-4
en:ad	3
en:adapt	-2
en:add	-8	-5	-3	10	-4	-3	-2							-2			-9	-4		4			7
en:add_the	-7
en:address	15	-6	-2	-12	3	-8	2	-3	-4	5	4	-4		-2	-3	-2	6	-8	-3	-4	5	-8	4
en:address_to	3
en:admir	-2
en:admir_patienc	-4
en:admit_his	-2
en:adult	5	-7	-4	-5	3	-4											7			-8
en:advertis	2
en:advic	-13
en:advic_and	-3
en:advic_no	-2
en:advis	-6
en:advis_built	-4
en:advis_by	-4
en:advis_super	-3
en:advis_understood	-4
en:afraid	-6
en:afraid_of	-6
en:after	5	7	-13	17	-3	3		-8	2	-8		5	4	9	5	-4		-7	-7		-7	6
en:after-sal	2
en:after_#		-2			7
en:after_a	-4
en:after_five	2
en:after_i	2
en:after_my	-4
en:after_the		6	-4	5	-5		5	-3		-2	-4	4	9	6			-5	-7	-2	-15	-2	8	12
en:after_two	5
en:afternoon		3	-4	13		4	-3	-2	-4		-5	-3	-4	-4	-3		-9	6	-3	5	8		-13
en:afterward	2	2			-2	4					4
en:again	4		-2	7	-6	-6			-10	-8	-14			-6	-8	6		-6	-6	4		-2	-5
en:again_and	5	-4			-3							5		3			-6			10		-2	-4
en:again_for	-4
en:again_on	3	10	-5	-7									-2	-5		11	8	-4		-5			-3
en:against		6				7
en:agenc	-3
en:agenc_that	-4
en:agent	5
en:ago	3			7	-3	-3	6				-4	5	-4	-4			-9	3		3		4	-4
en:agre	3	-6	-3	4	-5												-10	-3		10		-2	4
en:agre_to		-2			-4												-6	-6		10			2
en:agreement	2
en:ahead	3	-4	-6	-4	3	-2						-2					9		-2	-8			-4
en:ahead_for	5
en:air	4
en:aisl	3
en:alarm	4
en:alert	-2		3			4					4									-7			6
en:aliv	3
en:all			-13		-5		-12	-10	-2	-6		-3		-13		-7	-2	-3	-11	3	3	-9
en:all_by	-4
en:all_deliv	-2
en:all_five	4
en:all_good	-3
en:all_i	4	-6				-4					-2
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
en:all_the	4	-2		-6	-2						-2						3	2		-5		-2
en:all_work	-3
en:all_your	-3
en:allergi	5	7	-2		-3	10	7		-2	-2	3		-2	-2	-2			-3		-3		-5	6
en:allow	-5			3	6		4					3		5			-5			-7		-2	9
en:allow_me	-8
en:alon	3
en:along	3			4	4	-5		3					-2				-6	7		8		-6	-5
en:along_the	3
en:alreadi	-5			2		-4	5			4	5						8	-4		-7
en:alreadi_sent	-8
en:also		-10	-3	8	3	-7		-4		3	-7	-6	-5			-3	12		-5	-11		-2
en:altern_offer	-2
en:although	4
en:alwai	5		2	-4					4				-2	2	5								-3
en:alwai_a	-2
en:alwai_earli	-2
en:alwai_knew	-3
en:am		-5	-21	9	9	-3	-5	-4	-3		-7	-17			-6	-8	7	-15	3	7	3	-11	-5
en:am_#	-6
en:am_a	-7			-6	-4	2	-3		-2		-7		2	-3			5			-8	3	-3
en:am_about	-3
en:am_an	2
en:am_at	3
en:am_awai	-5
en:am_crazi	-3
en:am_happi					6	3						-2
en:am_in	3
en:am_look	-7
en:am_not	5	-14	-6	11	12	-12	-6	-4		-5	-6	-4			-5		7	-7	5	-10	-6	-2	3
en:am_out	-3				-2
en:am_scare	-2
en:am_sorri	-7
en:am_suppos	-2
en:am_surpris	2
en:am_the	-6	3			3	7														4			-3
en:am_told	7			6		-5			6					6	6		-8			13			-8
en:am_up	2
en:am_write				-6	-2	5							5				3	-4				4	-3
en:amaz	-5
en:amaz_the	-3
en:amount	-7	5		5		-2		-2	-4			9	-4		-3		-5	12		-9		-4	-6
en:amount_was	-4
en:an		-2	-7	6	-9	-10			-7		-8		5	-6	-4	-6	-7	9	5			2	-13
en:an_absolut	-6
en:an_adult	3	-5		-3	4	-3											6	-3		-7			2
en:an_alarm	3
en:an_angel	-2
en:an_apolog	-3
en:an_e-mail	5	4	8			-2	4			5		4						-4		-4	5		2
en:an_envelop	5	-4	-3	-5	-3												-8	2		9			-4
en:an_excel	-3
en:an_extra	-4
en:an_ey	-4
en:an_hour	-4	8		4		3	6				-3	6	-3	-2			-3	7		3		-6	-3
en:an_inch	3
en:an_offic	-2
en:an_old	-6
en:an_osteopath	-2
en:an_out-of-print	-2
en:an_overs	-3
en:an_owner	-3
en:anaesthetist	-4
en:anaesthetist_held	-4
en:and	-3		-14		-8		-9	-8	-8	-10	-3	-7	-8	-8	-9	-15	6	-8	-10		-6	-7	-10
en:and_#	15	5	9			5	-2	4	4	-2	3	-3	-5	9	-3			-9	-2	10	-3		-8
en:and_a		10	-11	3	-2	8	-2	5	-7	-6	5	-3		-12	-6	4	-5			-8	-6		11
en:and_again	5			-9	-3	-3							-2	-4		6	10	-4		-6			-4
en:and_all	4
en:and_an	-5
en:and_ask				5						4							3	-2
en:and_at	-15										-3		-2
en:and_attent	-2
en:and_block	-2
en:and_brought	3
en:and_came	2
en:and_care	-3
en:and_check	-5
en:and_clean	-3
en:and_clear	-3
en:and_correct	-2
en:and_courteou	-3
en:and_custom	2
en:and_delici	-3
en:and_deliv	-3
en:and_did	-13	3		-4	-3	-4		-2	6		-2		-3		6		-6	-2		2	3	3	-3
en:and_do	-6
en:and_does	-11
en:and_dont	3
en:and_each	7	5		2	-2	5			-2		5	5	-2	9			5	2		-3		-3
en:and_even	-4
en:and_every	2
en:and_everyth	6
en:and_fix	-3
en:and_for	-9	-2				-2				2			4				-3	-4		4	3		4
en:and_found	-5
en:and_free	-5
en:and_gave		10		-4		5	6			2			4					-2			3		-3
en:and_get	-5				7
en:and_got	8	-3	-3	9	-4													7	-2	-5			-3
en:and_had	-2	6	-4		-3	8					9							-3		7			-2
en:and_half	2
en:and_have				3					3		-2		4	-3	3		-3	-3		2		5	-5
en:and_he	8			-10			-5	-4	-4	-4	2	-3	-4	-4	-4	-2	15	-8	-4	-6	-4	-6	-5
en:and_help	-3
en:and_herbal	-2
en:and_his	4			6													-8			-4			9
en:and_host	-2
en:and_i	8	-2	-18	5	7	-12	-6		5	4	-12			4	5	-7	3		-2	-12	9	4	-4
en:and_if	-5	-3
en:and_in	-8	3			-3	-3			8				-2	8	8		-4				6		-4
en:and_is	-9	5		3	-2		-2	4	-2	3	4	-3	5	3			-5	-2		5	5	-2	-4
en:and_it	-5	-4			3		-6	-6		-4	-10	-6		-9		-3	15	-8	4	-9	-5		-8
en:and_kei	-4
en:and_kept	-5
en:and_kind	-3
en:and_last		4				5											-3	-2					8
en:and_left	5	3		-6	-4	6					-2						4			-5			-3
en:and_let	8	-8		6	-6	-4	-2				-3	3		-4				3		6		-3	-6
en:and_make	2
en:and_me	3
en:and_my	13	4	-3	-5	6		5			3	4		-2				6		-2	-9	-3	-3	2
en:and_neither	5
en:and_never	-6
en:and_night	-3
en:and_no	4	2			-3	5			-2		-3						7	-5		-5		-2
en:and_nobodi	10	-3	-3		7	-5		5			-3			-3			3	-9				-3	10
en:and_nonant	-3
en:and_not	3	3		-7		6					3						5	-4		-8		4	3
en:and_noth		-3		3	5	-2											9	-5		-12			7
en:and_now	4	-2	5		-3												7	-2					-6
en:and_on			-4	-6	-5	5					5			3			-6	-3		11		-2	-5
en:and_one		-3
en:and_only	2
en:and_open	3
en:and_our	3
en:and_paid	4			4		-3		3						-2			-6	9		3		-5	-3
en:and_pancak	-3
en:and_patienc	-4
en:and_pleas	-3	-6				-4
en:and_poof	-4
en:and_practic	-3
en:and_preciou	-2
en:and_proper	-5
en:and_put		3	-2		-6		-2			3	-3	-3	2	-2				-2		4	5	-3	-7
en:and_rang	-7
en:and_reason	-2
en:and_redid	-2
en:and_refer	-2
en:and_sai		6				7	8				7						-4	-3	5			-2	3
en:and_said	10		-7	6	-7	5	-2	-2	-3	-3	-5	-2	-3	-3	-3		-4	4	-3	5	-4	-5	-3
en:and_save	-2
en:and_send	2			2	3	-2	-3					8		6			3	3				-3	-4
en:and_she		-4			-4	-3					-2
en:and_skill	-3
en:and_so	4	3	5	3		3											-4	-3		8			-3
en:and_spare	-4
en:and_spent	-3				-2	3					-4						-5	-3		-6	7		5
en:and_stai	2		-7								4						6	-2					-4
en:and_start	5								3				4	-3	3			-3		4			-4
en:and_still	-2
en:and_stori	-3
en:and_ten	5
en:and_that		5		6	-5	-7	5		-3	4	9	6	-2	-4	-2		-11	9			-3	-3	3
en:and_the	-3		-7	-14	4		-12	3	-2	-3		2				-6	15	-3	-13		-12		-10
en:and_then	4			2	-4	3					-2						4			3			-6
en:and_there	-2	-10		5		-8					-2									-8		-2	6
en:and_they	5
en:and_this				-2		-2				3		5	-2	3			3				3	-2	-4
en:and_threw	-2
en:and_to	8	3			-4					5	-3		5				-5	-6		10	6	-3	-9
en:and_told	6	-3	-3	5	-5	-5			-2	5	-3		-3	-4			-4	-4		11		-4	-5
en:and_took	4
en:and_truth	-4
en:and_two	4	4	-4	9	-3	9		7			4			3			-4			9		-3	-6
en:and_very	-9
en:and_walk		-3	-8	-5
en:and_was	3			5			-3				2	4	3	-3			4					-4
en:and_we	6	6	-4	11		7	-3	-3	-4			-3	-3	-3	-3		-8	-4				2	9
en:and_were	-6
en:and_what	5	-2									-3						-4	-3		-7		-2	9
en:and_when	4	5	7		-3				6		-3			5	6		5			-4
en:and_whether	-4
en:and_would	-3				-2					-2	-2	5	-3	3			-6	7		-3		5	-4
en:and_you			-2		-4	5	-2		-3		-3	-2	-3	-3	-2		-11		4	6	-3	-3
en:and_your		-3		7	2	3					2			-3			-8	3					7
en:angel	-6
en:angri	-11	-3												-3
en:ankl	2
en:announc_explain	-3
en:announc_over	-3
en:announc_without	-3
en:anoth	10	2	-5	5		-6	5	-5	8	-3		5	2		5		-12	-4		5	-4	2
en:anoth_no	-4
en:anoth_room	-3
en:answer	-5	-3	-12		-4	-3		-4		3		-7		-2	-5	-4	15	-14	-4	-3
en:answer_every	-3
en:answer_everyth	-3
en:answer_in	-6
en:answer_was	-3
en:answer_with	-2
en:antiviru	7
en:any	-19	-7	-5	11		-4	-6	5	2	-4	-8	-6			-5	-3	8	-8	-3	2	6		-5
en:any_more	-4	-4		4		-7			5				4	3			3	-3		3			-3
en:any_new	-10
en:anybodi	9		-2		6	4					-2	-2		-3			6	2	-2	-2			-5
en:anymor	5
en:anyon	3	-6	11		3		-2	-2	-2	-3	-3	-2	-3	-3	-2		12				-2	-4	-13
en:anyon_in	-4	-4			-2	-2
en:anyth	-15	-3	-6	-2	-2	-6	-6	-4		-4	-9	5	-5				6		-5	-3	4	-3	-12
en:anyth_extra	-3
en:anyth_fishi	-3
en:anyth_i	-5	-4			-4
en:anywai	-6
en:anywai_an	-2
en:anywai_with	-5
en:apolog	-3	3		3		-4	4			8			3				-5			-6	13	-3	-4
en:apologis	-8	-3		-9	-4	-3							-2							3	2		-5
en:apologis_befor	-3
en:app		-5	-2	-7	-5	-4			-2		-2	-2		-3			8	-2	-2	-5		-3	-3
en:app_ever	-3
en:app_is	-8
en:app_show	5
en:appar	7
en:appeal	-4
en:appeal_was	-3
en:appear	3
en:appli_for	-4
en:applic_anywai	-2
en:appoint	8		3	-4	-4	-6	3		4	4	-3	-2	3	2	-2			-3		2	4		-7
en:appreci_your	-2
en:apprentic	-5
en:apprentic_put	-3
en:apprentic_was	-3
en:approv	-3
en:approv_his	-3
en:april		-3
en:architect	-3
en:architect_and	-4
en:are	-5	13	-17		-4	16	3	5		-4	8	-10	-18	-8			-11	-14	-4	20	-4
en:are_a	4	2				3					5						-4		4	4			-5
en:are_ac	-3
en:are_ask	3
en:are_at	-4
en:are_champion	-4
en:are_clean	-4
en:are_close	-4
en:are_go	-3
en:are_in	-5
en:are_land	-5
en:are_legend	-3
en:are_move	-3
en:are_not	3
en:are_print	-2
en:are_renew	-3
en:are_still	-3
en:are_the	5
en:are_two	-4
en:are_us	2	11		-2		11					3						-9	-2		11		3	-7
en:are_you	2
en:area	3
en:arm	7	5		6		8		4			-3		-3					-4		-3		7	-4
en:arm_and	3
en:around	-3	-6	6	-9	-5	-3					-2						9			-8			-5
en:around_by	-2
en:around_the	-5
en:arriv		-2	4	-5	-5	-6	-3	4	-2	-3	-4	-3	-3	-3	-2		13	-7		-14	-2	-3	5
en:arriv_at	5
en:arriv_on	3	-4		6													8	-4		-7			3
en:arsenault	-2
en:articl	2
en:as	4	5		7	4		6			-4	-5		6		3	-5	-6	7		4	-4	-3	-10
en:as_a		-2
en:as_anyth	-3
en:as_ever	-3
en:as_heck	-3
en:as_i		7			5	6				2			4					3		-4	3
en:as_if	2
en:as_it	-6	-3			-5	-2
en:as_kind	-3
en:as_light	-3
en:as_long	3
en:as_of	2	3				-3	7						6		3			-4		7		2	-6
en:as_pie	-4
en:as_soon	-3
en:as_the	5
en:as_well	6			2		-2		5					6				-3	-3	5			7	-4
en:as_you	3
en:asid	-2
en:ask	14	-8		-3	-14	-24	3			6	-20	-13	5	-4		-8	14	-9	-3			-5	-8
en:ask_for	7	-7	-5	-18	-6	-10	6	-4	-5	4	-6	-4		-7	-4	-2	11	-7	-3	-3	4	-7	-6
en:ask_if	-5			-5	-4	-4					-3			4			4	-2				-2	-3
en:ask_me	10	-2	6	7	-2	-5		2		3	-2		-4	-4			-6	5		9	-3	-6
en:ask_my	-4
en:ask_the	3
en:ask_twice	3
en:ask_what	4	-4	-6	-3	-3												7			-5			-2
en:ask_where	4
en:ask_whether	-3
en:ask_you	6
en:asleep	3
en:asleep_in	5
en:assessor	-3
en:assessor_drank	-3
en:assessor_wednesdai	-3
en:assist	-2
en:assist_gave	-4
en:assist_team	-2
en:associ	4
en:assum	5	-7	-3	-4	-2	-3					-2		-2	-5			4	-6				-2	2
en:asterisk	-3
en:asterisk_rare	-4
en:at				-4	3	3	-7		-7	-10	-4	-14		-10	-8	-16	4	2	-6	-12	-20		6
en:at_#	5	2	5	-5	7	4		-12	-3		3				-7	-7		8		-19	-8		10
en:at_a			-7	-10	-7		5	-2	-2	3	8		-2	-2			8	-3			-3	-3	-4
en:at_about	2	9				9											-2	6					-3
en:at_all	-14	-9		5	-5	-8	-3	-3	-3	-3	-4	-4	-3	-3	-3	-2	2			-9		-2	6
en:at_close	-3
en:at_each	-2
en:at_every	-9
en:at_her	3
en:at_home	-3
en:at_it	-5	-6	-4	5		-3	-2				-2							-5		4			-2
en:at_last	-11
en:at_least	2
en:at_minu	3
en:at_my	-3
en:at_night	2
en:at_nine			-4			-3							3				5	-3		-5	3		-2
en:at_noon	5	8	-5			8		9	2		-3		8	-5	3		-4	5				3	-4
en:at_one	2
en:at_our		-4			-2												4	-6		7			-3
en:at_quarter	-3
en:at_rest	-3
en:at_six	-3	8		4	2	10					3		-2					9		-12		3	-5
en:at_sunset	-4
en:at_ten	6	-3		-3													3			-2			-2
en:at_that	4
en:at_the	11		-9	-6		7		3	-12	-2	-3	-11	-7	-14	-11	-7	5			-3	-7	-8
en:at_twenti	4
en:at_your	3	-2	6		9	-4	-2		5		-2	-3	3	3	-2		5			-10			5
en:attach	-16	2		6	-11	5	5	-4	-5	-4	4		-5	-5	-4		-10	3	-2	4	-2	-5	2
en:attend	5
en:attend_my	-3
en:attent	-8	4	4				-4					7		3				3		2		-3	-5
en:attent_and	-3
en:attent_lifeguard	-3
en:attent_staff	-3
en:attent_team	-2
en:attic_in	-4
en:audit	-5
en:august	11	7	-9	-3	-8	-6	5		8	-5	-10	6	3	9	6	-3		-5	-7	8	-6		-3
en:august_#	8		-4	6	-7	-5	4	-3	-5	-2	-3	10	-5		-4		-6	7	-4	5	-3	-7	-4
en:august_and	3
en:autist	-3
en:autist_and	-3
en:auto_save	-3
en:automat	2	2							3			6	-2	7	3			7		-6
en:avail_and	-2
en:avail_answer	-3
en:avec	8
en:avec_perfect	-2
en:avoid	-4											-2
en:awai	5	-3	-8	-5			-4	4	-3	-4	-6	-3	-4	3	-3		-2	-5	-3		-5
en:awai_and	-3
en:awesom	-3
en:awesom_especi	-3
en:b	4
en:babi	3				6	5		8			-3						-8			12			-5
en:babi_straighten	-3
en:back	-4	4	-12	5	-21	6	-10	-8	-7	-2		2	-7	-18	-4		-12	7	-17			-5	3
en:back_after	6
en:back_and	3	-5			5	-4											-2		-2	5	-2	-2	-2
en:back_apolog	-2
en:back_feel	-2
en:back_for	4	7	-5	-4		8					9							3		-4
en:back_from	-3	3			-5						-2	5
en:back_herself	-3
en:back_his	-3
en:back_in	-6	2	-6		-7	-5	-2	-2	-3		-3	6	2	-4	-2			8		-6		-3	-7
en:back_my	-2
en:back_no	-4
en:back_of	-3	-6			-3												2			7			-5
en:back_on	2	4	-5	5		7	-2			3	-3	-4	5	-3			-10	4	-3	-3	-3	3	5
en:back_pleas	3
en:back_the	-3
en:back_to	6	4	-6		-8	5	-4	-3		-3	-6	-4	-5	-5		-2	-8	-12	-3	13	-3	-6	3
en:back_wash	-5
en:back_when	-3
en:back_with	11		-7	3	-5	3	-3	-2	-2	-2	3	-4	-3	-2			-6	6	-3		-2	2	-10
en:back_without	-4
en:back_you	2
en:bad	3	2	5	8	-3	5					5		-3	-2			-11	-2	4	-12		6	9
en:badg	2
en:badli	-6
en:badli_myself	-5
en:bag	3			-10	-7	-5	-3	-2	-2	-3	-4	4	-3	-3	-2			-8	-2	5	-4	-5	2
en:bag_in	-4
en:bag_lost	-3
en:bag_of	6
en:bailiff	-4
en:bake_bean	-2
en:bakeri	2
en:ball	-3
en:ball_and	-3
en:bam	-3
en:bam_got	-4
en:bandag	3
en:bank	-3				5	-4	-4	-2	-2	-2	-2	7	-3	2			2	3		-4		-3
en:bank_detail	-7						-3					4
en:bank_what	-3
en:banquet	-2
en:banquet_the	-2
en:bar		-6	3		7	-5					-2						8			-9			-5
en:bar_next	3
en:bare	3
en:bartend	-3
en:bartend_rememb	-3
en:basement	-3
en:basi	2
en:basin	-5				-3	3					5
en:basket	3
en:bath	6	-5		3	6	-3					-3	-2					11	-4	-2	-8			-3
en:bathroom	6		4	-2	-7	4	-4	-5	-4	-4	5	-4	-5	-5	-4	-4	4		-4	-2	-4		-13
en:bathroom_two	-2
en:batteri		-5	-5			-3											-2	4		-2
en:batteri_last	-4
en:be		6	-21		-11				-5	-2	4		-10		-3	-9		8	-17	-3	-6	-5	-2
en:be_a	4	-6	2	3	5												5	6		-6			-3
en:be_advis	-4
en:be_back		4	-2	10	-3	-5	-3		-2		5	4	-3	-5	-2		-13	15	-2			-3	-13
en:be_brought	-3
en:be_done	-5
en:be_gone	3	-3															3	4		-7			-2
en:be_on	3	-2	-7	8	-6	2								-2			-10	5	-2	-11		-2	11
en:be_proud	-3
en:be_read	2
en:be_return		5					4					8		7				7		-6		-3	-5
en:be_said	-2
en:be_there	-7
en:be_worth	-4
en:bean	-2
en:bean_melt	-2
en:bear	2
en:beatric	-2
en:beatric_in	-2
en:beauti	8		-6	-5													6			-3
en:becam	2
en:becaus	14	-10		7	-2		-13	-8		-9	3	-6	-2	-4		-5	-7	4	-10	8	-10	4	-6
en:becaus_i	11	-6	-2	-2	-4		-2				3		-2	-2						6	-2
en:becaus_it		-3	-3	5	-3												-5			5			-2
en:becaus_my	5	-9		-2	-3	-4								-2			5			-2
en:becaus_of	5			4	2						4						6	-2		3	-2	-2	-7
en:becaus_the	4	2	-4	-3		6	-6	-4	3	-4			3	3	4				-3	-14	-4	9
en:becaus_your	4	-4		6	-4												-8	-3		13			-5
en:bed	3		4	-5	3		-2	5			5			-2			6	-6			-2	3
en:bed_like	-3
en:bed_total	-2
en:bedroom	5			-6	-2	2					-3						7			-6
en:bedsid	-7
en:bedsid_lamp	-8
en:been	16	14	8	3	2	3			3	-9		6	7	9		-6	-5		-11	-6		7	8
en:been_a	2
en:been_done	-3
en:been_drag	-3
en:been_go	-4
en:been_open	3
en:been_out	3
en:been_so	11		10	-6													9			-8			-2
en:been_trust	-5
en:been_wait	3
en:beep	8	-3	5	7	-3	-3					-2					-2	-7	4	-2	-7		-2	6
en:beer	5
en:befor		9	-18	6	-7	13	-2	8		-4	3		-10	2	-3	-5		5	-12	12	-13		-18
en:befor_#	3
en:befor_anyon	2
en:befor_five	-3
en:befor_he	5
en:befor_i	-11	-3			3	4	-2	5									5	-2		-4		4	-3
en:befor_noon	3
en:befor_phone	-5
en:befor_seven	-3
en:befor_supper	-5
en:befor_the	5	-2	-7	4	-11	3	-4	-4		-3	4	-4	-5				-4	-14	-4	11	-3	6	-4
en:befor_then	3	8		4		5		12			-2		-3	4			-6	6		7		-6	-3
en:befor_we	-11
en:befor_you	6	5		5	6	7			-2			-2			-2		4	-6	-2	6		-2	-5
en:behalf	-3
en:behalf_of	-3
en:behind	-10	5	2	11	-10	6	-5	-4	-4		-7	-4	-5	-5	-4	-3		2	-3	-5		-4	3
en:behind_a	-5	-4			-3	-2
en:behind_it	4	10	-4	8	-3	10					-3						-7	-4					7
en:behind_me	-6
en:behind_not	-5
en:behind_the	-6	-5			-3	-3					-2
en:being				-5	-3	-2					-2			4			8	-2		-2			-4
en:being_told	2
en:belgian_french	-3
en:believ		6		-6					8					4	9		-3					2	4
en:bell	3	-5	3	4	-2	-3											-6	6		-5			3
en:belov	-4
en:belov_laptop	-4
en:below	-5	-6			-4	-3	-4	-2	-3	-2	-3	-5	-2	-3	-2
en:below_to	-5	-3					-2					-2
en:bent	-3
en:bent_by	-3
en:besid	7	2	2	6	-3	2	-3	6		3	-6	-3	-5	-5	2		-10	-5		3	4
en:besid_it	2			4					3		-3		-2	-3	3		-4	-2				2
en:best_budget	-3
en:best_crepe	-3
en:better		-5	-4	6		-4	-2				-3	-2		-2			-4	5	-3	-3	-2	-3	4
en:better_go	-2
en:better_sinc	-2
en:between	16		5	3	-7	-8	-4	-3	-3	-3	-5	5	-4	-4	-3	-3	-6		-4	4	-3	-4
en:between_#	10	-3	10	-6													3	-3
en:between_two	3
en:bianchi	-3
en:bicycl	3	-9	-3	-10	-3	-6	-2				-3	-2	-2	-5			10			-9		-3	-3
en:bid	3
en:big	-8	8		-6	-4				8		-3		4	-4	8		-3	-4		5			-4
en:big_bravo	-4
en:big_ear	-4
en:big_thank	-4
en:bigger	-3
en:bike	-3	5	-6	7		4	-2		2		-3	-2	-3	-4	3		-8	3	-3	7		-4	-8
en:bike_for	-4
en:bike_set	-2
en:bike_shop	-2
en:bike_workshop	-3
en:bill	6	-3	-12		8	-10		-6			-7	-8			3	-4	4	8	-7	-12	-6
en:bill_#	3
en:bill_came	-2
en:bill_for	4
en:bin		-5		2	-2	-3											4	-3	8	-10			-3
en:birthdai	-4
en:biscuit	3
en:bistro	3
en:bit	-6	-5	-3		5	-4											3			-6			3
en:bit_of	3
en:black	7
en:blame	2
en:bleed	4
en:bless	-3
en:bless_her	-3
en:blind	4	5				4	6			4	8						-3		5	-7			7
en:block	5				-3	-3		-2	-2				3
en:block_my	6
en:blood	4
en:blood_pressur	2
en:board	11	-5	-4	10	-4	-6	3			5	-3		-2	-2			-6		-2	9	4	-4	-10
en:board_attent	-3
en:board_was	5
en:boat	4
en:boil	-2
en:boiler			-8			-3	-6	-5		-5	4	-6		-6	2	-3		-9	-4	-2	-5	3
en:boiler_failur	-3
en:boiler_is	-2	3				3					5
en:boiler_room	-5
en:bolt	3
en:book		4	-2		-18		2	-8	-4	5	-3	-4		-7	-3	2	-14		-7		7	-8	7
en:book_a	3
en:book_all	-4
en:book_and	3
en:book_by	-3
en:book_for	9	-4		2	-3	-2			2	-2			4	-4	3		-4	8		-9	-2
en:book_onlin	-6
en:book_she	-4
en:book_sinc	-4
en:book_the	-3				-3
en:bookkeep	2
en:bookshop	-2
en:bookshop_like	-2
en:boot_toasti	-3
en:born	4
en:borrow	3
en:boss	-5
en:boss_can	-3
en:both		9	4	-8	-11		4	3		-4	5	-5	6	4		-4	5	-9	-4	-6	-4	6
en:both_and	-3
en:both_time		6		-3	-3	-4	7				6		6	9				-3				5	-4
en:bottl	7	5	8	3	6	6		8									2	-5		6			-5
en:bottl_and	-2
en:bottl_of	4
en:bottom	2
en:bought	-6	-6	-6	3		-5			-2		-3	-3		-2					-3	4	-2	-2	-7
en:bought_a	3
en:bought_the	-5	-3			-4	-3
en:bouquet	-3
en:bouquet_last	-2
en:bowl	3
en:box	15		-2		-5	3	-4	-4	-4	-4	-6	-5	-4	-4	-4			4	4	-13	-4	-5
en:box_for	2
en:box_sai	3
en:boyfriend	-3
en:boyfriend_was	-3
en:brake	7
en:brand		3			3									5			4	-3		-9			8
en:brand-new	2
en:braseo	4	-3		5	-4												-8		7				-3
en:braseo_#	4	-3		5	-4												-8		7				-3
en:bravo	-4
en:bravo_to	-4
en:bread_a	-3
en:break	-7
en:break_down	-2
en:breakdown	-3
en:breakfast		-6	-7	5	-5	-4		-3			-2	-3	-4	2	2		-7	3		-7		5	5
en:breakfast_room	-4
en:breakfast_was	-4
en:breathtak	-2
en:bright	-5
en:bright_librari	-3
en:bright_practic	-2
en:brilliant	-4
en:bring		-10	2		7	-6	-3	-3	-4	-3	-3	-4	-3	-4	-3	-2	9	4	-5	-6	-3	-5	-4
en:bring_it	-9
en:bring_my	-3
en:bring_our	-3
en:brochur	5		-3	5		-3	3					3					4						-5
en:broke	-9
en:broke_down	-5
en:broke_her	-4
en:broke_the	-7
en:broken	-6	4		2		4					4						-4		5	5			-5
en:broken_finish	-2
en:broken_tooth	-3
en:broker	-6
en:broker_comb	-4
en:broker_post	-3
en:brother	4
en:brother-in-law					8
en:brother_'s	2
en:brought	-3	5	-4	-5	-3	-4	-2	5			-2	4		-2			11			-13		-3	2
en:brought_a	-2
en:brought_it	-3
en:brought_the	3
en:brought_to	-3
en:brulee	-3
en:brunch	-6
en:brunch_is	-2
en:brunch_specialti	-4
en:bruno		-8		2	-3	-4				-2	-3						-6	-5		5	6
en:brussel	4
en:bu_gentl	-2
en:bu_lane	-5
en:buck	4
en:bucket	-7
en:budg	-3
en:budg_by	-3
en:budget	-7
en:budget_app	-3
en:budget_that	-4
en:buffet	3
en:bug	-8
en:bug_sundai	-4
en:buggi	-3
en:bui	-6	-8		-5	-4	-4					-3						2	-5				5
en:bui_a	-4
en:bui_an	-3
en:bui_parent	-4
en:bui_the	-5
en:build		7				-3			8	4			-2	8	8			-3					3
en:build_manag	-4
en:built	-6
en:built_me	-4
en:built_to	-4
en:bulb	3
en:bump	3
en:burglari	-5
en:burn					3				3					4	3
en:burn_by	-5
en:burst	-8	3												5
en:burst_pipe	-9	3												5
en:buse	3
en:buse_make	-3
en:busi	-3	-5	-8	4	11	-7	-6	-3	-5	2	-5		-4		-4	-2		-4	-2	4	-4	-4
en:busi_card		-4			-2
en:busi_dai					7		-3					2		3
en:but	14	-7		-9		-11	-10	-8	3	-10			-5	-7	5	-5	8	-8		-4		3	-10
en:but_a	4
en:but_does	3
en:but_he		-5			-4	-2											11	-2		-8			-5
en:but_i	-3	5		-6	-5			-2	7		-3		3	-4	8			-5		5		4	-6
en:but_it	6	-5	-2	9	-2	-3											-10	-3	8	6			-4
en:but_joani	-5
en:but_my	4
en:but_nah	-3
en:but_no	-4
en:but_not	5
en:but_our	4
en:but_the		-5		-3	-4	-5												3	-2	-4			3
en:but_we	-4
en:but_you	5
en:but_your	3
en:button	5
en:buzz	-7
en:by	-2	10	-19	13	-7		2	-10	-6	-3	-6	8	-6		-9	-2	-11		-5			7
en:by_a	-4				-3								5	2
en:by_an	2
en:by_ask	5
en:by_courier	-2
en:by_e-mail	3	4					6			4	5						-5	3		-3			5
en:by_first	-3
en:by_four	-2
en:by_fridai	4
en:by_half	4
en:by_hand	2
en:by_heart	2
en:by_itself	7	-3	-2		-3	-3											-3	-5		3		-2	5
en:by_keyboard	-2
en:by_mistak	-2
en:by_mondai	-3	10	-3		5	12					9						-4	-2					7
en:by_mr	-3
en:by_my	-4
en:by_noon	-9
en:by_someon	-4
en:by_ten	-6
en:by_text	-7
en:by_the	10	-6	-12	16	-6	-9	7	-6	-8		-8		2		-6	-4	-14	-3	-5	12		8	-6
en:by_themselv	-4
en:by_three	-5
en:by_thursdai	2
en:by_transfer	-6
en:by_two	3
en:by_wednesdai	-6
en:by_weight	4
en:by_you	4
en:by_your	8	-4		-3														-4					3
en:c	5
en:cabl	-5	-8	-6	-4	-3	-6					-3							-2		2			-4
en:cabl_and	-3
en:cabl_through	-4
en:cake	-5	2				3					-4
en:cake_and	-3
en:calendar		-4		5	-4	-2											-8			5			2
en:calendar_is		-2			-4	-2
en:call		10	-9	-6	-7		7	-2	-3	7	4	6	8	7	-10	-6	11		-11	-12			-3
en:call-out	-8
en:call_#	6	7		3	-3	-5	-2				5	7	-2	4			-6	-5		14		-4	-6
en:call_about		6								5				5			-4	-3					6
en:call_ahead	-5
en:call_back	-4		4	-3		4					-2	5	5	2				3		-6		4
en:call_befor	-3
en:call_from	4	3		5	-4	6					6		-2					4		-8		5	-2
en:call_in	-7
en:call_me	-5
en:call_next	-3
en:call_the	-2	-8				-2	-3				2			-3			8	3		-12		-3
en:call_there	3
en:call_to	-5
en:call_will	-2
en:call_your				5	3	-2				4			6					6		-7	5		-3
en:call_zero	-3
en:calm	-3
en:calm_and	-3
en:calm_me	-2
en:caloflamm		-3
en:caloflamm_#		-3
en:came	2		-9	16	-18		-12			-4	-12	-5	4	-15		-7	-3		5	-11	-11		8
en:came_anywai	-5
en:came_back	10		-7		-5		-3	-2	-2	3		-3	-2	-3	-2		-2		-2		-2	-2	3
en:came_in	-12
en:came_on		-3															4	-3	5	-7			4
en:came_out				4		3					-3		-2				-8	2		-8		3	7
en:came_through	-5
en:came_to		-5	-4	9	-3	-4					-3						4	6	-2	-13		-2	3
en:came_with	7	-3	-4								-5						4			-9		-4	4
en:camera	3				-4	3					-2									6			-4
en:can	-10	3	3	11		-3	-12	-10		-10	2	3	-7		-2	-6	-2	-4	-4	10	-10	-4	-5
en:can_be	-6
en:can_export	-3
en:can_i	-12
en:can_not		3	4	2			-5	-3	-4	-3	5	8	-6	3	-3		6	-5	2	-2	-3		-2
en:can_see	9
en:can_the	3
en:can_we	-3
en:can_you	-7	-3	-2	6	-7	-2						-2		-2			-9		-4	13			-9
en:canadian	5
en:canal	6
en:cancel	5	-6		7		-6		-2	-3		-5	2	-2	6	-3		-10	15	-3	-13		-4	-9
en:cancel_in	4
en:cancel_our					-3		-3							3				5		-7			-4
en:cancel_the	2
en:cap		-2			-3
en:car	-7			-7	-5	-5	4		-3	3	3	-2	-3	3	-2		-6	-6		9	-2	-3
en:car-shar	-2
en:car-shar_app	-2
en:car_free	-5
en:car_how	-2
en:car_within	-4
en:card	6	7	-9		-4	-6	12		-10	-3	-11	6	7	5	-9	-5	-5	7		-3	-3	2	-9
en:card_and	-3
en:card_is	-2
en:card_problem	-4
en:card_readi	-3
en:cardigan	-5
en:care	-3
en:carpent	3
en:carpet	5
en:carri	-4	6	-5		-11	-8	-5		-5	-4			4	-5	-5		6		-4	-20	-4	3	9
en:carri_a	7
en:carri_my	-7
en:carri_on	-3
en:carri_the	3	-3	-2	-9	-3	-2											8	-3		-10			3
en:carri_to	-2
en:carriag_clean	-2
en:carrier	4
en:case	-4		6	-7	-6	-5	-3		-2		-4	6	-2	-4			6	2	4	-8		-2	-8
en:case_carri	-2
en:case_is	-3
en:case_of	-8
en:cash	13	-2	-5	-6		-2	-2	-2	-2		-2	-2	-2		-2			-3	-4		-3	-3	-4
en:cash_drawer	5
en:cash_just	-3
en:cat	-8		4		-2	-4								-3		7	7	-2		-3			-4
en:cat_as	-3
en:cat_fix	-3
en:cat_is	-3
en:catalogu	-3
en:catch_and	-4
en:categori	-4
en:cater	2
en:caught		5		5	-3	10	7	4			7		-2				-7	5		3			-4
en:caus	-4
en:ceil	-3				-3	-3					-3	4
en:cell	5
en:cellar	-2
en:cellar_under	-5
en:censu	-2
en:censu_peopl	-2
en:cent	-6
en:centimetr	2
en:centr_calm	-2
en:certif		-3	-3	-11	3	-5	6				-3	-3	6	4			10	-6		-8		5	-5
en:certif_are	-2
en:chain	3
en:chair	-3	7		3		5			5		9		3	7			-6	-3		8
en:champion	-3
en:chanc	5
en:chanc_of	3
en:chang	7	-3	-4		4		-5	-5			3					-4	3	-13	-6	-4	6	-6	3
en:chang_a	6
en:chang_hand	-5
en:chang_room	6
en:chang_tabl	-4
en:chang_the		-5	-2	-3		-3					3						5	-4		-7	6	-3
en:chap	-4
en:chap_put	-4
en:charg	-5			9		-6	4	-3	-3	-4	-4		5	4	-3	-2	-17	13	5	-19	-5	4	4
en:charg_#	4	-3		3	4												-5	8	-2	-4			-2
en:charg_and	-5
en:charg_for	-4	4	5		2							4					-7		8	-4			-3
en:charg_the	-5
en:charg_too	-2
en:charg_without	-3
en:charger	2
en:charleroi	2
en:charm	-4
en:charm_church-lik	-2
en:chart	3	5		5				7			-3		-3				-7	5		-7			9
en:chase	-9
en:chase_me	-2
en:chase_no	-4
en:chat_with	-3
en:cheaper_than	-2
en:check	-11		-9	-2	-14		-7	-5	-7	-5	-7	7	-7	-4	-6	-4	-6	4	-3		-3	-6	3
en:check-up	5
en:check_in	-5
en:check_it	-4
en:check_the	-3
en:check_whether	-8				-3
en:check_with	3
en:cheer	-6
en:cheerfulli	-2
en:cheerfulli_i	-2
en:chees_ladi	-3
en:chef	-12
en:chef_#	-2
en:chef_fix	-3
en:chequ					5							5		3
en:chest	3
en:chew	7
en:chicken	6
en:child	2
en:children	7	7		3		11	6	-3	-3	-3	9	-3	-4	-4	-3		-4	-5		5	5		-5
en:chip	2
en:chocol	3
en:chocol_for	-2
en:chose	-3
en:chose_the	-4
en:chosen	-3
en:chosen_badli	-5
en:chowder	7		-7	-2							-2									-4			3
en:christen	-3
en:christma	-11	-4		-6	-5	-4		-3	-2	-2	-3	4	-2		-2			5		-5		-3	-5
en:christma_and	-9
en:christma_card				-6	-2		-3					2		3			3			-2			-3
en:christma_market	-3
en:church-lik	-2
en:church-lik_silenc	-2
en:cigarett	4
en:cigarett_and	2
en:circuit	2	2				3												-3		8			-5
en:citi	7	3	-6	-4	-3	3	-2	8					-3	-2			2	-8				2	3
en:citi_and	2
en:citi_bike	-3
en:claim	-6	-3			-5	-3	5		-3			4	-2	-6	-2		-2	6				-3	-5
en:claim_#	3
en:claim_file	-3
en:claim_help	-5
en:claim_was	-5
en:class	-2
en:class_act	-3
en:class_for	-3
en:claus	2
en:clean	-11			-3	-2	-4					-2			5				-2
en:clean_and	-6
en:clean_bu	-2
en:clean_comfort	-3
en:clean_fast	-3
en:clean_good	-3
en:clean_while	-3
en:cleaner	-8
en:cleaner_than	-2
en:clear	-20	-3			4
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
en:click	4	-5	10	-3	-6	-3	-3	-2	-2	-2	-3	-4	-2	-3	-2		5	-7	-2		7		-6
en:click_on	9		12	-2	-2												5	-4					-4
en:client	10	2	-5	-5	-3	-3	4			5			5	3			-7	-5	4		4	5	-4
en:client_are	3
en:clinic	7	12	-6	5	-5	8	9	-3	-3	-3	7	4	-5	-6	-3	-2	-6			4
en:clinic_took	-3
en:clock	-5
en:clock_go	-4
en:clockmak	-4
en:clockmak_who	-4
en:clockwork	-4
en:close	3	12	5	-8	-12	4	4	-6		-5		6	-7	-4		-4	-6	-7	-6	8	-4	-4
en:close_for	3
en:close_it	5		5								-2							-3		-6		3
en:close_the		4	3	-8	-4	7	6	-2	-3	-2	5	-3	-3	-3	-3	-2	-5	-6		14		-4	-7
en:close_time	-3
en:cloth	-2
en:cloth_bank	-3
en:cloud	-5
en:cloud_and	-3
en:club	6	-2	-3	3														4		2			-4
en:clunker	-2
en:clunker_ride	-3
en:co	4
en:co_i	4
en:coach	-3
en:coach_without	-3
en:coat		-2	-4	-3	-3	-4			2		-3			3	3		8	-3		-9			-3
en:cocktail	-3
en:cocktail_from	-3
en:code	4	-3	-2	-6	4													-2		-6			3
en:code_and	5
en:coffe	-15	-8	10	4	-7	-5	-2	-2		-2	-2	-2					-7	11		-10			3
en:coffe_look	-3
en:coffe_machin	-6
en:coffe_on	-6
en:coin	4
en:cold	9	-4	5	2	5	-4			5		-4		-2	3	-2		-4	-9		3		-2	11
en:cold_and	5
en:colin	9	-4	-2	-5		-3												5	-3	-4	-3	-3
en:colleagu		5		9	-3	-4				10	-2		7	-3			-4	8		-10	8	-2	-6
en:colleagu_patient	-3
en:collector_alwai	-2
en:colleg	-4
en:colour	3	-7	-4		-3	-4											-6	-3					7
en:colour_shown	-3
en:comb	-4
en:comb_through	-4
en:come	6		5			4			-2		9		-11	4		-5		5	-8	6	-8	-12	-10
en:come_and	-2					2											3	-3		6			-6
en:come_at	7
en:come_back			4		4	-2			4				-2		5		-6	-5		6		-2	4
en:come_by	-3
en:come_in	-6
en:come_off	4		-4	6	-5	-2						5	-2	2				8		-8		-2	-4
en:come_on	10	-3		-9	4	-2											8		-2	-9			-4
en:come_out	3
en:come_to	-2
en:comfort	-2
en:comfort_well	-3
en:commend	-13
en:commend_the	-12
en:commiss	4	9		-5		-3	12			8	5						3			-5	4	-2
en:commit	-4
en:commit_to	-4
en:common	3
en:commun	-5
en:commun_cloth	-3
en:communion_lunch	-2
en:commut	-2
en:commut_has	-5
en:compani	-5	-5	4	-3	12	-12		-5	2		-9		4	3	-5	-2	7		-4	-6		-3	3
en:compani_'s	-4
en:compani_and	5			3	7	-3				2			4				6	-2		-10	3		3
en:compani_had	-3
en:compens_file	-3
en:competitor	4	4			-2	-4	3		9		-2		-4	2	5		-3	-3		3
en:complain	-6	-2			-5	-2
en:complain_about					-3
en:complaint	-26	-10			-9	-6	-7	-4	-4	-5	-6	-7	-4	-6	-4	-3
en:complaint_about	-10	-4			-3		-3					-2
en:complaint_and	-5	-2
en:complaint_in	-6
en:complaint_whatsoev	-8
en:complet	-3
en:compliment	-4
en:compliment_to	-7
en:compressor	5	3	-5	-6		-2			6					5	6		7			-2			-5
en:comput		-7	6			-4											8	-2	4	-7			-4
en:comput_class	-3
en:concret	4
en:condit	9
en:conductor	-7
en:conductor_all	-2
en:conductor_call	-5
en:confirm	-10		-3	7	-8	-9	3		-5	5			-6		-4	-2	-4	8	-3	4	3	-9	-9
en:confirm_and	5			7		-3		3										6				-5	-3
en:confirm_the	-4						4			5
en:confirm_your	-9	-4			-3		-3			-2		-3
en:congratul	6	-2	19	-12	-5	-2												-5		3			-7
en:congratul_on	4		10	-2													-7			7			-2
en:congratul_the	-5
en:connect	5	-3	-2		5			-2	-4		-4		4	-6	-3		-5	-5	-4	13	-3		-12
en:connect_room	-5
en:connect_was	-5
en:consent	2
en:consid	3				2
en:consign	-3
en:contact	-4	-4			-4				-2					-2
en:contact_from	-3
en:contain	3
en:contract	5	6		10	-3	-4			13		-2	-2		7	11		-5	-8	4	5			6
en:contract_for	-3
en:contrari	-3
en:control_remot	-3
en:convict	2
en:convolut	-4
en:cook	-5
en:cook_the	-6
en:cooki	-5
en:cooki_from	-5
en:copi	6	2	-2	9	4	-5	-3				-3	10	-3	2			-10	3	-3			-4	9
en:copper	2			-4		6					-2						-6			8			-5
en:corentin		-4	-3	-7	-5	-2					-2		-2				6	-6	-2	-13		7	3
en:corner		-5	-2	-5	-4									-2			10			-8			-3
en:corner_that	-4
en:corner_to	-3
en:correct	3	-6	-3	8	-11	-3	-2		-2		-2	-2	-3	-3			-3		-4	5	-3	-3
en:corridor	3
en:cost	4		-6	4	9	-7		2	4		-3	-3			-3				3	8		-3	-6
en:cost_me	3
en:cost_more	2
en:cot	2
en:cough	5
en:could			-13	12		7	4		-10	-2	6	-3	-11	-14	-9	-5	-10	-5	-9	20	-10	-7	-7
en:could_and	-5
en:could_have	3
en:could_hear	2
en:could_not	-7	9		3	-4	12	4	4	-3			3	-4	-7	-3		-7			4
en:could_see	4
en:could_somebodi	-2	7		2	-3						9						-6			11			-5
en:could_you	-10	-14	-3	7	5	-7	-4	-3	-4	-4	-5	-5	-3	-4	-3		-12		-3	11	-4	-4	-3
en:count	8	4	-4		-7	4	-3	-2	-3	-2	-4	-3	3	-4	-2		-2	10	-2	-3	-3		-9
en:counter	13	-4	-5	3			-3	-2	-3	-2	-5	-2	-3	-3	-3				-3	-6	-3	-4	3
en:counter_and	7
en:counter_excel	-3
en:counter_on	6
en:counter_open	3
en:countri	-2	5				-2				6			6
en:coupl	9		-2	4	-4	-3				2							-7	3	-3	-4	2	-2	4
en:courier	4	8		-3	-3	6					6		-2	4			-7			11		-4	-5
en:cours				-9	-3												8	-5	5	-7			-3
en:cours_the	-3
en:cover	4
en:crack	-11				-3						-3
en:crack_joke	-6
en:crash	-5
en:crash_sinc	-4
en:crawl	4	-7		-7		-5					-3						8	-3				-2	-5
en:crazi	-2
en:crazi_about	-3
en:cream	6
en:credit	2				3		3		-2					-4				9		-9		-3	-3
en:creme	-3
en:creme_brulee	-3
en:crepe	-3
en:crepe_in	-3
en:crew	-7			-7	-2	4					-2		5				7			-7		2	-3
en:crew_arriv	-3
en:crew_at	-5
en:crew_stai	-3
en:crew_that	-3
en:croissant	-4
en:croissant_lol	-4
en:cross		-7		8	-3	-3											-9						7
en:cross_passion	-2
en:crown	3
en:crown_fit	-2
en:crush	-2
en:crush_everyon	-3
en:crystal	-2
en:crystal_clear	-2
en:curiou	-3
en:curiou_and	-3
en:curs	-2
en:curtain	5
en:custom	-2	-12	9	-6	-9	-7	-5	-3	-4	-3	-5	-5	-4	-5	-3	-2	-3	-8	-4	7	5	-4
en:custom_and	-2
en:cut	-4	3				2
en:cut_his	-3
en:cut_off	2
en:dad		7	3	-4		8					9						3			-2
en:dad_book	-4
en:dai	-3	-11	-5		6	-9		-14	-6	-5		3	-17	3	-3	-8	3	16	-13	-7	-12	-15	-5
en:dai_#	2
en:dai_'s	-4
en:dai_after	4
en:dai_again	-4
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
en:dai_to	-2
en:damag	-5
en:damag_and	-3
en:dare	3
en:data	-7
en:data_in	-3
en:date	11	4	4		3	-12	-5	-2	12	-3	-7		-5	7	13			-9	-3	3	-3		2
en:date_for	-4
en:daughter	5		-3	-3	-3	-3	-2		-2	-2	-5	6	-3	-4	-2		-3			-8	-3	-4	9
en:daughter_broke	-4
en:daycar	3
en:dead	2	-9	-7	-6	5	-6				-2	-4	-2	-2	-3			-3	-3		4		-2
en:dead_for	-4
en:deadlin	-4
en:deadlin_and	-2
en:deadlin_they	-3
en:deal	-9	-3		3	-6	-6	-2	-2	-3	2	-3	-2	4	-3	-3			7		-8	4		-7
en:deal_with	-10				-2	-3				3			5
en:dealt	5
en:dealt_with	5
en:dear	-16	-4			-5	-3	-4		-2	-2	-2	-4	-2	-2	-2
en:dear_user	-4	-2
en:dearest	-3
en:dearest_model	-3
en:debit_follow	-2
en:debt	2
en:decemb	-3	4	7	-6	-5	-3	-4		5		-2	2		2	6			3		-2			-5
en:decemb_#		6		-6	-3		-3		6			3		3	6		-3	3					-3
en:decent	-4	-5		2		-3											-4	3					3
en:decent_film	-3
en:decid	2
en:deck		5	-4		4	5											2	-3		2			-3
en:declin	5	-4			3												-7	-7		12			-4
en:deer	-2
en:deer_in	-2
en:degre	12	3	-9		-6	-2					8	-2		-2			-3	-3	-2		-2	-3	5
en:degre_in	2
en:delai	-6
en:deleg	-2
en:deleg_were	-2
en:delet	8	-3		6	-4	-4	-2					4					-10	-7		14
en:delici	-8
en:delight		-6	9	6		-5					-2						-7			7			-2
en:delight_with	-3
en:delight_would	-3
en:delightfulli	-4
en:delightfulli_simpl	-4
en:deliv	-9	-6	3	5	-6	-5	-3	-2	-2	-2	-4	-3		-2	-2		2	5		-7
en:deliv_mondai	-3
en:deliveri		-4		3	-6	-4					-2						-7	6	-2	-8			7
en:deliveri_gui	-2
en:deliveri_note	5
en:demand	5
en:denis	-3	7				6						6		4
en:dental	3
en:dentist				5	-4	-5		5			-3						9	-6				-3
en:dentist_and	-2
en:dentist_came	-3
en:depart		-4	-4		-4												5	3		-6			-2
en:depart_handl	-3
en:deposit		4		6	-5	-3		-2	-3		-2	9	-3	5	-3		-7	14		-13		-4	-8
en:deposit_for	-3	5										7		-3
en:depot	-4
en:describ	4
en:deserv	-4
en:deserv_to	-3
en:design	-5
en:design_look	-4
en:desk	20		-9	-13	-4		7	-6	6		2	-7			7	-4	10	-12	-7	-9		4	2
en:desk_sai	5
en:desktop	9
en:despit	-7
en:despit_a	-3
en:despit_the	-7
en:dessert	2
en:detail	-6				-2	-2	-3					3
en:detail_right	-3
en:devon	3	2			3					4			6				4	-2	5	-8	5		-4
en:di	9	-5	-2		3	-6					-2						-8			9			-4
en:diagnosi	4
en:did	-3	2	-3	-6				3			-6	-8		-10		-3	4		3	-14	8	-3	5
en:did_a	4
en:did_her	-2
en:did_i	4
en:did_it	-4
en:did_not	-4			-9			4	-3	-3	4		-3	-4	-3	-3		3		6	-17	7	-5	-3
en:did_on	-3
en:did_they	4
en:die	4
en:differ	-2		-9	9	3	-7	-3	2	-3	-2	-4	4	-4	5	-3	-2		8		-5		-7
en:dilig	-4
en:dilig_with	-3
en:dine	4	6			3		5			4	4	4					-6	-3		-10	-2	-3	12
en:dine_room	4	6			3		5			4	4	4					-6	-3		-10	-2	-3	12
en:dinner	10		-7	8	-4						-2						-12			4			9
en:direct	-4
en:direct_debit	-4
en:directli	2
en:directli_with	-4
en:director	3
en:disappear	-4
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
en:displai		-3			-5												-2	2		-8			6
en:disput	-5
en:disput_deserv	-3
en:do	-10			-3	4		-4	-5	5	2		-6	-2	-4	3	-6	7	-8	-10	-3			3
en:do_and	-3
en:do_i	-11	-4	8	3	4												-5			-7			10
en:do_not	-4		-3		6		-8		5	-3	-11		2		2	-3	7	-3	-5		4		-5
en:do_someth	-2
en:do_tell	-2
en:do_the	3
en:do_we	-8				-2
en:do_what	-4
en:do_with	5
en:do_you	-9	-3			7
en:dock	5	-4	5	3	-3	-3											-6	9		-5			-3
en:doctor	-3	6			-3	6
en:document	-3
en:does	-5		3		-3	-7	-6	-4	-5	-6	4	4	-5	-5	-5	-2	10		-5	-3	-6	-8	-6
en:does_anyon	-7
en:does_not	7		-3		-6	-11	-2				4	6		-2				2	-3		-3	-4
en:does_the	2
en:does_you	-4
en:dog	16	-3	13		10	-6	4	-3	-3	2	3	-3	-3	-3	-3	-3	13	-3	-4	-12	-4	-3	-5
en:doing	8		-8	9	-2		-2	4	-3			-2	-3	2	-2		11	5		-11	-3	-3	-7
en:doll	-4
en:doll_the	-4
en:dollar	3
en:dollar_under	-4
en:done	-8	-9			-5	-6	-4	-4	-4	-3	-7	-5	-4		-4		3	-6	-4	-2	4	-5
en:done_by	4
en:done_on	-2
en:done_to	3
en:dont	3
en:dont_pick	3
en:dont_want	-2
en:door	18		5	-4	-11		-6	-5		-5	-9	-5	-8	3		-4	8	-3	4	-12	-6	-4	-10
en:door_and	6	5	-4	7	-2	6					-2							-3		3
en:door_will	2
en:doubl	-5	-4
en:doubl_book	-4
en:doubl_buggi	-3
en:down	6	2	6	-4	-6	6	-11	3	-10		-16	-2		-11	-9	-5	2	-12	5	-3	4
en:down_at	-5
en:down_by	3
en:down_coffe	-3
en:down_for	3
en:down_in	4
en:down_the	-6	-6	-4	-4		-4											-2	-4	-2	2			2
en:down_to	5	-3		4		-3	-2		-2		-3						7	4	-3	-6	-2	-2	-6
en:down_with	-4	-3			-2	3		5									3	-3		-6		4	3
en:dr	-4	3		2	-4	5	7				6	-3					-6	-4		13		-3	-5
en:draft	3
en:draft_on	3
en:drag	-5
en:drag_my	-3
en:drag_on	-2
en:drain	11	-8	-7	-6	-2	-7					-2											-3	-5
en:drank_his	-3
en:draw		-4			-3	-2					-2
en:draw_and	-3
en:draw_for	3
en:drawer	7		-2	-2	-3	-3	-2		-2				-2	-2	-2		-9	-3		10	2	-2	-5
en:drawer_and	-2
en:dream	-2
en:drew	-4	-6				-4											-4	-4		11			-4
en:drew_us	-4
en:drill	5	-4	-4	-3													2	3		-5
en:drink	5
en:drink_it	3
en:drip	2	4	-4	4	-3	7					8	-2		-2			-4	-2		9		-2	-5
en:drive	7	-2	-5	-3	-5	-4			-2		6		-3	4				-3		7	-2	-4	-7
en:drive_school	-3
en:driver	3	-4	-5	7	-4	-3			-2		-2			-2	-2		10		-2	-9		-3	-8
en:driver_left	7
en:driver_on	-7
en:driver_was	-3
en:driver_with	-2
en:drivewai	5
en:drop		-7	-2	13		-7	-3		-3	4	-4	-2	-2	-3	-2		-6	-7	-2	6	6	-3	3
en:drop_every	3
en:drop_from	-5
en:drop_off	6
en:drove	4		-4	4	-3	-3		3					-2				4	7		-6		-5	-3
en:drummondvil	-5
en:dry	6	-4	2		-2	-5			2				-2	3	3		-2	2		-3
en:dryer	-3
en:duckl	-2
en:due	3											5		3
en:due_at	4
en:dug	-9
en:dug_the	-3
en:dug_up	-6
en:duplic	-2
en:dure	-2	6	-2		-2	-3						7					-2	-4		4			4
en:dure_my	-3
en:dure_the	-2	6	-2		-2	-3						7					-2	-4		4			4
en:dust	2
en:dutch	7	-6	-2	13	-3								-2	-7			-3	-8				-2	11
en:duvet	3
en:e	5
en:e-bik	3
en:e-mail	3	-3	6		-12	-9	5	-6	-6	5			-7	-12	-5	5	-7		-5	-6	7	-7	6
en:each	18	5	-5	11	-11	-2		-6	8	-5		4	4	12	6	-3	-5	12	5	-6	-7		-9
en:each_even	-4
en:each_step	-2
en:each_time	6	9	-2	13	-3		3	-3	10	-2	3	3	6	14	8		5	-2			-2	3	-5
en:ear			-4		-3												-3	8					-5
en:earli	-12
en:earli_alwai	-2
en:earli_and	-2
en:earli_sai	-2
en:earlier	-5
en:easi	-9
en:easi_as	-4
en:easi_on	-3
en:easi_with	-4
en:easier				7						4			6				-9		7	-7	4	-2	5
en:easier_with	-3
en:eat	8		-5	-3	2		5			3	3		-2				-4		10	-11	-3	-3
en:eaten	4
en:edg	6
en:effect	-3
en:effici	-2
en:effici_and	-2
en:egg_from	-4
en:eight	7	10	-5	-10	-4	10				4	10			-2			8	-4				-2
en:eighteen	3
en:eighti	7
en:eighty-two	2
en:either		5	-4		-12	-5	6	-2	-3	-3	-3	-3	5	3	-2	6		-8	3	9	-2	5	-10
en:either_wai	-4				-5
en:elbow	2
en:elderli_ladi	-2
en:electr	-3				-2					5
en:electrician	3
en:elev				6		7					6									-7		6	-3
en:eleven			-11	-3			-5		3	-4		-5	-5		4	-3	9	6	-4	-10	-3	-9	3
en:eleven_dai	2
en:eleven_minut	-3
en:els	19		7	-4	2	4	-5	-3	-4	-3		-4	3	-7	-3	6	8	-14	-7	2	-5
en:els_'s	5
en:els_to	8
en:elsewher	-5
en:elsewher_becaus	-5
en:email	6			-7		-2							5					-4		3		5	-4
en:emerg	11	3	-7		-5	8	-3	-2	-2	-2	-3	-2	4	6	-2	-2	12	6		-16	-2		-10
en:emerg_number	4
en:employ	-2
en:employe	5
en:empti	5
en:en	-3	5			-2	4	3				4	3
en:end		-5	-5	3	-11	-14			7	2	-9	-7		6	4	-3	-6	-13	2	9	2		-3
en:end_as	-4
en:end_of	10	-4	-3	3	-6	-8	3	-2	5	4	-4	-2	-5	2	6		-6	-7	4	5	4		-4
en:end_up	4
en:engag	-6
en:engin	4	12	5	4		6					8						4	-3				3	-7
en:english	16				-7		-3	-2	-3	4	2	-2	3	-9	-3			-8	-3	-9	5	-5	7
en:enjoi	7		10	-6	6							5		3			11			-7		-2	-6
en:enough	-4	-2		6		-2				4			-3	-3				-3		-3		4	3
en:enter	2
en:entir	3
en:envelop	9	-4	-5		-4	-3						-2	-3		3		-12			2		3	5
en:epipen		4		2		6					-5						-6			-4		-2	8
en:equip	-4
en:error	-9											5
en:error_in	-2
en:especi	-3
en:especi_the	-3
en:estim	-5
en:estim_respect	-3
en:euro	7		-9	3	-2	-4	-2	-3	4		-2	-3	-3	3	-3	-2	2	-7	-4		-2	-3	5
en:euro_the	-4
en:euro_to	6
en:ev	3
en:even	-15	-3	10		4	-5	-8	-6	-4				3	-7	-2	-4	-8	5	-7		2	3	-3
en:even_a	-3
en:even_at	-2
en:even_came	-4
en:even_charg	-4
en:even_colleagu	-3
en:even_crack	-2
en:even_drew	-4
en:even_for	3
en:even_gripe	-3
en:even_had	-2
en:even_in	-2			4	5	-5					5						3	2					-3
en:even_my	-9
en:even_though	-7
en:even_to	-6
en:even_vet	-3
en:even_well	-2
en:even_with	-4	-3			-3
en:event	6
en:ever		-6		-6	-3	-4					-2						5	2		-6			-4
en:ever_save	-3
en:ever_so	-4
en:every	10	4	-5	20	5	3	-9	-8	3	-7	4		-5			-6	-12	-3	-9	15	-8	-5	-4
en:every_#	6
en:every_dai	-7
en:every_deadlin	-3
en:every_even	-4
en:every_fridai	-4
en:every_morn	8	5		-6		-3			-3		-3	6	-3		-3		9	4		-8		-3	-7
en:every_need	-2
en:every_one	5
en:every_respect	-3
en:every_singl	5
en:every_step	-3
en:every_stop	-4
en:every_tabl	-2
en:every_ten	3
en:everybodi	5		4		10	-4	-3	-2	-3		-3	4	-4		-2	7	4	4	-3	-6		-4
en:everyon		-2				-3	2					2
en:everyon_kept	-3
en:everyth	-3		-7	4	-3	-4	-6		3	-4	-3		-7	-7	4	-3	-7	3		8	-5	-11
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
en:exactli	3
en:exactli_the	-3
en:exam	-3
en:exam_and	2
en:exampl	-7	-2			-3
en:excel				-9						2							7			-7	3		-4
en:excel_even	-3
en:excel_sole	-3
en:excel_stai	-3
en:except	3	-7	-7	6	4	-4					-4			-3			7	6		-10			-5
en:exchang_sort	-3
en:excus	-4
en:exemplari	-6
en:exemplari_discret	-3
en:exemplari_follow-through	-3
en:exist	7			10	-3	-7					-2	4								6		-3	-7
en:expect	-6	6		-6	-2					5	-2		5				-6			2	6	4	-6
en:expect_three	-4
en:expectin	-4
en:expectin_much	-4
en:expert	3
en:expir	3
en:explain	2			5	6	-6				4	-4	5	-2	7					4	-10		-3	7
en:explain_and	-5
en:explain_everyth	2
en:explain_everythin	-3
en:explain_the	3
en:explain_why	3
en:explan	-3
en:explan_were	-4
en:export_all	-3
en:express	-6
en:express_my	-4
en:express_our	-3
en:extens	-4
en:extens_#	-4
en:extra		-6	7	-5	-6	-3		-2		-2	-2	-2				-3	4			-3
en:extra_on	-3
en:ey			-4	3	-2						-2						3			-5		3	-3
en:ey_for	-3
en:ey_on	-5
en:fabric	-3
en:fabric_show	-2
en:face	8		-2	-4	-5						-2						2			-4		-2	3
en:factori	5
en:fail	6	-3				3					3							-3					6
en:fail_to	-3
en:failur	-15	-4			-3	-2	-3					-3		-2
en:failur_report	-3
en:failur_to	-8	-4			-2		-3					-3
en:fair	4	-2	-6	-4	-3												3						-2
en:fair_bill	5
en:fake	5
en:fall	2	4		4	3	-2						7		-2			-8	5		6			-4
en:famili	5	5		6	5	3		10			-3		8					-4		-5	2	5	5
en:fan	8	-5	4	-4													4	-3					-3
en:far	-4	3			5	4	-3	4				4	4	-4	3			-2		-6		5
en:fare	2
en:fast	-12
en:fast_servic	-2
en:fast_work	-3
en:faster	7
en:father	-6			4	5	-3			2				-2		3			-2				4	-3
en:father_'s	-2
en:father_back	-4
en:father_how	-3
en:father_was	-3
en:fault	-10		-2	2	-8	-5		-3	5	-2	-4		-4	3	5		-6	12		-3		-3	-9
en:fault_in	-3
en:fault_two	-3
en:fear	-4
en:fear_someth	-4
en:featur	-3
en:featur_has	-3
en:februari	7	8	-3	3	-4	-5		3	-2		-3	-2	-3	3	-2	7	-5	7		-6		-6	7
en:fee	-15	-5	-6		-8	-4	-3	-3	-3		-3	-3	-2	-3	-2	-2				-4			-2
en:fee_and	-5
en:fee_of	-3
en:feel	-16	-3	5	-6	-6		-3	-3	-4	-3	-4	-3	-3	-4	-3		5	-4		-5	6	-2
en:feel_at	-9
en:feel_better	-2
en:feel_my	-3
en:feet				3		4														4			-3
en:feet_and	-3
en:fell_for	-4
en:fellow	-5	-6	-6	-6		-4											3						-3
en:fellow_came	-5
en:felt	-7
en:felt_noth	-2
en:fenc	3
en:ferri	3
en:festiv	4
en:fetch	4
en:few	3
en:fibr	-3
en:fibr_and	-4
en:fifteen	6	-2	-3	10	9	-3	-4		-2			2		2			-4	-2		6		-2	-7
en:fifti	-2
en:fifti_minut	-4
en:figur	-2	4	-7		-5	-4	-3	-3	-3	-2	-4	3	-4	-5	-2	6				-8	-2		4
en:figur_they	-4
en:file	-8		-5	-5	7	-5	12	-7	-8			4			-6	-3	8	-6	-5	-4	7	-7
en:file_a	-3	4			-2		5					-2
en:file_and	2			5	5	3					4									-3			6
en:file_chang	-5
en:file_insid	-3
en:file_is	6
en:file_mondai	-3
en:file_same-dai	-4
en:file_so	-2
en:file_submit	-3
en:file_to	3
en:fill		11		6	-6	11		7			-4		-3					-2		12	-2		-12
en:fill_in					-2		3					3					-3	2		6			-5
en:fill_within	-3
en:fillet	-2
en:fillet_in	-3
en:film_a	-3
en:filter	5			-5								5					-7	-4		7			3
en:final	-12
en:final_amount	-4
en:final_easi	-3
en:final_paid	-4
en:final_pull	-3
en:final_someon	-3
en:final_work	-4
en:find	-4			2	5												5			-6		5	-3
en:find_it	-3
en:find_that	2
en:fine	-6		-8	-3	4	4	-4	-3	-5	-4	7	-4	-5	-9	-4	-3	8	4	-4	-12	-4	-5
en:finger	-7	-5			-5	-4					-2
en:fingerprint	3
en:finish	-12	10	-2		-2	3				2	-2		-2	-3		7		-4		5	3		-4
en:finish_an	-2
en:finish_my	-6
en:finish_the	-3
en:finish_two	-2
en:finish_who	-3
en:fire	3			2	-4	-2	3					3		-2			-5	5		-6			6
en:fire_crew	-3
en:firm						-3		4	2				9	-4	3		-2	-5				8	-3
en:firm_mattress	-3
en:first		-2	-5	-6	-6	-14	2	-5	5	-6	-10			5	6	-3		-13		10	-7
en:first-rat	-3
en:first-rat_servic	-3
en:first_name	-5
en:first_night	3
en:first_time	-3
en:first_week	-5
en:first_word	-4
en:fish		5		3		6					-5		-2				-4					-2	5
en:fish_counter	-3
en:fishi	-3
en:fist	4
en:fit	5	3		2		5	-3	-3	-3	-2	-6	3	4	-5	-3		6	-10	-3	-12	-3	2	8
en:fit_by	-2
en:fit_painlessli	-3
en:fit_room	-3
en:fitter	10		-2	5	7						-4						2	-4		10			-12
en:five	7	9	-4			10			-5	-3	10	4	-6	-3	-4	-3		12	-3		-3	-9	-13
en:five_and	-3
en:five_dai				6	6							5		3			4	8		-11			-3
en:five_minut	-3	3				3					5
en:five_of	2	12	-4	-6		12					9									3			-2
en:five_star	5
en:fix	-21	-3	4	-6		-7	-3	-2	6	-2	-4	-2		5			9	-4	4	-11		4	-7
en:fix_a	-2
en:fix_birth	-2
en:fix_dure	-4
en:fix_in	-12
en:fix_it	2				4
en:fix_mondai	-4
en:fix_someth	-3
en:fix_the	-5	-4			-2	-3
en:fix_us	-3
en:fjord		5		4								7		-2			-6	11		-7			-3
en:flag	3
en:flat	-5		-3		-7	-5	-3	-2	-3		-4	5	-3	-4	-3		3			-11		-3	8
en:flat_at	-3
en:flew	-4
en:flew_by	-4
en:flight	4
en:flight_of	6
en:flight_with	-5
en:flood	-3
en:floor	3	11	-8			6	-3	-3	-3	-2	7	3	-5	-5	-2	6	3	-9	-3	-15	-3	7	10
en:floor_is	2
en:florist	-6
en:florist_delight	-3
en:flower	-3
en:flower_the	-4
en:flue		-3
en:flute	-3
en:fly	3
en:fold	3
en:folder	9	6	-2		-7	-6	4	-2	-2		-3	6	-3	-3				-12	-3	9	-2	-4	4
en:folk	6	-3	9	-4	-2												3			-2
en:follow	-8	-4		5	-2	-3					-3						2			-8		-2	7
en:follow-through	-3
en:follow-through_by	-3
en:follow_it	-3
en:follow_like	-2
en:follow_the	-3
en:follow_your	-4
en:food	-7
en:food_delici	-3
en:food_great	-3
en:foot	4
en:for	-5	3	6	-6		4	3	-6	-5	-9	3	-7	-6	-15	-8	-10	3	7	-7	-2	-15		-16
en:for_#	14	3		6	4	4	-4	-3	-3	-3	5	2	-4	-4	-3	-2	-7		7		-3	4	-5
en:for_a	6	-8		3	11	-13	3			-7	-9	-7				-4	15		-7	-9	-7		-3
en:for_an	3	3	-3	-3	-4	-7	4	4		6	-3		8		3		-9	-4		-3	6	8
en:for_being	-5
en:for_detail	-3
en:for_each	6
en:for_eleven		-4			2	-2
en:for_find	-5
en:for_five	2
en:for_forti	3	-4	3		3	-3											-4			5
en:for_four	-4
en:for_free	3
en:for_good	-3
en:for_her	-3
en:for_in	2
en:for_it		-4	3														4	-3					-3
en:for_leon	-3
en:for_liais	-4
en:for_lunch	2
en:for_me	-2
en:for_month	-3
en:for_more	-2
en:for_my	-8	6	-4	-2	-4	4	-2		-3		-3	6	-3	-5	-2		-7		-3	9		-3
en:for_next	-4
en:for_nine	3
en:for_noth	-4	-5			-3
en:for_onc	-10
en:for_one	4
en:for_our	-9	-5	-6	8	-8		-4	-3	-3	-3		-3	-3	-2	-3			4	-3	3		-2	-4
en:for_replac	-4
en:for_ring	-4
en:for_senior	-3
en:for_someth	4	-6	5	-3	3	-4	-2						-2	-2				-2		3			-3
en:for_ten	2
en:for_that	5		4	-2	-3	-2				2										-7			-3
en:for_the	-6		8	-13	3				5	-9		-8	-10	-6	4	-8	12		-11	-7	-8
en:for_their	-3				4				3					4	3
en:for_them	5
en:for_this	4	4			-2	5	6			4	9			4			-5	-3		9
en:for_three		-2				-3	2				-2	2		-2
en:for_twelv	-4
en:for_two				3	-4						5						-4	8		-2			-4
en:for_us	-7	5			8	5
en:for_what	2
en:for_yesterdai	-2
en:for_you	3	-4			-2												-4	2	7	-5		-2
en:for_your	-3				-2	-3		4					6
en:forget	-11
en:forget_it	-4
en:forget_that	-7
en:forgiv				3		3											-3	-2		3			3
en:forgot	4	-3	-6	-4	8									-2			2	7		-8			-5
en:forgotten_by	-2
en:fork	2
en:form	-4		-3	2	3	-4	4	4	-3	3		-3	-4	3	-3		-14	4	6	5	-3	-5
en:form_after	-3
en:form_that	-3
en:former	2
en:forti	11		-3			-3	-3	-3	-3		-5	-2	-3	-3	-2	-2			-3	-2		2	-7
en:forti_dollar	-4
en:forti_minut	6	-2			-3						-4		-2				7	-3		-8		3	-3
en:forti_year	2
en:forty-eight	-3
en:forty-eight_hour	-3
en:forty-six	4					-2	4		3			3	-2	3	3		-4		5		7	-4	-5
en:forward_to	3
en:found	-15	9	-8		-13			-4	-5		4	-6		-7	-5	-2		-10	-5	2	-5	-3	4
en:found_and	-3
en:found_him	-2
en:found_it	-5				-2	-3							4	-2
en:found_me	-4
en:found_my	-5
en:found_out	12		-3	7	-2						-3						-8	-2	-2	-3		-2	9
en:found_someon	-5
en:found_the	-6
en:found_time	-3
en:found_us	-3
en:found_what	-4
en:found_within	-4
en:four	29	4	-15	-14	-10	5	-11	-3	6	-10	-5	-11	6	4	3	-6	7	3		-7			-10
en:four_and	8
en:four_dai	-3	-2			-4
en:four_hour	9	-4	-3	-9	-3												8	-4	8	-9		-5	-4
en:four_hundr	2
en:four_in	3
en:four_minut	4	2	-4	2		3											-3			6			-3
en:four_o'clock	-3
en:four_of	2
en:four_time	3
en:fourteen	8	-8	-4	4	2	-4	-2		2		-3	-3	-2		3		-9	4				3
en:fourth	3	3		6							-2		6	3			2	-3				5	-4
en:frame	3
en:free		-6	7	-4			-2	-3	-3		-3	-3	-3	-3	-3		9		-3	-16	-3	2	-4
en:free_citi	-3
en:free_if	6
en:free_kid	-2
en:free_loan	-3
en:free_of	-7
en:free_on	-2
en:freez	6
en:french	7	-11	-11	8	-6	-4	-3	-3	-3	-4	-3	-3	-4	-9	-2	-2	-3	-9	-3	6	-4	-4
en:french_version	-3
en:frequent	-3
en:frequent_heat	-3
en:fresh	-5	-3		6													-6	-4		11			-2
en:fresh_produc	-5
en:fresh_that	-3
en:fri	-2
en:fridai	6	-3	-12	3	-16		3	5	-6	-5		4	8	9	-4	-4	-10	2		2	-5	11
en:fridai_after	6		-3	11		6					5			3			-9	-4		7		-2	5
en:fridai_and	-3	-4		10	-5	-4	2				-2			-3			-10	4		8			-5
en:fridai_at				3		2				2	4		4				4	2		-9	3		2
en:fridai_morn	-5	2						5
en:fridai_until	-4
en:fridg		5				4					4			-3		7							3
en:fridg_and	-3
en:friend				2	-5	3											-9	-3		13			-5
en:friend_with	-3
en:friendli				5		6					6			4			-7	-3					8
en:friendli_staff	-3
en:friendli_technician	-3
en:friendli_which	-3
en:frighten	2
en:from	11	11	-7	-4	-27	6	-6		-2	-6	6	4		-7		-13	-20	5	8	3		2	-7
en:from_#	10	-7	3		-6	-4	-2	-3	-3	-3	-3	-3	-3	-3	-2	-3	-3	8	10	-16	-3	-3	-8
en:from_a	-3	7		4		-5	-2	4	-2		-3	6	5	3	-2		-5	3		-7		6	5
en:from_fifti	-5
en:from_him	6	-4	-4	-8	-2												6			-6	6	-2	-6
en:from_his	-5
en:from_home	4
en:from_me	-3
en:from_my	4
en:from_next	-4
en:from_our	3
en:from_start	-9
en:from_the	4	2	2	-3	-17			2	-10			-10		-4	-9	-6	-5	-4		2	2
en:from_you	6	3		3		-2			3	2			-2	-3	4		-6	-2		9	3	-3	-4
en:from_your	-2	-3				4		5												4		4	-6
en:front	9	-11	-9			-8	-3	-2	-2	-3	-4	-3	-3	-3	-2				-4	3	4	-5	-11
en:front_desk		-5	-4			-4												-3		8			-5
en:front_of	5	-5	-3	3	-7	-3				-2	-2						-7	5	-2		6	-3	-5
en:frozen	3				6					4			6				-3	5		-6	5		-3
en:frozen_kid	-2
en:full	3		-4	7		-4		-6	-7			7	-8	-11	-6	-4	-6	7	-7			-9	-4
en:full_and	-4	-4			-3
en:full_order	-3
en:full_price	-6
en:fulli	-4
en:fume	-4
en:fume_when	-5
en:fun	3
en:funer	4
en:funni_and	-3
en:furnac		5	7		-2	3					4			4			7	2		-7			-5
en:furnac_quit	-5
en:further	5	-2	5		-4	-2	3	-2	-2				-2	4			3		9	-10		-2	-6
en:ga	-2	4		7	6	5					-3		5				-6			6		7	-7
en:gadget	4
en:gaetan		8	-3	-3		6	6			4	5						2			-3
en:gap	2
en:garag	9		-5	-6	-3	-5	-2	-2	-3	-2	-3		-3	4	-2		4	-2	-2	-6	-2	-3	3
en:garbag	5		-3	-5	-3	-4					-3		4				5	-3		-6			-3
en:garment	-5
en:garment_i	-5
en:gaspe	3
en:gate	8	2	-4	4	-3	5		7	-2		-3		-2	-3	-2	-2	8	-4		2	-2	-3	-10
en:gather	5	-5	4		-2												9	-3		-9			3
en:gatineau												4
en:gave	14	5	-7				4	-3	-3		-6	-3		-3	-3		9	-8	-3	2		-7	-10
en:gave_her	-4
en:gave_it	3
en:gave_me	11	-7	-4		5	-5											8	-2		-10		-3
en:gave_mine	-5
en:gave_up	2
en:gave_wai	2
en:gb	5
en:gearbox	3
en:gem	-3
en:gem_hang	-4
en:gener		-3	9	-7	5												11	-4		-9			-2
en:gener_brunch	-4
en:gentl	-3
en:gentl_avec	-2
en:gentl_effect	-3
en:gentl_price	-5
en:gentl_punctual	-2
en:gentl_we	-3
en:gentleman	-4			2	-3	-2				4							-5	-2		6
en:genuin	-3
en:genuin_smile	-3
en:german	3
en:gestur	-3
en:gestur_modest	-4
en:get		-3	-6	2	8	2	-8	-6	-10	-7	4	-7	-11		-8	-4	5	-9	-7	3	-7
en:get_a	-2	-4			-2
en:get_around	-2
en:get_back	-3
en:get_by	-4
en:get_in	4
en:get_it		5		7	5	5	-2		-3		5	-2	-3	3	-2		-2	-9		6	-2	-5	5
en:get_me	3
en:get_my	-6
en:get_on	-2
en:get_out	-4
en:get_over	-2
en:get_the	-7	7		3	6	6					5		-3	4			-6	-3		5		6	-5
en:get_through	-3
en:get_to	8	-2			4												-3			4			-4
en:get_up	2
en:gg	-4
en:gg_team	-4
en:ghislain		6				-3	5				-3	5		-3
en:gift	-4
en:gift_card	3
en:girl	5	2		7	-2	-3					-2	5	3	2			-7		6				-5
en:girl_on	-3
en:girlfriend	-3
en:girlfriend_'s	-3
en:girlfriend_who	-2
en:give	6	9	5	-8	4	6	9	-4	2	-4	6	-5	-6	4	-5	-3	9	-7	-5		-5	-9	-3
en:give_me	2	2		-4	8		-2		-3		3	-2	-2	4			8		-2	-6	-2	-3	-2
en:give_up	3
en:given	5	6	-2	-3	-3	6						4		-2						3
en:given_dure	-3
en:given_my	-3
en:given_to	5
en:glass	10	-5	-5	-2	3	4	-2	5					-2				8	-6		-10	6	3	-6
en:glass_and	2
en:glass_bent	-3
en:glass_of	4
en:glove	-5
en:gluten_free	-2
en:go	10	3	-5	2	-4		-13	-3			9		-2			-5	-8	-9	6	14	10	-17	-9
en:go_again	-4
en:go_and	2
en:go_back	-3					-2				2								-3		4	3		-4
en:go_home					-2
en:go_like	-4
en:go_on	3
en:go_out	-5			3	-3	-4	-4	3	-2			2	-2	3			-4	6			7	-6	-5
en:go_through	3
en:go_to	5	-3	-4				-4	-2	4	-2		-3	-4		5		5		10	-9	-2	-3	-5
en:goe	14			4		3		9	-4	-3			-4	-6	-3	-3	-6		3	6	-4	-5	2
en:goe_out	2	3				-2	3	5				3		-3			-3	3				-2	4
en:goe_to	4
en:gold	-9
en:golden	-3
en:golden_volunt	-3
en:goldsmith	-4
en:goldsmith_'s	-4
en:gone	3	-2	-7	9	2	-5	-4	-3		-3	-6		-5	-6			5		-3	6	-3		-15
en:gone_and	4
en:gone_in	-3
en:gone_out	2
en:gone_up	2
en:good	-11		-11	3			-4	-6	2	-4				3	-5	-2		5	3	-5	-4	3	-5
en:good_and	2
en:good_bottl	-4
en:good_dai	-4
en:good_enough	3
en:good_even	-2
en:good_meal	-2
en:good_morn	2	-4				-2
en:good_new	2
en:good_price	-3
en:gorgeou_cross	-2
en:got	3	-2	-7	8	-14	-3	-9	-7		-7		-8	-10		-8	-7		10	-8	-4	-7	-11	2
en:got_#	-2	-3			-3	-2
en:got_a	-3	6		4		7					-3						7			-3
en:got_an	3
en:got_my	-4
en:got_out	-2
en:got_the	4	-5	5	3	-7	-3					-2			-3		-2	-5	6	-3			-3	-4
en:got_there	2
en:got_to	2
en:got_was	3
en:graciou	-5
en:gran	-2
en:gran_us	-3
en:grand	-3
en:grand_marnier	-3
en:grandad	-3
en:grandad_got	-4
en:grandma	-3
en:grandma_'s	-4
en:grandmoth_was	-3
en:grandson	-6
en:grape	-6
en:grate	-6
en:gratitud	-7
en:gratitud_for	-7
en:great	8	-4	-8	-5	-4	-4		-2	-2	-3	-3		-2		-2		6	-3			-3	-3	-9
en:great_and	5
en:great_deal	2
en:great_food	-3
en:great_price	-3
en:great_updat	-3
en:great_welcom	-3
en:green	5	-3		-6													2
en:greet	-5
en:gripe	5
en:ground	4
en:ground_floor	2
en:group	5	-7	-4			-3								-2			-5	3		8		-2	-5
en:grout	3
en:grout_line	4
en:grow	2
en:grown-up	-2
en:grown-up_laugh	-3
en:grumbl_again	-2
en:grumpi	-2
en:grumpi_neighbour	-3
en:guarante	4
en:guess	3
en:guest		-6			-3	-4	-4	-3		-2	-2	-4	3	-5	2		-9	-4		5		5	-3
en:gui	4	-5	-6	-13	2		-5	-3	-4	-4	-7	-3	-4	-5	-3	-3	10	-8	-4	-6	-5	-5	-9
en:gui_are	-3
en:gui_call	-5
en:gui_is	-3
en:gui_straight	-5
en:gui_super	-3
en:gui_talk	-3
en:gui_was	-3
en:guid_to	-3
en:gym	-4
en:h	9	-4	4		4	-3					-2						8			-10		-2	-4
en:hack	4
en:had	5	8		-5	-15	10	-18	-2	-2	-9	5	-7	-3	-4	-4	-10	4	6	-8	-15	-6	3
en:had_a	5	3	-6	12	-8	8	-2	-3		-2	5	-3	-5	5			-11	10	-3	7	-3	3	-15
en:had_an	-3
en:had_been		7	-4			6	-2				-4	4	5	2			5	-7		-9		5	5
en:had_chosen	-4
en:had_commit	-4
en:had_gone	3
en:had_me	2
en:had_miss	-3
en:had_my											-3						-4						6
en:had_never	3
en:had_no	13		-3	-5	-4	-8					4	-2	-3		3				-3	2	-2		-10
en:had_not	7
en:had_one	4			3	6	-2							5	3			3		5	-9		5	-3
en:had_read	-5
en:had_the	6	7	-8	-2	-2	7			2		9		4	-4	3			-5		-7			6
en:had_thought	-3
en:had_to		14	7	-8	-4	10	-3	4	-2		12	-2	-3	-3	-2		9	-4		-7		3	-8
en:had_two	2	2		3					5		-2		4	4			-6	7		-5
en:had_zero	-4
en:hair	5		4	8		-3		3					-2				-8	7		-5		-5	8
en:hair_in	3
en:half	13	-7	2	-6	8	-4	-5	-4	-5	-4		-4	-4	-8	-4	6					-5	-6
en:half_a	8	-3	8	-4													7	-2					-5
en:half_an	-3
en:half_of	3	-6			3	-4											3	-5	5	3			-4
en:half_past	2
en:half_the	5
en:halfwai	4
en:halfwai_through	3
en:halifax		9	-2			-4	4	3	-2			-3	5	3		6		4		-3			-4
en:hall	-5	2		3		3											4	-2
en:hall_secretari	-2
en:hallwai	3	-3	3	2													-3	-5		3
en:hallwai_any	-6
en:hallwai_has	5
en:hand	15	8	-8			6	-5	2	-2	3		-5	-8			-2	7	-7	-5		5	-8	3
en:hand_and	3	7		3		3		5									-3	-5		7			5
en:hand_over	2
en:hand_the	-2
en:hand_until	-4
en:handl	-5	-4			-4	-2
en:handl_my	-2
en:handl_with	-3
en:handler	-6
en:handler_had	-5
en:handwritten	-3
en:handwritten_note	-3
en:hang	-3	-3	5	-3							-3							-2		7			-4
en:hang_of	-4
en:hang_on	-3
en:happen	-6	-9	-6	-12	-7		-4	-3	-4	-4		-4	-4	-5	-3		2				-3	-4	5
en:happen_and	-4	2				6								-2
en:happi	-6	4	-3	9	10		-3	3	2	-2	-4	-4	-5	5	4		6	-5	-3	4	-3	-5	-6
en:happi_to	-6	5			7	2			4				-2	2	5
en:happi_with	-7
en:hard	-14				-5	-3	3	-2	-3	4	-2	-3	-3	-3	-2
en:hard_feel	-14	-3			-5	-2	-2		-3			-2		-2	-2
en:hardwar				3	-2						-3						4	-3				3	-3
en:has	17	12		7	3		-4		-9		2	7	-6	-2	-6		-5	-9	-4	8	-5	-2
en:has_a	9	4	-6	14	-9	4	3	3	-4	4	8	-4	-7		-4		-14	-8	-3	10		6	-4
en:has_actual	-4
en:has_alreadi	2
en:has_an	3
en:has_been	10	14	-8	5	3	3	-7	-4		-3	7	6				-2	-8	-3	-4	3	-4	3	9
en:has_come	-3
en:has_drop	-5
en:has_given	-5
en:has_never	7
en:has_not				7	-4	5	-2				6	-2	-3	-4			-8	-4	6	-4		5	2
en:has_reach	-2
en:has_reconcil	-4
en:has_sent	4
en:has_the	5	-3		-3	3												7	-2					-5
en:has_to	8	6	9	4	11	-4					-3			9			9	-5		-6
en:has_two	6
en:hat	-15
en:hat_'s	-3
en:hat_off	-14
en:have	16	6			5	5	3		3	-5		-2		2		-11		-14	-13	3		5	4
en:have_a	-2	4	-6	-7	-7	-2	3	-3	8	4		-3			5		3	-5		-4	4		3
en:have_ask	3	5		5		-5		4	8				8	5	4		-6	-2	5	-2		7	-4
en:have_been	2		4	-3			-4	6	3	-3	-5	-4			-4				-3	-5	5		4
en:have_bought	-5
en:have_decid	3
en:have_done	-5	-4			-2	-2
en:have_fill	2
en:have_gone	7	3	-5	8	5	-4	-2		3		-3	4		-3	3		7			2		-4	-8
en:have_got	5
en:have_had	4	-4		-4	-4		-3	4	3		-4	-3	6		4			-9	4	-10	6	10
en:have_it		-5		-8	-3	-4	-2		4		-3		-3		5		4	-4		6		-3	-8
en:have_just	-4
en:have_kept	6	-3			3												-4	-3		5
en:have_left	3
en:have_never	10	-5	6		5	-6			3		-3	-3	-2	-4	3		8		-3		-2	-4	-7
en:have_no	6			-9	-5					4				-2			6	5		-4	-2	-3	-5
en:have_not		-6	-5	-3	-4	-5			2		-3				3		3	3		-10		4
en:have_noth	4
en:have_now	3	3		-3	-3	-4		4	-3		-2	-2	-3	7	-2		9	-4		-8		-3	3
en:have_our	-4
en:have_put	3	5		2		5					4						-4						2
en:have_read	5	-2	-2	6	11												7		5	-8			-4
en:have_receiv	2			7			6					5		-5			-7	6		-6		-3	6
en:have_rung	-5
en:have_seen	2
en:have_shown	-3
en:have_sinc	2	3					-4					7		3				-3		-3
en:have_the	6	-3		5	-4	-3			-3			6	-3		-3		-7	2		8		-4
en:have_to		2		-10	-5	9	7	-2	-3	-2	9	4	-4	2	-3		3			7	-2	-6	-8
en:have_two	3
en:have_written	2	8		3			7	4	2				5	11	3		-4	-3				8	-2
en:having	3	-3	5	-7	-3	-4		4	-2		-2		5	-4	-2		11	-3		-13	-2	6	-7
en:having_to	-8
en:he	12		-19	9	3	-3	-9	-13	-8			-9		-4	-15	-9	7	-3	-17	-8
en:he_also		-4		7													7			-7			-3
en:he_can	3	7		4	2				5		9		3	7			7	-3		-2			-5
en:he_did		7		-6	-3	5	5			4	3						4	-4		-6	-2	-2	6
en:he_even	-8
en:he_found	-3
en:he_got	4
en:he_had	4	9	-3		-4	10					3							8		-9
en:he_has	2			3							-3						-6	-2				6	2
en:he_is	5		-5	14		-8	-3	-2	-4	-4	6	-3	-4		-3	-2	-8	2	-3	6	4	-7
en:he_mix	-4
en:he_need	6	5			6	-3				4	-3	5	5				6	-5		-10	4	-3	4
en:he_never	2
en:he_put	-6				-3						4
en:he_refus	-3
en:he_sai	-5	-3			-3
en:he_said	-2		-2		-3	-3	6			7	5						3	-5			-3		7
en:he_show	2
en:he_told	-4			6	-2	-5					5						-7	5		7			-5
en:he_turn	6
en:he_wait	-2
en:he_was	5	3	-7	6		9	-3	-2	-3	-3		-2	-3	-3	-3			3	-3	-4	-4	-4	5
en:he_were	-3
en:he_would	11	-4	-8	-6		-12	-5	-3	-4		7	-5	-6		-4	-2	5	-5	-4	3	-5	3	-3
en:head		3	-3	-3	-8	-3			6					5	6		-9	-10	-2	12	7		-7
en:head_offic	-4
en:head_or	-5
en:headset	2
en:health	4				6	8	-2	5			4						5	-4		-8		3
en:hear	16	-2		-13		-3		-3	-4	7		-3	-6	-5	-3		21	-14	-5	-10	6	-7	-12
en:hear_about	6	-6	-3	-6		-3											13	-3		-10			-5
en:hear_of	2
en:hear_the	3
en:heard	3		-7		3	-4	-3	4	-2	-3	-3	3	6	-4			-3	7		-10	-2	5	-2
en:heard_it	-4
en:heard_of	3
en:heard_the	2
en:heart			8	4	-3	5					4						-6	7		-8		6	-3
en:heartfelt	-2
en:heartfelt_thank	-2
en:hearti	-4
en:hearti_breakfast	-4
en:heat		9	7		-7	-11	-3	3	4	-3	3	-4	-4	6	5	6		-10	-3	7	-3	-5	-3
en:heat_and	-3
en:heat_pump	-7	7	-2		-2	-2		4	6				-2	8	6			-4		7		-2	-4
en:heaven	-2
en:heck	-3
en:hedg	2
en:hei	4	-2			-3	-2	-2	-2	-3	-2	-2	-2	-2	-2	-3
en:held	6		-2	4	-3	-3	2		4	-2		2	-3		5		-7			5	6	-4	-6
en:held_my	-4
en:hello	-10	-10	-4	-5	-9	-8	-3	-2	-3	-3	-4	-3	-2	-2	-3		13	4		-12	-2	-4	-8
en:hello_even	-2
en:hello_i	-9
en:helmet	8
en:help	-15
en:help_from	-3
en:help_her	-2
en:help_me	-6
en:help_peopl	-4
en:helpin	-3
en:helpin_w	-3
en:her		11	-19	5	-22	7		7	-14		8	-2	7	3	-11	-5	-8	-5	-4	7	4	4	-5
en:her_aboard	-2
en:her_anoth	-4
en:her_cell	3
en:her_doll	-4
en:her_ey	2
en:her_home	-3
en:her_inform	-2
en:her_insur	3
en:her_last	2
en:her_out	-2
en:her_parcel	-2
en:her_phone	2
en:her_produc	-3
en:her_second	-3
en:her_so	-2
en:her_stroke	-3
en:her_tire	-3
en:her_to	-6					-4		4		2			6
en:her_weight	-7
en:herbal	-2
en:herbal_tea	-2
en:here	-8		-11	15		-12	-7	-5		-5	-8	-7	-6	-10		9	-12	8	-5	11	-4	-6	-5
en:here_i	2
en:here_is	-5
en:here_till	2
en:herself						-4					-2			5			3			3			-3
en:herself_came	-2
en:herself_that	-2
en:hi	-14	-15	-5	9	-4	-11	-7	-7	-8	-6	-10	-8	-8	-10	-8	-5	-4		-3		-3	-5	6
en:hi_can	-2
en:hi_i	8	-3		4	6	-2					-3						-6			-9			11
en:hi_its	-14	-4			-5	-3	-3		-3		-3	-2	-3	-3	-3
en:hi_there	4
en:hiccup	-3
en:high	3
en:highlight	-3
en:highlight_the	-3
en:highwai	2
en:hike	3
en:hilari	-4
en:hilari_the	-4
en:him	7	5	-12	9	12	-8	4	-6			8		-2		2	-4			-9	-2	3	-3
en:him_a	-10
en:him_off	5
en:him_to	8			-5	10	-3					-2		-2				7	-5	-2			-2	-9
en:himself	7		4	6	3		-3	-2	-3	-2		-3	7	-3	-2		7	-4	-3	-12	-3	5
en:hing	-3
en:hip	4
en:hire	7	-3																4		-4
en:his	14	2		20		-4	3	-8	-11	-10	4		-3		-9	-6	-4	-6	-11	-2		-13	15
en:his_boot	3
en:his_boss	-3
en:his_coffe	-2
en:his_ey	6
en:his_kei	3
en:his_kid	3
en:his_limit	-2
en:his_love	-3
en:his_meat	-4
en:his_name	4
en:his_own	4	-2	-2	-3	7	-2											8						-9
en:his_rubbish	-4
en:his_transfer	-3
en:his_wai	4		-3		5						-2						5			-5			3
en:his_wife	-5
en:his_word	-2
en:hit	10	-3	4	-9	-3	-3					-2						-3		-2	5		-2	-5
en:hockei	4
en:hold	3		4		-7	-7	-3	3	-3	3	-4	3	4		-3				4	-4	-3	4
en:hold_a	3
en:hold_music	-2
en:hold_our	-2
en:hole	7	-6	-5	-9		-6					-3						10	-2		-10			-4
en:hole_was	-5
en:holidai	-4
en:holidai_for	-4
en:home	8	-10	15	2	3		-4	-3	-5	-3		-3	-5		-4	-4	7	7	-3	-7	-4	-5	-4
en:home_on	-2
en:home_to	-2
en:homemad	-4
en:homemad_jam	-4
en:honest	-4
en:honest_advic	-6
en:honestli	-13
en:honestli_amaz	-3
en:honestli_i	-2
en:honestli_the	-4
en:honestli_your	-4
en:hood_want	-2
en:hook	-2				3	-3							4
en:hope	-8
en:hope_for	-3
en:hope_that	-7
en:hopelessli	-4
en:hopelessli_convolut	-4
en:hospit	6	-2		3	-3	4			-2		-3			-3			3	5		-15	2	-4	10
en:hospit_in				5	-2						-8		3				-10	6		-8	3	-3	7
en:host	-3
en:host_who	-2
en:hot	6		15		2	3	-4	-4		-3	-7	-4	-4	-3		-4	2	-2	-5	-4	-4		-3
en:hot_#	-3
en:hot_chocol	-2
en:hot_coffe	-3
en:hot_shower	-4
en:hot_stone	4
en:hot_to	3
en:hot_water	4	-5	5			-2			3						4			3		-2		4	-5
en:hotel	5		-3		5	3	-2	5	4				-3		5		-4						-5
en:hotel_the	-3
en:hour			-11	-7	-7	5	5		-10	-9	5	-4	-3	-14	-9	-6	6	11	4	-8	-9	-3	-10
en:hour_after	-4
en:hour_and	3
en:hour_at	-3
en:hour_befor	4
en:hour_every	-2
en:hour_fix	-4
en:hour_helpin	-3
en:hour_in	4
en:hour_late	2
en:hour_on		-2	-4			-4		3					-2					7		-2		-5
en:hour_the	-3
en:hour_twenti	4
en:hour_without	-3
en:hous	6	-5	-11			3	-5	2		-3	-7	-5		-6		-2	2	-6	-5	-7	-4	5	5
en:hous_cat	-3
en:hous_dure	-4
en:hous_in	5	-3	-6	-2													3	2		-8			4
en:hous_warm	-3
en:housekeep	3	-2	8	-4	-2	-2											5			-4			-2
en:housekeep_who	-2
en:how	-8	-12	4	-6	5	-4	-4	-4	-5	-5	-10	-5	-5	-6	-5	-3	13	-13	-5	-4	-5	-7	4
en:how_about	-2
en:how_do	-8
en:how_i	-3
en:how_it	6	4		2	-3	5					-3						-7	-3		2			8
en:how_move	-3
en:how_much	-6
en:how_the	-2
en:how_to	-6
en:how_we	-8
en:hr	-4
en:huge	-2
en:huge_thank	-3
en:hull	7		-3		-4	-2	3		-3				-2	-4	-2		-10			9		-3	-3
en:human	4	5				-2	9			8	5									-3	4
en:human_i	5
en:human_who	-4
en:humbl	-4
en:humbl_premis	-4
en:hundr	5	-5		-5	-2	-2											4			-8
en:hundr_and	2
en:hundr_dollar	4
en:hundr_night	-4
en:hung	7	5	-2	-7	4				6		3		-2	-3	6		11			-9		-3	-6
en:hung_up	5				5	3					4			-3			12	-3		-11		-3	-4
en:hurri	-9				-3
en:husband		-3	-7	2	-4		-3	-2	-3	-3	-7	-2	-3	-3	-3		5	-5		-3	-3	-4	4
en:husband_'s	-5
en:husband_with	-3
en:i	6	-5	3	6	2	-5	-11	-7	-8	-8	-11	-15	-4	-12	-9	-14	4	-4	-8	-8	-9	-3
en:i_also	4			2	6													-3
en:i_am		-10	-18	14	9	-8	-4	-9	-2		-6	-16		-3	-6	-7	4	-14	4	7	4	-8	-4
en:i_appreci	-3
en:i_ask	17	-10	-3				-4	-3	-4		-6	-3		-10	-3	-2	10	-5	-4	-4		-7
en:i_believ	3	6		-6					8					4	9		-3					2	4
en:i_book	4		-3		-5		5			3	4						-5	5		-7	-2		6
en:i_bought	-3	-4			3	-3					-2						3			2			-3
en:i_bring	-2
en:i_call	-7	3		7	5					7				-3			-4	8		-4
en:i_came	4	3	-3	6	-2	-4		5			-2						9	-5		-10			5
en:i_can	-4	-2	3	-3		-2	-5	-4	-6	-4		3	-6	3	-5	-2	6	-6			-4	-6
en:i_cancel	4	-6		3		-4					-4	-2					-6	11		-10			-4
en:i_carri	-3
en:i_click	6				-3
en:i_close		-3
en:i_come	-3
en:i_commend	-3
en:i_could	9	-6	-4	6	4	-8	7	-2	-3	3	3		-3	-5	-2		4	-6	-2	3	-3	-5	2
en:i_did	-5	-11	-2	7	2	-5		-3	-2		-3	-2	-3	-3			-4		-2		6	2	-8
en:i_do	7	-9	-5			-10	-5		7		-7	-5	4	4	4			-7	-4	-3	5	2	6
en:i_expect		7		-6						6			5				-6			2	6	4	-6
en:i_express	-5
en:i_fear	-4
en:i_fell	-2
en:i_felt	-7
en:i_figur	-3
en:i_follow	-6
en:i_found	5	10		-3			5			4	4						4	-3				-2
en:i_gather		-4	5														5	-2		-6			4
en:i_get	-6				9
en:i_got	6		-5	-2	-6	5			-2		-6		-2	-3			4	2				-2
en:i_had	9	4	3	4	-3	4	-3	4	4	3	3	-4	2	5	-3		-2			4	-3		2
en:i_have	24	11				3	2	6	9	-4	-9	2	5	5	6	-7	-7	-5	-8	5	-4	10
en:i_hear	2
en:i_heard	-3
en:i_just	-4	-4			-4	-2
en:i_kept	-3	-6			-3	-2		-2					-2
en:i_know	-3		9	-9	9	3	-4	-4	-4		5	-5	-4	-4	-3	-2	8		-3	-7		-4	-4
en:i_last	-3
en:i_leav	4
en:i_left	-5	-4				-2
en:i_look	3
en:i_lose	3
en:i_lost	5
en:i_love	-2
en:i_make	8
en:i_measur	4
en:i_mention	3
en:i_miss	4
en:i_move	7	6	-4	-5		7											4			-8
en:i_must	5
en:i_nearli	3
en:i_need	-5	6				8	-3	4		-2	11	-2	-4	-6	3		-8	-9			5	-6	10
en:i_never		-3			2
en:i_notic	-2
en:i_now	5	-4	-3			-2											6			-2			-5
en:i_only	-15	-4			-6	-2								-2
en:i_open	7
en:i_order	-8				-4
en:i_ow	-12
en:i_pai	6
en:i_paid	4		-4			-2	-2		-2			5	-3	-4	-2			8	-3	-12	-2	-2	3
en:i_press	6	-3	-2	5	-3												-6	3		-9			9
en:i_put	9		-4	4	-4				-2		-3			-2			-12	-9	4	17		-3	-8
en:i_rang	7	-2		-4		3					-2		8	-3				-7		4	2	3
en:i_read	-7	-3	2	6	4	-5	4	-2		5	-2	-2	-2					5		-9	4	-3
en:i_recommend	-5
en:i_report	-4
en:i_run		10		5	-3	5		5	5		4		-2	4	-2		-5	-7		9		-3	3
en:i_sai	-7				7
en:i_said	5	5		-6			5			4		-3	7	5			6	-8		-3		5
en:i_sat	3
en:i_save	-2
en:i_see	-9	-3			-2
en:i_sent	7		-5	3	6	-3	6		-2		-2	-2	6	4				-5	-3	3		6	-5
en:i_shall	5	-3		-6	-3												4	2		-7			2
en:i_should	8	2	-3		5		-3	3	-3	-3	-5	-2	5	-3	-2		2		-2	-11	-3	5	6
en:i_sign		-4			-3												3	-4		-9	7		4
en:i_sleep	-4
en:i_spent	2
en:i_still				5	7	-2			4		-2			2	5		-8	-3		7			5
en:i_suppos	5	-3	5		-3	-4											-4		4	-8			4
en:i_take	-6	4		2		-3		3	5				-3	3	-2		4	4		2		-6
en:i_think	-5			-2	-4	-3							3					4		-4	3		-3
en:i_thought	4	-5	-6		-2	-3											2	-2		-6			5
en:i_told	7	7		4	-3		-2		-2		-5	-2	3	4				-4		-7		4	5
en:i_took	6	-2			-5												-4						5
en:i_turn	2
en:i_type	5
en:i_understand	3
en:i_want	4	4	4	-4	11	7	-4	-2	-3	-3	-5	-3	8		-2		10	-10	-3	-4	-4	7	-7
en:i_was		-3		-4	-2		-5	-5	-4	3	-7	-5	2	-6	-4	-2	11	9	-6	-7	3	-7	-21
en:i_went		11	-3			10					9									-8			9
en:i_will	-7	3	-10	17	17				6	-6	-2	-9	7	11	7	-3	3	-18	4		-7	6
en:i_wish	-14
en:i_would	8	12		7	-17	7	-4		6	6	-9	-7	-4	-4	8	2	-5	4		-5	-4		5
en:i_write	-3
en:i_wrote	4	-5			-4	3	-2		-3		4	-3	6	4			6	3		-5		4	-4
en:ic	8	2	-6		-3	-3	-2				-3	-3	-3	7			-10	3	-3	7	-2		-5
en:id	-2
en:idea	4
en:ident	-2
en:idl	4
en:if	-26	-2	-4	4	-10	-14	-13		5	-9	-10	2	-7		-3	-6	-3	-7	-8			-11	15
en:if_he	-4	-3			5
en:if_i			-5	-5	-9	-4		-3	8				-4	5	4			-7	-2	2	-3	-5	4
en:if_it	-11	-5			-4
en:if_not	-8	-3			-2
en:if_one	-7	-8				-5
en:if_someth	-2
en:if_the	-12	-4			-3	-2
en:if_we		-7		-4	-3	-4					-2						3	-3		-4		-2	4
en:if_you	-8	3	-2		-5	-3	-2	4	-3		-2	3	-2	-3	-2		-2	-7		-8	6	-2	8
en:ignit	-3
en:ignor	-4
en:ill	4
en:imagin	2
en:implant	-4
en:in			-19	7	6	-7	-2	-9	-6	-10	-3	-9	-8	-3	-7	-11	4	-11	-12	3	-5	-9	-2
en:in_#	-7	-3			-5															-8			7
en:in_a	-3	2			-8	-3	-6	5		-3				5	3	-2	7		-3	-4	-3		3
en:in_an	-6
en:in_any	3
en:in_april	2
en:in_august	3	7		3	-3		4		5		-3	-3	6	9	6		-7	-8		8		4	-2
en:in_brussel	4
en:in_case	-3	-2			-4
en:in_claim	-5
en:in_decemb	-4
en:in_drag	-3
en:in_drummondvil	-5
en:in_dutch	4
en:in_eight	-3
en:in_english	7	3	-5			3				3	4		5	-2				-2		-11	4		4
en:in_fabric	-2
en:in_februari	6	5		4		-4		3					-2	5			-7	6				-5	3
en:in_five	-4
en:in_for	-3
en:in_french	7	-8	-3	8	-3	-2							-3	-8				-3			-2	-3	4
en:in_from	4
en:in_front	5	-5	-3	3	-7	-3				-2	-2						-7	5	-2		6	-3	-5
en:in_full	7			3	3	-2	4			5			-2				-9	-4		8	5	-2	-4
en:in_german	3
en:in_gold	-8
en:in_half	-4
en:in_hand	5
en:in_her	2
en:in_his	5	6		7	6						8						4	-3		3			-8
en:in_housekeep	-2
en:in_it	4		-7	-6		3	-3	3	-4	-3	2	-3	-4	-2	-3	-3	7	-7	-3		-3	-6	3
en:in_januari	-4	6			-3									-3		7
en:in_juli	3	6		2	5	-4			10				-2	6	11		-4					3
en:in_june	4	3			-3							7		-3			-6					-2	5
en:in_late	-4
en:in_lieg	-3
en:in_lower	-2
en:in_march	8	3	-10	4		-5	-3	-2	-3		-3	5	-3	2	-3		4	6	-3	-8	-3	-4	-2
en:in_may	4	2	-5		-4				5		-4	-2	-2	4	6	-2	-3			7		-3	-8
en:in_mid-novemb	-4
en:in_mind	4
en:in_my	10	2	-5	11		-5	3	3	-5			4	-5	-7	-5		-9	-2	-5	-3	-5	-7	17
en:in_namur	2
en:in_no	-8
en:in_octob	-3
en:in_on	-7	-2	-3		-3															-5			6
en:in_one	-7
en:in_order	-3
en:in_our	-7	5	-4		3	3	-3	7	5	-2	-4	-2	-2	-2	6		5			4	-2	-3	-8
en:in_person	3
en:in_plain	3
en:in_prais	-2
en:in_progress	2
en:in_room	-8	4				4					10		-2	7
en:in_septemb	3	5	6	-3	-2	-2	7		4				6	8	5			-3				6	-4
en:in_seven	-2
en:in_six	-5
en:in_stock	3
en:in_tear	-3
en:in_ten	-5
en:in_that		-2				2				-2	-6						-6	-3		4	-2	-3	3
en:in_the	15	-5		9	4	-2		-16	-3	-4	3			-3	-7	-9		-8	-8			-3
en:in_their	4
en:in_there	5			-9	-2	-5			-2		5			-4	-2			-3		5		-3	-5
en:in_thirti	-4
en:in_this	4	7	-2	7	3			5		4	-5						-12	-8	8	-9	-2	-3	14
en:in_three				6	6	-3				4	-2		6				6	-3		-3	4		-5
en:in_transit	2
en:in_twenti	-3
en:in_two	-4	-3		-3	5													-5	4	3			-2
en:in_with	-7
en:in_write	6	12		5	-5	11	10	-3	-4	-3	6	10	-5	2	-4		-13	3		3	-2	-8	7
en:in_your	-3	5	3	-2		3	5		-2		-5	-2	-3	-3			5	-6		-3		-3	4
en:inbox	6	-3															-13	-3		15			-3
en:incid	-7
en:incid_report	-3
en:includ	6		-6		-6	-6	4	-3	-4	3	4	4	-3	-6	-3			10	-2	-9	-3	-3	-5
en:includ_in	-5
en:includ_the	7
en:incom	-3
en:incom_messag	-4
en:independ	-3
en:independ_broker	-3
en:inform	-3	8		-9	-3	-3	5					6		-3			8	5		-9		-2	-5
en:inform_from	-3
en:inform_right	-2
en:inject	2
en:inn		8		2			9				-2	3	7	5			-5	3				6	-5
en:insid	-8	-3			-6	-2
en:insid_out	-6
en:insid_the	-4
en:instal		2	-8	-6	4	2	-3	-3	-3	-3	3	-4	3	-4	-3		-2	-2	3	7	-3		-10
en:instead	-4				-3		4			5
en:instead_of	-4	-2			-3
en:instruct	2
en:instrument	3
en:insur	5	8	-4	5	-7	-5	-4		-3		-4	8	4		-2		-9	-6	-3		-3	3	10
en:insur_form	-4
en:insur_settl	-4
en:insur_the	2
en:intend	5	9		2	6	-3	5			9	5	4						-5		-5			5
en:intend_to	4	7		2	6		6			9	5							-3		-4			3
en:intern	4
en:internet	3	-4	-3														5	3		-5			-3
en:interview	2
en:into	9	-6	4	-5		-5	-3	-2	-3		-3	-3	-3	-4	-2			-4	5	7		-4	-11
en:into_as	-3
en:into_it	3
en:into_the	6
en:invoic	4		-13	11	2	-8		-6	-6	-6	-7		-6	-8	-6	-4	-20	15	10	-10	-7	-8
en:invoic_#	-5	-5	-2	7	6	-2	-2							-3			-13	9	8	-12			6
en:invoic_and	-4
en:invoic_in	3
en:invoic_is	4
en:invoic_match	-2
en:iron	5	-6	-5		-4	-3		-2					-2				-3	-3		3		3	-3
en:is	2	-8	-13	8		-7	-20	-10	-6	-13	-5	-7	-8	-12	-9	-12	-6	-8	-10	5	-8	-12	6
en:is_#	4	7	-6	6		3	-5	-4	-4	-4	9	5	-4	-6	-3		5		-6	-10	9	-7
en:is_a		-9		-7	4	-13	-8	-7	-2	-6	-10		-8	-6		5	18	-9	3	-7	-8	-4	-6
en:is_about		-6				-3
en:is_all	2
en:is_alreadi	-6
en:is_an	5
en:is_at	-5
en:is_autist	-3
en:is_back	-7
en:is_been	3
en:is_block	8
en:is_breathtak	-2
en:is_built	-4
en:is_call	2
en:is_cheer	-4
en:is_come	3	3	5			5		5			5		-2	7				-3		9		-3	-4
en:is_delightfulli	-4
en:is_doing	2
en:is_done	3	-2		4	2						-2									5			-6
en:is_easi	-7
en:is_exactli	-3
en:is_fill	-4
en:is_final	-7
en:is_fine	-7	-6	-7	-8	-7	-3			-2		-3	-2		-2			6			-7			-2
en:is_for	3
en:is_friendli	-3
en:is_from	3	5	-2			6											-3	-3		4			3
en:is_full	-5	-3			-2
en:is_get	2
en:is_go	6			6	-5	-2			6					4	6		3	-3		6			-8
en:is_gone	-7
en:is_honest	-3
en:is_how	4
en:is_in	18		-7	3	6	5	-6	-4	-5	-4	6		-6	-8	-4	-2	-8	-10	-5	7	-5	-8	9
en:is_it	-6
en:is_my	3			3	7	-4			5		-2	-2	4	6	-2		8	-9		-3	7	4	-7
en:is_never	-6
en:is_nice	-2
en:is_no	7		-3		-7	3		7			-6						-4	4		-3		-2	4
en:is_not	9	-7			9	-8	-5	-3	3	-4	-9	-5	-5	-5	4		-11	-9	8		4	-7	11
en:is_noth	2
en:is_now	12	-6	-8	13	-6	-4	-2		-3		-2	4	-3		-2		-14	4	-3	9	-3	-5
en:is_on	13	2		3	6	4	-3	6	-4	-3	-6	-3		-4	-3			-3	-3	3	-3		-6
en:is_one	8
en:is_only		-3	-2		-3	-4											6			-6
en:is_out	-2
en:is_perfect	-11
en:is_pur	-2
en:is_quit	-2
en:is_rare	-3
en:is_realli	-6
en:is_reliabl	-3
en:is_remark	-3
en:is_self-explanatori	-4
en:is_solid	-3
en:is_still	3	-5	-4	9	-3	-4			2			-2			3		-8	-3		-5		4	9
en:is_talk	-2
en:is_tasti	-4
en:is_that	-5	-4	-3	3	-8	-3						-2					-7	-6	-2	-3			12
en:is_the	-4	-4			8	-12	-6	-5		-5	-8	3	-7	-9	2	-3	-8	17	-6	-4	-6	-8	-6
en:is_there	-13				-3	-4				3	-3		5				-3	-4		-8	5		8
en:is_up	4
en:is_what	7	-5	-5	9	6	-3											-13	6		11			-6
en:is_white	3
en:is_worth	-8
en:issu											-3
en:it	11		-13	4		3	-8	-6	-7	-13	-8	-15	-7	-4	-6	-21	-7	-6	-8	5	-7	-5
en:it_again	7	5		9		7											-8	-3		12			-6
en:it_all	-14
en:it_and	11			-4	-5		-4	-3	-3	2	3	7	4	4	-3			3	5	-5	2	-6	-3
en:it_at	7
en:it_back	-7		-3	7	-9	-3	-3	-2	-3	-2	-6	-4	2	-4	-2		-11	-6	-3	3	-2		8
en:it_becaus	-3	-7				-3							-2	-5			5	-3					-2
en:it_befor	8	4	-4	4	-6	5	7	-2		-2	6	-2	-2	-2			-8	-6		5	-2	7	-5
en:it_by		6		4	-3	-2		5	4				-3		5		-5					-3	5
en:it_can	-4	-2			-3
en:it_cost	2
en:it_did	-2
en:it_does	-8
en:it_down	11	-4	-4		-5						-3		-2				3		3	-3	-2	-4
en:it_first	-4
en:it_for	8	-3	-3		-4												-3	7		-7
en:it_from		4	-2	-4	-3	4		4	-2		-2	-2	6	-3	-2		2	-7		4		5	-4
en:it_had			6	-3									5	3				-3		-5		6
en:it_has	6		-5		6	-8		3	-4	-2	-5	5	-4	6	-3		-3		-4	7	-3	-5	-4
en:it_i	3
en:it_in	-3	4	-5	5	-5	3	2	-3	-3	4	-7	3	-3	-3	-2		-5	-8			3	-5	5
en:it_is	7	-9	-11	9	12	-7	-14		7	-12	-22	-7	-4	-2	6	-8	-5	4		-5	-15		4
en:it_last	-6
en:it_look	2
en:it_make	-3
en:it_must	4
en:it_myself	4
en:it_never	-6
en:it_now	6	-4		-4	4													-4		3	6	-2	-4
en:it_off	5
en:it_on		-7	14	-5	-2	-8	-3	-3	-3	-2	-4	-4	-4	2	-3		4	2	-3	-3	-3	-4
en:it_onlin	4
en:it_or	3
en:it_out		-4	-5	-3	-2	-3					-2							-3		4			-4
en:it_rain	-4
en:it_ring	3
en:it_sai	-2	-7		5	-2	-7					-2									2		-2	-5
en:it_said	3	-4	-6		-2	-2														-2
en:it_seem	3
en:it_start	2
en:it_take	5
en:it_tell	4
en:it_that				4							-3						-5	-5		7
en:it_the	3		5				4					3	-2	4				7		-5			-4
en:it_there	-7
en:it_this	4	2		2	-3	2					3		4				-4	-3					3
en:it_three	5	-4	-3	7	7												4	-4			6		-5
en:it_to	-6	7	-3	3	-2	6	-4	4	-3	-3	-6	-3		2	-2		-4		-3		-3	7
en:it_too	4
en:it_turn		-3		4																			-3
en:it_up	7	3	-2			-4	6		2			-2	6	3	3		-13	-5		10		5
en:it_was	3	-5		6	-2	-4	-10	-7	-10	-7	5			8	-9	-4		5	2		-8	3	-8
en:it_went				5							-2						-6	-7		11		3	-4
en:it_were	-4
en:it_when	2
en:it_will	2
en:it_with	4	-4	7														5	-4
en:it_worri	-6
en:it_would		-5	-5	-2	-7	-5	-5	-3	-4	-4	-4		-3	-7	-4	-2	-7	10	-3		-3	-4	-4
en:item_back	-4
en:its	3	-8	-12	-6	5	-12	-9	-7	-9		-10		-8	-11	-9	-6	-17	-11	-6	11	-6	-7	11
en:its_#	5
en:its_a	3
en:its_kind	-2
en:its_own	7	2	-4	-6		-2				4							-6	-2		6
en:its_septant	-3
en:itself	19	-2	-12	-15	-10	-7	-4	-4	4	-4	-5	-4	-4	-4	4	-3	5	4	-5	-6	-5	-5
en:itself_at	5
en:itself_is	3		-6	-3	-2													4		-6
en:jam_egg	-4
en:januari	-11	11	-4	6	-7	-5	-6	-3		-2	-5	5	-5	6	3	7		4		-4		-5	-4
en:januari_#	2	8		5			-4				-2	7		7			3	3				-3	-6
en:januari_and	3
en:jar_of	-2
en:jewel	-4
en:jewel_'s	-4
en:joani	-5
en:joani_sort	-5
en:job	7		-5	15	4	4	-2				-4	-3	-2	-2			-10	2	-3	-4	6	-4	11
en:job_from	-4
en:job_good	-3
en:joi	-5
en:joi_even	-2
en:joint		-7			-3	-4					-3
en:joke		-3	-2		-2													-5		4	6		-4
en:joke_over	-4
en:joke_to	-2
en:joke_with	-3
en:jolt	-3
en:jolt_a	-3
en:judg	-4
en:judg_you	-3
en:juli	6	3	-3	15		-7		-3	11	-4	-6	5	-7	7	8		-20	6	-4	9	-4	-3
en:juli_#	4	-4		8	-4		3		-2		-3		-2	2			-11	3		5		-4
en:june	6	4	-4	8	-9	-5	5	-4	3	-4	-7	4		2	5		-13	9	-4		-4		4
en:june_#	4		-2	8	-2	-3	3		-2				5	5			-7	5		-6		4	3
en:junk	3
en:junk_folder	3
en:just	-16	-9	7	-16	6	-13	-13	-10	-12	-4	-5	-12	-12	-14	-11	-7	19	-4	-8	-21	-9	-10
en:just_a	-4
en:just_check	-12				-6
en:just_for	-4
en:just_in	2
en:just_like	-10
en:just_ring	3
en:just_the	-2
en:just_thought	7	-3		-12	-3												12	-5		-7			-4
en:just_to	-8
en:just_want	7	-4	9	-4	-8	-3					-2							-3		-10			7
en:karim_kept	-3
en:karim_to	-2
en:keep	5		-4			2	-4		6		5	-2	2	5			-12	6		4		3	-4
en:keep_an	-5
en:keep_come	-2
en:kei		8	-4		3	7	-3	-2	-3	-3	5	-3	-3	-3	-2	-2	6	2	-3	-9	-3	-3	-2
en:kei_to	2
en:kept	-7	-15	-4	6	-2	-9	-4	-4	-4	-4	-5	-5	-4	-4	-3		-5	-3	-4	11	-4		-8
en:kept_her	-2
en:kept_his	-3
en:kept_me	-2
en:kept_smile	-3
en:kept_the	9	-5		2	-3	-3											-4	-5		8		3	-8
en:kept_to	-3
en:kept_us	-3
en:ketchup	3
en:kettl	-3	-3		6							4			-3			-6			11			-5
en:keyboard	4
en:keyboard_without	-2
en:kid		3	-5			6	-3	-3	-3	-2	-5	-3	-4	-3	-3		4	-5	-3	-9	-3		4
en:kid_'s	3
en:kid_and	-4
en:kid_at	-3
en:kid_dont	-2
en:kid_meal	-2
en:kid_will	-4
en:kill	10	-2	-7	-5													5						-5
en:kill_me	5
en:killer	-4
en:kilo	4
en:kilometr	4
en:kim	-5	4	-3	9	-4	-3	-3		3		-2	3	-3		4		-11	2		8		-3
en:kim-anh	6		-2	4		-2						5					-3	-4		2			2
en:kind	-6	-3	7		-5	-4		-2	-2		-2	-2	-3	-2					4			-2
en:kind_and	-5
en:kind_as	-3
en:kind_on	-2
en:kindli	-4	4	-4	5	-6	-3	-4				-2	6		3								-3	-6
en:kindli_agre	4
en:kitchen			7	-5	-8				-4	-4	-8		-6	-6	-4	-2	6	5	-3	-4	-3	-9
en:kitchen_at	-2
en:kitchen_ever	-4
en:km	-4
en:knee	8	-4		8	-2												-9	2					7
en:knew	-4
en:knew_my	-3
en:knew_where	-3
en:knock	6
en:know	-7		3	-14			-3		-11	6	6	3	-5	-15	-9	-5	9	-13	-10	-2	-3	-16	8
en:know_a	4	3		2	6	-2		5									7	-4		-6			2
en:know_her	-6
en:know_if	-11
en:know_it		-3			5						-2
en:know_noth	-4
en:know_our	-4
en:know_the	-8	-3			-5
en:know_what	4	5			5	-5	5			11	4		-2	-3			6	-4
en:know_who	3
en:know_you	-7
en:l	6	-3		4	-9	-2											-8	9	-3			-2	-4
en:la	-6				5	-3	7				-3		6	6
en:lab	3	-3	-3	12	8	-3											-4	-3		8			-4
en:label	8	-3	-3	-5	-3	-3											6			-8			-2
en:label_on	3
en:labour	5				5	6					5			4			4	-2					2
en:labour_dai	4
en:lad	-9	-3
en:lad_on	-4
en:lad_who	-4
en:ladder	3			3	5	3											-3	-3		4	6		-4
en:ladi	-6	-10	-9	-2	4	-8	-3	-3	-3		-5	-3		-4	-2		3	-3	-4	8		-5	-14
en:ladi_as	-3
en:ladi_at	-3
en:ladi_behind	-3
en:ladi_dug	-3
en:ladi_even	-4
en:ladi_from	-4
en:ladi_know	-3
en:ladi_on	7																	-3		2			-3
en:ladi_thank	-2
en:ladi_took	-2
en:ladi_very	-3
en:ladi_was	-2
en:ladi_who	3	-5		-3		-2												-2		6			-4
en:ladi_with	2
en:lake_is	-2
en:lamp	-9	-3			-2	-3
en:lamp_in	-8
en:land	-6	-9	-4	6		-5	-4	-3	-3	-2	-3	-4	-3	-4	-3				-3	3	-2	-3
en:land_in	5	-5		2	4	-2											-7	-4		8			2
en:land_registri	-3
en:landlord	4	-6	-5	-8	-3	-4	-2										8	-2	-2	-8			-4
en:lane	-3
en:lane_open	-5
en:languag		-4		10	-2	-2											7	-2		-8			4
en:laptop	3	-5	-3	7	-6	-6	-2		-3	-2	-3	-3	4	2	-2		-10	3	-2		-3	4	3
en:laptop_on	-4
en:laptop_sent	-2
en:larg	-4
en:larg_and	-3
en:last	-13	6	-8	-4	-18	-9		-7	9		-11	3			7	5	-19			12			5
en:last_a	-6
en:last_i	-5
en:last_month	3
en:last_night		4	-2	-10	-7		3	-2	5	4	-5	-2	-3	-4	6			-5			4
en:last_someon	-4
en:last_the	-4
en:last_week	-5				-3	-3			5				4	4
en:last_wrote	-3
en:last_year	2	5	-3	9										-3		7	-10	-3	4				9
en:late	-13	-4	6	8	4		4	-3	-5	-3		-4	4		-4	-2	4	-7		-3		6	3
en:late_not	-5
en:late_the	-3
en:later	6	5	-7	2	8			-3	-4	3	-6			-6	-4		-6		-2	8	4	-6	-11
en:later_i	-3
en:laugh	-7		-7	-7	-3	-5	-4	-2	-3	2	-5	-3	5	-2	-2		10	-5	-2	-8	3	-3	-8
en:laugh_and	4
en:laugh_too	-3
en:law	6
en:lawyer	6		5		2	-3	5				-3	5	-3	-3			6					-7	-5
en:layperson	-3
en:layperson_like	-3
en:lead	-4
en:leak	-17				3	2					-4		5
en:leak_and	-8
en:lean	6	4	-3	-4	-3	5											-7	-2		8			-5
en:learn	15	-3	16	-5	-7	-9	-3	-3		4	-5	3	-6			-3	6		-3	-11
en:learn_his	3
en:learn_it	4
en:least	2
en:leav	-9	3	14	-7		-9	4	-3	8	2	2	-3	2		4		6	3	3	-11	-3		-6
en:leav_a	-10
en:leav_friend	-3
en:leav_him	-2
en:leav_it	-7
en:leav_our	-3
en:leav_your	-4
en:left	5	7		2	-4	4	-10	-8	-10	-4	-4	5		3	-9	-6	4	-4	-9	4	3	-5	-9
en:left_a				-8	-3	-3					-2		5	3			-3	-4				5	-2
en:left_behind	-4
en:left_everyth	-3
en:left_for	-5
en:left_in												5
en:left_me	3
en:left_my	-3
en:left_on	5
en:left_the	7
en:left_without	-5
en:legal	3
en:legend	-3
en:legit	-3
en:legit_thank	-3
en:lenoir	-3
en:lenoir_throughout	-3
en:lent	-2
en:lent_me	-3
en:leon	-3
en:leon_who	-3
en:less	2
en:less_than	-2
en:lesson	-7	-2			-3
en:let			-7	12	6	-4	-5	-4	-4		-7	6	3	-6	-4		-3			4		-7	-3
en:let_go	4
en:let_me	-5	-3		4	-2	2								-2			-4		4	8		-2	-6
en:letter	18	3	-5	4	-11	-8	10	-4	-5	-3	-8	4	8	9	-4		-18		2	5	-4	3	5
en:letter_of	4
en:letterbox	6
en:level	5
en:liais	-4
en:liais_between	-4
en:librari	-6
en:librari_full	-3
en:librari_passion	-3
en:licenc	3			2						4							4	6		-9
en:lick	-3
en:lick_the	-3
en:lieg_sauc	-3
en:life	-6
en:life_so	-3
en:life_when	-3
en:lifeguard	-3
en:lifeguard_gentl	-3
en:lift	5			6	-4	-4	-2				-4	3					-8	4				-3	4
en:light	4	4	-6	-10	-4	5			-2		-2		-2	-3	-2	-2	9	-3		-2		-3	-6
en:light_as	-3
en:like			-3	19	6	-3	-2	8	-8	6	-10	-5	-4	-11	-5	-5	-15	5	2	-7		7	7
en:like_a	3	-7	-10	6	-6	-6	-3	-3	-3		-5	-3	-4	-5	-3		-9	-3	-3		7		4
en:like_clockwork	-4
en:like_duckl	-2
en:like_it	5
en:like_log	-2
en:like_me	-3
en:like_new	-4
en:like_that	-4
en:like_the	6	-3	-3	7		-2	-2	4	-2		-3	-2	5	-3			-4	13	-3	-9	-3	8	-10
en:like_they	-2
en:like_to	-11	8	8	10		5	3	6		9		-4	-7	-2				-9	8	-9			9
en:like_we	3
en:lil	-3
en:lil_handwritten	-3
en:limit	-8				-3		2		-3				-2	-5	-2
en:limit_and	-2
en:line		7	-13		5	6	-4	-7		2		5	4	-12	2	-4	-3	-13		3	8		4
en:line_#	-9
en:line_is	3
en:line_of	4
en:line_on	-5									4			6
en:line_too	-5
en:lineup	4
en:link	-4		-4	9	6	-4	-3	-2	-3	-2	-3	-4	-2	4	-2			4		-10			3
en:link_below	-8	-2			-2							-2
en:link_to	4
en:list	6	-3	-4			-6	-3	-3	-3	-3	-4	-4	-3	3	-3		-7	-5	-3	3	6	-3	4
en:listen	-10	6				-2				5	6			4
en:listen_and	-2
en:listen_replac	-2
en:litr	-4	-3		3	-5	-2							-3	3	3		-4	7					-4
en:littl		-11	4		-6	-9	-2				-5	-3		-2			3	-8	-2	10	-2	-3	-9
en:littl_local	-3
en:littl_note	-3
en:littl_ones	-2
en:littl_place	-3
en:littl_weekli	-3
en:live	14	-4	-8	6	3						2	-2	-3	2			-2		-3	-4	-2		6
en:live_in	6	4	-2			4					5						6			-9
en:live_room	7	-4		5	-2	-2											-7	-3		5			3
en:load	2
en:loan	9
en:loan_of	-4
en:lobbi	10	4	8		-3	6					6		-2				5	-2		-9		5	-4
en:local	-8
en:local_seamstress	-4
en:local_wine	-3
en:locat	-2
en:locat_friendli	-3
en:lock	14	-8	-6		4	-6	-3	-2	-3		-4	-3	-3	-3	-3		-8		-3	11	-3	-3	-10
en:lock_after	3
en:lock_out	3
en:locum	-2
en:log	-6			-5	-4	5	-4			-2		-3		-3			3	-3		-4			5
en:log_fire	-3
en:log_in	-2	-4			-2		-2					-2
en:logan	8		-3		-3				-3		-3		-2	-3	-3			-2		4		3	-8
en:lol	-3
en:lol_at	-4
en:long	-2	-6	-3	6	-7	-3			-2		-2						-12	3		8		-2
en:long_as	3
en:long_weekend	-6				-6
en:longer	7
en:look	5		-6	10	3			-8	-6	-3			-10	-8	-3	-4	-5	-15		15	-3	-6	-9
en:look_after	-3
en:look_again	4
en:look_at			-7	6	-9	5	-4	-3	-4	-3		-3	-3	-4	-3		-5	-9	-3	11	-3	-5	-3
en:look_for	-5	7	-3	-5	-4	2	5				4						8	-5					-5
en:look_in	4	-4															3	-3		3			-4
en:look_into	3
en:look_like	7		-4	7	8					3							3	-3		-8	3
en:look_onto	-2
en:look_sick	-4
en:look_up	3
en:loop	-4
en:loos	6
en:lose		4			-2	2		4				-3	-2	4			-2	-3		7		-2	-3
en:lose_a	4
en:loss	-8				-4	-5		-2	-4		-5		5	3	-3		-3	-3		-6		4	4
en:loss_of	-6	-3					-2					-3
en:lost		4				-3			6	4		-2		5	6		-3			-4			7
en:lost_bag	-5
en:lost_my	3
en:lost_on	-3
en:lot		-6	-2	9	-3	-3											-2	6		-9			4
en:lot_better	-2
en:lot_of	-5
en:love	13	-3	-4	4	-7		-3	-3	-2	-3	-4	-3	-3	-3	-2	-2	-4	-5	-4	-5	-4	-3	14
en:love_and	-2
en:love_kid	-2
en:love_of	-3
en:love_the	9	-4	7	-5	-3																		-4
en:love_this	-4
en:low-floor	-3
en:low-floor_buse	-3
en:lower	-2
en:lower_than	-2
en:lukewarm	4
en:lunch	6	-6		-4	-3	-3					-2							-8		7		6	-4
en:lunch_and	-2
en:m	7		14	-9	-10	-3	8	-4	-4		5	3	-6	-6	-3	-3	2	5	-5	-7	-4	-9	6
en:m_on	6	3	3	-5			6			4	5						3			-5
en:machin	2	6	-4	6			5	4	-3	5	3	-3	-4	-3	-2			-3	-3	-8		-3	7
en:machin_that	-2
en:machin_was	-6
en:mad	-4
en:made	3	-9		-5		-6	-5	-3	-4	-3	-4	-5	-4	-5	-3	-2	-5	-7	-5	14	-3	-4	-12
en:made_even	-3
en:made_me	-3
en:mail	-3	-6				-6	2				-2	2		-3			-5	3		6			-6
en:mail_it	-2
en:mail_system	-4
en:mailbox	-6		5	-5	-3	-4	-4		-2		-3	3		-3	-2		-7			9			-4
en:mailbox_is	-6
en:mailbox_migrat	-2
en:main	9	-2	-6		-3													-5		-5			8
en:mainten	7	-4	7	3										-2			-2	-3					5
en:mainten_contract	2
en:mainten_on	3
en:make	4		8	5	5	-2	3	-4	-5			-5	-5	-4	-5	-3	13	-7	5	-15	-5	-6
en:make_a	-4				-4						-2
en:make_an	3
en:make_any	-5
en:make_life	-3
en:make_me	4
en:make_no	-4
en:make_sens	-4
en:make_tea	7
en:make_the	4	5	3			2	6			4	5						4	-2
en:make_us	3
en:make_you	-2
en:man	6	6			-10			-6	2	5	-2	-6	8		3	-3	-14	6	-7		3		4
en:man_in	-5
en:man_left	-3
en:man_who		6				-2				2				5			-3	6		-9	3		3
en:man_with	5	8	-3		-4	8							-2				3	-2			2	-2	-5
en:manag	-3	5		-4	4	-9			11		-4		6	5	8		-6	-4		-4		7	2
en:manag_wrote	-4
en:mani	-3	-2			-3
en:mani_on	-5
en:manual	2
en:mapl	-3
en:mapl_syrup	-3
en:march		5	-11	7		-3	-4	-3	-5	-3	-6	5	-4	6	-4		4	5	-3	-8	-4	-5
en:mark	5	8	5	7	-3	8											-3			-11			8
en:mark_left	-5
en:mark_on	3
en:market	2
en:market_shuttl	-3
en:market_was	5
en:marnier	-3
en:marnier_souffle	-3
en:mason	-4
en:mason_sent	-4
en:massag	3
en:match	2
en:matern	-5
en:matern_ward	-4
en:math	3
en:matt	5
en:matt_black	3
en:matter					-3					4							-5	-3		-7		9
en:matter_of	-5
en:mattress	-7
en:mattress_power	-3
en:mattress_unseen	-4
en:may		4	-4	6	-14		-8	-6		-6	-12	2	-7		2	4	-11	-8		8	-6	-10	5
en:may_#	4	7	-4	-4	-2	6			-2			-3	-2	-4		6	-5			7		-2	-8
en:may_the	-2
en:me	-3	-2	-8	4	7	-4	-7				-11	-3				-12		-11	-6		-5	7	3
en:me_#	6			3	8												-8	-2	-3				7
en:me_a	5		5	-5	-6	4	-4	-3	-4	-3		-4	-4		-3	-3	8	-9	-4	-3	-4	-5	5
en:me_across	-3
en:me_again	-6
en:me_and	5											5					3	-5					3
en:me_anoth	6
en:me_as	-4
en:me_at	3	6		4			7				-2		6	6				-3		-8		9	-3
en:me_back	-3	-2			-3	-2				2			4				-3	-4			3		6
en:me_befor	-5	4		3	-2			7	7					6	2		-3	6		-4		4	-3
en:me_by	5			6	-4		-4					2		3			-9	6		4		-2	-4
en:me_class	-3
en:me_down	-6
en:me_every	-4
en:me_feel	-5
en:me_for			-3	-7	4	-4		3	-2				-3	-3			-2	7		4		-5	-4
en:me_he	9			6	6	-3				4				-2				-6		-2		8
en:me_his	2
en:me_how	-7
en:me_i	3	-6	6	-14	-3	-2								-3			14	-3		-12		-2	-5
en:me_if	3
en:me_in	7			8	-3	3								-6			4	-4		-4			6
en:me_it	5	-4		7													-7			7			-4
en:me_know	-3	-6		3	-4												-8	3		9			-4
en:me_my	2
en:me_no	-3
en:me_noth	-2
en:me_off	2
en:me_on		-2		4							-2		-2				-6	-3	7			7	-5
en:me_out	-4
en:me_pack	-4
en:me_post	-2
en:me_smile	-3
en:me_that	3	11				3	5			4	5	7		-2			-3	5		-2
en:me_the	-9	-3	-2	7	8	-4	-6	3		-3	-6		-5	7			6	-8	-2		-3	-2
en:me_through	-3
en:me_to		2	6	-4	-7	3	-2			5	-3		4	-4				-5		-3		3	4
en:me_until	-4
en:me_what	-8
en:me_whether	-6
en:me_why	4
en:me_with	-2	-3	-6	3		-3							3	-2			-4	-6		4	8	-3	-3
en:me_you	5
en:me_your	3
en:meal_fast	-2
en:meal_my	-2
en:mean	-6	-6			-5	-5					-3
en:meant	2
en:measur		-3	-6		-2		-3	-2		-2	3	-2		-2		-2	4	-5	-3	5		-3	-8
en:measur_the	4
en:meat	3
en:meat_and	-4
en:meatbal	-2
en:meatbal_in	-3
en:mechan	2
en:mediat	-3
en:mediat_listen	-3
en:meet		4	3	4		-4		3	6		-2		-4	4	8		-4	6					-3
en:melt_in	-2
en:member	9
en:men	6	4	-2	-3		4											3						-2
en:mention	-5	-7	-3	-5	-5	-4		-2	-2		-2	-2	-2	-6			3	7	-2	-8		-2	-4
en:mention_it	-9	-7			-4	-3								-5
en:mention_the	6
en:mention_too	-3
en:menu	3	-6	6		-6	-4					-3						-2	-5		5		-2
en:menu_fresh	-2
en:menu_on	-6
en:mere	2
en:mess	-9	-2			-4
en:mess_around	-3
en:messag	-9	-7	-7	4	-10	-10	-7	-4	3	-4	-7		-5		-5	-3	-5	-13	-3	17	-3	-5	-6
en:messag_lost	-2
en:messag_of	-2
en:messag_on	-2
en:met_every	-3
en:meter	10		-2	-5	-3	7	-2		-2		2	-3	4	2			7	-4	-2		-2	4	-11
en:mic	-2
en:mic_at	-4
en:mid	7
en:mid-novemb	-4
en:middl	3
en:midnight_and	-3
en:might		-3	7	5	-4	-3											5	6		-8			-3
en:might_as	3
en:might_you	-5
en:migrat_on	-2
en:milk_in	-2
en:million	2
en:min	-2
en:min_on	-3
en:mind	3	-3	4	7													-7	-2					7
en:mind_at	-3
en:mind_you	2
en:mine	3	-11	6	6	5	-6	-3	-3	-3	-2	-4	-3	-3	-7	-3	-2			-3	-16	-3	-4	10
en:mine_back	-5
en:minimum	4	-3		5	6												4	6		-8			-3
en:minu	-5	-3				-3
en:minut	-5		-6	9			-7	-6	-8		-4	-6	-2	-9	-7	-6	3		-6			-4	-6
en:minut_and	-7	8				8					3						-4			4
en:minut_befor	2
en:minut_fix	-3
en:minut_flat	-4
en:minut_late	-3
en:minut_later		3		2	5	-3				5			4				-3	3		-4	6
en:minut_on	-3
en:minut_one	-3
en:minut_over	-2
en:minut_past	-2
en:minut_the	-5
en:minut_to	-3
en:minut_when	-4
en:minut_with	-5
en:mirror	3
en:mislaid_order	-3
en:miss	9	-3	-8	-10		3	-3	-3	-3	-3	-4	-3	-4	-6	-3	-2	4	-3	-4	5	-4	-6
en:miss_my	3
en:miss_the	-2
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
en:moment	-4
en:moment_it	-2
en:mondai	3	21	-10	3	-6	11	7	-9	2	-2	15	5	11	3		-5	-18	-6		4		9	8
en:mondai_assessor	-3
en:mondai_at	-5	3		-5	-3	-5	-2		5		-4	4	3	2	-2		6	-6		-8			6
en:mondai_morn	-4
en:monei	4	-7	-3	-5	-7	-4					-2						12			-11	-2	-3
en:monei_back	2
en:monei_fridai	-3
en:monkei	2
en:month	20				-7	-4		-4	-6	3		7	-6	-7	-5	-2			9	7		-8	-15
en:month_old	2
en:more	-5	-7	-2	7	5	-9	-2	-2	4	-2	-3	-3	3	2	-3		11	-6	4		-2		-8
en:more_doubl	-4
en:more_peopl	-4
en:more_than	8
en:morn	-13	5	6	-9	-9	-3			-5	-10		3	-2		-3	-7	10	-6		-6	-9
en:morn_a	-3
en:morn_and	-3	4		-7		3	5				3						8			-9
en:morn_coffe	-3
en:morn_commut	-5
en:morn_fix	-3
en:morn_to		-4				-2
en:morn_wow	-4
en:mortgag	-3
en:mortgag_with	-3
en:most	2	6	-3	-5	-3		4	4	-2	4	-3		-3	-3			-8	-4		3	4		3
en:most_of	-4	6					4	5		5
en:mostli	3
en:motel	3
en:mother-in-law	5
en:mother-in-law_has	4
en:mother_has	-3
en:mould	2
en:moulin	-4
en:moulin_street	-4
en:mous	-2
en:mous_and	-4
en:mouth		4		2	-2			5					-2							-7		-2	7
en:move	-3	14		-5	2	11	4	-5	-6	-5		3	-6	-7	-5	4		-5			-4	-7	6
en:move_a	6
en:move_crew	-2
en:move_in	-9				-3
en:move_my	-4
en:move_the	2	9		2	3	10	8				7						-4					-3	4
en:move_to	-10	10			-4	-3						7		-3		6
en:mr	-11		-5	6	-15		6	-5	2	5	-2		3		-5	-2	-5	6	-7	-11	6	7	-4
en:mr_arsenault	-2
en:mr_bianchi	-3
en:mr_lenoir	-3
en:mr_tessier	-2
en:mr_tremblai	-2
en:ms	4			2	-3	-4	4		-3		-2	6	-3	5	-2		-4	5		3		-4	-7
en:much	-6	-3			-4
en:much_easier	-3
en:much_n	-4
en:mum	-2
en:mum_get	-2
en:music	7
en:music_problem	-3
en:must	13	-5	6	-3	2		-3	-2	-3	-3	3	-2	-3	-4	-2			-7	-4		5	-4
en:must_be	7	-6		-8	4	-3					-2			-2			7	-5	-3				-4
en:must_have	4
en:my	3	-3	5	3			-6	-5	-9		-13	-10	-4	-13	-9	-17	2	-6	-4			-9	-3
en:my_#	-5
en:my_account	4
en:my_address	6	-2		-9		-2							3				7			-6	3		-5
en:my_advis	-2
en:my_ag	-3
en:my_appeal	-3
en:my_applic	-3
en:my_arm	2
en:my_babi	-3
en:my_bag	3
en:my_bank	3				6							5		4			4	6		-7			-3
en:my_belov	-4
en:my_best	6
en:my_birthdai	-2
en:my_blood	2
en:my_boiler	-4
en:my_boyfriend	-3
en:my_broken	-3
en:my_broker	-4
en:my_brother	3
en:my_brother-in-law					8
en:my_call	-4
en:my_car	2
en:my_card	-2	-5		5	2	-3											-6	9	-2				-6
en:my_cat	-6
en:my_client	3
en:my_cocktail	-3
en:my_compens	-3
en:my_compliment	-2
en:my_daughter	3		-3	-3	-3	-2	-2		-2	-2	-5	6	-3	-4	-2		-2			-7	-3	-4	7
en:my_desk	2	6		-5		-3			10				-2	2	11		3			3			-4
en:my_direct	-3
en:my_dish	-3
en:my_dog	4
en:my_face	5
en:my_feet	-3
en:my_file	-5
en:my_finger	2
en:my_furnac	-5
en:my_gift	2
en:my_girlfriend	-2
en:my_gran	-2
en:my_grandad	-3
en:my_grandma	-3
en:my_gratitud	-4
en:my_grumpi	-3
en:my_hair	5
en:my_hand	-5
en:my_hat	-2
en:my_having	-8
en:my_heart	-3
en:my_heartfelt	-2
en:my_heat	-4
en:my_home	-3
en:my_hous	2
en:my_husband	-6	2	-5	2	-2	4	-2		-2	-3	-5				-2		-7	-3				-3	6
en:my_inbox	4
en:my_knee	2
en:my_late	3			3	-2		7						7	5				-5				7
en:my_life	-4
en:my_messag	-7
en:my_mind	-4
en:my_mislaid	-3
en:my_mom	5
en:my_monei	3
en:my_morn	-7
en:my_mother-in-law	5
en:my_mum	-2
en:my_name	6		-2	7	3	-4				5		5	2				-5			4		-4	3
en:my_neighbour	3			5	-3	4					-2		5				-7	-4		6		3	2
en:my_old	-8
en:my_own	-5	6	2		-2	6	-3	-3	3	2	-6	-4	-4		-5	-2	5	-7		3	-2	-4
en:my_partial	-4
en:my_partner					7
en:my_password	-3
en:my_pc	-2
en:my_phone	-4	-6				-4					-2
en:my_physio	-2
en:my_point	3
en:my_pregnant	-2
en:my_quart	-3
en:my_recent	-3
en:my_return	-5
en:my_room	2	7		4		6	6			4	5						4	-3		-5			5
en:my_screen	3
en:my_second	-2
en:my_shop	-6
en:my_shower	2
en:my_sister	-4	7		2	-2	5	6			4	5						-5			3
en:my_size	-3
en:my_smoke	-4
en:my_son		5		3	4	5					-2												2
en:my_statement	4
en:my_stock	-2
en:my_suitcas	3
en:my_tablet	-2
en:my_thank	-2
en:my_towel	3
en:my_voic	-3
en:my_wall	2
en:my_wallet	-4
en:my_warm	-2
en:my_wife	-6	-2	-9	5		6	-5	3	-3	-4	-5	-4	-4	-4	-3		-4	-4	-3	-5	-4		10
en:my_window	2
en:my_winter	-3
en:my_worri	-3
en:my_yard	4
en:my_zipper	-2
en:myself	4		-2		-3	5					-2							-4	-2	-2		-2	5
en:n	4
en:n_bam	-4
en:n_pizza	-3
en:n_the	4
en:nadia	-3
en:nadia_who	-2
en:nah	-3
en:nah_all	-3
en:name	9	9	4	4		-10		5		4	-10	5	6	-6		-2	-10	-8	-5	7	7		6
en:name_and		6		2		-5		4			-3	4	8	-2			-3	-5		-7	3	5	5
en:name_at	3
en:name_i	4
en:name_is	6			6	-3	-3							4				-7	-5		3	7		-5
en:name_on	-3	-2			-3
en:namur	-3
en:natur	3
en:near	-5	4			-5				5		-2		-2	3	-2		-2	-2		3		4	-2
en:nearli	6
en:neat	5	4		-6		5											-3	-4					9
en:neatli	-3
en:need	-6	5	-14		4		-10		-3	-2	10	-2	3	-6		-4	-4		-7	-10	4		8
en:need_a	-4	-4	-2	-3	7	-4			3			-2	-2	-4	3		3	-3			6	-4	-7
en:need_an	3		-3	-6	-3	-4					-2		4				4	-3		-4			-3
en:need_for	-3
en:need_it	4	7		4	-3	-3		5			6		-2	4			-8	-6				7	4
en:need_not	-5
en:need_the	3			-5	4	2					5						2	3					-5
en:need_to	-9	4		5	-5	6	-2			3	5		6	-2			-8	5		-10	5		6
en:needl	3
en:needless	-3
en:needless_paperwork	-3
en:neighbour			3		-5	4	-2	-2	-3	-2		-3	4	-3	-3		10	-7	-3	-3	-2	4	-2
en:neighbour_'s	5
en:neighbour_agre	-3
en:neighbour_without	-4
en:neighbourhood	-4
en:neighbourhood_offic	-3
en:neither	6
en:neither_will	-4
en:nephew_'s	-2
en:nerv	3
en:nervou	-7
en:nervou_about	-4
en:nest	-3
en:network	-2			4	-3	-6	-3			4		3		3			4			-4		-3
en:network_insid	-4
en:never	8	-3	11	-6	4	-10	4	-8	-3	-7	4	-11	4			-5	9	-13	-7	3	-7		-8
en:never_been	12		10	-6													9			-8			-2
en:never_call	-3
en:never_came	-4
en:never_even	3
en:never_heard	3
en:never_let	-4
en:never_onc	-7
en:never_seen	-5
en:new	3	-9	12	5		-13	-4		-6	-2	-16		-3	-6	-5	-10	-11	-21		2	4	2	6
en:new_boiler	6
en:new_design	-4
en:new_guid	-3
en:new_handler	-5
en:new_is	2
en:new_line	-2
en:new_low-floor	-3
en:new_mail	-4
en:new_of	-6
en:new_one	-7	-3			-4
en:new_router	-4
en:new_till	-3
en:new_zip	-4
en:newspap	-3
en:next	4	-5		-3	-5		-9	-6	-3	-7	3	-3	-9	3	-2	-4	4	-4	-6		-7	-7
en:next_dai	-6
en:next_door	3	-4	-2	-3										-2			9			-6			-3
en:next_time		-6	-3	10	4	-3					-4							-2					3
en:next_to	7	-2	5	-9	-3	-2							-3	3	2		13	-5		-10			-6
en:nice	6	-5		-8	-7	-7	-3	-3	-3	-3	-4	-4	2	-4	-2			4	-6		-4		-6
en:nice_done	-3
en:nice_folk	-3
en:nice_n	-4
en:nice_pack	-3
en:nice_surpris	-4
en:night		3	-5	-10	-3	4	-4	-3	2			-11	-14	-6	4	-7	3	5	-11	-3	-3	-12	6
en:night-shift	3
en:night-shift_worker	3
en:night_'s	4
en:night_and	-2
en:night_at	2			-3		3					-4									-5		-2	5
en:night_bless	-3
en:night_clerk	3
en:night_dispatch	-4
en:night_for	3
en:night_later	-4
en:night_mode	-3
en:night_of	-2
en:night_receptionist	-2
en:night_team	-3
en:night_the	3	8	5	-5		3			6		4				7		3						-3
en:night_with	5
en:nightclub	-6
en:nimbo	11	-4	12	-9		-3	-2	-2	-3		-3	-2	-2	-4	-3	-2	7	-4	-3	-6	-2	-3	-8
en:nine	-3	-5	-4	-6		-11	-4		3		-6	-4	4	-3	4	-3		3	-3	-7
en:nine_of	3		4			-4		3	3				-3		4		-2	6		-2			-2
en:nineteen	4	7		-4	5	3		4	6		5		6	3	6		-7	-6			7	5	3
en:ninety-year-old	-4
en:ninety-year-old_neighbour	-4
en:nite	-2
en:nite_not	-4
en:no	-7	-15	-8		-13	-10	-13	-5	-9	-11	-12	-15	-10	-10	-13	-13	6	-3	-8		-15	-9
en:no_access	-7
en:no_asterisk	-4
en:no_brake	5
en:no_can	-2
en:no_complaint	-12
en:no_copi	3
en:no_hard	-14	-3			-5	-2	-2		-3			-2		-2	-2
en:no_hot	2	-3		3		-3			3						4		-3	3				4	-4
en:no_hurri	-9				-3
en:no_leak	-6
en:no_longer	7
en:no_more	-9
en:no_problem	-10	-5		2	-7	-3				-3	-2	-2					-4	6		-5		-2	4
en:no_push	-2
en:no_quarrel	-3	2			-3					4							-4	6		-4
en:no_question	-8
en:no_rush	-13	-4			-6	-3	-3	-2	-3		-2	-2	-2	-3	-2
en:no_sign-up	-3
en:no_time	-4
en:no_track	-3
en:no_troubl	-5
en:no_wai	4
en:no_worri	-8	-2
en:nobodi	7		-14		7					-7	-7	-5				3	9	5	-8	-4	-8	-5	-4
en:nobodi_'s	2	-4		6		-4	3					3		-2				9		-7		-2	-5
en:nobodi_at	4	5		-8	-3		5				-3						6	-2				-2	-5
en:nobodi_came	4
en:nobodi_does	-5
en:nobodi_had	-3
en:nobodi_has	3
en:nobodi_is	5	-6		8	6	-4					-3						-8			3			5
en:nobodi_judg	-3
en:nobodi_tell	3
en:nobodi_there	3
en:nobodi_yell	-6
en:nod	3
en:nois		-3
en:noisi_room	-3
en:nonant	-3
en:nonant_made	-3
en:none		-2	-3	-7		3					2			-3				-3					4
en:none_of	2
en:noon		18	-8	4	-7	15	-3	11	3	-3	10	-4	9	2	4	-2	-9		-3		-3	11
en:noon_hous	-3
en:nor	10
en:normal	5	-4	-3		-4	-7	4			5	-3						-5	-4	-2	-3	4	-3	8
en:north	6
en:nose	3
en:not	5	3	3	4	13		-7	-5	3	-9	-9	-3		-5		-14		-15		-4		5
en:not_a	-9	-5	11	4	2	-7	-3	-2	-3	-3	-5	-3	3	-3	-3		-2	-3		-8	-2		6
en:not_after	4
en:not_an	5	-4		-3	5													-5	4	2			-3
en:not_ask	-3	-5	-3	6	6	-2											6			-8			2
en:not_at	3
en:not_be		8	-3	11	5	10		4			3		-2	-3			3			-5		3
en:not_been	4
en:not_book		-4
en:not_budg	-3
en:not_chang	4
en:not_charg	-4
en:not_close	3
en:not_come	-3
en:not_connect	7
en:not_eat	2
en:not_even	5		9		-2						-2						4			3			-4
en:not_exist	2			4	-2	-6						4					3					-2	-5
en:not_expectin	-4
en:not_feel	2
en:not_find	3
en:not_forget	-11
en:not_get	-4					-2					-2			4
en:not_go	5	-5		4													-7		10	-10	6		-3
en:not_have	-7	-2		6	6	-3			4		-3		-2		5								5
en:not_hear	-3
en:not_in	4	-5		-6	2		-2										8	-5					-5
en:not_know	8	10		-8	-2			5			-5	7		-3			8	-6		-2		-4	3
en:not_laugh	4
en:not_leav	-9
en:not_let		2	-2	9	9	3											5						-3
en:not_lose	-5
en:not_move	-5
en:not_need		-4	-6	-5		-3												-2		5			-5
en:not_one	-7	2								2
en:not_open	5	-4	-2	-2	-3	-5			3		-2				4		4			-6		4	-3
en:not_pai	2	-3		4	11	-4			-3		-2	6	-4		-2		9		-3	-5	-2	-5	-5
en:not_quibbl	-4
en:not_read	3
en:not_right	4
en:not_see		10		5		8			8		3		-3	5	4			-7		6		-3	2
en:not_shed	-3
en:not_sign	2	-3		7														-4		-7	7		6
en:not_sleep	5	3		2	5	4											3						2
en:not_stop	7
en:not_take	3
en:not_tear	-4
en:not_the	5
en:not_then	-5
en:not_to	3	-5	-3	-3	-3	-2														3			-3
en:not_turn	-7
en:not_wait		-5			-4	-3					-2
en:not_want		-6	5		4	-3	-2	-2	-3		-5	-3	-4	-3	-2		11	3	-3	-6		-4	-6
en:not_work	3
en:note	4	10	-6	9	-4	7	5	-4	-5	-5	5	4	2		-4	-3	-4		6	-10	4		2
en:note_in	-3
en:note_on	3
en:note_to	-6
en:note_ty	-3
en:noth	-3	-4	8	-5	-4	-6	-8	-6	-8	-2	-9	3	-7	-11	-8	-4	12	-8		-8		-8	3
en:noth_about	-4
en:noth_broken	-4
en:noth_els	11	-3	5		5	-2											9	-6	-3	-6			4
en:noth_has	-4
en:noth_i	-3
en:noth_in	-5
en:noth_to	2	-4			-2
en:notic		4	6	3	5	5	3	7	-2		-3		-2	3			5		4	-5		-2	-7
en:notic_my	-4
en:novel	-5
en:novel_a	-3
en:novemb			2	5	5	-2	-4					2	-2	6	2		4		4	-8			-4
en:novemb_#	4	2	4				-3		2			3		7	3				5	-5			-3
en:now	28	-10	-8	11	3	-14	-5	-3	-2	-10	-8		-14	3		-6	-6		-13	9		-11	-3
en:now_#	2
en:now_and	5	-5			5	-4					-4						4	8		-11			-4
en:now_i	3	-5	5	-9	-3									-2			7			-5			-6
en:now_it	4
en:now_know	3
en:now_report	-3
en:now_the	6
en:nowher	3
en:nudg	-4
en:number	14	5	-13		5	-12			3	-5	3	6	3	8		-4	3	-5	-5	4	-6		3
en:number_of	-4
en:number_on	7	-9	-6			-8					-3						14	-3		-10		-3	-5
en:number_to	-3
en:nurs	2	8			-3	12	7				13	-2	3	-3			-2	-3		-2	3	-4	5
en:nurs_at	-2
en:nurs_who	-2
en:o'clock_it	-3
en:oak	3
en:oblig	-6
en:occas	5	3	4	-8		-2								4				-3					2
en:octob			-3	8		-6	-7	3	-4	-2	-4	4	-5	4	-3		-14	3	-2	12	-2	-5	-3
en:octob_#		7			-2	-2	-4	4				6	-2	6			-3	3		2		-3	-4
en:octopu	2
en:of	8	-3		5	-7	-2	-4	-8	-4	-7	-5	-6	-2	-9	-6	-18	-10	-2				-7
en:of_#		4	-2	6	-5	-4	5	-2	4		-4	8	-6	4	-3		-8	9	4			-9
en:of_a		-8	-8	-5	-5	-7	-3	-4	-4	-3	-7	-4	-4	-4	-3	-3	-7		-3	4	-3	-3
en:of_an	4	-7		4	3	-5												5		2			-5
en:of_august		-3	-3						3						4			5		-6		4	-2
en:of_bank	-2
en:of_bike	2
en:of_bui	-3
en:of_busi	8	-3	-5	5	7				-2								4			-3			-3
en:of_charg	-7
en:of_chees	-2
en:of_cigarett	2
en:of_dai	3
en:of_dentist	-2
en:of_everyon	2
en:of_forti	4
en:of_four	2
en:of_fri	2
en:of_good	-3
en:of_her	-3
en:of_his	3
en:of_it			-2	-5	-4	-5		4	5	-2	-3		5	-3	6			-3	7	-7	-2	5	-3
en:of_its	-4
en:of_jam	-2
en:of_june									4					2	5
en:of_littl	-3
en:of_milk	-3
en:of_mine		-4
en:of_my	9	6	6	7	2	4	3		5	5	-3	-2	-4	3	-2		-3	-4	-2		4	-5	8
en:of_old	-2
en:of_our	-4		5	-6	-7		4	-2	5	-3		-3	-4	-2	6			-8	4		-2		4
en:of_paper	2			9						3										4	3		-3
en:of_peac	-4
en:of_prais	-3
en:of_reproach	-5
en:of_schedul	-2
en:of_septemb	2	-5		-7	-2	-3	2					2		-3			7	-2		-7		-2	6
en:of_servic	-3
en:of_slog	-4
en:of_stair	6
en:of_sunshin	-2
en:of_switch	-4
en:of_the	3	2	6	11	-4	-2						-5	-8	-10	4	-6	-13		8	10	-4	-11
en:of_their	-7
en:of_them	14	9		-5	-6	6	-3	3	9	-3	3	-4	7	6	7		-8	6	-3	-7	-4	8	4
en:of_two	3
en:of_us	5	11	-6	7	-4	10		3			8		-2				-10	6	4	4	7	-6	-5
en:of_warm	-3
en:of_water	4
en:of_what		4		-5	-2	-5			6	2	-2		4		7		4	-3			3		-2
en:of_which	5
en:of_your	-11	-2			-5	-4	-3				-5	-3	4	4	2		4	-6				8	-7
en:off	16	-12	-6	11	-5	-8	-13	-5	-7	-11	-17		-4	-11	-6	-9	-16	3	11	-7		-2	4
en:off_and	3	-7	3	3		-3	-3		-2			-2					4	3	-3	-2	-2	-2	-4
en:off_by	-4
en:off_gui	-3
en:off_his	4	-5	-5	5	-5	-4					-2						-6	-2		-9			11
en:off_in		-2		-3		-2						6		3			4	3		-7			3
en:off_on	2
en:off_the	10	9	-3	5	-5	8	-2	-2		-2	-5	-3	-4	-5	2		3	-3	3		-3		-2
en:off_to	-11
en:off_when	5
en:off_with	7	-4	-6	5												-2	3			-3
en:off_yippe	-4
en:offer	8	10	6	-3	3	6	-2		7		3		6		8		12	-6		-7	2		-8
en:offer_me	5
en:offic	-4		-4	5	-9	-8	6	-4	3	-3	-5	3	8	8	-4		-2		-3		-3	6
en:offic_came	-5
en:offic_found	-2
en:offic_is	-2
en:offic_sai	2
en:offic_they	-2
en:offic_until	-6
en:often	5
en:oh	4
en:oil	14	-6	-9	-2	-9	-7	-2	-2			-3	-3	-3	2			-7		-4	5	-3		3
en:old	-10	-4	-6		5	-11	-4	-3	-3	-3	-7	5	-4	2	-3		3	-4	3		5	-6
en:old_clunker	-3
en:old_novel	-3
en:old_one	3
en:old_pipe	-3
en:old_quot	-3
en:old_sew	-2
en:old_turntabl	-4
en:olivi		-5				-4
en:on	8	9	2		-12	3	-7	-5	-10	-11		-5	-5	-6	-9	-7	-8	4	-12		-8		-3
en:on_#			-4	7	-8		-6	3		-5		-7	-6			6	-10	5	-3	-5	-3		10
en:on_a	-6	3	9	3	-6	8	-2	-3	-3	-3	9	-2	-3	-3	-3		5	-8	-2	-3	-4	-4	6
en:on_access	-2
en:on_an	-7
en:on_august	6	-2	-3		-7	-2	2		-2				-2	-5			-6		-2	6		-3
en:on_behalf	-3
en:on_book	2
en:on_christma	-5
en:on_dai	2
en:on_fine	-2
en:on_for	-9
en:on_fridai	-4		-5	18	-13	5	-2	5	-5	-5	4	3		-2	-4		-17	11	2	4	-5	-3	3
en:on_her	6			6		7		5			5						-7	-3		11		4	-7
en:on_his	9		-7	-7		3				-2			-2	-2			16	-4		-13	-3	-3	-5
en:on_in	-4
en:on_it	12		5	4	-6		-5	-4	-5	-4	-6	-5	3		-4		-2	-4	-4	5	5	2	-10
en:on_its					7					5	-2							-2		-5			8
en:on_juli				2	-3		3					2		4			-7	5				-3
en:on_june	2	3					4					2	5	7			-2	2		-11		5	5
en:on_may	4	9	-3	-5		6								-3		6	-3			6		-2	-6
en:on_me	4
en:on_mondai	13	7	-9	-3	-2	5	5	-5	-7			3	10		-6	-2	-3	-11	4	-7		10	3
en:on_my		3	-5		-8		-5	-4	7	-5	-7		-7		8		-5	6	5	3	4	-5	-9
en:on_one	5
en:on_our	3	7			-2	-5					7
en:on_point	-2
en:on_purpos	2
en:on_recept	-4
en:on_saturdai		3	-5	-5	3	6	3	-3	-4	4	8	-4	3	-4	-3		3	2	-4	-3			-5
en:on_septemb	2	7		3	-2	-3	5	4	-3			7	-3		-2		-4	5		5		-5	-6
en:on_site		9				6	8			4	7
en:on_sundai	6	6		-10	-10	4	-4	6	-4	-3	6	-3	-5	6	-3		15	-8	-3	-8	-3	-6
en:on_that	2	15	-3			12			6		9			6	6			-2		6			-4
en:on_the	4						-11	-10	-14	-19	-11		-2	-15	-11	-5	-5	5	-10		-9	-6
en:on_them	-3
en:on_thursdai	5		-2	-7	-6		-2	3	4	-2	3	-2		5	-3		3			-5	-2	8	-10
en:on_to	-4
en:on_top	-3
en:on_tuesdai		4	2	3	-5		-2	-3		-2	2	-2	-4	2				3	-2	-3	-2	3
en:on_two	-3
en:on_wednesdai	9		3	6	-2			-2			-3		2					-4		6		2	-10
en:on_when	5
en:on_your	12	3	-5	9	-7		-2	5	-2	-2	-4		-2		-2		-14		-3	-7	-3	-4	16
en:onc	-6	3		-9	-5	-9	-3	-3	8		-4	-3			9	-4	-7	-5	-2	9			-6
en:onc_and	-5	4				-3			6						6
en:onc_had	-5
en:onc_i	-2
en:onc_made	-4
en:onc_my	-2
en:one	11	-6		3	-5	2	-12			-3	-4	-22		-10		-12	-2		-2	7		-5	-13
en:one_and	4
en:one_befor	4
en:one_can	2
en:one_click	-3
en:one_drop	3
en:one_had	3
en:one_has	5	-4	6	-2	-2	-4			3				4	-4	3			-5		8			-7
en:one_in	3
en:one_is	-9
en:one_lamp	-8
en:one_lost	-5
en:one_messag	-2
en:one_night	3
en:one_note	3
en:one_of	-9	8	-6		-11	4			7	3	4	-6	9		3		-15	-6	-3		3	8	10
en:one_on	-6
en:one_pai	2
en:one_thing	5
en:one_turn	-3
en:one_very	2
en:one_was	3
en:one_who	-2	4				6
en:ones	10		5	2	-3	-3			5					4			-3	-7		9		-2
en:onlin	3		7	-6		-3		4					6				5	-3				6	-6
en:onlin_and	-3
en:onlin_book	2
en:onlin_was	-4
en:only		6	-11		-5	-7	7	-7	-8	4	4	3		-3	-7	-4	7	3	-6	-13		-6	4
en:only_found	-6
en:only_one	4
en:only_the		-6	-4		-3	-4					-4						-3	9		-6			-3
en:only_thing	9
en:only_three	2
en:open	13	9	-14	4	8	4	2	-10	3	-2	-8	-12		4		-7	7	-3	-10	-5	-10		-8
en:open_a	2
en:open_and	4
en:open_at		-4		5	3	-3												7	-2	-3			-4
en:open_it	4
en:open_my	-2
en:open_of	-3
en:open_the		-2			-3				3						4					-6		4	4
en:open_until	3		-3	7	11	-2			3					-3	3		4	2				-2	-4
en:oper	-2
en:oper_on	-3
en:oper_with	-3
en:opera	2
en:opinion	3
en:opposit	-2
en:option	4
en:or	-17	4	-7	21	-19		5	3	-9		3	-9		3	-8	-4	-7	-24	9	6	-7		14
en:or_a		-4
en:or_can	-5
en:or_do	-6
en:or_is	-8
en:or_on	-4
en:or_one	-5
en:or_the	3	-3	-2	2	-5												-7	-5	-2	6			5
en:or_what	3
en:orang	3			-4	2	3					-2		5					4		-7		4	-4
en:order	-3	-14	-11	13	-8	-11	-8	-8	-8	-8	-2	-11	-8	-9	-7	-4	-3	8		4	-8	-11	-5
en:order_#	-4	-5		4	-9	-3							-2				-8	10	-3			-3	-3
en:order_a	3
en:order_again	-4
en:order_and	6	-3		6													3	5					-7
en:order_book	-3
en:order_from	2
en:order_me	-2
en:order_or	-3
en:order_the	8	-4	-5	-3	6							-2					11	-4	-2	-9			-3
en:order_took	-4
en:order_with	-3
en:ordinari	5
en:origin	3
en:osteopath	-2
en:osteopath_who	-2
en:other	11	9	-6				-6				-9	4	-9	-3	-7	5		7	-8	12	-6	-12	-14
en:other_compani	-9
en:other_shop	-3
en:other_side	2
en:otherwis					6
en:ought		-3		6		-2											2	-2	4				-3
en:ought_to		-3		6		-2											2	-2	4				-3
en:our	-2	9	-4	4	2		-3			-15	-3	7	4			-9		-3	-6	4	-16	3	-6
en:our_account	4	2		3		-3	4		5			3	3	7			-5	2		3			-5
en:our_anniversari	3
en:our_associ	-3
en:our_barn	-3
en:our_bill	2
en:our_boiler	-4	7				6
en:our_book	-4
en:our_car	-3
en:our_client	2
en:our_club	4
en:our_compani	-3
en:our_contract	-3
en:our_deleg	-2
en:our_domain	4
en:our_end	-3
en:our_gratitud	-3
en:our_head	-4
en:our_invoic	2
en:our_last	-5
en:our_loyalti	-2
en:our_network	-4
en:our_new	-3
en:our_noisi	-3
en:our_own	-10	-2			4
en:our_privaci	-5
en:our_recept	-3
en:our_room		-2			-2
en:our_son	-3
en:our_supplier	5
en:our_window	2
en:ours	-5			3	-6	-4	-3		-2		-4	3	5				-6	-10			-2	4	10
en:ourselv	-3
en:ourselv_awai	-4
en:out	5	-4	-6	12		-5	-4	-2		-7	-4	-8	-11	-6		-8	-10	4	-14	-5	-3		8
en:out-of-print	-2
en:out-of-print_titl	-2
en:out_a	3
en:out_at	7			10	6						-4						-11			-8			14
en:out_by	-5	4				2	3					3		-2
en:out_for		-2			4	-2
en:out_found	-3
en:out_in	3
en:out_nobodi	-3
en:out_of	-5	-3	4	4	6	-11	3	-5	7			-5	-6		3	-2		-9	-3	4	-5
en:out_on				3	-3	-3	-4	4	-3		-2		-2		-2		-3	8		-13		-4	3
en:out_sinc	3	4				6			2		6		3	-4	3		-9	-3		2		7	-3
en:out_than	-2
en:out_the	3
en:out_to		-6	-9		-6	-5		-2			-3	-2					9	-6	-2				-5
en:out_with	-4		-2								-3						-4	3				3	-3
en:outag	-11
en:outag_plan	-3
en:outag_was	-3
en:outdoor	5	4				6											-5	-4		5			3
en:outlet	5
en:outsid	5	5	-4		-2	-4	-3		-2		-3	9	-2	-4			-2	4		-13		-3	7
en:outsid_the	2
en:oven	2
en:over		-5	-9				-6	-5	-6	-4		-6	-6	-7	-5	-3	-14		-5	20	-5	-7	-11
en:over_#	-4
en:over_a	5
en:over_earli	-3
en:over_it	-6
en:over_on	3
en:over_our	4
en:over_the		-9	-2	-3	-4	-5	-3				-3	-3	-2	-2			-5	4	-2	8		-3	-8
en:over_to	4
en:over_video	-4
en:overnight	5
en:overs	-3
en:overs_heat	-3
en:ow	-12	-5				-3
en:ow_him	-4
en:ow_me	-4
en:own			2	-4	9		-8	-7	5		-6	-8	-9	-3		-4	10	-8	-7	2	-8	-10	-3
en:own_cellar	-5
en:own_fault	-5
en:own_hand	2	6		3		5				4	4						-5						4
en:own_up	-4
en:owner	-3	7	-3	4	-4	5				3	5	-3	2	-5				-5			-3	7	-4
en:owner_come	-2
en:owner_herself	-2
en:owner_on	-2
en:owner_who	-3
en:p	2	4	11	-8	-3		9		-2	3	6	4	-5	-5			2	2	-2	-3	-2	-7	3
en:p_m	2	4	11	-8	-3		9		-2	3	6	4	-5	-5			2	2	-2	-3	-2	-7	3
en:pack		-4		2	2	-2											-7			8			-7
en:pack_hous	-3
en:pack_my	-3
en:packag	4
en:pad	5
en:paddl	-6
en:paediatrician	-3
en:paediatrician_took	-3
en:page	12	3	-6	6	-8	-11	2	2	-4	3	-7	-4	4		-4	6	-4	6	-3	-14	3	3	6
en:page_of	6
en:page_with	-4
en:pai	13	-20	2	17	25	-14	-5	-8	-9	-7	-10		-10	-7	-8	-4	14	-5	5	-7	-9	-12	-5
en:pai_#	5
en:pai_for	5	-4		3	7	-2	-2											-6	8				-4
en:pai_it		-4	-3	6	5								-2				7	-4	-2				-5
en:pai_the	8	-9		7	10	-5					-3	-2	-2					6		-5	-2	-3	4
en:pai_twice	-4
en:paid	-4	-6	-7	10	6	-12	-7		-8	-6	-7	8	-9	-6	-7	-4	5	14	-8	-22	-6	-11	6
en:paid_#	5
en:paid_for		-3		3	7												8	-4		-8			3
en:paid_in	4
en:paid_off	-4
en:paid_the		-4
en:paid_to	-3
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
en:panel	3	-7		-6	3	-3	-2		-2			-2	-2	-3			3	-5		3		-2	-4
en:panic	-3
en:panic_and	-5
en:panoram	3
en:panoram_x-rai	3
en:paper	16	-3	-10	11	9		-4	-3	-3			-2	-4	-4	-3	-3	-11	5	-3	2		-4	4
en:paperwork	-4
en:paquin	-4
en:parcel	-4
en:parcel_and	-2
en:parcel_spotless	-3
en:parcel_warm	-3
en:parent	3	4		-4		3			-2		3		-2	4			-8	-2					6
en:parent_an	-4
en:park	-7
en:park_is	-2
en:park_to	-3
en:park_was	-4
en:part	-9	-3	-4	7	-5	-7	-2		-2		4	-3		-4			-9	5		10		-2	-8
en:part_and	-4
en:part_elsewher	-5
en:part_fit	-3
en:part_has	-4
en:part_of	-3
en:parti	4
en:partial	-4
en:partial_sight	-3
en:partner	-3	-2			6
en:partner_and	2
en:pass	-7			-6	-5	-6	4		-3		-4	-4	9	4			4	-6		-6		6	-5
en:pass_on	-3
en:passion	-6
en:passion_skipper	-2
en:passion_team	-3
en:password	-11				2	-4	3	-2	-3	-2	-3	-4	-2	-3	-2
en:password_within	-5	-3					-2					-2
en:past	11	7		-7	3	10	-2	-2	-2		7	-2	-2	-2	-2			-7	-2		-2	5
en:past_six	3
en:patch_befor	-5
en:patienc	-5	-5	-4	-7	-2	-3								-2			-3	-4	-2	8			-4
en:patienc_of	-3
en:patienc_while	-4
en:patient	5	12	-5		-5	4	10	-3	3	-3	11	-4			-4		4	-7			-3
en:patient_show	-3
en:pavement	-2
en:pavement_was	-4
en:payment		-3
en:payrol	4
en:payrol_modul	3
en:pc_fri	-3
en:peac	-6
en:peac_and	-2
en:peeter	5
en:pen	2
en:penni_site	-2
en:peopl	5	5	5	6	2		-9	6	7	3	-5		8		5	-5	-4	-8	11	3	5	2	-13
en:peopl_and	3
en:peopl_are	-9
en:peopl_can	3
en:peopl_get	-4
en:peopl_like	-2
en:peopl_who		-2			6
en:per	6
en:percent	7	-3			7												10	-2	5	-10			-4
en:perfect	-13	-3			6	-2
en:perfect_honest	-2
en:perfect_will	-4
en:perfectli	-9	-2			3
en:perhap	3
en:period	2
en:perman	-5	-3					-2					-2
en:perman_loss	-4	-2					-2					-2
en:person	13		-7	-5	-11		-4	2	-6	2		3	9		-5	-2	3	4	-3	-2	4	2	-9
en:pharmaci	2	11	-2	-2		8	8		-3		-5	7	-5	-6	-3		-6	5				-8	6
en:pharmaci_spot	-3
en:pharmacist		8		-4		12		5			-3						-5	-4		4		3
en:pharmacist_save	-3
en:phish	-3
en:phish_train	-3
en:phone	15	-10	-16	-22	-16	-18	-4	-11			-17	-13	3		-5	-7	11	-5	-3	-10	2	7	-19
en:phone_and	7
en:phone_call	8		-4	-13	-7	-4	5			-3	-2	-2	-2	-2			16	-6	-2	-12	-3	-3	-9
en:phone_in	6
en:phone_it	3
en:phone_me		3		3					3				-3	4	3		-3		7	-5		5	-3
en:phone_my	6
en:phone_number	3
en:phone_on	7	2			-3					4			6				-6			-7	4		6
en:phone_rang	-3
en:phone_to	-3	-2			4
en:phone_who	-3
en:phone_with	-7
en:photo_of	-6
en:photocopi	7
en:photograph	5	-5		5	-3	-4		4					6				3	-5		-7		6	6
en:physio	2	-4		-5	-2	-2					-2		-2			-2	6			-6			-4
en:physio_tortur	-2
en:pic	3
en:pick	3	3	-3	-8	4	6	-3	-2	-2		-4	-3	-3	7	-2	-2		-6	-2	5		-4	-4
en:pick-up	-2
en:pick_up		3	-3	-8	-3	7	-2		-2		-3	-2	-3	7			2	-2				-4	-3
en:pictur	3	-5	-4	3		-6		3	-2		-3		-3	-3			2	9		-5		-6	-5
en:pictur_of	3	-4	-4			-6		3			-2		-2				3	6				-5	-4
en:pictur_window	-2
en:pie	-6
en:piec	3	8				6		11									-4						5
en:pill	2
en:pilot	-2
en:pilot_over	-3
en:pipe	-9	3		-3	-3	-3			2		-2		-2	8	3			-2		3			-3
en:pipe_hot	-3
en:pipe_to	-3
en:pitcher	3
en:pitcher_of	3
en:pizza_pipe	-3
en:place		-2	-6	11	7			-4	-4	3	-6	-5	3	-5	-4	-3	-16	7	-4		3		4
en:place_on	-8
en:place_where	-2
en:place_you	-3
en:plai	-6
en:plai_corner	-4
en:plain	4								3					3	4			-2	5	-8		5	4
en:plain_word	2
en:plan	-4	-9	6	8	-2	-3						-2	-2	-7			4	3		-5		-3	-4
en:plan_and	-3
en:plan_announc	-3
en:plan_for	-2
en:plastic	6
en:plate		-5	-10	-2		-3	-2				-2			-2		-2	-3	-5	8				-5
en:pleas	-12	-15	-12	13	5	-2	-14	-12	-4	-12	-2	-2	-16	-8	-2	-5	-3			11	3		-19
en:pleas_accept	-4
en:pleas_and		3		4	5	4					-3						-5	3				3	-3
en:pleas_contact	-4				-3
en:pleas_do	2
en:pleas_hold	-2
en:pleas_look	4
en:pleas_put	3	-5		6	-4						3	-2		-3				8		-4			-7
en:pleas_send	-7
en:pleas_take	4	-8		6	-5	-3						-2	-2				-4	-2		3	7	-2	-5
en:pleas_tell	-11	-7		-6	-5				-2	-3	3	-2	-2	2			8	-4				-3	-3
en:pleas_with	-4
en:pleasur	-8
en:pleasur_to	-8
en:plenti	4
en:plenti_of	2
en:plow	-2
en:plow_befor	-3
en:plug	4	-4	-2		4	-6					-3	-2	4				-6		-2	5			-4
en:plug_in	3
en:plumb	-3	-4			-4	-3
en:plumber	7	-5	3	-8	-9		-4	-4	-4	-4		-4	-4	-3	-4	-3	-4	-8	-4	12	-4	-4	-10
en:plumber_finish	-2
en:plus	5		-7		-6													-5	-2	5			-3
en:pm		-4	-3		6	-3					-4						-8	9	-3	-8		-3	4
en:point	8	-5	-4	-3	-5	-3								-2			2		-3	9		-2	-8
en:point_fair	-2
en:polic	2
en:polici	-3
en:polici_fit	-4
en:polish	-8
en:polit		-6	-5														-3	-7		-5			11
en:polit_curiou	-3
en:poof	-4
en:poof_fix	-4
en:pool	5	-3	4		7						-3		-2				5	-7				3
en:pool_attent	-3
en:poor	4
en:pop	6
en:portal	7
en:porter	-3
en:posit	-3					4					4
en:possibl	-6
en:post		-5		-3	-3	-2											2	-2		2			-3
en:post_at	-2
en:post_fee	-3
en:postal	6
en:postal_code	6
en:postpon	2
en:pot	2
en:potato	4
en:pothol	-5
en:pothol_fill	-3
en:power	-13	-3				-2
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
en:prefer	3
en:pregnant_girlfriend	-2
en:premis	-3
en:premis_goldsmith	-4
en:prepar	2
en:prescript	3	7		-3	6	9					-3							-4		3		-2
en:present	-3
en:presid	3
en:press	12		-3		-6						3			-2			-6					-2	6
en:press_#	4
en:pressur	-4
en:pressur_and	-2
en:previou_dai	-3
en:price	-3	-2	-12	-6		-9	-5	2	-5	-5	-7	-6	-5	-8	-4	4	10			-26	-6		8
en:price_and	-5	4												-4		7
en:price_friendli	2
en:price_is	-6
en:price_noth	-3
en:price_of	2
en:price_on	4
en:price_paid	-3
en:price_quot	-5
en:price_straight	-3
en:pricier	-2
en:principal	-2
en:print	4	-2	8	2	4	-5	5			4	3						-4	-3	-2		-2	-2	5
en:print_again	-2
en:print_on	2
en:printer	6	-2	-4		-3												-11	-3		14			-5
en:printer_hiccup	-3
en:privaci	-4
en:privat	2
en:problem	-27	-9		2	-13	-6	-5	-4	-5	-5	-5	-6	-4	-4	-5	-4	-4	6		-5		-2	4
en:problem_at		-2
en:problem_forgotten	-2
en:problem_in	-4
en:problem_solv	-3
en:problem_sort	-3
en:problem_was	-2
en:problem_with	-10
en:produc		2		-5		-4		7				-2	-3	3			5	5		-3		-6	-2
en:produc_a	-2
en:produc_by	-3
en:produc_tidi	-3
en:profession	-6
en:profession_of	-7
en:program	3	-2
en:progress	4
en:promis	6	8		-8	-2	-4	13	-2	-3		-4	3	9	8	-2		9		-3	-9		4	-6
en:promis_the	4
en:promis_tuesdai	-2
en:proper	-3
en:proper_hot	-3
en:proper_twice-fri	-3
en:properli	8	6	-5	4						8			5	-2						-4	6		-4
en:properti	-8	-3					-2
en:protect		6					9					2	7	5			-10	2		4		6	-4
en:proud	-6
en:prove	2
en:provid_big	-4
en:public_holidai	-4
en:pull	-5	3		3	-3	2			-2		3		-2	4			-8	-2		6		-3	2
en:pull_that	-4
en:pull_up	-3
en:pump		4	-3	-3		-5	-2	4	7		-3	-3	-4	9	8		6	-8				2
en:pump_over	-4
en:punctual	2
en:punctual_case	-2
en:pur	-9
en:pur_again	-2
en:purchas	4
en:purchas_order	3
en:pure	2
en:purpos	2
en:push	-4	-5	-5		-3	-2											-2	-2		5			-2
en:push_toward	-2
en:put	8	4	-15	13		7	-10	2	3			-3		-2	5	-5	-13	-3	-2	18		-8
en:put_#	9	-4	-3	5	8												-7	11		-4			-5
en:put_a		6	-6	5		9	-3	-3	-4	-3	5	4	3		-3		-3		3	8	-3		-13
en:put_everyth	-4
en:put_in	4	3	-4	6	-4	-4			6						6		-13	-8		4			12
en:put_it	4	-8	-4		-8	-6	-3	-2	-2		-3	-3	-2	-2	-2		-7		-3	5	-2	-4
en:put_my	-4
en:put_right	-3
en:put_the		-8		-4	-5	-8	-2		-2		-4	-3	-3	-3						8		-3	-10
en:qst	-5
en:qualifi	-5
en:qualiti	-5
en:qualiti_of	-5
en:quarrel	-3			2	-4					4							-4	7		-4
en:quarrel_with	2	-4			-3												-4	8		-4			-3
en:quart	-3
en:quart_of	-3
en:quarter		-2			-3
en:quarter_past	4
en:quarter_to	-3
en:quebec	2
en:question	-15
en:question_ask	-8
en:question_stamp	-3
en:questionnair	-4
en:queue	-2	-4		5	-3	-4				2	-2		3				4	-5		3	3	-2	-3
en:quibbl	-3
en:quibbl_when	-4
en:quick		-5	-3		-3	-3				-2							9			-5			-6
en:quick_clean	-3
en:quid	-3
en:quid_for	3
en:quid_in	-3
en:quiet			4	-5	-5													-6		5			-4
en:quiet_corner	-3
en:quit	-8	-5		7	-5						3	-2		-4			-2			3
en:quit_on	-5
en:quit_the	-2
en:quot	-14	-4	-5			-6		-4	-4	3	-5	-4	-4	-4	-4	-3	6	-10	-4		3	5	-8
en:quot_did	-4
en:quot_for	-8	-2			6
en:quot_in	-3
en:quot_price	-3
en:quot_still	-7
en:quot_to	-3
en:quot_was	2
en:r	2
en:r_you	4
en:race	2
en:rack	4
en:racket	3
en:radiat	12		6	-4	-7	2	-3	-3	-3	-3	-3	-3	-3	-3	-2	-3	2	-9	4	-9	-3	-4	7
en:radiat_in	7	-3		-3	-3												3	-4		3			-3
en:radio	2	2		-5		-5		7					5	-2			6	6		-6			-4
en:rai	-2
en:rai_of	-2
en:rail	3
en:rain		-7		8	5	-6					-4						10		-2	-7	-2	-3	-7
en:rain_with	-2
en:rais	-5	-7	4		-2	-2														-5	6
en:rais_my	-4
en:ramp	2
en:ran		6		3	-2	2	-3			4	5	3	-3	6	2		3						-2
en:rang	2	8	-4	-3	5	13	-3	3	-4			-4	10	4	-3		-5		-3	4		6
en:rang_to	-2
en:rang_your	4	8			7	11					-3		5	8								3	-4
en:rare	-7
en:rare_and	-2
en:rare_as	-3
en:rare_enough	-4
en:rare_find	-2
en:rate	10	-7	8		-3	-3											-4	5	4	-9			3
en:rate_the	3
en:rather	7	4	-5	3	-4	6	-3	-3	3	3	-7	-3	6	-3	5			-9	-2		8	10	-12
en:rather_not	2	10		-4		9			2				4	-3	3		-5	-4		4		6	-3
en:re-ent	5
en:reach	4		-5	-4	-6			-2	-3	-2	-5		-3	3	-2		-6			11		-3	-11
en:reach_me	2
en:read	2	-2		11	12	4			-7		3	-8	-8	-2	-6	-3	5			-12		-12	10
en:read-aloud	-3
en:read-aloud_featur	-3
en:read_#	3	8		3		10					8			4			-4	-3		12		-2	-7
en:read_happi	3
en:read_it	-4
en:read_me	3
en:read_the	-7	-3	4	6	7		-4	-2		-2	-3	-2	-2				3	3	4	-10		-2
en:readabl	-4
en:readabl_page	-4
en:reader	4			4	-2	-4		5		2	-3		-2				-6	-8		7	2	-3	3
en:readi	-7
en:readi_in	-3
en:real	-2
en:real_nice	-3
en:real_relief	-3
en:realli	-3
en:realli_happi	-2
en:realli_oblig	-3
en:realli_well	-3
en:reason	2	-5	-2	-6						-2							7			-6			-4
en:reason_explain	-2
en:reason_for	3
en:receipt		-10	2	6	-8	-4	-3		-3		-2	-4	-2	-4	-2		-12	2	-2	12		-3	-7
en:receipt_for	4
en:receiv	2	2	-3	11	-3	-4	2	-3	-4		-2	9	-3		-3		-11			-11		-4	12
en:recent	-7
en:recent_widow	-3
en:recept_is	-4
en:recept_on	-3
en:receptionist		3				5		5		3			-2				-3	-5		-5	9	4	-4
en:receptionist_brought	-2
en:recogn	2
en:recommend	-4
en:recommend_it	-3
en:recommend_this	-3
en:reconcil	-4
en:reconcil_me	-4
en:record	7	3		-2	-4		5				3						5			-5		-2	4
en:recycl	-4
en:recycl_yard	-3
en:red	7	6		-4	-4	9	-2		-2			-3	-3	-2				-4		3	-2		-4
en:redesign	-4
en:redid	-6
en:redid_it	-2
en:redid_the	-4
en:redo	7
en:redon	-4
en:redon_in	-4
en:redon_park	-2
en:reduc	-4
en:refer	-9
en:refer_you	-2
en:refund	-4			2	-8	-4	-3	-2	6	-2	-2	-4	3				-4	8			-2		-5
en:refund_land	-4
en:refund_within	-3
en:refus	4	-2			-5
en:refus_collector	-2
en:refus_to	5
en:refus_with	-2
en:regard	-3
en:regist	4
en:regist_letter	2
en:registri	-6
en:registri_ladi	-3
en:regular	4
en:reimburs	3
en:reject	3
en:relax_me	-2
en:releas	-4											5		3
en:reliabl	-8
en:reliabl_peopl	-3
en:relief	-3
en:relight_the	-3
en:remark	-5
en:remark_clear	-3
en:remark_kind	-3
en:rememb		-3	6	-3													6	-3	5				-5
en:rememb_my	-3
en:rememb_your	-3
en:remind		-3	-4		-3	-3	3		-2		-2	2	-3	3	-2		-3	-2		8			-4
en:remot_and	-3
en:remov	3
en:renam	4
en:renew_our	-3
en:renov_pool	-3
en:rent	8		9	3	6	-2				2		5	-2	3			3	5		-9	2	-2	-4
en:rental	-2
en:rental_agenc	-4
en:reopen	-4
en:reopen_the	-3
en:repair		-4	8		-4	-3							3				-3			2	2	-2	-3
en:repair_test	-4
en:repair_was	-3
en:repair_without	-2
en:repeat	-2					4					-4
en:replac	-2	-3		7	-2	-3			2						3		-6			6		4	-3
en:replac_it	-2
en:replac_our	-3
en:repli	-3	6	8	-3	-5	3	9	-2	-3	5	4	-3	9	9	-2		3	-6		-2	4	9	-7
en:repli_your	-4
en:repons	5
en:report		8	-3	4	-3	3	4	9	-2	-2	-3	-3	4	-4			-5	3				5	2
en:report_a	-5
en:report_anyth	-3
en:report_at	-2
en:report_clear	-3
en:report_on	4
en:report_the	-4
en:reproach	-5
en:reproach_a	-5
en:request	7	-6	-2	7	3	-3											-9	-2					11
en:rerout	2
en:reserv		7		2	4		10		-2		-2	-4	11	10			-5	-4		-6		10
en:reset	4	-4	-5	-11		-2											12	-3		-11			-2
en:resort	2
en:resort_fee	2
en:respect	-4	-2	7		5													-5		6
en:respect_to	-4
en:rest	5	-3	4	-7	9		-2	-3	-3	-3	-4	-3	-2	-2	-3	-3	13	-5	-4	-4	-4	-3	-10
en:rest_assur	-4
en:restart	5
en:restor	6	-4			-4													-3		5			-3
en:result		-5			-4	-3	-3					-3		-2
en:result_in	-5	-3			-2		-3					-3
en:retir	4	2				3					5						5	-2		-3			3
en:retir_banquet	-2
en:return		4	2	-2		-5	5	-4	-5		-3	8	3	5	-4		-4	4	8	-14	-2		-2
en:return_their	-2
en:return_within		5					4					8		7				7		-6		-3	-5
en:review	-7	2			-2	-2						4		-2
en:review_in	-3
en:rice_tart	-3
en:ride	-9
en:ride_flew	-4
en:ride_like	-3
en:right		3	2	-5	-12		6	-4	3	6	4	-6	-5		4			-7	-4	15		-8	-10
en:right_at	-4
en:right_awai	3
en:right_down	-3
en:right_moment	-3
en:right_now	2
en:right_one	3
en:right_screw	-3
en:right_the	-3
en:right_through	3
en:rigour	-3
en:rigour_you	-3
en:ring	4	6	-7	4	-12				-3	-5	3	-8	4	-3		-4	-13		-5	4	-6	14	-9
en:ring_and	4
en:ring_at	-5	-3				-2
en:ring_back		-6				-3					-3
en:ring_in	3
en:ring_just	-3
en:ring_me	2	3		4				2			-2		2	-4	3		-5	5		-5		5	-3
en:ring_on	4
en:ring_were	-4
en:river	3
en:road		5	-5	5	-4	3	-3	-2		-2	-5	-4	-4						-3	9	-3	-6	-7
en:road_in	-5
en:robot	7
en:roll	-3		-3	6	-2	-3					-2			4				-4		8			-3
en:roll-out	-3
en:roll-out_which	-3
en:roll_his	6
en:roof	8	-4		-4	-3	-2							-2				3	-4	-2	-3		6	-4
en:room	9	4			-5	3	-8	-8		-3	7	-6	-4	2	5	-9	4	5	-17	-11	-8	-5
en:room_#	4	7	-8	-7	-9	11	-5	-4	-6	-4	11	-5	-7	3	-5	-3	-3	6	-6	2	-4		-13
en:room_and	-5				-2						-2
en:room_cleaner	-2
en:room_for					6
en:room_is	-8
en:room_let	-5
en:room_soft	-2
en:room_twice	-4
en:room_was	4	-5	-6		-3	-4					-2						8			-9			-5
en:room_were	-2
en:room_when	-4
en:room_with	3	4		4	5	-4		3		4			5					6		-6	5	-5	-3
en:root	7
en:root_canal	6
en:rosali		3		-3			6			4	5									-4			5
en:round	9	-4		-3	-4		-2		-2	-2	3	-3		-4	-2	-2	-10	-7	-2	13	-2	-3	-2
en:router	-3
en:router_everyth	-4
en:row		5		3		5		10					-2				-4	8				-5	-2
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
en:rule	10	-4	-5	13	14	-6	5			3	4						9	4	-3	-8	-4	-3	-3
en:run	4	7	-10	-10	-16	6	-8		5	-3	4	-9	-4	-5		-7	-10	-7	-8	12	-3	-4	-3
en:run_a	3	8		5	-2	8			5		7		-2	3			-5	-5		7		-3	2
en:run_down	3
en:run_late	-8
en:run_the	-8
en:run_very	-2
en:rung	-4
en:rush	-13	-4			-6	-3	-3	-2	-3		-2	-2	-2	-3	-2
en:safe	3
en:sai	10	-12	-6	12	5			-6	-18	-14	-3	-9	-4		-16	-9	5	4		-7	-17	4	-10
en:sai_#		-3			3												-3	8		-4			-3
en:sai_ask	4
en:sai_at	-3
en:sai_good	-2
en:sai_he	3
en:sai_i	6	-5	-3		-4	-4	-2				-3	-2	-2	-2			-12		-2	10		-2
en:sai_it		6		4	3	9					5		5	6			-3	-6		9		5
en:sai_karim	-3
en:sai_no	3	-3												-3
en:sai_otherwis	3
en:sai_read	-7
en:sai_she	2
en:sai_thank	-8
en:sai_that		-3		2	4												8	-2	5	-9			-2
en:sai_the			6	2	-6	5	7				6	-3	-3	-4						5		-4	-7
en:sai_there		-3
en:sai_ye	-7
en:sai_you	-3
en:said	9	-9	-29	-5	-25	-2	-3	-5	-10	3	-5	-9		-8	-7	-11	13	3	-2	-11	5	-10	-12
en:said_#	4
en:said_he				-2	-2	-3	5			7	5						-2				-2
en:said_it	2	-7	-11	-4	-7		-5	3	-5	-4	-6	2	-6	-2	-5	-3			-2		-3
en:said_no	7			3	-3					4							-6	4				-2	5
en:said_she	-5					-3				3	-2		5				-4	-2	7		5		-5
en:said_so	-4
en:said_the	8		-4	12	-5	4				-2	-3	-2	-2					9	-2	-9	5	-3	-8
en:said_they	-9
en:said_thursdai	6
en:said_tuesdai	-4
en:said_well	-2
en:said_ye	-3
en:said_you		-3
en:saint		-3		-8	-3	-2											5			-9			2
en:saint_talk	-3
en:saint_toward	-2
en:salad	3
en:sale		3	-2			-5	7	-3			-4	10	-8	-3	3		7	9		-7		-10	-4
en:sale-dai	-3
en:sale-dai_crush	-3
en:sale_gui	-3
en:sale_ladi	-3
en:salesman	8
en:salesman_told	6
en:salespeopl	-2
en:salespeopl_want	-2
en:salon	5
en:same			7	3	3	-4	3	-7	5	-5	-4	4		8		-3	-11	6	-8	3	-7	-3	4
en:same-dai	-3
en:same-dai_answer	-4
en:same_as	-2
en:same_cover	-4
en:same_dai	-5	-4		4	-3	-2	3						-3	3			-6	8		-5		-3
en:same_even	-11
en:same_for	-3
en:same_job	-3
en:same_thing	6	5	-3	-4	-3	-2	6				-3	5	3				-7	3		4			-3
en:samira	-9	-4			-2
en:sandwich	4
en:sat	13	7	-9			7	-4	-3	4	-3	6	-3	-4	-5	4	-3	-8	-10	7	3	-4	6	-6
en:sat_down	3			2	4												-3	-3	8	-5
en:sat_in	7
en:sat_night	-3
en:satisfi	-3
en:satisfi_with	-3
en:saturdai		3	4	-7	4	9		-5	-7	2	6	-6		-7	-6	-2	11	-4	-6	-2			-4
en:saturdai_at	3	2	4		3	7					-2		5				-3	4				4	-4
en:saturdai_i	3
en:saturdai_not	-2
en:saturdai_stand-in	-3
en:saturdai_with	-4
en:sauc_just	-3
en:sauna	2
en:save	-16	-3
en:save_#	-3
en:save_half	-2
en:save_me	-6
en:save_most	-3
en:save_my	-4
en:save_save	-3
en:scale	5
en:scalp	3
en:scan	4
en:scare	-4
en:scare_it	-3
en:scare_stiff	-2
en:scarf	-4
en:schedul	-3	2	8	-4	-4	6			2		5		-2	7	3		3	-2		2			-5
en:schedul_in	-7
en:school	5	-6	4	7	-4	-3			-2		-4	-2	-2	-2	-2		-11	4	-2		-2	-4	8
en:school_delight	-4
en:school_insur	4
en:school_was	-3
en:sciatica	-7
en:scooter	3
en:scrapyard	-3
en:scratch	-5
en:scratch_my	-7
en:scratch_on	2
en:scream	2
en:screen	15	-7	3	7	-8	-5	-4	-3	-3	-3	-6	-3	-4	-4	-3	-3	-2	3	-3	-4	-3	-3
en:screen_on	3
en:screw	3
en:screw_out	-3
en:screwdriv	-6
en:seal	-2			-5	-4												3						-4
en:seamstress	-5
en:seamstress_put	-4
en:search	-3
en:search_final	-3
en:season	3
en:seat	3
en:sec	6
en:second		7	-5			5	-4	-5	5		9	-4	-6		6	-3	-4	4	-5	9	-4	-3	-12
en:second_apologis	-2
en:second_coffe	-3
en:second_one	7	-4	-3			-2											-2	4	-2				-4
en:second_shop	-3
en:second_thank	-2
en:second_time	2
en:second_which	-3
en:secretari	-2
en:secur	-2	-2			2
en:see		7	-8	12	3	5		-6	9	2		-6	-9	2	7	-3	6	-16	6	-3		-4	4
en:see_any	-2
en:see_how	-8
en:see_it	-6
en:see_the	9	-2	-3		-2	2					2			-2			8	-5		-4		-2	4
en:see_to	-3
en:see_what	5
en:see_you	-7				-2				2					2	3
en:seem	5	-7	-5	-5	-2	-4											3	-4					2
en:seen		-7	-3	-3		-5					-2							-2		7			-7
en:seen_a	-3
en:seen_that	-2
en:self-explanatori	-4
en:self-explanatori_and	-4
en:sell		-6	-4	-10	3	-6	-3	-3	-4	-3	-4	-3	-4		-4		-2		-3	3	-4	-4	-3
en:sell_me	-2
en:send		-11	-8	20	10	-13	-9		-7		-7	3	-2	4	-6	-3	-15	7	-7	7	6	-10
en:send_a	5	-3	-2	9	-3												-9						7
en:send_it	-7
en:send_me		4		3		-3	-4	4	-3		-2	7	-3	9	-2		2		-3	3	-2	-4	-6
en:send_the					12
en:send_us	-3
en:senior	-3
en:senior_is	-3
en:sens_and	-4
en:sent	11		5	10		-4	7	-6	2	-5	5			9	4	-5	-19	-5		21	-6		-20
en:sent_a	4
en:sent_back	4
en:sent_me	3		8	4	-4	-4			6		-2	-2	-3	4	8		-7			2		2	-4
en:sent_my	-4
en:sent_the	9	2	-4	2	-3	-3	6		-2			-2	6	5	-2		-12	-10	-2	14	-2	6	-5
en:sent_to	6			3	-3	-4	5				-3	5	-4	-3			-4	7		4		-7	-4
en:sent_us	-4
en:sent_you	2
en:sentenc	3
en:sept		7	-2	-4	-4		12	-2	-3		-7	3	9	7	-3		4	4	-2	-11		5	-9
en:sept_#		6	-2	-4	-4		10		-2		-6	5	4	3			5	8		-10			-7
en:septant	-3
en:septant_and	-3
en:septemb		3	2		-11	-3	7			-4		4		8	4	-3	-3	5	-5	-7	-5	3	4
en:septemb_#		6		3	-4	-4	4	3	-3		-2	7	-4		-3		-5	6		3		-5	-7
en:septemb_with	-3
en:seriou	-8	-3			-2		-3				-2	-2		-3	-2
en:serious_and	-3
en:serious_the	-2
en:serv	4
en:serv_the	3
en:server	-7	8	3	9	4	4	6	-2	-2	-2	5	5	-3	-3			6	-6	3			-4	-6
en:server_nice	-2
en:servic	-11	9	4	8	-9	8	-3	-3	4	-2	5	-4	-3	3	5		-12	-7	4	15		2	-4
en:servic_is	-2
en:servic_like	-2
en:servic_on	-2
en:set	7	3		4	-7	5	-3	-2	-3	-3	6	3	-3	-3	-2		-10	-10	-2	3	5	-4	7
en:set-up	3	-5			-4	-3											-4	-8		9			2
en:settl		-3	4		3												-6	-8	8	-5			8
en:settl_everyth	-4
en:seven				10	-4			3	-2				-3	-3			-14	9		9		-6	2
en:seven_in	3
en:seven_minut	-2
en:seven_part	-3
en:seventi	3
en:sever	-4						4			5
en:sew	-4
en:sew_machin	-4
en:shack	-4
en:shack_'s	-4
en:shall	3	-3		-6	-3												4	2		-7			2
en:shall_not	-3
en:shampoo	6
en:share	4	3				3												3					-2
en:she	6		-4	8	-12	5		-8	-4		6			-6	-2	-5	-6	-10		11
en:she_had	-3
en:she_has	7	10			-3	7			-2	5	8	-2	4	3			-14	-3	6	4	6	4	-9
en:she_is	12		-5	6			-3		-2	-2		6	-3	-4	-2		-11	-5	-4		-4	-5	14
en:she_said	2	5		4		-3			4	6			8	2	5		-6				7	-3	-3
en:she_sell	-4
en:she_sort	-2
en:she_was				3	-3	-3				3	-3		5				4	-5			4		-6
en:she_would	-5	-11		4	-3	-4	-2		-2		-4	-2	-3	-4			-8		6	3		5	-6
en:shed	-4
en:shed_a	-3
en:sheet	16	-9	-6	9	9		-2	-2	-3	-3		-2	-3	-5	-3		4	7	-3	-11	-3	-4	6
en:shelf	-6
en:shift	2
en:ship	-5
en:shock	-4
en:shoe	-5										-3
en:shop	-14	-5	-3	-5		-4	-4	-3	-5		-7	-4	-4	-4	-4		-14	3	-2	7		5	-8
en:shop_'s	-3
en:shop_in	-13	-4			-4	-3					-2
en:shop_talk	-2
en:shop_thankuuu	-3
en:shop_the	4
en:shop_they	-2
en:shop_window	-2
en:shopkeep	-2
en:shopkeep_rue	-2
en:short	7		-4	5	-5	3	-3		-2					-2			-6	-6		2	-2	-3	8
en:short_menu	-2
en:shortcut	-4
en:shortcut_fair	-3
en:should		4	-9	6	6	4	-6		-6		-9	-6	2	-7	-5	-3	2		-5		-6	2
en:should_be	-4	-3			-5	-2							-2
en:should_have	5
en:should_i	-5
en:should_like		7		3		4		4			-2		6				-5					6
en:shoulder	-3
en:shout			3	3	-7		-3	4	-2	-3	-3	-2	5	-3			-7			3	-3	4
en:show	21		-14			5	-8			-6			-2		-9	4	-12		-8	21	-8	-2	-23
en:show_#	4
en:show_it	4	4	-3	-8		7														5			-3
en:show_up	7	-2	-5	-4	5												-7	2		6			-3
en:shower	3		6	4	4		-3	-3	4	-2	-3	-3	-3		-3	-3	-7	-6	-2	11		3	-7
en:shower_at	-6
en:shower_is	2
en:shower_now	2
en:shower_screen	-3
en:shown	-5
en:shown_onlin	-3
en:showroom	6	-4	-3	6	-3	-4					-3						8		6	-11		-3	-5
en:shrug	-4
en:shrug_and	-4
en:shut	14	9	-10	6	5	9	-3	-3	-4			-2	4	-4	-4	-3		-4	-3	-10		6
en:shut_the	2	9				7				3	-2		5				-5			-5	3	8	-3
en:shuttl	-3
en:shuttl_was	-3
en:sick	-7	9	-3		-3	12		8			9						-4			8			-3
en:sick_gg	-4
en:side	13	3		-6	-4	-4		4	-3	4	-3	-2	-3	-4	-3	-3	9	-8	7	-16	-2	-3	4
en:side_of	3
en:sigh	8
en:sight	-2
en:sight_father	-3
en:sign	7	3	-7	3	6			8	9	-5		-3	-3	6	10	-3	3	-8			4	-8
en:sign-up	-3
en:sign_in	-4
en:sign_on	6	-4			-2												5	-2		-8			3
en:sign_sai	3
en:sign_the	3	-3		2	5												5			-9			4
en:sign_with		8		3		-2			11				3	5	11		-4	-3		6			-4
en:signatur	4
en:silenc	3	-4		2	-4												-4			6			-3
en:silenc_and	-2
en:silent						3					5
en:simpl	-9
en:simpl_and	-4
en:simpl_washer	-3
en:simpli		-4		2	4	-3														6			-6
en:sinc	22	16			-5	6	-4	3	9	-11	8		-4	9	8	-8	-20	-11	-4	23	-14	3	-6
en:sinc_#	11	13	-4	-7	4		-4	-3	10		4	-3		10	11	-2	8	-8	-2		-2		-5
en:sinc_januari	-5
en:sinc_last	2
en:sinc_may	3
en:sinc_mondai	4	11		2	-2	4	7		4		11	-2	3		5		-12	-4		13			-4
en:sinc_sundai	3
en:sinc_the	5	-5	-4		-5	-8	-3		-2		-4	-3	-3	3			-17	-4	-2	17	-2	-5	-2
en:sinc_then	2	3		2		5											-3						4
en:sinc_we	2
en:sinc_yesterdai	-5
en:sinc_you	-4
en:sinc_your	5	7							8		5		-2	6	3			-4		4		4	-4
en:sing_to	-3
en:singl	6	-5	-4		6	-2			-2				-2	-3				-5		8		-2	-6
en:singl_call	-2
en:singl_contact	-3
en:singl_crash	-4
en:singl_time	5
en:sink			-3		-4			2	-2		4		-3					6		3		-6	-6
en:sir	3
en:sister	-2	12		4	-5	5	12	-2	-3	3	7	-4	10	9	-2		-9	-3		-3	-2	9	2
en:sister_wed	-3
en:sit	5		-5	9		6	-4	4	-3	-2	4	-3	-5	2	-2		-6	-11	-2	10	-3	7
en:sit_down	-5
en:sit_in	3	2		5		4					5		-3	4				-5		5		5	-4
en:site	-5	5	-9				6	-4		2		-4	-4	4		-4	-5	5	-3	-8	-2		3
en:site_#	-6	-6			-4	-5			-2		-5			-3	-2
en:site_swept	-2
en:six	10		-10	-4	8	7	-6	-4		-5	2	-6	-6		-6	-3	5				-6	-2	-7
en:six_hour		-6			-3	-2												6		-7
en:six_in	-4	-6		3	9	-3					-3						-6	5		-6			5
en:six_minut	-5
en:six_month	4
en:six_of	3
en:six_with	5
en:six_year	-4
en:sixth-floor	-3
en:sixth-floor_team	-3
en:sixti							3					3								3			2
en:size	6		-4	-3							-3						-7			5			2
en:size_in	-3
en:size_of	8
en:skill	-3
en:skipper	-2
en:skipper_and	-2
en:sleep	3	7		5	7	4	-2				8	-2	-2	3					-2	2		-4	5
en:sleep_in	4
en:sleep_like	-4
en:slept	3					3					4						7			-8
en:slept_in	2			-2		4					4						8			-7			-3
en:slept_like	-2
en:slice	-4
en:slid	-5
en:slightest	-3
en:slightest_squeak	-3
en:slip	10	-8	2	9	-6	-5	-2				-3	-3	-3	-6	2		-9		-2	11	-2	-5	-5
en:slipper	-3
en:slog	-4
en:slog_and	-4
en:slot_befor	-3
en:slow	3
en:slow_down	2
en:slowli	7	3	-2			4					5						4			-7
en:small	7	4	-6	-7		3	2				-2	2	-2	-3			8		3	-11		-6
en:small_provid	-4
en:smell	8		3		-6		-2	-3	-3		-5	-2	-2	-3	-3				-3		-3
en:smell_like	8	-2	-6	-4		-3														-5			5
en:smell_of	6	3	8								-2						-3			-6		4	4
en:smell_vanish	-4
en:smile	-13
en:smile_and	-3
en:smile_at	-3
en:smile_nice	-3
en:smoke	-10			2	-5						-3						-4	8					-3
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
en:so	4	-6	14	3	10	-8	-18	-4	-4	-15	-10	-6		-8	-6	5	8	4	-18	-5	-17	-2	-7
en:so_cheerfulli	-2
en:so_classi	-2
en:so_discreetli	-4
en:so_far	-4	4				4	-3	4	2			4	4	-4	3			-6		-4		5
en:so_fast	-4
en:so_here	-4	3			-3									-3		7	2			-6			4
en:so_i	3	7	-9	10	5		-4			-3	5	-5				6			-5	-5	-4	2	5
en:so_it	6	-8	-4		5	-5					-2			-2				-3	-2	8			-5
en:so_much	-5
en:so_proud	-3
en:so_so	-3
en:so_sweet	-3
en:so_that	-4
en:so_the		4	7		7	5								-2			12	-4		-12			3
en:so_there	2
en:so_this	-7					-3			5				4	3
en:so_we	7	-8	-4	2	-3	-7					-2						2	-3		7		-2	-8
en:so_well	5
en:so_you	10	-3	-4	-2	7	-3					-2	5	-3	2				13		-14	-2	-3	-6
en:soak	2
en:sock	-2
en:sofa	3
en:soft_bed	-2
en:softwar	6
en:sold	9	-4	-9	-3	-6	-2						-2					-2		-2		-3	-2	-4
en:sold_as	4
en:sold_me	-2
en:sole_fillet	-3
en:solid	-6
en:solid_gold	-3
en:solv	-2
en:some	10	7	6		-3	2			3		3	4	-2		4		4	-5		-11		3	5
en:some_nerv	2
en:somebodi	9	2	-3	-8		-3	-8		-8					-2	-7	-3	7	-4	-8	6		-15	-5
en:somebodi_els	5	-5	5	3	-3												4	-5		7			-4
en:somebodi_to	6
en:somebodi_who	-3	-6			3	-2											-7			9			-3
en:somebodi_would	3
en:someon	4	5	-6		-11	6	8	-5	2	2	7	-5			-5	-2	-13	-4	-6	15		4	-14
en:someon_els	5
en:someon_reliabl	-4
en:someon_who	-10
en:someth	-7	-3	2			-3	-5	-4	-5	2	-6	2	-6		-5	-2	-14		11		-3	-5
en:someth_hopelessli	-4
en:someth_pricier	-2
en:someth_that	-2
en:somewher	-4	-4			-5							-2		-2
en:sommeli	-2
en:sommeli_steer	-3
en:son		8		6	2	10				-2	5		-2				-6	-3		-5	6	5
en:son_want	-4
en:sonia	8	-6	-2	-8	-3	-3			-2		-3		-2	-4	-2		-4	-3				6	-4
en:sooner	-5	6			-3	-3			9			-2	-3	7	10		-2	-3		5
en:sorri	-21	-9	-4	-7	-12	-9		-4	-6	-4	-6	-7	4		-5	-3	6			-9		4
en:sorri_for	-13				-3	-3	4					-3	6	4
en:sorri_to	4
en:sort	-15		-3		-7	-5	-2	-2	4	-3	-3	-3	-3	3	5		-13		-3	12	-3	-4
en:sort_by	4
en:sort_final	-4
en:sort_her	-3
en:sort_in	-3
en:sort_it	-5
en:sort_my	-6
en:sort_of	5
en:sort_that	-2
en:sort_tip-top	-3
en:souffle	-3
en:souffle_as	-3
en:sound	9	-4	-3	4	6									-2			11			-10			-4
en:soundproof_all	-2
en:soup	2	-4	-3	-10	-3												10	-5		-5			-3
en:soup_and	-2
en:spa	2	-6			4	-2												5					-5
en:space	-2	3		-3	-2	-7					6						6	-4
en:spam_sort	-4
en:spare	-3
en:spare_laptop	-2
en:spare_me	-5
en:speak	10	4	-9	6	-5	-6	-2	3	-3	7	-3	-3	8	-4	-2			4	-3	-14	4	4	-4
en:speak_properli		6		4						9			5	-2						-3	6		-3
en:speak_to	3
en:speaker	5	5			-3					6			6				-4	-3		-8	7		6
en:specialti	-3
en:specialti_coffe	-4
en:speed	-3
en:speed_with	-5
en:spell		4		4		-2				6		6	3	2			3	4		-4	2	-2
en:spell_my		4		4		-2				6		6	3	2			3	4		-4	2	-2
en:spent		6		6	-3	9					-6		-2					-6		-4	7	-3	6
en:spent_an	-3
en:spent_the	6			5		4					-6		-2					-5		-10	7	-3	7
en:spider	6
en:spill	2
en:spin	3
en:split	6
en:spoke	6
en:spoken	2
en:spot	-3	6				6
en:spot_that	-2
en:spotless	-3
en:spotless_room	-2
en:spotless_two	-3
en:spring	6		-3	6	6	3					4						7	-5		3			-5
en:squar	4
en:squeak	-3
en:squeal	3
en:squeez	-5
en:staff	-9	3		6	3	5											-5	-4		11			-6
en:staff_and	-3
en:staff_at	-3
en:staff_found	-3
en:staff_sing	-3
en:stai	9		11	6	6	3	3	-4	-6		4	-4	-5	-6	-5	-3	14	-3	-4	-10	-6	-7
en:stai_at	-3
en:stai_calm	-3
en:stai_in	4
en:stai_the	-2
en:stai_with				4	-2	3											4	-3					2
en:stain	2
en:stair	9	6		12		8					5						-6			-5		5	6
en:stand	3	3	3		-3	-4	-2		5		-2	-2	-3	5	6					4	2	-2	-7
en:stand-in	-2
en:stand-in_sort	-3
en:stand_on	3
en:star	2
en:start	-2	-14	-10	-8	-3	-6	-5	-4		-4	-7	-5		-10		-3	13	-4	-3	-3	-4	-2	-10
en:start-up	-3
en:start_again	2
en:start_at	4
en:start_on	4
en:start_over	4
en:start_the	-4
en:start_to	-4
en:starter	2
en:state							-3					3		4
en:state_ow	-4
en:statement	10				-4												-3	8		-3			-4
en:statement_show	3
en:station	5
en:steer	-3
en:steer_us	-3
en:step	-5	-8		7	-3	-6					-6						7	-4		2		-2	-6
en:step_alwai	-3
en:step_of	-2
en:sticker	3	-7		6		-6												-6		8		-2	-4
en:sticki	2
en:stiff	-2
en:stiff_of	-2
en:still	5	-11	-16	6	6	-8	-3	-2		-7	-6	-11	-3		2	-5	-11		-10	2	-8		13
en:still_can	-2
en:still_come	-3
en:still_had	2
en:still_have	-6
en:still_not	3
en:still_on	-3
en:still_show	5
en:still_talk	-3
en:still_there	3
en:still_wait	2
en:still_warm	-2
en:stock	4	-3		-10							-2						3	-3
en:stock_is	-2
en:stolen	-6
en:stomach	2
en:stone	-2	-5	-7	-7		-3					-2									4			-5
en:stood	8	-5	7		7	-2								-2			7	-3		-3
en:stood_around	3
en:stood_in	5	-4		6	8	-2											2	-2
en:stop	11	-8	-9		-5	-2	-6	-4	-5	-4	6	-5	-6		-4	-3	-4	4	-6	7	-5	-7	-7
en:stop_run	7
en:stop_the	2
en:storag	3	-5	-5		-3	-3											4						-4
en:store		-3	3	-6	-4						-4						4	-6		5		3	-7
en:store_and	-4
en:store_dug	-3
en:stori						-3		3									-4	6		-4		-5	8
en:stori_time	-3
en:storm	-7			-6	4				2				-3	4	3		7			-3
en:storm_and	-9
en:storm_the	-3
en:stove	-4	-3	-3	6		-3																	4
en:straight	4			-6	-6						-3		-2				-5			5		3	-7
en:straight_advic	-3
en:straight_into	2
en:straight_up	-5
en:straighten	-3
en:straighten_for	-3
en:stranger	2
en:street	3	7	5	-6	-2						6		8	-2			6	-4		-7	3	4
en:street_plow	-3
en:strip	8	-3	-3								-3						-12			8		3	3
en:stroke	-2
en:stroller	-4
en:stroller_and	-4
en:strong	7
en:struggl	-4
en:struggl_to	-4
en:stuck	-2
en:student		-4		2													-4	-5	5	8			-3
en:student_book	-4
en:submit	-3
en:submit_question	-3
en:subscript	2
en:success	-3
en:such	3
en:sugar	-7
en:sugar_shack	-4
en:suggest	3
en:suggest_i	3
en:suit	-8				-4	-2	3					3		4
en:suit_was	-2
en:suitcas	6	5		4	-2	10		5									5			-5		4	-5
en:sum	3	7		3		-2	5				-3	8	-3	-3			3	4	-2			-7	-5
en:summer	4	-5	-5	4	7	-3					-2			-2			8	-3		-11			2
en:summer_and	4
en:sun	2
en:sundai	-4	-2	2	-13	-7		-5	5	-6	-4	4	-6	-7	3	-6	-3	10	-11	-5		-5	-8	4
en:sundai_brunch	-2
en:sundai_explain	-3
en:sundai_for	-3
en:sundai_hat	-3
en:sundai_just	-3
en:sundai_night	-6	6		3	-4	3					9			4			3	-4		-2		-3	5
en:sundai_nite	-4
en:sunset	-4
en:sunshin_do	-2
en:super	-4
en:super_avail	-3
en:superb_renov	-3
en:supper	-4	-3	-3															-4		5
en:suppli	5	-5			5												-4	3		7			-2
en:supplier		7		4	6				5		-2	4	-3		6		6	-5
en:support					-3	-3	4			5				-2				-5		5	4	-2	-3
en:support_given	-3
en:support_gui	-3
en:support_took	-3
en:suppos	7	-3	5	-5	-3						2	-2		-2			-8		4	-5			7
en:suppos_to	3					4					3
en:supposedli	2
en:sure	3	-3				-4			3					-2	4
en:surpris	-3	6			-3	7
en:survei	-5
en:suspend	-9	-3
en:swallow_my	-3
en:swap	11	2			-5	-3	-2		5		-3	-2	-3	7	-3		-6	-8	6	13		-5	-10
en:swap_it	5
en:swear	2
en:sweater	-4	-3			-3
en:sweep	-3
en:sweet	-3
en:sweet_spent	-3
en:sweetbread	-2
en:sweetbread_brought	-2
en:sweetheart	6		-3		-3													3		-4
en:swelter	-3
en:swelter_night	-3
en:swept	-4
en:swept_every	-2
en:swift	-2
en:swim	8
en:switch		9	-5	10	3	9	-2	-2	-2	4	-4	-2	-3	-3			-8	-8		12		-3	2
en:switch_of	-2
en:switch_tool	-4
en:swore	4
en:syrup	-3
en:syrup_in	-3
en:system	2	6				7											5	-4		-7	7
en:system_is	-4
en:tabl		5	-9		6	7					8						7	-5					-5
en:tablecloth	-2
en:tablecloth_unobtrus	-3
en:tablet	-3	8				6					7			5			-3			-5			7
en:tablet_did	-3
en:tact	-4
en:tact_and	-3
en:tag	2
en:take	5	-3	-2	7	9	-16			2	-6	-10		3		-3	-4	-3	8	8	-6	3		-19
en:take_a		-3			4	-2
en:take_anyth	-3
en:take_him	5
en:take_it	3			7	5	-3	6						6	5			9			-14		6	-4
en:take_off	4
en:take_some	3
en:take_ten	-3
en:take_the	5	-4	-4	4	-7	-4			5		-2		-2	3	-2		-7	5	-2	4		-3	-5
en:taken	-4	3		3		-6		8					6				-4	-4		-3		6	4
en:talk	-12	3			-3	3
en:talk_about	-4
en:talk_me	-12
en:tall			4			-2				2							-2	2			3		-4
en:tall_man			4							3										4	3		-3
en:tank	9	4	-4	4		4							-2	3	2		-8	-4		8
en:tap	-3	8		-2	-6	10	-2	7	-3		6		-3	-3			5	-4		3	-2	2	-10
en:tap_on	-9
en:tape	9		-4	9	-2	3					3							-3		4		-2
en:tarp	3
en:tart	-3
en:tart_was	-3
en:tast	5
en:tasti	-4
en:tax	3	3	-2	-3	-4		-2					4					2	3					-9
en:tea	8	5	6	-8	-4	6											8	-4		-3			-5
en:tea_without	-2
en:teacher	-5
en:team	-22	-3		3		-4						4					6	-5	5	-7			2
en:team_and	-3
en:team_for	-3
en:team_is	-4
en:team_met	-3
en:team_now	-3
en:team_watch	-3
en:tear	-7
en:tear_ourselv	-4
en:tear_to	-2
en:technic	2
en:technician	5	-7	9		-9			-3	-4	-3	3		-4	-7	-3		5	12	-3	-10	-4	-6	-6
en:technician_at	-4
en:technician_found	-3
en:technician_stai	-4
en:technician_who	4	-5		-4	-4	-3											6	5		-8			-6
en:teenag	6	-7			-3	-4											-3	-3		2			4
en:teeth	5
en:telephon	3	8		5	-4		4	3	-3	-2	-3		13	10	-2					-16	-2	12	6
en:tell	-8	-5	-12	-12	2	-5	-8	3	3	-4	-4	-9	-11	8	4	-4	17		-7	-6	-3	-10	-5
en:tell_her	-7
en:tell_him	8	-5	-4	-4	4	-4				-2	-3						14			-11	-3	-2	-11
en:tell_me	-3		-5	-10	3	4	-4	-3	6	-3		-4	-5	9	7		11	-9	-3	-3	-3	-2
en:tell_the	-7	-5				-2
en:tell_us	3
en:tell_you		-6	-5	-6	-3	-5					-2						3						-4
en:temperatur	6	3		5	-3	6					8						-6	-3				-2	5
en:ten		-4	2	10		-12	-7	-5	-6		-9	4		-7	-5	-4	-7		-5	-6		-8	12
en:ten_dai	6	5	-3	3	-4	-4	-3				-4	7		-3			-3		-2	-11		-3	9
en:ten_minut	-7									2			4
en:ten_past	3
en:ten_second	3
en:ten_to	-5
en:ten_year	-5
en:tenant	7
en:term	3	-3		4	4	-3			3					2	4		-6	8		-7		4	-3
en:terrac		-4	3	-10	-2	-2											9	-6					-4
en:terrac_at	-4
en:tessier	-2
en:tessier_want	-2
en:test	6	10	-3	3	-6	10	-3	-3	-3	-2	-5	3	-3	-3	-2		-17	-8		10	-2		7
en:test_explain	-4
en:text	-3	-4	-3	4	-5	-2											-5	4					-3
en:text_at	-3
en:than	-4	-2		8	6	-2	-4	-4			-5	-5	3	-7		-3		-8	3	-4	8	-5	5
en:than_come	-2
en:than_expect	-3
en:than_i	2
en:than_we	-3
en:than_you	-6
en:thank	-19	-8	9	-16	-13	-9	-7	-6	-2	-6	-8		-7			-4	12	-12			-4	-3	-8
en:thank_#	-3
en:thank_again	-4
en:thank_for	-4
en:thank_load	-3
en:thank_nadia	-2
en:thank_to	-4
en:thank_you	-11	-4	6	-8	-7	-4	-3	-3		-3	-3	-4	-4			-2	9	-5	-3				-7
en:thank_your	-4
en:thankuuu	-3
en:that	6	6		5	5	3	-6	-9			-5		-9			-13	-9		-4	7		-10
en:that_a	2
en:that_attend	-3
en:that_bui	-4
en:that_had	-3
en:that_he	3
en:that_heat	-4
en:that_i	10			-6	-3	-3	5			4	5	5	-2	2			2	-3		5	5	-4	-3
en:that_if	4
en:that_is	2	-7	-7		13	-14	-7	-6		-6	-8		-7	-9	3	-3			-7	12	-7	-7	-10
en:that_it	4	-3	9	4	5	-4			5			-4	4	2	-2		-6	4		3			-5
en:that_kind	-2
en:that_make	-7
en:that_my	-4
en:that_nobodi	-4
en:that_on	5
en:that_one	3	-5		4													-6	4	5	-3			3
en:that_our	-3			6	-3	-2	-4					2		3			-5						4
en:that_pleas	-4
en:that_sai	-3
en:that_same	-7	-8		3	3	-3					-2	-2		-3			-4			5			-6
en:that_take	3
en:that_the	10	10	-4	12	-7	6		6		-3	-7	9	-4	-3			-17			-2	-3		12
en:that_three	-2
en:that_two	-3
en:that_very	2
en:that_walk	-4
en:that_was	5	-2	-3	-9	-7	-7	-2		-2	-3	4	-3	-2	-3	-2		5	-6	-2	2	-3	7	-12
en:that_we	-4
en:that_you	-5
en:the		-7	-6	-5	-9	-7	-12	-15	-16	-16	-12	-14	-13	-18	-17	-21		-3	-13	-4	-13	-13	-7
en:the_#	-4	-7		13	6	-15		-6	-7	-13	-9	7	-6	-6	-5		-3	15	-6	-6	-14	-4	-4
en:the_advis	-2
en:the_afternoon		-6		4	4	-3					-2						3	3		-6	7		-5
en:the_amount	-7				-2		-3					3		3
en:the_anaesthetist	-4
en:the_app	-3	-3			-2	-2
en:the_appoint	6		3	-5	-3		4			5							4			-5	5		-4
en:the_apprentic	-2
en:the_architect	-4
en:the_assist	3
en:the_attach	-5
en:the_avec	9
en:the_back		-10	-2	-4	-3	-5					-2		-3	-2			7	-3		4		-3
en:the_bag	6
en:the_bake	-2
en:the_bank	3
en:the_bar	8		-6		3	-2											4	2		-6			-3
en:the_bartend	-3
en:the_basement	-4
en:the_bath	5
en:the_bathroom	4			-9	-4			-2			4		-2				10	-3	-3	-7	-2	-3	-8
en:the_batteri	-3
en:the_bed	6	-4	4	-7	-3	-2											5	-3		-5			3
en:the_bedsid	-7
en:the_best	-3
en:the_big	-4	10		-5	-3	5			8				4	-3	8		-5	-4		7			-3
en:the_bike	-2
en:the_bill		-7	-4	-3	9	-3	-3	-2	-2	-3	-2	-3	-4	-3	-2		8		-3	-12	-3	-3	4
en:the_bin	-3	-4				-3
en:the_blue	4
en:the_board	8
en:the_boiler	-3	-5		-5	-3	-2					4		-2	-3			9	-2		-3		-3	-8
en:the_book	5
en:the_bouquet	-2
en:the_box	11	-6	-5	3		-4	-2			-2	-3	-2		-2				-8	7		-2	-2	-2
en:the_branch	2
en:the_breakfast	-4
en:the_brochur	4
en:the_buffet	2
en:the_build	-3
en:the_burglari	-5
en:the_cabl	-5	-4			-3	-3
en:the_camera	3
en:the_car		6		-3		-2	6			4	5			5
en:the_card	8		-2	7		-4	-2	4	-3		-2	-3	-4	-4	-2		-3	-3	-3	6		-3
en:the_carpet	5
en:the_carrier	3
en:the_cash	8
en:the_cat	-7	3				-3								-3		7
en:the_catch	-4
en:the_ceil	-5
en:the_cellar	2
en:the_censu	-2
en:the_cent	-4
en:the_certif				-8	-4	-4	7						6	5			6	-4		-5		6	-4
en:the_chap	-4
en:the_chef	-5
en:the_chicken	3
en:the_chowder	7		-7	-2							-2									-4			3
en:the_christen	-4
en:the_christma	-3
en:the_citi	6			-3		4	-2	5									3	-5				3	-5
en:the_claim	-8				-2		3					2		-3
en:the_clerk	2
en:the_clock	-3
en:the_clockmak	-4
en:the_coach	-2
en:the_code	3
en:the_coffe	-3
en:the_commun	-5
en:the_complaint	-7	-3			-2		-3					-2
en:the_compressor	2
en:the_comput		-5	7			-3													5				-2
en:the_conductor	-7
en:the_confirm	2	2		5		-3	-3	3				3		3			4	7		-4		-6	-4
en:the_connect	-4
en:the_contract	4								6					4			4	-5	5	3			-2
en:the_contrari	-4
en:the_correct	3
en:the_counter	5
en:the_coupl	5
en:the_cours	2
en:the_creme	-3
en:the_crew	-6
en:the_curtain	3
en:the_dai	-3	5			7	5	7		-2	3	6	-3		-3			2					-3
en:the_date	3
en:the_dead	-9
en:the_deadlin	-2
en:the_dearest	-3
en:the_deck	4	6	-4		4	5											2	-3		2			-3
en:the_deliveri	2
en:the_dentist	-2
en:the_deposit	-7	6										7		-2
en:the_desk	15	4	-3	-14	-8	5	9	-3	-4			-4	4	2	-3	-3	13	-10	-3	-18	4	6	-6
en:the_dilig	-3
en:the_dine	3	7			-2		5			4	4	5					-5	-5		-5	-2	-3	10
en:the_dinner	5
en:the_dish	2
en:the_disput	-3
en:the_dock	3	-4		4		-2											-6	10		-4			-2
en:the_doctor	4
en:the_document	-4
en:the_dog		-4
en:the_door	14	4	6		-7	3	-3	-3	-4	-4	-6	-3	-4	2	-3	-3	-3		-4		-4	-4	-3
en:the_draft	3
en:the_drain	3
en:the_draw	4
en:the_drivewai	5
en:the_dryer	-3
en:the_duvet	3
en:the_elev	-2
en:the_email	2
en:the_emerg	3
en:the_end	8		-3	8	-4	-5	3			5	-3		-3		2		-9	-6	4	4	4	2
en:the_entir	3
en:the_envelop	5		-2	7	-2	-2			2				-2		3		-6	3		-10		4	7
en:the_equip	-3
en:the_error	-2
en:the_estim	-6
en:the_even	-4	-10	2	6		-6	-3		-2		-3	-2	-3	-3				9	-2			-3	-8
en:the_exemplari	-6
en:the_explan	-2
en:the_ey	-3
en:the_factori	5
en:the_famili	2
en:the_fault	2
en:the_fee	-14	-2			-3	-3
en:the_fellow	-4
en:the_fibr	-4
en:the_file	4	-11		-3	8	-7	-2				-4	-2		-2			6	-5			-2	-3
en:the_final	-4
en:the_fine	-7
en:the_first				7	3	-5	6		-3		-3	-2	5	7	-2		-4	-2		3		6	3
en:the_fish						4					-4						-3			-4			6
en:the_fit	-3
en:the_fitter	7
en:the_flood	-5
en:the_floor	-4			2	6															-7		4	3
en:the_form	-5	-2		-2	6						-3						-9	-3		8
en:the_four	5
en:the_free	7
en:the_fridai	9		-3	13	-3	-2	6		-2			-2	6	5			-13	-10		8		6	8
en:the_front	5	-6	-6	-3		-5																-2	-3
en:the_frozen	-3
en:the_full	6	9			-2	-2			-3			10	-3	-6	-2		2	8		-8		-4	-5
en:the_ga	-5
en:the_garbag	2
en:the_gate		4			-2	6		8										-2		5			-4
en:the_girl	3
en:the_glass	2
en:the_gluten	-2
en:the_good		-3
en:the_greet	-6
en:the_ground	3
en:the_grown-up	-3
en:the_gui	-3
en:the_hail	-2
en:the_hall		3				4
en:the_hallwai	2
en:the_handl	3
en:the_hang	-4
en:the_hardwar	-2
en:the_head	4
en:the_health	3
en:the_heat	3	6				-3		5	6				-2	9	6			-3		6		-2	-4
en:the_hole	-3
en:the_hospit	3	-3		6	-3						-8		3					6		-10	3	-3	4
en:the_hot	4
en:the_hour	4	5		5		4	7	4			6		5	-2			8	-4		-5		5	-5
en:the_hous	6	-3	-7	-7	-3	3	-3	4				-2	-2				5	-2	-2	-4		3
en:the_ic	7		-3		-2								-3	3	2		-10	4	-2	5			-4
en:the_insid	4
en:the_insur	-4
en:the_intern	2
en:the_invoic	6	-3	-6	5	-8	-2											-7		-4	5			-4
en:the_item	-4
en:the_job	5	-3	-3	11	6												-3	-4		-10	7		7
en:the_joint	-2
en:the_kei			-5	-3	5						-5		-2				7	4		-11	-2	-2	-5
en:the_kettl	-4
en:the_kitchen	-2		8	-8	-6			-3	-3	-3	-4		-4	-4	-3	-2	10		-2	-6	-2	-4	-3
en:the_lab	3
en:the_label	5
en:the_ladi	-7	-3	-8	2	-5	-3					-2		3				3				2	-2	-8
en:the_leak	-8
en:the_line			-7	-4		-4		-2	6				-2		6		-4	-4				4	3
en:the_link	-6
en:the_littl		-8		-2	-3	-7					-3							-2		3			-5
en:the_live	2
en:the_loan	8
en:the_lobbi	9	4	-2		-2	6					6						4			-9		6	-4
en:the_local	-4
en:the_lock	2
en:the_lot	3
en:the_loyalti	2
en:the_machin	8			6		-4	5			6	5		-3				3			-6		-2
en:the_mailbox	3
en:the_main	9	-2	-6		-3													-5		-5			8
en:the_mainten	6	-4	7	3										-2			-2	-3					5
en:the_man		8		7	-5		4	-3	-3	4	3	-3	7	3	-2		-11		-3	-14		5	9
en:the_manag	5
en:the_map	3
en:the_march	-5
en:the_mason	-4
en:the_matern	-4
en:the_matter	-4
en:the_may	-5
en:the_mediat	-3
en:the_menu	8	-4		3	-3	-3											-5	-2		8			-4
en:the_meter	4	4		-6	-3	8					-4	-2	5				3	-3				7	-7
en:the_middl	3
en:the_minut	-2
en:the_mist	-2
en:the_mistak	-4
en:the_month	3				-2		4			5							-5	-5		9	5		-5
en:the_morn	-10	-5	10		6	-4					-4	5	-2	3			-2	3		-6			6
en:the_mortgag	-4
en:the_most	5
en:the_mous	-4
en:the_move	-3
en:the_neighbour	2			-6		-3					-2						12	-3		-7			-4
en:the_neighbourhood	-5
en:the_network	3
en:the_new	3	-4	15	-9		-10	-4	-3	-3	-3	-6	5	-3	-3	-3	-4		-7	-5	3	-4	-5	-3
en:the_newspap	-3
en:the_next	8	-5	-4	2	-5	-4	-4		-4		-3		-3		-3		-12			10	-2	-4	-7
en:the_night	6	3	-9	7	-6	8	-3	-2	-3	-3	-8	-3	-3	-4	-2		-11	10	-3	-5	-3	-5	5
en:the_nois	3
en:the_note	4
en:the_number	4
en:the_nurs		5				9					10						-3			-4			7
en:the_offic	-4			-5	-5	-3	6				-2	-2	6	5								6	-7
en:the_oil	9		-4	-5																2			-3
en:the_old	-3	-4	-3	-8		-9	-3	-2	-2	-3	-5	6	-3	-3	-2		4	-7	3		5	-5
en:the_one	-3	4	6	2		8		7			-3						5	-4		5			-6
en:the_ones	6
en:the_only	10
en:the_open	-5
en:the_opposit	-2
en:the_order	3
en:the_other	8	6	-5		-4	-6	-5	-5			-7	4	-7		-6	6		4	-7	10	-5	-7	-11
en:the_outdoor	3
en:the_outlet	2
en:the_owner	5	8	-3	4	-3	5				3	5	-2	3	-4				-3		-6	-3	7	-3
en:the_pack	3	-3			-2
en:the_paediatrician	-3
en:the_page		5		3		-4		4					6	4			-3	2		-9		6	2
en:the_panel	3
en:the_paper	2	-3	-5	6	-4	3	-2				3						-8						9
en:the_park	-8
en:the_part	-10	-6			-3	-2								-3
en:the_patienc	-3
en:the_pavement	-3
en:the_payrol	3
en:the_penni	-2
en:the_peopl	-3
en:the_person	2	2				-3				6			9				-3			-4	7		3
en:the_pharmaci		8		-4		9					-2						-6	-3					7
en:the_pharmacist	3
en:the_phish	-3
en:the_phone				4		-9	-4	-4	-5	7	-6	-5	7		-4	-3	-7	-4	-5	-5	4	10
en:the_photocopi	7
en:the_pilot	-2
en:the_pipe	3
en:the_place	-3			3	3	4					-2		6				-6	6		-4		5	-3
en:the_polici	-3
en:the_pool											-2
en:the_poor	2
en:the_post	3
en:the_power	-3
en:the_price	-3	-4	-6		-3
en:the_problem	-6
en:the_profession	-7
en:the_pump	4	-3		-5	3												9	-4		-10			4
en:the_purchas	5
en:the_qualiti	-5
en:the_queue	-3				-2	-2				2			4
en:the_quot	-9	-2										-2					4	-8		6			-4
en:the_rack	3
en:the_radiat	10	-3	7		-2												-2	-5	6	4		-2	-4
en:the_rain	6	-5		7	6	-4					-3						8			-4		-2	-7
en:the_rang	-2
en:the_read-aloud	-3
en:the_receipt	2	-5	4		-3												-5	-3		10			-3
en:the_record	3
en:the_recycl	-3
en:the_redesign	-4
en:the_redon	-2
en:the_refund	-8				-2
en:the_registri	-4
en:the_remind	7
en:the_renew	2
en:the_repair	-3
en:the_report	3
en:the_rest	7		-6	3	10					-2	-3	-2					8	-3	-2		-3	-2	-6
en:the_retir	-2
en:the_right	2	-5	5	-2		-3												-3		9			-8
en:the_rigour	-3
en:the_ring	-3
en:the_road		5	-5	5	-4	3	-3	-2		-2	-5	-4	-4						-3	9	-3	-6	-7
en:the_robot	5
en:the_roll-out	-3
en:the_roof	3
en:the_room		-3	-8		-2		-3	-3	-3		3	-3	4	-4	-3			3	-4	-17	2	4	6
en:the_rug	-2
en:the_rule	4	2	-3	9	7	-2	6			4	5						-3	6		-5
en:the_sale	-3
en:the_sale-dai	-3
en:the_salt	-4
en:the_same		4	10	3	2			-4	7	-3			5	11	3		-7	7	-5	-6	-4	3	3
en:the_saturdai	5	-5	6	-3		-2												-4					4
en:the_sauc	2
en:the_schedul	-6
en:the_school	3
en:the_scrapyard	-3
en:the_screen	10	-3	-3	6	-3												-8	6
en:the_screw	5
en:the_screwdriv	-3
en:the_second	4		-4		4	-6	-2	-2	6	-2	-3	-3	-4		7			5	-4		-2		-9
en:the_server	-6
en:the_share	3
en:the_sheet	5	-4		-4	5	3					2			-2			7			-6		-2	3
en:the_shelf	-7
en:the_shop			-3	-7	-4				-2	-2	-3				-2		-10			13	-2	-2	-5
en:the_shower	-2	2			-2				6					4
en:the_side	5
en:the_sign	7	6	-2	3	-2	5		10			-2		-2	4			5	-4		3		-2	-5
en:the_sink	5
en:the_sixth-floor	-3
en:the_size	9	-5	-4	-5		-5					-2						-6			3			3
en:the_slightest	-3
en:the_small	4
en:the_smell	-2
en:the_sommeli	-2
en:the_soundproof	-2
en:the_spa	2	-5		-2	5															3			-4
en:the_spam	-4
en:the_speed	-5
en:the_staff		3		6	3	5											-5	-4		11			-6
en:the_stair	3
en:the_state	-7
en:the_statement	3
en:the_step	-7
en:the_storm	-4
en:the_street	8	9	5	-7							6		8				8			-11	3	4	-5
en:the_sugar	-7
en:the_suit	-2
en:the_support	-3
en:the_sweetbread	-2
en:the_system	3
en:the_tabl	4
en:the_tablet	2
en:the_tall										3							-3	3		2	3		-3
en:the_tap		8		3		8					8						-5			6		4	-6
en:the_team	-6
en:the_technician	3
en:the_telephon				4	-2	3		4					9	-3						-10		9
en:the_terrac		-3	3	-6													5	-5		3			-3
en:the_test	4			2													-7			-2			8
en:the_thermo	-3
en:the_thermolun	3		-5		-4													-7					6
en:the_thermostat	3
en:the_thing	10		4	-12	2	-4			6						6			-8	-2	10	-3		-4
en:the_third	3	-8	5	2	-7	-7	3	-3		-2	-5	-5	4				-3	-5		-10	5	6	2
en:the_three	-4	9	-3		-2	6		3	-2		8		-3	3			-2	5	5	-4		-5	3
en:the_ticket	4
en:the_tiler	4
en:the_till	7	-3	5	-6	4												9	2		-10			-4
en:the_time	-7
en:the_toilet	3
en:the_top	7	-7	-4	7		-3			-2					-3			-5		-4	11		-3	-8
en:the_total	2
en:the_tow	-6
en:the_towel	2
en:the_town	5
en:the_train	-2
en:the_tram	-2
en:the_transfer	3
en:the_treatment	6	-4				-2				-2							4	2					-5
en:the_trip	-3
en:the_truck	2		6	4	5	-3						-2	4				2			-5			-3
en:the_tutor	-3
en:the_tv	-4
en:the_two	-9	-6		7	4	-3	-3	-3			-4	-3	2	-6				-2		2		4	-6
en:the_upgrad	-2
en:the_valv	2
en:the_van	6	-3	5	-4	-3															-3
en:the_varnish	-4
en:the_very	4
en:the_view	-2
en:the_vineyard	-2
en:the_wai	5		-6	-5	-5						4						3	-8	-2	-4	6	-2	5
en:the_waiter	3	-2	-7															-3		6			-5
en:the_waitress	2
en:the_wall			7		-3						-2						6	-5		-10			8
en:the_wallpap	4
en:the_wash	3
en:the_washroom		-5	-2			-4												-3			7		-3
en:the_water	3	4	4	5	-3	6					-4	-2					-6	-5		11		3	-6
en:the_weather	2
en:the_week	3					-2			3					-3	3		-4	3		4		-3	-4
en:the_weekend	4	-4	-4	-3	-4		-2		-3		-4	-3	-2	-5	-3		-14	3		14		-3	-8
en:the_welcom	3
en:the_whole	2			3	3	-4	5				-3	5	-4	-4			5	3	-2	2	-2	-8	-4
en:the_wi-fi	-7
en:the_wind	3
en:the_window	4
en:the_windowsil	2
en:the_windshield	-2
en:the_woman	4	-2		7	5					4				-3			-4				-2		6
en:the_word		3		4		2				2	4		4				2	-5			3		-3
en:the_work		-3		4	-3												-6	2	9				-4
en:the_worker	-5
en:the_world	4
en:the_wrong	4	2		9	-5	4	7				6	-3		-2			-9	-5		16		-4	-9
en:the_x-rai	-3
en:the_yard	-3
en:the_yearli	-2	-4			-3	-3
en:the_yellow	6
en:the_young	-5	-12	-4			-7				-3	-3		-2	-3				5	-3	-5	5	-3	-3
en:theatr	3
en:their			-7	4	-5			5	5	-4		-6	-8	4	7	-3			-5		-5		-5
en:their_call	-2
en:their_mistak	-4
en:them	15	5	-5	7	2	3	-12		9	-8			3		7	-5	-8		-3	4	-10
en:them_off	2
en:them_to	8		9	-3							4									3			-5
en:them_touch	-5
en:them_with	-4
en:themselv_no	-4
en:then	16	7	-13	-3	-5	5	-7	9		4	-12	-7	-4			-5	-6	5	-6	12		-13	-5
en:then_a	2
en:then_found	-5
en:then_you	2
en:therapist	3	-3	-3			-2											9	-2		-5			-6
en:there			-16	-8	-34	-7	-12				-12	-6	-8	-16		-9	-4			3	4	-8
en:there_#	-7
en:there_a	-8	-3
en:there_after	4
en:there_any	-2
en:there_are	4	4		-2	-3	6												-4		4			-5
en:there_at	-5
en:there_befor	-2
en:there_has	-3
en:there_is	8	-4	-13		-17		-6	4		-5	-12	-6	-6	-7		-4			4	-3	-6	-2	3
en:there_on	4			2	-4	-4	-2				-3	4					-6			4		-3	4
en:there_tuesdai	-4
en:there_was	7		-2	9	-4	-9				7	-4		-4					-6			4	-4
en:there_were	3	9		4		7		3			-2		-3				-5	6		3			-3
en:there_when	2
en:thermo	-3
en:thermolun	8	-3			-6	-2											-3	-9	-2	4			5
en:thermomet	3
en:thermostat_work	-2
en:these	-6	-4			-3
en:they		-3	-9	11	3	9			-12	-4	6	-4		-12	-11	-10	4	3	-10	-5	-11		-3
en:they_all	4	5	-4	8	7	6											2			-2			-4
en:they_announc	-3
en:they_are	6		-2		-3	9	-3	4			5	-3	-3	-2			-8	-7	-2			8	4
en:they_brought	-4
en:they_call	-6
en:they_came	5	-9	-5	4		-7											2			-6		-3	4
en:they_can	4
en:they_could	-3
en:they_explain	-2
en:they_fix	-4
en:they_found	-7
en:they_had	6
en:they_have	6			-2	3	5	7				6	-2		-2			9			-5		-3	-5
en:they_lent	-5
en:they_listen	-2
en:they_make	-4
en:they_notic	-4
en:they_paid	-4
en:they_pick	-5
en:they_put	2
en:they_reopen	-3
en:they_sai	-2											5		3
en:they_said	-8
en:they_talk	-3
en:they_took	-6
en:they_wait	-5
en:they_were	-5		-3		-2						-3			-2			-4			7			-3
en:they_would	-10	-3			-2													2		-5
en:thing	14	7	8	-14		-5		-6	11	-6	-9			3	12	-3	4	-5	-7	11	-7	-7	-10
en:thing_are	-2
en:thing_happen	-5
en:thing_i	8	-2	5	-6													8			-6			-3
en:thing_is	3
en:think	-7	-4	-10	2		-13	-5	-4	-4	4		-5		-7	-4	-2	3	5	-3			-6	-3
en:think_about		-4	-3	6		-2											7						-3
en:think_i	-4
en:think_it	2	-5			-4													7		-7			-4
en:think_of	-7									4
en:think_the	3
en:third		3	4		-9			-4	4	-3	-6	-6		7		-2	-6	-9	-2	3	5	4
en:third_time	3
en:thirti	-11	5	-6	3	-5	6	3		-2		-2	2	-2	4	-2			4		-2		-3	-6
en:thirti_dai	-6				-3		4					3		5
en:thirti_mailbox	-2
en:thirti_quid	-4
en:thirti_second	-3
en:thirti_year	3
en:thirty-on									3					4	3
en:this	-7	23	-11	15	-12	5	-3		6		5	7	10	7	3	-8	-25	-9	3	10			9
en:this_countri	-5
en:this_hous	4	3		3	5	3					-3						-7	-3		-4			11
en:this_is	-4	7	2	10	-7	-7	-4	-3	7	2	-5	4	10	5	-5		-3			-9	4	5	3
en:this_month	3
en:this_morn	-11	12	-4	2	-14	5	2			-6	4		2			-3	-8		-4	8	-5	3	-9
en:this_place	-4
en:this_up	-2
en:this_week	9		-2	-2			-3	-2	4		3	6	-4	3	-3			-8	-3	12	-3	-6
en:this_world	-2
en:this_year					-3				4				-2		5
en:those		6		3	-3	-4						7	3				-4	-2		7	3	-2	-3
en:those_charg	-3
en:though	3		-8	-7	-4	-4	5	-2	-2		-3	5	-5	-4			8	5	-3	-8	-2	-8	-6
en:though_he	-7
en:though_the	2			-6	-2	-3	6				-3	5	-4	-4			7	6		-6		-7	-4
en:though_we	-2
en:thought	9	-12	-4	-9	-6	-9	-2	-2	-2	-3	-4	-3	-3	-3			13		-3	-14	-4	-5
en:thought_it	3
en:threaten	2
en:threaten_to	2
en:three	9		3	9		-6	-9					2		-4		-7	8	12	-2	-14			-13
en:three_dai	3
en:three_hour	-2
en:three_minut	-4
en:three_month	2
en:three_of	9	-5	-2	-3	-6									-2			-4	2	4	4	-3		-6
en:three_phone	-3
en:three_polici	-4
en:three_salespeopl	-2
en:three_time	9	-6	-4	12		-4	-2		-3	3	-3	5	-5	-7	-3		14	-3		-11	5	-5
en:three_wed	3
en:three_week	-3	4	-4	9	6	-3		-2	-2		-3	6		-4	-2			8		-6		-3	-7
en:three_year	-3
en:through			-5				-6	-5	-4	-4	-7		-6	-6	-4	-4	10	5	2	-11	-4	-5	-11
en:through_relight	-3
en:through_the	-5	-9		4		-5	-3				-3	-3	-2	-3			6	3	4	-11			-4
en:through_three	-4
en:through_to	6
en:through_your	3	9		-3		7						4								3			-4
en:throughout_the	-3
en:thursdai					-13	-9	-5	8	7	-5		-6		2	4	-3	-5		-4		-5	4	3
en:thursdai_'s	4
en:tick	2
en:ticket_was	-3
en:tidi	-4
en:tidi_stall	-3
en:tight	-5
en:tile	7	-6	-6	4	6	-4					-2						3	-3					-3
en:tile_round	3
en:tiler	4
en:till	11	7	6	-6	15	3		-4	7	-3	6		-6		4	-3	14	4	-5	-6	-4	-7	-15
en:till_#	4
en:till_chase	-3
en:till_want	-3
en:time	4	4	-14	12	-7	-4	3	-10	7	-3	5		3	12	6			-11	-8	7		4	-4
en:time_an	-4
en:time_and	-2
en:time_explain	3
en:time_gentl	-3
en:time_i	4	8			-5	5			6		5	5	-2	10	6		-3	-4		12		-3	-7
en:time_school	-3
en:time_sinc	6		-2	11		-3			5		-3		-4	3	7		-10			6			-5
en:time_that		4			2	-3			5		-3	5	3	3			4	-5		-7			6
en:time_the	4			5	-2	-2								4			3			-11	6		3
en:time_this	2
en:time_to	-6
en:time_we	4
en:tin	4
en:tip	-5
en:tip-top	-3
en:tip_for	-3
en:tip_left	-5
en:tire	-13	-3			-4	-2
en:tire_in	-3
en:titl	-2
en:titl_and	-2
en:to	-4	4	3	5			-3	-8	-8	-6	-3	-10	-4	-3	-10	-13	10		-5	-12	-5	-10	-5
en:to_#	13	-6	4	9	4	-5	-3	-3	-3	-2	-3	3	-4		-3			2	10	-5	-3	-5	-10
en:to_a		-7	-2		-4	-5			-3		-3		-3	-5	-2		-5		-2	12	-2	-4	-9
en:to_acknowledg	-3
en:to_add	-2
en:to_anoth	2
en:to_anybodi	4
en:to_apologis	-3
en:to_appli	-5
en:to_approv	-4
en:to_ask	6	3			-3		5			8				-2			3				4	-2	-5
en:to_avoid	-4											-2
en:to_be	9	5	-9	-3	-11	6	7	5	-6	-4	9	-2	-6	-2	-6	-5	5		-6		-5	-8	-3
en:to_beatric	-2
en:to_book	-5
en:to_bring	-3				5
en:to_bui	-4
en:to_call	9	6				3	5	4			-4	5		-4				3		-4			-4
en:to_cancel	-7
en:to_chase	-4
en:to_chat	-3
en:to_check	-4
en:to_close	-5
en:to_come	4			5	5												-4		-2	3
en:to_commend	-11
en:to_cut	-3
en:to_deal	-6
en:to_deer	-2
en:to_do	7	5	5	-9	-4	-3	5			8	5		-2					-3
en:to_e-mail	-8				-3
en:to_eat	-2
en:to_enjoi	5
en:to_everyth	-3
en:to_express	-3
en:to_fetch	2
en:to_find	3
en:to_finish	-10
en:to_get	-3				5	-5	-3		-2		5	-2	-3	3	-2		5			6		-4	-9
en:to_give	-4			-5	4						-2						3	2		-2			-4
en:to_go		9	4	-5	5	8				2	9						7			-7	3		-4
en:to_grumbl	-2
en:to_have					-2		3		-2			2		-4			-3		5			-2	-2
en:to_hear	9		5	-9	-6		-2			4	2		-3				13	-5		-11	4	-3	-6
en:to_help	-4
en:to_her	3	3	-2			-3				6			5				4			-7	7		-5
en:to_highlight	-3
en:to_him	-4	6	-2							4	7			4			-2	-3		6		-3
en:to_in	-4
en:to_insist	-2
en:to_it	-3
en:to_joke	-3
en:to_keep						2	-2		5		3		4	3
en:to_kill	5
en:to_know	-4	5	-2	-4	-4	6	4			9	8	-3	-3	-4			4	-9		-6	-5	-4	12
en:to_last	-4
en:to_leav	-9		9	-3	-2	-5			5		-2		4	3			3			-3		2	-4
en:to_look	8	-4		4		-3											10			-9			-2
en:to_make	7		2		-3														7	-8			-4
en:to_me	14	-3	-7	15	-8	-4	-3	3	-3	-3	-5	-2	4	-4	-3				-3		-4	4	4
en:to_my	7	-3	-4	-3		-5	4	-2	-2	4	-3	-2	-2	-2			6		11	-16	3	-4	-9
en:to_noth	-4
en:to_order	-8
en:to_our	4
en:to_pai					9
en:to_perfect	-4
en:to_phone	9	-4	-2	-10	-2					-2							3				-2		-5
en:to_prais	-4
en:to_press	3
en:to_push	-6
en:to_rate	3
en:to_reach	3	-6	-3	5		-5											3			-3			-2
en:to_regist	-2
en:to_relax	-2
en:to_report	4
en:to_return	4
en:to_ring	-2
en:to_run	-7
en:to_sai	-8	-5	4	3		-2											-3	-3		-3		4	4
en:to_see		2	-2	5	6				5		-2		-3		6			-6	8	2			-9
en:to_send	3		-4	10	7	-3		4				-2	-2	3			-11	7		-3		-2	6
en:to_serv	3
en:to_servic	-3
en:to_sign					7	-3			4				-2	2	5
en:to_someon	3
en:to_speak	5	4		9	-2	-5		4		6	-2		9	-3						-12	2	5
en:to_stai	5
en:to_start	-3
en:to_stop	4
en:to_take	7	-3	5	4	-4	-2							4	-5	2		5	-4	6	-9			-4
en:to_tape	6
en:to_tell	-4	3						3
en:to_ten	2
en:to_thank	-9
en:to_the			-10	-5	-8	-5	6	-2	-3	-6	-7	3	-3	2		-7			-3	4			-9
en:to_them	2
en:to_thirti	-5
en:to_this	-6
en:to_thursdai	-3
en:to_underlin	-3
en:to_understand	3	6				3				4	-5		6				-5			-6	5	-2	5
en:to_us	4	-3	-4		5												5	-2		-8			3
en:to_wait	-3
en:to_whoever	4	-2		5	-4						-2						-7			11		-2	-6
en:to_work	3
en:to_write	7	5		4	-2	4		8		5	-3		5				-3	-4	4	-3	6	-2
en:to_you	-8	-5		-5	-3	-2			2				-3	3	3		7	-6
en:to_your	6	9		9	-5	2	9		5	5	-4		9	8	-2		-3	-7		-6	4	8	5
en:toasti_as	-3
en:todai		7	-6	6	7	9		-6	-8		3	4	6		-7	-3	-15	-6	-5	9	-6	2	5
en:todai_and		3			6	-2					-3	8	-3	2			-3	5		-9		-3	6
en:todai_pleas	3	-3		4							-3						-4			10			-7
en:togeth	3
en:toi	-3
en:toi_store	-4
en:toilet	10
en:told	24	4	-11		2	-4	3	-13	3	3		-7	2	2		-7	3	-6	-7	-7	-4	7	3
en:told_her	2	4	-4	8	-8	-9	-3		-3	5	-6	-3	7	3	-3		-5	3	-3	-9	5		4
en:told_him	10	-3	-2	8	6		-3					-2	-3	-3			11	-4	-2	-17	-3	4	4
en:told_it	6	6		6					6			4		5	6		-7	6		7			-8
en:told_me	16	-8		-8	5	-5		-5		3		-2				-2	-7	-6	-6		-3	7	5
en:told_my	4
en:told_neither	-4
en:told_ten	2
en:told_the	2			4							-3		-2						4	-8		3	-3
en:told_there	3
en:told_us		-5		-3	-3	-3											3	-2				-2
en:told_you	3	-2		2	7													-3		2			2
en:tomato	5
en:tomorrow	4	10	6	12		4	-3	7	6		3	-3	6	6			-10	-7		4	-3	3	7
en:tonight	-10	7		8	8	-4	4	-3	-4	-2	6	3		-5	-3		-13	3		8		-4
en:tonight_i	-3
en:too					-9	5	-3	-3	-3	-3	-4	-3	-3	-4	-3	-2			-3	-5	-3	-3	4
en:too_hot	3
en:too_mani	-5
en:took	6	-9	-6	6	-15	-6	-6	-6	-6			-6	-6	-6	-5	-3	4	3	-8	-11	-7	-8	10
en:took_#	3
en:took_a		-3			-3	-2
en:took_back	-5
en:took_control	-3
en:took_it	6	-3		4	-2	-2												-4		8			-5
en:took_my	-4
en:took_the	-9									4							-3			5
en:took_two	3
en:tool	-3
en:tooth	-4
en:tooth_hat	-3
en:tooth_pull	-4
en:top	2	-7	-4	7		-3			-2					-3	-2		-5		-4	11		-3	-8
en:top_and	3
en:top_of	-3
en:torch	3	-4		8		-5											-7	5					3
en:tortur	-2
en:tortur_me	-2
en:toss	2
en:total_fell	-4
en:total_peac	-2
en:touch	5	13	-5	7	-5	12			-2		3						-6	4	-2	-11	-2	-2	9
en:touch_wood	-5
en:tour	5
en:tow	-5
en:tow_truck	-7
en:toward	-2
en:toward_my	-2
en:toward_someth	-2
en:toward_the	2
en:towel	12	-7	5	-15	-4	-6	-2				-3	-2		-2			15	-5	-3	-13		-3	-7
en:town	6	4		-5		5		8			-2						4	-3		2		-2	-4
en:trace	-2
en:trace_her	-2
en:track_no	-3
en:trade	5		-3		9	3					-4						11	-3		-10			-5
en:trai		-3
en:train		-2		-7	-5				-3		4		-2	-2	-2		7	-6		-7	6	-2	-2
en:train_room	2
en:train_was	-5
en:traine	-2
en:traine_found	-3
en:tram_found	-4
en:transfer	-6	-6		5	3	-2							-2	-4			-9	3		4			3
en:transmiss	8	-4	-3		-4	-3											-5			10		-2	-6
en:travel		13		3		10	6	3		4	10		-3				-6	6		-6		2
en:treasur	-2					-4						5		7			-3	4				-2	-4
en:treatment	8	-5	4			-3				-2							5			-2		-2	-5
en:treatment_room	5
en:tremblai	-3
en:tremblai_call	-2
en:tri	3
en:trip		-3			-2
en:troubl	-12	-6		-3	-6	-4			-3	-2	-3		-2	-3	-3		12	-4		-4			-6
en:truck			8				-3	-3	-3	-3	2	-3	3	-3	-3	-3	8		-3	-11	-2		-5
en:truck_came	-4
en:true	3
en:trust			3		-2	-2			3					-3	4		7	-3				-3	-6
en:trust_them	-5
en:truth	-3
en:truth_be	-4
en:try			-8	-3	-6	-5	-3	-2	-3	-2	-4	-2	-3	-6	-3	6		-7	-2	7	-3	-4	-6
en:tub		6			-3	6
en:tub_snow	-2
en:tub_was	2
en:tuesdai	6	3	6	3	-16		-6	5		-5	-2				2	-3	-6	10	-7	-6	-6	6	-3
en:tuesdai_and	4	2	6	-4					5				4		6		4	-3		-6		4	-2
en:tuesdai_at	-3
en:tuesdai_deliv	-3
en:turn	12		-15	-7	4	5	-7	-5	-6	-4		-6	-5	-6	-5	-4	5		-6		-6	-7	-7
en:turn_down	5
en:turn_of	-3
en:turn_on	2
en:turn_out	7	-6	-9	3	4	-3					-3								-2				3
en:turn_up		-4	-3	-6	-4	-3					-2						4	6		-9			-4
en:turntabl	-4
en:tutor	-3
en:tutor_answer	-3
en:tv_remot	-4
en:twelv			-4		6				4				-2	2	5		4					-2	-3
en:twelv_year	-2
en:twenti	13	-5		6	-8	-6	-3	-3	-4	3	-4	-3	-4	-4	-3				7	-7	-4	-5
en:twenti_flight	-5
en:twenti_minut	3	-4	4		-3	-3											3	-3		-7			5
en:twenti_to	4	-3		4	-2													2		2			-6
en:twenti_year	5
en:twenty-eight	2
en:twenty-f	4
en:twenty-six	2
en:twenty-two	4	4		2					6		5		-2	3	6		-3	-2		3
en:twice	15	-4	-8	10	-5	-7	-2	-2			-3	-2	-4	3	2			-4	-3	-2
en:twice-fri	-3
en:twice-fri_fri	-3
en:twice_by	-4
en:twice_without	11
en:two		3	-12	4	-10	5	-7	5		-10	-4			-3		-10	4		-6			7	-11
en:two-night	4	-2		3	6												7	3		-8			-2
en:two_dai	-9	-2			-3							-2
en:two_flower	-4
en:two_hour	3	-3	-5	3	-4	3					3			-2			-5	7		-8			4
en:two_in	4
en:two_minut	3		-2	10						2	-3						-10	-3		8	3	-2
en:two_of	7		-4	2	-4	7	-2	4			4		-3	5	3				-2	4	-2	6	-8
en:two_other	-3
en:two_readabl	-4
en:two_remind	-9						4					3		4
en:two_year	-2
en:ty	-3
en:type	9	-5	7	9	-4	-4											-3	-2		7			-3
en:type_my	5
en:tyre	-4
en:unanim	-2
en:unanim_in	-2
en:unbeat	-3
en:unbeat_valu	-3
en:under	7		-13	5		4	-7	5	-2	-4		-2				-3	6	-8	4	-8	-6	-5	3
en:under_a	9	3	-5	-2		6		8										-4					2
en:under_my	4	-3		4							-3						-6			11			-7
en:under_our	3
en:under_the	-5		-5	5	6						4			-2				-3	7	-4			-6
en:under_water	-5
en:underdon	-2
en:underlin	-3
en:underlin_that	-3
en:understand	7	8		4	-3	5				5			8					-4		-13	11	-3	3
en:understood	-2
en:understood_and	-4
en:undo	-3
en:undo_everywher	-3
en:undress	6
en:unhappi	-7
en:unit		-2	-4	3	-2	5					5			3				-5					6
en:unit_is	-5	-2
en:unless	3	3		3		-3	6	-2		5			3		3		3	4		-10	4		-6
en:unless_you									3				4	-3	3
en:unlik	-4
en:unlimit	4
en:unobtrus	-3
en:unobtrus_servic	-3
en:unpack	2
en:unpaid	-3
en:unplug	-10	-3			-4	-5					-3	-2	4
en:unplug_it	-7
en:unplug_the	3
en:unseen	-4
en:until	-3	10	-3		10		-3	7	9	-3		-3	6	3	7	-4	3		-5	-11	-2	6
en:until_#		4	7	-10	-3	-3			6		-2			-2	6		6						-4
en:until_everyth	-4
en:until_i		-3	-3	7	10	-3							3					-3			3	-2	-3
en:until_the	3	8			-2			5	5		4		-3	2	6			-5		3			3
en:up	4		-16		8		-3	4	-8	-11	-12	-8		-2	-6	2		3	-11		-2	-6	-3
en:up_#	-3
en:up_a	-5
en:up_and	4	-5		4	6	-3											-4	-3		9			-3
en:up_as	3
en:up_at	8	-3	-4			-2												2		-6			3
en:up_for	2
en:up_his	5
en:up_in	-3	-4			7	-3
en:up_laugh	-5
en:up_lick	-3
en:up_my	-4
en:up_old	-3
en:up_on	-2	-3		4	-3	-2											-7	7					-3
en:up_the	3	7	-2		3	-4							4	-3		7	-4	-3		3			-2
en:up_to	-5	-6	-2		-3	-3						-2		-4			-3	4		2			-5
en:up_told	-5
en:up_with	2
en:updat	7	-5	9		-8	-4	-2				-3						2	-8	-2			-3	4
en:updat_a	-3
en:updat_fix	-3
en:updat_is	-3
en:updat_the	7
en:upgrad	-2
en:upgrad_the	-2
en:upstair	-5	-4
en:urgent	-6	-3			-3
en:us	11	7	-6			10	-8	-7			4	-4	-9	-5	-5				-6		3	-6
en:us_#	3			3	-3	-4					-4	4					-6					-3	4
en:us_a	-4	6			-6	7	-2		-2		3	4	-2	-2				-11	-2	5	6	-3
en:us_bandag	2
en:us_both	-3
en:us_for	3
en:us_get	-4
en:us_in	-3	-6	-4		-3	-2											4	-5	5	2			-3
en:us_inform	-3
en:us_keep	-5
en:us_know	2
en:us_look	3
en:us_soup	-3
en:us_that	4
en:us_the		7	-3		-3	3	-2	-2	-3	-2	-4	-3	-3	-4	-2	6	2	-3	-2
en:us_them		2		4	6	5					3						4			-2
en:us_to	7	-5	7	4	-2	-4											-6	-2					3
en:us_up	-3
en:user	-4	-2
en:usual	-3
en:vacat	2
en:vacuum	8
en:valu_firm	-3
en:valv	8	12	-3	3	-5	12			4		3		4	3	-3		-5	-8		12	-2	2	-8
en:van	19		10	-2		-11	-4	-4	3	-4	2	-3	-5		-5	-3	6	-8	-4	-16	-5	-5	11
en:vanish_as	-4
en:vanish_from	3
en:varnish	-4
en:varnish_smell	-4
en:vat	7
en:vegetarian	4
en:version_with	-3
en:very	-3	-6	-3	11	-14		-7	-5	-6	-5	-2		-7	-9	-5	-4	-8		-7	-2	-6		13
en:very_fast	-2
en:very_grate	-3
en:very_happi	-2
en:very_kind	-2
en:very_much	-2
en:very_nice	6	-2		3	-3												-11	9	-3	4
en:very_pleas	-8
en:very_quiet	-3
en:very_warm	-4
en:vet	-3
en:vet_pamper	-3
en:video_save	-4
en:view		-2			4
en:view_of	-2
en:villag_car-shar	-2
en:vineyard	-2
en:visa	3	-2			-3													3					-5
en:visit	-8		4		-6	5	-2	-2		-2	6	-3	-3					4				-4
en:voic	-7				-3	-3	4			5	-2			-2						4	5		-4
en:voicemail	-2
en:volunt_my	-3
en:vote	-3
en:vpn	3
en:w	10		8	2	-3	-2					-2						2	-2	-2	-11		-2	6
en:w_my	-2
en:wai	3		-8	-3		3	-3	-2	-3	-3		-3	-3	-3	-3		2	-11	-3		6	-5	5
en:wai_and	-2
en:wai_out	-4
en:wai_to				2	5						-2						3						2
en:wait		-3	10		9		-6	-4	2	-4		-5			-5	-2			-3	-12	-4	6	7
en:wait_for	-9
en:wait_on	-3
en:wait_room	2
en:wait_sinc	-5
en:wait_until	3
en:waiter	6		-8		-2	2				-3	-5		-3					-4		2	-2	-3	2
en:waiter_was	-3
en:waitress	4		-2	-7													5	-4		-3			2
en:waiv	-2
en:waiv_those	-3
en:wake_to	-3
en:walk		8	-11	-9	-6	10	-2	-3	-3		-3	-2	-3	-4	-3	-2	6	-4	-3	3		-4	-11
en:walk-in	-4	6		4	-2	6					-4						3	-4				3	-3
en:walk_by	-3
en:walk_into	-2
en:walk_off	3
en:walk_on	-4
en:walk_past	2
en:walk_round	-4
en:wall	5	5	2	4	-8	7	-3	-3	-3	-3	-5	-3	-3	-3	-3	-2	-5	-3	5	-11	-3	-4	11
en:wall_behind	3
en:wall_each	-4
en:wall_with	3
en:wallet	-3
en:wallet_hat	-3
en:wallpap	7
en:want	5	-4	6		11			-9	-3	-7	-7	-13	7	-3	-10	-5	17	-4	-14	-14	-8		-7
en:want_#	5
en:want_a	8	3	-2	10	6	4					-4						-7	-2				-3	8
en:want_anyon	4	-5	7	3	6	-2											8	-4		3			-6
en:want_it	7	-3		-5	-7		-2				-3							4	-2	3		-3
en:want_karim	-2
en:want_the				3	-4	-3				-2	-2		4				-5	5	-2	-2	-2		-2
en:want_to	-11	-9	7	-4		-8	-5	-3	3	-4	-6	-4			-4		11	-2	-3	-9	-4		-8
en:ward	-4
en:warehous	3
en:warm	-13	6	5	-5	-2									-3		7	5	-2					-4
en:warm_bread	-4
en:warm_by	-3
en:warm_my	-3
en:warm_thank	-3
en:warm_welcom	-4
en:warn												5
en:warranti	7	-4		6	2													-4		6			-3
en:warranti_claim	2
en:was	5			-8	-17	-6	-7	-7	-12	-2	-5	4	-6	-3	-9	-14		11	-8	-2		-13	-11
en:was_#	11	5	6	3	-8		-2		-2		8	-2	-2	-3			-4	-11	7	4	-2	8	-11
en:was_a	-2	-7	-4	-3	-8	-10	-4		-3	2	-7	-4	-5	-4	-3		3	11	-2	-9	-3	-7
en:was_a1	-3
en:was_ac	-3
en:was_afraid	-6
en:was_all	-2
en:was_angri	-3
en:was_asleep	-2
en:was_attent	-3
en:was_awesom	-3
en:was_back	-3
en:was_brilliant	-3
en:was_broken	-6
en:was_by	-2
en:was_cancel	2
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
en:was_funni	-3
en:was_given	3	-3		2													-4	2		5
en:was_good	2
en:was_graciou	-5
en:was_has	-4
en:was_here	4	-5		5	-3	-4											-7	11		-4			-3
en:was_hilari	-4
en:was_his	3	-4		4	-4	-2											8	2		-12
en:was_in	4		-3							3	-4		5				5			-2	3	-3	-8
en:was_just	5
en:was_killer	-4
en:was_larg	-3
en:was_less	-3
en:was_like	-3
en:was_lock	3
en:was_made	-3
en:was_my	2
en:was_nervou	-4
en:was_never	2
en:was_no	6
en:was_not	6		3	5	-5	-3				2							-7		-2	8	2		-6
en:was_noth	2	-4		5		-7				3										2	3	-2	-4
en:was_off	4			2		-2						5					-6	-4		4			6
en:was_on		10			-3	6			5		-3		-3		6		-4	3	4		2	-3
en:was_oper	-3
en:was_out	-5
en:was_patch	-5
en:was_polit	-3
en:was_readi	-2
en:was_redon	-4
en:was_refund	-3
en:was_refus	-3
en:was_review	-3
en:was_right	-4
en:was_rude	-4
en:was_run	2
en:was_scare	-3
en:was_settl	-2
en:was_simpl	-4
en:was_sit	4
en:was_sort	-2
en:was_still	5			-2	-3	2					4						6	4		-9			-4
en:was_struggl	-4
en:was_stuck	-4
en:was_ten	-2
en:was_the	-4	-5	-2	-5	3	-6				3	-4	-2	5	-2			7	-6	-2	-4	4	-3
en:was_their	-9
en:was_there	-7	-2			-2
en:was_tight	-5
en:was_to	7
en:was_told	8		-6	-4		-3	-3				-3	4		-3			13		-2	-5		-2	-8
en:was_too	2
en:was_two	3
en:was_underdon	-2
en:was_very	4	-6		8	-2	-2											-3			-3			7
en:was_wait	-3	-3			-2
en:was_with	6	-4		-8		-2											12	-4		-6		-4	-2
en:was_wrong	-3
en:wash	3	11		6		10					8						-8	-3		6		-2	4
en:wash_machin	3
en:washer_and	-3
en:washroom		-5	-2			-4												-3			7		-3
en:washroom_are	-4
en:waste-sort	-3
en:waste-sort_app	-3
en:wat	-2
en:watch_over	-3
en:watch_the	-3
en:water	3	-4		7	3		-4	-4		-4	-9	-6	-5	-4		-3	-11	-4	-5	11	-4	4	-5
en:water_and	4
en:water_bottl	-2
en:water_damag	-3
en:water_off	-4
en:water_on	3
en:water_pressur	-2
en:water_run	5
en:water_was	5
en:wave	4
en:we	-5	-3	-15				-8	-11		-7	-5	-6	-10		5	-13	-5		-9	8	-7	-6	-5
en:we_are	-12	7	-5		-3	9	-8	-5		-6	2	-7	-7	-8	2	-3	-2	-10	2		-5		10
en:we_ask	3
en:we_at	2
en:we_can	4	-4		4	6	-2					-3							-3		9		-2	-6
en:we_chose	-4
en:we_do	-7	-2			-4
en:we_follow	-4
en:we_found	9	-4				-3												-2		5			-4
en:we_gave	4
en:we_got	-10
en:we_had	-9	-7		-4	-5	-3			-2		-2	-2		-2				5	-2	-4	-2	-2	-5
en:we_have		4	-7	14	10	-2			7	3	5			2	9	-3	-4	-11	3	5	2
en:we_just	-3
en:we_kept	4
en:we_leav	-3
en:we_left	6
en:we_lost	2
en:we_miss	5
en:we_move	-3
en:we_order	8		-4		-2													6	-3				-8
en:we_pai	-7	-4			-3	-2
en:we_paid	-4	-3			4	-2
en:we_shall	-3
en:we_sign	-6				7
en:we_wait	6
en:we_went		-5		-3	-4	-3												3					-3
en:we_were	3		-2		-3	-3					-2	4		-3				12		-10	-2	-3	-6
en:we_will	-2
en:we_wish	-4
en:we_woke	-2
en:we_would	-3	-2	7	2	6												3	-8		9			-4
en:wear	5					2					5							-4					5
en:weather	3	-5		-7													6	-4		-10			7
en:websit	8	7	-4	5	-7	4		10			-3		-3	-3			-11		-3	7	-2	-4	7
en:websit_sai	-3
en:wed	9		8			-5	2	3			-3		-3	-3			3	7	-2	-12		-6	4
en:wed_dress	-2
en:wednesdai		7		-3	6	-3	-2	-3	5		4	-2		-3	6			-5		10			-12
en:wednesdai_monei	-3
en:wednesdai_the	-6
en:wednesdai_with	7	4		-2		-4					6						-2			10			-9
en:week	-3	8	-10	16	-2		4	-9	5	-6	2	10		4	-4	-4	-15	4	-8		2		3
en:week_and		-6		3	-2	-3					-2						-5	3
en:week_earli	-2
en:week_later	3
en:week_of	-8				-2	-2			3					-2	4
en:weekend		4		-6	-13	-4	-7	-5	6	-4	-11	3			7	-3	-8	-2	-5	13	-4		-11
en:weekend_and									3				5	-3	3
en:weekli_joi	-3
en:weight	-5
en:weight_in	-8
en:welcom	-3			3		-2		5						4			4					-2	-2
en:welcom_great	-3
en:welcom_hearti	-4
en:well		-8	2		-10	-9	-2	3	-2	-2	-6	-3	5	-3	-2		-6	4	3		-3	5	-11
en:well_done	-6
en:well_locat	-3
en:well_made	-6
en:wendi	7	-7	-7		-6	-4				-2	-3									-8	-2	-3	7
en:went	14	3	-10		-3	7		-6	-8	-5	2		-8	-3	-7	-5	-3	7	-6	-4	-6	-4
en:went_and	2
en:went_back	2
en:went_down	3
en:went_out	4	-6		6	-4	-3											-8	7		4		-2	-4
en:went_to							3		-2		-2			-4								-2	2
en:went_up	3
en:were	-3	12	-2	-4	-17	8	-9	6	-9	-7		8	-3		-7	-4	-10	9	-7	8	-9		-6
en:were_after	-3
en:were_crystal	-2
en:were_dream	-3
en:were_his	-5
en:were_kind	-2
en:were_move	3
en:were_remark	-4
en:were_royalti	-3
en:were_sold	2
en:were_tidi	-3
en:were_to	3
en:were_told				2		4											-4	6					-3
en:were_unanim	-2
en:wet	11	4	6	-4		3					-2						5	-3					-4
en:wet_dog	8
en:whale	7	-3	-4	2	-4	-2											-3	6		-3		-2	-2
en:what	2	-5		6	8	-8	-2	-10	4	7		-11	-3	3		-6			6	-7		-7	10
en:what_a			-3	2	6	-3					-2						-7	-2		6	2		-4
en:what_did	3
en:what_do	4
en:what_happen	2	-3		-3		3					3						3						4
en:what_i	-4	-5	-3	10	-10	-6				3	-5			-2			-7	2		-6	-2		13
en:what_is		-7	-4	5	6	-4			-2		-3			-2	-2			7	-2	-3			-3
en:what_it	3
en:what_the	3		10	-6	-3					4				-2			10	-3		-5			-4
en:what_they	-2
en:what_time	-5
en:what_you	4	13		-4	2	-5	5		6	11	5		2		6			-5		-3	7	-3	2
en:what_your	3
en:whatev	4	-2		8	9	-3				4				-3			-7	-5		11	-3		2
en:whatsoev	-12	-3			-2
en:wheelchair	2
en:wheelchair_assist	-2
en:when	6	5		-4	3	7		-11	-2	5		-3	-4	-2		-6		-2	3	-3	2	-16
en:when_he	-10
en:when_i	8	2	5	-3			3	-3	-4	4		-4	-4	-5	-3	-3	5		-4	-21		-5	11
en:when_it		-4		5	4			-2	-2		-3	-2						-3		6		-2	-5
en:when_my	-6
en:when_someon	3
en:when_the	12	3		-9	2	8	-3	-2	-3		3	-3	-3	-3	-2		-4	-7	6		-2	-3
en:when_they	4
en:when_we	-3			3	-4						-3	5	-2	3			-7	10	4	-9		-3
en:when_your	3	4		3	8	4																	-3
en:whenev	7	-6			-7	-4	-2			-2	-3			-2			-2		-3	11	-2	-2	-13
en:whenev_you	4
en:where	4	3	2	4	-3	6	-2		-2	-2	8	-3	-4	2			-4	-7	4	7	-3	-5
en:where_i		-6		7		-3											-2						6
en:where_it	-3
en:where_the	6	2		-5		5											-5	-3	4	6			-3
en:wherea	2
en:whether	-10		5	2	-6	-3			-3	5	-2	-2	-3	-3	-2		-6	-7		-4	2		12
en:whether_it		-2	6															-4		-3			7
en:whether_my	-3
en:whether_the	-7				-2
en:whether_you	-5
en:which	6	-6	2	7		-2	-6	-5	-4	-5			-5	-6	-4	-2	2	7		-18	-5	-6	9
en:which_has	3
en:which_i		-5		-4		-4													5				-3
en:which_is		-3	8	4	-4	-2											-6	8		-4			-3
en:which_kept	-3
en:which_sai	-3
en:which_you	-3
en:which_your	-4
en:while	14	5	8		-11		4	3	-3	3	2	-4	-5	-5	-3			5	2	-15	-4	-5	10
en:while_i	5	6	7	5	-2			5		4							-7	-2	4	-10			11
en:while_the	7		-2	2	-5												-6	5		-6			6
en:while_we	-3
en:whistl	7
en:whitcomb		8				6								5
en:white	10	6		-7	-3	-3			-2		5		-3	-2			9	-4	6	-12		-3	-3
en:white_tablecloth	-3
en:who	2	13	5	2		13	-6	2	3	9	8	-5		5		3	6	-5	-3		12	-11
en:who_admit	-2
en:who_answer		4		-4					5	6			-3	2			8	-5				-3	-5
en:who_chang	-3
en:who_come	-2
en:who_could	-7
en:who_found	-4
en:who_got	-3
en:who_had	2
en:who_has		3			3									5			3	-2		-4			4
en:who_have	3
en:who_is	5	12		5	-5	11	2	7	5	7	9	-3	-5	9	6		-10	-11		7	13		-4
en:who_know	-10
en:who_leav	-2
en:who_listen	-2
en:who_ran	-4
en:who_rememb	-3
en:who_return	-4
en:who_sort	-4
en:who_stai	8	5	11			6											-2	-2					3
en:who_trace	-2
en:who_was	5			3	-3	2					3	4		-3			-5	7		-7			6
en:whoever	5	-4	6		-7		-3		-2		-4	-2		-3			3	-2	-2	7		-3	-8
en:whole				3	2	-4	5		-2	-2	-4	4	-4	-4			5	3	-2	2	-2	-8	-4
en:whole_menu	-7
en:whole_offic	-2
en:whole_questionnair	-4
en:whom	2
en:whose	7			-6	-3	-3							4				-5	-3		8	-2		-4
en:whose_name	5
en:why	16	-8	-5	3	5		-3	-3	-3	-3		-3	-3	-4	-2			-11	2	-16	6	-4	12
en:why_i	5	-5	-2	5	7	-2					-2						3	-5		-9			10
en:why_the	2
en:why_we	4
en:wi-fi	-4
en:wi-fi_the	-2
en:wide	2
en:widow	-2
en:widow_mother	-3
en:wife	-6	-3	-9	7	4	4	-6	3	-4	-4	2	-5	-6		-4	-2	-8	-8	-3		-5		14
en:wife_'s		-3	-4		5												-4	-2		-6			10
en:will	-13		-5		11	-7	7	-6			-4	-5	4	11	2	-8	14	-15		-11		4	-4
en:will_be	-11			3		-8	2	-2	-3	4	-5	-4	4	6	-2			-7		-9	4	5	8
en:will_call	3
en:will_go	-3
en:will_have	5	7		-6	-3	10	8				10			3			4	-3		5		-4	-5
en:will_i	-4
en:will_not	4	-7	3	-3	15	-10	3	-4	-6	-4	-8	-6	3		-6	-3	12	-10	-8	-12	-6	8	-14
en:will_order	-4
en:will_pai	5	-6		3	11		-2		-2			-3	-3	-3			7	-5	-3			-2	-3
en:will_recommend	-2
en:will_result	-6	-3			-2		-3					-3
en:will_see	-6
en:will_send	-7
en:will_sign	3	7		4	3	-3			10				3	5	11		-9	-3		10			-5
en:will_tell	2
en:wind	4
en:window	11	-10	5		3	-9	-2		-3		-4	-3	-2	-4	-2		14	-7	-3	-16	-2	-3	4
en:window_delight	-3
en:window_has	4
en:window_look	-2
en:windowsil	2
en:windshield	-2
en:windshield_claim	-2
en:wine_cheaper	-3
en:winter		-5		3	8	-4	-3			-2	-3	-2					11	-4	-2	-3			-7
en:winter_and	3
en:winter_boot	-3
en:wire	4	3	-3	3	-3	3	-4				-2	2		3			-4	-7		9	6	-3	-6
en:wish	-11			-6													3	-5	5	4			-4
en:wish_to	-12			-6													3	-5	5	4			-4
en:wit	-6
en:with	-5		-8	-3	-16						-7	-14	5	-4		-5		-10	-13	2	3	7	-4
en:with_#	3	7		-3		-2	6	5									2	-7				-2	5
en:with_a	3		-11	12		4		7	-2	-3		-9			-9	-5			-7	-13	-10	9	8
en:with_admir	-3
en:with_an	3
en:with_cooki	-5
en:with_draw	-3
en:with_everybodi	-3
en:with_four	4
en:with_her	2
en:with_his	4	-6		4	2	-4					-3						-9	6					3
en:with_it	11	3	-5	9	5	-6	-2	-2	-3	3	4	-3	5	-3	-3		3	-3	-3	3	3	-3	-8
en:with_its	-2
en:with_mapl	-3
en:with_me	-3	6				-3	5	5		4	5	5					-4	-8					12
en:with_my		-4			-8	-4	-2	-3	-2	3	-2	-2	-3	-3			6	-3	-2	4	-3	-3	-6
en:with_no		-5	-3	7	3	-4	-3				-3			-2			7	-6	4			-2	-3
en:with_one	3
en:with_our					-3	3			3		-3		5	-3	3			2				3	-5
en:with_reason	-2
en:with_remark	-3
en:with_somebodi	-2
en:with_tact	-3
en:with_the		12	-7	-3	-20		11	-2	-10	8		-11	9	2	-8	-5	-9	-4			9	7	-8
en:with_them		2		3					6				3		7		-5	-4		3			3
en:with_three	-4
en:with_two		-4	3	-3		-3											11	-2		-8			-3
en:with_us	6	-9		5	-2							-3						8					-9
en:with_which	-9
en:with_you		3	-3	4	-4	-7			5		5	5			6					5			-7
en:with_your	-8	7		-10	-6	-5		5	8		-2		-2	-4	8		-6			7	-2	-4	2
en:within	-7	3	-5	8	-9		6		-7	-5		3			-6	-3	-2	15	-4	-20	-4
en:within_#	-10	-6			-4	-4		-3	-3	-3	-3		-3	-5	-2
en:within_forty-eight	-3
en:within_ten		3	-2	8								4					-8	5		-6			6
en:within_the	6	3		7	-2	4	7	3			6	-4	5	-3				3		-3		4	-6
en:within_two	-6
en:without	3	3	-13	-3		-10	5	2	-4	-5	-6	7	-6	5	-4	-3	2	-3	-5	3	-5	-7
en:without_a		3	-5	-5	-2	-2	5										2			2			-4
en:without_curs	-2
en:without_except	-3
en:without_give	-6
en:without_it	3
en:without_my	-7
en:without_needless	-3
en:without_our	4
en:without_the	2
en:without_watch	-4
en:wobbl	7
en:woman		-6	-3	11	4	-4				3	-3	-2	-2	-3				3			-4	-3	4
en:wonder	6	-3	6	-5	-5													-4		-5			6
en:wood	-6
en:wool	-6
en:word			3	6	-6		-2	-2	-3			-3			-3		4	-8	4	-6	12	-5	-9
en:word_of	-3
en:word_on	-7
en:word_the	-4
en:work	7	-5	-14	-5	-17		-6	-6	-7	4	-9	-6	5	-8	-6	-4	-9	-2	6	7	5	-8
en:work_again	-4
en:work_end	-4
en:work_fair	-3
en:work_finish	-2
en:work_in	2
en:work_like	-3
en:work_offlin	-3
en:work_tip	-5
en:work_well	-3
en:worker_help	-4
en:workshop_golden	-3
en:world_of	-3
en:world_the	-2
en:worri	-12				-6	5			-2		5	-2	-3	-3
en:worri_me	-5
en:worri_serious	-3
en:wors	-5
en:worth	-13
en:worth_her	-7
en:worth_mention	-6
en:worth_sai	-4
en:wot	3
en:would	8	-3	-6	5	-10	-10	-15	-4	-5		-10	-2	-11	-9		-5	3	6		-13		-2
en:would_alreadi	-4
en:would_and	-3
en:would_ask	6
en:would_be	16		-11		-13	-11	-6	-6	2		-2	7	-10	-3	4	-3	-5	14	-8		-7	-6
en:would_call	-3
en:would_even	-5
en:would_finish	-3
en:would_given	5
en:would_have	7	-4	3	-4	-7		-3		-3	-2	-4	-3	-2	-3	-2			-10	-3	2	-2	-3	6
en:would_hung	5
en:would_it	6
en:would_just	-8
en:would_left	-2
en:would_like		6	6	14				9		9	-2		-9	-4		-2	-14	8	5	-9	5	-4	4
en:would_lost	-3
en:would_mention	5
en:would_not		-3	8	10	10					-2	-3		-2	-3			4	-7	-2		5	-3
en:would_plan	-3
en:would_rather	6	10			-3	8	-2		4	3	-6	-2	7		5			-6		-2	4	11	-8
en:would_ring	7	-9		7	-5	-4	-2	-2	-2		-4	-2	-3	-3			-11			-11	-2	14	-4
en:would_send	-5
en:would_simpli	3	-3		2	4	-2														6			-6
en:would_sooner		7				-2			10				-2	7	10		-2	-3		5
en:would_still	6	-4		3										-3			4	-3		3			-3
en:would_want		-2			-3
en:would_write	3
en:would_you		-7	-4	-3	3	-5			-2		-3	-2	-3				5	5	-2	-10	-2	-3
en:wow	-4
en:wrap	-9
en:wrench	-5
en:wrist	4
en:write	5	11	-5	5		11	12	4	-8			7	8	3	-6	-2	-2	3		-4	3	2	5
en:write_on							7		-2			5	-2	2			4	5		-5		-3	-4
en:write_that	3	4				5		8			-2	5		3			-5	3		8		-3	-5
en:write_to	-3	2	-2	-5	4	-5	6		-2	3	-3	-3	9	4			11	-7	-2	-8	4	6	-8
en:written	11	11	-4	12	4	-3	8	3		6	-5	-4	4	13			-10	-5	-2		5	6	7
en:written_on	3	6		4		-2	7	4					6	9			-6					6	-2
en:wrong	-6		-3	12	-9	3	5	-3	-2	-2	5	-5	-2	-5	-2	-2	-12	-3	-2	16	-2	-5	-10
en:wrong_with	-8
en:wrote	8	4	-9	-5	-12	4	2	-5		3		-3	6	-4		10		6			3		-4
en:wrote_back	5	4	-3	-6	-3						-2			-3		7	4			-10		-3	5
en:wrote_i	-3
en:wrote_in	-4
en:wrote_it	6	-4			-4						-2						3		4	-9		-3	5
en:wrote_on	4	5	-3	6	-2	4			-3		4		4	2	-2	7	-5	7		3		4	-10
en:wrote_to	-2
en:x-rai		2			-2	-3		5
en:yannick	-3					-2								5
en:yard	-2
en:yassin	8	-2	-3	3													-3	-2		3
en:ye	-5	-6		2	3	-2											-5			-6			7
en:ye_to	-3
en:year	-8		-13	13			-6	-6		-6	-7	-6	-9		3	4	-4	-7		-3	-6	-3	10
en:year_'s	3	6	-2											-2		7		-2	5	-7			4
en:year_ago	2
en:year_and		4		8		6							-2	2	2		-4	-4	4	3
en:year_i				8					6				-3	6	7		-9						6
en:year_on	-3
en:year_satisfi	-3
en:yearli	-3	-4			-3	-3
en:yell	-5
en:yell_down	-6
en:yellow	7
en:yesterdai	6	4	-6	16	-8	3	-5		-6	-2		2	5	3	-5		-15	-3	6	-6	5	6	5
en:yesterdai_'s	3
en:yesterdai_i	5	-7		3		-3												-3		-6			8
en:yet		6				-3						7
en:yet_i	-5
en:yippe	-4
en:yoghurt	3
en:you		-20	-4		-5	-18	-9	-9	-8	-6	-16	-14	-7	-17	-4	-17			-13	3	-2	-9	-10
en:you_and	-3	-7			-2	-5											-3	5					-3
en:you_are	6			-5	-4	-3		4	-2			-2		4			-6	3		7	-2	-2	-4
en:you_bring	-4
en:you_came	-4
en:you_can	-7	-5			-5	-3			-2
en:you_charg	4
en:you_close	2
en:you_confirm	-7	-6					-3			-2		-4
en:you_could	7	10	-2			11											-4	-3		7			-4
en:you_do	-8				-2	-2							4
en:you_eat	3
en:you_even	8
en:you_fix	-6
en:you_for	-10		8	-6	-6	-3	-2	-2	5	-2	-3	-2	-4	4	6		5	-3		-4			-5
en:you_go	3
en:you_good	-3
en:you_grate	-3
en:you_gui	-7
en:you_had	-3
en:you_have		-10	-6	-7			-4	4	-2	-2	-4	-2	-3	-3	-2		5	-2			-2	3	-9
en:you_hear	7	-6	-2	-7	7	-3											14	-2		-12			-6
en:you_how	-3
en:you_i	-6
en:you_in		-3
en:you_intend	2	8					6			9	6						-4	-2		-2	2		4
en:you_just	-6
en:you_kept	-2
en:you_kindli	3
en:you_know	-6				-3	-2				2			4
en:you_leav	-2
en:you_look					-3	-2			3					2	4		-3	-4		4		4	-3
en:you_make	-2
en:you_may	4	-6				-6
en:you_might	4
en:you_need	-4
en:you_on	-4	-3
en:you_pick	-4
en:you_put	3	4	-3		7	-4			5		-2	5	-2	2	6		-11	7		6		-4
en:you_recommend	3
en:you_redid	-6
en:you_sai	5
en:you_said	-7	-10	-4	8	-7	-4	-5	-4	-5	-3	-4	-5	-5	-9	-4	-3	9			-6		-3	-5
en:you_send	11	-6	-2	7	-9	-3	-2					-2	-2	-3			-11		-3	12	6	-3	-12
en:you_sent	10		-4		-3							-2					-10		3	4			-3
en:you_set	-2
en:you_so	-2
en:you_still	-3
en:you_sure	2
en:you_take	3	-3		3	5												7	5		-9			-5
en:you_talk	-4
en:you_tell	-4				-3	-2											-5	-2		-5	3		7
en:you_that	3
en:you_the	2	3	-3	-3		4					-4			-2			-5	-3		7		-2
en:you_to		-3															-3	2	10	-7			-4
en:you_told	3
en:you_walk	-2
en:you_want	3
en:you_were	-4	-5		-4	-4	-4		3	-2	-2		-2	-4	3			-7	-5		7	-2	2
en:you_when	5
en:you_will		-6	4	-6	3	-8	5	-3	-4		-5	-4	7		-3		14	-9	-3	-6		4	-9
en:you_would	9	-4			-8	-6	-3	3	-3	-3	-3	-3	-4	-4	-3				-3	-12	-4		6
en:you_wrote		-2		4			3					2		-3			-4	10		-8			-4
en:young		-11	-7	7	-3	-4	-2	-2	-2	-3	-4	-2	-3	-3			5		-3	-6	4	-4
en:young_and	-2
en:young_apprentic	-3
en:young_lad	-7
en:young_man	3	-5		6	-4												-3	4		3	-2	-2	2
en:your	8	12	-15	12	7	7	-5			-5	-6	-3	4	-4	-3	-12	-2	2	-10		3
en:your_#	2
en:your_account	-8	-4					-3					-3
en:your_advic	-4
en:your_angel	-4
en:your_assist	-4
en:your_attent	-3
en:your_bank	-7	-3					-2
en:your_colleagu	4	-4		4	-2												-4	9		-7			-3
en:your_compani	-3	3		-9			5										8	-3		-8			3
en:your_confirm	4
en:your_counter	3
en:your_croissant	-4
en:your_data	-3
en:your_depart	-2
en:your_emerg	3	6			-2	9					2		5	7			12			-13		2	-5
en:your_end	-2					-4			5				4	3
en:your_every	-2
en:your_ey	-3
en:your_first	-3
en:your_fitter	5			7	8	3					-3							-3		6			-6
en:your_florist	-2
en:your_gestur	-4
en:your_gui	5
en:your_hotel	-3
en:your_incid	-3
en:your_invoic		4			3							4
en:your_jewel	-4
en:your_letter	5
en:your_list		-3			4	-2
en:your_mailbox	-8	-3					-2
en:your_man				-9		-5				4	-2		6								4		-5
en:your_mouth	-2
en:your_offic	4
en:your_own	7	-2		-3	-7	-6			6		-5			-2	6		-10	2		3			4
en:your_password	-5	-3					-2					-2
en:your_peopl		6			-2					2	4		8		3			-6		-3	3	6	-5
en:your_portal	6
en:your_properti	-7	-3					-2
en:your_request	4
en:your_restaur	-3
en:your_salesman	6
en:your_site	3
en:your_staff	-3
en:your_store	-4
en:your_support	3
en:your_system	2
en:your_team	-5
en:your_technician			-2	10	-5		3		-3		4		-3	-5			-12	9		5		-4	-7
en:your_toi	-4
en:your_traine	-3
en:your_van	8
en:your_waiv	-3
en:your_waste-sort	-3
en:your_websit	8	2	-3	3	-5			5					-2				-7		-2			-2	10
en:your_welcom	-2
en:yours	-2	-3			-3
en:zero	-8
en:zero_hold	-3
en:zero_hope	-4
en:zip	-3
en:zip_for	-4
en:zipper	-2
en:zipper_in	-2
ends-asking	-31	-32	-36	43	5	-31	-23	-24	-22	-27	-29	-23	-24	-26	-23	-23	-24	-69	-43	31	-29	-33	33
fr:#	24	-6	-9	-5	-6	-11	-16	-17	-17	-19	-15	-11	-14	-11	-17	-15		-4	-7	-4	-20	-7	-13
fr:#_#	13			-9	-3	-4		5	-5	-11	-5	8		-7	-4	-8	11		-4	-19	2	5
fr:#_a	-5		4		5	-3	-5		8	-6			2	3	8	-4	-8	-3	8	5		-7
fr:#_affich	2
fr:#_an	16	9	-18	11	12	15	-5	-7	-7	-3	25	4		-9	-8	-6		3	-13	2	-9	-9	4
fr:#_aout	-2		-3	15	-3	-3	6	-7	3	-8	-10			9	3	-7	-3	7	-11		-6	-12	10
fr:#_apres	3	-4		2	4	-2											-3	-5	7	-8		5	-3
fr:#_au	-3	4	-6	13			3	-3	-3	-3	2	-3	-4	4	-3	5	-10	13	-5	-5	-2	-5	-3
fr:#_aux	4
fr:#_avant	3
fr:#_avec	6	-4	-4	-4	-8									-2			5		-3			-3	-4
fr:#_avril	5	-3	-8	-6	-10	-6		-2	-3	-2	-2	-4	3	-7	-3	-2	-3	-8	-5	9
fr:#_ball	3	-3	-6	6										-3		-2	-4	-8	-3	9		-2	-2
fr:#_bien	5
fr:#_c	3	3					3					3		-3				-7		9
fr:#_ca	6
fr:#_ce			7	-4	5	-2	4						4	6				9	-4	-10
fr:#_cette	3	2	6	-2							3		5	3				-6	5	-4			-2
fr:#_chais	7
fr:#_chaud	-3
fr:#_client	6
fr:#_cm	8		-3	-2		-4	-3	3	-2	-2	-3	3		-5				4	6	-10	-2	4	-7
fr:#_comm	7	-6	-3			-3				-2	-2		-2	-2			9	-3	4	-13		-3	-4
fr:#_compt	3
fr:#_dans	7	6	-3	-8	-3	-3	3				6	5		-3			10	2		-11		-3	-2
fr:#_de	16	-4	3		4	-7	-12	-7	-7	-9		6	-12	-3	-7	3		24	-6	-33	-7	-7	4
fr:#_decembr		2			-2	5	3				3			-2			-2	-8		13			-3
fr:#_degr	15		-6	-10	-8	9	-3	-3	-3	-4	7	-4	-4	8	-3	-5	2	-2	-3		-3	-7
fr:#_demand	-8
fr:#_depuis	6
fr:#_doss	3
fr:#_du		12	-3			3	4	6			-3	11	-4	-3		9	-3			-2			5
fr:#_en		-2	-6		10						2							-12	10	4		-3	-5
fr:#_enfant	6	5	-3	-6	-4	3					5							-6	-2				4
fr:#_entre	3
fr:#_essai	3
fr:#_est	5	3	3	5	-7		2				5	-2	-2	-3			-6	5	-2			-3	3
fr:#_et	7	12	2				4	-8	5	-10	2		14	11	5	7	10		-2	-18	-9	3
fr:#_etag	5
fr:#_euros		-4		4	9		-7	5	-2	-4	2	-5	2	-6	-3	-3	-7	-6	16		-3	6	-14
fr:#_fait	-3
fr:#_fevr	8	5	-3			-4	3		6		-2		-4	7	6	6		3	-2				-6
fr:#_fois	19		-9	-9	-9		7	-3	-4	-3		-3	-5		-4	-4	7	-4	-4	-3	-2	-9	3
fr:#_for	5	-3	5	-4	-5												-8	9					-3
fr:#_go	3
fr:#_gramm	3
fr:#_h	8	-4	8	4	4		-13	-12	-5	-4		-8		-12	-5	-15	-4	-6	-8	-3		11	-3
fr:#_heur	-11	2	5	6	5	-8	2	-5	4	-5	-5		-6	-8	4	-3		6	5	-14	-3	-9	8
fr:#_hour	-3
fr:#_in	-5	6				7					-3		-2	8
fr:#_j	2
fr:#_janv	-7	5	-2	-5	-5	-3			3	-2	-2		-3	7	3	5		3		3		-4	-5
fr:#_je		-7	9	-19	-8	-3	-2			-3	-2	-2	-3	-3			18	4	-5	-18		-4	-12
fr:#_jour	3			9		-6	4	4	-4	-3	-4	-7	-5	3	-4			8	-7	-3	-3	-7	3
fr:#_jr	-3
fr:#_juillet	3	11	-7	17	-16			-5			-5	7	3	-5		5	-13	13	-8	-3	-3	-8	11
fr:#_juin	7	13	-10	15	-15		8	5	-2	2	-8	3		7	-2	-4	-10		-12			4	6
fr:#_km	3
fr:#_la	9	-7	-10			-4	-3	-2	-3	-3	-3	-3	-3	-4	-3	-3	6		-5	-9	-2	-5	5
fr:#_le	13	2	11	10	5	-5	-3	-6	4	-6	-9	-9		8	4	3		6	-11		-5	-8	-15
fr:#_les	15		-8	-4	-4	-2			3			-2	-2		3		7	-5	-3	4		-4	-7
fr:#_lign		-3		3		-2			4		-2				4		-4	-4		8		5	-4
fr:#_litr	-2	-3	-3	2	6	-2					-2						-10		11	-6		-4	-3
fr:#_m	7	4	-3	-9		3	-3		-3	-3		-3	3	3	-2		4	-9	-2	-3		-2	8
fr:#_ma	-5
fr:#_mai	-3		-3		-10	-6	6	-3	-2	-3	-4	5		3	-2		-3	3	-3	2	-2
fr:#_mar		4	-4	6	-9	-4	3	-3	5	-3	-2				6		-13	2	-3	6			3
fr:#_me	-5											4		-2
fr:#_menus	3
fr:#_messag	3	-2				-2	4										4			-10		5	2
fr:#_min	-9	-10	-13	-9		-7	-6	-6	-6	-6	-7	-6	-6	-7	-6	-7	-6	3	-7	7	-5	-7	-10
fr:#_minut	-2	-4	-10	-10	-5	-5	-5	-4	-4	-5	-3	-5	-7	-7	-4	-5	7	-3	-7	-4	-4	4	-11
fr:#_mois	-3	-6	-2	5		-3					-5						-9		-2	8		-2	-3
fr:#_novembr	-9	4		7	-4	2	-3					4	6	-2			-8	-4		3		9	-2
fr:#_nuit	5	5		6					7		-4			3	7		-8		-3	7			-7
fr:#_octobr	6	6	-7	-6	-10	-5	-7	9	-3	-4	-3	14	7	-9	-3	8	3	-6	-5	-7	-3	7
fr:#_ok	-9
fr:#_on	5	-2	-2															5	7	-7		-2	-3
fr:#_oui		-6			4									-4
fr:#_pai		4			-2									4
fr:#_par	10		-4		-8		-4	-2	3	-4	6	4	6		3		-3		-7	2	-3		3
fr:#_part	-6
fr:#_pas	5	8	-3	2	6								4			7	4	2	-2	-9
fr:#_per		-3			-3												-3	-6		-6	3	3	7
fr:#_person			3	4	8			-2	-2	-3	-5	3	4		-2	-2	-11	6	10	-3	-2
fr:#_pi	5	-2	-4	-2	8												-5	3	-3	8			-3
fr:#_pis	4
fr:#_plus	5		-5		-4			4				3								-6			5
fr:#_post	3	3		3		4			4		-2			3	4		-3	-5		5		-3	6
fr:#_pour	6	-10		-6	14	-9	-8	-6	6	-7	-8	-7	-3	6	7	-6	2	5		2		-10	-12
fr:#_que	14	5	-4	6			-4	-3	-3	-4		-3	8	4	-2		-7	4	3	-3	-3	5	-8
fr:#_qui				3		4	3										-2	4		-8			5
fr:#_ru	-5
fr:#_s'il	2
fr:#_sans	3
fr:#_semain	3
fr:#_septembr	-4	5		11	-11	4		2	-7	-6	-11	4	12	5	-7	-4	-8		-9	6		6	-13
fr:#_si	4		5				6							-3				7		-5		-2	-4
fr:#_sm	8
fr:#_sous	4
fr:#_sur	-4	10	7	3	-5	4	-2			-2	11	6	4	3			-6	11		-10		3
fr:#_texto	6
fr:#_to	-3
fr:#_toujour	7		-4	-6	-5	-4	-3	3	-3	-3	-4	-3			-3		7	-5	-3	-12			3
fr:#_tous	4
fr:#_tout	-3	-3			-5								-2	-3
fr:#_une	3
fr:#_votre	5	-4	-2	9	-3									-2				5				-2	-3
fr:#_vs	6
fr:'s	6	-5	-3	7	9	-3	-2	-2	-2	-3	-3	-3	-2	-3	-2	-2	7		5	-11	-3	-4
fr:a	2	-6	-4		-10	-11	-13	-13	-14	-14	-12	-12	-10	-10	-14	-12	5	-7	-5	-9	-13	-4	-6
fr:a1	4
fr:a1_la	-2
fr:a_#	18	-15	6	-3	9	-12	-12	-5	-7	-13	-9	-3	-3	-8	-7	-19	16	-3		-19	-3	-3
fr:a_a	3
fr:a_accept	-2
fr:a_aid	-2
fr:a_ajout	-4
fr:a_appel	-3	6	-2	-4	-10		3	3	-2	5	-7	3	6	-6	-2		-10		-3	3		-3	9
fr:a_appris	2
fr:a_arrach	2
fr:a_assur	3	-3																8		-5			-2
fr:a_attendu		4			-6	-5				5	3		-3							-2	6	-5	-3
fr:a_avert	-4
fr:a_beatric	-4
fr:a_bichon	-3
fr:a_bien	5			-3	-4						4						8	-5					-3
fr:a_boir	2
fr:a_bon	-4
fr:a_boutt	4
fr:a_caf	4
fr:a_calm	-6
fr:a_carr	-4
fr:a_caus	-5					-2	-4	6				3	4	-4			-6	4		5			-4
fr:a_ce	9		5	-4		7	-2	-2	-2	-3	3	2	8	-6	-2			-13	-5	6	-3		3
fr:a_ced	2
fr:a_cette	-7
fr:a_chak	-4
fr:a_chaleur	-7	-6	3	-4	-2	-6					-2	3	-2	-4			7		-2	-8	6	-3	-5
fr:a_chang	-8	-7	6		-2		-2			-2	5		3	-4				-3	-2	-7			6
fr:a_chaqu		5	-2	-11	-7	7	-3		6		6	-2	4	9	6	-3	-6	-7	-3			3	3
fr:a_charg	5			3	3												4	6	-5	-9			-4
fr:a_cherch	3	3								3			4				-2			-4			3
fr:a_cinq	3
fr:a_coff	-3
fr:a_coll	5	5		3	-4						7						-8	-3		13		-3	-6
fr:a_command	-3
fr:a_commenc	2	-3			-2												7	-3		-9			4
fr:a_compr	-4
fr:a_compt	2	-3			3
fr:a_confirm	3
fr:a_conseil	2
fr:a_conteneur	-3
fr:a_corrig	-3
fr:a_cot	18	3	-10	10	4	7		-4	3	-5	-7	-4			3	-3		-4		-2	-5	5	-2
fr:a_coudr	-4
fr:a_coup		6			3	3	9							5			-5		6			-3	-4
fr:a_cram	-3
fr:a_crev	-8
fr:a_cri	4	-9			6	-3				-2			-2	-2				9	-2	-9		-6	4
fr:a_croir	6
fr:a_de	6			-2	-6								-2				5	-4			3	-2	-7
fr:a_decid	4	-3		3	3												3	6		-6	3	-2	-3
fr:a_deconseil	-3
fr:a_defaut	9	13		5	-5		16	-3			-2	9	-3	4			-9	3	-2	4		-5	3
fr:a_deja				2	6	-2			5				4	5	5		3	-5		2
fr:a_demand	13	15	-5		4	-9		-4	-3	24	-8	-4	7	-7	-3	-4	6	-12	-6	-7	5	7	4
fr:a_denich	-4
fr:a_dent	4
fr:a_depos	-2
fr:a_des	-4	-4	-2	-9													-9	5	-2	6
fr:a_descendr	2
fr:a_deux	2			4	3		4				3							-6		3	3	-3	6
fr:a_dire	16	3	-5	4	-8	-3				5	-2		-2				-2	-7	-4	3	6	-4	-2
fr:a_distanc					-3
fr:a_dit	31		-9		-3	-7	-3	5	-7	4	-3	-3			-7	-7	-3	10	-3	-9	4	3	7
fr:a_dix	5
fr:a_dix-neuf	-5
fr:a_don	3	3		6	2		-2				9		5	4			-10	4	-2	4	3
fr:a_dorm	5		-5	6	-3	5					-4						-7	-3		10		-3	-3
fr:a_droit	3	-2	-3		-4													-4	-2	-10		3	7
fr:a_du	-2	-3	5		-8													3	-3			-4	-5
fr:a_ecout	-2
fr:a_ecrit	5	4	-4	4	-7		-4	-2	-3	-3	3	6	-7	2	-2	5	-8	-5	-3	11	-2	-5	-3
fr:a_elle	6	6	-4	6	-5	-4	-2			10	-4		-5	-2			3	4	-2	-14	7	2	-6
fr:a_en	-5
fr:a_encor		-5		10	9	-2					-2			-2			9	-5	-2			-3	-2
fr:a_envoi		-7	-3			-5	-2	-2	-3	-3	-3	-3			-2		-9	4	-3	4	7	-5	-6
fr:a_epargn	-5
fr:a_epluch	-3
fr:a_ete	2	8	-7	6	-14	2	-6	4	-4	-5	12	6	4	-5	-3	-2		9	-6	-7	-4	3	-4
fr:a_eu	5	3	5	-3	-5	-2	-2			4		3		-3				3	-2	-6	-2	-4	7
fr:a_expliqu	-9
fr:a_factur	4
fr:a_faire	-5				-3
fr:a_fait	-5	8	-6	-3	-14	9		-4	3	3	9	6	2	6	3	-4	-8	6	3		5	-12	-8
fr:a_fallu	8	-2	-5	-4													4						-2
fr:a_ferm	2
fr:a_fin	6	3	-3	3			5			7			-3				2	-8		4	3	3	-4
fr:a_first	-4
fr:a_froid	2									5							-3	4
fr:a_fum	2
fr:a_gard		-4		-7	-2	-2					-2						-4	-3		12		-4	-7
fr:a_gauch	6	-7	-3	4	-4	-3											-6			6		2	-6
fr:a_guid	-4
fr:a_huit	3	3		3	-5						8			6			-4						-4
fr:a_il	-10				-2
fr:a_insist	-4
fr:a_install																				4
fr:a_jam		-6	-4	-4		-4	-2			-2	-4	-2	-3	-3			3		-4			-5	-7
fr:a_jeud	-10
fr:a_jour	7	6	-5	10	-8	8	9	-2	-2	-3			3	-4	-2		-6	-7	-3	7	-2		5
fr:a_jur	3	5		2	-2	-2	6						4	5			-3	3		-7		3	4
fr:a_just	8			8	9												-10	9		-10			7
fr:a_la		11	-6	-3	-13	10		6	-2	4	5	5	8	-3			-4	3	-3	2		4	-12
fr:a_lach	-6	4	5	-3	-3						-3		4	5			-7	-4	5	5		3	-6
fr:a_laiss	21		-7		-13	3	-4	-3	-3	3	-7	-4	-6	-5	-3	-3	8	-13	4	-5	-4
fr:a_lang	-4
fr:a_laquel	-2	3		6	9					3							-10			8			3
fr:a_lav	5
fr:a_le	4	3	6	-3		4	-9	-4	5	-7	3	4	5	4	5	5	2	9	-16		-5	-2	-4
fr:a_leon	-3
fr:a_lev	2
fr:a_log	-3										3
fr:a_lu		7		2		5	7				6		4				-4	-2		-7			8
fr:a_lui	-3	-3				5			2	-2	6		2	-5	2		-3	7		-6	3	4	-4
fr:a_ma	-13		6	-7	-9	-2	-3				-2		-3	-3			-3	9		-10	3	-2	-4
fr:a_mang	3	5	-4	-6	3	-2					6			-2				7	-3			-6	-4
fr:a_manqu		8			-4	-4					5			3			-2			6		-2	-3
fr:a_me	-6						3					4					-3	3			4		-2
fr:a_meme	-19	-7		-11	-11	-3			-2	-3	-3		-2	-3			4					-2	-4
fr:a_mes	-2	-3			-3	2					-3		5				-4			5	8	-2	-7
fr:a_mid		3	8	2	-2	3	5	-3	-3	-6	-4			-6	-3	-3	-11		-6	9	4		-7
fr:a_minuit	-4	-4	-4	-3	-6					-2							8	4		-7		-3	-4
fr:a_mis	10		-11	-8		4	5	-3	-3	-4	-5	3	-6	-6	-3	-3	8	-9	-6	-7	-4	3
fr:a_moi	9	7	9		-6	-4	-2		-2	4	-4		6		-2				-3	-12	7		-4
fr:a_moins				-9		4			5				5	-3	5			-3		6		-5	-3
fr:a_moit	4
fr:a_mon	3	4	-4		-10		3	-3	-3	8	-4		6	-2	-3	-2	-9	-2	-3	-2		2	6
fr:a_mont	-5
fr:a_montr	-2	2	-3	-2										-4		6	6	11		-15		-4	4
fr:a_moyen	5
fr:a_namur	2
fr:a_neuf	4
fr:a_nic	4			-3														6		-5			-4
fr:a_noel	-3	-3			-4
fr:a_not	-4			3		2				5	-2		5	-3			5	8		-6		-5	3
fr:a_notre	-3	2		4	-6	6	7		-2	-2	-2			-3	-2		-4	5		5		-3	-4
fr:a_offert	4	-3		-7	4												12		-3	-10		-3
fr:a_orient	-3
fr:a_oubl		-3			-3						-3
fr:a_ouvert	7	6	-4	-5	-5	5	9			-3	-3	-2	3	3			4		-3	-4	-3
fr:a_pai	7	3	-8	-10	-2	-3					-2	-2	-2	6		5	10	-5	5	-14		-5	-4
fr:a_parl	7	11	-3	8	-3	-5	5			7	-4		6	3			-8	4		-4	5	3
fr:a_part	3	-3	-5	-6		-3						-2	-2	4			15	-14	-5			-5
fr:a_pas	4		-9		-15	-2	-7			-8		6	-5	-6		4	-17	8	-11		-3	9
fr:a_pass		-2		-5	3	2					5		-3					-7				6	2
fr:a_patient	-2
fr:a_pein	5
fr:a_perc	4			2			3					4		7			-4	3		4			-4
fr:a_perdu	2
fr:a_perm	-2
fr:a_person	7	8	-3	-4	3	-3	-3		-3	6		-2	11	3	-3		-4	-6	-2		-2	7	-5
fr:a_pet	5
fr:a_pied	5	-3	4		-3												4	6	-3	-11			-3
fr:a_pig	-4
fr:a_pil	2
fr:a_planch	-3
fr:a_plant	4
fr:a_pleur	-8				-4					2	-2		4	3						-6	3	2
fr:a_plu	3
fr:a_plus					-4
fr:a_pos	3
fr:a_prendr	-5
fr:a_pris	-9		-7	-5	-8		-3	5	-3	-4		-3	6	-6	-3	-3	6	-10	-3	-2	-2	5	-6
fr:a_propos	4
fr:a_pu	5		7	-2																-2
fr:a_quatr	-5	3				-2			3				2	4	3					-4		5
fr:a_que	5			2	5												6			-2			-4
fr:a_quel	3	3	-3		-4	-3				5	-3		6				-14	-4		3		3	7
fr:a_quelqu'un		-2	-2		6												6	5		-6			-4
fr:a_qui			2										3	4						3
fr:a_quoi	6	-5		3	-5	-2											-8	5					2
fr:a_racont	-5
fr:a_ram	-4
fr:a_rappel	-10	-6		3	-5			-2		-3	-5		-6	-4			-9	5	-3	8	-2		-4
fr:a_rar	-3
fr:a_rattrap	-2
fr:a_recommenc	3	-4															5			-6	6	-4
fr:a_reconcil	-5
fr:a_recu	8	5	-2	5	-2	6	3			3			-4	-3			-3	-7	-2	-3	-2	5	8
fr:a_recuper	-3
fr:a_redir	-6				-3					-2						-3
fr:a_reel	-3
fr:a_ref	-2
fr:a_refus		-6			3	-5						4	-2				-6	-4		5		4	-3
fr:a_regard	6	-3	-4	-11	-3		5										4	-3			3	-4	-3
fr:a_regl	-5
fr:a_rem		7	-3	4		-3			11				-3	4	11		7	-3		-6	3		-2
fr:a_rembours	-3
fr:a_remerc	-4
fr:a_remplac	4
fr:a_repar	-9
fr:a_reper	-4
fr:a_repondu	8	10	-4	-8	-4		9	-3		7	-4	9					7	-12	-4	7	-3	-4	4
fr:a_repr	-3
fr:a_reserv	-3
fr:a_reson	-2
fr:a_retrouv	-9
fr:a_reven	-4
fr:a_ri	-6	-2			-3
fr:a_rien	4	2	-7	-4		-7	3	-3	-3	8	-5	-4		-6	-3	-3	-10	-9	-6	14	4	-4	3
fr:a_sa	4	3		6	-4	-5	-3			8	-5	4	-4	-4			-4	4		-11	7	-8	3
fr:a_salu			10	-7	-3												3
fr:a_se	5
fr:a_sign	2
fr:a_signal	-3
fr:a_six	3	4	5	-3		6				3	6		4	-2			3	-3		-5			3
fr:a_son	3	8	6	-2	-3		-3			4	7	6	-4	-3				4	-3			-5	-4
fr:a_souffl	3
fr:a_soulign	-8
fr:a_su	-3
fr:a_sucr	-4
fr:a_suiv	-5
fr:a_suivr	-3
fr:a_sundai	-3
fr:a_tabl	3	-2		-3							-2						5			-7	3		-3
fr:a_telephon	2	-7		-5										-2			-2	3		3		-2	-3
fr:a_tenu	-7
fr:a_tenus	-3
fr:a_termin	-3
fr:a_thing	-3
fr:a_toi	-4
fr:a_tous	-9				-2
fr:a_tout	-12	-6	-5	-5		-3	-2							-2			-7		4	3		-3	-4
fr:a_toute	-4
fr:a_toutes	-5
fr:a_trait		-6		5	14	-2							-2				-7	7		-7	6	3	-3
fr:a_traver	4
fr:a_trent	-5
fr:a_trois	10	-5	-2	-2	-5	-4	-2	4			-3	-2	-4	-4			6	-3	-3	-9			6
fr:a_trouv	-13		11		-10	9	-3	-2	-2	-4	4	-2	-5	2			6		-2		-2
fr:a_tu	6
fr:a_un	-11	-6	-5	3		-4		-4	-4	6	-8	-4		-6	-4	-5	2	-10	6	2	-3	5	-8
fr:a_une	-7		-5		-4	-3	3	9	-3	-3		5		4	-3	3	-12	-5	-4	13
fr:a_veil	-2
fr:a_velo	-4	-3			8
fr:a_vendu	4
fr:a_vers	-3
fr:a_vingt	-5
fr:a_voir	-15	-5			-5	-2				-2	-6		-3	-2
fr:a_voix	3
fr:a_vos		-2				4								-2			-2	-5		9
fr:a_votre		4	-2	6	-5	-4	-5	6	-2	-2	-2	-3	10	2			3	2	-3	-2		3	-8
fr:a_vous	-5		11	-7	-4	4	2	4	-2	-2	-4	-3	-4	-5	-2		6	-8	6	-4
fr:a_vrai	-5
fr:a_vu	-5	8	-4		-5	10	7				3		-2				-8			9			-4
fr:abitib	-2
fr:abitib_just	-2
fr:abon	5	-4		6														3		-5	8		-4
fr:abord	5	-4															-9			6			5
fr:about	5	7		9		-3						7	-2				4	-5	4			-2	-4
fr:absenc					-3	-3	5											4		-11			4
fr:accent	3				-4					3											4		-2
fr:accept	2	-6			7												-5	-3		11			-3
fr:accept_ma	-3
fr:acces	5	-2	-4	-6	-5												-2	3		-15		-3	13
fr:acces_a	2
fr:acces_au	4
fr:acces_est	-4
fr:accessibil	-3
fr:accident	-3
fr:accident_de	-4
fr:accompagn	-2
fr:accompagn_fourn	-3
fr:accord	4			3													-6	8	7	-8
fr:accroch				-3							3						-7	5	7	-3
fr:accueil		3	3		-6	-5	-3			4	5	-2	4	-3			6	-3	-3	4	-2	-6	-8
fr:accueil_ce	-2
fr:accueil_dejeun	-2
fr:accueil_est	-3
fr:accueil_sour	-4
fr:accus	10	3	-3	-12	-7	-4		4	-3		-2	-5	4	7	-2		6	-10	-4	7			-6
fr:accus_person	2
fr:achat		6								5	5	-4					-2			-5		2	5
fr:achet	5	-8			12		-3	-2	-2	-4	3	-3	-5	-5	-2		-11	-4	3	6	-3	7	-11
fr:achet_chez	2
fr:achet_la	-3
fr:achet_un	8	-3	5	-4	-2													-3	-2	10			-8
fr:achet_une	-2	-3	-5		7												-6	-4		2		8	-2
fr:acompt	5	-3	6	2	-7		-3			-2	-2	4	-3	-3			-4		-3	-10		-8	11
fr:acte	2
fr:action	3		-4														-3	4		-8			6
fr:action_de	3		-4														-3	4		-8			6
fr:activ	3	-2	10	-4	-2												4	-3
fr:actuel	-3
fr:adapt		6		5	4		6				3						-6	6	7	-4			-3
fr:add	-8
fr:addit	-2
fr:addit_honnet	-2
fr:administr	4	2		7	5	4		6	3					5	3	5	-7	-5	6			4
fr:adon	-3
fr:ador		-3	3		-2												-2			4
fr:ador_cet	-3
fr:adoucisseur	-4
fr:adress	-7	-5	-4	3	-6	4		-2	-3		-6	-4		-2	-3		-8		-4	11		-4	-5
fr:adress_a	2				-2					3							-2				2	-3
fr:adress_mes	-3
fr:adress_modest	-3
fr:adress_rar	-2
fr:adult	4	-6	-3		4						-2			-2			2	-6	-2			-4	5
fr:advic	-3
fr:advis	-2
fr:aer	5
fr:aerien	-3
fr:aerien_comm	-3
fr:affair	7	-5	3	-5	-5	-4	-3	-2	-2	-3	-4	-3			-3	-2	8	-4	-6	-4	-3	-3
fr:affair_de	2
fr:affich	18	3		-3	-4		2	3	-3	-4		-4	-5	6	-4	-3	-6				-4	-9	7
fr:affich_#	3	-3	-3														-3			4
fr:affich_le	2
fr:affich_un	7
fr:affirm	3
fr:after	10		-3	9	2		-2			-2	-4			-2				3	-6	-12	-2	-3	12
fr:afternoon		2	-5	-4	-6	5					-3	-3	-2						-3	-3	7	3	-9
fr:again	4	2	8		-5	-3	-3	-2	4		-3	-3	-4	4	-3	-3		-3	-3	5		-4
fr:age		-4		-4	6						2							-5		8		4	-4
fr:age_de	3
fr:age_tres	-3
fr:agenc		5	-4	2	-5	-4	-3	-2		-2	-3	3	-3	5		5	6	8	-2	-13		-6	-5
fr:agenc_de	-2
fr:agend		-3		-6	-3												-5						7
fr:agent	-6
fr:agent_a	-2
fr:agent_du	-2
fr:agent_venu	-3
fr:agir		2				3	4					-6		-3
fr:agir_en		2				3	4					-6		-3
fr:agit	6	5	-2	7	4							3						-5		4		-3
fr:agit_de	2	6		6								3		2			-7	-4		13			-4
fr:agre	5			4	3		8				-2	6		-5			-6	-6		10		-3	3
fr:ah	4
fr:ai	20		3	4		-6	-7			-2	-13	-5	-4	-5		-8	-2		-4	-5	-10		5
fr:ai_#	15	-8	-10		-4		-4	-3	-3	-4	3	-3	-5	-4	-3	-2	-6	-2	4		-3		6
fr:ai_achet	7	-4		-4													-6	-7	-2	16			-5
fr:ai_appel			6		6												7	-3				-3
fr:ai_attendu	2	-7	-5	-2	-3												5	4		-8
fr:ai_aucun	-5
fr:ai_bien	5		-5	-10	-6												9	2	-2	-11
fr:ai_cherch	-4				-5
fr:ai_command	11		5	-6	2												-5	-5	6			-2	-4
fr:ai_compt	4	-4	-7		-3	-2											12	-3		-10			-3
fr:ai_decouvert	4
fr:ai_deja	2
fr:ai_demand	-3	9	-5	11	-6	-3	3	8			-2	6	-7			5	-16	6	5	-6		3	12
fr:ai_des	4
fr:ai_deux	-3
fr:ai_dit	-6	4		6	6	-3		5		5	-2		5	-5			-11	-5		2		10	-4
fr:ai_don	6			-2	-2													-2		6			-3
fr:ai_du		-3		-3	-5												2	3					-3
fr:ai_economis	-3
fr:ai_ecrit	3	5	-4	4	-2	-2		6			-2		3	6		9	-4	-8		12			-4
fr:ai_envoi	4			5		4			5				6		5		-6			10		-3	-4
fr:ai_eu	-4	-2	-8			2	-2		3	-2	-2	-2	6	-6	3		10		-2	-9		-3
fr:ai_faill	-7
fr:ai_fait	3	-6	-9		-12		3	5	-2	-3	-3	3	-5	-4		-2	2	-9	-4	10	-2	-3	-7
fr:ai_ferm	6	-7	-2		-5	-2					-2			-2			-9		-3	9		3	-6
fr:ai_fin	-5
fr:ai_gard	11	4	-2	2	-5	4		5		3			3	-3			-5	-2	-2			6	2
fr:ai_jam	-3		4		-4								5	3			2	-2				3
fr:ai_jet	-3
fr:ai_la	7		-3		-4													-3		3			-3
fr:ai_laiss	3
fr:ai_le	4		-5		3	-2	6							4			7	-2		-13		-3	6
fr:ai_les	2			3	6	-3				5			5				11	-2				-5	-6
fr:ai_lu	2	-3			3												-4	3		-3			6
fr:ai_mang	-5
fr:ai_meme	-10
fr:ai_mis	9	5	-5	-2	-2		-3	6		5		3	4	-4			5	-11	-4		-3	3
fr:ai_offert	3	-4		3	11	-2												6	-3	3		-3	-3
fr:ai_oubl	-11
fr:ai_pai	5	-5	10	2		-2											3	7	-4	-3		-3	-6
fr:ai_parl	3	8		3	-4		11			4	-2		8	7			-5	2		-6		8
fr:ai_pas	14	3	-6	3	9	-11				12	-7	-6		2		-4	3	-3	-13		6	-2
fr:ai_pass	3	4		4	-5	3	5			3							-5	-9		12		-3	2
fr:ai_plus	-2		-4		-4				6					-3	6		8	-2		-10			5
fr:ai_port	2
fr:ai_pos		-3		-3	-3												2	7		-8			-5
fr:ai_presqu	10		10	-6													7			-9	3		-3
fr:ai_pris	6		-6	3	8	6	-3		-2		4				-2				8	-15
fr:ai_quitt	-3
fr:ai_raccroch	-3
fr:ai_ral	-6
fr:ai_reclam	2
fr:ai_recu	12		11	-11	-3	-5	-4	-3		-4	-4	6	-6	-7		-3	9	-8	-6	-7	-3	-4	9
fr:ai_regard	7	-4	-2		-5														-2				3
fr:ai_regl	3	4		6	-3								4				-5	8		-4		2
fr:ai_rien	4	5	-4	6	7		4	-3		-3	3	6	-7	-10			-12	5	7	-7	-2		5
fr:ai_sign	2				-3		-3	6					5	-2			-9	6	5	-8		3	-4
fr:ai_signal	-5
fr:ai_sort	5	-3	2														-5			9			-3
fr:ai_suiv	-3
fr:ai_telephon		-2		2	4												-8	6	5	-3
fr:ai_tir	2
fr:ai_toujour	2
fr:ai_tout		8	-2	10		10												-3		3		-2
fr:ai_trouv		5		-3	-2	2					3			-3		6				5		-2	-2
fr:ai_un	7	-7	-8		3	-4	-3	-2	-2	-3	-3	-2	-2	-3	-2	-2	-4	-3	-4	7		-3	-5
fr:ai_une		-3	7	-4	-2												6	4		-9			-3
fr:ai_vendu	4	-3			-3												-9	-5		14		-2	-3
fr:ai_voulu		2	-2	-4						5
fr:ai_vu	9	10	-6	7	-6	8	6				-3			-2			-8	6	-3	3		-3
fr:aid	-9	-3		3	-3									-2			4	6		-6			-3
fr:aid_#	-2
fr:aid_a	-4
fr:aid_comm	-3
fr:aid_les	-3
fr:aie	-9
fr:aie_a	-6
fr:aiguill	5
fr:ail	3			-2			5			5							8	-8		-7		5
fr:ailleur	-5	6	-4	8	4		-4	-2	13		-4	-4	6	10	13		7	-3	-4	-11	2	11	-7
fr:ailleur_le	-3
fr:ailleur_parc	-4
fr:aim	7	-10	-5	20	-11	-3	-5	-4			-3	-4	-9	-8		-2	2	-3	-6		7		-7
fr:aim_bien	4
fr:aim_le	-5
fr:aim_mieux									3				-3	-2	3
fr:aim_que	10	-9	-4	11	-4		-3		-2	-3		-2	-3	-3	-2		4		-3	-3	-3	-2
fr:aim_son	-2
fr:aimabl		4				-2	6						3	-3			-7			3			4
fr:aimabl_et	-3
fr:ain	-4	3		-8		4					7		-3	-2			-6			3		-4	4
fr:ain_est	-3
fr:ains	-3
fr:ains_que	-3
fr:air	13	-6	12			-5	-3	-3	2	-3	-4	-4	-4		2	-4	-5	-6	-5	9	-3	-7	-3
fr:air_de	4	-3			-5															3			-2
fr:ait	10				-3						3						11			-5		-3	-4
fr:ajout	-10
fr:ajout_un	-5
fr:alarm_de	-4
fr:alert	-4	3			-3	3
fr:alistair		7					4			5		5
fr:all	-4		-11	-6	-11	5	-5	-5	-7	-5	-10	-6	-6	-8	-7	-6		-5	-6	5	-5
fr:all_night	3
fr:allais	-4
fr:allais_en	-4
fr:allait_le	-2
fr:alle	9		-2			4	-4			4	7	-2	4	2		-2	-6	7	-3		2	4	-9
fr:alle_a	3	4	-2							6			6				-6	5		-8		6	-3
fr:alle_pour	-3
fr:allemand	3
fr:aller	6			-3		-5	-3	-3	-3	3		-3	-4	3	-3	-3	7	2	-4	-8	-3	-5
fr:aller_a	2
fr:aller_achet	-4
fr:aller_cherch	3
fr:allerg		-3									3
fr:allez	5	-3			11												2	4	-2	-4			-3
fr:allo	15	-9		-15	-3	-6	-5	-5	-5	-5	-6	-5	-5	-7	-5	-5		-4	-7		-4	-7	-5
fr:allo_ce	4
fr:allofil		-4			-4												-3	8		-8		-2	6
fr:allum	-4		6	5	2	2					4						-8			5		-3	4
fr:allur	-3
fr:allur_je	-4
fr:almost	-4
fr:almost_disappointed	-4
fr:alors			-3	-13	-4		-5	-3	-3	-5		-4	-5		-3	8	6	10	-7	-4	-3	-9	-7
fr:alors_je	-3	8	-3	-9	-5	-2								5		10	-4	8					-2
fr:alors_que	10	-4			-8	4			-2	-3	3	-3	-3	-5	-2	-3	-3	3	-4	4	-2	-5	-4
fr:also	-3
fr:am	-3			9	4	-6	-4	-4	-5			-4	-7	3	-4	-3	8	-10	4			-9	-4
fr:am_almost	-4
fr:am_in	2
fr:am_not	7	4	3	4	-3				-2	-2	2		-3	8			-8	-6		10		-3	3
fr:am_sold	-3
fr:am_still	-4
fr:amandin	7		2	-5	4												-3	-6	7
fr:amateur	2	-2	10	-2													2			-3
fr:amateur_de	2	-2	10	-2													2			-3
fr:ambul	3	11		-5	-2	10					3						6	-2				-4	-4
fr:ame					-6												-2	5					-2
fr:amen		5			-5				6					7	6
fr:amend	4	-7		2													-3	3		6			-5
fr:americain	3
fr:amis	6		6	10	5	-2	-2	4		-2		3		-2			-3	3	5	-3		-3	-6
fr:amour		-2	3	6	4												7	-3		-3
fr:an		10	-15	4	9	14	-6	-12	7	-9	22			6	7	-11	9	-3	-19	8	-13	-6	-9
fr:an_a		-4	-4		-2													-2		6		-2	-3
fr:an_chez	7		-3		-2	-2			5				4	5	5			-3		3
fr:an_de	-3	5	-7		3	-3		-2	-3	-3	7	4	-4	-4	-3	-2		4	-2			-3	-6
fr:an_est	2	6		4		9					9		2	-5			-5	-2		5		4	-8
fr:an_et		3	-6			3	-2		-3	3	9	-2	3	-4	-3		6	7	-2	-10	-2	-6	5
fr:an_je	-3
fr:an_pass	-5	4			-4				6					7	6		4	-8	-2			7	-4
fr:an_plus	-3
fr:an_pour	2
fr:an_prochain	-6	-2			-3												5			-4
fr:an_que		-3		3	6												13	-4	-2	-8		-3
fr:an_remerc	-3
fr:an_sans	-6
fr:an_satisfait	-3
fr:ancien	11		-7	8	9		-4	-3	-3	-4	3	-3	-5	-5	-3	-3	7	-3	-5	8	-4	-9	-15
fr:ancien_fournisseur		-3			5
fr:and	6	-14	-16	7	-2	-12	-12	-11	-10	-12	-7	-12	-10	-5	-10	-12	-5		6	5	-10	-13	-7
fr:and_good	-3
fr:and_i	-2
fr:and_it	10	-2	-6	8	-3													-3	-2	4			-7
fr:and_quick	-5
fr:and_the	6		-8	-6	2	-5	-3	-2		-2	3	-3	-2	4				-3	4	7		-4	-12
fr:andre	-5				3
fr:anesthes	-3
fr:anesthes_me	-3
fr:ange	-8
fr:ange_me	-4
fr:anglais	9	-4		5	-3					-2			-2				9	-5	5	-12		3	-5
fr:ani	-10					2					4
fr:anne	-6	-2	4	5	6	-8	-6	-3	9	-4	-5	-5	-7	5	9	-2		5	-6	-5	-3	4
fr:anne-soph	5		5	10	-4	-4	-2		9		-4		-3	4	9		-10	-3		9			-4
fr:anne_a	-4	-2			-3
fr:annex	-4	-5		2	4				-2			-5		-3	-2		6			-8			-3
fr:anniversair	7				7												5	-4		3			-5
fr:annonc			4	-9	-7	-3	-6	-5	-6	-6		-6	3	6	-6	-5	5		-8		-5	-4	-5
fr:annonc_#	2
fr:annonc_au		-4	-3	-4	3	-2								-2			3	3				-2	-4
fr:annonc_de						5							3	3
fr:annonc_du	4
fr:annonc_expliqu	-3
fr:annonc_prix	-8
fr:annonc_sans	-3
fr:annonc_termin	-2
fr:annonc_une	5	8	7		-4	-4					5			4			-3	-5		4		-2	5
fr:annul	-5	-5	-9	7		-8	-8	-5	-6	-5	4	6	2	-11	-6	-4	-4	9	-10	-6	-4	8	-5
fr:annul_de	-2
fr:annul_la	4
fr:annul_le	-6	-7			-4									-4			-3			-10		7	4
fr:anomal	-6	-2					-4					-2
fr:anoth	3
fr:anselm	2	2		2	-6	-4					5						5	3		-4		-3	-2
fr:answer	3
fr:antivirus	6
fr:any	-16	-4			-5	-3			-2					-2
fr:any_new	-5
fr:any_tim	-7
fr:anywai	9
fr:anywher	3
fr:aout		2	-3	10	-2	-6	5	-9	9	-10	-12	-3	3	16	9		-6	10		-2	-7	-3	8
fr:aout_#	4	2		4	-2	4	5										-6	6	-2	-3		-2	5
fr:aout_a	-3	3		2	-4								6	4			-3			5		-2
fr:aout_avec	3	-2
fr:aout_et	3	2		3										4			-3	-5		9			-3
fr:aperco	-5
fr:app	13	-3	-7	4	-4					-2						-3	9	-4	-3	-13		-2
fr:apparaissent	3
fr:apparaissent_dans	3
fr:apparait	3
fr:appareil	2	-3	-2	-3	-8	6	-3		4	-2		2	3	-5	4		-3		-2	-4		-4	11
fr:apparent	2
fr:apparentli	6
fr:appart	6	4		-4	-4	-5					5	3		-3			4	-6		4		-2	-3
fr:appel	3	11	-5	3	-4	8					8	4	10				-21	-8	5	6	-4	12	6
fr:appel_#	5
fr:appel_a			2	-5	-2	-3		5					-2	-4			-5			6			-2
fr:appel_avant	-3								5		4		2	3	5					-9		8	-3
fr:appel_de	-10	6			-4	2	3	-2	-2	-3		3	-2		-2		-7		6			-10	7
fr:appel_des	-2
fr:appel_en		-6		-6	-3												5			2		-3	-3
fr:appel_et	-4
fr:appel_la	3	3								3							-5	4			4
fr:appel_le	-9	-3			-4	5					-4		4	-3			-2	4		4		-3	-4
fr:appel_moi	7			8	-2	6	-2	-3		-2	9			-4			-7	-3	-2	-8		13	-4
fr:appel_ou	-5	-2			-5
fr:appel_pour	-12				-5								3	3
fr:appel_un	3
fr:appl	7			11	-8	-4	4	-2		-2	-2	-2	-2	-3		-2	-4		-3	-8		-4	10
fr:appl_de	-5
fr:appl_me	4
fr:applaud	3	5	12											4									-2
fr:appliqu	6	3					-2					4	7
fr:appliqu_de	2
fr:apport	4	-4	-3	-7	4												8		6	-15	3	-3	-5
fr:apport_un	3			3	5												-5	-4	7	-5	3
fr:apprec	2
fr:apprec_de	-3
fr:apprec_la	2
fr:apprec_le	-2
fr:apprec_que	-3
fr:apprend	6	-5			-4												-2		5				-6
fr:apprend_que	2	-4			-3													4		3			-3
fr:apprent	-4
fr:apprent_a	-2
fr:apprent_etait	-3
fr:appris	3	-4	9	-5	-2	-2										-3	6			-6
fr:approch	-2	4		2	-6	7				3	-3		4				-7	3		6		3	-6
fr:appui	-2	13	-2		-8	10	9			-2	2	3	2	-3				6	-3				-6
fr:apres		-6		9	4	-9	-11		-8		-4	-10		-4	-8		-5	-11	-2	5	2	10
fr:apres-mid	2	-4		4	3	-5	3				-5	-2	-2	-2			-7	3	-2	-10			11
fr:apres_#	-6		-2			-4					-2	-2	6				-9	-9	6			12	-6
fr:apres_ca	5	-4		7	-4												8	-5	-2	-9			6
fr:apres_coup	-3
fr:apres_deux	-6
fr:apres_la	-3
fr:apres_le		-7	2			-3	-3		-2	-2	3	-2	-3	-3	-2	-3	-6	-5	-2	9	-2		-5
fr:apres_ma	4
fr:apres_mon				9	3			6						4		5		-2		4
fr:apres_sur	-2
fr:are	5		3	-14	-6	5	-5	-4	-4	-4	-6	-4	-6	4	-4	-5	-6	-9	-6	14	-4		-16
fr:are_insan	-3
fr:are_the	-5
fr:are_you	-2
fr:argent	12		-3	5	7					-2			3				7	-7	-7	7		-2	-9
fr:argument	-3
fr:armoir	4
fr:arrach_une	-5
fr:arrang	-7	-5		6	3	-2				-2							6		-4	-5			-5
fr:arrang_ca	-6
fr:arret	4	4	-10	6	6	-2	-5	-3	-5		7	-5	8	-8	-4	-2	5	-12	8	-4	-4	-4	2
fr:arret_depuis	3	7		-3	3						6		3	-3				-2	6	-7			-3
fr:arretent	2
fr:arrier	-4	-2		4	-5												9			-8		-3	-2
fr:arrier_possibl	-3
fr:arriv	-8	-8	-3	-3		-4	-9	3	-8	-2	-3	-9	-11	-4	-8	-10	-9	4	-4	6	-8	-6	-4
fr:arriv_#	-2
fr:arriv_a	-3	-9			9	-4	-3	-3	-3	-3	-3	-3	-3	-4	-3	-3	-8			7	-3	-5	-2
fr:arriv_avec	7
fr:arriv_dans	2
fr:arriv_de	4
fr:arriv_en	-6				-5
fr:arriv_le		2		5	-2			6						-3			-3	9		-8
fr:arriv_sur	-3
fr:arriv_tardiv	-2
fr:arrivent	8				-4	2	5											-3		2		-3	4
fr:arsenault		8		2	-3	-3	7		3	6			9	4	3		-6	-3				9	-3
fr:art			12	8													3						-2
fr:articl	5	8		4			6	5						-4			-4	-4				-3	8
fr:articl_#	5	5		2			6							-2			-3	-3		-4			9
fr:articl_sans	-3
fr:artist	8
fr:as	-19	-3	3		-7	-4	-3	-3	2	-3	-3	-3	-4	3	2	-3		3		3		-4	-6
fr:as_dit	4			-6	-2				4					5	4		3	4				-3	-5
fr:ask	8	-2	-5	-3	-5	-2		-2		-2							11	-6	-3	-8	6	-2	-11
fr:asked	10	-6	-8		-6	-4	-2		-2		-3			-5		-3		-6	-3	-7			4
fr:aspir	-6	-3			-5									-2
fr:assez	3		-2	7	-3												-5	5		-4			4
fr:assez_rar	-4
fr:assiet		3	-13	5	-9	6	-2	-2		-2	-3	-2	-3	-3		-3	2	-7	-3	-5	-2		5
fr:assis	8	9	4	-4	-11	8	7			6	3		4	-2			3	-10	-3	5	-3		2
fr:assis_dev	2	2	5		-5	3					5							-6				-2	5
fr:assist	-2	4				-2	7
fr:assist_en	-6
fr:assoc				3	-6	-3				2	-2	2	-2	-4			-6	-2		8	3	-3	-7
fr:assur	7	-7	-7	6	-13	-3	6	-3	-3	-4		3	-6		-3				7	3	-3	-11	-2
fr:assur_a	-2
fr:assur_de	-3
fr:assur_le	2	-4		7													-8	8					-3
fr:assur_par	-3
fr:assur_que	3	-4	-4	4	-6												-6		4	5		-3	-4
fr:assureur	4	13		8	-6	6	7	3	-2	-2	2	10	-5		-2		-11	7	-2	-9			9
fr:assureur_et		4				-2	3	4				7	-2	-3				3		-8		4
fr:asterisqu	-3
fr:asterisqu_ce	-4
fr:at	3	-10	-13			-9	-6	-5	-6		-7	-6	-7	-8	-5	-4	5		8	-12		-3
fr:at_#	-9	-6	-4		-7	-4	-2	-2	-3		-3	-2	-4	-4	-2			-8	6				-5
fr:at_the	7		-4	4	5												4		6	-11			3
fr:atel	5		10	-9	-5	3					-3	-2					-7			8		-2	-3
fr:atel_velo	-2
fr:attached	-3	-6		-5	-6	-3								-2			3						-4
fr:attend	5	2	-5	-13	-10			-6	3	8		-3	-13	3	3	-5	4	-9	-7	-9		5	6
fr:attend_a	-4
fr:attend_dans	-3
fr:attend_de	3	3								4		4		-3						-5	3	3	-5
fr:attend_debout	3
fr:attend_encor	6	-6	-3	-7									-2	-4			10	-3		-11		-4	3
fr:attend_la		5		-9		7					6			8			3			2			-2
fr:attend_le	-5
fr:attend_pas	-5
fr:attendent	9	-2		-4	-4												-8	-4	-2	10		-3	-4
fr:attendr		-2		5	5		-2	6	2	-2		4	2	-5	2		3	-4		-10		7	3
fr:attendu			-6		-8	-6	-3			4	2		-4	-3			5	3		-9	8	-7	-4
fr:attendu_#	2
fr:attendu_ma	-3
fr:attendus	-5
fr:attent	3	-7	-6	-7	-9		-3		-2	-3	-6	-2	3	-4	-2	-2	9	-4	-3	3	-3	-7	-8
fr:attent_prix	-3
fr:attent_problem	-5
fr:attention	-3
fr:attention_et	-3
fr:attest		6	-4	10	-11	5		-3	-2	-3	-6	8	-5	-5	-2		-18		-5	10		3	2
fr:attest_de	-4	-5		4	-3	-5	3					4		-2			-6	3		-3		-3	7
fr:attribu	3
fr:au			-5	15	3	-4	-4	-5	-15	-10	3	-8	-5	-8	-15	-12				-2	-6		-6
fr:au-dessus		-4	-3	-8	-3	-4	-2			-2	-2		4	4				-4		2			-3
fr:au-dessus_de		-2
fr:au_#	-14		2	5	-8	6			-3	-8	6			-15	-3	-6	-3	3	-8		-4	11	-8
fr:au_bar	-6	-5			2		-3							-2			7			-9
fr:au_bon	-7
fr:au_bout	3		7	-6	-6	-4	-3		-2	-2	6	-2		7		-2	9	-4	-3	-5
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
fr:au_coin	-7
fr:au_complet		2	-6	-5	6	-2	-3		5	-2	-2	-2	-3	5	5	-3			-5	-4		6	-6
fr:au_comptoir	2	2	-9	6	9	-5		-2		-3	-3	-3		4		-2		-4	4		-3	-6	3
fr:au_contrair	-4
fr:au_cordeau	-2
fr:au_couch	-3
fr:au_cour	-2
fr:au_debut	-5
fr:au_depart	3	-2		2	-2												-3	4		-10			6
fr:au_dev	-3
fr:au_doss		10		-3							6	3	5	-3				7		-8			-2
fr:au_four	-4
fr:au_grand	-3
fr:au_jambon	3	-4	-3	7	6	-2
fr:au_just		5			-4	5					-3
fr:au_kin	-3
fr:au_lieu			-7		-4	-6	-3	-2	-2	-3	-4	-3	-3	4	-2	5	5	4	-5	-6	-2	-4	-4
fr:au_long	-3
fr:au_matin	3	-3	-3	8	-3													8		-9			-3
fr:au_mauv	3
fr:au_meme	2	4				3					-2						-8		5				-3
fr:au_micro	-5
fr:au_milieu	9	-6	-5	4		-5					-3						-7		5			-3	-3
fr:au_moins	10		5		4	5					5						4	-4	-2			-3	2
fr:au_mois		-9		4	9												7				3	-3	-4
fr:au_moment	2
fr:au_mur	4
fr:au_nez	9	-5	-2	11	7	-2											-12	-3	-2	-4	5	5	7
fr:au_nom		6	-2	5	-2								-2	6			-6			9			-5
fr:au_numero	-6	-4															7			-5		3	-2
fr:au_parc	-3
fr:au_patiss	-3
fr:au_pet	-7
fr:au_plafond	-7					-2	3					3		4
fr:au_plais	-5				-2
fr:au_plan	-7
fr:au_plus	10	3	-3		-6	-3	2				6	3	-2	-4					-3	5		-4	-8
fr:au_post		3				4					6
fr:au_printemp				3		-2							2	3			-8	-5		6			5
fr:au_prix	4
fr:au_quai	4
fr:au_rendez-vous	-3
fr:au_reseau	-3
fr:au_retour	-3
fr:au_riz	-3
fr:au_salon	3		-4	-3	-5												-6			7		-3	-3
fr:au_serieux	-5
fr:au_servic			5	4	-4		-3	6					5				-5	-3		4		3
fr:au_sirop	-3
fr:au_sol	3
fr:au_sommair	-15	-9			-2	-5	-6					-3
fr:au_stylo	2
fr:au_sujet	-5	-6	5	-3	-3	-2								-2						-7	3	3	-3
fr:au_tax	-3
fr:au_tel	4
fr:au_telephon	10	4	-8	-6	-7		-6	-5	-5		8	-5		-10	-5	-6	-4	8	-9	3	-6		-2
fr:au_top	7		-3	7													2			-3
fr:aucun	-18	9	-5	4	-12		5	2	3	-3		5	5	14	4	7	-4		-3		2	3
fr:aucun_bagag	-4
fr:aucun_des	2
fr:aucun_doubl	-3
fr:aucun_fuit	-3
fr:aucun_inscript	-3
fr:aucun_langu	-2
fr:aucun_pistag	-3
fr:aucun_plantag	-5
fr:aucun_pression	-3
fr:aucun_reclam	-3
fr:aucun_repons		8					4	6						7		10	3	-4		6
fr:aucun_souc	-8
fr:audit	3
fr:audrei	-2			3	-3							3		-3			-5	-2	-2	-3		-2	10
fr:augment	4
fr:aujourd'hui	17		3	12	4	6	-6	-4	-4	-7	7	4	-8	-7	-5	-3	-13	8	8	-6	3	-5	3
fr:aur		4	6		-6		4					-2	-3	2			10	-4	-2	6		-4	-13
fr:aur_besoin	-4
fr:aur_quand	-8
fr:aura	3	-2		-2													2	4		-6
fr:aurait	4	-3	3														-7		-2	10		-2	-2
fr:aurel	7		-3	-4	-4				6				-3	-4	6		9	-5		-5		-5	3
fr:aurez	3	-3		-4	-4												-5	-5		12			-3
fr:auss	3		5	5	-6	-8	-7	2			-7		-4	5		-5	-18	-2	5				10
fr:auss_gentill	-3
fr:auss_la	-5	-2																9		-6			-2
fr:aut_plus	-4
fr:autist	-2
fr:autist_et	-2
fr:auto				3		2					-3						5			-5		-2	3
fr:auto-ecol	-3
fr:auto-ecol_rav	-3
fr:auto_ma	-3
fr:autobus	-2				-2	-3			4					5	4		-7	-2		7		4
fr:autocoll		-3	-3		-3												-3	-3					7
fr:automn	-7											-3
fr:autor	2	8		5		2	8										-5			-8		2	9
fr:autour		4		-3		3			3	6	-3		3	-4	3		-6	-4	-2	7	-2	3	-4
fr:autour_de				-10	-2				3				-3	-2	3
fr:autr	10	8	-26	6		4	7	-11	5	4	-2	-3	11	3	6	-9		4	-17			2	-10
fr:autr_a	-2	2											3	4
fr:autr_avis	3	7			-2	3	9					4		4			-3	7		-4		-2	-3
fr:autr_chos	4
fr:autr_entrepris	-3
fr:autr_hotel	2
fr:autr_sans	-9
fr:aux	-7			-4	3		-9	-7	2	-2		-4	-10	4	2		13	-13	-10				-16
fr:aux_#	-3	-4	-7		3	-3	-2		-2	-2	-2	-2	-2	-3	-2	-3	11		-3	-12	-2	-2	-4
fr:aux_agent	-3
fr:aux_amateur	2	-2	10	-2													2			-3
fr:aux_ange	-2
fr:aux_avis	-4
fr:aux_cart	-4
fr:aux_exercic	-4
fr:aux_lettr	-4	-3
fr:aux_parent	-3
fr:aux_petit	-3
fr:aux_tissus	-2
fr:avaient	-6	-4	-3		-4												7	-4
fr:avaient_deja	-3
fr:avaient_pas	-6
fr:avais	-10	-10		-8	-8	-8	-8	-6	-5	-8	3	-6	-8	-10	-5	-7	12	-13	-9		5	-5	-15
fr:avais_command	2
fr:avais_demand	3
fr:avais_dit	8	-3	-3	-4	-4	-2											5	-4	-3	5			-10
fr:avais_laiss	-8
fr:avais_moi-mem	-3
fr:avais_pas					4
fr:avais_perdu	-7
fr:avais_peur	-10
fr:avais_pris	6
fr:avais_son	-3
fr:avais_un	3
fr:avais_une	-6	-2			-7
fr:avais_zero	-3
fr:avait					-6	-3	-15	-14			3	-10	-5	-11		-14	3	8		-9			-10
fr:avait_annonc	-2	5		3	3	-3					5		3	3			-4			3			-3
fr:avait_assur	3			6	-3												-7		5	5			-2
fr:avait_chois	4
fr:avait_command	3	-3	-3		-4												-3	8		-5
fr:avait_confirm	3	-3		6	7						-5						-7	5		7		-4	-3
fr:avait_convenu	5				-4													5		-5
fr:avait_de		-2		-3	3												3	3
fr:avait_deja		-8		7	-5	-5					-4		-2	-2			3	-4		5		-4	-3
fr:avait_demand	5	-5	6	3	-4	-2					-4						-7	-3	7	4		-2	-2
fr:avait_dit	-5	-7			-8		-8	-5	-6	-8	5	-7	-10	-10	-6	-6	-4	-6				-7	9
fr:avait_du		-3		3	2						3						-8	5	-2	3		3	-3
fr:avait_ete	3
fr:avait_garant	4		3		-3								5					2		-11		5
fr:avait_le	7	-3	-6	3	4												3						-3
fr:avait_lu	-4
fr:avait_pas	5	-2	3	-3	-3														5	-5
fr:avait_prom	-6	3		8	-3	4					3						-8	-4		8	3	3
fr:avait_reserv	-3	-3															8			-6
fr:avait_rien		-2	7	-10	-3												5	5		-7	3		-3
fr:avait_song	-3
fr:avait_une	-3	-2
fr:aval	5	-4		8	3	-2											-8	3		6
fr:avanc	-8	-2	-6	4	9	-9	-5	-4	-3	4	-7	-4	-6		-3	-3		-4	5		-3		-7
fr:avanc_et	-3
fr:avanc_plus	2
fr:avanc_pour	-3
fr:avant	-3	6	-4	16	-16	6	-5	-6	5	-6		-2		-2	5	-11	-14	-14	-5	17	-15	10	-9
fr:avant_#	13	-10	-2	8	-7	-4	-3					-2	-4	-4			-10	-6	-3		-2	13	-9
fr:avant_ce	9	3			-3	5					7		-3	-3			-11	-3				4	3
fr:avant_cinq	-4
fr:avant_de	5		-6		-2	2	-3		4	3	-3	-2	4	-4	4		-14	12	5	-3	-3	-8	6
fr:avant_dimanch	2
fr:avant_la	2	-8	6	17	-8	-7	-5	-3	-4	-3	-6				-4		-12	-10	-4	15	-2		-2
fr:avant_le	-3	3	-11		-10	-6	-5	-3	-4	-3	-5	5	3		-4	-4	10		-6	-7			-9
fr:avant_les	-3	-3
fr:avant_meme	-7	-2			8
fr:avant_mid	4	5	-2	-2	-3	7	5						-3	-4			-6	-3	-2		-2	4
fr:avant_pis	-5
fr:avant_que	-8	10	2		-6	13	3			-2	6		-4	3				-8	-2	12		-8	-6
fr:avant_sept	-3
fr:avant_vendred		5		3		-4			7				5		7		-3			-4		6	-3
fr:avec	2	-5		5	-9	-7	-4	-5	-8	-6		-9	-13		-8	3	-5	3	-10	4	-2	-6	-6
fr:avec_#	6
fr:avec_de											4							3
fr:avec_des	-5	6	-3	3		5	-3	-2	-2	5	-3	-3	-4	-3	-2	-2	-7	-9	4	4	7		-7
fr:avec_deux	4			2	4	2					-3						-5	3				-2
fr:avec_eux	-3
fr:avec_la	9	-4		-13	-16	-7	7	-3	-3	2	-7	-3	-5		-3	-3	11		-5	-19		4
fr:avec_laquel	-10
fr:avec_le	6	-10	-2	-3	3	-2	-8	-5	-5	-6			-4		-5	-5	4	-3			-5	-4	9
fr:avec_lequel	-2
fr:avec_les	5		-5	5		6		-2	-2	-4	4	-3		-4	-2		4		4	-16	-2	2	2
fr:avec_leur	3	-7				-3					-3			-5			-8	-2		7		5	-5
fr:avec_lui		6			3	-5				5	6						-6	-3					11
fr:avec_ma	5	-3	-4	-3	6	-3											12	-4	-3	-11			-4
fr:avec_mes			-2	11				6						3		5	-3		-3	8		-2	-4
fr:avec_moi	-12				-2
fr:avec_mon	-7	3	4		5		5							4			5	-2					-3
fr:avec_nos	7	-4	9	4	-3												-13			12	3	-3	-5
fr:avec_nous	-11	-8			-3	-8					-4	-5	-3	-3
fr:avec_sa	-12	-3	6	4	-8		-3			-2	3	-3	-3	-3		-2	-6			-8	6	-4	4
fr:avec_sept	-4
fr:avec_son	7	-8	-2		-7	-2				-3			-3	-4			10	-4	4	-2	-2	-7	-8
fr:avec_tact	-3
fr:avec_tout	-3
fr:avec_un	8	5		-6	-6	-3	-6	-5	-5		10	3			-5	2	-7	3		4	-5	2	-3
fr:avec_une	2		-4	7	-13			3	4	-4	3	-5	-3	3	4	-4	8	-7	-6			-7	-4
fr:avec_votre	3	-5	-5	2	6	-2	-3					4	-3	-3								3	-5
fr:avec_vous	-11				-2	4			3					4	3
fr:aven	-7
fr:avert	-9	7	-3	-4	-6	6	4			-2			-3	-4								-3
fr:avert_en	-5
fr:aveugl	2
fr:avez	-4		-16	-2	-19			6	-4	-10	-12	-6	-4		-4	-7	-10		-2	2	-8	-2	4
fr:avez_bien	-2
fr:avez_chang		-2	-2	-5	-3												-5	-5		11			-4
fr:avez_dit		3		2	-5								6	4			-5			6		-2	-3
fr:avez_fait	-3
fr:avez_mis	5
fr:avez_pas	-4
fr:avez_pos	7	7	-3		-2	5	3	4				3		4			3			5		-3	-8
fr:avez_remplac	-3
fr:avez_repr	-3
fr:avez_tenu	-3
fr:avez_vous	-16				-2
fr:aviez			3	-8	-16	-5			-4	-5	4	-5	-5	-7	-4	-3			4	-13	-3	-6	8
fr:aviez_annonc	-6
fr:aviez_dit	3	-2	-3	-6	-6		-2												-3	-4			-3
fr:aviez_ecrit	5	3		-4	-5						6						4	5		-15		-2	4
fr:avion	6
fr:avions	5				-5		-2	4			2	3		-3				8		-6		-3	3
fr:avions_reserv		3			-3			5			3						-3						5
fr:avis		6	9	-11		8	9		-5	-5	4			5	-5	-4	4	9	-8	-2	-3	-8	-6
fr:avis_de	-5	-4
fr:avocat		4	-3	11	-6	-5	12			-3	-3	-3	-4	-6			-3	5		-3		-5	7
fr:avoir	-17		6	-2		-3		-5	-7				-2	-13	-7	-6	12	-11	4	-10	-4	3
fr:avoir_affair	-2
fr:avoir_de	-4
fr:avoir_des	5
fr:avoir_le	-3
fr:avoir_pris	-6
fr:avoir_un	-4
fr:avons	-3	8	-6	-13	-8	2	-6		-4	8	10		3		-4	-2		-5	7	-12		6	5
fr:avons_appris	2
fr:avons_beaucoup	-2
fr:avons_mang	3
fr:avons_pai	3
fr:avons_pass	-3
fr:avril	7	-4	-3	-5	-12					-4	-5		6	-9	2	-3		3	-8	4	-3	-6	-4
fr:avril_le	4
fr:awai	3
fr:axel	4		-2	2	-6						4		-2				-13	9	-2	-5			5
fr:ayant	4
fr:b	-8	-9	-4	-4	-5	-5	-3	-2	-2	-3	-3	-2	-3	-4	-2	-2		5	5		-2	-2	-7
fr:bac	9			8	7	-2	6				-2						6			-7		-2	2
fr:bac_de	7	-3		3													5			-4			-3
fr:bach	4	-8		3		-2				-2			-2	-2			2	4	-3	3		-3	-6
fr:back		-4	-7	14	-12	-7	-5	-4	-4	3	-5	-4	-5	-6	-4	-4	-6	5	-6	2	-5		-6
fr:back_any	-4
fr:back_to	-2
fr:back_tomorrow	-4
fr:backup	4
fr:bad	3
fr:badg	-2	3		2	3						7	7					-4	9	7	-12		-2	-5
fr:bagag	-4
fr:bagag_perdu	-5
fr:bagu	-10	8	-3		-4	-2		6				11				8	3	3		-8		4	-3
fr:bagu_ont	-4
fr:bai	-2
fr:bai_vitr	-4
fr:baignoir	8		-3	-9		4					6						6	-4		3		-3	-5
fr:bain	6	7	-15	7	3	3	-5	-4	-4	-5		-5	5		-4	-4	3		-8	-2	-4	-5	2
fr:bain_a	-5
fr:bain_superb	-3
fr:baiss	6			6														3	5	-8		-2	-3
fr:bal			-4	3			-2					4	6	-2			-2	-5	6	-7		7
fr:balad	-2
fr:balad_sur	-2
fr:balai_chaqu	-3
fr:balanc		-4		6													-10	-4		8		4
fr:balcon	3
fr:ball	4	-3	4	6		-2								-3		-3	-3	-8	-3	9		-3	-3
fr:ball_en	-3
fr:ballon	9	3	6		-3			6						-2			-10			6		-2	4
fr:banc	-3			3		-4								6		6	4	-3
fr:banc_de	-4	2				-3								7		6
fr:bancair		-5					-6					-3
fr:band	3
fr:banqu	5	4	-3	7	6									6		6	-14	13	-3			-2	-3
fr:banqu_et	2
fr:banquet	-3
fr:banquet_de	-2
fr:baptem	-2
fr:bar		-6	-6		3	-3	-4				-2		-2	-3	-2		4	4	-4	-9		-3	4
fr:barman	-3
fr:barman_se	-3
fr:barr	3	6	-6	-5		7	-3	-2	-2	-3		-2	-4	-3	-2	-2	7		-3	-4	6	-5	-9
fr:barr_depuis	2
fr:bas	5		-9	-9	-8	4		-3	-3	-5		-3	2	2	-3	-3	11	-8	-6	-4	-4	7	-14
fr:bas_ce	-9
fr:bas_et	6
fr:bas_nous	-3
fr:bascul	2
fr:bass	-9
fr:bass_que	-2
fr:bassin	5	8	3	-11	-3							9				8	12	-2		-6			-8
fr:bastien	4	-9		4	4	-9	3	-3	-2	-5	-8	-3	-4	-4	-3		-12	5	-5	12	-4	-11
fr:bateau		-2
fr:batter	-9				-2
fr:batter_tient	-5
fr:battu	-4
fr:baum	-3
fr:baum_au	-4
fr:bb	3
fr:bb_a	4
fr:be	-9	-6	-3	13	5	-4	-3	-3	-2	-3	-4	-3	-3	-3	-3		-2	-3	3	4		-4
fr:be_back	-6
fr:be_proud	-3
fr:beatric		-2	-2	-6	-3	-3					-2	3		2			5			-10		5
fr:beatric_de	-4
fr:beau	14	-7	-4		2	-4	-3	-2	-3	-3	-4	-3	-3	-4	-3	-4	-3	-8	-5	8	-3	-4
fr:beau-frer	8	-5	-4	-4		-5	-3	-3	-2	5	-3	-3	2	-5	-2		12	-9	-6	-5	-3		-7
fr:beau_fusil	-5
fr:beaucoup	-3	-8	9		-5		-4							-3				2	-2	4		-3	-8
fr:beaucoup_apprec	-2
fr:beaucoup_de	3	-3			-3													-5		7			-2
fr:beb	3	-3	-8	3	-8	-6	-4	-3	-2	-3		-3	-3	-3	-2	-3	-9		-3	10	-2	-5	-9
fr:beb_de	-6	6				-3					6
fr:beb_redress	-3
fr:becaus	-3
fr:bed	-5
fr:been	11		-5	-11	-7	-3	-2		-2		-3		-3		-2		2	-6	-3		-3	3	-10
fr:befor			-4	7	-5												-9	-4	-3	14			-6
fr:bel	20	-7	7		-7		-4	-3	-4	-4	-5	-4	-4	-5	-4	-7	11	-7	-5	-8	-4	-6
fr:belgiqu	-4
fr:belgiqu_avec	-4
fr:bellav	-3				2
fr:belle-mer	9	-4	-3														-4	3		-3			3
fr:belle-soeur	4	-3		3			4										-2	4		-3
fr:bemol	16		-6	-6													4			-4			-2
fr:benevol_en	-2
fr:benoit	2	2	8	-12	-4	4	5	-3	-3	-3	-5	-4	-5		-3	-2	-4	-8	-5	11	-3		-9
fr:benoit_me	-4				-2									4
fr:bequill	3
fr:berenger		5			-3				3		9		-3	-5	4					3			-4
fr:bergeron					3								4	5
fr:bertrand	-4	3		2	-2				3				-3	-3	3		5	-4		-3			-2
fr:besoin	-6	4		3							3			3			-6		-3	4		-2	4
fr:besoin_de		3			3									3			-5		-3	4			5
fr:best	-4	-5		4	-4	-2					-2	-3	-2	-3			-6	3	-3	9			-8
fr:bet	-2
fr:bet_une	-2
fr:beurr	2
fr:beurr_sal	-4
fr:bianch	-3
fr:bibliothecair	-2
fr:bibliothecair_a	-2
fr:bibliothequ	-4
fr:bibliothequ_lumin	-2
fr:bibliothequ_plein	-3
fr:bichon	-3
fr:bichon_mon	-3
fr:bien	-21	-10	-11	-10	-8	-9	-13	-4	-6	-6	-5	-3	-4		-6	-10	5	4	3	-6	-5	-2	-4
fr:bien_a	-3
fr:bien_arriv	-4
fr:bien_bien	-6
fr:bien_ce				3	3						4						-4	7		-6		4
fr:bien_correct	5		-4	-4	-3
fr:bien_de	-5
fr:bien_des	5
fr:bien_dit	-4
fr:bien_emball	-5
fr:bien_en	-3
fr:bien_fait	-6				-2		-2
fr:bien_fin	2
fr:bien_fou	-3
fr:bien_foutu	-3
fr:bien_jou	-2
fr:bien_le	-10
fr:bien_mieux	-2
fr:bien_plac	-3
fr:bien_que		-4	-3		-4												-2	-7	11	-4			-3
fr:bien_recu	-9				-3
fr:bien_une	-5
fr:bien_vouloir	-6
fr:bien_vu	-4
fr:bientot	3	2		-5	-3					5								4		-4
fr:bienvenu	6		7	-3	-3					5			-2				-9	-2		9		5	-4
fr:bier	6	3		2	-5	5	-3				3												-2
fr:bier_au	4
fr:bigorneau	3	2	5			2					-3							8					-6
fr:bijout	-4
fr:bijout_lor	-4
fr:bill	11	-5	3	-8	-8	-3	-2			-3	-3		-3	-4			7	-7	5	-13	-2		2
fr:billet	6		-2					4									12	-2	-3	-13		-4	5
fr:billet_en	-3
fr:bilodeau	-4			-4	4												-2	-3	5
fr:bin	-3
fr:bin_fondent	-4
fr:biscuit_de	-5
fr:bistro		-4	6		-3	-2												-2		-4		3
fr:bistrot	2
fr:bizarr	-7
fr:blagu	-5
fr:blagu_pour	-3
fr:blanc	6	-6	4	-2		-2	-3			5	-4	-2	3	-3				-4	4	-6	-3	3
fr:blanch					-2		-2				-4	5	4	-2				-3		2		-6	6
fr:blanch_servic	-3
fr:bless	2
fr:bleu		-4	5	10	-6		-3	-3	-3	-3		-3		2	-3		-11	-4	6	7		-2	-8
fr:bleu_du	-3
fr:bloc	6	5	-2	-4	-2	3		5			4		-2	-4			2	3		-3		-3	-3
fr:block	-7
fr:blond	-7	3	-4	3	-4					4	-2						-5		-2	3		-3	6
fr:blond_ce	-4
fr:blond_enceint	-3
fr:bloqu	-2	-5		3		-5	-5		-3	2	-4	-3	-4	-3	-3		-7				3	-5	-2
fr:bloqu_a	2
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
fr:boil	-2	-2
fr:boir	4
fr:bois		2	-3	-4	2	-3								-3		7	-6	3	-2	4		-3	-3
fr:bois_quand	-2
fr:boit	10	-6	-3	2	-9	-11	-2	-5	-5	-7	-3	-7		9	-5	7	-8	-12	-8	17		-18	6
fr:boit_a	2	-4			-4	-2														2			-3
fr:boit_aux	-4	-3
fr:boit_de	7		6	-7			4							-3				-3		4		-4	4
fr:boit_du	2
fr:boit_est	3			3										4			-4	-7		13		-2	-4
fr:boit_vocal		6	-4	-8									-3	9		10				6		-5	-3
fr:bol	3
fr:bon	-10	-2		-3	-9	-4		-11			-11	-13	-11	-2		-11	11		-7	-5	-5	-5	-2
fr:bon_accueil	-2
fr:bon_anne	-4	-2			-3
fr:bon_bouteil	-5
fr:bon_ce	-3
fr:bon_de	9	13		7	-5	-3	6		6	8	-2	-3	-4	8	6		-14		-3	6	-2	3	8
fr:bon_et	4	-3	-3	3													4	-3			3
fr:bon_humeur	-10
fr:bon_journ	-9	-6		6		-2	-3			-2			-2	-3						5		-4	-3
fr:bon_les	-3
fr:bon_moment	-2
fr:bon_mrci	-5
fr:bon_nouvel	-5
fr:bon_pour	3	-4	6		4	-2					-2						2					-4	-3
fr:bon_rep	-3
fr:bon_sen	2
fr:bon_servic	5
fr:bon_surpris	-3
fr:bon_vis	-3
fr:bonheur		-4	10	4	-3												-2	-4	-2	5			-4
fr:bonheur_hebdomadair	-3
fr:bonhomm	-7
fr:bonhomm_dans	-3
fr:bonhomm_est	-5
fr:bonjour	-12	-9	-10	11	-21	-12	-13		-13	-12	-5	-5	-12	-8	-13	-17	-12	-2		9	-3		-6
fr:bonjour_a	-8	-4			-3									-2
fr:bonjour_benoit	-8				-2
fr:bonjour_bruno	-4
fr:bonjour_ce		-4		6		-3					-2		-2	-2			5	-3				-2	-6
fr:bonjour_je	-12	-11	-7	12	8	-7	-6	-6	-5	-6	-5	-5	-8	-6	-5	-4	7	-7		-6	-3		-9
fr:bonjour_karim	-9	6			-4						7
fr:bonjour_kim		-3	5														6	-3	-3				-3
fr:bonjour_kim-anh	-2	-3		-7	-2		-2											-2		4			-2
fr:bonjour_le	2			3	-5												-6	-2		3			4
fr:bonjour_madam		-5	-2	3	-6	-2	-2		3	-2		-2	-4	-4	3		-8	3	4	-12	3		6
fr:bonjour_marie-ang	3	-3		-3	-2												4	-6	7	-5			-3
fr:bonjour_mme	6	-3	4														8		-2	-11		-2	3
fr:bonjour_mon	-7
fr:bonjour_monsieur		-3			-3
fr:bonjour_nanci	-6				-2
fr:bonjour_nous	-7
fr:bonjour_on					5
fr:bonsoir	15	3	-2	-6	6	-2	3	-5	-5	4	-8	-5	-7		-5	-4	9		3	-12	3	-13	3
fr:bonsoir_a	-3
fr:book	-12
fr:booked	4
fr:bord		-7	-2	3		-4					-2		-2	-3			4	-5	-4	5		-4	-5
fr:bord_est	-3
fr:bord_pis	-3
fr:bore	5	-2	-3	7	3												-3			4
fr:bore_#	5	-2	-3	7	3												-3			4
fr:born	4	7		4	-3	8				4	3		-2	-3			-6	-2		9		2	-4
fr:boss	5	5	7	3						6			6				-6			-10		6	7
fr:boss_en	-3
fr:bott	-5	-3	-4
fr:bouch	-2	6	-5		-6	-5			-2	6	-4			-4				4			7		-12
fr:bouch_avant	-4
fr:bouch_en	-4
fr:boucher	2
fr:bouchon		-4	-6		7	-3			-2	-2	-2			-2	-2	-2	7	-3	-2	-5		-2	-4
fr:boucl	-4				-2
fr:boucl_de	-4				-2
fr:boug			-5	-7	4		-4	4	6	-2	-3	-2	-3	3	6		6	3	-3				-8
fr:boug_de	-5
fr:bougon	-2
fr:bougon_en	-2
fr:bouilloir	2							6			-3			-3								-3	6
fr:bouillott_electr	2
fr:boulet	-3
fr:boulet_sauc	-3
fr:boulevard	2
fr:boulo	-3
fr:boulo_merc	-3
fr:boulot	3
fr:bourru	-7
fr:bout	9		3	-6	-8		-5	-3	-3	-3	5			5	-3	-3	8		-4	-6	-3		-4
fr:bout_de	10		-8	2	-3	2					-2			-2			-4			2		2	-4
fr:bout_des	3
fr:bout_du	-3		6	-6		-5							3	4			8			-11			3
fr:bouteil	-4	-5	-4		-3					-2								4	-2	-7
fr:boutiqu		-4		-8	-6	-5	-3	3	-2	-3	-4	-3	-4	4	-2	-2	3	-8	-2	12		-6	-11
fr:boutiqu_de	2
fr:boutiqu_me	-3
fr:bouton	9	7	-6	-6		3	4			-3	10		-5	-5	-2		2	-8	-4	5	-2	-8	5
fr:bouton_a	-4
fr:bouton_de	6	3		-6		5					7		-3	-2			-3			9		-4	-3
fr:boutt	4
fr:box	3		3		-3	2											-9	-5	-2	5			4
fr:boyau	6			3	4	3												-3		4			-3
fr:brais	-6	-4		3													-4	6	7	-8			-3
fr:branch		-4	-5	4	3	-2				-2							-9	-7	11			-3	-3
fr:branch_le	-6
fr:bras	10	-7	-5	4	-4	-4					-2						6	-3		-8		-3	3
fr:braseo	-3		3		2									-2				-4	-2	4		-3	-4
fr:braseo_#	-7				-2
fr:bravo		-6	17	-11	-6	-2	-2			-2	-3	-3	-2	-4	-2	-4	-5	-4	-3	6	-2	-3	-6
fr:bravo_au	-4
fr:bravo_le	-2
fr:bravo_pour	5	-5	13	-6	-3									-3		-2	-2	-2		3			-3
fr:bread	3
fr:breakfast	4	-2																8		-6			-2
fr:brigad	-5
fr:brigad_intervenu	-3
fr:brigad_lor	-3
fr:brill	5
fr:brill_instructor	-4
fr:bring	3
fr:bris	-20	6			-10	-3	-2	-2			-2	8	-3	-2		8
fr:brizair	4		-3	4	-5												-4	-4	-3	9			-4
fr:brizair_#	4		-3	4	-5												-4	-4	-3	9			-4
fr:broth_had	-3
fr:brouillard	-3
fr:brouillon	4
fr:bruc	-6	5			3	6
fr:brui	-10
fr:bruit	4	-2	-5	4	-4													-6		-3			8
fr:bruit_de	2
fr:brul		6		5	-2	8					3						-3	-2		5		-2	-6
fr:brul_#	-4
fr:brul_surtout	-4
fr:bruleur		9		3	-4	9							2	3			-8	3		5		4	-4
fr:brum					-3
fr:brun	9	9	-5	9	-2	10											-7	-3		11		-3	-3
fr:brunch		-3	-8		-4													-5	-2	7			-5
fr:brunch_du	-4
fr:brunch_gener	-3
fr:bruno	-4		-10	-8		-4	-6	-4	-4	-4		5	-7	-7	-4	-4	-8	2	-6	11	-4		-9
fr:bruno_le	-6
fr:bu				-5	-5												4	2		-5			-2
fr:buander		-5		-5	-8	-3					-2			-2		-3	6	-3	-2	-7		-3	-4
fr:budget	-14				-3
fr:budget_ever	-3
fr:budget_qui	-4
fr:buffet	6	-2		-6	3												12		-2	-10			-4
fr:bug_fixed	-3
fr:bui	2
fr:bureau	-2	6	3	10		7	-6	-5	6		-8	-5	11		6	-4	3	5	-5	-7	-4	-3	5
fr:bureau_a	2
fr:bureau_de	3	10		6	-2	6			3				2	-4	3		-5	-3				5
fr:bureau_du	3
fr:bureau_et	3
fr:bureau_ferm	-2
fr:bureau_sont	-5
fr:burger	-4
fr:burger_are	-3
fr:burger_une	-2
fr:bus	-7				-3
fr:bus_est	-8
fr:bus_propr	-2
fr:but	8	-6	-3	8		-5	-5	-4	-4	-4	-6	-4	-4	-5	-4	-5			7	-17	-4	-5	5
fr:but_the	8		4	-3	-3												3	2	-4	-5			-4
fr:by	6	-4	-3	-6	-6	-2	-3	-2	-2		-2	-3		-4	-2		6	6	-5	-4		-3	-10
fr:by_the	4
fr:c	13	5		4		-3	3	5					-2	-6				-13	6	7		-4	-6
fr:c_dans	3	3					3					3		-3				-7		9
fr:c_est	8		-3		4												5	-9	7	-5			-3
fr:ca	3	-8	-15	18	10	-4	-7	-4	-8	-3	-9	-8	-8	-5	-7				-4	-2	-19	-9	6
fr:ca_a	-5	-5	-2		-4	-3	-2	6		-2	-2	3	-5	-3			8	-8	4	-3			-6
fr:ca_arriv	-3				4
fr:ca_au	-3
fr:ca_avec	-5
fr:ca_ce	-3			3	3												-4	-5		9
fr:ca_chang	-5
fr:ca_coinc	-2
fr:ca_commenc	-4
fr:ca_coul	5
fr:ca_coup	-7
fr:ca_cout	3	-3			6
fr:ca_couvr	-7
fr:ca_dans				4	3												-8			7
fr:ca_de	7		7		4												-10	-9	8	9			-3
fr:ca_dit	3
fr:ca_en	-5	-4	-3	7	5		-2							-3			-4	-4	-4			-3	6
fr:ca_et	2
fr:ca_exist	-3
fr:ca_fai	3
fr:ca_fait	15	-7		4	-5	-7		3	-5	-5	-6	-6	-6	3	-5	2					-5	-3	-6
fr:ca_march	-3	-2			-2
fr:ca_me	4	-4	-5	12	7														-3			-3	4
fr:ca_ne	4	-4	-4	4	8	-3	-2			5			4	-5			-3	-4	6	-8	-2	6
fr:ca_part	6				4	-2			5				4	5	5		-2	6		-7
fr:ca_prend		-2	7														-4	-3		9
fr:ca_remarch	-3
fr:ca_se	-4	-8	-4	9	8		-3		-2	-3	-6	-3	-4	-3	-2		8	-4	5	-10	-2	-7	7
fr:ca_sent	7	10	-6	7	3	11							-2	-2		-2	-8	4	-2	6		2	-5
fr:ca_son	7	-6	-3		-3	-3					-3			-2						-13		5	5
fr:ca_te	-6
fr:ca_va	-11			-8	-4	-2				5	-2		-3				-3	-5		10			-3
fr:ca_vaut	-5
fr:ca_y	-3
fr:caban_a	-4
fr:cabin_etaient	-3
fr:cabinet	-4	-4
fr:cabinet_de	3
fr:cabinet_lumin	-2
fr:cabl		-7	8	7		-5											-9		-3	7			4
fr:cabl_dans	-4
fr:cabl_et	-3
fr:cach	-11				-2	4				3			4
fr:cachet	3
fr:cadastr	-4
fr:cadastr_me	-4
fr:cadeau	-2
fr:cadr		-3	-3	-3	-2															-3	4
fr:caf		-12	5	-5	-8	-2	-4	-5	-4	-5	-6	-5	-5	-7	-4	-6	7		-6		-4	-9	-16
fr:caf_chaud	-2
fr:caf_de	-7
fr:caf_et	9		-8	-7	-2												8			-8			-2
fr:cahi	5	3	-2	7	-2	-3	-3		3			4	5	-4	3		-7			-3		7
fr:cahi_des		4		4			-2		3			4	6	-4	3		-5	-5		-9		9	5
fr:caiss	-4	-10	4	8		-12	-8	-6	-6	-8	-9	-7	-9	-9	-6	2	-6		-8	13	-5	-3	-19
fr:caiss_a	-7
fr:caiss_just	-3
fr:caiss_me	-2
fr:caiss_ne	-4	-5			-4	-3							-3	-2
fr:caiss_pour	5
fr:caiss_veut	-3
fr:calcul	4	-7	-6	4		-2	-3							-3			3	2	-3	2		-2	-5
fr:calendr	-5	6		2	-3				7					6	7		-3	-4		9			-4
fr:call	6	-6	-4	4	-11	-7	-4	-3	-3	-4	3	-4	-5		-3	-2	-9	6	-5	-5	-4	2	3
fr:calm	-7	8	5	-5	-9	11	11	-2	-4	-3	5	-4	-6	-7	-4	-2			-4	5	-3	-10	-8
fr:calm_absolu	-2
fr:cam	2	-12	-3	-5	-10	-8	-3	-3	-3	-2	-4	-4	-5	-6	-3	-2	12	-3	-4	-13	-3	4	-7
fr:cam_back	-7
fr:cambriolag	-4
fr:cambriolag_la	-3
fr:camer					-5												-3	4	-3				-2
fr:camion	8	-5	11		4		-5	-4	5	-5		-5	2		5	-4			7	-4	-4	-4	-4
fr:camion_de	-6	-5	7	-3	-3	-4					-4						4			-8		3	-3
fr:camion_est	4
fr:camionnet	11	5	-3	6	3					6							-11	-3		5	11	-2	-6
fr:camping	3	-2	-4	-3	3									-2			6	7		-12			-3
fr:camping_en	3
fr:can	18	-8	-10	24	-3	-6	-4	-4	-3	-5	-6	-4	-4	-5	-3	-3	-12	-2	7	15	-5	-7	-11
fr:can_be	-3
fr:can_you	16	-3	-5	12	-11	-2					-2			-2			-16		5	9		-3
fr:canad		-4		9	-6												-3			5		-2	-3
fr:canadien	3
fr:canal	3
fr:canap	3
fr:canard_est	-3
fr:cancel	3
fr:cancelled	-4
fr:cancelled_in	-4
fr:candidatur	-5
fr:canicul	-9
fr:canicul_avec	-4
fr:cann	4		-4	3													-4	-2		6
fr:cantin	3	5			2					3		5					-6	-6		3	4		3
fr:capitain	-3
fr:capitain_passion	-3
fr:capot		-5			-3	-2											7	-4		-9			6
fr:capot_sur	-3
fr:capric	4					5							2	3				4		-10			4
fr:capsul	3
fr:captur	6	2		2	-7	4				7	-2		8				4		-3	-9			3
fr:captur_de	5	3			-4	4				7	-2		8				5			-8			4
fr:car	4
fr:car_sans	-2
fr:caracter	2
fr:carbonnad	7
fr:card	10	3	-3	10			6			4	6
fr:carin		7		7	-3								3	4			-6	3		3			-3
fr:carnet			-3	8	-5												-7		-2			-2	5
fr:carnet_de	-2
fr:carnet_plein	-3
fr:carol	-3	-5				-3
fr:carr		-2	-4		-3													-3		7			-4
fr:carr_dit	-4
fr:carreau	4	-3	-3	4														-3		4			-2
fr:carrelag			-3	-4	5	-2	6										12	-4		-12		-2	4
fr:carreleur		-4		3	-6												-8	-5		11		4	-6
fr:carreleur_a	3
fr:cart		-11	-6	-9		-13	-3	-7	-6	6	-11	-8	-12	-13	-6	-6	-8	10	-10		-3		-10
fr:cart_court	-3
fr:cart_de		-5		5	10	-3				4	-3		-3	-2			2	12		-12			-6
fr:cart_electron	6
fr:cart_et	5
fr:cart_pas	2
fr:cart_sans	-4
fr:cart_youp	-4
fr:carte-cadeau					-4
fr:carton		-7	-7	-12	-3	-4	-4	-3	-3	-3	-4	-4	-3	-5	-3	-3		9	-5	-4	-2	-6	-8
fr:cas	-24	-10			-11	-5	-5	-4	-4	-6	-3	-5	-5	-6	-4	-3	-3	5		-2		6	-5
fr:cas_de	-22	-8			-9	-4	-5	-4	-4	-4		-4	-5	-5	-4	-3
fr:casi		8	-3					7				11	-3	-3		9		4		-6			-2
fr:cass			-3	-7	-8	6	-3			-3	7	-2	-5	-5			10		-4	-11	-2		-7
fr:cass_chapeau	-4
fr:cass_fin	-2
fr:cass_net	3
fr:cass_sa	-2
fr:catastroph	-4
fr:cathedral	-2
fr:cathedral_et	-2
fr:caus	-8		-5	7	-4	-5	-6	5	6	-3	-4		3	2	6		-11	3	-3	9			-6
fr:caus_de					3		-4	6				3	5	-3			-6			6			-3
fr:caus_des	-9
fr:caus_une	-4
fr:caution					4
fr:cav	6		-7	7	4		-4	-4	-3	3	-6	-4	-5	-5	-3	-4		-3	-5	-12	-3		12
fr:cav_depuis	6
fr:cav_qui	-3
fr:cc	-3
fr:ce	-3	3	-6	12	6		-10	-7	-13	-7		-9	-4		-13	-8	-3	-3	-9	6	-17	-3	-4
fr:ce_compt	3
fr:ce_dont	-3
fr:ce_est		-10	-6	6	16	-10	-14	-5	-12	-10	-9	-14	-3	5	-12	-4			-9	5	-16	-5	-11
fr:ce_etait	-2	4	-3	9		6		-7			9		-8	-3		-6	-8	14	-12	-7	-9	-2	10
fr:ce_gest	-3
fr:ce_jour		2	-6	3	-3	3						4	6	-3			-5	-9		9		6	-3
fr:ce_matin	3	13	-3	4	-23	9	5	2	3	3	10		-13	5	3		-9	-9	-3	6	4
fr:ce_mois		-3			-7
fr:ce_moment	-3
fr:ce_mont					4							4		-3			-3	11	-4	-6			-4
fr:ce_ne	5		-3		-11	8	6			-3	-3						-6		-4	11			-4
fr:ce_nom	3
fr:ce_normal	-2
fr:ce_numero	6	-3			4													-2		-2			5
fr:ce_papi	8	-4		3													-3	-5		11			-5
fr:ce_prix	2
fr:ce_que	-13	-2		-2	-6	5	-5	-7	-8	-5	-6	-8		-3	-8	-6	-6		5		-8		-2
fr:ce_qui	3	3	-3		-11	3	4					-2	-3				-5	8	-3	-9	2		7
fr:ce_rythm	2
fr:ce_sera	-7			-5	3						2		-2	3			-6	-5		11		-2	-3
fr:ce_serait	-7	-3		6	-4												-7			7
fr:ce_soir	17	10	4		6	9	-5	-3	-4	-4	11	5			-4	-3	-5	3	-6	5	-4		-9
fr:ce_soit	-4	3		5	-9	7				6	4			3			7	-5		-3	-2		3
fr:ce_sont	3
fr:ce_temp	-2	6	-3	-3							3			6		6				4
fr:ced	2
fr:cedr	3
fr:ceiling	3
fr:cel	6	5			4		3	-3	-3	4		-4			-3	-3	-4	-5	-7	3		3	5
fr:cel_chang	-4
fr:cel_de	5		6	3	4								4	5			3	-3				3	-3
fr:cel_ne	3	7					5			4							-3		-2	-7		-3	10
fr:cel_que	-2
fr:celer	-3
fr:celer_avec	-3
fr:cellulair		5			-3	-2	-3			4		4	6	3			6					-5	3
fr:celui	-5	-5		-4	-5	-2	-2	4				-2	-2	5			-6			12		-4	-7
fr:celui_de																	-2	-4		10			-5
fr:celui_du	-3
fr:cent	-7				-4
fr:cent_nuit	-3
fr:centim	-6	5												7		6
fr:centim_pres	-4
fr:centimetr	5
fr:centr	6	4	3	-7	-4	-3	-2	4	6		-2	3		-3	6		5	4		-5		-3	-6
fr:central	3
fr:certain	5
fr:certif			-3				-5	6	-4	-3	-4	-3	9		-3		-11	-8	-3	-2		9	4
fr:certif_que	3			-4	-3	4	-3	6					7				-7	-4		5		4	-2
fr:certificat	-3	-3
fr:certificat_de	3
fr:ces	2	6	-2	5	3							6	6	-4			-6			4		5	-5
fr:ces_gen	-2
fr:cet	-6			3	9	-3	4		3				-3	-3	3		8	-5		-13			6
fr:cet_endroit	-3
fr:cet_ordre	-3
fr:cette	2	12	5	-7	-9	9		5	8	-8	8	-6	4	9	8	-5	-6	5			-7	3	-4
fr:cette_anne	5	4	5	-3	5	-2			6					6	6			9	-3	-13		5	-5
fr:cette_attent	-2
fr:cette_chaleur	-4
fr:cette_dat	-5				-4			5	3				-3	-4	3		-3	-3				2	5
fr:cette_entrepris	-3
fr:cette_fois	3
fr:cette_lettr	-9	-7				-4	-5
fr:cette_lign	5
fr:cette_nuit	7	7	3	-9	-6	9	-3				4		-3	-3				-5				-8	9
fr:cette_semain	10	3	3	3			2	-2	-3	-2	-3	-3	5	10	-2		-5	-16		18	-2		-14
fr:ceux	-4	8	7	6	4	-2			6					4	6		3	-3		6		-2	-5
fr:ceux_qui	-4	8	7	5	5				6					4	6		3	-3		3			-4
fr:ch	20		-9	5	6	-10	-6	-4	-4		-11	-6	-3	-2	-4	-4	-5	9	-10		-6	-7
fr:ch_#	20		-9	5	6	-10	-6	-4	-4		-11	-6	-3	-2	-4	-4	-5	9	-10		-6	-7
fr:chacun		2			-3					3								-4		-5			8
fr:chacun_des	-3
fr:chacun_gard	-3
fr:chain	-2
fr:chais	9	10	4	-13	-2	9	9	-3	-3	4	-4	-3	4	-4	-3	-3	10	-6	5	-10	-3		-14
fr:chais_de	2
fr:chais_dev		13			-3	9	8			6			6				-3					6	-2
fr:chais_et	5
fr:chak	-4
fr:chak_etap	-4
fr:chalet	3				5				3				-3	-2	3			-2	5	-6
fr:chaleur	-11	-7		-6	-3	-6			-2	-2	-3	2	-3	-5	-2	-2	9		-3	-9	6	-4	-6
fr:chaleur_surdimension	-4
fr:chaloup_pis	-2
fr:chambr	4				2	4	-4	-4	5			-8		2	5	-12	13	-7	-5	-6	-11		-7
fr:chambr_#	14	-3		-10	-6	-4	-3	-3	-3	-3	-3	-3	2		-3	-3		-8	-4		-3		-6
fr:chambr_a	3	-5	-3		-2															-5			5
fr:chambr_brui	-3
fr:chambr_communic	-4
fr:chambr_de				-7	-6	2	-3	4	4			2	-2	4	4			-3	-3	3		-4
fr:chambr_des	3
fr:chambr_du	6	4		5	-3	4											-9			11			-8
fr:chambr_est	6	-3	-3	5	7	-2								-2			16	-4		-14		-3	-5
fr:chambr_et	-7	6								6			9
fr:chambr_impecc	3
fr:chambr_plus	-4
fr:chambr_pour	4	4								6			6							-9		6	-3
fr:champion	-3
fr:chanc	-8	-6			-2	-2
fr:chanc_de	-9
fr:chang	5	2	-4	-8			-3			-3	4	-8					-6	-8	-12	6	-7	-9	8
fr:chang_de		-4	-6	-6	-7	3	-3	-2		-3	5	-3		-6		-2	-4	-7	-2	5		2	-6
fr:chang_la	8			-8	-4	-2		5						-4			-12	-3				-3	11
fr:chang_le	4	-3	-4		7	-2							2	3			7	-4	-3				-7
fr:chang_les	6	-4		6	-2	-2											-6	7				-3	-2
fr:chang_rien	-6
fr:chang_tout	-4
fr:changent	-4
fr:chanson_du	-3
fr:chant		-4	-9	-7		-6	-4	-3		-3	-4	-4	2	-3		-3	6	-9	-4		-2		-8
fr:chant_balai	-3
fr:chant_comm	-4
fr:chant_depuis	-5
fr:chantal	-10				-4
fr:chapeau	-15		13	-3	-4													2		-3
fr:chapeau_au	-6
fr:chapeau_aux	-3
fr:chapeau_bas	-4
fr:chapeau_la	-2
fr:chapeau_les	-3
fr:chapo	-3
fr:chapo_les	-3
fr:chaqu	13		-9	-3	-7	2		-4	3		3	-5		5	3	-5	-2	-18	-7	7	2	-4
fr:chaqu_arret	-5
fr:chaqu_etap	-3
fr:chaqu_fois	9		-8	-7		5			-3	-2	4		-3	5	-3	-2	13	-4	-2	-8		-5	-7
fr:chaqu_lund	5
fr:chaqu_soir	-9
fr:chaqu_tabl	-5
fr:char	-2
fr:char_faut	-3
fr:charg		9	-7	3	3	-4	-5			-3		8	7	-7		-2	-6	13	-10	-8	-3	7	-12
fr:charg_#	3				7												-7	13	-5	-8			-3
fr:charg_a	6	4	-4				-2				3	4	10				2	-5		-9		11	-3
fr:charg_pas	-3
fr:charleroi	2		-2		-2			6						-2				-4		7		-2	-2
fr:charm				3								4		-2						5			-3
fr:charm_un	-2
fr:chased	-4
fr:chased_zero	-4
fr:chass	7	-4	8		-5													-6		8		-2	-5
fr:chat	-4	-5	-3	2		-2	-2										-4	4	-4	-5		-4	7
fr:chat_comm	-3
fr:chat_de	-2
fr:chat_repar	-3
fr:chaud	-9	4	9	-11	-8	7	-13			-10	-10	-11		-3				-14	-13	11	-8		-8
fr:chaud_a		-2		-4	-2												4	-3		-6		4	-2
fr:chaud_au	-3
fr:chaud_bibliothequ	-3
fr:chaud_de	5	-3	7	-9													8	2		-6		-3	-3
fr:chaud_depuis	4
fr:chaud_dev	-3
fr:chaud_en	-11
fr:chaud_est	-3	4		3	-4	6											-3	-3					6
fr:chaud_et	-2
fr:chaud_ok	-5
fr:chaud_pour	-6
fr:chaud_signal	-4
fr:chauff	-2	6	7	18	-7	4	-3		8	-2	-3		-5	4	8			8	-2	-5			-6
fr:chauff_a	-5
fr:chauff_et	-2
fr:chauffag	-8	10		9		3		-3	-3	3	7		3		-3	-3		-3	-3		-3	3	4
fr:chauffag_dans	-4
fr:chauffag_repart	-2
fr:chauffer	2	7		-3					3		6	3	-2	-5	3		5	-6				3
fr:chauffeur	-4		-3		-4	3					-3						7			-4			-3
fr:chauffeur_de	-9
fr:cheap	-2
fr:cheer		-3	-3	8		-3	-2	-2	-2	-2	-2	-3	-2	-2	-2				-3	-10	-2	-2	6
fr:chef		-6	-8	-2	-8	-4	-2				-3		-3	-3		-2	11	-6	-5	-8			-5
fr:chef_aim	-2
fr:chef_de	-4
fr:chef_pour	-2
fr:chemin	4	3	-8	-6	-5	5					-4		-2	-2			-4	6	-2	-11		7	-3
fr:chen	3
fr:chequ	2	-3		2	-4												-5	7		-9		5	-4
fr:cher	-16	-8	19	-7	-12	-5	-10	-3	-3	-5	-4	-6	-5		-3	-2		-4	3	11	-3	-6	-14
fr:cher_client	-3	-3					-3
fr:cher_equip	4	4	12	-5										4			6	-2		-2			-3
fr:cher_et	-3
fr:cher_madam		-4		3																5
fr:cher_que	-6
fr:cher_respect	-4
fr:cherch		4	-12	2	-15	6	-7	-5		-3		-6	4	4		-4		5	-8	-4	3
fr:cherch_encor	2
fr:cherch_le	8	-2	-3		-3												2	-6		5			-4
fr:cherch_pas	2	6				8					5		-2				-3			-3		4
fr:cherch_un	-8	-4			-2
fr:cherch_une	-3
fr:cheval	4			5													6	-2					-2
fr:cheveux	10	-3	-4		-5												-5	-3		8		-2	-3
fr:chevreuil_dans	-4
fr:chez	15	12	6			10	-10	4	3		7			-12	3	-10	11	-10	-8	-5		4	-8
fr:chez_des	5	3			6			6						-2				2
fr:chez_elle	3
fr:chez_eux	2		-4	-3					3				-3	-2	3					-4
fr:chez_la	-11	-3			-3	-3					-2
fr:chez_le		-2	7	-4	-6		-2				3		-2	-2			5	-5	-3	-3		-4
fr:chez_les	4
fr:chez_ma		7		4	-2	5					6	7					-4	5				4	-8
fr:chez_moi	5	-4	6	3	-5	-4	-3	4	-2	-3	-2	3		-4	-2		-6	-5	-2	8	-2	4
fr:chez_nous	8	7	-6	-9	7		-3	-2	4	5	4	-2	4	5	4		6	-11	-5	-2	6		-3
fr:chez_un	6	-4	-5	12	6	4	3		-3		-5	-2	3	-3	-3		-5	-8	6	-4		6	3
fr:chez_vous	11	5		-5	-5	3	-6	-4	3		10	3	-7	-7	3	-3	17	2	-8	-9	-5		-19
fr:chial	-8
fr:chial_je	-3
fr:chican	-3		4	-7	-4	3											9	-4		-8		3	-2
fr:chicoutim				4							4	-4					4	2		-5		-2
fr:chien	9	-10	-4	3	5	-4	3	-3	-3		-8	-3		-6	-3	-3	4	-8	-8	-5	9	4	-12
fr:chien_est	6
fr:chien_mouill	3
fr:chiffr	11		-4	8	-5	-2	-4			-2		3	6	-4			2	-8	-3	-7		5	3
fr:chiffr_de	10	-3	-3	4													6	-3		-9
fr:chihuahu	3
fr:chinois	4	3		-2	-2									-3		6						3	-3
fr:chinois_depuis	2
fr:chip	2		-2	-8	-4												8	-3		-5
fr:chipot	-3
fr:chipot_pas	-3
fr:choc	3
fr:chocolat	3
fr:chocolat_chaud	-3
fr:chof	-4
fr:chof_trop	-4
fr:chois	12	-5		-5	6	-3	-3			-2	-3	2	-3	-4			7	3	4	-6		-5	-9
fr:chois_pas	7		-2	4	13												2		6	-10
fr:choix	10	-2	3	-7	-3												5	-2	-2	-3			-4
fr:choix_de			4																	2			-2
fr:chos	12	-3	-7	6	5		-3		3	-3	-3	-2	-5	4	3				2		-2	-2	4
fr:chos_que	3			3	4												5	-5		-3			5
fr:chrom	3
fr:chrono	-3
fr:chum			-3	5	-3					5							4			-2
fr:chum_a	-3
fr:ci	-2	-3			-7
fr:ci-dessous	-5				-3
fr:ci-joint	-5				-5			4						-2
fr:ciao	4
fr:ciel	4	-4	2	-4										-2						5			-2
fr:cigaret	3
fr:cimet	7
fr:cinq	-3	-6	12		3	-5	-6	3	4	-4	-7	-5	-6	-5	4	-4	2	4	-5		-3	-4	-11
fr:cinq_etoil	-3
fr:cinq_jour	3			5	7				3				-2	-3	3		-6	2	-2			3
fr:cinq_minut	-6
fr:cinqu	-2
fr:cinqu_a	-5
fr:cinquiem		4				4						3	5	4			-2	-6		5		3
fr:circul	-6			-4	-8		-3	6					5	-2			3			-8		3
fr:cit		9		-4	-3			5	5					5	5		-3	-4		3		-2	5
fr:citat	2	4					7					8		8			-2	3		2			-3
fr:citat_sera	2	4					7					8		8			-2	3		2			-3
fr:citern	3			4		4					-3			-2			-3	-4		11		-3	-3
fr:clair		-3	-6	2	4												4	-5	-2			-2	2
fr:clair_equip	-3
fr:clair_jusqu	-4
fr:clair_motiv	-3
fr:clair_repons	-3
fr:claqu	3
fr:clart	-3
fr:clart_remarqu	-2
fr:class	-8	5		-4		4					6		2	2			5	-2		-4
fr:classi	-7
fr:claud		2			7	-2			6					7	6		-6	7		-3		5	-4
fr:claudin		4		3	-3	2	4				2			-2			-3	-3		-3		-2	6
fr:clav	2
fr:clav_sans	-3
fr:cle		-8	-7	8	-8		-6	-4		4		-5	-3	-10		-4	13	8	-5	-18	-4	6	-14
fr:cle_a	-8
fr:cle_que	2
fr:clean		-3	-7													-2				5			-7
fr:clean_honest	-3
fr:clean_punctual	-4
fr:clic	3
fr:clic_ce	-3
fr:client	8	-5	-7	2	11		3	-2	-5	-7	-10	-10		-11	-5	-10	-10	-5		15		-3	-6
fr:client_a	3			5	6	4			5			-3	6		5		-6			-2		6	-2
fr:client_de	6		-2	6	8	-3	4			-2			-2					2	-3	2		-3	3
fr:client_depuis	2	3		-3	7	6							-3	-2			-3		5	-5
fr:client_fach	-7				-4
fr:client_mecontent	-11	-9			-5	-4	-3		-3				-2	-2	-3
fr:client_ne	-4
fr:client_pensent	9				-3												-10			13			-7
fr:client_que	4
fr:client_qui	11	-2	-7	2	-8												-5	-3	-2	8	-2	-4	-5
fr:clignot	5
fr:clim	8			-7	-2	-2	4							5			6	-4		2		-3	-3
fr:clim_douc	-2
fr:cliniqu	-6												5	3
fr:cliniqu_un	-4
fr:cliqu	-9	-7		-4	-9	-7	-8	-4	2	-3	-4	-7	-4	3	2	-3	-11	-4	-3	14		-4	-4
fr:cliqu_ici	-16	-10			-5	-5	-7	-3	-3	-2	-3	-7	-3	-3	-3	-2
fr:cliqu_sur	8
fr:clop	-4
fr:clos	-3
fr:closed	7
fr:clotur		3			-4		-3					4	-3	3			-2	-8		6		4	-3
fr:clou_roul	-2
fr:clout		-4	4	-8										-2			-2	10		-7
fr:clsc	-3
fr:clsc_a	-3
fr:club	10	6	-3			-5	-2		10		-3		-2	5	10		9	-13	-3		-3	6	-8
fr:club_de	4	7			-5	-4			10		-2			6	10		7	-4		-9		6	-5
fr:cm	8		-3	-2		-4	-3	3	-2	-2	-3	3		-5				4	6	-10	-2	4	-7
fr:cm_de	2				-3			4				4					-4	8				-2	-5
fr:co	2				-2												-4						8
fr:coat	-4
fr:coch	3																9	-2		-5			-3
fr:cocktail	-3
fr:cocktail_de	-3
fr:cod	-6	4	-4	13	5	8	5	-3	-2	-4	4	3		-5	-2		3	-8	-3	-6	-2	-5	10
fr:coeur	4	-6	8	-2	-7		-2		-2	-2	-4	-2	3	4	-2	-4	4		-3		-2		-9
fr:coeur_pour	-4
fr:coff			6	4	-2												-4	6		-4			-2
fr:cogn		-3															-9	2		3			5
fr:cohu	-2
fr:cohu_des	-3
fr:coin	-10	-7	-6	6	-3	2	-3	-2	-2			-3		-4	-2	-3	-7	-5	-3	10	-2		-9
fr:coin_a	2
fr:coin_de	-6	-5			3	-4											-4			7
fr:coin_jeux	-3
fr:coin_tranquill	-2
fr:coinc	-8	-4			-4	-2											-2	-4		8
fr:coinc_dans	-8
fr:colet	-4	4		3	-7	-2			6		-2		-2	6	6			8	-3	-12		7	-6
fr:colin		-2
fr:colis	-3
fr:colis_me	-4
fr:coll	14			4	-4	-6	-4	-3	-2	-4	4	-3			-2	-2	-7		4	3	-3	-4	-2
fr:coll_a	2
fr:coll_sur		-3	-3	4													-6		6			-2	-2
fr:collegu	3	-3	2		9	-3	-2			2	-2		-2	-3			6	-8	-2	-5	9	-4	-4
fr:collegu_du	-2
fr:colon		-3	-4	9	4												-11	-3	8	-12		8	7
fr:com	9		-8	5	-8	-3				-2	-2	5	-3	3			-9		-4	16	-2	-4	-11
fr:com_on	8
fr:combien	-14	-8			-2	-5				-2	-2
fr:combien_cout	-2
fr:combien_de	-9
fr:combien_ma	-3
fr:combl	-3
fr:coming	3				6
fr:coming_back	-6
fr:comit		9			-3				11					7	10
fr:comm	-5		-13	-4	7	-6	-13	-11	-2	-3		-5	-11	-4	-2	-10	12	-16		-7	10	6	-12
fr:comm_a	-5
fr:comm_bonjour	-4
fr:comm_ca	-16				-5	-3				4	-2		-2				-4	2				5	-3
fr:comm_chaqu	-2
fr:comm_chez	-3
fr:comm_convenu	-5	-3			-2	-2
fr:comm_de	8	3	-3	-3	-5	-2			6					7	6		9			-13		7	-4
fr:comm_des	4		-3	-5																5			-2
fr:comm_du	-3				-3
fr:comm_elle	-3
fr:comm_en	5
fr:comm_la	2
fr:comm_le	3
fr:comm_mes	3
fr:comm_mon	2
fr:comm_neuf	-3
fr:comm_on	-6
fr:comm_prom	-2
fr:comm_si	-4		-3		4					3							8	-3		-8	3
fr:comm_tout	6			2	8												13	-4	-3	-10
fr:comm_un	-4	-8	4	2	3	-4	-3			-3	-2	-2	-3	-3	-2		4		-4		5	-7	-4
fr:comm_une	12	4	-6		-7	6								2			-12	-8	-3	12	7	3	-6
fr:comm_vous	-6	-3			-6
fr:command	6	-8	4	-4		-10	-4	-7	-7	-9	-9	-8		-4	-7	-7	-9			9	-7		-9
fr:command_#	4
fr:command_de	-3	-4		-3	-3									-3			-10	-4		13			-2
fr:command_du	2
fr:command_egar	-3
fr:command_et	4
fr:command_pass	3
fr:commenc	11	-7	-5			-7	-5	-3	2	-4	-6	-4			3	-2	7	-8	-6		-3	-9	6
fr:commenc_a	15	-4	-3	-6	-5	-6	-4	-2	3	-3	-5	-3		3	3			-12	-4	5	-3	-6	8
fr:commenc_bien	-9
fr:commencent	6																-10			6			5
fr:commencent_a	6																-10			6			5
fr:comment	-7	6	7	-4	2	8		-3	-4	2	3		-6	-6	-4	-2			6	-10	-3	-3	12
fr:comment_allait	-2
fr:comment_pos	-2
fr:comment_valid	-2
fr:commentair	7	-3	-6		-3													-9		-3			10
fr:commerc				-6	4	-3		-2	4	-3	-2	-3	-4	4	3		9	-9	-3	5		-4	-6
fr:commerc_ru	-3
fr:commercial	5		8		-3	-2	-3	6					5	-2			-4	-3		-4		2	6
fr:commun	4	4	5	-10	-6	6	-4	-2	-3	-3	8	5	-4	5	-3		3		-3	8	-2	-6	-12
fr:commun_peut	-3
fr:communic	-3
fr:communic_permet	-4
fr:communion	-2
fr:communion_de	-3
fr:communiqu					-2							-4		-2
fr:communiqu_avec					-2							-4		-2
fr:compagn	8		-6	8	8	-2				5			6					-5	-2	5		4	-5
fr:compar	6	6		3	-3		-2			4		4	-3	-2			-5	-3		-10		3	11
fr:compl	-7
fr:compl_au	-3
fr:complaint		-2			-3
fr:complet	9	4	-6	6	4	-8	2	-4	4	-4			-5		4	-4	-10		-8		-3	4	9
fr:compliqu	-8
fr:comport	2
fr:compos	-5	-7		-2	-2								-3	-5			-7			5		5	-5
fr:compos_le	-6	-7			-2	-3					-3		-2	-4
fr:compr	-3	3		-7		-4	-2		-2	2	5	-2	-4	-4	-2		10	-8	6	-14	2		-4
fr:compr_et	-4
fr:comprend	13	-7	-4	14		-3								-5			5	-9	-3	-11		-4	14
fr:comprendr	4
fr:compresseur	-3	-3			3	-2			4				4	4	4
fr:comprim	-4
fr:comprim_fais	-4
fr:compris	3	-4	5	-4	-5												-7	5		4		-2	-4
fr:compt	12		-18	9	-15	-5	-17	-8		4		-4	3	-9		-6		10		-9	-4	-10
fr:compt_#	3
fr:compt_ce	-4
fr:compt_de	3	-6		5	2	-4					-3						2					-2	-3
fr:compt_deux	-4
fr:compt_les	3			3	-6	-2			6						6		4	5		-10		-3	5
fr:compt_rendu	-3
fr:compt_votre	-4
fr:comptabl		4	2	3	-8	5	-2				-3		-3	2			-7	-4	-4	11		2	-8
fr:compteur	5	6			-6	7					6			7			-10	-8	7	10			-3
fr:comptoir	4		-13	-2		-10		-5		-7	-6	-6	3	4		-4	-7	-3	3	8	-6		-2
fr:comptoir_a	3	-5		-4														-8		9		-3
fr:comptoir_de	3	-2		2	-3												2						-2
fr:comptoir_le	-7	2			-3								3
fr:comptoir_on	2
fr:con	4		9	4	-3		-4	-2	-3	-3	-4	-2			-3	-3	-4	3	6		-2	-2	-9
fr:con_mainten	5	-4	8		-3	-4												-2	8	-7			-5
fr:concern		5		3	-3		4			4	-3		3	-2			3	-3		-8	4
fr:concern_un	-2
fr:concret	-4
fr:concurrent		3				-2			8			-2	-5	6	8		-7		-3				7
fr:condamn	-4
fr:conduit	-3	5	4	-4	-5	7	-2				-5		-3	-2		-2		-3	-2	-4		6	-3
fr:conduit_soupl	-3
fr:conf_mes	-4
fr:confirm	4	2	-3	17	7				-6	-8	-13	-4		-5	-6	-5	-3	12	-11	3	-5	-4	-7
fr:confirm_le	-5
fr:confirm_par				2	3	3					-3	-4		-3			6	6	-2	-5		-3	-6
fr:confirm_que	-3
fr:confitur		-3		-11	-3												10	-3		-14			4
fr:confitur_maison	-3
fr:confond	-4
fr:confond_la	-4
fr:conform	-7	4			-3	5
fr:conform_au	-3
fr:conform_en	-3
fr:confort_bien	-3
fr:cong	5	-11	-5	4	7		-5	-4	-4	-4	-5	-5		-3	-4	-5	5	-10	6	-4	-2		-9
fr:cong_de	2	-3		6	-4												4	-5	-3	4			-3
fr:cong_jusqu	-7
fr:cong_pour	4
fr:congress	-4
fr:congress_ont	-3
fr:conjoint		-3			-4	-2		4				4		-2			-8			5	3	-3	3
fr:connaiss	-5
fr:connaiss_le	-3
fr:connaiss_mon	-4
fr:connait			-10	7	8	6	-2		4	-3	4	-2	5	-3	4	-2	5	-5	-4			-5	6
fr:connait_le	-4
fr:connait_notre	-4
fr:connait_rien	-4
fr:connait_ses	3
fr:connaitr	-5
fr:connect	6		5		-3	-3		5			-3		-3	-5			-7	-5	-3			2	7
fr:connect_au	-3
fr:connexion	4
fr:conrad	6		6	-7	3												3						-4
fr:conseil	-9		4	5	9	-3	3				-2		-2	5				-3	11	-9		-2	-6
fr:conseil_de	-3	-2			5							3		6			-2		6	-9
fr:conseil_desinteress	-4
fr:conseil_franc	-3
fr:conseil_honnet	-4
fr:conseil_par	-3
fr:conseiller	-7
fr:conseiller_a	-3
fr:conseiller_honnet	-3
fr:conseiller_me	-4
fr:consequent	3					3	4					-6		-4			-2		8	-5			-2
fr:consign	3
fr:consomm	3
fr:constat	4
fr:construct		-3	-3	-4													4	5		-8
fr:consult	4	5		-4	-3	-2	9					2		2			5			-10		-3	6
fr:cont_qui	-2
fr:contact	4
fr:conten	4
fr:content	-8	-3	-5	9	4												-6	8	-4	5		-2	-5
fr:content_de	-5
fr:content_voudr	-4
fr:contenu	5
fr:contest	7				11												-5	7	6	-11
fr:contest_la	2
fr:contient	2		-3	9	-3	-2	4							-3			-12	-7		5			11
fr:continu	-3	-5			-3									-3
fr:contr	26	-10	-16	-7	-3	-11	2	-4	-5	-5	-7		-6	-9	-5	-5	13	-5	-8	-13	-5	-3	6
fr:contr_#	9		-4	-4													3
fr:contr_il	3	-6	-3	2		-5											-4			-6			8
fr:contr_la	11	-4	-4		-4	-2								-2			4	-5				3	-6
fr:contr_le	7		-3	-5	2												4		-2	-6			-2
fr:contradictoir	3	5					6					6		5			-3	-3		7			-2
fr:contradictoir_du	2
fr:contrair					5
fr:contrat			-9	11			2	-5	4	-6	-6	3	6	-6	5	-4	-19	12	7		-4		-14
fr:contrat_ce	2
fr:contrat_de					-3
fr:contrat_pour	-6
fr:contrat_tient	-4
fr:contremaitr	3
fr:control		-3	-3		-3	-3			2				-4	-5	2			-4		-4			3
fr:controleur_sour	-2
fr:convenu			-4	6	-6	-3	-2			-2	-2	-2		5		5		10	-2	-10			-3
fr:convenu_de	3
fr:convenus	2
fr:convers	4				-2															5			-3
fr:convient	-3
fr:coordon	-4					6	4					-4
fr:coordon_bancair	-5
fr:cop	-3			4	-4	5	8					-4	-2	-3			-4	-2		3		-4	5
fr:cop_de	-5
fr:copain	-3
fr:copain_avec	-3
fr:copi	4			6	-3												-7	-2		10			-3
fr:copieux	-4
fr:copieux_ce	-3
fr:copieux_et	-2
fr:coproprietair	2	7		2		6			7		6	3	4	4	7		-3	-6		7		2	-3
fr:coqu	-2
fr:coqu_est	-3
fr:cordeau	-2
fr:corentin	4	-11	-4		8	-4	-4	-3	-2	-2	-2	-3	-4	-4	-2		-2	-12	7			-5
fr:corinn		-4	-3	8	-6	-2											-11	8	-3	7		-2	-5
fr:cornet	5	-4	-3	-7	-2									-4				-3		-2		-2	5
fr:correct	13	-3	-11	-6	-11		-3	5	-3	-4		2	-6	-4	-3	-3		-7	4	4	-3	2	-10
fr:correspond	-2
fr:correspond_etait	-5
fr:corridor	-3	-3	-5		-2												5			-3
fr:corrig	8		-6	9	-10	-3	-4			-3	-3		-3				-14	-9	-3	18	-3		-12
fr:corrig_dev	-3
fr:corrig_en	-4
fr:corrig_lund	-6
fr:costum	3
fr:costum_de	2
fr:cot	7		-3	11	-2	5	-3	-7		-9	-5	-8	-6			-6	-2	-9	-4	2	3		-5
fr:cot_a	3
fr:cot_de	9		-2	3	-5	2	5												-2	-2		-4	4
fr:cot_des	3			6		-2			5				4	5	5			-3		-7	7
fr:cot_du	4	-4			-5												-5	-3			3	8	-3
fr:cotis	-3	-2				-2	-4			4
fr:couch	5	-7	-11	-3		-3					-2			-2		-3	5	-3	-3	-3		-2	-4
fr:couch_de	2
fr:couch_du	-4
fr:couchag	3	2	2										3	-3						-2
fr:coucou	-10
fr:coud	6
fr:coudonc	3
fr:coudr	-4
fr:coudr_ronron	-3
fr:coul	3	-3	-4	5	-3	-4					-3	-5		-3			-2	-3	-3	8		-5	-7
fr:could	3	-5	-5	8	-3	-3	-3	-3	-2	-4	-4	-4	-3	-3	-2	-3	-14		7	5	-3	-4	-2
fr:could_someon	5			3	-4												-8	-5	-3	14			-6
fr:could_you		-3	-2	3	2					-2	-2	-2					-5		3	-6			4
fr:couleur	6	-8			3	-3							-2	-2			-11	-3	-3	3		-4	9
fr:couleur_montr	-3
fr:couloir				-2													8	-3		-2			-4
fr:count		-2		3	-5												-8	-3	-2	4			6
fr:coup	-2	5	4	7	2	10	8	-5	-5	-6	-2	-5	-10	2	-5	-4		-7		-4	-5	7
fr:coup_de		-9	4	10	-4	-5					-3		-3	-4			-3		-2	-7		9	-4
fr:coup_fourr	-4
fr:coup_la	2
fr:coup_le	-3	-4			9
fr:coup_sa	-3
fr:coupl		5								7			-2				-4	-4		-5		5	7
fr:coupl_de	-2
fr:coupur	-4
fr:coupur_de	-4
fr:cour	-5		-10	13	3			-3		-4	-3		-6	-3		-4		-10	-5	7	-3		6
fr:cour_dans	6
fr:cour_de	7	-6	-4	4		-3								-3			-3	-2				-2	2
fr:cour_partout	4
fr:cour_pas	-3
fr:couron	3
fr:courr	6	8	-3	8	-5	-3		-2				11	5	4			-9	-2		3		5
fr:courriel	12	12		12	4			6	-5	-6	3	6	3	13	-5	10	-4	4	5	-5	-3	-3	3
fr:courriel_cliqu	-6
fr:courriel_comm	5
fr:courriel_de		2		-3	-3			5															5
fr:courriel_que	2
fr:cours_je	-2
fr:court	-3	4		4	-6	3				2			5					-8	-2	-5	3	9	-4
fr:court_a	-3
fr:court_des	-3
fr:court_independ	-3
fr:courtois	-4
fr:courtois_de	-3
fr:couru_apres	-2
fr:cousin	5	7	7	9	-5	-2		5		3			4	4			-10		7	3
fr:cout		-5	-3	-9	2									-2			7	-8		9			-10
fr:cout_#					5
fr:coutur	-4
fr:coutur_du	-4
fr:couvercl		-3	-2		-3													3					-3
fr:couvert	6
fr:couvertur	-4	3			-2	-5					3
fr:couvr	-5	-8			-6	-3							-2	-2				4				-2	-4
fr:cram	-3
fr:creanc		7					8					-6		4				4		-5
fr:crech	5		-3	-2	4	2					4						-8	-5	7	5			-5
fr:cred		-7	-2	4	-10	-3	-3	-2		-2	-2		-2	-3			-9	19	-3	-16		-3	-8
fr:cred_est	2
fr:credit	5	-3			-4													8		-10			-3
fr:crem	-2
fr:crem_brul	-4
fr:creneau	-3
fr:creneau_avant	-3
fr:crep	3	-2	-9		5												8	-4		-11			5
fr:crep_au	-2
fr:crep_du	-3
fr:creux	3
fr:crev	-11
fr:crev_a	-3
fr:cri			-4	11	8		-3			4	-5	-2	3	-3			-6	8	-3	-9	-4	5
fr:cri_dans	-7
fr:crispi	-4
fr:crispi_fri	-4
fr:croi	-2	4									7	7						5		5			-5
fr:croi_perdu	-2
fr:croi_rev	-2
fr:croient	3
fr:croient_que	3
fr:croir	5
fr:croir_et	-3
fr:croir_que	7
fr:crois	12	4	-6	9	-5	5			2		-3		-4	-4	2		-4	-5	-2	4
fr:crois_que	2	6		5		6			3				-2	-3	3		-5			-3		3	5
fr:croiss			-4	8													-9	-4		4			8
fr:croiss_mdr	-5
fr:croustill	-3
fr:cru	7
fr:cuiller	4
fr:cuir	7
fr:cuisin	7	-8	-3	-12		-5		-3	2	-5		-4		5	3	-3	13	-3	-6	-10		-7
fr:cuisin_delic	-3
fr:cuisin_et	3	-4		-4													4			-4			3
fr:cuisin_nous	-2
fr:cuisin_pour	-2
fr:cuisin_que	-6
fr:cuisin_tres	-3
fr:cuisson	-7
fr:cuisson_au	-2
fr:cuit	7
fr:cur	-5	-5		-4	-3												-5	-4		5			5
fr:curieux_et	-3
fr:cut	-4				-2
fr:cv	-14	-6			-5	-3	-2		-3				-3	-3	-3
fr:cv_est	-7				-2
fr:d	8	4	6	-10	-2	-3	4			7							14	-5		-14	4	-3
fr:dai		-9	-3	-2	3	-5	-2	-2	-3	-3	-3	-2	-3	-5	-3	-3	6	6	-3	-6	-3	-3	-6
fr:dam	10	7	-5	-14	-3		-6	-4	-4	4	10	-4		-3	-4	-4	2	-4	-6	-3		-2
fr:dam_a	2	3								5							-3			-7		5	3
fr:dam_age	-2
fr:dam_au	7	6	-2	-5							7						4	-2
fr:dam_de			-4		-2	-2				5	-2		-2									5	-5
fr:dam_du	-7
fr:dam_me	3
fr:dans	12	9	-7	-3	-8		-8	-11						-6			15	-13	-17	-9			-3
fr:dans_#	6		2		-5	-6							-3	-2			-6	-2	-2	2		9	-4
fr:dans_ce	3
fr:dans_cet	-3
fr:dans_la	11	9	-5	2	-11	8	-6	-9	-3	-5	7	-3	5	7	-3		3	-11	-15	4		-8	8
fr:dans_lautr	-3
fr:dans_le	5		-9		-19		-7					3	-11	-12		4	14	-11	-8	-9	-3	-2
fr:dans_les		5	-15				2	-7	7	-7	-13		-3	-4	7	-7	11	-3	-8	-3	-5	-7	-19
fr:dans_leur	6		-2	-3	-3				3				-3	-3	3					2			-3
fr:dans_ma	-7	3	-8	-7		-6		-3	-3	8	-5	-4	3		-3	-4			-3	-5		4
fr:dans_mon	6	2	3	-8	-10	-4	-3	-2	-2	-3	-3	-2		-8	-2	4		-7	-3	5			-5
fr:dans_notre	8
fr:dans_sa	7	6		-3	4	11				-2	4		-2	-2								-5	3
fr:dans_son					3		5										8	-4		-6	3	-3	3
fr:dans_un	4	-11		6	12	-8	-5	2		-5	-6		-7	-7		-3		8	-8		-4	-7	-2
fr:dans_une	12	-2	8	16	-4	-3				3	-3							-5		2	5	-3	-3
fr:dans_vos		5		3	6		-3					7	7	-3			-5	-2	8	-8		6	-4
fr:dans_votre		-3		-2	2	-2											4	-4				-2	-3
fr:dat	3		3	12	-11	-13	-9		4	-6	-10	5	4	-5	4	-6	-10	-10	-10			7	11
fr:dat_de	3				-7	-3						2	6	-3			-9			4		6	-4
fr:dat_du	-4	-7	5	7	-6	-3	-2				-2	-2	-2	-2			-7	-7	-2	6		10	-6
fr:dat_le		6	7										6	6				-4				-3	4
fr:dat_pour	-3
fr:davoir	-4
fr:de		-9	3		-5	-11	-14	-13	-13	-12	-10	-14	-11	-10	-13	-17	4	-7	-6	-3	-11	-6	-10
fr:de_#			8	-3	3	-5	-8	-4		-10	4	-6	-4	-3		-3		-5		3		2	-10
fr:de_a	8	-5	-2	-3	-3	-3					-2		-3	-2			2		5	-8			-5
fr:de_abitib	-2
fr:de_abord	4	-4															-9			6			5
fr:de_achet	-4
fr:de_acompt	3	-2	7		-7		-3					4	-3	-3			-3		-3	-8		-7	9
fr:de_administr	2			7	7			6						4		5	-7	-2	6	3
fr:de_adon	-3
fr:de_ailleur	-4				-5					2
fr:de_aller			3	-3	5												3	3		-5
fr:de_ange	-6
fr:de_anne	-6
fr:de_aout	5	5	2	-8	-3				6					7	6		-4	-3				7	-3
fr:de_appel			-4			3	-5	-3	-2	-3	5	6	-7	-7	-2		3		-3	-6	-2	-11	11
fr:de_apres	12	4	-3	9	-6	3	-2				5		-4	-3	-2		-7	-2	-3	4	6	-3
fr:de_argent	5			2	-3						-3		4				8	-5					-6
fr:de_assist	-4
fr:de_assur	3
fr:de_attendr	2
fr:de_attent	12	-4	-5	-9	-5	-3					-2		-2				6	-6	-2	3		-4	-6
fr:de_aucun	2
fr:de_aut	-3
fr:de_autr	13	10	-8	10		4	-4	-3		6	5	-4	14			-2	5		-3	-9	-4	11	-12
fr:de_avanc	-9	3	-5	7	6	-5	-4	-3	-3	5	-5	-3	-6		-3	-3	7	-4	6	-6	-3		-5
fr:de_avant	6	6		2	-3				6	2				7	6		-5	2	-2	-4		7
fr:de_avis	3
fr:de_avocat	5
fr:de_avoir	-11	3	5		2	-4	-3		-2	4	-3	-2	4	-4	-2		11	-7	-5	-8	-2		3
fr:de_avril					-5
fr:de_bain	-3		-5	6	3		-3	-2	-3	-2		-3	6	2	-2		-4		-4			-2	6
fr:de_banqu	-3
fr:de_belgiqu	-4
fr:de_beurr	5
fr:de_bien	-5
fr:de_bon	10	-6	-3	9		-2							-2				4	-3	-2			4	-5
fr:de_bord		-2		3	4												-3		-2	8			-3
fr:de_bris	-16	-2			-8
fr:de_budget	-3
fr:de_bureau	-4				4
fr:de_ca		-3	-2	2										-2			-7	-7		12		-2	-2
fr:de_caf	6	-2		-5	4												9	-3		-5			-4
fr:de_caiss	2
fr:de_canicul	-4
fr:de_car	-2
fr:de_carrelag	2
fr:de_cart		-2			4									-3			4	2				-3
fr:de_cass				-8	-2	3					5						7			-6
fr:de_cathedral	-2
fr:de_ce	5	17	-4	10	-5	5		-4	-4	4	2	10	9	2	-3	-2	8	-7	4	-11	6	5
fr:de_cette	-4			-5	-5						2	-2	-2	-2			-5			6		-3	-7
fr:de_chambr	3	-8	-7	-3	5	-5	-2		-2	-3	-6	-2	2		-2		3	5		-13		-5	8
fr:de_chang	3
fr:de_chant	5
fr:de_chaud	-4
fr:de_chauffag	-8	7		4	3	-3				5	3		-2				-5	3		7		-3	-4
fr:de_chez	4	7	-3	-4	-5		-2			4	4	5	-3	-3			-8			11		-4	2
fr:de_cinq	3
fr:de_cinqu	-5
fr:de_cle	-6
fr:de_client	2
fr:de_coeur	-3
fr:de_command					-3												-13	-4		15			-3
fr:de_commerc		4		-7					4					5	4		7	-8		3		-3	-2
fr:de_communion	-3
fr:de_confirm	-4
fr:de_confitur	-2
fr:de_conform	-4
fr:de_cong	2	-6	-5	5	7									-3			-4	-5	9				-3
fr:de_cot	-6
fr:de_couchag	3	2	2										3	-3						-2
fr:de_cour	6	5		11		5					3							-8					7
fr:de_courr	-5
fr:de_courriel	2
fr:de_cred	2	-4			-3													8		-7			-3
fr:de_cuisin	5	-4	-3	5													-6	-2		4			2
fr:de_cuisson	-2
fr:de_demain	-4	-3
fr:de_demand	4
fr:de_demenag	-2
fr:de_depart	-5
fr:de_dessin	3
fr:de_deux		3	-5		4		-2				6			-2			6		-3	-2		-2	-5
fr:de_dimanch	3	9		7	3	7	11											-2		-2		-3	4
fr:de_dix	3	-3	-2	8																4
fr:de_domain	-4
fr:de_doss		-4		4		-2	-3					4	-3	-3			3			2		-8	4
fr:de_douch	7		-2	3	5	-3	3					3		3			-7			-3		7	-4
fr:de_eau	-6	-3	-5	-4	-10	-4	-3		6		-5		-2	5	6			-8	-2	9		-4	4
fr:de_ecran	9	7	-5		-6	3				6	5		7	-2			4	-2	-3	4	-3		-2
fr:de_ecrir	3
fr:de_emploi	5
fr:de_en	4			6	-10	-4	4		-2	-3	-3	3	-3	-3	-2		-6	6	-2
fr:de_enfant	2	-5		-2	-3												9	-8	-2			-2	-2
fr:de_entre	3
fr:de_entretien		-8		5	-3	-5											-6	-5	6	-4		-2	7
fr:de_essai	-4
fr:de_ete	3
fr:de_etre	-7	-3			-3
fr:de_examen	3
fr:de_excus										3								4		-7	5	-2
fr:de_expans	5
fr:de_experient	-7				-6
fr:de_expliqu	4
fr:de_factur	-2				-2
fr:de_faire		-2	-5		7	3								-2			4	5		-5			-2
fr:de_felicit	-5
fr:de_fil	4	-7	5	3	-5		-2				-4		-4	-4			-6	-3	-3	-10		10	5
fr:de_fin	6
fr:de_flut	11			-7	-2												7			-7
fr:de_frais		4	-3	9	-4									6		6	-6	7
fr:de_fromag	3
fr:de_fuit	-6	-6				-2			-3				-2	-2	-2
fr:de_garant	2
fr:de_gard	6		-3		10	4	-3			-2			-5	-5					6	-3		8	-8
fr:de_glac	7
fr:de_grac	6	-2	6	-7	-3												6	3		-12			5
fr:de_gueul	2
fr:de_habitud	3	2		3	-6	-3			6		-3			6	6		-7	-5		6		6	-3
fr:de_heur	5	-3		3	2												-6	-4	7				7
fr:de_hi		-4	-3		-4	-3											6			-3			-3
fr:de_hiv	-2	-4	3											-2				3				-2	-3
fr:de_ici	10	7			-3	3		7	6	-3			3	3	7		2	-2	-3	11	-3	-13
fr:de_ident		5		2	5					7			-2				5	-4		-5		5
fr:de_impot	4	-3		2	-5												-4	-7		7		-2	4
fr:de_incident	-4
fr:de_indemnis	-3
fr:de_interet	3
fr:de_inutil	-3
fr:de_jas	-3
fr:de_jouet	-5
fr:de_jour	4	3	-4	3	-3					6			6	-2			-6	5		-7		6	-2
fr:de_juillet	-5	-3			3
fr:de_juin	5	-5		6	-5	-5		5									-10			-6	3	-4	13
fr:de_kin			-2	7	3	-4					5			-2			-10			10		3	-3
fr:de_la	7	7	-18	-6		8	-5	3		-4		-3	9			-6		-5	6	4	-9	4	-12
fr:de_lait	-3
fr:de_lavag	4
fr:de_laval	6			-7	4			5						6			8	-3		-5		-3	-4
fr:de_le	2		2	5	3	-7		5		-13		4	-10	-3		-11	5	-5	-6	3		-10
fr:de_lectur	-2
fr:de_leur	-5		-3	5	4	-2	-3	-2			-2	4	-3	-3			2	-6		-6		-6	10
fr:de_lir	2
fr:de_lit	-7
fr:de_livraison	6	-4	-2	6	-3												-7	2				4
fr:de_locat	-4
fr:de_lui	4					4				5	-2	-3	3	-3			4				3		-5
fr:de_lund	3
fr:de_ma			-8		-5	4		-4	-4	3	-4		7		-4	-4	-7		-7	10	-5	3	-4
fr:de_magazin	7
fr:de_mai		-3			4
fr:de_main	-5
fr:de_main-d'oeuvr	2
fr:de_mar	2	-5			3												7	-4					-3
fr:de_mard		-4			-3	-2
fr:de_mariag	-4		-3		-4								3				-5			4			-5
fr:de_me	-10	-5	-6	9	4	-3	-4	-2	-2	-4	-3	-3	4		-2			5		-9	-2	-6	8
fr:de_meme	-6
fr:de_menag	3
fr:de_mes	9	5			8		10			-3	-3	-3	5	3	-2				-3	4	-2	-7	3
fr:de_mettr	2
fr:de_mid	-4
fr:de_mis	-3
fr:de_mme	-4	5		4	-3	7					8	3		10			-5						5
fr:de_moi	2
fr:de_moit	2
fr:de_mon	12	5	-9	2	4	5	10	-4	-4	-5	5		-8	-9	-4	-2	5		-8	-5		-7	7
fr:de_ne	-4
fr:de_neig	2
fr:de_niaisag	-4
fr:de_noel			5	-4													-6		6				-3
fr:de_nos	-8		-3	2		-2	-2		6					5	6		3	-3		-2	3
fr:de_not	2
fr:de_notre	-6	4		3	2	3		-2		-2		-4	-5				8	-4	-2				-10
fr:de_nous		-3		-3	-3												7			-7
fr:de_nouveau	-9
fr:de_nuit	-7	3	-5	-3	-8		-2	-2	-2	4		-2	5	-3	-2	-3	5		-2	-6		4	-6
fr:de_octobr		-2			3
fr:de_ordi	-4
fr:de_orfevr	-2
fr:de_outil	-3
fr:de_ouvertur					-4
fr:de_pai			-5	3	10	-5	3			4	-4	3	-4	3			-13	6	9		-3		2
fr:de_pan	11			-7	-2												7			-7
fr:de_pann	-18	-5			-6	-5	-3	-2	-2	-3	-4	-2	-2	-2	-2	-2
fr:de_papi	-5
fr:de_parking	8	-2	-3	-4	4															2			-3
fr:de_part	-3																	4	7	-10
fr:de_partag	4
fr:de_pass	-7	-8	-5	10		-5	-3	5	-2	-4	-4	-3	-4		-2	4	3	-6	-3		-2		3
fr:de_pat	2
fr:de_pech	-3
fr:de_perdr	-3
fr:de_photos	4	-3	-6		3	-2											-2	-3		5			-4
fr:de_plac	3
fr:de_plaint	-5
fr:de_plaisant	-4
fr:de_plein	3
fr:de_plomb	-3
fr:de_plus	4	-4	-7	6	5	-2							-2	-3			-13	5	-4	14		-4	-4
fr:de_port	3
fr:de_pouss	-3
fr:de_pouvoir	7
fr:de_pret	5
fr:de_prix	3
fr:de_problem	-12	-4			5	-2	-2				-2	-2	-2	-3
fr:de_protect	3	5		9		-3	8										-9						9
fr:de_quar	-2
fr:de_quatr	4	-5	3	-3	-2												9	-3		-7		-3	-3
fr:de_quatre-vingt-dix	-4
fr:de_quelqu'un	6	-2	-7	-3	-2												2	-4		-8			8
fr:de_question	-3
fr:de_quoi	-5	3	-3	-3	-4	-4	-3	4	6					-4	6		8	6		-10		-3	-5
fr:de_ramp	3
fr:de_recet	-2
fr:de_recevoir	3	6	5		-3		7					5						3		-8			6
fr:de_rechang	-3
fr:de_reclam	-5
fr:de_reduct	3
fr:de_regard	5				-3
fr:de_remettr	2
fr:de_rempl	3
fr:de_rendez-vous	3				-2		4										-3	-3		5
fr:de_repons	2
fr:de_reprendr	3
fr:de_reproch	-3
fr:de_retard	-7
fr:de_retir	3				-4	6					7		4				-2	3		-4		2	-3
fr:de_retour	-5	5			2		6							5
fr:de_retr	-3
fr:de_reven	3
fr:de_rien	-4	-3		-5	-3												-5	-2		8
fr:de_rout		5		-4		5			5	3			4	6	5		-3					3	-2
fr:de_sa	-3	7	-4	-12	-4	-7	-3	-2	-2	-4	4	-3	4	5	-2	6	7	-7	-4		-2
fr:de_saison	-2
fr:de_samed	-6	3			-3			5
fr:de_satisfact	4	-4	11	-7										-3			7			-6
fr:de_sauvegard	3
fr:de_se	-3	-2	4	2													10	-2	-2	-8
fr:de_secour	-5
fr:de_sel	2
fr:de_semain	-5	5				8			4	2	6		8	-3	4		-5	-3		9
fr:de_septembr	-7
fr:de_ser	3
fr:de_serieux	-5
fr:de_ses	-3	-7			-3	3					-2						-3	-2				4	-3
fr:de_sign	-5				-5	5			5				6		5		-4	10				-3	-5
fr:de_six	-4	-3				-3	-3					4
fr:de_soir		-3			-3		-2					4	-3	-2
fr:de_soix	2
fr:de_sold	2
fr:de_son	-5	-14			4	-7	-4	-2	-3	-4	-6	-3	-5	-7	-3	-3	13	-5	-4	-5	-3	-5
fr:de_souc	-20	-4			-7	-3	-2	-2	-2	-4	-3	-2	-3	-3	-2	-2
fr:de_special	-3
fr:de_station	4
fr:de_stress	-7
fr:de_sui	-3
fr:de_suit	8	6	-5			9	-3	-2	-2	-2		-2	-5	-6	-2		-6		-4	5	7	3	-9
fr:de_suiv	4
fr:de_surveil	-2
fr:de_sutur	-4	4				5					4		-2	-3
fr:de_temp					2												-6			7
fr:de_tiroir	-3
fr:de_tomb	-2
fr:de_tournev	-3
fr:de_tout	2		-3	-5		4							3	3			-4			3
fr:de_tracteur	2
fr:de_train	-6
fr:de_travail	5		-2			-2			7					6	7							5
fr:de_traver	3
fr:de_trent	-4
fr:de_tri	-3
fr:de_trois	4			-3	-2		2					7		5			3	7		-9			-4
fr:de_trop			-4	7	-6	-2	4				-2			-2			-8	8	-3	-4		-3	3
fr:de_un	16	5	3		6	-10	7		4	-8			-10	8	4	-4	-3	11	-10	-4	-6	-11	7
fr:de_une	-5		8	-11	-10	-9	3	-3	-3	4	-6		-4	-3	-3	-3	-2	-13	-3	13	6	-7	-6
fr:de_urgenc	-3			-5		2							-3	-3			-6	-4		8		4	-6
fr:de_urgent	-9				-2
fr:de_veau	-2
fr:de_velo	3				4	3	5										7	3		-4		-3	-3
fr:de_velos	-2
fr:de_ven					-2
fr:de_vendred	-3	-10	-3		-3	-9					-5							-3		6			-5
fr:de_verif	-5
fr:de_vern	-4
fr:de_vi	3
fr:de_vieux	-2
fr:de_vin	-4
fr:de_viv		8			-4	4				3			7				-2			-6	4	4
fr:de_voir	10	7	6	-5	-7	-2		5		4	-2		-3	-4			-2	-6	-4				4
fr:de_vos	-11	-2	-2	2	-2	-4	-4		3		-2	-3	3	6	3		-5	-7	-3	13			-4
fr:de_votre		10	5	8	-6		10		7			5		8	7	-3	-9	6	-6	8	-4	-12	3
fr:de_vous	7	3	8	7		7	-3			2	-4						-9	-8	-3	13			-5
fr:dead	5
fr:dear	-7	-4		5	-7	-10	-3	-4	-4		-5		-5	-2		-5	5		9	-17	-5	4	9
fr:dear_all	7	-2	-3	-7	-5		-2				-4		-2				10		-3		-2	-6
fr:dear_mr	9		-5	8	3	-6	-4	-4	3		-4		-6	3	5				-5	-9		6
fr:dear_ms	-3	2					6			4	6
fr:dear_sir	-3	-4			-4					-3							-5	-7	6	3	-2
fr:deau	11	-3	-4	-6	-6	-3		-2	-3		-3	-2	-2	-2	-3		-14	-3	-3	15	-2	-4	-6
fr:deau_chaud	11	-3	-4	-6	-6	-3		-2	-3		-3	-2	-2	-2	-3		-14	-3	-3	15	-2	-4	-6
fr:deb	-3	-4			-2							-2		-5
fr:debarqu	3
fr:debarrass	3
fr:debat	4
fr:debil	-8
fr:debil_les	-4
fr:debit	-3	-4				4			-2					-3	-2
fr:deblocag	-3
fr:deblocag_des	-3
fr:debord	4
fr:debout		-2		-6	-6		6	-2	-2	-3	-4	4	-3	-4	-2	-3	8		-3	-8	-2	-6	4
fr:debout_dans	4	-3		-6													10	-2		-5		-2	-3
fr:debout_lequip	-3
fr:debranch	6	7	-4		-4	11					6			7			-14			14		-3	-6
fr:debut	-8	7	7	-2	-2								3	7				-3		3			-3
fr:debut_a	-9
fr:decal	3		-2	-4			4										4	-3		-3		-2
fr:deced	3			2	-2	-2					-2		2	2			-3			2			-3
fr:deced_le	3
fr:decembr	3	7			-8	6	2		-2			-3	4	-4			-4	-12		14			-5
fr:decembr_a	-2
fr:decharg	3
fr:dechet	-5
fr:dechet_est	-3
fr:dechet_et	-2
fr:decid	5	4	-4	5	11		-2		-2	-3	4	-2		-5	-2		3	9	-4	-6	2		-6
fr:decid_de	4	-3		3	10													10		-9	3	-2	-2
fr:decoll	3
fr:decompt	2
fr:deconnect	2
fr:deconnect_a	2
fr:deconseil_le	-3
fr:decor	5
fr:decouvert	5
fr:decouvr	6	-2			-4												-4	3					-3
fr:decriv	5
fr:decroch	9	-4		-5	-4								-3				6	-6		-7			4
fr:decu	-2
fr:decu_ce	-4
fr:dedan	8	-3	-4	-9	-4		-3	-3	-3	-3	-4	-3	-3	-4	-3	-3	13		-3	-14	-3	-5
fr:deduit	-7				-3
fr:def		4								7	5		4	-3			3	-2		-8		6	-2
fr:defaut	-2	14	-2	5	-6		15	3	-2		-3	9	-4	2	-2		-9	3	-3	2
fr:defaut_de	7	11		4	-4	-4	14	-2				10	-3	5			-7	8		-6		-4	4
fr:deg	-11	-2			-3
fr:deg_de	-11	-2			-3
fr:degel	-6	2												7		6
fr:degr	17		2	-11	-9	8	-4	-3	-4	-4	7	-4	-5	7	-4	-5	3	-3	-3		-3	-8	-3
fr:degr_dans	5		3	-5	-2	6					5		-3	3		-2	5	-2		-5		-4	3
fr:degr_le	2
fr:dehor	11	-6	-7	10	7	-9	-3			4	-7	-2	-4	-3			-12		-3	11	9	-10	-10
fr:dehor_sous	3
fr:dej	-3
fr:dej_une	-3
fr:deja		-8	-12	3	12	-7		-4		-5	-12	-4		-2	2	-4	6	-3	3		-5	-9
fr:deja_debout	-3
fr:deja_envoi	-3
fr:deja_eu	-4				2
fr:deja_la	-5
fr:deja_vid	4
fr:dejeun	11	-5	-7	-14	-8	-3	-2		-2	-2	-3	-3	-2	-3	-2	-2	13		-5	-14	-2	-3	-6
fr:dejeuner		4		-4	-4				5					6	5		-3	8	-2	-3			-2
fr:del		8			-4			6				11	4	-5			2	7		-3			-8
fr:del_de												3		-2
fr:del_pour	-3
fr:delegu	5
fr:delic	-6
fr:delic_et	-3
fr:delicatess_que	-2
fr:delval	7	4	-3		-8		-4				4	3	8	-5	2				-4	-13		10	-4
fr:dem	8	4	-3	-4	5						6						4	-4	6	-8		-2	3
fr:demain	-3		-9	3	13	5	3		-6	-2		-7		3	-6	-4			-10	-4	-7	13
fr:demain_#	-7				2			4						-3				-4		4		-3	5
fr:demain_a													5	4			-3	5		-9		7
fr:demain_matin	-4	-6		-4	8	-3								-2					-2	4		-4	-3
fr:demand	7	16			5	-10	3		-4	14	-4	8	5		-3	-5		10	-6	-15		4	6
fr:demand_#	6			-8	7		5			5							8	-3	7	-11		4	-7
fr:demand_a	-3	9	6	3	-3	-4	-2	-2	2	6	-2	-2	8		2			5	-2	-14	5	6	-7
fr:demand_au	2				-3		4							-3			-9	-5		10		-2	4
fr:demand_bien	3
fr:demand_ce	4	3	-2	-2	-2	5					-4						2			-10		7	-2
fr:demand_comment	2
fr:demand_de	13	7	3	3	9	-6		5	5	6	-5	6		6	5	-2	9		-7	-7	-4	8	-15
fr:demand_des	2	3	3	3		-2				6	-3						-2				6	-2
fr:demand_deux	2
fr:demand_du	3
fr:demand_en	4	5		2	-3					5			5	3			2	-5		-3			6
fr:demand_la	4	9	7		-3	4					-3	7						4		-7		-4	5
fr:demand_le		-4		-7	-8	-3	-4	3	-2	-3	-3	6	-4	-5	-2		8		6	-10	-2	-9
fr:demand_ou	2
fr:demand_pareil	-3
fr:demand_pas	3			2	-3	-2							4				5	-5					-2
fr:demand_que	11	-8	-3	7	12	-10	-3			-3		-2	-4	-4			3	16	-5	-4	-3	-14	-10
fr:demand_sera	2	5					6							-3			-2	6		-6
fr:demand_si	-14	-4	-7	-9	-12	-12	-4	-4	-4	10	-8	-3		-6	-4	-3	-9		-3	8	-3	2
fr:demand_un	4	-2	7		-3																	5	-2
fr:demand_une	-3	8	-4	5		-3					5			6		6	-11	5		9		-3	-3
fr:demenag			-5	10						-2	-3	-4	-3	-3			-8		-2			-3	10
fr:demenageur_ont	-2
fr:demeur	-5	5		-5	-3		6					-6		3			5	-8		8			-4
fr:demeur_a	-5
fr:demeur_de	5	8		-5		2	9					-5		3			5	-8		8			-4
fr:demi-heur	4	7			3					6							6	-3		-8	7		-4
fr:demi-heur_apres	-3
fr:demi-journ	-3
fr:demoisel	-7				-7								4					-5		4		2
fr:demont		-4	-2		-3													4					-4
fr:den			-3	2	8	-3	4			4	-3	-2	-3	-2			-6		6	-10		7	-4
fr:deneig	-6
fr:deneig_avant	-3
fr:deneig_notre	-3
fr:denich	-5
fr:denich_un	-4
fr:denis	4	-7	-3	6	-10	-4	-3	-2	-2	-2	-3	-3	-4	-3				-6	-3		-2	7	-5
fr:dent	3			8	2	-2	-4	-2	-3	4	5	-3	3	-6	-3	-3	-5	-11	-4	8	-2	7	-13
fr:dent_cass	-3
fr:dent_ce	-4
fr:dentist	-8			-9	-4			5						6			2	-3		4		-2	-3
fr:dentist_est	-4
fr:dentist_et	-8
fr:dep		6	-4	-3	3									-2		6	8	-3		-5			-2
fr:depann	-8
fr:depann_etait	-4
fr:depannag		-3
fr:depart	8		-7		-5	-3		5	4	-2	-2		-2	8	4	4	-6	6	-4	-3		-5	8
fr:depart_a	2
fr:depart_de	-3
fr:depass	-7
fr:depech	-7
fr:depens	2
fr:depistag	-2
fr:depistag_precoc	-2
fr:depl	5	-3		4	-3												-5		-2	-9			9
fr:deplac	-13			-4	-12	-5	-2			-2	4		-2	-4			-11	6	-2	7		-3	-5
fr:deplac_le	-7
fr:deploi	-3
fr:deploi_conform	-3
fr:depos			-4	7		-4	10	-4	-3	3		4		-3	-3		-3	12	-3	-11	-3	7	-15
fr:depos_a		3					5				2		5	-5			-3	4		-6		4	-2
fr:depos_un	4
fr:depot		-3	-5		2												-3	12		-11		-2	-2
fr:depui	2
fr:depuis	25	11	-6	-8	-6	5	-5	2	6	-4	7	-11	4		6	-3	-13	-20	-9	21	-7	-3	-10
fr:depuis_#	8	8			7	-3	-10		10	3	-2	-9	-5	4	10			-17		3	5		-19
fr:depuis_des	-6
fr:depuis_deux	2
fr:depuis_dimanch	7	-3	-3	-6	-4	-3					-3						9	-2		-7		-4	-4
fr:depuis_hi	6	-2	-4	7		2	-3			-2	3	-2	-3	-3			-7	-6	-3		-3		10
fr:depuis_je	2			-2									4	5				-3				4
fr:depuis_jeud	9	4	-4	-3	-4						6						-3	-3		7			-3
fr:depuis_la	7	13	-5	-5	-2	6	9	4	-3	-3		-3		6	-3	6	-8	2	-3	7	-2	-5
fr:depuis_le	11			6		-4	-5	8	-6	-5			7	-4	-6	-3		-8	2		-4
fr:depuis_lund	8	4		-4	-2	-3					6						-5	-3		12		2	-10
fr:depuis_neuf	3
fr:depuis_paqu	-6
fr:depuis_peu	-3
fr:depuis_que	4	-6	-5	-12	-8	-3								-3			-6	-7	-2	15		-3	-9
fr:depuis_samed	3
fr:depuis_six	-4
fr:depuis_un	2
fr:depuis_une	3
fr:depuis_vendred	3	-5		-5	-2															5			-4
fr:depuis_votre	8			5	-2	2					-3		5				-7						6
fr:derang	-17			-4		2	-2		-2	-2	3		-3	-3	-2	-2	6	-3					-2
fr:derek	-3	-3	-2	-7	-5	-5				2	-2		-2					-4		4	3	-3	-5
fr:dern	-6			-9	-12	2		-4	6		-8	-8		4	7	-3	5	-11	-6	-10	-3	13
fr:dern_fois	-4								4					3	4
fr:derr		-3	-3			-3	-2			2	-3		-5	-5	2		-7	9			2		-7
fr:derr_eux	-8
fr:derr_le	4	2							3	3			-4	-3	3		-2				3
fr:des	-8	10		11	-6	-5	10	-2	3	3	-9	-9	-9		3	-15	-5	-3		-10	11		6
fr:des_#	-3	5	-2			3	3	4						7			-4	8	-2	-13			4
fr:des_ange	-3
fr:des_as	-3
fr:des_biscuit	-4
fr:des_chambr	-9	5			-4				6				-3	6	6
fr:des_champion	-4
fr:des_chef	-5
fr:des_cheveux	7
fr:des_cour	3
fr:des_dechet	-3
fr:des_dessin	-4
fr:des_dix	4
fr:des_doigt	3
fr:des_echeanc	-3
fr:des_enfant	2	3	-3	6	4	3					-2						-2			5
fr:des_excus		8		5		-3	-2			9	-4		-4				-6	-4		-7	13	-6	-3
fr:des_fois	-5
fr:des_fond	-3
fr:des_frais	-5				-2
fr:des_frit	-3
fr:des_gen	-7				-4
fr:des_hot	-2
fr:des_jok	-5
fr:des_le	-9
fr:des_loir	-2
fr:des_lunet	4
fr:des_mois	-6
fr:des_nouvel	-6
fr:des_petit		5		3	-4	-2	7					-6		3			-4	3		-5		-3	3
fr:des_photos	2
fr:des_produit	-3
fr:des_quatr	4			5			-2					4	6				-8	-5		-8	7	6	5
fr:des_que	9	-7		-7	-8	-4	-2				-2		-3	-3			-9	-8	6	4			-4
fr:des_roulet	-4
fr:des_servic	-2
fr:des_sinistr	-3
fr:des_sold	-3
fr:des_son	-2
fr:des_spam	-3
fr:des_traval	-6
fr:des_vent	5
fr:desabon	-8
fr:descend			-3			-2		5					-2	-3				-3	6	-6		3	-2
fr:descendr	4		-4	4	12												11	-3		-8			-3
fr:descendu	-2	-2			-3	-2
fr:descendu_les	-3
fr:descendus	3		-2	-8													8	-2		-7			-2
fr:descendus_a	3		-2	-8													8	-2		-7			-2
fr:design_est	-3
fr:desinscrir	-5	-4			-3		-4
fr:desinteress	-4
fr:desk	-4	-3			7
fr:desol	-21	-3			-5	-2						-2		-2
fr:desol_du	-10				-3
fr:desorm	3	-3	12	-6																2
fr:dessert	5	-3			-3												8			-10	3
fr:dessin_et	-4
fr:dessous	9	4	8	-4	-8	7	-3	-2	-3	-3	-4	-2	-4	-5	-3	-3	3	-10	-4	10	-2	-7	-11
fr:dessous_de	2
fr:dessous_du	-4
fr:dessus	11	4	-8	5	-8	9	6	-3	3	-4		-4	3	-5	3	-3	-10	-2	-5	8	-3	-8	6
fr:detach	3
fr:detail		-2		-7													6	-5		2			-3
fr:detail_et	-4
fr:detail_jusqu	-4
fr:detaill	3
fr:detartrag	2
fr:detect	-2
fr:detecteur	3	-6		-4	-2	-5											3			-9		-2	7
fr:detecteur_de	2	-6		-4	-2	-5											3			-9		-2	7
fr:detendr	-3
fr:detest	-5
fr:deux	4		-9	5	-2		-8	-15		-9		-5	-10	-4			-6			-3	-11	4	7
fr:deux_a	3
fr:deux_an	5	5		-4	-3						6						5	-4		2
fr:deux_assiet	2
fr:deux_autr		-4	-2											-2			-13	5		13		-6	-4
fr:deux_bouteil	3
fr:deux_de	-3	2		4		2			4		3			3	4		4	-2		5		-2	-2
fr:deux_etag	9
fr:deux_fleur	-3
fr:deux_fois	2	2		-4		8	-5		-3	-3	7	-2	-4	2	-3	5		7	-2	-4	-3	-9	7
fr:deux_heur	4	-6	-5	-11		-2					-3			-2			-4	-8				4	6
fr:deux_jour	-11		3	2	10	-3	-4	-2		-3	-2	-2	-3	5		5	-3		7	-3		-4	-6
fr:deux_minut	-12				-11
fr:deux_mois	-6
fr:deux_nuit	-3		-3			-2				5	-2		-2				-2	4		-5		5	-3
fr:deux_pag	-3
fr:deux_person	2
fr:deux_semain	-2
fr:deux_servic	4
fr:deuxiem	9	10	3	7	12		2	3	3	-3	-4	-3	9	11	3	-2	3	8	6	-10	-3	-10	4
fr:deuxiem_caf	-3
fr:deuxiem_fois		4			10		6						5	7			-3	9		3		-7	-5
fr:dev	16	-2		5	-7	-3	7	-11	-12	3	-13	-6	-3	-13	-12	-11	-3		-9	-10		8	9
fr:dev_au	-3
fr:dev_clair	-8
fr:dev_en	-4
fr:dev_etre	4
fr:dev_la			3	-6	-5	-4	-2			5	-3		6			-3	4	-3	-2	-6		5	-6
fr:dev_le	13	4	4	9	-5		4	-2	-2	-3				-2	-2		-11	-8	-5	4		4	7
fr:dev_lui	4	-4			2	-4	-2				-3						3	-6				7	-4
fr:dev_ma	6	5		-3	-6					6							3				7	-3	-7
fr:dev_mdr	-3
fr:dev_me	4	-6		7										-4			-8	-3		-3		-2	11
fr:dev_moi					-2												-3	5					-2
fr:dev_mon	6	-2	-4	2	-2												-2			-5			6
fr:dev_ne	-5
fr:dev_pass	6
fr:dev_sign		4		5	-3		6							-2			-7	4		-8			9
fr:dev_votre	3
fr:devenu	-5
fr:devenu_noir	-7
fr:devin	4
fr:devoir	4
fr:devon	-5	-5	-5	3	-6	-4	-3	-3	-3	-3	-3	-2	-3	-2	-2	-2	-13	-2	-3	4	-2	9	-6
fr:devou	2			3			6					6		9			-3	6					-3
fr:devr	4		-7	3	10	-3	-4			3	-2		-3	-3			6	-8	10	-11	-3	-4	4
fr:di	10
fr:diagnostic	4
fr:dial	4
fr:dict	-4	-2			3
fr:did	5		-4		-6		-3	-2	-3	-2	-5	4	-4		-3		-10	5	-4	6	-3	-5
fr:did_it	-2
fr:did_not	5		-3	-4	-3		-2		-2		-4	4	-3		-2		-7	7	-3	4		-4	-5
fr:dieteticien	-2
fr:dieteticien_je	-2
fr:dieu		3		-3		7					5		2	3			4	-2
fr:different	12		-3	11	-12	-3	5		-2	-2	-3	-2	-3	-4			-7	18	-5	-7	-2	-4	-11
fr:difficil	3
fr:diligent	-9
fr:diligent_avec	-7
fr:diligent_le	-3
fr:dimanch	-10	7	-8	-4	7	3	6		-7	-8	4	-7	2	3	-7	-6	5	-5	6		-6	-3	-4
fr:dimanch_a	-10
fr:dimanch_chapo	-3
fr:dimanch_elle	-4
fr:dimanch_est	-5
fr:dimanch_just	-4
fr:dimanch_soir				-9	-3													2	-3	2			-5
fr:din	-4	-6	-3			-2														5		-3
fr:dind					2
fr:dind_au	-5
fr:dinguer	-2
fr:diplom	-3
fr:dir	9		2	-3	-4																		-2
fr:dir_que	3
fr:dir_un	5
fr:dire	-3	-4	-12	5		-6	-7	-5	-5		-10	-6	3		-5	-5		-11	7	-6	6	-10	6
fr:dire_a						2					-3		5
fr:dire_auss	-5
fr:dire_bonjour	2
fr:dire_bonsoir	-5
fr:dire_ce	7
fr:dire_combien	-3
fr:dire_de	3
fr:dire_merc	-6
fr:dire_pourquoi	3
fr:dire_que	-12	-7		-4	-5	-3				-2	-3		-2	-3			4			-6			5
fr:dire_si	-2
fr:direct	5	12	-6	10	6	10		5	-3	2	3	10	9	-3	-2	8	3	7	-3	-5	-3	5	-11
fr:direct_avec	-2
fr:directeur	7			-3	-4		-4	6	2			-2		-6	3		3	-5				2	-4
fr:directric	4	11	-2	-8		2		4		3	9		-3	-3			2	-8	6	-11	2	-4	8
fr:dis	3	-3	-8			3	-5	-4	3	2	-6	-4		-6	3	-3	10			-12	-4		4
fr:dis_il	-4
fr:dis_pas	-3	-2			4
fr:dis_que	8	-6	-4	-7	-3	-3	-2	-2		-2			-3	-3			6	-8	4	-6			-4
fr:disappointed	-4
fr:discret	-10
fr:discret_de	-2
fr:discret_et	-4
fr:disent_au	-3
fr:disent_ce	-3
fr:dison	7
fr:disparu	-3	-3			-3
fr:disparu_de	2
fr:disparu_des	-4
fr:disponibl	-14	-5			-5	-2			-3				-2	-2	-3
fr:disponibl_et	-3
fr:disqu	7	-5	4	-6	4	-5					-2							-4	7	2		-2	-8
fr:dissuad	-4
fr:dissuad_de	-4
fr:distanc					-3
fr:distanc_et	-3
fr:distingu	7	7		2	-2	4	9					6		-4			-3	-3		5		-3	2
fr:distributeur	4
fr:dit	15	-6	-20	-7		-11	-18	-4	-5	-4	-3	-15		-8	-5	-16	-3	7	-15	2		2	-5
fr:dit_#	9		-5		3	-3	4	-3	-3	-3	-4	-3	-4	2	-3	-2	6	-7	-5	-6	-3	-6	6
fr:dit_a	5	5	-3	-8	5	8					6							2		2		-3	-3
fr:dit_ah	4
fr:dit_au	4	-3	-3	8	3												-10	10	-3			-2	-3
fr:dit_bravo	-3
fr:dit_ce	-2	-3				-3				4	-3		-4	-2			-12		-2			2	7
fr:dit_de		-9	5	-3		-3					-3			-3			7	-6	-2	-4	3	-3	2
fr:dit_dev	4	5			-7					6							5			-3	7	-2	-6
fr:dit_elle	3	-5			-5	-3								-3			-10	2		10		-5	-3
fr:dit_en		-4		2	-2									-3				6		-2			-3
fr:dit_je	3	3	-4	3	-3	-3					5		5					-3		3		4	-9
fr:dit_la	3
fr:dit_le		-7		-8	-4	-6	-3				-3		5	3									-5
fr:dit_licenc	4
fr:dit_mard	-5
fr:dit_oui		-5		6	4													-4				-3	6
fr:dit_que	5				8		-14	4	-2		-3	-5			-3	-8	3	11	-21	-7		9	-9
fr:dit_sous	2
fr:dites	-4	4	-3	8	5		-3	-2		-4	9	-2	-6	-5			2	-4	-4		-2	-3	3
fr:dites_a	-9				-3
fr:dites_le	-4				-3
fr:dites_moi	6	8		3	-5	4			3	-2	10		-4	-3	3		-7	-4		9
fr:dites_que	4	-2			11														-2				-2
fr:divers	8
fr:divis	3				7		3					-6		-2			6			-7			-2
fr:divorc	2
fr:dix		-5	2	9	7	-5	4	-4	-5	-5	-6		-8	-5	-5	-4	-3	6	-7	2	-3	-10	-9
fr:dix-huit	4
fr:dix-neuf						5							3	3
fr:dix-neuf_heur	-3
fr:dix-sept		3			-3				6						6
fr:dix-sept_heur	4
fr:dix_an	2
fr:dix_jour	8	-4	-3	7	-6		7		-2	-2	-3	5	-5	-9	-2		-10	7	-3	4		-6	-4
fr:dix_minut		-6	-6	7	2	-4	-2			-2	-2		-2	-2			3		-3	-3		-3	-4
fr:dj	3			4	4												6	2	-2	-6			-3
fr:do	10			10	-11		-3	-3	-3	-4	-5	-3	-3	-4	-3	-3	4	3	-7		-4	-4	-8
fr:do_i	6		-2	7	-3												-7	-3	-2				5
fr:do_not	8	3	6		-5	3					-2							8	-2	-4			-8
fr:docteur				-5		4	4										-7	-5		7			4
fr:docteur_haddad	-2
fr:docu	-2
fr:docu_symp	-3
fr:does			-2	-8	-3													-3		9			-5
fr:does_still	-2
fr:doigt	8		-3		3			6			-4	4	-5	-3				-8	-2	8			-4
fr:dois			3	-2	-3			-3	3	-3	4	-3	4	-4	4		5		-4	-11	-3		9
fr:dois_je	-7
fr:dois_tout	2
fr:dois_une	-5
fr:doit	2	2	-6	-3	3	6	6			-3		-2	-3	-3			-5	-11	-5	10	4	-7
fr:doit_etre		6			-4	7	8
fr:doiv	-7
fr:dollar	5	-2	-8	-7																-2		5
fr:dollar_a	-3
fr:domain	-3	-4
fr:domicil_dans	-3
fr:dommag	10	4	-6	-5	-4	-2	6					5		8				4		-3		-2	-5
fr:don	8	7	-12	10	2	-12	6	7	5	-9	6		-3		5	-6	3	-9	5			-3	8
fr:don_a		-3			4	-4	4				-2	5					-5	5		3			-2
fr:don_des	4
fr:don_en	-3
fr:don_la	3	-6												-4			5			-9			4
fr:don_le	5	-6		6	8								-2	-2			7			-4
fr:don_moi	2	8		3	-3				11					7	11		5	-3		-6		7	-3
fr:don_sur	-3
fr:don_un	3
fr:don_une	4
fr:donc	10	-3	4	11	14	-2	-8	-5	6	-7	-4	-7	4	3	6	8	11	-7	5	-13	-6	2	7
fr:donc_#	5	-4			-4												-4	-11	-3	8			6
fr:donc_aucun	-7										3
fr:donc_encor	-3
fr:donc_je	5	8	-4	5	3									5		10	-10	4	6	-10		4	3
fr:donc_une		-2	7	2	5												7			-8			-2
fr:done	4	4		-2										3				-3		5			-4
fr:dont	8	5	3	-5	-9	6		-4	-3	3	-9		9		-3	-2	-5	4	-5	3	4		-8
fr:dont_deux	9
fr:dont_je	2		3	-2	-4								5	4			-7	5		3			-3
fr:dont_la		3			-3					3	-3		4				-3	4			4	-2	-3
fr:dont_une	3					5				3			4				4	-3				4	-4
fr:dont_vous	-2
fr:door	13		5														11	-2	-3	-11	-2	-3	-6
fr:dor		-3																-3			3	4	-4
fr:dor_comm	-3
fr:dorm	10			8	-4	3	-3				-6	-2	-3	-3		-2	-9	3	-4	7	-3	-6
fr:dorm_comm	-2
fr:dorm_dans	4	-5	5	2	-3	-2					-3						-3			6
fr:dort	-4	7		7	8	8				-2	9		3	5			6	-5		4			-6
fr:dort_dans	4	-2		2	10												9	-3		-2
fr:dos	-3		-6	8	4	-3	-2		-2	4			-3	-4	-2		-10		-2	3		2	7
fr:dos_#		-3
fr:dos_va	-2
fr:doss	-3	8	-12				3		-7	-9	5	9	9		-7	-5			6	-6	-6		7
fr:doss_clair	-3
fr:doss_de	-6	-3			-2
fr:doss_et	3
fr:doss_par	-4
fr:doss_question	-3
fr:doubl	3	-6	-5	11		-3					-2							-6	7			-3	-7
fr:doubl_emploi	-4
fr:doubl_pour	3
fr:doubl_rendez-vous	-3
fr:douc	-3	-2	5	4	7												5			-2
fr:douc_parf	-2
fr:douc_ponctuel	-3
fr:douch	17	4		-14		-8		3	-4	-4	3		-5		-4	-5	12	-6	-7	-5	-4	3	-15
fr:douch_a	3							6						-2				-2		5		-2	-3
fr:douch_chaud	-6
fr:douch_est	2
fr:douch_puiss	-3
fr:doudou	-3
fr:doudou_de	-4
fr:douillet	4	-3	-6	-4													4			-3
fr:douleur	-10
fr:dout	5	-3	8		-3	4	4							-3				-5		-5		3	4
fr:doux	-7
fr:doux_conseil	-3
fr:doux_efficac	-3
fr:douz		-4	-3														-3						6
fr:douz_an	-4
fr:douz_kilos	-2
fr:down		-4	-2		-2	-5					-2							8		-3			-5
fr:dr	-4	8	-7	7	-7	8	-4	-2	-4		-6	5	-5	-7	-4	-2	-11	7	-3			-7	8
fr:dr_piet	-6	4							-2			6	-2	-3
fr:drain	-3
fr:drap	9	-5	-6		-4												6	-2		-10		-3	5
fr:dre		-3			-2	-3	4				-3						-3			-2		6
fr:driving	-3
fr:droit	14	8	-5	-4			4	-2		8	4	5	3	-3			-7	-5	-4	-10	-4	12	8
fr:droit_a	3	5			-3					7			5					-5		4		2
fr:droit_de	5	5			5	-2	5			4	6	7	-2				-2			-9		10	-6
fr:drol	-5			-5	-5												-6			6
fr:drol_et	-3
fr:drol_la	-4
fr:du	3		5	7	-14	-3		-3	-7	-12	-8	-4	-5	-5	-6		-26	5		9	-10
fr:du_#	-7	11	-18	17	-7		5				-7			8		6	-24	17	7	3	-8	-4	-6
fr:du_bas	2	2		-4	3		4				4			5			2	-6		9			-3
fr:du_baum	-4
fr:du_bien	-4
fr:du_bois	-3
fr:du_bonheur	-6
fr:du_bruit	2
fr:du_bureau	3				3
fr:du_cadastr	-4
fr:du_caf	-8
fr:du_carton	6		-2		-4												-3	2	-2				-2
fr:du_centr	5
fr:du_chant	-3
fr:du_charm	-2
fr:du_choix	-4
fr:du_clsc	-3
fr:du_comptoir		-6	-3	-11	-2	-3	-2						-2	-3			-12	-4		16		-5	-3
fr:du_cont	-2
fr:du_contrat	2					-3	3				-2	3		-5			-3	-7		6		6	-4
fr:du_cot	-4				-4		5
fr:du_coup	9		-3		-2												-10						10
fr:du_debut	-11
fr:du_dentist	-2
fr:du_derang	-13				-4
fr:du_dessous	5	4	-2	2		5											-4			9			-6
fr:du_detail	-4
fr:du_dimanch	-4
fr:du_doss	-6			2	-3	9					6		3	-3				-4				6	-3
fr:du_fil	-4					-4							3	4
fr:du_four	4
fr:du_gateau					-5												-3	7		-4			-2
fr:du_genr	-2
fr:du_grand	-3
fr:du_guichet	-2
fr:du_haut	6		4		2						-3						-10	-4	7	4		-3	4
fr:du_jour	-5	4							7					6	7
fr:du_lit	-3
fr:du_litig	-3
fr:du_local	3
fr:du_magasin	3
fr:du_mal	-3
fr:du_matin	10		9	10	2	-3	-2	4	4	-2		-2			4		-2	7	-4	-4			-8
fr:du_medecin	2
fr:du_mois	4	-4	-2	9	-5	-2	-3					3	-3	-3			-10	-9			3	3	11
fr:du_mond	-4	-10	4	-8	2	-5	-2			-2	-3		-3	-3				-5	5				-5
fr:du_moulin	-4
fr:du_mur	-5
fr:du_noir	4
fr:du_pain	4	-3	-8	-6	-5												6	-5	-3			-2	-3
fr:du_pet	6			3		5							3	3			-5			9			-8
fr:du_plafond	-3		-3		-2		4							-4				4		-2			-3
fr:du_prem	-4
fr:du_prenom	-2
fr:du_prix	4		-4	10									-2	-3			-10	-5	8	8		-2	-2
fr:du_quart	-6
fr:du_recens	-3
fr:du_retard	-9
fr:du_salon	8		2															7					-5
fr:du_sejour	6
fr:du_servic	-4
fr:du_sit	7	2	-4	5	-4	4					3			-2			-5	-3		11		-2	-7
fr:du_sixiem	-3
fr:du_soleil	-4
fr:du_solid	-4
fr:du_spa		8	4		-5			6				11	-3			8	3	-3		-4
fr:du_support	-3				-8
fr:du_syndic	-4
fr:du_telephon	4	-5		2	-5	-3					-2		-2				-7	-2		-5		11	-3
fr:du_temp	4
fr:du_tout	9	-3	9	-7	2												6	-4	-2			-2	-5
fr:du_travail						5							3	3
fr:du_troisiem	3
fr:du_trottoir	-3
fr:du_vehicul	-3
fr:du_vent	5
fr:du_voisin	8	-3	3	2	-3													-3					4
fr:du_vol	4				6												-6		6	2
fr:dun	-4
fr:dur		-3	-3	5	3												-4	-5	7			-2	3
fr:dur_depuis	-3
fr:dur_le	-3
fr:durent	3
fr:dylan	-4				2
fr:e	15	-9			5	-3	-2							-6			8	5	-2	-7		-3	-4
fr:e-mail	2
fr:eau	3	3	-19	-14	-4	3		-6	3	-7	-5	-3	-8	3	3	2	13	-10	-9		-5	-12	-3
fr:eau_a	3
fr:eau_chaud	-8				-2	-3			6		-4			5	7			-3		-2		-2	5
fr:eau_de	3	-4	-4			-2
fr:eau_du	2
fr:ecart	4
fr:echang	10	-4		6	-8												-7	-2	-3	11			-8
fr:echeanc_annonc	-3
fr:echel	-8
fr:eclair	-2
fr:eclair_une	-2
fr:ecoeur	-3
fr:ecoeur_de	-3
fr:ecol		7	-3	3	7	7	-2			4	-3	-2					3	-6	-4	8			-5
fr:econom	3
fr:econom_de	2
fr:economis	-5
fr:economis_#	-5
fr:ecout	-5			-3	-2			5					-2	-3				-2		-8		2	6
fr:ecout_et	-2
fr:ecout_remplac	-2
fr:ecout_tous	-3
fr:ecran	2		-7	6	-6		-4	-4	-3	5	4	-4	4	-5	-3	-2	3	-7	-6	6	-4		-4
fr:ecran_de	3
fr:ecran_dit	6
fr:ecras	2
fr:ecrir	4	-4		6	-3																		4
fr:ecris	9	13	8		-10		-3		5	3		-2		12	5	10	-3	6	-4	4	2	-4	-2
fr:ecris_a										5							-2						5
fr:ecris_ce	-2
fr:ecris_pas		7			-3	3			7						6		4	-2		3		-2	-3
fr:ecris_pour		5	7	3										5			-3	3		3			-2
fr:ecrit	12	20	-19	-2	-12		5	7	-10	4	9	9	-2		-10	15		4	-15	-3	3	-11	7
fr:ecrit_#	5	-2		6	-3												-7						6
fr:ecrit_dans				3			3				4	4		-3			-5			2		4	-2
fr:ecrit_de	2	4		-6		6	4				6		3				4	-4		-9			6
fr:ecrit_en				-4	-5	4					-2						-5	3		5		-2	-3
fr:ecrit_fach	-2
fr:ecrit_le	6	13	-6	-4	-6	-3	-3	-2		-2	-3	7		8		10			-3	4		-2	-7
fr:ecrit_que	5			6	4						-3	-5	-3	-4					-3	8		-4	-7
fr:ecrit_sur	6		-3					6				7	-4	-4			2
fr:ecrit_tous	-3
fr:ecriv	4		-2	7	-5		-2						-3				3				7	-3	-7
fr:ecriv_le	2	-5		6	-3									-3				2					-4
fr:effac		-8	-4	9		-6				-3	-3	-4	-3	-3			-4	3	-4	-3	-2	-4	4
fr:effac_de	2
fr:effet	3
fr:efficac	-6
fr:efficac_et	-3
fr:egar	-5
fr:egar_et	-3
fr:eglis	3
fr:egratignur	4
fr:eh	3
fr:eh_bien	3
fr:electr	-5	-2	-6	10	-8	-6				-2	3		-2	-3			-13	-6	11	10		-3	-5
fr:electricien	3			8	-3	6					3							-5	6	-7			5
fr:electrod	3
fr:electron	5
fr:eleg	-7
fr:elev	6	5		8	-6					4	4						-8			-2		4	6
fr:elev_reservent	-3
fr:elle	3	5	-2	6	-14	13		-7	-11	-3	10	6		-3	-11	-4	-8	5	-18	9		-5	-4
fr:elle-mem	4	-3	-4	3	-3								3				-12	5		6		5	-6
fr:elle-mem_le	-2
fr:elle_a	6		-8	12	-6	10		-5	-6	7	6	-7	7	-7	-6	-4	-4	-9	-8	3	7	9	-8
fr:elle_avait	5	-4		5	4	-5					-4		-3	-3			-9	8		2	3	-6	-4
fr:elle_demand	4	8		4	-5	8					4		3				2	-5		-8		-3	8
fr:elle_dis	-3
fr:elle_est	5		-6	5	-3	9	-7	4	-4	3	9		-5	-3	-4	-3		9	-7	-15	6		6
fr:elle_etait		-2	4			-5				4	-3		4			-3	6	-8		6	-2	-5	-5
fr:elle_fait	3
fr:elle_gard	5	2			-2	4					2						2			-6		4
fr:elle_le	-3	9		-2	-8	10	7			4	4		-3	6				3			3	2	-7
fr:elle_lui	-3	2								5			5
fr:elle_march	2
fr:elle_me	-10		-7		-17		3	5	-3	-5	4	5	-2	-4	-3	-2	-10		-4	7		2	6
fr:elle_ne	15	12	-8	7	-7	8	3	-2	-3	-5	8	7	4	3	-3	7	10	-4	-4		-5	-11
fr:elle_nous	-6				4
fr:elle_parl				4	-3					3	2		5				-4	4		-8	4	5
fr:elle_part		7		2	-4		-2					7	-2	3			-4	6				-3	-5
fr:elle_pass	-7	-5			-2
fr:elle_qui		-2															8	-4		-3
fr:elle_rempl	-3
fr:elle_se	-3		8	-15	-2		-2			-2			7	4			9	-11		3			-6
fr:elle_sont		5			-3	6					4
fr:elle_tient	7	-3															-4	-2		4		-4	3
fr:elle_va	-7				-3						-4		4
fr:elle_vend	-3
fr:elle_veut	6			6	4	5	-3	6			3	3	-6	-5			5		-2	-4		4	-11
fr:elle_vous	2	-4		7	-6	-2											-9			10			-3
fr:elod	8	-2		6	-3												-8	-2		3	8		-4
fr:emball	-7
fr:emball_la	-2
fr:embarqu_fluid	-2
fr:empil	2
fr:emploi	12	-3	4		-7		-2			-3	-5	-2	3	4			-15	-9	5	8			9
fr:empreint	3
fr:emu	-3
fr:en	-8			-3	-20		-8	-9	-6	-10		-10	-8	-5	-5	-8	-3	-2	-11	6	-3	-5	-5
fr:en_#	-10	-4		-8	3	-5	-3	-3	-3	3	-4	-3			-3	-3	3	8	-4	2	-2		-12
fr:en_a			-11	-8	-8	-4	5		-2	-2	-3	-2	-3	-5	-2	-2		9	-3	-6	2	-4
fr:en_ai	4		5	-6	-9		4				-3		-5	-6		-3	-9	8	-3	4	-2		-3
fr:en_anglais	8	-3		5	-2												9	-3	-2	-10		4	-3
fr:en_annex	-5
fr:en_aout	-3	3	-3	5	3	-3			5		-2		4	8	5	6	-2	8		-5			-5
fr:en_aperco	-5
fr:en_appel	-4
fr:en_arrier	-4	-2		4	-5												10			-11		-2
fr:en_attend	6	2		-10	-3	6	-2				5		-2	6			-12	-5		12
fr:en_avait	6
fr:en_avanc	-2
fr:en_avant	-4
fr:en_avril	3				-7			4				3					-3	11	-2	-5		-3	-5
fr:en_bas	9	-7	-7	-7	-6	-4					-3		-2	-2			13	-4	-3	-6		-5	-7
fr:en_beau	-5
fr:en_cas	-22	-4			-8	-2	-4	-4	-3	-4		-4	-4	-4	-3	-3
fr:en_charg	2	8		4	-4						3	8	5				-5					5	-3
fr:en_cinq	-8
fr:en_cong	-8	-2			-3		-2					-2		-2
fr:en_consequent	2					3	4					-6		-4			-2		8	-5			-2
fr:en_convient	-2
fr:en_cour	-5
fr:en_cuisin	-4
fr:en_decembr		5			-6						-4		5	-2			-3	-5		5			-3
fr:en_dedan		2		-5		3											6			-8
fr:en_demeur	-3	5		-5			6					-5		3			5	-8		8			-4
fr:en_dessous	5		-5	-4	-5	4	-2		-2	-2	-3		-3	-4	-2		4	-7	-2	5		-5	-6
fr:en_deux	-12	-2	-2	-2	-5												5			-4
fr:en_dix	-14	-6				-3								-2			6	3		-3			-4
fr:en_don	2
fr:en_doubl	5
fr:en_effet	2
fr:en_est	-4		-2	-3	-7	-3	-2			-3	-2		3	-3				-4	-2
fr:en_etait	4
fr:en_fac	4	-3	3		-4												-7	6		4			-3
fr:en_fais	5
fr:en_fait	3
fr:en_felicit	-2
fr:en_fevr	5	2		4	3	-3	-3	4				3	5	-4				2	6	-8			-6
fr:en_fin	3
fr:en_franc	3			3	4												11	-3		-13		-2	4
fr:en_gard	-4
fr:en_haut	6	-7	-4			-2											3	3	-2	-11		-2	6
fr:en_huit	-2
fr:en_janv	4	-7	6	-4		-6					-3						-2	-2		8			-4
fr:en_juillet		-5			-4								-3				-8	-4	-2	9		5	-6
fr:en_juin	5	9	5		-5	-5	-3	4	7	-2	-3	-3	3	5	7	6	4	-9	-3	6		-3
fr:en_le	-5
fr:en_lign	-6	-4					-4				3
fr:en_liquid	3
fr:en_mai	2			5													-6	3
fr:en_main	-6
fr:en_mainten	5
fr:en_manteau	-3
fr:en_mar	6
fr:en_march	-2
fr:en_me	3
fr:en_meme	4	-3	3		-3												-5		-2	3		4	-2
fr:en_miet	6
fr:en_novembr	3	-5			6		-2										5	4		-12			4
fr:en_occup	-4
fr:en_octobr	4			2	-2	-2		5						-3			3			-2		3	-2
fr:en_or	-6
fr:en_ordre	-7
fr:en_ouvr	6
fr:en_paniqu	-8
fr:en_pann	-10				5
fr:en_parl	4	-3	-2	7	-3	-3	-3					3	-3	-3				-2	-3	-5		3	4
fr:en_parlent	-2
fr:en_part	5	-3		4	3												3				3	-3	-2
fr:en_pass	2		-3	-7	-3	2											6	7		-13		-2	-3
fr:en_person		7		11			-4			5	-6	4	11	4			-9			-3	6	8	-4
fr:en_photo	3
fr:en_plastiqu	4
fr:en_plein			4		-3	7					9		-4	2			-3	-3		3			-2
fr:en_plus	-7			3	-5												4	4		-10
fr:en_pousset	-4
fr:en_pyjam	3
fr:en_quar	-4
fr:en_quarante-huit	-3
fr:en_quatr		3	-2	-6	-3				7						6		12	-5		-7		-2	-2
fr:en_redemand	-5
fr:en_remerc	-3
fr:en_reserv	3	-3		-4	-2												7			-7			-2
fr:en_rest	-7
fr:en_retard	-21	-7			-5	-3	-2				-3		-2	-3		-2
fr:en_reunion	4
fr:en_rigol	-4
fr:en_rob	5	-2	-5	-5	-2												8			-7			-2
fr:en_rond	3
fr:en_roug				-2		5							5					-3		7		-3	-3
fr:en_roul	-3
fr:en_rout	3	8			-3	9	7				3						-7			9			-2
fr:en_se	2	7		5	-4	7	7				-2	4	-3	-2			-6	3	-2			-6	5
fr:en_septembr	-6			2		4	-3				4						-8		5			-2	-3
fr:en_servic	4	5	-3		-2	-3			6		-3	-3	3	8	6		-3	-5		8			-3
fr:en_six	-4
fr:en_sort		-4	-3	5													-6	-2		8
fr:en_suis	-4
fr:en_tir	-5
fr:en_tit	-6
fr:en_tout	-5
fr:en_train	-4
fr:en_trent	-4
fr:en_un	-7
fr:en_une	-7	-4	-5	-3	-3												4	-3					-3
fr:en_vacanc	9				6												-5	3		7			-7
fr:en_vient	3	-4			-3												4	-6		4			-3
fr:en_vingt	-6
fr:en_voi	-5
fr:en_voit	-5
fr:encaiss	4
fr:enceint_qui	-3
fr:encor	12	-8	-16			-6	-15		3	-8	-9	-7	-5		3			-4	-6	6		-6	-5
fr:encor_#	5
fr:encor_a	-11				-3	-2			4				4	4	5
fr:encor_au	3
fr:encor_comm	-7
fr:encor_des	6			5													5			-2
fr:encor_en		-4		-8																7			-6
fr:encor_la		-6	-5	-4	-3	-5	-5		-2		-3		-4	-8	-2	5	-9	9	-2	4		-7
fr:encor_le	3
fr:encor_les	-7
fr:encor_mouill	4
fr:encor_sur	4	-5		7	-3												-10	-4		14			-5
fr:encor_tout	-3
fr:encor_une	4	3				-2		5		3			-2	-6			5	5		-9	3	-4	-4
fr:end	3
fr:endroit	-4	9	-2	-5	-4	8					5		4	6		6	-7	-5		3			5
fr:endroit_ce	-3
fr:endroit_et	2
fr:enerv				4	9												-6	6		-8		8
fr:enfan_sans	-2
fr:enfant	8	3		-3	4	7	-6	-5	-4	2	9	-6	6	-3	-5	-4		-10	-8			5	2
fr:enfant_de	2
fr:enfant_ont	3	4	8	-5	-3					7			5				-3					2
fr:enfant_tout	-4
fr:enfant_trans	-3
fr:enfant_veulent	-5
fr:enfin	-17	-3	4	-8	-6	-8					3		-2	5			8		-2	-5		-3
fr:enfin_au	-3
fr:enfin_efficac	-3
fr:enfin_les	-7
fr:enfin_quelqu'un	-7
fr:enfin_un	-3
fr:enfin_une	-3
fr:enfle	2
fr:engag	-2				-3		-4					2		-3				6		-8			3
fr:engag_tenus	-2
fr:english	7	-4			-2															4			-4
fr:enlev		-13	-9	13	13	-6	-5	-4	-4	-6	-5	-5	-6	-7	-4	-4	-9	14	7	-4	-5	-10	-15
fr:enlev_ca	3				3												-3		7	-7			-3
fr:enlev_de	4				6												-4	6					-2
fr:enlev_le	4			2	7												-6	7	-2			-2	-2
fr:ennui	-6				-3
fr:enregistr	5	4		2		-3	-2	5			-2	4	-3	-4			-4	-4	7	-8			5
fr:enseign	-2	4				5				3			2	3			-2	-6		5			3
fr:ensembl	6	3	2	-5	-3	-2	7										7	-3		-5		-3	4
fr:ensuit	-8	2	-2							4	-2			-2			-4	3				-2	6
fr:entend	7	4	3	-6	-4	-2	3				-2	3		6		6				-3		-4	4
fr:entendr	3	5		3			-2			3		4	6				-4	-6				6	3
fr:entendu	-13	3			-8	-2				6			4	-2
fr:entendu_le	-6
fr:entendu_parl	-7
fr:enterr	2
fr:entier	-9				-3
fr:entier_ma	-11				-3
fr:entre	15	7	4	4	-19	2	-5		-6	6	-5	-3	6		-6		11	-4	-11		-2		-17
fr:entre-temp				3		5							3	3			-2	4
fr:entre_#	5		8	-5	-3						2			-2		-2	8		-2	-4		-3	-5
fr:entre_a	5	-2	3		-2												8	-2		-7
fr:entre_avec	4	-5		2	-5	-2											7	5		-8		-4	-3
fr:entre_client	-3
fr:entre_deux	16	-4	2	-6	-3												-4	-4	-2	8		-3	-4
fr:entre_les	6	5		7	-5	6					-3							3		3		-2	-5
fr:entrepot	5	-3		4	6												7	-4		-8		-3	5
fr:entrepris	-7	4							5			3		5	5
fr:entrepris_ne	-2
fr:entrer	2
fr:entretenu	4
fr:entretien	3	-3	-5	17	7	-12	-4	-3	-3	4		-3	-5	-6	-3	-2	3	-9	3	3	5	-8
fr:entretien_a	4
fr:entretien_de	-3	-9		7	-4	-6					-2						7			-11		-2	7
fr:entretien_qui	-4
fr:envelopp	8	6	10		-4	-2			3		6		-3	-3	3			-7	-3	8			-7
fr:envelopp_a	3
fr:enver				4	-3	-2		4				3					-4			-7		3	4
fr:enverr	2	-2		4													-5			6		-2	-3
fr:environ	2	5		-3		10	6				-4			-2			2	-4		8		-5	-5
fr:envoi		-3		11	-3	5			5		-15	-10	6		5		-3	-10	-14	16	3	-4	3
fr:envoi_a	-2			6	-3	3					-2						-7	-2		4	8	-2	-5
fr:envoi_de	-4
fr:envoi_la	-5	-3				-4					-3	-2	3	3
fr:envoi_mon	-9
fr:envoi_quelqu'un	4	2			-3	4					-3						-3	-2		9			-3
fr:envoi_un		-8		6		-2							-2	-3			-7	6	-2	8		-3	-6
fr:envoi_une	-5	-2	-2				-3				-4		4				2	-6	-4	10		-2	-4
fr:enzo	3	5	11	3										4			5	-2		-2			-3
fr:epargn	-5
fr:epargn_tout	-4
fr:epicer	3
fr:epluch_trois	-3
fr:epong	-9
fr:epuis_et	-2
fr:equip	-13	-4	12	-12	-8	-9	-7	-4		-5	2	-5		2		-4		-14		11	-3	-6	-13
fr:equip_a	-4
fr:equip_de	-10
fr:equip_du	-7
fr:equip_jeun	-3
fr:equip_ont	-3
fr:equip_passion	-2
fr:equip_ponctuel	-3
fr:equip_signal	-4
fr:ergotherapeut	-4
fr:ergotherapeut_maman	-4
fr:erreur	-23				-5	-3	-3	3	-2	-2		-3	-2	-4	-2	-3
fr:erreur_de	-8
fr:erreur_en	-3
fr:erreur_que	-6
fr:erreur_sur	-7
fr:erreur_ven	-4
fr:es	3	-4		7	-3												4	3	-3				-6
fr:escal	-6	-7	-3			-5							-2				-4	-3	7	-2			3
fr:espac	3
fr:espec	3
fr:espoir	-3
fr:espoir_avec	-3
fr:essai		-12	-3		-6	-6	-3			-3	-2		-2	-2			-6	6	5	5	-2	-5	-7
fr:essai_de	-3	-8			-3	-4	-3
fr:essenc	3	-4		2	-3	3								-3			-4	-4		11		-3	-4
fr:essui	-4	3		-3	2	5				-2	-3		-3	-3			7	-3	-2	-7			-3
fr:est	3	-4	-13	6		-6	-7	-10	-14	-14	-8	-13	-7	-5	-14	-4	-7		-5	7	-9	-11	-6
fr:est_#	20	-9	-14	-11	8	-7	-6	-6	-5	-6	-7	-5	-7	-6	-5	-6	10	-9	8	-13	-6	-9	-2
fr:est_a	18	11	-12	-3	6	5	-9	8		-3		-8	2			2	3	-19	-8	6		2
fr:est_accueil	-2
fr:est_alle			-3		5	7					8		-3	4			-6	5			3		-3
fr:est_allerg	-3
fr:est_arret	4	-3		5	4	-6							2	-3			-9		6	-8			7
fr:est_arriv	-7	-5	-12		-13	-5	-3	3	-3	-4	-5	-3	-4	-6	-3	-4	-6		3	-4	-2
fr:est_assis				-10	-3	3					5						3	-3		-4			6
fr:est_au			-3		6	2											9	-8	-3	3		-3	-5
fr:est_autist	-2
fr:est_avocat		-5			-2
fr:est_bien	-18			-7	-5						-3			-3			9			-10
fr:est_bon	-6	-7	3	-9		-3					-3		-2	-3		-2	9	-4				-4	-4
fr:est_ce	-28	-9	-3	7	-9	-4	-5	-4	-5	-7	-7	-5	-6	-6	-5	-3	-4		-4	12	-2	-3	-9
fr:est_chez	-3		-2	6		-5	-3	-2	-2	-2	6	-3	-3	-3	-2		-3	-7	-3	13		-6	-8
fr:est_copieux	-3
fr:est_coup		5	6	-5		5					-3						4			2		-2	-6
fr:est_dans	8	7		-2		4	-2				5	3	-2	-3			4	3	-4			-5
fr:est_de	8			2	3			-2	-2		-3	3	6	-5	-2		-9	3	-4		4		-7
fr:est_debil	-4
fr:est_deja	7		-4	3	2	-2	5				-2						-4	-3		5		-2	2
fr:est_devenu	-5
fr:est_dire	-10
fr:est_donc		-2	7		-4												4	4		-4			-3
fr:est_du	8	-8	-4	12	16	-5	-2			-2	-3		-3	-3				-13	3	13	-2	-8	-8
fr:est_ecoeur	-3
fr:est_ecrit	9	-3	-2	6	-3	-2		6		-2	-2	3	-4	-3			-6	7	-3	-7			3
fr:est_eleg	-3
fr:est_elle	-9	-4											-2
fr:est_en	4	4	-7		4	8	5	-3	-4		3	-3		-5	-4	-3		4	4	-7	-4	-5
fr:est_encor	8	-11	-5	8	-7	-4	-5	-3	-3	-3	-3	-3	-4	-6	-3	-3	-9	10	-3		-3	-5
fr:est_enfin	-3
fr:est_entier	-11				-3
fr:est_entre	-4		2	-5	-7		-3	3	-2	4	-5		2	-4	-2	-2	10	6		-7		-6	-6
fr:est_eteint	2
fr:est_exact	5
fr:est_excus		-6		4	-3												-6	9		-11	8		-3
fr:est_facil	-4
fr:est_fait	-8	4		5	7		5			5	-3											4	-3
fr:est_ferm	-4
fr:est_grav	-3
fr:est_honnet	-3
fr:est_il	-7
fr:est_jam	-2		5	7	-3	-8					2						-6						8
fr:est_joint	-8	-7		3	-8	3			-2	-2	-2	-3	-3	-4	-2		-5						4
fr:est_jol			-3	-3																4
fr:est_joyeux	-3
fr:est_just	-8	-2			-6
fr:est_la	7	-6	10		-2	-10		-4		2	-9	-5	8	4		-4	-15	-3	-7	12	-4	4	5
fr:est_lav	2	5	-2	-4							5						2	-2		-5			6
fr:est_le	15	-6	-17	4		-11		-6		-7	-9	-6	-4	5		-6	-13	-2	-2	12	-6	-12	3
fr:est_louch	-4
fr:est_lui	-5
fr:est_ma	7	-5		6	3												4	6	-2	-6		-5	3
fr:est_magnif	3			-3													2			-2
fr:est_marqu	3
fr:est_meme	2	-2	-2	-6	4												9	-4	-2	-7
fr:est_mieux	-7
fr:est_mis	-3				-2							-4
fr:est_moi	3	-5	-6		-7	3	-2	-2	-2		-3	-2	2	-5	-2	-3	-9		-4	5	-2		4
fr:est_mon	-4		-2	-3	4	-3	3		-3				4	7	-3		12	-4	-2	-10		2	-4
fr:est_mont	4	-2	-4	-7	-3	-3		4			-2	3		-3				2				2	-4
fr:est_mort		-10	5			-7	-3	-3	-2	-3	-4	-2			-2	-3	-3	-7	-4	6	-2	7	-6
fr:est_noir	4	5	-3	-8										-3		7	7			-6			-2
fr:est_non	-3				-4
fr:est_normal	-7	-3	-4	8	-6												-10	-2		-4			12
fr:est_not	5	-3		8	-6													3	-3			-5	-4
fr:est_nous	-5
fr:est_parfait	4
fr:est_part	15	-9	-2	8			-4	-3	-3	-4	3	-3		-5	-3	-3		-3	-6	10	-4	-5	-13
fr:est_parvenu	4
fr:est_pas	19	3	-14	-3	12		8	-6		-4	-6	-9	-3	4		-5	10	6			-3	-15	-17
fr:est_pass	9	5	3	3	-6	4		4	-3	-3		-4	-4	-7	-4	-2	-5	4	3	13	-3	-3	-19
fr:est_patient	-3
fr:est_perdu	3
fr:est_plein	6	-3		-2													4	8		-10			-2
fr:est_plus	4	-4		-5	8												2	4	-2			-2	-3
fr:est_pos	-4
fr:est_possibl	2
fr:est_pour	-12	-6	3	-3		-3	-2			-2	-3	-2	-2	-2			7	-6	-3	4		-3	-3
fr:est_pret	3	-3	6	7	2													-4		7			-2
fr:est_prevu	-4
fr:est_quoi						5							2	3				-7	-2	3			6
fr:est_ramass	3
fr:est_rappel	-3
fr:est_rar	-10
fr:est_recu	-6
fr:est_regal	-2
fr:est_rendu	-4	-5				-2												-4	-2	7			-5
fr:est_rentr	3
fr:est_repart		4	-3	4	6		-3	-2		4	-6	-2	-3	-5	-2	5	-12	6	-3	4		-4	5
fr:est_rest			-3		4	3	-4		-2	-3	-2	-3		2	-2		-3	-2	4		-2	2	2
fr:est_reveil	-4
fr:est_revenu	-5	8	-3		-4	5					5			-5		6		5		-7		-3	3
fr:est_sans	-7
fr:est_seul	-4				6
fr:est_simpl	-4
fr:est_sort	3	-5	-3	4	-4								-3	-3				7	-2	-6	6	-5	-4
fr:est_sur	5		-3	4	4	6			4		3		5	-2	4		-3		6	-10		-5	9
fr:est_tomb	-5	6	-3	4	-6	6			6		7	3	-6		6					7		-3	-11
fr:est_toujour	7		-3		-2	4	4							-2			7	6		-13		-2
fr:est_tout		-4		6														-9	-2	7			5
fr:est_tres	-3		-2	-7	-2	2	-4				-6		-3	2				5		6		-5	-7
fr:est_tro	-6
fr:est_tromp	5
fr:est_trop	-7
fr:est_tu					-2
fr:est_un	7	3			9	-3	-3	-3	-2	-3	-3	-3	-3	-5	-2	5	-9		3	3	-3	-5
fr:est_une	8		5	-6		-3				-2		-5	-2	4		4	11	5	-3	-9		-4	-7
fr:est_vendred	3
fr:est_venu	-2	-4	-8	-16	-4	3	-4	-3	-3	6		-3	5	-5	-3	-3	-4		-5	4
fr:est_vid	5	4		4	6								-2	3			5	-9	-2	11		-3	-7
fr:est_votre	8		-3	-2		3												4	-2				-4
fr:est_vrai	9	-3	10	-10	-5												4	-3	-2			-3	-4
fr:estim	-3
fr:et		8	-5			-5		-6	-4	-2	-6	-4	-3		-4	-3	4	-2	-10		-4	-4
fr:et_#	7	7	8		6	-3	6	-4	-4			4	-5	11	-4	4	11	4	-7	-17	-4	-9
fr:et_a		14			-9	-5		3	3	9	-6	-7	11	5	4	-4	-7	-5	-9		3	4	8
fr:et_ajout	-2
fr:et_appel	-2
fr:et_arriv	-6
fr:et_attent	-3
fr:et_au	7
fr:et_avec	-7
fr:et_bon	-5
fr:et_ca	8		-7	4		2	-2			-2	-4						-11		-3	13
fr:et_ce	-3	-8		-7	3		-4		-4		-4	-3		-2	-4		12	-15	-7	5	3	-2	-10
fr:et_chaqu	2
fr:et_combien	-4
fr:et_concret	-4
fr:et_courtois	-3
fr:et_de	12		-4	6	3	-8	-3	2	-4	5	-6	4		-9	-4	-3		4	-7	-2		5	-14
fr:et_delic	-3
fr:et_dem	8	4	-3	-4	5						6						4	-4	6	-8		-2	3
fr:et_depuis	8	4			-5	7	7										-10	-4	-2	10		3
fr:et_des	-9
fr:et_deux	10	4		5	-2	5					-3						-7	-2				7
fr:et_dites	-5								3		3		-3	-2	3
fr:et_du	8	7	-3	-3	-3									6		6		-5		5
fr:et_elle	-10	-7	7	3						-3			-3	-2						-6	3		3
fr:et_en	3
fr:et_font	-3
fr:et_froid	3		-4	-4							4						4			-3			-5
fr:et_gratuit	-5
fr:et_hi		4		5	-2								5				-7	-3		6		3
fr:et_il	8	-3	-12		-6	5	-7		-5	-9	-7	-6	-9	-8	-6	-4	4	6	-2	2	-2	-3	-10
fr:et_jam	-3
fr:et_je	7	5	8			-11	7	-2	9			-12	-18	8	10		-3		-15	8	-9		9
fr:et_jusqu	-5
fr:et_la	-4	4		-7		3		3	4	-8		9		-7	4	5	4	-15		2
fr:et_le	-3		-2	-3		-3	2	3		-9	-4	9		-9		3		-4	-11	9		-9
fr:et_les	-12	-3	-3	-5	-15		-5	-3	3	-4	-4	-3	8		3	-2	3	5	-3	-5	2	-6	3
fr:et_lui	-4				7	-2							3				-2	9		-6
fr:et_ma	9		-3	6	-5	-3	2	-2				-2	-4				-3	-2	-2	7		-5
fr:et_madam	-5
fr:et_mainten	7	2		-8	-6		4							5			7	3		-9			-3
fr:et_me			-3	5		6	3						-2				-2	3					7
fr:et_merc	-11				-2
fr:et_mes	6	-5			-3												-4	-4				-2	8
fr:et_moi	7					4					5		6					5
fr:et_mon	6
fr:et_ne	-3		-5	5	3					4			7	3				-4			6	-3
fr:et_nettoi	-3
fr:et_non	-4
fr:et_nos	-5
fr:et_nous	11	-10	-4	8	-5	-3				-2							-10	4	4			-3
fr:et_on		3		14	7			-3	-3	2	3	-4	-6	-6	-3	-3		-8	3	6	-3		-12
fr:et_ou	-3
fr:et_pai	4			5	-2		4					5		-2			-7	13		-7			-6
fr:et_pas	3	-4	-3	-5		-5	-4		-2	-2	-3	3	5	-4	-2		4	-8	-4	-8	5	7	-5
fr:et_person		8	-3	-4	-3	4	6			3	-2		3	-5		6	5	7		-11		2	-5
fr:et_pizz	-4
fr:et_plus	3	-2
fr:et_pouf	-4
fr:et_pourt	-2
fr:et_precieux	-3
fr:et_prix	-3
fr:et_puis	2	6								7								-2		2	8		-4
fr:et_quand		-2		3													-8	-3		12			-3
fr:et_quart	5	-4		4														7	-3			-2	-4
fr:et_que	-3	-6	-2		8	2	-8	4	-4	3	-6	-6	5	-5	-4	-3	8	-3		3	-5	-4
fr:et_qui	4	-4	7	-5	8												11	5		-10			-4
fr:et_rapid	-3
fr:et_reclam	-4
fr:et_ref	-2
fr:et_refus	-3
fr:et_regl	-3
fr:et_rendu	-4
fr:et_resolu	-3
fr:et_sa	-3
fr:et_sans	3		8		6												-7	-5		11		-2
fr:et_serviabl	-3
fr:et_si		-3	7	-9	-5												8		-3	-2			-4
fr:et_soigneux	-3
fr:et_son		9		3		4			5	9			10		5		-7					8	-4
fr:et_sont	2	-3			7												-11	-3		13			-2
fr:et_surtout	-5
fr:et_toujour	3
fr:et_tout		-6	-4	4	-4	-4					-2						-5	-4					4
fr:et_tres	-3
fr:et_tu	-7
fr:et_un	2	-4			5	-5		-5	4		-8	-8	-9	4	3	-5	4	9	-9	-6	4	-5	-7
fr:et_une		13	-6		-11	7	11	3	-3	2	4	2	3	2	-3		9		-5	-11		-6	8
fr:et_verif	-4
fr:et_vit	-3
fr:et_vos	-2
fr:et_votre	-11	-2			-4
fr:et_vous	4	-3		3		-2		4		-2			-2	-3					5	-6		-4
fr:et_vs	2
fr:et_y	-2
fr:etabl	-2
fr:etabl_ou	-3
fr:etag	9		-7	-6	-4	3			4			2	5	-4	4		2	-8	-3	10		-5	-6
fr:etaient		-6	-7	-6	2	-4	-3			-2	-3	-2	-2	-3		-2	5	8	-3	-13		-3	-5
fr:etaient_limpid	-4
fr:etaient_rang	-2
fr:etais	-7	12	-3	-2	-7		3	-4	-3	10	-5	6	5	-6	-3	6	-4	-2	-6	10	-4	4	3
fr:etais_comm	-4
fr:etais_dans		8			-3							9				9
fr:etais_en	-8	4			3					5
fr:etais_la	4
fr:etais_part	-2
fr:etais_pas	6
fr:etais_sur	2
fr:etait	-3			4	-10	8	-6		-7	5		-3		-13	-7	-14	-3	4	-13		5		4
fr:etait_a	-10		8	-3	-8	3				-2			-2	-3				8		-5		-2	-5
fr:etait_a1	-3
fr:etait_attention	-3
fr:etait_bien	10	4	-5	-10	-5					4							-7	-5	-3	8	-2	-4	5
fr:etait_bloqu	2
fr:etait_bon	5	-7	7	4		-2											4			-5	3	-3	3
fr:etait_bouch	-4
fr:etait_clair	-3
fr:etait_correct	2		-2	-4							3						4			-5		4	-3
fr:etait_corrig	-6
fr:etait_dans	-3								3				-3	-2	3
fr:etait_de	2	-3		2	3		-3	6					4	-4			6	-5		-6		7	-6
fr:etait_deja	-5
fr:etait_drol	-4
fr:etait_du	2
fr:etait_ecrit	2
fr:etait_en	3	-4		2		-2											-7	4		-6		-2	10
fr:etait_encor	4	-2		7							4						-10	-5		16		-2	-7
fr:etait_fait	-9
fr:etait_ferm	2	-3	-3	-4	2												-5	2		4	3
fr:etait_fin	-6
fr:etait_fraich	-3
fr:etait_grand	-3
fr:etait_il	5
fr:etait_inferieur	-3
fr:etait_just	-7
fr:etait_la	-12		-4	7	2	-3	-2			5	-2		-2	-2		-2	-10	-3		7			7
fr:etait_le	-3			-4	-2	7					-2			2				-8	-3	11			-5
fr:etait_mal	-4
fr:etait_malad	-4
fr:etait_moins	-8
fr:etait_pas	12	-6	-3	-2	-6	-3				2	-2		-2				-9	12		-12		-4	6
fr:etait_pass	-3
fr:etait_pol	-3
fr:etait_pour		4		-2			5			5	7	7					4			-8		5	-5
fr:etait_pret	-6
fr:etait_pris	3
fr:etait_repart	-3
fr:etait_serr	-5
fr:etait_seul	5
fr:etait_simpl	-4
fr:etait_sous	-2
fr:etait_tout	-5
fr:etait_tres	4
fr:etait_un	-7
fr:etait_une		-2	-4		2													7		-4
fr:etal_soign	-3
fr:etant	4
fr:etap	-5
fr:etap_de	-3
fr:etap_jsav	-4
fr:etat	-7				-3		3					2		-4			-3	-10	6	8		-3
fr:etat_civil	-2
fr:etat_de	2
fr:etat_me	-5
fr:ete	9	9	-3	12	-7		3	2	-7	-9	9	6	9	-5	-7	-5		3		-5
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
fr:ete_sup	-5
fr:ete_touch	-3
fr:ete_trait	-3
fr:ete_tres	7	8		-5				6			7	4	-3				4	-4		-4
fr:eteint	-5		5	-3	-4	2							-2					3				2	-3
fr:etes	-3	3		10	-6		3	-2	5	-3	-3	-5	-4	4	5		-16	3	-3		-2	5	7
fr:etes_des	-14
fr:etes_venu	-4
fr:etien	-5			5	5	4	4										2	-5					5
fr:etions	8	-6	-4	7	-7		-3							-2			-7	9	-2	-2	3	-3	-4
fr:etiquet	14	-4		6	-6												-11		-2	9		-2
fr:etoil	-5	-7	8		-7	-3	-2	-2		-2	-2			-4	-2	-2		-6	6	-3		-3	-3
fr:etoil_et	-8
fr:etoil_sur	5
fr:eton	5
fr:etre	4	4		12	7	3	9	-4	-3		-6		4		-3	-3	-4	-7	8	6	-4	-8	-2
fr:etre_bien	-4
fr:etre_conseil	-3
fr:etre_fi	-3
fr:etre_fier	-3
fr:etre_la		-3			4	-2
fr:etre_port	-3
fr:etre_rest	-4
fr:etud	4		-4	13			4							-3			-6	6	-5	-6		-3	9
fr:eu	-10		6	-4	3	-3	-7	-5	2	5	-7		5	-13	2	-5	9	-4	-8	-4	-6	-2	3
fr:eu_a	-8								2				-3	-3	2
fr:eu_de	-3	-3	-2	-2	8												-2			5			-3
fr:eu_la	-8	-2
fr:eu_le	5	-3	8	-6						-2				-2		-2	3	-5	-2			-3	-2
fr:eu_un	-5
fr:eu_une	-5	-3			-2
fr:euro		-3			5
fr:euros	4	-4		4	9		-7	5	-2	-4	2	-5	2	-6	-3	-3	-7	-6	16		-3	6	-14
fr:euros_de	4
fr:euros_pour	4				6	4					5						-3	-5	7	3		-2	-2
fr:euros_que	-5
fr:eux	-3		-4	-3	2	-5	4			-3	-5	-2	-5	-5	2		-14	3		3			7
fr:eux_pas	-5
fr:evalu		5				-3	5	9				11	-3	8				9		-9			-5
fr:evalu_a		3				-2	2	9				9	-3	3				6		-7			-4
fr:evapor	3
fr:even	-5	-3	-2	3	-6									-2			-6	4		-4			6
fr:even_that	-4
fr:evening	3	7		5	4	7					4						6	-3					-3
fr:event	2
fr:ever	-4
fr:ever_je	-3
fr:every	4	-6		3	-5	-3	-2		-3	-2	-3		-3	-7	-2	-2	-12	-8	6	2	-2	-3	7
fr:everybodi	8		-2	-3	-2												4	6		-2			-6
fr:everything	10			-4														-2		3
fr:evi	-4
fr:evident	3
fr:evit	-11	3		-5	-5		-2			5							-6	-3		5			5
fr:evit_de	-7
fr:exact	6	8	7		-5	7	3				-4	-2		5			-2	-6		-12			13
fr:exact_comm	-2
fr:exact_le	3
fr:exager	3
fr:examen	5
fr:examen_de	3
fr:examin	-3
fr:examin_en	-3
fr:excellent		-3	2	-3										-3			4	-2		-6		4	-5
fr:excellent_prepar	-2
fr:excellent_sejour	-3
fr:excellent_soir	-3
fr:except		-3		2	11												13	-3		-10		-4	-2
fr:excus	-13		-4	14	-12	-8	-5	-3	-3	8	-8	-3	-8	2	-3	5	-12	15	-4	-15	18	-11	-9
fr:excus_avant	-3
fr:excus_et	-4
fr:exemplair	-3
fr:exemplair_assur	-3
fr:exemplair_discret	-2
fr:exercic	-3
fr:exercic_de	-4
fr:exig	7	2		5	10					4			-2				-2	-3	-3	-10	5	5	5
fr:exig_de	2
fr:exig_que	2
fr:exist				6													-5	5		3			-3
fr:exist_donc	-3
fr:expans	5
fr:exped	5
fr:experient	-3	3	15	-6	-8	-3	-3	-2	-2		-2	-2	-3	3	-2	-3	6	-7	-2	-6		-3	5
fr:expert	7							4				4								-5			6
fr:expir	7	-7		7	-5					-2			-3				-6	-4	-2	8		5	-3
fr:explain	6
fr:expliqu			-5	-3		-9	4		-4	6	-8	-5	-8	-8	-4	-4	3	-9		-9	4	-7	16
fr:expliqu_a					5	-2				5	-2		-2				2			-5		-3	5
fr:expliqu_avec	-4
fr:expliqu_clair	8
fr:expliqu_et	-3
fr:expliqu_etaient	-4
fr:expliqu_le	-3
fr:expliqu_que				-8	-6	-3	-2	4			-2		-3	-3			3	-9	4		6	-6	3
fr:expliqu_tout	-2
fr:expliqu_tro	-4
fr:export_toutes	-3
fr:exposit	7		8	7			3					4		-2			5	3		-8			-2
fr:exprim	-6
fr:exprim_ma	-4
fr:exterieur	8	3	-4	-8	-3	-3						-2		-4			6	-6		-2			-3
fr:fabien	4	-6	-2		-3		-3						-2	-3				-2		3		-3	-5
fr:fabric	-8
fr:fac	7	-4		6	-4												-13	5	8	4			-3
fr:facad	2
fr:facebook	4	-4		8	-4												-9	-5	7	9			-6
fr:fach	-12	-11	-3		-4	-8	-4	-2	-3	-3	-6	-3	-5	-6	-3	-2	-6	-3	10	6	-2	-11	-5
fr:fach_et	-7				-4
fr:facil_en	-4
fr:facon	2
fr:facteur	4	-6	2		-4													-6		11		-3	-3
fr:factur		-13	3	9	4	-15	-4	-2	-11	-14	-12	-16	-15	-4	-10	-2	-13	13	14	-6	-10	-15
fr:factur_#	3		3		3	-3	-5	-3	-2	-3	-3	-3	-4		-2	-2	-9	7	4			-7
fr:factur_a	4	-3		2	4												3	9	-3	-8		-5	-2
fr:factur_conform	-2
fr:factur_de	-4	-2	2	7	8	-4		-2		-3	-3	-6	-4				-8		6	-8	-2		5
fr:factur_en	-6
fr:factur_est		-7			-7		-3					-3		-3			-4	-2	-3	5		-2	-4
fr:factur_et	-5
fr:factur_etait	-2
fr:factur_il	6				-4													4	-2	-5
fr:factur_n	-3
fr:factur_pour	3
fr:factur_sans	5
fr:fai_#	4
fr:fai_bon	-5
fr:faill		-4				-3
fr:faire	6	-12	-6	4	12		-3		-7	-9	-4	-2	-11	-6	-7		4	10		-11	-2		-9
fr:faire_de		-6			-4									-3			5			-10		3	-4
fr:faire_dire	4
fr:faire_le	3	-5	6	2	-3												-3	7		-6		5	-3
fr:faire_quand	-2
fr:faire_revir	-3
fr:faire_sent	-5
fr:faire_un	7	-3	-5		-3	-3														-7		6	-3
fr:fais	8	-6	-4	-12	-10		-7	3	-5	-6	-3		3		-5	-4	13	-3	-9	-3	-5	-4	-4
fr:fais_#	7	-4	-3	-9	-3	-2											7		-2			-2	-9
fr:fais_doubl	-4
fr:fais_le	5		-5	4	-5		-3	6					5	-2			-5	-4		4		3
fr:fais_quoi	3
fr:fais_un	3
fr:fait		-6	-15		3	-3			-8	-4	7	-2	-14		-8	-8	-7	-4	-8	13	-5	-12	-7
fr:fait_#	17	4	-9	2	-3	-10		4	-4	-4	4	-5	-5	9	-4	3	-8	-13	3	12	-3	-8	-7
fr:fait_a	-13	-4					-2
fr:fait_arrach	-5
fr:fait_attendr	-3
fr:fait_bizarr	-7
fr:fait_depuis	4
fr:fait_des	-4
fr:fait_deux	3
fr:fait_douz	-4
fr:fait_du				8							5						-7	-3		-10		2	12
fr:fait_en	-9
fr:fait_la	5		-6	-5	-3												-4			3			-2
fr:fait_le		7	-4	-2	4	3	6	-2		5	-5		-3	2			4	-7	-4		7	-7
fr:fait_maison	-3
fr:fait_mm	-3
fr:fait_pas	-5
fr:fait_plus	-4				-3	5			5				6		5		-9	4		7		-3
fr:fait_pour	-3	-3		5	12													10	-2	-7		-3	-2
fr:fait_preuv	-3
fr:fait_saut		8		-5	2	9					9			7				-3		5		-2	-3
fr:fait_trois	4
fr:fait_un	-4	-6	-4		-8		-3	6	4	-2	-3	3	3	-4	4		6	-11	-3			3	-4
fr:fait_une	3	-2		2	-4			6				4	-3				-3			-5		7
fr:faites	-4		-4	10	15		-3						-3	-2			13	-8	-4	-4	3	-4	-5
fr:fall	7	11			4					6		7					-2	3		-4	7	-3	-6
fr:fallu	8	-2	-5	-4													4						-2
fr:famili	-2
fr:familial	3
fr:famill	7	4					4				-4	5		-2			7			2		-4	-7
fr:fan	4
fr:fantom	2
fr:farc	3
fr:fass	7	-6		-5	7	-4	-2			-2	-3		-3	-2			14	-10	4	-14	5	-9	-4
fr:fast	-10				-3
fr:fast_clean	-3
fr:fatigu	3	-3			-2												4			-5
fr:fatou		-6	-2	5		-2				-2	-3		-2	-3					-2			-4	4
fr:faudr	5
fr:faudr_la	3
fr:fault	-4
fr:fauss	-7				4
fr:faut	-8	-10	-8	3		-14	-3	-4	-4	-5	-3	-7	-7		-4	-3	-13		3	7	-4		9
fr:faut_de	-4	-3				-4						-2
fr:faut_il	-9	-4			-3
fr:faut_pas	7
fr:faut_que	3				6
fr:fauteuil		-3	6		-4												3			-9		-2	6
fr:feel	-6
fr:feel_weird	-6
fr:fel	5
fr:felicit	-7	-3	15	-13	-8	-3					-2	-2		-2		-2	10	-6	-2	-7		-2	-3
fr:felicit_a	-6
fr:felicit_la	-2
fr:felicit_le	-5
fr:femm	11	9	-3	4	-8	2		-4	-4	10	-8	-5	5	-4	-4	-3	-7	-4	2	6	10
fr:femm_a	2	7		3	-3	6	5			3				-2			-6	2	6	-8	-2	9	-5
fr:femm_de					-2	-2							3				-8	-5		4	3		4
fr:femm_et	4		2		-2													4		-3
fr:fendu	4
fr:fendu_en	3
fr:fenetr		7	4	6	-10	8	-5	-4	-3	-4	-6	3	-6	-6	-3	-3	7	-10	-5	3	-4	-6	-4
fr:fenetr_a	4
fr:fer	10	2	-4	9		-4	4				-3		-4	-3			-4	-5	10	-14	3	-7	8
fr:feri	-4
fr:feri_pour	-4
fr:ferm	14	-11	-3	-2	-4	3	-3	-8	-8	-8		-9	-12	-14	-8	-7		-8	-13		-2	-4	9
fr:ferm_a	6		2	3	10												10		-2	-10			-3
fr:ferm_douch	-3
fr:ferm_et	4
fr:ferm_jusqu	-6
fr:ferm_la	7	-4	-5	6	-3	5	-3	-2		-3	-3	-2	-4	-4				3	-3		-2		-7
fr:ferm_le	2		-4		-5		-3					-3	-2	-3			-12	-6	-2			3	11
fr:ferm_pas	5	2	7	-5		3					5						6			-6			-3
fr:ferm_pour	-5				-3
fr:fermetur	4	-2	5		-2													-5	-2	10		-4	-7
fr:fermetur_du	4
fr:fermetur_eclair	-2
fr:fermetur_et	-4
fr:fernand	-3		-4	8									3					3	-3		-3		-7
fr:fet	-7			-7		-3	-3	-2	-2	-4	5	-3	-3	-3	-2	-2		-3	6			-4
fr:fet_a	-8
fr:fet_de	6
fr:fet_du	-4
fr:feu	-8	6		-7		3				6	-4		4							-8		9	-3
fr:feuill	10		8		-8		-3	-3	3		-4	-2		4	3	-3	-11	-6	3	9			-7
fr:feuill_de	6	5	-2			5			5	3			4	6	4		-9	-3		10		3	-3
fr:feux	2
fr:fevr	3	4	-6	4		-8		2	4	-4	-6	3		3	4	5	-2	7	4	-6	-3		-14
fr:fevr_est	-4
fr:fi	-5
fr:fiabl	-9
fr:fibr	-9
fr:fibr_et	-4
fr:fich	2	3	-5	5	-13	-3			-2		-6	-4	7	-4	-2		-7	-8	-4	14	2		-9
fr:fich_de	5		-3		-5												-10	-6		15
fr:fichu	-5	-3			-2
fr:figur	4	5		3		5	-2					4	9	2			-3			-5		8
fr:fil	10		4	-9	-2	2		-8	-9	-10		3	-8	-5	-9	-8	11	-15	6	-7	-3	4	-13
fr:fil_a	3
fr:fil_aux	-2
fr:fil_dans	3	-2		-3														-3		6			-3
fr:fil_de		6		-3	-4	8					5		-2				3	-3			3		-4
fr:fil_est	-3
fr:fil_qui	4
fr:fil_veut	-5
fr:fil_zero	-5
fr:fill	11	-10	-15	3	3	-2	-8	-5	-4	-8		-5	4		-4	-4	13		-10				-11
fr:fill_a	6	-5	-4	-8	-7	-2					-2		-2				4		-2		3	-3	-5
fr:fill_au	-2	-3	-4		-4													8		-7
fr:fill_connaiss	-4
fr:fill_de	8	2	-3		2	5					6		5	-2			6			-12		3	3
fr:fill_est	7				3													-3		3	3		-3
fr:fill_me		-2		-4	9												3
fr:fill_un	-2
fr:film	7	-2	-4		-4	-3		6				4	-3	-2				-6					-3
fr:film_pas	-2
fr:filtr	5
fr:fin		-10	2			-4	-6		-3			4	-4	-20	-2	-8	8	-9		-16	-5	3	7
fr:fin_a	5			3	9				3				-3	-3	3					-9		9	-3
fr:fin_au	-7
fr:fin_de	-6	4		4		6	-3	4	3		5	-3	7	-6	3		-5	-7	-3	6		-4	6
fr:fin_deux	-3
fr:fin_du		-5		8	-5	-2	-3					3	-3	-3			-9	-9	6			4	7
fr:fin_ma	8
fr:fin_meme	-2
fr:fin_mon	-3
fr:fin_par	6	-4	-4	4	5	-2	4			5			-3	-2			6	-8				5	-5
fr:fin_pis	-2
fr:fin_qui	-4
fr:final	2	9	7	5	-2		6							3			-6	6		-4			3
fr:final_etait	-3
fr:firm	-8	-5			3				5		-2		6		5
fr:first			5	3	-4	-5	-2	-2		-2	3	-2	-2	5		-2	-4	-6	-5		-2	-4	7
fr:first_tim	-4
fr:fiv	-11
fr:fiv_star	-8
fr:fix	14		6	13	-9	-4					-3	3	5	-4			-13		-4	11	-2	8	-11
fr:fix_au	4	5	6	8	-2							4	7	-2			-9	-6		8		7	-3
fr:fix_le	4			3													-4	-4		11
fr:fixed	-13					6					5			3
fr:fixed_in	-9
fr:fixed_on	-3
fr:fixed_sam	-3
fr:fjord		-2	-4		-4														-3	-9			5
fr:flamm	6
fr:flaqu	-3	5			-2	7								-3
fr:flat	-7								3					2	4
fr:flawless	-3
fr:flemall				4	-5	-6					-2		5	-2			-6		-2	-9			8
fr:fleur	9	-4	-3		-5								-2					4	-3	-3		6	-5
fr:fleur_le	-3
fr:fleurist	-3
fr:fleurist_tres	-3
fr:fleuv	3
fr:floor	4			4		-2		3									-4	6		9		-5	-7
fr:flott_avec	-3
fr:fluid	-6
fr:fluid_personnel	-2
fr:fluid_plus	-3
fr:flut	14	-2	-3	-10	-3						-2						11	-2	-2	-11	-2	-3	-3
fr:flut_de	11			-7	-2												7			-7
fr:foi	7	6	8	3		4	4							6		6	-12	-4		8	3	-2	4
fr:fois	6	-3	-6		4	4	-2	-2	2	-6		-12		3	3		14	-6	2	-13		-5	4
fr:fois_a	2
fr:fois_ce	5								4					2	4
fr:fois_de	3
fr:fois_deja	2
fr:fois_du	-5
fr:fois_en	6							5						-4				-3				3	-4
fr:fois_et	2
fr:fois_je		-2															12	-8	-2	-10			-3
fr:fois_la	11	6	-2	-2	-5	6	5				5			9			3	-11	5			-6	4
fr:fois_le	3	3		-6	3									-4		6		3					-5
fr:fois_par	4
fr:fois_pass	-3
fr:fois_pour		-2															6	-3		-2			-2
fr:fois_que	7	4	-8			-5	5		-4	-3	-4	-2	7	7	-4	-3	16	-5	-2	-10		-3	-13
fr:fois_rien	-4
fr:fois_sans	-4
fr:fois_sur	4			6	4	2					-3		5				-8						7
fr:foll	4
fr:fonction	-5			-3		4							2	3			2			-8			4
fr:fonction_bien	-3
fr:fonction_de	-2
fr:fonction_hor	-3
fr:fonction_pourboir	-4
fr:fond			-8	5	5	4					5		-3	4		-2	-9	-3	-2			6	4
fr:fond_a	-4
fr:fondent	-4
fr:fondent_dans	-4
fr:font	-5				-2							3		-3				-6		8
fr:font_ce	-2
fr:font_et	-3
fr:font_rir	-2
fr:food			-5		3												5	-3	7	-7			-3
fr:for		-12	-3		-6	-13	-11	-9	-9	-10	-11		-11	-14	-9	-9	-15	5		4		2	-4
fr:for_a	12		-5	2	-5												-3	-5	-3	9			-5
fr:for_my	3	-3	-3	11	6												-7		6	-6		-2	6
fr:for_our	-3
fr:for_the	-12			-10	-10	-6	-4	-3	-4	-3	-4	5	-4	-7	-3	-3	-11	7	-4	5		3	-8
fr:forc		-3			-2
fr:forc_le	3
fr:forest		-3			-2	-2					-2						-7	-7	6	9		-5
fr:forf	12	-6	2	-3	3	-3	-2	-3	-3	-4	-3	-3	-3	-4	-3	-3	-10		9	-8	-3	-5	2
fr:forf_est	6
fr:forg	2
fr:form	-7
fr:format	-7	-10	-2	7	6	-5	-5				-2	-3	-2	-3			-8		-2	10		-3	-3
fr:formateur	-2
fr:formateur_repond	-3
fr:formulair	6			4		-5	-3			-3	-4	2	6	2			3			-5		2	-6
fr:formulair_apres	-3
fr:fort		-4			4		5			-3		-2	-3	-3			3	-4	6	-3	-2	-8
fr:fort_le	-3
fr:forti	4
fr:fou		-5		3	3									-4			-3	-8		-3			11
fr:fouill	5	-3	-2	5	9												-9		7	-3			5
fr:foulard	-5
fr:found	7		-3	9	-3												-9	-5	6				6
fr:four		-5		-3			-3		-3	-2	3	-2	-3	-4	-2			4	-3	3	-3	-5
fr:fourchet	5	-4	-2	10	-2												-2	-5		4
fr:fourn	-5		5															-5		6
fr:fourn_dur	-3
fr:fournais	-10	5	6	-2		5	-2			7	-3	-2		-2			-4		7	-8		6	-5
fr:fournais_a	-5
fr:fournisseur					4			6					5	7		5	-11	-4		15		-3	-3
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
fr:frais	-10	-7	3	14	-8	-6	-3	-4	-4	-6	-6	-5		2	-4	4	-13	2	-7	14	-3	-2	-2
fr:frais_a	-2
fr:frais_de	8	-5	6		-5		-2										6		-3	-11		-2	5
fr:frais_et	-4
fr:frais_une	-3
fr:franc	6		-6	2		-4	-3				5	6	-3	-3			10	7	-3	-11		-6	-6
fr:franc_de	-4
fr:franch	-13			3	8													-5	-3	4			5
fr:franch_bluff	-2
fr:franch_je	-3
fr:franch_le	-8
fr:franch_nickel	-4
fr:francin	-7				-3	2					-2		2
fr:frapp	-5
fr:fraud	-3
fr:freddi	-5		-3	4	-5	3					-3		-2				-7	-3		5		-4	6
fr:frein	3
fr:french	4
fr:frequent	-2
fr:frequent_chauff	-2
fr:frer	2	3			-5	5											-4	-6		11
fr:frer_en	-2
fr:fret	4
fr:fri	-3
fr:fridai	3	3		-4	-4	-4					6							-5					6
fr:fridg	2
fr:friendli_and	-5
fr:frigidair	3
fr:frigo	-2	3	-3	-5	-4	-2	5						-2	4			5	-3				-2	-4
fr:frigo_et	-3
fr:frigo_tourn	-3
fr:frit	-5
fr:frit_croustill	-3
fr:frit_deux	-3
fr:fritur	9
fr:froid	20		-3	3		-8	-5	-3	-3	3	3	-4	-5	-5	-3	-3	2		-7	3	-4	-2	-4
fr:froid_a	2
fr:from	4	-4	-6	8	-7	-2				-3	-2			-2				-7	5	2		-2	-6
fr:fromag	8	-2	-7	-7												-2			-3				-3
fr:fromager_connait	-3
fr:front	2
fr:fuit	-28	-12	-3		-9	-8	-5	-3	-5	-3	-5	-4	-4	-5	-5	-3		2		4		-2	-2
fr:fuit_au	-11
fr:fuit_et	-7
fr:fuit_repar	-3
fr:fuit_sous	-11
fr:full	4
fr:fum	11	-4	-3		-5	-2											11	-3		-11		-3
fr:fun	5
fr:funni		-3		-6	-3												5	4		-9			-3
fr:funni_wait	-4
fr:furieux	-3
fr:fusil	-5
fr:fusil_en	-5
fr:fuss	-5
fr:fut	2
fr:g	9		7	-11	-5						-2							-7	-4			3	4
fr:gabriel	-3				-4				4					5	4		-6	-4		4		-3	6
fr:gaetan	-2		-3	3	4		5										-7	-3		6		-3	4
fr:gagn	2
fr:galer	7		6	6	-3		3					5		-2			-7	3		4			-3
fr:gam	9		10	5													-4			6			-3
fr:gang				10	2												2		-2	-4			-3
fr:gar	11	-11	-20	4		-13	-8	-7	3	-9	-5	-7	-4	-4	3	-8					-7	-8	-7
fr:gar_a	4	-3	-3															2	5	-6		-2	-4
fr:gar_de	5	-3	-6	12	7	-6								-2		-2	3	6	-3	-3		-4	-4
fr:gar_du	4			4	-3												-5			8			-3
fr:gar_est	-10				-3
fr:gar_etait	7		-4	-8	-2												-3	-3		5			-2
fr:gar_se	-3
fr:garag		-2	-2	5	9		-2				-3		-3					-5	5	-4		8	-10
fr:garag_a	2
fr:garant	11	-4			5		4		-2	-3		-3	4	-4	-2	-2	-5		-5	-7	-2	2	7
fr:garant_est	2
fr:garant_que	3
fr:gard	-16	-3	-9	-3	8	6	-10		-7		-4	-8	-4	-9	-7	-6	-13			6	3	10	-12
fr:gard_#	3	4		3		5					-3						-8		-3			6	-2
fr:gard_la	6	-3	-3	3	-6	-2					-2						-7	-5	-2	13		-4
fr:gard_le	-14				2
fr:gard_les				-5	-2	-3		5			-2		-2	-3			5		-2	-11		3
fr:gard_mon	-6
fr:gard_nos	3
fr:gard_notre	-4
fr:gard_une	4
fr:garde-rob	-5					-2							4	5
fr:garde-rob_de	-5					-2							4	5
fr:gardien	3	-4		2	6									-2			-5	8					-3
fr:gastro	2
fr:gateau		-3	7		-7					-2	3		-2				-6	5			3	3	-5
fr:gateau_de	-3
fr:gateau_et	3
fr:gauch	6	-3	-3		-4	3	-2				3		-3	-2					-2			4	-7
fr:gav	9		-8	8	2	-2	-2	-2	-2	-2	-2	-2	-2		-2	-2	-3	5	-3		-2	-3	-6
fr:gaz	5
fr:gel		-7	-6		-3	-4					-3								-2	3		-2	-3
fr:gen	3				5	-6	-5	-3	-3	-4	4	-3	-4	-4	-3	-3	-8	3	3	9	-3	-7	-3
fr:gen_comm	-8	6			-4						7
fr:gen_la	-2
fr:gen_qui	2
fr:gendr	-7
fr:gener	2			-8	3												15	-5		-11			-4
fr:gener_caf	-3
fr:general	5	7		3				5	6					5	6		3		-3			-2	2
fr:geneviev	-3	5	5		-4	-3	-2		4		-3	4	-3		5			-5				-4	5
fr:genou	6	9		-7	-6	4					9						-3	-3	7				-2
fr:genoux	3			2		7					4			2			-3	4		-6			5
fr:genr	3	4		-7	-5					6				-4				-5	-2		7	-3
fr:gentil	6	6	-6	-6	4						6						5			-3			-4
fr:gentil_et	-4
fr:gentill		10	-5	9	-5	2			4		5	8	5		5	8	3			8		-6	-8
fr:gentill_ma	-2
fr:gentilless	-9
fr:gentilless_et	-2
fr:geometr	7
fr:ger	-11	-4	-2	-4	-7	-7	-5	-2	-2	4	-3	3	-5	-4	-2	-2		-3		-5		8	-4
fr:ger_le	-4
fr:ger_les	-6				-3
fr:gerald	6	-3	-2		9												3			-8			7
fr:gest	-7
fr:gest_pour	-2
fr:gestionnair	-3	3		-7					3					2	3		-3					5
fr:gestionnair_le	-4
fr:gestionnair_nous	-3
fr:get	2		-4	3	-3												-7	3	-3				4
fr:ghislain	5	13	-3	-13		9	-3	-2	8	7	-5	-2	8		8		9	-8	6	-5			-7
fr:gilet	-4
fr:gilet_toute	-4
fr:ginet					-2
fr:gisel	2	7				2					9						-3	-2		12		-2	-5
fr:giv	7
fr:given	3
fr:glac	9	5	4	6		5					3						-6	2		7			-4
fr:glass	6
fr:gliss_dans	-3
fr:gluten_mon	-2
fr:go	4		-2		6												4	-6	6	-2			-6
fr:going_back	-4
fr:gomm	3
fr:gon	11		-3																-3	5			-8
fr:gonfl	-6				-5
fr:good	8	11	-4	13		16	-8	7		-8	10		-4	3	-8	-4	4		-7		7	-3	-4
fr:good_afternoon		3	-5		-6	5					-2	-2					3			-2	7	-3	-9
fr:good_dai	4	-4			6	-2											6	-2					-6
fr:good_evening	2	7		5	4	7					4						6	-3					-3
fr:good_morning	9	9	-3	15	-6	13	-5	9		-4	10			5	-5		-7	-2	-3	3	4		5
fr:googl	5	-5	-3	5	-5												-5	-6	6	5			-7
fr:goss_veul	-2
fr:got	11	-2		5	-3									-2		-2	7	-3				-2	-9
fr:gout	7	-4	-10	-9	-6	2							-2	-4		-3		-8	-2			-3	4
fr:gout_de	-4
fr:gout_la	10		-4		-2															-7			6
fr:goutt	2		5	-4		-5	-3	-2	-2	-2	-3	-2	-3	-4	-2	6	5	-6	-3	-4		-4	4
fr:goutt_de	-7
fr:goutt_par	2
fr:goutt_sur	-5
fr:gp	-6
fr:grac	-6	2	6	-8	-4	8					8			3			8			-7		-3	2
fr:grac_a	-7
fr:grac_au	-2
fr:grac_aux	-4
fr:grace-hollogn	6	4		2	-4	-3		5						-3			5	-4				2	-3
fr:graham		-3		6	-3												-6	-6		6	7		-4
fr:gramm	-2
fr:gramm_de	-2
fr:grand		4	-9		-6	-3	-7	3	-4	7	-2		-11	-9	-4	-4			-7	2	10	-6	-7
fr:grand-mer	-3
fr:grand-mer_a	-3
fr:grand-per	-4
fr:grand-per_a	-4
fr:grand_art	-3
fr:grand_auss	-2
fr:grand_avec	6	5			-5					6							5	-3		-3	7	-3	-6
fr:grand_bravo	-5
fr:grand_comm	2	5	-3			7												-3		4		3
fr:grand_ecout	-4
fr:grand_et	-3
fr:grand_marn	-3
fr:grand_merc	-6
fr:grand_ouvert	4
fr:grande-bai		2				3	6					-4
fr:grant	5	-5			-3	-2												4					-4
fr:granted	-3
fr:gras	2
fr:grat	2
fr:gratitud	-5
fr:gratitud_pour	-2
fr:gratt	4	-8		5	3	-4											2	-4		5		-3	-2
fr:gratuit	-7	-7	4		16	-4	-3	-2	-2	-2	-3	-3	-3	-3	-2	-2	7		-6	4		-7	-6
fr:gratuit_benevol	-2
fr:gratuit_et	-3
fr:grav	-5		6	-7	-6		-2				3		-2							-4		-2	5
fr:grav_styl	-3
fr:gre	-8
fr:gre_de	-8
fr:great	4	-3		2	5												-4		7	-9			4
fr:gren		9		5	-2	9											-8			8		3	-2
fr:gren_par	-4
fr:grill					-3
fr:grille-pain	3
fr:grinc	-9
fr:gris	8	-4	-3	3															-2	6		-2	-6
fr:gros		-9	3	5		-5	-3		-2	-2	-3	-2	-2	-3	-2		-5	-11	-3	9		-4	5
fr:gros_coup	-4
fr:gross		-4		11		-2											-6	-3		7	6	-4	-3
fr:group	5	-2	-2	-2	9	-4	2			-2	-2	3	-4	2			2	3	-3	-8	7
fr:group_de					8	-2	4							5
fr:gsm	3			3	-3	3					-4						-6	-3				3	5
fr:guerit	2
fr:guest	-6
fr:gueul	3
fr:gui	15	-6	-5	-5	-10	-4	-4	-3	-3	-4	-4	-4	-3	-4	-3	-3	5	-5	-10		-4	-5	-2
fr:gui_are	-5
fr:guid	-6
fr:guid_des	-2
fr:guid_pour	-4
fr:guillaum	3	-6		4	-3												7			-4			-4
fr:h	9	-5	7	5	4		-13	-12	-5	-4		-8		-13	-5	-16	-5	-6	-8			11	-3
fr:h_#	3	-9		-6	-5		-15	-6	-3	-8	3	-5	-19	-13	-3	-10	3	-9	-4		-9	-3	4
fr:h_a	2	-3	2	-5	-5	-6	-2			-3	4	-2	-4	-4			3	-9	-3		5
fr:h_arriv	3
fr:h_au	-7	-5	-4											-3			-5	-6		6		7
fr:h_avec	-3	-2	-3	-4	-2	-3					-2		2	3			4			-8		5	-5
fr:h_ce				5	8	3					3						3	3		-2
fr:h_douch	-6
fr:h_du	8		10	9	3				4				3	3	5			8	-4	-3			-6
fr:h_et	-2		4	7	-8						-3						-9	-6		16		-2	-7
fr:h_je	4	3		3	6					6			6				3	-2		-10		8	-4
fr:h_numero	3
fr:h_patron	-4
fr:h_pil	-7
fr:h_problem	-4
fr:h_technicien	-6
fr:habit	7	-4	5	-9	2									-2			9	2		-14			2
fr:habitu																	-3					4
fr:habitud	5	2		7	-6				6		-3			8	6		-10	-5		7		7	-4
fr:habituel	2
fr:had	-3	-4	-7	-7	-6	-3	-2	-2	-2	-2	-3	-2	-2	-2			-7	-6	6	8		-3	-9
fr:had_two	-3
fr:haddad	-3
fr:haddad_dont	-2
fr:hai	5	-3	3		-2																		-2
fr:half	4	-4	-5	-5	-5	-2											2	6					-5
fr:hall	7	7	-3	-10						3						7	12	-4		-11		-2	2
fr:hameconnag	-4
fr:hameconnag_etait	-4
fr:hamel					8	-2						4		-5					7			-4	-4
fr:hanch	9	8	-4	-7	-3	10					8		-3	-3			9			-2		-5	-6
fr:handicap	3
fr:hannah	-5	-6			7	-6
fr:happi	-3				-2
fr:harvei		6		2			6		3			-5		3	3		-4	2				3	-2
fr:has	3		-5	-4	-4	-4			-2		4	4	-3	7	-2		3		-3			-4	4
fr:has_not		3				-3					4	5	-2	8			-3	3		7		-3	-4
fr:hat_off	-6
fr:hauss	6	3		2		6											-3	-5		3		-3	4
fr:haut	7	5						-2		-3	3	-3	-7	-6				-3	5	-13	-3		13
fr:haut-parleur	5
fr:haut_a	2		5	-4													-4			-3			8
fr:haut_que	-6
fr:hauteur	4
fr:hautfen	3	4		5	-2	-5	-3	-3	10		-3	-2	2	8	10		4	-4		-4		4	-4
fr:have	15		-3	-11	-13	-9	-5	-4	4	-4	-7	4	-4	-6	5	-3	4	4	-8		-5	-6	-6
fr:have_the	9		-2	5	-3	-4					-2	6		-3			-9	6	-2	5		-2
fr:he	13	-4	-10	-10	-18		-7	-6	-6	-7	-11	-6	-7	-8	-5	-6	-6	-5	-8	11	-6	-5	-3
fr:he_is	-5	8		4	-2	8					-5						-8			5		-2	4
fr:he_was	2
fr:heat	4	-2	-3	9	-3												-8	-6		14			-5
fr:heating	-4
fr:hebdomadair	-3
fr:heberg	-4				-6			4						-2
fr:hei	8	-4	-5	4		-3			-2		-4	-3	-2	-3	-2		7	8	-5	-15	-2	-4	2
fr:helen	5		-3	-9	3	-5	3		2	-2	-3	2	-3	-6	3		7	-7	3	4	-2	-6
fr:hello	11	-15	-20	11	-11	-6	-15	-4	-5	-13	-21	-16	-15	-11	-14	-7	-24	17		5	-16	-6
fr:hello_le		-2			-3
fr:help		-3			-2									-4
fr:hennebicq	-4	-5			-5							-3
fr:her	4	-2		7	-3												-9	8	-3	2			-5
fr:heur		-4		-8	4	-7		-4	3	-8		-8	-16	-9	2	-9		-5	-6	-2	-6	-5	8
fr:heur_a			-3	-5	10	-2						-3					-14	7	-2	9		-2	-3
fr:heur_avec	-4	2				4					5
fr:heur_ce	-4	4		5	6	5					3						-7	3		8
fr:heur_comm	-2
fr:heur_corrig	-3
fr:heur_dans	2
fr:heur_de	-6	-5	-2	3		-4					-3						-3			5	3
fr:heur_dix	-4
fr:heur_doux	-3
fr:heur_du	2	5			-2	-2		5	5					5	5		-7			6		3	-2
fr:heur_et		3			-4		3				4						-2
fr:heur_piec	-4
fr:heur_pour	4	2	5	3	3		5										-3	-7		4			4
fr:heureux	3
fr:hi	6	-6	-15	27		-3	-2	-11	-19	-11	-6	-5	-6	-20	-18	-13	-16		-25	12	-7	-3	5
fr:hi_#	6		-2																	-6		-3	3
fr:hi_a	4			3				4		-2	4		-2				-10	7	-2	-12	7	6	2
fr:hi_comm	-2
fr:hi_il	-4
fr:hi_je	-6				-3
fr:hi_kim	4	5		-4	-3		6										3	11		-11			-4
fr:hi_matin	5
fr:hi_on	5	-2	-2	6	6												4	-3		-5			3
fr:hi_ophel	6	-3			-2												-4	-2					3
fr:hi_soir	-3	3	-5	5	-12	6		-3	-3	-5		-5	-6	-5	-3	-2	-14		-4	3	-4	-4	7
fr:hi_there	-9	-6		3	4	-3			-2					-2				4		-3
fr:hi_un	-4					3					-2
fr:him	8		-4	10	-7	-4	5	-2	-3	3	4	-2	-4	-4	-2	-2		3	-2	-8	-3		-4
fr:his	-2		-6	2	-2	-4					4			6			-5	-2	-2	12			-7
fr:histoir	8			2	7												13	-5	-3	-11			-3
fr:histoir_de	3
fr:hiv	-2	-4		-2	-4	-3	-2		2				-5	-5	2					-5			-4
fr:hiv_chaud	-3
fr:hockei	3
fr:hom	3
fr:homm	12		4	-5	-4	5	-3	-3	-3	5	4	-3	4	-5	-3	-3			-4	2	5	-4	3
fr:homm_a		-3									2						4			-9			4
fr:homm_de	4
fr:honest	-9
fr:honest_advic	-3
fr:honest_advis	-2
fr:honestli	3
fr:honnet	-11	-3	4	7	-4												-9		8	3			-2
fr:honnet_technicien	-3
fr:honneur	4
fr:honorair_affich	-3
fr:honoured	-3
fr:hont	5			-8	-5												9			-10			-3
fr:honteux	4		-4	-3	3												11	-3		-9			-2
fr:hop	-3
fr:hopital	-5	2		-5	-3	10				-2	14		-5	5			-9	-3		6		8	-8
fr:hor	4	8	-3				2					10	-2	-2			-5	13		-10		-4	-6
fr:hor_lign	-4
fr:hor_servic	4
fr:horair	3		-4	3	-5	-2	5										4	-3		-13			10
fr:horlog_qui	-3
fr:hortens	5	-7		4	-3									-4			4	-3		-5		-2	5
fr:hot_aux	-2
fr:hotel	-9	-5		2	-3	3	-2		4			-2	5	-2	4		-4	8		-4		-4	-3
fr:hotel_la	-3
fr:hott	-2
fr:hott_tient	-3
fr:hour	-4
fr:hour_lat	4
fr:hous		-4	-4		-3							-2					-3	-6	-3	4			3
fr:hous_is		-3			-3							-2
fr:how			-2	-4	-3													-3		-5			4
fr:hubert	7	2		6	-4	5							5	-3			-5	-3	-2	5		4	-3
fr:hugo	3		4	-5		-2	3	4				8	-2	-3			3	5		-5		-3	-5
fr:huguet	3	-3		-4													5			-4
fr:huil	3		-2	-3		3					4						4	-3				-3	2
fr:huiss	-3	2			-5								3
fr:huit	14	8	-7	6		-5		4	-3	5	6		2		-3		7	-13	-5			4	-3
fr:huit_an	5
fr:huit_heur	-3
fr:huit_jour		4	-2				4					3		-3				-9		11			-3
fr:huit_mois	3	2		3	4	-3					5			6			5						-5
fr:huitain	4
fr:humain_qui	-4
fr:human	-3
fr:humeur	-10
fr:hung	3
fr:hurl	3
fr:hurt	5
fr:hygien	-3
fr:hypothequ	-4
fr:hypothequ_avec	-4
fr:i	7	-4	-10	9	-17	-12	-9	-5	-6		-12	-9	-3	-10	-4	-16	-13	5		2	-5	-8
fr:i_am	4			9	4	-5	-4	-4	-5			-4	-7	3	-4	-2	8	-10	4			-9	-4
fr:i_asked	7	-4	-6		-2	-3							3	-3		-2		-3		-5	2	-2	5
fr:i_did	5		-3		-2				-2		-4		-2	-3			-9	-2	-2	5		-3	2
fr:i_have	8	5	-3	-4	-4	-5			6		-2	6		-3	6		-7	3	-3	7		-3	-3
fr:i_opened	4		-2		-5													-7	6	3			-5
fr:i_said	5
fr:i_will	-11	-3			-3	-3					-2
fr:i_would	-6	-2		-3	-6	-4	-2	-2		3	-3	-2	5	-2				7	-2	-4	4		-8
fr:ici		21			-7			2	2	3	-3	2	4	8	2	18		-6	-7	8	2	-11	2
fr:ici_en		8					-2				-4	5	4	5		6		-3				-6	6
fr:ici_la	5					3	-2	7	4			3	5	-3	4		5					-6
fr:ident		5	2		4	-2				7	-2		-3				8	-4		-8		4
fr:ident_pret	-2
fr:identif	-4
fr:if	-13			4	-5												4	3	7	-12			-4
fr:if_i	-7
fr:if_you	5																-3	4	7	-9			-2
fr:ignor	6	-5																-2
fr:ignor_que	4
fr:il	15		-6	7		-4	-8	-12	-12		-4	-6	-7	-13	-12	-16	-4	-3	5	-5		-4	3
fr:il_a	13	8	-3	-6	-6	9	-6		-9	12	-3	-11	7	-11	-9	-8	-3	3				-2	-2
fr:il_arriv			-3	-6						5							7			-3
fr:il_avait	-9	4		-4	-5					6	2		5				4						-2
fr:il_confond	-4
fr:il_demand	2	9		3	-5		-2				2	4	-4	-3			-5	-3		-4		3	5
fr:il_des	-5				-2
fr:il_disent	-3
fr:il_dit	3	4		-5	5	3					-5						11		-3	-11		-4	-2
fr:il_en	11	-6	-4		-3	-3												3				-2	-4
fr:il_est	12	-4	-9	-4	7		-12	-9	-9	-4	-2	-10	-14	-16	-9		16	-5	5	-6	-11	-19	-7
fr:il_etait		-9		-8	-7	-3					-2						2	-8	5	-6	9	-3
fr:il_fai	-5
fr:il_faill	6
fr:il_fais		-3	-3	-4													5			-6
fr:il_fait		4	-4	7		-8					6			5			-6			9			-5
fr:il_fall	3
fr:il_faut	6	4	-3	15	8	-7	-2						-3	3			-8		6	3		-5	8
fr:il_font	-3
fr:il_le		-10	10		-7	-7	-4	-3	3	-4	-10	-4			4	-3	-7	8	-6		-3	-3
fr:il_lui	-4			8	-4	-8				4	4	6	4	-3			3	5		-3		-6	3
fr:il_me	5	-2	3			-8	5	-4	2	-6	-6	4	-7		2	-2	-4	5	2	7	-5	-13	-7
fr:il_ne			13	5	-2		-11			10	-3		6	-9		-5	-3		4	-2	9	7	-8
fr:il_nous	-2
fr:il_ont	-3		-7	-3	-3				3				-3	-3	3			-3		4			-4
fr:il_parl	4		6	-5	-5	5	-2						-4	-4			-4	2				3	-4
fr:il_pass	-6
fr:il_pleut	3	-2			-2												-3			-4			7
fr:il_possibl	-3	6												4
fr:il_regard	3
fr:il_rest	-3	-7	-3	-7	-6	-4	-2										6	6	-3	-10		-2	-5
fr:il_se	9	8	-6		-3	4	6	-2	-3	-4	4			-2	-3		-9	3	-5	12	6	-5	-8
fr:il_sembl	3
fr:il_serait	7	-3	-3	5	9												-6	-5	8	4			-3
fr:il_sont	11		-7		3	-4				4	-3			-4			6	-5	-2	-5		5	-7
fr:il_trouv	3																-5			8
fr:il_un	-4
fr:il_une	-6
fr:il_va	-7	-4									2		4				-3			-4		8	-3
fr:il_veut	3	-3		4	9	2	-3		-3	-3	3	-3		6	-2		9	4	5	-10		-7	-7
fr:il_vient	4
fr:il_vous	-2	-6	-2	5			-3			-3	-5	-3	-2	-3			-3	-10	-4	17		-4	-9
fr:il_y		-4	-10	-3	-16	2	-7	-5	-5		4	-7		-7	-5	-4	7	6	-11	-7		-2
fr:illisibl	2
fr:imag	9	6	-4								7						-8	3		8			-7
fr:imagin	8	-4		-3	2													-7	7	4		-2
fr:imagin_que	4	-3			4												5	-2		-4
fr:imbatt	-3
fr:imbatt_liter	-3
fr:immediat	-7
fr:immeubl		3				-2			7					6	7
fr:imogen	4	-5	7	2								-3					-3	5					-4
fr:impai	-2				-4
fr:impatient	4	-2	6	-2													8			-5		-2
fr:impecc	4	-2	5														-3			4
fr:impecc_lit	3
fr:import	-7		-3	10	6	-3					-2		-2				-7	-3		9	3	-2	-3
fr:impossibl	6
fr:impossibl_de	5
fr:impot	4	2		3	-5									3			-5	-8		9		-3	3
fr:impress	-5				6	-4	6				-2
fr:imprim	13	-9	-7	-7		-5	-3	-2	-2	-3	-3	-2	-4	-4	-2		-15	-3	3	18	-3	-8	-9
fr:imprim_a	3
fr:imprim_du	6
fr:in	5	3	-18	-13	-11	3	-11	-4	-10	-3	-8	-11	-14		-9		13			-9	-11		-7
fr:in_#	-3
fr:in_a	3		-2															-4	-2	9			-4
fr:in_my	6			-4	-2												6	-3	-3	5			-6
fr:in_one	-8
fr:in_ten	-5
fr:in_that	-3
fr:in_the	-2			-4		5	-3	-3	-3	-3	-5	-3	-5	5	-3	-3	14		5	-22	-2
fr:incident_clair	-4
fr:included				3	5												4	-3					-4
fr:inclus	6	-4			-7	-2	-2					-2	-2	-2			-3	5	-4	-10		-2	3
fr:indemnis	-3
fr:independ	-3
fr:independ_honorair	-3
fr:indesir	5	-5	-3		-2									-2			-9	-5		13		-2	-3
fr:indiqu	7	-2	-4	8	-7		-3			-3		3	-4	-3			-11		-3			2	6
fr:indiqu_#	5
fr:inferieur_de	-3
fr:infirm	-6	5		2		10					11		-2	4			-5	-2		5		-4	4
fr:infirm_du	-3
fr:infirm_qui	-4
fr:infolettr	3
fr:inform		3	3				2											-5		3
fr:inform_a	-3
fr:informat	-6	-3			3	-2
fr:ingrid	-9	-4			-3	-5
fr:inond	-4
fr:inquiet	-5	-2			-2
fr:inquietud	-4
fr:inquietud_au	-2
fr:insan	-3
fr:inscript	-4
fr:inscript_et	-3
fr:inscrir	-3
fr:inscrit	7	-4		3	5												3	-7	6	2		-3	-6
fr:inscrit_a	3
fr:insid	2
fr:insonoris_sont	-3
fr:inspecteur	-2
fr:install	13	-2	6	-2		-3		3	-3	-4			-5	-9	-3	-4	10	-5	-6		-4	-4	-13
fr:install_en	3
fr:install_une	7		5	-5													5			-3
fr:instructor	-3
fr:insulin	3
fr:integral	3
fr:interess						5				3			4							3		4	-2
fr:interet	6	3	8	-8	-3	3	6										7	-4				-3	-2
fr:interieur	4
fr:interlocutric	-4
fr:interlocutric_du	-4
fr:intern	2
fr:internet	3	-3	-5	-3		2				-2				-3				4		-2		-2	3
fr:interven	-2
fr:interven_avant	-3
fr:intervent	-4											3		-3
fr:intervenu	-5
fr:intervenu_a	-3
fr:intim	-3
fr:introdu	2
fr:introuv	6
fr:inutil	-4
fr:invent	3
fr:inventair	-3	-3			-2
fr:invit	10		7	-3	-3	3	6					3		-3			-7			4		-3	3
fr:invit_a	4		-3			4	6					4		-2				3		-7			5
fr:invit_le	7
fr:invoic	11		-3	7			-3					-3		2				5	6	-6		-3
fr:is	17	4	-20	18		7	-19		-7	-18		-19	-19	-6	-6	-14	-12	-11		4	-17	-13	10
fr:is_#	3	3		4	-2	4					2			-2				-4	-3			-2
fr:is_a	14	-5	-9	14	11	-3	-2	-2		-3	-3	-2	-2	-4		-3	4	4	-4	-16	-3	-3	5
fr:is_fin	-6	-2			-7	-3
fr:is_fridai	3
fr:is_in	5			10		-3		3				-3					-5	10		-3		-5	-3
fr:is_it	-4
fr:is_my	4
fr:is_not	3		-2	3	-2	6					6			4			-5	-4		10			-4
fr:is_on	-9	-3			-5
fr:is_the	-11	-3			-5	-2
fr:is_there		-3	-2	4	-5	-2							-2	-3			-6	-4		-8		3	9
fr:is_this	3
fr:isabel		9	6	4			3			-2	-3	6					-8	4		6			-6
fr:issu	-3
fr:issu_a	-3
fr:it	12	-4	-12	13			-8		-14	-7	-6	-7	-16		-13	-11		-4		-4	-7	-13	8
fr:it_again	-4
fr:it_back	7
fr:it_ce	-2
fr:it_did	-2
fr:it_does	-2
fr:it_feel	-6
fr:it_is	9	2	3	4	11	5	-5	6	-5	-4	6	-6	-5		-4	-3		-7			-4		8
fr:it_may	2	3		2			4			5	-2						3			-7	4	-2
fr:it_sai	2
fr:it_up	-4
fr:it_was	-4	-5		-6	-5	-3											10	-10	7	-11		-2	5
fr:its	9
fr:j	19	-10	8	-11		-6	-4	-4	-4	-4	-5	-4	-5	-5	-4	-4	5	-10	5	-7	-4	-8
fr:j_ai	10		7														-4	-4	7	-4
fr:jacuzz	-3
fr:jacuzz_neig	-4
fr:jam	-3	7	8			-2		2			3	-7	6	-8		3	5	-3	-9	-12	4	11
fr:jam_content	-2
fr:jam_ete	5
fr:jam_eu	-5	-3		-2	3	-3			2				-3	-3	2			-2		3		2	-3
fr:jam_je	-4
fr:jam_me	-5
fr:jam_trah	-4
fr:jamar	5			2								3		6			-5	14	-2	-9		-3	-5
fr:jamb	4	6		3					6		-3				6		2	4		-2		3	-6
fr:jambon	5	-9	-3	7	8	-6					-3							-3		5		-2	-3
fr:janv	-5	3	5	-7	-8	-8		-3	2	-3	-5		-4	6	2	4	-4	-2	-2	11	-2	-6	-9
fr:janv_et	3
fr:jardin	5	-3	7	-5													10	-4	-2	-8			-2
fr:jardin_et	3
fr:jas	3		-3	-4	-2												9			-8			-2
fr:jas_avec	-3
fr:jaun	6		-5		-7	-2	-2						-3	3			-10	6	-2	9		-4	-4
fr:je				8		-14	-10	-8	-9	-8	-13	-9	-10	-4	-9	-3		-8	-4	-2	-9	-8	5
fr:je_achet	-2
fr:je_ador	-2
fr:je_ai	21	-9			-5		-7	-5	-7	-4	-11	-12	2	-9	-7	-8	3		-9	-2	-16
fr:je_aie	-7
fr:je_aim	-3	-5	-3	12	-4		-3	-3				-3	-7	-6					-3		8	4	-3
fr:je_appel			-2		3								3	4			-2	5		-2
fr:je_apprec	-3
fr:je_arriv	6			6	9												-6			7			-3
fr:je_attend		5	3	-3	-4	-3	5			4	-4	3	-3	-4			-6			-5	5	-5	8
fr:je_aur	-2	-2
fr:je_avais	-13	-3	-3		-4	-3	-6	-4	-4	-6	6	-5	-6	-7	-4	-6	5	-8	-6		7		-5
fr:je_capot	-3
fr:je_cherch	-11	-2			-4
fr:je_chial	-8
fr:je_commenc	7	3			-3									3			2			-8		-3	5
fr:je_comprend	6	-6		7										-4			-7	-3		-13		-2	15
fr:je_con		-4	6	3		-3	-2		-3						-3	-2	-10		7	5			-3
fr:je_contest	3
fr:je_croi	-2
fr:je_crois	10	6	-3	5	-3	5			3				-3	-3	3		-7	-3		2			2
fr:je_demand			-3	-2	12	-6	3	-2		-3	-3	-2	6	4			2	5	-3	-6		3
fr:je_devr		-4			3		-2										4
fr:je_dis	4	-4			3													4	-3	-3		3	-2
fr:je_dois	8		4	-2	-3	-5		-2	-2	-3	4	-3	-3	-3	-2		6		-4	-14	-3		9
fr:je_ecris		10	-3										4	12		10	-4	7		-7
fr:je_en	3		11	-12	-11		5	-2		-2	-3	-3	-4	-5		-2			-3	6			-9
fr:je_etais	-7	12	-3	-3	-6	-6	3	-3	-3	9	-5	7	2	-5	-3	6	-3	-2	-6	10	-4		4
fr:je_fais	10	-5	-5		-2	2		-2	-2	-3	-3	-2	-3	-4	-2		4	2	-4		-2	-5
fr:je_ferm	4
fr:je_fin		-4		2	3												6	-3		-11			6
fr:je_gard		-2			4
fr:je_habit	5	-3	5	-10	2												11	3		-11			-3
fr:je_ignor	4
fr:je_imagin	5	-3		3	3												5	-6		3
fr:je_join		4	-2		-4									4			-8	12		-6		-2	-2
fr:je_la			4	-3			-2				-3			7		6	10	4		-16		6	-8
fr:je_le	11	-5	-4	-7	-5	-9		-6	-7	-8	-3	3	-11	-5	-7	6	9		-10	-6	-6	-2
fr:je_les			-12	-5	-2	-3	5		-2		-2		-3	3	-2	-3	8	-2	-2	-10		-3	-3
fr:je_leur	-4	5		8				10						3		5	-6			10		-2	-3
fr:je_lui	5	3	-6		6		-3	11	-2			2			-2	-2	-10	-7	-6	8	-3	6	10
fr:je_me	-9		5			-6	-5	-3	-4		-5	-4	-6		-4	-3	6	2	-8			-9
fr:je_met	8	-4	-3	2														-3		-3		-2	5
fr:je_mont	4	3			4	-5					3						8	-3					-3
fr:je_navigu	-3
fr:je_ne	5	14	-4	10	-3	9	6	-6	5	9	4	-4	6		6	-9	-18		-7	7	6	2	12
fr:je_not	9		-3	-9													8	-5					-2
fr:je_ouvr	5
fr:je_pai		-7	-6	3	10	-3	-3	-3	-3	-3	-3	-3	-3	-4	-3	-3	13	-2	-7	-8		-4	2
fr:je_par		-2			3
fr:je_pass	-4	12	-4	-4	-3	5				3			4	-3		11	3	-5		4		4	-6
fr:je_pens		-4		-6	-6												-2	-7	-2	11		-2	-4
fr:je_perd	2
fr:je_peux	-8	-7	-3	10	-4	-4	-3	-2	-2	-3	-3	-2	-3	-3	-2	-2	-14	4	7	5	7	-4	-8
fr:je_port	-4
fr:je_prefer		-5		3	-4	-3	-3						-4	-4			-4	2		-2		2	-3
fr:je_prend	5	-3	2	4	5													-5	7			-2	-4
fr:je_puiss	4
fr:je_rappel	2
fr:je_recois	7	-3		8	-4												-9	-3	-2	14		-2	-3
fr:je_recommand	-3	-2	5	-4													5			-5
fr:je_recop	3
fr:je_rentr	4
fr:je_revien	5			-5	6		4							5			12			-3			-8
fr:je_reviendr	-2
fr:je_sais		2	-5	-6		-2	8	-3	-2	-4	-4	-4	-5		-2		-4	6	2		-3
fr:je_salu	-4
fr:je_sav	3
fr:je_serai	-15	-2			-3
fr:je_sign				4	7	4			7				5		7		3	-5		8		-5
fr:je_souhait	-10	7		3	-5	3	-3		-3	9		4	5		-3		-6	-6	4	-9	-2	7	5
fr:je_suis	6	8		4	12		5	-9	-8		6			8	-8	-7	2	-3	7		-9		-4
fr:je_suppos	-4	-3			-3
fr:je_tap	5
fr:je_te	7	4	-3		-3	3	-2		9		-2		5	5	9		-8	-5	-2			5	5
fr:je_ten	-11
fr:je_tien		-6	12	-11	-7													4			3	-3	-7
fr:je_touch	-4
fr:je_travaill	4	2	-2	-2	2		4										9	-8	-2	-9		-2	6
fr:je_trouv		3	4		11	-3	-2				-2		-3	3			4	-10	15	-7		-5	-8
fr:je_vais		-2	-5	7	6	-4	3		-2	3	-2	-2		3	-2			3	-4			5	-6
fr:je_vas		2		-3	4					5								-3	6	-5			-3
fr:je_veux	9	8	-7	19	24	3	-8	3	-4	11	4	-5	11	-2	-4	-2	-3			3		7	-6
fr:je_vien	6	-6	-3	8	4												5	-7				-3
fr:je_vois	8		4	-2													-5	3		6
fr:je_voudr			-2	7	-5	-4	-4	-2	-2	4	-3	-3	6	2	-2		-7		-5	4	6		-2
fr:je_voul	-19		5	9		-4	-3	-2	-2	4	-4	-2	4	-4	-2			-8	-2	-6		4	8
fr:je_vous	-5		12	2	3	-5	4		-10	-5	-12	5	-10		-10			9	6	-2	-3	-8	-12
fr:je_y		-4		-3	6	-2												6		-2			-4
fr:jeannin				-4							4						-5	4		2
fr:jecr	-3
fr:jecr_un	-3
fr:jen	-5
fr:jen_ai	-5
fr:jet		-2		3	-3	3					-3						-5	5		5			-4
fr:jet_un		3				4					-3
fr:jeud		4	-5		-12	-3	-14			-12		2	-4			-10	-5	-10	-3			5	-3
fr:jeud_le	3
fr:jeud_matin	3	-3	-4	-7	-3												10	-2		-7		-3	-3
fr:jeun	-3	-6	-6	3	-3	4	-3			-4	6	-2	-4	5		-2			-3	3	8	-7	3
fr:jeun_apprent	-3
fr:jeun_de	-3
fr:jeun_et	-3
fr:jeun_fill	-2
fr:jeun_homm	4	-9	-3	4	-6					-2			-2	-2			-3	3		-5	6	-4	6
fr:jeun_qui	-3
fr:jeux_qui	-3
fr:joan	-5
fr:joan_me	-5
fr:job	8
fr:jocelyn	8	-6	-2	5		-3	-2			-2			-2				-10	-4	4	-8	5	-6	10
fr:join	4	7	-4	5	-6	4								4			-14	12	-2	6		-3	-4
fr:joindr		-7		-4	-3	-3					-2						-7	-5		2		9	-3
fr:joint	-3	-11	-8	-3	-16			-4	-5	-6	-6	-6			-5	-5			-6	-4	-3		-3
fr:joint_et	6
fr:joint_sont	-3
fr:jok	-5
fr:jok_au	-5
fr:jol	8	-3	-7	3	5												8	-6	-2	-2			-2
fr:jordan		-6	-5	-5		-2	-4	-3	-3	-4	7	-4	-5	3	-3	-3	9	3		-5	-3	-8	-13
fr:jordan_a	3	-8	-3	-8		-5					-3			-2			9		-2	-3		-3	-3
fr:jordan_est	-7	-2			-3
fr:jos	5	-7	-4	9	8	-4	-2				-2			-3			-2	8	-3	-8		-4	3
fr:jou	12	-6	4	-6	4	-3	-2	-2		-2	-3	-2	-2	-3		-3		-11	5	6	-2	-4	-8
fr:jou_lekip	-3
fr:jouet	-3
fr:jouet_pis	-5
fr:jour	3	5	-8	17	4	-2	11		3	-8		-3	5		3		-9	5		6	-13	3	-7
fr:jour_a	-7	-5			-5
fr:jour_apres	-3	-3	9	-7	-2						4
fr:jour_avant	4
fr:jour_avec	2
fr:jour_de	10	6	-11	14	13	7	10	-4	4	-4		-9	-7		4	-4	3		4	-3	-4	-10
fr:jour_du	-3
fr:jour_et		-4		5		4	3							-2			-10	-6		3		4	8
fr:jour_feri	-4
fr:jour_la		6	-4		-3	4	8							4						-6			5
fr:jour_meme	-12			3		2					-2		6	4			-3	-5		4		3
fr:jour_ou				-5	5	4							2	2			-5	6		-3
fr:jour_ouvrabl	6	-5	-3		5												-7	-3		9		-2
fr:jour_plus	-3
fr:jour_propr	-3
fr:jour_que	3	-4	-3	3													-3	-4		9			-3
fr:jour_reuss	-3
fr:jour_un	-3
fr:journ	-3	-6	3		-11	-5	-6	-3	-4		-5	-5			-4	-3	-6		9	-5
fr:journ_a	-4
fr:journ_pour	-3
fr:journal	8	10	-4	-6	-4		-4	15			3	-3	3					-7				3	-6
fr:journal_de	4	8		-6		-2		12					-3	3				-3		4			-3
fr:joyeux	-6
fr:jr	-3
fr:jr_nikel	-3
fr:jrecommand	-3
fr:jrecommand_a	-3
fr:jreviendr	-3
fr:jsav	-4
fr:jsav_tout	-4
fr:jug				2	-4		4							-3			-5					-2	5
fr:juillet	-3	7	-10	17	-15	2		-7				6		-3		4	-12	10	-10	2	-5	-5	10
fr:juillet_que	-5	7										8
fr:juin	11	11	-3	13	-17	-5	6	4	4		-12			9	5	3	-9	-3	-14				9
fr:juin_#					-5												-5					7	-3
fr:juin_a	5			3								4	-2	-2			-4	-4		-2		4	4
fr:juin_au	-3	6											-2	7
fr:juin_et		6		5	-3	-2			5				4	8	5		-4	5					-2
fr:juin_je	2			2	-5		-3			3		-2	5	3			-3	-10	-3	2	2		4
fr:juin_pour	-4									5			5
fr:jul	-6	2						4			2		-3	-3
fr:juli	4	-3		3	-3							-2		-2			-6	8		-8			4
fr:jumeau	3
fr:jun	2
fr:jur	7	4	-3	-6	-5		5				4		3	4			7		-3	-7			2
fr:jur_que	3	3		-6	-3	2					4		4	5			7	-3		-2		2	-3
fr:jurid	3	5		-4		4	9					4		5			5			-7			4
fr:jus	4	-4	-8		-3													4	-2	-5
fr:jus_de	2
fr:jusqu	-3	-6	3	10	-7	2	-11	-2		-11	-10	-11		-16		-8	-4	-6	-14	14	-2		-10
fr:jusqu_#	4
fr:jusqu_a	5		-3	10		6	-4	3	3	-6	-3	-4	9	-7	3	-2		-3	-7	10			-4
fr:jusqu_au	-13	-8	7		-7	-3	-7	-5		-5		-7	-9	-9		-5	-4		-5	5	-2	-3	-7
fr:jusqu_dans	4
fr:jusqu_pour	-4
fr:jusqu_sur	6
fr:just	-8	-8	-10	20	-6		-12	-10	-10	-14	-6	-11	-13	-5	-10	-9	3		6	-13		-7	5
fr:just_a	-2				-4
fr:just_avant	3
fr:just_dev	-4
fr:just_en	5
fr:just_la	-3
fr:just_le	5			3	6												4			-10			7
fr:just_plus	6
fr:just_pour	-15	-2			-4
fr:just_que		-7	-3		-14	-4				-2	-4		-3	-3			14	-9	5	-12	-2	-6	-5
fr:just_savoir	-4	-2			-5					-2
fr:just_to	-4
fr:just_un	-8				-2
fr:just_une			-2		4	2											-8	5	-2	4		-2	-3
fr:justif	3
fr:jutr	3	-7			-7												-5			11		-5	-6
fr:karim	-4	6	-5	-3	3	-7	-3	-2		5	4	-2	4				3		-4	8	6		-17
fr:karim_a	-3
fr:karim_le	-3
fr:kebab	7
fr:keep	-8	4			7
fr:keep_it	-4
fr:kei	7
fr:kept	4
fr:kevin	-2
fr:kid				-4	7												10	-3		-7			-3
fr:kilometr	4
fr:kilos_sans	-2
fr:kim		-4		8	-2	-6	3	-3		-5	-5	-4	-6	-6		-2	6	8	4	-22	-4	-2	4
fr:kim-anh	-3	-3		-7	-2		-3											-2		4			-2
fr:kin		-2	-6	7		-4					5		4	-4			-12	-4		-2		10	6
fr:kind	11		-7	8	-4	3					-2	-2					-4		-2	3			4
fr:kind_regard	7		-3	2	-3	4											-5			3			4
fr:kiosqu	-4
fr:km	3
fr:know	-4				-2
fr:l	13			4		-4	-3	-3	-3	-3	-4	-3	-4	2	-3	-3	2	9	-6	-5	-3	-7
fr:la	8	-2	-9	3	-6	-10	-8	-12	-10	-11	-8	-7	-9	-6	-10	-8	4	-5	-12		-15	-8	-3
fr:la-dedan	-8
fr:la-dessus	8	10	-4	6	-2			6		8				4		5	-11	-2		8	9	-2	-5
fr:la_#	-4	3	-4	-11	-12		3	-5		-7		-7	4	7		-6	12	7		-17	-5	-3	-4
fr:la_a	-7	-7		4	7	-4	-3			-2	-4							-11		4			7
fr:la_avant	-5	-6			-4	-5					-3
fr:la_bagu	-4
fr:la_bai	-2
fr:la_baignoir	6			-9		4					6						6	-4		3		-3	-4
fr:la_balanc	-2	-4		6													-10	-4		8		4
fr:la_banqu	4
fr:la_barr	6	7			-3	6					-3						5	-4			7	-3	-7
fr:la_batter	-6
fr:la_bibliothecair	-2
fr:la_bienvenu	5
fr:la_boit	17	5	-8		-5	-4	2	-3	-2	-4		-3	-5	8	-2	9	4	-5	-4	-3	-3	-10	8
fr:la_bon			7	-4	-4	3	4										6	-3	5	-12		-3	4
fr:la_born	2
fr:la_boss	-3
fr:la_bouch	6	-3	-4	-4		-3					-2						3			3			-9
fr:la_boutiqu	3			-5				5			-2			5			-6	-5		15		-5	-7
fr:la_brigad	-3
fr:la_buander		-3	6	-2	-6												4			-4			-2
fr:la_caban	-4
fr:la_caiss	-9	-5		9		-9	-5	-3	-3	-5	-6	-3	-5	-6	-3	5		4	-5		-3	2	-11
fr:la_camer	3
fr:la_camionnet	4
fr:la_cart		-6		-7	3	-4	4		-2	6	-4	-2	-4	-5	-2			4	-2	-6			-6
fr:la_cass	-4
fr:la_caus	3
fr:la_cav	8	-4	-5	11	5		-3	-2	-2	-3	-5	-3	-4	-4	-2	-3		-2	-4	-12	-3		13
fr:la_ce		5				6					7						-3			4
fr:la_celer	-3
fr:la_chaloup	-2
fr:la_chambr	2	6	-7			7	-6		5	-6	6		4	5	5	-4	7	-3	-8	8	-4	-10	-11
fr:la_chanson	-2
fr:la_chass	5	-2	8	5	-2												5			-2			-3
fr:la_chaud	-4	-3	9	-3			-3	-2	-2	-3	-3	-3	-3	-4	-2	-3		-2	-4	2	-2	-4	3
fr:la_citern	3			4		4					-3			-2			-3	-4		11		-3	-3
fr:la_class	-7
fr:la_cle		-6	-3		-6	2	-2			2	-4	-2	3	-5			8	4	-2	-10			-5
fr:la_cliniqu	-3
fr:la_clotur	-4
fr:la_cohu	-3
fr:la_command	5	-3	-4	6	-2									-2			-4	5		3			-4
fr:la_commun	4		5	-5	-3					-2	5	6	-3	-2			6			6		-4	-10
fr:la_comptabl	6	5		2	-3	6											-8	3	-2	4		4	-4
fr:la_confirm	6	-2			3												2						-4
fr:la_cop	-5				-2	4	5					-4		-2
fr:la_coqu	-2
fr:la_correspond	-4
fr:la_couleur		-2		-4	4												-5	3		-5			8
fr:la_cour	-4			4			2		4			3			4		-3	2				4
fr:la_courtois	-3
fr:la_coutur	-4
fr:la_crech	2
fr:la_crem	-3
fr:la_cuisin		-5	-5	-10	3		-3		4	-4		-2		2	4		9		-3	-10		-4
fr:la_dam	7	9	-8	-10	-6		-4	-2	-2	6	9	-3	-5	-5	-2	-3		-4	-3	-5
fr:la_dat	-3	-3	4	8	-3	-3	-4			-2	-3	-2	5	2				-3	-3	-4	2	9	-8
fr:la_demoisel	-7				-7								4
fr:la_depann	-4
fr:la_depuis	4
fr:la_dern	2	6		-4	-3				9					9	9		-6	-3				11	-3
fr:la_deuxiem	5	9	6	3	6	-3	4	4					4	9				9		-3		-8
fr:la_dieteticien	-2
fr:la_different	6			8	-5		6							-3			-9	13	-2	-4			-5
fr:la_diligent	-7
fr:la_dind	-2
fr:la_direct		12	-3			10		6			5	11	8			9		-4				5	-2
fr:la_discret	-4
fr:la_divis	3				7		3					-6		-2			6			-7			-2
fr:la_douch	12	3		-16	-4	-4					5			-3		-2	19	-6	-3	-17		-3	-5
fr:la_douillet	3	-3	-6	-4													4			-3
fr:la_en	-6
fr:la_factur	12	-4	6	-3		-8		-5	-5	-7	-5	-8	-10		-5	-4		7	8	-9	-6	-15	5
fr:la_famill	3
fr:la_femm		-2		-2									4				-7	-4		5			5
fr:la_fenetr	3	-6	6	7	-4	-3					-3							-5	-3	9		-3	-9
fr:la_fermetur	4
fr:la_fet	-3	-3			-3
fr:la_feuill	6
fr:la_fibr	-5
fr:la_fich	5				-5						-4		5				-3	-6		10		-2	-4
fr:la_fil	7	-4	-5	-9	-4									-5		-2	3	-3				-3	-3
fr:la_fill	10	-7	-8		7	-3				-2				-2			3		-4			-3	2
fr:la_fin	-12	-2	3		-4		-4	4	3		-4	2	2	-6	3		-2	-12	5	8	-2		4
fr:la_flaqu	-5
fr:la_flott	-3
fr:la_fonction	-2
fr:la_format	-2
fr:la_fournais	-3	5				2				5			-2
fr:la_fritur	6
fr:la_fromager	-3
fr:la_fuit	-5	-4	-2	-2	-4	-2											3	4		-5			-2
fr:la_gang	-3			5	3															-4			-2
fr:la_garant	7				8	-2	6				-2						-4	-4				-3	9
fr:la_gard	-4	3			-3					3			-3	-2			-2	-2		4	4	-3
fr:la_gestionnair	-3
fr:la_hai	4	-3	3		-2																		-2
fr:la_hont	2
fr:la_hott	-2
fr:la_je	2
fr:la_jeun		-2	-3		-2													-5		6	4
fr:la_journ			6	-2	-4								3	4				-4	5	-10		7	-4
fr:la_lain	6
fr:la_lamp	2
fr:la_langu	4	7	-4	-4												7	2	-3		3			-4
fr:la_laveux	-5
fr:la_lign	13	-7	9	8	-5	-4	4		-3	-3	-2	-3	-4		-3	-2	-9	9	4		-2	-6	-3
fr:la_list		9	-3	6	-3	-3	7	-2	6	4		-3	4	5	6			-7	-2	-6		4	11
fr:la_liter	3
fr:la_loi	2
fr:la_lumi	-3
fr:la_machin	8		-7	4	-7	4					3			-2				-6		5		-3	-3
fr:la_madam	-9
fr:la_main		-3	10	9	-4		-3	-2	-2	-3	4	-3	3		-2	-2	4	-6	-4	2		4	-10
fr:la_mair	2
fr:la_maison	4	10	3	-6	-14	5	-6	2	-4	7	9		-6	3	-4	-3		7	-6	-6	4	-10	-4
fr:la_mard	-5
fr:la_matern	-5
fr:la_mauvais	8	-5			-5	-5					-3						-10	-4		14		-3	-4
fr:la_mediatric	-3
fr:la_meme		-6	-5			-3	-3		-3	-2	3				-3		6	-8	-2		-2
fr:la_mer		-2		7	-8	-6	-2			-2		-3	-2	-3			-7	-6	4	4		-3	3
fr:la_mien		6	-4	-4	-3	-2	5		4					6	4		-9	-2		4			6
fr:la_migrain	4
fr:la_mis		12	-4	-5	-5	6	12		-2			-3	2	7	-2			-7	-2	5
fr:la_moindr	-5
fr:la_moit	11	-5	-7	6	12	-2								-2				4	6	-12		-3	-5
fr:la_musiqu	13	-6	-5	-4		-3					-3			-3				-4	-3			5	-7
fr:la_navet	-3
fr:la_neig		-2			-3
fr:la_noc	3
fr:la_not	-4	-4		5	-4												-7	11	-2	-13		-2	5
fr:la_notic	3
fr:la_nouvel		8	-2	7	-4	4	-3	3	-3	-3	5		-4	-7	-2	5	-6	3	-3		-2	-6	2
fr:la_nuit	-7	-8	-7				-4	-2	-3	-3	3	-3	-4	-5	-3	-2		-4	-4		-2
fr:la_on	4
fr:la_ont	-2
fr:la_pag		3		-4			-2	9					-2	4			-7			9		-4	-4
fr:la_pai	-3				-6
fr:la_pann	-2
fr:la_parent	3				8				3				-3	-2	3		-4	6		-4
fr:la_patienc	-6
fr:la_pediatr	-2
fr:la_pein	-5
fr:la_pendul	-3
fr:la_perceux	4
fr:la_person				6	5		5			4	5						12	-8		-9		6	-4
fr:la_pert	-3
fr:la_petit	3	6	-4	-3								9		-2		8	8	10	-3	-11		-4	-5
fr:la_pharmacien	-3
fr:la_photo	11	-7	-4	2	-4	-5	-3	-2	-3		-3	-3	2	2	-2		-11	-8	-3	14			-5
fr:la_piec		5	-2	-9		7					6			7									-2
fr:la_pil	7
fr:la_piscin	5			2	4	-2		5					-2	-3			5	3	-2	-7		-3	-3
fr:la_plac	9	-6	-4	8	-3	-3							-2	-3	-2		-9	-4		5		3	3
fr:la_plag	6
fr:la_plui	5	-3															-5	7		3		-5
fr:la_polic	4	4		3		5	-2	6		-2	6	7		-4			-7	-7		7			4
fr:la_pomp	8	-3	-4		-10		4				-2	3	-2	-4			-10	6	-3	4	6	-5	-7
fr:la_port	13		-3	4	-8	5	-6	-5	-4	2		-6	7	-7	-4	-5	4	-15	-8	-6	4	6
fr:la_pos	5	4	3		7		3	-3	-2		-5	7	-4	4	-2	6		8	-3	-12		3	4
fr:la_post		-5															6			-12		-3	5
fr:la_pour	6
fr:la_pouss	5	-3	5		-3													-2		4
fr:la_pousset	5	-3	-2	-8	-2	-2											9			-7			-3
fr:la_poutin	-3
fr:la_prem	6		4	-5		-3	9				-2		-2	3			6	3		-8		-4	6
fr:la_prepos	-6				-4									-2
fr:la_present	3	8		6	3	5	8					-5	-3				2	2		4		-5	-4
fr:la_pression	-3
fr:la_prim	3
fr:la_pris	6	3	-5	3	-4	6	-2				5		-2	6			-13	-3				-3	12
fr:la_prochain	9	-7	3		-4	-4	-2				-2			-3			6	-7	-5	3		-4	-5
fr:la_protect	6	-4	2		-3															3			-3
fr:la_pub	2
fr:la_qualit	-6
fr:la_question	4			3										4			-4	5
fr:la_ramp	4
fr:la_recept	12	15	-8			3	5	-3	3	11	-4	7	13	-4	3	8	-4		-4	-9	-3	13	-4
fr:la_reception	8
fr:la_recherch	-3
fr:la_recommand	-3
fr:la_refect	-3
fr:la_refont	-5
fr:la_region	5	8	-2		-5			6				9	4	-4			-5	6		-2			-7
fr:la_regl		-5		3	7	-2												7	-3	-6		4	-3
fr:la_remis	2
fr:la_remplac	-2
fr:la_rentr	-5	-4			-3	-2
fr:la_repartitric	-2
fr:la_reserv	-2	-4	-3	10	-2												-3	-3		4		3	-3
fr:la_resident		3		-5		5					7		-2	-2			-3			10		-4	-3
fr:la_rigueur	-3
fr:la_rout	6		-4	-6	5	-2				2							4		5	-11		-3
fr:la_ru	-3	-7	-5		-5	-7	-3	-2	-2	-3	-3	-2		-5	-2		-5	3		3
fr:la_saint-jean	5
fr:la_saison		5												5
fr:la_salad	3
fr:la_sall	2	2	-11	-5	-9	-4	3	-4	-4	-6		6	6	-9	-4	-4	10	2		-13	-4		2
fr:la_secretair	2
fr:la_semain		-6	5	-4		-11		-3		-3	-6		-6	-10		5		-6	-3	14	-2	-2	-14
fr:la_serrur	3
fr:la_serveux	6	-2	-7	-9	-5					-2	3						6	-3		-7		3	-3
fr:la_seul		7		-4	-3	5	5		5					6	5		-3	-4		7			-3
fr:la_signatur		6					6					4		4				4		-8			4
fr:la_soir	-5	3	-3		-3		5						4	5				-4		5			-2
fr:la_somm	-2	9			-4		-3					9	5	-5			-3			3		2	-3
fr:la_soumiss	-6	-4			3	-2
fr:la_soup	3
fr:la_sour	-4
fr:la_station	4
fr:la_sui	3
fr:la_suit	3	6	-2		9									7		6	4	-3
fr:la_tabl	-3	-3	-3	-8	-11		-3	-2		-3		-2	2	4		-2	6		-3	-7	2	5	-6
fr:la_tart			-3		-2												6			-7
fr:la_tel	2
fr:la_temp	4
fr:la_tempet	-3
fr:la_terr	-3
fr:la_tet	7	5				6											2						-3
fr:la_thermolun	-2	2	13	-5					-2					4	-2		5	-2		-2			-3
fr:la_toitur	-3
fr:la_total	2
fr:la_tourn	-6										3
fr:la_tourt	2
fr:la_toussaint	4
fr:la_tranch	2
fr:la_transparent	-4
fr:la_troisiem	3
fr:la_vann	2
fr:la_veil	7	-8	-7			-3	-2						-2	-4			-5	5	4			-5	-6
fr:la_veilleux	-4
fr:la_vent	-7
fr:la_version	4	-5		-6	-3	-2											-7	-3				4
fr:la_veto	-3
fr:la_vi	-6
fr:la_vigil	-2
fr:la_vill		-2	-3	-9	-3			4				3		-2			6	9		-7			-10
fr:la_vis	3	3		3		5					3						-5			-3			4
fr:la_visit	6	-4	3	-4	5												3			-10	6	-3	-3
fr:la_vitrin	-3
fr:la_voi	-5
fr:la_voisin	-5		7	-8	-5		-2				2	-2	-2	-3			9	-3				-3	-4
fr:la_voitur	-6
fr:la_voix	4	4		-3	-5	-6	-2	5		4	4		-3	5			-10	-5		15		2	-6
fr:la_votre	3	6		4	6					5			-2					-7	-3		3	-2	2
fr:la_vu	4		-6		-2	3											11	-2		-10			-5
fr:labo	-4	-3		3													-10	-4		13			-3
fr:lac	6		-3	5	4												8			-6			-3
fr:lac_est	-3
fr:lach	-8		4		4		-2			-2	-4	-2	3	4			-12	3	4	6			-8
fr:lach_a	-5
fr:lachanc	4	5		-9	3	3	3				-5	4		-3			8			-3		-2	-3
fr:ladi				-6													-6		7	-4		5
fr:lain	7
fr:laiss	11	2	-16	3	3	-3	-10	-7	-7	4	-13	-2	-2		-6		18	-3	-2	-16	4		-13
fr:laiss_#	3
fr:laiss_la	12	-5	-2	5	4	-3					-2						19	-6	-3	-17		-3	-5
fr:laiss_le	9	7	-5	-12	-5	3	-3	-2	-2	4	-2	3	-3	-3	-2		7	-5		-4		3	-5
fr:laiss_les	-7
fr:laiss_mon	-4
fr:laiss_pour	-4
fr:laiss_propr	-3
fr:laiss_un	-9	6												7		6	6	-5
fr:lait_pis	-3
fr:lambott	3	3		-7	-3	6					-2		-2				-4			-4		7
fr:lamp			2	-7													6			-7
fr:lampadair	2
fr:lanc	3	5		3		4	10					4		6			-3	2		-8		-2	8
fr:lang	-4
fr:langu	-5	10	-4	-3	-5	-2				5	-3		-3	-3		6		-6			6	-2	-5
fr:langu_de	-2
fr:lapin	-4
fr:lapin_comm	-3
fr:lappl_est	-3
fr:laquel		3	-3	8	8					3		-4		-2			-12		-2	3		-3	14
fr:laquel_person	-3
fr:laquel_votre	-4
fr:laquel_vous	-4
fr:last	-2	-2	-5	7	10					-2				-2			-9		5	5			-8
fr:lat		-4	-5		10	-3			-2		-3		-3	-4	-2	-2	-4	-5		12		-3	-6
fr:laurenc	-3	-2	-3	-5	5	-2		4						-4				-7	8	-3		-3	2
fr:lautr	-3
fr:lautr_magasin	-3
fr:lav	10		3	-7	6		-2			-4	7	-2	-3	-3		-2	12		-4	-13	-3
fr:lav_a	2
fr:lav_chez	3	-2	-2	-4													3			-5		5	-5
fr:lavabo	6	5			5	-3					5		4				-2	-5		-10		9	5
fr:lavag	5
fr:laval	7			-7	4			5						6			8	-3		-5		-3	-4
fr:lave-ling	3
fr:laveux	-4
fr:le	3	-11	-3		-11	-16	-14	-19	-16	-14	-16	-13	-14	-13	-15	-13	3	-5	-17	-5	-13	-8	-4
fr:le_#	17	12	-11	13	-21	-4	3		6	-11	-17	2	10	7	7	5	-16	9	-19	7	-18	4	3
fr:le_a			-5	8		5		-7				-3		5			-9	11	-3		-3		2
fr:le_abon	2
fr:le_accessibil	-3
fr:le_accompagn	-4
fr:le_accueil	4	-2	-6	7	-4	-4	-2			4	-2		5						-2	9		-5	-6
fr:le_acte	4
fr:le_action	3		-4														-3	4		-8			6
fr:le_adress		2		4		7					-2		2	3			-5	5					-2
fr:le_affair	2
fr:le_age	2
fr:le_agenc	-3
fr:le_agend		-3		-6	-3												-5						7
fr:le_ai	18	-3		-10	-7	-4	-2	-4		-6		7	-8			-4		10	-10		-5	-4	-7
fr:le_ain	-2
fr:le_air	11	-4	9	4		-4	-3		3	-3	-3	-3	-3		3	-3	-6	-5	-4	9	-2	-6
fr:le_alarm	-6
fr:le_alle	6	-7		-3	-4	-4												-2		5		-4	-4
fr:le_allur	-4
fr:le_an	-7	4	2	-4	-3	-4	-4	-3	10	-3	-4	-3	-4	9	10	-3	12	-14	-5	-5	-2	5	-7
fr:le_ancien	10		-6	6		-4	-2	-2	-2	-3	5	-2	-3	-3	-2		8	-6	-3	5	-3	-6	-11
fr:le_anesthes	-3
fr:le_anne	4	3		3	7				6					7	6		-2		-3	-6		7	6
fr:le_anniversair	6
fr:le_appareil		2		3		8			4		2		5		5		-5	-3		6			4
fr:le_appel	3	-6	-2	9		-9	-4	-2	4	-3	-5	3			4		-12	-10	-3	-14	-3	13	10
fr:le_appl	7	-3		9	-7	-2											-3		-3	-5		-3	8
fr:le_appliqu	3
fr:le_appui	6	4			-4		3					4	3	-2			-4	4					-3
fr:le_argent	4				3						3						-4	7	-3
fr:le_arret	5
fr:le_arriv		-5		5	5	-3					-4						-7	7				-3	-2
fr:le_art	4
fr:le_articl	2	6		4			5	5						-4			-3	-2		-6		-2	8
fr:le_artist	3
fr:le_aspir	-7				-3
fr:le_assiet	-2
fr:le_assureur		-3						4				3
fr:le_atel	3
fr:le_attest		-2	-2	7	-6		-2				-2	-2					-15	-4	-3	13		-3	6
fr:le_auto	4			3	2	2					-3						5			-5		-2	3
fr:le_autobus	-5	-3
fr:le_automn	-5											-3
fr:le_autr		4	-9	-7	-4	3	2	-3	5	3	-4		4		5	-2	3	-7	-4	-3	5	3	-8
fr:le_avais	5	-5	-2	-4	-3	-3											15	-4		-14		-2	-3
fr:le_avait	-3	3	-8	4	11	3	-2					-2	-3	-3	-2		2	5	5	-4		-7	-7
fr:le_avez	-6				-3
fr:le_aviez	-8				-7			4						-2
fr:le_avoir	-9	-8			-4	-6	-2		-3		-3		-3	-3	-3
fr:le_avons	-5
fr:le_bac	7
fr:le_bain	4	9	-5	3	-2	3					4						10			-9			-3
fr:le_ballon	5	3		3				6						-2			-4						5
fr:le_banquet	-2
fr:le_baptem	-4
fr:le_barman	-3
fr:le_bas	5
fr:le_bassin	7
fr:le_bistrot	2
fr:le_bobo	-6
fr:le_bois		6		-7												7	-2
fr:le_bon	9	5	-3	4			5						2	7			-3	6					-7
fr:le_bonhomm	-5
fr:le_boss	2
fr:le_bout	3
fr:le_bouton	7		-2	-4	-3	-2	5											-6		-6			10
fr:le_brouillard	-3
fr:le_bruleur		6				6							2	3			-4			3		5
fr:le_brunch	2		-5															-4		8			-5
fr:le_buffet	3
fr:le_bureau	6	6	5	2	-3	5			3				-3	-4	3			-4		-3			5
fr:le_cabl	3
fr:le_caf		-2	7	-6	-2												8			-8
fr:le_calendr	-3
fr:le_cambriolag	-4
fr:le_camion	11	-3	10	5	7		-3		-2	-2		-2	-3	-3	-2	-2	3		5	-4	-3	-6
fr:le_capot	3	-5			-3	-2											7	-4		-9			6
fr:le_carreleur	-3
fr:le_carton	-4				4													5		-5
fr:le_certificat	3
fr:le_chang		-4	-3	-4		-2											-10	-3		14		-2	-3
fr:le_chant	-7	-4												-3
fr:le_chat	4	-3	-2	5	-3												-5	2		-4		-2	8
fr:le_chauffag	6			2	-2	8					7		-2	4			5	-2		-4		-4	4
fr:le_chauffeur			-3		-4	3					-3						7			-4			-3
fr:le_chef		-6	-4		-6	-3					-2		-2	-2			8	-4	-3	-4			-3
fr:le_chien	4	-6	-2		-8	-4				-2	-3		-2	-3	-2	-2	3	-2	-4		-2	-3	-6
fr:le_client	8	-3	-5	7	14												7	-4	-2	-11		7	-3
fr:le_cod	-8			7	-2	4	-4				6	4	3	-3			-5	-5		-8		-3	12
fr:le_coin	-6	-6	-3	4	-3	-3					-2			-2			-9	-3		11			-3
fr:le_colis	-2
fr:le_compresseur	2
fr:le_compt	3			5	-3	-4				3	-3						-4			4	4	-2	-3
fr:le_comptabl	-5
fr:le_comptoir	4	-4		3	-3				3				-3	-3	3		-7	4		3			-3
fr:le_concierg	2
fr:le_confirm	5	5	-5	3	-2						-3		6	4			-3	-4		11		-3	-6
fr:le_contrair	3
fr:le_contrat	2	-3		6			-2		4	-2		-2	-3		4		-11	9	9	-3		-7	-5
fr:le_corridor	-2
fr:le_cot	2
fr:le_couloir	7			-2													8	-3		-2			-4
fr:le_coup	-3
fr:le_cour	-2
fr:le_deblocag	-3
fr:le_debut	5
fr:le_dejeun	2		-3	-4													3			-2
fr:le_del	-2
fr:le_demand	4	-3	7	-8	-4												4				7		-7
fr:le_dentist	-8
fr:le_depart	6
fr:le_depl	4	-3		4	-3												-5		-2	-9			9
fr:le_deplac	-9				-2
fr:le_deploi	-3
fr:le_derang	-9
fr:le_design	2
fr:le_detecteur	3
fr:le_dev			-2		2														-2	-4			6
fr:le_diagnostic	2
fr:le_dimanch	4	-6		2	5	-2											-3	8	-2	-3		-2	-4
fr:le_dire			-5	4										2			-6	4		-2	3	-2
fr:le_directeur	4
fr:le_dis	5	-4		5	-3												10			-9		-4
fr:le_dj	3
fr:le_docteur	3
fr:le_docu	-3
fr:le_doss			-3		4	-6		5		-3	-4	5						-10	9	-8	-3	-4	11
fr:le_dr	-5				-3	4					-3			-3
fr:le_drain	-5
fr:le_drap	2
fr:le_droit	3
fr:le_eau	9	7	-14	-8	3	7	2	-4	-3	-4			-5		-3	4	7	-4	-5		-3	-7	-4
fr:le_echang	6	-2																-4		8			-5
fr:le_echeanc	6
fr:le_ecol	5	6	-2	8	6	9							2	3			-2	-4	-2	10			-4
fr:le_ecran	11	-6	-2	5	-5	-2							-3					-4	-2			4	-3
fr:le_electricien		-2		6		3											4	-3	6	-8		3	-3
fr:le_emploi	4
fr:le_enlev	7	-2		5	-6												-9	9					-4
fr:le_enregistr												5	-2	-2
fr:le_ensembl	5	4		-6			7										3	-3				-2	4
fr:le_entre		-5		7	-6								5				5			-12	3	4	-2
fr:le_entrepot	4	-3		4	-3													-2		-5		-2	6
fr:le_entretien	-4	3		12	10	-8	-2			5			-2	-3			3		-3	3	7	-4	-9
fr:le_enver				4	-3	-2		4				3					-4			-7		3	4
fr:le_envoi	5	-4	-2	4	-3												-7	-8		10	8	-3	-5
fr:le_epicer	3
fr:le_equip	-14	-11	5	-5	-2	-5	-3		-3	-3	-3	-3	-4	-5	-2		-18	-8	-3	23		-5	-7
fr:le_ergotherapeut	-4
fr:le_erreur	-12
fr:le_escal	-5	-7		4		-5												-3	7	-10			4
fr:le_essai	-3
fr:le_estim	-5
fr:le_etag		-2			-2
fr:le_etat	-6
fr:le_ete		-4		2	-3		-3							-3			-3	-5	-2	5			3
fr:le_etiquet	5
fr:le_evi	-5
fr:le_exemplair	-2
fr:le_expert	8							4				4								-5			6
fr:le_exposit	3
fr:le_facteur	4	-6	2		-4													-6		11		-3	-3
fr:le_faire	6	-3	-3		6	3											11	-4	-3	-5		-4
fr:le_feu	-7	-3
fr:le_fil	-2
fr:le_fond	3
fr:le_forf	8	-2	4	-3	4												2			-4		-2
fr:le_formateur	-2
fr:le_formulair	4			2	-4	-4					-3	3	3	-4			-5			6			-4
fr:le_frigo	-6
fr:le_fromag	5		-4	-3													4			-6			-2
fr:le_gar	2	-2	-12	-2	-4	-8	-4	-4	-3	-5		-3	-4	-5	-3	-5	-8	6	-5	7	-3	-5	-7
fr:le_garag	-4					3
fr:le_gateau	-5			5							3						3			-7	3	4	-2
fr:le_gout	-7
fr:le_gren	-3
fr:le_grille-pain	3
fr:le_hall	7	7	-3	-10						3						7	12	-4		-11		-2	2
fr:le_hameconnag	-4
fr:le_heur	4	2	3	-9	10	2		-3	3	-5	3	-3	-4	3	3	-2	2	-3	-7	6			-4
fr:le_hiv	2				-3
fr:le_honneur	5
fr:le_hopital	-6	7		-5	-2	12					15		-4	5			-8	-3		9		4	-5
fr:le_horlog	-2
fr:le_hotel	-2					5			5				6		5
fr:le_huil	3
fr:le_hypothequ	-5
fr:le_impress	2
fr:le_imprim	6	-4	-3	-4										-2			-5	-5	-2	12		-3	-5
fr:le_infirm	-4
fr:le_ingenieur	-3
fr:le_insonoris	-3
fr:le_inspecteur	-2
fr:le_install	5	4		9	7		4				3	3		-2			9		-2			-3	-5
fr:le_interieur	2
fr:le_intervent	2
fr:le_jeud		-3	7		-2													6		-6
fr:le_jeun		-9	-3	6	-5	-2				-2				-2			4	5		-8		-4	6
fr:le_joint	-7			-5	-2	-2							4	5			3			-6		4
fr:le_jour	-7		-2	12	10	5			-2	-2	-3	-2	7	5			8		-3	-7		3	-5
fr:le_jug	3	4		2	-4		5										-5			-2			6
fr:le_labo	4	-2		3													-10	-4		13			-3
fr:le_laiss	2	-3																3					-2
fr:le_lavabo	4
fr:le_lecteur	2
fr:le_lendemain	10		3	7	-8		-4	-2	-2	-2		-3	-4	-3	-2	5	-11		-4	13	-2	-6	-3
fr:le_lien	-7	-4			-4		-5					-3
fr:le_lit	-5	-8	-7		-5	-4					-6	-2		-3		-2	-4					-4	3
fr:le_livreur	-3
fr:le_logiciel	8	-2	-2	-3	2												-3	-5		10		-2	-3
fr:le_long	5
fr:le_lund		-2		-6		4							2	2			-5	10		-3			-6
fr:le_magasin	3
fr:le_manuel	4
fr:le_march	-5
fr:le_mard	5	-3	7														7	3		-7
fr:le_matel	3
fr:le_matin	-9	-8		3	-4									-5			6	-6		-9		-3	9
fr:le_mauv	-5				-2
fr:le_mec	3
fr:le_meme	4	4	-2		-4	-4	-3	-2	4	2	-3	-2	-4	5	4	-2	3	6	-4	-8	-3	4
fr:le_menag	3
fr:le_menu	-7
fr:le_mercred	-11				-2
fr:le_met	5	9	-4	3										6		10	-3			4
fr:le_mien	7	-3	8	-8	-5															-4			5
fr:le_mille-feuill	-3
fr:le_miroir	5
fr:le_mod	-4
fr:le_moindr	-2
fr:le_mond	3	-8	-11	5	14	-6	2	-3	-3		-5	-4	-6	-5	-3	-3	5	-8	5		-4		-12
fr:le_monsieur			-7	-6	-10	-4	4	-2		7	-4	-2	5	-3			3		-3	-5	-2	7	-9
fr:le_mont	-7
fr:le_mot	8	-4		4	8												8	-4		-3		-6	4
fr:le_moyen	-4
fr:le_mur	7	-3	-3			-2		6				4	-3	-2				-5		5			-5
fr:le_neon	4
fr:le_new	-3
fr:le_nez	3
fr:le_nom	6	5	10	7	-5	5	5	3	-2	-3	4	2	4	2	-2		-9		-2	4			3
fr:le_notair	-7
fr:le_nouveau	-4	-4		-7	-7	-2					-2	-2		-2			-6	-3		9		-2	-6
fr:le_numero	6	-4	-2	2	-8	2	-3	-2	-3	-4	3	-3			-3	-2	3	-10	-3	-5	-3	4	3
fr:le_odeur	-6
fr:le_on	2
fr:le_ont	-5	-5	6	-3	-2													-3		2		-2	-2
fr:le_option	2		6	-5	-3												-4	6
fr:le_ordi	3
fr:le_ordin	3	-4		2	-4	-2						4	-3	-3			6	-3		-7		2	4
fr:le_ordre		4		4					7					6	7		-4	4
fr:le_oubl	2
fr:le_ouvertur	2
fr:le_ouvr	5
fr:le_pain		-2	-3	-5	-3												5	-4		-3			-3
fr:le_panneau	5	4		-3	2	4					4							-4		6			-4
fr:le_pans	4
fr:le_papi	6			3	6			4				4					6	3		-3			-5
fr:le_parad	-4
fr:le_parc	-2
fr:le_parrain	-2
fr:le_patron	-3
fr:le_per	-4	3			-4	4					3
fr:le_personnel		8		-3							9
fr:le_pet	-4	-5	-7	-5	-3	-3	-4	-2	5	-3	2	-3	-5	-6	5	-2	10	3	-4	-12	-3	-2
fr:le_piton	-3
fr:le_plafond	5
fr:le_plan		-3			-3
fr:le_plat	5
fr:le_plomb					-2	-2					-3		4				-3	-5					6
fr:le_plus	3	4			-3	7					6			7			-7			9		-2	-3
fr:le_poel		4		-3	-2	6					5			7			-4	-2	-2	9		-3	-3
fr:le_portabl	4				-2												-10	-2		12			-3
fr:le_portail	4
fr:le_post	-3			-2							2						-5			9
fr:le_pot	9
fr:le_precieux	-3
fr:le_prelev	-3	4			-7								5
fr:le_prem		-3		3													-3	-3		7			-2
fr:le_prix	-7	-5	-3	8	9	-3	-2				-3			-3			8		-4	-12		-3	6
fr:le_problem	-10					4							3	3
fr:le_professionnal	-7
fr:le_proprietair	2
fr:le_proprio	3
fr:le_questionnair	-2
fr:le_raccord		5			-2	5
fr:le_radiateur	2	-6	-4	-5		-3					-3						7			-6			-2
fr:le_ramoneur	7
fr:le_rappel	3	-7		4	7	-5	5			-3	-4		-6	-5			-6	5	-3	-9	5		3
fr:le_recu	5		-3	-8	-6												-4			5		-2	-3
fr:le_relayo	4				-4										-2	-2
fr:le_relev	-4	-7		3	-7		-2							-2			-5	5		-6			5
fr:le_rembours	-15				-6		2					-3		4
fr:le_remorqueur	-2
fr:le_remplac	2
fr:le_rendez-vous	-7	-10	9	-6	-3	-8	-3				-4		-2	-3			-4	3	-3			-2	-3
fr:le_respect	3
fr:le_rest	16	-8	-12	8		-3	-2			-3	-3	-2	-3	-3		-3	4	-2	-5		-2	-4	3
fr:le_ris	-2
fr:le_robinet	4
fr:le_routeur	6		-4	-2	-3												-7	-4		9
fr:le_sac	5
fr:le_sach	-9
fr:le_salon	6	-4	4	-5	-2	-3					-3							-3		3			-3
fr:le_samed		-3		2	12												5	-3	6	-10	3		-2
fr:le_sapin	2
fr:le_savoir	5
fr:le_secretariat	-4
fr:le_serveur		-4			-6	-2				-2	-2					-2	-9	-5		14			-6
fr:le_servic	-4	11	3					-3	-3	-3	-2	9	10	-6	-3		3	-2		-6		8	-6
fr:le_seul	-4	7			-3	-2				5	-2		-2	6		6
fr:le_signal	3	-6	-4	-5	-2												4	-3		-3			-2
fr:le_sit	9	3	-7	-5	-4			5									6	-3		-9			4
fr:le_soin	-3
fr:le_soir	2		-3	7	4	-5	-2	6			-3	3		3			9	2	-3	-10
fr:le_sold	2
fr:le_sommeil	3
fr:le_sommel	-2
fr:le_son	9	-3	-5		-4												-9	-2		4			7
fr:le_souc	4
fr:le_souffl	-3
fr:le_soup	-5	-4	-2	4	2	-2								-2			-7	5	-4			-2	4
fr:le_sourir	-11
fr:le_spa	-4	-2	-4		-4												-2	5		-3
fr:le_station	-6		3		-3						2			-2								-3	-3
fr:le_suiv	-4
fr:le_suppl	3				-2
fr:le_system	3	-5			-4												-3			4			-3
fr:le_tableau	2
fr:le_tech	4		-4	-7	-2																		-3
fr:le_technicien	7	-2		-3	5	-7	-4	-2		8	-5	-3	3	-5		-2	12	-3	-5	-6	5	-3
fr:le_telephon	-3			-4	3				4				-2	2	4		9	-3		-7		-3	5
fr:le_temp		-7	5	-5	6	-5	-4	-3	-4	-4	-4	2	-5	-5	-4	-4	7		-4	-6	-3		-7
fr:le_terminal	6
fr:le_thermos	-10
fr:le_thermostat	9	-2	-3		-2												5	-4	-3	-12			6
fr:le_ticket	2
fr:le_tiroir	2
fr:le_toit	3	5	5	2	-2	5					-3						-3	-4				7
fr:le_ton	2					6											-2	-2		10		-3	-7
fr:le_tour	-3		2	4			4										-7	-4	-2	11		-4	-3
fr:le_train	-3
fr:le_traiteur	2
fr:le_tram	-10
fr:le_transfert	5
fr:le_travail	4
fr:le_tri	-3
fr:le_trou	-4
fr:le_tuyau	-6	4			-6	5					-2
fr:le_un	5
fr:le_une	3
fr:le_unit	8	-5	-5	-11	-3	-3					-2						10	-5	-2	-6		-3	-5
fr:le_urgenc	-4					2
fr:le_velo	7	-3	-4	-9	-3	-2											-4		-2	4		-2	-4
fr:le_vendeur		-4		-3														-4	-3	4		-3	4
fr:le_vendred	2		3		-4												7			-6			-2
fr:le_vent	4	-4	-2			3					2			-4						-9			8
fr:le_verr	3
fr:le_vestiair	-4
fr:le_vid	4	-2		6		4		6	4			4	4	-5	5		-6	-5		-7			11
fr:le_vieux	-3
fr:le_vir	-5
fr:le_voi	-9					3					3
fr:le_voisin	7	-7			-4	-4					-2			-3			-3	-7		10		-3	-5
fr:le_week-end	5		-2		8	3					-5		-2	-2			-11		6	-7		3	5
fr:le_wif		-3	-6	-4	-3	-3	-2	-2	-2		-3		-2	-3	-2	-2	-5	-3	-3	-3		-3	8
fr:leak	-8
fr:leak_fixed	-3
fr:leav	-6	-3			-3
fr:lech	-4
fr:lech_le	-4
fr:lecteur	5
fr:lecteur_de	4
fr:lectur_vocal	-2
fr:left	10		-7	-8	-9	-2		5						-3			9	-7	-3		-2	-3
fr:legal	5
fr:lekip	-3
fr:lendemain	10		3	7	-8		-4	-2	-2	-2		-3	-4	-3	-2	5	-11		-4	13	-2	-6	-3
fr:lendemain_pis	-4
fr:lenoir	-3
fr:lenoir_tout	-3
fr:lent	3	-6	7	-5	-3	-2										-2	-6	-2		9		-4	-3
fr:leon_qui	-3
fr:lequel	4			-3	5						-4		5				9			-5		-3	-2
fr:lequel_vos	-2
fr:lequip	-3
fr:lequip_est	-3
fr:les		-2	-5		-3		-4	-11	-4	-7	-10	-12	-5	-15	-5	-24	-8		-18	12	-11	-5	-12
fr:les_#			-3	17	7	-7	-5	-6	2	-8			-10	-6	2	-5	-19	26			-6	-16	-20
fr:les_a	3			7	6													-4	-2	8
fr:les_ai		-2	-6														5			-5
fr:les_appel	-2
fr:les_assiet	3
fr:les_autr	4
fr:les_bain	-3
fr:les_bin	-4
fr:les_boit	2	4	5	-4									6	4			4	-3				-2
fr:les_bord	3
fr:les_bouchon	-7
fr:les_boulet	-3
fr:les_bouton		3		-5		5					7		-2	-2			-3			10		-4	-3
fr:les_bras	5	-3	-3		-3	-2											5			-5		-2	-2
fr:les_burger	-2
fr:les_cabin	-2
fr:les_cabl	-4
fr:les_cart	6	-5	-3		-4	-3							-3				-10	4		4			-2
fr:les_chambr	-8			4	7												7	-4
fr:les_cheveux	4
fr:les_chevreuil	-4
fr:les_cinq	2	3		6					3		-3		-3	-3	3		-6			5		2	-6
fr:les_client	7	-7	-5	-6	-8	-5	-4	-3	-3	-3	-4	-3	-4	-6	-3	-3	-22	-3	-5	24	-3		-13
fr:les_couloir	-7
fr:les_crep	4		-7	-4	-2												3	-3		-6			6
fr:les_deux	-6	-4	-10		-5	2	-5	-3	-4		-6	-4	-7	-6	-4	-3	-8	3	-4	8	-3	2
fr:les_dix				6	-6		7		-2		-3	3	-4	-9	-2		-7	5	-2	2		-5	-6
fr:les_doss	-3	3		-5									5	3			-3	-6		6		3
fr:les_douch	6
fr:les_drap	3
fr:les_elev	3
fr:les_en	-4
fr:les_enfant	-3		7	-5	-2	5					6		4				-2	-3				6	-2
fr:les_escal	2
fr:les_expliqu	-4
fr:les_factur		-3	-3	7	5												-8	3	8	-2			-5
fr:les_fenetr	2
fr:les_fet	-5
fr:les_feuill	2
fr:les_feux	2
fr:les_fich	5		-3		-3						-3	-3	5				-8	-2		12		-2	-3
fr:les_fil	2	-4		-3													3	-5		5		-2	-4
fr:les_frais	4
fr:les_gar		-2		4	-2												-7			5		-2	5
fr:les_gen	7	-8	-3	-3	9	-3	-3			-2	-2		-2	-3			-4	10	-4	5		-4	-7
fr:les_indesir	4	-4	-2	-4	-2									-2			-6	-5		9			-3
fr:les_inond	-3
fr:les_joint	-3
fr:les_jour	4	5		8			6										-9	8		-2			5
fr:les_livr	-3
fr:les_main	4	8	-3	3	4												7	2		-6		-2	-3
fr:les_matel	-2
fr:les_matin	4
fr:les_meilleur	-3
fr:les_memes	7
fr:les_mien	-2
fr:les_mois	3
fr:les_nom	2
fr:les_pann					5
fr:les_pass	-3
fr:les_petit	-7	2			-2						6
fr:les_photos				8	4	-2		4				3					-10	3		3			3
fr:les_pied	-3
fr:les_pomp	2
fr:les_post	3
fr:les_prem	6	-3	7	-2	-4												6	-3		-4			-2
fr:les_quatr	7	-4	-3	6	-4												-7	-7					11
fr:les_quinz	-4
fr:les_radiateur	6	3																			4		-4
fr:les_reclam	-10	-4			-3	-3	-2					-2
fr:les_retir	3
fr:les_rideau	3
fr:les_sept	4
fr:les_sush	-3
fr:les_tax	4				-6												4	5	-2	-8			-3
fr:les_trois	8	9	6		-5	3	-2		-2		6		5	3	-2		-11	6		9		-4	-5
fr:les_tuyal	2
fr:les_urgenc	-3
fr:les_vacanc	-3
fr:les_valis	3	5		3		6											2			3
fr:les_velos	-6
fr:les_vendred	-4
fr:les_vest	-2
fr:les_vign	-4
fr:les_vis	5
fr:les_voisin	5
fr:les_yeux	4	-6	-7	-10	-4	-2				-3	-2					-2	9			-8		-3	-2
fr:lessiv	3
fr:let	2
fr:lettr	-9	-3	-5	10	-9	-7		-3	-3		-4	-5	-5		-3	5		8	4			-6	-11
fr:lettr_de	-3				-3					3				-2
fr:lettr_un	-3
fr:leur	2	2	-8	8	4	3		6	7	-8	3		-4		7		-7	-15	8	6	-6	-3	3
fr:leur_conf	-4
fr:leur_lev	-2
fr:leur_part	-3
fr:leur_prenom	-3
fr:leurs	9		-4	11	-4	-6	4			2	-5			-4			-7	-3	-3	-9		9	6
fr:lev	3	-7		-6	-8	-2	-2			-3	-2	-2		-3		-3		12	-2	-14		-3	-5
fr:lev_a	2
fr:lev_la	2
fr:lev_les	5	-3	-5	-5	-3												3
fr:level	4		-7																	4			-3
fr:liber	2
fr:libr	-4
fr:librair_comm	-2
fr:licenc	6	3		8		-2			6				-3		6		7	-4	-2	-8		5	-3
fr:lieg	7		3	-8													9			-9
fr:lien	-6	-3			-4	5	-5		4			-3	6		5
fr:lien_securis	-9	-4			-3		-5					-3
fr:lieu			-11	2	-3	-7	-4	-4	-3	-3	-5		-4	2	-3	4	3	7	-6	-3	-3	-6	-7
fr:lieu_de		-8	-6	-5	-3	-6	-3			-2	-4	-2	-2	-4		-2	11	-5	-5	-6		-4	-4
fr:liev	7		-2	-4													4			-5
fr:lif	7		6	-4													5	5		-9			-4
fr:lign		-4	3	7				-6	4	-8			-2	-4	4	4	-5	8		-7	2	-5	6
fr:lign_a	4	6		3	2		6		4					7	4		-5		6			-3	-5
fr:lign_de	-4
fr:lign_etait	-4
fr:lign_frais		-4			-2
fr:lign_malgr	-2
fr:lik	14	-6	-8	-3	4	-4	-2	-2		-3	-3	-3	-2	-3		-3	3	-3	-4	5	-2	-3	-9
fr:limit	-12	7			-6		-3	-2	-2		-2	6	-3	-3	-2		-2	8		-7			-5
fr:limpid	-3
fr:limpid_meme	-4
fr:lin	-5	5	-3			-2								-4		7	-3		6	-11			4
fr:lindqvist	10		-5	11	-5												-13	-4		8			7
fr:ling			-3		-3	-2			3				-3	-3	3		-3			2
fr:liquid	5	-4			8												13		-2	-10			-3
fr:lir	5	3		4	-4	-2				-2	6						5	-4	-3	8		-4	-7
fr:lis		3	-5		-3	-5	-3	-2	5	-3	-5	-3	-4	8	5	5	4	-4	-5	9	-2	-7	-10
fr:lisbon	-3
fr:lisibl	-5
fr:lisibl_engag	-2
fr:lisibl_sans	-4
fr:liss	9			4	3												-8	-3		7			4
fr:list	6	5	-5	15	-5	-5	6	-3	5	3		-4	3	4	5			-10	-4	-5	-3	7	8
fr:list_de	3
fr:list_des	-6	8		2	-4		4		6		2			6	6		-5	-2		-12		7	8
fr:lit	-4	8	-14		-10		-4	-4	6		3	4	-7	3	6	-4	-4		-4	-7		5
fr:lit_comm	-3
fr:lit_de	-6
fr:lit_moelleux	3
fr:liter_ferm	-3
fr:litig	-9
fr:litig_merit	-3
fr:litr	-4		-3	3	5	3					-4		-2	-2			-10		11	-2		-4	-4
fr:litr_de	-3
fr:littl					-3
fr:livr	7		-10	9	10	-4		-3	-3	2	-4		-5	-6	-3	-3			-9	-3	-4	-11	9
fr:livr_avec	3
fr:livr_de	-2
fr:livr_en	-4
fr:livr_le	8	6		3	3					5		3		-3			-7	-8	-2	10		-3	5
fr:livr_lund	-3
fr:livr_par	-2
fr:livr_que	-3
fr:livraison	9	-7	-4	9	-4	-4	-2				-3		-3	-2				7	-3	-8		2	-6
fr:livraison_de	4
fr:livraison_sup	-3
fr:livreur		-4	-4	-6	-5	4		-2	-2	-2		-2	4	-4	-3		-8		-3	5		4	-6
fr:livreur_a	4			-4		4												4
fr:livreur_au	8
fr:livreur_sup	-4
fr:loan	-3
fr:loan_granted	-3
fr:lobbi	-9						4			5
fr:local	5	-4	-5														-4	-4	-2	5		-2	2
fr:local_a	2
fr:local_moins	-3
fr:locat	-3
fr:locat_qui	-3
fr:locatair	-3	-4					-3
fr:locatair_sont	-2
fr:locked	5
fr:log	-4			-4		3	-2	4			6	3	-4	-4			-5	4		7		-5	-5
fr:logan		-3	6	-7	3												9	-4		-3			-4
fr:logiciel	15	-5	-5	8	8	-3					-2						-12	-11	-3	16		6	-6
fr:logiciel_de	11	-3	-4	11	8												-7	-5		6		7	-5
fr:loi	6	8	-3	9	3	4	8							9		6	-6	6	-2	-2		-3	4
fr:loin	5
fr:loir	-5
fr:lol	-4	-9		-18	-11	-8	-4	-5	-5	-5	-7	-4	-5	-8	-5	-5		-9	-6	3	-3	-5
fr:long		-5	-4	-2	-3	-2					-2			-3			4	-3	-4	-4		-2	3
fr:long_du	-3
fr:long_may	-2
fr:longtemp	-6	-7		6	7	-2												4
fr:longu_vi	-3
fr:look	8		-5		-4													3	6	-4			-6
fr:look_at	5			4	-4												-6	3	7	-3			-4
fr:lor		4	-3	-4	-2	3	3				-3			6			5	4		-9		-3
fr:lor_du		3	-2	-4		3					-3	-3					5			-3		-2	-3
fr:loredan	-6					2					2
fr:lot	-8				-5		-2					4	-2	-2
fr:lou	2			3	11												2		8	-12			4
fr:lou_la	-3
fr:louch	-3
fr:lu		5			-2	4	10	-2		-4	5	-2	2	-3			-2	7	-3	-14	-2		12
fr:lu_au	-3
fr:lu_avant	-4
fr:lu_les	-3
fr:lu_que	6	3	-4	-4	-4	-2	9										3	-3		-11		-3	10
fr:lu_un	2
fr:luc		-3	-6				-4	-3	-3	-3	-6	-3			-3			-5	-5	7	-3
fr:lucien		-3			-3												-4			9			-2
fr:luck	-5
fr:ludo					4	-2					-2		4	4
fr:lui	4		2	3	8	-7	-19	3	-8	7	4		6	-6	-8	-11	-8	5	-3	-10		8	10
fr:lui-mem	2	-5	-3	6	-3	-2											-4	13	-3	-5		-2	-4
fr:lui_a	5	13	-4			-3	-7	-4	-4	10	7	7	3	4	-4	-3	3	12	-7	-10	5	-11	5
fr:lui_ai		-3	-6	3	14		-3	8	-3		-5	3		-7	-3	-2	-9	3	3	-3	-3	7	5
fr:lui_avait	8		-4	11	-4	-5	-4		-2	-3	3	-4	7	-6	-2		-7		2	-4	-3	4	-8
fr:lui_caus	-4
fr:lui_dire	-2
fr:lui_dit	2
fr:lui_dois	-5
fr:lui_don	6	4		-3		-6	-2	8		-3	3	-2	-3	4			6		-3	-6		-9	8
fr:lui_en	-9	-4
fr:lui_est		5	7	-6		5											7			-3
fr:lui_et	2	5			3		-2			6		5	5	-2			4	-4		-8			4
fr:lui_laiss	-4
fr:lui_ne	2
fr:lui_qui	-5
fr:lui_rest	3
fr:lui_trouv	-2
fr:lumi		-4	-5		-3														-3	2
fr:lumi_de	-3				-3
fr:lumin	-4
fr:lumin_equip	-2
fr:lumin_praticien	-2
fr:lund	19	-3	-11			-4	-4		-5	4		-5	-8	-3	-5	-8	-9	-3		-3	-2	13
fr:lund_#	-6	-9		5	2	-5					-4			-3			-8	9				5	-6
fr:lund_a	7		4	4							3							-7	6			4	-5
fr:lund_de	4
fr:lund_et	3			3		5					6		-2	3			-6	-3				2	6
fr:lund_pis	-3
fr:lunet	4	6	-7		-6	-3	-2			8	-3		-2	-2			-10		-3	4	8	-4	-8
fr:lunet_a	3
fr:lunet_tordu	-3
fr:lyon	3
fr:m	18	-3	-8	11	7			-5	-5	3	-12	-9	3	-5	-4	-9	-4	-5		-8		7	8
fr:m_den	4			3	10												-6	6	6	-7		-2
fr:m_tremblai	-2
fr:ma		3	-13		-9	-3	-8	-6	-12	5		3			-12		3	8	-14		7	-6	-12
fr:ma_aid	-2
fr:ma_bagu		10	-2					6				11	3			9		-5		-2		4
fr:ma_banqu	2
fr:ma_belle-mer	9	-4	-3														-4	3		-3			3
fr:ma_belle-soeur	3	-5		2														5
fr:ma_blond	-10	-2
fr:ma_bobon	-3
fr:ma_boit	6	3	-3	9	-4		4						-3	2			-12	-12	-2	18		-4	3
fr:ma_candidatur	-5
fr:ma_cart	-4	-4	-3	5	5									-2				11	-2	-10			-5
fr:ma_cav	-5
fr:ma_chais	-4
fr:ma_chambr	4		-5	-4	-3	-4				5	-3		6	-2			3			-9		5	-4
fr:ma_chaud	-5
fr:ma_client		-3			-3							3		-4
fr:ma_collegu					-2
fr:ma_command	-3
fr:ma_conjoint					-4	-2		4				4		-2			-8			6		-2	3
fr:ma_conseiller	-4
fr:ma_cour	-8
fr:ma_court	-3
fr:ma_factur	3
fr:ma_faut	-13	-2			-5
fr:ma_femm	14	3		3	-3	-5	3	-2	-2	8	-4	-3		-4	-2		-3	-2	4	4	7	3	-12
fr:ma_fermetur	-2
fr:ma_fill	13	-8	-7		-5	-6	-5	-3	-3	-5	-5	-3		2	-3	-2	2	3	-6	4		-2	-12
fr:ma_fournais	-4
fr:ma_galer	6
fr:ma_grand-mer	-3
fr:ma_gratitud	-4
fr:ma_mam	-2
fr:ma_mer	-18	5	-5	2	-10	6	-4	-3	-3	-2	6	4	-5	-5	-4	-4	-11	6	-3			-6	4
fr:ma_niec		-3		-3																			-2
fr:ma_part	3
fr:ma_paus	-4
fr:ma_pension	2	-4		3	3												3	-4	6	-4			-3
fr:ma_racroch	7
fr:ma_reconnaiss	-3
fr:ma_sauv	-6
fr:ma_session	2
fr:ma_soeur	9		6	3	-8	8		-2		-4	5	-2	4			-2	-8	-4	-3	11	-2	7	-11
fr:ma_taill	-2
fr:ma_tant	-2				4						4
fr:ma_thermopomp	-3
fr:ma_trouv	-3
fr:ma_vi	-5
fr:ma_vieil	-5
fr:ma_voisin		7			-3	3				5	4						7	-2		-11		-2	6
fr:maarten	-6				-7
fr:machin		-2		11	-5		-5	-3	-4	-3		2	-5	-8	-4	-3	-3	4	-5	4	-3		-10
fr:machin_a	2	5	8	10	-3	5					4							-4		4			-2
fr:machin_que	-3
fr:macon_nous	-5
fr:mad	-5	4												3
fr:madam		11	3	5	-9	-3	15	-10	3	6	5	7	5	-3	3	-6	3	10		-16	2		6
fr:madam_a	-3
fr:madam_aux	-2
fr:madam_harvei		6					6		3			-4	2	3	3		-3					4
fr:madam_monsieur			3	-3	4	-2	6	-3	-5	-3	4	5	-5	5	-4		3		-4	3	-2		-9
fr:madam_nous	-2
fr:madam_toujour	-3
fr:magasin		3	-3	6		-3	8			-2	-2		-3	-2			-17	3	-3			3	13
fr:magasin_de	-6			5	3		6										-8			4			5
fr:magasin_me	3
fr:magasin_mercii	-3
fr:magazin	7
fr:magicien	-6
fr:magnif	7			-3	-2															-4
fr:magnif_capitain	-3
fr:mai			-5	6	-6	-9	6	-4	4	-5	-6	3			4	-2	-4	3	-6		-4	-4	5
fr:mai_et		6					9					7		5			-3	6		-8		-2	4
fr:mai_la	2
fr:mai_le	3
fr:maik			-7	-7	-3	-2		6				3	-3	-2			6		-3	-7			-3
fr:mail	15	10	-4	-4	-8		2					-2	4	6		6	-3	5	-3			3
fr:mail_de	2
fr:mail_du		6		-3			4							8			5	5		-6			-2
fr:main	2		11		3	-3	-6	-4		-5		-5		-3		-4	16	-10		-5	-4	2	-17
fr:main-d'oeuvr	3				-8												-3	8	-3	-6			-2
fr:main_a	-2
fr:main_de					-2													-4		6
fr:main_jusqu	-3
fr:main_la	-4
fr:main_propr	2
fr:main_sans	-3
fr:main_se	-3
fr:main_sur	2	-4	7	-4	-4												10			-9		-2	-4
fr:main_toute	-3
fr:mainten	6	-3	7	-8	-16		-2	-4	-4	-6	5	-6	3	3	-4	-7	3	10	4	-8	-4		-18
fr:mainten_je	7		6	-4	-6													6	-2	-9			-2
fr:mainten_le	6		7	-9	-3														-3	3			-4
fr:mais	18	-19	-8	-5	-2	-4		-11	-13	-6	-11	-14	-20	-12	-13	-12	-11	3		7	-7	-2
fr:mais_bon	4				-5													3		-2			-3
fr:mais_ce	5		-3	-5	-8	-2	3							4			5		-2	-12			5
fr:mais_des	-5
fr:mais_elle	6	-5	-2	-6		-3					-3			-4			4	-9		6		-6	-3
fr:mais_il		-11	-7	10		-3	-4			-3	-2		-2	-3			-7	9	5			-4	-8
fr:mais_je	11	5	8		7	4	-3			-2	-3		-2	3			5	-2	-4	4		-5
fr:mais_joan	-5
fr:mais_la	3	-3		7										-2			-7			9		-2	-4
fr:mais_le	12	-7	-8	-10	-8	-5	-2				-2		-2	-3			-5	-4	-4	4	-2	-5	4
fr:mais_moi	5			-7	-2												-10			12			-3
fr:mais_mon	-4
fr:mais_on	-3	-8	-3		-3	-3								-3				-4				3	3
fr:mais_que	-4
fr:mais_si	5
fr:mais_trois	4
fr:mais_un	-2	-4		-5	3												-6	5		4			-3
fr:maison		7	4	-9	-12	4			-6	5	7		-9		-6	-6		10	-9	-2	3	-13	-6
fr:maison_a	-2
fr:maison_chaud	-4
fr:maison_depuis	3
fr:maison_est	-3
fr:maison_oeuf	-3
fr:maison_pend	-3
fr:maitr		5		-6			6							5			5	-2
fr:maitr_peut	-3
fr:maitres-nageur	-3
fr:maitres-nageur_attent	-3
fr:major	3
fr:major_de	3
fr:mak	3	-6	-3		3	-3	-2				-3	-2	-2	-3			-2	3	-3	6		-3	-9
fr:mak_a	-3
fr:mal		10	-5	5		7	-4	-3	-3		4	4	-5	-4	-3	-3	-10	-3	6	8	-3	-7	2
fr:mal_a		11		9		11											-8			9
fr:mal_chois	-3
fr:malad		-5	-4		7	-2								-3			-2	5					-4
fr:malad_la	-4
fr:malgr	-13				-2		3					3		4
fr:malgr_la	-4
fr:malgr_les	-7
fr:malgr_un	-3
fr:malin	-3
fr:malin_prix	-3
fr:malvoi	-2
fr:malvoi_le	-2
fr:mam_sen	-3
fr:maman	5	-2		-3	-2						2						9	-3		-3			-4
fr:maman_bouton	-4
fr:maman_de	3
fr:manag	3	10		2		5		5	6	6	-2		3	5	6		-5	-4			3	3
fr:mandat	-6
fr:mang	8	4	-10	7				-4	-4	-4	4	3	-5	-6	-4	-3	3	11		-3	-4	-11	-14
fr:mang_#	-5
fr:mang_a	8	7		-4							7						2	-6		6			-4
fr:mang_avec	4
fr:mang_debout	-4
fr:mang_en	-4
fr:mang_le	2
fr:mang_les	4
fr:mani	6
fr:manon	-8			4		-4	-2			-2	-2		2	3			-6	-2		5	6
fr:manqu		4	11	16	-15	-7		-2	-3	-3	5		-6	3	-3		-19	9	-4	11	-3	-10	-4
fr:manqu_de	-6	6		2	-4	3					4			3			-3			-3			5
fr:manqu_le	3
fr:manteau	4	-5	6		-8	-2	-2			-3							-5	3	-3	6	-2	-3	-5
fr:manuel	4
fr:mar	3	4	-11	8	-3	-8		-5	3	4	-2	-3			3	-3	4		-8	-7	5	4	4
fr:mar_est	4		-3		-3								4				-4	-7		9			-4
fr:mar_et		-4			2												7	-4					-2
fr:mar_le	2	3				-2							5					-4		-7		6
fr:mar_me																					4
fr:marc-andr	3
fr:marc-oliv						4					4						3						-4
fr:marcel	3	-8		7	2	-4					-4		-2	-2			8	-6		3		-5	-3
fr:march	6	6	-2	-4	-8	5	-6	-4	-5	-6	7	-5	-7	-2	-5	-6	3	-10	3		-5	-11
fr:march_#	-3	4			-2									3
fr:march_en	2
fr:march_la	-3
fr:march_le	-3
fr:march_numero	-3
fr:march_pas	4	-3		4	-3												-3	-2	7	3			-4
fr:marchand	4	-3	-2		6												7	-3		-10			5
fr:marchandis	-3
fr:marchandis_fraich	-3
fr:marchessault	2	5			-3	3	4				-2	3		5			-5			8		-2	-4
fr:marchet	-4	9				-2	6			4	10
fr:marco	6		-3														-2		7	-4
fr:marcoux	2			2	-5												-5						4
fr:mard		-5	12	-3	-18	11		-6	-6	-3		-6			-6	-7		3	5	3	-7	-3	-17
fr:mard_huit	-5
fr:mard_livr	-3
fr:mard_soir	-3
fr:margaret	-6	-7			-3	-2		-2				-2	-2	-3
fr:marguer	-15	-5			-5	-2					-2			-2
fr:mari		6		-2		5					-3		4	5			3	-2		5		3	-10
fr:mariag	2	-4	-9	3	-6		3	-3	-3	-3		-3			-3	-2	-8		-4	9	-2		-10
fr:mariag_de	6			6		4	5				2						-9	-4		14		-3	-5
fr:mariag_nous	-2
fr:marie-ang	-13	3	-3			-4	-4	-2	-2	-2	-2	6	-3	-3	-2		7		6	-9		-3	-6
fr:marie-laurent		-3															6	-7	6	-3		-2	-4
fr:marigott	4	-2		7	-3												8	-5		2			-3
fr:marin			-3	-3	-2	4			5			-3	5		5		3			-2		-3	-3
fr:mark	2
fr:marn	-3
fr:marn_aerien	-3
fr:marqu	5	4	-3	-8	-7	4					6		2				6			-9			-2
fr:marr	8
fr:martin	4	4									4		4	5			-7			6		3
fr:massag			-4	-10	-5												7			-7			-2
fr:massag_de					-4
fr:mat	6
fr:matel_et	-2
fr:matel_sans	-3
fr:materiel	7				5		3					4		-3			4			-13		7	-3
fr:matern	-6
fr:mathieu	-3		-3	-8	-5	3	-3		3	-2		-3	-4		3		-6	-4	-2	3			8
fr:matin	6	8		2	-12	5	3				10	-6	-16	4		-6	-6		-12	5		-4
fr:matin_#	-11				-4	3					2
fr:matin_a	3		-3	-3		2					5		-2	-3			-7	8		-11		3	5
fr:matin_au	6
fr:matin_avant	4
fr:matin_avec	4		-3	5				6						4		5	-11	5		7
fr:matin_comm	-4
fr:matin_de	7		-3	-11	-2	-2			4					6	4		-2	-3		9		-2	-5
fr:matin_deja	-3
fr:matin_est	-5
fr:matin_je	5
fr:matin_la	4	10	4	5	-2	11					2						-3			7		-3	-7
fr:matin_le	7	4		7	-4	4			5		5		2	8	5		3	-6		2	2	-2	-3
fr:matin_par	-5
fr:matin_pour	4
fr:matin_repar	-4
fr:matin_sans	3
fr:matin_un	5	6		-7	-3					6							6	-2		-6	7		-4
fr:matin_wow	-6
fr:matt	7	-3		10		-2											-10	-3		-3			11
fr:maud	3	-2		-5	4												-9	3	-3	8		-3	-5
fr:mauv	-6	-6		-3	-4				-2					-2	-2		-7			3			-2
fr:mauv_nom	3
fr:mauvais	-4	-6			-7	-5					-3			-2			-10	-4		14		-3	-4
fr:mauvais_adress	3
fr:mauvais_surpris	-9
fr:max	-3	-7	-4	-2	-5	-4	-3	-2	-3	-3	-5	-3	-4	-3	-3	-2	5	-5	-3	-13	-2		6
fr:may	12	4	-5	-13	-8	-2	7	-2	-2	4	-5	-2	-3	-3	-2		8	-6	-3	-12	3	-6	4
fr:may_#	7	-2	-2															-3		-7			6
fr:may_concern	2	3		2			4			5	-2						3			-7	4	-2
fr:may_they	-2
fr:mayb	9
fr:mazout		3	-4	2		8				-2	-3		-3	-4			-6	-5		10			-3
fr:mdr_jen	-5
fr:me	4	-3		6	11	-11		-5	-7	-4	-7	-5		-4	-7	-20	-4	9	3	-7	-3	-4	2
fr:me_a		6	-13		-6	-3	4	6	-3		-5		6	4	-3	-9	-5	4	-7	5	-12	3	3
fr:me_adress	-8
fr:me_annonc	3			-5	-4								3	3			5	-3		-4
fr:me_appel	8	10	-2	7	-4			5		6	-3		10	4			-10	-5				10	4
fr:me_arrang	-6
fr:me_as	4			2	-2				4					5	4		-6	4		7		-3	-6
fr:me_attend	-8	5			5					5
fr:me_avaient	-3
fr:me_avais		-2		3	-2												-4			9			-4
fr:me_avait	-15		9	-3	-9	2	-4	-2	-3	-4	9	-4	-5	-5	-3	-4	4	-12	-3	9	2	-4	-7
fr:me_avez	6		-3	8		-2	-3					-2	5	3			-11	8	-4			-5	3
fr:me_aviez	3		6	-5	-6	-2	-2				6			-2			3	6	6	-9		-3	-6
fr:me_compt	4	-2			-6												-8	11	-2				-5
fr:me_confirm												4		-3
fr:me_demand	14	7	11	-9	3	-3	-3	-2	5	-3	-2		-3	8	5		7		-4	-6	-2	6
fr:me_detendr	-3
fr:me_dev	-5
fr:me_dire	12	-3		2	3					-2			4					-6	-3	-6			7
fr:me_dit	11	-7	-6	-3	13	-3	-2				-2							-5	-3	6	2	-5	-7
fr:me_dites	4	-2			11														-2				-2
fr:me_don	4
fr:me_ecout	-2
fr:me_ecriv	5	4		4	-3									3			-6	-6		6	8		-4
fr:me_en			-4	4	-2	-3	4	-2	-3		-2	-2	-4	-5	-3			9	-3	-5	5	-5	-8
fr:me_envoi	-3	-6	-3	7	3												5	5	-2	-14		-2	9
fr:me_est	7		2				3					4					7	3		-9		-2	-4
fr:me_etais	-3
fr:me_etre	3
fr:me_evit	-3
fr:me_excus	3																			6
fr:me_expliqu	5	-6		-8	-7	-2				-2							3	-2	-2	-4		-3	8
fr:me_factur	2
fr:me_faire			-4		7		3					4					6		7	-11		-2	-5
fr:me_fait	3
fr:me_faut	-7				-2	-2	4
fr:me_indiqu	-4
fr:me_inquiet	-7	-2			-2
fr:me_laiss	7
fr:me_lav	4
fr:me_le	4	-2	-9	4	8		-4	-2	-3	-3	-6	-3	3		-3		-8	4	-6	15		-7	-4
fr:me_les	3	-2																		3			-2
fr:me_met	5				6													-3		3			-2
fr:me_ont	-4	-2	7	-8	-3												12	-3		-7			-7
fr:me_parl	3	2			5	-3				5	-3						13	-6	-2	-9			-2
fr:me_permet	-4	7				5							2	6
fr:me_plaindr	-6
fr:me_present	-7
fr:me_propos	3
fr:me_rappel	-12	3		-5	-8	2	-2	9		-2	-3	3	5	4			-5	-7		-9		14	-6
fr:me_rassur	-4
fr:me_reclam	8	-3	-2	6	13		-2												5	-9			-2
fr:me_redon	5
fr:me_rend	6	-2	-3	8	-4												-9			3			7
fr:me_repond	9	-3	-5	5	14	3	-4	5		2	-3	-3	7	-4			12	-8	-4	-10	-2	4	-7
fr:me_sent	-2
fr:me_suis	4
fr:me_vendr	-3
fr:me_voila	5
fr:me_y	-8
fr:mec	3
fr:mech	2
fr:mecontent	-11	-9			-5	-4	-3		-3				-2	-2	-3
fr:medecin	6	10	-2		-3	9				4			-2					-3	-2	-8	-2	-5	12
fr:medecin_du	2
fr:mediatric	-3
fr:mediatric_nous	-3
fr:medical	3			5						4							4	7		-11	3	-2	-3
fr:mehd	-11	-5							-2				-3	-2	-2
fr:meilleur	-10	-3					-2
fr:meilleur_appl	-3
fr:meilleur_crep	-3
fr:melang	-4
fr:membr	-8	-6			-4	-3	-5
fr:meme	-13	-13	-5	6		-14	-13	-2	-4		-12	-7			-4	-10	5		-4	-5			6
fr:meme_a	6																-2			7
fr:meme_aid	-2
fr:meme_avec	-4
fr:meme_blagu	-3
fr:meme_ca	-4
fr:meme_de	5	-2		8	8												7	-4	-2				-3
fr:meme_descendu	-7
fr:meme_en	4
fr:meme_et	-3
fr:meme_fauteuil	2
fr:meme_garant	-3
fr:meme_la	-4
fr:meme_le	-4				2
fr:meme_les	3
fr:meme_matin	3
fr:meme_mon	-9
fr:meme_pa	3
fr:meme_pas	-8	-3	-2	6	8												9	-7					-2
fr:meme_pass	-3
fr:meme_pour	-6
fr:meme_prix	3		2		2												7			-6		-3
fr:meme_que	-5												4
fr:meme_repar	-4
fr:meme_rien	-3
fr:meme_temp	4	-3	3		-3												-5		-2	3		4	-2
fr:meme_trac	-2
fr:meme_un	-13
fr:meme_une	3
fr:memes	7
fr:memoir					-2						2
fr:menac	-3								4						4
fr:menac_de	-4
fr:menag	6	9			-3	-3		5		6	-3						-7	-4		5	3	-2	5
fr:mention	3
fr:menu	-5	-5		-4		-3	-2				-4	-2	-2	-3			12	-4	-3	-12		3	-4
fr:menu_enfan	-2
fr:menu_sans	3
fr:menu_sur	-4
fr:menuis	3		6	3		3														5			-3
fr:menus	6
fr:mer	-14		-5	8	-17		-7	-5	-6	-5	6	2	-4	-5	-6	-7	-15	3	2	5		-8
fr:mer_a	-2	-5	-3		-6	-3	-2				-3		-2	-3				3	-2	-6		-3	-4
fr:mer_ce	-4
fr:mer_de	-7
fr:mer_en	-2
fr:mer_est	-3
fr:mer_qui	3
fr:mer_veuv	-3
fr:merc	-21	-21		18	-9	-16	-16	-14	-13	-11	-15	-16	-15	-19	-14	-14	-4	4		-3	-9	-16	4
fr:merc_a		-5	-3		-4												11			-10			-4
fr:merc_beaucoup	-9	-2					-2
fr:merc_bien	-5				-3
fr:merc_de	5	-11	-14	21	6	-6	-5	-4	-4	-5	-5	-5	-5	-6	-4	-3	-9	14		-9	-3	-7
fr:merc_encor	-2
fr:merc_et	-4				-3
fr:merc_les	-3
fr:merc_mill	-13
fr:merc_pour	3	-3	11	-11	-5					-2		-2				-3	12	-5	-3	-11			-3
fr:mercii	-3
fr:mercred		-16	-4	-11	-2	-8	-8		-5	-7	-5		-10	-3	-5	-4	-10	-9		11	-5	-12	7
fr:mercred_le	-6
fr:mercred_pass	3	-3		-3										-3			-8	-3		6		-4	6
fr:meredith	3	8			-3	6		8	6					6	6		-6	-3		11			-5
fr:merit	-7
fr:merit_de	-3
fr:mers	-2
fr:mers_au	-2
fr:merveil	-3
fr:mes	8	-5		10	8	-6	7	-3	4	-6	-17	-4		3	4	-5	-2	-5	-20	3	2	-13	8
fr:mes_#	4
fr:mes_bas	-4
fr:mes_bott	-3
fr:mes_client	12	-6	7															2	-3	-3	7	-3	-6
fr:mes_compl	-3
fr:mes_comprim	-4
fr:mes_deux	7	-3	-2	10	9												5	-2	-3			-2	-3
fr:mes_elev	5
fr:mes_emploi	3
fr:mes_enfant	-2
fr:mes_felicit	-2
fr:mes_frais	-5
fr:mes_gar				3	4				3				-3	-2	3		5			-5
fr:mes_locatair	3
fr:mes_lunet	2
fr:mes_nouvel	-4
fr:mes_panneau	5	-3		-9	-4												7	-5		-5
fr:mes_parent	7			3	3												-8	3					4
fr:mes_patient	4			3			4										-4	-2		-3			7
fr:mes_remerc	-3
fr:mes_salut	4	4					5					4					-2			7			-4
fr:mes_velos	-4
fr:mes_voisin	-9	-5
fr:messag	-6	10				-10		-5	-5	-6		3		11	-5	9	-15	-8	-5	14	-4	4	-2
fr:messag_a	-4
fr:messag_de	-2
fr:messag_egar	-3
fr:messag_ne	-4
fr:messag_sur	2
fr:messager_se	-3
fr:messieur	3	-2		-2	5	3											8	-6		3		-2	-3
fr:mesur	9		-4	12	-3	4					-2						-6	-4		11		-2	-3
fr:met	9	4	-12	12	4			-5	-5	-5	-6	-5	-5		-5	8	7	-15			-4	-9
fr:met_au	6			7	5												5	-3					-2
fr:met_en	7	3	-2	9			2										-8	-5		11			-3
fr:met_pas	-5				-2	5	3
fr:met_un	6		-2	3	-3												14			-14			-3
fr:metr	8	7	7	-3	-4	7				-3	-6	-2	-3	-4		6		3	-3	10	-2	-5	-12
fr:metr_de	4
fr:mettr	3	-4	4	9	-3	-5		-2	-2	-3	-4	-3	-3	-3	-2	-2		-9	-4	-9	2	-6	12
fr:mettr_a	7	-3		4	2						-2						7	-2		-10		-3	5
fr:mettr_une	3
fr:mi	2
fr:michel	4	-6	6	-5		-5											5	-3	5	-9		5	-6
fr:micro	-2
fr:micro_a	-5
fr:mid	-2	3	4	3	-9	5	8	-6	-6	-9	-7		-5	-12	-6	-6	-14	-8	-9	6		7	-4
fr:mid_et	-2
fr:mid_maison	-4
fr:mid_pil	2
fr:mien	4		5	-11	-9	-4	4		4	-3	-3		-3	5	3	-2	-7	-3	-3		-2	-5	8
fr:mien_lav	-4
fr:miet	-4
fr:mieux	-4		-8	10		-6	-4	-3		5	-4	-3	-7	-5		-3		-3	-4	2		4	-8
fr:mieux_depuis	-2
fr:mieux_en	-2
fr:mieux_que		3	-4	6	3					3								-2		-3	4
fr:migrain	4
fr:migrat	-3
fr:migrat_de	-3
fr:milieu	10	-6	-5	4		-5					-3						-7		5			-3	-3
fr:milieu_de	2
fr:mill	-4				-3									-2
fr:mill_fois	-13
fr:mill_merc	7
fr:mille-feuill	-3
fr:mille-feuill_etait	-3
fr:min	-9	-10	-13	-9		-7	-6	-6	-6	-6	-7	-6	-6	-7	-6	-7	-6	3	-7	7	-5	-7	-10
fr:min_un	-3
fr:minimum	-4		-3	-6		-3					4			6			5	-7	6			-2	-4
fr:ministr	-3
fr:minuit	-2		-8		-2	-3				4	-3		5			-3	6	2	-2	-12		4	-6
fr:minuit_a	-3
fr:minuit_et	-4				-3
fr:minut	-7	-18	-8	-10	-3	-14	-11	-10	-9	-11	-7	-3	-14	-14	-9	-11	6	-10	3	3	-9		-12
fr:minut_a	3	5	5	4	-3						6						-3			8			-3
fr:minut_au	-4
fr:minut_avant	3
fr:minut_avec	-6	-2			-2
fr:minut_chrono	-3
fr:minut_de	8	-2	5	-3	2					-2	-4		-2			-2	-2	5	-3	5		-4	-8
fr:minut_et	-5		-3	-3	-3												-6	-4		10			-3
fr:minut_la	-3
fr:minut_le	7
fr:minut_montr	-5
fr:minut_pis	-3
fr:minut_pour	4
fr:minut_pres	-2
fr:minut_sur	-3
fr:minut_un	-10
fr:mireil	-5		-3		-8	-3	4			-2			-3	3				6	-2			-4	-5
fr:miroir	6
fr:mis	8	8	-12	-5	-9	3	7	4	5		-8	-3		5	5	-7	2	-25	-14			7	5
fr:mis_#	6
fr:mis_a	6	10	-5	10	-7	8	10	-2	6	-3		-5	2	3	6		-12	-5	-3	9	-2		5
fr:mis_dans	6	-5	6	-7	-5	-2											7	-3				-5	-2
fr:mis_de	-5
fr:mis_deux	3	4		4					6					7	6		9	-3		-11		8	-3
fr:mis_du	-4
fr:mis_en	-3	4	-4	-4	-6		4	3	-2		-3	-7	2	5	-2			-8					7
fr:mis_la	-2	3		-7		3											8	-4		-2
fr:mis_le	8			-10	-4	-2	-3				-2	4	-3	-4			4	-4		-3		-7	4
fr:mis_un		-5	-3	7													-10	-4		13			-4
fr:mis_une	4	9	-6		-4	6	7			5			6				-5			4		5	-4
fr:mm	-5
fr:mm_ma	-3
fr:mme		12	-8	8	-6	11		-10	-4	-6	10	-5		10	-3		-7	10	-14	2	-12	3	-6
fr:mme_arsenault	-3
fr:mme_bianch	-3
fr:mme_hennebicq		-4			-4							-3
fr:mme_tess	-2
fr:mobil	8			4													-7			-12			14
fr:mod		-7		7	-3												-7	4	6				-3
fr:mod_nuit	-3
fr:model	-4	-3	4	-9	-4	-2	-4					-2	2	3			9	-5		-7
fr:model_de	-3	-4					-3
fr:model_du	-3
fr:model_le	-3
fr:modem	-4
fr:modern	7
fr:modest	-7
fr:modest_me	-5
fr:modest_travail	-3
fr:modul	2
fr:moelleux	3
fr:moelleux_calm	-2
fr:moi	10		2	12	9	-7	-11	-8				-10		-5		-13		-7	4	-7	3	12	-5
fr:moi-mem		-2															-4	2		5			-4
fr:moi-mem_mal	-3
fr:moi_a	3	-3	-5	5	7												-5	-5	9	-4	3		-2
fr:moi_ca	3	-3		4	11												5	-2	4	-10		-2	-3
fr:moi_ce	6		5		6				3	-2			-4	-3	3		-6	4	7	-5			-6
fr:moi_de	-3	3	4						6						6		12	-8		-11		-2	4
fr:moi_et	4			6	6													-5		5			-2
fr:moi_je		-11	-5	4		-6	-3	-2		-3	-4						-3	-6	-4	4	6	5
fr:moi_jusqu	-2
fr:moi_le	3	7	-5	6	9					4	6		-2	-3			3	-4	-3	6	-3	-5	3
fr:moi_non	-5
fr:moi_on	3
fr:moi_pour	-4
fr:moi_quand	2
fr:moi_qui		-3	-5		-4	4				2	-2		3	-4			-10	7	-4				5
fr:moi_sommes		5				6				3	7		4							-5		2	3
fr:moi_un	3	-4		3	2												3	4				-2	-4
fr:moindr	-6
fr:moindr_grinc	-3
fr:moins	12	-8	-4	-10		4	-5	-4	2	-4		-4	2	-8	2	-4	6	-2	3	-4	-4	-4	-9
fr:moins_cher	-10
fr:moins_cinq	4
fr:moins_de	3
fr:moins_quart	-4
fr:mois	9		7		5	-8	-4	-9	-9	-3	2	10	-5	-6	-9	4		-6	-4	3	-2	-9	7
fr:mois_a	4		5	3	-6												-6	5		5		-3	-6
fr:mois_apres	2
fr:mois_ci		-3			-7
fr:mois_de	7	-10	7		5	-3	-3		-2	-3	-2	-2	-3	-3	-2				-5	6	2	-4	-9
fr:mois_et	2	10	-3		3	-3					5	9		6		9	5	-3					-3
fr:mois_pour	4			4	10						-4		4				12	-6	-2	-5		-2	-3
fr:mois_sans	-6
fr:moisissur	2
fr:moit	15	-5	-7	8	11	-3	-2		3		-2	-2	-2		3			7	6	-9		-5	-7
fr:moit_de	3
fr:moit_du	5	-3	-5	6	5												-2		8	-6			-2
fr:moment	-2			-5							5						-3			3		2
fr:mon			-5	13	-2	-7	4	-6	-10	-5	-6	-12	3	-3	-10	-6	2	-8	-3	-8	-6	2	12
fr:mon_adress	-4
fr:mon_ancien		-2			4												-4	4		2			-4
fr:mon_appel						4												-3		3	4
fr:mon_argent	3			2	9												3	-9	-3	9
fr:mon_assoc	2
fr:mon_assur	6	4		-6			7					4		5			6			-9			7
fr:mon_assureur	3	7		6	-2	7	7										-9	-4		-4		-2	13
fr:mon_auto	-3
fr:mon_bac	6
fr:mon_beau-frer	5	-3	-4	-5	-2	-4	-3	-2	-2	5	-2	-2	3	-4			9	-10	-4	-5	-2	4	-5
fr:mon_beb	-5
fr:mon_bon	-3
fr:mon_boss	4
fr:mon_bureau	4				-3	7			7				6		7		-3	-4		7			-3
fr:mon_caf	-3			5	-5	4											-7			8			-3
fr:mon_cel	3
fr:mon_cellulair		3											5	6
fr:mon_chat	-10
fr:mon_chien	2
fr:mon_cocktail	-3
fr:mon_compt		-5			-3		-3					-2	-2	-3			-3	11	-4	-10		-3	-5
fr:mon_conseil	3
fr:mon_contrat	-4
fr:mon_cot	4	-4															-3
fr:mon_cousin	4	3	7	6	-4					3							-9		7				3
fr:mon_cred	2
fr:mon_cv	-10	-2			-4	-2
fr:mon_deuxiem	-2
fr:mon_domicil	-3
fr:mon_doss		5		3	-3	3	2	6				-2	7	3			-6	-7		2		5	4
fr:mon_doudou	-4
fr:mon_epaul	-4
fr:mon_fil		4	-6	-10		3	4			-3	5	-2	-4	4			11	-5	-3	-11	3	3	-7
fr:mon_frer	2	3			-4	5											-4	-4		9
fr:mon_gar			-3														7	-2		-6
fr:mon_grand-per	-4
fr:mon_inquietud	-2
fr:mon_litr	-3
fr:mon_manteau	5
fr:mon_mar	2	5	-6		3	-4	-2			-2	5			4			10	4	-3	-7	3	-2	-8
fr:mon_neveu				7	5												-7		7
fr:mon_nom	8			3	4								3	4						-7			6
fr:mon_numero	8	7		4	-4	4	4			2			6	-2			-8	-3	-2	2		5	5
fr:mon_parterr	2
fr:mon_per	-13	-5	-4		5	-5	3				-3	5		-3			5		-2			-2	-3
fr:mon_plat	-2
fr:mon_portefeuill	-2
fr:mon_recour	-3
fr:mon_relev	7
fr:mon_rendez-vous	3
fr:mon_sac	2
fr:mon_telephon	7	-2	-3	6													-4	-3		-7		4	7
fr:mon_trajet	-5
fr:mon_velo	5	-2	-4	5													10	-2		-8
fr:mon_vieux	-2
fr:mon_voisin	2		-5	-6													-7	7	5	-7			-3
fr:mond		-15	-5	-3	13	-11		-5	-5		-9	-6	-4	-3	-5	-5	5	-14	10	-3	-6		-6
fr:mond_en	-8
fr:mond_est	-3
fr:mond_et	4	-5		-2	3	-2											9	-3	6	-10		-3	-3
fr:mond_fiabl	-9
fr:mond_qui	2
fr:mondai	-4	-4
fr:moniteur_au	-3
fr:monoxyd	-5
fr:monsieur		4	-5	-5	-10	5	6	-10		4	7		12	5		-8	6		-6	-5	-5	8	-12
fr:monsieur_a	4	4	-3	-4	-4		4			6	2		-3				9	-7		-9	3	4	-5
fr:monsieur_de	-3	5		2	-4					5			6				-7	4				6	-3
fr:monsieur_des	-4
fr:monsieur_du	3
fr:monsieur_le	5	-6	-2	3														-3		3		-2	-3
fr:monsieur_lenoir	-3
fr:monsieur_qui		-2	-2	-4	-3												-5			6
fr:monsieur_vachon	3	3			-3	4				3			6	4			-4					5	-2
fr:monsieur_vandermeersch	-5	2											3	-3
fr:mont	8		-16		4	-13		5	-6	-6	-4	3	-8	-5	-6	-5	-4		10		-5	-8	-19
fr:mont_a	4	-4	-2	5	-5	-4		4			-4	3	-2				-7	4		2		2	-5
fr:mont_avec	-4
fr:mont_de	7
fr:mont_final	-3
fr:mont_la	2
fr:mont_les	-2
fr:mont_sur	5		-3	-7	-2												-3	-5		9
fr:mont_un	-4
fr:mont_une	-3
fr:monteur	4			8	-3				3				-3	-2	3		-7	-6		9
fr:month	6	-3	6	5	7												3	-5	-4
fr:montr		9	-3	-2		5	3	-2	6	9	-5	-3	5		6	9		2	-3		-3	8
fr:montr_en	-7
fr:montreal			3	-4	-4							4	-2				-4					3
fr:mor	-4
fr:mor_to	-2
fr:morning	5	9	-3	13	-12	14	-8	7		-6	8		-3	2	-8	-4	-6	-6	-5		2		7
fr:mort	5	-9	3	10	-2	-7	-4	-3	-3	-4	-3	-3		2	-3	4	-14	2	-4	6	-3	9	-3
fr:mort_le		-6	6	4	-3												-5	-3		10			-5
fr:mot	-11		-8	13	-5	-2	-6	3			-6	-4	-8	4		7	-8	6	-6	3	8		-2
fr:mot_de	-6	-5	-4	8		-3	-2	5		-3	-2		-3	3		4			-2		3		3
fr:mot_gliss	-3
fr:mot_la	-4
fr:mot_pour	-13
fr:mot_sur	4
fr:moteur	5	-3		-4	-2												8	3		-9			-4
fr:moth	6	-5		10	8	-2											4	-2		2			-3
fr:motif	6			2	2	-2	4										-8	2		4
fr:motif_de	2
fr:motiv	-6
fr:motiv_et	-3
fr:motiv_expliqu	-4
fr:moto	-5
fr:motoneig	3
fr:mouill	7		-10	-6	-8	5	-3	-3	-3	-3	-4	-3	-4	-4	-3	-3	5	-4	-4	-4	-3		-6
fr:moul	5
fr:moulin	-3
fr:mouss	3	-2	-6	-4	-2													-2		4
fr:moved	4		-3		-2	-4					4			6			-4	-2		11		-2	-6
fr:moyen	5		-4	-5	8	2					3						2		-3	4			-3
fr:moyen_de	-3					3					3
fr:mr	13	-2	-9	17	5	-13	-4	-8			-9			-6	4	-4		-4	-9	-14		9
fr:mrci	-5
fr:ms		12		-5	-4	-5	13	-2	-2	7	4	8	9	7						-11	3	5
fr:much	-13	-3			7	-2					-3
fr:muet	4
fr:municipal_gratuit	-2
fr:mur	3	-3	-4	5	-5	-5	-3	6	-2	-2	-3	3		-6	-2		4	-9	-3				-8
fr:mur_chaqu	-5
fr:mur_de	3							7				4	-3					-3		3		2	-3
fr:mur_en	-6
fr:mural	3
fr:musiqu	14	-10	9	-9	-4	-7	-2		-2	-3	-5	-2	-3	-4	-2	-2	6	5	-4	-7	-3	3	-13
fr:musiqu_de	10		-3		-2																		-3
fr:must		-2
fr:my	15	-6		7		-4	-10	-9	-8	-10		-10	-10	-7	-8	-10	6	-8		-5	-10	-5	3
fr:my_moth	6	-5		10	8	-2											4	-2		2			-3
fr:my_own	3
fr:n		-6	7	-5	-2	-2	-2		-2				-3	-3			11	-8	-3	-7		-2	-4
fr:n_#	-4	-5			-3
fr:nadi	-3
fr:nam	6	-5	-2	9	10												-5	-4	-2	-6		-2	12
fr:namur	6	-5		-6	-2												5	-2	6	-8			-3
fr:nanci	-9	-6	-4	6	-11	-4	-4	-2	-2	-2	-2	-3			-2		-9	17	-4	-16	-2		-7
fr:napp_blanch	-3
fr:nathal		-7		8	4	-5					-3						2	5		-3		-2	-3
fr:national	3
fr:navet	-4
fr:navet_du	-2
fr:navigu	-3
fr:navigu_enfin	-3
fr:ne	4	5	8		4		3	-3		4	-7	-3	5		2	-4	-3	-4		-5		7	7
fr:ne_a	4		-4	-7	-20	-8	-3	3		6	-2	6		3		5	-10	3	-10	3	8	9	-12
fr:ne_ai		8	-6	12	3	-12	6		9	8	-3		-7	-5	9	-6	-10			-6	7	-3	11
fr:ne_arriv	5	-3			-3												9	-2		-5		-2
fr:ne_avaient	-6
fr:ne_avait	5	3	8	-9	-4				6		4				6		10	4		-11			-5
fr:ne_avanc	2
fr:ne_avez	-3	-4		-4	-4				3				-3	-4	3		3	-4	6	-8		2
fr:ne_ayant	2
fr:ne_boug	2
fr:ne_chang	-2
fr:ne_cherch	2	6				8					5		-2				-3			-3		4
fr:ne_chipot	-3
fr:ne_cri	-7
fr:ne_demand	4	2		7	-4	-3							8	6				-6		7			-3
fr:ne_dis	-5	-3			-4
fr:ne_ecris	4	4		4	-3				7		2				6		2	-2		3		-2	-2
fr:ne_en	-2	-6	3	5	-3	-4	-3		-2		-3	-2	-4	-6	-2		4	4	-4	-11	2	2
fr:ne_est	8	5	-3	3	-10	3	6	-5	-6	-3			4	3	-6	4	-3	-4	6	10
fr:ne_etait				2	-3					3							-3	3		-10	3		5
fr:ne_exist	2
fr:ne_fait	-7				-2	5			5				6		5
fr:ne_ferm	5
fr:ne_import	-6	-4			3	-2
fr:ne_le		6	-2	4	-8	-4	-2		4	9			12	4	4		-14		-2	3	-2	9	-5
fr:ne_me			-3	-10	-4	-2	5		-2	-2			-4	-5	-2		14		-4	-5		-5	-7
fr:ne_met	-5				-2	5	3
fr:ne_nous	-4	-5			-3
fr:ne_ont		8		3		-2				6		3	9	9			-6			5			-4
fr:ne_ose	4		7	-2	-5	3					5							-3				-2	5
fr:ne_oubl	-11
fr:ne_pai	3				5												-3		-3	5
fr:ne_parl	7
fr:ne_part	-5	-2
fr:ne_pas		-4		6		-4	-2		5	-2			-6	-6	5		13	5	-3	-18		3	-6
fr:ne_pass	4
fr:ne_perd	-3
fr:ne_peut		-3			6
fr:ne_peux	3
fr:ne_plus	-12	-6			-7		-4	-3	-3		3	-5	-3	-3	-3	-2
fr:ne_pouv	-3
fr:ne_press	-3
fr:ne_reclam	2	-2		3	-2	4					-3			-4			-7	-6		-3	7	-4	9
fr:ne_refroid	2
fr:ne_sais	-4	-3		4	-3												-5	-3		3	3		6
fr:ne_sait	6			5		4					5			7			-10			6		-2	4
fr:ne_sav	4	3	-3			3	4											-2		-4		3
fr:ne_se	9	5	4	13	9	-4	4		5	-3	5	-2	-4	5	5		-12		4		-3	4	3
fr:ne_sera	-6								4					2	4
fr:ne_sont	6	5	-2	-4		-2	5				-2		-3	3			5					-4
fr:ne_suis	5	-8			-6	-3	3					-2	-3					-2	-2			-5	6
fr:ne_te	-4
fr:ne_trouv	-2												3	4
fr:ne_vais	4
fr:ne_veut	8	8		10	-9		-2			4	-2	-2	10				12	-6	-2	-8	-2
fr:ne_veux	4	7		-4	-5	-3				9			9					-8		-9		7	7
fr:ne_vois	6	-2	-2	9	3												-3	6
fr:ne_voudr	-3
fr:ne_y	7	6		-4	10	2	-5	5	-2	-3	-5	11	-5	-6	-2	7	6	5		-6		-3	-13
fr:need	4		5	4	7												4			-11			6
fr:need_to	6				-3
fr:neerland	6
fr:neig			-3	9		-4				-2	-3		-2	6		6	-6	8	-5	6		-3	-8
fr:neig_bien	-3
fr:neig_le	-4
fr:neon	5
fr:net	7	-2			-4												6			-3			-2
fr:nettoi			-4		-3	5				3			4					-3		3		4	-3
fr:nettoi_pend	-3
fr:nettoyag	-2					-3					-2		4	4
fr:neuf	19		-4	-6	-3	-8	-5	-3	8	-4	-6	-3	-4	8	7	-3	-7	-3	-7	5	-4	3	-4
fr:neuf_jour	9	-2	2	-3	-3									-2			5						-4
fr:neuv	3	-5	6	-2	5												-5		-2	10		-3	-4
fr:neuv_pour	-4
fr:nev	-7
fr:neveu		-4		7	5												-8		11
fr:new		5			-11	6	-5	-4	-4	-5	-5	-5	-4	-6	-4	-5	-11	-9	-5		-4	-5	9
fr:new_design	-3
fr:next	9	3	11	3	8	6	-2	-2	-2	-2	-4	-2	-4	6	-2	-3	7	-5	-3			-4	-9
fr:nez	13	-5	-3	11	6	-3	-2			-2	-2		-2	-2			-6	-4	-3	-9	5	5	6
fr:ni	4	5	-5	11	-3	-6	-5	-3	-3		4	-3	6	-5	-3		-11		4	3	5
fr:ni_le	3
fr:ni_sur	2
fr:niaisag	-4
fr:nic	23	4	-9	-3	-12	5	-4	-4	-3	-4	7	-4	-3	-4	-3	-4	14	-3	3	-12	-4	-5	-13
fr:nickel	6		-7		-5						-2								-2	-10			6
fr:nickel_le	-3
fr:nico	4	-5		8	-3	-3					-2						-8	-4	-2	7		4	-3
fr:nicol		5	-3	9	4	6												-3	-2	7		-3	-4
fr:nid-de-poul	-3
fr:nid-de-poul_bouch	-4
fr:niec											4		-2							-3			4
fr:night	14	-8	-11	-2	-8	-6	-3	-3	-4	-3	-5	-4	-3	-5	-3	-4	4	-5	-6	-8	-4	-5	3
fr:nikel	-9
fr:nikel_jrecommand	-3
fr:nikel_la	-2
fr:nikel_un	-4
fr:nimbo		9		-8	-3				5		8			6	5		-5	-2		6		-3
fr:niveau	6		-3	3	-2	-2							5	3			-6	-3		6			-3
fr:no	-9	-9	-14	9	-7	-8	-7		-7	-7	-3	-7	-8	-9	-7	-8			4		-4	-11
fr:no_argument	-4
fr:no_complaint	-7
fr:no_problem	-6
fr:nobodi	5	-4	-3	3	-5		-3				3		-3	-4						-3
fr:noc	6	-6	-3	7		-5					-3							4	-2		3	-3	-4
fr:noel	-5	-6	10	-12	-3	-2	-2			-2			-2					-4	5	6		-3	-6
fr:noel_ce	-2
fr:noel_pis	-5
fr:noir	3	-6	-6	-4		-8	-4	-3	-3		-5	-4	-6	-6	-2	5	-3	4	3		-5
fr:noir_dans	3
fr:noir_mat	6
fr:noir_sur	2	4			-3											7				-6			5
fr:nom	17	8	8	10	-12			7	-6	3	3	-2		9	-6	-6	-19	3	2	2	3	-8	6
fr:nom_a	2
fr:nom_de		7	8	7	-8			2	-3	-3	6		-6	2	-3	-3	-8		-3	11	-2	-8	-2
fr:nom_du	4
fr:nom_la	3
fr:non	12	-14	10	7	24	-3	-9	-6		-4	-10	-9		-5		-6	4	-9		3		-4	-4
fr:non_la	2
fr:non_merc	3
fr:non_peut	-4
fr:non_plus	3	-2	7	-6	-3	3											-3	-3		4			-3
fr:non_y	-3
fr:nord	-5
fr:normal			-11	11		-8	-5	-3	-3	7	-7	-3	-6	-7	-3	-4	-13	-15	9	-2	4	-8	12
fr:nos	-4	-5		2	-17	-11	-9		4		-10	-5	-3	-4	4	-7	-14	-6	-8	12		-3
fr:nos_bureau	-4	-2
fr:nos_congress	-3
fr:nos_courriel	-6
fr:nos_deux		-2			-4
fr:nos_fenetr	2
fr:nos_format	-4
fr:nos_manteau	6
fr:nos_petit	-5
fr:nos_vingt	-2
fr:not	10	10	-2	9	-11	8	-13	-12	-6	-2	11	-6	7	8	-5		-6	8	-6	4	3	-12	-5
fr:not_#	4				-4													2		4		-3	-2
fr:not_a	-2	6	-3		-4	-3							5			7		3				5	-6
fr:not_au	3	8			-2	6					10		-2	4				-5				-3	6
fr:not_chang	-3
fr:not_de	6	-4	-6	5	-4												-6	2		5			-3
fr:not_in	2	-2	-6	-3	-3												2	3		-5
fr:notair	-3	4		7	-3	-2	4			4			5	-2			3					-4	3
fr:nothing			-5	-5	-4	-4			6		-3	-2			6		-6	-6	-4			6	2
fr:nothing_mor	-2
fr:nothing_on	3
fr:nothing_to	-7
fr:notic	8
fr:notif	2
fr:notre	-10	11		3	-15	4	5	-3			2	-8	-16			-8	3						-16
fr:notre_absenc	2
fr:notre_chambr	-3
fr:notre_char	-4
fr:notre_contrat	-2
fr:notre_demand	2
fr:notre_doss	-5
fr:notre_fidel	-3
fr:notre_fill	-4
fr:notre_intim	-4
fr:notre_inventair	-3
fr:notre_logiciel	6
fr:notre_nom	4
fr:notre_nouvel	3
fr:notre_recept	-2
fr:notre_reseau	-4
fr:notre_reveillon	-2
fr:notre_serveur	-8	3			-3
fr:nous		8		-6			-8			4		-7	3			-4			5	-8	-3	2	-2
fr:nous_a		-6	2	-10	-12	-5		-4	6	3	-3	-5	-10	-10	6	-4	3	14	-9	-19	-5	-3	7
fr:nous_autr	-4	-6	-2		-3	-2					-2		-2					-2		-4		3
fr:nous_avait		-6		-6	-5	-2								-2			-6		3	4		-2	-4
fr:nous_avions	3	3		4	-4			4			2	3		-3			-6	8		-3		-3	4
fr:nous_avons		7	-5	-14	-6	-4	-6	2	-4	8	6				-4	-2	3	-7	7	-8		4	2
fr:nous_charg	-4
fr:nous_depuis		3			-4	-5			5		4		4	5	5		-4			6			-3
fr:nous_en	3
fr:nous_envoi	-3
fr:nous_etions	8	-6	-4	7	-7		-3							-2			-7	9	-2	-2	3	-3	-4
fr:nous_le		8	-4	4		7	-3	4			-4	3					-8	-9	6	-11	3	10	3
fr:nous_ne	-4	4		3	-3					7			5				-5	-2		-9		2	9
fr:nous_nous	8	-3	-3		-2	3											-3	7		-6		2	-6
fr:nous_on	4
fr:nous_ont	-7
fr:nous_qui	-4
fr:nous_renouvelon	-3
fr:nous_seron	-5
fr:nous_simplifient	-3
fr:nous_sommes	18	7	-9	3	-7	-5		4	-3		-4	-4	5	6	-3			-17	3	3	-3		6
fr:nous_tenon	-3
fr:nous_vous	-3
fr:nouveau	-16	10			-14		-5	3	7	-6	-7		-3	7	7	3	-12	-10	-6	15	-4
fr:nouveau_a	2
fr:nouveau_bus	-3
fr:nouveau_guid	-2
fr:nouveau_la	-5
fr:nouveau_mot	-7
fr:nouveau_routeur	-4
fr:nouveau_son	-4
fr:nouvel	-3	11	8	4	-5	6	-7		-6	-6	5		5	3	-6	3	-17	-8	-7	11	-4	-4	7
fr:nouvel_chaud		10		3		6										7	-4	-2		8
fr:nouvel_dat		4	6	3	3								5	5			-6	-7		4		-4	6
fr:nouvel_gestionnair	-4
fr:nouvel_grill	3
fr:nouvel_messager	-3
fr:nouvel_pour	-6
fr:nouvel_une	-4
fr:nouvel_version	4
fr:novembr	-6		-4	7	6	4	-6	-3	-2	-2	-5	2	4	-5	-3		2			-6		7
fr:now	6	-6		-4	-3		5	-5	-5	-5	2	-6	-5	-7	-5	-5		-4	-7	9	-4	-7	-4
fr:nowher	4
fr:nuag	-2
fr:nuag_pis	-3
fr:nuit	-10		-6	-10		6	-5	-7		2	4	-9		-8		-7	3	4	-2	-5	-8
fr:nuit_a	5	3	3	-3	-8	9	-2			-2	10		-4	-2				-5		-3		2	6
fr:nuit_du		2		5		2					-3						-6	3		8			-5
fr:nuit_est	-9				-2
fr:nuit_et	3
fr:nuit_ne	2
fr:nuit_on	-5
fr:nuit_plus	-3
fr:nuit_pour	3
fr:nuit_qui	-2
fr:nuit_repos	-3
fr:nul	2
fr:null	-3				-3
fr:null_part	-4				-3
fr:numb	6	-5	-3		8									-2			11	-3	4	-10			-5
fr:numero	12		-8	12	2	4		-6	-5	2		-6	10		-5	-4	8	-14	-10	-6	-7	9	5
fr:numero_#	4
fr:numero_de	13	-2	-4	4		2	-3			-3	3	-2	4	4			4	-6	-4	-7	-2	4	9
fr:numero_du	-6	-3			-3															2		4	-2
fr:numero_un	-2
fr:numeros	3
fr:nuqu	4
fr:o	-4				-4
fr:objet		7	-3	2	-2	-3		5				3	-3	6			-9	8				2	-3
fr:oblig	5						2											-3		5
fr:occup	-4	-8	5	-3		-2	-2							-2			7		-2	-3	3	-3	-5
fr:occup_et	-6
fr:octobr	4	3	-8	-3	-5	-9	-8	11	-4	-5	-6	13	5	-12	-4	7	6	-4	-9	-8	-4	7
fr:octobr_est	3
fr:odet	2	-3		3	-2												-3	-5		7		3	-3
fr:odeur	-7
fr:odeur_du	-3
fr:odil	-3	-5		-3	-4	-2											4	-5		-2		4	-3
fr:oeil	5
fr:oeuf		-2	-8	-5	-3												5	-2		-4
fr:oeuf_du	-3
fr:oeuvr		-2			-2
fr:of	24	-11	-6	7	-4	-6	-6	-6	-5	-5	-6	-8	-4	-7	-5	-6	8	3		-12	-5	-7	-16
fr:of_the	3
fr:off			-2	11	-3							5	-2	3				3		4		-2	-7
fr:off_gui	-4
fr:offert	12			-3	15	-4	-3			4	-3	-2	-3	-3			8		4	-8	-3	-7
fr:offert_de		-5		3	9	-2											6	5		-7		-3	-2
fr:offic	-8
fr:offre	-3	8			9		-4	-2	12	-2	-2	3	2	2	12		4	-8	6				-5
fr:offre_de	3
fr:oignon_addit	-2
fr:oil	-6
fr:ok	-15	-3			-5	-3	-3	-3		-3	-3	-2	-2	-3		-3
fr:ok_depuis	-5
fr:old	8	-4	-6		-4					-2							-4	-6	6			4	-5
fr:oliv	5	8			-9	4	12	3	-3	-3	5		-4	7	-3		3	6	-3	-4	6	-7	-9
fr:on	16	-18	-12		7	-20	-13	-13	-12	-11	-17	-15	-13	-8	-12	-15	9	-7	-3	-8	-7	-4	-6
fr:on_a	8	-10	-10	-16	5	-5	-2	-8	-9	-3	-13	-10	-4		-9		24	-3	-2	-22		-6	-13
fr:on_aim	4	-2		3	-4	-2												-2
fr:on_attend	4	-3	-2														5			-3
fr:on_avait	10	-2		-3	-2	-4	-4	-2	5	-4	-3	-3	-4	5	5	-3	-6	15	4	-15	-3	4	-10
fr:on_command	-5
fr:on_croi	-2
fr:on_demand	-7
fr:on_demenag	-5
fr:on_dev	3
fr:on_dir	8
fr:on_en	8		-7	-7	-8	-3	-2			-2	-3		3	-3			-6	-8	-3	8	-2		3
fr:on_entend		5	4	-2										7		6	5			-4
fr:on_est	7	-4	-15			-15	-9		3			-3	-12	4	2	-6	-17	-12		8	-7	-6	10
fr:on_etait		-7	7	2	3	-2								-2			13	-6	-2	-4		-4	-9
fr:on_fait	-10
fr:on_fass	4	-3		2		-3											10	-6	6	-7		-6	-3
fr:on_ferm	-6	-2
fr:on_gard	-10
fr:on_gel	-5
fr:on_habit	2
fr:on_laiss	-2
fr:on_le	14	-9		4	4	-10	-6	-4	-4	-5	-9	-5	-7	-10	-4	3	9	-8	-7		-4	-7
fr:on_les	4	-4	3	3	13	-2											6	4	-3	-7		-4	-2
fr:on_lui	8	6	-4		-6	6	-2			-2	12		4	6			-5	-8	5	2	-2	6	-7
fr:on_mang					-2
fr:on_march	2
fr:on_me	15	-4		-2	17		-8	-6	2		-3	-6		5	2	-5	10	2	-4	-13	-6	7
fr:on_my	7	-3	-2	5	-4	-2											-7	-3	-3	-2			12
fr:on_ne		-6		8	11	-5		-4		3	-8	-6	-8	-4		-3	-7	4	-12	3	2	4
fr:on_nous	15	2	4		4	-3	4			4			-3	3			6		3	-14	2	3	-7
fr:on_our	-8				-2
fr:on_pass	-8
fr:on_pens	-12	6			-2	6
fr:on_peut	-11	-5	3	3	-4	-2	-2			-3	-2			-2			-6	9	-3	-8			5
fr:on_prend	4			3		5							3	3			-3			7			-7
fr:on_puiss	-3
fr:on_repond	-3
fr:on_reviendr	-4
fr:on_sait	-5
fr:on_se	15	-3	-2	-11			-6	3		-5	-7	-5	5			-4	17	-5	6	-20	-5		-6
fr:on_souhait	-3
fr:on_the	12		-9	4	-12	-5	3	-4	-3	-5	-5	3	-6	-6	-3	-3	-6	-5	7	4	-4	-9
fr:on_tim	5
fr:on_va			-5	3	8						4						2	-9	7	-3			-3
fr:on_vend	-4	-2			-3
fr:on_vien		-3			2												-9	-5	-2	15		-4
fr:on_voit	9	-3	-5														-9			10			-4
fr:on_voul	4			-5			5			5							-7	-4		6		5
fr:on_vous	5	-3	-2	8	3												4	-2		-7			5
fr:on_y	-4					3											-3					3
fr:one	13	-3	-14		-15	-8	-5	-5	3	-4	-6	-6	-5	-7	4	-5	-9	2		4	5	-7	-5
fr:one_click	-3
fr:only	-6	-3	-4	-3		-3	-2		-2	-2	-3	-2		-2	-2			-3	-3	7		-2	-7
fr:ont		9	9	-8	-7	-7	4		8					6	9	-8	-3	-10	-11	9	-8		-5
fr:ont_appel	-3
fr:ont_arrang	-3
fr:ont_attendus	-5
fr:ont_demand			3		-3				3				-3	-3	3		6	-4		-4			-2
fr:ont_disparu	3
fr:ont_dissuad	-4
fr:ont_dit	-11
fr:ont_ecout	-2
fr:ont_emball	-2
fr:ont_ete	4			4	-3		4										-7			5			2
fr:ont_eu	2
fr:ont_jam	2
fr:ont_laiss	3
fr:ont_mis	3
fr:ont_pai	-4
fr:ont_pret	-4
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
fr:onze		8	-5	-8	-8	11			4	3	5	-2	2	4	3			-8	-2	4
fr:onze_an	-6
fr:onze_minut	-3
fr:open		-4	-3	-9	3	-2	-2	-2		-3	-2	-2	-2	-2			6	-3	5		-2	-3	-12
fr:opened	9	-2	-3		-6												-6	-7	5	8		-2	-6
fr:oper		-3		-4	4						4			-2			3	4		-7		3	-4
fr:oper_ce	-3
fr:oper_un	-3
fr:ophel	4		-4	9	-7	-4	-2	4	-3	-3	-3	-2	-3	3	-3		-5	-6	-2	2	-2	-4	6
fr:oppos	-3
fr:oppos_a	-5
fr:option	3		6	-5	-3												-4	6
fr:or	-11	-7	7	4	-5	-6	-4	-3	-4	-5		-3	-4	2	-4	-3		-6	-5	-15			15
fr:or_mon	-2
fr:or_qui	-2
fr:orag	-5
fr:orang		-6
fr:ordered	4
fr:ordi_dans	-4
fr:ordin	3	-6		7	-5	-3	-2				-2	4	-3	-4			2			-7			6
fr:ordon	3
fr:ordre	-8			6					7					6	7		-5	2		7
fr:ordre_a	-2
fr:ordre_tip	-6
fr:oreil	-7	-4		-8	-4												8			-6			-2
fr:oreiller	4
fr:orfevr	-2
fr:organ	3	5		2	6						7						-5	-4	7			-2
fr:organis	-6				-6
fr:orient	-3
fr:orient_vers	-3
fr:original	4
fr:orthodont	7
fr:ose	10		6	-3	-5	2		4			4	3	-2	-2								-3	2
fr:ose_pas	4	-3	7		-4												-4	-2		3			6
fr:osei	4
fr:osteopath	-2
fr:osteopath_qui	-2
fr:otherwis	-4				-2				2					4	3
fr:ou	-18		-3	2	-3		-12	5	-11	2	4	4	7	-5	-12	-8	-2	5	6	-6	-10		5
fr:ou_a	3
fr:ou_bien	-5
fr:ou_ca	-2
fr:ou_ce	-11					5							3	3
fr:ou_cet	-4
fr:ou_de	-9				-4	-3					-3	3	-2	-3
fr:ou_en	-9				-4
fr:ou_faut	-3
fr:ou_il	6			3	-3					6			5				-6		6	3			-4
fr:ou_je	-4	-3	6	-2		4				2	-2		3	-2			4		-2	-2		4	-5
fr:ou_la	-2
fr:ou_non		-5		2							-3		4				4	-6		-9			9
fr:ou_quoi	4
fr:ou_se	-7	-2			-3
fr:ou_seul	-3
fr:ou_si	-6	4								5
fr:ou_tu	-3
fr:ou_un	-5
fr:ou_une	-4	-2
fr:oual	4	8		2						9							5	-3		-9	9	-3	-5
fr:oubl	-22	-10	-6	11		-5	-4	-3	-2	-4	-5	-3	-4	-5	-2	-4	-8		-4	7		-6	2
fr:oubl_a	-4
fr:oubl_dans	-4
fr:oubl_de	-4
fr:oubl_le	-5
fr:oubl_pas	-11
fr:ouellet	-4	-2			-3
fr:oui	4	-3	-7	5	6	-5	-3	-3	-3	-4	-6	-3		4	-3	5	7	-2	-4	-11		-3	10
fr:oui_ce		-4		3	4												3	-4
fr:oui_ou		-5		2							-3		4				4	-6		-9			9
fr:our	-3	-5	6	-3	-3	-4	-4	-3	-4	-3	-5	-3	-3	-5	-4	-3	-4	-12	5	7	-3	-3
fr:out	7	4			-8	2	-5	-4	-4	-4	-6	-5	-5	-2	-4	-4	-13		3	4	-4	-6
fr:out_again	2
fr:outil	-4
fr:outsid	5	5	-5		2	6	-2	-3	-2		-4	-2	-3	7	-2	-3	10	-3	-3	-6		-5	-7
fr:ouvert	23	13	-15	-2	-13	14	9	-6		-9		-8	-3	3		-5	11	-4	-11	-6	-9	-5	2
fr:ouvert_jusqu	4
fr:ouvert_le	4	-4		-8	4	-3	3							4			9	8	-3	-13	-2	-3	-4
fr:ouvert_lund	-7
fr:ouvert_pis	5
fr:ouvert_sur	2
fr:ouvertur	2	-3	6	-4	-4												6	-5	4	-8			-3
fr:ouvr	10	8	-10	8	2	5	4	6		2				-4		-3	-9		8		3		-4
fr:ouvr_a	-5				-4
fr:ouvr_aid	-3
fr:ouvr_je	4
fr:ouvr_mon	7
fr:ouvr_plus	4
fr:ouvrabl	6	-5	-3		5												-7	-3		9		-2
fr:ouvrent	2
fr:over	4
fr:own	7		-2														4	9	-3	-15			5
fr:p		-5	-3	7	10	-2											-2	4	-4	-6		-3	5
fr:pa	9
fr:packed	-5
fr:paf_repons	-3
fr:pag	9		3	-6	-4	-5	4	8	-3	-4	-4	-3	-4	3	-2		-13	-2	-4	8	-3	-7	8
fr:pag_blanch	2
fr:pag_de	3
fr:pag_lisibl	-4
fr:pai	8	-13	-12	13	21	-18	-7	-14	-5	-5	-19	-4	-10	-4	-5	-4	-8	16	11	-7	-14	-8	-7
fr:pai_#	12	-9	5	-4	11	-5	-4	-3	-3	-4	-4	-4	-4	-4	-3	-4	-4	-5	14		-3	-7	-12
fr:pai_avant	4
fr:pai_de	9	4	-8		-3	-3			2		-2		-5		2		-6	4	-5	6	-2		-4
fr:pai_deux	-3
fr:pai_en	3	-6		10			-2						-3	-2				7	-3	-9		5	-3
fr:pai_le	10	-10	-3	3	9	-4	-2			-3	-3		-3	-3			7	13	-6	-8	-2	-7	-10
fr:pai_les	7	-2			7	-4	-3			4	-3		-3	-5			-13		-3	13		2	-6
fr:pai_ma	-4
fr:pai_par	-4
fr:pai_pas	4	-4		5	9	-2							-3	-3			-6	5	-6				-4
fr:pai_plus	3		-3	-4													4		-2	-5
fr:pai_pour	8	8	-4		9		4					5		6		6	-6	8	7	-11			-4
fr:pai_tout	2
fr:pai_un	5
fr:pai_une		-4															5	3		-7
fr:paid	9		-6	4		-3	-2	4	-2		-2	-3	-2	-3			-10	8	-3		-2	-4	3
fr:paid_for	6		-3	5	4												-9	6		7
fr:paient	2
fr:pain	-4	-7	-10	-9	-6	-4	-3	-3	-2	-3	-3	-3	-3	-4	-3	-3	9	-5	-5	-3	-3	-4	-6
fr:pain_chaud	-3
fr:pain_de	5
fr:pain_et	3
fr:pain_tied	-4
fr:paix_aux	-3
fr:palet	3
fr:pali	2
fr:pan	11			-7	-2												7			-7
fr:pani	3	-3	-5		3												6			-5
fr:paniqu	-16				-2
fr:paniqu_je	-4
fr:pann	-25	-11	4	-3		-9	-6	-5	-5	-6	-7	-6	-5	-5	-5	-4	3	2	5	-8		-4	6
fr:pann_a	-12				-2
fr:pann_de	-13	-4			-4	-3
fr:pann_ou	-5
fr:pann_prevu	-2
fr:pann_que	-3
fr:panneau	13			-9	4	5	-3	-2		-3		-3	-3	-3		-3	4	-6	-4	-2	-2		3
fr:panoram	3
fr:pans	6
fr:pap	2	-6			-3	-3					-3							7		-5			-2
fr:paper	-4
fr:paper_inutil	-3
fr:papi	16	10	-8	3	6		2	6	-4	8	-6				-4	-2	9	-9	-10	3		-8
fr:papi_de	4
fr:papi_journal	3
fr:papi_sur	4	4		6	-4			8				4		-2			5	4		-9		-3	3
fr:paqu	-4	-3	8	-8													7	-3
fr:paquet	2	8			-7	7	9		-2				-4	-5	-2		4		-2	-3	2	-4	-4
fr:par	14	5	-6	3	3	4	4	-18	-5	-11	-3	-4	5		-5	-3	7	-15		-3	-4	2	-2
fr:par-dessus	6	-2	-4	5	-2						4						9			-10			-5
fr:par-dessus_la	2
fr:par-dessus_le	2			7	-2						5						9			-9		2	-4
fr:par_a	-2
fr:par_cart	-4
fr:par_cette	-4
fr:par_coeur			7	-10	-3						-2		5	5		-2	4	-3		-2		3	-6
fr:par_contr	23	-11	-17	-6	-9	-8	-4	-3	-3	-3	-5	-3	-4	-5	-3	-4	7	-7	-5	-5	-3	-6	3
fr:par_courriel	7	-2			8												3	-6	7	-8
fr:par_cours	-2
fr:par_des	4		6	8	2		4											-3		7		-3	-3
fr:par_ecrit	6	10	-3	7		8	6			-3	8	4	3	-4			-2	9	-2	-3	-2	-2
fr:par_en	4	-3			-4	-2
fr:par_jour	6	-2	-2	4	-3	-3					-3		5	3			6			-5			-4
fr:par_la	6	-8	9	-11	2	3			-3	-3	-5	-3	-4	-5	-3	-3	13	-10	-5		5	-8	-9
fr:par_le	9	6			2	-3			-2	-2		6	5		-2	-2	8	-7	5	-7		3	-8
fr:par_lech	-4
fr:par_les	2
fr:par_ma	-6	4			-4									6		5
fr:par_mail	5	10	-3	3	-4		-2				2		4	3		7	-3	8	-2	-14		4	4
fr:par_mois	9		-4	-3			-3	-2		-4	4	5	3	-4			2	-4	-7	4	-2	-6	4
fr:par_mon	-5
fr:par_monsieur	-3
fr:par_notre	-6
fr:par_nous	4	4		4	-5	2	-2		-2		-6	-2	2	3	-2		-7			-4		7	-3
fr:par_nuit	4		-5	-4													4			-4
fr:par_quelqu'un	-3
fr:par_sm	-3	-5	-7	-3	4									-3		-2				5
fr:par_telephon		-6				-2					-2			-2			4	-6				5	-5
fr:par_terr	3	6		-4	-2	10					11		-2	4			4	-2		3		-4	-3
fr:par_texto	-9
fr:par_trois	2
fr:par_un	11	2	-2	8			3						7	-5			-11	-8	6	-3	-2	11
fr:par_une	3	-5	-3	-3			4						-2	-3				-6	-3	8		-5	-3
fr:par_video	-3
fr:par_votre	2
fr:parad	-4
fr:parait	3
fr:paraitr	3
fr:paraplui	-6
fr:parc	4		-14	8	23		3	-5	6	-4	-12	-5			6	4	-3		7	3	4	-5	-19
fr:parc_a	-2
fr:parc_que	7		-14	8	23		3	-5	6	-3	-12	-5			6	4	-3	2	7		4	-5	-18
fr:parc_ref	-2
fr:pardon	-9				-4
fr:pareil		3	-6	-4						2	-3		-3	-2			3	-7	-2				6
fr:pareil_avec	-5
fr:pareil_un	-3
fr:parent	11		5	3	10	-4	-3	-2	7	-3	-3	-3	-5	-5	7	-3	-2	5	-5	2	-2	-2	-2
fr:parf	-19	-4		-9	-3		-3										4	-3
fr:parf_comm	-2
fr:parf_pour	-3
fr:parfait	4
fr:parfait_jreviendr	-3
fr:parking	9	-5	-8	-8	2	-3					-2					-2	3		-3			-3	-5
fr:parl	8	15	-2	7	-14		4		-10	9	3	-5	13		-9	-7	-8		-12	-3	5	15	-9
fr:parl_a		11	-4	3	-8		6	-3	-4	-5		-4	15	10	-3		-8	3		-11	2	12	-2
fr:parl_de		-4	6	6			-4	-2	-2	4		-2	-5	-4	-2	-2	3	-7	-4	6	4	-6	-10
fr:parl_plus	7	4	-3	6							6						-2		-3	3		-3	2
fr:parl_que	6
fr:parlent_encor	-2
fr:parol	-2	-8	7	5	3	-3			-2				-3	-3	-2		-5	-6		10		-3	-3
fr:parol_pour	-3
fr:parrain	-2
fr:parrain_qui	-2
fr:part	4	3	-15	3	-4	-9		-3	4	-8	-8	6		2	4		2	5	-8		-6	-4	-6
fr:part_a	9		-3	-2	-6	-3			5		-2		4	5	5			2	-2	-5			-4
fr:part_avec		-7		6	-2	-3					-3			-3			-6	-3		4		6	-6
fr:part_ca		-2	-3	-2	-3		-3										7			-6			-2
fr:part_ce	-3
fr:part_dans		-6		5	-4		-5										-8			5		-2	6
fr:part_de	4			2	3				4						4		9	-12	-3	4		-4	3
fr:part_en		-9	-4	5	8	-6					-4		-2	-2			8	4	-2			-5	-6
fr:part_le	5	9		-3	-6		7				-3	-3		8			10	3	-2	-5		-2	-8
fr:part_lund	6
fr:part_parc	-9	-3
fr:part_que	-6
fr:part_reconnu	-3
fr:part_vers	3
fr:partag	3
fr:partenair	-3
fr:partent			3		3												9	-3		-4		-3
fr:parterr	2
fr:parti	-5			-3	4												10			-8			-3
fr:partout	-3	-7	-5	9		-4	-2	-2	-2	-3	-4	-2	-2	-3	-2	-2	-5	7	-4		-2	-2
fr:partout_raccourc	-3
fr:partout_sur	-5
fr:parvenu	4
fr:pas		-7	-3	-6	5	-7	-6	-16	-7	-4	-13	-13	-4	-7	-7	-7		4	3		-5	-5	-12
fr:pas_#	3	-8		5	8	-5				-2	-2						-9		6		6	-4	-3
fr:pas_a	3	-4		7	6		4				-2		-3	-4			11		-3		5	-8	-9
fr:pas_apres	-3
fr:pas_au		-2	-3		9												-5	-4	8				-3
fr:pas_avoir	-4
fr:pas_besoin	-2
fr:pas_bet	-2
fr:pas_bien	-4
fr:pas_boug	-5
fr:pas_ce	2			-2	3	4												-7		8			-4
fr:pas_cette	-2
fr:pas_cher	-2
fr:pas_command	3
fr:pas_compt	-2
fr:pas_de	-13	-7	8	-2	-2	-8	-7	-5	-6	-5	-2	-8	-11	-8	-6	-11	5	-14	9		-4	-6	3
fr:pas_deau	4
fr:pas_don	-6
fr:pas_du	5	-4	7															-2	-3	-3		-3	4
fr:pas_en	-3	-2		3	-6	4	3										-3	-2					5
fr:pas_encor	7		-3	-2	8	-3		4	4		-2	3	-2	4	4		4	5	6	-8		-4	-9
fr:pas_entendu	-6
fr:pas_et	-6				-9
fr:pas_ete	3
fr:pas_eu	-12	-3	4	-2	3													5		-6
fr:pas_fach	-10	-7		5	-11	-5					-4		-3	-3			-8	-5	6	8		-5	-2
fr:pas_faire	-3				-3
fr:pas_fait	4	-3	-2	-10	5	-2	-2						-2	-3			5	-6	-2			-4	-4
fr:pas_la	4		-6	-4	-4	-3	-5	-2			2	-3	-7			-2	-5	5	2	-3			-3
fr:pas_le	4		8	-9	13	3	-7	-3	-3			-4	4	6	-3	-3	8	2	-10	-6		3	-11
fr:pas_les	6	-3	-4														-6	-3	-3	10		-2	-3
fr:pas_mal	7	-2		3	5												-5	-9	7				3
fr:pas_mang	2		-3		4															3
fr:pas_me	4
fr:pas_moi	4			3	5												3	6	-2	-8
fr:pas_moyen	2
fr:pas_normal	4
fr:pas_pai	8	-4	-4		12	-2								-4			-11	6	-3	6		-3	-4
fr:pas_perdu	-2
fr:pas_peur	-10				-3
fr:pas_pour	7	4	-5	-5	8		-2		6				-3	-3	6		9	9	-4	-10		-6	-6
fr:pas_press		-4		5	-3									-3			-5			6		-2	-4
fr:pas_puis	-4
fr:pas_que	-6	3		-8		4				5			7				7	-5	-3	-4		5	-5
fr:pas_regard					-3												-3						5
fr:pas_regl	2
fr:pas_revenu	2	-7		-4	-6	-2								-2			3			2		-6	-2
fr:pas_se	-4	5		4	4					6	-2						-3	-4		3	7		-4
fr:pas_si	6	5		7	3	5					3						-9			4			6
fr:pas_son	6	4		4	-6					6	3	-5	-2	-3			-9			-8	7	12	-9
fr:pas_su	4
fr:pas_sur		-7	-3	8		-2											-4			7		4	-7
fr:pas_un	-13	6	3	2		5	-4	-3	3	2	-4	-3	8	9	3	4	-9	11	-5	-9	5		3
fr:pas_une	-11	5	-5	5	6	-5	-3	-3	2	-4	-3	-4	-3		2	5	8	-5	-5	5	-3	-5	-6
fr:pas_urgent	-4
fr:pas_venus	3
fr:pas_vit	-3
fr:pas_votre	5	5		-9			3					4	7	5			3	-5				7	-3
fr:pas_vous	2
fr:pas_vu		-4	3	9		-2	-2							-2				3	-3	-10		-3	8
fr:pass	-2		-16	9	-10		-8			-8	-10	-9	-6	-6		7	-7	-10	9	4	-10		5
fr:pass_a			-5	-5			-3	-2		-3	-5	-2	-2	-2	-2		5		-4			-5	-5
fr:pass_ce	4	4		6	-4	5	3					4	-2	-3				4		-5			2
fr:pass_cette	5			7					3				-2	-3	3		-8			7		3	-5
fr:pass_chapeau	-3
fr:pass_dans	-7
fr:pass_de	-8		-3	2	5	-3		5			-2	-2	-3	2		5	6	-7	5	3		-7	-5
fr:pass_en	-3
fr:pass_et	2	3			-3	3					5	-4
fr:pass_hi	5
fr:pass_la	5	4	-5	12	-7	4	4				4		-4	2			-9	-5	-2	7			3
fr:pass_le	14		5		-8	-5	-2	5	5		-3		-5		5		-4	-5	-3	5		3
fr:pass_les	-3
fr:pass_ma	-9
fr:pass_mard	6
fr:pass_par	-7	5	-2	-10	-10	-2										7	9	-4		-6
fr:pass_pour				-3	-5							5	-3	-2			-6	-7		10		-6	5
fr:pass_sans	5
fr:pass_sur	-4
fr:pass_tro	-4
fr:pass_un	2			5	-4	5			5				6		5		-5			11		-3	-2
fr:pass_une	-5
fr:passag	6		-4	-6	-3				7					6	7		-2	-7		10	3	-3	-4
fr:passed	-3
fr:passed_first	-4
fr:passent	3			3		3					3						-7	-3		2			9
fr:passion	-5
fr:passion_et	-5
fr:password	3		-7	6	8												3			-3
fr:pat	7		-2	4	7	-3					-2		-2	-4		6		-7		-6			9
fr:pat_chinois	2
fr:patat	4
fr:patienc	-12
fr:patienc_admir	-3
fr:patienc_de	-10
fr:patient		-10	-8	5				-3	-3	-4	-5	-4			-3	-2	-2		5	-5	-4	-4	7
fr:patient_avec	-4
fr:patient_expliqu	-2
fr:patient_furieux	-5
fr:patient_sans	-3
fr:patiss	-3
fr:patrick	6	-6	-2	7	6	-2				-2			-2	-3			3	2	-3			-5	3
fr:patron	-10	9		3	-2	-3					6		7	7			-4	-3		7		5	-5
fr:patron_a	2
fr:patron_au	-4
fr:patron_qui	-3
fr:patron_vient	-5
fr:patt	-2
fr:patt_de	-3
fr:paul	8
fr:paus			9	-4													5			-7
fr:paus_au	-2
fr:paus_clop	-4
fr:pauvr	9	-3	-7	-3	-3															-8			5
fr:pc	5
fr:pc_a	-3
fr:pech					4
fr:pediatr_a	-2
fr:peignoir	5
fr:pein			6	5	3												-6	3		5
fr:pein_de	-4
fr:peintur	2
fr:pellet	5	-4	-2	-3		-2											-12	9	-3	-9		-3	10
fr:penal	3
fr:pench	4
fr:pend		5	-5		3	-5	5		-5	-7	-12	11		3	-5	10	4	5		-9	-4	-11	10
fr:pend_la	5	2			-4	5					-3						-4	3				-3	5
fr:pend_le	2	-6		4	-3	-5		4			-2	4					-6	3	5	-9		-3	6
fr:pend_les	-2
fr:pend_ma	-4
fr:pend_mon	-2
fr:pend_que	-6	6	-7		6	-4	-2			-3	-3	8	3	4		8	15	-5	-4	-13			-5
fr:pend_une	6
fr:pendul	-3
fr:pendul_de	-3
fr:pens	-13	3		-5	-7	5	-4	-3	-3			-4	3	-5	-3	-3	-7	-4	4		-3		2
fr:pens_que	-4	4		-2	-5	6											-5	-3	-3	10		-3	-5
fr:pensent	12	-5	-7	2	-6	-3					-2		-2	-3		-2	-10	-4	-3	15		-3	-9
fr:pensent_que	12	-5	-7	2	-6	-3					-2		-2	-3		-2	-10	-4	-3	15		-3	-9
fr:pension	4	-6		7		-2												-5	6				-4
fr:peopl	19		-14		-7		-4	-3	-3	-3	-7	-3	-4	-6	-3	-3	3	-11	-6	11	-4	-5	-15
fr:per	-11	-5	-6	3	-3			-2	-2	-4		3	-4	-7	-2	-3		-3	-5	3		-3	5
fr:per_avait	-6
fr:per_avec	-3
fr:per_comment	-2
fr:per_de	-2
fr:per_est	-4
fr:per_malvoi	-2
fr:perc	-6			2			3					4		7			-4	3		4			-4
fr:perceux	4
fr:perd	3	-4	8	-6	-3												6	-6				-2	3
fr:perd_pas	-3
fr:perdr	-4
fr:perdu	-6	3	-4	11	-6	-2	-3		8		-6	-4	-3	7	8		-12	-11	5	13		5	-8
fr:perdu_a	-3
fr:perdu_douz	-2
fr:perdu_en	-4
fr:perdu_une	-6
fr:perfect	4		-5	-7													7			-5			-2
fr:perim	3
fr:perl	-2
fr:perl_gard	-3
fr:perm	-5	-5		-3	-5												-7	4		6			-4
fr:perm_du	-4
fr:permet	-5	5	13	-4	3	4								6				-3		3			-5
fr:permet_de	-6	7				5							2	6
fr:permet_moi	-7
fr:perrachon		8	-2	6			5					4	-2	6		6	-10	7		-6		3	4
fr:person	17	5	-11		4	5	7	-5	-3	4			12		-3			3	2	-3	-5	10	-13
fr:person_a	6	4	-2	2		2	-3					4	6	-2			-4	8	-2	-10		6	-4
fr:person_au	4
fr:person_avec	3
fr:person_de	5	17	-3	8	-6	8	2	3	-4	7			15		-3		-9		-3	-11	-3	14
fr:person_et	2
fr:person_le	3	-3	6	4	-4												-5	-5	6	3		-2
fr:person_ne		5	-4	-6			6	-4	4	-6	5	-5	4		4	5	10		-6	-6	-4		-6
fr:person_pour	5		-3	-6	-3						3						-3	3		3		-2	-4
fr:person_qui	-3	4				4					5		2	3			-2			7
fr:person_se	5	-2		-2	7												-9	5	7				-3
fr:personnel	-6	10							5	4	8		8	5	5		8			-5		-2	-5
fr:personnel_a	-2
fr:personnel_aux	-2
fr:personnel_lor	-2
fr:personnel_sour	-3
fr:pert	-4	5		4							3		6	-3			-4	-3				6
fr:pes	8	-4	-5	8	6					-2								-7	6	4		-4	-5
fr:pes_sur					3	2					3
fr:pest	-3
fr:pet	3		-4	6	-7	3		-6	2	-7		-7	-6		2	-6		3	6	-3	6	-7	-7
fr:pet_bonheur	-3
fr:pet_dej	-3
fr:pet_jeun	-7
fr:pet_mot				-4	-2	3											5	7		-12			-2
fr:pet_prestatair	-4
fr:pet_restaur	-3
fr:pet_vin	-3
fr:petit		8	4	-10	-15		2	-6	-6	-8	7		-10	3	-7	5	10	6	-11	-6	-6	-9	-5
fr:petit-fil	3
fr:petit_creanc		7					8					-6		4				4		-5
fr:petit_infirm	-4
fr:petit_question	-4
fr:petit_soin	-5
fr:peu	-6	-4	-8	11	12		-6	-3	2		-5	-4	-5		2	-3			-9	3
fr:peu_a	-3
fr:peu_de	3	-4	-4	5	12												4	-9	-3	7			-3
fr:peu_fort	-2	-3			8
fr:peur	-16	-5		-8	-8	-3					-2		-2	-2				-2		3
fr:peur_de	-9				-3
fr:peut	-15	3	-3	9			-5	4	-4	-6		6	-5		-4	10	-4	6	-7		-4	-8	5
fr:peut-etr	6		-3	3													6	-3		-9			4
fr:peut_chang	4
fr:peut_etre	-9
fr:peut_il	5
fr:peut_on	-9
fr:peut_pas	-4
fr:peut_plus	2
fr:peut_rien	3	9	-5	5				6				9		4		11	-5			6
fr:peut_se	-3	-3
fr:peux	-2	-2	-5	14	3	-6	-4	-3	-3	-4	4	-3	-4	-5	-3	-3	-19	8	5	11	6	-7	-15
fr:peux_pas	3
fr:peux_ven	-3
fr:pharmac		5		5	-5	7	8										-7	-2		12		-5
fr:pharmacien_ma	-4
fr:philip	3			3		-2			6				3		7		-5	-4		6			-3
fr:philipp		-5		-9	-4	-3														5			-5
fr:phon	10			5	6	-4	5				-4	5	-5	-5			-4		11		-2	-9	-7
fr:photo	16		-7	4	-5	3	-6		-4		-6		3	3	-4	-2	-20	6	-8	5		2	5
fr:photo_de		6		5		4				3	-3		6	7			-4	4		-6	3	4	-3
fr:photocop	2
fr:photograph	2
fr:photos	11		-13			-8	-6	6	-4	-4	-5			-7	-5	-5	-3		-7		-4	-3	-3
fr:photos_de	6	-4	-7	-5	3	-2										-2	-7	-3		3		-2	4
fr:phras		-2			-2
fr:pi	7	-2	-4	-2	8												-5	3	-3	8			-3
fr:piano	2
fr:pictur	3	-5		-8	-2	-4											5						-3
fr:piec	3	8	9	-6	-7	5	4	-2			4		-3	10		-2		3	-4		-2	-5
fr:piec_ailleur	-4
fr:piec_de	3	6	5				3			3		-4		-2				-3					3
fr:piec_pos	-4
fr:pied	7		3	-7	5	-2	-4	-2	-2	3	-6	-3	3	-5	-3	-3	9	10	-8	-9	-3	-9	-11
fr:pied_de	3	3	3	-5		3					-2						-9	10					-2
fr:pied_je	-4
fr:pierr	3
fr:piet	-5		-2	9	-3		-2		-2			6	-2	-4	-2		-9	3				-2	6
fr:pig	-4
fr:pig_du	-4
fr:pil	3	-12	-3	5	4	-7	-3	-2	-2	-3	-4	-3	-4	-3	-2	-2	7	-7	3	-14	5	-7	5
fr:pil_de	7
fr:pinc	-3					3	5
fr:piqu	5	-4	-2	2	-2												4	-3		-6			4
fr:pique-n	3
fr:pir	2
fr:pirat	-2
fr:piron	5			-5			3					3		4			5	3		-4
fr:pis	9	-18	-9	4		-12	-10		-9	-10	-11	-9	-11	-6	-9	-3	7	10	-5	-11	-9	-5	-13
fr:pis_ca	2
fr:pis_ce	6			10	-4												-10	-5	-2	7			7
fr:pis_de	-5
fr:pis_des	-3
fr:pis_elle	-7				-3
fr:pis_faut	2
fr:pis_je	3	-4	-4	-8	-5									-2			7			-5			-2
fr:pis_la	5		-2		-2													4		-4
fr:pis_le		-4	-4	9	-3	-3					-2						14	4		-15		-3	-4
fr:pis_les	6		-4	-11	-3													-2					-4
fr:pis_moi	-4
fr:pis_non	-3
fr:pis_pas	6
fr:pis_un	-6	-4			-2													5		-4
fr:pis_une	-2
fr:piscin	4		-2		3	-3		5		-2	-2		-2	-3			6	3	-2	-7		-3	-4
fr:piscin_chauff	3
fr:piscin_renov	-3
fr:piss					-2
fr:pist	2
fr:pistag	-3
fr:pizz	-2
fr:pizz_brul	-4
fr:plac	-4	-14	3	5	-8	-12	-9	-8		-8	-4	-4	-11	-5		-8		-9		-5		-3	3
fr:plac_de	6	-3	-5	-4	-3	-2											5			-4			-3
fr:plac_en	-3
fr:plac_limit	-11	-2			-3							-2
fr:plac_personnel	-3
fr:plac_sous	-3
fr:placard	-4
fr:plafond			-4	-9	-5	-6	8	-2		-2	-4	3	-3	5					-3	8		-7	-7
fr:plafond_de	-4	2					4							-3
fr:plag	7	-3															-2			-9	6	-4	8
fr:plain	3
fr:plaindr	-5
fr:plaint	-18	-6			-7	-3			-2	4	-3	-4	-4	-4	-2
fr:plaint_et	-7	-4			-2		-5					-2
fr:plaint_que	-4
fr:plais	-3		5	-3	-2	-6	-3		6		-3			-2	6		7	2				-3	-7
fr:plais_de	-4
fr:plaisant	-3
fr:plaisant_avec	-4
fr:plait	4	-16	-10	23		-7	-8	-7	-6	-8	-12	-8	-10	-11	-6	-5	-14	-4	9	4	-7	-5	8
fr:plan	-7	-3	4		-3	-4	-2		3		-3	-3	-2		3		-3	4	6			-3	-5
fr:plan_brais	-6	-4		3													-4	6	7	-8			-3
fr:plan_de	-3
fr:planch	-3	11			-2	5					-4					7				8			-6
fr:planch_bas	-3
fr:planning			4	3	-5	5	-4				5	3	5				-4	-8		3		4	3
fr:plant	9	-3		8	7												-12		7			7	-6
fr:plant_a	4
fr:plantag	-8
fr:plantag_depuis	-5
fr:plaquet	6
fr:plastiqu	8	6	-3	8	-2	6	-2	4				3		-2			-7	3		7		-3	-7
fr:plat	5	4	-5		-2					5							5			-8			5
fr:plat_est	4
fr:plat_manqu	-2
fr:plateau	4
fr:platin	-3
fr:platr	4	-8	6	5	3	-5					-2						-7		-2	10			-3
fr:pleas		-10		15		-10	-7	-5	-6	-5		-8	-6		-6	-4		5	-9	-8	-5	2
fr:plein	2	-6	10	6		4	-4	-3	-3	-3	7	-3	-6		-3	-4	-3	7	4	-3	-2	-3	-10
fr:plein_canicul	-7
fr:plein_tarif	2
fr:pleur	-8	6			-6		-3				6	-2	3	8			-10	2		7	3		-6
fr:pleut	4	-2			-2												-3			-4			7
fr:pli	3	-3	-4																	4			-2
fr:plinth	3
fr:plomb			-2	3		-3				-2	-3		3	-2			-9	4		3			4
fr:plomb_a	-3
fr:plomb_est	6
fr:plu_rentr	-2
fr:plui	8	-4	5															6		2		-6	-2
fr:plus		3	-17	8			-18					-8		-2		-16	-14	3	-9	8	-4	4	-9
fr:plus_a	-2
fr:plus_aucun	-7
fr:plus_bass	-2
fr:plus_beau	-5
fr:plus_cher	-2
fr:plus_clair	-2
fr:plus_de	13	6	-11	8	-4	6	-4	-3	-3	7		-3	7		-3	-4	-5		-4	-6	5	-3	3
fr:plus_depuis	3	-4		4	4												3	3		-10		4
fr:plus_en	2
fr:plus_fluid	-3
fr:plus_habitu	-3
fr:plus_haut	-7								3				-3	-2	3
fr:plus_jam	2
fr:plus_la	5							4				4					6	9		-14		-2	-4
fr:plus_le				7		-2							3	3				-3	-2	-2			7
fr:plus_les	6		-4		-4	2				4	-3		6					-2		3	-2		-5
fr:plus_loin	4
fr:plus_mal	-11
fr:plus_parl		2		2		4							5				-2					3
fr:plus_person	3			-4	-2	5							3	3			-6	-5		10			-3
fr:plus_propr	-3
fr:plus_quand	4
fr:plus_que			-2	9	6	-5					4		-2				-14	-3		10		-3	5
fr:plus_recent	7
fr:plus_recevoir	-14	-8			-5	-5	-4	-3	-3		-2	-5	-2	-3	-3	-2
fr:plus_rien	5			3				5						-3			-4	-4		8		4	-2
fr:plus_sort	-4
fr:plus_tard		3	-3	-2	-7	-3	2				5	3	-2	-4				2	-3			-4	-7
fr:plus_tot	-6
fr:plus_un	4
fr:plutot	-3		-4		-3							4		-3					6	-4		-3	-2
fr:plutot_que	-2
fr:pm					7
fr:pneu	-4
fr:pneu_dans	-3
fr:pneus																		7		-6
fr:poel		6	-3		4	6	-2			4	4		-3	6			-6	-2	-6	9	-2	-6	4
fr:pogn	4
fr:poil	-4
fr:point	7		-3	9	17	4	-4	3	-3	-3	6	2	-5	-6	-3		7	-3	9	-17	-3		4
fr:point_au	-3
fr:point_de		4		3		5					4		-2	-3			-8			-4		3	6
fr:poisson	6
fr:poissonner	-2
fr:poissonner_sol	-2
fr:pol	9	-7	-6	8	2	-8	-3			-4	-7	-3	5	6			-14	12	9	-9	-3
fr:pol_curieux	-3
fr:polic	5	4		3		5	-2	6		-2	6	7		-4			-7	-7		7			4
fr:polit	7	-8	-5	8	-2	-3	-2			-3	-3		-3	-7			3		-2	-10	-2	5	-3
fr:pomerleau				5	-4	-5				3	-3						-4	3		3	4	-2	-3
fr:pomm	6
fr:pomp	-3			-8	-12	6	4	5	-3	-4	-8			-8	-3	-3			-6	-5	5	4	-12
fr:pomp_a	-5	-2			-5			-2	-2	-3	-6	2	-4	-5	-2	-2	3	-2	-3	-8	6	4	-7
fr:ponctuel	5
fr:ponctuel_pas	-2
fr:ponctuel_sall	-3
fr:ponctuel_valis	-3
fr:pont	3	-3		5							-2		-2	-2				-9		9			-5
fr:port	12		4	4	-15	10	-5		-8				4	-15	-8	-8		6	-14	-5	3
fr:port_#	3		-2	-3	-6	4					5						2	6		-8			-3
fr:port_a				6							2		6					3		-8		6	-3
fr:port_clos	-5
fr:port_de	9		-4	-3	-8	5	-2			-2	-3		-3	-3			8	-4	-3		-2		-6
fr:port_du	2
fr:port_et	3
fr:port_jusqu	-3
fr:port_la	3	4			2	4											-3			6			-3
fr:port_plaint	-4
fr:port_pour	-5
fr:portabl	6	-9	-8		-9	-5	-3	-2	-2	-3	-4	-3	-4	-3	-3	-3	-10	-9	4	15	-3	-9	-10
fr:portabl_du	4
fr:portabl_est	4	-2	-3	3													-3			7			-4
fr:portail	4
fr:portail_de	2
fr:portefeuill_chapeau	-2
fr:pos	6	3		-3	-10				-7	-9	2	6	-11	3	-7	3		15	-14	-6	-7		-4
fr:pos_a	-3
fr:pos_en		-4	-3	3	3	-3	-2	4				3		-3			4	3	-3	4		-3	-7
fr:pos_jeud	4	6		9	-2	6											-9	-4		9		3	-2
fr:pos_la		-5	-3	-3	-3													9		-13			3
fr:pos_le	8		-2		2	3					-4						2	-5	-3			-4	4
fr:pos_ma	-5
fr:pos_une	8
fr:poseur	2
fr:poseur_me	2
fr:possibl	-9	5	6	-2	-6		-2				-4	3	-3				-10	6	-2			-5	2
fr:possibl_de		6	6	4	-2									4			-6	-3					5
fr:possibl_partout	-3
fr:post			-8	8	-9		-9	-4	5	-5		-7	3	7	5	-4	-15		5	9	-4	-5	7
fr:post_#	-7								4					2	4
fr:post_de	-4	6	-4	3	-3	3	-3						5	3			-10	-3	8	8		-4	-3
fr:post_le				6		-2					-2		2	2			-6			4			-2
fr:pot	7
fr:pot_de	4
fr:poubel	3	-3	12	-2	4												2		-2				-4
fr:pouc	3		-2	-3													10			-5		-2	-3
fr:pouf_regl	-4
fr:poul	5
fr:poup_le	-2
fr:pour	-10	-4	10	-3	5	-18	-10	-7	-6	-5	-11	-6	-4	-5	-6	-15	10	-5			-10	-5	-8
fr:pour_#	-5	-8	-12	-7	2	-6	-4	-3	2	-5	-5	-4	5		3	-4	4	3	4	-8	-3		-10
fr:pour_ain	-3
fr:pour_avoir	2
fr:pour_branch	-6				2
fr:pour_ca	6		-2		4	-3	6				-2			-5				7		-6		-3	3
fr:pour_ce	3	-5		4	-2	-2					-3									3			-3
fr:pour_cel	-2
fr:pour_cent	5
fr:pour_cette	4	4		-7	-9		-3	9				-2	4	-3			3	-8	6	-9			4
fr:pour_chang	5	2		5	-2			6						-2			-4					-2	4
fr:pour_de	2	5			-3					7	3		5				-3	-2		6		2	-2
fr:pour_demain	-2	-2		5	11												9	5		-12
fr:pour_des	5	2	-2							5	-4		3				-7	-6	6	9		-3	-4
fr:pour_deux	3		-6															6		-4
fr:pour_dire	-14	-3
fr:pour_du	3		-6		8												4	3	-3	-7			-2
fr:pour_etre	6	5		3			4						3	4			-6						6
fr:pour_faire	6		-5	-3		3							-3	-3			-10	-6		11		6	-6
fr:pour_felicit	-2
fr:pour_hi	-10				-3
fr:pour_inventair	-3
fr:pour_la	-3	-2	12	-3	3	-9		-8	-8	-6		2	-7	4	-8		10	7	-11	-11	4	-16	3
fr:pour_le	-12	5	23	-13	-15	-3	-8	-3	5	-6	-10		3	-3	5	-10	-4	-9	-9	11	-10	5	-8
fr:pour_les	-5	-7	-5	11	8	-3		-5	-6		-6			-9	-6	-4		6	-11		-5	-10	6
fr:pour_lui	-3			3			-2					4	-3	-3			4	-10		4		2	4
fr:pour_lund	-4
fr:pour_ma	-8				-3
fr:pour_mang	-2
fr:pour_me	-7		4										3				6	-3		-6			-2
fr:pour_mes	-3	5												4
fr:pour_moi	4	4	-2	9	9		6							5			-2		-3	6			-3
fr:pour_mon	-2			6	-2								-3	3			-4	3		-9		4	7
fr:pour_ne	-12	-7	2		-9		-4	-3	-3	-2	3	-5	-3	-4	-3	-3		7		-3			-4
fr:pour_notre	-4
fr:pour_nous	7	-4		2	4												-4	7	7	-11		-2	-2
fr:pour_part	-5
fr:pour_pass	2
fr:pour_quar	2
fr:pour_quatr	4
fr:pour_que	10	-5	-6	14	-4		-2				-3		-3	-2			8	9	-5	-10			-7
fr:pour_quelqu'un	-4
fr:pour_rallum	-4
fr:pour_ravoir	2
fr:pour_regard	3
fr:pour_remerc	-4
fr:pour_rien	-6	-3	3	-3	-3												-5	-2		10			-4
fr:pour_savoir	-5	3		2	-3					5			6				-6			3		6	-6
fr:pour_se	-2
fr:pour_son		4			-5	6											-3			-3		-5	5
fr:pour_touch	2
fr:pour_tout	6		-5	-7			5			5							8	-7		-6		5	-3
fr:pour_trent	-3
fr:pour_trois	-7	-5			-4
fr:pour_trouv	3
fr:pour_un	9	-3	-3	4	13	-6		2	-4	-5	-6	-6			-4	-4	8		-9	-6	-4	-5	3
fr:pour_une	-7	-2	12	-13	4	-4	-4	-3	-3	4	-3	-3	4	-5	-3	-3	15	-11	-7	-3		2	-7
fr:pour_voir	5
fr:pour_vos	4
fr:pour_votre	-5
fr:pour_vous		-3	7		6												3	6		-6
fr:pourboir	-5
fr:pourboir_a	-3
fr:pourboir_laiss	-4
fr:pourquoi	6					-4				7	-3		-3	-2			-3	-3		-5		9
fr:pourr	-4	-3	-3	11	5						4						-7		-2	7		-3	5
fr:pourr_vous	-8	-4			-4															6			-2
fr:pourt	4	5		8			6										-7	9			3		-4
fr:pourt_je		5					7
fr:pouss	10	-7	3	5	2	-3							-2	-3		-3	-10	-5	-3	12		3	-4
fr:pousset	6	-4	-3		-3	-3					-2						11			-9			-5
fr:poutin	-3
fr:poutin_au	-3
fr:pouv	5	-2	-4	15	4													-4		5			-4
fr:pouv_et	-4
fr:pouv_pas	-3
fr:pouvez	10	-13	-8	14	2	-6	-5	-4	-3	-5	-5	-4	-5	-6	-3	-3		7	-11	9	-4	-9	-8
fr:pouvez_lui	-4
fr:pouvez_vous	6	-11	-6	9	-6	-5	-4	-3	-3	-4	-4	-4	-4	-5	-3	-2	-5	6	-9	10	-3	-7	-4
fr:pouvoir	8				4												7	-2		-6		5	-6
fr:praticien	-3
fr:preav	8
fr:precieux	-5
fr:precis	-6	-2	6		-8	-4		4		-2	-2			-2			12	-4		-12		-2	5
fr:precoc	-2
fr:prefer		-4	-2	6	-7	-5	-4	4			-3	-2	-6	-7			-7	4	-2	-8		7	-5
fr:preferent	-7	-3
fr:prejudic	4	5					6							-3				3					-2
fr:prelev	-4	5	-3	6	-3	3	-3		-2			-3	5	4		6	-5	7					-3
fr:prelev_de	2
fr:prem	5		6	-9	-8	-2	6	-3	7	-5	-6	-4		2	7	-4	11	3	-7	-6	-4	-11
fr:prem_coup	-5
fr:prem_fois		3	5	-3			6							4			3	3		-6			-3
fr:prem_mot	-4
fr:pren	-7				5
fr:prend	11		3	7	-3		-6	-6	-5	-6	-2	4	-4	-4	-5	-4	-12	-6	3	19	-5	-5	-19
fr:prend_la	3
fr:prend_un	2
fr:prendr	-9	-3															-4		-2				6
fr:prendr_a	-5
fr:prendr_des	-3
fr:prendr_en	-2
fr:prenom	-5
fr:prepar	-4	4	3		-10	-2		8					-2	-4			-4	-4					3
fr:prepar_a	-3
fr:prepar_dev	-2
fr:prepar_un	3	5			-4			8						-3			-3	-4				2	5
fr:prepar_une	-7
fr:prepos	-3	4		3	-5	6	5					3	3	4			-4			8		-5	-4
fr:prepos_le	-6
fr:pres			8	-3	-5		-2		3		-3	-2	-2		4		4	-4		-3	3	3	-4
fr:pres_chant	-3
fr:pres_du	5	-4																		-7	3	5
fr:pres_la	-2
fr:presenc	4
fr:present	-3	2	-4	9	8		7	-3	-3	-3	-4	-9	-6	-2	-3	-2	-5	7	4	3	-2	-4	-8
fr:present_a	-3
fr:president	2	9			-3	-2			10			-4		6	10		6			-10		7	-3
fr:presqu	12	9	6	3	-5	3	-3	-2		3	5	7	-3	-2		7		-5	-3	-7		3
fr:presqu_decu	-4
fr:press	-12	-7		5	-7	-3	-3	5	-3	-3	-3	-3	-4		-3	4	-11			13		-3	-5
fr:pression	-6
fr:pression_de	-3
fr:prestatair	-4
fr:prestatair_grand	-4
fr:pret	-4	4	4		-3	7	-3			-2	6		-2	6			-7	-7	-4	17	-3	-6	-11
fr:pret_a	7
fr:pret_accord	-2
fr:pret_une	-4
fr:preven	-3	8	5		-3	7	7					4	-2	-2			-7	-3		5		4
fr:prevenu	6			8	5	4	7			-3	-4		-4	-3			-5	-5	6		5	-4	-3
fr:previen	-4
fr:prevoir	-2
fr:prevoit	3
fr:prevu	-11	-6	6	3	6									-4			-5			-10		7	4
fr:prevu_annonc	-2
fr:prevu_et	-3
fr:pri	-5	-3															-3	5	-3			-2	-2
fr:pri_de	-5
fr:pric		-4	-3	-8	-4					-2							-4	-8	5	-7		5	3
fr:prim		8			-3			6				9	4	-3				6		-6		2	-5
fr:prim_pour	2
fr:print	-3
fr:printemp				3		-2							2	3			-8	-5		6			5
fr:pris		4	-8		4	8			-2	-10	2	-5	6	5	-2	-8	-5	-9	11	-4	-7		6
fr:pris_cong	3
fr:pris_deux	-8
fr:pris_en			8	3	-4								5				-4	-2		2		5	-2
fr:pris_la	-6	-3
fr:pris_le		2	-3	-13		4				-2			5				-12	5	-2	6		2	-4
fr:pris_par	3
fr:pris_un		-2	-3		-5												4	3		-5			-3
fr:priv	4
fr:prix		-2	-11	15	9	-9	4	-5		-6	-7	-6	-10	-12		-5	9		6	-20	-5	-2
fr:prix_annonc	-10
fr:prix_correct	8
fr:prix_doux	-6
fr:prix_du	-7
fr:prix_honnet	-3
fr:prix_la	3
fr:prix_pai	-8
fr:prix_que					3
fr:prix_raison	-3
fr:problem	-35	-8	-3		-3		-6	-5	-5	-6	-6	-5		-3	-5	-5	-2		6	-10			5
fr:problem_avec	-8				3
fr:problem_de	-17	-3			-5									-2
fr:problem_oubl	-4
fr:problem_pli	-5
fr:problem_urgent	-7
fr:procedur	-5
fr:proch	-2
fr:prochain	-4	-15	5		-2	-13	-7	3	-5	-5	-9	-5	-6	-8	-5	-4	5	-12	-7	9	-4	-9	-11
fr:prochain_fois	6	-3	4	-6		-3											11	-9	-2	-7		-2	-2
fr:producteur	-3
fr:producteur_par	-3
fr:produit_frais	-3
fr:profan	-4
fr:profan_comm	-4
fr:professionnal	-7
fr:professionnal_de	-5
fr:professionnal_du	-2
fr:professionnel	-6	6		3		4	10										-3	-6					8
fr:profil	2
fr:profit	3
fr:profit_du	2
fr:programm	-5				-3							3		-3
fr:prom	-3		-2	6	-5	4	-5	-3	-2	-3	5	3		-3	-2		-14	-6	-2	5	2		5
fr:prom_avec	-3
fr:prom_mard	-2
fr:prom_que	-5
fr:promess	3
fr:promess_de	2
fr:promis	2
fr:promised	3
fr:propos	19	-10	4	-6	-2	-4	-3	-2	-2	-3	-3	-3	-4	-4	-2		4	-9	-7	3	-3	-9	5
fr:propos_de	4	-3			-2												6	-3				-3	-3
fr:propos_que	8	-2	-4	-7	-2													-2					3
fr:propos_un	4
fr:proposit				3			2					7		-4			-4	4		3			-2
fr:propr	-3			-5	2	4	-2			-2	-2	-2	-2	-3		-3	6	8	-3	-6		-3	-8
fr:propr_cav	-3
fr:propr_clim	-2
fr:propr_confort	-3
fr:propr_et	-7
fr:propr_honnet	-2
fr:propr_le	-4
fr:propr_ponctuel	-2
fr:proprietair	4	6			-3	-4	5			11	-3		5	-3			-7	-7		-14		12	8
fr:proprio	6	-2	-2	-6	-4												5			-3		-2	-4
fr:protect	11	6		4	-4		13	-2		-2	-2	3	-3	3					-3	-3		-5	10
fr:protect_jurid	3	5		-4		4	9					4		5			5			-7			4
fr:proteg	5																-5	3	5	-7
fr:proud	-3
fr:provisoir	5		-2	4	-2		-3					4	6	-3			-5	-5				6	3
fr:pu	9		4		-8	-2							2	3		-2	-4		-3	4			-4
fr:pu_interven	-3
fr:pub	3
fr:pub_pour	3
fr:public	3	10	-2		-3							8		6		6		2					-3
fr:pugh	8	-3	-3														3	-3	-2	3		-5
fr:puis	11	11	5		-13	-3	-7	-4		12	-8		9			-3	3	-12	-6	-5	9	11	-6
fr:puis_je	-8
fr:puis_le	2	4		3	-2								2				-3	-7		10			-2
fr:puis_ont	-4
fr:puis_un	7
fr:puisqu	4	10	-3	8	-5	5				3			3	9		6	-6	11		-9		3	-4
fr:puiss	-3	3			-3			5
fr:puiss_export	-3
fr:puit	4	8	-7	-3	-3	6					-4			-3		6		-8	-3	9		-2	-4
fr:pun	2
fr:punctual	-4
fr:punctual_cheap	-4
fr:pur	2
fr:purg	7		7	-5	-4	-2											-7	-2		7	3	-2	-5
fr:pus	-3
fr:pus_part	-3
fr:put	6	6	-5	14	-7	7	-3	-2	-2	-2	-4	-3	-2	-3	-2		-14		-4	7	-3	-3	3
fr:pyjam	3
fr:quai	7	5		6	3	5	5				6		-2					-3					8
fr:qualit	-6
fr:qualit_de	-6
fr:qualite-prix	-3
fr:qualite-prix_imbatt	-3
fr:quand	3	-7	-7	4	2		-13	-9	-9		5	-11	-4	-16	-9	-8		-6		6	2	-11	3
fr:quand_ca	-5
fr:quand_ce		-2			3						3						-5	-4		10
fr:quand_elle	3		-4		-3	7					9		3	-3			8	-4		-5			-3
fr:quand_il	-5	-6		6	7	-2							-2	-2			3	-4		-9		7	5
fr:quand_je			-4	3	-4	-3	-2	-2		6	-3	-2	-4	-3		-2	-11	-3	-3	5	2	-5	10
fr:quand_la		5	7	-5							8						5					-3
fr:quand_le	9	-6	3	-11	-4	-5					-3						10	-2	-2	-8		-2	-8
fr:quand_les	2
fr:quand_meme	-3	-9	-3	11	6	-4	-3	-2		-2	-3	-2	-3	-4				5	4	-3	7	-5	-9
fr:quand_mon	-5
fr:quand_on	7	3	3	-4	4	3												-3	-2	8			-7
fr:quand_votre	-2
fr:quand_vous	-2	4		-3	-6	3				4	-2		4					-5		12		-5	-6
fr:quand_y	-2
fr:quar		-3	-5	3	8	-4	5			-2	-3		-2	-2				-7	-2	4		-3	3
fr:quar_dollar	-3
fr:quar_et					3		6										8	-2		-8		-2	4
fr:quar_minut	-5
fr:quarante-huit	-2
fr:quarante-huit_heur	-2
fr:quart	8		-6		-3	-6	-4	3	-3	5	-4		-4	-4	-3	-2	-10	10	4	-13	5	6
fr:quart_de	6	-5		4													-8	3	7	-3		-3	6
fr:quart_le	-4
fr:quart_me	-4
fr:quart_pend	2
fr:quatorz	6								3				-2	-3	3					-6		3
fr:quatr	24	-9	-4		-3	-5	-11	3	5	-10	-4			-4	5	-6		-2	-13	-3		9	2
fr:quatr_an	5	-4	-4	-5													6			-4			-3
fr:quatr_et	4			3	2	4											-5			8			-2
fr:quatr_fois	6	-8		9	-2	-2			2				-5	-8	2			-5		-3		6
fr:quatr_jour				-7	-4			5			4		-2	5			-9	-7		13			-4
fr:quatr_minut	6		-3	-6	-2												6	-5		2			-3
fr:quatre-vingt-dix	-4
fr:quatre-vingt-dix_an	-4
fr:quatriem	5	11		-5	-2	6			2		6		4	10	3		-6	-5		5		4	-5
fr:que	10		-14	6	9		-8	-7	-8	-6	-10	-8	-3	-6	-7	-7					-7		-10
fr:que_#	-9	-3
fr:que_a	3			-5													6	-3
fr:que_au	3
fr:que_aucun	2
fr:que_ca		4	-11		6	7	-5	-3	-3	3	-3	-4	3	-6	-3	-3	11	-4		-7	-4		-3
fr:que_ce	8		-3	-5	10	8	-11	-9	-7		8		-7	-7	-8	-8	7	9	-5	-6	-10	-10	-10
fr:que_de	5
fr:que_des	4	3	-2	4	-5					3							-12	5			4		5
fr:que_deux	-8				-3							4		-2
fr:que_du	-4
fr:que_elle	-9		-8	5		3	-3	-5	-5		5	3		6	-5	-4		5			4	-8	-5
fr:que_il		-5	-2	2	2		-4	-2	-4	5	-9	-5		-11	-4	-9				6	3	-5	-6
fr:que_je	3		-9	7	11		-5	5		-4	-10		10	-2		4	6	-8	-3	3	2	3	-5
fr:que_karim	-7
fr:que_la	7	12	3		-2			7	3		-3	-4	5	10	3	-6		-3	3	-5			5
fr:que_le	6	-8	-7	4	2	6	-3	-11		-15	-4	-12		-13		-10	-12		7		-5		5
fr:que_les	11	-4	-8				5	-4	-5		-5	-5	2		-5	-3	-11	-6	4	11	-4		-3
fr:que_ma	10	-4	5	-10						-2	3		-2				10	-2	-4	-3	-2	-3	-5
fr:que_modest	-5
fr:que_moi	4	3	-2	8	10					3							3	-4	5	-10	3	-2
fr:que_mon		-4	-5								2		-2					-8		6		3	6
fr:que_neerland	5
fr:que_non	2
fr:que_nous	3	-6	-2		-5	3	-4				-2						8		-2	-12			4
fr:que_on	11	-16	-7		9	-13	-13	-9		-5	-4	-11	-18			-8	3				-13	3	-8
fr:que_person	3			9	6	-2			6				-2	-2	6		4	5				-6	-2
fr:que_pour	-2
fr:que_prevu	-9
fr:que_quelqu'un	2			5		2							5	-2			3	-6		6			-7
fr:que_rien	-3
fr:que_sa	2
fr:que_si	2
fr:que_son	9			2						3			-2				-8	9	-5		3	-4	-4
fr:que_tout		-9	8		-3	-5				-2	-5		-2	-2				-5	5	5		-5	-7
fr:que_trois	-2
fr:que_tu	2			-3		4			5				6		5		4			2		-3	-4
fr:que_un			-3	4	3	9	-3			-3	-6	-2	4				-7	7	9				-7
fr:que_une	5	8		7	5	5		6			3		2	2			-8			7		3	-4
fr:que_vos		-5		-5													3	-3	6	-3
fr:que_votre	5			-9	-3							-4		-2			3	-2	-2				-3
fr:que_vous	11	10	-15	8				5	-3		-7		9	5	-3	3	-5	5	-3	-6	5	8	-7
fr:que_vs	4
fr:que_y	-9				-4
fr:quebec	6	-5		3		-3	3				-2	4		-4			-8	-4		9		5	-6
fr:quel		-3	8	-6	-7	-6	-5	-4		2	-9	-4	6	-8		-4		-10	-7	-7	-4	5	8
fr:quel_anne	2
fr:quel_equip	-4
fr:quel_heur	-4	-3			-5	-2					-3
fr:quel_piqur	-3
fr:quel_sont	-2
fr:quelqu	-6	-2	-4			-5	-3		6	3	-4	-2	-5	4	6		-3	-5	4	8		-6
fr:quelqu'un	4	13	-14	11		11	-9	-6		2	7			-5		-5		-8	-9	8	5	4	-5
fr:quelqu'un_a		6			-2	6	-2				-4	4	-3	-2			-2	-3					4
fr:quelqu'un_dans	5		-5		5	2					4							-4		6			-5
fr:quelqu'un_de		6	-5	-3	5	5			2		6			-3	3		6	-6	-2	-4	3	2	-5
fr:quelqu'un_peut	2
fr:quelqu'un_qui	-10			8						5			-3				-8	6		-7	6	-4	6
fr:quelqu_chos	5	-6	-2			-2												-2	5	4		-3	-6
fr:quelqu_part	-10			4						4			-3				5	-4		-3			4
fr:quentin	5		-4		4								-2				-4	-4	-3		3	7	-8
fr:question	-15	-2	-2	6	-4	-5	-3				-3	-2	-3				2	7	-2	-5		-3
fr:question_en	-2
fr:question_tampon	-3
fr:queu	3
fr:queu_de	2
fr:qui	4		4	5	-10	2	-4	-5	5		-2	-5	-5	-3	6	-7	-11	5	-27		3		11
fr:qui_a	-5	-4	-4	5		-3	-3			-4		3	2	-4			-8		-3		2	-3	9
fr:qui_achet	-3
fr:qui_attendent	6
fr:qui_avait		-3		5	7												9			-8			-2
fr:qui_con	-3
fr:qui_connaiss	-3
fr:qui_cour	-3
fr:qui_dit	3
fr:qui_doit	-2
fr:qui_dur	-3
fr:qui_en	2
fr:qui_est	13	-7	6	-4	-11	-8	7	-3	-4	-5	-6	-3	-5	-6	-4	-2	-11		-5	12		-10	4
fr:qui_etait		-3				4	4						-2	-4				-2		-7		4	3
fr:qui_font	-2
fr:qui_laiss	-4
fr:qui_le	-2	-6	-3	-3		-3	-2				-2						3	8	-3	-6		-3	-4
fr:qui_me	8	5	7	8		9	4			3	-3		5	4			-13	3	-3	2		2	4
fr:qui_ne	-3	3	6		4	-3	-3		6		-3	-2	-3	6	6		5	8	-2	-13	3	6	-9
fr:qui_ont	6	-4	-3		2												-10	-5		13		-2	-3
fr:qui_parl	2
fr:qui_pass	2	-2		2	2												-7	5		3
fr:qui_pouv	-4
fr:qui_reconnait	-2
fr:qui_retourn	-2
fr:qui_sait	-3
fr:qui_se	4	3	-4	8	-9		-3				7	6	-5	-5			-10	3	-3	4		-2
fr:qui_sont	3
fr:qui_vient	7		5	2	-2	2				3	-4		-2	-3			-4	-3		7	2	3	-11
fr:qui_vous	3
fr:quick	-7	-2	-6	7	-5	-3	-2	-2	-2	-3	-3	-2	-2	-3	-2	-2	-7	3	-4	-6		-2	6
fr:quick_question	-9
fr:quiet	-3	7		3		-3	6				5	5	-4	3			-3	4		7		-8	-4
fr:quincailler_me	-2
fr:quinz			-3	4			5				-2	-3	-4	-4			-2	-8	-2	9		-2	3
fr:quinz_an	-4
fr:quinz_jour	-2	5		3		4	5		3				-3	-3	3		-3	-4					5
fr:quinz_minut	7				2												-5	-4		10			-2
fr:quinzain	4	4					8					9		9			-2	9				-2	-4
fr:quit	-6
fr:quit_moved	-3
fr:quitt					-2	3					2
fr:quoi	8		-7	-6	-10		-4	3	5	-4	-4				5	-2	9	5	-7	-11	-4	-3	3
fr:quoi_au	-5
fr:quoi_faire	3
fr:quoi_le	2
fr:quot	8	-3	-2	4	-5								-3	-3			-5	-5		-5		2	7
fr:quotidien	-4
fr:r	10	-8	-3	11	-2	-3				-2	-2		-3	-2			-15	-10	10	12		-4	-6
fr:raccord	5	7	3		-4	4	-3					4	7				-9	2		3		6	-2
fr:raccourc	-4
fr:raccourc_malin	-3
fr:raccroch	-5	-5		5	8	-2											-11	-4		7	6	5	-4
fr:raccroch_au		-3															-3			5	6	-4	-3
fr:raccroch_en	-3
fr:raclet	5	-2	-3	-5	-3													-3					-2
fr:racont	-2	2			-2			7				4		2				2		-8		4
fr:racroch	8
fr:radiateur	8	-3	3	-10	-8	-4					-4		-3	-3		-3	8	-3	-2	-7	3	-3	-7
fr:radio	5
fr:radiograph	-7
fr:rag	2
fr:raid	4	-2	-3		-2													-5	7				-3
fr:raison		5							6					7	6		7	-4	-3	-11		8	-2
fr:ral	-3
fr:rallum	-4
fr:rallum_la	-4
fr:ram_trois	-4
fr:ramass	7	-5		7	-5	-2												8	-3	-10			-3
fr:ramon		5				5					-4
fr:ramonag	-12	-5			-4	-4					-3
fr:ramoneur	6	3	6	4		4				-2	-2						-10	6	-2	13		-2	-10
fr:ramp	6		-2		-2						3						10			-6		-2	-5
fr:ramp_de	2
fr:rando	3
fr:randon	6
fr:rang	7		-6	-13	-4		-2				-4		-2	-3			4	-6				-4
fr:rapid	-14				5
fr:rapid_nikel	-3
fr:rapid_prix	-3
fr:rapid_propr	-4
fr:rapid_sans	-2
fr:rappel	-8	-17		-3	10	-7		4	-9	-13	-18	-4	-2	-4	-9	-6		5	-13	-20		23	-11
fr:rappel_a	-3	-6	-3		6	-3				-2	-3		-3	-2			11	-2	-2	-4		-7	-3
fr:rappel_au	-6	-4															7			-5		3	-2
fr:rappel_avant	-3	5		3	-3	6		5			-3		-4	-4			-3	-3		-10		13	-5
fr:rappel_ce	-2
fr:rappel_dans				-9	-3								3	4			3			-6		7
fr:rappel_de	6				-2		4										-4	-3		5
fr:rappel_le	-3
fr:rappel_mon	-3
fr:rappel_pour		-4	9	-3	4	-2					-2			-4			-6	-2		3		6	-4
fr:rappel_quand	-3
fr:rappel_sur	4	-5		4		-3							-3				-6	-2		-7	5	8
fr:rapport	8			10	-5	-4		6	2				-6	-5	2		-11	-7	-2			3	8
fr:rapport_de	3			6	-3				3				-2	-3	3		-7	-2				3	5
fr:rapport_qualite-prix	-3
fr:rar	-22				-4
fr:rar_en	-3
fr:rar_et	-3
fr:rar_pour	-4
fr:rar_thing	-3
fr:rat	3
fr:rat_honoured	-3
fr:rattrap_le	-2
fr:rav	6	-3	7	-13													14	-2		-13			-3
fr:ravoir				7	3	-2	4	6		4	-2		-2	3		5	-8		-2	4		4	-4
fr:ravoir_mon	3
fr:rayon_de	-4
fr:rayon_poissonner	-2
fr:re	4
fr:reaction	-3
fr:read	-6	-5		7	-4	-3								-3			-6	3		6			-3
fr:real	4	-3		-3	4	-2												12	-4	-15		-2	-3
fr:realit	-2
fr:realli	8		-11														-2			5			-5
fr:rebranch	6	6	-6	5	-3	7											-10	-4		13			-3
fr:recalcul	3
fr:received	6
fr:recens	-3
fr:recens_venus	-3
fr:recent	7
fr:recept	6	18	-8	-6		2	8	3	3	11	-5	6	12	5	3	7	-5		-5	-7	-4	13	-5
fr:recept_du	-4
fr:reception	7	3	-2	10	-4	-3	4			4	-2		4				-3	-3		-10		2	11
fr:recet	-2
fr:recev	-11	-5			-3		-3
fr:recev_toute	-3
fr:receveur	4				-2	-2	3					3		4				3					-3
fr:recevoir	-12	-2	5		-7	-6	5	-3	-3	-3	-3		-4	-4	-3	-2		2		-9	3		6
fr:recevoir_cette	-7	-5				-3
fr:recevoir_nos	-10	-4			-3				-2			-3			-2
fr:rechang	-3
fr:rechauff	3
fr:recherch	-3	-3	-2	3	-3			7	-2			4	-4	-2			-3			3			-2
fr:recherch_de		-2			-2			7	-2			4	-4	-2
fr:recherch_retrouv	-4
fr:reclam	-9	-4	-3	9	3			-4	-5	-4	-6		-6	-3	-5	-3	-4		4	-9	6	-7	6
fr:reclam_#	8	-4	-2	7	10		-2												5	-10		-2	-2
fr:reclam_depos	-4
fr:reclam_le		5			-2		6					3		4
fr:recois	8	-4		11	-4												-3	-4	-3	10		-3	-5
fr:recoit	3
fr:recoll	3
fr:recommand	7		4	-8	-6	-3	-3		-3		-2	-2	4	-4	-3	-2	8		-3	-11			-4
fr:recommand_cette	-3
fr:recommand_chaud			7
fr:recommand_du	5
fr:recommenc	4	-5															8	-3		-7	6	-4
fr:reconcil	-4
fr:reconcil_avec	-5
fr:reconduit	2
fr:reconnaiss	-7
fr:reconnaiss_pour	-3
fr:reconnait_ses	-2
fr:reconnu_en	-3
fr:recop	4	5		6									5	7			-4	4		4			-3
fr:recour	-2
fr:recour_a	-3
fr:recu	10		11	-9			-2	-9	-3	-4	-7	7	-8	-4	-3	-7		-14	-13	6	-8	3	5
fr:recu_#	10		5	-4	-6	-3				-2	-3		3	-2			-9	-7		4			7
fr:recu_aucun	4
fr:recu_ce	3
fr:recu_comm	-6
fr:recu_est	4
fr:recu_et	-3
fr:recu_la	-5
fr:recu_le	2	7	4		-3		3					7		-3				3		-10		-3	6
fr:recu_les	-5
fr:recu_un	2	4	6		3	6											9	-3		-8		2
fr:recu_une		-2
fr:recul	3
fr:recuper		-3		4	3		-2					-2					-11	-4		6			8
fr:recuper_en	-5
fr:recuper_le	2
fr:recus	5			3	-5												-11	-5		14			-2
fr:redemand	-3					5							2	2			-4	-5					6
fr:redemand_des	-4
fr:redemarr	3	4	6	-7										4			-8	-5		13			-3
fr:redig	3
fr:redir	-6				-3					-2						-3
fr:redon	5
fr:redon_le	4
fr:redress	-3
fr:redress_gratuit	-3
fr:reduct	4
fr:reel	-2
fr:reel_lu	-3
fr:reexpliqu	-3
fr:ref	-7	-7	-4	5	11	-3					-2	-2	-3	-3			-8	8		9		-8	-5
fr:ref_en	-2
fr:ref_est	-2
fr:ref_la	2	-5			12												-6	8		5		-8
fr:ref_une	-4
fr:refair	8	-3	-4	7	2												-9		5	3			-4
fr:refect	-2
fr:refect_du	-3
fr:referm		-4	-2	3	-4												-9	-4		13			-3
fr:referm_la	-3	-2			-2
fr:reflech	4
fr:refonction	-3
fr:refonction_sans	-3
fr:refont	-5
fr:refoul	-3
fr:refroid	3
fr:refroid_pas	2
fr:refunded	-4
fr:refunded_in	-4
fr:refus	9	-12	-6	5	19	-10	-7	4	-4	-5	-6			-7	-4	-3	7	-19		4	-4		-10
fr:refus_au	2
fr:refus_de	10	-9	-4	-4	11	-7	-5	5		-2	-4	-3	3	-3			3	-12		5	-2	-2	-7
fr:refus_motiv	-4
fr:reg	6		-3	-2	-6	-3	-4	6	5				3		6				-2	-13		8	-3
fr:regal	-5
fr:regal_du	-2
fr:regard	17	-5	-7	8	3		3	-6	3	4	-11	-9		-10	3	-5	4			-6			2
fr:regard_ce	7	-3	-2	6													-9		6			-2	-7
fr:regard_la	6	-2			-3												6						-4
fr:regard_le	4	-3		4	4												5	-8	-2				6
fr:regard_un	3
fr:region	6	7	-3	3	2			6				9	4	-4				5	-2	-4			-7
fr:regl	-12	2	-7	5		6	8	-3			-5	-5	5	-7	2	-3		9	-8	-2	-4	5	-13
fr:regl_a	-5	9		4		7	7						4				-5			3
fr:regl_ca	3				-2													7		-9			-2
fr:regl_dans	2
fr:regl_des	3
fr:regl_direct	-2
fr:regl_en	-9
fr:regl_le	-3				-3
fr:regl_pend	-4
fr:reglag	3			4	-5												-6	-9	-2	16			-4
fr:regret	2
fr:reinstall	2
fr:rel	-2
fr:relanc	-9
fr:relanc_zero	-5
fr:relat	6
fr:relayo	4		-5	7	-4						2			-2	-2	-2	-6		-2	-3		-2	8
fr:relev		-4	-5	5	-10	-3			-2	-2	-3		-3	-6	-2		-8	-5		10	-2	-3	3
fr:relev_de	-4
fr:relev_du	-4
fr:reli		8			-3	10	8				2									-2			5
fr:relir					-2
fr:rem	7	8	-6	6		-5	-3		15		-3	-3	-5	9	15		-3	-14	6	12	3	-3	-7
fr:rem_dans		-2															-2	-3		6	4
fr:rem_tout	-2
fr:remarch	-5
fr:remarch_merc	-3
fr:remarqu	-5		-7	-3	-4												3	-2		-6	3
fr:remarqu_que	-2
fr:rembours	-7	-4	5	3		-3	-2	-4	-5	-4	-3	-8	-4		-4	-3	-9	20	-9	-16	-3	-5	-9
fr:rembours_de	-10	-5			-4		-7					-3
fr:rembours_des	-3
fr:rembours_en	-2
fr:rembours_le	-2
fr:remerc	-21	-2			-3
fr:remerc_de	-7
fr:remerc_le	-5
fr:remerc_pour	-4
fr:remerc_votre	-3
fr:remet	4	5	-3		-2	-4				4	6		4	-2			6	-3		3			-10
fr:remettr				9		-3					-2		4	5			-14	8	-4	4			2
fr:remettr_la	4			3	3								5	6			-7	-2		7		4	-2
fr:remettr_le	-2
fr:remis	7	-4		4	-7	-4						-5	-2	-4			3		-4	3		-5	-5
fr:remis_a		-5		2	-5	-2											6	8		-10		-3	-3
fr:remis_en	3
fr:remont	8			4	-3								5	3			-5	-5	5	2			-5
fr:remont_au	4
fr:remorqu	-3
fr:remorqueur	-2
fr:remorqueur_est	-2
fr:rempl	9		-5	10	10	-5	4	5	-2	-2	-4	-2	-4		-2		-5	3	-4	7	-2	-7	-8
fr:rempl_le	3	-5	-3	9	8	-3					-3							-4		5		-4	-3
fr:remplac	6	2	-8	-4		-3		-3	5	-4		-4	-5	3	5	-3	-2	-13	-5	14	-4	-10	-10
fr:remplac_en	-3
fr:remplac_et	-2
fr:remplac_la	-5
fr:remplac_notre	-2
fr:remplac_par	3
fr:remplissag	-2	5		6	-4	6					2						2			-4		-2	5
fr:rencontr	-4	5		-3	-4	-2	-3	-2	7			3	-4	6	7		-2	-3		6		-7	6
fr:rend	8	-5	-3	8	-6					-2							-11	-3		9		-3	6
fr:rendez-vous	-6	-8	10			-13		-5	4	-5	-9	-5	-6	-7	4	-5	-4	-7	-7	7	4	-10	2
fr:rendez-vous_a	9	-2	6	-5	-5												-7			6		-2	-3
fr:rendez-vous_de	-12	-10				-8					-4		-2
fr:rendez-vous_depuis	-3
fr:rendr	7	-3			-5												6		-2	-3		-2	-3
fr:rendr_a	4
fr:rendr_la	2
fr:rendr_mon	-2
fr:rendu	5	-3	6	-9	-10	-7	3	-4	-4	-4	-6	-4		3	-4	-4	-2	4	-7	3	-4	-5	-13
fr:rendu_a	2	-4	4	-4	4															3
fr:rendu_compt	6	-3		-6	-3												-5	-3		9			-3
fr:rendu_de	-3
fr:rendu_en	3
fr:rendu_la	-3
fr:rendu_le	7	4	-4	-5	-8		5							4			-9	6	-4	2		-2	-5
fr:renouvel	11	-4	-3	6	-3				3			-2			3		-3			9		-3	-7
fr:renouvelon	-3
fr:renouvelon_notre	-3
fr:renov	-7
fr:renov_superb	-3
fr:renseign	5
fr:rentr	-6	2				7		-3		-5	3	-5	-8	4		-3	3		4	2	-2	-5	-11
fr:rentr_a	2
fr:rentr_ce	3
fr:rentr_pas	-6
fr:renvers	2
fr:renvoi	6	3		-3	5	-3	-2				5	4	-4	-3				5		2		-9	3
fr:rep		-7	-4	5	13	-3							-2	-3				11	-3	-10	3	-6	-3
fr:rep_de	-3
fr:rep_servic	-3
fr:repair	3
fr:repar	-17		-3	-6	-5		5		3	-3	-4	2	4	-5	4		10	-3	-3	-4		-7	3
fr:repar_a	-8
fr:repar_avec	-4
fr:repar_en	-11				-3
fr:repar_la	-4
fr:repar_le	-4
fr:repar_sans	-3
fr:repar_test	-3
fr:repar_un	-3
fr:repar_une	-3
fr:reparl	5	5	-2	-8	-2		-3	6	5				5	5	5		4	-4		-3		2
fr:repart	6		-7	-3	6	-5	-5	-4	-5		-9	-5		-8	-5	3	-5	5	-6	4	-4	-4
fr:repart_au	3
fr:repart_avec	4	2		-6	3	-2							-2	-4		6	13	-3		-6		-2	-5
fr:repart_chapeau	-3
fr:repart_un	-2
fr:repartitric	-2
fr:repartitric_de	-2
fr:repass	2	-3	-2	6	-4													-7		10		-2	-5
fr:reper	-4
fr:reper_que	-4
fr:repet	4	-3		-5	-3						2		-2	-2						-3		3	-3
fr:repl	3
fr:repond	8		-7	7	14		-5	5	-3		4	-4	6	-5	-3	-2	13	-4	-6	-12	-3
fr:repond_au	2
fr:repond_que	8	-7	-3	6	17								-2	-2			17	-8	-4	-12		-4	-4
fr:repondeur	2
fr:repondr	-11	-3			3	-4	-3	-2	6	-2	-3	-2	-3	-4	5		13	-7		-3		-4	-4
fr:repondr_a	-8			-5	-4	-4	-3		6		-2			-3	6		11	-6				-3	-4
fr:repondu	4	9		-9	-6	3	8	-4	-3	11	-7	8	3	-4	-3	-2	7	-13	-4	2	-4	3	5
fr:repondu_a	3
fr:repondu_en	-4
fr:repondu_que	4	5	-2	-4			11			8	-2	-2	4	-3			2	-11		9			2
fr:repons		16	-6	3	-6	-9	9	8	-3	13	-6		5	4	-3	12			3	-14	5	9	2
fr:repons_avec	-4
fr:repons_clair	-4
fr:repons_de	-3					-2	2			9		-2	5
fr:repons_en	-3
fr:repons_etait	-3
fr:report	-2	-3			8									-2
fr:repos_enfin	-3
fr:repouss	-8
fr:repr	-10	5			3	-2			6	3					6		6	3		-10		-4
fr:repr_avec	-2
fr:repr_le	-3
fr:repr_sans	-3
fr:reprendr	4	-3	-2		-5												-2	6				-3	-4
fr:repris	5
fr:reproch	-7
fr:reproch_un	-3
fr:reseau					-2	-2	-2	3				3		-2
fr:reseau_par	-4
fr:reserv	-3	7		11	-7		8	2	4				-7		4	-3		3	-5	-5	-4	5	7
fr:reserv_en		3	-2	8	-3			5			4									-6		3	4
fr:reserv_et	3	5					5					5					-3	4
fr:reserv_la	-2										2						7	-3		-2
fr:reserv_le	4	7			-2		6		6					7	6		-4	-2		-9		7	8
fr:reserv_mon	-5
fr:reserv_tout	-4
fr:reservent	-3
fr:reservent_seul	-3
fr:reservoir	8	-2	-5				-2		-2		3		-2	-3	-2		5	-4		-6		-4	2
fr:reservoir_a				3		3					5							-2		-3		-2	5
fr:reset	7	-3	-4	5	8												3	-3		-6			4
fr:resident		4		-5		7					9		-3	-3			-4			3		-5	4
fr:resil	5	4			-4	-2			2				4	-4	2					-8		5
fr:resil_en	-3
fr:resin	3	-5	-5		-4	-2								-2			-3	-3	-2	7		-2	-3
fr:resolu_avant	-3
fr:reson_elle-mem	-2
fr:respect	-14
fr:respect_chacun	-3
fr:respir	6
fr:respir_par	3
fr:respons	3			8	11	7	3						3	-2			-9	7		-6		7	3
fr:ressor	-3
fr:ressor_copain	-3
fr:ressort	3
fr:ressuscit	-3
fr:ressuscit_pour	-3
fr:rest	10	-4	-9	-3		-3	-6	-10	-10		-4	-2			-10		-6		5	-5	-11	2	2
fr:rest_#	3				9												3		7	-10
fr:rest_a	-3				-4
fr:rest_avec				2	-4	2					4		-2				-3	-5		-3		3	5
fr:rest_calm	-3
fr:rest_dans	11	2	-5	-3	-8		-3	-3	-3		-3	-3	-4	-4	-3		-4	-4	-3	5	-3	-6	4
fr:rest_deux	-6
fr:rest_du	7	-3	-6	-10	-3												11	-4	-2	-4			-4
fr:rest_scotch	-4
fr:rest_un	-4				6
fr:restaur	5		-8	-9	2	-4	3				-3	-2		4		-2	14	-7	-2	-6		-4	-6
fr:restaur_du	3
fr:restaur_ou	-3
fr:restent	6
fr:restitu	3
fr:resultat	2
fr:resum		7	7										3	7				4					-3
fr:retard	-26	-9			-7	-5	-7	-4	-3	-3	-4		-5	-6	-3	-3
fr:retard_de	-9	-3					-5					3	-2	-3
fr:retard_pas	-5
fr:retenu					6
fr:retir	8			6	8	8					5	-2	3	-4			-8	10	-3				-5
fr:retour	-5	9		-5	-5	-6	3	-3	-2	4	-6	-3	-5	7	-2	10		5	-4		5	-6	-10
fr:retour_de	-6
fr:retour_en	-3
fr:retourn	-12
fr:retourn_demain	-3
fr:retourn_quand	-3
fr:retourn_ses	-2
fr:retr	-4
fr:retrait		-5	7			-2											-6	6				3	-3
fr:retrait_tout	-2
fr:retrouv	-10	-6	-2	3	-9	-5	-2			-2			6				-5	-3	-2	-3	6	4	4
fr:retrouv_#	-5
fr:retrouv_en	-4
fr:retrouv_enfin	-4
fr:retrouv_mon	-3
fr:return		5				-2								-3		7
fr:reunion												4
fr:reuss	-4
fr:reveil		-5	9		-5															4		-4	-3
fr:reveil_avec	-7
fr:reven	4		-3		-4	2		6			3	4	-4	-3			-9		-2	3			5
fr:reven_pas	-3
fr:revenu			-5	-4	-7		-3	-2		-3	3	-3	-4	-8		5		5	-4	-2	-2
fr:revenus	3
fr:revien	6	-6	-4	-3	6	-5	3		-2	-2	-3	-2	-3	3	-2			-3	-5	16	-2	-5	-15
fr:reviendr	-4
fr:reviendr_ral	-2
fr:revient				2	-2	2					-3		5				4
fr:revis	4	-5		3		-3							-3				3	-4	-2	-10		3	5
fr:revoir	3
fr:rez-de-chauss	3
fr:ri	-2		-6		-9	-3					-2		-3				3		-2	-11	3	-3	3
fr:rideau	8		3	7	-3																		-3
fr:ridicul	5			3	10												-2	5		-8		6
fr:rien	-11	3	-10	6		-5		5	-9	2	-10	4	-12	-13	-9		-8	-5		4	6	-9	10
fr:rien_a	-6	-4	-7	4	-13	-12	-5	-5		4	-8	-5	-8	-8		-5	-3		-5	-4	8		-3
fr:rien_chang	3
fr:rien_charg	-2
fr:rien_contr					3							4		-2
fr:rien_dans	4	-4		5	-5	-4					-5		5	3			-7	-5		3			5
fr:rien_de	-16	-4	-3	-5	-7		-3	-3	-2	-4	4	-3	-4	-3	-3	-2	13	-8	-2	-8	3	-4
fr:rien_demand	6	2	7	-5		-2				5							12	-3		-11		-2	5
fr:rien_et	-3
fr:rien_la-dedan	-3
fr:rien_ne	-6	-4		-8	-6	-4	-3	4		-3	-3	-3	-3	4				-5		6		-4	-4
fr:rien_pantout	-3
fr:rien_pour	2	2		-3		7					-3			-4			3	-2		-11		-3	10
fr:rien_que	4
fr:rien_sent	-2
fr:rien_vendu	-3
fr:right	-6	-4	-5	7	-6		-3	-2	-2		-4	-3	-3	-4	-2	-2	-12	-4	-2	10		-3	4
fr:rigol	-3
fr:rigueur	-3
fr:rigueur_dont	-3
fr:rimousk	-5
fr:rinc	10	-3	4	-2		-2											9	-6	-2			-2	-5
fr:ring	-5
fr:rir		-3		-5	-2									-3			-2	3				-3	-2
fr:rir_les	-2
fr:ris	-2
fr:ris_de	-2
fr:risqu	-3
fr:rit	4	-9	-3		-5	-6					-4			-5			-8	-4		12	3	-5	-4
fr:riz_etait	-3
fr:rn				-2		6				2	6		3	-2			3	-2		-10	3		7
fr:rob	5		-8	-4	-3	-4			-2		-2		3	4	-2		7	-3		-10		3	-3
fr:rob_de	4		-8	-4	-3	-4			-2		-2		3	4	-2		7	-3		-10		3	-3
fr:robinet	17	-3	-9	-4	-8	2					-2	-2		-3		-2	-4	-8	-3	12		-3	-8
fr:robinet_de	2
fr:robinet_noir	3
fr:robot	11
fr:rog	2
fr:roi	8			11	-2						3						-3			9		-2	-3
fr:roland	4	-5		-3	-6						-3						-7		-2			4	5
fr:roman_feu	-3
fr:romant	4
fr:romantic	6
fr:rond	9	-3	-5	-2		2	-3			-3	5		-3	-2			-9	9	-3	-3	2	2
fr:ronfl	-6
fr:ronron	3
fr:ronron_de	-3
fr:room	22	6	4	-17		4	-6	-6	-6	-5	-2	-5	-6		-5	-6	9	-11	3	-6	-5	-8	-18
fr:room_#	15	3		-15	-7	4	-4	-4	-4	-3	-5	-4	-3	-5	-4	-4		-5	-6		-3	-5	-7
fr:ros	-7	-5			-4
fr:rosair	3	-2		5	3															3		-4
fr:rosal	7	-5	-5			-4				-2	-5						-7	4	-3	-4	3	-4	5
fr:rou	6
fr:roug	5		-8		-9		-4	-3	-4			-4	4		-4	-3	-9	-9	-4	11	7	-5	-12
fr:roul		-3	-5		-4					-2	4									-5			5
fr:roul_comm	-2
fr:rouleau	-6
fr:roulet	-3
fr:roulott		3				4					5
fr:rouss	4
fr:rout	9	9	-6	-7		10	6	-2	3	4				4	3		-4	3	4		-3		-3
fr:rout_est	-4
fr:routeur	3	-2	-7	-3	-3												-6	-4		9			-3
fr:rouvert	-2
fr:rouvert_la	-3
fr:roxan	7	-4	-2		3												4	4					-8
fr:ru	-4	-3	-8	8	-6		2	2			-3			-6		-3	-15		-4	7	-4	5
fr:ru_de	3		-2	-4	4	-2			3				-3	-3	3							2	-3
fr:ru_deneig	-3
fr:ru_des	-4
fr:ru_du	3
fr:ru_principal	-2
fr:ruel	-7
fr:rul	4		-4	11	7												-6	12		-8			-5
fr:run	7		-4	8	-4	-5		4	-2		-2	-2	6	-3	-2		-11	-4	-2	4		6	6
fr:running	-3	-2	-4	-5	-3	-2					-2	-2		-2		-2	-7			7			-3
fr:ruth	-2	-4
fr:s	6	-2		2	-4												3	6		-9			-4
fr:s'il	4	-14	-7	19		-9	-6	-6	-5	-6	-8	-6	-7	-8	-5	-4	-13		11	-4	-5		8
fr:s'il_vous	4	-14	-7	19		-9	-6	-6	-5	-6	-8	-6	-7	-8	-5	-4	-13		11	-4	-5		8
fr:sa	-4	13		-4	-7	10	-2	-3	-10	8			-5		-10		-9	9	-3	-5	12	-5	-2
fr:sa_camionnet	2
fr:sa_cart	4	-6			4												-3	9		-8		-5
fr:sa_cle	-7				-4	-2				5			-2
fr:sa_femm		11			-7	4	-3			5	-3		-4	-3						-9	6		4
fr:sa_feuill						5				3			4							-3	3	4	-2
fr:sa_mer	3	-4		2	-2	-3					-3		2				-2			2			-3
fr:sa_poup	-2
fr:sa_propr	-3
fr:sa_second	-3
fr:sa_viand	-3
fr:sabrin		-7	-3	5	-7		-2					-3		-2				-6	-3	4		-3	4
fr:sac	14	-3	-4	2	5		-4	-3		-5	-6	-4	-2	-7		-3	-8		-5	5		-4	-3
fr:sac_de	8	2		-2			-3	-2		-3	-4	-2		-6		-2			-2				-5
fr:sach	-9			4													10	-3		-13			6
fr:sachet	5	-3		-4													4			-8			4
fr:sacoch	4
fr:sage-femm	-2
fr:sage-femm_en	-2
fr:saguenai		2				2	5	7				4	-3
fr:sai	9	-10	-8		-6	-7	-4	-4	-4	-4	-5	-4	-5	-5	-3	-2	-7		-7	14	-4	5	-15
fr:sai_#	13	-4	-5	6	-4	-3											-8	-5	-3	12		-2	-4
fr:said	10	-2	-11	3	-7	-7	-4	-4	-4	-4		-4	-4	3	-4	-5	-13	-10	-7	4	-4	7	4
fr:saint-jean					-2
fr:saint-jean_a	-4
fr:saint-ong	2	6		2		-4	6		5	4	4		6	7	5		-3			-4		3	2
fr:sais			-7	-6	-3	4	9	-3	-3	-5	-5	-5	-2		-3	-2	-9	6					5
fr:sais_le	3
fr:sais_pas	-2	-6		5	-5	-2											-6	-4		4	3	2	5
fr:sais_que	-5	-7	-3	7	4	-2	-3							-2			-10	14	-5			-3	-8
fr:saison		10	7	-3	-3	2			6					4	6		10	-6				-3	-5
fr:saison_cuisson	-2
fr:sait		5		10	-4	13	-3	-2	-2		10	-2	7	5			-14		-3	4	-3	4
fr:sait_pas	4	4		7		9					8		-3	3			-10			13		-7	-3
fr:sait_que	-4
fr:sal	-6		-3		-2													-2		4			-2
fr:sal_accueil	-4
fr:salad	5
fr:salad_de	3
fr:salar	4
fr:sall	7		-16	-4	-9	-2	5	-6	-6	-8		4	7	-7	-6	-6	8		2	-10	-6	-3
fr:sall_#	3
fr:sall_a	5	6		-5	-3						6						5	-6	6	-6		-2	-2
fr:sall_combl	-3
fr:sall_de		-6	-10	-2			-5	-3	-4	-4	-3	-5	5		-4	-3	7	-3	-7		-3	-6	-2
fr:salon	16	-8	3	-9	-8		-3		-2	-4	-2	-3	-3	-5	-2	-3	-9	3	-4	13	-4	-7	-11
fr:salu	-9	-3	12	-6	-5												3	-4		3			-3
fr:salu_la	-6
fr:salu_le	-7
fr:salut	6	-9	-10	18	6	-11		-6	-5	-7	-7		-8	-10	-5	-5	-19		11	3	-5	-12	7
fr:salut_ce					-3
fr:salut_distingu	4	6					6					6		-4			-3			8			-4
fr:sam	7	2	8	-12	-7	3	-6	2			-8	-6		-5		-5	10	-5	-7	2		-13	-9
fr:sam_dai	-3
fr:sam_est	-3
fr:samed	-4	2	-9		11	4		9	-7	3	2		-5		-6	-5	4	-16	8			-2	-8
fr:samed_#	-2	-3	-3	10	6		5				-2						-12		6	7	3	-5	-4
fr:samed_a	2
fr:samed_zero	-3
fr:sandwich	4		-6		7												-4			3
fr:sandwich_au	2
fr:sang	6
fr:sans	-5		17		4	-8	8	6		-4	-8	2	-12			-6	-5	6	-4	7	-13	-8
fr:sans_asterisqu	-4
fr:sans_autr	3	7			-2	3	9					4		4			-3	7		-4		-2	-3
fr:sans_bon	-3
fr:sans_ca	2			7	-5			6						4		5	-8	6				-3	5
fr:sans_compt	-4
fr:sans_douleur	-2
fr:sans_dout	4	-5	8	-3													4			-7		4	-3
fr:sans_except	-3
fr:sans_frais	-8	-9		6	4	-7					-3						-10	-4	-2	14
fr:sans_jam	-3
fr:sans_la	5
fr:sans_me	2			-3	3					5							7	5		-9			-2
fr:sans_paper	-3
fr:sans_pest	-3
fr:sans_pos	-3
fr:sans_problem	-4
fr:sans_pub	-2
fr:sans_que	-12	-2			5													-2		5
fr:sans_repons		4		2	-4	-3	5	6				4	4				-4	4		-9			4
fr:sans_rien	-8	-4			-2
fr:sans_suppl	3	-2			8												-7	-2		8
fr:sans_un	-3
fr:sapin	2
fr:satisfa	-3
fr:satisfa_de	-3
fr:satisfact	4	-4	11	-7										-3			7			-6
fr:satisfait	-5
fr:satisfait_de	-5
fr:saturdai			-7	-3	-3													8		-7			-3
fr:sauc_lapin	-3
fr:sauf	6	-3	-3	-2	-3													-4					7
fr:sauf_le	-5
fr:saun	2			-5													4			-4
fr:saur	-3	2			-2						7
fr:saur_gre	-5
fr:saurion	-2
fr:saut		4	-6	-7	3	8	-5				8			6			-5		-2	9		-4	-5
fr:saut_le	3	8	-5	-8		10					9			7			-7	-3		11			-3
fr:sauv	-12
fr:sauv_notre	-2
fr:sauv_un	-4
fr:sauv_une	-3
fr:sauvegard	-7	2	3	5	-5												-5	-5		10
fr:sauvegard_auto	-3
fr:sauvio	5	3		-4			2										-10	-6		13			-2
fr:sav	9		-4		4		3				-2						-10	-4		9
fr:sav_pas	3
fr:saved	-14
fr:saved_my	-14
fr:savez	5	3		4	-2				6						6		4			4			-5
fr:savez_vous	6
fr:savoir			-6	9	-7				-4	5	-2			-9	-4	-4	-6		-6		-4	7	4
fr:savoir-fair	-2
fr:savoir-fair_remarqu	-2
fr:savoir_ce				-4	-3		-2			5										-9			4
fr:savoir_ou	-5
fr:savoir_qui		-2			-5	-2		5			-2			-2			-3	3		-7		5	2
fr:savoir_si	-9			4	-5					4	2		5				-9			3		6
fr:savon	9	-2			-2					-2							-10	7		9			-6
fr:saw	-5
fr:scann	2	3			-3	4					-3
fr:scotch	-3
fr:se	4	5	-3		2	-4		-10		3	-3	-4	-6	-4		-7	3	2	-3		5	-11
fr:se_agit	6	5	-2	7	4							3						-5		4		-3
fr:se_allum	-3				5
fr:se_appel	6	4	-2		5		6							-2				4	7	-4		-2	-7
fr:se_arret	5			7									5	-3			-2	-4					3
fr:se_arretent	2
fr:se_desabon	-5
fr:se_en	12		-5	-4		-5	-3		-3	-3	-3	-3	7	3	-3		-5	-3	5	3	-2	3
fr:se_est	7		7	-3	-6	-2		-6			8			7	2	-4		10	-11	-2	5	3	-4
fr:se_etait	6
fr:se_excus	-12	-7			-4	-3				-2	-2
fr:se_faire	2
fr:se_fais	-7	3		-3	-8	-2	-2					5	3	4			-5	-3					6
fr:se_fait				4	2													9		-9
fr:se_ferm	3
fr:se_il	-6		-5	7		-4	-5	-4	-4	11	-8	-4		-6	-4	-3	-9	-13	-5	11	4	-4
fr:se_lev	-3
fr:se_occup					3												8	-4					-3
fr:se_ouvr	8	6		6		7	8										-9	-6	6	9		-5	-3
fr:se_prend	-3
fr:se_press	-8
fr:se_regal	-4
fr:se_sont	4	-4	-2	9	13	-2											3	4	7	-13			-3
fr:se_souvient	-5
fr:se_tromp		-3		3													-6						7
fr:se_trouv	3
fr:se_y					-2						2						-2			-5			8
fr:seanc	8	7	-3	2	-10	-6	-2			4	4		-4	2			-3		5			-6	6
fr:seau	9	4	6	3	-3	5					-4						-6			-10		7	5
fr:sec	9		-3		-4	3					4							-3				-3	4
fr:seche-chev	-6
fr:secheux	3
fr:second		-10	-3	4	-10	-4	-3	-2	-2	-2	-3	-3	-3	-4	-2	-2	-13	11	-5	6		-5	-11
fr:second_boutiqu	-3
fr:second_ce	-4
fr:second_fois	2
fr:second_se	-3
fr:secour	-4
fr:secour_livr	-2
fr:secouss	-2
fr:secouss_un	-2
fr:secret	2
fr:secret_professionnel	2
fr:secretair	6			-5	3								5	3			2	-3		-11		2	8
fr:secretariat	-3
fr:securis	-11	-5			-4		-5					-3
fr:sejour	4	-4	-12	-8	-7	-4				-2	-3	-3		-3		-3	8	4	-3	-9		-3	-6
fr:sejour_dans	-3
fr:sejour_le	-3
fr:sel	9	-4	-6	6	5	-2	-2							-2		-2	-4	-4	-3			-2	3
fr:selon	7	3		4	-3		5				-2						-5	3		-10		2	6
fr:selon_le	3
fr:semain	3	9	2	9	-10	3	-3		5	-5	9	-5	5	4	6	2	-17	-22	-4	27	-7	3	-6
fr:semain_apres	-4
fr:semain_de		6			-3				6					7	6
fr:semain_et	-5
fr:semain_pass		3		-6	4	4			7				4	-6	7	6	7	-4		3			-7
fr:semain_plus	-2
fr:semain_prochain	-4
fr:semain_que	4
fr:sembl	8			4													5	6		-8			-3
fr:sembl_il	2
fr:sembl_que	3
fr:sen		-6		-5	4	-3					-3			-2			-4	-8	-3	9		5	-6
fr:sen_du	-2
fr:sen_meme	-3
fr:sen_sert	-3
fr:send	8	-3	-3	5	2							-3		-2				-3	-4	5		-3	4
fr:sent	9	9	3	4	3	9		-4	-4	-4	-8	-4	-5	-8	-4	3	-5	3	5	-4	-4	-3	-3
fr:sent_jug	-2
fr:sent_la	4	6	-3		2	-2										7	-3	4				-2
fr:sent_le	9	10	-5	5	-3	11							-2	-3			-4	-4	-2	7		2	-5
fr:sent_mon	-3
fr:sentent	6
fr:sentent_le	6
fr:separ	2
fr:sept	7		-5	-4			3			-2	-5		-3	-4				12	-4	-7	-2	-9	5
fr:sept_et	-4
fr:sept_heur	-4
fr:sept_mois	3			3	4													5					-3
fr:septembr	-10	5		14	-12	4			-3	-8	-5	3	10	3	-3	-5	-15			7		6	-15
fr:septembr_#		-3			-3
fr:ser	11	-4	-5	6	-5	-3	-3		-3	-3	-3	-2	4	2	-3		-10	3	-5		-2		5
fr:sera	-11	6	-4	-7		3	7			-4	-2	7	-4	10		-3	-6		5	6	-2	-6	-11
fr:sera_depos		6			-2	-2	7					4		-5			-3	8		-9		-2
fr:sera_la	-3
fr:sera_pas	-6								4					2	4
fr:serai	-14	-3			-3	-2
fr:seraing	4	8		-4		6				6	4			7			-5			2	6	-3	-3
fr:serait	4	-7	-3		5		-7	-6		-7	-4	-6	-4	5		-5	-18		11	7	-5	-9
fr:serait_il	-2	6												4
fr:serieux	-10	-4			-2
fr:seron	-5
fr:seront	-7					3						2		-4
fr:serr	-3
fr:serrur	7	10	-4		3	2		6			4	11	-3	-2		8	-9	-5		11			-2
fr:sert	-9	-6			-4	-3								-2			-9	4		2			4
fr:serv	-6	-2	-3	9													-2	5		-11			7
fr:serv_dans	2
fr:serveur	-4	4		-17	-8	-7		-5	2	-5	-6	-6	-5		2	4	-7	-8	-5	14		-6	-13
fr:serveur_beau	-2
fr:serveur_drol	-3
fr:serveur_est	-6
fr:serveur_etait	-6
fr:serveur_le	5
fr:serveux	3	-4	-9	-9	-7					-3	2		-2			-2	5			-8	2	2	-4
fr:serviabl	-3
fr:serviabl_du	-3
fr:servic	-7	10	8	4	-7	-7			2	-8	-9	4	11		2	-7		-8	-8		-6	6
fr:servic_a	-3
fr:servic_a1	-2
fr:servic_aux	-2
fr:servic_comm	-5
fr:servic_de	6	-2	13	-3	-5		5										8	-4	-2			-4	-4
fr:servic_discret	-3
fr:servic_est	-2
fr:servic_etait	-3
fr:servic_numero	-3
fr:servic_rapid	-5
fr:serviet		-7	-3	-9	-4	-3	-2				-3	-2	-2	-3			9	-4		-6		-4	2
fr:ses		-12	-11	6	-7		-10	-6				-9	5	-2		-6	-8	2	-3		-3	2	-6
fr:ses_#	4	-2															-2	6	-3	-8		3
fr:ses_appel	-2
fr:ses_dechet	-2
fr:ses_don	-3
fr:ses_limit	-2
fr:ses_outil	-5
fr:ses_producteur	-3
fr:ses_vir	-2
fr:session	5
fr:seul	-4		4		-4	7	-5	-9	-2	11		-11	7		-2		-4			5	3	4	-6
fr:seul_a	2	4		7		-4				9	-4		4				4				6	-5	-5
fr:seul_au	2
fr:seul_bemol	11		-4	-3																-3
fr:seul_dans	3	8		-4		4				6	4		6				-9	2		2		6	-2
fr:seul_interlocutric	-4
fr:seul_le	3
fr:seul_lign	-2
fr:seul_ne	2
fr:seul_person	3
fr:seul_plus	-3
fr:seul_que	-4
fr:severin		-3		6	-3						4		-2				-5	-4		-7		9
fr:shampoing	8		10	-8													10			-10			-3
fr:she		13	-5	7	-11	-7	7	-3	-5	3	-4	9	9	3	-4		-11	9	-4	-21	9	5	2
fr:shed	-4
fr:sheet	8	-2			-2												-3	-3		3
fr:shop	7
fr:should	-9	-4			5	-4
fr:show	8		-4			-3		3					-2	-2				6		3		-5	-3
fr:si	-24	4		6	-15	-3	5		-6	9		-13	-5	-3	-7	-11	-13		-7	8	-3		9
fr:si_ca	-13	-3	-3	3		2				-2	3		-3	-3			3		-3	-8		-5	8
fr:si_ce	-20		-4	14	-5		6	-2	-2	2	-6		-4	-4	-2		-6	-2	-3	9	-2	-5	8
fr:si_elle	5	2	-2	9		4					2		-3	-3				-11	-2	10	3	-5	-5
fr:si_je	10	11	-7		-7	-4	3	3	-3	10	4	-3	4	-4	-3			-6	-7	-6	-4	5	10
fr:si_la	-8	2		9	6		6							-3				11		-10		-2	-3
fr:si_le	-7	5			-5		6							5
fr:si_on	-17	-8	-4	2	-4	-5	-3	-3		-5	-5	-3				-2	-16	5		17			-9
fr:si_possibl	2	-4		-5	-2	-2											-5	4				-2
fr:si_tu	7		-5		-2												-4	-3	-2	-2			6
fr:si_votre	-7
fr:si_vous	-12				-4	-2		4		-2			-2	-4
fr:siffl	3
fr:sign	9	7	-13	11			3		10	-9		4		-5	11	-4		8	-5	-12	-7		5
fr:sign_ce	-4
fr:sign_de	3
fr:sign_le		-6	-3	2	-3		-3					-3						-7	-3				4
fr:sign_pour	3	6	-3	4	-3		5	6					4	-3				8	-2	-9		2	-5
fr:signal	-5		-5	-3	-7		-3		9	-2	-3		2	2	9		7	-6		-6		-4	5
fr:signal_a	-3
fr:signal_que	3
fr:signal_tout	-4
fr:signal_un	-7
fr:signatur	4	4		-4	-6		5					3		3			3		-2	-6		-3	3
fr:signatur_chez	-3
fr:siham	4	3		4							6			5			6	-2		4		-3	-11
fr:silenc			4	5	-3			6						4		4	-4	-2		7
fr:silenc_complet	5
fr:silenc_de	-2
fr:silicon	4
fr:simon	3	-6		-8	-3	-2			3	-3			-4	-3	3		7		6	-13			-6
fr:simpl	-9	-4		3	-7		-3										-4	3		2			-3
fr:simpl_and	-3
fr:simpl_comm	-4
fr:simpl_et	-7
fr:simpl_rapid	-2
fr:simplifient	-3
fr:simplifient_la	-3
fr:sinc	3	-3	-4	-3	-3									-2			-8	-5	-3	8
fr:sinc_the	6	-2	-2														-9	-4	-3	9			2
fr:sincereli	3			-6								5					5	-7		-4			6
fr:sinistr	-6
fr:sinistr_me	-3
fr:sinon	5	-8	-7	12	10	-5	-3	-3	-2	-3	-4	-3	-4	-4	-3	-3			-6	13	-3	-6	-15
fr:sinon_je	3	-4		3	10															4		-3	-3
fr:sir	-3	-4			-4					-3							-5	-7	6	3	-2
fr:sirois		-3
fr:sirop	-2
fr:sirop_le	-3
fr:sit	24	2	-23	-6		4	-5	5	-6	-7	-4	-9	-7	-3	-7		-7			6	-6	-11	-5
fr:sit_#	10	9	-3	3	6	10					2		-2	-2				6	-3			-4	-6
fr:sit_ce	4																-3	3	7	-10			-3
fr:sit_est	3		-8	4	-2			6						4		5	-9			11
fr:sit_qui	3
fr:six		-3		6			-5	-5	2		6	-2	3		3	-3		-4	4	-10		6
fr:six_an	-8	-6		3		-3			-3				4	2	-3			3		-5		3	-3
fr:six_minut	-4
fr:six_mois	3
fr:sixiem_est	-3
fr:sm	7	-10	9	-10		-4	-3	-2	-3	-2	-3	-2	-3	-6	-3	-4	8	-6	-3	2	-2	-6	-7
fr:sm_a	-4
fr:sm_de	4
fr:small	5	-3	-5		-5												8	-5	-3	-13			5
fr:small_thing	9	-3	-5		-3												8	-5	-3	-13			5
fr:smooth	-3
fr:smooth_driving	-3
fr:so	3	-14		12	8	-13	-7	-6	-6	-7	-3	-7	-7		-6	-7	-6	-12	-12	11	-7
fr:so_i	4	2	-3	-2		-3					4			6						3			-4
fr:so_much	-13				7
fr:so_the	3		-3	7	3													-3		5			-4
fr:societ		10		4		-2	8		7				-2	8	7		-5	-6		4		-3	8
fr:soeur	4	-3	6	5		8	-3	-3	-2	-5	6	-3	3		-3	-3	-12		-4	14	-3	5	-13
fr:soeur_est	4
fr:soi	-13
fr:soi_assur	-6
fr:soi_remerc	-8
fr:soient	4	3		2	4					3							4	2		-7	4	-3
fr:soign	3			-7													4						-4
fr:soin	-7	-4	-5														-3	-6		3			5
fr:soin_avec	-2
fr:soin_et	-2
fr:soir	-4	6	-3	-5	4	9	-4		-11		6	5	3	-2	-11	-9		6	-16		-11	-6
fr:soir_a	-3	-2		-3	-5		-2					4	-3	-3			3	-2		-7		-7	8
fr:soir_ce	3
fr:soir_dans	-3
fr:soir_de	-6			7	9		-2				2						7			-11			5
fr:soir_du	-5
fr:soir_et	-9
fr:soir_le	4
fr:soir_meme				4		-2		6				4	2	4			-6	3				4	-3
fr:soir_pour	-4
fr:soir_reconnaiss	-2
fr:soit	5		-7	9	5	12	-6	-5	-5	2		-7			-5	-3		10	-12	4		-9	-7
fr:soit_#	5	-6		2	-8	-3				-2		-4		-3			-4	11	-3	-10		-3	-4
fr:soit_enlev					6												-2	7		-4
fr:soix				-5		3											2			4		-2	-6
fr:soix_an	3			-6							3						-4	2		3
fr:sol				-6		5					3			-2			-2	-2		7		-2	-2
fr:sol_excellent	-2
fr:solang	3			3	-7						2						-5	7		-13		7	3
fr:sold	4	-4	6		5												-4		7			-2	-5
fr:sold_chacun	-3
fr:soleil					-2													-2		-3			6
fr:solid	-13
fr:solidair	-4
fr:solidair_quel	-4
fr:solut	-8
fr:solut_de	-3
fr:some	4
fr:somebodi	4	-3		4													-5			5
fr:someon		-4	-4	11	-7	-3				-2	-2			-2			-14	-6	-4	19		-2	-9
fr:somm		8			-5	-3	-2					7	4	-6			-3						-5
fr:sommair	-14	-9			-2	-5	-6					-3
fr:sommeil	3
fr:sommel	-2
fr:sommel_nous	-2
fr:sommes	12	7	-9	4	-8	2		3	-4		4	-5	7	5	-4	-2		-12	3		-4		9
fr:sommes_en	-5
fr:sommes_le	9	8	-4	13	-3	-2	3						7	8			-14	-11	-2	15			5
fr:sommes_lund	2
fr:sommes_tres	-3
fr:son		-2	4	-3	-12	2	-7	-13	-3	5	8	-8	-3	-22	-3	-12	-7		-12	-5		6	10
fr:son_adress	3
fr:son_caf	3
fr:son_carton	2
fr:son_chez	8	3	5	-11	-4	-2				-2	6	6					11	6		-11		-3	-8
fr:son_cot	-8	-3			-2
fr:son_dans	4	-3		6		5			5				6	-4	5		-5	-2		-6		-4	11
fr:son_est	-3	-3			-2
fr:son_et	-6
fr:son_fond	-3
fr:son_gilet	-4
fr:son_maitr	-3
fr:son_mar	-4			2	-4					4	-6		-4	-3			6	-5		-9		5	4
fr:son_meti	-2
fr:son_nom	6	5	8		-4					8							-4				7	-4
fr:son_per	3	-3		2	-6					-2				-2			-4	4	-2		-2	-5	3
fr:son_pour	-3
fr:son_telephon	3		-2	-3		5					6		4				-6	-9		7		9	-3
fr:sondag	4	-4	11	-7										-3			7			-6
fr:sondag_de	4	-4	11	-7										-3			7			-6
fr:soni	3			3		-5					-2		6	4				-4		6		-2	-4
fr:sonnet	6	-5	-3	-2	-6	-3											8		-2	-6		-3	-4
fr:sont	9		-3		4	-12		-9	2	-5	-11	-6	-3	4	3	-9	-14	-2		11	-9		-3
fr:sont_a	-4
fr:sont_arriv	4
fr:sont_au	-3
fr:sont_encor	7	5			-4	4			5		2		4	4	5		-11			7			-4
fr:sont_ferm	-5
fr:sont_parfait	-3
fr:sont_part	5	-3	-2	2	-3	-4			4		-3			5	4		-7	3		5		5	-7
fr:sont_pas	6		-3	-3	4								-3	3			4		-2	4		-3	-7
fr:sont_propr	-4
fr:sont_rest	5		-4	-4			3					4		-3			-4	3
fr:sor	2	-4	-2	3	2												5			-4
fr:sorri	-9	-4		5	4	-4					-2							-3					3
fr:sorri_for	-8	-2			-2	-2
fr:sort	16	5	-4	12		6	3				4	-3		3		-6	-6		4	9	4	-4	-19
fr:sort_a	4			-4	9														-2	3			-3
fr:sort_avec	7	-2	-4	-3	-3													-4		3	3	-2	-2
fr:sort_de	-5	8		-4			-2			-2	11		-3	10				6	-3	3		-6	-6
fr:sort_du	5		2	9		2	5															-3
fr:sort_le	5	-3	-2	8	2													-2	-2	5			-2
fr:sort_les	5		7	-5	-2	4			5				6		5		-4			9		-3	-3
fr:sortent	6	-3		3	-5												-8	6		-3		-2	6
fr:sou	3
fr:souc	-20	-6		-3	-12	-5	-4	-4	-4	-6	-4	-4	-4	-4	-4	-4		-6	-2	11			-7
fr:souc_de	-5				-2
fr:souc_qui	-3
fr:souc_si	-4
fr:souffl	9	5	4		-4	5				3	-3		-2	-2			7	-6		2		-5	-10
fr:souffl_au	-3
fr:souffl_de	5
fr:souhait	-10	6	-3	7	-4		-5	-3	-4	8	-3	6	9	-2	-4				3	-16	-4	9	3
fr:souhait_connaitr	-3
fr:souhait_longu	-3
fr:souhait_salu	-5
fr:souhait_une	3	6		2	-3					4		4	-2				-5	-5	4	-7		3	6
fr:soulag	-4
fr:soulign	-11
fr:soulign_la	-3
fr:soulign_le	-2
fr:soulign_que	-3
fr:soumiss	-5	-6		6		-7	-2		4	-2	-5		3	4	5		3	-4	-2		-2	4	-5
fr:soumiss_de	2
fr:soumiss_pour	-8				4
fr:soup	-3	-14	-2	-3	13	-4	-5	-4	-4	-6		-5	-7	-7	-4	-4	6	9		-18			-4
fr:soup_de	4	-4		2	6								-2					5	6	-9	3		-4
fr:soup_etait	6	-2	-2		-3														-2	2			-2
fr:soup_soit	-2				6
fr:soupir	-6
fr:soupl	-3
fr:sour	-7	-4	3	-8		-3				5			5	-3			7			3		-5	-5
fr:sour_et	-4
fr:sourir	-2	6	-3	3		-2				4	-2		-3	4			-3	4				4	-4
fr:sourir_au	-2
fr:sourir_bien	-4
fr:sourir_en	2
fr:sourir_et	-2
fr:sous	6	5	-12	19	-15	12	9	-8	-7	-8			-12	3	-7	-6	-7	4		-3	-7	-15	11
fr:sous-sol	3		5	-4				4				4					-4	5		3			-5
fr:sous_#	-5				-3		4							-2
fr:sous_eau	-3
fr:sous_huit	2
fr:sous_huitain	4
fr:sous_la	-7	-5		3	-6	-3								-2			-7			10		-5
fr:sous_le	-2	7	-3	11	-7	11	-3	-2		-2	-5	-2	-3	-3			3	2	-3	-7			3
fr:sous_les	3
fr:sous_nos	2
fr:sous_quinzain	3	2					6					6		9				6					-3
fr:sous_toutes	2	4				3	4					-4		-3						5
fr:sous_une	3
fr:souten	3
fr:soutien					4	5							2	3
fr:souvient	-5
fr:souvient_de	-3
fr:souvient_du	-2
fr:spa	9	3		6	-6	-6	-4	4	-3	-3	-4	9	-6	-6	-3	7		5	-5	-5	-3		-7
fr:spam	-3
fr:spam_est	-3
fr:special	-3
fr:sport	6	-3			2												-10	-4		12		-2
fr:spot	-6	-2												-2
fr:staff	5		5															-3	6	-5			-2
fr:stag	-8
fr:stagiair	2	7		5	-7	7	8										-7		6	2			-2
fr:stagiair_a	-2
fr:stai	4
fr:standard_de	-4
fr:star	-16
fr:star_and	-6
fr:station		-2	-2	-8									-2	-3			10		-3	-6		-4	-5
fr:station_a	-7
fr:station_et					-3
fr:station_just	-4
fr:station_par	3
fr:steak	-2
fr:steev				4	-4								4	5			4			-8
fr:stev	-4	-5	-2	3		-3					-2						7	5	-3	-8		-3	-4
fr:still	7	-7	-8	-14	-9	-6	-4	-4	-4	-4	-7	-4	-4	-5	-4	-5	7	-6	-6	-3	-4	-6	-10
fr:still_exist	-2
fr:still_no	3
fr:still_quit	-3
fr:still_running	4
fr:stock	4
fr:stop	9
fr:stor					7	-2			6						6		-3	-5	6	6			-5
fr:stov	6	9	-5	11	-3	8											-3			-6			8
fr:street	2	-2			-2
fr:stress	-15				-2
fr:structur	3
fr:stuart	2	6		3	-2	4			3					4	3		-2						-3
fr:sturdi	-5
fr:styl	-3
fr:styl_bien	-3
fr:stylo	3
fr:su	7	-4	-4	-10	-5									-2			9	-4	-3	-7			-2
fr:su_lui	-2
fr:su_voir	-3
fr:sucr			-3
fr:sucr_est	-4
fr:suff	8	-4		9	3	-3				3			-3	-3			-3	3	-2	-13	8	6	-5
fr:suff_de	4
fr:sui		4		5	-5	5					-4		-2				-6	-4		5		7	-7
fr:suis	7	2	-3		8		6	-10	-9		5	-2		8	-9	-8	4		6	-2	-9	-3
fr:suis_a	8		-3	-5	3	3					-2							-3	-2				-4
fr:suis_client	3	-4			11												-6		10	-6		-3
fr:suis_en	-8
fr:suis_encor	-3
fr:suis_le	2			-2	-2		3					4		6				3		-9			6
fr:suis_pas	12	-9	-3		-7	-3	2		-2	-2		-3	-4		-2		6		-3			-6
fr:suis_presqu	-4
fr:suis_rest	3		2	-4	-4	4					5									-6		6
fr:suiss	4
fr:suit		8	-7	2	5	10		-5	-4	-4			-7	6	-4	4	-4	-4	-6	7	6		-11
fr:suit_a	-5	-6			-4	-2	-4					-2		-3
fr:suit_du	3
fr:suiv	-6			5	-2	5		-3	3	3	-5		6	-3	4	-2	-12	-4	-4	7	-3	-5	8
fr:suiv_exemplair	-3
fr:suiv_le	-8
fr:suiv_nikel	-4
fr:suiv_votre	-4
fr:suivr	4			-3	3	-2	4						-2	-3			9	-3	-2	-6		-5
fr:sujet	2	-5	3		-8	-5	-2	4			-3	-2	-4	-6			-3		-4	-7	2
fr:sujet_de	-8
fr:sujet_du	4	-3			-2															-5	3	3
fr:sundai	-4
fr:sup	11	-7		-6	-11	-5	-4	-4	-4	-4	-5	-4	-3	-5	-4	-5	2	-7	-7	-4	-4	-5
fr:sup_boulo	-3
fr:sup_fin	5		-3	-6													5			-4
fr:sup_gentil	-4
fr:sup_rapid	-3
fr:superb	-3
fr:superb_maitres-nageur	-3
fr:suppl	3	-7	-2		9	-3	-3			-2	-3	-2		-2			-7	4	-4	4		-4
fr:support		-6		13	-2	-3							-2							3			-5
fr:support_est	-3
fr:suppos	-3	-4			-4												-3	5	-2	-8		-2	6
fr:suppos_que		-3			-2
fr:supposed	7
fr:supposed_to	7
fr:sur	18	-5	-11	7	-19		-5	-2		-15	-5	-3	-3	-6		-5	-8	4	8		-7	-7	-2
fr:sur_#	9		-4	-11		-3	-3			-2	6	6	-2	-3			10	-3	5	-7		-4	-8
fr:sur_ce	3
fr:sur_de	3
fr:sur_deux			3			2					-3		5							-4			8
fr:sur_googl	5	-4	-2		-4													-6	6				-7
fr:sur_la	7	-6	-23	4	-17	-3		-8	-8	-10	-11	-4	-4		-8		-6	6	4			-12	-2
fr:sur_le	10	-16	5	-3	-10	-7	-7	4	-9	-11	-3			-11	-9	-7	5	-4		3	-9		-2
fr:sur_les		4	-8	6			-5	7	-4	-3					-4	-2	-6	3	-2
fr:sur_ma	9	-5	-5	-3		-5	2	-2		-3	-3	-3	-3	3			11	11	-7	-21	5	-6	-9
fr:sur_mon			6	12	-8	3	-3	-3	6	-3	-2	-2	3	-5	6	-2	-11		5	-9	-2	6	6
fr:sur_nos	2
fr:sur_notre	3	6		5	-2							-4		3			-4	6	8	-9
fr:sur_plac	5	5	-2		-6	4	-2		7		6		-3	4	7		-5	-4	5			-4	4
fr:sur_quatr		3		-5	-2	6					-3						-4	5		6			-6
fr:sur_son	4		-6	-7		6				-2	7		3	-2			-10	-9	-2	15			-5
fr:sur_trent	2
fr:sur_trois	2
fr:sur_un	14	10	-4	3	5	3	-2				-3		-3	2		6	-7		6	8		-6	-9
fr:sur_une	4	6	-2		-5	-3	3		6	4		5	-2	-3	6		4		6	-6		-4	3
fr:sur_votre	4	-2		7	5												-9	4	6	-13			7
fr:surdimension	-4
fr:surpris	-8	-3	3	6	-5												2	-5	7	-6			-3
fr:surtout		-9	7	-13	-2	-6	-2			-2	-3			-2			10	-2	4	-10		-3	-8
fr:surtout_pas	6
fr:surveil_les	-4
fr:sush	-3
fr:sush_livr	-3
fr:suspendr	-5
fr:suspendu	-3	-6			-4	-2	-5					-2
fr:suspendus	2
fr:sutur	-4	4				5					4		-2	-3
fr:sylv	-3	-6	-3	5	8		-4				-4	-2	-3	-4			-2	7	-2	9		-8	-10
fr:symp	2
fr:symp_et	-3
fr:sympath	-2
fr:syndic	-6
fr:syndic_me	-4
fr:system	8	-4	-2		-8	-3	-3			4	-2	-2	-3	-4			-4		-2	6		-4	-7
fr:system_a	2
fr:t	7		-2	6													-4	5		4			-4
fr:ta	-10	-4			-2
fr:tabl		-7		-4	-20	-7	-6	-5	-5		-4	-5			-5	-6	4		-7	-4
fr:tabl_de	4
fr:tabl_pour	-10
fr:tableau	3	-4	6	7	-6												-8	2		9			-3
fr:tablet	7	4	-2	-5	-4						5	6	4				-5	5	-2			-3	3
fr:tablet_du	4
fr:tach		-3		-5		-3					-2		3	4			5			-6
fr:tacit	3
fr:tact	-2
fr:tact_et	-3
fr:taill	-4	3			-3	3					-2
fr:taill_dans	-3
fr:tak	2
fr:tanguai	3	-6															-4		-2	6		-3	-4
fr:tani					2
fr:tant		-7	-3	-5	6		-5	-2	-2	-2	2	-3	-5	-5			6	-2	-4	-3			-7
fr:tant_que		-10	-2	-7		-3	-5				-2	-2	-4	-4			2	-7	-2				-3
fr:tap	6	-11	-5	-2		-5	-3			-2	-6	-2	-4	-3			-6	-7	-4	5	-2		8
fr:tap_#	3
fr:tapis	3	-3	-4	5	6												4	7		-11			4
fr:tard	-6	2	-3	-2	-8	-4			-2		5	3	-3	-5	-2			2	-3			-4	-7
fr:tard_le	-3	-2		2	-3		3					4		-3			-5			5		-3	-4
fr:tard_toujour	-3
fr:tard_vendred	3
fr:tardiv	-7
fr:tardiv_le	-2
fr:tarif		-6		5	3	-2							-2	-2			-11	-6	14	2		-3	-6
fr:tarif_annonc	-3
fr:tarif_de	-2
fr:tarif_lisibl	-2
fr:tarifair	3
fr:tart		-2	-3		-2												8			-8
fr:tart_au			-3														4			-4
fr:tass	2
fr:tatouag	3		-2			-3				5	-4		-2				2			-7	6	-3	-2
fr:taux	3
fr:taux_de	2
fr:taux_tenu	-2
fr:tax		-5	-3	4	-12		-4			-3		-3	4	-3				7	-5	-16		4	3
fr:tax_de	2
fr:te	-3		-6		-11		-6	-4	9	-4	-5	-5	2	7	9	-5		-4	-8	-4	-3	2	6
fr:te_as	3
fr:te_es		-2			-2
fr:te_jug	-4
fr:team	5	-7	-3	-6	-3	-3					-3			-5			5	-3				-2	-4
fr:tech	7	-2	-5	-8	-4	-3					-2			-2			-2	-2	-2	4		-2	-6
fr:technicien	10		6	-4				-5		5	-7	-9	2	-4		-5	11	-5	-2	-5	8		-9
fr:technicien_a	-7		-2	3	-8	-3											3	-6		5		-2	-3
fr:technicien_de	4	6			4					6							6	3		-10	7		-5
fr:technicien_est		-6	-3																-3	-4	6	-3	6
fr:technicien_ne	2
fr:technicien_sympath	-3
fr:techniqu	2	11	-3	-3	-3	3	5				-2	7	4				4	3		-11			3
fr:tel	11		-6	8	5		-4	-3	-4	-4		-4	-6	2	-4	-4	4		-5	-7	-3	9	-13
fr:tel_est	6
fr:tel_que	3
fr:telephon	10	-3	-7		-5		-9	-10	-4		7	-13	6	-7	-4	-10	-5		-7	-2	-11	12	4
fr:telephon_a				8	-5	5				4	6		7	-3			4			-5		-3	6
fr:telephon_avec	-3
fr:telephon_de	-4	6			5						6
fr:telephon_en	3		-2																	4
fr:telephon_le				7									5	5			-8	-3		9		3	-2
fr:telephon_me	4	6	-4	-6	-3						7						5	-3
fr:telephon_ne	3				-2							-4					-3	-4		-5		10	-4
fr:telephon_on	3	-2		-4	-7												-6	3		5			-4
fr:telephon_pour	2	-4		-3	7												-8			8
fr:telephon_que	4	-4		5	-3													8		-6		-2	-3
fr:telephon_son	-9
fr:temp		-6	9	-4	2	-6	-7	-6	-6	-7	-2		-8		-6	3	-7		-9	11	-5		-16
fr:temp_de	2	-4	9	-6		-4	-4	-3	-3	-3	-3	2	-4	-4	-3	-3		-6	-4	3	-3		-5
fr:temp_en	4
fr:temp_expliqu	-2
fr:temp_ou	-8
fr:tempet	-4
fr:tempet_le	-3
fr:ten	-10	-7	12	-11	-7	-3					-2			-4		-3	-8	-6	-3	15		-3	-8
fr:ten_a	-11
fr:tenon	-3
fr:tenon_a	-3
fr:tent	3
fr:tenu	-11	2			4	2	9										4					-4	4
fr:tenu_inform	-3
fr:tenu_la	-3
fr:tenu_parol	-4
fr:tenus	-4
fr:tenus_au	-3
fr:termin	-10
fr:termin_en	-2
fr:termin_la	-3
fr:terminal		5			-3		6							5
fr:terr	13	6	-10	-5	2	10		4	-3	-4	8	-3	-5	9	-3	3	-2	-8	-4	10	-3	-9
fr:terr_au	-4
fr:terrain	-3
fr:tes	3	3	4	-8					5					6	4		-5	-3		8
fr:tess	-2
fr:tess_voul	-2
fr:test	10	-6	3		-7	-3				-2	-2		-2	-2			8	-8	5	-8	7	-5	-8
fr:test_expliqu	-3
fr:tet		4			-2	6												-2					6
fr:tet_en	-5
fr:text	13	-2	-2		-3												2	-3		-8	7
fr:texto	-4
fr:thank	-27	-13	6	12		-11	-8	-8	-8	-8	-10	-9	-8	-9	-8	-7	-12	4	-6	5	-4	-4
fr:thank_gui	-2
fr:thank_so	-12				8
fr:thank_you	-14	-4		5	-7	-3	-2	-2	-2	-3	-3	-2	-2	-2	-2		-6			-4			4
fr:thanksgiving	3
fr:that	2		3	-10		-9	-4		4	-4	-5	-4	-6	-5	5	-3	6	6	-7	3	-4	-9	-16
fr:that_is		-3	-2	-6	3									-2			6	-5					-5
fr:that_order	-3
fr:that_was	3
fr:the	17	-16	-23		-18	-18	-8	-13	-22	-6	-15	-8	-18	-11	-21	-21	-10				-5	-14	-3
fr:the_#	-5	-2			-2
fr:the_bed	-4
fr:the_best	-5
fr:the_boil	-2	-2
fr:the_burger	-3
fr:the_count	2
fr:the_gui	11		-4	-5	-3													3	-4				-6
fr:the_invoic	6			3	-2												-4	5	8	-4			-4
fr:the_ladi	3			-6													-6		7	-4		5
fr:the_manag	2	7				6		5		6			3				-5	-3		-3	3	3	4
fr:the_morning	-4	-3	3	2										-2
fr:the_new		-3	-3	-6	-4	-2		-2		-2	-2	-2	-2	-3		-2	-8	-4	-2	6		-2	2
fr:the_old	4	-3			-2													-4	6	-6		5	-3
fr:the_phon	3		-3	5	8	-3	5				-3	5	-4	-4			-6	4	7	2		-8	-4
fr:the_pric	-4
fr:the_room	4		-2		7												10	-4	7	-12			-4
fr:the_sam	3	4			-2									3				4				-2	-3
fr:the_show	-3
fr:the_sit	8		-4	-8	-2													4	-3				-5
fr:the_town	-3
fr:the_whol	-5	-4				-4
fr:them	12	-8	-4	10	-4	-3	-3	-2	-3	-2	-3	-5	-2	-4	-3	-2		11	-3	-7	-2	-4	-11
fr:then	8		-8	5	3	-4				-2	3			5		-2	-8	-3	-3	8	-2	-3
fr:then_it	4
fr:there	-6	-14	-11	9	-6	-8	-7	-6	-7	-6	-11	-6	-8	-9	-6	-5	-6		-9	3	-6	-4	3
fr:there_is	8	-5	-5		-5	-3		-2		-2	-2			-3			-5		-3	3	-2	-2
fr:therm	3	-3	3													-2				-6			5
fr:thermolun		4	12	-3	5				-2				-2	3	-2		9	-6					-4
fr:thermolun_#	4	7	13	-4										4			4	-4					-3
fr:thermometr	5	5									6
fr:thermopomp	-3
fr:thermopomp_par	-3
fr:thermos	-12	5									6
fr:thermostat	10	-3	-3	3	-3						-2			-2				-4	-3	-4		-2	4
fr:thermostat_connect	4
fr:they	-8			-7		-4	4	-3	-2	-3	-3	-3	-3	-4		-3	-5	6	-3	3		3	-7
fr:they_last	-2
fr:thierri	2
fr:thing	5	4	-9	-3	-7	-6	-3	-3	-3	-3	3	-3	-4	7	-3	-3	10	-8	-5	-9	-3	-4
fr:this	9	-10	-3	14	-6	-3	-3	-2	-2	-4	-3	-2	-4	-10	-2	-2	-4	-11	9	7	-3	-4	-7
fr:this_week	-6
fr:thivierg											2						4	4		-12			5
fr:thom		-5	-2	3	-2	-2							-2	-3			-4	-4		-5		7	3
fr:thorn	2
fr:thre	8	-2	-7		-9		-3		-2		3	-2	-4	-5		-2	-8	-12	5	8
fr:thre_week	4
fr:through	2
fr:thursdai		5	-4		-9	3	-2	7			3		-3	4			-12	3	-3	13		-4	-9
fr:ticket	5
fr:tied	6	4	-6	-6		-2								6		6	7			-8			-2
fr:tied_beurr	-4
fr:tien	5	-8	12	-9	-10	-3							-2	-2			-4	4	-3	-8	2	-4	7
fr:tien_a		-5	12	-8	-10												3	6	-2	-6	3	-3	-7
fr:tient	-4	11	6		-4	8					-5		-2	4			-4	-5		7		-6	3
fr:tient_a	-3
fr:tient_de	-5
fr:tient_la	4
fr:tient_sur	-4
fr:tier	-4
fr:tim	12	-11	7	-8		-7	-5	-3	-5	-3	-6	-4	-6	-11	-5	-4	2	5	-6		-4	-3	-16
fr:timbr	3	-7		6	-3		-2							-3			-7	7				-2	-4
fr:tip_top	-6
fr:tir	-3	-10	-7		-9	-4	-3	-2	-2	-3		-3	-4	-3	-2	-2	2	-8	-4	-5	6	-6	7
fr:tir_le	5
fr:tir_les	-3
fr:tir_une	-2
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
fr:to		3	-9	-3	-10	-5	-5		-5	4	-15	-4		-9	-4	-8	8	-8	-2	-11	3	3	-3
fr:to_#	9
fr:to_add	-5
fr:to_fault	-3
fr:to_the		8			-4	4	-2	5		7	-3		3				-7	-5			5	2
fr:to_whoev				7		-4		3						-3				6				-5	-3
fr:to_whom	2	3		2			4			5	-2						3			-7	4	-2
fr:todai	10	-3	-4	-6	-7	-6	-4	-3	-3	-2	2	-4	-4		-3	-2	-15		4	14	-3	-7	-11
fr:toi	-6				-3	5			5				6		5
fr:toilet	3		-7	-6	-5		-3	-2	-3	-2	3	-3	-3	-5	-3	-3			-4			-4	-6
fr:toilet_sont	-4
fr:toit	10		4		-3	4					-4		-3	-2			-2	-6	-2			6	-4
fr:toitur					2
fr:told	15	-3	-6	-11	-5		-4	-2	-2	-2	6	-3	-4	3	-2		-17	-10	5	10	-2
fr:told_me	14	-3	-6	-11	-5	-6	-3		-2		3	-2	-3	3	-2		-16	-8	5	10		2
fr:tom	5				-4
fr:tomat	5
fr:tomb	-5	9	-4	3	-9	8	5	-2	4	-3	10			3	5		-10	-4	-2	15	-2	-7	-3
fr:tomb_ce	2
fr:tomb_dans	-6					-4	6				-7
fr:tomb_de	-3
fr:tomb_en	-7	4			-3	4					4
fr:tomb_etait	-3
fr:tomb_sur	4	4		3		3	3					4		-2			-4	2		6		-2	-6
fr:tombent	3	-5	-4	-4																2			-2
fr:ton			5	2	-5	10	-3	-2	3	2		-3	6	-6	4		3	-5	-4		-3
fr:too		-2
fr:took	12	-3	-6	5	-5	-4	-3	-2	-2	-3	-4	-3	3	-3	-2		4	-6	-3	-3	-3	5	-3
fr:took_the	5	-3	-3		-2												-3	-2		6		4	-5
fr:top	2	-4	-11	4	-3	-3				-2	-3			-3		-4	5		-2	-6			-3
fr:tordu	-3
fr:tordu_par	-3
fr:tort	-5
fr:tot	-6
fr:tot_dit	-3
fr:tot_que	-2
fr:total	6											-4					6	6	-3	-10			-4
fr:touch	5	6	4		2	-9	3	-3	-2		4	10	-5	-4	-2			4	-5			-6	-5
fr:touch_a	4	5	5	2	-4		5						-2				-9	-5		5	3		3
fr:touch_du	-4
fr:touch_par	-3
fr:toujour	16	-3	-8	-9	-18	-6	-3		-8		-9	-9	5		-8	-7	10		-10	-6	3	-5	-6
fr:toujour_aucun	-2
fr:toujour_auss	-2
fr:toujour_la	5	-3		6	-2	5	4						-2	-3				10		-4		-4
fr:toujour_le	4	-4	3	4													-6	-2		9			-3
fr:toujour_pas	12	-2	-4	-8	-6	-5	-3	-2	-2	-3	-4	-2	4		-2	-2	7	-4	-3		-2	-8	-7
fr:tour	-5	3	4	9		6	4			-2	-3	-3	-2	-3		-3	-12	-7	-3	10		-4	7
fr:tour_de	-4	-2			-3
fr:tour_du	-7
fr:tourn		9	3	-2	-6	8	-3	9	-3	-3	7	3	-7	4	-3	-2	-10	-8		7			3
fr:tourn_comm	-3
fr:tourn_encor	-3
fr:tournent	3
fr:tournev	-2
fr:tournoi	-7
fr:tourt	2
fr:tous	-6	5	-5	4	4		3	-3	-4	3	-5	-4	5		-4	-3		-5	3	6	-3		-2
fr:tous_les		5	-4	10	5	2	5	-2	-2	4	-3	-2	3	-5	-2			-3	5	5	-2
fr:toussaint	4
fr:tout	-4	-3	-4	7		9	-10		-12	-3	-14	-9	-7	-12	-12	-11	-2	-14		5		4	-5
fr:tout_a	-6
fr:tout_arrang	-5
fr:tout_ce	-3	2	7								3		3	3			-2						5
fr:tout_de	5	8	-3	3	6	10	-2						-4	-4			6	-3	-5		7		-7
fr:tout_emu	-3
fr:tout_en				4	-2						2			-2			-5	-4	5	9		-3	-6
fr:tout_est			-3	-12	-3	2											-4	-2	-2	6			-4
fr:tout_et	-2
fr:tout_expliqu	-4
fr:tout_fi	-2
fr:tout_fonction	-11
fr:tout_grand	-3
fr:tout_laiss	-2
fr:tout_le	5	-4	-10	14	13		2	-3	-3	2	-6	-4	-6	-5	-3	-3		-7	4		-4
fr:tout_neuf	3
fr:tout_point	-3
fr:tout_refonction	-3
fr:tout_serait		-5			-3	-3					-4
fr:tout_seul	-9	-7	-3		-5		-3			-2	-6		-2	-3			-12			9		-4	4
fr:tout_suiv	-4
fr:toute	4	-6	7	-12	-11	-10	-6	-4	-4	3	-6	-5	6		-4	-3	5	-8		-3	-4	6	-13
fr:toute_la	12	-6	6	-5	-10	-6	-2			-2	-4	-2	3	4			-3	-8	3	3		5	-7
fr:toute_le		-3
fr:toute_ma	-3
fr:toute_seul	-8	3		-4						5			6						-3			5	-4
fr:toutes			-6			3		-3	-3		-4			-7	-3	-2	-4	-9	-3		-2	4	8
fr:toutes_les	9		-3	5	5	3	-3	-2	-2		-2	3		-3	-2			-7	-2			6	3
fr:toutes_mes	-3
fr:toutes_reserv	2	4				3	4					-4		-3						5
fr:toutes_ses	-3
fr:towel	4
fr:town	-6
fr:town_can	-3
fr:trac	-8	-3			5
fr:trac_derr	-5
fr:trac_une	-2
fr:tracteur	3
fr:trah	-4
fr:train	-9	4	12				-3							4			-5			4			-3
fr:train_a	-6
fr:train_de	-3
fr:train_etait	-2
fr:train_les	-4
fr:trait		-3	-4	12	14		2			-3		-3	-4	-3			-16	5	-3	3	4		3
fr:trait_a	-3
fr:trait_avec	-3
fr:trait_mon	-4
fr:traiteur	6	-7		6			4				-4		-3	-2			-7	-9		14			-8
fr:trajet	-5
fr:trajet_du	-5
fr:tram	-10
fr:tram_retrouv	-4
fr:tranch	4
fr:tranquill	-3				3
fr:tranquill_pour	-2
fr:trans	-3
fr:transf	2
fr:transfer	-3	3			-3						7			-2						11		-2	-6
fr:transfer_un	2	4			-2						7									11		-2	-6
fr:transfert	6
fr:transfert_de	3
fr:transmettr	-6
fr:transmettr_mes	-4
fr:transparent	-4
fr:transparent_de	-4
fr:transport	2
fr:travail	12	-2	-9	-3	-10		-4	-3	5	-4	-4	-3		6	5	-3		-13	-5	7	-3	4	2
fr:travail_propr	-3
fr:travaill	8	-2	-2		5	-4		3	-3	-2	-2	2	-4	-5	-3				-4			-5	3
fr:travaill_a	3			8	-3	-2	3	4				4		-2			-8	9		-2		-3	5
fr:travaill_de	3
fr:travaillent	4
fr:traval	-3	4	-3		-4	-2	6						-2	-3			3	6		-6			-4
fr:traval_fin	-3
fr:traver	6			4	-5						-3						10			-3		-2	-10
fr:travers_magnif	-3
fr:trembl	6	4		8	-2	5					4						-9	-2		7	7		-2
fr:tremblai	-4
fr:tremblai_appel	-2
fr:tremp	8	-6	3	-5	-7	-2							-2				-10	-6		12	6	-6	-3
fr:trent	-4	-7	7	13	10	3	3	-2	-2	-2		-3	-3	-4	-2	-2	-11		6	14	-2	-6	-10
fr:trent_an	-6
fr:trent_ball	-3
fr:trent_boit	-3
fr:trent_et	2
fr:trent_jour	4	-6		4	9												7	3		-3			-5
fr:trent_minut	-3
fr:trent_second	-3
fr:trente-cinq_minut	-2
fr:tres	9		4	-7	-12	-5	-9	3	-4	-6			-9	-4	-4	-6	-5	6		-2	-6	2
fr:tres_bien			-4	6	-5		-3							3			-10	4					8
fr:tres_bon			-5	-9	-3												6			-5
fr:tres_calm		3	7	-6		3					-5						7	3		-8		-2	-2
fr:tres_content	-4
fr:tres_discret	-3
fr:tres_reconnaiss	-3
fr:tres_satisfa	-3
fr:tres_satisfait	-3
fr:tresor	-2	-3			-2
fr:tress			-2	-6	-4												5			-5
fr:tri	-5
fr:tri_des	-6
fr:tribunal	-4					-3	3					3		-3
fr:trick	3
fr:trimestr	5		-2	6	-3				3				-3	-3	3		-7	-6		9		3
fr:tripl	3
fr:tro	-16
fr:tro_bien	-6
fr:tro_bo	-2
fr:tro_gentill	-6
fr:tro_vit	-4
fr:trois	12	-4	5	3	-12	-9	-8	-4		-8	-7		-2	3		-3	8	13	-6	-10		-9	-19
fr:trois_an	-3	3			-2	5
fr:trois_contrat	-3
fr:trois_coup	-4
fr:trois_de	2
fr:trois_detail	-4
fr:trois_fois	-7		4		-5	-3			-2		-2		-3		-2							3	-6
fr:trois_heur	6	-3		7	-4	-6		5			-4			-3			-5			4		2	-3
fr:trois_jour	4		3	-3	-7	-2				-2	6			-3		-3		3	5	-7		-3	-4
fr:trois_minut	-3
fr:trois_mois	5		4	-5	-4							3		-3			-6	3		6			-3
fr:trois_person	3
fr:trois_semain	-3
fr:trois_velos	3
fr:trois_vendeur	-3
fr:troisiem	9	12	6		-7	7	5			-2	5			9			8	3	-3	-4		-3	-6
fr:troisiem_fois	2
fr:tromp		-5		6	-4	-2											-9	4				-3	7
fr:tromp_de					-4
fr:trop	-9	-5		-2	-12			-2	-3	-4	3	-4	-4	-6	-3	-2	-7	3	-4	11	-2	-7	-2
fr:trop_bon	-3
fr:trop_brui	-4
fr:trop_drol	-4
fr:trop_fort	-3
fr:trop_sur	-5
fr:trop_vieux	-3
fr:trottoir_a	-3
fr:trou	-7		-2	5		-2				-2				-4			-8		-3	4		5	-3
fr:trou_dans	-5
fr:trou_de	-3				-2								2	-3
fr:trou_etait	-4
fr:troubl	-11	2			-3						-2
fr:trouill	-3
fr:trouill_bleu	-3
fr:trouv	-14	4	9	-4	10	6	-9	-6	-6	-4	4	-8	-7		-6	3	-9		19		-8		-11
fr:trouv_ca	7	-4	-5	3	12	-2							-2	-2			-3		6	-7		4	-5
fr:trouv_dans	-6
fr:trouv_en	-3	-3			-3
fr:trouv_la		-5	6	-10	4	-2											9	5		-9		-3	-4
fr:trouv_le	-4
fr:trouv_ma	-2
fr:trouv_plus					-2
fr:trouv_que		4	6	6	9									4			-10	-4	10	5		-3	-5
fr:trouv_quelqu'un	-4
fr:trouv_un	-5
fr:trouv_une	-5	9		-3		7								-4		6				-4		3
fr:trouvent	2
fr:truc	2
fr:truck	13	-3	-3		-5	-2			-2					-3	-2		5		-3			-3	-7
fr:tu		-9	-18	11		-2	-7	-6	4	-6	-7	-6			4	-6	-17	-8		12	-6	-13	8
fr:tu_dev	2
fr:tu_entre	-3
fr:tu_me	6		-2	4	-4	-3			4					5	4		-9	2	-3	13		-4	-9
fr:tu_normal	5
fr:tu_que	2
fr:tu_repar	-4
fr:tu_ressor	-3
fr:tu_te	3	-2	-3	5													-5	-3					7
fr:tub	-2
fr:tuer	-3
fr:tuqu	3	-6			-4	-2											-11	-4	-2	15		-4	-3
fr:tuyal	3	-8	-5		2	-5					-2						-6	-2		9
fr:tuyal_au	-3
fr:tuyau		4	4		-6	3	-2			-3	-4		3	4	-2	-2	-4	8	-3	-7	6		-4
fr:tuyau_de	-7	5			-5	6
fr:twenty-four	2
fr:twenty-four_dollar	2
fr:two	10		-4	6	7												12	-4		-5			-7
fr:typ	4	3		-4	-5	5					3						-4	-4		8		-3	-2
fr:typ_de	3
fr:un			-6	5	4	-8	-10	-7	-8	-12	-10	-8	-12	-9	-8		-4				-6		-8
fr:un_#	-8				-3
fr:un_acompt	3
fr:un_an	-6	-3		3			4						-2				7	-6		2		-4	-3
fr:un_appareil		-5		-7	-3												4	2		2		-2	-5
fr:un_autr	5	7		8	-3		3		6		3		3	4	6
fr:un_avis	-5	-4
fr:un_bac	2
fr:un_badg	2
fr:un_beau	8
fr:un_beb	4	-5	-7	-7	-6		-3	-3		-3		-2	-3	-3	-2	-2	-3		-3			-3	-7
fr:un_bien	-3
fr:un_bogu	-6
fr:un_bon	5	7	-3		3				7	4				6	7		-4	4	-3	-4		-3	6
fr:un_bonhomm	-3
fr:un_bout	4		-3			3						4		-3			-3						-4
fr:un_bouton					4
fr:un_bris	-2
fr:un_bruit					-3
fr:un_budget	-4
fr:un_cabinet	3
fr:un_cabl	-3
fr:un_caf	-4
fr:un_cahi	4			4													-5	4				-3
fr:un_capric	4	-2																4		-8			4
fr:un_carnet	-5
fr:un_carton	5	-3	-3	-10	-4													5					-3
fr:un_cent	-6
fr:un_chat	2
fr:un_chien	4			2	8		5			5	-3		4				4	-7		-2	6	2
fr:un_chocolat	-3
fr:un_claqu	3
fr:un_clav	4
fr:un_clic	-6
fr:un_client	4		-2	9		6			4		4		5	-2	4		-4	-4	-2	8		-5
fr:un_coin	-7
fr:un_compt	3
fr:un_concurrent	-4
fr:un_conseil	3
fr:un_control	5
fr:un_cot	2
fr:un_coup	5	-9	5	3	4	-5	-2				-3		-3	-4			5		-5	-12		9	-4
fr:un_courr	3
fr:un_cred	4
fr:un_creneau	-3
fr:un_de		8	-2		-3	6			5					6	4		-12	-2		13		-3	-2
fr:un_defaut	-7
fr:un_degr	2
fr:un_delic	-3
fr:un_depart	2
fr:un_depistag	-2
fr:un_deuxiem	3			-3	-2								3	4						-10			7
fr:un_dimanch	-21	-4			-5	-2					-2			-2
fr:un_eclat	6
fr:un_ecran	-9	-3			4
fr:un_entretien	8
fr:un_etabl	-3
fr:un_fil	5		-2	-4														-2		4
fr:un_film	5
fr:un_formulair					5								5	5
fr:un_four	2
fr:un_gateau	6		7	-4	-2												-8	4		5			-2
fr:un_goss	-4
fr:un_grand	3	5		-3	-6					6	-2							-4			7	-3	-6
fr:un_gros	-6	-4			-4	-3
fr:un_homm	4	6	7	-4	-2	6				4	4		6	-2									-3
fr:un_huiss	-4
fr:un_humain	-3
fr:un_joint	8
fr:un_jour	-3			-6	-5	-4					5						-4	-3		10		-3	-2
fr:un_lit	-2
fr:un_loir	-3
fr:un_lund	-3
fr:un_magasin				5	3		6										-8			4			5
fr:un_manteau	-5
fr:un_mard	-8
fr:un_mariag	4
fr:un_massag	2
fr:un_matel	-3
fr:un_messag	-4
fr:un_metr	3	8				2					-3					7		8					-8
fr:un_ministr	-3
fr:un_model	-3
fr:un_mois	6	14	-3				6			5		8		-3		9	-3	-4					9
fr:un_monsieur	3	-3	3	-10	-7	-4	5			-2	-3		-2						-2	-3		-4	7
fr:un_mot	-11		-8	7	-8	-3	-2	-2		-3	-2	-3	-5	4	2	5	-13	5	-3	7	8		-6
fr:un_non	-4
fr:un_nouveau	2	8		-3		7			5					6	5		-9	-7		8		7
fr:un_nuag	-6
fr:un_numero	6	-4															-3	-3		5			4
fr:un_oeil	3
fr:un_oreil	-6
fr:un_osteopath	-2
fr:un_oubl	2
fr:un_papi	12	5	-4		-8	-3		4		4	-2		-2	-2			8	-8	-4		-2	-5	8
fr:un_pet	-6	6		4	-9		4		-2	-2	-3	-2	-3	6	-2				6	-9	9	-6
fr:un_peu	-2	-11	-6	10	12	-5	-3	-2		-4	-3	-2	-4	-3			5		-8		-3	4	3
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
fr:un_prix	4	-3		2													3	-5	-3	-9		3	7
fr:un_problem	-18	-2			-5
fr:un_quart	3	-3		3	2												-6	-4	7				7
fr:un_rappel	2
fr:un_rayon	-3
fr:un_rembours	2
fr:un_rendez-vous	-6
fr:un_respons	3	-3		6	12						-4		4				-7	8				5	-3
fr:un_robinet	3
fr:un_rond	2				3												-4	11		-7			-4
fr:un_sac	3	2	-2	3	3	2					-4			-4			-5	3		5		-3	-3
fr:un_savoir-fair	-2
fr:un_servic	-9
fr:un_seul	14	-4	5	-4	-3									-2			-5	4		2			-2
fr:un_silenc	-2
fr:un_sm	-2	-6	6											-2				-3		8		-3	-3
fr:un_soir	-3
fr:un_sou	3
fr:un_souc	-3
fr:un_souffl	-3
fr:un_soup			3														5	2		-6
fr:un_sourir	2
fr:un_stagiair	2
fr:un_technicien	3		-2		-4	5											-6	-4	5	5			-3
fr:un_tier	-4
fr:un_titr	-2
fr:un_tout	-3
fr:un_trou	-7			3									3	-3			-7	-3		8
fr:un_tuyau	-3	-3			-3
fr:un_velo	-4
fr:un_vendeur	2
fr:un_ventil	2
fr:un_verr	7			-3	3	-2				5							7			-8		5	-6
fr:un_vet	-3
fr:un_virus	7
fr:un_voisin	6	-4		6	-4	-2											9	-3				-2	-4
fr:un_vrai	-8	-8	-3	7	5	-3				-2	-3		-2	-3			-11	-3	8	3		5	-7
fr:un_y	-3
fr:unanim	-3
fr:unanim_lou	-3
fr:under	6		-2	5														-2	-2	-3			5
fr:une		10	5	6		-3	-4	-3				-4	-6	3	2		3	-16		8	-2	-4	-10
fr:une_a					-3
fr:une_affair	5
fr:une_amend	2
fr:une_anomal	-6	-2					-4					-2
fr:une_appl	3
fr:une_assiet	-3	5	-6	8	-4	7												-3				2
fr:une_attest		-4
fr:une_autr	11		-5		-7	-3	3			2	-2	4	-3	-3			4		-4	-7		-5	7
fr:une_avanc	-3
fr:une_balad	-2
fr:une_bel	4
fr:une_blagu	-4
fr:une_boit	4	-3		5													-5			4	3
fr:une_bon	-3
fr:une_boucl	-4				-2
fr:une_caiss	3	-5	6	5	3									-2		-2	3	-3
fr:une_cart	5			4	-4					2							-7	-2		7
fr:une_chais	7	10	-4		-3	7	7			5			6				-3					5	-3
fr:une_chambr	7	-4	7	6													12			-11		-2	-3
fr:une_chos	5			3	4	3											9	-4		-8		3	-3
fr:une_clart	-2
fr:une_colon	3
fr:une_command	2
fr:une_dam	4		-3	-5	-5	2					5		4	3			-6	3
fr:une_dat		-6		3	3									-3			4		-2	-3		-3	-3
fr:une_de	3	-4	-5		-3	-3	3				-3			-2				-3			3	-3
fr:une_delicatess	-2
fr:une_demand	4	6				-2	8					4		-5			4	7	-2	-11		-2	-2
fr:une_demi-heur	4
fr:une_demi-journ	-3
fr:une_dent	-4
fr:une_dinguer	-2
fr:une_egratignur	4
fr:une_equip	3
fr:une_erreur	-5
fr:une_etoil	-5				-4
fr:une_excellent	-3
fr:une_except	2	-3		2	11												13	-3		-10		-4	-2
fr:une_expliqu		7			-3	-3	4	5		5			-2				-3	-4		-5		4	6
fr:une_factur	-3	-6	-2	5			-2					-2						-5	4	7		-3	-6
fr:une_fauss	-3
fr:une_fenetr	-6
fr:une_fois	-4	-5	-3	13	5	5	-2			2	-5		7	-3			-16	-6	5	8	5		2
fr:une_fuit	-14				-4
fr:une_gentilless	-2
fr:une_goutt	-3		-3	-4													7			-6
fr:une_hanch	3
fr:une_hauss	4
fr:une_heur		-7	-7	-4			-3			-2		-2	-3	-3			-4	-3	-5	8	-2		-7
fr:une_issu	-3
fr:une_journ		-3	-2	-6	-7												-5			3			-2
fr:une_larm	-2
fr:une_lettr	-6	-3		-3	-7					3			-2	-3			3	-2		3	2	-3	-3
fr:une_librair	-2
fr:une_lign	-9	8	-3		4		4									7	6			-8
fr:une_livraison	2
fr:une_machin		-3	8	8	3												3						-2
fr:une_merveil	-3
fr:une_minut	-4
fr:une_mis	-3
fr:une_nouvel		3		3	7	4							8	6			-9	-5		13			-3
fr:une_nuit	-5	-3			4						7						-4	2	6	-2		2	-4
fr:une_offre		8		-4		-2			11				-3	5	11		6	-2		-3			-2
fr:une_pag	5			-2	-3		6										-7	-3		7		-2	4
fr:une_pann	-6
fr:une_patienc	-9
fr:une_patron	-3
fr:une_perl	-3
fr:une_petit					-7	-6				-2	3		-2	-3	-2		5	2	-3			-4	-6
fr:une_photo	5	5	-3		-5	6				3	-3		2	3			-10	6	-4	-2		5	3
fr:une_plac	-8	-4			-3	-3					-2
fr:une_plaint	-11	-4			-4					4		-3	-2	-2
fr:une_pomp	-4		6	-3													8	-4		-2
fr:une_port	-2
fr:une_prem	-3
fr:une_pris	2
fr:une_profan	-4
fr:une_reaction	-3
fr:une_repons		11		3	-3	-2				12	-2		5				4	-6	-2	-9	7	5	2
fr:une_sage-femm	-2
fr:une_salad	2
fr:une_sall	2
fr:une_second	-5				-3
fr:une_secouss	-2
fr:une_semain	-2	7				8		5			4		-2	-3			-8	-4		13		-4	-4
fr:une_serviet	4	-2		-8													7			-6			-2
fr:une_seul	-5	-2	9	6	-5												7			-6			-2
fr:une_simpl	2
fr:une_soir	4
fr:une_solut	-9
fr:une_soumiss		-2				-5			5		-3		4	5	5
fr:une_sour	2
fr:une_tabl		4	-3		-2					5							5			-7			5
fr:une_tax	-5
fr:une_tiret	-4
fr:une_trac	-5
fr:une_trouill	-3
fr:une_tuer	-3
fr:une_vach	2
fr:une_video								7				4	-3				-3	-3		5		2	-2
fr:une_vis		10		-6		7					-4			-3		6	6			-9		-3	6
fr:une_visit	-3
fr:une_voisin	-4
fr:une_voitur	-5
fr:une_vrai	-5
fr:uniqu	3
fr:unit	11	-6	-6	-5	-5	-4	-2				-3		-2	-2			4	-7	-4	6		-3	-10
fr:unit_exterieur	5	-2	-2	-9													7	-3		-6
fr:until	3			5	8												5	-3					-3
fr:up	8	-6	-7	5		-6	-3	-2	-2	-3	-4	-3	-2	-3	-2	-2	6	-6	5	-8	-3	-4	2
fr:urgenc	-9	-3	5	-8	-4		-4		-2	-2		-2	-4	-4	-2		-3	-5	-2	4		3
fr:urgent	-18	-8			-7	-4	-4	-3	-3	-3	-3	-3	-4	-5	-3	-2
fr:urne	4
fr:us	-2		-7	-5	9		-3	-2	-2	-2	6	-2	-3	4			4	-8	-4	5		4	-5
fr:usag	7
fr:use	2	-4	-2	4	-3												-6	-3		9
fr:usin	7
fr:utilis		-3
fr:v			-2	-7	-4	-2	-2				6	-2					7	-8	-2	4		-2	-5
fr:va	-9	-5	-9	14	3	2	-6	-4	-5			-5	3	-8	-5	-5	-11	-6	3	13	-5	4	-15
fr:va_bien	-6	-8	-3	9						-2			8	-3						-3		7	-4
fr:va_comm	-4
fr:va_mieux	-2
fr:va_se	-8
fr:vacanc		-3		2	4									-2			-6	7		3			-8
fr:vach	3
fr:vachon	4	2		2		3			3	3			5	6	3		-6	-3			5	5	-3
fr:vagu	3	2	5	-4	-4			5									3	-3		-3			5
fr:vais		-2	-7	8	6	-4	3		-2	3	-2	-2		3	-2			7	-5			5	-7
fr:vais_pas	6
fr:vais_vous	-3			3													-3	6
fr:vaissel	-4
fr:vaissel_de	-2
fr:valeur	3
fr:valid	-2
fr:valid_ses	-2
fr:valis	3		-2	6	-4	6											-2	4		-3		-3	4
fr:valis_port	-3
fr:valv	7
fr:van					-3		3					4
fr:vandamm		10		3	-4	5			6				8	-2	6		5	-4		-11		6	5
fr:vandermeersch	-6			8	-4	-3			-2				2	-4			-7	-6					8
fr:vann		2	-3		-2															-3	4
fr:vant	2
fr:vas	8		-4	-12		-2				5	-2		-2	-2			4	-4	5	-7		-3	-5
fr:vas_de	6
fr:vaut	-4
fr:vaut_la	-5
fr:veau	-2
fr:veau_me	-2
fr:vehicul	-3
fr:vehicul_avec	-3
fr:veil	7	-8				-3	-2				-2		-2	-4				4	3			-5	-7
fr:veil_a		-4	-4		5									-2				6		-5
fr:veil_sur	-2
fr:veilleux	-4
fr:veilleux_par	-4
fr:velo	3	-6	-10	3	8		2	-4	-3	-4	2	-4	-5	-5	-4	-3	6	-3	6	-3	-3	-3	-11
fr:velo_municipal	-2
fr:velos	-8		-3	6	4						4						10	-3		-9		2	-4
fr:ven	6	-2	2	15	-5	-10	7	4	5	2	-4	4		4	5	-2	-8	-6	-5	14	-3
fr:ven_avec	-2
fr:ven_de	-3
fr:ven_la	5
fr:vend	-5	-2		5	-6												-8	4				7	-3
fr:vendeur		2	5	-5	3		-3	-2		-4	8	5	-3	-3	-2			6	-5		-3	-7	-2
fr:vendeur_a	3
fr:vendeur_ma	-3
fr:vendeur_me	-3
fr:vendeur_voul	-3
fr:vendeux_lui	-2
fr:vendeux_tro	-2
fr:vendr_ce	-3
fr:vendred	7	6		-8	-12	-3	-2	8	5	-4	5	-7	4	4	5	-8	-3	-7	-14	3	-5	7	-2
fr:vendred_#	2
fr:vendred_a	-7	-7	8	-4	-3				5		-3		6		5		5					-3	-2
fr:vendred_avec	-7							4				4
fr:vendred_jusqu	-4
fr:vendred_on	8	-3	-2			-3					-3						5						-5
fr:vendred_pour	2					3
fr:vendu	11	-3	5	-4	2	-3	-2	4		-2	-2		-2	-3				-10	-3	3		-6	10
fr:vendu_de	-2
fr:vendu_une	2
fr:vent	2	-7	7	-9	-3	-2	-4	3	-3	-4		-3	-5	-7	-3	-3	8	-5	-6	-11	-2	-7	8
fr:ventil	6	-3		12	-2												-12	-3		6			8
fr:ventous	3
fr:ventr	2
fr:venu		-2	-13	-18	-6	4	-7	-5	-5	8		-6	10	-10	-5	-4			2			3	-5
fr:venu_a	-7
fr:venu_chez	-3
fr:venu_deneig	-3
fr:venu_le		-3		-3		-4				5	-2		5				10	4		-8		-4	-6
fr:venu_pareil	-5
fr:venu_pour	2		-5														-3	-2		6
fr:venu_un	-4
fr:venus	2	-3	-2	-9													8						-6
fr:venus_sous	-3
fr:verdict	2
fr:verif	-7		-3	14		3	-4	4	-2			-3	-7	-7	-2				-4		-2		2
fr:verif_le	-6
fr:verif_que	-4
fr:vern	-4
fr:vern_a	-4
fr:verr	5		6	-14	-4		3	-2		3	-5	-3	-4	-3		-3	19	-8	-4	-14	-3		-10
fr:verr_a	6
fr:verr_de	6			-11	-2	-2				5			-2				9	-4		-8		5	-5
fr:verrouill	3
fr:vers	3	9	-7	8	10	4			-5	4		4		-5	-5	-4		-6	2	3	-5	-7	2
fr:vers_#	7	8	-3	7	3	8		-2	-2	6		-6	3	-7	-3		-15	-11	5	10	-3		4
fr:vers_la					4			4				4					7	5		-6			-5
fr:vers_le	2
fr:version	12	2	-7		-7	-5	-3	3		-3	5	2	-3	-4	-2		-13		-4	3	-3		7
fr:version_de	5	4		-5	-3						6						-7	-3		14		-3	-7
fr:version_en	-4
fr:vert	5	-4		-2	-4						3						-10	-5	5	13		-3	-3
fr:vertebral	2
fr:very	19	11	7		-7		10	-4	-4	-5	8	2	-7		-4	5			-6		-4	-5
fr:very_nic	5
fr:vest_les	-2
fr:vestiair_solidair	-4
fr:vet	-3
fr:vet_que	-3
fr:veto	-3
fr:veto_du	-3
fr:veuill		6	-3	6	4	5	10		-2		-2		-3	-8	-2		6	-3	-4			-6
fr:veuill_agir		2				3	4					-6		-3
fr:veuill_agre	4	7		4		4	9					6		-4			-4	-5		7			3
fr:veuill_transmettr	-3
fr:veul	-2
fr:veul_plu	-2
fr:veulent	-8
fr:veulent_plus	-5
fr:veut	4		-11	22	15	2	-12	5	-2	-4	2	-5	7			-6	8		-5	5	-10	-4	-7
fr:veut_la	-3
fr:veut_laiss	-3
fr:veut_parl		6			-2	-5			-3		-4	-2	9	6	-2		-2	-3		-4		6
fr:veut_pas	8				8	3					6			-2			8	3	-2	-8		-4	3
fr:veut_plus		6		4	3					5	-5		7	2			5	-5		6		-3	-5
fr:veut_que	11	-3	-4	9	10		-3		4	-3	2	-3		6	4		11		-7	3	-3	-13	-7
fr:veut_savoir	3	-2		3	-5			5			-7		-2	-3			-6	-4		4		2	4
fr:veut_un	-6	5			-2	5					6			-3
fr:veut_y	-5
fr:veuv	-2
fr:veuv_depuis	-3
fr:veux	10	5	-7	8	23		-9	3	-5	11	4	-6	12	-6	-5	-3		-3				8	-3
fr:veux_just	-8	-3			-5
fr:veux_pas	5			-5	-2	-2				5			5	-5			5	-11				4
fr:veux_que	5	9		5	10	4				12	-3		7				-3	-3	-3	7	2
fr:veux_ravoir	2
fr:vezin					-5
fr:vi	-11		4		-4							-2		-2				-4		11			-6
fr:vi_a	-3
fr:vi_avec	-3
fr:vi_mon	-3
fr:viand		-6		-4		-2							-2				-8	-3		9			-3
fr:vid	14		4	14	12	3		5	3	-3	-6		5	-2	3	-2	4	-17	9	4	-3	-6	3
fr:vidang	3
fr:video								7				4	-3					-4		4			-3
fr:vieil		-5	10	-4	-6	-2											-3		-2	7		-3	-6
fr:vieil_machin	-2
fr:vieil_platin	-3
fr:vien	10	-3	-4	6	4	7	-2		4	-2			8	-4	4			-12	-5	14		-10	-4
fr:vien_de	6	-2		6	5	4			5				6		5		7	-4				-4	-6
fr:viendr	8	-8	-4	5	7	-2							-3	-4			-6	-7	-3	14		-4	-5
fr:vient	17		4	-4	7	-3	-5	3			-8	-4		4		-3	-10	-4	-7	10		6	-9
fr:vient_de	11	3			9	3					-4		5	3			-5	5	-4	11		-4	-11
fr:vient_dire	-5
fr:vieux	-5	-5	-3	-6	-5	-2												-3		6		-2	-6
fr:vieux_clou	-2
fr:vieux_dev	-4
fr:vieux_roman	-3
fr:vieux_tuyal	-3
fr:view	4		-6	-3													3	-2
fr:vign	-4
fr:vill		-3	-6	-9	-4	-2		4				3		-2			7	8		-8		-2	-10
fr:vill_a	6
fr:villag	3
fr:villeneuv		4			3								6	4
fr:vin	-4
fr:vin_local	-3
fr:vingt	5		-2	4	4	4							5				-6	3		10		-2	-3
fr:vingt-cinq	4
fr:vingt-deux	2
fr:vingt-six	4
fr:vingt-six_minut	3
fr:vingt_et	-6
fr:vingt_heur	-5
fr:vingt_minut	8
fr:vingt_pour	2
fr:vingt_vol	-4
fr:vir	-4				-4	-2	-3				-2	4	-4	-5			-12	-8	-3	10		2	4
fr:virus	7
fr:vis	11	9	-6	-10	5	10	-4	-2	-3			-3		-6	-3	5	6		-5	-11	-3	8	-5
fr:vis_dans	2
fr:visibl	3
fr:visit		4		-3	7			-3	7	-3	-4		-5	6	7	-2		8	-3	-16	6	7	-7
fr:visit_de	4
fr:visiteur	5	3	6	8	5	-2				6			5				-10	2	-2		-2		4
fr:viss				2	-2		-3				2	3		3			5			-3		-2	-3
fr:vit	2	3	-5	-6		9	-4	-3	-3	3	8	-4		3	-3	-3		-7	-4		-2	-4	7
fr:vit_fait	-3
fr:vitess	2
fr:vitr	2	-4		2	4						-2						6		-2	-4		-3	-5
fr:vitr_don	-4
fr:vitrin		-3																					-3
fr:vitrin_tres	-4
fr:viv	2	8			-4	4				3			7				-2			-6	4	4
fr:viv_voix		8			-4	4				3			7				-2			-6	4	4
fr:vocal		6	-4	-8									-3	9		10				6		-5	-3
fr:vocal_a	-2
fr:voi	-11		-3	-3	5	3	-3				5						9	2		-9		-3	3
fr:voi_le	5
fr:voi_reserv	-5
fr:voic				-4	2	-2					6			4			-8	4		9		-3	-4
fr:voila	-3	4		3	-4									-2		6	-4	-4		10			-3
fr:voila_ce	-10
fr:voila_donc	4
fr:voir	-2			4	-5	-11	-9		-6		-6	-6	-3	-3	-6	3	-11		-9	7		3	-3
fr:voir_avec	-15	-6			-6	-10				-2			-3	-2
fr:voir_comment	-2
fr:voir_les	9		5	-4	-2												6			-4
fr:voir_un	2
fr:vois	12	-3	2	4													-7	7	-2	5			-3
fr:voisin	8	2		-3	-16	5	-9	-7	-7		7	-8	-12	-5	-8		9	-6	-4		-8	-18
fr:voisin_bougon	-2
fr:voisin_dans	7
fr:voisin_de	-4			2		5					6			4				-3	5			-4
fr:voisin_du	6	-3			-2	-2														7		-2	-7
fr:voisin_le	4
fr:voisin_meme	3
fr:voisin_qui	2		7	-9	-3	2					4						3	-2		4		-2	-4
fr:voit	11	6	-10		-5		-2				-2		-3	-3		6	-15		-3	12			-7
fr:voit_les	6
fr:voit_plus	-5
fr:voitur	-5	-2		-3	5
fr:voitur_propr	-2
fr:voitur_sans	-4
fr:voix	13	13	-3		-8			7	-3	5	5	2			-3		-2	-9	-4			4	5
fr:voix_haut	3
fr:vol		-8		3	8	-3	-2				-2	-3	-2	-3			9		5	-3		-5	-7
fr:vol_avec	-4
fr:vol_dans	-4
fr:vol_de	-3	-3			-4
fr:volet	2
fr:vom	2
fr:vos		-11	-14	4		-6	-10			-9	-9		3				-4	-11	5	17	-7		-23
fr:vos_croiss	-5
fr:vos_demenageur	-2
fr:vos_deux		-6															-3	-6	6	2			-2
fr:vos_equip	-3
fr:vos_frais	2
fr:vos_homm	6			-7	3													-2		8			-6
fr:vos_install	-3
fr:vos_moul	4
fr:vos_ouvr	2
fr:vos_soin	-4
fr:vot	4
fr:votre	4		6	-4	9	-11	5	5	-6	-6	-5				-6	-14	9	3	-5	-2	-6	-15
fr:votre_accueil	-3
fr:votre_agent	-3
fr:votre_appel	-2
fr:votre_assureur	2	12		4	-3	4	6	3			3	11	-4				-4	10		-12
fr:votre_bijout	-4
fr:votre_boit	-4					2					3
fr:votre_boutiqu	7
fr:votre_brigad	-3
fr:votre_collegu	2	-4	3		11												8	-4		-4
fr:votre_compt	-9
fr:votre_connaiss	-3
fr:votre_conseil	-4
fr:votre_contrat	-5
fr:votre_courr	3
fr:votre_devou				3			3					3		4			-3	3		4
fr:votre_diligent	-3
fr:votre_enseign	-5
fr:votre_equip	-9	-6							-2					-2	-2
fr:votre_factur	-3
fr:votre_gar	5	-6	-3	6						-2									6	-2		-3	-4
fr:votre_gest	-5
fr:votre_hotel	-3
fr:votre_install	3
fr:votre_livreur	3			-4		4											-2	4		3			-3
fr:votre_messag	-2	-3			-4
fr:votre_not	2
fr:votre_nouveau	3
fr:votre_nouvel	5	5	5		-4						6						2	-5				-2	5
fr:votre_ouvr	7	3	-3					6						-2				5		-6			-2
fr:votre_part	-3	3		5			2		4						4		-3	3				-3	3
fr:votre_prenom	-3
fr:votre_prepos	3	5				4	6					3		6						5			-2
fr:votre_propr	5
fr:votre_raccord	4
fr:votre_regl	4
fr:votre_restaur	-3
fr:votre_robot	7
fr:votre_secretair	3
fr:votre_sen	-4
fr:votre_servic	-2	2	5		-3		5										2	-2		-3			5
fr:votre_sit	4	-3		4													-4	-4	7	-12			7
fr:votre_societ		8		3			9		7					5	7		-4	-2		-3		-2	8
fr:votre_stagiair	-3
fr:votre_standard	-3
fr:votre_technicien			2							-2	-3	-2	-3	-3					-5	3	6		-7
fr:votre_temp	-7	-3			-2
fr:votre_vendeux	-2
fr:voudr	-11		-3	9	-4		-6	-3	-3	2	-7	-5	6	3	-3	-3	-10			-3	6	7	-4
fr:voudr_lui	-4
fr:voudr_pas	-3
fr:voudr_que	4			5	8	-3					-2		8	4			-5	-8	4	-2		10	-4
fr:voul	-17	-9	12	7	4	-7		-6	-7	3	-11	-7		-9	-7	-6	8	-10	-11		-6	3	-2
fr:voul_felicit	-2
fr:voul_just					3
fr:voul_ma	2
fr:voul_me	-2
fr:voul_pas	-2
fr:voul_pus	-3
fr:voul_que	-16	-3			-4
fr:voul_savoir	-4
fr:voul_vous		-4	5							-2							4	-3	-3	6		-2	-6
fr:vouloir	-6
fr:vouloir_me	-4
fr:voulu	-3		-3		2	-2	-3			5							4	-4		4			-2
fr:vous	2		5	9		-3	-5		-7	-5	-7	-7	-6	-5	-7	-8	2		5	-2	-4	-10	-3
fr:vous-mem		9		5	4	-2			7	6			9	8	7		4	-5		-4		5	-3
fr:vous_a	8	-5	6	-10	-4	-2	-3	-2	-2	-2		-2	-2	-2	-2		13	3	-4	-18	-2	-2	-4
fr:vous_adress	-5
fr:vous_ai		7	6		2	-3	7	-2		-3	-2	-3	-5	8			-6	-12	5	9		-6
fr:vous_aim	5
fr:vous_allez	6	-3			11												2	4	-2	-4			-3
fr:vous_arriv	-3
fr:vous_aur	7			2	-2	3	5										8	-4		4		-3	-9
fr:vous_autr			-2						4			-2	-2	2	4			4	-2	2		-5	-3
fr:vous_avec			7														4	-4		2
fr:vous_avez	5	9	-11	-4	-15	4	5	9	-5	-5	-8		-8	3	-5	-4		-2	-8	3	-5
fr:vous_aviez				-3	-4		4							-2			-6	-4					9
fr:vous_corrig	6				-4												-6	-4		11			-5
fr:vous_de	4
fr:vous_demand	5	4	-2	5	5	3	2	4				9	-3	-4				13	-4	-13		-4
fr:vous_des	-2
fr:vous_dire	-9				-2
fr:vous_du											3							4
fr:vous_ecris	4	5	10	-2	-5					4	-3		-2	3					-3	7	3	-5
fr:vous_en	-4		5		-10	-4			5		-2		-2	-3	5		10	-4	-3	-9		-4	3
fr:vous_encor	-5
fr:vous_envoi	-3
fr:vous_est	5	5	-2	-2	5					5							6	-5
fr:vous_et	-4	3					-2					4	7
fr:vous_etes				5	-3		3					-5	-2	-4			-11	5	-3	6		-4
fr:vous_exprim	-6
fr:vous_ferm	2
fr:vous_gard	-5			3	5	4							2	3			-6	5
fr:vous_la				-4	-2	4	-2				3	-2	-3	-3			8		-4			-4	-7
fr:vous_laiss		-3		5			-2					4	-3	-3				4				3	-6
fr:vous_le	-2	-12	3	-7	-12	-4		-3	-3	-4	-3		-5	-7	-3		5	12	-6	-5	5	-8	-7
fr:vous_les			-3	9	7		-3						-2	-2			-7		8	-6	3	-3	-3
fr:vous_me	16	-6	4	8	6	-11	-11	-7	-7			-8	6		-7	-5		10		-7	3	-8	-5
fr:vous_met	4
fr:vous_ne	-4	-8		-8		-3	-2		2	-2		-2	-4	-5	2		5	-7	5	-3			-3
fr:vous_nous	-8			2	8		-3	5									6	-9	6	-9		-2	8
fr:vous_pass		-3			-4
fr:vous_plait	4	-16	-9	22		-7	-8	-7	-6	-8	-12	-8	-9	-10	-6	-5	-14	-3	9	7	-7	-4	4
fr:vous_pouvez	6			6	6													3					-6
fr:vous_pri		-2															-2	6	-3	-5
fr:vous_propos	3
fr:vous_rappel	3
fr:vous_recev	-10	-4					-3
fr:vous_refus	5			3	11												-11	-3	5	5
fr:vous_remerc	-7
fr:vous_repass	7
fr:vous_saur	-5
fr:vous_trouv	-4					2					3
fr:vous_une	-5									3
fr:vous_voi	4
fr:vous_voul	5		3		7	3	-2		-2	-3	-2		-3	-2	-2		14	-6	-5	-4	-2	-5	-6
fr:voxtrio	5	-3		-6													-5	-2		3			3
fr:voyag	-4	-7		8	-5	-2	-2					-3		-2			-10	-3	-3	14		-2	-4
fr:voyageur	-3
fr:voyon	3			3	6				3				-2	-3	3			-3				3
fr:vpn	2
fr:vrai	4	-10	4	-4		-9	-6	-5	-4	2	-9	-5		-8	-4	-6		-11	3	6	-6	2	-17
fr:vrai_bien	-3
fr:vrai_caf	-2
fr:vrai_dire	-5
fr:vrai_que	4	-2	9	-6	-3												7	-2		-6
fr:vrai_soi	-2
fr:vrai_soulag	-4
fr:vrai_sourir	-2
fr:vs	8	-2	-4		-5													-2	-3	-4		-3	3
fr:vs_avez	5
fr:vs_aviez	6
fr:vu		9		10	-12	12	7	-6	-6	-6		-6	-9	-10	-6	-5	-2	10	-11	-10	-5
fr:vu_de	2	-2	4		-3						5									-5		6	-3
fr:vu_et	3
fr:vu_le	3
fr:vu_pass	3
fr:vu_que	-6	6	6	6	-2	7					3						-5			8			-2
fr:vu_un	3	5	6	3	-3		7										-3	10		-6			-3
fr:wai					-4
fr:wait	-2
fr:wall	4
fr:want	-3		-7	6	10	2					-3							-4	-3	7			-6
fr:warning	3
fr:was			-15	-5	-18		-7	-6	2		-2	-8	-7	-10	3	-8	4	5		-4	-3	-9	-4
fr:was_a	3																			3			-2
fr:was_fixed	-6
fr:was_not	5
fr:wat	6	-3	-6	-3	-3	-3					-3						6	-3	-2				-5
fr:wc	3
fr:we	14		-3		4		-9	-8	-8	-9	-12	-9	-8	-10	-8	-8			4	-4	-9	-11	-7
fr:we_are	3	-6	4	-5	-4	-4	-3	-3	-3	-3	-3	-3	-3	-5	-3	-3	-15	-6	-3	20	-3	-4	-11
fr:we_have	8	-3		-3	-4	-2					-3						4	-3	-3	-4
fr:wednesdai	6			5	-4	-3					4			6			-6	5				4	-4
fr:week	3	-5		-7	-8	-4	-3	-3	-3	-3	-3	-3	-3	-4	-2	-2	-12	-6	-3	14	-2	-3	-3
fr:week-end	4		-3		6		-3	-2		4	-6	-3	-4	-4			-10		5	-4	-2	6	2
fr:weekend	-11				-4
fr:weird	-3
fr:wel	3	-4	-3	7	-4												5	3	-2				-5
fr:wel_packed	-5
fr:wendi	-7	-8	-2	-4		-7	-4	-3	-3	-3	-5	-4			-3		13	-12	3	-19	6		6
fr:went	7	-6	-3	4	-4	-2	-2					-3		-3			-7	6		-4	6	-3	-5
fr:were	3		-4	-2													2			-3
fr:what	3	-5	-5	3		-5	-2	-2			-3	-2	3	-3			4	3	-3	-6	2	-3	-2
fr:what_a	-3
fr:when	4	-6	-4	11	-4	-5				-3	-3			-3			-11	-8	-4	7		-2	5
fr:when_is	7
fr:where	8
fr:where_is	6
fr:whi	3
fr:which	4
fr:whit	10	-3	-3															-3
fr:whitcomb	3			3				3			3		-2				-3	6		-2		-5	2
fr:who	12	-4		-7	-5	-4	-2	-3	-2	-3	-3	-2	-2	-3	-2	-2		-6	-4	7	-3	-3	-4
fr:whoev	6	-2		7	6	-4		3					-2	-3			8	5		-4		-6	-5
fr:whol	-2	-4	5	-5		-4											8			-7			-3
fr:whom	4	3		2			4			5	-2						3			-7	4	-2
fr:whom_it	2	3		2			4			5	-2						3			-7	4	-2
fr:wi-f_la	-3
fr:wif	-3	-6	-6	-6	-5	-4	-3	-3	-3	-3	-4	-3	-3	-7	-3	-3	-9	-5	-4		-2	-4	10
fr:wif_plus	-7
fr:will	-9	-4	5		7	-3					-2			-2			7	4	-4	-12	7		-7
fr:will_be	-12
fr:window		-2	-6	-4												-2	3			-3
fr:with	15	-7		9	4	-8	-4	-4	-4	-4		-5	-4	2	-4	-4		-12	-9	16	-4	-6	-4
fr:with_a	6
fr:with_the		-2	-5		-3									-2			-9	-4	-2	15			-7
fr:without	3
fr:wonderful	3
fr:word	-4
fr:work		-6	-7	3		-3	-2	-2	-2	-3	-3	-2	-2	-4	-2			-5	5	-18	-3	-4	11
fr:would	3	-5	-5	6		-6	-4	-4	-3		-5	-4	4	-5	-3	-2	4		3		3	-5	-3
fr:would_be				9	-4												-5	-4	6	7			-4
fr:would_do	-3
fr:would_go	-4
fr:would_lik		-3			7												7			-2			-4
fr:wow	-10
fr:x		-3		2	8												-4	9		-6		-3
fr:y	5	-7	-12	4			-18	-5	-14	-11			-14	-20	-14		-2	7	-16		-4	-12	-2
fr:y_a	3	-12	-20	-9			-10	-8	-8	-12	-2	-3	-4	-13	-8	-7	-9	10	-16	3	-10	-12
fr:y_allais	-4
fr:y_aurait	-3
fr:y_avait	8		-4	-4	-3		-3			3		-2	-4	-2					3		7		-12
fr:y_compr	-6
fr:y_connait	-4
fr:y_croir	-3
fr:y_en				4	-3						3						-5	5		4			-4
fr:y_est	8	-2	2	6	5	-2											-6	6				-2	-4
fr:y_jet	4
fr:y_march	-3
fr:y_mettr	3
fr:y_mouill	6
fr:y_nous	-4
fr:y_oblig	-4
fr:y_ont	-13
fr:y_pass	5
fr:y_rappel	-7
fr:y_rest	-5
fr:y_retourn	-12
fr:y_va	7
fr:yannick	3	-2	-2	-10	-6	-3	-3		4	-2	-2	-2		4	4		-4	-4	6			-4	3
fr:yassin	-4		-4	10		4	-3	-3	-3	-3	-5	-3	-4	-4	-3	-3		-5	-3	-8	-2	8	7
fr:yassin_a		-3			4	-2
fr:ye	5
fr:ye_#	4
fr:year		-2	5	-3	-4					-2								-7	11	-9			-6
fr:yesterdai	-3
fr:yeux	4	-6	-7	-10	-4	-2				-3	-2					-2	9			-8		-3	-2
fr:yeux_au	3
fr:yeux_ferm	2
fr:yo	10	-3	-3	-8	-4	-2								-4			-5	-3	-3	10		-3	-7
fr:yoland	-2	-3
fr:you	-2	-3	-7	-6	-13	-15	-3	-11	-11	-12	-7	-12	-11		-10	-9	-6	-2	5	2	-9	-13	3
fr:you_a	-3
fr:you_fix	3
fr:you_said	-3
fr:you_send	7			3	4												4	-9	-3	2			7
fr:you_told	10		-4	4	-3	-4					4			5			-11	-7	-4	11		-3	2
fr:youp	-4
fr:your	5	-10	-4	12	-4	-7	-4	-4	-3	-4	-5	-4	-3	-3	-3		-20	12	-7		-5	-5	6
fr:youssef	-3	-3			-2
fr:yvan	-6				-2	-2			5				4	5	5
fr:yvon		8	5		3	4				6	2		4	-2					-3				-3
fr:zebr	4
fr:zen	2
fr:zero	-11	3	-13	-15	-6	-4	-4	3	-3	-3	-5	-4	-3	8	-3	3		-6	-3	5	-2	-4	-7
fr:zero_espoir	-3
fr:zero_fois	-5
fr:zero_messag	-3
fr:zero_musiqu	-5
fr:zero_tim	-4
fr:zerrouk	-5	4		4	-2	8	4				-3						-5	-4				-3	10
fr:zinc	8																			-8			7
fr:zon	3
from:letter	6	-36	-24	-8	-22	-31	-29	-26	-27	-26	-33	-29	-27	-32	-27	-29	-24	-16	-20	13	-27	-29	-15
from:note	-5		-54	92	5	12		-33	-32	-27	17	-8	-22	-12	-29	-26	-56	-5	-6		-8	38
from:review		-32	10	-80	-51	-47	-40	-36	-40	-38	-41	-33	-40	-38	-39	-9	123	-63	-46	-116	-42	-52	-67
margin	8		-3	-8	-3		-3	-5	-5	-6	-3	-3	-4	-2	-5		2		-6	-8	-6	-4	-2
margin:clear	17	-12	-16	-11	-16	-11	-15	-18	-19	-19	-19	-17	-19	-18	-19	-16	-8	-11	-15	-3	-22	-16	-15
margin:no	-11	-42	-29	-46	-18	-56	-45	-44	-36	-43	-34	-40	-43	-39	-35	-36	19	-41	-16	-25	-36	-35	-41
margin:none	-33	-58	-56	19	-57	-59	-51	-50	-53	-51	-54	-54	-54	-45	-53	-47	-31	-63	-48	20	-45	-29	-69
margin:yes		-55	4	-12	-29	-51	-45	-38	-46	-36	-45	-39	-40	-55	-44	-38	45	-31	-41	-53	-37	-44	-8
only-asks	-34	-32	-27	-17	-38	-32	-29	-30	-29	-34	-32	-31	-30	-32	-29	-29	21	-58	-43	-19	-28	-33	10
praise		-3	2		-5	-3	-3	-3	-3	-2	-2		-3	-3	-3	-2	4			-2		-3
repeats	6	13	-12	-5	-35	-10	-10	-15	14	-24	-9	-23		31	11		-25	4	-34	8	-3	-5	20
reproach	3	-3	-8	4	-5	-5	-6	-7	-7	-8	-5	-6	-7	-4	-7	-4	-10		-7	3	-7	-7
rule:ask	-4	-16	-38	118	31	-15	-16	-13	-16	-13	-11	-9	-10	-14	-13	-18	-46	22		3	-8	6	-11
rule:boundary	68	-63	-41	113	213	-34	-19	-11	-21	-21	-32	-23	-32	-33	-20	-14	35	-7	56	-5	2	-52	-18
rule:broken-promise	30	-17	-42	-9	-52	-31	5	-27	-17	-22	-13	7	4	2	-13	-5	-27	12	6		-27	16	-11
rule:critical		15			-2	5	3	2			4		4	8		3	-3			-2		5
rule:critical:asks_for_boss	35	100	-17	38	-38	25	-3	12	18	46		10	125	56		-8	-21	-75	-16	-84	-8	123	-57
rule:critical:churn_threat	-8	70	-10	27	-27	-10	-3	18	92	-12	-19	14	36	48	86	20	-46	-37	-7	30	-8	45	-30
rule:critical:discrimination	31	69	-14	30	-15	-8	11	-13	-14	101	4	-15	26	-22	-13	-9	-48	25	35	-80	50	-11	7
rule:critical:large_money	42	83	-14	34	-32	-39	42	26	-2	-14	-27	126	-3	27		-7	-43	34	-14	-45	-14	7	16
rule:critical:legal_threat	4	89	-24	17	-38	14	135	19	-25	19	-12	38	8	29	-22	-12	-7	35	-21	-56	4	9	23
rule:critical:media_threat	28	72	-12	19	-26	-8	-22	118	-19	-15	-20	3	6	29	-17	19	-64	14	-12	34	-13	18	14
rule:critical:public_review	21	128	-63	-6	-22	-18	-13	16	-15	31	-15	-13	-21	47	-14	121		22	-8		-13	-19	-21
rule:critical:repeat_unresolved	32	133	4	19	-38	19	4	37	26	-7	36	14	40	169	20	47	3		-19	-5	-24	38	-43
rule:critical:safety	22	108	-10	4	-34	142	-3	-21	-11	-24	64	-26		-13	-9	-14	-14	-55	-23	19	-24	9	22
rule:critical:vip_client	-16	42	-5	-4	-12		-12	-10	89	-8	-15	-15	31	42	93	-3	-19	-24	-4	8	-5	36	-23
rule:critical:vulnerable_person	21	99	-20	28	4	88	-26	-13	-16	-18	142	-16	11	-5	-16	-8	-59	-8	-18	56	-16	-30	20
rule:irony	53	-62	214	-89	-60	-43	-26	-26	-27	-27	-34	-32	-25	-33	-26	-42	46	-51	-36	-28	-27	-29	-51
rule:remedy:apology	37	31	-8	33	-12	-28	13	-9	-9	59	-18	-9	-5	-16	-9	-3	-70	-42	-13	-63	119	-44	-38
rule:remedy:callback	4	62	-32	46	-80	19	-11	37	28	-14			73	32	23	-18	-76	-57	-41	-129	-37	178	-58
rule:remedy:discount	13	-33	-44	55	10	-33	-28	-23	-24		-28	-28	-32	-37	-23	-17	-52	-26	121	-69	-25	-44	-20
rule:remedy:information	-18	6	-23	31	-71		-19	-24	-29	8	5	-8	-30	-24	-28	-21	-40	-65	-50	-48	-29	-43	134
rule:remedy:none		-52	10	-81	-13	-42	-35	-37	-38	-38	-41	-38	-42	-44	-37	-26	80	-64	-37	-15	-43	-59	-59
rule:remedy:redo	7	-22	-48	13	-28	-21	-27	-28	-26	-36	-23	-22	-25	-22	-24	-33	-4	-38	-31	60	-39	-33	-47
rule:remedy:refund	25	-52	-28	67	-4	-39	-14	-24	-21	-24	-30	-15	-37	-29	-26	-16	-101	147	-42	-40	-20	-54	-52
stars:high	-53	-60	-126	-31	-60	-51	-36	-32	-34	-36	-40	-35	-31	-36	-33	-42	89	-37	-39	-87	-32	-37	-61
stars:low	152	4	74	-75	-19	-31	-42	-32	-40	-32	-32	-24	-45	-25	-39	28	99	-56	-34	-91	-40	-52	-64
stars:middle	165	-58	-40	-47	-75	-52	-40	-39	-39	-40	-50	-40	-37	-46	-40	-51	94	-60	-52	-108	-40	-46	-39
subject:cue:contact.contact	-26	30	-7	37	-12	-9	-11	-6	-7	-6	-10	-8	6	40	-6	-4	-28	43	-7	8	-4		-29
subject:cue:critical.churn_threat	10		-6	12	-19	-10	-16	-10	12	-8	-6	9	-16	2	13	-6	-9		-8		-4	15	-9
subject:cue:critical.discrimination.trait	-9				-11	-9	-3		-3	17	-7	-3	-6	-5	-3
subject:cue:critical.large_money.loss	-21	-7	-9	-11	-17	-31	18	-20	-18	-13	-16	15	-19	-19	-17	-11		35	-20	-36	-10	-28	13
subject:cue:critical.legal_threat.lawyer		44	-6	15	-17	3	58	-10	-7	-4	-9	44	-10	19	-7	-3	-27	31	-8	8	-4	-19	-26
subject:cue:critical.safety.hazard	16	-5	-6		-5	-13	-3	-3	-3		-9		-4	-2	-2		31	-3	-2	-36	-3	17	-19
subject:cue:critical.vulnerable_person.need	2	32	-13	19	-19	-11	-11	-9	7	-7	51	-10	14	14	10	-6	-14	-22	-8	42	-5		-32
subject:cue:irony.absurd-image	-28	57	24	-13	-31	21	12	-8	17	19	-9	-11	-13	35	17	-5	-55	-35	-8	56	-8	-19	32
subject:cue:irony.mock-praise	72	-42	100	-69		-35	-15	-10	-10	-10	-19	-14	-13	-12	-10	-7	10	-7	-17	-9	-14	-22	-4
subject:cue:negative.announcement	-33	22	-13	3	-30	-6	37	10	-12	-12	-16	32	-16	30	-12	-9	-49	21	-11	12	-6	-27	20
subject:cue:negative.dissatisfaction	-12	-10	-7	36	-18	10	-15	-12	-11	-11	11	-12	29	-15	-11	-7	16	-17	-11	-9	-8	15
subject:cue:negative.failed-expectation	-14	-20	6	20	-43	-38	-24	-14	-13	-12	-21	9	36	2	-13	-8	-15	-21	-17	4	-12	50	11
subject:cue:negative.failed-function	-81	-25	-10	40		15	-31	14	-13	-11	-28	-19	-16	-18	-13	-9	-47	11	36	10	-5	14	-27
subject:cue:negative.lack	-5	-10	-5	15	-7	-13	-6	-6	12	-3	-5	-7	17	-17	15		14	-31	-5	13	-4		-12
subject:cue:negative.plain-negation	14	-15	-10	21	-6	-3	-3		-2		-3	-3		-4	-2		-29	5	-4	5	-5	-5	23
subject:cue:negative.repetition	-6	-5	25	-14	-47	-13	-29	-21	3	-22	-4	-24	-3	35	-12	-15	-33	16	-28	-3	17		20
subject:cue:negative.trouble	23	-27	3	19	-14	16	-5		-21	-20	-20	-23	-28	-32	-19	-11	-10	49	-35	-42	-24	-14	44
subject:cue:negative.wait	-10		-8	-4	-15	17	-12	-7	-9	-6	19	-10	-10	28	-7	-3	8	-8	-8	13	-6	-12	-7
subject:cue:negative.wrong	31	-10	16	9	-32	-22	-14	-12	-9	-16	22	22	-16	-17	-9	-8	-22	60	-21	-52	-15		-21
subject:cue:noise.auto_reply	-38	-9			-17	-8	-8	-6	-6	-5	-7	-6	-6	-8	-6	-4
subject:cue:noise.job_application	-86	-33			-38	-17	-14	-9	-17	-9	-10	-9	-16	-15	-17	-8
subject:cue:noise.out_of_office	-57	-14			-11	-11	-10	-5	-8	-5	-9	-6	-7	-11	-8	-4
subject:cue:people.person	21	25	-4	-23	-24	-11	-4	-3	-3	36	-6	-3	27	-5	-3		20	-20	-6	-26	14	22	-19
subject:cue:people.service		29	28	33	-40	-18	-2	25	22	14	-11		14	7	25	-4	-43	16	-11	-16	-7		27
subject:cue:positive.praise	23	-32	106	-86	-45		-17	-10	-11	-12	-17	-15			-11	-7	21	-10	-21		-12	-6	-48
subject:cue:positive.thanks	-89	-28	13	-20	-45	-18	-16	-14	-15	-14	-15	-18	-17	-18	-15	-11	-3		-13	29	-6	-24	-16
subject:cue:remedy.information	-11	-13			-15	-6	-8	-5	-4	-5	-6	-7	-5	-7	-4	-3
subject:cue:remedy.redo	-14	-8	-23	11	27	-15	-17	-10	25	-11	-11	-14	-16	25	26	-7	-27	-24	19	44	-11	-25	-32
subject:cue:remedy.refund	-42	-31		13		-10	-23	-9	-9	-8	-8	-20	-7	-14	-9	-7	-15	41	-9	-23	-4	-4	-13
subject:cue:severity.no-home-service	7	50	-8	-12	-13	-25	21	-9	10	-6	42	4	15	9	12	-3	16	-6	-7	3	-4	-2	-25
subject:cue:severity.repeat	26	51	-22	21	-13	15	-14	-9	-15	-7	18	-10	4	61	-12	-6	-47	5	-14	53	-10	-9	-18
subject:cue:severity.soften	-6	-29	-13	-20	-16	-20	-5	-4	-4	-5	-10	-5	-8	-4	-4		5	-24	19		-5	-21	6
subject:cue:speech.question	-23	-10	28	-27	-13		-8	-6	-8	-7	-14	-8	-9	-12	-7	-3	-11	-14	-9	16	-5	-7	6
subject:cue:wish.wish	-46	22	-20	18	26	-16	-3	12	-19	-22		6	22	22	-18	-12	-33	20	-20	-55	23	37	34
subject:fr:#	3	5	-8	12		-6	4	-4	8	-5	-3	6	-8	2	7	-11	-9	11	8		-14	-7	-3
subject:fr:#_#	2		6	7	-5	-2	-4						-4		2		-8	7
subject:fr:#_aout			-4	-3	-3	-3			3		-2		5	4	3		5	-2	-4	5		-5	-5
subject:fr:#_au				-3		2					3						6						-3
subject:fr:#_avril	5	-2	-3	4	-4															3			-3
subject:fr:#_fevr	-3	4								3		-4
subject:fr:#_h		-7	-3	-7		-3	-2	-2		-3	-3	-2	-3	-3			-3	-6	6	6		-4
subject:fr:#_juillet		7		4	-7		7			5		5		-3				2	4	-12		-3	9
subject:fr:#_juin	3	5			-2	3	4	4				6	-3	-3						-4		3	2
subject:fr:#_mai		-2															-5	4					-2
subject:fr:#_novembr	3
subject:fr:#_octobr	-4	-3
subject:fr:'s	16		-5	14	7		-3	-2	-3	-3	6	-3	-3	-4	-3		4	7	-5	-18	-4	6	7
subject:fr:a		5	5	-10	-10		-8	7	-3	6	10					-3	3	4	-6	-17	8	5	3
subject:fr:a_#	-6	3									6
subject:fr:a_la		6			-2	-3		5			6	6	-2	-3
subject:fr:about	6	-8	5			-4					-2						-2	-5		3			6
subject:fr:absenc	-15	-5			-3	-3	-3				-2	-2	-2	-3
subject:fr:absenc_du	-11	-3			-2	-2								-2
subject:fr:account	-5	5					3		5			2		3	6
subject:fr:action	-12	-6			-2		-6					-5		-2
subject:fr:action_required	-8	-3					-2					-3
subject:fr:again	2					-4			7				4	5	3		-3			-2		6	-2
subject:fr:an		-4		-4		3			4				5	-2	5		7	5		-6		-4	-4
subject:fr:and		-3	-4		-8	-9	6	2	-3	-2	-6	-3	4	4	-2			10	-2	-2	-3	2	-8
subject:fr:and_a	-5					-3		3					-2
subject:fr:aout			-4	-2	-3	-4			3		-2		4	4	3		3	-3	-4	8		-5	-7
subject:fr:appel	2	2			-3	2					3	4	-2				-4	-3		5		4	-2
subject:fr:appointment		-6												-3
subject:fr:apres	6	-2	-6	-6	-3												5	-4					-3
subject:fr:at	-2	6		7	-4	9	-2	7	-3		-4	-2	-2	-3	-2		-9	-2		11		-3	-6
subject:fr:at_the	4	4		5		6											-6	-6		10		-2	-4
subject:fr:attest		-3			-2
subject:fr:au	8			-7	-8				4			3	-3	4	4		-3	2	-2	8		-6
subject:fr:au_#						2			4		3			2	4		6			4		-3	-3
subject:fr:aug	2	4		3		6												3					-3
subject:fr:aug_#	2	4		3		6												3					-3
subject:fr:automatic	-6				-3
subject:fr:automatic_repli	-6				-3
subject:fr:autr	7	2	-2	6			5										-7	-3					6
subject:fr:avant	-7				-3			5					-2	-3
subject:fr:avant_de		3						5						-3
subject:fr:avis		-5	6		-6													2	7				-7
subject:fr:avril	2	-3	-3	4	-6													-3		5			-3
subject:fr:be	-6	-2			6
subject:fr:befor		-4			4								-2	-3
subject:fr:billet	-5	-2			-2
subject:fr:boil	-3	-6		-5	-4	-4					-2						2	-3
subject:fr:booking					3		4			5							-2	3		-5	5		-3
subject:fr:brais	-3				-3
subject:fr:brum	10				-3												-3			7			-6
subject:fr:bureau	-10	-4			-3	-3	-2				-2			-2
subject:fr:bureau_re	-8
subject:fr:by					12
subject:fr:ca	-11				-3						-3		5
subject:fr:caiss		-3			-3												-3	-3		11			-4
subject:fr:call		4	-2	-5	-2	-5	5	-3	-2	4	-3	-2	4				4	-6		-9		8
subject:fr:cancel	-4				5
subject:fr:candidatur	-16	-6			-7	-3	-3		-4				-3	-3	-3
subject:fr:ce	4	15	-6		-11		-4	-2	-2	12	4	5	-6	-4	-2			3	-5	-7	11	-8
subject:fr:ce_matin	5	10	-3		-5	4				7	-2		-2					-5		4	9	-4	-8
subject:fr:ce_que		9			-4	-2				6	6	7	-2				-3	5		-5	6	-3	-5
subject:fr:chambr	-6		-2	-4	-5						-2						3	2		-6		-3	3
subject:fr:chambr_#				-5	-4	2											5	3		-5		-2	-4
subject:fr:client	-6	-3			-3
subject:fr:club	-2	8			-4	-2			10					7	10
subject:fr:command					-3
subject:fr:commentair	8		-5	-5	-3												7	-5	-2	-9			5
subject:fr:complaint		-4					-2					-2
subject:fr:contact		-12	-9	10	6	-9	-7	3	-6	-6	-7	-7		-11	-5	-4			-8	11	-5		-10
subject:fr:contact_form	-8	-8	-3	7	-2	-4	-3	-3	-3	-3	-3	-3	-3	-8	-3		-8	-7	-2	9	-2	-3	4
subject:fr:contrat	6	-2	-3	3		-3	-3		5			-3	-4		5		4	8	-3	-9			-4
subject:fr:cot	3			3		-2		3									-5	6		7		-5	-4
subject:fr:dai	-4	-3			5
subject:fr:dans	3				-4	2												-4	-2	2			-4
subject:fr:dans_le	3	-3		-2	-3												3	-4	-2	3			-3
subject:fr:de	-7	9	3	21		5	5		-7		11	-8		-8	-7	-9	-2	4		-2		6
subject:fr:de_#	8	-5	6	8	7		-2										-14	5	-5	11		-3	-5
subject:fr:de_contact				-3	-3		-3	6					5	-2			3	4		-8		3	-3
subject:fr:de_don	3	7					7					-3					-3	-3					6
subject:fr:de_la	6	8			-3	9				-3	7		6	7			-6	-9	6	4		4	3
subject:fr:de_le	-5	-3			-3
subject:fr:de_ma	5	2		4	-2		4				4			-2			5	-3		-3		-2	5
subject:fr:de_mon	3			3	-2						3						-5					7	-4
subject:fr:de_pass	-5	3		3	-3	5		5		-2	6		3	-4				-3		-9		10	-3
subject:fr:de_votre		-3			-6
subject:fr:demand	-5	9	-2	5	-6	-3		6			-2	-4	5	7								3	3
subject:fr:demand_de	-6				-4		-4	6				-2	5	-2
subject:fr:demeur		10		3	-4		12	-2			-2	9	-2	4			-6	6				-4	-6
subject:fr:depos	4	-4		9	-5	-6	3	-3	-3		-5	5	-3	5	-3		-11	18		-14		-4	-10
subject:fr:dern	-10	-3			-4							-3
subject:fr:des	8	7		-3		2	3	7			5	3		4					-2			-4	6
subject:fr:deux	-9	-2		-7	-5												-4	5	-3				-3
subject:fr:deuxiem		-5			-2									-3
subject:fr:dev	4	4	-3	8			6							-2			-4	5	-4			-2	3
subject:fr:did	3	-3	8	4													-5						4
subject:fr:dit	-4	5			-5	-2	-4			2	7	6	-2				-3	4			3	-2	-5
subject:fr:don	3	7					7					-3					-3	-3					6
subject:fr:doss	-5	-3			4						2
subject:fr:du	4	-5	-11	7	-4	-5	7		-10		-7		-5	-15	-10	-5		-3			-3	-13	16
subject:fr:du_#	10	2	-11		-10		9		-7	3	-3	2		-8	-6	-3		-5	4			-8	10
subject:fr:du_bureau	-11	-3			-2	-2								-2
subject:fr:eau	8	3		-6			7					4		4			6						-3
subject:fr:emploi	-5	8			-4					8			6
subject:fr:en	4	11	-5	3	-8	3	11	3	-4	-4	-5	8	5	7	-3		-9	6	-3	6	-3		-15
subject:fr:en_demeur		10		3	-4		12	-2			-2	9	-2	4			-6	6				-4	-6
subject:fr:encor	-5	-4
subject:fr:entretien	3	-8	-2	4		-3	-3			-2	-3	-2	-3	-3			9		-3	-13		-3	6
subject:fr:est			-3		-7	-2	-6			4	-2	-2		-3				5	-3	-13		-3	9
subject:fr:et		-6	-7	11	2		-7	-3	-3	-3	-2	-5	-4	-5	-3	-3	-17	-6	10	10	-3		-5
subject:fr:ete	-8	-3
subject:fr:excus	-9				-3
subject:fr:factur	15	3	5	9	-3	-5	3	-3	-3	-4	-4	-4	-6	2	-3	-2	-6	11	-12	-4	-4	-8	7
subject:fr:factur_#	10		3		-10	-2	-3						-3				2	5	-6	-6		-4
subject:fr:fe	-8				-5	-2
subject:fr:feedback	15	-3	-6	-14	-5		-3		-2	-2	-6	-2	-2	-3	-2		23	-5	-4	-21	-2	-4	-11
subject:fr:feedback_form	9	-5	-3	-15	-3	-3					-2						15	-3	-2	-13		-2	-5
subject:fr:felicit	5	-4	13	-12	-5	-5											10			-7			-7
subject:fr:fevr	-3	4								3		-4
subject:fr:fil	3	2				5					3						-3	-2				7	-5
subject:fr:fill					-6	2	-2				-3						-2	4					-6
subject:fr:fin	-8	3		-2					7					7	7		4	-2		4		-3
subject:fr:for	-6		-2		9		-6	3	-4	-3	-5		-3		-3			3	-3	-6	-3	-5	6
subject:fr:for_the	-4	3				3
subject:fr:forf	2	-3		3	4												-4	3		-5			6
subject:fr:form	6	-12	-5		-4	-6	-10	-8	-10	-8	-3	-10	-9	-13	-9	-6	-2	-20	-10	15	-9	-5	-14
subject:fr:format	3
subject:fr:formulair	25	-16	-19	7	12	-11	-9	-7	-7	-9	-10	-7	-8	-9	-8	-6	-9		4	8	-8	-13
subject:fr:formulair_contact	9			5	7													4		7			-9
subject:fr:formulair_factur			-2	5	6													10	-3	-10			-3
subject:fr:formulair_soutien	5			8	10													-5	7	-6			4
subject:fr:four	5	-4		7	3												6	3		-4			-5
subject:fr:fridai	12	2	-5	4	-5		-2	5			-3		-2	-2				-2			-2	-3
subject:fr:fuit	-3	2				4					-2
subject:fr:garant	3	-2		2	4												-7		-2	5
subject:fr:gas	2			4		3					-3		6							-6		7	-3
subject:fr:guest	5		-3	5	-3		-3	-2			-3	-3	3	-4	2		8	-4		-11		5	-5
subject:fr:h		-8	-4	-7	3	-4	-3	-3	-2	-3	-3	-3	-3	-3	-2			-7	6	3		-4
subject:fr:h_#		-3		-5	-5												2	3		-6		-2	4
subject:fr:hi	-3				5	2					7						-4	4		-4		6	-3
subject:fr:hold	-3											5		3
subject:fr:hot	4	6	-2	8	-3	5			2				4	-3	3		-3	-4		8			-7
subject:fr:hous	3	10		4		4					6		4	-4	2		-7			5			-5
subject:fr:i	4	-3	-2	-13	-6	-5					-3	-2	5	2			11	-4		-4	-2	5	-9
subject:fr:imprim	3	-2		-4													-8	-3		12			-3
subject:fr:in		10	-3	4		10	-2	-3	-3		-5	-2	-3	-2	-2		-10	-3	-2	10	-2	-3	4
subject:fr:in_the	4	9		7	-4	7					-4						-8			4			6
subject:fr:invoic	-3	-7	-3	6	-3	-3	-3	-2	-2		-2	-4	-3	-4	-2		-14	6	7	-4	-2	-3	4
subject:fr:invoic_#	-6	-5		5		-3	-2						-2	-3			-12	4	8	2			-5
subject:fr:is	-11	-9				-5	-3	-2	-2		-3	-3	-3	-6	-2
subject:fr:januari		7		3		3	-3		4			3	-2	6	5		-5			8		-3	-4
subject:fr:je	6		-3	6		-3	4			-2			2	2			-7		-3	6
subject:fr:jeud	-10	-5			-5
subject:fr:juillet	-3	7		4	-7	-2	7			4		4	-2	-3				2	4	-12		-3	9
subject:fr:juin	-4				-3	2	2	3	-2			6	-3	-4						-6		3	7
subject:fr:juli	3			2	-4	-3						4					3		8	-10
subject:fr:juli_#	3			2	-4	-3						4					3		8	-10
subject:fr:just		-3															9			-8			-5
subject:fr:la				16	-18	2	-12	10	-6	-9	8		5		-6	-3	-8			8	-6	2	-7
subject:fr:la_#				3							2		4	6			-4	-3	7			4
subject:fr:la_lettr	-9	-7				-3	-4
subject:fr:laptop	4	-3			-2
subject:fr:le		-9		2	-11		-10	-6	-6	-7	-4	-8	-8	-9	-6	-5	-14	3	-13	5	-6	-11	11
subject:fr:le_#	-2				-2						4
subject:fr:les		2	-3			-4	-2	5	8		-3		-4	6	9					2			-7
subject:fr:let	2				-3		3					2		-4			-5			5		-3	3
subject:fr:lettr	-9	-9		-4	-5	-4	-5					-2	3				3	4		-8			-2
subject:fr:lign	4			-6	-2	4		5	5				5	5	5		-5	-4		9		-5
subject:fr:livraison	7		-3	5	3												-3	11	-3	-8			-4
subject:fr:long		-7				-4											-3						4
subject:fr:lund		4	-3	9	-3					4							-10	-2	-2			-3	12
subject:fr:ma	11	3	5	4	-6	3		5	-3					-3	-3		4	-5	-3
subject:fr:ma_fill					-6	2	-2				-3						-2	4					-6
subject:fr:mai		-2															-5	4					-2
subject:fr:mailbox		-4			7		-3					-3
subject:fr:mar	-7				-4	-5	3		4			-2		4	4		-6	4				-3	4
subject:fr:massag	3	-3		-7	4												8			-5			-6
subject:fr:matin	3	10	-5	5	-7	3	-2			7	-2		-2				-6	-5		8	9	-5	-8
subject:fr:may	-4	-3			-2
subject:fr:mazout	2	3			6	4					-2						-7	-7	12	-3			-3
subject:fr:me	-6	6		-9	-4	-5	-3	4			6	6	7	6			3	3		-5	2	3	-6
subject:fr:merc	-19	-5	5	-6	-10	-3	-3	-2	-3	-3	-3	-3	-3	-4	-3	-2							-2
subject:fr:merc_pour	-7				-4
subject:fr:mes	7	-5	8	-8	-3	-4											3	-7		3	7	-2	-7
subject:fr:messag	-9
subject:fr:mis	2	10		4	-4		14	-3			-2	11	-3	3			-8	8	-2	-3		-5
subject:fr:mis_en		10		3	-4		12	-2			-2	9	-2	4			-6	6				-4	-6
subject:fr:mme	-4			3	-3							3	5	9			-5	2		-7			6
subject:fr:mon	14	-10	-4	14	7		-4	-2		-2		-2	-4	-4				5	-6		-2	3	-12
subject:fr:mondai	4	3		5	-2	3			5		-2		8	3			-7	-3	9	-7		6	-3
subject:fr:monsieur	-4	2			-2	9				3			6	2
subject:fr:morning	-5	5		2		5				4			6				-5	3		-4		5	2
subject:fr:mot	-8			2	-4	6					6		3							-6		8	-2
subject:fr:mot_de	-7			2	-3	6					6		4							-6		8	-2
subject:fr:moving	-5				6
subject:fr:my	-4	-3	5	-5	10	-2	-3	-2	-3			4	-5		-2		8	6	-3	-14	7	-5	-4
subject:fr:ne	6	-6	-2		-4												-2	-3		-11		9	5
subject:fr:neuf	3	-2		2	-3												2	-2		2			-5
subject:fr:new	7	2		-3		3					-2						-4	-4		6
subject:fr:night		-4			-3
subject:fr:no	6	-9	-2	7		-5	-2	-2			-3	-2	3	-5			3	-3	-2	5	-2		-7
subject:fr:no_#		-5															-5	-2		11		-2	-3
subject:fr:nos	-4	-2		4					2				-4	-3	2			3					-3
subject:fr:not	10	-9	-5	-4	5	-5	-2				-3	-2					7	3	-4	-5	-2	-3	-7
subject:fr:notre	5		6	4	6	-3	-2			5	-2		-3				6	-7	-2	-7	5	-4
subject:fr:nouvel		-3			-3
subject:fr:novembr	3
subject:fr:nuit	6		-3		-7					5	3		6					8		-10		4	-6
subject:fr:nuit_du						3					3							5					-3
subject:fr:numero		-3			5
subject:fr:octobr	-4	-3
subject:fr:of		7	4	7	-7	5	5	-3	-4	4	-8		-4	-5	-3			2	-2	-7	3
subject:fr:oil	-6				-3	-4			3					4	3
subject:fr:old	5	-4																-4		-11			11
subject:fr:on	-9			6		-7	-3	-4	-3		5	9			-2			10		-13
subject:fr:on_the	-9				-3	-3							4
subject:fr:one	5	-4	-2	3	-5	-3					-2						7	-5					-4
subject:fr:order	9	-6		-5	-2							-3					-8	4		8			-7
subject:fr:ou		-6	-2	-3	-2	-3	-3		-2		-2		-2	-4			-7	-2	-2	10		-3	-4
subject:fr:our			10	5	4	-5	-2	4	3		-3	-2	5		4		2		-3	-3	-2	5	-8
subject:fr:out	-3				2
subject:fr:pann	-9	-3			3	-3
subject:fr:pann_de	-2				5
subject:fr:pas	6	-5	-3											-2				-6		3		-3	4
subject:fr:pass	-4	8		3	-4	5		4		3	6		2	-4			-2	-4	-3	-10	-2	9	5
subject:fr:patient	-3	-6				-3								-3
subject:fr:person	2	7		3	-4	5				-3	6		9	-4			-7	-3		-5		10	-2
subject:fr:petit	5	-2		-5													-9	4		6
subject:fr:phon	3	-4		3		-4				2			3				-2				3	-2	-2
subject:fr:plan		-3	-3	7	-5							-2					-7	6	-2	-5			6
subject:fr:pour	-13	-9	16	2	-11		-6	-4	-4	-4	-4	-5			-4	-3	4	-12	-7	3	-3		3
subject:fr:pour_la	-6	-3	6		-4												9	-7					-2
subject:fr:pour_le	-6	-2	8	-5	-7		-2					-2						-5		-4			7
subject:fr:prim	4	7		2	4							10		-2			5	8		-11		-3	-6
subject:fr:prix	-3				6
subject:fr:que	-3	6		2		-3	-4			5	6	6	-3	-2			-7	3		2	5	-3	-5
subject:fr:question	-23	-4	-2	7	-8		-5	-2	-2	-3	-5	-3	-3	-3	-2			-5		-7			8
subject:fr:qui		4		-8	-3			5		4				5			3	-3				-4	5
subject:fr:quot	-5	-3		3		-2											3	-4		-7			6
subject:fr:quot_for	-4				3
subject:fr:radiator		-3															-2	-4	7	-7			7
subject:fr:rappel	-4	-4		3	-6	-3	3				-2	-2	-3	-2			-8	4		-3		8	-2
subject:fr:re	-7	-15	8	-8	-10	-6	-5	-4	-6	-5	-5	-4	-7	-11	-5	-3		-12	-3	-5	6	-6	10
subject:fr:re_re	-3	-4			-3									-2
subject:fr:re_votre	3	-3												-2
subject:fr:recu	-2				-4
subject:fr:refund	-4	-5			3							-2		-2
subject:fr:rembours	-7				-2		-3
subject:fr:rendez-vous			-3	-11	-4		4										10	-4		-2		-2	-4
subject:fr:rental										3								3		-4	3		-3
subject:fr:repli	-8	-2			-3
subject:fr:request	-7	-7		-4	8	-3					-4									-10			11
subject:fr:required	-8	-3					-2					-3
subject:fr:reserv	-4	-7		5	-5	-2				4		-3	-3	-2			-6	4		-7		4	3
subject:fr:reserv_#		-2					3			5
subject:fr:resident		8		4		3		5	6		5			5	6		-3	-2				-3	3
subject:fr:rien	-4	-7				-4
subject:fr:room	-2		-5	-5	-7	4	-3	4			3	-2	2	-5			-4	7	-3		-2	4	-10
subject:fr:room_#	-2	-4			-4	3		5										9		-8		3	-6
subject:fr:ru	5	-5	-2			-4	-2	4			-2	3		-2			-5			8		-3	-6
subject:fr:said		2		7	-3	-3				6			8				-7			3	7		-3
subject:fr:sall	-2	2	-2	7	-2		5					6	5	-5					-2			4	-6
subject:fr:samed	6	4		3	7					6			5				3	5	6	-13			-4
subject:fr:saturdai	-7			3	6						-3							4		-9	2
subject:fr:sejour	6	-4	-6	-3	-2												13	-5		-10			-4
subject:fr:septemb	-8
subject:fr:servic			-5	-3	-7		-2	-2	-2		-4		-2				-7	-3	-3	9	-2	3	-6
subject:fr:sit	5	-2			7													-5		6			-3
subject:fr:six	7	-5		-4	-2						-3									3			-4
subject:fr:small	7	-3	5	-8													8	-5		-6		-4	4
subject:fr:smel	3			5		-4					-2									-7		3	3
subject:fr:smel_of	3			5		-4					-2									-7		3	3
subject:fr:soir		5		3	4					6	3		5				-6	3		-8		6	4
subject:fr:soumiss	-10	-3
subject:fr:soup	4	-5		5	-4												11	-6	7	-13	3	-2	-3
subject:fr:soup_du	3	-2			-3												4	-4	7	-8	3		-2
subject:fr:soutien	5			8	10													-5	7	-6			4
subject:fr:stair	5		-3	-2							-3						8			-3		-2	-4
subject:fr:station					-3
subject:fr:still	3	-3		3	-3	-3					-2	5		3			-7	8		-3		-2	2
subject:fr:suiv	-3	-2			-4
subject:fr:support	10	-4		3	2	-7	-5	-4	-4	3	-5	-4	-4	-5	-4	-3	-8	-8	-4	9	-4	-4	-7
subject:fr:support_form	13	-8		3	3	-7	-4	-3	-4	-3	-5	-4	-3	-4	-3	-3	-8	-7	-4	10	-4	-4	-10
subject:fr:sur		-3		4	-3												-7	5					3
subject:fr:surpris		-3			-4
subject:fr:survei	-5	-3			-2	-3
subject:fr:suspended	-9
subject:fr:suspendu	-3	-2			-2
subject:fr:tabl	-2			2	-3	4					-3									-6			6
subject:fr:technicien	-3	7			-2					6
subject:fr:thank	-4	-3			-2
subject:fr:thank_you		-3			-2
subject:fr:the	12	12	4	14	-4	12		6	-10	2	-6	-9	-5		-8	-3	-18	-6	-9	18	6	-14	-5
subject:fr:thermostat	4			5		3											-5			-10			11
subject:fr:third	2	10		6	-2	4	7		5		5		6	13	-2		-6	-7		8		5
subject:fr:tim	4	3	-3	-4		5			-2		5		-2	7			-5			5		-2
subject:fr:to				2	-2	-4							7	3			-5	-4		4	3	5	-4
subject:fr:troisiem	2	7		6									-2	7			-5	2					6
subject:fr:tuesdai	-5	-6			-3	-2							-2
subject:fr:un	4	-6	5	-7		-3	-2			-3	-2		-3	-2			-4	-7	-4	10		-4
subject:fr:une	10	-3	12	-3	-4												-7	-4	-3	10		-2	-3
subject:fr:urgent		-3			-2
subject:fr:vendred	-4	3						6						-2
subject:fr:vent	-3				7		-2	4						5
subject:fr:vis	3			5		3								-3			-6	-3		13			-7
subject:fr:vos	-7
subject:fr:vos_client	-7
subject:fr:votre	-11	5	4	-4	-13	-8	-11	-5	-5	9	2	-9	5	-9	-5	-4	10		-6	-17		4
subject:fr:votre_sejour	3	-3
subject:fr:was	4		-2	-6	-2	-3				2			4				4	3		-5	2	-2	-6
subject:fr:wat		6			-3	6		8	3				4	-3	3		-5	-4		7			-3
subject:fr:we	-3	-5	8	4	-4												-7			-8			9
subject:fr:websit	7	3		6	-3	-2					-2			5			-6	-8		13			-5
subject:fr:websit_form	5
subject:fr:weekend	6	6			-3	6											-5			7			-5
subject:fr:what	4	3	8	-3		-3				6			8				4			-6	7		-4
subject:fr:will	-8
subject:fr:will_be	-8
subject:fr:window					-2
subject:fr:with	3			5						5							3	-3		-7			7
subject:fr:you		-4	-4	4	-2	-2							-2				-2	-3		10		-4	-3
subject:fr:your	-8	-9	-3	-9	-7	-7	-6	-5	-4		-5	-5	-5	-6	-4	-2	16	-6	-2	-16	-3		-5
subject:fr:your_mailbox	-5	-3					-2					-2
subject:nature:attitude	-14	-8			-8	-5		-2			-3		-4
subject:nature:money	-10	18	-6	8	-14	-8		-7	-6	-4	-7	28	-6	-15	-6	-3	-18	54	-8	-36	-5	-15	-30
subject:nature:place	-15	11	-2	3	-6	-12	27	-4	13	21	27	-4	21	-14	16		-8		-4	-19	-6	6	10
subject:nature:process	-50	-28	-2	-14	-37	4	-2	-17	-18	6	27	-31	-23	-7	-16	-11	28	-25	-16	-12	23	8	-18
subject:nature:quality		14	-20	19	-6	6	18	-16		-15	-26	-6	4	-9		-8	-17	11	22	16	-13	8	-31
subject:nature:safety	-4	16	-6	31	-9	22	11	20	-5	-6		-10	-13	-9	-5	-3	-9	-19	-5	-12	-5	24	31
subject:problem	-40	6	-24	31	-37	7	20	-8	-16	-9	7		-19	-20	-12	-14	-12	25	5	-19	5	28	-14
subject:topic	-3	-20	-15	20		-15	-13	-14	-18	-16	-14	-11	-27	-25	-18	-17	-8	11	4	2	-11	-23
sum:0	-2	-37	-14	-34	-46	-27	-33	-33	-33	-29	-29	-39	-35	-37	-32	-28	22	-80	-35	7	-27	-25	-21
sum:1	49	-29	-27	-6	-5	-24	-25	-32	-32	-21	-36	-18	-16	-45	-32	-31	-15	34	-13	-19	-35	-20	-38
sum:2	53	-79	-27	-13	37	-47	-34	-26	-27	-30	-41	-34	-33	-35	-25	-26		81	18	-64	-32	-35	-75
sum:3	44	-21	-22	63	10	-28	-27	11	-27	-23	-31	-41	-37	-13	-26	14	-55	72	16	-57	-34	-47	15
sum:4	44	12	-4	79	42	-47	11	15	3	-26	-39	21	46	24	-15	-15	-19	18	-5	-22	-24	18	-23
sum:5	61	92	-25	44	9	-36	41	14	14	-27	10	132	-8	35	17	-13	-14	39	-38	-34	-25	-14	-2
wishes	-6	-9	-5	38	25	-8	-9	-10	-13	-4		-13	-14	-12	-14	-13	-5	-10	-9	4`;

export const ISSUE_TABLE = `added-to	6	-29	33	-19	-24	-21	63	-48	-23
adds	-40	34	34	-37	-32	41	-21	-27	-12
after	-9	-9	3	5	-7	-6		-3
before	-10		10	-8	-3	-7	6		-8
bias	-12	-31	2	-22	-32	-27	7	-19	-23
blames:staff	-79	52	41	-44	-46	-29	38	-11	-47
cue:contact.contact	-53	86	-42	-35	3	-47		-44	52
cue:critical.discrimination	-45	101	-107	-11	-15	-28	-113	10	109
cue:critical.discrimination.trait	-30	73	-15	-57	-28	44	-83	3	68
cue:critical.discrimination.treatment	2	99	-111	-23	-28	-28	-29	-62	59
cue:critical.large_money.loss	-39	-6	39		5	-61	-3	21	5
cue:critical.safety.harm	-42	-36	5	43	-17	-17	-74	-63	86
cue:critical.safety.hazard	-49	13	-48	59	-16	-21	-28	-57	48
cue:critical.vulnerable_person	15	34	-19	-29	-12	-15	4	16	-6
cue:critical.vulnerable_person.need	25	-17	-34	14	-5	-23	-20	-39	60
cue:irony.absurd-image	20	-57	13	-4	-36	-12		28	-31
cue:irony.mock-praise	-51	-14	11	42	7	14	61	-70	-69
cue:negative.announcement	-37	-13	61	-14	-37	-11	-44	31	14
cue:negative.dissatisfaction	-23		-15	50	-46	-50	86	-35	-68
cue:negative.excess	25	-51	-23	35	-30	14	-24	39	-11
cue:negative.failed-expectation	-62	-39	62	-70	42	-50	10	22	-24
cue:negative.failed-function	5	-51	-9	24	18	-33	-4	-10	32
cue:negative.lack	-33	4	13	22	-35	-40	7	-51	30
cue:negative.plain-negation	29	-31	11	-24	-54	-13	13	14	-37
cue:negative.recalled-promise	-45	28	12	-15	-22	-16	-28	4	29
cue:negative.repetition	-14	-8	23	-26	-42	28	-4	-4	-7
cue:negative.trouble	-20	-30	29	-22	-11	14	8	-32	-18
cue:negative.wait	-9	-46	38	-28	-34	-26	-14	7	8
cue:negative.wrong	29	45	-14	-57	-15	40		-12	-7
cue:noise.internal	-39	-33	36	13	-23	-42	63	-38	-14
cue:people.person	-10	95	-32	-49	-13	-5	2	-22	22
cue:people.service	-48	10	21	-17	15	-24	-15	24	-13
cue:positive.denial	-30	32	-5	-27	10	18	7	-26	-22
cue:positive.praise	30		-19	-20	-17	-9	20	-17	-16
cue:positive.thanks	62	2	-74	-26	21	31	-47	15	4
cue:remedy.callback		35	-13	-41	-30	25	-21	-19	20
cue:remedy.discount	40	32	-52	-25	29	-13	-31	51	-39
cue:remedy.information	-9	37		-48		17	-38	9	27
cue:remedy.redo	-17	-18	66	-101	-68		37	8	-96
cue:remedy.refund	-43	-13	62	-32	-58	-20	26	23	-68
cue:severity.harden	58	-32	-24	-32	-11	-18	78	-65	-39
cue:severity.no-home-service	12	21	-24	6	-17	-20		-63	31
cue:severity.repeat	-30	-21	-11	20	6	45	-40		25
cue:severity.soften	-3	20	-7	9	-37	-35	40	-47	-14
cue:speech.question	14	24	-17	-24	-7	-22	42	-22	-14
cue:wish.wish		3	6	-36		-71	2	13	10
danger	-8	-20	5	3	-56	-63	-67	-64	109
en:#	-9	-14	4	2	7		-10	8	2
en:#_#	-19	2	12	3	-17	-4	-4	14	-17
en:#_a		-4	-15	9	12	-5	7	3	-13
en:#_am	6	-2	3	-8	-2	9	-11	-6	6
en:#_and	-22	-10	6	10	6	-9	-2	10	-6
en:#_for	-15	-4	4	-7	9	10	-16	12	-12
en:#_in	-12	-3	11	-7	4	5	-8	7	-6
en:#_is				-4	5	-2	11	-6	-5
en:#_of		-3	3	-4		-3	12	-7	-5
en:#_on	-7	-3	-4	5	6	-3	6		-8
en:#_p		5	-5				-13	3	12
en:#_the	-9	-3	3	-5	6	-4		8	-11
en:#_to	-6	-2	2	-4	4	-3	-8	11	-7
en:#_todai	9		-3	-3	-5	-2		-8	7
en:#_with	-5		4		-4		-6	7	-4
en:'s	3	-20	9		-16	-6	-11	12	-3
en:a	-3	-13	5	-11	3	-12		6	-7
en:a_m	8	-2	-16	11	-4	-3		7	-10
en:a_man	-5	-12	15	-6		-3	8	-8
en:a_second	-6	6	5	-2	-3		12	-6	-6
en:about		11	-7	-7	-4	-7	4	2	-5
en:abov	-9	-2	13	-5		-3		-11	10
en:account	-5	-2	8	-2		-3		-10	8
en:adult	-8	-8	14	-5		-3	13	-7	-9
en:after		-15	10	-11	-5	-8		-9	6
en:after_the	-10	-10	17	-3	-2	-4	-5		7
en:afterward	-10	-7	14	-3			-13	5	8
en:again	6	-7		4	-9	-12	11		-15
en:ago	-5	-6	9	-2			12	-8	-7
en:all	12	4	-9	-10	-7	5	-8		7
en:also		3	-6	8	-6	16	-3	-16	-15
en:am	-2	-6	10	-6	-6	12	-12		2
en:an	-9	-7	17	-9	-11	-8	16	-22	-3
en:an_adult	-8	-8	14	-5		-3	13	-7	-9
en:and	-4	6	-8		-5	-8	4	-11	7
en:and_#	6		-4	-3	-2	-2		3	-6
en:and_a	6	-9		3	-7	-5	-9		11
en:and_again	-6	3	5		-4		8	-6	-3
en:and_i	-6	-2		5	-5	7		-9	-4
en:and_my	-8	-5	13	-4		8	-8	-5	4
en:and_no	5	-4	-5	4		-2	13	-7	-10
en:and_said	-7		8	-4		-3	11	-10	-3
en:and_that	-5	-2	3				-6	-9	11
en:and_the	-2	-3	8	-18	7	-12	10		-5
en:and_told	7	4	-12			-4	8	-9
en:and_walk	-6	10	-10			-2	7	-2	-3
en:and_was	-9	-4	9	5	-3	-2	6	4	-11
en:answer	-2	16	-8	-14	-7	6	-14	11	-3
en:any	-9	-2	12	-4	-2	-3	5	-9	2
en:anyon	-8	-5	13	-5			-3	5	-4
en:app	10		-10	-4	-2	-3	9	-6	-2
en:appoint	10	-4	-5	-4	-3	5	-13	13	-9
en:are	2	-11	5	-2	-10		-12	-3	12
en:arm	-7	-8	-8	13				-6	5
en:as	-4		10	-9	-7	-6		-3	6
en:ask	-20	10		-9	-7		-3	-20	12
en:ask_for	-9	9		-4	-4	-4	-2	-5	7
en:ask_me	-6	-7	8			8		-7	-3
en:at	7			-21			-8	7	3
en:at_#	6	5	-5	-8	-8	5	-13	8	5
en:at_a	-7	6		-3		-3		-8	8
en:at_six	3		2	-2	-5		-9	13	-8
en:at_ten	7	-4		-8	-4	-5	-4	7
en:at_the	10	-9		-11	-5	-11	11	-15	3
en:at_your	6	-8	-9		8	9	-12	7	-6
en:august		-10	7	2	-6	-5	11	-9	-5
en:august_#	-9	-6	8	9	-3		4	3	-9
en:back	-10	9			-12	-12	-10	5	11
en:back_in	-5	7	-2	-3		-2	8	-6	-3
en:back_on	-9	6	-6	8		-2	-8	-6	11
en:bathroom	-10	-3	14	-7	-4	-6	12	-4	-5
en:be	-12	10	-3	-5	-3	-4	6	-6
en:becaus	-24	-16	27	-7	-4	-7	-6	7
en:becaus_the	-10	-3	12	-5			-11		9
en:bedroom	-12	-2	5	-6	-3		2		-3
en:been	-19	11	10	-10	-11	-12	-8	9	4
en:beep	-2		-12	11	-3	-3	10	-6	-6
en:befor		-7	12	-8	-4	6	-6	5
en:besid	-8		9	-3	-5	-3	-7	7
en:bill	-6	-3		-4	10	-3	7		-8
en:boiler		-5	10	-8	-3	6		-7	-4
en:book	11	-3	-7	-6	-3	-3		5	-6
en:both	-12	-3	-16	19	-3	-2	-8	2
en:box	13		-10	-5		-2	4	-7	2
en:braseo	6		-3	-3		-3		6	-4
en:braseo_#	6		-3	-3		-3		6	-4
en:busi	-5		5	-2		-3		-4	3
en:but	-9	3		5	-11	-10	22	-14	-15
en:but_the			-6	8	-9	-3	8	-6	-3
en:by	15	14	-29	6	-9			-2
en:by_itself	8	9	-16	-7		-3	15	-13	-6
en:by_the	-10	-4	6	6		-2	6		-7
en:call	-11	19	-12	-10	2	-12		9	-6
en:came	-25	-2	20		-7	-6	-16	6	10
en:came_out	-8	-6	2	8			-2	-7	6
en:card		-7	8	-8	-7	-11	-12	11	5
en:carri	4	-3		3	-12	-4	3	-11	6
en:chang	13		-18	9	-3		5	-9
en:charg	-9	-4	16	-4	-6	-6		3
en:charg_#			13		-13		5	-3	-4
en:check	-3	4	3	-5	-3	-4	-4		6
en:children	-12	-6	16	-7	-3	-3		3
en:click	6	-5	-3			-2	13	-11	-5
en:close	4	-2		-4		-3	-11	7	6
en:cold	-11	-2	11			-3	-10	13	-6
en:come	-13	-8	11	6	-8	10	-4	-2	-9
en:come_off	-4		-4	9	-5	8	-6		-7
en:connect		-7	7	-2				-8	5
en:corner	-9	-5	-8	14	-2	12	-7	-8	-5
en:cost	-8	8	8		-8		8	-6	-3
en:could	-3	12	-12				6	-11	3
en:counter	4	-5	2		-3	-3	13	-8	-6
en:custom	6	3	-7	-2	-2			4	-6
en:dai	-2	-10	9		-12	-4	-11	10
en:date	-6			7			13	-7	-8
en:dead	6		-14	5	-2	-4	-6	7
en:declin	-6	-7	14	-3			12	-9	-4
en:deliveri	-6	-5	12	-4				5	-7
en:desk	-19	8	5	-10	-5	-8	7	6	-12
en:did	-13	-3	3	-6	9	-2	-17	12	5
en:do	-6	12	-13	-3	7	-4		-12	8
en:do_not	-3	7	-4	-3	-4	-2	-3	-9	9
en:does	5		-3	-3	-2	-2	16	-9	-11
en:does_not	6		-4	-2			14	-7	-10
en:dog	3	-10	9	-9	-4		-14	12	-5
en:door	-20	-11	5	13	-5	-8		5	-6
en:down		5	-13	12	-5	-5		-5	4
en:e-mail	-2	-10	14	-5	-4	-3	7		-9
en:each	-16	4	7	5	-12	4	-6	6	-4
en:each_time	-5		-4	8		7	-10	8	-11
en:eight				-4	-2	-3	-7	-11	12
en:eleven		-5	-5	7	-4	-6		3	-4
en:emerg	-17	-4	13		-3	-3	-11	3	10
en:end	11	-7	-6	-3		-3	5	3	-8
en:euro	-3		2	-2	4		9	-4	-4
en:even			3		-7	-8	-3	11	-11
en:every	11	-9	-13	-3	-8	-8	-5	9
en:every_morn	-11	-3		-5		-5	3	-9	6
en:exist	6		-3	-3		-2	4	-9	3
en:ey	-7	3	-7	7			3	-6
en:fee	-2	-3					3
en:file	-7	-7	12	-2			12	-7	-7
en:fill	-7	-6	12	-4	-2	-3	8	-7	-2
en:fit	4		-10	8		8	-5	-11	5
en:fitter	-4	-8	10				8	-4	-4
en:five	6			-13	-5	-6	-6	-15	14
en:flat	17		-18	-4		-3	13	-10	-5
en:floor	-9		5	-8	8		3	-7	2
en:folder	5	-3		-4		-2	-11	7	7
en:for	-17		17	-37	3		-13	-6	18
en:for_#	-10	-3	7	-3		-4			3
en:for_a	-5		-5	-12	13	9	-4	-3	-6
en:for_an	3	-2	2	-7		-2	-3	-9	8
en:for_the	-6	-7	13	-8	-5	7	-11	-2	8
en:form	-7		12	-4	-3			7	-8
en:forti	-6	-11	4	8	-2	6	-3	-4	-2
en:found	3	8	-14	5	-4	-3	-22	17	6
en:four	-8	4		-6	6	-14	-9	10
en:four_minut	6	-2	4	-9		-3	-8	6	5
en:french		9	-6	-4	-3	7		-9	-7
en:fridai	-25	-2	23	-5	-7	-10	-6	13	-9
en:fridai_at	-5	9	-6	-3				-4	2
en:from	-5	-6		-6	8		11	-6	-8
en:from_#	-4	-3	-11	11		-5	9		-11
en:from_the	-2	-12	9	-15	6	6	-3	4	-11
en:front		4	4	-12	-5	5	15	-14	-15
en:front_of	-6	3		-2			12	-7	-7
en:full	7	-8	4	-4	-7	-5		9	-11
en:furnac	-12	-7	16	-2	-2	-2		-2	4
en:ga	-10	8	5	-9			-7	-7	8
en:garag	-8	-4		-6		-4	12	-9	-3
en:gate	-6			5		-2	-3	-7	8
en:get	-8		4	7	-8	5		-4	-5
en:give	9	-4		-8		-4		5	-7
en:glass	-5	5	-8	-3	7	5		-7	-4
en:go	7	-4		-8	-5	9	-17		10
en:goe	13	-6	-11	-7	3	-3	8	-11
en:gone	-3	-3	8	-2	-3	-2	-4	8	-5
en:got		-14	15	-15	-8	-10	10	-3	-6
en:gui	-8	13	-2	-6	-3	-3	7	-3
en:had	-2	-27	7	6	-10	-2	8	-7	-3
en:had_a	-9	-9	-3	11		-3	8	-8	-4
en:had_no	7	-5	-5		-2	-5	14	-12	-2
en:half	-4	6		-5	-3	-3		4	-7
en:hang	-13	-3	5	7			4	-8	3
en:has	-17	-3	-3	17	-11	2	-10		8
en:has_a	6	-4	-8	5		-4	16	-10	-6
en:has_been	-8	6	3	-4	-4	-8	-13	11	7
en:have	-15		6	5	-19	-2	-4		3
en:have_been	-2	10	-10				11	-6	-7
en:have_gone	-3	-3	8	-2	-3	-2	-4	8	-5
en:have_receiv	-6		9	-2	-4	-2	-10	5	7
en:he		2	6	-12	-4	8	-2	-6	5
en:he_said	-5	12	-13			-2	-3	-2	6
en:he_would	8		-8			-3		-3	7
en:heat	-16	-4	14	-10	7		-2	3	-3
en:her	-5	12	-12		-7	-10		-4	7
en:here	-6		4	-3		-2	10	-5	-5
en:hi	5	-3	-15	9	-2	-4	12	-9	-3
en:him	-9	-3	16	-6	-9	-3	11	-14	-2
en:his	-13	11	-4	-5	-3	-7	8	2	-11
en:hold	-7		5	-3	-2	-2	-7	4	5
en:hot	-24	-6	23	-5	-6	-8	-6	7	3
en:hot_water	-10		5	4			-3	3	-3
en:hour	-5	-4	16	-12	-7	-5	-3	7	-7
en:hous	-4	-3	3	-7	6	5	-9	6	-4
en:how	6	-4	-14	5	9	8		-3	-3
en:hung	10	4	-8	-4	-4	-4	-3	-8	11
en:hung_up	4	5		-3	-3	-4	3	-6	5
en:husband	-4	2	-7	5			3	-4
en:i	-9	3	12	-14	-9	-3	6		-7
en:i_am	-12	-4	11		-4	6	-5	3	-5
en:i_got	2	-4	4	-6	-4	-2	-7	6
en:i_have	-12	-18	17	4	-12	2	-8	4	3
en:i_was	-8	-6			8	-3	17	-11	-8
en:i_would	-6	-6	14	-3	-5	5		-6	-5
en:in	-4	-2		4	-15		-5	6	-4
en:in_a	-5			-3	6	-2		-9	8
en:in_french	-12	8	3	-3		8		-6	-4
en:in_front	-6	3		-2			12	-7	-7
en:in_it		-9	2	4	-3	-5	-5		3
en:in_march	5	11	-15	-4		-3	11	-8	-6
en:in_my	-10		4				-5	4	3
en:in_the		-10	5	3	-19	-7	-9	18	-10
en:includ	5	-3	-10	-4		-4	2	-11	7
en:invoic	-13	-5	7	-7	2	-5	3		-7
en:invoic_#	-3						7	-4	-2
en:is	-21	-18	15		-8	-12	33	-21	-26
en:is_a	-11	-6	23	-17	-6	-6	3		-6
en:is_no	-5		-6	9				-9	8
en:is_now	-10	-2	13	-4	-6	-4	2	3	-7
en:is_on	-5		-10	-2	6		11	-8	-5
en:is_still		-4		-5	4	-2		2	-8
en:is_the	-5		8	-2	-4		10	-8	-3
en:it				-12	-5	-16	13		-13
en:it_and	8	-6	-7	6	-3	-4	-3	4
en:it_becaus	-7	-6	11	-5		-2	-2	5	-4
en:it_is	-22		14	-11	3	-8	17	-10	-15
en:it_was	11		-6	-5	-2	-4	12		-13
en:its	-2	7	-5	4	-5	-7	18	-12	-8
en:itself	13	8	-19	-8		-4	16	-13	-7
en:juli	-12	-2	14	-5	-3		5	-15	7
en:june				-5	-6	-5		-10	8
en:june_#	3			-4	-2	-3			4
en:just	-14	3	17	-9	-4	8	-3	-3	-5
en:kind	6			-4		-2	-7	6	2
en:ladi	-12		12	-10	-3	6	7	-12	-6
en:ladi_on	-4	-9	12	-2		8	-3	-4	-4
en:last	9	-10	3	-12	-7	-4	-10	-5	12
en:last_night	4		2	-8			-12	-6	12
en:late	-6		8		-3	-3	-11	14	-5
en:later		-3	3	-5	-3	-3	-12	12	-2
en:leav	-10	4		7	-6	-2	4	-9	4
en:left	-24	-10	7	13	-7		-14	5	9
en:let	5	-8				-2		-8	7
en:letter		-3	6	-4	-4	-4	9		-11
en:like		-4	4	-4	-2	4	-5	-8	5
en:like_a		-2		-2		6	-7	-4	3
en:line	9	6	-17	-12	11	-7	-10		10
en:list	-16		5	7	-4	-5	21	-16	-11
en:look	-15	-4	17	-7	-3	-5	-5	3	3
en:look_at	-5	5	3	-4		-2	6	-4
en:m	8	4	-18	10	-5	-4	-11	8	6
en:m_on	4	6	-6	-3		-2	-8	5	5
en:machin	-15	-4	9	-7	8	4	-19	16	-4
en:made	5	-5	7	-3	-6	5		-3	-3
en:mailbox	-9	-3	12	-2		-2	-6	4	5
en:main	3	-6	4	-4	-2	-3	11	-8	-5
en:make	6	-6	-3	-12	7		9	-6	-6
en:man	-16	6	2	-8	-3	-8	-7	-9	16
en:man_with	-4		7	-6		-2	-3	-5	8
en:march	3	9	-11	-4		-4	15	-10	-8
en:may		-10	7	-4	-4	-4	4	-19	11
en:me		2	-5	-4		10	2	-37	9
en:me_a	6	-3	5	-5	-7	-3	9	-4	-3
en:me_and	-5	-8	11			-2		-7	6
en:me_he	-2	-3					-2	-4	6
en:me_i	4				-2	-2	11	-6	-5
en:me_to	-5	13	-14			-2	-6	-6	10
en:menu	5			-4	-2	9	-4	-7	-6
en:mine	5	-4	-2		-4	-3	-2	7	-7
en:minut		4	-3	-4	-5	-7	4
en:miss	2		-8	-6	8	-2	-3	-8	8
en:mondai	8	2	-12	-9	7	-5	-12	-6	16
en:month	6	-4	-10	-4	7	-3	5	-11	4
en:morn	-26	-13	13	6	-12	-13	-15	10	12
en:move	-4	8		-9	-2	-2	-3	-3	8
en:must	-13		7	-4	-3	-4	3
en:my	-21	18	9	-14	-28		-9		8
en:my_card	-3		13		-13	-3	7	-3	-3
en:my_husband	-4	2	-7	5			3	-4
en:my_wife	3	-4	-7	5			-4	-7	6
en:name	-15	-7	7	-5	7	-5	5		-3
en:need	-8	3	5		-6	-2	16	-11	-7
en:never	-13	-6	21	-13	-8		-24	11	14
en:new	15	-6	-10	-10	-7	-11	4	5	-7
en:next			-7	4	-3	-5	-2	7	-5
en:nice	4	-3		-8	-3	-4	8		-8
en:night	5		-5	-4	7		-8		6
en:nimbo	9	-5	-4	-2		-3	-2	7	-6
en:nineteen	11	-6	-7	-4		-3	-5	-10	10
en:no	6	-3	-8	6	-9	-18	18	-7	-14
en:nobodi	-14	-5	5	-7	6	-5	-12	11
en:noon	12	-5	-15		-2		-18		16
en:not	-3		7	-10	-13	-19	16	-15
en:not_exist	-5		8				3	-7	3
en:note	-9		11	-5	-2		4	-9	4
en:noth	-11	-3	-6	7	7	6	-8	4
en:notic	-9		11	-3		-2	-11	3	7
en:novemb	-11			-3	11		-4	-5	7
en:novemb_#	-11			-3	11		-4	-5	7
en:now	-14	-11	17		-13		9	-8	-6
en:number		3	4	-9	-5	-5			2
en:number_on	-10	-3	15	-6	-3	-3		6	-9
en:of	7	-9	-2		-11		4	-16	6
en:of_#	-6		12	-2	-9	-3	-4		5
en:of_a	12	-4		-10	-3	-6	12	-5	-3
en:of_our	-7	-3	11	-3	-3		-16	18	-5
en:of_the		5	-12	7	7	10		-19	2
en:of_them	16	-6	-13	-6		-3	-9	6	4
en:of_us	2	-7	-5	6				-11	6
en:off	-2	10	-7	2		12	-5	3	-15
en:off_the	-12	-5		3	8	7	-8
en:off_with	5	12	-12	-9		5	-12	9
en:offer	-8		10				13	-10	-7
en:oil	6		-3	-6			11	-7	-6
en:old	-13		8	-5	-2	-4	8	-12	2
en:on	-8			7	-7	-18	6
en:on_a	17	-9	-11	-4	-2	-5	17	-13	-7
en:on_fridai	-14	3	5		-3	-4	-9	11
en:on_it	-7	-13	13		-6	-7	21	-8	-16
en:on_mondai	-6	6	-10		8	-3		-9	8
en:on_my	-10	2	9		-5	-2	8		-10
en:on_saturdai	11	2	-14				-9	4	9
en:on_sundai	4	-2	-3	-4	4	-4		6	-4
en:on_the	-6	2	-7	-2	9	-5	12		-6
en:onc	3	5	-3	-6		-4	-10	14	-6
en:one	3		3	-9	-20	-9	19	-9	-17
en:one_of	-5	-6	13	-3	-4	-2		-9	7
en:only		7	5	-13	-11		-13	8	8
en:open	10	-12	-3		-9	-14	-19	17	6
en:open_the		-2	3	-3			-12	6	6
en:or	5	7	-9	-6		-4	-15	11	5
en:order		-10	13	-3	-13	6	-4	-3
en:order_#	3			-6	-3	9	-4	-7	-4
en:other		-8		-10	-2	-7		6	-10
en:our				-10	-13	-15	-20	24
en:out	-8	-6	6	8	-13	-12		-14	12
en:out_of	-5	5	-5	6	-6	-2	6	-8
en:out_on			4	-3	-3		-9	5	7
en:over		-4	-9	7	7	-4	-3	9	-10
en:over_the	-10	-2	-8	8	7	-3	12	-9	-7
en:own	4	-7	6	-5		2	4	-6	-4
en:p		5	-5				-13	3	12
en:p_m		5	-5				-13	3	12
en:page	14	-7	-8	-6	-6	-6		6
en:pai	-5	6		-3	-3	-2	14	-10	-7
en:paper	4		-14	8		-3		-4	3
en:part	-7	6	5	-7	-3		-8	4	5
en:peopl	-8	3	4		-5	-9	-22	9	16
en:phone		8	-4	-15	8	6	5		-19
en:phone_call	-5	12	-17		8	-3	9	-4	-5
en:place	2	5	-10	-6	4	-4	-7	4	3
en:plate	-2	-2	9	-7	-4	-3	-3	6	-3
en:price	3	-4	-11	-5	11	-3	3		-7
en:print	6	-3		-6		-4	15	-11	-6
en:promis	-3		9	-3	-5	-2	-12	7	4
en:pump	-5	-3	9	-3			-7	3	3
en:put	-10	7	3	-6	-3	-3	8		-10
en:radiat	-8	-3		-3	8		11	-5	-9
en:rang			4	-5			-15	-9	17
en:reach	12		-13	2			-6	3	3
en:read		-5	7	-5	-4	-4	-7		9
en:receipt	4	-3	-11	-4	9	-4	14	-8	-6
en:receiv	-9		13	-4	-6	-3	-8	4	7
en:record	-7		10	-2	-2			-9	5
en:ring	11	-6	-2	-8	-4	-5	-17	20	-7
en:room	-12	-6	-16	23		-14	-4	-4	10
en:room_#	6	-5	-15	11	-4	-8	4	-8	5
en:run	15	2	-17	-10	5	-9	6		-2
en:sai		-22	7	-3		-17	10	6	-28
en:said	-17	29	-22	-5		-18	16	-9	-5
en:said_it	-4	15	-14		-2	-2		4	-6
en:said_the	-6	-5	7	-2	-3	-4	16	-8	-11
en:sale	-9	-2	13	-4	-9	-4	-13		13
en:same	-4	-11	3	-12	12	7		-17	5
en:sat	-6	12	-7				12	-8	-7
en:saturdai	8		-14	-4		-4	-7	7	6
en:screen		8	-5	-6		-4	7		-6
en:second	9	6	-7	-2	-7	-10	-3		7
en:sell	15	-4	-12	-8		-5	7		-8
en:sent	-13	-4	20	-9	-14	-9	-8		12
en:sept	-4	-2	3	5	-5	-2	-9	7
en:sept_#	-3			5	-4		-6	2	3
en:septemb	-6		11	-3	-4	-3	-11	14	-6
en:set	7	-2	-7	-5		-3	3	-5	3
en:she	-15	3		4	-6	-6	-3	7	-7
en:sheet	4		-8	8		8	-10	-8	7
en:should	-5	8	-5	-2	-3	-3	10	-10
en:show	12		-21		9	-11	14	-2	-17
en:show_up	-7	-4			7	-2	7	-5	-3
en:shower		-6		8		-3	-3	6	-3
en:shut	3					-5	-10	7	5
en:side	5		-15		-3	-6	9	-11	2
en:sign	-12		-3	10	-4	-5	16	-10	-9
en:silenc	5	-3	-3	-2	-2	-3	2	2	-7
en:sinc	12	-8		-20	-13	-20	-26	15	20
en:sinc_#	-8	9		-7		-3	-9	6	7
en:sinc_the	-10	-5	15	-7	-3	-4	8		-10
en:sinc_then	-4	-5	10	-3			7	-6
en:six	11	-4	-4	-7	-7	-4	-11	16	-10
en:smell	-6	6	8	-8	-4		3	-9	-2
en:smell_like		-4	10	-11		5		-6
en:smell_of	-10	-2	7			-6	4	-2
en:smoke	-10		4	6	-3		3	-5
en:so	13	-14	3	-15	-11	-10	20	-11	-12
en:somebodi	3	-3	-9	7		-2	-3	5
en:someon		7	-6	-2	-3	-3	-15	11	2
en:speak	12	3	-17	-3	-3	-4	3	-8	3
en:stai		7	-14	7		4		-13	5
en:stair	-5	-4	-13	14		-2	-2	-7	6
en:stand		-4	8	-9	-3	8		-8	-7
en:start	-2	-9	-9	7	-3	-4	13	-15	-4
en:statement	-7	-2	15	-3	-12	-5	15	-9	-8
en:step	-5	-3	-10	12			7	-3	-8
en:still	4	-22	8		-6	-14		9	-13
en:stood	-7	-7	11				-3	6	-4
en:stop	-9	5	-8	11	-3	-4	-4		5
en:straight	4	7	-9	-3			-3	7	-9
en:suitcas	-8	-3	14	-6			-8	5	5
en:sundai		-6	4	-7	3	-7		8	-11
en:switch	-8	-2	14	-3			9	-11
en:tabl	-5	7	-6				10	-6	-6
en:tablet	10		-7	-3			-8	-7	10
en:tell	7	-8	3	-7	-4	3	4	-7	-6
en:tell_me	9	-7		-4	-3	-4	11	-6	-5
en:ten	7	-9	5	-9	-6	-7		5	-4
en:test	-10	4	6	-4	-3	-3		-10	7
en:that	-5	9		-4	-19	-22	4	-29	20
en:that_is	3	4	3	-7	-3	-7	15	-5	-4
en:that_the	13	-6	-11	-3		-2	5	-9	4
en:that_was	-11	-10	17	-5	-3	-3	3	-9	3
en:the	-3	-6			-6	3	-9		5
en:the_#	-26	-8	22	-12	-2		2		-9
en:the_bathroom	-8	-2	16	-10	-3	-2	8	-3	-5
en:the_card	6	-2	-13	-3	9	-2	3	3	-7
en:the_desk	-12	10	-5	-5		-4	-5	8	-3
en:the_door	-14	-9	10	4	-2	-5	7		-6
en:the_even		-3			-3	-6		4	-4
en:the_fridai	-7	-6	15	-4		-3	-5	9	-7
en:the_front	4	3		-10		-3	14	-6	-10
en:the_hous	-12	-2	8	-7	6	5	-3	-5
en:the_invoic	-7	-2	-3	-4	8		8	-6	-3
en:the_ladi	-7	8		-9		7	-5	-6
en:the_main	3	-6	4	-4	-2	-3	11	-8	-5
en:the_man	-6	12	-13			-2	-12	-8	14
en:the_morn	-10	-5	15	-6	-4	-5	-14	17	-9
en:the_new	-11	-2	15	-8		-2	-11	7	6
en:the_night	-6	6	-2	4		6		-2	-6
en:the_old	-8	3	2	-4		-2		-4	4
en:the_other		-8		-10	-2	-7		6	-10
en:the_phone	-12		6	-7	8	7		2	-9
en:the_receipt	4	-2	-14	-3	13	-3	13	-8	-5
en:the_same	-2	-11	8	-12	6	7	-3	-16	6
en:the_second	8	-3	-15	7	-2	-6		-7	7
en:the_tablet	10		-7	-3			-8	-7	10
en:the_third	-13	-3	15	-7	-4	-3	-7	8
en:the_top	5	-3	-10	8	-3	8		-8	-4
en:the_water	-12	-4	4	7	-2	-2	-10	9	2
en:the_woman	-3	-7	9	-6		-2	-10	9	2
en:their	5	12	-15	-4		-3	-7	8	-2
en:them	12	-13	-3		-3	-5
en:then	5			-11	-3	-9
en:there	-25	-6	9	2		-13			3
en:there_is	-10	-5		7	-6	-6	12	-19
en:there_was	-6			-2		-4	-4	-7	9
en:thermolun	-7	-3	9	-4	-3	-3		3	-5
en:they	-8	-5	10	-9			14	-16	-9
en:thing	-5	-3	10	-3	-5	-6	10	-6	-3
en:think	4	6	-8	-4		-3	12	-9	-6
en:third		-3	6	-8	-5	-4	-11	7	8
en:this	-17	-12		10	5	5	-14	-10	16
en:this_morn	-10	-6	10	5	-6	-4	-13		14
en:three	5	-4		-3	-5	14	4	-16	-6
en:three_time	3	5	-11	8		12	-7	-9
en:three_week	-5		6				15	-12	-7
en:through	-3		3		-3	-6	-6	7	3
en:thursdai	4	-7		-4		-3		-9	6
en:till	-13	-8	11		-4	-7		10	-8
en:time	13		-8		-6	11	-24	6	10
en:to	-14		4		-4		-7	2
en:to_a	4	-5	2	-4	-4	-4	-8	7	3
en:to_speak	14		-14	-2		-3	7	-7
en:to_the	-15			9	-7	8	-10	6	-3
en:todai	5	-5	5	-8	-6	-5	-9	3	8
en:told	-9	19	-15	-10	-9	-12	-3	-8	13
en:told_me	-10	9	-7	-3	-5	-5	3	-16	9
en:too	-12		14	-7			3	-9	3
en:took	2	10	-7	-4	-3	-4		7	-13
en:top	5	-3	-10	8	-3	8		-8	-4
en:truck	-15	-2	7	6	-2	-6	12	-8	-2
en:tuesdai	-7	-9	6	4	-3	-3	-11	-9	14
en:turn	-14	12	4	-9	-7	-4	12	-13	-4
en:turn_up	-9	-3	14	-4	-5		10	-8	-5
en:twenti	-10	5	3	-5	-2	-5	6		-8
en:two	4	-7	-4	8	-20	5	11	-9	-21
en:two_of	4	-4	-16	13		-3	3	-10	5
en:under	-4	-12	3	10	-10	-5	4		-5
en:under_the		-6	-5	7				5	-5
en:until	12	-5	-14	-4	7	-5	-14	17	-11
en:up	-4	5	4	-14					-5
en:updat	-4	-3	8	-6	-3	-6	-5	10	-4
en:us	8	9	-20	10	-11	-11	8	-11
en:us_to	4	-3	-3	-3			10	-11	-3
en:valv	-8	9		-5			-6	5
en:van	-10	8	-4	-12	-2	-5		5	-5
en:visit	4			-3	-4		-4	-6	7
en:walk	-9	9	-4		-2	-3		-4	5
en:wall	5	-3		-11		-3	5	-15	4
en:want	-12	11	-2	-4	-4	-5	9		-8
en:was		6	-6	-3	-15	-28	4	-4	7
en:was_a	-8		9	-5	-4	-4	8	-9
en:was_in	-6	-9	12			-3	15	-9	-6
en:was_not	8	3	-8	-2		-2	9	-4	-3
en:water	-10	-6	4	7	-4	-4	-5	8
en:we	8		-10	4	-14	-14	-13	16
en:we_were	-4	-3	6				-5	3	5
en:week	9	-10		-8	-11	5	-2	-3
en:weekend	-16	-4	10	5	-3	-3	-8	-12	13
en:went	-9	3			5	-7		-5	7
en:went_to	-6		3	5	-4		-6	-9	10
en:were	-11	-16	15	5	-5	-5	-28	21	10
en:wet	6	-2		-9		6	-10		3
en:what	2	7	-4	-7	-6	-5	19	-11	-13
en:what_i	-2	6			-4		8	-2	-7
en:when		16	-10	-4	-7		8	-3	-10
en:when_i		11	-5	-8	-2	-5	7	-10	2
en:where	-9	-2	4	-7	8	-3	8	-4	-2
en:which	-10	-9	7	5	-2	7	7	-8	-13
en:while		-4	-4	-3	8	-4	-7		7
en:white	-8	5	3	-11	6	12	-19	7
en:who		12	-13	-9	-7	-8	-4	-12	13
en:why	5		-11	-7	10	-5	12	-7	-4
en:wife	3	-4	-7	5			-4	-7	6
en:will	-10	-13	14	4	-3	-5	16	-13	-5
en:will_not	-9	-8	11	4		-5	15	-12	-4
en:with		4		-4	-18	6	-10	-9	13
en:with_a	-11	-21	18		-10	-6		7	-5
en:with_my	-12	11	5	-9	-4	5	3	-8	-5
en:with_the	12	5	-12	-4	-9	-4	-10	-9	14
en:without	6	-4		-4	-4	-3	7	3	-11
en:woman	-3	-7	9	-6		-2	-10	9	2
en:would		6	5	-11	-10		-3		3
en:would_be	-5	8	-3				-5	3	4
en:would_not	-4		3	-2			7	-4	-3
en:written	7	-3		-5		-3	-10	15	-12
en:wrong	-8		9	-4			6	-10	3
en:wrote	-8	-3	3	6			6		-12
en:year	6	-7	-10	8		8	-3	-12	5
en:yesterdai	15		-14	-7	-3	-5		-13	8
en:you	-20	5	11		-5	6	-5	8	-11
en:you_will	-5	-7	12			-2	11	-9	-3
en:young	-4	-13	16			-3	4	4	-7
en:young_man	-3	-11	14			-2	3	5	-6
en:your	-8		-3	2	2	10	-15	-4	14
en:your_emerg	-9		11	-3			-5	-7	9
en:your_peopl	4	-3		-3		-2	-12	-11	15
facet-nature:attitude	-2			-24	-59	-23	-31	-13	30
facet-nature:money	-58	-46	19	-80	33	-45	40	-17	-94
facet-nature:other	-7	-31	11	-20	-33	-14		-17	-10
facet-nature:place	-17	13	-27	24	-53	-23	22	-38	-22
facet-nature:process	-21	-43	29	-43	-13	-25	-5		-5
facet-nature:quality	23	-16	-25	-9	-41	-11		-4	-30
facet-nature:safety	-22	-18	-2	25		-63	15	-22	2
facet-target:other	-7	-31	11	-20	-33	-14		-17	-10
facet-target:place	-73	-14	-25	80	-52	-15	-4	-19	-9
facet-target:price	-89	-65	-18	-60	72	-71	117	-93	-60
facet-target:process	-4	-41	32	-51	-27	-28	-8		-11
facet-target:product	32	-20	-18	-30	-44	-17	6	-4	-34
facet-target:staff	-4	36	-19	-45	-22	-35	14	-20	-12
facet:accent-mocked	-16	17	-33		-4	-9	-49	-20	58
facet:app-bug	128	-35	-112	-63	-36	-42	4	-16	14
facet:appointment-rescheduled	-37	-17	63	-9	-32	-12	11	15	-37
facet:battery	-13	-10	-10	30	-7	-9	34	-28	-9
facet:breaks-early	19	-9	-55	16	-4	-8	5	6	-24
facet:cleanliness	31	46	-55	-51	-11	-14	-16	-33	34
facet:comfort-and-decor	26	-24	-49	19	-14	-20	-38	35	12
facet:contract-terms	14	26	-65	-16	38	-21	-68	32	33
facet:contradictory-information	28	-21	-12	-8	-9	-8	-58	43	14
facet:damaged-in-transit	48	-4	-27	-36	-16	-10	52	-49	-17
facet:defect	5	-3	-36	45	-31	37	52	-55	-67
facet:delay	5	-15	10	-26	-23	-17	5	-73	41
facet:delivery-person	-46	-75	91	-21	-15	-14	43	-66	-9
facet:discount-not-applied	28	-7	-44	-11	19	-9	-27	29	-7
facet:fire-and-burn	-67	40	-68	58	-13	-19	28	-28	-15
facet:follow-up-not-done	-2	-27	-28	22	9	-25	-49	42
facet:health-appointment	-47	-10	56	-22	-17	-11	-41	5	29
facet:health-diagnosis-care	52	3	-29	-25	-19	-5	73	-31	-60
facet:hidden-fees	-23	-22	-37	-11	35	-13	24	-20	-12
facet:hotel-accessibility	-45	33	-86	63	-9	-17	4	21	-19
facet:hotel-bathroom	-11	-44	-41	47	3	-11	-6	-8	-9
facet:hotel-bedding	-19	-30	-8	23	24	18	-51	8	33
facet:hotel-booking-error	17	-26		-17	-14	-13	38	-54	9
facet:hotel-breakfast	20	-20	-55	13	33	36	-7	-52	-13
facet:hotel-check-in	4	29	-24	-30	14	-18	24	17	-64
facet:hotel-equipment	-82	-30	-26	64	-31		14		-35
facet:hotel-heating	-45	-14	-61	71	-10	-10	-4	-19	14
facet:hotel-hot-water	-34	-12	-23	28	-8	-20	63	-16	-58
facet:hotel-linen-supplies	-49	40	-43	46	-17	28	6	-29	-21
facet:hotel-luggage	-40	-9	58	-17	-8	-7	-8	23	-20
facet:hotel-pets	-54	-42	72	-18	-20	-17	32	-7	-41
facet:hotel-room-cleanliness	-82	-39	59		-8	-25	21	16	-49
facet:hotel-room-noise	-42	-19	5	15	-14	-31	60	-34	-18
facet:hotel-room-type	-86	15	-31	71	-22	21	-33	22	4
facet:hotel-spa-pool	20	-64	56	-32	-32	-31	-23	17	17
facet:hotel-wifi	-47	18	-11	30	-12	28	-27	20	-27
facet:hung-up-on	4	-3	33	-18	-21	-13	29	-38
facet:injury	23	37	-69	-32	41	-4	58	-26	-52
facet:internet-or-wifi	22	-47	25	-61	-18	-28	-32		41
facet:invoice-error	-81	-22	30	-46	-11	-48	52	-41	-49
facet:invoice-missing	-56	-20	33	-31	10	-43	101	-61	-48
facet:it-after-hours	-31	-23	-5	-9	25	-10	10	9	-37
facet:it-backup	85	-21	-77	-47	-17	-20	-52	78	-39
facet:it-email	26		-8	-40	-28	-30	25	-19	-15
facet:it-outage	-7	13	16	-48	-15	-15	44	-82	7
facet:it-password-login	-28	-14	13	-24	27	-34	45	-16	-13
facet:it-printer-equipment	27	-27	-25	5	-24	23	18	-22	-49
facet:it-slow-network	-25	-27	44	-37	-15	-27	-71	84	-36
facet:it-update-broke	112	-23	-104	-33	-24	-15	-33		29
facet:language-of-service	30	29	-31	-26	-17	34	32	-68	-44
facet:late-delivery	22	-20	-27	-14	21	-9	55	-43	-23
facet:leaks	-104	-33	16	56	33	11	-29	-8	31
facet:missed-appointment	-41		42	-53	-59	-14	95	-77	-87
facet:missing-item	-12	-12	37	-41	-12	-18	69	-58	-24
facet:no-answer-to-messages	3	-56	29	-60	-73	-52	-18	42	-51
facet:no-status-information	-60	-35	31	-30	24	13	11	-86	30
facet:noise-of-device	12	-19	-43	37	-22	-37	75	-56	-21
facet:noise-place	4	-37	87	-100	-27	27	35	-45	-56
facet:not-as-described	-53	33	-44	56	-11	-19	34	-6	-51
facet:not-delivered	21	-23	-3	-22	-10	-13	-30	26	11
facet:opening-hours	-36	-7	-35	41	31	-14	32	-20	-4
facet:other	-7	-31	11	-20	-33	-14		-17	-10
facet:overheating	-54	-20	78	-37	-15	-9	-2	-32	26
facet:parking	-36	-26	9	-5	26	38	-22	-24	-20
facet:payment-problem	-50	-28	25	-22	28	-14	3	44	-69
facet:phone-menu-and-hold	31	-24	-16	6	-32			22	-51
facet:poor-materials	48	-13	-72	5	-7	39	-20	-45	4
facet:poor-welcome	-23	30	-10	-10	-12	-11	8	-18	9
facet:price-increase	-30	-5	-60	-17	72	-29	28	-10	-5
facet:price-too-high	-25	-20	-22	-14	19	-18	52	-37	-31
facet:property-damaged	-52	-29	80	-23	-5	-9	-35	32	-3
facet:quote-exceeded	-19	-16	22	-23	27	-27	33	-12	-20
facet:recurring-breakdown	-78	-12	51	23	-14	-29	16	6	-25
facet:red-tape	-18	32	-23	-5	-13	-7	-23	-47	48
facet:repair-appliance-scratched	23	-21	18	-68	-14	-59	56		-33
facet:repair-breakdown	34	5	-14	-84	-38	17	-32	17	9
facet:repair-call-out-fee	-19	-9	-16	-9	30	-7	34	-36	-13
facet:repair-chimney-drain	-73	-34	98	-43	-16	-27	77	-65	-24
facet:repair-device-noise	-7	12	22	-72	-19	-39	-9	30	-38
facet:repair-gas-safety	-13	20	-6	3	-22	-25	20	-52	13
facet:repair-installation-faulty	-30	19	5	-52	15	9	28	-120	49
facet:repair-leak	-48	7	53	-87	8		-19		15
facet:repair-maintenance-contract	-20	-16	-12	-10	35	-9	6	30	-31
facet:repair-no-heating	-50	-43	81	-89	38	-16	35	-9	-35
facet:repair-no-hot-water	-50	-14	74	-64	-14	-20	-73	34	47
facet:repair-repeat-breakdown	35	10	-21	-24	-13	-20	-69	70	20
facet:repair-site-dirty	-44	-42	64	-56	-23	24	-24	-3	-10
facet:repair-spare-part-wait	18	-14	5	-14	-15	-13	-53	28	44
facet:repair-technician-no-show	-11	-52	61	-33	-60	-29	-32	32	-2
facet:restaurant-ambience	-20	-9	-22	37	-15	-32		-18	33
facet:restaurant-cold-food	48	-35	4	-66	-22	-33	41	-27	-12
facet:restaurant-drinks		-32	47	-46	-11	3	12	-25	-16
facet:restaurant-meal-quality	-33	31	2	29	-54	-43	47	-20	-58
facet:restaurant-menu-choice	14	19	-55		-16	-41	51	-24	-8
facet:restaurant-table-staff	-38	2	21	-19	-11	-12	46	-25	-31
facet:restaurant-undercooked	43	-31	-5	-40	-15	-8	-50	35	16
facet:restaurant-wait	14	-5	-3	-20	-14	-11	-16	12	2
facet:retail-checkout-queue	28	-54	-37	9	36	32	-22	34	-57
facet:retail-price-label	-21	-22	72	-13	-54	-9	15	-19	-7
facet:retail-seller-advice	-37	40	-63	-12	36	-18	-13	22	-19
facet:rudeness	7	-10	12	-22	-13	-11	-6	24	-29
facet:security-of-people	-29	3	53	-51	-7	-8	-29	-30	55
facet:signage	-41	24	77	-88	-14	-35	58	-23	-23
facet:site-left-dirty	-32	-14	-10	37	-7	-11	20	-39	16
facet:slippery-or-dangerous-place	32	-34	-88	50	-14	-11	6	19	-37
facet:smell-place	27	-17	-49	2	-12	10	-10	-7	-6
facet:stock-out	4	9	8	-26	-15	-18	-23	-34	42
facet:temperature	44	4	-17	-17	-15	-16		3	-11
facet:toilets	-53	33	5	-10	-21	-27	5	-45	16
facet:tracking	-29	-7	37	-12	-7	-11	-35	-47	67
facet:unclear-information	4	-14	-5	30	-25	-26	82	-45	-41
facet:unreachable-by-phone	50	-56	-31	-38	13	27		-58	25
facet:waiting-on-site		43	-47	38		9	-22		16
facet:warranty-refused	-19	-10	42	-10	-18	-8	38	-34	-11
facet:website-down	71	-41	-48	-8	9	-19	-68	64	11
facet:work-badly-done	-66	36	3	25	-9	33		-21	-13
facet:wrong-address	-41	-24		39	-6	-7	10	-29	3
facet:wrong-item	-41	-16	10	38	-4	32	4	-37	-11
facet:wrong-size	-12	-16	5	20	-11	-21	-29	46	-23
fr:#	-2	-22	-3	-3	12	-6	11	-9	-13
fr:#_#		-7	6	5	-5	-2	-6	-13	13
fr:#_a	-3	-3	-14	12	3	-3	-19	12	9
fr:#_an	-9	-6	21	-11	-5	-3	4	-8	3
fr:#_aout	-15	-8	15	4	-6	-5	-14	15
fr:#_au	-4	-3	8	-5	-3	-8	10	-9	-3
fr:#_avril	9		-5	-3	-4		4		-7
fr:#_c	9	-4	-6	-3			-9	5	5
fr:#_cm	-10		11	-4		-2	5		-6
fr:#_de	-18	-15		-9	17		15	-23	-8
fr:#_degr	3	-6	-5	9	-9	-4	15	-10	-9
fr:#_est			-5				2	3	-9
fr:#_et		-12	11	-5	-13	3	-7	6
fr:#_euros	-8	7	5	-4	-7	-4		4	-6
fr:#_fevr	-8		3	4	-2		-13	10	4
fr:#_fois		9	-4	-9	-7	6	-10	6	4
fr:#_for	8		-11		3		6	-5	-2
fr:#_h	7	-22	3	-2	-10	-8	-8	10	-3
fr:#_heur	-6		-3		7	-2	10	-6	-3
fr:#_jour	-10	-3	-2	7	6	-2	11	-7	-4
fr:#_juillet	-11	6	4	-7	-8	-4	-7		8
fr:#_juin	13	4	-12	-4	-7	-5	4
fr:#_la	-17	-4	5	-5	9	4	6	-13	-7
fr:#_le	-21	-4		14	-2	6	-6
fr:#_les	-4			5	-2	8	-3	-7	-4
fr:#_mai	-3	5	4	-7	-8	-4	-9	6	4
fr:#_mar	-7	-5	14	-2	-3	-2		9	-12
fr:#_min	5	-2	2	-6	-3	-2	3
fr:#_minut	-4	-7	12	-7	-6	-4	14	-9	-8
fr:#_octobr	-15	7	6	-5	2	7	-3	-5
fr:#_person	-10		7	3	-3	-2		-11	8
fr:#_pi	-5	-2	-7	-6	13	9	-6	-3	-4
fr:#_pour	-14	-6	-4	-13	17		4	-18	5
fr:#_que	-8			7	-5	9	-12	5
fr:#_septembr	-8	-3	15	-9	-7	-5	-2	-18	14
fr:#_sur	-4	-3		-2	3	-2	6	-7
fr:#_votre	6	-2		-3	-3		16	-11	-9
fr:a	-12	17		-4	-13	-18	-4	5	4
fr:a_#		-9	6	-3	-3	-31	18	-4	-13
fr:a_ce	-10	-3	14	-4	-4	-2
fr:a_chaqu	9	-8	-3		-5	-5	5	-12	5
fr:a_charg	-6	-3	3	-2		-3	8	-6	-3
fr:a_cot	-10	4	3	4	-5	-9	8		-9
fr:a_demand	-7	20	-26	-3	4	-4	-15	-16	20
fr:a_dit	-6	18	-16	-7	4	-13	4	4	-2
fr:a_droit		-3				-3	10	-6	-5
fr:a_envoi	-4	-7	14		-2		10	-6	-5
fr:a_ete	-15	-3	17	-7	-3		-7	-6	10
fr:a_fait	7	7	-5	-10	-3	-2	-12	-13	18
fr:a_gauch	7	5	-3	-12	-2	-4	6	5	-11
fr:a_jour	25	-6	-24	-11	-3	-5	-12	4	11
fr:a_la	-26	-4	-6	3	18	3	5	-4	-4
fr:a_lach	-13	-2		10		-4	-5	12	-10
fr:a_laiss	-13		15	-11	-4	11	-2	-16
fr:a_le	9	8	-4	-18	-7	-7	-3	-5	10
fr:a_mang	-7	-4	5	6	-2	-2	9	-6	-3
fr:a_mid	8	-7	-12	9	-3	-3	7		-10
fr:a_mis	-3	-9	14	-4	-4	-3	-8	6	4
fr:a_notre	3	-3	5	-7			-14	8	5
fr:a_pas	-10			14	-8	9	-4	-5
fr:a_pris	6	-5	3	-6	-7	-2		-6
fr:a_repondu	-7	15	-7	-4	-3	-3	-4	-5	8
fr:a_rien	5	-3	-11		9		-5	5	-2
fr:a_son	-8	-2	8	-5	-2	-3	-7	10	-5
fr:a_trois	12	-9	-7	-3		-3	14	-7	-9
fr:a_un	-13	6	3	3	-5	-6	-6	12	-6
fr:a_une	7	-5	-10	3	-3	-5	3	-10	4
fr:abon	-4	-4	11		-2	-4	11	-5	-5
fr:adress	-6	-7	13	-4	-2	-2	-6	5
fr:affich	12	2	-12			-10	-5	9
fr:ai	-14	-7	9		3	-5	13	-10	-7
fr:ai_eu	-4	-7	10			-3	12	-7	-8
fr:ai_pas	-12	3		3	2	-5	11	-14
fr:ai_recu		-5	8	-4	-13	6	-13	6	4
fr:air	13	-6	-8	-14	6	-6		5	-5
fr:all	6		-6	3	-3	-4	-4	6	-3
fr:alle	8			-11	-3	-3		-6	6
fr:allo	-11		-6	12		-6	11	-6
fr:alors	-12	-8	12	-4		-4	6	-7
fr:alors_que	-11	-6	7	-3		-4	2	-7	2
fr:an	-27		18	-8	2	-12	-4	5	2
fr:ancien	4	-3		-4	-2	-4			-2
fr:and		-22	4		-3	-5
fr:and_it	-11	-2	4	4	-4	-3	7	-6	-2
fr:and_the		-6	3	2	-3	-5	-9	5	6
fr:anne	-9	-5	8	-8	8	-4	4	2	-6
fr:annonc	10	-12	-14	6	8	-4	6		-8
fr:annul	-16	-5	21	-5	-6	-5	8	-15	5
fr:aout	-12	-11	20		-10	-6	-8	12	-5
fr:appel	21	-3	-8	-22		13	-7	-5
fr:appl	16	-3	-13	-5	-3	-3	4	-13	7
fr:apprend	4	-2					2		-4
fr:apprend_que	4	-2					2		-4
fr:appui	-18	-3		14	-4	-3	-12	4	9
fr:apres	-6		5	-10	-3	-9	-5	6
fr:apres-mid	-7	-3	4				14	-8	-10
fr:are	10		-15	7	-2	-3	13	-10	-4
fr:arret	-10		14	-7		-2	-6		6
fr:arriv		-15	9	-5	-12	-16	16	-9	-4
fr:arriv_a	-16		18	-8	-5	-3	-3	6	-4
fr:assiet	6		-5	-6		-5		4	-4
fr:at	-13	-5	3	4	5	-6	12	-8	-4
fr:at_#	-6		-7	5	7		6	-5
fr:attend		-3	-13	15	-5	3	4	-13
fr:attend_encor	-3	-4	7			-3	11	-8	-5
fr:attendu	-6	3	8				-11	8	3
fr:attent		6	-3	-6	-3	4		-5	-3
fr:attest	-4	5			-3			6
fr:au	8	-9		-17		-9	32	-44	-5
fr:au-dessus	-11	-3	-6	13		-2	-7	12	-8
fr:au_#	-10	-4	9	-4	3	-3	11	-6	-6
fr:au_bout	11	-5	-7	-8	-2	-3	-3		4
fr:au_comptoir	-5	3	3	-2	-8		11	-7	-4
fr:au_lieu	-8	-7	-4	-3	11	-2	15	-14	-8
fr:au_milieu	11	-2	-7	-7		-2	4
fr:au_nez	-5		4				9	-4	-7
fr:au_telephon	-7	5	4	-5	-3	12	-12	-3	-2
fr:aucun	-3	-5	12	-11	-5	-3	-10		8
fr:aujourd'hui	-15	-7	19	-6	-6	7	-5		-8
fr:auss	-11	-5	13	-3	-3	8	-11	5	-5
fr:autour	5	-4		-5		9	-5	-9	3
fr:autr	-13	-16	18	4	-11	4	-9	-3	9
fr:aux		-8	12	-13	-6	-7	7	-15	4
fr:avait	-18		6		3		-7	10	-4
fr:avait_dit	-3	-5	11	-2			10	-3	-4
fr:avanc	3		-5	-4	-4	-4	-10		11
fr:avant	-7		7	-12	5	-8	24	-16	-14
fr:avec		-2	-11	11	-9	-4	-3	9	-13
fr:avec_la		-11	11	-3	-3	-2		5	-7
fr:avec_le	-12	10		-8	-3	-4	-5	11	-10
fr:avec_un	-5	-6	-4	8	-3	-10	10	2	-13
fr:avec_une		4	-18	14	-3	4		-6	-3
fr:avez	3	-12	11	-15	-6	-9	-8	10
fr:avez_chang	-12	-4	13	-3			13	-9	-10
fr:avis	-9	-2	15	-3	-11	-2	12	-10	-5
fr:avoir			5	-10	-7	7	-10	-13	9
fr:avons	-5	6	2	-5		-2		4	-6
fr:avril	9	-4	-8	-6	6	-3		-4	5
fr:bac	-14	-3	6	6	-2	6	-6	-12	6
fr:bach	-6	-5	12	-3		-4	13	-7	-5
fr:baignoir	-9	-4	-2	11		13	-12	-9	2
fr:bain	7	-12	-4	4	-10	3	-8	6	-4
fr:bar	7	-8	-6		-4	-6	13	-9	-5
fr:barr	3	2	-21	13	-3	-5	-3	-3	5
fr:bas	3	-8	-10	9	-6		7	-18	3
fr:bien	-3	8	-6		-2		-4	-5	6
fr:bill	-2		-9		8		7	-8	-2
fr:blanc	-10	6	-7	7		9		-6	-8
fr:bleu	-12		14	-7	-4	-4	6	-9
fr:bloc	-6	-3	-9	12				-6	5
fr:boit	-21	-7	24	-9	-5	-6	4		-7
fr:boit_est	-7		6				9	-8
fr:boit_vocal	-5		9	-2			2	-7	3
fr:bon	-9	-2	-2	8		-3	13	-10	-4
fr:bonjour	-10	-7		9	3	6	-8	4	-4
fr:bord	3	-8			-3	-3	8	-4	-3
fr:bouch	-7	4	-9	8	-3	-3	-6	3	3
fr:boug	5	-3	-6			-3	5	-7
fr:bout	11	-8		-10	-3	-4	2	-5	4
fr:boutiqu	3	-3	-6	7		-2	5		-7
fr:bouton	7	-7	-14	4	6	-8	4	-8	5
fr:bouton_de	5	-5	-11	5	-2	-4	-2	-5	7
fr:branch	-8	3	-9	3	7	-3	7	-4	-2
fr:brul			-8	4		8	-10	-5	4
fr:brun		-13		9	-3	4	-11	3	6
fr:buander	-9	7		-5		8		-7	-4
fr:bureau	7	-4	-11	5	-4	-3		6	-3
fr:but	15	9	-23	-15	6		5	-9	-8
fr:c	9	-4	-3	-3	-5	-3	-7	4	5
fr:ca	4	7	-11	-10	5		-4		4
fr:ca_fait	5	-9			-6	-8		3	3
fr:caf	-6	-10	9	-9	3	11	-9	-9	-4
fr:caiss	23		-22	-12	9	-10	21	-4	-22
fr:cam	-7	-2		-5	7	-3	9	-8	-3
fr:camion	-17	-6	14	6	-10	-7	6	2	-8
fr:camionnet	-9	10	-11	5	-3	4		-10	3
fr:carreau	5			-10	-2	-4	11	-8	-4
fr:cart	10	6	-9		-11	-7	-15	15
fr:carton	3	-6	3	6	-6	-2	15	-12	-7
fr:cav	4	-6	8	-10		-4	3	6	-10
fr:ce	-4	2	6	-17	-6			-3
fr:ce_est	-12	-18	13			9	6	-14	-17
fr:ce_etait	-11	16	-4	-12	-3	3
fr:ce_jour	-8		9	-3			-5		3
fr:ce_matin			7	-18	-9		-14	5	12
fr:ce_que	13	7	-11	-7	-5	-3		3	-4
fr:certif	-7	10	-6		-3	-3		6	-6
fr:cette	10	-8	-10	-6	5	-7	-16	8	11
fr:cette_anne	-5	-4	2	-5	8	-2		5	-5
fr:cette_nuit	6	-2	-11		-2	-3	-16	6	8
fr:chais	-12	5	-15	17	-4	4		-8
fr:chambr	4			-3	-15	5	-6	8	-3
fr:chambr_a	-6	-3	14	-9				6	-6
fr:chang		3		-9	-2	-6	9		-15
fr:chang_de	4	8	-11	-4		-3	-8	9	-4
fr:chant	-9	-5	14	-6	-2	-3	-15	12	4
fr:chaqu	22	-16	-14	-9	-10	-12	12	-15	4
fr:chaqu_fois		-4	-3	5	-3	-3	-3	-5	8
fr:charg	-11	-4	2	5		-5	8	-10
fr:charg_#	-3	-2	3	-3	4	-3	6	-3
fr:chaud	-14	-9	9	5	-9	-17	-7	8	4
fr:chaud_est	-13	-3	15	-7		-5	4	-11	7
fr:chauffag	4			-2			-12	-7	12
fr:chef	-4	-12	12				5	-4	-2
fr:cherch	-11	7	6	-4	-6	-3	6	-14	6
fr:chez			-3	4	-10	-9		-4	5
fr:chez_le	4	-3	-9	8	-2	-3	8	-5	-3
fr:chez_nous	-4	4		-3		-2	-10	-7	13
fr:chez_vous	-11	-2	15	-3	-6	-2	14	-12	-7
fr:chien	-10	-9	11	5	-4	-4	17	-12	-11
fr:cinq	5	-6	-8	7		-3	5	-10	5
fr:cinquiem	-11	-2	13	-2	-2		-3		3
fr:cle	-4	-6	12	-6	-5	-5		8	-14
fr:client	-6	-13	15	-4	-10		-10	-3	11
fr:client_de	-8	-4	13	-6		-4	-2	6	-3
fr:clim	3	7	-5	-4		8	-13		5
fr:cliqu	8		-5	-6	-2	8	-8	2	-5
fr:cm	-10		11	-4		-2	5		-6
fr:cod	3	-8	4	-3			-12	-12	16
fr:coin	-8	-6	7	7		13	-6	-8	-7
fr:coll		6	-11		6	7	-2	-2	-7
fr:coll_sur	-9	8	-6	7		9	-10	3	-3
fr:comm	10	-10	2	-3	-13	6			-12
fr:comm_un	6	-11	8	-9	-3	-4	13	-5	-10
fr:comm_une		-8	4	3	-3	-5	4	4	-10
fr:command	5	-5	6	-8	-11	-6	5		-8
fr:complet	6	-3		-5	-5	-5	-3	7	-4
fr:compos	6	-3	-3	-3	-3	-3	-8	5
fr:compt	-19	-6	27	-8	-15	-12	-4	4	4
fr:comptoir			7	-10	-10	-4		7	-11
fr:conduit	-10	6	6	-7			-8	2	3
fr:confirm	-10	-4	14	-2		8	-13		7
fr:contient	-8	-4	11	-3		-2	-7	10	-7
fr:contr	-6	-7			6	6	3	-11	-9
fr:contr_il	-5			7	-2	6	3	-3	-4
fr:contr_la	-6	-2	7		-3	6		-5	-3
fr:contrat	5	-5	-2	-6	3	-4		2
fr:cot	-21		4	10	-7	3		-9
fr:cot_de		8	-3	-9		-5	9	-5
fr:cot_du	-6	-6	12	-4		-3	13	-8	-6
fr:coul			-14	11			-5	9	-8
fr:coup	-7	-8	15	-5	-2	-3	14	-6	-7
fr:coup_de	-5	-8	12	-4		-2	10	-5	-6
fr:cour	4	-3	-4	6	-6	-3	4	-6	5
fr:courriel	-5	-6	5	-9	4	-6	-5		8
fr:croiss	5	-3		-9	-3	-5	4	-2
fr:cuisin		-12	9	2	-6	-7
fr:dam	-7	-5	-3	8	-3	-5		-5	5
fr:dans	5	-5	-6	7	-9	11	-8	3	-3
fr:dans_la	3	8	-15	7	-7	-12	20	-6	-17
fr:dans_le	-11	-21	6	12	-16	3	-6	9	-8
fr:dans_les	11	-12	-13	3	4	9			-13
fr:dans_ma		6	8	-12		-5	2	-14	11
fr:dans_mon		4	6	-12	-5	5	-7	8	-10
fr:dans_un	11	-3	-3	-10		-4	13	-4	-9
fr:dat	-4	-11	15	-6	-10	-7	-10	13
fr:dat_est	-5	-3	7					3	-3
fr:de	-4	-11	-11	9	6		-12	6	2
fr:de_#	6	-3	-10	-5	11	-17	-3	13	-10
fr:de_appel	6	-7	-6	-7	7		-3	-10	8
fr:de_apres	-3	6	-3		-6	-2	12	-7	-6
fr:de_attent		6	-3	-6	-3	4		-5	-3
fr:de_autr	-7	-8	14	-6			-14	10	3
fr:de_avanc	-4	2			-4		-14		11
fr:de_avoir	4		-3	-3	-7	8	-8	-7	3
fr:de_bain	4	-6	10	-12	-3	7	-8	3	-4
fr:de_ce	-8	-2	9	-4			3	-9	5
fr:de_cette	12		-12	-4		-2	-13	4	8
fr:de_chambr	-9	6	-9	9		-2	13	-5	-9
fr:de_cour	-7	-3		6	-5	-2		-4	7
fr:de_deux	6	-5	-3	-9	8	-3	8	-3	-3
fr:de_eau	-11		6					2
fr:de_entretien	-4	-3	-2		7			6	-6
fr:de_fil	-5	-8	12	-4		-2	10	-5	-6
fr:de_flut	-11	-6	16	-6	-5	3	-3	-4
fr:de_juin	-3		-4		7	-3	12	-4	-5
fr:de_la	-15	-3		24	-29	8	-10	9	-2
fr:de_le		8	-5	7	-8	4	-8	7
fr:de_lui	-8	8	-2			-3	-10	5	8
fr:de_ma	-11	5	4	6	-3		-10	8	2
fr:de_me	-3	-4	7			8	-12	6
fr:de_mon	-7	4	-2	3	-3	-5	-3	-14	13
fr:de_notre	-4	-2	7	-4			-15	11	5
fr:de_nuit	-7	-8	16	-9		-3		5	-5
fr:de_pai	-6	-4	-8	-2	11	-3	-6	4	2
fr:de_pan	-11	-6	16	-6	-5	3	-3	-4
fr:de_parking	-4	-3		4	-3	5		-3	-3
fr:de_pass	-8	6	4	-3	-3	-2		-5	4
fr:de_quatr	8	-4		-9		-3	9		-11
fr:de_son	7	3	-10				7	4	-11
fr:de_un	-12	-18	15	3	-11		-10	8
fr:de_une	9		-4	-8		8		-9
fr:de_velo	-6	-4	4	5	-3	-3	5	-6
fr:de_votre	4	-4		-8		-3	7	-12	3
fr:deau	5		-15	11		-3	-7	8
fr:deau_chaud	5		-15	11		-3	-7	8
fr:debout	4	-3	-12	12	-3	5		-5	-3
fr:decroch	-10	-2		-3	9	-2	4	7	-11
fr:dedan				-7	5	-3	10	-7	-2
fr:degr	10	-8	-11	8	-9	-5	18	-12	-10
fr:deja	2	-7		-6	5	-2	6	4	-11
fr:demand	-8	13	-18	-13	12	-12		-18	14
fr:demand_#	-5	-3	-9		11		8	-4	-4
fr:demand_a	-4	5	-3				-5	-7	8
fr:demand_de	-5	3	-7	-4	5	-2	-4	3	2
fr:demand_si	7		-11	-3		-4		-5	4
fr:demenag	5	2	-5	-4		-2	3	-12	5
fr:demi-heur	-6	10	-13	-4	8	4	-7	-4	6
fr:dent	16		-16	-9			14	-8	-10
fr:depart	-10	-3	5	-3	3	-2		-11	7
fr:depos	-5	6		-3	-3		9	-6	-5
fr:depuis	11	-13	-4	-6	-25	-24	-8		14
fr:depuis_#	6	-3	-13	10	-2	-3	-14	5	12
fr:depuis_dimanch			6	-8			4	3	-6
fr:depuis_hi	5	-2	-16	7		-2	4	-10
fr:depuis_la	8	-9		-6	-5		-7		6
fr:depuis_le	14	-10	-7	-8	-8	-9	3
fr:depuis_que		-7	5	-5		-3	13	-3	-14
fr:depuis_votre	8		-4	-5			7	-7
fr:dern	-6	-8	6	-9	7	-4	-9	9
fr:derr	2		3	-5			3		-4
fr:des	-5	-7	4	7	-17	13	-7		-7
fr:des_que	9	-4	-10	4		9		-7	-7
fr:dessous	-15	-4	-11	17	-3	-6		4	-5
fr:dessus		-13	3	7	-4	11	-17	7
fr:deux	3	-11	-9	3	3	10		-18
fr:deux_fois	-2	5		-4	-3	5	4	-14
fr:deux_heur	9	-6	4	-12	-4	-4	10	-6	-5
fr:deux_jour		-4	4	-4		-2		4	-7
fr:deuxiem		-5	-3	3	-4	-4	12	-5	-11
fr:dev	-18		20	-16	-10	-13	19	-28
fr:dev_la	-15	-4	12			-3	13	-9	-6
fr:dimanch	15	-7	-5	-14	-5	-5	-12	4	10
fr:dire	-14	7	12	-6	-6	-3	12	-9	-4
fr:dire_que	-8	-3	12	-2	-3		9	-6	-3
fr:direct		-9	4	2	-2	-4	-7	12	-11
fr:dit	5	8	-3	-25	-4	-6	14	4	-21
fr:dit_#	4	-4	7	-3	-7	-3	8	-9
fr:dit_que	-11	5	5	-12	-7	4		6	-12
fr:dites	-3	-4	5				8	-6	-2
fr:dites_que	-3	-4	5				8	-6	-2
fr:dix	-8	-10	5	9	-4	-5	12	-6	-6
fr:dois	4		-8		7	-3	10	-6	-4
fr:dollar	11	-2	-12	-4	4	-3	-7	8
fr:don		-12	11	-2	-5	-6	-4	11	-7
fr:dont		6	-16	8	3	3	-10	3	4
fr:doss	-4	-2	8	-6	-7	-7	-12	3	12
fr:doubl	8	-4	-7	-2		-4	-3	6	-4
fr:douch	-15	-6	-6	10	5	-2	-3
fr:douillet	-11	-6	-11	16	-3	-2	-7	8
fr:droit		-3				-3	10	-6	-5
fr:du	11	-16	-11	7	-4	-15	-8		13
fr:du_#	-5	-12	15	-3	-12	-7	-15	10	12
fr:du_bas		-2	-6	5		-2		-11	10
fr:du_matin	18	-8	-15	-11	-2	4		-8
fr:du_plafond	-10		-14	16			-5		5
fr:du_sit	8	-3	-4	-3			-5	10	-8
fr:du_tout	-7	-4	-11	9	9		6	-4	-2
fr:du_vol			-8		9		7	-4	-4
fr:eau	-7	4	-2	8	-5	-10	3	-5	4
fr:eau_chaud	-11		7					2
fr:ecran	-11	13	-7	5		-4	-12	14	-4
fr:ecrit	-10	6	8	-8	-7	-6	5	-5
fr:ecrit_le	-6		10	-2	-2		14	-11	-6
fr:electr	-9	7	-2	6	-4	-4	12	-7	-5
fr:elle	5		-5	-3		-2	-3	8	-7
fr:elle_a		-9	12	-7	-3	8	-9	-2	2
fr:elle_est	-10		5	-4	-2	-4	8	-10
fr:elle_me	-5	12	-11	-4	-3	-4	13		-12
fr:elle_se	-2	-3	-8	9			-5	6
fr:emploi	11	-8		-6		-2	9	-6
fr:en	3	-9			-11	-10	-4	12	-11
fr:en_#	-6	-3	11		-2	-4		-10	8
fr:en_a	3	-3	4	-5	-2	-2	13	-9	-5
fr:en_bas	-2	-5	-4	10	-5	8	5	-9	-10
fr:en_haut	15	-6	-16	4	-4	8	3	-9	-10
fr:en_plein	-14	-4	13		-3	-3	-11		9
fr:en_servic	-10		4	-3	6	-3	5		-7
fr:encor	-17	-5	16	-4	-16	-6	9	-5	-9
fr:encor_la	-7	-4	12	-3	-2	-3	10	-7	-4
fr:encor_sur	-10	-2	11	-3		-2		6	-8
fr:enfant	-15	-5	4	9	-3	7	-7	5	-6
fr:enlev	-8	-7	5	8	-3	-3	8	-5	-3
fr:entre	-8	-14	-8	19	-4	-5	13	-18
fr:entre_#	3		3	-7	-3	-3		-7	5
fr:entre_deux		-12	-13	16	-6		8	-9	-8
fr:entre_les	-11	-4		7	6		7	-8
fr:entretien	-7	5	-3	-3	6	8			-8
fr:envoi	16	-14	-4	-10		-4	-6	3	4
fr:est	-10	-24	20	-8	-8	-11		-5	3
fr:est_#	-12	-2	6	6	-5	-7	14	-10	-2
fr:est_a	-10	-5	7	-8	4	-4		-10	7
fr:est_arriv		-7	13	-15	-5	-11	18	-13	-4
fr:est_du	-7	-4		-3	7	-5	14	-8	-6
fr:est_en	5	-3	2			-2	10	-6	-4
fr:est_encor	-2	-4	2		-3		5	-11	-4
fr:est_entre	-6		4	-4			4	4	-8
fr:est_jam	-3	-5	9	-2			4	6	-9
fr:est_le	-9	6		3	-8	5			-11
fr:est_moi	5	-2	-9	-3	7	8	-5	-4	-4
fr:est_mont	-2	-5		-6	12	-7	7	-10	4
fr:est_mort	9		-16	5		-3	-5	7
fr:est_part	-12	-7	18	-7	-3	-6			4
fr:est_pas	3			-3	-4	5			-10
fr:est_pass	-2		2	-3			3	3	-9
fr:est_plus	-5	-8	10					3	-3
fr:est_repart	-4	-4	8	-2		-3		3	-6
fr:est_sort	7	6	-10	-3		-2	13	-9	-6
fr:est_tomb			-9	9			-6	-9	11
fr:est_tout	6	-6	-5	4	-2	-4	12	-7	-6
fr:est_une	-8	-4	-3	11				3	-5
fr:est_venu	-5	-7	11	-2			9	-7	-3
fr:est_vid		-2	2	-5		-4		-11	7
fr:et	-4	-5	-4	10	-5	-9	-5	3	5
fr:et_#	4		8	-15	-7	-6	9	-17	5
fr:et_a	-5	6	3	-2	-4	-4	-5	-3	9
fr:et_ce		5	-5	3		7	-2	2	-9
fr:et_de	6	6	-17	-4	7	3	-9	2	5
fr:et_du	6	-5	-7	-2	6	-7	-7	13	-7
fr:et_je	4	-3		-3	-5	-4	11	-7	-3
fr:et_la		-11	-2	11	-10	-10	-3	5
fr:et_le	-13	-4		6	2	4	-9		10
fr:et_les	-9	-4		4	5	-2	-5	10	-9
fr:et_ma	-7		8	-4					-4
fr:et_mainten	-5	9	-10	-3	7	7	-9	-9	7
fr:et_on	-6	-3	5	3	-3	4	-2	-6
fr:et_que	-9		17	-4	-9	-3	-5	11	-11
fr:et_un		-9	-8	8	5	-9	10	-4	-8
fr:et_une	-9	-6	15	-3	-6	-5	7	-10	4
fr:etag	-5	-7	-4	12	-5	-10	2	-11	10
fr:etaient			7	-7			-4	6	-2
fr:etais	-3	-2	-5	5			-7	-8	11
fr:etait	-4	15	-12	8	-3	-6	-4		5
fr:etait_a	-8	-3		5	7		2	4	-8
fr:etait_en	10	-4	2	-10			16	-10	-10
fr:etait_pas	6	8	-14			-3	-11	13	-4
fr:ete	-20	-14	29	-13	-7	-6	-10	4	7
fr:etre	5	11	-13	-2				-9	6
fr:eu	-12	-9	19	-6	-4	-5	21	-14	-14
fr:euros	-8	7	5	-4	-7	-4		4	-6
fr:every	12	-4	-6	-13	-4	5	-9	9	-6
fr:expliqu	-10	11		-3		-3		6	-6
fr:exposit	-7	-4	-14	17		13	-16	-8	7
fr:exterieur	9	5	-11	-8	-3	-6	8		-6
fr:facteur	-4	-9	10				11	-7	-7
fr:factur	-8			-6	11	-14	8		-18
fr:factur_#	-6	-2	10	-3	-4	-3	-2	4	-4
fr:factur_de	-6		-7	6	4		-9	10	-5
fr:faire	2	5		-5	-6	7		-9	-4
fr:fais	-7	9	-16	14	-4	-7	-3	6
fr:fais_#	-9	7	-6	5			12	-11	-4
fr:fait	15	3	4	-24	-16	-19		-8	14
fr:fait_#		-3		3	-4	-5	-8	7	6
fr:fait_le	4	-2	3	-9	-2	-3	-8	5	4
fr:faut	5	-4	-5	-4	6	-9	11	-6
fr:femm	-9	6					-6	-7	9
fr:fenetr	-20	-6	6	7	-5	-8	20	-15	-9
fr:ferm	8	-5		-6	-6	7	-8
fr:fevr	-10		6	4	-3	-3	-12	9	4
fr:fich	9	-8		-4	-2	-4	-13	12
fr:fil		-14	-2	5	-9	-11	10		-7
fr:fill	9	-3		-6	-3	-4	-6	14	-14
fr:fin	-18		12	-6	-3	5			-8
fr:flut	-12	-6	18	-9	-6	2		-4	-2
fr:flut_de	-11	-6	16	-6	-5	3	-3	-4
fr:fois		4	-7		-4	4		-11	8
fr:fois_la	-7		12	-3	-6	-3		-7	8
fr:fois_le	-11	-4	13	-2	-2	7		-7	-4
fr:fois_que		-6	-2	5		8	-10	6	-4
fr:fond	-10	-4	16	-10			-9	3	7
fr:for		-3	-6	-8	7	-10	16	-11	-4
fr:fournisseur	-4		5				-9	10	-3
fr:frais	-3	-4	-11		13	-2	6	-7	-2
fr:frais_de	-3	-3	-14		15		4	-4
fr:freddi	-5	10	-8		-2	-2		-7	4
fr:fridai	-7	-3	10	-3	-2	-3	-6	7	-4
fr:froid	13	-9	-3	-6	-4	-6	15	-7	-8
fr:from	-8	-3	-4		7	-5	8	-5
fr:fum	-7	13	-13	2	-2	-4	11	-5	-5
fr:gar	-21		19	-7	-7	10	-9
fr:gar_a	-8	-5	15	-8		8	-10	5	-3
fr:gar_de	-5	-9	15	-6			5	-3
fr:gard	-9	-6	14	2	-12	-6	4	-4
fr:gardien	-7	-2	13	-6	-4	-3	12	-6	-6
fr:gateau	-9	-3	14	-5	-6	-2	11	-8	-5
fr:gauch		5		-8	-3	-4	3		-5
fr:gen	-11	7		5		-2	13	-7	-9
fr:genr	11	5	-13	-7	-2	-6	-6	5	5
fr:get	4	-4		-5	-2	-5	-5	7	-5
fr:glac	10	-3		-10		-2	8	-3	-4
fr:gout	7	11	-14	-11	-3	4		-4	-4
fr:goutt	-11	-4	-4	12	-5	-7	-5	10	-8
fr:grand	-4	4	-5	8	-3	-4	-9	11	-4
fr:grand_comm	3	-8		5				5	-9
fr:group	-6	-7	8	-3	5		5	-12	5
fr:h	7	-22	3	-2	-10	-8	-8	10	-3
fr:h_#	13	-9		-9	-15		-6	4
fr:h_a	9		-12	7	-3	-2	-4	9	-9
fr:had	2	-4	4	-4		-4	7	-5	-2
fr:has	-11	-4		7	-3	-4	-5	3	6
fr:has_not	-7	-3	9	-3		-3	-6	4	6
fr:haut	14		-18	3	-5	7	-11	6
fr:heur	11	-13	3	-23		-18	15	-5	-10
fr:heur_du	16	-8	-15	-2		-3	14	-8	-9
fr:heur_pour		-5	7	-7	-6	-3	9	-6	-2
fr:hi	-6	-17		-4	8		5	-5	-7
fr:hi_a	-12	-5	5	-2	9		3		-2
fr:hi_soir	-11	-2	4	3		-2	-3	-13	12
fr:homm	-6	10	-5	-4	-4	-3	-9	7	4
fr:i	18	-7	-14	-10	3	12	-5	-17	-6
fr:ici		-5		-3	-3	-3	-11	-12	17
fr:ident	7	6	-12	-4	-3	-3	-7	-6	10
fr:if		-3	4	-7	-2	9	-4	-8	-3
fr:il	-5	13	-3		-6			-9	8
fr:il_a	-10	15		-12	-9		3	-20	7
fr:il_est	-13	-6	15	-3	-4	-9	8		-7
fr:il_me	-12	14	-11	-3	-2	2	-11	12	-6
fr:il_ne	7		-4		-3	4	-3		5
fr:il_se	16	-3	-16	-5		-3	8	-13	3
fr:il_y	-5			-5	5	-12		5	-3
fr:imprim	5	-4	-4	-8	6	-4	7		-10
fr:in	20	-8	-29	5	3	8		-7	-11
fr:in_the	2		-14	9		8	-2	-8	-3
fr:indesir	4	-4		-4	-2	-2	16	-11	-5
fr:indiqu	5			-2	-5	-2	-6	7	-2
fr:install	5	-8		-3		-2	9	-5	-4
fr:is	-9	-22	17	-4	-18	5		-4	-19
fr:it	-3	-17		3		-17	17	-8	-19
fr:it_is	-15	-8	15	-4	-7	-9		6	-10
fr:j	-5	-4		8		-3	-5	7	-2
fr:jam	-13		3	5	-5	-6	-14	13	6
fr:janv	4	-5		-3		-2	-15	11	4
fr:je	-10		4	-12	9	7	10	-14	-6
fr:je_ai	-5	-12	10	3	-9	-10	23	-16	-17
fr:je_dois	4		-8		7	-3	10	-6	-4
fr:je_etais	-3	-2	-5	5			-7	-8	11
fr:je_le	-7	-3		-4	7	7	-6	-9	7
fr:je_ne	-16	3		-6	10	-6	6		-3
fr:je_suis	-7	-5	14	-4		-3		5	-6
fr:je_vous	5	-6		-3	-5	8	-13	-4	10
fr:jeud		-13	11	-19	-8	-12	-12	14
fr:jeun	5	10	-13	-3	-2	-3	13	-9	-4
fr:joint	-14	-4		11	5	4	-7	-2	5
fr:jordan	-5	4	7	-4		8	8	-9	-11
fr:jou	-8	-2	6			-6	11	-6	-3
fr:jour	10	-28		-11	-8	-4			-4
fr:jour_de	11	-6	-5	-5	-9	-6		-9	8
fr:jour_et	7		-4	-3		-2	-4	8	-6
fr:jour_que	6	-3					10	-6	-5
fr:juillet	-15	5	10	-13	-9	-6	-14	3	11
fr:juin	19		-19	-6		-8	9	-7
fr:jusqu	13	-12	-5	-7	-8	-9	3	-5
fr:jusqu_a	8	-3	-7		-2	-3	3	2	-9
fr:jusqu_au	14	-6	-10	-7	-4	-3	4	-7
fr:just	-6	12	-7	-3	3		8	-3	-12
fr:kin		-6	4	-4	-2	-3	13	-10	-7
fr:l	-11		13	-4		-2	8	-5	-2
fr:la	-3	-17	-4	16	-8			-6
fr:la_#	-24	-10	-8	24	-10	-13		8	-4
fr:la_barr		3	-11	5	-2	-4
fr:la_boit	-12	-3	17	-6	-3	-3	11	-12
fr:la_boutiqu	5	-3		-3			3	3	-7
fr:la_caiss	24	-16	-20	-9	10	-6	12		-17
fr:la_cav	4	-6	8	-10		-4	3	6	-10
fr:la_chambr	4	-6	7	-9	-10	2	10	-14	-10
fr:la_chaud	-12	-2	16	-9		-5	8	-9	3
fr:la_cuisin		-9	2	8	-4	-4		7	-10
fr:la_dam	-5	-4	-6	9	-2	-4		-4	5
fr:la_douch	-6	-3	-14	16	-2	-6		6	-3
fr:la_douillet	-11	-6	-11	16	-3	-2	-7	8
fr:la_factur	-16	-6	5	-11	7	-9	4		-8
fr:la_fenetr	-15	-4	-7	14	-4	-5	14	-10	-6
fr:la_fil	8	-4		-7	-3	-3		7	-4
fr:la_fill	-3	4	-5				7	-4	-3
fr:la_lign		-4	-5	-2	8	-3		5	-9
fr:la_maison	-6	2	-4	-3	7	-3	2	-6	4
fr:la_mauvais	-5	-5	12	-3		-3	9	-4	-5
fr:la_meme	8	-5		-7	-3	-3	-5	11	-9
fr:la_mis	10	-4	-10	-9	5	-4		-17	11
fr:la_moit	-8	-5	5	8	-3	-3	13	-7	-7
fr:la_musiqu		-4	5	-2	-4	10	-5	-8	-5
fr:la_nouvel	-11	-3	14	-6		-2	-4		6
fr:la_nuit	9	-4	-4	-4	-3	-2	-4	6	-4
fr:la_person	-7	4						6	-8
fr:la_pomp	-9	-6	13	-4		-2	5	-6
fr:la_port	-9	6		4	-2	-5	5	-4
fr:la_pos	-14	-3	20	-11			-18	6	11
fr:la_recept	-4	10	-14	-2	5			-12	6
fr:la_ru	-7	6	5	-5		-2	-10	15	-10
fr:la_sall	-19	-6	-10	22	-6	3		-6	6
fr:la_semain	-2	-7	9	-3	-2	-4	5		-9
fr:la_serveux	-8	4		-4			6	-3	-2
fr:la_tabl	2	5	-13	9	-4	-5	6		-8
fr:la_veil	-13		14	-6	-3	-6	13	-10	-4
fr:lach	-10	-3		9		-4	-9	16	-13
fr:laiss	-25		19	-6	-7	14	-7	-13	7
fr:laiss_la		-5	6	-2			10	-7	-5
fr:le	-3	-13		11	-15	-10	4		-4
fr:le_#	-5	3	13	-13	-24	3	-7	-2	11
fr:le_a	-7	9	-7	-7	7	-4
fr:le_ai	-7	-3		-4	7	7	-14	-11	13
fr:le_air	9	-4	-6	-13	6	-5	-3	7	-4
fr:le_alle	10	-6		-10		-2	8		-11
fr:le_ancien	6		-4	-2				3	-3
fr:le_appl	12		-10	-3			11	-7	-3
fr:le_attest	-4	7	-4		-2		8	-6
fr:le_autr		-5	-7	11	-2	7	-2	-7	-3
fr:le_bain	-12	-3	-12	16	-5	-3	-7	6
fr:le_camion	-13	-4	4	8	-4	-5		5	-5
fr:le_chef	-4	-12	12				5	-4	-2
fr:le_chien	-4	-4		6			10	-6	-5
fr:le_doss	-6	5			-2	-2	-9	11	-6
fr:le_eau	6	-6	-16	12	-3	-7	-4		7
fr:le_entretien		8	-6				8	-8
fr:le_facteur	-4	-9	10				11	-7	-7
fr:le_gar	-7	8		-8	-2	-5	10	-4	-2
fr:le_heur	8	-9	6	-5	-10	-6		-5	4
fr:le_imprim	10	-3	-6	-6		-3	12	-8	-5
fr:le_joint	-11	-2		12		8	-7	3	-7
fr:le_logiciel	10		-8	-2			-9	11	-6
fr:le_matin	11		-8	-5				4	-6
fr:le_mond		3			-3	6	-11	2	6
fr:le_monsieur	-8	13	-4	-6			-10	5	6
fr:le_mot	-3	8	-4					3	-5
fr:le_nom	-7	5		-4		-3	-9	-9	13
fr:le_numero	5	-7	5	-5	-5	-5	7		-11
fr:le_pet	-10	7		2		-3	10	-8	-3
fr:le_serveur	5	-5					13	-9	-9
fr:le_soir	10	-5		-8	-3	-2	16	-10	-12
fr:le_technicien	-9	-9	16	-4	-2	-2	-11	12	-5
fr:le_unit	10	6	-13	-8	-3	-6	11	-7	-2
fr:le_vendred			-4	5			12	-7	-7
fr:le_wif		-2				8	-4	-5
fr:les	11		-16		-5		-4	-7	9
fr:les_#	-9	-4			8	-5			3
fr:les_deux	-4	6	-6	4	-3	13	-4	-17
fr:les_indesir	5	-2		-3		-2	14	-8	-5
fr:les_yeux	-7	4	-9	5			7	-3	-2
fr:lettr	-7		10	-3		-3	13	-8	-6
fr:leur	-6	-13	8		2	-5		-6	7
fr:lev	-6	5	-10	6	-2		-7	9	-2
fr:lieu	-8	-7	-4	-3	11	-2	15	-14	-8
fr:lieu_de	-8	-6	-6	-3	13	-2	14	-12	-8
fr:lign	5	-12	-8	-9	8	-7	-4	13	-14
fr:lin	-9	8	-8	-5	9	-2	10	-7	-5
fr:list		-8	8	-6		-2	4		-6
fr:lit	3	-4	4	-4	-3	-3		-12	9
fr:litr	7		-8	-2				4	-6
fr:livr		-4		-5	-2	-4	6		-6
fr:livreur	5	-8	4	-5	-2	-3	9	-9
fr:logiciel	15	-3	-12	-7	-2	-2		5	-11
fr:logiciel_de	14	-2	-12	-6			8		-10
fr:lor	-13	-2	14	-4			-13	-12	16
fr:lui		16	-13	-6	-12	-12	-8	-16	20
fr:lui_a	5	14	-15	-4	-2		-9	-11	15
fr:lund	4	-8	8	-17	-9	-10	6	-5
fr:m	2	5	-3	-5	-9	7	-11	8
fr:ma	-8	10	11	-13	-18	-11	-4	4	8
fr:ma_boit	-11	-4	12	-4		-3	5		-7
fr:ma_cart	5				-3		9	-6	-3
fr:ma_chambr	5	4	3	-11		-2	-6	4	3
fr:ma_fill	5	-4	6	-4			-14	17	-11
fr:machin	10	-8	-10		-3	7	-16	9	4
fr:mai	-10	4	13	-10	-12	-7	-14	9	7
fr:mai_et	-4		5		-2		-7	2	5
fr:main	-9	-4	2	6		8	-2	-10
fr:mainten	-17	7	3	-7	5	5	-9		5
fr:mais	-9	2		-3	8			3	-15
fr:mais_il	-8	3	4			-4		7	-4
fr:mais_le	6	-7	-8	7	-4	-5	12	-7	-5
fr:maison			-6	-4	7	-4	-3	-10	10
fr:mang	-14	-5	15	3	-5	-5	15	-13	-4
fr:mar	-12	7		-5	-6	-4	-5	9	-3
fr:march		-8	-13	13	-4	9		-17	-2
fr:march_pas	-11			5		8	-3	-6	-3
fr:mard	-5	-6	13	-8	-6	-9	33	-27	-19
fr:matin	22	-12		-32	-23		-9	4	9
fr:matin_la	3	-2		-7			-15	-6	16
fr:mauvais	-5	-5	12	-3		-3	9	-4	-5
fr:me	-18	12	9	-34		10	8	-6	-22
fr:me_a	-11	26	-18	-9	5	-5	-5	10	-4
fr:me_demand	4	-8	6	-6	-3	-5	6	3	-8
fr:me_dit	5	-13	10	-2	-2	-3		6	-6
fr:me_dites	-3	-4	5				8	-6	-2
fr:me_reclam	-2		8		-7		7	-6
fr:me_repond	-8	5	5	-3	-9	-5	12	-8	-4
fr:meme	2	-16	8		-4	-14	10	3	-13
fr:merc	11	4	-16	-4	5	8	-10	6	-7
fr:mercred	8	-14	4	-8	-5	-5	-5		3
fr:mes	9	-18	8	-11	-8	-11	3		2
fr:mes_client	-7		9					2	-4
fr:messag	3	-3		-3	-4	-3		8	-12
fr:met	10	-4	-7	-5	-2	8	3	-11	-10
fr:mettr	-5	-3	-10	13		9	-2	-7	-3
fr:mid	10	-9	-8		-4	-5	19	-7	-19
fr:mien	4	4	-4	-6		-3	-3	7	-5
fr:mieux	-5	14	-14		-3	-6	7	-5
fr:milieu	11	-2	-7	-7		-2	4
fr:min	5	-2	2	-6	-3	-2	3
fr:minuit	5	6		-10	-2	-3	2	-12	7
fr:minut	7	-25	6	-6	-6	-5	13	-15	-9
fr:minut_de	-13	-10	17	-14	3	7	-3	-6	-8
fr:mis	21	-16	-16	-7		-12	-17	13	8
fr:mis_a	23	-6	-26		-3	-5	-16	9	9
fr:mis_en			-5	-8	6	-4		4	-7
fr:mis_le	-3	-9	12				-2	-4	5
fr:model	-11	-4	5	7		7		-6
fr:moi		7	-15	-12	14	6		-16
fr:moins	-3	7	-12	8	-5	-3	15	-12	-5
fr:mois		-8		-15	12	-7	12	-3	-15
fr:mois_de	3	-3	4	-2	-2		9	-6	-3
fr:moit	-8	-5	5	8	-3	-3	13	-7	-7
fr:mon	-15	8	15	-7	-24		-17	11	11
fr:mon_fil	-12		2	6				-9	6
fr:mond		2	2	-2	-7	5	-8		5
fr:monsieur	-8	14			-5	-6	-6	5	4
fr:mont	-13	-11	6	6	10	-14	11	-3
fr:mont_sur		-6		7	-2	-3	12	-7	-6
fr:morning	8		-7	-5		8	-3	-7	-3
fr:mort	20	-3	-24		-4	-4	-7	9	-2
fr:mot	-11	12	-7	-5	4	-2	-4		7
fr:mot_de	-5	7					-6		7
fr:moteur	-3	-4	-3	8		-3	13	-10	-7
fr:mouill		-2	6		-4	-6	12	-6	-3
fr:mur	-11	-3	13	-6		-5		9	-10
fr:musiqu	-5	-4		6	-5	9		-12	-6
fr:musiqu_de		-2			-4		2	-5	-3
fr:my	14	2	-11	-7	-6	-14	9		-12
fr:ne	13	-4	-15	-8	10	-9	-7	4	6
fr:ne_a	-6	3	8	-13	-7	-7
fr:ne_ai	-12	3	-3	-6	10	-5	2
fr:ne_est	3	-9	5	-10	-5	-8	3	-5	7
fr:ne_me	-4	-3	-17		17		6	-5
fr:ne_ont	7		-7	-3			-2	5	-4
fr:ne_se	6	6	-8	-7				4	-4
fr:ne_sont	-7	-4	11	-6		8	-4	-7	-3
fr:ne_y	-12	-4	-3	13	-2	6		-11	4
fr:neig		-7	-3	6		-3	17	-15	-8
fr:neuf	12	-7		-10	-3	7		-9	-7
fr:neuf_jour		-5	5	-3	-2	9	-3	-7	-6
fr:new	3	-3	3	-3	-4	-3	9	-7	-3
fr:nez	-10			8	-2	-3	12	-5	-8
fr:ni	-7	8	-2			-2	5	-12	6
fr:night	4	-2	-14	4	6	-2	11	-10	-2
fr:nimbo	12	-2	-12	-2		9	-12	-11	8
fr:noir		2	9	-11	-2	12	-7		-9
fr:nom	-20	2	15	-13	-5	-10	-10		14
fr:nom_de	-11		9	-5	-2	-6		-9	8
fr:non	-6	-4	19	-10	-7	-6	3	5	-12
fr:non_plus	-10	-3	13	-5			11	-9	-5
fr:normal	5	9	-8	-6	-3	-4	-4	-5	8
fr:nos	6	7	-13	-4	-2	-4	3	4	-11
fr:not	-9	-12	14	-10		-8		3
fr:notre		-2			-7	-8	-17	14	5
fr:nous	-28		22	-13	-6	-20	13	-5	-8
fr:nous_a	-19	5			4	-6	8	-4	-5
fr:nous_avons	-5	6	2	-5		-2		4	-6
fr:nous_depuis	-6		7				-7		8
fr:nous_sommes	-11	-6	16	-5	-5	-5	5	2	-14
fr:nouveau	-13	4	11	-4		-3	-3	-10	10
fr:nouvel		-5	4		-4	-5	3	-8	8
fr:novembr	3	-2	3	-7	-2	-3	-7		8
fr:now	-4	-9	11	-9	-5	2	8	-12	-7
fr:nuit	10	-10	-5	-10		-12	-13	9	6
fr:numero	7	-10	9	-13	-7	-8	14	-3	-15
fr:numero_de		-3	6	-3		-2	3	4	-9
fr:octobr	-16	6	8	-6		6		-6
fr:oeuf	7		-3	-7	-2	-3	10	-7	-2
fr:of	-10	2	-7	8	3	5		-14	-8
fr:offre		-7		-4	6		8	-5	-3
fr:on		-8	-2	7	2	-11	21	-11	-23
fr:on_a	7	-11	-14	14	-8		4		-12
fr:on_attend	-9	-4	-6	14		7		-6	-6
fr:on_est	6	-10		-3	-9	-9	2
fr:on_le	11	2	-8	-9	-3	-4	-4	7	-2
fr:on_me	-23	-12	24	-13		4	11	-8	-16
fr:on_my	7		-8				6	-5
fr:on_ne	-13	-8	7	-6	8	-4	15	-12	-6
fr:on_nous	-13	-8	13	-11	5	-4	15	-10	-8
fr:on_se	-9	-2		9				-3	2
fr:on_the	-7	-3	3	4	-4	-3	8	-7	-4
fr:one	-4	-8	-9	10	3	-10	16	-10	-8
fr:ont		-12	8	-4	-6	3	2	-12	5
fr:or	10	-5	-4	-3	-3	-5	14	-8	-6
fr:ou		9	-10	-6	-4	-5	3	-13	5
fr:oubl	-6	7					-2	5	-3
fr:out	-7	-2		10	-5	-5			-4
fr:ouvert	-5	-11	15	-4	-6	-10	8	-6
fr:ouvr	16		-15	-7	-3	-4	-11	-3	13
fr:pag	3	-5	2	-7		-5	-10	7	4
fr:pai	-9	8		-18	7		-16	9	8
fr:pai_#	-5	-3	-8	-2	10	-4	12	-7	-4
fr:pai_de	-8	-6	3	-2	4	-4	-14	9	6
fr:pain	2	-5	-5	7		8	-9	5	-5
fr:pan	-11	-6	16	-6	-5	3	-3	-4
fr:pann	-9	-5	16	-3	-2		12	-6	-6
fr:panneau	3	7		-11		-4		-4	7
fr:papi	-12	6	-3	5	-3	7	-7	-3	5
fr:par	-10			-6	10		3		-9
fr:par_contr	-9	-7	3		6	7		-10	-9
fr:par_le	7	-8	2	-5	-3	-3	13	-11	-6
fr:par_un	-5	-4	12	-2					-4
fr:par_une	4	-3		-4			5	-7
fr:parc		-19	15	-16		4	-4	3	-11
fr:parc_que		-19	15	-16		4	-4	3	-11
fr:parking	-9	-5	4	4	-4	3	3	-5	-6
fr:parl	-8	6	-10	6	5		3	-13	4
fr:parl_de	-8	4	-4	-5	7	4		-4	-2
fr:part	-8	-4	8		-8		-7	3	4
fr:pas	-16	-4	4	13	-17	7	16	-18	-23
fr:pas_de	-15	-14	-4	18	-14	6	14	-28	-11
fr:pas_fait	-5		12	-10			6	-6
fr:pas_le	-9	-10	16	-5	-2	-4	14	-9	-5
fr:pas_son	6	3	-8	-3		-2	2	-14	10
fr:pas_vu	-5		9	-2	-2		7	-6	-2
fr:pass	-20	-2	18	-25	3	-7	-5	-9	13
fr:pass_de	-9	-3	4		4			-11	5
fr:pass_le	-7	-2	11	-5		-3	12	-8	-4
fr:passag		-7	5	-3	-2	-2	16	-12	-10
fr:patient		-4	5	-8	-3	7	-19	9	5
fr:paus	8	-7	-12	7	-4	-3	11	-7	-5
fr:pend		-4	-5	9	-5	9	-16	8	4
fr:pend_la		-4	6	-3			-12	11
fr:pend_que	-10	-5		11		-2	-8	4	7
fr:per	-9	-3	8	-5	5	-2	-11	10
fr:perdu	5	-5	5	-5	-2		-6	3	4
fr:person	-2	-5		-6	6	-6	10	-17
fr:person_a	-4	-3	-2		7			-10	8
fr:person_ne	-7	-5	-5	-4	11	-3	-5
fr:person_pour			8	-8	-8	-5	4	-2
fr:pet	3	3	-12	-6	12	-10	11		-10
fr:petit	4	-9		5	-4	6			-11
fr:phon	11	-3	-6	-3		-3	12	-6	-4
fr:photo	3	6	-3	-5	-2	-4	5	-11	5
fr:photos	-11	-6	10	-7	5	-4	-16	16	-3
fr:photos_de	-11	-6	14	-7		-3	-16	16	-2
fr:pi	-5	-2	-7	-6	13	9	-6	-3	-4
fr:piec			6	-4	-7	-2	-15	-11	18
fr:piec_de	-9	3	11	-2	-6		-8	-6	10
fr:pied	-10	-4		9	-3	-5	10	-10
fr:pied_de	-8	-3	-6	10	-2	-4	4	-6
fr:pil		-7	3	3	-3	-5	14	-8	-5
fr:pis	-10	-19	20	-8	-11	12	-4	-2	-17
fr:pis_ce	4		-6		-2	8	-13	7	-3
fr:plac	-3		-7	13	-9	10	-4	-2	-11
fr:plafond	-14	-3		12		-3	-15	11	6
fr:plant	9	-4	-11				9	-6	-4
fr:plat	-13		10		-3	6		-5	-4
fr:platr	-11	-4	15	-6	-3	-3	10	-5	-7
fr:plein	-12	-7	15	-3	-4	-6	-3	-3	6
fr:plus	16	3	-6	-8	-21	-14	-13	14	-3
fr:plus_de	9	10	-4	-15	-4	-5	-5	4	4
fr:plus_en	-6	-2	8					4	-2
fr:plus_le	-4	6			-5			3	-4
fr:plus_les	18	-5	-16	-6		-3	-16	18	-6
fr:pomp	-11	-7	16	-8	-2	-3		-8	4
fr:port	-6	10	-13	4	4	-8	15	-14	-4
fr:port_de	-5	5		-3			-4	6	-3
fr:portabl	-11	-3	13	-6		-3	-16	16	-3
fr:pos	-18	7	21	-22	-6	10	-20		12
fr:pos_le	3	-2	4	-6		9		-9	-4
fr:post	12	-6		-10	-6	-5	-6	7
fr:poubel	-10	-2	-11	14		-3	12	-8	-3
fr:pour	-19	7		-13	12		-5	-11	13
fr:pour_la			-10	5	6	-4	6		-3
fr:pour_le	-17	-3	15	-7	-7	-7	6	-4	-3
fr:pour_les	-6		11	-5	-4			-6	6
fr:pour_un	-3	-5	7	-8	3	3	6	-11	-6
fr:pour_une	-7	-4	8	-4		-3	13	-7	-7
fr:prem	-6	-8	8	5	-6	-3	8	-5	-3
fr:prend	24	-8	-18	-11	-4	-4		7	-10
fr:prepos	8	-6		-3			-6	2	4
fr:pris		-13	5			-9	18	-18	-4
fr:propos	15	-7	-12	-4	-3	7	-3	-7	-5
fr:puis				-7	-8	-7	6	-14	3
fr:purg	-8			-4	7		4	-4
fr:quai	-10	-7	3	6			-3	-7	6
fr:quand	19	-8	-20	3	-9		2	-11	7
fr:quand_elle	-11	3	-4	6			-4	-8	9
fr:quand_le	12		-8	-5			5	-3
fr:quand_on	5	-3	-6	2		-3	-10	8
fr:quar	-6	-3	9	-9	-3	-6		-8	7
fr:quart		5	-9	-4	6	-3	3	-8	5
fr:quatr	-4	-19	23	-25	-7	-4	-5	3
fr:quatr_fois	-8	-2	8	-2		-3	3
fr:quatr_minut	6	-3	-7	-9	7	5	-2	-5	-2
fr:quatriem	-8	-2	10	-2	-2	-3	-15	12	4
fr:que	7	9	-6	-12		13	-3		-7
fr:que_ca	-5	-5	13	-2	-8	-2	5	-9	3
fr:que_ce			7	-13	-9	10	6	-21	-15
fr:que_il		4	2		-7	-9	-5	9	3
fr:que_je	-6	-18	5	-5	9	8	-3	-4
fr:que_la	6			-6	-8	3	-5	14	-18
fr:que_le			15	-22	-3	-12	10	-4	-4
fr:que_les	-10	5			-3	7	-4	-13	6
fr:que_ma	-7	4	-3			-2	-8	11	-9
fr:que_on	9	-12	-6	-4	7	-7	8	-7
fr:que_person	5	-5	7	-7	-2	6	-4	-7
fr:que_vous	7			-7	-6	-7		-2	7
fr:quel	-6	13	-14	5		-3	-7	8
fr:quelqu'un	-14		9		-6	-6	-18	5	13
fr:quelqu'un_de	-9	5	6	-7	-3	-4	-15	9	8
fr:qui	4	4		-7		-5	15	-14	-7
fr:qui_se		-8	7	-4		-5	7	-9	3
fr:quinz	2	-7	5	-4	-4	-7	15	-8	-9
fr:quoi			-14		12		7	-2	-4
fr:raccord	-11		14	-6			-12		8
fr:radiateur			-3		6	-2	9	-6
fr:ramp	-16	-3	-13	17		-2	7	-9
fr:rappel	-8	-8	16					8	-11
fr:rapport		-3	-2	5		-3	-13	15	-7
fr:recept	-8	9	-11	-3	4	-3			3
fr:reclam	-8	-3	13	-3	-8	-2	-9	6	3
fr:reclam_#	-2		8		-7		7	-6
fr:recu	-11	-9	21	-11	-16	3	-22	11	10
fr:recu_#	5			-3	-7		-4	4
fr:recu_le	-9	-2	10	-2		8	-16	-11	14
fr:refus	-14		17	-9	-8	10	6	-18	-16
fr:refus_de	-10		9	-5	-5	11		-13	-12
fr:regard		8		-12	-9	-5	17	-12	-8
fr:regl	-8	4	2		-5	-3	-4	3	3
fr:relev	4	-6	-6	-3	7	-3	-11	10	3
fr:remis	7	8	-8		-3		-8	10	-3
fr:rempl	-5	-8	12	-2	-3	-3	12	-8	-5
fr:rendez-vous	-11	-5	17	-6	-7	-3		4	-6
fr:rendez-vous_a	-5	-4	11	-3	-3	-2	5	-3
fr:rendu	7	-7		-7	-4	-6		6	-10
fr:rendu_le	5		-2	-3				5	-4
fr:renouvel	-8		7	-4		-6	-8	3	7
fr:rep	-3	-4	15	-2	-6		8	-6	-3
fr:repart	4	-5	3	-3	-3	-4		6	-9
fr:repond	-9	4	7	-3	-9	-5	13	-10	-5
fr:repond_que	-8	-4	16	-3	-9	-5	12	-9	-4
fr:repondu	-7	15	-7	-4	-3	-3	-4	-5	8
fr:repondu_que	-3	11	-5	-2			-5	-5	9
fr:repons	-7		9	-2	-3		7		-8
fr:rest	-15	-12	16		-4	-8	4	2	-6
fr:rest_dans	-13		8	3		-2	6	-7
fr:retour			10	-7	-9	-2
fr:rien	6	3	-11	-15	9		-15	12
fr:robinet	-13	-3	8	3	-2	7	-2	-7	-2
fr:rond	3	-5	2	-2	-3	6	-9	7	-3
fr:room	-3		-16	15	-3	-7	12	-8	-2
fr:rosal	-2	-8	4		6		4	-3
fr:roug	6	-9			-4	-6	10		-11
fr:rout	3	-4		2	-2	4	-6	5	-6
fr:routeur	-11	5	5	-3			7	-6
fr:ru	-17	5	13	-9	-3	-5	-7	8	-4
fr:run	10	-3	-14	3		-2	10	-7	-4
fr:sa	-2	-4		9	-7	12	-15		7
fr:sac	3	7	-14	-5	8	7			-12
fr:sac_de	-7	8	-11	-4	9	9	-5	3	-10
fr:sai	7	-4		-8	-7	-6		6	-10
fr:sai_#	7		-4	-5	-5	-3	2		-6
fr:sall	-6	3	-12	17	-8			-9	5
fr:sall_de	7	5		-11	-3	7	-2	-6	-3
fr:salon	10	-6		-8	-4	-3	7	-7
fr:samed		-15	7		-11	-8		-7	5
fr:sans	-21	11	-3	4	7	8	16	-34
fr:saut	11	-3	-8	-4		9	-13	-10	11
fr:saut_le	12		-11	-2			-8	-7	12
fr:se	21	-7	-19	2	-11		-6
fr:se_est	-12	6	5	4	-6	-5	-22	19
fr:se_il	-4	7	-5				-6	-6	9
fr:se_sont	-7	-2	9				6	-3	-2
fr:seanc	-10	-7	8	6	-8	-4	8		-12
fr:seau	-8	6	-7	6		7	-6	-6	3
fr:second	8	-5	-9	-7	4	-3		3	-7
fr:sejour	5	-5		-4	-4	-2		6	-8
fr:sel	-10	-5	4	7	-3	-3	9	-7	-3
fr:semain	-8	-11	10	-3	-5	-8	7	-12	4
fr:sent	8	-8			-6	7	-7	-10	6
fr:sent_le	5		-4	3	-4	-3	-7	-4	9
fr:sept		3	-4		-3	-6	-11	9	5
fr:septembr	-11	-5	19	-11	-8	-8	-3	-9	12
fr:ser	-5	8	-3	-3		-2	14	-9	-8
fr:serait	-9	-8	19	-5	-4	-3	18	-7	-12
fr:serveur	-6	-12	16	-9		-4	7		-6
fr:serveux	-11	10	-4	-5		-2	8	-5	-3
fr:servic	-16	-7	8	-7	9	-5	10	-3	-10
fr:ses	-13	4	7		-6	5	-17	15	-4
fr:seul	-3	-4	8		-12	12	-6		-10
fr:show	3	7	-11	5	-2	8	-5	-4
fr:si	5	9	-18	5	-6	-11	-4	-15	13
fr:si_je	6	6	-9	-6		-4	-5	-7	10
fr:si_tu	3	-4	-12	9	-3	-6	7	-3
fr:sign	-12	5	-3	-4	7	-5	-11	9	2
fr:signal	-3	6		-3				12	-11
fr:sinc	6	-2		-5	-5	-4		5	-9
fr:sinc_the	8		-5	-3	-4	-2		5	-8
fr:sit	3	-9		2	4	-8	-11	11	3
fr:six		-10	8	-6	-4	-5	4	-19	9
fr:sm	-13	-3	14	-5	-3	-4	10	-9	-2
fr:so	6	-7	2	-6	-3	-5	12	-9	-5
fr:soir	13	-4	-2	-7	-17	-13	2
fr:sommes	-11	-6	16	-5	-5	-5	5	2	-14
fr:sommes_le	-10	-5	14	-5	-5	-4	4	3	-13
fr:son	8	9	-6	-28	-16	2	-11	11
fr:son_chez	6	-4		-3	-2	-3	7	-4
fr:son_telephon	3	5	-4	-4	-2	-3	-6	3	4
fr:sont	-8	-21	14	3	-14		12	-14	-4
fr:sont_encor	-8	-3		7	-3	-6		5	-4
fr:sont_pas	-7	-6	13	-6		8	-3	-8	-4
fr:sort	21	5	-22		-10	-11	11	-15	3
fr:sort_de	7	-6	3	-6			11	-8	-5
fr:sort_du	9	-8		-6	-3	-3	4	-6
fr:souffl		3	-13	6	4	-4	12	-6	-5
fr:soup	-13	-8	13	4	-3	-2	6	-6
fr:sous	-21	-12	14	3	-9	-2	8	-5	-9
fr:sous_la	-10	-3	4		-3	-7	3	4	-4
fr:sous_le	-8	-4	3	5				-5
fr:spa	5	-5	10	-12	-2	-6	12	-6	-5
fr:still	-16	-3	-4	11	-4	-7	13	-8	-5
fr:suis	-7	-5	14	-4		-3		5	-6
fr:sur		6		-7	4	11	-4		-10
fr:sur_la	-2	-7	-5		11		3	8	-23
fr:sur_le	-8	5	6		-15	5	9	-9	-7
fr:sur_les	8	-6	-3		-4	-5	17	-12	-8
fr:sur_ma	-11	6	12	-10	-2	4		-11	7
fr:sur_son	13	-5	-7	-7		-4	-10	9	3
fr:sur_un	-10	7		-6	6	7	-7	-8	4
fr:tabl			-8	11	-9	-9	6	2	-13
fr:tablet	9	9	-14	-4	-2	-3		-7	7
fr:tap	9	-6		-2		8	4	-11	-8
fr:tax	-5	-3	3	-2		-3	8	-7	-3
fr:te			-12	9	-4	-8	11	-7	-4
fr:technicien	-21	8	6		-9	-8		7	-17
fr:technicien_a	-8	6	4	-2			-10	11	-3
fr:technicien_est	-4	4	-3				11	-8	-4
fr:tel	3	4	-5	-5	-2	-4	-2	6	-4
fr:telephon	4	4		-18	-9	7	-13		7
fr:telephon_ne	-5	-2	7				13	-10	-4
fr:temp	-2		-4	4	-8	-8	10	-2	-9
fr:terr	-11	-3	16	-7	-3	-4	-3		5
fr:test	-3	-7	13	-4	-3	8	-7	-4	-2
fr:the	9		-11		-13	14	-5	-4	-16
fr:the_new	3	-3	3	-3	-4	-3	9	-7	-3
fr:then	6	-7	-7	6	-5	-5	-2	5	-3
fr:there	-12	-6	14	-5	-2	4		-7	-4
fr:thermostat	3			-5		-3	9	-7
fr:they	-9	-7	7	-3	6	8	-7	-3	-2
fr:thre	-4	-4	6	-4	-3	-5	14	-10	-5
fr:tied	-6	-4		6	-4	-8	11	-4	-3
fr:tient	10	-3		-9			-3	-7	8
fr:tim	4	-5	4	-11	-2	5	-4	4	-5
fr:tir	-3	4		3	-4	-6	6		-10
fr:to		6	-7		4	-8	5		-7
fr:toilet	-12	-4	6	2	-2	-4	6	-10
fr:toit	4	4	-3	-4	-3	7	-7	5	-7
fr:told	-8	6	-2			-4	10	-7	-4
fr:told_me	-8	6	-2			-4	10	-7	-4
fr:tomb	-3	-6		6	-3	-5	-5	-19	15
fr:tombent	7		-6	-2			4		-5
fr:ton	-7	-5	15	-9		8	-2	3	-11
fr:took	6	-4		-7	-3	-4	9	-7
fr:touch	4			-5	-3	-4	10	-8	-4
fr:toujour	4		5	-12	-8	3	4	-7
fr:toujour_le			2	-4		-2	10	-7	-3
fr:toujour_pas	-8		14	-7			-2	5	-3
fr:tourn	-11	-3	11			-3		-8	6
fr:tous	-6	5			-3	-6	3
fr:tous_les	-2	6	-7	4	-2	-5		2
fr:tout		-6	-8	11	3		6	-4	-2
fr:tout_le	-12	3	4		-2	7	-12	3	6
fr:tout_seul	8	-3		-6	-5	-3		2	-3
fr:toute		-6		3	-3	7	-8	8	-11
fr:toute_la		-4	6	-9	-2	8	-6	3	-9
fr:toutes	17	-3	-17	-5		-3	6	-12	4
fr:travail	-7	7	3	-4	-5		10	-7	-4
fr:trent		-8	7	-7	-4	-5	15	-13	-6
fr:trois		-27	3	3	3	-6	8	-8	-4
fr:trois_heur	9	-9	-3	-5		-2	12	-6	-8
fr:trois_jour	6	-4		-2	-2		6	-4
fr:troisiem	-7	9		-4	-7		-11	4	8
fr:trop	8	-4		-7	-3	-4	-5	9	-6
fr:trouv		-11	-4		11	-4	5		-9
fr:trouv_que			-8		9		7	-4	-4
fr:truck		-2	9	-8		-6	14	-8	-4
fr:tu	5	-10	-7	7	-6	-11	18	-12	-6
fr:tuyal	-8	-4	14	-5		9	-3	-4	-7
fr:tuyau	-14	6		7	-2	-4	5	-5
fr:un	-4	3	3		-4	4	4	6	-30
fr:un_monsieur		-5		7		-2		2	-5
fr:une	-2	3	-13	11	-4		4	-9
fr:une_assiet	8	-9			-2	-3	-4	7	-3
fr:une_fois		-4		3	-4	-5	10	-9
fr:une_heur	-10	-3	4	-3	2	-3	10	-6	-5
fr:une_seul	-4	-2		2	-3	7	-6	-4	-2
fr:unit	9	4	-9	-9	-4	-7	13	-9	-4
fr:unit_exterieur	10	6	-13	-8	-3	-6	11	-7	-2
fr:up	3	7	-4	-6	-2	7	-5	-4
fr:urgenc	8		-11	-5	6		4	5	-9
fr:us	7	-5	-2	-4	-4	-5	-2	6	-5
fr:va	5	6	-4	-2	-8		10	-5	-5
fr:valis	-10	-3	8	2	-2	4	-7	-8	8
fr:vas		4		-4	-3	-5	3	4	-4
fr:veil	-13		14	-6	-3	-6	13	-10	-4
fr:velo	-12	-6	13		-4	-8	9	-8
fr:ven	-8	-7	11			-6		-8	6
fr:vendeur	-6	2	-8		9		9	-5	-5
fr:vendred	-8	-14	16	-8	-7	-11		6
fr:venu	-12	-6	16	-7	-3	-4	13	-14	-3
fr:verif	6	-9				-2	5	-7	3
fr:verr	-14	6	12	-11		-5	18	-11	-6
fr:vers			-9	6	-4	-7	-7		8
fr:vers_#	4		-14	11		-3		3	-4
fr:version	14		-12	-3	-3		4	-10	5
fr:veut	-5	-7	13		-4	-3	8	-4	-3
fr:vid		-5	3	-3	-6	6	3	-21	6
fr:vient	-13	5	7	-3	-3	-5	-10	10	4
fr:vient_de	-11	-4	16	-8		-3	-7	12	-6
fr:vis	12	-8	4	-14	-3	-4	-8	5	6
fr:visit	-7	-3	3	-8	8	8	-7	-9	3
fr:vit	5	-4		-9	7	5		-7	-4
fr:vocal	-8		11	-3	-2		8	-10
fr:voir	6	-5	-9	7		-7	-3	8
fr:voisin		3	-3		-4	-6		9	-12
fr:voit	6	-7	2	-3		-3	-5	7	-4
fr:voix	7		-10				-4	2	5
fr:voix_de	7	-7	-4					3	-5
fr:vol			-8		9		7	-4	-4
fr:vos	-13	-7	6	-3	6	3	-3		-6
fr:votre	3	6	-3	-14	-8	-7	11	-7	-4
fr:votre_technicien	-7	2	2		-2	-3	14	-11	-5
fr:voul	-6	16	-12	-5	-2	-4	2	-8	5
fr:vous	-7		14	-25	-15	-8	4	-3
fr:vous_avez		-11	9	-8	-4	-6	-7	7	3
fr:vous_me	-9	-10	22	-5	-13	-8	22	-16	-10
fr:vous_refus	-5	-3	7			-4	10	-7	-2
fr:vrai	5	3	-13	2	-3		-8	6
fr:vs	11		-5	-10		-3	-13	14	-3
fr:vu	-6	-8	6		5	-7	-3		6
fr:was	5	8	-13	4	-4		7	-5	-4
fr:wat	3	-3		-6		-3	11	-5	-6
fr:we	11	-5	-5	-8	-3	-6	16	-11	-6
fr:we_are	12		-12	-3		-2	12	-9	-4
fr:week		-3	3	-6	-2	-3	10	-7	-4
fr:went	-11	9		-5		-3		4	-5
fr:wif	4	-2	-2	-3		7	-8	5	-3
fr:with	5	-8		-11		2		-9	-2
fr:y	-2	-3	-13	14	6		-5	7	-5
fr:y_a	6	-9	-12	12	2	-5		7	-7
fr:y_avait	-7	9		-3		-4	-2	4
fr:yeux	-7	4	-9	5			7	-3	-2
fr:yo	15		-13	-9	-2	8	-11	6	-2
fr:you	3			-7	-7	3	6	-5	-14
fr:zero	-13	6	-2	4		-6		6	-7
from:letter		-44	6	-32	-37	-27	15	-16	-25
from:note	-91	-61	71	-14	-49	-63	-59	24	48
from:review	7	27	-48	7	3		22	-47	-55
lead:2	5		-6		-3	-2	-6	7	-2
lead:a	-4		7	-10	3		5	-12	3
lead:allo	-11		-6	12		-6	11	-6
lead:alors	-11	-6	7	-3		-4	2	-7	2
lead:and	-22	-23	8		11	3	-12	9	-11
lead:at	5	-8	6	-13		-7	-10	7	7
lead:au	-11	-5	5	-6	6	-3	9	-11
lead:aucune	-5	-3	11	-5	-3		-4	11	-11
lead:bonjour	-10	-7		9	3	6	-8	4	-4
lead:but	8	10	-18	-5		-8	21	-20	-20
lead:ca	10	3	-6	-14	-8	-10			7
lead:ce	11	-13		-19	-9		-11	7	5
lead:cette	-9	-3	13	-4	-2			8	-9
lead:dans		-2	-3	6	-3	11	-9	-6	-4
lead:depuis	8		-3	-19	-8	-13	-9	7	8
lead:deux	-15	-5	5			5	7	-12	-6
lead:dit	-2	4			-2	9	-2	-7	-5
lead:elle	9	2	-6	-14	2	4	3		-12
lead:en	-2		-11	14	-10	6	-11	-10	11
lead:et	-20	-15	5	12	-15	-6	-5	5	-4
lead:every	14	-4	-13	-3	-3	-5	-15	17	-7
lead:first	3	-4	-7	7		-2		5	-6
lead:five	9	-5	-4	-7		-3	-4	-5	7
lead:he	-14	10	5	-6		5	-5	2	-6
lead:hey	4	-3	-6	5		-5	7	-5
lead:hi	4	-4	-20	10	5	7		-11	-4
lead:hier	-13	-6	6	-3	8	-3	4		-3
lead:i	-12	-4	11	-9	8	-7	12	5	-25
lead:il	-10	5	5	-6	-3	-2	-5		4
lead:it	-4	-19	9	-14	-7	-22	14	-3	-15
lead:je	-16	-3	17	-13	-3	4	7	-6	-10
lead:jeudi	6	-3		-4		-3	-5	6
lead:jordan	-3	5		-3			15	-4	-11
lead:la	23		-28	7	-20	-27	7	-4	-2
lead:le		10	-20	8	6	-4	-8		10
lead:les		-17	8	-12		-3	-8	6
lead:lundi	-9		6	-4		-2	-3	3
lead:ma	8	-3		-6	-3	-3		5	-8
lead:mais	-9	3	6	-3				4	-15
lead:merci	6	6	-13	-3	6	-3	-5	8	-2
lead:mercredi	6	-9					-8	6
lead:mon		-5	7	-10	-3	-3	-6	9	-6
lead:my	6	8	-5	-4	-11	-10	6	-22	11
lead:new	16	-2	-13	-10	-3	-6	7	-5
lead:nobody	-9	-4	14	-6	-5	-3	-13	10	4
lead:notre	3		-2	-2			-10	5	7
lead:nous	-21	8	10	-11	-8	-9	10		-22
lead:on	-8	-4	19	-15	-17	-27	26	-21	-6
lead:one	5	-3	-18	11	-5	-6	-3	5	-4
lead:our	8	-3	-5	-8			-11	12	-4
lead:par	-9	-7	3		6	7		-10	-9
lead:pas	-15	-8	7	4	-10	-8	20	-18	-11
lead:personne	-7	-5		-6	6	-3	-2
lead:quand	18	-6	-23	4	-3	-6	6	-13	4
lead:quatre	-9	-4	14	-4	-6	-2	-11	13	-6
lead:sa	-10		-4	9				4	-5
lead:samedi	4		-14	10			-7	8
lead:says	-3		10	-2	-7			5	-5
lead:seulement	2	3		-8	-3	4	6	-8	-9
lead:she	-8	-10	15	-3	-4	-3	-7	4	2
lead:since	13	-10		-18	-8	-7	-13	6	7
lead:so	-11	-9	18	-3	-7	-4	14	-11	-8
lead:sur		-12		-9	11	-5	17	-14	-9
lead:that	-12	-7	17	-6	-3	-3	3	-9	3
lead:the	4	6	-17	12	-7	5		-17	7
lead:then	6	-2	-4	-3			6	-5	-2
lead:there	-4	-4	-7	11	-6	-5	6	-12	3
lead:they	-12	-10	20	-6	-4	12	-5	-8	-8
lead:three	-12	-2	16	-12		-2	11	-8	-3
lead:today	-12	-2	14	-8		-3	-7	6
lead:toujours	5		6	-9			10	-8	-4
lead:trois	-9	-8		5		3	-5	-4	4
lead:un	-14	-3	17	-5	-4	-4	-13	14	-5
lead:une		-6	-13	5	-4	-3	13	-8	-6
lead:votre		-18	12	-10	4	3	6	2	-17
lead:vous	-16	-10	15	-10		-12	11	-5	-10
lead:we	-8	-8	10	2	-7	-10			3
lead:what	5	-2	3	-5	-6	-3	14	-7	-11
lead:when	-5	17	-18				9	-8	-3
lead:y	10	7	-9	-7	-3	-4	-12	13	-2
lead:yo	15		-13	-9	-2	8	-11	6	-2
lead:you	-5		4	-11	3	-11	12	-2	-13
lead:your	-4	12	-7	-3	-12	8	-14	7	3
length:long	-19		-2	-47	-30	-49	-70	23	63
length:middle	-12	-44	12	-16	-32	-24	36	-29	-48
length:short	9	-19	-20	9	-16	7	38	-42	-95
names:product	180	-46	-131	-125	-25	-34	-27	22	17
names:staff	-87	82	8	-84	-22	14	30	-40	-20
nature:attitude	23	36	-46	5	-35	-4	8	-72	26
nature:money	-26	-37	36	-44	36	-29	6	8	-16
nature:place	-23		-37	46	-49	-61	34		-27
nature:process		2	8	-2	-18		-5		14
nature:quality	18	-52	-2	13	-42	-7	13		-20
nature:safety	21	-46	-14	10	-7	-51	-10	-62	59
nothing-stronger		-66	6	26	-24	-13	25	-16	-75
opens-sentence	-8	-20		-11	-21	-39	12	-10	-9
place	-18	-16	22	-13	-7		19	-13	-28
place:first		3	-20	26	-31	-14	48	-24	-65
place:last	-14		-24	21	39	70	-24	-40	-64
place:only	-26	-6	-37	60	-39	-76	110	-65	-20
problem	7	-14	-23	21	-24	-16		-11	9
reproach	-3	-8	7	-4	-5	-8	5		-3
reproach:none		-31	-8	-15	-30	-17	-10	5	-26
reproach:plain	10	-43	-6	13	-8	-18		3	-12
rule:severity:1	-13	-22	-26	23	-12	74	-20	-50	-61
rule:severity:2	-14	-30		-21	-19	-30	51	-40	-51
rule:severity:4	-7	-33	25	-38	-59	-45	-31	44	-7
rule:severity:8	7	-12	-6	-10	-30	-72	-49	-16	79
says:not	-30	-21	18			-6	12	-12	-26
says:they	-18	70	-19	-32	-36	2	-7	-4	5
says:we	-21	8	23	-32	-32	-18			-8
says:you	-45	12	34	-35	-31	2	-3	-4	-10
share	-6	-10	3	-6	-13	-12	12	-11	-15
sign:colon	-87	-45	61	35	-39	15	18	-38	-10
sign:date	-18	14	34	-40	-73	-29	-69	40	60
sign:digit	-18	-50		-6	35	-9	7	-3	-25
sign:ellipsis	43	19	-55	-24	-10	-11	35	-27	-13
sign:exclaims			-12	-26	17	36	-61	45	-30
sign:hour	31	-30		-2	-58	-14	-6	9	-8
sign:money	-95	-56	-50	-70	173	-34	54	-59	-17
sign:percent	23	-23	15	-53	-15	36	-20	-15	-36
sign:question	-19	34	-18		27	22	-2	-18	-42
sign:quotes	-28	88	-51	-94	41	-16	7	-16	-6
sign:shout	-32	-21	40	-55	22	42	-37	-21	25
sign:span	-33	-64	94	-54	-11	-51	86	-106	4
stars:high	14	-7	-54	33	8	136	-112	-82	-58
stars:low	-6	35	-6	-23	-22	-97	44	2	-26
stars:middle	12	6	-49	17	27	-62	125	-115	-82
strongest	3		-14	2	-13	6	-8		-18
topic		-25		-11	-12	-33	8	-11	-5
words:-1	-27	9	-31	29	-5	-9	-48	37	24
words:0	-7	-64	-2	13	-81	-77	52	-15	-103
words:1	-49	-63	38	-60	-28	-80	43	-25	-71
words:2	-23	-27		-23	-8	-28	25	-46	-22
words:3	16	-39	-13	-12	-27	-6	5	-24	-16
words:4	9	-3	-12	11	-36	-17	-19	15	3
words:5	-41	30	42	-87	-15	23	-51	20	43`;

export const PERSON_TABLE = `a-boss	-44
a:a	-54
a:my	-15
a:none	-24
a:the	-12
a:your	6
accused	8
accused:plainly	-23
address	-41
address:you-promised	132
address:you-said	111
after:comma	-42
after:does	37
after:end	-26
after:qui	42
after:quote	12
after:with	25
again	20
before:and	-46
before:ask	14
before:called	8
before:de	-66
before:my	-133
before:par	-30
before:thanks	-51
before:your	49
before:à	-39
beside-named	-85
best:after	26
best:before	-56
best:far-after	6
best:far-before	-21
bias	-31
boss	-63
described	-27
described:letter	-43
described:note	-2
described:review	22
first	-13
goes-on	40
grief:before	-28
grief:clause	25
grief:second	17
grief:sentence	12
in-best	25
in-quotes	40
listed	-26
listed:letter	-30
listed:note	12
listed:review	-21
only-greeted	-40
only-named	7
opens	48
people:1	-6
people:2	-23
people:3	-53
plural	-18
praised	-50
ruled	24
ruled:described	-19
ruled:listed	55
ruled:other	-100
says	49
says:near	76
signature	-83
spoken-of	-22`;

export const CONDITION_TABLE = `bias	-153
both	19
both:contest	13
contest	2
contest:accepts	-119
contest:despises	120
contest:insists	31
contest:names-it	-27
contest:others	8
contest:price-back	-7
contest:refuses	65
contest:set-aside	38
demand:can-you	-62
demand:mine	13
demand:only	-47
demand:or-else	9
demand:refused	9
demand:wants	-5
demand:why	-42
demand:will-do	7
from:letter	-165
from:note	-128
from:review	-121
long	23
match	26
match:ahead	73
match:first	54
match:much	43
match:some	39
near	-18
near:ahead	41
near:first	19
near:much	30
near:some	11
reproach	-76
stars	-121
whole:first	73`;
