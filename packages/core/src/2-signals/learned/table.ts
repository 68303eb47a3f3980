/** Made by scripts/train-reading.ts: a feature a line, then its weight for each head in hundredths. */
export const CLAUSE_TABLE = `added-to	55
adds	5
after	3
before	-7
bias	-30
cue:critical.asks_for_boss	-24
cue:critical.churn_threat	-71
cue:critical.churn_threat.contract	-45
cue:critical.discrimination	83
cue:critical.discrimination.trait	-16
cue:critical.discrimination.treatment	55
cue:critical.insult-to-staff	16
cue:critical.large_money.loss	-35
cue:critical.legal_threat.lawyer	-40
cue:critical.legal_threat.regulator	-80
cue:critical.media_threat	-94
cue:critical.safety.harm	-17
cue:critical.safety.hazard	30
cue:critical.vip_client	31
cue:critical.vulnerable_person	-17
cue:critical.vulnerable_person.need	23
cue:irony.absurd-image	21
cue:irony.mock-praise	-21
cue:negative.announcement	-8
cue:negative.dissatisfaction	16
cue:negative.excess	14
cue:negative.failed-expectation	20
cue:negative.failed-function	-2
cue:negative.lack	67
cue:negative.plain-negation	16
cue:negative.recalled-promise	-41
cue:negative.repetition	25
cue:negative.reproachful-question	18
cue:negative.trouble	6
cue:negative.wait	14
cue:negative.wrong	17
cue:noise.advertising	-19
cue:noise.auto_reply	44
cue:noise.bounce	-39
cue:noise.internal	-3
cue:noise.job_application	-55
cue:noise.misdirected	10
cue:noise.newsletter	16
cue:noise.out_of_office	-2
cue:noise.phishing	-85
cue:noise.supplier	-24
cue:noise.test	41
cue:people.person	14
cue:people.service	6
cue:positive.denial	-112
cue:positive.future-praise	-56
cue:positive.praise	-77
cue:positive.thanks	-74
cue:remedy.apology	-65
cue:remedy.callback	-4
cue:remedy.discount	12
cue:remedy.information	-16
cue:remedy.redo	-22
cue:remedy.refund	-5
cue:severity.harden	-36
cue:severity.no-home-service	-40
cue:severity.repeat	43
cue:severity.soften	-15
cue:speech.question	-60
cue:speech.request	-55
cue:speech.status-chase	-67
cue:wish.wish	-25
en:#	16
en:#_#	34
en:#_a	7
en:#_all	7
en:#_and	19
en:#_april	7
en:#_as	8
en:#_at	-15
en:#_august	-16
en:#_back	-11
en:#_becaus	-30
en:#_befor	30
en:#_buck	6
en:#_by	-3
en:#_call	-5
en:#_dai	4
en:#_decemb	-3
en:#_degre	12
en:#_deposit	-12
en:#_do	-6
en:#_each	17
en:#_euro	6
en:#_every	-13
en:#_februari	-12
en:#_floor	-6
en:#_for	41
en:#_gb	8
en:#_has	17
en:#_hour	-43
en:#_i	5
en:#_in	13
en:#_incom	-11
en:#_is	38
en:#_januari	-8
en:#_juli	-5
en:#_june	15
en:#_km	-14
en:#_litr	21
en:#_march	-11
en:#_may	24
en:#_min	16
en:#_minut	18
en:#_month	25
en:#_mother	-5
en:#_my	16
en:#_no	4
en:#_novemb	-10
en:#_octob	-5
en:#_of	14
en:#_on	11
en:#_or	-6
en:#_p	-12
en:#_peopl	12
en:#_pleas	-8
en:#_pm	-12
en:#_quid	-3
en:#_septemb	-37
en:#_show	-4
en:#_sinc	25
en:#_so	-27
en:#_still	-6
en:#_that	-6
en:#_the	23
en:#_there	-15
en:#_ticket	-10
en:#_time	9
en:#_train	-7
en:#_was	3
en:#_week	3
en:#_went	29
en:#_were	-7
en:#_when	11
en:#_which	-25
en:#_with	25
en:#_wk	4
en:#_would	-14
en:#_you	23
en:#_your	-11
en:'s	4
en:'s_a	-6
en:'s_account	-5
en:'s_and	-17
en:'s_been	7
en:'s_fault	-18
en:'s_invoic	6
en:'s_mother	-2
en:'s_name	-14
en:'s_room	-17
en:'s_so	3
en:'s_updat	11
en:a	3
en:a_#	25
en:a_babi	3
en:a_bad	26
en:a_badli	5
en:a_bag	-6
en:a_bank	12
en:a_beauti	-14
en:a_bit	2
en:a_box	-2
en:a_bu	17
en:a_bug	-6
en:a_busi	-3
en:a_car	-6
en:a_card	21
en:a_cent	-3
en:a_certif	12
en:a_chair	-4
en:a_chang	-6
en:a_charg	16
en:a_christma	19
en:a_client	4
en:a_coat	-9
en:a_code	4
en:a_coffe	-9
en:a_coin	-10
en:a_cold	-13
en:a_complaint	-3
en:a_contract	18
en:a_copi	-9
en:a_custom	-6
en:a_dai	-20
en:a_date	-15
en:a_dead	-12
en:a_decent	-17
en:a_differ	-23
en:a_dog	6
en:a_doubl	-8
en:a_draft	4
en:a_drawer	-5
en:a_duplic	-3
en:a_fake	5
en:a_famili	-3
en:a_file	-8
en:a_finger	-19
en:a_flat	11
en:a_folder	17
en:a_fridai	-4
en:a_full	-4
en:a_gentleman	17
en:a_good	21
en:a_great	5
en:a_grei	-7
en:a_guest	-18
en:a_half	-11
en:a_head	-12
en:a_hold	17
en:a_hole	21
en:a_hospit	-15
en:a_hot	-4
en:a_human	-4
en:a_hundr	-14
en:a_joke	8
en:a_ladi	-10
en:a_lawyer	10
en:a_leak	-10
en:a_littl	5
en:a_look	2
en:a_lot	-20
en:a_m	22
en:a_machin	-3
en:a_man	5
en:a_meet	-14
en:a_mere	5
en:a_messag	-23
en:a_minut	-12
en:a_mous	6
en:a_new	-21
en:a_nice	11
en:a_night	-6
en:a_nightclub	-4
en:a_note	-22
en:a_number	11
en:a_pair	-13
en:a_permit	2
en:a_person	-6
en:a_phone	19
en:a_photo	-9
en:a_pictur	-5
en:a_plate	13
en:a_pleasur	-9
en:a_price	9
en:a_problem	-20
en:a_promis	-3
en:a_quiet	-16
en:a_quot	-6
en:a_receipt	9
en:a_repli	-9
en:a_review	-8
en:a_robot	5
en:a_row	-9
en:a_saturdai	-10
en:a_scam	-18
en:a_second	20
en:a_sheet	-4
en:a_shock	14
en:a_sign	18
en:a_signatur	-9
en:a_singl	6
en:a_slot	-9
en:a_smell	11
en:a_smile	-25
en:a_stove	-19
en:a_stranger	-18
en:a_subscript	3
en:a_suitcas	-4
en:a_sundai	-28
en:a_sweetheart	-14
en:a_technician	-7
en:a_text	10
en:a_thing	-9
en:a_third	-2
en:a_ticket	9
en:a_torch	-16
en:a_tractor	5
en:a_us	14
en:a_van	17
en:a_visit	-11
en:a_voucher	4
en:a_wai	-19
en:a_wall	-5
en:a_wed	-5
en:a_week	-19
en:a_weekend	-16
en:a_whole	3
en:a_woman	-16
en:a_word	-14
en:a_year	-15
en:a_young	2
en:abl	-2
en:abl_to	-2
en:about	-42
en:about_#	-25
en:about_a	-11
en:about_her	5
en:about_it	-13
en:about_my	-13
en:about_the	-16
en:about_to	2
en:abov	29
en:abov_my	23
en:abov_the	-4
en:absolut	-15
en:ac	-22
en:accent	4
en:accept	-9
en:accept_my	-6
en:access	2
en:access_to	-25
en:accid	-11
en:accord	20
en:accord_to	20
en:account_is	6
en:acknowledg	-3
en:across	-16
en:across_the	-15
en:act	-11
en:action	3
en:activ	9
en:ad	-5
en:ad_a	2
en:adaez	-13
en:add	-20
en:address	25
en:address_and	-8
en:adjust	-7
en:admir	-3
en:adult	27
en:advanc	-14
en:advertis	9
en:advic	-31
en:advis_to	9
en:afraid	-13
en:afraid_of	-14
en:after	12
en:after-sal	7
en:after_#	16
en:after_a	-10
en:after_five	4
en:after_i	6
en:after_the	28
en:after_three	4
en:after_two	17
en:after_us	-15
en:after_your	-2
en:afternoon	5
en:afterward	39
en:ag	-3
en:again	21
en:again_and	6
en:again_for	-7
en:again_from	-7
en:again_on	9
en:against	14
en:agenc	-5
en:agent	28
en:ago	23
en:agre	-28
en:agre_to	-17
en:agreement	-5
en:ahead	-32
en:ahead_of	-4
en:air	26
en:air_condit	3
en:air_condition	2
en:airport	-4
en:aisl	10
en:alarm	-3
en:alert	18
en:all	15
en:all_five	10
en:all_gone	3
en:all_good	-6
en:all_i	-15
en:all_in	-25
en:all_my	-6
en:all_night	15
en:all_of	12
en:all_our	3
en:all_over	22
en:all_saint	-15
en:all_that	3
en:all_the	26
en:all_three	14
en:all_weekend	6
en:allerg	3
en:allergi	5
en:allow	-16
en:allow_me	-23
en:allow_on	-6
en:along	5
en:along_the	15
en:along_with	-15
en:alreadi	-9
en:alreadi_had	3
en:alreadi_sent	-12
en:also	42
en:although	19
en:although_i	5
en:although_the	5
en:alwai	8
en:am	-23
en:am_#	-7
en:am_a	-6
en:am_ask	-2
en:am_being	4
en:am_happi	-8
en:am_i	5
en:am_in	-11
en:am_look	-12
en:am_mistaken	7
en:am_not	-33
en:am_on	5
en:am_out	-27
en:am_sorri	-3
en:am_still	6
en:am_surpris	7
en:am_the	19
en:am_told	-12
en:am_write	-8
en:ambul	-4
en:amount	-28
en:an	7
en:an_#	4
en:an_address	-8
en:an_adult	39
en:an_answer	8
en:an_apolog	-5
en:an_e-mail	5
en:an_email	4
en:an_entir	7
en:an_envelop	10
en:an_extra	-8
en:an_ey	-9
en:an_hour	14
en:an_idiot	4
en:an_item	5
en:an_old	-9
en:and	-6
en:and_#	7
en:and_a	-27
en:and_again	34
en:and_all	-9
en:and_an	-14
en:and_as	3
en:and_ask	9
en:and_at	-7
en:and_back	19
en:and_by	16
en:and_did	-25
en:and_do	-10
en:and_does	-21
en:and_drop	-5
en:and_each	-9
en:and_end	-4
en:and_even	-7
en:and_every	-7
en:and_everyth	11
en:and_for	-26
en:and_found	-14
en:and_gave	-16
en:and_get	14
en:and_got	6
en:and_had	-4
en:and_half	5
en:and_has	-25
en:and_have	-8
en:and_he	-49
en:and_his	28
en:and_hung	15
en:and_i	-6
en:and_in	-4
en:and_is	-16
en:and_it	-15
en:and_last	12
en:and_left	-29
en:and_let	-13
en:and_make	-3
en:and_my	14
en:and_never	15
en:and_night	-5
en:and_no	35
en:and_nobodi	11
en:and_not	-11
en:and_noth	27
en:and_now	-2
en:and_of	-2
en:and_on	6
en:and_only	-17
en:and_our	-5
en:and_paid	-8
en:and_pleas	-8
en:and_put	-15
en:and_rang	-27
en:and_ring	3
en:and_sai	6
en:and_said	7
en:and_send	-7
en:and_she	13
en:and_shut	-8
en:and_so	22
en:and_start	6
en:and_still	-6
en:and_ten	21
en:and_that	5
en:and_the	-9
en:and_then	22
en:and_there	-21
en:and_they	28
en:and_this	-31
en:and_three	5
en:and_to	22
en:and_told	14
en:and_took	18
en:and_turn	-4
en:and_twenti	3
en:and_two	-3
en:and_until	-3
en:and_walk	26
en:and_was	16
en:and_we	-19
en:and_went	14
en:and_when	8
en:and_whether	-8
en:and_with	-2
en:and_without	-4
en:and_you	-27
en:and_your	-19
en:angri	-23
en:anim	12
en:ankl	8
en:anniversari	-15
en:announc	5
en:annual	3
en:anoth	-23
en:answer	15
en:answer_and	2
en:answer_in	-2
en:answer_me	-9
en:answer_the	-2
en:antiviru	18
en:any	-10
en:any_more	-13
en:any_new	-15
en:anybodi	15
en:anymor	-14
en:anyon	4
en:anyon_in	-12
en:anyon_know	-9
en:anyth	-4
en:anywai	9
en:apart	-2
en:apolog	-18
en:apologis	-14
en:app	12
en:app_is	-22
en:app_show	18
en:appar	17
en:appear	11
en:appear_on	3
en:appl	5
en:appli	9
en:appoint	6
en:appoint_at	2
en:appreci	-7
en:apprentic	-20
en:approv	-7
en:april	-10
en:are_a	-11
en:are_at	-17
en:are_close	-13
en:are_go	20
en:are_in	-16
en:are_move	-11
en:are_not	9
en:are_on	-12
en:are_so	4
en:are_still	7
en:area	7
en:arm	33
en:armchair	-3
en:around	-5
en:around_#	-12
en:arrang	-3
en:arriv	-18
en:arriv_at	3
en:arriv_in	-7
en:arriv_on	-7
en:arriv_with	2
en:as	7
en:as_a	17
en:as_an	5
en:as_ever	-4
en:as_far	-12
en:as_i	-19
en:as_if	-2
en:as_it	-18
en:as_much	4
en:as_of	20
en:as_she	-16
en:as_soon	-5
en:as_we	16
en:asid	-5
en:ask	5
en:ask_for	24
en:ask_how	-8
en:ask_if	-14
en:ask_me	30
en:ask_the	-9
en:ask_to	-4
en:ask_twice	18
en:ask_what	-15
en:ask_where	-2
en:ask_you	3
en:askin	5
en:asleep	-8
en:asleep_in	-7
en:assessor	-7
en:assist	-6
en:associ	-21
en:assur_me	6
en:asterisk	-8
en:asthma	17
en:at	10
en:at_#	22
en:at_a	18
en:at_about	-5
en:at_all	-14
en:at_any	-5
en:at_eight	-8
en:at_eleven	23
en:at_every	-17
en:at_five	4
en:at_four	-6
en:at_home	-5
en:at_it	13
en:at_last	-22
en:at_least	-3
en:at_me	7
en:at_minu	-8
en:at_my	-10
en:at_night	10
en:at_nine	-16
en:at_noon	12
en:at_onc	-3
en:at_our	6
en:at_rest	-6
en:at_six	8
en:at_ten	26
en:at_that	23
en:at_the	5
en:at_this	-6
en:at_three	-17
en:at_twenti	-6
en:at_two	18
en:at_your	11
en:attach	-40
en:attach_to	9
en:attend	14
en:attent	-32
en:august	3
en:august_#	7
en:august_and	-14
en:author	-6
en:auto	-9
en:automat	27
en:automat_renew	2
en:avail	3
en:avec	15
en:avoid	-5
en:awai	-5
en:awai_and	-2
en:awai_at	3
en:awai_from	-6
en:awai_on	3
en:awai_without	3
en:b	6
en:babi	-4
en:babi_'s	-16
en:back	-26
en:back_#	17
en:back_a	2
en:back_after	-8
en:back_and	-19
en:back_befor	-7
en:back_for	-14
en:back_from	-18
en:back_in	-3
en:back_of	-9
en:back_on	-12
en:back_that	-3
en:back_the	-2
en:back_to	10
en:back_up	-5
en:back_with	-19
en:back_within	-15
en:backup	-21
en:backward	3
en:bad	4
en:badg	17
en:badli	-17
en:bag	29
en:bag_in	-6
en:bag_of	22
en:bailiff	10
en:balanc	6
en:bandag	11
en:bang	23
en:bank	-14
en:bank_detail	-25
en:bank_is	4
en:banquet	-14
en:bar	8
en:bare	10
en:bark	3
en:barn	-4
en:barrier	4
en:basement	-4
en:basic	5
en:basin	-17
en:basket	7
en:bath	22
en:bathroom	-8
en:batteri	8
en:be	-20
en:be_a	3
en:be_back	-33
en:be_fix	7
en:be_found	4
en:be_gone	-26
en:be_here	-3
en:be_on	-21
en:be_paid	-2
en:be_return	-11
en:be_so	-7
en:be_there	-12
en:bear	-6
en:beauti	-15
en:becam	-3
en:becaus	-5
en:becaus_he	-4
en:becaus_i	12
en:becaus_it	-4
en:becaus_my	8
en:becaus_of	-24
en:becaus_the	-12
en:becaus_your	-18
en:bed	-3
en:bed_and	2
en:bedbug	4
en:bedroom	19
en:bedsid	-4
en:been	25
en:been_#	3
en:been_ask	4
en:been_chang	-17
en:been_drag	-5
en:been_given	-15
en:been_in	5
en:been_move	-2
en:been_out	5
en:been_so	-13
en:been_wait	11
en:beep	37
en:beer	21
en:befor	-20
en:befor_#	-9
en:befor_anyon	28
en:befor_i	-20
en:befor_our	5
en:befor_the	4
en:befor_we	-12
en:befor_you	19
en:began	2
en:behind	-32
en:behind_a	-11
en:behind_it	-29
en:behind_the	15
en:being	5
en:being_ask	-9
en:being_charg	4
en:belgian	-26
en:believ	-3
en:believ_it	-5
en:bell	17
en:below	6
en:belt	3
en:bench	8
en:benefit	5
en:besid	8
en:besid_it	-19
en:best	15
en:better	-16
en:better_than	-19
en:between	-18
en:between_#	-13
en:between_the	7
en:between_two	7
en:bicycl	2
en:bid	-7
en:big	-31
en:big_thank	-6
en:bike	-5
en:bill	-6
en:bill_at	2
en:bill_for	20
en:bill_sai	18
en:bin	20
en:birth_certif	-4
en:birthdai	-7
en:bit	10
en:bit_of	12
en:bite	22
en:black	-2
en:black_and	5
en:blame	5
en:blame_the	5
en:blank	3
en:blare	4
en:bleach	5
en:blind	-17
en:blink	19
en:blister	6
en:block	14
en:blood	-4
en:blue	20
en:board	20
en:boat	31
en:boil	13
en:boiler	-20
en:boiler_is	-13
en:boiler_room	-8
en:bolt	-19
en:book	-34
en:book_a	-11
en:book_for	-23
en:book_from	-12
en:book_the	-15
en:bookkeep	-3
en:boot	-3
en:booth	2
en:born	17
en:borrow	6
en:boss_is	4
en:bot	4
en:both	-26
en:bother	19
en:bottl	18
en:bottom	17
en:bought_a	-14
en:bought_on	4
en:bought_the	-14
en:bounc	5
en:bowl	20
en:box	-5
en:box_of	2
en:branch	2
en:brand	-31
en:brand-new	8
en:brand_new	-25
en:breach	5
en:bread	-12
en:break	-2
en:breakdown	-3
en:breaker	16
en:breakfast	-40
en:bright	-8
en:bring	-35
en:bring_it	-11
en:bring_my	-9
en:bring_our	-5
en:bring_up	4
en:brochur	29
en:broke	-19
en:broke_the	-5
en:broken	-18
en:broker	-11
en:brother	-4
en:brother-in-law	16
en:brought	-27
en:brought_it	9
en:brown	-3
en:brunch	-14
en:bruno	4
en:brussel	-12
en:bu	14
en:buck	12
en:buck_a	3
en:bucket	-11
en:budget	-24
en:buffet	-2
en:bug	-17
en:bui	-28
en:bui_the	-14
en:build	-29
en:built	-8
en:bulb	16
en:buri	4
en:burn	-14
en:burnt	-10
en:burst	-25
en:burst_pipe	-28
en:buse	-16
en:busi	7
en:busi_card	-14
en:busi_dai	11
en:but_a	21
en:but_he	4
en:but_i	-25
en:but_it	-13
en:but_my	10
en:but_not	13
en:but_the	-3
en:but_we	-4
en:but_you	-5
en:but_your	3
en:butt	5
en:butter	-2
en:button	15
en:buzz	-8
en:by	-13
en:by_#	-18
en:by_a	-4
en:by_an	3
en:by_card	-8
en:by_chequ	-19
en:by_e-mail	-12
en:by_four	13
en:by_fridai	16
en:by_hand	-4
en:by_heart	-2
en:by_himself	-25
en:by_itself	17
en:by_mistak	-10
en:by_mondai	23
en:by_my	-16
en:by_noon	-20
en:by_regist	-4
en:by_text	-2
en:by_the	4
en:by_then	-4
en:by_thursdai	-2
en:by_transfer	-4
en:by_your	-13
en:c	28
en:cab	6
en:cabinet	15
en:cabl	6
en:cafe	19
en:cake	-3
en:calendar	10
en:calendar_is	10
en:call	-2
en:call-out	-18
en:call_#	-13
en:call_a	4
en:call_about	-15
en:call_at	-12
en:call_back	-3
en:call_for	3
en:call_in	-17
en:call_is	-3
en:call_me	-9
en:call_the	-9
en:call_to	-10
en:call_you	-12
en:callin	4
en:calm	-15
en:caloflamm	-27
en:caloflamm_#	-27
en:came	19
en:came_back	-9
en:came_by	-15
en:came_from	-15
en:came_in	-14
en:came_off	-6
en:came_on	-24
en:came_out	40
en:came_through	-8
en:came_to	3
en:came_with	22
en:camera	-7
en:camp	-15
en:can	-38
en:can_be	-19
en:can_i	-26
en:can_not	-4
en:can_see	21
en:can_the	-9
en:can_we	-9
en:can_you	-33
en:canal	21
en:cancel	-4
en:cancel_in	4
en:cancel_my	6
en:cancel_our	-18
en:cancel_the	3
en:cap	4
en:car	-24
en:car_with	-16
en:card	6
en:card_and	-6
en:card_has	3
en:card_in	-12
en:card_is	2
en:card_machin	22
en:care	-2
en:caretak	-4
en:carlo	-18
en:carpet	13
en:carri	-14
en:carri_a	28
en:carri_out	3
en:carri_the	-6
en:carrier	18
en:carrot	36
en:cart	-9
en:case	-19
en:case_of	-23
en:cash	23
en:cash_machin	3
en:cashier	5
en:cast	6
en:cat	-42
en:catalogu	-23
en:cater	7
en:caught	-27
en:ceil	3
en:cellar	16
en:cemeteri	2
en:cent	-22
en:centimetr	21
en:certif	-18
en:certif_for	-2
en:certifi	5
en:chain	24
en:chair	-17
en:chair_at	4
en:chanc	2
en:chanc_of	-4
en:chang	-27
en:chang_a	-7
en:chang_my	-4
en:chang_room	21
en:chang_the	-13
en:charg	33
en:charg_#	32
en:charg_for	17
en:charg_me	6
en:charg_of	3
en:charg_the	-20
en:charger	31
en:charm	-8
en:chart	-39
en:chase	-17
en:cheaper	-22
en:check	10
en:check-in	-6
en:check-out	-2
en:check-up	-8
en:check_in	14
en:check_whether	-16
en:cheer	-7
en:chees	-8
en:chef	-6
en:chequ	-19
en:chest	25
en:chew	5
en:chicken	32
en:child	23
en:children	13
en:children_'s	4
en:children_in	17
en:chip	7
en:choos	7
en:chosen	-4
en:christen	-6
en:christma	-8
en:christma_and	-20
en:christma_tree	-3
en:chuck	3
en:church	-4
en:cigarett	26
en:circl	7
en:circuit	-13
en:citi	12
en:claim	-9
en:claim_#	15
en:claim_was	-11
en:class	-6
en:classroom	-9
en:clean	-37
en:cleaner	-11
en:clear	-25
en:clear_the	-3
en:clearli	5
en:clerk	-17
en:click	26
en:click_on	26
en:clinic	-19
en:clock	-14
en:close_and	3
en:close_at	4
en:close_for	-17
en:close_it	6
en:close_my	4
en:close_the	12
en:close_without	4
en:closet	-15
en:cloud	-12
en:club	3
en:co	17
en:coach	-7
en:coat	-11
en:coat_on	-12
en:code	16
en:coffe	-31
en:coffe_machin	-4
en:coffe_on	-7
en:coin	-7
en:cold	27
en:colin	-15
en:colleagu	-40
en:collect	-13
en:collect_it	-8
en:collector	-12
en:colleg	-4
en:colour	-32
en:come_and	4
en:come_at	10
en:come_back	5
en:come_by	-2
en:come_down	4
en:come_from	3
en:come_in	-14
en:come_off	11
en:come_out	7
en:come_to	-23
en:comfort	11
en:commend	-25
en:commend_the	-20
en:comment	16
en:commiss	-3
en:commit	-15
en:commun	-10
en:communion	-6
en:commut	-19
en:compani	-19
en:compani_'s	-13
en:compani_and	-19
en:competitor	-21
en:complain	-8
en:complain_about	-5
en:complaint	-50
en:complaint_about	-13
en:complaint_and	-14
en:complaint_whatsoev	-4
en:complet	-16
en:compliment	-17
en:compliment_to	-12
en:compressor	11
en:comput	-19
en:concept	-11
en:concern	-8
en:conclud	5
en:condit	25
en:condition	2
en:conductor	-11
en:confirm	-44
en:confirm_and	-8
en:confirm_by	-7
en:confirm_number	-11
en:confirm_that	-6
en:confirm_the	-15
en:confirm_your	-13
en:congratul	-28
en:congratul_on	-17
en:congratul_the	-10
en:connect	21
en:connect_the	-7
en:consent	23
en:consid	-13
en:consult	-7
en:consum	-5
en:contact	-15
en:contain	6
en:contradict	3
en:contrari	-6
en:contribut	6
en:control	-10
en:cook	-9
en:copi	-3
en:copi_of	-12
en:copper	13
en:corentin	22
en:cork	-4
en:corner	29
en:correct	-18
en:corridor	5
en:cost	7
en:cost_#	4
en:cost_me	-12
en:cot	5
en:cough	4
en:could	5
en:could_be	19
en:could_have	-5
en:could_hear	-6
en:could_i	-4
en:could_not	10
en:could_see	-2
en:could_you	-39
en:count	6
en:counter	15
en:counter_and	10
en:counter_close	2
en:counter_on	-14
en:countri	-2
en:coupl	18
en:courier	-4
en:cours	7
en:cours_the	-14
en:courtyard	-6
en:cousin	5
en:cover	17
en:cover_for	5
en:cover_in	5
en:cover_the	6
en:crack_in	3
en:crash	-11
en:crawl	-24
en:credit	-12
en:crew	-10
en:crib	-19
en:crook	5
en:cross	7
en:crown	12
en:crumb	5
en:crutch	4
en:cry	5
en:curtain	6
en:custom	-24
en:custom_and	-11
en:cut	-17
en:cut_me	5
en:cut_off	-6
en:cut_out	4
en:dad	-18
en:dai	6
en:dai_'s	-13
en:dai_after	-6
en:dai_ahead	-4
en:dai_and	-17
en:dai_befor	-10
en:dai_for	-22
en:dai_i	5
en:dai_off	5
en:dai_one	3
en:dai_the	5
en:dai_to	-4
en:dai_you	17
en:damag	-4
en:damp	10
en:danc	8
en:danger	5
en:dare	7
en:dark	9
en:data	-2
en:date	-6
en:date_for	-6
en:date_from	-2
en:daughter	-9
en:daughter_is	-6
en:dawn	4
en:daycar	3
en:dead	26
en:dead_in	4
en:deadlin	-11
en:deal	-19
en:deal_with	-10
en:dealt	-18
en:dear	-21
en:death	2
en:debit	18
en:debt	6
en:decemb	-17
en:decemb_#	-21
en:decent	-24
en:deck	6
en:declar	-11
en:declin	36
en:decor	-5
en:deed	5
en:deep	-5
en:degre	-4
en:degre_in	-2
en:delet	-24
en:delet_the	-15
en:delici	-18
en:delight	-23
en:deliv	-29
en:deliv_in	-4
en:deliv_the	-6
en:deliv_to	-15
en:deliveri	17
en:deliveri_gui	-6
en:demand	18
en:demand_a	4
en:denis	-18
en:dent	-15
en:dentist	17
en:depart	20
en:departur	3
en:deposit	-5
en:deposit_for	-14
en:deposit_was	-3
en:depot	-11
en:describ	5
en:deserv	-14
en:desk	28
en:desk_and	19
en:desk_sai	21
en:desktop	28
en:despit	-9
en:despit_the	-9
en:dessert	5
en:detail	-31
en:devic	-12
en:devon	24
en:di	-16
en:diagnosi	-12
en:diall	6
en:did	-19
en:did_a	-8
en:did_i	-6
en:did_not	-22
en:did_on	6
en:did_the	-12
en:did_they	4
en:did_you	-20
en:die	17
en:dine	-22
en:dine_room	-22
en:direct	-15
en:direct_debit	-14
en:directli	-7
en:director	7
en:dirti	4
en:disabl	3
en:disappear	-7
en:disast	-6
en:discount	10
en:discov	8
en:discret	-17
en:discuss	-13
en:dish	-7
en:dispatch	-20
en:displai	14
en:disput	-6
en:disput_the	6
en:do	-39
en:do_i	-31
en:do_not	-5
en:do_the	-9
en:do_we	-15
en:do_what	-10
en:do_with	7
en:do_you	-32
en:document	-19
en:does	-17
en:does_anyon	-13
en:does_it	-12
en:does_not	24
en:does_that	-3
en:does_the	-26
en:dog	6
en:doing	12
en:doll	-2
en:dollar	-12
en:domain	16
en:done	-15
en:done_by	3
en:done_the	-6
en:dont	-8
en:door	28
en:door_and	14
en:door_in	4
en:door_is	7
en:doorbel	-16
en:doorstep	5
en:doorwai	4
en:doubt	7
en:down	8
en:down_a	7
en:down_and	-8
en:down_at	-13
en:down_by	-11
en:down_for	-8
en:down_in	-15
en:down_the	-13
en:down_to	-34
en:down_with	7
en:download	3
en:dr	24
en:drag	-12
en:drag_on	-3
en:drain	9
en:draw	-5
en:drawer	6
en:drawn	-10
en:dress	4
en:drill	5
en:drill_through	2
en:drink	-9
en:drip	17
en:drive	22
en:driver	-10
en:driver_on	-15
en:driver_was	-13
en:drivewai	-10
en:drop	-23
en:drop_in	-17
en:drop_off	18
en:drove	18
en:drummondvil	-6
en:drunk	6
en:dry	21
en:dryer	5
en:duck	14
en:due	-16
en:due_at	10
en:due_within	4
en:dug	-23
en:duplic	-5
en:dure	9
en:dure_the	8
en:dust	-12
en:dutch	26
en:duvet	20
en:e-bik	4
en:e-mail	28
en:each	17
en:each_time	-15
en:ear	-3
en:earli	-33
en:earlier	-12
en:earn	4
en:easi	-22
en:easier	-18
en:easter	-2
en:eat_in	11
en:eaten	-7
en:edg	20
en:effect	-3
en:egg	-3
en:egg_were	2
en:eight	25
en:eight_dai	-3
en:eight_month	3
en:eighteen	17
en:eighti	3
en:either	14
en:either_wai	-8
en:elderli	3
en:electr	8
en:electrician	-3
en:electrician_'s	-3
en:elev	21
en:eleven	-3
en:eleven_dai	-12
en:eleven_year	-6
en:els	23
en:els_'s	22
en:elsewher	-15
en:email	13
en:email_about	-2
en:email_sai	4
en:emerg	45
en:emerg_line	3
en:emerg_number	26
en:employ	-4
en:employe	13
en:empti	-8
en:empti_and	-14
en:en	-4
en:enclos	-4
en:end	-11
en:end_of	-26
en:end_up	11
en:engag	-9
en:english	8
en:english_and	14
en:engrav	-6
en:enjoi	13
en:enough	9
en:enough_for	3
en:enough_to	4
en:enter	9
en:entir	8
en:entri	6
en:error	-33
en:establish	3
en:estim	-17
en:euro	15
en:euro_a	3
en:euro_in	5
en:euro_of	5
en:euro_to	26
en:ev	17
en:even	-5
en:even_a	-8
en:even_charg	-20
en:even_for	18
en:even_got	-3
en:even_in	-22
en:even_my	-19
en:even_on	-7
en:even_read	2
en:even_take	-7
en:even_the	4
en:even_though	-10
en:even_to	-11
en:even_with	5
en:event	-7
en:ever	12
en:ever_sinc	5
en:every	5
en:every_call	4
en:every_dai	-19
en:every_even	-23
en:every_month	3
en:every_morn	20
en:every_one	-5
en:every_other	-3
en:every_singl	22
en:every_ten	-12
en:every_thirti	3
en:everybodi	-37
en:everyon	-8
en:everyon_'s	4
en:everyth	-47
en:everyth_in	15
en:everyth_is	4
en:everyth_work	-19
en:everywher	-13
en:exact	-3
en:exactli	3
en:exactli_when	4
en:examin	3
en:exampl	-14
en:excel	-17
en:except	13
en:exchang	-2
en:excus	-18
en:exist	40
en:exit	15
en:expect	-19
en:expens	8
en:expert	-4
en:expir	10
en:explain	-16
en:explain_everyth	-18
en:explain_my	4
en:explain_the	-11
en:explain_why	21
en:explan	-17
en:express	5
en:extens	-5
en:extra	-32
en:ey	11
en:ey_and	18
en:face	3
en:fact	-6
en:factori	12
en:fail	24
en:fail_to	-10
en:failur	-28
en:failur_to	-17
en:fair	-21
en:fair_price	-10
en:faith	6
en:fall	-5
en:famili	21
en:fan	28
en:far	-24
en:far_as	-12
en:fare	8
en:fast	-23
en:faster	-5
en:father	-22
en:father-in-law	6
en:father_'s	-7
en:fault	-19
en:fax	2
en:februari	-22
en:fee	-15
en:fee_for	2
en:feel	-17
en:feel_like	-2
en:feet	28
en:fell	17
en:fellow	-3
en:felt	-14
en:fenc	6
en:ferri	-12
en:festiv	3
en:fetch	20
en:few	-3
en:fibr	-18
en:fifteen	17
en:fifth	4
en:fifth_time	4
en:fifti	-4
en:figur	-26
en:file	-24
en:file_a	-11
en:file_is	19
en:file_number	-5
en:file_was	-9
en:fill_in	4
en:film	-4
en:filter	3
en:filthi	2
en:final	-8
en:find	20
en:find_a	-2
en:find_that	24
en:find_the	4
en:fine	-21
en:finger	-22
en:finish	-12
en:finish_my	-3
en:finish_the	6
en:fire	-17
en:firm	14
en:first	-3
en:first_name	-8
en:first_night	21
en:first_one	4
en:first_time	13
en:first_week	-9
en:fish	-16
en:fit	-16
en:fitter	25
en:five	10
en:five_dai	-6
en:five_minut	-2
en:five_of	14
en:five_star	16
en:five_week	5
en:fix	-43
en:fix_in	-20
en:fix_one	3
en:fix_the	-5
en:fjord	3
en:flag	18
en:flat	5
en:flicker	6
en:flight	6
en:flood	-14
en:floor	-2
en:floor_is	-6
en:florist	-12
en:flour	4
en:flue	-23
en:flute	5
en:fly_in	-5
en:fold	20
en:folder	26
en:folk	-5
en:follow	-33
en:follow-up	-14
en:follow_up	-24
en:food	-14
en:foot	10
en:for	-8
en:for_#	15
en:for_a	33
en:for_an	34
en:for_eight	5
en:for_eleven	-17
en:for_five	8
en:for_forti	-9
en:for_four	-3
en:for_free	-10
en:for_good	-7
en:for_half	-8
en:for_her	-3
en:for_his	10
en:for_in	6
en:for_it	7
en:for_lunch	-3
en:for_my	-32
en:for_next	-16
en:for_noth	3
en:for_onc	-13
en:for_one	4
en:for_our	-31
en:for_park	4
en:for_replac	-5
en:for_six	14
en:for_somebodi	-6
en:for_ten	7
en:for_that	-6
en:for_the	-45
en:for_their	-17
en:for_them	-4
en:for_thirti	-6
en:for_this	-14
en:for_three	-15
en:for_twelv	-9
en:for_twenti	17
en:for_two	23
en:for_us	-23
en:for_you	-9
en:forc	3
en:foreign	6
en:foreman	-7
en:forget	-18
en:forgiv	-13
en:forgot	-9
en:forgot_to	-14
en:form_and	-9
en:formal	7
en:former	6
en:forti	5
en:forti_minut	-3
en:forti_peopl	4
en:forti_year	-17
en:forty-six	29
en:forward	-7
en:forward_to	-8
en:found	-21
en:found_it	-16
en:found_my	-14
en:found_out	-30
en:four	31
en:four_and	-5
en:four_dai	10
en:four_hour	7
en:four_in	17
en:four_instal	-15
en:four_minut	18
en:four_month	6
en:four_of	20
en:four_time	10
en:fourteen_month	-9
en:fourth	-3
en:fourth_floor	-3
en:fractur	5
en:frame	3
en:free	-41
en:free_on	-7
en:freez	12
en:freezer	17
en:french	20
en:french_and	14
en:fresh	-5
en:fri	4
en:fridai	5
en:fridai_and	-6
en:fridai_at	14
en:fridai_even	12
en:fridai_morn	-18
en:fridg	16
en:friend	6
en:friendli	-22
en:from	8
en:from_#	42
en:from_a	-15
en:from_his	-10
en:from_home	-17
en:from_last	-3
en:from_my	18
en:from_one	4
en:from_our	-7
en:from_start	-15
en:from_ten	-5
en:from_the	14
en:from_you	21
en:from_your	4
en:front	15
en:front_desk	-4
en:front_of	18
en:frost	5
en:froze	6
en:frozen	-6
en:full	16
en:full_and	-5
en:full_dai	23
en:full_of	3
en:full_price	-5
en:fume	-22
en:fun	-6
en:fund	-22
en:furiou	7
en:furnac	23
en:furnitur	6
en:further	-9
en:fuse	10
en:ga	12
en:gaetan	-9
en:game	8
en:gap	-16
en:garag	25
en:garbag	23
en:gasket	12
en:gate	14
en:gather	17
en:gave	-13
en:gave_her	-6
en:gave_me	-8
en:gave_my	-6
en:gave_up	8
en:gave_wai	8
en:gb	6
en:gener	18
en:gentl	-30
en:gentleman	15
en:german	17
en:gestur	-5
en:get	-3
en:get_a	-22
en:get_me	3
en:get_my	-6
en:get_off	2
en:get_out	-2
en:get_the	-19
en:get_there	6
en:get_through	-16
en:get_to	11
en:gift	22
en:gift_card	8
en:girl	18
en:girl_at	14
en:girlfriend	-5
en:give	10
en:give_up	16
en:given_a	-15
en:given_no	-8
en:given_the	-3
en:given_to	17
en:glass	18
en:glass_and	-22
en:glue	3
en:go	-26
en:go_about	-3
en:go_and	5
en:go_back	-19
en:go_by	6
en:go_home	-10
en:go_in	-4
en:go_on	-23
en:go_out	-28
en:go_through	5
en:go_to	15
en:goe	20
en:goe_down	14
en:goe_out	-29
en:goe_up	-2
en:gold	-14
en:gone	-4
en:gone_back	19
en:gone_out	18
en:gone_to	-7
en:gone_unansw	3
en:gone_up	6
en:good	-11
en:good_for	7
en:good_morn	-4
en:got_#	13
en:got_a	-12
en:got_an	34
en:got_back	-2
en:got_my	-6
en:got_stuck	5
en:got_the	-4
en:got_there	8
en:got_to	6
en:got_was	20
en:gp	6
en:grab	-8
en:grade	3
en:grandma	-7
en:grandmoth	3
en:grandson	6
en:grate	-8
en:grate_if	2
en:gratitud	-12
en:gratitud_for	-12
en:great	-16
en:great_deal	3
en:green	30
en:grei	19
en:grill	5
en:groceri	4
en:ground	12
en:group	-13
en:grout	26
en:grow	13
en:grumbl	-7
en:guarante	15
en:guard	9
en:guess	-9
en:guest	-22
en:guest_'s	3
en:guest_in	5
en:gui	13
en:gui_was	-9
en:guid	-5
en:guitar	-10
en:h	-7
en:had	12
en:had_a	21
en:had_been	-33
en:had_chosen	-6
en:had_gone	-6
en:had_it	2
en:had_my	-23
en:had_never	3
en:had_no	41
en:had_one	-13
en:had_taken	6
en:had_the	11
en:had_time	8
en:had_to	-15
en:had_told	-7
en:haddad	-4
en:hail	-15
en:hair	-12
en:hair_in	4
en:half	-7
en:half_a	-28
en:half_an	-13
en:half_of	-12
en:half_past	-10
en:half_price	-16
en:half_the	38
en:halfwai	18
en:hall	-2
en:hallwai	-27
en:halv	21
en:ham	4
en:hand	-24
en:hand_and	-6
en:hand_in	-7
en:hand_me	4
en:hand_over	5
en:hand_the	-12
en:handl	-24
en:handler	-9
en:hang	23
en:hang_up	-17
en:happen	-37
en:happen_to	-22
en:happi	13
en:happi_to	-13
en:happi_with	-7
en:hard	-12
en:hardwar	-19
en:hardwar_store	-19
en:has_a	3
en:has_been	14
en:has_gone	-9
en:has_had	-3
en:has_just	-11
en:has_never	-7
en:has_no	3
en:has_to	6
en:has_two	24
en:hat	-24
en:hat_off	-24
en:have_a	4
en:have_ask	18
en:have_been	26
en:have_come	3
en:have_done	-14
en:have_gone	29
en:have_got	20
en:have_had	-24
en:have_heard	23
en:have_it	-17
en:have_kept	10
en:have_left	-4
en:have_like	7
en:have_my	-2
en:have_never	-33
en:have_no	5
en:have_not	6
en:have_notic	5
en:have_our	-9
en:have_receiv	28
en:have_seen	25
en:have_sinc	10
en:have_the	-25
en:have_two	-7
en:have_you	-14
en:having	5
en:having_to	-22
en:he	-16
en:he_also	18
en:he_can	18
en:he_did	9
en:he_even	-17
en:he_got	-6
en:he_had	9
en:he_has	-8
en:he_is	12
en:he_need	17
en:he_said	7
en:he_show	-5
en:he_told	-22
en:he_took	6
en:he_was	-11
en:he_would	-41
en:head	3
en:head_offic	-11
en:health_fund	-7
en:hear	28
en:hear_about	-8
en:hear_aid	4
en:hear_the	-4
en:heard	20
en:heard_of	-7
en:heart	13
en:heat	-23
en:heat_off	-6
en:heat_on	6
en:heat_pump	-23
en:heater	-18
en:hedg	8
en:hei	-26
en:hei_the	-7
en:held	3
en:held_up	5
en:hell	6
en:hello	-37
en:hello_i	-11
en:helmet	21
en:help	-39
en:help_me	-15
en:her	4
en:her_a	-15
en:her_ey	5
en:her_hand	-10
en:her_own	-17
en:her_to	2
en:here	-10
en:here_befor	4
en:here_i	22
en:here_is	-13
en:hers	-5
en:herself	-19
en:hi	-4
en:hi_can	-10
en:hi_i	4
en:hi_its	-16
en:hi_there	-9
en:hidden	3
en:high	-12
en:high_chair	-10
en:highwai	4
en:him	3
en:him_a	-11
en:himself	-46
en:hip	6
en:hire	-6
en:his	7
en:his_ey	-9
en:his_first	-3
en:his_kei	13
en:his_name	-3
en:his_own	-5
en:his_phone	4
en:his_wai	-12
en:histori	4
en:hit	-15
en:hold	5
en:hold_a	18
en:hold_music	-6
en:hold_on	-17
en:hole	6
en:holidai	-5
en:home	-14
en:home_page	4
en:honestli_the	-5
en:hood	3
en:hook	-20
en:hope	-3
en:hospit	-24
en:hospit_in	-16
en:host	-6
en:hot	5
en:hot_stone	-19
en:hot_water	20
en:hotel	-2
en:hour	-9
en:hour_after	-8
en:hour_ahead	-7
en:hour_and	-7
en:hour_befor	20
en:hour_late	15
en:hour_later	14
en:hour_of	-12
en:hour_on	-14
en:hour_to	4
en:hour_with	4
en:hour_without	-5
en:hous	-12
en:hous_in	-6
en:hous_is	7
en:household	5
en:housekeep	19
en:how	-31
en:how_do	-13
en:how_long	-15
en:how_mani	-10
en:how_much	-6
en:how_the	-9
en:how_to	-13
en:howev	-4
en:huge	-6
en:hui	5
en:human	-11
en:hundr	12
en:hundr_and	-6
en:hung	11
en:hung_up	14
en:hungri	3
en:hunt	7
en:hurri	-10
en:hurt	-11
en:husband	-17
en:i	-4
en:i_alwai	4
en:i_am	-26
en:i_attach	-6
en:i_book	-19
en:i_bought	13
en:i_bring	-7
en:i_call	-35
en:i_came	-10
en:i_can	-4
en:i_cancel	-14
en:i_click	25
en:i_close	-19
en:i_could	9
en:i_dare	3
en:i_did	-28
en:i_disput	7
en:i_do	-10
en:i_enter	5
en:i_expect	-6
en:i_feel	7
en:i_felt	-15
en:i_fill	2
en:i_find	23
en:i_follow	-9
en:i_found	-3
en:i_gather	22
en:i_go	-20
en:i_got	32
en:i_had	-8
en:i_have	-6
en:i_heard	-3
en:i_just	-7
en:i_keep	-14
en:i_kept	-7
en:i_know	-18
en:i_leav	15
en:i_left	2
en:i_like	-10
en:i_make	37
en:i_measur	22
en:i_miss	-6
en:i_move	-12
en:i_must	19
en:i_need	-11
en:i_never	25
en:i_notic	-3
en:i_now	-5
en:i_only	-33
en:i_open	34
en:i_order	10
en:i_ow	-5
en:i_pai	-11
en:i_paid	-23
en:i_point	-13
en:i_press	-20
en:i_put	-21
en:i_rang	-8
en:i_read	-9
en:i_recommend	-10
en:i_repeat	-4
en:i_report	-6
en:i_run	-18
en:i_said	31
en:i_see	-19
en:i_send	3
en:i_sent	11
en:i_shall	-10
en:i_should	13
en:i_show	19
en:i_sign	-16
en:i_spent	2
en:i_still	7
en:i_stop	-2
en:i_suppos	-18
en:i_switch	-4
en:i_take	-21
en:i_talk	5
en:i_thank	15
en:i_think	-21
en:i_thought	-11
en:i_told	-2
en:i_took	11
en:i_turn	3
en:i_type	13
en:i_understand	4
en:i_walk	-6
en:i_was	8
en:i_went	-9
en:i_will	-3
en:i_wish	-22
en:i_write	-9
en:i_wrote	28
en:ic	-12
en:id	-5
en:id_card	-4
en:idea	14
en:ident	-5
en:idiot	4
en:if	-39
en:if_he	-18
en:if_i	24
en:if_it	-16
en:if_not	-9
en:if_one	-14
en:if_the	-7
en:if_we	-16
en:if_you	-7
en:ignit	-11
en:immedi	16
en:in_a	-26
en:in_all	15
en:in_an	-18
en:in_and	-13
en:in_any	25
en:in_april	-5
en:in_at	-13
en:in_august	-26
en:in_brussel	-12
en:in_case	-31
en:in_circl	5
en:in_dutch	31
en:in_english	-5
en:in_februari	-16
en:in_five	-11
en:in_for	-5
en:in_four	-12
en:in_french	25
en:in_from	11
en:in_front	18
en:in_full	5
en:in_german	21
en:in_gold	-12
en:in_hand	-6
en:in_her	20
en:in_his	-11
en:in_hui	5
en:in_it	24
en:in_januari	-11
en:in_juli	-21
en:in_june	4
en:in_late	-10
en:in_line	5
en:in_march	18
en:in_may	-3
en:in_my	-10
en:in_no	-18
en:in_novemb	3
en:in_octob	4
en:in_on	-6
en:in_one	-19
en:in_order	-8
en:in_person	11
en:in_plain	2
en:in_progress	5
en:in_room	4
en:in_septemb	-19
en:in_six	-9
en:in_stock	20
en:in_ten	-7
en:in_that	-18
en:in_the	34
en:in_their	9
en:in_there	-2
en:in_this	-24
en:in_time	5
en:in_to	2
en:in_twenti	-17
en:in_two	-35
en:in_with	-7
en:in_write	-25
en:in_your	-24
en:inbox	34
en:inch	-5
en:incid	-8
en:includ	9
en:includ_in	-6
en:includ_the	14
en:incom	-13
en:incom_messag	-16
en:inform	8
en:inform_you	3
en:inject	11
en:inspector	-11
en:instal	-23
en:instal_it	-4
en:instant	-8
en:instead	3
en:instead_of	5
en:instructor	-14
en:instrument	-6
en:insur	15
en:insur_the	20
en:intend	-5
en:interest	-7
en:intern	-2
en:internet	13
en:into_a	-24
en:into_it	17
en:into_my	3
en:into_the	25
en:inventori	3
en:invest	2
en:invis	4
en:invit	6
en:invoic	14
en:invoic_from	-13
en:invoic_in	-3
en:invoic_is	21
en:iron	3
en:is	-9
en:is_#	-13
en:is_a	-19
en:is_about	7
en:is_alreadi	4
en:is_alwai	4
en:is_an	7
en:is_at	-11
en:is_back	-11
en:is_been	15
en:is_block	21
en:is_call	4
en:is_come	-3
en:is_dead	5
en:is_done	-7
en:is_down	18
en:is_fine	-17
en:is_for	-3
en:is_from	-12
en:is_go	5
en:is_gone	-19
en:is_in	14
en:is_it	-18
en:is_left	3
en:is_like	7
en:is_my	-37
en:is_no	20
en:is_not	-11
en:is_noth	-9
en:is_now	37
en:is_off	-5
en:is_one	29
en:is_only	-10
en:is_out	15
en:is_over	-3
en:is_perfect	-17
en:is_regist	-6
en:is_so	-11
en:is_still	36
en:is_that	-13
en:is_the	-9
en:is_there	-5
en:is_this	7
en:is_three	2
en:is_to	-5
en:is_what	-23
en:is_work	-7
en:issu	15
en:it	-2
en:it_#	4
en:it_again	3
en:it_all	-28
en:it_and	39
en:it_as	-14
en:it_at	16
en:it_back	2
en:it_becam	-5
en:it_becaus	22
en:it_befor	-16
en:it_by	-17
en:it_came	7
en:it_can	-10
en:it_cost	-14
en:it_could	19
en:it_did	-14
en:it_does	-21
en:it_down	-41
en:it_even	4
en:it_for	-15
en:it_from	5
en:it_had	4
en:it_has	2
en:it_i	4
en:it_in	-35
en:it_is	9
en:it_make	-10
en:it_may	5
en:it_must	23
en:it_myself	-4
en:it_normal	-7
en:it_now	9
en:it_off	-7
en:it_on	-36
en:it_out	-10
en:it_rain	-12
en:it_ring	6
en:it_run	7
en:it_sai	-26
en:it_said	3
en:it_seem	21
en:it_smell	3
en:it_start	9
en:it_still	-2
en:it_stop	15
en:it_take	19
en:it_that	-10
en:it_the	8
en:it_three	13
en:it_to	-40
en:it_turn	-22
en:it_up	14
en:it_was	-9
en:it_went	6
en:it_were	-4
en:it_will	5
en:it_with	-4
en:it_would	-22
en:item	5
en:its	-5
en:its_#	9
en:its_own	-17
en:itself	8
en:itself_is	-10
en:jacket	18
en:jam	-14
en:januari	-18
en:januari_#	11
en:jar	-15
en:job	2
en:joint	28
en:joke	-20
en:juic	3
en:juli	-26
en:juli_#	-4
en:june	18
en:june_#	16
en:junk	18
en:just	-37
en:just_a	-16
en:just_check	-19
en:just_for	-12
en:just_like	-11
en:just_thought	-5
en:just_to	-7
en:just_want	-5
en:karim	19
en:kayak	2
en:keep	9
en:keep_the	-2
en:kei	-8
en:kei_to	-22
en:kept	-34
en:kept_the	-22
en:ketchup	13
en:kettl	-12
en:keyboard	-11
en:kick	3
en:kid	-9
en:kid_in	5
en:kill	11
en:kilometr	-4
en:kim	-7
en:kind	-12
en:kind_and	-20
en:kind_as	-5
en:kind_enough	12
en:kind_of	17
en:kindli	-15
en:kitchen	-20
en:km	-14
en:knee	18
en:knew	-3
en:knock	3
en:know	-38
en:know_a	-4
en:know_if	-9
en:know_it	-12
en:know_noth	-9
en:know_the	-9
en:know_what	-13
en:know_where	6
en:know_whether	3
en:know_why	-4
en:know_you	-12
en:l	20
en:label	8
en:labour	-13
en:lack	3
en:lack_of	3
en:lad	-22
en:ladder	-20
en:ladi	6
en:ladi_at	-10
en:ladi_in	-4
en:ladi_on	34
en:ladi_who	6
en:lamp	-2
en:land	-7
en:land_in	12
en:landlord	10
en:lane	-7
en:languag	-23
en:last	-5
en:last_i	-8
en:last_night	-29
en:last_week	4
en:late	-33
en:later	17
en:later_i	18
en:latest	-3
en:laugh	-20
en:laundri	4
en:law	-3
en:lawyer	4
en:lead	-12
en:lead_time	-7
en:leaflet	5
en:leak	-43
en:leak_all	3
en:lean	18
en:learn	7
en:learn_that	12
en:leather	4
en:leav	8
en:leav_a	-15
en:leav_our	-7
en:leav_with	-5
en:left	32
en:left_a	9
en:left_at	-20
en:left_behind	-8
en:left_her	3
en:left_in	22
en:left_me	-4
en:left_my	4
en:left_on	15
en:left_stand	5
en:left_the	22
en:left_without	4
en:leg	-5
en:legal	17
en:legend	-9
en:less	-4
en:lesson	6
en:let	-3
en:let_go	17
en:let_me	-7
en:let_the	4
en:let_us	-12
en:let_you	4
en:letter	21
en:letter_in	3
en:letter_of	-4
en:letter_to	4
en:letterbox	23
en:level	-9
en:librari	-17
en:licenc	9
en:lieg	-4
en:life	3
en:lift	-16
en:light	10
en:like	-19
en:like_a	-4
en:like_an	6
en:like_it	-2
en:like_me	-4
en:like_my	15
en:like_new	-7
en:like_that	-15
en:like_the	-23
en:like_to	-27
en:like_we	21
en:limit	-11
en:line	14
en:line_#	-21
en:line_at	4
en:line_has	-19
en:line_is	-3
en:line_on	-5
en:line_up	10
en:link	-26
en:link_below	-8
en:link_to	-3
en:lipstick	14
en:list	20
en:list_of	-13
en:listen	-5
en:listen_to	-5
en:litr	30
en:littl	-10
en:live	13
en:live_in	-13
en:live_room	8
en:load	11
en:loan	24
en:lobbi	25
en:local	-18
en:lock	-8
en:lock_out	-30
en:locum	-16
en:log	-22
en:lol	-21
en:long	-17
en:longer	20
en:look	6
en:look_after	-18
en:look_at	19
en:look_for	7
en:look_into	17
en:look_like	17
en:look_up	16
en:loop	-6
en:loos	14
en:lose	18
en:lose_my	-2
en:lose_the	3
en:loss	-15
en:loss_of	-5
en:lost	-16
en:lost_my	12
en:lot	7
en:lot_of	-10
en:love	-18
en:love_the	-17
en:loyalti	-3
en:luck	7
en:lukewarm	-4
en:m	7
en:m_on	19
en:machin	35
en:machin_at	-8
en:mad	-4
en:made	14
en:made_a	4
en:made_by	5
en:made_me	8
en:made_out	14
en:magazin	-7
en:maiden	-12
en:maiden_name	-12
en:mail	10
en:mail_on	-2
en:mailbox	11
en:main	38
en:main_road	5
en:maintain	6
en:mainten_contract	-4
en:make	23
en:make_a	-10
en:make_it	-9
en:make_me	16
en:make_the	-8
en:make_up	4
en:make_you	-3
en:man_came	5
en:man_was	-2
en:man_who	-7
en:man_with	-19
en:manag	-16
en:manag_to	-6
en:mani_thank	11
en:manual	8
en:manufactur	-3
en:map	-12
en:march	9
en:mark	4
en:market	18
en:massag	12
en:match	16
en:matt	18
en:matter_to	8
en:mattress	-12
en:maximum	-12
en:may	-4
en:may_#	-23
en:may_be	-16
en:may_i	-2
en:mayor	6
en:me	4
en:me_#	-6
en:me_about	5
en:me_again	-16
en:me_an	16
en:me_and	34
en:me_back	-22
en:me_becaus	4
en:me_befor	-16
en:me_for	9
en:me_half	-16
en:me_he	26
en:me_how	-9
en:me_if	19
en:me_in	14
en:me_it	-6
en:me_know	-6
en:me_my	14
en:me_no	-15
en:me_of	-5
en:me_off	8
en:me_on	5
en:me_out	-10
en:me_that	11
en:me_the	-37
en:me_through	-10
en:me_to	18
en:me_up	4
en:me_what	-5
en:me_when	-2
en:me_whether	-6
en:me_which	10
en:me_with	11
en:me_your	-11
en:meal	3
en:mean	-20
en:meant	8
en:meant_to	6
en:measur	17
en:measur_the	21
en:meat	-9
en:medium	28
en:meet	-4
en:meet_is	-2
en:member	13
en:membership	4
en:men	14
en:mention	7
en:mention_a	4
en:mention_it	-18
en:mention_the	15
en:menu	15
en:menu_is	9
en:menu_was	-6
en:mere	8
en:mess	-25
en:messag	2
en:messag_at	-22
en:met	-16
en:metal	19
en:metr	-13
en:mic	10
en:microwav	4
en:middl	14
en:middl_of	11
en:midnight	12
en:might	9
en:might_as	14
en:migrat	-4
en:milk	-6
en:min	16
en:mind	9
en:mind_at	-6
en:mine	19
en:minimum	25
en:minu	-15
en:minut	-3
en:minut_and	-17
en:minut_befor	6
en:minut_flat	-13
en:minut_late	-16
en:minut_later	-30
en:minut_of	3
en:minut_on	-13
en:minut_to	-7
en:minut_with	-9
en:mislaid	-4
en:miss	37
en:miss_my	-6
en:miss_the	20
en:misspel	6
en:mistak	-30
en:mistaken	7
en:mix	-9
en:mix_up	-7
en:mixer	-9
en:mobil	14
en:mode	14
en:model	2
en:modul	-4
en:moment	-20
en:moment_i	5
en:mondai	7
en:mondai_and	18
en:mondai_at	-18
en:monei	23
en:monei_back	14
en:month	17
en:month_ago	7
en:month_and	4
en:month_for	3
en:month_i	3
en:month_on	10
en:more	-17
en:more_than	3
en:morn	-6
en:morn_and	-8
en:morn_to	-9
en:mortgag	-4
en:most	-28
en:most_of	-13
en:mostli	14
en:mother	-15
en:mother-in-law	-3
en:mother_'s	-10
en:mother_is	-7
en:motor	3
en:mould	8
en:mould_in	4
en:move	-5
en:move_in	-13
en:move_my	-5
en:move_the	3
en:move_to	9
en:mr	-34
en:mr_petit	-3
en:ms	-16
en:much	-12
en:much_as	-2
en:mum	-5
en:municip	-2
en:music	7
en:must	45
en:must_be	23
en:must_have	14
en:my_#	3
en:my_account	10
en:my_address	3
en:my_ag	-7
en:my_arm	6
en:my_back	4
en:my_bag	20
en:my_bank	-4
en:my_bike	-3
en:my_bill	5
en:my_birth	3
en:my_brother	-6
en:my_brother-in-law	15
en:my_cancel	4
en:my_car	7
en:my_card	2
en:my_case	-4
en:my_complaint	5
en:my_compliment	-14
en:my_comput	-6
en:my_consent	2
en:my_contact	-3
en:my_custom	4
en:my_dad	-17
en:my_daughter	-10
en:my_desk	-10
en:my_door	4
en:my_email	-4
en:my_ey	16
en:my_face	18
en:my_father	-11
en:my_father-in-law	6
en:my_file	-9
en:my_gift	6
en:my_glass	-4
en:my_hand	-27
en:my_having	-22
en:my_head	4
en:my_hous	10
en:my_husband	-14
en:my_id	5
en:my_inbox	20
en:my_kid	-9
en:my_kitchen	-5
en:my_knee	-4
en:my_late	-17
en:my_letter	3
en:my_life	-15
en:my_maiden	-12
en:my_messag	-9
en:my_monei	7
en:my_mother	-11
en:my_mother-in-law	-3
en:my_neighbour	6
en:my_nephew	-12
en:my_number	14
en:my_old	-19
en:my_order	-14
en:my_own	-4
en:my_partner	-17
en:my_password	-8
en:my_phone	22
en:my_pill	2
en:my_request	8
en:my_room	13
en:my_screen	23
en:my_shop	-9
en:my_sister	-18
en:my_sister-in-law	-9
en:my_son	-3
en:my_statement	15
en:my_stomach	5
en:my_suitcas	19
en:my_surnam	3
en:my_water	8
en:my_whole	6
en:my_window	17
en:my_yard	14
en:myself	-13
en:n	12
en:n_nobodi	2
en:n_the	11
en:n_they	7
en:nail	5
en:name	8
en:name_and	-4
en:name_is	12
en:name_of	-4
en:nation	6
en:near	8
en:near_the	-3
en:nearli	-10
en:need	-10
en:need_a	11
en:need_an	-3
en:need_for	-6
en:need_the	-16
en:neighbour	-24
en:neighbour_'s	18
en:neighbourhood	-11
en:neither	7
en:neon	6
en:nephew	-12
en:nerv	9
en:network	-21
en:never	19
en:never_been	-10
en:never_call	-18
en:never_came	-9
en:never_come	-2
en:never_got	4
en:never_heard	3
en:never_onc	-19
en:never_receiv	3
en:never_seen	-23
en:never_show	3
en:new	-11
en:new_boiler	18
en:new_is	9
en:new_of	-2
en:new_one	-17
en:new_version	6
en:new_year	2
en:newslett	-2
en:next_dai	-9
en:next_door	-8
en:next_tabl	13
en:next_time	-15
en:next_to	30
en:nice	10
en:night	-8
en:night_'s	11
en:night_and	-4
en:night_clerk	-24
en:night_in	4
en:night_of	11
en:nightclub	-4
en:nimbo	30
en:nine	-34
en:nine_of	-5
en:nineteen	25
en:nineti	18
en:ninth	15
en:no	23
en:no_#	-11
en:no_access	-17
en:no_answer	15
en:no_complaint	-11
en:no_date	4
en:no_doubt	4
en:no_hot	3
en:no_hurri	-12
en:no_longer	20
en:no_mess	-13
en:no_more	-16
en:no_name	3
en:no_new	5
en:no_one	-3
en:no_order	8
en:no_phone	2
en:no_problem	6
en:no_quarrel	-16
en:no_rush	-27
en:no_sign	3
en:no_time	-12
en:no_troubl	10
en:no_wai	12
en:nobodi	27
en:nobodi_'s	-22
en:nobodi_at	26
en:nobodi_came	29
en:nobodi_ever	3
en:nobodi_had	-26
en:nobodi_has	19
en:nobodi_is	-23
en:nobodi_was	-22
en:nobodi_would	23
en:nois	-12
en:none	19
en:none_of	19
en:nor	22
en:normal	-28
en:nose	-10
en:not	-2
en:not_a	14
en:not_about	-15
en:not_accept	4
en:not_after	-10
en:not_allow	12
en:not_an	-18
en:not_ask	-36
en:not_at	-6
en:not_be	15
en:not_been	10
en:not_book	-12
en:not_catch	5
en:not_close	19
en:not_connect	23
en:not_even	3
en:not_exist	25
en:not_feel	-8
en:not_find	7
en:not_fit	-7
en:not_forget	-21
en:not_get	-21
en:not_go	-6
en:not_had	-15
en:not_happen	-13
en:not_have	-14
en:not_hear	-11
en:not_in	-9
en:not_know	-7
en:not_let	6
en:not_log	4
en:not_make	-7
en:not_need	-26
en:not_on	4
en:not_one	-5
en:not_open	2
en:not_pai	-11
en:not_run	15
en:not_sai	7
en:not_see	16
en:not_seen	4
en:not_sign	-21
en:not_so	5
en:not_stop	18
en:not_take	-7
en:not_the	4
en:not_there	6
en:not_to	-12
en:not_turn	-14
en:not_understand	5
en:not_wait	-13
en:not_want	-19
en:not_what	4
en:not_work	8
en:not_you	5
en:notari	3
en:note_are	15
en:note_of	-17
en:noth	20
en:noth_about	-9
en:noth_broken	-10
en:noth_els	26
en:noth_in	5
en:noth_left	8
en:noth_on	11
en:noth_to	-11
en:notic_it	7
en:notic_that	5
en:notifi	6
en:novel	-11
en:novemb	36
en:novemb_#	42
en:now	54
en:now_#	15
en:now_been	29
en:now_it	5
en:now_know	5
en:now_that	-15
en:now_the	23
en:nowher	-13
en:nudg	-12
en:number	20
en:number_#	5
en:number_of	-6
en:number_on	34
en:nurs	-22
en:nurseri	4
en:oak	23
en:object	-14
en:oblig	-10
en:octob	-17
en:of	16
en:of_#	-7
en:of_a	-11
en:of_an	12
en:of_august	21
en:of_busi	13
en:of_cours	-10
en:of_everyon	5
en:of_five	-9
en:of_forti	21
en:of_four	-12
en:of_ga	12
en:of_her	-25
en:of_his	24
en:of_ic	14
en:of_it	4
en:of_its	-2
en:of_juli	-10
en:of_june	-18
en:of_me	9
en:of_mine	-3
en:of_my	4
en:of_order	12
en:of_our	-11
en:of_paper	2
en:of_plastic	3
en:of_that	3
en:of_the	18
en:of_us	22
en:of_water	3
en:of_what	-6
en:of_which	17
en:of_your	-7
en:off	16
en:off_a	-18
en:off_and	19
en:off_at	14
en:off_his	4
en:off_in	11
en:off_on	-11
en:off_the	15
en:off_to	-10
en:off_with	34
en:off_work	5
en:offer_a	3
en:offer_me	-4
en:offic	-34
en:offic_#	4
en:offic_until	-21
en:offlin	15
en:often	-5
en:oh	19
en:oh_no	20
en:oil	3
en:ok	-24
en:old	-7
en:older	-4
en:olivi	-13
en:ombudsman	8
en:on	3
en:on-cal	6
en:on_#	-43
en:on_a	15
en:on_an	-23
en:on_arriv	6
en:on_at	-7
en:on_august	9
en:on_board	-4
en:on_dai	23
en:on_decemb	-21
en:on_file	13
en:on_for	-16
en:on_her	16
en:on_his	-5
en:on_hold	-3
en:on_it	48
en:on_its	20
en:on_januari	-11
en:on_juli	15
en:on_june	4
en:on_may	-7
en:on_mondai	-4
en:on_my	15
en:on_one	-5
en:on_our	26
en:on_purpos	-5
en:on_saturdai	-14
en:on_septemb	-17
en:on_site	13
en:on_sundai	-7
en:on_the	4
en:on_thursdai	-20
en:on_time	-6
en:on_to	-13
en:on_top	3
en:on_tuesdai	-39
en:on_two	-16
en:on_wednesdai	-12
en:on_with	3
en:on_your	-25
en:onc_and	-13
en:onc_the	13
en:one	26
en:one_'s	13
en:one_and	-8
en:one_befor	-12
en:one_can	-13
en:one_has	-16
en:one_in	-3
en:one_is	-8
en:one_night	-8
en:one_of	-22
en:one_on	-5
en:one_person	-5
en:one_repli	-12
en:one_singl	4
en:one_that	14
en:one_thing	-5
en:one_to	2
en:one_was	-19
en:one_who	-6
en:ones	16
en:onlin	-14
en:only	12
en:only_in	-8
en:only_one	6
en:only_the	7
en:only_thing	17
en:only_to	6
en:onto	-20
en:onto_the	-18
en:open	42
en:open_a	8
en:open_and	6
en:open_at	13
en:open_for	3
en:open_it	-8
en:open_my	15
en:open_sinc	2
en:open_the	15
en:open_until	-24
en:oper	-19
en:opinion	-10
en:option	21
en:or	-7
en:or_a	-7
en:or_can	-2
en:or_do	-12
en:or_is	-22
en:or_just	-3
en:or_not	-11
en:or_on	-4
en:or_the	13
en:or_what	7
en:orang	-8
en:orang_juic	3
en:order	11
en:order_#	26
en:order_a	4
en:order_and	-8
en:order_form	20
en:order_from	8
en:order_the	23
en:ordinari	15
en:origin	8
en:other	11
en:otherwis	-9
en:ought	-13
en:ought_to	-13
en:our	-17
en:our_#	-10
en:our_anniversari	-13
en:our_bag	-3
en:our_book	-6
en:our_car	-10
en:our_client	-9
en:our_compani	9
en:our_littl	5
en:our_name	3
en:our_new	-2
en:our_offic	3
en:our_own	-13
en:our_place	3
en:our_request	-7
en:our_room	5
en:our_tabl	18
en:our_window	4
en:ours	5
en:ourselv	13
en:out	14
en:out_a	-4
en:out_again	3
en:out_at	-3
en:out_befor	5
en:out_by	-10
en:out_for	9
en:out_in	-2
en:out_loud	-2
en:out_of	-2
en:out_on	18
en:out_over	17
en:out_sinc	-12
en:out_that	-2
en:out_the	-3
en:out_to	9
en:out_with	14
en:outag	-23
en:outdoor	7
en:outlet	-8
en:outsid	-18
en:outsid_my	8
en:oven	6
en:over_#	-10
en:over_a	6
en:over_from	21
en:over_her	-18
en:over_in	4
en:over_it	-18
en:over_lunch	-3
en:over_our	17
en:over_the	4
en:overflow	3
en:ow	-10
en:own	-35
en:own_hand	-21
en:own_home	-5
en:owner	-33
en:p	-11
en:p_m	-11
en:packag	-9
en:pad	4
en:paddl	-12
en:page	25
en:page_#	-22
en:page_in	3
en:page_of	4
en:pai	15
en:pai_#	-6
en:pai_a	5
en:pai_for	15
en:pai_half	13
en:pai_it	16
en:pai_the	-11
en:paid	-54
en:paid_a	-13
en:paid_by	-20
en:paid_for	-11
en:paid_in	-5
en:paid_the	-10
en:pain	7
en:paint	4
en:pair	-9
en:pallet	18
en:pan	8
en:pan_flute	5
en:panel	-11
en:panoram	24
en:paper	25
en:parcel	-14
en:parent	-6
en:park	-7
en:part	-7
en:part_has	-18
en:part_of	-5
en:part_was	14
en:parti	9
en:partner	-21
en:pass	-5
en:pass_on	-5
en:passeng	5
en:passport	8
en:password	12
en:past	-24
en:past_six	5
en:past_the	-20
en:pasta	-8
en:patch	4
en:path	5
en:patienc	-27
en:patient	-21
en:patio	5
en:pavement	-6
en:payment	-14
en:payment_page	3
en:payrol	-4
en:pc	-13
en:peel	4
en:peeter	32
en:pen	-12
en:penalti	-10
en:pension	-2
en:peopl	28
en:peopl_and	4
en:peopl_are	-19
en:peopl_like	-11
en:peopl_who	-17
en:peopl_with	3
en:percent	-19
en:perfectli	24
en:perhap	-8
en:period	8
en:permit	4
en:person	3
en:petit	-3
en:petrol	3
en:pharmacist	-24
en:phone	44
en:phone_and	14
en:phone_call	23
en:phone_in	15
en:phone_it	-4
en:phone_me	9
en:phone_to	5
en:photo	-22
en:photo_of	-14
en:photocopi	25
en:photograph	6
en:physio	10
en:pick	3
en:pick-up	10
en:pick_up	6
en:pickup	-7
en:pictur	-3
en:pie	-18
en:piec	-10
en:piec_of	5
en:pigeon	3
en:pile	8
en:pill	3
en:pillow	30
en:pin	-5
en:pink	3
en:pipe	-34
en:place	7
en:place_on	-25
en:plai	-5
en:plan	-22
en:plane	3
en:plant	3
en:plaster	5
en:plastic	26
en:plate	22
en:plate_of	13
en:platform	5
en:platter	5
en:pleas	-81
en:pleas_accept	-6
en:pleas_put	-14
en:pleas_send	-10
en:pleas_take	-14
en:pleas_tell	-10
en:pleas_with	-6
en:pleasur	-9
en:plenti	21
en:plenti_of	-4
en:plow	-4
en:plug	20
en:plug_in	23
en:plumb	-12
en:plumber	23
en:plus	-10
en:pm	-12
en:polic	-3
en:polici	-18
en:polit	-17
en:pool	-18
en:poor	-3
en:pop	2
en:pope	-11
en:portal	11
en:portion	3
en:posit	-6
en:possibl	-15
en:post	-8
en:postag	4
en:poster	4
en:postpon	7
en:pot	-11
en:potato	17
en:pothol	-3
en:power	-19
en:practition	-6
en:prais	-19
en:prefer	-8
en:premis	-15
en:premium	4
en:prepar	-3
en:prescrib	5
en:prescript	24
en:press_#	16
en:press_the	6
en:pressur	-22
en:price	4
en:price_and	16
en:price_i	3
en:price_of	-17
en:primari	-2
en:primari_school	-2
en:print	35
en:print_it	-2
en:print_on	18
en:printer	13
en:prioriti	5
en:privat	7
en:pro	-4
en:problem	-25
en:problem_with	-11
en:procedur	-6
en:produc	-16
en:product	3
en:profession	-10
en:profession_of	-12
en:profil	4
en:program	-18
en:progress	14
en:promis	4
en:promis_a	7
en:promo	5
en:promo_code	2
en:proof	8
en:proof_of	8
en:proper	-9
en:properli	10
en:properti	-21
en:prove	13
en:prove_it	7
en:provid	11
en:provid_for	5
en:pull	-29
en:pump	-19
en:punctual	-20
en:purchas_order	-8
en:pure	24
en:purpos	-5
en:push	-17
en:pushchair	4
en:put	-17
en:put_#	9
en:put_a	-24
en:put_down	5
en:put_his	-3
en:put_in	-16
en:put_it	-29
en:put_me	-25
en:put_my	-13
en:put_the	17
en:put_two	-2
en:put_us	4
en:qualiti	-9
en:qualiti_of	-9
en:quarrel	-15
en:quarter	11
en:quarter_of	13
en:quarter_past	3
en:question	-21
en:queue	-3
en:quick	-18
en:quid	-4
en:quid_for	6
en:quiet	-7
en:quit	-4
en:quot	-15
en:quot_for	-10
en:quot_was	-12
en:r	5
en:r_you	7
en:rack	6
en:racket	5
en:radiat	6
en:radiat_in	3
en:radio	-6
en:radio_silenc	3
en:rain	13
en:rais	19
en:rais_my	-4
en:ramp	8
en:ran	25
en:ran_the	-16
en:rang	-24
en:rang_back	-8
en:rang_your	9
en:rare	-35
en:rate	4
en:rate_for	2
en:rate_the	-9
en:rather	-19
en:rather_not	-5
en:rather_than	-16
en:reach	13
en:reach_me	7
en:reach_the	11
en:reach_you	4
en:read	14
en:read_#	22
en:read_it	-4
en:read_my	-2
en:read_the	9
en:reader	-14
en:readi	-21
en:real	-7
en:realiti	4
en:realli	-10
en:reason	-16
en:receipt	15
en:receiv	24
en:receiv_the	-7
en:recent	-7
en:recept	-10
en:recip	16
en:recogn	4
en:recognis	3
en:recommend	-10
en:recommend_us	-4
en:record	12
en:record_of	5
en:recov	-9
en:red	21
en:redid	-17
en:redon	-9
en:reduc	-7
en:refer	-17
en:refer_the	8
en:referr	3
en:refund	-9
en:refund_#	-9
en:refus	23
en:refus_becaus	4
en:refus_the	3
en:refus_to	16
en:regist_letter	5
en:regist_my	-4
en:registri	-18
en:registri_offic	-4
en:regret	5
en:regular	4
en:reimburs	-8
en:reject	9
en:releas	-15
en:reliabl	-15
en:remain	-2
en:rememb	-10
en:remind	-4
en:remind_me	-6
en:remot	-5
en:remov	14
en:renam	-3
en:renew	-14
en:renov	-11
en:rent	-29
en:repaint	4
en:repair	-3
en:repeat	-11
en:replac	12
en:replac_it	-7
en:repli	-8
en:repons	32
en:report	-20
en:report_a	-10
en:report_and	5
en:report_at	-11
en:report_on	4
en:report_the	-7
en:request	-5
en:reserv	-11
en:reserv_for	-5
en:reset	-10
en:resolv	3
en:respect	-36
en:rest	-39
en:restart	15
en:restaur	16
en:restor	20
en:result	-9
en:result_in	-12
en:retir	20
en:return	-33
en:return_the	-8
en:return_within	-11
en:review	-24
en:rice	32
en:rich	6
en:ride	-19
en:right	-8
en:right_at	-7
en:right_awai	-3
en:right_in	3
en:ring	11
en:ring_and	24
en:ring_at	14
en:ring_back	-20
en:ring_me	-13
en:road	5
en:robot	19
en:rock	14
en:roi	6
en:roll	-21
en:roof	-3
en:room	-6
en:room_#	28
en:room_and	-4
en:room_for	-14
en:room_in	-7
en:room_is	-6
en:room_was	-14
en:room_with	-5
en:root	22
en:rosali	-22
en:rose	3
en:round	3
en:round_the	-13
en:roundabout	4
en:row	-7
en:rubbish	-5
en:rubbl	4
en:rue	-17
en:rug	-4
en:rule	-24
en:rule_requir	2
en:run	33
en:run_a	-15
en:run_late	-9
en:run_out	11
en:rung	-18
en:rush	-26
en:safe	19
en:sai	18
en:sai_#	13
en:sai_he	21
en:sai_i	-16
en:sai_it	-12
en:sai_no	11
en:sai_replac	5
en:sai_thank	-14
en:sai_that	-8
en:sai_the	-4
en:sai_there	-14
en:sai_what	-10
en:sai_you	-4
en:sai_your	3
en:said	32
en:said_#	28
en:said_he	-13
en:said_i	15
en:said_it	6
en:said_no	18
en:said_she	5
en:said_that	25
en:said_they	-19
en:said_you	-3
en:sail	3
en:saint	-29
en:salad	4
en:sale	5
en:salesman	21
en:salon	14
en:salt	-13
en:same	-15
en:same_as	-7
en:same_dai	-34
en:same_even	-17
en:same_thing	-7
en:samira	-16
en:sampl	-8
en:sandwich	5
en:sat	23
en:sat_down	27
en:sat_in	17
en:satisfact	4
en:satisfact_survei	4
en:saturdai	-34
en:saturdai_afternoon	-9
en:saturdai_at	-3
en:saturdai_i	-14
en:saturdai_the	17
en:sauc	15
en:sauna	-7
en:save	-33
en:save_my	-7
en:saw	15
en:saw_the	5
en:scald	2
en:scale	21
en:scam	-14
en:scan	13
en:scanner	3
en:scare	-15
en:scarf	3
en:schedul	-13
en:school	-10
en:scooter	3
en:scorch	4
en:scrap	5
en:scrape	-15
en:scratch	-3
en:scream	5
en:screen	20
en:screw	18
en:screwdriv	-13
en:seal	-12
en:search	-3
en:season	34
en:seat	13
en:second	21
en:second_one	25
en:second_time	-16
en:secretari	-7
en:secur	15
en:see	8
en:see_how	-19
en:see_it	-19
en:see_my	2
en:see_the	13
en:seem	3
en:seem_to	-7
en:seen	10
en:seen_a	-19
en:seen_at	3
en:sell	15
en:seller	6
en:send_it	-8
en:send_me	-5
en:send_someon	6
en:send_the	-9
en:send_us	-4
en:send_you	3
en:senior	-14
en:sens	-14
en:sent	5
en:sent_by	-4
en:sent_me	20
en:sent_my	-11
en:sent_the	12
en:sent_to	9
en:sentenc	5
en:sept	5
en:sept_#	4
en:septemb	-45
en:septemb_#	-33
en:septemb_with	-14
en:seriou	-4
en:serious	-3
en:serv	12
en:server	-23
en:servic	-27
en:servic_fee	6
en:servic_was	-4
en:session	6
en:set-up	-5
en:set_up	17
en:settlement	3
en:seven	-25
en:seven_in	12
en:seventi	6
en:seventy-two	6
en:sever	-4
en:shall	-11
en:shame	4
en:share	-18
en:share_a	-21
en:she	15
en:she_has	10
en:she_is	19
en:she_said	-27
en:she_was	10
en:she_would	-3
en:shed	-8
en:sheet	-11
en:sheet_of	-8
en:shelf	5
en:shock	10
en:shoe	-16
en:shop	-20
en:short	-9
en:should	-10
en:should_be	-6
en:should_have	21
en:should_i	-26
en:shoulder	-9
en:shout	8
en:shovel	4
en:show	37
en:show_#	20
en:show_a	5
en:show_me	-11
en:show_my	9
en:show_the	19
en:show_two	21
en:show_up	20
en:shower	7
en:shown	-5
en:showroom	11
en:shrug	-6
en:shut	30
en:shutter	6
en:shuttl	12
en:sick	-4
en:side	35
en:side_of	10
en:sidewalk	4
en:sigh	16
en:sign	-18
en:sign_at	-5
en:sign_in	-15
en:sign_off	-13
en:sign_on	16
en:sign_the	-10
en:signatur	11
en:silenc	38
en:silent	9
en:silli	-10
en:simpl	-20
en:simpli	-8
en:simpli_like	-7
en:sinc	52
en:sinc_#	-9
en:sinc_i	5
en:sinc_januari	-4
en:sinc_last	2
en:sinc_mondai	16
en:sinc_septemb	3
en:sinc_summer	2
en:sinc_the	16
en:sinc_then	32
en:sinc_this	2
en:sinc_thursdai	3
en:sinc_yesterdai	-19
en:sinc_you	-5
en:sinc_your	8
en:sing	4
en:singl	23
en:singl_time	20
en:sink	14
en:sister	-23
en:sister-in-law	-9
en:sister_'s	-10
en:sit	-5
en:sit_down	-5
en:sit_in	-14
en:sit_on	6
en:site	-10
en:site_it	5
en:six_hour	-10
en:six_in	-11
en:six_month	7
en:six_week	-3
en:sixteen	-7
en:sixti	19
en:size	4
en:skip	9
en:sleep	-18
en:slept	-8
en:slept_in	-7
en:slice	-4
en:slid	-18
en:slightest	-8
en:slip	5
en:slot	-20
en:slow	-6
en:slowli	-18
en:small	-9
en:smart	3
en:smell	33
en:smell_like	21
en:smell_of	18
en:smile	-9
en:smirk	4
en:smoke	9
en:snap	4
en:snore	3
en:snow	-7
en:snowbank	5
en:so	-13
en:so_far	-17
en:so_here	-16
en:so_i	-34
en:so_is	-14
en:so_it	-18
en:so_kind	15
en:so_mani	-2
en:so_much	-11
en:so_nice	-13
en:so_that	5
en:so_the	-28
en:so_we	-20
en:so_well	-17
en:so_you	6
en:soak	5
en:soap	3
en:social	-13
en:sock	6
en:sofa	11
en:softwar	22
en:soggi	2
en:sold	18
en:sold_as	20
en:sold_by	4
en:sold_me	-3
en:sold_out	3
en:solid	-16
en:solv	-6
en:some	20
en:some_nerv	5
en:some_of	-6
en:somebodi	-5
en:somebodi_els	9
en:somebodi_who	5
en:someon	-24
en:someon_els	-3
en:someon_who	-14
en:someth	-5
en:somewher	-26
en:son	-19
en:son_had	6
en:son_is	-19
en:song	-5
en:sonia	-14
en:soon	4
en:soon_as	-3
en:sooner	-8
en:sorri	-32
en:sorri_for	-22
en:sorri_to	7
en:sort	-50
en:soul	4
en:sound	21
en:sound_like	3
en:spa	6
en:space	14
en:spam	-14
en:spare	-21
en:spare_me	-13
en:speak	25
en:speak_to	5
en:speaker	11
en:special	2
en:speech	-14
en:speed_with	-6
en:spell	-13
en:spell_my	-14
en:spent	-17
en:spent_the	-18
en:spill	6
en:spin	9
en:split	19
en:spot	12
en:spot_the	-4
en:spotless	15
en:sprain	5
en:spring	-2
en:squar	6
en:squeez	-9
en:staff	-32
en:staff_were	-6
en:stai	-8
en:stai_in	20
en:stai_on	-4
en:stai_open	-4
en:stain	6
en:stair	33
en:stale	15
en:stand	33
en:star	10
en:stare	2
en:start	19
en:start_again	6
en:start_at	27
en:start_over	-3
en:start_to	-20
en:start_up	2
en:starter	23
en:state	-15
en:state_that	-2
en:statement	42
en:statement_show	12
en:station	14
en:statutori	4
en:steak	3
en:steam	35
en:step	-22
en:sticker	6
en:sticki	5
en:still	43
en:still_being	4
en:still_come	-9
en:still_do	-8
en:still_had	11
en:still_have	-17
en:still_no	-6
en:still_not	8
en:still_on	2
en:still_run	-2
en:still_sai	17
en:still_see	4
en:still_show	3
en:still_talk	-11
en:still_there	31
en:still_wait	7
en:still_warm	3
en:stink	4
en:stock	23
en:stolen	-6
en:stomach	9
en:stone	-23
en:stood	23
en:stood_in	16
en:stop	14
en:stop_at	22
en:store	2
en:storm	-31
en:storm_and	-21
en:stove	-22
en:straight	25
en:stranger	-15
en:street	-19
en:street_and	-2
en:strip	-19
en:stroller	-8
en:stuck	7
en:stuck_at	-3
en:stuck_in	5
en:studi	-4
en:studio	5
en:stuff	18
en:subscrib	2
en:subscript	5
en:such	-4
en:such_a	-2
en:suddenli	2
en:suffer	4
en:sugar	-17
en:suggest_i	5
en:suit	-9
en:suitcas	15
en:suitcas_and	-15
en:sum	20
en:summer	4
en:summer_and	14
en:sun	5
en:sundai	-6
en:sundai_morn	-9
en:sundai_night	-4
en:superb	3
en:supper	-11
en:suppli	14
en:supplier	-24
en:support	10
en:suppos	-9
en:suppos_to	7
en:supposedli	6
en:sure	6
en:surgeri	5
en:surnam	3
en:surpris	-10
en:surpris_that	6
en:surveyor	5
en:suspend	-22
en:swamp	4
en:swap	4
en:sweater	8
en:sweet	-13
en:sweetheart	-18
en:swim	3
en:swing	-9
en:switch	-3
en:switch_off	16
en:switchboard	3
en:swore_the	6
en:sylvi	22
en:system	9
en:tabl	3
en:tablecloth	7
en:tablet	-15
en:take	-17
en:take_a	3
en:take_it	-11
en:take_note	-7
en:take_off	-12
en:take_some	5
en:take_two	-3
en:taken	-7
en:taken_the	8
en:talk	-13
en:talk_about	-9
en:talk_me	-27
en:talk_to	11
en:tall	2
en:tall_man	6
en:tank	5
en:tap_on	-17
en:tape	-30
en:tartar	4
en:tast	8
en:tax	-5
en:taxi	13
en:tea	-9
en:teacher	-4
en:team	-24
en:team_is	-9
en:tear	-14
en:tech	-5
en:technic	18
en:technician	-32
en:technician_was	4
en:technician_who	-22
en:teenag	17
en:teeth	8
en:telephon	-6
en:tell	8
en:tell_him	-14
en:tell_me	26
en:tell_the	-20
en:tell_us	5
en:tell_you	12
en:temperatur	19
en:ten	-10
en:ten_dai	-19
en:ten_minut	-10
en:ten_past	16
en:ten_to	-9
en:ten_year	-6
en:tenant	16
en:tent	3
en:term	-8
en:termin	8
en:terrac	8
en:test	21
en:text	-3
en:than	-33
en:than_i	4
en:than_the	-14
en:thank	-37
en:thank_#	-4
en:thank_a	3
en:thank_for	-13
en:thank_the	-12
en:thank_to	-3
en:thank_you	-38
en:thanksgiv	-8
en:that	-4
en:that_a	-3
en:that_dai	-22
en:that_even	-6
en:that_had	-4
en:that_has	17
en:that_he	-19
en:that_i	8
en:that_is	-6
en:that_it	26
en:that_make	-12
en:that_my	-4
en:that_no	3
en:that_one	-28
en:that_our	-24
en:that_price	4
en:that_sai	10
en:that_same	-34
en:that_take	5
en:that_the	11
en:that_was	22
en:that_we	-15
en:that_you	5
en:the	6
en:the_#	-22
en:the_access	-4
en:the_account	-2
en:the_ad	5
en:the_advis	-4
en:the_afternoon	20
en:the_agenc	5
en:the_air	5
en:the_airport	-8
en:the_amount	-2
en:the_answer	15
en:the_antiviru	3
en:the_app	13
en:the_appoint	11
en:the_arm	-5
en:the_assessor	-4
en:the_assist	9
en:the_attach	-6
en:the_automat	-6
en:the_avec	17
en:the_babi	-13
en:the_back	-19
en:the_backup	-11
en:the_bag	23
en:the_bank	-15
en:the_bath	15
en:the_bathroom	16
en:the_batteri	-19
en:the_bed	11
en:the_bedroom	12
en:the_bench	-4
en:the_big	-26
en:the_bike	-17
en:the_bill	-11
en:the_bin	19
en:the_birth	4
en:the_board	-4
en:the_boiler	-16
en:the_book	4
en:the_boss	5
en:the_bottom	16
en:the_branch	5
en:the_brochur	13
en:the_broker	5
en:the_buffet	5
en:the_build	-18
en:the_button	2
en:the_cabl	-17
en:the_cancel	6
en:the_car	-11
en:the_card	22
en:the_care	4
en:the_carpet	12
en:the_carrier	-4
en:the_cash	21
en:the_cat	-20
en:the_cellar	21
en:the_cemeteri	2
en:the_certif	-24
en:the_charg	-5
en:the_chees	-4
en:the_chef	-7
en:the_chimnei	15
en:the_christen	-8
en:the_christma	-7
en:the_citi	25
en:the_claim	-18
en:the_clerk	9
en:the_clinic	8
en:the_clock	-14
en:the_closet	-3
en:the_coach	-5
en:the_code	23
en:the_coffe	-2
en:the_cold	7
en:the_colour	-23
en:the_commun	-12
en:the_compani	-4
en:the_complaint	-11
en:the_compressor	17
en:the_comput	-14
en:the_conductor	-11
en:the_confirm	-7
en:the_connect	2
en:the_contract	-6
en:the_cook	4
en:the_corner	-3
en:the_corridor	3
en:the_cost	-7
en:the_counter	12
en:the_courier	-8
en:the_courtyard	-6
en:the_crew	-15
en:the_dead	-12
en:the_deck	12
en:the_deed	5
en:the_deliveri	13
en:the_dentist	-4
en:the_deposit	-16
en:the_depot	-7
en:the_desk	38
en:the_differ	-3
en:the_dine	-12
en:the_dish	4
en:the_dock	7
en:the_doctor	-3
en:the_dog	-9
en:the_door	41
en:the_doorwai	4
en:the_drain	11
en:the_draw	4
en:the_drawer	9
en:the_dress	2
en:the_drill	3
en:the_drive	-13
en:the_driver	-15
en:the_drivewai	-13
en:the_duck	14
en:the_electr	17
en:the_elev	8
en:the_email	-9
en:the_emerg	22
en:the_end	-7
en:the_entir	9
en:the_entranc	3
en:the_envelop	-18
en:the_estim	-9
en:the_even	14
en:the_factori	12
en:the_famili	-4
en:the_fault	9
en:the_fee	-20
en:the_fenc	3
en:the_fifth	4
en:the_file	-24
en:the_filter	5
en:the_final	-6
en:the_fire	-16
en:the_first	-10
en:the_fish	-19
en:the_fit	-7
en:the_fitter	13
en:the_flood	-7
en:the_floor	-10
en:the_food	-6
en:the_form	-24
en:the_four	19
en:the_free	-5
en:the_freezer	-9
en:the_fridai	27
en:the_fridg	-7
en:the_frozen	-7
en:the_full	-27
en:the_fund	-16
en:the_furnac	6
en:the_ga	6
en:the_garag	5
en:the_garbag	-15
en:the_gate	-13
en:the_girl	27
en:the_glass	28
en:the_good	-5
en:the_grant	-3
en:the_green	11
en:the_ground	14
en:the_grout	17
en:the_guard	5
en:the_guest	-15
en:the_gui	-12
en:the_hall	6
en:the_hallwai	-22
en:the_hardwar	-13
en:the_head	3
en:the_health	-2
en:the_hear	4
en:the_heat	-15
en:the_hold	-5
en:the_holidai	4
en:the_home	4
en:the_hospit	-12
en:the_hotel	-13
en:the_hour	-13
en:the_hous	9
en:the_ic	-12
en:the_insid	22
en:the_instal	-17
en:the_insur	3
en:the_internet	-10
en:the_invoic	20
en:the_joint	15
en:the_kei	-10
en:the_kettl	-12
en:the_kid	8
en:the_kind	-20
en:the_kitchen	-8
en:the_label	6
en:the_ladi	12
en:the_land	-8
en:the_last	-9
en:the_latest	-5
en:the_laundri	4
en:the_law	3
en:the_leaflet	2
en:the_leak	-16
en:the_licenc	-7
en:the_light	2
en:the_link	-6
en:the_littl	-28
en:the_live	-6
en:the_loan	20
en:the_lobbi	25
en:the_local	-10
en:the_lock	-7
en:the_lot	19
en:the_machin	20
en:the_mailbox	8
en:the_main	38
en:the_mainten	-20
en:the_man	-13
en:the_manag	17
en:the_manual	5
en:the_manufactur	-3
en:the_march	-11
en:the_matter	5
en:the_mattress	-3
en:the_may	10
en:the_menu	6
en:the_meter	4
en:the_microwav	3
en:the_middl	14
en:the_milk	-3
en:the_mirror	15
en:the_moment	-13
en:the_monei	5
en:the_monitor	5
en:the_month	18
en:the_morn	-2
en:the_mortgag	-7
en:the_most	-3
en:the_move	6
en:the_music	4
en:the_name	-2
en:the_neighbour	-25
en:the_neighbourhood	-14
en:the_network	-12
en:the_night	-10
en:the_number	-15
en:the_nurs	-20
en:the_offic	-22
en:the_oil	-3
en:the_one	-11
en:the_onlin	6
en:the_open	-8
en:the_oper	3
en:the_orang	-3
en:the_order	24
en:the_origin	5
en:the_other	23
en:the_outag	-5
en:the_outdoor	10
en:the_oven	3
en:the_owner	-17
en:the_pack	-14
en:the_paper	6
en:the_parcel	-7
en:the_park	-19
en:the_patient	15
en:the_patio	3
en:the_pavement	-8
en:the_payment	-17
en:the_peopl	-7
en:the_person	-19
en:the_pharmacist	-18
en:the_phone	22
en:the_photo	-6
en:the_pictur	-19
en:the_piec	-3
en:the_pipe	15
en:the_pizza	5
en:the_place	10
en:the_plate	5
en:the_plumber	-7
en:the_polic	5
en:the_polici	-8
en:the_pool	-23
en:the_poor	4
en:the_pope	-11
en:the_portion	3
en:the_power	-8
en:the_previou	2
en:the_price	-9
en:the_printer	-11
en:the_privat	3
en:the_problem	-6
en:the_procedur	-9
en:the_profession	-12
en:the_public	3
en:the_pump	-12
en:the_qualiti	-9
en:the_radiat	12
en:the_rain	22
en:the_rang	-4
en:the_rate	-7
en:the_reader	3
en:the_receipt	20
en:the_record	19
en:the_reduc	6
en:the_refund	-9
en:the_registri	-11
en:the_remind	7
en:the_repair	4
en:the_replac	3
en:the_rest	-17
en:the_rice	18
en:the_ride	-13
en:the_right	-25
en:the_ring	-5
en:the_roof	4
en:the_room	-7
en:the_rug	-5
en:the_rule	-13
en:the_sale	-9
en:the_salesman	5
en:the_same	14
en:the_saturdai	-10
en:the_sauc	-8
en:the_schedul	-7
en:the_school	9
en:the_screw	23
en:the_second	5
en:the_secretari	-3
en:the_seller	6
en:the_server	-13
en:the_servic	15
en:the_share	9
en:the_sheet	-33
en:the_shower	7
en:the_side	15
en:the_sidewalk	3
en:the_sign	21
en:the_sink	21
en:the_site	-16
en:the_size	-9
en:the_slightest	-8
en:the_small	3
en:the_smart	3
en:the_smell	-9
en:the_snow	-4
en:the_social	-8
en:the_sofa	2
en:the_spa	10
en:the_special	2
en:the_speed	-6
en:the_spring	-9
en:the_staff	-25
en:the_stair	3
en:the_start	5
en:the_state	-11
en:the_statement	21
en:the_station	15
en:the_statutori	4
en:the_step	-8
en:the_stop	6
en:the_storag	-13
en:the_store	10
en:the_stori	-2
en:the_storm	-15
en:the_street	-11
en:the_sun	3
en:the_support	-7
en:the_system	-9
en:the_tabl	6
en:the_tablecloth	14
en:the_tall	-6
en:the_tank	11
en:the_tap	19
en:the_tax	4
en:the_team	-13
en:the_tech	-6
en:the_technician	5
en:the_telephon	6
en:the_termin	3
en:the_terrac	-23
en:the_test	20
en:the_thermolun	14
en:the_thing	-4
en:the_three	7
en:the_tile	-21
en:the_till	-21
en:the_time	-10
en:the_toi	5
en:the_toilet	7
en:the_top	4
en:the_tow	-11
en:the_train	-5
en:the_tram	-6
en:the_transfer	-2
en:the_treatment	-2
en:the_trial	-5
en:the_trip	-4
en:the_truck	4
en:the_two	-5
en:the_updat	6
en:the_vacuum	3
en:the_van	-23
en:the_very	17
en:the_visit	7
en:the_voic	20
en:the_wai	-7
en:the_wait	4
en:the_waiter	21
en:the_waitress	4
en:the_walk-in	-15
en:the_wall	17
en:the_wash	-10
en:the_washer	4
en:the_washroom	-27
en:the_water	25
en:the_weather	-3
en:the_websit	-6
en:the_wed	8
en:the_week	-11
en:the_weekend	-18
en:the_whole	6
en:the_wi-fi	-18
en:the_wine	5
en:the_winter	-17
en:the_woman	16
en:the_word	18
en:the_work	-5
en:the_world	-15
en:the_wrong	5
en:the_yard	-8
en:the_yearli	-13
en:the_yellow	24
en:the_young	-19
en:theatr	-7
en:them	-24
en:them_off	-6
en:them_to	9
en:them_with	-2
en:themselv	-20
en:then	39
en:then_a	20
en:then_i	16
en:then_noth	2
en:then_the	3
en:therapist	17
en:there	-7
en:there_#	-2
en:there_a	-17
en:there_are	-10
en:there_at	-8
en:there_is	10
en:there_on	-21
en:there_was	16
en:there_were	23
en:thermolun	22
en:thermolun_#	-17
en:thermomet	16
en:thermostat	-10
en:these	-17
en:they_are	22
en:they_came	6
en:they_did	7
en:they_do	4
en:they_fix	-8
en:they_found	-16
en:they_had	4
en:they_have	20
en:they_left	4
en:they_put	10
en:they_sai	-17
en:they_said	-23
en:they_told	-7
en:they_took	-9
en:they_want	7
en:they_were	-8
en:they_would	-25
en:thing	-8
en:thing_and	24
en:thing_happen	-10
en:thing_i	27
en:think_about	16
en:think_it	-15
en:think_of	-12
en:think_you	-15
en:third	2
en:third_call	-3
en:third_is	-3
en:third_of	4
en:third_time	-9
en:thirti	-38
en:thirti_dai	-10
en:thirti_second	-8
en:thirti_year	-2
en:thirty-on	-17
en:this	-28
en:this_is	-26
en:this_month	-4
en:this_morn	5
en:this_time	-10
en:this_was	-16
en:this_week	-16
en:this_weekend	-3
en:this_year	11
en:those	2
en:though	-14
en:though_i	6
en:though_the	-18
en:thought	4
en:thought_it	-6
en:thought_we	-11
en:thousand	4
en:threaten	8
en:threaten_to	8
en:three	6
en:three_dai	19
en:three_hour	-6
en:three_minut	-6
en:three_month	9
en:three_of	-5
en:three_week	3
en:three_year	3
en:through	12
en:through_a	-4
en:through_my	10
en:through_to	19
en:throughout	-10
en:throw	-3
en:thumb	4
en:thursdai	25
en:thursdai_'s	-9
en:tick	-14
en:ticket_for	4
en:tidi	6
en:tile	-14
en:tiler	-7
en:till	-29
en:till_the	3
en:time	-5
en:time_and	7
en:time_by	2
en:time_can	-4
en:time_for	-4
en:time_i	10
en:time_is	-13
en:time_it	-13
en:time_of	-6
en:time_on	-5
en:time_over	3
en:time_that	-3
en:time_this	2
en:time_to	-19
en:time_we	17
en:time_you	3
en:timet	5
en:tini	4
en:tip	-19
en:tire	-25
en:to_#	-5
en:to_a	20
en:to_add	-14
en:to_all	-15
en:to_an	-12
en:to_anoth	6
en:to_ask	7
en:to_avoid	-5
en:to_book	-7
en:to_bring	-4
en:to_bui	-5
en:to_chang	-4
en:to_chase	-13
en:to_check	-13
en:to_close	3
en:to_come	25
en:to_commend	-20
en:to_confirm	-3
en:to_congratul	-10
en:to_deal	-8
en:to_discov	4
en:to_do	15
en:to_drop	-13
en:to_enjoi	12
en:to_explain	-8
en:to_fetch	23
en:to_fill	-6
en:to_find	2
en:to_finish	-14
en:to_fix	4
en:to_get	4
en:to_give	-21
en:to_go	-13
en:to_have	-2
en:to_hear	-12
en:to_help	-11
en:to_her	-17
en:to_him	-15
en:to_keep	5
en:to_leav	19
en:to_let	6
en:to_look	13
en:to_manag	4
en:to_move	9
en:to_my	-6
en:to_no	2
en:to_open	2
en:to_order	-10
en:to_our	-11
en:to_pai	4
en:to_press	16
en:to_print	-3
en:to_prove	7
en:to_push	-11
en:to_put	-13
en:to_reach	10
en:to_read	2
en:to_renew	-4
en:to_replac	-3
en:to_report	-4
en:to_return	-9
en:to_ring	12
en:to_sai	-6
en:to_see	-29
en:to_send	-8
en:to_serv	19
en:to_set	-7
en:to_share	-7
en:to_sign	-9
en:to_speak	24
en:to_stop	19
en:to_tell	-14
en:to_thank	-12
en:to_the	8
en:to_them	-6
en:to_this	4
en:to_thursdai	-7
en:to_try	19
en:to_us	-10
en:to_wait	-9
en:to_walk	4
en:to_whoever	-11
en:to_work	5
en:to_write	-3
en:to_you	-20
en:to_your	5
en:toast	5
en:toaster	5
en:todai	14
en:todai_and	-16
en:togeth	10
en:toi	-3
en:toilet	24
en:told	32
en:told_her	22
en:told_in	-4
en:told_it	-7
en:told_me	20
en:told_my	8
en:told_the	-4
en:told_to	3
en:told_us	5
en:told_you	20
en:tomato	-14
en:tonight	-15
en:too	-15
en:took	17
en:took_#	25
en:took_a	29
en:took_it	-16
en:took_my	-6
en:took_the	5
en:tool	-3
en:tooth	3
en:top	2
en:top_of	-5
en:torch	21
en:tore	-2
en:torn	3
en:toss	4
en:total	-17
en:tour	-8
en:tow	-9
en:toward	-6
en:toward_the	10
en:town	-6
en:tractor	5
en:trade	21
en:traffic	-7
en:trai	16
en:train	-32
en:train_was	-10
en:tram	-3
en:transfer	-21
en:transit	-18
en:transmiss	-20
en:trash	2
en:travel	-9
en:treasur	-9
en:treat	-11
en:treatment	-11
en:treatment_room	-18
en:tree	4
en:tri	21
en:tri_to	18
en:trial	-7
en:trip	11
en:trollei	4
en:troubl	-3
en:truck_was	-14
en:true	-6
en:trust	-24
en:try	20
en:try_to	3
en:tub	-10
en:tube	16
en:tuesdai	-17
en:tuesdai_and	18
en:tuesdai_at	-12
en:turkei	5
en:turn	6
en:turn_awai	3
en:turn_down	-12
en:turn_his	4
en:turn_into	3
en:turn_it	-9
en:turn_on	-10
en:turn_out	14
en:turn_the	3
en:turn_up	8
en:tv	-4
en:twelv	-13
en:twelv_year	-18
en:twenti	25
en:twenti_euro	-4
en:twenti_for	3
en:twenti_minut	19
en:twenti_to	13
en:twenty-eight	-12
en:twenty-f	17
en:twenty-six	-9
en:twenty-two	35
en:twice	20
en:twice_for	18
en:twice_in	3
en:twice_to	4
en:twice_without	-17
en:twin	-9
en:two	38
en:two_and	5
en:two_children	-5
en:two_dai	-7
en:two_hour	20
en:two_hundr	4
en:two_in	29
en:two_minut	-3
en:two_month	-7
en:two_morn	-5
en:two_remind	3
en:two_week	-13
en:two_year	-5
en:type_a	5
en:type_my	13
en:tyre	6
en:unabl	-3
en:unabl_to	-3
en:unansw	31
en:unavail	3
en:under	-9
en:under_#	8
en:under_a	3
en:under_my	-5
en:under_our	20
en:under_the	-13
en:underneath	3
en:understand	23
en:understand_why	-4
en:understood	-8
en:unilater	3
en:unit	-19
en:univers	5
en:unless_i	7
en:unless_you	-16
en:unlimit	30
en:unlock	22
en:unpack	7
en:unplug	13
en:unplug_it	-10
en:unplug_the	19
en:until	-4
en:until_#	14
en:until_i	-11
en:until_mondai	-5
en:until_the	12
en:until_what	-6
en:up	24
en:up_#	-7
en:up_a	-21
en:up_and	31
en:up_at	27
en:up_by	5
en:up_for	-13
en:up_his	-4
en:up_in	-10
en:up_into	3
en:up_my	-14
en:up_n	-3
en:up_on	2
en:up_the	22
en:up_to	-7
en:up_with	6
en:updat	3
en:updat_the	26
en:upstair	-12
en:urgent	-18
en:us	13
en:us_#	7
en:us_at	3
en:us_for	6
en:us_get	-17
en:us_in	15
en:us_it	8
en:us_know	4
en:us_on	-15
en:us_that	-12
en:us_the	-30
en:us_to	32
en:us_were	14
en:user	-8
en:vaccin	-9
en:valu	-5
en:valv	8
en:van	18
en:vanish	7
en:vanish_from	8
en:vat	-8
en:vegan	-6
en:veget	2
en:vegetarian	9
en:vehicl	2
en:ventil	3
en:version	-8
en:very	-13
en:very_nice	16
en:vet	-6
en:video	5
en:video_call	3
en:view	10
en:villag	14
en:visa	-17
en:voic	4
en:voicemail	-2
en:vote	-5
en:vpn	6
en:w	-33
en:w_my	-4
en:wai	-14
en:wai_of	5
en:wai_out	-21
en:wai_to	-17
en:wait	-9
en:wait_for	-11
en:wait_in	4
en:wait_on	-6
en:wait_room	-5
en:wait_sinc	-17
en:wait_until	-10
en:waiter	13
en:waitin	4
en:waitress	6
en:wake	-8
en:walk	15
en:walk-in	-25
en:walk_in	18
en:walk_into	-10
en:walk_off	24
en:wall	26
en:wallpap	-2
en:want	2
en:want_#	21
en:want_a	-4
en:want_an	4
en:want_anyon	-9
en:want_it	4
en:want_my	-7
en:want_the	-13
en:want_to	-34
en:wardrob	5
en:warehous	7
en:warm	-8
en:warm_thank	-7
en:warn	-22
en:warn_me	5
en:warranti	-10
en:was	6
en:was_#	6
en:was_a	8
en:was_advis	5
en:was_alreadi	3
en:was_an	5
en:was_asleep	-4
en:was_at	-6
en:was_back	-14
en:was_bill	3
en:was_cancel	6
en:was_charg	29
en:was_close	4
en:was_cover	6
en:was_dead	14
en:was_deliv	4
en:was_doing	10
en:was_done	11
en:was_down	-16
en:was_due	10
en:was_fine	-17
en:was_fourteen	-10
en:was_given	10
en:was_go	-7
en:was_hidden	3
en:was_his	-13
en:was_in	20
en:was_just	18
en:was_left	13
en:was_love	-7
en:was_move	-15
en:was_never	17
en:was_no	10
en:was_not	4
en:was_off	-21
en:was_on	-31
en:was_open	-6
en:was_out	-12
en:was_put	4
en:was_refus	-7
en:was_run	4
en:was_sent	-16
en:was_serv	-8
en:was_sit	23
en:was_so	-9
en:was_sold	4
en:was_still	20
en:was_stuck	6
en:was_suppos	5
en:was_that	9
en:was_the	-31
en:was_there	-22
en:was_to	9
en:was_told	14
en:was_too	6
en:was_turn	6
en:was_two	3
en:was_very	-12
en:was_wait	7
en:wash	-13
en:wash_machin	11
en:washer	-5
en:washroom	-26
en:wat	-6
en:watch	2
en:watch_the	-3
en:water	17
en:water_and	-9
en:water_heater	-3
en:water_on	-3
en:water_run	8
en:water_sinc	4
en:water_was	31
en:wave	-6
en:we	-19
en:we_are	-23
en:we_ask	11
en:we_book	-10
en:we_can	-14
en:we_could	-10
en:we_did	-11
en:we_do	-6
en:we_found	-18
en:we_gave	-4
en:we_got	-19
en:we_had	-24
en:we_have	-26
en:we_leav	-8
en:we_left	15
en:we_lost	7
en:we_move	-3
en:we_need	-14
en:we_order	-20
en:we_pai	-12
en:we_paid	-8
en:we_put	2
en:we_sign	-22
en:we_slept	3
en:we_thought	-11
en:we_wait	7
en:we_went	4
en:we_were	9
en:we_will	-3
en:we_would	12
en:wear	25
en:weather	-15
en:websit	-14
en:websit_sai	-19
en:wed	-19
en:wed_dress	-4
en:wednesdai	-29
en:week	3
en:week_'s	17
en:week_after	-14
en:week_ago	10
en:week_and	5
en:week_for	3
en:week_later	-7
en:week_of	-22
en:week_to	3
en:weekend	3
en:weekend_and	-10
en:weep	4
en:weight	5
en:weight_in	-12
en:welcom	15
en:well	-44
en:went	15
en:went_and	-12
en:went_back	-14
en:went_down	-18
en:went_in	-2
en:went_out	14
en:went_round	4
en:went_through	-7
en:went_to	-8
en:went_up	8
en:were	19
en:were_hand	3
en:were_never	3
en:were_not	7
en:were_still	11
en:were_to	5
en:were_very	-6
en:wet	21
en:wet_dog	20
en:what	-18
en:what_a	-26
en:what_do	7
en:what_happen	-7
en:what_i	4
en:what_the	-13
en:what_they	-10
en:what_time	-17
en:what_was	18
en:what_we	-6
en:what_you	18
en:whatev	-6
en:whatsoev	-20
en:wheelchair	13
en:when	8
en:when_i	15
en:when_it	-18
en:when_my	-7
en:when_the	-9
en:when_there	4
en:when_they	11
en:when_you	29
en:when_your	13
en:whenev	2
en:whenev_i	-2
en:whenev_you	-14
en:where	-3
en:where_i	-8
en:where_it	7
en:wherea	7
en:whether	-16
en:whether_i	6
en:whether_it	-12
en:whether_the	-21
en:whether_there	14
en:whether_we	-12
en:whether_you	-4
en:which	-16
en:which_i	6
en:which_is	-14
en:which_the	-9
en:which_your	-13
en:while	-5
en:while_i	-5
en:while_my	3
en:while_the	-17
en:while_we	-4
en:whistl	19
en:white	42
en:who	-4
en:who_answer	-6
en:who_came	12
en:who_do	-6
en:who_has	-14
en:who_is	-18
en:who_knew	-3
en:who_know	-23
en:who_was	19
en:whole	12
en:whole_thing	4
en:whom	13
en:whom_i	17
en:whose	-11
en:why	26
en:why_i	4
en:why_we	-12
en:wi-fi	-12
en:wide	12
en:wide_open	3
en:wife	-19
en:wife_'s	-29
en:will	-29
en:will_be	-34
en:will_call	-4
en:will_have	-7
en:will_not	28
en:will_sign	-12
en:wind	14
en:window	-11
en:wine	16
en:winter	-34
en:wipe	16
en:wire	12
en:wish	-25
en:wish_me	6
en:wish_to	-31
en:wit	-8
en:with	6
en:with_#	-12
en:with_a	24
en:with_every	5
en:with_her	-9
en:with_him	-11
en:with_his	14
en:with_it	-16
en:with_its	-9
en:with_me	-9
en:with_my	23
en:with_one	4
en:with_our	-21
en:with_some	4
en:with_that	-5
en:with_the	-2
en:with_them	-18
en:with_this	-5
en:with_three	-19
en:with_two	4
en:with_us	10
en:with_which	-10
en:with_you	-31
en:with_your	-30
en:within	-42
en:within_#	-13
en:within_a	-7
en:within_eight	6
en:within_ten	-9
en:within_the	-3
en:within_thirti	-2
en:without	6
en:without_a	7
en:without_anyon	3
en:without_ask	-18
en:without_fail	15
en:without_give	-11
en:without_know	6
en:without_my	-20
en:without_notic	3
en:without_our	18
en:without_so	4
en:without_the	18
en:wk	2
en:wobbl	27
en:woke	24
en:woke_up	9
en:woman	4
en:women	-9
en:wonder	-26
en:wood	-12
en:wool	2
en:word	-18
en:word_of	-16
en:wore	14
en:work	-36
en:work_again	-23
en:work_and	4
en:work_dai	-7
en:work_for	5
en:work_great	-3
en:work_in	-4
en:work_on	-13
en:work_that	-9
en:workman	3
en:world	-24
en:worri	-17
en:worri_me	-3
en:worth	-28
en:wot	9
en:would	-33
en:would_alreadi	-20
en:would_bare	5
en:would_be	-26
en:would_been	-3
en:would_call	-12
en:would_come	20
en:would_even	-6
en:would_had	-5
en:would_have	-5
en:would_just	-5
en:would_like	-35
en:would_not	-8
en:would_rather	-16
en:would_ring	-20
en:would_simpli	-8
en:would_sooner	-10
en:would_taken	8
en:would_think	4
en:would_want	-7
en:would_you	-16
en:wrap	-12
en:wrist	-14
en:write	-40
en:write_it	-6
en:write_to	-14
en:write_what	-4
en:written	3
en:wrong	-6
en:wrongli	5
en:wrote	3
en:wrote_back	3
en:wrote_it	-32
en:wrote_on	3
en:wrote_to	17
en:x-rai	7
en:yannick	-14
en:yassin	16
en:ye	-25
en:year	-24
en:year_'s	17
en:year_ago	9
en:year_and	-32
en:year_i	9
en:year_of	-6
en:year_old	6
en:year_without	-3
en:yearli	-15
en:yell	-8
en:yellow	19
en:yesterdai	16
en:yesterdai_'s	13
en:yesterdai_i	23
en:yet	-7
en:yet_again	3
en:yet_the	3
en:you	-2
en:you_and	9
en:you_are	-4
en:you_ask	-21
en:you_be	3
en:you_can	-16
en:you_charg	15
en:you_claim	4
en:you_close	18
en:you_confirm	-10
en:you_could	35
en:you_even	20
en:you_everyth	4
en:you_feel	12
en:you_for	-23
en:you_gave	-7
en:you_get	13
en:you_go	-28
en:you_gui	-18
en:you_had	9
en:you_have	-2
en:you_hear	-5
en:you_in	14
en:you_kid	3
en:you_kindli	-9
en:you_know	-26
en:you_look	9
en:you_may	-8
en:you_might	6
en:you_must	7
en:you_on	-16
en:you_put	23
en:you_read	6
en:you_receiv	-8
en:you_refus	4
en:you_sai	6
en:you_said	-12
en:you_sell	16
en:you_send	-17
en:you_sent	27
en:you_set	-6
en:you_still	-11
en:you_suggest	-8
en:you_sure	7
en:you_take	-15
en:you_tell	-10
en:you_the	-2
en:you_to	-9
en:you_told	-22
en:you_took	9
en:you_walk	-4
en:you_want	15
en:you_will	-17
en:you_with	-7
en:you_would	-15
en:you_wrote	-11
en:young	-16
en:young_ladi	11
en:young_man	3
en:your	11
en:your_answer	6
en:your_bank	-10
en:your_call	-9
en:your_card	-8
en:your_colleagu	-27
en:your_compani	-21
en:your_counter	-17
en:your_crew	10
en:your_emerg	25
en:your_employe	4
en:your_fitter	17
en:your_gui	22
en:your_invoic	-5
en:your_letter	13
en:your_list	9
en:your_man	12
en:your_manag	3
en:your_new	-14
en:your_night	-17
en:your_offic	-12
en:your_own	-18
en:your_page	-10
en:your_peopl	35
en:your_plumber	-17
en:your_portal	7
en:your_properti	-18
en:your_refus	-3
en:your_side	3
en:your_site	-4
en:your_system	23
en:your_team	12
en:your_technician	-35
en:your_websit	-12
en:your_workshop	-6
en:yours	10
en:zero	-18
en:zip	-4
en:zone	6
fr:#	20
fr:#_#	-48
fr:#_a	-34
fr:#_affich	-4
fr:#_an	-9
fr:#_aout	-18
fr:#_appel	-28
fr:#_apres	-8
fr:#_au	14
fr:#_aux	15
fr:#_avec	-31
fr:#_avril	-7
fr:#_ball	-13
fr:#_bien	-5
fr:#_c	15
fr:#_ce	12
fr:#_cette	23
fr:#_chais	19
fr:#_client	-9
fr:#_cm	3
fr:#_comm	9
fr:#_compt	23
fr:#_dans	8
fr:#_de	19
fr:#_decembr	-14
fr:#_degr	-9
fr:#_depuis	17
fr:#_doss	-4
fr:#_du	7
fr:#_elle	17
fr:#_en	-22
fr:#_enfant	-4
fr:#_est	7
fr:#_et	38
fr:#_etag	-5
fr:#_etait	4
fr:#_fevr	18
fr:#_fois	23
fr:#_for	24
fr:#_go	-3
fr:#_h	-5
fr:#_heur	-48
fr:#_in	4
fr:#_janv	-12
fr:#_je	-36
fr:#_jour	7
fr:#_juin	-3
fr:#_km	-20
fr:#_la	39
fr:#_le	-12
fr:#_les	-6
fr:#_lign	3
fr:#_litr	-24
fr:#_m	-12
fr:#_ma	-25
fr:#_mai	31
fr:#_mail	4
fr:#_mar	9
fr:#_me	-20
fr:#_min	-6
fr:#_mois	16
fr:#_ne	8
fr:#_novembr	-18
fr:#_nuit	-4
fr:#_octobr	7
fr:#_on	7
fr:#_ou	-16
fr:#_pai	10
fr:#_par	-46
fr:#_pas	19
fr:#_person	-28
fr:#_pi	27
fr:#_plus	-10
fr:#_post	-15
fr:#_pour	15
fr:#_que	10
fr:#_qui	16
fr:#_recu	-11
fr:#_ru	-25
fr:#_s'il	-5
fr:#_septembr	5
fr:#_sous	10
fr:#_sur	8
fr:#_to	11
fr:#_toujour	12
fr:#_tout	-23
fr:#_vers	5
fr:#_y	8
fr:'s	-27
fr:a_#	19
fr:a_accept	-3
fr:a_annul	-15
fr:a_appel	-6
fr:a_assur	-11
fr:a_attendu	6
fr:a_aucun	4
fr:a_augment	3
fr:a_avert	-22
fr:a_bien	-19
fr:a_bord	5
fr:a_boug	-8
fr:a_brul	8
fr:a_bu	-17
fr:a_caf	15
fr:a_caus	-37
fr:a_ce	38
fr:a_ced	23
fr:a_cette	-2
fr:a_chaleur	-42
fr:a_chang	-6
fr:a_chaqu	6
fr:a_charg	34
fr:a_cherch	-3
fr:a_cinq	14
fr:a_coll	17
fr:a_command	-14
fr:a_confirm	-6
fr:a_conseil	6
fr:a_cot	31
fr:a_coup	-4
fr:a_couru	-23
fr:a_cri	-17
fr:a_defaut	-25
fr:a_deja	-13
fr:a_demand	33
fr:a_depos	16
fr:a_des	-23
fr:a_descendr	16
fr:a_deux	13
fr:a_dire	-22
fr:a_distanc	17
fr:a_dit	5
fr:a_dix	11
fr:a_dix-sept	20
fr:a_don	-8
fr:a_dorm	4
fr:a_doubl	-4
fr:a_droit	11
fr:a_du	-29
fr:a_ecout	-12
fr:a_ecrit	-43
fr:a_en	-14
fr:a_encor	-8
fr:a_envoi	17
fr:a_ete	7
fr:a_eu	-17
fr:a_factur	9
fr:a_fait	-13
fr:a_fallu	-8
fr:a_ferm	5
fr:a_fil	4
fr:a_fond	15
fr:a_froid	-10
fr:a_gard	15
fr:a_gauch	31
fr:a_huit	-12
fr:a_il	-22
fr:a_insist	-6
fr:a_jam	18
fr:a_jeud	-10
fr:a_jeun	-13
fr:a_jour	18
fr:a_jur	-11
fr:a_just	-14
fr:a_la	-19
fr:a_lach	18
fr:a_laiss	32
fr:a_lanc	-10
fr:a_laquel	-12
fr:a_lav	22
fr:a_le	-8
fr:a_les	-8
fr:a_leur	6
fr:a_lev	15
fr:a_levr	3
fr:a_livr	-8
fr:a_log	-15
fr:a_lot	-5
fr:a_lu	4
fr:a_lui	7
fr:a_mang	18
fr:a_manqu	-22
fr:a_me	-12
fr:a_meme	-54
fr:a_mes	7
fr:a_mi-hauteur	-8
fr:a_mid	-6
fr:a_minuit	10
fr:a_mis	27
fr:a_moi	-11
fr:a_moins	-8
fr:a_moit	3
fr:a_mont	-12
fr:a_montr	-34
fr:a_montreal	-10
fr:a_mort	3
fr:a_moyen	-13
fr:a_neuf	27
fr:a_nic	12
fr:a_noel	-22
fr:a_not	-38
fr:a_notre	25
fr:a_nouveau	6
fr:a_offert	-16
fr:a_onze	-11
fr:a_oubl	4
fr:a_pai	-28
fr:a_parl	13
fr:a_part	-30
fr:a_pas	26
fr:a_pein	3
fr:a_perc	10
fr:a_perdu	-5
fr:a_person	-5
fr:a_pet	11
fr:a_pied	-25
fr:a_plant	13
fr:a_plat	-3
fr:a_pleur	-24
fr:a_plus	8
fr:a_poireaut	2
fr:a_pos	20
fr:a_prefer	-5
fr:a_prepar	-19
fr:a_present	30
fr:a_pris	-4
fr:a_propos	-10
fr:a_quand	-9
fr:a_quatorz	4
fr:a_que	-9
fr:a_quel	-18
fr:a_quelqu'un	-7
fr:a_qui	12
fr:a_quoi	-5
fr:a_raccroch	-18
fr:a_racont	-2
fr:a_rappel	-11
fr:a_recommenc	-32
fr:a_recu	-2
fr:a_redir	5
fr:a_ref	-19
fr:a_refus	14
fr:a_regard	25
fr:a_regl	-18
fr:a_rem	-20
fr:a_remerc	-10
fr:a_remplac	-8
fr:a_repondu	5
fr:a_repr	-20
fr:a_reserv	-4
fr:a_retrouv	-28
fr:a_ri	-14
fr:a_rien	-39
fr:a_row	20
fr:a_sa	-23
fr:a_salu	-13
fr:a_se	6
fr:a_sept	-6
fr:a_signal	-5
fr:a_six	13
fr:a_son	31
fr:a_sort	-16
fr:a_souffl	3
fr:a_souhait	3
fr:a_soulign	-10
fr:a_soupir	5
fr:a_su	-9
fr:a_suivr	-22
fr:a_tabl	11
fr:a_telephon	-14
fr:a_tenu	-13
fr:a_tir	15
fr:a_toujour	-6
fr:a_tous	-18
fr:a_tout	-12
fr:a_trait	-22
fr:a_traver	5
fr:a_travers	-8
fr:a_trois	24
fr:a_trouv	-56
fr:a_un	14
fr:a_une	-20
fr:a_vendu	-4
fr:a_vid	-15
fr:a_vingt	-17
fr:a_voix	3
fr:a_vos	-12
fr:a_votre	-23
fr:a_vous	-24
fr:a_vu	9
fr:a_zero	3
fr:abandon	4
fr:abim	5
fr:abon	12
fr:abon_annuel	3
fr:abord	-10
fr:about	-24
fr:absenc	-7
fr:absent	21
fr:accent	28
fr:accept	-5
fr:acces	32
fr:acces_a	22
fr:acces_au	-4
fr:accident	-8
fr:accident_de	-12
fr:accompagn	7
fr:accord	-4
fr:accroch	-2
fr:accueil	-32
fr:accueil_glacial	4
fr:accus	3
fr:accus_de	20
fr:accus_le	4
fr:achat	17
fr:achet	-4
fr:achet_un	13
fr:achet_une	-26
fr:acompt	-18
fr:acte_de	-8
fr:action	-8
fr:action_de	-8
fr:activ	30
fr:adapt	-21
fr:addit	19
fr:adjoint	-18
fr:admet	-3
fr:administr	-12
fr:admir	-5
fr:ador	18
fr:adress	-9
fr:adress_a	-20
fr:adress_de	15
fr:adult	-2
fr:aer	-6
fr:aeroport	-16
fr:affair	3
fr:affair_de	21
fr:affich	55
fr:affich_#	33
fr:affich_en	6
fr:affich_le	12
fr:affich_un	-4
fr:affirm	9
fr:affirm_que	5
fr:after	-16
fr:afternoon	-9
fr:again	2
fr:age	-20
fr:age_de	-18
fr:agenc	14
fr:agenc_de	-6
fr:agend	7
fr:agent	-2
fr:agir	-8
fr:agir_en	-8
fr:agit	-28
fr:agit_de	-19
fr:agrand	-3
fr:agre	-8
fr:ah	-12
fr:ai	13
fr:ai_#	-33
fr:ai_achet	-24
fr:ai_appel	4
fr:ai_appris	-12
fr:ai_attendu	18
fr:ai_besoin	-2
fr:ai_bien	-3
fr:ai_cherch	-6
fr:ai_command	5
fr:ai_compt	-17
fr:ai_decouvert	14
fr:ai_deja	-16
fr:ai_demand	-22
fr:ai_des	-6
fr:ai_deux	-11
fr:ai_dit	-3
fr:ai_don	-5
fr:ai_du	-9
fr:ai_ecrit	19
fr:ai_entendu	8
fr:ai_envoi	11
fr:ai_ete	-3
fr:ai_eu	7
fr:ai_expliqu	-16
fr:ai_fait	11
fr:ai_ferm	8
fr:ai_fin	17
fr:ai_gard	-3
fr:ai_jam	5
fr:ai_just	6
fr:ai_la	-10
fr:ai_laiss	-5
fr:ai_le	8
fr:ai_les	-17
fr:ai_mis	-48
fr:ai_montr	-3
fr:ai_offert	-17
fr:ai_oubl	-18
fr:ai_ouvert	-9
fr:ai_pai	-27
fr:ai_parl	-19
fr:ai_pas	6
fr:ai_pass	-13
fr:ai_perdu	3
fr:ai_plus	-18
fr:ai_port	6
fr:ai_pos	31
fr:ai_presqu	-9
fr:ai_pris	17
fr:ai_recu	45
fr:ai_regard	4
fr:ai_regl	9
fr:ai_rempl	7
fr:ai_rien	26
fr:ai_sign	-20
fr:ai_signal	-4
fr:ai_sort	-16
fr:ai_suiv	-11
fr:ai_telephon	-20
fr:ai_tir	6
fr:ai_toujour	20
fr:ai_tout	-18
fr:ai_trouv	16
fr:ai_un	4
fr:ai_une	-13
fr:ai_voulu	-14
fr:ai_vu	16
fr:aid	-30
fr:aie	-18
fr:aiguill	6
fr:ail	-25
fr:ailleur	-19
fr:ailleur_le	-5
fr:aim	-45
fr:aim_le	-11
fr:aim_mieux	-8
fr:aim_que	-17
fr:aimabl	-13
fr:ain	-19
fr:ains	-13
fr:ains_que	-13
fr:air	27
fr:air_de	-10
fr:ait	-11
fr:ajout	-9
fr:ajout_un	-10
fr:ajout_une	-12
fr:alert	-2
fr:all	20
fr:allais	-4
fr:allait	3
fr:allait_pas	5
fr:alle	39
fr:allemand	13
fr:aller	-6
fr:aller_a	2
fr:allerg_aux	-3
fr:allez	-19
fr:allo	7
fr:allo_ce	6
fr:alloc	5
fr:allofil	-26
fr:allum	-40
fr:allur	19
fr:alors	19
fr:alors_je	-34
fr:alors_que	45
fr:alreadi	-15
fr:also	17
fr:am	-9
fr:am_not	-20
fr:amandin	-5
fr:amateur	-16
fr:amateur_de	-16
fr:ambul	-5
fr:amend	-9
fr:amend_de	-13
fr:americain	21
fr:ami	9
fr:amis	-23
fr:amour	17
fr:ampoul	6
fr:an	-7
fr:an_a	25
fr:an_chez	-13
fr:an_de	9
fr:an_est	-34
fr:an_et	-18
fr:an_je	-13
fr:an_pass	-30
fr:an_pour	-8
fr:an_prochain	-15
fr:an_que	9
fr:an_sans	-8
fr:an_se	17
fr:analys	-4
fr:ancien	-18
fr:ancien_fournisseur	-6
fr:and	41
fr:and_a	26
fr:and_i	-20
fr:and_it	29
fr:and_you	-22
fr:anesthes	-6
fr:ange	-30
fr:anglais	-17
fr:angri	-4
fr:ani	-9
fr:anim	-17
fr:animal	3
fr:anne	19
fr:anne-soph	-11
fr:anne_a	-7
fr:anniversair	30
fr:annonc_a	22
fr:annonc_de	8
fr:annonc_le	6
fr:annonc_que	-2
fr:annonc_une	-23
fr:annuel	10
fr:annul	-16
fr:annul_de	-14
fr:annul_le	-18
fr:annul_pour	3
fr:anomal	-20
fr:anoth	-5
fr:answer	9
fr:antivirus	16
fr:any	-24
fr:any_new	-12
fr:aout	-11
fr:aout_#	-20
fr:aout_a	-6
fr:aout_avec	-3
fr:aout_et	19
fr:apologi	3
fr:app	-12
fr:apparait	5
fr:apparaitr	3
fr:appareil	-18
fr:appareil_audit	-11
fr:appareil_de	-15
fr:apparentli	4
fr:appart	-20
fr:appel_#	-7
fr:appel_a	14
fr:appel_au	12
fr:appel_avant	-15
fr:appel_ce	-9
fr:appel_de	-27
fr:appel_en	6
fr:appel_la	-17
fr:appel_moi	-10
fr:appel_pour	-27
fr:appel_un	-8
fr:appl	30
fr:appl_de	-7
fr:appl_me	13
fr:applaud	-3
fr:appliqu	-3
fr:appliqu_a	5
fr:appliqu_de	7
fr:appoint	10
fr:apport	-15
fr:apport_un	-9
fr:apprec	-16
fr:apprend	9
fr:apprend_que	20
fr:apprendr	9
fr:apprent	-22
fr:appris	3
fr:appris_par	5
fr:approch	13
fr:appui	28
fr:apre	2
fr:apres-mid	27
fr:apres-vent	5
fr:apres_#	-27
fr:apres_ca	-29
fr:apres_la	5
fr:apres_le	-4
fr:apres_les	-4
fr:apres_mon	15
fr:apres_notre	7
fr:apres_son	-13
fr:apres_trois	7
fr:apres_une	-4
fr:apres_votre	5
fr:april	-16
fr:april_#	-21
fr:arachid	18
fr:arbre	4
fr:archiv	20
fr:are	22
fr:are_you	-13
fr:argent	4
fr:arlon	-6
fr:armoir	18
fr:arrach	-5
fr:arrang	-25
fr:arret	8
fr:arret_a	15
fr:arret_de	6
fr:arret_depuis	13
fr:arretent	25
fr:arrier	-4
fr:arriv	3
fr:arriv_a	9
fr:arriv_au	-2
fr:arriv_avec	30
fr:arriv_ce	-9
fr:arriv_dans	4
fr:arriv_de	-14
fr:arriv_en	12
fr:arrivent	11
fr:arsenault	-9
fr:art	-4
fr:articl	-20
fr:articl_#	-15
fr:as	-30
fr:as_dit	-29
fr:ascenseur	-14
fr:ask	16
fr:asked	-34
fr:asked_for	7
fr:aspir	-14
fr:assez	-15
fr:assiet	34
fr:assiet_de	12
fr:assis	-15
fr:assis_dev	-25
fr:assist_a	-10
fr:assoc	-20
fr:assur	-35
fr:assur_le	-10
fr:assur_que	-31
fr:assureur	-28
fr:asterisqu	-4
fr:at	22
fr:at_#	17
fr:at_the	25
fr:atel	-6
fr:attach	-16
fr:attached	-17
fr:attend	20
fr:attend_a	23
fr:attend_dans	-20
fr:attend_de	-7
fr:attend_depuis	15
fr:attend_encor	23
fr:attend_la	21
fr:attend_le	-22
fr:attend_son	-9
fr:attend_une	14
fr:attendent	16
fr:attendr	-10
fr:attendu	21
fr:attendu_#	20
fr:attent	-5
fr:attent_pour	-9
fr:attest	15
fr:attest_de	18
fr:attribu	4
fr:au	-4
fr:au-dessus	18
fr:au_#	-65
fr:au_bar	27
fr:au_bon	-3
fr:au_bout	15
fr:au_bureau	-21
fr:au_cabinet	-3
fr:au_centim	-20
fr:au_centr	-3
fr:au_chalet	-3
fr:au_ciel	-14
fr:au_club	11
fr:au_complet	-4
fr:au_contrair	-10
fr:au_debut	-22
fr:au_depart	20
fr:au_deuxiem	21
fr:au_distributeur	21
fr:au_doigt	-22
fr:au_doss	18
fr:au_four	-24
fr:au_garag	-12
fr:au_guichet	3
fr:au_just	3
fr:au_lendemain	4
fr:au_lieu	27
fr:au_magasin	-2
fr:au_matin	17
fr:au_meme	-14
fr:au_milieu	5
fr:au_moins	-19
fr:au_mois	9
fr:au_moment	9
fr:au_nez	26
fr:au_nom	-25
fr:au_pet	-4
fr:au_plais	-4
fr:au_plan	-15
fr:au_plus	-49
fr:au_post	22
fr:au_prem	14
fr:au_printemp	-17
fr:au_prix	-6
fr:au_proprietair	5
fr:au_quai	9
fr:au_rayon	6
fr:au_salon	-10
fr:au_servic	-16
fr:au_soir	-3
fr:au_sol	-9
fr:au_sommair	-21
fr:au_sous-sol	-3
fr:au_sujet	-16
fr:au_tarif	-15
fr:au_tel	15
fr:au_telephon	-24
fr:au_top	-22
fr:au_troisiem	-21
fr:aucun	35
fr:aucun_des	12
fr:aucun_ne	5
fr:aucun_repons	19
fr:aucun_visit	23
fr:audit	-7
fr:audrei	-19
fr:augment_de	4
fr:aujourd'hui	12
fr:aur	-21
fr:aur_vous	-3
fr:aura	-18
fr:aurait	-20
fr:aurel	-18
fr:auss	-12
fr:auss_la	-11
fr:aut	11
fr:authentif	5
fr:autobus	-30
fr:autocar	-4
fr:autocoll	10
fr:automat	21
fr:automn	9
fr:autor	-11
fr:autour	6
fr:autour_de	-18
fr:autr	-14
fr:autr_avis	-14
fr:autr_client	6
fr:autr_pour	6
fr:autr_qui	-16
fr:aux	3
fr:aux_#	18
fr:aux_amateur	-16
fr:aux_avis	-4
fr:aux_lettr	8
fr:aux_petit	-22
fr:aux_urgenc	17
fr:avaient	-12
fr:avais	-15
fr:avais_demand	6
fr:avais_dit	12
fr:avais_ecrit	-13
fr:avais_pas	3
fr:avais_peur	-15
fr:avais_pris	-3
fr:avais_un	2
fr:avait	-7
fr:avait_annonc	-19
fr:avait_assur	-4
fr:avait_certif	19
fr:avait_confirm	-14
fr:avait_de	2
fr:avait_deja	-6
fr:avait_demand	-15
fr:avait_dit	-29
fr:avait_ete	20
fr:avait_garant	-24
fr:avait_jur	20
fr:avait_le	-21
fr:avait_oubl	13
fr:avait_pas	16
fr:avait_prom	13
fr:avait_que	-3
fr:avait_reserv	-20
fr:avait_rien	-19
fr:avait_un	4
fr:avait_une	8
fr:avanc_de	-7
fr:avanc_le	-7
fr:avanc_pour	25
fr:avant	-36
fr:avant_#	-12
fr:avant_ce	-14
fr:avant_de	11
fr:avant_la	-39
fr:avant_le	-19
fr:avant_les	21
fr:avant_meme	13
fr:avant_mid	-24
fr:avant_que	-7
fr:avant_vendred	-12
fr:avc	6
fr:avec	-30
fr:avec_#	29
fr:avec_ca	14
fr:avec_de	-11
fr:avec_des	3
fr:avec_deux	-18
fr:avec_la	-34
fr:avec_laquel	-7
fr:avec_le	9
fr:avec_les	-18
fr:avec_lui	-13
fr:avec_ma	3
fr:avec_mes	-24
fr:avec_moi	-12
fr:avec_mon	-14
fr:avec_nos	-14
fr:avec_notre	-12
fr:avec_sa	-10
fr:avec_ses	3
fr:avec_son	-27
fr:avec_trois	-2
fr:avec_un	4
fr:avec_une	4
fr:avec_vous	-18
fr:aven	-14
fr:avert	-30
fr:avez	-3
fr:avez_chang	14
fr:avez_dit	-24
fr:avez_ferm	6
fr:avez_mis	22
fr:avez_pos	-10
fr:avez_vous	-31
fr:aviez	-44
fr:aviez_annonc	-12
fr:aviez_dit	-4
fr:avion	7
fr:avions	-13
fr:avions_reserv	-6
fr:avis	-8
fr:avis_de	-8
fr:avocat	3
fr:avoir	-4
fr:avoir_des	-3
fr:avoir_le	-16
fr:avoir_pris	16
fr:avoir_rien	17
fr:avoir_un	4
fr:avons	9
fr:avons_appris	13
fr:avons_dorm	-4
fr:avons_eu	20
fr:avons_pas	-7
fr:avril	2
fr:avril_le	25
fr:awai	-20
fr:b	-9
fr:bac	23
fr:bac_de	25
fr:bach	6
fr:back	-12
fr:backup	-2
fr:bagag	-8
fr:bagu	-9
fr:bai	-14
fr:baignoir	13
fr:bain	38
fr:bain_avec	14
fr:bain_de	-8
fr:baiss	21
fr:balai	-22
fr:balcon	8
fr:ball	-11
fr:ball_pour	-12
fr:ballon	24
fr:banc	7
fr:banc_de	19
fr:bancair	18
fr:bancontact	26
fr:band	9
fr:banqu	21
fr:banquet	-2
fr:baptem	-8
fr:bar	35
fr:barr	35
fr:barr_de	22
fr:bas	9
fr:bas_de	-20
fr:bas_et	-11
fr:bascul	4
fr:bass	-10
fr:bassin	10
fr:bastien	-10
fr:bateau	-4
fr:baudoux	20
fr:baum	-14
fr:bb	19
fr:be	-54
fr:beatric	-9
fr:beau	-24
fr:beau-frer	-17
fr:beau-per	-15
fr:beaucoup_de	14
fr:beb_de	-12
fr:bed	-15
fr:been	-14
fr:befor	-21
fr:bel	-45
fr:bellav	-5
fr:belle-fill	-9
fr:belle-mer	-15
fr:bemol	-18
fr:benal	-2
fr:benevol	-9
fr:benoit	4
fr:bequill	-3
fr:berenger	-14
fr:bergeron	-6
fr:bertrand	-8
fr:besoin	-37
fr:besoin_de	-24
fr:best	-22
fr:bet	-4
fr:beurr	28
fr:bibliothequ	-26
fr:bien	-79
fr:bien_a	-7
fr:bien_arriv	-8
fr:bien_ce	-6
fr:bien_de	-15
fr:bien_des	-8
fr:bien_fait	-10
fr:bien_le	-10
fr:bien_que	-4
fr:bien_recu	-3
fr:bien_vouloir	-4
fr:bientot	10
fr:bienvenu	-20
fr:bier	-9
fr:bilan	-5
fr:bill	37
fr:billed	18
fr:billet	-20
fr:billet_#	-17
fr:billet_et	-8
fr:bilodeau	-6
fr:bin	3
fr:bip	-17
fr:biscuit	-14
fr:blagu	2
fr:blanc	13
fr:bless	-14
fr:bleu	28
fr:bloc	11
fr:blok	7
fr:blond	-27
fr:bloqu	-31
fr:bloqu_a	-3
fr:bloqu_par	5
fr:bobo	-22
fr:bogu	-19
fr:boil	-20
fr:boir	-4
fr:bois	-22
fr:boit	31
fr:boit_aux	8
fr:boit_de	-25
fr:boit_en	-4
fr:boit_est	21
fr:boit_vocal	17
fr:bol	12
fr:bon	-39
fr:bon_anne	-7
fr:bon_de	-9
fr:bon_dos	6
fr:bon_et	-17
fr:bon_humeur	-8
fr:bon_journ	-5
fr:bon_pour	15
fr:bon_sen	-13
fr:bonheur	-4
fr:bonhomm	-9
fr:bonjour	-34
fr:bonjour_a	-9
fr:bonjour_bruno	-7
fr:bonjour_ce	-22
fr:bonjour_je	-21
fr:bonjour_karim	-4
fr:bonjour_kim	4
fr:bonjour_le	-14
fr:bonjour_madam	-11
fr:bonjour_marie-ang	-5
fr:bonjour_mme	-5
fr:bonjour_mon	-17
fr:bonjour_nanci	-4
fr:bonjour_nous	-18
fr:bonnet	-8
fr:bonsoir	-50
fr:book	-17
fr:bor	9
fr:bord	4
fr:bord_de	-4
fr:bordel	3
fr:bore	-29
fr:bore_#	-29
fr:born	-12
fr:born_de	-12
fr:boss	17
fr:bott_de	22
fr:bouch	4
fr:bouchon	-16
fr:boucl	-17
fr:boug	7
fr:boug_de	12
fr:bouill	4
fr:bouilloir	-13
fr:bouillott	7
fr:boulet	-4
fr:boulevard	-15
fr:boulot	17
fr:bout	7
fr:bout_a	11
fr:bout_de	8
fr:bout_des	-8
fr:bout_du	-18
fr:bouteil	-12
fr:bouteil_de	-9
fr:boutin	-9
fr:boutiqu	26
fr:bouton	-19
fr:bouton_de	14
fr:box	8
fr:braill	-6
fr:brais	-15
fr:branch	19
fr:branch_le	15
fr:branl	36
fr:bras_et	7
fr:braseo	-14
fr:brass	-6
fr:bravo	-35
fr:bravo_pour	-28
fr:breakfast	13
fr:bring	-11
fr:bris	-10
fr:brochur	7
fr:broken	6
fr:brouillard	-3
fr:brui	-21
fr:bruit	-19
fr:brul	18
fr:brul_le	9
fr:bruleur	4
fr:brum	-12
fr:brun	47
fr:brunch	-31
fr:bruno	-44
fr:bruno_le	-15
fr:bu	-20
fr:buander	21
fr:budget	-21
fr:buffet	-4
fr:buffet_froid	-12
fr:bug	-4
fr:bureau	-13
fr:bureau_a	24
fr:bureau_de	11
fr:bureau_du	-14
fr:bureau_sont	-3
fr:bus	-12
fr:bus_#	-12
fr:but	31
fr:by	10
fr:by_the	15
fr:c	13
fr:c_dans	15
fr:c_est	12
fr:ca	-2
fr:ca_a	-17
fr:ca_arriv	-21
fr:ca_ce	-11
fr:ca_chang	-20
fr:ca_coul	7
fr:ca_coup	24
fr:ca_cout	19
fr:ca_dans	-20
fr:ca_de	11
fr:ca_dit	5
fr:ca_en	-32
fr:ca_fai	9
fr:ca_fais	-5
fr:ca_fait	14
fr:ca_lach	-11
fr:ca_march	-21
fr:ca_me	10
fr:ca_moulin	6
fr:ca_ne	8
fr:ca_part	-29
fr:ca_prend	16
fr:ca_pu	-14
fr:ca_se	-20
fr:ca_sent	23
fr:ca_son	44
fr:ca_sur	4
fr:ca_tient	-3
fr:ca_va	19
fr:ca_vous	-9
fr:caban	-16
fr:cabanon	3
fr:cabin	-12
fr:cabinet	16
fr:cabl	-4
fr:cabl_et	-14
fr:cach	-13
fr:cachet	14
fr:cadr	9
fr:caf	9
fr:caf_de	-4
fr:caf_et	7
fr:cahi	-39
fr:cahi_des	-28
fr:caiss	32
fr:calcul	-13
fr:calendr	-26
fr:call	-24
fr:called	5
fr:calm	-45
fr:cam	22
fr:cambriolag	-14
fr:camer	-20
fr:camion	18
fr:camion_de	10
fr:camionnet	41
fr:camp	5
fr:can	-9
fr:can_you	-12
fr:canad	-11
fr:canal	-8
fr:canap	9
fr:canard	-14
fr:canicul	-14
fr:cann	18
fr:capabl	-3
fr:capabl_de	-3
fr:capot	25
fr:capric	-19
fr:capsul	13
fr:captur	-14
fr:car	-3
fr:caracter	-7
fr:card	-15
fr:carin	7
fr:carnet	10
fr:carnet_de	-7
fr:carr	6
fr:carreau	29
fr:carrelag	5
fr:carreleur	-19
fr:cart	8
fr:cart_a	-6
fr:cart_en	8
fr:cart_et	-9
fr:cart_ne	4
fr:cart_pas	16
fr:carte-cadeau	-22
fr:carton	14
fr:cas	-12
fr:cas_de	-12
fr:cash	-21
fr:casi	20
fr:casqu	6
fr:cass	-23
fr:casserol	2
fr:catalogu	19
fr:caus	-48
fr:caus_de	-24
fr:caus_des	-21
fr:caus_du	-3
fr:caution	-7
fr:cav	-16
fr:cc	-12
fr:ce_est	-16
fr:ce_etait	16
fr:ce_jour	14
fr:ce_matin	31
fr:ce_model	-7
fr:ce_mois	4
fr:ce_moment	-11
fr:ce_mont	-12
fr:ce_ne	-40
fr:ce_papi	-11
fr:ce_que	-25
fr:ce_qui	-10
fr:ce_sera	-11
fr:ce_serait	-32
fr:ce_soir	11
fr:ce_soit	-9
fr:ce_temp	19
fr:ce_week-end	-9
fr:ced	23
fr:ced_sous	12
fr:cedr	26
fr:cel	-4
fr:cel_de	12
fr:cel_fait	-14
fr:celui	-33
fr:celui_de	-14
fr:celui_du	-12
fr:cent	4
fr:centim	-28
fr:centimetr	-8
fr:centr	-10
fr:central	19
fr:ceremon	-6
fr:certain	19
fr:certif	18
fr:certif_que	9
fr:certificat	-8
fr:ces	-24
fr:cess	-4
fr:cess_de	4
fr:cet	-7
fr:cette	11
fr:cette_anne	22
fr:cette_dat	-6
fr:cette_fois	-16
fr:cette_lettr	-8
fr:cette_lign	-12
fr:cette_nuit	27
fr:cette_semain	-36
fr:ceux	-23
fr:ceux_qui	-18
fr:ch	-12
fr:ch_#	-12
fr:chacun	-10
fr:chain	4
fr:chais	37
fr:chais_et	18
fr:chalet	-7
fr:chaleur	-21
fr:chaloup	8
fr:chambr	16
fr:chambr_#	-22
fr:chambr_a	25
fr:chambr_de	-30
fr:chambr_du	22
fr:chambr_est	-15
fr:chambr_et	-17
fr:chambr_etait	5
fr:champ	6
fr:chanc	4
fr:chanc_de	-5
fr:chang	-16
fr:chang_de	11
fr:chang_en	18
fr:chang_le	-10
fr:chang_les	16
fr:chang_rien	-9
fr:chanson	5
fr:chant	7
fr:chapeau	-31
fr:chaqu	33
fr:chaqu_appel	-4
fr:chaqu_fois	27
fr:chaqu_soir	-21
fr:char	-6
fr:charg	13
fr:charg_#	4
fr:charg_a	15
fr:chargeur	6
fr:chariot	4
fr:charleroi	-19
fr:charm	-6
fr:charming	7
fr:chass	20
fr:chat	-16
fr:chat_au	4
fr:chaud	-22
fr:chaud_a	-8
fr:chaud_depuis	12
fr:chaud_en	-29
fr:chaud_est	26
fr:chaud_et	-13
fr:chauff	-48
fr:chauffag	-9
fr:chauffe-eau	-10
fr:chauffer	14
fr:chauffeur	-8
fr:chauffeur_de	-18
fr:chauss	-14
fr:chausset	6
fr:chaussur	-4
fr:cheer	-19
fr:chef	-16
fr:chef_de	-3
fr:chemin	27
fr:chequ	-13
fr:cher	-43
fr:cher_client	9
fr:cher_equip	-7
fr:cher_madam	-8
fr:cher_que	-19
fr:cherch	-11
fr:cherch_la	7
fr:cherch_le	-14
fr:cherch_mon	-17
fr:cherch_pas	-9
fr:cheval	6
fr:cheveux	7
fr:chevill	-3
fr:chez	-7
fr:chez_des	-20
fr:chez_elle	-11
fr:chez_eux	12
fr:chez_la	-19
fr:chez_le	3
fr:chez_les	-7
fr:chez_ma	-14
fr:chez_moi	-29
fr:chez_mon	-15
fr:chez_nous	24
fr:chez_un	-4
fr:chez_vous	15
fr:chican	-19
fr:chicoutim	9
fr:chien	6
fr:chien_a	-31
fr:chien_de	-3
fr:chien_est	29
fr:chien_mouill	24
fr:chiffr	-37
fr:chiffr_de	-19
fr:chinois	20
fr:chip	19
fr:choc	-8
fr:chocolat	14
fr:chois_pas	-21
fr:chois_un	5
fr:choix	7
fr:choix_de	3
fr:chos	-41
fr:chos_que	-20
fr:chrom	36
fr:chum	-19
fr:chut	-5
fr:ci	3
fr:ci-dessous	-10
fr:ci-joint	-18
fr:ciel	-32
fr:cigaret	5
fr:cimet	-4
fr:cinq	8
fr:cinq_fois	19
fr:cinq_jour	14
fr:cinq_minut	-3
fr:cinq_semain	4
fr:cinqu	-11
fr:cinquiem	35
fr:cinquiem_fois	3
fr:circul	-24
fr:cit	-17
fr:citern	-8
fr:civil	-4
fr:clac	5
fr:clair	-44
fr:claqu	4
fr:class	-2
fr:claudin	-10
fr:clav	15
fr:cle	18
fr:cle_de	13
fr:clic	8
fr:click	9
fr:client	-2
fr:client_a	-32
fr:client_de	25
fr:client_depuis	-21
fr:client_et	-8
fr:client_fach	-9
fr:client_mecontent	-25
fr:client_ne	-6
fr:client_que	6
fr:client_qui	-22
fr:clientel	5
fr:clignot	9
fr:climatis	4
fr:cliniqu	6
fr:cliqu	26
fr:cliqu_ici	-10
fr:cliqu_sur	26
fr:clochet	10
fr:cloison	2
fr:cloqu	-5
fr:clos	-13
fr:closed	32
fr:clotur	-17
fr:clou	-3
fr:clout	-20
fr:club	-9
fr:club_de	-4
fr:cm	3
fr:cm_de	19
fr:co	-31
fr:coch	26
fr:cod	4
fr:cod_de	-4
fr:cod_promo	3
fr:coeur	-43
fr:coff	20
fr:coffr	8
fr:cogn	-15
fr:coin	16
fr:coin_de	3
fr:coinc	-22
fr:coinc_a	-7
fr:colet	-17
fr:colin	-4
fr:colis	-3
fr:coll	21
fr:coll_sur	8
fr:collect	16
fr:collegu	-10
fr:collegu_de	4
fr:collegu_ne	-14
fr:colon	8
fr:com	-10
fr:com_on	15
fr:comand	4
fr:combien	-34
fr:combien_cout	-7
fr:combien_de	-21
fr:coming	-4
fr:comit	-17
fr:comm	-3
fr:comm_a	-9
fr:comm_au	-4
fr:comm_ca	-22
fr:comm_convenu	16
fr:comm_de	-6
fr:comm_des	16
fr:comm_du	-2
fr:comm_en	-10
fr:comm_la	-15
fr:comm_moi	-8
fr:comm_mon	15
fr:comm_on	-9
fr:comm_par	7
fr:comm_se	-13
fr:comm_si	-15
fr:comm_un	15
fr:comm_une	17
fr:comm_vous	-20
fr:command	3
fr:command_#	13
fr:command_de	4
fr:command_du	6
fr:command_en	-12
fr:command_un	-16
fr:commenc	-23
fr:commenc_a	-18
fr:comment	-39
fr:comment_le	-3
fr:commentair	-22
fr:commerc	6
fr:commun	11
fr:commun_a	21
fr:communal	-14
fr:communiqu	-5
fr:compagn	-2
fr:compar	10
fr:complaint	-7
fr:complet	-15
fr:complet_a	-5
fr:complet_le	-16
fr:compliqu	-8
fr:comport	8
fr:compos	3
fr:compr	-14
fr:compr_dans	-5
fr:comprend	-11
fr:comprend_les	7
fr:comprend_pas	-5
fr:comprendr	10
fr:compresseur	-21
fr:comprim	-16
fr:compris	-13
fr:compt	16
fr:compt_#	31
fr:compt_a	2
fr:compt_de	10
fr:compt_deux	-15
fr:compt_la	17
fr:compt_le	24
fr:compt_les	-8
fr:compt_pour	2
fr:compt_rendu	-3
fr:compt_une	20
fr:comptabl	-29
fr:comptabl_a	-17
fr:compteur	3
fr:comptoir	15
fr:comptoir_a	24
fr:con	-31
fr:con_mainten	-15
fr:con_rien	-4
fr:concern	-17
fr:concierg	18
fr:concurrent	-3
fr:concurrent_a	4
fr:condamn	-11
fr:condit	7
fr:conducteur	5
fr:conduit	22
fr:conduit_de	25
fr:conf	-20
fr:confirm	-23
fr:confirm_#	-11
fr:confirm_le	-11
fr:confirm_par	-25
fr:confirm_que	-15
fr:confitur	-3
fr:conform	-2
fr:confort	-17
fr:confrer	-16
fr:cong	-4
fr:cong_de	7
fr:cong_jusqu	-11
fr:conjoint	-19
fr:connaiss	31
fr:connaiss_le	-7
fr:connaiss_pas	3
fr:connait	-45
fr:connait_le	-4
fr:connaitr	-6
fr:connect	-10
fr:connexion	27
fr:conseil	-7
fr:conseil_de	-14
fr:conseiller	-13
fr:conseiller_a	-5
fr:consent	3
fr:consequent	-9
fr:consol	17
fr:consomm	-9
fr:constat	11
fr:consult	-18
fr:cont	-8
fr:contact	7
fr:conten	4
fr:content	-27
fr:content_de	-11
fr:contenu	24
fr:contest	14
fr:contest_la	-8
fr:contest_le	6
fr:contient	31
fr:continu	10
fr:continu_a	3
fr:continu_de	17
fr:contr	9
fr:contr_il	28
fr:contr_la	18
fr:contr_le	16
fr:contradictoir	-9
fr:contraint	7
fr:contrair	-6
fr:contrat	16
fr:contrat_ce	-3
fr:contrat_de	9
fr:contrat_pour	-15
fr:control	-15
fr:convenu	18
fr:convers	7
fr:convient	-8
fr:conviv	2
fr:coordon	-10
fr:coordon_bancair	-7
fr:cop_de	-13
fr:copi	10
fr:copieux	-12
fr:corinn	-9
fr:cornet	-6
fr:correct	-15
fr:correspond	-10
fr:corrig	-29
fr:corrig_une	7
fr:costum	9
fr:costum_de	7
fr:cot	20
fr:cot_a	-5
fr:cot_de	-4
fr:cot_des	9
fr:cot_du	36
fr:cot_qui	3
fr:cotis	-5
fr:couch	-10
fr:coucou	-14
fr:coud	-10
fr:coudonc	-5
fr:coul	-4
fr:coul_du	23
fr:could	-20
fr:could_you	-14
fr:couleur	-18
fr:couloir	-23
fr:count	3
fr:coup	-4
fr:coup_de	11
fr:coup_le	-17
fr:coupl	-26
fr:coupl_de	-17
fr:coupur	-11
fr:coupur_de	-13
fr:cour	-15
fr:cour_apres	12
fr:cour_partout	-2
fr:courag	-6
fr:couron	-4
fr:courr	-21
fr:courr_de	-5
fr:courriel	51
fr:courriel_de	-18
fr:courriel_du	13
fr:courroi	4
fr:cours	15
fr:court	-10
fr:courtois	-8
fr:couru	-23
fr:cousin	-5
fr:cout_#	12
fr:coutur	-14
fr:couvercl	-29
fr:couvert	16
fr:couvertur	-7
fr:crash	-17
fr:crayon	-2
fr:cre	-3
fr:crech	-22
fr:credit	-21
fr:crem	-11
fr:crep	2
fr:crev	-12
fr:crevet	6
fr:cri	-42
fr:cri_apres	-7
fr:croi	-23
fr:croient	-22
fr:croient_que	-22
fr:croir_que	3
fr:crois_que	-14
fr:croiss	4
fr:croit	-7
fr:croquet	12
fr:cru	4
fr:cuir	23
fr:cuisin	13
fr:cuisson	-22
fr:cuit	3
fr:cur	-16
fr:curieux	-6
fr:cut	-14
fr:cv	-17
fr:cv_est	-7
fr:dai	-29
fr:dai_#	4
fr:dam	-32
fr:dam_a	-23
fr:dam_du	-11
fr:dam_est	-9
fr:dam_me	-16
fr:danger	4
fr:dans	11
fr:dans_#	-18
fr:dans_la	-20
fr:dans_le	10
fr:dans_leur	7
fr:dans_ma	26
fr:dans_mes	-5
fr:dans_mon	44
fr:dans_notre	18
fr:dans_sa	-11
fr:dans_son	9
fr:dans_un	-21
fr:dans_une	21
fr:dans_vos	3
fr:dans_votre	-8
fr:dat	-4
fr:dat_a	16
fr:dat_de	4
fr:dat_du	8
fr:dat_pour	-6
fr:davantag	4
fr:davoir	-12
fr:de	7
fr:de_#	-17
fr:de_a	13
fr:de_abord	-11
fr:de_acces	-5
fr:de_accueil	-9
fr:de_achat	4
fr:de_achet	16
fr:de_aid	-4
fr:de_ailleur	-17
fr:de_aller	-24
fr:de_annul	-3
fr:de_aout	14
fr:de_appel	14
fr:de_appoint	10
fr:de_apprendr	3
fr:de_appui	22
fr:de_apres	21
fr:de_argent	-8
fr:de_arret	12
fr:de_arriv	-14
fr:de_assist	-2
fr:de_assur	-4
fr:de_attendr	14
fr:de_attent	9
fr:de_aucun	8
fr:de_autr	-3
fr:de_avanc	2
fr:de_avis	29
fr:de_avocat	16
fr:de_avoir	3
fr:de_avril	13
fr:de_bien	-5
fr:de_bois	-10
fr:de_bon	-27
fr:de_bord	-12
fr:de_bris	-16
fr:de_bureau	9
fr:de_ca	30
fr:de_caiss	16
fr:de_camping	4
fr:de_carrelag	-14
fr:de_cass	-11
fr:de_cel	-6
fr:de_cette	24
fr:de_chambr	-4
fr:de_chaud	-9
fr:de_chauffag	-2
fr:de_chez	-36
fr:de_cinq	9
fr:de_cle	-20
fr:de_client	3
fr:de_cong	-12
fr:de_cot	-19
fr:de_coup	5
fr:de_cour	17
fr:de_courr	-12
fr:de_courriel	21
fr:de_cours	4
fr:de_cred	-21
fr:de_dans	4
fr:de_demain	-14
fr:de_depart	-7
fr:de_dern	-14
fr:de_dessin	-16
fr:de_different	17
fr:de_dimanch	12
fr:de_domain	20
fr:de_don	7
fr:de_doss	10
fr:de_douch	-5
fr:de_eau	15
fr:de_ecran	19
fr:de_ecrir	-5
fr:de_egout	-14
fr:de_electr	6
fr:de_emploi	-8
fr:de_en	-21
fr:de_enfant	-27
fr:de_entre	15
fr:de_entretien	33
fr:de_envoi	4
fr:de_essai	-12
fr:de_ete	5
fr:de_eux	-13
fr:de_excus	-7
fr:de_expans	12
fr:de_experient	14
fr:de_expo	-15
fr:de_factur	12
fr:de_faire	13
fr:de_famill	6
fr:de_ferm	-4
fr:de_fil	13
fr:de_fin	-6
fr:de_flut	32
fr:de_format	4
fr:de_frais	12
fr:de_fuit	-9
fr:de_garant	10
fr:de_gard	-2
fr:de_glac	8
fr:de_grac	-18
fr:de_group	11
fr:de_habitud	-20
fr:de_heur	2
fr:de_hi	-11
fr:de_hiv	-24
fr:de_hotel	-5
fr:de_huil	-2
fr:de_huit	18
fr:de_ici	-28
fr:de_ident	7
fr:de_impot	3
fr:de_insist	7
fr:de_invalid	3
fr:de_jeud	-21
fr:de_jour	12
fr:de_kin	17
fr:de_la	29
fr:de_laval	12
fr:de_le	-40
fr:de_leur	-14
fr:de_lir	8
fr:de_lit	-13
fr:de_livraison	-9
fr:de_locat	-6
fr:de_lui	39
fr:de_lund	6
fr:de_m	-5
fr:de_ma	-13
fr:de_mai	-27
fr:de_main	7
fr:de_main-d'oeuvr	18
fr:de_mar	-15
fr:de_mari	-8
fr:de_mariag	5
fr:de_me	-5
fr:de_meme	4
fr:de_menag	8
fr:de_mercred	-11
fr:de_mes	12
fr:de_mid	-12
fr:de_minuit	17
fr:de_mis	-15
fr:de_mme	-27
fr:de_moi	19
fr:de_mon	-25
fr:de_mont	4
fr:de_naissanc	-2
fr:de_ne	-14
fr:de_neig	28
fr:de_noc	-19
fr:de_noel	9
fr:de_nos	-28
fr:de_not	-8
fr:de_nous	-13
fr:de_nouveau	-19
fr:de_nouvel	19
fr:de_nuit	15
fr:de_numero	16
fr:de_oeuf	27
fr:de_or	-23
fr:de_orang	3
fr:de_ordin	-5
fr:de_ouvertur	16
fr:de_ouvr	3
fr:de_pai	35
fr:de_pan	33
fr:de_pann	-29
fr:de_papi	20
fr:de_parl	6
fr:de_part	-3
fr:de_pass	20
fr:de_photos	30
fr:de_plac	11
fr:de_plastiqu	2
fr:de_plein	-10
fr:de_plus	-35
fr:de_port	16
fr:de_pouss	-4
fr:de_pouvoir	14
fr:de_preferent	-14
fr:de_pret	-6
fr:de_prix	-6
fr:de_problem	-20
fr:de_protect	8
fr:de_quatorz	4
fr:de_quatr	40
fr:de_quoi	-23
fr:de_ramp	9
fr:de_rappel	3
fr:de_recept	20
fr:de_rechang	15
fr:de_recharg	-5
fr:de_recouvr	18
fr:de_rempl	25
fr:de_remplac	6
fr:de_rendez-vous	18
fr:de_repons	5
fr:de_reprendr	-7
fr:de_resil	5
fr:de_rest	-2
fr:de_retard	-15
fr:de_retir	14
fr:de_retour	-19
fr:de_reven	2
fr:de_rien	-13
fr:de_rout	-18
fr:de_sa	-19
fr:de_sais	7
fr:de_samed	-29
fr:de_savoir	6
fr:de_se	26
fr:de_secour	-18
fr:de_secur	-10
fr:de_semain	-5
fr:de_sept	15
fr:de_septembr	-17
fr:de_servic	15
fr:de_serviet	5
fr:de_sign	-20
fr:de_six	19
fr:de_soin	5
fr:de_soix	-3
fr:de_son	5
fr:de_sort	-11
fr:de_souc	-34
fr:de_sport	-11
fr:de_station	5
fr:de_stress	-7
fr:de_suit	22
fr:de_suiv	6
fr:de_sutur	-24
fr:de_telephon	6
fr:de_temp	-21
fr:de_toilet	-8
fr:de_tomb	16
fr:de_tous	5
fr:de_travail	7
fr:de_traver	-3
fr:de_trois	-28
fr:de_trop	-11
fr:de_trouv	23
fr:de_un	61
fr:de_une	-18
fr:de_urgenc	5
fr:de_vacanc	5
fr:de_velo	28
fr:de_ven	-4
fr:de_vendred	11
fr:de_vi	11
fr:de_vingt	-16
fr:de_viv	-12
fr:de_voir	7
fr:de_vos	-51
fr:de_votre	3
fr:de_vous	6
fr:de_voyag	-5
fr:dear	-48
fr:dear_all	-10
fr:dear_mr	-11
fr:dear_ms	-5
fr:dear_sir	-9
fr:deau	32
fr:deau_chaud	31
fr:deb	20
fr:deball	3
fr:debat	-20
fr:debil	-9
fr:debit	13
fr:debit_#	3
fr:debord	10
fr:debout	10
fr:debout_dans	-3
fr:debranch	-8
fr:debut	-24
fr:debut_a	-9
fr:decal	4
fr:deced	-14
fr:deced_le	-11
fr:decembr	-13
fr:decharg	-2
fr:dechir	4
fr:declar	-5
fr:decoll	13
fr:decommand	26
fr:decompt	7
fr:deconseil	-4
fr:decor	-5
fr:decouvert	16
fr:decouvr	12
fr:decr	4
fr:decroch	46
fr:decu	-10
fr:dedan	-7
fr:deduit	-4
fr:defaut	-23
fr:defaut_de	-14
fr:definit	-16
fr:deg	-13
fr:deg_de	-14
fr:degag	-11
fr:degr	7
fr:degr_dans	-7
fr:degr_le	-2
fr:dehor	-8
fr:deja	8
fr:deja_part	-6
fr:deja_raccroch	4
fr:dejeun	-16
fr:dejeuner	22
fr:del	-19
fr:del_de	-23
fr:del_pour	-12
fr:delcourt	-6
fr:delegu	-7
fr:delic	-19
fr:delval	-8
fr:dem	4
fr:demain	-49
fr:demain_#	-28
fr:demain_matin	-4
fr:demand	8
fr:demand_#	29
fr:demand_a	26
fr:demand_de	10
fr:demand_des	5
fr:demand_en	-12
fr:demand_la	-12
fr:demand_le	-15
fr:demand_ou	-16
fr:demand_pas	-12
fr:demand_pourquoi	-12
fr:demand_que	-27
fr:demand_se	4
fr:demand_si	20
fr:demand_trois	3
fr:demand_une	-11
fr:demarch	-5
fr:demarr	4
fr:demenag	10
fr:demenageur	-4
fr:demeur	-12
fr:demeur_de	-12
fr:demi-heur	18
fr:demont	5
fr:den	-28
fr:deneig	-14
fr:denich	-6
fr:denis	-11
fr:dent_cass	-21
fr:dentair	17
fr:dentist	-3
fr:dep	28
fr:dep_de	14
fr:depann	-10
fr:depannag	-15
fr:depart	13
fr:depart_a	10
fr:depart_de	-2
fr:depass	-15
fr:depech	3
fr:depend	-6
fr:depend_de	-6
fr:depl	-19
fr:deplac	5
fr:deplac_le	-12
fr:depos	-3
fr:depos_a	-28
fr:depos_la	-4
fr:depos_le	-10
fr:depot	-22
fr:depot_de	-6
fr:depui	6
fr:depui_#	3
fr:depuis	44
fr:depuis_#	-9
fr:depuis_ce	24
fr:depuis_des	-9
fr:depuis_deux	19
fr:depuis_dimanch	19
fr:depuis_dix	4
fr:depuis_fevr	-14
fr:depuis_hi	6
fr:depuis_je	-3
fr:depuis_jeud	40
fr:depuis_la	36
fr:depuis_lund	-26
fr:depuis_neuf	-12
fr:depuis_onze	20
fr:depuis_paqu	-17
fr:depuis_que	20
fr:depuis_samed	8
fr:depuis_six	-12
fr:depuis_trois	-7
fr:depuis_un	6
fr:depuis_une	-8
fr:depuis_votre	15
fr:derang	4
fr:dern	14
fr:dern_fois	-19
fr:derr	4
fr:derr_la	3
fr:derr_le	5
fr:des	-4
fr:des_#	13
fr:des_biscuit	-2
fr:des_chais	24
fr:des_chambr	12
fr:des_crep	12
fr:des_deux	2
fr:des_eau	-15
fr:des_enfant	-24
fr:des_excus	-10
fr:des_frais	-5
fr:des_gen	14
fr:des_heur	-3
fr:des_le	-6
fr:des_lunet	-3
fr:des_nouvel	-17
fr:des_petit	-18
fr:des_photos	-13
fr:des_produit	-3
fr:des_quatr	-5
fr:des_que	36
fr:des_traval	-19
fr:des_vent	-11
fr:descend	-10
fr:descendr	13
fr:descendu	-22
fr:desert	4
fr:design	-5
fr:desinscrir	14
fr:desk	8
fr:desol	-22
fr:desorm	-24
fr:dessert	14
fr:dessin	-16
fr:dessous	6
fr:dessous_de	18
fr:dessous_du	-20
fr:dessu	3
fr:dessus	28
fr:dessus_pis	13
fr:det	5
fr:detach	17
fr:detail	-12
fr:detaill	-4
fr:detartrag	-6
fr:detecteur	-22
fr:detecteur_de	-23
fr:detent	5
fr:deux	24
fr:deux_a	-9
fr:deux_an	10
fr:deux_cent	3
fr:deux_de	-30
fr:deux_et	-11
fr:deux_heur	24
fr:deux_jour	-4
fr:deux_matin	12
fr:deux_messag	22
fr:deux_minut	15
fr:deux_nuit	-4
fr:deux_person	-13
fr:deux_semain	-17
fr:deuxiem	27
fr:deuxiem_etag	9
fr:deuxiem_fois	6
fr:dev	18
fr:dev_chez	14
fr:dev_de	8
fr:dev_etre	20
fr:dev_la	28
fr:dev_le	-22
fr:dev_les	3
fr:dev_lui	-24
fr:dev_ma	11
fr:dev_me	-15
fr:dev_moi	2
fr:dev_mon	4
fr:dev_ne	-19
fr:dev_nous	7
fr:dev_pass	-8
fr:dev_pour	-7
fr:dev_repass	33
fr:dev_sign	-31
fr:dev_tout	6
fr:dev_toute	3
fr:dev_une	-8
fr:dev_ven	7
fr:devenu	13
fr:devient	-16
fr:devin	5
fr:devoir	-12
fr:devon	-20
fr:devou	-7
fr:devr	-4
fr:devr_etre	-5
fr:di	4
fr:diagnostic	-14
fr:dial	19
fr:dict	-12
fr:did_not	3
fr:dieu	-13
fr:different	15
fr:difficil	23
fr:diligent	-11
fr:dimanch	-5
fr:dimanch_a	-11
fr:dimanch_soir	-29
fr:din	6
fr:dind	13
fr:diplom	-11
fr:dir	6
fr:dir_que	8
fr:dir_un	4
fr:dire	-19
fr:dire_a	-21
fr:dire_ce	7
fr:dire_pourquoi	7
fr:dire_que	-14
fr:dire_si	-8
fr:direct	12
fr:direct_de	-9
fr:directeur	-11
fr:directric	-6
fr:dis	8
fr:dis_#	4
fr:dis_il	-2
fr:dis_que	-25
fr:discret	-29
fr:discut	-9
fr:disent	-8
fr:disjoncteur	13
fr:dison	-6
fr:disparu	-19
fr:disparu_de	7
fr:disponibil_de	2
fr:disponibl	-18
fr:disqu	-8
fr:distanc	17
fr:distingu	-13
fr:distributeur	19
fr:dit_#	44
fr:dit_au	-29
fr:dit_ce	-29
fr:dit_de	3
fr:dit_en	-8
fr:dit_la	19
fr:dit_le	-24
fr:dit_merc	2
fr:dit_oui	17
fr:dit_que	-3
fr:dites	12
fr:dites_le	-22
fr:dites_moi	-18
fr:dites_que	35
fr:diver	-8
fr:divis	-12
fr:divorc	-19
fr:dix	-22
fr:dix-huit	15
fr:dix-neuf	-2
fr:dix-sept	12
fr:dix-sept_heur	5
fr:dix_a	5
fr:dix_heur	4
fr:dix_jour	-25
fr:dix_minut	2
fr:dizain	4
fr:dizain_de	4
fr:dj	-16
fr:dla	4
fr:do	-48
fr:do_i	-3
fr:do_it	-11
fr:do_not	-22
fr:do_you	-8
fr:docteur	16
fr:does	-27
fr:doigt	-16
fr:dois	-7
fr:dois_je	-19
fr:doit	-27
fr:doit_etre	-2
fr:doivent	-5
fr:dollar	43
fr:domain	27
fr:domicil	6
fr:don	9
fr:don_a	11
fr:don_le	13
fr:don_mon	4
fr:don_sur	-6
fr:don_un	-2
fr:don_une	-11
fr:donc	-29
fr:donc_#	-28
fr:donc_je	24
fr:done	-22
fr:dont	6
fr:dont_deux	29
fr:dont_je	-6
fr:dont_la	-25
fr:dont_une	7
fr:door	31
fr:dor	-18
fr:dorm	-20
fr:dorm_dans	11
fr:dormon	-10
fr:dort	-19
fr:dos	3
fr:dos_#	10
fr:doss	12
fr:doss_a	-8
fr:doss_complet	6
fr:doss_de	-15
fr:doss_en	-5
fr:doss_et	-14
fr:doubl	5
fr:doubl_pour	16
fr:douc	-21
fr:douch	12
fr:douch_a	-23
fr:douillet	33
fr:douleur	-22
fr:dout	-6
fr:doux	-18
fr:douz	-6
fr:down	-3
fr:dr	-21
fr:dr_piet	-20
fr:drain	-3
fr:droit	-8
fr:droit_a	16
fr:droit_de	-21
fr:drol	-14
fr:drol_de	4
fr:du	17
fr:du_#	-5
fr:du_bas	5
fr:du_buffet	-9
fr:du_bureau	-18
fr:du_cabinet	16
fr:du_caf	-14
fr:du_carton	20
fr:du_cimet	3
fr:du_coin	-8
fr:du_compt	4
fr:du_comptoir	6
fr:du_contrat	19
fr:du_cot	17
fr:du_debut	-17
fr:du_dentist	-13
fr:du_derang	-15
fr:du_dessous	-12
fr:du_doss	18
fr:du_fil	-9
fr:du_four	6
fr:du_genr	-11
fr:du_jour	-14
fr:du_lit	-10
fr:du_local	-4
fr:du_magasin	15
fr:du_march	10
fr:du_mariag	-9
fr:du_matin	6
fr:du_mois	-26
fr:du_mond	-13
fr:du_nom	15
fr:du_nouveau	-5
fr:du_pai	-5
fr:du_pain	6
fr:du_personnel	-10
fr:du_pet	19
fr:du_plafond	17
fr:du_prem	-14
fr:du_prix	-14
fr:du_quart	-17
fr:du_rep	-12
fr:du_retard	-15
fr:du_sac	-2
fr:du_sejour	-7
fr:du_sit	10
fr:du_soir	13
fr:du_spa	13
fr:du_station	3
fr:du_stock	-9
fr:du_supermarch	16
fr:du_support	-13
fr:du_telephon	35
fr:du_temp	-7
fr:du_tout	15
fr:du_travail	11
fr:du_villag	-18
fr:du_voisin	14
fr:du_vol	30
fr:duplicat	-20
fr:duplicat_de	-6
fr:dur	-9
fr:dur_de	-5
fr:dylan	-8
fr:e	-3
fr:eau	13
fr:eau_a	13
fr:eau_de	19
fr:eau_du	-11
fr:eau_et	-5
fr:eau_froid	2
fr:ecart	-14
fr:echang	-16
fr:echang_de	2
fr:echangeur	8
fr:echeanc	10
fr:eclat	18
fr:ecol	-28
fr:econom	-3
fr:ecout	-29
fr:ecran	13
fr:ecran_de	18
fr:ecras	5
fr:ecrir	-7
fr:ecrir_a	2
fr:ecris	11
fr:ecris_pas	-7
fr:ecrit	-8
fr:ecrit_#	12
fr:ecrit_a	-9
fr:ecrit_au	18
fr:ecrit_ce	-17
fr:ecrit_dans	-21
fr:ecrit_de	15
fr:ecrit_en	17
fr:ecrit_le	4
fr:ecrit_que	-5
fr:ecrit_sur	-21
fr:ecriv	-25
fr:effac	5
fr:effac_le	-11
fr:effet	13
fr:efficac	-17
fr:egar	-9
fr:eglis	26
fr:egout	-11
fr:eh	18
fr:eh_bien	18
fr:electr	14
fr:electricien	-18
fr:electrod	-15
fr:electron	3
fr:eleg	-13
fr:elev	-22
fr:elle	-13
fr:elle-mem	-17
fr:elle_a	9
fr:elle_demand	-19
fr:elle_doit	-7
fr:elle_est	33
fr:elle_etaient	-7
fr:elle_etait	-25
fr:elle_fait	-9
fr:elle_le	-29
fr:elle_me	4
fr:elle_ne	-28
fr:elle_nous	-2
fr:elle_part	-25
fr:elle_qui	-17
fr:elle_se	9
fr:elle_sont	-11
fr:elle_veut	5
fr:elle_vous	-13
fr:elod	-5
fr:emball	-16
fr:embarqu	3
fr:empech	-5
fr:empil	25
fr:emploi_a	16
fr:emploi_pour	4
fr:employeur	-9
fr:emport	4
fr:empreint	32
fr:emprunt	-12
fr:en	-6
fr:en_#	-45
fr:en_a	35
fr:en_ai	13
fr:en_anglais	-7
fr:en_aout	6
fr:en_attend	-10
fr:en_attent	3
fr:en_avait	23
fr:en_avant	-3
fr:en_avril	3
fr:en_bas	22
fr:en_cas	-38
fr:en_charg	9
fr:en_clair	4
fr:en_coin	6
fr:en_cong	-7
fr:en_consequent	-10
fr:en_cour	3
fr:en_cuir	3
fr:en_cuisin	11
fr:en_decembr	-4
fr:en_dedan	-24
fr:en_demeur	-8
fr:en_dessous	2
fr:en_dix	-12
fr:en_doubl	20
fr:en_effet	12
fr:en_enti	-3
fr:en_est	-4
fr:en_etait	-11
fr:en_fac	-5
fr:en_fais	-22
fr:en_fait	10
fr:en_fevr	-13
fr:en_fich	-12
fr:en_fin	-17
fr:en_franc	-14
fr:en_gras	-20
fr:en_haut	23
fr:en_janv	-29
fr:en_juillet	-18
fr:en_larm	4
fr:en_le	-5
fr:en_lign	-4
fr:en_liquid	-8
fr:en_mai	-11
fr:en_main	-15
fr:en_manteau	-17
fr:en_mar	-17
fr:en_march	-15
fr:en_me	21
fr:en_meme	22
fr:en_miet	18
fr:en_neerland	6
fr:en_novembr	24
fr:en_occup	-2
fr:en_octobr	-16
fr:en_or	-21
fr:en_ordre	-16
fr:en_ouvr	34
fr:en_pann	-18
fr:en_parl	-25
fr:en_pass	-18
fr:en_person	-21
fr:en_plein	39
fr:en_pleur	-5
fr:en_plus	8
fr:en_prem	20
fr:en_pyjam	14
fr:en_quatr	5
fr:en_quel	5
fr:en_rad	6
fr:en_rayon	3
fr:en_redemand	-11
fr:en_reserv	-16
fr:en_rest	-9
fr:en_retard	-37
fr:en_reunion	21
fr:en_rond	-4
fr:en_roug	-21
fr:en_rout	15
fr:en_sall	3
fr:en_septembr	-15
fr:en_servic	7
fr:en_six	-17
fr:en_sommes	5
fr:en_sort	-3
fr:en_stock	4
fr:en_suis	-7
fr:en_tit	-7
fr:en_tout	-11
fr:en_train	-7
fr:en_trois	-14
fr:en_un	-4
fr:en_une	-36
fr:en_veux	-3
fr:en_vi	-3
fr:en_vingt	-11
fr:encaiss	13
fr:encombr	21
fr:encor	55
fr:encor_#	17
fr:encor_a	3
fr:encor_au	15
fr:encor_des	4
fr:encor_la	7
fr:encor_le	-3
fr:encor_les	-5
fr:encor_sous	3
fr:encor_sur	43
fr:encor_une	19
fr:end	-7
fr:endroit	-19
fr:enfant	-8
fr:enfant_de	3
fr:enfant_en	18
fr:enferm	-11
fr:enfin	-22
fr:enfin_les	13
fr:engag	-18
fr:english	28
fr:enlev	-5
fr:enlev_de	10
fr:ennui	-14
fr:enregistr	3
fr:enseign	-18
fr:ensembl	-14
fr:ensuit	-20
fr:entend	-10
fr:entendr	-8
fr:entendu	-13
fr:enterr	-8
fr:enti	-2
fr:entier	-9
fr:entrait	15
fr:entre	18
fr:entre-temp	-15
fr:entre_#	26
fr:entre_a	-14
fr:entre_avec	13
fr:entre_dans	-10
fr:entre_deux	33
fr:entre_en	12
fr:entre_la	3
fr:entre_le	-17
fr:entre_les	5
fr:entrepot	10
fr:entrepris	-25
fr:entretien	23
fr:entretien_a	4
fr:entretien_de	5
fr:envelopp	-16
fr:enver	27
fr:environ	-17
fr:envisage	-7
fr:envoi	12
fr:envoi_a	26
fr:envoi_dans	-5
fr:envoi_des	3
fr:envoi_la	-18
fr:envoi_le	-6
fr:envoi_ma	-9
fr:envoi_quelqu'un	-7
fr:envoi_un	-11
fr:envoi_une	-8
fr:enzo	6
fr:epargn	-15
fr:episod	9
fr:episod_#	9
fr:epong	-10
fr:epous	-21
fr:epuis	-8
fr:equip	-35
fr:equip_a	2
fr:equip_de	-24
fr:equip_est	3
fr:erreur	-16
fr:erreur_#	26
fr:erreur_de	-6
fr:es	-10
fr:escal	-39
fr:espac	14
fr:esper	3
fr:essai	5
fr:essai_de	-15
fr:essenc	-10
fr:essui	-4
fr:est	7
fr:est_a	25
fr:est_alle	20
fr:est_allerg	-6
fr:est_arret	-18
fr:est_arriv	33
fr:est_au	-12
fr:est_avec	-8
fr:est_bien	-32
fr:est_ce	-41
fr:est_chez	22
fr:est_complet	-7
fr:est_coup	-23
fr:est_dans	-31
fr:est_de	-34
fr:est_deja	23
fr:est_devenu	12
fr:est_dire	-12
fr:est_donc	-9
fr:est_du	-6
fr:est_ecrit	5
fr:est_elle	-28
fr:est_en	-14
fr:est_encor	31
fr:est_entre	-8
fr:est_eteint	15
fr:est_evalu	-13
fr:est_exact	6
fr:est_excus	-14
fr:est_ferm	2
fr:est_fin	29
fr:est_il	-30
fr:est_jam	34
fr:est_joint	-27
fr:est_jol	-26
fr:est_just	-20
fr:est_la	-75
fr:est_le	24
fr:est_long	-5
fr:est_lui	-4
fr:est_ma	-28
fr:est_mal	4
fr:est_marqu	-9
fr:est_meme	-25
fr:est_mis	-9
fr:est_moi	31
fr:est_mon	4
fr:est_mont	30
fr:est_mort	-4
fr:est_normal	-15
fr:est_not	-29
fr:est_ou	-4
fr:est_part	10
fr:est_parvenu	32
fr:est_pas	-22
fr:est_pass	20
fr:est_perdu	16
fr:est_plein	17
fr:est_plus	13
fr:est_point	6
fr:est_pos	-11
fr:est_possibl	-11
fr:est_pour	-3
fr:est_present	4
fr:est_pret	-16
fr:est_quand	-10
fr:est_que	-6
fr:est_quoi	10
fr:est_rar	-12
fr:est_rendu	3
fr:est_rentr	-14
fr:est_repart	18
fr:est_rest	16
fr:est_revenu	-26
fr:est_si	6
fr:est_sort	17
fr:est_sup	-12
fr:est_tel	5
fr:est_tomb	-12
fr:est_toujour	13
fr:est_tout	38
fr:est_tres	-12
fr:est_tro	-12
fr:est_tromp	17
fr:est_trop	-5
fr:est_tu	-20
fr:est_une	16
fr:est_vendred	30
fr:est_venu	-17
fr:est_vid	33
fr:est_vous	-5
fr:est_vrai	-14
fr:estim	13
fr:et	3
fr:et_#	38
fr:et_a	8
fr:et_au	14
fr:et_aucun	3
fr:et_avec	12
fr:et_bon	-7
fr:et_ca	10
fr:et_ce	3
fr:et_cel	3
fr:et_chaqu	-7
fr:et_chez	18
fr:et_de	35
fr:et_dem	3
fr:et_depuis	-26
fr:et_des	-29
fr:et_deux	-8
fr:et_dit	5
fr:et_dix	5
fr:et_du	21
fr:et_elle	12
fr:et_en	16
fr:et_encor	22
fr:et_hi	21
fr:et_il	7
fr:et_je	-13
fr:et_jeud	18
fr:et_jusqu	-12
fr:et_la	-2
fr:et_les	-17
fr:et_lui	-4
fr:et_ma	14
fr:et_mainten	29
fr:et_me	-7
fr:et_merc	-3
fr:et_mes	-6
fr:et_moi	-38
fr:et_mon	18
fr:et_ne	-31
fr:et_notre	9
fr:et_nous	11
fr:et_nuit	-21
fr:et_on	17
fr:et_pai	-6
fr:et_pas	-26
fr:et_person	15
fr:et_plus	18
fr:et_pour	-17
fr:et_pourt	-7
fr:et_puis	2
fr:et_quand	19
fr:et_quart	-10
fr:et_que	10
fr:et_qui	17
fr:et_rien	4
fr:et_sa	-7
fr:et_sans	-4
fr:et_se	19
fr:et_ses	13
fr:et_si	-10
fr:et_son	-6
fr:et_sur	12
fr:et_toujour	-5
fr:et_tout	-23
fr:et_trois	-5
fr:et_tu	-20
fr:et_un	5
fr:et_une	-4
fr:et_votre	-24
fr:et_vous	26
fr:et_vs	5
fr:et_y	-3
fr:etag	15
fr:etager	3
fr:etai	3
fr:etais	-10
fr:etais_a	-11
fr:etais_en	-25
fr:etais_la	-7
fr:etais_pas	-9
fr:etait	12
fr:etait_#	20
fr:etait_a	-7
fr:etait_au	5
fr:etait_bien	-3
fr:etait_bloqu	-20
fr:etait_bon	-28
fr:etait_correct	10
fr:etait_dans	6
fr:etait_de	-7
fr:etait_du	4
fr:etait_ecrit	-23
fr:etait_en	14
fr:etait_encor	4
fr:etait_ferm	12
fr:etait_il	32
fr:etait_la	-45
fr:etait_le	16
fr:etait_ouvert	5
fr:etait_part	22
fr:etait_plein	19
fr:etait_plus	15
fr:etait_seul	-7
fr:etait_tres	-4
fr:etait_un	-23
fr:etait_une	17
fr:etal	-7
fr:etant	27
fr:etap	-20
fr:etat_civil	-3
fr:etat_de	-7
fr:ete	12
fr:ete_annul	8
fr:ete_charm	-9
fr:ete_class	4
fr:ete_deplac	-3
fr:ete_depos	19
fr:ete_envoi	16
fr:ete_fait	-8
fr:ete_livr	5
fr:ete_notif	3
fr:ete_refus	4
fr:ete_rendu	3
fr:ete_tres	-3
fr:eteint	21
fr:etes	-11
fr:etes_des	-27
fr:etes_serieux	6
fr:etien	-7
fr:etions	-29
fr:etiquet	30
fr:etoil	-35
fr:eton	11
fr:etrang	4
fr:etranger	24
fr:etre	10
fr:etre_en	22
fr:etre_la	-12
fr:etud	-11
fr:eu	-4
fr:eu_a	-28
fr:eu_de	-25
fr:eu_la	20
fr:eu_le	-5
fr:eu_une	-6
fr:euro	-18
fr:euros	6
fr:euros_de	-18
fr:euros_pour	13
fr:euros_sans	4
fr:eux	-3
fr:evacu	11
fr:evalu	-33
fr:evalu_a	-20
fr:even	-30
fr:eventr	3
fr:every	24
fr:everybodi	4
fr:everything	-23
fr:evi	-4
fr:evident	-15
fr:evit	-28
fr:exact	9
fr:exact_comm	20
fr:exact_de	-13
fr:exager	-3
fr:examen	11
fr:excellent	-25
fr:except	-8
fr:excus	-36
fr:excus_et	-16
fr:exemplair	-19
fr:exercic	-12
fr:exig	37
fr:exig_que	19
fr:exig_un	3
fr:exig_une	6
fr:exist	14
fr:exist_pas	22
fr:expans	12
fr:experient	-10
fr:expert	-27
fr:expertis	4
fr:expir	24
fr:explain	3
fr:expliqu	-19
fr:expliqu_a	11
fr:expliqu_clair	-5
fr:expliqu_que	4
fr:expo	-15
fr:exposit	32
fr:exprim	-7
fr:exterieur	15
fr:extrait	24
fr:fabien	19
fr:fabric	-4
fr:fac	11
fr:facad	-5
fr:fach	-17
fr:facil	-14
fr:facon	-3
fr:facteur	41
fr:factur	27
fr:factur_#	8
fr:factur_a	-21
fr:factur_au	-10
fr:factur_de	3
fr:factur_est	16
fr:factur_il	30
fr:factur_la	2
fr:factur_n	-3
fr:factur_ne	-6
fr:factur_pour	-14
fr:factur_un	6
fr:fai	9
fr:fai_#	13
fr:faill	17
fr:faim	5
fr:faire	-13
fr:faire-part	6
fr:faire_de	11
fr:faire_dire	7
fr:faire_le	-13
fr:faire_un	4
fr:fais	10
fr:fais_#	5
fr:fais_le	4
fr:fais_un	3
fr:fait	-11
fr:fait_#	20
fr:fait_a	-24
fr:fait_de	4
fr:fait_depuis	-7
fr:fait_des	-9
fr:fait_descendr	4
fr:fait_deux	-4
fr:fait_du	-26
fr:fait_en	-14
fr:fait_encor	11
fr:fait_la	9
fr:fait_le	9
fr:fait_mieux	-2
fr:fait_notre	-9
fr:fait_pai	-6
fr:fait_plus	-9
fr:fait_pour	22
fr:fait_que	-8
fr:fait_repet	-15
fr:fait_trois	12
fr:fait_un	-17
fr:fait_une	6
fr:faites	-27
fr:faites_le	-14
fr:faites_vous	-7
fr:fall	3
fr:fallu	-8
fr:familial	3
fr:famill	-7
fr:famill_de	-6
fr:fan	-23
fr:fantom	6
fr:farc	17
fr:farin	4
fr:fass	-11
fr:fast	-13
fr:fatigu	-13
fr:fatou	-13
fr:fault	-10
fr:fauss	-21
fr:faut	-46
fr:faut_de	-11
fr:faut_etre	4
fr:faut_il	-32
fr:faut_le	-2
fr:faut_que	-12
fr:fauteuil	-21
fr:fauteuil_roul	4
fr:faux	-7
fr:fe	-11
fr:fel	-11
fr:felicit	10
fr:felicit_a	4
fr:femm	-37
fr:femm_a	-20
fr:femm_et	-12
fr:fendu	17
fr:fenetr	35
fr:fenetr_a	23
fr:fenetr_ouvert	-12
fr:fer	-9
fr:feri	-3
fr:ferm_a	-22
fr:ferm_et	-6
fr:ferm_jusqu	-13
fr:ferm_la	6
fr:ferm_le	-15
fr:ferm_mon	5
fr:ferm_pas	21
fr:ferm_pour	5
fr:fermetur	-16
fr:fernand	-21
fr:fess	2
fr:fet	-20
fr:fet_de	-10
fr:fet_du	-10
fr:feu	-27
fr:feuill	30
fr:feuill_de	-12
fr:feutr	-10
fr:feux	-11
fr:fevr	-10
fr:fi	-20
fr:fibr	-22
fr:fich	3
fr:fich_de	9
fr:fidel	21
fr:fier	22
fr:fievr	-7
fr:figur	-3
fr:figur_sur	13
fr:figurent	5
fr:fil	13
fr:fil_a	19
fr:fil_au	4
fr:fil_de	13
fr:fil_est	-5
fr:fil_et	15
fr:fil_se	10
fr:filet	4
fr:fill	-5
fr:fill_a	-30
fr:fill_au	-17
fr:fill_de	14
fr:fill_me	-14
fr:film	22
fr:film_plastiqu	17
fr:filtr	4
fr:fin	-27
fr:fin_a	-9
fr:fin_au	-4
fr:fin_de	-23
fr:fin_du	-19
fr:fin_en	-14
fr:fin_ma	3
fr:fin_par	22
fr:final	-21
fr:firm	-17
fr:fissur	3
fr:fiv	-20
fr:fiv_star	-11
fr:fix	-5
fr:fix_le	17
fr:fixed	-8
fr:fixed_in	-7
fr:fjord	-17
fr:flaqu	-5
fr:flat	-4
fr:flemall	-13
fr:fleur	-24
fr:fleurist	6
fr:floor	-20
fr:flott	-7
fr:flut	42
fr:flut_de	33
fr:foi	17
fr:fois	13
fr:fois_a	12
fr:fois_de	18
fr:fois_du	-3
fr:fois_en	8
fr:fois_et	20
fr:fois_je	-16
fr:fois_le	29
fr:fois_par	-15
fr:fois_pour	-11
fr:fois_que	17
fr:fois_sans	-15
fr:fois_sur	6
fr:fonction	-30
fr:fonction_de	-7
fr:fonction_pas	2
fr:fond	37
fr:fond_a	-8
fr:fond_de	24
fr:fond_du	4
fr:fondu	5
fr:font	9
fr:food	15
fr:for	-17
fr:for_a	17
fr:for_my	-26
fr:for_our	-5
fr:for_the	-12
fr:forc	-13
fr:forest	-12
fr:forf	-7
fr:forg	-7
fr:form	-14
fr:format	-45
fr:formel	6
fr:formul	3
fr:formulair	-14
fr:formulair_de	3
fr:fort	10
fr:fort_aimabl	-9
fr:fort_que	17
fr:fouill	12
fr:foul	5
fr:four	-21
fr:four_tim	23
fr:fourchet	-21
fr:fourn	-15
fr:fournais	-44
fr:fournisseur	-23
fr:fourr	-7
fr:fractur	-5
fr:fractur_du	5
fr:fraich	-16
fr:frais	-4
fr:frais_de	35
fr:franc	-27
fr:franch	-31
fr:franch_le	-8
fr:franchis	3
fr:francin	-18
fr:frapp	-3
fr:fraud	-12
fr:fre	-7
fr:freddi	39
fr:frein	14
fr:frer	-11
fr:fret	11
fr:fri	-6
fr:fridai	31
fr:frigidair	19
fr:frigo	19
fr:frit	-9
fr:fritur	10
fr:froid	7
fr:froid_a	3
fr:from	16
fr:from_#	12
fr:fromag	-8
fr:front	-12
fr:frott	-12
fr:fuit	-68
fr:fuit_au	-26
fr:fuit_sous	-25
fr:fum	17
fr:fun	-3
fr:funni	-14
fr:fut	9
fr:g	-7
fr:gabriel	-19
fr:gaetan	-16
fr:gagn	-9
fr:galer	-9
fr:gamin	-5
fr:gang	-30
fr:gant	-19
fr:gar	-4
fr:gar_a	-6
fr:gar_de	21
fr:gar_du	-21
fr:gar_est	-8
fr:gar_qui	-12
fr:gar_se	-22
fr:garag	-33
fr:garant	4
fr:garant_que	-5
fr:gard	-12
fr:gard_#	5
fr:gard_la	6
fr:gard_le	-19
fr:gard_les	-15
fr:gard_mon	-12
fr:gard_une	22
fr:garder	2
fr:gardien	8
fr:gari	-12
fr:gastro	-15
fr:gateau	28
fr:gateau_de	-7
fr:gateau_et	-12
fr:gauch	39
fr:gav	24
fr:gaz	8
fr:gel	-30
fr:gen	7
fr:gendr	-18
fr:gener	-26
fr:general	-17
fr:geneviev	-9
fr:genou	16
fr:genoux	-18
fr:genr	12
fr:gent	-8
fr:gentil	-18
fr:gentill	11
fr:gentilless	-17
fr:gentilless_de	-6
fr:ger	-11
fr:ger_le	-19
fr:ger_me	5
fr:gerald	-15
fr:gerard	-13
fr:gerv	-11
fr:gest	-8
fr:gestionnair	-21
fr:get	23
fr:ghislain	-28
fr:ginet	-5
fr:girard	3
fr:gisel	-6
fr:glac	20
fr:glacial	5
fr:glass	-9
fr:gliss	18
fr:gliss_dans	12
fr:gluten	-6
fr:go	5
fr:going	13
fr:gon	21
fr:gonfl	-20
fr:good	-34
fr:good_afternoon	-6
fr:good_evening	-4
fr:good_morning	-12
fr:googl	-21
fr:gorg	13
fr:goss	-18
fr:gout	30
fr:gout_de	-8
fr:gout_la	32
fr:gout_le	-18
fr:goutt	18
fr:gp	-8
fr:grac	-35
fr:grac_a	-12
fr:grace-hollogn	-7
fr:grand	4
fr:grand-mer	-13
fr:grand_bravo	-6
fr:grand_comm	21
fr:grand_merc	-14
fr:grand_ouvert	2
fr:grande-bai	-11
fr:grandeur	-21
fr:grant	-8
fr:gras	-18
fr:gratitud	-8
fr:gratt	-14
fr:gratuit	-41
fr:grav	-3
fr:gravat	3
fr:gre	-6
fr:gre_de	-6
fr:great	-11
fr:grel	-9
fr:gren	3
fr:grille-pain	19
fr:grinc	-13
fr:gris	3
fr:gros	11
fr:gross	8
fr:gross_comm	3
fr:group	17
fr:group_de	-6
fr:gsm	24
fr:guest	-25
fr:guet	32
fr:guet_le	32
fr:gueul	-9
fr:gui	-46
fr:guichet	7
fr:guid	-7
fr:guillaum	-6
fr:gymnas	4
fr:h	-7
fr:h7	5
fr:h_#	4
fr:h_a	2
fr:h_au	-38
fr:h_avec	6
fr:h_du	-22
fr:h_et	19
fr:h_je	-14
fr:h_le	18
fr:h_pil	-26
fr:h_pour	-15
fr:habit	-23
fr:habitu	-16
fr:habitud	-24
fr:habituel	-2
fr:had	36
fr:haddad	-3
fr:hai	-12
fr:half	8
fr:hall	4
fr:hamel	-17
fr:hanch	-13
fr:happi	-19
fr:harcel	3
fr:harvei	-11
fr:has	43
fr:has_not	39
fr:hasard	5
fr:hat	-24
fr:hauss	-9
fr:hauss_les	4
fr:haut	9
fr:haut-parleur	18
fr:haut_de	-7
fr:haut_dev	3
fr:haut_que	-13
fr:hauteur	10
fr:hautfen	-7
fr:have	-4
fr:have_the	-22
fr:he	-8
fr:he_is	-11
fr:he_was	9
fr:heat	-12
fr:heating	-9
fr:heberg	-4
fr:hei	18
fr:hel	5
fr:helen	-17
fr:hello	-32
fr:hello_le	24
fr:help	-17
fr:hesit	-9
fr:heur	-13
fr:heur_a	-33
fr:heur_apres	5
fr:heur_au	-18
fr:heur_avant	27
fr:heur_ce	-10
fr:heur_dans	16
fr:heur_de	3
fr:heur_des	-14
fr:heur_dix	-5
fr:heur_du	9
fr:heur_et	-2
fr:heur_le	-17
fr:heur_plus	22
fr:heur_pour	23
fr:heur_sans	-13
fr:heur_sur	5
fr:heur_vingt	5
fr:hi	-14
fr:hi_a	29
fr:hi_je	-24
fr:hi_kim	-5
fr:hi_on	-15
fr:hi_ophel	-6
fr:hi_soir	14
fr:hi_there	-16
fr:hi_un	-24
fr:him	-22
fr:his	3
fr:histoir	12
fr:histoir_de	-12
fr:hiv	-6
fr:hockei	8
fr:homm	-8
fr:homm_a	-4
fr:homm_de	3
fr:honest	-22
fr:honnet	-41
fr:honneur	-14
fr:honorair	-7
fr:hont	-26
fr:honteux	-6
fr:hopital	-38
fr:hor	-23
fr:hor_servic	-9
fr:horair	2
fr:horair_de	-4
fr:horlog	-10
fr:hotel	-17
fr:hotel_a	-8
fr:hour	-21
fr:hous	-23
fr:hous_is	-21
fr:how	6
fr:how_much	-3
fr:hubert	-15
fr:hugo	-5
fr:huguet	-5
fr:huil	17
fr:huiss	-26
fr:huit	16
fr:huit_an	-13
fr:huit_heur	-6
fr:huit_jour	18
fr:huit_mois	-15
fr:humain	19
fr:human	-5
fr:humeur	-8
fr:hurl	6
fr:hypothequ	-4
fr:i	-7
fr:i_am	3
fr:i_asked	-13
fr:i_get	-10
fr:i_had	20
fr:i_have	9
fr:i_was	-14
fr:i_will	-25
fr:i_would	-13
fr:ici	4
fr:ici_en	6
fr:ici_la	-15
fr:ici_vendred	-8
fr:ide	-15
fr:ident	17
fr:if	26
fr:if_i	11
fr:if_you	33
fr:ignor	17
fr:il	-3
fr:il_a	-4
fr:il_arriv	5
fr:il_aurait	-4
fr:il_avait	-19
fr:il_des	-8
fr:il_dev	4
fr:il_dit	15
fr:il_en	4
fr:il_est	-3
fr:il_etait	-9
fr:il_fait	18
fr:il_faut	-14
fr:il_le	-16
fr:il_lui	14
fr:il_manqu	20
fr:il_me	-22
fr:il_ne	-14
fr:il_nous	-8
fr:il_parl	-19
fr:il_pass	-19
fr:il_pleut	4
fr:il_possibl	-5
fr:il_rest	41
fr:il_se	-6
fr:il_sembl	-6
fr:il_serait	13
fr:il_sont	-14
fr:il_un	-15
fr:il_une	-9
fr:il_va	-9
fr:il_veut	-18
fr:il_vous	-18
fr:il_y	34
fr:illim	12
fr:illisibl	15
fr:imag	-17
fr:imagin_que	-7
fr:imit	4
fr:immediat	-9
fr:immeubl	7
fr:impai	6
fr:impatient	-9
fr:impecc	-28
fr:import	-13
fr:impossibl	21
fr:impossibl_a	6
fr:impossibl_de	16
fr:impot	3
fr:impress	8
fr:imprim	30
fr:in	51
fr:in_a	36
fr:in_april	3
fr:in_may	5
fr:in_my	11
fr:in_ten	-29
fr:in_the	-4
fr:incend	-8
fr:incend_de	-8
fr:included	7
fr:inclus	-23
fr:inconnu	10
fr:indemn	8
fr:indesir	29
fr:indiqu	9
fr:indiqu_#	21
fr:infirm	-22
fr:inform	-18
fr:ingenieur	-5
fr:ingrid	-6
fr:inond	-4
fr:inquiet	-4
fr:inquietud	-14
fr:inscript	-28
fr:inscrit	15
fr:insist	18
fr:inspect	3
fr:inspecteur	-5
fr:install	-5
fr:install_le	-12
fr:install_une	11
fr:integral	4
fr:interess	-18
fr:interet	17
fr:interieur	6
fr:interlocuteur	3
fr:intern	-4
fr:internet	-17
fr:interrog	5
fr:interven	-5
fr:intervent	-9
fr:intervent_de	-3
fr:intervenu	-8
fr:intim	-5
fr:introuv	35
fr:inutil	6
fr:invalid	-15
fr:invent	14
fr:inventair	-6
fr:invisibl	4
fr:invit	-9
fr:invit_a	-4
fr:invoic	-23
fr:invoqu	4
fr:is	21
fr:is_#	13
fr:is_a	10
fr:is_fin	-18
fr:is_in	8
fr:is_it	-19
fr:is_not	27
fr:is_now	26
fr:is_on	-29
fr:is_the	-16
fr:is_there	-24
fr:isabel	-16
fr:it	23
fr:it_is	34
fr:it_was	30
fr:it_work	-28
fr:its	9
fr:j_ai	-19
fr:jam	20
fr:jam_demand	-5
fr:jam_ete	9
fr:jam_eu	-14
fr:jam_me	-9
fr:jam_recu	4
fr:jam_revenu	2
fr:jam_vu	5
fr:jamar	-5
fr:jamb	-15
fr:jambon	19
fr:janv	-21
fr:janv_et	9
fr:jardin	-9
fr:jarriv	2
fr:jas	-12
fr:jatend	4
fr:jaun	-8
fr:je	-22
fr:je_ai	7
fr:je_aie	-12
fr:je_aim	-30
fr:je_appel	-7
fr:je_arriv	-11
fr:je_attend	-33
fr:je_aur	-3
fr:je_avais	-27
fr:je_cherch	-3
fr:je_commenc	-9
fr:je_comprend	3
fr:je_con	-22
fr:je_contest	-8
fr:je_crois	-18
fr:je_demand	12
fr:je_dis	-3
fr:je_dois	6
fr:je_dor	-13
fr:je_dorm	-8
fr:je_ecris	-12
fr:je_en	7
fr:je_envoi	4
fr:je_etais	-8
fr:je_fais	-6
fr:je_habit	-15
fr:je_ignor	18
fr:je_imagin	-14
fr:je_join	-15
fr:je_la	-29
fr:je_le	17
fr:je_les	-30
fr:je_leur	-24
fr:je_lui	-13
fr:je_me	-22
fr:je_met	-28
fr:je_mont	-20
fr:je_ne	-17
fr:je_not	-9
fr:je_ose	6
fr:je_ouvr	-5
fr:je_pai	-21
fr:je_par	-9
fr:je_parl	5
fr:je_pass	-26
fr:je_pens	-10
fr:je_peux	-28
fr:je_port	-16
fr:je_prefer	-7
fr:je_prend	-9
fr:je_recois	34
fr:je_recommand	-10
fr:je_refus	-3
fr:je_regret	7
fr:je_rentr	-10
fr:je_reserv	-4
fr:je_revien	-6
fr:je_sais	-27
fr:je_serai	-14
fr:je_sign	-13
fr:je_solliqu	6
fr:je_souhait	-20
fr:je_suis	-8
fr:je_suppos	-12
fr:je_tap	31
fr:je_te	-31
fr:je_ten	-16
fr:je_tien	-19
fr:je_tomb	13
fr:je_travaill	-8
fr:je_trouv	19
fr:je_vais	-40
fr:je_vas	23
fr:je_veux	-42
fr:je_vien	-13
fr:je_vois	25
fr:je_voudr	-35
fr:je_voul	14
fr:je_vous	-17
fr:je_y	-24
fr:jeannin	-17
fr:jet	25
fr:jet_un	18
fr:jeud	25
fr:jeud_matin	12
fr:jeun	-5
fr:jeun_fill	9
fr:jeun_homm	-11
fr:jeux	-4
fr:job	-7
fr:jocelyn	-16
fr:joignabl	-11
fr:join	-17
fr:joindr	-12
fr:joint	-15
fr:joint_a	3
fr:joint_au	-9
fr:jol	-33
fr:jordan	20
fr:jordan_a	7
fr:jos	-12
fr:jou	16
fr:jouet	-4
fr:jour	6
fr:jour_a	5
fr:jour_apres	-9
fr:jour_au	8
fr:jour_avant	-17
fr:jour_avec	-18
fr:jour_de	10
fr:jour_du	-3
fr:jour_je	4
fr:jour_la	-23
fr:jour_le	-9
fr:jour_meme	-32
fr:jour_ou	-9
fr:jour_ouvrabl	8
fr:jour_que	28
fr:journ	-11
fr:journ_de	6
fr:journ_pour	-12
fr:journal_de	-9
fr:joyeux	-6
fr:jpeu	-3
fr:jsui	-2
fr:jug	-21
fr:juillet	-6
fr:juillet_que	-12
fr:juin	-10
fr:juin_#	-23
fr:juin_a	-8
fr:juin_au	-25
fr:juin_et	-15
fr:juin_je	-22
fr:juin_ne	22
fr:jul	-7
fr:jumeau	-18
fr:jun	25
fr:jupill	-11
fr:jur	-12
fr:jur_que	-8
fr:jurid	-9
fr:jus	27
fr:jus_de	3
fr:jusqu	7
fr:jusqu_#	3
fr:jusqu_a	-6
fr:jusqu_au	-25
fr:jusqu_aux	21
fr:jusqu_dans	16
fr:jusqu_en	19
fr:just	-12
fr:just_a	-15
fr:just_en	8
fr:just_pour	-24
fr:just_que	-13
fr:just_savoir	7
fr:just_un	4
fr:just_une	-17
fr:justif	10
fr:jutr	-10
fr:karim	-11
fr:ketchup	5
fr:kid	-20
fr:kilometr	15
fr:kilos	-6
fr:kim	-11
fr:kin	17
fr:kind	6
fr:kind_regard	-9
fr:km	-20
fr:know	-11
fr:l	14
fr:la	11
fr:la-dedan	-17
fr:la-dessus	-17
fr:la_#	17
fr:la_a	-28
fr:la_avant	-14
fr:la_bagu	16
fr:la_bai	-14
fr:la_balai	-5
fr:la_banqu	-2
fr:la_banquet	4
fr:la_barr	47
fr:la_bascul	-3
fr:la_boit	39
fr:la_bon	12
fr:la_born	4
fr:la_bouch	21
fr:la_boutiqu	27
fr:la_box	25
fr:la_caiss	43
fr:la_camer	-13
fr:la_camionnet	27
fr:la_cantin	3
fr:la_cas	5
fr:la_caus	-5
fr:la_caution	-4
fr:la_cav	-9
fr:la_ce	-14
fr:la_chain	-8
fr:la_chass	10
fr:la_chaud	-24
fr:la_chauss	-14
fr:la_chut	-3
fr:la_cinquiem	23
fr:la_citern	-8
fr:la_class	-18
fr:la_cle	-4
fr:la_cliniqu	12
fr:la_cloison	2
fr:la_clotur	-3
fr:la_command	-14
fr:la_commun	-21
fr:la_compagn	12
fr:la_compt	14
fr:la_comptabl	-22
fr:la_confirm	-4
fr:la_connexion	21
fr:la_conseiller	-2
fr:la_cop	15
fr:la_correspond	-15
fr:la_couleur	-21
fr:la_cour	-27
fr:la_crem	-12
fr:la_cuisin	9
fr:la_dam	-22
fr:la_dat	-10
fr:la_depuis	-13
fr:la_dern	9
fr:la_deuxiem	-10
fr:la_different	6
fr:la_dind	3
fr:la_direct	8
fr:la_divis	-13
fr:la_douch	22
fr:la_douillet	32
fr:la_dur	-6
fr:la_en	-12
fr:la_factur	20
fr:la_famill	-8
fr:la_farin	4
fr:la_femm	-12
fr:la_fenetr	33
fr:la_fermetur	-6
fr:la_fet	-20
fr:la_feuill	5
fr:la_fich	10
fr:la_fil	17
fr:la_fill	10
fr:la_fin	-21
fr:la_foi	4
fr:la_format	-25
fr:la_fournais	-23
fr:la_fuit	-42
fr:la_gang	-29
fr:la_garant	14
fr:la_gard	-14
fr:la_garder	4
fr:la_gentilless	-6
fr:la_ger	5
fr:la_hai	-18
fr:la_hanch	-12
fr:la_hont	-16
fr:la_je	15
fr:la_jeun	14
fr:la_journ	19
fr:la_langu	-6
fr:la_laveux	-10
fr:la_le	-2
fr:la_lettr	3
fr:la_lign	29
fr:la_list	-14
fr:la_livraison	3
fr:la_loi	-13
fr:la_lumi	-2
fr:la_machin	3
fr:la_madam	-26
fr:la_main	-12
fr:la_mair	8
fr:la_maison	-3
fr:la_march	-18
fr:la_mauvais	28
fr:la_meme	13
fr:la_mer	18
fr:la_messager	4
fr:la_mien	-3
fr:la_mis	23
fr:la_moindr	-14
fr:la_moit	8
fr:la_moquet	20
fr:la_mouss	-6
fr:la_musiqu	51
fr:la_mutuel	-12
fr:la_napp	-8
fr:la_navet	-10
fr:la_neig	-11
fr:la_not	19
fr:la_notic	5
fr:la_nouvel	-7
fr:la_nuit	3
fr:la_on	-19
fr:la_pag	-9
fr:la_pai	17
fr:la_parol	5
fr:la_patron	-7
fr:la_pein	-8
fr:la_perceux	16
fr:la_person	11
fr:la_pert	-21
fr:la_petit	-16
fr:la_pharmac	-12
fr:la_photo	5
fr:la_piec	6
fr:la_pil	-14
fr:la_piscin	18
fr:la_pizz	4
fr:la_plac	-14
fr:la_plaqu	-16
fr:la_plinth	11
fr:la_plui	19
fr:la_polic	-11
fr:la_pomp	13
fr:la_port	22
fr:la_pos	8
fr:la_post	19
fr:la_poubel	5
fr:la_pouss	9
fr:la_pousset	-10
fr:la_prem	-24
fr:la_present	-31
fr:la_prim	10
fr:la_pris	14
fr:la_prochain	-24
fr:la_pub	7
fr:la_qualit	-8
fr:la_question	-17
fr:la_quincailler	-10
fr:la_ramp	16
fr:la_recept	11
fr:la_reception	5
fr:la_region	-34
fr:la_regl	9
fr:la_remis	-4
fr:la_rentr	-5
fr:la_repar	-12
fr:la_repons	-14
fr:la_reserv	-5
fr:la_resident	-11
fr:la_revis	-13
fr:la_rob	-6
fr:la_rout	8
fr:la_ru	10
fr:la_saint-jean	-4
fr:la_saison	-19
fr:la_sall	-2
fr:la_sauc	10
fr:la_sauvegard	18
fr:la_second	-13
fr:la_semain	9
fr:la_serrur	18
fr:la_serveux	14
fr:la_session	16
fr:la_seul	-24
fr:la_signatur	-13
fr:la_soir	3
fr:la_somm	-14
fr:la_sonnet	-21
fr:la_sort	15
fr:la_souffleux	-5
fr:la_soup	-20
fr:la_suit	-13
fr:la_tablet	-9
fr:la_taill	-16
fr:la_tart	-8
fr:la_tel	3
fr:la_telecommand	6
fr:la_terr	-13
fr:la_tet	-10
fr:la_thermolun	9
fr:la_toilet	15
fr:la_total	4
fr:la_tourn	-19
fr:la_toussaint	-7
fr:la_troisiem	-10
fr:la_tva	16
fr:la_vaissel	-4
fr:la_vann	27
fr:la_vendeux	-17
fr:la_vent	5
fr:la_ventil	16
fr:la_verand	13
fr:la_version	-21
fr:la_vi	-12
fr:la_viand	-5
fr:la_vill	-12
fr:la_vis	-30
fr:la_visit	22
fr:la_vitr	-3
fr:la_vitrin	-12
fr:la_voisin	-4
fr:la_voitur	-12
fr:la_voix	-12
fr:la_votre	24
fr:la_vu	-17
fr:labo	-17
fr:lac	-15
fr:lachanc	-6
fr:ladi	-30
fr:lain	19
fr:laiss	3
fr:laiss_la	21
fr:laiss_le	6
fr:laiss_les	-7
fr:laiss_mon	-4
fr:laiss_pass	20
fr:laiss_un	13
fr:lait	-3
fr:lamp	-18
fr:lampadair	-4
fr:lanc	-18
fr:langu	-24
fr:lapin	-10
fr:laquel	-14
fr:laquel_vous	-5
fr:last	4
fr:lat	-40
fr:laurenc	-10
fr:lav	4
fr:lav_chez	-23
fr:lav_les	-6
fr:lavabo	17
fr:lavag	19
fr:laval	13
fr:lave-ling	31
fr:lave-vaissel	-2
fr:laveux	-8
fr:le	2
fr:le_#	14
fr:le_a	-22
fr:le_abon	3
fr:le_acces	-11
fr:le_accompagn	-7
fr:le_accueil	-18
fr:le_action	-8
fr:le_addit	21
fr:le_adjoint	5
fr:le_adress	12
fr:le_aeroport	-18
fr:le_affair	-4
fr:le_affich	3
fr:le_agenc	17
fr:le_agend	4
fr:le_agent	6
fr:le_ai	22
fr:le_air	30
fr:le_alle	33
fr:le_ambul	11
fr:le_an	-20
fr:le_ancien	-15
fr:le_anesthes	-6
fr:le_anne	15
fr:le_anniversair	31
fr:le_annul	14
fr:le_antivirus	2
fr:le_appareil	15
fr:le_appart	-16
fr:le_appel	-31
fr:le_appl	26
fr:le_apprent	-17
fr:le_appui	6
fr:le_apres-mid	11
fr:le_argent	-9
fr:le_armoir	5
fr:le_arret	19
fr:le_arriv	-17
fr:le_art	9
fr:le_articl	-22
fr:le_ascenseur	-14
fr:le_aspir	-13
fr:le_assiet	7
fr:le_assur	3
fr:le_assureur	-11
fr:le_atel	-7
fr:le_attest	17
fr:le_auto	5
fr:le_autobus	-23
fr:le_autocar	-4
fr:le_automn	12
fr:le_avais	20
fr:le_avait	-15
fr:le_avez	-4
fr:le_aviez	-27
fr:le_avion	-12
fr:le_avis	-8
fr:le_avoir	-26
fr:le_avons	-3
fr:le_bac	-20
fr:le_bain	38
fr:le_ballon	28
fr:le_banc	-13
fr:le_bassin	19
fr:le_beb	17
fr:le_bon	7
fr:le_boulevard	-8
fr:le_bout	-8
fr:le_bouton	-16
fr:le_bras	12
fr:le_brouillard	-3
fr:le_bruleur	8
fr:le_brunch	-17
fr:le_buffet	20
fr:le_bus	-6
fr:le_cabl	-18
fr:le_caf	-3
fr:le_cahi	-16
fr:le_calcul	-13
fr:le_calendr	-15
fr:le_camion	21
fr:le_canap	-12
fr:le_capot	28
fr:le_car	3
fr:le_carrelag	-10
fr:le_carreleur	-21
fr:le_carton	12
fr:le_cas	3
fr:le_casi	6
fr:le_cellulair	-13
fr:le_chang	-17
fr:le_chant	-12
fr:le_char	3
fr:le_chat	-10
fr:le_chauffag	20
fr:le_chef	-9
fr:le_chequ	-11
fr:le_chien	3
fr:le_client	-3
fr:le_cod	3
fr:le_coin	25
fr:le_colis	-2
fr:le_collegu	-6
fr:le_compresseur	-16
fr:le_compt	13
fr:le_compteur	15
fr:le_comptoir	15
fr:le_concierg	18
fr:le_conducteur	5
fr:le_contrair	4
fr:le_contrat	21
fr:le_corridor	5
fr:le_cot	-14
fr:le_couloir	-16
fr:le_coup	-11
fr:le_coupl	-21
fr:le_courr	-3
fr:le_courriel	-5
fr:le_court	6
fr:le_cuisin	-8
fr:le_debut	7
fr:le_dejeun	-27
fr:le_del	-23
fr:le_dentist	-19
fr:le_depart	7
fr:le_depl	-21
fr:le_deplac	-24
fr:le_derang	-14
fr:le_dessert	4
fr:le_detecteur	-8
fr:le_deuxiem	5
fr:le_dev	-29
fr:le_diagnostic	-20
fr:le_dimanch	10
fr:le_dire	-21
fr:le_directeur	6
fr:le_disjoncteur	13
fr:le_disqu	-13
fr:le_distributeur	-5
fr:le_dj	-14
fr:le_docteur	21
fr:le_dos	2
fr:le_doss	17
fr:le_drain	-3
fr:le_drap	25
fr:le_droit	-12
fr:le_eau	-9
fr:le_echang	-3
fr:le_echangeur	9
fr:le_ecol	-23
fr:le_ecran	10
fr:le_electricien	-11
fr:le_embarqu	3
fr:le_engag	4
fr:le_enlev	-12
fr:le_enregistr	-11
fr:le_ensembl	-13
fr:le_entre	-12
fr:le_entrepot	18
fr:le_entretien	-15
fr:le_envelopp	-3
fr:le_enver	27
fr:le_envoi	8
fr:le_equip	-15
fr:le_erreur	-15
fr:le_escal	-36
fr:le_essai	-7
fr:le_estim	-14
fr:le_etabl	-5
fr:le_etag	-14
fr:le_etap	-11
fr:le_etat	-9
fr:le_ete	-5
fr:le_etiquet	4
fr:le_etud	6
fr:le_evi	-17
fr:le_examen	4
fr:le_expert	-26
fr:le_fabric	5
fr:le_facteur	41
fr:le_faire	-13
fr:le_fauteuil	3
fr:le_feu	-25
fr:le_fich	6
fr:le_fil	-2
fr:le_fjord	-9
fr:le_fond	7
fr:le_forf	7
fr:le_formulair	-16
fr:le_four	-9
fr:le_fournisseur	6
fr:le_frigidair	-4
fr:le_frigo	-18
fr:le_fromag	-6
fr:le_gar	-10
fr:le_garag	-12
fr:le_gardien	3
fr:le_gateau	9
fr:le_gaz	-7
fr:le_ger	8
fr:le_gout	12
fr:le_grille-pain	16
fr:le_group	-10
fr:le_hall	4
fr:le_heur	-11
fr:le_histoir	-5
fr:le_hiv	-3
fr:le_honneur	-15
fr:le_hopital	-33
fr:le_horlog	-4
fr:le_hotel	7
fr:le_huil	18
fr:le_impress	7
fr:le_imprim	18
fr:le_infirm	-17
fr:le_inspecteur	-5
fr:le_interieur	12
fr:le_jeun	-4
fr:le_joint	25
fr:le_jour	-38
fr:le_journal	-6
fr:le_laiss	-9
fr:le_lavabo	-10
fr:le_lecteur	-10
fr:le_lendemain	-3
fr:le_lien	15
fr:le_lit	7
fr:le_livreur	6
fr:le_logiciel	20
fr:le_lund	-3
fr:le_macon	6
fr:le_magasin	3
fr:le_march	-6
fr:le_mard	3
fr:le_mariag	-4
fr:le_matel	10
fr:le_matin	13
fr:le_mauv	-20
fr:le_mazout	-8
fr:le_mec	22
fr:le_medecin	-14
fr:le_meme	3
fr:le_menag	-13
fr:le_menu	-13
fr:le_mercred	2
fr:le_micro-ond	3
fr:le_mien	17
fr:le_mod	-8
fr:le_model	-18
fr:le_moindr	-5
fr:le_mois	-2
fr:le_mond	16
fr:le_monsieur	-9
fr:le_mont	-15
fr:le_mot	21
fr:le_motel	-25
fr:le_moteur	22
fr:le_neon	12
fr:le_nez	3
fr:le_nom	-2
fr:le_nouveau	-10
fr:le_numero	11
fr:le_objet	9
fr:le_odeur	-15
fr:le_oeil	-14
fr:le_offre	4
fr:le_on	16
fr:le_ont	-29
fr:le_oper	6
fr:le_option	-13
fr:le_ordi	-20
fr:le_ordin	-9
fr:le_ordre	-15
fr:le_os	3
fr:le_oubl	11
fr:le_ouvr	24
fr:le_pain	-4
fr:le_pani	-3
fr:le_panneau	12
fr:le_papi	8
fr:le_parking	7
fr:le_passag	9
fr:le_patron	-4
fr:le_pauvr	5
fr:le_personnel	14
fr:le_pet	-8
fr:le_pied	5
fr:le_plafond	-15
fr:le_plan	7
fr:le_planch	6
fr:le_plat	17
fr:le_plateau	5
fr:le_platr	28
fr:le_plomb	-6
fr:le_plus	-5
fr:le_poel	-9
fr:le_portabl	-6
fr:le_portail	-3
fr:le_post	-8
fr:le_pot	28
fr:le_pourboir	-7
fr:le_prelev	-18
fr:le_prem	14
fr:le_prix	-12
fr:le_problem	-14
fr:le_proces-verbal	4
fr:le_professionnal	-7
fr:le_proprio	12
fr:le_questionnair	-14
fr:le_raccord	20
fr:le_radiateur	13
fr:le_ramoneur	-17
fr:le_rappel	-8
fr:le_rapport	14
fr:le_rayon	-5
fr:le_recu	-7
fr:le_regl	-18
fr:le_relayo	2
fr:le_relev	4
fr:le_rembours	-31
fr:le_remplac	-3
fr:le_rendez-vous	-22
fr:le_renvoi	8
fr:le_rep	-6
fr:le_repondeur	16
fr:le_reseau	-6
fr:le_respons	6
fr:le_rest	-45
fr:le_retour	19
fr:le_rideau	3
fr:le_robot	3
fr:le_routeur	16
fr:le_sac	4
fr:le_salon	-22
fr:le_samed	14
fr:le_sapin	-8
fr:le_sav	5
fr:le_second	13
fr:le_sel	18
fr:le_serveur	-18
fr:le_seul	-10
fr:le_sieg	4
fr:le_sifflet	-23
fr:le_signal	-6
fr:le_silenc	8
fr:le_sit	7
fr:le_soin	-6
fr:le_soir	10
fr:le_sold	17
fr:le_soleil	-6
fr:le_son	-20
fr:le_soup	-5
fr:le_sourir	-16
fr:le_sous-sol	4
fr:le_spa	-12
fr:le_special	-6
fr:le_station	-21
fr:le_suiv	-5
fr:le_system	-23
fr:le_tapis	-19
fr:le_tarif	17
fr:le_tax	-5
fr:le_tech	17
fr:le_technicien	-16
fr:le_telephon	-5
fr:le_temp	-13
fr:le_terminal	4
fr:le_thermostat	13
fr:le_ticket	13
fr:le_tiroir	5
fr:le_toit	4
fr:le_ton	-11
fr:le_total	10
fr:le_tour	-22
fr:le_train	-9
fr:le_tram	-11
fr:le_transfert	-17
fr:le_transport	3
fr:le_transporteur	6
fr:le_troisiem	-3
fr:le_trou	23
fr:le_tuyau	11
fr:le_un	-11
fr:le_une	-14
fr:le_unit	25
fr:le_urgenc	-23
fr:le_vendeur	9
fr:le_vendred	17
fr:le_vid	7
fr:le_vieux	-13
fr:le_vigil	5
fr:le_vin	4
fr:le_vir	-13
fr:le_voi	-15
fr:le_voisin	-5
fr:le_vol	6
fr:le_voyag	3
fr:le_week-end	11
fr:le_wi-f	6
fr:le_wif	16
fr:leav	-11
fr:lecteur	-15
fr:lecteur_de	-20
fr:left	-13
fr:legal	4
fr:lendemain	-2
fr:lendemain_de	4
fr:lendemain_je	-6
fr:lent	-18
fr:lequel	-19
fr:les_#	-31
fr:les_a	-17
fr:les_affich	18
fr:les_ai	-17
fr:les_appel	7
fr:les_assiet	9
fr:les_bon	18
fr:les_bouchon	-10
fr:les_bouton	13
fr:les_bras	7
fr:les_camion	-21
fr:les_captur	-8
fr:les_cart	7
fr:les_chais	3
fr:les_chambr	3
fr:les_chien	-11
fr:les_cinq	-10
fr:les_cle	15
fr:les_client	-16
fr:les_command	12
fr:les_del	6
fr:les_dent	5
fr:les_deux	14
fr:les_dix	-36
fr:les_doss	11
fr:les_drap	-15
fr:les_elev	-5
fr:les_enfant	-27
fr:les_epaul	4
fr:les_factur	-2
fr:les_fet	-4
fr:les_feuill	19
fr:les_feux	-13
fr:les_fich	8
fr:les_fil	4
fr:les_frais	-6
fr:les_gar	-24
fr:les_gen	7
fr:les_goss	-15
fr:les_grand	-23
fr:les_indesir	23
fr:les_jour	-28
fr:les_lign	-8
fr:les_main	-9
fr:les_matin	17
fr:les_memes	8
fr:les_messag	-10
fr:les_mien	-11
fr:les_mois	-12
fr:les_mur	-11
fr:les_not	5
fr:les_nouveau	-4
fr:les_ouvr	-8
fr:les_pann	-12
fr:les_parent	-8
fr:les_petit	-10
fr:les_photos	3
fr:les_pied	-13
fr:les_plan	5
fr:les_pomp	-3
fr:les_post	3
fr:les_poubel	15
fr:les_prix	-4
fr:les_quatr	14
fr:les_quinz	-7
fr:les_radiateur	3
fr:les_reclam	-18
fr:les_rideau	11
fr:les_soix	2
fr:les_tabl	8
fr:les_tax	3
fr:les_traval	18
fr:les_trent	2
fr:les_trois	27
fr:les_tuyal	16
fr:les_urgenc	-3
fr:les_vacanc	-13
fr:les_valis	30
fr:les_velos	-8
fr:les_vieux	14
fr:les_voisin	-13
fr:lessiv	-15
fr:let	-9
fr:lettr	-6
fr:lettr_de	2
fr:lettr_mort	16
fr:leur	-7
fr:leurs	-7
fr:level	18
fr:levr	19
fr:li	-5
fr:liber	-12
fr:libr	-3
fr:librair	-21
fr:licenc	-5
fr:lieg	-11
fr:lien	19
fr:lien_de	4
fr:lien_securis	-9
fr:lieu	13
fr:lieu_de	22
fr:lieu_du	11
fr:lign	15
fr:lign_a	-4
fr:lign_de	-27
fr:lign_en	11
fr:lign_est	4
fr:lik	-29
fr:lik_that	-17
fr:limit	-42
fr:limit_de	-13
fr:lin	31
fr:lindqvist	-5
fr:ling	19
fr:liquid	4
fr:lir	3
fr:lis	14
fr:lisibl	-12
fr:liss	8
fr:list	4
fr:list_de	-16
fr:list_des	12
fr:lit	-7
fr:lit_le	5
fr:liter	-19
fr:litig	-19
fr:litr	-11
fr:littl	-12
fr:livr	11
fr:livr_a	-8
fr:livraison	-5
fr:livret	3
fr:livreur	14
fr:livreur_a	10
fr:loading	5
fr:lobbi	-20
fr:local	7
fr:locat	-12
fr:locatair	-17
fr:locked	16
fr:log	-23
fr:logiciel	47
fr:logiciel_de	30
fr:loi	-7
fr:loin	-25
fr:loin_de	-18
fr:lol	18
fr:long	-3
fr:long_du	-3
fr:look	8
fr:look_at	18
fr:lor	12
fr:lor_de	-3
fr:lor_du	15
fr:loredan	-4
fr:lorsqu	16
fr:lot	-12
fr:lott	-4
fr:lou	-17
fr:louis	-11
fr:loup	-8
fr:lu	-13
fr:luc	-25
fr:lucien	-26
fr:ludo	-10
fr:lui	4
fr:lui-mem	-25
fr:lui_a	-9
fr:lui_ai	-17
fr:lui_avait	-8
fr:lui_don	-7
fr:lui_en	-12
fr:lui_est	21
fr:lui_ne	15
fr:lui_qui	-4
fr:lumi	24
fr:lumi_de	23
fr:lunch	-3
fr:lund	12
fr:lund_#	-9
fr:lund_a	-22
fr:lund_de	13
fr:lund_et	26
fr:lund_matin	-9
fr:lunet	-6
fr:lunet_a	18
fr:lyon	9
fr:m	-19
fr:ma	-3
fr:ma_bagu	-14
fr:ma_banqu	25
fr:ma_belle-fill	-9
fr:ma_belle-mer	-15
fr:ma_blond	-20
fr:ma_boit	40
fr:ma_cart	13
fr:ma_carte-cadeau	4
fr:ma_cav	-15
fr:ma_chais	-14
fr:ma_chambr	27
fr:ma_chaud	-19
fr:ma_client	19
fr:ma_collegu	-18
fr:ma_command	-10
fr:ma_conjoint	-16
fr:ma_demand	-5
fr:ma_di	6
fr:ma_factur	18
fr:ma_faut	-17
fr:ma_femm	-9
fr:ma_fill	-23
fr:ma_fournais	-17
fr:ma_grand-mer	-10
fr:ma_hai	5
fr:ma_lettr	6
fr:ma_machin	21
fr:ma_main	2
fr:ma_maison	25
fr:ma_mer	-50
fr:ma_niec	-18
fr:ma_pension	-14
fr:ma_piec	-5
fr:ma_plaint	6
fr:ma_port	5
fr:ma_reclam	2
fr:ma_soeur	-40
fr:ma_tant	-24
fr:ma_tet	2
fr:ma_valis	23
fr:ma_vi	-8
fr:ma_voisin	-3
fr:ma_voitur	6
fr:maarten	20
fr:machin	8
fr:machin_a	3
fr:macon	6
fr:mad	17
fr:madam	-69
fr:madam_harvei	-4
fr:madam_monsieur	-18
fr:magasin	-9
fr:magasin_de	-28
fr:magazin	-4
fr:magnif	-13
fr:mai	26
fr:mai_et	33
fr:maik	-27
fr:mail	-15
fr:mail_de	6
fr:main	-21
fr:main-d'oeuvr	18
fr:main_de	-8
fr:main_et	-2
fr:main_propr	9
fr:mainten	31
fr:mainten_je	29
fr:mainten_le	-20
fr:maintenu	-10
fr:mais	-10
fr:mais_a	-18
fr:mais_ce	-21
fr:mais_des	-17
fr:mais_elle	-17
fr:mais_il	-21
fr:mais_je	-31
fr:mais_la	-15
fr:mais_le	35
fr:mais_les	-5
fr:mais_ma	-14
fr:mais_moi	-2
fr:mais_si	-3
fr:mais_trois	-12
fr:mais_un	12
fr:mais_voila	-3
fr:maison_de	-9
fr:maison_est	-5
fr:maitr	-16
fr:major	17
fr:mak	12
fr:mal	-17
fr:mal_a	-19
fr:mal_de	5
fr:malad	-18
fr:malgr	-10
fr:malgr_la	-8
fr:malgr_le	-5
fr:mall	18
fr:malvoi	-3
fr:maman	8
fr:manag	-7
fr:mandat	-8
fr:mang	15
fr:mang_a	19
fr:mang_avec	16
fr:mang_le	-8
fr:mang_les	13
fr:mani	-9
fr:manifest	5
fr:manon	-21
fr:manqu	-47
fr:manqu_de	-30
fr:manqu_la	2
fr:manqu_le	-4
fr:manteau	-3
fr:mar_est	13
fr:mar_et	-14
fr:mar_je	16
fr:mar_le	18
fr:mar_me	-24
fr:marcel	-13
fr:march	3
fr:march_a	-20
fr:march_pa	5
fr:march_pas	29
fr:marchand	-10
fr:marchessault	-5
fr:marchet	-9
fr:marcoux	-5
fr:mard	37
fr:mard_soir	-12
fr:margaret	-8
fr:marguer	-8
fr:mari	-17
fr:mari_de	-9
fr:mariag	-27
fr:mariag_de	9
fr:marie-ang	-21
fr:marie-laurent	14
fr:marin	6
fr:marqu	6
fr:marr	-15
fr:masqu	11
fr:massag	18
fr:massag_de	-20
fr:mat	32
fr:match	17
fr:matel	3
fr:materiel	10
fr:matern	-18
fr:maternel	6
fr:mathieu	-6
fr:matin	28
fr:matin_#	-31
fr:matin_a	-4
fr:matin_au	28
fr:matin_de	-8
fr:matin_du	15
fr:matin_je	10
fr:matin_la	43
fr:matt	-17
fr:mauv	2
fr:mauvais	13
fr:mauvais_surpris	-18
fr:mav	6
fr:max	-36
fr:may	-33
fr:may_#	-21
fr:mazout	-33
fr:mdr	16
fr:me	10
fr:me_a	-24
fr:me_adress	-15
fr:me_appel	7
fr:me_arrang	-11
fr:me_as	-29
fr:me_attend	21
fr:me_avais	-12
fr:me_avait	-28
fr:me_avez	-17
fr:me_aviez	-30
fr:me_charg	-15
fr:me_compt	20
fr:me_confirm	28
fr:me_demand	30
fr:me_dire	2
fr:me_dit	10
fr:me_dites	35
fr:me_don	5
fr:me_ecriv	-20
fr:me_en	16
fr:me_envoi	7
fr:me_est	33
fr:me_eton	6
fr:me_excus	-6
fr:me_expliqu	22
fr:me_factur	30
fr:me_faire	-9
fr:me_fait	-7
fr:me_indiqu	-8
fr:me_inquiet	-14
fr:me_laiss	-13
fr:me_lav	-6
fr:me_le	-6
fr:me_les	-5
fr:me_met	29
fr:me_montr	5
fr:me_ont	-8
fr:me_oppos	6
fr:me_propos	19
fr:me_rappel	-37
fr:me_reclam	38
fr:me_rendr	-9
fr:me_repond	11
fr:me_sembl	-5
fr:me_sort	2
fr:me_suis	10
fr:me_y	-19
fr:mec	22
fr:mecontent	-23
fr:mediateur	8
fr:medical	19
fr:megot	4
fr:mehd	-9
fr:meilleur	-19
fr:melang	-8
fr:membr	9
fr:meme	-32
fr:meme_a	-14
fr:meme_avec	-6
fr:meme_de	18
fr:meme_descendu	-13
fr:meme_la	-6
fr:meme_le	-13
fr:meme_les	21
fr:meme_matin	-4
fr:meme_mon	-11
fr:meme_pa	10
fr:meme_pas	-6
fr:meme_pour	-8
fr:meme_prix	11
fr:meme_que	-14
fr:meme_temp	22
fr:meme_un	-12
fr:memes	8
fr:memoir	-5
fr:menac	-14
fr:menac_de	-8
fr:menag	-10
fr:mensuel	3
fr:mention	23
fr:menu	-12
fr:menu_du	-3
fr:menuis	17
fr:menus	28
fr:menvoi	4
fr:mer	-29
fr:mer_a	-22
fr:mer_de	3
fr:mer_en	-8
fr:mer_qui	-9
fr:merc	-32
fr:merc_a	-2
fr:merc_beaucoup	-9
fr:merc_bien	10
fr:merc_de	-43
fr:merc_et	-3
fr:merc_le	-2
fr:merc_mill	-6
fr:merc_pour	13
fr:mercred	23
fr:mercred_le	-13
fr:mercred_pass	-28
fr:mercred_soir	24
fr:mes	5
fr:mes_#	14
fr:mes_client	11
fr:mes_coordon	6
fr:mes_courriel	13
fr:mes_deux	-3
fr:mes_enfant	6
fr:mes_gar	15
fr:mes_lunet	-6
fr:mes_parent	15
fr:mes_patient	-16
fr:mes_salut	-8
fr:mes_sous	4
fr:mes_voisin	-18
fr:messag_ne	-16
fr:messag_sur	22
fr:messager	3
fr:messieur	-13
fr:mesur	-9
fr:met	21
fr:met_au	13
fr:met_en	26
fr:met_un	-10
fr:metr	-11
fr:metr_de	11
fr:mettr	-3
fr:mettr_a	4
fr:mettr_la	13
fr:meubl	5
fr:mi	6
fr:mi-hauteur	-8
fr:michel	-6
fr:micro	15
fr:micro-ond	5
fr:mid	7
fr:mid_et	-30
fr:mid_le	-5
fr:mien	5
fr:mien_est	5
fr:miet	16
fr:mieux	-6
fr:mieux_que	-14
fr:milieu	7
fr:mill	-13
fr:mill_fois	-6
fr:min	-6
fr:mind	-6
fr:minuit	38
fr:minuit_et	2
fr:minut	14
fr:minut_a	-20
fr:minut_au	4
fr:minut_avant	7
fr:minut_avec	16
fr:minut_de	24
fr:minut_et	7
fr:minut_pour	12
fr:minut_un	-23
fr:miroir	22
fr:mis	-3
fr:mis_#	16
fr:mis_a	14
fr:mis_dans	-31
fr:mis_de	-15
fr:mis_en	-4
fr:mis_la	-20
fr:mis_le	24
fr:mis_un	-2
fr:mis_une	-30
fr:mitigeur	11
fr:mm	19
fr:mme	-73
fr:mobil	13
fr:mod	-7
fr:modal	-5
fr:model_de	10
fr:modif	-18
fr:modif_le	-4
fr:moi	-19
fr:moi-mem	-10
fr:moi_a	23
fr:moi_ca	-8
fr:moi_ce	-11
fr:moi_et	-3
fr:moi_je	-15
fr:moi_jusqu	-6
fr:moi_le	4
fr:moi_quand	-6
fr:moi_qui	15
fr:moi_un	-21
fr:moindr	-16
fr:moins	-19
fr:moins_cher	-21
fr:moins_de	21
fr:mois	9
fr:mois_a	17
fr:mois_apres	12
fr:mois_ci	4
fr:mois_de	4
fr:mois_et	14
fr:mois_je	4
fr:mois_pour	-14
fr:mois_que	8
fr:moisissur	6
fr:moit	9
fr:moit_de	-10
fr:moit_des	22
fr:moit_du	-2
fr:moll	4
fr:moment	-10
fr:moment_de	4
fr:mon	-5
fr:mon_accent	2
fr:mon_age	-5
fr:mon_ancien	-17
fr:mon_appel	-14
fr:mon_argent	16
fr:mon_assoc	-10
fr:mon_assur	-7
fr:mon_assureur	-13
fr:mon_auto	-6
fr:mon_beau-frer	-22
fr:mon_beau-per	-15
fr:mon_beb	-8
fr:mon_billet	2
fr:mon_bras	6
fr:mon_bureau	-14
fr:mon_caf	-25
fr:mon_cel	-12
fr:mon_cellulair	12
fr:mon_chat	-22
fr:mon_chum	-20
fr:mon_compt	-14
fr:mon_comptabl	-5
fr:mon_conseil	5
fr:mon_contrat	-10
fr:mon_cot	-13
fr:mon_cv	-8
fr:mon_depot	-7
fr:mon_dos	-16
fr:mon_doss	-27
fr:mon_employeur	-6
fr:mon_epous	-7
fr:mon_fauteuil	-4
fr:mon_frer	-11
fr:mon_gar	-20
fr:mon_inscript	2
fr:mon_manteau	-6
fr:mon_mar	-16
fr:mon_neveu	-12
fr:mon_numero	-4
fr:mon_per	-15
fr:mon_petit-fil	4
fr:mon_plat	-10
fr:mon_portabl	11
fr:mon_propr	7
fr:mon_relev	25
fr:mon_rembours	2
fr:mon_rendez-vous	-16
fr:mon_retour	21
fr:mon_sac	-4
fr:mon_tel	4
fr:mon_telephon	11
fr:mon_velo	25
fr:mon_voisin	-15
fr:mond	-5
fr:mond_en	-13
fr:mondai	4
fr:monei	-7
fr:moniteur	-9
fr:monnai	-12
fr:monoxyd	-11
fr:monsieur	-4
fr:monsieur_de	-13
fr:monsieur_le	-18
fr:monsieur_qui	16
fr:monsieur_vachon	-7
fr:mont	14
fr:mont_a	15
fr:mont_dans	-15
fr:mont_de	21
fr:mont_sur	-3
fr:mont_une	-8
fr:monteur	18
fr:month	-9
fr:montr	-20
fr:montr_comment	-3
fr:montr_en	-19
fr:montr_la	-7
fr:montr_le	3
fr:montr_un	21
fr:montreal	3
fr:moqu	6
fr:moquet	20
fr:mor	-20
fr:morceau	14
fr:morning	14
fr:mort	34
fr:mort_a	-17
fr:mort_le	3
fr:mot	-4
fr:mot_de	19
fr:mot_pour	-11
fr:mot_sur	-6
fr:motel	-4
fr:motel_a	10
fr:moteur	29
fr:motif	32
fr:motif_de	4
fr:moto	-6
fr:mouch	10
fr:mouill	17
fr:moul	-9
fr:moulin	-2
fr:mouss	10
fr:mouv	-4
fr:moved	10
fr:moyen	-24
fr:moyen_de	-14
fr:mr	-5
fr:ms	-12
fr:much	-15
fr:muet	20
fr:municipal	-4
fr:mur	-20
fr:mur_de	-10
fr:mural	-8
fr:musiqu	35
fr:musiqu_de	25
fr:must	-14
fr:mutuel	-14
fr:my	28
fr:n	-15
fr:n_#	-5
fr:nam	-13
fr:namur	4
fr:nanci	-22
fr:napp	-22
fr:nathal	9
fr:national	16
fr:navet	-22
fr:ne_a	16
fr:ne_ai	19
fr:ne_allait	5
fr:ne_arriv	-23
fr:ne_avais	-11
fr:ne_avait	-34
fr:ne_avez	-8
fr:ne_avoir	14
fr:ne_avons	-12
fr:ne_boug	-10
fr:ne_cherch	-9
fr:ne_connaiss	3
fr:ne_decroch	15
fr:ne_demand	-20
fr:ne_ecris	-6
fr:ne_en	-40
fr:ne_est	13
fr:ne_etait	-17
fr:ne_etes	-2
fr:ne_exist	9
fr:ne_fait	3
fr:ne_ferm	19
fr:ne_fonction	5
fr:ne_import	-8
fr:ne_le	-11
fr:ne_march	16
fr:ne_me	39
fr:ne_nous	-24
fr:ne_ont	17
fr:ne_ose	-16
fr:ne_oubl	-18
fr:ne_ouvr	13
fr:ne_parl	22
fr:ne_part	19
fr:ne_pas	-35
fr:ne_pass	23
fr:ne_peut	13
fr:ne_peux	-7
fr:ne_plus	-17
fr:ne_sais	-4
fr:ne_sait	-23
fr:ne_sav	-6
fr:ne_se	-22
fr:ne_sera	-13
fr:ne_sont	7
fr:ne_suis	-14
fr:ne_trouv	-17
fr:ne_veut	-34
fr:ne_veux	-12
fr:ne_viendr	-2
fr:ne_vois	19
fr:ne_vous	-7
fr:ne_y	3
fr:need	-13
fr:need_to	-12
fr:neerland	8
fr:neig	34
fr:neon	11
fr:neuf	-9
fr:neuf_heur	3
fr:neuf_jour	9
fr:neuv	3
fr:neuviem	23
fr:nev	13
fr:neveu	-12
fr:new	-14
fr:new_on	-8
fr:next	-9
fr:nez	28
fr:ni	8
fr:nic	-8
fr:nic_one	7
fr:nickel	-27
fr:nico	12
fr:nicol	-6
fr:nid-de-poul	-7
fr:niec	-33
fr:night	10
fr:nikel	-18
fr:nimbo	22
fr:niveau	5
fr:no	-11
fr:no_problem	-17
fr:nobodi	14
fr:noc	-20
fr:noel	-10
fr:noir	25
fr:noir_mat	31
fr:noir_sur	-12
fr:noirc	27
fr:noix	5
fr:nom	11
fr:nom_a	10
fr:nom_de	16
fr:nom_la	16
fr:nombr	-15
fr:non	20
fr:non_plus	33
fr:nord	-17
fr:normal	2
fr:normal_pour	4
fr:normal_que	19
fr:nos	-46
fr:nos_bureau	-10
fr:nos_deux	-21
fr:nos_doss	5
fr:nos_fenetr	5
fr:not	-7
fr:not_#	-22
fr:not_a	5
fr:not_au	24
fr:not_de	-14
fr:not_in	28
fr:not_one	-4
fr:notair	-15
fr:nothing	23
fr:nothing_to	-14
fr:notic	3
fr:notif	7
fr:notre_arriv	5
fr:notre_boutiqu	3
fr:notre_chambr	-5
fr:notre_contrat	-17
fr:notre_demand	7
fr:notre_logiciel	16
fr:notre_nom	24
fr:notre_sejour	-7
fr:notre_serveur	7
fr:nous	7
fr:nous_a	27
fr:nous_autr	13
fr:nous_avait	-15
fr:nous_avions	-6
fr:nous_avons	4
fr:nous_conseil	4
fr:nous_depuis	23
fr:nous_dire	12
fr:nous_dormon	-10
fr:nous_en	-6
fr:nous_etions	-29
fr:nous_expliqu	-9
fr:nous_la	-4
fr:nous_le	-38
fr:nous_ne	-21
fr:nous_nous	-27
fr:nous_on	-6
fr:nous_ont	-6
fr:nous_payon	-15
fr:nous_qui	-8
fr:nous_sommes	41
fr:nous_vous	8
fr:nouveau	-23
fr:nouveau_serveur	8
fr:nouvel	-7
fr:nouvel_chaud	17
fr:nouvel_dat	5
fr:nouvel_de	2
fr:nouvel_pour	-7
fr:nouvel_version	23
fr:novembr	13
fr:now	41
fr:now_the	13
fr:nu	-12
fr:nuag	9
fr:nuit	6
fr:nuit_a	-31
fr:nuit_de	17
fr:nuit_du	-12
fr:nuit_est	3
fr:nuit_le	14
fr:nuit_on	16
fr:nuit_pour	-11
fr:nul	8
fr:null	26
fr:null_part	24
fr:numero	4
fr:numero_#	-5
fr:numero_de	19
fr:numero_un	-9
fr:numeros	-13
fr:nº	6
fr:nº_#	6
fr:objet	-5
fr:objet_de	9
fr:oblig	-19
fr:obten	-9
fr:obten_un	-4
fr:octobr	-6
fr:odet	-18
fr:odeur	5
fr:odeur_de	17
fr:odil	-7
fr:oeil	-14
fr:oeuf	30
fr:of	66
fr:of_the	-5
fr:off	-11
fr:offert	-41
fr:offert_de	-10
fr:offre	-13
fr:offre_de	14
fr:offre_pour	-10
fr:oignon	-11
fr:ok	-44
fr:old	-10
fr:oliv	8
fr:on	17
fr:on_a	-12
fr:on_aim	-11
fr:on_arriv	5
fr:on_attend	32
fr:on_avait	-27
fr:on_command	-11
fr:on_demand	-18
fr:on_dir	15
fr:on_en	9
fr:on_entend	8
fr:on_est	34
fr:on_etait	-14
fr:on_fait	-12
fr:on_fass	-10
fr:on_fin	-11
fr:on_gard	-9
fr:on_gel	-20
fr:on_his	18
fr:on_laiss	-21
fr:on_le	15
fr:on_les	-20
fr:on_lui	-18
fr:on_ma	7
fr:on_me	49
fr:on_my	14
fr:on_ne	-3
fr:on_nous	28
fr:on_our	-19
fr:on_pai	-8
fr:on_parl	-14
fr:on_pass	-21
fr:on_pens	-14
fr:on_peut	-7
fr:on_prend	-23
fr:on_sait	-23
fr:on_se	-41
fr:on_sort	-24
fr:on_the	18
fr:on_va	-19
fr:on_vend	-9
fr:on_vient	17
fr:on_voit	-5
fr:on_voul	-20
fr:on_vous	-10
fr:on_y	-28
fr:one	25
fr:ongle	7
fr:only	7
fr:ont	5
fr:ont_demand	-22
fr:ont_disparu	12
fr:ont_dit	-23
fr:ont_ete	12
fr:ont_eu	6
fr:ont_fait	-12
fr:ont_jam	5
fr:ont_laiss	14
fr:ont_mis	-14
fr:ont_mont	6
fr:ont_pas	18
fr:ont_perdu	21
fr:ont_trouv	-21
fr:onze	12
fr:onze_an	-8
fr:opened	-19
fr:oper	-26
fr:ophel	-14
fr:oppos	-6
fr:option	-8
fr:or	-7
fr:or_le	14
fr:orag	-14
fr:orang	-3
fr:order	6
fr:ordered	4
fr:ordi	-23
fr:ordin	-20
fr:ordon	-4
fr:ordre	-38
fr:oreil	-5
fr:organ	-19
fr:organis	-24
fr:original	4
fr:os	-13
fr:ose	-23
fr:ose_plus	-5
fr:otherwis	-8
fr:ou	-33
fr:ou_#	-7
fr:ou_a	-8
fr:ou_bien	-11
fr:ou_ca	-18
fr:ou_ce	-18
fr:ou_de	-23
fr:ou_faut	-11
fr:ou_il	-8
fr:ou_je	14
fr:ou_le	-2
fr:ou_non	-5
fr:ou_pas	-8
fr:ou_puis	-4
fr:ou_quoi	12
fr:ou_se	-8
fr:ou_si	-10
fr:ou_une	25
fr:ou_vous	18
fr:oual	-6
fr:oubl	-34
fr:oubl_dans	-10
fr:oubl_de	-5
fr:oubl_pas	-16
fr:oubl_ses	-10
fr:ouellet	-4
fr:oui	-10
fr:oui_ce	-19
fr:oui_ou	-5
fr:our	-61
fr:out	18
fr:outil	-8
fr:outsid	27
fr:ouvert	14
fr:ouvert_et	-10
fr:ouvert_jusqu	22
fr:ouvert_le	-23
fr:ouvert_lund	-18
fr:ouvert_un	-3
fr:ouvertur	15
fr:ouvertur_du	4
fr:ouvr	14
fr:ouvr_a	-19
fr:ouvr_le	-5
fr:ouvr_mon	34
fr:ouvr_plus	-22
fr:ouvr_une	5
fr:ouvrabl	8
fr:ouvrabl_pour	-10
fr:ouvrent	3
fr:own	-35
fr:p	-6
fr:pa	28
fr:pag	13
fr:pag_#	-29
fr:pag_blanch	10
fr:pag_de	12
fr:pai	-7
fr:pai_a	-11
fr:pai_de	27
fr:pai_en	-11
fr:pai_et	5
fr:pai_la	-2
fr:pai_le	2
fr:pai_les	25
fr:pai_ma	-7
fr:pai_par	-7
fr:pai_pas	-13
fr:pai_pour	-15
fr:pai_un	9
fr:pai_une	-9
fr:paid	-30
fr:paid_for	-15
fr:paillasson	17
fr:pain	5
fr:pain_de	25
fr:pain_et	5
fr:pal	-6
fr:palet	3
fr:pali	25
fr:pan	33
fr:pani	-16
fr:paniqu	-27
fr:pann	-46
fr:pann_a	-19
fr:pann_de	-36
fr:pann_ou	-10
fr:panneau	4
fr:panoram	-20
fr:pans	22
fr:pantalon	4
fr:pantout	-4
fr:papi	27
fr:papi_de	16
fr:papi_sur	-14
fr:paqu	2
fr:par	-8
fr:par-dessus	-19
fr:par-dessus_le	-16
fr:par_cart	-10
fr:par_coeur	-17
fr:par_contr	21
fr:par_courriel	10
fr:par_des	25
fr:par_ecrit	8
fr:par_en	18
fr:par_erreur	-7
fr:par_hasard	4
fr:par_jour	-25
fr:par_la	-29
fr:par_le	-12
fr:par_leur	-18
fr:par_ma	-4
fr:par_mail	-32
fr:par_mois	-34
fr:par_mon	-8
fr:par_notre	-2
fr:par_nous	-14
fr:par_nuit	-7
fr:par_sm	5
fr:par_telephon	-18
fr:par_terr	9
fr:par_texto	-3
fr:par_un	27
fr:par_une	28
fr:par_vos	-4
fr:par_votre	-8
fr:parait	-13
fr:paraitr	-4
fr:paraplui	-8
fr:parc_que	4
fr:pardon	-18
fr:pareil	-10
fr:parent	-3
fr:parf	-34
fr:parfait	-21
fr:parking	13
fr:parking_pour	-5
fr:parl	-18
fr:parl_a	-18
fr:parl_au	6
fr:parl_comm	5
fr:parl_de	-4
fr:parl_plus	10
fr:parol	-23
fr:part	-16
fr:part_a	-29
fr:part_avec	-11
fr:part_ca	-4
fr:part_ce	-11
fr:part_de	-22
fr:part_du	-2
fr:part_en	-20
fr:part_le	-3
fr:part_sur	21
fr:part_vers	-26
fr:partag	6
fr:partenair	-3
fr:partent	8
fr:parti	5
fr:parti_de	25
fr:partout	-5
fr:parvenu	33
fr:pas	4
fr:pas_#	11
fr:pas_a	-23
fr:pas_appel	31
fr:pas_apres	-11
fr:pas_arriv	5
fr:pas_au	29
fr:pas_bien	-11
fr:pas_boug	-14
fr:pas_ce	-25
fr:pas_dans	20
fr:pas_de	29
fr:pas_don	-4
fr:pas_en	-21
fr:pas_ete	-6
fr:pas_eu	-6
fr:pas_fach	-15
fr:pas_fait	5
fr:pas_fin	7
fr:pas_la	-38
fr:pas_le	21
fr:pas_mal	-10
fr:pas_mang	13
fr:pas_me	14
fr:pas_meme	2
fr:pas_mont	-15
fr:pas_moyen	6
fr:pas_ouvert	2
fr:pas_pai	12
fr:pas_press	-15
fr:pas_que	-27
fr:pas_recu	-8
fr:pas_repondu	-13
fr:pas_revenu	-33
fr:pas_se	5
fr:pas_si	-2
fr:pas_sign	4
fr:pas_son	51
fr:pas_su	9
fr:pas_sur	-14
fr:pas_un	-10
fr:pas_une	-31
fr:pas_urgent	-5
fr:pas_venu	21
fr:pas_votre	-7
fr:pas_voulu	-20
fr:pas_vous	-19
fr:pas_vu	20
fr:pass	7
fr:pass_a	-4
fr:pass_au	-18
fr:pass_avant	7
fr:pass_ce	-21
fr:pass_dans	-13
fr:pass_de	-6
fr:pass_dev	4
fr:pass_en	9
fr:pass_encor	-8
fr:pass_et	22
fr:pass_hi	-17
fr:pass_la	20
fr:pass_le	5
fr:pass_les	-7
fr:pass_par	-5
fr:pass_par-dessus	-8
fr:pass_pas	23
fr:pass_pour	-10
fr:pass_sur	-3
fr:pass_un	-22
fr:pass_une	-17
fr:passag	28
fr:passag_a	10
fr:passag_de	-4
fr:passager	7
fr:passent	-14
fr:passeport	3
fr:password	26
fr:pat	22
fr:pat_chinois	19
fr:patienc	-16
fr:patienc_de	-18
fr:patient	-7
fr:patin	-22
fr:patinoir	9
fr:patrick	-13
fr:patron	-20
fr:patron_me	-7
fr:patt	18
fr:paul	-3
fr:paus	-12
fr:pauvr	-14
fr:payon	-15
fr:pc	-19
fr:peau	19
fr:pech	11
fr:pedal	18
fr:pediatr	-17
fr:peignoir	13
fr:pein	-3
fr:pein_de	-3
fr:peint	4
fr:peintur	-8
fr:pel	-5
fr:pellet	-16
fr:penal	-7
fr:pench	-4
fr:pend	34
fr:pend_la	21
fr:pend_le	5
fr:pend_les	10
fr:pend_mon	-19
fr:pend_que	23
fr:pend_une	16
fr:pens	-28
fr:pens_que	-18
fr:pensent	-43
fr:pensent_que	-43
fr:pension	-14
fr:peopl	-12
fr:per	-11
fr:perc	-9
fr:perceux	18
fr:perdr	-11
fr:perdu	12
fr:perdu_le	15
fr:perdu_une	-3
fr:perfect	-19
fr:perim	8
fr:period	13
fr:permet	3
fr:permet_de	-8
fr:permet_moi	-16
fr:perrachon	14
fr:perron	7
fr:perso	5
fr:person	33
fr:person_a	12
fr:person_au	8
fr:person_avec	6
fr:person_de	-43
fr:person_est	-4
fr:person_et	11
fr:person_le	26
fr:person_ne	17
fr:person_pour	4
fr:person_qui	13
fr:person_se	-12
fr:personnel	3
fr:personnel_a	-9
fr:pert	-20
fr:pes	9
fr:pet	-27
fr:pet_mot	-16
fr:petit	-19
fr:petit-dejeun	-7
fr:petit-fil	-2
fr:petit_dam	5
fr:petit_oignon	-14
fr:petit_question	-6
fr:peu	-22
fr:peu_de	-9
fr:peu_fort	-4
fr:peur	-35
fr:peur_de	-14
fr:peut	-32
fr:peut-etr	7
fr:peut_etre	-17
fr:peut_il	-5
fr:peut_me	-3
fr:peut_on	-16
fr:peut_pas	5
fr:peut_plus	10
fr:peux	-44
fr:peux_tu	-6
fr:peux_ven	-5
fr:pharmac	-12
fr:pharmac_a	-10
fr:pharmacien	3
fr:philip	-6
fr:philipp	-5
fr:phon	10
fr:photo	16
fr:photo_de	5
fr:photo_du	-16
fr:photos	5
fr:photos_de	21
fr:photos_du	-10
fr:photos_et	20
fr:phras	-13
fr:pi	29
fr:pi_de	-6
fr:pi_parc	21
fr:pictur	-19
fr:piec	-15
fr:piec_joint	-6
fr:pied	-5
fr:pied_de	24
fr:pierr	24
fr:pigeon	4
fr:pil	-2
fr:pil_de	14
fr:pil_quand	4
fr:pilot	-11
fr:pilul	-10
fr:ping-pong	2
fr:piqur	-19
fr:pir	-8
fr:pirat	-5
fr:piron	-5
fr:pis	27
fr:pis_a	-4
fr:pis_ce	35
fr:pis_de	5
fr:pis_faut	11
fr:pis_je	12
fr:pis_la	25
fr:pis_le	-20
fr:pis_les	-4
fr:pis_ma	-8
fr:pis_mon	16
fr:pis_pas	18
fr:pis_que	3
fr:pis_une	8
fr:pis_y	8
fr:piscin	15
fr:pist	7
fr:piton	11
fr:plac	12
fr:plac_dans	-12
fr:plac_de	6
fr:plac_en	13
fr:plac_le	17
fr:plac_limit	-22
fr:placard	-8
fr:plafond	20
fr:plafond_de	6
fr:plag	-11
fr:plaignent	-3
fr:plain	5
fr:plaint	-30
fr:plais	-8
fr:plais_de	-4
fr:plait	-44
fr:plan_brais	-15
fr:plan_de	-13
fr:planch	-3
fr:planif	3
fr:plant	8
fr:plant_a	19
fr:plantag	-16
fr:plaqu	-16
fr:plastiqu	31
fr:plat	21
fr:plateau	3
fr:plateform	-9
fr:platr	40
fr:pleas	-44
fr:plein	30
fr:plein_canicul	-13
fr:plein_de	-9
fr:plein_pis	3
fr:pleur	-26
fr:pleut	4
fr:pli	-16
fr:plinth	12
fr:plomb	-18
fr:plomber	-12
fr:plu	-13
fr:plui	21
fr:plus	-8
fr:plus_a	-24
fr:plus_aucun	-13
fr:plus_cher	-21
fr:plus_clair	-14
fr:plus_de	15
fr:plus_en	15
fr:plus_haut	-24
fr:plus_jam	22
fr:plus_la	3
fr:plus_le	25
fr:plus_les	29
fr:plus_loin	-13
fr:plus_mal	-30
fr:plus_me	-8
fr:plus_person	6
fr:plus_propr	-17
fr:plus_que	-18
fr:plus_recent	19
fr:plus_recevoir	-8
fr:plus_tard	-22
fr:plus_tot	-11
fr:plus_un	23
fr:plus_vit	26
fr:plusieur	-5
fr:plutot	-9
fr:plutot_que	-7
fr:pneu	-4
fr:pneus	-7
fr:poch	-14
fr:poel	-9
fr:poel_a	-3
fr:pogn	-5
fr:poid	-6
fr:poign	6
fr:poignet	4
fr:poil	6
fr:point	-46
fr:point_de	-17
fr:poireaut	2
fr:polic	-6
fr:polit	-10
fr:politess	-11
fr:pomerleau	-13
fr:pomm	15
fr:pomp	-19
fr:pomp_a	-30
fr:ponctuel	-16
fr:pont	21
fr:port	-13
fr:port_#	24
fr:port_a	-34
fr:port_au	-23
fr:port_de	15
fr:port_du	20
fr:port_en	-15
fr:port_est	6
fr:port_et	5
fr:port_la	7
fr:port_ne	9
fr:port_ouvert	-19
fr:port_pour	-12
fr:port_sur	7
fr:port_un	6
fr:port_une	4
fr:portabl	21
fr:portabl_est	-2
fr:portail_de	-13
fr:portefeuill	-2
fr:portion	3
fr:portr	-16
fr:pos	11
fr:pos_a	-24
fr:pos_de	8
fr:pos_en	-6
fr:pos_la	-5
fr:pos_le	13
fr:pos_une	4
fr:possibl	-47
fr:possibl_de	-14
fr:post	-4
fr:post_#	-25
fr:post_de	10
fr:post_le	-16
fr:pot	25
fr:pot_de	13
fr:potag	3
fr:poubel	14
fr:pouc	3
fr:poul	-17
fr:poulet	-10
fr:pour	-17
fr:pour_#	-12
fr:pour_ajout	-13
fr:pour_avoir	-11
fr:pour_branch	-13
fr:pour_ca	13
fr:pour_ce	-15
fr:pour_cent	20
fr:pour_cette	-19
fr:pour_chang	-10
fr:pour_chois	-5
fr:pour_cinq	3
fr:pour_corrig	7
fr:pour_demain	-8
fr:pour_des	18
fr:pour_deux	21
fr:pour_dire	-22
fr:pour_etre	9
fr:pour_faire	-8
fr:pour_hi	-4
fr:pour_la	-28
fr:pour_le	-47
fr:pour_lui	-3
fr:pour_lund	16
fr:pour_ma	-25
fr:pour_me	9
fr:pour_mes	-13
fr:pour_mettr	9
fr:pour_moi	10
fr:pour_ne	-25
fr:pour_nos	-12
fr:pour_notre	-5
fr:pour_nous	16
fr:pour_obten	-6
fr:pour_ouvr	-3
fr:pour_pai	-2
fr:pour_pes	14
fr:pour_quatr	3
fr:pour_que	-15
fr:pour_ravoir	23
fr:pour_regard	12
fr:pour_renouvel	-2
fr:pour_renvoi	4
fr:pour_rien	-10
fr:pour_sa	11
fr:pour_savoir	13
fr:pour_son	-20
fr:pour_touch	10
fr:pour_tout	28
fr:pour_trois	8
fr:pour_trouv	-6
fr:pour_un	2
fr:pour_une	13
fr:pour_voir	16
fr:pour_votre	-2
fr:pour_vous	-21
fr:pourboir	-13
fr:pourquoi	-13
fr:pourr	-22
fr:pourr_vous	-21
fr:pourriel	17
fr:pourt	-6
fr:pourt_je	-17
fr:pouss	-8
fr:pousset	-16
fr:pousset_doubl	-22
fr:pouv	-26
fr:pouvez	-14
fr:pouvez_vous	-33
fr:pouvoir	10
fr:praticien	-11
fr:pratiqu	4
fr:preav	4
fr:precieux	-13
fr:precis	-26
fr:precis_le	-9
fr:prefer	-13
fr:preferent	-15
fr:prelev	8
fr:prelev_de	14
fr:prem_coup	-15
fr:prem_fois	-2
fr:pren	-15
fr:pren_vous	-4
fr:prend	-8
fr:prend_en	12
fr:prend_le	-14
fr:prend_un	5
fr:prendr	-21
fr:prenom	-9
fr:prepar	-21
fr:prepar_un	-10
fr:prepos_a	6
fr:pres	-17
fr:pres_de	3
fr:pres_du	15
fr:presenc	-6
fr:presenc_de	-6
fr:present	-17
fr:present_a	-11
fr:president	-2
fr:presqu	-16
fr:press	-34
fr:press_#	4
fr:pression	-19
fr:prestatair	-11
fr:pret	-30
fr:pret_a	-9
fr:pret_en	10
fr:pretext	10
fr:pretext_que	10
fr:preuv	-2
fr:preven	-15
fr:preven_la	-7
fr:prevenu	-20
fr:prevoir	-9
fr:prevoit	-14
fr:prevoit_un	-10
fr:prevu	-39
fr:prevu_au	-7
fr:pri	-20
fr:pri_de	-14
fr:prim	-17
fr:prim_de	-3
fr:principal	4
fr:printemp	-15
fr:prioritair	4
fr:pris	3
fr:pris_dans	-3
fr:pris_de	-6
fr:pris_des	-6
fr:pris_en	-5
fr:pris_la	-35
fr:pris_le	-27
fr:pris_mon	15
fr:pris_par	15
fr:pris_un	7
fr:priv	21
fr:prix	-42
fr:prix_annonc	-15
fr:prix_de	-7
fr:prix_du	-7
fr:prix_pour	-11
fr:prix_que	16
fr:pro	-7
fr:problem	-42
fr:problem_de	-22
fr:problem_urgent	-13
fr:procedur	-10
fr:proch	-9
fr:prochain	-17
fr:prochain_fois	-18
fr:produit	-11
fr:professionnal	-7
fr:professionnel	-5
fr:profil	-4
fr:profit	-7
fr:profit_du	-8
fr:progress	7
fr:prolong	-2
fr:prom	-3
fr:promen	5
fr:promess	25
fr:promess_de	24
fr:promet	3
fr:promis	7
fr:promised	-3
fr:propos	8
fr:propos_de	-14
fr:propos_que	13
fr:propos_un	4
fr:proposit	-22
fr:propr	-22
fr:propr_et	-11
fr:proprietair	-26
fr:proprio	23
fr:pros	7
fr:protect	10
fr:proteg	-13
fr:provisoir	-17
fr:pu	-23
fr:pub	16
fr:pub_pour	17
fr:public	-16
fr:publiqu	4
fr:puis	41
fr:puis_#	4
fr:puis_il	5
fr:puis_je	-18
fr:puis_le	-10
fr:puis_plus	3
fr:puis_un	32
fr:puis_une	28
fr:puisqu	-19
fr:puiss	-13
fr:puit	-14
fr:punais	4
fr:pur	6
fr:pus	-7
fr:put	18
fr:pyjam	14
fr:qr	19
fr:quai	12
fr:qualit	-8
fr:quand	12
fr:quand_ca	-14
fr:quand_ce	-5
fr:quand_elle	28
fr:quand_il	5
fr:quand_je	-11
fr:quand_la	7
fr:quand_les	8
fr:quand_meme	-15
fr:quand_on	33
fr:quand_te	-10
fr:quand_tout	21
fr:quand_votre	-7
fr:quand_vous	-25
fr:quant	25
fr:quar	8
fr:quar_minut	-16
fr:quarante-d	-4
fr:quarante-huit	-13
fr:quarante-huit_heur	-13
fr:quart	-6
fr:quart_de	-8
fr:quatorz	18
fr:quatr	44
fr:quatr_an	36
fr:quatr_dans	-9
fr:quatr_et	-18
fr:quatr_fois	22
fr:quatr_heur	17
fr:quatr_jour	2
fr:quatr_minut	14
fr:quatr_mois	5
fr:quatr_pied	3
fr:quatre-vingt	-10
fr:quatriem	39
fr:que	12
fr:que_a	22
fr:que_au	8
fr:que_aucun	4
fr:que_ca	2
fr:que_ce	29
fr:que_chez	16
fr:que_des	18
fr:que_deux	-21
fr:que_elle	-33
fr:que_en	-8
fr:que_il	-26
fr:que_je	13
fr:que_la	15
fr:que_le	2
fr:que_les	-4
fr:que_leur	4
fr:que_moi	-15
fr:que_mon	7
fr:que_non	17
fr:que_nous	5
fr:que_par	-4
fr:que_person	18
fr:que_pour	14
fr:que_prevu	-15
fr:que_quelqu'un	-22
fr:que_son	-30
fr:que_tout	-4
fr:que_trois	-3
fr:que_tu	-7
fr:que_un	-13
fr:que_une	-16
fr:que_vos	-16
fr:que_votre	-6
fr:que_vous	31
fr:que_vs	18
fr:que_y	-3
fr:quebec	-27
fr:quel	-44
fr:quel_anne	7
fr:quel_dat	-8
fr:quel_est	-12
fr:quel_heur	-5
fr:quel_jour	-8
fr:quel_sont	-11
fr:quelqu	-2
fr:quelqu'un_a	20
fr:quelqu'un_de	34
fr:quelqu'un_peut	-5
fr:quelqu'un_qui	-31
fr:quelqu'un_sait	-5
fr:quelqu_chos	-18
fr:quelqu_jour	22
fr:quelqu_part	-13
fr:quentin	-19
fr:question	-20
fr:question_de	-10
fr:questionnair	-12
fr:queu	19
fr:qui	-25
fr:qui_a	-16
fr:qui_avait	-16
fr:qui_connait	-11
fr:qui_dois	-6
fr:qui_doit	-3
fr:qui_en	-2
fr:qui_est	-21
fr:qui_etait	11
fr:qui_fait	-22
fr:qui_le	-35
fr:qui_lui	-15
fr:qui_me	-26
fr:qui_ne	15
fr:qui_ont	-18
fr:qui_parl	-6
fr:qui_pass	20
fr:qui_prend	-16
fr:qui_se	21
fr:qui_vient	7
fr:qui_vous	-10
fr:quick	-24
fr:quick_question	-3
fr:quiet	-17
fr:quincailler	-10
fr:quinz	12
fr:quinz_an	12
fr:quinz_jour	-17
fr:quinz_minut	23
fr:quinzain	-9
fr:quit	-20
fr:quitt	4
fr:quoi_ce	4
fr:quoi_la	-13
fr:quoi_le	10
fr:quoi_un	14
fr:quot	-16
fr:quotidien	-14
fr:r	-9
fr:rab	-10
fr:raccord	17
fr:racin	-6
fr:racont	19
fr:racroch	17
fr:rad	6
fr:radiateur	10
fr:radiateur_de	4
fr:radio	-13
fr:radiograph	-8
fr:rag	-10
fr:raid	13
fr:raison	-5
fr:ral	-3
fr:ralent	20
fr:ramass	14
fr:ramassag	-20
fr:ramen	-6
fr:ramonag	-18
fr:ramoneur	-21
fr:ramp	21
fr:randon	-11
fr:rang	22
fr:rappel	-20
fr:rappel_a	6
fr:rappel_avant	-9
fr:rappel_dans	-27
fr:rappel_de	15
fr:rappel_le	-19
fr:rappel_sur	-17
fr:rapport_de	13
fr:rar	-51
fr:rassur	-4
fr:rat	-20
fr:rav	-9
fr:ravoir	13
fr:ravoir_mon	-2
fr:rayon	-14
fr:re	-7
fr:reaction	-5
fr:real	15
fr:realit	-2
fr:realli	-17
fr:rebord	17
fr:rebranch	8
fr:receipt	-5
fr:received	-6
fr:recent	19
fr:recept	17
fr:recept_automat	-2
fr:recept_de	-6
fr:recev	-22
fr:receveur	-8
fr:recevoir	-14
fr:recevoir_cette	-5
fr:recevoir_le	-5
fr:recevoir_nos	-2
fr:recevoir_un	4
fr:rechang	15
fr:recharg	-5
fr:rechauff	17
fr:recherch	-5
fr:recit	-7
fr:reclam	26
fr:reclam_#	34
fr:reclam_la	3
fr:reclam_le	20
fr:recois	27
fr:recoit	-6
fr:recoivent	32
fr:recoll	7
fr:recommand	-16
fr:recommand_chaud	-9
fr:recommenc	-33
fr:recomment	-5
fr:reconduct	3
fr:reconduit	-10
fr:reconnaiss	-11
fr:reconnait	-3
fr:reconnu	-22
fr:recop	-26
fr:recour	-12
fr:recouvr	18
fr:recr	5
fr:rectif	-2
fr:recu	50
fr:recu_#	34
fr:recu_a	-12
fr:recu_aucun	7
fr:recu_ce	14
fr:recu_de	23
fr:recu_en	-16
fr:recu_le	27
fr:recu_ma	-3
fr:recu_un	-26
fr:recu_une	-12
fr:recuper	-29
fr:recuper_le	-10
fr:recus	-3
fr:redemand	16
fr:redemarr	-24
fr:redev	-3
fr:redir	6
fr:redon	25
fr:reduit	3
fr:reexpliqu	-10
fr:ref	-29
fr:ref_la	-6
fr:refair	-7
fr:refait	-10
fr:referent	-7
fr:referm	26
fr:referm_la	14
fr:reflech	-8
fr:refoul	-9
fr:refroid	23
fr:refus	58
fr:refus_de	58
fr:refus_la	13
fr:refus_le	14
fr:reg	8
fr:regard	3
fr:regard_ce	21
fr:regard_le	-5
fr:regard_les	-15
fr:regard_un	23
fr:region	-37
fr:regl	21
fr:regl_a	19
fr:regl_ca	-2
fr:regl_de	-18
fr:regl_en	5
fr:regl_le	-17
fr:reglag	-12
fr:reiter	4
fr:rejected	5
fr:rejet	19
fr:rel	-22
fr:relanc	-5
fr:relanc_pour	5
fr:relat	2
fr:relayo	-4
fr:relev	15
fr:relev_de	14
fr:relev_du	-18
fr:reli	-11
fr:relir	-16
fr:relou	3
fr:rem	-20
fr:rem_dans	-14
fr:rem_en	-11
fr:rem_une	-5
fr:remarch	-12
fr:rembours	-37
fr:rembours_de	-26
fr:rembours_en	-11
fr:remerc	-39
fr:remerc_de	-7
fr:remerc_le	-8
fr:remerc_pour	-3
fr:remet	9
fr:remettr	-25
fr:remettr_la	-5
fr:remis	9
fr:remis_a	-5
fr:remis_en	17
fr:remont	5
fr:remont_au	-12
fr:rempl	8
fr:rempl_le	-28
fr:remplac	-34
fr:remplac_de	-7
fr:remplac_le	-5
fr:remplac_par	6
fr:remplissag	28
fr:rencontr	-6
fr:rend	-7
fr:rendez-vous	-13
fr:rendez-vous_a	23
fr:rendez-vous_dans	-14
fr:rendez-vous_de	10
fr:rendez-vous_en	-2
fr:rendr	11
fr:rendr_a	16
fr:rendu	35
fr:rendu_de	-2
fr:rendu_en	21
fr:rendu_la	-16
fr:rendu_le	19
fr:renonc	6
fr:renouvel	19
fr:renov	-18
fr:renseign	19
fr:rentr_chez	-4
fr:renvers	-3
fr:renvoi	22
fr:renvoi_chez	3
fr:renvoi_en	3
fr:renvoi_un	2
fr:rep	20
fr:rep_de	-4
fr:repar	-40
fr:repar_en	-6
fr:repar_le	-21
fr:reparl	-18
fr:repart	33
fr:repart_avec	-22
fr:repart_sans	-17
fr:repartiteur	26
fr:repass	25
fr:repet	-24
fr:repet_que	-7
fr:repl	-6
fr:repon	5
fr:repond	12
fr:repond_a	-5
fr:repond_que	38
fr:repondeur	19
fr:repondr_a	-5
fr:repondu	-7
fr:repondu_a	-14
fr:repondu_en	-19
fr:repondu_par	-7
fr:repondu_que	20
fr:repons	-2
fr:repons_de	-24
fr:repons_le	-14
fr:repos	-13
fr:repouss	-16
fr:repr	-10
fr:repr_le	-14
fr:reprendr	-13
fr:repris	15
fr:reproch	-8
fr:reseau	-19
fr:reserv	-52
fr:reserv_au	-6
fr:reserv_en	-7
fr:reserv_la	-21
fr:reserv_le	-13
fr:reserv_pour	-8
fr:reservoir	4
fr:reservoir_a	9
fr:reset	13
fr:resident	-19
fr:resil	3
fr:resil_en	-4
fr:respect	-11
fr:respir	2
fr:respons	-3
fr:resserv	-4
fr:ressort	22
fr:ressort_avec	7
fr:rest	31
fr:rest_#	-7
fr:rest_a	18
fr:rest_au	-15
fr:rest_bloqu	5
fr:rest_dans	35
fr:rest_deux	4
fr:rest_du	12
fr:rest_en	4
fr:rest_lettr	16
fr:rest_plus	-3
fr:rest_sur	19
fr:rest_un	-13
fr:restent	8
fr:resultat	3
fr:resum	19
fr:retard	-32
fr:retard_de	15
fr:reten	5
fr:retenu	-15
fr:retir_le	9
fr:retour	32
fr:retour_de	-15
fr:retour_du	21
fr:retourn	-32
fr:retr	-8
fr:retrait	13
fr:retrouv	-16
fr:retrouv_le	-11
fr:retrouv_mon	-5
fr:reuss	-9
fr:rev	-3
fr:reveil	-25
fr:revel	3
fr:reven	16
fr:revenu	-50
fr:revenu_avec	8
fr:revenus	31
fr:revien	-18
fr:reviendr	-10
fr:revient	-7
fr:revir	12
fr:revis	7
fr:revoir	2
fr:rez-de-chauss	24
fr:ri	-19
fr:rideau	25
fr:ridicul	22
fr:rien	-23
fr:rien_a	10
fr:rien_au	19
fr:rien_compr	3
fr:rien_contr	-6
fr:rien_dans	36
fr:rien_de	-56
fr:rien_faire	-14
fr:rien_ne	-31
fr:rien_pour	-8
fr:rien_que	6
fr:rien_repar	6
fr:rien_voulu	-13
fr:right	-8
fr:rigueur	-13
fr:rimousk	-16
fr:rinc	25
fr:rir	-6
fr:risqu	-12
fr:rit	-11
fr:riz	-10
fr:rn	-6
fr:rob	-29
fr:rob_de	-31
fr:robinet	14
fr:robinet_de	-3
fr:robot	31
fr:rog	-5
fr:roi	14
fr:roland	-5
fr:roman	-15
fr:romant	-4
fr:rond	-3
fr:ronfl	3
fr:ronron	-26
fr:room	-7
fr:room_#	8
fr:ros	-6
fr:rosair	-11
fr:rosal	17
fr:rosi	12
fr:rou	4
fr:roug	23
fr:roug_a	3
fr:rouill	-14
fr:roul	-19
fr:rouleau	5
fr:rouss	8
fr:rout	2
fr:routeur	18
fr:rouvert	-15
fr:row	20
fr:ru	-9
fr:ru_de	12
fr:ru_des	-17
fr:ru_du	-11
fr:run	32
fr:running	-19
fr:ruptur	3
fr:rythm	-7
fr:s	10
fr:s'il	-36
fr:s'il_vous	-34
fr:sa	-30
fr:sa_cart	5
fr:sa_cle	3
fr:sa_fai	5
fr:sa_femm	-23
fr:sa_feuill	-22
fr:sa_mer	-11
fr:sac	10
fr:sac_de	9
fr:sach	-22
fr:sachet	-16
fr:sacoch	-11
fr:sacr	-12
fr:saguenai	-18
fr:sai	14
fr:sai_#	20
fr:said_it	17
fr:saign	16
fr:saint-jean	-6
fr:saint-ong	-5
fr:sais	-20
fr:sais_le	2
fr:sais_pas	-10
fr:sais_plus	7
fr:sais_que	-24
fr:saison	-30
fr:sait	-46
fr:sait_pas	-27
fr:sait_si	-5
fr:sal	-11
fr:salad	26
fr:salair	7
fr:salar	-5
fr:sall_a	-6
fr:sall_de	-21
fr:sall_des	20
fr:sall_du	21
fr:salon	-18
fr:salu	-30
fr:salu_la	-15
fr:salu_le	-7
fr:salut	-32
fr:salut_ce	-18
fr:salut_distingu	-5
fr:sam	-24
fr:samed	18
fr:samed_#	-14
fr:samed_matin	-16
fr:sandwich	15
fr:sans	-4
fr:sans_arret	2
fr:sans_autr	-15
fr:sans_demand	14
fr:sans_dire	21
fr:sans_discut	-12
fr:sans_dout	-2
fr:sans_faut	-6
fr:sans_frais	-12
fr:sans_jam	-20
fr:sans_la	15
fr:sans_meme	4
fr:sans_papi	8
fr:sans_preav	2
fr:sans_que	-28
fr:sans_rendez-vous	-10
fr:sans_repons	-6
fr:sans_rien	4
fr:sans_savoir	7
fr:sans_suit	4
fr:sans_suppl	-17
fr:sans_un	9
fr:sans_vouloir	4
fr:sant	15
fr:sapin	-9
fr:saturdai	4
fr:sauc	8
fr:sauf	24
fr:sauf_erreur	5
fr:sauf_le	-10
fr:sauf_que	12
fr:saun	12
fr:saur	-4
fr:saur_gre	3
fr:saur_vous	-4
fr:saurion	-6
fr:saut	8
fr:saut_le	12
fr:sauv	-28
fr:sauvegard	26
fr:sauvio	22
fr:sav_pas	-3
fr:saved	-23
fr:saved_my	-23
fr:savez	-17
fr:savez_vous	-4
fr:savoir	-13
fr:savoir_ce	-9
fr:savoir_ou	3
fr:savoir_qui	-13
fr:savoir_si	8
fr:savon	20
fr:scann	-7
fr:scel	22
fr:scolair	-16
fr:scotch	-20
fr:se	-2
fr:se_agit	-28
fr:se_allum	-18
fr:se_arret	23
fr:se_arretent	25
fr:se_chang	15
fr:se_connect	-6
fr:se_en	-40
fr:se_est	-14
fr:se_etait	7
fr:se_eteint	17
fr:se_excus	-11
fr:se_faire	5
fr:se_fait	-15
fr:se_ferm	18
fr:se_il	-25
fr:se_lav	-18
fr:se_occup	8
fr:se_ouvr	-15
fr:se_sont	8
fr:se_trouv	11
fr:se_y	-7
fr:seanc	32
fr:seanc_de	-20
fr:seanc_du	20
fr:seau	19
fr:sec	16
fr:seche-serviet	22
fr:secheux	21
fr:second	-16
fr:second_fois	11
fr:secour	-15
fr:secret	-3
fr:secretair	6
fr:secretair_a	5
fr:secretariat	-11
fr:secur	16
fr:securis	-17
fr:seiz	8
fr:sejour_de	-13
fr:sel	30
fr:selon	19
fr:semain	-7
fr:semain_a	2
fr:semain_de	20
fr:semain_dern	7
fr:semain_et	-13
fr:semain_pass	-19
fr:semain_pour	-4
fr:semain_prochain	17
fr:semain_que	13
fr:sembl_il	7
fr:sembl_que	-7
fr:seminair	-17
fr:sen	-11
fr:sen_du	12
fr:send	3
fr:sent	29
fr:sent_la	12
fr:sent_le	51
fr:sentent	-18
fr:sentent_le	-19
fr:separ	7
fr:sept	30
fr:sept_an	23
fr:sept_et	-7
fr:sept_heur	4
fr:sept_minut	-3
fr:sept_mois	15
fr:septembr_#	-7
fr:ser	-34
fr:sera	-69
fr:sera_depos	-14
fr:sera_pas	-13
fr:serai	-14
fr:seraing	-22
fr:serait	-25
fr:serait_de	7
fr:serieux	-14
fr:seront	-21
fr:serr	-22
fr:serrur	25
fr:sert	-15
fr:serv	9
fr:serv_a	3
fr:served	-4
fr:serveur	-13
fr:serveur_a	-11
fr:serveur_est	-10
fr:serveur_le	16
fr:serveux	17
fr:serveux_a	20
fr:servic	-14
fr:servic_a	4
fr:servic_apres-vent	5
fr:servic_de	-5
fr:servic_ne	3
fr:serviet	-13
fr:ses_#	-17
fr:ses_bott	6
fr:ses_cle	14
fr:session	33
fr:seul	-25
fr:seul_#	-25
fr:seul_a	5
fr:seul_au	-12
fr:seul_des	4
fr:seul_et	-7
fr:seul_la	23
fr:seul_le	12
fr:seul_person	-13
fr:seul_pour	-5
fr:seul_que	-9
fr:severin	17
fr:shampoing	-15
fr:sheet	18
fr:shop	-4
fr:should	-28
fr:show	10
fr:si	-26
fr:si_ca	-23
fr:si_ce	-32
fr:si_elle	11
fr:si_je	18
fr:si_la	-19
fr:si_le	-7
fr:si_ma	-4
fr:si_on	-45
fr:si_possibl	-7
fr:si_quelqu'un	-11
fr:si_tu	24
fr:si_un	-7
fr:si_votre	-11
fr:si_vous	-13
fr:sieg	-2
fr:siffl	-14
fr:sifflet	-23
fr:sign_ce	-16
fr:sign_de	-2
fr:sign_le	-31
fr:sign_pour	39
fr:sign_sur	13
fr:signal	8
fr:signal_a	19
fr:signal_le	-4
fr:signal_que	23
fr:signal_un	-15
fr:signatur	5
fr:signatur_electron	11
fr:siham	13
fr:silenc	-2
fr:silenc_radio	2
fr:simon	-7
fr:simpl	-19
fr:sinc	35
fr:sinc_the	29
fr:sincereli	-9
fr:sinistr	-5
fr:sinon	-34
fr:sir	-9
fr:sirop	-8
fr:sit	-4
fr:sit_est	-23
fr:situ	-7
fr:six	16
fr:six_an	-37
fr:six_heur	-10
fr:six_minut	10
fr:six_mois	11
fr:six_semain	27
fr:sixiem	-16
fr:sm	22
fr:sm_#	10
fr:small	-14
fr:small_thing	-14
fr:smel	-6
fr:so	-11
fr:so_i	-19
fr:so_it	-13
fr:so_much	-4
fr:social	-7
fr:societ	-25
fr:soeur	-44
fr:soi	-15
fr:soi-dis	3
fr:soi_remerc	-7
fr:soient	-8
fr:soign	-5
fr:soir	18
fr:soir_a	5
fr:soir_ce	-18
fr:soir_dans	-5
fr:soir_de	-19
fr:soir_je	19
fr:soir_le	9
fr:soir_meme	-18
fr:soit	-12
fr:soit_#	-20
fr:soit_enlev	12
fr:soix_an	-3
fr:soixante-douz	5
fr:sol	-17
fr:solang	-15
fr:sold	22
fr:soleil	-10
fr:solliqu	7
fr:solut	-9
fr:somebodi	-20
fr:someon	-21
fr:somm	-11
fr:sommair	-18
fr:sommes	31
fr:sommes_en	-15
fr:sommes_le	68
fr:son	26
fr:son_adress	-9
fr:son_arriv	-11
fr:son_caf	15
fr:son_chez	27
fr:son_cot	-12
fr:son_dans	-5
fr:son_est	-15
fr:son_et	-15
fr:son_mar	13
fr:son_nom	-15
fr:son_numero	3
fr:son_per	7
fr:son_telephon	24
fr:sond	23
fr:soni	-7
fr:sonnet	-3
fr:sont	30
fr:sont_a	-4
fr:sont_encor	35
fr:sont_ferm	-3
fr:sont_les	12
fr:sont_part	-22
fr:sont_pas	15
fr:sont_rest	17
fr:sont_si	4
fr:sont_toujour	24
fr:sor	-22
fr:sorri	-25
fr:sort	4
fr:sort_de	5
fr:sort_du	31
fr:sort_le	-10
fr:sort_les	-3
fr:sort_une	-4
fr:sortent	-3
fr:sou	15
fr:souc	-45
fr:souc_de	-12
fr:souffl	33
fr:souffleux	-3
fr:souhait	-36
fr:souhait_connaitr	-4
fr:soulign	-13
fr:soumiss	-15
fr:soumiss_de	-9
fr:soup	-42
fr:soup_de	-18
fr:soup_etait	-9
fr:soupir	-14
fr:sour	9
fr:sourir	-20
fr:sourir_en	9
fr:sous	2
fr:sous-sol	-8
fr:sous_#	-31
fr:sous_dix	5
fr:sous_garant	-6
fr:sous_la	23
fr:sous_les	-7
fr:sous_nos	5
fr:sous_quinzain	-9
fr:sous_toutes	-9
fr:sous_un	5
fr:sous_une	15
fr:soutien	-8
fr:souvient	-11
fr:spa	19
fr:special	-10
fr:spinning	4
fr:sport	-18
fr:staff	-7
fr:stag	-15
fr:stagiair	14
fr:standard	6
fr:star	-15
fr:station	-16
fr:station_a	-9
fr:station_est	13
fr:station_et	-15
fr:statut	-5
fr:steak	-2
fr:steev	-22
fr:stev	2
fr:still	19
fr:still_no	4
fr:stor	-6
fr:street	-29
fr:stress	-9
fr:stuart	-5
fr:studio	4
fr:stylo	-7
fr:su	19
fr:sub	5
fr:subvent	-5
fr:sucr	-20
fr:suff	-34
fr:suggest	-3
fr:sui	17
fr:suint	2
fr:suis	-12
fr:suis_a	11
fr:suis_arriv	-7
fr:suis_aveugl	-3
fr:suis_client	-22
fr:suis_en	-12
fr:suis_pas	-14
fr:suis_rest	16
fr:suiss	-11
fr:suit	3
fr:suit_de	4
fr:suiv	-17
fr:suiv_le	-12
fr:suivr	-31
fr:sujet	-26
fr:sujet_du	-17
fr:sup	-38
fr:sup_nic	-9
fr:supermarch	16
fr:suppl	-15
fr:supplementair	-3
fr:support	-15
fr:suppos	-18
fr:supprim	-3
fr:sur	19
fr:sur_#	-21
fr:sur_ce	-4
fr:sur_de	12
fr:sur_des	-6
fr:sur_deux	10
fr:sur_du	20
fr:sur_internet	5
fr:sur_la	13
fr:sur_le	9
fr:sur_les	-17
fr:sur_ma	19
fr:sur_mes	-9
fr:sur_mon	-10
fr:sur_notre	17
fr:sur_quatr	-22
fr:sur_son	7
fr:sur_trois	-8
fr:sur_un	9
fr:sur_une	-2
fr:sur_votre	4
fr:surpris	-39
fr:surtout	-19
fr:surtout_pas	-6
fr:surveil	-27
fr:suspendr	-6
fr:sutur	-24
fr:sylv	-29
fr:symp	-6
fr:sympath	22
fr:syndic	-14
fr:system	-8
fr:t	-11
fr:tabl	19
fr:tabl_a	-8
fr:tabl_de	5
fr:tabl_pour	-9
fr:tableau	14
fr:tableau_de	19
fr:tac	43
fr:tach	19
fr:tacit	-8
fr:tact	13
fr:taill	-24
fr:tak	18
fr:tampon	-8
fr:tanguai	-16
fr:tani	-5
fr:tank	-5
fr:tant	-33
fr:tant_que	-15
fr:tap	9
fr:tap_#	-44
fr:tapis	-13
fr:tard	-22
fr:tard_le	-29
fr:tardiv	-18
fr:tarif	-8
fr:tarif_de	-8
fr:tart	-19
fr:tart_au	-18
fr:tass	-2
fr:tatouag	7
fr:taux	-7
fr:taux_de	-6
fr:taux_reduit	3
fr:tax	-12
fr:tax_de	7
fr:te	-6
fr:te_as	19
fr:te_es	-10
fr:te_plait	-6
fr:tech	11
fr:technicien	6
fr:technicien_a	19
fr:technicien_est	-12
fr:technicien_ne	-10
fr:techniqu	-22
fr:tel	37
fr:tel_que	6
fr:telecharg	4
fr:telecommand	6
fr:telephon_a	18
fr:telephon_avec	-3
fr:telephon_ce	2
fr:telephon_de	-7
fr:telephon_et	-19
fr:telephon_le	-17
fr:telephon_me	-16
fr:telephon_ne	31
fr:telephon_on	-6
fr:telephon_pour	-8
fr:telephon_que	-17
fr:telephon_sans	-10
fr:teletravail	-9
fr:temp_de	-10
fr:temp_ou	-9
fr:temp_que	2
fr:tempet	-14
fr:ten	-18
fr:ten_a	-16
fr:tendu	7
fr:tent	4
fr:tenu	7
fr:tenus	-8
fr:termin	-11
fr:terminal	-9
fr:terr	7
fr:tes	13
fr:test	22
fr:tet	-12
fr:text	16
fr:texto	17
fr:thank	-43
fr:thank_so	-2
fr:thank_you	-25
fr:that	-16
fr:that_is	-21
fr:the	2
fr:the_#	9
fr:the_boil	-21
fr:the_count	-16
fr:the_gui	-17
fr:the_invoic	-5
fr:the_ladi	-28
fr:the_manag	-7
fr:the_morning	11
fr:the_new	5
fr:the_tabl	13
fr:them	-10
fr:then	9
fr:there	-15
fr:there_is	28
fr:thermolun	4
fr:thermolun_#	6
fr:thermometr	8
fr:thermopomp	9
fr:thermostat	24
fr:thermostat_connect	-5
fr:they	-23
fr:thing	-45
fr:this	-29
fr:this_week	-10
fr:thom	-7
fr:thre	29
fr:thre_tim	-17
fr:thre_week	20
fr:thursdai	-19
fr:ticket	17
fr:ticket_de	-9
fr:tied	13
fr:tien	7
fr:tien_a	-21
fr:tient	-30
fr:tient_a	-11
fr:tient_dans	5
fr:tier	12
fr:tier_du	14
fr:tim	-7
fr:timbr	-7
fr:tir	11
fr:tir_le	22
fr:tit	-7
fr:titr	-16
fr:titr_de	-9
fr:to	-14
fr:to_#	29
fr:to_sai	4
fr:to_the	-33
fr:toast	-7
fr:todai	7
fr:toi	-6
fr:toilet	24
fr:toilet_du	3
fr:toit	7
fr:toitur	-8
fr:told	12
fr:told_me	13
fr:tom	-5
fr:tomat	-12
fr:tomb	20
fr:tomb_a	-14
fr:tomb_dans	24
fr:tomb_en	-22
fr:tomb_sur	12
fr:tombent	21
fr:tombent_dans	11
fr:ton	-8
fr:too	17
fr:took	6
fr:took_the	-15
fr:top	4
fr:tot	-11
fr:total	17
fr:touch	-7
fr:touch_a	-17
fr:touch_la	-3
fr:toujour	53
fr:toujour_a	3
fr:toujour_auss	-2
fr:toujour_dans	10
fr:toujour_de	3
fr:toujour_en	3
fr:toujour_la	-10
fr:toujour_le	27
fr:toujour_pa	4
fr:toujour_pas	31
fr:toujour_rien	27
fr:toujour_sur	19
fr:tour	-24
fr:tour_de	-18
fr:tourn	15
fr:tourn_a	19
fr:tourn_dans	16
fr:tourn_en	-12
fr:tourn_le	2
fr:tournent	9
fr:tournev	-12
fr:tournoi	-9
fr:tous	17
fr:tous_les	14
fr:tous_mes	-15
fr:touss	-7
fr:toussaint	-7
fr:tout	-8
fr:tout_ce	-26
fr:tout_compr	-15
fr:tout_de	-15
fr:tout_en	17
fr:tout_est	-19
fr:tout_fonction	-18
fr:tout_grand	-8
fr:tout_le	15
fr:tout_neuf	-3
fr:tout_se	3
fr:tout_seul	10
fr:tout_un	-2
fr:toute	8
fr:toute_la	28
fr:toute_seul	-33
fr:toutes	-11
fr:toutes_les	4
fr:toutes_reserv	-9
fr:trac	-25
fr:trac_de	3
fr:tracteur	4
fr:train	-28
fr:train_de	-6
fr:trait	-32
fr:trait_de	-7
fr:traiteur	-6
fr:trajet	-9
fr:tram	-9
fr:tranch	-4
fr:tranquill	-7
fr:transfer	-11
fr:transfer_un	-3
fr:transfert	-14
fr:transmet	-10
fr:transmettr	-14
fr:transport	-4
fr:transporteur	7
fr:travail	-3
fr:travail_de	-11
fr:travaill	-12
fr:travaill_a	-11
fr:travaillent	-4
fr:traval_de	3
fr:traver	3
fr:travers	-8
fr:trebuch	3
fr:trembl	-6
fr:tremp	15
fr:trent	6
fr:trent_et	20
fr:trent_jour	7
fr:trent_minut	-14
fr:trent_second	-4
fr:trente-cinq	-10
fr:trente-cinq_minut	-10
fr:tres	-26
fr:tres_bien	-7
fr:tres_bon	-10
fr:tres_calm	-8
fr:tres_content	-6
fr:tres_fach	-7
fr:tresor	-9
fr:tri	-10
fr:trimestr	15
fr:tripl	21
fr:tro	-27
fr:tro_bien	-10
fr:trois	20
fr:trois_an	3
fr:trois_courriel	28
fr:trois_fois	-7
fr:trois_heur	13
fr:trois_jour	3
fr:trois_minut	9
fr:trois_mois	2
fr:trois_person	-16
fr:trois_semain	5
fr:trois_velos	10
fr:troisiem	14
fr:troisiem_appel	20
fr:troisiem_fois	-12
fr:tromp	10
fr:tromp_de	23
fr:trop	-31
fr:trop_brui	-11
fr:trop_cher	4
fr:trop_fort	-8
fr:trop_grand	-3
fr:trottinet	-3
fr:trottoir	-3
fr:trou_dans	-6
fr:troubl	-12
fr:trouv	11
fr:trouv_ca	27
fr:trouv_en	-16
fr:trouv_la	-7
fr:trouv_le	9
fr:trouv_pas	6
fr:trouv_plus	-2
fr:trouv_que	15
fr:trouv_une	-4
fr:truc	4
fr:truck	4
fr:tu	-18
fr:tu_me	-37
fr:tu_normal	-9
fr:tu_que	15
fr:tub	-12
fr:tuesdai	-2
fr:tuqu	8
fr:tuyal	29
fr:tuyau	12
fr:tuyau_de	2
fr:tva	7
fr:tva_a	17
fr:two	16
fr:typ	5
fr:un	9
fr:un_#	-27
fr:un_abon	5
fr:un_accus	3
fr:un_acompt	-5
fr:un_an	4
fr:un_ange	-12
fr:un_appareil	-29
fr:un_appel	3
fr:un_atel	-10
fr:un_autr	-12
fr:un_avis	-8
fr:un_bac	13
fr:un_badg	15
fr:un_beau	17
fr:un_beb	-24
fr:un_billet	-11
fr:un_bogu	-10
fr:un_bon	-16
fr:un_bout	2
fr:un_bouton	5
fr:un_bureau	12
fr:un_cabl	-5
fr:un_cahi	-19
fr:un_carton	18
fr:un_centim	-11
fr:un_certificat	4
fr:un_chat	8
fr:un_chequ	-4
fr:un_chien	21
fr:un_choc	3
fr:un_clav	17
fr:un_clic	-7
fr:un_client	-5
fr:un_cod	6
fr:un_coin	-19
fr:un_confrer	-16
fr:un_conseil	-6
fr:un_contrat	-5
fr:un_control	14
fr:un_coup	20
fr:un_cred	5
fr:un_de	-20
fr:un_defaut	-3
fr:un_del	4
fr:un_depart	10
fr:un_depot	5
fr:un_deuxiem	20
fr:un_dev	-5
fr:un_dimanch	-43
fr:un_divorc	-20
fr:un_eclat	21
fr:un_ecran	-9
fr:un_enfant	24
fr:un_entretien	13
fr:un_film	20
fr:un_forf	-6
fr:un_gateau	-8
fr:un_grand	6
fr:un_gros	-2
fr:un_homm	-5
fr:un_joint	2
fr:un_jour	-25
fr:un_lien	2
fr:un_lit	-6
fr:un_magasin	-13
fr:un_mail	3
fr:un_manteau	-5
fr:un_mard	4
fr:un_mariag	-17
fr:un_massag	-8
fr:un_messag	-8
fr:un_model	-6
fr:un_mois	27
fr:un_monsieur	8
fr:un_mort	4
fr:un_mot	-16
fr:un_motel	13
fr:un_nouveau	-20
fr:un_numero	-6
fr:un_oeil	-5
fr:un_pans	19
fr:un_papi	9
fr:un_pet	-47
fr:un_peu	-3
fr:un_pied	20
fr:un_plan	-7
fr:un_post	6
fr:un_prix	-10
fr:un_problem	-10
fr:un_quart	-2
fr:un_rappel	4
fr:un_rapport	-13
fr:un_rembours	6
fr:un_rendez-vous	9
fr:un_rep	19
fr:un_respons	-6
fr:un_retour	14
fr:un_robot	7
fr:un_sac	13
fr:un_samed	-15
fr:un_servic	-17
fr:un_seul	2
fr:un_simpl	6
fr:un_sm	-36
fr:un_soir	-18
fr:un_sondag	3
fr:un_sou	15
fr:un_sourir	-3
fr:un_tableau	-9
fr:un_technicien	-22
fr:un_ticket	-6
fr:un_tier	9
fr:un_tout	-8
fr:un_tracteur	4
fr:un_trou	-22
fr:un_velo	-4
fr:un_virus	7
fr:un_voisin	-15
fr:un_vrai	-9
fr:under	3
fr:une	-15
fr:une_a	-5
fr:une_agenc	-13
fr:une_amend	-10
fr:une_anomal	-20
fr:une_assiet	21
fr:une_attest	16
fr:une_autr	-13
fr:une_bach	4
fr:une_bel	-7
fr:une_boit	-19
fr:une_cart	-14
fr:une_chais	20
fr:une_chambr	14
fr:une_chevill	-7
fr:une_chos	-7
fr:une_dam	-6
fr:une_dat	-11
fr:une_de	23
fr:une_demand	6
fr:une_demi-heur	14
fr:une_dizain	4
fr:une_equip	-14
fr:une_etoil	-22
fr:une_factur	4
fr:une_feuill	3
fr:une_fois	15
fr:une_fractur	5
fr:une_fuit	-30
fr:une_goutt	-18
fr:une_hauss	-6
fr:une_heur	21
fr:une_journ	-11
fr:une_lettr	-15
fr:une_lign	10
fr:une_machin	-2
fr:une_minut	-22
fr:une_nouvel	-24
fr:une_odeur	20
fr:une_offre	-9
fr:une_oreil	-4
fr:une_pag	20
fr:une_pann	-9
fr:une_patienc	-12
fr:une_petit	-25
fr:une_photo	14
fr:une_piec	-14
fr:une_pil	6
fr:une_plac	4
fr:une_plaint	-26
fr:une_pomp	-16
fr:une_port	-11
fr:une_pris	-6
fr:une_repons	-9
fr:une_rou	5
fr:une_sall	7
fr:une_second	-5
fr:une_semain	-20
fr:une_signatur	4
fr:une_simpl	11
fr:une_soir	-5
fr:une_solut	-11
fr:une_soumiss	-11
fr:une_sour	13
fr:une_tabl	-17
fr:une_video	14
fr:une_vis	22
fr:une_voitur	-14
fr:une_vrai	10
fr:unilateral	4
fr:uniqu	-12
fr:unit	17
fr:universel	4
fr:until	-25
fr:up	10
fr:urban	3
fr:urgenc	-6
fr:urgent	-44
fr:us	20
fr:usag	23
fr:use	-21
fr:usin	7
fr:usur	6
fr:utilis	-21
fr:v	-8
fr:va	-9
fr:va_bien	-18
fr:va_se	3
fr:vacanc	-5
fr:vaccin	-2
fr:vach	-7
fr:vachon	-8
fr:vagu	-18
fr:vais	-39
fr:vais_pas	-4
fr:vais_vous	-11
fr:vaissel	-10
fr:valabl	-4
fr:valeur	25
fr:valid	19
fr:valis	32
fr:valis_a	6
fr:valv	22
fr:vandamm	-8
fr:vann	15
fr:vant	5
fr:vas	35
fr:vas_de	13
fr:vaut	-17
fr:veil	-3
fr:veil_a	5
fr:veil_de	7
fr:veilleur	3
fr:velo	20
fr:velos	-3
fr:ven_avec	-4
fr:ven_la	-3
fr:vend	-9
fr:vendeur	17
fr:vendeur_a	2
fr:vendeur_de	-7
fr:vendeur_me	26
fr:vendeux	-20
fr:vendr	-5
fr:vendred_#	-13
fr:vendred_a	19
fr:vendred_avec	-17
fr:vendred_de	4
fr:vendred_matin	2
fr:vendred_pour	-9
fr:vendred_soir	-16
fr:vendu	-25
fr:vendu_de	-4
fr:vent	19
fr:ventil	22
fr:venu	-3
fr:venu_a	-14
fr:venu_le	-12
fr:venus	-15
fr:verand	13
fr:verdict	21
fr:verif	28
fr:verr	25
fr:verr_a	8
fr:verr_de	21
fr:vers	2
fr:vers_#	-20
fr:vers_la	-4
fr:vers_le	28
fr:vers_une	-5
fr:vers_vous	-6
fr:version	-3
fr:version_de	17
fr:very	2
fr:vest	-3
fr:vestiair	-12
fr:vet	-3
fr:veterinair	-7
fr:veuill_agir	-8
fr:veuill_agre	-6
fr:veulent	-12
fr:veut	-17
fr:veut_la	-3
fr:veut_le	-11
fr:veut_parl	-3
fr:veut_pas	20
fr:veut_plus	-8
fr:veut_que	-26
fr:veut_savoir	-13
fr:veut_un	-5
fr:veut_une	-4
fr:veuv	-7
fr:veux	-50
fr:veux_pas	-12
fr:veux_que	-9
fr:vezin	-8
fr:vi	-9
fr:viand	-8
fr:viand_et	3
fr:vibr	-6
fr:vid	23
fr:vid_a	-3
fr:vid_de	7
fr:vid_et	2
fr:vidang	18
fr:video	22
fr:vieil	-35
fr:vien	-24
fr:vien_de	-6
fr:viendr	5
fr:vient	15
fr:vient_de	24
fr:vient_pour	11
fr:vieux	-18
fr:view	10
fr:vigil	3
fr:vill	-20
fr:villag	-13
fr:villeneuv	-8
fr:vin	3
fr:vingt	-5
fr:vingt-cinq	3
fr:vingt-huit	4
fr:vingt-quatr	3
fr:vingt-six	8
fr:vingt-trois	3
fr:vingt_an	-17
fr:vingt_heur	-10
fr:vingt_minut	19
fr:vingt_person	-3
fr:vingt_pour	7
fr:vir	-53
fr:vir_part	-3
fr:virus	7
fr:vis	9
fr:vis_dans	20
fr:visag	11
fr:visibl	-14
fr:visit	33
fr:visit_de	14
fr:vitess	20
fr:vitr	13
fr:vitrin	-12
fr:viv	-5
fr:viv_voix	-12
fr:vocal	15
fr:voi	-27
fr:voi_le	7
fr:voic	-13
fr:voila	23
fr:voila_a	4
fr:voila_ce	-8
fr:voir	-9
fr:voir_avec	-6
fr:voir_la	-13
fr:voir_les	16
fr:vois	36
fr:voisin_de	-15
fr:voisin_du	-30
fr:voisin_meme	13
fr:voisin_qui	-8
fr:voit_les	5
fr:voitur	8
fr:voix	10
fr:voix_haut	3
fr:vol	10
fr:vol_de	-17
fr:volet	-8
fr:vom	4
fr:vont	-2
fr:vos	-25
fr:vos_frais	-10
fr:vos_serveur	-17
fr:vos_soin	-7
fr:vot	-4
fr:votre	16
fr:votre_appl	-3
fr:votre_assureur	-14
fr:votre_boutiqu	5
fr:votre_bureau	-6
fr:votre_cod	21
fr:votre_collegu	8
fr:votre_compt	-17
fr:votre_courr	-5
fr:votre_devou	-6
fr:votre_equip	-16
fr:votre_factur	-9
fr:votre_gar	-24
fr:votre_intervent	-2
fr:votre_livreur	3
fr:votre_messag	-18
fr:votre_mis	20
fr:votre_not	-3
fr:votre_nouveau	10
fr:votre_nouvel	18
fr:votre_ouvr	-25
fr:votre_pag	3
fr:votre_part	-25
fr:votre_plomb	7
fr:votre_prepos	16
fr:votre_propr	5
fr:votre_refus	3
fr:votre_regl	35
fr:votre_repons	-7
fr:votre_robot	18
fr:votre_servic	-24
fr:votre_sit	-8
fr:votre_societ	-14
fr:votre_standard	11
fr:votre_technicien	28
fr:votre_temp	-10
fr:voudr	-43
fr:voudr_pas	-3
fr:voudr_que	-18
fr:voudr_savoir	-4
fr:voudr_une	-3
fr:voul	-2
fr:voul_just	29
fr:voul_que	-10
fr:voul_savoir	-5
fr:voul_vous	-11
fr:vouloir_me	-3
fr:voulu	-34
fr:voulu_savoir	-19
fr:vous	-12
fr:vous-mem	-13
fr:vous_a	-7
fr:vous_adress	-10
fr:vous_ai	-34
fr:vous_allez	-20
fr:vous_aur	-13
fr:vous_autr	-22
fr:vous_avais	-5
fr:vous_avec	-14
fr:vous_avez	8
fr:vous_aviez	-3
fr:vous_cherch	-4
fr:vous_corrig	-4
fr:vous_demand	-18
fr:vous_des	-6
fr:vous_dev	7
fr:vous_dire	-13
fr:vous_du	-10
fr:vous_ecris	22
fr:vous_en	-36
fr:vous_encor	-19
fr:vous_envoi	11
fr:vous_est	-16
fr:vous_et	-16
fr:vous_etes	-5
fr:vous_exprim	-7
fr:vous_faire	-12
fr:vous_ferm	-4
fr:vous_gard	-2
fr:vous_la	13
fr:vous_laiss	-14
fr:vous_le	-6
fr:vous_les	-13
fr:vous_livr	-10
fr:vous_me	5
fr:vous_ne	5
fr:vous_pass	8
fr:vous_plait	-41
fr:vous_pour	-7
fr:vous_pouvez	-17
fr:vous_pren	-5
fr:vous_pri	-17
fr:vous_rappel	-20
fr:vous_recev	-13
fr:vous_recu	-7
fr:vous_refus	33
fr:vous_remerc	-2
fr:vous_saur	3
fr:vous_savez	-13
fr:vous_signal	6
fr:vous_trouv	-13
fr:vous_une	-6
fr:vous_voul	20
fr:vous_vous	-13
fr:vous_y	22
fr:voxtrio	16
fr:voyag	-13
fr:voyon	-10
fr:vpn	6
fr:vrai	-32
fr:vs	16
fr:vs_avez	17
fr:vs_etes	-4
fr:vs_mav	6
fr:vs_me	3
fr:vu	15
fr:vu_a	3
fr:vu_ca	-22
fr:vu_de	16
fr:vu_pass	20
fr:vu_que	13
fr:vu_sur	-17
fr:vu_un	10
fr:wai	5
fr:wall	13
fr:want	-10
fr:was	-14
fr:was_a	-20
fr:was_not	4
fr:wat	27
fr:wc	9
fr:we	3
fr:we_are	41
fr:we_have	3
fr:we_will	-11
fr:we_would	-27
fr:wednesdai	-13
fr:week	13
fr:week-end	5
fr:weekend	11
fr:wel	-3
fr:went	38
fr:were	-25
fr:what	-24
fr:when	-7
fr:where	-4
fr:whit	29
fr:who	-9
fr:whoev	-13
fr:whom	-6
fr:wi-f	4
fr:wif	16
fr:will	-39
fr:will_be	-15
fr:window	11
fr:with	-9
fr:with_a	6
fr:with_the	-3
fr:without	-5
fr:word	4
fr:work	-52
fr:would	-52
fr:would_be	-16
fr:would_lik	-15
fr:wow	-13
fr:x	-23
fr:y	20
fr:y_a	23
fr:y_aura	-15
fr:y_aurait	-10
fr:y_avait	27
fr:y_compr	-9
fr:y_dorm	-12
fr:y_en	23
fr:y_est	-7
fr:y_etait	22
fr:y_manqu	3
fr:y_nous	-3
fr:y_ont	-16
fr:y_pass	-3
fr:y_retourn	-28
fr:yannick	-37
fr:yaourt	4
fr:yassin	-11
fr:yassin_a	7
fr:ye	23
fr:year	-15
fr:yeux_au	-4
fr:yeux_ferm	-7
fr:yo	28
fr:yoland	-5
fr:you	14
fr:you_fix	-5
fr:you_gui	-13
fr:you_said	-17
fr:you_send	7
fr:you_told	13
fr:your	-41
fr:youssef	-6
fr:yvan	-9
fr:zero	-6
fr:zerrouk	22
fr:zon	11
from:letter	-36
from:note	-24
lead:	12
lead:11	-16
lead:12	-9
lead:14	-19
lead:17	32
lead:19	25
lead:2	15
lead:24	-4
lead:2h	19
lead:3	3
lead:31	21
lead:35	7
lead:3e	-10
lead:4	13
lead:48	-15
lead:4e	22
lead:5	7
lead:60	-4
lead:61	14
lead:8	-15
lead:9	-29
lead:95	35
lead:about	4
lead:according	20
lead:accueil	2
lead:after	-12
lead:agence	-9
lead:all	3
lead:allo	9
lead:allow	-26
lead:alors	31
lead:also	14
lead:although	19
lead:an	4
lead:and	6
lead:anne-sophie	-7
lead:annonce	6
lead:annule	-15
lead:another	-5
lead:any	-26
lead:app	-14
lead:apparently	21
lead:appel	-30
lead:appelez	-19
lead:appelle	-17
lead:apres	-4
lead:are	-23
lead:as	23
lead:ask	4
lead:asked	18
lead:asking	-13
lead:asks	-8
lead:assurance	6
lead:at	43
lead:au	7
lead:aucun	19
lead:aucune	27
lead:aurelie	-9
lead:autant	4
lead:aux	-14
lead:avant	-7
lead:avec	3
lead:avez	-26
lead:back	-6
lead:bastien	-21
lead:beau	-12
lead:because	-13
lead:been	15
lead:before	-13
lead:belle	-19
lead:benoit	11
lead:best	-23
lead:between	3
lead:bien	-13
lead:black	4
lead:bloque	4
lead:bon	-4
lead:bonjour	-39
lead:bonne	-20
lead:bonsoir	-45
lead:booking	18
lead:brand	7
lead:bravo	-28
lead:breakfast	9
lead:bright	-8
lead:broken	5
lead:brunch	-16
lead:bruno	-22
lead:buffet	4
lead:bureau	6
lead:business	-20
lead:but	23
lead:by	22
lead:c	-13
lead:ca	2
lead:cabinet	-6
lead:call	-19
lead:called	17
lead:calling	-3
lead:came	-13
lead:can	-53
lead:cancelled	-7
lead:card	7
lead:carte	-14
lead:cc	-12
lead:ce	26
lead:ceiling	-6
lead:cela	-20
lead:celui	-6
lead:cent	-4
lead:cette	20
lead:chambre	-34
lead:chapeau	-17
lead:chaque	6
lead:chargement	5
lead:charming	7
lead:chaudiere	-20
lead:chauffage	-4
lead:chauffeur	-5
lead:cheers	-13
lead:cheque	5
lead:cher	-29
lead:chere	-23
lead:chers	-15
lead:chez	-14
lead:cinq	-17
lead:claim	10
lead:claudine	-7
lead:clean	-19
lead:clear	-19
lead:client	-4
lead:cliente	14
lead:clients	5
lead:cliquez	-5
lead:closed	6
lead:code	-15
lead:cold	27
lead:colin	-16
lead:colis	-5
lead:combien	-20
lead:come	5
lead:commande	16
lead:comme	-16
lead:comment	-26
lead:complaint	-5
lead:compte	-5
lead:confirm	-12
lead:confirmer	-14
lead:congratulations	-17
lead:conseil	-25
lead:corinne	-8
lead:coucou	-14
lead:could	-55
lead:couple	7
lead:customer	2
lead:cv	-10
lead:dame	3
lead:dans	31
lead:day	15
lead:de	-4
lead:dear	-56
lead:delivery	-18
lead:demande	-26
lead:denise	-15
lead:deplacement	19
lead:depuis	66
lead:des	6
lead:desolee	-23
lead:despite	-11
lead:deux	21
lead:deuxieme	2
lead:devant	14
lead:devon	4
lead:diagnostic	4
lead:did	8
lead:dimanche	15
lead:dites	-31
lead:dix	-7
lead:dix-neuf	18
lead:do	-43
lead:does	-34
lead:dois	-7
lead:dommage	6
lead:donc	13
lead:door	8
lead:dossier	-6
lead:douche	-15
lead:douze	7
lead:dr	-34
lead:driver	11
lead:dry	-2
lead:du	-13
lead:during	17
lead:dylan	-6
lead:each	15
lead:eau	13
lead:ecran	3
lead:edwin	-12
lead:eight	5
lead:elevator	16
lead:eleven	10
lead:elle	-10
lead:elles	6
lead:elodie	-5
lead:en	22
lead:encore	24
lead:enlevez	-11
lead:entre	20
lead:entre-temps	-15
lead:envoyez	-9
lead:enzo	15
lead:episode	9
lead:est	-27
lead:et	5
lead:etienne	-7
lead:even	-10
lead:ever	3
lead:every	31
lead:everybody	-13
lead:everything	-8
lead:explain	-7
lead:fabienne	19
lead:facture	-27
lead:failure	-18
lead:faites	-20
lead:family	5
lead:faut	-7
lead:felicitations	26
lead:ferme	7
lead:fermez	-12
lead:fibre	-17
lead:file	-3
lead:first	45
lead:five	24
lead:fixed	4
lead:flat	-16
lead:following	-19
lead:for	-23
lead:forfait	-2
lead:form	5
lead:formulaire	7
lead:forty	9
lead:four	17
lead:fourteen	-3
lead:fourth	3
lead:franchement	-23
lead:freddy	29
lead:from	7
lead:fuite	-27
lead:funny	-5
lead:gabriel	-10
lead:gaetan	-11
lead:gareth	-5
lead:genevieve	-5
lead:ghislain	-21
lead:gisele	-6
lead:going	-8
lead:good	-20
lead:got	-27
lead:grace	-19
lead:great	-10
lead:guess	-2
lead:guest	4
lead:guillaume	-6
lead:had	-3
lead:half	12
lead:has	-14
lead:hats	-21
lead:have	-9
lead:having	3
lead:he	-15
lead:heat	8
lead:heating	-7
lead:helen	-9
lead:helene	-7
lead:hello	-46
lead:her	39
lead:hey	4
lead:hi	-20
lead:hier	12
lead:his	-10
lead:honest	-21
lead:honestly	2
lead:how	-15
lead:however	-4
lead:hugo	-5
lead:huguette	-5
lead:i	-22
lead:if	-51
lead:il	9
lead:ils	-31
lead:impossible	14
lead:imprimante	-15
lead:in	-22
lead:ingrid	-9
lead:installation	-15
lead:invoice	-2
lead:is	-66
lead:it	45
lead:its	16
lead:j	6
lead:jamais	-16
lead:je	-50
lead:jeudi	18
lead:jocelyn	-6
lead:jordan	17
lead:josee	-8
lead:juste	-16
lead:karim	20
lead:kim	-15
lead:kind	-11
lead:kindly	-8
lead:la	9
lead:lady	16
lead:last	-25
lead:le	21
lead:left	-6
lead:les	8
lead:let	-14
lead:like	-9
lead:line	-5
lead:livraison	-12
lead:livreur	-10
lead:loan	-6
lead:locataire	4
lead:loredana	-6
lead:lors	12
lead:lost	-10
lead:louise	-10
lead:lovely	-13
lead:lucie	-9
lead:lucien	-9
lead:lui	-29
lead:lundi	7
lead:m	-81
lead:ma	-24
lead:madame	-42
lead:maika	-21
lead:mais	-15
lead:makes	-9
lead:malgre	-11
lead:maman	-7
lead:many	11
lead:marcel	-11
lead:margaret	-8
lead:marguerite	-6
lead:marie-ange	-12
lead:mathieu	-10
lead:me	-12
lead:mehdi	-8
lead:meme	-30
lead:merci	-5
lead:mercredi	26
lead:mere	6
lead:mes	-8
lead:message	24
lead:mettez	-13
lead:michel	-6
lead:might	-7
lead:mine	8
lead:mise	-6
lead:mme	-63
lead:mon	-14
lead:monsieur	-7
lead:morning	-10
lead:mr	-35
lead:mrs	-42
lead:ms	-4
lead:music	3
lead:musique	-11
lead:my	-12
lead:n	-5
lead:name	-16
lead:nathalie	-11
lead:ne	-25
lead:neuf	15
lead:never	-6
lead:new	24
lead:next	-16
lead:nico	13
lead:night	38
lead:niveau	15
lead:no	-52
lead:nobody	37
lead:nom	-7
lead:non	13
lead:normal	5
lead:nos	-24
lead:not	12
lead:nothing	-9
lead:notre	4
lead:now	-3
lead:numero	-10
lead:odeur	4
lead:of	21
lead:oh	17
lead:ok	-8
lead:olivier	-11
lead:on	-8
lead:one	-22
lead:online	6
lead:only	23
lead:onze	6
lead:open	-12
lead:opening	3
lead:or	21
lead:ordered	28
lead:otherwise	-11
lead:ou	-7
lead:our	-8
lead:paid	-14
lead:panne	-16
lead:par	7
lead:parcel	-7
lead:parents	-3
lead:parfait	-15
lead:pas	-16
lead:passe	-24
lead:patient	-4
lead:patrick	-9
lead:payer	-3
lead:paying	4
lead:payment	4
lead:pendant	7
lead:people	12
lead:perfect	-19
lead:permettez	-16
lead:personne	36
lead:petit	-29
lead:petite	-15
lead:peut	-11
lead:philip	-6
lead:photo	-5
lead:physio	-6
lead:pis	-11
lead:piscine	-4
lead:please	-56
lead:plus	4
lead:points	-6
lead:polite	-12
lead:porte	18
lead:pourquoi	-4
lead:pourriez	-20
lead:pourtant	-2
lead:poussette	-11
lead:pouvez	-34
lead:premier	-16
lead:press	7
lead:price	-13
lead:prix	-17
lead:probleme	-3
lead:puis	-5
lead:quand	25
lead:quarante	-18
lead:quatorze	5
lead:quatre	24
lead:quatrieme	3
lead:que	-35
lead:quel	2
lead:quelle	-24
lead:quelqu'un	-24
lead:quentin	4
lead:qui	-3
lead:quick	-15
lead:quote	-11
lead:r	-5
lead:rappeler	-13
lead:rappelez	-5
lead:rare	-38
lead:real	-3
lead:recevez	-9
lead:reclamation	-3
lead:recu	34
lead:refuse	18
lead:regards	-10
lead:remote	4
lead:rendez-vous	18
lead:rendu	-4
lead:reparti	19
lead:reported	3
lead:respect	-32
lead:restaurant	-3
lead:rien	-15
lead:robinet	-3
lead:roland	-5
lead:room	3
lead:rosalie	-27
lead:rue	14
lead:ruth	-12
lead:sa	23
lead:salle	-22
lead:salon	5
lead:salut	-28
lead:same	-18
lead:samedi	18
lead:samir	-7
lead:samira	-18
lead:sans	-16
lead:sauf	16
lead:sauriez	-4
lead:savez	-4
lead:says	12
lead:se	5
lead:second	-13
lead:see	-11
lead:selon	17
lead:sent	7
lead:sept	9
lead:serait	7
lead:seriously	21
lead:server	-13
lead:serveur	-21
lead:service	-31
lead:ses	24
lead:seulement	29
lead:seven	7
lead:she	-19
lead:should	-20
lead:si	-61
lead:signale	12
lead:silence	8
lead:simple	-28
lead:since	37
lead:sinon	-33
lead:site	-23
lead:six	11
lead:so	-30
lead:solange	-14
lead:sold	8
lead:sonia	-7
lead:sorry	-33
lead:sous	-8
lead:soyez	-18
lead:started	-15
lead:steve	16
lead:still	17
lead:stop	3
lead:stuart	-5
lead:suite	-13
lead:suivi	-15
lead:sunday	-10
lead:support	-9
lead:sur	26
lead:sylvie	-13
lead:take	-14
lead:tank	-14
lead:tapez	5
lead:technicien	30
lead:tell	-13
lead:ten	-20
lead:tenant	3
lead:thank	-38
lead:thanks	-34
lead:that	11
lead:the	36
lead:their	7
lead:then	13
lead:there	20
lead:they	-23
lead:third	7
lead:thomas	-7
lead:though	-13
lead:three	16
lead:ticket	5
lead:to	-14
lead:today	33
lead:toilettes	2
lead:told	-9
lead:tom	-5
lead:ton	8
lead:too	9
lead:took	-5
lead:toujours	24
lead:tous	13
lead:tout	-23
lead:toute	-13
lead:toutes	-2
lead:town	-7
lead:traiteur	4
lead:travail	-11
lead:treasurer	-6
lead:trente	34
lead:tres	-22
lead:trois	31
lead:trouve	11
lead:tu	-16
lead:twelve	-13
lead:two	4
lead:un	-21
lead:une	-13
lead:unless	-6
lead:up	4
lead:v	-7
lead:vendredi	12
lead:verdict	21
lead:very	-27
lead:veut	-39
lead:voici	-10
lead:voila	-9
lead:vos	27
lead:votre	22
lead:voulez	-3
lead:vous	10
lead:wants	-32
lead:was	11
lead:wat	-8
lead:water	6
lead:we	-23
lead:well	13
lead:wendy	-16
lead:what	12
lead:whats	-11
lead:when	-12
lead:where	-8
lead:whereas	7
lead:which	-17
lead:while	-17
lead:who	-15
lead:why	5
lead:with	-14
lead:without	9
lead:would	-20
lead:wrong	-5
lead:y	12
lead:yannick	-32
lead:yassin	8
lead:yesterday	21
lead:yet	11
lead:yo	28
lead:you	32
lead:your	21
lead:yours	-14
lead:zero	21
length:long	-43
length:middle	-33
length:short	60
names:product	47
names:staff	-28
nature:attitude	15
nature:money	36
nature:place	30
nature:process	44
nature:quality	29
nature:safety	23
nothing-stronger	56
opens-sentence	-36
place	-32
place:first	-47
place:last	-86
place:only	131
problem	40
reproach	-3
reproach:none	-42
reproach:plain	-15
says:not	16
says:they	-8
says:we	-6
share	3
sign:colon	39
sign:date	-3
sign:digit	21
sign:ellipsis	77
sign:exclaims	-56
sign:hour	24
sign:money	40
sign:percent	37
sign:question	-79
sign:quotes	65
sign:shout	43
sign:span	-22
stars:high	-73
stars:low	39
stars:middle	16
strongest	21
topic	8
turned:positive.praise	-53
words:-1	75
words:0	-65
words:1	-41
words:2	-34
words:3	-11
words:4	11
words:5	53`;

export const MESSAGE_TABLE = `any:cue:contact.contact	18	49	-23	5	-23	7	-10	11	7	33	-2	2	27	41		26	-15	-3		6	14	11	-6
any:cue:critical.asks_for_boss	25	56	-8	33	-29	18	10	32	-14	56		23	48	-33	-13	-5	9	-10	-11	-20		60	-53
any:cue:critical.churn_threat	5	37	-12	24	-8	-12	-18	-14	88	-12	-24	-23	41	28	80	-7	-7	-35	-15	-11	-14	58	-39
any:cue:critical.churn_threat.contract	12	43	-6	17	-6	-14	-6	28	60	-5	-5	-10	-23	49	61	23	-35	-12		60	-3	3	-21
any:cue:critical.discrimination	29	62	-12	17	-5	4	-13	-10	-10	86	-20	-11	25	-23	-10	-9	-20	-7	23	-58	38
any:cue:critical.discrimination.trait	-3	48	-30	33			-8	-20	-12	62	-6	-3	11	-35	-11	5	-20	-5	-29		45	11	2
any:cue:critical.discrimination.treatment	26	29			-56	-45	-17	-15	-13	60	-29	-17	27	-7	-13	-18	5	-3	-20	-42	65	-27	-28
any:cue:critical.insult-to-staff	9
any:cue:critical.large_money	15
any:cue:critical.large_money.loss	-10	3	-47	57	-15	-18	-3	-15	-12	-21	-29	48	-18	-12	-18	-20	-55	44	5			-29	19
any:cue:critical.legal_threat.lawyer	-4	46	12	-4	-13	2	89	-17	-14	13	-16	4	-22	-8	-13	-10	28	21	-11	-18	-11		-23
any:cue:critical.legal_threat.regulator	31	70	-13	25	-32	16	101	35	-11	45	4	-4	2	-35	-11	-7	-72	-54	-13	25	19	20	50
any:cue:critical.media_threat	-2	56	-10	11	-29	-4	-17	108	-16	-14	-20	6	-22	17	-15	17	-61	15	-10	48	-11	4	5
any:cue:critical.safety.harm	6	94	5	-34	-43	120	-10	-15	-2	-22	52	-23	15	-40		-10	-10	-38	-17	3	-21	6	13
any:cue:critical.safety.hazard	21	38	-14	18	-4	69	10	-12	-13	-13	-2	-14	-29	-18	-13	-6	-25	-27	-10	31	-11	28
any:cue:critical.vip_client			-8	-7	40	25	-5	-8	-6	-7	-10	-4	-17	-12	-6	-3	4	-4	19	-9	-9		-20
any:cue:critical.vulnerable_person	7	77	-49	18	11	43	5	-17	-22	-3	115	-21	7	-18	-21	-16	-31	-38	-24	65	-25	-28	-13
any:cue:critical.vulnerable_person.need	7	26	6	-21	-12	32	-12	-24	17	-6	39	-25	11	3	12	-28	22	-32	-26		-6	-5	-14
any:cue:irony.absurd-image	21		4	4		-7	-9	-22	12	-25	-30	-26	-16	9	12	-18	-26	6	-33	26	-24		-11
any:cue:irony.mock-praise		-21	97	-37	10	-30	-30	-26	-26	-30	-17	-7	-28	-25	-26	-31	29	-13	-7	-18	-30	-34	-28
any:cue:negative.announcement	-59	-58	-20	19	-2	-40	-12	-25	-25	-3	-31	-24	-30	-37	-24	-21	-15	-14	26	2	-12	8	-30
any:cue:negative.dissatisfaction	-7	-45	-26	8	23	-27	-23	-26	-7	-27	-14	-25	-20	-22	-14	-11	-4	10	-22	10	-19	9	-17
any:cue:negative.excess	21	7	-3	-5	-12		-17	-23	8	-10	5		-35	25	12		-22	-30	-36	49	-33	-36
any:cue:negative.failed-expectation		-6	-3	-13	-5	-14	-8	-12	-12	-17	-21		-10	7	-14	5	5	19	-32	-15	-8	-7	-4
any:cue:negative.failed-function	-6		-12	-28	-21	2	-14	-18	-14	-19	-11	-3	-16	-19	-17	-12	8	-14	5	17	-18	-10	-34
any:cue:negative.lack	17	9	-44	31	-47	4	6		-14	-4	21	-7	-36	9	-10	16	-2	4	-28	-47	-23		48
any:cue:negative.plain-negation	11	-5	2	16	8	-4		-15	-12	-14	7	5	-20	-3	-9	-5	-11	-5	9		10		2
any:cue:negative.recalled-promise	-2		12		-42	-29	6	-17	-19	-22	8	-6	-10	-11	-18	-17	18	-3	11	19	-6	-32	-12
any:cue:negative.repetition	5	15		-20	-19	-14	-12	-14	12	-21	-8	-16	5	31	10	7	12		-32	-8	-22	-7	8
any:cue:negative.reproachful-question	-5	-25	-13	27		9	-8	-6	-7	-13	-12	-7	4	7	-7	-4	-47		28	-32	-10		21
any:cue:negative.trouble	10	-29	-10	17		-20	-23	-22	-18	-26	-22	-24	-28	-21	-19	-21	-8	-16	-6	-6	-26	-18	11
any:cue:negative.wait	10	-2	3	7	-10	-5	-3	-4	-12	-3	8	-14	-22	-14	-10	-25	-15		-40	8	2	-13	-10
any:cue:negative.wrong	8	-25	-32	23	19	-10	-9	-9	-25	-18	-9	-6	-30	-19	-24	-17	-10	3	13	-2	-9	8	-13
any:cue:noise.advertising	-19	-32	-28	-6	-8	-31	-5	-18	-18	-16	-22	4	-21	3	-17	-12	18	-19	-19	-14	-10	8
any:cue:noise.auto_reply	7
any:cue:noise.bounce	-30
any:cue:noise.internal		-4	23	-3	13	-18	-17	-13	23	3	-16	-12	-17	12	23	-10	-5	-42	-20	37	34	-26	-35
any:cue:noise.job_application	-39		-11	9	-49	4	-20	-13	-17	-13	-6	-17	11	5	-16	-14	-47	8	30	14	-10	-32	-29
any:cue:noise.misdirected	7
any:cue:noise.newsletter	-22	-8	32	-22	-53	-17	-25	16	-14	-14	-15	-19	-17	-18	-14	-12	-4	-16	34	-16	-12	-17	11
any:cue:noise.out_of_office	-56	-40	-2	4	-33	-22	-17	-11	-11	-12	-20	-15	-14	-18	-11	-8	-15	-13	23	25	-3	-9	-13
any:cue:noise.phishing	-72		-2	12	-49	-38	-27	-22	-20	-19	-26	27	-19	-25	-19	-14	-24	20	-10	28	-5	-15	-28
any:cue:noise.supplier	-3	-6		27	-20	-8	-3	-6	-6	-8	-7	-16	-6	-10	-6	-4	-62	-28	-7	82	-5	-6	-35
any:cue:noise.test	29	-9	-9	25	-13	-3	-2		-2	-3	-3		-2	-3	-2		-31	-6	-3	-26	37	-5	20
any:cue:people.person	4	5	-41	-12		-3	-7	-7	-16	7	7	-20	-4	-13	-16	-21	28	-16	-15	-27	-6	-5
any:cue:people.service	4	24	6	-11	-22	14		-5	-12	7	-20	22	22	9	-10	-7	-26	3	8	9	-19	13	3
any:cue:positive.denial	-92	-37	5	4	-56	-39	-30	-29	-26	-20	-36	-24	-35	-39	-25	-31	-18	30	12	-14	7	-27	-25
any:cue:positive.future-praise	-80	-23	13	15	-25	-16	-19	-14	3	-14	-14	-18	-15	-6	6	-13	7	5	-8	4	-4	9	-17
any:cue:positive.praise	-17	-24	19	-26	-48	-16	-22	-24	-26	-21	-14	-13	-20	-22	-25	-23	25	-13	-21	-12	-21	-24	-14
any:cue:positive.thanks	-63	-53	47	21	-34	-35	-30	-27	-26	-28	-34	-28	-29	-32	-25	-29	6	12		-13	-31	-37	-8
any:cue:remedy.apology	-62	27	-9	31	-19	-34	-14	-10	-11	57	-27	-10	-4	-19	-11	-7	-45	-10	-14	-20	85	-43	-30
any:cue:remedy.callback	-6	27	3	38	-11	18	-6	25	-6	-34	8	-4	51		-4	-18	-49	7	14	-90	-10	122	-48
any:cue:remedy.discount	18	-11	-11	14	-49	-25	4	-12	-10	14	-16	-26	-17	-25	-9	-7	2	15	12	-5	-13	-30
any:cue:remedy.information	-6	6	-39	37	-19	-28	3	-2	-15	37	6	8	-16	-14	-15	-17	22	6		-56	6	4	44
any:cue:remedy.redo	-12	-25	-19	35	-3	-29	-8	-19	-3	-17	-26	-22	-13	-6	-5	-12	-33	-7	-23	60	-23	-16	-32
any:cue:remedy.refund	-7	-34	-29	36		-25	-14	-24		-18	-30	-33	-8	-16	-9	-18	-66	71	-19	-15	-14	-12	-14
any:cue:severity.harden	3	4	9	-21	-47	2	-10	-10	-25	-24	13	-17	-28	-10	-24	-11	-21	-19	-26	17	-25		6
any:cue:severity.no-home-service	-12	21	10	-37	-30	5	-20	-15	-4	-18	38		-22	21		-19	18	22	-19	-3	-17	-15	-36
any:cue:severity.repeat	20	27	-37	-19	-7	14	5	-25	7	-9	14	8	23	64	-4	-28	-49	6	-28	33	-3	17	-6
any:cue:severity.soften	33	-43	-31	-7	16	-18	-26	-23	-22	-18	-28	-26	-27	-30	-22	-23	35	-40	18	-16	-18	-15	-5
any:cue:speech.question	-44	-29		67	-22	-39	-10	-23	-22	6	-19	-26	-29	-22	-22	-18	-63	22	3	-3	-36	-29	44
any:cue:speech.request	-16	-39	-23	40	-43	-31	-14	-10	13	-14	-23	-13	7	7	14	-8	-59	-19	-15	47	30	-12	3
any:cue:speech.status-chase	-87	-25	-8	21	-11	-24	-22	-18	-21	-21	-23	3	-22	-6	-21	-17		39	-10	-23	-6	-17	-18
any:cue:wish.wish	-7	-6	-10	41	26	-8	-8	-11	-12	-6		-13	-12	-13	-13	-14	-8		-4				-4
any:nature:attitude	15	-5	-2	6	41	-25		-25	-16	8	-8	-16	22	-4	-15	-24	18	-31	-12		4	-6	19
any:nature:money	13	-55	-6	-20	26	-40	-31	-3	-20	-22	-28	-14	-7	-7	-19	-18	-11	22	41	4	8	-27	-28
any:nature:place	20	-11	-45	-32		-17	-32	-24	-7	-26	6	-2	-19	7	-19	10	24	-39		-16	-3		-19
any:nature:process	18	18	-25	13	-15		-4		-13	-7				20	-16	6	-16	11	-28	7	-10	17
any:nature:quality	16	-12	-7	-14	-21		-28	-10	-13	-26	-18	-11	-23	-2	-15	-12	-16	10	-4	10	-26	-33	-14
any:nature:safety	21	46	-6	11	-18	63	11	-13	-4	-24	19	17	-15	-17	-3	13	-14	-21	-12	20	-22	-3
any:problem	19	-5	-13	-7	-22	-5	-15	-18	-18	-18	-14	-13	-19	-10	-18	-14		-9	-21	-4	-19	-13	-6
any:topic	3	-26	-9	-16	-23	-27	-26	-26	-26	-26	-27	-24	-26	-28	-26	-22	7	-19	-19	-18	-25	-25	-23
any:turned:positive.praise	-40	3	-4	19	-8	-23	-12	-8	29	-9	-14	-16	9	20	31	-6	-3	18	18	-30	-7	9	10
asks	-33	-53	-16	73	-52	-43	-28	-27	-27	-27	-39	-27	-28	-29	-26	-23	-77	-30		34	-9	-44	62
bias		-35	-20	-16	-28	-32	-30	-29	-30	-30	-31	-29	-30	-32	-30	-26	9	-27	-26	-22	-30	-28	-28
chance:first	13	-10	-13	-7	-12	-12	-12	-12	-12	-13	-13	-11	-12	-11	-12	-10	3	-13	-12	-10	-13	-14	-11
chance:logit	11	5	-2			3	2		2	2		3	3	3		2
chance:second	5		-3	-3	-3	-2	-5	-5	-5	-6	-3	-3	-4	-3	-5	-2		-6	-5		-6	-6	-3
clauses:0	-14	-70	-71	-70	-76	-63	-58	-57	-57	-58	-66	-56	-56	-59	-58	-59	-6	-53	-61	-24	-57	-59	-17
clauses:1	9	-91	-55	-78	-88	-80	-65	-62	-60	-64	-67	-66	-62	-75	-60	-72	54	-83	-67	-85	-69	-45	-37
clauses:2	-6	-69	3	-16	-22	-58	-41	-37	-40	-40	-50	-39	-44	-43	-39	-22	6	-21	-41	-14	-41	-48	-35
clauses:3	51	-2	-8	14	5	-11	-11	-18	-21	-15	-6	-16	-8	-18	-21	-14		-11	4		-14	-14	-30
clauses:4	71	92	-28	32	-19	70	32	28	45	26	31	34	16	30	48	-9	-30	-5	-23	10		26	23
clauses:5	9	-17	25		-23	8	-5	-4	-5	-8	8	-6	10	26	-5			9	14	22	7	-7	26
contacts		7	-2		-3	2								9		5	-3			-4		3
en:#	8		-6	3	2	-5	-12	-14	-10	-17	-7	-7	-14	-8	-10	-9	-5	2	-11	-3	-13	-12
en:#_#	7	-4	9	-10	-3		-11	-8	-10			6	-6	-8	-9	-6	4	6	3	-16	-6		3
en:#_a	5	-2	12	-11	-11	3	-4	-3	-4	-4	-5	-6	-4	-6	-3	-4		-7	-5	14	-4	-4	-13
en:#_after	-2
en:#_all	7
en:#_and	21	9	8	-8		7		-5		-6	7			8		4	9	-4		-2		5	-15
en:#_as	3
en:#_at	4	4	-6		-2	6					-3						7	-5					-3
en:#_august		5	-2	-7		-4	-2	5	7		-2	-3	4		2		7	-8		-3			3
en:#_back	5	-5			-2					-2							-3	9		-7			-4
en:#_becaus		3	-3		5	4					6						-2			2			-4
en:#_befor	6	8	-2	4	6	4					5	4					4		-2				-6
en:#_by					-2	-3							4				-4			-3			3
en:#_call	3
en:#_crack	-4
en:#_dad	-4
en:#_dai	6		-4	7	6	-2	3							-3				4		-2			-6
en:#_degre	7	3	-5		-4	3					5							-3					5
en:#_deposit	4			6			5					2		5			-6	10		-7			-4
en:#_do	-4
en:#_each	2
en:#_euro				2					5					4	-2		3	-7		-2			7
en:#_every	-3
en:#_for	18	-13			7	-8	-4	-4	-4	-4	-6	-6	-4	-5	-4	-3			-7	6	-5	-5	-6
en:#_gb	5
en:#_gui	-4
en:#_h	2
en:#_has	2				-2
en:#_hot	-5
en:#_hour	-9			3		4	-4	-3	-3	-3	4	-6	-3	-3	-2		-7					6	-3
en:#_i	7	3		4	6	-4				2			4	5			-10			7	3	-2
en:#_in	11		-4			-6	-3	-2	-3	-2	-4	4	-3	-5	-3	-4		7	-4	-3	-3	-3	-9
en:#_incom	-4
en:#_is	8	-7	-4	-6	4	-3								-2			7	3		-5			-7
en:#_januari	-5
en:#_juli	4	4		3	-4	-3			5			6	-2	3	-2		-5	3				-2	4
en:#_litr	-4			3	-4	-2			3				-2	3	3		-5	7					-5
en:#_may	5	3			-4	-2						4					-4	-6		5			6
en:#_min	-3
en:#_moulin	-5
en:#_my		-4		4	-3	-3											3						-3
en:#_novemb	4
en:#_octob	5
en:#_of		-8	-5	3	-5	-5	-2	-2	-3		-3	-3	-3	-5	-2	-3	-4		-2	9		-2	-8
en:#_on	7	-7	-2	8	3	-5					-3	4	-2	2			-13	11	-2			-3
en:#_or	-4
en:#_owner	-2
en:#_p	4		11	-9		-3	6			4	5						3	-4
en:#_peopl	7		5	2	5	-2						5		2			4		8	-11		-3	-5
en:#_plan	-3
en:#_pleas	-6
en:#_pm		-4	-3		5	-3					-4						-9	9	-3	-8		-2	4
en:#_problem	-2
en:#_sec	6
en:#_septemb				3		4			3		4			5	3		-5	3		3		3	-7
en:#_she	-2
en:#_sinc	4
en:#_so	-3				-3	4		5	3				5	-3	4		-3	-6		4		6	-4
en:#_technician	-5
en:#_the	4	-3	3	5	-3	-3						-2	5				-6	8		-9		5	-4
en:#_there	-10
en:#_ticket	-5
en:#_time	2
en:#_to	8		-4	5	5	-3	-2		-2	-2	-2	7	-2		-2			4	10	-14	-3	-3	-3
en:#_train	-3
en:#_w	5
en:#_was	3	-7		-2		-3					-2							-3		-8			9
en:#_which		-4		4	4	-2											-7	10		-6			-4
en:#_with	5	-10	-8	-2	-10	-6	-2		-2		-4	-4	-3	-3	-2		7	-4	3			-3	-8
en:#_would		3		2			3					5		3			-3	9		-6		-2	-5
en:#_you	5	-5	-3	3	-7	-2						-3					-8			4		-2	5
en:'s	13	13		13		2	5	-3	-3	-7	-5	8	-5	-8	-2		-7			-4	-16	-4	9
en:'s_a	-3
en:'s_account	3
en:'s_app	-4
en:'s_been	3
en:'s_birthdai	-2
en:'s_clock	-3
en:'s_communion	-2
en:'s_discret	-4
en:'s_dog	4
en:'s_fix	-2
en:'s_funer	3
en:'s_invoic	4
en:'s_left	2
en:'s_mistak	-3
en:'s_mother	2
en:'s_name	-3	8			-4	-2	6					4
en:'s_number	-2
en:'s_off	-3
en:'s_outag	-2
en:'s_phone	3
en:'s_updat	5
en:'s_work	-3
en:a			5	-4	-9	-2	-10	-11	-13	-10	-3	-14	-10	-12	-15	-11	6	-6	-16	-6	-5	-8	-4
en:a1	-2
en:a_#	7				-6
en:a_bad	2	5			-3	7					6
en:a_beauti	5
en:a_bed	-3
en:a_bit	3
en:a_blue	-4
en:a_book	-2
en:a_bookshop	-2
en:a_brand	-3
en:a_bu	3
en:a_budget	-4
en:a_bug	-4
en:a_cabl	-3
en:a_car	-7
en:a_card	8	-3	-2														-3	-4	4
en:a_cent	-3
en:a_chang	-3
en:a_charm	-3
en:a_clear	-2
en:a_cloud	-6
en:a_coat	-3
en:a_coffe	4
en:a_coin	3
en:a_complaint	-5
en:a_copi	-4
en:a_crash	-4
en:a_date		5				-2			4					3	4		-3			3		-3	3
en:a_dead	4
en:a_decent	-4
en:a_differ	-6	2			-3	-4		4				5		3
en:a_doctor	-2
en:a_drawer	-2
en:a_fault	-3
en:a_fee	-2
en:a_few	2
en:a_finger	-11
en:a_folder	6	3		-2	-2	-2	6											-7					7
en:a_form	-3
en:a_full		-3
en:a_garment	-5
en:a_gem	-3
en:a_gentl	-3
en:a_gentleman	-6					-2				4
en:a_genuin	-3
en:a_girl	-4
en:a_glass	6
en:a_good		-3	-6															6		-4			-3
en:a_grand	-3
en:a_great	3
en:a_guest	-7	-3
en:a_hair	-3
en:a_half	-3
en:a_head	3
en:a_hello	-2
en:a_hole	7
en:a_hospit	2
en:a_huge	-3
en:a_human	-2
en:a_hundr	2
en:a_jar	-2
en:a_joi	-3
en:a_joke	3
en:a_jolt	-3
en:a_ladi	3	-5		-6		-2											-5	-3		11			-3
en:a_lawyer	7
en:a_layperson	-3
en:a_leak	-2
en:a_librari	-2
en:a_lil	-3
en:a_line		-5		7	4	-2														-13	7		6
en:a_list	4				4												-4	-7			7		4
en:a_littl		-6	3		-3	-3											3	-7		9			-5
en:a_log	-6
en:a_lot	-4	-3
en:a_m	4	-5	9	-10	-4	-3					-2			-2		-2	3	3					-5
en:a_man	4		-4	3	-4	6				-2							-6	2		8	-2		-4
en:a_map	-4
en:a_mark	-5
en:a_mattress	-3
en:a_messag	-4
en:a_minut	-3
en:a_model	-2
en:a_monkei	2
en:a_month	9	-4	8		-2												5	-6		5			-4
en:a_new	-8	-2		-3	-4	-3			3					3	3		2			2		2	-2
en:a_nice	2			-7	-3	-3						-2	4				5	-3		-5			-3
en:a_nightclub	-5
en:a_ninety-year-old	-4
en:a_note	-6	4		3	-2	5					3									-8			5
en:a_number	3	3	-5		-6	3					4						3						-4
en:a_nurs	2
en:a_pack	-2
en:a_page	5
en:a_pair	-4
en:a_panic	-5
en:a_patient	3
en:a_person	2
en:a_phone	3
en:a_photo	-4
en:a_plai	-4
en:a_plastic	4
en:a_pleasur	-9
en:a_practition	-3
en:a_price				-5		-4		5			-3			-2			6	-7		-12		6	4
en:a_problem	-14	-3			-4	-2						-2
en:a_public	-3
en:a_quarter	-4
en:a_quick	3
en:a_quot	-3
en:a_rai	-2
en:a_rare	-2
en:a_real	-3
en:a_red	2
en:a_refus	-2
en:a_rental	-3
en:a_repli	-5
en:a_report	3
en:a_review	-3
en:a_room	2
en:a_saint	-5
en:a_sat	-3
en:a_saturdai	-6
en:a_screwdriv	-4
en:a_second	4	-5	3	3	6	-3											4	3					-6
en:a_sheet	2
en:a_short	-2
en:a_shrug	-4
en:a_sign	5
en:a_slice	-5
en:a_slot	-4
en:a_small	4	5	-5			5													5	-7			4
en:a_smile	-12
en:a_snowstorm	-3
en:a_spider	3
en:a_stop	-5
en:a_stove	2
en:a_stroller	-4
en:a_success	-3
en:a_sundai	-13
en:a_sweetheart	8		-4	-2	-3													2		-4			-2
en:a_swelter	-2
en:a_tap	-4
en:a_team	-3
en:a_tear	-2
en:a_technician	6	-3		-3	-2												7	3		-7			-3
en:a_thing	5
en:a_third	-3
en:a_ticket	3
en:a_tip	-3
en:a_tooth	-3
en:a_torch	-3				-2	-3
en:a_tuesdai	5
en:a_us	4
en:a_van	4		8	2	-3				5					4			-4	-3		2			5
en:a_visit	-3
en:a_wai	-8
en:a_walk	-4
en:a_wall	9		5	-6													7			-7
en:a_week	-9	-2
en:a_weekend	-2
en:a_woman	2
en:a_world	-3
en:a_wrench	-4
en:a_year	-11				-3				3					4	3
en:aboard	-2
en:about	-9	3	-8		-4		-11	-9		5	-7	-14	5	5		-6	7	4	-3	-11	5	5	-10
en:about_#	3	11		3	-3	5			7		-2	-2	3	6	7		-6	-6		9		3	-5
en:about_a	-3	5			-3	-3				10			5	-4			5	-4		-6	4		3
en:about_bui	-4
en:about_it	-8	-3	-3	6	2				-2	-2	-3	-3	-2	-3			8		-3	-6	6	-3	-2
en:about_my	2	-4		-9	-3						-3			-3			8			-9		-2
en:about_ten	2
en:about_that	-2
en:about_the	-5		-6	7	3		-3	-3	-3	3	3	-4	4	4	-3		-10		4	4	-3	7	-7
en:abov	11	4	3	6	4	6					4	-2					-3	-4	-2		-2	-2	7
en:abov_my	2
en:abov_the	4	4	6	4		5											5			-8			4
en:absolut	-5
en:absolut_star	-4
en:absolut_sweetheart	-2
en:ac	-7
en:ac_he	-3
en:accept	-5
en:accept_my	-5
en:access	-3				-6
en:access_at	-2
en:access_to	-8				-5
en:accord	4
en:accord_to	4
en:account	5	7		8	-5	-6	2	-3			-3	9		8			-10	10	-2	3	3		-12
en:account_dug	-4
en:account_is	5
en:acknowledg_the	-4
en:across	5	3	-2	6					5		-3			3	6		-7	-3		4		-2	6
en:across_the	4	-3		5		-5			5		-2			3	6		-6	-3		8		-2
en:act	-5
en:actual	3
en:actual_read	-3
en:ad	4
en:adapt	-2
en:add	-10	-2			-3
en:add_the	-7
en:address	14	-7		-8	4	-5			-2		-3	-2	3	-3				-6	-2	-4		-3	6
en:adjust	2
en:admir	-2
en:admir_patienc	-3
en:admit_his	-2
en:adult	5	-7	-4	-5	2	-4											7			-9
en:advertis	2
en:advic	-13
en:advic_and	-3
en:advic_no	-2
en:advis	-5
en:advis_built	-4
en:advis_by	-3
en:advis_super	-3
en:advis_to	2
en:advis_understood	-4
en:afraid	-5
en:afraid_of	-6
en:after	6	9	-13	15	-2	2		-5	6	-6		6		9	7	-3		-3	-6	-5	-6	5	3
en:after-sal	2
en:after_#	-4
en:after_a	-3
en:after_i	2
en:after_my	-3
en:after_the	7	7	-4	4	-4	3	3		2		-3	6	5		2		-4	-4	-2	-14	-2	6	12
en:after_two	5
en:afternoon	5		-4	14		3	-2		-2		-4	-3	-3	-3	-2		-8	6	-3	6	8	-4	-13
en:afterward	2	4		-2	-3	4					4
en:again					-4	-14	-6		-4	-7	-10			-5	-3	6	6		-5	-7		-6
en:again_and	5	-4			-3							5		3			-5			9			-4
en:again_for	-4
en:again_on	3	10	-5	-6										-4		11	7	-3		-5			-3
en:against		5				7						-2
en:agenc	-3
en:agenc_that	-3
en:agent	5
en:ago		-4
en:agre	3	-6	-3	4	-5												-11	-3		10			5
en:agre_to		-2			-4												-6	-6		10			2
en:agreement	2
en:ahead	3	-4	-6	-5	-3							-2					6		-2	-5			-4
en:ahead_for	6
en:air	3
en:aisl	3
en:alarm	4
en:alert	-3				-2
en:aliv	3
en:all			-12	4	-6		-9	-8	-9	-5		-2		-11	-8	-6		-2	-12		3	-9
en:all_by	-3
en:all_dai	2
en:all_deliv	-2
en:all_five	4
en:all_good	-3
en:all_i	5	-6				-5					-2												-3
en:all_in	4
en:all_legit	-3
en:all_my	-3
en:all_night	3
en:all_out	-6
en:all_over	3
en:all_right	-2
en:all_saint	3
en:all_smile	-2
en:all_sort	-3
en:all_the	4			-5	-2						-3						3	2	-2	-5		-2
en:all_work	-3
en:all_your	-3
en:allergi	3	9		3		10	8				4						-7					-3	5
en:allow	-5			3	5		5					3		5			-6	3		-6			9
en:allow_me	-7
en:alon	3
en:along	3			4	3	-5		4									-6	7		7		-5	-5
en:along_the	3
en:alreadi				2	3	-3	6			4	6						8	-3		-7
en:alreadi_sent	-8
en:also	2	-8		7	-3	-4	-3	-2		-3	-6	-4	-4				11	3	-3	-14	-3
en:altern_offer	-2
en:although	4
en:alwai	6		2	-3					5					3	6								-3
en:alwai_a	-2
en:alwai_earli	-2
en:alwai_knew	-3
en:am	-2	-5	-17	8	8	-3	-3	-4	-12		-5	-14	4	-3	-11	-6	9	-11		4	3	-9	-8
en:am_#	-6
en:am_a	-6			-7	-4		-2				-5		3				6			-6	3	-2	-4
en:am_about	-3
en:am_at	3
en:am_crazi	-2
en:am_happi					6	2					-2	-2
en:am_in	3
en:am_look	-8
en:am_not		-13	-4	6	12	-8	-3	-2	-2	-4	-5	-3	-3	-4	-2		18	-8	-4	-17	-5	-4
en:am_out	-4				-2
en:am_scare	-2
en:am_sorri	-8
en:am_surpris	2
en:am_the	-2	4			3	7														5			-3
en:am_told	7	-5		6		-4											-9			12			-6
en:am_up	3
en:am_write	3			-6	-2	5							6				4	-5				5	-3
en:amaz	-5
en:amaz_the	-3
en:amount	-3	4		6		-2	-3		-2			7	-2				-6	11		-8		-2	-5
en:amount_was	-3
en:an		-4	-4		-7	-5	-8		-3	-4	-15	-4	6	-7		-6	-5	6		2	-4		-7
en:an_absolut	-6
en:an_adult	3	-5		-4	4	-3											7	-4		-7			3
en:an_alarm	2
en:an_angel	-2
en:an_apolog	-3
en:an_e-mail	4
en:an_envelop	5	-4	-3	-4	-4												-9	2		8			-4
en:an_excel	-3
en:an_extra	-5
en:an_ey	-4
en:an_hour	-4
en:an_inch	3
en:an_offic	-2
en:an_old	-6
en:an_osteopath	-2
en:an_out-of-print	-2
en:an_overs	-3
en:an_owner	-3
en:anaesthetist	-4
en:anaesthetist_held	-4
en:and	-2		-8	4	-7	-2	-7	-10	-8	-10	-5	-5	-7	-8	-9	-14	5	-9	-11		-5	-5	-3
en:and_#	12	4	10		2	6			4		4		-3	7	-3			-8		10	-2	2	-8
en:and_a		8	-8			9	-5	3	-4	-5	7	-7	-5	-8	-4	5	-4	-9	2	-4	-4	-5	13
en:and_again	3	4	2	-5										-3		6	5	-3		-3			-3
en:and_all	4
en:and_an	-6
en:and_ask				5						4							2
en:and_at	-14				-2						-3
en:and_attent	-2
en:and_back	2
en:and_block	-2
en:and_came	2
en:and_care	-3
en:and_check	-4
en:and_clean	-3
en:and_clear	-3
en:and_correct	-2
en:and_courteou	-3
en:and_custom	2
en:and_delici	-3
en:and_deliv	-2
en:and_did	-9
en:and_do	-6
en:and_does	-11
en:and_dont	3
en:and_each	6	7				5					5	5		10				3				-2
en:and_even	-4
en:and_every	2
en:and_everyth	6
en:and_fix	-3
en:and_for	-9	-2				-3				3			4				-3	-5		4	4		3
en:and_found	-5
en:and_free	-5
en:and_gave		11		-4		5	6			2			4					-2			3		-4
en:and_get	-5				7
en:and_got	8	-3	-3	8	-4	-2												6		-5			-4
en:and_had		6	-4		-2	8					9							-3		7			-2
en:and_half	2
en:and_have				3					3		-2		4	-3	4		-3	-3		3		6	-6
en:and_he	3			-10		2	-3	-2	-2	-3		-3	-2	-2			16	-12	-4	-9	-3	-3	-4
en:and_help	-3
en:and_herbal	-2
en:and_his	4			6							-2						-7			-5			9
en:and_host	-2
en:and_i	8		-20	16	5	-4	-12	-2	4		-9			7	5	-6		4		-14	7	4
en:and_in	-4								3					4	3
en:and_is	-8					-3				4			6
en:and_it	-7				-2		-4	-4		-4	-9	-6		-6		-3	8	-5	-4		-4	3	-7
en:and_kei	-4
en:and_kept	-5
en:and_kind	-3
en:and_last		3				5											-2	-2		-3			8
en:and_left	5	3		-6	-3	5					-2						4			-5			-4
en:and_let	8	-8		6	-6	-5					-3	3		-4				3		8	-2	-3	-7
en:and_make	3
en:and_my	14		-3	-6	6	-4	6			4	5						7	2	-2	-13	-2		4
en:and_neither	4
en:and_never	-6
en:and_night	-3
en:and_no	8	-5		-4	-3	-3					-3						10	-4		-10
en:and_nobodi	8				8	-3		6			-3						3	-9					11
en:and_nonant	-3
en:and_noth		-3		3	5	-2											8	-5	-2	-12			7
en:and_now	3	-2			-3
en:and_on			-4	-6	-5	5					5			3			-7	-3		11			-5
en:and_one		-2
en:and_only	3
en:and_open	3
en:and_our	4
en:and_paid	4			5		-3		4						-2			-6	9		2		-5	-3
en:and_pancak	-3
en:and_patienc	-4
en:and_pleas	-3	-6				-4
en:and_poof	-3
en:and_practic	-3
en:and_preciou	-2
en:and_proper	-5
en:and_put			-2		-6		-2				-2	-3	3	-2				-2		4	3	-3	-7
en:and_rais	2
en:and_rang	-7
en:and_reason	-2
en:and_redid	-2
en:and_refer	-2
en:and_sai		6		2		7	8				7						-4	-3	5	2		-2	3
en:and_said	7	-3	-4	-3	-4						-3							5			-2	-2
en:and_save	-2
en:and_send	2			2	3	-2	-2					7		6			2	2				-3	-5
en:and_she		-3			-4
en:and_skill	-3
en:and_so	5	4	5	3		4											-5	-2		8			-3
en:and_spare	-4
en:and_stai		-2				-2
en:and_start	5								3				5	-3	4			-4		5		2	-5
en:and_still	-2
en:and_stori	-3
en:and_ten	5
en:and_that		3		5	-5	-4	5		-2	4	5	5	-2	-3			-9	9		-4	-2	-2	4
en:and_the	-5	3	-3	-8			-9	3	-9			2		2	-8	-5	14		-10		-10		-6
en:and_then	7
en:and_there		-9		5		-8					-2									-9			6
en:and_they	6
en:and_this				-3		-3				3		5		3			3				3		-4
en:and_threw	-2
en:and_to	9	4			-4					6	-3	-2	5				-6	-7		10	7	-2	-9
en:and_told	6	-2	-3	4	-5	-5				6	-2	-2	-2	-4			-2	-3		10		-3	-5
en:and_took	4
en:and_truth	-4
en:and_two	4		-4	9	-3	4					4			3			-3	2		7			-6
en:and_very	-9
en:and_walk		-3	-9	-5						-2							2			-2
en:and_was	4		-2	4			-2				2	4	3	-3			4					-4
en:and_we	5	7	-4	10	3	7	-2		-2		2	-3	-2		-2		-7	-9		3		-3	9
en:and_were	-6
en:and_when	4		7		-3						-3						6			-8
en:and_whether	-4
en:and_would					-2					-2	-2	4	-2	3			-6	7		-3		5	-6
en:and_you	-3	-4			-3	-2						-2					-2		4	-9			3
en:and_your				7		4					4			-2			-8						7
en:angel	-6
en:angri	-11
en:anniversari	2
en:announc_explain	-2
en:announc_over	-3
en:announc_without	-3
en:anoth	8	-2	-4	4		-7	-2	-2	7		-4	-4	3		7		-12	-12	3	9	-3	7	-2
en:anoth_no	-4
en:anoth_room	-3
en:answer	-5	-3	-11	-4	-2		-3	-3	3			-5	-5	-3	-4	-3	13	-11	-3		-5	-5
en:answer_every	-4
en:answer_everyth	-3
en:answer_in	-6
en:answer_me	-3
en:answer_was	-3
en:answer_with	-2
en:antiviru	7
en:any	-20	-14	-5	10	-2	-11	-4	-4	-4	-4	-6	-6	-4	-5	-4	-3	6	-8	-2	2	7	-3	-3
en:any_more	-4
en:any_new	-10
en:anybodi	9	-4	-3		7							-3		-3			7	2	-3	-4			-3
en:anymor	5
en:anyon	3	-4	10	-2	3					-2	-3	-2	-2	-3			14	-5			-3	-3	-12
en:anyon_in	-3	-4			-2	-3
en:anyon_know	-2
en:anyth	-13	-3	-6	-6		-12	-4	-2		-4	-7	5	-4				10	-6	-4		4		-12
en:anyth_extra	-3
en:anyth_fishi	-3
en:anywai	-6
en:anywai_an	-2
en:anywai_with	-5
en:apolog	-3					-3				5			4				-4			-6	10	-2	-3
en:apologis	-12
en:apologis_and	-2
en:apologis_befor	-3
en:app		-3			-5	-3
en:app_ever	-3
en:app_is	-8
en:app_show	5
en:appar	7
en:appeal	-4
en:appeal_was	-3
en:appear	3
en:appli_for	-4
en:applic_anywai	-2
en:appoint	13	-3	3	-5	-2	-3											2	-2		4			-5
en:appreci	-5
en:appreci_your	-2
en:apprentic	-4
en:apprentic_put	-3
en:apprentic_was	-3
en:approv	-3
en:approv_his	-3
en:april		-3			-2
en:architect	-3
en:architect_and	-3
en:are	-6	10	-16		-3	13	4			-10	10	-8	-12	-9		3		-20		9	-10		3
en:are_a	3
en:are_ac	-3
en:are_at	-4
en:are_champion	-4
en:are_clean	-4
en:are_close	-3
en:are_go	5
en:are_in	-5
en:are_land	-5
en:are_legend	-3
en:are_move	-2
en:are_not	3
en:are_on	-2
en:are_print	-2
en:are_renew	-3
en:are_two	-4
en:are_you	3
en:area	3
en:arm	6	6		4		8		5			-4						-3	-3				8	-5
en:around	-4	-3			-3
en:around_#	4
en:around_by	-2
en:around_the	-5
en:arriv			4	-6	-5	-4	-3	5	-2	-2	-3	-3	-2	-2			9	-7		-11			6
en:arriv_at	5
en:arriv_late	-2
en:arsenault	-2
en:articl	2
en:as	3		-2		6	4	-6	-5		-2	-3	-9		-9		-4	-4			7	-3	-10	-6
en:as_a		-2
en:as_anyth	-2
en:as_ever	-3
en:as_heck	-3
en:as_i		7			5	6				3			4				-2	3		-4	3
en:as_if	2
en:as_it	-6
en:as_kind	-3
en:as_light	-3
en:as_pie	-4
en:as_soon	-2
en:as_the	5
en:as_well	6
en:as_you	4
en:asid	-2
en:ask	11	-7		-4	-11	-17			2	3	-15	-10	-4	-4	3	-6	12	-5		6	-7	-17	-5
en:ask_for	5	-6	-4	-15	-6	-9	5	-2	-3		-4	-3		-4	-3		8	-6	-3			-5	-4
en:ask_if	2			-5	-3	-2								5			5	-2				-2	-3
en:ask_me	9		7	4	-2	-4		4		4	-2			-4			-2	6		5	-3	-5
en:ask_my	-4
en:ask_the	3
en:ask_twice	3
en:ask_what	3	-3	-4	-3													7			-5
en:ask_where	4
en:ask_whether	-2
en:ask_you	3
en:asleep	3
en:asleep_in	5
en:assessor	-3
en:assessor_drank	-3
en:assessor_wednesdai	-3
en:assist	-4
en:assist_gave	-4
en:assist_team	-2
en:associ	4
en:asterisk	-3
en:asterisk_rare	-4
en:at		-5	3	-9	3	3	-6	-6	-11	-7	-5	-12	-5	-19	-10	-16	4	4	-4	-14	-17	-4	6
en:at_#	6		6	-7	8			-9	-5	3	5		-5	-6	-4	-7		10		-16	-7	-5	7
en:at_a	-3	3	-6	-5	-6		5			4	8						2	-2			-2
en:at_about	3	9				10											-2	6					-3
en:at_all	-12	-9	-2	4	-6	-7	-3		-2	-3	-3	-3	-3	-2	-2		3			-10			6
en:at_close	-3
en:at_eleven	2
en:at_every	-8
en:at_four	2
en:at_her	3
en:at_home	-3
en:at_it	3	-3	-4	5	2													-4		5			-2
en:at_last	-11
en:at_least	3
en:at_minu	3
en:at_my	-2
en:at_night	2
en:at_nine	-4
en:at_noon	5	5	-5			2		3	3		-3		9	-4	3			5		-6		5	-3
en:at_one	3
en:at_our		-4			-2												4	-6		7			-3
en:at_quarter	-3
en:at_rest	-3
en:at_six	-3	8	-2	3		10					2	-2	-2					9		-12		4	-6
en:at_sunset	-4
en:at_ten	5
en:at_that	4
en:at_the	9		-6	-13	-3		5		-8		-6	-10	-3	-11	-8	-6	6	-4		-5	-4	-7
en:at_twenti	3
en:at_your	2	-4	5		9	-2						-2					4			-9			5
en:attach	-15	4		5	-12	5	6	-2	-4	-3	5		-4	-5	-3		-11	3	-2	4	-2	-4
en:attend	5
en:attend_my	-3
en:attent	-7	4	4		-2		-3					6		3			-2	3				-2	-5
en:attent_and	-3
en:attent_lifeguard	-2
en:attent_staff	-3
en:attent_team	-2
en:attic	2
en:attic_in	-4
en:audit	-5
en:august	9	3	-10		-7	-11		3	6	-4	-8	6		5	3	-4	-4	-3	-6	7	-5
en:august_#	8		-4	5	-7	-5	4	-2	-3		-4	8	-3	5	-3		-6	6	-4	6	-3	-5	-4
en:august_and	3
en:autist	-3
en:autist_and	-3
en:auto_save	-3
en:automat	2	3			-2				3			5		7	3			6		-6			-2
en:avail_and	-2
en:avail_answer	-3
en:avec	8
en:avec_perfect	-2
en:avoid	-5
en:awai	7		-10	-6	3		-3	4	-3	-4	-5	-3	-3	3	-2		-2	-5	-3		-5	2
en:awai_and	-3
en:awai_from	2
en:awesom	-2
en:awesom_especi	-2
en:babi	4	-4			7	-2											-6			9			-4
en:babi_straighten	-3
en:back	-5	5	-12	6	-21	8	-15	-5	-3	-4				-13	-2		-13	4	-16				4
en:back_after	6
en:back_and		-4			4					-2
en:back_apolog	-2
en:back_feel	-3
en:back_for	5	7	-4	-4		8					9							4		-5
en:back_from	-2	3			-5							5
en:back_herself	-3
en:back_his	-3
en:back_in	-5		-6	-2	-8	-6	-3	-2	-3		-3	5	2	-4	-3			8	-2	-6		-3	-8
en:back_my	-2
en:back_no	-4
en:back_of	-3	-6		2	-3	-2														6			-6
en:back_on		4	-3	6		7				4	-3	-4	6	-3			-10	5	-2	-3	-2	4	6
en:back_the	-2
en:back_to	7	5	-7		-8	4	-3	-2	2	-3	-4	-3	-3	-5	3		-8	-11	-3	14	-3	-5
en:back_wash	-5
en:back_when	-3
en:back_with	10	2	-7		-5	4					3	-2	-2				-4		-2	3	-2	4	-10
en:back_without	-4
en:back_you	2
en:backup	2
en:bad		2	4	8	-4	5			-2		5	-2	-3	-3			-11	-2	4	-12		5	10
en:badg	2
en:badli	-6
en:badli_myself	-5
en:bag				-6	-4	-4					-3	4					5	-6		-8	-2	-3	5
en:bag_in	-4
en:bag_lost	-2
en:bag_of	3
en:bag_with	-2
en:bailiff	-3
en:bake	-2
en:bake_bean	-3
en:ball	-3
en:ball_and	-3
en:bam	-3
en:bam_got	-4
en:bandag	3
en:bank	-4				-3	-4	-3			-2	-2	7	-2	2			-3	3				-2
en:bank_detail	-7					-2	-2					3
en:bank_what	-3
en:banquet	-2
en:banquet_the	-2
en:bar	10	-4	5	3	8	-3											6	2		-9			-4
en:bar_next	3
en:bare	3
en:bartend	-3
en:bartend_rememb	-3
en:basement	-2
en:basi	3
en:basin	-4	2			-3	3					5
en:basket	2
en:bath	6	-4		3	6	-3					-3	-3					12	-4	-3	-8			-3
en:bathroom	6		5		-7	3	-3	-4	-4	-3	2	-4	-4	-4	-4	-3			-3		-3	2	-10
en:bathroom_two	-2
en:batteri	3	-4	-5		-2	-3											-3	4					2
en:batteri_last	-4
en:be	2	8	-20	3	-9	3	3	-3		-6	4	3	-6	3		-8	3	5	-14	-3	-14		-4
en:be_a	4	-6		2	5					-2				-2			5	5	-2	-6			-3
en:be_advis	-3
en:be_back			-3	8	-3	-2						5	-2	-4			-9	12					-11
en:be_brought	-3
en:be_done	-5
en:be_gone	3	-4		-2													4	4		-7			-3
en:be_on			-6	4	-4	4					3			-2			-6	-3		-9			11
en:be_proud	-3
en:be_read	2
en:be_return		6				-2	7					8		7				9		-6		-3	-6
en:be_said	-2
en:be_so	2
en:be_there	-8
en:be_worth	-4
en:bean	-3
en:bean_melt	-3
en:bear	3
en:beatric	-2
en:beatric_in	-2
en:beauti	9		-6	-6													6			-4			-3
en:becam	2
en:becaus	13	-12	-13	9	2	2	-8	-5	-6	-6		-4		-4	-5	-4	-7		-7	11	-7		-2
en:becaus_i	10	-7		-2	-2	-4														3			-5
en:becaus_my	5	-7		-3	-3	-3											5	-5
en:becaus_of	3			4	4	2					5						7						-6
en:becaus_the		5		4	3	9	-4		-2				5		-2		-8	4		-8		4	4
en:becaus_your	4	-4	-2	6	-4												-9	-2		13			-5
en:bed			3	-7	-3	3		5									5	-5		-5		4
en:bed_like	-3
en:bed_total	-2
en:bedroom	5	-7		-7		-3											8			-10
en:bedsid	-7
en:bedsid_lamp	-8
en:been	18	15	9	-6		3		-7		-8	3	7	2	7	3	-6		3	-10	-13		3	5
en:been_done	-2
en:been_drag	-3
en:been_go	-4
en:been_open	4
en:been_out	3
en:been_so	11		9	-7													9	-2		-8			-3
en:been_trust	-5
en:been_wait	4
en:beep	8	-3	5	7	-3	-3					-2					-2	-7	4	-2	-7		-2	7
en:beer	4
en:befor	-4	6	-17	5	-5	7		3			5		-12			-5		5	-10	13	-10		-18
en:befor_#	4
en:befor_anyon	3
en:befor_five	-3
en:befor_i	-11				3	4		5
en:befor_noon	3
en:befor_phone	-4
en:befor_seven	-3
en:befor_supper	-4
en:befor_the	3		-7	9	-9		-2	-2				-3	-3		2		-9	-10	-3	14	-2		-5
en:befor_we	-10
en:befor_you	6
en:behalf	-3
en:behalf_of	-3
en:behind	-5		4	4	-6		-2		-2		-4	-3	-3	-3			2	3		2	2	-2	-8
en:behind_it		2				4												-3		7			-3
en:behind_me	-3
en:behind_not	-5
en:behind_the	-3
en:being	2			-4	-3	-3					-2			4			8	-2		-2			-4
en:being_told	2
en:belgian_french	-3
en:bell	3	-5	3	3		-3											-5	6		-6			3
en:belov	-4
en:belov_laptop	-4
en:below	-4	-5			-4	-3	-3		-2		-2	-4		-2
en:bent	-2
en:bent_by	-3
en:besid	7	-2	2	4		-5		-2	3		-5	-2	-3	-4	3		-7	-4			2
en:besid_it	3			4					3		-3		-2	-4	4		-5					3
en:best_budget	-3
en:best_crepe	-2
en:better	-2	-4	-3	9		-3					-2						-7	6	-3			-2	4
en:better_go	-3
en:between	14		8	5	-5	-7	-2		-2	-2	-4	6	-2	-3			-9		-3	8	-3	-3
en:between_#	7	-3	11	-3																2
en:between_two	3
en:bianchi	-3
en:bid	4
en:big	-10	7			-3	6			3				5	-2	4
en:big_bravo	-4
en:big_ear	-4
en:big_thank	-4
en:bike	-5		-5			-5			3	2	-2	-2	-2	-4	3		-3	5			2	-3	-7
en:bike_for	-4
en:bike_set	-2
en:bike_workshop	-3
en:bill	4	-8	-10	5	9	-7	-5	-4	-4		-4	-6	-6	-6	-4	-3	6	6	-5	-12	-5	-5	3
en:bill_came	-2
en:bill_for	4
en:bin	5
en:birthdai	-4
en:biscuit	4
en:bistro	3
en:bit	-7	-5			-3	-4
en:bit_of	3
en:black	7
en:bleed	4
en:bless	-3
en:bless_her	-3
en:blind	4	5				5	6			5	9						-3		5	-7			7
en:block	4				-4	-4			-2				3
en:block_my	6
en:blood	4
en:blood_pressur	3
en:blue	2
en:board	11	-8	-4	9	-3	-5					-2	-2					-5		-2	11	-2	-3	-10
en:board_attent	-3
en:board_was	5
en:boat	5
en:boil	-2
en:boiler			-7	-7		-2	-3	-3	4	-4		-4	2	-3	5	-2	7	-8	-3	-11	-4	3	3
en:boiler_failur	-3
en:boiler_is	-2	4				4					6
en:boiler_room	-5
en:bolt	3
en:book		5		4	-16			-6				-3	4	-4		2	-18	3	-6	-2	4	-5	7
en:book_a	4
en:book_all	-4
en:book_by	-3
en:book_for	9	-4			-3	-3			3	-2			4	-3	4		-3	6		-8	-2
en:book_onlin	-5
en:book_she	-3
en:book_sinc	-4
en:book_the	-4
en:bookkeep	2
en:bookshop	-2
en:bookshop_like	-2
en:boot_toasti	-2
en:born	4
en:borrow	3
en:boss	-5
en:boss_can	-3
en:both	-3	5	4	-8	-10	3	-4	4		-3		-4	2	-6		-3	4	-6	-3	-6	-4	4
en:both_and	-3
en:bottl	6		8	2	6												4	-4					-3
en:bottl_and	-2
en:bottl_of	3
en:bought	-6	-6	-7	4		-4					-3	-3		-2					-2	5			-7
en:bought_a	3
en:bought_the	-4	-3			-4
en:bouquet	-3
en:bouquet_last	-2
en:bowl	2
en:box	14		-2	2	-4	4	-3	-3	-3	-3	-6	-4	-3	-4	-3				-4	-7	-4	-3	3
en:box_sai	3
en:boyfriend	-2
en:boyfriend_was	-3
en:brake	3
en:brand		3			3									5			4	-3		-8			7
en:brand-new	2
en:bravo	-4
en:bravo_to	-4
en:bread_a	-2
en:break	-7
en:break_down	-3
en:breakdown	-2
en:breaker	2
en:breakfast	-5	-3	-6	3	-2	-3			3			-2	-3	3	3		-4			-5		6	-3
en:breakfast_room	-4
en:breakfast_was	-4
en:breathtak	-2
en:bright	-5
en:bright_librari	-3
en:bright_practic	-3
en:brilliant	-3
en:bring	-2	-7	3	-6		-5	-3	-3	-3	-3	-3	-4	-3	-3	-3		9	4	-4	-9	-3	-3	-3
en:bring_it	-8
en:bring_my	-3
en:bring_our	-4
en:brochur	2
en:broke	-12
en:broke_down	-5
en:broke_her	-4
en:broke_the	-7
en:broken	-7
en:broken_tooth	-3
en:broker	-6
en:broker_comb	-4
en:broker_post	-3
en:brother	4
en:brother-in-law	4
en:brother_'s	2
en:brought	-6	7		-6	-2			6				4					5			-7			3
en:brought_a	-2
en:brought_it	-3
en:brought_to	-3
en:brulee	-2
en:brunch	-6
en:brunch_is	-3
en:brunch_specialti	-4
en:bruno		-7		2	-3	-3				-2	-2						-6	-5		4	6
en:brussel	4
en:bu_gentl	-2
en:bu_lane	-4
en:buck	5
en:bucket	-6
en:budg	-3
en:budg_by	-3
en:budget	-6
en:budget_app	-3
en:budget_that	-4
en:buffet	4
en:bug	-7
en:bug_sundai	-4
en:buggi	-3
en:bui	-9	-5		3	-3	-3					-3						4	-4		-9		6	3
en:bui_a	-4
en:bui_an	-3
en:bui_parent	-4
en:bui_the	-4
en:build		3		-3		-3			3	5				4	3			-2		-5		2	6
en:build_manag	-4
en:built	-6
en:built_me	-3
en:built_to	-4
en:bulb	2
en:bump	3
en:burglari	-4
en:burn					4				3					4	3
en:burn_by	-5
en:burst	-8	3												5
en:burst_pipe	-9	3												5
en:buse	3
en:buse_make	-3
en:busi		-4	-8	3	11	-6	-5	-3	-4	2	-5		-4		-4	-3		-4	-3	5	-3	-4	-3
en:busi_card		-4			-2
en:busi_dai					7		-2					2		4
en:but	10	-6		3	6	-9	-7	-6		-8				-4		-4	8	-8	-8	-6		3	-4
en:but_a	5
en:but_does	2
en:but_he	3
en:but_i	-4	-4		-2	-5	-4			2				4	-3	3		6	-5					-5
en:but_it	5
en:but_joani	-6
en:but_my	3
en:but_nah	-3
en:but_no	-4
en:but_not	5
en:but_our	4
en:but_the		-2			-2	-3
en:but_we	-4
en:but_you	3
en:but_your	3
en:button	5
en:buzz	-6
en:by	-5	14	-21	5	-4	3		-5		-8		9	-5	2	-3			-3	-3	-4	-6	3
en:by_a	-3				-3								5	3
en:by_an	2
en:by_courier	-2
en:by_e-mail	4	4					6			4	5						-6	3		-3			4
en:by_first	-2
en:by_fridai	4
en:by_half	4
en:by_hand	2
en:by_heart	3
en:by_keyboard	-2
en:by_mistak	-5
en:by_mondai	-3	11	-3		4	12					9						-4	-2					6
en:by_mr	-3
en:by_my	-3
en:by_noon	-9
en:by_now	2
en:by_someon	-3
en:by_ten	-6
en:by_text	-7
en:by_the	7	-9	-11	11		-7	-5	-3	-5	-4	-6		-4		-4	-3	-8	-6	-3	17	-4	-6	-10
en:by_themselv	-4
en:by_three	-4
en:by_thursdai	3
en:by_transfer	-6
en:by_two	2
en:by_wednesdai	-6
en:by_weight	5
en:by_you	2
en:by_your	7	-5	-2	-3		-2												-3					3
en:c	6
en:cabl		-5	-6	-4		-4											3						-4
en:cabl_and	-3
en:cabl_through	-4
en:cake	-6
en:cake_and	-2
en:calendar	5	-3		5	-5	-2											-9			5			2
en:calendar_is	3
en:call	-3	8	-5		-6				-7	5		4	7	2	-7	-5	7		-9	-8		6
en:call-out	-8
en:call_#	5
en:call_about	2	6								5				5			-3	-2		2			5
en:call_ahead	-5
en:call_back	-7	3	5			4					-3	4	5	2				3		-5		5
en:call_befor	-3
en:call_from	5	3		4	-4	6					6		-2					3		-8		5	-2
en:call_in	-7
en:call_me	-4
en:call_next	-3
en:call_the	-2	-8				-7					-2						8	2		-9		-2	-5
en:call_there	3
en:call_to	-5
en:call_you	2
en:call_your				4	3	-3				4			6					6		-7	5		-3
en:call_zero	-3
en:calm	-3
en:calm_and	-3
en:calm_me	-2
en:caloflamm		-3														-2
en:caloflamm_#		-3														-2
en:came		5	-8	8	-17	4	-9			-2	-9	-5	6	-14	2	-6		-6		-7	-10	3	9
en:came_anywai	-5
en:came_back	13		-7		-5	3				4	3	-2		-3			-3					-2	2
en:came_from	2
en:came_in	-12
en:came_off	-2
en:came_on		-3															4	-3	5	-7			4
en:came_out	2			4		3					-5		-2				-8	3		-8		4	7
en:came_through	-6
en:came_to	-3	-4		2	-2	-2											6			-8			4
en:came_with	6	-3	-4			-3					-3						5			-8		-2
en:can	-9		3	13	2		-8	-7	-9	-8		4	-10		-8	-5	2	-7	-2	6	-9		-3
en:can_be	-6
en:can_export	-3
en:can_i	-12
en:can_not	8	7	4	9	2	3	-3	-2	-3	-3	5	8	-5	4	-3		3	-4	2	2	-4	2	-4
en:can_see	9
en:can_the	3
en:can_we	-3
en:can_you	-10				-6
en:canadian	5
en:cancel	5					-3	3		-2			4		7			-3	10		-10		-3	-6
en:cancel_in	4
en:cancel_our	2				-3		-3							3				6		-7			-4
en:cap		-2			-3
en:car		4	-2	-8	-4	-4	5			4	4			4			-7	-6		10	-2	-3
en:car-shar	-3
en:car-shar_app	-3
en:car_free	-5
en:car_how	-2
en:car_within	-4
en:card	8		-7			-3	2	3	-6	-5	-8	2	2		-6	-4	-5	7			-6		-7
en:card_and	-3
en:card_is	-2
en:card_problem	-4
en:card_readi	-3
en:cardigan	-5
en:care	-3
en:carpent	3
en:carpet	6
en:carri	-3	5	-4	-2	-12	-6	-4	-3	-4	-3	3		-4	-4	-4		6		-3	-22	-3	-4	10
en:carri_a	7
en:carri_my	-7
en:carri_the	4	-3		-9	-3												8	-3		-9			4
en:carri_to	-2
en:carriag_clean	-2
en:carrier	4
en:carrot	2
en:case	-5		6	-7	-6	-5	-3		-2	-2	-3	5	-2	-3			6		4	-8			-8
en:case_carri	-2
en:case_is	-3
en:case_of	-9
en:cash	10
en:cash_just	-3
en:cat	-8	3	5	-6		-3								-3		7	9			-7			-4
en:cat_as	-3
en:cat_fix	-3
en:cat_is	-3
en:catalogu	-3
en:catch_and	-4
en:cater	2
en:caught	2	6		4	-3	9	8	5			7						-7	5		3		3	-4
en:caus	-4
en:ceil	-3				-3	-3					-2	5
en:cell	5
en:cellar_under	-5
en:censu	-2
en:censu_peopl	-2
en:cent	-6
en:centimetr	2
en:centr_calm	-2
en:certif		-5		-2	5	-3					-2						6	-3					-4
en:certif_are	-2
en:chain	3
en:chair	-4	2				5											-3						3
en:chamber	2
en:champion	-3
en:chanc	5
en:chanc_of	3
en:chang	6		-5		4	-3	-4	-3								-4	5	-12	-4	-12	6	-3	3
en:chang_a	6
en:chang_hand	-4
en:chang_her	-3
en:chang_room	6
en:chang_tabl	-4
en:chang_the		-8	-3	-3		-7					-2						6	-5		-11	6	-2
en:chap	-4
en:chap_put	-4
en:charg	-2			7		-6	-3	-3	-3	-4	-4	3	-3	-4	-2	-2	-15	15	6	-18	-4	-3	4
en:charg_#	4	-3		2	4												-5	8	-2	-4			-3
en:charg_and	-5
en:charg_for		5	5		3							5					-6	2	8	-4			-4
en:charg_the	-5
en:charg_us	2
en:charg_without	-3
en:charger	2
en:charm	-4
en:charm_church-lik	-2
en:chart	4	6		5				8			-4		-2				-8	4		-7			9
en:chase	-9
en:chase_me	-2
en:chase_no	-3
en:chat_with	-3
en:cheaper_than	-2
en:check	-11	5	-10	-2	-13		-5	-4	-5	-4	-7	7	-6	-2	-5	-5	-4		-3		-3	-4	4
en:check-out	-2
en:check-up	5
en:check_in	-5
en:check_it	-4
en:check_the	-3
en:check_whether	-8				-3
en:check_with	3
en:cheer	-6
en:cheerfulli	-2
en:cheerfulli_i	-2
en:chees_ladi	-2
en:chef	-11					2					-2
en:chef_fix	-2
en:chest	3
en:chew	7
en:chicken	6
en:child	2
en:children	7	9				11	7		-2	-2	11	-3	-3	-3				-6			5		-4
en:chip	2
en:chocol_for	-2
en:choos	2
en:chose	-3
en:chose_the	-4
en:chosen	-2
en:chosen_badli	-5
en:christen	-3
en:christma	-12		2		-3	-3	2		-2			5		2				5		-5		-2	-5
en:christma_and	-9
en:christma_market	-3
en:church-lik	-2
en:church-lik_silenc	-2
en:cigarett	4
en:cigarett_and	2
en:circuit	2	2				3												-3		8			-6
en:citi	7	4	-7	-2	-3	3		9										-8				3	2
en:citi_and	2
en:citi_bike	-3
en:claim	-7	-2			-5	-3	4					2		-2			-2	5					-5
en:claim_#	3
en:claim_file	-3
en:claim_help	-5
en:claim_was	-5
en:class	-2
en:class_act	-3
en:class_for	-3
en:claus	2
en:clean	-11			-3	-2	-3					-2			5
en:clean_and	-6
en:clean_bu	-2
en:clean_comfort	-3
en:clean_fast	-2
en:clean_good	-3
en:clean_while	-3
en:cleaner	-8
en:cleaner_than	-2
en:clear	-21	-3			4	-2
en:clear_answer	-2
en:clear_even	-5
en:clear_file	-4
en:clear_reason	-3
en:clear_the	-2
en:clearer	-3
en:clearer_and	-3
en:clerk	4
en:clever	-3
en:clever_shortcut	-3
en:click	5	-2	10	-6	-6							-2					8	-5		-11	7		-4
en:click_on	8
en:client	9			-4									5	3			-7	-4	5	4		6	-3
en:clinic	6	11	-7	4	-5	5	10	-2	-3	-2	4	4	-4	-5	-3		-5		-2	6			-8
en:clinic_took	-3
en:clock	-4
en:clock_go	-3
en:clockmak	-3
en:clockmak_who	-3
en:clockwork	-4
en:close		9	6	-5	-12	5	7	-4	-6	-4	2	7	-6		-6	-3	-5	-4	-5	5	-4
en:close_for	3
en:close_it	5		5								-3							-2		-7		4	2
en:close_the		5	5	-6	-4	8	7				6	-3		-3			-6	-6		14		-3	-6
en:close_time	-3
en:cloth	-2
en:cloth_bank	-3
en:cloud	-5
en:cloud_and	-3
en:club	6	-2	-3	3														2					-3
en:clunker	-2
en:clunker_ride	-3
en:co	4
en:co_i	4
en:coach	-3
en:coach_without	-3
en:coat			-3			-3			3		-2			4	3		7	-2		-6
en:cocktail	-3
en:cocktail_from	-3
en:code	5	-2	-3	-6	3															-7			2
en:code_and	5
en:coffe	-14	-7	11		-5	-4					-2							7		-8			3
en:coffe_look	-3
en:coffe_machin	-6
en:coffe_on	-6
en:coin	4
en:cold	8	-4	4		5	-3			5		-3			3	-2		-5	-7		5		-2	8
en:cold_and	5
en:colin	10	-4	-3	-5		-3												5	-3	-3	-3	-3
en:colleagu		5		9	-3	-5				10		-2	8	-4			-5	8		-10	8	-2	-7
en:colleagu_patient	-3
en:collect	-2
en:collector_alwai	-2
en:colleg	-4
en:colour	4	-7	-3		-4	-4					-2						-6	-3					7
en:colour_shown	-3
en:comb	-4
en:comb_through	-4
en:come	4	3	4	-3	2	4	3	-5			8		-7	5	2	-4		8	-7	2	-7	-7	-9
en:come_and	-2			2		2											3	-3		6			-7
en:come_at	7
en:come_back			4	3	4	-3			5					3	6		-5	-4		6			4
en:come_by	-2
en:come_in	-6
en:come_off	3		-4	2	-4							5		4			-6	8		-4			-3
en:come_on	10	-3		-9	3	-2											8		-2	-8			-4
en:come_out	2
en:come_to	-4
en:comfort	-2
en:comfort_well	-3
en:commend	-13
en:commend_the	-12
en:commiss	3
en:commit	-4
en:commit_to	-4
en:common	3
en:commun	-5
en:commun_cloth	-3
en:communion_lunch	-2
en:commut	-2
en:commut_has	-4
en:compani	-5	-4	-4	-3	11	-11	4	-3	-4		-7				-3		6		-4	-3		-6	4
en:compani_'s	-5
en:compani_and	5			2	7	-3				2			4				6			-10	3		3
en:compani_had	-3
en:compens_file	-3
en:competitor	4	4				-4			10					5	6		-2	-5		3		2
en:complain	-10				-3
en:complain_about	-4
en:complaint	-24	-8			-8	-6	-5	-4	-4	-4	-6	-6	-4	-5	-4	-3
en:complaint_about	-7	-3
en:complaint_and	-6	-3
en:complaint_in	-6
en:complaint_whatsoev	-7
en:complet	-3
en:compliment	-4
en:compliment_to	-7
en:compressor	5
en:comput		-6		2		-4											8	-2	4	-5			-4
en:comput_class	-3
en:concret	3
en:condit	9
en:conductor	-6
en:conductor_all	-2
en:conductor_call	-5
en:confirm	-10	2	-3	4	-6	-8	2		-4		2	4	-4		-4			6	-2	5	-3	-7	-8
en:confirm_and	4			8		-3		4										6				-4	-3
en:confirm_your	-9	-4			-2		-3					-3
en:congratul	2	-2	16	-10	-5													-4		4			-6
en:congratul_on	4		10	-3	-2												-6			6			-2
en:congratul_the	-4
en:connect	5		-3	7	6	3					-3		6				-15	-6	-3	18	-3	4	-11
en:connect_room	-5
en:connect_was	-5
en:consent	2
en:consid	3				3
en:consign	-3
en:contact	-3	-3			-5
en:contact_from	-3
en:contain	3
en:contract	5	3		9	-3	-4			10			-2	4	4	7		-4	-8	5				7
en:contract_for	-2
en:contrari	-4
en:control_remot	-3
en:convict	2
en:convolut	-4
en:cook	-5
en:cook_the	-6
en:cooki	-5
en:cooki_from	-5
en:copi	6	4		4	4	-5					-3	10	-2	3			-7	3	-3	-3		-3	9
en:copper	3	2		-4		6					-2						-6			8			-5
en:corentin					-3
en:corner_that	-4
en:corner_to	-3
en:correct		-5	-2	3	-11	-2						-3	-2	-2				2	-4		-2	-2
en:corridor	2
en:cost	3	-3	-6	3	8	-6		3	-2		-3	-3	-3	-3	-2				3	7		-5	-6
en:cost_me	3
en:cost_more	2
en:cot	3
en:cough	2
en:could	-3	-9	-13	10			4		-7			-6	-8	-11	-6	-4	-8		-9	15	-9	-3	-3
en:could_and	-4
en:could_come	2
en:could_have	3
en:could_hear	3
en:could_not	-7	7		2	-4	11	3	5			3			-4			-5			3		4
en:could_see	5
en:could_you	-10	-12	-3	5	5	-7	-4	-3	-3	-3	-4	-5	-3	-4	-3		-12	4	-3	9	-3	-3
en:count	8	6	-3		-6	5					-3	-2	3	-2			-2	10	-2		-2		-8
en:counter	12	-3	-6		3		-2		-2		-4	-2	-2	-2	-2		-3	3	-2	-8	-2	-3	4
en:counter_and	7
en:counter_excel	-3
en:counter_on	6
en:countri	3
en:coupl	6			2	-2	-2				3							-5	5			3	-2	-5
en:courier	4	6		-4	-3	7											-6			8			-3
en:cours_the	-3
en:cover	5
en:cover_the	2
en:crack	-11	-4			-3
en:crack_joke	-6
en:crash	-5
en:crash_sinc	-4
en:crawl	4	-7	-2	-7	-2	-4					-3						8	-3				-2	-5
en:crazi	-2
en:crazi_about	-2
en:credit	2	-3			4												-2	7		-6			-3
en:creme	-2
en:creme_brulee	-2
en:crepe	-3
en:crepe_in	-2
en:crew	-9				-2	5							6					2		-6		5	-3
en:crew_arriv	-2
en:crew_at	-5
en:crew_stai	-3
en:crew_that	-3
en:croissant	-4
en:croissant_lol	-4
en:cross		-7		7	-2	-3											-8						7
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
en:custom	-6	-9		3	-6	-5	-2			-2	-3	-4		-3			-2	-4			6
en:custom_and	-2
en:cut	-4	3				3
en:cut_his	-4
en:cut_off	2
en:dad_book	-4
en:dai	-4	-6	-17		4	-6	5	-10		-3		6	-13	4		-7		15	-12	-3	-12	-10	-9
en:dai_#	2
en:dai_'s	-4
en:dai_after	4
en:dai_again	-4
en:dai_and	-9
en:dai_case	-4
en:dai_delici	-3
en:dai_earli	-5
en:dai_for	-8
en:dai_my	-4
en:dai_neatli	-3
en:dai_on	2
en:dai_run	2
en:dai_so	-4
en:damag	-6
en:damag_and	-3
en:danc	2
en:dare	3
en:data	-6
en:data_in	-3
en:date	10		4	10	4	-9	-3		5	-2	-6		-3	3	5			-8	-3		-3		3
en:date_for	-4
en:daughter	5		-3	-4	-4	-5				-2	-3	5	-2	-3						-7	-3	-2	8
en:daughter_broke	-4
en:daughter_is	-2
en:daycar	2
en:dead	3	-9	-7	-5	5	-6	-2		-2	-2	-4	-2	-3	-3			-4	-3		5	-2	-2	2
en:dead_for	-4
en:deadlin	-4
en:deadlin_and	-2
en:deadlin_they	-3
en:deal	-6	-3	-2	3	-5	-5				3	-3	-2	5	-2				8		-8	4		-7
en:deal_about	2
en:deal_with	-10	2			-2	-2				4			6
en:dealt	6
en:dealt_with	5
en:dear	-12	-2			-3		-2					-2
en:dearest	-3
en:dearest_model	-3
en:debit_follow	-2
en:debt	2
en:decemb	-3		7		-5		-3					2		3			3	4		-6			-4
en:decent	-4	-5		3		-4											-5	3					3
en:decent_film	-3
en:decid	2
en:deck		6			4	6
en:declin	6	-3			3												-7	-6		13			-4
en:deer	-2
en:deer_in	-2
en:degre	10		-8		-5						5						-3					-2
en:delai	-6
en:deleg	-2
en:deleg_were	-2
en:delet	8		-2	6	-4	-4					-2	4					-10	-7		14			-3
en:delici	-8
en:delight		-6	9	5		-5											-7			6			-3
en:delight_with	-3
en:delight_would	-3
en:delightfulli	-4
en:delightfulli_simpl	-4
en:deliv	-11	-6			-5	-4	-3				-4	-3		-2
en:deliv_in	-2
en:deliv_mondai	-3
en:deliv_to	-5
en:deliveri		-3		3	-6	-3					-2						-7	6	-2	-8			7
en:deliveri_note	4
en:demand	5
en:denis	-3	8				6						5		4
en:dental	3
en:dentist				5	-4	-5		5			-4						8	-7				-2
en:dentist_and	-2
en:dentist_came	-3
en:depart		-3	-4		-4												5	4		-7			-2
en:depart_handl	-3
en:deposit		6	-2	7	-5	-3	3	-2	-3		-2	8	-3	6	-3		-8	15	-2	-13		-4	-8
en:deposit_for	-3	4										6		-3
en:depot	-4
en:describ	4
en:deserv	-4
en:deserv_to	-3
en:design	-5
en:design_look	-4
en:desk	20	-3	-10	-12	-3		3	-4	3			-7	-8	-3	3	-4	13	-11	-7	-9
en:desk_sai	5
en:desktop	9
en:despit	-7
en:despit_a	-3
en:despit_the	-7
en:dessert	2
en:detail	-6				-2	-3	-3					3
en:detail_right	-3
en:devon	3	3			3					5			6				3	-2	4	-8	5		-3
en:di	6
en:diagnosi	4
en:did			-5	-3				5	-7		-4	-8		-9	-6	-4	4		4	-14	7
en:did_a	3
en:did_her	-2
en:did_i	3
en:did_it	-4
en:did_not				-10		-2	4	-2	-2	3		-3	-3	-3			3		7	-17	5	-4	-3
en:did_on	-3
en:did_they	4
en:die	4
en:differ	-3	4	-6	6	4	-6		3	-2		-3	4	-3	6			3	9		-10		-5
en:dilig	-4
en:dilig_with	-3
en:dine	5	7		2	3		5			4	4	5					-8			-11	-2	-2	13
en:dine_room	5	7		2	3		5			4	4	5					-8			-11	-2	-2	13
en:dinner	7		-4	8							-2						-11	4		5			3
en:direct	-4
en:direct_debit	-4
en:directli	-2
en:directli_with	-4
en:director	3
en:disappear	-6
en:disast	-9
en:discount	3
en:discov	2
en:discreetli	-4
en:discret	-3
en:discret_and	-4
en:discret_of	-3
en:dish_was	-2
en:dispatch	-3
en:dispatch_who	-4
en:displai		-3			-6												-3			-8			6
en:disput	-5
en:disput_deserv	-3
en:do	-14			6	4			-7	5	3		-4	-5			-5	5	-4	-8			-2
en:do_and	-3
en:do_i	-10	-3			4
en:do_not	-4		-3		3	-3	-6	-4	7		-10			2	4	-3	6	-4	-5		5	-6	-3
en:do_someth	-2
en:do_tell	-2
en:do_we	-8				-2
en:do_what	-4
en:do_you	-8	-3			6
en:dock	6	-3	6	2	-2												-4	8		-5			-2
en:doctor	-2	7			-3	7
en:document	-2
en:does			3	-2	-3	-6	-5	-3	-4	-5		4	-5	-4	-4	-2	11		-5	-6	-6	-7	-4
en:does_anyon	-7
en:does_not	8		-4		-6	-9					-3	6					4	3	-2	-4	-3	-3
en:does_the	2
en:does_you	-3
en:dog	14		-3	-5	7	-3	6			4	5						10	-3	-2	-9	-3		-4
en:doing	6	2	-7	3		3					4						12			-10			-4
en:doll	-3
en:doll_the	-4
en:dollar	3
en:dollar_under	-3
en:done	-9	-9		4	-4	-8	-2	-2	-3	-3	-5	-4	-3	2	-3		3	-6	-4	-3	5	-4
en:done_by	4
en:done_on	-2
en:done_to	-3
en:dont	3
en:dont_pick	3
en:dont_want	-2
en:door	17	2	5	-7	-11		-5	-4		-6	-8	-5	-6	4		-5	7		-6	-8	-6	-3	-8
en:door_and	7	6	-4	7	-2	6					-2							-2		3
en:door_will	2
en:doorbel	2
en:doubl	-5	-4			-2
en:doubl_book	-4
en:doubl_buggi	-3
en:down	7		7	-8	-5	4	-9		-7	-4	-15	-2	-2	-10	-7	-5	3	-11	6	-5	3		5
en:down_at	-4
en:down_by	3
en:down_coffe	-3
en:down_for	3
en:down_in	4
en:down_the	-5	-6	-5	-3		-5						-2					-3	-4		2			3
en:down_to	3	-4	4			-3											5	5	-2	-8	-2		-4
en:down_with	-4				-2	3		5									2	-3		-6		4	3
en:dr	-3	4		2	-4	5	8				6	-3					-7	-4		13		-3	-5
en:draft	2
en:draft_on	3
en:drag	-5
en:drag_my	-3
en:drag_on	-2
en:drain	11	-7	-8	-6	-3	-7					-2			-2			2	-2				-2	-6
en:drank_his	-3
en:draw_and	-3
en:drawer	3
en:drawer_and	-2
en:dream	-2
en:drew	-3	-6				-4											-5	-4		11			-4
en:drew_us	-4
en:drill	5	-4	-4	-3													3	2		-4			-2
en:drink	6
en:drink_it	3
en:drip	2	4	-4	5	-3	7					8	-2					-5	-2		10			-5
en:drive	7	-4	-5	-5	-4	-3											4	-3		2			-5
en:drive_school	-3
en:driver	3	-4	-6	7	-4	-3			-2		-2			-2	-2		10	2		-9	-2	-2	-9
en:driver_left	7
en:driver_on	-7
en:driver_was	-3
en:driver_with	-2
en:drivewai	5
en:drop		-7	-2	13		-8	-2		-2	4	-4	-3		-3			-7	-8	-2	7	6	-3	3
en:drop_every	3
en:drop_from	-4
en:drop_off	6
en:drove	9		-4	5		-3		4									4	7		-6		-5	-3
en:drummondvil	-5
en:dry	9	-2	2		-2	-4			3					4	3			2		-4			3
en:duck_poutin	-2
en:duckl	-2
en:due	3											5		4
en:due_at	4
en:dug	-8
en:dug_the	-3
en:dug_up	-6
en:duplic	-2
en:dure	-2	6	-3		-3	-3						7					-3	-4		5			3
en:dure_my	-3
en:dure_the	-2	6	-3		-3	-3						7					-3	-4		5			3
en:dust	2
en:dutch	6	-2		8	-4												-8	-7					11
en:duvet	3
en:e	5
en:e-bik	3
en:e-mail	5		7	6	-11	-6	3	-3	-4				-4	-8	-4	5	-13		-4		5	-5	6
en:each	17	7	-3	6	-9		-3	-3	3	-4	3	7	-4	10	4		-12	13	7	-6	-5	-6	-4
en:each_even	-4
en:each_time	3	9		4		4			5		5	5		12	5		-5	3		4		-3
en:ear	2		-5		-3												-3	8					-5
en:earli	-12
en:earli_alwai	-2
en:earli_and	-2
en:earli_sai	-2
en:earlier	-6
en:easi	-9
en:easi_as	-4
en:easi_on	-3
en:easi_with	-4
en:easier				7		-2				4			6				-8		7	-8	5	-2	5
en:easier_with	-3
en:eat	4				4		6			4	6						-8		11	-7
en:eaten	4
en:edg	6
en:effect	-3
en:effici	-2
en:effici_and	-2
en:egg_from	-4
en:eight	4	11	-2			11				5	12							-2		2			3
en:eighteen	3
en:eighty-two	2
en:either	3		-4		-11	-4				-2	-2	-2		-4		6		-8	4	11	-2	-2	-10
en:either_wai	-4				-4
en:elderli_ladi	-2
en:electr	-3				-2					5
en:electrician	3
en:elev		4				7					6
en:eleven		-4	-8	2	3		-3	2	-3	-3		-4	-3	-5	-3	-3		7	-3	-5	-3	-6	4
en:eleven_dai	3
en:eleven_minut	-3
en:els	15	4	5	3	3	2	-2	-2	-2	-2	-4	-3	5	-4	-2	6	8	-9	-4	-3	-4	3
en:els_'s	3
en:els_to	4
en:elsewher	-4
en:elsewher_becaus	-4
en:email	7			-7	-2	-2							5	2				-5		4		6	-4
en:emerg	11	6	-7	-2	-4	10	-3	-2	-2			-3	4	6	-2	-3	14	-4		-15	-2	3	-9
en:emerg_number	4
en:employ	-2
en:employe	5
en:empti	6
en:en	-4	6			-2	3	4				5	3
en:end		-9	-5		-10	-11	-5	-3	5	-4	-7	-6	-5		6	-3	-4	-9	3	6	-3		-2
en:end_as	-4
en:end_of	9	-4	-4	4	-6	-8	-2		6		-4	-2	-3	3	7		-6	-6	4	6			-4
en:end_up	3
en:engag	-6
en:engin	3	6	5	2	3	6					4						8	-3		-3			-5
en:english	15			-3	-7		-2		-2	3	3	-2	4	-4	-2			-6	-3	-6	3	-3	8
en:english_in	2
en:enjoi	7		9	-4	6							5		3			10			-8			-5
en:enough				7						4				-3				-3		-2		4	3
en:enter	2
en:entir	3
en:envelop	9	-4	-5	2	-4	-3			3			-2	-2		3		-12				-2	3	5
en:equip	-4
en:error	-9				-2							4
en:error_in	-2
en:especi	-2
en:especi_the	-2
en:estim	-4
en:estim_respect	-3
en:euro	7		-5	4		-4			4			-2	-2	3	-3			-6	-3			-2	5
en:euro_the	-3
en:euro_to	6
en:ev	2
en:even	-15	-5	10	3	6	-4	-6	-5					5	-5		-4		6	-6	-6		-3
en:even_a	-3
en:even_came	-4
en:even_charg	-4
en:even_colleagu	-3
en:even_crack	-2
en:even_drew	-4
en:even_for	3
en:even_gripe	-3
en:even_had	-2
en:even_in	-2
en:even_my	-9
en:even_though	-7
en:even_to	-6
en:even_vet	-3
en:even_well	-2
en:even_with	-6
en:event	6
en:ever_save	-3
en:ever_sinc	2
en:ever_so	-4
en:every	11	4	-6	17	-3	2	-7	-6		-7			-10		2	-6	-11	-4	-8	14	-8	-6	-3
en:every_#	6
en:every_dai	-7
en:every_deadlin	-3
en:every_even	-4
en:every_fridai	-3
en:every_morn	9	6		-5	-2	-3			-3		-2	6	-2	2	-2		8	4		-8		-2	-7
en:every_need	-2
en:every_one	5
en:every_respect	-3
en:every_singl	6
en:every_step	-3
en:every_stop	-4
en:every_ten	4
en:everybodi	5	5	4		8	-4					-3	4				6	7	5	-2	-14		-3
en:everyon	2					-3	4					2
en:everyon_kept	-3
en:everyth		-3	-6	6	-2	-6	-4		-4	-4			-5	-5	-3	-3	-3			5	-5	-8	3
en:everyth_a	-3
en:everyth_back	-4
en:everyth_clean	-4
en:everyth_directli	-4
en:everyth_has	-4
en:everyth_i	3
en:everyth_in	5
en:everyth_work	-10
en:everythin	-3
en:everythin_so	-3
en:everywher	5
en:everywher_clever	-3
en:exactli_the	-3
en:exam	-5
en:exampl	-7				-3
en:excel_even	-3
en:excel_sole	-3
en:excel_stai	-3
en:exchang_sort	-3
en:excus	-3
en:exemplari	-6
en:exemplari_discret	-3
en:exemplari_follow-through	-3
en:exist	7			10	-4	-7					-2	4								6		-2	-8
en:expect	-9					-2				4			6
en:expect_three	-3
en:expectin	-4
en:expectin_much	-4
en:expert	3
en:expir	3
en:explain	3	2	-2	6	6	-6				4	-4	5		7					4	-9		-2	7
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
en:extra		-3	9	-4	-4	-2										-2	4	-3
en:extra_on	-3
en:ey			-3	4							-2						4	-2		-4		4	-3
en:ey_for	-3
en:ey_on	-5
en:fabric	-2
en:fabric_show	-2
en:face	8		-3	-4	-5						-3							-2		-3			3
en:factori	5
en:fail	6	-4																-3		2			3
en:fail_to	-3
en:failur	-13	-2			-2
en:failur_report	-3
en:failur_to	-6	-2
en:fair	7		-6	-5													3			-3			-2
en:fair_bill	5
en:fake	4
en:fall		4		5	2	-2						6		-2			-9	4		7			-4
en:famili	5			4	5	-3				2			4							-7	3		7
en:fan	8	-4	3	-4													5	-3					-3
en:far	-4	3			4	3		5	2			3	4	-4	3		-2	-3		-5		6
en:fare	2
en:fast	-11
en:fast_servic	-2
en:fast_work	-2
en:faster	7
en:father	-6			4	5	-3			3						3			-2				4	-3
en:father_'s	-2
en:father_back	-4
en:father_how	-3
en:father_was	-3
en:fault	-9	-4	-3	4	-6	-5	3		-2		-3		-2	-4			-7	12		-8			-6
en:fault_in	-3
en:fault_two	-3
en:fear	-4
en:fear_someth	-4
en:featur	-3
en:featur_has	-3
en:februari	7	9	-3	4	-4	-5		3			-3	-2	-2	3		7	-5	8	-2	-5	-2	-5	5
en:fee	-13	-5			-7	-4			-2		-2	-3		-3
en:fee_and	-5
en:fee_of	-3
en:feel	-12	-7	5	-7	-3	-3						-2		-3			6	-5		-9	6
en:feel_at	-9
en:feel_better	-3
en:feel_my	-3
en:feet		3		2		4											2			4			-4
en:feet_and	-3
en:fell_for	-4
en:fellow	-6	-5	-4	-4		-4																	-3
en:fellow_came	-5
en:felt	-7
en:felt_noth	-2
en:fenc	3
en:ferri	4
en:fetch	4
en:few	3
en:fibr	-2
en:fibr_and	-4
en:fifteen	5		-3	10	4	-3	-3					2		3			-9			8		-2	-5
en:fifti_minut	-4
en:figur	-2	6	-3	2	-4	-4		-2			-3	4	-3	-4		6	-4			-7	-2	3	5
en:figur_they	-4
en:file	-7		-5		7	-2	6	-4	-5	-5	4		-5		-5	-2	3	-8	-4		4	-7
en:file_a	-3	4			-2		5
en:file_and	3			4	5	3					4												6
en:file_chang	-4
en:file_insid	-3
en:file_is	6
en:file_mondai	-3
en:file_number	2
en:file_same-dai	-4
en:file_so	-2
en:file_submit	-3
en:file_to	3
en:fill				2	-5	-3	4		3			3		3	3		3			6			-9
en:fill_in					-3		4					3					-4	3		6			-5
en:fill_within	-3
en:fillet	-2
en:fillet_in	-3
en:film	-2
en:film_a	-3
en:filter	5			-5								4					-6	-4		6			3
en:final	-11
en:final_amount	-3
en:final_easi	-3
en:final_paid	-4
en:final_pull	-4
en:final_someon	-3
en:final_work	-4
en:find	-5	-2			5
en:find_it	-3
en:find_that	2
en:fine	9	2	-8	-11	6	5	-2		-2	-2	8	-3	-2	-3	-2		5	5	-3	-14	-4	-3
en:finger	-8	-4			-4	-4
en:fingerprint	3
en:finish	-12	9	-2		-2	3								-3		7		-3		6			-2
en:finish_my	-7
en:finish_the	-2
en:finish_two	-2
en:finish_who	-3
en:fire_crew	-2
en:firm_mattress	-3
en:first		-2	-4		-15	-12	-4	-3	3	-5	-8		-5	4	4	-3	5	-14		4	-6	-6	6
en:first-rat	-3
en:first-rat_servic	-3
en:first_name	-4
en:first_night	3
en:first_time	-3
en:first_week	-5
en:first_word	-4
en:fish	3	4				4					-4						-4						2
en:fish_counter	-3
en:fishi	-3
en:fit	4					2	-2	-2		-2	-4	4	5	-3			2	-9	-3	-13	-3	4	10
en:fit_by	-2
en:fit_painlessli	-3
en:fit_room	-3
en:fitter	10		-3	4	7						-4							-3		10	-2		-13
en:five	8	8	-3		2	8	-3	2	-3	-3	7		-4		-3	-3		11	-3		-3	-7	-12
en:five_and	-2
en:five_dai			-3	5	6	-2						4		3			3	8		-10			-4
en:five_minut	-3
en:five_of	3	12	-3	-6		13					9						3			3			-2
en:five_star	5
en:fix	-23	-3	6	-4	-5	-3			2		-2		-2	3	2		2	-3	5	-3		2	-4
en:fix_a	-2
en:fix_birth	-2
en:fix_dure	-3
en:fix_in	-12
en:fix_mondai	-4
en:fix_someth	-3
en:fix_the	-5	-3			-2
en:fix_us	-2
en:fjord	3	4		5								6		-2			-6	12		-7			-3
en:flag	3
en:flat	-3		-2	-7	-5	-4	-2		-2		-3	5	-2	-3	-2		7	3		-7
en:flat_at	-3
en:flew	-4
en:flew_by	-4
en:flight	4
en:flight_of	6
en:flight_with	-5
en:flood	-2
en:floor		8	-5		-5	3	-2			-2	4	3	-4	-5		6	5	-6		-16	-2	4	8
en:floor_is	3
en:florist	-6
en:florist_delight	-3
en:flower	-3
en:flower_the	-4
en:flue		-3
en:fly	3
en:fold	3
en:folder	13	6	-3		-6	-6	5				-3	6	-2	-2				-11	-3	9	-2	-3	3
en:folk	6
en:follow	-8	-3		6	-2	-2					-2						2			-10			8
en:follow-through	-3
en:follow-through_by	-3
en:follow_it	-3
en:follow_like	-2
en:follow_the	-3
en:follow_your	-4
en:food	-7
en:food_delici	-3
en:food_great	-3
en:foot	3
en:for	-7	3	9	-6		3	-2	-9	-5	-10	4	-10	-15	-14	-6	-10	4	6	-3	-3	-16	-8	-14
en:for_#	10	5	-5	10	5	5	-3	-2	-2	-2	5	2	-3	-4	-2		-11	2	7	2	-3	4	-4
en:for_a	8	-12		2	9	-12	-5		2	-7	-8	-6	-6	-2	3	-4	16	2	-7	-10	-7	-10
en:for_an	2		-3	-4	-4	-5			3	2			4		3		-8	-3			3	3	3
en:for_being	-5
en:for_detail	-3
en:for_each	6
en:for_eleven		-4			3	-2
en:for_find	-5
en:for_five	2
en:for_forti	3	-4	3	-2	3	-2											-3			5
en:for_four	-4
en:for_free	-4
en:for_good	-3
en:for_her	-3
en:for_in	2
en:for_it		-4	3														4	-4		3			-3
en:for_leon	-3
en:for_liais	-3
en:for_lunch	2
en:for_me	-2
en:for_month	-3
en:for_more	-2
en:for_my	-12	9		2	-4	6					-2	6		-3			-4	4
en:for_next	-4
en:for_noth	-4	-5			-3
en:for_onc	-10
en:for_one	4
en:for_our	-9	-5	-4		-7	-3	-2			-2	-2	-2	-2				5	-3		6			-7
en:for_replac	-4
en:for_ring	-3
en:for_senior	-3
en:for_ten	2
en:for_that	6		4	-3	-3	-3				2										-8	2		-4
en:for_the	-7	6	9	-8	4		5	3	4	-6	3	-8	-5	-2		-8	12		-9	-7	-5	-3	-5
en:for_their	-3				4				3					4	3
en:for_them	5
en:for_thirti	-3
en:for_this	4	5			-2	5	6			5	10			4			-5	-4		10
en:for_three					-2	-3	4					3		-2
en:for_twelv	-4
en:for_two		3		3	-4	3					5						-5	9					-4
en:for_us	-6	4			8	5
en:for_what	2
en:for_yesterdai	-2
en:for_you	4	-3
en:for_your	-5
en:forget	-11
en:forget_it	-4
en:forget_that	-6
en:forgiv				3		2					-2						-3	-2		3			4
en:forgot	4	-3	-6	-4	8									-2			3	7		-8			-4
en:forgot_to	2
en:forgotten_by	-2
en:form	-5		-3		4		5		-2	3	3	-2	-2	-2			-12	-3	6	5	-2	-3
en:form_after	-3
en:form_that	-3
en:former	3
en:forti	11										-5		-3	-2					-2		2	3	-6
en:forti_dollar	-3
en:forti_minut	4		3	2							-4						7	-2		-7		4	-2
en:forti_year	2
en:forty-eight	-3
en:forty-eight_hour	-3
en:forty-six	4	2		2		-3	5		4			3		3	4		-4	3	5		6	-4	-6
en:forward_to	3
en:found	-14	7	-8		-13	2	3	-4	-4			-6		-7	-4	-3		-10	-4		-5	-3	3
en:found_and	-2
en:found_him	-2
en:found_it	-5				-3	-3							4	-2
en:found_me	-4
en:found_my	-5
en:found_out	12		-3	7	-2						-3						-9	-2	-2	-2		-2	9
en:found_someon	-4
en:found_the	-5
en:found_time	-2
en:found_us	-3
en:found_what	-4
en:found_within	-4
en:four	27		-13	-6	-9	6	-8	-7		-8	-2	-11		3		-6		5		-6		-3	-7
en:four_and	6
en:four_dai	-3	-3			-5
en:four_hour	7
en:four_hundr	2
en:four_in	3
en:four_minut	4
en:four_o'clock	-3
en:four_of	2
en:four_time	3
en:fourteen	8	-5	-5		3	-4			3		-2				3		-6			3		3
en:fourth	2
en:frame	3
en:free	-6	-4	3	4				-2	-2		-4	-3	-3	-3	-2			2	-2	-12	-2	3
en:free_citi	-3
en:free_loan	-3
en:free_of	-6
en:free_on	-2
en:freez	6
en:french	7	-9	-12	4	-7	-4	-3	-3	-3	-4	-3	-3	-3	-4	-2	-3	-5	-8	-3	8	-4	-3
en:french_version	-3
en:frequent	-3
en:frequent_heat	-3
en:fresh	-5
en:fresh_produc	-5
en:fresh_that	-3
en:fri	-2
en:fridai	3		-11	5	-14		-4	7	-3	-3	-3	5	2	4	-3	-4	-10	5			-3	8
en:fridai_and	-4	-2		6	-5	-3	3					2		-3			-8	6		6			-5
en:fridai_at		-2		2		-3				3			4				5	2		-6	3		-2
en:fridai_morn	-5	2						6
en:fridai_until	-3
en:fridg_and	-3
en:friend			-2	3	-5	3											-9	-3		13			-5
en:friend_with	-3
en:friendli				4		6					5			4			-5	-3					8
en:friendli_staff	-3
en:friendli_technician	-2
en:friendli_which	-3
en:frighten	2
en:from	9	10	-5	3	-24	6	-6		-3	-5	5		3	-6		-11	-24	7	7		2	9	-3
en:from_#	9	-6	4	3	-6	-3					-2	-2		-2			-7	8	11	-12	-3	-2	-7
en:from_a	-3	6		3	-2	-3					-2	6		4			-4	4		-5			6
en:from_fifti	-4
en:from_his	-5
en:from_home	4
en:from_me	-3
en:from_my	4
en:from_next	-4
en:from_our	4
en:from_start	-9
en:from_the		3	3	3	-12		3	-4	-5	3	5	-6		-6	-5	-3	-8		-4	-3	5		4
en:from_you	6
en:from_your		-2				3		5				-2								4		4	-6
en:front	7	-9	-6	3	-7	-6				-2	-3	-3	-2	-2			-9		-3	7	5	-3	-10
en:front_desk	3	-5	-4			-4											-2	-3		8			-5
en:front_of	6	-5	-3		-6	-3				-2							-7	4			6	-3	-5
en:frozen	4				5	-2				4			6				-4	6		-7	5		-3
en:frozen_kid	-2
en:full	3		-4	3	-4	-8	-5	-4	-5	-4	-6	6	-4	-8	-4	-4		6	-6		-4	-6	-6
en:full_and	-4	-3			-3
en:full_order	-3
en:full_price	-6
en:fulli	-4
en:fume	-4
en:fume_when	-6
en:fun	4
en:funer	4
en:funni_and	-3
en:furnac		6	7		-2	3					4			4			8	2		-6			-5
en:furnac_quit	-5
en:further	8		5		-3		5					3		5			3		9	-9			-7
en:ga		2		6	6	4					-3		6				-3			7		5	-6
en:gadget	4
en:gaetan		8	-3	-4		6	6			4	5						2			-3
en:game	2
en:gap	3
en:garag	10		-5	-6	-4	-5			-2	-2	-3		-2	4	-2	-2	5	-2	-2	-7	-3	-3	3
en:garbag	5		-3	-5	-3	-4					-2		4				5	-4		-5			-3
en:garment	-4
en:garment_i	-5
en:gate	7
en:gather	5	-4	4		-2												9	-3		-8			3
en:gave	11	6	-6		-7	2	5				-4	-3	3	-3			7	-7	-2	4		-4	-7
en:gave_her	-4
en:gave_me	7	-5	-3		-2	-3											5			-8			2
en:gave_mine	-5
en:gave_up	2
en:gb	5
en:gearbox	3
en:gem	-3
en:gem_hang	-3
en:gener					6
en:gener_brunch	-4
en:gentl	-3
en:gentl_avec	-2
en:gentl_effect	-3
en:gentl_price	-5
en:gentl_punctual	-2
en:gentl_we	-3
en:gentleman	-4			2	-3	-3				4							-4			5
en:genuin	-3
en:genuin_smile	-3
en:german	3
en:gestur	-3
en:gestur_modest	-4
en:get		-5	-6		9		-5	-4	-6	-6		-6	-7		-5	-4	6	-9	-6	-4	-7		3
en:get_a	-2	-4			-3
en:get_around	-2
en:get_back	-3
en:get_by	-3
en:get_in	4
en:get_it	-2	-4		4	5													-6		-3			8
en:get_me	3
en:get_my	-6
en:get_on	-3
en:get_out	-5
en:get_over	-2
en:get_the	-2	7		2	7	6					6		-2	4			-6	-3		5		5	-5
en:get_through	-3
en:get_to	7				5															-3			-3
en:get_up	2
en:gg	-4
en:gg_team	-4
en:gift	4
en:gift_card	3
en:girl	2	4			-2	-3						5	3	3			-3		7	-6			-3
en:girl_on	-3
en:girlfriend	-3
en:girlfriend_'s	-2
en:girlfriend_who	-2
en:give	7	9	5	-7	3	6	9	-4	2	-4	6	-6	-5	4	-5	-3	8	-8	-5	2	-5	-8	-4
en:give_me	3	3		-4	8		-2		-2		3	-2	-2	4			8		-3	-4	-3	-3	-3
en:give_up	3
en:given	6	6	-3	-3	-3	6						3		-2						2
en:given_dure	-3
en:given_my	-3
en:given_to	5
en:glass	10	-3	-5	-3	3	3		5									9	-7		-10	6	3	-8
en:glass_and	2
en:glass_bent	-3
en:glass_of	5
en:glove	-5
en:go	14	3	-12	-4	-9	3	-8		-7		6			-3	-7	-5	-11	-8		17	10	-14	-7
en:go_again	-3
en:go_and	2
en:go_back	-3
en:go_home	-4
en:go_like	-4
en:go_on	3
en:go_out				2	-2	-4	-2	4				2		3			-4	6			7	-5	-6
en:go_through	3
en:go_to	10	-4	-2	-6	5	-2											6		4	-5			-6
en:goe	14	-5		3		-8	2	4	-3	-3	-4		-3	-6	-3	-3	-5		3	3	-4	-3	3
en:goe_out	3	4		2	-2	-2	4	5				3		-3			-4	3					3
en:goe_to	3
en:gold	-9
en:golden	-3
en:golden_volunt	-3
en:goldsmith	-4
en:goldsmith_'s	-4
en:gone	3	-2	-8	8		-5	-4	-3		-3	-7		-4	-6			5		-3	7	-4		-17
en:gone_and	4
en:gone_in	-3
en:gone_up	2
en:good	-12	-4	-11	3			-3	-4	-4	-3	-6		-4		-4	-2		3	3	-4	-3	2	-2
en:good_bottl	-4
en:good_dai	-4
en:good_enough	3
en:good_meal	-2
en:good_morn	3	-4
en:good_new	2
en:good_price	-3
en:gorgeou_cross	-2
en:got	2		-4	6	-11	4	-5	-5		-6	-2	-7	-7		-6	-6		7	-7	-7	-6	-8	5
en:got_#	-2	-3			-3	-2
en:got_a		6	-2	5		8					-2						5			-3
en:got_an	3
en:got_in	-2
en:got_my	-3
en:got_out	-2
en:got_the	4	-3	5		-6											-2	-3	7	-3	-5			-3
en:got_there	2
en:got_to	2
en:got_was	2
en:graciou	-5
en:gran	-2
en:gran_us	-3
en:grand	-3
en:grand_marnier	-3
en:grandad	-3
en:grandad_got	-4
en:grandma	-3
en:grandma_'s	-4
en:grandmoth_was	-2
en:grape	-6
en:grate	-8
en:gratitud	-7
en:gratitud_for	-7
en:great	7	-4	-4	-4	-4	-3				-2	-2		-2				6	-2			-2	-2	-7
en:great_and	5
en:great_deal	3
en:great_food	-3
en:great_price	-3
en:great_updat	-3
en:great_welcom	-3
en:green	5
en:greet	-5
en:grei	2
en:gripe	5
en:ground	4
en:group	5	-7	-5	-2	-2	-3								-3			-6	3		8			-5
en:grout	3
en:grout_line	4
en:grow	2
en:grown-up_laugh	-3
en:grumbl_again	-2
en:grumpi	-2
en:grumpi_neighbour	-3
en:guarante	5
en:guess	3
en:guest		-5			-3	-4	-3	-3	2	-2	-3	-4	3	-5	3		-10	-4		6		5	-3
en:gui	2	-4	-6	-11	2		-4	-3	-3	-4	-7	-3	-4	-4	-3	-3	9	-7	-4	-5	-4	-4	-9
en:gui_are	-3
en:gui_call	-4
en:gui_is	-3
en:gui_straight	-4
en:gui_super	-3
en:gui_talk	-3
en:gui_was	-2
en:guid_dog	2
en:guid_to	-3
en:gym	-4
en:h	7	-3	4	-2	-3	-2											4			-7			-3
en:hack	4
en:had	5	14	-6	-3	-12	15	-14			-6	7	-5				-10			-6	-12	-5	8	4
en:had_a	5	4	-7	10	-8	7		-2		-2	7	-2	-4	6			-9	11	-3	3	-3	5	-14
en:had_an	-3
en:had_ask	2
en:had_been		8	-4	2		6					-4	3	5	2			4	-7		-8		5	5
en:had_chosen	-4
en:had_commit	-4
en:had_gone	4
en:had_me	2
en:had_miss	-3
en:had_my											-3						-4						5
en:had_never	3
en:had_no	9			-5	-2	-3			3		-2				3		3	-3	-2			3	-8
en:had_not	7
en:had_one	4			3	5	-2							6	3			4		5	-9		6	-3
en:had_read	-4
en:had_the	6	7	-7	-3	-2	7			3		8		4	-3	3			-5		-7			6
en:had_thought	-3
en:had_to	-2	14	-4	-8	-3	11		5			12			-3			8	-4		-5		4	-8
en:had_zero	-4
en:hair	5		5	9		-3		4									-8	7		-5		-4	8
en:hair_in	3
en:half	12	-6		-6	8	-4	-4	-3	-4	-4		-5	-4	-8	-4	5					-4	-6
en:half_a	8	-2	8	-5													7	-3					-4
en:half_an	-2
en:half_of	3	-5			3	-4											4	-4	5				-3
en:half_past	2
en:half_the	5
en:halfwai	4
en:halfwai_through	3
en:hall	-5	2		2		3						-2					3	-3
en:hall_secretari	-2
en:hallwai	3	-3	2														-3	-5		2			2
en:hallwai_any	-6
en:hallwai_has	5
en:hand	14	10	-9	3		7	-4	4		4	4	-5	-6					-6	-4		5	-4
en:hand_and	3	7		4		4		6									-4	-5		6			5
en:hand_over	2
en:hand_until	-4
en:handl	-7
en:handl_my	-2
en:handl_with	-3
en:handler	-6
en:handler_had	-4
en:handwritten	-3
en:handwritten_note	-3
en:hang	-3	-3	4	-2							-4			-2				-3		7			-5
en:hang_of	-4
en:hang_on	-3
en:happen	-9	-6	-4	-5	-5	3	-3		-2	-3		-4	-3	-3						-4			5
en:happi		3	-4	7	11				4		-3	-3	-3		5		7	-4	-3		-2	-3	-6
en:happi_to	-6	5			7				5		-2			3	5
en:hard	-11	-3			-2
en:has	16	15			4				-4		4	7			-3		-5	-5	-3	7	-6	3	-3
en:has_a	4		-4	10	-7	4	5			4	9	-2	-3	-3			-10	-4	-2	5	-3	9	-2
en:has_actual	-3
en:has_alreadi	2
en:has_an	2
en:has_been	10	17	-6	-3	3	5	-4	-3		-3	7	7		4			-6		-3		-3	4	4
en:has_chang	-2
en:has_come	-4
en:has_drop	-4
en:has_given	-5
en:has_just	2
en:has_never	7
en:has_not		3		3	-4	6					6	-2	-3				-6	-2	6	-9		5	2
en:has_reconcil	-4
en:has_sent	4
en:has_to	8	6	9	4	11	-3					-3			9			9	-4		-6
en:has_two	6
en:hat	-15
en:hat_'s	-3
en:hat_off	-15
en:have	14	2	4		6			-6	4	-6	-4		-5	4	3	-9	5	-13	-10
en:have_a	-4	-4		-6	-3	-2											8	-3		-6			2
en:have_ask	3
en:have_been	5	-10	4	-4		-6	-2		-2	-3	-3	-3	-3	-3			2		-4	-7	5	-4	5
en:have_bought	-5
en:have_decid	3
en:have_done	-4	-3			-3
en:have_gone	7	4	-5	9	5	-4			3		-2	4		-4	4		6			3		-3	-9
en:have_got	6
en:have_had	5			3	-2	2		5	5		-3	-2	8	4	5		-6	-10	5	-7	6	11
en:have_it		-4		-7	-3	-5			4		-2	-2	-2		5		4	-4		7		-3	-8
en:have_kept	6	-3			3												-4	-2		5
en:have_left	3
en:have_never	11	-5	5		5	-6			3		-3	-3	-2	-4	3		8		-3		-3	-4	-7
en:have_no	7			-9	-5					4				-3			6	5		-4	-2	-2	-6
en:have_not	-3	-4		-2	-2	-4			3		-2				4			3		-7		4	2
en:have_noth	4
en:have_our	-4
en:have_rung	-4
en:have_seen	2
en:have_shown	-3
en:have_sinc	3	3	2				-3					6		3				-2		-3
en:have_the	6	-4		5	-4	-3						4		2			-7			9		-2
en:have_to	-2	9			-2	10	8				10	5		7			-3	2		7		-4	-5
en:have_two	2
en:having	3	-3	5	-9	-2	-2								-3			12	-4		-10			-5
en:having_to	-8
en:he	11	2	-18	5	4		-3	-10	-12	3	-3	-7		-7	-11	-8	12	-12	-15	-8		-6
en:he_also		-4		7		-2											7			-6			-3
en:he_can	2
en:he_did		4		-7	-2		6			4	3						5			-6
en:he_even	-8
en:he_found	-3
en:he_had	4	10	-4		-4	10					3							6		-8
en:he_has	2
en:he_is	3	-4	-3	12					-2	-3	-4		-2	-3			-9	-5	-2	4	5	-3	3
en:he_mix	-4
en:he_need	6	6			6	-3				4	-2	5	5				5	-4		-10	5	-2	5
en:he_never	2
en:he_refus	-3
en:he_said			-3		-3	-4	6			7	5						3	-5			-3		7
en:he_show	2
en:he_told	-6	-3
en:he_wait	-2
en:he_was		6	-6	2	3	9				-2	2		-2	-2			4	-6		-4	-3		8
en:he_were	-3
en:he_would	5	-9	-6	-4	2	-9	-3		-2	3	-5	-4	-3	-4	-2		9	-4	-3		-3	-5
en:head	5	-2	-4	-2	-7												-9	-10	-2	10	7		-4
en:head_offic	-4
en:headset	2
en:health	4
en:hear	13	-7		-10		-7	-3	-2	-3		-5	-3	-4	-4	-3	-2	19	-12	-5	-5		-4	-14
en:hear_about	6	-5	-3	-6		-3											13	-3		-10			-5
en:hear_of	3
en:hear_the	4
en:heard	4		-7		4	-3				-2	-2	4		-3			-2	7		-6	-2
en:heard_it	-4
en:heard_of	3
en:heard_the	2
en:heartfelt	-2
en:heartfelt_thank	-2
en:hearti	-4
en:hearti_breakfast	-4
en:heat			7	-3	-6	-7	-2	-2	-3	-3	-4	-3	-2	-4	-2	5	7	-8	-3	-4	-3	-3
en:heat_and	-3
en:heat_off	2
en:heat_pump	-9
en:heck	-3
en:hedg	2
en:held	7		-3	4	-3	-4	4		5	-2		2	-2		5		-7			5	6	-3	-7
en:held_my	-4
en:hello	-9	-9	-5	-5	-9	-8	-3		-2	-3	-4	-3	-2	-2	-2		13			-13	-2	-3	-8
en:hello_even	-2
en:hello_i	-9
en:helmet	8
en:help	-13
en:help_from	-3
en:help_her	-2
en:help_me	-5
en:help_peopl	-3
en:helpin	-3
en:helpin_w	-3
en:her		11	-17	4	-20	10		4	-8		10		2		-8	-5	-7			8	5		-5
en:her_aboard	-2
en:her_anoth	-4
en:her_cell	3
en:her_doll	-4
en:her_home	-3
en:her_insur	2
en:her_last	2
en:her_out	-3
en:her_produc	-2
en:her_second	-3
en:her_so	-2
en:her_stroke	-3
en:her_tire	-3
en:her_weight	-7
en:herbal	-2
en:herbal_tea	-2
en:here	-9		-10	9		-11	-5	-4		-4	-7	-6	-5	-9		9	-7		-3	12	-3	-5
en:here_i	2
en:here_is	-6
en:herself				2		-5					-2			5			4			2			-4
en:herself_came	-2
en:herself_that	-2
en:hi	-8	-13	-7	10	-3	-10	-5	-5	-6	-5	-8	-7	-6	-7	-6	-4	-6		-4	-2	-3	-4	7
en:hi_can	-2
en:hi_i	8	-3		5	6						-3						-7			-9			11
en:hi_its	-12	-2			-5	-2						-2
en:hi_there	4
en:hiccup	-3
en:high	3
en:highlight	-3
en:highlight_the	-3
en:hilari	-4
en:hilari_the	-4
en:him	4	-4	-8	16	8		-4	-4	-4		4	-6	-6	-7	-4	-3			-6	-6	3		5
en:him_a	-10
en:him_again	2
en:him_off	5
en:him_to	6
en:himself	5	3	5		3						2	-3	8				6	-4		-15	-2	6	3
en:hing	-3
en:hire	8	-4		-2	-2													4		-4			-3
en:his	11			22	2	3	-7	-5	-7	-9			-8	-9	-6	-6	-7	-13	-9	-7		-11	19
en:his_boot	3
en:his_boss	-3
en:his_coffe	-2
en:his_ey	6
en:his_first	2
en:his_kei	3
en:his_kid	2
en:his_limit	-2
en:his_love	-3
en:his_meat	-4
en:his_name	4
en:his_rubbish	-4
en:his_transfer	-3
en:his_wai	2
en:his_wife	-5
en:his_word	-2
en:hockei	4
en:hold	3	-3	4	-3	-7	-6	-3	-2	-3	3	-4	2	-3		-2	-2		2	4	-4	-3	-4
en:hold_a	3
en:hold_music	-2
en:hold_our	-3
en:hole	5
en:hole_was	-4
en:holidai	-4
en:holidai_for	-4
en:home	5	-6		4	5	3			-3	-2	3	-2	-2		-2	-3	7	3			-3	-3	-7
en:home_on	-2
en:home_to	-2
en:homemad	-3
en:homemad_jam	-4
en:honest	-4
en:honest_advic	-5
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
en:hospit	5					6							3	-2			4	-3		-12	3	-3	8
en:hospit_in		4		2		3				2	-4		4				-6			-4	3		6
en:host	-3
en:host_who	-2
en:hot		-8	13	-8	4	-7	-2			-2	-5	-3	-2		2	-2	6		-3		-3	2	-13
en:hot_#	-3
en:hot_chocol	-2
en:hot_coffe	-3
en:hot_shower	-3
en:hot_stone	4
en:hot_water	4		6	-4					3						4		3	4		-7		4	-3
en:hotel		3		2	5	4		5	5					2	6		-4			2		3	-5
en:hotel_the	-2
en:hour			-8		-5	7	3		-7	-7	7	-11	-8	-10	-6	-5	-3	9	6		-6	-2	-6
en:hour_after	-3
en:hour_and	4
en:hour_at	-3
en:hour_befor	4
en:hour_every	-2
en:hour_fix	-4
en:hour_helpin	-3
en:hour_the	-3
en:hour_twenti	4
en:hour_without	-3
en:hous	8	-8	-12				-4	3		-3	-6	-6	2	-6		-2	3	-8	-5	-9	-4	6	6
en:hous_cat	-3
en:hous_dure	-4
en:hous_in	5	-3	-6	-3													4			-9			3
en:hous_warm	-3
en:housekeep	3	-2	8	-4		-2											5			-4			-2
en:housekeep_who	-2
en:how	-11	-8	6	-5	7		-3	-2	-3	-4	-7	-4	-3	-4	-3		15	-11	-4		-5	-4	-4
en:how_about	-2
en:how_do	-8
en:how_i	-3
en:how_move	-2
en:how_the	-2
en:how_to	-6
en:how_we	-8
en:hr	-4
en:huge	-2
en:huge_thank	-3
en:human	3
en:human_i	5
en:human_who	-4
en:humbl	-4
en:humbl_premis	-4
en:hundr	6	-5		-5	-2	-2											3	2		-8			2
en:hundr_and	3
en:hundr_dollar	4
en:hundr_night	-4
en:hung	2	2			4	3					4			-2			11			-12			-6
en:hung_up		3			6	3					4						12	-2		-10			-5
en:hurri	-9				-3
en:husband	4		-6	3	-2	3				-2	-5			-2			6	-4		-7	-2	-2	6
en:husband_with	-3
en:hygien	-2
en:i	5		7	8	6		-12	-9	-8	-8	-8	-13	-5	-11	-8	-14	9	-3	-8	-12	-8	-8
en:i_am	-3	-9	-16	8	8	-9	-3	-4	-12		-5	-14	4	-3	-11	-6	9	-10		4	3	-9	-8
en:i_appreci	-3
en:i_ask	16	-7	-4	-5		-3	-3	-2	-3		-6	-3		-5	-3	-2	8	-6	-4			-5
en:i_believ	3
en:i_book	2	3	-2	5	-5		6			4	4						-10	5		-5			7
en:i_bought	-2	-3		2	3	-3					-2						3						-3
en:i_bring	-2
en:i_call	-7	3		7	5	-2				8				-3			-3	8		-4
en:i_can	-4		2	3			-3	-3	-4	-4		2	-4	4	-4	-2		-6		3	-4	-5
en:i_cancel	4	-3			2							-2					-2	7		-7			-3
en:i_click	6				-4
en:i_close		-3
en:i_come	-2
en:i_commend	-3
en:i_could	10	-7	-4	6	4	-8	6			4	3						4	-8	-2	4	-2	-2	2
en:i_did	-4	-10	-2	7		-6					-3	-2	-2	-3			-5		-2		6	3	-8
en:i_do	5	-6	-5		3	-7	-4	-3	8		-7	-5		5	5		5	-7	-4		6	-4
en:i_expect	-2
en:i_express	-4
en:i_fear	-4
en:i_fell	-2
en:i_felt	-7
en:i_figur	-3
en:i_follow	-6
en:i_found	5	8		-4			6			4	-3						6	-3		-7			2
en:i_gather		-3	5														5	-2		-5			4
en:i_get	-6				9
en:i_got	9	4	-5	-2	-4	7					-3			-3			4	-7		3
en:i_had	10	5	3		-3	5		5	-2	4	3	-2		2				-6		5	-2	-3	3
en:i_have	23	9		7					9		-7	4		6	7	-5	-7	-4	-5	3		5
en:i_hear	3
en:i_heard	-3
en:i_just	-6				-3
en:i_kept	-4
en:i_know	-4		10	-4	6	4	-3	-2	-3		6	-4	-3	-4	-3	-2	5	2	-2	-8		-3
en:i_last	-3
en:i_leav	4
en:i_left	-6	-3
en:i_look	3
en:i_lost	5
en:i_love	-2
en:i_make	8
en:i_measur	4
en:i_mention	2
en:i_miss	3
en:i_must	5
en:i_need	-5	7				7	-2	5	3	-2	10	-2	-3	-5	3		-8	-7		7	5	-5	3
en:i_never	8
en:i_notic	-2
en:i_now	5	-4				-2											6			-2			-5
en:i_only	-16	-2			-6
en:i_open	7
en:i_order	-3	-2			-4
en:i_ow	-12
en:i_pai	5
en:i_paid		2	-4	4		-2						5	-2	-4			2	9	-2	-11		-2	-6
en:i_press	6	-3	-3	6	-4												-7	3		-10			9
en:i_put	9		-5	5	-4						-3			-2			-13	-9	4	17		-2	-8
en:i_rais	2
en:i_rang	7			-4	-2	3				2	-2		9	-3				-7		4	3	4
en:i_read	-9	-6		5	3	-4												6		-9
en:i_recommend	-6
en:i_report	-4
en:i_run	2	10		4	-3	5		6	5		4			4	-2		-6	-7		8		-2	3
en:i_said	4
en:i_save	-2
en:i_see	-6
en:i_sent	5	-5	-3	8	7	-2											3						-3
en:i_shall	5	-3		-6	-3												3	2		-6			2
en:i_should	7		-3	-2	5	4	-2			-2	-5	-2	-2	-2					-2	-8	-2	-3	7
en:i_sign		-4			-4												3	-5		-9	7		3
en:i_sleep	-4
en:i_spent	2
en:i_still				6	6	-2			5					3	6		-8	-4		8			6
en:i_suppos	5	-3	5		-3	-3											-3		4	-9			4
en:i_take	-6	4		3		-4		4	5				-2	4			4	4				-5	-2
en:i_think	-7				-2	-3				2			4
en:i_thought	2
en:i_told	7	7	-2	4	-3						-6	-2	3	4				-5		-8		4	5
en:i_took	6	-2		2	-5												-4						5
en:i_type	5
en:i_understand	3
en:i_want	4		3	-5	11	4	-3		-2	-2	-5	-2	9				11	-10	-3	-5	-4	8	-5
en:i_was		-4		-4			-4	-3	-3		-6	-5	4	-5	-3		8	11	-5	-5		-5	-20
en:i_went		11	-3			11					9									-9			9
en:i_will	-5	-3	-11	14	18		-4	-4	5	-4		-7	6	5	6	-3	7	-16	6	-3	-6	4
en:i_wish	-13
en:i_would	4	12	2	6	-14	3		-8	5	6	-6	-5		-6	6			5	3	-7	-6	4
en:i_write	-3
en:i_wrote	5	-4		-2	-4				-2		4	-3	7	5			5		-2	-3	2	4	-3
en:ic	4	4	-4	2					3					8	3		-4	4					-3
en:idea	4
en:ident	-2
en:idl	4
en:if	-22		-3	4	-13	-14	-9	4	3	-8	-14	2	-10			-6	-5	-11	-7	8	2	-13	14
en:if_he	-4	-3			6	-2
en:if_i	2		-3		-8	-4			9				-2	6	5		-2	-7		5		-3	5
en:if_it	-11	-4			-3
en:if_not	-5
en:if_one	-7	-8				-5
en:if_someth	-2
en:if_the	-7
en:if_we	2	-6		-4	-4	-3											3	-3		-4			4
en:if_you	-6	4	-3		-4	-3	-2	5				3		-3			-2	-8		-8	6		8
en:ignit	-3
en:ignor	-4
en:imagin	2
en:implant	-4
en:in			-21	12	3	-6	-4	-8	-8	-10	-6	-8	-10	-3	-9	-11		-12	-11	7	-5	-11
en:in_#	-7	-4		-2	-5	-2														-7			7
en:in_a		3		2	-7	-3	-4	7	3	-3	-6		3	3	4	-2	9		-3	-12	-3	4	5
en:in_an	-6
en:in_any	3
en:in_april	2
en:in_at	2
en:in_august	2	-4		2	-2												-5	-4		5			2
en:in_brussel	4
en:in_case	-5	-2			-3
en:in_claim	-5
en:in_decemb	-4
en:in_drag	-3
en:in_drummondvil	-5
en:in_dutch	4
en:in_eight	-3
en:in_english	7	3	-5		-2	2				4	4		5	-3						-11	4		4
en:in_fabric	-2
en:in_februari	6	5		5		-4		4						5			-6	7				-5	2
en:in_five	-4
en:in_for	-2
en:in_french	5	-6	-3	3	-3	-2								-3			-3	-2		2	-2	-2	4
en:in_from	4
en:in_front	6	-5	-3		-6	-3				-2							-7	4			6	-3	-5
en:in_full	5
en:in_german	3
en:in_gold	-8
en:in_half	-4
en:in_hand	2
en:in_her	2
en:in_his	6	3		5	6	3					4						7						-7
en:in_housekeep	-2
en:in_it		5	-5	4	-4	6		5	-2	-2	3	-2	-2	3	-2	-2	-8	-6		7	-2	-3	4
en:in_januari	-3	6			-3									-2		7
en:in_juli	2				5	-3			6						7		-3					3
en:in_june	4	4			-3							6		-2			-5			-3			6
en:in_late	-4
en:in_lieg	-3
en:in_lower	-2
en:in_march	8	4	-10	3	-2	-5	-3	-2	-3	-2	-3	4	-3	3	-3		4	6	-3	-7	-3	-3	-3
en:in_may	4	-7	-5		-2	-3					-2	-2		-2		-2				2			-4
en:in_mid-novemb	-4
en:in_mind	4
en:in_my	11	4	-6	12		-5	4	4	-5			4	-5	-7	-4	-2	-12	-2	-6	-3	-5	-6	17
en:in_no	-8
en:in_on	-7	-2			-3
en:in_one	-7
en:in_order	-3
en:in_our	-4	-5	-4	8	5	-3					-3						9					-2	-7
en:in_person	4
en:in_plain	3
en:in_prais	-2
en:in_progress	2
en:in_room	-9					5					5			4
en:in_septemb	2
en:in_seven	-2
en:in_six	-4
en:in_stock	3
en:in_tear	-3
en:in_ten	-5
en:in_that			-2			3					-7	-2					-8	-3		5	-2	-3	3
en:in_the	16	-2	-5	16	6		4	-13	-14		3			-8	-14	-8		-8	-8	5		-6	-3
en:in_their	4
en:in_there	5
en:in_thirti	-4
en:in_this	9	5	-3	6	3	-3		5		4	-3						-11	-8	8	-12	-2		15
en:in_three				6		-3				4	-2		6				2	-3			5		-3
en:in_through	-2
en:in_transit	2
en:in_two	-4	-3		-3	5													-5	4	4			-3
en:in_winter	-3
en:in_with	-6
en:in_write	6	13		5	-5	11	10		-2	-3	6	9	-3	6	-2		-13	2		4	-2	-7	7
en:in_your	-3	4	3	-4			6				-3	-2		-3			6	-6				-2
en:inbox	4
en:incid	-7
en:incid_report	-3
en:includ	7	3	-6	-2	-5	-5	5		-2	3	5	5	-3	-4	-2		3	6		-7	-3		-3
en:includ_in	-5
en:includ_the	7
en:incom	-4
en:incom_messag	-5
en:independ	-3
en:independ_broker	-3
en:inform	-2	8		-8	-3	-3	6					6		-2			8	4		-8			-5
en:inform_from	-3
en:inject	2
en:insan	-2
en:insan_good	-2
en:insid	-8	-3			-6
en:insid_out	-6
en:insid_the	-4
en:instal	-3		-8		5		-2	-2	-2		-3	-4	3	-4	-2			-2	4	3	-2		-7
en:instead	-6	-2			-3
en:instead_of	-5	-2			-3
en:instruct	3
en:instrument	3
en:insur	4	9	-3	8	-6	-5	-3		-2		-3	9	4	2			-9	-5	-2	-3	-3	4	11
en:insur_form	-4
en:insur_settl	-4
en:insur_the	3
en:intend	4	8				-2	6			8	6	4					-3	-4		-2			8
en:intern	4
en:internet	3	-4	-3														5	2		-5			-3
en:interview	3
en:into	9	-6	4	-6	-7	-5	-2	-2	-2		-4	-4	-3	-4	-2	-2	-3	-4	5	6		-4	-9
en:into_as	-3
en:into_it	3
en:into_the	5
en:invoic	4		-11	8	3	-8	3	-5	-5	-5	-6		-5	-7	-5	-3	-19	12	10	-8	-7	-6
en:invoic_#	-5	-4		3	7									-2			-9	5	8	-10			6
en:invoic_and	-5
en:invoic_in	4
en:invoic_is	4
en:invoic_match	-3
en:iron	5	-4	-5	3	-3	-3											-5	-3		4		4	-3
en:is	3	-7	-14	6		-4	-27	-14	-9	-14	-7	-5	-6	-17	-12	-10	-8	-7	-14	5	-7	-10	5
en:is_#	5	6	-6	6		5	-4	-3	-3	-4	5	5	-4	-6	-3		6	2	-6	-16	9	-6
en:is_a	8	-9	2	-6	3	-15	-5	-4		-5	-8		-6	-5		5	16	-7	-6	-2	-7	-9	-4
en:is_about	-2	-5				-4
en:is_all	2
en:is_an	3
en:is_at	-5
en:is_autist	-3
en:is_back	-7
en:is_been	3
en:is_block	8
en:is_breathtak	-2
en:is_built	-4
en:is_cheer	-4
en:is_delightfulli	-4
en:is_done	3	-5		3	3	-2																	-4
en:is_down	3
en:is_easi	-8
en:is_exactli	-3
en:is_fill	-4
en:is_final	-7
en:is_fine	5	-5	-8	-9	-4	-3											6			-6	-2		-3
en:is_for	3
en:is_friendli	-3
en:is_from	2
en:is_full	-5	-2			-3
en:is_go	5
en:is_gone	-7
en:is_honest	-3
en:is_in	16		-6	4	6		-4	-3	-4	-4			-5	-6	-4	-2	-8	-9	-5	5	-5	-6	8
en:is_insan	-2
en:is_it	-7
en:is_my	3			4	7	-4			5			-3	5	6	-2		8	-10		-2	7	5	-6
en:is_nice	-2
en:is_no	6		-3		-5													-4		-4	-2		5
en:is_not	4	-12		10	8	-7	-3	-2	-3	-3	-6	-4	-3	-4	-3		-9	-6	3	-8	5	-4	15
en:is_noth	2
en:is_now	12	-6	-9	11	-6	-4			-2		-2	3	-2		-2		-14	4	-3	11	-3	-4
en:is_on	12	-3	-2		6	-6	-2	-2	-3	-2	-3	-3	3	-3	-3				-3	3	-3		-11
en:is_one	8
en:is_only						-2
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
en:is_still		-2	-2			-3			3						3					-7		4	3
en:is_talk	-2
en:is_tasti	-4
en:is_that	-9	-4			-6	-3						-2
en:is_the	-3	-5			4	-9	-4	-3	-5	-4	-6	4	-5	-7	-5	-3	-3	16	-5	-15	-4	-5
en:is_there	-11				-3	-3				4			6
en:is_up	4
en:is_what	7	-5	-6	8	6	-3											-13	6		11			-7
en:is_white	3
en:is_worth	-8
en:issu											-3
en:it	9	-3	-7	7			-6	-10	-8	-12	-9	-12	-8	-5	-7	-21	-7	-4	-9	7	-5	-9	-4
en:it_again	4
en:it_all	-14
en:it_an	-2
en:it_and	11		4	-4	-5		-3		-2	3	3	7	4	5	-2			3	5	-5	3	-6	-4
en:it_at	7
en:it_back	-7		-3	7	-9	-5	-2		-2		-3	-4	3	-3	-2		-10	-6	-2	5	-2		6
en:it_becaus	-4
en:it_befor	7	5	-4		-4	6	7				6						-5	-4		9		-3	-4
en:it_by		6		4	-3	-2		5	5					2	5		-5						5
en:it_cost	2
en:it_did	-3
en:it_does	-8
en:it_down	11	-3	-5	-2	-5						-3						4		3	-3	-2	-3
en:it_first	-4
en:it_for	3	-2		4	-4												-7	8		-8			3
en:it_from	-4	-4
en:it_had			6	-3									6	3				-4		-5		6
en:it_has	4		-5	4	7	-7	4	-2	-2		-4	5	-2	3	-2		-5		-3	8	-3	-4	-4
en:it_in	-5		-5	2	-4		-2			-2	-6	3		-3			-9	-6				-3	7
en:it_is	6	-16	-5	13	12	-10	-8	-8		-8	-14	-5	-2	-6		-6	-9	9	-3	-7	-11		8
en:it_last	-6
en:it_make	-2
en:it_myself	4
en:it_never	-6
en:it_now	6	-3		-5	4													-4			6	-2	-5
en:it_off	5
en:it_on		-3	13	-6	-9	-6			-2		-4	-3	-2	3			6	3	-3	-9	-3	-3
en:it_or	3
en:it_out	3
en:it_rain	-5
en:it_ring	3
en:it_sai	-3	-6				-6
en:it_said	3
en:it_seem	3
en:it_start	3
en:it_take	2
en:it_tell	4
en:it_that		-2		4							-3						-5	-4		6
en:it_the	4		4		-2		5					3		5			-2	7		-5			-4
en:it_three	5	-4	-3	7	7												4	-4			6		-6
en:it_to	-6	4	-3	3		4	-2	4	-2	-3	-7	-3	2	3	-2		-3	-3	-3		-3	4
en:it_turn		-4		4													2						-2
en:it_up	7	-2	-3		3	-4			3					-5	3		-12	-3		11		-3
en:it_was				9			-7	-5	-7	-6	3			9	-6	-4		6	-6	5	-7		-6
en:it_went				4							-3						-6	-7		11		4	-5
en:it_were	-4
en:it_when	2
en:it_will	2
en:it_with	4	-4	7		-2												5	-4
en:it_worri	-6
en:it_would	3	-2	-7	-6	-7	-4	-3		-4	-4	-3	2	-3	-6	-4		-4	7	-3		-3	-4	-3
en:item_back	-3
en:its	5	-4	-12	-6	6	-9	-6	-5	-6		-7		-6	-7	-6	-5	-15	-10	-4	8	-5	-5	12
en:its_#	6
en:its_a	3
en:its_kind	-2
en:its_own	8	2	-5	-5		-2				4							-7			5
en:its_septant	-3
en:itself	15	-7	-10	-10	-8	-4	-2	-2		-3	-3	-3	-2	-3		-2	11	7	-3	-15	-3	-3	-9
en:itself_at	4
en:itself_is	4		-7	-3	-3													4		-6			-2
en:jam_egg	-4
en:januari	-10	12	-4	7	-7	-6	-4	-2	3	-2	-4	5	-4	7	4	6		5		-4		-4	-3
en:januari_#	3	8		5			-3					7		7			4	4		-2		-3	-6
en:januari_and	3
en:jar_of	-2
en:jewel	-4
en:jewel_'s	-4
en:joani	-6
en:joani_sort	-6
en:job	7	3	-6	14	4	5	-2				-4	-3					-10	3	-3	-3	7	-3	7
en:job_from	-4
en:job_good	-3
en:joi	-5
en:joi_even	-3
en:joint		-7			-3	-4					-2
en:joke_over	-4
en:joke_to	-2
en:joke_with	-2
en:jolt	-3
en:jolt_a	-3
en:judg	-4
en:judg_you	-3
en:juli	5	4	-2	11		-6	3	-3	8	-3	-6	5	-6	5	4		-17	4	-3	5	-3		3
en:juli_#	3			4	-4		4				-3		-2	4			-10	5		3		-3
en:june	4	9	-4	3	-9	-5	7	-3	5	-3	-6	5	2	5	6		-8	9	-3	-3	-3
en:june_#	3	3		3	-2	-2	5						5	7			-5	8		-10		5	-4
en:june_and	-2
en:junk	4
en:junk_folder	3
en:just	-17	-3	6	-11	5	-9	-10	-7	-9	-2	-2	-11	-9	-10	-9	-6	15		-6	-18	-7	-7	4
en:just_a	-3
en:just_check	-12				-6							-2
en:just_for	-5
en:just_like	-10
en:just_the	-2
en:just_thought	7	-3	-2	-13	-3												12	-5		-8			-4
en:just_to	-8
en:just_want	3	-2			-7	-2
en:karim_kept	-3
en:karim_to	-2
en:keep	7	5	-3	-2	3	3			3		6			3	3		-10			11			-8
en:keep_an	-5
en:keep_come	-2
en:kei		7	-4	-3	3	10	-3			-3		-3	-2	-2		-2	5	4	-2	-13	-3	-2
en:kei_to	3
en:kept	-6	-14	-4	4	-2	-9	-3	-3	-3	-3	-5	-5	-3	-4	-3		-3	-2	-3	7	-3		-7
en:kept_his	-3
en:kept_me	-2
en:kept_smile	-3
en:kept_the	9	-5			-3	-3											-4	-5		8		4	-8
en:kept_to	-3
en:kept_us	-3
en:ketchup	3
en:kettl	-3										5
en:keyboard	4
en:keyboard_without	-2
en:kid		-3	-6	-4			-3	-2	-2	-2	-5	-3	-3	-2	-2		6	-4	-2	-14	-3	2	5
en:kid_'s	3
en:kid_and	-4
en:kid_at	-3
en:kid_dont	-2
en:kid_will	-4
en:kill	4
en:kill_me	4
en:killer	-4
en:kilo	5
en:kilometr	5
en:kim	-4	5	-3	9	-4	-3	-2		4		-2	4			5		-10			8
en:kind	-5	-3	5	-2	-5	-4			-2		-2	-3	-3	-2					3			-2
en:kind_and	-4
en:kind_as	-3
en:kind_on	-2
en:kindli	-5	5			-7	-2	-3					6		3			-5	3		4			-6
en:kindli_agre	4
en:kitchen	-2	3	6	-5	-9			2	-3	-4	-7		-5	-5	-3	-2	6	6	-3	-3	-3	-7	-2
en:kitchen_at	-2
en:kitchen_ever	-4
en:knee	8	-3		8	-2												-9	2					7
en:knew	-4
en:knew_my	-3
en:knew_where	-3
en:know	-5	5	5	-11	-5				-8	8	5	3	-3	-14	-7	-5	8	-12	-8			-13	8
en:know_a	3
en:know_her	-6
en:know_if	-9
en:know_it	2	-2			5
en:know_noth	-4
en:know_our	-4
en:know_the	-7	-2			-5
en:know_what	3	6			-2	-5	6			11	5			-3			3	-4
en:know_who	3
en:know_you	-8
en:l	6	-2		4	-8	-2											-9	10	-3				-4
en:label	8	-3	-4	-7	-4	-3											6			-8			-3
en:label_on	3
en:labour	3
en:lad	-8
en:lad_on	-3
en:lad_who	-4
en:ladder	3	-4		2	6													-3		3	6		-4
en:ladi	-7	-8	-9		5	-7	-2		-2		-4	-3	2	-3				-2	-3	12		-5	-13
en:ladi_as	-3
en:ladi_at	-3
en:ladi_behind	-4
en:ladi_dug	-3
en:ladi_even	-4
en:ladi_from	-3
en:ladi_know	-2
en:ladi_on	7																	-3		2			-3
en:ladi_thank	-2
en:ladi_took	-2
en:ladi_very	-3
en:lake_is	-2
en:lamp	-9	-3			-2	-4
en:lamp_in	-8
en:land	-6	-5		6	-4	-3						-2		-2
en:land_in	4
en:land_registri	-3
en:landlord	3	-5			-2	-4
en:lane	-3
en:lane_open	-4
en:languag		-4		10	-2	-2											7	-2		-8			4
en:laptop	4	-4	-4	7	-6	-5	-2			-2	-3	-3	5	2			-10		-3		-3	5	3
en:laptop_on	-4
en:laptop_sent	-2
en:larg	-4
en:larg_and	-3
en:last	-15		-9	2	-17	-8	-6	-5	-6	-5	-9	3	-6	-9	-5	4	-14			9	-5	-7	8
en:last_a	-5
en:last_i	-5
en:last_night		-2	-3	-7	-7		-2				-4	-2	-2	-3			4	-5				-3
en:last_someon	-4
en:last_the	-4
en:last_week	-5
en:last_wrote	-3
en:last_year	2	4	-4	9	-2									-3		6	-9	-3	4				9
en:late	-11	-7	5	7	6	2	-2		-2		2	-3	-2	-5	-2		4	-4				-2	3
en:late_not	-5
en:late_the	-2
en:later	4	6	-6	6	9		2	-2	-3	4	-4		2	-5	-3		-7		-2	6	5	-5	-10
en:later_i	-3
en:laugh	-9		-7	-5	-2		-3			3	-4	-2	5	-2			7	-5		-5	4	-2	-6
en:laugh_and	4
en:laugh_too	-3
en:law	6
en:lawyer	6	-3	5		2												6	-5		3			-4
en:layperson	-3
en:layperson_like	-3
en:lead	-4
en:leak	-15				3	3					-4		6
en:leak_and	-9
en:lean	5
en:learn	14	-2	16		-5	-7	-2			3	-4	3	-4			-3	3		-2	-10	-4		3
en:learn_his	3
en:learn_that	2
en:least	3
en:leav	-5		13	-4		-5	5		-2	3	4	-3	-2	-3	-2		8	2	3	-14	-3	-2	-6
en:leav_a	-10
en:leav_friend	-3
en:leav_him	-3
en:leav_our	-3
en:leav_the	2
en:leav_your	-4
en:left	4	5			-9		-8	-6	-7	-4	-14	5		2	-7	-6		-3	-8	3	2		-7
en:left_a			-2	-8	-2	-3							5	3			-3	-5				6	-2
en:left_behind	-4
en:left_everyth	-4
en:left_for	-4
en:left_in												4
en:left_me	2
en:left_my	-3
en:left_on	5
en:left_the	7
en:left_without	-5
en:legal	4
en:legend	-3
en:legit	-3
en:legit_thank	-3
en:lenoir	-3
en:lenoir_throughout	-3
en:lent	-4
en:lent_me	-5
en:leon	-3
en:leon_who	-3
en:less	3
en:lesson	-7				-4
en:let			-6	7	-2	-5	-4	-3	-4		-7	5	3	-6	-4		-4			6	2	-6	-3
en:let_go	4
en:let_me	-5	-3		5							-2			-2			-4		4	8			-7
en:letter	15		-4		-5	-2	-3					2		3			-11	-7	4	3		-3	9
en:letter_of	4
en:letterbox	6
en:level	5
en:liais	-3
en:liais_between	-3
en:librari	-5
en:librari_full	-2
en:librari_passion	-3
en:licenc	4									4							4	5		-8
en:lick	-3
en:lick_the	-3
en:lieg_sauc	-3
en:life	-5
en:life_so	-3
en:life_when	-3
en:lifeguard	-2
en:lifeguard_gentl	-2
en:lift	3				-3	-4					-3	4					-4					-2	5
en:light	4	2	-5	-5		3										-2	5						-5
en:light_as	-3
en:like				10	3	-7			-4	6	-6	-5	-10	-8	-3	-5	-10	8	3	-12			9
en:like_a	2	-4	-8	-4	-6	-4			-2		-5	-3	-3	-2	-2		-3	-2	-3	-12	8	3	5
en:like_clockwork	-4
en:like_duckl	-2
en:like_it	2
en:like_log	-2
en:like_me	-3
en:like_new	-4
en:like_that	-5
en:like_the	6	-4	-3	7							-4	-2	-2				-4	13	-2	-5	-3	3	-9
en:like_they	-2
en:like_to	-11	4	8	8			4	-2		8		-5	-4				2	-6	8	-16	-5		9
en:like_we	3
en:lil	-3
en:lil_handwritten	-3
en:limit	-7
en:limit_and	-2
en:line		4	-14	3	6	8	-7	-5	-6			3	6	-9	-5	-4	-3	-14		3	7	4	5
en:line_#	-10
en:line_is	3
en:line_of	3
en:line_on	-5					-2				4			6
en:line_too	-5
en:link	-5		-4	9	6	-4	-3	-2	-2	-2	-3	-4		4	-2			5		-10			2
en:link_below	-9	-3			-2							-2
en:link_to	4
en:list	6		-5			-6	-2	-2	-2	-2	-3	-4	-2	4	-2		-6	-9	-3	4	6	-2	4
en:listen	-10
en:listen_and	-3
en:listen_replac	-2
en:listen_to	-2
en:litr	-4			3	-4	-2			3				-2	3	3		-5	7					-5
en:littl	-2	-9	4		-5	-5					-3	-3		-2			2	-8	-2	11	-2	-3	-8
en:littl_local	-3
en:littl_note	-3
en:littl_place	-3
en:littl_weekli	-3
en:live	13		-5	5	2				2		3	-2	-2	3	2		-3		-2	-4			6
en:live_in	6	4	-3			4					5						7			-9
en:live_room	7	-3		4	-3												-7	-3		5			4
en:load	3
en:loan	8
en:loan_of	-4
en:lobbi	9	4	-3		-3	6					6		-2				4	-2		-8		5	-4
en:local	-8
en:local_seamstress	-4
en:local_wine	-3
en:locat	-2
en:locat_friendli	-3
en:lock	13	-8	-6		5	-6	-3		-2	-2	-4	-3	-2	-3	-2		-5		-3	8	-3	-3	-10
en:lock_after	3
en:lock_out	3
en:locum	-2
en:log	-6	-5			-2	-2
en:log_fire	-2
en:log_in	-3
en:lol	-4
en:lol_at	-4
en:long		-5	-3		-5	-2											-6	-4		7			2
en:longer	8
en:look	10		-5	5		-9	2	-5			-3		-7	-5		-5	-4	-13		14	-2	-4	-10
en:look_after	-3
en:look_again	4
en:look_at	3	-8	-5		-8	-5	-2		-2	-2	-3	-3	-2	-3			-7	-7	-3	15	-3	-3	-6
en:look_for	-5	7	-3	-5	-4	2	6				4						8	-5					-6
en:look_into	3
en:look_like	7		-5	7	8					3							3	-2		-9	3
en:look_onto	-2
en:look_sick	-4
en:look_up	3
en:loop	-5
en:loos	6
en:lose		3				3
en:lose_a	4
en:loss	-6				-4	-3	-2				-3	3
en:loss_of	-4
en:lost						-3				4							-2			-8			8
en:lost_bag	-5
en:lost_my	3
en:lost_on	-2
en:lot		-6	-3	8	-3	-3												6		-10			5
en:lot_of	-5
en:loud	2
en:love	12	-3	-4		-6		-2	-3		-3	-4	-3	-2	-3		-2			-3	-4	-4	-3	5
en:love_and	-2
en:love_kid	-2
en:love_of	-3
en:love_the	10	-4	6	-5	-3																		-4
en:love_this	-4
en:low-floor	-3
en:low-floor_buse	-3
en:lower	-2
en:lower_than	-2
en:lukewarm	5
en:lunch	6	-5		-4	-3	-4					-2							-8		6		6	-5
en:m	6	-4	12	-9	-8	-7	5	-2	-2	3	4	-4	-2	-3	-2	-3		2	-4		-3	-3	-3
en:m_on	4
en:machin	2	5	-4	5			5	5	-2	3	4	-3	-2	-3			3	-2	-2	-8	-3	-2	8
en:machin_that	-2
en:machin_was	-6
en:mad	-4
en:made		-5	2		-5	-3						-2		-2			2	-3		7			-9
en:made_even	-3
en:made_me	-2
en:magazin	2
en:mail	-3	-4			-2	-6	4				-3	3		-2			-5	3		7			-7
en:mail_it	-2
en:mail_system	-4
en:mailbox	-4		5	-5	-3	-3	-2				-2	4		-2			-7			9			-4
en:mailbox_is	-5
en:main	9	-2	-6		-3													-5		-6			7
en:mainten	7	-4	7	3										-2				-3		-3			5
en:mainten_on	3
en:make	3		8	4	5		4	-3	-4			-6	-4	-4	-4	-3	13	-4	-4	-13	-5	-5
en:make_a	-4				-4						-3
en:make_any	-4
en:make_life	-3
en:make_me	4
en:make_no	-4
en:make_sens	-4
en:make_tea	7
en:make_the	4	6	3			2	6			4	5						4	-2
en:make_us	3
en:make_you	-2
en:man	6	7			-9	3	3	-4	-5	5		-6	9		-4	-3	-15	7	-6		3	2	5
en:man_in	-5
en:man_left	-4
en:man_who	3
en:man_with	3	10	-4		-4	8				2							-2			3	3		-5
en:manag	-2				3	-6			3		-3		4		3		-4	-4		-5		6	4
en:manag_wrote	-4
en:mani	-3	-2			-2
en:mani_on	-5
en:manual	2
en:mapl	-3
en:mapl_syrup	-3
en:march		6	-11	6		-4	-4	-3	-4	-3	-6	4	-4	6	-4	-2	4	4	-4	-8	-4	-5
en:mark	4
en:mark_left	-5
en:market	3
en:market_shuttl	-3
en:market_was	5
en:marnier	-3
en:marnier_souffle	-3
en:mason	-4
en:mason_sent	-4
en:massag	3
en:match	2
en:match_the	-2
en:matern	-5
en:matern_ward	-4
en:math	3
en:matt	5
en:matt_black	4
en:matter										4
en:matter_of	-4
en:mattress	-7
en:mattress_power	-3
en:mattress_unseen	-4
en:may		2	-5	3	-14		-7	-5	-6	-6	-10	3	-6	-9	-5	4	-7	-7		3	-6	-8	7
en:may_#	5	6	-4	-4	-3	6						-3		-4		6	-5			8		-2	-9
en:may_i	3
en:may_the	-3
en:me	-5	-3		3	7	-3	-7			2	-5					-11		-5	-2	-2	-3		8
en:me_#	7			2	8												-8		-3				7
en:me_a	6		5	-4	-6	4	-3	-3	-3	-3		-5	-3		-3	-3	8	-9	-4	-2	-4	-5	4
en:me_across	-3
en:me_again	-5
en:me_and	5											4					3	-5					3
en:me_as	-3
en:me_back					-3	-3				3			4				-3	-4			3		6
en:me_befor	-5	4			-2	2		8	3					4	3			6		-3		4	-4
en:me_class	-3
en:me_down	-6
en:me_every	-4
en:me_feel	-5
en:me_for				-2	5	-3		4										9		-5		-4	-3
en:me_he	6			3	7	-2				4							5	-3		-2
en:me_if	3
en:me_in	6
en:me_it	3
en:me_know	-3	-6		4	-4									-2			-8	2		10			-3
en:me_my	2
en:me_no	-3
en:me_noth	-2
en:me_off	2
en:me_on		-6		4		-3											-5	-3	7			3	-4
en:me_out	-4
en:me_pack	-4
en:me_post	-2
en:me_smile	-3
en:me_so	2
en:me_that	3
en:me_the	-10	-4	-2	4	3	-5	-4			-2	-3		-3	6	2		4	-5			-2
en:me_through	-3
en:me_to			6	-3	-7	4				3	-3		5	-5				-4			-3	4	4
en:me_until	-4
en:me_what	-8
en:me_whether	-6
en:me_why	4
en:me_with				4		-3				2			4				-5	-5		4	8	-2	-3
en:me_you	3
en:me_your	3
en:meal_fast	-2
en:mean		-4			-4	-3
en:meant	2
en:measur			-6				-2	-2		-2	4	-2		-2		-2	3	-6	-2	5		-2	-7
en:measur_the	4
en:meat	3
en:meat_and	-4
en:meatbal	-2
en:meatbal_in	-3
en:mechan	2
en:mediat	-3
en:mediat_listen	-3
en:meet		5	2	4		-5		4	7		-2			5	8		-3	6					-3
en:melt_in	-2
en:member	9
en:men	6
en:mention	-5	-3	-2		-5							-2					-4	7		-4			-2
en:mention_it	-10				-3
en:mention_the	6
en:mention_too	-3
en:menu	4	-6	6		-7	-4					-2	-2		-2				-5	-2	4	-2	-2
en:menu_fresh	-2
en:menu_on	-6
en:menu_was	2
en:mere	2
en:mess	-9				-5
en:mess_around	-4
en:messag	-9	-5	-7	4	-10	-9	-6	-3	3	-3	-6		-4		-5	-3	-4	-12	-2	15	-2	-4	-6
en:messag_of	-2
en:met_every	-3
en:meter	6			6	-3	7					3	-2	6	4				-3		8		4	-10
en:mic	-2
en:mic_at	-4
en:mid	7
en:mid-novemb	-4
en:middl	3
en:midnight_and	-3
en:might		-2			-4
en:might_as	3
en:might_you	-5
en:milk_in	-2
en:min	-2
en:min_on	-3
en:mind	3	-3	4	6		-2											-6	-3					7
en:mind_at	-3
en:mind_you	3
en:mine	2	-5	-5	10	7	-3					-2						-3	-3		-13			11
en:mine_back	-5
en:minimum	2
en:minu	-5	-3				-3
en:minut	-7	-5	-3	10		-4	-6	-5	-6		-10	-6		-7	-5	-6	3	2	-5	-4	3		-6
en:minut_and	-8
en:minut_befor	2
en:minut_fix	-3
en:minut_flat	-4
en:minut_late	-3
en:minut_later		3			5	-3				5			4				-4	3		-4	6		-2
en:minut_on	-3
en:minut_one	-3
en:minut_past	-2
en:minut_the	-5
en:minut_to	-3
en:minut_when	-4
en:minut_with	-6
en:mirror	3
en:mislaid_order	-3
en:miss	12		-5	-12		5			-2	-2	-3	-2	-3	-4			4		-3	4	-3	-4	-10
en:miss_my	3
en:miss_the	3
en:mist	-2
en:mistak	-14
en:mistak_own	-4
en:mistak_was	-4
en:mistak_with	-3
en:mix_up	-3
en:mode_is	-3
en:model_and	-3
en:model_of	-3
en:modern	3
en:modest	-4
en:modest_as	-4
en:modul	-4
en:moment	-4
en:moment_it	-2
en:mondai		17	-9	8	-4	13	3	-6			9	5	8	-4		-5	-19	-4		5		9	5
en:mondai_assessor	-3
en:mondai_at	-4	2			-3	-3					-2	4
en:mondai_morn	-4
en:monei	10	-6	-4	-5	-6	-4											12			-10	-2	-3
en:monei_back	2
en:monei_fridai	-3
en:monkei	2
en:month	19			3	-6		-5	-3	-4	-4	2	7	-5	-7	-4	-3			9	4	-5	-5	-13
en:month_old	2
en:more	-4	-9	-3	6	5	-7				-2	-3	-3	-2				11	-7	4		-2	-3	-8
en:more_doubl	-4
en:more_peopl	-4
en:more_than	8
en:morn	-10	3	2	-13	-8	-14				-9	-6	2	-4	4		-7	13	-6		-8	-8	-5
en:morn_and	-3	3			-2	-2	6
en:morn_coffe	-3
en:morn_commut	-4
en:morn_fix	-4
en:morn_to		-4				-2
en:morn_wow	-4
en:mortgag	-3
en:mortgag_with	-3
en:most	2	5	-3	-3	-3			5	-2		-3		-2	-2	-2		-7	-4		4		4	3
en:most_of	-5
en:mostli	3
en:mother-in-law	5
en:mother-in-law_has	5
en:mother_has	-2
en:mould	2
en:moulin	-4
en:moulin_street	-4
en:mous_and	-4
en:mouth		4		3	-2			6			-2									-7			6
en:move	-5	13			2	11	5	-4	-5	-5		3	-5	-7	-4	4	-4	-5			-4	-6	6
en:move_in	-9				-3
en:move_my	-3
en:move_the	2	9		2	3	10	7				7						-4					-2	4
en:move_to	-11	9			-4	-4					-2	6		-3		6
en:mr	-7		-5	5	-14	3	-4	-3	-3			-6	3		-3	-2	-3		-7	-8	3	10	-2
en:mr_arsenault	-2
en:mr_bianchi	-3
en:mr_lenoir	-3
en:mr_tessier	-2
en:ms	4				-3	-4	4				-2	5		8			-4	4		4		-3	-7
en:much	-3	-2			-4
en:much_easier	-3
en:much_n	-4
en:mum	-2
en:mum_get	-3
en:music_problem	-3
en:must	13	-3	7		3					-2	4		-2	-3			4	-5	-2	-8	5	-3
en:must_be	5	-4		-5	5	-3											10	-3		-7			-3
en:must_have	4
en:my	5	-4	6	7	2		-13	-6	-9		-9	-12	-3	-13	-12	-17	2		-3	-4		-7	-5
en:my_#	-5
en:my_account	5
en:my_address	7	-2		-8		-3				2			4				7			-6	3		-5
en:my_advis	-2
en:my_ag	-3
en:my_appeal	-3
en:my_applic	-3
en:my_arm	2
en:my_babi	-3
en:my_bag	3
en:my_belov	-4
en:my_best	6
en:my_bike	-4
en:my_birthdai	-2
en:my_blood	2
en:my_boiler	-4
en:my_boyfriend	-2
en:my_broken	-3
en:my_broker	-4
en:my_brother	3
en:my_brother-in-law	4
en:my_call	-4
en:my_car	2
en:my_card		-5		5	2	-3											-7	10	-2				-6
en:my_cat	-6
en:my_cocktail	-3
en:my_compens	-3
en:my_compliment	-2
en:my_daughter	3		-3	-4	-4	-4				-2	-2	6	-2	-3						-6	-2	-2	5
en:my_desk		2							6					2	7		5						-4
en:my_direct	-3
en:my_dish	-3
en:my_dog	4
en:my_face	4
en:my_feet	-3
en:my_file	-4
en:my_furnac	-5
en:my_girlfriend	-2
en:my_gran	-2
en:my_grandad	-3
en:my_grandma	-3
en:my_grandmoth	-2
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
en:my_husband			-5			4					-4						-6	-3		-3			8
en:my_late	3	-4		2													3	-4					2
en:my_life	-3
en:my_messag	-7
en:my_mind	-4
en:my_mislaid	-3
en:my_monei	3
en:my_morn	-7
en:my_mother-in-law	5
en:my_mum	-3
en:my_name	6		-3	7	3	-5				6		4	3				-4			4		-3	2
en:my_neighbour	3			4	-3	4					-2		6				-7	-5		6		4	2
en:my_old	-7
en:my_own	-3	7	2		-2	6	-3	-2	3	3	-6	-4	-3		-4	-2	4	-7	-2	3	-3	-4
en:my_partial	-4
en:my_partner					7
en:my_password	-3
en:my_pc	-2
en:my_phone	-4
en:my_pregnant	-2
en:my_quart	-3
en:my_recent	-3
en:my_return	-3
en:my_room	2	8	-2	4		6	6			4	5						3	-3		-5			6
en:my_screen	2
en:my_second	-2
en:my_shop	-6
en:my_shower	3
en:my_sister	-3	9				6	6			4	5
en:my_size	-3
en:my_smoke	-3
en:my_statement	4
en:my_stock	-2
en:my_suitcas	3
en:my_tablet	-2
en:my_thank	-3
en:my_towel	3
en:my_voic	-4
en:my_wall	2
en:my_wallet	-4
en:my_warm	-2
en:my_wife			-9			7	-3	4	-2	-3	-4	-3	-3	-3	-2			-3	-3	-2	-4	2	5
en:my_winter	-2
en:my_worri	-3
en:my_yard	3
en:my_zipper	-2
en:myself	4	-5		-5	-3	-4											3	-3		-7			6
en:n	5
en:n_bam	-4
en:n_pizza	-3
en:n_the	4
en:nadia	-3
en:nah	-3
en:nah_all	-3
en:name	7	10	4	8		-8	3	3		3	-8	5	3	-5		-2	-8	-11	-5	8	6	-6	7
en:name_at	3
en:name_is	6	2		5	-3	-2							4				-7	-6		4	7		-5
en:namur	-5
en:natur	3
en:near	-6				-5	-3			5					4
en:nearli	4
en:neatli	-2
en:need	-7	8	-12	-3	5		-7	2			6		4	-10		-3	-4		-6	-5	6	-6	5
en:need_a	-5	-3		3	8	-4			3					-4	4			-2		3	6	-3	-7
en:need_an	4		-3	-7	-3	-4					-2		4				4	-4		-3			-3
en:need_for	-3
en:need_not	-4
en:need_the	3			-5	4	3					5							2					-5
en:need_to	-8	3		5	-5	3				4	3		6	-2			-9	6		-8	5		3
en:needl	3
en:needless	-3
en:needless_paperwork	-3
en:neighbour			3	5	-5	3					3	-2	5	-3			6	-6	-2	-2		3
en:neighbour_'s	6
en:neighbour_agre	-3
en:neighbour_without	-4
en:neighbourhood	-4
en:neighbourhood_offic	-3
en:neither	5
en:neither_will	-4
en:nerv	4
en:nervou	-7
en:nervou_about	-4
en:nest	-3
en:network	-3			4	-3	-6	-3			5		3		4			4			-5		-2
en:network_insid	-4
en:never	13	-3	10	-9	2	-7	2	-5		-6		-8		-8		-4	13	-10	-6	-4	-7	-5	-7
en:never_been	11		9	-7													9	-2		-8			-3
en:never_call	-4
en:never_came	-4
en:never_even	3
en:never_heard	3
en:never_let	-4
en:never_onc	-7
en:never_seen	-5
en:new	2	-7	12	-3		-10	-9		-4	-10	-15			-6	-4	-10	-9	-20	-10			5	7
en:new_boiler	6
en:new_design	-4
en:new_guid	-3
en:new_handler	-4
en:new_is	2
en:new_line	-2
en:new_low-floor	-3
en:new_mail	-4
en:new_of	-6
en:new_one	-7
en:new_router	-4
en:new_till	-3
en:new_zip	-4
en:newspap	-3
en:next	7	-5		-3	-3	-2	-6	-5		-6	-8	-2	-7			-4	4		-5	-5	-7	-4	-3
en:next_dai	-6
en:next_door	4	-4	-2	-2										-2			8			-6			-4
en:next_time		-5	-3	9	4	-3					-3							-2					3
en:next_to	7		4	-9	-4				2				-2	3	3		12	-5		-10			-7
en:nice	-5		4	-7	-5	-4					-3	-3	3	-2			-4		-3		-2
en:nice_done	-3
en:nice_folk	-3
en:nice_n	-4
en:nice_pack	-3
en:nice_surpris	-3
en:night	-2		-3	-10	-4	6	-8			-8		-10	-10	-7		-6	5	7	-9	-5	-10	-13	3
en:night-shift	3
en:night-shift_worker	3
en:night_'s	4
en:night_and	-3
en:night_bless	-3
en:night_clerk	3
en:night_dispatch	-4
en:night_for	3
en:night_later	-4
en:night_mode	-3
en:night_of	-2
en:night_receptionist	-2
en:night_team	-3
en:night_the	3
en:night_with	5
en:nightclub	-5
en:nimbo	12	-4	11	-8		-3	-2	-2	-3	-2	-4	-3	-3	-4	-3	-2	6	-4	-3	-5	-3	-3	-7
en:nine	-4	-2	3	-6	2	-10	-3	2	4		-6	-4	6	-2	5	-2	-7	6		-3	2
en:nine_of	3	2	4	2		-4		4	3						3		-3	6					-3
en:nineteen	5				5	6					5			4			-5	-5			7		4
en:ninety-year-old	-4
en:ninety-year-old_neighbour	-4
en:nite	-2
en:nite_not	-4
en:no	-5	-18	-5	-7	-18	-15	-16	-13	-5	-9	-12	-13	-17	-11	-9	-12	8	-7	-6	3	-14	-8
en:no_access	-5
en:no_asterisk	-4
en:no_can	-2
en:no_complaint	-11
en:no_copi	4
en:no_hot	3	-2		3		-3			3						4		-4	3				4	-3
en:no_hurri	-10				-3
en:no_leak	-6
en:no_longer	7
en:no_more	-9
en:no_problem	-7	-5			-7	-2				-3		-2	-2				-4	5		-6			4
en:no_push	-2
en:no_quarrel	-2	2			-3					4							-4	7		-4
en:no_question	-8
en:no_rush	-10	-3			-6	-2			-2			-2		-2
en:no_sign-up	-3
en:no_time	-4
en:no_track	-3
en:no_troubl	-5				-2
en:no_wai	4
en:nobodi	7	3	-12		8		5		2	-6	-4	-5		2	3	4	9	5	-7	-4	-7		-2
en:nobodi_'s	2	-3		6		-3	4					3		-2				9		-7			-5
en:nobodi_at	3
en:nobodi_came	4
en:nobodi_had	-3
en:nobodi_has	3
en:nobodi_is	4
en:nobodi_judg	-3
en:nobodi_yell	-6
en:nod	3
en:noisi_room	-3
en:nonant	-3
en:nonant_made	-3
en:none						4					4
en:none_of	3
en:noon		17	-7	2	-7	12	-2	7	4	-3	11	-4	10	3	5	-2	-8		-2	-9	-3	12	2
en:noon_hous	-3
en:nor	10
en:normal	5	-6	-2		-3	-5					-2						-5	-4		-3			10
en:nose	3
en:not	4		6	5	11		-8	-3		-8	-9	-3	-3	-7	-2	-13	4	-14		-5	3
en:not_a	-7	-4	11	3	2	-6	-2	-2	-3	-3	-5	-3	3	-3	-2		-2	-4		-8	-2		7
en:not_after	4
en:not_an	3
en:not_ask	-3	-5	-3	5	6	-2											7			-8
en:not_at	4
en:not_be		9	-5	10	5	9	3	5			3			-3						-4		4	-3
en:not_been	4
en:not_book		-4
en:not_budg	-3
en:not_chang	5
en:not_charg	-4
en:not_close	3
en:not_come	-3
en:not_connect	7
en:not_even	5	-4	10	-2													6			-2			-2
en:not_exist	3			4	-3	-6						5					3						-6
en:not_expectin	-4
en:not_feel	2
en:not_find	2
en:not_forget	-11
en:not_get	-4				-2	-2					-2			4
en:not_go	3
en:not_have	-5			6	6	-3			5		-2			3	6								5
en:not_hear	-4
en:not_in	4
en:not_know	8	10		-8	-3			5			-5	7		-2			7	-7				-3	2
en:not_laugh	4
en:not_leav	-9
en:not_let		3				3
en:not_lose	-6
en:not_move	-5
en:not_need		-4	-6	-6		-3					-2							-3		5			-5
en:not_one	-7				-2					2
en:not_open	5	-2		-7	-2	-4			3		-2				4		7			-10		4	-3
en:not_pai					5							5		4			10			-9			-2
en:not_quibbl	-3
en:not_read	3
en:not_see	2	11		5	2	9			9		4			6	5			-7		6		-3	3
en:not_shed	-3
en:not_sign		-3		6														-4		-8	7		5
en:not_sleep	2
en:not_stop	7
en:not_take	3
en:not_tear	-4
en:not_the	5
en:not_then	-4
en:not_to		-4			-3
en:not_turn	-7
en:not_wait	3
en:not_want	2	-7	4	-2	5					-2	-5	-3	-2	-3			11	3	-3	-5	-4	-4	-6
en:not_work	3
en:note	3	10	-7	7	-5	6	6	-3	-4	-4	6	4	3		-3	-2	-4		6	-9	4
en:note_in	-3
en:note_on	3
en:note_to	-6
en:note_ty	-3
en:noth			3			-3	-6	-4	-5		-7	3	-5	-8	-5	-3	8	-7		-11		-6	4
en:noth_about	-4
en:noth_broken	-4
en:noth_els	7	-3	-3	4	6	-2											6	-6	-3	-4			4
en:noth_has	-4
en:noth_i	-3
en:noth_in	-5
en:notic			6	3	5	-3	4		-2					4			8	3	5	-10			-6
en:notic_my	-4
en:novel	-5
en:novel_a	-2
en:novemb				5	5	-2	-3		2					7	2		4		4	-7			-5
en:novemb_#	4	3	4				-2		3			2		7	3				5	-5			-4
en:now	24	-8	-6	14		-9		-7	-8	-8	-3		-9	4	-8	-6	-8		-9	7		-6	-4
en:now_#	2
en:now_and	4
en:now_i	3	-5	5	-9	-3									-2			6			-4			-6
en:now_it	2
en:now_know	3
en:now_report	-3
en:now_the	6
en:nowher	3
en:nudg	-4
en:number	12	7	-11	3	6	-8				-4		6		6		-3	3	-3	-4		-5		4
en:number_of	-4
en:number_on	5	-8	-5	5		-7					-3						10			-7			-4
en:number_to	-3
en:nurs		6		-2	-3	8	8			2	9		4	-2				-2			3	-4	4
en:nurs_at	-2
en:nurs_who	-2
en:o'clock_it	-3
en:oak	3
en:oblig	-6
en:octob	7		-2	6	-2	-3	-3					6		2			-10	6		5		-3	-2
en:octopu	2
en:of	8		-4	8	-10		-7	-5	-5	-8	-2	-9	-5	-7	-6	-18	-10	-3	-2			-7	3
en:of_#				4	-4	-4			4		-2	4	-2	6	-3		-8	5	4	2		-3
en:of_a		-7	-7		-4	-4	-3	-3	-3	-3	-5	-4	-3	-3	-3	-2	-11		-2	6	-2	-3	4
en:of_an	5	-8		4	3	-5												5					-5
en:of_august		-2	-3			-2			3						4			4		-6		4
en:of_bank	-2
en:of_bike	3
en:of_bui	-3
en:of_busi	8	-3	-5	6	7												4						-4
en:of_charg	-6
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
en:of_it		-4		-3	-3						-3						3			-4
en:of_jam	-2
en:of_june		2							5					3	6
en:of_littl	-3
en:of_milk	-3
en:of_mine		-3
en:of_my	9	5	6	6	2	5			5		-2	-2	-2	3	-2		-3	-4	-2		-2	-3	8
en:of_old	-2
en:of_our	-9	3		-3	-6		5		6		3	-3	-3		6		-3	-8	4	2			4
en:of_paper	2			8						3								-2		3	3		-3
en:of_peac	-4
en:of_prais	-3
en:of_reproach	-5
en:of_septemb		-2				-2	4					3		-2						-2			6
en:of_servic	-4
en:of_slog	-3
en:of_stair	6
en:of_sunshin	-2
en:of_switch	-4
en:of_ten	3
en:of_the	3	3	5	10				2		-3	3	-5	-3	-6		-6	-7	3	3	4	-11	-7	2
en:of_their	-7
en:of_them	14	5			-6	9	-2			-2	4	-3	-3	4	2		-7	5	-3	-6	-3	2	6
en:of_there	-2
en:of_this	-2
en:of_two	4
en:of_us	6	12	-6	7	-4	10		3			8						-11	7	4	4	7	-5	-6
en:of_warm	-2
en:of_which	6
en:of_your	-11	-3			-5	-5	-2		2		-3	-4	5	4	3		5	-6		-5		8	-5
en:off	21	-10	-6	8	-4	-6	-10	-9	-5	-11	-16		-11	-8	-4	-9	-17		9			-7	7
en:off_and	7	-7	3	3		-3	-2		-2			-2		-2			3	3	-3		-2	-2	-5
en:off_at	2
en:off_by	-4
en:off_gui	-3
en:off_his	4	-4	-5	4	-4	-3					-2						-6			-9			11
en:off_in		-2		-3		-2						5		3			4	3		-8			3
en:off_on	2
en:off_our	-2
en:off_the	7	11		4	-3	8			3		-4		-3	-3	3		-4		4			3
en:off_to	-12
en:off_when	5
en:off_with	7	-4	-7	5												-3	4			-4			-2
en:off_yippe	-4
en:offer	8	11	6	-5	3	6			8		3	-2	7		8		13	-6		-6	3		-9
en:offer_me	5
en:offic	-9			6	-5	-3					-2	5		2				5				-3	-6
en:offic_came	-5
en:offic_found	-2
en:offic_is	-2
en:offic_they	-2
en:offic_until	-7
en:often	5
en:oh	4
en:oil	14	-5	-10	-3	-9	-6	-2				-3	-3	-3	3		-2	-7		-5	5	-3		3
en:ok	-7
en:old	-7		-5	-8	-4	-10	-3		-3	-3	-6	5	-3	3	-2		3	-5	3		5	-5
en:old_clunker	-3
en:old_novel	-2
en:old_one	3
en:old_pipe	-4
en:old_quot	-4
en:old_sew	-2
en:old_turntabl	-4
en:olivi		-5			-2	-4
en:on	9	3	3	-3	-15		-8	-9	-14	-10	-3	-7	-5	-9	-12	-7	-4	4	-16	3	-7	-6	-7
en:on_#		4	-2		-7	2	-4	4		-4		-5	-5			6	-6		-3	-3	-3		5
en:on_a	-7	3	8		-5	7	-2		-3	-3	7	-2	-2	-3	-2		3	-8		-3	-3	-3	8
en:on_access	-2
en:on_an	-6
en:on_august	6	-4	-3		-7							-2					-6	-2		7
en:on_behalf	-3
en:on_christma	-5
en:on_dai	2
en:on_fine	-3
en:on_for	-9
en:on_fridai	-3	4	-5	16	-13	3		6	-4	-4		2	3		-4		-16	11	2	5	-4
en:on_her	5			5		4		5									-6	-4		9		4	-6
en:on_his	5	3	-7		-3	4					2						9	-2		-9			-2
en:on_it	21		4	4	-6		-4	-3	-4	-3	-5	-5	3		-3	-2	-2	-9	-4	7	4	2	-9
en:on_its	2				7					5										-5			8
en:on_juli				3	-4		5				-2	2		5			-7	6				-3
en:on_june	2	4					5					2	5	8			-2	5		-8		5	-3
en:on_may	4	8	-4	-5		6						-2		-3		6	-4			7			-7
en:on_me	4
en:on_mondai	9	5	-7	2		4	-4	-3	-4	2			7	-5	-4	-2	-5	-9	5	-2	3	9	-3
en:on_my		2	-6	4	-8	3	-4	-3	4	-4	-7		-6		4		-4	3	4	4	3	-4	-8
en:on_one	5
en:on_our	4	7			-2	-4					7
en:on_point	-2
en:on_purpos	2
en:on_recept	-3
en:on_saturdai	4	5	-6	-6	4	4	4	-2	-3	5	7	-4	4	-3	-2		3	3	-3			3	-11
en:on_septemb		6					4					7		-2				4		3			-5
en:on_site		8				6	8			5	7
en:on_sundai	4			-12	-7		-2		-3	-2	2	-3	-3	3	-3		19	-4	-2	-18	-3	-3	-5
en:on_the	7	-5	3	-2		-5	-12	-9	-18	-17	-10	-2		-10	-17	-4		8	-20	2	-6	-7	-12
en:on_them	-3
en:on_thursdai		-5		-11	-4	-3								-3			9	2		-8			-5
en:on_to	-7
en:on_top	-3
en:on_tuesdai					-5			-2			-4	-2	-4				4	4	-2	-14		5
en:on_two	-3
en:on_wednesdai	9			6	-2						-3		3					-4		5		2	-10
en:on_when	5
en:on_your	10	4	-3	8	-5			5	-2		-4				-2		-12			-5	-2	-3	12
en:onc	-5			-5	-4	-7	-2	-2	5		-4	-3			5	-4	-6	-4	-2	8			-6
en:onc_and	-5
en:onc_had	-5
en:onc_i	-2
en:onc_made	-4
en:onc_my	-3
en:one	14	-8		7	-5	3	-15	-13	-4	-5		-20	-3	-7	-3	-12	-6			9		-6	-9
en:one_and	4
en:one_befor	4
en:one_can	2
en:one_click	-3
en:one_drop	3
en:one_has	5	-4	5		-3	-4			3		-2		5	-3	4			-5		7			-6
en:one_in	3
en:one_is	-4
en:one_lamp	-8
en:one_lost	-5
en:one_note	4
en:one_of	-11	3	-7	5	-11	9	-4	-3	-4	-3	6	-6	3		-4		-15	-4	-3	3	-3	4	12
en:one_on	-6
en:one_pai	2
en:one_thing	6
en:one_turn	-3
en:one_very	2
en:one_who	4
en:ones	6								6					4			-4	-6		8			3
en:onlin_and	-3
en:onlin_was	-4
en:only		7	-9	7	-8	-2	-5	-4	-5		6		-5	-7	-4	-3	7	-7	-4	-14	-4	-4	10
en:only_found	-6
en:only_one	3
en:only_the	8
en:only_thing	9
en:onto	3
en:open	9	8	-11		7	2	2	-6	2		-3	-7	-7		3	-5	13	-5	-6	-12	-8
en:open_a	2
en:open_and	4
en:open_at	-3
en:open_it	3
en:open_my	-2
en:open_of	-3
en:open_the				-3		3			3		3				4					-10		4	4
en:open_until	3		-3	6	11	-2			4					-3	4		4	3				-2	-4
en:oper_on	-2
en:oper_with	-2
en:opinion	3
en:opposit	-3
en:option	4
en:or	-14		-5	15	-14		2	-4	-5			-7	-5		-5	-2	-6	-16	4	10	-5	-7	9
en:or_a		-4
en:or_can	-5
en:or_do	-6
en:or_is	-8
en:or_on	-4
en:or_the	4
en:or_what	3
en:orang	3			-5	2	4					-2		6				3			-6		5	-3
en:order		-16	-12	10	-7	-8	-6	-5	-6	-7	-9	-8	-7	-8	-6	-4	3				-7	-9
en:order_#	-4	-4		4	-8	-3											-8	10	-4			-2	-4
en:order_again	-4
en:order_and	6	-3		5													3	4					-7
en:order_book	-3
en:order_from	2
en:order_me	-2
en:order_the	8	-4	-7	-3	6	-2						-3					11	-5	-3	-8	-2		-3
en:order_took	-4
en:order_with	-3
en:ordinari	5
en:origin	3
en:osteopath	-2
en:osteopath_who	-2
en:other	11	13	-6		-5		-4				-8	4	-6		-6	5	2		-6	10	-6	-10	-12
en:other_compani	-9
en:other_shop	-3
en:other_side	3
en:otherwis					6
en:ought		-2
en:ought_to		-2
en:our	-3	7	-6	-4		-4		-12	-4	-14		6		4	-3	-9	4	-8	-4	4	-14		-4
en:our_#	-2
en:our_anniversari	3
en:our_associ	-3
en:our_bag	-2
en:our_barn	-2
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
en:our_head	-5
en:our_invoic	2
en:our_last	-5
en:our_loyalti	-2
en:our_network	-4
en:our_new	-3
en:our_noisi	-3
en:our_own	-10	-2			5
en:our_privaci	-5
en:our_recept	-3
en:our_room		-2			-3
en:our_son	-3
en:our_supplier	5
en:our_window	3
en:ours	-6	4			-5	-4					-3	4	5	3			-5	-8		-9	-2	5	11
en:ourselv	-3
en:ourselv_awai	-4
en:ourselv_out	-2
en:out	9	-4	-4	15		-3				-5	-2	-7	-8	-3	-7	-7	-11	4	-13	-4	-2		9
en:out-of-print	-2
en:out-of-print_titl	-2
en:out_a	3
en:out_at	7		-2	10	6						-4						-12			-8			14
en:out_by	-4	4					4				-2	3		-2
en:out_for		-2			4	-2
en:out_found	-2
en:out_in	3
en:out_nobodi	-3
en:out_of		-6	4	9	6	-10	4	-3	3			-4	-5		-4			-9	-3	3	-4
en:out_on	2	2		3	-4	-3	-3	5	-2		-2		-2	2	-2		-4	7		-11		-3	2
en:out_sinc	4	4				6			3		6		4	-4	3		-10	-3		2		7	-2
en:out_than	-3
en:out_the	3
en:out_to	5	-5	-6		-5	-4					-3						9	-4					-6
en:out_with	-5		-2								-3							5		-4		5	-3
en:outag	-12
en:outag_plan	-3
en:outag_was	-2
en:outdoor	5	5				7											-4	-3		4			3
en:outlet	3
en:outsid	5	5	-4	3	-3	-4	-2				-3	8	-2	-4			-3	4		-12		-2	7
en:outsid_the	3
en:oven	2
en:over		-3	-9	-5		3	-5	-4	-4	-4		-6	-5	-6	-4	-3	-12		-5	17	-5	-6	-11
en:over_#	-5
en:over_a	5
en:over_earli	-3
en:over_from	2
en:over_it	-6
en:over_my	-2
en:over_on	3
en:over_our	4
en:over_the		-8		-9	-3	-4					-2	-2						4		2		-2	-7
en:over_to	4
en:over_video	-4
en:overnight	4
en:overs	-3
en:overs_heat	-3
en:ow	-12	-5				-3
en:ow_him	-4
en:ow_me	-4
en:own			2	5	11	3	-6	-5			-3	-8	-7	-2	-7	-4	10	-17	-6		-7	-8
en:own_cellar	-5
en:own_fault	-5
en:own_hand	2	7		2		5				4	4						-5						3
en:own_up	-4
en:owner	-3	6	-3	3	-4	5				3	5	-3	2	-5				-6			-3	6	-4
en:owner_herself	-2
en:owner_on	-2
en:owner_who	-3
en:p	4		11	-9		-3	6			4	5						3	-4
en:p_m	4		11	-9		-3	6			4	5						3	-4
en:pack		-4		2		-2											-7			9			-7
en:pack_hous	-2
en:pack_my	-3
en:packag	4
en:pad	4
en:paddl	-6
en:paediatrician	-3
en:paediatrician_took	-3
en:page	11	4	-7	3	-6	-6			-2		-3	-3	-2	2	-2	6		-3	-3	-10	-2	-3	8
en:page_of	6
en:page_with	-4
en:pai	13	-18		15	21	-13	-7	-5	-6	-6	-8		-7	-2	-5	-4	12	-4	6	-7	-9	-9	-3
en:pai_#	5
en:pai_extra	2
en:pai_for	4	-3		2	4												-2	-6	8				-3
en:pai_it		-4	-4	6	5												7	-5	-2	2			-6
en:pai_the	7	-8	-2	6	9	-4					-3	-2						5	-2	-4	-2	-3	3
en:pai_twice	-4
en:paid	-6	-3	-4	11	8	-11	-5		-6	-4	-7	8	-6	-5	-6	-3	6	13	-7	-21	-5	-10
en:paid_a	2
en:paid_for		-3		3	7												7	-4		-7			3
en:paid_in	4
en:paid_off	-4
en:paid_the		-4			-2
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
en:panel	3
en:panic	-4
en:panic_and	-5
en:panoram	3
en:panoram_x-rai	3
en:paper	14	-4	-10	10	5	-4	-2	-2	-2		-3	-2	-3	-3	-2	-3	-12	6	-2			-3	2
en:paperwork	-4
en:paquin	-4
en:parcel	-3
en:parcel_spotless	-3
en:parcel_warm	-3
en:parent	2
en:parent_an	-4
en:park	-6
en:park_to	-3
en:park_was	-4
en:part	-7	-6	-3		-2	-3						-2					-3	4		4			-5
en:part_elsewher	-4
en:part_fit	-3
en:part_has	-4
en:part_of	-3
en:parti	4
en:partial	-4
en:partial_sight	-3
en:partner	-3	-2			6
en:pass					-4	-3							4
en:pass_on	-3
en:passion	-5
en:passion_skipper	-2
en:passion_team	-3
en:password	-10	3				-4	5				-2	-3		-2
en:past	8	4		-2	4	7					8	-2					-6	-6				6	4
en:past_six	3
en:patch_befor	-4
en:patienc	-8
en:patienc_of	-5
en:patienc_while	-4
en:patient	3	13	-4	-7	-4	7	10		-3		12	-3	-3	-4	-2		7	-3		-7		-4
en:patient_show	-3
en:pavement	-2
en:pavement_was	-3
en:payment		-3										-2
en:pc_fri	-3
en:peac	-6
en:peac_and	-2
en:peeter	5
en:pen	2
en:penni	-2
en:penni_site	-3
en:peopl	5	3	4	3	-2	-8	-7	-6	9	4	-11		6	3	6	-5	-3	-10	11	3	6		-9
en:peopl_and	3
en:peopl_are	-9
en:peopl_can	3
en:peopl_get	-3
en:peopl_go	2
en:per	6
en:percent	7	-3			7												10	-2	5	-9			-4
en:perfect	-13	-3			6	-3
en:perfect_honest	-2
en:perfect_will	-4
en:perfectli	-9	-2			3
en:perhap	3
en:period	2
en:person	13		-5	-3	-4		-2			5	2	4	7				5	6		-10	6	-4	-3
en:pharmaci		8		-4		9					-3						-6	-3					6
en:pharmaci_spot	-3
en:pharmacist		9		-4		11		5			-3						-6	-4		3		4
en:pharmacist_save	-3
en:phish	-3
en:phish_train	-3
en:phone	11	-6	-14	-14	-11	-14		-8	-3		-14	-12	3		-3	-7	10	-3		-8	3	2	-25
en:phone_and	4
en:phone_call	8	2	-4	-10	-6	-3	6			-2							15	-5	-3	-11	-3	-2	-8
en:phone_in	7
en:phone_it	3
en:phone_me		3		3					3		-2		-2	4	3		-3		7	-5		6	-4
en:phone_my	7
en:phone_rang	-3
en:phone_to	-3	-2			4
en:phone_who	-3
en:phone_with	-4
en:photo_of	-6
en:photocopi	7
en:photograph	4	-7		4	-3	-3											4	-3		-5			7
en:physio	2	-4		-4	-2	-2					-2			-2		-2	5			-5			-4
en:physio_tortur	-2
en:pick	4	4	-3	-6	4	6			-2		-3	-3	-3	7		-2		-5		6		-3	-4
en:pick_up		4			-2	7					-3	-2	-3	7		-2
en:pictur	4	-5	-4	3		-7		3			-3			-3				9		-4		-5	-7
en:pictur_of	4	-4	-3	2		-6		4			-3						3	6				-5	-5
en:pictur_window	-2
en:pie	-5				-2
en:piec	3
en:pile	2
en:pill	3
en:pilot	-2
en:pilot_over	-2
en:pipe	-8	3		-2	-3	-3			3		-2			8	3			-3		3			-4
en:pipe_hot	-3
en:pipe_to	-4
en:pizza_pipe	-3
en:place	-6			5	2	4	-2				-3	-3	5	-2			-8			-8		5	7
en:place_on	-8
en:place_where	-2
en:place_you	-3
en:plai	-3
en:plai_corner	-4
en:plain	4								4					2	4		-2	-3	5	-7		4	3
en:plain_word	2
en:plan	-5
en:plan_and	-3
en:plan_announc	-3
en:plastic	7
en:plate		-3	-8		2	-2										-2	-8	-4	8				-3
en:platform	2
en:pleas	-9	-16	-12	29	6		-11	-9	-11	-11		-2	-13	-5	-10	-5	-6			11	4		-15
en:pleas_accept	-5
en:pleas_do	3
en:pleas_hold	-3
en:pleas_look	4
en:pleas_put	3	-2		5	-4						3			-2				6					-7
en:pleas_send	-7
en:pleas_take	2	-7		5	-5	-3											-9			6	7		-4
en:pleas_tell	-12	-5			-4	3				-2	4	-2		3			4	-3
en:pleas_with	-4
en:pleasur	-9
en:pleasur_to	-9
en:plenti	4
en:plenti_of	2
en:plow	-2
en:plow_befor	-3
en:plug	4	-2			4	-6					-3	-2	4				-6			6			-4
en:plug_in	3
en:plumb	-2	-4			-4	-3
en:plumber	8	-4		-7	-9		-3	-3	-3	-4	2	-4	-3	-3	-3	-3	-5	-7	-4	11	-4	-4	-10
en:plumber_finish	-2
en:plus	6		-7		-6													-5	-2	7			-3
en:pm		-4	-3		5	-3					-4						-9	9	-3	-8		-2	4
en:point	4	-2		9	-3															4			-3
en:point_fair	-2
en:polic	3
en:polici	-3
en:polici_fit	-4
en:polish	-8
en:polit		-3	-5	2													-3	-7		-5			11
en:polit_curiou	-3
en:poof	-3
en:poof_fix	-3
en:pool	5	-3	4		7						-4						5	-8				4
en:pool_attent	-2
en:poor	4
en:portal	8
en:porter	-3
en:posit	-4
en:possibl	-6
en:post_at	-2
en:post_fee	-3
en:postal	6
en:postal_code	6
en:postpon	2
en:pot	2
en:potato	4
en:pothol_fill	-3
en:poutin	-2
en:poutin_is	-2
en:power	-9
en:power_shower	-3
en:practic_a	-3
en:practition	-4
en:practition_who	-3
en:prais	-8
en:prais_for	-3
en:prais_the	-4
en:prais_your	-2
en:precis	3
en:prefer	4
en:pregnant	-2
en:pregnant_girlfriend	-2
en:premis	-3
en:premis_goldsmith	-4
en:premium	2
en:prepar	3
en:prescript	3	8		-3	6	9					-3						2	-4
en:present	-3
en:presid	3
en:press	11		-5	4	-6						3	-2		-3			-7					-2	7
en:press_#	4
en:pressur	-4
en:pressur_and	-2
en:previou_dai	-3
en:price	-4		-11	-8	-5	-9	-4	3	-5	-5	-7	-6	-5	-8	-4	4	8			-24	-5	3	8
en:price_and	-5	4												-4		6
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
en:print	12		9		4	-4	6			4	4						-4		-2	-5			6
en:print_again	-2
en:print_on	2
en:printer	5
en:printer_hiccup	-3
en:privaci	-4
en:privat	2
en:problem	-24	-8			-13	-5	-4	-3	-4	-5	-4	-5	-4	-4	-4	-3	-4	5		-6			4
en:problem_forgotten	-2
en:problem_in	-4
en:problem_solv	-2
en:problem_sort	-3
en:problem_was	-2
en:problem_with	-11				-2
en:produc	-4
en:produc_a	-2
en:produc_by	-2
en:produc_tidi	-2
en:profession	-6
en:profession_of	-7
en:program	3
en:progress	4
en:promis	3
en:promis_tuesdai	-2
en:proof	2
en:proper	-3
en:proper_hot	-3
en:proper_twice-fri	-3
en:properli	9	5	-4	4						7			6	-2			3			-3	5		-3
en:properti	-9	-3
en:proud	-6
en:prove	3
en:provid_big	-4
en:public_holidai	-4
en:pull	3	6	-2		-2	4					3			5			-7	-2		6		-2
en:pull_that	-4
en:pull_up	-4
en:pump	-4	-3	-3	-4		-3			3		-2				3		8	-7		-8		4	2
en:pump_over	-4
en:punctual_case	-2
en:pur	-9
en:pur_again	-2
en:purchas	4
en:purchas_order	3
en:pure	2
en:purpos	2
en:push	-4	-4	-4		-4	-2											-2	-3		6			-3
en:push_toward	-2
en:put	11	-2	-16	14		5	-8	-6	-9	-3		-3	3	-7	-8	-5	-9		-2	14	-5	-5	-3
en:put_#	9	-4	-3	5	8												-7	11		-4			-5
en:put_a		6	-7	5		8	-3	-2	-3	-2		4	4		-3		-3		3	7	-3	3	-12
en:put_everyth	-4
en:put_in	3	-3	-5	13	-3	-2											-11	-4		3			8
en:put_it	4	-7	-4		-9	-5					-3	-3		-2			-7		-3	5	-2	-3
en:put_my	-3
en:put_right	-3
en:put_the	8	-9		-5	-4	-5					-3	-2		-2				-4		10		-2	-9
en:qst	-5
en:qualifi	-4
en:qualiti	-5
en:qualiti_of	-5
en:quarrel		2			-3					4							-4	7		-4
en:quart	-3
en:quart_of	-3
en:quarter	-2
en:quarter_to	-3
en:question	-11
en:question_ask	-8
en:question_stamp	-3
en:questionnair	-4
en:queue	-2	-3		5	-3	-4				2	-2		4				4	-5		3	3	-2	-3
en:quibbl	-3
en:quibbl_when	-3
en:quick		-5	-3	-3	-3	-3				-2							10			-6	-2		-5
en:quick_clean	-3
en:quid	-3
en:quid_for	3
en:quid_in	-3
en:quiet		-2	3	-5	-6											-2	3	-5		4			-4
en:quiet_corner	-3
en:quit	-6	-2		4	-5	2					4
en:quit_on	-5
en:quit_the	-3
en:quot	-11	-6	-3		-5	-4	-3	-2	-2	-2	-3	-3	-2	-2	-2		3	-10	-3	2		6	-5
en:quot_did	-4
en:quot_for	-10
en:quot_in	-3
en:quot_price	-3
en:quot_to	-3
en:quot_was	3
en:r	2
en:r_you	4
en:race	2
en:rack	2
en:radiat	12		8	-2	-6	3	-2			-3	-3	-3	-2	-2		-2		-9	5	-8	-3	-4	8
en:radiat_in	4	-2	3															-4		6			-2
en:rai	-2
en:rai_of	-2
en:rain		-5		5	5	-5					-3						9			-4			-8
en:rain_with	-2
en:rais	-5	-5				-2
en:rais_my	-4
en:ramp	2
en:ran		7		2	-3	3	-3		3	4	5	2	-2	7	3		3						-3
en:rang	4	7	-5	-5	4	14	-2	-2	-3			-3	7	4	-2	-2	-3		-3	4
en:rang_to	-2
en:rang_your	4	8			7	11					-3		6	8								4	-4
en:rare	-7
en:rare_and	-2
en:rare_as	-3
en:rare_enough	-4
en:rare_find	-2
en:rate	9	-4	9	5	-2	-2											-8	6	4	-8			4
en:rate_the	4
en:rather	8	4	-5	4	-4	4	-2		5	3	-6	-4	7	-2	5			-10	-3		9	8	-11
en:rather_not	2
en:re-ent	5
en:reach	4		-3	-7	-6	3	4				-4		-2	4			-13			15		-3	-11
en:reach_me	2
en:read	5			18	9	5	-6		-6	-5	4	-7	-6		-5	-3		2		-7	-6	-9	11
en:read-aloud	-3
en:read-aloud_featur	-3
en:read_#	3	9		4		11					9			4			-5	-3		12			-7
en:read_happi	3
en:read_it	-3
en:read_me	3
en:read_the	-3	-2	4	4			-3				-4	-2						4	4	-8
en:readabl	-4
en:readabl_page	-4
en:reader	5			4	-2	-4		6			-2	-2					-5	-7		7			4
en:readi	-9
en:readi_in	-3
en:real	-2
en:real_nice	-3
en:real_relief	-4
en:realli	-3
en:realli_happi	-2
en:realli_oblig	-3
en:realli_well	-3
en:reason	3	-5	-3	-5						-2							7			-7			-4
en:reason_explain	-2
en:reason_for	3
en:receipt		-9		6	-7	-4	-2				-2	-4	-2	-4			-11	3	-2	9	-2	-3	-5
en:receipt_for	4
en:receiv		4		6		-3						8					-6	2		-8		-2	6
en:recent	-7
en:recent_widow	-3
en:recept_is	-3
en:recept_on	-3
en:receptionist_brought	-2
en:recogn	3
en:recommend	-3
en:recommend_it	-3
en:recommend_this	-3
en:reconcil	-4
en:reconcil_me	-4
en:record	8	4		-3	-5		5				4	-2					3	-2		-4		-2	3
en:recycl	-4
en:recycl_yard	-4
en:red	6	8		5	-3	10						-2	-2				-9	-3		8		3	-4
en:redesign	-4
en:redid	-5
en:redid_it	-2
en:redid_the	-4
en:redo	7
en:redon	-4
en:redon_in	-3
en:redon_park	-2
en:reduc	-4
en:refer	-9
en:refer_you	-2
en:refund				2	-8	-4	-2		7		-2	-4	4		2		-4	7			-2		-5
en:refund_within	-3
en:refus	3
en:refus_collector	-2
en:refus_to	4
en:refus_with	-2
en:regard	-3
en:regist	4
en:regist_letter	2
en:registri	-6
en:registri_ladi	-3
en:regular	3
en:reimburs	3
en:reject	3
en:relax_me	-2
en:releas	-4											4		3
en:reliabl	-7
en:reliabl_peopl	-3
en:relief	-3
en:relight	-2
en:relight_the	-2
en:remark	-5
en:remark_clear	-3
en:remark_kind	-3
en:rememb		-3	6	-2													6	-4	5				-5
en:rememb_my	-3
en:rememb_your	-3
en:remind		-2	-4		-3	-3	5					2		4			-3			7			-5
en:remot	-3
en:remot_and	-3
en:remov	3
en:renam	4
en:renew_our	-3
en:renov_pool	-2
en:rent	8		9	3	6	-3				2		5		3			3	5		-9	3	-2	-5
en:rental	-2
en:rental_agenc	-3
en:reopen	-3
en:reopen_the	-3
en:repair	-2	-2	8			-3				2			4					2		-5	3		-2
en:repair_test	-4
en:repair_was	-3
en:repair_without	-2
en:repeat	-3
en:replac	-2	-2		8	-2	-3			3						3		-6	-2		6		4	-3
en:replac_it	-2
en:replac_our	-3
en:repli	-5		8	-4	-5	4			-2		4	-2	4	5			6	-6				5	-6
en:repli_your	-4
en:repons	6
en:report	-2	9		-3	-3	4	5	7			-2	-2		-2				5		6			-9
en:report_a	-5
en:report_anyth	-3
en:report_at	-2
en:report_clear	-3
en:report_the	-4
en:reproach	-5
en:reproach_a	-5
en:request	7	-4		3	3												-7	-2					11
en:rerout	2
en:reset	3
en:resid	-2
en:respect	-3	-2	7		5													-5		6
en:respect_to	-4
en:rest	2	-4	4		6					-3		-3				-3	8	-4	-3	-5	-3		-3
en:rest_assur	-4
en:restart	4
en:restor	5
en:result					-2
en:result_in	-3
en:retir	3
en:retir_banquet	-2
en:return		6		-2		-4	6	-2	-3		-2	7	4	8	-3		-3	3	7	-13	-2	3	-3
en:return_their	-2
en:return_within		6				-2	7					8		7				9		-6		-3	-6
en:review	-7	2			-3	-2						4		-2
en:review_in	-3
en:rice_tart	-3
en:ride	-4
en:ride_flew	-4
en:ride_like	-3
en:right	-4	-3	3	-5	-10	-3	4	-2	-3	3	7	-5	-3	-4	-2		3	-4	-3	7	-4	-4	-3
en:right_at	-4
en:right_awai	3
en:right_down	-3
en:right_moment	-3
en:right_one	3
en:right_screw	-3
en:right_the	-3
en:right_through	3
en:rigour	-3
en:rigour_you	-3
en:ring			-6	4	-9		-4			-4	-7	-6		-7		-3	-12	2	-4	7	-4	6	-3
en:ring_and	4
en:ring_at	-5	-3
en:ring_back		-6				-3					-3
en:ring_in	3
en:ring_just	-3
en:ring_me	2			4		-5		3	3				4	-3	3		-4	5		-3		3	-3
en:ring_were	-4
en:river	4
en:road	4		-5		-2	-6			3		-4	-3	-3	2	3		2		-2	7	-2	-5	-6
en:robot	6
en:roll	-2			7		-3								5				-4		7			-2
en:roll-out	-3
en:roll-out_which	-3
en:roll_his	6
en:roll_ourselv	-2
en:roof	5
en:room	7	4	2		-3	3	-4	-4			3	-4			3	-9	6		-15	-11	-6	-3	-4
en:room_#	3	5	-7	-10	-8	11	-4	-3	-4	-3	7	-5	-6		-4	-3			-5		-4	2	-11
en:room_and	-5				-2						-3
en:room_cleaner	-2
en:room_for					6
en:room_is	-8
en:room_let	-5
en:room_soft	-2
en:room_twice	-4
en:room_was	3	-3	-5														8			-6			-3
en:room_were	-2
en:room_when	-5
en:room_with	3	5		4	5	-4		4		4			6					6		-6	5	-4	-3
en:rosali		3		-3			6			4	5									-4			5
en:round	8	-9		-2	-4	-4			-2		-3	-3		-4	-2	-3	-10	-7	-2	11	-2	-2
en:router	-2
en:router_everyth	-4
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
en:rule	7		-2	6		-4	6			4	5							5		-3	-2
en:run	5	7	-12		-16	7	-7			-2	5	-10	-2	-4	-8	-7	-17	-7	-7	14			-2
en:run_a	3	9		4	-2	9			5		7			3			-5	-5		6			2
en:run_down	3
en:run_late	-8
en:run_the	-8
en:run_very	-2
en:rung	-4
en:rush	-10	-3			-6	-2			-2			-2		-2
en:safe	3
en:sai	13	-6	-7	13	3	3		-3	-13	-12		-8	-6		-12	-8	5			-3	-16	5	-13
en:sai_#		-3															-3	8		-5			-3
en:sai_at	-3
en:sai_he	3
en:sai_i	2
en:sai_it		8		4	3	9					5		5	6			-4	-7		10		5
en:sai_karim	-3
en:sai_no	2	-3												-3
en:sai_otherwis	3
en:sai_she	2
en:sai_thank	-8
en:sai_that	2
en:sai_the			5		-6	5	7				6	-2		-3			2			5		-4	-7
en:sai_there		-3
en:sai_you	-2
en:said	8	-5	-25	-9	-22		-2		-4	6	-7	-6		-8	-2	-9	7	4		-10	7	-9	-7
en:said_#	5
en:said_he				-2		-4	6			7	5						-2			3	-2
en:said_i	2
en:said_it	2		-9	-8	-4	4	-3	4	-3	-2	-4	3	-3		-3			-2		-2	-2	2	3
en:said_no	8			2	-4					3							-6	4			-2	-2	5
en:said_she	-5					-3				4			5				-4	-2	7		5	-2	-4
en:said_so	-4
en:said_the	7	2	-3	7	-4	6						-2						11		-12	6		-6
en:said_they	-9
en:said_tuesdai	-4
en:said_well	-2
en:said_ye	-3
en:said_you		-3			-2
en:saint_talk	-2
en:saint_toward	-2
en:salad	3
en:sale		3		4	3				5			5		6	6		3	3				-2	-2
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
en:same		-7	9	7	4	-5		-4	-6	-5	-7			5	-5	-3	-9	7	-5		-5		-2
en:same-dai	-3
en:same-dai_answer	-4
en:same_as	-2
en:same_cover	-4
en:same_dai	-4	-4		5	-3	-3	5						-2	3			-7	9	-2	-4		-3
en:same_even	-10
en:same_for	-3
en:same_job	-3
en:same_thing	5
en:samira	-9	-4			-2
en:sandwich	4
en:sat	7	6	-5	-5		9					8							-7	8		-2	-2
en:sat_down	3			3	4						-2						-3	-3	9	-5
en:sat_in	7
en:sat_night	-3
en:satisfi	-3
en:satisfi_with	-3
en:saturdai		6	-3	-5		8	3	-4	-5	3	4	-6	3	-6	-4	-2	5	-2	-6	2			-8
en:saturdai_at	4	4	4		2	7					-2	-2	6				-3	3				5	-4
en:saturdai_i	3
en:saturdai_stand-in	-3
en:sauc_just	-3
en:sauna	3
en:save	-14
en:save_#	-3
en:save_half	-2
en:save_me	-6
en:save_most	-2
en:save_my	-4
en:save_save	-3
en:scale	5
en:scalp	3
en:scan	3
en:scanner	2
en:scare	-4
en:scare_it	-3
en:scare_stiff	-2
en:scarf	-4
en:scene	2
en:schedul	-3	3	4			6			3		6			7	3			-2		5			-5
en:schedul_in	-3
en:school	6	-6	3	6	-4	-3					-4	-2	-2	-2			-12	4			-2	-3	7
en:school_delight	-4
en:school_insur	4
en:school_was	-3
en:sciatica	-7
en:scrapyard	-3
en:scratch	-6
en:scratch_my	-7
en:scream	2
en:screen	11	-3	4	8	-5		-2	-2	-2	-2	-4	-2	-3	-3	-2			-4	-2			-2	3
en:screw	3
en:screw_out	-3
en:screwdriv	-6
en:seal		2			-3	3
en:seamstress	-5
en:seamstress_put	-4
en:search	-3
en:search_final	-4
en:season	4
en:seat	3
en:sec	6
en:second	2	6	-4	6		7	-3	-4		2	10	-4	-5			-4	-2		-3	7	-4		-9
en:second_apologis	-2
en:second_coffe	-2
en:second_one	6
en:second_shop	-3
en:second_thank	-2
en:second_time	2
en:second_which	-4
en:secur	-3	-2			3
en:see	5	8	-9	12	4	7	-4	-3	11	-4		-6	-6	3	8	-2	6	-16	6	-2	-5		4
en:see_how	-7
en:see_it	-6
en:see_the	9		-4		-2	4					3			-2			8	-6		-4			4
en:see_to	-3
en:see_what	5
en:seem	5	-7	-5	-6	-2	-5											3	-5
en:seen		-7	-3	-3		-5					-2							-2		7			-8
en:seen_a	-3
en:seen_that	-2
en:self-explanatori	-4
en:self-explanatori_and	-4
en:sell			-4		4	-3			-2		-2	-3		3	-2		-6	3		3
en:send		-11	-8	15	11	-12	-6	-4	-5		-6	4		2	-5	-2	-11	9	-7	3	6	-8	-7
en:send_it	-7
en:send_me						-2	-3					7		6			4		-2			-3	-6
en:send_someon	2
en:send_the					11
en:send_us	-3
en:senior	-3
en:senior_is	-3
en:sens_and	-4
en:sent	10	-6		11			-5	-4	5	-4		-7	-5	5	6	-4	-14	-7	2	17	-5		-17
en:sent_a	4
en:sent_back	4
en:sent_me	3		7	4	-4	-4			7		-2	-2		4	8		-6					3	-4
en:sent_my	-4
en:sent_the	9	-3	-5		-3	-3			-2					-2			-11	-8		16	-2	-2	-4
en:sent_to	5
en:sent_us	-4
en:sept	-3					3					-4
en:sept_#	-3					3					-4
en:septant	-3
en:septant_and	-3
en:septemb		2	-4		-9			-3	5	-3	2	4	-4	4	6		-5	8	-3		-3		-3
en:septemb_#		4			-3	-2	3					6		-3			-3	6					-6
en:septemb_with	-3
en:seriou	-2
en:serious_and	-3
en:serious_the	-3
en:serv	5
en:serv_the	3
en:server	-7	8	2	9	4	3	7				5	6	-2	-3			6	-6	3			-4	-6
en:servic	-12	4	3	8	-9	8	-3	-2	-3	-3	7	-4	-3	-4	-2		-12	-6	4	15		-2	-3
en:servic_and	-2
en:servic_is	-2
en:servic_on	-2
en:set	7	5		3	-8	6	-3		-3	-3	7	3	-3	-3	-2		-11	-8	-3	6	5	-4
en:set-up	3	-5			-5	-4											-5	-9		10
en:settl		-3	3	3	4												-7	-8	8	-6			8
en:settl_everyth	-4
en:seven		3		9	-2	4		4			4			-2			-11	4		11		-5
en:seven_in	2
en:seven_part	-3
en:seventi	3
en:sever	-4
en:sew	-4
en:sew_machin	-4
en:shack	-4
en:shack_'s	-4
en:shall	3	-3		-6	-3												3	2		-6			2
en:shall_not	-3
en:shampoo	5
en:share	4
en:she	5		-4	5	-11	3	3	-6			7			-2		-4	-5	-9		10
en:she_had	-4
en:she_has	7	7	-2		-3	4				4	5		4	4			-12	-3	6		4	4	-6
en:she_is	12		-6	4			-2			-2		6	-2	-3			-11	-5	-3	3	-4	-4	12
en:she_said	2	6		4		-4			5	6			8	3	6		-6				7	-2	-3
en:she_sell	-3
en:she_sort	-2
en:she_was	-3				-3	-3				4			6
en:she_would	-5	-10		5	-3	-5					-4	-3	-2	-4			-8		6	3		5	-6
en:shed	-4
en:shed_a	-3
en:sheet	15	-6	-6	6	9				-2	-3	2	-2	-2	-4	-2			8	-3	-10	-3	-4	7
en:shock	-5
en:shoe	-4
en:shop	-11	-2	-3			-2	-3	-2	-3		-5	-4	-4	-3	-3		-13	3	-2	4		5	-6
en:shop_'s	-3
en:shop_talk	-2
en:shop_thankuuu	-3
en:shop_window	-2
en:shopkeep	-2
en:shopkeep_rue	-2
en:short	7		-5	5	-4						-4						-6	-6		5	-2	-3	5
en:short_menu	-2
en:shortcut	-4
en:shortcut_fair	-3
en:should		4	-9	3	7	6	-5	-4	-5		-8	-6	-5	-7	-5	-3	6	-7	-5		-6	-6
en:should_be	-6
en:should_have	5
en:should_i	-5
en:shoulder	-3
en:shout			4		-7						-3		-2	-2			-6			6		-3
en:show	16	5	-10		2	8	-4	3	-4	-4	2	2	-4	3	-4	5	-12	-5	-5	20	-5		-19
en:show_#	4
en:show_the	2
en:show_up	6
en:shower	2		8	-2	4	-3	-2	-2	4	-2	-3	-3	-3	2	-3	-4	-3	-5		10		-2	-5
en:shower_at	-5
en:shower_is	3
en:shower_now	3
en:shower_screen	-3
en:shown	-4
en:shown_onlin	-3
en:showroom	4	-3		3	-3	-2					-2						5		6	-8		-2	-4
en:shrug	-3
en:shrug_and	-4
en:shut	14	7	-8	6	6	8	-3	-2	-3			-2	5	-3	-3	-3		-3	-3	-8		4
en:shuttl	-3
en:shuttl_was	-3
en:sick	-8	6			-3	8					9
en:sick_gg	-4
en:side	10	4		-5	-2	-3		5	-2	4	-2	-2		-3	-2	-2	8	-6		-11			5
en:side_of	3
en:sigh	9
en:sight	-2
en:sight_father	-3
en:sign	5	-5	-7	3	6	-6		-4	7	-4					8	-2	5	-6	2	-5	5	-4
en:sign-up	-3
en:sign_in	-4
en:sign_on	6	-4			-2												5			-8			3
en:sign_sai	3
en:sign_the	3	-3			6												6			-9			4
en:signatur	4
en:silenc	3	-3		2	-4												-5			7			-3
en:silenc_and	-2
en:simpl	-9
en:simpl_and	-4
en:simpl_washer	-3
en:simpli		-5			3	-3														6			-5
en:simpli_like	2
en:sinc	19	13			-4	4		-8	10	-9	6	2	-6	10	8	-7	-17	-8	-3	15	-11
en:sinc_#	12	11	-5	-7	4	2	-3	-2	7		5	-4		6	8	-2	8	-7	-2	-3			-3
en:sinc_januari	-5
en:sinc_may	3
en:sinc_mondai	5	8			-2	6	8		6		7	-2	4	2	6		-10	-4		9		3	-2
en:sinc_sundai	3
en:sinc_the	6	-4	-4		-6	-7	-3		-2		-4	-3	-3	3	-2		-17	-5	-2	18	-2	-4
en:sinc_then	3	3		3	-2	5											-3						4
en:sinc_we	2
en:sinc_yesterdai	-5
en:sinc_you	-4
en:sinc_your	4
en:sing_to	-2
en:singl	5
en:singl_contact	-3
en:singl_crash	-4
en:singl_time	5
en:sink		2	-4		-5			3			4		-2				-2	6		4		-5	-7
en:sir	3
en:sister	-3	8			-2	6	6			4	5						-5						6
en:sister_wed	-3
en:sit	3		-4	4		6	-2	5			4	-3	-3	3			-2	-11		6		7
en:sit_down	-5
en:sit_in	3	3		5		4					5		-2	4				-6		5		5	-5
en:sit_on	2
en:site		9	-4			4	7		2	4	5	-3		6	3		-4	-3		-4		2	4
en:site_swept	-3
en:six	7	3	-9		10	6	-4	-4	2	-4		-6	-5		-5	-3	8			-8	-5		-4
en:six_hour		-3			-2													6		-7
en:six_in	-3	-5		3	8	-3					-3						-7	5		-6			6
en:six_minut	-5
en:six_month	3
en:six_of	3
en:six_with	5
en:six_year	-4
en:sixth-floor	-3
en:sixth-floor_team	-3
en:sixti							4					3					-2			3			2
en:size	4	2	-4								-2						-9			5			4
en:size_in	-3
en:size_of	5
en:skill	-3
en:skipper_and	-2
en:sleep		-3			3												-5			-8			10
en:sleep_like	-4
en:slept	4			-2		3					4						8	-2		-7			2
en:slept_in	3
en:slept_like	-2
en:slice	-4
en:slid	-5
en:slightest	-3
en:slightest_squeak	-4
en:slip	9	-6	2	3	-5	-5			3		-2	-3	-2	-5	3		-5		-3	9	-2	-5	-5
en:slipper	-3
en:slog	-3
en:slog_and	-3
en:slot_befor	-3
en:slow	4
en:slow_down	2
en:slowli	3
en:small		6	-5			5	4					3		-3				3	5	-9			2
en:small_provid	-4
en:smell	14	-7	-9		-4	-8					-2						4		-2	-7	-2	-3
en:smell_like	8		-5	-4		-3														-6			5
en:smell_of	5
en:smell_vanish	-4
en:smile	-13
en:smile_and	-3
en:smile_at	-3
en:smile_nice	-3
en:smoke	-5				-4
en:smoke_break	-3
en:smooth	-3
en:smooth_board	-3
en:smoother	-3
en:smoother_clearer	-3
en:snow	-7
en:snow_heaven	-2
en:snow_off	-2
en:snowstorm	-2
en:snowstorm_real	-3
en:so	3		15	9	11	-4	-14		-5	-13	-6	-6		-8	-3	4	6	2	-16		-17		-7
en:so_cheerfulli	-2
en:so_classi	-2
en:so_discreetli	-4
en:so_far	-4	4				3		5	3			3	4	-3	3			-7		-3		6
en:so_fast	-4
en:so_here	-4	4			-3									-2		7				-5			4
en:so_i	4	7	-9	10	5		-3			-3	6	-5	4			5			-5	-4	-5	4	3
en:so_it	5	-5	-3	6	6	-4														4			-4
en:so_much	-5
en:so_nice	-7
en:so_proud	-3
en:so_so	-3
en:so_sweet	-3
en:so_that	-4
en:so_the		4	6		8	4											12	-4		-13			3
en:so_we	7	-8	-5	3	-4	-7					-2							-2		7			-9
en:so_well	5
en:so_you	10	-3	-5	-3	7	-3					-2	5		2				13		-13	-3	-3	-6
en:soak	2
en:sofa	3
en:soft_bed	-2
en:softwar	6
en:sold	7
en:sold_as	4
en:sold_me	-2
en:sole_fillet	-3
en:solid	-6
en:solid_gold	-3
en:some	9	8		2	-3	2			3		4	5		2	4		3	-4		-9		3	6
en:some_nerv	2
en:somebodi	4	2	2	-3			-5		-5		-11				-5	-3	4		-6	5		-12
en:somebodi_els	4	-4	6		-2												6						-3
en:somebodi_who	-3
en:someon		5	-4	11	-10	9	6	-3	-3	-3	8	-5	-6	-4	-3		-10	-3	-4	11	-4	5	-10
en:someon_els	4
en:someon_reliabl	-4
en:someon_who	-9
en:someth	-7			-3	-7		-3	-2	-4	3	-5	3	-3		-3		-9	4	6		-3	-4
en:someth_hopelessli	-4
en:someth_pricier	-2
en:someth_that	-2
en:somewher	-4	-5			-5							-2		-3
en:sommeli	-2
en:sommeli_steer	-3
en:son		5		5	3	8				-2	5		-2				-5	-3		-8	6	5
en:son_want	-4
en:sonia	8	-5	-3	-7	-3	-3			-2		-2			-4	-2		-3	-3				6	-5
en:sooner		3							6					2	7		-2	-2		4
en:sorri	-18	-8			-8	-5	-2		-2		-3	-3	-2	-3		-2
en:sorri_for	-14	-4			-3
en:sort	-15	-6	-3		-5	-3			-2	-2	-2	-2		-4	-2		-11			7		-2	3
en:sort_by	5
en:sort_final	-4
en:sort_her	-3
en:sort_in	-3
en:sort_it	-5
en:sort_my	-6
en:sort_of	3
en:sort_that	-2
en:sort_tip-top	-3
en:souffle	-3
en:souffle_as	-3
en:sound	8
en:soundproof_all	-2
en:soup_and	-2
en:spa	3	-6			4	-2												4		2			-5
en:space	-2	3		-3	-3	-6					6	-2					4	-3
en:spam_filter	2
en:spam_sort	-4
en:spare	-4
en:spare_laptop	-2
en:spare_me	-5
en:speak	9		-9	4	-4	-3				6	-2	-2	5	-4				7		-10	3
en:speak_to	3
en:speaker	5
en:specialti	-3
en:specialti_coffe	-4
en:speed	-3
en:speed_with	-5
en:spell		4		5		-3				6		5	4	2			3	4		-4	3	-2
en:spell_my		4		5		-3				6		5	4	2			3	4		-4	3	-2
en:spent	5	7		5	-3	9					-5							-5		-3	7		3
en:spent_an	-3
en:spent_the	6			5		3					-5							-4		-9	7		5
en:spider	3
en:spill	2
en:spin	3
en:split	6
en:spotless	-3
en:spotless_room	-2
en:spotless_two	-3
en:spring	6		-4	5	6	3					4						7	-5		4			-6
en:squar	4
en:squeak	-3
en:squeal	3
en:squeez	-5
en:staff	-8	4	-2	5	3	5											-5	-4		11			-6
en:staff_and	-3
en:staff_at	-3
en:staff_found	-3
en:staff_sing	-2
en:stai	6	5	4	7	8	5	4	-2	-3	3	3	-3	-3	-3	-3		11	-10	-3	-6	-4	-4	2
en:stai_at	-3
en:stai_calm	-3
en:stai_in	4
en:stai_the	-2
en:stain	2
en:stair	9	4		11		6					6						-5			-10		6	7
en:stand	8		2	-2		-2				2			-2								3		-5
en:stand-in	-2
en:stand-in_sort	-3
en:stand_on	3
en:star	2
en:start		-10	-11	-11	-2	-3	-4	-3		-4	-6	-5		-8		-3	10	-4	-3		-4		-10
en:start-up	-4
en:start_a	2
en:start_again	2
en:start_at	5
en:start_on	3
en:start_over	4
en:start_the	-4
en:start_to	-4
en:starter	2
en:state							-2					3		4
en:state_ow	-4
en:statement	10				-4												-4	8		-3			-4
en:statement_show	3
en:station	4
en:steer	-3
en:steer_us	-3
en:step	-6	-8	3		-2	-6					-3						6	-3					-4
en:step_alwai	-3
en:step_of	-2
en:sticker	3	-7		6	-2	-6											2	-6		8			-5
en:sticki	2
en:stiff	-2
en:stiff_of	-2
en:still	8	-6	-11	2	3	-5	-6		4	-6	-3	-8	-8		5	-4	-4		-6	-7	-7		13
en:still_can	-3
en:still_come	-3
en:still_had	2
en:still_have	-5
en:still_not	3
en:still_talk	-3
en:still_there	3
en:still_wait	2
en:still_warm	-2
en:stock_is	-2
en:stolen	-6
en:stomach	2
en:stone		-5	-7	-6		-3											2			5			-5
en:stone_massag	2
en:stood	8	-4	6		8	-2											7	-3		-4
en:stood_around	3
en:stood_in	5	-4		4	8												3
en:stop	10	-11	-10	-4	-5	-7	-5	-4	-4	-4	-5	-5	-5	-5	-4	-3	-2	4	-6	6	-5	-5	-13
en:stop_at	2
en:stop_run	7
en:stop_the	3
en:storag	4	-5	-5		-4	-2											4	-2					-4
en:store			3	2	-3						-4						6	-4				4	-6
en:store_and	-4
en:store_dug	-3
en:stori				2		-4		4									-4	6		-5		-4	8
en:stori_time	-3
en:storm	-10				3				3					4	3
en:storm_and	-9
en:storm_the	-3
en:stove	-4				4
en:straight	4			-6	-6						-3						-5			5		4	-7
en:straight_advic	-3
en:straight_into	2
en:straight_up	-4
en:straighten	-3
en:straighten_for	-3
en:stranger	2
en:street	5	8	5	-5	-2					2	6		8	-2			5	-3		-6	3	4	-2
en:street_plow	-3
en:strip	8	-3	-4		-2						-3						-12	-2		7		4	3
en:stroke	-2
en:stroller	-4
en:stroller_and	-4
en:strong	7
en:struggl	-4
en:struggl_to	-4
en:student		-3		2													-4	-6	5	8			-3
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
en:suit	-8	2			-3		5					3		5
en:suit_was	-2
en:suitcas	6	6		4	-2	10		5									4			-7		4	-5
en:sum	3	4			3							5					3			2			-5
en:summer	6	-4	-5	4	7	-3								-2			8	-2		-11			2
en:summer_and	4
en:sun	2
en:sundai	-5	-7		-13	-6	-5	-4	-4	-5	-4		-6	-5		-5	-3	13	-8	-5	-8	-5	-5
en:sundai_brunch	-3
en:sundai_explain	-3
en:sundai_for	-3
en:sundai_hat	-3
en:sundai_just	-3
en:sundai_night	-5	4			-4	4					5
en:sundai_nite	-4
en:sunset	-4
en:sunshin_do	-2
en:super	-6
en:super_avail	-3
en:super_nice	-3
en:superb_renov	-2
en:supper	-6	-3
en:suppli	5	-5			5												-5			6			-2
en:supplier		7		3	6				6		-3	4	-2		6		5	-5					-2
en:support	-6
en:support_given	-3
en:support_gui	-3
en:support_took	-3
en:suppos	10	-3	5	-5	-3	3					3	-2		-3			-8		4	-6			8
en:suppos_to	6
en:supposedli	2
en:sure	6
en:surpris	-3	6			-3	7
en:surpris_to	2
en:survei	3
en:suspend	-9	-3
en:swallow	2
en:swap	11	3			-4	-3			5		-3	-2	-2	8	-2		-3	-7	6	9		-4	-9
en:swap_it	5
en:swear	3
en:sweater	-4	-2			-2
en:sweet	-2
en:sweet_spent	-3
en:sweetbread	-2
en:sweetbread_brought	-2
en:sweetheart	6		-4	-2	-3													2		-4			-2
en:swelter	-2
en:swelter_night	-2
en:swept	-3
en:swept_every	-3
en:swift	-3
en:swim	8
en:switch		11	-5	10	-2	10				4	-3						-3	-6		7			3
en:switch_of	-2
en:switch_tool	-4
en:swore	4
en:syrup	-3
en:syrup_in	-3
en:system	2	6				7											5	-5		-8	7		-2
en:system_is	-4
en:tabl	-3	7	-5	-5	-3	8					9							-4		6			-3
en:tablecloth_unobtrus	-3
en:tablet	-5	6				5					4			5
en:tablet_did	-3
en:tact	-4
en:tact_and	-3
en:tag	2
en:take	3	-3	-3		8	-15	-6		3	-6	-9			-3		-4	-8	6	9		4	-7	-16
en:take_a		-4			3	-2
en:take_anyth	-3
en:take_him	5
en:take_off	4
en:take_some	3
en:take_ten	-3
en:take_the	6	-4	-5	4	-7	-5			4		-2	-2	-2	3	-3		-8	5		5		-3	-5
en:taken	5
en:talk	-10	3			-4	2					-2
en:talk_about	-4
en:talk_me	-11
en:tall			4			-2				3							-2				3		-4
en:tall_man			4							3										3	3		-3
en:tank	9	-2	-3			-4			3					4	3		-4	-3		4			3
en:tap	-3	3		-3	-6	5					8			-2			6	-3					-8
en:tap_on	-8
en:tape	9		-5	8	-3	4					3							-3		4
en:tart	-3
en:tart_was	-3
en:tast	3
en:tasti	-4
en:tax	3	3	-3	-2	-5							4						4	-2				-9
en:tea	8	5	5	-8	-4	7											7	-4					-5
en:tea_without	-2
en:teacher	-5
en:team	-21	-2		3		-4						3					5	-5	5	-6
en:team_and	-2
en:team_for	-3
en:team_is	-4
en:team_met	-3
en:team_now	-3
en:team_watch	-3
en:tear	-6
en:tear_ourselv	-4
en:tear_to	-2
en:technic	2
en:technician	6	-6	9	-3	-10				-2	-3	4	-3	-3	-4			4	12	-3	-10	-4	-4	-7
en:technician_at	-3
en:technician_found	-3
en:technician_stai	-4
en:technician_who	3	-5		-3	-4	-2											5	5		-8			-5
en:teenag	4
en:teeth	6
en:telephon	3	5		4	-3	4	-3				-3		5	7						-11		4	6
en:tell	-10	-7	-8	-3	6	-3	-5					-7	-7	3		-2	11		-4	-6		-5
en:tell_her	-9
en:tell_him	6	-3		4	6	-3					-2						10			-8			-9
en:tell_me			-5	-7	4	4	-2		2	-3	3	-3	-3	6	2		9	-8	-2	-4	-3		3
en:tell_the	-7	-5				-2
en:tell_us	3
en:tell_you	-4	-5				-4
en:temperatur	6	4		4	-3	3					6						-6	-2		5			3
en:ten				6		-10	-5	-4	-5		-7	5		-6	-4	-3	-10	4	-4	-3		-6	8
en:ten_dai	4	7	-2	-3	-4	-3					-3	8						4		-9		-3	3
en:ten_minut	-7					-2				3			4
en:ten_past	3
en:ten_second	3
en:ten_to	-4
en:ten_year	-4
en:tenant	8
en:term	3	-2		4	3	-3			3						4		-6	8		-7		4	-3
en:termin	2
en:terrac		-4	2	-10	-3	-2											10	-6					-5
en:terrac_at	-4
en:tessier	-2
en:tessier_want	-2
en:test	7	8	-4		-6	8	-3		-2	-2	-5	3	-3	-2	-2		-16	-7		9	-2	3	6
en:test_explain	-4
en:text		-4	-4	5	-5												-7	4					-2
en:text_at	-3
en:than				8	7		-3	-2	2	3	-4	-5	4	-6	2			-9	3	-4	8	-5	4
en:than_come	-3
en:than_expect	-3
en:than_from	2
en:than_i	2
en:than_we	-3
en:thank	-20	-3	10	-7	-11	-7	-5	-4		-4	-6		-4			-4	11	-9	3	-7	-2		-6
en:thank_#	-3
en:thank_again	-4
en:thank_for	-7
en:thank_load	-3
en:thank_to	-4
en:thank_you	-11		5	-5	-7	-3	-2			-2	-2	-3	-3	3			3	-4				2	-7
en:thank_your	-4
en:thankuuu	-3
en:that	4	5		10	3	2	-6	-15	-3		-6	4	-14	-3		-12	-8	2		4		-18	3
en:that_a	2
en:that_attend	-3
en:that_bui	-4
en:that_had	-3
en:that_he	3
en:that_heat	-4
en:that_i	9			4		-3	6			4	5	5		3			-6	-2		6	6	-3
en:that_if	4
en:that_is	-4	-5	-6	8	8	-8	-4	-3	-4	-4	-5		-4	-5	-4	-3			-5	7	-4	-4	-3
en:that_it	3	-2	9		5												-2			4			-2
en:that_kind	-2
en:that_make	-6
en:that_my	-4
en:that_nobodi	-4
en:that_on	3
en:that_one	3	-5		5													-7	4	5	-4			4
en:that_our	-4				-3		-2					2		4
en:that_pleas	-4
en:that_sai	-3
en:that_same	-7	-8		3	2	-4					-2	-3		-3			-5			6			-7
en:that_take	3
en:that_the	12	6	-3	7	-6	-4	2			-2	-5	10	-3		2		-13	2	3	-5	-2		9
en:that_two	-3
en:that_walk	-3
en:that_was	3	-5	-4	-7	-4	-3											6	-4		7	-2		-10
en:that_we	-4
en:that_you	-4
en:the		-6		-7	-6	-8	-13	-16	-15	-16	-10	-13	-13	-16	-16	-20		-4	-12		-12	-15	-7
en:the_#		-3		16	6	-13			-3	-11	-5	5					-3	13	-4	-6	-13	-5	-2
en:the_advis	-2
en:the_afternoon		-6		5	4	-3					-2									-5	7		-5
en:the_amount	-4
en:the_anaesthetist	-4
en:the_app	-4
en:the_appoint	10
en:the_apprentic	-2
en:the_architect	-3
en:the_assist	3
en:the_attach	-5
en:the_attic	2
en:the_avec	9
en:the_babi	2
en:the_back	-2	-9			-3	-3								-2			5	-3		4
en:the_bag	4
en:the_bake	-3
en:the_bank	3
en:the_bar	7		-3		4												3	3		-6
en:the_bartend	-3
en:the_basement	-4
en:the_bath	5
en:the_bathroom	3		3	-8	-3						5						7			-2			-6
en:the_batteri	-3
en:the_bed	6	-4	3	-7	-3	-2											5	-3		-4			3
en:the_bedsid	-8
en:the_best	-3
en:the_big	-4	7			-3	6			3				5	-2	4
en:the_bike	-2
en:the_bill		-6	-5		9	-3				-3		-3	-3	-2			6		-3	-11	-2	-2	4
en:the_bin	4
en:the_blue	4
en:the_board	8
en:the_boiler		-3		-5	-3						5			-2			9			-2		-2	-8
en:the_book	5
en:the_bouquet	-2
en:the_box	10	-6	-5			-4				-2	-2	-2		-2				-7	-2	2	-2
en:the_branch	2
en:the_bread	2
en:the_breakfast	-4
en:the_buffet	2
en:the_burglari	-4
en:the_car		6		-3		-2	6			4	5			5
en:the_card	10		-3	6		-3		5			-2	-3		-3			-3	-2	-2	7	-2	-2
en:the_carpet	6
en:the_carrier	3
en:the_cash	5
en:the_cat	-7	3				-3								-3		7
en:the_catch	-4
en:the_ceil	-5
en:the_cellar	2
en:the_censu	-2
en:the_cent	-4
en:the_chap	-4
en:the_chef	-5
en:the_chicken	3
en:the_christen	-4
en:the_christma	-3
en:the_citi	6			-2	-2	4		5										-5		2		4	-6
en:the_claim	-9
en:the_clerk	2
en:the_clockmak	-3
en:the_coach	-2
en:the_code	3
en:the_coffe	-4
en:the_cold	2
en:the_commun	-5
en:the_complaint	-8	-3			-3		-2					-2
en:the_compressor	3
en:the_conductor	-6
en:the_confirm	2	3		6		-3	-2	4				3		3			4	8		-6		-5	-4
en:the_connect	-3
en:the_contract	4								6					4			4	-5	5	2			-3
en:the_contrari	-4
en:the_counter	6
en:the_creme	-2
en:the_crew	-10
en:the_curtain	3
en:the_dai	-4	6	-2			5	7			4	6	-3								3		-3
en:the_damag	-2
en:the_date	4
en:the_dead	-9
en:the_deadlin	-2
en:the_dearest	-3
en:the_deck	3
en:the_deliveri	2
en:the_dentist	-2
en:the_deposit	-7	6										6
en:the_desk	16	3	-4	-14	-7	5	4	-3	-3	3	2	-3	-4	-5	-3	-3	14	-10	-3	-17	4		-7
en:the_dilig	-3
en:the_dine	4	8			-2		6			4	4	5					-6	-4		-5			11
en:the_dish	2
en:the_disput	-3
en:the_dock	3
en:the_doctor	4
en:the_document	-4
en:the_dog	2
en:the_door	14	5	6		-7	4	-3	-3	-3	-4	-6	-3	-4	2	-3	-3	-3		-4		-4	-4	-3
en:the_draft	3
en:the_drain	3
en:the_drivewai	5
en:the_duvet	3
en:the_elev	-2
en:the_email	2
en:the_emerg	4
en:the_end	7	-3	-3	8	-4	-4			2		-2				3		-10	-5	4	5		3
en:the_entir	3
en:the_envelop	5		-2	7	-2	-2			3			-2			3		-7	3		-10		4	7
en:the_equip	-3
en:the_error	-2
en:the_estim	-5
en:the_even	-4	-10	2	5		-6	-2			-2	-4	-3	-3	-3				8	-2			-2	-9
en:the_exemplari	-6
en:the_explan	-2
en:the_ey	-3
en:the_factori	5
en:the_famili	2
en:the_fault	2
en:the_fee	-10	-2			-3	-2
en:the_fellow	-5
en:the_fibr	-4
en:the_file	5	-10	-3	-3	8	-7					-4	-2		-2			5	-5	-2		-2	-2
en:the_final	-4
en:the_first					-3	-3								5			-5						6
en:the_fit	-4
en:the_fitter	7
en:the_flood	-5
en:the_floor	-5
en:the_form	-4	-2	-2	-2	6						-3						-10	-2		8
en:the_four	4
en:the_free	3
en:the_fridai	7	-3	-3	9	-2												-9	-8		7			9
en:the_frozen	-3
en:the_full	7	8		-3	-2							9		-3			3	7		-7			-5
en:the_ga	-5
en:the_garbag	2
en:the_girl	3
en:the_glass	2
en:the_greet	-5
en:the_ground	3
en:the_grown-up	-3
en:the_guest	2
en:the_gui	-3
en:the_hail	-2
en:the_hall		3				4
en:the_hallwai	2
en:the_hang	-4
en:the_hardwar	-2
en:the_head	4
en:the_health	2
en:the_hold	2
en:the_hole	-2
en:the_hospit	2			4						2	-3		4				3			-5	3		2
en:the_hot	3
en:the_hour	4	4		4	2	6	8				6						8	-4				-3	-3
en:the_hous	7	-2	-7	-7	-3	3		5				-3					6	-3	-2	-5		3
en:the_ic	2
en:the_inbox	2
en:the_insid	4
en:the_instal	-4
en:the_insur	-5
en:the_intern	3
en:the_invoic	3
en:the_item	-3
en:the_job	5	-2	-4	11	6												-4	-4		-10	7		7
en:the_joint	-2
en:the_kei			-5	-4	5						-5						2	5		-7			-5
en:the_kettl	-4
en:the_kid		-2
en:the_kitchen	-3		7	-8	-7		2	-2	-2	-3	-4		-3	-4	-2		10		-2	-7	-2	-3	-4
en:the_label	5
en:the_ladi	-5	-3	-8	2	-5	-4					-2	-2	3				2	2			2	-3	-8
en:the_land	-2
en:the_leak	-8
en:the_line		-5	-7	3		-3											-4	-3		-2		4	4
en:the_link	-7
en:the_littl		-5			-2	-3												-2		4			-3
en:the_live	2
en:the_loan	7
en:the_lobbi	9	4	-3		-3	6					6		-2				4	-2		-8		5	-4
en:the_local	-4
en:the_lock	2
en:the_lot	3
en:the_machin	8		-2	5		-3	6			4	5			-2			4			-6	-2
en:the_mailbox	3
en:the_main	8	-2	-6		-3													-5		-6			7
en:the_mainten	6	-4	7	3										-2				-3		-3			5
en:the_man		9		5	-5		5	-2		3	3	-3	8	4			-9	2	-2	-14	-3	6	9
en:the_manag	5
en:the_march	-5
en:the_mason	-4
en:the_matern	-4
en:the_matter	-4
en:the_may	-5
en:the_mediat	-3
en:the_menu	8	-4		3	-4	-3											-4	-3		8			-4
en:the_meter	4	3		2	-2	7					-3		6				-5			7		5	-5
en:the_middl	3
en:the_mist	-2
en:the_mistak	-4
en:the_month	2
en:the_morn	-10	-3	5	2	6	-4					-3	4		3			-4	3		-5			7
en:the_mortgag	-4
en:the_most	5
en:the_mous	-4
en:the_move	-3
en:the_neighbour		-5				-6
en:the_neighbourhood	-4
en:the_network	3
en:the_new	4	-3	14	-10		-10	-3	-3	-3	-3	-6	5	-3	-3	-3	-4		-7	-5	3	-4	-4	-4
en:the_newspap	-3
en:the_next	8	-4	-4	2	-4	-3	-3		-3		-2		-2		-3	-2	-12			9	-2	-3	-6
en:the_night	6	4	-8		-5	8	-2			-2	-6	-2	-2	-3			-8	10	-2	-9	-3	-3	3
en:the_note	3
en:the_nurs	-4
en:the_offic	-10
en:the_oil	9		-4	-5													2						-3
en:the_old	4		-4	-8		-8	-2		-2	-2	-4	6	-2	-3			4	-8	3		5	-4	-4
en:the_one			7			4					-3						6	-4		2			-5
en:the_only	7
en:the_open	-4
en:the_opposit	-3
en:the_order	3
en:the_other	8	10	-4	-4	-9	-5	-3	-3	2	3	-7	5	-4		-5	6	2	-2	-4	8	-5	-6	-9
en:the_outdoor	3
en:the_owner	6	8	-3	3	-4	5				4	5	-2	3	-4				-4		-6	-3	7	-3
en:the_pack	3	-3			-3
en:the_paediatrician	-3
en:the_panel	2
en:the_paper		-4			-3
en:the_park	-8
en:the_part	-7
en:the_patienc	-5
en:the_pavement	-3
en:the_penni	-3
en:the_peopl	-3
en:the_person	2	3				-4				6			9				-4			-5	8		3
en:the_pharmaci		8		-4		9					-3						-6	-3					6
en:the_pharmacist	3
en:the_phish	-3
en:the_phone	-3					-9	-3	-2	-3	6	-5	-4	8		-3	-2			-3		3	4	-7
en:the_photocopi	6
en:the_pilot	-2
en:the_pipe	3
en:the_place	-2	2		3	3	5					-2		6				-6	6		-5		5	-3
en:the_polici	-3
en:the_pool											-3
en:the_poor	2
en:the_power	-2
en:the_price	-3
en:the_problem	-6
en:the_profession	-7
en:the_pump	4	-3		-5	3												10	-4		-10			4
en:the_purchas	5
en:the_qualiti	-5
en:the_queue	-3				-3	-3				3			4
en:the_quot	-5				-8
en:the_radiat	10	-4	6		-2												-2	-5	6	4	-2	-3	-4
en:the_rain	7	-5		5	6	-4					-3						9			-4			-8
en:the_rang	-3
en:the_read-aloud	-3
en:the_receipt	2	-4	3		-2												-3	-2		7
en:the_record	3
en:the_recycl	-4
en:the_redesign	-4
en:the_redon	-2
en:the_refund	-9				-2
en:the_registri	-5
en:the_remind	7
en:the_rest	6
en:the_retir	-2
en:the_right	2	-4	5		-2	-3												-3		9			-7
en:the_rigour	-3
en:the_ring	-3
en:the_road			-5		-2	-6			3		-4	-3	-3	2	3		2		-2	7	-2	-5	-6
en:the_robot	5
en:the_roll-out	-3
en:the_room	-4		-7	-3			-3	-2	-2	2	4	-3	4	-3	-2		3		-3	-14	3	4
en:the_rug	-2
en:the_rule	4	3			-3		6			4	6						-5	7		-4
en:the_sale	-3
en:the_sale-dai	-3
en:the_salt	-4
en:the_same			11	9	2		2	-3	-4	-3	-5		3	7	-3		-7	10	-3	-13	-3	2	3
en:the_sauc	2
en:the_schedul	-6
en:the_school	2
en:the_scrapyard	-3
en:the_screen	8
en:the_screw	4
en:the_screwdriv	-3
en:the_second	5		-4	5	6	-3			2				-2	3	2		4	-3					-5
en:the_server	-5
en:the_share	3
en:the_sheet	5	-3		-4	5	4					3			-3			7			-7			3
en:the_shop	-2				-3	2					-3
en:the_shower	-2				-2				5					4
en:the_side	5
en:the_sign	4
en:the_sink	5
en:the_site	2
en:the_sixth-floor	-3
en:the_size	6
en:the_slightest	-3
en:the_sommeli	-2
en:the_soundproof	-2
en:the_spa	2	-5			5															4			-4
en:the_spam	-4
en:the_speed	-5
en:the_staff		4	-2	5	3	6											-5	-4		11			-6
en:the_stair	2
en:the_state	-6
en:the_statement	3
en:the_step	-7
en:the_storm	-7
en:the_street	9	10	5	-7						2	6		9				8			-11	3	5	-5
en:the_sugar	-7
en:the_suit	-2
en:the_support	-2
en:the_sweetbread	-2
en:the_system	2
en:the_tabl	2
en:the_tag	2
en:the_tall						-2				3							-3				3		-3
en:the_tank	2
en:the_team	-6
en:the_technician	3
en:the_telephon	2			3	-2	5							6							-7		5
en:the_terrac		-3	3	-7													6	-6		3			-4
en:the_test	4					2											-7			-3			8
en:the_thermo	-3
en:the_thermolun	4	-2	-6		-4													-7					6
en:the_thermostat	4
en:the_thing	8	-4	4	-3	3	-2												-6		5
en:the_third		-5	6		-6	-4			3		-2				3		-4			-13	6	3	5
en:the_three	-4	10	-2		-3	6		4			8	-2		4			-2	5	5	-4		-5
en:the_ticket	4
en:the_tiler	3
en:the_time	-5
en:the_toilet	3
en:the_top	5	-3	-2		3												-8	-6		13			-4
en:the_total	2
en:the_tow	-6
en:the_towel	2
en:the_town	5
en:the_train	-4
en:the_tram	-2
en:the_transfer	4
en:the_treatment	7	-4	-2		-2	-2				-2							5	2					-5
en:the_trip	-4
en:the_truck	5		6	4	5	-3						-2	4							-5			-3
en:the_tutor	-3
en:the_tv	-4
en:the_two	-9	-5		6	-4	-3		-2			-4	-3	3	-5	2		-7	-3		5		5	-6
en:the_upgrad	-2
en:the_van	7	-3	5	-4	-3															-2
en:the_varnish	-4
en:the_vegan	2
en:the_very	4
en:the_view	-2
en:the_vineyard	-2
en:the_wai	7		-6	-6	-4						5						3	-6	-2	-2	7
en:the_waiter	3	-2	-7															-3		6			-5
en:the_waitress	2
en:the_wall			6		-3						-2						6	-2		-8			3
en:the_wash	3
en:the_washroom	-2
en:the_water	4	5	3	5	-3	6					-5	-2					-6	-5		10		4	-6
en:the_weather	2
en:the_websit	-2
en:the_week	2
en:the_weekend	4	-3	-3	-6	-4				-3		-4	-3		-4	-2		-12	2		12		-3	-8
en:the_welcom	3
en:the_whole		-4		2	3	-2						-2					7	-4					-4
en:the_wi-fi	-8
en:the_window	4
en:the_windowsil	2
en:the_woman	4			7	4					4				-3			-4				-2		6
en:the_word		4		4						3	4		4				2	-4			3		-3
en:the_work	2	-3		3	-3												-6	2	9				-4
en:the_worker	-4
en:the_world	4
en:the_wrong	4	3	-2	9	-5	5	7				6	-3		-2			-10	-5		16		-4	-8
en:the_x-rai	-3
en:the_yard	-3
en:the_yearli	-2	-4			-4	-2
en:the_yellow	6
en:the_young	-6	-11	-4	6		-7				-2	-3			-3			-3	4	-2	-3	5	-2	-2
en:theatr	3
en:their			-7		-5	-7	3	-4	7	-4		-6	-6	5	8	-4	3		-5	-5	-5		-6
en:their_call	-2
en:their_mistak	-4
en:them	13	5	-11	9		3	-8		5	-6					6	-5	-9	2		6	-8	-3	-3
en:them_off	2
en:them_to	3		6								5						-4			6			-5
en:them_touch	-5
en:them_with	-4
en:themselv_no	-4
en:then	16	4	-9				-4		3	4	-9	-5		-2	3	-3		6	-4	4		-9
en:then_a	2
en:then_found	-4
en:therapist	3	-4	-3			-2											9	-2		-4			-5
en:there	4	-6	-14		-30	-11	-6	-4	-2		-12	-4	-5	-12		-8	-4		-11		3	-6
en:there_#	-7
en:there_a	-9	-2
en:there_are	2	-3			-2
en:there_at	-5
en:there_befor	-2
en:there_has	-3
en:there_is	18	-11	-10	-6	-12	-10	-4	-3		-4	-6	-5	-4	-6		-2	6	-6	-5	-3	-5	-7	6
en:there_on	4			2	-5	-4					-3	4					-6			4		-2	5
en:there_tuesdai	-4
en:there_was	6		-3	6	-4	-8				6	-3		-2				-3	-5		3	2	-2	3
en:there_were	3	10		4		7		4			-3						-5	6		3			-4
en:thermo	-3
en:thermolun	8	-3			-5							-2					-4	-9	-3	4			5
en:thermomet	3
en:thermostat	2
en:these	-6	-4			-3
en:they		-6	-13	9				2	-10	-3		-4		-10	-9	-11	4	4	-9	-6	-10	4	-4
en:they_announc	-3
en:they_are	7		-3		-3	8		5			5	-3	-3	-3			-8	-6	-2			8	3
en:they_brought	-4
en:they_call	-5
en:they_came	5	-8	-5	4		-7					-2						3			-7			4
en:they_can	4
en:they_could	-3
en:they_do	-3
en:they_explain	-2
en:they_fix	-4
en:they_found	-7
en:they_have	6			-2	3	5	7				6	-2					9			-3		-3	-6
en:they_lent	-5
en:they_listen	-2
en:they_make	-4
en:they_notic	-4
en:they_paid	-4
en:they_pick	-5
en:they_put	2
en:they_reopen	-3
en:they_sai	-3					-2						5		4
en:they_said	-8
en:they_talk	-3
en:they_took	-6
en:they_wait	-5
en:they_were	-5	-6				-2
en:they_would	-8	-3																		-4
en:thing	11		7	-6		-3	-5	-4	5	-4	-6	-6	3		6	-3	3	-9	-5	6	-5		-6
en:thing_happen	-5
en:thing_i	8	-2	5	-6													8			-5			-4
en:thing_is	3
en:think	-4	-7	-7	-3		-9	-3	-2	-3	4	-6	-4		-6	-3	-2	5		-2	-3		-4
en:think_about	-3
en:think_i	-4
en:think_it	3	-5			-4	-2												7		-7			-4
en:think_of	-8									4				-2
en:third		7	5		-8	4			6		-4	-3	-3	8			-7	-6			6		4
en:third_time	4
en:thirti	-9		-5		-5	-3	4					2		5			5	6		-8			-4
en:thirti_dai	-6				-3		5					3		5
en:thirti_quid	-4
en:thirti_second	-3
en:thirty-on									3					4	3
en:this	-3	21	-9	12	-9			-2	6	4		8	10	8	4	-7	-26	-7	4	8			9
en:this_is	-5	8	3	7	-6	-5	-3		3	3	-3	4	8	4	-4		-8			-6	5	4	4
en:this_month	4
en:this_morn	-7	8	-3	-3	-12	-4	3	-4	4	-5				6	4		-3	-2	-3	9	-4		-9
en:this_place	-4
en:this_up	-2
en:this_week	7	5		4					5		3	6	-2	7	-2		-8	-6	-2	17	-2	-4	-9
en:this_world	-3
en:those		6		3	-4	-5				2		7	4				-4	-2		8	3	-2	-4
en:those_charg	-3
en:though	4	-6	-8	-8	-4	-3								-2			8			-7			-5
en:though_he	-7
en:though_we	-2
en:thought	7	-12		-9	-6	-9	-2			-2	-4	-3	-2	-3			13		-2	-16	-3	-4
en:thought_it	3
en:threaten	2
en:threaten_to	2
en:three	8	4	5	6		-3			-4	3		4			-3	-6	2	11		-9	5		-14
en:three_dai	3
en:three_minut	-4
en:three_month	2
en:three_of	8	-3		-3	-4													3	4	-2			-5
en:three_phone	-3
en:three_polici	-4
en:three_salespeopl	-2
en:three_time	6			5	2	-2				4		5					7			-2	6	-2	-6
en:three_wed	3
en:three_week		4	-4	9	6	-3	3		-2		-2	6		-4	-2			9		-6		-2	-7
en:three_year	-2
en:through	-3		-4				-5	-4	-4	-4	-6		-5	-6	-4	-4	8	5	2	-9	-3	-5	-11
en:through_relight	-2
en:through_the	-5	-9		5	2	-5	-2				-3	-3	-2	-3		-2	5	3	4	-11			-4
en:through_three	-4
en:through_to	6
en:throughout_the	-3
en:throw	2
en:thursdai					-10	-10	-3	6	5	-3	-6	-4		-3	6	-3	-5	2	-3	4	-3	-5	6
en:thursdai_'s	4
en:tick	3
en:ticket_was	-3
en:tidi	-4
en:tidi_stall	-2
en:tight	-5
en:tile	7	-6	-5	2	6	-3					-2						4	-3					-3
en:tile_round	3
en:tiler	4
en:till	6	7	-3		13	8			5		9			4			3			5			-5
en:till_#	2
en:till_chase	-3
en:till_want	-3
en:time	3	4	-12	9	-4		-6	-6	5		4	4	-9	8	6	3	-6	-5	-7	11
en:time_an	-4
en:time_and	-2
en:time_explain	3
en:time_for	-2
en:time_gentl	-3
en:time_i	4	4			-5	5					5	5		7				-3		10		-2	-6
en:time_school	-3
en:time_the	4
en:time_to	-5
en:time_we	5
en:tin	4
en:tip	-5
en:tip-top	-3
en:tip_for	-3
en:tip_left	-5
en:tire	-13	-2			-4	-2
en:tire_in	-3
en:titl	-2
en:titl_and	-2
en:to	-4		3			-3	-9	-13	-6	-6	-3	-11	-6	-5	-7	-12	10	-3	-7	-9	-5	-13	-5
en:to_#	13	-6	3	8	4	-6	-2	-2	-3	-2	-3	3	-3		-3			3	10	-7	-3	-4	-11
en:to_a		-8	-2		-4	-5					-3	-2		-2			-5			12		-2	-9
en:to_acknowledg	-3
en:to_add	-3
en:to_anybodi	5
en:to_apologis	-3
en:to_appli	-5
en:to_approv	-4
en:to_ask	6				-3					4				-2			4			3			-4
en:to_avoid	-5
en:to_be	16	4	-7		-9	4	9	-3	-4	-4	10		-5		-4	-3	4		-5		-4	-8	-3
en:to_beatric	-2
en:to_book	-4
en:to_bring	-3				6
en:to_bui	-4
en:to_call	5
en:to_cancel	-7
en:to_chase	-4
en:to_chat	-3
en:to_check	-4
en:to_close	-5
en:to_come	4		-2	5	5												-4		-2	3
en:to_commend	-11
en:to_congratul	-4
en:to_cut	-3
en:to_deal	-7
en:to_deer	-2
en:to_do	3	6					6			8	6
en:to_eat	-2
en:to_eleven	2
en:to_enjoi	5
en:to_everyth	-3
en:to_express	-3
en:to_fetch	3
en:to_find	3
en:to_finish	-9
en:to_get		-2			7	-2
en:to_give	-3			-5	4						-3												-4
en:to_go	-8
en:to_grumbl	-2
en:to_hear	7		6	-4	-4	-4				2							11	-4		-7	3		-7
en:to_help	-4
en:to_her	3		-3			-3				4			6				5			-7	5		-4
en:to_highlight	-3
en:to_him	-5
en:to_in	-4
en:to_insist	-2
en:to_it	-3
en:to_joke	-2
en:to_kill	4
en:to_know		5	-3	-4	-4	3	5			9	6	-3	-3	-4			4	-9		-4	-4	-3	10
en:to_last	-4
en:to_learn	2
en:to_leav	-4
en:to_look	6	-3	3														7			-6
en:to_make	6		2	-3	-2												4	2		-4			-3
en:to_me	8	-3		9	-4												3	-7					5
en:to_my	6	-6	-4	-3		-4					-3	-2		-2			6		10	-14	-3	-2	-8
en:to_noth	-4
en:to_order	-8
en:to_our	4
en:to_perfect	-4
en:to_prais	-4
en:to_press	3
en:to_push	-6
en:to_rate	3
en:to_regist	-2
en:to_relax	-2
en:to_report	4
en:to_return	3
en:to_ring	-2
en:to_run	-8
en:to_sai	-7	-5	4	3		-2											-3	-3		-3		4	3
en:to_see	2	3	-3	4	6				6		-2		-2		7		2	-7	8			2	-9
en:to_serv	3
en:to_servic	-3
en:to_sign					7	-3			5					3	6
en:to_someon	3
en:to_speak	3	3		6		-2				7			6	-3				4		-8	4
en:to_stai	3
en:to_start	-2
en:to_stop	4
en:to_take	6		5						3				4	-3	3			-3	7	-5			-3
en:to_tape	6
en:to_tell	-4	4						4
en:to_thank	-8
en:to_the	-2		-7	-7	-5	-2	3			-5	-2	3	-10	3		-5	-2	-7		8	3	-4	-6
en:to_them	2
en:to_thirti	-4
en:to_this	-6
en:to_thursdai	-3
en:to_underlin	-3
en:to_understand	3
en:to_us	4	-3	-5		5												4			-7			3
en:to_wait	-3
en:to_whoever	4	-3		3	-4												-6			9			-4
en:to_write	6			2		-3				4			6					-3	5	-8	5		3
en:to_you	-4	-3		-5	-2	-2			3				-2	3	3		7	-7
en:to_your	5	5		9	-3	4			5		-3		6	4				-6		-4		4	7
en:toasti_as	-2
en:todai	-3	7	-4	5	8	9	-5	-3	-4	3	4	6	3		-4		-9		-3	3	-4		6
en:todai_and		4			6	-3					-2	8		2			-3	5		-8		-3	6
en:togeth	3
en:toi	-3
en:toi_store	-4
en:toilet	11
en:told	27	4	-10	-4			7	-9		4		-4	4			-7	5	-2	-5	-12	-3	5	7
en:told_her	11	6	-4	7	-7	-6			-2	3	-4	-3	8	4			-3		-3	-8	4		5
en:told_him	8			7	2						2	-2	-2	-2			9	-5	-2	-15	-2	5	3
en:told_it	6	3		6								4		-2			-7	7		6			-6
en:told_me	12	-4	3	-9	7	-3	3	-3		4			3	3			-5		-4	-4		3	7
en:told_my	4
en:told_neither	-4
en:told_ten	2
en:told_the				2							-2						-3	2	5	-5		5	-3
en:told_there	3
en:told_us		-5		-3	-4	-3						-2		-2			4
en:told_you	3
en:tomato	5
en:tomorrow	4	6	6	10					7		-4	-3	8	5			-7	-7		-2	-2	6	9
en:tonight	-9			5	8		-2	-2	-2		3	-4	3	-3	-2		-12	-4		8			4
en:tonight_i	-3
en:too	-3	-9	3	-6	-8	-5				-3	-3			-3			3		-2		-3	-2	-8
en:too_mani	-5
en:took	9	-7	-7	3	-15	-4	-5	-4	-5			-6	-5	-6	-4	-4	5		-8	-10	-7	-7	10
en:took_#	3
en:took_a	2	-4			-3	-2
en:took_back	-5
en:took_control	-3
en:took_it	6	-3	-2	5	-2	-3												-4	-2	7			-5
en:took_my	-4
en:took_the	-7
en:took_two	3
en:tool	-4
en:tooth	-4
en:tooth_hat	-3
en:tooth_pull	-4
en:top		-3	-2														-8	-6		13			-4
en:top_and	3
en:top_of	-4
en:torch	3	-3		8	2	-4											-7	6					4
en:tortur	-2
en:tortur_me	-2
en:toss	2
en:total_fell	-4
en:total_peac	-2
en:touch	2	9		3	-2	8					6						-5	4					3
en:touch_wood	-5
en:tour	6
en:tow	-5
en:tow_truck	-7
en:toward	-2
en:toward_my	-2
en:toward_someth	-2
en:toward_the	2
en:towel	12	-7	5	-14	-4	-5	-2				-3	-2		-3		-2	16	-5	-2	-13		-3	-7
en:town	5
en:track_no	-3
en:trade	5		-4		9	3					-4						10	-3		-9			-5
en:trai		-3				-2
en:train			4	-3	-4	2					5						3	-6		-4	7
en:train_was	-4
en:traine	-2
en:traine_found	-3
en:tram_found	-4
en:transfer	-6	-4												-2
en:transmiss	9	-4	-3		-4	-3											-6			11		-2	-6
en:travel		13		3		9	6	4		4	10		-3				-7	7		-6		3
en:treasur					-2	-4	4					5		8			-3	5				-2	-5
en:treatment	8	-6	4		-2	-3				-2							5	2		-2		-2	-5
en:treatment_room	6
en:tremblai	-3
en:tri	3
en:trip	3
en:troubl	-7	-5		-3	-5	-3											12	-5		-6			-6
en:truck		2	8		2		-2	-2	-3	-2	2	-4	3	-3	-3	-3	8		-3	-11	-2		-6
en:truck_came	-4
en:true	3
en:trust			3		-2	-2			4					-3	4		7	-2		3		-3	-7
en:trust_them	-5
en:truth	-3
en:truth_be	-4
en:try		2	-5		-6	-4	-2		-2		-3	-2	-3	-5	-2	6		-7		8		-3	-6
en:try_to	-4
en:tub_snow	-2
en:tube	2
en:tuesdai	10	-3	6		-14	-4	-4	-4	3	-4	-9				3	-3	-2	7	-6	-14	-6	8
en:tuesdai_and	5	3	6	-5					6				4	3	6		4	-3		-5		4	-3
en:tuesdai_at	-3
en:tuesdai_deliv	-3
en:turn	11	-6	-11	-6	4		-5	-4	-4	-4		-6	-4	-5	-4	-3	3	2	-5		-5	-5	-5
en:turn_down	5
en:turn_it	2
en:turn_of	-3
en:turn_out	6	-6	-6	2	4	-3					-2												4
en:turn_up	-3	-4		-2	-4	-3												6		-5			-3
en:turntabl	-4
en:tutor	-3
en:tutor_answer	-3
en:tv	-2
en:tv_remot	-4
en:twelv			-5	2	5	-2			5					3	6		4						-3
en:twenti	13	-3		3	-7	-5			-3	3	-3	-2	-2	-3	-2		-3		7	-4	-3	-3
en:twenti_flight	-5
en:twenti_minut	4	-4	4		-3	-3											4	-3		-7			5
en:twenti_to	3
en:twenti_year	5
en:twenty-eight	2
en:twenty-f	4
en:twenty-f_minut	2
en:twenty-two	3	2				-2			6					2	7								2
en:twice	15	-5	-8	9	-4	-6			3		-3	-2		3	3		5	-5	-3
en:twice-fri	-3
en:twice-fri_fri	-3
en:twice_by	-4
en:twice_without	11
en:two			-9	4	-14	3	-6	4	-5	-8	-3			-5	-3	-10	7		-5	-3		2	-7
en:two_dai	-7
en:two_flower	-4
en:two_hour	2	-2		4	-3	4					4						-6	7		-7			4
en:two_in	5
en:two_minut	3		-3	9		-2				3							-9	-2		9	3		-5
en:two_month	2
en:two_of	7		-4	3	-3	7		5	2		4	-2		5	3				-2	3	-2	6	-9
en:two_other	-3
en:two_readabl	-4
en:two_remind	-9				-2		5					3		4
en:two_technician	2
en:two_year	-2
en:ty	-3
en:type	9	-5	6	8	-3	-4												-3		6			-3
en:type_my	5
en:unanim	-2
en:unanim_in	-2
en:unbeat	-3
en:unbeat_valu	-3
en:under	2		-8	-5	-10		-5	-4		-4	4			2		-3	4	-3	-4	-9	-4		6
en:under_a	5
en:under_my	4
en:under_our	3
en:under_the	-6				-4	2					5
en:under_water	-5
en:underdon	-2
en:underlin	-3
en:underlin_that	-3
en:understand	7	9		4	-3	3				6	3		8					-4		-12	12	-2
en:understood	-2
en:understood_and	-4
en:undo	-3
en:undo_everywher	-3
en:undress	6
en:unhappi	-7
en:unit						5					6			4			-2	-3		6
en:unless				3		-3	5		3				4	3	3		3	5		-7			-4
en:unless_you									3				5	-3	4
en:unlik	-4
en:unlimit	4
en:unobtrus	-3
en:unobtrus_servic	-3
en:unpack	2
en:unpaid	-3
en:unplug	-6				-4	-4							4
en:unplug_it	-8
en:unplug_the	3
en:unseen	-4
en:until	-4	7		5	9			7	3		-7			3	4	-3	7	2	-3	-18			2
en:until_#		-3			-2
en:until_everyth	-4
en:until_the	3	7				-3		5	6				-2		6			-5					3
en:up	2		-11	2	5	-3	-10	-2	-5	-9	-9	-7	-5	-6	-4	2		7	-9	-3		-14	-2
en:up_#	-3
en:up_a	-5
en:up_and	3
en:up_as	4
en:up_at	7
en:up_for	2
en:up_his	5
en:up_in	-6	-4			8	-4
en:up_laugh	-5
en:up_lick	-3
en:up_my	-4
en:up_old	-4
en:up_on		-4		3	-3	-2											-6	7					-3
en:up_the	4	8	-2		3	-3							4	-3		7	-5	-4		5
en:up_to	-5	-6	-3		-4	-3						-2		-4			-3	4		2			-6
en:up_told	-4
en:up_with	2
en:updat	3	-4	-3	6	-7	-3												-8	-2	4		-2	5
en:updat_a	-3
en:updat_fix	-3
en:updat_is	-3
en:updat_the	7
en:upgrad	-2
en:upgrad_the	-2
en:upstair	3
en:urgent	-6
en:us	11	7	-5	2		8	-12	-4	-3	-7	4	-3	-13	-6	-2		-3		-4			-7
en:us_#	3			3	-4	-4					-3	4					-6					-2	5
en:us_a	-3	7	-3		-6	7					3	3		-2				-11	-2	5	6	-2
en:us_bandag	2
en:us_both	-3
en:us_for	3
en:us_from	2
en:us_get	-4
en:us_in	-3	-6	-4		-3	-3											4	-5	5	2			-4
en:us_inform	-3
en:us_keep	-5
en:us_know	2
en:us_look	3
en:us_soup	-2
en:us_that	4
en:us_the	-3	6	-3	6	-3		-2				-3	-2		-3		6	-4			2
en:us_to	8	-5	7	4	-3	-4											-5	-2					4
en:us_up	-3
en:user	-3
en:usual	-2
en:vacuum	6
en:valu_firm	-3
en:valv	8	9	-4		-5	9			5		4		5	4	-2		-3	-7		10		4	-8
en:van	20		10	-2		-10	-3	-3	3	-4	3	-4	-5		-5	-3	6	-8	-4	-16	-5	-5	11
en:vanish_as	-4
en:vanish_from	3
en:varnish	-4
en:varnish_smell	-4
en:vat	7
en:version_with	-3
en:very		-2	-6	12	-12	3	-4	-3	-3	-4			-5	-6	-3	-2	-8	-7	-5		-5		15
en:very_fast	-2
en:very_grate	-3
en:very_happi	-2
en:very_kind	-2
en:very_nice	5				-2												-10	3		4
en:very_quiet	-3
en:very_warm	-4
en:vet	-2
en:vet_pamper	-3
en:video_save	-4
en:view		-2			4
en:view_of	-2
en:villag_car-shar	-3
en:vineyard	-2
en:visa	3	-2			-3												-2	3					-5
en:visit	-3		4		-6	7			2	-2	7	-2	-2		3			4				-4	-2
en:voic	-8	-5			-3	-3					-2			-2
en:voicemail	-2
en:volunt_my	-3
en:vote	-4
en:vpn	3
en:w	10		8		-3	-2					-2							-2	-3	-11			6
en:w_my	-2
en:wai	3		-8	-6	-8	3	-2		-2	-3	3	-2	-2	-3				-8	-2		6	-3
en:wai_out	-4
en:wai_to	-3
en:wait			10		10		-3	-3	-3	-3	-6	-4	-3	-4	-3	-2		-4	-3	-8	-3	5	6
en:wait_for	-9
en:wait_on	-3
en:wait_room	3
en:wait_sinc	-5
en:wait_until	4
en:waiter	6		-9	-2	-2					-3	-3							-3		3	-2
en:waiter_was	-3
en:waitress	3
en:waiv	-2
en:waiv_those	-3
en:wake_to	-2
en:walk		3	-12	-11	-6	5					-2	-2	-3	-3		-2	7	-2	-3			-3	-9
en:walk-in	-4	7		4	-3	7					-4						4	-3				4	-4
en:walk_by	-3
en:walk_in	2
en:walk_into	-2
en:walk_off	3
en:walk_on	-4
en:walk_round	-3
en:wall	3	-3	2	-5	-6		-2		-2	-2	-4	-2	-3	-3					6	-4	-2	-3
en:wall_each	-4
en:wall_with	3
en:wallet	-3
en:wallet_hat	-3
en:wallpap	4
en:want	7	-5	2	-2	10			-7	-8	-11	-4	-13	7	-5	-8	-5	16	-4	-13	-10	-14		-4
en:want_#	5
en:want_a	8		-3	8	7						-3						-7	-2				-2	9
en:want_anyon	4	-5	6	3	6	-2											8	-3					-5
en:want_it	7			-5	-7						-4							3	-3			-3
en:want_karim	-2
en:want_the					-4	-3				-2			4				-5	4			-2		-2
en:want_to	-12	-10	3	-3		-6	-4	-2	-3	-3	-6	-4	-3	-4	-3		11		-3	-7	-3	-4	-6
en:ward	-4
en:warehous	3
en:warm	-13	5	5	-5	-2									-3		7	5	-2					-3
en:warm_bread	-4
en:warm_by	-3
en:warm_my	-3
en:warm_thank	-3
en:warm_welcom	-4
en:warn												4
en:warranti	7	-3		6														-4		7			-3
en:warranti_claim	2
en:was	4		4	-4	-12		-9	-4	-13	-5	-6	2	-3		-12	-14		10	-12			-15	-6
en:was_#	8	4	6	-5	-6	4					6						6	-9		7			-7
en:was_a	-4	-4	-4	-5	-7	-7	-3	3	-3	3	-4	-4	-4	-4	-2		2	8		-5	-2	-6
en:was_a1	-2
en:was_ac	-3
en:was_afraid	-6
en:was_all	-2
en:was_angri	-3
en:was_asleep	-2
en:was_attent	-3
en:was_awesom	-2
en:was_back	-2
en:was_brilliant	-3
en:was_broken	-6
en:was_by	-2
en:was_cancel	2
en:was_charg	5
en:was_cheaper	-4
en:was_clear	-3
en:was_dead	3
en:was_due	4
en:was_expect	-3
en:was_fine	3
en:was_fit	3
en:was_fix	-3
en:was_forti	-3
en:was_fresh	-3
en:was_fume	-6
en:was_funni	-3
en:was_given	4	-3		2													-5	2		4
en:was_graciou	-5
en:was_has	-4
en:was_hilari	-4
en:was_his	4	-4		3	-4	-2											9	3		-11
en:was_in	3		-3							4	-4		5								4	-2	-7
en:was_just	4
en:was_killer	-4
en:was_larg	-3
en:was_less	-3
en:was_like	-3
en:was_made	-4
en:was_move	2
en:was_nervou	-4
en:was_no	5
en:was_not	6		3	5	-5	-4				2	-2			-2			-8			9	2		-7
en:was_noth	2	-3		5		-6				3								-2			3		-4
en:was_off	5			2		-2						4					-6	-5		4			6
en:was_on				6							-3							4	5	-9
en:was_open	-2
en:was_oper	-3
en:was_out	-5
en:was_patch	-4
en:was_polit	-3
en:was_readi	-2
en:was_redon	-3
en:was_refund	-3
en:was_refus	-4
en:was_review	-3
en:was_right	-3
en:was_rude	-4
en:was_run	2
en:was_scare	-3
en:was_simpl	-4
en:was_sit	4
en:was_so	-6
en:was_sort	-2
en:was_still	6			-3	-3	3					4						6	4		-8			-5
en:was_struggl	-4
en:was_ten	-2
en:was_that	4
en:was_the	-5	-2	-2	2	4	-5				4	-4		5					-5			5	-2
en:was_their	-8
en:was_there	-8
en:was_tight	-5
en:was_to	7
en:was_told	8		-6	-5		-2					-2	4		-3			11			-3			-8
en:was_underdon	-2
en:was_very	4	-7		7	-2	-3											-3			-4			6
en:was_wait	-3	-3			-3
en:was_wrong	-3
en:wash	3	13	-2	7	-2	11					8						-9	-2		5			5
en:wash_machin	3
en:washer_and	-3
en:washroom_are	-4
en:waste-sort	-3
en:waste-sort_app	-3
en:wat	-2
en:watch_over	-3
en:watch_the	-2
en:water	3		5		-9	2	-3	-3		-4	-9	-6	-4			-3	-12	-3	-4	9	-4	6	-3
en:water_and	2
en:water_damag	-3
en:water_off	-3
en:water_on	3
en:water_pressur	-2
en:water_run	5
en:water_was	6
en:wave	4
en:we	-4	-8	-19		4		-11	-6		-12	-11	-4	-11	-3		-12	-3	-6	-8	7	-11	-6
en:we_are	-11	4	-5	6	-2	8	-6	-4	-5	-5		-7	-5	-6	-5	-3		-10	2		-4	-5	11
en:we_ask	3
en:we_at	2
en:we_can	4	-5		3	6	-4					-2						3	-3		5			-5
en:we_chose	-4
en:we_do	-9
en:we_follow	-4
en:we_found	9	-3															-3	-2		6			-4
en:we_gave	4
en:we_got	-11
en:we_had	-5	-4	-2	-4	-4	-2								-2				5		-2			-6
en:we_have			-3	13	12	-2	-5	4	10	-2	-5		2	5	11			-10	3		-3	4
en:we_just	-3
en:we_kept	4
en:we_leav	-3
en:we_left	6
en:we_miss	5
en:we_move	-3
en:we_order	7
en:we_pai	-7	-4			-3
en:we_paid	-4
en:we_shall	-3
en:we_sign	-6				7
en:we_wait	2
en:we_went		-5		-3	-5	-3												3					-4
en:we_were	4		-2		-2	-2						4		-3			2	12		-11		-2	-6
en:we_will	-4
en:we_wish	-4
en:we_woke	-2
en:we_would	-3	-3	7	3	6												3	-8		9			-4
en:wear	3
en:weather	4	-5		-7													6	-4		-10			7
en:websit	4	4		2	-5	-3	3	5				2	-2	-3			-5	4				-2	3
en:websit_sai	-3
en:wed	10		8			-5	3	3			-3	2		-3			2	8	-2	-13		-5	4
en:wed_dress	-2
en:wednesdai				3	6						-3		3	-2				-4		4		2	-10
en:wednesdai_monei	-3
en:wednesdai_the	-6
en:week	-2	9	-9	19				-6	4	-6	3	10	-8	3		-3	-19	7	-7	8	3	-4
en:week_and	2	-6		3	-2	-3					-2						-6	3
en:week_earli	-2
en:week_later	3
en:week_of	-8				-2	-2			4					-3	4
en:weekend			-2	-10	-11	-7	-4	-4	3	-4	-9	3		-5	4	-3	-4		-4	7	-4		-8
en:weekend_and									3				5	-2	4
en:weekli	-2
en:weekli_joi	-3
en:weight	-4
en:weight_in	-8
en:welcom	-5
en:welcom_great	-3
en:welcom_hearti	-4
en:well		-7		-4	-8	-5					-2	-2					-4	-2	3	6	-2		-8
en:well_done	-5
en:well_locat	-3
en:well_made	-5
en:wendi	8	-6	-7		-6	-3				-3	-2								-2	-8	-2	-3	6
en:went	15		-5	4	-11	7	2	-4	-5	-4	4		-6		-5	-3	-10	8	-4		-5
en:went_and	2
en:went_back	3
en:went_down	3
en:went_out	4	-6		7	-4	-3											-9	7		4			-5
en:went_to				2		3											-4	-4		4			4
en:went_up	3
en:were	-6	13	-9	2	-13	7	-6	6	-6	-5		9			-5	-3	-7	11	-5		-6	5	-3
en:were_after	-3
en:were_crystal	-2
en:were_dream	-3
en:were_his	-5
en:were_kind	-2
en:were_move	3
en:were_remark	-4
en:were_royalti	-3
en:were_tidi	-3
en:were_unanim	-2
en:were_very	2
en:wet	10	4	-5	-3		4											4	-3					-4
en:wet_dog	8
en:what		-4		10	6	-4		-7	-3	7	3	-11	-3	3	-3	-5	-2	-4	6	-3		-7	10
en:what_a					6	-3				2	-2						-7	-2		6	3		-4
en:what_did	4
en:what_do	4
en:what_i	-4		-3	8	-9	-4				4							-5	-7		-4	-3		14
en:what_is		-7	-5	4	6	-4					-3	-2		-3			-2	7	-3	-3			-3
en:what_it	3
en:what_the	4		10	-6	-3					4				-3			11	-3		-5			-4
en:what_they	-2
en:what_time	-5
en:what_you	4	8			3	-4	6			11	5		4				2	-3		-6	5		3
en:whatev	4			8	9	-3				4				-3			-6	-2		13	-2		-7
en:whatsoev	-10	-3			-2
en:wheel	3
en:wheelchair	3
en:wheelchair_assist	-2
en:when	7	5	2	-4	3	6		-7	-8	3		-2		-5	-7	-5	3		-3	-9		-12	4
en:when_he	-5
en:when_i	8	5	5	-3		2	4	-3	-3	4	2	-4	-3	-4	-2	-3	3	-3	-4	-19		-4	12
en:when_it		-5			5	-2						-3
en:when_my	-6
en:when_someon	3
en:when_the	10	6	3	-13		7											3	-3		3			-4
en:when_they	4
en:when_we	-3			2	-4						-3	5		3			-6	7	5	-8
en:when_your	2
en:whenev	7	-6			-7	-5	-2		-2	-2	-3	-3		-2			-3		-3	13	-2	-2	-13
en:whenev_you	4
en:where	5	3		3	-3	7					3	-2	-2	-3			-2	-6	4	3	-2	-2
en:where_i		-6		7		-4																	5
en:where_it	-2
en:where_the	7	3		-5		5					-2						-5	-3	4	6			-4
en:wherea	2
en:whether	-11		5		-6	-3				3	-2	-3		-2			-5	-7		-4			13
en:whether_it		-2	5															-4		-3			7
en:whether_my	-3
en:whether_the	-7				-2
en:whether_you	-6
en:which	6	-5	-10	5			-5	-3	-4	-4			-4	-6	-4		-4	7		-14	-5	-6	9
en:which_has	2
en:which_i		-5		-3		-4													5				-4
en:which_kept	-3
en:which_sai	-3
en:which_you	-3
en:which_your	-4
en:while	10	8	9		-9		5	5	-3	3	3	-4	-3	-4	-2			7	3	-19	-3	-3	5
en:while_i	5	6	7	4	-3	-2		6		4							-7		4	-10			10
en:while_the	4
en:while_we	-3
en:white	11	7		-6	-3						5		-3	-3			8	-3	6	-11		-3	-3
en:white_tablecloth	-3
en:who		11		6	-5	12	-10			6	5	-5			-8	3	2	-5	-2		10	-7	4
en:who_admit	-2
en:who_answer		2		-4					5	4				2			10	-5					-4
en:who_chang	-3
en:who_come	-2
en:who_could	-6
en:who_found	-4
en:who_got	-3
en:who_had	2
en:who_has		3			3									5			3	-3		-3			3
en:who_have	3
en:who_is		5		3	-3	11		5		4	8			2			-6	-9			11	3
en:who_know	-10
en:who_leav	-2
en:who_listen	-3
en:who_ran	-4
en:who_rememb	-3
en:who_return	-4
en:who_sort	-4
en:who_was	5			3	-4	3					4	4		-3			-5	7		-7			5
en:whoever	6	-5		3	-5	-3											3		-2	5			-5
en:whole	4	-4		2	3	-2						-2					7	-4					-4
en:whole_menu	-7
en:whole_offic	-2
en:whole_questionnair	-4
en:whom	3
en:whose	4
en:why	13	-8	-4	2	7	-5		-2	-2	-2	-4	-2	-2	-3	-2		3	-9	3	-11	6	-4	6
en:why_i		-4		4	9												4	-3		-7			5
en:why_the	2
en:why_we	4
en:wi-fi	-5
en:wi-fi_the	-2
en:wide	2
en:widow	-2
en:widow_mother	-3
en:wife			-9	3	5	6	-3	4	-3	-3	-6	-4	-3	-4	-3		-5	-5	-3		-4		10
en:wife_'s		-3	-4		5												-5	-2		-5			10
en:will	-9	-3	-4		11	-5	4	-9		-5		-3	4	7		-7	15	-12		-10	-5	3	-4
en:will_be	-10			3		-7	-2		-2		-4	-4	5	7				-8		-8		6	9
en:will_call	3
en:will_go	-3
en:will_have	5	7		-5	-3	10	8				10			4			4	-3		6		-3	-6
en:will_i	-4
en:will_not	3	-10	3	-6	12	-8	-5	-4	-5	-4	-7	-5	-5	-6	-4	-3	14	-7	-7	-14	-5	4	-13
en:will_order	-4
en:will_see	-2
en:will_send	-7
en:will_sign	2	3		4	3	-3			7				4		8		-8	-3		9			-3
en:window	10	-8	5		4	-6					-3	-2		-3			13	-7	-3	-15	-2	-2	4
en:window_delight	-3
en:window_look	-2
en:windowsil	2
en:wine_cheaper	-3
en:winter		-5		6	8	-3	-3			-2	-2	-2					8	-3	-2				-6
en:winter_and	3
en:winter_boot	-2
en:wire	4	4	-3	4	-3	3	-3				-2			3			-4	-6		8	6	-3	-7
en:wish	-11			-6													4	-5	5	4			-6
en:wish_to	-12			-6													4	-5	5	4			-6
en:wit	-6
en:with	-3	3	-12	-2	-11	5	-4		-5		-3	-11		-14	-3	-4	3	-14	-10	4	3
en:with_#	3	8		-3	-2	-2	6	6										-7					5
en:with_a	6		-18	7		6		4	-7		2	-8	-9	-8	-6	-4	-4		-6	-12	-9	7	10
en:with_admir	-3
en:with_an	3
en:with_cooki	-5
en:with_draw	-3
en:with_everybodi	-3
en:with_her	3
en:with_his	4
en:with_it	10		-4	10	5	-3				3		-3	5	-2			4		-3		4	-2	-6
en:with_mapl	-3
en:with_me	-2	6				-3	6	6		4	5	4					-5	-9					12
en:with_my		-4			-8	-4	-2	-2	-2	3	-2	-3	-3	-4			5		-3	2	-3	-3	-6
en:with_no		-3		2	4	-2					-2						5	-6	5				-3
en:with_one	3
en:with_our		4		-3	-2	4			4		-2		6	-3	4					3		4	-5
en:with_reason	-2
en:with_remark	-3
en:with_somebodi	-2
en:with_tact	-3
en:with_the		9	-12	-4	-16	4	2		-6	6		-7		-8	-5	-4	-6			3	8	-11	-4
en:with_them		3		4		-2			7				4		8		-5	-5		3			4
en:with_three	-4
en:with_two		-4	3	-3		-3											11			-9			-3
en:with_us	6	-4															3	2					-7
en:with_which	-9
en:with_you			-2			-4			7			5	4	4	8					3			-4
en:with_your	-9	5			-5	-3		5	3					-3	4		-2					-2	3
en:within	-8	6	-3	10	-7	2	10	-3	-4	-3	4	7	-4	4	-4		-4	17	-3	-11	-2	-7	-12
en:within_#	-10	-2			-2	-3	2				-2			-3
en:within_forty-eight	-3
en:within_the	5
en:within_two	-6
en:without	3	4	-13			-9	8	-3	-3	-5	-5	7	-4	3	-3	-3	-4		-4	5	-4	-5
en:without_a		3	-5	-5	-3		6											-2		2			-3
en:without_curs	-2
en:without_except	-3
en:without_give	-5
en:without_my	-7
en:without_needless	-3
en:without_our	4
en:without_the	2
en:without_watch	-4
en:wobbl	8
en:woman		-5		8	4	-3				3	-2	-2	-2	-3			-5	3	-2	4	-3	-2	4
en:women	-4
en:wonder	3	-2	7	-6	-2												5			-4			-3
en:wood	-5
en:wool	-4
en:word			3	6	-6				-3		2	-3	2	2	-2		5	-8	4	-7	12	-4	-10
en:word_of	-2
en:word_on	-7
en:word_the	-4
en:work	3		-9	-2	-13		-4	-4	-4	6	-8	-6	6	-7	-4	-4	-5		6		7	-7	-4
en:work_again	-4
en:work_end	-4
en:work_fair	-2
en:work_finish	-2
en:work_great	-4
en:work_in	2
en:work_like	-3
en:work_offlin	-3
en:work_that	2
en:work_tip	-5
en:work_well	-3
en:worker_help	-3
en:workshop_golden	-3
en:world_of	-3
en:world_the	-3
en:worri	-11				-6	5			-2	-2	5	-3	-3	-3
en:worri_me	-5
en:worri_serious	-3
en:wors	-2
en:worth	-12	-2
en:worth_her	-7
en:worth_mention	-5
en:worth_sai	-4
en:wot	3
en:would	6		-5	5	-19	-9	-8	-8	-5		-15		-6	-10	-3	-5		6		-12		-3
en:would_alreadi	-4
en:would_and	-3
en:would_be	14	3	-11		-13	-7	-2	-5	4		-9	8	-8		5	-3	-6	13	-7		-7	-2	-5
en:would_call	-2
en:would_even	-5
en:would_finish	-3
en:would_given	5
en:would_have	3	-3	5	-3	-6		-2		-3		-4	-3	-2	-3	-2			-10	-2			-2	7
en:would_just	-8
en:would_left	-2
en:would_like		5	6	13		-7	3	4		8			-6	-3		-2	-10	8	5	-15	4		3
en:would_lost	-3
en:would_mention	5
en:would_not			9	8	4						-2							-7			5	-2
en:would_plan	-3
en:would_rather	6	10	-2		-3	6			5	4	-4	-3	8		6		-2	-7			4	9	-7
en:would_ring	5	-7		5	-3	-4					-2		-2				-7			-6		9	-3
en:would_send	-5
en:would_simpli	4	-4			4	-3														6			-5
en:would_sooner		3							6					2	7		-2	-2		4
en:would_want		-3			-4
en:would_write	3
en:would_you	2	-7	-4	-4	-5	-4					-2	-2						5	-2	-8	-2	-3
en:wow	-4
en:wrap	-9
en:wrench	-4
en:wrist	3
en:write	5	7	-5	3		10	8	-4	-4		3	7	6	3	-4					-4	2		7
en:write_to	-4		-3	-5	4	-5	-2			3	-3	-2	5	-3			12	-6	-2	-7	4	-2	-7
en:written	6	6	-2	5	-3				2		-4		-3	7	2		-9				2		3
en:wrong	-3	2	-3	9	-8	4	7				5	-4		-3			-10		-2	14		-4	-9
en:wrong_with	-3
en:wrote	9	4	-11	-4	-12	3		-5				-4	8	-4		9		5				3	-4
en:wrote_back	5	4	-3	-6	-3						-3			-3		6	4			-10		-2	5
en:wrote_i	-3
en:wrote_in	-4
en:wrote_it	6	-3	-2		-3						-3						3		4	-9		-2	4
en:wrote_on	4	5	-3	7	-3	3	3		-3		4		4	3	-2	6	-6	7		3		4	-10
en:wrote_to	-3
en:x-rai		3			-3	-3		6			-2
en:yannick	-3													5
en:yard	-3
en:yassin	9	-2	-4	4													-4			3
en:ye	3	-4		3	3												-4			-6			7
en:ye_to	-3
en:year	-8		-11	10	3	-9	-4	-4	4	-5	-6	-6	-6		5	4	-5	-5	2		-5		11
en:year_'s	3	6	-2											-2		6		-2	5	-7			4
en:year_ago	2
en:year_and	-2			2	3				3					4	3		-8	-3	5	4		2	3
en:year_i		2		8		-2			7					6	8		-8						6
en:year_on	-3
en:year_satisfi	-3
en:yearli	-3	-4			-4	-2
en:yell	-5
en:yell_down	-6
en:yellow	7
en:yesterdai	6		-6	13	-9	3	-4	-3	-4	-6		2		4	-4		-13	-3	6		3	-4	6
en:yesterdai_'s	4
en:yesterdai_i	6	-6		2		-3												-2		-7			8
en:yet	-2	6				-3						7
en:yet_i	-5
en:yippe	-4
en:yoghurt	3
en:you	-4	-21	2	-3	-5	-19	-10	-6	-4	-4	-21	-14	-3	-15		-15			-7			-3	-7
en:you_a	2
en:you_and	-3
en:you_are	3
en:you_bring	-3
en:you_came	-4
en:you_can	-3	-5			-4	-2
en:you_charg	5
en:you_close	2
en:you_confirm	-7	-3
en:you_could	6
en:you_do	-7				-2	-3				2			4
en:you_even	6
en:you_for	-9		7	-6	-7	-4	-2		6	-2	-2	-3	-3	5	7		6	-4		-3			-5
en:you_gave	2
en:you_go	3
en:you_good	-3
en:you_grate	-3
en:you_gui	-7
en:you_had	-3
en:you_have	-3	-8		-6			-3	5			-3	-2	-2	-2			4	-3				4	-9
en:you_hear	7	-5	-3	-6	7	-3											13	-2		-12			-6
en:you_how	-2
en:you_i	-6
en:you_in		-3
en:you_just	-6
en:you_kept	-2
en:you_kindli	3
en:you_know	-6				-4	-3				2			4
en:you_leav	-2
en:you_look	3								3					2	4		-4	-5		5		4	-3
en:you_make	-2
en:you_may	4	-5				-6
en:you_need	-4
en:you_open	-2
en:you_put			-3	7	8	-2						5		3			-8	10				-2	-5
en:you_recommend	3
en:you_redid	-6
en:you_said	-6	-5	-4	-4	-5	-3	-3		-3	-2	-2	-4	-2	-2	-2		8			-9			-3
en:you_send	11	-5	-2	4	-9	-3						-2		-2			-8		-3	8	6	-2	-10
en:you_sent	10	-2	-5	-2	-4							-2					-9		4	4			-4
en:you_set	-2
en:you_still	-3
en:you_sure	3
en:you_take		-3			-3												3	6		-6			-4
en:you_talk	-4
en:you_tell	-4				-3	-2				2							-5	-3		-5	3		7
en:you_to		-2															-3		9	-7			-4
en:you_told	3
en:you_walk	-2
en:you_want	4
en:you_were	-6	-6			-2	-3
en:you_when	4
en:you_will		-7	6	-6		-6	-2		-2		-4	-2	2	-5	-2		17	-6		-10	3	-3	-7
en:you_would	8			-5	-7	-6	-3	4	-3	-3	-3	-4	-4	-4	-3		5	-7	-3	-12	-4	2	6
en:you_wrote		-2		5		-2	4					2		-3			-6	10		-7			-4
en:young	-6	-8	-4	6		-2				-2	-3			-3			-4	2	-2		5	-2
en:young_and	-2
en:young_apprentic	-3
en:young_lad	-7
en:young_man				5	-3												-9	4		6			3
en:your	7	10	-13	13	8	6	-9			-9	-3	-3		-2	-3	-12		2	-8			-4	-2
en:your_advic	-4
en:your_angel	-4
en:your_assist	-4
en:your_attent	-3
en:your_bank	-7	-3
en:your_colleagu	4	-4		5	-2												-6	10		-7			-3
en:your_compani	-3	4		-8	-2		6										8	-3		-7
en:your_confirm	4
en:your_counter	3
en:your_croissant	-4
en:your_data	-3
en:your_depart	-2
en:your_emerg	4	7			-2	10					2		5	7			12	-2		-14		4	-5
en:your_every	-2
en:your_ey	-3
en:your_first	-3
en:your_fitter	5	3		6	8	3					-3							-3		6			-7
en:your_florist	-2
en:your_gestur	-4
en:your_gui	5
en:your_hotel	-3
en:your_incid	-3
en:your_invoic		5			3							5
en:your_jewel	-4
en:your_kitchen	-2
en:your_letter	4
en:your_list		-3			5	-2
en:your_man			-2	-8		-5				4	-2		6					-2			5		-5
en:your_mouth	-3
en:your_own	7	-5			-5												-6	-6		4			5
en:your_peopl		5				-4			3	3			9		3			-6		-6	3	7	-3
en:your_portal	6
en:your_properti	-7	-3
en:your_request	4
en:your_restaur	-3
en:your_salesman	6
en:your_site	3
en:your_staff	-3
en:your_store	-4
en:your_system	2
en:your_team	-5
en:your_technician			-2	9	-5						5						-13	9		7			-7
en:your_toi	-4
en:your_traine	-3
en:your_van	8
en:your_waiv	-3
en:your_waste-sort	-3
en:your_websit	5	3			-3			5									-5						5
en:your_welcom	-2
en:yours	2
en:zero	-7
en:zero_hold	-3
en:zero_hope	-4
en:zip	-3
en:zip_for	-4
en:zipper	-2
en:zipper_in	-2
ends-asking	-32	-31	-28	54	7	-30	-23	-24	-22	-28	-28	-23	-25	-25	-22	-22	-34	-65	-45	37	-30	-33	34
fr:#	23	-8	-11	-5	-7	-12	-16	-14	-19	-18	-15	-11	-15	-13	-18	-14		-4	-8	-8	-19	-9	-9
fr:#_#	11				-3	-3	-6	4	-5	-10	-6	6		-11	-5	-8	5		-3	-16		5
fr:#_a	-5		6	-2	3	-7	-5		9	-4	-2		4	7	9	-3	-5	4	3	3		-2	-3
fr:#_affich	2
fr:#_an	13	2	-16	9	11	11	-9	-7	-7	-2	20	-8		-8	-7	-7	4		-11		-9	-7	5
fr:#_aout	-2			15	-2	-3	7	-7	5	-8	-10			8	5	-7	-5	9	-9		-6	-12	12
fr:#_au	-3	4	-6	12			4	-3	-3	-4	3	-3	-4	4	-3	5	-9	11	-4	-2		-5
fr:#_aux	4
fr:#_avant	3
fr:#_avec	6	-4	-4	-4	-7												6		-3			-3	-4
fr:#_avril	5	-3	-8	-5	-10	-6		-3	-4	-2	-3	-4	2	-7	-3	-2	-3	-7	-4	8	-2
fr:#_ball	3
fr:#_bien	4
fr:#_ca	6
fr:#_ce	3		7	-6	6	-2							4	2			3	5	-3	-9
fr:#_cette	3		5	-2							3		5	3				-6	5	-4			-2
fr:#_chais	7
fr:#_chaud	-2
fr:#_cm	8	-4	-3	-4		-3	-2	3			-3	3	-3	-3				5	6	-9	-2		-7
fr:#_comm	6	-5	-3			-3				-2	-2		-2	-2			9	-2	4	-13	-2	-3	-4
fr:#_compt	3
fr:#_dans	6	4	-2	-8	-2	-2					6						10	-2		-8		-4
fr:#_de	8	3	2	-3		-5	-7	-6	-6	-6		7	-10		-5	3	4	20	-13	-24	-5	-4
fr:#_decembr		3				5	4				3						-2	-7		13			-3
fr:#_degr	14	5	-3	-8	-6	10	-3	-2	-3	-3	9	-3	-4	8	-3	-4			-3		-3	-7
fr:#_depuis	7
fr:#_doss	3
fr:#_du		11	-3				4	6			-3	11	-4	-3		8	-2			-3			4
fr:#_elle	-2
fr:#_en		-3	-5		10						3			-2				-11	10	4		-3	-6
fr:#_enfant	6	4	-4	-7	-4	3					5	-2					-3	-5	-2				4
fr:#_entre	3
fr:#_essai	3
fr:#_est	3	5	-4	3	-6	2	3				5	-2					-6					-3	4
fr:#_et	9	12		4	4		3	-8	6	-9	3	4	14	10	6	7	8			-19	-8	5	3
fr:#_euros		-4	-8	6	9		-6	4	-2	-5	3	-5	2	-6	-2	-3	-9	-3	15	-2	-4	5	-14
fr:#_fait	-5
fr:#_fevr	7	3	-3			-4			6		-2	-5	-5	7	6	6			-2				-5
fr:#_fois	18	-11	-9	-5	-8	-4	-3	-3	-4	-3	-4	-3	-5	-10	-4	-5	5		-4	-6	-3	-7	4
fr:#_for	5	-4	5	-3	-5												-8	9					-3
fr:#_go	3
fr:#_h	10	-7	7	3	-3		-10	-11	-4	-7		-7	-2	-11	-4	-15	-4	-5	-10		2	9
fr:#_heur	-11	3	5	6	5	-8	4	-5	5	-5	-5		-6	-8	5	-3		6	5	-15	-3	-9	9
fr:#_hour	-4
fr:#_in	-5	5				7					-3		-2	7
fr:#_j	2
fr:#_janv	-4	6		-6	-5	-2			4				-2	8	4	6				3		-5	-5
fr:#_je		-6	4	-8	-5	-3				-2			-2	-3			8	7	-3	-12		-3	-6
fr:#_jour	9	-4		10		-4		5	-3	-3	-3	-6	-3		-3		-3	-5	-5	6	-2	-6	4
fr:#_jr	-3
fr:#_juillet		11	-6	13	-11			-4	3	3	-4	5	2		3	5	-10	8	-4		-2	-8	13
fr:#_juin	5	12	-9	12	-11		6	5	-2	3	-8	4		4		-4	-8	-4	-9			5	5
fr:#_km	3
fr:#_la	6	-5	-7	4	2	-3				-2	-2		-2	-2			2	3	-3	-7		-3
fr:#_le	12	3	12	8	4	-5		-6	4	-6	-9	-8		9	4	3		11	-8	-5	-5	-9	-15
fr:#_les	8								4					3	4		2			6		-3	-4
fr:#_lign		-4		3	2	-2			4		-2				4		-4	-5		8		5	-4
fr:#_litr	-3	-2	-3		6												-9		11	-10			-2
fr:#_m	3	8		-3	-6	5			-3			-3	4	4	-3		2	-5	-2	-3			3
fr:#_ma	-5
fr:#_mai	-4		-3		-10	-6	7	-3	-2	-3	-4	5		3	-2		-4	2	-3	4	-3
fr:#_mar			-4	3	-9	-5	2	-3	5	-3	-3	-4			5		-12	6	-2				5
fr:#_me	-5											3		-2
fr:#_menus	4
fr:#_min	-4	-10	-12	-10	4	-6	-6	-6	-5	-6	-7	-5	-6	-7	-6	-6	-8	4	-8	9	-5	-7	-11
fr:#_minut	-2		-14	-10		-4	-3	-3	-2	-4		-3	-4	-5	-2	-4	4		-5		-3		-8
fr:#_mois	-4	-5			4	-2					-4
fr:#_novembr	-7	4		6	-4	2	-3				-2	4	6	-3			-7	-4		3		9	-3
fr:#_nuit	4	2		5		-3			7				2	3	7		-7		-2	3		3	-3
fr:#_octobr	4	8	-5		-6	-5	-6	9	-2	-3	-3	14	8	-7		8	-3	-4	-4		-3	8	-4
fr:#_ok	-9
fr:#_on	5	-2	-2															5	7	-8			-2
fr:#_pai		4			-2									4
fr:#_par	7		-2	5	-3	4	-2		3	-2		-3	8		4				-4	-3			8
fr:#_part	-6
fr:#_pas	5	7	-3		6	-2							4			6	4			-9			-2
fr:#_per	-3	-3			-3												-3	-5		-5	3	3	6
fr:#_person			3	3	8		2	-3	-2	-3	-4	3	4		-2	-3	-9	8	10	-3	-3		-9
fr:#_pi	3				8												-3	4		4
fr:#_pis	4
fr:#_plus	4		-5		-3			4				3								-6			5
fr:#_post	3	2		3		4			4		-2			2	4		-3	-4		5		-3	6
fr:#_pour	6	-9	-3	-7	12	-9	-6	-5	7	-6	-7	-5		7	7	-5	4	6				-7	-12
fr:#_que	14	4	-4	6			-3	-3	-3	-3		-3	8	3	-3		-6		3		-3	5	-7
fr:#_ru	-5
fr:#_sans	3
fr:#_semain	2
fr:#_septembr		5	3	9	-14	2		2	-6	-5	-9	3	13	7	-6	-4	-12	9	-7	-4		6	-8
fr:#_sm	8
fr:#_sous	5
fr:#_sur		6	7	2	-3	5					6		4	3			-5	6		-9		3	3
fr:#_texto	6
fr:#_to	-3
fr:#_toujour	7		-4	-6	-5	-5	-2	3	-4	-3	-4	-4			-3	-2	8	-5	-3	-12	-2		3
fr:#_tous	4
fr:#_une	4
fr:'s	6	-4	-3	2	2	-2				-2	-2	-2	-2	-3			7		4	-11	-3	-4
fr:a	2	-7	-6		-9	-11	-12	-13	-14	-13	-11	-12	-11	-9	-14	-11	10	-6	-7	-12	-11	-6	-8
fr:a1	-7
fr:a1_la	-4
fr:a_#	18	-18	4	-5	4	-14	-9	-4	-5	-17	-9		-3	-5	-5	-18	17			-15	-2	-5	-5
fr:a_accept	-2
fr:a_aid	-3
fr:a_ajout	-4
fr:a_appel		6			-10	-2	4	3		6	-8	4	6	-6			-15	-4	-3	6		-3	9
fr:a_arrach	2
fr:a_assur	2	-4															3	8		-4		-2	-3
fr:a_attendu		5			-6	-5				5	4		-3								6	-5	-2
fr:a_avert	-4
fr:a_beatric	-4
fr:a_bichon	-3
fr:a_bien	5			-3	-4						4						8	-4					-3
fr:a_bon	-4
fr:a_boutt	4
fr:a_brul	2
fr:a_caf	4
fr:a_calm	-6
fr:a_carr	-4
fr:a_caus	-5				2	-3	-3	6				2	5	-4			-6	3		6			-4
fr:a_ce	8		6	-3		7	-2	-3	-3	-3	4	3	7	-6	-3			-13	-5	6	-4		4
fr:a_ced	2
fr:a_cette	-7
fr:a_chak	-4
fr:a_chaleur	-8	-4	3	-2		-5	2				-2	3	-2	-3			5	-2	-2	-5	6	-2	-4
fr:a_chang	-9	-3				2					5		4	-3			3	-4		-9			7
fr:a_chaqu		5		-12	-7	7	-3		6	-2	7	-2	4	9	6	-3	-5	-5	-2	4		3	-6
fr:a_charg	4			2	5												4	4	-3	-8
fr:a_cherch	3	4								3			4				-2			-2			4
fr:a_cinq	2
fr:a_coff	-5
fr:a_coll	5	6		3	-4						6						-8	-2		12		-2	-4
fr:a_command	-3
fr:a_compr	-4
fr:a_compt	2
fr:a_confirm	3
fr:a_conteneur	-3
fr:a_corrig	-3
fr:a_cot	8	4	-4	14	-4	7	3	-3	3	-4	-6	-3		2	3		-3	-6	3	5	-4	4	-11
fr:a_coudr	-4
fr:a_cram	-3
fr:a_crev	-8
fr:a_croir	6
fr:a_de	5			-3	-6								-3				4				3	-3	-8
fr:a_decid	4	-3		2	3												3	5		-7	3	-2	-3
fr:a_deconseil	-3
fr:a_defaut	7	12		4	-4		15	-2				6	-3	6			-7	4				-5	4
fr:a_deja									5				4	5	5
fr:a_demand	10	9	-3	-6		-9		-3	-3	20	-8	-3	4	-6	-3	-4	7	-8	-3	-7	5	6
fr:a_denich	-4
fr:a_depann	-2
fr:a_des	-6	-3		-7													-4	5
fr:a_descendr	2
fr:a_deux	5			3	-2		4				3						-6	-4		6	3	-3	6
fr:a_dire	17		-4		-5	-3				6	-2		-2				-2	-4	-3	4	6	-4
fr:a_dit	27		-18		-3	-6	-9	5	-7	5		-2		-5	-7	-7	-7	10		-8	4	3	5
fr:a_dix	4
fr:a_dix-neuf	-5
fr:a_don	3	3		6	2						9		5	3			-11	3		7	3
fr:a_dorm	5		-4	5	-3	4					-5						-7	-2		11		-3	-3
fr:a_droit	3		-3		-2													-3		-3		3
fr:a_du	-4	-3		-4	-6												4	4		-4		-4	-3
fr:a_ecout	-2
fr:a_ecrit	5	4	-4	3	-7		-3	-2	-2	-3	4	6	-6	2	-2	5	-7	-4	-3	8	-2	-4
fr:a_elle	5	7	-4	5	-5	-4				10	-3		-5	-2			2	-4		-10	8		-6
fr:a_en	-6
fr:a_encor	8	-3		10	10												9	-4				-3	-2
fr:a_envoi		-2				-3			-2		-2	-2	3	3	-2		-6	5	-3	-2	7	-3	-4
fr:a_epargn	-5
fr:a_epluch	-3
fr:a_ete	2	10	-7	3	-12		-5	4	-3	-4	10	6	4	-3	-3	-2		7	-6	-5	-4	3	-7
fr:a_eu	3		5									3		-3						-3		-2
fr:a_expliqu	-2
fr:a_factur	4
fr:a_fait	-2	6	-5	-4	-13	8		-4	3	4	2		3	7	3	-4	-6		3	3	5	-10	-3
fr:a_fallu	9	-3	-5	-5													4	-2
fr:a_fin	6	2	-3	3			5			7			-3				2	-7		4	4		-4
fr:a_first	-4
fr:a_fum	2
fr:a_gard		-3				-2
fr:a_gauch	5	-4	-3	4	-3	-2											-7	-5		10		3	-4
fr:a_guid	-4
fr:a_huit	3	3		2	-5						8			5			-3	2					-4
fr:a_il	-11				-3
fr:a_insist	-4
fr:a_jam	7	-5	-3	-5	-2	-4					-4						9	3		-12		-4	-4
fr:a_jeud	-11
fr:a_jour	4		-5	7	-6	2	4	-2	-2	-2			3	-3	-2		-2	-4	-2	4	-2
fr:a_jur	4	5		2		-3	6				-2		4	5			-3	3		-7		2	4
fr:a_just	3
fr:a_la	4	16			-13	11	2	7		6	4	8	10				-2		-5	-2		4	-5
fr:a_lach	-7		5	-4	-2	-2							4	5			-6	-4	5			3
fr:a_laiss	21		-6	-3	-12	3	-3	-3	-2	3	-8	-3	-6	-5	-2	-3	11	-9	-4	-7	-4	2
fr:a_lang	-3
fr:a_laquel	-2
fr:a_lav	4
fr:a_le	6	4	9			5	-7	-5	5	-6	3	4	5	4	5	4	3	8	-14	-5	-6
fr:a_leon	-3
fr:a_lev	2
fr:a_log	-3										3
fr:a_lu	2
fr:a_lui	-2	-2		2	-4	4			2	-2	6		2	-5	2		-3	3		-3		4	-5
fr:a_ma	-11		6	-8	-7	-2	-3				-2		-3	-2			-3	7		-8	3		-4
fr:a_mang		5		-7	4	-2					6						3	4	-3			-5	-4
fr:a_manqu		7			-4	-4					4			3			-3			6		-2	-2
fr:a_me	-7						3					4					-3	3			3		-3
fr:a_meme	-21	-7		-9	-9	-3				-3			-2	-2			4			-3			-3
fr:a_mes	3	-3			-3	3					-3		5				-4			4	8	-2	-7
fr:a_mid		-4	6			-5	-4	-3	-2	-4	-3	3		-5	-2	-2	-9		-5	7	5		-7
fr:a_minuit		-3	-3		-6					-2							5	3		-5			-2
fr:a_mis	9	-9	-10	-13		-6	-4	-3	-3	-3	-5	3	-6	-5	-3	-3	13	-9	-5	-14	-4	4
fr:a_moi	8	7			-5	-5			-2	4	-4		6		-2			-4		-10	7		-4
fr:a_moins				-9	-2	4			5				5	-3	5		3	-2		6		-5	-3
fr:a_moit	4
fr:a_mon			-4		-8			-2		3	-3	3	4				-7		-2	3
fr:a_mont	-7
fr:a_montr	-3	2		-4	3									-4		6	8	5		-12		-3	5
fr:a_moyen	6
fr:a_neuf	4
fr:a_nic	4		2															6		-6			-3
fr:a_noel	-5
fr:a_not	-3			3		2				5	-3		4	-3			4	7		-6		-5	3
fr:a_notre		-8			-4	-2												6				-3	-4
fr:a_offert	3	-3		-6	5												11		-3	-10		-3	-2
fr:a_orient	-3
fr:a_oubl	-2	-3			-3	-2					-3
fr:a_ouvert	4		-4	-4	-3	-3							3	-2			5			-3			-4
fr:a_pai	7	2	-8	-10		-3				-2	-2	-2	-3	6		5	10	-3	5	-14		-4	-4
fr:a_parl	7	11	-3	7	-3	-5	6			7	-4		5	3			-7	5		-6	5	3
fr:a_part	5	-6	-4			-3					-2		-2	-3			13	-11	-4	-6		-4	3
fr:a_pas		-3	-6	-6	-10	-6	-5			-8	-3	7	-4	-6		4	-12	5	-10		-3	8
fr:a_pass		-3		-4	3	2					5		-3					-4		-7		6	2
fr:a_patient	-2
fr:a_pein	4
fr:a_perc	4			3			4					5		6			-5	3		5			-3
fr:a_perdu	2
fr:a_person	5	4		-3	4				-2				7	6			-7	-5	-2	3		4	-3
fr:a_pet	5
fr:a_pied	4		-3														5		-2	-7			-2
fr:a_pig	-4
fr:a_planch	-3
fr:a_pleur	-8				-4	-2				3			4	2						-7	3
fr:a_plu	3
fr:a_plus					-4
fr:a_prendr	-5
fr:a_pris	-7	4	-5	-2	-3		-3	4	-3	-3		-3	7	-5	-3	-3	4	-9	-3		-2	6	-5
fr:a_propos	4
fr:a_pu	5		8	-2																-2
fr:a_quatr	-5	3				-3			3				3	4	3					-4		5
fr:a_que	4
fr:a_quel	3		-4		-4	-3				5	-3		5	-2			-13	-4				4	7
fr:a_quelqu'un	2	-2	-2		5												5	4		-6			-3
fr:a_qui			3										3	4						3
fr:a_quoi	6	-3			-5												-6	6					-4
fr:a_racont	-5
fr:a_ram	-4
fr:a_rappel				3		5					-2		-4	-3			-8	4	-3	4	-2		-2
fr:a_rar	-3
fr:a_rattrap	-2
fr:a_recommenc	3	-4															7		-2	-6	6	-4
fr:a_reconcil	-4
fr:a_recu	6	4		4	-4	6				4			-4	-3			-7	-4		-5	-2	6	7
fr:a_recuper	-3
fr:a_redir	-6				-3		-2			-2		-2				-3
fr:a_reel	-3
fr:a_refair	-2
fr:a_refus		-5			3	-5						4	-2	-2			-7	-3		5		5	-3
fr:a_regard	6	-4	-3	-11	-3		4							-2			6	-2			3	-4	-3
fr:a_regl	-5
fr:a_rem		6	-3	3		-3			11				-3	3	11		7	-3		-7	3		-3
fr:a_rembours	-3
fr:a_remerc	-4
fr:a_remplac	4
fr:a_repar	-6
fr:a_reper	-4
fr:a_repondu	7	9	-4	-8	-4	-2	9	-3		7	-5	8					7	-10	-4	7	-3	-5	4
fr:a_repr	-4
fr:a_reserv	-3
fr:a_reson	-2
fr:a_retrouv	-9
fr:a_reven	-4
fr:a_rien		-4				-5	4	-2	-2	-3	-3	-3	-3	-4	-2		-8	-12	-3	14	6	-5
fr:a_sa	3	3		5	-4	-5	-3			7	-5	4	-5	-4			-5	4		-11	7	-8	3
fr:a_salu		-2	10	-7	-3												3
fr:a_sauv	-4
fr:a_se	4
fr:a_signal	-3
fr:a_six	3	4	5	-3		6				3	6		4	-2			3	-2		-5			3
fr:a_son	6	4		3						5			-3	-2			-7		-2	4	3	-5
fr:a_sort	-4
fr:a_souffl	2
fr:a_soulign	-8
fr:a_su	-4
fr:a_sucr	-4
fr:a_suiv	-5
fr:a_suivr	-4
fr:a_sundai	-3
fr:a_tabl	3	-3									-2						4			-6	3		-2
fr:a_telephon		-5		3	3												-3	5
fr:a_tenu	-8
fr:a_tenus	-3
fr:a_termin	-3
fr:a_thing	-2
fr:a_tir	-2
fr:a_toi	-4
fr:a_tous	-10				-2
fr:a_tout	-11	-6	-4	-4	4	-3								-2			-9		4	5		-2	-3
fr:a_toute	-4
fr:a_toutes	-5
fr:a_trait		-6		5	13	-2							-2				-7	7		-8	6	3	-2
fr:a_traver	3
fr:a_trent	-5
fr:a_tro	-2
fr:a_trois	9	-5		-3	-5	-4	-2	4			-3	-2	-4	-4			6	-4	-3	-9			6
fr:a_trouv	-10			6	-7	9				-2	5		-4	3							-2		2
fr:a_tu	2
fr:a_un	-4	-3	-4	2			3	-3	-3	7	-7	-3		-5	-3	-5	6	-3	7	-7	-3		-7
fr:a_une	-6	-7	-5	3	-2	-8	-5	9	-3	-2	-5		2	5	-3	4	-10	-4	-3	11		3	-5
fr:a_veil	-2
fr:a_vendu	4
fr:a_vers	-3
fr:a_vingt	-6
fr:a_voir	-6
fr:a_voix	4
fr:a_vos						4											-2	-5		9
fr:a_votre		4	-2	6	-4	-4	-4	5	-2	-2	-2	-3	11	2	-2		-2	4	-3			3	-8
fr:a_vous	-3	3	5	-7	-7	5	3	4			-3	-2	-4	-5	-2		7	-10	7	-9
fr:a_vrai	-4
fr:a_vu	-5		-3	-4	-4	4					3		-2				-5	2		5		2	-3
fr:abon	4				-4
fr:about	4	10		2	-2	-3					-2	6		3			-3	-5	4	6			-4
fr:absenc	2		-2		-3	-2	5											5		-10			4
fr:accent	3
fr:accept_ma	-3
fr:acces	5	-2	-4	-6	-4												-3	3	-3	-14		-3	13
fr:acces_a	2
fr:acces_au	4
fr:acces_est	-3
fr:accessibil	-3
fr:accident	-3
fr:accident_de	-4
fr:accompagn	-2
fr:accompagn_fourn	-3
fr:accord	3			2	-5												-4	4	7	-7
fr:accroch	2			-4	3						3						-7	5	7				-2
fr:accueil		4	-5		-5	-4	-2			4	5		4	-2			7		-2		-2	-5	-7
fr:accueil_ce	-2
fr:accueil_dejeun	-2
fr:accueil_est	-3
fr:accueil_sour	-4
fr:accus	9			-6	-6	-3	-3	4	-3		-2	-4	4	4	-2		-5	-8	-3	10			-4
fr:achat		7					2			5	4	-3					-2			-5		2	5
fr:achet	4	-8			11		-3	-2	-2	-3	3	-3	-5	-5	-2		-9	-3	4	3	-3	7	-11
fr:achet_chez	2
fr:achet_la	-3
fr:achet_un	8	-3	5	-4	-2													-3	-2	10			-8
fr:achet_une	-3
fr:acompt	3				-3						-2	5	-3	-2						-8		-7	10
fr:action	3		-3	3													-3	4		-8			6
fr:action_de	3		-3	3													-3	4		-8			6
fr:activ	3
fr:activ_le	2
fr:adapt		6		4	4		7				3						-5	6	7	-5			-4
fr:add	-8
fr:addit					-2
fr:addit_honnet	-2
fr:administr	4	3		8	6	4		6	2					4	2	5	-7	-5	6			4	-3
fr:adon	-3
fr:ador_cet	-3
fr:adoucisseur	-5
fr:adress	-7		-3	6	-4	5					-4	-2							-3	4		-2	-2
fr:adress_a					-2					3								2		-6		-2
fr:adress_mes	-3
fr:adress_modest	-3
fr:adress_rar	-2
fr:adult	3	-6	-3		5	-2				-2	-3		-2	-3		-2	3	-6	-2			-4	5
fr:advic	-3
fr:advis	-2
fr:aer	5
fr:aerien	-3
fr:aerien_comm	-3
fr:affair	6	-3	3	-5	-3	-4	-3	-2		-3	-3	-2			-2	-2	8	-7	-5	-3	-3	-2	3
fr:affich	19	5	2	-3	-2		3	3	-3	-4	2	-4	-5	6	-3	-3	-3	2	3	-4	-3	-9	5
fr:affich_#	3	-3	-2														-3			4			-2
fr:affich_le	3
fr:affich_un	7
fr:affirm	3
fr:after	7		-3	7	3					-2	-4							5	-5	-9		-3	7
fr:afternoon		3	-3	-8	-6	5					-2	-2	-2				-3		-2		7	4	-8
fr:again	4	2	8	-6	-5	-3	-3	-3	3	-2	-3	-4	-3	4	-4	-4	6	-2	-2			-4
fr:age		-5		-4	3						3						-8	-5		11		4	-4
fr:age_de	2
fr:age_tres	-3
fr:agenc		4	-4	2	-5	-4	-3			-2	-3	3	-3	5		5	7	8	-2	-13	-2	-6	-6
fr:agenc_de	-2
fr:agend	-3
fr:agent	-6
fr:agent_a	-2
fr:agent_du	-2
fr:agent_venu	-3
fr:agir		2				3	5					-6		-3
fr:agir_en		2				3	5					-6		-3
fr:agit	6	5		6	5							3	-2	2				-6		4		-3	3
fr:agit_de	2	6		5								3		2			-6	-5		13		-2	-4
fr:agre	4			3	4		8				-2	3					-6	-3		6		-2	3
fr:ah	3
fr:ai	24	2	3	7		-4	-5				-11	-3	-3	-6		-8	-6		-5		-10		5
fr:ai_#	10	-9	-6	-4			-2	-2	-2	-2	3	-2	-5	-4	-2				-3	-2	-2
fr:ai_achet	6	-4		-4	-3												-4	-5		12			-5
fr:ai_appel		4	7	-6	-3									4			8						-4
fr:ai_appris	-2
fr:ai_attendu	2	-4	-4	-3													7			-4
fr:ai_aucun	-5
fr:ai_bien	5
fr:ai_cherch	-5				-5
fr:ai_command	10		5	-6	2												-6	-5	7	2		-2	-4
fr:ai_compt		-3	-4														6			-4
fr:ai_decouvert	4
fr:ai_demand	4	7	-4	10		-4	2	8			-2	5	-6			5	-13	3	6	-13		2	13
fr:ai_des	5
fr:ai_deux	-3
fr:ai_dit	4	5		6	8	-3		5		6			5	-3			-11	-6				11	-3
fr:ai_don	6			-3																5			-2
fr:ai_du		-3		-2	-5													2					-3
fr:ai_economis	-3
fr:ai_ecrit	3	5	-4	4		-3		6			-2		3	6		9	-3	-8		12			-4
fr:ai_envoi	3			5		5			5				6		5		-6			8		-2	-2
fr:ai_eu	-3		-5	-3	4	4			4				5		4		7		-2	-8		-3	4
fr:ai_fait	3	-7	-8		-11		3	5	-2	-3	-4	3	-6	-5	-2	-3	3	-8	-4	10	-3	-3	-9
fr:ai_ferm	5	-7	-3		-5	-3					-2		-2	-2			-9		-2	9		4	-5
fr:ai_fin	-5
fr:ai_gard	10	4	-2	2	-4	4		5		3	-2		3	-3			-7		-3			7	3
fr:ai_jam													5	4
fr:ai_jet	-3
fr:ai_la	7		-3		-4													-3		4			-3
fr:ai_laiss	2
fr:ai_le	2	-4	-4	3										-2						-8			7
fr:ai_les				2	6	-2				5			5				11			-5		-4	-5
fr:ai_mang	-5
fr:ai_meme	-10
fr:ai_mis	5	6	-2	4		2	-2	6		5		4	4	-3			5	-8	-3	-6		5
fr:ai_offert	2	-5		3	12	-3												5	-3	3		-4	-3
fr:ai_oubl	-8
fr:ai_pai	4	-5	6	3													2	5	-3			-3	-4
fr:ai_parl		7		2			8			5			8	8			-3	-6		-2		8	-2
fr:ai_pas	12	4	-13	3	10	-12				12	-7	-5	-3	3		-4	2	-10	-10	3	6		3
fr:ai_pass	3	3		3	-4	2	5			3							-6	-8		12		-3	2
fr:ai_plus			-4		-4	-2			6					-3	6		7			-11			5
fr:ai_port	2
fr:ai_pos		-4		-3	-3													8		-8			-4
fr:ai_presqu	10		10	-7													9			-10	3		-3
fr:ai_pris	6		-4	-3		6					5						6			-14			3
fr:ai_raccroch	-4
fr:ai_ral	-2
fr:ai_recu	12		10	-10	-10	-5	-4	-4		-4	-4	5	-7	-8		-3	4	-8	-5	-7	-3	-3	9
fr:ai_regard	6	-5			-3													2		-4			4
fr:ai_regl	3	3	-2	6	-3								4				-5	8		-6
fr:ai_rien	2	7		5	-4		6	-2		-2	4	6	-7	-10			-4	5		-10	-2		6
fr:ai_sign	2				-3		-2	6					5				-8	6	5	-8		3	-4
fr:ai_signal	-6
fr:ai_sort	4	-3	2														-5			8			-2
fr:ai_suiv	-3
fr:ai_telephon		-3		3	4												-8	6	5			-2
fr:ai_toujour	3
fr:ai_tout		8		9		10				-2								-3		3		-2
fr:ai_trouv	-2	4	3	-3							3			-3		6	3			4		-2	-3
fr:ai_un	12	-6	-8	3	5	-3	-2				-3		-2	-2			-3		-4	6		-3	-5
fr:ai_une		-3		-3													4	4		-7			-2
fr:ai_voulu		2		-4						5
fr:ai_vu	7	11	-2	10	-5	7	7				-4			-2			-12	8	-3	3		-3
fr:aid	-10
fr:aid_#	-2
fr:aid_a	-3
fr:aid_comm	-3
fr:aid_les	-3
fr:aie	-9
fr:aie_a	-6
fr:aiguill	6
fr:ail	3			-3			5			5							9	-7		-7		4
fr:ailleur	-5		-3	7	5		-3	-2	10		-4	-3	6	5	10		7		-5	-7		6	-6
fr:ailleur_le	-3
fr:ailleur_parc	-4
fr:aim	4	-8	-4	18	-10		-5	-4			-3	-4	-9	-7		-2	3	-5	-5	3	7		-11
fr:aim_bien	4
fr:aim_le	-6
fr:aim_mieux									3				-3	-2	3
fr:aim_que	10	-4	-3	9	-4		-2		-2	-2			-3	-3	-2		6		-3		-3		-7
fr:aim_son	-2
fr:aimabl				-3			6										-5	4					4
fr:aimabl_et	-3
fr:ain	-4	3		-4		6					7		-3	-3			-4					-4	3
fr:ain_est	-3
fr:ains	-3
fr:ains_que	-3
fr:air	16	-4	8	2	2	-3	-2		3		-2	-2	-3		3	-3	-4		-3	3		-5
fr:ait	3		3								4						3
fr:ajout	-9
fr:ajout_un	-3
fr:alarm	-4
fr:alarm_de	-4
fr:alert	-4	2			-3	2
fr:all	-3	-3	-10	-4	-10		-5	-4	-5	-5	-9	-5	-5	-7	-5	-6		-3	-5	2	-4
fr:all_night	4
fr:allais	-4
fr:allais_en	-4
fr:allait_le	-2
fr:alle	9			-2		4	-3	-2		4	6	-2	4	2		-3	-3	3	-3			4	-7
fr:alle_pour	-3
fr:allemand	4
fr:aller	5				3	-5	-2	-2		4	3	-2	-4	4		-2	8	3	-3	-5	-3	-4	-8
fr:aller_a	2
fr:aller_achet	-4
fr:aller_cherch	3
fr:allerg		-3									3
fr:allez	4	-3		-3	8												6	5		-10			-2
fr:allo	17	-5	-3	-15		-4	-3	-3	-3	-3	-4	-3	-3	-5	-3	-3			-5	6	-3	-5	-15
fr:allo_ce	3
fr:allofil		-4			-4												-2	8		-9		-3	6
fr:allum	-4			5	3	3					4						-8	2		3		-3	4
fr:allur	-4
fr:allur_je	-4
fr:almost	-4
fr:almost_disappointed	-4
fr:alors	3			-11	-9			-4	-4	-5		-4	-6		-3	7	5	8	-4		-3	-8	-6
fr:alors_je	-4	8	-3	-6	-4									5		10		8		-4
fr:alors_que	9	-3		-2	-9	4		-3	-3	-3		-3	-4	-4	-2	-4	-2		-2	7		-4	-3
fr:also	-3				-2
fr:am	-4		-4		-7	-5	-3	-3	-3	-3		-4	-5	7	-3	-2	3	-10	5	3	-3	-7	-2
fr:am_almost	-4
fr:am_in	2
fr:am_not	6	5		6	-3						2		-3	8			-11	-6		9		-3	3
fr:am_sold	-3
fr:am_still	-4
fr:amandin	7		2	-5	4												-4	-5	7
fr:amateur	3	-3	10	-3													2			-3
fr:amateur_de	3	-3	10	-3													2			-3
fr:ambul	2	8		-5		8											6					-3	-3
fr:ame					-6												-2	5
fr:amend	3
fr:americain	2
fr:amis	4		7	7	7			4				3						6	-2				-5
fr:an	-3	2	-13		7	10	-8	-12	4	-8	18	-13		2	4	-11	11	-3	-16	6	-13	-8	-7
fr:an_a		-4	-4								2									6		-2	-2
fr:an_chez	7		-3		-2				5				4	5	5			-3		3
fr:an_de		6	-6	-5	-4						8						2						-4
fr:an_est		4		4		8					10		2	-5			-5			3		5	-4
fr:an_et		3	-6		3	3	-2		-3	3	9		3	-4	-3		5	7	-3	-6	-3	-7
fr:an_je	-3
fr:an_pass	-7	-3			-3												5	-6		2			-3
fr:an_plus	-3
fr:an_prochain	-6	-3			-3												6			-5
fr:an_remerc	-2
fr:an_sans	-6
fr:an_satisfait	-3
fr:ancien	9		-7	5	6		-3	-3	-3	-4	3	-3	-5	-5	-3	-3	8	-8	-4	9	-3	-9	-13
fr:ancien_fournisseur		-3			5
fr:and	5	-13	-18	5		-11	-11	-11	-9	-12	-7	-11	-11	-5	-9	-12	-3		5		-10	-13	-4
fr:and_good	-2
fr:and_i					-2
fr:and_it	11		-5	5	-2												7	-2		-3			-6
fr:and_quick	-4
fr:and_the	5		-5	-3	2	-5	-2				3	-2	-2	4					4	6		-4	-10
fr:anesthes	-3
fr:anesthes_me	-3
fr:ange	-7
fr:ange_me	-4
fr:anglais	9	-4		6	-4					-2			-2				9	-5	5	-12	-2	3	-5
fr:ani	-10					3					4
fr:anne	2	-6	4	3	6	-5	-3	-2	5	-3	-3	-3	-6		6			7	-5	-2	-3	-5	4
fr:anne-soph	5		5	10	-4	-4			9		-4		-4	4	9		-12	-3		10			-4
fr:anne_a	-4	-2			-3
fr:annex	-4	-4		3	3				-3			-5	-2	-3	-2		5			-8			-2
fr:anniversair	8				7												5	-3					-4
fr:annonc		5	8	-5	-13		-4	-4	-5	-4		-5	4	7	-5	-4		-5	-5		-3
fr:annonc_de						4							3	3
fr:annonc_expliqu	-3
fr:annonc_prix	-7
fr:annonc_sans	-3
fr:annonc_termin	-2
fr:annonc_une	5	7	7		-4	-3					5			4			-3	-5		4		-3	5
fr:annul	-6	-7	-9	7	-3	-7	-7	-5	-5	-5	-6		3	-8	-5	-4	-4		-7		-3	9	-10
fr:annul_de	-3
fr:annul_la	4
fr:annul_le	-7	-2			-3
fr:anomal	-6	-2					-3
fr:anoth	4
fr:answer	3
fr:antivirus	6
fr:any	-16	-4			-5	-2					-2			-2
fr:any_new	-6
fr:any_tim	-7
fr:anywher	3
fr:aout	-4	3		14		-4	6	-9	7	-9	-12		4	13	7		-4	12	-11	-4	-8	-11	10
fr:aout_#	3	3		3		4	6										-5	5		-3		-2	5
fr:aout_a	-4	2		2	-3	-2							6	4			-3	3
fr:aout_avec	3	-3
fr:aout_et	4													4			-2	-4		9			-4
fr:aperco	-6
fr:app	12	-3	-6	3	-4					-2						-2	9	-3	-3	-11		-2
fr:apparaissent	2
fr:apparaissent_dans	2
fr:appareil		-4	-2	-3	-8	6	-3	-2	4	-2			3	-6	4		-3	3	-2	-4		-4	11
fr:apparent	2
fr:apparentli	6
fr:appart	5
fr:appel		10			-9	7	2			-2	6	5	9				-20	-7	6	5	-3	10	6
fr:appel_#	5
fr:appel_a	4		3	-5		-3		5						-3			-5			5			-2
fr:appel_avant	-3								4		4		2	3	4					-9		8	-3
fr:appel_de	-10	6			-3	2	4	-2	-3	-3		3	-4	-2	-3		-8	-3	5		-2	-10	6
fr:appel_des	-2
fr:appel_en	-2
fr:appel_just	-2
fr:appel_le	-10	-2			-3	5					-4		4	-2			-2			5		-2	-3
fr:appel_moi	3	3		3		6			2		9			-4	2		-3			-7		10	-4
fr:appel_pour	-9				-2								3	3
fr:appel_un	3
fr:appl	6			10	-7	-3	5	-2		-2			-2	-2			-4		-3	-6		-3	7
fr:appl_de	-4
fr:appl_me	5
fr:applaud	3	5	12											5				-2
fr:appliqu	7
fr:appliqu_de	2
fr:apport	3	-5	-3	-6	5												7	-4	6	-12	2	-3	-4
fr:apport_un	3	-2		3	4												-5	-4	7	-5	3
fr:apprec	2
fr:apprec_de	-4
fr:apprec_la	2
fr:apprec_le	-2
fr:apprec_que	-3
fr:apprend	4	-4			-4												-4		6				-5
fr:apprend_le	2
fr:apprend_que	2
fr:apprent	-4
fr:apprent_a	-2
fr:apprent_etait	-3
fr:appris		-4
fr:approch	3	4		2	-5	7				3	-3		4				-7	3		6		4	-5
fr:appui	-2	8	-2		-6	4	2			-2	2	3	2	-3				7	-2	-3			-6
fr:apres	3	-5		8	3	-9	-9		-8			-9		-3	-8		-4	-5	-11	5	2	10
fr:apres-mid		-4		3	4	-2							-2				-5	5	-2	-9		3	6
fr:apres_#	-2				-3	-3							7				-6	-6				12	-4
fr:apres_ca	5	-5		7	-4												9	-5		-9		-2	6
fr:apres_coup	-3
fr:apres_deux	-6
fr:apres_la	-3
fr:apres_le		-7	2			-2	-3	-2	-2	-2		-3	-3	-3	-3	-3	-5	-5	-2	10	-3		-5
fr:apres_ma	3
fr:apres_mon				9	3			6						4		5		-2		4
fr:apres_sur	-2
fr:april	-2
fr:are			3	-12	-5	5	-4	-4	-4	-4	-6	-4	-6	4	-4	-5	-9	-6	-6	14	-3		-13
fr:are_insan	-3
fr:are_the	-5
fr:are_you	-3
fr:argent	11	-4	-2	5	8					-2			3				8		-6		-2	-2	-5
fr:argument	-3
fr:armoir	4
fr:arrach_une	-5
fr:arrang	-10	-2		5	5												7	-8	-2				-2
fr:arrang_ca	-7
fr:arret	4		-9	5	6	-5	-4	-3	-4		4	-4	6	-6	-4	-2		-9	8	-2	-4	-6	4
fr:arret_depuis	2
fr:arretent	3
fr:arretent_a	2
fr:arrier	-4	-2		4	-6												10	-3		-7		-2
fr:arrier_possibl	-2
fr:arriv	-7	-6	-2		-7	-3	-9	4	-8			-8	-11	-2	-7	-10	-12	7	-3	6	-8	-5
fr:arriv_a	-4	-8	4		2	-4	-3	-3	-3	-3	-3	-3	-3	-3	-3	-2	-10	3	3	4	-3	-4
fr:arriv_avec	6
fr:arriv_de	3
fr:arriv_en	-3
fr:arriv_le				5	-2			6						-3			-4	9		-6
fr:arriv_sur	-2
fr:arriv_tardiv	-2
fr:arrivent	9				-4	2	4											-2				-3	4
fr:articl	5	7		4			6	5						-4			-4	-4		-2		-2	9
fr:articl_#	5	5		2			6							-2			-3	-4		-4			9
fr:articl_sans	-3
fr:artist	7
fr:as	-17		4	-4	-5	-3	-2	-2	3	-3	-3	-3	-3	4	3	-2	-2	4		3		-2	-5
fr:as_dit	3	2		-3					4					5	4		-3	4		4		-2	-5
fr:ask	6	-2	-3		-4												8	-5	-2	-5	7		-9
fr:asked	7	-6	-6	-4	-5	-5					-3		2	-5		-3	3	-5	-3		2		-7
fr:aspir	-5	-3			-3									-2
fr:assez	3		-2	5	-3												-5	5		-5			5
fr:assez_rar	-4
fr:assiet			-12	4	-9	5		-2		-2	-3		-3	-4		-4	3	-7	-4	-5	-3		5
fr:assis	6		5	-3	-6						3		-2				3	-7		4		-4	4
fr:assis_dev	2		6		-5	3					4							-5		2		-2	4
fr:assist	-2	4				-2	7
fr:assist_en	-6
fr:assoc					-4	-2				3							-4	-3		6	4	-3	-4
fr:assur	6	-4	-6	10	-10		3	-2	-2	-3	2		-5	-5	-2			4	3		-3	-9
fr:assur_a	-2
fr:assur_de	-3
fr:assur_le	2	-5		6	-2												-8	9					-4
fr:assur_par	-3
fr:assur_que	3	-5	-4	4	-5												-6		5	4		-3	-4
fr:assureur	4	12		8	-6	6	6	3	-3		2	11	-5		-3		-10	7		-7			8
fr:asterisqu	-3
fr:asterisqu_ce	-4
fr:at	2	-8	-11		4	-8	-5	-4	-5		-6	-5	-6	-8	-4	-4	8		8	-15			-3
fr:at_#	-8	-6	-3		-7	-4		-2	-2		-3	-2	-3	-4	-2			-8	6				-5
fr:at_the	8		-3	3	6												5	3	6	-6			-5
fr:atel	3		11	-10	-5	3					-3	-2	-2				-6			8		-2	-4
fr:atel_velo	-2
fr:attach	2
fr:attached	-2	-6		-5	-6	-3											2						-5
fr:attend	3	4	-2	-8	-8			-6	3	7		-3	-14	4	3	-5		-8	-7	-5		5	4
fr:attend_a	-4
fr:attend_dans	-4
fr:attend_de	3	2								3		3		-3						-5	2	3	-5
fr:attend_debout	3
fr:attend_encor	5
fr:attend_le	-5
fr:attend_pas	-5
fr:attend_une	2
fr:attendent	5		2		-3													-4		6			-2
fr:attendr		-2	-3	5	4			5	2	-2		3		-6	2			-3	-2	-9		7	3
fr:attendu			-6		-7	-6	-2			5	3		-4	-3		-2	5			-5	7	-6	-4
fr:attendu_#	2
fr:attendu_ma	-3
fr:attendus	-5
fr:attent	2	-6	-6	-5	-10		-3			-3	-6	-2	3	-3	-2	-2	6	-2	-3	5	-4	-6	-7
fr:attent_prix	-3
fr:attent_problem	-5
fr:attention	-3
fr:attention_et	-3
fr:attest	5	4	-3	8	-9			-2			-3	8	-3	-3			-16		-3	13		-6	2
fr:attest_de		-4		4		-4	3					4					-5	2		-2		-3	7
fr:attribu	4
fr:au				16		-7		-6	-20	-10	3	-8	-4	-10	-20	-12				-4	-10	-3	-5
fr:au-dessus		-5	-2	-10	-3	-4	-2			-2	-3		4	4			2	-4			-2		-3
fr:au-dessus_de		-3
fr:au_#	-15	4	-5	16	-8	4				-6	4	3	3	-12		-4	-11		-5		-3	12	-6
fr:au_bout	2		8	-5	-5	-4	-2	-2		-2	6	-2		6		-2	8	-4	-3	-6	-3	-3
fr:au_bureau	-9
fr:au_calendr	-3
fr:au_canard	-3
fr:au_cent	-5
fr:au_centim	-8
fr:au_centr	-3
fr:au_chauffeur	-3
fr:au_chef	-2
fr:au_clav	-3
fr:au_club	3
fr:au_coeur	-6
fr:au_complet	2	-3	-4	-2	6													5	-2	-6			-3
fr:au_comptoir		4	-4	11	3	-4	3			-2	-3	-2		5			5		6	-12		-4	4
fr:au_contrair	-5
fr:au_cordeau	-2
fr:au_couch	-3
fr:au_cour	-2
fr:au_debut	-5
fr:au_depart	3	-3			-2												-3	4		-10			6
fr:au_dev	-3
fr:au_doss		10		-3							6	3	5	-3				6		-7			-2
fr:au_four	-5
fr:au_grand	-3
fr:au_kin	-3
fr:au_lieu			-6			-5	-3	-3		-2	-3	-3	-3	4		4	2	4	-4	-4		-3	-3
fr:au_long	-3
fr:au_matin	3	-3	-3	7	-2													8		-9			-2
fr:au_mauv	3
fr:au_meme	2	3				3					-2						-8		5				-3
fr:au_micro	-5
fr:au_milieu	7	-6		5		-4					-3						-8	2	5			-2	-2
fr:au_moins	9		5	-2	4	4					5		-2				3	-4				-4	3
fr:au_mois		-6	2		3												8	-2		-4	3		-3
fr:au_moment	2
fr:au_mur	4
fr:au_nez	9	-5	-2	11	7	-2				-2	-2		-2	-2			-13	-3	-3	-4	5	5	7
fr:au_nom	-5
fr:au_numero		-4			4												7			-5		2	-3
fr:au_parc	-3
fr:au_patiss	-3
fr:au_pet	-7
fr:au_plafond	-8					-2	3					3		3
fr:au_plais	-6
fr:au_plan	-7
fr:au_plus	10	3	-3		-6	-2	2				6	3	-2	-4					-3	4		-4	-7
fr:au_post		3				5					6		-2
fr:au_printemp		-2		3	2	-3					-2		3	3			-8	-5		5			5
fr:au_prix	4
fr:au_quai	4
fr:au_rendez-vous	-3
fr:au_reseau	-3
fr:au_retour	-3
fr:au_riz	-3
fr:au_serieux	-6
fr:au_servic			5	4	-4		-2	6					5				-5	-3		4		3	-2
fr:au_sirop	-3
fr:au_sol	4
fr:au_sommair	-15	-8			-3	-4	-5					-3
fr:au_stylo	2
fr:au_sujet	-5	-6	5	-3	-3	-2								-3			3			-7	3	2	-3
fr:au_tax	-2
fr:au_telephon	13	2	-4	-6	-9		-5	-4	-4		8	-4		-9	-4	-6	-7	6	-7	4	-5	2
fr:au_top	7		-4	7													2			-3
fr:aucun	-15	9	-4	10	-11		3	3	4	-2		6	5	11	4	7	-11	5	-2			4	4
fr:aucun_bagag	-4
fr:aucun_des	2
fr:aucun_doubl	-3
fr:aucun_fuit	-3
fr:aucun_inscript	-3
fr:aucun_langu	-2
fr:aucun_ne	2
fr:aucun_pistag	-3
fr:aucun_plantag	-5
fr:aucun_pression	-3
fr:aucun_reclam	-3
fr:audit	3
fr:audrei	-3			3	-3							3		-3			-6	-3	-3	-3		-2	11
fr:augment	4
fr:aujourd'hui	14	-4	4	10	5	6	-5	-4	-4	-6		-5	-8	-6	-4	-3	-12	-5	8	3	3	-3
fr:aur		4	6	-2	-6		4						-3	3			10	-3	-2	4		-4	-13
fr:aur_quand	-7
fr:aura	2	-3		-2	2												2			-3
fr:aurait	5	-4	4			-2											-7			11		-2	-2
fr:aurel	7		-3	-5	-4				6				-4	-3	6		10	-5		-6		-5	3
fr:auss	3	-4	-10	6	-5	-4	-5	3	-5		-3				-5	-3	-17		8	-4			12
fr:auss_gentill	-3
fr:auss_la	-5
fr:aut_plus	-4
fr:autist	-2
fr:autist_et	-2
fr:auto					-4	2					-3									-4			4
fr:auto-ecol	-3
fr:auto-ecol_rav	-3
fr:auto_ma	-3
fr:autobus	-3				-2	-3			4					5	4		-6	-3		7		4	-2
fr:automn	-7											-3
fr:autor	3	8		5		2	9						-2				-6			-9		2	9
fr:autour				-4	2	3			3		-2		-3	-3	3		-6	-3		8			-3
fr:autour_de				-9	-3				3				-3	-2	3		2			-2
fr:autr	6	5	-20	6		4	5	-10	7	2		-4	9	5	7	-9		9	-13				-20
fr:autr_avis	2	4				2	7							5			-2	4				-2	-2
fr:autr_chos	3
fr:autr_entrepris	-3
fr:autr_hotel	2
fr:autr_pour		-2
fr:autr_sans	-9
fr:aux	-5				6		-11	-7	3			-8	-10	5	3		12	-10	-8	-3			-15
fr:aux_#	3	-4	-6	-3	3	-2	-2		-2	-2	-2	-2	-2	-2	-2	-3	12	-2	-3	-12	-2	-2	-4
fr:aux_agent	-2
fr:aux_amateur	3	-3	10	-3													2			-3
fr:aux_ange	-2
fr:aux_avis	-4
fr:aux_cart	-4
fr:aux_exercic	-4
fr:aux_lettr	-4	-4
fr:aux_parent	-3
fr:aux_petit	-3
fr:aux_tissus	-2
fr:avaient	-4
fr:avaient_deja	-3
fr:avaient_pas	-3
fr:avais	-5	-9	-5	-10	-2	-9	-7	-6	-5	-7	3	-6	-8	-9	-5	-6	12	-12	-8	4	5	-5	-20
fr:avais_command	2
fr:avais_demand	3
fr:avais_dit	8	-4	-2	-5	-4	-2											5	-4	-2	5		-2	-9
fr:avais_laiss	-8
fr:avais_moi-mem	-4
fr:avais_pas					4
fr:avais_perdu	-8
fr:avais_peur	-11
fr:avais_pris	5
fr:avais_son	-3
fr:avais_un	2
fr:avais_zero	-3
fr:avait		-9		3	-7	-7	-17	-14	-5	-2		-16	-7	-18	-5	-15	3	3	5	-8		-3	-3
fr:avait_annonc	-3	6			-4				-2		5		3	3	-2		-3			5			-3
fr:avait_assur	4			6	-3												-8		5	5			-3
fr:avait_chois	4
fr:avait_confirm	2	-3		6	7						-6						-8	4		8		-4	-3
fr:avait_de	2	-3			3													3
fr:avait_deja		-8		8	-5	-4					-4		-2				3	-3		4		-3	-3
fr:avait_demand	4	-5	7	3	-3	-2					-4						-7	-3	7	4		-2	-2
fr:avait_dit	-10	-6		5	-15	-5	-6	-5	-5	-7	3	-6	-10	-8	-5	-6		-14				-5	10
fr:avait_du					3						3						-7			6		4	-3
fr:avait_garant	4		3		-3								5	-2		-2		3		-10		4
fr:avait_le	3			4	5												-6	4		4
fr:avait_lu	-4
fr:avait_pas	5	-2	3	-3	-2														5	-4
fr:avait_prom		-3		3													-6	-3		5	3	3
fr:avait_reserv	-3	-3															7			-6
fr:avait_rien	-3	-2			-3
fr:avait_song	-3
fr:avait_une	-3	-2
fr:aval	4
fr:avanc	-7	-4	-6	4	7	-8	-4	-4	-3	4	-6	-4	-7		-3	-3			-4	5	-3		-5
fr:avanc_et	-3
fr:avanc_pour	-2
fr:avant	-5			15	-14	7	-3	-6		-9			-3	-7	2	-11	-10	-11		14	-14	8	-11
fr:avant_#	9	-8		5	-6	-2							-4	-4			-7	-6	-3			12	-8
fr:avant_ce	7					4					8		-3	-3			-10			5		5	-4
fr:avant_cinq	-4
fr:avant_de	2	-7	-4	6	2		-3	-2	3	-3	-4	-3	4	-4	3	-2	-9	10	6	-5		-5	3
fr:avant_dimanch	3
fr:avant_la		-5	7	13	-7	-6	-3	-3	-4	-3	-5	2			-4		-5	-5	-3	5		2
fr:avant_le	-7	4	-7	3	-7	-5	-4	-3	-3	-2	-4	5	3		-3	-3	6	3	-3	-7			-7
fr:avant_les	-3	-3
fr:avant_meme	-7
fr:avant_mid	5	5	-2		-3	6	5						-4	-5			-6	-4			-2	5
fr:avant_pis	-5
fr:avant_que	-6	10	2		-5	14	4				7		-4	3			3	-7		12		-8	-6
fr:avant_sept	-3
fr:avant_vendred		2				-3			7				3	3	7		-3			-3		5	-3
fr:avec	2			3	-6	-3	-5	-3	-6	-3		-13	-13		-6	4		-4	-11		-2	-4	-3
fr:avec_#	6
fr:avec_des	-4	7	-3	5		5				6	-3		-3	-3				-8	4	-5	6		-6
fr:avec_deux	3	-5			5												-4	3		-5			4
fr:avec_eux	-3
fr:avec_la	6	-7	-9	-16	-8	-5	3	-3	-2	3	-4	-2	-4	-4	-2	-2	14	-3	-3	-22		5
fr:avec_laquel	-10
fr:avec_le	8	-7	-9	-4			-6	-5	-5	-5	2		-3		-4	-4	2	3	-7	-2	-5	-3	9
fr:avec_lequel	-2
fr:avec_les	4		-4	3	2	7	-3	-2		-3	5		3	-3					5	-10	-2	3
fr:avec_lui		6			2	-4				5	6						-5	-2		-3		-2	11
fr:avec_ma	6	-4	-4	-4	6	-3					-2						12	-3	-3	-11			-4
fr:avec_mes			-2	11				6						3		4	-2		-3	8		-3	-4
fr:avec_moi	-9
fr:avec_mon	-4	-3	5		7													-3		6
fr:avec_nos	6	-4	9	3	-3												-12			14	3	-2	-5
fr:avec_sa	-10	-3	6	4	-7		-2			-2	3	-2	-3	-3		-2	-7	2		-7	6	-4	4
fr:avec_sept	-4
fr:avec_ses	2
fr:avec_son	6	-7			-6	-2				-3			-4	-4			9		4	-5	-3	-6	-6
fr:avec_tact	-3
fr:avec_tout	-3
fr:avec_un	4		2	-6	-8	-2	-5	-5	-4		6	-4			-4		-8		-6	7	-4
fr:avec_une			-4	5	-12			2	4	-5		-5	-3	2	4	-5	5	-4	-5			-9	-4
fr:avec_votre	3	-4	-4		3	-2	-3					4	-3	-3			4	-2		-5		4	-5
fr:avec_vous	-8					4			4					5	4
fr:aven	-8
fr:avert	-3	2	-2	-4	-4	2	5			-2	-6			-3								-2	3
fr:avert_en	-5
fr:aveugl	2
fr:avez	-4		-15		-16	-4		6	-4	-9	-11	-5	-3		-3	-7	-14	5	-11	3	-8	-10	5
fr:avez_bien	-3
fr:avez_chang	2	-3	-2	-6	-3												-5	-4		10			-3
fr:avez_dit		3		2	-5								6	4			-5			6			-3
fr:avez_fait	-3
fr:avez_mis	5
fr:avez_pas	-4
fr:avez_pos	6	5	-3	5	-3	5		4				3		-3			-3	4		6		-3	-8
fr:avez_remplac	-3
fr:avez_repr	-4
fr:avez_tenu	-3
fr:avez_vous	-17	-2			-3
fr:aviez	-5	5	5	-4	-12	-3	3	3	-2	-3	6	-3	-3	-6	-2					-10		-3	7
fr:aviez_annonc	-7
fr:avion	7
fr:avions	5	3			-4			4			2	3		-3				5		-4		-3	3
fr:avis		4	8	-10		8	8		-5	-5	4	-3		5	-5	-4	4	6	-7		-4	-7	-6
fr:avis_de	-5	-6			-2
fr:avocat	4	7	-2	8	-3	-3	11			-2	-3	-2	-2	-3			-7	3		3		-3	7
fr:avoir	-17	2	7		-6	-2		-5	-7					-12	-7	-5	8	-4	-4	-9	-3	4
fr:avoir_de	-4
fr:avoir_des	5
fr:avoir_le	-3
fr:avoir_pris	-6
fr:avons		5	-5	-11	-4	3	-5	3	-3		10				-3		6		5	-14		6
fr:avons_appris	2
fr:avons_beaucoup	-2
fr:avons_mang	3
fr:avons_pass	-4
fr:avril	6	-4		-5	-12					-4	-5		6	-9	2	-3		3	-6	3	-3	-6	-3
fr:avril_le	4
fr:awai	2
fr:ayant	2
fr:b	-7	-3				-2
fr:bac	10			9	7	-3	5				-3						6			-8		-2	3
fr:bac_de	7	-3		4													5			-5			-2
fr:back	2		-7	14	-12	-4	-4	-4	-4	3	-4	-4	-5	-6	-4	-3	-4	6	-5		-4		-5
fr:back_any	-4
fr:back_to	-2
fr:back_tomorrow	-4
fr:backup	4
fr:badg	-4	-2			4
fr:bagag	-4
fr:bagag_perdu	-5
fr:bagu	-10	6	-3			-3		6				11	2			8	6	-5		-5		4	-2
fr:bagu_ont	-4
fr:bai_vitr	-4
fr:baignoir	8		-4	-9		4					7		-2				5	-4		2		-4	-5
fr:bain	4	7	-13	6	4	3	-4	-4	-5	-5		-5	5		-5	-5		3	-7		-5	-5	2
fr:bain_a	-5
fr:bain_superb	-3
fr:baiss	6			6														3	4	-8			-3
fr:balad	-2
fr:balad_sur	-2
fr:balai_chaqu	-3
fr:balanc	-4
fr:balcon	3
fr:ball	2
fr:ball_en	-3
fr:ballon	8	2	7	-3	-3			5						-3			-9			5		-2	4
fr:banc	-3			3		-4								6		6	5	-3
fr:banc_de	-4					-3								6		6
fr:bancair		-4					-5					-3
fr:band	3
fr:banqu	5	4	-2	6	5									6		6	-12	15	-2	-7			-2
fr:banqu_et	2
fr:banquet	-3
fr:banquet_de	-3
fr:baptem	-2
fr:bar	7	-3	-3		7												4	2	-4	-9			5
fr:barman	-3
fr:barman_se	-3
fr:barr			-4			4				-2	-2		-3				4	3		-5	6	-4	-4
fr:bas	7	-6	-8	-5	-4		-4	-3	-3	-4	3	-3	3	-5	-3	-3	7	-3	-4		-3		-11
fr:bas_ce	-4
fr:bas_et	6
fr:bas_nous	-3
fr:bascul	2
fr:bass	-9
fr:bass_que	-2
fr:bassin	7	7	3	-11	-3							9				8	12	-2		-7			-7
fr:bastien		-5		6	5	-6	4	-3	-2	-4	-6	-3	-3	-4	-2		-14	2	-4	14	-3	-8	-4
fr:bat	-3
fr:batter	-5
fr:batter_tient	-5
fr:battu	-5
fr:baum	-4
fr:baum_au	-4
fr:bb	3
fr:bb_a	4
fr:be	-10	-5	-3	13	6	-4	-3	-2	-2	-2	-4	-3	-3	-3	-2		-2	-3	4	9		-4	-9
fr:be_back	-6
fr:be_proud	-2
fr:beatric_de	-4
fr:beau	11	-6			3	-4	-3	-2	-3	-3	-4	-3	-3	-3	-3	-3		-7	-4	5	-3	-4
fr:beau-frer	6	-6	-3		5	-3								-2			10	-3	-3	-5			-5
fr:beau_fusil	-4
fr:beaucoup		-6	5		-4									-2						6			-6
fr:beaucoup_a	-2
fr:beaucoup_apprec	-2
fr:beaucoup_de	2
fr:beb	2		-7	4	-8	-4	-3	-2	-2	-3		-3	-4	-3	-2	-3	-11		-3	11	-2	-5	-9
fr:beb_de	-6	6									6
fr:beb_redress	-3
fr:bed	-6
fr:been	11		-5	-11	-7	-3	-3	-2	-3	-2	-3	-3	-3		-3	-2	2	-6	-4		-3	3	-9
fr:befor		-2	-4	8	-5												-10	-4	-3	15			-4
fr:bel	17	-6	-4		-6		-3	-3	-3	-4	-4	-3	-3	-4	-3	-6	9	-6	-3	-6	-3	-5
fr:belgiqu	-3
fr:belgiqu_avec	-4
fr:bellav	-3				2
fr:belle-mer	9	-2	-3														-2	-3					5
fr:belle-soeur	2
fr:bemol	14		-5	-6													5			-4			-2
fr:benevol_en	-2
fr:benoit	6	-3	9	-11		-4	-3	-2	-2	-2	-3	-3	-3			-2		-6	-4	9	-3	-4	-7
fr:bequill	3
fr:berenger		6			-3				4		9		-3	-5	4		-2			4			-4
fr:bergeron					3	-2							4	5
fr:bertrand	-5	4					2		3				-3	-3	3
fr:besoin	-3	4		4	2						3		-2	3			-7		-3	4		-2	4
fr:besoin_de		3		2	3									3			-5	-2	-3	4			5
fr:best	-2	-6		6	-3	-2						-3		-3			-8	4	-3	8			-6
fr:bet_une	-2
fr:between	2
fr:beurr	2
fr:beurr_sal	-4
fr:bianch	-3
fr:bibliothequ	-4
fr:bibliothequ_lumin	-2
fr:bibliothequ_plein	-3
fr:bichon	-3
fr:bichon_mon	-3
fr:bien	-23	-6	-4	-2	-3	-3	-9	-3	-5	-12	-2		-3	2	-5	-9	-3	5		-2	-4		-4
fr:bien_a	-3
fr:bien_arriv	-5
fr:bien_bien	-6
fr:bien_ce				4	3						3						-4	7		-5		4
fr:bien_de	-5
fr:bien_des	4
fr:bien_dit	-4
fr:bien_emball	-5
fr:bien_en	-3
fr:bien_fin	-3
fr:bien_fou	-3
fr:bien_foutu	-2
fr:bien_le	-11
fr:bien_mieux	-3
fr:bien_plac	-3
fr:bien_que			-3		-4													-5	7				-3
fr:bien_recu	-7
fr:bien_une	-5
fr:bien_vouloir	-6
fr:bien_vu	-4
fr:bientot	4	3		-4	-2					5								5		-4
fr:bienvenu	5		7	-4	-3	-2				4			-2				-9	-2		9		4	-4
fr:bier	5
fr:bier_au	3
fr:bijout	-4
fr:bijout_lor	-4
fr:bill	6	-5		-5	-7	-2				-2			-3	-3			3	-6	5	-11		2	3
fr:billed	2
fr:billet	6		-2			-2		4						-3			11	-3	-3	-13		-5	4
fr:billet_en	-3
fr:bilodeau	-4	-3		-4	3												-2	-3	5
fr:bin	-3
fr:bin_fondent	-4
fr:biscuit_de	-5
fr:bistrot	2
fr:bizarr	-7
fr:blagu	-2
fr:blagu_pour	-4
fr:blanc	4	-7	6	-5	2						-4		-2	-2				-3					-4
fr:blanch			3		-2						-4	5	3	-2				-3		4		-7	6
fr:blanch_servic	-3
fr:bleu			6	7	-3				-2		3	-2	3	3	-2		-8			7			-7
fr:bleu_du	-4
fr:blond	-9	-2
fr:blond_ce	-4
fr:blond_enceint	-3
fr:bloqu	-4	-4		3	-6	-4	-4		-3	3	-4	-2	-4	-3	-3		-5	3			4	-4
fr:bluff	-4
fr:bobo	-11
fr:bobo_de	-6
fr:bobon	-3
fr:bobon_et	-3
fr:bogu	-11
fr:bogu_corrig	-2
fr:bogu_dimanch	-6
fr:boil	-3	-2
fr:boir	3
fr:bois	-3	4			-3									-2		7		3				-2
fr:bois_quand	-2
fr:boit	14				-9	-5		-5	-5	-5		-6		10	-5	7	-5	-14	-5	16		-16	6
fr:boit_a	3	-5			-4	-2														2			-2
fr:boit_aux	-4	-4
fr:boit_de	6		7	-4			4							-2			2			-3		-3	5
fr:boit_vocal		6	-3	-6									-3	9		9	-4			9		-5	-3
fr:bol	3
fr:bon	-6	-8	-4	-6	-7	-7	-4	-11			-16	-12	-10	-3		-12	10		-4		-5	-5	-6
fr:bon_accueil	-2
fr:bon_anne	-4	-2			-3
fr:bon_bouteil	-5
fr:bon_ce	-3
fr:bon_de	8	7		7	-4	-3			6	5		-2	-3	5	6		-13			8		4	3
fr:bon_et	4	-4	-3	3													4	-2			3	-2
fr:bon_humeur	-9
fr:bon_journ	-8	-4												-2
fr:bon_les	-2
fr:bon_moment	-2
fr:bon_mrci	-5
fr:bon_pour	3	-5	7		3	-2					-2						3					-4	-3
fr:bon_rep	-3
fr:bon_servic	5
fr:bon_surpris	-3
fr:bon_vis	-3
fr:bonheur	5	-4	10	2	-3													-3	-3	5	-2	-3	-5
fr:bonheur_hebdomadair	-3
fr:bonhomm	-7
fr:bonhomm_dans	-3
fr:bonhomm_est	-5
fr:bonjour	-12	-12	-13	12	-12	-12	-15		-17	-12	-7	-8	-10	-11	-17	-17	-9		4	8			-9
fr:bonjour_a	-8	-4			-3									-2
fr:bonjour_bruno	-5
fr:bonjour_ce	-3	-4		5		-3					-2		-2	-2			5	-3				-2	-5
fr:bonjour_je	-9	-10	-6	8	13	-6	-5	-4	-4	-4	-4	-4	-6	-5	-4	-3	6	-5	2		-2	-6	-8
fr:bonjour_karim	-10	6			-5						7
fr:bonjour_kim		-2	6	-4													11		-2	-9			-3
fr:bonjour_le					-3
fr:bonjour_madam		-6	-3	2	-6	-3	-2	-2	2	-2		-2	-5	-5	2		-8	5	4	-13	2		6
fr:bonjour_marie-ang	3	-3		-3	-2												4	-6	7	-3			-3
fr:bonjour_mme		-2	-2	3	5												4		-2	-8			5
fr:bonjour_mon	-7
fr:bonjour_nanci	-7				-3
fr:bonjour_nous	-8
fr:bonsoir	12	4	-3	-10	-2		3	-4	-3	5	-5	-3	-6	-4	-3	-2	7	-4	-5	-9	4	-10	7
fr:bonsoir_a	-4
fr:book	-8				2
fr:booked	4
fr:bord		-6		3		-4					-2		-2	-2			3		-3	3		-3	-4
fr:bord_est	-3
fr:bord_pis	-3
fr:bore	5	-3	-3	7	2												-2			3
fr:bore_#	5	-3	-3	7	2												-2			3
fr:born	3
fr:boss	3
fr:boss_en	-3
fr:bott	-4	-3	-4
fr:bouch	-3	3	-4	-3	-5	-5				6	-3		-2					6			7	-3	-11
fr:bouch_avant	-4
fr:bouch_en	-4
fr:bouchon		-4	-5		7	-3	-2	-2	-2	-2	-3		-2	-2	-2	-3	6	-3	-2	-5		-2	-4
fr:boucl	-5
fr:boug			-3	-9	5		-4	4	6	-2	-4	-2	-4	2	6		8	3	-2				-8
fr:boug_de	-5
fr:bougon	-2
fr:bougon_en	-2
fr:bouillott_electr	2
fr:boulet	-3
fr:boulet_sauc	-3
fr:boulevard	2
fr:boulo	-2
fr:boulo_merc	-2
fr:boulot	3
fr:bouquet	-2
fr:bout	9		4	-6	-8	-2	-5	-4	-4	-4	4			3	-4	-4	7		-4	-6	-4		-4
fr:bout_de	10		-7		-3	2					-2						-4			3		2	-4
fr:bout_des	3
fr:bout_du	-4		6	-6		-5							3	3			9			-12			3
fr:bouteil	-5	-3	-3		-2													-2		-4			3
fr:bouteil_de	-2
fr:boutiqu	7	-3		-7	-4	-4	-3	4		-2	-3	-2	-3	4		-2	3	-7	-2	12	-2	-7	-11
fr:boutiqu_de	2
fr:boutiqu_me	-3
fr:bouton		9	-2	-4	-3	4	5			-2	11		-4	-4				-6		11		-6
fr:bouton_a	-4
fr:bouton_de	2	4		-4		7					8		-3	-2			-4			9		-4	-3
fr:boutt	4
fr:box	4		2		-3	2				-2							-11	-4	-2	6			4
fr:boyau	6				4	3											2	-3		3			-2
fr:brais	-7	-3		2													-5	6	6	-8			-3
fr:branch		-3	-3	4													-7	-5	12	-5		-3	-2
fr:branch_le	-6
fr:bras	10	-6	-5	5	-3	-3					-2						3			-5		-3	4
fr:braseo	-4				-2	2					2
fr:bravo	-4	-7	17	-12	-5	-2	-2			-2	-3	-3	-2	-4	-2	-3	-4	-3	-3	5		-2	-5
fr:bravo_au	-3
fr:bravo_le	-2
fr:bravo_pour	4	-6	13	-6	-3									-3		-2		-3		3			-2
fr:breakfast	4	-2																7		-7			-2
fr:brigad	-5
fr:brigad_intervenu	-3
fr:brigad_lor	-3
fr:brill	5
fr:brill_instructor	-4
fr:bris	-15	6			-7	-2						8				8
fr:broth_had	-3
fr:brouillard	-3
fr:brouillon	3
fr:brui	-10
fr:bruit	2
fr:brul		6		4	-3	8					3			-2			-3	-2		5		-2	-7
fr:brul_#	-4
fr:brul_surtout	-4
fr:bruleur		9		3	-5	9					-2		2	2			-8	2		5		4	-3
fr:brum					-3
fr:brun	8	8	-4	7	-2	10											-7	-3		11		-3	-4
fr:brunch		-3	-8		-3													-5		7			-5
fr:brunch_du	-3
fr:brunch_gener	-3
fr:bruno	-7	-2	-9	-6		-4	-6	-4	-4	-5		4	-7	-8	-4	-4	-11	2	-6	12	-4		-9
fr:bruno_le	-6
fr:bu				-5	-5												3	2		-5			-2
fr:bu_le	-2
fr:buander		-6	3	-5	-7	-3				-2	-3			-2		-3	8	-3	-2	-7		-3	-3
fr:budget	-14				-4
fr:budget_ever	-3
fr:budget_qui	-4
fr:buffet	7	-2		-6	3												11		-2	-10			-3
fr:bug_fixed	-3
fr:bureau	-5	8	4	11		7	-5	-5	6		-7	-5	11		6	-4			-5	-4	-4		7
fr:bureau_a	2
fr:bureau_de	4	9		7	-3	6			2				2	-4	3		-6	-2				4	-2
fr:bureau_du	3
fr:bureau_ferm	-2
fr:bureau_sont	-5
fr:burger	-5
fr:burger_are	-3
fr:burger_une	-3
fr:bus	-8
fr:bus_est	-8
fr:bus_propr	-2
fr:but	7	-5	-11	11	4	-4	-3	-3	-2	-3	-4	-3	-2	-4	-2	-3	-3		9	-13	-3	-4	8
fr:by	7	-4	-3	-5	-6	-2	-2	-2	-2		-2	-3		-3			5	7	-5	-6	-3	-3	-9
fr:by_the	4
fr:c	12	3		3	2	-3		5					-2	-4				-9	6	3		-3	-5
fr:c_est	8		-3		4												4	-9	7	-4			-3
fr:ca	6	-7	-9	18	14	-2	-6	-4	-6		-16	-13	-6	-4	-6		3		-5	-8	-20	-4	9
fr:ca_a	-2	-3		4	3	-3		6				4	-4	-2			11	-6	4	-10			-4
fr:ca_arriv	-2
fr:ca_au	-3
fr:ca_avec	-4
fr:ca_ce	-3
fr:ca_chang	-6
fr:ca_coinc	-2
fr:ca_commenc	-4
fr:ca_coul	5
fr:ca_cout	5
fr:ca_dans				4	3												-8			8
fr:ca_de	5				-3
fr:ca_en	-4	-4		5	3													-3		-3			7
fr:ca_exist	-3
fr:ca_fai	3
fr:ca_fait	13	-10		5		-7	-6	3	-5	-5	-6	-5	-6		-5		-2	-7	3	5	-5		-6
fr:ca_march	-9
fr:ca_me		-3	-3	8	8												3	3		-3			-4
fr:ca_ne		-3	-2		4		-2			5			5	-5					7	-11		7
fr:ca_part	2				5				5				4	5	5		-3	6		-6		2
fr:ca_remarch	-3
fr:ca_se	2	-5	-4	9	10		-3		-2	-3	-6	-2	-3	-3	-2		6	-2	5	-8	-2	-7	7
fr:ca_sent	7	9	-6	7	4	11							-2	-2		-2	-8	4	-3	6		2	-6
fr:ca_son	7	-6	-3		-2	-3					-3			-3						-13		6	5
fr:ca_va	-11			-3	-3					5			-3					-5		8			-3
fr:ca_vaut	-5
fr:ca_y	-3
fr:caban_a	-4
fr:cabin_etaient	-2
fr:cabinet	-4	-4
fr:cabinet_de	2
fr:cabinet_lumin	-2
fr:cabl		-7	8	5		-5											-8		-3	4			5
fr:cabl_dans	-3
fr:cabl_et	-3
fr:cach	-11				-2	5				3			4
fr:cachet	3
fr:cadastr	-4
fr:cadastr_me	-4
fr:cadr		-3	-3	-3	-2												2			-3	3
fr:caf	4	-9	4	-5	-4			-4	-3	-4	-5	-4	-4	-5	-3	-4	6	-5	-5	2	-4	-7	-14
fr:caf_chaud	-2
fr:caf_de	-2
fr:caf_et	9		-7	-8	-3												7			-6			-2
fr:caf_regard	-2
fr:cahi	6	3	-3	7	-3	-3	-3		2		-2	4	5	-5	2		-7					7
fr:cahi_des		5		4			-2		3			5	6	-4	3		-5	-4		-10		9	5
fr:caiss			-3	11	-11	-6	-3	-3	-2	-3	-5	-3	-4	-5	-2	5	-13		-4	15	-3	-3	-11
fr:caiss_just	-3
fr:caiss_me	-2
fr:caiss_pour	5
fr:caiss_veut	-2
fr:calcul	4	-4	-6														4	-3	-3	4			-4
fr:calendr	-5	7		2	-3				7					6	7		-3	-4		10			-4
fr:call	4	-9	-4	2	-11	-6	-3	-2	-2	-3	-5	-3	-4	-4	-2	-2	-6	7	-6	-11	-4	4	5
fr:calm	-8	2	-4	-6	-8	7	6		-4	-2	5	-3	-6	-6	-4		2	2	-3	4	-3	-8	-7
fr:calm_absolu	-2
fr:cam	12	-8			-9	-5	-2	-3	-3		-3	-3	-4	-5	-3		11	-3	-5	-13	-3	5	-7
fr:cambriolag	-4
fr:cambriolag_la	-3
fr:camer					-4
fr:camion	7	-4	8		5	3	-4	-4	6	-5		-5	2	-2	6	-4	-3	3	8		-4	-10	-2
fr:camion_de	-5	-3				-3					-3
fr:camion_est	4
fr:camionnet	11	4	-3	5	-2					6							-9	-2			11	-2	-5
fr:camping	-3
fr:can	14	-6	-7	16	-14	-4	-3	-2	-2	-3	-4	-3	-3	-4	-2		-6		8	8	-4	-5	-7
fr:can_be	-2
fr:can_you	15	-3	-5	10	-8									-2			-15		5	8		-3
fr:canad		-4		5	-6													2					-3
fr:canadien	3
fr:canal	3
fr:canap	3
fr:canard_est	-3
fr:cancel	3
fr:cancelled	-4
fr:cancelled_in	-4
fr:canicul	-9
fr:canicul_avec	-4
fr:cann	4		-4	4													-4	-2		6
fr:cantin	3	4			2					3		5					-5	-5		4	4		2
fr:capitain	-3
fr:capitain_passion	-3
fr:capot		-5			-3	-2											7	-4		-10			7
fr:capot_sur	-3
fr:capric	4				2	5							2	3						-10			6
fr:capsul	3
fr:captur	6	2		2	-5	4				7	-3		8				3	2	-3	-9			3
fr:captur_de	4	3			-4	4				7	-3		8				4			-8			4
fr:car	4
fr:car_sans	-2
fr:caracter	2
fr:carbonnad	7
fr:card	10	3	-3	10			6			4	6
fr:carin		7		7	-3								3	4			-7	4		4			-3
fr:carnet	3		-3	8	-4												-8		-2				5
fr:carnet_de	-2
fr:carnet_plein	-3
fr:carr		-3	-4		-3													-3		7			-3
fr:carr_dit	-4
fr:carreau	5	-3	-2	3														-2		5			-2
fr:carrelag			-3	-4	5	-2	6				-2						12	-5		-12		-2	4
fr:carreleur		-4		4	-6												-9	-4		11		4	-6
fr:carreleur_a	3
fr:cart	3	-12	-3		2	-12		-6	-5	8	-10	-6	-12	-12	-5	-5	-3	14	-8	-7	-3		-6
fr:cart_court	-3
fr:cart_de		-6		5	10	-4				4	-3		-4	-3				13		-11			-6
fr:cart_electron	5
fr:cart_en	-2
fr:cart_et	5
fr:cart_sans	-4
fr:cart_youp	-4
fr:carte-cadeau					-3
fr:carton		-6	-6	-11		-4	-3	-3	-2	-3	-4	-3	-3	-4	-2	-3	5	9	-4	-11	-2	-6	-7
fr:cas	-21	-8			-8	-4	-5	-4	-4	-4		-4	-5	-5	-4	-3
fr:cas_de	-17	-7			-6	-3	-4	-3	-3	-3		-3	-4	-5	-3	-3
fr:cass	-2	4	-3	-8	-6	7					8		-5	-5			9	-4	-2	-8	-2	2	-5
fr:cass_chapeau	-4
fr:cass_fin	-2
fr:cass_net	2
fr:cass_sa	-2
fr:catastroph	-5
fr:cathedral	-2
fr:cathedral_et	-2
fr:caus	-8		-4	6	-2	-5	-6	5	6	-3	-4		3	3	6	-2	-11	3	-3	10			-6
fr:caus_de	2				4		-3	6				3	5	-3			-6			6		2	-3
fr:caus_des	-9
fr:caus_une	-4
fr:cav			-5	3	4		-3	-3	-3	3	-5	-3	-5	-4	-3	-4	4	-2	-4	-9	-3		8
fr:cav_qui	-3
fr:cc	-2
fr:ce			-5	10	8		-13	-7	-12	-7		-11	-3		-12	-8		-5	-7	6	-17	-3
fr:ce_compt	3
fr:ce_dont	-3
fr:ce_est		-6	-10	9	16	-7	-17	-5	-11	-8	-9	-13		3	-11	-4			-8	4	-17		-7
fr:ce_etait		3		5	-6	7		-6			5	-6	-5			-5	-13	8	-8		-7		7
fr:ce_gest	-3
fr:ce_jour			-4	2	-3	3						4	6	-4			-4	-9		8		6	-3
fr:ce_matin	5	15		10	-20	9	7	3	3	4	8		-11	6	3		-11	-7	-2	6	3		3
fr:ce_mois		-4			-7
fr:ce_moment	-2
fr:ce_mont					5							3		-2			-3	10	-3	-6		-2	-3
fr:ce_ne		-9			-8	2				-2										9			-8
fr:ce_nom	2
fr:ce_papi	8	-4		2													-3	-4		11			-5
fr:ce_que	-14	-6	3	-3	-3		-3	-8	-8	-4	-3	-8		-3	-8	-6	-5		6	3	-7	-4
fr:ce_qui	9	3	-3		-10	3	5					-2	-2				-5	7	-3	-8			7
fr:ce_rythm	2
fr:ce_sera	-5			-5	3								-3	2			-6	-5		11		-2	-2
fr:ce_serait	-8	-3		5	-4												-6	4		3
fr:ce_soir	16	8	6		7	7	-5	-3	-4	-4	11	5			-4	-3	-6	4	-5	3	-4		-5
fr:ce_soit	-3	4		4	-8	8				7	4			3				-4			-3		3
fr:ce_sont	4
fr:ce_temp	-2	5	-2	-3							3			6		6				3
fr:ced	2
fr:cedr	3
fr:ceiling	3
fr:cel	2		3	6	7	-6	4	-3	-3		-5	-4		3	-3	-2			-4	-7		5
fr:cel_chang	-4
fr:cel_de	5		6		4	-2							4	5			3	-3		-2		3	-3
fr:cel_fait	-3
fr:cel_que	-2
fr:celer	-4
fr:celer_avec	-4
fr:cellulair	-2	6		2	-3	-2	-2			4		4	6	3			5					-5	3
fr:celui	-5			-4	-4	-2		5					-2	5			-5			13		-3	-6
fr:celui_de		-2			-2												-2	-4		10			-5
fr:celui_du	-3
fr:cent	-7				-4
fr:cent_nuit	-3
fr:centim	-6	4												6		6
fr:centim_pres	-4
fr:centimetr	5
fr:centr	5	5	5	-3	-3	-3		4	7			3			7		10	4		-11			-5
fr:central	3
fr:certain	5
fr:certif	-3				-5		-3	6	-3		-3		9		-3		-2	-5		-10		11	-2
fr:certificat	3
fr:certificat_de	3
fr:ces		7		3	-3							7	6	-3			-3	-3		3		6	-5
fr:ces_gen	-3
fr:cet	-7				6				3				-3	-2	3		5	-3		-9			4
fr:cet_endroit	-3
fr:cet_ordre	-3
fr:cette		9	6	-7	-10	8		5	5	-8	6	-5	5	3	5	-5	-8	5			-7	-3
fr:cette_anne	4	-4	5	-3	6	-2												9	-3	-10		-5	-3
fr:cette_attent	-2
fr:cette_chaleur	-3
fr:cette_dat	-6	2			-4			5	3				-3	-4	3		-4	-3				2	4
fr:cette_entrepris	-3
fr:cette_fois	3
fr:cette_lettr	-10	-7				-4	-4
fr:cette_lign	5
fr:cette_nuit	5	4	4	-8	-4	7	-2						-4	-2			-4	-4		3		-7	9
fr:cette_semain	9		4	5		2	-2	-2	-2	-2	-3		5	8	-2		-7	-10	2	13	-2		-10
fr:ceux	-3	8	7	5	4	-3			7					4	7		3	-3		4			-4
fr:ceux_qui	-4	8	7	5	5	-2			7					4	7		3	-3					-3
fr:ch	20	-2	-9	6	7	-10	-5	-5	-5		-10	-6	-5	-3	-5	-4	-7	10	-10		-6	-7	-4
fr:ch_#	20	-2	-9	6	7	-10	-5	-5	-5		-10	-6	-5	-3	-5	-4	-7	10	-10		-6	-7	-4
fr:chacun		2	-5							3							-2	-3		-6			9
fr:chacun_des	-3
fr:chacun_gard	-2
fr:chain	-3
fr:chais	9	5	5	-15		3	3	-3	-2	4	-4	-3	5	-4	-3	-3	13	-4	5	-16	-3	3	-13
fr:chais_de	3
fr:chais_et	5
fr:chak	-4
fr:chak_etap	-4
fr:chalet	2				4				3				-3	-2	3		2		5	-6
fr:chaleur	-12	-4		-4	-3	-5	2				-2	3	-2	-4			5	-2	-3	-6	6	-3	-5
fr:chaleur_surdimension	-3
fr:chaloup_pis	-3
fr:chambr	2	3		7	2	6		-3		2	2	-6	4			-10	4		-13		-9	-2	-11
fr:chambr_#	11	-3		-7	-5	-4	-2	-2	-3	-2	-3	-2	3		-3	-2	-4	-5	-3	5	-2		-5
fr:chambr_a	2
fr:chambr_brui	-3
fr:chambr_communic	-3
fr:chambr_de		3		-4	-3	2	-2	4	4			3		4	4		-4			4		-3	2
fr:chambr_des	4
fr:chambr_du	5	4		4	-3	4											-7	2		9			-8
fr:chambr_est	4	-3	-2	7	7	-2											13	-3		-11			-4
fr:chambr_et	-6	6								6			9
fr:chambr_impecc	3
fr:chambr_plus	-4
fr:champion	-4
fr:chanc	-9
fr:chanc_de	-10
fr:chang			-12	-9						-8		-7	3				-3	-6	-10	8	-7	-4	-3
fr:chang_de			-6	-5	-4	4				-2	6			-5			-5	-3	-2			4	-4
fr:chang_la	5	-2		-10				5						-4			-10			12		-2	-3
fr:chang_le	3		-3	-2	3	-2							2	3			5	-2	-2				-6
fr:chang_les	6	-4		6	-3	-2											-6	6				-3	-2
fr:chang_rien	-6
fr:chang_tout	-4
fr:chang_un	-3
fr:changent	-5
fr:chanson_du	-3
fr:chant		-7	-9	-8		-6	-3	-3		-3	-4	-3				-3	6	-9	-3	3	-2		-8
fr:chant_balai	-3
fr:chant_comm	-4
fr:chant_depuis	-5
fr:chapeau	-17
fr:chapeau_au	-6
fr:chapeau_aux	-2
fr:chapeau_bas	-4
fr:chapeau_la	-2
fr:chapeau_les	-3
fr:chapo	-3
fr:chapo_les	-3
fr:chaqu	8		-6		-4	4	-5	-4	4		4	-4		6	4	-5	-7	-11	-6	8	3		-4
fr:chaqu_arret	-5
fr:chaqu_etap	-3
fr:chaqu_fois	8	2	-8	-6	4	6			-2		5		-2	6	-2	-3	5	-2				-4	-4
fr:chaqu_lund	5
fr:chaqu_soir	-9
fr:chaqu_tabl	-5
fr:char	-2
fr:char_faut	-3
fr:charg	4	10	-7	3	5	-3	-5			-3		8	7	-8		-2	-8	13	-8	-8	-3	8	-11
fr:charg_#					9												-6	11	-3	-7
fr:charg_a	6	5	-3			2	-2				2	4	10	-2				-5		-9		11	-3
fr:charg_pas	-4
fr:charleroi	2							6						-2				-4		7		-2	-2
fr:charm				2								3		-2						5		-2	-2
fr:charm_un	-2
fr:chased	-4
fr:chased_zero	-4
fr:chass	7	-4	8	7	-3												2	-5		5		-2	-4
fr:chat	-5	-4	-3			-2					-2						-4	4	-3	-8		-4	7
fr:chat_comm	-3
fr:chat_de	-2
fr:chat_repar	-3
fr:chaud	-11	6	7	-11	-7	8	-12			-10	-6	-10		-2			-6	-9	-11	10	-8		-12
fr:chaud_a		-2		-4	-2	-2											4	-3		-6		3	-2
fr:chaud_au	-3
fr:chaud_bibliothequ	-3
fr:chaud_depuis	4
fr:chaud_dev	-2
fr:chaud_en	-11
fr:chaud_est	-3	4			-4	6											-3	-3				-2	7
fr:chaud_et	-2
fr:chaud_ok	-5
fr:chaud_pour	-6
fr:chaud_signal	-3
fr:chauff	-4	7		18	-5	4	-2		8	-2	-3		-4	4	8		2	6		-6			-5
fr:chauff_a	-6
fr:chauff_et	-2
fr:chauffag	-8	11		9	-6	4	3	-3	-3	3	9	3	4		-3	-3	-3	-6			-2	3	6
fr:chauffag_dans	-3
fr:chauffag_repart	-3
fr:chauffe-eau_a	-2
fr:chauffeur	-4		-2		-4	3					-3						8			-4		-2	-3
fr:chauffeur_de	-9
fr:cheap	-4
fr:cheer		-4	-4	8		-3	-2	-2	-2	-3	-2	-3	-2	-2	-2				-2	-9	-2	-3	6
fr:chef	-2	-5	-6	3	-4	-3					-2		-2	-2			7	-3	-3	-6			-4
fr:chef_aim	-2
fr:chef_de	-4
fr:chef_pour	-2
fr:chemin	6	-4	-8	-8	-3									-2		-2		5		-6
fr:chen	3
fr:chequ	2	-4		3	-4												-5	7		-10		5	-4
fr:cher	-12	-9	20	-8	-10	-5	-9	-3	-4	-5	-4	-6	-5		-3	-3		-6	4	10	-3	-7	-13
fr:cher_client	-4	-3					-3
fr:cher_equip	4	4	13	-6										4			7	-2		-4			-3
fr:cher_et	-3
fr:cher_madam		-4		3													3	-3		7
fr:cher_que	-7
fr:cher_respect	-4
fr:cherch			-12		-11	5	-6	-5		-3		-5	4	4		-4		4	-8	-5	3	2	3
fr:cherch_encor	2
fr:cherch_le	8	-3	-3		-3												3	-5		4		-2	-4
fr:cherch_pas		4				7					6						-2			-8		5	3
fr:cherch_un	-10	-4			-2	-2
fr:cheval	4			5													7	-2		-2			-2
fr:cheveux	8			4	-4												-6	-2		8			-2
fr:chevreuil_dans	-4
fr:chez	15	11	3	-4		12	-8	5	5		4	-7		-10	5	-10	10	-11	-6	-8	-3	5	-5
fr:chez_des	5	2			6			6						-2				2
fr:chez_elle	2
fr:chez_eux	3		-4	-4					3				-3	-3	3		2			-4
fr:chez_la	-7
fr:chez_le					-6						3							-2	-2	-4		-3	3
fr:chez_les	4
fr:chez_ma	-2	5				6
fr:chez_moi	4	-5	6		-5	-4	-3	3	-2	-3	-3	3		-4	-2		-3		-2	3	-3	3	-2
fr:chez_nous	9	7	-6	-11	7		-3	-3	3	4	4	-2	4	5	3		7	-10	-4	-3	6
fr:chez_un	5	-3	-5	10	5	5	3		-3	-2	-5	-2	3	-3	-3		-5	-8	6	-3	-2	5	3
fr:chez_vous	10	3		-9	-3	4	-5	-4	4	3	7	-4	-8	-6	4	-3	17		-7	-13	-5		-15
fr:chial	-8
fr:chial_je	-3
fr:chican	-3		3	-8	-3	3											5	-3		-5		3	-2
fr:chicoutim		2		4							4	-4					3	2		-6		-2
fr:chien	7	-10	-4		2	-3	3	-3	-3	2	-9	-3		-6	-3	-3		-4	-7	-3	9	4	-12
fr:chien_est	6
fr:chien_mouill	4
fr:chiffr	10		-4	7	-6	-2	-4			-2		4	6	-3			2	-6	-2	-9		5	4
fr:chiffr_de	10	-3	-2	3													7	-2		-10
fr:chihuahu	4
fr:chinois	4	3		-2	-2									-3		6		-2				3	-3
fr:chinois_depuis	2
fr:chipot	-3
fr:chipot_pas	-3
fr:choc	3
fr:chocolat_chaud	-3
fr:chof	-3
fr:chof_trop	-4
fr:chois	10	-3	-3	-5	8	-3	-2				-3	2	-3	-4			9	3	5	-8		-5	-8
fr:chois_pas	6			4	13												3		6	-10
fr:choix	10	-3	3	-8	-4												6	-2	-2	-3		-2	-4
fr:choix_de	2		3																	2			-2
fr:chos	9		-6	4	5		-3	-2	4	-2	-3		-4	4	3				4
fr:chos_que	3			3	4												5	-5		-3			5
fr:chrom	3
fr:chrono	-3
fr:chum_a	-3
fr:ci	-3	-4			-7
fr:ci-dessous	-5	-2			-3
fr:ci-joint	-5
fr:ciel	4	-5	3	-5										-2						5		-2	-2
fr:cigaret	3
fr:cimet	7
fr:cinq	-3	-6	7	4		-8	-4	4	5	-3	-4	-4	-6	-5	5	-3	-3		-4		-3	-2	-6
fr:cinq_etoil	-3
fr:cinq_jour	3			5	7				3				-3	-3	3		-6		-2			3
fr:cinq_minut	-3
fr:cinqu	-2
fr:cinqu_a	-5
fr:circul	-6			-4	-8		-3	6					5				3			-8		3
fr:cit		8		-5	-3		2	5	5					5	4		-3	-5		4		-2	5
fr:citern	3			3		4					-3						-3	-4		11		-3	-4
fr:clair	2	-3	-5	2	4												4	-5	-2	-3		-3	4
fr:clair_equip	-3
fr:clair_jusqu	-4
fr:clair_motiv	-3
fr:clair_repons	-3
fr:clart	-3
fr:clart_remarqu	-2
fr:class	-4	5		-3		4					7		2	3			5			-3
fr:classi	-7
fr:claudin		3		3	-3	2	4				2			-2			-4			-4		-3	7
fr:clav	2
fr:clav_sans	-3
fr:cle	5	-6	-8	6	-6		-5	-4		3		-4	-3	-8		-4	12	3	-5	-17	-5	7	-13
fr:cle_a	-5
fr:cle_que	2
fr:clean		-3	-7			-2										-3				5			-7
fr:clean_honest	-4
fr:clean_punctual	-4
fr:clic	3
fr:clic_ce	-3
fr:client	8	-8	-3	5	14		3		-4	-13	-9	-6		-19	-4	-8	-12		2	11			-6
fr:client_a	3			5	6	4			5			-3	6		5		-6			-3		6
fr:client_de	4	2		5	5		4										2	-3					4
fr:client_depuis	2	2			7	6							-3	-2			-3		4	-4
fr:client_fach	-7
fr:client_mecontent	-11	-8			-5	-4	-2		-3				-3	-2	-3
fr:client_ne	-5
fr:client_qui	7	-2	-5	4	-6															4		-2	-3
fr:clignot	4
fr:clim_douc	-2
fr:cliniqu	-6												5	3
fr:cliniqu_un	-4
fr:cliqu	-8	-5		-5	-7	-5	-7	-3	3	-2	-3	-6	-3	4	3		-11		-2	13		-3	-3
fr:cliqu_ici	-15	-9			-4	-4	-6	-2	-2		-2	-6		-2	-2
fr:cliqu_sur	8
fr:clop	-4
fr:clos	-4
fr:closed	8
fr:clotur		3			-3		-3					4	-3	2				-6		6		5	-3
fr:clou_roul	-2
fr:clout		-4	4	-8														9		-7
fr:clsc	-3
fr:clsc_a	-3
fr:club	9		-3			-4	-2		6		-3			-3	6		11	-12	-3		-3	-4	-6
fr:club_de	3	3			-4	-4			7		-2				7		8	-3		-6		-3	-3
fr:cm	8	-4	-3	-4		-3	-2	3			-3	3	-3	-3				5	6	-9	-2		-7
fr:cm_de	3				-3			4				4					-4	8	-2			-3	-5
fr:co	2					2											-3						7
fr:coat	-4
fr:coch	3																9	-2		-5			-3
fr:cocktail	-3
fr:cocktail_de	-3
fr:cod	-7	-3	-2	6	-3	2	-5	-3	-2	-3	5	3		-4	-2		6	-7	-2	-11		-4	11
fr:coeur		-4	4		-4					-2	-4		4	4		-4	11	-4	-3	-8	-2		-8
fr:coeur_pour	-4
fr:coff	-3
fr:cogn																	-8	4		5
fr:cohu_des	-2
fr:coin		-2	-7	6		4	-3	-2	-2			-3	2	-3	-2	-3	-6	-5	-3	8	-3		-9
fr:coin_a	2
fr:coin_jeux	-3
fr:coin_tranquill	-2
fr:coinc	-12	-4			-4
fr:coinc_dans	-9
fr:colet	-5	-4		3	-7	-2												10	-3	-8		-3	-5
fr:colin		-2			-2
fr:colis	-3
fr:colis_me	-4
fr:coll	12		3		-3	-6	-3	-2	-2	-3	4	-3			-2		-3	2	-4	6	-3	-4	-9
fr:coll_a	2
fr:coll_sur		-2															-2	4
fr:collegu		-3	3		6	-2				2			-2	-3			7	-6		-7	8	-4	-4
fr:collegu_du	-2
fr:colon	4
fr:com	9		-8	4	-6	-3				-2		5		3			-7		-3	12		-3	-10
fr:com_on	9
fr:combien	-10	-4			-2
fr:combien_cout	-3
fr:combien_de	-3
fr:combien_ma	-3
fr:combl	-3
fr:coming	3				6
fr:coming_back	-6
fr:comm	-5	-3	-10		12	-5	-12	-10	-10		4	-3	-10	-10	-10	-9	8	-20		-5	9	3	-5
fr:comm_a	-5
fr:comm_bonjour	-4
fr:comm_ca	-13					-2				4			-2
fr:comm_chaqu	-2
fr:comm_chez	-3
fr:comm_de	8	-4	-3	-4	-3	-2											9			-9			-2
fr:comm_des	4		-3	-6																3			-3
fr:comm_du					-2
fr:comm_elle	-3
fr:comm_en	5
fr:comm_le	3
fr:comm_mon	2
fr:comm_neuf	-2
fr:comm_on	-6
fr:comm_prom	-2
fr:comm_si	-6				4					3
fr:comm_sur	-4
fr:comm_tout	5				8												12	-3	-3	-10
fr:comm_un	-4	-8	5	3	3	-4	-2			-2	-3		-3	-3	-2				-4		6	-6	-4
fr:comm_une	11	4	-5		-5	5								2			-11	-5	-2	8	6	3	-4
fr:comm_vous	-8	-3			-5
fr:command	8	-7	6			-9	-4	-7	-7	-8	-8	-7		-3	-7	-7	-7	-2		10	-6		-16
fr:command_#	3
fr:command_de	-3	-3			-3									-2
fr:command_du	2
fr:command_egar	-2
fr:command_et	4
fr:command_pass	3
fr:commenc	7	-4	-2	-4		-6	-4	-3		-3	-5	-3		3	2	-3	8	-11	-5	2	-3	-6
fr:commenc_a	12	-2		-8	-3	-5	-3	-3	2	-3	-4	-3		3	3	-2		-8	-3	6	-2	-5
fr:commenc_bien	-9
fr:comment	-10	6	-3	3	2	9		-3	-3	2	3		-6	-5	-3		-9		6	-13	-2	-2	14
fr:comment_allait	-2
fr:comment_pos	-2
fr:comment_valid	-2
fr:commentair	4	-3		3	-3												-6	-6					10
fr:commerc		5		-4	3		2		4					5	4		4	-2		4		-2	-4
fr:commerc_ru	-3
fr:commercial	5		8		-4	-2	-2	6					5	-2			-3	-3		-5		2	6
fr:commun	2	4	5	-10	-5	7	-2				4	-3	-2	7			4			4		-5	-8
fr:commun_peut	-3
fr:communic	-3
fr:communic_permet	-3
fr:communion	-2
fr:communion_de	-3
fr:compagn	6	3	-4	6	5					5			6				3	-3				4	-5
fr:compar	5						-2					4	-2	-2
fr:compl	-7
fr:compl_au	-3
fr:complaint	-2
fr:complet	9		-4	8	5	-7	3	-3	-2	-3		-3	-3	-5	-2	-3	-11	4	-5	-3	-3	-5	11
fr:compliqu	-9
fr:comport	2
fr:compos	-9	-7											-3	-5
fr:compos_le	-9	-7				-2					-3			-3
fr:compr	-4	3		-7		-4			-2	2	5	-2	-4	-4	-2		9	-7	5	-14			-5
fr:compr_et	-4
fr:comprend	12	-3	-3	13		-2											5	-7	-3	-11		-3	12
fr:comprendr	4
fr:compresseur	-3				3	-2			4				3	4	4
fr:comprim	-4
fr:comprim_fais	-4
fr:compris	3	-3	5	-4	-4												-7	7					-3
fr:compt	10		-14	10	-8	-4	-13	-7				-2		-6		-5	-4	13	4	-10	-2	-10
fr:compt_#	4
fr:compt_de	3	-6		5	2	-4					-3						2						-3
fr:compt_deux	-6
fr:compt_le	-2
fr:compt_rendu	-3
fr:compt_votre	-4
fr:comptabl	4	3	4		-6	5					-3		-3	2			-6	-8		12		2	-6
fr:compteur	3
fr:comptoir	2	2	-8		-4	-10		-4		-6	-6	-5	4	6		-3	-8	-3	4	9	-5
fr:comptoir_a	3	-6		-4	2													-8		9		-3
fr:comptoir_on	2
fr:con			9	2			-3		-4	-2	-4				-4	-3	-7		7	3	-2		-7
fr:con_mainten	5	-5	8		-2	-5					-2					-2		-2	7	-8			-5
fr:con_rien	-2
fr:concern		3		2	-3						-3		3	-2			3			-7			2
fr:concern_un	-3
fr:concret	-4
fr:concurrent	-2	2			-2	-2			8				-5	6	8		-6	-2					7
fr:condamn	-4
fr:conduit			6	-6	-3	4										-2	3	-3				-2	-3
fr:conduit_soupl	-3
fr:conf_mes	-4
fr:confirm	3			14	5	-3			-6	-7	-13	-4		-4	-6	-5	-4	13	-9		-5	-3	-4
fr:confirm_le	-5
fr:confirm_par		2			3	3					-3	-4		-2			6	6	-2	-5		-3	-6
fr:confirm_que	-3
fr:confitur		-3		-10	-3												9	-2		-14			5
fr:confitur_maison	-2
fr:confond	-4
fr:confond_la	-4
fr:conform	-4
fr:conform_au	-3
fr:conform_en	-3
fr:confort_bien	-3
fr:cong	5	-8		-2			-4	-3	-3	-3	-5	-3			-3	-4	11	-3	-3	-8			-6
fr:cong_de	3
fr:cong_jusqu	-7				-2		-2
fr:cong_pour	3
fr:congress	-4
fr:congress_ont	-3
fr:conjoint				-4	-4			4				3		-2			-6			6	3		-5
fr:connaiss	-5
fr:connaiss_le	-3
fr:connaiss_mon	-4
fr:connait			-8			6	-2		4	-2	5	-2	4	-2	4	-2	3	-4	-2	-2		-5	6
fr:connait_le	-4
fr:connait_notre	-3
fr:connait_rien	-4
fr:connait_ses	3
fr:connaitr	-5
fr:connect	5				-3	-3		5			-2		-2	-5			-7	-4	-2			2	8
fr:connect_au	-3
fr:connexion	4
fr:conseil	-9			6	8	-3	3	-2		-2	-3	2	-3	4				-3	11	-7		-2	-5
fr:conseil_de	-3	-3			5							3	-2	4			-2		7	-8
fr:conseil_desinteress	-3
fr:conseil_franc	-3
fr:conseil_honnet	-5
fr:conseil_par	-3
fr:conseiller	-7
fr:conseiller_a	-3
fr:conseiller_honnet	-3
fr:conseiller_me	-4
fr:consequent	3	2		2		3	5					-6		-3			-3		7	-5		-2	-2
fr:consomm	2
fr:constat	4
fr:consult	4	2		-4	-2		7					3		3			5	2		-10		-3	4
fr:cont_qui	-2
fr:contact	4
fr:conten	4
fr:content	-11	-3	-3	11	5													9	-3	-2		-2	-3
fr:content_de	-5
fr:content_voudr	-4
fr:contenu	5
fr:contest	6				11												-6	7	6	-10		-2
fr:contient			-2	7	-3		4							-3			-10	-6		6		-2	9
fr:continu		-5			-3	-2								-3
fr:continu_de	2
fr:contr	22	-9	-10	-8	-4	-10	2	-5	-5	-5	-7		-5	-9	-5	-5	10	-7	-6	-10	-4		7
fr:contr_il	4	-6	-3	2		-4											-3			-5			7
fr:contr_la	10	-4	-2	2	-2									-2			-4	-3		7		4	-5
fr:contr_le	7		-3	-5													5			-4
fr:contradictoir	2
fr:contrair	-4
fr:contrat		-3	-8	8				-4	5	-5	-6	-6	5	-4	5	-3	-16	11	7	-4	-4		-12
fr:contrat_ce	2
fr:contrat_de	3	-2			-3					-2
fr:contrat_pour	-5
fr:contrat_tient	-4
fr:contremaitr	3
fr:control		-3	-3		-3	-3			2				-4	-5	2			-4	-2	-7			3
fr:convenu	3	2	-3	5	-3	-2								6		6		8		-8
fr:convenu_de	4
fr:convenus	3
fr:convers	5				-3															5			-2
fr:convient	-3
fr:coordon	-4					6	5					-4
fr:coordon_bancair	-5
fr:cop	-3			4	-3	5	8					-4	-2	-2			-4			2		-4	4
fr:cop_de	-5
fr:copain	-3
fr:copain_avec	-3
fr:copi	4			5	-3												-6	-2		10			-3
fr:copieux	-3
fr:copieux_ce	-3
fr:copieux_et	-2
fr:coqu	-2
fr:coqu_est	-3
fr:cordeau	-2
fr:corinn		-4	-3	9	-6	-2											-11	8	-3	7		-2	-5
fr:cornet	4
fr:correct	8		-8	-6	-8	2	-3	5	-2	-3		3	-6	-4	-2	-2	-6	-3	-3	10	-2	3	-9
fr:correspond	-2
fr:correspond_etait	-5
fr:corridor	-3	-3	-5	-2	-2												6			-4
fr:corrig	7		-4	7	-8	-3	-3	-2	-2	-3	-3	-2	-3		-2		-13	-12	-3	18	-3	3	-9
fr:corrig_dev	-3
fr:corrig_en	-4
fr:corrig_lund	-6
fr:costum	2
fr:cot		4	-6	13	-11	10		-6		-9	-2	-7	-5			-5	-5	-12		8	5		-8
fr:cot_a	3
fr:cot_de				3	-4	2	5													3		-3	-5
fr:cot_des	3			6		-2			5				4	5	5			-3		-7	7
fr:cot_du	3	-5			-5	-2							-2				-5	-3			3	7	-3
fr:cotis	-3					-2	-3			3
fr:couch	4	-6	-8	-4		-3								-2		-3	5	-2	-2	-2		-2	-3
fr:couch_du	-4
fr:coucou	-10
fr:coud	5
fr:coudr	-4
fr:coudr_ronron	-3
fr:coul	3	-2	-3	3		-3					-2	-4		-2				-2		5		-3	-7
fr:could	3	-4	-4	7		-2	-2	-2		-3	-3	-3	-3	-3		-2	-12		9		-3	-3
fr:could_you		-3		2	4					-2		-2					-4		5	-6			5
fr:couleur	5	-4		-4	6												-10			7		-3	4
fr:couleur_montr	-3
fr:couloir				-3													8	-3		-2			-4
fr:count				3	-3												-4						7
fr:coup		3	5	6	6	11	6	-6	-5	-6		-5	-10	-2	-5	-4	6	-6		-8	-5	4	2
fr:coup_de		-9	4	10	-4	-5					-3		-3	-4			-3		-2	-7		9	-4
fr:coup_fourr	-4
fr:coup_le	-3	-4			10
fr:coup_sa	-3
fr:coupl		5				-2				7			-2				-5	-2		-6		4	8
fr:coupl_de	-2
fr:coupur	-4
fr:coupur_de	-4
fr:cour			-7	8	5			-3		-2	-5	3	-5	-3	2	-3	5	-9	-4	9	-2		-6
fr:cour_de	5	-4	-4	5		-2								-3						5		-2	-2
fr:cour_partout	4
fr:cour_pas	-3
fr:couron	4
fr:courr	5	11	-3	7	-5	-2	3					11	6	4			-8					6	3
fr:courriel	14	11		14				6	-4	-6	3	6	2	13	-4	9	-3	7	-5	-4	-4	-3	5
fr:courriel_comm	4
fr:courriel_de		3			-3			5															5
fr:cours_je	-2
fr:court	-3	3		4	-6	3				3	-2		4					-7	-2	-4	3	8	-4
fr:court_a	-3
fr:court_des	-3
fr:court_independ	-3
fr:courtois	-4
fr:courtois_de	-3
fr:couru_apres	-2
fr:cousin	4	7		8		-3		5		3			4	4			-9	-4	7	3			3
fr:cout	-2	-5	-2		3													-6		10			-7
fr:coutur	-4
fr:coutur_du	-4
fr:couvercl		-3			-3													3					-2
fr:couvert	6
fr:couvert_par	2
fr:couvertur	-4	3			-2	-6					3
fr:couvr	2
fr:cram	-3
fr:crech	5		-3	-2	3	3					4						-8	-5	7	6			-5
fr:cred		-7		3	-8	-3				-2	-2		-2	-3			-7	14	-2	-10		-2	-6
fr:credit	5	-2			-4													9		-11			-2
fr:crem	-3
fr:crem_brul	-4
fr:creneau	-3
fr:creneau_avant	-3
fr:crep			-5																	-7			5
fr:crep_au	-3
fr:crep_du	-3
fr:creux	3
fr:crev	-8
fr:crev_a	-3
fr:cri	-2	-4	-3	9	11						-4		-2	-2				7		-6		4	-4
fr:cri_dans	-7
fr:crispi	-4
fr:crispi_fri	-4
fr:croi	-3
fr:croi_perdu	-2
fr:croi_rev	-2
fr:croient	4
fr:croient_que	4
fr:croir	5
fr:croir_et	-2
fr:croir_que	7
fr:crois	8	4	-6	8	-4	5			2		-3		-4	-4	2		-3	-4
fr:crois_que	2	6		5		6			3				-3	-3	3		-6			-2		2	4
fr:croiss	-3
fr:croiss_mdr	-5
fr:croustill	-3
fr:cru	7
fr:cru_que	2
fr:cuiller	4
fr:cuir	6
fr:cuisin	7	-6		-12	-7	-2	-4	-3	3	-5		-3			3	-3	9	2	-4	-10		-5
fr:cuisin_delic	-3
fr:cuisin_nous	-2
fr:cuisin_pour	-3
fr:cuisin_tres	-3
fr:cuisson	-7
fr:cuisson_au	-2
fr:cuit	7
fr:cur	3	-4		-5													-5	-4		4		-2	5
fr:curieux_et	-3
fr:cut	-5
fr:cv	-15	-6			-5	-3	-2		-3				-3	-3	-3
fr:cv_est	-8
fr:d	4		-2	-6						3							9	-3		-11			3
fr:dai		-8	-9		-5	-5		-2	-2	-2	-3	-2	-2	-4	-2	-3		7	-2	-4	-2	-2	-4
fr:dam	6	6	-2	-11	-2	3	-5	-4	-4	4	10	-4		-3	-4	-4	5	-2	-4	-8
fr:dam_a		2								5			-2				-3			-7		4	3
fr:dam_age	-2
fr:dam_de	2		-4		-3	-3				4	-2		-2									4	-5
fr:dam_du	-7
fr:dam_me	3
fr:dans	15	7	-8		-9		-8	-11		3				-9			15	-7	-19	-10	-2	-5	-6
fr:dans_ce	3
fr:dans_cet	-3
fr:dans_la	10	7		3	-21	5	-4	-9	-3	-4	6	-3	5	7	-3		6	-11	-11	4		-6	6
fr:dans_lautr	-3
fr:dans_le	8		-6	-3	-19		-6		-5			3	-11	-22	-5	4	17	-5	-17	-9	-4	-8	-4
fr:dans_les		4	-12		-5	-2		-6	8	-6	-11	-4	-2		8	-7	5		-6	-5	-5	-3	-13
fr:dans_leur	6		-2		-3				2				-4	-4	2		-2			2			-3
fr:dans_ma	2	3	-3		4	-3	-2			9	-3		5	-3			-7		-2	-3		5	3
fr:dans_mon	5		-4	-9	-8	-3	-2	-2	-2	-3	-3	-2	-3	-6	-2	4	2	-7	-2	6		-3	-4
fr:dans_notre	7
fr:dans_sa	4	3		2	5	8											4					-4	4
fr:dans_son					3	-2	6										8	-4		-5	3	-4	3
fr:dans_un	3	-9	-6	5	11	-8	-5	2		-4	-5		-6	-7		-2	-3	9	-6		-4	-6
fr:dans_une	11	-3	8	16	-4	-3	-2			2	-3		-2	-2				-4		3	5	-4	-4
fr:dans_vos		4		3	6		-3					7	7	-3			-5	-3	7	-7		6	-4
fr:dans_votre	-3	-2			-3
fr:dat	5	4	3	17	-15	-13	-8		5	-7	-10	5	4	-3	5	-6	-9	-7	-10		-2	7	9
fr:dat_de	2			5	-6	-3						3	6	-3			-6					5	-4
fr:dat_du	-4	-7	5	7	-6	-3	-2				-3	-2	-3	-3			-8	-6	-2	6		10	-7
fr:dat_pour	-3
fr:davantag	2
fr:davoir	-4
fr:de		-9			-4	-11	-14	-12	-13	-11	-9	-14	-10	-9	-13	-17	5	-9	-8		-9	-7	-13
fr:de_#		-2	5		6	-10	-6	-4		-9		-7	-4			-3	2	-5				2	-7
fr:de_achet	-4
fr:de_administr	3			7	8			6						4		5	-7	-2	7	3
fr:de_adon	-3
fr:de_ailleur	-3				-5					2			-2
fr:de_aller		-2	3	-4	5												4	2		-5
fr:de_ange	-6
fr:de_appel			-4	-3	-8	4	-5	-3	-2	-3	6	6	-7	-7	-2				-3	-2	-3	-11	11
fr:de_apres	9	2	-2	8	-5	2				2	6		-3	-3			-6		-2	5	6		-3
fr:de_argent	3	-2			-3	-2							4				10	-4		-9
fr:de_assist	-4
fr:de_assur	2
fr:de_attendr	2
fr:de_attent	12	-4	-6	-7	-5	-2					-2		-2				2	-5	-2	6	-2	-3	-5
fr:de_aut	-3
fr:de_autr	11	4	-7	9	2	5	-3	-3			5	-3	10	3		-2	4	2	-3	-7	-3	9	-11
fr:de_avanc	-8	2	-5	6	3	-5	-3	-3	-2	5	-4	-3	-6		-2	-3	7		-2	-3	-3		-4
fr:de_avant	5
fr:de_avis	3
fr:de_avocat	4
fr:de_avoir	-10	6	4			-2	-2			4	-2		4	-3			9	-5	-3	-10			4
fr:de_avril					-5
fr:de_bain	-2	-2	-5	5	4		-2	-2	-3	-2		-3	6		-3		-6	2	-4	2	-2		6
fr:de_banqu	-3
fr:de_belgiqu	-4
fr:de_beurr	5
fr:de_bien	-5
fr:de_bon	9	-6	-4	9		-2							-2				4	-3				4	-4
fr:de_bord				2	3															5			-2
fr:de_bris	-12				-5
fr:de_budget	-3
fr:de_bureau	-4				4
fr:de_ca		-4												-2			-6	-7		12			-2
fr:de_caf	6	-2		-5	5												9	-3		-4		-2	-4
fr:de_caiss	5
fr:de_canicul	-4
fr:de_car	-2
fr:de_carrelag	3
fr:de_cart		-3			3									-3			4	3				-4	-2
fr:de_cathedral	-2
fr:de_ce	4	17	-3	10	-4	5		-4	-4	5	3	10	9	3	-4		3	-7	4	-7	6	5
fr:de_cette	-4			-4	-5						3	-2	-3	-2			-5			6		-4	-6
fr:de_chambr		-4	-4		7	-3							3					7		-6		-3	-2
fr:de_chang	2
fr:de_chant	5
fr:de_chaud	-4
fr:de_chauffag	-9	8		4	-2					5	5						-5			9		-2	-3
fr:de_chemin	-3
fr:de_chez	3	3	-2	-4	-4	3				5	-3						-8	-4		10		-3	5
fr:de_cinq	3
fr:de_cinqu	-5
fr:de_cle	-7
fr:de_client	2
fr:de_coeur	-3
fr:de_command				4	-3												-10	-4		13
fr:de_communion	-3
fr:de_confitur	-2
fr:de_cot	-6
fr:de_courr	-6
fr:de_courriel	2
fr:de_cuisson	-2
fr:de_demain	-5
fr:de_depart	-5
fr:de_dern	-2
fr:de_dessin	3
fr:de_deux		3	-3		5						6						5		-2	-3			-4
fr:de_dimanch	3
fr:de_dix	3	-3	-2	7																3
fr:de_domain	2
fr:de_doss						-2						5	-3	-2			6	-6		4		-7	4
fr:de_douch	5			4	5	-2	3					3		3			-9					7	-2
fr:de_eau	-4		-5	-5	-8	-3	-2		6		-3	-2	-3	5	6			-6	-3	10		-3	-4
fr:de_ecran	9	7	-4		-6	3				6	5		7	-2			3		-3	5	-3
fr:de_ecrir	3
fr:de_emploi	5
fr:de_en	2				-7	-4	5			-2	-3	4	-3	-3			-3					3	3
fr:de_enfant	3	-5		-2	-3												8	-8				-2	-2
fr:de_entre	3
fr:de_entretien		-7		5	-3	-5				-2	-2						-6	-4	6	-3		-2	6
fr:de_essai	-6
fr:de_ete	3
fr:de_etre	-8	-3			-3
fr:de_eux	-2
fr:de_excus					-2					3								3		-5	5	-2	-2
fr:de_expans	5
fr:de_experient	-5				-3
fr:de_expliqu	4
fr:de_factur	3
fr:de_faire			-4		3	4												2
fr:de_felicit	-5
fr:de_fil	4	-7	5	3	-5			-2			-4		-4	-4			-6		-3	-11		10	5
fr:de_fin	6
fr:de_flut	10			-5													3			-3
fr:de_frais		3	-2	9	-4									6		6	-6	7
fr:de_fuit	-6	-6				-2			-3				-2	-2	-3
fr:de_garant	2
fr:de_gard	3	-4	-2	-6	3						3		-4	-5			-5	-5	6	4		2	-6
fr:de_glac	7
fr:de_grac	6	-3	6	-7	-3												6	3		-12			5
fr:de_gueul	2
fr:de_habitud		-4		2	-4	-3					-2						-5			7		-3
fr:de_heur	5	-4		3	2												-7	-4	7				7
fr:de_hiv		-5	3											-2				3					-2
fr:de_ici	6	7			-9	3	-3	6	6	-2			3	3	6		-4			12	-2	-10
fr:de_ident		5		2	5	-2				7			-2				4	-3		-5		4	2
fr:de_impot	3	-3			-5												-4	-6		6			4
fr:de_incident	-4
fr:de_indemnis	-3
fr:de_informat	-3
fr:de_interet	4
fr:de_inutil	-3
fr:de_jas	-3
fr:de_jouet	-4
fr:de_jour	4	3	-4	2	-3					6			6	-2			-7	6		-7		6	-2
fr:de_juin	4	-4		6	-4	-5		5									-8	-6		-6	3	-3	14
fr:de_kin				6	4	-4					5			-2			-10			9		4	-3
fr:de_la	10	11	-19	-6		9		5					10	2		-6	2	-9		3	-9	6	-13
fr:de_lait	-3
fr:de_lavag	4
fr:de_laval	4
fr:de_le				7	4	-6		4		-12			-10			-11			-4	5		-10
fr:de_lectur	-2
fr:de_lettr	2
fr:de_leur	-4		-2	4	5		-2				-2	5	-3	-3			3	-6		-6		-6	10
fr:de_lir	2
fr:de_lit	-6
fr:de_livraison	6
fr:de_locat	-4
fr:de_lui	3			3		3				5	-3	-3	3	-3			3				3		-5
fr:de_lund	3
fr:de_ma			-7	-4	-2	5		-4	-3	3	-3	3	7		-3	-3	-4	3	-6	9	-5	3	-2
fr:de_magazin	7
fr:de_mai	-4
fr:de_main	-5
fr:de_main-d'oeuvr	3
fr:de_mar	2	-4			4												8	-4		-2			-2
fr:de_mard		-4			-3	-2
fr:de_mariag	4		-3								2		4				-4			6			-5
fr:de_me	-8	-5	-5	8	9	-3	-4	-3	-3	-3	-3	-3	4		-3			8		-15	-2	-5	6
fr:de_menag	3
fr:de_mes	7	4	3	7		3	8				-3	-2	5	3			-6		-2	6		-5	5
fr:de_mid	-4
fr:de_mis	-4
fr:de_mme	-4	5		3	-3	7	3				8	3		10			-4	2				-2	5
fr:de_moi	2
fr:de_moit	2
fr:de_mon	11	5	-7			6	9	-4	-4	-5	5	-5	-8	-8	-4	-2		-4	-6	-3		-5	9
fr:de_ne	-5
fr:de_neig	2
fr:de_niaisag	-4
fr:de_noel			5	-5													-6		6				-3
fr:de_nos	-6	3	-3	3	2				7					6	7		3	-2		-2	3
fr:de_not	3
fr:de_notre	-4	4		4	4	4		-2		-2		-4	-5				6	-3	-3		-3		-11
fr:de_nous		-3		-3	-3												7			-6
fr:de_nouveau	-10
fr:de_nuit	-7	2	-5	-3	-8		-2	-3	-2	4		-2	5	-3	-2	-3	5		-2	-6		5	-7
fr:de_ordi	-4
fr:de_outil	-3
fr:de_ouvertur					-4
fr:de_pai			-4		9	-5	5	-2		3	-4	5	-4	3			-11	7	9	-6	-2		3
fr:de_paix	-2
fr:de_pan	11			-5													3			-3
fr:de_pann	-17	-4			-5	-4	-3	-2	-2	-3	-4	-2	-3	-3	-2	-2
fr:de_papi	4
fr:de_part	-3																-3	4	6	-8
fr:de_partag	4
fr:de_pass	-3	-8	-5	9		-6	-3	5	-2	-3	-4	-2	-4		-2	3	5	-7	-3		-3		2
fr:de_perdr	-3
fr:de_photos	3	-3	-6	-4	-3												3	-2					-3
fr:de_plac	2
fr:de_plaint	-5
fr:de_plaisant	-4
fr:de_plein	4
fr:de_plomb	-3
fr:de_plus	6	-4	-4														-8			13		-4	-3
fr:de_pouss	-3
fr:de_pouvoir	7
fr:de_pret	5
fr:de_prix	3
fr:de_problem	-12	-4			4	-2	-2	-2	-2		-2	-2	-3	-3	-2
fr:de_protect	3	5	-2	9		-2	9										-9						9
fr:de_quar	-2
fr:de_quatr	5	-5	3	-3	-2	-2											9	-3		-6		-2	-3
fr:de_quatre-vingt-dix	-4
fr:de_question	-3
fr:de_quoi	-5	4			-4	-4	-3	3	6					-3	6		7	6		-10		-3	-5
fr:de_ramp	3
fr:de_recet	-2
fr:de_rechang	-3
fr:de_reclam	-5
fr:de_regard	3
fr:de_rempl	3
fr:de_rendez-vous	2
fr:de_repons	3
fr:de_reprendr	3
fr:de_reproch	-4
fr:de_retard	-7
fr:de_retir	3	2			-4	6					7		4				-2	4		-4		2	-3
fr:de_retour	-5
fr:de_retr	-2
fr:de_reven	3
fr:de_rien	-5
fr:de_rout		4		-5		5			5	3			4	5	4		-3					4	-2
fr:de_sa	3	8	-4	-10		-7	-2	-2	-2	-4	4	-2	4	5	-2	6	3	-6	-3	3	-3
fr:de_sais	2
fr:de_saison	-2
fr:de_sall	2
fr:de_samed	-7
fr:de_satisfact	3
fr:de_sauvegard	3
fr:de_se	6		4														10			-9
fr:de_secour	-5
fr:de_sel	2
fr:de_semain	-6	5				8			4	2	6		8	-3	4		-6	-3		8
fr:de_serieux	-5
fr:de_ses	-3	-6			-3	3					-2						-2	-2				4	-3
fr:de_sherbrook	-2
fr:de_sign	-6	-2				5			5				6		5
fr:de_six	-4	-4				-4	-3					4	-2	-2
fr:de_sold	2
fr:de_soleil	-4
fr:de_son	-6	-14			4	-7	-4	-3	-3	-4	-6	-3	-6	-6	-3	-3	13	-4	-4	-6	-4	-4
fr:de_souc	-19	-3			-6	-2	-2		-2	-3	-2		-2	-3	-2	-2
fr:de_special	-3
fr:de_stress	-7
fr:de_suit	4	3	-4	-3	-5	7			-2		-3		-4	-5	-2		-4	-3			7	4	-7
fr:de_suiv	4
fr:de_surveil	-2
fr:de_sutur	-4	4				5					3		-2	-3
fr:de_temp		-2			2												-6			7
fr:de_tiroir	-3
fr:de_tournev	-3
fr:de_tout			-2	-6		4							3	3			-4			3
fr:de_train	-6
fr:de_travail	6	2	-3			-2			7					6	7							5
fr:de_traver	4
fr:de_trent	-4
fr:de_tri	-2
fr:de_trois	4	2		-4	-3		3					7		5			3	7		-9			-3
fr:de_trop		2	-2		-3		6				-2						-3	6		-9		-3	4
fr:de_un	15	8		-6	4	-10	5		4	-7		3	-10	9	3	-4	-3	6	-9		-6	-10	8
fr:de_une	-5	-2	10	-5	-6	-8	-4	-3	-3	4	-6	-3	-4		-3	-4	3	-7	-2	9	6	-6	-9
fr:de_urgenc	-4			-5		4							-3	-3			-6	-5		9		4	-6
fr:de_veau	-2
fr:de_velos	-3
fr:de_ven					-2
fr:de_vendred	5	-3	-3			-3					-3							-3		6			-5
fr:de_vern	-4
fr:de_vi	3
fr:de_vieux	-3
fr:de_viv		7			-4	4				3			6	2			-2			-6	4	3
fr:de_voir	7		6		-4	-2		4					-2	-3				-4	-2			2	-3
fr:de_vos	-11	-3	-2			-4	-4		3	-2	-2	-3	3	6	3		-4	-7		12			-3
fr:de_votre		8	6	7	-8		9		7			5		5	7	-3	-9	4	-4	10	-4	-12	4
fr:de_vous	5	3	9	6	-6	6	-3				-4						-6	-6	-3	10		-2	-4
fr:dead	3
fr:dear	-9			2	-7	-7		-8			-3	3	-11			-5	3		10	-14	-9	3	7
fr:dear_all	5		-3		-5						-4						5					-2
fr:dear_mr	8		-4	3	3	-5	-3	-2	5		-3	3	-4	4	5			4	-4	-6	-2	7	-9
fr:dear_ms	-3	2			-2		6			4	6
fr:dear_sir	-4	-3			-3
fr:deau	12	-3	-4	-6	-6	-3	-2	-3	-2	-2	-3	-2	-3	-3	-3	-2	-14	-3	-4	15	-3	-3	-6
fr:deau_chaud	11	-3	-4	-6	-6	-3	-2	-3	-2	-2	-3	-2	-3	-3	-3	-2	-14	-3	-4	15	-3	-3	-6
fr:deb	3
fr:debarqu	4
fr:debarrass	3
fr:debat	4
fr:debil	-9
fr:debil_les	-4
fr:debit	-3	-3				3			-3					-3	-3
fr:deblocag	-2
fr:deblocag_des	-2
fr:debord	4
fr:debout		-5	3	-8	-6		3	-3	-2	-3	-4	-3	-3	-4	-2	-3	11	-4	-3	-11	-2	-5	4
fr:debout_dans	4
fr:debout_lequip	-3
fr:debranch	6	10	-3		-4	11					6			7			-14	-4		16		-2	-4
fr:debut	-8	7	8	-2	-2								3	7				-3		3			-2
fr:debut_a	-8
fr:decal	2
fr:deced	3	-2			-2	-3					-2		3	2			-3						-3
fr:deced_le	2
fr:decembr	6	7		-4	-6	7	3						4	-4			-9	-11		17			-6
fr:decembr_a	-3
fr:dechet	-5
fr:dechet_est	-2
fr:dechet_et	-2
fr:decid	3	3	-4	4	8					-3	5		-3	-2			6		-3	-3	2		-5
fr:decid_de	3	-2			4												4			-6	3
fr:decommand	2
fr:decompt	2
fr:deconseil_le	-3
fr:decor	5
fr:decouvert	5
fr:decouvr	6	-2			-4												-4	4					-3
fr:decriv	5
fr:decroch	9	-5		-5	-3								-3	-2			6	-6	-2	-7			3
fr:decu	-3
fr:decu_ce	-4
fr:dedan	7	-4	-4	-8	-4		-4	-3	-3	-3	-5	-3	-4	-4	-3	-3	13		-3	-15	-3	-5
fr:deduit	-7				-3
fr:defaut	-4	13		4	-5		15	4			-3	6	-4	4			-7	3	-2				3
fr:defaut_de	5	8		3	-3	-4	12					7	-2	7			-6	10		-12		-4	5
fr:definit	2
fr:deg	-11	-2			-2
fr:deg_de	-10	-2			-2
fr:degat	-2
fr:degat_et	-2
fr:degr	16		4	-9	-7	9	-3	-3	-3	-4	8	-3	-4	8	-3	-4		-3	-3		-3	-8
fr:degr_dans	5		6	-4		7					6		-2	4			3			-5		-4	4
fr:degr_le	2
fr:dehor	11	-5	-6	10	5	-8	-2			5	-6		-4	-3			-13	-4	-3	14	9	-9	-10
fr:dehor_sous	3
fr:dej	-3
fr:dej_une	-2
fr:deja	5	-7	-12	5	8	-7	3	-4		-5	-12	-4			2	-5	3		3	-4	-5	-8
fr:deja_debout	-3
fr:deja_envoi	-3
fr:deja_vid	4
fr:dejeun	10	-5	-4	-13	-7	-3	-3	-2	-2	-2	-3	-2	-3	-3	-2	-2	11	2	-4	-14	-2	-3	-6
fr:dejeuner		3		-4	-4				5					5	4		-3	8		-4		-2	-2
fr:del		8			-5	-2		6				11	4	-4				5		-3			-8
fr:del_de												3		-2
fr:del_pour	-2
fr:delegu	5
fr:delic	-5
fr:delic_et	-3
fr:delicatess_que	-2
fr:delval	7	6	-3		-7	2	-3		2		5	4	9	-5	3				-3	-11		6	-4
fr:dem	7	3	-2		6						7							-3	6	-8			5
fr:demain	-5		-8	5	12	7			-6			-6	2	4	-6	-4			-8		-7	11
fr:demain_#	-7			2	2			4						-3				-5		4		-3	5
fr:demain_matin	-4	-6		-4	8	-2														3		-4	-3
fr:demand	17	15	-4	5	5	-7	6		-9	11		8	5		-8	-4		12		-20	3		10
fr:demand_#	3				4		5			5							-6		7	-7		4
fr:demand_a	4	6	-2	2	4	-3			3				5		3		4	-3		-10	5	4	-4
fr:demand_bien	2
fr:demand_de	12	2	4	3	8	-7		4	-2	6	-5	5			-2	-2	12	2	-6	-9	-4		-14
fr:demand_des	2	2	4	3		-2				6	-3						-3				6	-2
fr:demand_en													5	4			5	-4		-3		3
fr:demand_la	4	9	8		-3	4					-3	7						3		-6		-3	5
fr:demand_le	2				-4	-3	-3	3		-2	-3	7	-4	-4			-4	4	6	-11	-2	-7	6
fr:demand_pareil	-3
fr:demand_pas	2			2	-4	-2							4				6	-4		-2
fr:demand_que	9	-4	-2	6	7	-8				-2	2		-4	-4			4	15	-4	-8	-3	-12	-7
fr:demand_si	3	5	-7	-7	-8	-5	-3	-2	-2	11	-4	-2	4	-4	-2	-2	-5		-3	4	-3	3
fr:demand_un	2	-2																-4				5
fr:demand_une	-4	7	-3	5		-3					5			6		5	-10	4		10		-3	-3
fr:demenag	6		-5	9		2					-3	-3	-2	-2			-8		-2	-3		-4	10
fr:demenageur_ont	-2
fr:demeur		5			-3	2	5					-5		-3			-2	-6		10			-3
fr:demeur_de	5	7				3	7					-4		-2			-2	-6		10			-3
fr:demi-heur	4	6			3					6							5	-2		-8	7		-4
fr:demi-heur_apres	-3
fr:demi-journ	-3
fr:demont		-4	-2		-2													4					-4
fr:den			-3		4	-3	5			5			-3				-4	-4	6	-9		7	-4
fr:deneig	-6
fr:deneig_avant	-3
fr:deneig_notre	-3
fr:denich	-5
fr:denich_un	-4
fr:denis	4	-4			-6												-2	-5				5	-3
fr:dent			-7	10	3		-4	-3	-3	5	5	-3	3	-7	-3	-3	-9	-10	-4	11	-3	8	-12
fr:dent_cass	-4
fr:dent_ce	-4
fr:dentist	-8			-9	-4			5						6			2	-3		4		-3	-2
fr:dentist_est	-4
fr:dentist_et	-8
fr:dep	3	7	-3	-4	5											6	8	-3		-5			-2
fr:depann	-8
fr:depann_de	-2
fr:depann_etait	-4
fr:depannag		-3
fr:depart	5		-3		-2	-2		6	4				-2	8	4	5	-10	8	-3			-4	5
fr:depart_a	3
fr:depart_de	-3
fr:depass	-7
fr:depens	2
fr:depl	5	-3		3	-4												-4			-10			10
fr:deplac	-14				-12	-5					4		-3	-3			-9	7	-2	4		-3	-4
fr:deplac_le	-7
fr:deploi	-3
fr:deploi_conform	-3
fr:depos		-4	-5	5		-3	6	-4	-3	3		2		-9	-3			9	-3	-7	-3	7	-12
fr:depos_a	-2	3		2			5				2		5	-5			-4	5		-5		4	-2
fr:depos_un	4
fr:depot		-2	-4															4		-5
fr:depui	2
fr:depuis	21	11	-11	-10	-8		-9	2	6	-3	5	-10	3		7	-3	-9	-17	-8	19	-7		-17
fr:depuis_#	7	6	-4		5	-7	-9		10	3	-6	-9	-5	3	10		-5	-16		2	3	3	-17
fr:depuis_des	-6
fr:depuis_deux	2
fr:depuis_dimanch	7
fr:depuis_hi	6	3	-4	4	3	4	-2			-2	5		-3	-2			-6	-4	-2	3	-2	-5	8
fr:depuis_je	2			-2		-2							4	5				-2				3
fr:depuis_jeud	9	4	-4		-3						7						-2	-2		5			-2
fr:depuis_la	8	8	-4	-7		-3	4	4	-3	-2		-3		6	-3	6	-5	2	-3	4	-3	-3
fr:depuis_le	10	2		7		-3	-3	8	-6	-5			6		-6	-4	-6	-7	3		-4		4
fr:depuis_lund	8	3		-5	-3	-3					6						-5	-3		12			-9
fr:depuis_mard	2
fr:depuis_neuf	3
fr:depuis_paqu	-6
fr:depuis_peu	-3
fr:depuis_que	3	-5	-4	-8	-6	-2								-2				-5		10		-2	-7
fr:depuis_samed	3
fr:depuis_six	-4
fr:depuis_un	2
fr:depuis_votre	8
fr:derang	-15	-4												-2
fr:dern	5	-7		-4	-7	4		-4			-6	-7		-3	2	-3		-8	-5	-4	-3	7	3
fr:dern_fois	-2								4					3	4
fr:derr	2	-3	-2			-3			2	2	-2		-5	-4	2		-7	9					-6
fr:derr_eux	-8
fr:derr_le	5	2				-2			3	3			-4	-3	3			2			2		-2
fr:des	-9	8		14		-5	10			5	-8	-8	-7	-5		-16	-3	-4		-12	10		4
fr:des_#	-3	5				2	3	4			-2			7			-4	8	-2	-12			4
fr:des_ange	-2
fr:des_as	-3
fr:des_biscuit	-4
fr:des_chambr	-7										2			-2
fr:des_champion	-4
fr:des_chef	-5
fr:des_cheveux	7
fr:des_dechet	-2
fr:des_dessin	-4
fr:des_dix	4
fr:des_doigt	3
fr:des_echeanc	-3
fr:des_enfant	2	3	-3	6	4	3					-3									4
fr:des_excus		7		5		-3				9	-3		-5				-7	-3	-2	-6	14	-6	-3
fr:des_fois	-5
fr:des_fond	-2
fr:des_frais	-7				-3
fr:des_frit	-3
fr:des_hot	-2
fr:des_jok	-5
fr:des_le	-7
fr:des_loir	-2
fr:des_lunet	3
fr:des_mois	-6
fr:des_nouvel	-6
fr:des_petit				3	-3	-3	3					-6		-3			-4			-3		-3	4
fr:des_photos	2
fr:des_produit	-3
fr:des_quatr	4			5			-2					5	6	-2			-7	-5		-9	6	6	4
fr:des_que	8	-7			-6	-4		-2			-3		-3	-3		-2	-8	-7	6		-2		-3
fr:des_roulet	-4
fr:des_servic	-2
fr:des_sinistr	-3
fr:des_sold	-2
fr:des_son	-3
fr:des_spam	-3
fr:des_traval	-6
fr:des_vent	5
fr:desabon	-8
fr:descend	-4	3						5						-2
fr:descendr	4		-3	4	12												11	-3		-8			-2
fr:descendu		-2			-3
fr:descendu_les	-3
fr:descendus	4	-2	-2	-8	-2												9	-2		-7			-2
fr:descendus_a	4	-2	-2	-8	-2												9	-2		-7			-2
fr:design	-2
fr:design_est	-3
fr:desinscrir	-3	-3			-2		-3
fr:desinteress	-3
fr:desk	-2				8
fr:desol	-18	-3			-4
fr:desorm	3	-3	13	-6
fr:dessert	4
fr:dessin_et	-4
fr:dessous	7	4	8	-6	-8	7	-3	-2	-3	-3	-4	-2	-4	-4	-3	-3	-3	-8	-4	14	-2	-6	-10
fr:dessous_du	-4
fr:dessus	12	-4	-8		-7	3	-4	-4	3	-4		-4	3	-5	3	-3	-8	-6	-5	6	-3	-7	7
fr:dessus_le	2
fr:detach	3
fr:detail		-3		-7													6	-4					-3
fr:detail_et	-4
fr:detail_jusqu	-4
fr:detartrag	2
fr:detect	-2
fr:detecteur		-6				-4
fr:detecteur_de		-6				-4
fr:detendr	-3
fr:detest	-5
fr:deux	7		-9		-6		-3	-16	-6	-8	6	-2	-9	-7	-5		-3		-10	4	-11		7
fr:deux-deux	-2
fr:deux-deux_un	-2
fr:deux_a	2
fr:deux_an	4	5		-4	-3						7						5	-4
fr:deux_autr	2			2	4												-7	6		7		-4	-2
fr:deux_bouteil	3
fr:deux_client	2
fr:deux_de	-3			3		2			4		4			3	4		5	-2		5		-2	-2
fr:deux_fleur	-3
fr:deux_fois		4		-3	-2	9	-3	-2	-3	-3	8	-2	-3	4	-3	5	3			-3	-3	-9	10
fr:deux_heur		-4	-3	-11													-2					5
fr:deux_jour	-11	2	5	-3	6	-2	-2						-2	5		5			-2			-2	-3
fr:deux_minut	-7
fr:deux_mois	-6
fr:deux_nuit	-3		-2			-2				4							-2					4	-3
fr:deux_pag	-3
fr:deux_semain	-3
fr:deux_servic	4
fr:deuxiem	8	8	4	4	10		-2	4	3		-4		9	9	4		7	8	-3	-8	-2	-9	6
fr:deuxiem_caf	-3
fr:deuxiem_fois				2	10	-2							5	3			-3	9		2		-6	-4
fr:dev	14		3		-4	-7	7	-11	-11	4	-11	-7		-10	-11	-11	-7		-5	-8		5	11
fr:dev_au	-3
fr:dev_clair	-7
fr:dev_en	-4
fr:dev_etre	4
fr:dev_la			4	-5	-4	-4	-2			5	-3		6	-2		-3	4	-3	-2	-6		5	-5
fr:dev_le	10	5	6	11	-2		5		-2	-2		-3					-15	-7	-3	6	2	5	8
fr:dev_lui	2	-2		-3	3	-3							2				5	-4				4	-3
fr:dev_ma	6	4		-3	-6					6			-2				2				7	-3	-7
fr:dev_mdr	-2
fr:dev_me	4
fr:dev_moi					-3													6					-2
fr:dev_mon	6	-3	-4	3	-2												-2			-6			6
fr:dev_ne	-5
fr:dev_pass	6
fr:dev_sign		3		4	-3		7							-3			-6	5		-9		-2	9
fr:dev_une	-2
fr:dev_ven	2
fr:dev_votre	3
fr:devenu	3
fr:devin	4
fr:devoir	4
fr:devon	-5	-5	-5	2	-6	-4	-3	-2	-2	-3	-3	-2	-3	-2	-2	-2	-13	-2	-3	6	-2	9	-7
fr:devou	2			3			7					7		9			-3	6		3		-2	-2
fr:devr		-3	-3	3	10												3	-8	11	-11			-3
fr:di	10
fr:diagnostic	5
fr:dial	4
fr:dict	-5	-2			3
fr:did		2		4							-3	5		2			-2	6		-6		-2	3
fr:did_it	-2
fr:did_not		3									-3	5		3				7		-2			-3
fr:dieteticien	-3
fr:dieteticien_je	-3
fr:dieu		3		-3		7					5		2	3			3	-2
fr:different	12		-3	10	-11	-3	6			-2	-3		-3	-4			-15	20	-6	-5	-2	-4	-10
fr:difficil	3
fr:diligent	-9
fr:diligent_avec	-7
fr:diligent_le	-2
fr:dimanch	-13	4	-9	-11	3	-4			-6	-8	5	-7	2	3	-6	-5	11		-8	-4	-6
fr:dimanch_a	-10
fr:dimanch_chapo	-3
fr:dimanch_elle	-4
fr:dimanch_est	-4
fr:dimanch_just	-4
fr:dimanch_soir				-9	-2													3	-3				-5
fr:din	-4	-6	-3			-2														4		-3	-2
fr:dind					3
fr:dind_au	-5
fr:dinguer	-3
fr:diplom	-4
fr:dir	6
fr:dir_que	3
fr:dire	-3	-4	-8	4	-4	-5	-6	-5	-5		-10	-6	2		-5	-5		-3		-2	6	-11	7
fr:dire_a						2					-3		5
fr:dire_auss	-5
fr:dire_bonjour	2
fr:dire_bonsoir	-5
fr:dire_ce	5
fr:dire_combien	-3
fr:dire_de	3
fr:dire_merc	-2
fr:dire_pourquoi	3
fr:dire_que	-5	-5			-5						-2							-2					5
fr:dire_si	-2
fr:direct	5	13	-4	3	-4	9		5	-3	4	3	11	10	-2	-2	8	5			-4		6	-9
fr:direct_avec	-2
fr:directeur	6	2		-3	-4		-3	6	3				3	-5	3		3	-4		-3		4	-3
fr:directric	4	11	-3	-7		3		4		3	10		-3	-3				-7	6	-11		-4	7
fr:dis	7		-7		-2	3	-3	-4	3	3	-6	-3	2	-5	3	-2	11	-11	2	-8	-4		5
fr:dis_il	-4
fr:dis_que	8	-5	-4	-5		-3		-2					-3				3	-5	4	-4			-4
fr:disappointed	-4
fr:discret	-10
fr:discret_et	-4
fr:disent_au	-3
fr:disent_ce	-3
fr:dison	6
fr:disparu	-5
fr:disparu_de	2
fr:disparu_des	-4
fr:disponibl	-12	-4			-3				-3						-3
fr:disponibl_et	-3
fr:disqu	7	-6	4	-7	3	-5					-2		-2					-5	6	3		-3	-8
fr:dissuad	-3
fr:dissuad_de	-3
fr:distanc_et	-3
fr:distingu	7	5				4	8					3										-3	3
fr:distributeur	3
fr:dit	17		-20	-4	-3	-8	-21	-3	-3			-12		-8	-3	-16		4	-10			5	-5
fr:dit_#	18	-5	-6		4	-3	-3	-3	-3	-3	-3	-3	-3	-3	-3	-2	5	-5	-5	-6	-4	-6	6
fr:dit_a	4			-5	5	5					3						5			-2			-3
fr:dit_ah	3
fr:dit_au	6	-3		6	-5												-6	4	-2			-2	-3
fr:dit_bravo	-3
fr:dit_ce	-5			8	-5	-3				4	-2		-4				-9			-5		2	7
fr:dit_de	6	-5	-3		3	-2											4	-7	-2		3	-3	4
fr:dit_dev	3	5			-5					6							-4			2	7		-5
fr:dit_elle	4	-5			-5	-3								-3			-9	2		10		-5	-3
fr:dit_en	-3	-2
fr:dit_je		5		6	-2	-2					5		5				-5			5		5	-7
fr:dit_le		-6		-8	-3	-7	-3				-4		6	3				-7		2			-4
fr:dit_mard	-5
fr:dit_oui		-6		7	4								-2					-4				-3	7
fr:dit_que	5	4	-4	-5	4		-10	4				-4				-8	7	8	-17	-16		12	-5
fr:dit_sous	2
fr:dites		5	-3	8	5	2	-3	-2		-3	9	-2	-6	-5			3	-4	-4		-3	-3	5
fr:dites_le	-5				-3
fr:dites_moi	7	8		3	-4	4			3		10		-4	-3	3		-8	-3		9
fr:dites_que	4	-2			11
fr:divis	3				7		3					-5					5			-7		-2
fr:divorc	3
fr:dix	-4	-5	4	10	3	-4	4	-4	-4	-4	-5		-6	-2	-4	-3		3	-5	2	-3	-8	-5
fr:dix-huit	4
fr:dix-neuf	-2					4							3	3
fr:dix-neuf_heur	-3
fr:dix_an	2
fr:dix_jour	6	-5	-3	5	-4		5					3	-4	-7			-7	3		4		-4
fr:dix_minut	-3	-6	-4	8	6	-3											3	2	-2	-4		-3	-3
fr:dj	3			4	4												6		-2	-6			-2
fr:do	10	-7		8	-12	-6	-4	-3	-3	-5	-5	-4	-4	-5	-3	-3	5	3	-7	-6	-4	-4	-6
fr:do_i	7	-2	-2	6	-4					-2							-6	-3	-2				5
fr:do_not	8		6		-5													8		-8			-6
fr:docteur				3		4	4										-5	-3		3			5
fr:docu	-3
fr:docu_symp	-3
fr:does		-2	-2	-8	-3													-2		8			-5
fr:does_still	-3
fr:doigt	8		-3		3			6			-4	4	-5	-3				-8	-2	7			-4
fr:dois	3	3	4	-3	-6	3	-2	-2	4	-2	5	-2	5	-3	4		3	3	-3	-8	-2		3
fr:dois_je	-7
fr:dois_tout	2
fr:dois_une	-5
fr:doit		-7	-5	-8			-2			-3			-3	-3				-8	-4	6	5	-6	2
fr:doiv	-7
fr:dollar	5	-3	-8	-7																-2		5	-2
fr:dollar_a	-3
fr:domain	3
fr:domicil_dans	-3
fr:dommag	6	5	-4	-5	-4	-2	7					6		8				4				-2	-3
fr:don	7	8	-9	2	6	-10	6	9	3	-7	7	-6			3	-4	8	-7	2			-11	8
fr:don_des	2
fr:don_en	-3
fr:don_la	3
fr:don_le	5	-6		5	8								-3	-2			7	2		-5
fr:don_sur	-3
fr:don_un	3
fr:don_une	4
fr:donc	14			9	14		-7	-5	7	-6	-4	-6	4	4	7	8	10	-3		-13	-6	3	5
fr:donc_#	5	-4			-4												-4	-11	-2	9			6
fr:donc_encor	-3
fr:donc_je	3	8	-3	4	4									5		10	-8	4	7	-6		4	-5
fr:done	4	4	-2		-2						-2			3				-3		6			-5
fr:dont	7		3	-5	-9	5	-5	-4	-3	3	-10		8		-3	-3	-5	5	-6	3	4		-14
fr:dont_deux	9
fr:dont_je	2		3		-3								5	3			-8	5					-3
fr:dont_la		2			-3					3	-3		4				-3	4			4	-3	-2
fr:dont_une	3					5				3			4				4	-3				4	-4
fr:dont_vous	-2
fr:door	11
fr:dor		-4																-3			3	4	-4
fr:dor_comm	-3
fr:dorm	9		-4	8	-6	3	-2				-6	-2	-3	-3			-9	2	-3	10	-3	-7
fr:dorm_comm	-2
fr:dorm_dans	3
fr:dorm_sur	2
fr:dort	-4	8		6	5	8				-2	9		3	4				-4		7			-5
fr:dos			-5	6	4	-3			-2	4			-3	-3	-2		-9					3	6
fr:dos_#		-3			-2
fr:dos_va	-2
fr:doss	6	8	-11				3		-7	-7	4	9	9	-5	-7	-6	-4		6	-7	-6		8
fr:doss_clair	-3
fr:doss_de	-4
fr:doss_et	3
fr:doss_par	-4
fr:doss_question	-3
fr:doubl		-6	-4	12		-2					-2							-5	7			-2	-5
fr:doubl_emploi	-4
fr:doubl_pour	3
fr:doubl_rendez-vous	-3
fr:douc	-2	-2	6	4	7												4			-2
fr:douc_parf	-2
fr:douc_ponctuel	-2
fr:douch	16	3		-11		-8		3	-4	-4	3		-4		-4	-4	8	-4	-6	-3	-3	4	-13
fr:douch_a	2							6						-2				-2		5			-2
fr:douch_chaud	-6
fr:douch_est	2
fr:douch_puiss	-3
fr:doudou	-4
fr:doudou_de	-4
fr:douillet	4	-4	-6	-5													4			-3
fr:douleur	-10
fr:dout	6	-3	9		-3	4	4							-3			3	-5		-7		4	4
fr:doux	-7
fr:doux_conseil	-3
fr:doux_efficac	-3
fr:douz	-2
fr:douz_an	-4
fr:douz_kilos	-3
fr:down	-2
fr:dr	-3	9	-8	6	-8	8	-4	-3	-4		-6	4	-5	-7	-4	-3	-12	7	-3			-6	8
fr:dr_piet	-6	4			-2							6		-3
fr:drain	-5
fr:drap	9	-5	-6		-4	-2					-2						7	-2		-10		-3	5
fr:dret	2
fr:driving	-3
fr:droit	12		-4	-5	3		4			4	-4		-3	-2			-4	-8	-3	-8		11	4
fr:droit_a	3
fr:droit_de	4				6		5			5								-5		-8		11
fr:drol	-8
fr:drol_et	-4
fr:drol_la	-4
fr:du		-3		3	-15	-4			-4	-13	-10	-4	-5	-5	-4		-23	3	-3	8	-9		4
fr:du_#	-9	6	-15	18	-2	-4				-2	-9	-5		8		6	-26	14	8		-8	-3
fr:du_bas				3	4						4						-6	-3		10
fr:du_baum	-4
fr:du_bien	-3
fr:du_bois	-4
fr:du_bruit	2
fr:du_bureau					3
fr:du_cadastr	-4
fr:du_caf	-8
fr:du_carton	6				-4												-2	2	-2			-2
fr:du_chant	-3
fr:du_charm	-2
fr:du_choix	-4
fr:du_clsc	-3
fr:du_comptoir		-6	-3	-12	-3	-2	-2						-2	-3			-12	-3		15		-5	-3
fr:du_cont	-2
fr:du_cot	-4				-3		5
fr:du_debut	-11
fr:du_dentist	-2
fr:du_derang	-12	-2			-3
fr:du_dessous	4	4	-2			5											-3			9			-6
fr:du_detail	-4
fr:du_dimanch	-4
fr:du_doss				2	2	8					6		4	-2			2	-3				5	-3
fr:du_fil	-5					-5							3	4
fr:du_four	4
fr:du_genr	-3
fr:du_grand	-3
fr:du_guichet	-2
fr:du_haut	4		5	-3	3												-8	-3	7	-5			8
fr:du_jour	-6	4							7					6	7
fr:du_lit	-4
fr:du_litig	-3
fr:du_magasin	3
fr:du_mal	-3
fr:du_matin	8		7	10	-5			4	4						4				-3	-2		2	-7
fr:du_mois	8	-5		9	-3	-3	-3					4	-3	-3			-10	-8			3	3	11
fr:du_mond	-4	-8	4	-9		-4					-3		-3	-3			3		-3	-2			-5
fr:du_moulin	-4
fr:du_mur	-5
fr:du_noir	4
fr:du_pain	5	-4	-8	-7	-5											-2	6	-4	-3			-2	-3
fr:du_pet	5
fr:du_plafond	-3		-2		-3	-2	5					2		-4				4					-3
fr:du_prem	-4
fr:du_prenom	-2
fr:du_prix	4		-4	9										-3			-10	-5	8	8			-2
fr:du_quart	-6
fr:du_recens	-2
fr:du_retard	-9
fr:du_samed	-2
fr:du_sejour	6
fr:du_servic	-4
fr:du_sit	7	-4	-4		-3									-2				-3		7			-6
fr:du_sixiem	-3
fr:du_soleil	-4
fr:du_solid	-4
fr:du_sous-sol	2
fr:du_spa		8	5		-5	-2		6				11	-3	-2		8	2			-4
fr:du_support	6
fr:du_syndic	-4
fr:du_telephon	3	-6		2	-5	-3					-2		-3				-7	-3		-5		11	-3
fr:du_temp	4
fr:du_tout	2
fr:du_travail	-2					5							2	3
fr:du_trottoir	-3
fr:du_vehicul	-3
fr:du_vent	2
fr:du_voisin	8		4															-3		2			-2
fr:du_vol	3			2	8												-7		6	3
fr:dur	2	-3	-3	4	3												-5	-5	7			-3	3
fr:dur_depuis	-3
fr:dur_le	-3
fr:durent	2
fr:dylan	-4				3
fr:e	14	-4	3	-6	5												9	7		-8			-10
fr:e-mail	2
fr:eau	3	4	-17	-16	-2	3		-7	2	-7	-4	-2	-9	3	3		14	-8	-9	-2	-6	-11	-10
fr:eau_a	3
fr:eau_chaud	-8	3				-2			7					5	7		2						-2
fr:eau_de	6	-4	-4	-3																-2
fr:eau_du	2
fr:ecart	4
fr:echang	9	-2		6	-8												-7		-4	11			-7
fr:echang_regl	-2
fr:echangeur	2
fr:echeanc	2
fr:echeanc_annonc	-3
fr:eclair_une	-2
fr:ecoeur	-3
fr:ecoeur_de	-3
fr:ecol	6	7	-3	3	9	8				5	-2			2				-5	-3	7			-6
fr:econom	3
fr:econom_de	3
fr:economis	-5
fr:economis_#	-5
fr:ecout	-6							5						-3						-8		3	6
fr:ecout_et	-2
fr:ecout_remplac	-2
fr:ecout_tous	-3
fr:ecran		3	-5		-4		-3	-3	-2	5	4	-3	6	-4	-2	-2		-4	-4	10	-4	-3
fr:ecran_de	3
fr:ecran_dit	3
fr:ecras	2
fr:ecrir	4	-3		5	-3													4		-4			4
fr:ecris	8	14	8		-8		-3	-2	6	4		-2		12	6	9		6	-4			-5
fr:ecris_ce	-2
fr:ecris_pas		8			-3	3			7						7		4			3		-2	-3
fr:ecrit	11	17	-18	-3	-6		5	7	-10		6	7			-9	14	3	4	-13		3	-8	3
fr:ecrit_#	5	-4		6	-2												-7					-2	6
fr:ecrit_dans				4			3				3	5		-3			-5	2		3		4	-3
fr:ecrit_de	3	5		-7	-2	5	4				6		3				4	-3		-8			6
fr:ecrit_en				-5	-5	4					-2						-5	2		5		-2	-3
fr:ecrit_fach	-2
fr:ecrit_le	6	13	-6	-4	-6	-4	-2	-3		-3	-3	6	2	8		9			-3	3		-3	-7
fr:ecrit_que	3			5	5						-3	-4		-3				-3	-2	10		-3	-4
fr:ecrit_sur	6		-4	-3	-2	-3		6				6	-4	-4			3			-2
fr:ecrit_tous	-4
fr:ecriv	4			4	-4		-2						-2	2				-6		5	7	-2	-5
fr:effac	8	-7	-3	6		-5				-3	-2	-4	-2	-2			-3	5	-4	-5	-3	-4	5
fr:effac_de	2
fr:effet	3
fr:efficac	-6
fr:efficac_et	-3
fr:egar	-5
fr:egar_et	-2
fr:eglis	3
fr:egratignur	4
fr:eh	2
fr:eh_bien	2
fr:electr	-5		-4	11	-6	-5					4		-2	-2			-13	-3	7	12		-3	-3
fr:electricien	3			7		3											4	-2		-9		2	6
fr:electrod	3
fr:electron	5
fr:eleg	-7
fr:elev	5	5		8	-6					4	3						-9	-5	-2			4	6
fr:elev_reservent	-3
fr:eleven	2
fr:elle	3	7	-10	7	-8	12		-7	-9		9	5			-9	-3	-10		-13	8	3		-2
fr:elle-mem	3	-5	-3	3	-3	-2							3				-12	3		8		4	-6
fr:elle-mem_le	-2
fr:elle_a	10		-9	7	-3	5	-6	-5	-5	8	8	-6	8	-6	-5	-4	-4	-8	-7		8	11	-8
fr:elle_avait	4	-3		5	3	-4					-4		-3	-2			-10	6		5	2	-5	-3
fr:elle_demand	4	7		4	-5	7					4		3				3	-4		-8		-3	9
fr:elle_dis	-4
fr:elle_est		8	-4	3		11	-5	4	-3	4	10		-4		-3	-2	3	2	-4	-19	6	4	8
fr:elle_etait			-3		-4	-4				4	-3		5				7					-5	-4
fr:elle_fait	3
fr:elle_le		3		-4	-5	5				4	5		-3	7			5	-4			3	2	-5
fr:elle_me	-10		-4	-2	-12		4	4	-3	-4	4	5		-3	-3	-2	-6	-3	-3	6		3	3
fr:elle_ne	12	12	-6	6	-12	8	4	-2	-3	-5	9	7	3	2	-3	8	5	-2	-4	8	-5	-12	3
fr:elle_nous	-3				4
fr:elle_part		6		3	-4							7	-2	3			-5	7				-3	-5
fr:elle_qui	-2				2
fr:elle_rempl	-3
fr:elle_se	-6		3	-9	-5	2				-2			7	4			7	-4		-3			-2
fr:elle_sont	-2
fr:elle_vend	-3
fr:elle_veut	3			4	7	3		6				4	-5	-4			-5	2				6	-9
fr:elle_vous	2	-5		8	-5	-2											-9			10			-3
fr:elod	7	-2		6	-3												-8	-2		3	7		-4
fr:emball	-7
fr:emball_la	-2
fr:embarqu_fluid	-2
fr:empil	2
fr:emploi	12		3		-7		-3		-2	-2	-4	-2	2	3	-2		-14	-7	-3	9			9
fr:empreint	4
fr:emu	-3
fr:en	-7			-4	-18	-3	-9	-10	-4	-9	-3	-9	-7	-5	-3	-8	-5	-6	-7	7		-4	-5
fr:en_#	-12	-5	2	-7	5	-5	-3	-3	-2	4	-4	-2			-2	-3	4		-4	7	-2		-10
fr:en_a	-2		-10	-5	-6	-4	6	-2	-2	-2	-3	-2	-3	-5	-2	-3		7	-2	-6	2	-5	2
fr:en_ai		4	-2		-3		5		3	3			-4	-4	3		-2	-3
fr:en_anglais	7	-3		5	-3												9	-2	-2	-10		4	-3
fr:en_annex	-5
fr:en_aout	-3	4	-3		3	-3			5		-2		4	9	5	5		7		-9			-3
fr:en_aperco	-6
fr:en_appel	-4
fr:en_arrier	-5				-6
fr:en_attend	6		2	-10	-3	6					6		-2	6			-12	-5		12
fr:en_avait	6
fr:en_avanc	-2
fr:en_avant	-4
fr:en_avril					-5			4				3					-3	9		-4		-3	-4
fr:en_bas	8	-6	-5	-6	-4	-4	-2				-4		-2	-3			12	-2	-3	-8		-3	-6
fr:en_beau	-4
fr:en_cas	-18	-4			-6		-4	-3	-3	-3		-3	-4	-3	-3	-3
fr:en_charg	3	8		3	-4	2					2	7	5				-6			2		5	-4
fr:en_cinq	-6
fr:en_cong	-6				-2		-2
fr:en_consequent	3	2		2		3	5					-6		-3			-3		7	-5		-2	-2
fr:en_convient	-2
fr:en_cour	3
fr:en_cuisin	-5
fr:en_decembr	4	6		-4	-4	3					-3		5	-2			-7	-5		8			-3
fr:en_dedan	-2			-5		3											6			-8
fr:en_demeur		5				3	5					-4		-3			-2	-6		10			-3
fr:en_dessous	4	2	-5	-6	-5	5				-2	-3		-2	-3			-3	-5	-2	9		-5	-5
fr:en_deux	-11	-2		-3	-5												5			-4		-2
fr:en_deux-deux	-2
fr:en_dix	-12	-6		2	3	-2											5	3		-4			-4
fr:en_don	2
fr:en_doubl	2
fr:en_effet	2
fr:en_est	-3	2			-5								3				8	-2		-7			-3
fr:en_etait	4
fr:en_fais	4
fr:en_fait	3
fr:en_felicit	-2
fr:en_fevr	4			3	3	-3	-2	4			-2	3	4	-4				6	6	-14			-7
fr:en_fin	2
fr:en_franc	3	-3		2	4												11	-3		-13		-2	5
fr:en_gard	-3
fr:en_haut	4	-3	-4		3												7			-7
fr:en_huit	-2
fr:en_janv	4	-7	6	-4	-2	-5					-3						-3	-2		8			-3
fr:en_juillet	-4	-4		-4	-4												-5	-2		10			-5
fr:en_juin	4	8	5	-2	-5	-5	-2	3	7	-3	-3	-3	2	5	7	6	3	-8	-3	6	-2	-3
fr:en_lign	-6	-3					-3				3
fr:en_liquid	3
fr:en_mai	4			5													-6	4
fr:en_main	-6
fr:en_mainten	5
fr:en_manteau	-3
fr:en_mar	6
fr:en_march	-2
fr:en_me	4
fr:en_meme	3
fr:en_miet	6
fr:en_novembr	6			-2	7												7	-2		-10			5
fr:en_occup	-4
fr:en_octobr	3
fr:en_or	-6
fr:en_ordre	-7
fr:en_ouvr	6
fr:en_paniqu	-8
fr:en_pann	-11				-3
fr:en_parl	2	-2		6		-2	-2					4	-3	-3			-3	-5				4	5
fr:en_parlent	-3
fr:en_part	5	-3		3	3												3				3	-3	-2
fr:en_pass			-4	-8	-3	2					-2						7	7		-13			-3
fr:en_person		9		8			-3			6	-6	4	12	4			-7	-5			6	8	-3
fr:en_photo	3
fr:en_plastiqu	3
fr:en_plein			5		-3	7					9		-4	2				-3		3			-2
fr:en_plus	-5			3	-4												4	5		-11
fr:en_pousset	-3
fr:en_prem	2
fr:en_pyjam	3
fr:en_quar	-4
fr:en_quarante-huit	-3
fr:en_quatr		3	-2	-7	-2				7						7		13	-5		-8			-2
fr:en_redemand	-5
fr:en_remerc	-2
fr:en_reserv	2	-3		-4	-2												8			-7			-3
fr:en_retard	-16	-4			-3
fr:en_reunion	3
fr:en_reven	-3
fr:en_rigol	-4
fr:en_rond	3
fr:en_roug						5							5				4			4		-2	-2
fr:en_roul	-3
fr:en_rout	2
fr:en_septembr	-8
fr:en_servic	4	6				-3			6		-2	-2	4	8	6		-4	-5		8			-3
fr:en_six	-5
fr:en_sort		-4	-2	5													-6	-2		9			-2
fr:en_suis	-4
fr:en_tir	-6
fr:en_tit	-6
fr:en_tout	-6
fr:en_train	-4
fr:en_trent	-4
fr:en_trop	-2
fr:en_un	-4
fr:en_une	-8	-4	-3	-2	-3												2	-3
fr:en_vacanc	9				5												-5	3		7			-7
fr:en_vingt	-6
fr:en_voit	-5
fr:encaiss	4
fr:enceint	-3
fr:enceint_qui	-3
fr:encor	18	-11	-17	-5		-10	-11			-6	-9	-6	-2	-2				-12	-5	9		-9	-14
fr:encor_#	5
fr:encor_a	-6
fr:encor_au	3
fr:encor_comm	-7
fr:encor_des	6			4													4
fr:encor_en		-5		-8																7			-6
fr:encor_la			-4	-8		-2	-3				-2		-2	-6		5	-5			8		-3	-4
fr:encor_le	3
fr:encor_mouill	4
fr:encor_sur	4	-5		7	-3												-10	-3		13			-4
fr:encor_tout	-3
fr:encor_une	3	4				-2		5		3				-4			5			-6	2	-2	-3
fr:end	3
fr:endroit		9	-2	-6	-4	7					5		4	6		6	-6	-4					5
fr:endroit_ce	-3
fr:enfan_sans	-2
fr:enfant	7			-4		7	-5	-5	-5	-6	9	-5		-2	-5	-4		-11	-6	-2		4	3
fr:enfant_tout	-3
fr:enfant_trans	-3
fr:enfant_veulent	-4
fr:enfin	-16	-4	4	-9	-6	-8					3		-3	4			8		-2	-5		-4
fr:enfin_au	-3
fr:enfin_efficac	-3
fr:enfin_les	-7
fr:enfin_quelqu'un	-7
fr:enfin_un	-3
fr:enfin_une	-3
fr:engag	-3				-3		-3					2		-2				5		-8			5
fr:engag_tenus	-2
fr:english	7	-4	-2		-2									-2						4			-4
fr:enlev	-2	-14	-8	11	10	-6	-4	-4	-4	-6	-5	-4	-5	-6	-4	-3	-7	16	2	-4	-4	-9	-12
fr:enlev_de	3	-2			7												-4	6					-3
fr:ennui	-7				-3
fr:enregistr	5	4		2		-3		4			-3	5	-4	-4			-5	-5	6	-7		-2	5
fr:enseign	-2	4				4				3			2	3			-2	-4		4			3
fr:ensembl	5	4	2	-5		-2	7										3	-4				-2	4
fr:ensuit	-4	-3
fr:entend	6	3		-6	-3	-2	3				-2	3	-2	6		6	2			-2		-5	4
fr:entendr	3
fr:entendu	-9				-5
fr:entendu_le	-6
fr:enterr	2
fr:entier	-7
fr:entre	14	6	2	4	-16	3	-4		-5	6	-4	-2	7		-5		8		-9	5			-15
fr:entre-temp				3		5							2	3			-2	4
fr:entre_#	5
fr:entre_a	5	-3	4														8			-7
fr:entre_avec	4	-5		2	-5	-2				-2							7	4		-7		-4	-3
fr:entre_client	-3
fr:entre_deux	14	-4		-6	-2												-5	-4	-2	9		-2	-3
fr:entre_les	6	4		6	-5	6					-3						2	3				-2	-5
fr:entrepot	4	-3		4	6												3	-3		-2		-3	6
fr:entrepris	-9
fr:entrepris_ne	-3
fr:entrer	2
fr:entretien	5	-3	-4	15	8	-12	-4	-3	-3	3		-3	-5	-5	-3	-3	4	-5	4		5	-8
fr:entretien_a	4
fr:entretien_de	-3	-8		6	-4	-6					-3						7	-2		-11		-2	7
fr:entretien_qui	-4
fr:envelopp	8	5	5		-4	-3			2		6		-4	-4	2			-5	-2	8			-6
fr:envelopp_a	2
fr:enver	3			3	-3	-3		4				3					-4	2		-7		3	4
fr:environ	3	5		-3		10	6				-4			-2			2	-3		7		-4	-5
fr:envoi	10			11		6		2	6		-14	-8	8		6			-3	-12	8	4
fr:envoi_a	2	2		6	-3	4					-2						-7			3	8	-2	-4
fr:envoi_la	-6	-3				-4			-2		-3	-2	3	3	-2
fr:envoi_mon	-4
fr:envoi_quelqu'un	4	2			-3	4					-3						-4	-2		10		-2	-3
fr:envoi_un		-5		5	3												-5	8		2			-4
fr:envoi_une						3					-3		5				3	-3	-3	7		-2	-3
fr:enzo	4	4	11	3										4			5	-3		-3			-3
fr:epargn	-5
fr:epargn_tout	-4
fr:epaul	-3
fr:epluch_trois	-3
fr:epong	-9
fr:epuis_et	-3
fr:equip	-15	-3	14	-12	-4	-8	-5	-3		-4	3	-4		3		-3	3	-12	3	7	-3	-4	-11
fr:equip_a	-3
fr:equip_de	-10
fr:equip_du	-7
fr:equip_jeun	-3
fr:equip_ont	-3
fr:equip_passion	-2
fr:equip_ponctuel	-3
fr:equip_signal	-4
fr:ergotherapeut	-4
fr:ergotherapeut_maman	-4
fr:erreur	-22				-3	-3	-3	3	-2	-2	-2	-3	-2	-4	-2	-3
fr:erreur_de	-7
fr:erreur_en	-3
fr:erreur_que	-5
fr:erreur_sur	-7
fr:erreur_ven	-4
fr:es	2	-4
fr:escal			-2								3						-4	-3	6	-3			4
fr:espac	3
fr:espoir	-3
fr:espoir_avec	-3
fr:essai	-4	-9		-2	-3	-5	-3										-4	-5		9		-3	-3
fr:essai_de	-5
fr:essenc	4	-4		2	-2	3								-2			-4	-4		9		-2	-4
fr:essui	-3	3	-2		3	5					-3		-2	-2			8	-3	-2	-8	-2		-3
fr:est	5	-3	-12	5		-6	-5	-9	-15	-13	-6	-9	-7	-6	-15	-3	-3	-3	-3	3	-8	-11	-4
fr:est_#	17	-8	-11	-9	4	-6	-4	-4	-4	-5	-7	-4	-5	-5	-4	-4	8		4	-16	-5	-8
fr:est_a	15	10	-9	-3	-12	2	-7	8		-2	4	-7	3			3	5	-16	-5	7		-2	-3
fr:est_accueil	-2
fr:est_alle	2		-2		5	7					8		-3	4			-5	5			3		-3
fr:est_allerg	-4
fr:est_arret	3	-5		4	5	-4											-8		6	-8		-3	7
fr:est_arriv		-4	-12	-3	-11	-5	-3	3	-3	-3	-5	-3	-4	-6	-3	-4	-6	2	3	-4	-3
fr:est_au	-5			-2	6	2											13	-5		-2		-3	-4
fr:est_autist	-2
fr:est_bien	-21				-5						-2
fr:est_bon		-8	5	-8	3	-3					-2			-2		-2	9	-3				-4	-5
fr:est_ce	-26	-11	-2	5	-9	-6	-4	-4	-5	-6	-5	-4	-6	-6	-5	-3		-5	-3	11		-2	-5
fr:est_chez	4	2		6							6		-3	-3			-3	-7	-3	13		-5	-8
fr:est_copieux	-3
fr:est_coup		5	6	-6		5					-3						5					-2	-6
fr:est_dans	6	8		-3	-5	3					5	3	-2	-3			4	3	-2			-5	2
fr:est_de	8				4	2	2				-4	3	6	-4			-7		-4		5	2	-6
fr:est_debil	-4
fr:est_deja	7		-4	3	2	-2	6				-2						-2	-3		4		-2	3
fr:est_devenu	3
fr:est_dire	-10
fr:est_du	6	-7	-4	11	14	-4					-3		-3	-3			3	-7	3	8	-2	-6	-7
fr:est_ecoeur	-3
fr:est_ecrit	9	-4	-2	5	-3	-3		6		-2	-2	3	-5	-3			-6	8	-3	-6	-2		2
fr:est_eleg	-4
fr:est_elle	-5
fr:est_en	3	-3	-5	-4		3	-3	-3	-3	3	4	-3		-4	-3	-2	-5	6	5	-5	-4	-3	3
fr:est_encor	10	-6	-4	4	-5	-2	-3			-2	-2			-3			-6		-2		-2	-3	4
fr:est_enfin	-3
fr:est_entre	-4		3	-5	-7		-3	3		3	-6	2	2	-4		-2	10	6	-2	-6	-2	-6	-7
fr:est_eteint	2
fr:est_exact	5
fr:est_facil	-3
fr:est_fait	-8	4			2		5			5	-3		-2				-8	2		4		4	-3
fr:est_ferm	-4
fr:est_grav	-3
fr:est_honnet	-3
fr:est_il	-6
fr:est_jam	-3		5	6	-3	-8					2						-5					-2	7
fr:est_joint	-7	-6		3	-7	3	2			-2	-2	-3	-2	-3			-4						4
fr:est_jol	2		-3	-2																4
fr:est_joyeux	-3
fr:est_just	-8	-2			-7
fr:est_la	8	-3	6			-10		-4		3	-9	-4	9	6		-3	-17	-8	-6	14	-4	6	7
fr:est_le	9	-10	-12	9		-10	-5	-5		-6	-8	-5	-4			-5	-8	-10		15	-5	-10
fr:est_louch	-4
fr:est_lui	-5
fr:est_ma	5	-6		5	3	-2											4	8		-6		-5	3
fr:est_marqu	3
fr:est_meme	2	-2		-6	4												10	-3	-3	-7			-2
fr:est_mis	-5
fr:est_moi		-6	-6	-2	-5	2	-2	-3	-2		-4	-2		-5	-2	-3	-6		-3		-2		5
fr:est_mon	-6	-4		5	4	-3			-3				4	2	-3		8			-9		2	-3
fr:est_mont			-3		-2	-2		4				4						3		-2		3	-4
fr:est_mort	-2	-11	6			-7	-2	-3	-2	-3	-4	-2			-2	-3	-8	-6	-3	8	-2	7	-5
fr:est_noir	3
fr:est_normal	-7	-3	-4	8	-6	-2											-9			-6			12
fr:est_not	5	-2		7	-5								-2					5	-2			-5	-4
fr:est_nous	-5
fr:est_parfait	3
fr:est_part	9	-8		5	-5		-4	-3	-2	-3	3	-3	2	-4	-2	-3	-3		-5	8	-3	-3	-10
fr:est_parvenu	4
fr:est_pas	10		-9		6	-7	3	-5			-4	-7		3		-4	7			9		-11	-20
fr:est_pass	3	8	-4	4	-6	5		5	-2			-2	-3	-5	-2		-10	-3	5	14			-13
fr:est_patient	-3
fr:est_plein	5
fr:est_plus	5	-5		-5	8												3	4	-2			-2	-3
fr:est_pos	-4
fr:est_pour	-9	-6	3	-2		-3				-2	-3		-2	-2			6	-7	-3	5		-3	-3
fr:est_pret	3	-3	6	7	2													-4		8			-2
fr:est_quoi						4							2	3				-7		3			6
fr:est_ramass	2
fr:est_rappel	-3
fr:est_rar	-10
fr:est_recu	-6
fr:est_regal	-2
fr:est_regl	-3
fr:est_rendu	-6	-3		2														-2		5			-3
fr:est_rentr	3
fr:est_repart	4	7		-4	7	3				5	-3		-2	-4		6	-4	10	-2	-3		-3	-4
fr:est_rest		4	-3		5	5	-3		-2	-3		-2		3	-2		-2		-4	3	-3	3	3
fr:est_reveil	-4
fr:est_revenu	-5	3	-2		-2									-4		5		6		-10		-2	4
fr:est_simpl	-4
fr:est_sort	3	-5	-3	4	-4								-3	-3				8	-2	-7	6	-5	-4
fr:est_sur	5		-3	4	4	6			4		3		5	-2	4		-3		5	-9		-6	9
fr:est_tomb		9	-3	4	-4	8			6		7	4	-5		6		-3			4			-6
fr:est_toujour	6		-2	-4	-2	4	4										10	-3		-12		-2	4
fr:est_tout	-3	-4		5													2	-7	-2	4			5
fr:est_tres	3			-6	-3	2	-2				-6		-2	2				6		6		-5	-7
fr:est_tro	-5
fr:est_tromp	4
fr:est_trop	-8
fr:est_tu					-2
fr:est_un	5	4	3	-3	11	-3	-3	-3	-2	-3	-3	-2	-3	-4	-2	5	-4		4	-2	-2	-4	3
fr:est_une	7	3	6	-7		-3						-4		5		4	11	-3	-2	-10		-3	-5
fr:est_vendred	3
fr:est_venu	2	-6	-6	-16	-9	5	-3		-2		3	-2		-4	-2	-2	5	4	-3	-6
fr:est_vid	4	4		3	6		2							4			7	-6		6		-2	-6
fr:est_votre	7			4	-3	3											-6	10		-8		3	-3
fr:estim	-3
fr:et		9	-8			-5		-5	-4		-3	-3	-3		-4	-3		-6	-5		-2	-6	3
fr:et_#	12	7		10	10		4	-3	-2			7	-4	8	-2	5	5	7	-5	-14	-3	-7	4
fr:et_a	-3	13	-9		-9	-3	-3	3	4	10	-6	-6	12	6	4	-4	-7		-7		3	4	7
fr:et_ajout	-2
fr:et_appel	-3
fr:et_arriv	-6
fr:et_attent	-3
fr:et_au	7
fr:et_avec	-6
fr:et_bon	-4
fr:et_ca	7		-6	6		2					-3						-6		-2	8
fr:et_ce	-5	-9			4		-4	-2	-5		-4	-3			-5	-2	14	-14	-6	3	2	-3	-9
fr:et_chaqu	2
fr:et_concret	-4
fr:et_courtois	-3
fr:et_de	13	5	-3	4	4	-8	-2		-4	5	-6	5		-8	-4	-3		-2	-6			6	-13
fr:et_delic	-3
fr:et_dem	7	3	-2		6						7							-3	6	-8			5
fr:et_depuis	5	-4		2													-4	-2				4	3
fr:et_des	-9
fr:et_deux	9
fr:et_du		7		-2	-2		2							6		6		-5		5
fr:et_elle	-9	-5			-5					-3			-3				-5				3	3	-3
fr:et_en	3
fr:et_font	-3
fr:et_gratuit	-5
fr:et_hi		3		4	-2								5				-6	-3		6		2
fr:et_il	5	-2	-9			5	-6	3	-4	-6	-5	-5	-7	-7	-4	-3	5	-3		7		-5	-7
fr:et_jam	-4
fr:et_je	9	8	10	-2		-10	6		7			-10	-17	8	7			-3	-11	10	-8	-4	6
fr:et_jusqu	-5
fr:et_la	-7	10		-10	-3	4	3	3	5	-7		7	3		5	6		-6	4
fr:et_le	-3		-12	3	-4	-3	2	3		-8	-2	10		-9		3	-3	-2	-7	7		-7	3
fr:et_les	-12	-3	-3	5	-12		-4	-3	3	-3	-3	-3	8		3			6	-2	-7	2	-6	7
fr:et_ma	8		-3	4	-5	-3	3					-2	-3					-8	-2	8		-4
fr:et_madam	-5
fr:et_mainten	6
fr:et_me				3		6	3				-2		-3	-2			2	-5		2			4
fr:et_merc	-12				-3
fr:et_mes	5
fr:et_moi	6					3					5		5					4			-2
fr:et_mon	6
fr:et_ne			-4	4	4					3			6	2				-3			6	-3
fr:et_nettoi	-3
fr:et_non	-3
fr:et_nous	10	-7	-2	6	-4												-8	6		-2		-2	4
fr:et_on			-7	14	7		2	-3	-3	2	3	-4	-7	-6	-3	-2		-9	4	8	-3		-10
fr:et_ou	-3
fr:et_pai	2
fr:et_pas	3	-4	-3	-6	-2	-5	-4	-2	-2	-2	-4	3	5	-4	-2		5	-8	-4	-8	5	7	-5
fr:et_person	7	9	-3	-4	-2	3	7			3	-2		3	-5		6	7	7		-12		3	-5
fr:et_pizz	-4
fr:et_plus	3	-3			2
fr:et_pouf	-4
fr:et_pourt	-3
fr:et_precieux	-3
fr:et_prix	-3
fr:et_puis	2
fr:et_quart	4	-4		3														4
fr:et_que	4	-4		-3	9	3	-6	4	-4	3	-6	-5	6	-4	-4	-3	5		-9	4	-6	-2	3
fr:et_rapid	-3
fr:et_reclam	-3
fr:et_ref	-2
fr:et_refus	-3
fr:et_regl	-3
fr:et_rendu	-5
fr:et_repart	4
fr:et_resolu	-3
fr:et_sa	-4
fr:et_sans	2		8		6		2										-7	-6		12		-2
fr:et_serviabl	-3
fr:et_si	3	-3	7	-9	-5												8		-3				-4
fr:et_soigneux	-3
fr:et_son		8		3		3			5	9			10		5		-7					8	-4
fr:et_surtout	-5
fr:et_toujour	3
fr:et_tout	8	-4	-4	2	-4												-4	-4	-3			-2	3
fr:et_tres	-3
fr:et_tu	-7
fr:et_un		-4			-5	-6		-5	4		-9	-7	-9	4	4	-5	2	12	-7	-7	4	-3	-18
fr:et_une		7	-4	-3	-8		4	3	-3	3	5	3	3	3	-3		11	-5	-4	-11		-6	8
fr:et_verif	-4
fr:et_vit	-3
fr:et_vos	-2
fr:et_votre	-11	-3			-4
fr:et_vous	4	-2		4		-2		4		-2			-2	-3				-3	5	-3		-3	2
fr:et_vs	2
fr:et_y	-3
fr:etabl	-2
fr:etabl_ou	-3
fr:etag	3		-5	-7	-3	4			5				6		5		6	-3				-3	-3
fr:etaient		-7	-8	-6	3	-4	-2	-2		-2	-3		-2	-3		-2	5	9	-3	-13		-4	-5
fr:etaient_limpid	-4
fr:etais	-4	9		-3	-3		4	-3	-3	8	-5	6	6	-6	-3	6			-5	9	-4	5	-3
fr:etais_comm	-4
fr:etais_en	-8	4			2					5
fr:etais_part	-3
fr:etais_pas	6
fr:etait			-7		-12	10	-2		-5	8		-5	3	-11	-5	-13			-19	-3	5	2
fr:etait_a	-2	-5		-4	-5	-2												9		-10			-3
fr:etait_a1	-3
fr:etait_attention	-3
fr:etait_bien	4
fr:etait_bon	3	-6	8	3													5			-5	3	-2
fr:etait_bouch	-4
fr:etait_clair	-3
fr:etait_correct	3		-2	-4							3						4			-5		4	-3
fr:etait_corrig	-6
fr:etait_dans	-3								3				-3	-3	3
fr:etait_de		-4		2	2		-2	6					4	-4			6	-5		-6		7	-6
fr:etait_drol	-4
fr:etait_ecrit	2
fr:etait_en		-2															-3	5					-3
fr:etait_encor	3			7							4						-8			12			-7
fr:etait_fait	-10
fr:etait_ferm		-2			3													3		-3	3
fr:etait_fin	-7
fr:etait_fraich	-3
fr:etait_grand	-3
fr:etait_il	4
fr:etait_inferieur	-3
fr:etait_la	-12		-3	8	3	-3				5	-2		-2	-2		-2	-11			6			7
fr:etait_le	6	4		-5	-2	9								2				-7	-3	10			-4
fr:etait_malad	-4
fr:etait_moins	-9
fr:etait_pas	12		-3	-3	-5	-2				2							-8	8		-8		-3	7
fr:etait_pass	-3
fr:etait_pol	-3
fr:etait_pret	-6
fr:etait_pris	3
fr:etait_repart	-3
fr:etait_sa	-3
fr:etait_serr	-5
fr:etait_seul	5
fr:etait_simpl	-4
fr:etait_sous	-2
fr:etait_tres	4
fr:etait_trop	2
fr:etait_un	-7
fr:etait_une		-2	-4		3													7		-4
fr:etal_soign	-3
fr:etant	4
fr:etap	-5
fr:etap_de	-3
fr:etap_jsav	-4
fr:etat	-8				-3
fr:etat_civil	-3
fr:etat_me	-5
fr:ete	7	9	-11	9	-8	-2	-2		-6	-8	7	4	9		-6	-4
fr:ete_aimabl	-3
fr:ete_annonc	-3
fr:ete_annul	4
fr:ete_apprec	-4
fr:ete_charm	2			2								3		-2						5		-2	-2
fr:ete_examin	-3
fr:ete_fait	-5
fr:ete_oper	-3
fr:ete_pos	2
fr:ete_remarqu	-4
fr:ete_sup	-5
fr:ete_touch	-3
fr:ete_trait	-3
fr:ete_tres	7	7		-5				6			7	4	-3				4	-3		-4
fr:eteint	-4	-2	6	-4	-5						-2		-3	-2				3				2	-3
fr:etes	-5			6	-11		4	-2		-2		-4	-3	-4			-9		-2	4		-4	5
fr:etes_des	-14
fr:etes_serieux	2
fr:etes_venu	-4
fr:etien	-6			5	6	4	4										3	-4		-3			5
fr:etions	5	-4	-2	2	-4													9		-7	3		-2
fr:etiquet	13	-2		6	-6												-10		-2	12		-2	-5
fr:etoil	-7	-8	9	-5	-4	-3					-2			-4		-2	3					-3	-2
fr:etoil_et	-8
fr:etoil_sur	2
fr:eton	5
fr:etre	3			10	8	-8	4	-4	-3		-6		4		-3	-3		-6	9	4	-4	-8
fr:etre_bien	-4
fr:etre_conseil	-3
fr:etre_fi	-3
fr:etre_fier	-3
fr:etre_la		-3			4	-2
fr:etre_port	-3
fr:etre_remplac	2
fr:etre_rest	-4
fr:etre_sur	2
fr:etud	4		-5	12	-6		4							-3			-5	6	-4	-6		-3	10
fr:eu	-10	-6	8	-7	4		-5	-4	4	-5	-5			-9	4	-4	10		-6	-8	-4	-3
fr:eu_a	-8								2				-3	-3	2
fr:eu_de	-4	-3		-4	5												3						-2
fr:eu_la	-6	-2
fr:eu_le	4	-3	8	-4												-3		-5		3
fr:eu_un	-3
fr:eu_une	-3
fr:euro		-3			5
fr:euros	4	-4	-8	6	9		-6	4	-2	-5	3	-5	2	-6	-2	-3	-9	-3	15	-2	-4	5	-14
fr:euros_de	4
fr:euros_pour	4		-2		6	3					5						-4	-5	6	3		-3	-2
fr:euros_que	-5
fr:eux	-3		-3	-3	3	-5	5	-2		-2	-5	-2	-4	-5			-14	4	-2	2			7
fr:eux_pas	-5
fr:evalu		5				-3	6	9				11	-3	8				8		-8			-5
fr:evalu_a		3				-3	3	9				9	-3	3				6		-6			-5
fr:evapor	3
fr:even	-5	-3		4	-6									-2			-6	5		-5			6
fr:even_that	-3
fr:evening	3	8		5	4	7					4						5	-3					-3
fr:event	2
fr:ever	-2
fr:ever_je	-3
fr:every		-4		4	-4	-2					-2			-5			-11	-6	7	-3			8
fr:everybodi	8		-3	-2	-2												3	6	-2	-3			-4
fr:everything	9			-4														-2		3
fr:evi	-4													-2		-2
fr:evident	4
fr:evit	-11	2		-5	-5					5							-5	-2		5			4
fr:evit_de	-7
fr:exact	6	5	7		-5	6	-3	-2	-2	-2	-4	-3		4	-2	-2		-5		-10			12
fr:exact_le	3
fr:exager	3
fr:exam	2
fr:examen	3
fr:examin	-2
fr:examin_en	-3
fr:excellent		-4	4	-5		-2								-3			7	-2		-9		4	-5
fr:excellent_prepar	-2
fr:excellent_sejour	-3
fr:excellent_soir	-4
fr:excus	-7	6	-4	12	-7	-6	-3	-3	-2	10	-6	-2	-7	3	-2	5	-17	9	-4	-6	18	-10	-8
fr:excus_avant	-3
fr:excus_et	-4
fr:exemplair	-3
fr:exemplair_assur	-3
fr:exercic	-3
fr:exercic_de	-4
fr:exig	6	-4		5	11													-2	-2	-9	6	6	-2
fr:exig_que	2
fr:exist			-2	6													-6	6		3			-2
fr:exist_donc	-3
fr:expans	5
fr:exped	5
fr:experient		3	13	-3	-5	-2								3		-2		-6		-3		-3	6
fr:expert	7							4				3								-5			6
fr:expert_a	-2
fr:expir	3	-6			-4												-3	-3		9			-3
fr:explain	5
fr:expliqu	4		-3	-3		-8	3	3	-3	7	-8	-4	-7	-7	-3	-3	4	-9		-7	4	-5	14
fr:expliqu_a	-2
fr:expliqu_avec	-4
fr:expliqu_clair	8
fr:expliqu_et	-3
fr:expliqu_etaient	-4
fr:expliqu_le	-4
fr:expliqu_que	8			-8		-3		4			-2		-3	-3			2	-9	4		6	-6	4
fr:expliqu_sans	-2
fr:expliqu_tout	-2
fr:expliqu_tro	-4
fr:export_toutes	-3
fr:exposit	7		8	8			3					5		-3			5	4		-8			-2
fr:exprim	-5
fr:exprim_ma	-4
fr:exterieur	4		-3	-9	-2												7	-5					-2
fr:fabien	5	-6			-4		-2						-2	-3						4		-3	-4
fr:fabric	-8
fr:fac	5
fr:facad	2
fr:fach	-6	-10			-3	-7	-3		-2	-2	-6	-3	-4	-4			-6	-2	10	6	-2	-10	-5
fr:facil_en	-3
fr:facon	2
fr:facteur	3	-5	3	3													-5	-3		12
fr:factur		-10	5	7	-6	-14			-9	-11	-11	-14	-14	-2	-9	-2	-12	15	9	-7	-9	-12	7
fr:factur_#			4	-3	4	-4	-4	-3	-3	-3	-3	-3	-4		-3	-3	-7	6	4			-6	3
fr:factur_a	4	-4		2	3												3	8	-3	-7		-5	-3
fr:factur_conform	-3
fr:factur_de	-3	-3	3	4	-3	-4				-3	-2	-5	-3				-6	6	-3	-8		3	6
fr:factur_en	2
fr:factur_est	3	-7			-7	-2	-2					-2		-3			-4	-3	-3	5		-2	-4
fr:factur_et	-5
fr:factur_etait	-2
fr:factur_il	6			-2	-4													7		-5			-2
fr:factur_n	-3
fr:factur_pour	3
fr:factur_sans	5
fr:factur_un	2
fr:fai_#	4
fr:fai_bon	-5
fr:faill	6
fr:faire	11	-7	-11	2	7	3		3	-5	-7			-9	-3	-5		2	6	-9	-8		4	-3
fr:faire_de	5	-5	2		-2									-2						-7		4	-3
fr:faire_quand	-2
fr:faire_revir	-3
fr:faire_sent	-5
fr:faire_un	7	-3	-4		-3	-3												-3		-5		6	-3
fr:fais	15	-7	-3	-6	-5		-5	3	-5	-6	-3		3		-5	-4	10		-7	-5	-5	-4
fr:fais_#	7	-5	-3	-9	-4	-3					-2						8		-2			-3	-8
fr:fais_doubl	-4
fr:fais_le	5		-5	4	-4		-3	6					5				-4	-4		3		3	-2
fr:fait	3	-7	-10		4	-2			-8	-3	4	-7	-13		-7	-7	-9	-9	-6	16	-4	-13	-3
fr:fait_#	16		-8	4	-3	-10	-5	4	-4	-5	4	-5	-5	5	-4	3	-9	-12	3	14	-4	-8	-6
fr:fait_a	-11	-4
fr:fait_arrach	-5
fr:fait_attendr	-3
fr:fait_bizarr	-7
fr:fait_depuis	5
fr:fait_des	-4
fr:fait_deux	2
fr:fait_douz	-4
fr:fait_du				7							4						-7	-2		-11		3	12
fr:fait_en	-9
fr:fait_la	5	-2	-6	-4	-3												-4			3			-2
fr:fait_le		6	-4	-3	4	3	6	-3	-2	5	-5		-4		-2		4	-7	-4		7	-7
fr:fait_maison	-3
fr:fait_mm	-3
fr:fait_notre	-2
fr:fait_plus	-4				-4	4			5				6		5		-8	4		6		-2
fr:fait_pour	-4				9												-5	11	-2	-9
fr:fait_preuv	-3
fr:fait_trois	4
fr:fait_un					-3	4		6	5			4	4	-2	5			-9		10			-3
fr:fait_une	3	-3		2	-4	-2		6				4	-3				-3			-5		7
fr:faites			-2	4	8					3	2		-3				9	-6	-3		3	-3	-4
fr:faites_le	-2
fr:fall	6	11	-2		5					6		7					-3	3		-3	7	-2	-5
fr:fallu	9	-3	-5	-5													4	-2
fr:familial	3
fr:famill	5	-3			3												8	-5				-3	-2
fr:fan	4
fr:fantom	2
fr:farc	3
fr:fass	6	-6		-6	6	-4				-2	-3		-3	-2			15	-9	4	-15	5	-9	-4
fr:fast	-10				-2
fr:fast_clean	-4
fr:fatigu	3	-4			-2												5			-5
fr:fatou		-6	-2	4	-2	-3				-2	-3		-2	-3					-2			-4	4
fr:faudr	5
fr:faudr_la	3
fr:fault	-4
fr:fauss	-7				4
fr:faut	-12	-10	-6	9		-13	-8	-4	-4	-4	-2	-6	-6		-4	-3	-13	2	4	7	-3		10
fr:faut_de	-5	-6				-3	-4
fr:faut_il	-9	-5			-3
fr:faut_que					6
fr:fauteuil		-2	5		-3												4			-8		-2	6
fr:feel	-6
fr:feel_weird	-6
fr:fel	4
fr:felicit	-9	-2	13	-11	-5												7	-6		-4
fr:felicit_a	-6
fr:felicit_la	-3
fr:felicit_le	-5
fr:femm	7	13	-2		-14	3		-4	-4	11	-6	-4	5	-4	-4	-3	-5	-7	-4	7	9	3	-12
fr:femm_a		9			-3	6	5			4			2	-2			-2	-6		-4		9
fr:femm_de				-4	-2								3				-5	-3		4	3		-2
fr:femm_et	4		3		-2												-2	4		-3
fr:fendu	4
fr:fendu_en	3
fr:fenetr		5	5	6	-11	7	-4	-4	-4	-4	-7	3	-7	-7	-4	-3	6	-9	-5	4	-4	-5	-3
fr:fenetr_a	5
fr:fer	10		-4	9		-5	4	-2			-4	-2	-4	-3			-4	-4	10	-13		-7	8
fr:feri	-4
fr:feri_pour	-4
fr:ferm	14	-7	-9	2	-7	5		-7	-7	-7		-8	-12	-13	-7	-6	-7	-9	-10		-3		10
fr:ferm_a	5		3	-2	6												7		-2	-7			-3
fr:ferm_douch	-3
fr:ferm_et	4
fr:ferm_jusqu	-6
fr:ferm_la	7		-4	6	-7	5		-2			-3		-3	-3			-7	-2	-3	8	-2		-5
fr:ferm_le	8		-3		-5								-2	-2			-12	-6	-2			3	11
fr:ferm_pour	-5				-2
fr:fermetur_et	-4
fr:fernand	-4		-4	8								-2	3				2		-2		-2		-7
fr:fet	-7	2		-9	-5	-3	-2			-3	5	-2	-2	-3			3	2	-3			-3	2
fr:fet_a	-6
fr:fet_de	6
fr:fet_du	-4
fr:feu	-7	-2
fr:feu_de	-2
fr:feuill	8	-3	10	-6	-4		-3	-2	3		-4	-2		3	3	-3	-7	-3	4				-5
fr:feuill_de	3	4		-4	2	5			5	3			4	5	4		-6			6		4	-2
fr:feux	2
fr:fevr			-6	2		-8			4	-4	-6			4	4	4		8	3	-10	-4		-13
fr:fevr_est	-4
fr:fi	-5
fr:fiabl	-8
fr:fibr	-9
fr:fibr_et	-4
fr:fich	6		-5	4	-13	-3		-2	-2		-6	-4	7	-4	-2		-8	-5	-4	14		-3	-9
fr:fich_de	5		-3		-5												-11	-5		14			-2
fr:figur	3	5		3		4						5	8	2			-3			-5		8
fr:fil	8	-6	5	-13	-9		-10	-8	-8	-9	-5		-8	-9	-8	-8	13	-13	7	-10	-3	6	-12
fr:fil_a	3
fr:fil_aux	-2
fr:fil_de	-2			-3	-2	4							-2								3	3	-3
fr:fil_est	-3
fr:fil_qui	5
fr:fil_veut	-5
fr:fil_zero	-5
fr:fill	8	-12	-11			-5	-5	-4	-3	-7	-3	-4	4		-3	-3	14	-8	-9				-6
fr:fill_a	6	-5	-4	-8	-7						-2		-2	-2			5		-3		2	-3	-5
fr:fill_au	-5
fr:fill_connaiss	-4
fr:fill_de	7		-2		3								5				8	-3		-15		4	4
fr:fill_est	7	-2			2															3	3		-3
fr:film	3	-2	-2	2	-3	-3		6				4	-3				4	-5		-3			-3
fr:film_pas	-2
fr:filtr	5
fr:fin		-9				-4	-5			2	-3		-3	-18		-8	7	-13	-3	-13	-4	5	9
fr:fin_a	5			3	9				3				-3	-3	3			-2		-9		9	-2
fr:fin_au	-9				-2
fr:fin_de	-8	6	2	5	-3	7	-3	4	3		5	-2	7	-6	3		-2	-4	-2				7
fr:fin_deux	-3
fr:fin_du	4	-3		8	-2	-2	-2					4	-2	-3			-8	-7		3		4	7
fr:fin_en	-2
fr:fin_le	-3
fr:fin_ma	8
fr:fin_meme	-2
fr:fin_mon	-3
fr:fin_par	5	-3	-3		2	-3	5			5			-3				3	-7		3		5	-5
fr:fin_pis	-2
fr:fin_qui	-4
fr:final	3	9	7	4	-2		7							4			-5	6		-5			3
fr:final_etait	-3
fr:firm	-5	-5			4				5				6		5
fr:first				7	-3	-3					4			5			-9	-4	-4	2		-3	9
fr:first_tim	-4
fr:fiv	-11
fr:fiv_star	-8
fr:fix	14		6	13	-7	-3						4	6	-4			-13	4	-4	11	-2	5	-9
fr:fix_au	5	5	6	8	-2							4	7	-2			-9	-6		9		7	-3
fr:fix_le	5
fr:fixed	-14					5					5			4
fr:fixed_in	-8
fr:fixed_on	-3
fr:fixed_sam	-3
fr:fjord		-3	-3		-4														-3	-9			5
fr:flamm	6
fr:flaqu	-3	5			-3	6								-3
fr:flat	-7								3					2	4
fr:flawless	-3
fr:flemall				4	-5	-5					-2		5	-2			-5			-8			7
fr:fleur	7	-3	-3		-5								-2					3	-2	-5		7	-4
fr:fleur_le	-3
fr:fleurist	-4
fr:fleurist_tres	-2
fr:fleuv	3
fr:floor	4			4		-3		4									-4	6		9		-5	-7
fr:flott_avec	-2
fr:fluid	-6
fr:fluid_personnel	-2
fr:fluid_plus	-3
fr:flut	14		-2	-8	-3												8			-8		-2	-3
fr:flut_de	11			-5													3			-3
fr:foi	7	5	8	2		4	4							6		5	-11	-4		8	3	-3	4
fr:fois	2	-5		5	4	3	-12	-4	3	-7		-11			3	-2	8	-6	3	-6	-2	-3	3
fr:fois_a	2
fr:fois_ce	5								4					2	4
fr:fois_de	3
fr:fois_deja	2
fr:fois_des	2
fr:fois_du	-5
fr:fois_en	5
fr:fois_et	2
fr:fois_la	10	3	-2		-5	6					6			7				-11	6	4		-6	5
fr:fois_le		3	2	-6										-3		6	7			-6
fr:fois_par	4
fr:fois_pass	-3
fr:fois_pour	2	-3															7	-2		-3			-2
fr:fois_que	7		-8		3	-4			-3	-3	-4		8	3	-3	-3	13	-6	-2	-6	-2	-2	-11
fr:fois_rien	-4
fr:fois_sans	-4
fr:fois_sur	4			5	5	3					-3		5				-6	2		7			-2
fr:fonction	-5			-4		4							2	3			3			-9			4
fr:fonction_bien	-3
fr:fonction_de	-2
fr:fonction_hor	-3
fr:fonction_pourboir	-4
fr:fond	2		-7	5	5	5					5		-3	4		-2	-8	-3	-3		-2	6	5
fr:fond_a	-3
fr:fondent	-4
fr:fondent_dans	-4
fr:font	-3
fr:font_ce	-2
fr:font_et	-3
fr:font_rir	-2
fr:food			-5		4												5	-2	7	-6			-3
fr:for		-11	-7	2	-11	-13	-9	-8	-8	-9	-11		-11	-14	-8	-9	-17	7	3	5		3	-8
fr:for_a	10		-4	6	-4													-3	-2	2			-4
fr:for_my				5	-3												-6		6			-2	-2
fr:for_our	-3
fr:for_the	-9			-9	-9	-6	-3	-3	-3	-3	-4	4	-4	-6	-3	-3	-12	7	-5	6	-2	2	-7
fr:forc		-3			-2
fr:forc_le	3
fr:forf	14	-7	2	-3	5	-3	-3	-3	-2	-3	-4	-3	-4	-4	-2	-3	-11		9	-8	-4	-5	2
fr:forf_est	6
fr:forg	2
fr:form	-7
fr:format	-8	-8			4	-4	-5
fr:formateur	-3
fr:formateur_repond	-3
fr:formulair	6			4		-5	-3			-3	-4		6	3			2			-4	-2	2	-5
fr:formulair_apres	-3
fr:fort	4	-4					5			-3		-2	-4	-3			2	5	-4	-6	-2	-7
fr:fort_le	-3
fr:forti	4
fr:fouill	3	-2		2	6												-5		7	-8			5
fr:four	2	-5					-3		-2	-3	2	-2	-3	-4	-2	-2			-4		-3	-5
fr:fourchet	6	-5	-2	9	-2												-3	-4		3			2
fr:fourn	-5		5				2											-3		3
fr:fourn_dur	-3
fr:fournais	-11	6				7				7	-3		3				-4	-2	7	-6		6	-4
fr:fournais_a	-5
fr:fournisseur					4			6					6	7		5	-11	-4		15		-3	-2
fr:fourr	-4
fr:fourr_y	-4
fr:fourteen	3
fr:foutag	2
fr:foutag_de	2
fr:foutu	-2
fr:fraich	-4
fr:fraich_du	-3
fr:fraich_etal	-3
fr:frais	-4		4	12	-6			-4	-4	-5	-4	-4		2	-4	4	-12	-3	-6	16	-4
fr:frais_a	-3
fr:frais_de	7	-2	6		-5												7	-7	-2	-9			6
fr:frais_et	-5
fr:frais_une	-3
fr:franc	5	-4	-5			-2				2	-2		-2	-2			10		-3	-8		-4
fr:franc_de	-4
fr:franch	-14			2	6													-6		2			6
fr:franch_bluff	-2
fr:franch_je	-4
fr:franch_le	-7
fr:franch_nickel	-4
fr:francin	-4					2					-2		3
fr:frapp	-5
fr:fraud	-3
fr:freddi	-5		-3	3	-5	3					-4		-2				-7	-3		4		-4	6
fr:frein	3
fr:frequent	-2
fr:frequent_chauff	-2
fr:frer_en	-3
fr:fret	3
fr:fri	-3
fr:fridai	2			-5	-4												4	-5		-6			7
fr:friendli	-4
fr:friendli_and	-4
fr:frigidair	3
fr:frigo	-4	-3
fr:frigo_et	-3
fr:frigo_tourn	-2
fr:frit	-4
fr:frit_croustill	-3
fr:frit_deux	-3
fr:fritur	9
fr:froid	19			4		-6	-4	-3	-3	3	3	-3	-5	-5	-3	-3		-5	-6	4	-3		-2
fr:from	4	-4	-5	5	-7	-2				-3	-2			-2			4	-5	5	-3			-6
fr:fromag	3		-4	-3																-3
fr:fromager_connait	-3
fr:front	2
fr:fuit	-26	-12			-7	-8	-5	-3	-5	-3	-5	-4	-5	-6	-5	-3		3		5		-2	-2
fr:fuit_au	-12
fr:fuit_et	-7
fr:fuit_repar	-3
fr:fuit_sous	-11
fr:fum	4
fr:fun	5
fr:funni_wait	-4
fr:furieux	-3
fr:fusil	-4
fr:fusil_en	-4
fr:fut	2
fr:g	6
fr:gabriel	-3				-4	-2			4					5	4		-6	-5		4		-3	6
fr:gaetan	-4		-2		-2	2	5										-3					-3	4
fr:gamin_a	-2
fr:gang	5			11	3															-4			-2
fr:gar	14	-7	-16	3	3	-12	-6	-6	4	-6	-3	-5	-3	-2	4	-6	6	-4	-9		-6	-6	-5
fr:gar_de	5		-6	10	8	-6								-2		-2	5	-6	-2			-3	-3
fr:gar_du	4			4	-3												-4			8			-3
fr:gar_se	-3
fr:garag		-3		5	9						-3		-3	-2				-5	5	-2		8	-9
fr:garag_a	2
fr:garant	9		3		3		5			-2		-2	4	-3		-2	-7	3	-4	-4		3	3
fr:garant_que	3
fr:gard	-12	-7	-8	-5	3	3	-8		-6		-4	-7		-7	-6	-5	-11			5	2	6	-10
fr:gard_la	5	-3	-3	3	-5					-2	-2						-8		-3	11		-4
fr:gard_le	-11				3
fr:gard_les	6	3		-5				5						-3			4		-2	-11		3	-2
fr:gard_mon	-7
fr:gard_nos	3
fr:gard_notre	-3
fr:gard_une	3
fr:gastro	2
fr:gateau		-4	7		-7					-2	2		-3				-6	3			3	3	-5
fr:gateau_de	-3
fr:gauch	5		-3		-4	3					3		-2					-6		4		5	-6
fr:gav	8		-7	7	4		-2	-2	-2	-2	-2			-2	-2	-2			-3			-2	-5
fr:gaz	5
fr:gel	-2	-3	-5		-4	-3											-3	4
fr:gen	8			5	5	-5	-3			-3	5	-2	-3	-3			-12	5	4	6	-3	-7
fr:gen_comm	-2
fr:gen_la	-3
fr:gen_qui	2
fr:gendr	-7
fr:gener	-4				4
fr:gener_caf	-3
fr:general	5	3		3	3			5									2		-3				4
fr:geneviev	-3	5	6		-5	-3			4		-2	4	-2		5			-5				-3	6
fr:genou	4
fr:genoux		4				7					5		2	3						-3			6
fr:genr		5		-8	-3					6				-4				-3			7	-2	-8
fr:gentil	6	6	-5	-8	-3						6						6	-4					-3
fr:gentil_et	-4
fr:gentill		10	-5	8	-4	2			5		5	8	5		5	8	-2			11		-6	-5
fr:gentill_ma	-2
fr:gentilless	-6
fr:gentilless_et	-2
fr:gentleman	-2
fr:geometr	7
fr:ger	-12	-5		-3	-6	-7	-5	-3	-3	3	-4	3	-5	-5	-3	-3		-3		-5		8	-4
fr:ger_le	-5
fr:ger_mon	-2
fr:gerald	6	-2			9												3			-7			7
fr:gest	-7
fr:gest_pour	-2
fr:gestionnair	-5
fr:gestionnair_le	-4
fr:gestionnair_nous	-3
fr:get	3		-4	3	-4												-7	3	-4				5
fr:ghislain	5	10	-3	-11	2	11			4	7	-5		9		4		10	-7	5	-8	-2		-7
fr:gilet	-4
fr:gilet_toute	-4
fr:ginet					-3
fr:gisel	2	7				2					9						-3			12		-3	-4
fr:giv	8
fr:given	3
fr:glac	9
fr:glass	2
fr:gliss_dans	-3
fr:gluten_mon	-2
fr:go	5		-2		6												4	-5	6	-3			-5
fr:going_back	-4
fr:gon	11		-4																-3	6			-8
fr:gonfl	-7				-4
fr:good	8	5	-3	6	-6	12	-5	-4	-5	-6	10		-6		-5	-3			-6		7	-8	-5
fr:good_afternoon	-2	4	-3	-3	-6	5					-2	-2									7	-2	-8
fr:good_evening	2	8		5	4	7					4						5	-3					-3
fr:good_morning	6			11	-5	7	-2		-2	-2	9	3	-3		-2		-6			3	5	-4	4
fr:googl	3	-5			-3												-2	-2		7			-6
fr:got	10	-2		7	-2									-2		-2	6	-2				-2	-8
fr:gout	8	-5	-9	-10	-5	2		-2		-2	-2		-2	-4		-3		-6	-2			-3	3
fr:gout_de	-4
fr:gout_la	10		-4		-2															-8			5
fr:goutt				-2	3	-4	-2	-2	-2	-2	-3	-2	-3	-4	-2	6	4	-5	-2	-2		-4	4
fr:goutt_de	-7
fr:goutt_sur	-4
fr:gp	-6
fr:grac		3	5	-8	-4	8					9			3			8		-2	-8		-3
fr:grac_a	-3
fr:grac_aux	-4
fr:grace-hollogn	6	5			-4	-3	2	5						-3			6	-5				2	-2
fr:grand		7	-6		-2		-5	4	-3	9			-10	-7	-3	-3	-3	-3	-6		10	-4	-3
fr:grand-mer	-3
fr:grand-mer_a	-3
fr:grand-per	-4
fr:grand-per_a	-4
fr:grand_art	-3
fr:grand_auss	-2
fr:grand_bravo	-5
fr:grand_comm	3	4	-3		-2	6												-3		4		3
fr:grand_ecout	-3
fr:grand_et	-3
fr:grand_marn	-3
fr:grand_merc	-6
fr:grand_ouvert	4
fr:grande-bai		2				2	6					-4
fr:grant	5	-5		-2	-3	-2												3		2			-3
fr:granted	-3
fr:gras	2
fr:grat	2
fr:gratitud	-5
fr:gratitud_pour	-2
fr:gratt	4	-7		6	3	-4					-2							-4		4		-2	-2
fr:gratuit	-6	-6	5		14	-3	-2				-2		-3	-3			11	2	-4	-3		-6	-6
fr:gratuit_benevol	-2
fr:gratuit_et	-3
fr:grav	-5		-2	-8	-4						3		-3							-3		-3	4
fr:grav_styl	-3
fr:gre	-7
fr:gre_de	-7
fr:great	5	-3			5												-3		7	-9			5
fr:gren		8		5		9											-8			7		3	-3
fr:gren_par	-3
fr:grille-pain	3
fr:grinc	-9
fr:gris	7	-3	-3	2	2															3			-5
fr:gros	7	-4	3			-2	-2							-2			-5	-9	-3	6		-3	6
fr:gros_coup	-4
fr:gross		-4	-2	11		-2											-5	-3	-2	6	6	-4	-3
fr:group		-3		4	8	-3	-3					4	-3	-4				9	-2	-13	7		-4
fr:gsm	3	2		2	-2	4					-3						-5			4		-3	6
fr:guest	-6
fr:gueul	3
fr:gui	9	-6	-3	-7	-6	-3	-3	-3	-2	-3	-3	-3	-3	-3	-3	-3	9	-5	-6	-8	-3	-3
fr:gui_are	-5
fr:guid	-5
fr:guid_des	-2
fr:guid_pour	-4
fr:guillaum	3	-8		3	-3												8			-4		-2	-5
fr:h	11	-8	6	4	-3	-2	-10	-12	-4	-7		-7	-2	-12	-4	-16	-5	-5	-10			9
fr:h_#	9	-9	6	-6	-8		-11	-5	-2	-6	4	-4	-18	-13	-2	-10	3	-3	-8	3	-9	-7	3
fr:h_a	3	-3	3	-5	-5	-5	-2		-2	-2	4	-2	-4	-5	-2	-2		-9	-4		5
fr:h_arriv	3
fr:h_au	-6	-5	-4											-3			-5	-5		6		7	-2
fr:h_avec	-4	-2	-3	-4	-2	-3					-2			2			5			-8		5	-5
fr:h_douch	-6
fr:h_du	7		8	9	-4				4				3	3	4		2	3					-5
fr:h_et	-4	-3		9	-5												-11	-4		14			-2
fr:h_numero	3
fr:h_patron	-4
fr:h_pil	-7
fr:h_problem	-4
fr:h_technicien	-6
fr:habit	4	-4	-3	-4	3												4	3		-11			5
fr:habitu																	-3					3
fr:habitud		-3		6	-5	3					-3			2			-8			9			-2
fr:habituel	2
fr:had	-2	-4	-7	-7	-6	-3	-2	-2			-3	-2	-2	-2			-8	-6	6	8		-2	-8
fr:had_two	-3
fr:haddad	-3
fr:hai	6	-3	4		-2												-3	2					-2
fr:half	5	-4	-5	-5	-4	-3											3	6					-5
fr:hall	7	7	-2	-9						3				-2		7	11	-3		-10		-2	3
fr:hameconnag	-4
fr:hameconnag_etait	-4
fr:hamel					8	-2	3					5		-5				3	6			-4	-4
fr:hanch	9	8	-4	-7	-2	10					9		-3	-3			8	-3				-5	-5
fr:handicap	3
fr:happi	-4				-2
fr:harvei	-2	6					6		3			-4	2	3	3		-3	2		-2		4	-3
fr:has	4		-4	-4	-4	-4	-2				4	4	-3	7			3		-3			-4	4
fr:has_not		3				-4					4	5		8			-3	3		7		-3	-4
fr:hat					-2
fr:hat_off	-6
fr:hauss	6	3				6											-3	-4		3		-3	5
fr:haut	3	7		-5	2		3	-2		-2	5		-6	-5			4	-7	5	-14	-2		9
fr:haut-parleur	4
fr:haut_que	-7
fr:hauteur	5
fr:hautfen	3	6		5	-2	-6		-2	10		-3	-2	3	8	10		4	-4		-5		5	-4
fr:have	13	-4	-4	-7	-12	-8	-5	-3	-3	-4	-6	4	-4	-6	-3	-3	4		-7		-5	-5	-3
fr:have_the	9		-3	6	-3	-5					-3	6		-3			-11	5	-3	5
fr:he	14	-7	-7	-7	-15		-4	-4	-4	-5	-9	-5	-6	-6	-4	-5		-5	-6	3	-6
fr:he_is	-5	3				4					-4
fr:he_was	3
fr:heat	6	-2	-2	4													-4	-5		10			-3
fr:heating	-4
fr:hebdomadair	-3
fr:hei	2	-4	-3	8		-2					-3	-2		-3			4		-3	-10		-3	5
fr:helen	10	2	-4	-9	3	-5	4		3	-2	-2	2	-3	-5	3		6	-7	3	5	-2	-5	-3
fr:hello	4	-9	-18	16	-7	-4	-11		-3	-11	-17	-15	-12	-10	-11	-6	-20	15	-4	8	-13	-16
fr:hello_le		-2			-3									-2
fr:help		-3			-3									-3
fr:heur	-3	-6	5	-6	4	-8	-2	-4	3	-7	-2	-8	-17	-9	3	-10		-5	-5		-6	-5	4
fr:heur_a					9							-3					-11	4		8
fr:heur_avant	2
fr:heur_ce	-4
fr:heur_comm	-2
fr:heur_corrig	-3
fr:heur_dans	3
fr:heur_de	-5	-6	-2			-4					-3						-2			5	3
fr:heur_dix	-5
fr:heur_doux	-3
fr:heur_du	2	5						5	4					4	4		-7			6		2	-2
fr:heur_et					-4	3					4
fr:heur_piec	-3
fr:heur_pour	4	3	5	3			6													-6			5
fr:hi	12	-3	-14	23	-2			-9	-18	-10	-3	-5	-5	-18	-17	-14	-13		-26	9	-7	-4	6
fr:hi_a	2			3	-8			4		-2	4		-2				-9	3		-11	7	6	2
fr:hi_comm	-3
fr:hi_il	-4
fr:hi_je	-6	-2			-4
fr:hi_kim	4	5		-4	-3		6										2	11		-11			-3
fr:hi_matin	4
fr:hi_on	5	-2	-3	6	7												4	-2		-4			3
fr:hi_ophel	6																-4	-2					3
fr:hi_soir			-5	3	-10	7	-4	-3	-3	-4	4	-4	-6	-4	-3	-2	-13		-3	4	-4	-3	5
fr:hi_there	-3	-5		2	5	-3												4		-7
fr:hi_un	-5					4					-2
fr:him	7		-4	7	-5	-3	6		-2	4	5		-3	-4	-2		6	-5		-6	-3		-4
fr:his			-5	3	-3	-4					3			5			-5	-2	-3	11		-2	-6
fr:histoir	9			3	7												14	-4	-2	-12			-3
fr:histoir_de	4
fr:hiv		-5	3	-2	-3	-4			3				-4	-5	3			2		-5			-3
fr:hiv_chaud	-3
fr:hockei	3
fr:hom	3
fr:homm	10		4	2	-8	6	-3	-3	-2	5	4	-2	5	-5	-2	-3	-5		-3		5	-3	6
fr:homm_a		-3									2						5	2		-8		-2	4
fr:homm_de	4
fr:honest	-9
fr:honest_advic	-3
fr:honest_advis	-2
fr:honnet	-12	-2	-5	7													-8		8	4
fr:honnet_technicien	-3
fr:honneur	4
fr:honorair_affich	-3
fr:honoured	-3
fr:hont	5			-7	-5												7	3		-9			-2
fr:honteux	2
fr:hop	-4
fr:hopital	2	5		-4	-2	12					14		-5	5			-9	-3		7		9	-9
fr:hor	4	7	-3				3					9	-2				-4	13	-2	-10		-3	-7
fr:hor_lign	-4
fr:hor_servic	4
fr:horair	3
fr:horlog_qui	-3
fr:hot_aux	-2
fr:hotel	-4	-5		2		3			5				5	-2	5		-3	7		-4		-3	-3
fr:hotel_la	-3
fr:hott	-2
fr:hott_tient	-3
fr:hour	-5
fr:hour_lat	4
fr:hous		-4	-4		-4												-4	-5	-3	5			4
fr:hous_is		-3			-3
fr:how			-3	-4	-3													-2		-5			3
fr:hubert	6	4	2		-4	6							5					-2				4	-3
fr:hugo		-2		-3	4	-2		4				4						2				-2	-4
fr:huguet	4	-3		-4													6			-5
fr:huil	3		-2		-2	3					4						3	-2				-3
fr:huiss	-2				-5							-2	3
fr:huit	13	5	-6	3	3	-3		4	-3	-3	6	-3	-4	2	-3		6	-8	-4	-3		2
fr:huit_an	5
fr:huit_heur	-2
fr:huit_mois	3	2		3	3	-3					5			5			5					-2	-4
fr:huitain	2
fr:humain_qui	-3
fr:human	-4
fr:humeur	-9
fr:hurt	5
fr:hygien	-3
fr:hypothequ	-4
fr:hypothequ_avec	-4
fr:i	6	-3	-10	5	-20	-11	-6	-5	-9		-7	-7	-4	-4	-8	-14	-7		3	2	-4	-10	-3
fr:i_am	2		-4		-6	-5	-3	-3	-3	-3		-3	-4	7	-3		3	-10	5	3	-3	-7	-2
fr:i_asked	4	-4	-5	-5		-4							4	-3		-2	3				3	-2	-5
fr:i_have	7		-2	2	-2	-4					-2	6		-2			-4			5
fr:i_said	5
fr:i_will	-11	-3			-3	-3					-2
fr:i_would	-5	-2		-3	-7	-5	-2	-2		3	-3	-2	5	-2			-3	6		-2	4		-8
fr:ici	-3	20	-12		-11	-2	-4			4	-3	2	3	8	2	17		-4	-6	10	2	-11	2
fr:ici_en		7									-4	5	3	5		6		-3		2		-6	6
fr:ici_la	4	3		-3	-6	2		7	4		-2	3	5	-3	5							-5	2
fr:ident		4	2		4	-2				6	-2		-3				8	-3		-8	-2	3
fr:ident_pret	-2
fr:identif	-5
fr:if	-13			5	-6												4	4	6	-12			-3
fr:if_i	-7
fr:if_you	5																-3	4	7	-9
fr:ignor	6	-4
fr:ignor_que	4
fr:il	15		-7	3	5	-3	-9	-10	-9		-3	-6	-7	-10	-9	-15		-4		-4		-7
fr:il_a	12	8	-18			10	-3		-8	9		-10	7	-9	-8	-7	-5	3	3	4		-4	-8
fr:il_avait	-6			-4	-3						3						4
fr:il_confond	-4
fr:il_des	-7				-3
fr:il_disent	-3
fr:il_dit	3	4		-3	6	3					-5						9		-2	-10		-3
fr:il_en	10	-4	-3		-3	-2												4		3			-9
fr:il_est	16		-6		10	2	-10	-8	-8		-2	-8	-14	-14	-8		13	-4	3	-6	-11	-15	-4
fr:il_etait		-5		-8	-7	-2								-2			3	-5		-3	9	-3	-6
fr:il_fai	-5
fr:il_faill	6
fr:il_fais		-3	-3	-4													5			-6
fr:il_faut	9	4	-3	13	8	-7							-3	3			-7		6			-6	9
fr:il_font	-3
fr:il_le	-4	-7	6		-3	-5	-3	-2	4	-3	-9	-2		3	4	-2	-6	10	-3	-2	-2	-5	4
fr:il_lui	4	-2		8	-2	-6				5	-4		5				3	-2				-5	6
fr:il_me	3		-5	-5	3	-6	3	-4	3	-5	-5	5	-6	2	2			6	3	2	-5	-10	-8
fr:il_ne		4	12	2	-3		-8			7	-3	2	3	-9		-5	2			-9	9	7	-4
fr:il_nous	-2
fr:il_ont	-3		-5	-3	-3				3				-3	-4	3	-2		-4		5			-3
fr:il_parl	3	-7	7	-7	-4								-3	-3						5		-6	-3
fr:il_pass	-6
fr:il_pleut	4	-3			-2												-3			-4		-2	7
fr:il_possibl	-4
fr:il_regard	4
fr:il_rest	-3	-7	-3	-7	-6	-5	-3										5	6	-3	-9		-2	-4
fr:il_se	8	4	-5	-4		-6		-3	-3	-4	4				-3		-6		-5	11	6	-4	-7
fr:il_sembl	3
fr:il_serait	6
fr:il_sont	9		-4	2	5	-3				4	-2		-3				4	-3		-3		3	-4
fr:il_un	-4
fr:il_une	-6
fr:il_va		5				7					4		4				-3			-4		8	-3
fr:il_veut		-4		4	9		-2	-2	-3	-3	3	-3		6	-3		10	5	4	-10	-2	-7	-6
fr:il_vient	3
fr:il_vous	-4	-5	-3	5			-3			-3	-5	-2	-3	-3			-3	-10	-3	15	-2	-4	-8
fr:il_y	3	-6	-7	-4	-16		-6	-5	-5		6	-6		-7	-5	-4	4		-8	-6	3		4
fr:illisibl	2
fr:imag	9	6	-3		-2						7						-8	4		7		-3	-5
fr:imagin	7	-4		-4	-3												-8	-5	6	6		-2
fr:imagin_que	3
fr:imbatt	-3
fr:imbatt_liter	-3
fr:immediat	-8
fr:immeubl		4							7					6	7
fr:impai		-2			-4							-2
fr:impatient	4	-3	7	-3													9			-6		-2
fr:impecc	2		6	-4													3			-3
fr:impecc_lit	3
fr:import	-4		-3	10	7	-3	-2				-2		-3				-8	-2		9	3	-3	-4
fr:impossibl	6
fr:impossibl_de	5
fr:impot	4			3	-5	-2					-2			3			-5	-7		8		-2	3
fr:impress	3
fr:imprim	10	-6	-4	-4	3	-4					-3		-3	-3			-17		4	15	-2	-6	-6
fr:imprim_du	6
fr:in	3	5	-16	-12	-10	4	-9	-2	-9	-2	-8	-9	-13		-9		15			-9	-9		-9
fr:in_#	-4
fr:in_a	3	-2	-2															-4	-2	8			-3
fr:in_my	7			-4													5	-3	-3	5			-6
fr:in_one	-8
fr:in_ten	-5
fr:in_that	-3
fr:in_the	-3					5	-3	-3	-3	-3	-5	-4	-4	5	-3	-3	12		6	-22	-2
fr:incident	-2
fr:incident_clair	-4
fr:included				3	5												3	-2					-3
fr:inclus	6	-4	-5		-7								-2				-4	6	-3	-10		-2	4
fr:indemnis	-3
fr:independ	-3
fr:independ_honorair	-3
fr:indesir	3	-3															-8			9
fr:indiqu	5		-2	5	-6		-3			-3		4	-3	-4			-9			-2	-2	3	7
fr:indiqu_#	2
fr:inferieur_de	-3
fr:infirm	-6	5		2		10					12		-3	4			-5			6		-4	4
fr:infirm_du	-3
fr:infirm_qui	-4
fr:inform		2	4				2											-6		4			2
fr:inform_a	-3
fr:informat	-6	-2			-2
fr:ingrid	-10	-4			-3	-4
fr:inond	-3
fr:inquiet	-6	-3
fr:inquiet_pas	-2
fr:inquietud	-5
fr:inquietud_au	-2
fr:insan	-3
fr:inscript	-4											-2
fr:inscript_et	-3
fr:inscrit	7	-4		2	5												3	-6	6			-3	-6
fr:inscrit_a	4
fr:insid	2
fr:insonoris_sont	-3
fr:inspecteur	-2
fr:install	12					-2		3	-3	-3			-5	-8	-3	-3	5	-3	-5	3	-3	-3	-11
fr:install_une	7		6	-5													5	-2		-2
fr:instructor	-3
fr:insulin	2
fr:integral	3
fr:interess						5				3			4							3		4	-2
fr:interet	6	3	8	-8	-3	2	6										7	-5		2		-3	-3
fr:interieur	4
fr:interlocutric	-4
fr:interlocutric_du	-4
fr:intern	2
fr:internet	4		-4	-4		3											3			-8			5
fr:interven_avant	-2
fr:intervent	-7
fr:intervenu	-5
fr:intervenu_a	-3
fr:intim	-3
fr:introuv	6
fr:inutil	-4
fr:invent	3
fr:inventair	-3
fr:invit	10		3	-4	-3	4	7					3		-2			-6			3		-3	3
fr:invit_a	3		-2			4	7					3						2		-8			4
fr:invit_le	7
fr:invoic	11		-3	7		-2	-3	-2	-2	-2	-2	-4	-2				-3	6	5	-7	-2	-3
fr:is	18	-8	-13	9	-7		-14	-7	-13	-16	-2	-15	-16	-9	-13	-12	-7	-8			-15	-9	7
fr:is_#	4	2		3	-2	3					3			-3			3	-3	-3
fr:is_a	11	-4	-4	9	7	-2				-2	-3			-2			5	5	-3	-12	-2	-2
fr:is_fin	-7				-7	-2
fr:is_fridai	2
fr:is_in	4
fr:is_it	-5
fr:is_my	3
fr:is_on	-7	-3			-4
fr:is_the	-6	-3			-4
fr:is_there		-3	-2	5	-4	-2							-2	-2			-6	-4		-9		3	9
fr:is_this	4
fr:isabel		8	6	3							-3	4					-7	7					-5
fr:issu	-3
fr:issu_a	-3
fr:it	19	-10	-4	4	-8	-7	-11	-9	-10	-12	-7	-4	-12	2	-9	-8	7	-6	3	-7	-14	-9	7
fr:it_again	-4
fr:it_did	-2
fr:it_does	-3
fr:it_feel	-6
fr:it_is	7		6	-11		2	-3	-3	-3	-3	2	-3	-4	3	-3	-3	9	-13		-4	-3		7
fr:it_sai	3
fr:it_up	-4
fr:it_was	8	-4		-5	-3	-2											10	-10	6	-11		-2	5
fr:its	9
fr:j	19	-10	7	-11	-4	-6	-4	-4	-4	-4	-5	-4	-4	-5	-4	-4		-9	5	-4	-4	-8
fr:j_ai	10		6														-3	-4	8	-4
fr:jacuzz	-3
fr:jacuzz_neig	-4
fr:jam	-3	11		4				3		2	3	-5	8	-7		4	4	-7	-6	-16	4	12
fr:jam_content	-2
fr:jam_ete	3
fr:jam_eu				-2		-2			3				-3	-3	3		3	-2				2	-2
fr:jam_je	-4
fr:jam_me	-5
fr:jam_trah	-3
fr:jamar	5			3			3					3		5			-6	14		-9		-3	-5
fr:jamb	3	6		2					7		-3				7		3	4		-2		3	-5
fr:jambon	4	-9	-4	5	3	-6					-3						-8	-2		10			-2
fr:jambon_dans	2
fr:janv	-4	4	5	-8	-8	-7	2	-2	3	-3	-5		-4	7	3	5	-3	-3	-2	12	-3	-6	-9
fr:janv_et	3
fr:jardin	4	-3		-5													11	-4	-2	-8			-2
fr:jardin_et	3
fr:jas	3
fr:jas_avec	-3
fr:jaun	5		-4	3	-6								-3	3			-4	6		5		-3	-4
fr:je		3	4	7		-10	-7	-6	-9	-8	-9	-5	-10	-4	-9			-6	-5	-3	-6	-9	4
fr:je_achet	-2
fr:je_ador	-2
fr:je_ai	23	-6	2		-10	2	-9	-5	-5		-8	-10	3	-9	-5	-8		5	-15		-16	2	-3
fr:je_aie	-6
fr:je_aim	-5	-3	-2	9	-4		-3	-3				-2	-7	-6				-4	-3		8	5	-7
fr:je_appel	-2				5								3	4			-3	5
fr:je_apprec	-3
fr:je_arriv	6			6	9												-6	2		6			-3
fr:je_attend		5	5		-5	-3	5			4	-4	3	-3	-4			-9			-4	4	-5	9
fr:je_avais	-7	-2	-11			-3	-5	-4	-4	-5	6	-5	-5	-6	-4	-5	6	-7	-5		7		-11
fr:je_capot	-3
fr:je_cherch	-10	-2			-3
fr:je_chial	-8
fr:je_commenc	6	3	-2		-4									3			3	-3		-5		-2	6
fr:je_comprend	6
fr:je_con		-4	6	3		-3			-3						-3	-2	-10		7
fr:je_contest	2
fr:je_croi	-2
fr:je_crois	6	5	-3	4	-2	5			3				-3	-3	3		-6	-2					3
fr:je_demand		3	-3	-2	7	-6	3	-2		-3	-2		6	4				3	-3	-5		3	3
fr:je_dois	12		4	-4	-6	-3	-2			-2	5	-2	-3	-3			3	4	-3	-11	-2		3
fr:je_ecris		9	-2										4	11		10	-3	6		-7
fr:je_en		4	7	-6	-5		6		2			-2	-4	-4	2		5	-8	-2	3			-6
fr:je_etais	-3	9		-3	-3	-6	5	-3	-3	7	-4	6	3	-5	-3	6			-5	10	-3
fr:je_exager	2
fr:je_fais	8	-5	-5	8		2		-2	-2	-2	-3	-2	-3	-4	-2			3	-3		-2	-4	2
fr:je_ferm	4
fr:je_habit	3	-2	-2	-5	3												5	4		-8
fr:je_ignor	4
fr:je_imagin	4	-3			-2												-3	-4		6
fr:je_join		3	-3		-4									4			-8	12		-5		-2	-3
fr:je_la		2	5	-7	2						-2			8		6	9	-2		-13		6	-6
fr:je_le	12			-4	-5	-9		-6	-5	-7	-3	4	-9	-2	-5	6	7	7	-7	-7	-6		-3
fr:je_les		-6	-11	-6		-3	-2		-3	-2	-2		-3	-4	-3	-4	9	-3		-9		-2	-3
fr:je_leur	-5	4		8				10						3		5	-7			10			-2
fr:je_lui	3	3	-5		5	-3	-3	11	-2			3			-2	-2	-9	-6	-4	6	-3	7	11
fr:je_me	-10	-3	5			-6	-5	-4	-4		-5	-4	-8		-4	-3	6	2	-7			-9
fr:je_met	8	-5	-2															-4				-2	5
fr:je_mont	3	3		3	5	-5					3						5	-3					-2
fr:je_navigu	-3
fr:je_ne	3	17	-10	13	-10	9	7	-5	7	10	5	-3	5	3	7	-8	-21		-14	7	6	4	10
fr:je_not	9	-2	-3	-8													8	-6
fr:je_pai		-5	-3	7	13	-3	-3	-2	-2	-3		-2	-3	-3	-2	-2	17	-4	-6	-19		-3	5
fr:je_par	5
fr:je_pass	-5	11	-3	-4	-3	4				3	-2		3	-4		10	3	-4		3		4	-6
fr:je_pens		-3			-2
fr:je_peux	-5	-6	-3	9		-3	-2				-2			-2			-12	-6	7	6	7	-3	-7
fr:je_port	-4
fr:je_prefer	-3	-2				-2							-4	-4
fr:je_prend	5		3														-3	-4	8				-3
fr:je_recois	8	-3		7	-4												-9	-3	-2	14		-2	-3
fr:je_recommand	-4	-3
fr:je_recop	3
fr:je_rentr	4
fr:je_revien	4	-2			6												8						-6
fr:je_reviendr	-2
fr:je_sais	-4	8	-3	4	5		8	-2			-2	-3	-3	-4			-6	3	-3			-4	6
fr:je_salu	-4
fr:je_sav	3
fr:je_serai	-11
fr:je_sign				4	7	4			7				5		8		3	-5		7		-5
fr:je_souhait	-11				-3	4			-3			4			-3		-3	-4	5	-6		7	-2
fr:je_suis	7	5		3	10	2	3	-8	-7		6		2	6	-7	-7	2		9		-8		-10
fr:je_suppos	-6	-3			-3
fr:je_tap	5
fr:je_te	5	-2				3			4				5	-4	5		-7	-3		3		-4	6
fr:je_ten	-9
fr:je_tien		-7	11	-10	-5	-2								-2				4			3	-3	-6
fr:je_touch	-4
fr:je_travaill	5	3	-2				4										8	-8	-2	-9		-2	5
fr:je_trouv	9	3	6		10									4			3	-5	11	-10		-4	-6
fr:je_vais			-4	5	9	-4	4		-2	4	-2	-2		3	-2		4	5	-3	-10		6	-4
fr:je_vas		3		-3	5					5								-2	6	-5			-3
fr:je_veux	9	9	-5	15	20	3	-7	4	-4	12	4	-5	12		-4	-2	-5			-3		9	-3
fr:je_vien	6	-5	-2	3	-3												-5	-5		6
fr:je_vois	8		5	-4													-5	2		5
fr:je_voudr	-2			6	-2	-4	-3	-2	-2	4	-4	-3	6	2			-5	3	-4	2	6		-9
fr:je_voul	-17		5	5	-9	-3	-3	-3	-2	4	-3	-2	4	-4	-2	-2	-5	-5		-9		5	8
fr:je_vous	-6	3	11		2	-4	4	2	-10	-3	-12	7	-8		-9			5			-3	-5	-7
fr:je_y	-2	-4		-2	7													3					-3
fr:jeannin				-3							4						-5	4		3
fr:jecr	-2
fr:jecr_un	-2
fr:jen	-5
fr:jen_ai	-5
fr:jet				3		3					-3						-5			9			-3
fr:jet_un		2				4					-3
fr:jeud		3	-4		-14		-12	2		-11	-4	-4	-4			-10	-4	-13		2		3
fr:jeud_le	4
fr:jeud_matin		-3	-4	-8	-4												10	-2		-7		-3	-3
fr:jeun	-2	-6	-6	2	-2	4	-3	-2	-2	-4	5	-2	-4	5	-2	-3			-4	3	7	-8
fr:jeun_apprent	-3
fr:jeun_de	-3
fr:jeun_et	-3
fr:jeun_fill	-2
fr:jeun_homm	4	-10	-2	3	-6					-2			-3	-3			-2	3		-4	6	-4	6
fr:jeun_qui	-3
fr:jeux	-3
fr:jeux_qui	-3
fr:joan	-4
fr:joan_me	-4
fr:job	8
fr:jocelyn	6	-6		5	2	-3					-2		-2				-10	-8	4	-7	6	-6	11
fr:join	4	6	-4	5	-5	4							-2	4			-14	11		6		-3	-4
fr:joindr	2	-7		-4	-3	-3					-2						-7	-5				10	-3
fr:joint	-4	-11	-5	-4	-14			-5	-5	-6	-6	-6			-5	-5		3	-6	-6	-3		-2
fr:joint_sont	-3
fr:jok	-5
fr:jok_au	-5
fr:jol	8	-3	-5	4	7												7	-4					-2
fr:jordan		-7	-4	-2		-5	-4	-3	-3	-3	4	-3	-5	3	-3	-2	10	6	5	-10	-3	-8	-11
fr:jordan_a	3	-8	-2	-8		-5					-3			-2			7	-2				-3	-3
fr:jos	3	-6	-3	6	3	-4					-2			-2			-9	8	-3	-4		-3	3
fr:jou	12	-5	3	-7		-3		-2		-2	-2		-2	-2		-2	2	-10	5	3	-2	-4	-7
fr:jou_lekip	-3
fr:jouet	-3
fr:jouet_pis	-4
fr:jour	3	6	-6	13	2	-5	8		5	-5		-6	7	2	6		-7		-7	6	-12	6	-4
fr:jour_apres	-2	-2	9	-7	-3						4			-2
fr:jour_avant	4
fr:jour_avec	2
fr:jour_de	9	3	-9	10	4		6	-4	5	-3		-8	-6		5	-3		-2	-6		-4	-8	3
fr:jour_du	-3
fr:jour_et		-4		5		3	4										-9	-5		6		5	4
fr:jour_feri	-4
fr:jour_la						4	4
fr:jour_meme	-12			3							-3		6	4			-3	-5		4		3
fr:jour_ou	-2			-6	5	4							2	2			-4	6		-3
fr:jour_ouvrabl	5	-4	-2		5												-3	-2		4			3
fr:jour_plus	-3
fr:jour_propr	-3
fr:jour_que	3	-4	-3	3													-3	-3		8			-3
fr:jour_reuss	-3
fr:jour_un	-3
fr:journ	-3	-3	4	2	-10	-5	-5	-4	-4		-4	-5			-3	-3		-8	9	-7	2		2
fr:journ_a	-4
fr:journ_pour	-3
fr:journal	6	10		-5	-4		-4	14			4	-2	3					-7	-2			3	-5
fr:journal_de	4	8		-6		-2		12					-2	3				-3		4			-3
fr:joyeux	-7
fr:jr	-3
fr:jr_nikel	-3
fr:jrecommand	-3
fr:jrecommand_a	-3
fr:jreviendr	-3
fr:jsav	-4
fr:jsav_tout	-4
fr:jug	-2	4					6										-4	-4		4			6
fr:juillet	-4	7	-7	10	-16	4		-5			2	4				4	-9	6	-6	4	-3	-11	13
fr:juillet_que	-5	7										7
fr:juin	9	10		11	-14	-4	4	3	4		-12	2		6	5	3	-8	-8	-11	2		2	9
fr:juin_#	-3				-3
fr:juin_a	5			2								4	-2	-3			-3	-3		-5		5	4
fr:juin_au	-4	6											-2	7
fr:juin_et	2	6		5	-3				5				4	8	5		-4	5					-3
fr:juin_je					-3	-2				3			5	3			-2	-8		3	2		-2
fr:jul	-3	4						5			3		-2	-3
fr:jumeau	3
fr:jun	3
fr:jur	8	4	-4	-6	-5		5				4		3	4			7	-4	-3	-6	-2
fr:jur_que	3	3		-6	-3	2					5		4	5			8	-8					-3
fr:jus	4
fr:jusqu	-3	-4		11	-6	4	-10			-11	-9	-10	2	-15		-7	-6	-3	-12	12	-4		-8
fr:jusqu_#	3
fr:jusqu_a	5		-4	11		6	-4	2	3	-6	-3	-4	8	-7	3	-3	-3	-4	-7	10			-4
fr:jusqu_au	-12	-6	6		-6	-2	-6	-5		-4		-6	-8	-8		-4	-3	4	-4		-3	-2	-5
fr:jusqu_dans	4
fr:jusqu_pour	-4
fr:jusqu_sur	6
fr:just	-9	-11	-4	19	-6	-3	-11	-9	-9	-13	-3	-10	-13	-5	-9	-9	6		7	-11		-18	4
fr:just_a	-3				-4
fr:just_avant	3
fr:just_dev	-4
fr:just_en	5
fr:just_le	5
fr:just_pour	-15	-3			-4
fr:just_que		-7	-3		-12	-4				-2	-3	-2	-3	-3			11	-8	5	-8	-2	-5	-4
fr:just_savoir	-3	-2			-3
fr:just_to	-4
fr:just_un	-3
fr:just_une	-4				5	3					2
fr:justif	2
fr:jutr	3	-6			-7												-5			11		-5	-6
fr:karim	-5	5	-4	-4	2	-7	-3	-3		5	4	-3	3				3		-3	6	6		-15
fr:karim_a	-4
fr:karim_le	-3
fr:kebab	7
fr:keep	-3
fr:keep_it	-4
fr:kid	5			-4	8												10	-2		-7			-3
fr:kilometr	4
fr:kilos_sans	-2
fr:kim	-5		4			-5	4	-3		-3	-4	-4	-5	-6		-2	11	10	5	-25	-2
fr:kin			-5	6	3	-2					5		4	-4			-10	-3				11	-4
fr:kind	8		-4	7	-2	4											-2	-6		3			5
fr:kind_regard	5		-3			4											-3	-5		4			5
fr:km	3
fr:know	-4				-2
fr:l	13				-10	-3	-3	-3	-3	-3	-3	-2	-4	2	-3	-2		8	-5	-3	-3	-7
fr:la	8		-6	6	-6	-8	-7	-11	-10	-10	-8	-7	-8	-5	-10	-7	2	-7	-10		-14	-8	-2
fr:la-dedan	-8
fr:la-dessus	8	10	-4	5	-2			6		8			-2	4		5	-11	-2		8	9	-3	-5
fr:la_#		5	-2	-9	-9			-4		-5		-6	4	4		-6	9		-6	-11	-4	-3
fr:la_a	-8				8	-2	-3						3	3			3	-8		2			5
fr:la_bagu	-4
fr:la_baignoir	5		-2	-8		4					7		-2				5	-4		3		-4	-4
fr:la_banqu	4
fr:la_barr	6	3			-2	5											5	-3		-5	6	-3	-3
fr:la_batter	-5
fr:la_bienvenu	4
fr:la_boit	15	4	-8		-5	-3	3	-3	-2	-3		-3	-5	7	-2	8	9	-4	-4	-7	-3	-9	6
fr:la_bon	-2			2	-4	3	4										-3	-2	6	-9		-4	5
fr:la_boss	-3
fr:la_bouch	7	-3	-4	-4		-3					-2						3			2			-8
fr:la_boutiqu	3			-5				5			-2			5			-6	-5		15		-5	-7
fr:la_brigad	-3
fr:la_buander		-4	6	-2	-6												5			-4			-2
fr:la_caban	-4
fr:la_caiss	-3			3	-9	-4		-2			-3		-3	-4		6	-7	4	-3	4			-6
fr:la_camer	3
fr:la_camionnet	4
fr:la_cart	9	-6		-7	3	-5	4			6	-3		-5	-5				5	-2	-6			-7
fr:la_cass	-4
fr:la_caus	3
fr:la_caution	-2
fr:la_cav	5	-4	-4	6	5	2	-3	-3	-2	-3	-4	-2	-3	-3	-2	-3	3	-2	-3	-8	-3		9
fr:la_celer	-4
fr:la_chaloup	-2
fr:la_chambr		6	-6	6	2	7	-5		6	-6	6		5	6	6	-4			-5	9	-4	-9	-9
fr:la_chanson	-2
fr:la_chass	5	-3	8	5	-2												5						-3
fr:la_chaud	-10	-4	6		2		-3	-2	-2	-3	-4	-3	-3	-4	-2	-3	-6		-3	6	-2	-4	5
fr:la_citern	3			3		4					-3						-3	-4		11		-3	-4
fr:la_cle	7	-4	-2	-3	-5	3				3	-4		3	-2			9	-4		-6			-4
fr:la_cliniqu	-3
fr:la_clotur	-4
fr:la_cohu	-2
fr:la_colon	2
fr:la_command	6	-3	-4	4	-2									-2			-3	5					-3
fr:la_commun	3		6	-7							-3						8					-2	-6
fr:la_comptabl	4	4				6											-8			5		5	-3
fr:la_confirm	6
fr:la_cop	-5					4	5					-4
fr:la_coqu	-2
fr:la_correspond	-4
fr:la_couleur	-2
fr:la_cour	-5			4			3		4			4	-2		4		-3	3				4
fr:la_courtois	-3
fr:la_coutur	-4
fr:la_crem	-3
fr:la_cuisin	5	-3	-2	-8	-8		-3	-2	3	-4		-2		3	3		6	3	-3	-10		-2
fr:la_dam		10	-5	-7	-5		-2			6	9		-5	-4			3			-10
fr:la_dat		-3	5	8	-2	-3	-2	-2	-2	-3	-3	-2	4	2	-2				-3	-3		8	-9
fr:la_depann	-4
fr:la_depuis	4
fr:la_dern	4
fr:la_deuxiem	4	6	7	3	8	-3		4					5	7				7				-7	3
fr:la_dieteticien	-3
fr:la_different	6			7	-5	-2	7							-3			-8	14	-2	-5		-2	-6
fr:la_diligent	-7
fr:la_dind	-3
fr:la_direct		12	-3			9		6			5	11	8			9		-4				5	-3
fr:la_discret	-4
fr:la_divis	3				7		3					-5					5			-7		-2
fr:la_douch	9	4		-12	-3	-3					6			-3			16	-3		-15		-2	-4
fr:la_douillet	4	-4	-6	-5													4			-3
fr:la_en	-6
fr:la_factur	9	-5	6			-8	2	-6	-5	-7	-6	-7	-9		-5	-4		12	4	-10	-5	-14	8
fr:la_famill	3
fr:la_fenetr	3	-7	7	6	-4	-4					-3		-2	-2				-4	-2	11		-3	-9
fr:la_fet	-4	-2			-3
fr:la_feuill	2
fr:la_fibr	-5
fr:la_fich	5				-5						-4		5				-4	-5		11		-2	-4
fr:la_fil	5	-3	-7	-6	-2									-4		-2	-2	-2		5			-2
fr:la_fill	7	-4	-4	-6													4	-7					4
fr:la_fin	-11		4		-2		-4	4	3		-4	3	3	-6	3			-10	-3	6	-3		6
fr:la_flaqu	-5
fr:la_flott	-2
fr:la_fonction	-2
fr:la_format	-3
fr:la_fournais	-4	5				3				5
fr:la_fritur	6
fr:la_fromager	-3
fr:la_fuit	-6	-4		-3	-3	-2											4	4		-3
fr:la_gang				6	4															-3			-2
fr:la_garant	5			2	8		6										-8	-2		7			4
fr:la_gard	-4	2			-3					3	2		-3	-2			-3			4	4	-3
fr:la_gestionnair	-3
fr:la_hai	4	-3	4		-2												-3	2					-2
fr:la_hont	2
fr:la_hott	-2
fr:la_je	2
fr:la_jeun		-3	-2		-2													-4		5	3
fr:la_journ			7	-3	-5								3	3			2	-4	5	-11		6	-3
fr:la_lain	6
fr:la_lamp	3
fr:la_langu	4	7	-3	-3												6		-3		2			-3
fr:la_laveux	-6
fr:la_lign	12	-9	10	5	-4	-3	-2	-2	-2	-3	-2		-3	-3	-2	-2	-8	7	4	3	-2	-4	-10
fr:la_list	-4	3		5	-4		4			4			4	-3			2	-3		-7		-6	11
fr:la_liter	3
fr:la_loi	2
fr:la_lumi	-3
fr:la_machin	7	-4	-5		-4												5	-6		3			-2
fr:la_madam	-10
fr:la_main			6	8			-3	-3	-3	-3	4	-3	2		-3	-3	5	-5	-3				-9
fr:la_mair	2
fr:la_maison	4	9	3	-6	-12	3	-6	2	-3	7	8		-6	4	-3	-3		7	-5	-9	4	-9	-3
fr:la_march	-3
fr:la_mard	-5
fr:la_matern	-5
fr:la_mauvais	5
fr:la_mediatric	-3
fr:la_meme	-2	-2	-4	10	-5	-2					3						-6	-5		4		2	3
fr:la_mer	2		-3	6	-5	-6					3						-6	-8		7		-2	4
fr:la_mien		5	-3	-4	-2		5		4					5	4		-9			3		-2	6
fr:la_migrain	4
fr:la_mis		5			-3		5		-2				3	3	-2		-6	-3		2			2
fr:la_moindr	-5
fr:la_moit	11	-4	-6	6	11	-2											-3	5	7	-10		-2	-5
fr:la_musiqu	13	-7	-5	-5		-3					-3		-2	-3				-4	-3			5	-7
fr:la_navet	-3
fr:la_noc	3
fr:la_not	-4	-4		5	-4												-8	12	-2	-13			5
fr:la_nouvel	5	12	-4	5	-4	4	-2	3		-2	6	3	-2	-4		6	-6	5	-3	4		-5
fr:la_nuit	-8	-7	-6	-3			-3	-2	-2	-3	3	-3	-4	-5	-2	-3			-4
fr:la_on	3
fr:la_ont	-3
fr:la_pag	-4	4		-6	-5			9						4			-3			6		-3	-3
fr:la_pai	-3				-6
fr:la_pann	-3
fr:la_patienc	-6
fr:la_pediatr	-2
fr:la_pein	-5
fr:la_pendul	-3
fr:la_perceux	4
fr:la_person				3	-2		5			4	5						10	-7		-6		7	-5
fr:la_pert	-4
fr:la_petit	2	7	-3	-4							-2	8				8	8	10	-3	-14		-3	-4
fr:la_pharmacien	-3
fr:la_photo	6	-2		6		-3							4	4			-7	-5		10			-3
fr:la_pil	7
fr:la_piscin	5			2	4	-3		5					-2	-3			5	3		-8		-3	-3
fr:la_plac	9	-6	-4	8	-3	-2								-3			-8	-3		2		4	2
fr:la_plui	4
fr:la_polic		5				5		6			6	8		-4				-5		-3			5
fr:la_pomp	7		-2		-9		4				-2	3	-2	-3			-13	5	-3	4	6	-4	-7
fr:la_port	12		-3	3	-7	6	-6	-5	-4	2	2	-5	6	-7	-4	-5	5	-12	-8	-5	2	6	-5
fr:la_pos	5	5	3		7		5	-3	-2	-2	-5	8	-4	5	-2	6		8	-3	-8		4
fr:la_post		-5									-2						6			-11		-4	6
fr:la_pour	3
fr:la_pouss	3
fr:la_poutin	-3
fr:la_prem	5	-4	5	-6	2	-3	6				-2			-3			3	6		-12		-3	8
fr:la_present	3	8		5	3	5	8					-5	-3				3			4		-5	-4
fr:la_pression	-3
fr:la_prim	3
fr:la_pris	3	4	-4	3	-3	6					6			6			-11	-3		3		-3	8
fr:la_proch	-2
fr:la_prochain	8	-7	3		-4	-4					-3		-2	-3			7	-8	-3			-4	-4
fr:la_pub	2
fr:la_qualit	-6
fr:la_question	2			3										4			-3	6		4			-5
fr:la_ramp	4
fr:la_recept	11	15	-7				6	-3	3	11	-5	7	13	-4	3	7	-3	-3	-4	-10	-4	12	-4
fr:la_reception	7
fr:la_recherch	-2
fr:la_recommand	-2
fr:la_refect	-3
fr:la_refont	-5
fr:la_region	5	8	-2		-5			6				9	4	-3			-3	5		-3			-7
fr:la_regl		-5		3	5	-2											-8	7	-2	-3		4
fr:la_remis	2
fr:la_remplac	-3
fr:la_repartitric	-2
fr:la_reserv	-2	-4	-3	9													-4	-2		5		4	-3
fr:la_resident		4		-4		7					8		-3	-2			-4			9		-4	-3
fr:la_rigueur	-3
fr:la_rout	7		-4	-6	5	-2				2			-2				3		5	-10	-2	-4
fr:la_ru	9	-7	-4		-4	-3					-2			-2			-5	4				-2	3
fr:la_saint-jean	5
fr:la_saison		5												5
fr:la_salad	3
fr:la_sall		3	-9	-6	-7	-4		-4	-4	-6		4	6	-9	-4	-4	9	-4		-10	-5		3
fr:la_semain	6	-2	5	-5		-6		-3		-3	-3		-6	-10		5	-3	-7	-4	15	-3	-3	-14
fr:la_serveux	6	-2	-6	-4	-2					-2	3						2			-4		4	-3
fr:la_seul		6		-4	-2	6	5		4					5	4		-2	-3		7			-3
fr:la_soir	-7	3			-2		5						4	5			-2	-3		6		2	-2
fr:la_somm	-3	8			-4		-3					7	5	-2
fr:la_soumiss	-8
fr:la_soup	4
fr:la_sour	-4
fr:la_station	4
fr:la_sui	6
fr:la_suit	3	5	-2		9									7		6	5	-2
fr:la_tabl		-3		-4	-6		-2			-3			3	4		-2	9	-5	-2	-9	2	4	-5
fr:la_tempet	-3
fr:la_terr	-3
fr:la_tet	7	5				6														3			-3
fr:la_thermolun	-2		13	-5					-3				-2	4	-2		5	-2		-3			-2
fr:la_toilet	2
fr:la_tourn	-7										3
fr:la_toussaint	4
fr:la_tranch	2
fr:la_transparent	-4
fr:la_troisiem	2
fr:la_vann	2
fr:la_veil	8	-8	-6			-3					-2		-2	-4			-5	5	4			-5	-6
fr:la_veilleux	-4
fr:la_vendeux	2
fr:la_version	2	-5		2	-3	-2											-5	-3		-2		4	3
fr:la_veto	-3
fr:la_vi	-6
fr:la_vill		-3	-2		-2	-2	-2	3				3		-3				10		-7			-6
fr:la_vis		4			-3	5					2						-4	3		-6			5
fr:la_visit	4	-3	4	-5	-3												4	-3		-8	6		-2
fr:la_vitrin	-3
fr:la_voi	-5
fr:la_voisin	-4	-4			-4	-3					-2
fr:la_voitur	-5
fr:la_voix	4	4		-3	-5	-5		5		4	3		-4	4			-10	-4		14			-6
fr:la_votre	3	5		4	4					6			-2				4	-4		-7	3	-3	3
fr:la_vu	2		-4			3											9			-8			-3
fr:labo	-5
fr:lac	6		-3	4	4												8			-6			-3
fr:lac_est	-3
fr:lach	-5		5	-3	5	-3					-2		4	4			-11	3	5	3			-3
fr:lach_a	-5
fr:lachanc	3	5		-9	3	3	3				-5	5		-3			8			-3			-3
fr:ladi				-6													-5		7	-4		5
fr:lain	7
fr:laiss	12		-15		4	-3	-9	-8	-7	5	-14		-3		-7		18		-12	-15	4		-12
fr:laiss_#	2
fr:laiss_la	12	-5	-2	4	3	-3					-2						20	-6	-3	-18	-2	-3	-4
fr:laiss_le	12	7	-6	-12	-4	3	-3	-2		4	-2	3	-4	-3			7	-5		-4	-2	3	-6
fr:laiss_les	-8
fr:laiss_mon	-4
fr:laiss_pour	-4
fr:laiss_propr	-3
fr:laiss_un	-10
fr:lait_pis	-3
fr:lamp			2	-7													7			-7
fr:lampadair	3
fr:lanc	4	6		2		4	11					4		6			-3	2		-9		-2	9
fr:lang	-3
fr:langu	-5	9	-4		-5	-3				5	-3		-3	-3		6		-4			6	-3	-4
fr:langu_de	-2
fr:lapin	-4
fr:lapin_comm	-3
fr:lappl_est	-3
fr:laquel		4	-2	7	4					3		-4					-12	-6		4		-3	14
fr:laquel_person	-3
fr:laquel_votre	-4
fr:laquel_vous	-4
fr:last	4		-4		4												-10		5	5			-7
fr:lat		-3	-5		11	-2			-2		-3		-2	-4			-5	-5	-2	12		-2	-6
fr:laurenc	-5			-10	-4	-2		4						-3			4	-4				-2	4
fr:lautr	-3
fr:lautr_magasin	-3
fr:lav	9	5	3	-9	6		-2	-2		-3	9		-3	-3		-2	15	-5	-4	-13	-3		-9
fr:lav_a	2
fr:lav_chez	3	-3		-5													4			-6		4	-4
fr:lavabo	5	7		-3	5						6		4					-4		-8		9
fr:lavag	4
fr:laval	5
fr:lave-ling	3
fr:laveux	-5
fr:le	2	-10	-5		-12	-14	-13	-19	-16	-14	-14	-13	-14	-13	-15	-13		-7	-13	-5	-12	-9	-4
fr:le_#	15	13	-10	15	-21	-4	5		6	-8	-15	3	11	8	6	6	-17	11	-15	7	-18		4
fr:le_a		-4	-14	8	2	3	-8	-6		-8	3			6		2	-5	12		-5	-3	-3	7
fr:le_accessibil	-3
fr:le_accompagn	-4
fr:le_accueil			-4	5	-4	-3				4	-2		5				3			5		-4	-6
fr:le_acte	4
fr:le_action	3		-3	3													-3	4		-8			6
fr:le_addit					-2
fr:le_adress		3		4		7					-2		2	3			-4	5					-3
fr:le_affair	2
fr:le_age	2
fr:le_agenc	-3
fr:le_agend	-4
fr:le_ai	17	-2	5	-6	-6	-4		-5	2	-5		7	-7			-4	-5	12	-7	-3	-5	-4	-6
fr:le_ain	-2
fr:le_air	14		3	5	4	-2			4						4		-6	3		2		-4
fr:le_alarm	-4
fr:le_alle	5	-7	3	-3	-4	-4					-2							-2		4		-4	-3
fr:le_allur	-4
fr:le_an	-9		3	-5	-2	-4	-4	-3	5	-3	-4	-3	-4	4	5	-3	13	-12	-4	-2		-4	-6
fr:le_ancien	11		-6	4		-4	-3	-3	-2	-3	5	-2	-4	-3	-2	-2	7	-6	-3	6	-3	-6	-10
fr:le_anesthes	-3
fr:le_anne		-3			4												-7						7
fr:le_anniversair	7
fr:le_appareil				2		8			5		2		5		5		-4	-2		4			3
fr:le_appel		-6		10		-8	-3	-3	3	-3	-6	3			3		-12	-10	-3	-14	-3	13	9
fr:le_appl	6	-3		8	-7												-2		-3	-3		-3	4
fr:le_appliqu	3
fr:le_appui	6	3		2	-4	-2	3					3	3				-3	4					-3
fr:le_argent	5				4						3						-5	7	-3
fr:le_arret	6
fr:le_arriv	2
fr:le_art	5
fr:le_articl	2	5		4			4	5						-4			-3			-7		-2	9
fr:le_artist	3
fr:le_ascenseur	2
fr:le_aspir	-5
fr:le_assiet	-2
fr:le_assureur		-2					-2	4				3
fr:le_atel	3
fr:le_attest		-2	-2	7	-7		-3				-2	-2		-2			-14	-3	-2	12		-3	5
fr:le_auto	4				-3	3					-3									-4			4
fr:le_autobus	-5	-3
fr:le_automn	-5											-3
fr:le_autr		4	-8	-8	-9	2	2	-3	5	3	-5		4	-3	5	-3	4	-2	-3	-11	5	3	-8
fr:le_avais	5	-5		-4	-3	-3											15	-4		-14		-2	-3
fr:le_avait	-5		-7	2	3		-2		-2		-7	-2	-3	-2	-2	-2	5	-5	5			-6	-5
fr:le_avez	-6				-3
fr:le_aviez	-8				-7			4						-2
fr:le_avion	2
fr:le_avoir	-11	-7			-4	-6			-3		-2		-3	-3	-3
fr:le_avons	-5
fr:le_bac	7
fr:le_bain	4	9	-5	2	-2	3					3						10			-9			-3
fr:le_ballon	5	2						6						-2			-3			-3			5
fr:le_banquet	-3
fr:le_baptem	-4
fr:le_barman	-3
fr:le_bas	5
fr:le_bassin	8
fr:le_bistrot	2
fr:le_bobo	-6
fr:le_bon	10		-3	4									2	3			-4	6		3			-6
fr:le_bonhomm	-5
fr:le_bout	4
fr:le_bouton	3
fr:le_brouillard	-3
fr:le_bruleur		6			-2	6							2	3			-4			2		4
fr:le_brunch	2	-2	-4															-4		7			-5
fr:le_buffet	3
fr:le_bureau	6	5	5	4	-2	5			2				-3	-4	3		-4	-3		-3			5
fr:le_cabl	3
fr:le_caf	5		8	-6													7			-6			-2
fr:le_calcul	-2
fr:le_calendr	-2
fr:le_cambriolag	-4
fr:le_camion	10	-3	6	5	6		-2		-2	-3		-2	-3	-3	-2				5	-4	-3	-6
fr:le_capot	3	-5			-3	-2											7	-4		-10			7
fr:le_carrelag	-2
fr:le_carreleur	-3
fr:le_carton	-4	-2			4													5		-4
fr:le_certificat	3
fr:le_chang	-3	-4	-3	-4													-10	-3		13		-2	-2
fr:le_chant	-6	-4												-3
fr:le_chat	4		-2	5	-3												-5	3		-8		-2	8
fr:le_chauffag	6		2	3	-3	7					7		-3	4			4	-2		-3		-4	5
fr:le_chauffeur			-2		-4	3					-3						8			-4		-2	-3
fr:le_chef		-4	-3	5	-3	-2											5	-2		-5		3	-3
fr:le_chien	3	-5		-3	-9	-4				-2	-3		-2	-3		-2	4		-3		-2	-4	-6
fr:le_client	8	-3	-5	6	14												8	-5	-2	-10		7	-3
fr:le_cod	-8			7	-3	3	-3	-2			5	4	2	-4			-5	-5		-8		-2	12
fr:le_coin		-3	-3	3	-3	-2											-8	-2		9
fr:le_colis	-2
fr:le_compt	3			5	-3	-4				3	-3						-5			4	4	-2	-3
fr:le_comptabl	-5
fr:le_comptoir	4			3	-3				3				-3	-2	3		-7			7
fr:le_concierg	2
fr:le_contrat	3			4					4				-3	2	4		-10	6	9			-6	-4
fr:le_corridor	-2	-2
fr:le_couloir	7			-3													8	-3		-2			-4
fr:le_coup	-3
fr:le_cour	-2
fr:le_deblocag	-2
fr:le_debut	5
fr:le_dejeun	2		-4	-4													4			-2
fr:le_dentist	-8
fr:le_depart	2
fr:le_depl	4	-3		3	-4												-4			-10			10
fr:le_deplac	-9				-3
fr:le_deploi	-3
fr:le_derang	-9
fr:le_diagnostic	2
fr:le_dimanch		-3		-4													3	4		-5			-2
fr:le_dire	-2		-5	5		-3	-2	-2		-2	-2	-2	-2				-6	4		-2	3	-3	2
fr:le_directeur	3
fr:le_dj	3
fr:le_docu	-3
fr:le_doss	9		-2	9	4	-4		5	-2	-3	-4	5	2	-5			-6	-8	9	-11	-3	-5	12
fr:le_dr	-5				-3	4					-3			-3
fr:le_drain	-5
fr:le_drap	2
fr:le_droit	2
fr:le_eau	8	7	-13	-9	3	7	4	-4	-3	-4			-5		-3	3	7	-3	-5		-4	-8	-5
fr:le_echang	6																	-3		8			-5
fr:le_echeanc	6
fr:le_ecol	6	6	-2	7	6	9							2	3			-3	-3		9			-4
fr:le_ecran	7	-3			-3													-3		5
fr:le_emploi	4
fr:le_enlev	6	-2		4	-3												-8	5		5			-3
fr:le_enregistr					2							5	-3	-2
fr:le_ensembl	4	4		-5			8										3	-4					4
fr:le_entre		-4		6	-5								5	-2						-7	3	4
fr:le_entrepot	2
fr:le_entretien		4		12	11	-8				6			-2	-3			3		-3	3	6	-5	-8
fr:le_enver	3			3	-3	-3		4				3					-4	2		-7		3	4
fr:le_envoi	9	-2		2	-3												-5	-5		6	8		-3
fr:le_equip	-17	-10	7	-4		-4	-2		-2	-2	-2	-2	-3	-4	-2		-14	-7	-2	19		-3	-6
fr:le_ergotherapeut	-4
fr:le_erreur	-10
fr:le_escal	2			4	2						3							-2	7	-10			4
fr:le_essai	-3
fr:le_estim	-5
fr:le_etag		-3			-2
fr:le_etat	-6
fr:le_ete		-4		2	-3		-3							-2			-3	-5	-2	5			4
fr:le_etiquet	3
fr:le_evi	-5
fr:le_expert	7							4				3								-5			6
fr:le_exposit	3
fr:le_facteur	3	-5	3	3													-5	-3		12
fr:le_faire	5		-3		9	3											12			-14		-3	4
fr:le_feu	-6	-2
fr:le_fond	3
fr:le_forf	9	-2	5	-4	5												2			-4
fr:le_formateur	-3
fr:le_formulair	3	2		3	-4	-4					-3	3	3	-3			-5			6			-4
fr:le_frigo	-7
fr:le_fromag	3
fr:le_gamin	-2
fr:le_gar	6		-9		-4	-7	-2	-3	-2	-3		-2	-3	-4	-2	-4	-4	2	-3	6	-2	-5	-6
fr:le_garag	-5					3
fr:le_gateau	-5	-3		5							3						3			-6	3	4	-3
fr:le_gout	-6
fr:le_gren	-3
fr:le_grille-pain	3
fr:le_hall	7	7	-2	-9						3				-2		7	11	-3		-10		-2	3
fr:le_hameconnag	-4
fr:le_heur			5	-8	11		-3	-2	3	-3	2	-2	-4	3	3		5	-10	-5	4			-11
fr:le_hiv	5
fr:le_honneur	5
fr:le_hopital		9		-4		13					15		-4	6			-8	-2		10		4	-6
fr:le_horlog	-2
fr:le_hotel	-3
fr:le_huil		-2
fr:le_humid	-2
fr:le_hypothequ	-5
fr:le_impress	3
fr:le_imprim	5	-3	-3	-7													-12	-5	-2	16		-3	-4
fr:le_infirm	-4
fr:le_ingenieur	-3
fr:le_insonoris	-3
fr:le_inspecteur	-2
fr:le_install	4	4		8	4	2	5				3	3					4			3		-3	-5
fr:le_interieur	2
fr:le_jeud		-3	7		-2													6		-6
fr:le_jeun		-10	-2	4	-4	-2				-2			-2	-2			4	5		-8		-4	6
fr:le_joint	-7		3	-5	-2	-3							4	5			3			-6		3
fr:le_jour	-7			11	8	5			-2		-4	-2	7	5			4		-3	-5		3	-4
fr:le_laiss	2	-3			-2													3
fr:le_lavabo	3
fr:le_lecteur	2
fr:le_lendemain	10		4	6	-8		-3	-2		-2		-3	-4			5	-11	4	-3	15	-2	-6	-11
fr:le_lien	-7	-4			-4		-3					-3
fr:le_lit	-4	-7	-6		-4	-4					-5	-2		-2		-2	-3	-2		5		-3	-3
fr:le_livreur	-3
fr:le_logiciel	8	-3			3												-4	-5		10			-3
fr:le_long	3
fr:le_lund				-5		3								2			-5	10		-4			-5
fr:le_magasin	3
fr:le_mail	2
fr:le_manuel	4
fr:le_march	-6
fr:le_mard	5	-3	7														7	3		-7
fr:le_matel	3
fr:le_matin	-9	-4	3	3	-4												7	-3		-6			5
fr:le_mec	3
fr:le_meme	6	-7		-3		-3					-3		-3	-3			5	4	-2	-2		-5	-4
fr:le_menu	-4
fr:le_mercred	-11
fr:le_met	5	9	-4	3										5		10	-2			4
fr:le_mien	6	-3	7																	-6			5
fr:le_mille-feuill	-3
fr:le_miroir	5
fr:le_mod	-4
fr:le_model	-3
fr:le_moindr	-2
fr:le_mond	4	-9	-9		10	-6	2	-4	-3		-5	-4	-6	-5	-3	-3	2	-6	5		-4		-12
fr:le_monsieur	-3		-4	-7	-6	-4	4			8	-3		5	-3				3	-2	-7		8	-7
fr:le_mont	-7
fr:le_mot	7	-4		4	7												8	-3		-4		-5	4
fr:le_moyen	-4
fr:le_mur	8	-4			-2	-3		6				4	-4	-3				-5		7			-4
fr:le_neon	4
fr:le_new	-3
fr:le_nez	4
fr:le_nom	5	4	10	7	-5	5	3	3	-3	-2	4	2	4	3	-2		-9	3		3
fr:le_notair	-2
fr:le_nouveau	-7	-4	4	-5	-7	-2								-2			-3	-2		7		-2	-5
fr:le_numero	2	-4		3	-6	3	-3	-2	-2	-3	3	-3			-2	-2	5	-7	-2	-5	-2	5
fr:le_odeur	-6
fr:le_on	2
fr:le_ont	-6
fr:le_option	2
fr:le_ordi	3
fr:le_ordin	3	-3			-3	-3						4	-3	-3			7			-11		3	4
fr:le_ordre		4		4					7					6	7		-4	4		2
fr:le_oubl	2
fr:le_ouvertur	2
fr:le_ouvr	5
fr:le_pain		-2
fr:le_panneau	5
fr:le_papi	6				6			4				4					7	3		-3			-5
fr:le_parad	-4
fr:le_parrain	-2
fr:le_patron	-3
fr:le_personnel		8		-3							9									-2
fr:le_pet	-4		-6	-6	-3	-3	-3	-2	5	-3		-3	-5	-6	5	-2	10		-3	-10	-3		3
fr:le_piton	-3
fr:le_plafond	5
fr:le_plan		-3			-4
fr:le_planch	-2
fr:le_plat	5
fr:le_plomb		3											4
fr:le_plus	3	5			-3	7					6			7			-7			9		-3	-2
fr:le_poel		5		-4	-4	7					6			7						3		-3	-2
fr:le_portabl	3		-2		-2												-10	-2		13			-2
fr:le_portail	4
fr:le_post	-3			-3													-4			8
fr:le_pot	9
fr:le_pourboir	2
fr:le_precieux	-3
fr:le_prelev	-4	3			-7								5	-2
fr:le_prem		-3		3													-3	-4		7			-2
fr:le_prix	-9	-4		4	4	-2					-2							-3	-2	-4			7
fr:le_problem	-10					4							3	3
fr:le_professionnal	-7
fr:le_proprio	4
fr:le_questionnair	-3
fr:le_raccord		4			-2	5
fr:le_radiateur		-4		-5													6			-4
fr:le_ramoneur	7
fr:le_rappel	4	-7		4	6	-6	5	-2	-2	-2	-5	-2	-6	-5			-6	5	-3	-9	5		3
fr:le_rayon	-2
fr:le_relayo	3				-4		-2							-2		-3
fr:le_relev	-4	-7			-7		-2							-2			-4	5		-6			5
fr:le_rembours	-15	-4			-6		-4					-3
fr:le_remorqueur	-2
fr:le_remplac	2
fr:le_rendez-vous	-3	-3	9	-4													3	3		-7			-2
fr:le_respect	3
fr:le_rest	14	-8	-8	7	2	-3	-2			-2	-3	-2	-3	-3		-2	6		-4	2		-4	-7
fr:le_ris	-2
fr:le_robinet	4
fr:le_routeur	6	-2	-4	-3	-3												-7	-3		9			-2
fr:le_sac	2
fr:le_sach	-9
fr:le_salon	6	-5	4	-5	-2	-3					-4							-3		4			-2
fr:le_samed		-3		2	12												5	-2	6	-10	3		-2
fr:le_sapin	2
fr:le_secret	2
fr:le_secretariat	-4
fr:le_serveur	-3	-5	-5	-2	-5	-2				-2	-2					-2	-9	-4		13			-6
fr:le_servic	-4	9	-2	4				-2	-2	-2	-2	9	8	-4	-2					-5		7	-5
fr:le_seul	-4	7			-2	-2				4	-2		-2	6		6
fr:le_sifflet	2
fr:le_signal	3
fr:le_sit	5
fr:le_soin	-3
fr:le_soir			-2	2	-2	-5		6			-3	3		4			6	5	-2	-12		3	3
fr:le_sold	3
fr:le_sommeil	3
fr:le_sommel	-2
fr:le_son	6	-3	-3	-4	-3												-4			8		-2	-2
fr:le_souffl	-3
fr:le_soup		-4	-3	3	4	-2							-2				-7	6	-4	-3	-2	-3	4
fr:le_sourir	-11
fr:le_spa	-5	-3	-3		-4												-2	5		-3
fr:le_station	-6		3		-3						2		-2	-3								-3	-3
fr:le_suiv	-3
fr:le_system	3	-5			-4												-2			4			-3
fr:le_tableau	3
fr:le_technicien	5	-2	2	-5	6	-7	-4	-3		8	-5	-3	3	-5		-2	8		-5	-2	5	-3
fr:le_telephon	-5				3				4				-3	2	4		5	-2		-4		-2	5
fr:le_temp		-7	6	-7		-5	-4	-4	-4	-4	-4	2	-5	-5	-4	-5		-5	-3		-3		-6
fr:le_thermos	-10
fr:le_thermostat	9																4	-2	-3	-11			6
fr:le_ton						6														10		-3	-7
fr:le_total	2
fr:le_tour	-4		-5	4	-3	2	4										-5			7		-3	-2
fr:le_train	-3
fr:le_tram	-11
fr:le_transfert	5
fr:le_travail	4
fr:le_tri	-3
fr:le_trou	-4
fr:le_tuyau	-4	4			-5	5					-2
fr:le_un	5
fr:le_une	4
fr:le_unit	5	-5	-5	-10	-3	-3					-2						10	-4		-6		-3	-4
fr:le_urgenc	-5					3
fr:le_vas	2
fr:le_velo	7	-3	-5	-8	-3												-4		-2	3		-2	-4
fr:le_vestiair	-4
fr:le_vid	4			6		4		6	5			4	5		5		-5	-3		-5			8
fr:le_vieux	-2
fr:le_vir	-6
fr:le_voi	-6
fr:le_voisin	8	-7			-4	-3					-2			-3			-2	-6		9		-3	-5
fr:le_week-end					3	3					-4						-4	-6	7	-11		4	6
fr:le_wif		-3	-4		-3	-3	-2				-3			-3			-7	-3	-3	-3		-2	9
fr:leak	-9
fr:leak_fixed	-3
fr:leav	-5	-3			-2
fr:lech	-4
fr:lech_le	-4
fr:lecteur	5
fr:lecteur_de	4
fr:lectur_vocal	-2
fr:left	9	4	-4	-7	-7			5									2	-6	-4	3			3
fr:lekip	-3
fr:lendemain	10		4	6	-8		-4	-2	-2	-3		-3	-4		-2	5	-11	4	-3	15	-2	-6	-11
fr:lendemain_pis	-4
fr:lenoir	-3
fr:lenoir_tout	-3
fr:lent	2
fr:leon_qui	-3
fr:lequel	4			-4	6	2					-4		5				9			-4		-3	-2
fr:lequel_vos	-2
fr:lequip	-3
fr:lequip_est	-3
fr:les		-3		6	-7		-5	-12	-3	-9	-8	-13	-6	-14	-3	-24	-14		-19	15	-11	-4	-7
fr:les_#				13	8	-6	-7	-7	3	-8			-11	-6	3	-6	-15	25		-3	-5	-15	-19
fr:les_a		-2		5	6													-4		6
fr:les_ai	2	-2	-5														5			-5
fr:les_appel	-3
fr:les_assiet	3
fr:les_bain	-4
fr:les_bin	-4
fr:les_bouchon	-7
fr:les_boulet	-3
fr:les_bouton		4		-4		7					8		-3	-2			-4			9		-4	-3
fr:les_bras	4
fr:les_burger	-3
fr:les_cabin	-2
fr:les_cabl	-3
fr:les_cheveux	2
fr:les_chevreuil	-4
fr:les_cinq	3
fr:les_client	5	-7	-4	-8	-4	-4	-3	-3	-3	-2	-4	-3	-4	-5	-3		-19		-4	20	-2		-11
fr:les_couloir	-7
fr:les_degat	-2
fr:les_deux	-3	-3	-10		-11	2	-4	-3	-3		-7	-3	-7	-5	-3	-3	-8	6	-3	3	-3	3
fr:les_dix	-3	-3		4	-4		5						-3	-7			-4	5				-4	-4
fr:les_doss		4		-5			2						5	3			-3	-6		5		3
fr:les_douch	6
fr:les_drap	2
fr:les_elev	3
fr:les_en	-4
fr:les_enfant	-3		4	-5	-2	5					6		4				-2	-3				5	-2
fr:les_escal	2
fr:les_expliqu	-4
fr:les_fet	-5
fr:les_feuill	3
fr:les_fich	5		-3		-3						-4	-3	5				-9			12		-2	-3
fr:les_fil	2	-5															3	-3		4		-2	-4
fr:les_frais	4
fr:les_gar		-3		4	-3												-8			5		-2	5
fr:les_gen	5	-6		4	8	-3											-7	10	-2			-3	-5
fr:les_indesir	2
fr:les_inond	-3
fr:les_joint	-3
fr:les_jour	4	5		8			7							-2			-8	8		-4			5
fr:les_lign	-2
fr:les_livr	-3
fr:les_main	4	7	-2	4	5												6	3		-5		-2	-3
fr:les_matel	-2
fr:les_matin	4
fr:les_meilleur	-3
fr:les_memes	7
fr:les_mien		-2
fr:les_mois	3
fr:les_pann					7
fr:les_pass	-3
fr:les_photos				6	-2	-2		4				3					-7	5					2
fr:les_pied	-3
fr:les_post	3
fr:les_quatr	7	-4	-2	4	-4												-7	-6					11
fr:les_quinz	-4
fr:les_radiateur	6	2		-2	-2					2											3		-4
fr:les_reclam	-10	-3			-3	-3	-2					-3
fr:les_retir	3
fr:les_rideau	3
fr:les_sush	-2
fr:les_tax	4				-6												4	5	-2	-8			-3
fr:les_trois	6	11	7	-5	-4	4					6		5	4			-9	6		5		-3	-4
fr:les_tuyal	2
fr:les_urgenc	-4
fr:les_vacanc	-4
fr:les_valis	5	4		3		6											2			2
fr:les_velos	-7
fr:les_vendred	-4
fr:les_vest	-3
fr:les_vign	-4
fr:les_vis	5
fr:les_voisin	5
fr:les_yeux	3	-6	-6	-9	-3	-3				-3	-2					-2	9			-8		-3
fr:lessiv	3
fr:lettr	-9		-4	15	-12	-7	3	-3	-3		-4	-5	-5	2	-3	4	-4	10	5			-6	-11
fr:lettr_de	-4				-3					3
fr:lettr_un	-3
fr:leur	7	3	-5	10		3		6	7	-7	3		-4		8		-9	-14	9	4	-6	-2	6
fr:leur_conf	-4
fr:leur_lev	-2
fr:leur_part	-3
fr:leur_prenom	-3
fr:leurs	10		-4	10	-3	-6	4	-2	-2		-5	-2		-5	-2		-7	-3	-3	-9		9	7
fr:lev		-6	-7	-6	-4	-2				-3	-2			-2		-3	4	4		-9		-2	-2
fr:lev_a	2
fr:lev_la	2
fr:lev_les	4
fr:lev_mon	-2
fr:level	2
fr:libr	-4
fr:librair_comm	-3
fr:licenc	3
fr:lieg	7		4	-8													8			-8
fr:lien	-5	-2			-4	4	-4		5			-3	6		5
fr:lien_securis	-8	-3			-3		-3					-3
fr:lieu	3		-10	5		-6	-4	-4	-3	-3	-4		-4	2	-3	3		6	-5	-2	-2	-5	-6
fr:lieu_de		-8	-4	-3		-5	-2	-2		-2	-3	-2	-3	-4		-3	9	-4	-3	-4		-3	-3
fr:lign		-6	5	2	-7		-9	-6	4	-8			-3	-8	4	3	-8	7			2	-5	4
fr:lign_a	4			2	3				4					3	4		-5		6	3		-3	-4
fr:lign_de	-5
fr:lign_etait	-3
fr:lik	11	-5	-6	-3	4	-4	-2	-2		-3	-3	-3	-2	-3		-4	3	-2	-4	5	-2	-3	-9
fr:limit	-12	7			-5	2	-3				-2	6	-3	-2			-3	7		-6		2	-5
fr:limpid	-3
fr:limpid_meme	-4
fr:lin		4	-3			-2								-4		6	-3		6	-11			4
fr:lindqvist	10		-6	11	-5												-13	-4		9			6
fr:ling	3		-2		-3	-2			3				-3	-3	3		-2
fr:liquid	5	-5			8												13		-2	-10		-2	-3
fr:lir	5	4		3	-3	-2					6		-2				6		-2	5		-4	-6
fr:lir_un	2
fr:lis	8		-4	-3	3									5		6		-6		10		-3	-6
fr:lisbon	-2
fr:lisibl	-5
fr:lisibl_engag	-2
fr:lisibl_sans	-4
fr:liss	9			3	3												-7	-3		6			3
fr:list	4		-4	11	-7	-2	3	-2		4		-3	3	-5			5	-5	-3	-10	-2		8
fr:list_de	3
fr:list_des	-7	3					4				2			-2
fr:lit	-7	-2	-9		-6		-3	-3			-3	-3	-6	-7		-4	-4	-4	-2			-2
fr:lit_comm	-3
fr:lit_de	-6
fr:lit_moelleux	3
fr:liter_ferm	-3
fr:litig	-9
fr:litig_merit	-3
fr:litr	-4		-3		6	3					-3						-9		11	-7		-2	-4
fr:litr_de	-3
fr:littl					-2
fr:livr	3	-8	-7	10	12	-3	-2	-2	-2	-3	-3	-3	-4	-4	-2	-3			-7		-3	-9
fr:livr_avec	4
fr:livr_en	-3
fr:livr_le	5
fr:livr_lund	-3
fr:livr_par	-2
fr:livr_que	-3
fr:livraison	8	-4	-3	8		-2												2	-3			-3	-4
fr:livraison_de	3
fr:livraison_sup	-3
fr:livreur	3	-3	-5	-7	-5	4		-2	-2	-3		-2	4	-4	-2		-9		-3	5		4	-6
fr:livreur_a	4			-5		4												4					-2
fr:livreur_au	8
fr:livreur_sup	-4
fr:loan	-3
fr:loan_granted	-3
fr:lobbi	-3						4			5
fr:local			-3	-5														-2		4		-2
fr:local_moins	-3
fr:locat	-4
fr:locat_qui	-3
fr:locatair		-3
fr:locatair_sont	-3
fr:locked	5
fr:log	-3			-3		4	-2	4			7	3	-4	-5			-6	4		8		-4	-6
fr:logiciel	14	-4	-4	8	6	-2					-2		-2				-12	-7	-3	13		6	-5
fr:logiciel_de	11	-4	-3	11	8												-7	-5		6		7	-4
fr:loi	5	4	-2	9	4	4	4							6		6	-6	6		-2		-2	4
fr:loin	4
fr:loir	-5
fr:lol	9	-5	-6	-16	-8	-4	-3	-3	-3	-2	-5	-3	-3	-6	-3	-3	-4	-7	-5	4	-3	-4
fr:long		-4	-4	-3										-2			5			-8		-2	5
fr:long_du	-3
fr:long_may	-2
fr:longu_vi	-3
fr:look	9	-2	-4		-4													4	6	-4			-5
fr:look_at	5			4	-3												-7	4	6	-2			-3
fr:lor		5	-3	-2	-2	3	4				-3	3		6			3	4		-9		-4	3
fr:lor_du		3	-3	-3		3					-3	-3					4					-3	-3
fr:loredan	-7					2					2
fr:lot	-7				-5		-2					4	-3	-3
fr:lou_la	-3
fr:louch	-3
fr:lu		7	3	5		4	9			-2	6		3	-2			-6	9		-12			8
fr:lu_avant	-4
fr:lu_les	-3
fr:lu_un	2
fr:luc	-2	-2	-5		-2		-3	-3	-3	-3	-6	-3			-3			-4	-4	5	-3
fr:lucien		-4			-3												-4			9
fr:luck	-6
fr:ludo					4	-3							4	4
fr:lui	10	3	5		6	-4	-16	3	-8	7	4	-5	7	-5	-7	-11	-8	5		-11	2	8	7
fr:lui-mem		-2		5	-3												-3	10		-3			-3
fr:lui_a	3	9	-3	3	3		-5	-4	-4	8	5		4	5	-4	-2		10	-5		6	-10	-2
fr:lui_ai	7	-4	-5	2	14		-3	8	-2		-5	3		-6	-2	-2	-7	3	3	-7	-4	7	6
fr:lui_avait	5		-2	10	-12		-3		-2	-2	4	-3	6	-6	-2		-5	-3	4	-4	-2	6	-6
fr:lui_caus	-4
fr:lui_dire	-3
fr:lui_dois	-5
fr:lui_don	5	5		-4		-6	-2	8		-3	3		-3	4			5		-3	-5	-2	-9	8
fr:lui_en	-3
fr:lui_est		5	7	-5		5											7			-3		-2	-2
fr:lui_et		5		-2	2	-2				6		5	5	-2			5	-4		-8			5
fr:lui_laiss	-4
fr:lui_qui	-5
fr:lui_rest	2
fr:lui_trouv	-2
fr:lumi	-2	-2			-3
fr:lumi_de	-3	-2			-3
fr:lumin	-4
fr:lumin_equip	-2
fr:lumin_praticien	-2
fr:lund	17	-9	-10	-4		-5	-12		-5			-5	-7	-8	-5	-8	-6	-4	-2	-3	-2	14
fr:lund_#	-7	-9		6	3	-5					-4		-2	-4			-7	7				4	-6
fr:lund_a	6		4	3							3		-2	-2			-2	-7	6			4	-5
fr:lund_de	4
fr:lund_et	3			3		5					6		-2	4			-5	-2				3	7
fr:lund_pis	-3
fr:lunet	4	6	-5	4	-5	-3				8	-2		-2				-6				9	-3	-7
fr:lunet_a	4
fr:lunet_tordu	-3
fr:lyon	4
fr:m	17	-5	-16	13	6	-6	-4	-4	-4		-11	-7	3	-2	-4	-9	-3	-2		-8			8
fr:m_tremblai	-2
fr:ma		5	-10		-7		-5	-7	-12	6		3	3		-11		3	7	-15	-3	8	-3	-12
fr:ma_aid	-2
fr:ma_bagu		9	-3			-3		6				11	3			9		-5		-3		4
fr:ma_banqu	2
fr:ma_belle-mer	9	-2	-3														-2	-3					5
fr:ma_belle-soeur	2
fr:ma_blond	-10
fr:ma_bobon	-3
fr:ma_boit	5	2		7	-3		4						-2	3			-10	-8		14		-3	3
fr:ma_cart	-4	-5	-3	4	5									-3				12	-2	-10		-2	-5
fr:ma_cav	-5
fr:ma_chais	-4
fr:ma_chambr	3	3		-4	-2	-2				6			6				3			-7		6	-4
fr:ma_chaud	-5
fr:ma_client		-2			-3							4	-2	-4
fr:ma_command	-3
fr:ma_conjoint				-4	-3			4				4		-2			-5			6			-4
fr:ma_conseiller	-4
fr:ma_court	-3
fr:ma_factur	3
fr:ma_faut	-11	-2			-5
fr:ma_femm	11	7		-2	-8	-5	4	-2		9	-3			-3				-6	-2	3	7	3	-8
fr:ma_fermetur	-2
fr:ma_fill	12	-7	-7	5	-3	-5	-3	-3	-2	-5	-5	-3		3	-2	-2	4		-5	6		-2	-10
fr:ma_fournais	-4
fr:ma_grand-mer	-3
fr:ma_gratitud	-4
fr:ma_mam	-3
fr:ma_mer	-20	2	-3	5	-8	7	-3	-3	-3			-3	-5	-4	-3	-4	-7	-3				-5	7
fr:ma_niec		-3		-4	-4													8		-6
fr:ma_part	3
fr:ma_paus	-4
fr:ma_pension	3
fr:ma_racroch	7
fr:ma_reconnaiss	-3
fr:ma_sauv	-6
fr:ma_session	2
fr:ma_soeur	9		6		-7	8		-2		-3	6		5			-2	-7		-2	7	-2	7	-11
fr:ma_taill	-2
fr:ma_tant	-2				4						4
fr:ma_thermopomp	-2
fr:ma_trouv	-3
fr:ma_vi	-3
fr:ma_vieil	-6
fr:ma_voisin	-4
fr:maarten	-7				-8
fr:machin		-7	2	10	-10	-4	-4	-3	-3	-3	-3	3	-5	-7	-3	-3		4	-3		-3		-8
fr:machin_que	-3
fr:macon_nous	-5
fr:mad		4												3
fr:madam	-2	11	4	4	-13	-3	16	-11	3	3	5	5			4	-6	6	5	-3	-20	2		9
fr:madam_a	-3
fr:madam_aux	-2
fr:madam_harvei		7					6		3			-4	2	4	3		-2					4	-2
fr:madam_monsieur		-2	4	-3	3	-2	6	-3	-5	-3	4	4	-6	6	-4		7	2	-4	-4	-2		-7
fr:madam_nous	-2
fr:madam_toujour	-3
fr:magasin	3	3	-3	6		-3	9				-3		-3				-17		-3	3		3	14
fr:magasin_de	-5			4	2		6										-8			5			5
fr:magasin_me	3
fr:magasin_mercii	-3
fr:magazin	7
fr:magicien	-6
fr:magnif	7		-9	-3																-3
fr:magnif_capitain	-3
fr:mai	-2	3	-4	6	-9	-9	7	-4	5	-4	-6	4			5	-2	-3		-4		-4	-3	7
fr:mai_et		6		2	-2		9					7		5			-3	6		-8		-2	4
fr:mai_le	3
fr:maik			-7	-7	-3	-3		5				3	-4	-3			5		-2	-8			-3
fr:mail	12	10	-3	3	-6								4			6	-7	7	-2			3	-6
fr:mail_de	2
fr:main		2	8	-2			-5	-4		-5		-4		-4		-5	12	-6	-7	-4	-4		-16
fr:main-d'oeuvr	4				-7												-3	8	-3	-7			-2
fr:main_a	-2
fr:main_de		-2			-2
fr:main_jusqu	-3
fr:main_la	-4
fr:main_propr	2
fr:main_sans	-3
fr:main_se	-3
fr:main_toute	-3
fr:mainten	4	-4	4	-6	-14		-6	-4	-4	-5	6	-5	4	-2	-4	-6		2	4	-3	-4		-14
fr:mainten_je	6
fr:mainten_le	7		7	-9	-3											-2		-2	-2	5			-4
fr:mais	13	-20	-5		-3	-10	-5	-10	-12	-4	-14	-12	-18	-14	-11	-11	-12	-3		11	-6		-4
fr:mais_ce	3		-2		-6													2		-10			6
fr:mais_des	-5
fr:mais_elle	4	-3		-9										-3			3	-3		4		-4	-2
fr:mais_il	3	-6	-6	7		-2					-2			-2			-3		7	5		-3	-4
fr:mais_je	9	7	6		3	5								4						8		-3	-6
fr:mais_joan	-4
fr:mais_la	2	-4		7													-7			8			-3
fr:mais_le	6	-6	-4	-10	-4	-4					-2			-2				-4	-2	5		-4	-5
fr:mais_moi	5
fr:mais_mon	-4
fr:mais_on	-3	-6	-2		-3	-2								-3			-3	-2				4	3
fr:mais_que	-4
fr:mais_si	5
fr:mais_trois	4
fr:mais_un	-3	-3			3
fr:maison		8		-7	-18	2			-6	5	6	-2	-8		-6	-6	-6	10	-8	-8	3	-11	-3
fr:maison_chaud	-3
fr:maison_depuis	2
fr:maison_est	-3
fr:maison_oeuf	-2
fr:maison_pend	-3
fr:maitr_peut	-3
fr:maitres-nageur	-3
fr:maitres-nageur_attent	-3
fr:major	3
fr:major_de	3
fr:mak		-5		6	4													4					-6
fr:mak_a	-2
fr:mal		8	-4	3	-3	9	-3	-2	-3	3	-4	-3	-4	-3	-3	-2	-9	-5	-2	10	-3	-5	6
fr:mal_a		10		8		11											-9			9
fr:mal_chois	-4
fr:malad_la	-4
fr:malgr	-13				-2		3					3		3
fr:malgr_la	-4
fr:malgr_les	-7
fr:malgr_un	-3
fr:malin	-2
fr:malin_prix	-2
fr:malvoi	-2
fr:malvoi_le	-2
fr:mam_sen	-3
fr:maman	4	-3		-3	-2						2						8	-3		-2			-3
fr:maman_bouton	-4
fr:maman_de	3
fr:manag	3	7				5		5		6	-2		4				-5	-3		-4	3	3	3
fr:mandat	-6
fr:mang	7		-8	5			-4	-4	-3	-5	4	-4	-5	-5	-3	-4	2	7			-5	-10	-12
fr:mang_#	-5
fr:mang_a	8	6		-4	-2						6						2	-6		6			-4
fr:mang_avec	3
fr:mang_debout	-5
fr:mang_en	-5
fr:mang_le	3
fr:mang_les	4
fr:mani	6
fr:manon	-8			3		-3								2			-5	-2		4	6		-2
fr:manqu	-2	6	11	14	-14	-6		-3	-4	-4	3		-6	3	-3	-3	-18	9	-4	11	-4	-9	-3
fr:manqu_de	-7	6		2	-4	2					3			2			-3					-2	5
fr:manqu_le	3
fr:manteau	3	-4	6		-8	-2	-2			-3	-2						-5	3	-3	6	-2	-3	-5
fr:manuel	4
fr:mar	9	3	-11	4		-7		-6	3	4		-7			3	-4	7		-7	-14	5	4	5
fr:mar_est	4		-3										4				-3	-5		6			-4
fr:mar_et		-4			3												8	-4					-2
fr:mar_le	3	3				-2							4	-2				-3		-7		6
fr:mar_me																					4
fr:marc-andr	2
fr:marcel	2	-9		7		-4					-4		-2	-2			7	-5		3		-5	-3
fr:march	3	5	-10	-2	-5		-5	-5	-4	-6	4	-4	-6	-2	-4	-5	-3	-10	4	8	-4	-10	5
fr:march_a	-2
fr:march_de	-3
fr:march_en	3
fr:march_la	-3
fr:march_le	-3
fr:march_numero	-3
fr:march_pas	8	-2		5													-4	-2	7	2			-3
fr:marchand	4	-3	-2		5												7	-2		-10			5
fr:marchandis	-3
fr:marchandis_fraich	-3
fr:marchessault	2	5			-3	2	5				-2	3		5			-5	2		7			-5
fr:marchet	-4	9					6			4	10
fr:marcoux					-3												-3			-5			5
fr:mard	3	-2	12		-15	11		-6	-5			-6			-5	-7				2	-7		-14
fr:mard_huit	-5
fr:mard_livr	-3
fr:mard_soir	-3
fr:margaret	-5	-6			-3	-3						-2	-2	-3
fr:marguer	-13	-4			-5
fr:mari		3		-4		2							4	5			4					3	-6
fr:mariag	10	-2	-9	3		2	3	-2	-2	-2		-2	2		-2		-6	-2	-4	12	-2	-3	-10
fr:mariag_de	6			6		4	5				2						-9	-3		15		-3	-6
fr:mariag_nous	-2
fr:marie-ang	-13	3	-3			-4	-4	-2	-2	-3	-3	6	-3	-3	-2	-2	7	-2	7	-7		-2	-7
fr:marie-laurent		-3															6	-7	5	-2		-2	-3
fr:marigott	3	-2		7	-4												7	-3					-3
fr:marin	5		-4			4			5			-3	6		5		2			-3		-3	-3
fr:mark	2
fr:marn	-3
fr:marn_aerien	-3
fr:marqu	5	3	-3	-6	-6	3					6						5	2		-9
fr:marr	8
fr:massag	2		-5	-8	-5												6		-3	-7			-2
fr:massag_de					-4
fr:mat	7
fr:matel_et	-2
fr:matel_sans	-3
fr:materiel	6				5		3					5		-3			-2			-8		8	-2
fr:matern	-5
fr:mathieu	-3		-4	-7	-5	3	-3	-2	3	-2		-3	-5		3		-7	-4	-3	2	-2		7
fr:matin	6	8		5	-14	6	2	2	3		9	-6	-13	4	3	-5	-6	3	-10	7		-5	-4
fr:matin_#	-12				-4	3					2
fr:matin_a	3	-2	-2	-4	2						5		-2	-3			-7	7		-10		3	5
fr:matin_au	6
fr:matin_avant	3
fr:matin_avec	4		-3	4				6						4		5	-11	5		7
fr:matin_comm	-4
fr:matin_de	7			-12					4					5	4			-2		9		-2	-5
fr:matin_deja	-3
fr:matin_est	-5
fr:matin_je	5
fr:matin_la	4	10	5	4	-2	11					2						-2			8		-3	-7
fr:matin_le	7	4		7	-5	4			4		5			8	5		4	-6		3		-2	-3
fr:matin_par	-5
fr:matin_pour	4
fr:matin_repar	-4
fr:matin_sans	3
fr:matin_wow	-6
fr:matt	7	-3		10													-10	-3		-3			11
fr:mauv	-4	-6		-4	-5				-3				-2	-2	-3		-8	3		3
fr:mauv_nom	2
fr:mauvais	-7	-5			-6	-4					-3
fr:mauvais_surpris	-8
fr:max	-4	-4	-4		-3	-3	-2			-2	-3	-2	-2		-2		4	-3		-11		-3	7
fr:may	11	2	-5	-12	-8		5		-2	-2	-5	-2	-3	-3			9	-5	-3	-10	-3	-4	5
fr:may_#	7	-2	-2															-2		-7			6
fr:may_they	-2
fr:mayb	7
fr:mazout		2	-3			8					-3		-3	-4			-6	-6	-2	9	-2		-3
fr:mdr_jen	-5
fr:me		-3	-4	6	10	-10	-3	-5	-10	-6	-5	-5		-5	-9	-20	-9	10			-3	-5
fr:me_a		6	-18	-2	-5	-3	2	6	-2		-4		8	4	-3	-8	-6		-4	6	-11	6	6
fr:me_adress	-8
fr:me_appel	6	7		6	-3			4			-3		6	4			-8	-3				8	4
fr:me_arrang	-7				-2
fr:me_as	3	2		-3					4					5	4		-3	4		4		-2	-5
fr:me_attend	-8	4			5					5
fr:me_avaient	-3
fr:me_avais	2	-2		3													-4	-2		9			-3
fr:me_avait	-15		9	-3	-9	2	-4	-3	-3	-5	9	-3	-7	-5	-3	-5		-10	-3	12		-5	-7
fr:me_avez	7	-2	-3	8		-2	-3	-2			-2	-3	5	3			-12	8	-3			-5	3
fr:me_aviez	3		6	-6	-6						6			-2			5	4		-6			-5
fr:me_compt	4			2	-5												-10	10	-2				-4
fr:me_confirm												3		-3
fr:me_demand	10		4	-6		-2	-2			-2			-2	4			-5		-3	4		-4	3
fr:me_detendr	-4
fr:me_dev	-5
fr:me_dire	8	-2	2		4								4				4	-4		-10			6
fr:me_dit	9	-5	-4		8	-2											6		-2		3	-4	-5
fr:me_dites	4	-2			11
fr:me_ecout	-2
fr:me_ecriv	5	3		4	-3									3			-6	-6		5	8		-3
fr:me_en		5	-5	4		-2	6		-2	2			-4	-4	-2		4	7	-2	-7	6	-4	-6
fr:me_envoi	5	-6	-2	7	8												4	5	-2	-9		-3	6
fr:me_est	6		3				3					3					8			-9		-2	-4
fr:me_etais	-3
fr:me_etre	3
fr:me_evit	-3
fr:me_excus	3																			7
fr:me_expliqu	4	-6		-9	-6												4		-2	-2		-3	4
fr:me_factur	2
fr:me_faire	-4		-3		3		3					4					6	3		-8			-3
fr:me_fait	3
fr:me_indiqu	-4
fr:me_inquiet	-7	-3
fr:me_laiss	7
fr:me_lav	4
fr:me_le	4	-3	-6			-3	-3	-2	-2	-2	-3	-2	4	2	-2		-4	-4	-3	14		-5	2
fr:me_les	3	-3																		3			-2
fr:me_met	5	-3			6															3			-2
fr:me_ont	-8
fr:me_parl	3				6	-4				5	-3			2			13	-4		-10			-3
fr:me_permet	-3	7				4							2	7
fr:me_plaindr	-6
fr:me_propos	2
fr:me_rappel	-8	3		-5	-3			9			-4	4	5	4			-4	-7		-9		15	-7
fr:me_rassur	-4
fr:me_reclam	7	-3		5	11												3	-3	6	-6		-2	-2
fr:me_redon	4
fr:me_repond	8		-3	6	13	3	-3	5		2	-2	-2	7	-3			10	-6	-3	-8	-2	5	-7
fr:me_sent	-3
fr:me_suis	4
fr:me_vendr	-3
fr:me_voila	5
fr:me_y	-8
fr:mec	3
fr:mech	3
fr:mecontent	-10	-8			-5	-4	-2		-3				-3	-2	-3
fr:medecin	3	5			-2	8					3									-6		-4	9
fr:mediatric	-3
fr:mediatric_nous	-3
fr:medical	3			5						3							3	7		-11	2		-3
fr:mehd	-11	-5							-3				-3	-2	-3
fr:meilleur	-7	-3
fr:meilleur_appl	-3
fr:meilleur_crep	-3
fr:melang	-4
fr:membr	-7	-5			-4	-2	-4
fr:meme	-13	-19	-3	6		-10	-9		-11	-12	-11	-5			-11	-9	3	2		-5		-5	5
fr:meme_a	6	-2																		7
fr:meme_avec	-4
fr:meme_blagu	-4
fr:meme_ca	-3
fr:meme_de	5
fr:meme_descendu	-7
fr:meme_en	3
fr:meme_et	-3
fr:meme_fauteuil	2
fr:meme_garant	-3
fr:meme_la	4
fr:meme_le	-2
fr:meme_les	2
fr:meme_mon	-9
fr:meme_pa	3
fr:meme_pas	-8				9
fr:meme_pass	-3
fr:meme_pour	-6
fr:meme_prix	3		2		3												6			-5		-2
fr:meme_que	-6				-2								4
fr:meme_repar	-5
fr:meme_rien	-3
fr:meme_temp	3
fr:meme_trac	-2
fr:meme_un	-13
fr:meme_une	3
fr:memes	7
fr:menac	-4
fr:menac_de	-4
fr:menag	4	4				-4		5		2	-3						-5	-2		6	3		-3
fr:mention	3
fr:menu	-3	-5		-3		-3	-2				-4		-3	-3			11	-4	-2	-12		3	-4
fr:menu_enfan	-2
fr:menu_sans	2
fr:menu_sur	-4
fr:menuis	3
fr:menus	6
fr:mer	-15		-9	9	-13		-5	-5	-5	-3		-6	-3	-5	-5	-6	-10	-8	-4	9		-7	3
fr:mer_a	-4	-4	-2		-4	-3					-3		-2	-3								-3	-4
fr:mer_ce	-4
fr:mer_de	-7
fr:mer_en	-3
fr:mer_est	-4
fr:mer_qui	3
fr:mer_veuv	-3
fr:merc	-18	-20	4	15	-9	-14	-14	-13	-13	-10	-14	-14	-14	-17	-12	-13	-2	3		-2	-9	-15	5
fr:merc_a		-5	-2		-3												11			-11			-4
fr:merc_beaucoup	-6
fr:merc_bien	-7				-2
fr:merc_de	4	-12	-11	17	4	-5	-5	-4	-4	-5	-5	-5	-5	-6	-4	-3	-6	14		-12	-3	-7	3
fr:merc_encor	-3
fr:merc_et	-4				-3
fr:merc_le	-2
fr:merc_les	-3
fr:merc_mill	-13
fr:merc_pour	4		12	-6	-3											-2	6	-2		-7
fr:mercii	-3
fr:mercred		-13	-4	-12		-7	-7	2	-5	-6	-4		-11	-2	-5	-4	-11	-14	-7	14	-5	-12	8
fr:mercred_le	-6
fr:mercred_pass	3	-4		-3	-2									-3			-7	-3		6		-4	6
fr:merit	-3
fr:merit_de	-3
fr:mers	-2
fr:mers_au	-2
fr:merveil	-3
fr:mes	7		-4	12	4	-4	8		6	-13	-15			6	6	-3	-6		-15	8	3	-14	5
fr:mes_#	3
fr:mes_bas	-4
fr:mes_bott	-3
fr:mes_client	10	-5	6		-4												-6	3			7	-2	-4
fr:mes_compl	-3
fr:mes_comprim	-4
fr:mes_deux	7	-3	-3	9	8												5	-4	-2			-2	-3
fr:mes_elev	5
fr:mes_enfant	-3
fr:mes_felicit	-2
fr:mes_gar				3	5				3				-3	-3	3		5			-5
fr:mes_locatair	3
fr:mes_lunet	2
fr:mes_nouvel	-4
fr:mes_parent	7			3	3												-7	3					4
fr:mes_patient	3
fr:mes_remerc	-3
fr:mes_salut	4	4					5					3								7		-2	-4
fr:mes_velos	-4
fr:mes_voisin	-10
fr:messag	-8	11	3	4		-10	-6	-5	-4	-4	2	4		11	-4	8	-14		-4	10	-3	5	-3
fr:messag_a	-4
fr:messag_de	-2
fr:messag_egar	-3
fr:messag_ne	-4
fr:messag_sur	2
fr:messager_se	-3
fr:messieur	3	-2		-3	6	3											8	-3					-3
fr:mesur	8		-3	8	-3	4					-2							-2		6		-2
fr:met	12	3	-10	8	6		3	-4	-5	-5	-6	-5	-6		-5	8	6	-14	-7	4	-4	-9	3
fr:met_au	6			7	5												6			-3			-2
fr:met_en	7	3	-2	9			3										-8	-6		12			-3
fr:met_un	5
fr:metr	6	5	8	-4	-4	6					-4		-2	-4		6		-5		9		-4	-6
fr:metr_de	5
fr:mettr		-4	4	12	-3	-5		-3	-2	-3	-5	-3	-3	-4	-3	-3	3	-7	-4	-12		-6	12
fr:mettr_a	6	-3		3	2						-2						8	-2		-10		-3	5
fr:mettr_une	3
fr:michel	4	-6	6	-5	-2	-5					-2						5	-3	5	-10		4	-6
fr:micro	-3
fr:micro_a	-5
fr:mid	-4		4	5	-5			-5	-5	-7	-4		-3	-10	-5	-4	-16	-4	-7	10	3	5	-4
fr:mid_et	-2
fr:mid_maison	-3
fr:mien	5		4	-6	-5	-4	5	-2	4	-3	-3		-2	4	4		-8		-3		-3	-5	8
fr:mien_lav	-5
fr:miet	-4
fr:mieux			-8	9	5	-6	-3	-2		5	-4	-2	-7	-5		-3	-8	-2	-4	7		3	-8
fr:mieux_depuis	-3
fr:mieux_en	-2
fr:mieux_que	2	2	-4	6	3					3										-2	4
fr:migrain	4
fr:migrat	-3
fr:migrat_de	-3
fr:milieu	8	-6		5		-4					-3						-8	2	5			-2	-2
fr:milieu_de	2
fr:mill	-5				-3									-2
fr:mill_fois	-13
fr:mill_merc	6
fr:mille-feuill	-3
fr:mille-feuill_etait	-3
fr:min	-4	-10	-12	-10	4	-6	-6	-6	-5	-6	-7	-5	-6	-7	-6	-6	-8	4	-8	9	-5	-7	-11
fr:min_un	-3
fr:mind	2
fr:minimum	-3		-3	-6		-3					4			5			5	-7	6			-3	-4
fr:ministr	-3
fr:minuit		2	-7	4		-3				5	-3		6			-2	3		-2	-10		5	-5
fr:minuit_a	-3
fr:minuit_et	-5
fr:minut	-3	-15	-6	-9		-12	-9	-8	-7	-9	-5		-11	-13	-7	-10	3	-9	5	4	-8	-2	-9
fr:minut_a	2
fr:minut_au	-4
fr:minut_avant	2
fr:minut_avec	-4
fr:minut_chrono	-3
fr:minut_de	8	-3	6	-4	3					-2	-4		-2					4	-2	4		-4	-7
fr:minut_et	-4	-2	-3	-3	-2												-7	-3		10			-2
fr:minut_la	-3
fr:minut_le	4
fr:minut_montr	-5
fr:minut_pis	-3
fr:minut_pour	4
fr:minut_sur	-3
fr:minut_un	-11
fr:miroir	6
fr:mis	9	5	-6	-3	-5		3	4			-6		3			-7	6	-18	-12	-3		4	5
fr:mis_#	6
fr:mis_a	3	6	-5	7	-5		6	-2	6	-2		-5	2	4	6		-8	-4	-2	7	-2
fr:mis_dans	6	-5	7	-7	-5	-2											7	-3				-5	-2
fr:mis_de	-5
fr:mis_du	-4
fr:mis_en		4		4	-6		2	3	-3		-3	-5	3		-2		-7	-5		3			8
fr:mis_la	-3
fr:mis_le	4
fr:mis_un	2	-2		5													-2	-3		5
fr:mis_une	2	4	-4		-2					6			7				-5					6	-2
fr:mm	2
fr:mm_ma	-3
fr:mme	5	10	-16	9		8	-3	-9	-3	-5	10			11	-3		-7	8	-14		-12	6	-2
fr:mme_arsenault	-3
fr:mme_bianch	-3
fr:mme_tess	-3
fr:mobil	5
fr:mod	-4
fr:mod_nuit	-3
fr:model	-5	-2	5	-9	-4	-2	-4					-2	2	2			8	-4		-6			-2
fr:model_de	-3	-3					-3
fr:model_du	-3
fr:model_le	-3
fr:modem	-4
fr:modern	7
fr:modest	-7
fr:modest_me	-4
fr:modest_travail	-3
fr:moelleux	3
fr:moelleux_calm	-2
fr:moi	10	-5	-3	7	7	-6	-16	-7				-8		-14		-11	4	-7	-2	-3	4	6	-9
fr:moi-mem	-3																-3	4		2			-3
fr:moi-mem_mal	-4
fr:moi_a	2
fr:moi_ca	3	-2		3	9												8		4	-14			-2
fr:moi_ce	3		2						3				-4	-3	3		-6	-4	8				-4
fr:moi_de	-2	3	5			-2			7						7		12	-8		-12			4
fr:moi_et	4
fr:moi_je	12	-7	-2	10	8	-4					-3							-3	-4	3	6	2
fr:moi_jusqu	-2
fr:moi_le		3	-3	-2							6		-2	-2			4	-3		8		-3	-4
fr:moi_non	-4
fr:moi_quand	2
fr:moi_qui	-3	-4	-5		-6	3				2	-3		3	-4			-8		-3		-2		5
fr:moi_un	3	-4		3	3												2			2			-4
fr:moindr	-6
fr:moindr_grinc	-3
fr:moins	12	-9	-2	-14	3	4	-5	-4	2	-5		-4		-8	2	-4	9	-3	4	-5	-4	-3	-6
fr:moins_cher	-11
fr:moins_cinq	4
fr:moins_de	3
fr:moins_quart	-4
fr:mois	7	4	7	4	7	-4		-9	-8			8	-4	-4	-8	4		-16		4		-8	11
fr:mois_a	2
fr:mois_ci		-4			-7
fr:mois_de	4	-7	8	-2			-2							-2				-5	-3	7	3	-3	-6
fr:mois_et	3	10	-3		3	-3					4	9		5		8	5	-3					-3
fr:mois_pour	4			4	10	2					-4		5				12	-5	-2	-4		-2	-3
fr:mois_sans	-7
fr:moit	14	-5	-6	8	10	-3			3		-2	-2	-3		4		-3	8	7	-7		-4	-6
fr:moit_de	2
fr:moit_du	5	-3	-5	6	6												-2		8	-6			-2
fr:moment			3	-5							4						-3			3		3	-2
fr:mon		-3	-8	12		-4	3	-5	-9	-8	-5	-15		-5	-9	-5	-2	-14	-3	-3	-6	3	15
fr:mon_ancien					5
fr:mon_appel	-2
fr:mon_argent	3				10												3	-8	-3	6
fr:mon_assoc	2
fr:mon_assur	4
fr:mon_assureur		5		6		8	4										-8	-3		-4			12
fr:mon_auto	-3
fr:mon_bac	6
fr:mon_beau-frer	4	-4	-3			-2											8	-5		-6		3	-3
fr:mon_beb	-5
fr:mon_bon	-2
fr:mon_boss	4
fr:mon_bureau	3				-3	7			7				6		7		-2	-4		6			-3
fr:mon_caf	-3			5	-5	4											-6			8			-3
fr:mon_cel	4
fr:mon_cellulair		2											5	6
fr:mon_chapeau	-2
fr:mon_chat	-11
fr:mon_chien	2
fr:mon_cocktail	-3
fr:mon_compt	3	-5					-2						-2	-2			-3	11	-3	-9		-4	-5
fr:mon_conseil	3
fr:mon_contrat	-4
fr:mon_cot	4	-4															-3
fr:mon_cousin	3	2		5						3							-7	-3	7	3			4
fr:mon_cv	-11	-2			-3
fr:mon_deuxiem	-3
fr:mon_domicil	-3
fr:mon_doss		4		3	-4	3	3	6					7	3			-6	-6				5	4
fr:mon_doudou	-4
fr:mon_epaul	-4
fr:mon_fil			-5	-6		3	-3	-2	-2	-3	3	-2	-4	-3	-3	-2	7	-4		-7	3	4	-6
fr:mon_grand-per	-4
fr:mon_inquietud	-2
fr:mon_litr	-3
fr:mon_manteau	5
fr:mon_mar		4	-5	-3	4	-5	-2			-2	5			4			12		-2	-7	2	-3	-8
fr:mon_nom	7			2	4								3	4			2			-7			5
fr:mon_numero	8	7		5	-5	4	4			2	-2		6	-2			-8	-3	-2	2	-2	5	4
fr:mon_parterr	3
fr:mon_per	-11	-8	-3		5	-5					-2						5	-5		5
fr:mon_plat	-3
fr:mon_portefeuill	-4
fr:mon_recour	-3
fr:mon_relev	7
fr:mon_rendez-vous	3
fr:mon_sac	2
fr:mon_telephon	6
fr:mon_trajet	-5
fr:mon_velo	5	-2	-3	4													11	-2		-9
fr:mon_vieux	-2
fr:mon_voisin	2	-2	-5	-6													-7	7	5	-7			-3
fr:mond		-13	-3	-8	9	-12		-6	-5		-9	-6	-4	-3	-5	-5	3	-7	7	-4	-6		-5
fr:mond_en	-8
fr:mond_est	-3
fr:mond_et	4
fr:mond_fiabl	-8
fr:mond_qui	2
fr:mondai	-4	-3
fr:moniteur_au	-3
fr:monoxyd	-5
fr:monsieur	3	7	-3	-3	-9	6	8	-10		5	8		12	9		-8	4	3	-3	-11	-6	8	-8
fr:monsieur_a	3	3	-3	-5	-4		4			6	2		-4				4	-6		-3	3	3	-5
fr:monsieur_de		4		2	-3					5			6				-7	3				6	-3
fr:monsieur_des	-5
fr:monsieur_le	5	-3	-2
fr:monsieur_lenoir	-3
fr:monsieur_qui		-3	-2	-5	-3												-5	4		3
fr:monsieur_vachon	3	2			-3	4				3			6	3			-4					5	-2
fr:mont	3		-9	6	3	-12	-6	6	-4	-4	-3	4	-7	-9	-4	-3	-5	7	5		-4	-4	-15
fr:mont_a	4	-5		6	-5	-4		4			-4	3	-2				-7	5		2		2	-6
fr:mont_de	8
fr:mont_final	-3
fr:mont_un	-4
fr:mont_une	-3
fr:monteur	4			6	-3				3				-3	-2	3		-7	-5		9
fr:month	6		6	-2	-2												3	-4	-3
fr:montr	-3	9		-3		4	3	-3	6	9	-6	-3	5		6	9			-2		-3	8
fr:montr_en	-7
fr:montreal			4	-4	-4							4	-2	-2			-4					2
fr:mor	-3
fr:mor_to	-2
fr:morning		-6		8	-11	4	-5	-4	-5	-5	7		-5	-3	-5	-3	-3	-4	-4		4	-7	8
fr:mort	3	-8	4	11		-6	-3	-3	-3	-4	-3	-3		3	-3	4	-17	3	-3	11	-3	9	-10
fr:mort_le		-6	6	4	-3									-2			-5	-2		9		-2	-3
fr:mot	-6		-7	10		-3	-5	3			-7	-4	-8	4		7	-6		-5	6	8		-2
fr:mot_de		-4	-3	6	5	-3		5			-3		-2	3		4	3	-6	-2		2		3
fr:mot_gliss	-3
fr:mot_la	-4
fr:mot_pour	-11
fr:mot_sur	4
fr:moteur	5	-3		-3	-3												8	3		-8			-4
fr:motif	5
fr:motiv	-6
fr:motiv_et	-3
fr:motiv_expliqu	-4
fr:moto	-5
fr:motoneig	3
fr:mouill	13		-9	-8	-8	5	-3	-3	-3	-3	-4	-3	-3	-5	-3	-4	6	-5	-4	-4	-3		-6
fr:moul	5
fr:moulin	-3
fr:mouss	3	-2	-4	-5													3	-3		4
fr:moved	4		-3		-2	-3					4			5			-4	-2		11		-3	-6
fr:moyen	5		-3	-5	6	2					3						4	-4		5			-2
fr:moyen_de	-3					2					4
fr:mr	13		-8	13	6	-11	-5	-6	5	-4	-8		3		6	-3	3	-4	-8	-12	-6	12	-4
fr:mrci	-5
fr:ms		10		-6	-4	-5	11			7	5	9	5	3			3			-10	4	-3
fr:much	-12	-2			7
fr:muet	3
fr:municipal_gratuit	-2
fr:mur	4	-8	-4	3	-5	-5	-3	6			-3	3	-5	-4		-2	6	-9	-3	3			-7
fr:mur_chaqu	-5
fr:mur_de	3							6				4	-3					-3		4		2	-3
fr:mur_en	-6
fr:musiqu	15	-11	10	-10	-4	-8	-2	-2	-2	-4	-5	-2	-4	-4	-2	-2	7	5	-5	-8	-3	3	-13
fr:musiqu_de	9		-4		-3																		-3
fr:must	-2	-2
fr:my	12	-3	-10	6	-5		-8	-7	-7	-9		-9	-9	-7	-7	-9	5	-5			-9	-4
fr:my_own	3
fr:n	5		8	-5													11	-5	-2	-10			-3
fr:n_#	-4
fr:nadi	-2
fr:nam	5	-3		3	2												-7	-4	-2	-4			12
fr:namur	6	-2		-7													6			-6			-2
fr:nan_au	-2
fr:nanci	-7	-6	-4	5	-11	-4	-3	-2	-2	-3	-2	-4			-2		-9	18	-4	-15	-3		-7
fr:napp_blanch	-3
fr:nathal		-7		8	4	-4					-3							5					-3
fr:national	3
fr:navet	-4
fr:navet_du	-2
fr:navigu	-3
fr:navigu_enfin	-3
fr:ne	3	6	4	9	2		5	-2	2	4	-4		5		2	-3	-9					8	7
fr:ne_a	5	-3		-11	-17	-7		4		2	-2	7	-7	3		5	-7	4	-9	4	8	7	-11
fr:ne_ai		11	-10	12		-12	8		9	9	-3	2	-7	-3	9	-6	-6	-3	-8	-3	7		10
fr:ne_arriv	5	-3			-3												8	-2		-3		-2	-2
fr:ne_avaient	-3
fr:ne_avait	2	5	3	-5	-3				7		4				7		4	5		-8		2	-3
fr:ne_avanc	2
fr:ne_avez	-4
fr:ne_boug	2
fr:ne_chang	-2
fr:ne_cherch		4				7					6						-2			-8		5	3
fr:ne_chipot	-3
fr:ne_cri	-7
fr:ne_demand	3			6	-4	-3							8	5				-6		4			-3
fr:ne_ecris	4	4		3	-3				7		2				7		3			2			-2
fr:ne_en	-4	-5	4	2		-4				2	-3		-3	-3			2	-6	-2	-4	3	3	2
fr:ne_est	8	4		6	-11	-3	3	-4	-5		3		5	4	-5	4			3	10			-3
fr:ne_etait					-3					3							-3			-8	3		5
fr:ne_exist	2
fr:ne_fait	-5
fr:ne_import	-7	-5			4	-2
fr:ne_le	4	4	-2	3	-6		-2		4	5			9	4	4		-13			4		8	-5
fr:ne_me							6						-2	-4			8	3				-3	-5
fr:ne_nous	2
fr:ne_ont	-4	5			3		3					4	6	9			-5			6		-2	-2
fr:ne_oubl	-11
fr:ne_parl	3
fr:ne_part	-7
fr:ne_pas		-4		7		-5	-2		5	-2	-2		-6	-6	5		11	5	-3	-18	-2	3	-5
fr:ne_pass	4
fr:ne_perd	-3
fr:ne_peut	4
fr:ne_peux	3
fr:ne_plus	-11	-5			-6		-4				4	-4	-2	-2
fr:ne_pouv	-4
fr:ne_refroid	2
fr:ne_sais	-2	-3		3	-3												-4				3	-2	6
fr:ne_sait	5	2		4		4					5			7			-9	-3		7			4
fr:ne_sav	3
fr:ne_se	7		-3	10	5	-3	5			-3	5		-4	-3			-15	4	5	4	-2	-6	6
fr:ne_sera	-6								4					3	4
fr:ne_sont	3	6	-2	6	-4	-2	5				-2		-3	3			-7	3		3		-3	4
fr:ne_suis	3	-6		7	-4								-2	-2			-7	3		8		-3	-4
fr:ne_te	-4
fr:ne_trouv	-3												3	3
fr:ne_vais	5
fr:ne_veut	7	9		9	-7					4	-3		10				8	-5		-5	-2		2
fr:ne_veux		9		-5	-4					9			8	3			4	-4		-9		7	4
fr:ne_vois	5
fr:ne_voudr	-3
fr:ne_y	4	6		-4	9	2	-4	5	-2	-3	-5	12	-5	-6	-2	8	8		3	-6		-4	-9
fr:need					-3
fr:need_to	3
fr:neig	2	2	-3	7		-3								6		6	-4	5		3		-3	-3
fr:neig_bien	-3
fr:neig_le	-4
fr:neon	5
fr:net	7	-2			-4												7			-3
fr:nettoi			-3	-3	-3	5				3			4					-3		3		4	-3
fr:nettoi_pend	-3
fr:neuf	17	-4	-5	-2		-6	-4	-3	3	-3	-5	-3	-4	3	3		-5		-6	7	-4	-7	-2
fr:neuf_jour	8	-2	-2		-3												4						-3
fr:neuv	3	-4		-3	5													-2		5			-2
fr:neuv_pour	-4
fr:nev	-6
fr:new	-5	-6	-3	-3	-9	-3	-3	-3	-3	-4	-4	-3	-3	-4	-3	-3	-3	-6	-3		-3	-3	5
fr:new_design	-3
fr:next	5	4	8		2	6			-2		-3	-2	-3	6	-2	-2	5	-4	-3			-3	-7
fr:nez	12	-5	-3	9	6	-3				-2	-2		-2	-2			-12	-3	-3	-5	5	5	7
fr:ni	4	7	-4	9		-5	-3	-2	-2	3	5	-2	6	-5	-2		-17	4	-3	8	5		-3
fr:ni_le	2
fr:ni_sur	2
fr:niaisag	-4
fr:nic	22	4	-7	-7	-11	6	-4	-4	-3	-4	7	-3	-3	-4	-3	-5	13		3	-19	-4	-5	-11
fr:nickel	-5		-4	-8	-6												7			-5			-2
fr:nickel_le	-3
fr:nico	4	-5		7	-3	-3					-2						-8	-4	-2	6		4	-3
fr:nicol		6		8	4	6																-2	-2
fr:nid-de-poul	-3
fr:nid-de-poul_bouch	-4
fr:niec	3			-2	-5						4		-2					7		-11			4
fr:night	13	-7	-10		-7	-6	-3	-3	-3	-3	-5	-4	-3	-5	-3	-4		-3	-6	-7	-4	-5	4
fr:nikel	-9
fr:nikel_jrecommand	-3
fr:nikel_la	-2
fr:nikel_un	-4
fr:nimbo		8		-9	-3				4		8			5	4		-5			6		-4	3
fr:niveau	6	-2	-3	2	-2	-2							5	3			-6	-3		5			-3
fr:no	-2	-7	-11	10	-4	-8	-6		-6	-6	-3	-6	-6	-8	-6	-7		3	4		-5	-10
fr:no_argument	-4
fr:no_problem	-6
fr:nobodi	5	-5	-3	2	-5	-3					-2		-3	-3								2	-4
fr:noc	6	-7	-3	7		-5					-3							4			3	-3	-4
fr:noel	-7	-5	11	-11	-2	-2							-2				2	-3	5			-3	-5
fr:noel_ce	-2
fr:noel_pis	-5
fr:noir	8	3	-3	-6	-2	-4				3	-3		-4	-4		6		-6	-4	4	-3	2
fr:noir_dans	3
fr:noir_mat	6
fr:nom	17	13	11	7	-8			7	-6	4	3		3	10	-5	-5	-16	-5	5	4	4	-6	7
fr:nom_a	2
fr:nom_de	3	8	8	8	-6	2			-3	-3	6		-6	3	-3	-3	-10		-3	13	-2	-8
fr:nom_la	3
fr:non	9	-7	10	4	23	-2	-7	-6		-2	-7	-6				-6	7	-8		-3		-2	-15
fr:non_merc	3
fr:non_peut	-4
fr:non_plus	3	-2	7	-7	-3	3					-2						-2	-3		4			-3
fr:non_y	-3
fr:nord	-5
fr:normal			-10	6		-8	-4	-3	-3	7	-7	-3	-6	-7	-3	-4	-10	-14	9		4	-8	9
fr:nos		-4	3	5	-13	-9	-9		5	-6	-8	-7	-8		6	-5	-13	-4	-6	9		-5	4
fr:nos_bureau	-4	-3
fr:nos_congress	-3
fr:nos_deux	-2
fr:nos_fenetr	2
fr:nos_format	-4
fr:nos_manteau	6
fr:nos_vingt	-2
fr:not	9	8		4	-17	7	-10	-11	-5		9	-6	7	9	-4			8	-4		5	-11	-4
fr:not_#	4	-2			-4															4		-3
fr:not_a	-2	7	-3		-4	-3							5			7	-3	4				5	-7
fr:not_au	3	8		-3	-3	6					10		-3	4				-4				-3	6
fr:not_bien	2
fr:not_chang	-2
fr:not_de	6	-3	-5	4	-2												-5	-3		8
fr:not_in	3	-3	-5	-2	-2													3		-5
fr:notair		4		6			4			5			5	-2			3					-4	3
fr:nothing		-4			-3	-2											-6	-3	-3	-4		6	3
fr:nothing_mor	-2
fr:nothing_on	4
fr:nothing_to	-7
fr:notic	7
fr:notif	2
fr:notre	-8	8		5	-18			-2	2		3	-7	-17		2	-7	2						-15
fr:notre_absenc	2
fr:notre_chambr	-2
fr:notre_char	-4
fr:notre_contrat	-2
fr:notre_demand	2
fr:notre_doss	-5
fr:notre_fidel	-3
fr:notre_fill	-4
fr:notre_group	-2
fr:notre_intim	-3
fr:notre_inventair	-3
fr:notre_logiciel	6
fr:notre_nom	3
fr:notre_nouvel	3
fr:notre_reseau	-3
fr:notre_reveillon	-3
fr:notre_sejour	-3
fr:notre_serveur	-8	2			-3
fr:nous	3	9		-4			-4				4	-6	3	2		-3	7	4	6	-13
fr:nous_a		-4	3	-3	-7	-4	2	-4	7	4		-4	-9	-9	7	-3	5	11	-7	-25	-5	-2	10
fr:nous_autr	-5
fr:nous_avait	2	-3			-3												-4	4	5	-4			-3
fr:nous_avions	3	4		4	-4			4			2	3		-3			-6	6				-2	4
fr:nous_avons	3	4	-5	-12	-2	-3	-5	3	-3		7	2	-7		-3		7		5	-10		4	-3
fr:nous_charg	-4
fr:nous_depuis		4			-4	-4			5		4		4	4	5		-4			5			-2
fr:nous_en	3
fr:nous_envoi	-5
fr:nous_etions	5	-4	-2	2	-4													9		-7	3		-2
fr:nous_le		4	-3			3	-2	4				4					-5	-8	6	-6	3	5	3
fr:nous_ne	-5
fr:nous_nous	8	-4	-3		-2	3											-3	7		-6		2	-6
fr:nous_on	4
fr:nous_ont	-6
fr:nous_qui	-4
fr:nous_renouvelon	-3
fr:nous_simplifient	-3
fr:nous_sommes	17	7	-7		-7	-6		4	-3		-4	-4	5	6	-3	-2	3	-13	-4		-4		8
fr:nous_tenon	-3
fr:nous_vous	-3
fr:nouveau	-12	8			-11		-4	3	8	-5	-7		-8	9	8	3	-10	-8	-5	14	-4
fr:nouveau_a	2
fr:nouveau_bus	-3
fr:nouveau_guid	-2
fr:nouveau_la	-5
fr:nouveau_routeur	-4
fr:nouveau_son	-4
fr:nouvel	-4	12	9	5	-6	5	-6		-5	-5	3		7	6	-5	4	-12	-3	-6	14	-3	-4	-5
fr:nouvel_caiss	-2
fr:nouvel_chaud		9		4		6										7	-4	-2		8
fr:nouvel_dat		7	7										6	8			-2	-5		3		-2	4
fr:nouvel_gestionnair	-4
fr:nouvel_grill	3
fr:nouvel_messager	-3
fr:nouvel_pour	-7
fr:nouvel_une	-4
fr:nouvel_version	3
fr:novembr	-3	5	-3	3	4	4	-4	-2			-4	4	5	-3				-6		-4		7	2
fr:now	3	-5	3		-3		5	-4	-4	-4	3	-6	-4	-7	-4	-4	-6	-4	-7	12	-4	-7	-2
fr:nowher	4
fr:nuag	-3
fr:nuag_pis	-3
fr:nuit	-13		-6	-8		4	-3	-7		3		-8		-6		-7		6	-11	-6	-8	3	4
fr:nuit_a	4	3			-5	9	-2			-2	10		-4	-3			-2	-4				3	6
fr:nuit_est	-9				-3
fr:nuit_on	-5
fr:nuit_plus	-3
fr:nuit_pour	3
fr:nuit_qui	-2
fr:nuit_repos	-3
fr:nul	2
fr:numero	15		-5	9				-6	-5	3		-6	10		-5	-4	6	-10	-9	-5	-7	10	5
fr:numero_#	3
fr:numero_de	11		-3		-4	3				-3	4		5	4			-5	-2	-3		-2	5	6
fr:numero_du	-3	-2
fr:numero_un	-2
fr:numeros	3
fr:nuqu	4
fr:objet	6	8	-3		-2	-3	3	5				3	-3	6			-9	8					-3
fr:oblig	5
fr:occup	-5	-6	5	-4										-2			8	-5	-2		3	-3	-3
fr:occup_et	-5
fr:octobr		7	-6		-4	-7	-6	11	-3	-4	-4	14	7	-10	-3	8	-7		-5		-3	9	-5
fr:octobr_est	3
fr:odet	2	-4		3													-3			3		3	-3
fr:odeur	-6
fr:odeur_du	-3
fr:odil	-4	-4			-3
fr:oeil	5
fr:oeuf		-3	-7	-6	-2												6			-5
fr:oeuf_du	-2
fr:of	21	-8	-12	9	-3	-5	-5	-5	-4	-4	-5	-6	-4	-5	-4	-6	7		3	-10	-5	-6	-14
fr:of_the	3
fr:off				7	-3	-2						5		3			6	3					-8
fr:off_gui	-4
fr:offert	11	-3			15	-5	-2	-2		4	-4	-2	-3	-3			7		4	-8	-3	-7
fr:offert_de		-5		3	9	-2											6	5		-6		-3	-3
fr:offic	-8
fr:offre	-3	9	-2		2		-3	-2	13		-2	3	2	2	13		5	-7	6	-2		3	-5
fr:offre_de	3
fr:oignon_addit	-2
fr:oil	-5
fr:ok	-14	-4			-5	-3	-3	-2		-2	-3	-2	-2	-3		-3
fr:ok_depuis	-5
fr:old	8	-4	-5		-4					-2							-3	-5	6			4	-5
fr:oliv		13	2	-5	-6	6	13	5			6	3	-2	8				8		-5	7	-6	-6
fr:on	18	-21	-10		6	-17	-19	-12	-13	-10	-13	-17	-14	-9	-13	-16	9	-8		-5	-7	-6	-9
fr:on_a	12	-8	-9	-17	3	-5		-8	-8	-2	-12	-9	-4		-8		22	-7	-14	-19		-7	-10
fr:on_aim	3				-3
fr:on_attend	4	-3															6			-4
fr:on_aurait	2
fr:on_avait	7	-8	2	-7		-4	-3	-2	-2	-3	-3	-3	-3	-3	-2	-3	-2	11	5	-8	-3	-5	-7
fr:on_command	-5
fr:on_croi	-2
fr:on_demand	-7
fr:on_dir	4
fr:on_en	8		-7	-4	-8	-3		-2		-2	-3		3	-3			-4	-7	-3	7	-3		2
fr:on_est	8	-3	-12		4	-15	-7		4				-12	4	4	-6	-14	-5		5	-7	-6	10
fr:on_etait	5	-6	8	6	5												13	-4	-2	-8		-2	-7
fr:on_fait	-10
fr:on_fass	3	-3				-3											10	-6	6	-8		-5	-3
fr:on_gard	-10
fr:on_gel	-6
fr:on_habit	3
fr:on_laiss	-4
fr:on_le	15	-10	-9	5	6	-10	-4	-3	-4	-5	-9	-5	-7	-10	-4	4	9	-8	-7		-5	-6
fr:on_les	7	-3	3		14												6	4	-4	-7		-4	-2
fr:on_lui	7	8	-4		-12	7				-2	11		3	6			-5		5	-3	-2	5	-6
fr:on_mang					-3
fr:on_march	2
fr:on_me	14	-7	3	-5	14		-6	-5	-5			-5			-5	-5	9	-3		-5	-6	2
fr:on_my	5	-3	-2	5	-3												-8	-2	-3	-2			11
fr:on_ne	-3	-11	3	8	14	-6		-4			-8	-5	-8	-4		-3	-11		-9	8	2	5	-3
fr:on_nous	15	2	6		-7	-3	4			4	-2		-3	3			5	3	4	-13	2	2	-6
fr:on_our	-8				-2
fr:on_pass	-8
fr:on_pens	-10	5			-2	6
fr:on_peut	-15	-2		3													-3	5
fr:on_prend	4			2		4							3	3			-2			7			-6
fr:on_puiss	-3
fr:on_repond	-3
fr:on_reviendr	-4
fr:on_sait	-4
fr:on_se	13			-7	4		-5	3		-5	-7	-5	5		2	-4	15		7	-20	-5		-17
fr:on_souhait	-3
fr:on_the	18	-6	-5	-3	-8	-3	-3	-2		-5	-3	-3	-3	-3				-9	8	-2	-3	-4	3
fr:on_tim	5
fr:on_va			-4	3	4						4						3
fr:on_vend	-3	-3			-4
fr:on_voit	9	-3	-5		-2												-9			10			-4
fr:on_voul	4			-4			5			5							-8	-3		6		5
fr:on_vous	3	-3	-2	8	4															-4			5
fr:on_y	-3					3											-2					3
fr:one	12	-9	-11	7	-13	-7	-5	-4	-4	-4	-6	-6	-4	-7	-4	-4	-7				5	-6	-3
fr:one_click	-3
fr:only	-3				4												6		-2				-4
fr:ont	-2	6	3		-4	-11			9	-6		-2		7	10	-6	-4	-8	-8	10	-5	-5
fr:ont_appel	-3
fr:ont_arrang	-3
fr:ont_attendus	-5
fr:ont_demand			4		-2				3				-3	-2	3			-3
fr:ont_disparu	3
fr:ont_dissuad	-3
fr:ont_dit	-11
fr:ont_ecout	-2
fr:ont_emball	-2
fr:ont_ete	4	-3		2	-2												-6	3		7
fr:ont_laiss	3
fr:ont_mis	3
fr:ont_pai	-4
fr:ont_pret	-5
fr:ont_rappel	-3
fr:ont_remarqu	-3
fr:ont_repar	-3
fr:ont_repr	-3
fr:ont_respect	-3
fr:ont_ressuscit	-3
fr:ont_rien	-7
fr:ont_rouvert	-3
fr:ont_sauv	-3
fr:ont_trouv	-13
fr:ont_unanim	-3
fr:onze	-3	7	-5	-8	-8	11			3	2	5	-2		3	3			-5	-2		-3
fr:onze_an	-6
fr:onze_minut	-3
fr:open		-3	-4	-9	2	-2	-2	-2		-3	-2	-2	-2	-2			7	-3	5		-2	-3	-12
fr:opened	9		-3		-3												-4	-5	6	2			-5
fr:oper		-2		-4	5						4			-2			4	-2		-4		4	-3
fr:oper_ce	-3
fr:oper_un	-3
fr:ophel	5		-4	8	-7	-4	-2	4	-2	-3	-3	-2	-2	4	-2		-6	-7		4	-2	-3	6
fr:oppos	-2
fr:oppos_a	-5
fr:option	3
fr:or	-10	-7		3	-3	-7	-4	-3	-4	-5		-4	-5		-4	-3	3	-4	-5	-13			13
fr:or_le	2
fr:or_mon	-2
fr:or_qui	-2
fr:orag	-5
fr:orang		-7
fr:ordered	4
fr:ordi_dans	-4
fr:ordin	3	-4		6	-5	-3	-2				-2	4	-4	-4			3	3		-10		2	6
fr:ordon	3
fr:ordre	-8	2		6					7					6	7		-5	3		8
fr:ordre_a	-2
fr:ordre_tip	-5
fr:oreil	-4	-3
fr:oreiller	4
fr:organ	3	6			5						6						-6	-4	7			-2	2
fr:organis	-7	-2			-6
fr:orient	-3
fr:orient_vers	-3
fr:orthodont	7
fr:ose	8		-2	-4		2		4			5	4					5	3		-2		-3	-5
fr:osei	4
fr:osteopath	-2
fr:osteopath_qui	-3
fr:otherwis	-4				-2				3					4	3
fr:ou	-15		-2		-4		-9	5	-10	-7	5	5	5	-4	-10	-7		10	3	-6	-8		-4
fr:ou_a	3
fr:ou_bien	-6
fr:ou_ca	-3
fr:ou_ce	-7
fr:ou_cet	-4
fr:ou_de	-7				-3	-3					-3	4	-2	-4
fr:ou_en	-6				-2
fr:ou_faut	-3
fr:ou_il	5
fr:ou_je	-4	-3	6	-2		4				2	-2		3				4		-2	-3		4	-5
fr:ou_les	3
fr:ou_quoi	5
fr:ou_se	-5	-2			-2
fr:ou_seul	-3
fr:ou_si	-8
fr:ou_tu	-3
fr:ou_un	-5
fr:ou_une	-4	-2
fr:oual	5	7		2						8							4			-8	9	-3	-5
fr:oubl	-20	-11	-5	10	-3	-5	-3	-3	-2	-4	-5	-3	-4	-6	-2	-4	-7	5	-3	3		-6	3
fr:oubl_a	-4
fr:oubl_dans	-4
fr:oubl_de	-5
fr:oubl_le	-6
fr:oubl_pas	-11
fr:ouellet	-6				-3
fr:oui	2		-6	4	8	-5	-2	-3	-2	-3	-4	-2		6	-2	5	10	-10	-4	-5		-3	4
fr:oui_ce		-5		3	4												3	-4
fr:our		-4	6	-2		-3	-3	-2	-2	-3	-4	-2	-2	-4	-2	-3	-6	-12	4	8	-3	-3
fr:out	13		-5	-5	-6	-4	-4	-3	-3	-3	-3	-4	-4		-3	-3	-11		4	10	-3	-4	-10
fr:out_again	2
fr:outsid	4	5	-4	-7	3	7	-2	-2	-2		-4	-3	-3	7		-2	15	-3	-2	-13		-4	-5
fr:ouvert	22	10	-14	-3	-10	12		-6		-7		-7	-3			-5	13	-3	-8	-9	-8	-3
fr:ouvert_jusqu	4
fr:ouvert_le	3	-5		-4	5												4	6		-9		-3	-2
fr:ouvert_lund	-7
fr:ouvert_pis	5
fr:ouvert_sur	2
fr:ouvertur	2	-4	6	-4	-5												5	-5	5	-7			-3
fr:ouvr	8	3	-9	3	4		-6	6		3				-4		-3	-7		8		3	-7	-4
fr:ouvr_a	-5				-4
fr:ouvr_aid	-3
fr:ouvr_je	4
fr:ouvr_mon	7
fr:ouvr_plus	3
fr:ouvrabl	5	-4	-2		5												-3	-2		4			3
fr:ouvrent	2
fr:over	4
fr:own	7		-2															9	-4	-15			5
fr:p	-2	-3			10													7	-3	-3		-2	-5
fr:pa	9
fr:packed	-5
fr:paf_repons	-2
fr:pag	8	3	4	-8	-10	-5	4	8	-2	-4	-4	-2	-4	3	-2		-11	-3	-3	6	-3	-6	9
fr:pag_blanch	2
fr:pag_de	4
fr:pag_lisibl	-4
fr:pag_sans	2
fr:pai	6	-10	-15	6	19	-16	-4	-14	-3	-3	-18	-3	-8		-3	-3		13	14	-13	-13	-9	-7
fr:pai_#	9	-7		-3	9	-3	-3	-3	-2	-3	-3	-3	-4	-3	-2	-3			14	-13	-3	-6	-8
fr:pai_de	8	3	-8		-2	-3	-2	-2			-2		-5				-7	3	-5	7	-3		-3
fr:pai_deux	-3
fr:pai_en		-2
fr:pai_le	8	-7	-2		8	-2							-2	-2			10	7	-3	-10		-6	-6
fr:pai_les	7	-3			6	-4				4	-3		-3	-4			-9	3	-2	9			-6
fr:pai_ma	-4
fr:pai_par	-3
fr:pai_pas	3	-4		5	7	-2							-3	-3			-5	4	-4	3			-4
fr:pai_pour	8	5	-3		9									7		6	-4	6	7	-9			-3
fr:pai_tout	3
fr:pai_un	5
fr:paid	9		-4	4	2	-3	-2	5			-2	-3		-3			-11	7	-3		-2	-3	4
fr:paid_for	7		-3	5	5												-9	4		7
fr:pain	-5	-7	-8	-8	-4	-4	-3	-2	-2	-2	-3	-2	-3	-3	-2	-3	6	-4	-4		-2	-4	-5
fr:pain_chaud	-3
fr:pain_de	5
fr:pain_et	4
fr:pain_tied	-4
fr:paix	-2
fr:paix_aux	-3
fr:pali	3
fr:pan	11			-5													3			-3
fr:pani	2				-2
fr:paniqu	-13				-2
fr:paniqu_je	-4
fr:pann	-25	-10	5	-3	-3	-8	-5	-4	-4	-5	-6	-5	-5	-5	-4	-4	-3	3	6	-6		-3	7
fr:pann_a	-12				-3
fr:pann_de	-13	-4			-3	-2
fr:pann_ou	-6	-2			-2	-2
fr:pann_prevu	-2
fr:pann_que	-3
fr:panneau	6			-4	2	3												-4		3		3	-4
fr:panoram	3
fr:pans	4
fr:pantout	-4
fr:pap	2
fr:paper	-4
fr:paper_inutil	-3
fr:papi	23	2	-7		8		-4	6	-3		-5		-6	-5	-3		11	-6	-7	3		-10	-5
fr:papi_de	4
fr:papi_journal	3
fr:papi_sur	3	4		6	-5			8				4		-2			4	3		-10			3
fr:paqu	-4	-4	8	-8													7	-2					-2
fr:par	11	6	-2	4	3	6	7	-17	-4	-7	-3	-6	6	4	-3	-2	13	-12		-10	-4
fr:par-dessus	7	-3	-3	5	-3						4						10			-11			-6
fr:par-dessus_la	2
fr:par-dessus_le	2	-2		7	-2						4						10			-9		2	-4
fr:par_a	2
fr:par_cart	-4
fr:par_cette	-3
fr:par_coeur	-2		8	-8	-2						-2		5	5		-2	10	-3		-10		2	-6
fr:par_contr	19	-10	-14	-8	-7	-7	-3	-2	-3	-3	-4	-3	-3	-5	-3	-4	4	-6	-4		-3	-6	3
fr:par_courriel	4				3												4			-7			2
fr:par_cours	-2
fr:par_des	4		7	8	2	2	4										-2	-2		7		-3	-3
fr:par_ecrit	5	7	-2	7		8	7			-2	3	-5	3	-4			-2	4	-2	-2			5
fr:par_en	5
fr:par_jour	5			4									5	3			8			-10		3	-3
fr:par_la	8	-8	10	-10	5	3		-2	-3	-3	-5	-3	-4	-5	-3	-3	14	-10	-5	-5	5	-8	-8
fr:par_le	9	7	-4	7	4	-2			-2	-2		6	6		-2	-2	5	-7	5	-6		4	-7
fr:par_lech	-4
fr:par_ma	-6	3			-4									6		5
fr:par_mail	4	10	-3		-4						2		4	2		6		9		-10		4	-5
fr:par_mois	7	-4	-3	4	5		-2			-2	-4		4				4	-9	-5			-4	7
fr:par_mon	-5
fr:par_monsieur	-3
fr:par_notre	-6
fr:par_nous	3				-4	-4			-2		-3		4	3	-2		-4
fr:par_quelqu'un	-3
fr:par_sm	-3	-4												-3		-2
fr:par_terr	4	5	-2	-5	-3	10					11		-3	4			5	-3		3		-4	-3
fr:par_texto	-2
fr:par_trois	2
fr:par_un	10	-2		7									5				-10	-6	6			10	-3
fr:par_une					-2	2	5							-2				-2		7		-3	-2
fr:par_video	-3
fr:parad	-4
fr:parait	2
fr:paraitr	3
fr:paraplui	-6
fr:parc	5	-6	-9	9	23	-3	-5	-5			-8	-4		-8	2	4	-3		9	3	5	-14	-15
fr:parc_a	-2
fr:parc_que	8	-5	-9	9	23	-2	-5	-4	2		-8	-4		-8	2	5	-2		9		5	-14	-14
fr:pardon	-9				-4
fr:pareil	-3	3	-3	-2						2	-3		-2	-2			2	-6					7
fr:pareil_avec	-5
fr:pareil_un	-3
fr:parent	10	4	-3		7	-4			8				-4	-4	8			3	-3	-2
fr:parf	-16	-4		-10	-3												5	-3
fr:parf_comm	-2
fr:parfait	4
fr:parfait_jreviendr	-3
fr:parking	9	-3	-8	-8	-2	-2										-3	8	-2	-3	-7		-2	-3
fr:parl	8	14		4	-10		6		-10	10	5	-3	13	3	-10	-7	-7	-6	-9		6	12	-9
fr:parl_a	-3	7	-3		-5	-3	3	-4	-4	-4		-4	13	11	-4	-2	-4	-6		-7	2	11	-5
fr:parl_de	5		5	5			-3	-2		4		-2	-5	-4		-3	3	-4	-3	3	5	-6	-9
fr:parl_plus	5	5	-2	5							6							-3		5		-3	4
fr:parlent_encor	-2
fr:parol	-3	-3			4
fr:parol_pour	-3
fr:parrain	-2
fr:parrain_qui	-2
fr:part	2	4	-11	4		-7		-3	5	-6	-8	7			5			7	-6	-4	-6		-5
fr:part_#	2
fr:part_a	7		-2		-6				5				4	5	5		-2	3		-4			-3
fr:part_avec		-5									-2			-2
fr:part_ca	8		-3	-2	-3												8			-6			-2
fr:part_ce	-4
fr:part_dans		-6		5	-5		-3										-7			4		-2	6
fr:part_de		-2		2	4				4				-2	2	4		9	-10	-3			-3	4
fr:part_en	-3	-8		5	6	-5					-4						6	6				-3	-4
fr:part_le	4	7			-7		6				-4	-3		4			7	6		-4		-3	-7
fr:part_lund	6
fr:part_parc	-7
fr:part_que	-6
fr:part_reconnu	-3
fr:part_vers	4
fr:partag	3
fr:partenair	-3
fr:partent			3		3												9	-2		-5		-2
fr:parterr	3
fr:parti	-5			-3	4												10			-7			-2
fr:partout	-4	-4	-4	8		-3	-2	-2	-2	-2	-3	-2	-2	-3	-2	-2	-5	4	-3	2
fr:partout_raccourc	-2
fr:partout_sur	-5
fr:parvenu	4
fr:pas	2	-7	-6		7	-10	-7	-16	-4	-4	-13	-10	-2	-6	-4	-5	-3	4	3		-4	-3	-11
fr:pas_#		-8			9	-5											-6	3		4	6	-4
fr:pas_a	2	-4		7	6		4				-3		-4	-3			11	-2	-3		5	-8	-10
fr:pas_apres	-4
fr:pas_avoir	-4
fr:pas_besoin	-2
fr:pas_bet	-2
fr:pas_bien	-4
fr:pas_boug	-5
fr:pas_ce		3		-5	-2	5											-5	-4		10		2	-4
fr:pas_cette	-2
fr:pas_cher	-2
fr:pas_command	2
fr:pas_compt	-2
fr:pas_de	-15	-6	10	-3	-7	-14	-6	-4	-5	-4		-7	-11	-6	-5	-11	7	-16	10	-5	-5	-3	2
fr:pas_deau	4
fr:pas_don	-6
fr:pas_en	-3			2	-5	4	3										-3						5
fr:pas_encor	6	3	-2		8	-2		4	4			3		5	4				7	-2		-3	-7
fr:pas_entendu	-6
fr:pas_ete	3
fr:pas_eu	-12	-3	5	-3	3												2	5		-7
fr:pas_fach		-5		5	-9	-4					-4			-2			-8	-4	6	7		-4	-2
fr:pas_fait	2	-3		-9	5									-2				-4		5		-2	-3
fr:pas_la	6	5	-5	-6		-2	-3	-2			2		-7			-2		3	-3	2			-7
fr:pas_le	6		9	-8	12	3	-4	-3	-4			-4	3	6	-4	-3	8		-8	-5		4	-11
fr:pas_les	6	-4	-3														-5		-2	10		-2	-4
fr:pas_mal	6
fr:pas_mang	2	-3	-3		5															2
fr:pas_me	4
fr:pas_moyen	2
fr:pas_normal	4
fr:pas_pai	8	-4	-2		10	-2								-4			-10	11	-2			-2	-3
fr:pas_pour	7	4	-4	-6	6		-2		6				-3	-2	6		6	9	-4	-7		-5	-5
fr:pas_press	-2	-5		4										-2			-4	-3		9			-2
fr:pas_puis	-4
fr:pas_que	-3	5		-5	3	5				5	2		7	2								7	-4
fr:pas_revenu	2	-7		-4	-6	-3											5					-5	-3
fr:pas_se	4
fr:pas_si	4			4	3												-7						7
fr:pas_son	6	6		3	-5					6	3	-4	-2				-8	-5		-4	7	12	-8
fr:pas_su	4
fr:pas_sur		-4	-3	7																4			-6
fr:pas_un	-12		4	5	3	5	-3	-3	3	-3	-4	-3	8	9	3	4	-13	10	-3	-3	6		-5
fr:pas_une	-10	3	-3	2	6	-4	-3	-3	2	-4	-4	-4	-4		2	5	11	-4	-5		-3	-5	-5
fr:pas_urgent	-3
fr:pas_vit	-3
fr:pas_votre	2
fr:pas_vu		-3	-2	12	4												-3	3	-2	-8		-2	8
fr:pass	-3	6	-21	9	-5	4	-4	3		-5	-7	-7	-4	-8		7	-4	-11	8	3	-9	-8	7
fr:pass_a			-4								-4						10	-4		-5		-3	-4
fr:pass_ce	3	6		5		6	3					4					-7			2		-3	2
fr:pass_chapeau	-3
fr:pass_dans	-8
fr:pass_de	-9		-3	5	7	-2		6						3		5	4	-5	6	5		-6	-5
fr:pass_en	-4
fr:pass_et	2	3			-3	3	2				5	-4
fr:pass_hi	4
fr:pass_la	5	3	-5	13	-7	4	4				4	-2	-4	2			-9	-4	-2	7	-2		3
fr:pass_le	11	3	-3	3	-8	-5		5	6		-2		-5		6		-13		-3	4	-2	3	3
fr:pass_les	-4
fr:pass_ma	-8
fr:pass_par		6	-2	-9	-5	-2										6	9	-4		-6
fr:pass_pour				-3	-5	-2					-2	5	-3	-2			-7	-7		10		-6	5
fr:pass_sur	-4
fr:pass_tro	-4
fr:pass_un				5	-3	4			5				6		5		-6			10		-3	-3
fr:pass_une	-6
fr:passag	6		-4	-6	-4				7					6	7			-6		10	3	-4	-4
fr:passed	-2
fr:passed_first	-4
fr:passent	3
fr:passion	-5
fr:passion_et	-5
fr:password	4
fr:pat	6				-4	-3					-2		-2	-4		6		-5		-11		3	10
fr:patat	4
fr:patienc	-12
fr:patienc_admir	-3
fr:patienc_de	-9
fr:patient	3	-10	-9	4			-4	-3	-3	-3	-5	-3			-3	-2	-2	3	4	-5	-4	-4	6
fr:patient_avec	-5
fr:patient_expliqu	-2
fr:patient_furieux	-5
fr:patient_sans	-3
fr:patiss	-3
fr:patrick	4	-4		5	7												6	-7	-3			-4	6
fr:patron	-10	8			-3	-3					6		7	7			-3	-3		6		4	-4
fr:patron_a	2
fr:patron_au	-4
fr:patron_qui	-3
fr:patron_vient	-5
fr:patt	-2
fr:patt_de	-3
fr:paul	8
fr:paus	-5
fr:paus_au	-2
fr:paus_clop	-4
fr:pauvr	7	-3	-5	-2																-7			5
fr:pc	5
fr:pc_a	-3
fr:pech	5
fr:pediatr	-2
fr:pediatr_a	-2
fr:peignoir	5
fr:pein_de	-5
fr:peintur	3
fr:pellet	4	-3		-4		-2											-10	9		-5		-3	5
fr:penal	4
fr:pench	3
fr:pend	-4	6	-8	3	-6	-5	6		-5	-6	-12	11	-2	4	-5	10	3	6		-12	-5	-10	11
fr:pend_la	3
fr:pend_le		-4		4	-2	-5		4				4					-7	3	5	-9		-2	6
fr:pend_les	-2
fr:pend_ma	-4
fr:pend_mon	-3
fr:pend_que	-7	7	-5		-4	-4	-2			-2	-3	8	3	5		8	14	-4	-3	-13			-4
fr:pend_une	6
fr:pendul	-3
fr:pendul_de	-3
fr:pens	-13	4	-3	-3	-4	6	-3	-3	-3			-3	3	-4	-3	-3	-3	-4	5	-7	-2	3	5
fr:pens_que	-6	4				6												-4		6			-2
fr:pensent	10	-5	-7		-4	-2								-3		-2	-8	-3		12		-2	-9
fr:pensent_que	10	-5	-7		-4	-2								-3		-2	-8	-3		12		-2	-9
fr:pension	4	-5		8	-2	-2											-7	-4	6	5			-4
fr:peopl	19		-11	-2	-7		-3	-3	-3	-3	-7	-3	-3	-6	-3	-4	5	-11	-6	10	-4	-5	-14
fr:per	-12	-12	-5			-3	-3	-2	-2	-4	-2	-3	-5	-5	-2	-3		-4	-4			-2	7
fr:per_avait	-3
fr:per_avec	-3
fr:per_comment	-2
fr:per_de	-2
fr:per_est	-4
fr:per_malvoi	-2
fr:perc	-5			3	-2		4					4		6			-5	3		5			-3
fr:perceux	5
fr:perd		-3			-2
fr:perd_pas	-3
fr:perdr	-4
fr:perdu	-8	-4	-3	7	-4		-2		3		-5	-3	-3		3		-10	-8	6	15		-5	-5
fr:perdu_a	-3
fr:perdu_douz	-3
fr:perdu_en	-4
fr:perdu_une	-7
fr:perim	3
fr:perl	-2
fr:perl_gard	-3
fr:perm_du	-4
fr:perm_en	2
fr:permet	-5	5	14	-6	4	4								6				-4					-5
fr:permet_de	-6	7				4							2	7
fr:permet_moi	-7
fr:perrachon		8		6		-2	5					4	-3	5		6	-9	6		-6		4	4
fr:person	14	3	-7			6	8	-4		3	2	-3	10	2			-3		5	5	-3	9	-15
fr:person_a	5	4				2	-3					4	6	-3			-4	9	-2	-10		6	-4
fr:person_au	4
fr:person_de	3	8		4	-4	5	3	3	-3	2	2	2	12	4	-3		-5			-8		8
fr:person_est	-2
fr:person_et	2
fr:person_le	3	-3	6	3	-4	-2											-4	-6	6	3		-3
fr:person_ne	3	6		-6		3	5	-3	5	-4	6	-4	3		5	5	9		-4		-3		-10
fr:person_pour	3			-4		2					3						-4	2		3		-2	-3
fr:person_qui	-2	4				4					6		2	2						6			-2
fr:person_se	5	-3			7												-10	4	7				-2
fr:personnel	-5	11		-2					5	4	8		8	4	5		8			-5			-5
fr:personnel_a	-2
fr:personnel_aux	-2
fr:personnel_sour	-3
fr:pert	-4	6		3							3	2	6	-3			-3	-3				6	-2
fr:pes	6	-3	-4	3	3						2		-2					-5	6	2		-4	-4
fr:pes_sur					4	2					4
fr:pest	-3
fr:pet	2	-3	-3	6	-4		-8	-6	2	-7	-3	-7	-5		2	-7		-10	7		6	-6	-4
fr:pet_bonheur	-3
fr:pet_dej	-3
fr:pet_jeun	-6
fr:pet_mot		2				3
fr:pet_prestatair	-3
fr:pet_restaur	-3
fr:pet_vin	-3
fr:petit	4	8	2	-9	-12	2	-2	-6	-6	-7	8	2	-10		-6	5	9	7	-10	-5	-7	-9	-4
fr:petit_infirm	-4
fr:petit_question	-2
fr:petit_soin	-5
fr:peu			-4	10	14		-3	-3	3		-4	-4	-5		3	-2		-9	-7	4		3	4
fr:peu_a	-4
fr:peu_de		-3		7	6												3	-7	-2	7			-2
fr:peu_fort	3
fr:peur	-12	-3			-5
fr:peur_de	-6
fr:peut	-16	3	-5	11	2		-4	5	-3	-4		7	-4		-3	10	-3	4	-4		-3	-6	4
fr:peut-etr	5
fr:peut_etre	-8
fr:peut_il	5
fr:peut_on	-9
fr:peux			-5	13	5	-6	-3	-3	-2	-3	4	-3	-4	-4	-2		-18	3	5	12	7	-6	-12
fr:peux_ven	-4
fr:pharmacien_ma	-4
fr:philip	3	2		4		-2			7				4		8		-4	-4		7			-3
fr:philipp		-4			-3	-2
fr:phon	10	-4			-3	-2								-3			-4	-6	11			-3	-6
fr:photo	11	3	-5	5	-3	4	-4	2	-4		-5		4	4	-4		-16	9	-4	-4		4	5
fr:photo_de		6		4	-2	3			-2	3	-3		6	6	-2		-3	4		-6	3	4	-4
fr:photo_du	-6
fr:photocop	2
fr:photos	11		-12	-4	-5	-8	-5	6	-4	-4	-5			-7	-4	-5			-5	-3	-4	-3	-3
fr:photos_de	6	-3	-6	-7	-3											-2	-5	-2					4
fr:phras		-3			-3
fr:pi	5				8												-3	4		4
fr:pictur	3	-5	-2	-7	-2	-4											5						-3
fr:piec	3	9	5	-5	-7	5	5	-2			5		-3	10			-3	3	-3		-3	-5
fr:piec_ailleur	-4
fr:piec_de	2	5					3			3		-3										-2	4
fr:piec_pos	-3
fr:pied	6			-6	-3		-3	-2	-2	3	-6	-3	3	-4	-2		8	8	-6	-6	-3	-9	-10
fr:pied_de	3	3	3	-6		2					-3						-8	9				-2	-2
fr:pied_je	-4
fr:pierr	3
fr:piet	-4		-2	8	-3	-2			-2			5	-2	-4			-9	3					6
fr:pig	-4
fr:pig_du	-4
fr:pil		-10	-3	9	5	-6				-2	-3		-3	-3				-6	4	-9	5	-6	6
fr:pil_de	7
fr:piqu	4	-3	-2														-3						5
fr:pir	2
fr:pirat	-2
fr:piron	5			-5			4					3		4			6	3		-3		-2
fr:pis	12	-12	-6	2		-10	-8		-7	-8	-10	-7	-9	-4	-7		3	7	-14	-3	-8		-9
fr:pis_ca	2
fr:pis_ce	11			9	-3												-10	-5		6			7
fr:pis_de	-5
fr:pis_des	-3
fr:pis_faut	3
fr:pis_je		-4			-4									-2		-2
fr:pis_la	6		-2		-2													5		-6
fr:pis_le	-3		-4	7	-5	-2											9			-7
fr:pis_les	6		-4	-11	-3													-2					-4
fr:pis_moi	-4
fr:pis_non	-3
fr:pis_pas	6
fr:pis_un	-2
fr:pis_y	2
fr:piscin	5				3	-3		5		-2	-2		-2	-4		-2	6	3	-2	-9		-3	-4
fr:piscin_chauff	3
fr:piscin_renov	-3
fr:piss	3
fr:pist	2
fr:pistag	-3
fr:pizz	-2
fr:pizz_brul	-4
fr:plac		-9		6	-17	-6	-7	-7	3	-6		-2	-10	-3	3	-6		-6		-8		-3	5
fr:plac_de	9	-4	-5	-4		-2											5			-4		-2	-3
fr:plac_limit	-10				-2
fr:plac_personnel	-3
fr:plac_sous	-4
fr:placard	-4
fr:plafond	-3	-5	-4	-6	-4	-6	6	-2		-3	-4	4	-3			-2	-6	4		8		-6	-6
fr:plafond_de	-5	3					5					3		-3
fr:plaindr	-5
fr:plaint	-15	-5			-6	-3				4	-3	-4	-3	-3
fr:plais	-6				-3	-6			7		-2				7
fr:plais_de	-5
fr:plaisant	-3
fr:plaisant_avec	-4
fr:plait		-15	-8	19		-7	-7	-7	-6	-8	-11	-7	-10	-10	-6	-4	-12	-4	6	5	-8	-3	7
fr:plan	-8	-5	4		-3	-4	-2	-2	3	-2	-3	-3	-3		3	-2	-4	3	5			-4	-5
fr:plan_brais	-7	-3		2													-5	6	6	-8			-3
fr:plan_de	-3
fr:planch	-4	9				2					-3					7
fr:planch_bas	-3
fr:planning		4		5	-2	5	-3				6	4	5	3			-6	-6		8		5	-3
fr:plant	8	-3		8	7												-13		6			8	-4
fr:plant_a	2
fr:plantag	-8
fr:plantag_depuis	-5
fr:plaquet	7
fr:plastiqu	8	5	-3	7	-2	5	-2	4				3		-2			-7	3		7		-3	-8
fr:plat	5	4	-5	-3						5										-5			4
fr:plat_est	3
fr:plat_manqu	-2
fr:plateau	4
fr:platin	-3
fr:platr	5	-8	6	5	3	-5					-2						-8			11			-3
fr:pleas	2	-8		16		-10	-6	-5	-4	-5		-7	-6		-4	-3	-4	6	-9	-7	-5	2
fr:plein		-6	11	6		4	-3	-3	-3	-3	7	-3	-6		-3	-4	-3		5		-2	-2	-8
fr:plein_canicul	-7
fr:plein_tarif	2
fr:pleur	-9	6		3	-6		-2				7		3	8			-10			7	3		-5
fr:pleut	4	-3			-2												-3			-4		-2	7
fr:pli	4	-3	-4	-2																3			-2
fr:plinth	3
fr:plomb			-3	3		-2							3				-8	5		5			-3
fr:plomb_a	-3
fr:plomb_est	6
fr:plu	2
fr:plui	5
fr:plus		4	-12				-15				5	-6	3	-4		-17	-6	-3	-12	10	-4		-14
fr:plus_a	-2
fr:plus_aucun	-7
fr:plus_bass	-2
fr:plus_beau	-5
fr:plus_cher	-3
fr:plus_clair	-3
fr:plus_de	9	8	-9		-9	7	-3	-2	-3	7	2	-2	7		-3	-3		-8	-2		6
fr:plus_depuis	2
fr:plus_en	2
fr:plus_fluid	-3
fr:plus_habitu	-3
fr:plus_haut	-7								3				-3	-2	3
fr:plus_jam	2
fr:plus_la	5							4				4					5	10		-14			-5
fr:plus_le				5	3								2	3				-2		3			-2
fr:plus_les				2	-3	2				5	-3		6	2			6			-5		2	-4
fr:plus_loin	4
fr:plus_mal	-11
fr:plus_person	2			-5	-2	4							2	3			-6	-4		9			-3
fr:plus_propr	-3
fr:plus_quand	4
fr:plus_que	3	3		6	3	-4					4						-11			7		-2	5
fr:plus_recent	7
fr:plus_recevoir	-13	-7			-4	-4	-4					-4
fr:plus_rien	4			3				5						-3			-4	-4		7		4
fr:plus_sort	-4
fr:plus_tard		3	-4		-7	-3	2				5	3	-3	-5				3	-3			-4	-7
fr:plus_tot	-7
fr:plus_un	4
fr:plutot	-3		-3		-3	-2						3		-3					6	-4		-3	-3
fr:plutot_que	-2
fr:pneu	-4
fr:pneu_dans	-3
fr:pneus		-2																7		-5
fr:poel		5		-4	-4	7					6			7						3		-3	-2
fr:pogn	4
fr:poil	-4
fr:point	6		-3	9	16	4	-3	3	-3	-3	5	2	-5	-6	-3		5		9	-16	-3		5
fr:point_au	-3
fr:point_de		4		4		5					4		-2	-3			-7			-4		3	7
fr:poisson	6
fr:poissonner	-2
fr:poissonner_sol	-2
fr:pol	7		-4	5	4	-6	-2			-2	-4	-2	6	6		-2	-10	3	9	-6			-5
fr:pol_curieux	-3
fr:polic	3	5				5		6			6	8		-4				-5		-3			5
fr:polit	6	-5	-4		-2	-2				-2	-2						-3		-2	-6		6	-3
fr:pomerleau				6	-5	-4				3	-3						-5	2		4	4	-2	-3
fr:pomm	6
fr:pomp	-3			-10	-11	3	5	4	-3	-3	-5		3	-7	-3	-3	2		-5		5	-2	-11
fr:pomp_a	-7	-5	3		-4	-6	2				-3	2	-3	-4			3	-3	-3		6	-4	-5
fr:ponctuel_pas	-2
fr:ponctuel_sall	-3
fr:ponctuel_valis	-2
fr:pont	3			5		2					-2		-2	-2				-8	-2	8			-4
fr:port	10		5	3	-11	9	-4		-8				4	-15	-8	-9		4	-12	-4			-4
fr:port_#	3		-3	-2	-6	3					5							5		-8			-3
fr:port_a				7		2					2		5					4		-9		6	-3
fr:port_clos	-6
fr:port_de	8		-3		-7	5				-2	-3		-3	-3			6	-4	-3		-2		-5
fr:port_du	2
fr:port_et	3
fr:port_jusqu	-2
fr:port_la	3	3			3	4														6			-3
fr:port_plaint	-4
fr:port_pour	-5
fr:portabl	5	-9	-8		-10	-5	-3	-2	-3	-3	-4	-3	-4	-4	-3	-3	-11	-9	4	16	-3	-8	-9
fr:portabl_de	-2
fr:portabl_du	3
fr:portabl_est	4	-2	-3	3													-3			7			-4
fr:portail	3
fr:portefeuill	-2
fr:portefeuill_chapeau	-2
fr:pos	3	4	3		-7				-7	-7	2	7	-10		-7	3	-7	15	-11	-4	-6	2	-6
fr:pos_a	-3
fr:pos_en		-4	-3	2	3	-3	-2	3			-2	3	-2	-3			4	2	-3	3		-2	-7
fr:pos_jeud	3	6		8	-3	6											-10	-3		9		3	-2
fr:pos_la		-6		-4	-3													10		-14			3
fr:pos_le	8		-3	3	3	3	-2			-2	-4							-5	-3	3		-4	4
fr:possibl	-11	5	6	-3	-7		-2				-4	2	-3				-8	6		5		-5	-7
fr:possibl_de	-4	6			-2									5
fr:possibl_partout	-2
fr:post	-4		-8	6	-9		-7	-5	4	-5		-7		7	4	-4	-14	-8	5	11	-5	-5	7
fr:post_#	-7								4					2	4
fr:post_de	-5	6	-4	4	-4	4	-3						4	3			-10	-4	7	8		-4	-3
fr:post_le				5		-3					-3		3	2			-5			4			-2
fr:pot	7
fr:pot_de	4
fr:poubel	3	-3	8		4																		-2
fr:pouc	3			-4							-2						9	-2		-5			-3
fr:pouf_regl	-4
fr:poul	5
fr:poup_le	-2
fr:pour	-12	-4	8		3	-14	-11	-5	-3	-6	-11	-9	-2	-3	-3	-14	6	-3		-3	-10		-7
fr:pour_#		-4	-11	-7	-2	-6	-3	-3	3	-4	-4	-3	6		3	-4	5	-6	4	-6	-3		-9
fr:pour_ain	-3
fr:pour_avoir	3
fr:pour_branch	-6
fr:pour_ca	5	4			2	-3	7							-2				11		-11			-4
fr:pour_ce	2	-5		5		-2					-3									3			-3
fr:pour_cel	-2
fr:pour_cent	5
fr:pour_cette	4	3		-7	-10	-2	-3	9					4	-3			2	-8	6	-10			4
fr:pour_chang	5
fr:pour_demain	-3
fr:pour_des	5	2	-2		2	2				5	-4		4				-7	-5	6	10		-3	-4
fr:pour_deux	4		-6															6		-5
fr:pour_dire	-11
fr:pour_du	4	-2	-5		8												4	3	-3	-8			-2
fr:pour_etre	6	5		4			5						3	3			-6						6
fr:pour_faire	5		-5	-4	-3	3							-3	-3			-5	-3				7	-6
fr:pour_felicit	-2
fr:pour_hi	-10				-3
fr:pour_inventair	-3
fr:pour_la			12	7		-5		-6	-6	-2			-5	5	-6			8	-8	-9	5	-14	6
fr:pour_le	-14	2	24	-12	-12	-3	-7	-4	5	-13	-10		3	-3	5	-10	-5	-2	-7	6	-10	8	-11
fr:pour_les	-5	-8	-4	13	7		-6	-5	-6		-5	-6		-8	-6	-4		6	-9		-5	-8	6
fr:pour_lui	2				2							5	-3	-3			4	-7					5
fr:pour_lund	-5
fr:pour_ma	-9				-4
fr:pour_mang	-2
fr:pour_me	-9												4				5	-3		-5			-2
fr:pour_mes	-3	4												3
fr:pour_moi		-3		7	6													-3		6
fr:pour_mon	-3	2		5	-2								-2	3			-3	3		-10		4	7
fr:pour_ne	-10	-7	2		-8		-4		-2		3	-4	-3	-3	-2			5	-2	-3		-2	-3
fr:pour_notre	-5
fr:pour_nous	7	-4			5												-4	7	7	-11			-2
fr:pour_part	-5
fr:pour_pass	2
fr:pour_pes	2
fr:pour_que	10	-4	-4	12	-4						-3		-3				11	9	-3	-15			-6
fr:pour_quelqu'un	-4
fr:pour_rallum	-4
fr:pour_ravoir	3
fr:pour_regard	3
fr:pour_remerc	-4
fr:pour_rien	-7	-3	3	-3	-3												-6			10			-4
fr:pour_savoir		3								6			6
fr:pour_se	-4
fr:pour_son		4			-4	6											-3					-5	6
fr:pour_touch	2
fr:pour_tout	5
fr:pour_trent	-3
fr:pour_trois	-8	-5			-5
fr:pour_trouv	3
fr:pour_un	5	-6		4	12	-6	-5	3	-4	-5	-5	-5			-4	-4	7	3	-8	-8	-4	-4
fr:pour_une	-5		-5	-12	5	-4	-2	-2	-2	5	-3	-2	5	-4	-2		13	-13	-6			3	-6
fr:pour_voir	6
fr:pour_vos	4
fr:pour_vous		-3	7		6												4	6		-6
fr:pourboir	-5
fr:pourboir_a	-3
fr:pourboir_laiss	-4
fr:pourquoi	6					-4				7	-3		-3	-3			-3	-3		-5		9
fr:pourr			-3	11	5						4						-8	-6		10		-2	6
fr:pourr_vous	-5	-3			-3													-4		10
fr:pourt	4	4		7			7							-2			-6	10			3	-2	-4
fr:pourt_je		5					7
fr:pouss	3	-6	-5	5	4	-2								-3		-2	-11	-5		12		4	-4
fr:pousset		-5	-2			-2					-2						11			-9			-4
fr:poutin	-3
fr:poutin_au	-3
fr:pouv	4	-2	-4	13	-3	2					-2		-2				-6			6			-5
fr:pouv_et	-4
fr:pouv_pas	-4
fr:pouvez	7	-10	-7	11	5	-4	-4	-3	-2	-4	-3	-3	-4	-4	-2		2		-8	9	-4	-7	-6
fr:pouvez_lui	-4
fr:pouvez_vous	4	-8	-5	6	-2	-3	-3	-2		-3	-3	-2	-3	-3					-6	9	-3	-5	-3
fr:pouvoir	8	-3			4												7	-2		-6		4	-5
fr:praticien	-3
fr:preav	8
fr:precieux	-5
fr:precis	-7	-3	6		-8	-4		4		-2	-3		-2	-2			11	-5		-12		-2	5
fr:prefer				5	-2	-4		5					-5	-6			-5	3		-5		6	-3
fr:preferent	-7	-3
fr:prejudic	4	6					7																-3
fr:prelev	-5	4	-3	7	-3	3			-2			-3	4	4	-2	5	-5	7		-3			-3
fr:prelev_de	3
fr:prem	5	-3	7	-12	-6	-2	2	-4	8	-4	-7	-4		-2	8	-5	8	7	-7	-6	-4	-11
fr:prem_coup	-6
fr:prem_mot	-4
fr:pren	-7
fr:prend	6		6	15	-5		-4	-4	-3	-4	-2	5	-3	-2	-3	-3	-9		5	12	-4		-15
fr:prend_la	3
fr:prendr	-10	-2
fr:prendr_a	-5
fr:prendr_des	-2
fr:prendr_en	-3
fr:prenom	-6
fr:prenom_de	-2
fr:prepar	-5	5	-3	5	-7	-2		8					-2	-4			-8	-4		3		2	4
fr:prepar_a	-3
fr:prepar_dev	-2
fr:prepar_un	3	6			-4			8						-3			-3	-4				3	5
fr:prepar_une	-7
fr:prepos	4	5		3	-5	7	6					4	4	4			-5			9		-4	-3
fr:pres			9	-4	-5		-2		3		-3	-2	-3		3		4	-4		-2	3	2	-4
fr:pres_chant	-3
fr:pres_du	4	-4																		-7	3	5
fr:present		2	-3	10	8		8	-3	-3	-3	-4	-8	-6		-3		-5	7	3	3	-2	-4	-9
fr:present_a	-3
fr:presqu	11	9	6		-6	3	-3	-2		4	4	8	-3	-2		7	3	-5	-3	-7		3
fr:presqu_decu	-4
fr:press	-8	-4		4	-5	-2	-2	5	-2	-2			-3	2	-2	4	-10	-4		15		-3	-3
fr:pression	-6
fr:pression_de	-3
fr:prestatair	-4
fr:prestatair_grand	-3
fr:pret	-3	5	6	-2	-2	8	-3			-2	6		-3	6			-7	-6	-3	18	-2	-7	-10
fr:pret_a	7
fr:pret_accord	-2
fr:pret_une	-5
fr:preven	-3
fr:prevenu	5	-8		5	3	-5					-4		-4	-2			-9	-4	6		5		-2
fr:previen	-5
fr:prevoit	3
fr:prevoit_un	2
fr:prevu	-10		7	3	7												-4			-7		7
fr:prevu_annonc	-2
fr:prevu_et	-3
fr:pri		-3			-5												-2	4				-2	-2
fr:pri_de	-6
fr:pric	2	-4	-3	-7	-4					-3							-3	-7	5	-7		4	2
fr:prim		8			-4			6				9	5	-2				5		-6		2	-5
fr:prim_pour	2
fr:principal	-2
fr:print	-3
fr:printemp		-2		3	2	-3					-2		3	3			-8	-5		5			5
fr:pris	4	6	-4		5	9			-2	-9	4	-4	5	5	-2	-7	-5	-7	5		-7		4
fr:pris_cong	3
fr:pris_deux	-3
fr:pris_en			8	3	-4								5				-5			2		5	-2
fr:pris_la	-6	-3
fr:pris_le			-3	-12	2	3							5				-12	5		5		2	-4
fr:pris_par	3
fr:pris_un		-3	-3		-5												4	4		-6			-3
fr:priv	5
fr:prix	-6		-8	16	7	-7	6	-4		-5	-6	-5	-8	-10		-5	4	2	7	-14	-4	-4
fr:prix_annonc	-9
fr:prix_correct	5
fr:prix_doux	-5
fr:prix_du	-7
fr:prix_honnet	-3
fr:prix_pai	-7
fr:prix_que					3
fr:prix_raison	-3
fr:pro	-3
fr:problem	-33	-7		-3			-5	-4	-4	-4	-5	-4		-2	-4	-4			6	-5			-3
fr:problem_de	-16	-3			-4
fr:problem_oubl	-4
fr:problem_pli	-5
fr:problem_urgent	-7
fr:procedur	-5
fr:proch	-3
fr:prochain		-11	6	-3		-9	-6	3	-5	-5	-7	-5	-6	-8	-5	-5	6	-13	-6	7	-4	-9	-11
fr:prochain_fois	6	-4	5	-6		-3											12	-8	-2	-7
fr:producteur	-3
fr:producteur_par	-3
fr:produit_frais	-3
fr:profan	-4
fr:profan_comm	-4
fr:professionnal	-7
fr:professionnal_de	-5
fr:professionnel	-6	6		3		3	10										-3	-6					8
fr:profil	2
fr:profit	3
fr:profit_du	2
fr:programm	-5				-3							3		-3
fr:progress	2
fr:prom		-3			-5		-3	-3	-3		2	4		-3	-2		-10	-5		4	2		3
fr:prom_avec	-3
fr:prom_mard	-3
fr:promess	3
fr:promess_de	2
fr:promis	3
fr:promised	3
fr:propos	16	-8	5	-7		-3	-3			-2	-3	-2	-3	-3			9	-5	-5	-6	-3	-7	7
fr:propos_de	3
fr:propos_que	7
fr:propos_un	4
fr:proposit				3			3					7		-4			-4	5		3			-2
fr:propr	-8			-4	3	4	-2			-2	-2		-2	-3		-2	6	8	-3	-7		-3	-7
fr:propr_cav	-3
fr:propr_clim	-2
fr:propr_confort	-3
fr:propr_et	-7
fr:propr_honnet	-3
fr:propr_le	-3
fr:propr_ponctuel	-2
fr:proprietair						-3	5			9	-2		5	-3			-2	-5		-9		13	-6
fr:proprio	6	-2	-2	-6	-4												5			-3		-2	-4
fr:protect	9	7		9	-4	3	12	-2		-2	-2	3	-2	-3			-7		-3			-4	10
fr:proteg	5																-4	3	5	-7
fr:proud	-2
fr:provisoir	5		-2	3	-2		-3					4	7	-3			-5	-5				6	4
fr:pu	10		6		-7	-3							2			-3	-3		-2	4			-5
fr:pu_interven	-2
fr:pub	3
fr:pub_pour	3
fr:public	3	10			-2							7		6		6							-3
fr:puis	10	10			-10		-5	-3	3	13	-8	3	9		3	-3	5	-10	-4	-6	9	9	-5
fr:puis_je	-8
fr:puis_ont	-4
fr:puis_un	7
fr:puisqu	4	9	-4	7	-5	5				3			3	8		6	-5	11		-10		3	-4
fr:puiss	-5
fr:puiss_export	-3
fr:puit	3	9	-5	-3		6					-3			-3		6		-4		5			-3
fr:pun	2
fr:punctual	-4
fr:punctual_cheap	-4
fr:pur	2
fr:purg	6		-2	-5	-3	-2				2			-2				-6			6	3	-2	-5
fr:pus	-3
fr:pus_part	-3
fr:put	4	-4	-2	9	-6	-3					-3			-2			-11		-2	13	-2	-2	-10
fr:pyjam	3
fr:quai	6	6		6	3	5	6				5		-2					-3		-3			8
fr:qualit	-6
fr:qualit_de	-6
fr:qualite-prix	-3
fr:qualite-prix_imbatt	-3
fr:quand		-6	-8		4	2	-12	-10	-8	2	7	-10	-3	-15	-9	-8		-7	2	6	3	-7
fr:quand_ca	-8
fr:quand_ce		-2			4						3						-5	-4		10		-2
fr:quand_elle	3		-4		-2	6					9		4	-2			8	-3		-4			-3
fr:quand_il	-3	-5		6	4													-3		-6		7	6
fr:quand_je	-3	3		-3	-4	-3				7			-2				-3	-5		4	3	-3	5
fr:quand_la	3	5	6	-6							8						5					-3
fr:quand_le	9	-7	3	-12	-4	-6				-2	-3		-2				11	-2	-2	-9	-2	-3	-8
fr:quand_les	2
fr:quand_meme	-5	-5	-2	8	6	-2		-2			-2		-2	-3			-2	5	5	-5	7	-3	-7
fr:quand_mon	-4
fr:quand_on	5			-3	4	3												-3	-2	8			-6
fr:quand_votre	-2
fr:quand_vous		4		-4	-3	4				4			5				2	-4		10		-5	-5
fr:quand_y	-2
fr:quar						-3	6				-3							-5		4			4
fr:quar_dollar	-3
fr:quar_minut	-5
fr:quarante-huit	-2
fr:quarante-huit_heur	-2
fr:quart	7		-6			-6	-4	3	-3	4	-4		-4	-4	-3	-2	-10	9	4	-11	6	6
fr:quart_de	6	-5		4													-9	3	6	-3		-2	7
fr:quart_le	-4
fr:quart_me	-4
fr:quatorz	5
fr:quatr	24	-9	-8			-7	-8	4	6	-9	-4	2		-2	6	-5		-4	-11	-4		11	2
fr:quatr_an	5	-4	-4	-5													6			-4			-3
fr:quatr_et	4			3	3	4											-5			7			-2
fr:quatr_fois	5	-5	-2	9	-2				2				-5	-6	3			-4				7	-7
fr:quatr_jour		2		-6	-3			5			4		-2	5			-6	-6		10			-3
fr:quatr_minut	5		-2	-6													6	-5					-2
fr:quatre-vingt-dix	-4
fr:quatre-vingt-dix_an	-4
fr:quatriem	5	11		-3	-3	5					5		2	10			-6	-5		3		4	-4
fr:que	9		-12	10	10		-10	-6	-8	-4	-11	-8	-3	-7	-8	-6		-5	2	-4	-6		-5
fr:que_a	3	-3		-5													7	-2
fr:que_au	3
fr:que_aucun	2
fr:que_ca	7	4	-10	-2	6	5	-4	-3	-3	3	-9	-3	3	-5	-3	-3	11			-8	-4		-3
fr:que_ce	10		-5	-3	6	10	-8	-8	-7		5	-7	-6	-6	-7	-8	5	11	-13	-5	-9	-7	-5
fr:que_de	6
fr:que_des	3	3	-2	6	-4					4							-7	6		-9	4		6
fr:que_deux	-6
fr:que_elle	-7	4	-6			3		-5	-5	3	6	3	2	6	-5	-3	-2	3		2	4	-7	-3
fr:que_il	4	-3	-6		5		-4	-3	-4	6	-9	-5		-12	-4	-9	-3		2	4		-4	-6
fr:que_je	3		-5	8	14		-7	5			-11		11	-4		5		-7		5	2	6
fr:que_karim	-7
fr:que_la	7	7	5	6	-4	-4	3	8		2	-7	-4	5	6		-6		-9	4			-6	5
fr:que_le		-11		9	6		-12	-10		-13	-6	-10		-10		-9	-10	2	5	-4	-5		5
fr:que_les	7		-3		-12		6	-4	-4	2	-4	-5	2		-4	-3	-13	-6	5	11	-3
fr:que_ma	12	-2	-4	-10	3	2					4		-2				11	-8	-4			-3	-3
fr:que_modest	-4
fr:que_moi	4		-3	8	10					3			-2				4	-3	4	-11	4	-2
fr:que_mon	2	-4	-4								3		-2					-7		6		3	5
fr:que_nous	4	-4	-2		-2	3					-2			2			10	-3		-11			4
fr:que_on	9	-18	-4	-3	10	-11	-10	-10	-10	-4	-2	-10	-18	-6	-9	-8	5		2		-14		-8
fr:que_person	4			9	7	-3			7				-2	-2	7		4	5		-3		-6	-2
fr:que_pour	-3
fr:que_prevu	-9
fr:que_quelqu'un		-4		4									5				6	-5				4	-3
fr:que_rien	-3
fr:que_son	7									3			-2				-6	6	-3		3	-3	-3
fr:que_tout	5	-9	9			-4					-5		-2	-2			2	-5	5	4	-2	-5	-7
fr:que_trois	-2
fr:que_un			-2	3	3	9	-2	-2		-2	-6	-2	4				-6	6	4	2			-5
fr:que_une	5	7		7	5	4		5			2						-7			9		4	-4
fr:que_votre	5			-9	-3							-4					3						-3
fr:que_vous	12	10	-11	13				5		-3	-3		6	4		4	-4	5	-10	-4	5		-5
fr:que_vs	4
fr:que_y	-9				-5
fr:quebec	5	-5		3		-2	3				-2	5		-4			-8			9		6	-7
fr:quel		-3	7	-5	-11	-6	-5	-4		3	-9	-4	6	-8		-5		-9	-6	-13	-5	5	9
fr:quel_anne	2
fr:quel_equip	-4
fr:quel_heur	-4	-3			-6	-2				-2	-3
fr:quel_piqur	-3
fr:quel_sont	-2
fr:quelqu	-5		-3		-2	-5	-2		6	4	-4		-4	4	6		-7	-6	5	10		-5
fr:quelqu'un	3	10	-11	9		8	-8	-7		3	7		2	-6		-5		-3	-8		5	4
fr:quelqu'un_a		6			-2	6					-4	5	-3	-2			-2	-3		2			4
fr:quelqu'un_de	3	6	-5	-3	4	4		-2	2	2	6			-4	2		6	-2	-3	-9	3		-5
fr:quelqu'un_qui	-10			8						5			-3				-9	5		-7	6	-4	7
fr:quelqu_chos		-4		-2	-5	-2											-8	-3	6	6		-2	-3
fr:quelqu_part	-8									5			-2					-2					5
fr:quentin	6		-4		3	-2					-2		-3	-2			-4	-4	-3		3	7	-7
fr:question	-14			6	-4	-2	-2						-3	2			3	5				-3
fr:question_tampon	-3
fr:questionnair	-2
fr:queu	3
fr:queu_de	2
fr:qui				7	-9	2		-3	4		-4	-3	-3	-6	5	-5	-13		-22		4	-3	15
fr:qui_a	-7	-3	-2	7			-3			-4		2		-4			-12	4				-2	10
fr:qui_achet	-3
fr:qui_avait					8
fr:qui_con	-3
fr:qui_connaiss	-3
fr:qui_cour	-3
fr:qui_dit	3
fr:qui_doit	-3
fr:qui_dur	-3
fr:qui_en	2
fr:qui_est	9	-4	2		-7	-7	9	-3	-3	-4	-5	-2	-4	-5	-3		-14		-4	10		-8	7
fr:qui_etait		-3				5	4						-2	-4				-2		-7		5	3
fr:qui_font	-2
fr:qui_laiss	-4
fr:qui_le	-3	-6	-2	-4		-3	-2						-2				3	9	-3	-7		-3	-5
fr:qui_me	7	7	6	6		9	4			2	-3		5	6			-11	3	-2			3	5
fr:qui_ne	-3	-3		5	6	-2	-2						-3					8		-6	3	-4	-6
fr:qui_ont	5	-3			4												-4	-4		8
fr:qui_parl	2
fr:qui_pass		-2		3													-7	6		3
fr:qui_pouv	-4
fr:qui_reconnait	-3
fr:qui_sait	-2
fr:qui_se	4	2	-3	8	-9		-3		-2	-2	6	6	-5	-5			-11	4	-4	3
fr:qui_vient	6	2	-4	2	-2	2				3	-4			-3			-3			5	2	3	-11
fr:qui_vous	3
fr:quick	-8	-3			-3	-3	-2	-2	-2	-3	-3	-2		-3	-2	-2
fr:quick_question	-8
fr:quiet	-4
fr:quincailler_me	-2
fr:quinz			-2	3			5		2		-3	-2	-4	-4	2			-9		9			3
fr:quinz_an	-3
fr:quinz_jour	-2	5				4	6		3				-3	-3	3		-2	-4					5
fr:quinz_minut	8																-5	-4		10			-2
fr:quinzain	4	4					9					9		8			-2	8				-3	-4
fr:quit	-5
fr:quit_moved	-3
fr:quitt	3
fr:quoi	5		-6	4	-8		-5	2	5	-4	-4				5	-2	5	7	-6	-10	-4	-3	3
fr:quoi_au	-5
fr:quoi_faire	4
fr:quoi_un	2
fr:quot	7	-3		5	-5								-2	-3			-5	-5		-5		3	7
fr:quotidien	-4
fr:r	8	-5	-2	7		-2											-12	-5	5	11		-3	-4
fr:rab	-3
fr:raccord	5	7	4		-4	4	-3					5	7	-2			-9	3		3		7	-2
fr:raccourc	-3
fr:raccourc_malin	-2
fr:raccroch	-5	-5		6	8	-2							-2				-11	-4	-2	8	6	5	-4
fr:raccroch_au		-3															-3			4	6	-4	-2
fr:raccroch_en	-4
fr:raclet	5	-3	-3	-5	-3													-2
fr:racont	-3				-2	-2		6				4						2		-6		3
fr:racroch	8
fr:radiateur	6		-3	-9	-7	-3					-2		-3				7			-5	3	-3	-6
fr:radio	5
fr:radiograph	-7
fr:rag	2
fr:raid	4
fr:ral	2
fr:rallum	-4
fr:rallum_la	-4
fr:ram_trois	-4
fr:ramass	6	-2		5	-4												3	4		-8
fr:ramonag	-10	-4			-3	-3					-3
fr:ramoneur	7	4	8			5											-5			9			-7
fr:ramp	7		-2	2							3						10			-6		-2	-5
fr:ramp_de	2
fr:randon	5
fr:rang	12		-6	-12	-4						-4		-2	-2			4	-5				-3
fr:rapid	-13				6
fr:rapid_nikel	-3
fr:rapid_prix	-3
fr:rapid_propr	-4
fr:rapid_sans	-2
fr:rappel	-3	-9			12	-2		4	-9	-9	-16	-2		-2	-8	-6	-5	3	-13	-15		22	-11
fr:rappel_a	-3	-5	-2	-3		-3				-2	-3		-4	-2			7	-2	-2			-6	-3
fr:rappel_au		-4			4												7			-5		2	-3
fr:rappel_avant	-4	4		2	-4	5		4			-3		-4	-5			-2	-4		-10	-2	12	-6
fr:rappel_ce	-2
fr:rappel_dans				-9									3	3			3			-7		6
fr:rappel_de	5
fr:rappel_le	-4
fr:rappel_mon	-3
fr:rappel_pour	-2	-5	7		5	-2								-3			-7	-2		4		6	-3
fr:rappel_quand	-3
fr:rappel_sur	4
fr:rapport	8		-2	9	-6	-5		6	2		-2		-6	-5	2		-10	-7	-3			3	8
fr:rapport_de	3			6	-3				3				-3	-3	3		-7					3	4
fr:rapport_qualite-prix	-3
fr:rar	-22
fr:rar_en	-3
fr:rar_et	-3
fr:rar_pour	-4
fr:rar_thing	-3
fr:rat	3
fr:rat_honoured	-3
fr:rattrap	-2
fr:rattrap_le	-2
fr:rav	3
fr:ravoir	2			8	3	-3	4	6		4	-2		-3	3		4	-8	2		4		3	-4
fr:ravoir_mon	3
fr:rayon	-2
fr:rayon_de	-4
fr:rayon_poissonner	-2
fr:re	4
fr:reaction	-4
fr:read	-7	-2			-4	-2
fr:real	3	-3		-3	3													10	-3	-12		-2	-3
fr:realit	-2
fr:realli	9		-10																	6			-5
fr:rebranch	6	5	-5	3	-3	6											-10	-3		13			-3
fr:receipt	2
fr:received	7
fr:recens	-2
fr:recens_venus	-2
fr:recent	7
fr:recept	5	16	-8	-5			5	3	3	11	-5	7	12		3	7	-3	-4	-4	-6	-4	12	-5
fr:recept_du	-3
fr:reception	7	3	-2	10	-5	-3	4			4	-3		4	-2			-3	-3		-10			11
fr:recet	-3
fr:recev	-11	-5			-3		-3
fr:recev_toute	-3
fr:receveur	3					-2	4					3		4				3				-2	-2
fr:recevoir	-12	-4	5		-6	-5	2	-2	-2		-2	-5	-3	-2	-2					-8	3		6
fr:recevoir_cette	-7	-5				-3	-2
fr:recevoir_nos	-7	-2			-2							-2
fr:rechang	-3
fr:rechauff	3
fr:recherch	-3	-4			-3	-2		6	-2			4	-4	-3	-2		-2	2		2		2	-3
fr:recherch_de		-3			-2			6	-2			4	-4	-2	-2
fr:recherch_retrouv	-4
fr:reclam	-10	-5	-3	8	3		-3	-4	-4	-4	-6		-5	-6	-4	-3	-3		6	-9	6	-6	2
fr:reclam_#	9	-4	-2	6	10														6	-8		-3	-3
fr:reclam_depos	-4
fr:recois	8	-5		11	-4												-3	-3	-3	11		-3	-5
fr:recoll	2
fr:recommand	6		6	-3	-5	-3	-2		-3		-2		4	-4	-2	-2			-2	-7			-2
fr:recommand_a	-2
fr:recommand_cette	-3
fr:recommand_chaud	2	-2	8	-2
fr:recommand_du	5
fr:recommenc	3	-5															10	-2	-2	-8	6	-4	-2
fr:reconcil	-4
fr:reconcil_avec	-4
fr:reconduit	3
fr:reconnaiss	-7
fr:reconnaiss_pour	-3
fr:reconnait_ses	-3
fr:reconnu	2
fr:reconnu_en	-3
fr:recop	4	5		5	-2								4	7			-4	4		3			-3
fr:recour_a	-3
fr:recu	9		12	-5	-14		-4	-9		-3	-6	8	-7	-4		-6		-9	-9	-2	-8	6	7
fr:recu_#	10		5	-4	-5	-3				-2	-3		3	-2			-9	-7		4			7
fr:recu_aucun	4
fr:recu_ce	2
fr:recu_comm	-6
fr:recu_en	-2
fr:recu_et	-3
fr:recu_la	-6
fr:recu_le		5	5		-3							7		-2			2	3		-9			5
fr:recu_un		3	6		2	6								-2			8	-3		-8
fr:recul	3
fr:recuper_en	-2
fr:recuper_le	2
fr:recus	4				-3												-10	-4		12
fr:redemand	-6
fr:redemand_des	-4
fr:redemarr	3	3	6	-7	-2									4			-7	-4		12			-3
fr:redig	3
fr:redir	-5				-3		-2			-2		-2				-3
fr:redon	5
fr:redon_le	4
fr:redress	-3
fr:redress_gratuit	-3
fr:reel	-2
fr:reel_lu	-3
fr:reexpliqu	-3
fr:ref	-7	-7	-4	4	9	-3					-2	-2	-3	-3			-7	12		2		-8	-4
fr:ref_en	-2
fr:ref_le	2
fr:ref_une	-4
fr:refair	6	-2		3	3												-4	4	6	-6			-3
fr:refect	-2
fr:refect_du	-3
fr:referm		-5			-4	-2											-9	-4		13			-4
fr:referm_la	-3	-3
fr:reflech	4
fr:refonction	-3
fr:refonction_sans	-3
fr:refont	-5
fr:refoul	-3
fr:refroid	2
fr:refroid_pas	2
fr:refunded	-4
fr:refunded_in	-4
fr:refus	9	-11	-5	9	18	-10	-6	4	-4	-4	-6			-7	-4	-3	8	-16			-4	3	-9
fr:refus_au	2
fr:refus_de	9	-8	-2		12	-6	-4	5			-3	-3	4	-3			6	-8	3				-6
fr:refus_motiv	-4
fr:reg	6	4		3	-4	-3	-2	6	5				4		6		-3	3		-11		9	-3
fr:regal	-5
fr:regal_du	-2
fr:regard	16		-15	4	9		4	-5	3	5	-11	-6		-9	3	-4	6	-7		-6			6
fr:regard_ce	6	-3		5	2												-8	4	7			-2	-6
fr:regard_la	5
fr:regard_le	3	-3			4
fr:regard_un	3
fr:region	6	7	-3					6				8	4	-3			3	4		-5			-7
fr:regl	-12	-7	-7	9				-4	3	2	-5	-4	5	-7	3	-3	-2	11	-6	-5	-4	5	-11
fr:regl_a	-5	2											4
fr:regl_ca	3	-2			-3													8		-9			-2
fr:regl_des	3
fr:regl_direct	-2
fr:regl_en	-9
fr:regl_le	-4				-3
fr:regl_mon	-2
fr:regl_pend	-4
fr:reglag	3			4	-4												-7	-8	-3	15			-4
fr:regret	2
fr:reinstall	2
fr:rel	-3
fr:relanc	-9
fr:relanc_zero	-5
fr:relat	6
fr:relayo	3		-4	6	-4		-2				2		-2	-2	-2	-3	-5		-3	-3		-2	7
fr:relev		-4	-4	3	-10	-2				-3	-3	-3	-3	-3			-8			6	-2	-2	3
fr:relev_de	-4
fr:relev_du	-4
fr:relir		-3			-3
fr:rem	6	8	-6	4	-7	-5	-3	-2	16		-3	-3	-6	8	16		-2	-9	-3	13		-2	-7
fr:rem_dans		-3																-3		7	4
fr:rem_tout	-2
fr:remarch	-5
fr:remarch_merc	-3
fr:remarqu	-6		-7	-3	-4								-2	-2		-2	3			-6	3	-2
fr:remarqu_que	-2
fr:rembours	-9	-9	-2	3		-3	-8	-3	-4	-3	-2	-6	-4	-4	-3	-2	-7	15	-6	-10	-3	-4	-6
fr:rembours_de	-10	-5			-5		-5					-3
fr:rembours_des	-3
fr:remerc	-19
fr:remerc_de	-4
fr:remerc_le	-5
fr:remerc_pour	-4
fr:remerc_votre	-3
fr:remet	5	5			-2	-4				4	6		4	-3			8	-3		3			-8
fr:remettr	-3			8	2	-4					-3		4	5			-12		-3	7			3
fr:remettr_la	3			2	3								4	6			-7	-2		8		3	-2
fr:remettr_le	-2
fr:remis	7	-3		3	-7	-4	2				-2	-5	-2	-3			3		-3	2		-5	-5
fr:remis_a		-5			-5	-2											6	7		-9		-3	-3
fr:remis_en	3
fr:remont	8			2	-2								5	3			-3	-3		3			-4
fr:remont_au	4
fr:remorqu	-4
fr:remorqueur	-2
fr:remorqueur_est	-2
fr:remot	7
fr:rempl	8	-6	-4	10	10	-5	-2	5		-2	-4	-2	-4	-5			-6	2	-4	9	-2	-6	-7
fr:rempl_le	3	-4	-2	9	8	-3					-3		-2					-4		5		-3	-3
fr:remplac	6	4	-7	-4				-3	5	-4		-4	-5	3	5	-3	-3	-13	-5	15	-4	-10	-10
fr:remplac_en	-3
fr:remplac_et	-2
fr:remplac_la	-5
fr:remplac_par	3
fr:remplissag		5		5	-3	6					3						3			-3		-3	4
fr:rencontr	-2	5		-3	-3				7			4	-4	6	7		-2	-4		6		-7	6
fr:rend	5	-5		3	-5					-2							-6	-3		12		-3	-4
fr:rendez-vous		-4	11	4	3	-6	-5	-3	5	-4	-5	-4	-5	-6	5	-4		-4	-5	4	4	-9
fr:rendez-vous_a	7		7		-3															-2			-2
fr:rendez-vous_depuis	-3
fr:rendr	5	-3			-4												6	3	-2	-8
fr:rendr_a	4
fr:rendr_la	2
fr:rendr_mon	-2
fr:rendu	3	-9	6	-8	-7	-7	-4	-4	-4	-4	-6	-4		-2	-4	-4	-2		-6	2	-3	-3	-10
fr:rendu_a	2	-4	4	-4	3
fr:rendu_de	-3
fr:rendu_en	3
fr:rendu_la	-3
fr:rendu_le	7		-4	-5	-7												-9	5	-3	3			-4
fr:renouvel	10	-5	-4	9	-3				4						4					7		-3	-7
fr:renouvelon	-3
fr:renouvelon_notre	-3
fr:renov	-7
fr:renov_superb	-3
fr:renseign	5
fr:rentr	-4		-5	-4		8	-6	-3		-4	4	-4	-7			-2	7		-3		-2	-4	-9
fr:rentr_ce	3
fr:rentr_pas	-6
fr:renvers	2
fr:renvoi	6	3		-3	6	-3	-2				5	4	-4	-3				6			-2	-10	4
fr:rep		-8	-3	5	13	-3				-2	-2		-2	-3				11	-3	-9	3	-7	-3
fr:rep_de	-2
fr:rep_servic	-3
fr:repair	3
fr:repar	-14		-2	-7	-7		6		4	-2	-3	3	4	-4	4		5			-2		-6	4
fr:repar_a	-8
fr:repar_avec	-4
fr:repar_en	-9
fr:repar_la	-5
fr:repar_le	-5
fr:repar_sans	-3
fr:repar_test	-3
fr:repar_un	-3
fr:repar_une	-3
fr:reparl	5	5	-2	-8	-3		-3	6	4				5	5	4		5	-4		-3		2	-2
fr:repart	12	6	-6	-11	6		-3	-3	-3	4	-7	-3	2	-7	-3	5	3	7	-5		-3	-2	-11
fr:repart_au	3
fr:repart_avec	6	2	-2	-6	3									-4		6	12	-3		-6		-2	-5
fr:repart_chapeau	-3
fr:repart_un	-2
fr:repartitric	-2
fr:repartitric_de	-2
fr:repass		-3	-2	4	-4													-3		4		-2	-5
fr:reper	-4
fr:reper_que	-4
fr:repet	4			-5		2					3						2	2				-2	-3
fr:repl	4
fr:repond	7	3	-5	7	15		-4	5	-2		4	-3	6	-4	-2		11		-5	-6	-3	3	-10
fr:repond_au	2
fr:repond_que	7	-6	-3	6	17								-2				15	-8	-3	-9		-3	-4
fr:repondeur	2
fr:repondr	-11	-3		-5	-5	-5	-3	-3	6	-2	-3	-3	-3	-4	6		11	-6				-3	-4
fr:repondr_a	-8			-5	-4	-4	-3		6		-2		-2	-3	6		11	-6				-3	-3
fr:repondu	3	8	2	-8	-6		8	-4	-3	11	-8	8	3	-4	-3	-3	8	-12	-4		-4	3	5
fr:repondu_a	3
fr:repondu_en	-4
fr:repondu_que	3	4	-2	-4			11			8	-3	-2	3	-3			2	-10		9			2
fr:repons	-3	14	-5	7	-3	-7	9	8	-3	11	-4	4	6		-3	12	-3		5	-9	6	8
fr:repons_avec	-4
fr:repons_clair	-3
fr:repons_de	-3					-2	4			8		-2	4
fr:repons_en	-3
fr:repons_etait	-3
fr:report	-3
fr:repos_enfin	-3
fr:repr	-11	6			5	-2			7	3					7		6			-7		-3	3
fr:repr_avec	-2
fr:repr_le	-2
fr:repr_sans	-4
fr:reprendr	4	-3			-5												-2	5				-4	-4
fr:repris	5
fr:reproch	-6
fr:reproch_un	-4
fr:reseau					-2			4				3
fr:reseau_par	-3
fr:reserv	-3		-8	9	-12		7	3	-3			-7	-7	-7	-3	-2	3		-3	-5	-4	-3	9
fr:reserv_en		3	-3	7	-3			5			3									-6		4	4
fr:reserv_la	-2	-2									3						7			-2
fr:reserv_le	3
fr:reserv_mon	-5
fr:reserv_pour	-2
fr:reserv_tout	-4
fr:reservent	-3
fr:reservent_seul	-3
fr:reservoir	8	-2	-5				-2		-2	-2	3	-2	-3	-3	-2		5	-4		-6	-2	-4	2
fr:reservoir_a				3		3					4							-2		-2		-2	5
fr:reset	3
fr:resident		4		-4		8					10		-3	-3			-4			4		-4	3
fr:resil	5	4			-4	-2							3	-5	2		-2		-2	-8		5	-2
fr:resil_en	-3
fr:resin	4	-4	-5		-4									-2			-4	-3	-3	8			-3
fr:resolu_avant	-3
fr:reson_elle-mem	-2
fr:respect	-14
fr:respect_chacun	-3
fr:respir	3
fr:respir_par	3
fr:respons	3			7	12	6	4						3	-2			-9	7		-6		7	3
fr:ressor	-3
fr:ressor_copain	-3
fr:ressort	3
fr:ressuscit	-3
fr:ressuscit_pour	-3
fr:rest	11	-3	-5	-5	3		-4	-10	-10		-2				-10			3	2	-2	-10		-6
fr:rest_#	3				8												3		7	-9
fr:rest_a	-6
fr:rest_calm	-3
fr:rest_dans	10		-5		-8	2	-3	-2	-3		-4	-3	-4	-3	-3		-2	-3	-3	2	-4	-6	6
fr:rest_du	8	-4	-6	-10	-3												10	-4		-3			-3
fr:rest_plus	2
fr:rest_scotch	-4
fr:rest_un	-4				6
fr:restaur	2	-4	-6	-6	-6	-3					-2						13	-3		-11		-3	-3
fr:restaur_ou	-3
fr:restent	8
fr:restitu	3
fr:resum		7	7										3	7				4		-2			-2
fr:retard	-23	-6			-5	-4	-6	-3	-2	-2	-2	3	-4	-6	-2	-3
fr:retard_de	-4
fr:retard_pas	-5
fr:retir	8			5	5	8					6	-2	3	-3			-7	8	-3				-6
fr:retour	-5	5		-5	-4	-7	-4	-3	-3	4	-6	-3	-5	3	-3	9		5	-4		5	-6	-9
fr:retour_de	-6
fr:retour_en	-2
fr:retourn	-12
fr:retourn_demain	-3
fr:retourn_quand	-2
fr:retr	-4
fr:retrait	-3	-4				-2											-5	4				3	-2
fr:retrait_tout	-3
fr:retrouv	-12	-4		9	-6	-3							7							-5	6	5	-4
fr:retrouv_#	-5
fr:retrouv_en	-4
fr:retrouv_enfin	-4
fr:retrouv_mon	-3
fr:reunion												4	-2	-2
fr:reuss	-4
fr:reveil		-5	8		-4	-2											2			5		-4	-4
fr:reveil_avec	-6
fr:reven	2	-3	-2	3	-4	-3		6				4	-3	-2			-7			-2			6
fr:reven_pas	-3
fr:revenu		-8	-3	-4	-4	-4	-3	-2		-3		-3	-4	-8		5	2	6	-4	-4	-3
fr:revenus	3
fr:revien	5	-9	-4		5	-4	-2		-2	-2	-3		-3	-4	-2		-3		-3	14		-4	-13
fr:reviendr	-3
fr:reviendr_ral	-2
fr:revis	2	-3	2		3												5	-3		-9			5
fr:revoir	3
fr:rez-de-chauss	3
fr:ri	8		-3		-4								-2				3			-12	3	-2	4
fr:rideau	8		3	7	-4																		-2
fr:rideau_se	2
fr:ridicul	5	-2		3	10												-2	5	-2	-8		6
fr:rien	-11	7	-12	10	-3			7	-8	-3	-7	5	-15	-10	-8	3	-10	-7	-5	5	7	-8	9
fr:rien_a		3	-6	3	-10	-6	-4	-4		6	-4	-4	-7	-7		-4	-4	-5	-5		8
fr:rien_charg	-2
fr:rien_dans	3	-5		5	-4	-4					-5		4	3			-7	-4		2			6
fr:rien_de	-13	-2	-2	-4	-11	2	-3	-2	-2	-2	5	-2	-3	-3	-2		2	-5	-2			-4
fr:rien_et	-3
fr:rien_la-dedan	-3
fr:rien_ne	-6	-3		-6	-5	-3	-2	5			-3		-2	5			4	-4				-4	-2
fr:rien_pantout	-4
fr:rien_que	5
fr:rien_sent	-4
fr:rien_vendu	-3
fr:right	-6	-2	-4	3	-5		-2		-2		-4	-2	-3	-4	-2	-2	-9	-4		5		-2	5
fr:rigol	-3
fr:rigueur	-3
fr:rigueur_dont	-3
fr:rimousk	-6				-2
fr:rinc	7	-3	-3		2								-2				7	-5					-4
fr:rir		-4		-5	-3									-3				3		2		-3	-3
fr:rir_les	-2
fr:ris	-2
fr:ris_de	-2
fr:risqu	-4
fr:rit	3	-8			-3	-5					-4			-4			-8	-3		13	3	-5	-4
fr:riz_etait	-3
fr:rn				-3		3				3	4		4				3			-8	3		5
fr:rob			-6	-2		-3							4	5			2			-6		3
fr:rob_de			-6	-2		-3							4	5			2			-6		3
fr:robinet	17	-4	-8	-5	-8			-2	-2	-3	-3	-2	-3	-3	-2	-3	-4	-6	-3	11	-2	-3	-8
fr:robinet_de	2
fr:robinet_noir	3
fr:robot	11
fr:rog	2
fr:roi	8
fr:roland	4	-2		-4	-5												-5		-2			5
fr:roman_feu	-3
fr:romant	3
fr:romantic	6
fr:rond	8	-3	-4	-4		3					5		-4	-3			-7		-2		2	2	3
fr:ronfl	-5
fr:ronron	3
fr:ronron_de	-3
fr:room	21	5		-16		4	-6	-5	-5	-5	-3	-5	-5		-5	-6	7	-9		-4	-6	-8	-17
fr:room_#	15	3	3	-13	-6	4	-4	-3	-3	-3	-6	-4	-3	-5	-3	-4	-3	-5	-5	3	-3	-5	-7
fr:ros	-7	-5			-4
fr:rosair	2	-2		4	3												2			3		-4
fr:rosal	6	-7	-5			-5				-2	-6					-2	-7	4	-3	-2	3	-5	5
fr:rou	6
fr:roug	5		-6		-9	3	-4	-4	-4			-4	5		-4	-3	-5	-6	-3	7	8	-4	-12
fr:roul		-3	-5		-3						3					-2				-5			5
fr:roul_comm	-2
fr:rouleau	2
fr:roulet	-3
fr:rouss	4
fr:rout	9	2	-5	-10	2	4	-3	-2	3	4				3	3		-3	3	4	-3	-4		-2
fr:rout_est	-4
fr:routeur	4	-3	-6	-3	-3												-6	-3		9			-3
fr:rouvert	-3
fr:rouvert_la	-3
fr:ru	2		-7	7	-13		5	3			-2		-3	-5		-3	-12		-5		-4	5
fr:ru_de	3		-2	-3		-2			3				-3	-3	3		3			-6		2	-2
fr:ru_deneig	-3
fr:ru_des	-4
fr:ru_du	3
fr:ru_principal	-3
fr:run	7	-3	-4	7	-3	-3								-2			-9	-3	-2	6			7
fr:running	-2	-2	-4	-6	-3	-2					-2	-2		-3		-3	-7			6			-3
fr:s	6	-3		2	-4												4	7		-9			-4
fr:s'il		-12	-6	14		-8	-5	-5	-4	-5	-7	-5	-7	-7	-4	-3	-10	2	7	-2	-5		5
fr:s'il_vous		-12	-6	14		-8	-5	-5	-4	-5	-7	-5	-7	-7	-4	-3	-10	2	7	-2	-5		5
fr:sa		16		-2	-6	10		-3	-9	10			-5		-9		-10	10	-12	-4	13		-6
fr:sa_camionnet	2
fr:sa_cart	4	-6			4												-4	10		-9		-6
fr:sa_cle	-5				-3	-2				4			-3
fr:sa_femm		13	-2		-7	6				5			-4	-3					-2	-6	4		-4
fr:sa_feuill						5				3			4							-4	3	4	-2
fr:sa_mer	3	-5			-2	-4					-3		3				-2	2					-3
fr:sa_poup	-2
fr:sa_propr	-3
fr:sa_second	-2
fr:sa_viand	-3
fr:sac	11	-3	-4	3	2				2	-2	-4		-5	-4	2		-7		-3	12	2	-4	-9
fr:sac_de	5	3	-3		-4	3			3		-3		-4	-3	3		-2			7			-3
fr:sach	-10	-3		4													10	-2		-13			5
fr:sachet	3
fr:sacoch	4
fr:sage-femm	-2
fr:sage-femm_en	-2
fr:saguenai							5	6				4	-3				-2						-3
fr:sai	9	-9	-7		-5	-6	-3	-4	-4	-4	-5	-4	-5	-6	-4	-2	-6		-8	12	-5	4	-12
fr:sai_#	12	-2	-4		-4												-5	-4	-3	9		-2	-2
fr:said	10		-10	-6	-6	-5	-3	-3	-3	-4	3	-3	-4	3	-3	-4	-6	-6	-7		-3	7	-4
fr:saint-jean_a	-5
fr:saint-ong	2	6				-4	6		5	4	4		7	7	5		-3			-4		4	2
fr:sais	-4	6	-5		3	7	9	-3	-2	-3	-4	-4			-2		-11	6	-4		2	-3	9
fr:sais_le	4
fr:sais_pas	-3	-3		3	-3												-4				3	-2	6
fr:sais_que	-6	-2		6	7												-7	8					-4
fr:saison		10	7	-4	-3				7					4	7		10	-6				-2	-5
fr:saison_cuisson	-2
fr:sait	-2			7	-3	10		-2			8	-2	7	5	-2		-12	-2	-3	3	-3	5
fr:sait_pas	3			3		5					5		-3	4			-7			11		-6	-2
fr:sait_que	-4
fr:sal	-7
fr:sal_accueil	-4
fr:salad	5
fr:salad_de	3
fr:salar	4
fr:sall	7		-13	-6	-5	-3	3	-7	-7	-8			6	-6	-7	-6	8	-3	2	-8	-7	-2
fr:sall_#	3
fr:sall_a	5	5		-6	-4	-2					6						6	-6	5	-6		-3	-3
fr:sall_combl	-3
fr:sall_de		-8	-10	-3			-5	-4	-4	-4	-4	-5	5		-4	-4	7		-6		-4	-5	-2
fr:salon	14	-6	7	-8	-7		-3		-2	-3		-2	-3	-5	-2	-3	-5	-4	-2	11	-3	-7	-7
fr:salu	-9	-4	13	-7	-5												3	-4		3			-3
fr:salu_la	-6
fr:salu_le	-7
fr:salut	9	-4	-8	20	4	-6	2	-4	-4	-5	-4		-6	-6	-4	-3	-12	2	8	-4	-4	-8	10
fr:salut_ce	-4
fr:salut_distingu	4	5					5					4								3			-4
fr:sam	2	2	4	-8	-7		-6				-8	-6		-6		-6	7	-5	-6	5		-11	-8
fr:sam_dai	-3
fr:sam_est	-3
fr:samed			-8	-2	8	4		9	-6		3		-13		-6	-5	4	-13	10			-4	-5
fr:samed_#	-4	-4		8			4				-2		-2	-2			-10	-7	6	9	3	-4	-4
fr:samed_le	-2
fr:samed_zero	-3
fr:sandwich	4
fr:sans	-3	4	14		6	-10	7	7			-5	3	-10	4		-4	-7			11	-12	-6	2
fr:sans_asterisqu	-4
fr:sans_autr		4				2	7							5			-2	4				-2	-2
fr:sans_bon	-3
fr:sans_compt	-3
fr:sans_dire	2
fr:sans_douleur	-2
fr:sans_dout	4	-5	9	-3										-2			4			-8		5	-3
fr:sans_except	-3
fr:sans_frais				6	5												-11	-5		15			-2
fr:sans_jam	-4
fr:sans_la	5
fr:sans_me	2
fr:sans_paper	-3
fr:sans_pest	-3
fr:sans_pos	-3
fr:sans_problem	-3
fr:sans_pub	-2
fr:sans_que	-9				5
fr:sans_repons		4		2	-5	-3	7	5				6	5				-4	4		-9		2	4
fr:sans_rien	-8	-4			-2	-2
fr:sans_se	-2
fr:sans_suppl	3	-2	2		8												-6	-2		8
fr:sans_un	-3
fr:satisfa	-3
fr:satisfa_de	-3
fr:satisfact	3
fr:satisfait	-5
fr:satisfait_de	-5
fr:saturdai	-3				-2
fr:sauc_lapin	-3
fr:sauf	5	-4	-3	-3	-2												2	-4				-2	7
fr:sauf_le	-6
fr:sauf_que	2
fr:saun	2			-4													5			-5
fr:saur	-3	3			-2						7
fr:saur_gre	-5
fr:saurion	-2
fr:saut	3	5	-4	-6	5	7					6			7				-4		5		-2
fr:saut_le	3	6	-3	-8	2	7					6			7			-5	-3		8
fr:sauv	-14
fr:sauv_la	-4
fr:sauv_notre	-3
fr:sauv_un	-4
fr:sauv_une	-3
fr:sauvegard		3	3	5	-3		2										-5	-6		11
fr:sauvegard_auto	-3
fr:sauvio	5	3		-3	2		2										-10	-7		15
fr:sav	7		-3	2	5	3											-5	-3		6		2	-3
fr:sav_pas	3
fr:saved	-13
fr:saved_my	-13
fr:savez	6	3		3	-2				7						7		5			3			-5
fr:savez_vous	6
fr:savoir			-5	10	-4				-4	6			2	-8	-4	-3			-5	-5	-5	9
fr:savoir-fair	-2
fr:savoir-fair_remarqu	-2
fr:savoir_ce				-3	-2					5	2									-9			4
fr:savoir_qui		-2			-5	-2		5			-2			-3			-4			-7		6	3
fr:savoir_si	-10	3		3	-3					5	4		6				-7			3		8	-7
fr:savon	7
fr:saw	-5
fr:scotch	-3
fr:se	6	5	-3	6	6	-4		-9	-4				-9	-6	-4	-7		5			6	-17
fr:se_agit	6	5		6	5							3	-2	2				-6		4		-3	3
fr:se_allum	-4
fr:se_appel	7	4	-2		5		7							-2				5	7	-5		-2	-7
fr:se_arret	5			7	-3								5	-3			-10	-3		5			4
fr:se_arretent	3
fr:se_desabon	-6
fr:se_en	10		-4			-5	-3		-3	-3	-3	-3	7	3	-2		-4		5		-3	3	2
fr:se_est	3		4		-3		3	-6	-6	2	9			3	-6	-5	-4	12	-10		5		-5
fr:se_etait	6
fr:se_excus	-10
fr:se_ferm	2
fr:se_il	-6	-3	-5	7	3	-3	-4	-3	-3	7	-8	-3	-6	-5	-3	-3	-9	-12	-5	10	4	-7	4
fr:se_lev	-4
fr:se_ouvr	7	-3		4	2												-6	-5	6	5		-4
fr:se_prend	-3
fr:se_press	-2
fr:se_regal	-4
fr:se_sont	4	-4	-3	9	14	-2											3	4	6	-13			-2
fr:se_souvient	-5
fr:se_trouv	3
fr:se_y	-3
fr:seanc	8	6	-4		-11	-5				4	3		-4	2			-2		6	-4	-2	-6	6
fr:seau	7		7																	-7			5
fr:sec	8				-3	3					4						-4	-3				-3	4
fr:seche-chev	-6
fr:secheux	3
fr:second		-7	-4	5	-9	-3	-3				-3	-3	-3	-4			-16	10	-4	9		-4	-9
fr:second_boutiqu	-2
fr:second_ce	-4
fr:second_fois	3
fr:second_se	-3
fr:secour	-4
fr:secour_livr	-2
fr:secouss	-2
fr:secouss_un	-2
fr:secret	3
fr:secret_professionnel	3
fr:secretair	5			3	4								5	4			4	-2		-14		2	9
fr:secretariat	-3
fr:securis	-11	-4			-3		-4					-3
fr:sejour	3		-10	-8	-2											-2	7	-5					-3
fr:sejour_dans	-3
fr:sejour_le	-3
fr:sejour_merc	-2
fr:sel	9	-4	-6	7	6	-2					-2			-2		-2	-5	-3	-2				3
fr:selon	5	4		4	-3	3	6										-4	3		-7		3	3
fr:semain	3	9	5	12	-7	4	-5			-3	8	-4	5	-3		3	-18	-15	-2	25	-7		-6
fr:semain_apres	-3
fr:semain_de	-3				-2
fr:semain_et	-5
fr:semain_pass		2		-5	3	3			7				4	-6	7	6	6	-4		3			-7
fr:semain_plus	-3
fr:semain_prochain	4
fr:semain_que	3
fr:sembl	8	-2		4													4	6		-7			-3
fr:sembl_il	2
fr:sembl_que	3
fr:sen	-2	-6	3	3	5	-2					-3			-2			-3	-7	-2	8		5	-6
fr:sen_du	-2
fr:sen_meme	-3
fr:sen_sert	-3
fr:send	8	-3	-3	5	2							-3		-2				-2	-4	3		-2	5
fr:sent	7	11			-3	10		-4	-3	-4	-5	-4	-5	-7	-3	3			-6		-4
fr:sent_jug	-3
fr:sent_la	4	6	-2	-2	3											6	-3	5				-2
fr:sent_le	9	9	-5	4	-4	10					-2		-2	-3			-3	-4	-2	6			-6
fr:sent_mon	-3
fr:sentent	6
fr:sentent_le	5
fr:separ	2
fr:sept	5		-4		6		4				-4		-3	-3			-4	10	-3	-4		-8	7
fr:sept_et	-4
fr:sept_heur	-4
fr:sept_mois	3
fr:septembr	-5	5	2	11	-11					-6	-9	2	12	5		-4	-17	7		-3		7	-9
fr:septembr_#		-3			-3
fr:ser	5			3									5	4			-9	3				3	3
fr:sera	-11	5	-4	-8	-4	2	6			-4	-2	3	-3	12		-3	-8	3	5	5	-2	-7	-8
fr:sera_depos		3				-2	5							-4				6		-6
fr:sera_la	-3
fr:sera_pas	-6								4					3	4
fr:serai	-10	-2
fr:seraing	4	9		-3		7				6	5			7			-6			3	6	-3	-2
fr:serait	3	-3		-3	4	-2	-5	-4		-5	-8	-4		7		-4	-10	-2	8	6	-4	-6	-13
fr:serait_il	-3
fr:serieux	-11
fr:seront	-6					3						2		-3
fr:serr	-3
fr:serrur	4	8	-3		-2	-2		6				11	-3			9	-3	-4		4
fr:sert	-4
fr:serv	-6	-2	-3	10														5		-11			7
fr:serv_dans	3
fr:serveur	-5		-2	-16	-6	-8		-5		-6	-6	-7	-5			3	-8	-7	-5	15		-6	-13
fr:serveur_beau	-3
fr:serveur_drol	-3
fr:serveur_est	-6
fr:serveur_etait	-6
fr:serveur_le	5
fr:serveux		-5	-8	-5	-5					-3			-3	-2		-3				-6	2	3	-4
fr:serviabl	-3
fr:serviabl_du	-3
fr:servic	-7	8	8	5	-6	-8				-8	-9	4	9			-7		-8	-8		-6	6
fr:servic_a	-2
fr:servic_a1	-4
fr:servic_aux	-2
fr:servic_comm	-5
fr:servic_de	7	-3	13	-5	-6		4			-2	-2		-2	-2		-2	10	-3	-2	-3		-4	-4
fr:servic_discret	-3
fr:servic_est	-2
fr:servic_etait	-3
fr:servic_numero	-3
fr:servic_rapid	-6
fr:serviet		-5		-8	-3	-3	-2				-2			-3		-2	9	-3		-4		-3	-4
fr:ses	3	-18	-10	3	-9	-4	-9	-6		-5	-4	-8	2			-6	-6	-5		3	-4		-3
fr:ses_#	3	-3															-3	5	-2	-7		2	-2
fr:ses_bott	2
fr:ses_dechet	-2
fr:ses_don	-3
fr:ses_limit	-3
fr:ses_producteur	-3
fr:ses_vir	-2
fr:session	5
fr:seul	3	4	7	4	-6	8	-4	-10	-2	11		-10	7		-3		-6	-2		4	3	5	-3
fr:seul_a	2	4		6		-4				9	-4		4				3				6	-5	-5
fr:seul_au	2
fr:seul_et	-2
fr:seul_interlocutric	-4
fr:seul_le	3
fr:seul_ne	2
fr:seul_plus	-3
fr:seul_que	-2
fr:severin		-3		5	-3						3			-2			-5	-4		-8		9
fr:shampoing	6		7	-5													6			-6
fr:she	-2	10	-3		-8	-7	-2	-2	-3	4	-4	8	5		-2		-6	8	-4	-15	9	-2	-7
fr:shed	-5
fr:sheet	8	-2															-3	-3		3
fr:sherbrook	-3
fr:shop	7
fr:should	-4				5
fr:show			-3	2		-3		4										6		4		-4	-2
fr:si	-19	5			-12	-4		4	-4	10	3	-11		-3	-4	-9	-14	3	-14	8			10
fr:si_ca	-4	-2		2	2	3					4		-2	-3			5			-8		-5	9
fr:si_ce	-15	-8	-3	8	-3	-3	-2	-2		-3	-3		-3	-3			-3			8		-4	4
fr:si_elle	2	3			-3					2
fr:si_je	6	8	-6		-5	-5	3	3	-2	7	5	-2	4	-4	-2			-4	-4	-7	-3	7	6
fr:si_la	-4
fr:si_le	-9
fr:si_on	-10	-6	-4	4		-3			3	-3	-3	-2	3	3	3		-13			15			-8
fr:si_possibl		-4		-5	-3												-4	4				-2
fr:si_quelqu'un		-2																4		-3
fr:si_tu	5		-2	3	-2												-5	-3	-2				7
fr:si_votre	-7
fr:si_vous	-14							5						-3
fr:siffl	3
fr:sifflet	2
fr:sign	8	2	-10	9		-4	4		11	-8	-7			-4	12	-4		7	-2	-12	-6	-4	8
fr:sign_ce	-4
fr:sign_de	3
fr:sign_le		-6	-3	2	-4		-2					-3		-2				-6	-3				4
fr:sign_pour	4	6	-3	4	-2	-2	6	6					4	-3			2	8	-2	-10		2	-6
fr:signal	-5	4	-4	-2	-5		-2		9	-2	-3		3	3	9	-2	7	-4		-7			6
fr:signal_a	-3
fr:signal_que	3
fr:signal_tout	-4
fr:signal_un	-8
fr:signatur	4											3		-2						-4			5
fr:signatur_chez	-2
fr:siham	4	3		3							6		-2	4			7			3		-3	-11
fr:silenc			5	5	-3			6						4		4	-4			6
fr:silenc_complet	5
fr:silenc_de	-2
fr:silicon	4
fr:simon	3			-5	-2				3				-3	-3	3		5	-5	6	-8			-5
fr:simpl	-10	-2		2	-5												-3			4			-2
fr:simpl_and	-2
fr:simpl_comm	-4
fr:simpl_et	-7
fr:simpl_rapid	-2
fr:simplifient	-3
fr:simplifient_la	-3
fr:sinc		-3																-3	-3	2			4
fr:sinc_the	4
fr:sincereli	3			-6								5					6	-8		-4			6
fr:sinistr	-3
fr:sinistr_me	-3
fr:sinon	4	-6	-7	10	6	-5	-3	-2	-2	-3	-3	-2	-3	-3	-2	-3	-2	3	-4	10	-3	-4	-14
fr:sir	-4	-3			-3
fr:sirop	-2
fr:sirop_le	-3
fr:sit	18	-5	-18	-3	-5	-7	-4	7	-4	-5	-5	-7	-5		-4		-6	-2	2	3	-5	-8
fr:sit_#	2
fr:sit_ce	5																-4	3	7	-10			-3
fr:sit_est								6						4		5
fr:sit_qui	3
fr:six				4	-4		-3	-5	3		6		3	2	3	-3	-8	3	-6	-6		6	3
fr:six_an	-6	-4			3	-3			-3				4	3	-2		-4	4		-4		3
fr:six_minut	-5
fr:six_mois	4
fr:sixiem_est	-3
fr:sm	7	-9	6	-9	-4	-3	-2	-2	-2		-3	-2	-3	-5	-2	-4	10	-5	-3		-2	-5	-5
fr:sm_a	-4
fr:sm_de	4
fr:small		-3	-4	-4	-5												11	-3	-2	-9			-5
fr:small_thing	6	-2	-4	-4	-3												11	-3	-2	-9			-5
fr:smooth	-3
fr:smooth_driving	-3
fr:so		-12	3	10	6	-12	-6	-4	-5	-5		-6	-6		-5	-6		-9	-9	5	-5
fr:so_i	4	2	-3	-3		-3					4			5						3			-4
fr:so_much	-13				7
fr:so_the	4		-3	7	4													-3	-2	7			-3
fr:societ		10		4		-2	9		7		-2		-2	8	7		-5	-5		3		-3	8
fr:soeur	8	-2	6	2	-8	8	-2	-2		-4	7		4			-2	-10		-3	11	-3	6	-12
fr:soeur_est	4
fr:soi	-10
fr:soi_assur	-6
fr:soi_remerc	-4
fr:soient	3
fr:soign	3	-3		-7	-2												4						-4
fr:soin	-7	-3	-4														-4	-5		4			5
fr:soin_avec	-2
fr:soin_et	-2
fr:soir	-4	8		-9	-4	10	-6		-11		8	5	3	-2	-11	-8	-3	6	-15		-12	-3	2
fr:soir_a	-3	-3		-3	-4							5	-3	-3			3	-3		-6		-7	8
fr:soir_ce	3
fr:soir_dans	-3
fr:soir_de	-7				4						2
fr:soir_du	-5
fr:soir_et	-3
fr:soir_le	3
fr:soir_meme				3		-3		6				4	3	5			-4	6		-7		5	-2
fr:soir_pour	-4
fr:soir_reconnaiss	-2
fr:soit	8		-5	7	7	12	-4	-5	-4	3	2	-7			-4	-3		10	-10			-9	-4
fr:soit_#	4	-4			-5	-2				-2		-3					-4	8	-2	-6		-2	-3
fr:soit_enlev					7													7		-5
fr:soix	3
fr:soix_an	3
fr:sol	2	2		-5		6					3		-2	-2			-3	-3		6		-2	-3
fr:sol_excellent	-2
fr:solang	2			3	-4						2						-4			-10		7	3
fr:sold_chacun	-2
fr:soleil	-4
fr:solid	-8
fr:solidair	-4
fr:solidair_quel	-4
fr:solut	-8
fr:solut_de	-3
fr:some	4
fr:somebodi	4	-3		4													-5	-2	-2	5			4
fr:someon	-3				-3												-5			9			-5
fr:somm		7			-5	-3	-3					5	4	-3			-2	6		-10			-4
fr:sommair	-15	-8			-3	-4	-5					-3
fr:sommeil	3
fr:sommel	-2
fr:sommel_nous	-2
fr:sommes	11	8	-7		-8			3	-4		4	-4	7	5	-4	-2		-14	-5	-3	-4		10
fr:sommes_en	-5
fr:sommes_le	8	6	-3	10	-3	-3	3						7	8			-12	-9		12			6
fr:sommes_lund	2
fr:sommes_tres	-3
fr:son	3		3		-10	5	-4	-13	-2	5	7	-16		-22	-2	-12	-9	-6	-10	-5		8	7
fr:son_adress	3
fr:son_arriv	-2
fr:son_caf	3
fr:son_chez	4
fr:son_cot	-8	-3			-3
fr:son_dans	4
fr:son_est	-4	-3			-2
fr:son_et	-7
fr:son_fond	-3
fr:son_gilet	-4
fr:son_maitr	-3
fr:son_mar	4			2	-4					4	-5		-4	-3			6	-4		-9		4	3
fr:son_meti	-2
fr:son_nom	5	8	9							8							-2	-3			7	-2
fr:son_per	3	-3			-6					-2			-2	-2			-5	5			-2	-5	4
fr:son_pour	-3
fr:son_telephon	2				-5	6					6		4				-3	-2		-2		8	-3
fr:sondag	3
fr:sondag_de	3
fr:soni	3			4		-5					-2		6	4				-4		6		-2	-3
fr:sonnet	6	-5	-3	-2	-6	-2											8		-2	-6		-2	-4
fr:sont	5			4		-18	3	-9	4	-4	-15	-2	-3	6	4	-8	-14	3		6	-8	3	-6
fr:sont_a	-4
fr:sont_au	-3
fr:sont_encor	7			-4	-3	-2			5				4	4	5		-9	2	-2	4			-3
fr:sont_ferm	-5
fr:sont_parfait	-3
fr:sont_part	4	-2		-3	-3	-3			4		-3			4	4		-5	3				5	-6
fr:sont_pas	3	3	-2	6	-4								-2	4			-6	3		5		-2
fr:sont_propr	-3
fr:sont_rest	4
fr:sorri	-9	-4			4	-4					-2
fr:sort	11	2	-2	11	4	5	4			-9	7		-2	4		-6			6	8	5	-19	-14
fr:sort_de	-4	9		-3		3				-2	11		-3	10				6	-3	3	-2	-5	-6
fr:sort_du	5
fr:sort_le	5	-3	-2	8	2													-2		5			-2
fr:sort_les	5		7	-5	-2	4			5				6		5		-4			9		-3	-3
fr:sortent	5
fr:sou	3
fr:souc	-19	-5	3		-9	-4	-3	-3	-4	-5	-4	-3	-4	-4	-4	-3	-5	-6	-2	13			-5
fr:souc_de	-5				-3
fr:souc_qui	-3
fr:souffl	9	4	5		-4	4				2	-3		-2	-2			6	-5		3		-5	-10
fr:souffl_au	-3
fr:souffl_de	5
fr:souhait	-11	-2		5	-3		-5	-3	-4	-2	-3	7	6		-4		3	3	4	-14	-2	9	-5
fr:souhait_connaitr	-3
fr:souhait_longu	-3
fr:souhait_salu	-5
fr:soulag	-3
fr:soulign	-10
fr:soulign_la	-3
fr:soulign_que	-3
fr:soumiss	-7	-3		5	-3	-6			5		-4		4	4	5		-5			7			-3
fr:soumiss_de	2
fr:soup		-14		4	11	-5	-4	-4	-4	-6		-4	-8	-6	-4	-4		11		-16			-3
fr:soup_de	3	-4			7								-2				-8	6	6	-5	3		-4
fr:soup_et	-2
fr:soup_etait	6	-3	-2		-3													3	-2				-2
fr:soupir	-7
fr:soupl	-3
fr:sour	-6	-3	4	-9		-3				5			5	-3			8					-5	-4
fr:sour_et	-4
fr:sourir	-7	5	-3	4		-3				4			-3	4			-4	4				3	-4
fr:sourir_au	-2
fr:sourir_bien	-4
fr:sourir_en	2
fr:sous	4	8	-9	18	-16	12	11	-8	-6	-6			-11	4	-6	-6	-7	3	3	2	-6	-12	4
fr:sous-sol	4		5	-5				4				4					-4	5		4			-5
fr:sous_#	-5				-3		4							-2
fr:sous_eau	-3
fr:sous_huitain	2
fr:sous_la	-7	-5		3	-7	-3					-2		-2	-2			-6			9		-4
fr:sous_le	-4	9		11	-5	11					-5		-3	-3			4	-3	-2				-5
fr:sous_les	3
fr:sous_nos	2
fr:sous_quinzain	2	2					7					7		9				6
fr:sous_toutes	2	4				3	5					-3		-2				-2		5
fr:sous_une	3
fr:souten	3
fr:souvient	-5
fr:souvient_de	-3
fr:souvient_du	-2
fr:spa	9	2		6	-5	-6	-3	4	-3	-3	-5	9	-6	-6	-3	7	-3	6	-6	-4	-3		-8
fr:spam	-3
fr:spam_est	-3
fr:special	-3
fr:sport	6	-3		-2	2												-11	-4		13
fr:stag	-9
fr:stagiair_a	-2
fr:stai	3
fr:standard_de	-4
fr:star	-15
fr:star_and	-5
fr:station	-3		3		2								-2	-3			5			-2		-3	-4
fr:station_a	-7
fr:station_est	3
fr:station_et					-3
fr:station_just	-4
fr:steak	-3
fr:steev				4	-4	-2							4	5			4			-8
fr:stev	-5	-5	-2	4	-2	-3					-2		-2				5	5	-3	-7		-3	-4
fr:still	2	-6	-7	-10	-6	-5	-4	-3	-4	-3	-7	-4	-3	-5	-3	-4	4	-3	-4	-5	-3	-5	-7
fr:still_exist	-3
fr:still_no	3
fr:still_quit	-3
fr:still_running	4
fr:stock	4
fr:stop	4
fr:street	2	-2			-3
fr:stress	-13
fr:structur	3
fr:stuart	2	6		3	-2	4			3					4	3		-3						-3
fr:sturdi	-5
fr:styl	-3
fr:styl_bien	-3
fr:stylo	3
fr:su	7		-4	-7													6			-6
fr:su_lui	-2
fr:su_voir	-3
fr:sucr	-4
fr:sucr_est	-4
fr:suff	7	-3		8	4	-3				3	-2		-3	-3			-2			-11	8	6	-5
fr:suff_de	4
fr:suggest	2
fr:sui	7
fr:suis	7			4	8		3	-9	-8		6			4	-8	-7	2		8	2	-8		-12
fr:suis_a	5		-2		4	4								2			9			-8			-3
fr:suis_client	4	-5			11								-2				-6		10	-5		-3
fr:suis_en	-8
fr:suis_encor	-3
fr:suis_pas	10	-7		8	-5								-3	-3			3	4		5		-4	-11
fr:suis_presqu	-4
fr:suis_rest	3			-4	-4	3					5									-6		4
fr:suis_tomb	-2
fr:suiss	5
fr:suit		6	-6		4	8		-4	-4	-4	-5		-7	7	-4	4		-4	-3	3	6	3	-10
fr:suit_a	-2	-5			-2		-3							-2
fr:suit_du	3
fr:suiv	-6		2	4	-3	5	-6	-3	3	3	-5		5	-2	3	-3	-12	-3	-3	8	-3	-6	7
fr:suiv_exemplair	-3
fr:suiv_le	-7
fr:suiv_nikel	-4
fr:suiv_votre	-4
fr:suivr	4			-3	2	-2	4						-2	-3			8	-3	-2	-6		-5	2
fr:sujet		-4	4		-6	-5		4			-3		-4	-6					-3	-7	2	2	3
fr:sujet_de	-8
fr:sujet_du	4	-3			-2															-4	3	3
fr:sundai	-3
fr:sup	10	-5	6	-4	-9	-4	-3	-3	-3	-4	-4	-3	-3	-4	-3	-4		-5	-6	-3	-3	-4	3
fr:sup_boulo	-2
fr:sup_gentil	-4
fr:sup_rapid	-3
fr:superb_maitres-nageur	-3
fr:suppl		-5		4	7		-2				-2			-2			-12		-3	8		-3	3
fr:support	8	-4		9	3	-2											4						-4
fr:support_est	-3
fr:suppos	-5	-4			-3
fr:sur	15	-8	-5	9	-13	-4	-11			-13	-7	-7	-2	-8		-5	-6	4	6		-7	-4
fr:sur_#	8	-6	-3	-10		-2	-2					-2		-2			10	-11	6	-4		-3	-4
fr:sur_ce	3
fr:sur_de	3
fr:sur_la	9	-12	-17	5	-15	-14	-10	-8	-8	-9	-11	-3	-5		-8			7	5			-12	-3
fr:sur_le	8	-17	4		-7	-8	-4	4	-8	-11		3		-12	-8	-8	4	-8			-9		2
fr:sur_les	-3	4	-5	6			-4	6	-4	-3					-4	-2	-7	4	-2
fr:sur_ma	4	-8	-3	3		-4	-2	-2		-3	-3		-3	-3			7	12	-5	-18	5	-6	-6
fr:sur_mes	-2
fr:sur_mon			7	7	-6	3	-2	-2	6		-2		3	-5	6		-6	3	-3	-9	-2	6	5
fr:sur_nos	3
fr:sur_notre	3	6		5	-2							-4		4			-4	6	7	-9		-2
fr:sur_plac	5	6			-5	5			7		6		-3	4	7		-6	-4	5			-4	4
fr:sur_son	3	3	-4	-4	-2	7					9		4				-7			8			-3
fr:sur_trent	2
fr:sur_trois	2
fr:sur_un	9	10	-4	5	6	3					-3		-3	2		6	-8		6	8		-6	-8
fr:sur_une	4	6	-3		-4	-3			7	5			-2		7		6			-3		-3	4
fr:sur_votre	5	-2		6	6												-9	5	7	-13			7
fr:surdimension	-3
fr:surpris	-7	-3	4	6	-5												2	-5	7	-6			-2
fr:surtout		-7	8	-13		-6	-2				-3			-2			9		-4	-7		-3	-7
fr:surtout_pas	5
fr:surveil_les	-3
fr:sush	-2
fr:sush_livr	-2
fr:suspendr	-5
fr:suspendu	-3	-5			-4	-2	-3					-2
fr:suspendus	3
fr:sutur	-4	4				5					3		-2	-3
fr:sylv	-5	-5	-3	3	5		-4				-4	-2	-4	-3				9				-7	-7
fr:symp_et	-3
fr:syndic	-6
fr:syndic_me	-4
fr:system	7	-3			-7	-3				5			-2	-3			-3			4		-3	-5
fr:system_a	2
fr:t	8		-2	6													-4	5	-2	3			-4
fr:ta	-11
fr:tabl	8	-5	-5		-14	-7	-5	-4	-4		-4	-4			-4	-5		-3	-6	-2
fr:tabl_a	-3
fr:tabl_pour	-5
fr:tableau	3
fr:tablet	4			-6		2					-4		5				-3			7			-3
fr:tablet_du	4
fr:tableur	2
fr:tach	4			-5		-3							4	4			5			-6
fr:tacit	3
fr:tact	-3
fr:tact_et	-3
fr:taill	-4	3			-3	3					-3
fr:taill_dans	-3
fr:tak	3
fr:tanguai	2	-6				-2											-4			6		-2	-3
fr:tani	-4				2
fr:tank	2
fr:tant		-7	-3	-3	7		-4	-2	-2	-3	2	-2	-5	-5	-2		5	-3	-4		-2		-6
fr:tant_que		-10	-2	-5		-4	-4				-2		-4	-4				-8					-3
fr:tap	4	-8	-5			-3					-3		-3	-3				-5	-3	5		-6	4
fr:tap_#	3
fr:tapis	2	-3	-3	3	6												6	-2		-10			6
fr:tard		3	-4		-7	-3	2				5	3	-3	-5				3	-3			-4	-7
fr:tard_le	-2				-3		3					3		-3			-4			5		-2	-4
fr:tard_toujour	-3
fr:tard_vendred	3
fr:tardiv	-7
fr:tardiv_le	-2
fr:tarif	4	-5		6	3	-2								-2			-12	-6	14	2		-3	-6
fr:tarif_annonc	-3
fr:tarif_lisibl	-2
fr:tarifair	3
fr:tart_au	-3
fr:tass	3
fr:tatouag	4		-2			-3				5	-3		-2							-6	6	-3	-2
fr:taux	3
fr:taux_de	2
fr:taux_tenu	-2
fr:tax		-2	-3	4	-10					-2			4	-2				7	-4	-14		4	3
fr:te		-2	-3		-6		-4	-3	7	-3	-4	-3	4	2	7	-4		-6	-6	-4	-2	-7	9
fr:te_as	3
fr:te_jug	-4
fr:tech	5		-4	-5	-3												4			-3			-4
fr:technicien	8		7	-4				-6		6	-7	-9	2	-3		-5	8	-5		-5	7		-7
fr:technicien_a	-7		-2	3	-8	-3											3	-6		5		-2	-3
fr:technicien_est		-6	-3		-3	-2					-2						3		-2	-12	6	-3	6
fr:technicien_ne	2
fr:technicien_sympath	-3
fr:techniqu		9	-3	-4	-2	3	5				-2	7		2			5	3		-10			3
fr:tel	8	-4	-5	6		-5	-3	-3	-3	-4	2	-3	-5		-4	-4	2	-6	-4	2	-3	5	-11
fr:tel_est	6
fr:tel_que	3
fr:telephon	10	-6			-5	-3	-6	-9	-2		7	-12	6	-5	-2	-10	-2	4	-4	-11	-10	13	7
fr:telephon_a				7	-5	4				4	5		7	-3			4			-4		-3	6
fr:telephon_avec	-3
fr:telephon_de	-4
fr:telephon_le				6		-2							4	5			-7	-3		9		3
fr:telephon_me	3	6	-2	-5							7						4	-2		3
fr:telephon_ne	3				-2		2					-4					-2	-3		-5		10	-5
fr:telephon_on	3	-3		-5	-7												-6	5		5			-4
fr:telephon_que	4	-4		4	-3													8		-6			-3
fr:telephon_son	-9
fr:temp	-3	-5	8	-4	-5	-5	-7	-6	-6	-6			-7		-6	2	-11		-7	13	-5		-13
fr:temp_de		-5	9	-4	3	-4	-4	-3	-3	-3	-3	3	-4	-5	-3	-4	-4	-5	-4	5	-3	2	-5
fr:temp_expliqu	-2
fr:temp_ou	-8
fr:tempet	-4
fr:tempet_le	-3
fr:ten	-9	-5	5	-10	-5	-2											-10	-5	-2	16			-6
fr:ten_a	-9
fr:tenon	-3
fr:tenon_a	-3
fr:tenu	-11	2			4		9				-2						4					-3	3
fr:tenu_inform	-3
fr:tenu_la	-3
fr:tenu_parol	-4
fr:tenus	-4
fr:tenus_au	-3
fr:termin	-5
fr:termin_en	-2
fr:termin_la	-3
fr:terminal	-4
fr:terr	10	4	-6	-2	3	10	-3	5	-2	-3	9	-2	-5	6	-2	4	-5	-4	-3	13	-3	-8	-10
fr:terr_au	-4
fr:tes	3	2	4	-8	-2				4					5	4		-5	-3		8
fr:tess	-3
fr:tess_voul	-3
fr:test	9	-5	3		-7	-4					-3		-2	-3		-2	8	-8	4	-11	6	-4	-8
fr:test_expliqu	-3
fr:tet	9	4				6												-2				-2	7
fr:text	13	-3			-3												3	-3	-2	-9	7
fr:texto	4
fr:thank	-29	-12		9		-9	-7	-6	-7	-7	-8	-9	-7	-8	-7	-6	-10	5	-5	7	-3	-3	-10
fr:thank_gui	-2
fr:thank_so	-11				7
fr:thank_you	-15	-4	3		-7	-3	-2		-2	-2	-3	-2		-2				2					-6
fr:thanksgiving	3
fr:that		-6	-7	-4		-7	-4		-3	-4	-5	-4	-4	-5	-3	-3	4	8	-7	3	-4	-8	-14
fr:that_is		-3	-3	-6	2	-2											4	-3	-2				-5
fr:that_order	-3
fr:that_was	2
fr:the	13	-10	-21	-6	-19	-11	-9	-9	-18	-3	-10	-10	-14	-8	-17	-18	-4	-3	3	-2	-3	-6	-3
fr:the_#	-5	-2			-3
fr:the_bed	-3
fr:the_best	-5
fr:the_boil	-3	-2
fr:the_burger	-3
fr:the_count	2
fr:the_glass	2
fr:the_gui	4		-3	-3															-2	3			-4
fr:the_invoic	7			3	-2												-4	5	7	-5			-2
fr:the_ladi	3			-6													-5		7	-4		5
fr:the_manag	3	7				5		5		6	-2		4				-5	-3		-4	3	3	3
fr:the_morning	-4	-3	3	3	-2									-2
fr:the_new	-4	-3		-3	-3					-2	-2			-3				-2		-2			4
fr:the_old	5	-3			-3													-4	6	-6		4	-4
fr:the_pric	-3
fr:the_show	-3
fr:the_town	-2
fr:them	11	-4	-4	8	-4	-2	-2		-2		-2	-3	-2	-3	-2	-2	5	8	-2	-6	-3	-3	-10
fr:then	3			9	5	-3					4			5			-11	-2		11		-2
fr:there		-13	-8	9	-3	-8	-5	-5	-5	-5	-10	-6	-7	-8	-5	-4	-4		-8	-3	-5		5
fr:there_is	8	-4			-5						-2			-2			-8	3	-3	4	-2
fr:therm	3	-3	3	-2												-3				-6			5
fr:thermolun		4	13	-2	4				-3				-2	3	-3		9	-6					-3
fr:thermolun_#	5	6	13	-5			2							4			4	-5					-3
fr:thermometr	5	5									7
fr:thermopomp	-3
fr:thermopomp_par	-3
fr:thermos	-12	4									6
fr:thermostat	14	-2	-3	3	-2													-3	-4	-3			4
fr:thermostat_connect	4
fr:they	-5		-7	-7		-4	5	-2		-2	-3	-3	-3	-3		-3	-5	5	-4	3		3	-7
fr:they_last	-2
fr:thing		4	-6	-5	-5	-5	-3	-3	-3	-3	2	-3	-3	7	-3	-2	11	-5	-4	-2	-2	-4	-9
fr:this	7	-5	-2	7	-7	-2		-2		-4	-2		-2	-3			-10	-9	10	6	-3	-3	-5
fr:this_week	-6				-2
fr:thom		-5		3	-3	-3								-3			-3	-3		-7		7	3
fr:thre	7		-7	3	-9		-2	-2	-2		3	-2	-4	-5	-2	-2	-9	-12	4	8	-2
fr:thre_week	4
fr:through	3
fr:thursdai			-4		-7	-5	-2		-2		3		-3	3	-2		-12	4	-3	11		-4	-7
fr:ticket	4
fr:tied	5	3	-4	-6										6		6	7			-8
fr:tied_beurr	-4
fr:tien	5	-9	11	-8	-9	-3	-2	-2	-2	-2	-2	-2	-3	-3	-2		-6	6	-3	-8	2	-4	8
fr:tien_a		-6	11	-6	-8	-2	-2							-2				7	-2	-5	2	-3	-6
fr:tient	-7	10	6	-2	-4	6					-3			4				-4		7		-5
fr:tient_a	-3
fr:tient_de	-5
fr:tient_sur	-4
fr:tier	-4
fr:tim	10	-9	4	-9	-13	-6	-3	-3	-4	-2	-5	-4	-6	-10	-4	-3		6	-7		-4		-13
fr:timbr	2	-5		5	-3												-6			6			-3
fr:tip	-5
fr:tip_top	-5
fr:tir	-4	-10	-7	-3	-10	-4	-3	-2	-2	-3		-3	-4	-4	-2	-2	3	-8	-5	-5	5	-7	7
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
fr:titr	-4
fr:titr_de	-3
fr:titr_epuis	-3
fr:to		5	-4		-9	-5	-10		-4		-14	-4		-8	-3	-8	5	-7		-7		5	-6
fr:to_#	9
fr:to_add	-5
fr:to_fault	-3
fr:to_se	2
fr:to_the		8			-4	4		5		7	-3		3				-8	-5			5	3
fr:todai	8				-5	-4	-2		-2		4	-3	-3	3			-12		6	10		-4	-9
fr:toi	-4
fr:toilet	3	-7	-6	-2	-5	-4	-3	-2	-3	-2	-3	-3	-3	-5	-3	-3			-4	-2		-4	-6
fr:toilet_sont	-3
fr:toitur	3
fr:told	15	-4	-6	-10	-5	-6	-3	-2	-2	-2	2	-3	-4	2	-2		-17	-10	4	11	-3
fr:told_me	14	-3	-5	-10	-5	-6	-3	-2	-2		3	-2	-4	3	-2		-16	-8	5	8	-2
fr:tom	5				-4
fr:tomat	5
fr:tomb		10	-4	9	-8	8	6	-2	5	-3	7	3		4	5		-10	-2		10	-2	-5	3
fr:tomb_en	-7
fr:tomb_etait	-3
fr:tomb_sur	3			2			3				3	5		-3			-4	3		4
fr:tombent	2
fr:ton					-4	10	-3	-2	3			-3	6	-5	4		3	-8	-3		-3	2
fr:too		-2
fr:took	12		-5	6	-5	-4		-2	-2		-3	-2	3	-3			4	-6	-3	-2	-2	5	-3
fr:took_the	5	-3	-2		-2												-3			5		4	-6
fr:top		-4	-11	5	-2	-3				-2	-3			-3		-4	4		-2	-5		-2	-3
fr:top_sejour	-2
fr:tordu	-3
fr:tordu_par	-3
fr:tot	-7
fr:tot_dit	-3
fr:tot_que	-2
fr:total	6				-4		2					-4						7		-6			-3
fr:touch	4	3	5	2		-8	4	-3	-2		-4	6	-4	-3	-2			-3	-3	3		-5
fr:touch_a	5	5	5		-4		5						-2				-9	-4		4	3	-2	3
fr:touch_du	-4
fr:touch_par	-3
fr:toujour	14		-5	-9	-17	-4			-8		-7	-9	6		-8	-6	7	-7	-8	-4	4		-2
fr:toujour_aucun	-3
fr:toujour_dans	2
fr:toujour_la	4			4	-2	5	4						-2	-3				4		-3		-3	4
fr:toujour_le	3
fr:toujour_pas	12	-3	-4	-8	-6	-5	-3	-2	-2	-3	-4	-3	4		-2	-2	8	-3	-3		-3	-7	-6
fr:tour	-7	3	-2	9	-5	6	3				-2	-2	-2	-2		-3	-10	-5	-2	5		-3	7
fr:tour_de	-4	-2			-2
fr:tour_du	-8
fr:tourn		10	3	-2	-6	9	-3	9	-2	-2	7	3	-7	4	-2	-2	-9	-8	-2	7			3
fr:tourn_comm	-2
fr:tourn_encor	-3
fr:tournent	3
fr:tournev	-3
fr:tournoi	-7
fr:tous	-7	4	-4	2			4	-4	-4	2	-6	-5	5		-4	-3		-5	4	6	-3		-2
fr:tous_les		5	-4	8	5		5	-3	-2	4	-4	-3	3	-5	-2				5	4	-2
fr:toussaint	4
fr:tout	-3	-6		3	-5	7	-7		-11	-7	-16	-7	-11	-10	-11	-10		-18		3
fr:tout_a	-2
fr:tout_arrang	-4
fr:tout_ce	-3	2	7								3		3	3						-2			4
fr:tout_de		5			3	8					-3		-4	-3			9	-4		-9	7		-5
fr:tout_emu	-3
fr:tout_en				4	-2						2			-2			-6	-4	5	9		-3	-6
fr:tout_est	8	3	-3	-12	-3	4											-3	-2	-2	6		-2	-5
fr:tout_et	-2
fr:tout_expliqu	-4
fr:tout_fi	-2
fr:tout_fonction	-11
fr:tout_grand	-3
fr:tout_laiss	-3
fr:tout_le	7	-3	-8	11	9		3	-3	-3	2	-7	-4	-6	-5	-3	-3		-11	5	3	-4
fr:tout_me	-2
fr:tout_neuf	3
fr:tout_point	-3
fr:tout_refonction	-3
fr:tout_seul	-5	-4	-3	4	-4					-2	-5		-2	-3			-10			8		-4	4
fr:tout_suiv	-4
fr:toute	4	-4	9	-12	-6	-9	-5	-3	-4	4	-6	-5	6		-4	-3	6	-5		-7	-3	7	-10
fr:toute_la	12	-7	7	-6	-10	-6	-2			-2	-4	-2	3	4				-9	4		-2	4	-6
fr:toute_le	-5	-2
fr:toute_ma	-3
fr:toute_seul	-6	4		-4	4					6			6				3		-2	-8		6	-3
fr:toutes	-5	2	-2	7	-3	5	3	-3	-3		-3			-6	-3		-2	-6	-2	2	-2	5	3
fr:toutes_les	7			6		3	-3	-2	-2	2	-2	4	2	-4	-2			-5		-5		7	5
fr:toutes_mes	-5
fr:toutes_reserv	2	4				3	5					-3		-2				-2		5
fr:toutes_ses	-3
fr:towel	4
fr:town	-6
fr:town_can	-2
fr:trac	-8	-3			5
fr:trac_derr	-5
fr:trac_une	-2
fr:trah	-3
fr:train	-9
fr:train_a	-6
fr:train_de	-3
fr:train_les	-4
fr:trait	-3	-2	-4	12	13		3			-3		-3	-5	-4			-15	6	-3	3	5		4
fr:trait_a	-3
fr:trait_avec	-3
fr:trait_mon	-4
fr:traiteur	3	-5		5			5				-3						-5			13		-3	-7
fr:trajet	-5
fr:trajet_du	-5
fr:tram	-11
fr:tram_retrouv	-4
fr:tranch	4
fr:tranquill	-5
fr:tranquill_pour	-2
fr:trans	-2
fr:transf	3
fr:transfer	-2	4		-2	-3						7									10		-3	-4
fr:transfer_un	3	4		-2	-2						7									10		-3	-4
fr:transfert	6
fr:transfert_de	2
fr:transmettr	-6
fr:transmettr_mes	-4
fr:transparent	-4
fr:transparent_de	-4
fr:transport	2
fr:travail	8		-8	-4	-9		-4	-3	5	-4	-4	-3		6	5	-3		-12	-5	6	-3	4
fr:travail_propr	-3
fr:travaill	7				5	-3	3	3	-2	-2	-3	2	-3	-4	-2			-3	-3			-4	2
fr:travaill_a	2	4		5	-2		4	4				4					-7	5					5
fr:travaill_de	3
fr:travaillent	4
fr:traval	-4	3	-3		-4	-3	6	-2				-2	-2	-4			5	6		-7		-2	-4
fr:traval_fin	-3
fr:traver	5			3	-5						-4						11			-4		-2	-9
fr:travers_magnif	-3
fr:trembl	5
fr:tremblai	-4
fr:tremblai_appel	-2
fr:tremp	7	-5	-2	-5	-7	-2							-2	-2			-11	-5		11	6	-5	-3
fr:trent	-5	-8	8	15	8	3	3	-2	-2	-2		-3	-4	-4	-2	-2	-8		7	11	-2	-6	-9
fr:trent_an	-7
fr:trent_ball	-3
fr:trent_boit	-3
fr:trent_et	2
fr:trent_jour	3	-6		3	6												9	3		-8			-4
fr:trent_minut	-3
fr:trent_second	-3
fr:trente-cinq	-2
fr:trente-cinq_minut	-2
fr:tres	10			-7	-10	-4	-6	3	-4	-6			-9	-3	-4	-6	-4	5			-7		-7
fr:tres_bien	3		-3	6	-2									4			-7			6			4
fr:tres_bon			-5	-8	-3												6			-6
fr:tres_content	-4
fr:tres_discret	-3
fr:tres_reconnaiss	-3
fr:tres_satisfa	-3
fr:tres_satisfait	-3
fr:tresor	-5
fr:tri	-5
fr:tri_des	-5
fr:trick	3
fr:trimestr	3
fr:tripl	3
fr:tro	-16
fr:tro_bien	-7
fr:tro_gentill	-6
fr:tro_ger	-2
fr:tro_vit	-4
fr:trois	9		2	4	-7	-8	-5	-4		-6	-6		-2	4		-3	5	13	-16	-7		-7	-16
fr:trois_an	-4	2			-3	5
fr:trois_contrat	-3
fr:trois_coup	-4
fr:trois_de	2
fr:trois_detail	-4
fr:trois_fois	-7		6	3	-4								-2	2			-2					4	-5
fr:trois_heur	6	-2	2	7	-5	-5		5			-4			-3			-5			4		2	-3
fr:trois_jour	3	3	4	-4	-6						6			-3		-2		4		-3		-3	-4
fr:trois_journ	-2
fr:trois_minut	-3
fr:trois_mois	5		5	-6	-3							3		-2			-7			6			-3
fr:trois_person	3
fr:trois_semain	-3
fr:trois_velos	3
fr:trois_vendeur	-3
fr:troisiem	11	7	6		-5	7	-2				5			8			10	5	-3	-10		-4	-5
fr:troisiem_fois	2
fr:tromp	4	-5		4	-6							-2					-7	10		-2			-3
fr:tromp_de	4
fr:trop	-13	-5	-3	3	-9	-2	4		-2	-3		-3	-3	-3				4	-3	4		-5
fr:trop_bon	-2
fr:trop_brui	-4
fr:trop_drol	-4
fr:trop_fort	-2
fr:trop_sur	-5
fr:trop_vieux	-4
fr:trottoir_a	-3
fr:trou	-7	-4		3	-3												-4	4		-2		4
fr:trou_dans	-5
fr:trou_etait	-4
fr:troubl	-9				-3						-3
fr:trouill	-4
fr:trouill_bleu	-4
fr:trouv	-9		3		12	4	-7	-6	-5	-2	3	-6	-5	3	-5	3	-9		16	-3	-7	4	-6
fr:trouv_ca	5	-3		2	11													5	-2	-8		5	-2
fr:trouv_dans	-6
fr:trouv_la	-2	-4		-5	5												4	5		-6		-3
fr:trouv_le	-4
fr:trouv_ma	-2
fr:trouv_plus					-2
fr:trouv_que		3	6	6	10	-2								4			-10		11	2		-3	-4
fr:trouv_quelqu'un	-4
fr:trouv_une	-5	9		-2	-2	6								-4		6				-4		3
fr:trouvent	2
fr:truck	11	-3	-3	3	-4	-2								-2			4		-3		-2	-3	-6
fr:tu		-7	-13	9	-10		-5	-5	6	-5	-7	-5			6	-4	-18	-6		15	-5	-12	7
fr:tu_dev	2
fr:tu_entre	-3
fr:tu_me	5				-3	-2			4					5	4		-7	2	-2	11		-3	-7
fr:tu_normal	5
fr:tu_que	2
fr:tu_repar	-4
fr:tu_ressor	-3
fr:tub	-2
fr:tuer	-2
fr:tuesdai	2
fr:tuyal	3	-8	-4		2	-5					-2						-6	-3		9
fr:tuyal_au	-3
fr:tuyau		3	4		-5	3	-2		-2	-3	-4	-2	3	4	-2	-2	-3	7	-3	-6	6		-4
fr:tuyau_de	-4	5			-3	6
fr:twenty-four	2
fr:twenty-four_dollar	2
fr:two	7		-3	7	7												11	-3		-5			-7
fr:typ	2
fr:un			-5	3	5	-8	-8	-6	-6	-12	-11	-9	-12	-6	-6			-5			-5		-6
fr:un_#	-8				-3
fr:un_acompt	3
fr:un_amour	-2
fr:un_an	-3			2		2	5										4	-4		6		-3	-3
fr:un_appareil		-7		-6	-3												3	3				-3	-5
fr:un_appel	2
fr:un_autr	4	7		7	-3				7		3		4	5	7		3	3				2	-4
fr:un_avis	-5	-6			-2
fr:un_bac	2
fr:un_beau	8
fr:un_beb	3	-3	-6	-6	-6		-3	-2	-2	-3		-2	-3	-3	-2	-2	-4		-2	2		-3	-7
fr:un_bien	-3
fr:un_bogu	-6
fr:un_bon	3	3	-3		4				7					6	7		-3	5				-2
fr:un_bonhomm	-3
fr:un_bout	4		-3			3					-2	3	-2	-3			-3					2	-4
fr:un_bouton	-2
fr:un_bris	-3
fr:un_bruit	-2
fr:un_budget	-4
fr:un_cabinet	2
fr:un_caf	-4
fr:un_cahi	4			4													-5	4		3		-4
fr:un_carnet	-6
fr:un_carton	4
fr:un_cent	-6
fr:un_chat	3
fr:un_chien	4			2	8		5			5	-4		4				5	-6	-2		6	2
fr:un_chocolat	-3
fr:un_clav	4
fr:un_clic	-6
fr:un_client	2			7	3	7			4		4		5	-2	4			-2		5		-4	2
fr:un_coin	-4
fr:un_collegu	2
fr:un_compt	3
fr:un_concurrent	-4
fr:un_conseil	3
fr:un_control	5
fr:un_cot	2
fr:un_coup	5	-9	5	3	5	-5		-2			-3		-3	-4			5		-5	-12		9	-5
fr:un_courr	3
fr:un_cred	4
fr:un_creneau	-3
fr:un_de		7	-2	-4	-3	6			4					5	4		-10			12		-3	-2
fr:un_defaut	-7
fr:un_degr	2
fr:un_delic	-3
fr:un_depart	3
fr:un_deuxiem	3			-2									3	4						-10			7
fr:un_dimanch	-21	-2			-4
fr:un_divorc	2
fr:un_eclat	6
fr:un_ecran	-9	-3			4
fr:un_entretien	8
fr:un_etabl	-3
fr:un_formulair	2
fr:un_gateau	5
fr:un_gentleman	-2
fr:un_goss	-4
fr:un_grand	-4	6			-3					6							-3				7		-4
fr:un_gros	2
fr:un_homm	5	6	7	-3		7				5	4		8							2			-3
fr:un_huiss	-4
fr:un_humain	-3
fr:un_jour	-3			-5	-5	-4					4						-6	-3		11		-3
fr:un_lit	-2
fr:un_loir	-3
fr:un_lund	-3
fr:un_magasin				4	2		6										-8			5			5
fr:un_manteau	-4
fr:un_mard	-7
fr:un_mariag	3
fr:un_massag	3
fr:un_matel	-3
fr:un_messag	-4
fr:un_ministr	-3
fr:un_model	-3
fr:un_mois	6	13	-3		-2		6			5		8		-3		8	-3	-4					9
fr:un_monsieur		-3	4	-6	-6	-4	5			-2	-3		-3	-2					-2	-5		-4	7
fr:un_mot	-9		-8	5	-8	-3	-3	-3		-3	-3	-2	-5	3		4	-12	5	-3	6	7		-6
fr:un_non	-4
fr:un_nouveau		7		-3		6			4				-2	5	4		-9	-6		8		7
fr:un_nuag	-6
fr:un_numero	5	-4															-3	-3		4			5
fr:un_oeil	3
fr:un_osteopath	-3
fr:un_oubl	2
fr:un_pans	2
fr:un_papi	10		-4	-2	-7	-2		4			-2			-2			9	-6	-3	-3		-4	3
fr:un_pet	-7	2		6	-8		-3	-2	-2	-2	-3	-2	-3		-2	-2	-2	-8	6	-3	9	-5
fr:un_peu	8	-8	-3	10	13	-3	-2			-2	-3	-2	-3	-2			5	-8	-6		-3	5	5
fr:un_pied	2
fr:un_pis	-3
fr:un_placard	-5
fr:un_plan	-7
fr:un_plantag	-3
fr:un_pneu	-3
fr:un_poil	-2
fr:un_post	-6	-2			-3
fr:un_pot	-2
fr:un_pourboir	-3
fr:un_prem	-4
fr:un_prix	3
fr:un_problem	-11
fr:un_quart	3	-4		3	2												-7	-4	7				7
fr:un_rayon	-3
fr:un_rendez-vous	-6
fr:un_respons	3	-4		6	12						-4		4				-7	8				4	-2
fr:un_robinet	4
fr:un_roman	2
fr:un_sac	2				4	3					-3						-5	3		7		-6	-3
fr:un_savoir-fair	-2
fr:un_servic	-8
fr:un_seul	14	-4	6	-5	-3									-2			-4	4		2			-2
fr:un_silenc	-2
fr:un_sm	-2	-6	6											-2				-3		7		-3	-4
fr:un_soir	-2
fr:un_sou	3
fr:un_souc	-3
fr:un_souffl	-3
fr:un_sourir	2
fr:un_stagiair	2
fr:un_technicien	4		-2		-4	5											-6	-4	5	4			-3
fr:un_ticket	2
fr:un_tier	-4
fr:un_titr	-2
fr:un_tout	-3
fr:un_trou	-7
fr:un_tuyau	-3	-3			-2
fr:un_velo	-3
fr:un_ventil	3
fr:un_verr	6			-3	4	-2				4			-2				7			-8		4	-6
fr:un_vet	-4
fr:un_virus	7
fr:un_voisin	7	-4		6	-5												9	-3		-2		-2	-4
fr:un_vrai	-9	-6			-3	-2					-3			-2			-8			5		5	-5
fr:un_y	-3
fr:unanim	-3
fr:unanim_lou	-3
fr:under	5		-2	6															-2	-4			5
fr:une	-2	9		4		-5	-6	-2			-5	-7	-4	4			7	-16		5	-2	-4	-12
fr:une_a					-3
fr:une_anomal	-6	-2					-3
fr:une_assiet	-2	5	-6	8	-4	6												-3				2
fr:une_attest	2
fr:une_autr	8	-2	-4	-4	-5	-3				3	-2		-3	-2			6	-3	-3	-3		-4
fr:une_avanc	-3
fr:une_balad	-2
fr:une_bel	3
fr:une_boit	4	-4		5													-5			4	3
fr:une_bon	-3
fr:une_cart	5			3	-3					3							-7			7
fr:une_chais	5	4	-3							6			6				-3			-4		6	-2
fr:une_chambr	6	-3	7	7													12	-3		-11		-2	-3
fr:une_chos	5			3	4	3											10	-4		-7		3	-3
fr:une_clart	-2
fr:une_colon	3
fr:une_command	2
fr:une_dam	4		-3	-5	-4	3					5		4	2			-6	4		-4
fr:une_dat		-5		3	3									-3			4		-3	-3		-3	-3
fr:une_de		-6	-4																	3	3	-2
fr:une_delicatess	-2
fr:une_demand	3	3				-2	6							-4			4	4	-2	-8		-2	-2
fr:une_demi-heur	4
fr:une_demi-journ	-3
fr:une_dent	-4
fr:une_dinguer	-3
fr:une_egratignur	4
fr:une_equip	3
fr:une_erreur	-5
fr:une_etoil	-6
fr:une_excellent	-4
fr:une_factur	-3	-5		5								-2						-4	4	5		-3	-4
fr:une_fauss	-3
fr:une_fenetr	-5
fr:une_fois	-6	-5	-2	11	6	5				2	-5		7	-3			-15	-10	6	15	5		-8
fr:une_fuit	-12
fr:une_gentilless	-2
fr:une_goutt			-3	-4													8			-7
fr:une_hanch	3
fr:une_hauss	4
fr:une_heur		-6	-7	-5			-3	-2		-2		-2	-4	-4			-4		-5	8	-2		-7
fr:une_issu	-3
fr:une_journ		-3			-5													2
fr:une_larm	-2
fr:une_lettr	-6				-5					3				-2			-3			5		-3	-3
fr:une_librair	-3
fr:une_lign	-7	7			-3											6
fr:une_livraison	2
fr:une_merveil	-3
fr:une_minut	-4
fr:une_mis	2
fr:une_nan	-2
fr:une_nouvel		3		2	3	4							7	6			-5	-4		9			-2
fr:une_nuit	-5				5	3					6						-3	4				3	-4
fr:une_offre		8		-4		-3			11				-3	4	11		7			-4			-2
fr:une_pag	5	2		-3	-3		6										-8	-3		8			4
fr:une_pann	-5
fr:une_patienc	-9
fr:une_patron	-3
fr:une_paus	-2
fr:une_perl	-3
fr:une_petit			-5		-7	-5				-2	3		-3	-3			5	3	-3			-4	-5
fr:une_photo	3	6	-3		-4	7				3	-3		2	3			-8	8		-6		5	3
fr:une_plac	-3	-3			-2
fr:une_plaint	-9	-3			-3		3			5		-3
fr:une_pomp	-3		6	-3			2										8	-5
fr:une_port	-3
fr:une_prem	-3
fr:une_pris	2
fr:une_profan	-4
fr:une_reaction	-4
fr:une_repons		8				-2				10			5				5	-4		-6	7	5	-7
fr:une_sage-femm	-2
fr:une_salad	2
fr:une_sall	2
fr:une_second	-6				-3
fr:une_secouss	-2
fr:une_semain	-5
fr:une_seul	-8				-4
fr:une_simpl	3
fr:une_soir	4
fr:une_solut	-9
fr:une_soumiss	-2	-2				-5			5		-3		4	5	5
fr:une_sour	3
fr:une_tax	-5
fr:une_tiret	-4
fr:une_trac	-5
fr:une_trouill	-4
fr:une_tuer	-2
fr:une_vach	3
fr:une_video	2							6				4	-3				-2	-3		5			-2
fr:une_vis		9		-7		6					-3			-3		6	6			-8		-3	6
fr:une_visit	-3
fr:une_voisin	-4
fr:une_voitur	-5
fr:une_vrai	-6
fr:uniqu	3
fr:unit	7	-6	-5	-9	-4	-4	-2				-3		-2	-2			8	-6	-3			-3	-7
fr:until	2
fr:up	12	-3	-7	8	-6	-3		-2		-2	-3	-2		-2				-5	6	-6	-2	-3	4
fr:urgenc	-10	-4	5	-8	-4	2	-4		-3	-2		-2	-5	-5	-2		-4	-6	-2	4		2
fr:urgent	-17	-7			-6	-3	-3	-3	-3	-2	-3	-3	-4	-4	-3	-2
fr:urne	5
fr:us	3		-6	-4	9	-4	-2				3	-2	-3	4			4	-6	-4	7		3	-10
fr:usag	4
fr:usin	7
fr:utilis		-3			-2
fr:v	4		-3	-7	-4	-2					6						7	-8		4		-2	-5
fr:va	-5	-3	-11	15		5	-4	-4	-4		2	-4	4	-7	-4	-4	-7	2	-7	8	-5	5	-13
fr:va_bien			-2	10		5					2		8	-3			-2	2				7	-4
fr:va_comm	-4
fr:va_mieux	-2
fr:va_se	-9
fr:vacanc		-3			4									-3			-5	3		7			-7
fr:vach	3
fr:vachon	4	3				3			3	3	-2		5	6	3		-6	-2			5	5	-3
fr:vagu	3
fr:vais			-5	7	8	-4	4		-2	4	-2	-2		3	-2		3	9	-3	-12		6	-4
fr:vais_pas	6
fr:vais_vous				3													-3	6
fr:vaissel	-4
fr:vaissel_de	-2
fr:valeur	3
fr:valid_ses	-2
fr:valis	5			6	-4	5				-2								5		-3		-3	4
fr:valis_port	-2
fr:valv	7
fr:vandamm		10		3	-4	5			7				8	-2	6		4	-3		-11		6	5
fr:vann	2		-2	-3	-2					2			-2							-3	3
fr:vas	9		-3	-12	3					5			-2				3	-3	5	-4		-3	-5
fr:vas_de	6
fr:vaut	-4
fr:vaut_la	-5
fr:veau	-2
fr:veau_me	-2
fr:vehicul	-3
fr:vehicul_avec	-3
fr:veil	7	-9		-2		-3	-2	-2	-2		-3	-2	-3	-5	-2	-2		4	3		-2	-5	-7
fr:veil_a	2	-4	-4		6									-2				6		-5
fr:veil_avec	-2
fr:veil_sur	-2
fr:veilleux	-4
fr:veilleux_par	-4
fr:velo	2	-4	-8	-3	3		3	-4	-3	-3		-3	-4	-4	-3	-2	9	-3	-4		-3		-9
fr:velo_municipal	-2
fr:velos	-8		-3	6	3						4						10	-2		-9		2	-4
fr:ven	4		3	11	-3	-8	6	4	5	3	-3	5		6	5	-2	-5		-4	10	-3		-3
fr:ven_avec	-2
fr:ven_de	-3
fr:ven_la	5
fr:vend	-5	-3			-4
fr:vendeur					7					-2	4		-3				2		-4	-3	-2	-5
fr:vendeur_a	3
fr:vendeur_de	2
fr:vendeur_ma	-3
fr:vendeur_me	-3
fr:vendeur_voul	-3
fr:vendeux_lui	-2
fr:vendeux_tro	-2
fr:vendr_ce	-3
fr:vendred	12	11	-2	-3	-10			8	5	-3	4	-6	4	6	6	-7	-6	-6	-12	3	-6	5
fr:vendred_#	2
fr:vendred_a	-2
fr:vendred_avec	-7							4				4
fr:vendred_jusqu	-4
fr:vendred_pour	2					4
fr:vendu	8	-2	5		3	-3		4						-3			5	-7		-6		-4	11
fr:vendu_de	-2
fr:vendu_une	2
fr:vent	10		4	-9			-3	4	-2	-3		-2	-3	-3	-2	-2	7	-3	-5	-9	-2	-5	6
fr:ventil	6	-3		12	-3												-12	-3		6			8
fr:ventous	3
fr:ventr	2
fr:venu	4	-4	-11	-18	-9	6	-6	-4	-4	5		-5	7	-9	-4	-4	7	2	4	-8	2		-9
fr:venu_a	-7
fr:venu_chez	-3
fr:venu_deneig	-3
fr:venu_le	2			-3		-4				5	-3		5				10	4		-7		-5	-5
fr:venu_pareil	-5
fr:venu_un	-4
fr:venus_sous	-2
fr:verif	-6		-3	13			-4	3	-2			-3	-7	-7	-2				-4	-3	-2		5
fr:verif_le	-7
fr:verif_que	-4
fr:vern	-4
fr:vern_a	-4
fr:verr	4		-7	-12	-4		4	-2		3	-5	-2	-4	-3		-2	17	-6	-4	-14	-3		-10
fr:verr_a	3
fr:verr_de	6			-10	-3	-2				4			-2				8	-3		-9		4	-5
fr:verrouill	3
fr:vers		6	-5	10	6	2			-5	5		4		-13	-5	-4	-8	2	-7	6	-5	-6	3
fr:vers_#	4	7		4		6		-2	-2	6	3	-5	3	-7	-2		-12	-3	-3	9	-3		4
fr:vers_le	2
fr:version	9	3	-5	9	-5	-4	-3	3		-2	5	3	-3	-3			-5	2	-2	-2	-2	2	4
fr:version_de	4	5			-3						7						-5	-2		13		-3	-5
fr:version_en	-4
fr:vert	5	-3		-3	-4						3						-10	-5	5	10			-3
fr:vertebral	2
fr:very	15	7	10	-9	-5	5	7	-2	-2	-3	5	-3	-3	-5	-2	6	2		-5		-3		-9
fr:vest_les	-3
fr:vestiair_solidair	-4
fr:vet	-3
fr:vet_que	-4
fr:veto	-3
fr:veto_du	-3
fr:veuill		5	-2	5	5	5	10				-2		-3	-5			6		-3	-4		-5
fr:veuill_agir		2				3	5					-6		-3
fr:veuill_agre	3	6		2		4	8					3					-2						4
fr:veuill_transmettr	-3
fr:veulent	-8
fr:veulent_plus	-4
fr:veut			-10	25	16		-9	5		-3		-4	8			-6	6		-4	8	-10		-10
fr:veut_la	-3
fr:veut_laiss	-3
fr:veut_parl		6			-2	-5			-3		-4	-2	10	5	-3			-3		-5		5
fr:veut_pas	5	-3		7	9												4	4		-8		-3	4
fr:veut_plus	2	6		3	3					5	-5		7	2			6	-5		7		-3	-5
fr:veut_que	9	-3	-3	7	12		-2	-2	4	-3	3	-2		6	4		10		-7	5	-3	-10	-7
fr:veut_savoir	3				-4			5			-5		-2	-3			-4	-4		6		3
fr:veut_un	-6
fr:veut_y	-5
fr:veuv	-3
fr:veuv_depuis	-3
fr:veux	10	8	-5	4	19	3	-7	3	-4	12	4	-5	12		-4	-2				-4		9	-3
fr:veux_pas	3	3		-5	-4					6			6				4			-2		6	-3
fr:veux_que	5	8		4	9	3				12	-3		7	-2				3	-3	3	2
fr:veux_ravoir	2
fr:vezin					-5
fr:vi	-9		4		-4							-2						-5		12			-6
fr:vi_a	-3
fr:vi_avec	-3
fr:vi_mon	-3
fr:viand		-6		-3		-3							-2				-8	-3		8			-4
fr:vibr	-4
fr:vid	16		-5	11	12	3		5	4	-3	-6	2	6		4		5	-14	9	2	-3	-5
fr:vidang	3
fr:video						-2		6				4	-3					-3		4			-3
fr:vieil		-4	5	-3	-3	-2											3			2			-4
fr:vieil_machin	-2
fr:vieil_platin	-3
fr:vien	9		-4	3		8			4	-2			8	-3	4		-8	-10	-4	17	-2	-7	-3
fr:vien_de	5					5			5				6		5		-3	-2		10		-2	-5
fr:viendr	8	-8	-4	4	7	-2							-3	-3			-6	-7	-3	13		-4	-5
fr:vient	16		-2		7	-2	-5	3			-8	-4		4		-3	-16	-3	-7	11		7	-8
fr:vient_de	10				9	3					-4		5	3			-7	6	-4	11		-4	-11
fr:vient_dire	-5
fr:vieux	-6	-5	-3	-5	-5	-2											-7	-2		11			-5
fr:vieux_clou	-2
fr:vieux_dev	-4
fr:vieux_roman	-3
fr:vieux_tuyal	-3
fr:view	5		-6	-4													3	-2
fr:vign	-4
fr:vill		-4	-5		-3	-3	-3	3				3		-3				10		-7			-6
fr:vill_a	6
fr:villag	3
fr:villeneuv		3			3								6	4
fr:vin_local	-3
fr:vingt	4		-2	3	-2	5							5				-5			10			-3
fr:vingt-cinq	3
fr:vingt-six	3
fr:vingt-six_minut	3
fr:vingt_et	-6
fr:vingt_heur	-5
fr:vingt_minut	8
fr:vingt_pour	2
fr:vingt_vol	-4
fr:vir	-5	-3			-5	-3	-2				-3	4	-4	-5			-12	-5	-2	11			4
fr:virus	7
fr:vis	9	8	-5	-13	4	9	-3	-2	-2			-2		-6	-2	5	9		-4	-21	-3	10
fr:vis_dans	2
fr:visibl	3
fr:visit		-3	2	-3			2	-3		-3	-4		-5			-3		5	-2	-12	5		-5
fr:visit_de	4
fr:vit	-2	6	-4			11	-3		-2	4	10	-3		5	-2			-6	-3	6	-2	-4
fr:vit_fait	-3
fr:vitess	3
fr:vitr	2	-3		2	5												5	2	-2	-4		-3	-4
fr:vitr_don	-4
fr:vitrin	-3
fr:vitrin_tres	-4
fr:viv		7			-4	4				3			6	2			-2			-6	4	3
fr:viv_voix		7			-4	4				3			6	2			-2			-6	4	3
fr:vocal	-3	6	-3	-6									-3	9		9	-4			9		-5	-3
fr:vocal_a	-2
fr:voi	-8			3	7	4					5						4	3		-7			4
fr:voi_reserv	-5
fr:voic		-2		-3	2												-7	5		6
fr:voila	-4	3		3	-4	-2								-3		6	-3	-4		11		-2	-3
fr:voila_ce	-11
fr:voila_donc	4
fr:voir	4			5		-12	-7		-5	-5		-5		-2	-5	3	-6	3	-6	6			-11
fr:voir_avec	-6
fr:voir_comment	-2
fr:voir_les	9		5	-4	-2												5			-4
fr:vois	12	-2	3		-4												-11	8	-2	6			-2
fr:voisin	7	-3	-6		-12		-6	-5	-6	-7	4	-6	-9	-3	-6	3	7			3	-7	-13	-9
fr:voisin_bougon	-2
fr:voisin_dans	7
fr:voisin_de	-4			2		5					6		-2	4				-3	5			-4
fr:voisin_du	5	-3			-3	-2												-2		7		-2	-6
fr:voisin_le	4
fr:voisin_meme	3
fr:voisin_qui	-2
fr:voit	11	6	-8		-5		-2	-2			-3		-3	-4		5	-15	-5	-3	16			-7
fr:voit_les	6
fr:voit_plus	-5
fr:voitur	-4	-2		-4	5												2
fr:voitur_sans	-5
fr:voix	13	12	-3		-9			7	-4	5	4	3			-3		-3	-7	-4			3	5
fr:voix_haut	4
fr:vol		-8		4	9	-4					-3	-3	-3	-3			7		5	-3		-5	-7
fr:vol_avec	-4
fr:vol_dans	-4
fr:vol_de	-3	-2			-4
fr:volet	2
fr:vos		-5	-15	10		-5	-8			-8	-9		3	2			-5	-11		15	-6		-19
fr:vos_croiss	-5
fr:vos_demenageur	-2
fr:vos_equip	-3
fr:vos_frais	2
fr:vos_install	-3
fr:vos_moul	4
fr:vos_ouvr	2
fr:vos_soin	-4
fr:vot	2
fr:votre	2		9	-4	5	-9	4	5	-5	-7	-5			-4	-5	-14	10	3	-9	-4	-6	-13
fr:votre_accueil	-3
fr:votre_agent	-3
fr:votre_appel	-3
fr:votre_assureur	3	12		4	-3	4	7	3			3	11	-4				-4	9		-12		2
fr:votre_bijout	-4
fr:votre_boutiqu	6
fr:votre_brigad	-3
fr:votre_collegu		-4	3	-3	8												10	-2		-7
fr:votre_compt	-8
fr:votre_connaiss	-3
fr:votre_conseil	-4
fr:votre_contrat	-5
fr:votre_courr	3
fr:votre_devou				2			4					3		4			-2	3		5
fr:votre_diligent	-2
fr:votre_enseign	-4
fr:votre_equip	-7
fr:votre_factur	-3
fr:votre_gar	4																2	-5		2
fr:votre_gest	-4
fr:votre_hotel	-3
fr:votre_install	3
fr:votre_livreur	3			-4		3											-3	3					-3
fr:votre_messag	-2	-2			-4
fr:votre_mis	2
fr:votre_not	2
fr:votre_nouveau	3
fr:votre_nouvel	4
fr:votre_ouvr	7	3						6						-2			2	6		-6
fr:votre_part	-2	3		5			4		4						4		-3					-3	4
fr:votre_prenom	-3
fr:votre_prepos	3	5				4	7					4		6						5
fr:votre_propr	5
fr:votre_raccord	5
fr:votre_regl	3
fr:votre_restaur	-4
fr:votre_robot	6
fr:votre_secretair	3
fr:votre_sen	-4
fr:votre_servic	-2		6		-4		4							-2			3	-2		-4			5
fr:votre_sit	3	-4		3													-4	-3	7	-12			7
fr:votre_societ		8		3			9		7					5	7		-4			-4		-2	8
fr:votre_stagiair	-2
fr:votre_standard	-3
fr:votre_technicien			-2		-5						-3		-3	-2					-3		6		-6
fr:votre_temp	-7	-3			-2
fr:votre_vendeux	-2
fr:voudr	-8	-3	-3	7			-5	-4	-3	2	-7	-5	6	3	-3	-3	-8	2	2	-4	6	7	-11
fr:voudr_lui	-4
fr:voudr_pas	-4
fr:voudr_que	4	-3		4	7	-4					-3		7	4			-4	-9	4	-2		9	-4
fr:voudr_une	2
fr:voul	-12	-3	10	6				-6	-6	4	-8	-6		-8	-6	-6	4	-6	-10	-2	-7	4
fr:voul_felicit	-3
fr:voul_just	6				3
fr:voul_ma	2
fr:voul_me	-3
fr:voul_pus	-3
fr:voul_que	-16	-3			-4								-2
fr:voul_savoir	-5
fr:voul_vous		-3	5							-2							4	-3	-3	4			-5
fr:vouloir	-6
fr:vouloir_me	-4
fr:vouloir_vous	-2
fr:voulu	3		-2		3	-2				5							4	-3		4		-2	-3
fr:vous			2	10		-3	-3		-5	-6	-9	-8	-7	-4	-5	-8		-2	-2		-5	-11
fr:vous-mem		6		4	5				7				5	9	7		5	-3		-4		3
fr:vous_a	10	-5	6	-11	-3					-2							14	3	-3	-18	-2	-3	-4
fr:vous_adress	-6
fr:vous_ai		4	6	7	5	-3	3	-2		-2	-2	-2	-4	5			-11	-12	6	11		-5	2
fr:vous_aim	5
fr:vous_allez	5	-3		-3	8												6	5		-10			-2
fr:vous_arriv	-3
fr:vous_aur	7				-2	3	5										8	-3		3		-2	-10
fr:vous_autr		-2							4			-2	-3		4		-2	3	-2	4		-5	-2
fr:vous_avec					3
fr:vous_avez	3	5	-10		-14		3	9	-5	-5	-6		-6		-5	-4			-6		-5	-9
fr:vous_cherch					2
fr:vous_corrig	6				-5												-7	-3		11			-5
fr:vous_de	3
fr:vous_demand	5	4		4	5	3	3	4		-2	-2	9	-3	-3				12	-3	-14		-4
fr:vous_des	-2
fr:vous_dire	-7
fr:vous_ecris	3	7	11	-3	-4					5	-4		-3	3				-3	-2	5	3	-4
fr:vous_en	-4		5		-9	-4	-2		6		-2		-2	-3	6		8	-3	-2	-7		-3	4
fr:vous_encor	-6
fr:vous_envoi	-4
fr:vous_est	4	6			6		2			5							6	-6		3
fr:vous_et	-4	3					-2					5	7
fr:vous_etes	-3				-9	2	4					-4	-2	-3			-5	2	-2	8		-3	-4
fr:vous_exprim	-5
fr:vous_ferm	3
fr:vous_gard	-5
fr:vous_la	3	3	-2	-6		5					4						10	-6	-2			-4	-5
fr:vous_laiss		-5		6			-3					4	-3	-3				5				4	-6
fr:vous_le	-6	-9	-5		-9	-4		-3	-3	-4	-3		-4	-5	-3	-2	-4	6	-4		5	-7
fr:vous_me	15	-6		10	7	-9	-9	-7	-6	-7		-7	3	3	-6	-4		8	-11		4	-9	-2
fr:vous_met	3
fr:vous_ne	-5	-3		-4	3	-3			2				-4	-4	2			-3					-3
fr:vous_nous	-5	2			8			5									6	-7	7	-14			8
fr:vous_pass		-3			-4
fr:vous_plait		-15	-8	17		-6	-7	-7	-6	-8	-11	-7	-9	-10	-6	-4	-11	-4	6	9	-7	-2
fr:vous_pouvez	5
fr:vous_press	-2
fr:vous_propos	3
fr:vous_rappel	4
fr:vous_recev	-10	-3			-2		-3
fr:vous_refus	5			2	11												-10	-3	5	5
fr:vous_remerc	-4
fr:vous_repass	7
fr:vous_saur	-5
fr:vous_une	-3
fr:vous_voul	6		-3	6	8	4				-3			-3				12	-5	-4		-2	-4	-6
fr:voxtrio	4	-3		-6													-5	-2					5
fr:voyag	-5	-5		7	-4												-9			11			-3
fr:voyageur	-3
fr:voyon	3			3	5				3				-3	-3	3			-3	-3			3	-2
fr:vpn	2
fr:vrai	-3	-12		-4	-5	-7	-3	-3	-3	-4	-6	-3	-4	-6	-3	-5	2		-6		-4		-11
fr:vrai_bien	-2
fr:vrai_caf	-2
fr:vrai_dire	-4
fr:vrai_soi	-2
fr:vrai_soulag	-4
fr:vrai_sourir	-2
fr:vs	5
fr:vs_avez	5
fr:vu	-3	6	-12	12	-7	8	3	-5	-6	-6		-5	-9	-9	-6	-5	-5	11	-7	-10	-4	3	2
fr:vu_et	3
fr:vu_pass	3
fr:vu_que	-8	6		7	-2	7					4						-7			9
fr:vu_un	3
fr:wai					-4
fr:wall	4
fr:want				7	13													-3	-2	6			-3
fr:warning	3
fr:was	7	2	-13	-5	-13	3	-5	-5	-5	2		-6	-6	-9	-5	-8	8		2	-8		-7
fr:was_a	4																			2
fr:was_fixed	-6
fr:was_not	4
fr:wat	5	-2	-3			-2					-3			-2			4	-2					-3
fr:wc	3
fr:we	11	-12		-7	5	-9	-8	-7	-7	-8	-10	-7	-7	-9	-7	-7	2	-4	4		-8	-10	-16
fr:we_are	3	-5	4	-6	-3	-3	-3	-2	-3	-3	-3	-2	-3	-4	-3	-3	-14	-3	-3	17	-3	-4	-9
fr:we_have	7	-3			-4	-2					-3						3	-3	-3	-3		-2
fr:wednesdai	6			4	-4	-3					4			5			-7	6	-2			4	-4
fr:week	8	-5		-7	-8	-4	-3	-3	-2	-3	-3	-3	-3	-4	-2	-2	-12	-6	-4	13	-3	-3	-2
fr:week-end							-2			3	-6	-2	-4	-4			-5	-7	6	-6	-2	6	3
fr:weekend	-10				-2
fr:weird	-3
fr:wel	4	-4	-3	6	-4												4	3	-2				-6
fr:wel_packed	-5
fr:wendi	-8	-8	-2	-4		-7	-3	-2	-3	-3	-5	-5			-3		13	-10	3	-18	6
fr:went	7	-6	-3	4	-4	-3						-3		-2			-6	6		-4	6	-3	-5
fr:were	3		-3	-2													2			-3
fr:what	5	-4		7	3	-4					-3		4	-3				4	-3	-4	3	-3
fr:when	8	-4	-3	6	-3	-2				-2	-2			-3			-8	-7	-4	11		-2
fr:when_is	7
fr:where	8
fr:where_is	5
fr:whi	2
fr:which	4
fr:whit	10	-3	-4		-2													-3
fr:who	11	-5	-6	-7	-6	-4	-3	-3	-3	-4	-4	-3	-3	-4	-3	-3	-2	-5	-4	5	-3	-3
fr:whoev	5			4	7	-4		4									10	6		-9		-4	-4
fr:whom	3
fr:wi-f_la	-3
fr:wif	2	-6	-4	-3	-4	-4	-3	-2	-3	-2	-4	-3	-3	-6	-3	-2	-10	-4	-4		-2	-3	11
fr:wif_plus	-7
fr:will	-10	-4	5		7	-3					-3			-2			7	4	-3	-13	7		-6
fr:will_be	-12
fr:window	2	-3	-6	-3												-3	3			-3
fr:with	13	-6	-9	10	5	-7	-4	-4	-3	-4		-4	-4		-3	-4		-9	-9	14	-4	-6
fr:with_a	5
fr:with_the	4	-2	-5		-3												-8	-4	-3	15			-6
fr:without	3
fr:work	6	-5	-8	3		-3	-2			-3	-3	-2	-3	-4		-2		-5	5	-17	-3	-4	11
fr:would	2	-4	-5	9		-6	-3	-3	-2	2	-4	-4	4	-4	-2				3		3	-5
fr:would_be				9	-3												-5	-4	6	6			-3
fr:would_do	-3
fr:would_go	-4
fr:would_lik		-3			6												7						-5
fr:wow	-10
fr:x	-3	-2			2
fr:y		-8	-6				-17	-5	-13	-9		3	-13	-19	-13		6	3	-12	-4	-3	-10	-7
fr:y_a	2	-12	-17	-21	-3	-3	-9	-8	-8	-10		-3	-3	-12	-8	-7		7	-13		-9	-9	-2
fr:y_allais	-4
fr:y_aurait	-3
fr:y_avait	5	-2		-4	-3	-2	-3			4		-2	-4	-2				-4	4		7		-8
fr:y_compr	-6
fr:y_connait	-4
fr:y_croir	-2
fr:y_en				3							4						-4			7			-2
fr:y_est	8	-3	2	6	5												-6	6				-2	-3
fr:y_jet	4
fr:y_march	-3
fr:y_mettr	3
fr:y_mouill	6
fr:y_nous	-4
fr:y_oblig	-4
fr:y_ont	-12
fr:y_pass	5
fr:y_rappel	-7
fr:y_rest	-5
fr:y_retourn	-12
fr:y_va	6
fr:yannick	3	-3	-2	-10	-7	-3	-2	-2	4	-2	-2	-2	-2	4	4		-4	-4	6			-5	2
fr:yassin	-4		-3	9		3	-3	-3	-3	-3	-5	-3	-4	-4	-3	-3		-5	-3	-10	-3	8	7
fr:yassin_a		-2			4	-2
fr:ye	5
fr:ye_#	4
fr:year					-4					-2
fr:yesterdai	-3
fr:yeux	4	-6	-6	-9	-3	-3				-3	-2					-2	9			-8		-3
fr:yeux_au	3
fr:yo	8	-2		-11										-4			-3		-3	7			-7
fr:yoland		-4
fr:you	-3		-5	-9	-11	-14	-2	-9	-9	-11	-6	-11	-10	2	-9	-9	-4	-3	6	3	-9	-12
fr:you_fix	3
fr:you_said	-4
fr:you_send	6			4	4												3	-9	-3				7
fr:you_told	9		-4	4	-3	-4					4		-2	4			-11	-7	-5	10		-4	3
fr:youp	-4
fr:your	4	-8	-4	11		-5	-3	-3	-3	-3	-4	-4	-2	-3	-2		-19	15	-6	-12	-3	-3	8
fr:youssef	-3	-3			-2
fr:yvan	-7				-2				5				4	5	5
fr:zebr	4
fr:zero	-8	4	-8	-13	-4	-3	-3	4	-2	-2	-3	-2	-3	8	-2	3		-5		5		-3	-4
fr:zero_espoir	-3
fr:zero_fois	-5
fr:zero_messag	-3
fr:zero_musiqu	-5
fr:zero_tim	-4
fr:zerrouk	-6	3		3	-2	7	4				-3						-5	-3				-3	10
fr:zon	3
from:letter	6	-37	-20	-10	-21	-34	-28	-27	-27	-28	-34	-31	-27	-31	-27	-30	-21	-16	-23	10	-28	-30	-18
from:note		-4	-55	86	6	6	-20	-35	-30	-24	15	-10	-24	-18	-29	-28	-49	-5	-4	-5	-8	34	4
from:review	-3	-28	4	-76	-60	-43	-40	-36	-39	-39	-40	-32	-41	-40	-39	-6	121	-62	-42	-119	-43	-54	-64
margin	9		-9	-7	-3		-4	-5	-5	-6	-2	-3	-4		-5				-6	-8	-7	-4
margin:clear	17	-12	-21	-13	-20	-11	-17	-19	-19	-22	-18	-18	-18	-15	-19	-16	-5	-11	-15	-7	-22	-11	-16
margin:no	-13	-40	-31	-30	-16	-58	-41	-44	-40	-43	-28	-39	-40	-45	-39	-37	15	-37	-9	-25	-34	-55	-28
margin:none	-33	-62	-42	19	-48	-58	-56	-54	-54	-50	-57	-57	-58	-51	-55	-50	-27	-43	-54	10	-43	-21	-75
margin:yes		-57	11	-21	-25	-56	-44	-39	-44	-34	-49	-38	-44	-54	-43	-40	45	-37	-42	-47	-37	-54	-8
only-asks	-35	-33	-28	-7	-35	-31	-29	-30	-28	-35	-31	-30	-29	-31	-28	-28	13	-54	-40	-17	-27	-29	16
praise	-3	-4	2		-5	-2	-3	-3	-3	-3	-2		-3	-3	-3	-2	3			-3		-3
repeats	7	9	-15	-6	-30	-10	-15	-11	5	-24	-9	-21	-4	24	3		-26		-35	7		-14	20
reproach	3	-3	-9	3	-4	-5	-7	-7	-7	-9	-5	-5	-7	-4	-7	-4	-12		-7	5	-7	-7
rule:ask	-3	-18	-36	128	32	-14	-19	-15	-16	-16	-12	-10	-11	-18	-15	-19	-51	19	6	9	-8		-13
rule:boundary	77	-54	-38	107	216	-32	-15	-11	-22	-18	-30	-25	-35	-34	-21	-16	42	-21	55	-5	5	-53	-27
rule:broken-promise	29	-9	-42	5	-48	-31	4	-28	-11	-21	-14	10	8	3	-9	-5	-36	15	7		-29	25	-7
rule:critical		18				7	3	3	3		5	2	6	9	2	4	-4			-3		6
rule:critical:asks_for_boss	28	101	-12	37	-40	31	4	11		48		13	118	53		-8	-24	-71	-16	-77	-6	125	-56
rule:critical:churn_threat	-6	69	-10	24	-24	-10	-16	19	96	-11	-19	6	41	52	88	19	-44	-47	-7	26	-10	53	-32
rule:critical:discrimination	30	80	-15	21	-13	-8	17	-12	-11	104	9	-12	32	-24	-11	-9	-34	-17	19	-66	52	-10	19
rule:critical:large_money	40	82	-10	30	-32	-43	48	26		-14	-25	124		38	4	-8	-39	46	-13	-66	-14	9	16
rule:critical:legal_threat	2	79	-20	22	-26	15	124	25	-18	7	-23	34	-3	15	-17	-11	-3	34	-15	-52	-13	11	22
rule:critical:media_threat	24	66	-10	11	-26	-3	-16	109	-14	-11	-19	7	-20	19	-13	19	-59	17	-9	33	-10	5	19
rule:critical:public_review	23	123	-61		-19	-19	-10	20	-14	32	-13	-13	-19	50	-13	123	9	20	-7		-13	-19	-23
rule:critical:repeat_unresolved	29	139	10	33	-34	23	-16	29	31	-4	27	17	50	168	22	45	-31	3	-16	5	-22	53	-48
rule:critical:safety	24	114			-32	147	5	-19	-7	-24	71	-27	5	-12	-5	-14	-14	-49	-19	22	-23	-5	28
rule:critical:vip_client	-14	45	-6	-4	-14	-2	-9	-11	91	-8	-15	-15	34	40	94	-4	-19	-25	-5	7	-8	39	-28
rule:critical:vulnerable_person	15	91	-16	32	11	72	-20	-11	-16	-17	129	-15	12	-5	-15	-7	-49	-28	-15	44	-16	-24	25
rule:irony	50	-67	216	-99	-56	-44	-28	-26	-26	-28	-35	-32	-25	-34	-26	-43	40	-53	-37	-24	-28	-28	-46
rule:remedy:apology	36	18	-10	26	-14	-28	-10	-8	-9	43	-17	-9		-15	-9	-4	-65	-33	-14	-60	110	-40	-35
rule:remedy:callback	7	54	-26	45	-72	23	-35	45	29	-31	10		63	30	32	-15	-90	-62	-31	-116	-33	170	-52
rule:remedy:discount	12	-45	-32	61	7	-26	-19	-18	-17	-18	-24	-23	-24	-27	-17	-15	-61	-45	120	-74	-19	-34	-47
rule:remedy:information	-17	10	-25	56	-68	3	-17	-23	-26	14	2	-18	-29	-21	-26	-23	-46	-84	-52	-46	-28	-36	133
rule:remedy:none		-49	10	-84	-10	-43	-35	-37	-38	-39	-42	-39	-42	-43	-37	-26	82	-62	-42	-19	-46	-58	-58
rule:remedy:redo	10	-28	-43	3	-28	-27	-24	-32	-31	-37	-24	-20	-26	-25	-30	-35	6	-40	-25	60	-41	-45	-52
rule:remedy:refund	26	-54	-43	63	-13	-43	-18	-25	-20	-25	-32	-16	-40	-29	-27	-17	-98	149	-49	-42	-22	-53	-55
stars:high	-62	-56	-119	-19	-56	-42	-35	-31	-33	-37	-39	-36	-29	-38	-33	-45	86	-33	-35	-85	-29	-32	-56
stars:low	152	8	62	-81	-39	-27	-40	-31	-41	-30	-27	-20	-47	-25	-41	32	93	-55	-27	-85	-42	-54	-65
stars:middle	154	-57	-43	-34	-65	-49	-35	-34	-34	-37	-45	-36	-34	-42	-35	-50	85	-55	-49	-109	-36	-44	-25
subject:cue:contact.contact	-28	31	-7	32	-12	-14	-10	-10	-9	-8	-13	-10	4	43	-9	-8	-22	20	-6	25	-4	-4	-22
subject:cue:critical.churn_threat	8	4	-4	11	-18	-8	-14	-9	13	-6	-5	12	-18	3	15	-4	-7		-7	2	-4	13	-11
subject:cue:critical.large_money.loss	-13	-6	-9	21	-16	-30	16	-18	-16	-13	-16	20	-18	-44	-15	-9	-40	43	-17	-27	-11	-27	13
subject:cue:critical.legal_threat.lawyer	21	39	-4	11	-13	5	58	-9	-5	-3	-7	31	-10	29	-4	-3	-17	35	-6	-7	-4	-17	-18
subject:cue:critical.vulnerable_person.need	3	39	-9	-2	-11	-7	-7	-6	13	-5	55	-8	18	17	15	-3		-20	-4	25	-4	3	-23
subject:cue:irony.absurd-image	-28	53	22	-12	-30	21	11	-10	15	19	-10	-11	-14	33	15	-6	-55	-35	-8	53	-8	-21	31
subject:cue:irony.mock-praise	64	-39	88	-72	6	-32	-12	-9	-9	-10	-17	-14	-12	-12	-10	-7	5	-7	-16	-7	-14	-16	2
subject:cue:negative.announcement	-36	24	-5	-24	-26	-3	39	13	-11	-11	-14	21	-15	40	-10	-8	-21	29	-7	8	-5	-24	-22
subject:cue:negative.dissatisfaction	-9	-25	-7	35	-18	5	-16	-12	-10	-11	12	-12	29	-15	-10	-7	20	-17	-9		-8	-4	5
subject:cue:negative.failed-expectation		-3	-19	17	-31	-24	-19	-12	-13	-8	-15	14	42	5	-13	-7	-30		-8	6	-9	55	-25
subject:cue:negative.failed-function	-83	-23	-6	28	-26	16	-27	14	-14	-12	-25	-19	-14	-17	-13	-10	-34	-3	-3	37	-4	17	-24
subject:cue:negative.plain-negation	14	-16	-9	18	-6	-3	-3			-2	-3	-4		-4			-28	5	-3	6	-3	-4	25
subject:cue:negative.repetition	-4	5	5		-48	-5	-22	-19	-9	-21		-25	-11	41	-6	-16	-47	17	-22	-15	17	-6	29
subject:cue:negative.trouble	14	-17	14	36	-4	12		8	-16	-18	-31	-22	-20	-20	-15	-9	-10	51	-26	-26	-21	-10	14
subject:cue:negative.wait	-13	13	-6	-22	-17	18	-10	-7	-8	-8	18	-12	-9	31	-7	-5	19	-6	-6	-2	-5	-9	-7
subject:cue:negative.wrong	22	-23	-12	20	-28	-12	-9	-8	-7	-6	-12	-12	-9	-11	-7	-5	-38	40	-14	-38	-7	11
subject:cue:noise.auto_reply	-31	-5			-17	-5	-5	-4	-4	-3	-5	-4	-4	-4	-3	-3
subject:cue:noise.job_application	-77	-27			-29	-13	-10	-6	-16	-6	-7	-6	-13	-13	-15	-5
subject:cue:noise.out_of_office	-54	-15			-10	-11	-9	-5	-7	-4	-8	-7	-7	-10	-7	-4
subject:cue:people.person	20	28	-6	-22	-26	-11	-4	-3	-3	38	-6	-3	28	-4	-3		24	-13	-6	-46	15	25	-17
subject:cue:people.service	-9	7	-9	28	-33	-15	-16	26	-6	16	-10	-10	21	-11	-5	-3	-38		-8	-22	-7	9	39
subject:cue:positive.praise	24	-35	104	-83	-39	-6	-19	-13	-14	-13	-20	-18	-2		-14	-10	17	-11	-20		-13	-7	-46
subject:cue:positive.thanks	-91	-20			-39	-14	-13	-11	-12	-11	-10	-13	-11	-13	-11	-8
subject:cue:remedy.information	-16	-15			-14	-7	-8	-6	-5	-5	-7	-9	-6	-8	-5	-4
subject:cue:remedy.redo	6	-12	-24	9	33	-15	-17	-11	25	-11	-11	-15	-18	22	25	-8	-27	-17	19	44	-12	-28	-31
subject:cue:remedy.refund	-24	-29	-2	11	4	-10	-19	-6	-7	-6	-7	-16	-5	-12	-6	-4	-16	44	-8	-22	-5	-4	-14
subject:cue:severity.no-home-service	6	50	-10	-5	-11	-26	24	-9	11	-7	44	10	17	9	14	-4	8	-4	-7	8	-6		-25
subject:cue:severity.repeat	17	59	-11	33	-13	14	-10	-10	-11	-9	16	-11	7	69	-10	-8	-27	17	-6	22	-8	-8	-14
subject:cue:severity.soften	29	-11	-14	16	-14	-5	-3	-2		-3	-5	-3	-4	-2			-39	-17	24		-4	-6	13
subject:cue:speech.question	-22	-3			-10	3	-6	-3	-5	-4	-13	-8	-5	-5	-5
subject:cue:wish.wish	-49	8	-19	10	27	-17	-11	11	-18	-17	-29	-27	26	24	-17	-13	-26	4	-19	-46	26	44	28
subject:fr:#	-4	7	-9	12		-4	6	-4	5	-4		4	-6		3	-11	-13	12	6	2	-14	-7
subject:fr:#_#	3		-2	6	-4	-3	-3		2				-4		2		-8	6
subject:fr:#_aout	-4		-2	-6	-3	-3			3		-2	3	4	4	3		7		-3			-5	-5
subject:fr:#_avril	5	-3	-3	3	-4																		-3
subject:fr:#_fevr	-3	4					2			3		-4
subject:fr:#_h	-2	-5	-2	-5	-5			-2		-2			-3	-2			-7			10			-6
subject:fr:#_juillet		5		3	-6		4			5			-2						5	-10		-3	9
subject:fr:#_juin	3	6				3	5	4				6	-3	-3			2			-5		4	2
subject:fr:#_mai		-3		3													-5	4					-2
subject:fr:#_novembr	3
subject:fr:'s	13	-4	-4	10	8	3					3	-3	-2	-3			8		-3	-19	-4	-3	10
subject:fr:a		7	4	-10	-8		-7	7		7	5	-7				-3	5	-2	-5	-12	8	6	-3
subject:fr:about	6	-8	5			-4											-3	-6		3			5
subject:fr:absenc	-15	-5			-3	-3	-3		-2		-3	-2	-2	-3	-2
subject:fr:absenc_du	-11	-3			-2	-2	-2							-2
subject:fr:action	-12	-6			-3	-2	-5				-2	-5		-2
subject:fr:action_required	-9	-4					-2					-3
subject:fr:an		-2		-5	-3	4			5				6		5		3	3				-3	-4
subject:fr:and	-3	-3		-4	-3	-5		3			-2							8				-5	-4
subject:fr:and_a	-5					-3		4
subject:fr:aout	-3		-3	-4	-3	-4		-2	3		-3	3	4	4	3		6		-3	4		-5	-6
subject:fr:at	-3	-6		4	-4	-3					-2			-2			-4			5			-3
subject:fr:attest		-4			-2
subject:fr:au	7		3	-5	-7		2		4		2	3	-3	5	4		-4			10		-5
subject:fr:au_#				3		3			4		4			3	4		4	-2		6		-2
subject:fr:aug	3	4		3		6											2	2					-3
subject:fr:aug_#	3	4		3		6											2	2					-3
subject:fr:autr	7			6			6										-7	-2					6
subject:fr:avant	-5	3			-3			5						-3
subject:fr:avant_de		3						5						-3
subject:fr:avis	-3	-4			-3
subject:fr:avril	2	-3	-3	4	-6													-2		4			-3
subject:fr:be	-5				6
subject:fr:boil	-4	-5	-3	-6	-4	-4					-2						3	-3					-2
subject:fr:booking	-3	-3			2
subject:fr:brais	-4	-2			-4
subject:fr:brum	10		-2	2	-3												-4		-2	6			-6
subject:fr:bureau	-10	-4			-3	-3	-2				-2			-2
subject:fr:bureau_re	-7
subject:fr:by					11						-2
subject:fr:ca	-12				-3	2					-4		5
subject:fr:call		5	-3	-5	-3	-6	5	-2	-2	3	-3	-3	4		-2		3	-7		-8		8
subject:fr:cancel	-5				6
subject:fr:candidatur	-15	-6			-5	-3	-2		-3				-3	-3	-3
subject:fr:ce	5	12	-5		-9	3	-3			11	-3		-5	-2			-5		-2	-5	12	-6
subject:fr:ce_matin	3	10	-3	-2	-5	4				8	-2		-2					-3			9	-4	-6
subject:fr:chambr	-9			-4	-4	2											4	3		-3			-2
subject:fr:chambr_#				-4	-3	2											4	3		-3			-2
subject:fr:client	-4				-3
subject:fr:command		2			-3		2
subject:fr:contact		-8	-8	6	5	-8	-6	4	-4	-5	-6	-7	2	-6	-4	-3	-4	-4	-7	13	-5		-8
subject:fr:contact_form	-9	-5	-3	3	-3	-3	-2	-2	-2	-3	-3	-3	-2	-3	-2		-13	-6	-2	12	-2	-2	4
subject:fr:contrat	6		-3	4	-5	-3	-3	-2	4			-3	-5		5		-3	7	-3	-6			-4
subject:fr:cot	3			4		-3		4									-5	6		7		-4	-4
subject:fr:dai	-4	-2			5
subject:fr:dans	3					3											4			-3		3	-2
subject:fr:de		13		20	-2	7	6		-7		12	-5		-7	-6	-9			-5	-4		7
subject:fr:de_#	6	-3	-3	7	7												-11		-4	13			-3
subject:fr:de_contact	-2			-3	-4		-2	6					5				3	4		-8		3	-4
subject:fr:de_don	3	7		3			7					-3					-4	-3				-2	6
subject:fr:de_la	4	10				10				-3	8		7	7			-4	-5		6		4	-5
subject:fr:de_le		-2			-2
subject:fr:de_ma	5	3		4	-2		4				4						4	-2		-7			5
subject:fr:de_mon	3			3	-2						3						-5					7	-4
subject:fr:de_pass		4		3		5		4			6		3	-4				-3		-8		9	-3
subject:fr:de_votre		-3			-6
subject:fr:demand	-5	8		4	-6	-3		5				-3	5	7								3	2
subject:fr:demand_de	-6				-4		-3	6					5
subject:fr:demeur	5	8		2	-3		12					7	-2	6			-4	7				-4	-4
subject:fr:depos	4	3		6	-3	-3	7		-2			7	-2	6			-7	13		-11		-3	-8
subject:fr:dern	-7				-3							-2
subject:fr:des	7	5		3		3		7			5	3		-3			-9			5		-3	6
subject:fr:deux	-11				-3
subject:fr:dev	3	4	-3	7	-2		7							-3				4	-4			-3	3
subject:fr:did	4	-3	8	3	-2												-6						4
subject:fr:dit	-4				-4		-3			3
subject:fr:don	3	7		3			7					-3					-4	-3				-2	6
subject:fr:doss	-5	-3			4						2
subject:fr:du			-8	6	-6	-3	8		-9		-7		-4	-10	-9	-5		-4	3		-3	-11	16
subject:fr:du_#	5	7	-8	3	-7		11		-6	3	-2	4		-5	-6	-3			6			-6	7
subject:fr:du_bureau	-11	-3			-2	-2	-2							-2
subject:fr:emploi		7			-3					8			6
subject:fr:en	10	8	-4	2	-8	3	11	3	-3	-3	-4	6	3	10	-2		-6	7	-3	4	-3		-12
subject:fr:en_demeur	5	8		2	-3		12					7	-2	6			-4	7				-4	-4
subject:fr:entretien	6	-7		3	3	-3	-3				-2		-2	-2			9		-3	-13		-4	6
subject:fr:est		-3			-3		-3
subject:fr:et		-8	-3	9	-8		-5	-2	-3	-2		-3	-3	-3	-2		-12	-2	4	7	-2
subject:fr:ete	-6
subject:fr:factur	11	3		3	-7	-5	4	-4	-4	-5	-4	-4	-5	2	-4	-3		6	-10	-3	-3	-7	10
subject:fr:factur_#	7		5	-5	-7	-2	-3	-2	-2	-2	-2	-2	-3		-2		7		-5	-8		-2	4
subject:fr:feedback	13		-5	-10	-3		-2				-5			-2			20	-3	-3	-19		-3	-8
subject:fr:feedback_form	7	-2		-13		-2											13	-2		-12			-4
subject:fr:felicit	4	-5	12	-11	-3	-5					-2						9			-6			-6
subject:fr:fevr	-3	4					2			3		-4
subject:fr:fil	3	3				5					3		-2				-3					7	-5
subject:fr:fin	-5	2		-3	3				7					7	7		4	-2		4		-3
subject:fr:for	-5		-3		9		-5	4	-3	-3	-4		-3		-3			3	-4	-4	-3	-4	4
subject:fr:for_the	-4	4				4
subject:fr:forf	2	-2			5
subject:fr:form	7	-7	-7		-3	-4	-9	-7	-8	-8	-2	-9	-8	-9	-8	-6	-9	-18	-10	17	-8	-3	-13
subject:fr:formulair	22	-17	-20	12	10	-11	-9	-7	-7	-9	-10	-7	-9	-9	-7	-6	-13		4	10	-8	-13	3
subject:fr:formulair_contact	11			4	6												2			8			-9
subject:fr:formulair_de	-3
subject:fr:formulair_factur	-2			3														6		-7			-3
subject:fr:formulair_soutien	5	-2		7	9													-4	7	-5			3
subject:fr:four	5	-4		7	3												6	3		-4			-4
subject:fr:fridai	7	5			-4			5									4			-3			3
subject:fr:fuit	-3					4					-2
subject:fr:guest	4		-3	5	-3		-3	-2	2		-4	-3	4	-4	3		8	-4		-11		5	-5
subject:fr:h		-6	-3	-3		-2	-2	-2		-3	-2		-3	-2					-2	7		-2	-6
subject:fr:hi	-3					3					7
subject:fr:hold	-3											5		3
subject:fr:hot	4	6				5			3				5	-2	4		3	-4		3			-5
subject:fr:i	3	-3		-8	-5	-4							5	3			7	-4				5	-6
subject:fr:in		13	-4	3		12					-5						-15	-6		12		-2	6
subject:fr:in_the	4	10	-2	7	-3	9					-4						-9	-4		4			7
subject:fr:invoic		-6	-3	6	-3	-3	-2	-2				-3	-2	-3			-13	6	7	-4	-2	-3	4
subject:fr:invoic_#		-5	-2	5		-3								-2			-11	4	8	2			-6
subject:fr:is	-8	-4			3	-2
subject:fr:januari	2	8		4		3	-2		5			3		6	5		-5			8		-3	-5
subject:fr:je	2	4		8		-2	6						3	3			-8						4
subject:fr:juillet	-3	5		3	-6		4			5			-3						5	-10		-3	9
subject:fr:juin	-4	3			-3	2	3	3	-2			6	-3	-4	-2			-3		-6		3	7
subject:fr:juli	3				-5	-3						4					3		7	-10
subject:fr:juli_#	3				-5	-3						4					3		7	-10
subject:fr:just	2	-3															10			-8			-6
subject:fr:la		3		12	-16	4	-11	10	-5	-6	4	-7	6		-5	-3		-3	-6	3	-4	4	-9
subject:fr:la_lettr	-9	-7				-3	-4
subject:fr:laptop	5	-3			-2	-2
subject:fr:le	-2	-11	4		-9	-2	-9	-5	-5	-5		-7	-7	-7	-5	-4	-7	-12	-8	7	-4	-9	10
subject:fr:le_#	-2				-2						4
subject:fr:les	8	3	-3			-5		5	8		-3		-3	6	9								-7
subject:fr:lettr	-9	-6				-4	-4						4
subject:fr:lign	5			-6	-3	4		5	5				5	5	5		-4	-4		8		-5	2
subject:fr:livraison	7	-2	-2	4	5												-3	8	-3	-6			-2
subject:fr:long		-7				-4											-3						3
subject:fr:lund		-2			-3
subject:fr:ma	9		-3		-2		2	5	-2			2		-3	-2		5	-6	-3	-6		2	5
subject:fr:mai		-3		3													-5	4					-2
subject:fr:mailbox					7
subject:fr:mar	-8			-3	-3	-4	3		4					4	4		-5					-3	4
subject:fr:massag	3	-3		-7	4												7			-5			-5
subject:fr:matin		10	-5	5	-7	3	-2			8	-3		-3				-6	-3		6	9	-4	-7
subject:fr:may	-4	-3			-3
subject:fr:mazout	2	2			6	4					-3						-8	-6	12	-3			-3
subject:fr:me	-7	4		-7	-3	-4		5		2			8	7			-2	-5			3	5
subject:fr:merc	-20	-4			-8	-2	-2	-2	-2	-2		-2	-2	-3	-2
subject:fr:mes	6	-6	8	-9	-3	-5											4	-4			7	-3	-7
subject:fr:messag	-9
subject:fr:mis	6	9		2	-3		13	-2				9	-2	6			-4	9		-3		-4	-6
subject:fr:mis_en	5	8		2	-3		12					7	-2	6			-4	7				-4	-4
subject:fr:mme	-4			4	-4		3					4	5	8			-5	3		-8			7
subject:fr:mon	12	-9	-3	11	3		-3	-2		-2		-2	-5	-4			4		-5	2	-2	3	-11
subject:fr:monsieur	-5	2			-2	8				3			6	3
subject:fr:morning	-4	5		3	-2	5				4			6				-5	4		-4		6
subject:fr:mot				2		6					6		4							-6		7	-3
subject:fr:mot_de				2		6					6		4							-6		7	-3
subject:fr:moving	-6				6
subject:fr:my	-4		4	-7	11				-2	-2	3	4	-3				10		-2	-10	5	-4	-3
subject:fr:ne	4	-5		4	-4												-7	-2		-8		9	6
subject:fr:neuf	4	-2			-4												2						-4
subject:fr:new	7	3				3					-2						-4	-3		5
subject:fr:night		-3			-3
subject:fr:no	4	-5		5		-4			2		-2	-2	4	-4	3			-4		6			-5
subject:fr:nos	-6	-2		4		-2			2				-3	-4	2								-3
subject:fr:not	7	-9	-5		5	-5	-2				-3	-3					4	3	-3		-2	-3	-6
subject:fr:notre	3		5	4	2	-3	-2			5	-2		-3	-2				-5		-3	6	-4	2
subject:fr:nouvel		-4			-3
subject:fr:novembr	3
subject:fr:nuit	3	5		7	-5					6	3		6				-3	7		-3		6	-5
subject:fr:numero	-2	-2			5
subject:fr:of		7	5	4	-5	6	2		-2	-2	-7		-2	-3	-2			4		-5	-2	-4	3
subject:fr:oil	-6				-3	-3			3					4	3
subject:fr:old	6	-4		-2													2	-4		-11			10
subject:fr:on	-9	-4		6		-7		-2	-2		-3	3	2		-2			5		-11	2	2
subject:fr:on_the	-9				-4	-3							4
subject:fr:ou		-5	-2	-2	-5	-2	-2						-2	-3			-7	-5	-2	12		-3	-3
subject:fr:our	3		8	5	4	-3			4		-2		-2		5				-2		-2	-3	-6
subject:fr:pann	-9	-2			-2
subject:fr:pas	3	-3		2	-3												-3	-5		3			5
subject:fr:pass		4		3		5		4			6		3	-4				-3		-8		9	-3
subject:fr:patient	-4	-4				-2								-2
subject:fr:person		5		2	-4	5					6		7				-6	-2		-4		8
subject:fr:phon	3	-3		3		-4				2			4				-3				3	-2	-2
subject:fr:plan		-3	-3	7	-6							-2					-7	5	-2	-3			7
subject:fr:pour	-11	-8	14	3	-10		-5	-4	-4	-4	-4	-5			-4	-3	3	-12	-6	2	-3		3
subject:fr:pour_la	-6	-4			-4
subject:fr:pour_le	-4	-3	9	-5	-7		-2					-3		-2				-5		-4			7
subject:fr:prim	3	7		3	4		2					9					5	7		-11		-2	-6
subject:fr:prix	-4				6
subject:fr:que	-4	3			-3		-3			6			-2
subject:fr:question	-15	-3		7	-8		-3	-2	-2	-3	-5	-3	-3	-3	-2			-5		-7			8
subject:fr:qui	-2							5						5
subject:fr:quot	-5	-3		4		-2											2	-3		-7			6
subject:fr:quot_for	-4				3
subject:fr:radiator	2	-3															-2	-4	7	-7			7
subject:fr:rappel	-5	-7		2	-6								-3	-2			-7	5		-2		8	-7
subject:fr:re	-5	-14	3	-5	-10	-5	-4	-3	-5	-4	-4	-4	-5	-10	-4	-3	-5	-10	-3	-4	5	-5	11
subject:fr:refund		-4			4
subject:fr:rendez-vous					-3
subject:fr:rental					-2	-2				3							-2	4		-4	3		-3
subject:fr:repli	-7				-4
subject:fr:request	-6	-5		-3	7	-3					-3			-2						-9			11
subject:fr:required	-9	-4					-2					-3
subject:fr:reserv	-5	-8		4	-6	-3	3			4		-3	-3	-2			-6	4		-9		4	4
subject:fr:reserv_#		-2					4			5
subject:fr:resident		8		5		3		5	7		5			5	7		-3			3		-3	3
subject:fr:room	4		-4	-2	-5	5		4	2		4	-3	4	-4	3		-6	6	-2	2	-2	5	-10
subject:fr:room_#		-3			-4	3		5										9		-9		4	-6
subject:fr:ru	5	-4	-2		-4	-4	-2	4				3		-2			-3	2		5		-2	-6
subject:fr:sall	-4			7			5	-2	-2			7	5	-6								4	-7
subject:fr:samed	5			3	9												4	6	6	-13			-3
subject:fr:saturdai	-6			3	6						-3		-2					3		-9	2
subject:fr:sejour	5	-3			-2												11			-9			-3
subject:fr:servic		-6	-6	-4	-8	-5	-3	-2	-2	-2	-3	-2	-2	-2			-7	-3	-3	11	-2	-3	-6
subject:fr:six	7	-4		-3	-2						-3									3		-2	-4
subject:fr:small	5	-2	5	-3														-3		-6			6
subject:fr:soumiss	-10	-4			-2
subject:fr:soup	3	-5		3	-3												8	-4	7	-11	3	-3	-3
subject:fr:soup_du	3	-3			-3												5	-3	7	-8	3		-3
subject:fr:soutien	5	-2		7	9													-4	7	-5			3
subject:fr:still	4	-3		4	-3	-3						5		3			-9	8		-3
subject:fr:suiv	-4	-3			-5
subject:fr:support	10	-3		4	2	-7	-4	-3	-4	3	-5	-5	-3	-5	-4	-3	-8	-8	-4	10	-4	-4	-7
subject:fr:support_form	13	-7		4	3	-6	-4	-3	-4	-3	-4	-4	-3	-4	-3	-3	-8	-7	-4	10	-4	-4	-10
subject:fr:suspended	-9
subject:fr:suspendu	-3	-3			-2
subject:fr:tabl	-3	2		2	-3	4					-4									-7			6
subject:fr:technicien		6								6
subject:fr:thank	-3
subject:fr:the	9	4	4	10		4	-6	-5	-6		-12	-8			-6	-3	-13	-5	-8	12	5	-9
subject:fr:thermostat	4			5		3											-5			-10			11
subject:fr:third		8				5			5		5			11				-5		7		-2
subject:fr:tim	2	5				5					5			8			-3	4
subject:fr:to				2	-2	-4				2			8	3			-6	-4		5	3	5	-4
subject:fr:tuesdai		-5			-2	-2
subject:fr:un	4	-6	5			-2				-3			-3				-3	-6	-4	8		-3
subject:fr:une	7	-3	14		-3												-5	-3		8			-3
subject:fr:votre	-14	4	-4	4	-8	-8	-9	-5	-4	5	3	-8	2	-7	-4	-3	3	3	-4	-14	2	3	4
subject:fr:we	-3	-5	7	3	-4												-6			-8			8
subject:fr:websit	5	3		5	-3	-2								5			-5	-5		10			-4
subject:fr:websit_form	5				-3
subject:fr:weekend	7	7		2	-3	7											-5			6			-5
subject:fr:what	4	4	7	-2		-4				6			9				3			-7	8		-4
subject:fr:window					-3	2					-2
subject:fr:with	3			5						5							3			-8			6
subject:fr:your	-4	-6	-3	-9	-7	-6	-3	-3	-3	2	-4	-4	-4	-5	-3		15	-5	-3	-15	-3	3	-5
subject:nature:attitude	-13	-9			-9	-7		-3			-3	-2	-4	-2
subject:nature:money	-13	18	-4	8	-17	-7	4	-7	-6	-5	-7	29	-7	-12	-6	-4	-18	59	-7	-40	-5	-13	-33
subject:nature:place	-15	17			-4	-12	29	-4	16	22	27	-5	23	-11	18
subject:nature:process	-49	-19		-17	-38	5	3	-16	-15	8	27	-28	-19		-14	-11	30	-13	-12	-30	23	10	-18
subject:nature:quality	-6	21	-13	7		13	13	-15	3	-11	-25	3	8	-30	5	-7	-21	-5	-12	20	-10	13	-11
subject:nature:safety	-3	8	-5	29	-9	17	17	24	-4	-5	3	-10	-11	-7	-4			-19	-3	-14	-4	10	34
subject:problem	-46	10	-16	19	-37	8	24	-5	-12	-5	11	5	-14	-25	-10	-15	-4	19	-26	-29	7	26
subject:topic	4	-19	-16	16		-17	-7	-14	-17	-18	-16	-13	-24	-22	-18	-19	-11	-8	2		-15	-14	4
sum:0		-41	-13	-34	-49	-29	-32	-35	-34	-31	-29	-41	-35	-37	-33	-29	18	-80	-32	10	-27	-27	-23
sum:1	44	-5	-18	-7	-8	-16	-15	-31	-31	-16	-36	-13	-9	-42	-31	-32		16	-22	-21	-33	-8	-24
sum:2	49	-74	-10	-11	39	-47	-32	-27	-27	-31	-38	-37	-35	-36	-25	-28	2	79	23	-69	-35	-33	-63
sum:3	42	-26	-38	53	9	-28	-39	19	-26	-22	-33	-40	-36	-21	-25	15	-42	85	7	-71	-37	-42	9
sum:4	36	12	-35	73	39	-40	-9	6	11	-21	-36	33	29	-3	-7	-13		34	-36	-23	-21	-5	-26
sum:5	59	83	-21	32	14	-31	28	17	21	-22	-7	112	4	53	22	-13			-35	-33	-25	4	12
wishes	-7	-6	-10	41	26	-8	-8	-11	-12	-6		-13	-12	-13	-13	-14	-8		-4				-4`;

export const ISSUE_TABLE = `added-to	13	-28	17	-15	-8	-16	58	-40	-23
adds	-38	34	30	-39	-28	38	-17	-29	-13
after	-7	-11	2	6	-8	-5		-3
before	-15		15	-10		-4	6		-10
bias	-14	-34	5	-23	-32	-28	8	-18	-26
blames:staff	-64	64	25	-40	-44	-23	29	-6	-42
cue:contact.contact	-44	88	-43	-31	7	-39	3	-63	54
cue:critical.discrimination	-43	100	-105	-12	-16	-27	-117	11	111
cue:critical.discrimination.trait	-76	65	3	-36	-26	51	-70	-27	65
cue:critical.discrimination.treatment	6	94	-111	-23	-32	-23	-23	-61	54
cue:critical.large_money.loss	-20	-40	19	17	16	-48	8	6	6
cue:critical.safety.harm	-23	-38		43	-15	-15	-62	-66	84
cue:critical.safety.hazard	-80	27	-67	81	-10	-10	-38	-51	51
cue:critical.vulnerable_person	23	33	-21	-29	-13	-16		14
cue:critical.vulnerable_person.need	26	-36	-30	18	-27	-18	-30	-30	63
cue:irony.absurd-image	19	-52	16	-16	-32	3	-28	39	-14
cue:irony.mock-praise	-40	-21	-2	37	15	17	46	-71	-52
cue:negative.announcement	-42	-10	66	-16	-40	-11	-28	9	19
cue:negative.dissatisfaction	-32	-30	-17	69	-39	-40	72	-19	-73
cue:negative.excess	33	-36	-31	21	-20	-7	-7	32	-18
cue:negative.failed-expectation	-65	-31	58	-66	40	-42	6	24	-25
cue:negative.failed-function	-26	-38	8	24	14	-22	-20	-4	42
cue:negative.lack	-11	-35	9	21	-32	-33	10	-90	40
cue:negative.plain-negation	33	-20	-8	-13	-53	-4		22	-31
cue:negative.repetition	-8	-9	20	-34	-64	3	-5	3
cue:negative.trouble	-16	-36	28	-23	-9	23	22	-55	-24
cue:negative.wait	-30	-35	68	-44	-60	-18	-26	17	13
cue:negative.wrong	45	33	-18	-82	-15	35	19	-59
cue:noise.internal	-35	-24	32	12	-18	-41	55	-24	-8
cue:people.person	-13	88	-28	-47	-5	-17	8	-19	23
cue:people.service	-35		15	-7	12	-53	-8	21	-10
cue:positive.denial	-28	31	-7	-28	16	18	6	-19	-24
cue:positive.praise	30	2	-21	-27	-2	-3	15	-10	-13
cue:positive.thanks	40	12	-64	-19	27	-20	-31	25	18
cue:remedy.callback	13	19	-10	-40	-23	29	-17	-8	2
cue:remedy.discount	31	38	-37	-11	-11	-5	-33	54	-33
cue:remedy.information	-31	41	10	-47	4	24	-29	-23	39
cue:remedy.redo		-19	57	-97	-71	7	19	15	-82
cue:remedy.refund	-38	-10	51	-23	-48	-16	35	4	-58
cue:severity.harden	32	-25	2	-12	-8	-5	62	-49	-30
cue:severity.no-home-service	13	-15	-14		-8	-11	-12	-49	28
cue:severity.repeat	-3	-59	-7	-2	-34	-40	-25	2	41
cue:severity.soften	9	21	-35	11	-20	-34	39	-44	-9
cue:speech.question	17	24	-17	-23	-6	-19	42	-23	-11
cue:wish.wish	6	10	-9	-27	7	-60	6	-6	16
danger	-20			12	-56	-54	-77	-55	110
en:#	-6	-13	3		6		-11	8
en:#_#	-15	3	5	5	-15		-4	11	-15
en:#_a		-4	-16	11	11	-3	7		-9
en:#_and	-18	-7	4	4	10	-5	6	5	-15
en:#_for	-13	-3	2	-7	10	10	-12	3	-6
en:#_in	-10	-4	10	-8	5	4	-8	6	-5
en:#_is				-4	4	-2	11	-6	-4
en:#_of	4	-3			3		8	-6	-3
en:#_on	-4	-3	10		-4			2	-5
en:#_the	-7	-2			7		-8	12	-8
en:#_with	-5	-2	4		-3		-5	7	-3
en:'s	3	-17	7		-13	-3		-7
en:a	-6	-8	4	-10	8	-4	-5	7	-4
en:a_m	7		-19	13	-3			4	-6
en:a_man	-4	-10	13	-6			4	-7
en:a_second	-6	6	5	-2	-4		11	-5	-6
en:about	-6	12	-5	-4	-3	-4	10	-17
en:abov	-8	-3	13	-4		-3		-12	11
en:adult	-6	-9	14	-5		-3	14	-8	-8
en:after	-5	-10	13	-8	-3	-5	3	-18	9
en:after_the	-10	-9	16	-3		-3		-11	9
en:afterward	-7	-7	13	-3			-13	5	8
en:again	3	-8		5	-7	-8	8		-15
en:all	8	-2		-8	-6	5	-8	3	3
en:also		3		3	-4	17	-5	-12	-13
en:am	-10	-5	13	-4	-2	-3	-6	4	5
en:an	-19	-7	25	-14	-10	-7	18	-20	-7
en:an_adult	-6	-9	14	-5		-3	14	-8	-8
en:and	-3	8	-8		-6	-14	6	-8	6
en:and_a	7	-8	6	-7			-9	4	5
en:and_again	-6	3	5		-4		7	-6	-2
en:and_no	5	-4	-6	5	-2	-2	13	-8	-8
en:and_said	-6	-10	15	-3			4	-6
en:and_that	-4						3	-7	4
en:and_the	-6		11	-14		-8		3
en:and_told	7	5	-13			-2	8	-8
en:and_walk	-5	10	-10				7	-2	-3
en:and_was	-9	-5	8	5	-4	-2	7	5	-11
en:answer		10	-5	-12	-6	-4	-7	8	-4
en:any	-7		10	-3		-2	13	-6	-9
en:anyon	-8	-6	12	-5			-3	5	-4
en:are	4	-11	5		-11	3	-15		14
en:as			7	-9	-4	-5	4		-3
en:ask	-11	9	-5	-4	-6	6	-6	-17	12
en:ask_for	-5	10	-7	-2	-4		-5	-4	8
en:ask_me	-4	-7	7			8		-6
en:at	7	5	-2	-15	-5	5	-13	6	7
en:at_#	5	4	-5	-6	-8	5	-15	11	2
en:at_six	4			-3	-4		-9	13	-8
en:at_the	6	-8			-2	-6	9	-19	4
en:august		-9	10	2	-4	-4	11	-4	-11
en:august_#	-8	-7	8	10	-3		3	3	-9
en:back	-20	12	4	-3	-6	-8	-10	7	7
en:back_in	-5	7		-3		-2	8	-7
en:bathroom	-9	-3	14	-8	-3	-7	11	-3	-4
en:be	-13	10	-3	-4	-4	-4	6	-6
en:becaus	-17	-15	24	-7		-5	-2	5	-2
en:bedroom	-10		2	-4	-2		5		-9
en:been	-21	11	4	-6	-9	-8	-7		8
en:beep	-2		-13	12	-3	-4	12	-7	-5
en:befor	-11	-7	16	-6	-4	7	-8	5
en:besid	-8		10	-2	-6	-3	-7	7
en:bill	-4	-3			4		10	-9	-3
en:boiler	2	-4	3	-6		6		-6	-3
en:both	-11		-16	17	-2		-6	-5	6
en:box	13	-2	-10	-5	-2	-2	4	-9	4
en:busi	-5		5			-3		-4	3
en:but	-13	3	9	-6	-11	-8	19	-9	-13
en:by	9	16	-26	5	-7	-9		-6	6
en:call	-20	14	-6	-8	4	-9	7	3	-6
en:came	-23		17		-8	-5	-14	6	10
en:came_out	-8	-6		8			-4	-7	7
en:card	2	-6	2	-6		-6		6	-9
en:carri	-7	-2	9	4	-12	-3	10	-8	-3
en:charg	-10	-4	14	-4	-5	-4	4	-9	4
en:charg_#		-2	13		-12		6	-3	-4
en:check		4		-4	-3	-3	-6		7
en:children	-11	-7	17	-6	-3		-3	4
en:click	6	-4	-3				12	-10	-5
en:cold	-10	-2	9			-2	-10	13	-6
en:come	-11	-7	21	-6	-9	4	-3		-6
en:connect		-8	7	-2				-8	5
en:cost	-8	8	8	-2	-8		7	-6	-3
en:could	-4	11	-11				6	-11	4
en:counter	-3	-4	6	3		-2	10	-6	-5
en:dai		-11	5		-12	-4	-6	5
en:date	-6			7			13	-6	-7
en:dead	7		-14	5		-4	-6	7
en:declin	-6	-6	14	-3			12	-8	-4
en:deliveri	-6	-5	12	-4				4	-5
en:desk	-17	9	3	-9	-4	-7	13	-3	-8
en:did	-12	-4		-5	9	-2	-17	11	6
en:do	-4	7	-4	-2	-4	-2	-5	-9	10
en:do_not	-4	7	-4	-2	-4	-2	-5	-9	10
en:does	5	-2	-3	-3	-2	-3	16	-10	-10
en:does_not	6		-4	-2			14	-8	-9
en:door	-19	-12	4	13	-5	-7		5	-6
en:down	3	7	-8	2	-3	-4	10	-3	-8
en:e-mail	-2	-9	13	-5	-4	-3	4		-7
en:each	-14	4	13	-6	-10	-5	-5	7
en:eight	3		-4	-3	-3	-2	-9	-8	12
en:emerg	-17	-4	11	3	-3	-3	-11	3	10
en:euro	-4				4		8	-5	-4
en:even			4		-8	-9	-3	11	-11
en:every	8	-7	-12		-6	-3	-3	3
en:every_morn	-11	-3		-4		-3		-10	7
en:exist	6	-2	-3	-3		-2	3	-8	4
en:file	-7	-8	12				12	-7	-8
en:fitter	-5	-9	10				9	-6	-4
en:five	4			-13	-2	-5		-9	7
en:folder	6	-3	-2	-4		-2	-10	6	7
en:for	-29	2	18	-30	6	5	-5	-8	8
en:for_#	-7	-3	3			-3	2	-8	5
en:for_a	-12	4	-8	-10	14	10	-3	-14	-2
en:for_the	-15	-7	18	-6	-4	7	-9		3
en:found	4	8	-14	5	-4	-3	-22	17	7
en:four	-4	5	-5	-3	6	-10	-10	10
en:french				-4	-4	-2	10	-8	-5
en:fridai	-24		17	-2	-5	-8	-4	10	-8
en:from	-18	-3	6		5	-12	7	-2	-4
en:from_#	-15	-3	-7	13	2	-3	7		-9
en:from_the	-2	-8	12	-11	-2	-3		9	-9
en:front	-10		7	-6			16	-11	-12
en:front_of	-6	3		-2			11	-8	-7
en:full	8	-6		-3	-7	-3	4	3	-8
en:furnac	-10	-8	16	-2	-2	-3			5
en:ga	-7	8		-4			-4	-6	7
en:garag	-8	-4		-5		-4	12	-8	-2
en:get	-9		3	6	-7	5		-4	-5
en:give	10	-4		-8	-2	-4	2	5	-7
en:glass	-5	4	-7	-3	7	4		-6	-4
en:go	9	-3	-3	-7	-4	4	-14		12
en:goe	10	-6	-9	-7	3	-3	10	-9	-3
en:gone	-4	-4	9		-4	-3	-5	8	-4
en:got		-5	7	-7	-6	-4		-3	3
en:gui	-7	12	-3	-5	-3	-3	7	-3	-2
en:had	-4	-23		13	-9		3	-7	2
en:had_a	-8	-7	-6	11		-3	7	-7	-3
en:had_no	3	-2	-8	6		-3	3	-6	2
en:half	-10	7	3	-4	-2	-2		5	-6
en:hang	-13	-3	4	8			2	-6	2
en:has	-27			16	-10		-14		14
en:has_been	-11	7				-5	-11	5	10
en:have	-10	-4	7	2	-15	-11
en:have_been		10	-11				10	-5	-8
en:have_gone	-4	-4	9		-4	-3	-5	8	-4
en:he	-15	7		-6	-3	10	-10		5
en:he_said	-4	11	-13			-2		-3	6
en:heat	-13		10	-8	8		10	-3	-6
en:her	-13	11	-10		-4	-7	-4	-3	9
en:here	-6		4	-2	-2		10	-5	-6
en:hi	6	-3	-15	9		-4	12	-9	-3
en:him	-7	-4	15	-6	-10	-3	11	-14
en:his	-9	14	-8	-5	-2	-5	3	4	-9
en:hold	-7		4	-2	-2	-2	-7	4	6
en:hot	-16	-4	17		-3	-3	12	-10	-6
en:hot_water	-7		2	4			3	-6
en:hour	-3	-5	13	-10	-6	-4	-3	6	-5
en:hous		-3		-8	6	4	-8	6	-4
en:i	-17	4	15	-18	-13	-11	6
en:i_am	-8	-3	8			-3		5	-4
en:i_got	4	-4		-5	-3		-12	6	7
en:i_have	-13	-14	21	-3	-6	-4	-5	3
en:i_was	-8	-7			8	-3	17	-11	-7
en:in		-3	-8	12	-11			4	-10
en:in_a	-5			-3	7		-3	-9	8
en:in_french	-10	-3	13	-3			7	-5	-3
en:in_front	-6	3		-2			11	-8	-7
en:in_it	6	-7	-8	8		-3		-8	6
en:in_march	4	11	-15	-4		-3	11	-8	-6
en:in_my	-9		3				-4	2	3
en:in_the		-10		8	-18	-5	-8	17	-12
en:includ	6	-2	-11	-4				-10	7
en:invoic	-9	-4	17	-6	-6	-4		3	-5
en:is	-24	-18	19	-10	-5	-7	29	-17	-33
en:is_a	-14	-4	20	-12	-5	-4		5	-7
en:is_now	-10	-2	13	-4	-6	-4		2	-6
en:is_on	-6		-9		6		10	-8	-3
en:is_still	-6		3	-3	5		-4	6	-4
en:it				-11	-4	-11	8	3	-18
en:it_and	11	-6	-4	-6		-3	-4	3	3
en:it_is	-19	-7	14	-9	3	-7	14	-7	-11
en:it_was	10		-5	-5	-2	-5	11		-13
en:its	-14	7		6	-5	-5	17	-10	-8
en:juli	-10		12	-4			8	-11
en:june	4	5	-5	-3	-5	-3		-18	12
en:just	-7	3	6	-5	-2	9	-3	-12
en:kind	5	-2		-4		-2	-6	6	2
en:ladi	-11	2	9	-10	-3	6	5	-12	-4
en:ladi_on	-5	-10	12	-2		8		-5	-4
en:last	3	-8	7	-6	-6	-2	2	-11	6
en:later	2	-3		-3	-3	-2	-13	12
en:leav	-9	3		6	-5	-2	4	-9	5
en:left	-21	-10	21		-7	-11	-10	9	5
en:like		-5	2	-3	-2	3	-4	-8	5
en:like_a	2	-3				5	-7	-5	3
en:line	9	7	-18	-11	10	-6	-11		11
en:list	-13	3		8	-4	-4	17	-12	-9
en:look	-13	-3	15	-7	-3	-6	-5	3	4
en:look_at	-5	5	3	-4		-3	8	-4
en:m	5	4	-18	12	-4	-2	-9	8
en:machin	-15	-4	8	-7	8	5	-19	15
en:mailbox	-8	-3	11	-2		-2	-7	5	6
en:main	3	-6	4	-4	-2	-2	11	-8	-4
en:make		-4		-6	8	3	3	-5	-3
en:man	-13	6	3	-8	-3	-5	-11	-5	16
en:march	3	8	-10	-4		-4	15	-10	-8
en:may		-8	6	-3	-3	-2	5	-16	8
en:me	4		-3	-15		7		-30	12
en:me_a	6	-4	6	-5	-7	-3	8	-4	-3
en:me_and	-5	-8	11					-6	5
en:me_to	-6	13	-14				-8	-5	11
en:menu	6		-3	-4	-2	9	-6	-7	-5
en:minut	-2	8	-5	-2	-4	-6	7		-9
en:mondai	5	5	-7	-8	-2	-3	-11	-16	19
en:month	7	-4	-10	-4	7	-3	3	-10	5
en:morn	-23	-11	11	4	-7	-7	-9	7	7
en:move	-3	8		-9	-3	-2	-5		8
en:must	-13		8	-4	-3	-3			3
en:my	-18	16	10	-14	-28	5	-8	-3	9
en:my_card	-3		14		-14	-3	6	-3
en:name	-11	-5		-3	6	-4		2
en:need	-6	3	3		-6		12	-8	-5
en:never	-13	-5	21	-12	-8	3	-18	7	11
en:new	14		-9	-15	-4	-11
en:next			-7	5	-3	-4	-4	7	-5
en:nice	2	-3	2	-4	-3		6		-7
en:night	4		-3		-5		-5
en:nimbo	10	-6	-4	-2		-3		8	-7
en:no	5		-12	9	-6	-15	14	-5	-14
en:nobodi	-12	-4		-5	7	-3	-15	13	3
en:noon	9	-4	-12	2			-15	-9	16
en:not		3		-7	-13	-17	14	-13
en:not_exist	-5		8					-6	5
en:note	-8		11	-5	-3			-8	5
en:noth	-10	-5	-5	7	7	6	-7	3
en:novemb	-11			-3	11		-5	-4	8
en:novemb_#	-11			-3	11		-5	-4	8
en:now	-12	-10	24	-13	-14	-11	8	-4	-4
en:number	-11	4	9	-5	-3	-4	3	6	-10
en:number_on	-8	-3	12	-3				7	-8
en:of	8	-8	-5	3	-6	5	3	-13
en:of_#	-6	-2	11		-5		2		-5
en:of_the	-2	5	-12	10	7	10	-5	-15	4
en:of_them	16	-7	-12	-6	-2	-3	-9	5	5
en:of_us	2	-6	-6	6				-10	6
en:off		9	-3	-5		8	-6	5	-8
en:off_the	-9	-6	8	-8	8	-3	-5	4	4
en:off_with	6	11	-12	-10		5	-10	8
en:offer	-9		11	-2	-2		12	-10	-7
en:oil	6		-2	-6	-2		10	-7	-4
en:old	-9	2	4	-5		-3	6	-9	2
en:on	-5	3			-11	-12	7		-5
en:on_a	17	-5	-13	-3	-3	-4	14	-12	-5
en:on_fridai	-17	4	5		-3	-3	-6	10	-5
en:on_it	-5	-13	11		-5	-7	19	-7	-14
en:on_my	-10		10		-6	-3	8		-10
en:on_saturdai	11		-13				-10	4	9
en:on_sundai	6			-3	-8	-2	-5	7	-3
en:on_the	-4	-2	-3	-2	5		12		-12
en:onc	4	4	-4	-6		-4	-10	13	-6
en:one			4	-3	-20	-6	16	-13	-9
en:one_of	-5	-7	13	-3	-4	-2		-9	8
en:only	-13	8	10	-13	-6		-9	6	5
en:open	6	-8			-8	-9	-18	16	6
en:open_the	3	-3	3	-4			-12	6	6
en:or	6	6	-9	-4		-3	-12	12	-2
en:order		-6	10		-14	7		-3	-12
en:order_#	2			-5	-3	9	-4	-8	-3
en:other		-8		-5		-5	-3	9	-8
en:our		4		-8	-9	-11	-14	23	-20
en:out	-5	-5	2	10	-14	-12		-14	13
en:out_of	-5	5	-5	6	-7	-2	6	-8	2
en:out_on			4	-3	-3		-10	5	7
en:over	4	-4	-6	-4	7	-3	-6	11	-8
en:page	4	-6	5	-4	-6	-3	4	2	-9
en:pai	-5	7		-2	-3		13	-9	-6
en:paper	5		-14	8		-3		-4	4
en:peopl	-19	4	8		-5	-8	-23	11	16
en:phone	-6	8		-14		7		6	-17
en:phone_call	-5	12	-17		7	-3	10	-5	-5
en:plate		-2	8	-7	-4	-3	-3	6	-3
en:price	4	-3	-14	-4	10	-2			-5
en:print			4	-4		-3	13	-9	-5
en:put	-9	6	3	-6	-3	-3	8		-10
en:radiat	-9	-3		-3	8		10	-5	-8
en:rang			4	-4			-16	-8	17
en:reach	13		-12	-3			-10	4	8
en:read	2	-6	6	-5	-5	-3	-9		10
en:receipt	-4	-2	-7		9	-3	11	-6	-3
en:record	-8		11	-2	-3			-9	5
en:ring	11	-6	-4	-5	-4	-4	-19	21	-6
en:room	-6	-8	-20	22	4	-14	-2		7
en:room_#	7	-5	-15	10	-4	-9	6	-9	6
en:run	12	3	-13	-9	6	-8	10		-12
en:sai	-8	-21	11			-13	10	4	-23
en:said	-13	26	-18	-5		-16	9	-6
en:said_it	-3	13	-10			-2		4	-4
en:said_the	-6	-3	6		-3	-2	12	-5	-10
en:same		-9	5	-11	7	8	-5	-9
en:saturdai	10		-17			-2	-5		8
en:second		7	-2		-6	-9		5	2
en:sell	9	-3	-7	-4		-3		4	-6
en:sent	-7	-2	13	-4	-8	-2	9	-8	-2
en:set	7		-6	-5		-2		-5	2
en:she	-11	2		3	-7	-6	-2	7	-6
en:should	-5	8	-5		-3	-2	9	-9
en:show	2	3	-15	6	6	-6	20	-18	-9
en:shower		-6		7		-3	-3	7	-3
en:shut	3		-2			-4	-9	7	5
en:side	2		-9	-8		-4	4	-8	5
en:sign	-11		-7	12	-3	-3	13	-8	-6
en:silenc	5	-3	-3	-2	-3	-2		2	-6
en:sinc	4	-6	6	-14	-12	-16	-22	13	18
en:sinc_#	-7	9		-8		-2	-10	6	7
en:sinc_the	-7	-4	13	-7	-3	-4	5		-7
en:sinc_then	-5	-6	11	-3			7	-8
en:six	12	-4	-6	-7	-6	-4	-11	15	-10
en:smell		6		-9	-2		7	-9	-5
en:smell_like	3	-4	9	-12		4		-6
en:so	14	-15		-14	-11	-9	17	-11	-9
en:speak	13		-16	-2	-3	-3	8	-8
en:stai	-7	8	-4	-6		-6	3	-7	5
en:stand		-5	7	-8	-3	8		-8	-6
en:start		-9	-10	7	-3	-4	13	-15	-4
en:statement	-7		16	-3	-12	-4	14	-9	-6
en:still	-10	-17	15		-3	-10	-4	11	-9
en:stood	-7	-8	11				-2	6	-4
en:stop	-11	6	-7	11		-4	10	-8
en:straight	4	7	-9	-2	-2		-4	7	-9
en:suitcas	-7	-4	14	-7	-2		-8	4	6
en:sundai	3	-6	7	-7	-9	-6		8	-9
en:tell	4	-8	7	-6	-3	6	3	-6	-5
en:tell_me	5	-7	2	-3			9	-5	-4
en:ten	12	-4	-6	-6	-5		6	-6
en:test	-9	4	4	-4	-3	-3	-2	-10	8
en:that	-9	7	3		-18	-16	-3	-23	21
en:the	-7		4	-6	-6	5	-6		-3
en:the_#	-20	-7	15	-8		-7	-3	7	-4
en:the_bathroom	-8	-2	16	-10	-3		7	-3	-4
en:the_card	6	-2	-13	-3	9	-2		3	-5
en:the_desk	-9	11	-6	-5		-4		3
en:the_door	-13	-10	9	5	-3	-5	6		-5
en:the_even	2	-3			-3	-7	2	3	-4
en:the_fridai	-6	-6	13	-3			-2	5	-4
en:the_hous	-10	-2	6	-7	6	4	-3	-5
en:the_ladi	-6	7		-8		7	-5	-7
en:the_main	3	-6	4	-4	-2	-2	11	-8	-4
en:the_new	-10	-2	14	-8		-2	-11	7	6
en:the_night	-6	6	-3	3		5		-2	-6
en:the_old	-7	3		-4				-4	3
en:the_other		-8		-5		-5	-3	9	-8
en:the_phone	-10	-3	12	-7		7		3	-8
en:the_receipt	-4		-11		13	-2	10	-5	-3
en:the_same		-9	5	-11	7	8	-5	-9
en:the_third	-7		10	-3	-3		2	-7	2
en:the_water	-11	-4	3	7	-3	-2	-10	9	3
en:the_woman	-3	-6	8	-6			-10	8	2
en:their	5	12	-15	-4		-2	-7	8	-2
en:them	15	-11	-7	-6	-2	-4	-3	4	3
en:then		4	-3	-10	-2	-7	-3		4
en:there	-23	-7	8	2		-9	3	5	-6
en:there_is	-10	-3		6	-3	-3	19	-14	-10
en:there_was	-4		-3			-2	-4	-5	9
en:thermolun	-3	-3	6	-5	-3	-3			-4
en:they		-13	9	-8		3	10	-13	-5
en:thing	-6	-3	11	-4	-4	-6	10	-6	-3
en:third	4			-5	-3		-5	-10	10
en:this	-10	-8	16	-4	-3	-4	-10		11
en:this_morn	-8	-4	12	-3		-3	-8	4	7
en:three	11	-17	4	-15	-4	4	10	-10	-4
en:three_week	-5		6				14	-12	-7
en:through		-3			-3	-6	-6	6	3
en:time	18	-10	-9	-9	-3		-21	4	14
en:to	-5	5		-7		-2			-5
en:to_a	6	-4	-2	-4		-2	-7	11	-7
en:to_speak	14		-14	-2	-2	-3	7	-8
en:to_the	-12		7	-3	-5	9	-13	8	-3
en:todai		-4	7	-6	-2	-3	-14	5	9
en:told	-7	21	-19	-9	-8	-10	-4	-12	15
en:told_me	-9	10	-9	-2	-4	-5		-13	11
en:took	3	10	-10	-4	-4	-4		7	-12
en:truck	-14	-3	7	6	-2	-6	12	-8	-2
en:turn	-11	12		-8	-7	-3	7	-9
en:twenti	-10	7		-3	-3	-3		2	-5
en:two	5	-6	-8	12	-18	6	11	-11	-17
en:two_of	4	-5	-15	13	-2	-3	3	-10	5
en:under	-5	-4		8	-8	-2	-3	6	-4
en:until	9	-3	-15	-3	8	-3	-13	14	-6
en:up	-4	6		-11	-3	-9		4	-3
en:us	12	6	-23	11	-10	-10	7	-8
en:us_to	5	-3	-2	-3	-2		10	-11	-2
en:valv	-7	9	-2	-4			-6	4
en:van	-10	8	-6	-11	-2	-5		5	-5
en:visit	4			-2	-5		-5	-5	7
en:walk	-8	9	-4		-2	-3		-5	5
en:wall	8	-3	-3	-8		-2	12	-14	-4
en:want	-8	10	-4	-3	-5	-4	16	-10	-8
en:was	5		-4	-3	-11	-22	5		-2
en:was_a	-5		2	-5	-2	-3		-7	5
en:was_not	8	2	-7	-3		-3	9	-4	-4
en:water	-6	-7		8	-4	-4	-2	3
en:we	11	6	-15	6	-14	-13	-11	14	3
en:week	8	-4	-3	-6	-7	8	7	-20
en:weekend	-14	-2	7	5		-3	-4	-8	9
en:went		4	3	-6	-3	-5	4
en:were	-8	-14	14		-4	-4	-22	17	11
en:what	5	3	-5	-5	-6	-4	15	-10	-9
en:when	-9	13	-4	-3	-6		5		-6
en:when_i		10	-5	-8		-6	9	-12	4
en:where	-9		3	-7	7	-2	5	-4
en:which	-7	-8	13	-2	-2	7	5	-9	-9
en:while	-4	-3	3				-13	2	9
en:white	-7	5		-11	6	11	-19	7	2
en:who		10	-12	-8	-8	-7	-3	-11	11
en:why	6		-6	-5	2	-4	10	-6	-3
en:will	-8	-7	6	6		-4	10	-6	-4
en:will_not	-8	-7	6	6		-4	10	-6	-4
en:with	9	4	-2	-10	-15	6	-11	-9	14
en:with_a	-5	-19	14		-9		-4	2
en:with_my	-11	11	4	-9	-5	6	4	-9	-4
en:with_the	11	5	-12	-3	-9	-3	-10	-11	15
en:without	6	-5		-4	-5	-3	9	2	-11
en:woman	-3	-6	8	-6			-10	8	2
en:would	-5	10		-9	-7	3	-8	3	5
en:would_be	-6	7	-2				-3	3	3
en:wrote	-8	-2	2	6			4	2	-11
en:yesterdai	11		-9	-6	-3	-3	8	-10
en:you	-15	8	9	-4	-6	2	-7	8	-5
en:young	-4	-12	14					5	-6
en:your	-15	-3	3		-3	9	-9	-16	17
en:your_emerg	-9		11	-3			-6	-6	10
facet-nature:attitude	-6	13	-2	-23	-61	-19	-30	-14	33
facet-nature:money	-56	-54	27	-77	19	-75	37	-6	-89
facet-nature:other	-8	-29	12	-21	-31	-14		-17	-10
facet-nature:place	-26	15	-25	32	-77	-20	19	-31	-26
facet-nature:process	-15	-45	20	-42		-36	4	4	-21
facet-nature:quality	14	-19	-16	-11	-42	-5		-7	-23
facet-nature:safety	-8	-27	-11	20		-50	13	-32	7
facet-target:other	-8	-29	12	-21	-31	-14		-17	-10
facet-target:place	-89	-9	-31	88	-59	-8	-7	-24	-4
facet-target:price	-78	-61	-12	-61	63	-61	115	-90	-59
facet-target:process		-46	32	-64	-20	-38	-4	2	-15
facet-target:product	34	-25	-16	-29	-53	-15	9	-5	-38
facet-target:staff	-14	41	-18	-45	-16	-30	10	-15	-10
facet:app-bug	111	-23	-102	-49	-25	-30	-10	-9	27
facet:appointment-rescheduled	-31	-14	48	-5	-25	-8	-4	23	-30
facet:battery	-9	-10	-16	31	-7	-8	34	-32	-9
facet:breaks-early	26	-8	-60	17	-3	-10	7	3	-20
facet:comfort-and-decor	34	-28	-47	7	-10	-21	-38	34	15
facet:contract-terms	21	-23	-49	-11	38	-14	-61	44	11
facet:damaged-in-transit	50	-4	-27	-36	-13	-9	51	-47	-16
facet:defect	-18	10	-34	59	-16	21	51	-37	-64
facet:delay		-12	10	-23	-25	-13		-74	43
facet:delivery-person	-45	-78	91	-25	-16	-16	49	-72	-8
facet:follow-up-not-done	11	-18	-16	-22	22	-12	-18	20	-32
facet:hidden-fees	-19	-18	-64	-6	68	-6	17	-16	-10
facet:hotel-accessibility	-28	38	-78	41	-5	-14	5	31	-38
facet:hotel-bathroom	3	-43	-31	52	-26	-39	10	-4
facet:hotel-bedding	-58	-27	-6	38	30	20	-46	10	24
facet:hotel-booking-error	24	-11	-13	-13	-17	-8	47	-41	-14
facet:hotel-breakfast	23	-21	-39	18	-13	37	-17	-45	-11
facet:hotel-check-in	4	31	-27	-25	11	-13	12	16	-55
facet:hotel-equipment	-70	-30	-18	52	-27	6	-7	10	-28
facet:hotel-heating	-35	-16	-63	70	-8	-11	-4	-21	13
facet:hotel-hot-water	-24	-9	-14	19	-5	-24	53	-12	-40
facet:hotel-linen-supplies	-53	40	-35	48	-20	31	3	-26	-21
facet:hotel-luggage	-38	-9	59	-17	-11	-5	-13	18	-15
facet:hotel-pets	-38	-13	50	-14	-21	-9	40	-33	-18
facet:hotel-room-cleanliness	-66	-46	44	10	-8	-27	25	16	-48
facet:hotel-room-type	-75	17	-48	72	-18	24	-19	-6	6
facet:hotel-spa-pool	33	-65	51	-40	-25	-30	-23	16	18
facet:hotel-wifi	-38	17	-11	26	-9	24	-22	19	-27
facet:hung-up-on	14	-2	21	-24	-20	-18	28	-38	5
facet:injury	26	37	-68	-29	40	-4	56	-23	-50
facet:internet-or-wifi	20	-38	22	-54	-13	-23	-32	11	34
facet:invoice-error	-76	-58	39	-41	-4	-35	36	-29	-44
facet:invoice-missing	-56	-20	42	-30	3	-36	92	-58	-39
facet:it-after-hours	-23	-10	-11	-10	23	-6	-5	14	-30
facet:it-backup	73	-19	-66	-45	-9	-18	-35	61	-27
facet:it-email	43	-49	-4	-28	-15	-18	53	-34	-48
facet:it-outage	-14	-23	38	-34	-4	-7		-60	33
facet:it-password-login	-29	-11	13	-21	27	-32	45	-16	-11
facet:it-printer-equipment	22	-22		-43	-19	28	7	-10	-45
facet:it-slow-network	-23	-25	41	-36	-15	-25	-68	81	-36
facet:language-of-service	34	-29	-6	-24	-22	-14	74	-64	-37
facet:late-delivery	20	-23	-17	-13	16	-7	51	-44	-20
facet:leaks	-88	-31	12	42	36	15	-26	5	13
facet:missed-appointment	-57	-17	67	-47	-57		95	-112	-70
facet:missing-item	-7	-12	30	-32	-12	-17	69	-57	-21
facet:no-answer-to-messages	-3	-54	34	-53	-72	-38	-27	38	-38
facet:no-status-information	-49	-13	11	-26	33	23		-55	22
facet:noise-of-device	21	-18	-30	23	-18	-29	59	-49	-17
facet:noise-place	-39	-30	93	-81	-17	36	10	-37	-45
facet:not-as-described	-15	36	-50	30	-6	-11	2	20	-40
facet:not-delivered	14	-21	3	-21	-13	-12	-30	22	12
facet:opening-hours	-43	-5	-32	40	29	-12	34	-22	-5
facet:other	-8	-29	12	-21	-31	-14		-17	-10
facet:payment-problem	-50	-31	26	-19	27	-11	-4	48	-67
facet:phone-menu-and-hold	2	-19	5	10	-31	7	13	-7	-32
facet:poor-materials	59	-13	-74	4	-7	37	-19	-47	6
facet:poor-welcome	-26	34	-10	-12	-14	-12	5	-17	14
facet:price-too-high	-27	-18	-24	-17	24	-15	49	-40	-30
facet:property-damaged	-44	-25	69	-18	-3	-6	-22	19
facet:recurring-breakdown	-62	-9	38	30	-12	-31	65	-44	-16
facet:red-tape	-25	35	-18	-6	-14	-7	-29	-43	50
facet:repair-appliance-scratched	24	-26	23	-64	-11	-58	53	9	-32
facet:repair-breakdown	26	-22	8	-76	-32	22		2	-52
facet:repair-call-out-fee	-18	-9	-28	-12	40	-7	34	-34	-13
facet:repair-chimney-drain	-78	-32	99	-35	-16	-19	74	-67	-27
facet:repair-device-noise	-47	22	44	-46	-10	-19	-46	58	-29
facet:repair-gas-safety	-2	32		-48	-18	-12	9	-52	22
facet:repair-installation-faulty	-8	8	-4	-37	-16	-26	23	-104	55
facet:repair-leak	-42	4	47	-81	-18	12	-20		13
facet:repair-maintenance-contract	-20	-18	-7	-9	33	-8	5	28	-26
facet:repair-no-heating	-59	-27	74	-68	22	-16	73	-42	-52
facet:repair-no-hot-water	-40	-14	59	-55	-10	-22	-59	21	49
facet:repair-repeat-breakdown	8	14	-9	-17	-10	-12	-88	70	24
facet:repair-site-dirty	-36	-42	62	-51	-22	24	-19	-8
facet:repair-spare-part-wait	22	-14	4	-11	-13	-7	-66	32	53
facet:repair-technician-no-show	-18	-36	65	-31	-65	-20	-26	33	-26
facet:restaurant-cold-food	74	-17	-64	-38	-7	-12	23	-15	-8
facet:restaurant-drinks	3	-35	43	-46	-8	-3	15	-20	-17
facet:restaurant-meal-quality	-37	40	-8	38	-47	-38	42	-17	-58
facet:restaurant-menu-choice	21	18	-59		-14	-36	51	-24	-9
facet:restaurant-undercooked	44	-32	-10	-40	-15	-9	-51	35	19
facet:restaurant-wait	14	-10		-17	-17	-10	-13	5	9
facet:retail-checkout-queue	56	-26	-84	-11	56	-10		22	-23
facet:retail-price-label	-23	-21	69	-12	-53	-8	15	-21	-6
facet:retail-seller-advice	-36	39	-61	-13	38	-16	-11	24	-25
facet:rudeness	-30		30	-15	-12	-8	-10	27	-28
facet:security-of-people	-22	11	47	-50	-7	-7	-56	-26	62
facet:slippery-or-dangerous-place	32	-17	-46	11	-5	-6	26	-18	-9
facet:smell-place	37	-13	-46	-6	-7	6	-10	-7	-7
facet:stock-out	3	12	11	-27	-15	-15	-26	-35	50
facet:temperature	22	7	-8		-10	-15	41	-52	-10
facet:toilets	-40	32	19	-33	-18	-29	22	-46
facet:unclear-information	14	-10	-18	35	-22	-18	63	-33	-24
facet:unreachable-by-phone	54	-55	-31	-38	11	29	-30	-46	42
facet:waiting-on-site	5	47	-52	40		12	-27		27
facet:warranty-refused	-19	-11	36	-8	-15	-7	38	-33	-10
facet:website-down	71	-32	-43	-51	9	-2	-55	43	21
facet:work-badly-done	-57	35	33	-29	-9	-12	13	-6	-8
facet:wrong-item	-42	-14	15	38	-5	33	8	-35	-14
fr:#		-18	-5		12	-4	11	-9	-11
fr:#_#		-7	3	7	-4			-12	9
fr:#_a	5	-3	-10	8			-14	15	-6
fr:#_an	-8	-6	19	-9	-3	-3	12	-7	-6
fr:#_aout	-16	-8	14	3	-5	-6	-11	11
fr:#_au	-3	-4	5	-5		-7	12	-9	-3
fr:#_avril	9		-4	-3	-3		4		-7
fr:#_de	-14	-14	-2	-4	17	6	6	-19	-3
fr:#_degr	-9	-4	-4	12	-5	-3	13	-8	-9
fr:#_est	3		-6				3	4	-10
fr:#_et		-13	10	-4	-12	4	-8	6
fr:#_euros	-6	7		-3	-6	-3		4	-5
fr:#_fois	-5	9		-8	-5	7	-4	3	-6
fr:#_for	8		-10	-2	2		6	-6
fr:#_h	13	-20		-5	-9	-5	-10	10	-3
fr:#_heur	-7			-2	7	-2	10	-5	-3
fr:#_jour	-7	-3	3		5		8	-5	-3
fr:#_juillet	-9	7	-4	-4	-2	-2	-5		7
fr:#_juin	15	5	-16	-4	-3	-4	6	-6
fr:#_la	-11	-3		5	5	6	3	-12	-4
fr:#_le	-21	-5		15		6	-7		2
fr:#_mai		5	3	-8	-7	-5	-9	9	4
fr:#_mar	-7	-6	15	-3	-3	-2		8	-12
fr:#_min	5		3	-5	-2	-2	4
fr:#_minut		-3	4	-4	-4		11	-8	-5
fr:#_octobr	-11	7	9	-4	-3	8	-9		4
fr:#_person	-9		6	2		-2		-9	8
fr:#_pour	-13	-5	2	-7	11	-7	9	-16	7
fr:#_que	-9		3	7	-5	9	-12	6
fr:#_septembr	-3	-4	12	-9	-6	-5		-14	9
fr:#_sur	-4	-3		-3	3		6	-8
fr:a	-7	14		-4	-13	-20	-3	7
fr:a_#	3	-9		-3		-25	16	-2	-16
fr:a_ce	-10	-3	15	-4	-4	-2
fr:a_chaqu	9	-8	-3		-4	-3		-9	6
fr:a_charg	-5			-2	4		6	-5	-2
fr:a_cot	-13	-4	6	3	-3	-4	3		-7
fr:a_demand	-6	16	-23	-3	5	-3	-11	-12	15
fr:a_dit		12	-14	-7	6	-8	6	-4	3
fr:a_envoi	-4	-8	15	-2	-2		10	-5	-7
fr:a_ete	-15	-3	18	-7	-3	-2	-7	-6	9
fr:a_fait	5	-3	3	-8	-2		-6	-8	10
fr:a_gauch	8	-3		-11			12	-7	-9
fr:a_jour	22	-4	-22	-9	-3	-4	-10	5	9
fr:a_la	-24		-5		18	4		-3
fr:a_lach	-12	-3		10		-4	-4	12	-10
fr:a_laiss	-13		13	-13	-4	3	5	-14
fr:a_le	10	7	-3	-19	-7	-7		-5	9
fr:a_mang	-7	-4	6	6	-3		8	-6	-3
fr:a_mid		-4	-7	11	-2		5		-10
fr:a_mis	-2	-10	15	-5	-4	-3	-9	6	5
fr:a_pas	-7			11	-7			-3
fr:a_pris	8	-3		-5	-5			-5	3
fr:a_repondu	-7	15	-6	-5	-3	-2	-4	-5	8
fr:a_son	-6		3	-5	-2		-10	11	-3
fr:a_trois	12	-9	-7	-2		-3	13	-7	-9
fr:a_un	-13	6	2		-4	-5	-7	12	-6
fr:a_une	10	-4	-11			-3	13	-6	-9
fr:affich	8	4	-12			-9		3
fr:ai	-9		7	-4	2		7	-10
fr:ai_pas	-10	4	-3	4	5	-4	9	-13	3
fr:ai_recu		-4	8	-4	-11	7	-15	6	5
fr:air	8	-4		-7		-3	10	-7	-3
fr:all	7	-2	-6	4	-4	-3	-4	6	-3
fr:alle	8			-12	-4	-3		-6	5
fr:allo	-9			6		-6	8	-4
fr:alors	-10	-9	10	-3		-3	4	-6
fr:alors_que	-9	-6	5	-2	2	-3		-5	3
fr:an	-26		15	-7	3	-11		6	-2
fr:ancien	5	-2		-4
fr:and		-23	4		-4	-4		-2
fr:and_it	-11	-2	4	4	-4	-2	5	-6
fr:and_the		-6	2	3	-3	-5	-9	5	7
fr:anne	-8	-4	3	-6	8	-4	11	-8	-4
fr:annonc	9	-6	-12	7	-3			3	-7
fr:annul	-15	-4	20	-4	-5	-4	7	-13	5
fr:aout	-11	-9	15		-6	-6	-8	9
fr:appel	17	-2	-6	-21		13	-13	-3	3
fr:appl	14	-3	-12	-4			4	-12	7
fr:apprend	5		-3				4		-4
fr:apprend_que	5		-3				4		-4
fr:appui	-15	-4		13	-4	-3	-12	3	10
fr:apres	-3			-9		-6	-9	7	2
fr:apres-mid	-5	-3	10	-3			11	-8	-6
fr:are	12	-2	-12	-3		-2	11	-9	-4
fr:arret	-9		13	-7			-4	-7	9
fr:arriv		-13	7	-6	-10	-13	14	-10	-4
fr:arriv_a	-17	-2	19	-8	-4	-2	-3	5	-4
fr:assiet	7		-6	-7	2	-5		3	-5
fr:at	-13	-4	3	4	4	-4	11	-8	-4
fr:at_#	-7		-7	5	6		5	-5
fr:attend	3	-3	-14	15	-4	3		-10	4
fr:attendu	-6	4	7				-11	8	4
fr:attent	3	6	-4	-6	-3	4		-5	-3
fr:attest	-5	6			-3			5
fr:au	5	-8		-17	3	-4	27	-36	-6
fr:au-dessus	-10	-3	-6	13			-7	11	-8
fr:au_#	-6	-3	13	-3	-2		7	-4	-4
fr:au_bout	6	-3	-6	-2		-2	-4		5
fr:au_comptoir		5	-3		-6		9	-5	-5
fr:au_lieu	-8	-8	-2	-4	11	-3	15	-13	-8
fr:au_nez	-6		4				8	-3	-7
fr:aucun	-2	-5	12	-11	-4	-4	-7	-4	10
fr:aujourd'hui	-10	-6	14	-3	-4	7	-8	4	-6
fr:auss	-10	-5	11	-2	-2	8	-11	6	-5
fr:autour	6	-5		-4		9	-4	-7
fr:autr	-7	-10	8	6	-7	6	-8	3
fr:aux		-8	12	-12	-6	-7	6	-15	4
fr:avait	-12	3			4	2		6	-12
fr:avanc	2		-3	-4	-4	-4	-11		11
fr:avant	-12		6	-11	6	-6	17	-9	-9
fr:avec			-11	14	-19	-5	4	7	-16
fr:avec_le	-12	9	3	-8	-3	-4	-6	11	-10
fr:avec_un	-2	-5	-5	7	-3	-9	11		-11
fr:avec_une		4	-18	13	-3	4		-6	-3
fr:avez	3	-11	7	-15	-5	-8	-7	13	-5
fr:avez_chang	-12	-4	13	-2			13	-9	-10
fr:avis	-9	-2	16	-3	-11		12	-11	-5
fr:avoir	-5	4			-4		-10	-8	13
fr:avons	-6	6	3	-5	-2	-2	3	2	-6
fr:avril	9	-4	-7	-6	6	-3		-4	6
fr:bac	-14	-3	5	6		6	-5	-12	7
fr:baignoir	-8	-4	-4	11		13	-12	-9	3
fr:bain	8	-12	-6	4	-7	4	-9	5	-4
fr:bar	11	-7	-5	-9	-2	-4	11	-8	-4
fr:barr		3	-13	8	-3	-3	3		-2
fr:bas	3	-4	-12	9	-3	-10	15	-12
fr:bill	-2		-8		7		8	-9	-2
fr:blanc	-10	7	-6	7		9		-7	-9
fr:bleu	-12		13	-6	-3	-3	5	-9
fr:boit	-20	-7	24	-8	-5	-6	5		-5
fr:boit_vocal	-6		10	-2			4	-8	3
fr:bon	-9	-2		8	-2	-2	13	-11	-5
fr:bonjour	-9	-7	3	8	3	7	-8	5	-4
fr:bord	-7	-8	5	2	-2	-3	8	-4	-3
fr:boug	4	-4	-6	3		-3	6	-8
fr:bout	5	-8		-5		-3	3	-5	4
fr:boutiqu	2	-3	-5	7		-2	5		-7
fr:brul			-8	5		8	-10	-6	5
fr:brun		-12		9	-3	4	-11	3	6
fr:buander	-9	7		-5		8	-3	-7	-4
fr:bureau	8	-4	-9	5	-3	-3		6	-3
fr:but	15	4	-20	-11	7		3	-8	-7
fr:c	12	-4	-6	-2	-5		-3	8	-6
fr:ca	5	-4	-7		5			-9	8
fr:ca_fait	5	-7		2	-5	-7			4
fr:caf	-6	-7	8	-7	6	12	-10	-8	-3
fr:caiss	21	-12	-20	-7	10	-4	13	-5	-13
fr:cam	-8	-2		-5	7	-3	10	-9	-3
fr:camion	-16	-5	16	3	-10	-7	5	2	-7
fr:camionnet	-7	11	-16	8	-2	6		-9	2
fr:carreau	5	-2		-10		-4	12	-8	-4
fr:cart	5	6	-6		-10	-5	-11	9
fr:carton	2	-6	3	6	-6		14	-12	-6
fr:cav	6	-4	2	-7		-2		7	-10
fr:ce	-2	5	2	-19	-2	-3		-3
fr:ce_est	-5	-9	3	-3	5	3	6	-8	-13
fr:ce_etait	-18	14	-4	-9		-7	14	-16
fr:ce_jour	-8		9	-2	-2		-6		3
fr:ce_matin	-3		8	-17	-10		-18	6	14
fr:ce_que	12	7	-9	-8	-5	-3		3	-5
fr:cette	11	-7	-14	-4	4	-7	-11	3	9
fr:cette_nuit	8	-3	-12			-3	-14	7	4
fr:chais	-12	5	-16	17	-3	3		-8	2
fr:chambr	3	-2			-13	7	-12	10
fr:chang		5		-7		-6	7		-14
fr:chang_de	4	8	-10	-4		-3	-7	10	-4
fr:chant	-8	-5	14	-6		-3	-15	9	6
fr:chaqu	19	-14	-13	-7	-7	-7	16	-21
fr:chaqu_fois	2	-3	-4	5	-2		-6	-5	8
fr:charg	-10	-4		4	3	-4	7	-10
fr:chaud	-18	-8	12	5	-5	-17	-7	7	8
fr:chaud_est	-12	-3	15	-7		-5	4	-11	6
fr:chauffag	5		-4				-13	-6	12
fr:cherch	-10	8	3	-3	-4	-2	7	-14	6
fr:chez			-5	4	-9	-7		-5	5
fr:chez_nous	-4	4		-3		-2	-9	-7	12
fr:chez_vous	-11	-2	14	-3	-5		13	-13	-6
fr:chien	-10	-9	8	5	-4	-3	14	-8	-9
fr:cinq	6	-5	-6	8	-8			-10	5
fr:cle	-4	-5	10	-5	-2	-4		9	-13
fr:client	-10	-12	14	3	-8	-9	-6	-3	12
fr:cliqu	8		-5	-5	-2	8	-8	3	-5
fr:coin	-7	-6	6	7		13	-6	-7	-8
fr:coll		7	-12	5		-2	4		-6
fr:comm	11	-7			-10	7			-9
fr:comm_un	6	-10	7	-9	-3	-4	12	-5	-9
fr:comm_une	3	-8		5			2	5	-9
fr:command	5	-5	4	-7	-10	-5	4		-7
fr:complet	6	-3	3	-6	-6	-5	-4	7	-4
fr:compt	-16	-5	24	-7	-13	-7	-8	5	6
fr:comptoir	2		4	-9	-8	-3		7	-12
fr:conduit	-9	6	5	-6			-8	3	3
fr:confirm	-8	-4	13			9	-16	3	8
fr:contient	-9	-5	11	-3			-7	10	-7
fr:contr	-5	-5	8		-5	6	4	-8	-8
fr:contr_il	-5			7		6	4	-3	-4
fr:contrat	5	-4	-5	-3	4	-2		3	-7
fr:cot	-24	-12	7	11	-5	5		-9
fr:cot_du	-6	-6	11	-4		-2	14	-9	-7
fr:coup	-8	-7	15	-4	-2	-3	14	-7	-7
fr:coup_de	-5	-7	12	-3		-2	11	-6	-6
fr:courriel	-8	-6	7	-8	6	-5	-8		8
fr:cuisin		-11	8	2	-5	-6		5	-11
fr:dans	7	-3	-8	5	-13	11	-7	4	-3
fr:dans_la	2	11	-16	6	-6	-9	16	-4	-15
fr:dans_le	-7	-20	3	10	-13	4	-5	7	-7
fr:dans_les	14	-12	-8		-5	7		4	-10
fr:dans_ma	-9	7	6	-7		-4	4	-9	7
fr:dans_mon		4	4	-12	-4	5	-6	4	-6
fr:dans_un	11	-3		-12		-4	13	-5	-9
fr:dat	-3	-12	15	-7	-9	-6	-12	13	3
fr:dat_est	-6	-4	8				2		-4
fr:de		-9	-11	4	6		-11	11
fr:de_#	4		-11	-6	13	-14	2	12	-22
fr:de_appel	8	-8	-7	-7	7			-12	10
fr:de_apres	-3	6	-3		-7		11	-8	-5
fr:de_attent	3	6	-4	-6	-3	4		-5	-3
fr:de_autr	-6	-7	14	-6			-14	10	5
fr:de_avanc	-5	2			-4	-2	-14		12
fr:de_bain	5	-6	10	-12	-2	7	-7	3	-4
fr:de_ce	-8	-2	10	-4			2	-9	5
fr:de_cette	13	-2	-14	-4	-2	-2	-14	4	9
fr:de_eau	-10		13	-5			-4	3	4
fr:de_entretien	-4	-4			7			6	-5
fr:de_fil	-5	-7	12	-3		-2	11	-6	-6
fr:de_flut	-9	-6	14	-5	-3	4	-3	-3
fr:de_la	-14	-5		22	-24	6	-12	10
fr:de_le		7			-7	5	-8	7	-2
fr:de_lui	-6	9	-5	-2	-2	-2	-11	4	9
fr:de_ma	-9	5		7	-2		-12	9	3
fr:de_me	-4	-4	8		-2	8	-12	6	-2
fr:de_mon	-11	5	-4	6			-4	-12	11
fr:de_notre	-2	-2	5	-4			-15	11	4
fr:de_nuit	-7	-9	17	-10		-3		6	-7
fr:de_pai	-6	-3	-7	-3	10	-3	-7	4	2
fr:de_pan	-9	-6	14	-5	-3	4	-3	-3
fr:de_pass	-9	5	5	-3	-3	-2		-5	4
fr:de_quatr	10	-5	-3	-9		-3	7		-11
fr:de_son	7	3	-10				6	5	-11
fr:de_un	-10	-17	12	3	-9	3	-9	10	-4
fr:de_une	4			-8		8	-5	-6	2
fr:de_votre	3	-4	2	-8	-2	-3	5	-12	2
fr:deau	5		-14	11		-4	-6	8
fr:deau_chaud	5		-14	11		-4	-6	8
fr:debout	4	-3	-12	12	-2	5		-6	-2
fr:decroch	-10	-2		-3	9	-2	4	7	-11
fr:dedan		-2		-7	6	-3	10	-7	-3
fr:degr	3	-6	-10	11	-5	-4	16	-10	-10
fr:deja	3	-7		-6	5	-2	6	4	-11
fr:demand	-4	13	-20	-9	13	-10	5	-26	12
fr:demand_de	-4	8	-14		5			-5	4
fr:demand_si	7	3	-11	-3		-4		-4	4
fr:demenag	6	2	-6	-5		-2	5	-13	4
fr:demi-heur	-5	10	-13	-4	8	4	-7	-4	5
fr:dent	17		-16	-9			15	-8	-11
fr:depart	-11	-2	5	-3	3			-12	7
fr:depos	-6	5		-3	-3		9	-7	-5
fr:depuis	6	-9		-10	-22	-21	-8	-3	17
fr:depuis_#	9	-3	-9	5	-3	-3	-10	5	7
fr:depuis_hi			-8	6			-7	-6	10
fr:depuis_la	8	-9	-2	-6	-4		-6	4
fr:depuis_le	17	-8	-13	-7	-6	-7	4	-9	5
fr:depuis_que		-7	5	-4		-3	14	-3	-14
fr:dern	-4	-8	4	-9	7	-4	-9	8
fr:derr	3		3	-5			5		-6
fr:des	-11	-15	5	8	-15	13	-5	-4	-5
fr:dessous	-15	-5	-12	18	-2	-6		4	-5
fr:dessus		-12		6	-4	10	-17	7
fr:deux	-3	-4	-7	6	2	15		-16
fr:deux_fois		6		-4	-2	7		-11	2
fr:deux_jour		-4	2	-4		-2	2	3	-7
fr:deuxiem		-4	-5	4	-2	-3	11	-3	-10
fr:dev	-14		16	-11	-9	-12	19	-28
fr:dev_la	-14	-4	11			-4	13	-9	-6
fr:dimanch	7	-3		-9	-3	-3	-10	5	9
fr:dire	-9	7	7	-4	-2		6	-6
fr:direct		-7		2		-3	-10	13	-10
fr:dit	4	3		-18		-18	15		-12
fr:dit_#	4	-4	7	-3	-8	-3	8	-8
fr:dit_que	-17		10	-9	-5	-6	9		-7
fr:dites	-4	-4	6				8	-6	-3
fr:dites_que	-4	-4	6				8	-6	-3
fr:dollar	11	-2	-13	-5	5	-3	-7	8
fr:don		-9	5	3	-3	-4	-3	12	-16
fr:dont		5	-16	8	3	4	-10	3	5
fr:doss	-5	-4	9	-6	-7	-7	-12	3	11
fr:douch	-12	-4	-3	11	-2	-10		4	2
fr:douillet	-11	-6	-12	16	-2	-2	-7	8
fr:du	21	-10	-12		-13	-12	-6	3	8
fr:du_#		-12	17	-12	-9	-5	-10	14
fr:du_matin	19	-8	-17	-11		3	3	-8	-2
fr:du_plafond	-10		-13	16			-6		6
fr:du_vol			-7		10		5	-4	-4
fr:eau	-5	4		7	-4	-11	3	-3	7
fr:eau_chaud	-11		13	-6			-5	5	3
fr:ecran	-7	13	-3	-7		-3	-14	14	-3
fr:ecrit	-10	6	8	-7	-7	-5	5	-4
fr:ecrit_le	-7		12	-2			14	-11	-6
fr:elle	-12		7			-13	-5	10	-3
fr:elle_a	-7	-6	13	-4	-2	-2	-4		4
fr:elle_est	-6		3	-3	-3	-2	7	-9
fr:elle_me	-7	6				-2	7	4	-11
fr:elle_se	3	-5	-9	8			-3	5
fr:en		-11	2	4	-23	-19		5	-3
fr:en_#	-7	-3	10			-2		-10	8
fr:en_a	3	-3	4	-6	-2		13	-9	-5
fr:en_bas	-12			10	-2	-3	11	-4	-5
fr:en_plein	-12	-5	11		-3	-3	-11		9
fr:en_servic	-8		10	-2			6		-7
fr:encor	-18		13	-2	-12	-3	5	-5	-5
fr:encor_la	-5	-4	11		-2		7	-6	-3
fr:encor_sur	-10	-3	12	-3		-2		6	-9
fr:enfant	-14	-3		10	-2	-3		6	-4
fr:enlev	-8	-7	6	7	-2	-3	7	-4	-3
fr:entre	-3	-12	-8	13			7	-17	3
fr:entre_deux		-5	-11	12	-3	4	3	-7	-4
fr:entre_les	-9	-5	-4	8	6		8	-9
fr:entretien	-8	5	-2	-3	5	8			-8
fr:envoi	16	-14	-4	-10		-4	-6	4	3
fr:est	-12	-17	16	-7	-5	-12		-6	8
fr:est_#	-7			8		-6	12	-7
fr:est_a	-8			-3	4		-4	-9	8
fr:est_arriv		-7	13	-15	-4	-10	18	-13	-5
fr:est_du	-6		-3	-3	10		9	-5	-5
fr:est_encor		-4		2	-2		3	-8	-3
fr:est_entre	-5		5	-5			6	4	-9
fr:est_jam	-4	-5	9	-2			4	6	-9
fr:est_le	-17	8	5	-5	-6	6	-4		-9
fr:est_mont	-12		5	-5	7	-5		-8	6
fr:est_part	-5	-6	12	-4			-7	3	5
fr:est_pas	7	7	-8	-7	-2	-5		5	-8
fr:est_pass	-3		2	-2			4	3	-9
fr:est_plus	-6	-8	11					2	-4
fr:est_repart	-4	-4	8			-2		4	-5
fr:est_sort	7	7	-10	-4			13	-10	-7
fr:est_tomb			-9	9			-4	-10	10
fr:est_tout	6	-6	-4	4	-3	-3	13	-9	-6
fr:est_une	-8	-3	-3	11				3	-5
fr:est_vid				-3	-2	-4		-10	8
fr:et	-5	-4	-4	12	-12	-4	-6	4	2
fr:et_#	6		4	-12	-8	-5	7	-16	7
fr:et_a	-2	7	5	-8	-4	-4	-5	-3	10
fr:et_ce	-9	6		3		7	-5	4	-7
fr:et_de	5	7	-17	-4	7	3	-11	3	6
fr:et_je	5	-3				-3	9	-6
fr:et_la	-2	-9	-5	12	-8	-7	-16	11	10
fr:et_le	-12	-13	9	9	-6	6	-7	-3	7
fr:et_les	-5	-3		5	5			5	-9
fr:et_ma	-7		10	-6				2	-4
fr:et_on	-6	-4	4	2	-2	4		-7
fr:et_que	-7		14	-5	-9	-3	-6	12	-11
fr:et_un	3	-6	-14	9	7	-9	8	-3	-8
fr:et_une	-9	-6	14	-3	-4	-3	5	-11	5
fr:etaient			8	-6			-4	6	-2
fr:etais		-5	-2	5				-7	7
fr:etait		10	-15	13	-6	-18	4	-10	7
fr:ete	-21	-12	28	-11	-6	-5	-6	4	2
fr:etre	5	11	-13	-2				-10	6
fr:eu	-5	-5	12	-3	-2		15	-9	-10
fr:euros	-6	7		-3	-6	-3		4	-5
fr:every	10		-8	-10		-3		4	-5
fr:expliqu	-9	10		-3		-3		7	-7
fr:exposit	-7	-3	-14	17		13	-15	-8	8
fr:facteur	-4	-9	10				12	-8	-7
fr:factur	-12	-10	4	-4	10	-9	10	-3	-15
fr:factur_#	-6		8	-2			-2	4	-4
fr:factur_de	-6		-8	6	5		-9	10	-5
fr:faire	3	5		-6	-4	7		-7	-4
fr:fais		8	-13	9	-3	-6	-3	6
fr:fais_#	-9	7	-6	4			13	-10	-4
fr:fait	9	-3	7	-16	-14	-15	3	-8	9
fr:fait_#		-4		3	-3	-5	-5	3	7
fr:fait_le	4	-2	3	-9		-3	-9	5	4
fr:femm	-5	6	-11	5			-8	-7	10
fr:fenetr	-18	-7	7	6	-5	-7	20	-15	-9
fr:ferm	10	-8		-7	-5	7	-7
fr:fevr	-10			6			-8	10	-5
fr:fich	10	-8	-3	-5	-3	-4	-13	13
fr:fil	-6	-11		6	-6	-9	12	-7	-3
fr:fill	5	-9	5	-4	-2	-3	-2	10	-11
fr:fin	-16	-9	21	-6	-3	6	7	-13	-7
fr:flut	-10	-7	16	-8	-4	3	-2	-4
fr:flut_de	-9	-6	14	-5	-3	4	-3	-3
fr:fois		6	-6	3	-15	8	-4	-11	7
fr:fois_la	-7		13	-2	-5	-2	-3	-7	8
fr:fois_le	-11	-4	12			8	-3	-6	-3
fr:fois_que	4	-5	-4	5		9	-7	-3
fr:fond	-9	-5	16	-10			-9	4	7
fr:for		-3	-5	-8	7	-10	16	-12	-4
fr:fournisseur	-5		6				-7	9	-4
fr:frais	-4	-4	-9		13		6	-6	-2
fr:frais_de	-4	-3	-13		14		4	-4	-2
fr:freddi	-5	10	-7		-3	-2		-6	4
fr:froid	9	-8		-6	-3	-5	14	-7	-8
fr:from	-9	-3	-3		7	-4	7	-5
fr:gar	-15	-6	17	-4	-4	5		-2
fr:gar_de	-5	-9	15	-6			5	-3
fr:gard	-5	-4	12		-12	-5		-3
fr:gateau	-8	-3	14	-4	-6	-2	11	-8	-5
fr:gauch	5	-3		-6	-2		8	-13	-3
fr:gen	-10	6		5	-2		13	-6	-10
fr:genr	11	5	-13	-8	-2	-5	-7	7	4
fr:get	5	-4		-5	-2	-5	-5	7	-5
fr:gout	8	11	-14	-11	-3	3		-5	-5
fr:goutt	-7	-3		6	-3	-5	-9	12	-6
fr:grand	-4	4	-5	8	-4	-4	-10	11	-2
fr:grand_comm	3	-8		5			2	5	-9
fr:group	-4	-6	6		5		8	-6	-4
fr:h	13	-20		-5	-9	-5	-10	10	-3
fr:h_#	14	-10	-3	-7	-15		-8	5
fr:h_a	9		-13	7	-3		-5	9	-8
fr:had		-4	4	-4		-4	7	-4	-2
fr:has	-12	-5	2	7	-3	-4	-5		6
fr:has_not	-8	-4	11	-3		-3	-7	3	7
fr:haut		4	-12	7		-3	-12	11	3
fr:heur	11	-11		-20	2	-14	18	-3	-22
fr:heur_du	17	-7	-15	-2		-2	13	-7	-9
fr:hi	-6	-15	3	-2	9	5	-2
fr:hi_a	-11	-7	6	-2	9		2		-3
fr:hi_soir	-11	-2	5	3		-3	-3	-12	12
fr:homm	-6	11	-10		-3		-10	8	5
fr:i	14	-5	-13	-6	4	8	-2	-12	-4
fr:ici	3	-5	-2	-3	-3	-3	-12	-12	17
fr:ident	7	5	-11	-4	-3	-3	-7	-6	10
fr:if	3	-3	3	-6	-3	9	-4	-8	-3
fr:il	-5	7			-4	3	5	-12	3
fr:il_a	-16	16		-12	-9	3		-14	5
fr:il_est	-9	-5	11		-3	-6	5	2	-7
fr:il_ne	5		-8	5	-2	5	-9		7
fr:il_y			3	-12	4	-11		4	-3
fr:imprim	4	-4	-5	-7	7	-3	8		-11
fr:in	24	-8	-28		2	8		-7	-11
fr:in_the	9		-12	2		9	-3	-8	-3
fr:indesir	3	-5		-2			13	-10	-5
fr:install	5	-8		-3			8	-4	-5
fr:is	-3	-20	12	-3	-15	7		-12	-16
fr:it	-4	-15				-13	22	-15	-16
fr:it_is	-12	-6	10	-3	-7	-7	6		-8
fr:j	-6	-5		8		-3	-4	7
fr:jam	-11		12	-7	-5	-5	-13	14	5
fr:janv	3	-5		-3		-2	-16	11	5
fr:je	-8			-11	10	9	3	-9	-2
fr:je_ai		-11	8		-7	-7	17	-11	-14
fr:je_etais		-5	-2	5				-7	7
fr:je_ne	-15	4		-6	11	-5	5
fr:je_suis	-7	-2	10	-4		-2		5	-5
fr:je_vous	6	-4	-2	-3	-2	9	-13	-13	12
fr:jeud		-13	10	-18	-8	-11	-11	14
fr:jeun	5	9	-13	-3	-2	-3	13	-9	-5
fr:joint	-12	-4		10		8	-9		4
fr:jordan	-5	5	7	-2		8	4	-6	-9
fr:jour	11	-22		-20	-7	-16	4		-2
fr:jour_de	12	-6	-7	-4	-8	-4	-4	-3	6
fr:jour_et	3				-2		-5	9	-6
fr:jour_que	6	-3					10	-5	-5
fr:juillet	-10	6		-9	-2	-2	-8	-4	11
fr:juin	21	3	-24	-6	4	-5	8	-12	4
fr:jusqu	12	-10	-5	-7	-6	-8	2	-5	2
fr:jusqu_a	9	-4	-8		-3	-2	3		-9
fr:jusqu_au	11	-3	-9	-7		-2	2	-6	2
fr:just	-3	7	-5	3	-6	3	4	-3	-12
fr:l	-12		13	-4			9	-6	-2
fr:la	-5	-14	-3	13	-7	4	-4	-4
fr:la_#	-19	-8	-11	21	-7	-8	-11	11
fr:la_barr	-10	4	-8	9		-3
fr:la_boit	-13	-3	17	-5	-4	-3	13	-13
fr:la_boutiqu	4	-3		-3			3		-7
fr:la_caiss	18	-11	-17	-5	10	-4	9		-10
fr:la_cav	6	-4	2	-7		-2		7	-10
fr:la_chambr	4	-6	5	-5	-9	3	8	-12	-10
fr:la_chaud	-11	-3	16	-8		-5	8	-9	2
fr:la_cuisin		-8	3	7	-4	-4		6	-10
fr:la_douch	-5	-2	-12	11		-5	-3	7	-2
fr:la_douillet	-11	-6	-12	16	-2	-2	-7	8
fr:la_factur	-14	-4	3	-8	5	-5	2		-7
fr:la_fenetr	-14	-5	-8	15	-3	-5	14	-10	-6
fr:la_lign		-3	-6	-3	8	-2		5	-8
fr:la_maison	-5		-4	-3	7	-3		-6	4
fr:la_meme	4	-3		-5	-2		-10	12	-6
fr:la_mis	10	-3	-6	-6	-2	-2	3	-13	7
fr:la_musiqu		-4	4	-4	-4	10	-4	-8	-5
fr:la_nouvel	-10	-2	14	-6		-2	-10	4	7
fr:la_pomp	-8	-7	13	-3	-2	-2	5	-5
fr:la_port	-6	6	-2	5	-2	-5	6	-3	-3
fr:la_pos	-15	-4	21	-11		-2	-18	6	11
fr:la_recept	-6	9	-12	-3	4			-11	7
fr:la_ru	-6	6	4	-5			-9	13	-7
fr:la_sall	-17	-5	-12	22	-5	4	4	-6
fr:la_semain	-3	-7	8	-4	-3	-4	6		-9
fr:la_tabl		8	-11	4	-2	-3		3	-5
fr:la_veil	-13		15	-6	-3	-5	14	-10	-3
fr:lach	-8	-3	-4	9		-4	-9	16	-13
fr:laiss	-23		16	-6	-6	9	-7	-9	9
fr:laiss_la	-2	-5	8	-2			10	-6	-5
fr:le	-4	-14		11	-22	-6		-2	-3
fr:le_#	-7	5	14	-10	-34	6	-8	-5	13
fr:le_a	-8	9	-8	-6	8	-4		2
fr:le_ai	-7	-3	9			8	-16	-10	13
fr:le_air	3			-6		-3	6	-4	-2
fr:le_alle	10	-6		-11		-2	8		-11
fr:le_ancien	6		-3	-3			2		-4
fr:le_appl	12		-10	-3			11	-8	-3
fr:le_attest	-5	7	-3		-2		7	-6
fr:le_autr		-7	-7	11		7		-8	-3
fr:le_bain	-11	-3	-13	15	-3	-3	-7	6
fr:le_camion	-11	-3	6	6	-3	-5		5	-5
fr:le_chien	-4	-5		6			10	-5	-5
fr:le_doss	-6	5	3		-2	-2	-9	12	-7
fr:le_eau	7	-5	-17	12	-3	-7	-2	-3	7
fr:le_entretien	-3	8	-6				9	-7	-3
fr:le_facteur	-4	-9	10				12	-8	-7
fr:le_heur	11	-6		-3	-5	-3	11	-8	-4
fr:le_imprim	11	-2	-7	-5	-2	-2	11	-7	-5
fr:le_joint	-10	-3	-2	11		8	-6	4	-7
fr:le_logiciel	9		-8	-2			-7	11	-6
fr:le_matin	11		-8	-4				3	-6
fr:le_mond	3	4	-5		-3	6	-12	4	5
fr:le_mot	-4	7	-3					3	-5
fr:le_pet	-9	7	-2	3		-3	10	-7	-3
fr:le_serveur	5	-5					14	-10	-9
fr:le_soir	12	-3	-6	-7	-3		15	-9	-10
fr:le_technicien	-9	-10	17	-4	-2	-2	-10	12	-6
fr:le_wif		-2				7	-4	-6	-2
fr:les	12		-14	-2	-7	-4		-8	6
fr:les_#	-8	-4		2	9	-3	5		-7
fr:les_deux	-2	6	-7	5	-3	13	-4	-17
fr:leur		-11	3		2	-5	2	-8	6
fr:lieu	-8	-8	-2	-4	11	-3	15	-13	-8
fr:lieu_de	-8	-7	-5	-4	12	-2	14	-11	-8
fr:lign	6	-12	-8	-9	9	-6	-6	13	-11
fr:lin	-9	8	-8	-4	9		11	-7	-5
fr:lit	-6	-3	7				2	-10	7
fr:livr		-4		-5	-3	-5	5		-6
fr:livreur	5	-7	5	-6	-2	-2	7	-9
fr:logiciel	15	-3	-13	-7		-3	3	3	-12
fr:logiciel_de	14		-12	-6			10		-11
fr:lor	-12	-2	14	-4			-12	-12	16
fr:lui		15	-11	-5	-13	-10	-11	-14	21
fr:lui_a	7	8	-13	-3			-8	-8	11
fr:lund	5	-12	9	-14	-9	-8	6	-2	-4
fr:m		5	-4	-5	-7	7	-12	9
fr:ma	-12	6	9	-6	-14	-6	-5		9
fr:ma_boit	-10	-4	10	-3		-2	4		-6
fr:ma_cart	5	-2		-2	-2		10	-7	-3
fr:ma_chambr	-4	6	5	-8			-7	5	4
fr:machin	7	-6	-5		-3	8	-18	11	5
fr:mai	-8	3	9	-10	-8	-7	-16	11	8
fr:mai_et	-5		6				-8	4	6
fr:main	-8	-4	2	6		8	-2	-9
fr:mainten	-15	6		-6	5	6	-8	4	-5
fr:mais	-12				7	5		-12	-9
fr:maison			-6	-4	6	-3	-3	-11	10
fr:mang	-14	-5	16	3	-5	-4	15	-13	-4
fr:mar	-12	7		-6	-7	-4	-5	8	-2
fr:march	5	-9	-7	4	-3	10	5	-16	-9
fr:march_pas	-10			6		8		-6	-3
fr:mard	-3		10	-7	-5	-8	30	-26	-18
fr:matin	20	-10		-30	-23		-12	5	12
fr:matin_la	4	-3		-6	-2		-15	-7	16
fr:me	-17	6	13	-28		12	7	-13	-17
fr:me_a		19	-12	-9			-4	8	-3
fr:me_demand	7	-6	-3	-2		-3	12	-6	-5
fr:me_dites	-4	-4	6				8	-6	-3
fr:me_reclam	-3		9	-2	-7		6	-5
fr:me_repond	-6		12	-2	-8	-3	7	-6
fr:meme		-10	7		-10	-7	3	6	-11
fr:merc	6	6	-13	-2	6	-2	-6	8	-3
fr:mercred	9	-14	4	-8	-6	-5	-4		4
fr:mes	3	-15	12	-9	-7	-9			4
fr:mes_client	-7	-2	9				4		-5
fr:messag	4	-3		-2	-4		-6	11	-9
fr:met	9	-4	-6	-5	-2	8	4	-11	-10
fr:mettr	-4	-4	-11	12		9		-8	-3
fr:mid	3	-5	-6	7	-3	-3	13	-3	-16
fr:min	5		3	-5	-2	-2	4
fr:minuit	6	6		-10	-3	-3	5	-12	7
fr:minut	13	-19	5	-19	-14	-7	14	-13	-6
fr:minut_de	-11	-11	18	-10	-5	3	5	-6	-7
fr:mis	19	-13	-12	-5	-7	-8	-18	14	7
fr:mis_a	20	-4	-23		-2	-3	-16	9	8
fr:moi	-3	7	-4	-8	5	-3	16	-12	-8
fr:moins		7	-12	8	-5	-3	16	-12	-5
fr:mois	2	-7		-12	6	-5	10		-13
fr:mon	-13	8	16	-13	-20	-6	-13	7	10
fr:mon_fil	-11		3	5				-10	6
fr:mond		3	-3		-3	6	-10	2	4
fr:monsieur	-17	11		4	-4	-5	-12	6	7
fr:mont	-17	-6	8		5	-11	3
fr:morning	8		-7	-4		9	-3	-8	-4
fr:mort	23	-3	-23	-10	-4		-9	9
fr:mot	-11	11	-6	-5	3	-2	-4	-2	6
fr:mot_de	-6	7			-2		-6		7
fr:moteur		-5	-4	7		-3	13	-9	-7
fr:mouill		-2	5		-4	-6	12	-6	-3
fr:musiqu	-5	-5	2	5	-4	9		-13	-7
fr:musiqu_de	3	-3	-3		-3		2	-5	-3
fr:my	14	4	-16	-3	-6	-11	5		-10
fr:ne	15		-15	-10	8	-5	-8	4	6
fr:ne_a	-6		10	-13	-7	-6			-4
fr:ne_ai	-11	4	-5	-5	12	-4
fr:ne_est		-9	7	-10	-5	-7	4	-5	7
fr:ne_ont	6		-7	-2				4	-4
fr:ne_y	-11	-4	-4	12	-2	5		-10	4
fr:neig		-7	-3	6		-3	17	-15	-8
fr:neuf	10	-5	-5	-5		-4	11	-8	-6
fr:nez	-6		4				8	-3	-7
fr:night	5	-2	-15	4	6		10	-10	-3
fr:nimbo	14	-2	-14	-2	-2	9	-11	-12	9
fr:noir	-9	-5	17	-5		13	-5	-9	-7
fr:nom	-15	4	10	-12	-3	-6	-11	6	9
fr:nom_de	-10		5	-5		-3	-3	-10	9
fr:non	-16		16	-7	-6	-5	7		-9
fr:non_plus	-10	-4	13	-4			11	-10	-5
fr:normal	7	10	-15	-3			-7	-4	9
fr:not	-18	-12	17	-9		-6		3
fr:notre	-5		3	3	-6	-7	-14	13	3
fr:nous	-22		19	-10	-6	-17	10	-3	-5
fr:nous_a	-15	3	-2	5	4	-4	2
fr:nous_avons	-6	6	3	-5	-2	-2	3	2	-6
fr:nous_depuis	-6		8	-2			-5		7
fr:nous_sommes	-13	-6	17	-6	-5	-5	5		-13
fr:nouveau	-13	5	9	-4		-2	-7	-8	11
fr:nouvel	-5	-4	11	-7	-4	-4		-4	8
fr:novembr	4			-7			-13		9
fr:now	-3	-8	11	-8	-6	3	8	-12	-6
fr:nuit	11	-9		-10	-12	-11	-9	5	2
fr:numero		-7	13	-11	-5	-5	5		-9
fr:octobr	-11	7	9	-4	-3	8	-9		4
fr:oeuf	6		-2	-7		-4	10	-8	-2
fr:of	-13	4	-6	5	5	6		-13	-8
fr:on		-3	-4	10	-3	-6	18	-16	-16
fr:on_a	8	-11	-15	15	-7		2		-9
fr:on_attend	-8	-6	-7	14		6	3	-6	-6
fr:on_est		-9	4		-7	-7
fr:on_le	7	3	-7	-4	-2	-3	-5	7
fr:on_me	-18	-10	17	-11		6	10	-17	-12
fr:on_my	7		-6				7	-6
fr:on_ne	-12	-8	18	-6	-3	-4	14	-13	-6
fr:on_nous	-10	-4	6	-5	5	-2	11	-8	-5
fr:on_the	-7	-3		5	-4	-3	9	-7	-4
fr:one		-8	-7	5	4	-8	15	-10	-8
fr:ont		-9	3		-5	4		-11	4
fr:or	10	-5	-4	-4	-3	-6	14	-7	-7
fr:ou		5	-4	-5	-3	-4	16	-10	-9
fr:oubl	-6	7						5	-3
fr:out	-2		-2	4	-3	-3		2	-4
fr:ouvert	-4	-11	12	-3	-6	-8	4	-6	3
fr:ouvr	13		-12	-5	-3	-3	-7		9
fr:pag	3	-5	2	-6		-5	-12	8	4
fr:pai	-17	4		-11	10	-10	-9	7	5
fr:pai_#	-3		-12		12		8	-5	-2
fr:pai_de	-8	-7	5	-2	3	-4	-15	9	6
fr:pain		-5	-5	7		8	-8	5	-5
fr:pan	-9	-6	14	-5	-3	4	-3	-3
fr:papi	-11	3		6		7	-3	-2
fr:par	-11	-4	13	-7	-2		4
fr:par_contr	-5	-5	8		-5	6	4	-8	-8
fr:par_une	6	-4	-3	-5			5	-7
fr:parc		-11	7	-12	2	6	-5		-7
fr:parc_que		-11	7	-12	2	6	-5		-7
fr:parking	-7	-4	-8	11		6	-3		-4
fr:parl	-3	9	-10	-6	6	3	-2	-13	7
fr:parl_de	-8	5	-4	-5	8	4		-4	-2
fr:part	-5	-3	3	4	-5	4	-5	-8	6
fr:pas	-14	-5	6	12	-15	4	17	-17	-20
fr:pas_de	-14	-11		15	-12		19	-25	-14
fr:pas_le	-10	-10	17	-4	-2	-3	15	-10	-6
fr:pas_son	5	3	-7	-4		-2	3	-15	9
fr:pass	-18		19	-21	-11	-15	-4	-8	14
fr:pass_de	-8		10		-2			-9	6
fr:pass_le	-7	-2	10	-5		-2	12	-8	-5
fr:passag		-7	4	-3	-3	-2	17	-12	-10
fr:patient	6	-3		-7		7	-16	13	-6
fr:pend	6		-13	10	-3		-7	3	5
fr:pend_que	-4		-10	11			-8	4	7
fr:per	-9	-3	6	-3	5		-7	11	-8
fr:perdu	7	-3						-7	6
fr:person	-3	-2	-6	-3	8	-3	4	-13	4
fr:person_a	-5	-3	-2	-2	7			-10	8
fr:person_ne	-7	-6	-4	-5	11	-3	-5		2
fr:pet	7	3	-17	-5	12	-7	19	-12	-9
fr:petit		-6		6	-3	7			-9
fr:photo	3	5	-2	-4	-3	-4	6	-11	4
fr:photos	-11	-7	9	-7	6	-3	-16	16	-3
fr:photos_de	-11	-7	14	-7		-3	-16	16	-2
fr:piec	3	2		-2	-3		-17	-10	18
fr:pied	-10	-5		9	-2	-4	11	-11
fr:pied_de	-8	-4	-5	10		-3	4	-6
fr:pis	-6	-17	17	-9	-10	7			-16
fr:pis_ce	4		-6	2	-2	8	-12	7	-4
fr:plac	-3	-3	-7	13	-7	11	-3		-12
fr:plafond	-15	-4		12		-4	-16	11	7
fr:platr	-11	-4	16	-6	-3	-3	11	-5	-8
fr:plein	-13	-6	13		-3	-4	-7		8
fr:plus	15		-8	-3	-15	-11	-13	12
fr:plus_de	11	5	-11	-11	-2	-3	-7	5	3
fr:plus_en	-6	-2	10					2	-4
fr:plus_le	-4	6			-4			3	-4
fr:pomp	-8	-7	13	-3	-2	-2	5	-5
fr:port	-3	7	-12	5	3	-8	12	-12	-4
fr:portabl	-11	-4	13	-6		-3	-17	16	-3
fr:pos	-9	4	14	-20	-3	6	-14		10
fr:pos_le	5	-3	3	-7		9	2	-8	-5
fr:post	13	-5	-6	-9	-4	-4	-10	7	3
fr:poubel	-8		-8	12		-2	10	-7	-3
fr:pour	-14	7		-7	8		-5	-6	11
fr:pour_la	-9	6	-10	5	7	-3	-5	5
fr:pour_le	-13	-7	15	-4	-6	-4	10	-3	-10
fr:pour_un	-3	-4	10	-7	-3	7	3	-11	-6
fr:pour_une	-3	-2			4		7	-5	-4
fr:prem	-5	-7	7	5	-5	-3	8	-5	-3
fr:prend	15	-2	-12	-5	-3		4		-7
fr:prepos	8	-6		-3			-8	4	4
fr:pris	-2	-12	8		-8	-6	15	-16	-3
fr:puis	2	4		-7	-7	-6	6	-12	3
fr:quai	-9	-7	4	6			-3	-8	6
fr:quand	16	-4	-18	6	-6	-11		-7	9
fr:quand_elle	-8	3	-5	5			-4	-8	9
fr:quand_le	12	-2	-7	-6			5	-3
fr:quand_on	6	-3	-6	2		-3	-9	8
fr:quart		5	-9	-4	7	-3	4	-8	4
fr:quatr	-4	-18	20	-18	-13	-10	-6	7
fr:quatr_fois	-7	-2	6	-2		-2	-3
fr:quatriem	-9	-2	10	-2	-2		-16	12	5
fr:que	6	8	-6	-11		12	-4	-3
fr:que_ca	-4	-3	11	-2	-7	-2	2	-6	5
fr:que_ce	-4	6		-9	-5	-7	22	-14	-13
fr:que_il	-8	5	2		-7	-9	-5	10
fr:que_je		-16		-7	10	10	-4	-7	4
fr:que_la				-2	-7	5	-7	13	-14
fr:que_le	7	-4	8	-15	-7	-6	8	-5
fr:que_les	-11	7	-2	2		8	-9	-10	7
fr:que_on	11	-12	-4	-3	-3	-5	8	-8
fr:que_person	5	-5	7	-8		5	-3	-7	-2
fr:que_vous	8		-5	-6	-5	-5	-2	2	3
fr:quel	-6	12	-14	5		-3	-6	8
fr:quelqu'un	-13	4	11	-12	-5	-5	-20	5	15
fr:quelqu'un_de	-9	6	4	-7	-3	-3	-16	8	9
fr:qui	5	5	-5	-6			9	-12	-4
fr:qui_se		-8	7	-4	-2	-5	7	-8	3
fr:quinz	3	-5	3	-4	-4	-7	14	-7	-8
fr:quoi	-2		-14		12		6	-2	-4
fr:raccord	-11		13	-4			-11		8
fr:radiateur	-7			3			4	-4
fr:ramp	-14	-4	-13	17		-3	8	-9
fr:rappel	-6	-7	13	-2	-3		-3	8	-10
fr:rapport		-3	-3	5		-3	-13	15	-8
fr:recept	-10	9	-9	-4	4	-2	-3		4
fr:reclam	-9	-2	14	-3	-8	-2	-6		4
fr:reclam_#	-3		9	-2	-7		6	-5
fr:recu	-10	-8	20	-10	-14	4	-22	14	6
fr:recu_#	5			-3	-6		-4	5
fr:refus	-15		19	-8	-8	10	5	-15	-15
fr:refus_de	-11		11	-5	-6	11		-11	-13
fr:regard	-9	10		-3	-8	-3	13	-10	-5
fr:regl	-9	4	5	-2	-4	-3	-4	3	3
fr:relev	7	-6	-9		8	-2	-8	13	-9
fr:rempl	-5	-8	12	-2	-3	-3	12	-8	-6
fr:rendez-vous	-12	-3	16	-5	-7			4	-5
fr:rendu	8	-8		-7	-4	-5	5		-9
fr:renouvel	-8		5	-4	5	-6	-7	3	7
fr:rep	-3	-3	15	-3	-5		7	-6	-3
fr:repart	3	-4	3	-3	-3	-3	-2	7	-8
fr:repond	-7	-4	14	-3	-8	-3	9	-8	-2
fr:repond_que	-7	-4	14	-3	-8	-3	9	-8	-2
fr:repondu	-7	15	-6	-5	-3	-2	-4	-5	8
fr:repondu_que	-4	11	-5	-3			-6	-4	9
fr:rest	-21	-11	19		-3	-8	4	2	-5
fr:rest_dans	-12		7	3		-3	7	-8
fr:retour		2	10	-6	-9	-2			3
fr:rien	9	5	-10	-13	4		-14	12
fr:robinet	-13	-3	8	4		7		-8	-3
fr:rond	3	-4	3	-3	-3	6	-9	6	-3
fr:room	2		-14	11	-2	-5	9	-6
fr:rosal	-3	-9	5		5		4	-2
fr:roug		-7	2		-3	-5	17	-12	-8
fr:rout	4	-5				4	-6	5	-6
fr:routeur	-11	6	4	-3			7	-6
fr:ru	-16	5	12	-9	-2	-4	-5	6
fr:run	10	-3	-13	3		-2	9	-7	-4
fr:sa	-7		-3	11	-6	-5	-8	2	8
fr:sai	4	-4	2	-6	-7	-6			-6
fr:sai_#				-4	-4	-2	8	-8	-2
fr:sall	-4	3	-13	17	-7	3	7	-9
fr:sall_de	7	5		-11	-2	7	-2	-6	-3
fr:salon	11	-4	-5	-8	-3	-2	4	-6
fr:samed	3	-15	3		-7	-7	-3	-4	7
fr:sans	-26	8	4	3	3	10	11	-27	-6
fr:se	19	-7	-19	7	-8	3		-3
fr:se_est	-12	7		6	-5	-4	-16	13	3
fr:se_sont	-5	-3	8				6	-3	-2
fr:seanc	-9	-6	8	6	-8	-3	6		-11
fr:second	5		-9	-5	5	-3		4	-5
fr:sel	-11	-6	4	7	-3	-3	9	-7	-3
fr:semain	-13	-10	17	-6	-4	-6	9	-10
fr:sent	11	-7	-7	3	-5	-4		-8	6
fr:sent_le	5		-5	4	-4	-2	-7	-3	9
fr:sept		3	-5	3	-3	-4	-12	9	6
fr:septembr	-5	-4	13	-10	-7	-6	6	-17	8
fr:serait	-7	-4	15	-4		-2	11	-3	-8
fr:serveur	-5	-12	16	-11	-2	-5	8	-3	-7
fr:serveux	-10	15	-11	-5			7	-5
fr:servic	-13	-4	11	-6	5	-2	8		-9
fr:ses	-9		7		-4	-7	-11	16	-11
fr:seul	-3		3	5	-8	14	-6	-5	-7
fr:si	10	9	-19	-3	-4	-9	-3	-11	12
fr:si_je	7	5	-7	-6		-4		-5	7
fr:sign	-10	-7	2	-4	8	-4	-7	11	-7
fr:signal	-3	6	-2	-3				12	-11
fr:sinc		-2	3	-4	-2	-2		6	-9
fr:sit	2	-6		-7	5	-6	-7	3	6
fr:six	3	-9	4	-5	-4	-4		-18	11
fr:sm	-14	-3	15	-5	-4	-3	10	-9	-2
fr:so	5	-5		-4	-2	-3	8	-6	-4
fr:soir	13		-6	-6	-11	-11	-3	2	4
fr:sommes	-13	-6	17	-6	-5	-5	5		-13
fr:sommes_le	-11	-6	15	-5	-5	-5	4	3	-13
fr:son	4	13	-7	-26	-16	4	-13	6	4
fr:son_telephon	-6	7	-2	-3	-2	-2		-11	7
fr:sont	-10	-18	14	5	-13		7	-12
fr:sont_encor	-8	-4	3	7	-3	-5		5	-5
fr:sort	17		-20	6	-5	-7	22	-24	-4
fr:sort_de	7	-5	2	-6	-2		11	-8	-5
fr:souffl			-14	6	3	-4	11	-6	-6
fr:soup	-10	-5	9	5			4	-4
fr:sous	-18	-11	12	3	-7		6	-3	-9
fr:sous_la	-10	-3	6		-3	-8	5	4	-4
fr:sous_le	-6			6				-4
fr:spa	6	-5	10	-12	-2	-5	12	-5	-5
fr:still	-11		-5	8	-2	-3	9	-5	-5
fr:suis	-7	-2	10	-4		-2		5	-5
fr:sur	-11	5	3	-4	5	10			-11
fr:sur_la			-4	-3	9	3		9	-21
fr:sur_le	-10	7	4	3	-13	7		-6	-3
fr:sur_les	2	-6			-2	-4	16	-11	-8
fr:sur_un	-6			-4	7		3	-8	4
fr:tabl		4	-5		-6	-5	3	3	-11
fr:tap	3	-3			-2	9		-8	-5
fr:te		-4	-11	9	-3	-6	7	-4	-2
fr:technicien	-21	11		2	-8	-6		8	-17
fr:technicien_a	-7	6	3	-2			-10	11	-4
fr:tel	3	4	-4	-4	-3	-3	-3	6	-5
fr:telephon			6	-16	-7	9	-9	-10	9
fr:telephon_ne	-7		9				13	-11	-4
fr:temp	-6	5	-4	5	-7	-6	17	-13	-7
fr:terr	-9	-3	14	-7	-3	-3		5	-4
fr:test	-3	-7	14	-5	-3	8	-6	-3	-2
fr:the	6		-9		-9	6			-14
fr:thre	-3	-5	4	-3	-3	-5	14	-10	-6
fr:tied	-5	-3	-10	11		-6	9	-2	-3
fr:tim	6	-4	3	-11	-2	5	-5	5	-5
fr:tir	-3	3		3	-3	-6	6		-11
fr:to	-3	7		-10	5	-5		2	-6
fr:toilet	-11	-3	10	-2	-2	-3	12	-10	-6
fr:told	-8	7	-3			-3	9	-6	-4
fr:told_me	-8	7	-3			-3	9	-6	-4
fr:tomb		-5		6	-4	-5	-3	-21	15
fr:tombent	3						5		-5
fr:ton	-8	-5	16	-10		7	-2	4	-11
fr:took	7	-3		-6	-2	-3	7	-7
fr:touch	7		-3	-4		-2	9	-7	-3
fr:toujour			10	-23	-8	3	4	-6
fr:toujour_pas	-7		14	-8				4	-4
fr:tourn	-10	-3	9					-7	6
fr:tous	-5	5			-4	-5	2
fr:tous_les		6	-6	4	-3	-4		3
fr:tout	6	-5	-4	7	-10		4	-3
fr:tout_le	-9	4		2	-2	7	-13	4	5
fr:tout_seul	8	-4		-6	-4	-3
fr:toute	3	-4	5	-9	-3	8	-6	3	-8
fr:toute_la	3	-4	5	-9	-3	8	-6	3	-8
fr:travail	-8	7	3	-3	-4		9	-8	-4
fr:trent		-5	5	-6	-4	-4	12	-11	-5
fr:trois	5	-25		-3	-3	-3	4	-6
fr:trois_heur	9	-8	-4	-5		-2	12	-7	-8
fr:trouv		-10	-4		12	-4	4		-10
fr:trouv_que			-7		10		5	-4	-4
fr:tu	8	-10	-5		-5	-8	17	-11	-5
fr:tuyal	-9	-5	15	-5		9	-2	-4	-8
fr:tuyau	-13	5		6		-4	6	-6
fr:un		3			-13	3	8	4	-36
fr:une		2	-16	13	4	2	5	-6
fr:une_assiet	9	-9		-3		-3	-4	6	-3
fr:une_fois	3	-3	-3	4	-3	-2	8	-9
fr:une_heur	-11	-3	6	-4		-3	9	-7	-3
fr:unit	6	5	-10	-5	-2	-3	10	-7	-5
fr:urgenc	8		-12	-5	7			5	-7
fr:us	8	-5	-3	-3	-3	-4	-3	6	-5
fr:valis	-9	-4	7			4	-7	-8	8
fr:vas		4		-4	-3	-5		6	-4
fr:veil	-13		15	-6	-3	-5	14	-10	-3
fr:velo	-12	-6	12		-4	-5	6	-8
fr:ven	-8	-6	10			-6		-8	7
fr:vendeur	-6	2	-8		9		9	-5	-6
fr:vendred	-22	-11	25	-6	-5	-8	-8	8	4
fr:venu	-11		13	-6	-3	-4	11	-13
fr:verif	6	-9				-2	6	-7
fr:verr	-12	5	14	-16	-2	-5	17	-11	-6
fr:vers	3		-9	6	-4	-6	-5		7
fr:vers_#	3	-2	-13	11		-2		3	-4
fr:veut	-5	-6	13	-2	-4	-2	7	-3	-3
fr:vid	3	-3	2	-8	-6	7	-3	-17	9
fr:vient	-10	5	8	-9	-3	-4	-9	10	3
fr:vient_de	-9	-4	16	-9		-3	-6	11	-7
fr:vis	6	-7	8	-11	-2	-3	-7	7
fr:visit	-7			-7	8			-7	5
fr:vocal	-6		10	-2			4	-8	3
fr:voir	6	-4	-9	6		-7	-3	8	-2
fr:voisin		5	-8	3	-3	-5		5	-7
fr:voit	6	-8	2	-4	-2	-2	-5	7	-4
fr:voix	6		-9				-2		4
fr:voix_de	7	-6	-3				4		-7
fr:vol			-7		10		5	-4	-4
fr:vos	-10	-4			7	6		-7	-3
fr:votre	6			-11	-5	-19	9		-3
fr:votre_technicien	-7	6			-3		13	-10	-6
fr:voul	-7	15	-11	-5	-3	-4	2	-7	4
fr:vous	-7	5	9	-21	-13	-3
fr:vous_avez		-10	6	-7	-4	-5	-5	10	-4
fr:vous_me	-10	-8	20	-6	-12	-5	19	-15	-9
fr:vous_refus	-5	-2	7		-2	-3	9	-6	-2
fr:vu	-14	-6	12	5	-3	-5	-6		7
fr:was	-5	8	-10	6	-3		7	-5	-4
fr:wat	3	-3		-6		-3	11	-6	-6
fr:we	15	-5	-12	-6	-3	-5	14	-11	-5
fr:we_are	12	-2	-12	-3		-2	11	-9	-4
fr:week	3	-3		-6		-2	10	-6	-4
fr:went	-10	9		-5		-2		4	-5
fr:wif	5	-2		-4		7	-9	6	-4
fr:with	8	-8	-4	-10	3	3		-7	-2
fr:y	-4		-14	13	7			2	-3
fr:y_a	8	-5	-17	14	3	-5	-3	9	-7
fr:y_avait	-5	9	2	-11		-4	-4	4
fr:you	5		-5	-5	-6	4	6	-5	-14
from:letter		-46	4	-36	-33	-28	16	-16	-25
from:note	-93	-73	75	-15	-41	-81	-36	20	28
from:review		30	-41	10	-10	3	12	-40	-49
lead:2	4		-5		-4	-2	-6	8	-3
lead:a	-3		5	-6	3	3		-10	7
lead:allo	-9			6		-6	8	-4
lead:alors	-9	-6	5	-2	2	-3		-5	3
lead:and	-18	-21	4	5	6	-2	-9	11	-15
lead:at	11	-4	-3	-11		-4	-17	7	12
lead:au	-8	-4		-4	8	-3	5	-8	3
lead:bonjour	-9	-7	3	8	3	7	-8	5	-4
lead:but	8	6	-11	-15		-6	18	-15	-18
lead:ca	12	-6	-3	-12	-6	-7	-4		9
lead:ce	11	-11		-15	-10	3	-14	7	6
lead:cette	-8		10				5		-7
lead:dans		-2	-4	5	-2	11	-8	-6	-4
lead:depuis	10		-6	-19	-9	-12	-9	6	8
lead:deux	-14	-5	5		2	5	7	-11	-6
lead:elle	-12		7	-7	4	-5	6		-9
lead:en	-7	3	-10	15	-7	-6	-7	-8	13
lead:et	-18	-13	8	8	-11	-6	-6	6	-2
lead:every	11	-2	-11	-3	-2	-3	-13	13	-3
lead:first	4	-4	-7	7		-2		4	-5
lead:five	10	-6	-5	-8		-3	-4	-5	8
lead:he	-9	11	-2	-4		6	-8	7	-4
lead:hi	4	-4	-20	11	5	7		-11	-4
lead:hier	-11	-7	6	-2	9		2		-3
lead:i	-10		9	-14	4	-16	13	2	-18
lead:il	-2	-3	5	-4					-2
lead:it	-8	-19	10	-11	-7	-19	13	-7	-12
lead:je	-18		16	-11		7	-4		-3
lead:jeudi	5	-3		-4		-4	-5	6
lead:la	15	3	-24	10	-15	-21	13	-6	-10
lead:le	-7	14	-15	8	4		-10		8
lead:les	6	-16		-8			-8	10	-7
lead:ma	2			-2	-3		10	-7	-4
lead:mais	-11		7			5		-11	-8
lead:merci	6	6	-13	-2	6	-2	-6	8	-3
lead:mercredi	6	-10					-8	6	3
lead:mon		-5	7	-10	-3	-3	-6	8	-5
lead:my	-3	8		-2	-11	-7		-18	14
lead:new	16	-2	-14	-8	-2	-7	7	-5	-2
lead:nobody	-8	-2	11	-3	-3		-15	11	5
lead:notre	3		-2	-2			-10	5	7
lead:nous	-18		17	-10	-8	-8	8		-19
lead:on	-6		14	-13	-14	-20	19	-18
lead:par	-5	-5	8		-5	6	4	-8	-8
lead:pas	-12	-6	16	-6	-7	-6	14	-16	-4
lead:personne	-5	-4		-5	6		-6
lead:quand	20	-7	-23	3	-3	-6	6	-13	4
lead:sa	-10		-5	9				4	-4
lead:samedi	5		-14	9			-8	8
lead:seulement	4	3		-8	-3	4	6	-8	-8
lead:she	-6	-11	15	-3	-5	-3	-5	3
lead:since	4	-8	5	-13	-5	-6	-10	11
lead:so	-11	-8	18	-3	-6	-4	14	-10	-8
lead:sur	2	-11	-3	-9	12	-4	17	-14	-9
lead:that	-9	-6	13	-3	-2			-6	4
lead:the	4	7	-17	11	-6	5		-12	2
lead:there	-6	-3	-4	8	-3	-3	10	-6	-6
lead:they	-6	-4	14	-5	-3	6	3	-5	-7
lead:three	-11	-3	16	-11		-3	12	-9	-4
lead:today	-11	-2	13	-7		-2	-8	6	2
lead:trois	-4	-6		-5	3	5	-8		6
lead:un	-12	-2	15	-4	-4	-3	-10	11	-3
lead:votre	3	-13	5	-11	4	-9	9	3	-14
lead:vous	-17	-8	15	-10		-9	8	-3	-9
lead:we	-6	-4	5	3	-5	-9			4
lead:what	7	-2		-5	-5	-2	10	-7	-5
lead:when	-5	18	-17			-2	11	-9	-3
lead:y	11	8	-15	-4	-2	-2	-14	13
lead:you	-5	2	4	-10	2	-9	10		-13
lead:your	-10	7	-4		-10	4	-7	-2	6
length:long	-16	-8		-49	-25	-53	-63	25	54
length:middle	-14	-42	14	-19	-31	-25	35	-26	-49
length:short	7	-18	-25	18	-31	13	43	-56	-99
names:product	173	-39	-122	-119	-26	-18	-48	28	22
names:staff	-80	77	7	-86	-17	26	28	-60	-3
nature:attitude	16	26	-36	9	-32	4	6	-74	21
nature:money	-71	-31	73	-37		-22	-2
nature:place	-34	8	-19	24	-34	-67	39	-8	-15
nature:process	6	-10	-4	10	-9	4	-16	4	24
nature:quality	18	-40	-11	12	-31	5	-4	16	-24
nature:safety	16	-38	-24	20		-52	6	-75	48
nothing-stronger		-55	10	14	-28	-32	48	-31	-74
opens-sentence	-13	-21	3	-10	-26	-40	11	-11	-9
place	-16	-17	25	-19	-8		17	-10	-31
place:first		-11	-17	25	-23	-30	58	-23	-65
place:last		-5	-16	13	17	88	-53	-29	-54
place:only	-32	8	-50	65	-29	-65	98	-51	-17
praise			-3
problem	10	-17	-25	21	-23	-9		-13	8
reproach	-4	-10	8	-4	-5	-7	6	-3	-3
reproach:none	-4	-33	-7	-16	-21	-16	-16	4	-21
reproach:plain	10	-54		12	-9	-21	5	3	-11
rule:severity:1	-11	-12	-31	25	-4	71	-12	-70	-56
rule:severity:2	-13	-37	2	-23	-16	-32	49	-33	-55
rule:severity:4	-4	-24	18	-40	-67	-47	-29	36	-4
rule:severity:8	-15	-15	11	-7	-30	-69	-55	-10	74
says:not	-19	-20	11	-6	-8	-5	5	-8	-17
says:they	-39	71	-15	-23	-32		-23	6	19
says:we	-22	5	27	-32	-34	-24		10	-16
says:you	-42	5	39	-40	-37	-9		-16	3
share	-5	-11	3	-9	-14	-10	13	-14	-16
sign:colon	-63	-40	69	-3	-36	21	-4	-22	7
sign:date	-6	17	30	-36	-86	-26	-62	38	57
sign:digit	-11	-48	-9	-3	40	-7	5		-25
sign:exclaims	25	15	-16	-8	-35	-6	-58	61	-19
sign:hour	24	-26	6	-6	-52	-39	-5	11
sign:money	-97	-52	-58	-67	175	-15	57	-55	-41
sign:percent	26	-19		-42	4	-32	16	7	-30
sign:question	10	2	-24	-24	35	4	5	-6	-38
sign:quotes	-34	93	-50	-97	43	-24	22	-29	-12
sign:shout	-30	-18	45	-42		20	-32	-7	16
sign:span	-30	-56	100	-93		-45	83	-95	-10
stars:high	-12	-33	-43	52	2	141	-132	-77	-46
stars:low	-3	44	-8	-28	-25	-91	33	8	-19
stars:middle	16	8	-42	10	9	-113	173	-117	-81
strongest	-2	3	-7		-14	11	-11	2	-18
topic		-28		-9	-17	-37	3	-5	-4
words:-1	-28	6	-24	28	-6	-11	-42	35	21
words:0	5	-58	-9	16	-74	-71	35	2	-94
words:1	-67	-61	45	-59	-16	-87	45	-24	-66
words:2	-15	-35		-37	-10	-35	26	-46	-19
words:3	11	-51	-5	-3	-29	-14	13	-21	-26
words:4	10	7	-13	5	-32	-9	-19	12
words:5	-47	50	27	-80	-41	35	-71	30	48`;

export const PERSON_TABLE = `a-boss	-40
a:a	-51
a:my	-11
a:none	-29
a:the	-14
a:your	10
accused	-3
accused:plainly	-29
address	-35
address:you-promised	117
address:you-said	101
after:comma	-37
after:does	48
after:end	-56
after:qui	29
after:quote	8
after:with	27
again	24
before:and	-43
before:ask	13
before:called	13
before:de	-80
before:my	-126
before:par	-50
before:thanks	-48
before:your	55
before:à	-28
beside-named	-72
best:after	39
best:before	-56
best:far-after	-18
best:far-before	-29
best:here	7
bias	-31
boss	-58
described	-26
described:letter	-45
described:review	25
first	-11
goes-on	16
grief:before	-24
grief:clause	26
grief:next	12
grief:second	19
grief:sentence	14
in-best	27
in-best-sentence	7
in-quotes	14
listed	-27
listed:letter	-24
listed:note	-10
listed:review	-23
only-greeted	-38
opens	63
people:2	-25
people:3	-54
plural	-24
praised	-46
ruled	30
ruled:described	-27
ruled:listed	73
ruled:other	-87
says	52
says:near	84
signature	-79
spoken-of	-22`;

export const CONDITION_TABLE = `bias	-152
both	19
both:contest	15
contest	5
contest:accepts	-118
contest:despises	126
contest:insists	32
contest:names-it	-25
contest:others	14
contest:price-back	-16
contest:refuses	65
contest:set-aside	37
demand:can-you	-60
demand:mine	8
demand:only	-40
demand:or-else	7
demand:refused	8
demand:wants	-6
demand:why	-30
demand:will-do	-3
from:letter	-164
from:note	-125
from:review	-122
long	20
match	26
match:ahead	73
match:first	46
match:much	42
match:some	37
near	-19
near:ahead	41
near:first	20
near:much	30
near:some	13
reproach	-76
stars	-122
whole:first	84`;
