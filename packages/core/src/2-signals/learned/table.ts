/** Made by scripts/train-reading.ts: a feature a line, then its weight for each head in hundredths. */
export const CLAUSE_TABLE = `added-to	57
after	4
before	-9
bias	-31
cue:contact.contact	-12
cue:critical.asks_for_boss	-23
cue:critical.churn_threat	-69
cue:critical.churn_threat.contract	-29
cue:critical.discrimination	81
cue:critical.discrimination.trait	-3
cue:critical.discrimination.treatment	57
cue:critical.insult-to-staff	16
cue:critical.large_money.loss	-32
cue:critical.legal_threat.lawyer	-39
cue:critical.legal_threat.regulator	-71
cue:critical.media_threat	-86
cue:critical.safety.harm	-16
cue:critical.safety.hazard	31
cue:critical.vip_client	29
cue:critical.vulnerable_person	-14
cue:critical.vulnerable_person.need	22
cue:irony.absurd-image	27
cue:irony.mock-praise	-43
cue:negative.announcement	-9
cue:negative.dissatisfaction	11
cue:negative.excess	15
cue:negative.failed-expectation	15
cue:negative.lack	59
cue:negative.plain-negation	20
cue:negative.recalled-promise	-38
cue:negative.repetition	29
cue:negative.reproachful-question	20
cue:negative.trouble	10
cue:negative.wait	17
cue:negative.wrong	17
cue:noise.advertising	-12
cue:noise.auto_reply	44
cue:noise.bounce	-39
cue:noise.internal	6
cue:noise.job_application	-50
cue:noise.misdirected	11
cue:noise.newsletter	17
cue:noise.out_of_office	12
cue:noise.phishing	-82
cue:noise.supplier	-27
cue:people.person	18
cue:people.service	7
cue:positive.denial	-111
cue:positive.future-praise	-53
cue:positive.praise	-76
cue:positive.thanks	-78
cue:remedy.apology	-69
cue:remedy.callback	9
cue:remedy.discount	16
cue:remedy.information	-23
cue:remedy.redo	-22
cue:remedy.refund	-6
cue:severity.harden	-36
cue:severity.no-home-service	-46
cue:severity.repeat	43
cue:severity.soften	-25
cue:speech.question	-56
cue:speech.request	-56
cue:speech.status-chase	-83
cue:wish.wish	-25
en:#	15
en:#_#	29
en:#_a	8
en:#_all	8
en:#_and	22
en:#_april	7
en:#_as	-15
en:#_at	-14
en:#_august	-10
en:#_back	-10
en:#_becaus	-23
en:#_befor	34
en:#_buck	6
en:#_dai	9
en:#_decemb	5
en:#_degre	12
en:#_deposit	-12
en:#_every	-13
en:#_februari	-10
en:#_floor	-6
en:#_for	26
en:#_gb	8
en:#_h	11
en:#_has	25
en:#_hour	-39
en:#_i	11
en:#_in	13
en:#_incom	-11
en:#_is	31
en:#_januari	-8
en:#_juli	-3
en:#_june	15
en:#_km	-14
en:#_litr	25
en:#_march	-11
en:#_may	24
en:#_min	-6
en:#_minut	17
en:#_mother	-4
en:#_my	15
en:#_novemb	-7
en:#_octob	-6
en:#_of	-4
en:#_on	3
en:#_or	-7
en:#_p	-7
en:#_pleas	-8
en:#_pm	-8
en:#_septemb	-30
en:#_show	-5
en:#_sinc	25
en:#_still	-4
en:#_that	-5
en:#_the	25
en:#_there	-11
en:#_ticket	-10
en:#_time	9
en:#_to	6
en:#_train	-7
en:#_week	3
en:#_went	30
en:#_were	-5
en:#_when	16
en:#_which	-25
en:#_with	39
en:#_wk	3
en:#_would	-15
en:#_you	24
en:#_your	-11
en:'s	-5
en:'s_a	-5
en:'s_account	-5
en:'s_and	-15
en:'s_been	8
en:'s_fault	-18
en:'s_mother	-2
en:'s_name	-12
en:'s_room	-17
en:'s_so	3
en:'s_updat	13
en:a	4
en:a_#	15
en:a_bad	18
en:a_badli	5
en:a_bag	-6
en:a_bank	11
en:a_beauti	-12
en:a_bit	5
en:a_box	-3
en:a_bu	15
en:a_bug	-6
en:a_busi	-2
en:a_car	-6
en:a_card	21
en:a_cent	-4
en:a_certif	11
en:a_chang	-7
en:a_charg	18
en:a_christma	19
en:a_client	4
en:a_coat	-9
en:a_code	4
en:a_coffe	-11
en:a_coin	-9
en:a_cold	-12
en:a_colleagu	-3
en:a_copi	-8
en:a_custom	-4
en:a_dai	-15
en:a_date	-15
en:a_dead	-12
en:a_differ	-6
en:a_dog	5
en:a_doubl	-7
en:a_draft	4
en:a_drawer	-6
en:a_duplic	-3
en:a_fake	5
en:a_famili	-3
en:a_file	-7
en:a_finger	-18
en:a_flat	12
en:a_folder	26
en:a_fridai	-5
en:a_full	-5
en:a_gentleman	16
en:a_good	23
en:a_great	5
en:a_grei	-6
en:a_head	3
en:a_hole	20
en:a_hospit	-14
en:a_human	-5
en:a_hundr	-14
en:a_joke	8
en:a_ladi	-9
en:a_lawyer	6
en:a_leak	-11
en:a_line	11
en:a_littl	8
en:a_look	2
en:a_lot	-20
en:a_m	15
en:a_machin	-4
en:a_man	7
en:a_meet	-14
en:a_mere	6
en:a_messag	-24
en:a_minut	-12
en:a_month	5
en:a_mous	6
en:a_new	-15
en:a_nice	14
en:a_night	-5
en:a_nightclub	-6
en:a_note	-22
en:a_number	13
en:a_person	-5
en:a_phone	19
en:a_photo	-8
en:a_pictur	4
en:a_pleasur	-8
en:a_price	14
en:a_problem	-17
en:a_promis	-4
en:a_quarter	-2
en:a_quot	-6
en:a_receipt	8
en:a_repli	-7
en:a_report	6
en:a_review	-8
en:a_robot	6
en:a_room	2
en:a_row	-8
en:a_saturdai	-7
en:a_scam	-7
en:a_second	20
en:a_sheet	-4
en:a_sign	17
en:a_signatur	-8
en:a_singl	6
en:a_slot	-10
en:a_smell	11
en:a_smile	-24
en:a_stove	-19
en:a_stranger	-17
en:a_subscript	2
en:a_sundai	-25
en:a_sweetheart	-14
en:a_technician	-6
en:a_text	10
en:a_thing	9
en:a_third	-2
en:a_ticket	9
en:a_tractor	5
en:a_us	15
en:a_van	15
en:a_visit	-12
en:a_voucher	4
en:a_wai	-19
en:a_wall	-5
en:a_wed	-4
en:a_week	-18
en:a_weekend	-17
en:a_whole	3
en:a_woman	-15
en:a_word	-11
en:a_year	-13
en:abl	-2
en:abl_to	-2
en:about	-40
en:about_#	-21
en:about_a	-4
en:about_her	5
en:about_it	-12
en:about_my	-10
en:about_the	-21
en:abov	37
en:abov_my	23
en:abov_the	7
en:absolut	-13
en:ac	-22
en:accent	3
en:accept	-9
en:accept_my	-6
en:access	3
en:access_to	-22
en:accid	-12
en:accord	21
en:accord_to	21
en:account	2
en:account_is	6
en:acknowledg	-4
en:across	-7
en:across_the	-6
en:act	-12
en:action	3
en:activ	9
en:ad	-11
en:ad_a	2
en:adaez	-12
en:add	-20
en:address	24
en:address_and	-8
en:adjust	-6
en:admir	-2
en:adult	27
en:advanc	-15
en:advertis	10
en:advic	-30
en:advis_to	9
en:afraid	-14
en:afraid_of	-15
en:after	13
en:after-sal	7
en:after_#	15
en:after_a	-9
en:after_five	4
en:after_he	-17
en:after_i	6
en:after_the	23
en:after_three	4
en:after_two	17
en:afternoon	10
en:afterward	39
en:ag	-2
en:again	17
en:again_and	16
en:again_for	-8
en:again_from	-5
en:again_on	12
en:against	13
en:agenc	-6
en:agent	25
en:ago	23
en:ago_and	-2
en:agre	-20
en:agre_to	-16
en:agreement	-6
en:ahead	-31
en:ahead_of	-4
en:air	26
en:air_condit	3
en:air_condition	2
en:airport	-5
en:aisl	10
en:alert	19
en:all	21
en:all_five	11
en:all_gone	3
en:all_good	-6
en:all_i	-13
en:all_in	-14
en:all_my	-7
en:all_night	14
en:all_our	3
en:all_over	23
en:all_right	-2
en:all_saint	-17
en:all_that	3
en:all_the	25
en:all_three	13
en:all_weekend	6
en:allerg	3
en:allergi	-7
en:allow	-15
en:allow_me	-22
en:allow_on	-6
en:along	6
en:along_the	16
en:along_with	-15
en:alreadi	-6
en:alreadi_had	3
en:also	47
en:although	18
en:although_i	5
en:although_the	5
en:alwai	10
en:am	-16
en:am_a	-2
en:am_being	3
en:am_happi	-10
en:am_i	4
en:am_in	4
en:am_look	-14
en:am_mistaken	7
en:am_not	-26
en:am_on	5
en:am_sorri	-4
en:am_still	5
en:am_surpris	6
en:am_the	17
en:am_told	-8
en:am_write	-4
en:ambul	-5
en:amount	-29
en:an	8
en:an_#	5
en:an_address	-8
en:an_adult	38
en:an_answer	8
en:an_apolog	-4
en:an_e-mail	4
en:an_email	4
en:an_entir	8
en:an_envelop	12
en:an_extra	-9
en:an_ey	-10
en:an_hour	7
en:an_idiot	4
en:an_item	5
en:an_old	-10
en:and	-9
en:and_#	14
en:and_a	-21
en:and_again	34
en:and_all	-9
en:and_an	-13
en:and_as	3
en:and_ask	7
en:and_at	-4
en:and_by	17
en:and_did	-23
en:and_do	-10
en:and_does	-21
en:and_drop	-4
en:and_each	4
en:and_end	-5
en:and_even	-8
en:and_every	-6
en:and_everyth	13
en:and_for	-25
en:and_found	-13
en:and_gave	-17
en:and_get	14
en:and_got	6
en:and_had	-6
en:and_half	4
en:and_has	-23
en:and_have	-8
en:and_he	-38
en:and_his	28
en:and_i	-9
en:and_in	-12
en:and_is	-18
en:and_it	-12
en:and_last	13
en:and_left	-28
en:and_let	-7
en:and_make	-2
en:and_my	14
en:and_never	15
en:and_night	-5
en:and_no	37
en:and_nobodi	11
en:and_not	-7
en:and_noth	28
en:and_now	-3
en:and_on	21
en:and_one	-20
en:and_only	-17
en:and_our	-3
en:and_paid	-2
en:and_put	-28
en:and_rang	-26
en:and_ring	3
en:and_sai	8
en:and_said	14
en:and_send	-7
en:and_she	13
en:and_shut	-5
en:and_stai	5
en:and_start	4
en:and_still	-6
en:and_ten	21
en:and_that	12
en:and_the	-6
en:and_then	21
en:and_there	-9
en:and_they	26
en:and_this	-20
en:and_three	5
en:and_to	22
en:and_told	12
en:and_took	20
en:and_turn	-4
en:and_twenti	4
en:and_two	-23
en:and_walk	19
en:and_was	19
en:and_we	-14
en:and_went	17
en:and_when	11
en:and_whether	-9
en:and_with	-2
en:and_without	-4
en:and_would	-24
en:and_you	-27
en:and_your	-15
en:angri	-22
en:anim	13
en:ankl	8
en:anniversari	-16
en:announc	5
en:annual	2
en:anoth	-22
en:answer	10
en:answer_and	3
en:answer_me	-8
en:antiviru	4
en:any	-4
en:any_more	-22
en:any_new	-12
en:anybodi	-7
en:anyon	8
en:anyon_know	-9
en:anywai	-11
en:apart	6
en:apolog	-16
en:apologis	-16
en:app	5
en:app_is	-22
en:app_show	19
en:appar	17
en:appear	11
en:appear_on	3
en:appl	5
en:appli	9
en:appoint	5
en:appoint_at	2
en:appreci	-8
en:apprentic	-18
en:approv	-6
en:april	-11
en:are_a	-10
en:are_at	-18
en:are_close	-12
en:are_go	19
en:are_in	-16
en:are_not	9
en:are_on	-9
en:are_so	4
en:are_still	5
en:area	7
en:arm	21
en:armchair	-4
en:around	-13
en:around_#	-12
en:arrang	-3
en:arriv	2
en:arriv_in	-9
en:arriv_on	-9
en:arriv_with	2
en:as_a	19
en:as_an	5
en:as_ever	-4
en:as_far	-10
en:as_i	-17
en:as_it	-18
en:as_much	4
en:as_of	21
en:as_she	-15
en:as_soon	-5
en:as_the	4
en:as_we	15
en:as_well	2
en:asid	-4
en:ask	4
en:ask_for	29
en:ask_if	-13
en:ask_me	30
en:ask_the	-3
en:ask_to	-4
en:ask_twice	18
en:ask_what	-13
en:ask_where	-3
en:ask_you	5
en:askin	5
en:asleep	-9
en:asleep_in	-8
en:assessor	-6
en:assist	-6
en:associ	-21
en:assur_me	6
en:asterisk	-8
en:at	9
en:at_#	25
en:at_a	19
en:at_about	-4
en:at_all	-5
en:at_any	-6
en:at_eight	-8
en:at_eleven	24
en:at_every	-17
en:at_five	4
en:at_four	-3
en:at_home	-6
en:at_it	13
en:at_last	-22
en:at_least	-2
en:at_me	7
en:at_minu	-10
en:at_my	-5
en:at_night	9
en:at_nine	-18
en:at_noon	12
en:at_onc	-3
en:at_our	5
en:at_rest	-5
en:at_six	8
en:at_ten	26
en:at_that	23
en:at_this	-6
en:at_three	-17
en:at_twenti	-8
en:at_two	18
en:at_your	-6
en:attach	-47
en:attach_to	-3
en:attend	15
en:attent	-29
en:august_#	3
en:august_and	-12
en:author	-7
en:auto	-7
en:automat	16
en:automat_renew	3
en:avail	4
en:avec	15
en:avoid	-5
en:awai_and	-3
en:awai_at	3
en:awai_from	-6
en:awai_on	3
en:awai_without	3
en:b	6
en:babi	-5
en:babi_'s	-15
en:back	-23
en:back_#	16
en:back_and	-18
en:back_for	-14
en:back_from	-12
en:back_of	-10
en:back_on	-10
en:back_that	-3
en:back_the	-3
en:back_to	11
en:back_up	-4
en:back_with	-17
en:back_within	-17
en:backup	-21
en:backward	3
en:bad	-3
en:badg	18
en:badli	-12
en:bag	31
en:bag_in	-5
en:bag_of	22
en:bailiff	10
en:balanc	6
en:bandag	12
en:bang	22
en:bank	-11
en:bank_detail	-21
en:bank_is	4
en:banquet	-13
en:bar	-3
en:bare	11
en:bark	3
en:barn	-4
en:barrier	4
en:basement	-4
en:basic	5
en:basin	-17
en:basket	7
en:bath	15
en:bathroom	7
en:batteri	18
en:be	-13
en:be_a	3
en:be_back	-33
en:be_fix	7
en:be_found	4
en:be_gone	-25
en:be_here	-3
en:be_on	-14
en:be_paid	-3
en:be_return	-11
en:be_so	-6
en:be_there	-13
en:bear	-5
en:beauti	-13
en:becam	-3
en:becaus	5
en:becaus_he	-5
en:becaus_i	12
en:becaus_my	13
en:becaus_of	-25
en:becaus_the	-8
en:becaus_your	-16
en:bed	-8
en:bed_and	2
en:bedbug	4
en:bedroom	25
en:bedsid	-3
en:been	28
en:been_#	4
en:been_ask	4
en:been_chang	-17
en:been_drag	-5
en:been_given	-14
en:been_in	5
en:been_move	-3
en:been_out	7
en:been_sit	2
en:been_wait	11
en:beer	4
en:befor	-14
en:befor_anyon	28
en:befor_i	-16
en:befor_our	5
en:befor_the	7
en:befor_we	-13
en:befor_you	19
en:behind	-29
en:behind_a	-11
en:behind_the	14
en:being	10
en:being_ask	-8
en:being_charg	3
en:belgian	-26
en:believ	-4
en:believ_it	-5
en:bell	15
en:below	4
en:belt	3
en:bench	8
en:benefit	5
en:besid	14
en:besid_it	-20
en:best	16
en:better	-28
en:better_than	-18
en:between	-19
en:between_#	-15
en:between_the	8
en:between_two	6
en:bicycl	2
en:bid	-8
en:big	-29
en:big_thank	-6
en:bike	-4
en:bill_at	3
en:bill_for	20
en:bill_sai	18
en:bin	20
en:birth_certif	-3
en:birthdai	-7
en:bit	13
en:bit_of	14
en:black_and	5
en:blame	5
en:blame_the	5
en:blank	4
en:blare	3
en:bleach	5
en:blind	-9
en:blink	19
en:blister	6
en:block	15
en:blood	-4
en:blue	10
en:board	20
en:boat	19
en:boil	13
en:boiler	-12
en:boiler_is	-14
en:bolt	-20
en:book	-27
en:book_for	-20
en:book_from	-12
en:bookkeep	-5
en:boot	-3
en:booth	3
en:borrow	7
en:boss_is	4
en:bot	4
en:both	-44
en:bother	20
en:bottl	5
en:bottom	17
en:bought_a	-15
en:bought_on	4
en:bought_the	-14
en:bounc	5
en:bowl	5
en:box	-4
en:box_of	3
en:branch	2
en:brand	-31
en:brand-new	8
en:brand_new	-25
en:breach	6
en:bread	-13
en:breakdown	-4
en:breaker	17
en:breakfast	-40
en:bright	-8
en:bring	-27
en:bring_it	-11
en:bring_my	-9
en:bring_up	4
en:brochur	29
en:broke	-18
en:broke_the	-4
en:broken	-16
en:broker	-12
en:brother	5
en:brought	-37
en:brunch	-14
en:bruno	7
en:brussel	-14
en:bu	13
en:buck	12
en:buck_a	3
en:bucket	-13
en:budget	-23
en:bug	-3
en:bui	-28
en:bui_the	-14
en:build	-28
en:built	-9
en:bulb	17
en:buri	4
en:burn	-13
en:burnt	-10
en:burst	-24
en:burst_pipe	-28
en:buse	-16
en:busi	8
en:busi_card	-13
en:busi_dai	12
en:but	-10
en:but_a	22
en:but_he	7
en:but_i	-19
en:but_it	-7
en:but_not	14
en:but_we	-4
en:but_you	-3
en:but_your	-5
en:butt	5
en:butter	-2
en:button	14
en:buzz	-8
en:by	-14
en:by_#	-17
en:by_a	-12
en:by_card	-8
en:by_e-mail	-11
en:by_four	14
en:by_fridai	15
en:by_hand	-4
en:by_itself	16
en:by_mondai	26
en:by_my	-12
en:by_noon	-22
en:by_regist	-5
en:by_the	-11
en:by_then	-5
en:by_transfer	-5
en:by_your	-12
en:c	29
en:cab	6
en:cabl	9
en:cafe	20
en:cake	-3
en:calendar	12
en:calendar_is	9
en:call-out	-17
en:call_#	-13
en:call_a	4
en:call_about	-13
en:call_at	-11
en:call_back	3
en:call_for	4
en:call_from	9
en:call_in	-15
en:call_is	-3
en:call_me	-8
en:call_the	-19
en:call_to	-7
en:call_you	-13
en:call_your	4
en:callin	4
en:calm	-13
en:came	24
en:came_back	-3
en:came_by	-15
en:came_from	-15
en:came_in	-11
en:came_on	-33
en:came_out	40
en:came_through	-9
en:came_to	4
en:came_with	33
en:camp	-14
en:can	-36
en:can_be	-19
en:can_i	-27
en:can_see	20
en:can_the	-10
en:can_we	-9
en:can_you	-28
en:canadian	22
en:canal	21
en:cancel	-6
en:cancel_in	3
en:cancel_my	6
en:cancel_our	-19
en:cancel_the	3
en:cap	11
en:car	-24
en:car_park	2
en:car_with	-15
en:card	7
en:card_and	-6
en:card_has	3
en:card_in	-10
en:card_machin	22
en:care	-3
en:caretak	-5
en:carlo	-18
en:carpet	3
en:carri	-14
en:carri_a	19
en:carri_out	4
en:carrier	17
en:carrot	37
en:cart	-9
en:case	-18
en:cash	23
en:cash_machin	3
en:cashier	5
en:cast	6
en:cat	-41
en:catalogu	-20
en:cater	7
en:ceil	3
en:cellar	17
en:cemeteri	2
en:cent	-21
en:centimetr	7
en:certif	-19
en:certif_for	-3
en:certifi	5
en:chain	15
en:chair	-8
en:chair_at	4
en:chanc	2
en:chanc_of	-4
en:chang	-22
en:chang_a	-8
en:chang_my	-3
en:chang_room	21
en:chang_the	-10
en:charg	35
en:charg_#	32
en:charg_for	14
en:charg_me	-9
en:charg_of	5
en:charger	32
en:charm	-7
en:chart	-38
en:chase	-17
en:chat	2
en:cheaper	-17
en:check-in	-5
en:check-out	-2
en:check-up	-8
en:check_in	-2
en:check_whether	-14
en:cheer	-7
en:chees	-8
en:chef	-5
en:chequ	-18
en:chest	25
en:chew	6
en:chicken	24
en:child	23
en:children	13
en:children_'s	4
en:chip	7
en:choos	9
en:chosen	-3
en:christen	-7
en:christma	-9
en:christma_and	-19
en:christma_tree	-3
en:chuck	3
en:church	-3
en:cigarett	27
en:circl	7
en:circuit	-8
en:citi	12
en:claim	-9
en:claim_#	16
en:claim_was	-11
en:class	-7
en:clean	-38
en:cleaner	-10
en:clear	-20
en:clear_the	-2
en:clearli	5
en:clerk	-9
en:click	31
en:click_on	27
en:client	-4
en:clinic	-28
en:clock	-14
en:close	-11
en:close_and	3
en:close_at	4
en:close_for	-15
en:close_it	8
en:close_my	5
en:close_the	-13
en:close_without	5
en:closet	-15
en:cloud	-12
en:club	-12
en:co	17
en:coach	-7
en:coat	-9
en:coat_on	-11
en:code	15
en:coffe	-32
en:coffe_machin	-6
en:coffe_on	-7
en:coin	-6
en:cold	27
en:colin	-6
en:colleagu	-41
en:collect	-12
en:collect_it	-8
en:collector	-13
en:colour	-32
en:come	-4
en:come_and	5
en:come_at	11
en:come_back	13
en:come_by	-3
en:come_down	4
en:come_for	2
en:come_from	3
en:come_in	-13
en:come_on	-12
en:come_out	7
en:come_to	-22
en:comfort	9
en:commend	-25
en:commend_the	-21
en:comment	3
en:commit	-15
en:commun	-10
en:communion	-6
en:commut	-19
en:compani	-16
en:compani_'s	-11
en:compani_and	-19
en:competitor	-21
en:complain	-9
en:complain_about	-6
en:complaint	-45
en:complet	-14
en:compliment	-17
en:compliment_to	-11
en:compressor	12
en:comput	-14
en:concept	-10
en:concern	-6
en:conclud	5
en:condit	25
en:condition	2
en:conductor	-10
en:confirm	-41
en:confirm_and	-7
en:confirm_by	-7
en:confirm_number	-11
en:confirm_that	-5
en:confirm_the	-16
en:confirm_your	-10
en:congratul	-22
en:congratul_the	-10
en:connect	22
en:connect_the	-7
en:consent	24
en:consid	-13
en:consult	-7
en:consum	-6
en:contact	-13
en:contain	6
en:contract	-14
en:contradict	3
en:contrari	-6
en:contribut	5
en:control	-9
en:cook	-11
en:copi	2
en:copi_of	-11
en:copper	13
en:corentin	22
en:corner	16
en:correct	-14
en:corridor	5
en:cost	9
en:cost_#	4
en:cost_me	-11
en:cot	6
en:cough	4
en:could	5
en:could_have	-5
en:could_hear	-5
en:could_i	-5
en:could_not	4
en:could_see	-3
en:could_you	-38
en:count	8
en:counter	9
en:counter_and	-8
en:counter_close	3
en:counter_on	-12
en:countri	-3
en:coupl	17
en:courier	-4
en:cours	-3
en:cours_the	-11
en:courteou	-3
en:courtyard	-6
en:cousin	5
en:cover	19
en:cover_for	5
en:cover_in	4
en:cover_the	6
en:crack_in	3
en:crash	-11
en:crawl	-23
en:credit	-10
en:crew	-9
en:crib	-16
en:crook	5
en:cross	9
en:crown	12
en:crumb	5
en:crutch	4
en:cry	5
en:curtain	6
en:custom	-25
en:custom_and	-9
en:cut	-11
en:cut_me	5
en:cut_off	6
en:cut_out	3
en:dad	-19
en:dai	4
en:dai_'s	-11
en:dai_after	-6
en:dai_ahead	-4
en:dai_and	-18
en:dai_befor	-10
en:dai_for	-22
en:dai_i	5
en:dai_off	5
en:dai_one	3
en:dai_the	4
en:dai_to	-5
en:dai_you	16
en:damag	-4
en:damp	10
en:danc	8
en:danger	5
en:dare	6
en:dark	9
en:data	-4
en:date	-13
en:date_for	-6
en:date_from	-3
en:daughter	-7
en:daughter_is	-7
en:dawn	4
en:daycar	3
en:dead	29
en:dead_in	4
en:deadlin	-11
en:deal	-19
en:deal_with	-10
en:dealt	-19
en:dear	-23
en:death	3
en:debit	18
en:debt	6
en:decemb	-13
en:decemb_#	-22
en:decent	-18
en:decid	-2
en:deck	8
en:declar	-11
en:declin	37
en:decor	-5
en:deed	5
en:deep	-4
en:degre	-4
en:degre_in	-2
en:delai	-3
en:delet	-14
en:delici	-17
en:delight	-17
en:deliv	-27
en:deliv_in	-4
en:deliv_the	-6
en:deliv_to	-14
en:deliveri	10
en:deliveri_gui	-5
en:demand	17
en:demand_a	4
en:dent	-15
en:dentist	16
en:depart	23
en:departur	3
en:deposit_for	-9
en:deposit_was	-3
en:depot	-11
en:describ	6
en:deserv	-14
en:desk	25
en:desk_and	19
en:desk_sai	20
en:desktop	18
en:despit	-9
en:despit_the	-9
en:dessert	5
en:detail	-29
en:devic	-13
en:devon	25
en:di	-15
en:diagnosi	-12
en:diall	4
en:did	-24
en:did_a	-9
en:did_not	-18
en:did_on	6
en:did_the	-8
en:did_they	4
en:did_you	-17
en:die	18
en:differ	11
en:dine	-22
en:dine_room	-22
en:direct	-15
en:direct_debit	-15
en:director	7
en:dirti	5
en:disabl	3
en:disappear	-7
en:disast	-7
en:discount	10
en:discov	8
en:discret	-17
en:discuss	-11
en:dish	-7
en:dispatch	-19
en:displai	15
en:disput	-7
en:disput_the	6
en:do	-35
en:do_i	-32
en:do_not	2
en:do_the	-9
en:do_we	-9
en:do_what	-11
en:do_with	7
en:do_you	-31
en:dock	8
en:document	-20
en:does	-25
en:does_anyon	-13
en:does_it	-13
en:does_not	28
en:does_that	-3
en:does_the	-22
en:dog	4
en:doing	12
en:dollar	-11
en:domain	15
en:done	-20
en:done_the	-7
en:dont	6
en:door	30
en:door_and	6
en:door_in	4
en:door_is	7
en:doorbel	-15
en:doorstep	5
en:doorwai	4
en:doubt	7
en:down	14
en:down_a	7
en:down_and	-7
en:down_at	-12
en:down_in	-5
en:down_on	4
en:down_the	-13
en:down_to	-33
en:down_with	8
en:download	3
en:dr	26
en:drag	-12
en:drag_on	-3
en:drain	14
en:draw	-2
en:drawer	5
en:drawn	-10
en:dress	4
en:drew	5
en:drill	5
en:drill_through	2
en:drink	-8
en:drip	4
en:drive	21
en:driver	-26
en:driver_on	-14
en:driver_was	-12
en:drivewai	-9
en:drop	-26
en:drop_in	-15
en:drove	20
en:drummondvil	-6
en:drunk	6
en:dry	25
en:dryer	5
en:duck	-4
en:due	-9
en:due_at	10
en:due_within	4
en:dug	-23
en:duplic	-6
en:dure	10
en:dure_the	9
en:dust	-11
en:dutch	25
en:duvet	20
en:e-bik	5
en:e-mail	26
en:each	21
en:each_time	14
en:ear	8
en:earli	-31
en:earlier	-11
en:earn	4
en:easi	-23
en:easier	-17
en:easter	-2
en:eat_in	11
en:eaten	-8
en:effect	-3
en:egg	-2
en:egg_were	2
en:eight	21
en:eight_dai	-3
en:eight_month	3
en:eighteen	17
en:eighti	3
en:elderli	4
en:electr	7
en:electrician_'s	-2
en:elev	20
en:eleven_dai	-11
en:eleven_year	-7
en:els	16
en:els_'s	7
en:elsewher	-15
en:email	16
en:email_sai	4
en:emerg	36
en:emerg_number	22
en:employ	-4
en:employe	13
en:empti	-9
en:empti_and	-14
en:en	-4
en:enclos	-3
en:end_of	-13
en:end_up	10
en:engag	-8
en:engin	3
en:english	9
en:english_and	15
en:engrav	-5
en:enjoi	20
en:enough	8
en:enough_for	3
en:enough_to	3
en:enter	9
en:entir	9
en:entri	6
en:envelop	3
en:error	-33
en:establish	3
en:estim	-16
en:euro	10
en:euro_a	3
en:euro_in	4
en:euro_of	5
en:euro_to	16
en:ev	18
en:even	-7
en:even_a	-8
en:even_for	19
en:even_got	-3
en:even_in	-24
en:even_my	-18
en:even_on	-6
en:even_read	2
en:even_take	-7
en:even_the	4
en:even_though	-8
en:even_to	-11
en:even_with	7
en:ever	13
en:ever_sinc	5
en:every	5
en:every_call	4
en:every_dai	-20
en:every_even	-24
en:every_month	3
en:every_morn	21
en:every_one	-6
en:every_other	-3
en:every_singl	20
en:every_thirti	3
en:every_time	-4
en:everybodi	-35
en:everyon	-7
en:everyon_'s	4
en:everyth	-38
en:everyth_in	16
en:everyth_is	3
en:everyth_work	-19
en:everywher	-12
en:exact	-3
en:exactli	4
en:exactli_when	4
en:exam	-2
en:examin	3
en:exampl	-14
en:excel	-16
en:except	6
en:excus	-17
en:exist	32
en:exit	3
en:expect	-20
en:expens	8
en:expert	-3
en:expir	9
en:explain	-6
en:explain_everyth	-11
en:explain_my	3
en:explain_the	-11
en:explain_why	20
en:explan	-16
en:express	5
en:extens	-5
en:extra	-28
en:ey	13
en:ey_and	19
en:face	-9
en:fact	-5
en:factori	14
en:fail	24
en:fail_to	-10
en:failur	-29
en:failur_to	-17
en:fair	-20
en:fair_price	-10
en:faith	5
en:fall	-3
en:famili	20
en:fan	31
en:far	-14
en:far_as	-10
en:fare	8
en:fast	-23
en:faster	-5
en:father	-22
en:father-in-law	6
en:father_'s	-6
en:fault	-18
en:februari	-19
en:fee	-18
en:fee_for	3
en:feel	-13
en:feel_like	-3
en:feet	21
en:fell	18
en:felt	-13
en:fenc	6
en:ferri	-5
en:festiv	3
en:fetch	20
en:few	-4
en:fibr	-17
en:fifteen	18
en:fifth	4
en:fifth_time	4
en:fifti	-3
en:figur	-25
en:file	-22
en:file_is	19
en:file_number	-5
en:file_was	-9
en:fill_in	3
en:film	-4
en:filter	10
en:filthi	2
en:final	-32
en:find	19
en:find_that	25
en:find_the	4
en:fine	-20
en:finger	-21
en:finish	-9
en:finish_my	-4
en:finish_the	6
en:fire	-17
en:firm	16
en:first	-8
en:first_name	-8
en:first_night	21
en:first_one	5
en:fish	-16
en:fit	-9
en:fitter	28
en:five	9
en:five_of	16
en:five_week	4
en:fix	-40
en:fix_in	-19
en:fix_one	3
en:fjord	4
en:flag	18
en:flat	6
en:flicker	5
en:flight	-9
en:flood	-14
en:floor	-3
en:floor_is	-6
en:florist	-11
en:flour	4
en:flue	-25
en:flute	5
en:fly	4
en:fold	20
en:folder	31
en:folk	-5
en:follow	-33
en:follow-up	-14
en:follow_up	-23
en:food	-14
en:foot	10
en:for	-9
en:for_#	18
en:for_a	15
en:for_an	34
en:for_eight	4
en:for_eleven	-16
en:for_five	8
en:for_forti	-7
en:for_free	-11
en:for_good	-8
en:for_half	-7
en:for_her	-2
en:for_his	12
en:for_in	7
en:for_it	14
en:for_lunch	-2
en:for_my	-30
en:for_noth	19
en:for_onc	-13
en:for_one	4
en:for_our	-30
en:for_park	5
en:for_replac	-5
en:for_six	15
en:for_somebodi	-4
en:for_ten	7
en:for_the	-37
en:for_their	-12
en:for_them	-4
en:for_thirti	-7
en:for_this	-3
en:for_three	-12
en:for_twelv	-4
en:for_twenti	18
en:for_two	22
en:for_us	-24
en:for_you	-8
en:for_your	2
en:forc	3
en:foreign	6
en:foreman	-7
en:forget	-18
en:forgiv	-11
en:forgot	-19
en:forgot_to	-13
en:form	-15
en:form_and	-6
en:formal	7
en:former	6
en:forti	8
en:forti_minut	2
en:forti_peopl	4
en:forti_year	-17
en:forty-six	28
en:forward	-7
en:forward_to	-8
en:found	-25
en:found_a	11
en:found_it	-18
en:found_my	-14
en:found_out	-31
en:found_the	4
en:four	22
en:four_and	-6
en:four_dai	10
en:four_hour	-2
en:four_in	18
en:four_instal	-13
en:four_minut	19
en:four_month	6
en:four_of	21
en:four_time	7
en:fourteen_month	-9
en:fourth	-3
en:fourth_floor	-3
en:fractur	6
en:frame	2
en:free	-42
en:free_on	-6
en:freez	13
en:freezer	17
en:french	27
en:french_and	15
en:fresh	-5
en:fri	5
en:fridai	19
en:fridai_and	7
en:fridai_at	13
en:fridai_even	11
en:fridai_morn	-14
en:fridg	15
en:friend	8
en:friendli	-16
en:from	2
en:from_#	26
en:from_a	-12
en:from_his	-9
en:from_home	-17
en:from_last	-3
en:from_my	18
en:from_one	4
en:from_our	4
en:from_start	-15
en:from_ten	-5
en:from_the	15
en:from_you	21
en:from_your	-12
en:front	14
en:front_desk	-15
en:front_of	21
en:frost	5
en:froze	6
en:frozen	-6
en:full	21
en:full_and	-4
en:full_dai	22
en:full_of	4
en:full_price	-7
en:fume	-22
en:fun	-6
en:fund	-23
en:furiou	7
en:furnac	19
en:furnitur	6
en:further	-5
en:fuse	11
en:ga	16
en:gaetan	-7
en:game	8
en:gap	-15
en:garag	25
en:garbag	22
en:gasket	12
en:gate	-6
en:gather	18
en:gave_her	-6
en:gave_me	-6
en:gave_my	-7
en:gave_up	8
en:gave_us	-2
en:gave_wai	8
en:gb	6
en:gener	6
en:gentl	-30
en:gentleman	13
en:german	17
en:gestur	-5
en:get_a	-22
en:get_back	-2
en:get_it	3
en:get_me	3
en:get_my	-6
en:get_off	3
en:get_out	-3
en:get_the	-18
en:get_there	5
en:get_through	-15
en:get_to	10
en:gift	23
en:gift_card	7
en:girl	-9
en:girl_at	-4
en:girlfriend	-3
en:give	13
en:give_me	-18
en:give_up	17
en:given_a	-14
en:given_no	-8
en:given_the	-3
en:given_to	16
en:glass	20
en:glue	3
en:go	-18
en:go_about	-3
en:go_and	4
en:go_back	-20
en:go_by	6
en:go_home	-12
en:go_in	-4
en:go_on	-23
en:go_out	-29
en:go_through	4
en:go_to	11
en:goe	13
en:goe_down	14
en:goe_out	-30
en:goe_up	-3
en:gold	-12
en:gone_back	19
en:gone_out	17
en:gone_to	-7
en:gone_unansw	3
en:gone_up	6
en:good	-7
en:good_for	7
en:good_morn	-4
en:got	-2
en:got_#	14
en:got_a	-19
en:got_an	34
en:got_back	-2
en:got_my	-5
en:got_stuck	5
en:got_the	-9
en:got_there	8
en:got_to	6
en:gp	6
en:grab	-8
en:grade	3
en:grandma	-7
en:grandmoth	4
en:grandson	5
en:grate	-9
en:grate_if	3
en:gratitud	-12
en:gratitud_for	-12
en:great	-12
en:great_deal	3
en:green	29
en:grill	5
en:groceri	4
en:ground	12
en:ground_floor	-2
en:group	9
en:grout	17
en:grow	13
en:grumbl	-8
en:guarante	16
en:guard	10
en:guess	-8
en:guest	-13
en:guest_'s	3
en:guest_in	5
en:gui	10
en:gui_was	-9
en:guid	-5
en:guid_dog	-3
en:guitar	-9
en:h	7
en:had	20
en:had_a	26
en:had_been	-31
en:had_chosen	-6
en:had_gone	-6
en:had_it	5
en:had_my	-24
en:had_never	8
en:had_no	42
en:had_not	-4
en:had_one	-14
en:had_taken	6
en:had_the	16
en:had_time	8
en:had_to	-14
en:had_told	-7
en:haddad	-4
en:hail	-14
en:hair	-28
en:hair_in	-12
en:half	9
en:half_a	-28
en:half_an	-14
en:half_past	-10
en:half_the	36
en:halfwai	19
en:hallwai	-20
en:halv	22
en:ham	4
en:hand	-28
en:hand_and	-17
en:hand_in	-6
en:hand_me	4
en:hand_over	5
en:hand_the	-13
en:handl	-23
en:handler	-9
en:hang	25
en:hang_up	-18
en:happen	-36
en:happen_to	-21
en:happi	13
en:happi_to	-10
en:happi_with	-7
en:hard	-12
en:hardwar	-19
en:hardwar_store	-19
en:has_a	9
en:has_been	18
en:has_gone	-8
en:has_just	-11
en:has_never	4
en:has_no	3
en:has_not	-15
en:has_to	-7
en:has_two	24
en:hat	-20
en:hat_off	-20
en:have_a	-15
en:have_been	20
en:have_come	3
en:have_gone	35
en:have_got	20
en:have_had	-20
en:have_it	-17
en:have_kept	11
en:have_left	-6
en:have_like	7
en:have_my	-3
en:have_never	-32
en:have_no	9
en:have_not	-19
en:have_notic	5
en:have_our	-9
en:have_receiv	28
en:have_seen	24
en:have_sinc	11
en:have_the	-17
en:have_to	14
en:have_you	-15
en:having_to	-21
en:he	-7
en:he_also	22
en:he_can	17
en:he_did	9
en:he_even	-17
en:he_got	-5
en:he_had	9
en:he_has	-7
en:he_is	17
en:he_need	18
en:he_said	2
en:he_show	-4
en:he_told	-24
en:he_took	6
en:he_was	-8
en:he_would	-30
en:head	11
en:head_offic	-13
en:health_fund	-8
en:hear	-4
en:hear_about	-5
en:hear_aid	4
en:hear_the	-3
en:heard	-5
en:heard_of	-5
en:heart	15
en:heat	-21
en:heat_off	-5
en:heat_on	7
en:heat_pump	-24
en:heater	-18
en:hedg	8
en:hei	-21
en:hei_the	-7
en:held	8
en:held_up	5
en:hell	6
en:hello	-23
en:hello_i	-5
en:helmet	21
en:help	-39
en:help_me	-15
en:her	-3
en:her_a	-15
en:her_ey	5
en:her_hand	-9
en:her_own	-14
en:her_to	2
en:here	-3
en:here_i	22
en:here_is	-14
en:herself	-16
en:hi	-4
en:hi_can	-10
en:hi_i	-15
en:hi_its	-16
en:hi_there	-9
en:hidden	3
en:high	-5
en:high_chair	-9
en:highwai	4
en:him	7
en:him_a	-12
en:himself	-38
en:hip	6
en:hire	-6
en:his	13
en:his_ey	-9
en:his_first	-3
en:his_kei	12
en:his_name	-2
en:his_own	-6
en:his_phone	4
en:his_wai	-13
en:histori	4
en:hit	-15
en:hold	-4
en:hold_a	18
en:hold_music	-6
en:hold_on	-15
en:hole	3
en:holidai	-5
en:home	-3
en:home_page	4
en:honest	-25
en:honestli	-28
en:honestli_the	-4
en:hood	2
en:hook	-20
en:hope	-3
en:hope_for	-2
en:hospit	-21
en:hospit_in	-17
en:host	-5
en:hot	2
en:hot_stone	-19
en:hot_water	13
en:hotel	-15
en:hour	-10
en:hour_after	-7
en:hour_ahead	-7
en:hour_and	7
en:hour_befor	20
en:hour_late	15
en:hour_of	-11
en:hour_on	-15
en:hour_to	5
en:hour_with	4
en:hour_without	-5
en:hous	-9
en:hous_in	-5
en:hous_is	7
en:household	4
en:housekeep	6
en:how	-58
en:how_do	-12
en:how_long	-13
en:how_mani	-8
en:how_much	-3
en:how_to	-11
en:howev	-3
en:huge	-5
en:hui	4
en:human	-11
en:hundr	13
en:hundr_and	-5
en:hung	2
en:hung_up	6
en:hungri	3
en:hunt	7
en:hurri	-10
en:hurt	6
en:husband	-23
en:i	-4
en:i_alwai	4
en:i_am	-19
en:i_ask	15
en:i_attach	-5
en:i_believ	-2
en:i_book	-19
en:i_bought	13
en:i_bring	-7
en:i_call	-32
en:i_came	-9
en:i_can	-4
en:i_cancel	-15
en:i_click	26
en:i_close	-19
en:i_could	11
en:i_did	-30
en:i_disput	7
en:i_do	-4
en:i_enter	5
en:i_expect	-6
en:i_feel	6
en:i_felt	-15
en:i_fill	2
en:i_find	23
en:i_follow	-9
en:i_found	6
en:i_gather	22
en:i_get	3
en:i_go	-18
en:i_got	25
en:i_have	-7
en:i_heard	-2
en:i_just	-6
en:i_keep	-15
en:i_kept	-8
en:i_know	-17
en:i_leav	-3
en:i_left	4
en:i_like	-11
en:i_make	37
en:i_measur	23
en:i_miss	5
en:i_move	-11
en:i_must	13
en:i_need	-9
en:i_never	9
en:i_notic	-6
en:i_now	12
en:i_only	-31
en:i_open	35
en:i_order	15
en:i_ow	-6
en:i_pai	-12
en:i_paid	-20
en:i_point	-12
en:i_press	-21
en:i_put	-15
en:i_read	-8
en:i_recommend	-10
en:i_repeat	-4
en:i_report	-5
en:i_run	-19
en:i_said	20
en:i_see	-13
en:i_send	2
en:i_sent	10
en:i_shall	-7
en:i_should	6
en:i_show	4
en:i_sign	-14
en:i_still	12
en:i_stop	-2
en:i_suppos	-13
en:i_switch	-4
en:i_take	-16
en:i_talk	5
en:i_thank	17
en:i_thought	-11
en:i_took	11
en:i_turn	3
en:i_type	14
en:i_understand	3
en:i_wait	-3
en:i_walk	-6
en:i_want	-7
en:i_was	8
en:i_went	-9
en:i_will	-5
en:i_wish	-23
en:i_would	-5
en:i_write	-6
en:i_wrote	11
en:ic	-11
en:id	-5
en:id_card	-5
en:idea	13
en:ident	-6
en:idiot	4
en:if	-39
en:if_i	17
en:if_it	-16
en:if_the	-8
en:if_we	-16
en:if_you	-7
en:ignit	-12
en:immedi	15
en:import	2
en:in	3
en:in_a	-17
en:in_all	14
en:in_an	-18
en:in_and	-12
en:in_any	25
en:in_april	-4
en:in_at	-14
en:in_august	-24
en:in_brussel	-14
en:in_case	-28
en:in_circl	5
en:in_dutch	31
en:in_english	-4
en:in_every	-2
en:in_februari	-17
en:in_five	-11
en:in_for	-6
en:in_four	-12
en:in_french	25
en:in_from	11
en:in_front	21
en:in_full	5
en:in_german	21
en:in_gold	-12
en:in_hand	-5
en:in_her	20
en:in_his	-11
en:in_hospit	5
en:in_hui	4
en:in_it	16
en:in_januari	-9
en:in_juli	-23
en:in_june	5
en:in_late	-10
en:in_line	5
en:in_march	20
en:in_may	-5
en:in_my	-7
en:in_no	-17
en:in_novemb	3
en:in_octob	4
en:in_on	-6
en:in_one	-18
en:in_order	-8
en:in_our	-8
en:in_person	11
en:in_progress	6
en:in_room	-9
en:in_septemb	-11
en:in_six	-9
en:in_stock	21
en:in_ten	-23
en:in_that	-29
en:in_the	29
en:in_their	8
en:in_this	-24
en:in_time	5
en:in_twenti	-17
en:in_two	-36
en:in_with	-6
en:in_write	-19
en:in_your	-15
en:inbox	23
en:inch	-5
en:incid	-8
en:includ	18
en:includ_in	-7
en:includ_the	15
en:incom	-14
en:incom_messag	-16
en:inform	8
en:inform_you	3
en:inject	10
en:insid	5
en:insist	2
en:instal	-22
en:instal_it	-3
en:instant	-9
en:instead	4
en:instead_of	6
en:instructor	-13
en:instrument	-5
en:insur	18
en:insur_the	19
en:intend	-5
en:interest	-5
en:intern	-2
en:internet	14
en:into	-10
en:into_a	-23
en:into_the	10
en:invest	2
en:invis	4
en:invit	6
en:invoic	26
en:invoic_#	7
en:iron	3
en:is	-8
en:is_a	-15
en:is_alreadi	4
en:is_alwai	3
en:is_an	7
en:is_at	-12
en:is_back	-11
en:is_been	15
en:is_block	21
en:is_call	5
en:is_dead	5
en:is_done	-8
en:is_down	18
en:is_fine	-14
en:is_for	-2
en:is_from	-8
en:is_go	-4
en:is_gone	-19
en:is_in	15
en:is_it	-17
en:is_left	3
en:is_like	7
en:is_my	-38
en:is_no	19
en:is_not	-10
en:is_noth	-9
en:is_now	41
en:is_off	-5
en:is_one	30
en:is_only	-12
en:is_out	13
en:is_perfect	-17
en:is_so	-3
en:is_still	27
en:is_that	-14
en:is_the	-10
en:is_there	-3
en:is_this	6
en:is_three	2
en:is_what	-22
en:is_work	-8
en:issu	14
en:it	-3
en:it_#	4
en:it_again	5
en:it_all	-29
en:it_and	28
en:it_as	-14
en:it_at	16
en:it_back	6
en:it_becam	-5
en:it_befor	-10
en:it_by	-16
en:it_came	-17
en:it_can	-11
en:it_cost	-13
en:it_did	-13
en:it_does	-16
en:it_down	-35
en:it_even	4
en:it_for	-16
en:it_from	6
en:it_had	3
en:it_has	-8
en:it_i	4
en:it_in	-35
en:it_is	21
en:it_make	-11
en:it_may	5
en:it_must	23
en:it_normal	-7
en:it_off	-6
en:it_on	-38
en:it_or	2
en:it_out	-9
en:it_rain	-13
en:it_ring	7
en:it_sai	-22
en:it_said	17
en:it_seem	21
en:it_smell	2
en:it_start	9
en:it_still	-2
en:it_stop	14
en:it_take	19
en:it_that	-9
en:it_the	10
en:it_three	12
en:it_to	-35
en:it_turn	-21
en:it_up	9
en:it_was	-14
en:it_went	6
en:it_were	-4
en:it_will	5
en:it_would	-16
en:item	5
en:its	-3
en:its_#	11
en:its_own	-18
en:itself	16
en:itself_is	-10
en:jacket	18
en:jam	-11
en:januari	-8
en:januari_#	19
en:jar	-5
en:job	7
en:joint	17
en:joke	-18
en:juic	3
en:juli	-20
en:june	20
en:june_#	17
en:junk	17
en:just	-33
en:just_a	-15
en:just_check	-17
en:just_for	-11
en:just_like	-11
en:just_to	-7
en:just_want	-5
en:karim	19
en:keep	5
en:keep_the	-2
en:kei	-6
en:kei_to	-22
en:kept	-33
en:kept_the	-21
en:ketchup	14
en:kettl	-12
en:keyboard	17
en:kick	3
en:kid	-9
en:kid_in	5
en:kilo	-3
en:kilometr	-3
en:kim	-26
en:kind	-23
en:kind_and	-17
en:kind_as	-4
en:kind_enough	12
en:kind_of	4
en:kindli	-9
en:kitchen	-15
en:km	-14
en:knee	6
en:knew	-4
en:knock	2
en:know	-33
en:know_a	-5
en:know_if	-10
en:know_it	-13
en:know_noth	-8
en:know_the	-6
en:know_what	-12
en:know_where	6
en:know_whether	3
en:know_you	-13
en:l	12
en:label	7
en:labour	-7
en:lack	3
en:lack_of	3
en:lad	-20
en:ladi_at	-9
en:ladi_in	-3
en:ladi_on	24
en:ladi_who	7
en:lake	6
en:land	-7
en:land_in	10
en:landlord	9
en:lane	-6
en:languag	-25
en:laptop	-7
en:last	-6
en:last_i	-7
en:last_night	-26
en:last_week	6
en:last_year	9
en:late	-28
en:later	11
en:later_i	19
en:latest	6
en:laugh	-8
en:laundri	4
en:law	-3
en:lead	-12
en:lead_time	-7
en:leaflet	5
en:leak	-41
en:leak_all	3
en:lean	18
en:learn	9
en:learn_that	11
en:leather	4
en:leav	-6
en:leav_our	-7
en:leav_the	2
en:leav_with	-5
en:left	28
en:left_a	10
en:left_at	-22
en:left_behind	-8
en:left_her	3
en:left_in	24
en:left_me	-3
en:left_my	5
en:left_on	16
en:left_stand	5
en:left_the	23
en:left_without	6
en:leg	-3
en:legal	17
en:legend	-9
en:less	-3
en:let_go	17
en:let_me	-3
en:let_the	4
en:let_us	-12
en:let_you	4
en:letter	22
en:letter_in	3
en:letter_of	-2
en:letter_to	4
en:letterbox	23
en:level	-9
en:librari	-17
en:licenc	-8
en:lieg	-4
en:life	4
en:lift	-15
en:light	14
en:like	-19
en:like_an	6
en:like_my	15
en:like_new	-6
en:like_that	-15
en:like_the	-22
en:like_to	-25
en:like_we	20
en:limit	-11
en:line	17
en:line_#	-21
en:line_at	4
en:line_has	-19
en:line_is	-2
en:line_of	2
en:line_on	-4
en:line_up	10
en:link	-26
en:link_below	-8
en:link_to	-4
en:lipstick	16
en:list	15
en:list_of	-13
en:listen	-6
en:listen_to	-5
en:litr	34
en:littl	-6
en:live	16
en:live_in	-15
en:live_room	9
en:load	18
en:loan	24
en:lobbi	26
en:local	-18
en:lock	2
en:locker	2
en:locum	-17
en:log	-19
en:log_in	3
en:lol	-21
en:long	-13
en:longer	12
en:look_after	-16
en:look_at	14
en:look_for	17
en:look_like	16
en:look_up	16
en:loop	-5
en:loos	5
en:lose	17
en:lose_my	-2
en:lose_the	3
en:loss	-15
en:loss_of	-5
en:lost	-16
en:lost_my	11
en:lot	7
en:lot_of	-10
en:love	-15
en:love_the	-17
en:loyalti	-4
en:luck	7
en:lukewarm	-2
en:lunch	-20
en:m_on	21
en:machin	37
en:machin_at	-7
en:mad	-4
en:made	13
en:made_a	5
en:made_by	4
en:made_me	9
en:made_out	13
en:magazin	-8
en:maiden	-12
en:maiden_name	-12
en:mail	12
en:mail_on	-4
en:mailbox	-8
en:main	33
en:main_road	5
en:maintain	7
en:mainten	6
en:mainten_contract	-4
en:make	28
en:make_a	-4
en:make_it	-9
en:make_me	14
en:make_the	-5
en:make_up	3
en:make_you	-4
en:man	9
en:man_was	-3
en:man_who	-7
en:man_with	-20
en:manag	-13
en:manag_to	-7
en:mani_thank	11
en:manual	7
en:manufactur	-3
en:map	-12
en:march	13
en:mark	4
en:market	-6
en:massag	13
en:match	16
en:matt	18
en:matter_to	7
en:mattress	-12
en:maximum	-11
en:may	-4
en:may_#	-22
en:may_be	-17
en:may_i	-2
en:mayor	6
en:me	3
en:me_#	-18
en:me_a	-3
en:me_about	5
en:me_again	-17
en:me_an	15
en:me_and	34
en:me_back	-22
en:me_becaus	4
en:me_befor	-14
en:me_for	10
en:me_he	25
en:me_how	-7
en:me_i	6
en:me_if	19
en:me_in	15
en:me_it	-6
en:me_my	15
en:me_no	-14
en:me_of	-4
en:me_off	8
en:me_on	-17
en:me_out	-11
en:me_that	11
en:me_the	-40
en:me_through	-10
en:me_to	11
en:me_up	4
en:me_what	-6
en:me_when	-2
en:me_whether	-5
en:me_which	10
en:me_with	10
en:me_your	-10
en:meal	5
en:mean	-18
en:meant	8
en:meant_to	6
en:measur	17
en:measur_the	22
en:meat	-10
en:meet_is	-3
en:membership	5
en:men	14
en:mention	9
en:mention_a	4
en:mention_it	-18
en:mention_the	16
en:menu	19
en:menu_is	10
en:menu_was	-4
en:mere	8
en:mess	-22
en:messag	2
en:messag_at	-22
en:met	-16
en:meter	5
en:metr	-12
en:mic	9
en:microwav	4
en:middl	2
en:middl_of	-3
en:midnight	13
en:might_as	14
en:migrat	-3
en:milk	-4
en:min	-4
en:mind	8
en:mind_at	-5
en:mine	19
en:minimum	25
en:minu	-15
en:minut	-10
en:minut_and	-17
en:minut_befor	6
en:minut_flat	-13
en:minut_late	-16
en:minut_later	-31
en:minut_of	3
en:minut_on	-12
en:minut_to	-6
en:minut_with	-9
en:mirror	-13
en:mislaid	-3
en:miss	22
en:miss_my	5
en:misspel	5
en:mistak	-26
en:mistaken	7
en:mix	-9
en:mix_up	-7
en:mixer	-8
en:mobil	14
en:mode	15
en:modul	-4
en:moment	-20
en:moment_i	5
en:mondai	-12
en:mondai_at	-16
en:monei	15
en:monei_back	18
en:month	8
en:month_ago	7
en:month_and	4
en:month_for	4
en:month_i	3
en:month_old	-3
en:month_on	11
en:more	-25
en:more_than	3
en:morn	-8
en:morn_and	-5
en:morn_to	-7
en:mortgag	-4
en:most	-30
en:most_of	-15
en:mostli	14
en:mother	-12
en:mother-in-law	-3
en:mother_'s	-9
en:mother_is	-7
en:motor	3
en:mould	9
en:mould_in	5
en:mous	-2
en:move_in	-11
en:move_my	-5
en:move_over	3
en:move_the	-11
en:move_to	10
en:mr	-27
en:mr_petit	-4
en:ms	-17
en:much	-12
en:much_as	-4
en:mum	-4
en:municip	-2
en:music	7
en:mussel	2
en:must	40
en:must_be	22
en:must_have	9
en:my_#	4
en:my_account	10
en:my_address	3
en:my_ag	-6
en:my_arm	6
en:my_back	4
en:my_bag	22
en:my_bank	-3
en:my_bike	-3
en:my_bill	5
en:my_birth	3
en:my_brother	2
en:my_cancel	4
en:my_car	7
en:my_card	6
en:my_case	-5
en:my_complaint	5
en:my_compliment	-13
en:my_comput	-7
en:my_consent	2
en:my_contact	-3
en:my_custom	5
en:my_dad	-17
en:my_daughter	-7
en:my_desk	-6
en:my_door	4
en:my_ey	17
en:my_face	4
en:my_father	-12
en:my_father-in-law	6
en:my_file	-8
en:my_gift	6
en:my_glass	-4
en:my_grandmoth	2
en:my_hand	-26
en:my_having	-21
en:my_head	4
en:my_hous	9
en:my_husband	-20
en:my_id	5
en:my_inbox	21
en:my_kid	-10
en:my_kitchen	-6
en:my_knee	-4
en:my_late	-16
en:my_letter	3
en:my_life	-16
en:my_maiden	-12
en:my_messag	-7
en:my_monei	7
en:my_mother	-9
en:my_mother-in-law	-3
en:my_name	9
en:my_neighbour	8
en:my_nephew	-9
en:my_new	2
en:my_number	15
en:my_old	-21
en:my_order	-13
en:my_own	6
en:my_partner	-14
en:my_password	-7
en:my_phone	23
en:my_pill	2
en:my_request	8
en:my_room	15
en:my_screen	22
en:my_shop	-4
en:my_sister	-19
en:my_sister-in-law	-9
en:my_son	-5
en:my_statement	15
en:my_stomach	5
en:my_suitcas	19
en:my_surnam	3
en:my_water	9
en:my_whole	6
en:my_wife	-25
en:my_window	17
en:my_yard	14
en:myself	-8
en:n	8
en:n_nobodi	2
en:n_the	12
en:n_they	7
en:nail	5
en:name	15
en:name_and	-4
en:name_is	13
en:name_of	-4
en:namur	4
en:nation	5
en:near	8
en:near_the	-4
en:nearli	-11
en:need	-11
en:need_a	11
en:need_for	-6
en:need_the	-15
en:need_to	6
en:neighbour	-18
en:neighbour_'s	18
en:neighbourhood	-10
en:neither	13
en:neon	5
en:nephew	-9
en:nerv	9
en:network	-18
en:never	14
en:never_call	-17
en:never_came	-9
en:never_got	4
en:never_heard	8
en:never_onc	-20
en:never_receiv	3
en:never_seen	-23
en:never_show	3
en:new	-11
en:new_boiler	19
en:new_is	10
en:new_one	-12
en:new_version	6
en:new_year	3
en:newslett	-3
en:next	5
en:next_dai	-10
en:next_door	-7
en:next_tabl	14
en:next_time	-7
en:next_to	29
en:night_'s	12
en:night_and	-4
en:night_in	4
en:night_the	3
en:nightclub	-6
en:nimbo	29
en:nine	-32
en:nineteen	16
en:nineti	2
en:ninth	14
en:no	22
en:no_#	-10
en:no_access	-14
en:no_answer	17
en:no_complaint	-10
en:no_date	4
en:no_doubt	4
en:no_hot	-9
en:no_hurri	-13
en:no_longer	9
en:no_mess	-14
en:no_more	-17
en:no_name	3
en:no_new	5
en:no_one	-2
en:no_order	11
en:no_phone	3
en:no_problem	15
en:no_quarrel	-16
en:no_rush	-27
en:no_sign	4
en:no_time	-11
en:no_troubl	11
en:no_wai	12
en:nobodi	27
en:nobodi_'s	-22
en:nobodi_at	18
en:nobodi_came	15
en:nobodi_ever	3
en:nobodi_had	-14
en:nobodi_has	19
en:nobodi_is	-22
en:nobodi_would	23
en:nois	-13
en:none	16
en:none_of	16
en:nor	21
en:normal	-27
en:nose	-9
en:not	2
en:not_a	13
en:not_about	-17
en:not_accept	4
en:not_after	-11
en:not_allow	12
en:not_an	-18
en:not_ask	-28
en:not_at	-6
en:not_be	2
en:not_been	10
en:not_book	-12
en:not_catch	4
en:not_close	18
en:not_come	7
en:not_connect	24
en:not_even	5
en:not_exist	14
en:not_find	6
en:not_forget	-22
en:not_get	-18
en:not_go	-7
en:not_had	-15
en:not_happen	-13
en:not_have	-11
en:not_hear	-11
en:not_let	7
en:not_log	4
en:not_make	-8
en:not_need	-24
en:not_on	4
en:not_one	-20
en:not_open	13
en:not_run	15
en:not_sai	6
en:not_see	24
en:not_seen	5
en:not_sign	-21
en:not_sleep	-3
en:not_so	5
en:not_stop	18
en:not_take	-6
en:not_the	10
en:not_there	6
en:not_to	-12
en:not_turn	-8
en:not_understand	4
en:not_wait	-14
en:not_want	-18
en:not_what	4
en:not_work	21
en:not_you	5
en:notari	3
en:note	-12
en:note_of	-11
en:noth	24
en:noth_about	-8
en:noth_els	27
en:noth_in	3
en:noth_left	7
en:noth_on	10
en:noth_to	-11
en:notic_that	5
en:notifi	6
en:novel	-11
en:novemb	37
en:novemb_#	42
en:now	61
en:now_#	16
en:now_and	-2
en:now_been	29
en:now_it	4
en:now_know	4
en:now_that	-14
en:now_the	22
en:nowher	9
en:nudg	-14
en:number	20
en:number_#	5
en:number_of	-6
en:number_on	30
en:nurs	-10
en:nurseri	4
en:object	-13
en:oblig	-12
en:octob	-12
en:of	9
en:of_#	-13
en:of_a	-6
en:of_an	18
en:of_august	10
en:of_busi	13
en:of_cours	-7
en:of_everyon	5
en:of_five	-6
en:of_forti	21
en:of_four	-13
en:of_ga	12
en:of_her	-26
en:of_his	23
en:of_ic	14
en:of_it	7
en:of_juli	-9
en:of_june	-9
en:of_me	9
en:of_my	6
en:of_order	11
en:of_our	11
en:of_paper	2
en:of_plastic	3
en:of_septemb	-22
en:of_the	14
en:of_them	-15
en:of_two	-8
en:of_us	19
en:of_water	3
en:of_what	-7
en:of_which	17
en:of_your	-5
en:off	7
en:off_a	-17
en:off_and	12
en:off_at	16
en:off_his	7
en:off_in	3
en:off_on	-10
en:off_the	16
en:off_to	-6
en:off_with	27
en:off_work	5
en:offer	4
en:offer_a	3
en:offer_me	-3
en:offic	-30
en:offic_#	4
en:offlin	15
en:often	-5
en:oh	20
en:oh_no	20
en:ok	-24
en:old	-4
en:older	-4
en:olivi	-24
en:ombudsman	7
en:on-cal	6
en:on_#	-35
en:on_a	7
en:on_an	-25
en:on_arriv	5
en:on_at	-6
en:on_august	4
en:on_board	-3
en:on_dai	23
en:on_decemb	-22
en:on_file	13
en:on_for	-9
en:on_fridai	13
en:on_her	-5
en:on_his	-3
en:on_hold	-3
en:on_it	46
en:on_its	21
en:on_januari	-10
en:on_juli	11
en:on_june	5
en:on_may	-7
en:on_mondai	-23
en:on_our	25
en:on_purpos	-6
en:on_saturdai	-11
en:on_septemb	-14
en:on_site	16
en:on_the	13
en:on_this	2
en:on_thursdai	-12
en:on_time	-7
en:on_to	-13
en:on_top	3
en:on_tuesdai	-38
en:on_two	-15
en:on_wednesdai	-8
en:on_with	3
en:on_your	-24
en:onc	4
en:onc_and	-14
en:onc_the	13
en:one	27
en:one_'s	13
en:one_and	-5
en:one_befor	-14
en:one_can	-11
en:one_has	-13
en:one_is	-8
en:one_night	-9
en:one_of	-15
en:one_on	3
en:one_person	-5
en:one_repli	-12
en:one_singl	4
en:one_to	2
en:one_who	-6
en:ones	20
en:onlin	-14
en:only	13
en:only_in	-7
en:only_one	6
en:only_the	8
en:only_thing	18
en:only_to	6
en:onto	-20
en:onto_the	-19
en:open	32
en:open_a	7
en:open_and	7
en:open_at	12
en:open_for	3
en:open_it	-7
en:open_my	15
en:open_sinc	2
en:open_the	13
en:open_until	-22
en:oper	-18
en:opinion	-10
en:option	14
en:or	-4
en:or_a	-6
en:or_can	-3
en:or_do	-13
en:or_is	-21
en:or_just	-4
en:or_not	-10
en:or_on	-4
en:or_the	12
en:or_what	7
en:orang	-8
en:orang_juic	3
en:order_#	14
en:order_a	4
en:order_and	4
en:order_from	10
en:order_the	14
en:origin	7
en:other	14
en:otherwis	-4
en:ought	-10
en:ought_to	-10
en:our	-10
en:our_anniversari	-13
en:our_bag	-3
en:our_book	-7
en:our_car	-10
en:our_client	-11
en:our_compani	8
en:our_littl	5
en:our_name	2
en:our_offic	3
en:our_own	-14
en:our_place	3
en:our_request	-7
en:our_room	-7
en:our_tabl	18
en:our_window	4
en:ours	4
en:ourselv	12
en:out	18
en:out_a	-5
en:out_again	2
en:out_at	-3
en:out_befor	5
en:out_by	-11
en:out_for	10
en:out_in	-3
en:out_loud	-2
en:out_of	6
en:out_on	23
en:out_over	17
en:out_sinc	5
en:out_the	-5
en:out_to	11
en:out_with	14
en:outag	-23
en:outdoor	6
en:outlet	-7
en:outsid	-31
en:outsid_my	8
en:outsid_the	-3
en:oven	6
en:over_#	-10
en:over_a	7
en:over_from	21
en:over_her	-16
en:over_in	4
en:over_it	-15
en:over_lunch	-2
en:over_my	-2
en:over_our	16
en:over_the	-6
en:overflow	3
en:overnight	2
en:ow	-11
en:own	-28
en:own_hand	-22
en:own_home	-5
en:owner	-32
en:p	-7
en:p_m	-7
en:pack	4
en:packag	3
en:pad	5
en:paddl	-12
en:page	26
en:page_#	-21
en:page_in	3
en:page_of	5
en:pai	21
en:pai_#	-7
en:pai_a	4
en:pai_for	19
en:pai_it	16
en:pai_the	-13
en:paid	-45
en:paid_a	-16
en:paid_by	-19
en:paid_for	-5
en:paid_in	-4
en:paid_the	-5
en:pain	7
en:paint	4
en:pair	-8
en:pallet	18
en:pan	7
en:pan_flute	5
en:panel	-10
en:panoram	24
en:paper	26
en:parcel	-13
en:parent	-6
en:park	-6
en:park_is	-2
en:part	-6
en:part_has	-17
en:part_of	-6
en:part_was	14
en:parti	11
en:partner	-19
en:pass_on	-5
en:passeng	5
en:passport	6
en:password	6
en:past	-23
en:past_six	5
en:past_the	-19
en:pasta	-5
en:patch	4
en:path	5
en:patienc	-25
en:patient	-20
en:patio	5
en:pavement	-6
en:payment	-15
en:payment_page	3
en:payrol	-4
en:pc	-11
en:peel	4
en:peeter	32
en:pen	-11
en:penalti	-10
en:pension	-3
en:peopl	30
en:peopl_and	7
en:peopl_are	-19
en:peopl_who	-15
en:peopl_with	4
en:percent	-18
en:perfectli	10
en:perhap	-7
en:period	8
en:permit	3
en:person	3
en:petit	-4
en:petrol	3
en:pharmacist	-13
en:phone	32
en:phone_and	14
en:phone_call	20
en:phone_it	-4
en:phone_me	-12
en:phone_to	7
en:photo	-20
en:photo_of	-14
en:photocopi	25
en:photograph	7
en:physio	11
en:pic	2
en:pick	10
en:pick-up	9
en:pick_up	14
en:pickup	-6
en:pictur_of	5
en:pie	-18
en:piec	-10
en:piec_of	4
en:pigeon	3
en:pile	8
en:pill	3
en:pillow	29
en:pin	-5
en:pink	3
en:pipe	-32
en:place	11
en:place_on	-21
en:plai	-5
en:plan	-21
en:plane	3
en:plant	3
en:plaster	5
en:plastic	26
en:plate	22
en:plate_of	7
en:platform	5
en:platter	5
en:pleas	-78
en:pleas_accept	-6
en:pleas_and	-8
en:pleas_put	-10
en:pleas_send	-11
en:pleas_take	-13
en:pleas_tell	-10
en:pleas_with	-6
en:pleasant	-2
en:pleasur	-8
en:plenti	21
en:plenti_of	-4
en:plow	-4
en:plug	31
en:plug_in	23
en:plumb	-11
en:plumber	27
en:plus	-18
en:pm	-8
en:point	-17
en:polic	-2
en:polici	-18
en:polit	-16
en:pool	-16
en:poor	4
en:pop	2
en:pope	-12
en:portal	23
en:portion	3
en:posit	-7
en:possibl	-16
en:post	-7
en:postag	4
en:poster	4
en:postpon	7
en:pot	-12
en:potato	16
en:pothol	-2
en:power	-19
en:practic	-8
en:practition	-6
en:prais	-19
en:prefer	-2
en:premis	-16
en:premium	4
en:prepar	-5
en:prescrib	5
en:prescript	23
en:press_#	17
en:press_the	5
en:pressur	-18
en:price	9
en:price_and	18
en:price_i	3
en:price_of	-17
en:print	36
en:print_it	-2
en:print_on	18
en:printer	14
en:prioriti	5
en:privat	8
en:pro	-4
en:problem	-18
en:problem_with	-11
en:procedur	-5
en:produc	-17
en:product	3
en:profession	-10
en:profession_of	-12
en:profil	4
en:program	-19
en:progress	14
en:promis	3
en:promis_a	7
en:promo	4
en:proof	9
en:proof_of	8
en:proper	-9
en:properli	11
en:properti	-20
en:prove	13
en:prove_it	7
en:provid	13
en:provid_for	5
en:pull	-29
en:pump	-20
en:punctual	-20
en:pupil	-2
en:purchas_order	-7
en:pure	24
en:purpos	-6
en:push	-17
en:pushchair	4
en:put	-27
en:put_#	11
en:put_a	-31
en:put_down	5
en:put_in	-12
en:put_it	-27
en:put_me	-23
en:put_my	-10
en:put_the	-5
en:put_us	4
en:qualifi	5
en:qualiti	-9
en:qualiti_of	-9
en:quarrel	-14
en:quarter	11
en:quarter_of	14
en:quarter_past	3
en:question	-20
en:quick	-19
en:quid	-3
en:quid_for	7
en:quot	-11
en:quot_for	-10
en:r	6
en:r_you	7
en:rack	6
en:racket	5
en:radiat	-20
en:radiat_in	11
en:radio	-8
en:radio_silenc	2
en:rain	15
en:rais	20
en:rais_my	-3
en:ramp	8
en:ran	25
en:ran_the	-16
en:rang	-22
en:rang_back	-8
en:rang_your	11
en:rare	-34
en:rate	3
en:rate_the	-9
en:rather	-17
en:rather_not	-4
en:rather_than	-16
en:reach	18
en:reach_me	7
en:reach_the	16
en:reach_you	5
en:read	8
en:read_it	-3
en:read_my	-2
en:read_the	-7
en:reader	-15
en:readi	-18
en:real	-6
en:realiti	4
en:realli	-7
en:reason	-15
en:receipt	15
en:receiv	24
en:receiv_the	-7
en:recent	-7
en:recept	-12
en:receptionist	-18
en:recip	15
en:recogn	4
en:recognis	3
en:recommend	-11
en:recommend_us	-5
en:record	18
en:recov	-10
en:red	23
en:redid	-17
en:redon	-9
en:reduc	-8
en:refer	-9
en:refer_the	7
en:referr	3
en:refund	-7
en:refund_#	-10
en:refus	24
en:refus_becaus	3
en:refus_the	3
en:refus_to	15
en:regard	-2
en:regist_letter	5
en:regist_my	-3
en:registri	-17
en:registri_offic	-3
en:regret	5
en:regular	4
en:reimburs	-6
en:reject	9
en:releas	-14
en:reliabl	-15
en:remain	-3
en:remark	4
en:rememb	-9
en:remind	-4
en:remind_me	-5
en:remot	-6
en:remov	14
en:renam	-5
en:renew	-15
en:renov	-12
en:rent	-22
en:repaint	4
en:repair	-3
en:repeat	-11
en:replac	16
en:replac_it	-8
en:repons	32
en:report	-16
en:report_a	-9
en:report_and	5
en:report_at	-9
en:report_on	4
en:report_the	-8
en:request	-5
en:reserv	-9
en:reserv_for	-4
en:reset	-10
en:resid	-2
en:resolv	3
en:respect	-36
en:rest	-37
en:restart	14
en:restaur	16
en:restor	6
en:result	-8
en:result_in	-11
en:retir	20
en:return	-31
en:return_the	-6
en:return_within	-11
en:review	-22
en:rice	33
en:rich	6
en:ride	-19
en:right	-6
en:right_at	-7
en:right_awai	-2
en:right_in	4
en:ring	20
en:ring_and	24
en:ring_me	-15
en:road	8
en:robot	18
en:rock	14
en:roi	6
en:roll	-21
en:roof	-4
en:room	-17
en:room_#	21
en:room_and	-6
en:room_for	-11
en:room_in	-7
en:room_is	-5
en:room_was	-12
en:room_when	3
en:room_with	-5
en:root	22
en:rosali	-19
en:rose	3
en:round	-8
en:round_the	-13
en:roundabout	4
en:row	-5
en:rubbish	-5
en:rubbl	4
en:rue	-17
en:rug	-4
en:rule	-23
en:rule_requir	3
en:run	30
en:run_a	-12
en:run_late	-9
en:run_out	18
en:rush	-26
en:safe	19
en:sai	14
en:sai_#	15
en:sai_he	21
en:sai_it	-8
en:sai_no	11
en:sai_replac	5
en:sai_thank	-13
en:sai_that	-8
en:sai_the	-5
en:sai_there	-17
en:sai_what	-12
en:sai_you	-4
en:sai_your	3
en:said	20
en:said_#	28
en:said_he	-7
en:said_i	-9
en:said_it	-9
en:said_no	23
en:said_she	-14
en:said_the	3
en:said_they	-19
en:sail	3
en:saint	-30
en:salad	4
en:sale	15
en:salesman	10
en:salon	15
en:salt	-11
en:same	-24
en:same_as	-6
en:same_dai	-31
en:same_even	-14
en:same_thing	-7
en:samira	-15
en:sampl	-6
en:sandwich	7
en:sat	25
en:sat_down	28
en:sat_in	17
en:satisfact	4
en:satisfact_survei	4
en:saturdai	-29
en:saturdai_afternoon	-10
en:saturdai_i	-12
en:saturdai_the	18
en:sauc	15
en:sauna	-6
en:save	-28
en:save_my	-8
en:saw	14
en:saw_the	5
en:scald	2
en:scale	22
en:scam	-2
en:scan	12
en:scanner	3
en:scare	-15
en:scarf	3
en:scene	-2
en:schedul	-5
en:school	-7
en:scooter	3
en:scorch	5
en:scrap	5
en:scrape	-14
en:scream	5
en:screen	18
en:screw	20
en:screwdriv	-12
en:seal	-11
en:search	-3
en:season	34
en:seat	11
en:second	28
en:second_one	24
en:second_time	-16
en:secretari	-6
en:secur	15
en:see	13
en:see_how	-19
en:see_it	-14
en:see_the	18
en:seem	9
en:seem_to	-8
en:seen	15
en:seen_a	-20
en:seen_at	3
en:sell	12
en:seller	6
en:send_it	-7
en:send_me	-3
en:send_someon	6
en:send_the	-9
en:send_us	-5
en:send_you	3
en:senior	-13
en:sens	-10
en:sent	15
en:sent_a	-3
en:sent_by	-5
en:sent_me	23
en:sent_my	-9
en:sent_the	11
en:sent_to	7
en:sentenc	5
en:septemb	-54
en:septemb_#	-25
en:septemb_with	-16
en:serv	-2
en:server	-30
en:servic	-19
en:servic_fee	6
en:servic_was	-5
en:session	6
en:set	-13
en:set_up	14
en:settlement	3
en:seven	-25
en:seven_in	12
en:seventi	6
en:seventy-two	5
en:sever	-4
en:shall	-8
en:shame	4
en:share	-16
en:share_a	-20
en:she_has	7
en:she_is	26
en:she_said	-17
en:she_was	11
en:she_would	-20
en:shed	-3
en:sheet	-12
en:sheet_of	-7
en:shelf	5
en:shock	-2
en:shoe	-16
en:shop	-16
en:short	-13
en:should	-16
en:should_be	-7
en:should_have	9
en:should_i	-26
en:shoulder	-11
en:shout	9
en:shovel	4
en:show	33
en:show_a	5
en:show_me	-9
en:show_my	12
en:show_the	4
en:show_two	22
en:show_up	15
en:shower	-31
en:shown	-6
en:shrug	-7
en:shut	26
en:shut_the	2
en:shutter	5
en:shuttl	11
en:sick	-3
en:side	28
en:side_of	10
en:sidewalk	4
en:sign	-15
en:sign_at	-4
en:sign_in	-14
en:sign_off	-13
en:sign_on	16
en:sign_the	-10
en:signatur	12
en:silenc	39
en:silli	-11
en:simpl	-20
en:simpli	-7
en:simpli_like	-6
en:sinc	47
en:sinc_#	-4
en:sinc_i	5
en:sinc_januari	-5
en:sinc_last	2
en:sinc_mondai	-13
en:sinc_septemb	3
en:sinc_summer	3
en:sinc_the	15
en:sinc_then	33
en:sinc_this	2
en:sinc_thursdai	3
en:sinc_yesterdai	-19
en:sinc_you	-4
en:sinc_your	11
en:sing	4
en:singl	23
en:singl_time	19
en:sink	15
en:sister	-22
en:sister-in-law	-9
en:sister_'s	-10
en:sit_down	-2
en:sit_in	-9
en:sit_on	6
en:site	3
en:site_it	4
en:six_hour	-12
en:six_in	-10
en:six_month	8
en:six_week	-2
en:sixteen	-8
en:sixti	9
en:size	5
en:skip	11
en:sleep	-21
en:slept	-7
en:slept_in	-5
en:slice	-3
en:slid	-19
en:slightest	-8
en:slip	6
en:slot	-20
en:slow	-5
en:slowli	-19
en:small	-11
en:smart	3
en:smell	37
en:smell_like	22
en:smell_of	18
en:smile	-4
en:smirk	4
en:snap	4
en:snore	3
en:snow	-8
en:snowbank	5
en:so	-8
en:so_far	-6
en:so_here	-12
en:so_i	-33
en:so_is	-13
en:so_it	-12
en:so_much	-13
en:so_nice	-12
en:so_that	7
en:so_the	-24
en:so_we	-18
en:so_well	-10
en:so_you	-14
en:soak	5
en:soap	3
en:social	-13
en:sock	6
en:sofa	12
en:softwar	14
en:soggi	2
en:sold	17
en:sold_as	20
en:sold_by	4
en:sold_me	-3
en:sold_out	3
en:solid	-14
en:solv	-7
en:some	19
en:some_nerv	5
en:some_of	-4
en:somebodi	-13
en:somebodi_els	-8
en:somebodi_who	5
en:someon	-16
en:someon_els	-4
en:someon_who	-14
en:someth	-4
en:somewher	-25
en:son	-12
en:son_had	5
en:song	-4
en:sonia	-9
en:soon	4
en:soon_as	-3
en:sooner	-8
en:sorri	-28
en:sorri_for	-22
en:sorri_to	7
en:sort	-47
en:soul	3
en:sound	21
en:sound_like	3
en:soup	-13
en:spa	7
en:spam	-7
en:spare	-22
en:spare_me	-13
en:speak	27
en:speak_to	5
en:speaker	11
en:speech	-13
en:speed_with	-6
en:spent	-18
en:spent_the	-18
en:spill	6
en:spin	9
en:split	21
en:spot	13
en:spot_the	-4
en:spotless	15
en:sprain	5
en:squar	6
en:squeez	-9
en:staff	-32
en:staff_were	-6
en:stai	-15
en:stai_in	3
en:stai_on	-3
en:stai_open	-4
en:stain	6
en:stair	26
en:stale	16
en:stand	27
en:star	-9
en:stare	3
en:start	23
en:start_again	8
en:start_at	26
en:start_over	-5
en:start_to	-21
en:start_up	2
en:starter	23
en:state	-13
en:statement	44
en:statement_show	14
en:station	14
en:statutori	4
en:steak	3
en:steam	35
en:step	-17
en:sticki	5
en:still	44
en:still_being	4
en:still_come	-9
en:still_had	12
en:still_have	-17
en:still_no	-5
en:still_not	8
en:still_sai	18
en:still_see	4
en:still_show	3
en:still_talk	-11
en:still_there	31
en:still_wait	7
en:still_warm	3
en:stink	4
en:stock	25
en:stomach	9
en:stone	-23
en:stood	17
en:stood_in	16
en:stop	24
en:stop_at	22
en:stop_by	-2
en:storag	3
en:storm	-32
en:storm_and	-21
en:stove	-23
en:stranger	-14
en:street	-18
en:street_and	-2
en:strip	-17
en:stroller	-9
en:stuck	8
en:stuck_at	-2
en:stuck_in	5
en:studi	-5
en:studio	5
en:subscrib	2
en:subscript	6
en:suddenli	2
en:suffer	5
en:sugar	-15
en:suggest_i	5
en:suit	-10
en:suitcas	23
en:sum	21
en:summer	-6
en:sun	5
en:sundai	-16
en:sundai_morn	-8
en:sundai_night	-6
en:superb	3
en:supper	-12
en:suppli	2
en:supplier	-24
en:support	9
en:suppos	-3
en:suppos_to	8
en:supposedli	6
en:sure	8
en:surgeri	4
en:surnam	3
en:surpris	-9
en:surpris_that	6
en:surveyor	5
en:suspend	-19
en:swamp	4
en:swap	9
en:sweater	6
en:sweet	-13
en:sweetheart	-17
en:swim	3
en:swing	-9
en:switch	2
en:switchboard	3
en:swore_the	6
en:system	10
en:tabl	6
en:tablecloth	8
en:tablet	-5
en:take	-13
en:take_a	3
en:take_it	-13
en:take_note	-6
en:take_off	-11
en:take_some	6
en:take_two	-3
en:taken_the	8
en:talk	-15
en:talk_about	-9
en:talk_me	-29
en:talk_to	11
en:tall	3
en:tall_man	6
en:tank	5
en:tap_on	-18
en:tape	-24
en:tartar	3
en:tast	8
en:tax	2
en:taxi	14
en:tea	-7
en:teacher	-4
en:team	-24
en:team_is	-8
en:tear	-14
en:tech	-5
en:technic	16
en:technician	-30
en:technician_was	3
en:technician_who	-18
en:teenag	17
en:teeth	8
en:telephon	-3
en:tell	10
en:tell_him	-14
en:tell_me	27
en:tell_the	-21
en:tell_us	5
en:tell_you	13
en:temperatur	18
en:ten	-8
en:ten_dai	-18
en:ten_minut	-23
en:ten_past	17
en:ten_to	-10
en:ten_year	4
en:tenant	17
en:tent	3
en:term	-8
en:termin	7
en:terrac	11
en:test	19
en:than	-31
en:than_i	4
en:than_the	-13
en:thank	-35
en:thank_#	-5
en:thank_a	4
en:thank_for	-11
en:thank_the	-12
en:thank_to	-3
en:thank_you	-36
en:thanksgiv	-7
en:that	-6
en:that_a	-5
en:that_dai	-21
en:that_even	-6
en:that_has	18
en:that_i	10
en:that_is	-9
en:that_it	31
en:that_make	-12
en:that_my	2
en:that_no	4
en:that_on	5
en:that_one	-28
en:that_our	-26
en:that_price	3
en:that_sai	10
en:that_same	-31
en:that_take	6
en:that_the	15
en:that_very	2
en:that_was	12
en:that_we	-15
en:that_you	6
en:the	6
en:the_#	-25
en:the_access	-3
en:the_account	-2
en:the_ad	6
en:the_advis	-4
en:the_afternoon	22
en:the_agenc	4
en:the_agent	-3
en:the_air	5
en:the_airport	-8
en:the_amount	-2
en:the_answer	-3
en:the_antiviru	3
en:the_appoint	12
en:the_arm	-4
en:the_assessor	-4
en:the_assist	9
en:the_attach	-5
en:the_automat	-6
en:the_avec	17
en:the_babi	-13
en:the_back	-15
en:the_backup	-11
en:the_bag	23
en:the_bank	-16
en:the_bath	16
en:the_bathroom	15
en:the_batteri	-8
en:the_bed	-3
en:the_bedroom	11
en:the_bench	-5
en:the_big	-25
en:the_bike	-17
en:the_bill	-11
en:the_bin	19
en:the_birth	4
en:the_boiler	-13
en:the_boss	5
en:the_bottom	16
en:the_branch	5
en:the_bread	-2
en:the_brochur	13
en:the_broker	4
en:the_buffet	6
en:the_build	-16
en:the_cabl	-16
en:the_call	3
en:the_cancel	6
en:the_car	-9
en:the_card	19
en:the_care	4
en:the_carrier	-4
en:the_cash	21
en:the_cat	-19
en:the_cellar	21
en:the_cemeteri	2
en:the_certif	-24
en:the_charg	-5
en:the_chees	-4
en:the_chef	-7
en:the_chimnei	15
en:the_chowder	2
en:the_christen	-9
en:the_christma	-6
en:the_citi	26
en:the_claim	-17
en:the_clerk	8
en:the_clock	-14
en:the_closet	-3
en:the_coach	-6
en:the_code	24
en:the_coffe	-3
en:the_cold	14
en:the_colour	-23
en:the_commun	-11
en:the_complaint	-6
en:the_compressor	17
en:the_comput	-8
en:the_conductor	-10
en:the_confirm	-8
en:the_connect	3
en:the_contract	-3
en:the_cook	3
en:the_corridor	3
en:the_cost	-8
en:the_counter	15
en:the_courier	-7
en:the_courtyard	-6
en:the_crew	-15
en:the_dai	3
en:the_date	-3
en:the_dead	-11
en:the_deck	13
en:the_deed	5
en:the_deliveri	13
en:the_dentist	-4
en:the_deposit	-11
en:the_depot	-6
en:the_desk	34
en:the_differ	-4
en:the_dine	-12
en:the_dish	4
en:the_dock	7
en:the_doctor	-3
en:the_dog	-10
en:the_door	33
en:the_doorwai	4
en:the_drain	10
en:the_draw	4
en:the_drawer	9
en:the_dress	2
en:the_drill	3
en:the_drive	-13
en:the_driver	-12
en:the_drivewai	-12
en:the_electr	17
en:the_elev	7
en:the_email	4
en:the_emerg	23
en:the_end	-4
en:the_entir	9
en:the_entranc	3
en:the_envelop	-17
en:the_estim	-9
en:the_even	15
en:the_factori	14
en:the_famili	-5
en:the_fault	8
en:the_fee	-19
en:the_fenc	3
en:the_fifth	4
en:the_file	-22
en:the_filter	7
en:the_final	-6
en:the_fire	-16
en:the_first	-4
en:the_fish	-20
en:the_fit	-7
en:the_fitter	14
en:the_flood	-7
en:the_floor	-11
en:the_food	-6
en:the_form	-19
en:the_four	20
en:the_free	-5
en:the_freezer	-9
en:the_fridai	26
en:the_fridg	-7
en:the_front	-10
en:the_frozen	-7
en:the_full	-16
en:the_fund	-17
en:the_furnac	6
en:the_ga	5
en:the_garag	5
en:the_garbag	-14
en:the_gate	-12
en:the_girl	3
en:the_glass	18
en:the_good	-5
en:the_grant	-2
en:the_green	10
en:the_ground	15
en:the_grout	17
en:the_guard	5
en:the_guest	-16
en:the_gui	-12
en:the_hall	9
en:the_hallwai	-13
en:the_hardwar	-12
en:the_head	2
en:the_health	-3
en:the_hear	4
en:the_heat	-15
en:the_hold	-4
en:the_holidai	4
en:the_home	4
en:the_hospit	-13
en:the_hotel	-6
en:the_hour	-12
en:the_hous	17
en:the_ic	-12
en:the_insid	22
en:the_instal	-16
en:the_insur	3
en:the_internet	-9
en:the_invoic	16
en:the_job	3
en:the_joint	-5
en:the_kei	-8
en:the_kid	8
en:the_kind	-15
en:the_kitchen	-4
en:the_label	5
en:the_ladi	6
en:the_land	-7
en:the_last	-8
en:the_latest	4
en:the_laundri	4
en:the_law	3
en:the_leaflet	3
en:the_leak	-10
en:the_licenc	-8
en:the_light	3
en:the_line	2
en:the_link	-6
en:the_littl	-27
en:the_live	-4
en:the_loan	20
en:the_lobbi	26
en:the_local	-10
en:the_lock	-7
en:the_lot	20
en:the_machin	20
en:the_main	32
en:the_mainten	-10
en:the_man	-11
en:the_manag	16
en:the_manual	5
en:the_manufactur	-3
en:the_march	-12
en:the_matter	5
en:the_mattress	-3
en:the_may	12
en:the_menu	15
en:the_meter	7
en:the_microwav	3
en:the_middl	2
en:the_milk	-3
en:the_moment	-13
en:the_monei	5
en:the_monitor	5
en:the_month	18
en:the_morn	-16
en:the_mortgag	-7
en:the_most	-3
en:the_move	6
en:the_music	5
en:the_name	-2
en:the_neighbour	-21
en:the_neighbourhood	-13
en:the_network	-8
en:the_next	-2
en:the_night	-4
en:the_number	-16
en:the_nurs	-12
en:the_offic	-21
en:the_old	8
en:the_one	-13
en:the_onlin	5
en:the_open	-8
en:the_oper	3
en:the_orang	-3
en:the_origin	5
en:the_other	25
en:the_outag	-5
en:the_outdoor	10
en:the_oven	3
en:the_owner	-17
en:the_pack	-9
en:the_paper	6
en:the_parcel	-6
en:the_park	-19
en:the_patio	3
en:the_pavement	-8
en:the_payment	-16
en:the_peopl	-6
en:the_person	-17
en:the_pharmacist	-6
en:the_phone	13
en:the_photo	-5
en:the_pictur	-20
en:the_piec	-4
en:the_pipe	15
en:the_pizza	5
en:the_place	10
en:the_plate	5
en:the_plumber	-6
en:the_polic	6
en:the_polici	-8
en:the_pool	-21
en:the_poor	3
en:the_pope	-12
en:the_portion	3
en:the_power	-7
en:the_previou	4
en:the_price	-6
en:the_printer	-11
en:the_privat	3
en:the_problem	-6
en:the_procedur	-8
en:the_profession	-12
en:the_public	3
en:the_pump	-12
en:the_qualiti	-9
en:the_queue	3
en:the_quot	10
en:the_radiat	6
en:the_rain	23
en:the_rang	-3
en:the_rate	-9
en:the_reader	3
en:the_receipt	22
en:the_record	20
en:the_reduc	5
en:the_refund	-8
en:the_registri	-10
en:the_remind	7
en:the_repair	5
en:the_replac	25
en:the_rest	-17
en:the_rice	18
en:the_ride	-12
en:the_right	-25
en:the_ring	-5
en:the_road	3
en:the_roof	4
en:the_room	-19
en:the_rug	-5
en:the_rule	-14
en:the_sale	-9
en:the_salesman	5
en:the_same	3
en:the_saturdai	-9
en:the_sauc	-7
en:the_schedul	-8
en:the_school	9
en:the_screen	3
en:the_screw	23
en:the_second	5
en:the_secretari	-3
en:the_seller	6
en:the_server	-13
en:the_servic	14
en:the_share	9
en:the_sheet	-25
en:the_shop	3
en:the_side	15
en:the_sidewalk	3
en:the_sign	20
en:the_sink	21
en:the_site	3
en:the_size	-8
en:the_slightest	-8
en:the_small	3
en:the_smart	3
en:the_smell	-8
en:the_snow	-4
en:the_social	-7
en:the_sofa	2
en:the_spa	11
en:the_special	2
en:the_speed	-6
en:the_spring	-9
en:the_staff	-25
en:the_stair	3
en:the_start	5
en:the_state	-10
en:the_statement	21
en:the_station	16
en:the_statutori	4
en:the_step	-9
en:the_stop	6
en:the_storag	-9
en:the_store	9
en:the_stori	-3
en:the_storm	-14
en:the_street	-10
en:the_sun	3
en:the_support	-7
en:the_system	-9
en:the_tabl	6
en:the_tablecloth	15
en:the_tall	-7
en:the_tank	9
en:the_tap	19
en:the_tax	4
en:the_team	-13
en:the_tech	-6
en:the_technician	9
en:the_telephon	6
en:the_termin	3
en:the_terrac	-19
en:the_test	22
en:the_thermolun	14
en:the_thing	-3
en:the_third	2
en:the_three	7
en:the_ticket	5
en:the_tile	-21
en:the_till	-21
en:the_time	-10
en:the_toi	5
en:the_toilet	8
en:the_top	5
en:the_tow	-11
en:the_train	-5
en:the_tram	-6
en:the_transfer	-3
en:the_trial	-5
en:the_trip	-4
en:the_truck	-14
en:the_two	-3
en:the_updat	6
en:the_vacuum	3
en:the_van	-22
en:the_very	18
en:the_voic	21
en:the_wai	-7
en:the_wait	4
en:the_waiter	21
en:the_waitress	-7
en:the_walk-in	-14
en:the_wall	12
en:the_wash	-10
en:the_washer	4
en:the_washroom	-18
en:the_water	26
en:the_websit	-5
en:the_wed	8
en:the_week	-11
en:the_weekend	-13
en:the_whole	5
en:the_wi-fi	-18
en:the_window	10
en:the_wine	5
en:the_woman	16
en:the_word	18
en:the_work	-16
en:the_world	-8
en:the_wrong	-8
en:the_yard	-7
en:the_yearli	-14
en:the_yellow	24
en:the_young	-16
en:theatr	-8
en:their	12
en:them	-30
en:them_with	-2
en:then	48
en:then_a	20
en:then_i	16
en:then_noth	3
en:then_the	3
en:therapist	18
en:there_#	-3
en:there_a	-16
en:there_are	-12
en:there_at	-8
en:there_is	9
en:there_on	-21
en:there_was	32
en:there_were	22
en:thermolun	23
en:thermolun_#	-18
en:thermomet	17
en:thermostat	-6
en:these	-17
en:they	11
en:they_are	30
en:they_came	17
en:they_can	-3
en:they_did	7
en:they_fix	-9
en:they_found	-17
en:they_had	3
en:they_have	25
en:they_left	4
en:they_put	11
en:they_sai	-9
en:they_said	-11
en:they_told	-7
en:they_took	-10
en:they_want	7
en:they_were	-6
en:they_would	-27
en:thing	-8
en:thing_and	3
en:thing_happen	-10
en:thing_i	28
en:think	7
en:think_about	14
en:think_it	-17
en:third	4
en:third_call	-3
en:third_is	-3
en:third_of	4
en:third_time	-9
en:thirti	-36
en:thirti_dai	-11
en:thirti_second	-6
en:thirti_year	-3
en:thirty-on	-17
en:this	-27
en:this_is	-22
en:this_morn	14
en:this_time	-10
en:this_was	-15
en:this_week	-8
en:this_weekend	-3
en:this_year	-12
en:those	4
en:though	-14
en:though_i	7
en:thought	-4
en:thousand	4
en:threaten	8
en:threaten_to	8
en:three	9
en:three_dai	5
en:three_hour	-6
en:three_minut	-6
en:three_month	9
en:three_time	6
en:three_week	-8
en:three_year	4
en:through	16
en:through_a	-4
en:through_my	10
en:through_the	2
en:through_to	18
en:throughout	-11
en:throw	7
en:thumb	4
en:thursdai	29
en:tick	-14
en:ticket	2
en:ticket_for	5
en:tidi	4
en:tile	-14
en:tiler	-5
en:till	-28
en:till_the	4
en:time	-4
en:time_and	9
en:time_by	2
en:time_can	-4
en:time_for	-4
en:time_i	7
en:time_is	-11
en:time_of	-6
en:time_on	-3
en:time_over	3
en:time_that	-3
en:time_this	2
en:time_to	-19
en:time_we	13
en:time_you	3
en:timet	5
en:tini	4
en:tip	-18
en:tire	-26
en:to_a	21
en:to_add	-15
en:to_all	-12
en:to_an	-12
en:to_anoth	6
en:to_ask	9
en:to_avoid	-5
en:to_be	4
en:to_book	-7
en:to_bring	-3
en:to_bui	-5
en:to_call	3
en:to_cancel	-3
en:to_chase	-13
en:to_check	-12
en:to_close	3
en:to_come	25
en:to_commend	-20
en:to_confirm	-2
en:to_congratul	-10
en:to_deal	-7
en:to_discov	4
en:to_do	15
en:to_explain	-8
en:to_fetch	23
en:to_fill	-6
en:to_find	4
en:to_finish	-14
en:to_fix	4
en:to_get	6
en:to_give	-15
en:to_go	-16
en:to_hear	-9
en:to_help	-11
en:to_her	-17
en:to_him	-16
en:to_keep	4
en:to_know	4
en:to_leav	6
en:to_let	5
en:to_look	14
en:to_make	-3
en:to_manag	4
en:to_move	14
en:to_my	-15
en:to_no	3
en:to_order	-9
en:to_our	-11
en:to_pai	4
en:to_press	17
en:to_print	-2
en:to_prove	7
en:to_push	-10
en:to_put	-11
en:to_reach	16
en:to_read	2
en:to_renew	-4
en:to_replac	-3
en:to_report	-4
en:to_return	-8
en:to_sai	-7
en:to_see	-30
en:to_send	-9
en:to_set	-6
en:to_share	-6
en:to_sign	-5
en:to_speak	24
en:to_stop	19
en:to_tell	-15
en:to_thank	-13
en:to_the	4
en:to_them	-6
en:to_this	4
en:to_thursdai	-7
en:to_try	19
en:to_us	-11
en:to_wait	-10
en:to_walk	4
en:to_whoever	-11
en:to_work	5
en:to_write	-3
en:to_you	-18
en:to_your	-8
en:toast	5
en:toaster	5
en:todai	-7
en:todai_and	-12
en:togeth	10
en:toi	-4
en:toilet	26
en:told	31
en:told_her	15
en:told_him	6
en:told_it	-2
en:told_me	20
en:told_my	8
en:told_the	-5
en:told_to	3
en:told_us	4
en:told_you	19
en:tomato	-20
en:tonight	-15
en:too	-20
en:took	21
en:took_#	25
en:took_a	29
en:took_it	-16
en:took_my	-5
en:took_the	7
en:tool	-3
en:tooth	4
en:top	3
en:top_of	-5
en:torch	22
en:torn	3
en:toss	4
en:total	-17
en:touch	-19
en:tow	-9
en:toward	-5
en:toward_the	9
en:towel	11
en:town	-6
en:tractor	5
en:trade	22
en:traffic	-7
en:trai	17
en:train	-30
en:train_was	-9
en:tram	-3
en:transfer	-21
en:transmiss	-19
en:trash	2
en:travel	-10
en:treasur	4
en:treatment	-6
en:treatment_room	-16
en:tree	4
en:tri	21
en:tri_to	18
en:trial	-7
en:trip	2
en:trollei	4
en:truck	-23
en:truck_was	-13
en:true	-7
en:trust	-24
en:try	20
en:tub	-10
en:tube	17
en:tuesdai	-11
en:tuesdai_and	17
en:tuesdai_at	-12
en:turkei	5
en:turn	12
en:turn_awai	3
en:turn_down	-14
en:turn_his	4
en:turn_into	3
en:turn_it	-8
en:turn_on	-11
en:turn_out	16
en:turn_the	4
en:turn_up	13
en:tv	-4
en:twelv	-10
en:twelv_year	-14
en:twenti	25
en:twenti_euro	-4
en:twenti_for	4
en:twenti_minut	25
en:twenti_to	12
en:twenty-eight	-11
en:twenty-f	16
en:twenty-f_minut	-4
en:twenty-six	-8
en:twenty-two	34
en:twice	28
en:twice_for	17
en:twice_in	3
en:twice_to	4
en:twice_without	-16
en:twin	-9
en:two	38
en:two_and	5
en:two_children	-6
en:two_dai	-6
en:two_hour	28
en:two_hundr	4
en:two_in	30
en:two_month	-6
en:two_of	-9
en:two_remind	3
en:two_week	-12
en:two_year	-6
en:type_a	5
en:type_my	14
en:tyre	6
en:unansw	30
en:unavail	3
en:under	-4
en:under_#	10
en:under_a	2
en:under_my	-5
en:under_our	21
en:under_the	-11
en:underneath	3
en:understand	23
en:understand_why	-4
en:understood	-8
en:unilater	3
en:univers	5
en:unless_i	7
en:unless_you	-13
en:unlimit	29
en:unlock	22
en:unpack	7
en:unplug	13
en:unplug_it	-10
en:unplug_the	19
en:until	-4
en:until_#	8
en:until_i	-11
en:until_mondai	-6
en:until_the	12
en:until_what	-6
en:up	24
en:up_#	-7
en:up_a	-20
en:up_and	31
en:up_at	27
en:up_by	5
en:up_for	-12
en:up_his	-11
en:up_in	-10
en:up_into	3
en:up_my	-14
en:up_n	-3
en:up_on	3
en:up_the	21
en:up_to	-12
en:up_with	7
en:updat	4
en:updat_the	27
en:upstair	-12
en:urgent	-19
en:us	18
en:us_#	7
en:us_a	-3
en:us_at	3
en:us_for	3
en:us_get	-18
en:us_in	13
en:us_it	7
en:us_know	4
en:us_on	-7
en:us_that	-13
en:us_the	-30
en:us_to	30
en:us_were	16
en:user	-9
en:vaccin	-5
en:valu	-3
en:valv	14
en:van	18
en:vanish	7
en:vanish_from	8
en:vat	-8
en:vegan	-7
en:veget	3
en:vehicl	2
en:ventil	3
en:version	-8
en:very	-26
en:vet	-5
en:video	4
en:video_call	2
en:view	14
en:villag	16
en:visa	-15
en:visit	13
en:voic	5
en:vote	-6
en:vpn	6
en:w	-32
en:w_my	-4
en:wai	-12
en:wai_of	5
en:wai_out	-20
en:wai_to	-18
en:wait	-11
en:wait_for	-13
en:wait_in	4
en:wait_on	-6
en:wait_room	-3
en:wait_sinc	-17
en:wait_until	-10
en:waiter	18
en:waitin	5
en:waitress	-4
en:wake	-8
en:walk	15
en:walk-in	-25
en:walk_in	20
en:walk_into	-8
en:wall	13
en:wallpap	-2
en:want_#	22
en:want_a	-4
en:want_an	4
en:want_it	-11
en:want_my	-8
en:want_the	-8
en:want_to	-28
en:wardrob	5
en:warehous	7
en:warm	-9
en:warm_thank	-7
en:warn	-18
en:warn_me	5
en:warranti	3
en:was	8
en:was_#	21
en:was_a	8
en:was_advis	5
en:was_alreadi	3
en:was_an	5
en:was_asleep	-4
en:was_at	-5
en:was_back	-14
en:was_bill	3
en:was_cancel	6
en:was_charg	29
en:was_close	4
en:was_cover	6
en:was_dead	15
en:was_deliv	4
en:was_doing	12
en:was_done	11
en:was_down	-7
en:was_due	10
en:was_fine	-17
en:was_fourteen	-9
en:was_given	8
en:was_hidden	3
en:was_his	-10
en:was_in	23
en:was_just	17
en:was_left	14
en:was_love	-7
en:was_move	-15
en:was_never	18
en:was_no	7
en:was_not	-4
en:was_noth	14
en:was_off	-18
en:was_on	-24
en:was_open	-7
en:was_out	-12
en:was_over	-2
en:was_put	4
en:was_refus	-6
en:was_run	4
en:was_serv	-8
en:was_sit	22
en:was_so	-9
en:was_sold	4
en:was_still	21
en:was_stuck	5
en:was_suppos	7
en:was_that	9
en:was_the	-25
en:was_there	-24
en:was_to	8
en:was_told	16
en:was_too	7
en:was_turn	5
en:was_two	3
en:was_very	-12
en:was_wait	7
en:wash	-11
en:wash_machin	12
en:washer	-5
en:washroom	-17
en:wat	-5
en:watch_the	-3
en:water	14
en:water_and	-9
en:water_heater	-2
en:water_on	-2
en:water_run	10
en:water_sinc	4
en:water_was	31
en:wave	-6
en:we	-18
en:we_are	-18
en:we_ask	13
en:we_can	-11
en:we_could	-12
en:we_did	-12
en:we_do	-11
en:we_found	-18
en:we_gave	-4
en:we_got	-18
en:we_had	-25
en:we_have	-21
en:we_leav	-8
en:we_left	15
en:we_lost	6
en:we_move	-4
en:we_need	-13
en:we_order	-19
en:we_pai	-3
en:we_paid	-9
en:we_put	2
en:we_sign	-21
en:we_wait	6
en:we_went	3
en:we_were	6
en:we_will	-4
en:we_would	13
en:wear	25
en:weather	-2
en:websit	-10
en:websit_sai	-18
en:wed	-18
en:wed_dress	-4
en:wednesdai	-25
en:week	3
en:week_'s	18
en:week_after	-13
en:week_ago	10
en:week_and	3
en:week_for	3
en:week_later	-6
en:week_of	-15
en:week_to	3
en:weekend	-8
en:weekend_and	-8
en:weep	4
en:weight_in	-12
en:welcom	16
en:well	-36
en:wendi	4
en:went	18
en:went_and	-12
en:went_back	-15
en:went_down	-19
en:went_in	-3
en:went_out	15
en:went_round	4
en:went_through	-8
en:went_up	8
en:were	18
en:were_hand	4
en:were_never	3
en:were_not	8
en:were_still	13
en:were_to	5
en:were_very	-5
en:wet	13
en:wet_dog	20
en:what	-17
en:what_a	-25
en:what_do	6
en:what_happen	-5
en:what_i	2
en:what_the	-13
en:what_they	-11
en:what_time	-16
en:what_was	18
en:what_we	-6
en:what_you	18
en:whatev	-7
en:whatsoev	-18
en:wheel	2
en:wheelchair	13
en:when	4
en:when_i	7
en:when_it	-15
en:when_my	-7
en:when_the	-7
en:when_there	4
en:when_they	12
en:when_we	-13
en:when_you	28
en:when_your	14
en:whenev	6
en:whenev_i	-2
en:where	-2
en:where_i	-2
en:where_it	8
en:where_the	-9
en:wherea	7
en:whether	-16
en:whether_i	6
en:whether_it	-12
en:whether_the	-20
en:whether_there	12
en:whether_we	-13
en:which	-12
en:which_i	13
en:which_is	-16
en:which_the	-9
en:which_your	-14
en:while	3
en:while_i	-8
en:while_my	3
en:while_the	-17
en:while_we	-4
en:whistl	19
en:white	33
en:who	-15
en:who_came	13
en:who_do	-6
en:who_had	2
en:who_has	-13
en:who_is	-14
en:who_knew	-3
en:who_know	-22
en:who_was	22
en:whoever	-16
en:whole	10
en:whole_thing	4
en:whom	14
en:whom_i	19
en:whose	-10
en:why	28
en:why_i	4
en:why_we	-11
en:wi-fi	-12
en:wide	-5
en:wide_open	3
en:wife	-46
en:wife_'s	-25
en:wifi	13
en:will	-20
en:will_be	-30
en:will_call	7
en:will_come	-2
en:will_not	35
en:wind	14
en:wine	4
en:winter	-31
en:wipe	17
en:wire	15
en:wish	-21
en:wish_me	7
en:wish_to	-27
en:wit	-7
en:with	5
en:with_#	3
en:with_a	17
en:with_every	5
en:with_her	-5
en:with_him	-11
en:with_his	13
en:with_it	-15
en:with_its	-8
en:with_me	-3
en:with_my	21
en:with_one	5
en:with_our	-22
en:with_some	4
en:with_that	5
en:with_them	-17
en:with_this	-5
en:with_two	-20
en:with_us	9
en:with_which	-11
en:with_you	-23
en:with_your	-30
en:within	-38
en:within_#	-9
en:within_a	-6
en:within_eight	6
en:within_ten	-7
en:within_the	-2
en:within_thirti	-2
en:without_a	-17
en:without_anyon	3
en:without_ask	-18
en:without_fail	15
en:without_give	-10
en:without_know	7
en:without_my	-19
en:without_notic	3
en:without_our	18
en:without_so	4
en:without_the	19
en:wk	2
en:wobbl	18
en:woke	8
en:woke_up	8
en:woman	6
en:women	-9
en:wonder	-26
en:wood	-11
en:wool	2
en:word	-14
en:word_of	-15
en:wore	14
en:work	-26
en:work_again	-15
en:work_and	5
en:work_dai	-6
en:work_for	5
en:work_in	-5
en:work_on	2
en:work_that	-9
en:worker	-9
en:workman	3
en:workshop	-2
en:world	-18
en:worri	-18
en:worri_me	-2
en:worth	-26
en:wot	9
en:would	-39
en:would_alreadi	-19
en:would_bare	5
en:would_be	-18
en:would_been	-2
en:would_call	-10
en:would_come	5
en:would_even	-5
en:would_gone	-5
en:would_had	-6
en:would_just	-6
en:would_like	-31
en:would_not	-9
en:would_rather	-16
en:would_simpli	-6
en:would_sooner	-10
en:would_taken	8
en:would_think	4
en:would_you	-15
en:wrap	-12
en:wrist	-14
en:write	-32
en:write_it	-5
en:write_to	-12
en:written	3
en:wrong	-15
en:wrongli	6
en:wrote	-4
en:wrote_back	4
en:wrote_it	-23
en:wrote_to	18
en:x-rai	8
en:yannick	-12
en:ye	-23
en:year	-24
en:year_'s	17
en:year_ago	10
en:year_and	-32
en:year_i	-16
en:year_of	3
en:year_old	5
en:year_without	-2
en:yearli	-16
en:yell	-8
en:yellow	18
en:yesterdai	4
en:yesterdai_'s	-13
en:yesterdai_i	24
en:yet	-7
en:yet_again	3
en:yet_the	3
en:you_are	-3
en:you_be	4
en:you_can	-16
en:you_claim	4
en:you_close	-5
en:you_confirm	-6
en:you_could	34
en:you_even	21
en:you_everyth	4
en:you_feel	10
en:you_for	-20
en:you_gave	8
en:you_get	13
en:you_go	-27
en:you_gui	-18
en:you_had	5
en:you_have	6
en:you_hear	-4
en:you_in	15
en:you_kid	3
en:you_kindli	-7
en:you_know	-26
en:you_look	8
en:you_might	6
en:you_must	7
en:you_on	-16
en:you_put	14
en:you_read	6
en:you_receiv	-8
en:you_refus	4
en:you_sai	7
en:you_said	-11
en:you_send	-15
en:you_sent	27
en:you_set	-7
en:you_still	-11
en:you_suggest	-8
en:you_sure	6
en:you_take	-16
en:you_tell	-9
en:you_the	-3
en:you_to	-7
en:you_told	-22
en:you_took	9
en:you_walk	-2
en:you_want	17
en:you_will	-7
en:you_with	-8
en:you_would	-12
en:you_wrote	-10
en:young	-10
en:young_ladi	10
en:young_man	5
en:your	12
en:your_answer	6
en:your_call	-9
en:your_card	-7
en:your_colleagu	-26
en:your_compani	-19
en:your_counter	-16
en:your_crew	10
en:your_emerg	19
en:your_employe	4
en:your_gui	22
en:your_invoic	3
en:your_letter	14
en:your_list	9
en:your_man	17
en:your_manag	4
en:your_new	-11
en:your_offic	2
en:your_own	-15
en:your_page	-10
en:your_peopl	35
en:your_plumber	-16
en:your_refus	-3
en:your_side	2
en:your_site	-5
en:your_system	23
en:your_team	13
en:your_technician	-35
en:your_websit	-9
en:your_workshop	-6
en:yours	-6
en:zero	-19
en:zip	-4
en:zone	6
fr:#	23
fr:#_#	-53
fr:#_a	-21
fr:#_affich	-2
fr:#_an	-9
fr:#_aout	-22
fr:#_appel	-28
fr:#_apres	-6
fr:#_au	18
fr:#_aux	14
fr:#_avec	-33
fr:#_avril	-9
fr:#_ball	-13
fr:#_bien	-4
fr:#_c	16
fr:#_ce	3
fr:#_cette	22
fr:#_chais	21
fr:#_cm	13
fr:#_comm	8
fr:#_compt	22
fr:#_dans	-11
fr:#_de	17
fr:#_decembr	-15
fr:#_degr	-8
fr:#_depuis	17
fr:#_doss	-5
fr:#_du	5
fr:#_elle	16
fr:#_en	-24
fr:#_enfant	-5
fr:#_est	7
fr:#_et	40
fr:#_etag	-5
fr:#_etait	4
fr:#_fevr	17
fr:#_fois	22
fr:#_for	17
fr:#_go	-4
fr:#_h	-3
fr:#_heur	-55
fr:#_il	-10
fr:#_in	11
fr:#_janv	-12
fr:#_je	-9
fr:#_jour	5
fr:#_juillet	9
fr:#_juin	2
fr:#_km	-21
fr:#_la	28
fr:#_le	-16
fr:#_litr	-12
fr:#_m	-12
fr:#_ma	-25
fr:#_mai	31
fr:#_mail	4
fr:#_mar	7
fr:#_me	-21
fr:#_min	-7
fr:#_minut	11
fr:#_mois	23
fr:#_ne	6
fr:#_novembr	-22
fr:#_nuit	-4
fr:#_octobr	10
fr:#_on	10
fr:#_ou	-16
fr:#_pai	10
fr:#_par	-40
fr:#_pas	7
fr:#_person	-26
fr:#_pi	24
fr:#_post	-15
fr:#_pour	15
fr:#_que	14
fr:#_qui	17
fr:#_recu	-12
fr:#_ru	-27
fr:#_s'il	-6
fr:#_semain	10
fr:#_septembr	-9
fr:#_sous	8
fr:#_to	9
fr:#_toujour	13
fr:#_tout	-22
fr:#_vers	5
fr:#_y	8
fr:'s	-22
fr:a_#	19
fr:a_accept	-2
fr:a_annul	-14
fr:a_appel	-24
fr:a_assur	-10
fr:a_attendu	6
fr:a_aucun	4
fr:a_augment	3
fr:a_avert	-21
fr:a_bien	-19
fr:a_bord	5
fr:a_boug	-7
fr:a_brul	8
fr:a_bu	-16
fr:a_caf	15
fr:a_caus	-32
fr:a_ce	38
fr:a_ced	23
fr:a_cette	-2
fr:a_chaleur	-43
fr:a_charg	25
fr:a_cherch	4
fr:a_cinq	14
fr:a_coll	17
fr:a_command	-13
fr:a_confirm	-7
fr:a_conseil	5
fr:a_cot	21
fr:a_coup	-4
fr:a_couru	-22
fr:a_cri	-5
fr:a_de	-12
fr:a_defaut	-23
fr:a_deja	-8
fr:a_demand	34
fr:a_depos	14
fr:a_des	-23
fr:a_descendr	17
fr:a_deux	12
fr:a_dire	-18
fr:a_distanc	15
fr:a_dit	13
fr:a_dix	11
fr:a_dix-sept	21
fr:a_don	-2
fr:a_dorm	6
fr:a_doubl	-4
fr:a_du	-30
fr:a_ecout	-12
fr:a_ecrit	-41
fr:a_elle	3
fr:a_en	-13
fr:a_encor	-6
fr:a_envoi	12
fr:a_ete	15
fr:a_eu	-13
fr:a_factur	9
fr:a_fait	-15
fr:a_fallu	-6
fr:a_ferm	8
fr:a_fil	4
fr:a_fond	9
fr:a_froid	-11
fr:a_gard	16
fr:a_gauch	32
fr:a_huit	-11
fr:a_il	-20
fr:a_insist	-7
fr:a_jam	25
fr:a_jeud	-10
fr:a_jeun	-13
fr:a_jour	18
fr:a_jur	-10
fr:a_just	-13
fr:a_la	-20
fr:a_lach	18
fr:a_laiss	33
fr:a_lanc	-9
fr:a_laquel	-12
fr:a_lav	21
fr:a_le	-8
fr:a_leur	7
fr:a_lev	14
fr:a_levr	3
fr:a_log	-16
fr:a_lu	4
fr:a_lui	7
fr:a_mang	11
fr:a_manqu	-20
fr:a_me	-12
fr:a_meme	-52
fr:a_mes	-6
fr:a_mi-hauteur	-8
fr:a_mid	-13
fr:a_minuit	13
fr:a_mis	21
fr:a_moi	-12
fr:a_moins	-5
fr:a_moit	5
fr:a_mont	-12
fr:a_montr	-30
fr:a_montreal	-10
fr:a_mort	3
fr:a_moyen	-12
fr:a_neuf	15
fr:a_nic	12
fr:a_noel	-22
fr:a_not	-29
fr:a_notre	27
fr:a_nouveau	5
fr:a_offert	-16
fr:a_onze	-7
fr:a_pai	-41
fr:a_part	-30
fr:a_pas	23
fr:a_pass	5
fr:a_pein	3
fr:a_perc	7
fr:a_perdu	-4
fr:a_person	-9
fr:a_pet	12
fr:a_pied	-17
fr:a_plant	12
fr:a_plat	-3
fr:a_pleur	-24
fr:a_plus	6
fr:a_poireaut	2
fr:a_pos	19
fr:a_prefer	-4
fr:a_present	30
fr:a_pris	-6
fr:a_propos	-11
fr:a_quand	-8
fr:a_quatorz	4
fr:a_que	-9
fr:a_quel	-27
fr:a_quelqu'un	-24
fr:a_qui	12
fr:a_quinz	4
fr:a_quoi	-5
fr:a_raccroch	-16
fr:a_racont	-2
fr:a_rappel	-10
fr:a_recommenc	-29
fr:a_recu	-3
fr:a_redir	-13
fr:a_ref	-17
fr:a_refus	17
fr:a_regard	4
fr:a_regl	-17
fr:a_rem	-19
fr:a_remerc	-11
fr:a_remplac	-6
fr:a_repr	-21
fr:a_reserv	-5
fr:a_retrouv	-27
fr:a_ri	-13
fr:a_rien	-22
fr:a_row	20
fr:a_sa	-23
fr:a_salu	-10
fr:a_sauv	-14
fr:a_se	6
fr:a_sept	-6
fr:a_signal	-4
fr:a_six	14
fr:a_son	35
fr:a_sort	-17
fr:a_souhait	7
fr:a_soulign	-10
fr:a_soupir	4
fr:a_su	-9
fr:a_suivr	-21
fr:a_tabl	-9
fr:a_tenu	-14
fr:a_tir	16
fr:a_toujour	-7
fr:a_tourn	2
fr:a_tous	-18
fr:a_tout	-12
fr:a_trait	-10
fr:a_traver	8
fr:a_travers	-8
fr:a_trois	25
fr:a_trouv	-48
fr:a_un	16
fr:a_une	-19
fr:a_vendu	-5
fr:a_vid	-16
fr:a_vingt	-15
fr:a_vos	-11
fr:a_votre	-19
fr:a_vous	-26
fr:a_vu	-4
fr:a_zero	3
fr:abandon	4
fr:abim	5
fr:abon_annuel	3
fr:abord	-9
fr:about	-24
fr:absent	21
fr:accent	26
fr:accept	-6
fr:acces	34
fr:acces_a	22
fr:accident	-9
fr:accident_de	-12
fr:accompagn	14
fr:accueil	-29
fr:accueil_glacial	4
fr:accus	4
fr:accus_de	19
fr:accus_le	4
fr:achat	15
fr:achet	-3
fr:achet_un	13
fr:achet_une	-27
fr:acompt	-18
fr:acte_de	-7
fr:action	-8
fr:action_de	-8
fr:activ	29
fr:adapt	-10
fr:addit	17
fr:adjoint	-9
fr:administr	-20
fr:admir	-4
fr:ador	20
fr:adress	-11
fr:adress_a	-21
fr:adress_de	15
fr:adress_et	-2
fr:aer	-5
fr:aeroport	-17
fr:affair	8
fr:affair_de	22
fr:affair_que	16
fr:affich	56
fr:affich_#	25
fr:affich_en	6
fr:affich_le	12
fr:affich_un	12
fr:affirm	8
fr:affirm_que	4
fr:after	-19
fr:afternoon	-6
fr:again	18
fr:age_de	6
fr:agenc	16
fr:agenc_de	-5
fr:agend	7
fr:agent_de	4
fr:agir	-8
fr:agir_en	-8
fr:agit	-27
fr:agit_de	-19
fr:agrand	-3
fr:agre	-9
fr:ah	-11
fr:ai	13
fr:ai_#	-30
fr:ai_achet	-25
fr:ai_appel	5
fr:ai_appris	-11
fr:ai_attendu	17
fr:ai_besoin	-3
fr:ai_bien	-3
fr:ai_cherch	-6
fr:ai_command	4
fr:ai_compt	-17
fr:ai_decouvert	2
fr:ai_deja	-17
fr:ai_demand	-9
fr:ai_des	-6
fr:ai_deux	-13
fr:ai_don	-5
fr:ai_du	-11
fr:ai_ecrit	-11
fr:ai_entendu	7
fr:ai_envoi	19
fr:ai_ete	-4
fr:ai_eu	9
fr:ai_expliqu	-16
fr:ai_fait	12
fr:ai_ferm	11
fr:ai_fin	17
fr:ai_gard	-3
fr:ai_jam	6
fr:ai_just	5
fr:ai_la	-11
fr:ai_laiss	6
fr:ai_le	7
fr:ai_les	-15
fr:ai_mis	-42
fr:ai_montr	-3
fr:ai_offert	-15
fr:ai_oubl	-20
fr:ai_ouvert	-10
fr:ai_pai	-22
fr:ai_parl	-20
fr:ai_pas	3
fr:ai_pass	-12
fr:ai_perdu	4
fr:ai_plus	-17
fr:ai_pos	32
fr:ai_presqu	-8
fr:ai_pris	23
fr:ai_recu	52
fr:ai_regl	8
fr:ai_rempl	6
fr:ai_rien	16
fr:ai_sign	-18
fr:ai_signal	-4
fr:ai_sort	-16
fr:ai_suiv	-11
fr:ai_telephon	-17
fr:ai_toujour	21
fr:ai_tout	-14
fr:ai_trouv	-3
fr:ai_un	8
fr:ai_une	-14
fr:ai_voulu	-13
fr:ai_vu	18
fr:aid	-29
fr:aie	-18
fr:aiguill	5
fr:ail	-14
fr:ailleur	-16
fr:ailleur_le	-6
fr:aim	-46
fr:aim_le	-13
fr:aim_mieux	-8
fr:aim_que	-17
fr:aimabl	-13
fr:ain	-20
fr:ains	-13
fr:ains_que	-13
fr:air	19
fr:air_de	-9
fr:ait	-10
fr:ajout	-28
fr:ajout_un	-8
fr:ajout_une	-12
fr:alert	-16
fr:all	16
fr:allais	-5
fr:allait_pas	5
fr:alle	46
fr:allemand	12
fr:aller	-6
fr:aller_a	3
fr:allerg	-2
fr:allerg_aux	-3
fr:allez	-14
fr:allo	11
fr:allo_ce	4
fr:alloc	5
fr:allofil	-20
fr:allum	-39
fr:allur	19
fr:alors	19
fr:alors_je	-31
fr:alors_que	46
fr:alreadi	-16
fr:am	-13
fr:am_not	-16
fr:amandin	-5
fr:amateur	-16
fr:amateur_de	-16
fr:ambul	-6
fr:amend	-11
fr:amend_de	-14
fr:americain	21
fr:ami	10
fr:amis	-23
fr:amour	15
fr:ampoul	6
fr:an_a	24
fr:an_chez	-14
fr:an_de	12
fr:an_dern	31
fr:an_est	-33
fr:an_et	-19
fr:an_pass	-26
fr:an_pour	-9
fr:an_prochain	-18
fr:an_que	9
fr:an_sans	-9
fr:an_se	17
fr:analys	-4
fr:ancien	-11
fr:and	41
fr:and_i	-21
fr:and_it	36
fr:and_the	7
fr:and_you	-22
fr:anesthes	-6
fr:ange	-30
fr:anglais	-13
fr:angri	-3
fr:ani	-9
fr:anim	-18
fr:animal	3
fr:anne	19
fr:anne-soph	-10
fr:anne_a	-7
fr:anniversair	30
fr:annonc	3
fr:annonc_a	23
fr:annonc_de	9
fr:annonc_le	6
fr:annonc_que	-3
fr:annonc_une	-22
fr:annuel	11
fr:annul	-16
fr:annul_de	-14
fr:annul_le	-17
fr:annul_pour	3
fr:anoth	-4
fr:answer	8
fr:antivirus	16
fr:any	-23
fr:any_new	-11
fr:aout	-12
fr:aout_#	-20
fr:aout_et	23
fr:apologi	3
fr:app	-21
fr:apparait	5
fr:apparaitr	3
fr:appareil	-15
fr:appareil_de	-14
fr:apparentli	5
fr:appart	-20
fr:appel	-4
fr:appel_#	-7
fr:appel_a	14
fr:appel_au	12
fr:appel_avant	-15
fr:appel_ce	-7
fr:appel_de	-25
fr:appel_en	9
fr:appel_la	-14
fr:appel_le	6
fr:appel_moi	-7
fr:appel_pour	-27
fr:appel_un	-8
fr:appl	28
fr:appl_de	-8
fr:appl_me	12
fr:appliqu	10
fr:appliqu_a	5
fr:appliqu_de	7
fr:apport	-16
fr:apport_un	-7
fr:apprec	-15
fr:apprend	8
fr:apprend_que	17
fr:apprendr	9
fr:apprent	-23
fr:appris	3
fr:appris_par	5
fr:approch	13
fr:appui	28
fr:apres	4
fr:apres-mid	19
fr:apres-vent	5
fr:apres_#	-23
fr:apres_ca	-28
fr:apres_la	5
fr:apres_le	-4
fr:apres_mon	7
fr:apres_notre	7
fr:apres_six	-9
fr:apres_son	-13
fr:apres_trois	7
fr:apres_une	-4
fr:apres_votre	5
fr:april	-16
fr:april_#	-21
fr:arachid	18
fr:arbre	4
fr:archiv	20
fr:are	15
fr:are_you	-13
fr:argent	6
fr:armoir	17
fr:arrach	-5
fr:arrang	-24
fr:arret	11
fr:arret_a	15
fr:arret_de	5
fr:arret_depuis	13
fr:arretent	25
fr:arrier	-5
fr:arriv_a	5
fr:arriv_au	-2
fr:arriv_avec	29
fr:arriv_ce	-7
fr:arriv_dans	4
fr:arriv_de	-13
fr:arriv_le	6
fr:arrivent	10
fr:arsenault	-9
fr:art	-4
fr:articl	-22
fr:articl_#	-16
fr:as	-25
fr:as_dit	-30
fr:ascenseur	-15
fr:ask	19
fr:asked	-32
fr:asked_for	7
fr:aspir	-14
fr:assez	-15
fr:assiet	33
fr:assiet_de	9
fr:assis	-23
fr:assist_a	-10
fr:assoc	-20
fr:assur	-34
fr:assur_le	-9
fr:assur_que	-30
fr:assureur	-28
fr:asterisqu	-5
fr:at	19
fr:at_#	28
fr:at_the	-4
fr:atel	-24
fr:attach	-14
fr:attached	-14
fr:attend	12
fr:attend_a	20
fr:attend_dans	-19
fr:attend_de	-7
fr:attend_depuis	14
fr:attend_encor	5
fr:attend_la	13
fr:attend_le	-7
fr:attend_son	-9
fr:attend_une	14
fr:attendent	17
fr:attendr	-9
fr:attendu	20
fr:attendu_#	20
fr:attent	-15
fr:attent_pour	-8
fr:attest	17
fr:attest_de	19
fr:attribu	4
fr:au	-8
fr:au-dessus	16
fr:au_#	-57
fr:au_bar	28
fr:au_bon	-3
fr:au_bord	5
fr:au_bout	6
fr:au_bureau	-13
fr:au_cabinet	-4
fr:au_centim	-20
fr:au_centr	-4
fr:au_chalet	-2
fr:au_ciel	-13
fr:au_complet	-12
fr:au_comptoir	-14
fr:au_contrair	-10
fr:au_debut	-23
fr:au_depart	7
fr:au_deuxiem	21
fr:au_doigt	-23
fr:au_doss	22
fr:au_four	-23
fr:au_garag	-11
fr:au_guichet	4
fr:au_just	3
fr:au_lendemain	5
fr:au_lieu	28
fr:au_matin	16
fr:au_meme	-14
fr:au_moins	-13
fr:au_mois	11
fr:au_moment	10
fr:au_nez	6
fr:au_nom	-25
fr:au_pet	-2
fr:au_plafond	2
fr:au_plan	-14
fr:au_plus	-43
fr:au_post	26
fr:au_prem	16
fr:au_printemp	-12
fr:au_proprietair	6
fr:au_quai	8
fr:au_rayon	6
fr:au_salon	-9
fr:au_servic	-10
fr:au_soir	7
fr:au_sol	-5
fr:au_sommair	-19
fr:au_sous-sol	-3
fr:au_sujet	-15
fr:au_tarif	-14
fr:au_tel	14
fr:au_telephon	-29
fr:au_top	-19
fr:au_troisiem	-20
fr:aucun	34
fr:aucun_des	3
fr:aucun_ne	5
fr:audit	7
fr:audrei	-19
fr:augment	-5
fr:augment_de	4
fr:aujourd'hui	11
fr:aur	-18
fr:aur_vous	-3
fr:aura	-18
fr:aurait	-17
fr:aurel	-21
fr:auss	-5
fr:aut	10
fr:authentif	4
fr:autobus	-12
fr:autocar	-4
fr:autocoll	10
fr:automat	18
fr:automn	7
fr:autor	-12
fr:autour	-10
fr:autour_de	-18
fr:autr	-30
fr:autr_avis	-15
fr:autr_client	6
fr:autr_pour	6
fr:autr_qui	-15
fr:aux	6
fr:aux_#	17
fr:aux_amateur	-16
fr:aux_avis	-4
fr:aux_lettr	9
fr:aux_petit	-23
fr:aux_urgenc	17
fr:avaient	-21
fr:avais	-16
fr:avais_command	17
fr:avais_demand	5
fr:avais_dit	-8
fr:avais_ecrit	-12
fr:avais_pas	5
fr:avais_peur	-17
fr:avait	-5
fr:avait_annonc	-18
fr:avait_assur	-4
fr:avait_certif	19
fr:avait_de	10
fr:avait_deja	-8
fr:avait_dit	-15
fr:avait_ete	6
fr:avait_garant	-22
fr:avait_jur	4
fr:avait_oubl	12
fr:avait_pas	22
fr:avait_prom	-15
fr:avait_que	-3
fr:avait_rien	-18
fr:avait_un	4
fr:avait_une	10
fr:avanc_de	-6
fr:avanc_le	-8
fr:avanc_pour	25
fr:avant	-37
fr:avant_#	-12
fr:avant_ce	-12
fr:avant_de	5
fr:avant_la	-38
fr:avant_le	-18
fr:avant_les	20
fr:avant_meme	13
fr:avant_mid	-21
fr:avant_que	-4
fr:avant_vendred	-13
fr:avc	4
fr:avec	-30
fr:avec_ca	13
fr:avec_de	-8
fr:avec_des	5
fr:avec_deux	-20
fr:avec_la	-19
fr:avec_laquel	-7
fr:avec_les	-18
fr:avec_lui	-11
fr:avec_ma	16
fr:avec_mes	-19
fr:avec_moi	-12
fr:avec_mon	-13
fr:avec_nos	-11
fr:avec_notre	-13
fr:avec_sa	-11
fr:avec_son	-27
fr:avec_trois	-3
fr:avec_une	3
fr:avec_votre	4
fr:avec_vous	-17
fr:aven	-14
fr:avert	-29
fr:avez	8
fr:avez_chang	11
fr:avez_dit	-21
fr:avez_ferm	5
fr:avez_mis	21
fr:avez_vous	-29
fr:aviez	-40
fr:aviez_annonc	-13
fr:aviez_dit	-7
fr:avion	7
fr:avions	-13
fr:avions_reserv	-6
fr:avis	-8
fr:avis_de	-9
fr:avocat	14
fr:avoir_des	-3
fr:avoir_le	-17
fr:avoir_pris	15
fr:avoir_rien	19
fr:avoir_un	4
fr:avons	9
fr:avons_appris	13
fr:avons_dorm	-4
fr:avons_eu	20
fr:avons_pas	-5
fr:avril	2
fr:avril_le	25
fr:b	-10
fr:bac	23
fr:bac_de	25
fr:bach	6
fr:back	-5
fr:backup	-3
fr:bagag	-7
fr:bagu	-6
fr:bai	-15
fr:baignoir	19
fr:bain	30
fr:bain_avec	13
fr:bain_de	-10
fr:baiss	21
fr:balai	-22
fr:balcon	8
fr:ball	-11
fr:ball_pour	-12
fr:ballon	24
fr:banc	7
fr:banc_de	18
fr:bancair	19
fr:bancontact	26
fr:band	13
fr:banqu	21
fr:banquet	-2
fr:baptem	-8
fr:bar	36
fr:barr	39
fr:barr_de	22
fr:bas	3
fr:bas_de	-20
fr:bas_et	-10
fr:bascul	4
fr:bass	-10
fr:bassin	9
fr:bastien	-12
fr:bateau	-4
fr:baudoux	19
fr:baum	-14
fr:bb	18
fr:be	-45
fr:beatric	-10
fr:beau	-23
fr:beau-frer	-14
fr:beau-per	-16
fr:beaucoup_de	14
fr:beb	13
fr:beb_de	-5
fr:been	-34
fr:befor	-15
fr:bel	-40
fr:bellav	-5
fr:belle-fill	-11
fr:belle-mer	-14
fr:bemol	-17
fr:benevol	-11
fr:benoit	6
fr:bequill	-3
fr:berenger	-14
fr:bergeron	-6
fr:bertrand	-9
fr:besoin	-32
fr:besoin_de	-23
fr:best	-13
fr:bet	-3
fr:beurr	28
fr:bibliothequ	-27
fr:bien	-82
fr:bien_a	-7
fr:bien_arriv	-8
fr:bien_ce	-4
fr:bien_de	-16
fr:bien_des	-7
fr:bien_fait	-10
fr:bien_la	-2
fr:bien_le	-10
fr:bien_que	-6
fr:bien_vouloir	-5
fr:bientot	12
fr:bienvenu	-20
fr:bier	-9
fr:bill	29
fr:billed	18
fr:billet	-21
fr:billet_#	-17
fr:billet_et	-8
fr:bilodeau	-6
fr:bin	5
fr:bip	-17
fr:biscuit	-14
fr:blagu	2
fr:blanc	4
fr:bless	-13
fr:bleu	28
fr:bloc	14
fr:blok	6
fr:blond	-25
fr:bloqu	-28
fr:bloqu_a	-4
fr:bloqu_par	5
fr:bobo	-22
fr:bogu	-20
fr:boil	-19
fr:boir	-4
fr:bois	-22
fr:boit	28
fr:boit_aux	9
fr:boit_de	-23
fr:boit_en	-4
fr:boit_est	22
fr:boit_vocal	19
fr:bol	14
fr:bon	-31
fr:bon_anne	-7
fr:bon_de	-8
fr:bon_dos	6
fr:bon_et	-12
fr:bon_humeur	-9
fr:bon_journ	-4
fr:bon_pour	18
fr:bon_sen	-13
fr:bonheur	-24
fr:bonhomm	-10
fr:bonjour	-29
fr:bonjour_a	-10
fr:bonjour_bruno	-8
fr:bonjour_ce	-23
fr:bonjour_karim	-4
fr:bonjour_le	11
fr:bonjour_madam	-9
fr:bonjour_marie-ang	-5
fr:bonjour_mme	-5
fr:bonjour_nanci	-4
fr:bonjour_nous	-19
fr:bonnet	-8
fr:bonsoir	-49
fr:book	-16
fr:bor	10
fr:bord	9
fr:bordel	3
fr:bore	-31
fr:bore_#	-31
fr:born	-7
fr:born_de	-13
fr:boss	19
fr:bott_de	22
fr:bouch	4
fr:bouchon	-8
fr:boucl	-17
fr:boug	-4
fr:boug_de	13
fr:bouill	4
fr:bouilloir	-11
fr:bouillott	6
fr:boulet	-3
fr:boulevard	-8
fr:boulot	16
fr:bout	3
fr:bout_a	11
fr:bout_de	8
fr:bout_des	-8
fr:bout_du	-18
fr:bouteil	-10
fr:bouteil_de	-7
fr:boutin	-9
fr:boutiqu	17
fr:bouton	-19
fr:bouton_de	15
fr:box	21
fr:braill	-7
fr:brais	-16
fr:branch	22
fr:branch_le	14
fr:branl	36
fr:bras	3
fr:bras_et	7
fr:braseo	-11
fr:brass	-5
fr:bravo	-30
fr:bravo_pour	-25
fr:breakfast	12
fr:bris	-10
fr:brochur	7
fr:broken	5
fr:brouillard	-4
fr:brui	-21
fr:bruit	9
fr:bruit_de	6
fr:brul	3
fr:brul_le	-13
fr:bruleur	2
fr:brum	-14
fr:brun	51
fr:brunch	-24
fr:bruno	-11
fr:bu	-20
fr:buander	29
fr:budget	-21
fr:buffet_froid	-15
fr:bug	-4
fr:bureau	-7
fr:bureau_a	23
fr:bureau_de	17
fr:bureau_du	-14
fr:bureau_sont	-4
fr:bus	-12
fr:bus_#	-13
fr:but	37
fr:by	10
fr:by_the	15
fr:c_dans	16
fr:c_est	-8
fr:ca_a	-18
fr:ca_arriv	-20
fr:ca_chang	-19
fr:ca_coul	17
fr:ca_coup	24
fr:ca_dans	-20
fr:ca_de	11
fr:ca_dit	4
fr:ca_en	-30
fr:ca_fai	8
fr:ca_fais	-5
fr:ca_fait	11
fr:ca_lach	-12
fr:ca_march	-21
fr:ca_me	10
fr:ca_moulin	6
fr:ca_ne	14
fr:ca_part	-31
fr:ca_prend	15
fr:ca_pu	-14
fr:ca_se	-18
fr:ca_sent	17
fr:ca_son	45
fr:ca_sur	3
fr:ca_tient	-3
fr:ca_va	19
fr:ca_vous	-10
fr:cabanon	3
fr:cabin	-12
fr:cabinet	16
fr:cabl	3
fr:cabl_et	-12
fr:cach	-13
fr:cachet	14
fr:cadr	9
fr:caf	10
fr:caf_de	-4
fr:caf_et	8
fr:cahi	-34
fr:caiss	39
fr:caiss_ne	16
fr:calcul	-12
fr:calendr	-27
fr:call	-22
fr:called	-6
fr:calm	-42
fr:cam	28
fr:cambriolag	-13
fr:camer	-20
fr:camion	22
fr:camion_de	20
fr:camionnet	41
fr:camp	4
fr:can	-23
fr:can_you	-8
fr:canad	-11
fr:canal	-8
fr:canap	8
fr:canard	-14
fr:canicul	-14
fr:cann	19
fr:capabl	-4
fr:capabl_de	-4
fr:capot	25
fr:capric	-18
fr:capsul	13
fr:captur	-9
fr:captur_de	3
fr:car	-3
fr:caracter	-8
fr:card	-8
fr:carin	9
fr:carnet	7
fr:carnet_de	-7
fr:carr	7
fr:carreau	31
fr:carrelag	4
fr:carreleur	-19
fr:cart	12
fr:cart_a	-6
fr:cart_de	-9
fr:cart_en	9
fr:cart_et	-5
fr:cart_ne	4
fr:cart_pas	16
fr:carte-cadeau	-24
fr:carton	7
fr:cas	-11
fr:cas_de	-11
fr:cash	-20
fr:casi	20
fr:casqu	6
fr:cass	-18
fr:casserol	-9
fr:catalogu	18
fr:caus	-45
fr:caus_de	-18
fr:caus_des	-20
fr:caus_du	-4
fr:caution	-9
fr:cav	-28
fr:cc	-11
fr:ce_est	-13
fr:ce_etait	15
fr:ce_jour	18
fr:ce_matin	24
fr:ce_model	-6
fr:ce_mois	5
fr:ce_moment	-11
fr:ce_mont	-13
fr:ce_ne	-28
fr:ce_papi	-13
fr:ce_que	-31
fr:ce_qui	-9
fr:ce_sera	-11
fr:ce_serait	-30
fr:ce_soir	16
fr:ce_soit	-7
fr:ce_temp	19
fr:ce_week-end	-7
fr:ced	23
fr:ced_sous	12
fr:cedr	27
fr:cel	-2
fr:cel_de	11
fr:cel_fait	-14
fr:cellulair	9
fr:celui	-31
fr:celui_de	-11
fr:celui_du	-12
fr:cent	4
fr:centim	-28
fr:centimetr	-6
fr:centr	-7
fr:central	19
fr:ceremon	-6
fr:certain	18
fr:certif	8
fr:certificat	-9
fr:ces	-12
fr:cess	-4
fr:cess_de	4
fr:cet	-4
fr:cette	9
fr:cette_anne	21
fr:cette_dat	-6
fr:cette_fois	-14
fr:cette_lettr	-9
fr:cette_lign	-11
fr:cette_nuit	28
fr:cette_semain	-34
fr:ceux	-23
fr:ceux_qui	-18
fr:ch	-7
fr:ch_#	-7
fr:chacun	6
fr:chain	6
fr:chais	41
fr:chalet	-6
fr:chaleur	-22
fr:chaloup	9
fr:chambr	11
fr:chambr_#	-18
fr:chambr_a	26
fr:chambr_de	-31
fr:chambr_du	19
fr:chambr_est	-2
fr:chambr_etait	-14
fr:chambr_ne	18
fr:champ	5
fr:chanc	3
fr:chanc_de	-6
fr:chang	-12
fr:chang_de	13
fr:chang_en	18
fr:chang_la	-2
fr:chang_le	-14
fr:chang_les	17
fr:chang_rien	-8
fr:chanson	4
fr:chant	9
fr:chapeau	-29
fr:chaqu	21
fr:chaqu_appel	-2
fr:chaqu_fois	20
fr:chaqu_soir	-21
fr:char	-6
fr:charg	14
fr:charg_#	6
fr:charg_a	26
fr:chariot	3
fr:charleroi	-18
fr:charm	-6
fr:charming	8
fr:chass	21
fr:chat	-15
fr:chat_au	5
fr:chaud	-21
fr:chaud_a	-10
fr:chaud_depuis	15
fr:chaud_en	-29
fr:chaud_est	18
fr:chaud_et	-12
fr:chauff	-48
fr:chauffag	-7
fr:chauffe-eau	-9
fr:chauffer	15
fr:chauffeur	-13
fr:chauffeur_de	-17
fr:chauss	-11
fr:chausset	6
fr:chaussur	7
fr:cheer	-18
fr:chef	-12
fr:chef_de	-3
fr:chemin	28
fr:chequ	-15
fr:cher	-39
fr:cher_equip	-7
fr:cher_madam	-9
fr:cher_que	-13
fr:cherch	-16
fr:cherch_la	5
fr:cherch_le	-15
fr:cherch_mon	-15
fr:cherch_pas	-9
fr:cheval	4
fr:cheveux	7
fr:chevill	-4
fr:chez	-2
fr:chez_des	-19
fr:chez_eux	13
fr:chez_la	-17
fr:chez_ma	-11
fr:chez_moi	-32
fr:chez_mon	-15
fr:chez_nous	22
fr:chez_vous	14
fr:chican	-19
fr:chicoutim	9
fr:chien_a	-31
fr:chien_de	-3
fr:chien_mouill	25
fr:chiffr	-31
fr:chiffr_de	-19
fr:chip	20
fr:choc	-9
fr:chocolat	14
fr:chois_un	5
fr:choix	8
fr:choix_de	2
fr:chos	-41
fr:chos_que	-19
fr:chrom	36
fr:chum	-19
fr:chut	-2
fr:ci	4
fr:ci-dessous	-10
fr:ci-joint	-18
fr:ciel	-32
fr:cigaret	4
fr:cimet	-3
fr:cinq	6
fr:cinq_etoil	-2
fr:cinq_fois	19
fr:cinq_jour	12
fr:cinq_minut	-5
fr:cinq_semain	4
fr:cinqu	-12
fr:cinquiem	35
fr:cinquiem_fois	3
fr:circul	-23
fr:cit	-17
fr:citern	-6
fr:civil	-5
fr:clac	5
fr:clair	-43
fr:claqu	4
fr:claudin	-10
fr:clav	16
fr:cle_de	14
fr:clean	5
fr:clic	6
fr:click	9
fr:client	7
fr:client_a	-23
fr:client_de	25
fr:client_depuis	-20
fr:client_et	-9
fr:client_mecontent	-24
fr:client_ne	-6
fr:client_que	6
fr:clientel	5
fr:clignot	8
fr:climatis	4
fr:cliniqu	8
fr:cliqu	27
fr:cliqu_ici	-10
fr:cliqu_sur	25
fr:clochet	10
fr:cloison	2
fr:cloqu	-6
fr:clos	-12
fr:closed	32
fr:clotur	-17
fr:clou	-2
fr:clout	-21
fr:club	-14
fr:club_de	-12
fr:cm	13
fr:cm_de	16
fr:coch	16
fr:cocktail	-2
fr:cod	7
fr:cod_de	-2
fr:cod_promo	2
fr:coeur	-42
fr:coffr	7
fr:cogn	-13
fr:coin	19
fr:coin_de	10
fr:coinc	-23
fr:coinc_a	-7
fr:colet	-18
fr:coll	20
fr:coll_sur	7
fr:collect	16
fr:collegu	-5
fr:collegu_de	5
fr:collegu_ne	-12
fr:colon	7
fr:com	6
fr:com_on	16
fr:comand	4
fr:combien	-35
fr:combien_cout	-7
fr:combien_de	-21
fr:coming	4
fr:comit	-17
fr:comm_a	-9
fr:comm_au	-3
fr:comm_ca	-23
fr:comm_de	-9
fr:comm_des	16
fr:comm_en	-9
fr:comm_la	-15
fr:comm_le	3
fr:comm_moi	-9
fr:comm_mon	14
fr:comm_on	-9
fr:comm_par	7
fr:comm_si	-14
fr:comm_tout	-2
fr:comm_un	14
fr:comm_une	21
fr:comm_vous	-20
fr:command_#	12
fr:command_de	4
fr:command_du	7
fr:command_en	-11
fr:command_est	2
fr:command_un	-16
fr:command_une	2
fr:commenc	-22
fr:commenc_a	-17
fr:comment	-42
fr:comment_le	-2
fr:commentair	-20
fr:commerc	6
fr:commercial	11
fr:compagn	-28
fr:compar	8
fr:complet	-15
fr:complet_a	-3
fr:complet_le	-17
fr:compliqu	-7
fr:comport	7
fr:compos	3
fr:compos_le	-4
fr:compr	-26
fr:compr_dans	-5
fr:comprend	-9
fr:comprend_les	6
fr:comprend_pas	-5
fr:comprendr	10
fr:compresseur	-21
fr:comprim	-17
fr:compris	-10
fr:compt	21
fr:compt_#	29
fr:compt_a	2
fr:compt_de	11
fr:compt_deux	-16
fr:compt_la	17
fr:compt_le	24
fr:compt_les	-9
fr:compt_pour	2
fr:compt_rendu	-3
fr:compt_une	18
fr:comptabl	-8
fr:comptabl_a	-19
fr:compteur	-11
fr:comptoir	9
fr:comptoir_a	22
fr:con	-29
fr:con_mainten	-15
fr:concern	-18
fr:concierg	17
fr:concurrent	-5
fr:concurrent_a	4
fr:condamn	-11
fr:condit	7
fr:conducteur	5
fr:conduit	22
fr:conduit_de	22
fr:conf	-19
fr:confirm	-26
fr:confirm_le	-11
fr:confirm_par	-13
fr:confirm_que	-16
fr:conform	-3
fr:confort	-8
fr:confrer	-15
fr:cong	2
fr:cong_de	8
fr:cong_jusqu	-8
fr:conjoint	-18
fr:connaiss	32
fr:connaiss_le	-6
fr:connaiss_pas	3
fr:connait	-46
fr:connait_le	-4
fr:connaitr	-5
fr:connect	8
fr:connexion	27
fr:conseil_de	-5
fr:conseiller	-13
fr:conseiller_a	-4
fr:consent	3
fr:consequent	-8
fr:consol	17
fr:consomm	-9
fr:constat	11
fr:consult	-17
fr:cont	-9
fr:contact	7
fr:conten	4
fr:content	-26
fr:content_de	-11
fr:contenu	24
fr:contest	13
fr:contest_la	-10
fr:contest_le	6
fr:contient	30
fr:continu	14
fr:continu_a	3
fr:continu_de	17
fr:contr	10
fr:contr_il	30
fr:contr_la	17
fr:contr_le	16
fr:contradictoir	-8
fr:contraint	6
fr:contrair	-6
fr:contrat	18
fr:contrat_ce	-5
fr:contrat_de	11
fr:contrat_pour	-15
fr:control	-15
fr:convenu	15
fr:convers	8
fr:convient	-7
fr:conviv	2
fr:coordon	-10
fr:coordon_bancair	-6
fr:cop_de	-12
fr:copi	12
fr:copieux	-13
fr:corinn	-8
fr:cornet	-3
fr:correspond	-8
fr:corrig	-29
fr:corrig_une	7
fr:costum	10
fr:costum_de	9
fr:cot	12
fr:cot_a	-13
fr:cot_des	-5
fr:cot_du	27
fr:cot_qui	2
fr:cotis	-8
fr:couch	-10
fr:coucou	-13
fr:coud	-10
fr:coudonc	-5
fr:coul	3
fr:coul_du	23
fr:could	-14
fr:could_you	-10
fr:couleur	-20
fr:couloir	-21
fr:count	6
fr:coup_de	12
fr:coup_le	-17
fr:coupl	-27
fr:coupl_de	-18
fr:coupur	-12
fr:coupur_de	-15
fr:cour	-9
fr:cour_apres	13
fr:cour_de	3
fr:cour_partout	-3
fr:courr	-12
fr:courr_de	-6
fr:courriel	47
fr:courriel_de	-9
fr:courriel_du	13
fr:courroi	3
fr:cours	15
fr:court	-10
fr:courtois	-6
fr:couru	-22
fr:cousin	-20
fr:cout	-14
fr:cout_#	-8
fr:coutur	-14
fr:couvercl	-28
fr:couvert	15
fr:couvertur	-4
fr:crash	-16
fr:crayon	-2
fr:cre	-2
fr:crech	-21
fr:cred	8
fr:credit	-14
fr:crem	-9
fr:crep	3
fr:crev	-11
fr:crevet	6
fr:cri	-28
fr:croi	-24
fr:croir_que	2
fr:crois_que	-12
fr:croiss	5
fr:croit	-6
fr:croquet	13
fr:cru	3
fr:cuir	23
fr:cuit	-5
fr:cur	-17
fr:curieux	-6
fr:cut	-13
fr:cv	-14
fr:d	-10
fr:dai	-24
fr:dai_#	4
fr:dam	-31
fr:dam_a	-20
fr:dam_de	-2
fr:dam_du	-10
fr:dam_est	-9
fr:dam_me	-17
fr:danger	4
fr:dans	12
fr:dans_#	7
fr:dans_la	-17
fr:dans_le	17
fr:dans_les	2
fr:dans_leur	9
fr:dans_ma	20
fr:dans_mes	-6
fr:dans_mon	35
fr:dans_notre	-6
fr:dans_sa	-11
fr:dans_son	7
fr:dans_un	-29
fr:dans_une	19
fr:dans_vos	15
fr:dans_votre	-12
fr:dat	11
fr:dat_de	8
fr:dat_du	6
fr:dat_pour	-7
fr:davantag	5
fr:davoir	-12
fr:de	9
fr:de_#	-17
fr:de_a	13
fr:de_abord	-10
fr:de_acces	-5
fr:de_accueil	-7
fr:de_achat	3
fr:de_achet	16
fr:de_aid	-4
fr:de_ailleur	-16
fr:de_aller	-23
fr:de_annul	-4
fr:de_aout	16
fr:de_appel	15
fr:de_apprendr	3
fr:de_appui	21
fr:de_apres	21
fr:de_argent	-5
fr:de_arret	17
fr:de_assist	-3
fr:de_assur	-4
fr:de_attendr	13
fr:de_autr	-9
fr:de_avis	29
fr:de_avocat	16
fr:de_avril	13
fr:de_bain	3
fr:de_bien	-6
fr:de_bois	-10
fr:de_bon	-25
fr:de_bord	-11
fr:de_bris	-14
fr:de_bureau	6
fr:de_ca	30
fr:de_caf	2
fr:de_caiss	17
fr:de_camping	4
fr:de_carrelag	-15
fr:de_cart	10
fr:de_cass	-8
fr:de_ce	10
fr:de_cel	-7
fr:de_cette	25
fr:de_chambr	-19
fr:de_chaud	9
fr:de_chauffag	-7
fr:de_chez	-28
fr:de_cinq	10
fr:de_cle	-21
fr:de_command	6
fr:de_cong	-11
fr:de_cot	-20
fr:de_coup	6
fr:de_cour	17
fr:de_courr	-13
fr:de_courriel	22
fr:de_cours	4
fr:de_dans	4
fr:de_demain	-15
fr:de_depart	-7
fr:de_dern	-14
fr:de_dessin	-16
fr:de_different	14
fr:de_dimanch	12
fr:de_dix	-9
fr:de_domain	20
fr:de_don	7
fr:de_doss	10
fr:de_douch	-11
fr:de_eau	18
fr:de_ecran	15
fr:de_egout	-15
fr:de_electr	6
fr:de_emploi	-7
fr:de_en	-19
fr:de_enfant	-27
fr:de_entre	15
fr:de_entretien	34
fr:de_envoi	4
fr:de_essai	-12
fr:de_ete	7
fr:de_eux	-14
fr:de_excus	-7
fr:de_expans	11
fr:de_faire	-10
fr:de_famill	6
fr:de_ferm	-5
fr:de_fil	14
fr:de_fin	-7
fr:de_flut	24
fr:de_format	4
fr:de_frais	10
fr:de_fuit	-7
fr:de_garant	9
fr:de_gard	3
fr:de_glac	10
fr:de_grac	-18
fr:de_group	10
fr:de_habitud	-20
fr:de_heur	2
fr:de_hi	-11
fr:de_hiv	-24
fr:de_hotel	-5
fr:de_huil	-4
fr:de_huit	19
fr:de_ici	-27
fr:de_ident	8
fr:de_impot	4
fr:de_insist	7
fr:de_invalid	2
fr:de_jeud	-14
fr:de_jour	-4
fr:de_kin	15
fr:de_la	30
fr:de_laval	13
fr:de_le	-33
fr:de_lir	7
fr:de_livraison	-10
fr:de_locat	-6
fr:de_lui	38
fr:de_lund	6
fr:de_m	-5
fr:de_ma	-13
fr:de_mai	-26
fr:de_main	7
fr:de_main-d'oeuvr	17
fr:de_mar	-16
fr:de_mard	-3
fr:de_mari	-9
fr:de_mariag	10
fr:de_me	-3
fr:de_meme	4
fr:de_menag	14
fr:de_mercred	-10
fr:de_mes	15
fr:de_mid	-12
fr:de_minuit	18
fr:de_mis	-16
fr:de_mme	-25
fr:de_moi	19
fr:de_mon	-27
fr:de_mont	4
fr:de_naissanc	-3
fr:de_ne	-14
fr:de_neig	29
fr:de_noc	-17
fr:de_noel	8
fr:de_nos	-30
fr:de_not	-10
fr:de_nous	-12
fr:de_nouveau	-11
fr:de_nuit	15
fr:de_numero	15
fr:de_oeuf	20
fr:de_orang	3
fr:de_ordin	-4
fr:de_ouvertur	8
fr:de_ouvr	3
fr:de_pai	36
fr:de_pan	25
fr:de_pann	-23
fr:de_papi	20
fr:de_parl	5
fr:de_part	-3
fr:de_pass	19
fr:de_photos	30
fr:de_plac	12
fr:de_plastiqu	2
fr:de_plein	-9
fr:de_plus	-33
fr:de_port	16
fr:de_pouss	-5
fr:de_pouvoir	14
fr:de_preferent	-15
fr:de_pret	-5
fr:de_prix	-4
fr:de_problem	-20
fr:de_protect	7
fr:de_quatorz	3
fr:de_quatr	39
fr:de_quoi	-24
fr:de_ramp	7
fr:de_rappel	3
fr:de_recept	19
fr:de_rechang	15
fr:de_recharg	-5
fr:de_recouvr	17
fr:de_remplac	6
fr:de_rendez-vous	17
fr:de_repons	8
fr:de_reprendr	-5
fr:de_resil	5
fr:de_rest	-3
fr:de_retard	-16
fr:de_retir	13
fr:de_retour	-19
fr:de_rien	-11
fr:de_sa	-21
fr:de_sais	7
fr:de_samed	-28
fr:de_savoir	6
fr:de_se	26
fr:de_secour	-18
fr:de_secur	-10
fr:de_semain	-4
fr:de_sept	15
fr:de_servic	15
fr:de_serviet	5
fr:de_sign	-21
fr:de_six	18
fr:de_soin	5
fr:de_soix	-4
fr:de_sort	2
fr:de_souc	-33
fr:de_sport	-11
fr:de_station	4
fr:de_suit	25
fr:de_suiv	7
fr:de_sutur	-23
fr:de_telephon	6
fr:de_temp	-10
fr:de_toilet	-7
fr:de_tomb	15
fr:de_tous	5
fr:de_travail	8
fr:de_traver	-3
fr:de_trois	-13
fr:de_trop	-10
fr:de_trouv	22
fr:de_un	59
fr:de_une	-18
fr:de_urgenc	8
fr:de_vacanc	4
fr:de_velo	27
fr:de_ven	-4
fr:de_vendred	14
fr:de_vi	9
fr:de_vingt	-14
fr:de_viv	-13
fr:de_voir	13
fr:de_vos	-45
fr:de_votre	4
fr:de_vous	6
fr:de_voyag	-5
fr:dear	-43
fr:dear_all	-10
fr:dear_mr	-11
fr:deau	33
fr:deau_chaud	32
fr:deb	19
fr:deball	3
fr:debat	-19
fr:debil	-10
fr:debit	13
fr:debit_#	3
fr:debord	9
fr:debout	11
fr:debout_dans	-10
fr:debranch	-4
fr:debut	-23
fr:debut_a	-8
fr:decal	9
fr:deced	-15
fr:deced_le	-12
fr:decembr	-14
fr:deces	-2
fr:decharg	-2
fr:dechir	4
fr:decid	-2
fr:declar	-5
fr:decoll	12
fr:decommand	25
fr:decompt	7
fr:deconseil	-4
fr:decor	-5
fr:decouvert	6
fr:decouvr	13
fr:decr	4
fr:decroch	46
fr:decu	-10
fr:deduit	-18
fr:defaut	-19
fr:defaut_de	-12
fr:definit	-17
fr:deg	-13
fr:deg_de	-13
fr:degag	-12
fr:degr	10
fr:degr_dans	2
fr:deja	8
fr:deja_raccroch	5
fr:dejeun	-18
fr:dejeuner	21
fr:del	-38
fr:del_de	-23
fr:del_pour	-11
fr:delcourt	-6
fr:delegu	-8
fr:delic	-20
fr:delval	-4
fr:dem	5
fr:demain	-58
fr:demain_#	-28
fr:demain_matin	-3
fr:demand	18
fr:demand_#	37
fr:demand_a	27
fr:demand_de	12
fr:demand_des	6
fr:demand_deux	2
fr:demand_en	-13
fr:demand_la	-3
fr:demand_ou	-15
fr:demand_pourquoi	-13
fr:demand_que	-16
fr:demand_se	4
fr:demand_si	19
fr:demand_trois	2
fr:demand_un	4
fr:demand_une	-12
fr:demarch	-2
fr:demarr	4
fr:demenag	13
fr:demenageur	-4
fr:demeur	-12
fr:demeur_de	-12
fr:demi-heur	17
fr:demont	-16
fr:den	-26
fr:deneig	-13
fr:denich	-7
fr:dent	3
fr:dent_cass	-19
fr:dentair	17
fr:dentist	-3
fr:dep	30
fr:dep_de	15
fr:depann	-11
fr:depannag	-15
fr:depart_a	11
fr:depart_de	-2
fr:depass	-15
fr:depech	3
fr:depend	-5
fr:depend_de	-5
fr:depl	-20
fr:deplac	4
fr:deplac_le	-11
fr:depos_a	-29
fr:depos_la	-4
fr:depos_le	-9
fr:depot	-21
fr:depot_de	-7
fr:depui	5
fr:depui_#	3
fr:depuis	46
fr:depuis_#	-12
fr:depuis_ce	24
fr:depuis_des	-11
fr:depuis_deux	18
fr:depuis_dix	4
fr:depuis_fevr	-15
fr:depuis_hi	5
fr:depuis_je	-4
fr:depuis_jeud	41
fr:depuis_la	37
fr:depuis_le	-7
fr:depuis_lund	-9
fr:depuis_mon	-3
fr:depuis_neuf	-11
fr:depuis_onze	20
fr:depuis_paqu	-17
fr:depuis_que	18
fr:depuis_samed	2
fr:depuis_six	-13
fr:depuis_trois	-9
fr:depuis_un	5
fr:depuis_votre	17
fr:derang	-24
fr:dern	10
fr:dern_fois	-18
fr:derr	5
fr:derr_la	3
fr:derr_le	7
fr:derr_moi	-2
fr:des	-8
fr:des_#	14
fr:des_biscuit	-2
fr:des_chais	24
fr:des_chambr	12
fr:des_crep	13
fr:des_deux	2
fr:des_eau	-13
fr:des_enfant	-22
fr:des_excus	-10
fr:des_frais	-3
fr:des_gen	14
fr:des_heur	-4
fr:des_le	-5
fr:des_lunet	-4
fr:des_nouvel	-14
fr:des_petit	-18
fr:des_photos	-12
fr:des_produit	-3
fr:des_quatr	-14
fr:des_que	30
fr:des_traval	-18
fr:des_vent	-11
fr:descend	-10
fr:descendr	14
fr:descendu	-18
fr:desert	4
fr:design	-5
fr:desinscrir	14
fr:desk	-18
fr:desol	-22
fr:desorm	-24
fr:dessert	9
fr:dessin	-16
fr:dessous	18
fr:dessous_de	18
fr:dessu	3
fr:dessus	25
fr:dessus_pis	14
fr:det	5
fr:detach	17
fr:detail	-10
fr:detaill	-5
fr:detartrag	-6
fr:detecteur	-17
fr:detecteur_de	-17
fr:detent	5
fr:deux	30
fr:deux_an	9
fr:deux_autr	2
fr:deux_cent	3
fr:deux_de	-31
fr:deux_et	-12
fr:deux_fois	-4
fr:deux_heur	14
fr:deux_jour	-4
fr:deux_matin	12
fr:deux_messag	21
fr:deux_minut	14
fr:deux_person	-13
fr:deux_pour	-2
fr:deux_semain	-17
fr:deuxiem	18
fr:deuxiem_etag	10
fr:dev	18
fr:dev_chez	13
fr:dev_de	7
fr:dev_etre	21
fr:dev_la	29
fr:dev_le	-22
fr:dev_les	3
fr:dev_lui	-14
fr:dev_ma	9
fr:dev_me	-14
fr:dev_moi	2
fr:dev_mon	4
fr:dev_nous	7
fr:dev_pass	13
fr:dev_pour	-8
fr:dev_sign	-29
fr:dev_tout	6
fr:dev_toute	3
fr:dev_une	-9
fr:dev_ven	22
fr:devenu	13
fr:devient	-15
fr:devin	5
fr:devon	-18
fr:devou	-5
fr:devr	-11
fr:devr_etre	-5
fr:di	4
fr:diagnostic	-11
fr:dial	26
fr:dial_ton	16
fr:dict	-12
fr:did	-12
fr:different	25
fr:difficil	22
fr:diligent	-11
fr:dimanch	-3
fr:dimanch_a	-11
fr:dimanch_soir	-26
fr:din	7
fr:diplom	-10
fr:dir	6
fr:dir_que	8
fr:dir_un	3
fr:dire	-18
fr:dire_a	-19
fr:dire_ce	8
fr:dire_pourquoi	7
fr:dire_que	-19
fr:dire_si	-6
fr:direct	14
fr:direct_de	-9
fr:directeur	-8
fr:directric	-6
fr:dis	9
fr:dis_#	4
fr:dis_il	-3
fr:dis_que	-22
fr:discret	-28
fr:discut	-9
fr:disent	-8
fr:disjoncteur	12
fr:disparu	-20
fr:disparu_de	7
fr:disponibl	-16
fr:disqu	-8
fr:distanc	15
fr:distingu	-14
fr:distributeur	-4
fr:dit	4
fr:dit_#	42
fr:dit_a	-17
fr:dit_au	-28
fr:dit_ce	-30
fr:dit_de	4
fr:dit_elle	3
fr:dit_en	-8
fr:dit_je	-16
fr:dit_la	18
fr:dit_le	-17
fr:dit_oui	18
fr:dit_que	6
fr:dites	11
fr:dites_le	-22
fr:dites_moi	-17
fr:dites_que	36
fr:divis	-13
fr:divorc	-10
fr:dix	-20
fr:dix-huit	14
fr:dix-sept	13
fr:dix-sept_heur	5
fr:dix_a	5
fr:dix_heur	4
fr:dix_jour	-16
fr:dizain	4
fr:dizain_de	4
fr:dj	-15
fr:dla	4
fr:do	-47
fr:do_it	-12
fr:do_not	-22
fr:do_you	-7
fr:docteur	15
fr:does	-26
fr:doigt	-16
fr:dois	-2
fr:dois_je	-21
fr:doit	-19
fr:doit_etre	-2
fr:doivent	-4
fr:dollar	25
fr:domain	27
fr:domicil	6
fr:dommag	5
fr:don	5
fr:don_a	-6
fr:don_le	15
fr:don_mon	4
fr:don_sur	-10
fr:don_une	-5
fr:donc	-28
fr:donc_#	-28
fr:donc_je	23
fr:done	-21
fr:dont	6
fr:dont_deux	29
fr:dont_je	-6
fr:dont_la	-25
fr:dont_une	7
fr:door	20
fr:dor	-19
fr:dorm	-17
fr:dorm_dans	11
fr:dormon	-10
fr:dort	-16
fr:dos_#	10
fr:doss	10
fr:doss_a	-9
fr:doss_complet	6
fr:doss_de	-16
fr:doss_en	-7
fr:doss_et	-15
fr:douan	2
fr:doubl	-5
fr:doubl_pour	18
fr:douc	-21
fr:douch	13
fr:douch_a	-22
fr:douillet	35
fr:douleur	-23
fr:dout	-7
fr:dout_un	-3
fr:doux	-17
fr:douz	-7
fr:down	8
fr:dr	-21
fr:dr_piet	-20
fr:droit_a	18
fr:droit_de	-10
fr:drol	-14
fr:drol_de	4
fr:du	20
fr:du_#	-4
fr:du_bas	5
fr:du_bien	-19
fr:du_buffet	-11
fr:du_bureau	-20
fr:du_cabinet	17
fr:du_caf	-14
fr:du_carton	21
fr:du_cimet	3
fr:du_coin	-7
fr:du_compt	3
fr:du_comptoir	10
fr:du_contrat	18
fr:du_cot	18
fr:du_debut	-17
fr:du_dentist	-13
fr:du_derang	-14
fr:du_dessous	-2
fr:du_doss	24
fr:du_fil	-9
fr:du_four	6
fr:du_genr	-11
fr:du_guichet	-3
fr:du_jour	-13
fr:du_lit	-12
fr:du_local	-4
fr:du_magasin	15
fr:du_mariag	-9
fr:du_matin	6
fr:du_mois	-26
fr:du_mond	-11
fr:du_nom	15
fr:du_nouveau	-4
fr:du_pai	-4
fr:du_pain	19
fr:du_pet	18
fr:du_plafond	12
fr:du_prem	-14
fr:du_prix	-13
fr:du_quart	-18
fr:du_rep	-13
fr:du_retard	-3
fr:du_sac	-3
fr:du_sejour	-8
fr:du_sit	11
fr:du_soir	13
fr:du_spa	12
fr:du_station	3
fr:du_supermarch	16
fr:du_support	-14
fr:du_telephon	26
fr:du_temp	-7
fr:du_tout	15
fr:du_travail	11
fr:du_villag	-19
fr:du_voisin	-7
fr:du_vol	30
fr:duplicat	-22
fr:duplicat_de	-7
fr:dur	-11
fr:dur_de	-5
fr:dylan	-8
fr:e	-5
fr:eau	4
fr:eau_a	13
fr:eau_chaud	-3
fr:eau_de	11
fr:eau_du	-17
fr:eau_et	-3
fr:eau_froid	2
fr:ecart	-11
fr:echang	-17
fr:echang_de	2
fr:echangeur	-5
fr:echeanc	11
fr:eclat	17
fr:ecol	-25
fr:econom	-4
fr:ecout	-28
fr:ecran	18
fr:ecran_de	22
fr:ecras	5
fr:ecrir	-7
fr:ecris	17
fr:ecris_pas	-8
fr:ecrit	-19
fr:ecrit_#	13
fr:ecrit_a	-7
fr:ecrit_de	13
fr:ecrit_en	17
fr:ecrit_que	-16
fr:ecrit_sur	-22
fr:ecriv	-26
fr:effac	10
fr:effac_le	-11
fr:effet	14
fr:efficac	-16
fr:egar	-10
fr:eglis	25
fr:egout	-13
fr:eh	17
fr:eh_bien	17
fr:electr	15
fr:electricien	-18
fr:electron	4
fr:eleg	-13
fr:elev	-23
fr:elle	-5
fr:elle-mem	-16
fr:elle_a	15
fr:elle_avait	3
fr:elle_de	-2
fr:elle_demand	-15
fr:elle_doit	-7
fr:elle_est	32
fr:elle_etait	-17
fr:elle_le	-25
fr:elle_ne	-46
fr:elle_part	-26
fr:elle_qui	-18
fr:elle_se	8
fr:elle_sont	-11
fr:elle_veut	-15
fr:emball	-13
fr:embarqu	3
fr:empech	-5
fr:empil	26
fr:emploi_a	16
fr:emploi_pour	4
fr:employeur	-9
fr:emport	4
fr:empreint	32
fr:emprunt	-11
fr:en	-8
fr:en_#	-42
fr:en_a	22
fr:en_ai	23
fr:en_anglais	-6
fr:en_aout	10
fr:en_attend	-5
fr:en_attent	3
fr:en_avait	24
fr:en_avril	7
fr:en_bas	15
fr:en_cas	-35
fr:en_charg	7
fr:en_clair	4
fr:en_coin	6
fr:en_cong	-5
fr:en_consequent	-8
fr:en_cour	2
fr:en_cuir	2
fr:en_cuisin	12
fr:en_decembr	-5
fr:en_dedan	-23
fr:en_demeur	-7
fr:en_dessous	9
fr:en_dix	-11
fr:en_doubl	4
fr:en_effet	13
fr:en_enti	-4
fr:en_est	-5
fr:en_etait	-11
fr:en_fac	-4
fr:en_fais	-23
fr:en_fait	12
fr:en_fevr	-13
fr:en_fich	-11
fr:en_fin	-15
fr:en_franc	-14
fr:en_gras	-21
fr:en_haut	25
fr:en_janv	-28
fr:en_juillet	-17
fr:en_larm	5
fr:en_le	-4
fr:en_lign	-4
fr:en_liquid	-9
fr:en_mai	-12
fr:en_main	-8
fr:en_manteau	-16
fr:en_mar	-17
fr:en_march	-17
fr:en_me	19
fr:en_meme	22
fr:en_miet	19
fr:en_neerland	6
fr:en_novembr	25
fr:en_occup	-3
fr:en_octobr	-16
fr:en_or	-22
fr:en_ordre	-16
fr:en_ouvr	34
fr:en_pann	-16
fr:en_parl	-25
fr:en_part	-24
fr:en_pass	-12
fr:en_person	-10
fr:en_photo	2
fr:en_plastiqu	7
fr:en_plein	36
fr:en_pleur	-5
fr:en_plus	-3
fr:en_prem	21
fr:en_pyjam	13
fr:en_quatr	6
fr:en_quel	5
fr:en_rad	7
fr:en_rayon	3
fr:en_redemand	-12
fr:en_reserv	-15
fr:en_rest	-8
fr:en_retard	-37
fr:en_reunion	5
fr:en_rond	-8
fr:en_roug	-19
fr:en_rout	15
fr:en_sall	3
fr:en_septembr	-15
fr:en_servic	4
fr:en_six	-18
fr:en_sommes	5
fr:en_sort	-14
fr:en_stock	4
fr:en_suis	-7
fr:en_tit	-8
fr:en_tout	-12
fr:en_train	-8
fr:en_trois	-13
fr:en_un	-4
fr:en_une	-34
fr:en_vingt	-10
fr:encaiss	13
fr:encombr	22
fr:encor	50
fr:encor_#	17
fr:encor_a	4
fr:encor_des	2
fr:encor_la	-15
fr:encor_les	-5
fr:encor_sous	4
fr:encor_sur	41
fr:encor_une	16
fr:end	-7
fr:endroit	-19
fr:enfant	-23
fr:enfant_de	3
fr:enfant_en	19
fr:enferm	-10
fr:enfin	-49
fr:engag	-18
fr:english	28
fr:enlev_de	15
fr:ennui	-14
fr:enregistr	2
fr:enseign	-19
fr:ensembl	-15
fr:ensuit	-14
fr:entend	-6
fr:entendr	4
fr:entendu_le	-2
fr:enterr	-4
fr:enti	-3
fr:entier	-9
fr:entrait	16
fr:entre	27
fr:entre-temp	-16
fr:entre_#	26
fr:entre_a	-8
fr:entre_avec	4
fr:entre_dans	-8
fr:entre_deux	31
fr:entre_en	13
fr:entre_la	3
fr:entre_le	-17
fr:entre_les	5
fr:entrepot	10
fr:entrepris	-25
fr:entretien	37
fr:entretien_a	4
fr:entretien_de	2
fr:envelopp	-11
fr:enver	17
fr:environ	-13
fr:envisage	-7
fr:envoi	13
fr:envoi_a	28
fr:envoi_dans	-5
fr:envoi_des	3
fr:envoi_la	-16
fr:envoi_le	-6
fr:envoi_quelqu'un	-7
fr:envoi_un	-11
fr:envoi_une	-8
fr:enzo	6
fr:epargn	-15
fr:episod	8
fr:episod_#	8
fr:epong	-9
fr:epous	-21
fr:epuis	-7
fr:equip	-36
fr:equip_de	-23
fr:equip_est	3
fr:erreur	-4
fr:erreur_#	25
fr:es	-9
fr:escal	-39
fr:espac	14
fr:esper	8
fr:essai	5
fr:essai_de	-14
fr:essenc	-8
fr:est	6
fr:est_#	28
fr:est_a	26
fr:est_alle	26
fr:est_allerg	-6
fr:est_arret	-17
fr:est_arriv	36
fr:est_au	-10
fr:est_avec	-8
fr:est_bien	-32
fr:est_bloqu	-5
fr:est_bon	9
fr:est_ce	-38
fr:est_chez	22
fr:est_complet	4
fr:est_coup	-22
fr:est_dans	-32
fr:est_de	-42
fr:est_deja	21
fr:est_devenu	13
fr:est_dire	-12
fr:est_donc	-8
fr:est_du	-5
fr:est_ecrit	6
fr:est_elle	-28
fr:est_en	-11
fr:est_encor	32
fr:est_entre	-10
fr:est_exact	3
fr:est_ferm	3
fr:est_fin	29
fr:est_il	-30
fr:est_jam	21
fr:est_joint	-25
fr:est_jol	-27
fr:est_just	-21
fr:est_la	-64
fr:est_le	28
fr:est_lui	-4
fr:est_ma	-31
fr:est_mal	4
fr:est_marqu	-9
fr:est_meme	-14
fr:est_mis	-8
fr:est_moi	32
fr:est_mon	7
fr:est_mont	21
fr:est_mort	7
fr:est_noir	-3
fr:est_normal	-13
fr:est_not	-26
fr:est_ou	-6
fr:est_part	4
fr:est_parvenu	25
fr:est_pas	-18
fr:est_pass	12
fr:est_perdu	4
fr:est_plein	17
fr:est_plus	12
fr:est_point	5
fr:est_pos	-11
fr:est_possibl	-11
fr:est_pour	-22
fr:est_present	5
fr:est_pret	-15
fr:est_quand	-11
fr:est_que	-6
fr:est_quoi	7
fr:est_rar	-11
fr:est_rendu	2
fr:est_repart	25
fr:est_rest	15
fr:est_revenu	-22
fr:est_si	5
fr:est_sort	5
fr:est_sup	-13
fr:est_tel	4
fr:est_tomb	-15
fr:est_toujour	12
fr:est_tout	38
fr:est_tres	-12
fr:est_tro	-12
fr:est_trop	-5
fr:est_tu	-19
fr:est_un	-15
fr:est_une	17
fr:est_venu	-8
fr:est_vid	41
fr:est_vous	-5
fr:est_vrai	-13
fr:estim	14
fr:et	3
fr:et_#	38
fr:et_a	14
fr:et_au	16
fr:et_aucun	3
fr:et_avec	11
fr:et_ca	8
fr:et_ce	5
fr:et_cel	3
fr:et_chaqu	-7
fr:et_chez	18
fr:et_de	36
fr:et_dem	4
fr:et_depuis	-13
fr:et_des	-18
fr:et_deux	-8
fr:et_dit	6
fr:et_dix	5
fr:et_du	21
fr:et_elle	4
fr:et_en	16
fr:et_est	18
fr:et_hi	21
fr:et_je	-8
fr:et_jeud	18
fr:et_jusqu	-11
fr:et_la	7
fr:et_le	-6
fr:et_les	-25
fr:et_ma	15
fr:et_mainten	20
fr:et_me	-6
fr:et_merc	-3
fr:et_mes	9
fr:et_moi	-35
fr:et_mon	7
fr:et_ne	-27
fr:et_notre	11
fr:et_nous	12
fr:et_nuit	-19
fr:et_on	14
fr:et_pai	-6
fr:et_pas	-20
fr:et_person	22
fr:et_plus	17
fr:et_pour	-18
fr:et_puis	4
fr:et_quand	20
fr:et_quart	-10
fr:et_rien	4
fr:et_sa	-7
fr:et_sans	-10
fr:et_se	9
fr:et_ses	14
fr:et_si	-7
fr:et_sur	13
fr:et_toujour	-2
fr:et_tout	-19
fr:et_trois	-6
fr:et_tu	-18
fr:et_un	7
fr:et_une	-3
fr:et_votre	-24
fr:et_vous	26
fr:et_vs	5
fr:etag	19
fr:etager	2
fr:etai	3
fr:etaient	4
fr:etais	-2
fr:etais_a	-13
fr:etais_en	-28
fr:etais_pas	-8
fr:etait	10
fr:etait_#	33
fr:etait_a	-25
fr:etait_au	4
fr:etait_bien	-3
fr:etait_bloqu	-17
fr:etait_bon	-24
fr:etait_dans	7
fr:etait_de	-20
fr:etait_du	4
fr:etait_en	17
fr:etait_encor	8
fr:etait_la	-37
fr:etait_le	21
fr:etait_ouvert	5
fr:etait_part	22
fr:etait_pas	9
fr:etait_plein	20
fr:etait_plus	20
fr:etait_seul	-6
fr:etait_tres	-4
fr:etait_un	-21
fr:etait_une	18
fr:etal	-7
fr:etant	28
fr:etap	-20
fr:etat_civil	-4
fr:etat_de	-7
fr:ete	9
fr:ete_annul	9
fr:ete_charm	-8
fr:ete_class	4
fr:ete_deplac	-3
fr:ete_depos	19
fr:ete_envoi	15
fr:ete_fait	-8
fr:ete_livr	5
fr:ete_notif	3
fr:ete_refus	4
fr:ete_rendu	3
fr:ete_tres	-4
fr:eteint	-6
fr:etes	-11
fr:etes_des	-26
fr:etes_serieux	6
fr:etien	-6
fr:etions	-28
fr:etiquet	30
fr:etoil	-30
fr:eton	11
fr:etrang	4
fr:etranger	24
fr:etre	14
fr:etre_en	22
fr:etre_la	-9
fr:etud	-14
fr:eu	-7
fr:eu_a	-28
fr:eu_de	-18
fr:eu_la	21
fr:eu_le	-4
fr:eu_une	-6
fr:euro	-17
fr:euros	9
fr:euros_pour	24
fr:euros_sans	4
fr:eux	-3
fr:evacu	12
fr:evalu	-26
fr:evalu_a	-12
fr:even	-30
fr:eventr	3
fr:every	23
fr:everything	-21
fr:evi	-6
fr:evident	-5
fr:evit	-30
fr:exact	8
fr:exact_comm	18
fr:exact_de	-13
fr:exager	-4
fr:examen	10
fr:excellent	-24
fr:except	-8
fr:excus	-33
fr:excus_et	-17
fr:exemplair	-19
fr:exercic	-13
fr:exig	27
fr:exig_un	4
fr:exig_une	6
fr:exist	13
fr:exist_pas	22
fr:expans	11
fr:experient	-7
fr:expert	-26
fr:expertis	4
fr:expir	25
fr:explain	3
fr:expliqu	-14
fr:expliqu_a	11
fr:expliqu_clair	-6
fr:expliqu_que	10
fr:exposit	26
fr:exprim	-7
fr:exterieur	14
fr:extrait	23
fr:fabien	19
fr:fabric	-4
fr:fac	10
fr:facad	-5
fr:fach	-11
fr:facil	-14
fr:facon	-3
fr:facteur	41
fr:factur	39
fr:factur_#	18
fr:factur_a	-21
fr:factur_au	-10
fr:factur_de	17
fr:factur_est	7
fr:factur_il	30
fr:factur_la	2
fr:factur_n	-3
fr:factur_pour	-14
fr:factur_un	4
fr:fai	8
fr:fai_#	12
fr:faill	18
fr:faim	5
fr:faire	-17
fr:faire-part	7
fr:faire_de	13
fr:faire_dire	7
fr:faire_le	-14
fr:faire_un	7
fr:fais	6
fr:fais_#	6
fr:fais_un	2
fr:fait	-13
fr:fait_#	7
fr:fait_a	-17
fr:fait_de	4
fr:fait_depuis	-7
fr:fait_des	-9
fr:fait_descendr	4
fr:fait_deux	-5
fr:fait_en	-14
fr:fait_encor	11
fr:fait_la	9
fr:fait_le	3
fr:fait_mieux	-2
fr:fait_notre	-8
fr:fait_plus	-10
fr:fait_pour	24
fr:fait_que	-9
fr:fait_repet	-16
fr:fait_trois	15
fr:fait_un	-16
fr:fait_une	13
fr:faites	-29
fr:faites_le	-15
fr:faites_vous	-8
fr:fall	5
fr:fallu	-6
fr:familial	3
fr:famill	-7
fr:famill_de	-6
fr:fantom	6
fr:farc	17
fr:farin	4
fr:fass	-9
fr:fast	-13
fr:fatigu	-14
fr:fatou	-8
fr:faudr	2
fr:fault	-10
fr:fauss	-20
fr:faut	-43
fr:faut_de	-10
fr:faut_etre	4
fr:faut_il	-30
fr:faut_le	-3
fr:faut_que	-11
fr:fauteuil	-22
fr:fauteuil_roul	4
fr:faux	-7
fr:fe	-11
fr:fel	-12
fr:felicit	-11
fr:felicit_a	7
fr:femm	-30
fr:femm_a	-20
fr:femm_de	8
fr:fendu	18
fr:fenetr	33
fr:fenetr_a	22
fr:fenetr_ouvert	-11
fr:fer	-5
fr:feri	-3
fr:ferm	4
fr:ferm_a	-7
fr:ferm_et	-2
fr:ferm_jusqu	-14
fr:ferm_la	4
fr:ferm_le	-12
fr:ferm_mon	4
fr:ferm_pas	8
fr:ferm_pour	5
fr:fermetur	-9
fr:fernand	-19
fr:fess	2
fr:fet	-21
fr:fet_de	-10
fr:fet_du	-10
fr:feu	-25
fr:feuill	38
fr:feuill_de	-9
fr:feutr	-9
fr:fevr	-12
fr:fi	-20
fr:fibr	-22
fr:fich	-4
fr:fich_de	8
fr:fidel	20
fr:fier	24
fr:figur	10
fr:figur_sur	12
fr:figurent	6
fr:fil	17
fr:fil_a	20
fr:fil_au	4
fr:fil_de	13
fr:fil_est	-3
fr:fil_se	10
fr:filet	3
fr:fill	-7
fr:fill_a	-31
fr:fill_au	-15
fr:fill_de	7
fr:fill_me	-5
fr:film	7
fr:film_plastiqu	17
fr:filtr	3
fr:fin	-20
fr:fin_a	-5
fr:fin_de	-23
fr:fin_du	-17
fr:fin_en	-16
fr:fin_ma	3
fr:fin_par	20
fr:final	-17
fr:firm	-17
fr:first	11
fr:fissur	3
fr:fiv	-19
fr:fiv_star	-9
fr:fix	4
fr:fix_le	15
fr:fixed	-24
fr:fixed_in	-6
fr:fjord	-15
fr:flaqu	-4
fr:flemall	-13
fr:fleur	-24
fr:fleurist	7
fr:flott	-7
fr:flut	36
fr:flut_de	25
fr:foi	18
fr:fois	15
fr:fois_a	12
fr:fois_ce	-14
fr:fois_de	17
fr:fois_du	-3
fr:fois_en	8
fr:fois_et	21
fr:fois_je	-7
fr:fois_la	-5
fr:fois_le	28
fr:fois_par	-16
fr:fois_pour	-12
fr:fois_que	31
fr:fois_sans	-15
fr:fois_sur	3
fr:fonc	2
fr:fonction	-27
fr:fonction_de	-7
fr:fonction_pas	2
fr:fond	33
fr:fond_a	-8
fr:fond_de	17
fr:fond_du	4
fr:fondu	5
fr:font	9
fr:fontain	-3
fr:for	-21
fr:for_a	20
fr:for_my	-23
fr:for_our	-6
fr:for_the	-13
fr:forc	-15
fr:forest	-11
fr:forf	9
fr:forg	-7
fr:form	-15
fr:format	-46
fr:formel	6
fr:formul	3
fr:formulair	-14
fr:formulair_de	3
fr:fort	10
fr:fort_aimabl	-8
fr:fort_que	15
fr:fouill	11
fr:foul	5
fr:four	-15
fr:four_tim	23
fr:fourchet	-21
fr:fourn	-16
fr:fournais	-44
fr:fournisseur	-10
fr:fourr	-6
fr:fractur	-4
fr:fractur_du	5
fr:fraich	-16
fr:frais	-5
fr:frais_de	34
fr:franc	-28
fr:franch	-32
fr:franch_le	-8
fr:franchis	3
fr:francin	-18
fr:fraud	-12
fr:fre	-7
fr:freddi	35
fr:frer	-11
fr:fret	10
fr:fri	-6
fr:fridai	31
fr:frigidair	19
fr:frigo	18
fr:frit	-9
fr:fritur	9
fr:froid	12
fr:from	20
fr:from_#	10
fr:fromag	-15
fr:front	-12
fr:frott	-12
fr:fuit	-70
fr:fuit_sous	-25
fr:fum	15
fr:fun	-3
fr:funni	-15
fr:fut	9
fr:g	-8
fr:gabriel	-20
fr:gaetan	-15
fr:gagn	-10
fr:galer	-10
fr:gamin	-5
fr:gang	-29
fr:gant	-18
fr:gar_a	-6
fr:gar_de	32
fr:gar_du	-23
fr:gar_est	-8
fr:gar_qui	-13
fr:gar_se	-21
fr:garag	-32
fr:garant	-2
fr:garant_que	-4
fr:gard	-25
fr:gard_#	4
fr:gard_la	7
fr:gard_le	-12
fr:gard_les	-15
fr:gard_mon	-11
fr:garder	3
fr:gardien	8
fr:gastro	-15
fr:gateau	36
fr:gateau_et	-13
fr:gauch	39
fr:gav	28
fr:gaz	9
fr:gel	-29
fr:gen	5
fr:gendr	-19
fr:gener	-28
fr:general	-10
fr:genou	16
fr:genoux	-18
fr:genr	12
fr:gent	-8
fr:gentil	-16
fr:gentill	12
fr:gentilless	-17
fr:gentilless_de	-6
fr:ger	-8
fr:ger_le	-22
fr:ger_me	5
fr:gerald	-14
fr:gerard	-13
fr:gerv	-12
fr:gest	-8
fr:gestionnair	-22
fr:get	25
fr:ghislain	-28
fr:ginet	-4
fr:girard	3
fr:gisel	-6
fr:glac	22
fr:glacial	4
fr:glass	-9
fr:gliss	4
fr:gluten	-7
fr:go	3
fr:going	-9
fr:gon	4
fr:gonfl	-20
fr:good	-26
fr:good_afternoon	-6
fr:good_morning	-10
fr:goss	-20
fr:got	3
fr:gout	33
fr:gout_de	-8
fr:gout_la	32
fr:gout_le	-17
fr:goutt	18
fr:gp	-8
fr:grac	-32
fr:grac_a	-8
fr:grand	6
fr:grand-mer	-14
fr:grand_bravo	-6
fr:grand_comm	24
fr:grand_merc	-14
fr:grand_ouvert	3
fr:grande-bai	-10
fr:grandeur	-23
fr:gras	-19
fr:gratitud	-8
fr:gratt	-12
fr:gratuit	-39
fr:gravat	3
fr:gre	-7
fr:gre_de	-7
fr:great	-7
fr:grel	-9
fr:gren	2
fr:grille-pain	7
fr:grinc	-13
fr:gris	5
fr:gros	-6
fr:gross	9
fr:gross_comm	3
fr:group	14
fr:group_de	-4
fr:gsm	24
fr:guest	-24
fr:guet	32
fr:guet_le	31
fr:gueul	-8
fr:gui	-40
fr:guichet	8
fr:guid	-7
fr:guillaum	-6
fr:gymnas	4
fr:h	-5
fr:h7	7
fr:h_a	6
fr:h_au	-38
fr:h_avec	8
fr:h_du	-22
fr:h_et	19
fr:h_le	19
fr:h_pil	-27
fr:habit	-12
fr:habitu	-10
fr:habitud	-25
fr:habituel	-2
fr:had	34
fr:haddad	-3
fr:hai	-11
fr:half	-11
fr:hall	7
fr:hamel	-5
fr:hanch	-11
fr:happi	-17
fr:harcel	3
fr:harvei	-11
fr:has	41
fr:hasard	4
fr:hat	-7
fr:hauss	-9
fr:hauss_les	4
fr:haut	12
fr:haut-parleur	22
fr:haut_de	-8
fr:haut_dev	3
fr:hauteur	10
fr:hautfen	-7
fr:have_the	-20
fr:he	-19
fr:he_is	-9
fr:he_was	11
fr:heat	-8
fr:heating	-7
fr:heberg	-4
fr:hei	15
fr:hel	5
fr:helen	-15
fr:hello	-29
fr:hello_le	22
fr:hesit	-9
fr:heur	-18
fr:heur_a	-30
fr:heur_apres	4
fr:heur_au	-18
fr:heur_avant	8
fr:heur_ce	-6
fr:heur_dans	16
fr:heur_de	4
fr:heur_des	-14
fr:heur_dix	-4
fr:heur_du	9
fr:heur_et	-2
fr:heur_le	-16
fr:heur_plus	21
fr:heur_pour	22
fr:heur_sans	-13
fr:heur_sur	5
fr:heur_vingt	5
fr:hi	-9
fr:hi_a	24
fr:hi_je	-17
fr:hi_ophel	-6
fr:hi_soir	5
fr:hi_there	-17
fr:hi_un	-24
fr:him	-21
fr:his	-4
fr:histoir	13
fr:histoir_de	-10
fr:hiv	-5
fr:hockei	9
fr:hom	2
fr:homm	-12
fr:homm_a	-22
fr:honest	-22
fr:honnet	-41
fr:honneur	-14
fr:honorair	-7
fr:hont	-25
fr:honteux	-5
fr:hopital	-31
fr:hor	-21
fr:hor_servic	-10
fr:horair_de	-5
fr:horlog	-11
fr:hotel	-15
fr:hotel_a	-7
fr:hour	-20
fr:hous	-20
fr:hous_is	-18
fr:how	7
fr:how_much	-3
fr:hubert	-15
fr:hugo	-4
fr:huguet	-5
fr:huil	15
fr:huiss	-27
fr:huit	5
fr:huit_an	-13
fr:huit_heur	-4
fr:huit_jour	19
fr:huit_mois	-16
fr:humain	19
fr:human	-6
fr:humeur	-9
fr:hurl	6
fr:hypothequ	-5
fr:i	-3
fr:i_am	-13
fr:i_asked	-11
fr:i_get	-10
fr:i_had	19
fr:i_have	10
fr:i_was	-7
fr:i_will	-27
fr:i_would	-11
fr:ici	6
fr:ici_en	7
fr:ici_la	-15
fr:ici_vendred	-8
fr:icon	3
fr:ide	-15
fr:ident	17
fr:if	23
fr:ignor	18
fr:il	-8
fr:il_a	-9
fr:il_arriv	7
fr:il_aurait	-4
fr:il_avait	-19
fr:il_des	-6
fr:il_dev	4
fr:il_dit	16
fr:il_en	6
fr:il_fais	-5
fr:il_faut	-10
fr:il_le	-11
fr:il_lui	-8
fr:il_manqu	21
fr:il_me	-18
fr:il_ne	-23
fr:il_nous	-8
fr:il_parl	-17
fr:il_pass	-14
fr:il_pleut	3
fr:il_possibl	-5
fr:il_rest	41
fr:il_se	4
fr:il_sembl	-5
fr:il_serait	12
fr:il_sont	-22
fr:il_un	-15
fr:il_une	-10
fr:il_va	-8
fr:il_veut	-15
fr:il_vient	19
fr:il_vous	-18
fr:il_y	33
fr:illim	12
fr:illisibl	13
fr:imag	-14
fr:imagin	-17
fr:imagin_que	-8
fr:imit	4
fr:immediat	-10
fr:immeubl	10
fr:impai	6
fr:impatient	-8
fr:impecc	-27
fr:import	-13
fr:impossibl	21
fr:impossibl_a	6
fr:impossibl_de	15
fr:impot	4
fr:impress	-9
fr:imprim	31
fr:in	49
fr:in_a	36
fr:in_april	3
fr:in_may	5
fr:in_my	11
fr:in_ten	-28
fr:in_the	10
fr:incend	-7
fr:incend_de	-8
fr:included	8
fr:inclus	-31
fr:inconnu	11
fr:indemn	8
fr:indesir	27
fr:indiqu	18
fr:indiqu_#	20
fr:infirm	-19
fr:inform	-18
fr:informat	-4
fr:ingenieur	-5
fr:ingrid	-6
fr:inond	-4
fr:inquiet	-3
fr:inscript	-26
fr:inscrit	19
fr:insist	18
fr:inspect	3
fr:inspecteur	-5
fr:install	-16
fr:install_une	-15
fr:integral	3
fr:integral_de	-2
fr:interet	17
fr:interieur	6
fr:interlocuteur	3
fr:intern	-5
fr:internet	-6
fr:interrog	5
fr:interven	-5
fr:intervent	-9
fr:intervent_de	-4
fr:intervenu	-8
fr:intim	-5
fr:introuv	24
fr:inutil	6
fr:invalid	-14
fr:invent	14
fr:inventair	-6
fr:invisibl	4
fr:invit	-10
fr:invit_a	-5
fr:invoic	-23
fr:invoqu	4
fr:is	14
fr:is_#	7
fr:is_a	27
fr:is_fin	-14
fr:is_in	8
fr:is_it	-14
fr:is_not	18
fr:is_on	-23
fr:is_the	-16
fr:is_there	-23
fr:isabel	-15
fr:it	25
fr:it_is	19
fr:it_was	29
fr:its	10
fr:j	-14
fr:jam	3
fr:jam_demand	-6
fr:jam_ete	9
fr:jam_eu	-6
fr:jam_me	-8
fr:jam_recu	4
fr:jam_revenu	2
fr:jam_vu	5
fr:jamar	-4
fr:jamb	-14
fr:jambon	19
fr:janv	-19
fr:janv_et	8
fr:jas	-15
fr:jatend	4
fr:jaun	-5
fr:je	-20
fr:je_ai	6
fr:je_aie	-13
fr:je_aim	-30
fr:je_appel	-8
fr:je_arriv	-11
fr:je_attend	-31
fr:je_aur	3
fr:je_avais	-17
fr:je_cherch	-8
fr:je_commenc	-8
fr:je_comprend	4
fr:je_con	-21
fr:je_contest	-10
fr:je_crois	-18
fr:je_demand	11
fr:je_dois	11
fr:je_dor	-14
fr:je_dorm	-8
fr:je_en	14
fr:je_envoi	4
fr:je_esper	4
fr:je_fais	-6
fr:je_ignor	20
fr:je_imagin	-15
fr:je_join	-17
fr:je_la	-27
fr:je_le	20
fr:je_les	-29
fr:je_leur	-18
fr:je_lui	-11
fr:je_me	-25
fr:je_met	-21
fr:je_mont	-4
fr:je_ne	-20
fr:je_not	-7
fr:je_ose	6
fr:je_ouvr	-6
fr:je_pai	-21
fr:je_par	-10
fr:je_parl	4
fr:je_pass	-27
fr:je_pens	-9
fr:je_peux	-25
fr:je_port	-15
fr:je_prefer	-9
fr:je_prend	-5
fr:je_recois	34
fr:je_recommand	-11
fr:je_regret	7
fr:je_rentr	-12
fr:je_reserv	-3
fr:je_revien	-9
fr:je_sais	-19
fr:je_serai	-14
fr:je_sign	-12
fr:je_solliqu	6
fr:je_souhait	-22
fr:je_suis	-10
fr:je_tap	31
fr:je_te	-29
fr:je_ten	-16
fr:je_tien	-17
fr:je_tomb	13
fr:je_travaill	-8
fr:je_trouv	22
fr:je_vais	-38
fr:je_vas	24
fr:je_veux	-37
fr:je_vien	-13
fr:je_vois	23
fr:je_voudr	-33
fr:je_voul	-19
fr:je_vous	-17
fr:je_y	-16
fr:jeannin	-16
fr:jet	13
fr:jet_un	18
fr:jeud	21
fr:jeud_matin	12
fr:jeun	-9
fr:jeun_fill	8
fr:jeun_homm	-22
fr:jeux	-4
fr:job	-7
fr:jocelyn	-13
fr:joignabl	-11
fr:join	-19
fr:join_le	-14
fr:joindr	-12
fr:joint	-15
fr:joint_a	3
fr:joint_au	-9
fr:jol	-33
fr:jordan	20
fr:jordan_a	7
fr:jos	-9
fr:jou	9
fr:jouet	-3
fr:jour	3
fr:jour_a	4
fr:jour_apres	-11
fr:jour_au	8
fr:jour_avant	-16
fr:jour_avec	-16
fr:jour_de	11
fr:jour_du	-4
fr:jour_et	-13
fr:jour_je	3
fr:jour_la	-22
fr:jour_le	-10
fr:jour_meme	-31
fr:jour_ou	-11
fr:jour_ouvrabl	18
fr:jour_que	29
fr:journ	-27
fr:journ_de	7
fr:journ_pour	-11
fr:journal	8
fr:journal_de	-10
fr:joyeux	-7
fr:jpeu	-4
fr:jsui	-3
fr:jug	-21
fr:juillet	-2
fr:juillet_que	-14
fr:juin	-8
fr:juin_#	-14
fr:juin_a	-10
fr:juin_au	-24
fr:juin_et	-14
fr:juin_je	-21
fr:juin_ne	23
fr:jul	-7
fr:jumeau	-17
fr:jun	25
fr:jupill	-10
fr:jur	-27
fr:jur_que	-25
fr:jurid	-9
fr:jus	20
fr:jus_de	3
fr:jusqu_#	2
fr:jusqu_a	-15
fr:jusqu_au	-30
fr:jusqu_aux	21
fr:jusqu_dans	15
fr:jusqu_en	20
fr:just	-8
fr:just_a	-15
fr:just_avant	-3
fr:just_en	12
fr:just_pour	-20
fr:just_que	-13
fr:just_un	5
fr:just_une	-17
fr:justif	10
fr:jutr	-10
fr:karim	-9
fr:ketchup	5
fr:kid	-9
fr:kilometr	15
fr:kilos	-6
fr:kim	-19
fr:kin	16
fr:kind	7
fr:kind_regard	-6
fr:km	-21
fr:know	-11
fr:l	15
fr:la	7
fr:la-dedan	-16
fr:la-dessus	-7
fr:la_#	22
fr:la_a	-24
fr:la_avant	-13
fr:la_bagu	17
fr:la_bai	-15
fr:la_baignoir	6
fr:la_balai	-5
fr:la_banqu	-3
fr:la_banquet	4
fr:la_barr	48
fr:la_bascul	-3
fr:la_boit	35
fr:la_bon	13
fr:la_born	3
fr:la_bouch	21
fr:la_boutiqu	22
fr:la_box	25
fr:la_buander	10
fr:la_caiss	42
fr:la_camer	-13
fr:la_camionnet	28
fr:la_cantin	3
fr:la_cas	5
fr:la_caus	-5
fr:la_caution	-4
fr:la_cav	-22
fr:la_ce	-12
fr:la_chain	-7
fr:la_chambr	5
fr:la_chass	11
fr:la_chaud	-14
fr:la_chauss	-11
fr:la_cinquiem	23
fr:la_citern	-6
fr:la_class	-16
fr:la_cle	-21
fr:la_cliniqu	14
fr:la_cloison	2
fr:la_clotur	-3
fr:la_command	-13
fr:la_commun	-20
fr:la_compt	13
fr:la_comptabl	15
fr:la_confirm	-3
fr:la_connexion	20
fr:la_conseiller	-2
fr:la_cop	14
fr:la_correspond	-13
fr:la_couleur	-22
fr:la_cour	-23
fr:la_crem	-11
fr:la_cuisin	10
fr:la_dam	-20
fr:la_dat	-5
fr:la_depuis	-13
fr:la_dern	-9
fr:la_deuxiem	-10
fr:la_different	15
fr:la_dind	-15
fr:la_direct	8
fr:la_divis	-14
fr:la_douch	23
fr:la_douillet	34
fr:la_dur	-6
fr:la_en	-11
fr:la_factur	33
fr:la_famill	-9
fr:la_farin	4
fr:la_fenetr	30
fr:la_fermetur	-6
fr:la_fet	-19
fr:la_feuill	4
fr:la_fich	-4
fr:la_fil	25
fr:la_fill	5
fr:la_fin	-20
fr:la_foi	5
fr:la_format	-25
fr:la_fournais	-22
fr:la_fuit	-38
fr:la_gang	-27
fr:la_garant	4
fr:la_gard	-7
fr:la_garder	4
fr:la_gentilless	-6
fr:la_ger	4
fr:la_hai	-17
fr:la_hanch	-10
fr:la_hont	-15
fr:la_je	19
fr:la_jeun	13
fr:la_journ	4
fr:la_langu	-5
fr:la_laveux	-11
fr:la_le	-3
fr:la_lettr	3
fr:la_lign	25
fr:la_list	-7
fr:la_livraison	3
fr:la_loi	-14
fr:la_machin	5
fr:la_madam	-27
fr:la_main	-11
fr:la_mair	8
fr:la_maison	-5
fr:la_march	-17
fr:la_mauvais	28
fr:la_meme	15
fr:la_mer	21
fr:la_messager	4
fr:la_mien	-3
fr:la_mis	24
fr:la_moindr	-13
fr:la_moit	-4
fr:la_mouss	-5
fr:la_musiqu	47
fr:la_mutuel	-12
fr:la_napp	-8
fr:la_navet	-10
fr:la_neig	-11
fr:la_not	21
fr:la_notic	6
fr:la_nouvel	-29
fr:la_nuit	2
fr:la_on	-19
fr:la_pag	-8
fr:la_pai	17
fr:la_pann	-2
fr:la_parol	5
fr:la_patron	-5
fr:la_perceux	15
fr:la_person	9
fr:la_petit	-8
fr:la_pharmac	-12
fr:la_photo	5
fr:la_piec	-15
fr:la_pil	-14
fr:la_piscin	19
fr:la_pizz	4
fr:la_plac	-13
fr:la_plaqu	-16
fr:la_plinth	11
fr:la_plui	25
fr:la_polic	-10
fr:la_pomp	13
fr:la_port	12
fr:la_pos	6
fr:la_post	21
fr:la_poubel	15
fr:la_pouss	11
fr:la_pousset	-12
fr:la_prem	-19
fr:la_present	-31
fr:la_prim	-2
fr:la_pris	-3
fr:la_prochain	-19
fr:la_pub	7
fr:la_qualit	-8
fr:la_question	-18
fr:la_quincailler	-11
fr:la_ramp	19
fr:la_region	-30
fr:la_regl	12
fr:la_remis	-4
fr:la_rentr	-4
fr:la_repar	-12
fr:la_reserv	-5
fr:la_resident	-11
fr:la_revis	-11
fr:la_rob	-6
fr:la_rout	12
fr:la_ru	12
fr:la_saint-jean	-3
fr:la_saison	-20
fr:la_sall	-6
fr:la_sauc	11
fr:la_sauvegard	18
fr:la_second	-12
fr:la_secretair	-3
fr:la_serrur	17
fr:la_serveux	13
fr:la_session	16
fr:la_seul	-23
fr:la_signatur	-12
fr:la_soir	7
fr:la_somm	-14
fr:la_sonnet	-21
fr:la_sort	15
fr:la_souffleux	-5
fr:la_soup	-20
fr:la_suit	-12
fr:la_tabl	7
fr:la_tablet	-11
fr:la_taill	-14
fr:la_tart	-8
fr:la_tel	3
fr:la_telecommand	6
fr:la_terr	-13
fr:la_tet	-3
fr:la_thermolun	9
fr:la_toilet	16
fr:la_total	5
fr:la_tourn	-19
fr:la_toussaint	-6
fr:la_troisiem	8
fr:la_tva	15
fr:la_vaissel	-3
fr:la_vann	26
fr:la_veil	2
fr:la_vendeux	-16
fr:la_vent	5
fr:la_ventil	15
fr:la_verand	14
fr:la_version	-21
fr:la_vi	-12
fr:la_viand	-4
fr:la_vill	-13
fr:la_vis	-30
fr:la_visit	9
fr:la_vitr	-3
fr:la_vitrin	-12
fr:la_voisin	-20
fr:la_voitur	-12
fr:la_voix	-12
fr:la_votre	23
fr:la_vu	-15
fr:labo	-19
fr:lac	-15
fr:lain	20
fr:laiss	6
fr:laiss_le	8
fr:laiss_les	-7
fr:laiss_mon	-5
fr:laiss_pass	20
fr:laiss_un	13
fr:lait	-4
fr:lamp	-18
fr:lampadair	-5
fr:lanc	-18
fr:langu	-25
fr:lapin	-9
fr:laquel	-15
fr:laquel_vous	-6
fr:last	-5
fr:lat	-41
fr:laurenc	-7
fr:lav	7
fr:lav_a	3
fr:lav_chez	-23
fr:lav_les	-7
fr:lavabo	24
fr:lavag	18
fr:laval	14
fr:laveux	-9
fr:le	5
fr:le_#	18
fr:le_a	-14
fr:le_abon	2
fr:le_acces	-6
fr:le_accompagn	-8
fr:le_accueil	-16
fr:le_action	-8
fr:le_addit	19
fr:le_adjoint	5
fr:le_adress	12
fr:le_aeroport	-19
fr:le_affair	-5
fr:le_affich	3
fr:le_agenc	16
fr:le_agend	4
fr:le_agent	7
fr:le_ai	24
fr:le_air	21
fr:le_alle	33
fr:le_ambul	11
fr:le_an	-4
fr:le_ancien	-13
fr:le_anesthes	-6
fr:le_anne	14
fr:le_anniversair	32
fr:le_annul	14
fr:le_appareil	15
fr:le_appart	-17
fr:le_appel	-29
fr:le_appl	25
fr:le_apprent	-18
fr:le_appui	7
fr:le_apres-mid	12
fr:le_argent	-10
fr:le_armoir	4
fr:le_arret	18
fr:le_arriv	-17
fr:le_art	10
fr:le_articl	-23
fr:le_ascenseur	-15
fr:le_aspir	-13
fr:le_assiet	7
fr:le_assur	4
fr:le_assureur	-12
fr:le_atel	-9
fr:le_attend	4
fr:le_attest	17
fr:le_auto	4
fr:le_autobus	-25
fr:le_autocar	-4
fr:le_automn	9
fr:le_autr	-4
fr:le_avais	22
fr:le_avait	-6
fr:le_aviez	-27
fr:le_avion	-11
fr:le_avis	-9
fr:le_avoir	-26
fr:le_avons	-4
fr:le_bac	-19
fr:le_bain	39
fr:le_ballon	28
fr:le_banc	-13
fr:le_bassin	18
fr:le_bon	6
fr:le_bout	-8
fr:le_bouton	-16
fr:le_bras	12
fr:le_brouillard	-4
fr:le_bruit	5
fr:le_bruleur	7
fr:le_brunch	-18
fr:le_buffet	24
fr:le_bureau	6
fr:le_bus	-7
fr:le_cabl	-17
fr:le_caf	-4
fr:le_cahi	-18
fr:le_calcul	-12
fr:le_calendr	-16
fr:le_camion	18
fr:le_canap	-13
fr:le_capot	29
fr:le_car	3
fr:le_carrelag	-11
fr:le_carreleur	-22
fr:le_carton	-9
fr:le_cas	3
fr:le_casi	5
fr:le_chang	-13
fr:le_chant	-13
fr:le_char	3
fr:le_chat	-9
fr:le_chauffag	19
fr:le_chauffeur	-5
fr:le_chef	-5
fr:le_chequ	-12
fr:le_chien	-7
fr:le_client	11
fr:le_cod	3
fr:le_coin	23
fr:le_collegu	-7
fr:le_compresseur	-17
fr:le_compt	12
fr:le_comptoir	14
fr:le_concierg	17
fr:le_conducteur	5
fr:le_contrair	4
fr:le_contrat	20
fr:le_corridor	4
fr:le_cot	-13
fr:le_couloir	-13
fr:le_coupl	-22
fr:le_courr	-5
fr:le_courriel	-5
fr:le_court	5
fr:le_cuisin	-7
fr:le_debut	8
fr:le_dejeun	-27
fr:le_del	-23
fr:le_dentist	-19
fr:le_depart	8
fr:le_depl	-22
fr:le_deplac	-25
fr:le_derang	-13
fr:le_deuxiem	5
fr:le_dev	-14
fr:le_dimanch	10
fr:le_dire	-23
fr:le_directeur	4
fr:le_disjoncteur	12
fr:le_disqu	-14
fr:le_distributeur	-4
fr:le_dj	-13
fr:le_docteur	21
fr:le_dos	3
fr:le_doss	12
fr:le_drap	27
fr:le_eau	-18
fr:le_echang	-4
fr:le_ecol	-20
fr:le_ecran	8
fr:le_electricien	-12
fr:le_embarqu	4
fr:le_emploi	-2
fr:le_engag	3
fr:le_enregistr	-12
fr:le_ensembl	-14
fr:le_entre	-3
fr:le_entrepot	17
fr:le_entretien	5
fr:le_envelopp	-4
fr:le_enver	17
fr:le_envoi	-11
fr:le_equip	-16
fr:le_erreur	-16
fr:le_escal	-36
fr:le_essai	-8
fr:le_estim	-14
fr:le_etabl	-5
fr:le_etag	-9
fr:le_etap	-11
fr:le_etat	-11
fr:le_ete	-3
fr:le_etiquet	3
fr:le_etud	5
fr:le_evi	-17
fr:le_examen	4
fr:le_expert	-26
fr:le_fabric	5
fr:le_facteur	41
fr:le_faire	-10
fr:le_fauteuil	2
fr:le_feu	-23
fr:le_fich	6
fr:le_fjord	-7
fr:le_forf	22
fr:le_formulair	-17
fr:le_four	-9
fr:le_fournisseur	3
fr:le_frigidair	-4
fr:le_frigo	-18
fr:le_fromag	-6
fr:le_gar	-5
fr:le_garag	-13
fr:le_gardien	3
fr:le_gateau	11
fr:le_gaz	-6
fr:le_ger	8
fr:le_gout	12
fr:le_grille-pain	4
fr:le_group	-9
fr:le_hall	6
fr:le_heur	-9
fr:le_histoir	-3
fr:le_hiv	-4
fr:le_honneur	-15
fr:le_hopital	-25
fr:le_horlog	-4
fr:le_hotel	7
fr:le_huil	18
fr:le_impress	-11
fr:le_imprim	19
fr:le_infirm	-14
fr:le_inspecteur	-5
fr:le_interieur	12
fr:le_jeud	-17
fr:le_jeun	-15
fr:le_joint	24
fr:le_jour	-38
fr:le_lecteur	4
fr:le_lendemain	-28
fr:le_lien	15
fr:le_lit	8
fr:le_livreur	6
fr:le_logiciel	20
fr:le_lund	2
fr:le_macon	5
fr:le_magasin	5
fr:le_march	-7
fr:le_mard	22
fr:le_mariag	-6
fr:le_matel	10
fr:le_matin	12
fr:le_mauv	-20
fr:le_mec	21
fr:le_medecin	-23
fr:le_meme	-13
fr:le_menag	-14
fr:le_menu	-12
fr:le_mercred	4
fr:le_micro-ond	3
fr:le_mien	16
fr:le_mod	-7
fr:le_model	-18
fr:le_moindr	-6
fr:le_mois	-3
fr:le_mond	12
fr:le_monsieur	2
fr:le_mont	-14
fr:le_mot	23
fr:le_moteur	22
fr:le_neon	12
fr:le_nez	3
fr:le_nom	-3
fr:le_nouveau	-10
fr:le_numero	17
fr:le_objet	4
fr:le_odeur	-15
fr:le_oeil	-13
fr:le_offre	4
fr:le_on	15
fr:le_ont	-20
fr:le_oper	6
fr:le_option	-12
fr:le_ordi	6
fr:le_ordin	-13
fr:le_ordre	-14
fr:le_os	4
fr:le_oubl	10
fr:le_ouvr	24
fr:le_pain	-18
fr:le_pani	-3
fr:le_panneau	14
fr:le_papi	8
fr:le_parking	10
fr:le_passag	10
fr:le_patron	-4
fr:le_pauvr	5
fr:le_personnel	14
fr:le_pet	-5
fr:le_pied	10
fr:le_plafond	-16
fr:le_plan	6
fr:le_planch	5
fr:le_plat	18
fr:le_plateau	4
fr:le_platr	29
fr:le_plomb	-7
fr:le_plus	5
fr:le_poel	-25
fr:le_poignet	-9
fr:le_portabl	-8
fr:le_post	-10
fr:le_pot	18
fr:le_pourboir	-7
fr:le_prelev	-20
fr:le_prem	12
fr:le_prix	-11
fr:le_problem	-10
fr:le_proces-verbal	3
fr:le_professionnal	-7
fr:le_proprio	11
fr:le_questionnair	-14
fr:le_raccord	18
fr:le_radiateur	17
fr:le_ramoneur	-10
fr:le_rappel	-3
fr:le_rapport	14
fr:le_rayon	-6
fr:le_recu	-7
fr:le_relayo	2
fr:le_relev	3
fr:le_rembours	-32
fr:le_remplac	-3
fr:le_rendez-vous	-18
fr:le_renvoi	10
fr:le_rep	-6
fr:le_repondeur	15
fr:le_reseau	-6
fr:le_respons	6
fr:le_rest	-38
fr:le_retour	18
fr:le_rideau	3
fr:le_robot	3
fr:le_routeur	15
fr:le_sac	4
fr:le_salon	-29
fr:le_samed	14
fr:le_sapin	-8
fr:le_sav	5
fr:le_second	12
fr:le_sel	16
fr:le_serveur	-3
fr:le_seul	-11
fr:le_sieg	4
fr:le_sifflet	-22
fr:le_signal	-6
fr:le_silenc	8
fr:le_sit	8
fr:le_soin	-5
fr:le_soir	14
fr:le_sold	16
fr:le_soleil	-7
fr:le_soup	-4
fr:le_sourir	-15
fr:le_sous-sol	3
fr:le_spa	-20
fr:le_special	-6
fr:le_station	-18
fr:le_suiv	-5
fr:le_support	-4
fr:le_system	-25
fr:le_tapis	-19
fr:le_tarif	18
fr:le_tax	-6
fr:le_technicien	5
fr:le_telephon	-7
fr:le_temp	-17
fr:le_terminal	4
fr:le_thermostat	22
fr:le_ticket	12
fr:le_tiroir	4
fr:le_toit	4
fr:le_ton	-12
fr:le_total	9
fr:le_tour	-14
fr:le_train	-10
fr:le_tram	-13
fr:le_transport	3
fr:le_transporteur	5
fr:le_troisiem	-4
fr:le_trou	25
fr:le_tuyau	-3
fr:le_un	-12
fr:le_une	-15
fr:le_unit	24
fr:le_urgenc	-24
fr:le_vendeur	-12
fr:le_vid	8
fr:le_vieux	-13
fr:le_vigil	5
fr:le_vin	4
fr:le_vir	-12
fr:le_voisin	-5
fr:le_vol	6
fr:le_voyag	3
fr:le_week-end	10
fr:le_wi-f	6
fr:le_wif	16
fr:leav	-10
fr:lecteur	-6
fr:lecteur_de	-11
fr:left	-12
fr:legal	4
fr:legum	14
fr:lendemain	-25
fr:lendemain_de	5
fr:lendemain_je	-4
fr:lent	-18
fr:lequel	-19
fr:les_#	-26
fr:les_ai	-17
fr:les_appel	8
fr:les_assiet	10
fr:les_bon	17
fr:les_bouchon	-10
fr:les_bouton	14
fr:les_bras	9
fr:les_camion	-20
fr:les_cart	8
fr:les_chais	3
fr:les_chambr	3
fr:les_chien	-11
fr:les_cinq	-12
fr:les_cle	16
fr:les_client	-7
fr:les_command	13
fr:les_del	6
fr:les_dent	5
fr:les_deux	22
fr:les_dix	-35
fr:les_doss	11
fr:les_drap	-15
fr:les_elev	-6
fr:les_enfant	-16
fr:les_epaul	4
fr:les_factur	-5
fr:les_fenetr	3
fr:les_fet	-4
fr:les_feuill	19
fr:les_fich	9
fr:les_gar	-25
fr:les_gen	3
fr:les_goss	-15
fr:les_grand	-23
fr:les_indesir	22
fr:les_jour	-21
fr:les_lign	-8
fr:les_main	-5
fr:les_matin	16
fr:les_memes	4
fr:les_messag	4
fr:les_mien	-6
fr:les_mois	-7
fr:les_mur	-11
fr:les_not	5
fr:les_nouveau	-4
fr:les_ouvr	-7
fr:les_pann	-10
fr:les_parent	-8
fr:les_petit	-11
fr:les_photos	5
fr:les_pied	-13
fr:les_plan	6
fr:les_poubel	4
fr:les_prix	-3
fr:les_quatr	15
fr:les_quinz	-6
fr:les_radiateur	3
fr:les_reclam	-20
fr:les_rideau	11
fr:les_tabl	7
fr:les_tax	2
fr:les_traval	3
fr:les_trent	2
fr:les_trois	30
fr:les_tuyal	17
fr:les_urgenc	-4
fr:les_vacanc	-14
fr:les_valis	20
fr:les_velos	-7
fr:les_vieux	15
fr:les_yeux	-6
fr:lessiv	-15
fr:let	-8
fr:lettr	-4
fr:lettr_mort	15
fr:leur	-17
fr:leurs	-8
fr:level	17
fr:levr	19
fr:li	-6
fr:liber	-12
fr:libr	-3
fr:librair	-20
fr:licenc	-5
fr:lieg	-3
fr:lien	19
fr:lien_de	4
fr:lien_securis	-9
fr:lieu	10
fr:lieu_de	22
fr:lieu_du	12
fr:lign	14
fr:lign_a	-4
fr:lign_de	-27
fr:lign_en	12
fr:lign_est	4
fr:lik	-42
fr:lik_that	-17
fr:limit	-43
fr:limit_de	-13
fr:limpid	2
fr:lin	32
fr:ling	19
fr:liquid	4
fr:lis	11
fr:lisibl	-13
fr:liss	5
fr:list_de	-17
fr:list_des	13
fr:lit	3
fr:lit_de	4
fr:lit_le	5
fr:liter	-19
fr:litig	-21
fr:litr	-3
fr:littl	-11
fr:livr	12
fr:livr_a	-8
fr:livraison	-4
fr:livret	3
fr:livreur	14
fr:livreur_a	12
fr:loading	5
fr:local	9
fr:locat	-12
fr:locked	17
fr:log	-24
fr:logiciel	42
fr:logiciel_de	22
fr:loi	-6
fr:loin	-25
fr:loin_de	-19
fr:lol	6
fr:long	2
fr:long_du	-4
fr:look	-14
fr:lor	15
fr:lor_de	-4
fr:lor_du	19
fr:loredan	-4
fr:lorsqu	17
fr:lot	-5
fr:lou	-15
fr:louis	-12
fr:loup	-9
fr:lu	-9
fr:luc	-25
fr:lucien	-26
fr:ludo	-9
fr:lui	2
fr:lui-mem	-16
fr:lui_a	-7
fr:lui_ai	-15
fr:lui_avait	-5
fr:lui_don	-4
fr:lui_en	-10
fr:lui_est	22
fr:lui_et	3
fr:lui_ne	14
fr:lui_qui	-4
fr:lumi	24
fr:lumi_de	23
fr:lund	9
fr:lund_#	-5
fr:lund_a	-19
fr:lund_de	12
fr:lund_et	17
fr:lund_matin	-9
fr:lunet	-9
fr:lunet_a	17
fr:lyon	10
fr:m	-23
fr:ma_banqu	26
fr:ma_belle-fill	-11
fr:ma_belle-mer	-14
fr:ma_blond	-18
fr:ma_boit	40
fr:ma_cart	16
fr:ma_carte-cadeau	3
fr:ma_cav	-13
fr:ma_chambr	11
fr:ma_chaud	-17
fr:ma_command	-11
fr:ma_conjoint	-16
fr:ma_demand	-6
fr:ma_di	6
fr:ma_factur	17
fr:ma_faut	-18
fr:ma_femm	-9
fr:ma_fill	-21
fr:ma_fournais	-17
fr:ma_grand-mer	-11
fr:ma_hai	5
fr:ma_lettr	6
fr:ma_machin	21
fr:ma_main	2
fr:ma_maison	25
fr:ma_mer	-52
fr:ma_niec	-20
fr:ma_pension	-15
fr:ma_piec	-5
fr:ma_plaint	6
fr:ma_port	5
fr:ma_reclam	2
fr:ma_soeur	-38
fr:ma_tant	-20
fr:ma_valis	23
fr:ma_vi	-7
fr:ma_voisin	3
fr:ma_voitur	6
fr:maarten	20
fr:machin	7
fr:machin_a	2
fr:macon	5
fr:mad	17
fr:madam	-66
fr:madam_harvei	-5
fr:madam_monsieur	-17
fr:magasin	-7
fr:magasin_de	-28
fr:magazin	-5
fr:magnif	-11
fr:mai	27
fr:mai_et	33
fr:maik	-27
fr:mail	-3
fr:mail_de	6
fr:main	-16
fr:main-d'oeuvr	19
fr:main_et	-3
fr:main_propr	9
fr:mainten	26
fr:mainten_je	20
fr:mainten_le	-19
fr:maintenu	-8
fr:mais	-16
fr:mais_a	-16
fr:mais_ce	-22
fr:mais_des	-17
fr:mais_il	-23
fr:mais_je	-24
fr:mais_la	-13
fr:mais_le	30
fr:mais_les	4
fr:mais_ma	-14
fr:mais_on	4
fr:mais_si	-3
fr:mais_un	-14
fr:mais_voila	-2
fr:maison	4
fr:maison_de	-9
fr:maison_est	-6
fr:maitr	-16
fr:major	17
fr:mak	10
fr:mal	-6
fr:mal_de	5
fr:malad	-7
fr:malgr	-21
fr:malgr_la	-7
fr:malgr_le	-4
fr:mall	18
fr:malvoi	-4
fr:maman	11
fr:manag	-4
fr:mandat	-8
fr:mang	14
fr:mang_a	21
fr:mang_le	-7
fr:mang_les	12
fr:mani	-8
fr:manifest	5
fr:manon	-20
fr:manqu	-41
fr:manqu_de	-30
fr:manqu_la	3
fr:manteau	-19
fr:mar_est	15
fr:mar_et	-12
fr:mar_je	16
fr:mar_le	18
fr:mar_me	-24
fr:marcel	-13
fr:march	-6
fr:march_a	-19
fr:march_pa	4
fr:march_pas	21
fr:marchand	-10
fr:marchessault	-5
fr:marchet	-9
fr:marcoux	-5
fr:mard	31
fr:mard_soir	-12
fr:margaret	-8
fr:marguer	-7
fr:mari	-16
fr:mari_de	-10
fr:mariag	-24
fr:mariag_de	10
fr:marie-ang	-20
fr:marie-laurent	14
fr:marin	5
fr:marqu	7
fr:marr	-14
fr:masqu	12
fr:massag	18
fr:massag_de	-21
fr:mat	31
fr:match	17
fr:matel	3
fr:materiel	4
fr:matern	-18
fr:maternel	6
fr:mathieu	-5
fr:matin	28
fr:matin_#	-31
fr:matin_au	12
fr:matin_de	-10
fr:matin_du	14
fr:matin_je	-5
fr:matin_la	36
fr:matt	-17
fr:mauv	-5
fr:mauvais	12
fr:mauvais_surpris	-19
fr:mav	6
fr:max	-31
fr:may	-28
fr:may_#	-20
fr:mazout	-31
fr:mdr	-7
fr:me	12
fr:me_a	-23
fr:me_adress	-16
fr:me_annonc	-3
fr:me_appel	16
fr:me_arrang	-11
fr:me_as	-30
fr:me_attend	18
fr:me_avais	-11
fr:me_avait	-37
fr:me_avez	-9
fr:me_aviez	-25
fr:me_charg	-16
fr:me_compt	20
fr:me_confirm	28
fr:me_demand	32
fr:me_dire	4
fr:me_dit	12
fr:me_dites	36
fr:me_don	5
fr:me_en	10
fr:me_envoi	7
fr:me_est	27
fr:me_eton	6
fr:me_etre	4
fr:me_excus	-3
fr:me_expliqu	21
fr:me_factur	29
fr:me_faire	-10
fr:me_fait	-8
fr:me_indiqu	-9
fr:me_inquiet	-13
fr:me_lav	-7
fr:me_le	-11
fr:me_les	-5
fr:me_met	29
fr:me_montr	5
fr:me_ont	-8
fr:me_oppos	6
fr:me_propos	19
fr:me_rappel	-34
fr:me_reclam	29
fr:me_rendr	-8
fr:me_repond	5
fr:me_sembl	-6
fr:me_sort	2
fr:me_suis	10
fr:me_y	-13
fr:mec	21
fr:mecontent	-23
fr:medecin	-10
fr:mediateur	8
fr:medical	19
fr:megot	4
fr:mehd	-9
fr:meilleur	-13
fr:melang	-8
fr:membr	10
fr:meme	-31
fr:meme_a	-15
fr:meme_avec	-6
fr:meme_de	18
fr:meme_la	-6
fr:meme_le	-14
fr:meme_les	21
fr:meme_matin	-4
fr:meme_mon	-12
fr:meme_pa	9
fr:meme_pas	4
fr:meme_pour	-8
fr:meme_prix	-12
fr:meme_que	-8
fr:meme_temp	16
fr:meme_un	-12
fr:memes	4
fr:memoir	-5
fr:menac	-13
fr:menac_de	-9
fr:menag	-7
fr:mensuel	3
fr:mention	23
fr:menu	-31
fr:menu_du	-2
fr:menuis	17
fr:menus	28
fr:menvoi	4
fr:mer	-28
fr:mer_a	-24
fr:mer_en	-8
fr:mer_qui	-10
fr:merc	-38
fr:merc_bien	10
fr:merc_de	-40
fr:merc_le	-2
fr:merc_mill	-5
fr:merc_pour	-9
fr:mercred_le	-11
fr:mercred_soir	25
fr:mes	7
fr:mes_#	-3
fr:mes_client	9
fr:mes_coordon	6
fr:mes_courriel	15
fr:mes_deux	-2
fr:mes_enfant	-5
fr:mes_gar	17
fr:mes_lunet	-5
fr:mes_parent	18
fr:mes_patient	-15
fr:mes_salut	-9
fr:mes_sous	4
fr:mes_voisin	-18
fr:messag	12
fr:messag_sur	22
fr:messager	4
fr:messieur	-15
fr:met	28
fr:met_au	13
fr:met_en	26
fr:met_un	-10
fr:metr	-13
fr:metr_de	11
fr:mettr_a	6
fr:mettr_la	14
fr:meubl	5
fr:mi	7
fr:mi-hauteur	-8
fr:micro-ond	6
fr:mid	4
fr:mid_et	-29
fr:mid_le	-3
fr:mien	7
fr:mien_est	5
fr:miet	16
fr:mieux	-7
fr:mieux_que	-15
fr:mill	-12
fr:mill_fois	-5
fr:min	-8
fr:mind	-6
fr:minuit	31
fr:minut	17
fr:minut_a	-8
fr:minut_au	4
fr:minut_avant	7
fr:minut_avec	15
fr:minut_de	20
fr:minut_et	6
fr:minut_pour	10
fr:minut_un	-25
fr:miroir	22
fr:mis	-5
fr:mis_#	15
fr:mis_a	14
fr:mis_dans	-21
fr:mis_de	-16
fr:mis_en	-5
fr:mis_la	-19
fr:mis_le	24
fr:mis_une	-20
fr:mm	18
fr:mme	-68
fr:mobil	12
fr:mod	-6
fr:modal	-5
fr:model_de	9
fr:modif	-18
fr:modif_le	-4
fr:moi	-15
fr:moi-mem	-11
fr:moi_a	24
fr:moi_ca	-8
fr:moi_ce	-10
fr:moi_de	-2
fr:moi_et	-2
fr:moi_je	-11
fr:moi_jusqu	-5
fr:moi_le	2
fr:moi_quand	-5
fr:moi_qui	15
fr:moi_un	-22
fr:moindr	-16
fr:moins	-21
fr:moins_cher	-21
fr:moins_de	5
fr:mois	16
fr:mois_a	17
fr:mois_apres	12
fr:mois_ci	5
fr:mois_de	6
fr:mois_et	15
fr:mois_je	4
fr:mois_pour	-14
fr:mois_que	7
fr:moisissur	7
fr:moit_de	-8
fr:moit_des	6
fr:moll	4
fr:moment	-9
fr:moment_de	4
fr:mon	-6
fr:mon_abon	2
fr:mon_age	-5
fr:mon_ancien	-9
fr:mon_appel	-16
fr:mon_argent	16
fr:mon_assoc	-12
fr:mon_assur	-8
fr:mon_assureur	-14
fr:mon_auto	-6
fr:mon_beau-frer	-18
fr:mon_beau-per	-16
fr:mon_beb	-9
fr:mon_bras	6
fr:mon_bureau	-14
fr:mon_caf	-26
fr:mon_cel	-13
fr:mon_chat	-23
fr:mon_chum	-19
fr:mon_comptabl	-7
fr:mon_conseil	5
fr:mon_contrat	-6
fr:mon_cot	-13
fr:mon_cousin	-13
fr:mon_depot	-8
fr:mon_dos	-15
fr:mon_doss	-22
fr:mon_employeur	-7
fr:mon_epous	-7
fr:mon_fauteuil	-4
fr:mon_frer	-11
fr:mon_gar	-20
fr:mon_inscript	3
fr:mon_manteau	-5
fr:mon_mar	-15
fr:mon_neveu	-10
fr:mon_numero	-8
fr:mon_per	-18
fr:mon_petit-fil	4
fr:mon_plat	-11
fr:mon_propr	7
fr:mon_relev	25
fr:mon_rendez-vous	-18
fr:mon_retour	21
fr:mon_sac	-4
fr:mon_tel	3
fr:mon_telephon	11
fr:mon_velo	27
fr:mon_voisin	-15
fr:mond	-8
fr:mond_en	-12
fr:monei	-7
fr:moniteur	-2
fr:monnai	-10
fr:monoxyd	-10
fr:monsieur_a	-4
fr:monsieur_de	-9
fr:monsieur_le	-18
fr:monsieur_qui	28
fr:monsieur_vachon	-6
fr:mont_a	3
fr:mont_de	20
fr:mont_sur	-5
fr:mont_une	-8
fr:monteur	17
fr:montr	-16
fr:montr_comment	-4
fr:montr_en	-20
fr:montr_la	-8
fr:montr_le	3
fr:montr_un	21
fr:montreal	5
fr:moqu	6
fr:moquet	2
fr:mor	-20
fr:morceau	14
fr:morning	23
fr:mort	48
fr:mort_a	-18
fr:mot	-3
fr:mot_de	18
fr:mot_pour	-13
fr:mot_sur	-6
fr:motel	3
fr:motel_a	12
fr:moteur	28
fr:motif	31
fr:motif_de	4
fr:moto	-9
fr:mouch	10
fr:mouill	20
fr:moul	-9
fr:moulin	-3
fr:mouss	10
fr:mouv	-3
fr:moved	15
fr:moyen	-24
fr:moyen_de	-15
fr:mr	-3
fr:ms	-10
fr:much	-6
fr:muet	20
fr:municipal	-3
fr:mur	-14
fr:mur_de	-10
fr:mural	-8
fr:musiqu	30
fr:musiqu_de	14
fr:must	-14
fr:mutuel	-14
fr:my	24
fr:n	-13
fr:n_#	-5
fr:nam	-12
fr:namur	9
fr:nanci	-23
fr:napp	-22
fr:nathal	10
fr:national	17
fr:navet	-22
fr:ne_a	14
fr:ne_ai	9
fr:ne_allait	5
fr:ne_avais	-9
fr:ne_avait	-15
fr:ne_avez	-10
fr:ne_avoir	15
fr:ne_avons	-10
fr:ne_boug	-12
fr:ne_cherch	-9
fr:ne_connaiss	3
fr:ne_decroch	16
fr:ne_demand	-14
fr:ne_ecris	-6
fr:ne_en	-37
fr:ne_est	16
fr:ne_etait	-7
fr:ne_exist	9
fr:ne_fait	4
fr:ne_ferm	4
fr:ne_fonction	4
fr:ne_import	-8
fr:ne_le	-8
fr:ne_me	31
fr:ne_nous	-13
fr:ne_ont	18
fr:ne_ose	-12
fr:ne_oubl	-18
fr:ne_ouvr	14
fr:ne_parl	23
fr:ne_part	19
fr:ne_pas	-34
fr:ne_pass	23
fr:ne_peut	15
fr:ne_peux	-10
fr:ne_plus	-9
fr:ne_sais	-4
fr:ne_sait	-19
fr:ne_sav	-7
fr:ne_se	-22
fr:ne_sera	-12
fr:ne_sont	14
fr:ne_suis	-13
fr:ne_trouv	-15
fr:ne_veut	-29
fr:ne_veux	-8
fr:ne_vois	19
fr:ne_vous	-6
fr:neerland	8
fr:neig	34
fr:neon	12
fr:neuf	-16
fr:neuf_heur	3
fr:neuf_jour	-4
fr:neuv	8
fr:neuviem	23
fr:nev	-6
fr:neveu	-10
fr:new	-30
fr:new_on	-7
fr:next	-6
fr:nez	11
fr:ni	8
fr:ni_le	-2
fr:nic	-4
fr:nic_one	7
fr:nickel	-25
fr:nico	12
fr:nid-de-poul	-7
fr:niec	-33
fr:nikel	-18
fr:nimbo	23
fr:niveau	7
fr:no	-19
fr:nobodi	17
fr:noc	-21
fr:noel	-11
fr:noir	26
fr:noir_mat	30
fr:noir_sur	-13
fr:noix	5
fr:nom	8
fr:nom_a	10
fr:nom_de	15
fr:nom_la	17
fr:nombr	-16
fr:non	29
fr:non_plus	30
fr:nord	-15
fr:normal	-2
fr:normal_pour	3
fr:normal_que	19
fr:nos	-43
fr:nos_bureau	-11
fr:nos_deux	-22
fr:nos_doss	5
fr:nos_fenetr	5
fr:not	-11
fr:not_#	-21
fr:not_a	8
fr:not_au	15
fr:not_de	-16
fr:not_in	29
fr:not_one	-4
fr:notair	-15
fr:nothing	29
fr:nothing_to	-15
fr:notic	3
fr:notif	6
fr:notre	-8
fr:notre_arriv	7
fr:notre_boutiqu	3
fr:notre_chambr	-6
fr:notre_contrat	-16
fr:notre_demand	7
fr:notre_logiciel	17
fr:notre_nom	24
fr:notre_reserv	2
fr:notre_sejour	-6
fr:notre_serveur	-20
fr:nous	8
fr:nous_a	22
fr:nous_avait	-13
fr:nous_avions	-8
fr:nous_avons	6
fr:nous_conseil	4
fr:nous_depuis	21
fr:nous_dire	11
fr:nous_dormon	-10
fr:nous_en	-4
fr:nous_etions	-28
fr:nous_expliqu	-8
fr:nous_la	-4
fr:nous_le	-32
fr:nous_ne	-20
fr:nous_nous	-27
fr:nous_on	-5
fr:nous_ont	-5
fr:nous_payon	-15
fr:nous_qui	-7
fr:nous_sommes	37
fr:nous_vous	6
fr:nouveau	-14
fr:nouveau_serveur	5
fr:nouvel	-25
fr:nouvel_chaud	4
fr:nouvel_dat	10
fr:nouvel_de	4
fr:nouvel_pour	-7
fr:nouvel_version	24
fr:novembr	15
fr:now	38
fr:nu	-12
fr:nuag	10
fr:nuit_a	-26
fr:nuit_de	17
fr:nuit_du	-12
fr:nuit_le	15
fr:nuit_on	16
fr:nuit_pour	-11
fr:nul	8
fr:null	25
fr:null_part	24
fr:numero	20
fr:numero_#	-6
fr:numero_de	19
fr:numero_du	8
fr:numero_un	-10
fr:numeros	-14
fr:nº	6
fr:nº_#	6
fr:objet	-9
fr:objet_de	4
fr:oblig	-18
fr:obten	-9
fr:obten_un	-4
fr:occup	-3
fr:octobr	-4
fr:odet	-18
fr:odeur	4
fr:odeur_de	16
fr:odil	-6
fr:oeil	-13
fr:oeuf	24
fr:of	72
fr:off	-20
fr:offert	-37
fr:offre	-11
fr:offre_de	14
fr:offre_pour	-10
fr:oignon	-13
fr:ok	-31
fr:old	2
fr:oliv	-4
fr:on	16
fr:on_a	-8
fr:on_aim	-12
fr:on_arriv	8
fr:on_attend	31
fr:on_avait	-12
fr:on_command	-10
fr:on_demand	-18
fr:on_dir	14
fr:on_en	12
fr:on_entend	9
fr:on_est	26
fr:on_etait	-11
fr:on_fait	-10
fr:on_fin	-12
fr:on_gard	-10
fr:on_gel	-19
fr:on_his	18
fr:on_le	14
fr:on_les	-15
fr:on_lui	-24
fr:on_ma	7
fr:on_me	54
fr:on_my	23
fr:on_ne	-16
fr:on_nous	14
fr:on_pai	-8
fr:on_parl	-13
fr:on_pass	-21
fr:on_peut	-5
fr:on_prend	-14
fr:on_sait	-22
fr:on_se	-32
fr:on_sort	-23
fr:on_the	13
fr:on_va	-19
fr:on_vend	-21
fr:on_vient	17
fr:on_vous	-10
fr:on_y	-27
fr:one	27
fr:ongle	7
fr:only	10
fr:ont_demand	-22
fr:ont_disparu	11
fr:ont_dit	-23
fr:ont_eu	6
fr:ont_fait	-12
fr:ont_jam	5
fr:ont_laiss	14
fr:ont_mont	6
fr:ont_pas	18
fr:ont_perdu	21
fr:ont_trouv	-20
fr:onze	13
fr:onze_an	-8
fr:onze_heur	6
fr:open	5
fr:opened	-19
fr:oper	-27
fr:ophel	-14
fr:oppos	-5
fr:option	-7
fr:or	6
fr:or_le	13
fr:orag	-16
fr:orang	5
fr:order	6
fr:ordi	3
fr:ordin	-23
fr:ordon	-5
fr:ordre	-38
fr:oreil	-5
fr:organ	-18
fr:organis	-24
fr:original	4
fr:os	-12
fr:ose	-21
fr:ou	-24
fr:ou_#	-7
fr:ou_a	-8
fr:ou_bien	-12
fr:ou_ca	-19
fr:ou_ce	-19
fr:ou_de	-16
fr:ou_faut	-13
fr:ou_il	-8
fr:ou_je	12
fr:ou_le	-2
fr:ou_non	-5
fr:ou_pas	12
fr:ou_puis	-4
fr:ou_quoi	12
fr:ou_se	-10
fr:ou_si	-11
fr:ou_une	26
fr:ou_vous	18
fr:oual	-5
fr:oubl	-37
fr:oubl_dans	-3
fr:oubl_de	-7
fr:oubl_le	-2
fr:oubl_pas	-16
fr:oui	-10
fr:oui_ou	-5
fr:our	-59
fr:out	24
fr:outil	-9
fr:outsid	33
fr:ouvert	16
fr:ouvert_et	-11
fr:ouvert_jusqu	22
fr:ouvert_le	-23
fr:ouvert_lund	-18
fr:ouvert_un	-4
fr:ouvertur	9
fr:ouvertur_du	4
fr:ouvr	16
fr:ouvr_a	-21
fr:ouvr_le	-6
fr:ouvr_mon	34
fr:ouvr_plus	-21
fr:ouvr_une	4
fr:ouvrabl	18
fr:ouvrabl_pour	-11
fr:ouvrent	4
fr:own	-31
fr:p	-4
fr:pa	27
fr:pag	12
fr:pag_#	-29
fr:pag_blanch	11
fr:pag_de	12
fr:pai	-11
fr:pai_a	-11
fr:pai_de	26
fr:pai_en	-11
fr:pai_et	5
fr:pai_la	-3
fr:pai_le	-11
fr:pai_les	12
fr:pai_ma	-8
fr:pai_par	-7
fr:pai_pas	-12
fr:pai_pour	-14
fr:pai_un	9
fr:pai_une	-8
fr:paid	-28
fr:paillasson	19
fr:pain	9
fr:pair_de	-2
fr:pal	-5
fr:palet	3
fr:pali	25
fr:pan	25
fr:pani	-17
fr:paniqu	-21
fr:pann	-40
fr:pann_a	-22
fr:pann_de	-35
fr:panneau	7
fr:panoram	-19
fr:pans	21
fr:pantalon	4
fr:pantout	-4
fr:papi	25
fr:papi_de	16
fr:papi_sur	-13
fr:paqu	2
fr:par	-3
fr:par-dessus	-20
fr:par-dessus_le	-16
fr:par_cart	-11
fr:par_coeur	-17
fr:par_contr	20
fr:par_courriel	14
fr:par_des	24
fr:par_ecrit	7
fr:par_en	18
fr:par_hasard	3
fr:par_jour	-19
fr:par_la	-22
fr:par_le	-11
fr:par_leur	-18
fr:par_ma	-5
fr:par_mail	-21
fr:par_mois	-28
fr:par_mon	-9
fr:par_nous	-14
fr:par_nuit	-7
fr:par_sm	6
fr:par_telephon	-17
fr:par_terr	14
fr:par_texto	-3
fr:par_un	27
fr:par_une	23
fr:par_vos	-4
fr:par_votre	-8
fr:parait	-13
fr:paraitr	-3
fr:parc	-4
fr:pardon	-20
fr:pareil	-40
fr:parf	-29
fr:parfait	-16
fr:parking	11
fr:parking_pour	-8
fr:parl	-17
fr:parl_a	-21
fr:parl_au	7
fr:parl_comm	5
fr:parl_de	4
fr:parl_plus	10
fr:parol	-19
fr:part	-18
fr:part_a	-28
fr:part_avec	-10
fr:part_ca	-3
fr:part_ce	-10
fr:part_dans	-2
fr:part_de	-22
fr:part_du	-2
fr:part_en	-18
fr:part_le	-20
fr:part_sur	21
fr:part_vers	-24
fr:partag	-12
fr:partenair	-3
fr:partent	7
fr:parti_de	24
fr:partout	-5
fr:parvenu	26
fr:pas	4
fr:pas_a	-19
fr:pas_appel	17
fr:pas_apres	-12
fr:pas_arriv	5
fr:pas_au	30
fr:pas_bien	-11
fr:pas_boug	-14
fr:pas_ce	-23
fr:pas_dans	21
fr:pas_de	31
fr:pas_don	-3
fr:pas_en	-22
fr:pas_encor	6
fr:pas_ete	-8
fr:pas_eu	-29
fr:pas_fach	-14
fr:pas_fait	4
fr:pas_fin	7
fr:pas_la	-30
fr:pas_le	22
fr:pas_les	2
fr:pas_mal	-14
fr:pas_mang	13
fr:pas_me	14
fr:pas_meme	2
fr:pas_mont	-13
fr:pas_moyen	7
fr:pas_ouvert	2
fr:pas_pai	-7
fr:pas_press	-15
fr:pas_que	-22
fr:pas_recu	-7
fr:pas_repondu	-10
fr:pas_se	6
fr:pas_si	-4
fr:pas_sign	4
fr:pas_son	47
fr:pas_su	7
fr:pas_sur	-3
fr:pas_un	-7
fr:pas_une	-28
fr:pas_urgent	-4
fr:pas_voulu	-20
fr:pas_vous	-17
fr:pas_vu	21
fr:pass_a	13
fr:pass_au	-17
fr:pass_avant	7
fr:pass_ce	-19
fr:pass_dans	-13
fr:pass_de	-11
fr:pass_dev	4
fr:pass_en	7
fr:pass_encor	-7
fr:pass_et	11
fr:pass_hi	-10
fr:pass_la	20
fr:pass_le	7
fr:pass_par	-2
fr:pass_par-dessus	-8
fr:pass_pas	22
fr:pass_pour	-8
fr:pass_sur	-2
fr:pass_un	-21
fr:pass_une	-16
fr:passag	32
fr:passag_a	11
fr:passag_de	-4
fr:passager	7
fr:passent	-15
fr:passeport	3
fr:password	26
fr:patienc	-17
fr:patienc_de	-18
fr:patient	-3
fr:patin	-20
fr:patinoir	10
fr:patrick	-12
fr:patron	-19
fr:paul	-2
fr:paus	-6
fr:pauvr	-15
fr:payon	-15
fr:pc	-18
fr:pdt	-2
fr:pedal	19
fr:pediatr	-17
fr:peignoir	15
fr:pein_de	-4
fr:peint	4
fr:peintur	-7
fr:pel	-4
fr:pellet	-17
fr:penal	9
fr:pend	34
fr:pend_la	22
fr:pend_le	6
fr:pend_les	-10
fr:pend_que	23
fr:pend_une	15
fr:pens	-20
fr:pensent	-41
fr:pensent_que	-41
fr:pension	-15
fr:peopl	-33
fr:per	-4
fr:perc	-11
fr:perceux	17
fr:perdr	-10
fr:perdu	6
fr:perdu_le	15
fr:perfect	-19
fr:perim	7
fr:period	14
fr:perm	-2
fr:permet	3
fr:permet_de	-9
fr:permet_moi	-17
fr:perrachon	15
fr:perron	7
fr:perso	5
fr:person	28
fr:person_a	-3
fr:person_avec	6
fr:person_de	-37
fr:person_est	-4
fr:person_le	27
fr:person_ne	28
fr:person_pour	6
fr:person_qui	13
fr:person_se	3
fr:personnel	8
fr:personnel_a	-10
fr:pert	-11
fr:pes	-13
fr:pes_sur	3
fr:pet	-24
fr:pet_mot	-13
fr:petit	-11
fr:petit-dejeun	-7
fr:petit-fil	-3
fr:petit_dam	5
fr:petit_oignon	-15
fr:petit_question	-6
fr:peu	-39
fr:peu_de	-6
fr:peur	-33
fr:peur_de	-16
fr:peut	-25
fr:peut-etr	6
fr:peut_etre	-18
fr:peut_il	-6
fr:peut_me	-3
fr:peut_on	-17
fr:peut_pas	6
fr:peut_plus	11
fr:peux	-35
fr:peux_tu	-6
fr:peux_ven	-6
fr:pharmac	-13
fr:pharmac_a	-10
fr:pharmacien	3
fr:philipp	-4
fr:phon	17
fr:photo	17
fr:photo_de	6
fr:photo_du	-16
fr:photos	3
fr:photos_de	13
fr:photos_du	-10
fr:photos_et	20
fr:phras	-13
fr:pi	26
fr:pi_de	-7
fr:pi_parc	20
fr:piec	-31
fr:piec_de	-3
fr:piec_joint	-5
fr:pied	2
fr:pied_de	25
fr:pierr	23
fr:pigeon	4
fr:pil	2
fr:pil_de	14
fr:pil_quand	4
fr:pilot	-11
fr:pilul	-12
fr:ping-pong	2
fr:piqu	-8
fr:piqur	-18
fr:pirat	-5
fr:pis	30
fr:pis_a	-4
fr:pis_ca	-2
fr:pis_ce	34
fr:pis_de	16
fr:pis_faut	11
fr:pis_je	9
fr:pis_la	26
fr:pis_le	-19
fr:pis_les	-3
fr:pis_ma	-11
fr:pis_mon	17
fr:pis_pas	18
fr:pis_que	3
fr:pis_une	8
fr:pis_y	8
fr:piscin	15
fr:pist	7
fr:piton	12
fr:plac	14
fr:plac_dans	-3
fr:plac_de	3
fr:plac_en	13
fr:plac_le	16
fr:plac_limit	-22
fr:placard	-9
fr:plafond	17
fr:plag	-10
fr:plaignent	-3
fr:plain	5
fr:plaint	-25
fr:plais	-6
fr:plais_de	-4
fr:plait	-41
fr:plan_brais	-16
fr:plan_de	-13
fr:planch	-4
fr:planning	-8
fr:plant	-4
fr:plant_a	4
fr:plantag	-16
fr:plaqu	-17
fr:plastiqu	30
fr:plat	21
fr:plateau	3
fr:plateform	-10
fr:platr	40
fr:pleas	-44
fr:plein	26
fr:plein_canicul	-13
fr:plein_de	-9
fr:plein_pis	3
fr:pleur	-22
fr:pleut	4
fr:pli	-17
fr:plinth	12
fr:plomb	-17
fr:plomb_est	3
fr:plu	-12
fr:plui	26
fr:plus_a	-26
fr:plus_aucun	-12
fr:plus_cher	-14
fr:plus_clair	-14
fr:plus_de	19
fr:plus_depuis	-3
fr:plus_en	13
fr:plus_la	-5
fr:plus_le	25
fr:plus_les	29
fr:plus_loin	-12
fr:plus_mal	-31
fr:plus_person	5
fr:plus_pour	-15
fr:plus_que	-18
fr:plus_recent	18
fr:plus_recevoir	-9
fr:plus_rien	11
fr:plus_tard	-17
fr:plus_tot	-11
fr:plus_un	24
fr:plus_vit	25
fr:plutot	-7
fr:plutot_que	-11
fr:pneu	-5
fr:pneus	-6
fr:poch	-15
fr:poel	-24
fr:poel_a	-3
fr:pogn	-7
fr:poid	-6
fr:poign	7
fr:poignet	-7
fr:poil	6
fr:point	-43
fr:point_de	-16
fr:poireaut	2
fr:pol	-2
fr:polic	-5
fr:polit	-9
fr:politess	-11
fr:pomerleau	-13
fr:pomm	15
fr:pomp	-18
fr:pomp_a	-28
fr:ponctuel	-16
fr:pont	21
fr:port	-22
fr:port_#	31
fr:port_a	-33
fr:port_au	-22
fr:port_clos	-3
fr:port_de	2
fr:port_du	3
fr:port_en	-14
fr:port_est	7
fr:port_et	7
fr:port_la	5
fr:port_ne	-8
fr:port_ouvert	-19
fr:port_pour	-10
fr:port_sur	7
fr:port_un	6
fr:port_une	4
fr:portabl	14
fr:portail_de	-13
fr:portefeuill	-2
fr:portion	3
fr:portr	-15
fr:pos	11
fr:pos_a	-24
fr:pos_de	3
fr:pos_en	-5
fr:pos_la	-3
fr:pos_le	14
fr:pos_une	4
fr:possibl	-45
fr:possibl_de	-13
fr:post_#	-8
fr:post_de	14
fr:post_le	-17
fr:pot	16
fr:pot_de	15
fr:potag	3
fr:poubel	19
fr:pouc	18
fr:poul	-15
fr:poulet	-9
fr:pour	-18
fr:pour_#	-10
fr:pour_ajout	-13
fr:pour_avoir	-11
fr:pour_ca	-10
fr:pour_ce	-15
fr:pour_cent	21
fr:pour_cette	-15
fr:pour_chang	-13
fr:pour_chois	-4
fr:pour_cinq	3
fr:pour_corrig	7
fr:pour_demain	-8
fr:pour_des	20
fr:pour_deux	25
fr:pour_dire	-21
fr:pour_du	14
fr:pour_etre	7
fr:pour_faire	-9
fr:pour_la	-36
fr:pour_le	-42
fr:pour_les	-6
fr:pour_ma	-26
fr:pour_me	8
fr:pour_mes	-13
fr:pour_mettr	9
fr:pour_moi	14
fr:pour_ne	-17
fr:pour_nos	-13
fr:pour_notre	-5
fr:pour_nous	18
fr:pour_obten	-6
fr:pour_ouvr	-4
fr:pour_pes	14
fr:pour_quatr	3
fr:pour_que	-10
fr:pour_ravoir	18
fr:pour_renouvel	-2
fr:pour_renvoi	4
fr:pour_rien	-4
fr:pour_sa	30
fr:pour_savoir	-10
fr:pour_son	-21
fr:pour_touch	7
fr:pour_tout	26
fr:pour_trois	9
fr:pour_trouv	-6
fr:pour_un	16
fr:pour_une	18
fr:pour_voir	15
fr:pour_vous	-18
fr:pourboir	-14
fr:pourquoi	-20
fr:pourr	-20
fr:pourr_vous	-21
fr:pourriel	18
fr:pourt	2
fr:pouss	-6
fr:pousset	-19
fr:pousset_doubl	-22
fr:pouv	-19
fr:pouvez	-15
fr:pouvez_vous	-35
fr:pouvoir	10
fr:praticien	-11
fr:pratiqu	4
fr:preav	4
fr:precieux	-14
fr:precis	-26
fr:precis_le	-9
fr:prefer	-15
fr:preferent	-15
fr:prelev	12
fr:prelev_de	14
fr:prelev_le	6
fr:prem_coup	-17
fr:prem_fois	-3
fr:pren	-15
fr:pren_vous	-4
fr:prend_en	13
fr:prend_le	-15
fr:prend_un	4
fr:prendr	-21
fr:prenom	-10
fr:prepar	-18
fr:prepar_un	-11
fr:prepos_a	6
fr:pres	-9
fr:pres_de	3
fr:pres_du	19
fr:presenc	-7
fr:presenc_de	-7
fr:present	-9
fr:present_a	-11
fr:president	-2
fr:presqu	-15
fr:press	-29
fr:press_#	4
fr:pression	-17
fr:prestatair	-11
fr:pret	-42
fr:pret_a	-7
fr:pretext	11
fr:pretext_que	11
fr:preuv	-3
fr:preven	-15
fr:preven_la	-8
fr:prevenu	-18
fr:prevoir	-8
fr:prevoit	-15
fr:prevoit_un	-11
fr:prevu	-39
fr:prevu_au	-6
fr:pri	-18
fr:pri_de	-14
fr:pric	-26
fr:prim	-29
fr:prim_de	-4
fr:principal	5
fr:printemp	-10
fr:prioritair	4
fr:pris	6
fr:pris_dans	-4
fr:pris_de	-3
fr:pris_des	-5
fr:pris_la	-35
fr:pris_le	-25
fr:pris_mon	17
fr:pris_par	14
fr:pris_un	7
fr:priv	21
fr:prix	-55
fr:prix_de	-6
fr:prix_pour	-11
fr:prix_que	-5
fr:pro	-7
fr:problem	-30
fr:problem_de	-15
fr:procedur	-9
fr:proch	-5
fr:prochain	-11
fr:prochain_fois	-9
fr:produit	-10
fr:professionnal	-7
fr:professionnel	-7
fr:profil	-4
fr:profit	-7
fr:profit_du	-8
fr:progress	7
fr:prolong	-2
fr:prom	-16
fr:promen	6
fr:promess	24
fr:promess_de	23
fr:promet	3
fr:promis	8
fr:promised	-4
fr:propos	10
fr:propos_de	-15
fr:propos_un	3
fr:propr	-18
fr:propr_et	-11
fr:proprietair	-23
fr:proprio	21
fr:pros	7
fr:protect	9
fr:proteg	-12
fr:pu	-21
fr:pub	16
fr:pub_pour	17
fr:public	-15
fr:publiqu	3
fr:puis	33
fr:puis_#	4
fr:puis_il	5
fr:puis_je	-18
fr:puis_le	-10
fr:puis_plus	3
fr:puis_un	20
fr:puis_une	28
fr:puisqu	-19
fr:puiss	-13
fr:puit	-14
fr:punais	4
fr:pur	6
fr:pus	-7
fr:pyjam	13
fr:qr	19
fr:quai	10
fr:qualit	-8
fr:quand	15
fr:quand_ca	-12
fr:quand_ce	-6
fr:quand_elle	24
fr:quand_il	10
fr:quand_je	-12
fr:quand_la	8
fr:quand_le	-4
fr:quand_les	8
fr:quand_meme	-15
fr:quand_on	35
fr:quand_te	-12
fr:quand_tout	21
fr:quand_votre	-7
fr:quand_vous	-20
fr:quant	25
fr:quar	7
fr:quar_minut	-15
fr:quarante-d	-3
fr:quarante-huit	-12
fr:quarante-huit_heur	-12
fr:quart	-4
fr:quart_de	-7
fr:quatorz	18
fr:quatr	46
fr:quatr_an	35
fr:quatr_dans	-9
fr:quatr_et	-19
fr:quatr_fois	27
fr:quatr_heur	17
fr:quatr_jour	4
fr:quatr_minut	15
fr:quatr_mois	4
fr:quatre-vingt	-10
fr:quatriem	32
fr:que	15
fr:que_a	22
fr:que_au	8
fr:que_aucun	3
fr:que_ce	19
fr:que_de	6
fr:que_des	19
fr:que_deux	-22
fr:que_elle	-21
fr:que_en	-9
fr:que_il	-22
fr:que_je	15
fr:que_la	17
fr:que_le	3
fr:que_les	17
fr:que_leur	4
fr:que_ma	-9
fr:que_moi	-15
fr:que_mon	7
fr:que_non	16
fr:que_nous	11
fr:que_on	-7
fr:que_par	-5
fr:que_person	20
fr:que_prevu	-17
fr:que_quelqu'un	-28
fr:que_son	-28
fr:que_trois	-2
fr:que_tu	-6
fr:que_un	-6
fr:que_une	-18
fr:que_vos	-17
fr:que_votre	3
fr:que_vous	33
fr:que_vs	19
fr:que_y	-5
fr:quebec	-18
fr:quel	-62
fr:quel_anne	8
fr:quel_est	-10
fr:quel_heur	-20
fr:quel_jour	-8
fr:quel_sont	-10
fr:quelqu'un	-5
fr:quelqu'un_a	21
fr:quelqu'un_de	25
fr:quelqu'un_peut	-5
fr:quelqu'un_qui	-24
fr:quelqu'un_sait	-5
fr:quelqu_chos	-18
fr:quelqu_jour	21
fr:quelqu_part	-6
fr:quentin	-16
fr:question	-19
fr:question_de	-9
fr:questionnair	-12
fr:queu	18
fr:qui	-19
fr:qui_a	-16
fr:qui_connait	-10
fr:qui_dois	-8
fr:qui_doit	-4
fr:qui_est	-10
fr:qui_etait	12
fr:qui_fait	6
fr:qui_le	-36
fr:qui_lui	-14
fr:qui_me	-25
fr:qui_ne	16
fr:qui_ont	-19
fr:qui_parl	-7
fr:qui_pass	21
fr:qui_prend	-15
fr:qui_se	14
fr:qui_vient	4
fr:qui_vous	-10
fr:quick	-23
fr:quincailler	-11
fr:quinz	13
fr:quinz_an	11
fr:quinz_jour	-16
fr:quinz_minut	24
fr:quinzain	-7
fr:quit	-11
fr:quitt	3
fr:quoi_ce	4
fr:quoi_la	-12
fr:quoi_le	9
fr:quoi_un	13
fr:quot	-16
fr:quotidien	-14
fr:r	-9
fr:rab	-12
fr:raccord	10
fr:raccroch	-11
fr:raccroch_au	4
fr:racin	-5
fr:racont	13
fr:rad	7
fr:radiateur	14
fr:radiateur_de	7
fr:radio	-11
fr:radiograph	-8
fr:rag	-12
fr:raid	13
fr:raison	-4
fr:ral	-4
fr:ralent	20
fr:ramass	13
fr:ramassag	-20
fr:ramen	-6
fr:ramonag	-17
fr:ramoneur	-13
fr:ramp	23
fr:randon	-11
fr:rang	29
fr:rappel	-23
fr:rappel_a	7
fr:rappel_au	12
fr:rappel_avant	-10
fr:rappel_dans	-7
fr:rappel_de	15
fr:rappel_le	-20
fr:rappel_pour	-10
fr:rappel_sur	-17
fr:rapport	3
fr:rapport_de	13
fr:rar	-51
fr:rassur	-4
fr:rat	-14
fr:rav	-10
fr:ravoir	7
fr:rayon	-15
fr:re	-8
fr:reaction	-4
fr:read	5
fr:real	17
fr:realit	-3
fr:realli	-12
fr:rebord	17
fr:receipt	-4
fr:received	-6
fr:recent	18
fr:recept	8
fr:recept_automat	-2
fr:recept_de	-7
fr:reception	4
fr:recev	-22
fr:recevoir	-14
fr:recevoir_cette	-5
fr:recevoir_le	-6
fr:recevoir_nos	-3
fr:recevoir_un	4
fr:rechang	15
fr:recharg	-5
fr:rechauff	16
fr:recherch	-8
fr:recherch_de	-2
fr:recit	-7
fr:reclam	19
fr:reclam_#	26
fr:reclam_la	2
fr:reclam_le	20
fr:recois	29
fr:recoit	-7
fr:recoivent	32
fr:recoll	7
fr:recommand	-16
fr:recommand_chaud	-10
fr:recommenc	-31
fr:recomment	-4
fr:reconduct	3
fr:reconduit	-10
fr:reconnaiss	-12
fr:reconnait	-4
fr:reconnu	-23
fr:recop	-26
fr:recour	-13
fr:recouvr	17
fr:recr	6
fr:recu	50
fr:recu_#	30
fr:recu_a	-12
fr:recu_aucun	8
fr:recu_ce	15
fr:recu_de	22
fr:recu_en	-17
fr:recu_la	7
fr:recu_le	19
fr:recu_ma	-4
fr:recu_un	-10
fr:recu_une	-15
fr:recuper_le	18
fr:recus	-3
fr:redemand	16
fr:redemarr	-19
fr:redev	-2
fr:redir	-10
fr:redon	26
fr:reduit	3
fr:reexpliqu	-10
fr:ref	-28
fr:refair	-7
fr:referent	-7
fr:referm	26
fr:referm_la	15
fr:reflech	-7
fr:refoul	-10
fr:refroid	23
fr:refus	56
fr:refus_de	59
fr:refus_le	14
fr:reg	8
fr:regard	-20
fr:regard_ce	12
fr:regard_la	-8
fr:regard_le	-4
fr:regard_les	-13
fr:region	-35
fr:regl	22
fr:regl_a	18
fr:regl_de	-3
fr:regl_en	7
fr:regl_le	-17
fr:reglag	-13
fr:reiter	4
fr:rejected	5
fr:rejet	19
fr:rel	-22
fr:relanc	-5
fr:relanc_pour	5
fr:relat	3
fr:relayo	-4
fr:relev	15
fr:relev_de	14
fr:relev_du	-18
fr:reli	-13
fr:relir	-13
fr:rem	-18
fr:rem_dans	-15
fr:rem_en	-11
fr:rem_une	-5
fr:remarch	-12
fr:remarqu	2
fr:rembours	-38
fr:rembours_de	-28
fr:rembours_en	-12
fr:remerc	-37
fr:remerc_de	-7
fr:remerc_le	-9
fr:remerc_pour	-3
fr:remet	10
fr:remettr	-25
fr:remettr_la	-5
fr:remis	6
fr:remis_a	-8
fr:remis_en	16
fr:remont	6
fr:remont_au	-10
fr:rempl	7
fr:rempl_le	-27
fr:remplac	-39
fr:remplac_de	-8
fr:remplac_le	-4
fr:remplissag	30
fr:rencontr	-7
fr:rend	-8
fr:rendez-vous	-10
fr:rendez-vous_a	10
fr:rendez-vous_dans	-14
fr:rendez-vous_de	9
fr:rendr	-7
fr:rendu	34
fr:rendu_de	-3
fr:rendu_en	21
fr:rendu_la	-16
fr:rendu_le	20
fr:renonc	6
fr:renouvel	18
fr:renov	-18
fr:renseign	20
fr:rentr	2
fr:renvers	-3
fr:renvoi	30
fr:renvoi_chez	3
fr:renvoi_en	3
fr:rep	11
fr:rep_de	-5
fr:repar	-38
fr:repar_en	-7
fr:repar_le	-21
fr:repart	38
fr:repart_avec	-9
fr:repart_sans	-17
fr:repartiteur	27
fr:repass	-7
fr:repet	-24
fr:repet_que	-6
fr:repl	-6
fr:repon	5
fr:repond	8
fr:repond_a	-5
fr:repond_que	31
fr:repondeur	18
fr:repondr	-4
fr:repondr_a	-6
fr:repondu	-10
fr:repondu_a	-13
fr:repondu_en	-18
fr:repondu_par	-6
fr:repondu_que	15
fr:repons	-9
fr:repons_de	-22
fr:repons_le	-12
fr:repos	-12
fr:repouss	-14
fr:repr	-10
fr:repr_le	-14
fr:reprendr	-11
fr:repris	15
fr:reproch	-10
fr:reseau	-17
fr:reserv	-50
fr:reserv_au	-6
fr:reserv_en	-4
fr:reserv_la	-16
fr:reserv_le	-14
fr:reserv_pour	-8
fr:reservoir	4
fr:reservoir_a	9
fr:reset	15
fr:resident	-19
fr:resil	3
fr:resil_en	-4
fr:respect	-10
fr:resserv	-5
fr:ressort	22
fr:ressort_avec	7
fr:rest	29
fr:rest_au	-15
fr:rest_bloqu	5
fr:rest_dans	35
fr:rest_deux	4
fr:rest_du	12
fr:rest_en	5
fr:rest_lettr	15
fr:rest_plus	-3
fr:rest_sur	20
fr:rest_un	-13
fr:restaur	-2
fr:restent	9
fr:restitu	-2
fr:resultat	3
fr:resum	19
fr:retard	-28
fr:retard_de	13
fr:reten	5
fr:retenu	-6
fr:retir_le	8
fr:retour	31
fr:retour_de	-16
fr:retour_du	20
fr:retourn	-32
fr:retr	-8
fr:retrait	13
fr:retrouv	-33
fr:retrouv_mon	-5
fr:reunion	-16
fr:reuss	-9
fr:rev	-3
fr:reveil	-25
fr:revel	3
fr:reven	18
fr:revenu	-42
fr:revenus	31
fr:revien	-27
fr:reviendr	-10
fr:revient	-7
fr:revir	12
fr:revis	8
fr:revoir	2
fr:rez-de-chauss	21
fr:ri	-18
fr:rideau	25
fr:ridicul	23
fr:rien	-28
fr:rien_a	6
fr:rien_au	20
fr:rien_compr	4
fr:rien_dans	26
fr:rien_de	-52
fr:rien_ne	-25
fr:rien_pour	-7
fr:rien_repar	6
fr:rien_voulu	-11
fr:rigueur	-14
fr:rimousk	-13
fr:rinc	25
fr:risqu	-12
fr:rit	-7
fr:riz	-10
fr:rob	-28
fr:rob_de	-30
fr:robinet	-2
fr:robinet_de	-16
fr:robot	32
fr:rog	-3
fr:roi	15
fr:roman	-15
fr:rond	-5
fr:ronfl	5
fr:ronron	-26
fr:room	-24
fr:room_#	-31
fr:ros	-5
fr:rosair	-11
fr:rosal	19
fr:rosi	12
fr:rou	3
fr:roug	23
fr:roug_a	3
fr:rouill	-12
fr:roul	-20
fr:rouleau	5
fr:rouss	10
fr:rout	8
fr:routeur	6
fr:rouvert	-16
fr:row	20
fr:ru	-7
fr:ru_de	13
fr:ru_des	-17
fr:ru_du	-12
fr:run	33
fr:running	-16
fr:ruptur	3
fr:rythm	-8
fr:s	-4
fr:s'il	-34
fr:s'il_vous	-31
fr:sa	-28
fr:sa_cart	-14
fr:sa_cle	3
fr:sa_fai	5
fr:sa_femm	-21
fr:sa_mer	-11
fr:sac	10
fr:sac_de	9
fr:sach	-21
fr:sachet	-16
fr:sacoch	-10
fr:sacr	-11
fr:saguenai	-18
fr:sai	31
fr:sai_#	25
fr:said	-16
fr:saign	17
fr:saint-jean	-6
fr:saint-ong	-5
fr:sais	-14
fr:sais_pas	-10
fr:sais_plus	6
fr:sais_que	-19
fr:saison	-31
fr:sait	-42
fr:sait_pas	-22
fr:sait_si	-5
fr:sal	-11
fr:salad	6
fr:salair	7
fr:salar	-3
fr:sall_a	-23
fr:sall_de	-14
fr:sall_du	21
fr:salon	-20
fr:salu	-27
fr:salu_la	-17
fr:salu_le	-7
fr:salut	-27
fr:salut_ce	-18
fr:salut_distingu	-6
fr:sam	-21
fr:samed	12
fr:samed_#	-10
fr:samed_matin	-18
fr:sandwich	21
fr:sans	2
fr:sans_arret	2
fr:sans_autr	-17
fr:sans_demand	15
fr:sans_dire	20
fr:sans_discut	-12
fr:sans_dout	-4
fr:sans_faut	-6
fr:sans_frais	-11
fr:sans_jam	-19
fr:sans_la	15
fr:sans_meme	4
fr:sans_papi	7
fr:sans_preav	2
fr:sans_que	-29
fr:sans_rendez-vous	-11
fr:sans_repons	-21
fr:sans_rien	2
fr:sans_savoir	7
fr:sans_suit	4
fr:sans_un	7
fr:sans_une	-2
fr:sans_vouloir	4
fr:sant	15
fr:sapin	-10
fr:sauc	9
fr:sauf	13
fr:sauf_erreur	5
fr:sauf_le	-9
fr:sauf_que	12
fr:saun	14
fr:saur	-4
fr:saur_gre	3
fr:saur_vous	-4
fr:saurion	-6
fr:saut	-3
fr:saut_le	3
fr:sauv	-31
fr:sauvegard	26
fr:savez	-17
fr:savez_vous	-4
fr:savoir	-34
fr:savoir_ce	-7
fr:savoir_ou	3
fr:savoir_qui	-11
fr:savoir_se	3
fr:savoir_si	-11
fr:savon	21
fr:scann	-5
fr:scel	22
fr:scolair	-17
fr:scotch	-20
fr:se_agit	-27
fr:se_allum	-21
fr:se_appel	9
fr:se_arret	22
fr:se_arretent	25
fr:se_chang	15
fr:se_connect	3
fr:se_en	-41
fr:se_est	-24
fr:se_etait	8
fr:se_eteint	3
fr:se_excus	-13
fr:se_faire	6
fr:se_fait	-16
fr:se_ferm	19
fr:se_il	-31
fr:se_lav	-18
fr:se_occup	5
fr:se_ouvr	-14
fr:se_sont	23
fr:se_trouv	11
fr:se_y	-6
fr:seanc	28
fr:seanc_de	-21
fr:seanc_du	19
fr:seau	17
fr:sec	27
fr:seche-chev	3
fr:seche-serviet	20
fr:secheux	21
fr:second	-26
fr:second_fois	11
fr:secour	-16
fr:secret	-3
fr:secret_professionnel	-2
fr:secretair	6
fr:secretair_a	4
fr:secretariat	-12
fr:secur	16
fr:securis	-18
fr:seiz	7
fr:sejour_de	-13
fr:sel	29
fr:selon	20
fr:semain	-4
fr:semain_a	2
fr:semain_de	20
fr:semain_dern	8
fr:semain_et	-13
fr:semain_pass	-38
fr:semain_pour	8
fr:semain_prochain	17
fr:semain_que	12
fr:sembl_il	7
fr:sembl_que	-6
fr:seminair	-17
fr:sen	-12
fr:sen_du	12
fr:send	3
fr:sent	27
fr:sent_la	13
fr:sent_le	48
fr:sentent	-20
fr:sentent_le	-21
fr:separ	5
fr:sept	22
fr:sept_an	24
fr:sept_et	-6
fr:sept_heur	4
fr:sept_minut	-3
fr:sept_mois	15
fr:septembr	-7
fr:ser	-9
fr:sera	-66
fr:sera_pas	-12
fr:serai	-14
fr:seraing	-21
fr:serait	-18
fr:serait_de	9
fr:serieux	-13
fr:seront	-22
fr:serr	-22
fr:serrur	23
fr:sert	-16
fr:serv	10
fr:serv_a	3
fr:served	-3
fr:serveur	-12
fr:serveur_a	-13
fr:serveur_est	11
fr:serveur_le	14
fr:serveux	17
fr:serveux_a	20
fr:servic	-11
fr:servic_a	5
fr:servic_apres-vent	5
fr:servic_de	-3
fr:servic_ne	3
fr:serviet	-13
fr:ses	6
fr:ses_#	-16
fr:ses_bott	4
fr:ses_cle	13
fr:session	34
fr:seul	-27
fr:seul_a	10
fr:seul_au	-12
fr:seul_des	4
fr:seul_et	-5
fr:seul_la	24
fr:seul_le	13
fr:seul_person	-11
fr:seul_pour	-5
fr:seul_que	-10
fr:severin	-11
fr:shampoing	-14
fr:she	-19
fr:shop	-4
fr:should	-27
fr:show	11
fr:si	-31
fr:si_ca	-20
fr:si_ce	-43
fr:si_elle	8
fr:si_je	10
fr:si_la	-11
fr:si_le	-8
fr:si_ma	-5
fr:si_on	-43
fr:si_possibl	-7
fr:si_quelqu'un	-10
fr:si_tu	26
fr:si_un	-5
fr:si_votre	-12
fr:si_vous	-13
fr:sieg	-2
fr:siffl	-13
fr:sifflet	-22
fr:sign	-6
fr:sign_ce	-14
fr:sign_le	-32
fr:sign_pour	29
fr:sign_sur	13
fr:signal	7
fr:signal_a	18
fr:signal_le	-5
fr:signal_que	22
fr:signal_un	-16
fr:signatur	6
fr:signatur_electron	11
fr:siham	13
fr:silenc_radio	3
fr:simon	-7
fr:simpl	-22
fr:sinc	39
fr:sinc_the	29
fr:sinistr	-6
fr:sinon	-27
fr:sirop	-7
fr:sit_ce	-3
fr:sit_est	-13
fr:situ	-8
fr:six	22
fr:six_an	-38
fr:six_heur	-10
fr:six_minut	16
fr:six_mois	11
fr:six_semain	28
fr:sixiem	-15
fr:sm	15
fr:sm_#	10
fr:small	-13
fr:small_thing	-14
fr:smel	-4
fr:so	-7
fr:so_i	-20
fr:so_it	-14
fr:so_much	-3
fr:social	-8
fr:societ	-26
fr:soeur	-42
fr:soi	-14
fr:soi-dis	3
fr:soi_remerc	-6
fr:soient	-7
fr:soign	-6
fr:soin	-3
fr:soir	16
fr:soir_a	7
fr:soir_dans	-4
fr:soir_de	-19
fr:soir_le	11
fr:soir_meme	-17
fr:soit	-3
fr:soit_#	-19
fr:soix	-3
fr:soix_an	-5
fr:soixante-douz	5
fr:sol	-12
fr:solang	-15
fr:sold	21
fr:soleil	-11
fr:solliqu	7
fr:solut	-9
fr:somebodi	-4
fr:someon	-13
fr:somm	-12
fr:sommair	-17
fr:sommes	27
fr:sommes_en	-13
fr:sommes_le	60
fr:son	25
fr:son_adress	-8
fr:son_arriv	-10
fr:son_caf	15
fr:son_chez	28
fr:son_cot	-11
fr:son_dans	-4
fr:son_est	-16
fr:son_et	-15
fr:son_mar	8
fr:son_nom	-13
fr:son_numero	3
fr:son_per	14
fr:son_telephon	18
fr:sond	23
fr:sondag_de	-2
fr:sont	28
fr:sont_a	-4
fr:sont_encor	28
fr:sont_ferm	-4
fr:sont_les	13
fr:sont_part	-21
fr:sont_pas	21
fr:sont_rest	10
fr:sont_si	4
fr:sont_toujour	24
fr:sor	-20
fr:sorri	-20
fr:sort_de	11
fr:sort_du	31
fr:sort_le	-10
fr:sort_une	-5
fr:sortent	-4
fr:sou	17
fr:souc	-44
fr:souc_de	-11
fr:souffl	27
fr:souffleux	-4
fr:souhait	-26
fr:souhait_connaitr	-4
fr:soulign	-13
fr:soumiss	-14
fr:soumiss_de	-7
fr:soup	-37
fr:soup_de	-19
fr:soup_etait	-9
fr:soupir	-13
fr:sour	-7
fr:sourir	-19
fr:sourir_en	9
fr:sous	8
fr:sous-sol	-7
fr:sous_#	-31
fr:sous_dix	5
fr:sous_garant	-5
fr:sous_la	22
fr:sous_le	-5
fr:sous_les	-8
fr:sous_nos	5
fr:sous_quinzain	-7
fr:sous_toutes	-10
fr:sous_un	4
fr:sous_une	14
fr:souvient	-12
fr:spa	15
fr:special	-11
fr:spinning	5
fr:sport	-17
fr:stagiair	23
fr:standard	12
fr:star	-10
fr:station	-12
fr:station_est	13
fr:station_et	-16
fr:statut	-5
fr:steev	-22
fr:stev	6
fr:stock	-12
fr:stor	-5
fr:street	-25
fr:stress	-8
fr:studio	3
fr:stylo	-7
fr:su	18
fr:sub	5
fr:subvent	-5
fr:sucr	-20
fr:suff	-24
fr:suggest	-3
fr:suint	2
fr:suis	-14
fr:suis_a	11
fr:suis_aveugl	-3
fr:suis_client	-16
fr:suis_en	-10
fr:suis_pas	-11
fr:suit	6
fr:suit_a	-3
fr:suit_de	3
fr:suiv	-18
fr:suiv_le	-12
fr:suivr	-31
fr:sujet	-25
fr:sujet_du	-16
fr:sup	-30
fr:sup_nic	-11
fr:superb	2
fr:supermarch	16
fr:suppl	-17
fr:supplementair	-4
fr:support	-20
fr:suppos	-10
fr:supprim	-3
fr:sur	23
fr:sur_#	-23
fr:sur_ce	-4
fr:sur_de	11
fr:sur_des	-6
fr:sur_deux	10
fr:sur_internet	5
fr:sur_la	11
fr:sur_le	7
fr:sur_les	-12
fr:sur_ma	17
fr:sur_mes	-9
fr:sur_notre	17
fr:sur_plac	-2
fr:sur_quatr	-22
fr:sur_son	10
fr:sur_trois	-10
fr:sur_un	7
fr:sur_une	-3
fr:sur_votre	7
fr:surpris	-39
fr:surtout	-33
fr:surtout_pas	-4
fr:surveil	-23
fr:suspendr	-5
fr:suspendu	-3
fr:sutur	-23
fr:sylv	-14
fr:symp	-6
fr:sympath	22
fr:syndic	-10
fr:system	-10
fr:t	-11
fr:tabl	21
fr:tabl_a	-7
fr:tabl_de	5
fr:tabl_pour	-10
fr:tableau	13
fr:tableau_de	19
fr:tablet	-3
fr:tac	44
fr:tach	19
fr:tacit	-8
fr:tact	12
fr:taill	-23
fr:tak	19
fr:tampon	-9
fr:tanguai	-17
fr:tani	-3
fr:tank	-4
fr:tant	-15
fr:tap	8
fr:tap_#	-44
fr:tapis	-11
fr:tard	-17
fr:tard_le	-30
fr:tardiv	-18
fr:tarif	-6
fr:tarif_de	-8
fr:tart	-18
fr:tart_au	-16
fr:tatouag	7
fr:taux	-7
fr:taux_de	-5
fr:taux_reduit	3
fr:tax	-13
fr:tax_de	7
fr:te	-4
fr:te_as	19
fr:te_es	-9
fr:te_plait	-5
fr:tech	-11
fr:technicien	15
fr:technicien_a	12
fr:technicien_est	-8
fr:technicien_ne	-12
fr:techniqu	-17
fr:tel	39
fr:tel_de	-2
fr:tel_que	6
fr:telecharg	4
fr:telecommand	6
fr:telephon	-3
fr:telephon_a	24
fr:telephon_avec	-2
fr:telephon_ce	2
fr:telephon_de	-8
fr:telephon_et	-9
fr:telephon_le	-16
fr:telephon_me	-14
fr:telephon_ne	34
fr:telephon_on	-5
fr:telephon_que	-17
fr:temp_de	-9
fr:temp_ou	-9
fr:temp_que	3
fr:tempet	-13
fr:ten	-17
fr:ten_a	-16
fr:tendu	7
fr:tent	4
fr:tenu	7
fr:tenus	-8
fr:termin	-12
fr:terminal	-8
fr:terr	17
fr:tes	12
fr:test	-2
fr:tet	-6
fr:text	18
fr:texto	17
fr:thank	-40
fr:thank_you	-22
fr:that	-3
fr:that_is	-7
fr:the_#	-4
fr:the_boil	-20
fr:the_count	-15
fr:the_gui	-17
fr:the_manag	-4
fr:the_morning	16
fr:the_new	-11
fr:the_tabl	15
fr:them	-2
fr:then	9
fr:there	-8
fr:there_is	29
fr:thermolun	3
fr:thermolun_#	5
fr:thermometr	9
fr:thermopomp	8
fr:thermostat	31
fr:they	-14
fr:thing	-44
fr:this	-22
fr:this_week	-8
fr:thre	26
fr:thre_tim	-16
fr:thre_week	21
fr:thursdai	-14
fr:ticket	14
fr:ticket_de	-11
fr:tied	15
fr:tien	9
fr:tien_a	-18
fr:tient	-32
fr:tient_a	-11
fr:tient_dans	5
fr:tier	11
fr:tier_du	13
fr:tim	-4
fr:timbr	-8
fr:tir	15
fr:tir_le	15
fr:tiroir	-2
fr:tit	-8
fr:titr	-16
fr:titr_de	-9
fr:to	-15
fr:to_#	27
fr:to_sai	7
fr:to_the	-30
fr:toast	-7
fr:todai	5
fr:toi	-6
fr:toilet	20
fr:toilet_du	3
fr:toit	7
fr:toitur	-6
fr:told	6
fr:told_me	7
fr:tom	-5
fr:tomat	-4
fr:tomb	24
fr:tomb_a	-13
fr:tomb_dans	24
fr:tomb_en	-20
fr:tomb_sur	7
fr:tombent	18
fr:tombent_dans	11
fr:ton	2
fr:too	3
fr:top	7
fr:tot	-11
fr:total	17
fr:touch	-5
fr:touch_a	-19
fr:touch_la	-3
fr:toujour	46
fr:toujour_a	3
fr:toujour_auss	-2
fr:toujour_dans	10
fr:toujour_de	3
fr:toujour_en	3
fr:toujour_la	-8
fr:toujour_le	28
fr:toujour_pa	4
fr:toujour_pas	30
fr:toujour_sur	20
fr:tour	-18
fr:tour_de	-12
fr:tourn	10
fr:tourn_dans	15
fr:tourn_en	-12
fr:tourn_le	2
fr:tournent	4
fr:tournev	-12
fr:tournoi	-10
fr:tous	10
fr:tous_les	7
fr:tous_mes	-15
fr:touss	-7
fr:toussaint	-6
fr:tout	-9
fr:tout_ce	-26
fr:tout_compr	-14
fr:tout_de	-9
fr:tout_en	18
fr:tout_est	-17
fr:tout_fonction	-17
fr:tout_grand	-8
fr:tout_le	12
fr:tout_se	3
fr:tout_un	-2
fr:toute	3
fr:toute_la	23
fr:toute_seul	-25
fr:toutes	-3
fr:toutes_les	12
fr:toutes_reserv	-10
fr:trac	-27
fr:trac_de	3
fr:tracteur	4
fr:train	-24
fr:train_de	-7
fr:trait	-25
fr:trait_de	6
fr:traiteur	-5
fr:trajet	-9
fr:tram	-11
fr:tranch	-3
fr:tranquill	-5
fr:transfer	-11
fr:transfer_un	-3
fr:transmet	-9
fr:transmettr	-14
fr:transport	-4
fr:transporteur	7
fr:travail	-3
fr:travail_de	-10
fr:travaill	-6
fr:travaill_a	-9
fr:travaillent	-4
fr:traval	-10
fr:traval_de	3
fr:traver	4
fr:travers	-7
fr:trebuch	3
fr:trembl	-6
fr:tremp	17
fr:trent	7
fr:trent_et	19
fr:trent_jour	8
fr:trent_minut	-15
fr:trent_second	-4
fr:trente-cinq	-10
fr:trente-cinq_minut	-10
fr:tres	-25
fr:tres_bien	-7
fr:tres_bon	-11
fr:tres_calm	-8
fr:tres_content	-6
fr:tres_fach	-6
fr:tresor	-8
fr:tri	-8
fr:trimestr	13
fr:tripl	7
fr:tro	-27
fr:tro_bien	-10
fr:trois	25
fr:trois_an	7
fr:trois_courriel	18
fr:trois_fois	-10
fr:trois_heur	13
fr:trois_jour	4
fr:trois_minut	9
fr:trois_person	-16
fr:trois_semain	3
fr:trois_velos	9
fr:troisiem	15
fr:troisiem_appel	6
fr:troisiem_fois	6
fr:tromp	-9
fr:tromp_de	6
fr:trop	-33
fr:trop_brui	-12
fr:trop_cher	4
fr:trop_fort	-10
fr:trop_grand	-4
fr:trottinet	-3
fr:trottoir	-3
fr:trou	8
fr:trou_dans	-7
fr:troubl	-13
fr:trouv	10
fr:trouv_ca	28
fr:trouv_en	-16
fr:trouv_la	-4
fr:trouv_le	7
fr:trouv_pas	5
fr:trouv_plus	-3
fr:trouv_que	18
fr:trouv_une	-26
fr:truc	4
fr:truck	4
fr:ts	2
fr:tu	-35
fr:tu_me	-37
fr:tu_normal	-8
fr:tu_que	16
fr:tub	-13
fr:tuesdai	-3
fr:tuqu	6
fr:tuyal	30
fr:tuyau	6
fr:tva	7
fr:tva_a	17
fr:twic	-27
fr:two	14
fr:typ	5
fr:un	9
fr:un_#	-28
fr:un_abon	5
fr:un_accus	3
fr:un_acompt	-6
fr:un_an	6
fr:un_ange	-11
fr:un_appareil	-30
fr:un_appel	3
fr:un_atel	-8
fr:un_autr	-9
fr:un_avis	-9
fr:un_bac	12
fr:un_badg	17
fr:un_beau	17
fr:un_beb	-13
fr:un_billet	-10
fr:un_bogu	-10
fr:un_bon	-13
fr:un_bout	3
fr:un_bouton	5
fr:un_bruit	-3
fr:un_bureau	11
fr:un_cabl	-5
fr:un_cahi	-22
fr:un_carton	14
fr:un_centim	-11
fr:un_certificat	4
fr:un_chat	10
fr:un_chequ	-5
fr:un_chien	23
fr:un_choc	3
fr:un_clav	18
fr:un_clic	-8
fr:un_client	-5
fr:un_cod	5
fr:un_coin	-12
fr:un_confrer	-15
fr:un_conseil	-6
fr:un_contrat	-5
fr:un_control	14
fr:un_coup	20
fr:un_cred	3
fr:un_defaut	-3
fr:un_del	4
fr:un_depart	11
fr:un_depot	5
fr:un_deuxiem	-2
fr:un_dev	-5
fr:un_dimanch	-43
fr:un_doss	-3
fr:un_eclat	20
fr:un_ecran	-8
fr:un_enfant	4
fr:un_entretien	11
fr:un_film	-2
fr:un_forf	-7
fr:un_gateau	-8
fr:un_grand	3
fr:un_joint	2
fr:un_jour	-24
fr:un_lien	3
fr:un_lit	-5
fr:un_magasin	-13
fr:un_mail	4
fr:un_manteau	-4
fr:un_mariag	-18
fr:un_massag	-8
fr:un_messag	-9
fr:un_model	-7
fr:un_mois	27
fr:un_monsieur	7
fr:un_mort	4
fr:un_mot	-13
fr:un_nouveau	-16
fr:un_numero	-8
fr:un_oeil	-5
fr:un_pans	19
fr:un_papi	9
fr:un_pet	-45
fr:un_peu	-18
fr:un_pied	19
fr:un_plan	-10
fr:un_post	5
fr:un_prix	-9
fr:un_problem	-9
fr:un_rappel	6
fr:un_rapport	-14
fr:un_rembours	5
fr:un_rendez-vous	10
fr:un_rep	18
fr:un_retour	13
fr:un_robot	6
fr:un_sac	13
fr:un_samed	-16
fr:un_servic	-18
fr:un_simpl	4
fr:un_sm	-36
fr:un_soir	-20
fr:un_sondag	3
fr:un_sou	17
fr:un_sourir	-3
fr:un_tableau	-9
fr:un_technicien	-24
fr:un_ticket	-7
fr:un_tier	8
fr:un_tout	-8
fr:un_tracteur	4
fr:un_trou	-23
fr:un_tuyau	3
fr:un_velo	-4
fr:un_virus	8
fr:un_vrai	-10
fr:under	5
fr:une	-13
fr:une_a	-5
fr:une_agenc	-12
fr:une_amend	-12
fr:une_assiet	18
fr:une_attest	15
fr:une_autr	-9
fr:une_bach	4
fr:une_bel	-6
fr:une_boit	-19
fr:une_cart	-16
fr:une_chais	29
fr:une_chambr	17
fr:une_chevill	-8
fr:une_chos	-7
fr:une_dam	-6
fr:une_dat	-13
fr:une_de	23
fr:une_demand	4
fr:une_demi-heur	13
fr:une_dizain	4
fr:une_equip	-15
fr:une_etoil	-23
fr:une_factur	4
fr:une_feuill	2
fr:une_fois	15
fr:une_fractur	4
fr:une_fuit	-31
fr:une_goutt	-17
fr:une_hauss	-6
fr:une_heur	23
fr:une_journ	-11
fr:une_lettr	-17
fr:une_lign	9
fr:une_machin	-2
fr:une_minut	-22
fr:une_nouvel	-20
fr:une_nuit	-26
fr:une_odeur	20
fr:une_offre	-9
fr:une_oreil	-5
fr:une_pag	19
fr:une_pann	-10
fr:une_patienc	-12
fr:une_petit	-27
fr:une_photo	13
fr:une_piec	-13
fr:une_pil	6
fr:une_plac	10
fr:une_plaint	-23
fr:une_pomp	-17
fr:une_port	-11
fr:une_repons	-7
fr:une_rou	5
fr:une_sall	7
fr:une_second	-4
fr:une_semain	-15
fr:une_signatur	4
fr:une_simpl	11
fr:une_soir	-5
fr:une_solut	-11
fr:une_sour	12
fr:une_tabl	-18
fr:une_video	14
fr:une_vrai	10
fr:unilateral	4
fr:uniqu	-10
fr:unit	20
fr:universel	4
fr:up	10
fr:urban	3
fr:urgenc	-5
fr:urgent	-39
fr:usag	22
fr:use	-21
fr:usin	4
fr:usur	5
fr:utilis	-17
fr:v	-6
fr:va	-4
fr:va_bien	-14
fr:va_se	2
fr:vacanc	-6
fr:vaccin	-3
fr:vach	-7
fr:vachon	-8
fr:vagu	-17
fr:vais	-37
fr:vais_pas	-3
fr:vais_vous	-11
fr:vaissel	-8
fr:valabl	-7
fr:valeur	20
fr:valid	18
fr:valis	24
fr:valis_a	6
fr:valv	22
fr:vandamm	-8
fr:vann	14
fr:vant	5
fr:vas	35
fr:vas_de	11
fr:vaut	-15
fr:veil_a	6
fr:veil_de	7
fr:veilleur	3
fr:velo	20
fr:velos	-12
fr:ven	10
fr:ven_avec	-5
fr:ven_la	-3
fr:vend	-20
fr:vendeur	-7
fr:vendeur_a	2
fr:vendeur_de	-7
fr:vendeur_me	16
fr:vendeux	-19
fr:vendr	-5
fr:vendred	-19
fr:vendred_a	-4
fr:vendred_avec	-12
fr:vendred_de	4
fr:vendred_matin	6
fr:vendred_soir	-14
fr:vendu	-15
fr:vendu_de	-4
fr:vent	24
fr:ventil	38
fr:venu_a	-15
fr:venu_le	-5
fr:venus	-17
fr:verand	14
fr:verdict	21
fr:verif	19
fr:verr	26
fr:verr_a	7
fr:verr_de	21
fr:vers	-4
fr:vers_#	-18
fr:vers_la	-2
fr:vers_le	29
fr:vers_une	-4
fr:vers_vous	-7
fr:version_de	17
fr:vert	3
fr:very	12
fr:vest	-2
fr:vestiair	-11
fr:vet	-5
fr:veterinair	-7
fr:veuill_agir	-8
fr:veuill_agre	-7
fr:veulent	-12
fr:veut	-21
fr:veut_la	-3
fr:veut_le	-9
fr:veut_parl	-2
fr:veut_pas	6
fr:veut_plus	-3
fr:veut_que	-24
fr:veut_savoir	-9
fr:veut_un	-4
fr:veut_une	-4
fr:veuv	-7
fr:veux	-42
fr:veux_pas	-6
fr:veux_que	-7
fr:vi	-7
fr:viand	-9
fr:vibr	-7
fr:vid	28
fr:vid_a	-3
fr:vid_de	7
fr:vid_et	2
fr:vidang	19
fr:video	23
fr:vieil	-33
fr:vien	-19
fr:vien_de	-5
fr:viendr	-13
fr:vient	23
fr:vient_de	23
fr:vient_pour	10
fr:vieux	-17
fr:view	17
fr:vigil	2
fr:vill	-21
fr:villag	-13
fr:villeneuv	-7
fr:vin	2
fr:vingt	-16
fr:vingt-cinq	2
fr:vingt-huit	4
fr:vingt-quatr	2
fr:vingt-six	9
fr:vingt-trois	3
fr:vingt_an	-15
fr:vingt_heur	-9
fr:vingt_minut	4
fr:vingt_person	-3
fr:vingt_pour	7
fr:vir	-52
fr:vir_part	-3
fr:virus	8
fr:vis	-2
fr:visag	10
fr:visibl	-14
fr:visit	27
fr:vitess	16
fr:vitr	13
fr:vitrin	-12
fr:viv	-5
fr:viv_voix	-13
fr:vocal	16
fr:voi	-22
fr:voi_le	7
fr:voila	24
fr:voila_a	4
fr:voila_ce	-8
fr:voir	4
fr:voir_avec	-6
fr:voir_la	-14
fr:vois	34
fr:voisin	-8
fr:voisin_de	-12
fr:voisin_du	-24
fr:voisin_meme	13
fr:voisin_qui	-9
fr:voit	2
fr:voit_les	7
fr:voitur	10
fr:voix	10
fr:vol	16
fr:vol_de	-18
fr:volet	-7
fr:vom	4
fr:vont	-2
fr:vos	-19
fr:vos_frais	-9
fr:vos_soin	-7
fr:vot	-4
fr:votre	10
fr:votre_appl	-2
fr:votre_assureur	-13
fr:votre_cod	21
fr:votre_collegu	11
fr:votre_courr	-5
fr:votre_equip	-15
fr:votre_factur	-9
fr:votre_gar	-24
fr:votre_intervent	-3
fr:votre_livreur	5
fr:votre_messag	-18
fr:votre_mis	21
fr:votre_not	-3
fr:votre_nouveau	10
fr:votre_nouvel	19
fr:votre_ouvr	-25
fr:votre_pag	3
fr:votre_part	-23
fr:votre_plomb	9
fr:votre_prepos	16
fr:votre_propr	5
fr:votre_refus	3
fr:votre_regl	23
fr:votre_repons	-4
fr:votre_robot	19
fr:votre_servic	-20
fr:votre_sit	-9
fr:votre_societ	-15
fr:votre_standard	10
fr:votre_technicien	17
fr:votre_temp	-10
fr:voudr	-42
fr:voudr_pas	-3
fr:voudr_que	-17
fr:voudr_savoir	-4
fr:voudr_une	-4
fr:voul	-14
fr:voul_que	-7
fr:voul_savoir	-4
fr:voul_vous	-9
fr:vouloir_me	-3
fr:voulu	-32
fr:voulu_savoir	-16
fr:vous	-11
fr:vous-mem	-13
fr:vous_a	-8
fr:vous_adress	-9
fr:vous_ai	-31
fr:vous_aur	-13
fr:vous_autr	-21
fr:vous_avais	-4
fr:vous_avec	-13
fr:vous_avez	17
fr:vous_aviez	-4
fr:vous_corrig	-3
fr:vous_demand	-20
fr:vous_des	-6
fr:vous_dev	7
fr:vous_dire	-15
fr:vous_du	-10
fr:vous_ecris	21
fr:vous_en	-34
fr:vous_encor	-15
fr:vous_envoi	3
fr:vous_est	-14
fr:vous_et	-8
fr:vous_etes	-6
fr:vous_exprim	-7
fr:vous_ferm	-4
fr:vous_la	20
fr:vous_laiss	-10
fr:vous_le	-2
fr:vous_les	-13
fr:vous_livr	-10
fr:vous_me	7
fr:vous_ne	5
fr:vous_pass	-9
fr:vous_plait	-39
fr:vous_pour	-7
fr:vous_pouvez	-15
fr:vous_pren	-6
fr:vous_pri	-17
fr:vous_rappel	-5
fr:vous_recev	-13
fr:vous_recu	-8
fr:vous_refus	22
fr:vous_remerc	-3
fr:vous_saur	3
fr:vous_savez	-14
fr:vous_signal	6
fr:vous_trouv	-12
fr:vous_une	-7
fr:vous_voul	22
fr:vous_vous	-13
fr:vous_y	23
fr:voxtrio	16
fr:voyag	-12
fr:voyageur	-2
fr:voyon	-3
fr:vpn	6
fr:vrai	-28
fr:vs	16
fr:vs_avez	17
fr:vs_etes	-3
fr:vs_mav	6
fr:vs_me	3
fr:vu	13
fr:vu_a	3
fr:vu_de	15
fr:vu_pass	20
fr:vu_que	5
fr:vu_sur	-18
fr:wai	6
fr:wall	13
fr:want	-8
fr:was	-4
fr:was_a	-19
fr:wat	24
fr:wc	9
fr:we	3
fr:we_are	33
fr:we_have	8
fr:we_would	-19
fr:week	12
fr:week-end	5
fr:wel	-4
fr:wendi	-2
fr:went	38
fr:were	-23
fr:what	-24
fr:where	-4
fr:who	-7
fr:whoev	-12
fr:whom	-6
fr:wi-f	4
fr:wif	14
fr:will	-37
fr:will_be	-18
fr:window	13
fr:with	-6
fr:with_a	16
fr:with_the	-30
fr:without	-5
fr:word	4
fr:work	-45
fr:would	-42
fr:would_be	-12
fr:would_lik	-3
fr:wow	-13
fr:x	-23
fr:y	19
fr:y_a	17
fr:y_aura	-14
fr:y_avait	33
fr:y_compr	-8
fr:y_dorm	-12
fr:y_en	13
fr:y_est	-6
fr:y_etait	22
fr:y_manqu	3
fr:y_nous	-2
fr:y_ont	-17
fr:y_pass	-2
fr:y_retourn	-28
fr:yannick	-38
fr:yaourt	4
fr:yassin	-24
fr:ye	22
fr:year	-10
fr:yesterdai	5
fr:yeux	-5
fr:yeux_au	-4
fr:yeux_ferm	-6
fr:yo	26
fr:yoland	-5
fr:you	4
fr:you_gui	-12
fr:you_said	-15
fr:you_send	8
fr:you_told	-2
fr:your	-37
fr:youssef	-7
fr:zerrouk	22
fr:zon	21
from:letter	-35
from:note	-29
lead:	-14
lead:11	-15
lead:12	-9
lead:14	-19
lead:17	33
lead:2	18
lead:24	-4
lead:2h	19
lead:3	9
lead:31	4
lead:35	7
lead:3e	-11
lead:4	27
lead:48	-15
lead:4e	22
lead:5	7
lead:61	12
lead:8	-15
lead:9	-28
lead:95	35
lead:about	4
lead:according	20
lead:accueil	2
lead:after	-13
lead:agence	-9
lead:all	5
lead:allo	13
lead:allow	-25
lead:alors	32
lead:although	18
lead:an	4
lead:and	14
lead:anne-sophie	-6
lead:annonce	6
lead:annule	-16
lead:another	-4
lead:any	-25
lead:app	-13
lead:apparently	20
lead:appel	-30
lead:appelez	-16
lead:appelle	-16
lead:apres	-4
lead:are	-22
lead:as	23
lead:ask	4
lead:asked	18
lead:asking	-14
lead:asks	-8
lead:assurance	5
lead:at	41
lead:aucun	21
lead:aucune	24
lead:aurelie	-11
lead:autant	4
lead:aux	-14
lead:avant	-5
lead:avec	6
lead:avez	-27
lead:back	-7
lead:bastien	-22
lead:beau	-13
lead:because	-14
lead:been	16
lead:before	-13
lead:belle	-10
lead:benoit	13
lead:best	-17
lead:between	3
lead:bien	-13
lead:black	4
lead:bloque	4
lead:bon	-3
lead:bonjour	-32
lead:bonne	-21
lead:bonsoir	-44
lead:booked	8
lead:booking	19
lead:brand	7
lead:bravo	-24
lead:breakfast	8
lead:bright	-8
lead:broken	4
lead:bruno	-23
lead:buffet	4
lead:bureau	5
lead:business	-19
lead:but	18
lead:by	22
lead:c	-11
lead:ca	6
lead:cabinet	-6
lead:call	-17
lead:calling	-4
lead:came	-13
lead:can	-53
lead:cancelled	-7
lead:card	7
lead:carte	-12
lead:cc	-11
lead:ce	22
lead:ceiling	-5
lead:cela	-19
lead:celui	-6
lead:cent	-5
lead:cette	20
lead:chambre	-34
lead:chapeau	-16
lead:chaque	8
lead:chargement	5
lead:charming	8
lead:chaudiere	-21
lead:chauffage	-5
lead:chauffeur	-5
lead:cheers	-12
lead:cheque	5
lead:cher	-28
lead:chere	-23
lead:chers	-16
lead:chez	-12
lead:cinq	-16
lead:claim	9
lead:claudine	-6
lead:clean	-20
lead:clear	-19
lead:client	-6
lead:cliente	13
lead:clients	4
lead:closed	6
lead:code	-15
lead:cold	17
lead:colin	-7
lead:colis	-5
lead:combien	-20
lead:come	5
lead:commande	22
lead:comme	-12
lead:comment	-27
lead:complaint	-5
lead:compte	-5
lead:confirm	-12
lead:confirmer	-14
lead:conseil	-25
lead:corinne	-7
lead:coucou	-13
lead:could	-52
lead:couple	7
lead:cv	-10
lead:dame	3
lead:dans	32
lead:day	15
lead:de	-5
lead:dear	-53
lead:delivery	-17
lead:demande	-28
lead:deplacement	19
lead:depuis	59
lead:des	7
lead:desolee	-22
lead:despite	-11
lead:deux	20
lead:deuxieme	3
lead:devant	-2
lead:devis	-12
lead:devon	5
lead:diagnostic	4
lead:did	-20
lead:dimanche	16
lead:dit	-4
lead:dites	-30
lead:dix	-7
lead:dix-neuf	19
lead:do	-43
lead:does	-34
lead:dois	-7
lead:dommage	7
lead:donc	19
lead:door	20
lead:dossier	-26
lead:douche	-15
lead:douze	7
lead:dr	-31
lead:driver	-10
lead:dry	-3
lead:du	-14
lead:during	18
lead:dylan	-6
lead:each	25
lead:eau	14
lead:ecran	3
lead:edwin	-11
lead:eight	6
lead:elevator	16
lead:eleven	9
lead:elle	-6
lead:elles	8
lead:en	25
lead:encore	23
lead:enfin	-28
lead:enlevez	-12
lead:entre	21
lead:entre-temps	-16
lead:envoyez	-9
lead:enzo	15
lead:episode	8
lead:est	-25
lead:etienne	-6
lead:even	-29
lead:ever	4
lead:every	31
lead:everything	-8
lead:fabienne	19
lead:facture	-17
lead:failure	-18
lead:faites	-21
lead:family	5
lead:faut	-9
lead:ferme	7
lead:fermez	-11
lead:fibre	-17
lead:file	-3
lead:first	36
lead:five	16
lead:fixed	5
lead:following	-17
lead:for	-18
lead:forfait	-3
lead:form	5
lead:formulaire	7
lead:forty	9
lead:four	4
lead:fourteen	-4
lead:fourth	3
lead:franchement	-23
lead:freddy	30
lead:from	10
lead:fuite	-28
lead:funny	-5
lead:gabriel	-9
lead:gaetan	-10
lead:gareth	-5
lead:ghislain	-20
lead:gisele	-6
lead:going	-8
lead:good	-15
lead:got	-25
lead:grace	-19
lead:great	-11
lead:guess	-3
lead:guest	4
lead:guillaume	-6
lead:had	-4
lead:half	10
lead:has	-14
lead:hats	-18
lead:have	-9
lead:having	3
lead:he	-23
lead:heat	10
lead:heating	-7
lead:helen	-7
lead:helene	-7
lead:hello	-35
lead:her	41
lead:hey	4
lead:hi	-15
lead:hier	14
lead:his	-9
lead:honest	-21
lead:honestly	4
lead:how	-33
lead:however	-3
lead:hugo	-4
lead:huguette	-5
lead:i	-18
lead:if	-45
lead:il	11
lead:ils	-25
lead:impossible	14
lead:imprimante	-16
lead:in	-21
lead:ingrid	-8
lead:installation	-15
lead:invoice	8
lead:is	-67
lead:it	48
lead:its	16
lead:j	-19
lead:jamais	-12
lead:je	-48
lead:jeudi	19
lead:jordan	18
lead:josee	-7
lead:just	7
lead:juste	-14
lead:karim	21
lead:kind	-10
lead:kindly	-6
lead:la	11
lead:lady	16
lead:last	-25
lead:le	25
lead:left	-6
lead:les	12
lead:let	-15
lead:like	-9
lead:line	-4
lead:livraison	-12
lead:livreur	-7
lead:loan	-5
lead:locataire	4
lead:loredana	-6
lead:lors	13
lead:lost	-11
lead:louise	-11
lead:lovely	-11
lead:lucie	-9
lead:lucien	-10
lead:lui	-28
lead:lundi	8
lead:m	-78
lead:ma	-24
lead:madame	-42
lead:maika	-21
lead:mais	-21
lead:malgre	-24
lead:maman	-7
lead:many	11
lead:margaret	-8
lead:marguerite	-5
lead:marie-ange	-12
lead:mathieu	-10
lead:me	-11
lead:mehdi	-8
lead:meme	-36
lead:merci	-14
lead:mercredi	29
lead:mere	6
lead:mes	-6
lead:message	22
lead:messieurs	-9
lead:mettez	-12
lead:might	-4
lead:mine	9
lead:mise	-5
lead:mme	-62
lead:mon	-16
lead:monsieur	-4
lead:morning	-11
lead:mr	-26
lead:mrs	-39
lead:ms	-4
lead:music	3
lead:musique	-9
lead:my	-11
lead:name	-16
lead:nathalie	-9
lead:ne	-25
lead:neuf	16
lead:never	-4
lead:new	24
lead:next	-14
lead:nice	2
lead:nico	14
lead:night	38
lead:niveau	15
lead:no	-44
lead:nobody	36
lead:nom	-8
lead:non	11
lead:normal	5
lead:nos	-22
lead:not	20
lead:notre	-5
lead:nous	-4
lead:numero	-11
lead:odeur	3
lead:of	21
lead:oh	17
lead:ok	-4
lead:on	-7
lead:online	6
lead:only	25
lead:onze	6
lead:open	-10
lead:opening	-6
lead:or	18
lead:ordered	4
lead:otherwise	-7
lead:ou	-8
lead:our	-3
lead:paid	-15
lead:panne	-14
lead:par	5
lead:parcel	-6
lead:parents	-2
lead:parfait	-15
lead:pas	-25
lead:passe	-23
lead:patient	-4
lead:patrick	-8
lead:payer	-3
lead:paying	4
lead:payment	4
lead:pendant	8
lead:people	-13
lead:perfect	-19
lead:permettez	-17
lead:personne	33
lead:petit	-28
lead:petite	-14
lead:peut	-13
lead:photo	-5
lead:physio	-6
lead:pis	-13
lead:piscine	-4
lead:please	-55
lead:points	-5
lead:polite	-11
lead:porte	19
lead:pourquoi	-4
lead:pourriez	-19
lead:pourtant	6
lead:poussette	-11
lead:pouvez	-35
lead:premier	-16
lead:press	6
lead:price	-13
lead:prix	-16
lead:probleme	-4
lead:puis	-6
lead:quand	22
lead:quarante	-17
lead:quatorze	4
lead:quatre	25
lead:quatrieme	3
lead:que	-36
lead:quel	-15
lead:quelle	-21
lead:quelqu'un	-12
lead:qui	-4
lead:quick	-15
lead:quote	-11
lead:r	-4
lead:rappeler	-13
lead:rappelez	-6
lead:rappelle	-9
lead:rare	-37
lead:recevez	-9
lead:reclamation	-3
lead:recu	31
lead:refuse	19
lead:regards	-9
lead:remote	4
lead:rendez-vous	7
lead:rendu	-4
lead:reparti	19
lead:reported	3
lead:respect	-32
lead:restaurant	-3
lead:rien	-20
lead:room	-5
lead:rosalie	-26
lead:rue	14
lead:ruth	-11
lead:sa	12
lead:salon	5
lead:salut	-22
lead:same	-15
lead:samedi	8
lead:samir	-7
lead:samira	-20
lead:sans	-5
lead:sauf	16
lead:sauriez	-4
lead:savez	-4
lead:says	12
lead:se	8
lead:second	-13
lead:see	-10
lead:selon	18
lead:sent	8
lead:sept	9
lead:serait	6
lead:server	-13
lead:serveur	-21
lead:service	-31
lead:ses	25
lead:seulement	33
lead:seven	7
lead:she	-22
lead:should	-21
lead:si	-55
lead:signale	11
lead:silence	8
lead:simple	-28
lead:since	32
lead:sinon	-25
lead:site	-24
lead:six	14
lead:so	-19
lead:solange	-14
lead:sold	7
lead:sorry	-28
lead:sous	-9
lead:soyez	-16
lead:started	-13
lead:steve	20
lead:still	3
lead:stop	3
lead:suite	-14
lead:suivi	-16
lead:sunday	-10
lead:super	9
lead:support	-8
lead:sur	24
lead:sylvie	-5
lead:take	-14
lead:tank	-13
lead:tapez	5
lead:technicien	29
lead:ten	-12
lead:tenant	3
lead:thank	-35
lead:thanks	-31
lead:that	4
lead:the	32
lead:their	6
lead:then	13
lead:there	19
lead:they	-14
lead:third	7
lead:this	-9
lead:though	-6
lead:three	12
lead:ticket	5
lead:to	-13
lead:today	10
lead:toilettes	2
lead:told	-4
lead:tom	-5
lead:ton	7
lead:too	9
lead:tous	14
lead:tout	-24
lead:toute	-11
lead:toutes	-2
lead:town	-7
lead:traiteur	5
lead:travail	-12
lead:trente	34
lead:tres	-18
lead:trois	30
lead:trouve	12
lead:tu	-34
lead:twelve	-12
lead:two	6
lead:un	-18
lead:une	-14
lead:unless	-7
lead:up	4
lead:vendredi	13
lead:verdict	21
lead:very	-19
lead:veut	-36
lead:voila	-8
lead:vos	27
lead:votre	19
lead:voulez	-3
lead:vous	9
lead:wants	-27
lead:was	13
lead:wat	-8
lead:water	6
lead:we	-18
lead:well	14
lead:wendy	-15
lead:what	13
lead:whats	-11
lead:when	-21
lead:where	-7
lead:whereas	7
lead:which	-17
lead:while	-3
lead:who	-13
lead:why	5
lead:with	-11
lead:without	9
lead:would	-12
lead:wrong	-5
lead:y	13
lead:yannick	-32
lead:yesterday	23
lead:yet	11
lead:yo	26
lead:you	32
lead:your	24
lead:zero	22
length:long	-43
length:middle	-34
length:short	64
names:product	51
names:staff	-32
nature:attitude	18
nature:money	36
nature:place	34
nature:process	43
nature:quality	32
nature:safety	9
nothing-stronger	54
opens-sentence	-36
place	-33
place:first	-47
place:last	-85
place:only	121
problem	40
reproach	-4
reproach:none	-39
reproach:plain	-14
says:not	12
says:they	-9
says:we	-5
says:you	-2
sign:colon	42
sign:date	-11
sign:digit	23
sign:ellipsis	80
sign:exclaims	-44
sign:hour	19
sign:money	33
sign:percent	40
sign:question	-77
sign:quotes	71
sign:shout	38
sign:span	-24
stars:high	-63
stars:low	37
stars:middle	8
strongest	20
topic	9
turned:positive.praise	-43
words:-1	72
words:0	-70
words:1	-43
words:2	-31
words:3	-11
words:4	8
words:5	57`;

export const MESSAGE_TABLE = `any:cue:contact.contact	17	56	-19	2	-16	2	-4	4	5	30	-6		28	44	-3	21	-21	4	-2	9		6	-3
any:cue:critical.asks_for_boss	23	59	-7	32	-27	25	14	37	-14	51	8	26	46	-32	-13	-4	-15	-7	-8	-36	3	73	-45
any:cue:critical.churn_threat	5	35	-13	30	-8	-12	-16	-11	88	-12	-23	-21	42	31	81	-8	-14	-33	-13	-4	-13	58	-39
any:cue:critical.churn_threat.contract	10	45	-4	-6	-6	-12	-4	-3	62	-4	-4	-7	-20	41	63		-19	-13	-3	42	-4	7	-20
any:cue:critical.discrimination	32	60	-14	9	-3	3	-12	-9	-10	81	-19	-12	30	-16	-10	-7	-33	-7	25	-57	41	-3	-4
any:cue:critical.discrimination.trait	-3	54	-31	21	-34	-8	-7	-20	-13	62		6	20	-40	-12	7	4	-27	-26	-16	52	6	5
any:cue:critical.discrimination.treatment	26	28	10	-15	-52	-44	-15	-12	-11	58	-29	-17	32		-11	-16	6		-16	-46	55	-19	-25
any:cue:critical.insult-to-staff	10
any:cue:critical.large_money	15
any:cue:critical.large_money.loss	-11	7	-45	51	-29	-14	3	-12	-11	-22	-28	46	-20	-11	-17	-22	-62	41		6	3	-30	15
any:cue:critical.legal_threat.lawyer	-4	33	18	-3	-23	7	76	-10	-13	17	-13	17	-13	-2	-12	-7	5	14	-8	-12	-7	10	-15
any:cue:critical.legal_threat.regulator	30	71	-15	21	-26	3	106	-9	-11	48	7		-18	-32	-11	-5	-70	-41	-11	27	18		52
any:cue:critical.media_threat	-4	53	-9	-7	-28	-27	-14	94	-15	-12	-19	8	-17	6	-14	-6	-51	18	-9	38	-10	-8	8
any:cue:critical.safety.harm	6	92	11	-21	-39	118	-4	-14	-2	-22	61	-30	19	-21		-10	-17	-31	-16	5	-19	7	20
any:cue:critical.safety.hazard	20	48	-13	19	-3	74	10	-11	-14	-14	4	19	-24	-19	-14	-7	-51	-27	-10	44	-11	33	3
any:cue:critical.vip_client			-7	-9	31	25	-6	-6	-7	-7	-10	-6	-16	-12	-7	-3	5	-26	24	-8	-6	8	-19
any:cue:critical.vulnerable_person	9	71	-46	12	17	31	8	-16	-21		105	-24	13	-36	-20	-14	-31	-33	-19	59	-24	-25	-17
any:cue:critical.vulnerable_person.need	5	28	3	-13	-18	36	-10	-23	23		41	-19	9	2	17	-28	21	-34	-23	14	-3		-31
any:cue:irony.absurd-image	19	2	12	5	9	-4	-7	-19	13	-25	-28	-26	-12	14	14	-17	-7	9	-29	7	-23		-13
any:cue:irony.mock-praise	-3	-18	81	-31		-26	-28	-23	-25	-29	-13		-27	-23	-25	-31	27	-2	4	-20	-28	-33	-25
any:cue:negative.announcement	-59	-50	-6	19	-5	-39	-2	-21	-25	3	-29	-18	-25	-36	-23	-19	19		-9	-19	-8	18	-25
any:cue:negative.dissatisfaction	-9	-37	-24	10	23	-17	-20	-25	-6	-28	-3	-28	-18	-16	-14	-11		-11	-16	29	-18	-3	-24
any:cue:negative.excess	19	-10		-10	-7	-24	-11	-24	-5	-27	-23	-14	-35	-5			-8	-35	-36	34	-30	-37	5
any:cue:negative.failed-expectation		-8		-4	-5	-19	-10	-14	-12	-12	-21	4	-13	10	-15	3		16	-35	-9	-3	-8	4
any:cue:negative.failed-function	-5	5	-3	-34	-19	6	-11	-19	-17	-17	-6	5	-12	-13	-22	-11	13	-16	3	19	-16	-18	-37
any:cue:negative.lack	12	3	-37	23	-43	20	6	-19	-7	3	32	-9	-34	19	-3	-17	4	-3	-21	-39	-22	8	32
any:cue:negative.plain-negation	9		-11	13	9	-10	-5	-20	-11	-18	2	14	-23	-9	-8	-6	-12	-17		3	6		6
any:cue:negative.recalled-promise	3	-7	12	3	-39	-29	7	-15	-18	-23	14	-24	-9	-6	-18	-18	12	-17	15	20	-6	-30	-4
any:cue:negative.repetition	5	14		-21	-36	-22	-17	-9	13	-23	-16	-17	4	29	11	5	10	-3	-34	-22	-17	4	11
any:cue:negative.reproachful-question	-5	-21	-13	28	2	12	-8	-6	-8	-13	-11	-9	7	6	-7	-5	-45		32	-31	-9		20
any:cue:negative.trouble	11	-25	-5	19	-5	-17	-24	-23	-17	-26	-19	-25	-26	-13	-18	-22	-9	-21	-3	-5	-32	-19	15
any:cue:negative.wait	11	-13	10	12	-5	-26	-10	-8	-10			-22	-17	-16	-7	-30	-16		-39	12	8	-11	-13
any:cue:negative.wrong	6	-27	-31	21	6	-12	-9	-8	-25	-18	-15		-32	-24	-24	-13		-19	18	9	-5		-21
any:cue:noise.advertising	-18	-25	-26	9	-7	-29	3	-16	-18	-15	-19	9	-16	4	-17	-12	20	-16	-16	-9	-9	-18
any:cue:noise.auto_reply	8
any:cue:noise.bounce	-32
any:cue:noise.internal		3	32	-23	17	-16	-16	-11	24	4	-15	-12	-15	15	24	-9	18	-36	-12	29	5	-21	-29
any:cue:noise.job_application	-34	-13		7	-42	7	-16	-11	-14	-12	-3	-15	-19	-17	-13	-13	-46	21	33	8	-8	-29	-26
any:cue:noise.misdirected	7
any:cue:noise.newsletter	-29		37	-28	-48	-16	-23	20	-13	-12	-13	-17	-15	-16	-13	-12	8	-12	-11	-8	-7	-14	21
any:cue:noise.out_of_office	-52	-38	-3	5	-30	-21	-14	-9	-9	-11	-17	-12	-11	-15	-9	-6	-17	-11	23	19	-4	-9	-13
any:cue:noise.phishing	-71	-11	-3	11	-46	-35	-22	-19	-19	-17	-22	17	-16	-23	-18	-15	-23	6	-7	33	-4	-13	-20
any:cue:noise.supplier	-8	-5		26	-22	-9		-6	-7	-8	-7	-13	-6	-11	-7	-4	-62	-23	-7	80	-5	-6	-36
any:cue:people.person	4	9	-42	-9	3	-6		-7	-15	6	6	-11	-6	-8	-15	-20	25	-5	-12	-29		-8	-8
any:cue:people.service	3	22		-6	-22	13	3	-14	-10	3	-19	23	8	14	-7	-3	-26	4	3	8	-16	-3	10
any:cue:positive.denial	-87	-36	10	5	-52	-38	-29	-28	-24	-18	-36	-23	-34	-41	-24	-31	-26	29	-5		10	-21	-27
any:cue:positive.future-praise	-81	-22	18	19	-24	-15	-18	-12	4	-14	-14	-17	-14	-4	7	-12	3	3	-8	7	-4	9	-15
any:cue:positive.praise	-16	-25	14	-25	-54	-16	-20	-23	-26	-23	-14	-15	-21	-26	-25	-24	26	-14	-23	-10	-20	-20	-25
any:cue:positive.thanks	-57	-53	38	25	-33	-35	-30	-27	-26	-27	-34	-29	-29	-33	-25	-29	-7	3	7		-28	-34	-12
any:cue:remedy.apology	-60	27	-12	48	-13	-17	-12	-10	-12	58	-3	-12	-5	6	-11	-8	-52	-9	-13	-2	85	-45	-34
any:cue:remedy.callback	-4	46	4	41	-19	27	-2	25		-33	18	-16	62	2	2	-19	-24		-32	-75	-5	115	-64
any:cue:remedy.discount	18	2	-8	18	-45	-20	9	-10	-9	17	-13	-22	-13	-18	-9	-5	5	10	18	-7	-11	-26
any:cue:remedy.information	-5	5	-39	38	-13	-27	9	6	-14	26	11	-3	-38	-18	-13	-17	12		-4	-52	-7	6	53
any:cue:remedy.redo	-9	-27	-11	20		-31	-12	-17	-4	-14	-28	-16	-10	-8	-8	-11	-26	-10	-23	59	-20	-23	-31
any:cue:remedy.refund	-7	-31	-28	54	5	-29	-10	-24	3	-18	-28	-31	-5	-13	-7	-19	-71	70	-9	-11	-33	-8	-13
any:cue:severity.harden	3		10	-17	-48	-7	-29	-7	-26	-22	-8	-11	-22	-22	-25	-8		-8	-22	-4	-22	-14	10
any:cue:severity.no-home-service	-16	6	21	-21	-18	5	-16	-12		-17	36	-21	-21	9	4	-14	18	-5	-15	9	-15	-9	-28
any:cue:severity.repeat	22	8	-38	-4	-28	-14	-20	-24		-20	-17	2	28	50	-18	-27	-29	-26	-27	11		34	-8
any:cue:severity.soften	30	-40	-45		12	-14	-25	-22	-22	-17	-26	-27	-26	-29	-22	-22	27	-44	8		-16	-11	-5
any:cue:speech.question	-41	-26	6	48	-23	-36	-7	-22	-23	4	-14	-27	-24	-15	-22	-17	-60	23	8	4	-32	-23	27
any:cue:speech.request	-17	-37	-22	36	-43	-32	-11	-9	14	-13	-24	-13	10	10	15	-7	-53	-17	-13	39	29	-11	6
any:cue:speech.status-chase	-85	-30	-7	23	-11	-23	-21	-17	-19	-20	-22	-22	-19	-20	-19	-17	7	28	-8	-17	-5	-11	-17
any:cue:wish.wish	-8	-5	-14	45	25	-9	-12	-12	-13	-3	-5	-13	-8	-15	-14	-15	-14	2	-13	8		3	-4
any:nature:attitude	14	3	5	5	22	-19	7	-22	-14	2	-2	-16	23		-13	-24	4	-45	-7	7	11	-13	22
any:nature:money	13	-57	-2	-8	21	-37	-28	2	-20	-23	-25	-29			-18	-19	4	22	47	-16	10	-22	-36
any:nature:place	18	-6	-33	-33		-12	-28	-22	-3	-25			-13	19	-15	15	24	-55	7	-3		-7	-28
any:nature:process	19	16	-21	17	-15	3	-10	-3	-12	-7	-5	2	-9	14	-15	3	-22	9	-27	9	-10	16	2
any:nature:quality	17	-5	-12	-10	-25		-28	-9	-11	-26	-13	-19	-17	6	-14	-15	-16		-5	12	-26	-38	-5
any:nature:safety	18	30	5	11	-29	50	-7	-22	-4	-23	9	11	-11	-29	-3	3	-7	-42	-7	20	-20	6	-7
any:problem	19	-7	-11	-8	-23	-7	-18	-20	-16	-19	-18	-13	-20	-9	-16	-15	4	-7	-20	-13	-17	-13	-6
any:topic		-26	-13	-19	-23	-28	-27	-25	-26	-26	-28	-25	-27	-28	-26	-22	6	-18	-22	-16	-26	-25	-24
any:turned:positive.praise	-35	-7	-3	6	-8	-21	-11	-7	9	-10	-14	-15	8	9	10	-7		23	20	-46	-6	15	14
asks	-31	-51	-22	77	-55	-40	-26	-26	-27	-25	-38	-20	-25	-26	-26	-23	-89	-21	3	33	-6	-40	59
bias		-35	-22	-17	-27	-34	-30	-29	-30	-30	-32	-30	-31	-32	-30	-28	8	-26	-28	-22	-31	-28	-27
chance:first	12	-9	-12	-12	-12	-12	-12	-12	-12	-12	-13	-12	-13	-9	-12	-11	3	-9	-12	-10	-13	-15	-12
chance:logit	11	6		-2		3	2	2	2	3	2	2		4	2	2		2
chance:second	4		-4	-4	-3	-2	-5	-5	-4	-6	-4	-4	-5	-3	-5	-3	-3	-3	-5	-3	-6	-6
clauses:0	-15	-63	-78	-83	-72	-60	-52	-53	-54	-53	-63	-53	-51	-55	-54	-53	-14	-47	-53	-9	-51	-54	-40
clauses:1	10	-90	-56	-78	-86	-80	-63	-63	-62	-64	-65	-67	-62	-80	-62	-73	55	-82	-60	-84	-70	-41	-45
clauses:2	-8	-64		-13	-25	-56	-40	-37	-40	-40	-50	-42	-42	-40	-40	-20		-31	-48	-10	-46	-43	-22
clauses:3	53	-14	-5	12	9	-18	-18	-19	-21	-18	-10	-14	-17	-19	-22	-17		-3		-4	-11	-23	-28
clauses:4	71	89	-30	35	-14	65	33	34	38	30	27	28	19	18	41	-9	-22		-22	-4		31	20
clauses:5	9	-10	23	-5	-33	17	-5	-3	-5	-7	13	-6	16	29	-5		9		15	26	7	-4	18
contacts		8	-3		-3									10		5		2		-4		2
en:#	8		-7		4	-4	-10	-15	-10	-15	-4	-5	-13	-8	-11	-8		4	-12	-5	-16	-13
en:#_#	6	-2	7	-11	-2		-8	-7	-9			4	-6	-11	-8	-6	3		-8	-6	-5
en:#_a			6	-8	-7	4	-3	-2	-3	-3	-4	-5	-4	-4	-3	-2	-5	-7	-3	14	-3	-4	-8
en:#_all	8
en:#_and	19	8	9	-10	2	6	3	-4		-5	5			6		5	12			-11	-6	5	-11
en:#_answer	-2
en:#_at	4	3	-6		-3	5					-3						7	-6					-3
en:#_august		6	-2	-6		-3		6	7			-2	4		3		6	-6		-2			3
en:#_back	6	-5			-2					-2							-2	8		-7		-3	-4
en:#_befor	5
en:#_crack	-4
en:#_dad	-4
en:#_dai	5		-3	7	7		4					3		-3			5	6		-9			-5
en:#_decemb	2
en:#_degre	7	3	-5		-4	3					6							-4					5
en:#_deposit	4			5			6					3		4			-6	10		-7			-5
en:#_euro		3							5					4
en:#_every	-3
en:#_for	15	-13	-5	6	4	-8	-4	-3	-4	-4	-5	-5	-4	-5	-4	-3	-11		-4	11	-4	-5	-6
en:#_gb	5
en:#_gui	-4
en:#_h	5
en:#_has		-2			-3
en:#_hot	-5
en:#_hour	-9			3		5	-3	-2	-2	-3	6	-5	-3	-3			-7					6	-3
en:#_i	8	4		3	6	-3				3			4	5			-9	3		8	3	-3	-4
en:#_in	12	-2				-6	-2	-2	-3	-3	-4	5	-3	-5	-3	-4		7	-3		-3	-4	-9
en:#_incom	-4
en:#_is	4	-5	-3	-4	4												4	4		-6			-3
en:#_januari	-5
en:#_juli	4	4		2	-4	-3			5			6	-2	3			-5	4				-3	4
en:#_litr	3	-2		3	-4	-3			3				-2	4	3		-5	6					-5
en:#_may	6	3			-3							5					-5	-7		6			5
en:#_min	-8
en:#_moulin	-4
en:#_my		-4		4	-4	-2											2						-3
en:#_novemb	4
en:#_octob	5
en:#_of		-7		6	-4	-3						-2		-3			-8			10		-2	-7
en:#_on	8	-8	-2	8	3	-4					-3	-2		-2			-12	9		2		-3
en:#_or	-4
en:#_owner	-2
en:#_p	3		6	-7		-3	6			4	5						-3	-3		3
en:#_plan	-3
en:#_pleas	-6
en:#_pm	-3	-4		-2	9	-2					-3						-4			-6			5
en:#_problem	-2
en:#_sec	6
en:#_septemb		-3		2		-2			3					2	4		-4	4				3	-4
en:#_sinc	4
en:#_technician	-5
en:#_that	2
en:#_the	4	-3	3	5	-3	-3							5	3			-6	8		-7		4	-5
en:#_there	-9
en:#_ticket	-5
en:#_time	2
en:#_to	6	-5	-3	3	6												5		4	-9
en:#_train	-3
en:#_w	5
en:#_was	2	-8		-2	-2	-3												-3		-7			9
en:#_went	2
en:#_when	4
en:#_which		-3		4	3												-6	9		-5			-4
en:#_with	6	-7	-7		-9	-4					-3	-3	-2	-2			11	-3	4	-8		-2	-7
en:#_would		4		2			3					6		3			-4	9		-6		-2	-6
en:#_you	5	-5	-2	3	-7	-2						-2					-8			4		-2	5
en:'s	10	9	-3	11	-4		-4	-8	-2	-6	-8	8	-5	-6			-2		-5	-11	-13	-6	13
en:'s_a	-3
en:'s_account	3
en:'s_app	-4
en:'s_been	3
en:'s_birthdai	-2
en:'s_clock	-3
en:'s_communion	-2
en:'s_discret	-3
en:'s_dog	4
en:'s_fix	-2
en:'s_funer	3
en:'s_left	3
en:'s_mistak	-3
en:'s_mother	2
en:'s_name	-4
en:'s_number	-3
en:'s_off	-3
en:'s_outag	-2
en:'s_school	2
en:'s_updat	4
en:'s_wed	2
en:'s_work	-3
en:a	3	-4	5	-5	-9	-5	-14	-11	-15	-11	-3	-12	-10	-13	-18	-10	4		-11	-9	-6	-7	-4
en:a1	-2
en:a_#	3
en:a_bad	-3
en:a_beauti	5
en:a_bed	-3
en:a_bit	4
en:a_blue	-4
en:a_book	-2
en:a_bookshop	-2
en:a_brand	-4
en:a_bu	4
en:a_budget	-4
en:a_bug	-4
en:a_cabl	-2
en:a_car	-7
en:a_card	7	-3				-2											-3	-3	5
en:a_cent	-3
en:a_chang	-3
en:a_charm	-3
en:a_clear	-2
en:a_cloud	-6
en:a_coat	-3
en:a_coffe	4
en:a_coin	3
en:a_complaint	-3
en:a_copi	-4
en:a_crash	-4
en:a_date		6			-2				4					4	4		-4			4		-4	3
en:a_dead	4
en:a_decent	-4
en:a_doctor	-3
en:a_fee	-2
en:a_few	2
en:a_file	2
en:a_finger	-11
en:a_folder	5	-3		3													-4	-6		3			8
en:a_form	-3
en:a_full		-3
en:a_gap	2
en:a_garment	-5
en:a_gem	-3
en:a_gentl	-3
en:a_gentleman	-6				-2					4
en:a_genuin	-3
en:a_girl	-3
en:a_glass	5
en:a_good	2	-2	-6															6		-3
en:a_grand	-3
en:a_great	3
en:a_hair	-3
en:a_hello	-2
en:a_hole	7
en:a_hospit	3
en:a_huge	-2
en:a_human	-2
en:a_hundr	2
en:a_jar	-2
en:a_joi	-3
en:a_joke	3
en:a_jolt	-3
en:a_ladi	3	-6		-6		-2											-5	-4		11			-3
en:a_lawyer	3
en:a_layperson	-3
en:a_leak	-3
en:a_librari	-2
en:a_lil	-2
en:a_line	3	-6		8	4	-3												5		-14	7		6
en:a_list	4				5												-5	-7		2	7		4
en:a_littl		-6	4		-3	-2											2	-7		9			-5
en:a_log	-6
en:a_lot	-5	-4
en:a_m		-3			-2
en:a_man	4		-4	-2	-4	6				-2								3		3			-4
en:a_map	-4
en:a_mark	-5
en:a_mattress	-3
en:a_messag	-3
en:a_minut	-3
en:a_model	-2
en:a_month	10	-4	9			-2											4	-6		5			-4
en:a_new	-3			-3					3				-2	4	3					4		3	-2
en:a_night	2
en:a_nightclub	-6
en:a_ninety-year-old	-4
en:a_note	-6	4		2	-3	5					4						2			-8			5
en:a_number	5	3	-5		-5	3					4						4						-4
en:a_page	5
en:a_panic	-5
en:a_patient	3
en:a_person	2
en:a_phone	3
en:a_photo	-4
en:a_plai	-4
en:a_plastic	4
en:a_pleasur	-8
en:a_practition	-3
en:a_price	5			3		-3		6									2	-7		-9		6	5
en:a_problem	-13	-3			-3	-2
en:a_public	-3
en:a_quarter	-4
en:a_quick	3
en:a_quiet	-3
en:a_quot	-3
en:a_rai	-2
en:a_rare	-2
en:a_real	-3
en:a_red	2
en:a_refus	-2
en:a_rental	-3
en:a_repli	-5
en:a_review	-4
en:a_room	2
en:a_saint	-4
en:a_sat	-3
en:a_saturdai	-4
en:a_scam	-3
en:a_scene	2
en:a_screwdriv	-3
en:a_second	4	-5	4	2	6												3			2			-6
en:a_sheet	2
en:a_short	-2
en:a_shrug	-4
en:a_sign	6
en:a_slice	-5
en:a_slot	-4
en:a_small	3	5	-4			5													5	-6			4
en:a_smile	-11
en:a_snowstorm	-3
en:a_spider	3
en:a_stop	-5
en:a_stove	2
en:a_stranger	2
en:a_stroller	-4
en:a_success	-3
en:a_sundai	-12
en:a_sweetheart	8		-3	-2	-3													2		-4			-2
en:a_swelter	-2
en:a_tap	-4
en:a_team	-3
en:a_tear	-2
en:a_technician	7	-3		-3	-3												7	3		-7			-4
en:a_thing	4
en:a_third	-3
en:a_ticket	3
en:a_tip	-3
en:a_tooth	-3
en:a_tractor	2
en:a_tuesdai	5
en:a_us	5
en:a_van	4		7	2	-3				5					4			-4	-2					4
en:a_visit	-2
en:a_wai	-8
en:a_walk	-4
en:a_wall	9		6	-7	-2												7			-7			-2
en:a_week	-9	-2
en:a_weekend	-3
en:a_woman	3
en:a_world	-2
en:a_wrench	-4
en:a_year	-11				-3				3					4	4
en:aboard	-2
en:about	-9	4	-6				-9	-7	-4	3	-15	-11	5	3	-3	-5	6	3		-10		6	-13
en:about_#	3	9	-2		-3	5			3		-2		3	4	3		-3	-6		6		4	-3
en:about_a	-3	3		-6	-3	-3				7			5	-2			2	-4		-6	5		3
en:about_bui	-3
en:about_it	-7	-2	-2	5	3						-2			-2			9		-3	-5	-2	-3
en:about_my		-2		-6	-3						-2						3			-6
en:about_that	-2
en:about_the	-6		-5	6	3	-6	-2	-2	-3	3	-3	-3	4		-3		-9		4		-2	8	-3
en:abov	7	6	-3	3	4	7					5						2	-3		-6			7
en:abov_my	2
en:abov_the	2
en:absolut	-5
en:absolut_star	-3
en:absolut_sweetheart	-2
en:ac	-8
en:ac_he	-3
en:accept	-5
en:accept_my	-5
en:access	-3				-5
en:access_at	-2
en:access_to	-7				-5
en:accord	4
en:accord_to	4
en:account	8	8	2	7	-5	-5	4				-3	10		8			-10	10	-2	4	2		-13
en:account_dug	-3
en:account_is	5
en:acknowledg_the	-4
en:across	4	4	-2	2		4											-3	-3					8
en:across_the	4
en:act	-6
en:actual	3
en:actual_read	-3
en:ad	4
en:adapt	-2
en:add	-11	-3			-3									-2
en:add_the	-8
en:address	14	-7		-9	3	-5			-2		-3	-2	3	-3			3	-7		-2		-3	4
en:adjust	2
en:admir_patienc	-3
en:admit_his	-3
en:adult	5	-8	-4	-4	3	-4											6			-8
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
en:afraid	-6
en:afraid_of	-6
en:after	7	7	-11	19				-4	2	-6	-9	8		5	3	-3	-2		-5	-10	-5	5	6
en:after-sal	2
en:after_#	-3
en:after_a	-4
en:after_he	8
en:after_i	2
en:after_my	-2
en:after_the	6	7	-4	12	-4	4	3		2		-2	6	5		2		-13			-13		6	13
en:after_two	5
en:afternoon	4	2	-2	9		4					-3	-2	-3	-2			-6	4		5	8	-3	-12
en:afterward	2	4		-3	-3	5					5									2
en:again	-6	4	3	-3		-9	-4	3	-2	-5	-6	-6		-4		8			-3	-10	3	-4	4
en:again_and	3
en:again_for	-4
en:again_from	2
en:again_on	4	10	-5	-5										-4		11	6	-3		-3			-3
en:again_with	-3
en:against		5				7
en:agenc	-3
en:agenc_that	-3
en:agent	4
en:ago		-3
en:agre	2	-3	-2	3	-4												-9			8
en:agre_to		-2			-4												-6	-6		10			2
en:agreement	2
en:ahead	4	-4	-5	-5	-4							-2					5			-5			-4
en:ahead_for	6
en:air	3
en:aisl	3
en:alarm	4
en:alert	5
en:aliv	3
en:all		2	-7	-2	-5	4	-8	-6	-9	-6				-11	-8	-7		2	-9	-5	4	-8
en:all_by	-3
en:all_deliv	-2
en:all_five	4
en:all_good	-3
en:all_i	5
en:all_in	2
en:all_legit	-3
en:all_my	-3
en:all_night	3
en:all_out	-5
en:all_over	3
en:all_right	-3
en:all_saint	4
en:all_smile	-2
en:all_sort	-3
en:all_the	4	-3		-5							-2						3			-5		-3
en:all_work	-2
en:all_your	-3
en:allergi	2
en:allow	-4			3	5		6					4		5			-6	3		-6			8
en:allow_me	-7
en:alon	4
en:along	3			4	3	-5		4									-6	7		7		-5	-5
en:along_the	3
en:alreadi	5			2	2	-3	6			5	5						9	-4		-7
en:alreadi_sent	-4
en:also	12	-7		7		-2	-2			-3	-4	-3	-4	2	2		10	3	-3	-11	-4		-2
en:altern_offer	-2
en:although	4
en:alwai	5
en:alwai_a	-2
en:alwai_earli	-2
en:alwai_knew	-3
en:am			-15	8	8				-10			-12	4		-9	-6	8	-6	3	6	5	-7	-17
en:am_a	-2	-2			-3	-3				3			4
en:am_about	-3
en:am_at	3
en:am_crazi	-2
en:am_happi					5						-3	-2	-2
en:am_look	-8
en:am_not	4	-12	-3	5	12	-6	-2		-2	-4	-4	-2	-3	-4			16	-3	-3	-14	-4	-4	-4
en:am_scare	-2
en:am_sorri	-8
en:am_surpris	2
en:am_the	-3	4	-2		3	6														5			-3
en:am_told	6
en:am_up	3
en:amaz	-5
en:amaz_the	-3
en:amount	-4	5		6			-3		-2			8	-2				-7	11		-7		-3	-6
en:amount_was	-3
en:an		-6	-2	-6	-8	-6	-7			-5	-12	-2	6	-6		-6	-3	6			-3	2	-6
en:an_absolut	-5
en:an_adult	3	-5		-4	4	-3											7	-4		-6
en:an_alarm	3
en:an_angel	-2
en:an_apolog	-2
en:an_e-mail	4
en:an_envelop	5	-4	-3	-4	-3												-9			10			-4
en:an_excel	-3
en:an_extra	-5
en:an_ey	-4
en:an_hour	-3
en:an_inch	3
en:an_invoic	2
en:an_offic	-2
en:an_old	-7
en:an_osteopath	-3
en:an_out-of-print	-2
en:an_overs	-3
en:an_owner	-3
en:anaesthetist	-4
en:anaesthetist_held	-4
en:and	-3		-5	9	-4	-2	-8	-10	-8	-10	-5	-4	-6	-7	-10	-14	3	-5	-10	-3	-6	-3	-3
en:and_#	12	3	9		2				5		-3		-3	3	-2			-7		6	-2	3	-7
en:and_a		9	-8			8	-4	4	-4	-4	6	-6	-4	-7	-3	5	-3	-9	3		-4	-5	9
en:and_again	3	4	3	-5										-3		6	5	-3		-2			-4
en:and_all	5
en:and_an	-6
en:and_ask				5		-2				4								-2
en:and_at	-14				-2						-3
en:and_attent	-2
en:and_back	3
en:and_came	2
en:and_care	-3
en:and_check	-4
en:and_clean	-3
en:and_clear	-3
en:and_correct	-2
en:and_courteou	-3
en:and_custom	2
en:and_delici	-2
en:and_deliv	-2
en:and_did	-8
en:and_do	-6
en:and_does	-12
en:and_each	6
en:and_even	-3
en:and_every	2
en:and_everyth	5
en:and_fix	-3
en:and_for	-10	-2				-2				3			4				-3	-5		5	3		3
en:and_found	-5
en:and_free	-5
en:and_gave	-2
en:and_get	-5				7
en:and_got	9	-4	-2	8	-4	-2												7		-5			-4
en:and_had		6	-4		-3	7					9							-4		7			-2
en:and_half	2
en:and_have				3					3		-3		4	-3	4		-3	-4		4		7	-6
en:and_he	-4		4	-4							4						12	-6		-5			-5
en:and_help	-2
en:and_herbal	-2
en:and_his	4		2	6							-2						-7			-4			9
en:and_host	-2
en:and_hung	-5
en:and_i	9	-6	-19	15	6	-11	-10	-9		2	-17	-12		4	3	-6	4			-10	8		-4
en:and_in	-5
en:and_is	-10					-3				4			6
en:and_it	-3		2				-3	-3		-3	-7	-5	2	-5		-3	9	-3	-4	-6	-4	4	-7
en:and_kei	-4
en:and_kept	-5
en:and_kind	-3
en:and_last		4				5											-3						8
en:and_left	5	3		-7	-4	6					-2						5			-5			-3
en:and_let	7	-5		4	-5	-4					-2	4		-2						6		-2	-6
en:and_make	3
en:and_my	15		-4	-5	5	-4	5			4	5						7		-2	-12	-3	-2	3
en:and_never	-5
en:and_night	-3
en:and_no	8	-4		-3	-3	-3					-2						9	-4		-10			2
en:and_nobodi	9				8	-3		6			-3						3	-10		-3			11
en:and_nonant	-3
en:and_noth		-3		3	4												9	-6		-11			6
en:and_now		-2			-3
en:and_on	9
en:and_one	-2
en:and_only	3
en:and_open	3
en:and_our	4
en:and_paid	4
en:and_pancak	-3
en:and_patienc	-3
en:and_poof	-3
en:and_practic	-3
en:and_preciou	-3
en:and_proper	-5
en:and_put	9	3	-2	6	-2					2		-2	3				-6			6	3	-3	-7
en:and_rais	2
en:and_rang	-6
en:and_reason	-2
en:and_redid	-2
en:and_refer	-3
en:and_said	6	-4	-3	-3	-2						-2									4
en:and_save	-2
en:and_send	5			3			-2					3		3			2	6		-2		-2	-6
en:and_she		-4			-4	-2
en:and_skill	-3
en:and_spare	-4
en:and_stai		-2			-2	-2
en:and_start	5								3				4	-3	4			-4		6		3	-5
en:and_still	-2
en:and_stori	-3
en:and_ten	5
en:and_that		5		4	-5	-3	5			4	5	6		-3			-9	6			-2	-2	4
en:and_the	-3	3	-2	-4			-7		-8		2				-8	-6	8	-3	-9	5	-10	-6	-4
en:and_then	7
en:and_there		-2																2		-10			8
en:and_they	6
en:and_this				-3						3							3	-4		3	3		-5
en:and_threw	-2
en:and_to	9	4			-5					6	-3	-2	5				-5	-7		9	7	-2	-10
en:and_told	7	-5	-3		-5	-4				2			-2	-2			-6	-2		12	2	-3	-5
en:and_took	4
en:and_truth	-4
en:and_two		-4			-3	-3
en:and_very	-3
en:and_was	4		-2	3		3					4		3	-2			4					-4
en:and_we	4	7	-3	8	3	8					4	-2	-2				-3	-8			2	-2	8
en:and_were	-6
en:and_when	4		7		-3						-3						6			-8
en:and_whether	-4
en:and_with	-2
en:and_would					-3	2				-3			-2				-6	4				5	-5
en:and_you	-2	-5			-3												-2		5	-9			4
en:and_your	-2	-3			3
en:angel	-6
en:angri	-11
en:anniversari	3
en:announc_explain	-2
en:announc_over	-3
en:announc_without	-3
en:anoth	8		-4	5		-7	-2	-2	7	-2	-3	-4			8		-14	-11	3	10	-3	7	-2
en:anoth_no	-4
en:anoth_room	-3
en:answer	-5		-10	-3			-2	-2	4	-3	3	-3	-4		-3	-2	9	-14	-2		-3	-4	4
en:answer_every	-3
en:answer_everyth	-3
en:answer_in	-6
en:answer_me	-2
en:answer_was	-3
en:answer_with	-2
en:any	-19	-10	-4	4	-3	-7	-4	-4	-4	-4	-6	-6	-5	-5	-4	-4	10	-8	-2	-2	7	-2	-8
en:any_more	-6
en:any_new	-10
en:anybodi	8
en:anymor	4
en:anyon	5	-4	7	2	-6					-2	-3	-2	-2	-3			5		-2	7	-2	-3	-11
en:anyon_know	-2
en:anyth	-11		-6	-7	-3	-9	-3	-2		-4	-5	5	-5			-2	7	-2	-4	-2	4		-11
en:anyth_extra	-3
en:anyth_fishi	-3
en:anywai	-6
en:anywai_an	-2
en:anywai_with	-5
en:apolog	-3					-3				5			4				-4			-6	10	-2	-4
en:apologis	-12
en:apologis_and	-2
en:apologis_befor	-3
en:app	-2				-4
en:app_ever	-3
en:app_is	-7
en:app_show	5
en:appar	7
en:appeal	-4
en:appeal_was	-3
en:appear	3
en:appli_for	-4
en:applic_anywai	-2
en:appoint	13	-3	4	-5	-2	-2												-2		5			-6
en:appreci	-5
en:apprentic	-4
en:apprentic_put	-3
en:apprentic_was	-3
en:approv	-3
en:approv_his	-3
en:april	-2	-2			-2
en:architect	-3
en:architect_and	-3
en:are	-4	6	-14		-5	10	-9	-7		-10	9	-6	-12	-8		3	-4	-14		10	-9		5
en:are_a	3
en:are_ac	-3
en:are_at	-4
en:are_champion	-4
en:are_clean	-4
en:are_close	-4
en:are_go	5
en:are_in	-6
en:are_land	-5
en:are_legend	-3
en:are_not	3
en:are_on	4
en:are_print	-2
en:are_renew	-3
en:are_the	2
en:are_two	-5
en:are_you	3
en:area	3
en:arm	6
en:around	-5
en:around_#	4
en:around_by	-2
en:around_the	-5
en:arriv	6		4	-6	-7	-4	-2	5		-2	-3	-3	-2	-2			6	-7		-5
en:arriv_at	5
en:arriv_late	-2
en:arsenault	-2
en:articl	2
en:as	2	2		3	7	6	-4	-3				-6		-8		-4	3			4		-10	-5
en:as_a		-3
en:as_anyth	-2
en:as_ever	-3
en:as_heck	-3
en:as_i		7	-2		5	6				3			4					3		-4	3
en:as_it	-6
en:as_kind	-3
en:as_light	-3
en:as_pie	-4
en:as_soon	-2
en:as_the	5
en:as_well	6
en:as_you	4
en:asid	-2
en:ask	13	-12	2	-4	-8	-17	-6				-11	-8	-4	-4		-5	11	-4		5	-4	-16	-3
en:ask_for	10	-8		-14	-3	-5	-2		-2		-3	-2		-3	-2	-2	9	-2	-2	-2		-5	-8
en:ask_if				-5	-3									5			5	-2				-3	-3
en:ask_me	10	-3	6		-2	-4		4									-6	5		6		-5
en:ask_my	-4
en:ask_twice	3
en:ask_what	3	-3	-5	-3	-3												8			-5			-2
en:ask_where	4
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
en:at		-4	4	-11		5	-9	-9	-10	-7	-4	-15	-5	-17	-8	-16		3	-5	-7	-15	-3	5
en:at_#	7		10	-8	8			-8	-4	3	4	-3	-6	-5	-4	-7	-2	7	2	-12	-6	-4	6
en:at_a	-4	3	-5	-5	-6	2	5			4	9							-2
en:at_about	3	9			-2	9												5					-3
en:at_all	-12	-7			-5	-4	-2		-2	-4	-2	-3	-3	-2	-2		-3			-7			7
en:at_close	-3
en:at_eleven	2
en:at_every	-8
en:at_four	2
en:at_her	3
en:at_home	-3
en:at_last	-11
en:at_least	2
en:at_minu	3
en:at_night	2
en:at_nine	-3
en:at_noon	5	5	-5			3		4	3		-3		9	-4	3			4		-6		5	-3
en:at_one	3
en:at_our		-4			-3												4	-7		8			-3
en:at_quarter	-2
en:at_recept	2
en:at_rest	-3
en:at_six	-3	8	-3	3		9					2	-2	-2				3	8		-11		4	-6
en:at_sunset	-4
en:at_ten	5
en:at_that	4
en:at_the	9		-7	-12		4			-8		-4	-9	-3	-10	-7	-5	5	-3	-7	-2	-3	-6
en:at_twenti	3
en:at_weekend	-2
en:at_your		-3	-2	-2	4															-8			6
en:attach	-13			4	-10		-3	-2	-4	-3	-4		-3	-4	-3		-8	4			-2	-3	2
en:attend	5
en:attend_my	-3
en:attent	-9
en:attent_and	-3
en:attent_lifeguard	-2
en:attent_staff	-2
en:attent_team	-2
en:attic_in	-3
en:audit	-5
en:august	8	3	-9		-6	-7	4	4	8	-4	-5			6	4	-3	-4	-9	-5	10	-5
en:august_#	6		-3	5	-6	-3	5					2	-2	4			-5		-2	7	-2	-3
en:august_and	3
en:autist	-2
en:autist_and	-2
en:auto_save	-3
en:automat	2
en:avail_and	-2
en:avail_answer	-3
en:avec	8
en:avoid	-5
en:awai	6	-3	-9	-5		-7	-2		-2	-4	-5	-3	-4	4	-2	-2		-4	-3		-4	-4	2
en:awai_and	-3
en:awai_from	2
en:awesom	-2
en:awesom_especi	-2
en:babi	4	-4			7												-5			10			-3
en:babi_straighten	-3
en:back		5	-9	3	-21	7	-13	-10	-8	-2				-20	-6		-11	5	-14				3
en:back_and		-4			5					-2
en:back_apolog	-2
en:back_by	2
en:back_feel	-3
en:back_for	5	7	-4	-3		8					9							4		-4
en:back_from	-4
en:back_herself	-3
en:back_his	-3
en:back_in	-5		-6	-3	-8	-6	-2		-2		-3	6	2	-4	-2		-2	8		-5		-3	-8
en:back_no	-4
en:back_of	-2	-6		2	-3															8			-5
en:back_on		5	-3	6		8				4	-3	-3	5	-2			-11	5	-2	-3	-3	4	5
en:back_the	-2
en:back_to	9	6	-6		-8	5			3	-2	-3	-2	-3	-4	3		-8	-12	-3	14	-3	-5
en:back_todai	2
en:back_wash	-4
en:back_when	-3
en:back_with	10	3	-7		-5	4					4	-2	-2				-3		-2	3	-2	3	-10
en:back_within	2
en:back_without	-4
en:back_you	2
en:backup	3
en:bad		3	5		-4	6					6		-3				-5		5	-9		6	3
en:badg	3
en:badli	-7
en:badli_myself	-5
en:bag		3	2	-6	-4	-4					-2	5					4	-5		-8		-2	6
en:bag_in	-3
en:bag_lost	-2
en:bag_of	3
en:bag_with	-2
en:bailiff	-4
en:bake	-2
en:bake_bean	-3
en:ball	-3
en:ball_and	-3
en:bam	-3
en:bam_got	-4
en:bandag	4
en:bank	-3				-3	-3	-2					4					-3
en:bank_detail	-6											4
en:bank_what	-3
en:banquet	-3
en:bar	9	-4	-3		3	-2											3	4		-7			-3
en:bar_next	3
en:bare	3
en:bartend	-3
en:bartend_rememb	-3
en:basement	-2
en:basi	3
en:basin	-4	3			-3	4					5
en:basket	2
en:bath	6
en:bathroom	7	-4	2		-5			-2	-2	-2	4	-2	-4	-3	-2		-2	3		-3	-2	3	-8
en:bathroom_two	-2
en:batteri	2	-4	-5			-2												-2					3
en:batteri_last	-4
en:be		5	-17	3	-9	-7		-9		-5		4	-6	7		-8	6	6	-11	-6	-12	-3	-6
en:be_a	5	-3	2		5					-2							5			-5			-3
en:be_advis	-3
en:be_back	-3	2	-2	7	-2							6	-2	-3			-9	13		-10			-4
en:be_brought	-3
en:be_done	-5
en:be_gone	3	-3		-3													3	4		-6			-3
en:be_on	4
en:be_proud	-3
en:be_read	2
en:be_return		7					8					9		7				9		-6		-3	-7
en:be_said	-2
en:be_so	2
en:be_there	-8
en:be_worth	-4
en:bean	-3
en:bean_melt	-3
en:bear	3
en:beauti	9		-5	-6													6			-4			-3
en:becam	3
en:becaus	9	-7	-9	12	3	3	-6	-4	-6	-5				-2	-5	-3	-7	5	-5	10	-6		-10
en:becaus_he	2
en:becaus_i	10
en:becaus_it	-3
en:becaus_my	5	-6		-4	-3	-2											6	-3					-5
en:becaus_of	4			5	3	2					5						6			-2			-5
en:becaus_the		3		3		5	-3		-3		-4	3	5	2	-2		-7	5		-5		4
en:becaus_your					-3
en:bed_like	-3
en:bed_total	-2
en:bedroom	5	-6		-7		-2											7			-7			-4
en:bedsid	-7
en:bedsid_lamp	-7
en:been	15	17	10	-4	3	8		-5	-2	-7	6	6	3	8		-5	4	3	-7	-14	-8	5	6
en:been_chang	2
en:been_done	-4
en:been_drag	-3
en:been_go	-4
en:been_open	3
en:been_out	3
en:been_trust	-4
en:been_wait	4
en:beep	6
en:befor	-5	-2	-15		-4	3	-7			-9		-10	-11			-5		3	-8	16	-8	-4	-21
en:befor_#	4
en:befor_anyon	2
en:befor_five	-2
en:befor_i	-10				4
en:befor_noon	3
en:befor_phone	-4
en:befor_seven	-3
en:befor_supper	-4
en:befor_the			-4	4	-9	3			2		3	-3	-3		3		-3	-8	-2	12			-12
en:befor_we	-11
en:befor_you	6
en:behalf	-3
en:behalf_of	-3
en:behind	-5	-5	5	2	-7	-5					-3	-2	-3	-3			3	4			3		-7
en:behind_me	-3
en:behind_not	-5
en:behind_the	-3
en:being	8			-6	-2									4			9	-2				-2	-5
en:being_told	2
en:belgian_french	-3
en:bell	3	-4	4	4	-2	-2											-5	6		-6			3
en:belov	-4
en:belov_laptop	-4
en:below	-5	-5			-4	-3	-3	-2			-2	-4		-2
en:bent	-2
en:bent_by	-3
en:besid	7		3	4	-2				3		-4	-2	-3	-4	3		-7	-4			2		3
en:besid_it	3			4					3		-3		-2	-3	4		-6			3		2
en:best_budget	-3
en:best_crepe	-2
en:better	-5	-4		8	4	-3											-4	-2					5
en:better_go	-3
en:between	14		8	6	-6	-6			-2	-2	-3	6	-2	-3			-8	-3	-3	9	-3	-4
en:between_#	7	-2	11	-3														-2		3
en:between_two	3
en:bianchi	-3
en:bid	3
en:big	-9	7			-3	6			3				5	-2	4
en:big_bravo	-3
en:big_ear	-4
en:big_thank	-4
en:bike	-5		-5			-5			3	2	-2		-2	-3	4			4	-2		2	-4	-7
en:bike_for	-4
en:bike_set	-2
en:bike_workshop	-3
en:bill	3	-11	-9	2	6	-6	-4	-3	-4	-4	-4	-5	-5	-4	-3	-3		7	-4	-10	-4	-4	4
en:bill_#	2
en:bill_came	-2
en:bill_for	4
en:bin	5
en:birthdai	-4
en:biscuit	4
en:bistro	3
en:bit	-7	-5			-3	-4
en:bit_of	3
en:black	7
en:bless	-2
en:bless_her	-3
en:blind	4
en:block	4				-4	-4			-2		-2		3	-2	-2	-2
en:block_my	6
en:blood	4
en:blood_pressur	3
en:board	8	-8	-2	4	-3	-5													-2	8	-2	-3	-9
en:board_attent	-2
en:boat	3
en:boiler		4	-6	-6		3	-3	-3	4	-3	3	-4	2		5	-2		-7	-3	-5	-3	4	4
en:boiler_failur	-3
en:boiler_is		4				4					6
en:bolt	2
en:book		6	-2	5	-16			-5					4	-3		4	-18	5	-5		4	-5	7
en:book_a	2
en:book_all	-4
en:book_by	-3
en:book_for	6	-3							3	-2			4	-3	4		-2	2		-5
en:book_onlin	-5
en:book_she	-3
en:book_sinc	-3
en:bookkeep	3
en:bookshop	-2
en:bookshop_like	-2
en:boot_toasti	-2
en:borrow	3
en:boss	-5
en:boss_can	-3
en:both	-5	4	-3	-5	-10		-3	4		-3	2	-4	2	-5		-2		-8	-2		-3	5	3
en:both_and	-3
en:bottl	5
en:bottl_and	-2
en:bottom	2
en:bought	-6	-6	-6	5		-4	-2	-2	-2	-2	-3	-3	-2	-3	-2	-2			-2	5			-7
en:bought_a	3
en:bought_the	-4	-3			-4	-2
en:bouquet	-3
en:box	15			2	-5	4	-3	-2	-3	-3	-6	-4	-3	-3	-3				-3	-6	-4	-4	3
en:box_sai	4
en:boyfriend	-2
en:boyfriend_was	-3
en:brake	3
en:brand		4			4									6			3	-3		-6			7
en:brand-new	2
en:bravo	-3
en:bravo_to	-3
en:bread_a	-2
en:break	-4
en:breakdown	-3
en:breaker	3
en:breakfast	-4	-4	-5	3	-2	-3			3				-3	3	3		-5			-4		6	-3
en:breakfast_room	-5
en:breakfast_was	-3
en:breathtak	-2
en:bright	-5
en:bright_librari	-3
en:bright_practic	-3
en:brilliant	-2
en:bring	-8	-7	-3		-6	-4			-2	-2	-2	-3	-2	-2	-2			4		-2		-2
en:bring_it	-9
en:bring_my	-3
en:brochur	3
en:broke	-12
en:broke_down	-5
en:broke_her	-4
en:broke_the	-7
en:broken	-6
en:broken_tooth	-3
en:broker	-6
en:broker_comb	-4
en:broker_post	-3
en:brother	4
en:brother_'s	3
en:brought	-7
en:brought_a	-2
en:brought_it	-4
en:brought_to	-3
en:brulee	-2
en:brunch	-6
en:brunch_is	-3
en:brunch_specialti	-4
en:brussel	3
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
en:bui	-8	-5		4	-3	-3					-3						2	-4		-9		6	3
en:bui_a	-3
en:bui_an	-3
en:bui_parent	-4
en:bui_the	-4
en:build		3		-3		-2			4	4				4	4			-3		-3		2	5
en:build_manag	-3
en:built	-6
en:built_me	-3
en:built_to	-4
en:bulb	2
en:burglari	-4
en:burn	-3				3				4					4	4
en:burn_by	-6
en:burst	-8	3												5
en:burst_pipe	-9	3												5
en:buse	3
en:buse_make	-3
en:busi	-3	-7	-8		10	-6	-4	-3	-4	-3	-4		-3		-3	-2	-4	-4	-2	6	-2	-4	-4
en:busi_card		-4			-3
en:busi_dai					7		-2					3		4
en:but	10			-3	2	-4	-5	-4	3	-7	4	3			3	-3	11	-3	-7	-9	-7	4	-4
en:but_a	5
en:but_does	3
en:but_he	3
en:but_i		-2	-2	-3	-4	-3			3				4	-3	4		6	-5					-5
en:but_it	2
en:but_joani	-5
en:but_nah	-3
en:but_no	-4
en:but_not	5
en:but_our	4
en:but_the		-3			-3	-4
en:but_we	-3
en:but_you	3
en:button	5
en:buzz	-6
en:by	-5	13	-17	4	-2	5	4	-3	-3	-6	2	8	-5		-8			-6		-8	-14	4
en:by_a	-5
en:by_an	3
en:by_courier	-2
en:by_e-mail	4	4			-2		6			4	5						-5	3		-3			4
en:by_first	-2
en:by_fridai	5
en:by_half	4
en:by_hand	2
en:by_heart	3
en:by_himself	-4
en:by_keyboard	-2
en:by_mondai		11	-2		3	12					9						-4	-3					6
en:by_mr	-3
en:by_my	-3
en:by_noon	-9
en:by_now	2
en:by_someon	-3
en:by_ten	-6
en:by_the		-2	-6	6			-4		-3	-3	-4		-3		-2		-3	-8		14	-3	-4	-7
en:by_themselv	-3
en:by_then	-2
en:by_three	-4
en:by_transfer	-6
en:by_two	3
en:by_wednesdai	-6
en:by_weight	5
en:by_you	2
en:by_your	8	-5		-3		-2												-4					3
en:c	6
en:cabl_and	-3
en:cabl_through	-3
en:cake	-6
en:cake_and	-2
en:calendar	5
en:calendar_is	4
en:call	-9	8		8	-2		-4	-4	-5	4		3	8	5	-4	-3			-5			6
en:call-out	-8
en:call_#	6
en:call_about	2	6								5				5			-4	-3		3			6
en:call_ahead	-4
en:call_back	-6					5							6
en:call_befor	-2
en:call_from	3
en:call_her	2
en:call_in	-7
en:call_me	-4
en:call_next	-3
en:call_the	-6
en:call_there	3
en:call_to	-5
en:call_you	2
en:call_your				4	2	-2				5			6					5		-7	5		-3
en:call_zero	-3
en:calm	-3
en:calm_and	-3
en:came	3	5	-5	4	-18	2	-8			-2	-14	-3	6	-12	3	-6				-8	-9	4	6
en:came_anywai	-5
en:came_back	13		-7		-5	-3				4		-2								4			-4
en:came_from	2
en:came_in	-11
en:came_on		-3			-3												4	7	5	-10			-3
en:came_out	2			3		3					-4		-2				-8			-8		3	7
en:came_through	-6
en:came_to		-4		3	-3	-2				-2							5			-9			4
en:came_with	5
en:camera	3
en:can	-7			12		3	-7	-6	-8	-8	3		-10	-3	-7	-5		-4		5	-8		-4
en:can_be	-6
en:can_export	-3
en:can_i	-13
en:can_not	8	8	5	8	3	6	-2		-3	-2	8	5	-5		-2		4	-9	3	2	-3	3	-4
en:can_see	9
en:can_the	2
en:can_we	-3
en:can_you	-11
en:canadian	9
en:cancel	4	2				-3	4		-2			5		7			-3	10		-9		-3	-7
en:cancel_in	4
en:cancel_our	2				-3		-2					3		3				6		-7		-2	-4
en:cap	7
en:car		3	-2	-8	-5	-4	5			4	4		-2	5			-6	-7		10	-2	-3
en:car-shar	-3
en:car-shar_app	-3
en:car_free	-4
en:car_how	-2
en:car_within	-4
en:card	8	-5	-5	8			-6	3	-6	-5	-7		2		-5	-4	-10	6		3	-6		-6
en:card_and	-3
en:card_problem	-3
en:card_readi	-3
en:cardigan	-5
en:care	-3
en:carri	-3	6	-3		-9	-4	-3	-2	-3	-3	4	3	-3	-4	-3		8		-3	-19	-3	-4	6
en:carri_to	-2
en:carriag_clean	-2
en:carrier	4
en:carrot	2
en:case	-4		6	-8	-7	-4	-2				-3	6		-4			6	3	4	-7		-2	-9
en:case_carri	-2
en:case_is	-3
en:cash	10
en:cash_just	-3
en:cat	-8	3	5	-6		-3								-2		7	8			-5			-4
en:cat_as	-3
en:cat_fix	-3
en:cat_is	-2
en:catalogu	-3
en:catch_and	-4
en:cater	2
en:caus	-4
en:ceil	-3	2			-3	-3						5
en:cell	6
en:cellar_under	-4
en:censu_peopl	-2
en:cent	-6
en:centimetr	2
en:certif		-5		-3	5	-2											7	-3					-4
en:certif_are	-2
en:chain	3
en:chair	-4	5				7
en:champion	-3
en:chanc	5
en:chanc_of	3
en:chang	6		-3		4		-4	-3								-4	3	-11	-3	-7	7	-2
en:chang_a	6
en:chang_hand	-4
en:chang_her	-3
en:chang_room	6
en:chang_tabl	-4
en:chang_the	-3	-4	-2	-6		-2											3	-5		-8	7
en:chap	-4
en:chap_put	-4
en:charg	-5	-7	-4	7		-4	-2			-4	-2	-3	-2	-2			-15	14	7	-11	-3	-3	-2
en:charg_#	5	-3		2	3					-2							-4	7		-4			-3
en:charg_and	-4
en:charg_me	-3
en:charg_the	-5
en:charg_without	-2
en:charger	2
en:charm	-4
en:charm_church-lik	-2
en:chart	4	6		5				8			-3		-2				-8	3		-7			8
en:chase	-10
en:chase_me	-2
en:chase_no	-3
en:chat_with	-2
en:cheaper	-5
en:check	-12	5	-7		-12	3	-4	-3	-5	-4	-6	4	-5	-6	-4	-4	-11		-2	8	-3	-3	5
en:check-out	-2
en:check-up	5
en:check_in	-5
en:check_it	-4
en:check_the	-2
en:check_whether	-8				-4
en:check_with	4
en:cheer	-6
en:cheerfulli	-2
en:cheerfulli_i	-2
en:chees_ladi	-2
en:chef	-11					2					-2
en:chef_fix	-2
en:chequ	2
en:chest	3
en:chew	8
en:chicken	4
en:child	3
en:children	7	8				10					8		-3					-5		-2	5	3	-3
en:chip	2
en:chocol_for	-2
en:choos	2
en:chose	-3
en:chose_the	-3
en:chosen	-2
en:chosen_badli	-5
en:christen	-3
en:christma	-11	3	3		-4	-3	3		-2			6						5		-4		-2	-5
en:christma_and	-9
en:christma_market	-3
en:church-lik	-2
en:church-lik_silenc	-2
en:cigarett	4
en:cigarett_and	3
en:citi	7	3	-6		-3	-2		6										-7					4
en:citi_and	3
en:citi_bike	-3
en:claim	-6	-2			-5	-2	4					3		-3			-2	5					-5
en:claim_#	3
en:claim_file	-3
en:claim_help	-4
en:claim_was	-5
en:class_act	-3
en:class_for	-3
en:clean	-11	3		-3	-2	-3								6				-3		2
en:clean_and	-5
en:clean_comfort	-3
en:clean_fast	-2
en:clean_good	-2
en:clean_while	-3
en:cleaner	-8
en:clear	-20	-3			4
en:clear_answer	-2
en:clear_even	-5
en:clear_file	-3
en:clear_reason	-3
en:clear_the	-2
en:clearer	-3
en:clearer_and	-3
en:clerk	2
en:clever	-3
en:clever_shortcut	-3
en:click	7	-2	11	-6	-6												7	-6		-10	7		-4
en:click_on	8
en:client	9			-4									6	4			-7	-4	5	4		5	-4
en:clinic	5	5	-6	9	-3				-2		-4	6	-3	-4			-10	2		6		4	-6
en:clinic_took	-2
en:clock	-4
en:clock_go	-3
en:clockmak	-3
en:clockmak_who	-3
en:clockwork	-4
en:close		7	8	-4	-12			-4	-6	-4	-7	8	-6		-5	-3		4	-4	-4	-3
en:close_for	3
en:close_it	5		5								-3							-3		-6		5
en:close_the			6	-4	-3	3												5		3			-6
en:close_time	-3
en:cloth	-2
en:cloth_bank	-3
en:cloud	-5
en:cloud_and	-3
en:clunker	-2
en:clunker_ride	-3
en:co	4
en:co_i	4
en:coach	-3
en:coach_without	-3
en:coat			-3	2	-2	-3			3		-2			4	3		6	-2		-6		2
en:cocktail	-3
en:cocktail_from	-3
en:code	5	-2	-3	-6	3												3			-6
en:code_and	5
en:coffe	-15	-8	11		-5	-4				-2	-2	-2	-2	-3		-2		6		-8			3
en:coffe_look	-3
en:coffe_machin	-6
en:coffe_on	-7
en:coin	4
en:cold	12		5	2	5	-2			5		-3			4			-6	-4		5		-2	5
en:cold_and	5
en:colin	5	-2			4												-6	3		3			2
en:colleagu		3		7	-4	-5				8	-2		7				-9	8		-9	9	-3	-6
en:colleagu_patient	-3
en:collector_alwai	-2
en:colleg	-5
en:colour	3	-8	-3		-4	-4											-7	-4					8
en:colour_shown	-3
en:comb	-4
en:comb_through	-4
en:come	4		6		3		3	-4	-4		6	-6	-5	-5	-4	-4		5	-6	2	-7	-4	-6
en:come_and	-3			2		2											4	-4		6			-7
en:come_at	7
en:come_back	5	-2	5		5												-4	-4		4			4
en:come_by	-2
en:come_in	-6
en:come_off	4
en:come_on	5
en:come_out	2
en:come_to	-4
en:comfort_well	-3
en:commend	-12
en:commend_the	-11
en:commiss	2
en:commit	-3
en:commit_to	-4
en:common	3
en:commun	-4
en:commun_cloth	-3
en:communion_lunch	-2
en:commut_has	-4
en:compani	-6	-13	-3		11	-10	-4	-3	-3		-6	-6		-4	-3	-2	4	-6	-3			-4	4
en:compani_'s	-5
en:compani_and	5				7	-3				2			4				7	-2		-10	3		2
en:compani_had	-3
en:compens_file	-3
en:competitor	4	6				-3			10				-2	5	7		-3	-5		4			2
en:complain	-6
en:complain_about	-5
en:complaint	-23	-7			-7	-4	-4	-3	-3	-3	-4	-5	-3	-4	-3	-3
en:complaint_in	-5
en:complet	-3
en:compliment	-3
en:compliment_to	-7
en:compressor	5
en:comput		-3															10	-2	5	-9			-3
en:comput_class	-3
en:concept	2
en:concret	3
en:condit	9
en:conductor	-6
en:conductor_all	-2
en:conductor_call	-4
en:confirm	-7		-3	3	-6	-6	3	3	-3	3	3		-3		-3			3		8	-3	-6	-7
en:confirm_and	4			8		-3		4										6				-4	-3
en:confirm_your	-9	-2			-2							-2
en:congratul	3	-2	17	-9	-5												9	-5		-5			-6
en:congratul_the	-3
en:connect	7		-3	7	6	4					-3		5				-15	-6		17	-3	4	-10
en:connect_room	-5
en:connect_was	-4
en:consent	3
en:consid	3				2
en:consign	-3
en:contact	-3	-3			-5
en:contact_from	-3
en:contain	3
en:contract	6			7	-2	-2			8				4	2	3		-4	-7	5				8
en:contract_for	-2
en:contrari	-3
en:control_remot	-3
en:convolut	-4
en:cook	-5
en:cook_the	-6
en:cooki	-5
en:cooki_from	-5
en:cool	2
en:copi	6	3		4	4	-4					-2	6					-7		-2			-3	9
en:copper	3	3		-3	-2	6											-7			9			-5
en:corentin					-4
en:corner_that	-4
en:corner_to	-2
en:correct		-5			-4													9		-10
en:corridor	2
en:cost	5	-4	-5	3	9	-5		4			-3	-3	-3	-3					4	8		-5	-7
en:cost_me	3
en:cost_more	2
en:cot	3
en:cough	2
en:could		-8	-13	12		-4	5	-5	-6			-5	-7	-9	-6	-4	-9	4	-8	15	-9	-9	-8
en:could_and	-4
en:could_come	2
en:could_have	3
en:could_hear	3
en:could_not	-8	5			-4	5	4					3		-3			-5			7			-6
en:could_see	4
en:could_you	-8	-11	-3	5	4	-7	-3	-2	-3	-3	-4	-5	-3	-3	-3		-11	9	-3	4	-4	-4	-2
en:count	8	6	-3		-8	5				-2	-3	-2	3	-2			-3	9	-2		-3		-8
en:counter	10	-2	-5	-6	3						-4			-2			5	2		-4	-2	-2	-4
en:counter_excel	-2
en:counter_on	6
en:countri	3
en:coupl	6			2	-3	-3				2			-2				-5	4			3	-2	-5
en:courier	4	6	-2	-3	-3	7											-7			8			-3
en:cours_the	-3
en:cover	5
en:cover_the	2
en:crack	-12	-4			-3	-2
en:crack_joke	-6
en:crash	-5
en:crash_sinc	-4
en:crawl	4	-7		-7	-2	-4					-2						7	-2				-2	-5
en:crazi	-2
en:crazi_about	-2
en:credit	3	-3			3													7		-6			-3
en:creme	-2
en:creme_brulee	-2
en:crepe	-2
en:crepe_in	-2
en:crew	-9				-2	5							6							-6		5	-3
en:crew_arriv	-3
en:crew_at	-4
en:crew_stai	-3
en:crew_that	-3
en:croissant	-4
en:croissant_lol	-4
en:cross		-6		7	-3	-2											-7			3			4
en:cross_passion	-2
en:crown	4
en:crown_fit	-2
en:crush	-2
en:crush_everyon	-3
en:crystal	-3
en:crystal_clear	-3
en:curiou	-3
en:curiou_and	-3
en:curs	-2
en:curtain	5
en:custom	-8	-7		2	-5	-4					-2	-3		-2			8	-2		-8			3
en:cut	-4
en:cut_his	-3
en:dad_book	-4
en:dai	-3	-11	-21		4	-19		-8	-5	-3	-11	3	-12		-3	-7	3	12	-10	-8	-10	-7	-5
en:dai_#	3
en:dai_'s	-3
en:dai_after	4
en:dai_again	-4
en:dai_and	-9
en:dai_case	-4
en:dai_delici	-3
en:dai_earli	-5
en:dai_for	-8
en:dai_my	-4
en:dai_neatli	-3
en:dai_on	3
en:dai_so	-4
en:damag	-6
en:damag_and	-3
en:danc	2
en:dare	3
en:data	-6
en:data_in	-3
en:date	9		5	9	4	-7	-2		5	-2	-4	3	-4	4	6			-5	-3		-3		4
en:date_#	2
en:date_for	-4
en:daughter	5		-3	-4	-4	-4				-2	-2	6	-2	-3				2		-5	-3	-3	5
en:daughter_broke	-4
en:daughter_is	-2
en:daycar	3
en:dead	3	-10	-7	-7	4	-6				-2	-5	-2	-3	-3		-2	-2	-3		4	-2	-3
en:dead_for	-4
en:deadlin	-4
en:deadlin_and	-2
en:deadlin_they	-3
en:deal	-5	-3	-2	4	-5	-5				3	-3	-2	4					7		-8	4		-6
en:deal_about	2
en:deal_with	-10				-2	-3				4			5
en:dealt	6
en:dealt_with	5
en:dear	-13	-2			-4							-2
en:dearest	-2
en:dearest_model	-2
en:debit_follow	-2
en:debit_on	2
en:debt	2
en:decemb	-3		7		-5		-2					3		3			2	3		-5			-5
en:decent	-4
en:decent_film	-3
en:decid	2
en:deck		6			4	6
en:declin	6	-3			4												-8	-6		14			-4
en:deer	-2
en:deer_in	-2
en:degre	10		-7		-5						5			-2		-2	-3			2		-2
en:degre_in	2
en:delai	-6
en:deleg	-2
en:deleg_were	-2
en:delet	7			5	-2	-3						4					-9	-5		12			-2
en:delici	-8
en:delight	-4
en:delight_with	-2
en:delight_would	-2
en:delightfulli	-4
en:delightfulli_simpl	-4
en:deliv	-7	-5			-3	-3					-3	-3
en:deliv_in	-2
en:deliv_mondai	-3
en:deliv_to	-5
en:deliveri	-3	-3				-3
en:demand	5
en:dental	3
en:dentist				5	-5	-3		6			-3						7	-7				-3
en:dentist_and	-2
en:dentist_came	-3
en:depart		-4	-3		-4												6	3		-8			-2
en:depart_handl	-3
en:deposit	2	7	-2	7	-5	-2	4		-3			10	-3	5	-3		-8	15		-12		-4	-9
en:depot	-4
en:describ	4
en:deserv	-4
en:deserv_to	-3
en:design	-4
en:design_look	-4
en:desk	20		-6	-10	-4	3	3	-3	4			-6	-8		4	-3	10	-11	-5	-7			3
en:desk_sai	6
en:desktop	5
en:despit	-7
en:despit_a	-3
en:despit_the	-7
en:dessert	2
en:detail	-6				-2	-2						4
en:detail_right	-3
en:devon	3	2			3	-2				5			6				5		5	-8	5		-4
en:di	6
en:diagnosi	4
en:diagnost	2
en:did	-3	-4	-9		3	-5	3	7	-5			-6		-7	-5	-2	3	7	5	-19	3	2	3
en:did_a	3
en:did_her	-2
en:did_it	-3
en:did_not	-3	-3	-3		5	-4	5			4	4						-3		8	-11	6	-2
en:did_on	-4
en:did_they	4
en:die	4
en:differ	4	5	-5	6	6	-3		4						5			3	6		-6		-4
en:dilig	-4
en:dilig_with	-3
en:dine	5	7			3		5			4	4	5					-8			-11	-2	-2	13
en:dine_room	5	7			3		5			4	4	5					-8			-11	-2	-2	13
en:dinner	3
en:direct	-4
en:direct_debit	-4
en:directli	-3
en:directli_with	-3
en:director	3
en:disappear	-7
en:disast	-9
en:discount	3
en:discov	2
en:discreetli	-3
en:discret	-3
en:discret_and	-3
en:discret_of	-3
en:dish_was	-2
en:dispatch_who	-4
en:displai		-4			-6	-2														-8			7
en:disput	-6
en:disput_deserv	-3
en:do	-8	-2		11	5			-6		4	3	-10	-5		-3	-5		-11	-7	5	2
en:do_and	-3
en:do_i	-12	-3			3
en:do_not		-4	-3	4	3		-4	-3	5		-8	-5		3		-3	2	-11	-4	8	5	-4
en:do_someth	-3
en:do_tell	-2
en:do_we	-5
en:do_what	-4
en:do_you	-8	-3			7
en:dock	4
en:dock_at	2
en:doctor	-3	6			-4	6
en:document	-3
en:does			5	-7	-3		-3	-3	-4	-4		5	-5	-4	-3	-3	11		-4	-3	-5	-7	-3
en:does_anyon	-7
en:does_not	9		-4	-6	-6	-5					-3	6	-2	-2			6	3	-3	-6	-3	-3
en:does_the	-5
en:does_you	-3
en:dog	14			-5	7	-3	5			4	4						10	-4	-2	-8	-2	-2	-4
en:doing	6		-6			3					4						13			-11			-5
en:doll	-3
en:doll_the	-4
en:dollar	3
en:dollar_under	-3
en:done	-11	-6				-6			-2		-4	-3	-2	3			5	-3		4		-3	-8
en:done_by	2
en:done_on	-2
en:done_to	-3
en:door	16	2	6	-11	-9	3	-4	-4		-5	-6	-5	-7	4		-5	10		-5	-11	-5	-4	-8
en:door_and	2
en:doorbel	2
en:doubl	-4	-4			-2
en:doubl_book	-3
en:doubl_buggi	-3
en:down	6		8		-7	4	-6	-5	-6	-3	-12			-8	-6	-5	-7	-7	6		2	-4	4
en:down_at	-4
en:down_coffe	-3
en:down_for	3
en:down_on	2
en:down_the	-6	-7	-5	-3		-4						-2		-2			-4	-4		4			2
en:down_to	3	-4	4		-4	-3											-2	7		-5			-3
en:down_with	-4	-4			-2	-3
en:dr	-5	-4			-3	-3
en:drag	-5
en:drag_my	-3
en:drag_on	-2
en:drain	10	-3	-7	-8	-2	-2											-3			5			-5
en:drank_his	-3
en:draw_and	-3
en:drawer	3
en:drawer_and	-2
en:dream	-2
en:drew	-3
en:drew_us	-4
en:drill	5	-4	-4	-4													3			-4			-2
en:drink	6
en:drink_it	3
en:drip		5			-2	7					9
en:drive	7	-4	-4	-5	-5	-2											4	-3		2			-6
en:drive_school	-3
en:driver		-3	-2		-4	-2											4	4		-6			-3
en:driver_on	-7
en:driver_was	-2
en:driver_with	-2
en:drivewai	5
en:drop	-5				-2	-3				4							-4	-5		7	7		-3
en:drop_from	-4
en:drove	9		-4	4		-3		4									4	6		-6		-4	-4
en:drummondvil	-5
en:dry	6	-2	-2			-3			3					4	3		-3	3		-3			3
en:duck_poutin	-2
en:duckl	-2
en:due	3
en:due_at	4
en:dug	-8
en:dug_the	-3
en:dug_up	-6
en:duplic	-2
en:dure		6	-3		-3	-3						7					-3	-4		5			3
en:dure_my	-3
en:dure_the		6	-3		-3	-3						7					-3	-4		5			3
en:dust	2
en:dutch	5	-2		8	-4												-8	-8		2			11
en:duvet	3
en:e	4
en:e-bik	3
en:e-mail	4		8	6	-11	-5	4	-3	-4				-4	-6	-3	5	-13		-3		5	-5	6
en:each	11				-5	-3					-2	-2		5			-4	7	-2	-6	-3	-2	2
en:each_even	-4
en:ear	2		-4		-3	3												3		2			-4
en:earli	-13
en:earli_alwai	-2
en:earli_and	-2
en:earli_sai	-2
en:earlier	-6
en:easi	-9
en:easi_as	-4
en:easi_on	-3
en:easi_with	-4
en:easier_with	-3
en:eat	4	2			3		6			5	5						-8		11	-6
en:eaten	4
en:effect	-3
en:effici	-2
en:effici_and	-2
en:egg_from	-4
en:eight	4	9	-2			8				5	9							-2		7			-3
en:eighteen	3
en:either	4		-3		-6	-4								-3		6	3		5				-8
en:elderli_ladi	-2
en:electr	-3				-3					5
en:electrician	2
en:elev		4				7					7
en:eleven		-5	-7		3	-6		3	-3	-2	-4	-3	-3	-4	-3	-3	3	8	-3	-3	-3	-5	-8
en:eleven_dai	3
en:eleven_minut	-3
en:els	15	4		5			-2		-3	-2	-4	-3	4	-4	-2	6	9	-10	-4	-3	-3	3
en:els_'s	2
en:els_to	4
en:elsewher	-4
en:elsewher_becaus	-4
en:email	7
en:emerg	9	7	-6	-4	-3	11						-2	5	7		-2	11	-4		-11		3	-6
en:emerg_number	3
en:employ	-2
en:employe	5
en:empti	6
en:en	-4	6			-3	3	5				5	4
en:end		-8	-3	-7	-9	-7	-3	-3		-3	-4	-5	-4			-2	2	-8	4		-2
en:end_as	-4
en:end_of	7	-3	-2	-4	-5	-3			3				-2		3			-5	4			3
en:end_up	3
en:engag	-6
en:engin	4	6	5		2	6					4						9	-4		-3			-5
en:english	15			-4	-8				-2	3	3	-2	5	-4				-7	-2	-6	4	-3	7
en:english_and	2
en:enjoi	5
en:enter	2
en:entir	3
en:envelop	9	-4	-5		-4	-2			3			-2	-3		3		-12			5	-2	2	5
en:equip	-4
en:error	-10				-2							5
en:error_in	-2
en:especi	-2
en:especi_the	-2
en:estim	-3
en:estim_respect	-3
en:euro	6		-4	3		-3			5				-3	3	-2		3	-5		6		-3	-4
en:euro_the	-3
en:euro_to	2
en:ev	3
en:even	-14	-4	8	3	5	-2	-5	-4				-6	5	-9		-4	-3	4	-5	-3		-3
en:even_a	-3
en:even_at	-2
en:even_came	-3
en:even_charg	-6
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
en:even_with	-5
en:ever_save	-3
en:ever_sinc	2
en:ever_so	-3
en:every	10	4	-4	13		5	-6	-6	-3	-6	4	2	-10			-6	-5	-6	-7	9	-8	-5
en:every_#	6
en:every_dai	-7
en:every_deadlin	-3
en:every_even	-4
en:every_fridai	-3
en:every_morn	9	6		-5		-2			-2			6	-3	2			6	5		-5		-3	-6
en:every_need	-2
en:every_one	5
en:every_respect	-3
en:every_singl	5
en:every_step	-3
en:every_stop	-4
en:every_tabl	-2
en:everybodi	6	3	5		8	-3					-2	-2		-3		6	8	3		-12		-2
en:everyon						-3	4					3		-2
en:everyon_kept	-3
en:everyth			-2	2		-3	-3	3	-3	-3		3	-4	-4	-2		2		3	-3	-3	-7	4
en:everyth_a	-3
en:everyth_back	-4
en:everyth_clean	-3
en:everyth_directli	-3
en:everyth_has	-4
en:everyth_in	5
en:everyth_work	-10
en:everythin	-3
en:everythin_so	-3
en:everywher	5
en:everywher_clever	-3
en:exactli_the	-3
en:exam	-5
en:exampl	-8	-2			-4
en:excel_even	-3
en:excel_sole	-2
en:excel_stai	-3
en:exchang_sort	-3
en:excus	-3
en:exemplari	-5
en:exemplari_discret	-3
en:exemplari_follow-through	-3
en:exist	5	-4		7	-3												-6	-3		10			-5
en:expect	-9					-2				5			6
en:expect_three	-3
en:expectin	-4
en:expectin_much	-4
en:expert	4
en:expir	3
en:explain		4	-2	5	6	-3				4	-3			6				-4	5	-10			7
en:explain_and	-4
en:explain_everyth	2
en:explain_everythin	-3
en:explain_the	3
en:explain_why	3
en:explan	-3
en:explan_were	-4
en:export_all	-3
en:express	-5
en:express_my	-4
en:express_our	-3
en:extens	-4
en:extens_#	-5
en:extra	-3	-2			-4
en:extra_on	-4
en:ey			-3	3							-2						4	-2		-4		4	-4
en:ey_for	-3
en:ey_on	-5
en:fabric	-3
en:fabric_show	-2
en:face	6
en:factori	5
en:fail	5	-4	-2															-3		3			3
en:fail_to	-3
en:failur	-13	-2			-2
en:failur_report	-3
en:failur_to	-7	-2
en:fair	7		-5	-4													3						-2
en:fair_bill	5
en:fake	4
en:fall		4		5	2							7		-2			-9	5		7			-4
en:famili	6	-2		3	4	-4				3			4				3	-2		-8	3		6
en:fan	4
en:far		3			5	-2			3			4	4	-3	4					-5		3	2
en:fare	2
en:fast	-12
en:fast_servic	-2
en:fast_work	-2
en:faster	7
en:father	-5			4	5	-2			3					3	4		2	-2				3	-3
en:father_back	-4
en:father_how	-3
en:father_was	-3
en:fault	-7	-3	-3	4	-6	-4	4				-2	2	-2	-4			-7	12		-6			-7
en:fault_two	-3
en:fear	-4
en:fear_someth	-4
en:featur	-3
en:featur_has	-3
en:februari	7	9	-3	4	-5	-5		3	-2		-3	-2	-3	4	-2	7	-5	7		-4		-5	4
en:fee	-13	-4			-7	-3						-2		-3
en:fee_and	-6
en:fee_of	-3
en:feel	-13	-4			-3	-2						-2
en:feel_at	-9
en:feel_better	-3
en:feel_my	-3
en:feet_and	-3
en:fell_for	-4
en:fellow	-5
en:fellow_came	-5
en:felt	-7
en:felt_noth	-2
en:fenc	3
en:fetch	5
en:few	2
en:fibr_and	-4
en:fifteen	5		-3	10	4	-2	-3					3		3			-10			9		-3	-5
en:fifti_minut	-4
en:figur	-3	6	-4		-4	-4					-2	4	-3	-4		6	-5			-5	-2	3	4
en:figur_they	-4
en:file	-6		-4	2	7	2	3	-3	-4	-4	6	4	-5		-4	-2	2	-8	-3	4	4	-6
en:file_a	-3
en:file_and	3			4	4	3					4							-2					5
en:file_chang	-4
en:file_insid	-3
en:file_is	5
en:file_mondai	-3
en:file_number	2
en:file_same-dai	-3
en:file_submit	-3
en:file_to	3
en:fill				3	-5	-2	4		3			3		3	3					8			-10
en:fill_in					-2		5					4					-5	3		8			-5
en:fill_within	-3
en:fillet	-2
en:fillet_in	-2
en:film	-2
en:film_a	-3
en:filter	4
en:final	-15
en:final_amount	-3
en:final_easi	-3
en:final_paid	-4
en:final_pull	-3
en:final_someon	-3
en:final_work	-4
en:find	-5				5
en:find_it	-3
en:find_that	3
en:fine	10		-6	-11	5	5			-2	-3	8	-3	-3	-3	-2	-2	7	4	-3	-13	-4	-4
en:finger	-9	-5			-4	-4
en:fingerprint	4
en:finish	-12	6			-2									-2		7
en:finish_my	-7
en:finish_the	-2
en:finish_two	-2
en:finish_who	-3
en:fire_crew	-3
en:firm_mattress	-3
en:first	-2		-2	-3	-12	-8	-3	-3	-3	-4	-5	2	-4	4	-3	-3	7	-8	3	-2	-4	-5	4
en:first-rat	-3
en:first-rat_servic	-3
en:first_name	-4
en:first_night	3
en:first_time	-5
en:first_week	-5
en:first_word	-4
en:fish	4	4				5					-4						-4
en:fish_counter	-2
en:fishi	-3
en:fit	4	3				3				-2	-3	4	5	-3			3	-8	-3	-11	-3	4	8
en:fit_by	-2
en:fit_painlessli	-3
en:fit_room	-3
en:fitter	10	-4	-3		7	-3					-3						4	-2		6			-11
en:five	7	7	-5	3	3	9	-2	3	-3	-3	7	-4	-3	-4	-3	-2		8	-3	4	-3	-6	-11
en:five_and	-2
en:five_dai		-3		5	7												4	5		-8			-3
en:five_minut	-3
en:five_of	3	12	-3	-5		13					9									4			-2
en:five_star	2
en:fix	-23	-3	6	-4	-4	-3			3				-3	3	3			-3	5	-2		2	-4
en:fix_a	-2
en:fix_birth	-2
en:fix_dure	-3
en:fix_in	-12
en:fix_mondai	-4
en:fix_someth	-3
en:fix_us	-2
en:fjord	3	5		5								7		-2			-7	12		-7			-3
en:flag	3
en:flat	-4	2	-3	-7	-5	-3			-2		-3	6	-2	-4			5	3		-6		-2
en:flat_at	-3
en:flew	-3
en:flew_by	-3
en:flight_with	-4
en:floor		8	-5		-6	3	-2	-2	-2	-2	5	3	-4	-4		6	3	-7	-2	-14	-2	4	9
en:floor_is	3
en:florist	-5
en:florist_delight	-2
en:flower	-3
en:flower_the	-4
en:flue		-2
en:fold	3
en:folder	11	3	-2	6	-4	-5					-2	6						-9	-2	7		-3	5
en:folk	6
en:follow	-7	-3		7	-3	-2														-9			8
en:follow-through	-3
en:follow-through_by	-3
en:follow_it	-3
en:follow_like	-2
en:follow_the	-2
en:follow_your	-4
en:food	-7
en:food_delici	-3
en:food_great	-3
en:foot	3
en:for	-8		7	-5		3	-8	-6	-6	-8	3	-10	-14	-16	-8	-9		9	-3	-2	-14	-6	-10
en:for_#	9		-4	10	5	6	-2		-2	-2	6	-4	-4	-3			-10		7	6	-3	5	-10
en:for_a	6	-13	-5	6	6	-10	-4	2	-4	-7	-6	-5	-6	-6	-4	-3	12	4	-5	-6	-5	-9	-3
en:for_an	2		-3	-4	-3	-4			3	2			3	2	4		-8	-3		3	3	2
en:for_detail	-3
en:for_eleven	3
en:for_find	-5
en:for_five	2
en:for_forti	3	-3	3		3	-2											-4			7			-2
en:for_four	-4
en:for_free	-3
en:for_good	-3
en:for_her	-3
en:for_in	2
en:for_leon	-3
en:for_liais	-3
en:for_lunch	2
en:for_me	-2
en:for_month	-3
en:for_more	-2
en:for_my	-12	9		2	-3	6						6		-3			-5	4
en:for_next	-4
en:for_noth	3
en:for_onc	-10
en:for_one	4
en:for_our	-9	-6	-3		-7	-4	-3	-2	-2	-3	-3	-3	-3	-2	-2	-2	5	-3		6			-7
en:for_replac	-4
en:for_senior	-3
en:for_ten	2
en:for_that	5		-3	-2	-3					3								3		-7	3		-4
en:for_the	-11		7	-6		-2	-8	4	6	-4	2	-4	-4		4	-7	7	2	-6		-3		-5
en:for_them	5
en:for_thirti	-2
en:for_three					-2	-3	4					3		-3
en:for_twelv	-5
en:for_two		2	2	3	-4	3					5						-5	8					-4
en:for_us	-6	5			8	5
en:for_yesterdai	-2
en:for_your	-4
en:forget	-10
en:forget_it	-4
en:forget_that	-6
en:forgiv				2		3											-3			4			3
en:forgot	3	-2			8
en:forgotten_by	-2
en:form	-7	3			5		5			4	4						-6	-2		3			4
en:form_after	-2
en:form_that	-3
en:former	2
en:forti	12										-5		-3	-2					-2		2	4	-7
en:forti_dollar	-3
en:forti_minut	5		4	3	-2						-3						5	-3		-7		4	-3
en:forti_year	2
en:forty-eight	-3
en:forty-eight_hour	-3
en:forty-six	4	3					6		4			4		4	4		-4	3	5		6	-4	-7
en:forward_to	3
en:found	-12	5	-8		-10	3	-3	-3	-4	2		-5		-6	-4	-3	2	-8	-4	-4	-5	-2	5
en:found_and	-2
en:found_him	-2
en:found_it	-6				-3	-3							4	-3
en:found_me	-4
en:found_my	-5
en:found_out	12		-3	7	-3						-4						-9	-2		-3		-2	9
en:found_someon	-4
en:found_the	-5
en:found_time	-2
en:found_us	-3
en:found_what	-4
en:found_within	-4
en:four	22		-10	-6	-10	6	-6	-5	-6	-7	-8	-8			-6	-6		6	-8		2		-12
en:four_and	6
en:four_dai	-2	-3			-5
en:four_hour	4
en:four_in	3
en:four_minut	4
en:four_o'clock	-3
en:four_of	2
en:fourteen	9	-5	-5		3	-4			3					2	4		-7			5		3
en:fourth	3
en:frame	3
en:free	-6	-5	4	4					-2		-4	-3	-3	-3	-2			2	-2	-10	-2	3
en:free_citi	-3
en:free_loan	-3
en:free_of	-6
en:free_on	-2
en:freez	6
en:freezer	2
en:french	12	-9	-11	2	-6	-3				-3	-3	-2	-2	-4		-2	-6	-8	-3	9	-3	-3
en:french_version	-3
en:frequent	-3
en:frequent_heat	-3
en:fresh	-5
en:fresh_produc	-5
en:fresh_that	-3
en:fridai	7		-10	7	-14	-5		6		-2	-10	4	3			-3	-11	3			-3	5	4
en:fridai_and	3						5					4					-4	6					-4
en:fridai_at		-3				-3				3			4				5			-6	3		-3
en:fridai_morn	-5
en:fridai_until	-3
en:fridg_and	-3
en:friend	2			2	-5	3											-9	-3		13			-5
en:friend_with	-2
en:friendli		-2		4													-5			-7			10
en:friendli_staff	-3
en:friendli_technician	-2
en:friendli_which	-2
en:frighten	2
en:from	10	12	-8	-3	-20	8	-3	-4		-4	8		3	-3		-10	-17	4	4		-2	8	-2
en:from_#	5	-3			-2												-3	7	5	-6			-5
en:from_a	-2	7		2	-2	-2						6		4			-4	4		-3			5
en:from_fifti	-4
en:from_his	-4
en:from_home	4
en:from_me	-3
en:from_my	4
en:from_next	-4
en:from_start	-9
en:from_the		6	4		-11	2	3	-4	-5	3	5	-6		-5	-5	-3	-7		-4		5		2
en:from_you	6
en:from_your	-3	-5				-2
en:front	7	-4	-5		-4	-2											-4			8			-7
en:front_desk	3
en:front_of	5	-3	-2		-3												-3	3		3			-3
en:frozen	4				5	-2				5			6				-4	6		-7	5
en:frozen_kid	-2
en:full	2	-4		5	-4	-7	-4	-3	-4	-4	-5	3	-4	-6	-4	-4		2	-4		-4	-5	-6
en:full_and	-4	-3			-3
en:full_order	-3
en:full_price	-6
en:fulli	-4
en:fume	-3
en:fume_when	-5
en:fun	4
en:funer	4
en:funni_and	-3
en:furnac	-3	6				3					4			5			4	2		-3		-2	-3
en:furnac_quit	-5
en:further	4		6	-4			6					4		5			7	4		-6			-6
en:ga	-3	6		3	6	8							6				-8			7		5	-4
en:gadget	5
en:gaetan		8	-4	-4	-2	6	6			4	5						4	-2		-3
en:game	2
en:gap	3
en:garag	10		-5	-5	-4	-4			-2	-2	-3	-2	-3	4	-2	-2	5	-3	-2	-6	-3	-4	3
en:garbag	6		-3	-5	-3	-5					-3		4				5	-4		-6			-3
en:garment	-4
en:garment_i	-5
en:gather	5	-4	4		-3												10	-4	-2	-8	-2	-2
en:gave	11	2	-4	3	-7	3					-4	-2	3	-2			7	-6	-2	4		-4	-7
en:gave_her	-3
en:gave_me	7
en:gave_mine	-4
en:gave_up	2
en:gave_us	5	5		-2		6											4	-4		5			-6
en:gb	5
en:gearbox	3
en:gem	-3
en:gem_hang	-3
en:gener	-5
en:gener_brunch	-4
en:gentl	-3
en:gentl_effect	-3
en:gentl_price	-5
en:gentl_punctual	-2
en:gentl_we	-3
en:gentleman	-4		2	2	-3	-2				4							-3	-2		5
en:genuin	-3
en:genuin_smile	-3
en:german	3
en:gestur	-3
en:gestur_modest	-4
en:get	4	-5	-6	9	9		-4	-4	-6	-6		-6	-8		-5	-4		-10	-6		-6		3
en:get_a	3	-4		3	-5												-6	-3		6			2
en:get_around	-2
en:get_back	-4
en:get_by	-3
en:get_in	4
en:get_it	-3	-4		5	5													-7		-2			8
en:get_me	3
en:get_my	-6
en:get_on	-3
en:get_out	-5
en:get_over	-3
en:get_the	-2	7		3	7	7					7		-3	4			-7	-3		7		5	-5
en:get_through	-3
en:get_to	7	-2			5															-3			-3
en:get_up	2
en:gg	-4
en:gg_team	-4
en:gift	4
en:gift_card	3
en:girl_on	-3
en:girlfriend	-2
en:girlfriend_'s	-2
en:girlfriend_who	-2
en:give		5	5		6	3	-2		4	-3		-3	-4	6	-3	-2	7	-5	-3		-3	-5
en:give_me	-2	4	-2	3	8						4			4			6					-3	-3
en:give_up	3
en:given	6	6	-4	-3	-4	6						4		-2						3
en:given_dure	-3
en:given_my	-3
en:given_to	5
en:glass	9	-4	-4	-3	4												10	-3		-7			-5
en:glass_bent	-3
en:glass_of	5
en:go	13	6	-14	-4	-9	5	-7		-7		7	3			-6	-4	-10	-7		16	9	-14	-8
en:go_again	-3
en:go_and	2
en:go_back	-3
en:go_home	-4
en:go_like	-4
en:go_on	2
en:go_out		2		2	-2	-4	-2	4				3		3			-4	5			7	-5	-6
en:go_through	3
en:go_to	8	-3		-7	5												7		5	-9			-4
en:goe	12	-4	-3	3		-7	3	5	-3	-3	-3	2	-3	-5	-2	-3	-6		4	5	-4	-4	3
en:goe_out	3	5		2			4	6				3		-3			-4	2					2
en:goe_to	3
en:gold	-9
en:golden	-3
en:golden_volunt	-3
en:goldsmith	-4
en:goldsmith_'s	-4
en:gone	7	-6	-8	7	2	-4	-3	-2		-4	-6	-5	-5	-5	2		3	-3	-3	12	-4		-19
en:gone_and	4
en:gone_in	-3
en:gone_up	2
en:good	-11	-3	-10			2	-3	-3	-3	-4	-5	-4	-4	-4	-3	-2	-2		3	-2	-3	3
en:good_bottl	-3
en:good_dai	-4
en:good_enough	3
en:good_even	-2
en:good_meal	-2
en:good_morn	2	-4				-2
en:good_new	3
en:good_price	-2
en:gorgeou_cross	-2
en:got			-6	4	-7		-4	-3	3	-4	-6	-5	-6	4	-4	-4	4	6	-4	-9	-4	-6	3
en:got_#		-3			-4	-2
en:got_a		3		3	2	5											7			-8			2
en:got_an	3
en:got_in	-2
en:got_my	-3
en:got_out	-2
en:got_there	2
en:got_to	2
en:grab	2
en:graciou	-5
en:gran	-2
en:gran_us	-2
en:grand	-3
en:grand_marnier	-3
en:grandad	-3
en:grandad_got	-4
en:grandma	-2
en:grandma_'s	-3
en:grandmoth_was	-2
en:grape	-7
en:grate	-9
en:gratitud	-6
en:gratitud_for	-6
en:great	10	-4	-4	-5	-4	-3											7	-3				-2	-6
en:great_and	5
en:great_deal	3
en:great_food	-3
en:great_price	-3
en:great_updat	-3
en:great_welcom	-3
en:green	4
en:greet	-5
en:gripe	5
en:ground	4
en:grow	2
en:grown-up_laugh	-3
en:grumbl_again	-2
en:grumpi	-2
en:grumpi_neighbour	-2
en:guarante	5
en:guard	2
en:guess	3
en:guest					-2	-3			3				4	-4	3
en:gui		-5	-3	-7		-4	-2	-2	-2	-3	-3	-2	-2	-2	-2	-3		-4	-2		-3	-3	-5
en:gui_are	-3
en:gui_call	-4
en:gui_is	-3
en:gui_straight	-4
en:gui_super	-3
en:gui_talk	-3
en:gui_was	-2
en:guid_dog	2
en:guid_to	-2
en:gym	-4
en:h	10	-4	4		-3	-3					-2						2	9		-11			-5
en:hack	4
en:had	5	13	-4	2	-13	12	-12			-6	7	-3	-3	-4		-11	-4	3	-4	-11	-5	6	5
en:had_a	5		-7	9	-9	3			2	-2	2	-2	-4	3	2		-6	11	-3	-3	-3	5	-12
en:had_an	-3
en:had_been		8	-4	2	-2	7					-4	4	5	3			4	-7		-8		4	4
en:had_chosen	-3
en:had_commit	-4
en:had_gone	4
en:had_me	2
en:had_miss	-3
en:had_my											-3						-4						6
en:had_never	3
en:had_no	10			-5	-2	-2			3					2	4		4	-3				3	-8
en:had_not	7
en:had_one	4			4	5								5	4			4		5	-9		5	-3
en:had_read	-4
en:had_the	7	8	-6	-3	-2	7			3		8		4	-3	4	-2		-4		-6		2	2
en:had_thought	-3
en:had_to	-3	13	-4	-8	-3	9					12			-3			8			-5			-6
en:had_zero	-4
en:hair	3
en:half	14		4	-8	6	-7	-2	-2	-3	-3	-6	-3	-3	-5	-3	6	-5		3	3	-3	-4
en:half_a	7	-3	9	-5		-2											6	-3					-4
en:half_past	2
en:half_the	5
en:halfwai	4
en:halfwai_through	3
en:hall		3	-2	3		4						-2					3
en:hall_secretari	-2
en:hallwai_any	-6
en:hand	15	8	-8			5	-4	4		4	5	-5	-7			-2		-6	-3		5	-4
en:hand_and	2
en:hand_over	2
en:hand_until	-4
en:handl	-7
en:handl_my	-2
en:handl_with	-3
en:handler	-5
en:handler_had	-4
en:handwritten	-2
en:handwritten_note	-2
en:hang	-3		5	-3		2					-3							-3		7			-5
en:hang_of	-4
en:hang_on	-3
en:happen	-9	-8	-4	-6	-5		-3		-2	-3	-3	-4	-3	-2			2
en:happi	-3		-4	5	10				-2		-4	-3	-3	-2			10	-3	-3	-4	-3	-3	-5
en:happi_to	-7	2			7	2					-3
en:hard	-11	-3			-2							-2
en:has	15	18	-4	-3	3	3	3	-3	-3		7	6		3			-4		-11	6	-4	2
en:has_a				6	-9	4	5			4	9	-3	-4	-3			-6	5		-4	-3	9	-3
en:has_actual	-3
en:has_alreadi	2
en:has_an	3
en:has_been	9	18	-5	-2	3	8	-3			-3	9	4		5			-2	-2	-2	-3	-3	5	6
en:has_chang	-2
en:has_come	-4
en:has_drop	-4
en:has_given	-5
en:has_just	2
en:has_never	4
en:has_not	4	4			-3	7					7		-2
en:has_reconcil	-4
en:has_sent	3
en:has_to	7	7	5	3	7									9			5	-3				-2
en:has_two	6
en:hat	-14
en:hat_'s	-3
en:hat_off	-14
en:have	13		7	6	8	-3	-8	-11	3	-4	-12	-3	-4	3		-9	4	-13	-6		-3	2
en:have_a	-6	-3
en:have_been	2	-6	6		4	-4					-2	-2		-2				3		-3			3
en:have_bought	-6
en:have_decid	3
en:have_gone	7		-4	8	6	-2			4					-3	4		7	-4		4		-4	-7
en:have_got	6
en:have_had	4			3	-2	-3			5		-2		8	6	6		-6	-7	5	-5	6	8
en:have_it		-7		-10	-3	-4								-2			5	-3		5			-7
en:have_kept	6	-3			3												-4			5
en:have_left	3
en:have_never	11		5	-3	4	-3			3	-2		-2	-2	-4	3		9		-3	-2	-3	-4	-7
en:have_no	7	2		-5	-4	2				4				-2				7		-3	-2		-5
en:have_not	-4			-4	-3	-3			4					3	4			-3		-7		4	3
en:have_noth	4
en:have_our	-4
en:have_receiv	2
en:have_rung	-5
en:have_seen	3
en:have_shown	-3
en:have_sinc	3	4	3				-2					7		3						-3		-2
en:have_the	6	-4		4	-4												-6	-3		12			-6
en:have_to	-4
en:having_to	-7
en:he	14	7	-13	3	7	4		-7	-10	5		-4		-4	-9	-7	13	-13	-10	-8		-3	4
en:he_also	6	-3		7	3												7			-6			-3
en:he_even	-8
en:he_found	-3
en:he_had	5	9	-4		-5	10					3							6		-8
en:he_has	2
en:he_is	4				2						-2						2	-4		-7			5
en:he_mix	-4
en:he_need	6	7			6	-3				4		5	5				5	-5		-10	5	-2	5
en:he_never	2
en:he_refus	-3
en:he_said	-2	3			-4	-2	6			8	5						3	-4					3
en:he_show	3
en:he_told	-5	-4
en:he_wait	-2
en:he_was		5	-6		2	9				-2	2		-3	-2			4	-7		-4	-3	-2	8
en:he_were	-3
en:he_would	7	-7	-6	-4		-7	-2		-2	3	-4	-4	-3	-4	-2		9	-8	-2	2	-3	-5
en:head	3				-3
en:head_offic	-5
en:headset	3
en:health	4
en:hear	13	-6	2	-8	4	-7			-2		-4	-2	-3	-3	-2		19	-7	-3	-15		-4	-11
en:hear_about	6	-5	-3	-5		-3											12	-3		-8			-5
en:hear_the	4
en:heard	3	-5	-7	-2	4					-2										-5			2
en:heard_it	-4
en:heard_of	3
en:heard_the	3
en:heartfelt	-2
en:heartfelt_thank	-2
en:hearti	-4
en:hearti_breakfast	-4
en:heat			8		-6	-7	-3	-2	-3	-3	-4	-3	-3	-4	-3	5	6	-9	-3		-3	-3
en:heat_and	-2
en:heat_off	2
en:heat_pump	-8
en:heck	-2
en:hedg	2
en:hei	3
en:held	5						4					3		-2			-3			4			-4
en:held_my	-4
en:hello	-7	-5	-4	-8	-5	-3											12	-4		-7			-6
en:hello_even	-2
en:hello_i	-4
en:helmet	8
en:help	-12
en:help_from	-2
en:help_her	-2
en:help_me	-5
en:help_peopl	-3
en:helpin	-3
en:helpin_w	-3
en:her		10	-13	7	-21	5			-7		7				-6	-4	-6	-2		8	5	-4	-6
en:her_aboard	-2
en:her_anoth	-4
en:her_cell	3
en:her_doll	-4
en:her_home	-2
en:her_insur	3
en:her_out	-2
en:her_produc	-2
en:her_second	-2
en:her_so	-2
en:her_stroke	-2
en:her_tire	-3
en:her_weight	-7
en:herbal	-2
en:herbal_tea	-2
en:here	-9	5	-9	5		-7	-4	-3		-4	-5	-5	-5	-8		9			-2	9	-3	-5	-5
en:here_i	2
en:here_is	-5
en:herself_came	-2
en:herself_that	-2
en:hi	-10	-15	-7		-3	-11	-5	-5	-6	-5	-8	-8	-7	-9	-6	-6	5		-4	-5	-4	-6
en:hi_can	-2
en:hi_i	3
en:hi_its	-11	-2			-4	-2						-2
en:hi_there	5
en:hiccup	-3
en:high	3
en:highlight	-3
en:highlight_the	-3
en:hilari	-3
en:hilari_the	-3
en:him		-3	-7	14	9		-3	-3	-4		5	-5	-5	-5	-4	-3	3		-4		3	2	-3
en:him_a	-10
en:him_again	2
en:him_off	5
en:him_to	6
en:himself		5		4	-4						3	-2	8	3						-11		6	4
en:hing	-3
en:hire	8	-4		-2	-2													4		-4			-2
en:his	11			18	2	4	-6	-5	-7	-8			-8	-8	-6	-6	-3	-13	-8	-7	-9	-11	18
en:his_boot	3
en:his_boss	-3
en:his_coffe	-2
en:his_ey	5
en:his_first	2
en:his_kei	3
en:his_kid	3
en:his_limit	-3
en:his_love	-3
en:his_meat	-3
en:his_name	4
en:his_rubbish	-4
en:his_transfer	-3
en:his_wai	2
en:his_wife	-5
en:hold	2	-4	5	-4	-7	-5	-2		-2	3	-3	-4	-2	-3	-2	-2		-3	4		-2	-2
en:hold_a	3
en:hold_our	-3
en:hole	5
en:hole_was	-4
en:holidai	-4
en:holidai_for	-4
en:home	4	-8	3	3	6	-4			-2	-2	-3		-2	-3			7	4		-4	-3	-3	-5
en:home_on	-3
en:home_to	-2
en:homemad	-3
en:homemad_jam	-4
en:honest	-5
en:honest_advic	-5
en:honestli	-14
en:honestli_amaz	-3
en:honestli_i	-2
en:honestli_the	-4
en:honestli_your	-4
en:hood_want	-2
en:hook	-3				2	-4							4
en:hope	-8
en:hope_for	-3
en:hope_that	-7
en:hopelessli	-4
en:hopelessli_convolut	-4
en:hospit	5					2					-4		3				5	-3		-8	3	-3	4
en:hospit_in		4		2		3				2	-3		4				-6			-3	3	-2	6
en:host	-3
en:host_who	-2
en:hot		-7	13	-8	4	-6			2	-2	-4	-2	-3		3	-2	7	-5	-2		-2		-12
en:hot_#	-3
en:hot_chocol	-2
en:hot_coffe	-2
en:hot_shower	-3
en:hot_stone	5
en:hot_water	3
en:hotel_the	-2
en:hour		-9	-5	-4	-5		-6		-5	-6		-9	-7	-7	-5	-5		11	-5	-2	-6		-13
en:hour_after	-3
en:hour_and	2
en:hour_at	-4
en:hour_befor	4
en:hour_fix	-4
en:hour_helpin	-3
en:hour_the	-3
en:hour_without	-3
en:hous	8	-9	-11	-3		-9	-4	-3		-4	-6	-5		-6		-3		-8	-4	-7	-3	4	6
en:hous_cat	-2
en:hous_dure	-3
en:hous_in	6	-3	-5	-4													3			-8			3
en:hous_warm	-3
en:how	-13	-5	-6	-5	2		-2		-3	-4	-5	-3	-3	-4	-2		13	-10	-3		-4	-4	-3
en:how_about	-2
en:how_do	-9
en:how_i	-3
en:how_move	-2
en:how_the	-2
en:how_to	-6
en:how_we	-7
en:hr	-4
en:huge	-2
en:huge_thank	-2
en:human	3
en:human_i	5
en:human_who	-4
en:humbl	-4
en:humbl_premis	-4
en:hundr	6	-4	-2	-4	-3												3			-7
en:hundr_and	3
en:hundr_dollar	4
en:hundr_night	-3
en:hung		2		3	4	3					5						9	2		-10			-4
en:hurri	-10				-3
en:husband	3		-6	2	-2	3				-2	-4		-2				6	-3		-11	-3	-3	6
en:husband_with	-3
en:hygien	-3
en:i	6	-4	8	14	9	-2	-12	-9	-8	-9	-6	-15	-4	-12	-9	-12	4	-3	-10	-6	-5	-8	-4
en:i_am		-5	-14	8	8	-5			-10	2		-11	4		-9	-6	8	-6	3	6	5	-6	-17
en:i_appreci	-2
en:i_ask	15	-9		-3		-6			-2		-3	-2	2	-4			7	-6	-2	-2		-4
en:i_believ	3
en:i_book	3	2	-2	5	-6		6			4	4						-10	5		-5			7
en:i_bought	-2	-3		3	3	-3														2			-2
en:i_bring	-2
en:i_call	-6			4	4					5							-7	8		-4
en:i_can			3	4			-3	-2	-3	-3		-3	-4	2	-3	-2		-4	3		-3	-5
en:i_cancel	4	-3			3							-2					-2	7		-7			-3
en:i_click	6				-4
en:i_close		-3
en:i_come	-3
en:i_commend	-3
en:i_could	9	-3	-4	5	4	-4	5			4	4						5	-8	-2	2	-3	-3	3
en:i_did	-4	-10	-2	6		-5					-2		-3	-3			-5			4	7	3	-9
en:i_do	8	-6	-5	4	3	-5	-3	-2	6		-6	-3		5			3	-10	-3		6	-2	3
en:i_expect	-3
en:i_express	-4
en:i_fear	-4
en:i_fell	-2
en:i_felt	-7
en:i_figur	-3
en:i_follow	-6
en:i_found	4	4								4	-2									-5			4
en:i_gather		-4	5		-2												5	-3		-5			3
en:i_get	-6				8
en:i_got	7	3		-6		5								-2			8			-7
en:i_had	10	5	4		-3			6		4	-3		-2	-2			3	-4		3	-2	-3	3
en:i_have	22	7	3	15				-7	8		-3			6	6	-5	-10	-7	-2	4		4	2
en:i_heard	-3
en:i_just	-7
en:i_kept	-4
en:i_know	-3		10	-4	6	4	-3	-2	-3		6	-4	-4	-4	-3	-3	6		-2	-8		-3
en:i_last	-3
en:i_left	-6	-3
en:i_look	3
en:i_lost	5
en:i_love	-2
en:i_make	8
en:i_measur	4
en:i_mention	2
en:i_must	3
en:i_need	-6	7	-2		-2	5		5	3	-2	9	-2	-3	-4	3		-8	-7		11	5	-5
en:i_never	8
en:i_notic	5
en:i_now	4
en:i_only	-14				-5
en:i_open	7
en:i_order	5
en:i_ow	-11
en:i_pai	6
en:i_paid	4	2	-4	3		-2						6	-2	-4			2	10		-10			-7
en:i_press	6	-3	-2	6	-4												-7			-10			9
en:i_put	8	-5	-4	3	-4	-4					-2						-13	-7	4	15		-2	-8
en:i_rais	2
en:i_rang	6	2		4		4				3			8				-6	-5		6	3	5	-3
en:i_read	-9	-6	3	5	3	-4												5		-8
en:i_recommend	-5
en:i_report	-4
en:i_request	2
en:i_run	2	11		5	-3	6		6	5		4		-2	4			-7	-7		8		-3	3
en:i_said	4
en:i_save	-2
en:i_saw	-2
en:i_sent	5	-4	-3	8	8												2						-3
en:i_shall	2
en:i_should	5	2		4	7	4					-4									-5		-2	6
en:i_sign	4	-4			-2												3	-5		-8	7		3
en:i_sleep	-3
en:i_spent	2
en:i_suppos	4	-3		2		-3											-4		4	-8			5
en:i_take		5		3		-3		4	6				-2	4			3	4				-5
en:i_thought	2
en:i_told	7	8	-3	4	-4						-5	-2	3	4				-4	-2	-6	-3	3	4
en:i_took	6	-2		2	-5												-4						5
en:i_type	5
en:i_understand	3
en:i_wait	2
en:i_want		3	5		11	6				-2	-3		9	3			5	-7		-2	-3	8	-3
en:i_was		-4	2	-6	-2		-3	-3	-3		-5	-5	3	-5	-3		9	9	-5	-3		-6	-21
en:i_went		11	-3			11					9									-8			9
en:i_will	-5	-2	-10	11	18	-4	-4	-3		-4	-7	-5	6			-3	11	-14	6	-11	-5	4	-3
en:i_wish	-13
en:i_would		13		7	-10	4		-5	7	5	-3	-2		-2	8	4	-3	3	-5		-3	5	-2
en:i_write	-5
en:i_wrote	4	-4			-4	-4				2			7	3			6			-8	3	3	-6
en:ic	4	4	-3	2					3				-2	8	4		-5	5					-2
en:idea	4
en:ident	-2
en:if	-22			4	-8	-15	-6	6		-6	-9	4	-8		-6	-5	-4	-8	-4	5	3	-11	11
en:if_i	-4				-2				6					4
en:if_it	-12	-3			-3							-2
en:if_the	-7
en:if_we		-6		-4	-4	-3											4	-3		-4			5
en:if_you	-5	4	-3		-5	-2		6				4					-3	-8		-7	6		7
en:ignit	-2
en:ignor	-4
en:imagin	3
en:implant	-4
en:in	3		-23	14	4	-10	-7	-9	-9	-7	-8	-5	-10	-4	-12	-11		-7	-16	6	-7	-11
en:in_#	-6	-4		-3	-6	-2														-7			7
en:in_a	-2				-7	-8	-2	3	-3	-2	-4	3	3		-3	-2	10		-2	-15	-3		6
en:in_an	-6
en:in_any	3
en:in_april	2
en:in_at	2
en:in_august	2	-3		2	-3												-5	-3		6
en:in_brussel	3
en:in_case		-2			-3
en:in_claim	-4
en:in_decemb	-5
en:in_drag	-3
en:in_drummondvil	-6
en:in_dutch	4
en:in_eight	-3
en:in_english	7	3	-5		-3					4	4		5	-2			3	-2		-11	5		3
en:in_fabric	-2
en:in_februari	5	6		4		-3		4						6			-6	6		2		-4
en:in_five	-4
en:in_for	-2
en:in_french	5	-6	-3	2	-3									-3			-4	-2		4			3
en:in_from	4
en:in_front	5	-3	-2		-3												-3	3		3			-3
en:in_full	5
en:in_german	3
en:in_gold	-8
en:in_half	-4
en:in_hand	2
en:in_her	2
en:in_his	5	2		4	7	3					4						7	-2					-7
en:in_it		4	-5	3	-5			5		-2	-3						-6	-5				-2	7
en:in_januari	2	6												-2		7
en:in_juli	3	3			5				7						7		-4					2	2
en:in_june	4	5			-3							7		-2			-4	3					3
en:in_late	-4
en:in_lieg	-2
en:in_lower	-2
en:in_march	8	5	-9	2	-5	-3			-3		-2	5	-3	3	-2			9	-2	-6	-2	-3	-3
en:in_may	4	-7	-5		-2	-3						-2				-2				4		-2	-4
en:in_mid-novemb	-4
en:in_mind	4
en:in_my	11	5	-5	15		-3	4	4	-4	2		4	-5	-6	-4	-2	-14		-4		-5	-6	15
en:in_no	-8
en:in_on	-8	-2			-3
en:in_one	-7
en:in_order	-2
en:in_our		-4	-3	7	4	-3					-2						9	-6					-7
en:in_person	4
en:in_plain	3
en:in_prais	-2
en:in_progress	2
en:in_room	-9
en:in_seven	-2
en:in_six	-4
en:in_stock	3
en:in_tear	-2
en:in_ten	-3
en:in_that	-3	-5		3							-3						-11	-2		9			4
en:in_the	15	-3	-12	11	2			-11	-14			-2		-10	-13	-9		-9	-6			-5	-2
en:in_their	5
en:in_there	5
en:in_thirti	-4
en:in_this	7	6		4	4			6		4	-2						-7	-8		-11			16
en:in_three				6		-3				4			6				2	-3			5		-3
en:in_through	-3
en:in_two	-4	-3		-3	6													-5	5	3			-3
en:in_with	-6
en:in_without	2
en:in_write	7	8		4	-3	6	5			-2	-4	7		4			-10			6		-4	3
en:in_your	-4		4	2							-2						2	-5		4
en:inbox	2
en:inch	-2
en:incid	-7
en:incid_report	-3
en:includ	6	4	-3		-5	-4	5		-2	4	5	6	-3	-3				7		-5	-3	-2	-2
en:includ_in	-5
en:includ_the	7
en:incom	-5
en:incom_messag	-5
en:independ	-3
en:independ_broker	-3
en:inform	-3
en:inform_from	-3
en:inject	3
en:insan	-2
en:insan_good	-2
en:insid	-9				-5
en:insid_out	-6
en:insid_the	-4
en:instal	-3		-7		4		-2	-2	-3	-2	-3	-4	2	-4	-2	-2			4	3	-3		-8
en:instead	-5				-3
en:instead_of	-4				-3
en:instruct	3
en:instrument	3
en:insur	6	9	-3	7	-5	-4					-2	9	4	3			-10	-6	-2		-2	3	11
en:insur_form	-4
en:insur_settl	-3
en:insur_the	3
en:intend	4	8					6			8	6	5					-3	-4		-2			7
en:intern	4
en:internet	3	-4	-3														5	2		-4			-3
en:interview	3
en:into	8	-3		-7	-7	-4				2	-3	-2	-2	-2			4	2			3	-3	-8
en:into_as	-2
en:into_the	3
en:invoic		-9	-7	9	8	-5	-3	-3	-4	-4	-4	-4	-3	-5	-3	-3	-16	17	7	-19	-4	-4	4
en:invoic_#	-5	-4		3	6	-2								-2			-10	9	8	-11			4
en:invoic_and	-4
en:invoic_match	-2
en:iron	5	-5	-5	3	-3	-3											-6	-3		5		4	-3
en:is		-5	-8	4		-6	-22	-19	-7	-12	-7	-8	-6	-19	-9	-9	-5	-10	-15	7	-10	-12	4
en:is_#	11	7	-6	4		7	-3	-2	-3	-3	6	2	-4	-3	-3	-2	9	-3	-4	-17	5	-5	4
en:is_a	7	-5	3	-7		-11	-4	-4		-5	-6	-5	-6	-8		5	15	-6	-5	-5	-6	-8	-4
en:is_all	2
en:is_an	3
en:is_at	-5
en:is_autist	-2
en:is_back	-7
en:is_been	3
en:is_block	8
en:is_breathtak	-2
en:is_built	-4
en:is_cheer	-4
en:is_delightfulli	-4
en:is_done	3	-5		3	2	-2														2			-3
en:is_down	3
en:is_easi	-8
en:is_exactli	-3
en:is_fill	-4
en:is_final	-7
en:is_fine	6	-5	-7	-9	-4	-2											6			-5	-2		-4
en:is_for	4
en:is_friendli	-2
en:is_from	2
en:is_full	-6				-3
en:is_go	2
en:is_gone	-7
en:is_honest	-3
en:is_in	17		-6	3	6	-6	-3	-3	-4	-3	-4	3	-5	-5	-3	-2	-7	-9	-5	8	-4	-6	4
en:is_insan	-2
en:is_it	-5
en:is_like	2
en:is_my		2		3	7	-3			5			-2	4	7			9	-10			7	4	-7
en:is_no	6	-2	-3		-5													-5		-4			6
en:is_not	4	-11		9	8	-6	-2		-3	-2	-5	-4	-3	-3	-2		-9	-5	3	-6	-3	-4	14
en:is_noth	2
en:is_now	12	-8	-8	11	-6	-4			-2			-3		-3			-14		-2	14	-2	-3
en:is_on	13	-4			6	-6			-3	-2	-3	-3	3	-3	-2			-3	-3	6	-3		-11
en:is_one	8
en:is_only	-2	-2				-2
en:is_out	-2
en:is_perfect	-11
en:is_pur	-2
en:is_quit	-3
en:is_rare	-3
en:is_realli	-5
en:is_reliabl	-2
en:is_remark	-2
en:is_self-explanatori	-4
en:is_solid	-3
en:is_still			-2						3					3	4					-6		4
en:is_tasti	-4
en:is_that	-12	-3			-5	-2						-2
en:is_the		-3		-5	7	-6	-3		-4	-3	-4	5	-4	-5	-3	-2	3	13	-3	-20	-3	-4
en:is_there	-10				-2	-3				4			5
en:is_up	4
en:is_what	7	-4	-5	8	5	-3											-12	6		11			-7
en:is_work	3
en:is_worth	-7
en:issu					-2						-3
en:it	7	-3	-9	4	4		-5	-11	-9	-9	-9	-12	-7	-4	-7	-20	-4		-7	3	-6	-9	-2
en:it_all	-13
en:it_an	-2
en:it_and	9		5	-5	-4	-5				4	-3	4	5					-4	-2	-8	4	-2	2
en:it_as	2
en:it_at	7
en:it_back	-8		-2	6	-8	-5			-2		-3	-3	3	-3			-8	-4			-2		7
en:it_by		4			-2			6
en:it_can					-2
en:it_cost	3
en:it_did	-2
en:it_down	9	-3	-4	-3	-3						-3						6	-4	3	-3	-2	-3
en:it_first	-4
en:it_for	3	-3		4	-4												-7	8		-8			3
en:it_from	-4	-4
en:it_had			6	-3									6	4				-3		-3		5
en:it_has	4	-2	-4	3	8	-4	5				-2	2		4			-3		-2	8	-2	-3	-3
en:it_in	-5		-4	2	-4					-3	-5	3		-3			-9	-6		3		-4	6
en:it_is	7	-13	-3	10	12	-7	-7	-6		-9	-12	-11	-2	-7	2	-5	-4	7		-10	-11	2	7
en:it_last	-7
en:it_make	-3
en:it_must	2
en:it_never	-6
en:it_off	5
en:it_on	-5	-2	10	4	-8	-4			-2	-2	-3	-3	-2	4		-2	-2	6					-2
en:it_out	3
en:it_over	3
en:it_rain	-6
en:it_ring	3
en:it_sai	-4
en:it_said	3
en:it_seem	3
en:it_start	3
en:it_take	3
en:it_tell	4
en:it_that		-2		3							-3						-6	-4		8
en:it_the	4		5		-2		6					3		5				7		-5			-5
en:it_three	5	-4	-3	7	7												3	-3			6		-6
en:it_to	-7	4		4	-3				-2	-3	-6	-2	2	3			-4			3	-3		3
en:it_turn		-4		3													3						-2
en:it_up	8		-3		2	-3			3					-4	4		-5	-2		7		-4
en:it_was				13			-6	-5	-6	-6				7	-5	-4	-6	7	-5	6	-6		-6
en:it_went				4							-3						-7	-7		11		4	-5
en:it_were	-3
en:it_will	2
en:it_with	4	-3	7														5	-3					-4
en:it_worri	-6
en:it_would		-7	-4	-6	-6	-3	-2		-2	-4		-3	-3		-2		4			-4	-2	-3
en:item_back	-3
en:its	4		-10	-3	6	-8	-4	-4	-5	2	-6		-4	-5	-5	-4	-15	-9	-3	6	-3	-4	13
en:its_#	6
en:its_kind	-2
en:its_own	7		-4	-4		-2				4							-7	-2		7
en:its_septant	-3
en:itself	15	-5	-9	-6	-9	-3				-2	-2	-2	-2			-2	7	6	-3	-11	-3		-7
en:itself_at	5
en:itself_is	4		-6	-3	-3													3		-4			-2
en:jam	-4
en:jam_egg	-4
en:januari	-8	8	-3	5	-6	-4	-3		-3		-3		-3	6	-2	7	3			-5		-3
en:januari_#		5		5								4		8			3					-3	-4
en:januari_and	3
en:jar_of	-2
en:jewel	-3
en:jewel_'s	-3
en:joani	-5
en:joani_sort	-5
en:job	8	3	-5	14	4	5					-4	-3	-2				-9		-2		7	-3	7
en:job_from	-4
en:job_good	-2
en:joi	-5
en:joi_even	-3
en:joint	-2
en:joke_over	-4
en:joke_to	-2
en:joke_with	-2
en:jolt	-3
en:jolt_a	-3
en:judg	-4
en:judg_you	-3
en:juli	6	4	-3	10		-4	4	-2	8	-4	-5	6	-6	6	5		-15	10	-2		-4	-3	2
en:juli_#	3			4	-4		5			-2	-3		-2	4			-8	11		-6		-3	-2
en:june	4	6	-3	7	-7		4			-3	-4	7	3	4			-11	11	-2	-3	-3
en:june_#	4	4		3			6					3	5	8			-5	9		-9		4	-5
en:june_and	-3
en:junk	4
en:junk_folder	3
en:just	-15		8	-9	4	-7	-8	-6	-8			-10	-9	-9	-8	-6	10		-5	-15	-6	-7	5
en:just_a	-4
en:just_check	-12				-7
en:just_for	-5
en:just_in	2
en:just_like	-10
en:just_to	-8
en:just_want	4	-2			-7
en:karim_kept	-2
en:karim_to	-2
en:keep	5	5	-3	-3	3	3			3		6		-2	4	3		-10			9			-5
en:keep_an	-5
en:keep_come	-2
en:kei		4	-3		3	6	-2		-2	-3	2	-3	-2	-2		-3	4	3		-12	-2
en:kei_to	3
en:kept	-6	-14	-3	4	-2	-8	-3	-3	-3	-3	-5	-4	-4	-3	-3		-3		-3	9	-3		-7
en:kept_his	-2
en:kept_smile	-3
en:kept_the	9	-5			-3	-3											-5	-6		9		4	-8
en:kept_to	-3
en:kept_us	-3
en:ketchup	4
en:kettl	-3
en:keyboard	8
en:keyboard_without	-2
en:kid		-2	-5	-4			-2		-2	-2	-4	-3	-3	-2	-2		7	-4		-14	-3	3	4
en:kid_'s	3
en:kid_and	-4
en:kid_at	-3
en:kid_will	-4
en:killer	-4
en:kilo	5
en:kilometr	5
en:kim	-7	-3
en:kind	-6	-3	2	-2	-5	-4					-2	-2	-3						4		2	-2
en:kind_and	-4
en:kind_as	-3
en:kind_of	-2
en:kind_on	-2
en:kindli_agre	4
en:kitchen	-2	3	7	-4	-8	3	3	3	-3	-4	-6		-4	-5	-3		4	5	-3		-3	-7	-3
en:kitchen_at	-2
en:kitchen_ever	-3
en:knee	3
en:knew	-4
en:knew_my	-3
en:knew_where	-3
en:know	-4	4	7	-6	-4	-2		2	-7	6	5	4	-3	-8	-6	-5		-12	-6	3		-12	7
en:know_a	3
en:know_her	-6
en:know_if	-9
en:know_it		-3			5
en:know_noth	-4
en:know_our	-4
en:know_the	-4	-2			-3
en:know_what	3	5		-3	-3	-4	6			9	5							-4		2	2
en:know_who	2
en:know_you	-7
en:l	2
en:label	8	-3	-4	-7	-5	-2											5			-7			-3
en:label_on	4
en:labour	3
en:lad	-3
en:lad_on	-3
en:lad_who	-3
en:ladi	-7	-9	-8	-6	5	-6	-2				-3	-3	2	-3			3	-3	-3	9		-4	-12
en:ladi_as	-3
en:ladi_at	-2
en:ladi_behind	-4
en:ladi_dug	-3
en:ladi_even	-4
en:ladi_from	-3
en:ladi_know	-2
en:ladi_on	6
en:ladi_thank	-2
en:ladi_took	-2
en:ladi_very	-2
en:lake_is	-2
en:lamp	-9	-3			-2	-3
en:lamp_in	-7
en:land	-6	-6		6	-4	-3						-2		-2
en:land_in	4
en:land_registri	-3
en:landlord		-5			-3	-3
en:lane	-3
en:lane_open	-4
en:languag		-4		9	-3	-2											7			-8			4
en:laptop	-2		-2	6	-5	-3						-3	5	4			-8	-4				4	4
en:laptop_on	-4
en:laptop_sent	-2
en:larg	-4
en:larg_and	-3
en:last	-16		-8		-16	-3	-5	-4	-5	-5	-7	3	-6	-8	-5	4	-13		3	5	-4	-6	9
en:last_a	-5
en:last_i	-5
en:last_night	-3		-3	-9	-7	3					-3			-3				-4		3
en:last_someon	-4
en:last_the	-4
en:last_week	-5
en:last_wrote	-3
en:last_year		5	-3	5										-3		6	-5	-2	5	-8			9
en:late	-11	-9	6	5	6	-4	-2		-2		-3	-3	-2	-4	-2		6	-6		4			-3
en:late_not	-5
en:late_the	-2
en:later	4		-5	4	8	-5	3		-3	4	-3	2	2	-5	-3		-6			4	5	-4	-10
en:later_i	-2
en:laugh	-11	3	-5		-4					3	-3		5				-3				5		-3
en:laugh_too	-3
en:law	6
en:lawyer	3
en:layperson	-3
en:layperson_like	-3
en:lead	-5
en:leak	-15				4	3					-4		5
en:leak_and	-9
en:lean	5
en:learn	14		16	-2	-5	-4	-2			-3	-3	3	-3		2	-3			-2	-11	-3		3
en:learn_his	4
en:learn_that	2
en:least	2
en:leav	-5		9	-2		-3	5			4	4			-2			8	2	4	-11	-3	-2	-6
en:leav_a	-5
en:leav_friend	-2
en:leav_him	-2
en:leav_our	-3
en:leav_the	3
en:leav_your	-4
en:left	6	6	2	-2	-9	3	-6	-5	-6	-4	-11	5		4	-6	-5	-6		-6	5	3		-3
en:left_a	4		-2	-8		-2							5	4			-3	-4				5	-2
en:left_behind	-4
en:left_everyth	-3
en:left_for	-4
en:left_in												5
en:left_me	2
en:left_my	-2
en:left_on	7
en:left_out	2
en:left_the	7
en:left_without	-4
en:legal	4
en:legend	-3
en:legit	-3
en:legit_thank	-3
en:lenoir	-3
en:lenoir_throughout	-3
en:lent	-4
en:lent_me	-4
en:leon	-3
en:leon_who	-3
en:less	3
en:let		3	-6	5	-2	-3	-3	-3	-3	2	-5	7	4	-4	-3		-3	-3	3	4	3	-5	-2
en:let_go	4
en:let_me	-6			3		3												-3	4	5			-4
en:letter	15		-4		-5	-2	-3		-2			3		3			-12	-7	4	5		-3	8
en:letter_of	4
en:letterbox	6
en:level	6
en:liais	-3
en:liais_between	-3
en:librari	-5
en:librari_full	-2
en:librari_passion	-3
en:licenc										4							5			-5
en:lick	-3
en:lick_the	-3
en:lieg_sauc	-2
en:life	-5
en:life_so	-3
en:life_when	-3
en:lifeguard	-2
en:lifeguard_gentl	-2
en:lift	3				-3	-4					-2	5					-5			3		-2	5
en:light	5		-5	-4		3										-2	5						-5
en:light_as	-3
en:like	-3		-6	6		-3		2	-3	4	-4	-3	-10	-4		-4	-9	5	-7	-7	-4		11
en:like_a	2		-8	-4	-5						-4	-2	-3	-2					-3	-13		3	6
en:like_clockwork	-4
en:like_duckl	-2
en:like_it	3
en:like_log	-2
en:like_me	-3
en:like_new	-4
en:like_that	-5
en:like_the	7	-4	-3	6							-3		-2				-4	11		-4	-2	4	-8
en:like_they	-2
en:like_to	-14	4	5		-7		4			6		-4	-4		2					-13	-3		9
en:like_we	3
en:lil	-2
en:lil_handwritten	-2
en:limit	-7
en:limit_and	-3
en:line		3	-12	9	4	5	-5	-4	-6			3	6	-8	-5	-4	-9	-4		7	8	5
en:line_#	-9
en:line_is	3
en:line_of	4
en:line_on	-5					-2				4			6
en:line_too	-5
en:link	-6		-4	10	6	-3	-3	-2	-2	-2	-3	-4	-2	4	-2			4		-8
en:link_below	-10	-2			-2							-2
en:link_to	4
en:list	5		-3		2	-4			-2		-3	-3		5			-7	-10	-2	6	7		4
en:listen	-11
en:listen_and	-3
en:listen_replac	-2
en:listen_to	-2
en:litr	3	-2		3	-4	-3			3				-2	4	3		-5	6					-5
en:littl		-9	5		-5	-5					-2	-3						-9		12		-3	-7
en:littl_local	-2
en:littl_note	-3
en:littl_place	-2
en:littl_weekli	-3
en:live	14		-4	3					3		3		-3	3	3					-5			7
en:live_in	6	3		-2		3					5						7	-2		-10
en:live_room	7	-3		4	-3												-7	-2		6			3
en:loan	8
en:loan_of	-4
en:lobbi	9	4	-2		-3	7					7		-2				4	-3		-8	-2	5	-4
en:local	-8
en:local_seamstress	-4
en:local_wine	-2
en:locat_friendli	-3
en:lock	12	-5	-5		5	-4					-3	-2		-3					-2	3	-2	-3	-8
en:lock_after	3
en:locum	-2
en:log	-5	-4
en:log_fire	-2
en:lol	-4
en:lol_at	-4
en:long		-5	-2		-5												-6	-4		7			2
en:longer	7
en:look	10	-3		5	4	-8	-5	-4				3	-7	-3		-5		-5	-6	10		-3	-8
en:look_after	-2
en:look_again	3
en:look_at	3	-7	-4	-3	-8	-5				-2	-3	-2	-2	-2			-3	-7		12		-3	-6
en:look_for	-6	2	-3		-3	3					4						5	-4		2			-4
en:look_into	3
en:look_like	7		-4	7	8					3							4	-3		-8	3
en:look_onto	-2
en:look_sick	-4
en:look_up	3
en:loop	-5
en:lose		3				3
en:lose_a	4
en:lose_the	-2
en:loss	-5	2			-4	-3	-2				-2	4
en:loss_of	-4
en:lost					-2	-2				4							-3			-7			8
en:lost_bag	-4
en:lost_my	3
en:lost_on	-2
en:lot		-6	-2	8	-4	-3												5		-10			6
en:lot_of	-5
en:love	12	-2	-2		-6	2	-2	-2		-3	-4	-3	-2	-2		-3			-3	-3	-4	-3	5
en:love_and	-2
en:love_of	-3
en:love_the	10	-4	7	-6	-3												2	-2					-4
en:love_this	-4
en:low-floor	-3
en:low-floor_buse	-3
en:lower	-2
en:lower_than	-2
en:lukewarm	5
en:lunch		-5		3	-3	-3											-7	-4				6	2
en:m	4	-2	5	-7	-7	-5	5			3	4	-3	-2	-2			-6		-2	6	-3	-3
en:m_on	4
en:machin	2	6	-4	5			4	5	-2	3	3	-3	-3	-3	-2	-2	5	-3	-2	-10	-3	-2	7
en:machin_that	-2
en:machin_was	-6
en:mad	-4
en:made		-5	3		-5	-3						-2		-2			2	-3		6			-9
en:made_even	-2
en:made_me	-2
en:magazin	2
en:mail	-3				-2	-2	4					3		-2
en:mail_it	-2
en:mail_system	-4
en:mailbox	-6	-4			-2
en:mailbox_is	-6
en:mailbox_migrat	-2
en:main	8
en:maintain	2
en:mainten	5
en:mainten_on	3
en:make	8		5	3			4	-2	-3	2	3	-5	-3	-3	-3	-2	12	-4	-4	-11	-5	-5
en:make_a	4
en:make_any	-5
en:make_life	-3
en:make_me	4
en:make_no	-4
en:make_sens	-4
en:make_tea	7
en:make_the	5	5	4			2	6			4	5						4	-3			-2
en:make_us	3
en:make_you	-2
en:man	4	9		4	-9	6	3	-3	-4	6		-6	9	2	-4	-3	-15	5	-5	2	3	3	2
en:man_in	-4
en:man_left	-3
en:man_who	3
en:man_with	4	9	-4		-4	8				2										2	3		-6
en:manag	-2	4			3	-3			3				4	2	4		-2	-3		-8		6	4
en:manag_wrote	-4
en:mani	-3	-3			-3
en:mani_on	-5
en:manual	2
en:mapl	-3
en:mapl_syrup	-3
en:march		8	-10	5	-2		-2	-2	-4	-3	-5	5	-4	7	-3	-2		8	-2	-6	-3	-5
en:mark	4
en:mark_left	-5
en:market_shuttl	-3
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
en:mattress	-6
en:mattress_power	-3
en:mattress_unseen	-3
en:may		5	-2	-5	-14	4	-5	-4	-5	-6	-8	4	-6	-8	-5	4	-8	-8	2	4	-6	-8	7
en:may_#	5	6	-4	-3	-3	6						-3	-2	-4		6	-6			10	-2	-3	-9
en:may_i	3
en:may_the	-3
en:me	-6		2	7	11	-3	-4			2	-5					-9	-4	-3	-4			3	9
en:me_#	4
en:me_a		5	3	2		7			-2	-2	3	-3	-3	3		-2	6	-4	-3	-7	-3	-4	7
en:me_across	-3
en:me_again	-5
en:me_and	6											5					2	-5
en:me_as	-3
en:me_back					-3	-2				3			4				-2	-5			3		6
en:me_befor	-5	3			-2	-3		4	3					4	4
en:me_class	-3
en:me_down	-5
en:me_every	-4
en:me_feel	-5
en:me_for				-2	4	-3		4										9		-4		-4	-4
en:me_he	7			2	7	-2				4							5	-4
en:me_how	-2
en:me_if	3
en:me_in	6
en:me_it	3
en:me_know	-4
en:me_my	2
en:me_no	-3
en:me_noth	-2
en:me_off	2
en:me_on	-3
en:me_out	-4
en:me_pack	-4
en:me_smile	-3
en:me_so	2
en:me_that	3
en:me_the	-12	-3		2	3	-5	-3		2	-2	-2	2	-3	6	3		6	-2					-2
en:me_through	-2
en:me_to			6		-3	4							6	-2			-5	-4				5	5
en:me_until	-4
en:me_what	-8
en:me_why	4
en:me_with				4		-2				3			4				-4	-5		5	8	-2	-3
en:me_you	2
en:me_your	4
en:meal_fast	-2
en:mean		-3			-5	-2
en:meant	2
en:measur			-6							-2	5	-2		-2		-3	3	-6	-3	6	-2	-2	-7
en:measur_the	4
en:meat	3
en:meat_and	-3
en:meatbal	-2
en:meatbal_in	-2
en:mechan	2
en:mediat	-3
en:mediat_listen	-3
en:meet		3	3			-3		4	3					3	4			6		-5
en:melt_in	-2
en:member	5
en:men	6
en:mention	-5	-3			-5												-4	8		-4			-2
en:mention_a	2
en:mention_it	-10				-4
en:mention_the	6
en:mention_too	-2
en:menu	3	-6	3		-6	-3								-2			-3	-5		5
en:menu_fresh	-2
en:menu_on	-6
en:menu_was	2
en:mere	2
en:mess	-6				-4
en:mess_around	-4
en:messag	-8	-3	-7	3	-11	-7	-4	-3	3	-3	-5		-4		-4	-2	-4	-12	-2	15	-3	-5	-6
en:messag_and	2
en:messag_lost	-2
en:met_every	-3
en:meter	4	3		2	-3	7					-2		6				-5			6		5	-5
en:mic	-2
en:mic_at	-4
en:mid	7
en:mid-novemb	-4
en:middl	3
en:midnight_and	-3
en:might	3
en:might_as	3
en:migrat_on	-2
en:milk_in	-2
en:million	2
en:min	-7
en:min_on	-3
en:mind	4	-3	4	5													-6	-3					6
en:mind_at	-3
en:mind_you	3
en:mine	3	-6	-4	10	7	-2											-3	-3		-13			12
en:mine_back	-4
en:minimum	2
en:minu	-5	-3				-3
en:minut	-8	-4	-2	8		-2	-5	-4	-5		-9	-5		-6	-5	-5	5	5	-4	-4	3		-17
en:minut_and	-8
en:minut_befor	2
en:minut_fix	-3
en:minut_flat	-4
en:minut_late	-3
en:minut_later		3			5	-3				5			4				-3	3		-4	6		-3
en:minut_on	-3
en:minut_one	-3
en:minut_past	-2
en:minut_the	-5
en:minut_to	-3
en:minut_when	-4
en:minut_with	-5
en:mirror	3
en:mislaid_order	-2
en:miss	8	3	-4	-4	3	6							-2				-4	-2		9	-2	-2	-6
en:mist	-2
en:mistak	-12
en:mistak_own	-4
en:mistak_was	-4
en:mistak_with	-3
en:mix_up	-3
en:mode_is	-3
en:model_and	-2
en:model_of	-2
en:modern	3
en:modest	-4
en:modest_as	-4
en:modul	-4
en:moment	-4
en:moment_it	-2
en:mondai	-5	16	-10	2	-2	12	-6	-5	2		7	6	8	-2	3	-4	-12	-6	-5	-3		11	7
en:mondai_assessor	-3
en:mondai_at	-4	3			-2	-3						5
en:mondai_morn	-4
en:monei	8	-5		2	-2	-3											9			-6		-2	-5
en:monei_back	3
en:monei_fridai	-3
en:month	17		3		-9		-3	-2	-3	-3	3	4	-4	-5	-3	-3			2	8	-4	-5	-10
en:month_old	3
en:more	-4	-6	-3	3	5	-3				-2			-2				10	-6	4		-2	-2	-6
en:more_doubl	-3
en:more_peopl	-4
en:more_than	8
en:morn	-8	2		-8	-7	-10	-7			-8	-3		-5	4		-6	7	-8		-3	-6	-4
en:morn_and	-4
en:morn_coffe	-3
en:morn_commut	-4
en:morn_fix	-4
en:morn_no	-2
en:morn_to		-5				-2
en:morn_wow	-4
en:mortgag	-3
en:mortgag_with	-3
en:most		6	-4	-3	-3			6			-3		-2				-8	-5		4		4	3
en:most_of	-5
en:mostli	3
en:mother	-4
en:mother-in-law	5
en:mother-in-law_has	5
en:mother_has	-2
en:mould	2
en:moulin	-4
en:moulin_street	-4
en:mous_and	-4
en:mouth		4		3	-3			6												-6		-2	7
en:move		14		-3	4	11	-4	-3	-4	-4	-5	4	-5	-6	-3	5		-3	2	-3	-4	-5	3
en:move_in	-7
en:move_my	-3
en:move_to	-7	10			-3	-3						7		-3		6
en:mr	-11		-4		-10	7	-2	-2	-2	-4	4	-5	3	3	-2			-2	-4	-5	-4	10	-5
en:mr_arsenault	-2
en:mr_bianchi	-3
en:mr_lenoir	-3
en:ms	4	3			-3	-3	5					6		7			-4	5		5		-3	-8
en:much	-3	-3			-3
en:much_easier	-3
en:much_n	-4
en:mum	-2
en:mum_get	-3
en:music	2
en:music_problem	-3
en:must	10			2	3	2					5							-4		-2	-2	-2	3
en:must_be	6	-4		-5	4	-3											10	-4		-6			-4
en:must_have	3
en:my	4	-4	7	11	2	2	-9	-7	-6	-3	-5	-14	-3	-12	-9	-17	-4	-2	-12	2		-8
en:my_#	-5
en:my_account	5
en:my_address	7	-2		-9		-3				2			4				8			-5	3		-6
en:my_ag	-3
en:my_appeal	-3
en:my_applic	-4
en:my_arm	2
en:my_babi	-3
en:my_bag	3
en:my_belov	-4
en:my_best	5
en:my_bike	-4
en:my_birthdai	-3
en:my_blood	2
en:my_boiler	-4
en:my_boyfriend	-2
en:my_broken	-3
en:my_broker	-4
en:my_brother	3
en:my_call	-3
en:my_car	2
en:my_card		-6		4		-3											-7	10					-6
en:my_cat	-6
en:my_cocktail	-3
en:my_compens	-3
en:my_daughter	3		-3	-5	-4	-4				-2	-2	6	-2	-3				3		-4	-2	-3
en:my_desk		3			-2				7				-2	3	7		5						-4
en:my_direct	-3
en:my_dish	-3
en:my_dog	4
en:my_feet	-3
en:my_file	-4
en:my_furnac	-5
en:my_gran	-2
en:my_grandad	-3
en:my_grandma	-2
en:my_grandmoth	-2
en:my_gratitud	-4
en:my_grumpi	-2
en:my_hair	5
en:my_hand	-5
en:my_hat	-2
en:my_having	-7
en:my_heart	-3
en:my_heartfelt	-2
en:my_heat	-4
en:my_home	-3
en:my_husband		2	-5			4					-4						-4			-8			9
en:my_late	3	-4																-4		3			2
en:my_life	-3
en:my_messag	-8
en:my_mind	-4
en:my_mislaid	-2
en:my_monei	3
en:my_morn	-7
en:my_mother	-5
en:my_mother-in-law	5
en:my_mum	-3
en:my_name	7	-4	-2	3	2	-4				2			4				-9	-4		6	3	-2	3
en:my_neighbour	3			4	-3	4							6				-6	-3		6		5	-3
en:my_old	-7
en:my_own	2	8				7			4	3	-4	-3	-3	2	-3	-2	5	-7		2	-2	-4
en:my_partial	-4
en:my_partner	5
en:my_password	-4
en:my_phone	-4
en:my_pregnant	-2
en:my_quart	-3
en:my_recent	-3
en:my_return	-3
en:my_room	2	8	-2	4		6	6			5	5						4			-4
en:my_screen	2
en:my_shower	3
en:my_sister	-3	9				6	6			5	5
en:my_size	-3
en:my_smoke	-3
en:my_statement	3
en:my_stock	-2
en:my_suitcas	3
en:my_thank	-2
en:my_voic	-4
en:my_wallet	-4
en:my_warm	-3
en:my_wife		-4	-5	6	3					-2	-2		-2				-3			-3		-2	8
en:my_window	2
en:my_winter	-2
en:my_worri	-3
en:my_yard	3
en:my_zipper	-2
en:n	8
en:n_bam	-4
en:n_pizza	-3
en:n_the	4
en:nadia	-3
en:nah	-3
en:nah_all	-3
en:name	6	6	4	12		-5	-4	3			-8		3	-7		-3	-13	-16	-4	10	7	-5	9
en:name_and	2
en:name_at	4
en:name_is	6	2		5	-4	-3							4				-7	-6		6	7		-5
en:natur	4
en:near	-6				-5	-3			5					4
en:nearli	4
en:neatli	-2
en:need	-7	9	-11	-4	5		-5	3			5		4	-7		-3	-4	-4	-5		6	-6	3
en:need_a	-5			3	7	-3			4					-3	4			-2		4	6	-4	-7
en:need_an	4		-3	-7	-4	-4					-2		4				5	-4		-3			-3
en:need_for	-3
en:need_not	-5
en:need_the	3			-5	3	3					5												-5
en:need_to	-5				-4	-3				4			6
en:needl	3
en:needless	-3
en:needless_paperwork	-3
en:neighbour		4	4		-5	6					3		5	-2			4	-4				4	-7
en:neighbour_'s	6
en:neighbour_agre	-2
en:neighbour_without	-4
en:neighbourhood	-3
en:neighbourhood_offic	-3
en:neither	3
en:neither_will	-4
en:nerv	4
en:nervou	-7
en:nervou_about	-3
en:nest	-4
en:network	-4	5			-4		-2			4		4		4
en:network_insid	-4
en:never	12	-3	10	-7		-3	-4	-4		-5		-6		-7		-4	9	-6	-4		-6	-5	-5
en:never_been	9
en:never_call	-3
en:never_came	-4
en:never_come	2
en:never_even	4
en:never_heard	3
en:never_let	-4
en:never_onc	-7
en:never_seen	-4
en:new	3	-4	11	-4		-7	-8		-4	-9	-12			-5	-3	-10	-4	-19	-8		-9	6	7
en:new_boiler	7
en:new_design	-4
en:new_guid	-2
en:new_handler	-4
en:new_is	3
en:new_line	-2
en:new_low-floor	-3
en:new_mail	-4
en:new_of	-6
en:new_router	-4
en:new_till	-2
en:new_zip	-4
en:newslett	2
en:newspap	-2
en:next	9	-4	4	-10	-3		-6	-4		-5	-8		-7			-5	17		-5	-25	-6	-4	-4
en:next_dai	-6
en:next_door	4	-5	-3	-4										-3			10			-6		-3	-4
en:next_tabl	2
en:next_time	2	-5		3	4	-2					-3						7			-9			3
en:next_to	7		5	-9	-3				3				-2	3	3		11	-4		-9			-7
en:nice	-5		4		-4	-5					-3	-3	3				-2	2		-8
en:nice_done	-3
en:nice_folk	-3
en:nice_n	-4
en:nice_pack	-2
en:nice_surpris	-3
en:night	-4			-14	-3	7	-6		-7	-8	-4	-8	-9	-9	-6	-5	6		-7		-8	-11
en:night_'s	4
en:night_and	-3
en:night_bless	-3
en:night_dispatch	-4
en:night_for	3
en:night_later	-3
en:night_mode	-3
en:night_of	-2
en:night_receptionist	-2
en:night_team	-3
en:night_the	3
en:night_with	5
en:nightclub	-6
en:nimbo	11	-4	12	-10		-3		-2	-3		-3	-2	-3	-4	-3	-3	6	-3	-2	-5	-2	-3	-8
en:nine	-4	-2	3	-6	2	-9	-2	3	5		-5	-3	5		6		-8	5		-3	2
en:nine_of	4	2	5	2		-3		4	3					2	4		-4	6					-3
en:nineteen	6
en:ninety-year-old	-4
en:ninety-year-old_neighbour	-4
en:ninth	2
en:nite	-2
en:nite_not	-4
en:no	-7	-14	-7	-7	-13	-12	-13	-11	-3	-7	-9	-9	-16	-7	-7	-11	10	-6	-2	-3	-12	-8	3
en:no_access	-3
en:no_asterisk	-4
en:no_can	-2
en:no_complaint	-10
en:no_copi	3
en:no_date	2
en:no_hot	2
en:no_hurri	-10				-3
en:no_leak	-6
en:no_longer	7
en:no_more	-9
en:no_problem	-7	-4			-6					-3
en:no_push	-2
en:no_quarrel	-3				-3					4							-4	6		-5
en:no_question	-8
en:no_rush	-11	-4			-7	-3			-2		-2	-2		-2
en:no_sign-up	-2
en:no_time	-4
en:no_track	-2
en:no_troubl	-6				-3
en:no_wai	4
en:no_warn	2
en:nobodi	7	4	-11		8	4		3	3	-6	-2	-2		4	3	4	10	8	-6	-6	-7		-5
en:nobodi_'s	3			6	-2	-2	4					4		-2				9		-7			-5
en:nobodi_at	2
en:nobodi_came	6			-3	-2	-2			4					-3	4		3	7				-4	-5
en:nobodi_had	-3
en:nobodi_has	3
en:nobodi_is	4
en:nobodi_judg	-3
en:nobodi_yell	-6
en:noisi_room	-2
en:nonant	-3
en:nonant_made	-3
en:none_of	2
en:noon		17	-7		-7	13		8	5	-2	11	-4	10	4	5	-2	-7		-2	-8	-3	12
en:noon_hous	-3
en:nor	10
en:normal		-6	-3		-2	-4											-2	-2					4
en:nose	3
en:not	6		3	3	11		-3	-5		-6	-5	-7		-6	-3	-13		-17				3	3
en:not_a	-5	-4	12	2	2	-7			-2	-3	-5	-3	3	-3	-2			-4		-8	-2		7
en:not_after	4
en:not_allow	2
en:not_an	3
en:not_ask	4	-3	-3	5	7												8			-6			-4
en:not_at	4
en:not_be		8	-4	10	5	7	4				4	2		-3			3	3					-3
en:not_been	4
en:not_book		-4
en:not_budg	-3
en:not_chang	5
en:not_charg	-4
en:not_close	3
en:not_come	2
en:not_connect	8
en:not_even	4
en:not_expectin	-4
en:not_find	2
en:not_forget	-11
en:not_get	-4				-2									5
en:not_go	3
en:not_have		-5		4	5	-2					-3						-4						5
en:not_hear	-3
en:not_in	3
en:not_know	7
en:not_leav	-4
en:not_let		3				3
en:not_lose	-6
en:not_move	-6
en:not_need	2	-3	-6	-6		-2												-3		7			-5
en:not_one	-9
en:not_open	3
en:not_quibbl	-3
en:not_read	3
en:not_see		8		2	2	6			6					4			3	-7		6			-3
en:not_shed	-3
en:not_sign	2	-4		6													-2	-4		-7	7		6
en:not_sleep	3
en:not_stop	7
en:not_take	3
en:not_tear	-4
en:not_the	2
en:not_then	-4
en:not_to		-3			-3
en:not_turn	-4
en:not_wait	4
en:not_want		-7	-3	-4						-3	-4	-2	-3				10			-3	-3	-3	-4
en:not_work	6
en:note		7	-4	3			-3		-3	-3		5	4	2	-2		4	-7	-2	-8	4	2
en:note_befor	-2
en:note_in	-3
en:note_of	-3
en:note_on	3
en:note_to	-6
en:note_ty	-2
en:noth	3	3		7		2	-4	-3	-4		-4		-4	-4	-3	-2	-2	-11	2	-3		-4	7
en:noth_about	-4
en:noth_els	7	-3		4	5	-2											7	-7	-2	-4			4
en:noth_has	-5
en:noth_i	-3
en:noth_in	-5
en:notic	3		-3	6	5	-2	5					3		4			2	3	5				-10
en:notic_my	-3
en:novel	-5
en:novel_a	-2
en:novemb		2	4	5	5	-2	-2		3			3		7	3		3		5	-6			-6
en:novemb_#	4	3	5				-2		3			3		7	3				5	-4			-4
en:now	26	-8	-8	12	3	-8		-6	-8	-7		-3	-8	3	-7	-5	-4	-2	-8	11	-8	-4	-7
en:now_#	2
en:now_and	4
en:now_i	2	-5	5	-10	-3									-2			8			-3		-2	-7
en:now_it	2
en:now_know	3
en:now_report	-3
en:now_the	6
en:nowher	3
en:nudg	-4
en:number	13	7	-10	6	6	-5	-5	2		-4		8	2	7		-3		-2	-4		-4		5
en:number_of	-4
en:number_on	4
en:nurs_who	-2
en:o'clock_it	-3
en:oblig	-6
en:octob	6	-2		6	-2	-3	-3					3		3			-9	5		8		-3	-7
en:octopu	3
en:of	7	-2	-2	-2	-7		-7	-4	-4	-9		-11	-3	-7	-6	-16		-7	-3	-5		-7	4
en:of_#				4	-5	-3			5			-2	-2	3	-2		-8	3	4	4		-2
en:of_a		-4	-6		-3		-2	-2	-2	-3	-4	-3	-3	-3	-2	-2	-10		-2	6	-3	-3	4
en:of_an	5	-4		3	4													4					-4
en:of_bank	-2
en:of_bike	3
en:of_bui	-3
en:of_busi	8	-2	-5	6	6												4						-4
en:of_charg	-6
en:of_cigarett	3
en:of_dai	3
en:of_dentist	-2
en:of_everyon	2
en:of_forti	4
en:of_four	2
en:of_fri	2
en:of_good	-2
en:of_her	-2
en:of_his	3
en:of_it					-2						-2
en:of_jam	-2
en:of_juli	-2
en:of_littl	-2
en:of_milk	-3
en:of_mine		-4
en:of_my	10	5	5	5		5			5		-2	-2	-3	3				-4	-2		-2	-3	7
en:of_old	-2
en:of_our	-9				-2	-4			6			-3	-2		7		-5	-5	5	4
en:of_paper	2			8						3								-2		4	3		-4
en:of_peac	-4
en:of_prais	-2
en:of_reproach	-5
en:of_septemb							5					4		-2			-3						3
en:of_servic	-4
en:of_slog	-3
en:of_sunshin	-2
en:of_switch	-4
en:of_ten	4
en:of_the	4		3	4	-3	-7					2	-10	-2	-3	2	-6	-3		7	3	-9	-10
en:of_their	-7
en:of_them	10	4	-6		-5	6			2		-2	-2	-3		3		-8	3		-7		2	8
en:of_there	-2
en:of_this	-2
en:of_two	2
en:of_us		12	-3		-4	11		4			8						-6	6	5		7	-4	-5
en:of_warm	-2
en:of_which	6
en:of_your	-9	-2			-4	-4	-2		2		-2	-3	5	5	3		4	-5		-3		7	-5
en:off	19	-11	-6	4	-7	-5	-8	-7	-3	-9	-13	-3	-10	-11	-2	-8	-20		6	3		-6	5
en:off_and	4	-4		3	-5	-2											-4	5					-4
en:off_at	2
en:off_by	-4
en:off_gui	-3
en:off_his	5	-4	-5	4	-5	-3											-6			-8			11
en:off_in		-4
en:off_on	2
en:off_the	7	8			-3	6			3		-3		-2	-3	4		-3		4			3
en:off_to	-10
en:off_with	6
en:off_yippe	-4
en:offer	9	10	6	-6	3	6			8		3	-2	6		9		13	-7		-6	2		-10
en:offer_me	5
en:offic	-9	2			-5	-2	3					6		2			5	5		-7		-2	-5
en:offic_came	-5
en:offic_found	-2
en:offic_they	-2
en:often	4
en:oh	4
en:oil	13	-5	-8	-3	-4	-5			3		-2	-2	-3	3	3		-4	-10	-3	7	-3		4
en:ok	-7
en:old	-9	3	-3	-4	-2	-6			-2		-3	6	-3	4				-4	4		-2	-5
en:old_clunker	-3
en:old_novel	-2
en:old_one	3
en:old_pipe	-3
en:old_quot	-3
en:old_sew	-2
en:old_turntabl	-4
en:olivi	3	-3			-4
en:on	8	4	4	-7	-15	-2	-8	-10	-12	-9	-5	-7	-5	-8	-9	-7			-18	-2	-5	-5	-6
en:on-cal	2
en:on_#		4		3	-8	-3	-4	4		-4	-6	-5	-5			6	-7		-2	-2	-3		7
en:on_a	-4	4	9		-5	8			-2	-2	7		-2	-2	-2		3	-6			-3	-3	5
en:on_access	-2
en:on_an	-7
en:on_any	3
en:on_august	5				-5												-6			3			2
en:on_behalf	-3
en:on_christma	-4
en:on_dai	2
en:on_fine	-3
en:on_for	-4
en:on_fridai	4	4	-4	12	-11		2	8	-3	-3	-5	4	4	-6	-3		-10	10	3	-2	-4		2
en:on_her	4
en:on_his	5		-6		-4	4					3						10	-2		-9		-2	-2
en:on_it	18		7	-6	-5		-3	-2	-3	-3	-4	-4	4		-3		8	-8	-3		5	2	-10
en:on_its	2				6					5								-2		-6			8
en:on_juli				2	-3		5				-2	2		5			-5	12		-11		-3
en:on_june	2	4					6					3	5	8				5		-7		4	-4
en:on_may	5	8	-4	-4		6						-2		-3		6	-4			8		-2	-7
en:on_me	4
en:on_mondai	6	7	-6	-4	2	6	-3	-2	-3	3		3	7	-4	-3			-8	-3	-5	3	10
en:on_my	5	3	-6	3	-6	5	-3	-2	5	-4	-6	-4	-5		5		-4		-3	8	4	-2	-8
en:on_our	4	7			-3	-4					7
en:on_point	-2
en:on_purpos	2
en:on_recept	-3
en:on_saturdai	5	7	-6	-8	3	7	4	-2	-3	5	8	-3	4	-3	-2		5	3	-3	-2		2	-10
en:on_sundai	4			-8	-6				-3	-2	3	-2	-3	4	-3		16	-3		-17	-3	-3	-5
en:on_the	7	-4	5		-4	-4	-10	-8	-17	-17	-13	-3		-16	-16	-5		10	-18		-6	-6	-15
en:on_them	-2
en:on_thursdai	-2
en:on_to	-7
en:on_top	-3
en:on_tuesdai			2		-6			-2		-2	-4	-2	-4	2	2		2	3		-13		6
en:on_two	-2
en:on_wednesdai	10	-4	3	4	-3	-5							3					-3			2	4	-8
en:on_your	11	4	-4	9	-6			6	-2		-4		-2		-2		-12			-5	-2	-3	12
en:onc	-4			-4	-5	-8	-2	-2	5		-4	-3			5	-5	-7	-4		9			-7
en:onc_and	-5
en:onc_had	-4
en:onc_i	-2
en:onc_made	-4
en:onc_my	-3
en:onc_the	2
en:one	17	-5				2	-11	-10	-7	-3	-4	-16		-11	-6	-10	4		3	-3		-5	-10
en:one_and	4
en:one_befor	4
en:one_click	-3
en:one_has	6	-2	6		-3	-3			3				4	-3	4			-5		9			-6
en:one_in	4
en:one_is	-4
en:one_lamp	-7
en:one_lost	-4
en:one_messag	-2
en:one_note	4
en:one_of	-7	4	-6		-7	7	-3	-2	-3	-3	4	-5	3		-3		-12	-2			-2	3	10
en:one_pai	2
en:one_turn	-3
en:one_was	-2
en:one_who	4
en:ones	4	3							6					4			-4	-5		5			4
en:onlin_and	-3
en:onlin_book	2
en:onlin_was	-4
en:only	5	8	-9	7	-6		-4	-3	-4	2	7		-5	-6	-4	-3	5	-6	-3	-11	-3	-4	9
en:only_found	-7
en:only_one	2
en:only_the	8
en:only_thing	8
en:onto	3
en:open	6	5	-11	-3	8		-4	-3	4	-5	-6	-5	-5	4	5	-3	4	-4	-4		-4
en:open_a	2
en:open_and	4
en:open_at	-4
en:open_it	3
en:open_of	-3
en:open_the					-3	-2			4					3	4
en:open_until	3		-3	6	11				4					-3	4		4	3				-3	-4
en:oper_on	-2
en:oper_with	-2
en:opinion	3
en:opposit	-3
en:option	3
en:or	-11		-4	12	-14	-4	3	-3	-4			-6	-5	3	-4	-2	-4	-16	-4	12	-5	-5	10
en:or_a	3
en:or_anyth	-2
en:or_can	-6
en:or_do	-7
en:or_is	-7
en:or_on	-4
en:or_the	4
en:or_what	3
en:orang	3			-5	2	4							6				3			-6		5	-3
en:order		-11	-8	8	-2	-4	-4	-4	-5	-5	-7	-6	-5	-6	-4	-3	6	-8	-5		-5	-5
en:order_#	-3
en:order_again	-4
en:order_and	5
en:order_book	-3
en:order_me	-2
en:order_the	8
en:order_took	-4
en:order_with	-2
en:origin	3
en:osteopath	-2
en:osteopath_who	-3
en:other	10	13	-5		-5		-4				-8	4	-6		-5	5			-5	11	-5	-9	-10
en:other_compani	-9
en:other_shop	-3
en:other_side	3
en:otherwis	6
en:ought		-3
en:ought_to		-3
en:our	-3	4	-10		-4	-5		-10	-3	-13		4		5		-9	10	-12			-12		-3
en:our_anniversari	3
en:our_associ	-3
en:our_bag	-2
en:our_barn	-3
en:our_book	-4
en:our_car	-3
en:our_client	2
en:our_club	4
en:our_compani	-3
en:our_contract	-3
en:our_daughter	2
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
en:our_noisi	-2
en:our_own	-12	-2			-3
en:our_privaci	-5
en:our_recept	-3
en:our_son	-2
en:our_supplier	4
en:our_window	3
en:ours	-5	3	2		-6	-4					-3	4	4	3			-6	-8		-7		4	11
en:ourselv	-3
en:ourselv_awai	-4
en:ourselv_out	-2
en:out	9	-2		14		-4		3		-5	-3	-4	-8		-6	-7	-8	4	-11	-5			7
en:out-of-print	-2
en:out-of-print_titl	-2
en:out_a	3
en:out_at	7		-2	10	5						-5						-11			-10			14
en:out_by	-4	5				2	4				-2	4		-3
en:out_for		-2			4	-2
en:out_found	-2
en:out_in	3
en:out_nobodi	-3
en:out_of	-3	-6	4	6	6	-10	4	-3	4	2	2	-4	-5		-4		7	-7	-3	-2	-4
en:out_on	5	4		3	-3	-2	-3	5	-2			2	-2	3			-4	6		-10		-4	2
en:out_sinc	2
en:out_than	-3
en:out_the	3
en:out_to	5	-5	-5		-5	-4					-3						8	-4		-2			-5
en:out_with	-4		-2								-3						-2	4		-4		5	-3
en:outag	-12
en:outag_plan	-3
en:outag_was	-2
en:outdoor	5	5				7											-5	-3		6			3
en:outlet	3
en:outsid		5	-4	-4	-3	-3						9		-4			3	5		-8		-2
en:outsid_the	3
en:oven	2
en:over			-9	-5		5	-5	-3	-4	-5		-7	-6	-6	-4	-3	-13	5	-5	15	-5	-6	-13
en:over_#	-5
en:over_a	5
en:over_earli	-3
en:over_from	2
en:over_it	-7
en:over_on	3
en:over_our	4
en:over_the		-8		-9	-5	-4					-2	-3	-2	-2				9			-2	-3	-9
en:over_to	4
en:over_video	-4
en:overnight	4
en:overs	-3
en:overs_heat	-3
en:ow	-11	-5				-3
en:ow_him	-3
en:ow_me	-3
en:own		2	-5	5	8	5	-5	-4				-7	-7		-6	-4	7	-17	-5	4	-6	-8
en:own_cellar	-4
en:own_fault	-5
en:own_hand	3	7		3		6				4	4						-6						3
en:own_up	-4
en:owner	-2	6	-2		-4	5					6	-2	2	-3			-5	-6		2		7	-3
en:owner_come	-2
en:owner_herself	-2
en:owner_on	-2
en:owner_who	-3
en:p	3		6	-7		-3	6			4	5						-3	-3		3
en:p_m	3		6	-7		-3	6			4	5						-3	-3		3
en:pack		-3		2	3												-7			9			-7
en:pack_hous	-2
en:pack_my	-2
en:packag	3
en:pad	4
en:paddl	-6
en:paediatrician	-3
en:paediatrician_took	-3
en:page	11	4	-7	3	-6	-5			-2		-2	-3	-3	3	-2	6		-2	-3	-8	-2	-3	8
en:page_of	6
en:page_with	-4
en:pai	13	-17	-4	14	22	-10	-5	-4	-4	-5	-6	-8	-6	-6	-4	-3	12		8	-14	-7	-7
en:pai_#	5
en:pai_for	7		3		5													-5	8	-5			-2
en:pai_it		-3	-2	6	8												8			-6			-4
en:pai_the	8	-7	-2	6	9	-4					-2	-2						4		-4		-2	3
en:pai_twice	-4
en:paid	-5			10	9	-9	-4		-6	-4	-6	7	-6	-8	-5	-3	8	9	-5	-18	-5	-8	-2
en:paid_a	2
en:paid_in	4
en:paid_off	-4
en:paid_the	2
en:paid_to	-3
en:painless	-2
en:painless_switch	-2
en:painlessli	-3
en:painlessli_estim	-3
en:pair	2
en:pallet	4
en:pamper	-3
en:pamper_my	-3
en:pancak_with	-3
en:panel	3
en:panic	-4
en:panic_and	-5
en:panoram	3
en:panoram_x-rai	3
en:paper	14	-4	-9	10	5	-4	-2	-2	-2		-3	-2	-3	-3	-2	-3	-13	7	-2	3		-3
en:paperwork	-4
en:paquin	-5
en:parcel	-3
en:parcel_spotless	-3
en:parcel_warm	-3
en:parent	3
en:parent_an	-4
en:park	-6
en:park_to	-3
en:park_was	-4
en:part	-7	-6	-4	2	-3	-3						-2					-4	3		5			-5
en:part_elsewher	-4
en:part_fit	-3
en:part_has	-3
en:part_of	-4
en:parti	4
en:partial	-4
en:partial_sight	-3
en:partner					7
en:pass_on	-3
en:passion	-5
en:passion_skipper	-2
en:passion_team	-3
en:password	-10	-4				-3	-2				-2	-3		-2
en:past	9	3		-3	4	7					7	-2					-6	-6				6	4
en:past_six	3
en:patch_befor	-4
en:patienc	-8
en:patienc_of	-4
en:patienc_while	-3
en:patient	2	6				-4					7
en:patient_show	-3
en:pavement	-2
en:pavement_was	-3
en:payment		-3
en:pc_fri	-3
en:peac	-5
en:peac_and	-2
en:peeter	5
en:pen	2
en:pend	-2
en:penni	-2
en:penni_site	-2
en:peopl		4	3	-4	-9		-5	-5	7		-8	-7	7		4	-5	-3	-11	6	4	8		-7
en:peopl_and	3
en:peopl_are	-9
en:peopl_get	-3
en:peopl_go	2
en:per	7
en:percent	7	-3			7												10		5	-9			-5
en:perfect	-14
en:perfect_honest	-2
en:perfect_will	-4
en:perfectli	-11				4
en:perhap	3
en:period	2
en:person	13		-5	-5	-4					5	3		7	-3		-2	6			-7	6	-4	-4
en:pharmaci	3	8		-3		9					-3						-7	-3					6
en:pharmaci_spot	-2
en:pharmacist_save	-3
en:phish	-3
en:phish_train	-3
en:phone	8	-7	-9	-7	-9	-10	-7	-5		2	-11	-9	4			-6	11	6	-8	-13		3	-17
en:phone_and	5
en:phone_in	9	-3	-3		-3												-9	9		3		-2	-4
en:phone_it	3
en:phone_me	-3
en:phone_my	6
en:phone_rang	-2
en:phone_to	-3	-2			3
en:phone_who	-3
en:phone_with	-4
en:photo_of	-5
en:photocopi	7
en:photograph	5	-6		4	-4	-3											4	-3		-5			7
en:physio	3	-4		-5	-2	-2					-2			-2		-3	5			-5	-2	-2	-4
en:physio_tortur	-2
en:pick		4			5	7					-3		-2	7
en:pictur	4	-2	-4			-4		4			-2		-2	-3			3	9		-6		-5	-6
en:pictur_of	4		-3			-4		4									4	6		-3		-5	-4
en:pictur_the	2
en:pictur_window	-2
en:pie	-5				-2
en:piec	3
en:pile	2
en:pill	3
en:pilot	-2
en:pilot_over	-2
en:pipe	-9	4			-3	-2			3				-2	8	3			-3		5			-4
en:pipe_hot	-3
en:pipe_to	-3
en:pizza_pipe	-3
en:place	-4			5		4					-3	-2	5	-2			-8			-7		5	7
en:place_on	-6
en:place_where	-2
en:place_you	-2
en:plai	-2
en:plai_corner	-4
en:plain	5								4					3	4		-3	-3	5	-6		4	4
en:plan	-5
en:plan_and	-2
en:plan_announc	-3
en:plastic	7
en:plate			-4	2	3												-8	-3	8				-3
en:platform	2
en:pleas	-9	-15	-13	29	6		-9	-8	-10	-11		-6	-12	-13	-9	-5	-5	-4	2	9	5		-13
en:pleas_accept	-5
en:pleas_and	7		-2	4	4	2					-2						-7	3		2		5	-4
en:pleas_do	3
en:pleas_hold	-3
en:pleas_look	3
en:pleas_put	3			4	-4	3					4							6		-3			-6
en:pleas_send	-6
en:pleas_take		-6		4	-4	-2						-2					-8	-2		6	7		-4
en:pleas_tell	-12	-8			-5	-5				-2	-3
en:pleas_with	-4
en:pleasur	-8
en:pleasur_to	-8
en:plenti	4
en:plenti_of	2
en:plow	-2
en:plow_befor	-3
en:plug	4				4	-3							4				-3	-6		6			-2
en:plug_in	3
en:plumb		-4			-4
en:plumber	9	-3	4		-6		-2	-2	-2	-3	4	-3	-3	-2	-2	-3	-11	-5	-3	15	-4	-4	-8
en:plumber_finish	-2
en:plus	4
en:pm	-3	-4		-2	9	-2					-3						-4			-6			5
en:point	3
en:point_fair	-2
en:polic	3
en:polici	-2
en:polici_fit	-4
en:polish	-8
en:polit_curiou	-3
en:poof	-3
en:poof_fix	-3
en:pool	3	-2	-5	-3							-4						2	-6				4
en:pool_attent	-2
en:poor	3
en:portal	6
en:porter	-4
en:posit	-4
en:possibl	-6
en:post_fee	-3
en:postal	5
en:postal_code	5
en:postpon	2
en:pot	2
en:potato	4
en:pothol_fill	-3
en:poutin	-2
en:poutin_is	-2
en:power	-9
en:power_shower	-3
en:practic	-3
en:practic_a	-3
en:practition	-4
en:practition_who	-3
en:prais	-7
en:prais_for	-2
en:prais_the	-4
en:prais_your	-2
en:pregnant_girlfriend	-2
en:premis_goldsmith	-4
en:premium	2
en:prepar	3
en:prescript	4	8	-2	-2	6	9					-3							-3				-2
en:present	-3
en:press	12		-4	3	-6						4	-2	-2	-2			-5					-2	6
en:press_#	4
en:pressur_and	-2
en:previou_dai	-3
en:price	-6	4	-8	-2		-6	-2	5	-3	-3	-4	-4	-4	-5	-3	5	8	-11	3	-15	-3	4	5
en:price_and	-5
en:price_noth	-3
en:price_of	2
en:price_paid	-3
en:price_quot	-6
en:price_straight	-3
en:principal	-2
en:print	12		9		4	-4	5			4	4						-3			-7			6
en:print_again	-2
en:print_on	2
en:printer	5
en:printer_hiccup	-3
en:privaci	-4
en:privat	2
en:problem	-24	-7			-11	-4	-3	-2	-3	-4	-3	-4	-3	-3	-3	-3
en:problem_forgotten	-2
en:problem_in	-3
en:problem_solv	-3
en:problem_sort	-3
en:problem_was	-2
en:problem_with	-11				-2
en:produc	-4
en:produc_a	-2
en:produc_by	-2
en:produc_tidi	-2
en:profession	-6
en:profession_of	-6
en:program	3	-3			-2	-2					-2
en:progress	4
en:promis	3
en:promis_tuesdai	-2
en:proof	2
en:proper	-3
en:proper_hot	-2
en:proper_twice-fri	-2
en:properli	8
en:properti	-8
en:proud	-6
en:prove	3
en:provid_big	-4
en:public_holidai	-4
en:pull	3	6	-2		-3	5					4		-2	5			-9	-2		7		-3	2
en:pull_that	-4
en:pull_up	-3
en:pump	-4	-2	-3	-3		-3			3					2	4		7	-7		-6		3
en:pump_over	-4
en:punctual_case	-2
en:pur	-9
en:pur_again	-2
en:purchas	4
en:purchas_order	3
en:pure	2
en:purpos	2
en:push	-4	-4	-4		-4													-2		5			-3
en:push_toward	-2
en:put	13		-17	15		6	-6	-5	-7	-3	2	-10	3	-9	-6	-5	-9			13	-4	-3	-5
en:put_#	9	-4	-4	6	8												-7	11		-3			-6
en:put_a	4	5	-5	-3	2	8					3		5				3	-4	4			4	-9
en:put_everyth	-4
en:put_in	3	-3	-4	12	-3	-2											-11	-5		5			8
en:put_it	4	-7	-4	3	-10	-5	-2		-2	-2	-3	-3	-3	-2	-2		-8		-2	6	-2	-3
en:put_my	-3
en:put_right	-3
en:put_the	6	-4		2	-3												-5	-2		11			-6
en:qst	-5
en:qualiti	-4
en:qualiti_of	-4
en:quarrel	-2				-3					4							-4	6		-5
en:quart	-3
en:quart_of	-3
en:quarter	-2
en:quarter_of	2
en:quarter_to	-2
en:question	-9
en:question_ask	-8
en:question_stamp	-3
en:questionnair	-3
en:queue		-3		5	-3	-4				3			4				4	-5		3	3		-3
en:quibbl	-3
en:quibbl_when	-3
en:quick	6	-5	-3		-3	-3											11			-6			-5
en:quick_clean	-2
en:quid	-3
en:quid_for	3
en:quid_in	-3
en:quiet			-4	-5	-5													-5		4			-4
en:quiet_corner	-2
en:quit	-6	-2		3	-5						4							4					-4
en:quit_on	-4
en:quit_the	-3
en:quot	-12	-5	-2			-3			-2		-3	-3	-2	-2	-2		4	-4		-8		6	-3
en:quot_did	-4
en:quot_for	-9
en:quot_in	-3
en:quot_price	-3
en:quot_to	-3
en:r	3
en:r_you	4
en:race	2
en:rack	2
en:radiat	9	2	10	-3	-4	4					-2	-2				-2		-4		-2			2
en:radiat_in	6
en:rai	-2
en:rai_of	-2
en:rain		-5		6	5	-4					-3						9			-5		-2	-7
en:rain_with	-2
en:rais	-4	-5
en:rais_my	-4
en:ramp	3
en:ran	2	7		3	-4	3	-2		3	4	5	3	-2	7	3								-2
en:rang	3	9	-5		4	13			-3		-5	-3	7	6	-2	-2	-6	3	-3	7			-9
en:rang_to	-2
en:rang_your	4	8		-3	6	11					-4		5	7			3			-3		4	-3
en:rare	-6
en:rare_and	-2
en:rare_as	-3
en:rare_enough	-4
en:rare_find	-2
en:rate	9	-3	9	4	-3												-8	5	5	-6			3
en:rate_the	4
en:rather	8	4	-5	4	-4	5	-2		5	3	-5	-4	7		6			-10	-2		8	8	-11
en:rather_not	2
en:re-ent	5
en:reach	5	5	-3	-7	-6	6	5				-2	3	-2	4			-11			13		-3	-11
en:reach_me	2
en:read	4	-5	-2	17	7		-4		-5	-5		-6	-6	-6	-4	-3	-5	4		-12	-5	-8	12
en:read-aloud	-3
en:read-aloud_featur	-3
en:read_happi	3
en:read_it	-3
en:read_me	3
en:read_my	2
en:read_the	-4			4	-4						-3						-7	6	5	-6
en:readabl	-4
en:readabl_page	-4
en:reader	5			4	-2	-3		6									-6	-7		8			4
en:readi	-7
en:readi_in	-3
en:real	-2
en:real_nice	-3
en:real_relief	-3
en:realli	-5
en:realli_happi	-2
en:realli_oblig	-3
en:realli_well	-3
en:reason	4	-5	-2	-5						-2							6			-5			-4
en:reason_explain	-2
en:reason_for	3
en:receipt		-8		7	-7	-3	-2				-2	-3	-2	-3			-10	6	-2	9	-2	-3	-10
en:receipt_for	4
en:receiv		5		6		-2	3					9					-7	3		-7		-3	6
en:recent	-7
en:recent_widow	-3
en:recept	2
en:recept_is	-3
en:recept_on	-3
en:receptionist_brought	-2
en:recogn	3
en:recommend	-3
en:recommend_it	-3
en:recommend_this	-3
en:reconcil	-4
en:reconcil_me	-4
en:record	7			3	-4	2					4						2
en:recycl	-4
en:recycl_yard	-3
en:red	7	9	-2	6	-4	11					2	-2	-2				-10	-3		9		3	-4
en:redesign	-4
en:redid	-5
en:redid_it	-2
en:redid_the	-4
en:redo	7
en:redon	-4
en:redon_in	-3
en:reduc	-4
en:refer	-5
en:refer_you	-3
en:refund	-5				-6	-3			7			-3	3	2	3		-2			2			-3
en:refund_within	-3
en:refus	4
en:refus_collector	-2
en:refus_to	4
en:refus_with	-2
en:regard	-3
en:regist	3
en:regist_letter	2
en:registri	-6
en:registri_ladi	-3
en:regular	3
en:reimburs	3
en:reject	3
en:relax_me	-2
en:releas	-4	-3
en:reliabl	-7
en:reliabl_peopl	-2
en:relief	-3
en:relight	-2
en:relight_the	-2
en:remark	-4
en:remark_clear	-2
en:remark_kind	-3
en:rememb		-3	6														5	-4	5				-5
en:rememb_my	-3
en:rememb_your	-3
en:remind			-3		-2	-2	6					3		3			-4			8			-5
en:remot	-3
en:remot_and	-3
en:remov	3
en:renam	4
en:renew_our	-3
en:renov_pool	-2
en:rent	6		5							3							-2	3		-4	3		-4
en:rental_agenc	-3
en:reopen	-4
en:reopen_the	-3
en:repair		-3	9			-3				3			4					2		-5	3		-3
en:repair_test	-4
en:repair_was	-3
en:repeat	-3
en:replac				3	-3				4					3	4		-6			6		4	-3
en:replac_it	-2
en:replac_our	-2
en:repli	-4	-2	8	-4	-4	-2							5	3			5	-4		-5		5	-2
en:repli_your	-4
en:repons	5
en:report	-3	3		3				4									-5	6		9		-4	-6
en:report_a	-5
en:report_anyth	-3
en:report_at	-3
en:report_clear	-3
en:report_the	-4
en:reproach	-5
en:reproach_a	-5
en:request	8	-4		2	2												-6	-4		-2			11
en:reset	4
en:resid	-2
en:respect	-2	-3	8		5	-2											-2	-4		6
en:respect_to	-5
en:rest		-3			6					-2							8	-2		-5	-2		-3
en:rest_assur	-4
en:restart	4
en:restor	4
en:result					-2
en:result_in	-4
en:retir	3
en:return		7	3			-4	7	-2	-3		-2	8	4	8	-3		-4	4	8	-12		2	-4
en:return_within		7					8					9		7				9		-6		-3	-7
en:review	-8	-4			-2
en:review_in	-3
en:rice_tart	-3
en:ride	-4
en:ride_flew	-3
en:ride_like	-3
en:right	-4		3	-4	-10		4		-2	3	8	-5	-4	-3	-2		4	-3	-3	7	-5	-5	-7
en:right_at	-4
en:right_awai	4
en:right_down	-3
en:right_moment	-3
en:right_one	3
en:right_screw	-3
en:right_the	-3
en:right_through	3
en:rigour	-3
en:rigour_you	-3
en:ring	5		-5	3	-8		-3	2		-3	-6	-4		-6		-2	-13		-3	9	-4	7	-3
en:ring_and	4
en:ring_in	3
en:ring_just	-3
en:ring_me	2			4		-4		4	3				4	-4	3		-5	4		-3		5	-3
en:ring_were	-3
en:river	3
en:road	2		-4			-4			3		-3	-3	-3	3	3		3	-4		8		-5	-5
en:robot	6
en:roll	-2			7		-3								5				-4		8			-2
en:roll-out	-3
en:roll-out_which	-3
en:roll_his	5
en:roll_ourselv	-2
en:roof	5
en:room	6	4	-4	-5	-4			-2			4			-5		-8	10		-11	-17	-4	-3	-2
en:room_#		5	-6	-9	-6	9	-3	-3	-4	-3	4	-4	-5	-6	-3	-3		-4	-3		-3	3	-7
en:room_and	-5				-3	2					-2
en:room_for	-3
en:room_is	-8
en:room_let	-5
en:room_soft	-2
en:room_was	3	-4	-5			-2											8	-2		-6			-3
en:room_were	-3
en:room_with	3	5		4	5	-4		4		5			5					6		-6	5	-4	-3
en:root	2
en:rosali		3		-3			6			4	5									-4			4
en:round	8	-7			-4	-3					-2	-2		-3		-2		-4		5		-2	-6
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
en:rule	7		-2	5		-4	6			4	5						4	4		-3	-3
en:run	6	8	-14		-15	7	-6	2		-2	3	-8	-2	-2	-7	-8	-16	-6	-6	16			-7
en:run_a	2	8		4	-2	6			5		4			4			-5	-4		10		-2	-4
en:run_down	3
en:run_late	-8
en:run_out	2
en:run_the	-8
en:run_very	-2
en:rung	-4
en:rush	-10	-4			-7	-3			-2		-2	-2		-2
en:safe	3
en:sai	10	-8	-12	11	7		-10	-8	-11	-11	-7	-13	-5		-10	-7	5	-3	-3		-13	6	-12
en:sai_#		-3															-3	7		-4			-3
en:sai_at	-3
en:sai_good	-2
en:sai_he	3
en:sai_it		6		4	3	6							5	4			-5	-6		8		5
en:sai_karim	-2
en:sai_no	2	-3												-3
en:sai_otherwis	3
en:sai_she	3
en:sai_thank	-8
en:sai_that	2
en:sai_the		-5	-3	4	-5	-2												2		4			-5
en:sai_there		-4
en:sai_you	-3
en:said	3	-5	-19	-8	-18			-6	-9	6	-3	-11		-10	-8	-6	9	4	-7	-14	6	-12
en:said_#	5
en:said_he	-4	3		-3	-2	-3	6			8	5									-4			3
en:said_it			-6	-7	-3					-2	-3	-2					6	-4		-8
en:said_no	7									4							-3						5
en:said_she	-7					-2				4			6
en:said_so	-3
en:said_the	6	4	-3	6		6												8		-9			-3
en:said_they	-9
en:said_tuesdai	-4
en:said_well	-2
en:said_ye	-3
en:said_you		-3			-3
en:saint_talk	-2
en:saint_toward	-2
en:salad	3
en:sale-dai	-3
en:sale-dai_crush	-3
en:sale_gui	-3
en:sale_ladi	-3
en:salesman	3
en:salespeopl	-2
en:salespeopl_want	-2
en:salon	4
en:salt	-4
en:same	-3	-4		5		-4	2	-4	-6	-5	-6	2		6	-5	-3	-12	5	-4	6	-5		-2
en:same-dai_answer	-3
en:same_as	-2
en:same_cover	-4
en:same_dai	-4			3	-3	-2	5					2	-2	4			-6	6		-2		-3
en:same_even	-10
en:same_for	-2
en:same_job	-2
en:same_thing	5
en:samira	-8	-4			-2
en:sandwich	4
en:sat	8	6	-5	-5		9					8							-8	8			-2
en:sat_down	2			3	4												-4	-3	8	-4
en:sat_in	8
en:sat_night	-3
en:satisfi	-3
en:satisfi_with	-3
en:saturdai		4		-9		9	3	-4	-4	4	6	-5	3	-6	-4	-2	7	-2	-5				-6
en:saturdai_at	4	3	4		3	7					-2		6				-3	4				5	-4
en:saturdai_i	3
en:saturdai_not	-2
en:saturdai_stand-in	-3
en:sauc_just	-2
en:sauna	3
en:save	-15
en:save_#	-3
en:save_half	-2
en:save_me	-6
en:save_most	-3
en:save_my	-4
en:save_save	-3
en:scale	5
en:scalp	3
en:scam	-2
en:scan	3
en:scare	-4
en:scare_it	-3
en:scare_stiff	-2
en:scarf	-4
en:scene	2
en:schedul	-4								3					4	3
en:schedul_in	-3
en:school	6	-3	4	4	-5						-4	-2	-2	-2			-9	4			-2	-2	7
en:school_delight	-3
en:school_insur	4
en:school_was	-3
en:sciatica	-7
en:scrapyard	-3
en:scratch	-6
en:scratch_my	-7
en:scream	2
en:screen	8		-4	10	-4						-4						-3	-3					5
en:screw	3
en:screw_out	-3
en:screwdriv	-6
en:seal		3			-3	3
en:seamstress	-5
en:seamstress_put	-4
en:search	-3
en:search_final	-3
en:season	4
en:seat	3
en:sec	6
en:second		7			3	8	-2	-3		3	11	-4	-5			-3			-3	7	-4		-7
en:second_apologis	-2
en:second_coffe	-2
en:second_one	6
en:second_shop	-2
en:second_time	2
en:second_which	-3
en:secur	-3	-2			2
en:see	8	6	-8	9	5	5	-3	-3	8	-3	-5	-4	-5	3	5	-2	10	-14	-3		-4		2
en:see_any	-2
en:see_how	-7
en:see_the	8	-4	-4		-3	-2					-2						8	-6					-3
en:see_to	-3
en:see_what	5
en:seem	5	-4	-5	-7	-3												5	-5		-3			3
en:seen	2	-3	-3	-4		-3											2			6			-7
en:seen_a	-3
en:seen_that	-2
en:self-explanatori	-4
en:self-explanatori_and	-4
en:sell	3		-4	2	5	-2								5				4		-3
en:sell_me	-2
en:send		-12	-8	15	11	-11	-6	-4	-5		-6				-5	-3	-10	14	-5	-3	7	-7	-5
en:send_a	4
en:send_it	-9
en:send_me							-2					4		4			5	4		-7			-4
en:send_someon	2
en:send_the					11
en:send_us	-3
en:senior	-3
en:senior_is	-3
en:sens_and	-4
en:sent	13	-11	2	10	3	-8	-4	-3		-4	-5	-6	-4			-4	-13	-5	3	15	-5		-14
en:sent_a	4
en:sent_back	4
en:sent_me	3	-3	8		-3	-3			4					2	4		-5					3	-3
en:sent_my	-4
en:sent_the	9	-3	-4		-3	-2											-11	-8		16	-2	-2	-4
en:sent_to	5
en:sent_us	-4
en:sept	-4
en:septant	-3
en:septant_and	-3
en:septemb		-5	-3		-8	-5	3			-2	-3		-3		3		-4	8	-2	-4	-3		-3
en:septemb_#					-2		4					3		-2			-3	4					-5
en:septemb_with	-3
en:serious_and	-3
en:serious_the	-2
en:serv	3
en:server	-7	3	4	8	5	-5					-3	6	-2	-2			8	-5	4	-3		-2	-6
en:servic	-12	4	4		-7	5	-2				5	-3					-5	-3	5	10			-9
en:servic_and	-2
en:servic_is	-2
en:servic_like	-2
en:servic_on	-2
en:set	5	7	-3	4	-6	7					8	4					-10	-7		8		-3	3
en:settl		-3	4	3	4												-8	-8	8	-4			8
en:settl_everyth	-3
en:seven		4		9	-3	5		4			5		-2				-11	3		12		-5	2
en:seven_in	2
en:seven_minut	-2
en:seven_part	-3
en:seventi	3
en:sever	-5
en:sew	-4
en:sew_machin	-4
en:shack	-4
en:shack_'s	-4
en:shall_not	-3
en:shampoo	5
en:share	4
en:she				11	-10		-6	-5	-7		3				-6	-4	-4	-12	-7	9			-3
en:she_had	-4
en:she_has	3	10		3		6				4	7		4	5			-8				5	5	-2
en:she_is	12	3	-5	3		-5					-3	6	-2	-2			-9	-5	-3	5	-3	-4	8
en:she_sell	-3
en:she_was	-3				-3	-3				4			5
en:she_would	-6	-8		3	-2	-3					-2		-2	-2			-7	-4		6		6	-3
en:shed_a	-3
en:sheet	15	-9	-7	8	9	-6			-2	-3	-3	-2	-2	-2	-2			8	-3	-7	-3	-3	3
en:shock	-5
en:shoe	-4
en:shop	-8		-3				-2		-3		-5	-3	-4	-3	-3		-13	4		4		5	-7
en:shop_'s	-3
en:shop_thankuuu	-3
en:shopkeep	-2
en:shopkeep_rue	-2
en:short	7	-4	-4	3	-4	-2											-4	-5				-2	6
en:short_menu	-2
en:shortcut	-4
en:shortcut_fair	-3
en:should	-3	4	-7	6	7	7	-4	-3	-4	-4	-8	-5	-4	-5	-4	-3		-7	-4	5	-4	-5
en:should_be	-7
en:should_i	-5
en:shoulder	-3
en:shout	-3		4		-5						-2			-2			-2	-5		6
en:show	14	6	-7		6	4			-3	-3	-3	-3	-3	-4	-2	6	-7		-3	12	-3	-4	-11
en:show_#	2
en:show_two	2
en:show_up	4
en:shower	-4		-4		4				5					3			-5	-4		10			-3
en:shower_at	-5
en:shower_is	3
en:shower_now	3
en:shower_screen	-3
en:shown	-4
en:shown_onlin	-3
en:shrug	-3
en:shrug_and	-4
en:shut	13	4	-7	9	5	6	-2		-2		3	-2	4	-3	-2	-3	-2	-3	-2	-6		4	2
en:shuttl	-2
en:shuttl_was	-3
en:sick	-9	6			-3	8					9
en:sick_gg	-4
en:side	10	5	4	-5				6		4				-2			6	-6		-9			6
en:side_of	3
en:sigh	8
en:sight	-2
en:sight_father	-3
en:sign	8	-3	-7		7	-3	4	-3	4	-4					5	-2	5	-6	3	-4	5	-4
en:sign-up	-2
en:sign_in	-4
en:sign_on	7	-4			-3	-2											5	-2		-8			3
en:sign_sai	3
en:sign_the	3	-3			6												6			-9			4
en:signatur	4
en:silenc	2	-3		3	-5												-5			7			-3
en:silenc_and	-2
en:silent	-3
en:simpl	-8
en:simpl_and	-4
en:simpl_washer	-3
en:simpli		-5			3	-3														6			-5
en:simpli_like	2
en:sinc	18	13			-4	3	-9	-7	9	-9	4	5	-6	11	6	-7	-9	-5		6	-10
en:sinc_#	8	13	-3	-5	4	4			8		5	-3		7	8		13	-6		-10
en:sinc_januari	-5
en:sinc_may	3
en:sinc_mondai	3
en:sinc_sundai	3
en:sinc_the	5	-3	-3		-5	-7					-3	-2	-3	4			-13	-4		13	-2	-4
en:sinc_then	2	4		3	-3	5											-3						3
en:sinc_we	2
en:sinc_yesterdai	-5
en:sinc_you	-4
en:sinc_your	4
en:sing_to	-2
en:singl	5
en:singl_contact	-3
en:singl_crash	-4
en:singl_time	5
en:sink		2	-4		-5			4			4		-2				-4	5		6		-5	-6
en:sister	-3	8			-3	6	6			4	5						-5	-2					6
en:sister_wed	-3
en:sit	3	4	-4	3		5					6	-3	-4	3				-10		6	-2	4
en:sit_down	-5
en:sit_in	3	7		3		7					7		-3	4				-6		5		5	-3
en:sit_on	2
en:site		7			4	-2			3	4				8	4		-3			-8		3	4
en:site_swept	-2
en:six	7	3	-8		9	6	-4	-3	3	-5		-6	-6		-5	-4	8			-8	-5		-4
en:six_hour		-3			-3													4		-4
en:six_in	-4	-6		3	8	-3					-3						-7	5		-7			6
en:six_minut	-5
en:six_month	3
en:six_of	4
en:six_with	4
en:six_year	-4
en:sixth-floor	-3
en:sixth-floor_team	-3
en:size	4	2	-3			2					-2						-9			7			3
en:size_in	-3
en:size_of	5
en:skill	-3
en:skipper_and	-2
en:sleep		-3			3												-3			-8			9
en:sleep_like	-3
en:slept	4			-2		3					5						8	-2		-8
en:slept_in	3
en:slept_like	-2
en:slice	-4
en:slid	-5
en:slightest	-3
en:slightest_squeak	-4
en:slip	9	-5	3	4	-5	-4			3	-2	-2	-3	-3	-4	3		-6		-2	11	-2	-5	-5
en:slipper	-4
en:slog	-3
en:slog_and	-3
en:slot_befor	-3
en:slow	4
en:slow_down	3
en:slowli	3
en:small		7	-4			5	5					4		-3				4	5	-8
en:small_provid	-4
en:smell	14	-3	-8	-4	-4	-4													-3	-4	-2		3
en:smell_like	8	-2	-5	-3		-2														-6			5
en:smell_of	5
en:smell_vanish	-4
en:smile	-12
en:smile_and	-3
en:smile_at	-3
en:smile_nice	-3
en:smoke	-6
en:smoke_break	-3
en:smooth	-2
en:smooth_board	-2
en:smoother	-3
en:smoother_clearer	-3
en:snow	-7
en:snow_heaven	-2
en:snow_off	-2
en:snowstorm	-2
en:snowstorm_real	-3
en:so		3	5	14	11	-3	-11	-3	-3	-12	-3	-8		-9		5	3	6	-12	-3	-14		-4
en:so_cheerfulli	-2
en:so_discreetli	-3
en:so_far		4							3			4	5	-3	4
en:so_fast	-4
en:so_here	-4	4			-4	-2								-2		7
en:so_i	2	9	-8	9	7	3	-2	3		-3	7	-4	3	3	3	5	4	5	-4	-13	-4	3
en:so_it	4
en:so_much	-5
en:so_nice	-6
en:so_proud	-3
en:so_so	-3
en:so_sweet	-3
en:so_that	-3
en:so_the	-2	5		2	8	5											9	-3		-9			4
en:so_they	2
en:so_we	7	-4	-4		-4	-2											-3			10			-7
en:so_well	4
en:so_you	10	-5	-5		7	-2												11		-11	-2		-6
en:soak	2
en:sofa	3
en:soft_bed	-2
en:softwar	5
en:sold	7
en:sold_as	4
en:sold_me	-2
en:sole_fillet	-2
en:solid	-6
en:solid_gold	-3
en:solv	-2
en:some	9	9			-2	2			4		4	5		3	4		3	-4		-10		3	6
en:some_nerv	2
en:somebodi	4	3					-4	2	-5		-10				-4	-2	3		-5	7		-12
en:somebodi_els	3
en:somebodi_who	-3
en:someon			-3	9	-7	5			-2	-2	4	-3	-5	-3	-2		-5	-5	-2	7	-3	7	-9
en:someon_els	4
en:someon_reliabl	-4
en:someon_who	-9
en:someth	-4	3	2	-5	-5	3	-2		-2	4	-3	-4		-3			3			-10	-2		3
en:someth_hopelessli	-4
en:someth_pricier	-2
en:someth_that	-3
en:somewher	-4	-4			-5							-2		-3
en:sommeli_steer	-2
en:son	-3	6		4	4	9					6		-2							-7		6	2
en:son_is	-3
en:son_want	-4
en:sonia	5
en:sooner		4							7					3	7		-3	-2		5			2
en:sorri	-16	-8			-7	-4					-3	-3	-2	-4
en:sorri_for	-14	-3			-3
en:sort	-18	-6			-5	-3											-5						4
en:sort_final	-4
en:sort_her	-3
en:sort_in	-3
en:sort_it	-5
en:sort_my	-5
en:sort_of	3
en:sort_that	-2
en:sort_tip-top	-3
en:souffle	-3
en:souffle_as	-3
en:sound	8
en:soundproof_all	-2
en:soup_and	-2
en:spa	3	-7			4	-2												4					-4
en:space	-2	4			-3	-6					6	-2
en:spam	-3
en:spam_sort	-4
en:spanish	7
en:spare	-3
en:spare_laptop	-2
en:spare_me	-5
en:speak	9		-8		-4	-3				3			5				-6	6		-11	4
en:speak_to	3
en:speaker	5
en:specialti	-3
en:specialti_coffe	-4
en:speed	-3
en:speed_with	-5
en:spent	6	7		6	-2	9					-4							-6			7	-2	4
en:spent_an	-3
en:spent_the	6			5		4					-4							-5		-8	7		5
en:spider	3
en:spill	2
en:spin	3
en:split	6
en:spotless	-2
en:spotless_room	-2
en:spotless_two	-3
en:spring	7		-3	5	6	3					4						8	-6		4			-6
en:squar	4
en:squeak	-3
en:squeal	3
en:squeez	-5
en:staff	-8	4		5	3	5											-4	-4		11			-6
en:staff_and	-2
en:staff_at	-3
en:staff_found	-2
en:staff_sing	-2
en:stai	5	5		6	4	5	4	-2	-3	2	3	-3	-3	-4	-3	-2	9	-8	-3	-4	-4	-4
en:stai_at	-3
en:stai_calm	-3
en:stai_the	-2
en:stain	3
en:stair	4
en:stand	6		4	-3						3							3			-5	3		-4
en:stand-in	-2
en:stand-in_sort	-3
en:stand_on	3
en:start		-9	-11	-7	-3	-3	-3	-3		-4	-6	-4		-7		-4	3	-4	-2	5	-3		-9
en:start-up	-4
en:start_a	2
en:start_again	3
en:start_at	5
en:start_on	3
en:start_over	4
en:start_the	-4
en:start_to	-4
en:starter	2
en:state												4		4
en:state_ow	-3
en:statement	11				-4												-3	7		-4			-4
en:statement_show	3
en:station	4
en:steer	-2
en:steer_us	-2
en:step	-7	-6	4	3	-3	-4					-2						6	-3
en:step_alwai	-3
en:sticki	2
en:stiff	-2
en:stiff_of	-2
en:still	11	-7	-11		3	-3	-5			-5		-7	-7	-3		-4			-5	-7	-7		12
en:still_can	-3
en:still_come	-3
en:still_had	3
en:still_have	-5
en:still_not	3
en:still_talk	-2
en:still_there	3
en:still_wait	2
en:still_warm	-2
en:stock_is	-2
en:stolen	-4
en:stomach	2
en:stone		-6	-6	-7	-2	-4											3			3			-4
en:stone_massag	2
en:stood	6	-3		4	8												4	-2
en:stood_in	5	-3		4	8												4	-2
en:stop	10	-11	-8	-8	-9	-6	-4	-3	-4	-3	-5	-5	-4	-4	-3	-3	-5	6	-4	3	-4	-4	-11
en:stop_run	7
en:stop_the	3
en:storag	2	-5	-5		-3	-2											4						-4
en:storag_is	-2
en:store			4	3	-3						-4						5	-4				4	-6
en:store_and	-4
en:store_dug	-3
en:stori				3		-3		4									-4	6		-3		-4	7
en:stori_time	-3
en:storm	-10				3				3					4	3
en:storm_and	-9
en:storm_the	-3
en:stove	-4				3
en:straight					-2						-3						-2					4	-5
en:straight_advic	-3
en:straight_up	-4
en:straighten	-3
en:straighten_for	-3
en:stranger	3
en:street	5	8	5	-6	-3					2	6		8	-2			5	-4		-5	3	4	-2
en:street_plow	-3
en:strip	8	-2	-4		-2						-3						-12	-3		8		4	2
en:stroke	-2
en:stroller	-4
en:stroller_and	-4
en:strong	7
en:struggl	-3
en:struggl_to	-3
en:student		-3			-2												-4	-5	5	8			-3
en:student_book	-3
en:submit	-3
en:submit_question	-3
en:subscript	2
en:success	-3
en:such	3
en:sugar	-7
en:sugar_shack	-4
en:suggest	3
en:suggest_i	2
en:suit	-8				-4		5					3		4
en:suitcas	6	5		4	-2	6											4	3		-5			-3
en:sum	2
en:summer	4	-3			8
en:sun	2
en:sundai	-7	-5	4	-11	-5	-3	-3	-3	-4	-4		-5	-5	3	-4	-3	17	-4	-3	-17	-4	-5
en:sundai_brunch	-3
en:sundai_explain	-3
en:sundai_for	-3
en:sundai_hat	-3
en:sundai_just	-3
en:sundai_night	-6	3			-4	3					5
en:sundai_nite	-4
en:sunset	-4
en:sunshin_do	-2
en:super	-5
en:super_avail	-3
en:super_nice	-3
en:superb_renov	-2
en:supper	-6	-3
en:suppli	3
en:supplier		8		3	6				6		-3	4	-3	2	7		5	-5					-2
en:support	-6
en:support_given	-3
en:support_gui	-3
en:support_took	-3
en:suppos	9	-4		-5	-2	-4											-7		4	-4			4
en:suppos_to	6
en:supposedli	2
en:sure	6
en:surpris	-3	6			-4	7
en:survei	3
en:suspend	-8
en:swallow	2
en:swap	9	5			-4	-2			5				-2	8			-3	-6		11		-3	-8
en:swap_it	3
en:swear	3
en:sweater	-4	-2			-3
en:sweet_spent	-3
en:sweetbread	-2
en:sweetbread_brought	-2
en:sweetheart	6		-3	-2	-3													2		-4			-2
en:swelter	-2
en:swelter_night	-2
en:swept	-2
en:swept_every	-2
en:swift	-3
en:swim	8
en:switch		8	-4	7	-3	7				4								-6		5			3
en:switch_of	-2
en:switch_tool	-4
en:swore	4
en:syrup	-3
en:syrup_in	-3
en:system	2	6	-2			7											5	-5		-7	7
en:system_is	-4
en:tabl	2	8	-5	-5		8					9							-4		6			-3
en:tablecloth_unobtrus	-3
en:tablet	-3	4												6
en:tablet_did	-2
en:tact	-4
en:tact_and	-3
en:tag	2
en:take	5				7	-14	-5		4	-5	-8	3				-4	-9	6	5	3	4	-6	-15
en:take_a		-3			4	-2
en:take_anyth	-3
en:take_him	5
en:take_off	4
en:take_some	3
en:take_ten	-3
en:take_the	6	-3	-5	3	-7	-4			5		-3	-2	-3	3	-2		-7	5		4	-2	-3	-5
en:taken	5
en:talk	-10	3			-4	3					-2
en:talk_about	-3
en:talk_me	-11
en:tall			5							3										2	3		-4
en:tall_man			5							3										4	3		-3
en:tank	9	-3	-3			-4			3					4	3		-4	-3		4			3
en:tap	-3	3		-3	-6	6					8		-2	-3			6	-4		2		-2	-8
en:tap_on	-8
en:tape	5	4	-2	2	-3	7					4						7	-2		-3
en:tart	-3
en:tart_was	-3
en:tast	3
en:tasti	-4
en:tax	2	-3	-2	-2	-5																		-7
en:tea	7	5	6	-8	-4	6											6	-4					-5
en:tea_without	-2
en:teacher	-5
en:team	-21			3		-3						4					5	-4	5	-7
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
en:technician	6	-4	9		-11				-2	-2	4	-2	-3	-3				11	-2	-5	-3	-3	-5
en:technician_at	-4
en:technician_found	-3
en:technician_stai	-4
en:technician_who	3
en:teenag	4
en:teeth	5
en:telephon	3	6		3	-4	4	-3					3	5	8						-9		4	3
en:tell	-8	-7	-7	-2	5	-7	-5				-8	-7	-7			-3	12		-4	-10		-4
en:tell_her	-8
en:tell_him	5	-3		4	5	-2					-2						10			-8			-9
en:tell_me	3	-4	-5	-7	4				3	-3	-3	-3	-3	3	3		8	-8		-9	-2		5
en:tell_the	-7	-5
en:tell_us	3
en:tell_you	-4
en:temperatur	6	4		5	-3	3					6						-7			5			3
en:ten	5	-5				-9	-3	-3	-3		-5	2		-4	-3	-3	-7	7	-4	-7		-6	8
en:ten_dai	3	4		-3	-3							5								-7			5
en:ten_minut	-5					-3				3			4
en:ten_past	3
en:ten_to	-5
en:tenant	7
en:term	3			4	3	-2			4					3	4		-6	7		-6		3	-3
en:termin	2
en:terrac		-3	4	-5		-2											4	-3		3			-4
en:terrac_at	-4
en:test	4	9	-2	5	-5	8					-4	4	-2				-12	-7		5	-2	3	7
en:test_explain	-4
en:text	5	-3	-4	5	-4												-7	4		2			-2
en:text_at	-3
en:than				7	7		-3	-2	2	2	-4	-4	3	-5	3	-2		-8	4	-5	8	-6	3
en:than_come	-3
en:than_expect	-2
en:than_from	2
en:than_i	2
en:than_we	-2
en:thank	-17		8	-5	-12	-6	-3	-3		-3	-5	2	-4			-3	6	-9		-3	-3		-8
en:thank_#	-3
en:thank_again	-4
en:thank_for	-5
en:thank_load	-3
en:thank_to	-4
en:thank_you	-12		4	-5	-7	-2			3				-2	3	3			-4		3		2	-7
en:thank_your	-3
en:thankuuu	-3
en:that	4	7	3	11	5	7	-3	-12	-6			3	-13		-4	-10	-3	3	-7	5	2	-18	3
en:that_a	2
en:that_attend	-3
en:that_bui	-4
en:that_had	-2
en:that_he	2
en:that_heat	-3
en:that_i	9			4			6			5	5						-6	-8		9	5
en:that_is	-4	-11	-4	8	7	-6	-3	-2	-4	-3	-4	-5	-4	-4	-3	-2		-3	-4	8	-4	-4
en:that_it	2
en:that_kind	-2
en:that_make	-6
en:that_my	4
en:that_nobodi	-4
en:that_one	3	-5		6	-2												-8	4	5	-3			3
en:that_our	-4				-3		-2					3		4
en:that_pleas	-4
en:that_sai	-2
en:that_same	-7	-8		3	3	-3						-3					-5			6		-2	-7
en:that_take	3
en:that_the	10	8	-2	6	-5		3		2	-2	-4	11	-3		3		-11	6	4
en:that_two	-2
en:that_walk	-3
en:that_was		-5	-3	-8	-4												7	-3					-4
en:that_we	-4
en:that_you	-4
en:the		-6	-2	-7	-5	-8	-15	-16	-15	-16	-9	-11	-12	-14	-16	-19	3	-3	-16	-5	-12	-13	-6
en:the_#			-18	17		-19				-12	-12	4		-2			-12	16	-2	-4	-12	-5
en:the_advis	-2
en:the_afternoon	2	-6		5	3	-2														-4	7		-5
en:the_amount	-4
en:the_anaesthetist	-4
en:the_annual	-2
en:the_answer	-3
en:the_app	-5
en:the_appoint	10
en:the_apprentic	-2
en:the_architect	-3
en:the_assist	3
en:the_attach	-5
en:the_avec	9
en:the_babi	2
en:the_back		-8			-3	-2											5	-2		7			-7
en:the_bag	4
en:the_bake	-3
en:the_bank	3
en:the_bar	8		-3		4												4	2		-6			-2
en:the_bartend	-3
en:the_basement	-4
en:the_bath	5
en:the_bathroom	3		4	-7	-4	2					5						5	-2					-6
en:the_batteri	-3
en:the_bed	6
en:the_bedsid	-7
en:the_best	-3
en:the_big	-4	7			-3	6			3				5	-2	4
en:the_bike	-3
en:the_bill		-6	-5		8	-3	-2			-2		-3	-3	-2			7		-2	-11	-2	-2	3
en:the_bin	4
en:the_board	4
en:the_boiler				-9	-3	4					6			-2			6						-7
en:the_book	2
en:the_bottl	2
en:the_box	10	-6	-4			-3				-2	-2							-7		2	-2	-2
en:the_branch	2
en:the_bread	2
en:the_breakfast	-5
en:the_buffet	2
en:the_burglari	-4
en:the_car		6		-4	-2		6			4	5			5
en:the_card	10		-3	7		-3		6				-2		-2			-4			7	-2	-3
en:the_carrier	4
en:the_cash	5
en:the_cat	-6	3				-3								-2		7
en:the_catch	-4
en:the_ceil	-5
en:the_cellar	2
en:the_censu	-2
en:the_cent	-5
en:the_chap	-4
en:the_chef	-5
en:the_chicken	3
en:the_christen	-4
en:the_christma	-2
en:the_citi	6
en:the_claim	-8
en:the_clerk	2
en:the_clockmak	-3
en:the_coach	-2
en:the_code	3
en:the_coffe	-5
en:the_cold	2
en:the_commun	-5
en:the_complaint	-6
en:the_compressor	3
en:the_conductor	-6
en:the_confirm	2	3		6		-3		4				3		3			3	8		-5		-5	-4
en:the_connect	-3
en:the_contract	4								6					4			3	-4	5				-3
en:the_contrari	-4
en:the_counter	6
en:the_creme	-2
en:the_crew	-9
en:the_curtain	3
en:the_dai				-2	3					4								3
en:the_date	3
en:the_dead	-9
en:the_deadlin	-2
en:the_dearest	-2
en:the_deck	3
en:the_deliveri	2
en:the_dentist	-2
en:the_deposit	-4
en:the_desk	14	5		-13	-6	6	5		-2	3	3	-2	-3	-3	-2		11	-8		-15	4	2	-5
en:the_dilig	-3
en:the_dine	4	8			-3		6			4	4	5					-6	-4		-4		-2	11
en:the_dish	2
en:the_disput	-3
en:the_dock	3
en:the_doctor	4
en:the_document	-4
en:the_dog	2
en:the_door	13	5	6	-6	-7	4	-2	-2	-3	-4	-4	-3	-4	3	-3	-3			-3	-5	-4	-5	-4
en:the_drain	3
en:the_driver	2
en:the_drivewai	5
en:the_duvet	3
en:the_elev	-3
en:the_emerg	4
en:the_end	6			3	-3	-3			3					2	4		-6	-4	5	2		3
en:the_entir	3
en:the_envelop	6		-2	6	-3				3					2	4		-7			-8		3	7
en:the_equip	-3
en:the_error	-2
en:the_estim	-5
en:the_even	-3	-10	3	5		-5				-2	-3	-2	-2	-3				8	-2		-2	-2	-9
en:the_exemplari	-5
en:the_explan	-3
en:the_ey	-3
en:the_factori	5
en:the_famili	3
en:the_fault	2
en:the_fee	-9	-2			-3
en:the_fellow	-4
en:the_fibr	-4
en:the_file	4	-7	-2	-4	7	-4					-2	-2	-2	-2			7	-5			-2	-3
en:the_final	-4
en:the_first					-4									6			-4
en:the_fit	-4
en:the_fitter	8
en:the_flood	-5
en:the_floor	-5
en:the_form	-5				6						-3
en:the_four	4
en:the_free	3
en:the_fridai	7	-3	-3	8	-3												-10	-8		8			9
en:the_front	2
en:the_frozen	-3
en:the_full	6	5	2									7		-2				5		-5			-3
en:the_ga	-5
en:the_garbag	2
en:the_greet	-6
en:the_ground	3
en:the_grown-up	-3
en:the_guest	2
en:the_gui	-2
en:the_hail	-2
en:the_hall	4	4				5
en:the_hallwai	-2
en:the_hang	-4
en:the_hardwar	-2
en:the_head	4
en:the_health	3
en:the_hole	-3
en:the_hospit	2			4						2	-3		4				3			-6	3	-2	2
en:the_hot	4
en:the_hotel	-2
en:the_hour	3
en:the_hous	7	-5	-6	-7	-4	-3						-2					5	-2		-4		-2
en:the_ic	2
en:the_insid	4
en:the_instal	-3
en:the_insur	-4
en:the_intern	3
en:the_item	-3
en:the_job	5	-2	-3	11	6												-3	-5		-9	7		7
en:the_joint	-4
en:the_kei		-5	-4		6	-3												4		-6			-3
en:the_kettl	-4
en:the_kid		-2
en:the_kitchen	-3		8	-6	-6	3	3		-2	-3	-4		-3	-4	-2		9		-2	-4	-2	-3	-4
en:the_label	5
en:the_ladi	-6	-3	-7	-3	-5	-4					-2		3				8			-7	2	-2	-8
en:the_lake	-2
en:the_land	-2
en:the_leak	-4
en:the_line		-4				-2
en:the_link	-8
en:the_littl		-5			-2	-2												-2		5			-3
en:the_live	2
en:the_loan	7
en:the_lobbi	9	4	-2		-3	7					7		-2				4	-3		-8	-2	5	-4
en:the_local	-4
en:the_lock	2
en:the_lot	4
en:the_machin	8		-2	5		-3	6			4	5						6			-5	-2
en:the_main	8
en:the_mainten	4
en:the_man		9		6	-6		5			3	4	-3	8	5			-9		-2	-12	-4	6	9
en:the_manag	5
en:the_march	-5
en:the_mason	-4
en:the_matern	-4
en:the_matter	-3
en:the_may	-5
en:the_mediat	-3
en:the_menu	7	-4	-5	3	-3	-2											-5	-2		9			-5
en:the_meter	4	3		2	-3	7					-2		6				-5			6		5	-5
en:the_middl	3
en:the_mist	-2
en:the_mistak	-4
en:the_month	2
en:the_morn	-11	-6			5	-4					-3
en:the_mortgag	-4
en:the_most	5
en:the_mous	-4
en:the_move	-3
en:the_neighbourhood	-4
en:the_new			12	-10		-7	-2	-2	-2	-3	-4	6	-2	-3	-2	-3	9	-7	-3	-4	-3	-4	-3
en:the_newspap	-3
en:the_next	6	-2		-5	-4	-2	-3		-3			3	-2		-2	-2	5	2		-6		-4	-7
en:the_night	4	7	-8		-2	9				-2	-5						-4			-4			5
en:the_note	3
en:the_nurs	-4
en:the_offic	-8
en:the_oil	9		-3	-4																3			-3
en:the_old		3	-3	-5		-4					-2	6					4	-6	4			-3
en:the_one	7	5		2	3	7											6	-3					-3
en:the_only	7
en:the_open	-4
en:the_opposit	-3
en:the_other	9	10	-4		-10	-4	-3	-3	2	2	-6	4	-5		-5	5			-4	11	-4	-6	-8
en:the_outdoor	3
en:the_owner	6	7	-2		-4	5					6	-2	3	-2			-4	-3		-5		7
en:the_pack	5
en:the_paediatrician	-3
en:the_panel	3
en:the_paper		-4			-3
en:the_parcel	2
en:the_park	-8
en:the_part	-7
en:the_patienc	-4
en:the_pavement	-3
en:the_penni	-2
en:the_peopl	-3
en:the_person	2	3				-4				7			8				-4			-6	7		3
en:the_pharmaci		8		-3		9					-3						-7	-3					6
en:the_pharmacist	3
en:the_phish	-3
en:the_phone	-2			-4		-8	-3	-2	-3	6	-5	-4	8		-3	-3	3	5	-3	-7	2	2	-7
en:the_photocopi	6
en:the_pilot	-2
en:the_pipe	3
en:the_place	-2			2	2	5							6				-5	6		-5		5	-3
en:the_polici	-3
en:the_pool					-2						-3
en:the_poor	2
en:the_power	-3
en:the_price	3
en:the_problem	-6
en:the_profession	-6
en:the_pump	3	-2		-4	3												9	-3		-8			3
en:the_purchas	5
en:the_qualiti	-4
en:the_queue	-3				-3	-3				3			4
en:the_quot	-6				-4
en:the_radiat	10		8																	6			-7
en:the_rain	7	-5		6	6	-4					-3						9			-5		-2	-7
en:the_rang	-2
en:the_read-aloud	-3
en:the_receipt		-2	4																	6			-5
en:the_record	3
en:the_recycl	-3
en:the_redesign	-4
en:the_refund	-8				-2
en:the_registri	-4
en:the_remind	7
en:the_replac	6
en:the_rest	6
en:the_rigour	-3
en:the_ring	-3
en:the_road			-4			-4			3		-3	-3	-3	3	3		3	-4		8		-5	-5
en:the_robot	5
en:the_roll-out	-3
en:the_room	-4		-7	-4		3	-2		-2	2	5	-3	3	-3			3		-3	-14	3	4	-5
en:the_rug	-2
en:the_rule	4	3			-3		6			4	6						-4	6		-5
en:the_sale	-3
en:the_sale-dai	-3
en:the_salt	-5
en:the_same		2	4	7	-6		3	-2	-4	-3	-4	4	3	8	-3		-12	8	-2	-9	-3		4
en:the_sauc	2
en:the_schedul	-5
en:the_school	2
en:the_scrapyard	-3
en:the_screen	6
en:the_screw	4
en:the_screwdriv	-3
en:the_second	4		-2		6				3					4	3		8			-8		2	-4
en:the_server	-5
en:the_share	3
en:the_sheet	5	-5	-2	-3	4	-2											8	2		-3			-4
en:the_shop	-3				-3	2					-3
en:the_shower	-3	3							5					4
en:the_side	5
en:the_sign	4
en:the_sink	5
en:the_sixth-floor	-3
en:the_size	6
en:the_slightest	-3
en:the_soundproof	-2
en:the_spa	3	-5		-2	5															3			-4
en:the_spam	-4
en:the_speed	-5
en:the_staff		4		5	4	6											-4	-4		11			-6
en:the_stair	2
en:the_state	-6
en:the_statement	3
en:the_station	2
en:the_step	-7
en:the_storm	-7
en:the_street	8	10	5	-7	-2	2				2	6		8				7			-11	3	5	-5
en:the_sugar	-7
en:the_support	-2
en:the_sweetbread	-2
en:the_system	2
en:the_tabl	2
en:the_tablet	4
en:the_tag	2
en:the_tall										3							-3			3	3		-4
en:the_team	-7
en:the_telephon				3	-3	5							6							-6		5
en:the_test	5				-2	2											-6			-2			9
en:the_thermo	-3
en:the_thermolun	4	-2	-5		-4													-8					6
en:the_thermostat	4
en:the_thing	8	-4	5	-3	4	-2												-6		6
en:the_third		-4	7		-5	-3			3						4		-5			-12	6	3	5
en:the_three	-4	10	-2		-2	7		4			9			5			-3	5	5			-4
en:the_ticket	2
en:the_tiler	3
en:the_time	-5
en:the_toilet	3
en:the_top	5	-3			3												-8	-6		14			-4
en:the_total	2
en:the_tow	-6
en:the_towel	3
en:the_town	5
en:the_train	-3
en:the_tram	-2
en:the_transfer	4
en:the_treatment	8	-5	-2		-2	-2				-3							5	2		-2		-2	-4
en:the_trip	-3
en:the_truck	3
en:the_tutor	-3
en:the_tv	-4
en:the_two	-10			5	-4			-2			-4	-3	2	-6	2		-6	-2		4		6	-5
en:the_van	7	-4	5	-5	-3												2			-3
en:the_varnish	-4
en:the_vegan	2
en:the_very	4
en:the_view	-2
en:the_vineyard	-2
en:the_wai	8		-5	-5	-4	3					5						2	-6			6	-2
en:the_waiter	4	-3	-7	-2														-3		6			-5
en:the_walk-in	2
en:the_wall		3	7		-4	4											8	-2		-11			3
en:the_wash	3
en:the_washroom	-2
en:the_water	4	5	4	5	-3	7					-4	-2					-7	-5		11		4	-6
en:the_week	3
en:the_weekend	4			-5	-3						-3						-7	4		7		-2	-6
en:the_welcom	3
en:the_whole		-4			3	-2											7	-3				-2	-4
en:the_wi-fi	-8
en:the_window	4
en:the_woman	5	-4		3	4												-8						6
en:the_word		3		3						3	4		4				2	-3			3		-3
en:the_worker	-4
en:the_wrong		-3			-4	-2
en:the_x-rai	-3
en:the_yard	-3
en:the_yearli	-2	-3			-4	-2
en:the_yellow	5
en:the_young	-6	-8		6		-3											-3	4			5
en:theatr	3
en:their	3		-5	3	-4		-3	-3	4	-4	2	-5	-6	4	5	-4	-4		-4	-3	-4	3	-3
en:their_mistak	-4
en:them	10	6	-16	7	-2	3	-6			-6				-5	3	-5	-11			5	-7	-2
en:them_touch	-4
en:them_with	-4
en:themselv_no	-3
en:then	15	5	-8	5		4	-3	3	-4		-8	-4		-4	-3	-2	-8	11	-3	2		-8	-3
en:then_a	2
en:then_found	-4
en:therapist	3	-4	-3			-2											11	-2		-6			-5
en:there	4		-14	-6	-29	-5	-4	-2			-9	-2	-5	-11		-8	-4		-10		4	-6
en:there_#	-7
en:there_a	-8	-2
en:there_are		-2			-3
en:there_at	-5
en:there_befor	-2
en:there_has	-3
en:there_is	18	-9	-10	-5	-12	-9	-4	-3		-4	-6	-5	-4	-5		-3	8	-5	-4	-5	-5	-7	5
en:there_on	4	2		2	-5	-3						5					-7			5		-2	4
en:there_tuesdai	-4
en:there_was	5	3		-2	-2	-2				6							-3	-4			3		4
en:there_were	3	9		4		7		4			-3						-6	6		3			-4
en:thermo	-3
en:thermolun	8	-3			-5											-2	-3	-9	-2	3			5
en:thermomet	3
en:thermostat	4
en:these	-5	-4			-3
en:they		-10	-8	8			-7		-8	-9		-11	3	-12	-7	-9		4	-8	-3	-8	4
en:they_announc	-3
en:they_are	11		-2	2	-3	6					6	-2	-3				-8	-5				5	5
en:they_brought	-4
en:they_call	-5
en:they_came	4
en:they_can	4
en:they_could	-2
en:they_do	-3
en:they_explain	-2
en:they_fix	-4
en:they_found	-7
en:they_have	5	-5		-3	4	-2											10			-8			-5
en:they_lent	-4
en:they_listen	-2
en:they_make	-4
en:they_notic	-3
en:they_paid	-4
en:they_pick	-5
en:they_put	2
en:they_reopen	-3
en:they_sai	-3
en:they_said	-8
en:they_talk	-2
en:they_took	-6
en:they_wait	-4
en:they_were	-5	-6
en:they_would	-8	-3	3													-2		2		-3
en:thing	8		5	-12	-2		-4	-3		-4	-5	-5	2			-3		-6	-3	6	-4		-3
en:thing_happen	-4
en:thing_i	8	-2	5	-7													8			-4			-4
en:thing_is	3
en:think	-4	-10	-6			-7	-2				-4	-3	2	-3			4	3	-2	-13		-4
en:think_about	-4
en:think_i	-4
en:think_it	3	-5	-2		-5	-2												6		-6			-4
en:third		8	6		-8	5			7		-3	-3	-4	8	3		-9	-5		5	5		3
en:third_time	4
en:thirti	-9		-5		-5	-3	5					3		4			6	6		-8			-5
en:thirti_dai	-6	2			-3		6					3		5
en:thirti_mailbox	-2
en:thirti_quid	-4
en:thirti_second	-2
en:thirty-on	-2	-2							4					4	4
en:this		19	-5	12	-7	3	-2		5	6		5	10	5		-6	-25	-8		8	2		13
en:this_is		9	4	6	-5	-4			4	4	-3	5	8	5	-3		-8	3		-5	4	3	4
en:this_morn		5	-3	2	-10	-2	-3	-3	4	-4	2	-5		5	5		-7	-8	-2	14	-3		-9
en:this_place	-4
en:this_up	-3
en:this_week	7	4		4		-5			5		-3	6	-2	4			-8	-3	-2	14		-4	-6
en:this_world	-3
en:this_year	-3
en:those		6		3	-3	-4				3		7	4				-4	-3		8	3	-3	-4
en:those_charg	-2
en:though	7	-4	-8		-6	-2											-3		-2	2			-5
en:though_he	-7
en:though_we	-2
en:thought	6	-8	-5	-7	-6	-4				-2	-2	-2					7			-12		-2	3
en:thought_it	3
en:thought_of	-3
en:threaten	2
en:threaten_to	2
en:three	7		5	5					-2		4	-3				-5	3	5		-6	6		-13
en:three_hour	-2
en:three_minut	-4
en:three_month	2
en:three_of	8	-2		-4														-3	5				-5
en:three_phone	-2
en:three_polici	-4
en:three_salespeopl	-2
en:three_time	6	-4			3												3	-4			6		-5
en:three_wed	3
en:three_week	-3		-4	9	6	-2	4		-2			3		-3				7		-4			-6
en:three_year	-3
en:through		-5	-3			2	-4	-4	-4	-4	-6	-6	-5	-5	-4	-5	7			-7	-4	-4	-9
en:through_relight	-2
en:through_the	-5	-9		4		-5	-2	-2			-3	-3	-2	-3		-2	5		3	-9	-2	-2	-5
en:through_three	-4
en:through_to	6
en:throughout_the	-3
en:thursdai	-6		3	7	-8	-7		8		-2	-4	-3	2	-5	2	-2	-10	3	-2		-2	-3	8
en:tick	3
en:ticket_was	-3
en:tidi	-3
en:tidi_stall	-2
en:tight	-4
en:tile	7	-6	-4		6	-3											4	-3					-4
en:tile_round	3
en:tiler	4
en:till	7	7	-3		12	7			5		9			4			4			5		-3	-5
en:till_#	3
en:till_chase	-3
en:till_want	-2
en:time	5		-9			-5	-5	-4	3	-6			-8	5	4	4	3	-3	-5	2			-3
en:time_an	-3
en:time_explain	3
en:time_gentl	-3
en:time_school	-3
en:time_the	4
en:time_to	-4
en:time_we	5
en:tip	-4
en:tip-top	-3
en:tip_for	-3
en:tip_left	-4
en:tire	-13	-3			-4	-2
en:tire_in	-3
en:titl	-2
en:titl_and	-2
en:to	-6		2			-4	-9	-14	-6	-7	-6	-13	-5	-5	-8	-12	12	-3	-16	-4	-5	-11	-11
en:to_#	9	-5	-5	10	5	-4					-2	-3					-2		4			-3	-7
en:to_a		-8	-2		-5	-4						-2	-2				-6	-3		14	-2	-3	-9
en:to_acknowledg	-3
en:to_add	-3
en:to_anybodi	5
en:to_apologis	-3
en:to_appli	-5
en:to_approv	-4
en:to_ask	5
en:to_avoid	-5
en:to_be	15	3	-6	-3	-8	-5	4	-3	-4	-4	3		-5		-4	-4	6	-2	-4		-3	-5	-7
en:to_book	-4
en:to_bring	-5
en:to_bui	-3
en:to_call	5
en:to_cancel	-8
en:to_chase	-4
en:to_chat	-2
en:to_check	-4
en:to_close	-5
en:to_come	4		-2	5	4	2											-3			4
en:to_commend	-10
en:to_congratul	-3
en:to_cut	-3
en:to_deal	-7
en:to_deer	-2
en:to_do	3	5					6			8	6
en:to_eat	-2
en:to_eleven	2
en:to_enjoi	3
en:to_everyth	-3
en:to_express	-2
en:to_fetch	3
en:to_find	3
en:to_finish	-9
en:to_give	-5				5	2					-2
en:to_go	-8
en:to_grumbl	-2
en:to_hear	7		6	-3	-4	-4				2							11	-4		-6		-2	-7
en:to_help	-4
en:to_her	3		-3			-3				4			6				5			-6	4		-4
en:to_highlight	-3
en:to_him	-5
en:to_in	-4
en:to_insist	-2
en:to_it	-3
en:to_joke	-2
en:to_know		3		-2	-4		5			7	4	-2					-4	-4		3	-3	-2	4
en:to_last	-4
en:to_leav	-4
en:to_look	6	-3	4		-2												7			-6
en:to_make	6	-2	4	-4													3	2		-4			-3
en:to_me	8	-3		9	-4												3	-8		2			5
en:to_my		-4		3	3	-3											5	3	5	-9			-3
en:to_noth	-4
en:to_order	-8
en:to_our	4
en:to_perfect	-3
en:to_prais	-4
en:to_press	3
en:to_push	-5
en:to_rate	4
en:to_relax	-2
en:to_report	4
en:to_return	4
en:to_run	-8
en:to_sai	-7	-5	5	3		-2											-5	-3				5	3
en:to_see		5			7	2			7						7		6	-5		5			-8
en:to_servic	-2
en:to_someon	3
en:to_speak	3			3		-2				4			6				-6	5		-9	5		3
en:to_start	-3
en:to_stop	4
en:to_take	5
en:to_tell	-4	4						4				-2
en:to_thank	-8
en:to_the			-4	-6	-6	-12	-7	-5	2	-3	-10	5	-10	5	3	-4	4	-4		5	-3	-8	-4
en:to_them	2
en:to_thirti	-4
en:to_this	-6
en:to_thursdai	-3
en:to_underlin	-3
en:to_understand	3
en:to_us	5	-2	-4		5												4			-6
en:to_wait	-3
en:to_whoever	4	-3		2	-5												-5			9			-4
en:to_write	6			2		-4				4			6					-3	5	-8	5		4
en:to_you	-7								3					4	4		2	-2		-3		2	3
en:to_your		5		3	-4	4			5		-2		5	4			5	-5				5
en:toasti_as	-2
en:todai	-5	5	-2	6	6	5	-2	-2	-2	3	3	3	4	-3	-2		-11		-2	2	-3	3	5
en:todai_and		3			7							5
en:togeth	3
en:toi	-3
en:toi_store	-4
en:toilet	11
en:told	24		-7		3	-2		-7		3	-3	-6	4	4		-6		-11	-2	-7		6	8
en:told_her	8	7	-3	7	-6	-6				4	-3	-2	8	4			-4	-4	-2	-5	3		5
en:told_him	7			6	3						3		-2	-2			10	-8		-15		5	4
en:told_it	4
en:told_me	11		4	-2	8		3	-2		5			3	5			-14		-3			4	5
en:told_my	5
en:told_neither	-4
en:told_the		2				2					-2						-3	2	5	-5		5	-3
en:told_there	3
en:told_us		-5		-4	-3	-2											3			2		-2
en:told_you	3
en:tomato	5
en:tomorrow	4	3	6	9		-4			7		-2	-2	8	5	2		-5	-6		-5		5	9
en:tonight	-11			5	8		-2		-2		3	-4	3	-3	-2		-12	-3		6			5
en:tonight_i	-3
en:too	-3	-4	4		-9	-3				-2							-3			2	-2		-6
en:too_mani	-5
en:took	8	-7	-5	4	-16	-5	-4	-4	-4			-6	-6	-5	-4	-4	7		-6	-7	-6	-6	5
en:took_#	3
en:took_a	2	-4			-3	-2
en:took_back	-5
en:took_control	-3
en:took_it	6	-3	-2	4	-3	-3												-4	-2	6			-5
en:took_my	-4
en:took_the	-6
en:took_two	3
en:tool	-3
en:tooth	-3
en:tooth_hat	-3
en:tooth_pull	-4
en:top		-3			2												-8	-6		14			-4
en:top_and	4
en:top_of	-4
en:torch	8	-3		8	2	-3											-7	4					4
en:tortur	-2
en:tortur_me	-2
en:toss	2
en:total_fell	-4
en:total_peac	-2
en:touch	-4
en:touch_wood	-4
en:tour	6
en:tow	-5
en:tow_truck	-6
en:toward_my	-2
en:toward_someth	-2
en:toward_the	2
en:towel	11	-6	8	-12	-4	-4					-2			-2			12	-5		-9		-2	-6
en:town	6
en:track_no	-2
en:tractor	2
en:trade	4
en:trai		-3				-2
en:train			4	-3	-4	3					5						3	-5		-2	7		-6
en:train_was	-4
en:traine	-2
en:traine_found	-2
en:tram_found	-4
en:transfer	-7	-4												-2
en:transmiss	9	-4	-3		-5	-3											-5			10		-2	-5
en:travel	2	13	-2	3	-3	10	6	4		4	10		-3				-6	6		-5		3
en:treasur	3
en:treatment	9	-6	4		-3	-3				-3							6			-3	-2	-3	-5
en:treatment_room	6
en:tremblai	-3
en:tri	3
en:troubl	-7	-5			-5	-3					-2
en:truck	-2	3	-5		-7				-2	-2	3	-3	3	-3	-2		5	2		-9	-2		-5
en:truck_came	-3
en:true	3
en:trust			4		-3				4					-2	4		7	-3		4		-3	-7
en:trust_them	-4
en:truth	-3
en:truth_be	-4
en:try			-5	-2	-6	-4			-2		-3	-2	-3	-5	-2	6		-6		8		-3	-6
en:try_to	-5
en:tub_snow	-2
en:tube	2
en:tuesdai	11	-4	8		-16	-3	-4	-4	3	-5	-7	-5			4	-4	-3	3	-5	-11	-6	9
en:tuesdai_and	4	3	6	-5					6				4	3	7		3	-3		-4		5	-3
en:tuesdai_at	-2
en:tuesdai_deliv	-3
en:turn	13	-6	-11	-8			-3	-3	-4	-4		-6	-4	-5	-3	-3		5	-4	3	-4	-5	-4
en:turn_down	5
en:turn_it	2
en:turn_of	-3
en:turn_out	7	-6	-5		4	-3					-3												5
en:turn_up		-4		-3	-3	-3												6		-4			-3
en:turntabl	-4
en:tutor	-3
en:tutor_answer	-3
en:tv_remot	-4
en:twelv_year	-2
en:twenti	10		3		-4	-4				4							4			3	-2	-3	-7
en:twenti_flight	-4
en:twenti_to	4
en:twenti_year	5
en:twenty-eight	2
en:twenty-f	4
en:twenty-f_minut	2
en:twenty-six	2
en:twenty-two	3	3							7					3	7		-2			2			2
en:twice	17		-7	8	-3	-3			3			-2		3	3		5	-5	-3	-3	-2
en:twice-fri	-2
en:twice-fri_fri	-2
en:twice_without	10
en:twin	2
en:two			-7		-15		-3		-4	-8	-9	3		-6		-9	9		-2	-5	-6		-6
en:two_dai	-7	-2
en:two_flower	-4
en:two_hour	2
en:two_in	5
en:two_month	2
en:two_of	3	-3		-3	-3	-3			3					2	4		8			-5		3	-4
en:two_other	-3
en:two_peopl	2
en:two_readabl	-4
en:two_remind	-9	2					6					4		4
en:two_technician	2
en:two_year	-3
en:ty	-2
en:type	11	-4	6	9	-5	-3											-4	-3		7			-4
en:type_my	5
en:unanim	-2
en:unanim_in	-2
en:unansw	2
en:unbeat	-3
en:unbeat_valu	-3
en:under	4		-8	-5	-12	-4	-5	-3		-4				4		-3	4	-3	-3	-3	-4
en:under_a	4
en:under_my	4
en:under_our	3
en:under_the	-6				-4	3					5
en:under_water	-4
en:underdon	-2
en:underlin	-3
en:underlin_that	-3
en:understand	7	8		3	-3	3				6	3		8					-5		-13	12	-2
en:understood	-2
en:understood_and	-4
en:undo	-2
en:undo_everywher	-3
en:undress	6
en:unhappi	-7
en:unless	5	3				-2	6		3			3	4	3	3		4	5		-8		2	-6
en:unless_you	2
en:unlik	-4
en:unlimit	4
en:unlock	2
en:unobtrus	-3
en:unobtrus_servic	-3
en:unpack	2
en:unpaid	-3
en:unplug	-6				-4	-4					-2		4
en:unplug_it	-8
en:unplug_the	3
en:unseen	-3
en:until	-6	8	-7	6	9		3	4	4		-6			4	5	-3	5	4	-3	-14		-3	3
en:until_#	-2	-2			-2
en:until_everyth	-4
en:until_mondai	-3
en:until_the	3	8			-2	-2		6	6				-2	3	7			-5		2			4
en:up	3		-8	3	5		-7		-3	-8	-7	-4	-4	-3	-2	3	9	6	-7	-7	-8	-12
en:up_#	-2
en:up_a	-5
en:up_and	3
en:up_at	7
en:up_for	2
en:up_his	4
en:up_in	-5	-4			8	-3
en:up_laugh	-5
en:up_lick	-3
en:up_my	-4
en:up_old	-3
en:up_on		-4		3	-3	-2											-7	7		2			-3
en:up_the	4	8	-2			-4					-2		3	-3		7	-6	-3		6			-2
en:up_to	-5	-6	-3		-4	-2						-2		-3			5	4		-8			-6
en:up_told	-4
en:up_with	2
en:updat	3	-4		5	-8	-3												-8		3			5
en:updat_a	-3
en:updat_fix	-3
en:updat_is	-3
en:updat_the	7
en:upset	-2
en:upstair	3
en:urgent	-7
en:us	9	6	-11	-2		8	-10	-3	-11	-7			-13	-14	-10		6	-2	-3	-6		-7
en:us_#	3			3	-3	-3					-2	4					-8					-2	5
en:us_a	-3	7	-3		-6	8				-2	4	3	-2	-2			-3	-11		6	6	-3
en:us_bandag	3
en:us_both	-3
en:us_for	3
en:us_get	-5
en:us_in	-3	-6	-4		-3	-3											3	-5	5				-4
en:us_inform	-3
en:us_keep	-5
en:us_know	2
en:us_look	3
en:us_soup	-2
en:us_that	4
en:us_the	-4	6	-3	6	-3		-2			-2	-3	-3		-3		6	-5			5
en:us_to	8	-6	8	4	-3	-3											-5	-3		3			4
en:us_up	-3
en:user	-3
en:vacuum	6
en:valu_firm	-3
en:valv	8	10	-3		-6	10			5		4		5	4			-3	-7		9	-2	4	-7
en:van	20		10	-3		-10	-3	-3	3	-4	3	-4	-5		-5	-4	6	-7	-4	-17	-5	-6	11
en:vanish_as	-4
en:vanish_from	3
en:varnish	-4
en:varnish_smell	-4
en:vat	7
en:version_with	-3
en:very	5		-8	12	-10	6	-3	-3	-3	-4	3		-5	-5	-2	-2	-4	-7	-5	-5	-5		14
en:very_fast	-2
en:very_grate	-2
en:very_happi	-2
en:very_kind	-2
en:very_quiet	-3
en:very_warm	-4
en:vet	-3
en:vet_pamper	-3
en:video_save	-4
en:view	5
en:view_of	-2
en:villag_car-shar	-3
en:vineyard	-2
en:visa	3	-2			-3												-2	4					-5
en:visit		-3	4		-8	-4			3	-2	-2	-2	-2	-4	3			10		-3		-4	-8
en:voic	-7	-5			-3	-2
en:voicemail	-3
en:volunt_my	-3
en:vote	-3
en:vpn	3
en:w	10	-3	8		-3	-3					-3							-2	-3	-12			7
en:w_my	-2
en:wai	6		-7	-5	-6	4				-2	4	-2	-2	-2				-7	-2	-2	6	-3	2
en:wai_out	-4
en:wai_to	-3
en:wait		-3	11		9		-3	-3	-4	-4	-5	-4	-4	-4	-4	-3		-5	-2	-8	-3	5	5
en:wait_for	-8
en:wait_on	-3
en:wait_room	2
en:wait_sinc	-5
en:wait_until	4
en:waiter	6		-7		-2						-2						-3	-3		5
en:waiter_was	-3
en:waitress	2
en:waiv	-2
en:waiv_those	-2
en:wake_to	-2
en:walk		6	-10	-5	-5	6					-2		-2					-2		4	2		-7
en:walk-in	-4	6		5	-3	7					-4		-2				3	-4				4	-4
en:walk_by	-3
en:walk_in	2
en:walk_off	2
en:walk_on	-4
en:walk_round	-3
en:wall	2		3	-7	-6	2					-3		-2	-2						-3
en:wall_each	-4
en:wall_with	3
en:wallet	-3
en:wallet_hat	-3
en:wallpap	4
en:want	2	-7	2	-3	11		-6	-5	-7	-10	-12	-9	8		-6	-4	14	-10	-7	-10	-11	4
en:want_#	6
en:want_a	9		-2	8	7						-3						-5					-2	8
en:want_it	3
en:want_karim	-2
en:want_my	2
en:want_to	-16	-4	6	-7			-2			-3	-4	-3	-2				9			-10		-2
en:ward	-4
en:warehous	3
en:warm	-12	5	5	-3	-3									-2		7	2	-3		2			-3
en:warm_bread	-4
en:warm_by	-3
en:warm_my	-3
en:warm_thank	-4
en:warm_welcom	-4
en:warn	5
en:warranti	6
en:warranti_claim	2
en:was	4	3	6	-6	-9		-3		-11	-2	-9	2	-3		-10	-13	3	10	-9	-4	-5	-13	-4
en:was_#	5
en:was_a	-3	-3	-4		-7	-6	-2	3	-2	3	-4	-4	-4	-3	-2		-6	9			-2	-5
en:was_a1	-2
en:was_ac	-3
en:was_afraid	-6
en:was_angri	-3
en:was_asleep	-2
en:was_attent	-3
en:was_awesom	-2
en:was_brilliant	-3
en:was_broken	-6
en:was_cancel	2
en:was_charg	6
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
en:was_fume	-5
en:was_funni	-3
en:was_given	4	-3			-3												-4			6
en:was_graciou	-5
en:was_has	-4
en:was_hilari	-3
en:was_his	4	-4		4	-6	-3											8	3		-11
en:was_in	4		-2							4	-4		5				2				4	-2	-8
en:was_just	4
en:was_killer	-4
en:was_larg	-3
en:was_left	2
en:was_less	-2
en:was_like	-3
en:was_made	-5
en:was_move	2
en:was_nervou	-3
en:was_no	2
en:was_not	5		4		-4	-4				3							-3			4	3		-7
en:was_off	5			2		-2						5					-6	-5		4			5
en:was_on				5		2					-2								5	-6			2
en:was_open	-3
en:was_oper	-3
en:was_out	-5
en:was_patch	-4
en:was_polit	-3
en:was_redon	-3
en:was_refund	-3
en:was_refus	-3
en:was_review	-3
en:was_right	-3
en:was_rude	-4
en:was_run	2
en:was_scare	-3
en:was_serv	2
en:was_simpl	-4
en:was_sit	4
en:was_so	-5
en:was_sort	-2
en:was_still	5			-4	-4	3					4						7	3		-8			-5
en:was_struggl	-3
en:was_ten	-2
en:was_that	4
en:was_the	-5		-2		4					4	-3		5				-7	-4		3	5
en:was_their	-8
en:was_there	-8
en:was_tight	-4
en:was_to	7
en:was_told	7	-6	-6	-5	2									-2			10	-4					-6
en:was_too	2
en:was_underdon	-2
en:was_very	4	-7		7	-2	-3											-4						6
en:was_wait	-2	-3			-3
en:was_wrong	-3
en:wash	3	10	-2	5	-2	9					9						-8						6
en:wash_machin	3
en:washer_and	-3
en:washroom_are	-4
en:waste-sort	-3
en:waste-sort_app	-3
en:wat	-2
en:watch_over	-3
en:watch_the	-2
en:water	3		7	-2	-9	3	-3	-3		-4	-8	-5	-4		2	-3	-11	-9	-3	13	-4	5	-3
en:water_and	3
en:water_damag	-3
en:water_off	-4
en:water_on	3
en:water_pressur	-2
en:water_run	5
en:water_was	5
en:wave	4
en:we		-7	-24				-5	-12	-2	-10	-11	-8	-9	-3		-11	-5		-5	6	-9	-7	-3
en:we_are	-10		-4	5	-5	8	-4	-3	-4	-4	2	-6	-5	-5	-4	-3	-5	-5	3	-3	-4	-5	12
en:we_ask	3
en:we_at	3
en:we_can	4
en:we_chose	-3
en:we_do	-3				-6
en:we_follow	-4
en:we_found	9	-3			-2	-2											-2	-2		6			-4
en:we_gave	4
en:we_get	7
en:we_got	-11
en:we_had	-5	-4		4	-3	-2											-7	8					-5
en:we_have		2		11	12	-5	-4		7	-2	-3		3	3	8		4	-8	4	-3	-2		4
en:we_kept	4
en:we_leav	-4
en:we_left	6
en:we_miss	5
en:we_move	-2
en:we_order	6
en:we_pai	-5
en:we_paid	-4
en:we_shall	-3
en:we_sign	-7				7
en:we_thought	-2
en:we_wait	2
en:we_went		-5		-3	-5	-3												2					-4
en:we_were	4	-4		-3													4	8		-9			-2
en:we_will	-4
en:we_wish	-4
en:we_woke	-2
en:we_would	-4
en:wear	4
en:weather	3
en:websit	3	6			-4		4	6				3		-2			-3	4		-6			4
en:websit_sai	-3
en:wed	10		8		-2	-5	4	4			-3	3		-3				8	-2	-12		-5	3
en:wednesdai		-5			6	-5					-2		3	-2			3	-3			2	4	-9
en:wednesdai_monei	-3
en:wednesdai_the	-6
en:week	-3	7	-9	19				-5	4	-6		8	-9			-3	-20	7	-6	9	4	-4	-3
en:week_and	3	-6		4	-2	-3											-6	4
en:week_earli	-2
en:week_later	3
en:week_of	-8
en:weekend				-10	-11	-5	-3	-3	4	-3	-7	4		-2	5	-2			-3	4	-3	2	-7
en:weekend_and									3				5	-2	4
en:weekli	-2
en:weekli_joi	-3
en:weight	-4
en:weight_in	-8
en:welcom	-5
en:welcom_great	-3
en:welcom_hearti	-4
en:well		-3	4	-6	-7														4				-7
en:well_done	-5
en:well_locat	-3
en:well_made	-5
en:wendi	9	-6	-6		-6	-2				-3			-2				-2			-7		-3	6
en:went	15	5	-6	4	-12	9	4	-3	-5	-4	4		-6		-5	-4	-10	7	-4		-6
en:went_and	3
en:went_back	3
en:went_down	3
en:went_out	4	-6		7	-5	-3											-9	7		5			-5
en:went_up	3
en:were	-6	11	-8	4	-12	7	-4	7	-5	-4	5	3			-5	-3	-9	4	-4	5	-5	6
en:were_after	-3
en:were_crystal	-3
en:were_dream	-2
en:were_his	-4
en:were_move	3
en:were_remark	-3
en:were_royalti	-3
en:were_tidi	-3
en:were_unanim	-2
en:were_very	2
en:wet	9
en:wet_dog	7
en:what	3	-9		7	5	-16		-6	-3	5	-4	-10	-4	2	-2	-6		-5	7			-6	8
en:what_a					6	-3				2	-2						-6	-2		5	3		-4
en:what_did	3
en:what_do	4
en:what_i	-3		-3	8	-10	-4				4							-4	-8		-4			14
en:what_is		-6	-6	5	5	-3					-2			-2			-2	7	-2	-4			-3
en:what_it	2
en:what_the	3
en:what_they	-2
en:what_time	-5
en:what_you	4	8		2	3	-4	6			11	5		3				2	-4		-5	5	-2	3
en:whatev	3	-5		4	10	-3											-9	-2		14			-7
en:whatsoev	-10	-2
en:wheel	3
en:wheelchair	2
en:wheelchair_assist	-2
en:when	9	6	3		4	7		-5	-7	4		-8		-8	-6	-4	3			-10		-11	4
en:when_book	3
en:when_i	7	6	5	5		4	5			5	3	-3	-3	-3					-3	-18		-4	12
en:when_it		-4			5	-2
en:when_my	-6
en:when_someon	3
en:when_the	10	6	4	-11		7											2	-4		4			-4
en:when_they	4
en:when_we	-3	-2			-4						-2						-6	4	5	-6
en:when_your	2
en:whenev	5	-6	2		-8	-5	-2		-2	-3	-3	-3	-2	-2			-3		-3	11	-2	-2	-12
en:where	4	5		3	-3	8					4	-2		-2				-6	4	2	-2	-2	2
en:where_the	6	6	-3	-5		7											-5	-3	5	5			-3
en:wherea	2
en:whether	-7		5		-5	-3				4							-4	-6					11
en:whether_it	2
en:whether_my	-4
en:whether_the	-7				-3
en:which	6	-3	-10	3			-4	-3	-4	-5			-5	-5	-3	-2		6		-14	-5	-5	8
en:which_has	3
en:which_kept	-3
en:which_sai	-2
en:which_you	-3
en:which_your	-4
en:while	10	4	9	4	-9			5	-2	3	3	-3	-3	-3				5	3	-17	-4	-3	5
en:while_i	6	6	7	4	-4			6		4							-7	-3	4	-8			10
en:while_the	4
en:while_we	-2
en:white	10	7		-7	-3						5		-2	-3			7	-3		-9		-2
en:white_tablecloth	-3
en:who	-3	12	-3	13	-5	8	-6	-5		5		-2	3	3	-7	4	-5	-5		3	7	-11	5
en:who_admit	-3
en:who_chang	-3
en:who_come	-2
en:who_could	-6
en:who_found	-4
en:who_got	-3
en:who_has		4			3									6			2	-3					3
en:who_have	4
en:who_is	-2									5
en:who_know	-10
en:who_listen	-3
en:who_ran	-3
en:who_rememb	-3
en:who_return	-3
en:who_sort	-3
en:who_was	5			3	-4	-3						4					-4	7		-2
en:whoever	5	-4		3	-5	-2												-2	-2	6			-5
en:whole	3	-4			3	-2											7	-3				-2	-4
en:whole_menu	-7
en:whole_questionnair	-4
en:whom	3
en:whose	4
en:whose_name	2
en:why	13	-7	-4	11	7	-5		-2	-2	-2	-4	-2	-2	-2			-2	-8	3	-9	6	-3	8
en:why_i		-5		4	9	-2					-2						5	-4		-8			5
en:why_the	2
en:why_we	4
en:wi-fi	-5
en:wi-fi_the	-2
en:wide	2
en:widow	-2
en:widow_mother	-3
en:wife		-7	-5	8	7					-2	-4	-3	-2	-2			-8	-2			-2	-3	13
en:wife_'s		-3	-4		4												-4	-3		-5			9
en:wifi	3
en:will	-10	-7	-14	2	10	-13		-8	-5	-6	-15	-6	4	3	-4	-7	14	-14	3	-15	-4	5	-4
en:will_be	-8	4		2		-3					-2	-3	5	8			2	-6		-8		5	6
en:will_call	3
en:will_go	-2
en:will_have	4
en:will_i	-4
en:will_not		-9	-5		12	-6	-4	-3	-4	-3	-6	-5	-5	-5	-4	-3	10	-6	-5	-10	-4	4	-11
en:will_order	-4
en:will_see	-3
en:will_send	-7
en:window	9	-5	-3		4	-3						-2					12	-7	-2	-15			6
en:window_delight	-2
en:window_look	-2
en:wine_cheaper	-2
en:winter	4	-2	3	6	7												4			2			-5
en:winter_and	3
en:winter_boot	-2
en:wire							-2					3		3				-4		7		-2	-4
en:wish	-11
en:wish_to	-13
en:wit	-6
en:with	-5	2	-7	-2	-10	3	-7	-2	-8		-3	-14		-23	-6	-4	2	-16	-7		5
en:with_#	2
en:with_a	4		-18	6		5	3		-6		6	-7	-9	-7	-6	-4	-3	3	-5	-9	-8	5	7
en:with_admir	-2
en:with_an	4
en:with_cooki	-5
en:with_draw	-3
en:with_everybodi	-2
en:with_her	2
en:with_his	4
en:with_it	10		-4	10	5	-4				3	-2	-2	5				3		-2	-2	4	-3	-6
en:with_mapl	-3
en:with_me		8		2		-2	6	6		4	5	5					-4	-8					9
en:with_my	2		3		-7	-3				4				-3			5	-2		4	-2	-3	-6
en:with_no	2	-3		2	4	-2											5	-5	5				-4
en:with_one	3
en:with_our		5		-3	-3	5			4				6	-3	4					2		4	-4
en:with_reason	-2
en:with_remark	-3
en:with_tact	-3
en:with_the		7	-12		-15	3	-5		-6	6		-7		-6	-5	-4	-8			2	8	-10	-4
en:with_them									3				5	-2	4			-5				3	4
en:with_three	-6
en:with_two	-5	-4				-2
en:with_us	5	-4															2	2					-7
en:with_which	-9
en:with_you			-2	-3		-2			3				4	-3	4		3	-5		3		2	-3
en:with_your	-9	6			-6	-2		6	3					-3	4		-2					-3	4
en:within	-7		-3	10	-6	-5	6	-3	-4	-3	-4	6	-3	5	-3		-2	16		-15		-4	-11
en:within_#	-9				-3		3							-3
en:within_forty-eight	-3
en:within_the	4
en:within_two	-6
en:without	2		-12	6		-8	4	-3	-3	-5	-5	7	-4	2	-3	-3	-8		-4	8	-4	-5
en:without_a		-3			-2
en:without_curs	-2
en:without_except	-3
en:without_give	-6
en:without_my	-6
en:without_needless	-3
en:without_onc	2
en:without_our	4
en:without_the	3
en:without_watch	-4
en:wobbl	6
en:woman		-9		4	3	-3				-3		-2					-9	3		3		-3	4
en:women	-3
en:wonder	3	-3	8	-6	-3												6	-2		-4			-3
en:wood	-5
en:wool	-4
en:word			4	4	-5				-2		3	-2	2	3	-2		5	-6	4	-4	8	-4	-8
en:word_on	-7
en:word_the	-4
en:work	4		-8		-12		-3	-3	-4	6	-7	-5	6	-5	-3	-4	-5		-4	2	7	-7	-3
en:work_again	-5
en:work_end	-4
en:work_fair	-2
en:work_finish	-2
en:work_like	-3
en:work_offlin	-2
en:work_on	4
en:work_that	2
en:work_tip	-4
en:work_well	-3
en:worker	-4
en:worker_help	-3
en:workshop_golden	-3
en:world	-3
en:world_of	-2
en:world_the	-3
en:worri	-11				-7	6					6	-3	-3	-3
en:worri_me	-5
en:worri_serious	-3
en:wors	-3
en:worth	-12	-2
en:worth_her	-7
en:worth_mention	-6
en:worth_sai	-4
en:wot	3
en:would	3		-6	4	-19	-10	-4	-4			-15		-4	-6		-3	2	3	-8	-9
en:would_alreadi	-4
en:would_and	-3
en:would_be	10	3	-8		-12	-10		-3	6		-5	8	-8	3	6	-2	-5	14	-4	-7	-5
en:would_even	-5
en:would_finish	-3
en:would_given	5
en:would_gone	7
en:would_have		-2	6	-5	-4				-2		-4	-2		-2				-8		5		-2
en:would_just	-8
en:would_left	-2
en:would_like	-6	5	3	6	-3	-5	4	5		7			-5		2		-13	6	-3	-8			7
en:would_lost	-3
en:would_mention	5
en:would_not	-4		6		-3	3											4			-3	6		-4
en:would_plan	-2
en:would_rather	7	9	-2		-3	6			5	4	-4	-3	7		6		-3	-7			4	9	-7
en:would_send	-5
en:would_simpli	4	-4			4	-3														6			-5
en:would_sooner		4							7					3	7		-3	-2		5			2
en:would_write	3
en:would_you	2	-6	-4	-4	-6	-4					-2	-2	-2					4	-2	-8	-2	-3
en:wow	-4
en:wrap	-9
en:wrench	-4
en:wrist	3
en:write		4	-4	10		5	4	-3	-3		-8	5	8		-3				2	-4
en:write_to	-7			2	4	-4				4	-2		5				10	-2		-11	4		-5
en:written	7	7	-2	5	-3				3		-4		-3	8	3		-10			3	2
en:wrong	-3	-4	-2	8	-7	-3						-3					-8			10			-7
en:wrong_with	-3
en:wrote	6	6	-10	-3	-11			-3			-8		7	-6		9	2	3	2	-4		3	-4
en:wrote_back	6	3	-4	-6	-3					-2	-3			-3		6	4			-9		-3	4
en:wrote_i	-3
en:wrote_in	-4
en:wrote_it	4	-2	-2	-3							-2						4	-3	5	-6
en:wrote_on	4	7	-4	6	-3	-3	4		-2			2	4		-2	7	-6	5		2		4	-7
en:wrote_to	-3
en:x-rai		3			-3	-2		6
en:yannick	-3	2												5
en:yard	-3
en:ye	3	-4		4	3												-5			-5			7
en:ye_to	-3
en:year	-7	-3	-10	4	3	-7	-3	-3		-4	-5	-5	-5			4		-4	3	-9	-4		11
en:year_'s	3	5	-2											-2		7		-2	5	-6			4
en:year_ago	3
en:year_and	-3			2	2				4					4	4		-9	-3	5	4		3	3
en:year_i									4					4	4
en:year_of	6
en:year_on	-3
en:year_satisfi	-3
en:yearli	-3	-3			-4	-2
en:yell	-5
en:yell_down	-6
en:yellow	6
en:yesterdai		-3	-3	11	-7	-2	-2	-2	-3	-4	-6	-3		-3	-2		-8	-3	-3	-10	-3		14
en:yesterdai_i	6	-7		2		-3												-3		-7			8
en:yet	-3	5				-3						7
en:yet_i	-6
en:yippe	-4
en:yoghurt	3
en:you	-3	-17	2	-3	-5	-16	-7	-8	-6	-3	-17	-15	-3	-17	-4	-15		7	-11	-6	2	-4	-9
en:you_a	2
en:you_and	-3
en:you_are	4
en:you_bring	-3
en:you_came	-4
en:you_can	-3	-5			-4	-3
en:you_confirm	-5
en:you_could	6
en:you_do	-2					-2				3			4
en:you_even	6
en:you_for	-7		8	-8	-6				3				-2	3	3		8	-4		-8		2	-4
en:you_gave	5
en:you_go	3
en:you_good	-3
en:you_grate	-3
en:you_gui	-7
en:you_had	-3
en:you_have	-2	-6		-7	2	-2											7			-5			-4
en:you_hear	7	-5	-3	-6	7	-3											12	-2		-11			-5
en:you_how	-2
en:you_i	-6
en:you_in	3	-3
en:you_just	-6
en:you_kindli	3
en:you_know	-6				-3	-3				2			4
en:you_leav	-2
en:you_look	6			2	-3				4					3	4		-6	4		2		3	-5
en:you_need	-4
en:you_open	-3
en:you_put		-3	-3	7	7	-2											-8	7		2			-4
en:you_recommend	3
en:you_redid	-6
en:you_said	-6	-6	-3	-4	-6	-3	-3		-3	-2	-2	-3	-3	-2	-2		7			-8			-3
en:you_send	7	-4		2	-5	-2											-6	4			7		-7
en:you_sent	10		-4		-4							-2					-9		4	3	-2	-2	-4
en:you_still	-3
en:you_sure	2
en:you_take		-3			-3												3	5		-7			-4
en:you_talk	-4
en:you_tell	3									3							-4	-2		-5	3		6
en:you_told	3
en:you_want	4
en:you_were	-7	-6			-3	-3
en:you_when	4
en:you_will	-3	-7		-3		-6	-2		-2		-4	-2		-3	-2		13	-5		-6	3	-3	-5
en:you_would	7		3		-7	-5	-2	5	-2	-3	-3	-3	-4	-3	-2			-5		-11	-3	3	7
en:you_wrote				5			4					3		-3			-6	10		-6			-4
en:young	-6	-3		6													-4	4		2	5		-3
en:young_and	-2
en:young_apprentic	-3
en:young_lad	-7
en:young_man	2			5	-3	2											-8	5		7
en:your	6	9	-20	11	7	6	-12			-8	-2	-3				-13			-4		3	-5	-5
en:your_advic	-4
en:your_angel	-4
en:your_assist	-4
en:your_attent	-2
en:your_colleagu	4	-4		5	-3												-6	9		-6			-3
en:your_compani	-4
en:your_confirm	4
en:your_counter	3
en:your_croissant	-4
en:your_data	-3
en:your_emerg	2	10		-3	-2	13					3		5	7			11			-13		4	-3
en:your_every	-2
en:your_ey	-3
en:your_first	-2
en:your_gestur	-4
en:your_gui	5
en:your_hotel	-3
en:your_incid	-3
en:your_jewel	-3
en:your_kitchen	-2
en:your_letter	4
en:your_list		-3			5	-2
en:your_man				-3		-4				4			6				-4			3	5		-4
en:your_mouth	-3
en:your_own	7	-5		2	-5												-7	-6		7			5
en:your_peopl		5			-2	-4			3	3			8	2	3			-5		-5	3	7	-4
en:your_portal	5
en:your_request	3
en:your_restaur	-3
en:your_site	3
en:your_staff	-3
en:your_store	-4
en:your_system	2
en:your_team	-5
en:your_technician			-2	9	-6	3					6						-13	8		7			-6
en:your_toi	-4
en:your_traine	-2
en:your_van	8
en:your_waiv	-2
en:your_waste-sort	-3
en:your_websit	4
en:your_welcom	-2
en:zero	-7
en:zero_hold	-3
en:zero_hope	-4
en:zip	-3
en:zip_for	-4
en:zipper	-2
en:zipper_in	-2
ends-asking	-34	-30	-22	34	-17	-26	-23	-23	-21	-26	-26	-24	-23	-26	-22	-21	-41	-59	-37	50	-26	-32	20
fr:#	24	-7	-14	-5	-8	-10	-15	-17	-18	-19	-14	-11	-16	-13	-17	-12	3	-5	-8	-6	-20	-9	-11
fr:#_#	8		-10	4			-7	7	-5	-9	-4	6	3	-9	-4	-6	3			-12	-8	8
fr:#_a			6		3	-8	-4		8	-4	-3		5	7	8	-2	-7	2	3	6		-2	-5
fr:#_affich	2
fr:#_an	9	3	-16	12	12	10	-7	-5	-7	-8	19	-9	-5	-6	-7	-6	-5	5	-9		-8	-4	6
fr:#_aout	-6			19	-7		4	-6	5	-7	-8	-9		6	6	-5	-5	6	-7		-5	-6	11
fr:#_au	-3	6	-6	12	-4		4	-2	-3	-4	3	-3	-3	4	-3	5	-9	10	-4		-2	-5
fr:#_aux	4
fr:#_avant	3
fr:#_avec	5	-5	-4	-3	-7												5		-3			-3	-4
fr:#_avril	5	-3	-7	-4	-9	-6		-2	-4	-2	-3	-4	3	-7	-4	-2	3	-6	-4	3	-2
fr:#_ball	3
fr:#_bien	4
fr:#_ca	6
fr:#_ce			7	-6	-4								5	3			4	-4		-7		2	4
fr:#_cette	3		6								3		5	3				-5	5	-5		2	-2
fr:#_chais	6
fr:#_chaud	-2
fr:#_cm	5		-2	-5	-4	-2		4				3					3	7	-3	-6		-3	-6
fr:#_comm	4	-5	-2			-2								-2			4		5	-10		-2	-3
fr:#_compt	3
fr:#_dans	6		-3	-14		3					4						14	-2		-15		-3
fr:#_de	9	4	3			-3	-7	-5	-6	-6		6	-8		-6	3		20	-11	-21	-5	-8
fr:#_decembr		4				5	4				3						-2	-6		13			-4
fr:#_degr	12	-2	-3		-3				-2	-2				-3	-2	-3		-2	-2	-4	-2	-4
fr:#_depuis	6
fr:#_doss	3
fr:#_du		12	-3			2	5	6			-2	11	-2	-3		9				-3			4
fr:#_elle	-2
fr:#_en		-4	-5		10						3			-2				-10	10	5		-3	-5
fr:#_enfant	6	5	-4	-6	-3	3					5	-2					-4	-5	-2				5
fr:#_entre	3
fr:#_essai	4
fr:#_est	3	6	-4	2	-6	3	4				6	-2					-6					-3	3
fr:#_et	13	9		5	6		3	-7	6	-8	3	-7	7	9	6	8	7			-18	-8		3
fr:#_euros	-4	-7	-6	-5		-3	-3	-2	-2	-3	-3	-3	-2	-4	-2			-5	10	3	-2	5	-10
fr:#_fait	-4
fr:#_fevr	7	4	-3			-4			6		-2	-4	-4	7	6	6							-5
fr:#_fois	15	-9	-8	-10	-5	-2		-2	-2		-2	-2	-3	-7	-2	-4	10		-3	-8		-4	-2
fr:#_for	3	-3	5	-6	-2												-6	4		4			-3
fr:#_go	3
fr:#_h	11	-8	5	3		2	-7	-10	-5	-10	3	-4	-6	-10	-4	-14	-6		-8			6
fr:#_heur	-12	4	-4	5	4	-7	5	-4	4	-4	-5		-5	-8	5	-2		3	5	-13	-3	-8	9
fr:#_hour	-4
fr:#_il					7
fr:#_in	2
fr:#_j	2
fr:#_janv	-4	6	-2	-5	-5	-2			4			3		8	4	6		3		3		-4	-5
fr:#_je	5	-4	4	-4	-8					-2		-2		-3			4	6	-3	-12		-3
fr:#_jour	11	-7		-3		-5		-3	-4	-3	-4	-5	-4	-7	-4	-5	9	-3	-5	-4	-2	-5	-9
fr:#_jr	-2
fr:#_juillet		10	-6	13	-10			-3	3	3	-4	4	3		3	5	-10	8	-4	-3	-3	-7	12
fr:#_juin	6	12	-10	14	-10		7	5	-3		-7	5		6	-2	-4	-17		-8			6	4
fr:#_km	3
fr:#_la	7	-5	-7	4	3	-3			-2	-2	-2		-2	-3	-2	-2	3	2	-4	-6		-3
fr:#_le	10	3	13	10		-4		-4	4	-5	-7	-7	-6	9	4	4		9	-7		-4	-10	-14
fr:#_les	7								4					3	4					7			-3
fr:#_lign		-3		3	3	-2			4						4		-4	-4		8		5	-4
fr:#_litr	3				6												-5	3	7	-8			-2
fr:#_m	4	8		-3	-6	6			-3		3	-3	4	3	-3		2	-5	-2	-2			3
fr:#_ma	-5
fr:#_mai	-4		-3		-9	-7	8	-2	-3	-3	-4	6	2	3	-3		-3	4	-3		-3
fr:#_mar			-5	5	-8	-5	2	-2	5	-3	-3	-3	2		5		-13	6	-2		-2		4
fr:#_me	-5											4
fr:#_meme	2
fr:#_menus	4
fr:#_min	-4	-8	-12	-8	4	-6	-6	-6	-6	-6	-7	-5	-5	-6	-6	-6	-6	4	-7	5	-5	-5	-10
fr:#_minut	-2	-5	-15	-15			-3	-3	-3	-4	-6	-4	-4	-5	-3	-4	18	-5	-5	-14	-3	-5	-9
fr:#_novembr	-4				-2	3
fr:#_nuit	4			5		-3			7				3	3	7		-8		-3	4		3	-3
fr:#_octobr	2	6	-4	-2	-4	-3	-2	6		-2	-2	12	-3	-5		8	-2		-3	3	-2		-3
fr:#_on	4
fr:#_pai		3			-3									4
fr:#_par	6			6		4			3			-2	8		4								4
fr:#_part	-6
fr:#_pas	6	6	-2	2	6									-2		6	5	4		-8		-2
fr:#_per	-3	-4			-3												-2	-5		-7	3	3	6
fr:#_person	6		4	-2	3		4			-2	-3	-2	-3				-5	7	10		-2	-8	-9
fr:#_pi	3				7												-3	4		4
fr:#_pis	5
fr:#_post	3	3		3		4			4					3	4		-3	-4		6		-4	5
fr:#_pour	7	-8		-7	12	-8	-6	-5	7	-6	-7	-6		7	7	-5	4	3	2			-6	-12
fr:#_que	11	5	-2	10	3		-3	-2	-3	-3		-3	9	4	-3		-15	-4	5	6	-2	6	-5
fr:#_ru	-5
fr:#_sans	3
fr:#_semain	4
fr:#_septembr	-2	3	4	6	-10	5	2	-3	-4	-3	-7	-5	7	5	-4	-2	-9	8	-5	3	2		-10
fr:#_sm	8
fr:#_sous	4
fr:#_sur		7	6	3	-2	5					6		4	3			-4	6		-9		3	4
fr:#_texto	6
fr:#_to	-3
fr:#_toujour	7		-4	-5	-5	-4	-2	3	-3	-2	-3	-3	3		-3		7	-4	-3	-12	-2		3
fr:#_tous	4
fr:#_une	4
fr:'s	7	-4			2					-2	-2	-3	-2	-3			9		-4	-10	-2	-3
fr:a	2	-8	-4		-8	-12	-13	-14	-14	-13	-11	-12	-13	-10	-14	-12	10	-6	-9	-9	-12	-9	-8
fr:a1	-6
fr:a1_la	-4
fr:a_#	19	-17		-4	4	-10	-9	-2	-6	-23	-8		-7	-6	-6	-16	14	3	3	-17	-7	-10	-3
fr:a_accept	-2
fr:a_aid	-3
fr:a_ajout	-4
fr:a_appel		3	-5	-4	-10		4	4	-3		-8	3	2	-6	-2	-2	-10	-4	-2	7	2	-9	9
fr:a_assur	3	-5															3	9		-4			-3
fr:a_attendu		6			-5	-4				5	5		-3							-3	5	-5	-3
fr:a_avert	-4
fr:a_beatric	-4
fr:a_bichon	-3
fr:a_bien	5			-3	-3						3						8	-4				-2	-3
fr:a_bon	-4
fr:a_boutt	4
fr:a_brul	2
fr:a_caf	3
fr:a_calm	-6
fr:a_carr	-3
fr:a_caus	-7				4							3		-3			-5	5		6		-2	-3
fr:a_ce	8	-4	7	-3	4	4		-2	-3	-3		-3	3	-5	-3		-3	-10	-3	9	-2	-8	5
fr:a_ced	2
fr:a_cette	-7
fr:a_chak	-4
fr:a_chaleur	-8	-3	4	-3		-5	3				-2	2		-3			6	-2	-2	-6	6		-5
fr:a_chang	-4	-3	-3	2		2					5		4	-3			2	-4		-8			6
fr:a_chaqu	3			-7	-5		-2		6	-2		-3	4	4	6	-4	5	-5	-3	-5		3	-6
fr:a_cinq	2
fr:a_coff	-5
fr:a_coll	5	6		2	-4						7						-7	-2		12			-4
fr:a_command	-3
fr:a_compr	-3
fr:a_compt	2
fr:a_confirm	2
fr:a_conteneur	-3
fr:a_corrig	-3
fr:a_cot	11	2	-5	8		4	3	-2	3	-3	-5	-3	2	3	3			-5	3	4	-3		-10
fr:a_coudr	-5
fr:a_cram	-3
fr:a_crev	-8
fr:a_croir	6
fr:a_de		2		-6	-5					2							2			-6	3		-2
fr:a_decid	5	-3		2	3												3	5		-8	3		-3
fr:a_deconseil	-2
fr:a_defaut	6	11		3	-3		13					3		5			-5					-2	3
fr:a_demand	10	7		-6		-7	3	-2	-2	18	-7	-3	-7	-5	-2	-3	4	-6	-3	-7	6	4	2
fr:a_denich	-4
fr:a_des	-6	-3		-7													-5	5
fr:a_descendr	2
fr:a_deux	5			4			4				3						-6	-3		4	3		5
fr:a_dire	16	3	-3	6	-3	-2				6							-7	-2	-3	5	6	-4
fr:a_dit	25	5	-16	-2	-14		-8	6	-6	7			3	-3	-7	-5	-8	3	-10	-8	4	5	7
fr:a_dix	4
fr:a_dix-neuf	-4
fr:a_don	3			5	3						10						-10	3		3	3
fr:a_dorm	4	-5	-4	3	-3	-2					-3						-4	-2		8		-3	-3
fr:a_du	-3			-5	-5						2						4	5		-4		-4	-3
fr:a_ecout	-2
fr:a_ecrit	6	5	-4	3	-6		-2		-2	-2	4	6	-5	3	-2	6	-8	-3	-3	7		-3	-3
fr:a_elle	5	7	-4	5	-5	-4				10	-3		-4	-3				-4		-9	8	2	-6
fr:a_en	-6
fr:a_encor	8	-3		10	11												8	-4				-2	-2
fr:a_envoi		-2			3	-3			-2				3	3	-2		-4	7	-2			-2	-3
fr:a_epargn	-5
fr:a_epluch	-3
fr:a_ete		11	-4	4	-10			4	-3	-3	10	4		-2	-3	-2	-4	12	-4		-3		-14
fr:a_eu	7		6									3		-2						-3		-2	2
fr:a_expliqu	-2
fr:a_factur	4
fr:a_fait			-8		-11	4	-3	-3	3	5	-6	-3	4	-5	3	-3	-2	-3	4	2	5	-8	-3
fr:a_fallu	9	-3	-4	-5													4						-2
fr:a_ferm	2
fr:a_fin	6	3	-3	3			5			8			-2				2	-7		4	3	3	-4
fr:a_first	-4
fr:a_gard		-3				-2
fr:a_gauch	4	-2		4													-7	-3		11			-3
fr:a_guid	-4
fr:a_huit	4	3		2	-5						7			5			-4	2				2	-4
fr:a_il	-12				-3
fr:a_insist	-4
fr:a_jam	6	-4	-2			-2					-3						6	4		-10		-4	-3
fr:a_jeud	-11
fr:a_jour	2	4	-5	6	-6	3	5						4	-3				-3		5		-4
fr:a_jur	4	4				-3	6				-2		4	5			-2	3		-8		3	5
fr:a_just	3
fr:a_la		14	-4		-9	7	2	7		6	5	6	7	-6		4		-2	-13		2	5	-6
fr:a_lach	-7		5	-4	-3	-3							4	5			-6	-4	6			3
fr:a_laiss	18		-5	-3	-8	5	-2	-2		4	-6	-3	-4	-4	-2	-2	4	-7	-3	-4	-3	4
fr:a_lang	-3
fr:a_laquel	-2
fr:a_lav	5
fr:a_le	5	8	10	-4	-3	8	-6	-3	5	-12	6	3	5	4	5	5		9	-12		-5	-6	-4
fr:a_leon	-3
fr:a_lev	2
fr:a_log	-3										3
fr:a_lu	2
fr:a_lui		-3			-4	4			2		6		3	-5	2		-3	3		-4	2	4	-5
fr:a_ma	-8		6	-8	-7						-2		-2				-2	7		-8	3		-4
fr:a_mang		5	-4	-6	5						6						2	7	-3			-5	-4
fr:a_me	-7						3					4					-3	3			4		-3
fr:a_meme	-19	-6		-9	-7	-2				-2							9			-10			-4
fr:a_mid		-4	6			-6	-4	-3	-2	-4	-3	2		-5	-3	-3	-9	-3	-4	7	4	4	-8
fr:a_minuit		-3	-3		-6												5	3		-6			-3
fr:a_mis	8	-8	-9	-14	-5	-5	-3	-3	-3	-2	-4	3	-5	-5	-3	-2	17	-8	-3	-11	-3	-9
fr:a_moi	8	7			-5	-5	-2		-3	4	-4	-2	6		-3			-4		-9	7		-4
fr:a_moit	4
fr:a_mon			-4		-8	2				4	-3	3	5				-7			3
fr:a_mont	-7
fr:a_montr	-4	-2		-2	3												6	6		-12		-2	5
fr:a_moyen	6
fr:a_neuf	3
fr:a_nic	5		2															6		-6			-3
fr:a_noel	-5
fr:a_not	-4			2	-2	3											-4	6		-6			5
fr:a_notre		-7			-4	-2												6				-2	-5
fr:a_offert	4	-3		-5	6												11		-3	-10		-3	-2
fr:a_orient	-3
fr:a_oubl	-4
fr:a_ouvert	4		-3	-5	-3	-2							4	-2			4			-4	-2	2	-4
fr:a_pai	6	3	-4	-9										6		6	11	-4	5	-14		-4	-4
fr:a_parl	6	8	-2	4	-2	-5	-2			7	-4		7	4			-5	-5		-3	5	4
fr:a_part	4	-6	-3		3	-3								-2			11	-9	-4	-5		-3	3
fr:a_pas	5	-3	-5	-5	-8	-6	-4			-7		8	-8	-7		5	-10	8	-9		-2	4
fr:a_pass		-3		-5	3						5		-2					-4		-7		5	3
fr:a_patient	-2
fr:a_pein	4
fr:a_perc	4			2			5					6		6			-5	5		3			-3
fr:a_perdu	2
fr:a_person	3			-4	-2												-4					5	-2
fr:a_pet	5
fr:a_pied	2
fr:a_pig	-4
fr:a_planch	-2
fr:a_pleur	-8				-4					3			4	3			-2			-6	3	2
fr:a_plu	3
fr:a_plus		-3	-3	-4	-5												3	-2					-2
fr:a_prendr	-4
fr:a_pris	-7	4	-5	-2	-2		-3	5	-3	-3		-3	7	-5	-3	-3	11	-9	-3	-10	-3	6	-5
fr:a_propos	4
fr:a_pu	5		9	-3													2			-2
fr:a_quatr	-4	2				-3			3				3	4	3					-4		5
fr:a_que	4
fr:a_quel	-5	-2			-2
fr:a_quelqu'un			-2		5												6	2		-6			-3
fr:a_qui			3										4	4
fr:a_quinz	2
fr:a_quoi	5	-3			-5												-6	6					-4
fr:a_racont	-6
fr:a_ram	-4
fr:a_rappel		2		2		6							-3	-2			-7	7		5
fr:a_rar	-3
fr:a_rattrap	-3
fr:a_recommenc	3	-4	-3		2												5		-2	-7	6	-3
fr:a_reconcil	-4
fr:a_recu	6	4		4	-4	7				4			-3	-3			-7	-3		-6		6	7
fr:a_recuper	-3
fr:a_redir	-10				-3
fr:a_reel	-3
fr:a_ref	-2
fr:a_refair	-2
fr:a_refus		-5			3	-5	-2					4		-2			-6	-3		6		5	-3
fr:a_regard	4		-3	-5		2	5										5			-3	3	-3	-3
fr:a_regl	-5
fr:a_rem		6	-3	3		-3			11				-3	4	11		7	-2		-6	3		-3
fr:a_rembours	-3
fr:a_remerc	-4
fr:a_remplac	4
fr:a_repar	-6
fr:a_reper	-4
fr:a_repondu	7	10	-2	-7	-2		10			4	-3	8	-4					-7	-3	6	-2		5
fr:a_repr	-4
fr:a_reserv	-3
fr:a_reson	-3
fr:a_retrouv	-9
fr:a_reven	-4
fr:a_rien	3	-4	-3			-4	4	-2	-3	-3	-3	-3	-3	-4	-3	-2	-3	-11	-3	10	5	-5
fr:a_sa	4	4		5	-4	-4	-2			7	-4	4	-4	-5			-5	4		-10	7	-8	3
fr:a_sauv	-2
fr:a_se	5
fr:a_signal	-3
fr:a_six	3	4	5	-2		6				3	6		5	-3				-3		-5		3	3
fr:a_son	4	5		4						6			-3	-2			-8			5	3	-4
fr:a_sort	-5
fr:a_soulign	-8
fr:a_su	-3
fr:a_sucr	-4
fr:a_suiv	-5
fr:a_suivr	-3
fr:a_sundai	-3
fr:a_tenu	-7
fr:a_tenus	-3
fr:a_termin	-3
fr:a_thing	-2
fr:a_toi	-4
fr:a_tous	-9	-2			-2
fr:a_tout	-11	-6	-3	-5	4	-3					-2	-2		-2		-2	-10		5	5		-2	-4
fr:a_toute	-4
fr:a_toutes	-4
fr:a_trait	-2
fr:a_traver	4
fr:a_trent	-4
fr:a_tro	-2
fr:a_trois	9	-5	-2	-3	-5	-4	-2	5			-3	-3	-3	-4			7	-4	-3	-9			5
fr:a_trouv	-11			6	-5	5					-2		-3	-2						-2			3
fr:a_un	-4		-3	3	-9		3	-3	-3	8	-6	-4	3	-6	-3	-5		-3	6	-4	-3		-7
fr:a_une	-6	-6	-4	-4		-8	-5	5	-3	-2	-4		3		-2	-2	-8	-3	-3	8		4	-5
fr:a_vendu	4
fr:a_vers	-3
fr:a_vingt	-5
fr:a_voir	-6
fr:a_voix	3
fr:a_vos		-2		2		3											-3	-5		10
fr:a_votre				5		-3						-2	4	-2				7	-2				-7
fr:a_vous	-3	4	4	-8	-7	5	3	5			-4	-3	-3	-5			8	-9	6	-10		2
fr:a_vrai	-4
fr:a_vu	-5	3	-3		-3	5					3							2				2	-3
fr:abon					-2
fr:about	4	10		2		-2						7		4			-3	-4	5	6			-3
fr:absenc	4	2	-2				5											4		-10			4
fr:accent	3
fr:accept_ma	-3
fr:acces			-2	-3	-5												-8	3	-2	-13		-2	13
fr:acces_a	2
fr:acces_est	-3
fr:accessibil	-2
fr:accident	-3
fr:accident_de	-4
fr:accompagn			-3			-2				3							6			-6	3	-2	-2
fr:accompagn_fourn	-3
fr:accord	3
fr:accroch	2			-4	3						3						-7	5	7	-2			-3
fr:accueil		3	-3	-3	-4	-2					6						3	-3	-2	2		-2	-5
fr:accueil_ce	-2
fr:accueil_dejeun	-2
fr:accueil_est	-3
fr:accueil_sour	-4
fr:accus	8			-6	-6	-3	-3	5	-3		-2	-3	4	4	-3		-4	-8	-3	9			-4
fr:achat		7					3			5	4	-3					-2			-5		3	4
fr:achet	4	-8	2	-4	8		-3	-2	-3	-3	3	-3	-5	-5	-3		-6		-4	3	-3	8	-11
fr:achet_la	-2
fr:achet_un	8	-3	5	-5	-3													-3	-2	11			-8
fr:achet_une	-3
fr:acompt	4				-3							4	-2	-3						-8		-6	9
fr:action	3		-3	3													-4	5		-8			6
fr:action_de	3		-3	3													-4	5		-8			6
fr:activ	3
fr:activ_le	2
fr:adapt	-2
fr:add	-8
fr:addit	-2
fr:addit_honnet	-2
fr:administr	3				4	4			3						3					-2		4
fr:adon	-4
fr:ador_cet	-3
fr:adoucisseur	-5
fr:adress	-6		-3	6	-3	5					-4	-3					-2		-3	3		-2	-2
fr:adress_a					-2					3							-2			-6	2	-2	2
fr:adress_mes	-3
fr:adress_modest	-3
fr:adress_rar	-2
fr:adress_sous	2
fr:adult	4	-6	-3		7	-2					-2			-2			3	-6	-2			-4	5
fr:advic	-3
fr:advis	-2
fr:aer	5
fr:aerien	-3
fr:aerien_comm	-3
fr:affair	9	-4	4	-3	-3	-4	-3	-3	-2	-3	-4	-3			-3	-2	7	-7	-5		-3
fr:affair_que	7
fr:affich	17	7		-4			3	4	-3	-3	3	-4	-4	6	-3	-2			3	-3	-3	-8
fr:affich_#	3
fr:affich_le	3
fr:affich_un	5
fr:affirm	3
fr:after	2
fr:afternoon	-2	4	-3	-2	-6	6						-2									7	-2	-7
fr:again	9	5	2		-4				4			-2	-3	5	-3	-3			-2	7		-4	-8
fr:age		-5		-4	3						3						-8	-4		9		4	-4
fr:age_de	2
fr:age_tres	-2
fr:agenc	-2	3	-4		-4	-2								5		5	3	7		-10		-2	-4
fr:agenc_de	-3
fr:agend	-3
fr:agent	-6
fr:agent_a	-2
fr:agent_du	-2
fr:agent_venu	-2
fr:agir		3				2	6					-4		-3
fr:agir_en		3				2	6					-4		-3
fr:agit	7	5		6	5							3		2				-5		4		-3	2
fr:agit_de	3	6		5			2					3		3			-7	-4		13		-2	-5
fr:agre	5			3	4		8					3					-5	-2		6		-2
fr:ah	4
fr:ai	25		4	3		-6	-6				-11	-2	-4	-4		-14	-2		-10	-3	-8		4
fr:ai_#	7	-9	-4	-5		-3								-2			-3	3		2		-3	3
fr:ai_achet	6	-4		-5	-3												-4	-4		12			-5
fr:ai_appel		3	7	-5	-2									4			7						-4
fr:ai_appris	-3
fr:ai_attendu	2	-3	-5	-2													6			-4
fr:ai_aucun	-5
fr:ai_bien	5
fr:ai_cherch	-5				-5
fr:ai_command	10		5	-6	3												-6	-5	7				-4
fr:ai_compt		-3	-5														6			-3
fr:ai_demand	7	10	-4	10		-3	3	9		2		6	-3	3		5	-10	4	-3	-9	2		13
fr:ai_des	5
fr:ai_deux	-4
fr:ai_dit	4			5	10			6						-3			-7	-5				7	-2
fr:ai_don	6			-3													2			3			-3
fr:ai_du		-3		-3	-4													2					-3
fr:ai_economis	-3
fr:ai_ecrit	2		-3											3				-5		9		-2	-3
fr:ai_envoi	3
fr:ai_eu			-6	-3		4			4				6		5		8	-3		-7		-3	4
fr:ai_fait		-5	-8		-11		3	5	-3	-4	-4	3	-4	-4	-2	-2	2	-7	-4	12	-3		-9
fr:ai_ferm	5	-6	-2	6	-5	-2											-7			9		-3	-4
fr:ai_fin	-5
fr:ai_gard	10	4		3	-4	4		5		3	-2		4	-3			-5		-2	-3		7
fr:ai_jam													5	4
fr:ai_jet	-3
fr:ai_la	7		-3		-4													-3		4			-3
fr:ai_laiss	2
fr:ai_le	2	-3	-3	3																-6			7
fr:ai_mang	-5
fr:ai_meme	-10
fr:ai_mis	5	3	-2	2		3		6				4	-3	-3			7	-7	-2	-5			3
fr:ai_offert		-3			7												4		-2	4		-2	-2
fr:ai_oubl	-8
fr:ai_pai	4	-4	6	3														3	-3			-2	-4
fr:ai_parl		7		3			9			5			8	7			-3	-5				9	-2
fr:ai_pas	10	7	-13	5	9	-11				13	-7	-7		4		-4		-10	-8		6		2
fr:ai_pass	3	4		2	-3	2	4			3							-4	-7		11		-3	3
fr:ai_plus	-3		-4		-3	-2			6					-3	6		7			-10			5
fr:ai_pos		-4		-3	-2												2	7		-8			-4
fr:ai_presqu	10		10	-7													9			-10	3		-3
fr:ai_pris	6	-3	-3		2	4							2	2			2	2		-10			4
fr:ai_raccroch	-3
fr:ai_recu	15		10	-15	-12	-5	-4	-3		-4	-5	5	-6	-8		-3	8	-9	-6	-8	-4	-3	8
fr:ai_regard	7	-5	-3	-7	-6	-3					-2						5		-4	-7		-2	3
fr:ai_regl	4	3	-2	6	-2								4				-6	8		-5		3
fr:ai_rien	5	2			-3		-2				4	7	-6	-8				-3		-8			7
fr:ai_sign																	-9	9	5	-7			-3
fr:ai_signal	-5
fr:ai_sort	5	-3	3	2													-5			8			-2
fr:ai_suiv	-2
fr:ai_telephon		-2		2													-8	3	6
fr:ai_toujour	2
fr:ai_trouv			4								4							2		4			-2
fr:ai_un	11	-5	-6		7	-3	-2				-3			-2					-3	3		-3	-5
fr:ai_une		-2		-3													3	5		-6			-2
fr:ai_voulu		2		-3						6
fr:ai_vu	4	3		3	-3	3					-2						-6			6			-3
fr:aid	-10
fr:aid_#	-2
fr:aid_a	-4
fr:aid_comm	-3
fr:aid_les	-3
fr:aie	-9
fr:aie_a	-6
fr:aiguill	6
fr:ailleur	-4		-3	8	7		-3	-2	9		-4	-4	7	5	10		7		-4	-7	2	6	-6
fr:ailleur_le	-3
fr:ailleur_parc	-3
fr:aim	2	-8	-4	17	-8		-5	-4				-4	-8	-7		-2	2	-4	-5	7		2	-11
fr:aim_bien	4
fr:aim_le	-6
fr:aim_mieux	-2								3				-2	-2	3
fr:aim_que	10	-4	-4	8	-2	2	-2		-2	-2		-2	-3	-2	-2		6		-3		-3		-8
fr:aimabl				-2			6										3	4		-9			5
fr:aimabl_et	-3
fr:ain	-4	4		-5		6					7		-2	-3			-4					-4	4
fr:ain_est	-3
fr:ains	-3
fr:ains_que	-3
fr:air	13	-2	5	8	3	-3			3		-2	-2			3	-2	-8		-2	7		-4
fr:ait	3		4								4						3
fr:ajout	-10
fr:ajout_un	-3
fr:alarm	-4
fr:alarm_de	-4
fr:alert	-5
fr:all		-2	-10		-10	2	-4	-4	-4	-4	-8	-5	-5	-6	-4	-6		-3	-4	3	-4	-5
fr:all_night	4
fr:allais	-4
fr:allais_en	-4
fr:allait_le	-3
fr:alle	8	-7	2	2	3					-2	6		-4	3				5	-2	2	2		-6
fr:alle_pour	-3
fr:allemand	3
fr:aller	6			-2	3	-5	-2	-2	-2	4	3	-3	-3	4	-2	-2	9	3	-3	-5	-3	-5	-8
fr:aller_a	3
fr:aller_achet	-3
fr:aller_cherch	3
fr:allerg		-3									3
fr:allez	3				7
fr:allo	14	-4		-15	-6	-4	-3	-3	-2	-3	-3	-3	-2	-4	-2	-2	3	-4	-3	4	-2	-4	-13
fr:allo_ce	3
fr:allofil		-2			-4
fr:allum	-5			5	3	3					4						-8	2		3		-2	4
fr:allur	-3
fr:allur_je	-4
fr:almost	-4
fr:almost_disappointed	-4
fr:alors	3		-9	-8	-5	2		-3	-3	-4		-4	-5	3	-3	4	2	8	-4		-3	-7	-5
fr:alors_je	-5	4	-3	-4	-4									6		6	-4	8		-3
fr:alors_que	9		-6		-5	5				-2	3	-3	-3	-4		-3	-5			7		-4	-2
fr:am	-2	4	-3		-5	-2			-3	-2	2	-2	-3	9	-2		3	-9	-2	6	-2	-4
fr:am_almost	-4
fr:am_not	5	7		5	-2						3			9			-9	-6		8		-3	3
fr:am_sold	-3
fr:am_still	-4
fr:amandin	7		3	-5	5												-4	-5	7
fr:amateur	3	-3	10	-3													2			-2
fr:amateur_de	3	-3	10	-3													2			-2
fr:ambul	2	8		-6		8											6					-3	-3
fr:ame	2	-2			-6												-2	5
fr:amend	3
fr:americain	2
fr:amis	4		7	8	7			4				3					-2	6	-2				-6
fr:an		6	-13		6	11	-6	-10	4	-14	18	-14	2	4	4	-10	3	-2	-15	11	-12	-5	-6
fr:an_a		-2	-3		-2						2									7			-3
fr:an_chez	7		-3		-2				5				4	5	5			-3		4
fr:an_de	5	6	-6	-6	-2						8						3						-5
fr:an_dern	3
fr:an_est		4		4		8					9		3	-5			-4					4	-4
fr:an_et			-5		3				-3		8		-3	-4	-3		-4	8		-2	-2	-3	2
fr:an_pass	-8				-3
fr:an_plus	-3
fr:an_pour	2
fr:an_prochain	-6	-3			-4												6			-4
fr:an_remerc	-2
fr:an_sans	-6
fr:an_satisfait	-3
fr:ancien	8		-6	3	3		-3	-3	-3	-4	3	-3	-4	-4	-3	-2	11	-7	-4	6	-3	-8	-13
fr:and		-12	-15		-5	-9	-10	-9	-8	-11	-5	-11	-9	-4	-8	-11	-9	-5	3	3	-8	-11
fr:and_a	-3
fr:and_good	-2
fr:and_i	-2				-2
fr:and_it	6		-3	-3																3			-4
fr:and_quick	-5
fr:and_the	5		-6	-5	3	-5	-2			-2	3	-3	-2	3			3		-5	8		-3	-11
fr:anesthes	-3
fr:anesthes_me	-3
fr:ange	-7
fr:ange_me	-4
fr:anglais	7	-3		5	-3												10	-5	6	-11			-5
fr:ani	-11				-2	2					4			-2
fr:anne	3	-5	4	4	7	-4	-3	-2	5	-3	-3	-3	-5		5			8	-5		-3	-4	3
fr:anne-soph	5	3	6	11	-3	-3			9		-3		-3	5	9		-12	-3		11			-4
fr:anne_a	-4	-2			-3
fr:annex	-5	-5		2	4	-2	2		-3			-4		-3	-3		5	2		-8			-3
fr:anniversair	8		3		7												6	-2					-4
fr:annonc		5	8	-4	-12		-4	-4	-5	-4	3	-5	5	7	-5	-4		-4	-5		-3
fr:annonc_de						5							3	2
fr:annonc_expliqu	-3
fr:annonc_prix	-4
fr:annonc_sans	-3
fr:annonc_termin	-3
fr:annonc_une	5	8	7		-3	-3					6			4			-3	-4		3		-3	5
fr:annuel	4
fr:annul	-8	-11	-5	9	-3	-6	-5	-4	-5	-4	-5	-6	-5	-7	-5	-4	-6	2	-6	4	-2	5	-8
fr:annul_de	-2
fr:annul_le	-7				-2
fr:anoth	4
fr:answer	3
fr:antivirus	6
fr:any	-15	-4			-5	-2					-2			-2
fr:any_new	-5
fr:any_tim	-7
fr:anywher	3
fr:aout	-7	4	2	21	-2		4	-6	8	-8	-10	-10	3	11	8	2	-6	10	-8	-2	-6	-5	10
fr:aout_#	4	3		3		4	6										-4	6	-2	-3		-2	4
fr:aout_et	2
fr:aperco	-6
fr:app	5
fr:apparaissent	2
fr:apparaissent_dans	2
fr:appareil		-3	-3	-3	-6	6	-3		4			2	4	-5	4		-2	4		-4			7
fr:apparent	2
fr:apparentli	6
fr:appart	5
fr:appel		11			-9	8	-3			-7	7	3	9	2			-15	-9	8	4		8	2
fr:appel_#	5
fr:appel_a	5		4	-6		-2		6						-3			-6	-2		5		4	-3
fr:appel_avant	-3								4		4		2	3	5					-9		8	-2
fr:appel_de	-8	6		-3		3	4	-3	-3	-3		2		-2	-3		-9		6		-2	-9	7
fr:appel_le	-9				-2	4					-4		5	-2						5		-2	-3
fr:appel_moi		5				6			3		9		3	-3	3		-3			-4		8	-3
fr:appel_pour	-9				-2								4	3
fr:appel_un	3
fr:appl	6			10	-6	-3	5			-2	-2	-2		-3			-3		-2	-8		-3	7
fr:appl_de	-4
fr:appl_me	4
fr:applaud	3	5	12											4
fr:appliqu	6
fr:appliqu_de	2
fr:apport	2	-4		-8													11		-2	-11	3	-2	-3
fr:apprec	2
fr:apprec_de	-3
fr:apprec_la	3
fr:apprec_le	-3
fr:apprec_que	-3
fr:apprend	4	-4		2	-3												-4		7				-5
fr:apprend_que	2
fr:apprent	-4
fr:apprent_a	-3
fr:apprent_etait	-3
fr:appris		-4
fr:approch	3	4		2	-4	7				4	-3		5				-6	2		6		3	-6
fr:appui	-2	8	-3		-5	4	2			-2	2	2	3	-3				7	-2	-3	-2		-7
fr:appui_sur	2
fr:apres		-5		3		-7	-8	-7	-8	2		-9	3	-8	-8	-7	7	-10	-10	-4	-8	12
fr:apres-mid		-4		2	5	-2											-5	4		-9		3	6
fr:apres_#	-2	3		3		-3							7				-4	-4		-8		13	-4
fr:apres_ca	4	-5		7	-4												9	-5		-10			5
fr:apres_coup	-3
fr:apres_deux	-6
fr:apres_la	-2
fr:apres_le	2	-5	2				-3	-2	-3	-3		-3	-4	-4	-3	-3	4	-5	-2	2	-3		-6
fr:apres_six	2
fr:apres_sur	-2
fr:april	-3
fr:araign	2
fr:are			5	-7	-5	5	-3	-3	-4	-4	-5	-4	-5	5	-4	-4	-5	-5	-4	12	-3	-6	-12
fr:are_insan	-3
fr:are_the	-5
fr:are_you	-3
fr:argent	11	-4	-3	4	10						2			-2			9		-5			-4	-5
fr:argument	-3
fr:armoir	4
fr:arrach_une	-5
fr:arrang	-10	-3		5	5												6	-8	-2				-2
fr:arrang_ca	-7
fr:arret	3		-8	3	6	-4	-4	-3	-4	-5	5	-4		-5	-4	-3	-2	-6	8	-3	-4	-4	4
fr:arretent	3
fr:arretent_a	2
fr:arrier	-4	-2		4	-5												10	-2		-7		-2
fr:arrier_possibl	-3
fr:arriv	-6	-9	-6		-4	-10	-7	5	-7		-7	-8	-9	-13	-7	-8	-11	9		3	-7	-2
fr:arriv_a	-5	-7	-5	2	3	-3	-3	-2	-2	-3	-3	-3	-2	-3	-2		-10	5	3	3	-2	-4
fr:arriv_avec	6
fr:arriv_de	3
fr:arriv_en	-4
fr:arriv_le	4	2		6				6						-2			-4	9		-4
fr:arriv_sur	-2
fr:arrivent	8				-4	3	4											-2				-2	4
fr:articl	5	8		5			6	6						-4			-4	-4				-2	9
fr:articl_#	5	6		2			7							-2			-3	-3		-5			9
fr:articl_sans	-3
fr:artist	7
fr:as	-13		5	-3	-5	-2			4		-2	-2	-2	4	3		-3	4		4			-5
fr:as_dit	3	2		-3					4					5	4		-3	4		5			-5
fr:ask	7		-3		-4												8	-5	-3	-6	7		-9
fr:asked	8	-6	-6	-6	-5	-4			-2		-2			-5		-3	3	-4	-2		2		-7
fr:aspir	-5	-3			-3									-2
fr:assez	3		-2	6	-2												-6	5		-4			5
fr:assez_rar	-4
fr:assiet			-10	3	-7	5				-2	-3		-3	-3		-3	3	-7	-3	-6	-2		4
fr:assis	4			-4	-4	3					5						-6	-5		8		-2	5
fr:assist	-3	4				-2	7
fr:assist_en	-7
fr:assoc					-4					4							-4	-2		7	4	-2	-4
fr:assur	6	-2	-6	9	-8		3	-2	-2	-2	3		-3	-5	-2		-6	8	3		-2	-7
fr:assur_de	-3
fr:assur_le	2	-5		6	-2												-8	8					-3
fr:assur_par	-3
fr:assur_que	3	-5	-4	4	-5												-5		5	5		-3	-4
fr:assureur	4	12		8	-6	7	4	3	-3	-2	2	10	-3	-5	-2		-9	5		-7		2	7
fr:asterisqu	-3
fr:asterisqu_ce	-4
fr:at	3	-7	-11	-5	-10	-7	-3	-3	-4		-5	-4	-6	-7	-4	-3	3	-12	10	-9
fr:at_#	-4	-6	-4		-6	-3			-2		-3	-2	-3	-4				-7	6	-2		2	-5
fr:at_the	4		-2														-3	-2	7				-3
fr:atel	4		11	-10	-5	3					-3	-2					-6			9		-2	-4
fr:atel_velo	-2
fr:attach	2
fr:attached	-4	-5		2	-5	-2											-4	2		4			-3
fr:attend		3			-6	-7	2	-4	4	9	-3		-10		4	-3		-6	-5	-6		8	4
fr:attend_a	-3	4		-4	5					5							3			-6			4
fr:attend_dans	-4
fr:attend_de	3									3		4		-3						-5	3	3	-5
fr:attend_le	-7
fr:attend_pas	-5
fr:attend_une	2
fr:attendent	5	-2	3		-3													-3		6			-2
fr:attendr	3		-2	5	5			6	2			4	3	-5	2		3			-11		7	4
fr:attendu		3	-6		-7	-5				5	4		-3	-3			5			-6	7	-6	-4
fr:attendu_#	2
fr:attendu_ma	-3
fr:attendus	-5
fr:attent	-6	-3	-5	-5	-7		-2			-2	-5		4	-3					-2	7	-3	-3	-7
fr:attent_prix	-3
fr:attent_problem	-4
fr:attention	-3
fr:attention_et	-3
fr:attest	5	5	-4	9	-8			-2	-2	-2	-3	7	-3	-4	-2		-15		-3	12		-5	2
fr:attest_de		-3		5		-4	2					3					-5	3		-4		-2	6
fr:attribu	3
fr:au	-2			16		-7	-2	-5	-19	-10	4	-5	-3	-6	-19	-15					-7	-7	-7
fr:au-dessus		-4	-3	-9	-3	-4				-2	-3		4	4				-5		5			-4
fr:au_#	-13	3	-5	15	-6	5		3		-6	4			-11		-3	-11	5	-5		-3	10	-5
fr:au_bout	2		4	-4	-4	-8					3		2	7			5	-2
fr:au_bureau	-9
fr:au_calendr	-3
fr:au_canard	-3
fr:au_cent	-5
fr:au_centim	-8
fr:au_centr	-3
fr:au_chauffeur	-3
fr:au_chef	-2
fr:au_clav	-2
fr:au_coeur	-6
fr:au_complet		-3
fr:au_comptoir		7	-4	8		-3	4						3	6				2	-2	-7			5
fr:au_contrair	-5
fr:au_couch	-3
fr:au_cour	-2
fr:au_debut	-5
fr:au_depart	3
fr:au_dev	-3
fr:au_doss		10		-4		-2					6	4	5	-3				6		-8			-2
fr:au_four	-4
fr:au_grand	-3
fr:au_kin	-2
fr:au_lieu	-3		-5	5		-3				-2	-2	-2	-2	5		5	-3	6				-2	-2
fr:au_long	-3
fr:au_matin	3	-3	-3	7														8		-8			-2
fr:au_meme	2	3				3					-2						-8	3	6				-3
fr:au_micro	-5
fr:au_milieu	6	-6		4		-5					-3						-8		6	5			-2
fr:au_moins	10		5		5	5					5							-2				-3	3
fr:au_mois		-6	3	3	3												7			-3	3		-3
fr:au_moment	2
fr:au_mur	4
fr:au_nez	2	-3			3												-3			3	6	-3	-2
fr:au_nom	-5
fr:au_parc	-3
fr:au_patiss	-3
fr:au_pet	-6
fr:au_plafond	-5
fr:au_plan	-7
fr:au_plus	8	4	-3		-5	-3	2				6	3		-3			-3		-3	9		-3	-8
fr:au_post	3
fr:au_printemp				3		-3							3	3			-5	-3					6
fr:au_prix	3
fr:au_quai	4
fr:au_rendez-vous	-3
fr:au_retour	-3
fr:au_riz	-2
fr:au_serieux	-6
fr:au_servic					-2
fr:au_sirop	-3
fr:au_sol	2
fr:au_sommair	-15	-8			-3	-4	-5					-3		-2
fr:au_stylo	2
fr:au_sujet	-5	-6	5	-2	-2	-2								-3						-8	3	2	-2
fr:au_tax	-2
fr:au_telephon	9	3	-3		-6		-5	-4	-4		8	4		-9	-4	-5		7	-6		-5
fr:aucun	-14	4	-3	6	-9		2	-5	4			2		9	4	-3	-9	6		-5	3	-2	4
fr:aucun_bagag	-4
fr:aucun_doubl	-3
fr:aucun_fuit	-3
fr:aucun_inscript	-3
fr:aucun_langu	-2
fr:aucun_pistag	-3
fr:aucun_plantag	-5
fr:aucun_pression	-3
fr:aucun_reclam	-3
fr:audrei	-3			3	-3							3		-3			-5	-2	-2	-3		-2	11
fr:augment	5			-6	-5												6	-3	6	-8			-4
fr:aujourd'hui	14	-8	4	7	7		-5	-4	-4	-5		-5	-7	-6	-4	-3	-10	-3	10	-3	4	-2	3
fr:aur		4	6	-2	-4		4							3			10	-3	-2	4		-3	-13
fr:aur_quand	-7
fr:aura	2	-2		-2	3												2	3		-3
fr:aurait	5	-3	4														-12			12			-2
fr:aurel	7		-3	-4	-4				6	-2			-3	-4	6		9	-4		-4		-6	3
fr:auss			-10	2	-5	-3	-5	4	-5		-2				-5	-3	-20	-6	4	-2			14
fr:auss_gentill	-2
fr:aut_plus	-4
fr:autist	-2
fr:autist_et	-2
fr:auto					-4	2					-3						3			-4			4
fr:auto-ecol	-3
fr:auto-ecol_rav	-3
fr:auto_ma	-3
fr:autobus	-3				-3	-2			4					5	4		-7	-3		7		4	-2
fr:automn	-8				-2							-2
fr:autor	3	8		5		3	9				-2						-5			-9		3	8
fr:autour		-7		-9	3	-5			3		-2		-3	-2	3		-2	-2		4			-3
fr:autour_de				-9	-2				3				-2	-2	3
fr:autr	5	9	-16	6	-3	6	7	-9	7	4			10	5	8	-7		10	-10			5	-19
fr:autr_avis	2	5					9					3		5				7		-5			-3
fr:autr_chos	2
fr:autr_entrepris	-3
fr:autr_hotel	2
fr:autr_pour		-2
fr:autr_sans	-9
fr:aux	-2		3		6		-9	-7	2			-8	-9	4	2		11	-9	-8	-3			-15
fr:aux_#	3	-4	-6		4	-2	-2		-2	-2	-2	-2		-2	-2	-3	11	-2	-3	-12			-4
fr:aux_agent	-2
fr:aux_amateur	3	-3	10	-3													2			-2
fr:aux_ange	-2
fr:aux_avis	-3
fr:aux_exercic	-4
fr:aux_lettr	-4	-4			-2
fr:aux_parent	-3
fr:aux_petit	-3
fr:aux_tissus	-2
fr:aux_urgenc	-2
fr:avaient	-5
fr:avaient_deja	-3
fr:avaient_pas	-3
fr:avais	-3	-9	-3	-7		-8	-6	-5	-5	-6	4	-6	-6	-8	-5	-5	9	-9	-7	5	6	-3	-18
fr:avais_command	8
fr:avais_demand	3
fr:avais_dit	4	-2		-3	-2												3			4			-5
fr:avais_laiss	-8
fr:avais_moi-mem	-4
fr:avais_pas					4
fr:avais_perdu	-3
fr:avais_peur	-10
fr:avais_pris	5
fr:avais_son	-3
fr:avais_un	2
fr:avais_zero	-3
fr:avait		-2		3	-12	-4	-13	-11	-3		4	-14	-3	-15	-3	-12	-3	5	4			-4	-12
fr:avait_annonc	-3	6			-3				-2		6		3	3	-2		-2			4
fr:avait_assur	4	-2		6	-3												-8		5	5			-3
fr:avait_de	2
fr:avait_deja		-7	-2	8	-4	-4					-3						3	-3		4		-3	-3
fr:avait_dit	-11	-2	4	3	-11	-2	-4	-3	-3	-5	6	-3	-5	-5	-3	-3	-6	-8	4	8		-6	2
fr:avait_du					2						3						-7			6		3	-3
fr:avait_garant	4		3		-3	2					2		5	-2		-2		3	-2	-10		4
fr:avait_lu	-4
fr:avait_pas	4	-2	4	-5	-3												3	-4	5	-4			-2
fr:avait_prom	-2	-3
fr:avait_rien	-3	-2			-3
fr:avait_song	-3
fr:avait_une	-2
fr:aval	4
fr:avanc	-8	-3	-5		4	-8	-4	-3	-3	5	-6	-5	-5		-3	-3	-5	4	-3	7	-3		-6
fr:avanc_et	-3
fr:avant	-5		2	14	-12	4		-3	3	-8		5	-4	-14	3	-9	-12	-9		10	-13	11	-11
fr:avant_#	9	-8		5	-5							-2	-3	-3			-7	-5	-2	-2		12	-7
fr:avant_ce	8					4					8		-3	-3			-10			4		6	-4
fr:avant_cinq	-4
fr:avant_de	4	-6	-3	7		3			4		-3		6	-2	5		-9	8	6	-4		-4	2
fr:avant_dimanch	3
fr:avant_la		-6	7	13	-6	-6	-4	-3	-4	-3	-5	2			-4		-6	-3	-3	6	-2
fr:avant_le	-6		-8	2	-7	-5	-4	-3	-3	-2	-4	5	-4	-5	-3	-4	5	5	-3	-11		2	-6
fr:avant_les	-3	-2
fr:avant_meme	-7
fr:avant_mid	5	6	-2	-2	-3	7	5						-4	-4			-7	-2				5	3
fr:avant_pis	-5
fr:avant_que	-7	4	2	-4	-4	7	4					7					6	-5		5		-4	-6
fr:avant_sept	-3
fr:avant_vendred		2				-3			7				3	3	7		-2			-2		5	-2
fr:avec		-2		4	-5	-5	-4	-5	-6			-12	-7		-6		-9		-8	6			-2
fr:avec_#	4
fr:avec_des	-4	8	-2	5		5				6	-3		-3	-3				-7	5	-6	7		-6
fr:avec_deux	3	-4		2	5												-5	4		-4			4
fr:avec_eux	-3
fr:avec_la		-6	-5	-13	-6	-4	4			4	-3	-2	-3	-3			12		-2	-18	2	7	-6
fr:avec_laquel	-10
fr:avec_le	9	-6	-8		-2	-3	-6	-4	-4	-4					-4	-3	-6		-5		-4		10
fr:avec_lequel	-3
fr:avec_les	3		-4	4	3	7	-3	-2		-3	5	-2	4	-3					5	-12	-2	4
fr:avec_lui		7				-4				4	5						-6			-2			10
fr:avec_ma	5	-3	-4	-5	6	-3					-2						13	-7	-3	-11			-4
fr:avec_mes		-4		8															-2	4			-4
fr:avec_moi	-9
fr:avec_mon	-4	-2	4		7													-3		6			-2
fr:avec_nos	9	-4	9	3	-3												-13	-2		14	3	-2	-5
fr:avec_sa	-11	-3	7	4	-7		-2			-3	3	-3	-3	-3		-2	-6	2		-6	6	-4	3
fr:avec_sept	-4
fr:avec_ses	2
fr:avec_son	4	-6			-8					-2			-3	-4			6		5	-3	-2	-5	-6
fr:avec_tact	-3
fr:avec_tout	-3
fr:avec_un	6		3	-6	-5	-2	-4	-4	-4		7	-5			-4	2	-8	-4	-5	9	-5	2
fr:avec_une		2	-4	4	-11			3	4	-5	3	-5		3	4	-5	5		-5			-7	-4
fr:avec_votre	2	-3	-3		3	-2	-3					4	-2	-3			5	-2		-5		4	-5
fr:avec_vous	-8	2				5			4				3	5	4
fr:aven	-8	-2
fr:avert	-4	5			-2	3	5				-6						4			-10			3
fr:avert_en	-5
fr:aveugl	2
fr:avez		-6	-15		-14	-13		7	-3	-9	-10	-4	-10	-5	-3	-6	-14	4	-9	3	-8	-7	7
fr:avez_chang		-3	-2	-6	-3												-5	-3		10			-4
fr:avez_fait	-3
fr:avez_mis	5
fr:avez_pas	-5
fr:avez_pos	6	-3	-2		-2	-3		4				4						4					-7
fr:avez_remplac	-2
fr:avez_repr	-4
fr:avez_tenu	-3
fr:avez_vous	-16				-2
fr:aviez	-5	6	5	-4	-11	-3	3	4	-2	-2	6	-3	-2	-5	-2					-7		-2	7
fr:aviez_annonc	-6
fr:avion	7
fr:avions	5	3			-4			5			2	3		-3			-2	6		-4		-3	2
fr:avis		5	9	-11		7	9	2	-5	-5	4			5	-5	-4	4	9	-6	-2	-4	-5	-6
fr:avis_de	-5	-5			-2
fr:avocat	5	5		3			7										-4	-6					9
fr:avoir	-16	2	7		-5			-4	-7	2				-11	-7	-4	7	-4	-4	-6	-3	5
fr:avoir_de	-4
fr:avoir_des	5
fr:avoir_le	-3
fr:avoir_pris	-5
fr:avoir_une	2
fr:avons		4	-5	-10	-2	3	-5	3	-4		10				-4		5		5	-14		6
fr:avons_beaucoup	-3
fr:avons_mang	3
fr:avons_pass	-3
fr:avou	2
fr:avril	6	-4		-4	-10	-2				-4	-5		6	-9		-3	6		-6		-4	-4	-4
fr:avril_le	4
fr:ayant	2
fr:b	-8	-3				-3
fr:bac	10			8	7	-2	5				-3						6			-8			4
fr:bac_de	7	-3	2	4													5			-4			-2
fr:back			-4	7	-9	-3	-3	-2	-2	4	-2	-3	-3	-3	-2		-10	8	-3	3	-3	-3	-4
fr:back_any	-4
fr:back_to	-2
fr:back_tomorrow	-3
fr:backup	4
fr:badg	-4	-2			5
fr:bagag	-4
fr:bagag_perdu	-5
fr:bagu	-10	7	-2			-3		6				11	-2			8	5	-3		-3		3
fr:bagu_ont	-4
fr:bai_vitr	-4
fr:baignoir	8		-3	-6							3							-3		6		-3	-4
fr:bain	6	7	-11	6	5	3	-4	-4	-5	-4	3	-5	5		-4	-4	4	3	-6	-6	-4	-4	3
fr:bain_a	-6
fr:bain_superb	-3
fr:baiss	6	-2		5														2	5	-9			-3
fr:balad	-2
fr:balad_sur	-2
fr:balai_chaqu	-3
fr:balanc	-4
fr:balcon	3
fr:ball	3
fr:ball_en	-3
fr:ball_pour	2
fr:ballon	8	2	7	-2	-3			6						-2			-8			5			3
fr:banc	-3			3		-4								6		6	5	-3		-2
fr:banc_de	-4	2				-3								6		6
fr:bancair		-4					-5					-3
fr:band	3
fr:banqu	5	4	-3	6	6									6		6	-11	15		-7			-2
fr:banqu_et	2
fr:banquet	-3
fr:banquet_de	-2
fr:baptem	-2
fr:bar	7	-3	-3		7												5	2	-3	-10			5
fr:barman	-3
fr:barman_se	-3
fr:barr			-5			4				-2			-2	-2			5	3		-4	6	-4	-5
fr:bas	5	-6	-6	-2	-2		-3		-2	-3	4	-3	4	-4	-2	-2	5	-3	-3	2	-3		-11
fr:bas_ce	-4
fr:bas_et	6
fr:bas_nous	-2
fr:bascul	2
fr:bass	-9
fr:bass_que	-2
fr:bassin	6	8	4	-11	-3							8				8	13	-2		-7			-8
fr:bastien	2	-4		4	5	-6	4	-3	-2	-4	-5	-3	-3	-3	-3		-13	2	-4	14	-3	-8	-4
fr:bat	-3
fr:batter	-5
fr:batter_tient	-5
fr:baum	-4
fr:baum_au	-4
fr:bb	4
fr:bb_a	4
fr:be	-9	-5	-2	12	3	-3	-2				-3	-2	-2	-3				-6	-4	13		-2	-7
fr:be_back	-5
fr:be_proud	-2
fr:beatric_de	-4
fr:beau	11	-5			4	-3	-3	-2	-2	-3	-3	-2	-2	-3	-2	-3		-6	-4	5	-3	-3
fr:beau-frer	5	-5	-3	-2	7												11	-3	-3			-4	-4
fr:beau_fusil	-4
fr:beaucoup	2	-5	5		-3									-2						6			-6
fr:beaucoup_a	-2
fr:beaucoup_apprec	-3
fr:beaucoup_de	2
fr:beb	6	-5	-5		-5					-2		-3	-3	-2			-11			12		-4	-8
fr:beb_redress	-3
fr:bed	-7
fr:been	8	3	-3		-2								-2					-4		5		-3	-7
fr:befor				4													-6	-3	-2	12			-3
fr:bel	17	-5			-5		-3	-2	-3	-3	-4	-3	-3	-3	-3	-5	7	-6	-4	-4	-3	-5
fr:belgiqu	-3
fr:belgiqu_avec	-4
fr:bellav	-3				2
fr:belle-mer	9	-2	-3														-3	-2					5
fr:belle-soeur	2
fr:bemol	14		-5	-6													5			-4			-2
fr:benevol_en	-2
fr:benoit	4	-3	9	-8		-3	-3	-2	-2	-3	-3	-3	-3		-2	-2	-3	-6	-4	11	-2	-3	-8
fr:bequill	3
fr:berenger		7			-3				4		9		-4	-5	4					3			-4
fr:bergeron					4	-2							4	5
fr:bertrand	-5	5					2		3				-2	-3	3
fr:besoin	-3	5		3	4						4			3			-6		-2	5		-2	4
fr:besoin_de		4			4									4			-5			3			5
fr:best	-3	-5	-3	6	-2									-2			-9	4	-2	10			-6
fr:bet	-2
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
fr:bien	-22	-4	-6	-7	-3	-3	-7	-3	-6	-12	-3			2	-6	-10				-2	-4		-7
fr:bien_a	-3
fr:bien_arriv	-5
fr:bien_bien	-6
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
fr:bien_que	3	-3	-4	-8	-6												7	-8	6	-5		-2	-4
fr:bien_une	-5
fr:bien_vouloir	-6
fr:bien_vu	-4
fr:bientot	4	3		-2	-2					6								4		-5
fr:bienvenu	5		7	-4	-3	-3				5							-9			9		4	-5
fr:bier	5
fr:bier_au	3
fr:bijout	-4
fr:bijout_lor	-4
fr:bill	6	-4		4	-5								-3	-3			-5		6	-11		3	3
fr:billed	2
fr:billet	6				3			4									10	-3	-2	-12		-4	4
fr:billet_en	-3
fr:bilodeau	-4	-2		-4	3												4	-2	5	-9			-2
fr:bin	-3
fr:bin_fondent	-4
fr:biscuit_de	-5
fr:bizarr	-7
fr:blagu	-2
fr:blagu_pour	-4
fr:blanc	3	-5	6		4						-3						-3	-2		5		3	-4
fr:blanch		2	3		-2						-4	4	4	-3				-4		3		-5	5
fr:blanch_servic	-3
fr:bleu			7	7	-3				-2		4	-2	3	3	-2		-8			8			-7
fr:bleu_du	-4
fr:blond	-4
fr:blond_ce	-4
fr:blond_enceint	-3
fr:bloqu	-3	-3		2	-6	-4	-3		-3	3	-3	-2	-4	-3	-3		-5	4			4	-3
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
fr:boil	-3	-3
fr:boir	3
fr:bois	-2	4			-3											7		3				-2
fr:bois_quand	-2
fr:boit	9				-8	-3		-3	-4	-4		-5	-6	8	-4	8	-6	-11	-5	17		-11
fr:boit_a	3	-4			-3	-2											-2			3			-3
fr:boit_aux	-4	-4			-2
fr:boit_de	6		7	-4		-2	5							-2			3			-4		-3	5
fr:boit_vocal		7	-3	-7	-2								-2	9		10	-4	-2		10		-4	-3
fr:bol	3
fr:bon	-8	-4	-7		-4	-4	-3	-9			-13	-12	-7	-2		-10	4	-3	-4	5	-5	-10	-6
fr:bon_accueil	-2
fr:bon_anne	-4	-2			-3
fr:bon_bouteil	-5
fr:bon_ce	-3
fr:bon_de	7	10		5	-3				7	5				5	7		-13			11			3
fr:bon_et	4																				3
fr:bon_humeur	-10
fr:bon_journ	-8	-3												-2
fr:bon_les	-2
fr:bon_moment	-2
fr:bon_mrci	-5
fr:bon_pour		-4			5													2		3		-3	-3
fr:bon_rep	-3
fr:bon_servic	5
fr:bon_surpris	-2
fr:bon_vis	-3
fr:bonheur	3	-4	9	3	-3												-2	-3		6			-5
fr:bonheur_hebdomadair	-3
fr:bonhomm	-7
fr:bonhomm_dans	-3
fr:bonhomm_est	-5
fr:bonjour	-11	-16	-18	13	-10	-14	-19	4	-17	-14	-4	-6	-13	-9	-17	-14	-11	-2		11	-5	-4	-5
fr:bonjour_a	-8	-4			-3									-2
fr:bonjour_bruno	-5
fr:bonjour_ce	-5	-3		5		-2		-2		-2	-2		-2	-3		-2				6			-5
fr:bonjour_je		-6	-5	2	8	-4	-3	-3	-3	-3	-3	-3	-4	-4	-3	-2	-2	-2	4		-2	-3	-8
fr:bonjour_karim	-10	6			-4						7
fr:bonjour_le	9			6	-2												-7			-4			8
fr:bonjour_madam	-5	-4		2	-4	-2			3				-3	-3	3		-5		5	-8	3		3
fr:bonjour_marie-ang	2	-3		-3	-3												3	-6	7	-4			-4
fr:bonjour_mme				3	5												4			-8			5
fr:bonjour_mon	-6
fr:bonjour_nanci	-7				-3
fr:bonjour_nous	-9
fr:bonsoir	10	4	-3	-7			2	-3	-4	6	-5	-4	-4	-4	-4		3	-5	-4	-4	4	-8	7
fr:bonsoir_a	-4
fr:book	-6				3
fr:booked	4
fr:bord		-4				-2												-2	-3	5	-2	-2	-4
fr:bord_est	-3
fr:bord_pis	-3
fr:bore	5	-2	-3	7	3												-3			4
fr:bore_#	5	-2	-3	7	3												-3			4
fr:born	3
fr:boss	4
fr:boss_en	-3
fr:bott	-4	-3	-4
fr:bouch	-3	3	-4	-4	-5	-5	-2			5	-4	-2	-2	-2		-2		5		-2	6	-3	-12
fr:bouch_avant	-4
fr:bouch_en	-4
fr:bouchon		-4	-5		2	-2		-2	-2	-2	-2			-2	-2	-2	9	-2	-2	-9			-3
fr:boug		3	-3	-7	6		-3	5	6		-4	-2	-2	4	6		9	4	-2	-6			-7
fr:boug_de	-4
fr:bouillott_electr	2
fr:boulanger	2
fr:boulet	-3
fr:boulet_sauc	-3
fr:boulo	-2
fr:boulo_merc	-2
fr:boulot	3
fr:bouquet	-2
fr:bout	9			-5	-6	-4	-4	-3	-3	-3				5	-3	-2	5		-3		-2		-4
fr:bout_de	10		-5		-2	3											-4			4		3	-4
fr:bout_des	3
fr:bout_du	-3	-2	6	-6		-5							3	3			9			-11			2
fr:bouteil	-5	-3	-3		-2													-2		-4			3
fr:bouteil_de	-3
fr:boutiqu	5			-7	-3			5			-2			5			-2	-5		14		-6	-9
fr:boutiqu_de	2
fr:boutiqu_me	-2
fr:bouton	2	10	-2	-4	-3	5	5				11		-3	-4				-5		10		-5
fr:bouton_a	-4
fr:bouton_de	2	4		-5		6					8		-2	-3			-4			9		-4	-3
fr:boutt	4
fr:box	6		3		-2	3					2						-9	-2		8
fr:boyau	6			2	4	3											3	-3		2			-3
fr:brais	-8	-4		2	2												-5	6	6	-7			-3
fr:branch	-3	-2	-2		-5												-3		7	-4
fr:branch_le	-6
fr:bras	9	-5	-5	4	-3	-3					-2						3			-5		-2	4
fr:braseo	-4					2					2
fr:bravo	-3	-6	18	-12	-5	-2					-2	-2		-4		-3	-5	-3	-3	6		-2	-5
fr:bravo_au	-3
fr:bravo_pour	4	-5	13	-6	-2									-3			-3	-2		4			-2
fr:breakfast	4	-2																8		-7			-2
fr:brigad	-5
fr:brigad_intervenu	-2
fr:brigad_lor	-3
fr:brill	5
fr:brill_instructor	-3
fr:bris	-15	7			-6	-2						8				8
fr:broth_had	-3
fr:brouillard	-3
fr:brouillon	3
fr:brui	-10
fr:bruit	5		-3	10													-8	-2		-9			13
fr:bruit_de	3
fr:brul	-2		3	7		6					8		-2	4			-4			10		-3	-6
fr:brul_#	-4
fr:brul_le	-3
fr:brul_surtout	-4
fr:bruleur		8		3	-5	9					-2		2	3			-7	3		4		5	-3
fr:brum					-2
fr:brun	8	-3	-6	-3																2			-2
fr:brunch			-4															-3		8			-5
fr:brunch_du	-4
fr:brunch_gener	-3
fr:bruno			-8		2		-4	-3	-3	-4		5	-5	-6	-3	-3		-4	-4	10	-3	-5	-10
fr:bu				-5	-4												4	2		-5			-3
fr:bu_le	-2
fr:buander	2	-5	-6	-2	-5	-2										-2	6	-2	-2	-6		-2	-3
fr:budget	-15				-4
fr:budget_ever	-3
fr:budget_qui	-4
fr:buffet	5		-2	-6	4												11	-2		-9			-3
fr:bug_fixed	-3
fr:bureau	-5	-2	5	7		3	-5	-4	6	-5	-6	-5	5	-5	6	-3	-6		-4	-8	-4	3	9
fr:bureau_a	2
fr:bureau_de	3	4							3				3	-3	3					-6		6
fr:bureau_du	2
fr:bureau_ferm	-3
fr:bureau_sont	-5
fr:burger	-5
fr:burger_are	-3
fr:burger_une	-3
fr:bus	-8
fr:bus_est	-8
fr:bus_propr	-2
fr:but	7	-5	-9	9	6	-4	-2	-3	-2	-2	-4	-3	-3	-4	-2	-3		-10	10	-15		-3	9
fr:by	8	-4	-3	-6	-6	-2	-2	-3	-2		-2	-3	-2	-4	-2		6	8	-4	-6	-2	-3	-10
fr:by_the	5
fr:c	11	5		3		-2		6						-3			3	-6	-3	6		-3	-5
fr:c_est	7		-2	-2	2												7	-7	-2				-2
fr:ca	4	-10	-8	14	15	-4	-12	-7	-6	-3	-14	-12	-7	-4	-6	-3		-5		-2	-18	-7	6
fr:ca_a		-2		5	4	-3		6				4	-3	-2			9	-5	5	-11			-5
fr:ca_au	-3
fr:ca_avec	-4
fr:ca_ce	-4
fr:ca_chang	-6
fr:ca_coinc	-2
fr:ca_commenc	-5
fr:ca_dans		-2		4	3												-8			8
fr:ca_de	5				-3
fr:ca_en	-3	-3		4	3									-2			-3	-2		-2			7
fr:ca_exist	-3
fr:ca_fai	3
fr:ca_fait	10	-11	3			-5	-4	-4	-4	-4	-5	-4	-4	-5	-4	-3	-2	-5	4	6	-4	-7	-6
fr:ca_march	-8
fr:ca_me		-3	-3	9	9												3	4		-3			-4
fr:ca_ne		-6	-3										-2	-4			-2	-6	6	-6	-2
fr:ca_part	3				5				5				4	5	5		-3	6		-5
fr:ca_remarch	-3
fr:ca_se	7	-5	-5	9	7		-3	-2	-3	-3	-6	-3	-3	-4	-3	-2	5	-7	6	-6	-3	-6	6
fr:ca_sent	7	4	-4		4	6							-2			-2	-4	5	-2			3	-5
fr:ca_son	7	-6	-3			-3					-3			-2						-13		5	5
fr:ca_va	-12			-2	-3					5			-2					-4		8			-3
fr:ca_vaut	-5
fr:ca_vous	2
fr:ca_y	-3
fr:caban	-4
fr:caban_a	-4
fr:cabin_etaient	-2
fr:cabinet	-5	-3
fr:cabinet_de	2
fr:cabl		-3	9	3													-8		-3	3			5
fr:cabl_dans	-3
fr:cabl_et	-3
fr:cach	-12				-2	4				3			4
fr:cachet	3
fr:cadastr	-4
fr:cadastr_me	-4
fr:cadr		-3	-3	-3													2			-3	4
fr:caf	3	-9	6	-6	-3			-3	-3	-4	-5	-4	-4	-5	-3	-4	8	-5	-5		-4	-6	-15
fr:caf_chaud	-2
fr:caf_de	-2
fr:caf_et	9		-7	-7	-2												7			-6			-3
fr:caf_regard	-2
fr:cahi	5			5					3				-2	-3	3		-6	4					3
fr:caiss	2			8	-10	-5	-2	-3	-2	-3	-4	-3	-4	-5	-2	6	-12	3	-5	12	-3	-3	-11
fr:caiss_just	-3
fr:caiss_me	-2
fr:caiss_pour	5
fr:caiss_veut	-2
fr:calcul	3	-4	-5	2													3		-3	5			-4
fr:calendr	-5	7		3	-2				7					6	7		-4	-4		9			-4
fr:call		-9	-3		-7	-6	-2	-2	-2	-3	-4	-3	-4	-4	-2	-2	-3		-3	-10	-3	5	6
fr:called	4
fr:calm	-8	-3	-4	-7	-6		-3		-4	-2		-3	-6	-7	-4		4	3	-3	2	-3	-6	-7
fr:calm_absolu	-2
fr:cam	11	-8		-2	-7	-4		-2	-3		-3	-3	-4	-5	-2		11		-4	-13	-2		-6
fr:cambriolag	-4
fr:cambriolag_la	-3
fr:camer					-4
fr:camion	11	-2	8	-4	3	3	-4	-4	5	-4		-5	2		5	-4		-2	9	-2	-4	-9
fr:camion_de		-2				-2					-3
fr:camionnet	11	5	-3	6	-2					6							-9	-3			11		-5
fr:camping	-4
fr:can	18	-6	-5	13	-11	-4	-3	-2	-2	-3	-4	-3	-3	-4	-2			-11	4	11	-4	-5	-8
fr:can_be	-2
fr:can_you	16	-3	-3	9	-5									-2			-13	-8	6	10		-3
fr:canad		-3		5	-6																		-4
fr:canal	3
fr:canap	3
fr:canard_est	-3
fr:cancel	3
fr:cancelled	-4
fr:cancelled_in	-4
fr:canicul	-9
fr:canicul_avec	-4
fr:cann	4		-4	4													-4			6
fr:cantin	4	5			2					4		5					-5	-5		4	4
fr:capitain	-3
fr:capitain_passion	-3
fr:capot		-5			-3												7	-3		-9			6
fr:capot_sur	-3
fr:capric	4				3	5							3	3				2		-10			6
fr:capsul	3
fr:captur	6			2	-5	5				3			5				-4	4	-2	-9		3	5
fr:captur_de	4				-3	5				4			5				-4	2		-8		3	5
fr:car	4
fr:car_sans	-2
fr:caracter	2
fr:card	5
fr:carin		6		7	-3								4	3			-8	4		5			-3
fr:carnet	2	-2	-3	8	-3												-7						4
fr:carnet_de	-3
fr:carnet_plein	-3
fr:carr		-2	-4		-3													-3		7			-3
fr:carr_dit	-3
fr:carreau	5	-3	-3	3														-2		5			-2
fr:carrelag	-2		-2	-6	-2		6				-2						8			-11			4
fr:carreleur		-5		3	-5												-10	-3		10		4	-5
fr:carreleur_a	2
fr:cart	4	-9	-2	2	-2	-10		-6	-5	9	-9	-6	-8	-10	-5	-4		10	-7	-11	-2	4	-6
fr:cart_court	-3
fr:cart_de		-2		5	4	-3				4							3	5		-9		4	-5
fr:cart_electron	6
fr:cart_et	4
fr:cart_sans	-4
fr:cart_youp	-4
fr:carte-cadeau					-3
fr:carton	4	-5	-5	-8		-3	-2				-3	-2	-2	-3		-2		8	-4	-5		-4	-6
fr:cas	-20	-8			-7	-4	-3	-2	-3	-3		-3	-3	-4	-3	-2
fr:cas_de	-16	-7			-5	-3	-2		-2	-2		-3	-3	-4	-2
fr:cass		3	-2	-6	-6	6					4		-4	-4			6	-3		-7		3	-5
fr:cass_chapeau	-4
fr:cass_fin	-2
fr:cass_net	3
fr:cass_sa	-2
fr:catastroph	-4
fr:cathedral	-2
fr:cathedral_et	-2
fr:caus	-10		-4	6		-4	-4	-2	6	-3	-3		-3	3	6		-10	5	-3	9		-3	-5
fr:caus_de					5							4		-2			-5	2		7			-2
fr:caus_des	-10
fr:caus_une	-4
fr:caution	-2
fr:cav			-4		6	2	-3	-2	-2	4	-4	-3	-4	-4	-2	-3			-3	-7	-3		8
fr:cav_qui	-3
fr:cc	-2
fr:ce			-6	6	5	-5	-10	-11	-12	-6	-4	-9	-6	-3	-12	-8		-10	-10	5	-16	-2	-3
fr:ce_compt	3
fr:ce_dont	-3
fr:ce_est		-8	-12	9	16	-10	-15	-7	-12	-10	-13	-13	-7		-11	-2		-3	-4	3	-15		-6
fr:ce_etait	-6				-7	2		-5			2	-6	-2			-4	-9		-7	2	-5	3	9
fr:ce_gest	-3
fr:ce_jour		-2	-4		-3	3								-2			-3	-7		9			-2
fr:ce_matin	5	14			-17	5	7		3	6	8	6	-9	4	3	-6	-3	-10		2	4	-3	-2
fr:ce_mois		-3			-7
fr:ce_moment	-2
fr:ce_mont	2				6							3		-2			-2	10		-7			-3
fr:ce_ne		-6	-2	6	-7	3							2					-4		9			-8
fr:ce_nom	2
fr:ce_papi	8	-4		2													-3	-3		11			-5
fr:ce_que	-14	-3	4	-3	-6		-2	-6	-8		-7	-9	5		-8	-5		5	-8	4	-7
fr:ce_qui	9	3	-4		-9	3	4					-2					-5	7	-3	-10			7
fr:ce_rythm	3
fr:ce_sera	-5	2		-5	4						3			3			-5	-4		11			-3
fr:ce_serait	-8	-3		5	-3												-6	5		3
fr:ce_soir	13	11		5		9	-4	-3	-4	-4	12	5			-4	-3	-7	-3	-4	4	-3		-4
fr:ce_soit	-2			3	-6	3				7	-3		3	-2			4	-3		-4	-2		2
fr:ce_sont	4
fr:ce_temp	-3	5	-2	-3							3			6		6	2			2
fr:ced	2
fr:cedr	4
fr:cel	2		2	6	7	-6	3	-2	-3		-5	-4		3	-3	-2			-4	-6		6	3
fr:cel_chang	-4
fr:cel_de	5		6		4	-3							4	5			3	-4				3	-3
fr:cel_fait	-3
fr:cel_que	-2
fr:celer	-4
fr:celer_avec	-4
fr:cellulair	-2	4		2	-2							4	3	2			-2	-4					5
fr:celui			-2	-4	-3			5						5			-5			13		-3	-6
fr:celui_de	6																-2	-4		10			-5
fr:celui_du	-3
fr:cent	-7				-4
fr:cent_nuit	-3
fr:centim	-6	4												6		6
fr:centim_pres	-4
fr:centimetr	5
fr:centr	-2	5				-3		4	7			4			7
fr:central	3
fr:certain	5
fr:certif	-3				-3	3			-3		-2		6		-3			-2		-9		8
fr:certificat	3
fr:certificat_de	3
fr:ces		4			-3		2					3		-2						4			-4
fr:ces_gen	-3
fr:cet	-7				6				3				-2	-2	3		5	-2		-9			4
fr:cet_endroit	-3
fr:cet_ordre	-3
fr:cette		7	7	-7	-6	6			3	-7	3	-5	3	4	3	-4	-10	8	3	2	-7	-4
fr:cette_anne	4	-4	5	-3	6													10	-2	-10		-5	-3
fr:cette_attent	-2
fr:cette_chaleur	-3
fr:cette_dat	-5	2			-4			5	3				-2	-4	3		-4	-3				3	4
fr:cette_entrepris	-3
fr:cette_fois	3
fr:cette_lettr	-10	-6				-4	-4					-2
fr:cette_lign	4
fr:cette_nuit	5	5	4	-8	-4	7	-2		-2			-2	-3	-3	-2		-4	-3		2		-6	9
fr:cette_semain	8	2	4	3	2	3	-2	-2	-2	-2	-2	-2	6	7	-2		-7	-8	3	13	-3		-10
fr:ceux	-4	7	7	5	5	-3			7					4	7			-3		4		-2	-3
fr:ceux_qui	-4	8	7	4	5	-3			7					4	7		2	-2		2			-2
fr:ch	19		-8		4	-4	-5	-5	-5		-12	-6			-5	-4	-3	7	-9		-5	-3	-13
fr:ch_#	19		-8		4	-4	-5	-5	-5		-12	-6			-5	-4	-3	7	-9		-5	-3	-13
fr:chacun	-2
fr:chacun_des	-3
fr:chacun_gard	-2
fr:chain	-3
fr:chais	10	2	5	-14		5	4				-3	-2		-2			12	-3	5	-10		-4	-12
fr:chais_de	2
fr:chais_et	3
fr:chak	-4
fr:chak_etap	-4
fr:chalet	3				4	-2			3				-3	-2	3				5	-6			-2
fr:chaleur	-12	-4		-4	-2	-6	2		-2		-3	2	-2	-4			6	-3	-3	-7	6	-3	-5
fr:chaleur_surdimension	-3
fr:chaloup_pis	-3
fr:chambr	4			3	-12	7		-2		-2		-5	-2	-6		-9	3	-2	-12	4	-9	-3	-10
fr:chambr_#	11	-4		-7	-5	-3	-2	-2	-3		-3	-2	-2	-3	-3	-2	-4	-3	-3	5		-3	-5
fr:chambr_a	2
fr:chambr_brui	-3
fr:chambr_communic	-4
fr:chambr_de		4		-3	-3	3	-2	4	4		2	3		5	4		-4			4		-3
fr:chambr_des	3
fr:chambr_du	6	4		4	-3	4											-6	2		9			-8
fr:chambr_est	3
fr:chambr_etait	-2
fr:chambr_impecc	3
fr:chambr_plus	-4
fr:champion	-3
fr:chanc	-9
fr:chanc_de	-10
fr:chang	8		-12	-11	-3					-7	2	-8					2		-9		-7	-2	-5
fr:chang_de	2		-5	-7	-4	4					5		3	-5	2		5	-3		-7		5	-4
fr:chang_la	5			-9				6						-3			-4			8		-2	-3
fr:chang_le			-2	-4	-5	-2							3	3									-5
fr:chang_les	6	-3		5	-2												-6	7				-3	-2
fr:chang_rien	-6
fr:chang_tout	-3
fr:chang_un	-3
fr:changent	-4
fr:chanson_du	-3
fr:chant	-2	-7	-9	-7		-5	-3	-3		-3	-4	-4				-3	12	-9	-3	-4	-3		-9
fr:chant_balai	-3
fr:chant_comm	-4
fr:chant_depuis	-5
fr:chapeau	-16
fr:chapeau_au	-5
fr:chapeau_aux	-2
fr:chapeau_bas	-4
fr:chapeau_la	-2
fr:chapeau_les	-3
fr:chapo	-3
fr:chapo_les	-3
fr:chaqu	9	-3	-4	4		-2	-4	-4	4			-5			4	-5		-9	-5		3		-3
fr:chaqu_arret	-5
fr:chaqu_etap	-3
fr:chaqu_fois	8	-5	-8		5	-2			-2					-3	-2	-3	5			-2		-2	-4
fr:chaqu_lund	5
fr:chaqu_soir	-9
fr:chaqu_tabl	-5
fr:char	-2
fr:char_faut	-3
fr:charg	8	7	-6		7		-3	3		-3		5		-7			-4	9	-6	-5	-2	3	-10
fr:charg_#	2				9												-5	11		-7
fr:charg_a	5
fr:charleroi	2				-2			6										-3		7		-2	-2
fr:charm				3								4		-2						5			-2
fr:charm_un	-2
fr:chased	-4
fr:chased_zero	-4
fr:chass	7	-3	8	8	-3													-5		6			-5
fr:chat	-4	-4	-3	3		-2	-2				-2						-5	4	-3	-6		-3	7
fr:chat_comm	-3
fr:chat_de	-2
fr:chat_repar	-3
fr:chaud	-10	4	2	-10	-7	7	-10	-9		-9		-11	-6	3			-4	-10	-12	13	-7	-4	-11
fr:chaud_a	-4
fr:chaud_au	-3
fr:chaud_bibliothequ	-3
fr:chaud_depuis	5
fr:chaud_dev	-2
fr:chaud_en	-10
fr:chaud_est	-2	-3			-4
fr:chaud_ok	-5
fr:chaud_pour	-6
fr:chaud_signal	-3
fr:chauff	-3			18	-5		-2		8	-2	2		-5	8	8		3	6	-2	-4			-5
fr:chauff_a	-6
fr:chauff_et	-2
fr:chauffag	-9	8			-3	4	5			5	4			-3	-2					-6		-3	8
fr:chauffag_dans	-3
fr:chauffag_repart	-3
fr:chauffe-eau_a	-2
fr:chauffeur	-5
fr:chauffeur_de	-9
fr:cheap	-4
fr:check	8
fr:cheer		-4	-4	8		-3	-2	-2	-2	-3	-3	-3	-2	-2	-2				-2	-9	-2	-3	6
fr:chef	-2	-3	-5	5	-3	-2											5	-3	-2	-6		3	-4
fr:chef_de	-4
fr:chef_pour	-2
fr:chemin	6	-3	-8	-8	-3									-2		-2		5		-6
fr:chequ	3	-4		3	-3									-2			-5	8		-10		5	-4
fr:cher	-12	-9	20	-5	-7	-5	-8	-3	-3	-4	-3	-6	-4		-3	-2		-3	5	9	-2	-5	-13
fr:cher_equip	4	3	13	-5										4			6			-3			-2
fr:cher_et	-2
fr:cher_madam		-4		3													2	-3		8
fr:cher_que	-7
fr:cher_respect	-3
fr:cherch	-4		-12		-15		-6	-4				-5	3	3		-4	-5	6	-6	-9	4	4	4
fr:cherch_le	8	-2	-3		-3													-5		5			-4
fr:cherch_pas		4				6					5		-2				-2			-7		5	3
fr:cherch_un	-11	-3			-2	-2
fr:cheval	4	-2		6	3												7			-3			-2
fr:cheveux	9		-2	4	-3												-6			8			-2
fr:chevreuil_dans	-4
fr:chez	11	8	7	-10		7	-5	2	5		4			-8	5	-9	14	-9	-15	-10		8	-8
fr:chez_des	5	3		2	6			6										2		2			-2
fr:chez_elle	-2
fr:chez_eux	3		-4	-4					3				-2	-2	3					-4
fr:chez_la	-6
fr:chez_le			2	-2	-4	2					4	-2						-2	-2	-5		-3	2
fr:chez_ma	-3
fr:chez_moi	5	-5	6	3	-4	-4	-3	4	-3	-3	-3	3	3	-4	-3		-5			4	-2	5
fr:chez_nous	10	7	-7	-11	7	3	-3	-3	3	5	5	-3	4	5	3		11	-10	-4	-7	5		-3
fr:chez_un	3		-3	6	4	5	4		-3		-5		4	-3	-3		-9	-3				7	4
fr:chez_vous	8	3	3	-4	-4	3	-5	-3	4	3	4	5	-5	-6	4	-3	15		-6	-10	-4		-15
fr:chial	-8
fr:chial_je	-3
fr:chican	-3		4	-7	-3	3											5	-3		-5		3	-3
fr:chicoutim		2		4			3				4	-3					4	3		-6		-2
fr:chien	6	-8	-2		6	-2	3	-3	-3	3	-8	-4	2	-6	-3	-3		-3	-6		9	6	-11
fr:chien_est	5
fr:chien_mouill	3
fr:chiffr	9	-5	-3	5	-4					-2				-2			4			-6		-2	4
fr:chiffr_de	10	-3	-2	4													7	-2		-10
fr:chihuahu	4
fr:chinois	4
fr:chipot	-3
fr:chipot_pas	-3
fr:choc	3
fr:chocolat_chaud	-3
fr:chof	-3
fr:chof_trop	-4
fr:chois	7	-4	-3	-7	6	-3	-2				-3	3		-4			5	5	5	-9		-4	-7
fr:choix	11	-3	5	-9	-4												6	-2	-2	-3			-5
fr:choix_de	2		5																				-3
fr:chos	9		-6	4	6		-3		3	-2	-3	-2	-4	4	3		-3		4	3	-2
fr:chos_que	3			3	5												3	-5					5
fr:chrom	2
fr:chrono	-3
fr:chum_a	-3
fr:ci	-3	-3			-7
fr:ci-dessous	-6				-3
fr:ci-joint	-5
fr:ciel	4	-5	4	-5										-2						5			-2
fr:cigaret	3
fr:cimet	7
fr:cinq	-3	-4	7	2	3	-7	-4	4	4	-3	-4	-4	-5	-4	5	-3	-3		-4	5	-2	-2	-7
fr:cinq_etoil	-3
fr:cinq_jour	3			4	8				3				-2	-3	3		-7	3				3
fr:cinq_minut	-3
fr:cinqu_a	-5
fr:circul	-6	-2			-5
fr:cit		9		-4	-3		2	5	4					5	4		-3	-5		4			5
fr:citern	3			3		5					-2	8					-4	-3		12			-4
fr:clair	3	-3	-5		-2															-2			4
fr:clair_equip	-3
fr:clair_jusqu	-4
fr:clair_motiv	-3
fr:clair_repons	-3
fr:clart	-3
fr:class	-4	6		-3		4					7		3	3			4			-4
fr:classi	-7
fr:claudin		4		3	-3	2	4				2			-2			-3			-5		-2	8
fr:clav	2
fr:clav_sans	-2
fr:cle		-3	-6		-4		-5	-3		5		-4		-7		-3	6	5	-3	-9	-4	8	-12
fr:cle_a	-5
fr:cle_que	2
fr:clean	-5	-3	-6	-3												-2	3			-3
fr:clean_honest	-3
fr:clean_punctual	-4
fr:clic	3
fr:clic_ce	-3
fr:client	6	-3		7	8	4	4	-9	-3	-11	-7	-14	2	-14	-3	-7	-6	-11		16	-8	-8	-4
fr:client_de	5	2		5	5		5										2	-4					3
fr:client_depuis	2	3		-3	5	6							-3	-2			-3	-4	5	-5		3
fr:client_fach	-4
fr:client_mecontent	-11	-8			-4	-4			-3				-2	-2	-3
fr:client_ne	-5
fr:clignot	4
fr:clim_douc	-2
fr:cliniqu	-6												5	4
fr:cliniqu_un	-4
fr:cliqu	-6	-4		-4	-6	-6	-7	-3	3	-2	-3	-6	-2	4	3		-11			13		-3	-3
fr:cliqu_ici	-14	-8			-4	-5	-6		-2		-2	-5		-2
fr:cliqu_sur	9
fr:clop	-4
fr:clos	-4
fr:closed	8
fr:clotur		3		2	-3		-3					4		2			-2	-6		6		5	-3
fr:clou_roul	-2
fr:clout		-4	4	-7										-2			-3	9		-6			-2
fr:clsc	-3
fr:clsc_a	-3
fr:club	7			3	4	-3			7						6		9	-6				-4	-3
fr:cm	5		-2	-5	-4	-2		4				3					3	7	-3	-6		-3	-6
fr:cm_de	3				-3			4				4					-3	8	-2			-2	-5
fr:coat	-4
fr:cocktail	-3
fr:cocktail_de	-3
fr:cod	-4	-4	-3	6	-3		-4	-3	-2	-3	4	3	3	-5	-3		5	-7	-2	-12		-2	10
fr:coeur		-4	5		-4						-3		5	4		-4	10	-4	-3	-7			-8
fr:coeur_pour	-4
fr:coff	-4
fr:cogn		-2		-2													-8	4		4
fr:cohu_des	-2
fr:coin			-6	6	-5	5	-3	-2	-2			-3	3	-3	-2	-2	-4	-3	-2	5	-3		-10
fr:coin_a	2
fr:coin_jeux	-3
fr:coin_tranquill	-2
fr:coinc	-12	-3			-3	-2
fr:coinc_dans	-9
fr:colet	-4	-4		3	-6	-2				-2	-2							10	-3	-8		-3	-5
fr:colis	-3
fr:colis_me	-4
fr:coll	11		3		-3	-5	-4	-2	-3	-3	4	-4			-3	-2	-3	2	-4	5	-3	-2	-9
fr:coll_a	2
fr:coll_sur		-3															-2	5
fr:collegu		-2	3		7					2				-2			7	-6		-2		-3	-2
fr:collegu_du	-2
fr:colon	4
fr:com	7	-2	-6	2	-5												-6	-4	-2	11			-5
fr:com_on	9
fr:combien	-10	-4			-2
fr:combien_cout	-3
fr:combien_de	-3
fr:combien_ma	-3
fr:combl	-3
fr:comm	-8		-8		11	-2	-10	-9	-10		4	-4	-7	-10	-10	-8	8	-14	-3	-3	6		-4
fr:comm_a	-5
fr:comm_bonjour	-4
fr:comm_ca	-13					-2				5
fr:comm_chaqu	-2
fr:comm_chez	-3
fr:comm_convenu	-4
fr:comm_de	8	-4	-3	-3	-3												9			-9			-2
fr:comm_des	4	-2	-3	-6																4			-3
fr:comm_du					-2
fr:comm_elle	-3
fr:comm_en	5
fr:comm_la	2
fr:comm_mon	2
fr:comm_neuf	-2
fr:comm_on	-6
fr:comm_prom	-2
fr:comm_si	-5				4					3
fr:comm_sur	-4
fr:comm_tout	5			2	8												12	-4	-3	-10
fr:comm_un	-4	-9	4	3	4	-4	-2		-2	-2	-3		-3	-3	-2				-3		5	-5	-4
fr:comm_une	9	4	-4		-3	6							2	3			-9	-4		10		4	-4
fr:comm_vous	-7	-2			-6
fr:command	12	-9				-7	-2	-5	-5	-7	-7	-6	-6	-9	-6	-6	-10		2	9	-6		-16
fr:command_#	3
fr:command_de	-3	-3			-3									-2
fr:command_du	2
fr:command_egar	-2
fr:command_pass	3
fr:commenc	7				4	-4	-3	-2	3	-2	-3	-3	3	5	4		8	-10	-3		-2		-8
fr:commenc_a	11			-5		-3			4		-2		3	6	4			-6	-2	5			-6
fr:commenc_bien	-9
fr:comment	-10	8	-3	3		9		-2	-4	3	3		-5	-5	-4		-8	-3	7	-12	-2	-2	14
fr:comment_allait	-3
fr:comment_pos	-2
fr:comment_valid	-2
fr:commentair	4	-3		4	-3												-7	-6					10
fr:commerc		5		-3	3		2		4					5	4		4	-3		4		-2	-5
fr:commerc_ru	-3
fr:commercial	3
fr:commun	3	-3	5	-7	-3		-2				-4	6	-2				7					-2	-8
fr:commun_peut	-3
fr:communic	-3
fr:communic_permet	-4
fr:communion_de	-3
fr:compagn	6	-4	-4	4	6												5	-3		4		-3	-3
fr:compar	5						-2					4		-2
fr:compl	-7
fr:compl_au	-3
fr:complet	7	-3		3		-3	3			-3	-3	-3		-4		-2	-7		-3	-7	-2	-3	12
fr:compliqu	-9
fr:comport	2
fr:compos	-8	-6											-2	-5
fr:compos_le	-9	-7				-2					-2			-3
fr:compr	-5	3	-3	-6		-3			-2	2	6	-2	-4	-5	-2		7	-5	6	-13			-5
fr:compr_et	-4
fr:comprend	13	-3	-3	13		-2											7	-7	-3	-10		-4	12
fr:comprendr	4
fr:compresseur	-3	-2			3	-2			4				4	4	4
fr:comprim	-4
fr:comprim_fais	-4
fr:compris	4	-2	5	-4	-2												-6	6					-3
fr:compt	13		-15	10	-4	-5	-12	-7				-3		-6		-5		12	5	-14	-3	-8
fr:compt_#	4
fr:compt_de	3	-6		5	3	-4					-3												-3
fr:compt_deux	-6
fr:compt_le	-2
fr:compt_rendu	-3
fr:compt_une	2
fr:compt_votre	-4
fr:comptabl	4	-3	4	-3	-6	-3					-2		-2	2			4	-8		5		3	-6
fr:compteur	2
fr:comptoir		6	-7	4	-7	-8	2	-3		-5	-5	-4	7	7		-3	-14		-4	9	-4	5
fr:comptoir_a	3	-5		-5	2													-7		9		-2	-3
fr:con		-7	10			-7	-3		-4		-3				-4	-3	-5		7				-7
fr:con_mainten	5	-5	9		-3	-5					-2					-2			7	-7			-6
fr:con_rien	-3
fr:concern		3		2	-3						-3		4	-2			4	-2		-8		2	2
fr:concern_un	-3
fr:concret	-4
fr:concurrent	-3	3			-2	-2			8				-4	6	8		-6	-3					7
fr:condamn	-4
fr:conduit			6	-6	-3	4					-2			-2			2	-3		2			-3
fr:conduit_soupl	-4
fr:conf_mes	-4
fr:confirm	3			11	3		2	2	-5	-6	-11	-2	-5	-9	-5	-4		6	-6		-4		-3
fr:confirm_le	-2
fr:confirm_ni	2
fr:confirm_par	-2	4			5	3	3				-2	-2					6			-3		-2	-3
fr:confirm_que	-4
fr:confitur				-8													7			-11			5
fr:confitur_maison	-2
fr:confond	-4
fr:confond_la	-4
fr:conform	-4
fr:conform_au	-3
fr:conform_en	-3
fr:confort	-3
fr:confort_bien	-3
fr:cong	7	-5		-4	-5		-3	-2	-3		-4	-3			-3	-3	13	-3	-3	-12			-6
fr:cong_de	3
fr:cong_jusqu	-4
fr:cong_pour	3
fr:congress	-4
fr:congress_ont	-3
fr:conjoint		-2	-2	-4	-3			4				3		-2			4			-2	3	-2	-6
fr:connaiss	-4
fr:connaiss_le	-3
fr:connaiss_mon	-4
fr:connait			-7			6	-2		4	-2	5	-3	5	-3	4	-3	4	-4	-3	-3		-4	5
fr:connait_le	-4
fr:connait_notre	-3
fr:connait_rien	-4
fr:connait_ses	3
fr:connaitr	-5
fr:connect	5
fr:connexion	6
fr:conseil	-8		2	4	7	-3	5					5		5				3	7	-7			-5
fr:conseil_de					3		4					5		6
fr:conseil_desinteress	-3
fr:conseil_franc	-3
fr:conseil_honnet	-5
fr:conseil_par	-3
fr:conseiller	-7
fr:conseiller_a	-3
fr:conseiller_honnet	-3
fr:conseiller_me	-4
fr:consequent	3	2					6					-4		-3			-3		8	-8			-3
fr:consomm	2
fr:constat	4
fr:consult	3	2		-4			5							-2			6			-8			4
fr:cont_qui	-2
fr:contact	2
fr:conten	4
fr:content	-9	-3	-3	12	5													9	-3			-2	-4
fr:content_de	-5
fr:content_voudr	-4
fr:contenu	4
fr:contest	7			2	12												-7	8	6	-10
fr:contest_la	2
fr:contient			-3	8	-4		4							-3			-11	-6		6			9
fr:continu	-3
fr:contr	23	-9	-9	-9	-2	-9	2	-4	-5	-5	-6		-5	-8	-5	-5	11	-6	-6	-11	-4		6
fr:contr_il	4	-5	-3			-4											-2			-5			7
fr:contr_la	10	-3	-2	2													-4	-3		7		4	-5
fr:contr_le	7		-3	-5													5			-5
fr:contradictoir	2
fr:contrair	-4
fr:contrat		-3	-7	9	2			-3	5	-5	-6	-5	6	-3	5	-3	-17	12	8	-2	-3		-12
fr:contrat_ce	2
fr:contrat_de	5
fr:contrat_pour	-5
fr:contrat_tient	-4
fr:contremaitr	3
fr:control				4	-3				2				-3	-5	2		-4	-3		-3			5
fr:convenu		4												6		6
fr:convenu_de	3
fr:convenus	3
fr:convers	5																			4			-2
fr:convient	-3
fr:coordon	-5					6	6					-3
fr:coordon_bancair	-6
fr:cop	-3			3	-3	6	8					-4		-2			-4			2		-3	4
fr:cop_de	-5
fr:copain	-3
fr:copain_avec	-3
fr:copi	4	-2		6	-2												-6	-2		10			-4
fr:copieux	-3
fr:copieux_ce	-3
fr:copieux_et	-2
fr:coqu_est	-2
fr:corinn	2	-3	-3	8	-6	-2											-10	7	-2	6			-5
fr:cornet	4
fr:correct	9		-6	-5	-6	3	-2	6		-2		3	-4	-3		-2	-7		-2	11		3	-8
fr:correspond	-2
fr:correspond_etait	-5
fr:corridor	-4	-3	-5	-2	-2												6			-3
fr:corrig	7		-4	8	-7	-2				-2	-2		-2	2			-12	-12	-2	16	-2	3	-8
fr:corrig_dev	-4
fr:corrig_en	-4
fr:corrig_lund	-6
fr:costum	2
fr:cot	3	5	-6	12	-9	9		-5		-7		-7	-2			-4	-8	-8		11	5	-5	-8
fr:cot_a	9	4		4	-2	5											-7	-2		4			5
fr:cot_de				3	-4	2	5										2	2				-3	-5
fr:cot_des	3
fr:cot_du	3	-4			-2															-2	3	3	-3
fr:cotis	-2						-3			3
fr:couch	4	-5	-8	-3		-3								-2		-3	6	-3	-3	-2		-2	-4
fr:couch_du	-4
fr:coucou	-8
fr:coud	5
fr:coudonc	2
fr:coudr	-5
fr:coudr_ronron	-3
fr:coul			-3			-3	2					-3		-2								-3	-2
fr:could	11	-4	-4	7	-7					-3		-3		-3			-10	-4	10		-3	-3
fr:could_you	3	-2		2	-3												-3	-6	6	-6			5
fr:couleur	5	-4		-3	6																	-3	3
fr:couleur_montr	-3
fr:count			2	3	-3												-4						7
fr:counted	2
fr:coup			5	4	7	5	6	-4	-4	-5	-10	-5	-7	-8	-5	-4	9	-3	3	-15	-4	4	2
fr:coup_de		-8	4	8	-3	-3					-2		-3	-3						-7		7	-4
fr:coup_fourr	-4
fr:coup_le	-3	-4			10
fr:coup_sa	-3
fr:coupl		5				-2				8							-5	-2		-6		4	8
fr:coupl_de	-3
fr:coupur	-4
fr:coupur_de	-4
fr:cour			-6	7	7		-2		3		-4	-2	-3		3		4	-11	-4	14		-5	-5
fr:cour_de	5	-4	-4	4										-3			-3			6		-2	-2
fr:cour_du	-3
fr:cour_partout	4
fr:cour_pas	-3
fr:couron	4
fr:courr	5	10		5	-5		6					10		6			-6	4				-2	3
fr:courriel	12	8		10			-5	2	-4	-5	3		4	9	-4	7		3	-4	-5	-3		5
fr:courriel_comm	4
fr:cours_je	-3
fr:court	-2	4		4	-5	3				3	-2		5				2	-6		-5	3	9	-5
fr:court_a	-3
fr:court_des	-3
fr:court_independ	-2
fr:courtois	-4
fr:courtois_de	-3
fr:couru_apres	-2
fr:cousin	3	8		7		-2		6		3			4	4			-7	-4		6			3
fr:cout	-6	-3			-4
fr:cout_#	-4
fr:coutur	-3
fr:coutur_du	-4
fr:couvercl		-3			-3													3					-2
fr:couvert	7
fr:couvert_par	2
fr:couvertur	-3
fr:couvr	2
fr:cram	-3
fr:crech	5		-2	-3	5	3					5						-8	-5	7	6			-6
fr:cred		-6		3	-7	-2	-2			-2	-2			-3			-6	13	-2	-9		-2	-5
fr:cred_pour	2
fr:credit	6	-3			-3													8		-7			-3
fr:crem	-3
fr:crem_brul	-4
fr:creneau	-3
fr:creneau_avant	-3
fr:crep			-4																	-6			5
fr:crep_au	-3
fr:crep_du	-3
fr:creux	3
fr:crev	-8
fr:crev_a	-3
fr:cri	-4		-4	8		4					-3	7								3			-4
fr:cri_dans	-7
fr:crispi	-3
fr:crispi_fri	-3
fr:croi	-3
fr:croi_perdu	-2
fr:croi_rev	-2
fr:croir	5
fr:croir_et	-2
fr:croir_que	7
fr:crois	7		-5	4	-4	-3			2				-3	-4	2			-4		-3			2
fr:croiss	-3
fr:croiss_mdr	-5
fr:croustill	-3
fr:cru	7
fr:cru_que	2
fr:cuiller	4
fr:cuir	6
fr:cuisin		-4	-7	-10	-5		-3	-2	3	-3		-3	2	2	3	-2	5	4	-3	-6		-3
fr:cuisin_delic	-3
fr:cuisin_pour	-2
fr:cuisin_tres	-3
fr:cuisson	-4
fr:cuit	9			4													-3			-2			6
fr:cur	3	-4		-4													3	-3				-2	4
fr:curieux_et	-3
fr:cut	-5
fr:cv	-13	-5			-4	-2			-3				-2	-2	-3
fr:d	3
fr:dai	-2	-9	-9	-4	-5	-5		-2	-2	-2	-3	-2	-3	-3	-2	-3	4	-4			-2	-2	-4
fr:dam	5	8		-9		4	-4	-3	-4	5	11	-4			-4	-3	5	-3	-4	-6			2
fr:dam_age	-2
fr:dam_de			-4	-2		-3				5	-2											4	-5
fr:dam_du	-9
fr:dam_me	3
fr:dans	15	7	-10		-5		-6	-7			-2			-6			18	-5	-16	-13		-11	-4
fr:dans_ce	4
fr:dans_cet	-3
fr:dans_la	12	10	-8		-17	7	-2	-7	-2	-10	4	5	7	7	-2		7	-8	-10			-4	4
fr:dans_lautr	-3
fr:dans_le	14		-6	-2	-15	-5	-5		-5			4	-7	-21	-5	5	15	-5	-17	-8	-3	-8	-3
fr:dans_les	3	4	-11		-4	-2		-5	8	-5	-10	-10			8	-6	4		-5		-5	-3	-14
fr:dans_leur	5		-2		-3				3				-3	-3	3								-3
fr:dans_ma	2		-3		5	-3	-2			5	-2		-2	-2			-2			-2		-3	4
fr:dans_mon	5	-7	-3	-6	-8	-3	-2			-2	-2		-2	-3		-3		-6	-2	6		-2	-4
fr:dans_notre	2
fr:dans_sa	4	4		3	5	9						7					5			-2		-3	2
fr:dans_son					2	-2	5										6	-3		-5	3	-3	3
fr:dans_un		-7	-5	7	10	-6	-4	3		-3	-4		-5	-6				9	-4	-9	-3	-3
fr:dans_une	10	-3	9	17	-4	-3				2	-3		-2	-2			-2	-4		3	5	-4	-4
fr:dans_votre	-5
fr:dat	4		5	17	-13	-12	-4		5	-6	-9		-9	-5	5	-5	-8	-3	-9			4	9
fr:dat_de		-3			-5	-2						-2					-4	3		2			-3
fr:dat_du	-3	-7	5	7	-6	-3	-2				-3	-2		-3			-8	-5		5		10	-7
fr:dat_pour	-3
fr:davantag	2
fr:davoir	-4
fr:de		-8	3		-5	-12	-12	-12	-13	-11	-9	-14	-12	-11	-13	-16	3	-7	-5		-10	-11	-11
fr:de_#	3		6	-4	3	-6	-3	-11		-6	2	-5	-4	3			6	-9	-5				-7
fr:de_achet	-3
fr:de_adon	-4
fr:de_ailleur	-3				-4					2
fr:de_aller			3	-5	6												4	2		-6
fr:de_ange	-6
fr:de_appel			-4	-3	-8	3	-4	-2	-3	-3	6	6	-6	-8	-3				-3	-4	-3	-10	11
fr:de_apres	7	3	-2	8		3				2	6	-2	-3	-3			-5			8	-2		-2
fr:de_argent	4
fr:de_assist	-5
fr:de_attendr	2
fr:de_attent	7	-3	-4	-6	-5	-2											3	-4		5		-2	-5
fr:de_aut	-3
fr:de_autr	9	5	-5	8	3	6	-3	-3			5	-3	8					4	-2	-6	-3	10	-10
fr:de_avanc	-10		-4	4	-2	-5	-3	-3	-3	5	-5	-3	-4		-3	-2	4	3			-2		-4
fr:de_avant	4
fr:de_avis	3
fr:de_avocat	4
fr:de_avoir	-10	5	5			-3	-2		-2	4	-2		4	-3	-2		8	-6	-2	-9			3
fr:de_avril					-5
fr:de_bain			-5	3	4		-2	-2	-3	-2		-3	7		-3		-5		-4		-3		6
fr:de_banqu	-3
fr:de_belgiqu	-4
fr:de_beurr	5
fr:de_bien	-5
fr:de_bon	9	-4	-3	8													5	-2					-4
fr:de_bord					4															5			-3
fr:de_bris	-12				-5
fr:de_budget	-3
fr:de_bureau	-5	-2			4
fr:de_ca	3	-4	-2											-2			-7	-7		12			-2
fr:de_caf	7	-3		-6	5												9	-3		-5			-4
fr:de_caiss	6
fr:de_canicul	-4
fr:de_car	-2
fr:de_carrelag	3
fr:de_cathedral	-2
fr:de_ce	5	16	-3	9	-3	6	2	-3	-4	5	3	12	6	3	-3		3	-4	4	-5	6
fr:de_cette	-4			-4	-5						3	-2	-2	-2			-5	2		6		-3	-7
fr:de_chant	5
fr:de_chauffag	-4	5				2				6	2
fr:de_chemin	-3
fr:de_chez	3	4	-3	-6	-2	4				5	-3	7					4	-4		5			-5
fr:de_cinq	3
fr:de_cinqu	-5
fr:de_cle	-6
fr:de_client	2
fr:de_coeur	-3
fr:de_command	4	3		3			2										-10	-3		13			-2
fr:de_communion	-3
fr:de_confitur	-2
fr:de_cot	-6
fr:de_courr	-6
fr:de_courriel	2
fr:de_credit	4
fr:de_cuisson	-2
fr:de_demain	-5
fr:de_depart	-5
fr:de_dern	-2
fr:de_dessin	3
fr:de_deux		4	-2		6						6						3		-2				-5
fr:de_dimanch	3
fr:de_dix	3
fr:de_domain	2
fr:de_doss		-2				-2						4	-2	-3			5	-5		3		-6	4
fr:de_douch	5
fr:de_eau	-3		-5		-7		-2		6		2	-2	-3	8	6		-2	-4	-3	12		-5	-4
fr:de_ecran	8	6		3	-5	4				3	6		4				-6		-2	5	-2	2
fr:de_ecrir	2
fr:de_emploi	4
fr:de_en	3		2		-6	-4	4			-2	-3	4	-2	-3			-3					2	3
fr:de_enfant	3	-4		-2	-4							-2					8	-8					-3
fr:de_entre	3
fr:de_entretien	2	-6		6	-3	-4				-2	-2						-6	-4	7	-4			6
fr:de_essai	-6
fr:de_ete	3
fr:de_etre	-8	-3			-3
fr:de_eux	-2
fr:de_excus										3							-2	2		-4	5	-3
fr:de_expans	5
fr:de_felicit	-5
fr:de_fil	4	-6	5		-4						-3		-4	-4			-4			-11		8	5
fr:de_fin	6
fr:de_flut	4
fr:de_frais		3	-3	9	-4									6		6	-5	7					-2
fr:de_fuit	-5	-6							-3					-3	-3
fr:de_garant	2
fr:de_gard		-3		-3	6	2					4		-3	-5			-11	-3	6	8		3	-6
fr:de_glac	7
fr:de_grac	5	-3	7	-6	-3												4	3		-12			5
fr:de_gueul	2
fr:de_habitud	2	-4		2	-3	-2											-4			6		-3
fr:de_heur	5	-3		3	3												-7	-3	6	-2			7
fr:de_hiv		-4	3											-2			-3	4
fr:de_huiss	-2
fr:de_ici	7	7	-2		-8	3	-2	7	6				4	4	7		-4			12	-2	-10
fr:de_ident		5			5	-2				7							5	-3		-6		4	2
fr:de_impot	3	-3			-4												-4	-5		7			4
fr:de_incident	-4
fr:de_indemnis	-3
fr:de_informat	-3
fr:de_interet	3
fr:de_inutil	-3
fr:de_jas	-3
fr:de_jouet	-4
fr:de_juin	4	-3		7	-4	-4		4						-2			-8	-5		-5	3	-3	13
fr:de_kin				6	4	-4					5						-10			9		4	-3
fr:de_la	9	9	-14	-11	2	8		4		-3	2	-2	6	5		-3	3	-7	3	3	-7		-10
fr:de_lait	-3
fr:de_lavag	4
fr:de_laval	5
fr:de_le				5	4	-7	5	7		-12	-3	3	-6	-6		-10		-4	-4	4		-6	-2
fr:de_lectur	-2
fr:de_leur	-7				-3							4	-2	-3
fr:de_lir	2
fr:de_livraison	5
fr:de_locat	-4
fr:de_lui	3	2				4				6	-2	-3	4	-2			3			-2	3		-5
fr:de_lund	3
fr:de_ma	7		-7	-4		6	-4	-3	-3			-4	5	2	-3	-2	-12		-5	8	-5	5
fr:de_magazin	7
fr:de_mai	-4
fr:de_main	-5
fr:de_main-d'oeuvr	3
fr:de_mair	-2
fr:de_mar		-4			4												8	-3					-3
fr:de_mard		-4			-3
fr:de_mariag	3		-2								3						-3			6			-4
fr:de_me	-10	-10	-4	8	6	-3	-4	-2	-2	-3	-3	-3	-3	-3	-2			7	4	-16		-3	7
fr:de_menag	2
fr:de_mes	7		3	5	-5	3	8				-3	-2		-2			-5			4		-4	5
fr:de_mid	-4
fr:de_minuit	-2
fr:de_mis	-3
fr:de_mme	-4	4		2	-3		3				3	4	3	8			-2	5		-9			5
fr:de_moi	3
fr:de_moit	2
fr:de_mon	11	6	-8			6	9	-3	-4	-5	5	-5	-6	-7	-4	-2		-2	-5	-3		-5	8
fr:de_ne	-5
fr:de_neig	2
fr:de_niaisag	-4
fr:de_noel			5	-5	2												-6		6				-3
fr:de_nos	-7	2	-3	3					7					6	7		3	-3		-2	3
fr:de_not	3
fr:de_notre	-3	5	2	3	3	5				-2		6	-4				7	-4	-2	2			-12
fr:de_nous	2	-3		-3	-2												6			-6
fr:de_nouveau	-6
fr:de_nuit	-7	-4	-5	-4	-7		-2	-2	-2	-2		-2	-3	-4	-2	-3	9		-2	-7		-3	-5
fr:de_ordi	-4
fr:de_outil	-3
fr:de_ouvertur	-3
fr:de_pai			-4		10	-5	5			4	-3	3	-3	4			-10	8	10	-7	-2		2
fr:de_pan	5
fr:de_pann	-15	-4			-4	-4					-3
fr:de_papi	4
fr:de_part	-3																-3	4	6	-8
fr:de_pass	-3	-10	-4	4	5	-5	-3	-2	-2	-3	-4	-3	-3	-3	-2	-3	10	-5	-2	-4	-2	-6	3
fr:de_passag	2
fr:de_pat	2
fr:de_perdr	-3
fr:de_photos	3	-3	-6	-4	-2												3	-2					-4
fr:de_plac	2
fr:de_plaint	-5
fr:de_plaisant	-4
fr:de_plein	3
fr:de_plomb	-3
fr:de_plus	7	-3	-4	2													-9			12		-3	-3
fr:de_pouss	-4
fr:de_pouvoir	7
fr:de_pret	5
fr:de_prix	3
fr:de_problem	-12	-3			5							-2		-2
fr:de_protect	3	6	-2	9		-2	9										-9						8
fr:de_quar	-2
fr:de_quatr	5	-5	3	-3	-3												8	-3		-6			-3
fr:de_quatre-vingt-dix	-4
fr:de_question	-3
fr:de_quoi	-6	3			-4	-4		3	6		-2			-3	6		8	6		-11		-2	-5
fr:de_recet	-2
fr:de_rechang	-3
fr:de_reclam	-5
fr:de_regard	3
fr:de_rendez-vous	2
fr:de_repons	3
fr:de_reprendr	3
fr:de_reproch	-4
fr:de_retard	-7
fr:de_retir	4				-4	6					6		5	-2			-3	3		-4		3	-3
fr:de_retour	-5
fr:de_retr	-2
fr:de_reven	3
fr:de_rien	-4
fr:de_sa	3	9	-4	-10		-5	-3	-2	-3	-4	5	-3	5	5	-3	5	3	-5	-4	3	-3
fr:de_sais	2
fr:de_sall	2
fr:de_samed	-7
fr:de_satisfact	3
fr:de_sauvegard	3
fr:de_se	6		4														10			-9
fr:de_secour	-5
fr:de_sel	2
fr:de_semain	-4	5		2		8			4	3	6		9	-3	4		-6	-5		9
fr:de_serieux	-5
fr:de_ses	-3	-5			-3	3					-2						-3	-2				5	-2
fr:de_sherbrook	-2
fr:de_sign	-6					4			5				6		5
fr:de_six	-4	-3				-4	-2					4		-2
fr:de_sold	2
fr:de_soleil	-4
fr:de_son	-7	-12			5	-6	-3	-2	-3	-4	-5	-3	-5	-6	-3	-3	6		-3	-2	-3
fr:de_souc	-19	-4			-7	-3	-2	-2	-3	-3	-3	-3	-3	-3	-3	-3
fr:de_special	-3
fr:de_suit	9	4	-3	-4	-2	7					-2		-4	-5			-4	-2		5		5	-6
fr:de_suiv	3
fr:de_surveil	-4
fr:de_sutur	-4	4				6					4		-3	-3
fr:de_telephon	2
fr:de_tiroir	-3
fr:de_tomb	-2
fr:de_tournev	-3
fr:de_tout				-6		5							3	2			-5			4
fr:de_train	-6
fr:de_travail	4
fr:de_traver	3
fr:de_trent	-4
fr:de_tri	-2
fr:de_trois	3
fr:de_trop					-3		6										-3	7	-2	-8		-3	5
fr:de_un	16	9		2	5	-9	6	3	4	-6	2	5	-7	11	4	-4	-10	7	-7		-6	-7	12
fr:de_une	-4		10	-5	-6	-8	-3	-3	-3	5	-6	-3	-4		-3	-3	7	-7	-2	4	6	-5	-10
fr:de_urgenc				-5		3							-2	-2			-6	-4		9		4	-6
fr:de_veau	-2
fr:de_velos	-2
fr:de_ven					-2
fr:de_vendred	5	-3	-3			-2					-2							-4		5			-4
fr:de_vern	-4
fr:de_vi	3
fr:de_vieux	-3
fr:de_viv		7			-3	4				4			6				-2			-6	4	4
fr:de_voir	5
fr:de_vos	-10	-3			-5	-4	-3		3		-3	-3	3	6	3			-6		10			-3
fr:de_votre	-2	7	6	7	-6		8		7	-4		3	-5	3	7	-3	-15		-3	11	-3	-8	5
fr:de_vous	4	-3	9		-5		-2			2	-3						-2	-4	-2	4			-3
fr:dead	3
fr:dear	-2			13	-4			-5					-10	4	2	-4	-5		11	-10	-8	3	6
fr:dear_all	5		-3		-5	2					-3						5					-2
fr:dear_mr	7	-4	-4	3	4	-4			5		-2	-3	-4	5	6			2	-3	-4	-2	8	-8
fr:deau	12	-3	-3	-5	-6	-3	-2	-2	-3		-4	-3	-2	-3	-3	-2	-14	-3	-3	14	-2	-3	-5
fr:deau_chaud	11	-3	-3	-5	-6	-3	-2	-2	-3		-4	-3	-2	-3	-3	-2	-14	-3	-3	14	-2	-3	-5
fr:deb	3
fr:debarqu	4
fr:debarrass	3
fr:debat	5
fr:debil	-9
fr:debil_les	-4
fr:debit	-4	-4				3			-3					-3	-3
fr:deblocag	-3
fr:deblocag_des	-3
fr:debord	4
fr:debout	-2	-2	3	-5	-5		4				-3	-2		-3		-3	5	-3	-3	-6		-3	5
fr:debout_dans	2
fr:debout_lequip	-2
fr:debranch	5
fr:debut	-7	6	8	-3	-2								3	7				-2		2			-2
fr:debut_a	-8
fr:deced	3			2	-2	-3							3				-3			3			-3
fr:deced_le	2
fr:decembr	6	8		-4	-5	6	3						4	-4			-9	-9		17			-6
fr:decembr_a	-3
fr:dechet	-4
fr:dechet_est	-2
fr:dechet_et	-2
fr:decid	3	4	-4	4	7					-3	5		-2				5		-3	-4	3		-6
fr:decid_de	4	-2		2	4												4	2		-7	3
fr:decommand	2
fr:decompt	2
fr:deconseil_le	-2
fr:decor	5
fr:decouvert	3
fr:decouvr	6				-4												-4	4	-2				-4
fr:decriv	5
fr:decroch	8	-5		-5	-3								-2	-2			6	-6		-6			4
fr:decu	-3
fr:decu_ce	-4
fr:dedan	7	-2			-3		-3	-3	-3	-3	-4	-3	-3	-3	-3	-3	14	2	-3	-19	-3	-3
fr:deduit	-8
fr:defaut	-4	12		4	-5		13	5			-3	2	-2	3			-6					3	3
fr:defaut_de	4	7		2	-3	-3	10					3		6			-4	8		-11			5
fr:definit	2
fr:deg	-11	-2
fr:deg_de	-11	-2
fr:degat	-2
fr:degat_et	-2
fr:degr	14	-5	4	-4	-4		-2		-3	-2		-2	-2	-3	-3	-3	2	-3	-3	-3	-2	-4
fr:degr_dans	5		6	-6		2											5			-11		-2	4
fr:dehor	10	-4	-6	8		-8				5	-7		-4	-3			-10	-3	-3	11	10	-7	-10
fr:dehor_sous	3
fr:dej	-3
fr:dej_une	-2
fr:deja	4	-3	-11	4	3	-4	3	-4	2	-4	-11	-4			2	-4	3	-10	4		-5	-6
fr:deja_debout	-2
fr:deja_envoi	-3
fr:deja_vid	4
fr:dejeun	9	-3		-11	-5	-2	-2				-3	-2		-2		-2	10		-3	-11		-2	-6
fr:dejeuner	2	3		-3	-3				4					6	4		-3	8		-4			-2
fr:del		7			-2		2					11		-3				8		-4		-3	-7
fr:del_de												3
fr:del_pour	-3
fr:delegu	5
fr:delic	-5
fr:delic_et	-2
fr:delicatess_que	-2
fr:delval	6				-6				3				4	-3	3			2		-7		2
fr:dem	7	4	-2		7						7							-3	7	-8			4
fr:demain	-7		-7	5	8				-5		-8	-6	5		-5	-3			-6		-6	9
fr:demain_#	-6			3	4			4						-3				-4		4		-2	4
fr:demain_matin	-5	-6		-5	8	-2													-2	4		-2	-3
fr:demand	16	17	-7	2	-2	-4	8	4	-7	10	4	8			-7			11	-18	-17	4		9
fr:demand_#					2		6			5								2		-3		5
fr:demand_a	4	6	-2	2	5	-3			3				2	-3	3		4	-4		-8	5	4	-3
fr:demand_de	9	2	4		3	-5		6		3	-4	6	-5				5	2	-4	-6	-3	4	-11
fr:demand_des	3	2	4	2						6	-2						-3				6	-2
fr:demand_deux	3
fr:demand_en													5	4			4	-4				3
fr:demand_la	3
fr:demand_le	3		3		-3	-2	-2	4			-2	7	-3	-4				5		-6	-2	-6	3
fr:demand_pareil	-3
fr:demand_que	7			4	4	-5					4		-3	-2				12	-3	-5		-8	-5
fr:demand_si	3	2	-6	-6	-7	-4	-2			8	-3		-3	-3					-3	4	-3	-5
fr:demand_une		7	-3	5	-5	-2					5			6		6	-9	5		8		-3	-2
fr:demarr	2
fr:demenag	3	4		11	3	3					-2	-2					-7					-2	7
fr:demenageur_ont	-2
fr:demeur		5			-3		6					-4		-3				-6		9			-3
fr:demeur_de	5	7				2	7					-3		-2				-6		9			-3
fr:demi-heur	4	6			3					7							5	-3		-7	7		-4
fr:demi-heur_apres	-3
fr:demi-journ	-3
fr:den			-3		5	-3	5			5			-2	-2			-5		6	-9		7	-4
fr:deneig	-6
fr:deneig_avant	-3
fr:deneig_notre	-3
fr:denich	-5
fr:denich_un	-4
fr:dent		-7	-8	8	4		-3	-2	-3	-3	5	-3	-6	-7	-3	-3	-6	-8	-3	11	-3	3	-11
fr:dent_cass	-3
fr:dent_ce	-4
fr:dentair	-2
fr:dentist	-7			-9	-3			6						6				-3		5			-2
fr:dentist_est	-4
fr:dentist_et	-8
fr:dep	3	6	-3	-4	5									-2		6	9	-3		-6			-3
fr:depann	-8
fr:depann_etait	-4
fr:depannag		-3			2
fr:depart	4		-2	-4		-2			4					5	4		-4	8	-3	-9		-3	5
fr:depart_a	2
fr:depart_de	-3
fr:depass	-7
fr:depend	2
fr:depend_de	2
fr:depens	2
fr:depl	5	-3		4	-3												-5			-9			10
fr:deplac	-14				-11	-5				-2	4		-2	-4				7	-2	-2		-3	-4
fr:deplac_le	-7
fr:deploi	-3
fr:deploi_conform	-3
fr:depos		-4	-5	5			5	-3	-3	3			3	-7	-3			7	-3	-8	-3	8	-12
fr:depos_a	-3	3					4				3	-4	5	-2			-3	2		-5		5
fr:depos_un	4
fr:depot			-4															5		-5
fr:depui	2
fr:depuis	22	12	-12	-13	-6		-7	-3	7	-4	7	-10	5		7	-5	-12	-14	-4	16	-5		-16
fr:depuis_#	5	6	-10	-6	4	-3	-7	-6	11	5	-7	-8		3	11	-5	-3	-14		-2	5	7	-15
fr:depuis_des	-6
fr:depuis_deux	2
fr:depuis_dimanch	6
fr:depuis_fevr	2
fr:depuis_hi	6	3	-4	4	3	4				-2	5	-2	-2	-3			-6	-4	-2	2	-2	-5	8
fr:depuis_je	2					-2							5	5				-2				3
fr:depuis_jeud	9	5	-3		-3						7						-3			5			-3
fr:depuis_la	7	9	-5	-7	-5		4	4	-3	-2		-3		6	-3	6	-4		-3	5	-2	-3
fr:depuis_le	10	4		3	3			3	-6	-4	3		3		-6	-3	-10	-4	3	4	-4	-5	4
fr:depuis_lund	8	4		-5	-3	-2					6						-5	-3		10			-8
fr:depuis_mard	2
fr:depuis_neuf	3
fr:depuis_paqu	-6
fr:depuis_peu	-3
fr:depuis_que	3	-4	-4	-8	-5												-3	-4		10		-2	-7
fr:depuis_samed	4
fr:depuis_six	-4
fr:depuis_un	2
fr:depuis_votre	8
fr:derang	-16				-4						4		-2	4
fr:dern	6	-4		-5	-9	4		-3			-6	-6				-3	7	-11	-5	-4	-3	4	3
fr:dern_fois	-2								4					3	4
fr:derr		-3	-3		-4	-3			2	2	-2		-4	-4	2		-5	7		-2			-6
fr:derr_eux	-8
fr:derr_le	5				-2	-2			3	3			-3	-3	3			-2			2		-2
fr:des	-8	9	5	15	4		10			6	-5	-13	-9	-3		-15	-5	-4		-10	11		6
fr:des_#	-3	6	-2		2	3	5	4	-2			4		7			-3	9	-2	-14			4
fr:des_ange	-2
fr:des_as	-3
fr:des_biscuit	-4
fr:des_chambr	-7										2			-3
fr:des_champion	-4
fr:des_chef	-4
fr:des_cheveux	7
fr:des_dechet	-2
fr:des_dessin	-4
fr:des_dix	4
fr:des_doigt	3
fr:des_echeanc	-3
fr:des_enfant	2	3	-3	5	5	3					-2									4
fr:des_excus		7		5		-3				9	-3		-4				-7	-3		-7	14	-5	-3
fr:des_fois	-5
fr:des_fond	-3
fr:des_frais	-7				-3
fr:des_frit	-3
fr:des_hot	-2
fr:des_jok	-5
fr:des_le	-8
fr:des_loir	-2
fr:des_lunet	3
fr:des_mois	-7
fr:des_nouvel	-6
fr:des_petit				3	-3	-3	4					-4		-3			-4	2		-3			4
fr:des_photos	3
fr:des_produit	-3
fr:des_quatr	3
fr:des_que	11	-8		3	-6	-4		-2		-2	-3	-2	-3	-3		-2	-11	-6	6	-3	-2		5
fr:des_roulet	-4
fr:des_sinistr	-2
fr:des_sold	-2
fr:des_son	-3
fr:des_spam	-3
fr:des_traval	-6
fr:des_vent	6
fr:desabon	-8
fr:descend	-4	3						6						-2
fr:descendr	4	-2	-3	3	12												11	-2		-8			-3
fr:descendu_les	-3
fr:descendus	4		-2	-9	-2												9	-2		-7			-3
fr:descendus_a	4		-2	-9	-2												9	-2		-7			-3
fr:design	-2
fr:design_est	-3
fr:desinscrir	-3	-3			-3		-3
fr:desinteress	-3
fr:desk		-4				-3								-3
fr:desol	-18	-2			-4
fr:desorm	4	-3	13	-6																3
fr:dessert	6	-3	-3		-2												6			-6	3		-2
fr:dessert_a	3
fr:dessin_et	-4
fr:dessous	5		8	-4	-7	3	-2		-2	-2	-3	-2	-2	-3	-2	-3	2	-4	-3	5		-4	-5
fr:dessous_du	-5
fr:dessus	11	-4	-7	3	-6	3	-3	-3	3	-3		-4	4	-4	3	-3	-7	-4	-4	3	-3	-5	7
fr:dessus_le	2
fr:detach	3
fr:detail		-3		-7													6	-3		2			-3
fr:detail_et	-4
fr:detail_jusqu	-4
fr:detartrag	3
fr:detendr	-3
fr:detest	-5
fr:deux	9		-7	3	-6		-3	-14	-5	-7	3	-12	-11	-11	-5		-2	2	-9		-10	-5	8
fr:deux-deux	-2
fr:deux-deux_un	-2
fr:deux_an	4	5		-4	-2						7						4	-3
fr:deux_assiet	2
fr:deux_autr				3	4												-7	7		7		-5	-3
fr:deux_bouteil	2
fr:deux_client	2
fr:deux_de	-3			4		2			4		4			3	4		5	-2		4		-2	-2
fr:deux_fleur	-3
fr:deux_fois	3			3		4			-2	-2	3		-2	-6	-2	6			-2	-5	-3	-7	10
fr:deux_heur		-3	-3	-7
fr:deux_jour	-11	2	5	-3	7	-2	-2				-2			5		5			-2				-4
fr:deux_minut	-7
fr:deux_mois	-6
fr:deux_nuit	-5					-2				5
fr:deux_pag	-3
fr:deux_semain	-3
fr:deux_servic	4
fr:deuxiem	6	9	5	8	4	2		4	4		-2		8	8	4		4		-3	-5		-2	7
fr:deuxiem_caf	-3
fr:dev	16		-4		-16	-4	3	-9	-10		-9	-7	-4	-7	-10	-9	-4	-11	-4	-6	2		13
fr:dev_au	-3
fr:dev_clair	-3
fr:dev_en	-4
fr:dev_etre	4
fr:dev_la		-5	-5	-5	-2	-3					-2						8			-3			-4
fr:dev_le	10	6	6	11	-3		5		-2	-3	2	-3			-2		-16	-6	-4	5	2	6	8
fr:dev_lui				2	4								4	3			6	-2		-9		6	-2
fr:dev_ma	7	4		-2	-5					6											7	-3	-7
fr:dev_mdr	-2
fr:dev_me	4
fr:dev_moi																		7					-3
fr:dev_mon	6	-2	-3		-2															-5			5
fr:dev_ne	-4
fr:dev_pass	10
fr:dev_sign		-3			-3
fr:dev_une	-2
fr:dev_ven	2
fr:dev_votre	3
fr:devenu	3
fr:devin	4
fr:devoir	4
fr:devon	-5	-5	-5	2	-7	-4	-3	-3	-3	-3	-4	-3	-3	-3	-3	-3	-13	-2	-2	7	-2	9	-7
fr:devou				3			5					6		7			-3	4		3
fr:devr	-3				9
fr:di	10
fr:diagnostic	3
fr:dial	10
fr:dial_ton	8
fr:dict	-4	-2			4
fr:did_it	-2
fr:dieteticien	-3
fr:dieteticien_je	-3
fr:different	8	-5		5	-6												-10	11	-3				-8
fr:difficil	3
fr:diligent	-9
fr:diligent_avec	-6
fr:diligent_le	-3
fr:dimanch	-13	7	-9	-10		-3			-6	-7	5	-7	4	4	-6	-5	7		-7		-6		-5
fr:dimanch_a	-11
fr:dimanch_chapo	-3
fr:dimanch_elle	-4
fr:dimanch_est	-4
fr:dimanch_just	-4
fr:dimanch_soir				-10	-2													3					-6
fr:din	4	-5	-3																	5			-3
fr:dind	-3
fr:dind_au	-4
fr:dinguer	-3
fr:diplom	-5
fr:dir	6
fr:dir_que	3
fr:dire	-4		-6	7	-3	-3	-6	-5	-5	2	-9	-6			-4	-4	-3		2		6	-10	5
fr:dire_a	-3
fr:dire_auss	-5
fr:dire_bonjour	3
fr:dire_bonsoir	-5
fr:dire_ce	5
fr:dire_combien	-3
fr:dire_de	3
fr:dire_merc	-2
fr:dire_pourquoi	3
fr:dire_que	-5	-5	3		-5	-2					-2												6
fr:dire_si	-2
fr:direct	5	12	-3	4	-3	10	2	5	-3	-2	3	12	9	-2	-3	8	-5	2		-4		9	-7
fr:direct_avec	-2
fr:directeur	6			-2					3				-3	-4	3		2						-2
fr:directric	5	11	-3	-6	3	3		4		3	10		-3	-3				-7	7	-10	2	-5	7
fr:dis	6		-7			4	-3	-3	3	3	-5	-3	3	-4	3	-3	6	-8	4	-7	-4		5
fr:dis_il	-4
fr:dis_que	7	-4	-3	-5													3	-3	5	-4		-2	-4
fr:disappointed	-4
fr:discret	-9
fr:discret_et	-4
fr:disent_au	-3
fr:disent_ce	-3
fr:dison	6
fr:disparu	-4
fr:disparu_de	2
fr:disparu_des	-4
fr:disponibl	-10
fr:disponibl_et	-3
fr:disqu	5	-5	5	-9	-3	-5					-2						9			-3			-8
fr:dissuad	-3
fr:dissuad_de	-3
fr:distanc_et	-3
fr:distingu	7	6	2			4	8					3					-2					-3	2
fr:dit	14	3	-17	-7			-17					-9	-3	-9		-12		5	-14	-4	3	5	-8
fr:dit_#	14	-3	-4	-4	-5												-3		-3			-3
fr:dit_a	3	4		-4	6	6					3						4	2		-4			-2
fr:dit_ah	3
fr:dit_au	7	-3		6	-4												-7	5					-3
fr:dit_bravo	-3
fr:dit_ce	-4	-2		8	-4	-3				5	-2		-3	-2			-9	2		-5		3	7
fr:dit_de	6	-4	-2	-3	4												7	-5		-8	3	-2	3
fr:dit_dev	3	5			-5					6							-4			3	7		-6
fr:dit_elle	3
fr:dit_en	-2	-2
fr:dit_je	-2
fr:dit_le	-4	-2				-5					-2		3	2
fr:dit_mard	-4
fr:dit_que	7	5	-3	-9	5	5	-8	6		-3		-2	-7			-6	10	8	-14	-16		10	-9
fr:dit_sous	2
fr:dites	-2	5	-3	9	5	3	-3			-3	9	-3	-4	-4			3	-5	-3		-2	-2	5
fr:dites_le	-6				-3
fr:dites_moi	6	9		3	-5	4			3		10		-3	-3	3		-7	-3		7
fr:dites_que	3	-2		2	11																		-2
fr:divis	3	2			7	-2	4					-4					7	2		-8			-2
fr:dix	-5	-5	7	15	5	-3	3	-3	-4	-3	-4	-7	-4		-4	-3	-6	3	-4	8		-6	-10
fr:dix-huit	4
fr:dix-neuf						5							3	3
fr:dix-neuf_heur	-3
fr:dix_jour	3	-5		3	-3	2	3					-3		-4			-5			7		-3	-6
fr:dix_minut	-2	-5	-2	13	6	-2												3				-2	-3
fr:dj	3			4	4												6		-2	-6			-3
fr:dn	2
fr:do	6	-6	-2	10	-10	-4	-2	-2	-2	-3	-3	-3	-3	-4	-2	-2	5	7	-4	-7	-3	-4	-7
fr:do_not	3	-2	2	3	-4												-3	9		-5			-5
fr:do_you	-5
fr:docteur				3		4	5										-5	-3		3			5
fr:docu	-3
fr:docu_symp	-3
fr:does		-2	-2	-8	-3													-2		8			-5
fr:does_still	-2
fr:doigt	8		-3		4			6			-3	4	-3	-3				-7		6			-4
fr:dois	5	4	4	-3	-3	3	-2		4	-2	6	-2	5	-3	4		4	-3	-2	-8	-3	-4	7
fr:dois_je	-7
fr:dois_tout	2
fr:dois_une	-5
fr:doit		-6	-4	-5			-2			-3			-3	-3			3	-7	-2		5	-4
fr:doiv	-7
fr:dollar	4
fr:dollar_a	-2
fr:domain	3
fr:domicil_dans	-2
fr:dommag	6	5	-3	-5	-3		6					5		6			2	3					-3
fr:don	4	8	-9	3		-10	7	10	3	-6	9	-6	-7		3	-3		-4	3	5		-7	5
fr:don_en	-3
fr:don_le	3	-4		5	3						3							4					-5
fr:don_sur	-3
fr:don_un	3
fr:don_une	4
fr:donc	17			10	9	-2	-6	-5	7	-6	-5	-6	5	4	7	8	9	-5	3	-12	-6	4	7
fr:donc_#	5	-3			-4												-3	-10		7			5
fr:donc_encor	-3
fr:donc_je	3	8	-3	6	4									5		11	-9	5	8	-7		4	-5
fr:done	5	4	-2											3				-3		6			-5
fr:dont	7	3	4	-5	-7	6	-5	-4	-3	4	-9	8	10		-3	-2	-5	5	-5	4	4		-14
fr:dont_deux	10
fr:dont_je	3		3	-3	-3								5	4			-8	5					-3
fr:dont_la		3			-3					4	-4		5				-3	4			4		-2
fr:dont_une	2					5				4			5				5	-4				3	-4
fr:dont_vous	-3
fr:door	6
fr:dor		-4																-2			3	4	-4
fr:dor_comm	-3
fr:dorm	9	-4	-5	6	-6	-4	-2			2	-5	-2	-3	-3		-2	-7	2	-3	8	-3	-6
fr:dorm_comm	-2
fr:dorm_dans	3
fr:dorm_sur	2
fr:dort	-5	2		3	5	2					9		4	4			4	-3		2		2	-5
fr:dos			-5	6	4	-3			-2	4			-3	-3	-2		-10			3		3	6
fr:dos_#		-3			-2
fr:doss	5	9	-12		5	2	5	-6	-7	-7	5	9	9	-3	-7	-5		2	7	-7	-7	-3	6
fr:doss_clair	-3
fr:doss_de	-4
fr:doss_et	3
fr:doss_par	-4
fr:doss_question	-3
fr:doubl		-6	-2	9		-2											3	-3	7	-5			-4
fr:doubl_emploi	-4
fr:doubl_pour	3
fr:doubl_rendez-vous	-3
fr:douc	-3	-3	6	4	7												4			-2
fr:douc_parf	-2
fr:douc_ponctuel	-2
fr:douch	14	4	4	-10	5	-5	-3	4	-3	-3	4	-3	-3	-6	-3	-3	4	-8	-4		-3	5	-9
fr:douch_a	3	2						6						-2				-2		6			-3
fr:douch_chaud	-6
fr:douch_est	2
fr:douch_puiss	-3
fr:doudou	-4
fr:doudou_de	-4
fr:douillet	5	-3	-8	-4													4			-4
fr:douleur	-11
fr:dout	9	-4	8	5	-3	4	4							-3			-4	-4		-8		4	9
fr:dout_un	5
fr:doux	-6
fr:doux_conseil	-3
fr:doux_efficac	-3
fr:douz	-2
fr:douz_an	-4
fr:douz_kilos	-3
fr:down	-4
fr:dr	-5	9	-6	8	-7	8	-3	-2	-3		-6	5	-5	-7	-3	-3	-17	8	-3			-5	7
fr:dr_piet	-5	4			-2							6		-3
fr:drap	9	-5	-8		-3	-2					-2					-2	7	-2	-2	-11		-3	5
fr:dret	2
fr:driving	-3
fr:droit	10	3	-2	-8	-3	4	5			5	-4							-6		-3		4	5
fr:droit_a	3
fr:droit_de	2
fr:drol	-8
fr:drol_et	-4
fr:drol_la	-4
fr:du		-3	-2	5	-11		-3	-2	-5	-15	-8	-5	-7	-5	-5		-22			5	-8
fr:du_#	-10	8	-13	18	-5		4				-7	-12		9		7	-25	16	10		-7	-9
fr:du_bas				3	4						4						-6	-2		10			-2
fr:du_baum	-4
fr:du_bois	-4
fr:du_bruit	3
fr:du_bureau					4
fr:du_cadastr	-4
fr:du_caf	-8
fr:du_carton	6				-5												-3	2	-2			-2
fr:du_chant	-3
fr:du_charm	-2
fr:du_choix	-4
fr:du_clsc	-3
fr:du_comptoir		-5			-3	-2
fr:du_cont	-2
fr:du_cot	-4				-3	2	5
fr:du_debut	-10
fr:du_derang	-11				-3
fr:du_detail	-4
fr:du_dimanch	-4
fr:du_doss		3			4	8					6		5	-2			5	-3					-3
fr:du_fil	-4					-5							4	4
fr:du_four	4
fr:du_genr	-3
fr:du_grand	-3
fr:du_guichet	-2
fr:du_haut	4		5	-4	4												-8	-2	6	-5			8
fr:du_jour	-6	5							7					6	7
fr:du_journal	-2
fr:du_lit	-4
fr:du_litig	-3
fr:du_magasin	3
fr:du_mal	-3
fr:du_matin	8		7	10	-4			5	4			-2	3		4				-2			3	-7
fr:du_mois	8	-3		8	-3	-2	-2					4		-2			-8	-6		-5	3	4	10
fr:du_mond	-4	-9	4	-10		-4					-3	-2	-3	-3				2	-2	-2			-5
fr:du_moulin	-4
fr:du_mur	-5
fr:du_noir	4
fr:du_pain	4	-3	-4	-6	-3												6	-3					-3
fr:du_personnel	-2
fr:du_pet	5
fr:du_plafond	-4				-2	-2	3					-3											-2
fr:du_prem	-4
fr:du_prenom	-3
fr:du_prix	4		-4	9										-3			-10	-5	8	8		-2	-2
fr:du_quart	-6
fr:du_recens	-2
fr:du_sejour	6
fr:du_servic	-4
fr:du_sit	7	-3	-4		-3													-3		7			-6
fr:du_sixiem	-3
fr:du_soleil	-4
fr:du_solid	-4
fr:du_sous-sol	2
fr:du_spa		8	5		-5	-2		6				11		-2		8				-4
fr:du_support	6
fr:du_syndic	-4
fr:du_telephon	3	-5			-2	-2							-2				-3	-2		-5		8	-2
fr:du_temp	4
fr:du_tout	2
fr:du_travail						5							3	3
fr:du_trottoir	-3
fr:du_vehicul	-3
fr:du_voisin	2
fr:du_vol	4				9												-7		6	3
fr:dur		-2			-3													-2		2			4
fr:dur_depuis	-3
fr:dur_le	-3
fr:durent	2
fr:dylan	-5				3
fr:e	10	-3	-3	-3	5												8	7		-5			-10
fr:e-mail	2
fr:eau	3	3	-17	-9		4		-6	3	-6	-4	3	-7	7	3		14	-10	-8		-5	-11	-9
fr:eau_a	3
fr:eau_chaud	-8	4		7					6		4		-2	9	7		-6			9		-2
fr:eau_de	5
fr:ecart	4
fr:echang	13	-3		7	-9												-8	-2	-3	13		-2	-8
fr:echang_regl	-3
fr:echeanc_annonc	-3
fr:eclair	-2
fr:eclair_une	-2
fr:ecoeur	-3
fr:ecoeur_de	-3
fr:ecol	6	2	-3		9	4				5			2				5	-5	-2	3			-5
fr:econom	3
fr:econom_de	3
fr:economis	-5
fr:economis_#	-5
fr:ecout	-6
fr:ecout_remplac	-2
fr:ecout_tous	-3
fr:ecran	5		-4	3	-2	2	-2	-2	-2	2	5	-3	3	-4	-2		-9	-3	-4	11	-3
fr:ecran_de	8
fr:ecran_dit	3
fr:ecras	2
fr:ecrir	3	-3		6	-2													2		-3			4
fr:ecris	7	14	8		-7		-3		6	4		-2	-3	11	6	9		8	-3	-2		-6
fr:ecris_ce	-2
fr:ecris_pas		8			-2	3			7						7		5					-2	-3
fr:ecrit	10	15	-17	-7	-9	3	4	5	-9		8	6	-6		-9	11	7		-11	-9	4	-4	4
fr:ecrit_#	5	-3		6													-7						5
fr:ecrit_de	2	5		-7		5	4				6		5				4	-3		-9		3	5
fr:ecrit_en				-5	-4	4											3	2				-2	-3
fr:ecrit_fach	-2
fr:ecrit_le	5	13	-6	-4	-5	-3	-2			-2	-2	6	-3	7		10		-3	-3	7		-4	-6
fr:ecrit_que	3	3		3	4		2				-3	-3		-3						5		-2	-4
fr:ecrit_sur	6		-4		-2	-2		6				7	-3	-4
fr:ecrit_tous	-4
fr:ecriv		4		4	-2						3			3				-6		10			-3
fr:effac	8	-6	-3	6	-5	-4				-2	-2	-4		-2				5	-3	-11	-2	-3	5
fr:effet	3
fr:efficac	-6
fr:efficac_et	-3
fr:egar	-5
fr:egar_et	-2
fr:eglis	3
fr:egratignur	5
fr:eh	3
fr:eh_bien	3
fr:electr	-5		-4	11	-6	-5					5		-2				-13	-3	7	12		-3	-3
fr:electricien	3			7		3											4	-2		-9		2	6
fr:electron	5
fr:eleg	-7
fr:elev	6	5		8	-6					4	4						-8	-5				4	6
fr:elev_reservent	-3
fr:eleven	2
fr:elle	5	8	-9	6	-15	8		-5	-9		8	4	2		-9		-11		-11	2	5	6	-4
fr:elle-mem	3	-6	-2		-3												-12	4		9		3	-6
fr:elle-mem_le	-3
fr:elle_a	10		-9	10	-8	8	-5	-4	-5	6	11	-6	6		-5	-3	-10	-6	-7		8	11	-6
fr:elle_avait	3			3	-6	-3				2	-3		-2				-6			6	3	-4	-2
fr:elle_demand		8		2		9					5						-3			-5		-4	9
fr:elle_dis	-4
fr:elle_est		10	-4		-10	9	-4	5	-3	5	8	2		-6	-3				-3	-22	7	7	9
fr:elle_etait		-3	-3		-4
fr:elle_fait	2
fr:elle_le						-2				5							2				3	4	-4
fr:elle_me	-3	2	-4		-11		6	5	-2	-3	4	6	-5	-5	-2		-8		-3	5		3	4
fr:elle_ne	11	14	-5		-9	7	4		-2	-3	6	7	2	-4	-2	8	-4	2	-2	9	-3	-10	4
fr:elle_part		7		3	-4							7		4			-5	6				-2	-5
fr:elle_qui	-2	-2			3
fr:elle_rempl	-2
fr:elle_se	-5	2	2	-4	-4	4				-2	3		7	7			5	-4					-3
fr:elle_vend	-3
fr:elle_veut	2					4		6			2	4	-3	-3				-3				6	-9
fr:elle_vous	2
fr:emball	-8
fr:emball_la	-3
fr:embarqu_fluid	-2
fr:empil	2
fr:emploi	13				-6		-2	-2	-2	-2	-5	-2	3	3	-2		-9	-6	-3	3	-2		8
fr:empreint	4
fr:emu	-3
fr:en	-7		-2		-13	-5	-9	-6	-3	-6	-4	-9	-4	-6	-2	-6	-2	-7	-7	5	-4	-3	-4
fr:en_#	-12	-5	2	-7	3	-4	-3	-3	-3	4	-3	-2	-3	-4	-3	-3	4	-2	-4	9	-2	-3	-10
fr:en_a	-3	-8	-10	-8	-6	-3	-2	-2	-2	-2	-3	-3	-3	-3	-2	-3	8	-5	-2	-11	2	-3	3
fr:en_ai	11	5	-3		-2		4		3	3			-3	-3	3		-3	-4		5
fr:en_anglais	6
fr:en_annex	-6
fr:en_aout	-4	5	-2	7	5	-2			5		-2		4	9	5	6	-2	7		-7			-2
fr:en_aperco	-6
fr:en_appel	-4
fr:en_arrier	-4				-5
fr:en_attend	3	-4	4	-4													-5			5		4	-4
fr:en_avait	6
fr:en_avanc	-3
fr:en_avant	-3
fr:en_avril					-5			4				4						8		-3		-2	-4
fr:en_bas	5	-5	-4	-4	-2												10			-5			-5
fr:en_beau	-4
fr:en_cas	-17	-3			-5		-2			-2		-2	-2	-2
fr:en_charg	3	8		3	-3	3					3	7	5				-4					4	-4
fr:en_cinq	-6
fr:en_cong	-4
fr:en_consequent	3	2					6					-4		-3			-3		8	-8			-3
fr:en_cour	3
fr:en_cuisin	-4
fr:en_decembr	4	6		-4	-3	2					-3		5				-8	-4		9			-3
fr:en_dedan		2		-6		3											6	2		-9
fr:en_demeur		6				2	6					-4		-3				-6		9			-3
fr:en_dessous	3	-3	-4		-4	-2											3	-2		2		-3	-4
fr:en_deux	-12	-3	-2	-3	-4												5			-3
fr:en_deux-deux	-2
fr:en_dix	-10	-6		2	2												4	4		-4			-4
fr:en_don	2
fr:en_effet	3
fr:en_est	-4	2			-5								4				8	-3		-7		3	-3
fr:en_etait	4
fr:en_fais	5
fr:en_fait	3
fr:en_fevr	5			3	4	-3		4			-2	3	4	-4				6	6	-14			-7
fr:en_fin	3
fr:en_franc	3	-3		3	4												11	-3		-12			4
fr:en_gard	-4
fr:en_haut	4		-3		4												6			-6			-2
fr:en_huit	-2
fr:en_inform	2
fr:en_janv	4	-7	6	-5	-2	-5					-3						-2			7			-3
fr:en_juillet	-4	-4		-4	-4												3	-3		5			-5
fr:en_juin	3	8	5		-5	-5	-2	4	7	-2	-3	-3	3	5	7	6	3	-8	-3	7	-2	-2
fr:en_lign	-6	-3					-3				3
fr:en_liquid	4
fr:en_mai	4			6													-6	5
fr:en_main	-7
fr:en_mainten	5
fr:en_manteau	-3
fr:en_mar	6
fr:en_march	-2
fr:en_me	4
fr:en_meme	2
fr:en_miet	6
fr:en_novembr	5			-2	7												8			-11			4
fr:en_occup	-4
fr:en_octobr	3
fr:en_or	-6
fr:en_ordre	-7
fr:en_ouvr	6
fr:en_paniqu	-8
fr:en_pann	-10				-2
fr:en_parl		-2		6		-2	-2					4		-3			-5	-5				4	5
fr:en_parlent	-3
fr:en_part	3	-3		2	6												-4			2	3
fr:en_pass		2	-3	-5		3											4	7		-11			-2
fr:en_person		7		6						6	-6		8	5			-5	-2			6
fr:en_photo	3
fr:en_plastiqu	2
fr:en_plein		-2	6		-2						4		-3	-4				-2		-4		2
fr:en_plus	-7				-3
fr:en_pousset	-3
fr:en_prem	3
fr:en_pyjam	2
fr:en_quar	-4
fr:en_quarante-huit	-3
fr:en_quatr		3	-2	-8	-2	-2			7						7		13	-5		-8			-3
fr:en_redemand	-5
fr:en_remerc	-3
fr:en_reserv	3	-3		-4	-2												8			-7			-3
fr:en_retard	-16	-4			-3
fr:en_reven	-3
fr:en_rigol	-4
fr:en_roug		2		2		5							5				3			4		-2
fr:en_roul	-2
fr:en_rout	2
fr:en_septembr	-8
fr:en_servic	4	6		2		-3	2		6				4	8	6		-5	-4		7			-2
fr:en_six	-5
fr:en_suis	-5
fr:en_tir	-6
fr:en_tit	-5
fr:en_tout	-6
fr:en_train	-4
fr:en_trent	-4
fr:en_trop	-2
fr:en_un	-4
fr:en_une	-8	-3	-3	-3	-3													-2
fr:en_vacanc	9	-2			6												-6	3		6			-7
fr:en_vingt	-5
fr:en_voit	-5
fr:encaiss	4
fr:enceint	-3
fr:enceint_qui	-3
fr:encor	19	-9	-13			-10	-7	3		-4	-9	-4				-8		-8		8	3	-13	-11
fr:encor_#	5
fr:encor_a	-5
fr:encor_comm	-7
fr:encor_des	6			4													5			-2
fr:encor_en	2	-4		-8													7			2			-7
fr:encor_la	6	-3	-3		3												-6	4		5			-2
fr:encor_le	3
fr:encor_mouill	5
fr:encor_sur	4	-5		7	-3												-9	-3		12			-4
fr:encor_tout	-3
fr:encor_une	4	4						6		3				-3			4			-4	3	-3	-3
fr:end	3
fr:endroit		8	-2	-6	-3	7					5		4	5		6	-6	-5		2		3	5
fr:endroit_ce	-3
fr:endroit_et	2
fr:enfan_sans	-2
fr:enfant	6	4		-6	-3	8	-5	-4	-4	-5	9	-6	3	-2	-4	-4		-15	-5			3	3
fr:enfant_ont	2
fr:enfant_tout	-4
fr:enfant_trans	-3
fr:enfant_veulent	-4
fr:enfin	-13	-3	3	-13	-8	-8	-2		-2	-2	3	-3	-3	4	-2		12	-6	-4	-5		-4	-4
fr:enfin_au	-2
fr:enfin_efficac	-3
fr:enfin_les	-7
fr:enfin_quelqu'un	-7
fr:enfin_un	-3
fr:enfin_une	-3
fr:engag	-4				-3		-4					3		-2				5		-9			5
fr:engag_tenus	-2
fr:english	7	-4	-2		-3									-2						6			-6
fr:enlev	-4	-14	-9	6	10	-6	-4	-3	-4	-5	-5	-4	-4	-6	-4	-3		13	-7	-2	-4	-7	-11
fr:enlev_de	4				7												-4	5		2			-2
fr:ennui	-7	-2			-3
fr:enregistr	5	5		2	3	-2		5			-2	4	-3	-5			-5	-5	6	-8			5
fr:enseign	-3	4				5				4			3	3			-3	-5		5			4
fr:ensembl	5	4	3	-5		-2	7				-2						2	-3				-2	5
fr:ensuit	-4
fr:entend	5	5		-6			3					4		6		6	9			-6		-2	-4
fr:entendr	2
fr:entendu	-5
fr:entendu_le	-6
fr:enterr	2
fr:entier	-7
fr:entre	17	6	3		-12	5	-3		-6	4	-2		5		-5	3	3		-8	6		-4	-14
fr:entre-temp				3		5							3	3			-3	4
fr:entre_#	5
fr:entre_a	4
fr:entre_avec	3
fr:entre_client	-3
fr:entre_deux	14	-4	2	-6	-2												-4	-3		8		-2	-4
fr:entre_les	5	4		6	-4	7					-3						3	3				-2	-5
fr:entrepot	5	-2		4	5													-3		-3			6
fr:entrepris	-8
fr:entrepris_ne	-3
fr:entrer	2
fr:entretien	7	-4	-5			-8	-4	-3	-3	4	-5	-4	-3	-5	-3	-2	13	-11	4	-11	5	-6
fr:entretien_a	4
fr:entretien_de	-4	-7		7	-3	-5					-3			-2			7			-11		-2	7
fr:entretien_qui	-4
fr:envelopp	5	6		2					3		7		-2	-3	3		-5	-3		9			-5
fr:envelopp_a	2
fr:enver	3
fr:environ	2	6		-4		11	6				-4	7		-2			3	-3		7		-3	-6
fr:envoi	12	3	2	7	5	7		-5	6		-12	2	9		6	-4		-3	-9	10	-6	2
fr:envoi_la	-6	-3				-3			-2		-2	-2	3	3	-2
fr:envoi_quelqu'un	5	2		3	-3	5					-2	8					-4			10			-4
fr:envoi_un		-5
fr:envoi_une						2					-4		5				3	-3	-2	5			-3
fr:enzo	3	4	11	3										4			5			-2			-2
fr:epargn	-5
fr:epargn_tout	-4
fr:epaul	-3
fr:epluch_trois	-3
fr:epong	-9
fr:epuis_et	-3
fr:equip	-14	-3	14	-13	-4	-8	-5	-3		-4	3	-5		3		-3		-12	3	7	-3	-4	-11
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
fr:erreur	-17	3			-6			4
fr:erreur_de	-3
fr:erreur_en	-4
fr:erreur_que	-6
fr:erreur_sur	-7
fr:erreur_ven	-4
fr:es	5
fr:escal			-3		2						3						-5		6	-2			4
fr:espac	3
fr:espoir	-3
fr:espoir_avec	-3
fr:essai	-4	-9		-3	-3	-5	-2							-2			-3	-5		9		-2	-4
fr:essai_de	-5
fr:essenc	4	-4			-2	3								-2			-3	-3		10		-3	-4
fr:essui	-2	3	-2		4	6					-2		-2				7	-2		-7		2	-3
fr:est	3	-4	-14	6		-6	-6	-11	-15	-12	-5	-9	-8	-7	-14	-4	-5		-6	3	-9	-12
fr:est_#	18	-7	-9	-5	4	-5	-4	-4	-3	-4	-5	-4	-4	-5	-4	-3	3	-4	5	-14	-4	-6	5
fr:est_a	13	10	-8	-8	-10	4	-5	-3			6	-5		-2		-2	7	-15	-4	6		-5	-3
fr:est_accueil	-2
fr:est_alle				7	6	4					7		-2	5			-5	6			3		-3
fr:est_allerg	-4
fr:est_arret	3	-5		4	5	-4											-8	2	6	-7		-3	6
fr:est_arriv		-4	-10	-4	-11	-5	-3	4	-3	-3	-5	-3	-4	-6	-3	-4	-5		3	-4	-3
fr:est_au	-4			-3	7	2					-2						12	-5		-3		-2	-5
fr:est_autist	-2
fr:est_bien	-20				-5						-3			-2
fr:est_bon	-3	-4	-3		6												3			4		-2	-3
fr:est_ce	-25	-12	-3	5	-8	-6	-4	-3	-5	-6	-5	-4	-5	-6	-5	-3		-4	-3	10		-2	-6
fr:est_chez	5	2	-2	6							8	-2	-3	-2			-5	-7	-3	14		-5	-9
fr:est_copieux	-3
fr:est_coup		5	6	-6		5					-3						5					-2	-6
fr:est_dans	7	8		-4	-5	4					5	3		-4			5	3		-3		-4
fr:est_de	8		2	4	6		2			2	-4	3	7	-4			-8		-3		4	2	-6
fr:est_debil	-4
fr:est_deja	6		-4	3	3	-2	5				-2						-4	-3		6			3
fr:est_devenu	3
fr:est_dire	-10
fr:est_du	7	-6	-4	11	16	-3					-3		-2	-2			2	-6	3	8	-2	-6	-7
fr:est_ecoeur	-3
fr:est_ecrit	9	-3	-2	5	-6	-3	-2	6		-2	-2	4	-3	-3			-7	6	-3	-6	-2		3
fr:est_eleg	-4
fr:est_elle	-5
fr:est_en	3	-3	-5	-5	-3	2	-4	-3	-3	3	4	-4		-5	-3	-3	3	7	-4	-11	-4		2
fr:est_encor	12	-3	-4	8	-4												-9	-3		8		-3	5
fr:est_enfin	-3
fr:est_entre	-5	2	4	-4	-6		-3	4		5	-5	3	4	-4			3	6		-3		-3	-6
fr:est_exact	4
fr:est_excus	-3
fr:est_facil	-3
fr:est_fait	-9	5			3		5			5	-3						-7	3		2		4	-3
fr:est_ferm	-4
fr:est_grav	-3
fr:est_honnet	-3
fr:est_il	-7
fr:est_jam	-3	-4			-3	-4
fr:est_joint	-8	-5		3	-7	3	3				-2	-3		-2			-4					-2	4
fr:est_jol	2		-2	-2																3
fr:est_joyeux	-3
fr:est_just	-8	-2			-6
fr:est_la	8	-11	6	-3		-7		-3		-4	-7	-4	-5			-3	-10	-4	-5	12	-4		7
fr:est_le	8	-9	-13	9		-10	-6	-6		-6	-8	-6	-2			-6	-8	-8		12	-5	-8
fr:est_louch	-4
fr:est_lui	-5
fr:est_ma	6	-6		5	4	-3				-2	-2		-2				4	8		-6		-4	3
fr:est_marqu	3
fr:est_mis	-5
fr:est_moi		-5	-5		-3	3		-2		3	-3	-2	4	-4		-2	-8		-2		-2		4
fr:est_mon	-8	-3		3		-2			-3				4	3	-3		2			-7		3	-2
fr:est_mont			-2					4				4						5					-4
fr:est_mort	4	-11	6			-6				-2	-3	-2	-3	-3		-2	-8	-4	-2	9	-2	6	-4
fr:est_noir	3
fr:est_normal	-6	-3	-4	8	-4												-9			-5			12
fr:est_not	6			4	-4	2					2						-5	6				-5	-3
fr:est_nous	-6
fr:est_parfait	-2
fr:est_part	11	-9		4	-5		-4	-3	-3	-3	3	-4	3	-5	-3	-3	-3		-4	8	-3		-11
fr:est_parvenu	2
fr:est_pas	7		-9	7	3	-4	-6	-4				3		6		-3	3	-3	3	8		-5	-16
fr:est_pass		11	-3	9	-10	8		5	-3		5	-3	-4		-2		-14	-7	5	18			-10
fr:est_patient	-3
fr:est_plein	4
fr:est_plus	5	-5		-5	9												3	5		-3			-3
fr:est_pos	-4
fr:est_pour	-14	-4	3	-4		-2											-7	-4		11
fr:est_pret	3	-3	6	7													-2	-4		8			-2
fr:est_quoi				-2		5							3	2				-7		2			6
fr:est_ramass	3
fr:est_rappel	-3
fr:est_rar	-10
fr:est_recu	-6
fr:est_regal	-2
fr:est_rendu	-6	-2		3														-2		5			-3
fr:est_rentr	2
fr:est_repart	3	4				4				5	-3	7					-4	11		-4		-2	-4
fr:est_rest		7	-3	-4	-2	6	-2		-2	-2		-2	2	4	-2			-8	-3	4	-3	4	2
fr:est_reveil	-4
fr:est_revenu	-6			4							2						-3	7		-8			5
fr:est_simpl	-4
fr:est_sort		-3		3										-3			-7	8		-3	6	-3	-3
fr:est_sur	5		-3	5	5	5	-2		3	-2	3	-2	4	-3	4		-4		6	-10		-5	9
fr:est_tomb		9	-3	4	-3	8			6		8	-2	-5	3	6		-3	-3		5			-5
fr:est_toujour	7		-2	-5		4	4										10	-3		-12		-2	3
fr:est_tout	-4	-3		6														-7		4			4
fr:est_tres	3		-2	-6	-3	2					-6			3			-2	5		7	-2	-4	-7
fr:est_tro	-5
fr:est_trop	-8
fr:est_tu					-2
fr:est_un	2	4	3	-5	8	-2				-2	-2	-2	-2	-3		5	-3	-10	6			-3	5
fr:est_une	7	4	7	-7		-4					-2	-3		5		5	11		-2	-9		-3	-5
fr:est_venu		-5	-7	-15	-6	6	-2		-2	2	3	-3	3	-4	-2		9		-2	-8
fr:est_vid	3	4		3	-3		2							4			-4	-4		10			-5
fr:est_vrai	2
fr:estim	-3
fr:et		7	-7		-2	-6		-4	-4		-3	-3	-5		-3	-3	2	-6	-7			-9	4
fr:et_#	10	6		10	10		3	-2	-2	2		5	-3	9	-2	5	3	7	-3	-13	-3	-5	5
fr:et_a	-3	11	-9	-2	-10		-2	-4	4	6	-5	-5	7	6	4	-4	-4	-3	-6		3	-3	8
fr:et_ajout	-2
fr:et_appel	-3
fr:et_arriv	-7
fr:et_attent	-3
fr:et_au	7
fr:et_avec	-7
fr:et_bon	-5
fr:et_ca	6	-5	-5	2	-5	-5				-2	-3		2				-4	-4	-2	7			2
fr:et_ce	-5	-5		2	6	2	-3	-2	-5		-3	-3			-5		10	-14	-5	5	2		-9
fr:et_chaqu	2
fr:et_concret	-4
fr:et_courtois	-3
fr:et_de	14	5	-3	4	4	-8	-3		-5	5	-6	4		-8	-5	-3			-6	-3		6	-15
fr:et_delic	-3
fr:et_dem	7	4	-2		7						7							-3	7	-8			4
fr:et_depuis	2
fr:et_des	-10
fr:et_deux	9
fr:et_du		7					3							6		6		-5		5
fr:et_elle	-7	-4			-5					-2	2						-3				2	2	-3
fr:et_en	2
fr:et_est		-3
fr:et_font	-3
fr:et_gratuit	-5
fr:et_hi		2		4									5				-6	-2		6		2
fr:et_il	3	-5	-7	2		2	-5	4	-4	-5	-4	5	-5	-6	-4	-2	4		2			-3
fr:et_jam	-4
fr:et_je	7	10	10	-3		-11	8		8			-11	-13	9	8		3	-3	-10	8	-8	-2	3
fr:et_jusqu	-5
fr:et_la	-6	9	3	-13	-3		3	4	6	-6		8	5		6	6	2	-4	4	-2
fr:et_le	-3		-12		-6	-3	3	4		-7		6	-9	-9		4	-7	3	-6	8		-15	3
fr:et_les	-9	-7	-3	5	-10		-4	-2	4	-3	-3	-2	5	-4	4			6		-9	3	-4	8
fr:et_ma	8		-3	4	-4	-3	4				-2	-2	-2				-2	-8		9		-4
fr:et_madam	-4
fr:et_mainten	4
fr:et_me			-2	3	3	7	4										2	-4					3
fr:et_merc	-12				-3
fr:et_mes	3
fr:et_moi	6				-3	4				2	5		7								-2	3
fr:et_mon	5
fr:et_ne			-4	3	4								3	3			-8	-3			6		4
fr:et_nettoi	-3
fr:et_non	-3
fr:et_nous	10	-5	-2	6	-4												-8	6		-4		-2	3
fr:et_on		-6	-6	4	9	-3	3	-3	-3	3		-4	-5	-5	-3			-9	5	2	-3		-9
fr:et_ou	-3
fr:et_pai	2
fr:et_pas		-5		-7		-2					-2						4	-4	-3		6	-4	-2
fr:et_person	6
fr:et_pizz	-4
fr:et_plus	2	-3			2
fr:et_pouf	-4
fr:et_precieux	-3
fr:et_prix	-3
fr:et_puis	3
fr:et_quand	3
fr:et_quart	4	-3		3													2	4		-3			-2
fr:et_que		-3		-5	8	5	-4	-4	-4	5	-6	-5		-6	-4	-2	9	3	-8		-5	-7	2
fr:et_rapid	-3
fr:et_reclam	-4
fr:et_ref	-2
fr:et_refus	-3
fr:et_regl	-3
fr:et_rendu	-4
fr:et_repart	4
fr:et_resolu	-3
fr:et_sa	-3
fr:et_serviabl	-3
fr:et_si	2	-3	7	-8	-4												8		-2	-3			-3
fr:et_soigneux	-3
fr:et_surtout	-5
fr:et_toujour	3
fr:et_tout	7	-3	-3	6	-4												-7	-3		3			4
fr:et_tres	-3
fr:et_tu	-7
fr:et_un	4	-2	3	5	-3	-4		-5	4		-7	-8	-7	4	4	-4	-4	12	-6	-3	4	-3	-18
fr:et_une		4	-3		-7		4	4	-3	-3		3		4	-3		2	-4	-3	-9			11
fr:et_verif	-4
fr:et_vit	-3
fr:et_votre	-11	-4			-4
fr:et_vous	4		-2	4	2	-2		4						-3					6	-4		-3
fr:et_y	-3
fr:etabl_ou	-3
fr:etag	2		-4	-4	-3	4			5				6		5		2			4		-2	-2
fr:etaient		-4	-7	-9	-7	-2					-2						8	3	-2	-10		-2	-5
fr:etaient_limpid	-4
fr:etais	-4	5	-8	-3	-3		-4	-2	-3	6	-4	7	3	-4	-3	7	-2	-12	-4	14	-4
fr:etais_comm	-4
fr:etais_en	-8	4			3					5
fr:etais_part	-3
fr:etais_pas	6
fr:etait		-2	-5	-4	-17	6		-3	-4	8	-3			-8	-4	-11	8	-8	-17	-6	2	4
fr:etait_#	2
fr:etait_a		-4		-4	-4													8		-9			-3
fr:etait_a1	-3
fr:etait_attention	-3
fr:etait_au	2
fr:etait_bien	4
fr:etait_bon	2	-4	8															2		-3	3
fr:etait_bouch	-4
fr:etait_clair	-3
fr:etait_corrig	-6
fr:etait_dans	-3								3				-2	-2	3
fr:etait_de		-5		2	4									-4			6			-3		4	-4
fr:etait_drol	-4
fr:etait_ecrit	2
fr:etait_en	2			-2	-2													2					-3
fr:etait_encor	3			7							4						-7	-2		12			-8
fr:etait_fait	-10
fr:etait_fraich	-2
fr:etait_grand	-3
fr:etait_il	3
fr:etait_inferieur	-2
fr:etait_la	-12		-3	7		-3				5	-2			-2			-9	-6		5			7
fr:etait_le	6			-7		5							3	2			3	-6	-2	7			-4
fr:etait_malad	-4
fr:etait_moins	-8
fr:etait_nickel	2
fr:etait_pas	10			-3	-3					3								-3		-12	2	-3	8
fr:etait_pass	-3
fr:etait_pol	-3
fr:etait_pret	-6
fr:etait_pris	3
fr:etait_repart	-3
fr:etait_sa	-3
fr:etait_serr	-5
fr:etait_seul	5
fr:etait_simpl	-4
fr:etait_tres	5
fr:etait_trop	2
fr:etait_un	-7
fr:etait_une		-2	-3															5		-3
fr:etal_soign	-3
fr:etant	4
fr:etap	-5
fr:etap_de	-2
fr:etap_jsav	-4
fr:etat	-7				-3		2
fr:etat_civil	-3
fr:etat_me	-4
fr:ete	8	8	-9	10	-6			3	-5	-6	8		2	-6	-5	-3	-3	4	2	2		-3	-3
fr:ete_aimabl	-3
fr:ete_annonc	-3
fr:ete_annul	2
fr:ete_apprec	-3
fr:ete_charm	2			3								4		-2						5			-2
fr:ete_examin	-3
fr:ete_fait	-5
fr:ete_oper	-3
fr:ete_pos	2
fr:ete_prelev	4
fr:ete_remarqu	-4
fr:ete_sup	-5
fr:ete_touch	-3
fr:ete_trait	-3
fr:ete_tres	6	8		-5				6			7	5					4	-3		-4		3
fr:eteint	-5				-2	3
fr:etes	-6			4	-11		4		-2	-2	-2	-4	-3	-4			-8		-3		-2	-4	4
fr:etes_des	-14
fr:etes_serieux	2
fr:etes_venu	-3
fr:etien	-6				6	4	5
fr:etions	5	-4	-2	4	-4												-4	9		-6	3		-3
fr:etiquet	12	-3		6	-6												-9			11		-2	-4
fr:etoil	-8	-7	8		-3									-3						2		-3	-2
fr:etoil_et	-8
fr:eton	5
fr:etre	2			7	2	-6	4	-3	-3	-4	-4				-3	-3	-5	-3	5	5	-3	-3
fr:etre_bien	-4
fr:etre_conseil	-3
fr:etre_fi	-3
fr:etre_fier	-3
fr:etre_port	-3
fr:etre_remplac	2
fr:etre_rest	-4
fr:etre_sur	2
fr:etud	3		-5	13	-4		4							-3			-6	6	-3	-6		-2	10
fr:eu	-8	-6	10	-6	3		-5	-3	4	-5	-5		3	-9	4	-3	10	-5	-4	-5	-3	-2	3
fr:eu_a	-7								2				-2	-3	3
fr:eu_de	-5	-2			5
fr:eu_la	-6	-3
fr:eu_le	4	-3	9	-4						-2						-2		-5		3		-2	-2
fr:eu_une	-3
fr:euro		-3			6
fr:euros		-7	-6	-5		-3	-3	-2	-2	-3	-3	-3	-2	-4	-2			-5	10	3	-2	5	-10
fr:euros_de	4
fr:euros_que	-5
fr:eux	-3		-3	-3	3	-4	5			-2	-5	-2	-4	-5			-14	4	-2		-2		7
fr:eux_pas	-5
fr:evalu		5				-2	4	9				11		6				8		-8		2	-5
fr:evapor	2
fr:even	-5	-3		3	-6												-5	5		-6			5
fr:even_that	-3
fr:event	2
fr:ever	-2
fr:ever_je	-3
fr:every		-4	-2	2	-4	-2						-2	-2	-5			-11	-5	6			-2	7
fr:everything	10			-5																2
fr:evi	-4													-2		-2
fr:evident	3
fr:evit	-11			-5	-5					5							-5			4			4
fr:evit_de	-7
fr:exact	4	7	8		-4	8					-4			5				-5		-9			9
fr:exager	3
fr:exam	2
fr:examen	3
fr:examin	-2
fr:examin_en	-3
fr:excellent	2	-4	5	-5										-3			6			-8		4	-5
fr:excellent_sejour	-3
fr:excellent_soir	-3
fr:excus	-9	6	-4	15	-4	-2	-3	-2	-2	10		-3	-7	7	-2	5	-17	9	-3		15	-10	-8
fr:excus_avant	-3
fr:excus_et	-4
fr:exemplair	-3
fr:exemplair_assur	-3
fr:exercic	-3
fr:exercic_de	-4
fr:exig	4
fr:exist				6													-5	6		2			-3
fr:exist_donc	-3
fr:expans	5
fr:exped	5
fr:experient	2	3	13	-3	-5									3		-2		-5		-4		-3	6
fr:expert	7							4				4						2		-6			5
fr:expert_a	-2
fr:expir	5	-5			-3												-3	-3		9			-3
fr:explain	6
fr:expliqu			-2	-5	2	-7	3	3	-3	8	-7	-4	-5	-6	-3	-3	4	-6	3	-5	-5	-4	13
fr:expliqu_a	-2
fr:expliqu_avec	-4
fr:expliqu_clair	8
fr:expliqu_et	-3
fr:expliqu_etaient	-4
fr:expliqu_le	-3
fr:expliqu_que	4	2		-8		-2		4		2	-2			-2				-7	5	4	-2	-4	4
fr:expliqu_sans	-2
fr:expliqu_tout	-3
fr:expliqu_tro	-4
fr:export_toutes	-3
fr:exposit	6
fr:exprim	-5
fr:exprim_ma	-4
fr:exterieur	4		-3	-10	-2												8	-5					-2
fr:extrait	2
fr:fabien	5	-6	-2		-4		-2							-3						4		-2	-4
fr:fabric	-8
fr:fac	5
fr:facad	2
fr:fach	-4	-9	-2			-5					-4	-2	-3	-3			-7		9	7	-2	-8	-6
fr:facil_en	-3
fr:facon	2
fr:facteur	4	-5	3	3													-6	-3		13
fr:factur	6	-16			-3	-13	-7	-9	-10	-11	-11	-15	-11	-5	-9	-8	-9	11	10	-9	-9	-9	5
fr:factur_#	11	2	-3	-3	5									2			-10	6	6			-5	4
fr:factur_a	4	-4		2	4												3	9	-3	-7		-5	-3
fr:factur_conform	-3
fr:factur_de	-2	-3	4	-3	-6	-4			-2	-3	-3	-5	-3		-2			5	-4	-9		3	4
fr:factur_est		-6			-6		-2					-2		-2			-4	-6		9			-4
fr:factur_et	-5
fr:factur_etait	-2
fr:factur_il	7			-2	-3													7		-6			-2
fr:factur_n	-2
fr:factur_pour	3
fr:factur_sans	4
fr:factur_un	2
fr:fai_#	4
fr:fai_bon	-5
fr:faill	6
fr:faire	8	-7	-9		8	5		-4	-5	-6			-7	-9	-5	-4	2	6	-8	-10		5	-3
fr:faire_de	5	-5	3		-2															-7		5	-3
fr:faire_dire	2
fr:faire_revir	-3
fr:faire_sent	-5
fr:faire_un	6	-3	-4																	-4		3	-3
fr:fais	14	-7		-5			-3	-4	-5	-5					-5	-3	8	2	-6	-5	-5	-6
fr:fais_#	7	-4	-3	-9	-3												8		-2			-3	-9
fr:fais_doubl	-4
fr:fais_le	3
fr:fait	4	-9	-11	6	5		-3	-4	-7			-9	-8	-13	-7	-13	-6	-5	-4	6	-4	-11
fr:fait_#	15	-4	-7	-4		-5	-4	-3	-3	-3	2	-4	-4	3	-3	-3	-9	-9	5	10	-3	-6	-5
fr:fait_a	-7
fr:fait_arrach	-5
fr:fait_attendr	-3
fr:fait_bizarr	-7
fr:fait_depuis	5
fr:fait_des	-4
fr:fait_deux	2
fr:fait_douz	-4
fr:fait_du				7							4						-7			-10		3	12
fr:fait_en	-9
fr:fait_la	6	-2	-6	-5	-3												4			-6			-3
fr:fait_le		7	-5	2		4	3		-2	5	-5	-3	-2	-3	-2		3	-10	-4	-4	6	-5	6
fr:fait_maison	-3
fr:fait_mm	-3
fr:fait_notre	-3
fr:fait_pai	-3
fr:fait_plus	-4				-3	4			5				6		5		-9	5		7
fr:fait_pour	-4				10												-5	12	-2	-10
fr:fait_preuv	-3
fr:fait_trois	2
fr:fait_un					-3	4		6	5			4	5	-2	5			-8		9			-3
fr:faites				3	7					3	2		-2				10	-6	-2	-3	3	-3	-4
fr:faites_le	-2
fr:fall	5	11	-2							7		7						3		-7	7		-5
fr:fallu	9	-3	-4	-5													4						-2
fr:familial	3
fr:famill	5	-3			4												8	-4				-3	-3
fr:fan	2
fr:fantom	2
fr:farc	3
fr:fass	5	-6		-6	9	-3					-2		-2				11	-8	4	-13	6	-6	-3
fr:fast	-9				-3
fr:fast_clean	-3
fr:fatigu	3	-4															5	2		-5
fr:fatou		-3			-3
fr:faudr	5
fr:faudr_la	3
fr:fault	-4
fr:fauss	-7				4
fr:faut	-12	-11	-7	5	3	-10	-7	-4	-4	-4	-6	-6	-5		-4	-3	-11	2	6	5	-3	-7	11
fr:faut_de	-6	-5				-3	-3
fr:faut_il	-9	-4
fr:faut_que					7
fr:fauteuil		-2	5		-3												3			-8		-2	6
fr:feel	-6
fr:feel_weird	-6
fr:fel	4
fr:felicit	-15	-2	11	-8	-4												3	-4
fr:felicit_a	-5
fr:felicit_la	-2
fr:felicit_le	-5
fr:femm	6	16			-12	5	2	-3	-4	12	-5	-5	4	-6	-4	-2		-6	-4		10	4	-11
fr:femm_a		10			-3	6	5			5			3	-2			-3	-6		-4		10
fr:femm_de	-2
fr:fendu	4
fr:fendu_en	3
fr:fenetr			6	-3	-9	4	-3	-3	-3	-3	-5	3	-5	-6	-3	-2	9	-7	-4	-2	-3	-2
fr:fenetr_a	5
fr:fer	9		-3	6	-6	-4	5				-4	-2	-4	-3	-2				5	-13	2	-5	8
fr:feri	-4
fr:feri_pour	-4
fr:ferm	15	-9	-8	8	-9	4		-7	-8	-7	-3	-9	-11	-13	-7	-6	-8	-11	-10			-3	13
fr:ferm_a	10		3		6												5		-3	-10			3
fr:ferm_douch	-3
fr:ferm_et	4
fr:ferm_jusqu	-7
fr:ferm_la	6		-3	6	-6	6					-3		-3	-3			-8			7		2	-5
fr:ferm_le	8		-3	8	-4							-2		-2			-10	-5				-4	11
fr:ferm_pour	-5				-2
fr:fermetur_eclair	-2
fr:fermetur_et	-4
fr:fernand	-3		-3	8										-2			3	5				-3	-6
fr:fet	-7	2		-8	-4	-3	-2			-3	5	-2	-2	-3			4	4	-3	-4		-3
fr:fet_a	-6
fr:fet_de	6
fr:fet_du	-3
fr:feu	-7	-2
fr:feu_de	-2
fr:feuill	7		9	-5	-9	2	-2		3	3	-4	-2	3	4	3	-2	-2	-5	4				-5
fr:feuill_de	3
fr:fevr	2	2	-8	4		-8		2	4	-4	-6			4	4	4	-3	9	5	-9	-4		-14
fr:fevr_est	-4
fr:fi	-4
fr:fiabl	-8
fr:fibr	-9
fr:fibr_et	-4
fr:fich	5	3	-3	6	-11				-2	3	-6	-4	7	-4	-2		-9	-4	-3	15	3		-8
fr:fich_de	5				-4												-10	-5		14			-2
fr:figur	3
fr:fil	7	-5		-12	-5	-3	-8	-6	-7	-7	-2	2	-5	-7	-7	-6	10	-8	9	-12		7	-10
fr:fil_a	3
fr:fil_aux	-2
fr:fil_de	-2			-3	-2	4														-2	3	3	-4
fr:fil_qui	4
fr:fil_veut	-5
fr:fil_zero	-4
fr:fill	8	-10	-11		2	-4	-5	-4	-4	-6	-3	-5	5		-4	-3	10	-9	-8	2			-7
fr:fill_a	7	-5	-5	-7	-6						-2						5		-2		3	-3	-5
fr:fill_au	-4
fr:fill_connaiss	-4
fr:fill_de	7				5	2					2		5				7	-2		-15		3	4
fr:fill_est	7	-3			2															2	3		-3
fr:film				7	-2	-2		6				5						-4				2	-3
fr:film_pas	-2
fr:filtr	6
fr:fin		-5	3				-4	3		4	-2			-16		-6	3	-12	-11	-9	-2	4	10
fr:fin_a	4				4				3				-2	-2	3		5			-5
fr:fin_de	-7	6	3	5		7	-3	5	3	2	5	-2	8	-5	4		-3	-7		3			7
fr:fin_deux	-3
fr:fin_du	4			6								4		-2			-6	-5				4	7
fr:fin_en	-2
fr:fin_je	2
fr:fin_le	-3
fr:fin_ma	8
fr:fin_meme	-2
fr:fin_mon	-4
fr:fin_par	6	-3	-3		3	-3	5			5			-2	-2			3	-7		2		6	-4
fr:fin_pis	-2
fr:fin_qui	-4
fr:final	2
fr:final_etait	-2
fr:firm	-6	-5			4				5				6		5
fr:first	-4			6		-4					4			5			-8	-2	-2	3		-2	5
fr:first_tim	-3
fr:fiv	-11
fr:fiv_star	-7
fr:fix	10		8	8	-3	-2								-2			-8			15		-2	-6
fr:fix_le	4
fr:fixed	-14
fr:fixed_in	-8
fr:fixed_on	-3
fr:fixed_sam	-3
fr:fjord	3	-3	-3		-3														-2	-10			5
fr:flamm	6
fr:flaqu	-3	4			-3	6							-2	-3
fr:flawless	-3
fr:flemall				4	-4	-5			-3		-2	-2	3	-3	-2		-5			-9			7
fr:fleur	6	-3	-2		-5	-2												3		-5		7	-4
fr:fleur_le	-3
fr:fleurist	-4
fr:fleurist_tres	-2
fr:flott_avec	-2
fr:fluid	-6
fr:fluid_personnel	-2
fr:fluid_plus	-3
fr:flut	9			-8	-3												8			-8			-3
fr:flut_de	5
fr:foi	8	5	8		-2	4	4							6		6	-12	-3		9	3	-3	4
fr:fois		-4		6	3		-9		4	-4		-10		-6	4		7	-9	4	-5		2
fr:fois_a	2
fr:fois_de	3
fr:fois_deja	2
fr:fois_des	2
fr:fois_du	-5
fr:fois_en	5
fr:fois_et	2
fr:fois_je	-3
fr:fois_la	8			3														-7	6			-3	7
fr:fois_le		4	3	-5										-3		6	6			-4
fr:fois_par	4
fr:fois_pass	-3
fr:fois_pour	2	-2															7	-2					-2
fr:fois_que	6	-5	-9		5	-2			-3	-2	-2		-2	-3	-3	-3	11			-5		-3	-11
fr:fois_rien	-4
fr:fois_sans	-4
fr:fois_sur	4			5	6	2					-3		5				-7	2		7			-3
fr:fonction	-9
fr:fonction_bien	-3
fr:fonction_de	-2
fr:fonction_hor	-3
fr:fonction_pourboir	-4
fr:fond		-3	-5	3													-5						5
fr:fond_a	-4
fr:fondent	-4
fr:fondent_dans	-4
fr:font	-4
fr:font_ce	-2
fr:font_et	-3
fr:font_rir	-2
fr:for	-6	-8			-5	-11	-6	-5	-7	-7	-9		-9	-12	-6	-6	-7	-3		6	4	-3	-6
fr:for_a	9		-2														7	-2					-4
fr:for_my					-2
fr:for_our	-3
fr:for_the	-11			-5	-5	-5			-2		-3	6	-3	-5	-2		-5	4	-2	6		-3	-5
fr:forc		-3			-2
fr:forc_le	3
fr:forf	15	-6	5		6	-3	-2	-2	-2	-3	-3	-3	-3	-3	-2	-2	-6	6	5	-15	-3	-4
fr:forf_de	4
fr:forf_est	5
fr:form	-6
fr:format	-8	-7			5	-4	-4							-2
fr:formateur	-2
fr:formateur_repond	-3
fr:formulair	7			4	2	-5	-3			-2	-4	2	7	3			2			-5	-3	3	-5
fr:formulair_apres	-2
fr:fort	5	-3			2		4			-2		-3	-3	-3			2	4	-3	-6	-2	-7
fr:fort_le	-3
fr:forti	4
fr:fouill	3			3	6												-5		8	-8			5
fr:four		-3		-2	3		-2		-2	-2	3	-2	-3	-4	-2				-3	3	-2	-5
fr:fourchet	6	-4	-2	10	-2												-3	-4		5
fr:fourn	-5		6				2											-3		3
fr:fourn_dur	-3
fr:fournais	-12	6			2	7				8	-3		4				-3	-2	6	-6		6	-5
fr:fournais_a	-5
fr:fournisseur	-3	-4
fr:fourr	-4
fr:fourr_y	-4
fr:fourteen	2
fr:foutag	2
fr:foutag_de	2
fr:foutu	-2
fr:fraich	-4
fr:fraich_du	-2
fr:fraich_etal	-3
fr:frais	-6			13	-9			-3	-3	-5	-4	-4		3	-3	4	-11		-4	15	-3		-3
fr:frais_a	-3
fr:frais_de	5				-4
fr:frais_et	-4
fr:frais_une	-3
fr:franc	5	-4	-5		2	-2				2	-2		-2	-2			9		-3	-5		-4	-2
fr:franc_de	-4
fr:franch	-14			2	6													-5		2			6
fr:franch_bluff	-2
fr:franch_je	-4
fr:franch_le	-7
fr:franch_nickel	-4
fr:francin	-4										-2		3
fr:frapp	-5
fr:fraud	-3
fr:freddi	-6			5	-3	3					-3						-8	-2		5		-3	6
fr:frequent	-2
fr:frequent_chauff	-2
fr:frer_en	-3
fr:fret	3
fr:fri	-3
fr:fridai	2			-6	-4												4	-5		-6			7
fr:friendli	-5
fr:friendli_and	-5
fr:frigidair	3
fr:frigo	-4	-3
fr:frigo_et	-3
fr:frigo_tourn	-2
fr:frit	-4
fr:frit_croustill	-3
fr:frit_deux	-3
fr:fritur	9
fr:froid	19				2		-4	-3	-3	3		-4	-4	-5	-3	-3	4	-2	-6	3	-3	-6	-3
fr:from	6	-4	-4	4	-5	-2				-2				-2			4	-6	6				-6
fr:fromag	2
fr:fromager_connait	-3
fr:front	2
fr:fuit	-25	-12			-4	-7	-4	-3	-5	-2	-4	-4	-4	-6	-5	-3		3		5			-3
fr:fuit_et	-7
fr:fuit_repar	-4
fr:fuit_sous	-11
fr:fum	4
fr:fun	5
fr:funni_wait	-3
fr:furieux	-3
fr:fusil	-4
fr:fusil_en	-4
fr:fut	2
fr:g	5
fr:gabriel	-3				-4	-2			4					5	4		-6	-5		6		-2	6
fr:gaetan	-4					2	5										-3					-2	4
fr:gang	4		3	8	6												7			-9
fr:gar	14	-12	-16		4	-8	-6	-5	4	-6	-7	-5			4	-6	7	-5	-9	-4	-7	-3	-5
fr:gar_de	5	-5	-6	6	8	-2					-2			-2		-2	9	-5	-2	-6		-2	-2
fr:gar_du	4			4	-3												-5			8			-3
fr:gar_se	-3
fr:garag		-2		2	4						-2		-2	-2				-4	5				-9
fr:garant	8		3				5						4	-3		-2	-5	4	-3	-8		3	4
fr:garant_que	3
fr:gard	-14	-4	-4	-3	-3	4	-7	2	-6	3	-3	-7		-7	-6	-5	-13	-4	2	5	3	7	-9
fr:gard_la	6	-3	-3	3	-5					-2							-7		-3	9		-5
fr:gard_le	-10
fr:gard_les	7	3		-5				5						-3			5		-2	-10		4
fr:gard_mon	-8
fr:gard_nos	4
fr:gard_notre	-4
fr:gastro	2
fr:gateau	2	-2	7	-3	-6						3						-10	5		3	3	3	-5
fr:gateau_et	2
fr:gauch	4	3			-2	4					3							-3		4		2	-5
fr:gav	3		-5		4						-2						-4		-2	5			-3
fr:gaz	5
fr:gel	-2	-3	-5		-4	-2											-3	3					-2
fr:gen	7	2		3		-3	-2			-2	5		-2	-2			-9		5	6	-2	-5
fr:gen_comm	-2
fr:gen_la	-3
fr:gen_qui	2
fr:gendr	-7
fr:gener	-4				4
fr:gener_caf	-3
fr:general	3	3		2	4			5									3	-9	-3	4			5
fr:genou	4
fr:genoux		4				7					5		3	2						-3			5
fr:genr	2	5		-8	-3					6				-3				-2			7	-3	-8
fr:gentil	6	6	-4	-7	-2						7						6	-3		-3			-2
fr:gentil_et	-4
fr:gentill		10	-4	8	-3	2			5		5	8	5		5	8				11		-5	-5
fr:gentill_ma	-2
fr:gentilless	-6
fr:gentilless_et	-3
fr:gentleman	-2
fr:geometr	7
fr:ger	-9	-4		-3	-3	-6	-4	-2		4	-3	3	-3	-4				-3		-6		8	-4
fr:ger_le	-5
fr:ger_mon	-2
fr:gerald	6	-3			8												3			-7			6
fr:gest	-8
fr:gest_pour	-3
fr:gestionnair	-5
fr:gestionnair_le	-4
fr:gestionnair_nous	-3
fr:get	3		-4	3	-3												-7	3	-4	-2			5
fr:ghislain	4	11	-3	-11	4	11			4	8	-5		10		4		11	-6	5	-9	-2		-7
fr:gilet	-4
fr:gilet_toute	-4
fr:ginet					-3
fr:gisel	2	7									9									11		-2	-4
fr:given	3
fr:glac	9
fr:glass	2
fr:gliss_dans	-3
fr:gluten_mon	-2
fr:go	5	-2	-2		6												5	-5	6	-3			-6
fr:going	-4
fr:going_back	-3
fr:gon	8
fr:gonfl	-7				-4
fr:good	6		-11	4	-6	6	-4	-3	-4	-6	5		-6	-5	-4	-2	2	-2	-5		8	-7	-6
fr:good_afternoon	-2	4	-3	-2	-6	6						-2									7	-2	-7
fr:good_morning	8	-2	-2	9	-5						4	4	-2	-2			-5	-4		3	4	-4	3
fr:goss_veul	-2
fr:got	5
fr:gout	6	-4	-8	-4	-4						-2			-3		-3	4	-4		-5		-2	3
fr:gout_de	-4
fr:gout_la	9		-4	-2																-8			5
fr:goutt		3			3	-4	-2		-2	-2	-3	-2	-2	-4	-2	6	3	-5	-2			-3	4
fr:goutt_de	-7
fr:goutt_sur	-4
fr:gp	-6
fr:grac	-3	-3	7	-6	-3												4	3		-12			5
fr:grac_a	-3
fr:grac_aux	-4
fr:grand		9	-7				-5	4	-4	10			-9	-7	-4	-3			-6		10		-5
fr:grand-mer	-3
fr:grand-mer_a	-3
fr:grand-per	-4
fr:grand-per_a	-4
fr:grand_art	-3
fr:grand_auss	-2
fr:grand_bravo	-4
fr:grand_comm	3	4	-3		-2	7												-3		2		3
fr:grand_ecout	-3
fr:grand_et	-3
fr:grand_marn	-3
fr:grand_merc	-7
fr:grand_ouvert	4
fr:grande-bai		3				2	7					-3
fr:granted	-3
fr:gras	2
fr:gratitud	-6
fr:gratitud_pour	-2
fr:gratt	4	-7		5	4	-5												-4		4		-2	-2
fr:gratuit	-8	-2	5	-2													8	-7	-3				-2
fr:gratuit_benevol	-2
fr:gratuit_et	-3
fr:grav	-7				-3						3
fr:grav_styl	-3
fr:gre	-7
fr:gre_de	-7
fr:great	3	-3			5													3		-7			5
fr:gren_par	-3
fr:grinc	-9
fr:gris	5	-2	-2		-5												-6	3		5			-4
fr:gros	4	-3	6	-3													-6	-6		5		-2	7
fr:gros_coup	-4
fr:gross		-5	-2	11	2												-7	-3	-2	7	6	-3	-4
fr:group			-2	8	2	-2	-2					4	-2	-3			-2	6		-11			6
fr:group_de	-2
fr:gsm	3	3		2	-2	5					-3						-4			3		-2	5
fr:guest	-6
fr:gueul	2
fr:gui	5	-5		-13	-6	-3	-3	-3	-2	-3	-3	-3	-2	-3	-2	-3	5	-5	-5	-4	-2	-3	2
fr:gui_are	-4
fr:guichet_#	-2
fr:guid	-5
fr:guid_pour	-4
fr:guillaum	2	-6		4	-3												7			-3			-5
fr:h	12	-9	4	4		2	-7	-10	-5	-10	3	-4	-6	-11	-5	-14	-7	-2	-8	3		6
fr:h_#	9	-8	5	-4	-7	2	-10	-4	-2	-4	6	-5	-13	-11	-2	-9			-7	3	-8	-2	3
fr:h_a	2	-2	3	-6	-2	-5			-2	-2	5	-2	-4	-4	-2	-2		-8	-3		5
fr:h_au	-7	-4	-4											-3			-5	-4		6		7
fr:h_avec	-4	-3	-2	-5		-3					-2		3	2			6			-9		6	-5
fr:h_douch	-6
fr:h_du	7		8	9	-4				4				4	3	4		3	3					-5
fr:h_et	-3	-2		8	-5												-11	-5		14			-3
fr:h_patron	-4
fr:h_pil	-7
fr:h_problem	-4
fr:h_technicien	-6
fr:habit	3
fr:habitud		-2		6	-4	3					-2		2				-8			9			-2
fr:habituel	2
fr:had		-4	-4	-7	-5	-3					-3	-2	-2	-2			-8	-6	6	7			-8
fr:had_two	-3
fr:haddad	-2
fr:hai	6	-3	3		-2												-2	2					-3
fr:half	3	-4	-5	-6	-3	-2											4	-6		5			-4
fr:hall	7	7	-2	-9						3						7	9	-3		-9			3
fr:hameconnag	-4
fr:hameconnag_etait	-4
fr:hamel	-4				10
fr:hanch	9	7	-4	-5		8					5		-2	-3			6			3		-4	-4
fr:handicap	3
fr:happi	-5
fr:harvei	-3	6		2			6		2		-2	-3	3	3	3		-3	3		-3		4	-3
fr:has	10		-4	-5	-3	-4					4	-2		5			3	-6	-3			-4	3
fr:hat	-8
fr:hat_off	-6
fr:hauss	6	4				6											-2	-3		3		-4	5
fr:haut	13	8		-5	4		3		2	-2	5	-2	-5	-4	2		3	-7	5	-14	-2	3	8
fr:haut_a	2
fr:hauteur	5
fr:hautfen	3	6		5		-5			10		-3		3	8	10		3	-4		-4		5	-3
fr:have	9				-8	-4	-3	-2	-3	-3	-4	5	-3	-5	-3			3	-5		-4	-4
fr:have_the	10	4	-3	5	-3							6		-3			-8	6	-3			-2
fr:he	11	-6	-5	-5	-11		-3	-3	-3	-5	-7	-4	-5	-6	-3	-4	-2	-7	-4		-4		3
fr:he_is	-5	3				5					-3
fr:he_was	3
fr:heat	6		-3	3													-3	-5		10			-4
fr:heating	-4
fr:hebdomadair	-3
fr:hei	6	-3	-3	11										-2					-3	-4		-3	4
fr:helen	10	3	-4	-3	3	-4	5		3		-2	2	-2	-4	3			-5	4	6	-2	-5	-2
fr:hello	4	-8	-16	15	-4		-10		-2	-11	-14	-13	-12	-7	-10	-6	-19	13	-12	9	-12	-15
fr:hello_le		-3												-2
fr:her	2
fr:heur	-5	-4	3	-5	3	-10			4	-6	-5	-7	-12	-8	4	-7		-5	-3	5	-5	-15
fr:heur_a				-3	9							-2					-10	4		8
fr:heur_avant	2
fr:heur_ce	-4
fr:heur_comm	-2
fr:heur_corrig	-3
fr:heur_dans	2
fr:heur_de	-5	-6			-2	-4					-3						-2			4	3
fr:heur_dix	-4
fr:heur_doux	-3
fr:heur_du	3	6			-2			6	4					4	4		-7	-3		7		3	-3
fr:heur_et					-4	3					4
fr:heur_piec	-3
fr:heur_pour	5	3	6	2			6													-6			4
fr:hi	7	-8	-13	24			-9	-7	-17	-18		-9	-8	-17	-16	-12	-15		-22	9	-17	-9	9
fr:hi_a		3			-5			5			3						-4	4		-6		2	3
fr:hi_comm	-3
fr:hi_il	-4
fr:hi_je	-6
fr:hi_les	-2
fr:hi_matin	4
fr:hi_on	3
fr:hi_ophel	6				-3												-4						3
fr:hi_soir	5	-3	-4		-8	2	-3	-3	-2	-3	5	-4	-5	-4	-2	-2	-10		-3		-3	-3	5
fr:hi_there	-3	-5	-2	2	4	-2											3	3	-2	-7
fr:hi_un	-5	2				4					-2
fr:his	-2		-3	3	-3	-4					4			5			-5		-2	10		-2	-5
fr:histoir	8			4	7												13	-3	-2	-11			-3
fr:histoir_de	3
fr:hiv		-4			-4	-3			2				-3	-4	2			2	-2	-3			-3
fr:hiv_chaud	-3
fr:hockei	3
fr:hom	3
fr:homm	7	2	-3	3	-7	6	-3			7	5	-2	7	-4			-4		-2		5		6
fr:homm_a						2					3						4	3		-8			5
fr:honest	-8
fr:honest_advic	-3
fr:honest_advis	-2
fr:honnet	-12	-3	-5	7													-8		8	3
fr:honnet_technicien	-3
fr:honneur	4
fr:honorair_affich	-2
fr:honoured	-3
fr:hont	5			-8	-5												7	3		-9			-3
fr:honteux	3
fr:hop	-4
fr:hopital	2			3		7					11		-3	-5			-5					8	-8
fr:hor	4	8	-3				3					9					-4	13	-2	-11		-3	-7
fr:hor_lign	-4
fr:hor_servic	4
fr:horair	3
fr:horlog_qui	-3
fr:hot_aux	-2
fr:hotel	-4	-4				3			4			-2	5	-2	5		-3	8		-4		-3	-3
fr:hotel_la	-3
fr:hott	-2
fr:hott_tient	-3
fr:hour	-4
fr:hour_lat	4
fr:hous		-3	-4		-4												-3	-4	-2	4			3
fr:hous_is		-3			-4
fr:how					-2
fr:hubert	6	5	2		-4	6					2		5					-2				4	-4
fr:hugo		-3		-4	4			4				4					3	2					-4
fr:huguet	4	-3		-2													5			-3
fr:huil						3					4			-2			4	-2				-2	2
fr:huiss	-3				-5							-2	4
fr:huit	12	5	-6	2		-2		4	-3	-3	6	-3	-4	2	-3		3	-7	-3		2	4
fr:huit_an	5
fr:huit_heur	-2
fr:huit_mois	4			3	4	-3					5			6			5						-4
fr:humain_qui	-3
fr:human	-3
fr:humeur	-10
fr:hygien	-4
fr:hypothequ	-4
fr:hypothequ_avec	-4
fr:i	9		-8	5	-17	-6	-4	-3	-8		-4	-5	-3		-7	-12	-9			5	-3	-8	-5
fr:i_am	-2	4	-3		-5	-2			-3	-2	2	-2	-3	9	-2		3	-9	-2	6	-2	-4
fr:i_asked	5	-4	-4	-6		-3							4	-3		-2	5	-2			3	-2	-6
fr:i_counted	2
fr:i_have	8	4	-3		-2							7		-3			-2			3
fr:i_said	5
fr:i_will	-12	-3			-3	-3					-2
fr:i_would				-3	-6	-4				3	-3		5				-3	5			4		-8
fr:ici		19	-11	3	-18		-2	4	3	2		3	3	9	3	17	-10		-5	8	3	-7	3
fr:ici_en		7									-4	4	4	5		6		-4				-5	6
fr:ici_la	4	3			-6	2		8	4			3	5	-3	4			3				-5
fr:icon		-2
fr:ident		4	2		4	-2	-2			7	-2		-2				8	-4		-8		4
fr:ident_et	-2
fr:ident_pret	-2
fr:identif	-4
fr:if	-7		2	3	-4												7	5		-11			-3
fr:ignor	6	-4
fr:ignor_que	4
fr:il	14		-7	6		-4	-7	-8	-10		-4	-4	-7	-8	-10	-20	-2		-5	-6		-4	4
fr:il_a	11	4	-14	-4	-5	10			-8	3				-8	-8	-5			-2	3		-3	-7
fr:il_avait	-6			-5							3						5
fr:il_confond	-4
fr:il_des	-7				-3
fr:il_disent	-3
fr:il_dit	3	4		-3	7	3					-5						10		-3	-10		-4	-2
fr:il_en	10	-4	-3		-3													4		2			-9
fr:il_est	16	-3	-4	-5	5	6	-9	-7	-8		-3		-11	-11	-8	-6	12		-2	-6	-11	-12	-2
fr:il_etait	-2	-4		-8	-5												5	-4			3		-5
fr:il_fai	-5
fr:il_faill	6
fr:il_fais		-2		-4													4	3		-5
fr:il_faut	9		-3	10	9	-2							-2	3			-5		7	-4		-4	9
fr:il_font	-3
fr:il_le	-4	-5	-3	3		-4	-3	-2	3	-2	-8	-3		2	3		-6	10	-3			-4	4
fr:il_lui	4
fr:il_me			-5	-4	2	-6	3	-3	2	-4	-5	5	-4	2	2			8	-7	2	-5	-8	-8
fr:il_ne		5	13		-4	3	-7			5		8	2	-7		-5	2			-9	10	5	-3
fr:il_nous	-2
fr:il_ont	-2	-2	-6	-3	-3				3				-3	-4	3			-4		4			-3
fr:il_parl	3	-6	6	-8	-4								-2	-4			-2			6		-6	-3
fr:il_pass	-4
fr:il_pleut	4	-2			-4												-5			-5			7
fr:il_possibl	-5
fr:il_regard	3
fr:il_rest	-3	-7	-3	-7	-5	-5	-2				-2						6	5	-2	-9			-5
fr:il_se	6	5	-5	3		-6		-2	-3	-4	4		3		-3		-4	3	-4	11	-3	-3	-6
fr:il_sembl	3
fr:il_serait	6
fr:il_sont	13		-7	3	4	-3				4	-3						3	-3		-3		4	-5
fr:il_un	-4
fr:il_une	-5
fr:il_va		5				7					5		5				-2			-4		7	-3
fr:il_veut		-3		2	3	-4			-2		-3	-3	3	3	-2		8		5	-12			-4
fr:il_vient	8
fr:il_vous	-3	-5	-2	5			-2			-2	-5	-3	-2	-3			-3	-9	-3	14	-2	-4	-8
fr:il_y	2	-5	-6		-13		-6	-5	-5		6	-7		-7	-5	-4			-7	-9	3		10
fr:illisibl	2
fr:imag	5
fr:imagin	6	-4		-5	-3												-5	-5		9
fr:imagin_que	3
fr:imbatt	-3
fr:imbatt_liter	-3
fr:immediat	-8
fr:immeubl	4
fr:impai	-3				-4
fr:impatient	4	-3	8	-3													9			-5
fr:impecc	2		6	-4													3			-3
fr:impecc_lit	3
fr:import	-4		-3	10	8	-3					-2						-7	-3		9	3	-2	-4
fr:impossibl	6
fr:impossibl_de	5
fr:impot	4	3		2	-4									3			-5	-6		9		-2	3
fr:imprim	9	-6	-4	-3	4	-3					-3		-3	-3			-8		4	11	-2	-6	-6
fr:imprim_du	6
fr:impriment	-2
fr:impriment_de	-2
fr:in	7	6	-13	-8	-6	4	-6		-8	-7	-4	-8	-10	3	-7		13	3		-10	-7	-7	-7
fr:in_#	-4
fr:in_a	3		-2															-3		8			-3
fr:in_my	7			-5													5	-2	-2	3			-6
fr:in_one	-8
fr:in_ten	-5
fr:in_that	-3
fr:in_the	10	2		-4	4	6			-2		-4	-3	-3	6		-2	13		6	-21	-2	-4
fr:incident	-2
fr:incident_clair	-4
fr:included				3	5												4	-3					-3
fr:inclus	4	-3	-3	3	-6												-5	6	-3	-9			4
fr:indemnis	-2
fr:independ	-2
fr:independ_honorair	-2
fr:indesir	3	-3															-9			10
fr:indiqu	3			5	-5	3	-3			-2	2	4	-2	-3			-9			2		3	3
fr:indiqu_#	2
fr:inferieur_de	-2
fr:infirm	-6	3				6					8						-2					-2	4
fr:infirm_du	-3
fr:infirm_qui	-4
fr:inform		2	4				3											-6		4			2
fr:inform_a	-3
fr:informat	-6	-2			-3
fr:ingrid	-11	-4			-3	-4						-2
fr:inond	-3
fr:inquiet	-6	-3
fr:inquiet_pas	-2
fr:inquietud_au	-3
fr:insan	-3
fr:inscript	-4				-2
fr:inscript_et	-3
fr:inscrit	6	-4															4	-2		6		-2	-5
fr:inscrit_a	4
fr:insid	2
fr:insonoris_sont	-3
fr:inspecteur	-2
fr:install	9	2	-4	5		-2	2	4	-3	-3			-3	-6	-2	-3	5		-4	-2	-3		-9
fr:instruct	2
fr:instructor	-3
fr:insulin	2
fr:integral	3
fr:interet	5	4	8	-8	-3	2	6										7	-4				-2	-3
fr:interieur	4
fr:interlocutric	-4
fr:interlocutric_du	-4
fr:intern	2
fr:internet	4			-4		3					2									-7			5
fr:interven_avant	-3
fr:intervent	-3
fr:intervenu	-5
fr:intervenu_a	-2
fr:intim	-3
fr:introuv	5
fr:inutil	-4
fr:invent	3
fr:inventair	-3
fr:invit	10		3	-4	-2	4	7					3					-6					-3	3
fr:invit_a	3	2	-3			4	7					3						3		-7			4
fr:invit_le	6
fr:invoic	10		-3	6	2		-2					-3		2					6	-6		-3
fr:is	21	-9	-11	19	-2	-4	-13	-4	-12	-14	-3	-14	-15	-12	-12	-10	-12	-5	4	-2	-13	-11	12
fr:is_#	3	2	-2			3					4						4	-3	-2	-2
fr:is_a	14	-4	-6	10	6	-2				-2	-3			-3			2	4	-3	-6	-2	-3
fr:is_fin	-9				-3
fr:is_fridai	3
fr:is_in	4
fr:is_it	-2
fr:is_my	3
fr:is_on	-4	-2			-4
fr:is_the	-5	-3			-5
fr:is_there		-4		4	-4								-3	-3			-6	-3		-9		3	9
fr:is_this	3
fr:isabel		7	6	2	2						-2		2	3			-6	6		3		3	-5
fr:issu	-3
fr:issu_a	-3
fr:it	19	-9		10	-6	-10	-9	-8	-9	-10	-14	-10	-10		-8	-8	4	-2	-6	-4	-11	-13	7
fr:it_again	-4
fr:it_did	-2
fr:it_does	-2
fr:it_feel	-6
fr:it_is	10		5	-3		-3	-2		-2	-2	-3	-2	-3		-2	-2	3	-10	2	-4	-2	-3	7
fr:it_up	-4
fr:it_was	7	-3	3														9	-5		-10			6
fr:its	9
fr:j	16	-7	10	-6	-8	-5			-2		-3			-3	-2	-2	-7	-4	-4	3		-3	3
fr:jacuzz	-3
fr:jacuzz_neig	-4
fr:jam	-3	9			-3	4		-5		2		-5	5	-5		4	8	-5	-4	-17	5	8
fr:jam_content	-2
fr:jam_ete	3
fr:jam_eu	-3								3				-2	-3	3
fr:jam_je	-4
fr:jam_me	-5
fr:jam_trah	-3
fr:jamar	4			-6	-5		4					5		6			5	8	-3	-10		-2	-4
fr:jamb	4	5							7		-3				7		2	4		-3		3	-5
fr:jambon	4	-8	-4	5	4	-5					-2						-8	-2		10			-3
fr:janv	-3	4	4	-7	-8	-8	2		3	-3	-5		-3	7	3	5	-4		-3	12	-3	-6	-9
fr:janv_et	4
fr:jardin	2	-2		-7													7	-2		-4
fr:jas	2
fr:jas_avec	-3
fr:jaun	5		-4	2	-6									3			-4	6	-2	3		-4	-4
fr:je		4	6	3		-8	-6	-7	-8	-8	-7		-10	-3	-8	-2		-5	-5		-8	-9	3
fr:je_achet	-2
fr:je_ador	-2
fr:je_ai	22	-13		-5	-4		-11	-5	-4	-4	-8	-8		-5	-4	-11	3	4	-10		-15		-5
fr:je_aie	-6
fr:je_aim	-8	-3	-2	8			-3	-2				-3	-6	-5				-4	-2	3		6	-7
fr:je_appel	-3				5								4	4			-3	6
fr:je_apprec	-3
fr:je_arriv	6			5	9												-4	3		5			-4
fr:je_attend		5	5	-2	-5	-3	5			4	-4	3	-3	-4			-9			-6	5	-5	9
fr:je_avais	-4		-10	3	3	-3	-5	-4	-4	-5	7	-5	-4	-6	-4	-4	2	-6	-5	4	7		-11
fr:je_capot	-3
fr:je_cherch	-11				-3
fr:je_chial	-8
fr:je_commenc	6
fr:je_comprend	6
fr:je_con		-5	7	3		-3			-3		-2		2		-3	-2	-10		7
fr:je_contest	2
fr:je_croi	-2
fr:je_crois	5		-2						3				-2	-3	3					-6		2	4
fr:je_demand		3	-3	-3	4	-6	4			-3	-3	-2	7	4				5	-2	-8		5	3
fr:je_dois	12	3	4	-4	-3	-2	-2			-2	6	-2		-2			4	-3	-2	-11	-3	-3	7
fr:je_ecris		8	-3											10		10	-3	8		-6
fr:je_en	5	4	7	-6	-5		6		2			-2	-3	-4	2		3	-8		6			-8
fr:je_etais	-4	4	-8	-3	-2	-5	-3		-2	3	-3	7	-3	-3	-2	7		-12	-3	15	-3	-5
fr:je_exager	2
fr:je_fais	8	-5	-5	9				-2	-2	-2	-3	-2	-2	-4	-2		-2	4	-3		-2	-4	2
fr:je_ferm	4
fr:je_ignor	4
fr:je_imagin	4	-3			-2												-3	-4		7
fr:je_join	6	3	-3		-4									3			-8	13		-6		-3	-5
fr:je_la		4	5	-8	4						-2		2	8		6	13			-12			-6
fr:je_le	11			3	-7	-7		-5	-5	-7	-2	4	-7		-5	3		6	-6	-4	-5
fr:je_les		-5	-11	-6		-3	-2		-3	-2	-3	-2	-3	-3	-3	-4	8	-4		-8		-2	-3
fr:je_leur	-5
fr:je_lui	3		-5		6		-3	11	-2		-5	3	2	2	-2		-7	-6	-5		-4	8	11
fr:je_me	-10	-4	4		2	-7	-6	-4	-5		-5	-5	-7		-5	-3	6		-6			-9
fr:je_met	7	-3	-2	5	3													-3				-2	5
fr:je_mont	3
fr:je_navigu	-2
fr:je_ne	4	9	-10	11	-10	4	5	-4	7	9	4	-3			7	-7	-17		-13	6	8	4	10
fr:je_not	6
fr:je_pai		-5	-3	8	14	-3	-3	-2	-2	-3	-2	-2	-2	-3	-2	-2	16	-5	-5	-19			5
fr:je_par	5
fr:je_pass	-5	12	-3	-3	-3	4				3	-2		4	-4		11	3	-4		4		3	-6
fr:je_pens	-2
fr:je_peux	-6	-4	-2	8	-3	-2											-9	-3		13			-5
fr:je_prefer	-3	-2				-2							-3	-4
fr:je_prend	4				-2
fr:je_rappel	2
fr:je_recois	8	-3		8	-4												-10			13		-2	-2
fr:je_recommand	-4	-2
fr:je_recop	2
fr:je_rentr	4
fr:je_reviendr	-2
fr:je_sais	-3	9	-3	3			9					-3		-3			-5	-4		3		-2	7
fr:je_salu	-4
fr:je_serai	-11
fr:je_sign				5	7	3			7				5		7			-5		8		-4
fr:je_souhait	-11				-3	4	-2		-3			4			-3		-3	-5	6	-7		6	-2
fr:je_suis	10	5	4		10	3	4	-6	-7	-8	5			6	-7	-5	8	-4		4	-7	-5	-10
fr:je_tap	5
fr:je_te	6	-2	-2			3			4				5	-4	5		-8	-2		4		-4	6
fr:je_ten	-9
fr:je_tien		-7	8	-8	-3													4		-4	3	-2	-5
fr:je_touch	-4
fr:je_travaill	5	3	-2		2		4										8	-7	-2	-10			5
fr:je_trouv	7	3	6	-4	8									4			7	-2	7	-8		-3	-5
fr:je_vais			-4	6	8	-4	4		-2	4	-3	-3	3	3	-2		2	3		-8		7	-4
fr:je_vas		3			5					6								-3	6	-5			-4
fr:je_veux	8	6	-6		17	5	-5	-4	-4	7	5	-5	3		-4	-2		3	2	-9		5
fr:je_vien	5	-5		3	-3												-5	-5		5			2
fr:je_vois	9		5	-4	-2												-5	3		5
fr:je_voudr	-3			6	-2	-3	-3			5	-3	-2	4				-5	3	-3	4	6		-9
fr:je_voul	-19	-5			-7	-2					-2			-2
fr:je_vous	-2	6	12	-7	-2	-2	5		-9		-11	8	-3		-8	-4	6	7	-12	-4	-2	-3	-8
fr:je_y	-3
fr:jeannin				-3							4						-5	4		3
fr:jecr	-2
fr:jecr_un	-2
fr:jen	-5
fr:jen_ai	-5
fr:jet				3		4					-2	8					-5			11			-4
fr:jet_un		3				5					-2	8
fr:jeud		-4	-2	-4	-13	-7	-10	4		-11	-3	-11	-13			-9	-2	-10	-11	5
fr:jeud_le	4
fr:jeud_matin		-3	-4	-8	-4												10	-2		-8		-3	-4
fr:jeun	-3	-14	-4	7		-3	-2			-3		-2	-2	-3			3		-3		8	-6	2
fr:jeun_apprent	-3
fr:jeun_de	-3
fr:jeun_et	-3
fr:jeun_fill	-2
fr:jeun_homm	4	-8		3	-5													4		-4	6	-4	5
fr:jeun_qui	-3
fr:jeux	-3
fr:jeux_qui	-3
fr:joan	-4
fr:joan_me	-4
fr:job	8
fr:jocelyn	5	-5		5		-3				-2			-2				-6	-7	5	-13	6	-4	11
fr:join	7	6	-4	4	-6	4								3			-13	12	-2	5		-3	-7
fr:join_le	5	3	-2	5	-3									4			-6	10		-4		-3	-4
fr:joindr	2	-7		-5	-2	-3											-7	-4				10	-4
fr:joint	-4	-10	-4	-3	-14			-4	-5	-5	-7	-6			-5	-5		3	-5	-5	-3		-4
fr:joint_sont	-3
fr:jok	-4
fr:jok_au	-5
fr:jol	7	-3	-5	3	7												7	-4		-3			-2
fr:jordan		-7	-4	-3		-5	-3	-3	-3	-3	4	-4	-4	3	-3		10	6	5	-9	-3	-8	-11
fr:jordan_a	3	-7	-2	-8		-5					-3	-2					7	-2				-4	-4
fr:jos	3	-4	-2	4	-7												-7	4				-3	4
fr:jou	11	-5	3	-7		-2				-2	-2		-2	-2			4	-9	-4	4	-2	-3	-7
fr:jou_lekip	-3
fr:jouet	-3
fr:jouet_pis	-4
fr:jour		6	-5	5	5		4	-4	5	-13		-17		2	5	-4	2	-9	-4	8	-12		-13
fr:jour_apres			9	-7	-3						3			-2									-2
fr:jour_au	2
fr:jour_avant	4
fr:jour_avec	3
fr:jour_de	8	5	-9	11	6		7	-3	5	-3		-6	-5		5	-3	-3	-2	-5		-3	-6	3
fr:jour_du	-3
fr:jour_et	-2			3		5	5										-4	-3		3			4
fr:jour_feri	-3
fr:jour_la						4	5
fr:jour_meme	-12			3							-2		3				-3	-3		5
fr:jour_ou	-2			-5	5	4							3	2			-4	6		-4
fr:jour_ouvrabl	2	-4			5												-4			7			-3
fr:jour_plus	-3
fr:jour_propr	-3
fr:jour_que	3	-4	-3														-2	-3		7			-3
fr:jour_reuss	-3
fr:jour_un	-2
fr:journ	-4		5		-8	-4	-4	-3	-3		-4	-4			-3	-3		-5	10	-8	2	-3	2
fr:journ_a	-4
fr:journ_pour	-3
fr:journal	5	8		-3				12			-2			3			-6	-5		7		2	-3
fr:journal_de	4	9		-5				13						4			-2	-4		5		3	-3
fr:joyeux	-7
fr:jr	-2
fr:jr_nikel	-2
fr:jrecommand	-3
fr:jrecommand_a	-3
fr:jreviendr	-2
fr:jsav	-4
fr:jsav_tout	-4
fr:jug	-2	4		2			6										-4	-3		3			5
fr:juillet	-4	6	-8	10	-14			-4			-6	4		-4		4	-4	6	-5	-3	-4	-9	12
fr:juillet_que	-5	7										7
fr:juin	9	10	-3	12	-13	-4	5	3	3	-4	-10	3		7	3	2	-13	-4	-11	3		4	8
fr:juin_#					-3												-5					7	-4
fr:juin_a	5			2			-2					4		-3			-2	-3		-6		4	4
fr:juin_au	-3	6												7
fr:juin_et	3	6		5	-3				5				4	8	5		-4	5					-3
fr:juin_je		2			-3					3			5	3			-3	-8		4	3		-3
fr:jul		4						6			3			-3
fr:jumeau	3
fr:jun	3
fr:jur	8		-2	-4	-4	-3	5				-3		4	4			5	-3		-3			3
fr:jur_que	3			-4		-2							4	5			5	-7		3		3	-2
fr:jus	3
fr:jusqu	-4	-3	-3	10	-4	3	-9			-10	-16	-10	5	-14		-6	-4		-12	8			-5
fr:jusqu_#	4
fr:jusqu_a				12		3	-4	3	3	-5	-10	-4	10	-7	3	-2		-4	-6	5
fr:jusqu_au	-12	-8		4	-4	-6	-5	-4		-4	-5	-5	-6	-7		-3	-9	5	-4	4	-2		-5
fr:jusqu_dans	4
fr:jusqu_pour	-4
fr:jusqu_sur	5
fr:just	-11	-11		8	-4	-8	-9	-8	-8	-10		-9	-9	-3	-8	-7	7		6	-8	3	-12
fr:just_a	-3				-4
fr:just_avant	3
fr:just_dev	-4
fr:just_en	4
fr:just_le	5
fr:just_pour	-16				-4
fr:just_que		-4	-3		-10	-2					-2						5	-5	5	-5		-3	-4
fr:just_to	-4
fr:just_un	-4
fr:just_une	-4				5	3					2
fr:justif	3
fr:jutr	3	-7		2	-6	-2											-6			11		-5	-7
fr:karim	-5	7	-4	-4	2	-7	-2	-2	-2	5	4	-3	4		-2		3		-3	8	6		-16
fr:karim_a	-3
fr:karim_le	-3
fr:kebab	7
fr:keep	-4
fr:keep_it	-4
fr:kid	4
fr:kilometr	4
fr:kilos_sans	-2
fr:kim	-4	-5	-3	5	3	-4	-2			-3	-3	-3	-4	-4			5	9	6	-20	-2
fr:kin			-4	5	3						6		3	-4			-10	-3		2		10	-4
fr:kind	8	3	-3	7		4												-4		6
fr:kind_regard	5	3	-3			4												-4		6
fr:km	3
fr:know	-4				-3
fr:l	13		2		-9	-3	-2	-3	-2	-3	-3	-2	-3	3	-2	-3			-4		-3	-5
fr:la	7		-7	4	-5	-10	-7	-12	-9	-10	-9	-7	-9	-6	-9	-7	3	-5	-8		-11	-6	-5
fr:la-dedan	-9
fr:la-dessus	3
fr:la_#		6		-8	-11			-4	2	-4	2	-5	5	5	2	-5	9	4	-5	-16	-4
fr:la_a	-5				8	-2							4	3			4	-6		2			4
fr:la_bagu	-3
fr:la_baignoir	5			-6							3							-3		7		-3	-4
fr:la_banqu	4
fr:la_barr	6	4			-2	5											6	-3		-4	7	-3	-4
fr:la_batter	-5
fr:la_bienvenu	4
fr:la_boit	11	6	-7		-3		3			-2		-2	-3	8		9	10	-2	-3	-4	-2	-7
fr:la_bon	-2			2	-4	4	5										-3		5	-8		-4	5
fr:la_boss	-3
fr:la_bouch	7	-3	-4	-5		-3					-2						4						-8
fr:la_boutiqu	4			-6				6						6			-3	-4		12		-5	-6
fr:la_brigad	-2
fr:la_buander		-3	-2		-4												4			-3
fr:la_caban	-4
fr:la_caiss	-3			2	-8	-4					-3	-2	-3	-4		6	-6	4	-4	4	-2		-6
fr:la_camer	3
fr:la_camionnet	4
fr:la_cart	9	-3		-7	-7	-4	4			6	-3	-2	-3	-4					-2	-3		3	-6
fr:la_cass	-4
fr:la_caus	3
fr:la_caution	-3
fr:la_cav	4	-3	-4	4	7	3	-2			-2	-3	-2	-3	-3					-3	-6	-2		9
fr:la_celer	-4
fr:la_chaloup	-2
fr:la_chambr	5	4	-4	2	-5	8	-4	2	6	-4			3	2	6	-3		3	-4	8	-4	-9	-8
fr:la_chanson	-2
fr:la_chass	5		9	6	-2												6						-4
fr:la_chaud	-12	-2	-2	6			-3			-2	-3	-3	-2	-4			-11	-4	-2	9		-2	5
fr:la_citern	3			3		5					-2	8					-4	-3		12			-4
fr:la_cle	4		-2	-3	-3	4				3	-3		5				3	-2				2	-4
fr:la_cliniqu	-3
fr:la_clotur	-4
fr:la_cohu	-2
fr:la_colon	2
fr:la_command	6	-3	-4	5										-2			-5	6		2			-3
fr:la_commun	3		6	-7							-3	8					7			2			-7
fr:la_comptabl	4
fr:la_confirm	6
fr:la_connexion	3
fr:la_cop	-5				-2	4	5					-3
fr:la_correspond	-4
fr:la_couleur	-2
fr:la_cour	-7
fr:la_courtois	-3
fr:la_coutur	-4
fr:la_crem	-3
fr:la_cuisin	5		-4	-10	-8		-2		4	-3	2	-2	3	3	4		7	2	-2	-8	2
fr:la_dam		10	-4	-4	-3	3				6	10	-2	-4	-5				-3		-6			2
fr:la_dat		-9	5	7		-3	-2			-2	-3	-2	-2	-3					-3	-5	2	8	-8
fr:la_depann	-4
fr:la_depuis	4
fr:la_dern	3
fr:la_deuxiem	3	7	7		-3			5						4			3	-4					4
fr:la_dieteticien	-3
fr:la_different	5	-5		4	-5												-6	7	-2				-5
fr:la_diligent	-6
fr:la_dind	-4
fr:la_direct	2	12	-3			9		6			4	11	10			9		-4				7	-3
fr:la_discret	-4
fr:la_divis	3	2			7	-2	4					-4					7	2		-8			-2
fr:la_douch	9	3	3	-12	-3	-3					6			-3			16	-2		-15			-4
fr:la_douillet	4	-3	-8	-4													4			-4
fr:la_en	-6
fr:la_factur	9	-8	6	-7		-7	-7	-5	-6	-7	-6	-8	-7		-6	-4	2	7	4	-9	-5	-13	6
fr:la_famill	2
fr:la_fenetr	6	-4	8		-3													-3		9			-4
fr:la_fet	-4	-2			-2
fr:la_feuill	2
fr:la_fibr	-5
fr:la_fich	4			3	-4						-4		5				-6	-5		12			-3
fr:la_fil	5
fr:la_fill	7	-3	-3	-5													2	-6					4
fr:la_fin	-12		4				-4	4	3		-4	2	4	-5	3			-9	-2	4	-2		5
fr:la_flaqu	-5
fr:la_flott	-2
fr:la_format	-3
fr:la_fournais	-4	5				3				6
fr:la_fritur	6
fr:la_fromager	-3
fr:la_fuit	-3	-3		-3	-3												3	4		-4			-2
fr:la_gang			3		6												7			-9
fr:la_garant	3
fr:la_gard	-4	3			-3					4			-2	-3			-3			4	4	-3
fr:la_gestionnair	-3
fr:la_hai	4	-3	3		-2												-2	2					-3
fr:la_hont	2
fr:la_hott	-2
fr:la_je	2
fr:la_jeun		-3	-2		-2													-4		6	3
fr:la_journ			7	-4	-2								4	3			6	-3	5	-9			-4
fr:la_lain	6
fr:la_lamp	3
fr:la_langu	4	7	-3	-3												6		-3		2			-2
fr:la_laveux	-5
fr:la_lign	9	-7	-3	9		-2											-13	10	6	5		-4	-8
fr:la_list	-4	2		5	-4		4							-3			-7	-3		-7		-3	12
fr:la_liter	3
fr:la_loi	2
fr:la_lumi	-3
fr:la_machin	7	-4	-5		-4												4	-6		3			-2
fr:la_madam	-10
fr:la_main			-2	10		3	-2				6	-2	4	2			4	-5	-2				-9
fr:la_mair	2
fr:la_maison	3	7	4	-3	-10	-6	-5	2	-3	7	3		-5	-5	-3	-2	4	3	-4	-11	4	-7	-3
fr:la_march	-2
fr:la_mard	-5
fr:la_matern	-5
fr:la_mauvais	5
fr:la_mediatric	-3
fr:la_meme			-4	9	-5				-2		2				-2		-4	-3				3	2
fr:la_mer		-3	-3		-4													-7		2			4
fr:la_mien		6	-3	-4	-2		5		4					5	4		-10	-2		4			6
fr:la_migrain	4
fr:la_mis		6	-2	-2	-2		5		-3				3	3	-2		-7	-2		2			2
fr:la_moindr	-5
fr:la_moit	8	-4	-4	6	8	-2													8	-9		-2	-3
fr:la_musiqu	9	-6	-4	-4		-3					-2			-3			8	-3	-2	-7		4	-7
fr:la_navet	-3
fr:la_noc	4
fr:la_not	-4	-4		5	-3												-7	12		-14			5
fr:la_nouvel	3	10	-3	2	-2	-2		4			6	3		-3		7	-2	3		3		-3
fr:la_nuit	-5	-6	-6	-5			-3	-2	-2	-3	3	-3	-3	-4	-2	-2		-2	-4
fr:la_on	3
fr:la_ont	-3
fr:la_pag	-3	5		-5	-5			9						5			-4			7		-3	-4
fr:la_pai	-2	-2			-6
fr:la_pann	-3
fr:la_patienc	-6
fr:la_pediatr	-3
fr:la_pein	-5
fr:la_perceux	4
fr:la_person		4		2		3	5			5	5		2				3	-5				8	-3
fr:la_pert	-5
fr:la_petit	3	8	-3	-7		2						8				8	5	11	-3	-12		-2	-4
fr:la_pharmacien	-3
fr:la_photo	6	-3		6		-3							4	4			-7	-4		9			-4
fr:la_pil	7
fr:la_piscin	4	2	3	3	5			6						-2			6			-6			-2
fr:la_plac	9	-6	-4	8	-3	-2								-3			-9	-3		4		4	2
fr:la_plinth	2
fr:la_plui	4
fr:la_polic		5				4		6			6	8	3	-4				-5		-3		2	5
fr:la_pomp	8		-3		-8		4				-2	3	-2	-3			-12	5	-2	5	6	-4	-7
fr:la_port	10	-5	-11	4	-4	5	-5	-4	-4	-4		-5		-7	-4	-4	3	-11	-6	-3	5	4	-4
fr:la_pos	5	6	3		8		3	-2			-5	7	-2	4		7	-2	7	-2	-8		5
fr:la_pour	4
fr:la_pouss	4
fr:la_poutin	-3
fr:la_prem	5	-3	5	-7		-2	6				-2			-2			3	4		-10		-2	8
fr:la_present	3	8	-2	5	3	4	9					-4					2	4		3		-4	-5
fr:la_pression	-3
fr:la_prim	2
fr:la_pris	3	-3	-4	9													-8					-2	9
fr:la_proch	-2
fr:la_prochain	11	-6	3		-3	-3					-2			-3			6	-5	-3			-3	-5
fr:la_pub	2
fr:la_qualit	-6
fr:la_question	2			3										4			-4	6		4			-5
fr:la_ramp	4
fr:la_recept	10	14	-4	-2	3	3	8		4	10	-4	5	4	-5	4	8				-6	-2	6
fr:la_recherch	-3
fr:la_recommand	-2
fr:la_refect	-3
fr:la_refont	-5
fr:la_region	4	7			-3		2					9					-3	7		-4		-3	-6
fr:la_regl		-3		2	7												-5	9		-3		-2
fr:la_remis	2
fr:la_remplac	-3
fr:la_repons	-4
fr:la_reserv	-2	-3	-3	10													-4	-2		5		2	-3
fr:la_resident		4		-5		6					8		-2	-3			-4			9		-4	-3
fr:la_rigueur	-3
fr:la_rout	7		-4	-6	2					3							4	-4	6	-9		-3
fr:la_ru	9	-7	-4		-4	-3											-4	4				-2	3
fr:la_saint-jean	5
fr:la_saison		5												5
fr:la_sall	4		-7	-7	-5	-2		-3	-3	-4		-5	3	-6	-3	-2	11	-7		-9	-4	-7	4
fr:la_semain	5	-7	5	-3		-5		-3		-3	-3		-5	-8				-5	-3	13	-3		-15
fr:la_serveux	6	-2	-5	-4	-2						3						3			-4		3	-3
fr:la_seul	2	6		-4	-2	6	5		4					5	4		-3	-4		7			-4
fr:la_soir		4					5						5	5				-3		5		2	-2
fr:la_somm	-3	8			-3		-3					7	5
fr:la_soumiss	-9
fr:la_soup	3
fr:la_sour	-4
fr:la_station	4
fr:la_suit	3	5	-2		9									7		6	4	-2
fr:la_tabl	-2			-7	-5					-2			3	4			5	-3		-6	3	5	-5
fr:la_tempet	-3
fr:la_terr	-2
fr:la_tet	6
fr:la_thermolun	-2		13	-5					-3				-2	4	-3		4			-2
fr:la_toilet	3
fr:la_tourn	-6										3
fr:la_toussaint	4
fr:la_tranch	2
fr:la_transparent	-4
fr:la_troisiem	2
fr:la_vann	2
fr:la_veil	8	-8	-5		3	-3					-2		-2	-4			-5	5	4			-4	-6
fr:la_veilleux	-4
fr:la_version	2	-5		2	-3												-4	-3		-3		4	3
fr:la_veto	-3
fr:la_vi	-6
fr:la_vill		-3	-2					4				3						9		-7			-6
fr:la_vis	2	4			-3	6											-3	3		-7			4
fr:la_visit	2
fr:la_vitrin	-3
fr:la_voi	-5
fr:la_voisin	-7				-2
fr:la_voitur	-5
fr:la_voix	4	5		-3	-5	-5		5		4	4		-3	5			-10	-5		14	-2		-6
fr:la_votre	2	5		4	4					7							4	-5		-7	3		4
fr:la_vu	3	2	-4			3											9			-8			-3
fr:labo	-5	-2
fr:lac	7		-3	5	4												10			-7			-3
fr:lac_est	-3
fr:lach	-6		5	-3	6	-4					-2		4	4			-12	4	5	2		2	-3
fr:lach_a	-5
fr:lain	7
fr:laiss	6	3	-13	3	3		-8	-6	-6	6	-11		-4		-6	2	12	3	-8	-13	5	3	-10
fr:laiss_#	2
fr:laiss_la	8	-2	-2		6												15	-4		-12			-3
fr:laiss_le	9	7	-4	-7	-3	3	-3			5		4	-2	-3			4	-4		-3		3	-5
fr:laiss_les	-7
fr:laiss_mon	-4
fr:laiss_pour	-4
fr:laiss_propr	-3
fr:laiss_un	-9
fr:lait_pis	-3
fr:lamp		-2	3	-7													6			-6
fr:lampadair	3
fr:lanc	4	6		2		4	11					6		7			-3	5		-10		-2	9
fr:lang	-3
fr:langu	-5	9	-3	-2	-5	-3				6	-2		-3	-3		6		-4			6	-3	-3
fr:langu_de	-2
fr:lapin	-4
fr:lapin_comm	-3
fr:lappl_est	-3
fr:laquel		4	-2	6	5		2			3		-3		-2			-11	-6		3		-2	14
fr:laquel_person	-3
fr:laquel_votre	-3
fr:laquel_vous	-4
fr:last	9			6	-3												-8	-4	7	7			-7
fr:lat	-2	-4	-5		5	-2			-2		-3		-2	-4		-2	-13	-2		15		-2	-5
fr:laurenc	-4				-3			5
fr:lautr	-3
fr:lautr_magasin	-3
fr:lav	9	4	-5	-6	8	-3					6			-2			13	-4	-2	-10	-2	3	-9
fr:lav_chez	3	-3		-6													5			-6		5	-4
fr:lavabo	5
fr:lavag	5
fr:laval	5
fr:laveux	-5
fr:le	3	-11	-6	3	-12	-15	-14	-18	-16	-14	-14	-14	-15	-13	-16	-13		-10	-11	-4	-13	-10	-3
fr:le_#	16	13	-11	16	-21		3	-2	5	-12	-12	2	9	9	6	7	-16	9	-12	7	-18		3
fr:le_a	6	-9	-12	11		-6	-7	-6		-6	-7					-5	-5	6		-6		2	7
fr:le_acces	-3
fr:le_accessibil	-2
fr:le_accompagn	-4
fr:le_accueil		-3	-4	3	-3												-3			7			-3
fr:le_acte	4
fr:le_action	3		-3	3													-4	5		-8			6
fr:le_adress		3		4		7					-2		3	3			-5	5					-3
fr:le_age	2
fr:le_agenc	-3
fr:le_agend	-4
fr:le_ai	16		5		-8	-4		-4		-5		7	-5			-3	-10	11	-6		-5	-3	-5
fr:le_ain	-3
fr:le_air	10			9	4				4					2	4		-10	2		6		-3
fr:le_alarm	-4
fr:le_alle	6	-7	3	-4	-4	-3											2	-2		4		-3	-3
fr:le_allur	-4
fr:le_an	-8		4	-8	-4	-4	-4	-3	6	-2	-4	-3	-2	4	6	-3	12	-11	-4			-3	-6
fr:le_ancien	10		-6	3		-4	-3	-2	-2	-3	5	-3	-3	-3	-2		8	-6	-3	4	-3	-5	-10
fr:le_anesthes	-3
fr:le_anne		-3		2	5												-7		-2				7
fr:le_anniversair	7
fr:le_appareil				3		8			4		3		5		5		-5	-2		4			3
fr:le_appel		-5		6	-7	-7	-3	-3	2	-3	-5				3	-2	-8	-8	-2	-12	-2	9	9
fr:le_appl	7	-4		8	-5	-2													-2	-5		-2	3
fr:le_appliqu	3
fr:le_appui	6	3			-3	-3	3					3	4				-3	4		-3			-4
fr:le_argent	5				5						3						-5	7					-2
fr:le_arret	5
fr:le_arriv	2
fr:le_art	4
fr:le_articl	2	6		5			5	6						-3			-3			-5			9
fr:le_artist	3
fr:le_ascenseur	2
fr:le_aspir	-5
fr:le_assiet	-2
fr:le_assureur		-3					-2	4				3
fr:le_atel	3
fr:le_attest			-3	8	-7		-3				-3	-3		-3			-14	-3	-2	11		-3	5
fr:le_auto	3				-3	2					-3						3			-4			4
fr:le_autobus	-5	-2
fr:le_automn	-5											-2
fr:le_autr	3	5	-6	-5	-7	4	3	-2	6	4	-4		6		6	-2	2	-2	-3	-9	5	4	-7
fr:le_avais	4	-4															12	-3		-11			-2
fr:le_avait	2		-5	3	6						-6		-2				3	-4	5			-5	-5
fr:le_avez	3
fr:le_aviez	-8				-7			4						-2
fr:le_avion	3
fr:le_avoir	-11	-7			-4	-5			-3		-2		-3	-3	-3
fr:le_avons	-5
fr:le_bac	7
fr:le_bain	4	9	-5	3	-2	3					4						10			-8			-3
fr:le_ballon	5	3						6															5
fr:le_banquet	-2
fr:le_baptem	-4
fr:le_barman	-3
fr:le_bas	5
fr:le_bassin	8
fr:le_bobo	-6
fr:le_bon	10		-3	4	-4								3	3			-4	3		4			-6
fr:le_bonhomm	-5
fr:le_bout	3
fr:le_bouton	3
fr:le_brouillard	-3
fr:le_bruit	3
fr:le_bruleur		5			-2	6							3	3			-4					5
fr:le_brunch	2		-4															-3		8			-5
fr:le_buffet	3
fr:le_bureau	5		6			-2			3				-3	-3	3			-2		-8		2	5
fr:le_cabl	3
fr:le_caf	5		8	-6													7			-6			-2
fr:le_calcul	-2
fr:le_calendr	-2
fr:le_cambriolag	-4
fr:le_camion	8		6		4		-2	-2	-3	-3		-3	-3	-3	-3		5	-7	7	-6	-2	-5
fr:le_capot	3	-5			-3												7	-3		-9			6
fr:le_carrelag	-4
fr:le_carreleur	-4
fr:le_carton	-4	-2			5
fr:le_certificat	3
fr:le_chang	2	-3	-5	-4														-2		6			-3
fr:le_chant	-6	-4												-2
fr:le_chat	4	-2	-2	5	-3												-5	3		-8		-2	8
fr:le_chef		-3		7													3	-2		-4		4	-2
fr:le_chequ	2
fr:le_chien	2	-5		-5	-6	-2				-2	-2			-3		-2			-2			-2	-5
fr:le_client	4
fr:le_cod	-7			7	-3	3	-3	-2			5	4	4	-4			-6	-5		-8			11
fr:le_coin		-2	-3	4	-3												-8			9			-2
fr:le_colis	-2
fr:le_compt	6			5	-4	-4				4	-3						-5	4		3	4	-2	-5
fr:le_comptabl	-5
fr:le_comptoir	4			3	-2				3				-2	-2	3		-7			6			-2
fr:le_concierg	2
fr:le_contrat	2			5	2				3	-2			-2		4		-11	7	10			-6	-5
fr:le_corridor	-2
fr:le_couloir	5
fr:le_coup	-3
fr:le_coupl	-2
fr:le_cour	-2
fr:le_deblocag	-3
fr:le_debut	5
fr:le_dejeun	3		-3	-5													4			-2			-2
fr:le_dentist	-8
fr:le_depart	2
fr:le_depl	4	-3		4	-3												-5			-9			10
fr:le_deplac	-10				-2
fr:le_deploi	-3
fr:le_derang	-9
fr:le_dessert	3
fr:le_dimanch		-3		-3													3	4		-5			-2
fr:le_dire	-2		-4	5		-2								3			-7	5		-3	3	-3	3
fr:le_directeur	3
fr:le_dj	3
fr:le_docu	-3
fr:le_doss	8	-3	-3	9	5	-3		-2	-2	-2	-3	5	-3	-5	-2		-4	-5	10	-12	-3	-7	11
fr:le_dr	-5				-3	4					-3			-3
fr:le_drap	3
fr:le_eau	7	5	-12	-7	5	5	2	-3	-3	-3	-7	4	-4	2	-3	4	12	-6	-4	-4	-3	-6	-5
fr:le_echang	6																	-3		8			-5
fr:le_echeanc	6
fr:le_ecol	5			4	7	5							3	3				-3		6			-3
fr:le_ecran	7	-3			-3													-2		5			-2
fr:le_emploi	4
fr:le_enregistr					3							4		-3
fr:le_ensembl	4	4		-5			7											-3					5
fr:le_entre	4	-2		3	-4						2		5				-5			-5	2	3	-2
fr:le_entrepot	3
fr:le_entretien			-2	-3	5	-4				6	-3	-2		-3			13	-6	-4	-7	7	-3	-8
fr:le_enver	3
fr:le_envoi	7	-2															-3	-4		10			-2
fr:le_equip	-16	-10	7	-5		-4	-2		-3	-2	-2	-3	-3	-5	-3		-14	-6		18		-3	-5
fr:le_ergotherapeut	-4
fr:le_erreur	-9
fr:le_escal	2			3	3						3								7	-9			4
fr:le_essai	-2
fr:le_estim	-5
fr:le_etag	-2
fr:le_etat	-6
fr:le_ete	3	-3		2													-4	-4		6			4
fr:le_etiquet	3
fr:le_evi	-5
fr:le_expert	7							4				4						2		-6			5
fr:le_exposit	3
fr:le_facteur	4	-5	3	3													-6	-3		13
fr:le_faire	2			4	9	4					3						9			-12		-2	4
fr:le_feu	-6	-2
fr:le_forf	10	-2	6	-2	5													4		-4			-3
fr:le_formateur	-2
fr:le_formulair	3	2		3	-3	-3					-2	3	3	-3			-5			5			-4
fr:le_frigo	-6
fr:le_fromag	3
fr:le_gar	6	-7	-9	-5	-3	-2	-2			-3	-2		-2	-3		-3			-3		-2	-4	-5
fr:le_garag	-4					3
fr:le_gateau	-3										4							2		-4	4	4	-2
fr:le_gout	-6
fr:le_gren	-3
fr:le_hall	7	7	-2	-9						3						7	9	-3		-9			3
fr:le_hameconnag	-4
fr:le_heur	-2		6	-6	8		-2		4	-2	3	-3	-3	4	3			-8	-5	8		-6	-10
fr:le_hiv	5
fr:le_honneur	5
fr:le_hopital		4		2		8					11		-3	-3			-4			5		4	-5
fr:le_hotel	-3
fr:le_huil		-2
fr:le_humid	-2
fr:le_hypothequ	-5
fr:le_imprim	5	-3	-3	-6													-5	-4		12		-3	-4
fr:le_infirm	-4
fr:le_ingenieur	-3
fr:le_insonoris	-3
fr:le_inspecteur	-2
fr:le_install	4	4		8	4		5				3	3					4					-3	-5
fr:le_interieur	2
fr:le_jeud	5	-3	7															4		-5
fr:le_jeun		-8		5	-4												3	5		-6		-4	6
fr:le_joint	-8		4	-5	-2	-3					-2		4	4			3			-5		3
fr:le_jour	-8			11	8	5			-2		-3	-2	5	4	-2		2	3	-2	-4		2	-3
fr:le_lavabo	3
fr:le_lendemain	8	-4	-8	12	-6		-3					-3	-2				-13	5	-3	13		-4	-10
fr:le_lien	-7	-4			-4		-3					-2
fr:le_lit		-6	-6		-3	-3					-4					-2	-2	-2		5		-3	-3
fr:le_livreur	-3
fr:le_logiciel	8	-3		-2	3												5	-5					-3
fr:le_long	3
fr:le_lund				-6	-3	4							2	2			-4	8		-2			-5
fr:le_mail	2
fr:le_manuel	4
fr:le_march	-6
fr:le_mard	5
fr:le_matel	3
fr:le_matin	-9	-5	3	2	-3												6	-3		-7			5
fr:le_mec	3
fr:le_medecin		4		7		8					8			4			-5			4		-4	5
fr:le_meme	6	-7		-3		-3					-3		-2	-3			7	3	-2	-3		-5	-4
fr:le_menu	-4
fr:le_mercred	-11
fr:le_mien	6	-2	7														-2	2		-5			6
fr:le_mille-feuill	-3
fr:le_miroir	5
fr:le_mod	-4
fr:le_model	-3
fr:le_moindr	-2
fr:le_mond	4	-8	-11	2	11	-6		-4	-4		-6	-5	-5	-5	-4	-4		-6	5		-5		-11
fr:le_monsieur	-3	-5	-5	-9	-6	-3	4			4	-3	-2	-2	-3			8	4	-2	-13	-2	3	-7
fr:le_mont	-7
fr:le_mot	7	-5		4	8	-2											8	-2		-4		-4	4
fr:le_moyen	-4
fr:le_mur	8	-2	-2		-2	-3		6				4	-2	-2			-2	-5		7			-5
fr:le_neon	4
fr:le_new	-3
fr:le_nez	3
fr:le_nom	6	5	9	7	-5	6	3	3	-3	-2	5	2	5	3	-2		-9	2	-2	4	-2
fr:le_notair	-2
fr:le_nouveau	-5	-4	4	-5	-6												-3	-2		7			-6
fr:le_numero		-2			-4	3	-2		-2	-2	4	-2	3		-2	-2	7	-5				7	-13
fr:le_odeur	-6
fr:le_on	2
fr:le_ont	-8
fr:le_option	3
fr:le_ordi	4
fr:le_ordre		4		5					7					6	7		-5	4
fr:le_oubl	2
fr:le_ouvertur	2
fr:le_ouvr	5
fr:le_panneau	5
fr:le_papi	6			2	6			4				4					8	3		-5			-5
fr:le_parad	-4
fr:le_parc	-2
fr:le_parrain	-2
fr:le_patron	-3
fr:le_personnel		8		-3	2						9							3		-2
fr:le_pet	3		-8	-7	-9	-2	-3	-3	5	-3	2	-3	-5	-6	5	-2	10	-7	-4	-8	-3
fr:le_piton	-3
fr:le_plafond	5
fr:le_plan		-3			-3
fr:le_planch	-2
fr:le_plat	5
fr:le_plomb		3											4
fr:le_plus	2
fr:le_poel	-2	-3		3	-3												2					-2
fr:le_portabl	3	-2	-2		-2															4			-3
fr:le_portail	4
fr:le_post	3			5							2		3				-5			8			-4
fr:le_pot	6
fr:le_precieux	-3
fr:le_prelev	-4	3			-6								5
fr:le_prem		-3		3													-3	-4		7			-3
fr:le_prix	-8	-3		4	4	-2					-2							-2		-5			7
fr:le_problem	-9					5							3	3
fr:le_professionnal	-7
fr:le_proprio	4
fr:le_questionnair	-2
fr:le_raccord		4			-2	5
fr:le_radiateur		-3		-4													5			-2
fr:le_rappel	3	-5		3		-4	5			-2	-4		-5	-4			-6	-4	-3	-8	5	4	4
fr:le_relayo	3				-4		-2				-2			-2		-3
fr:le_relev		-7		3	-7		-2			-2				-3			-6	6		-6			4
fr:le_rembours	-15	-4			-6		-4					-3		-2
fr:le_remorqueur	-2
fr:le_remplac	3
fr:le_rendez-vous	-3	-3	10	-3										-2			3	3		-7			-2
fr:le_rep	3
fr:le_respect	3
fr:le_rest	14	-7	-8	5		-3					-3	-2		-2		-2	7	-3	-4	2	-2	-3	-7
fr:le_ris	-2
fr:le_robinet	4
fr:le_routeur	7	-3	-5	-3	-3												2	-3					-3
fr:le_sach	-9
fr:le_salon	5	-4	2	-5		-2					-3							-4		4			-2
fr:le_samed		-3		2	13												5	-2	7	-11	3		-3
fr:le_second	5
fr:le_secret	2
fr:le_secretariat	-4
fr:le_serveur	7	-4	-4	-3	-3												-9	-3		14			-6
fr:le_servic	-3	8					2					6	3	-2			4			-4			-5
fr:le_seul	-4	6			-2	-2				5	-2			6		6
fr:le_sifflet	3
fr:le_signal	3
fr:le_sit	5
fr:le_soin	-3
fr:le_soir						-4		6			-2	4	3	4				6		-12		4	4
fr:le_sold	2
fr:le_sommeil	3
fr:le_sommel	-2
fr:le_souffl	-3
fr:le_soup		-4	-2	4	5	-2						-2					-6	5	-4	-4		-2	5
fr:le_sourir	-11
fr:le_spa	-5	-2			-3
fr:le_station			3		-3						2			-3								-3	-3
fr:le_suiv	-3
fr:le_system	3	-4			-3												-3			5			-4
fr:le_tableau	2
fr:le_technicien	10		3		5	-3	-3			5	-3	-3		-3			2	-4	-4	-4	6	-4	6
fr:le_telephon	-5	-2			3				3				-2		3		4			-2			5
fr:le_temp		-7	8	-6		-5	-5	-4	-4	-4	-4		-4	-5	-4	-4		-5	-4		-4		-7
fr:le_thermos	-10
fr:le_thermostat	7
fr:le_ton		3				6											-2			10		-3	-7
fr:le_tour	-4				-2	3	5
fr:le_train	-3
fr:le_tram	-11
fr:le_transfert	3
fr:le_travail	4
fr:le_tri	-3
fr:le_trou	-3
fr:le_tuyau	-4
fr:le_un	5
fr:le_une	3
fr:le_unit	5	-4	-4	-11	-2	-3					-2						11	-3	-2	-7		-3	-4
fr:le_urgenc	-5					2
fr:le_vas	2
fr:le_velo	7	-3	-5	-8	-2												-5			4		-2	-4
fr:le_vestiair	-4
fr:le_vid	4	2		5		4		6	5			5	5		5		-4	-3		-6			8
fr:le_vieux	-3
fr:le_vir	-6
fr:le_voisin	8	-7			-4	-3								-3			-2	-6		9		-3	-5
fr:le_week-end					4	4					-4						-3	-6	7	-11		3	5
fr:le_wif		-3	-3	-3	-3	-3					-3			-3			-6	-2	-3	-4		-2	8
fr:leak	-9
fr:leak_fixed	-3
fr:leav	-5	-3			-2
fr:lech	-4
fr:lech_le	-4
fr:lecteur	5
fr:lecteur_de	3
fr:lectur_vocal	-2
fr:left	10	5	-4	-6	-6			6									3	-6	-3				3
fr:legum	3
fr:lekip	-3
fr:lendemain	9	-4	-8	12	-7		-3					-3	-3			-2	-13	5	-3	13		-4	-10
fr:lendemain_pis	-4
fr:lenoir	-3
fr:lenoir_tout	-3
fr:lent	2
fr:leon_qui	-3
fr:lequel	4			-4	6						-4		5				10			-5		-2	-3
fr:lequel_vos	-3
fr:lequip	-2
fr:lequip_est	-2
fr:les		-3		4	-5	2	-6	-7		-7	-6	-17	-5	-10		-23	-11	-3	-14	14	-9	-6	-7
fr:les_#				11	5	-4	-11	-5	3	-7		-8	-8	-3	3	-5	-14	20	3		-5	-12	-16
fr:les_acte	-2
fr:les_ai		-2	-5														5	-2		-5
fr:les_appel	-3
fr:les_assiet	3
fr:les_bain	-4
fr:les_bin	-4
fr:les_bon	2
fr:les_bouchon	-7
fr:les_boulet	-3
fr:les_bouton	2	4		-5		6					8		-2	-3			-4			9		-4	-3
fr:les_bras	4
fr:les_burger	-3
fr:les_cabin	-2
fr:les_cabl	-3
fr:les_cheveux	3
fr:les_chevreuil	-4
fr:les_cinq	3
fr:les_client	9	-3	-4			-2	-2				-2	-2					-16		-4	18		-3	-10
fr:les_couloir	-7
fr:les_degat	-2
fr:les_deux			-9	-2	-11	4	-3	-3	-3	3	-6	-3	-5	-4	-3	-2	-8	5	-3		-3	4
fr:les_dix	-3	-3		3	-4		4					-5		-5			-3	3				-2	-4
fr:les_doss		4		-5			2						5	4			-3	-6		6		3	-2
fr:les_douch	6
fr:les_drap	2
fr:les_elev	4
fr:les_en	-4
fr:les_enfant	-3		3	-6		5					6		5									3	-2
fr:les_escal	2
fr:les_expliqu	-4
fr:les_fet	-6
fr:les_feuill	3
fr:les_fich	5			-2	-3						-4	-2	5				-8			11			-3
fr:les_gar		-2		5	-4												-8	-2		4			5
fr:les_gen	5	-4			2												-4	4		2			-3
fr:les_heur	2
fr:les_indesir	2
fr:les_inond	-2
fr:les_joint	-3
fr:les_jour	4
fr:les_livr	-2
fr:les_main	4	4	-3		6	3					-5						9	3		-12			-2
fr:les_matel	-2
fr:les_matin	4
fr:les_meilleur	-2
fr:les_memes	7
fr:les_mien	-3
fr:les_pass	-3
fr:les_photos				6	-2			4				3					-7	4
fr:les_pied	-4
fr:les_quatr	6	-4		4	-4												-6	-7					11
fr:les_quinz	-4
fr:les_radiateur	6	2			-2					2											4		-4
fr:les_reclam	-11	-4			-2	-3	-2					-2
fr:les_retir	3
fr:les_rideau	3
fr:les_sush	-2
fr:les_tax	4				-6												5	6		-8			-3
fr:les_trois	6	9	7	-6	-4	4					6						-8	7		3			-4
fr:les_tuyal	2
fr:les_urgenc	-4
fr:les_vacanc	-4
fr:les_valis	4
fr:les_velos	-6
fr:les_vendred	-4
fr:les_vest	-3
fr:les_vign	-4
fr:les_vis	5
fr:les_voisin	2
fr:les_yeux	3	-4	-4	-9	-3												8			-7		-2
fr:lessiv	3
fr:lettr	-9	-7	-5	13	-11	-7	-7	-3	-3		-4	-5	-4	3	-3	5	-4	5	6	4		-5	-9
fr:lettr_de	-3				-3					3				-2
fr:lettr_un	-3
fr:leur	5	4	-4	5				3	8	-6				-4	8	-5	-7	-16	9		-7		6
fr:leur_conf	-4
fr:leur_lev	-2
fr:leur_part	-3
fr:leur_prenom	-3
fr:leurs	10		-4	11	-4	-6	4		-2	3	-5	-2	2	-5	-2		-7	-4	-3	-9		8	7
fr:lev		-6	-6	-7	-4	-2				-2	-2			-2		-3	4	5		-9		-2	-2
fr:lev_a	2
fr:lev_la	2
fr:lev_les	4
fr:lev_mon	-2
fr:level	2
fr:libr	-5
fr:librair_comm	-3
fr:licenc	3
fr:lien	-5	-2			-4	4	-3		5			-2	6		5
fr:lien_de	2
fr:lien_securis	-9	-3			-3		-3					-2
fr:lieu			-9	7		-4	-3	-3	-3	-3	-3		-3	3	-3	4	-5	8	-3	3		-4	-5
fr:lieu_de	-3	-5	-4			-3								-3		-2	3	-2					-2
fr:lign		-4	-11	4	-2		-8	-5	4	-7				-6	4	4	-11	9			3	-3	4
fr:lign_a	4			3	4				4					3	4		-5		6	4		-3	-5
fr:lign_de	-5
fr:lign_etait	-4
fr:lik	7	-5	-7	-2	-5	-3				-2	-2	-2		-2		-3			-3	5			-7
fr:limit	-11	6			-5	2	-3				-2	6	-3	-3			-3	8		-8		2	-5
fr:limpid	-3
fr:limpid_meme	-4
fr:lin		4	-4			-3					-2			-3		7	-3		6	-11			4
fr:ling	3		-3		-3	-2			3				-3	-2	3		-3						-2
fr:liquid	5	-5			8												11			-8			-3
fr:lir	5	4		3	-3	-2					6						7		-2	3		-3	-7
fr:lir_un	2
fr:lis	9		-4	-2	3									5		5		-4		10		-3	-5
fr:lisbon	-2
fr:lisibl	-5
fr:lisibl_engag	-2
fr:lisibl_sans	-4
fr:liss	9			3	3												-7	-3		6			3
fr:list	-2		-2	6	-5		4							-4			-9	-5		-6		2	11
fr:list_de	2
fr:list_des	-7	4			-2		5				3			-2
fr:lit			-8		-5		-2	-2				-3	-5	-5		-3	-5	-4	-2			-2
fr:lit_comm	-3
fr:lit_moelleux	3
fr:liter_ferm	-3
fr:litig	-9
fr:litig_merit	-3
fr:litr		2			6	5					-2	7					-6	3	7	-3			-5
fr:litr_de	-3
fr:littl					-2
fr:livr		-6	-4	10	5	-3					-2	-2	-3	-2			-9	5	-4	3		-6	3
fr:livr_avec	4
fr:livr_en	-3
fr:livr_le	4
fr:livr_lund	-3
fr:livr_par	-3
fr:livr_que	-2
fr:livraison	7	-3	-3	7	-7													5	-2			-2	-4
fr:livraison_de	3
fr:livraison_sup	-3
fr:livreur	-5	-3	-3	-6	-5	4		-2	-2	-2		-3	4	-4	-2		-8		-3	5		4	-6
fr:livreur_a	4			-5		3												3					-2
fr:livreur_sup	-4
fr:loan	-3
fr:loan_granted	-3
fr:local																	-6			7
fr:local_moins	-3
fr:locat	-3
fr:locat_qui	-3
fr:locatair_sont	-3
fr:locked	5
fr:log	-3	2		-4	-2	4	-2	4			7	3	-3	-5			-6	5		7		-4	-6
fr:logiciel	14	-4	-4	5		-2												-6		8		-3	-5
fr:logiciel_de	10	-3	-3	9	3												-4	-5		9			-4
fr:loi	5	4	-3	9	4	4	4							6		6	-6	6				-2	4
fr:loin	4
fr:loir	-5
fr:lol	3	-3	-3	-11	-5	-2					-2			-3			-14	-2	-3	11		-3	3
fr:long		-3	-4																	-2			5
fr:long_du	-2
fr:long_may	-2
fr:longu_vi	-3
fr:look	6		-3	-4														-3	7	-3			-4
fr:lor	-2	6				4	6				-2	10		6			-3	7		-7			3
fr:lor_du	-4
fr:loredan	-7					2					2
fr:lot	-7
fr:lou_la	-3
fr:louch	-3
fr:lu		6	3	4	-4	4	8			-2	5		4	-2			-6	6		-12		2	8
fr:lu_avant	-4
fr:lu_les	-3
fr:lu_un	2
fr:luc		-4	-6				-3	-3	-4	-4	-6	-4			-3	-2	5	-3	-3	-3	-3
fr:lucien		-5			-3												-3			7
fr:ludo					5	-2			-2				4	4
fr:lui	8		6	-3		-4	-11	4	-8	2	3	-5	5	-9	-8	-9	-14	5		-9	5	11	8
fr:lui-mem		-3		4														4					-2
fr:lui_a		6				-5	-4	-3	-3	6			3	-2	-3	-2	-13	8	-4	-5	7	-2
fr:lui_ai	7		-5		11		-2	8	-2		-4	3	2	-5	-2		-8		4	-7	-4	9	6
fr:lui_avait	5	3	-3	7	-10				-2	-2	6	-3	6	-5	-2		-10		4	-2	-3	5	-5
fr:lui_caus	-4
fr:lui_dire	-3
fr:lui_dois	-5
fr:lui_don	2	8		-4		-4		9			5			5								-5	4
fr:lui_en	-4
fr:lui_est		5	8	-5		5											6						-2
fr:lui_et				-4	3							5		-3			9	-3		-7		-6	5
fr:lui_laiss	-4
fr:lui_qui	-5
fr:lui_rest	3
fr:lui_trouv	-2
fr:lumi	-2	-2			-3
fr:lumi_de	-3	-2			-3
fr:lumin	-4
fr:lumin_equip	-2
fr:lund	14	-6	-19	2		-4	-10		-4		2	-3	-9	-5	-4	-7	-17	-3				14
fr:lund_#	-7	-8		6		-4					-3			-3			-7	6				4	-6
fr:lund_a	5		-2	7	4						3						-8	-6	7			4	-4
fr:lund_de	4
fr:lund_et	4	-3		7							4		-2	4			-5					3	7
fr:lund_pis	-3
fr:lunet	4	6	-5	3	-4	-2				8	-3		-2	-2			-6	2			8	-3	-7
fr:lunet_a	4
fr:lunet_tordu	-3
fr:lyon	3
fr:m	17	-2	-16	11	3		-7	-3	-4		-6	-13	4	-4	-4	-7	-3	-5	3	-4	2		5
fr:m_tremblai	-2
fr:ma	2		-8	-4	-2	-4	-6	-4	-12	3					-11	3	7	8	-12	-4	6		-16
fr:ma_aid	-2
fr:ma_banqu	2
fr:ma_belle-mer	9	-2	-3														-3	-2					5
fr:ma_belle-soeur	2
fr:ma_blond	-6
fr:ma_bobon	-3
fr:ma_boit	6	3	-2	8	-4		4							3			-11	-8		13		-2	3
fr:ma_cart	-3	-5	-3	4	5									-2				11	-2	-9		-2	-5
fr:ma_cav	-5
fr:ma_chambr	2	-3		-5													8			-5			-3
fr:ma_chaud	-5
fr:ma_collegu	-4
fr:ma_command	-4
fr:ma_conjoint			-2	-4	-3			4				3		-2			4	2					-6
fr:ma_conseiller	-3
fr:ma_court	-3
fr:ma_factur	3
fr:ma_faut	-11				-3
fr:ma_femm	11	8		-3	-6	-4	4		-2	10	-3	-3		-3				-6			8	5	-8
fr:ma_fermetur	-2
fr:ma_fill	11	-6	-6	3	-6	-5	-4	-3	-3	-5	-5	-4		2	-3	-2			-5	6			-10
fr:ma_fournais	-4
fr:ma_grand-mer	-3
fr:ma_gratitud	-4
fr:ma_mam	-2
fr:ma_mer	-19	-3	-3		-6	2	-3	-2	-3		3	-3	-4	-4	-3	-4	-4	-2		-4		-5	7
fr:ma_niec		-3		-4	-4												3	8		-7			-2
fr:ma_part	3
fr:ma_paus	-4
fr:ma_pension	2
fr:ma_reconnaiss	-3
fr:ma_sauv	-6
fr:ma_session	2
fr:ma_seul	2
fr:ma_soeur	7		6		-6	8				-3	5		6			-2	-6			7	-2	8	-10
fr:ma_taill	-2
fr:ma_thermopomp	-2
fr:ma_trouv	-3
fr:ma_vi	-4
fr:ma_vieil	-6
fr:ma_voisin	-4
fr:maarten	-7				-8
fr:machin		-7	3	11	-9	-4	-4	-3	-4	-3	-3	3	-4	-7	-3	-3		4	-3	2	-3	2	-9
fr:machin_que	-3
fr:macon_nous	-5
fr:mad		5												4
fr:madam		14	5	-4	-15		15	-8	3		6	2			4	-5	6			-20	3	6	6
fr:madam_a	-3
fr:madam_aux	-2
fr:madam_harvei		6					7		3			-3	3	3	3		-2					4	-3
fr:madam_monsieur			4	-3	3		5	-2	-5	-2	4	3	-4	4	-5		7		-3	-6	-2		-8
fr:madam_nous	-2
fr:madam_toujour	-2
fr:magasin	3	3	-3	12		-2	8				-2						-16			3		-3	14
fr:magasin_de	-4			4	2		6										-8			5			5
fr:magasin_me	4
fr:magasin_mercii	-3
fr:magazin	7
fr:magicien	-6
fr:magnif	7		-8	-2														2		-3
fr:magnif_capitain	-3
fr:mai	-3	4	-5	6	-9	-10	9	-3	5	-4	-6	5		2	5	-2	-3	3	-4		-4	-3	6
fr:mai_et		7		2	-2		10					8		6			-3	7		-10			4
fr:mai_le	2
fr:maik			-7	-7		-3		6				4	-3	-2			6		-3	-8			-4
fr:mail	11	10	-3	3	-4	2					3		5	3		6	-6	3		3		3	-4
fr:mail_de	2
fr:main		3	-7	-6	3	4	-4	-3		-3		-4				-2	15	-5	-6	-7	-3		-15
fr:main-d'oeuvr	4				-7													8	-3	-7			-2
fr:main_a	-3
fr:main_jusqu	-3
fr:main_la	-4
fr:main_propr	2
fr:main_sans	-3
fr:main_se	-3
fr:main_toute	-3
fr:mainten	3	-8	6	-11	-12	4	-6	-4	-3	-4	3	-5	5	-2	-4	-6	4	-4	5	-4	-3	2	-14
fr:mainten_je	3
fr:mainten_le	7		8	-9	-3											-2		-2	-2	5			-5
fr:mais	12	-23	-3		-8	-15	-4	-9	-11	-3	-12	-12	-15	-11	-11	-10	-8	-4	-6	7	-5	3	-4
fr:mais_ce	4	-2	-2		-5													2		-10			6
fr:mais_des	-6
fr:mais_il		-5	-3	4	-4															6		-2	-2
fr:mais_je	8	3	6	-4	4									4						5		-2	-5
fr:mais_joan	-4
fr:mais_la	3	-3		7													-9			9			-3
fr:mais_le	4	-3	-4		-3														-2	3		-3	-3
fr:mais_moi	5
fr:mais_mon	-4
fr:mais_on	-4	-6			-2									-3			-4	-3				4	3
fr:mais_que	-4
fr:mais_si	5
fr:mais_un	-3
fr:maison		6		-5	-16	-3			-5	6			-6	-8	-5	-5		8	-6	-9	3	-10	-3
fr:maison_chaud	-3
fr:maison_depuis	3
fr:maison_en	2
fr:maison_est	-3
fr:maison_oeuf	-2
fr:maison_pend	-2
fr:maitr_peut	-3
fr:maitres-nageur	-3
fr:maitres-nageur_attent	-3
fr:major	2
fr:major_de	3
fr:mak		-5		6	4													4					-6
fr:mak_a	-2
fr:mal	2		-3	3		-2				4	-2						-7	-4		4		-2	7
fr:mal_a	-3
fr:mal_chois	-4
fr:malad_la	-4
fr:malgr	-13
fr:malgr_la	-4
fr:malgr_les	-6
fr:malgr_un	-3
fr:malin	-2
fr:malin_prix	-3
fr:malvoi	-2
fr:malvoi_le	-2
fr:mam_sen	-3
fr:maman				-3							3						3			3			-3
fr:maman_bouton	-4
fr:maman_de	3
fr:manag	3	5								6	-2		4				-4			-3	3		5
fr:mandat	-6
fr:mang	8	2	-10	6	3		-4	-4	-3	-4	4	-4	-4	-5	-3	-3	3	8			-5	-9	-13
fr:mang_#	-5
fr:mang_a	8	6		-4	-2						6						3	-6		6			-4
fr:mang_debout	-5
fr:mang_en	-5
fr:mang_le	2
fr:mang_les	4
fr:mani	6
fr:manon	-9			3		-4					-2		3	2			-5			3	6		-2
fr:manqu		7	12	14	-14	-6	2	-2	-3	-3	5		-5	3	-3		-18	8	-3	11	-3	-9	-3
fr:manqu_de	-7	7			-3	3					5			3			-2			-3		-2	5
fr:manqu_le	2
fr:manteau	4	-4	6		-7	-2	-2			-3	-2						-5		-3	7	-2	-3	-5
fr:manuel	4
fr:mar	6	5	-11	5	-6	-6		-4	3	5		-7	-2		3	-3		6	-5	-10	5	5	5
fr:mar_est	4	-2	-3														-3	-4		8			-3
fr:mar_et		-4			4												7	-4					-2
fr:mar_le	2					-3							4	-2				-4		-7		6
fr:mar_me		-2																2			4
fr:marcel	2	-6		3	3	-3					-3						3	-3		6		-4	-2
fr:march		8	-10	-5	-4	4	-4	-4	-4	-5	5	-4	-5		-4	-4		-8	-5	4	-4	-7	4
fr:march_de	-3
fr:march_en	3
fr:march_la	-3
fr:march_le	-3
fr:march_numero	-4
fr:march_pas	7
fr:marchand	4	-2			5												6	-3		-8			5
fr:marchandis	-3
fr:marchandis_fraich	-3
fr:marchessault	2	5			-2	3	6				-2	4		5			-4	3		7			-5
fr:marchet	-4	9			-2		6			5	10
fr:marcoux					-2												-4	3		-4			5
fr:mard	2		14		-17	11		-5	-6		-2	-6	2		-6	-7		-4		5	-6		-14
fr:mard_huit	-5
fr:mard_livr	-3
fr:mard_soir	-3
fr:margaret	-6	-6			-3	-3							-2	-3
fr:marguer	-12	-3			-2
fr:mari		3		-4		2							5	5			3	-2				3	-7
fr:mariag	9		-7			3	4					-2		-2					-3	10		-4	-9
fr:mariag_de	6	2		6		4	5				3						-8	-3		14		-2	-6
fr:mariag_nous	-3
fr:marie-ang	-10	4	-3		3	-3	-3			-2	-2	6	-2	-3			7		7	-8			-7
fr:marie-laurent		-3			2												5	-7	5	-2		-2	-3
fr:marigott	3	-2		6	-3												7	-4					-3
fr:marin	5		-3	-3		4			5			-2	6		5		3			-3		-2	-3
fr:mark	3
fr:marn	-3
fr:marn_aerien	-3
fr:marqu	5	4	-3	-6	-6	4					7		2				5			-9			-2
fr:marr	8
fr:massag	2		-4	-9	-4												6			-8			-2
fr:massag_de					-3
fr:mat	6
fr:matel_et	-2
fr:matel_sans	-3
fr:materiel	6
fr:matern	-5
fr:mathieu	-3		-4	-8	-5	4	-2		3	-2		-3	-4		3		-7	-3	-3	3			8
fr:matin	7	6			-10		3				9		-10	3	2	-12			-8	3		-4	-8
fr:matin_#	-12				-4	4					2
fr:matin_a	3		-2	-4	-3	3					5		-3	-3			-6	5		-10		3	5
fr:matin_au	4
fr:matin_avant	3
fr:matin_comm	-4
fr:matin_de	8			-12		-2			4					5	4			-3		9			-5
fr:matin_deja	-2
fr:matin_est	-5
fr:matin_je	-2
fr:matin_la	3	5	6			7					3	7					3			5			-7
fr:matin_le	8	3	-2	11	-4				4		3		3	8	4		3	-5		5	2		-4
fr:matin_par	-4
fr:matin_pour	4
fr:matin_repar	-4
fr:matin_sans	3
fr:matin_wow	-6
fr:matt	8	-3		9													-11	-2		-3			11
fr:mauv	-6	-6			-4				-3				-2	-2	-3
fr:mauvais	-7	-5			-5	-5					-4
fr:mauvais_surpris	-9
fr:max	-7	-3			-2
fr:may	8	-2	-3	-5	-4						-4		-2	-2				-3		-7		-3	7
fr:may_#	8		-2																	-6			6
fr:may_they	-2
fr:mazout	-3	4		2	-6	8					-2		-3	-3			-5	-4		8			-3
fr:mdr	-5
fr:mdr_jen	-5
fr:me		-3	-2	6	10	-9	-4	-4	-9	-5	-5	-6		-3	-9	-18	-9	11	-7		-5	-7	5
fr:me_a		5	-16		-8		5	5		-2	-2	4		3		-6	-12	5	-12	9	-9		9
fr:me_adress	-8
fr:me_appel	6	8		4		2		5			-2		7	5			-5	-3				10	-4
fr:me_arrang	-7	-2
fr:me_as	3	2		-3					4					5	4		-3	4		5			-5
fr:me_attend	-7	3		-4	5					5							3			-6			4
fr:me_avaient	-3
fr:me_avais	2	-3		2	-2												-4			10			-4
fr:me_avait	-8		10		-8		-3	-2	-3	-4	7	-3	-5	-4	-3	-3	-4	-9	-2	15	2	-4	-6
fr:me_avez	5	-6	-3	7			-2					-2					-10	5				-3	5
fr:me_aviez		2	6	-6	-4						7						5			-2			-4
fr:me_compt	4			3	-4												-9	10					-4
fr:me_confirm	4
fr:me_demand	10	2	4	-5	-4	-2								4				2				-3	3
fr:me_detendr	-4
fr:me_dev	-5
fr:me_dire	6		4		4												6			-7			2
fr:me_dit	9	-4	-4	-4	9												8			-7	3	-3	-5
fr:me_dites	3	-2		2	11																		-2
fr:me_ecout	-2
fr:me_en			-4				-2			3			-3	-2			5	-4		-4	6	-3	-5
fr:me_envoi	5	-5	-2	7	5												6	3		-9		-2	6
fr:me_est	5		-3		4		3					4					4	3		-6			-3
fr:me_etais	-3
fr:me_evit	-3
fr:me_expliqu	5	-6		-9	-6												4			-3		-3	3
fr:me_factur	3
fr:me_faire	-4		-2		3		3					4					6	2		-7			-3
fr:me_fait	3
fr:me_indiqu	-4
fr:me_inquiet	-7	-3
fr:me_laiss	4
fr:me_lav	4
fr:me_le	4	-9	-5			-2	-2			-2	-2	-2	-2	-3			-6		-3	13		-3	2
fr:me_les	4	-3															-2	3		4			-2
fr:me_met	5	-2			6												6			-4			-2
fr:me_ont	-8
fr:me_parl	3		-2		5	-4				5	-3		2				12	-5		-9			-3
fr:me_permet	-3	6				5							3	6
fr:me_plaindr	-6
fr:me_propos	2
fr:me_rappel	-4	4				3		10			-3	4	4	3				-5		-8		12	-5
fr:me_rassur	-4
fr:me_reclam	6
fr:me_redon	4
fr:me_repond	5	-3		4	12	4				3	-2		4	-2			7		-2	-6		3	-6
fr:me_sent	-3
fr:me_suis	4
fr:me_vendr	-2
fr:me_voila	5
fr:me_y	-8
fr:mec	3
fr:mech	2
fr:mecontent	-11	-8			-4	-4			-3				-2	-2	-3
fr:medecin	4	7		5	-2	10					6		-3	4			-3					-6	8
fr:mediatric	-3
fr:mediatric_nous	-3
fr:medical	3			5						3							4	7		-12	3	-2	-3
fr:mehd	-11	-5							-3				-3	-3	-3
fr:meilleur	-6
fr:meilleur_appl	-3
fr:meilleur_crep	-3
fr:melang	-4
fr:membr	-6	-5			-4	-2	-4
fr:meme	-11	-15	-4	3		-8	-9		-12	-11	-10	-5		-3	-12	-10	5	4		-9	-10	-4	3
fr:meme_a	6	-2																		6
fr:meme_avec	-4
fr:meme_blagu	-4
fr:meme_ca	-4
fr:meme_de	5
fr:meme_descendu	-4
fr:meme_en	3
fr:meme_et	-3
fr:meme_fauteuil	3
fr:meme_garant	-3
fr:meme_la	4
fr:meme_le	-2
fr:meme_les	3
fr:meme_mon	-9
fr:meme_pa	3
fr:meme_pas	-10				4
fr:meme_pass	-2
fr:meme_pour	-6
fr:meme_prix	3				4
fr:meme_que	-8
fr:meme_rien	-3
fr:meme_temp	4
fr:meme_trac	-2
fr:meme_un	-14
fr:meme_une	3
fr:memes	7
fr:menac	-4
fr:menac_de	-4
fr:menag	4	7		5	-2	-3		5			-2		2				-4			2	3		-2
fr:mention	3
fr:menu	-3	-4	2			-2	-2						-2				7	-4		-8		4	-3
fr:menu_enfan	-2
fr:menu_sans	3
fr:menu_sur	-4
fr:menuis	3
fr:menus	6
fr:mer	-15	-7	-8		-11		-5	-4	-5	-3		-6		-3	-5	-6	-5	-6	-4	2		-5	4
fr:mer_a	-4	-5	-3		-3	-3					-3		-3	-3								-3	-4
fr:mer_ce	-5
fr:mer_de	-7
fr:mer_en	-3
fr:mer_est	-4
fr:mer_qui	3
fr:mer_veuv	-3
fr:merc	-18	-21	2	16	-8	-14	-14	-13	-13	-9	-15	-15	-13	-18	-13	-13	-4	3	2		-8	-14	4
fr:merc_a		-5			-3												10			-10			-5
fr:merc_beaucoup	-3
fr:merc_bien	-8
fr:merc_de		-11	-9	15	3	-5	-5	-4	-4	-5	-5	-5	-4	-6	-4	-3	-7	13	3	-10	-3	-6	3
fr:merc_encor	-3
fr:merc_le	-2
fr:merc_les	-4
fr:merc_mill	-14
fr:merc_pour					-3
fr:mercii	-3
fr:mercred		-10		-7	3	-9	-5	3	-4	-5	-9		-7		-4	-3	-10	-10	-6	15	-4	-13	6
fr:mercred_le	-6
fr:merit	-3
fr:merit_de	-3
fr:mers	-2
fr:mers_au	-2
fr:merveil	-3
fr:mes	5			9	3		10	-9	7	-12	-15			3	7	-9	-3		-13	7	-4	-9
fr:mes_bas	-4
fr:mes_bott	-3
fr:mes_client	9	-5	7		-3												-6	3		5			-3
fr:mes_compl	-3
fr:mes_comprim	-4
fr:mes_deux	7	-3	-3	10	8												4	-5					-3
fr:mes_elev	4
fr:mes_enfant	-3
fr:mes_gar			-2	2	5				3				-2	-2	3		4			-5
fr:mes_lunet	2
fr:mes_nouvel	-4
fr:mes_parent	7
fr:mes_patient	3
fr:mes_remerc	-3
fr:mes_salut	4	4					5					3					-2			6		-2	-5
fr:mes_velos	-4
fr:mes_voisin	-9
fr:messag	-7	11	3	4		-9	-5	-4	-4	-4	3	4		12	-4	9	-15		-3	10	-4	6	-4
fr:messag_a	-4
fr:messag_egar	-3
fr:messag_ne	-2
fr:messag_sur	2
fr:messager_se	-3
fr:messieur	6	-2	-2	3	6	3											4	-4		-5			6
fr:mesur	9		-4	7	-3	4					-2							-3		6			-2
fr:met	11		-10	12	7		4	-4	-4	-5	-5	-5	-5	3	-4	5	7	-12	-6	2	-4	-8
fr:met_au	6			7	5												5			-4			-2
fr:met_en	8	3	-2	9			3										-9	-5		12			-3
fr:met_un	5
fr:metr	6	5	8	-3	-4	6					-4	7		-4		7		-6	-2	10		-3	-7
fr:metr_de	5
fr:mettr		-3	5	11		-4				-2	-3	-3	-2	-3		-2	6	-6	-4	-11		-3	7
fr:mettr_a	5
fr:mettr_une	3
fr:mi	2
fr:micro	-6
fr:micro_a	-5
fr:mid	-4		4	4	-3	3	2	-4	-5	-7	-3			-10	-5	-4	-17	-6	-6	11	3	7	-5
fr:mid_et	-2
fr:mid_maison	-3
fr:mien	3	3	5	-3	-4	-3	5		4	-3	-3			5	4		-12			2		-4	9
fr:mien_lav	-4
fr:miet	-4
fr:mieux			-8	8	5	-6	-3	-2		6	-4	-3	-6	-5		-3	-8	-3	-4	6		4	-9
fr:mieux_depuis	-3
fr:mieux_que	2	2	-4	5	3					4										-2	4
fr:migrain	4
fr:migrat	-3
fr:migrat_de	-3
fr:milieu	6	-6		4		-5					-3						-8		6	5			-2
fr:milieu_de	3
fr:mill	-5				-3									-2
fr:mill_fois	-14
fr:mill_merc	7
fr:mille-feuill	-3
fr:mille-feuill_etait	-3
fr:min	-4	-8	-12	-8	4	-6	-6	-6	-6	-6	-7	-5	-5	-6	-6	-6	-6	4	-7	5	-5	-5	-10
fr:min_un	-3
fr:mind	3
fr:minimum	-3		-3	-6	3	-3					4			5			4	-6	6			-2	-5
fr:ministr	-3
fr:minuit		-4	-7	3		-2					-2					-2	7	2	-2	-9			-4
fr:minuit_a	-3
fr:minuit_et	-5
fr:minut	-7	-17	-5	-11		-9	-9	-8	-8	-9	-7	-3	-10	-13	-8	-10	8	-12	5		-7	-5	-9
fr:minut_a	2
fr:minut_au	-4
fr:minut_avant	2
fr:minut_avec	-5
fr:minut_chrono	-3
fr:minut_de			8	-5	3						-4							3	-2	5		-3	-7
fr:minut_et	-3	-2	-4	-3													2	-3		2			-4
fr:minut_la	-3
fr:minut_le	4
fr:minut_montr	-5
fr:minut_pis	-2
fr:minut_pour	4
fr:minut_sur	-3
fr:minut_un	-11
fr:miroir	6
fr:mis	8	5	-16	-4	-8		5	5		-8	-5			-2		-5	12	-19	-10	-3		-11	6
fr:mis_#	6
fr:mis_a		9	-5	6	-4		7		6			-3	4	4	6		-7	-2		8		-4
fr:mis_dans	5	-4		-7	-3												6	-3				-3	-2
fr:mis_de	-6
fr:mis_du	-4
fr:mis_en		4		3	-5		3	4	-3		-3	-5	3		-3		-6	-5					7
fr:mis_la	-3
fr:mis_le	4
fr:mis_un	2	-2		5													-3	-3		5			-2
fr:mis_une	3
fr:mm	2
fr:mm_ma	-3
fr:mme	4	9	-17	13		6	-3	-8	-3	-4	6	-3	2	8	-3		-9	10	-12	-7	-11	9
fr:mme_arsenault	-3
fr:mme_bianch	-3
fr:mme_tess	-2
fr:mobil	5
fr:mod	-4
fr:mod_nuit	-3
fr:model	-6	-2	5	-9	-4	-2	-3					-2	3	2			8	-4		-6
fr:model_de	-3	-3					-3
fr:model_du	-3
fr:model_le	-2
fr:modem	-4
fr:modern	7
fr:modest	-7
fr:modest_me	-4
fr:modest_travail	-3
fr:modif	2
fr:moelleux	3
fr:moelleux_calm	-2
fr:moi	8			9	4	-3	-15	-6				-9	4	-13		-10	2	-5	-7		5	4	-8
fr:moi-mem			3		2												-3	5					-4
fr:moi-mem_mal	-4
fr:moi_a	2
fr:moi_ca	3			4	9												6		5	-14			-2
fr:moi_ce	2		3						3				-3	-2	3					4			-4
fr:moi_de		3	5			-2			7						7		12	-7		-11		-2	4
fr:moi_et	4
fr:moi_je	11	-6	-2	9	7	-3					-2		3	2				-8	-2	2	6		2
fr:moi_jusqu	-2
fr:moi_le		2	-3								6		-2	-3			4	-3		7		-3	-4
fr:moi_non	-4
fr:moi_quand	2
fr:moi_qui	-2	-2	-4		-5	3				3	-3	-2	4	-4			-10	2	-3		-2	2	4
fr:moi_un	3	-4		3	3												3						-4
fr:moindr	-6
fr:moindr_grinc	-3
fr:moins	10	-5		-7	3	6	-4	-3	2	-4	3	-4	3	-6	3	-4	11		-5	-8	-3	-7	-4
fr:moins_cher	-10
fr:moins_cinq	4
fr:moins_quart	-3
fr:mois	9	5	8	3	7	-4		-7	-8			8		-4	-8	5	3	-14				-5	7
fr:mois_a	2
fr:mois_apres	2
fr:mois_ci		-3			-7
fr:mois_de	3	-7	9				-2											-4	-2	8	3	-2	-6
fr:mois_et	3	10	-3		2	-3					5	8		6		8	4	-3					-3
fr:mois_pour	3		-2	5	10						-4		5				12	-5		-4			-4
fr:mois_sans	-7
fr:moisissur	2
fr:moit	13	-4	-5	8	7	-3			3			-2			4		-3	6	8	-4		-4	-4
fr:moit_de	2
fr:moit_du	5	-4	-4	6	6	-2													8	-7			-2
fr:moment			3	-5							4						5			-6		3	-2
fr:mon	3	-2	-6	11			5	-16	-8	-5	-3	-14	3	-4	-8	-16		-12	-13	-5	-5	4	15
fr:mon_ancien	-3
fr:mon_appel	-3
fr:mon_argent	3				10												3	-7	-3	6
fr:mon_assoc	2
fr:mon_assur	4
fr:mon_assureur		5		6	-2	8	5										-7	-2		-3			11
fr:mon_auto	-4
fr:mon_bac	6
fr:mon_beau-frer	3	-3	-3	-3	2												8	-4		-3			-3
fr:mon_beb	-5
fr:mon_bon	-2
fr:mon_boss	4
fr:mon_bureau	3				-3	7			7				6		7		-3	-4		5		2	-3
fr:mon_caf	-3			4	-4	3											-7			8			-3
fr:mon_cel	3
fr:mon_chapeau	-2
fr:mon_chat	-10
fr:mon_chien	2
fr:mon_cocktail	-3
fr:mon_compt		-3																7	-2	-8		-2	-2
fr:mon_conseil	3
fr:mon_contrat	-3
fr:mon_cot	3	-4															-3	2
fr:mon_cousin	2
fr:mon_deuxiem	-2
fr:mon_domicil	-2
fr:mon_doss		3		2		4	5						4	4			-4	-3					4
fr:mon_doudou	-4
fr:mon_epaul	-4
fr:mon_fil			-4	-6		4	-3		-2	-2	4	-2	-3	-2	-2		8	-4		-8	3	4	-7
fr:mon_genou	2
fr:mon_grand-per	-4
fr:mon_inquietud	-3
fr:mon_litr	-3
fr:mon_manteau	5
fr:mon_mar	-2	4	-4	-4	-2	-3					6		-2	3			9	6		-5	3	-4	-7
fr:mon_nom	7			3	4								3	3						-6			6
fr:mon_numero	9	7		5	-4	3	4			3	-2		7	-2			-8	-3			-2	5	4
fr:mon_parterr	3
fr:mon_per	-11	-8	-3		6	-5											5	-4		5			-2
fr:mon_plat	-3
fr:mon_portefeuill	-4
fr:mon_recour	-3
fr:mon_relev	7
fr:mon_rendez-vous	3
fr:mon_sac	2
fr:mon_telephon	7
fr:mon_trajet	-5
fr:mon_velo	5	-3	-3	3													10	-2		-9			-2
fr:mon_vieux	-2
fr:mon_voisin	3	-2	-4	-6													-7	7	5	-7			-4
fr:mond		-14	-5	-8	10	-11		-6	-6		-9	-7	-3	-4	-6	-6		-6	7	-5	-7		-5
fr:mond_en	-8
fr:mond_est	-3
fr:mond_et	3
fr:mond_fiabl	-8
fr:mondai	-5
fr:moniteur_au	-2
fr:monoxyd	-5
fr:monsieur	3		-3	-3	-7	6	8	-8		3	6	-3	5	5		-7	8	4		-12	-5	3	-7
fr:monsieur_a	3	4	-3	-6	-4		5			6	3		-3	-2			4	-6		-4	3	4	-5
fr:monsieur_des	-4
fr:monsieur_le	5	-2	-2	2													8			-7			-2
fr:monsieur_lenoir	-3
fr:monsieur_qui	2	-3	-3	-5	-2												4	3		-6			-3
fr:monsieur_vachon	3	3		2	-2	4				4			8	3			-3				-2	4	-3
fr:mont	3	-5	-8	3	5	-7	-6	7	-4	-4	-6	4	-5	-8	-4	-3	-3	9	6	-5	-4	-9	-15
fr:mont_a	3	-3		5	-4	-2		4			-3	3					-6	6		3		-3	-6
fr:mont_de	7
fr:mont_final	-2
fr:mont_sur	4
fr:mont_un	-4
fr:mont_une	-3
fr:monteur	4			6	-3				3				-3	-2	3		-6	-5		7			-2
fr:montr	-3	6			3	5	4	-2	6	9	-5	-3	6	3	6	6	-3		-2		-3	9
fr:montr_en	-7
fr:montreal	3		4	-4	-3							4		-2			-5					3
fr:mor	-4
fr:mor_to	-2
fr:morning	6	-7		6	-9	-2	-4	-3	-4	-4	2		-4	-6	-4	-2		-7	-3	-5	3	-5	9
fr:mort	12	-9	3	8		-5	-3	-3	-4	-4	-2	-3	-6		-3	4	-12	4	-3	8	-3	7	-11
fr:mort_le		-6	7	4	-3									-2			-7	-2		10			-3
fr:mot	-8		-5	6		-3	-5	-4			-6	-5	-7			3		2	-4		8	-6
fr:mot_de		-7	-3		7	-3				-2	-3		-2	-2			9	-4		-6	3	-5	4
fr:mot_gliss	-3
fr:mot_la	-4
fr:mot_pour	-11
fr:mot_sur	4
fr:moteur	5	-3		-2	-2												8	3		-8			-3
fr:motif	6
fr:motiv	-6
fr:motiv_et	-3
fr:motiv_expliqu	-4
fr:moto	-5
fr:mouill	13		-9	-8	-8	5	-3	-3	-3	-3	-4	-3	-4	-5	-3	-4	6	-5	-4	-6	-3		-6
fr:moul	5
fr:moulin	-3
fr:mouss	3	-3	-5	-5													3	-3		3
fr:moved	4		-3	2	-2	-4					4			5			-4	-3		11		-3	-6
fr:moyen	2		-2	-7							4									5
fr:moyen_de	-3					2					4
fr:mr	11	-3	-6	9	7	-10	-4	-4	6	-3	-6	-6	3		7	-3	6	-4	-6	-16	-5	11	-3
fr:mrci	-5
fr:ms		10			-3	-4	12			7	5	9	5	3			-5	5		-9	5	-3
fr:much	-9				8
fr:muet	3
fr:municipal_gratuit	-2
fr:mur	10	-6	-4	2	-5	-4	-2	6			-3	4	-4	-4			4	-8	-3	5			-8
fr:mur_chaqu	-5
fr:mur_de	3							6				5						-3		4		3	-3
fr:musiqu	11	-10	10	-10	-3	-7	-2	-2	-2	-3	-4	-2	-3	-4	-2		12	6	-4	-15	-3	3	-14
fr:musiqu_de	3
fr:must		-2
fr:my	12	-3	-8	3	-9		-7	-6	-6	-8	3	-8	-8	-6	-6	-8	9	-5			-8	-10
fr:my_own	2
fr:n	-2		6														8	-3	-2	-6			-3
fr:n_#	-4
fr:nadi	-2
fr:naissanc_se	-2
fr:nam	6	-3		3													-6	-5		-5			11
fr:namur	5
fr:nan_au	-2
fr:nanci	-7	-6	-3	5	-11	-4	-3		-2	-3	-2	-4			-2		-9	16	-4	-15	-3		-7
fr:napp_blanch	-3
fr:nathal		-7		7	4	-5					-3							5					-3
fr:national	3
fr:navet	-3
fr:navet_du	-2
fr:navigu	-2
fr:navigu_enfin	-2
fr:ne	3	2	7	7			2				-3					-6	-12					5	8
fr:ne_a	4			-7	-13	-5	-4	5		3		6	-10			6	-11	6	-8	5	8	5	-11
fr:ne_ai		11	-11	11		-10	4		9	10	-2		-3		9	-5	-5	-10	-6	-5	8		10
fr:ne_avaient	-3
fr:ne_avait	3	4	3	-9	-4				6		3			-2	6		8	4		-10		2	-4
fr:ne_avanc	2
fr:ne_avez	-4
fr:ne_boug	2
fr:ne_chang	-2
fr:ne_cherch		4				6					5		-2				-2			-7		5	3
fr:ne_chipot	-3
fr:ne_cri	-7
fr:ne_demand	4	-3		5	-4												3			2
fr:ne_ecris	4	4		3	-3				7		3				7		3					-2	-3
fr:ne_en		-5	4	4		-3				3	-2		-2	-3				-5		-3	3	3	2
fr:ne_est	7			8	-9	-3	-5	-3	-5			4		7	-4	-3	-5	-3	5	10		-5
fr:ne_etait										3
fr:ne_exist	2
fr:ne_fait	-5
fr:ne_import	-6	-4			4
fr:ne_le	4		-3	3	-5				4				4	5	4		-10			7		3	-4
fr:ne_me		-5		-3										-2			8	-8		4			-3
fr:ne_ont	-4				3		5					6		6
fr:ne_oubl	-10
fr:ne_parl	2
fr:ne_part	-7
fr:ne_pas		-4		7		-4	-2		5	-2	-2		-5	-6	5		11	5	-3	-17		4	-6
fr:ne_pass	4
fr:ne_perd	-3
fr:ne_peut	4
fr:ne_peux	3
fr:ne_plus	-11	-8			-5	-5	-3				-2	-4		-2
fr:ne_pouv	-3
fr:ne_refroid	2
fr:ne_sais		-4		3	-2												-4			-3	3		6
fr:ne_sait	4			4	2	-2							4	3			-8			4			4
fr:ne_sav	3
fr:ne_se	6		-3	10	7	-3	4			-3	6	-2	-3	-3			-15	4	5	3	-3	-6	6
fr:ne_sera	-6								4					3	4
fr:ne_sont	5	5	-2	6	-3		5				-2			4			-7	3		3		-3	4
fr:ne_suis	3	-6		7	-3									-3			-8	4		8		-3	-4
fr:ne_te	-4
fr:ne_trouv	-3												4	3
fr:ne_vais	4
fr:ne_veut	7	7		9	-5				-2			-2	7		-2			-3		-4			4
fr:ne_veux	2	5		-6	-2					5			4	3			7	-3		-7			4
fr:ne_vois	5
fr:ne_voudr	-4
fr:ne_y	4	5	2	-10	6	-5	-3	6		-2	-3	12	-3	-5		8	10		4	-11	2		-8
fr:neig		3	-3	8										6		6	-5	4	-2	5		-3	-4
fr:neig_bien	-3
fr:neig_le	-4
fr:neon	5
fr:net	7	-2			-4												7			-5
fr:nettoi			-4	-2	-2	5				4			5					-3		3		3	-3
fr:nettoi_pend	-3
fr:neuf	16	-3	-4	-2		-5	-4	-3	3	-3	-4	-3	-3	4	3		-5	-6	-5	11	-4	-6	-4
fr:neuf_jour	7		-3														5	-5		3			-2
fr:neuv		-4		-4													4
fr:neuv_pour	-4
fr:nev	-4
fr:new	-4	-6			-7	-3	-3	-2	-2	-3	-3	-3	-3	-3	-2	-3		-5	-2			-3	5
fr:new_design	-3
fr:next	3	4	4		3	6			-2		-4	-2	-3	7		-2	5	-3	-3			-3	-5
fr:nez	7	-4			3												-2			2	6	-3	-3
fr:ni	3	8	-4	9	-3	-5	-3	-2	-3	3	5	-3	7	-4	-3		-15		-3	11	5	3	-4
fr:ni_le	2
fr:ni_sur	2
fr:niaisag	-4
fr:nic	21	5	-9	-9	-9	7	-3	-3	-3	-3	7	-3	-3	-4	-3	-4	14		-6	-16	-3	-4	-10
fr:nickel	-4		-4	-8	-5												6			-5			-2
fr:nickel_le	-3
fr:nico	5	-5		8	-3	-2											-8	-3		6		4	-3
fr:nid-de-poul	-3
fr:nid-de-poul_bouch	-4
fr:niec	4			-2	-5						4		-2					7		-12		2	4
fr:night	9	-6	-9	-7	-6	-5	-3	-2	-3	-3	-4	-3	-3	-4	-3	-4	-3	-2	-5	-5	-3	-4	5
fr:nikel	-9
fr:nikel_jrecommand	-3
fr:nikel_un	-4
fr:nimbo		8		-8	-3				4		8			6	4		-5			6		-3	3
fr:niveau	6		-3	2	-3	-2							5	4			-6	-3		6		2	-3
fr:no	-4		-9	3			-4		-4	-4		-5	-5	-6	-4	-4		4	-4	4	-3	-7
fr:no_argument	-4
fr:nobodi		-5		-4	-4	-2							-3	-3			5	3		-10		3	-3
fr:noc	6	-7	-4	7		-5					-4							4			3	-3	-5
fr:noel	-7	-4	11	-10		-2												-3	5			-2	-6
fr:noel_ce	-2
fr:noel_pis	-5
fr:noir	14	3	-3	-5		-4				3	-3		-3	-4		6	4	-5	-3		-3	2	-2
fr:noir_dans	3
fr:noir_mat	5
fr:nom	16	12	11	8	-7	2		8	-6	5	3		4	9	-6	-5	-16	-7	4	7	4	-4	6
fr:nom_a	2
fr:nom_de	4	9	8	7	-6	3	3	3	-3	-3	7		-5	3	-3	-2	-9		-3	13	-2	-7	-3
fr:nom_la	3
fr:non	9	-5	5	5	22		-7	-4			-6	-6	-3	-3		-5	12	-10	2	-8			-15
fr:non_merc	3
fr:non_peut	-4
fr:non_plus	2		-2	-7	-2	4							2				7	-3		-4			-3
fr:non_y	-3
fr:nord	-4
fr:normal	2		-9	6	4	-6	-4	-3	-3	8	-6	-4	-5	-6	-3	-3	-10	-13	10		4	-8	9
fr:nos		-4	4	4	-11	-8	-8		6	-6	-7	-7	-7		6	-5	-12	-3	-6	4		-3	6
fr:nos_bureau	-4	-2
fr:nos_congress	-3
fr:nos_deux	-3
fr:nos_fenetr	2
fr:nos_format	-4
fr:nos_manteau	6
fr:nos_vingt	-3
fr:not	6	8	-2	7	-26	5	-7	-9	-4	-4	7	-13	6	7	-4		-8	5	-12	2	6	-7
fr:not_#	5	-2			-3													2		4		-3
fr:not_a	4	7	-3		-3	-2							5	2		7	-3	5				4	-7
fr:not_au	4	6		2		2					9		-2	5				-4				-2	6
fr:not_bien	2
fr:not_chang	-2
fr:not_de	6	-3	-5	4	-3												-6	-4		9
fr:not_in	3	-3	-5	-3													2	3		-6			-2
fr:notair	4	3		6	-2		5							-2			-6						4
fr:nothing_mor	-2
fr:nothing_to	-7
fr:notic	7
fr:notif	2
fr:notre	-10	8	-7	6	-16	-4	2		3		4	2	-13		3	-7						2	-16
fr:notre_absenc	2
fr:notre_chambr	-2
fr:notre_char	-4
fr:notre_contrat	-2
fr:notre_demand	2
fr:notre_doss	-4
fr:notre_fidel	-3
fr:notre_fil	-2
fr:notre_fill	-4
fr:notre_group	-2
fr:notre_intim	-4
fr:notre_inventair	-4
fr:notre_logiciel	6
fr:notre_nom	3
fr:notre_nouvel	3
fr:notre_reseau	-3
fr:notre_reveillon	-3
fr:notre_sejour	-3
fr:notre_serveur	-9	3					3
fr:nous	4	9	4	-4		5	-3	3			6		4			-10	3	3	8	-12
fr:nous_a			4	-8	-5	-3	2	-4	7	5		-5	-7	-9	7	-3	5	6	-6	-18	-5		10
fr:nous_autr	-6
fr:nous_avait	3	-3			-3												-4	4	5	-4			-3
fr:nous_avions	3	4		4	-4			5			3	3		-3			-6	6				-2	3
fr:nous_avons	2	4	-5	-10		-3	-5	4	-3		7	2	-5	2	-3		6		5	-11		4	-4
fr:nous_charg	-4
fr:nous_depuis		4			-4	-4			5		5		4	5	5		-4			5
fr:nous_en	3
fr:nous_envoi	-5
fr:nous_etions	5	-4	-2	4	-4												-4	9		-6	3		-3
fr:nous_le		4		3	3	4	-2	4				4					-7	-8	7	-7	3	5	3
fr:nous_ne	-5
fr:nous_nous	8	-3	-3		-2	3											-3	7		-5		2	-6
fr:nous_on	5
fr:nous_ont	-6
fr:nous_qui	-4
fr:nous_renouvelon	-3
fr:nous_simplifient	-2
fr:nous_sommes	16	5	-7		-6	-5	2	4	-3		-4	-4		3	-3		4	-11	-4		-3	3	6
fr:nous_tenon	-3
fr:nous_vous	-3
fr:nouveau	-9	8	3	-8	-8	3	-3	-4	7	-5	-6		-7	6	7	-3	-5	-7	-4	10	-4	-3	-2
fr:nouveau_a	2
fr:nouveau_bus	-2
fr:nouveau_la	-5
fr:nouveau_le	4
fr:nouveau_routeur	-4
fr:nouveau_son	-4
fr:nouvel	-6	9	10	2	-5		-5		-4	-4	4			2	-4	5	-11	-3	-5	15	-3	-3	-4
fr:nouvel_caiss	-2
fr:nouvel_dat		4	7											4			-2	-2					5
fr:nouvel_gestionnair	-4
fr:nouvel_grill	3
fr:nouvel_messager	-3
fr:nouvel_pour	-7
fr:nouvel_une	-4
fr:nouvel_version	3
fr:novembr		3			5	5					-4		-2				3	-3		-3			2
fr:now		-6	6	2		-3	-3	-3	-3	-3	-4	-3	-3	-5	-3	-3			-5	2	-3	-3	-3
fr:nowher	4
fr:nuag	-2
fr:nuag_pis	-3
fr:nuit	-14		-5	-7	-9	6	-2	-7			3	-9	-6	-6		-7			-10		-7	3	5
fr:nuit_a	2	4		4	-4	10	-2				10	-2	-3	-3			-8	-4				3	6
fr:nuit_est	-10				-3
fr:nuit_on	-5
fr:nuit_plus	-3
fr:nuit_pour	3
fr:nuit_repos	-3
fr:nul	2
fr:numero	12	-3	-3	13	6			-5	-5			-6	8		-5	-4	8	-7	-6		-6	7
fr:numero_#	3
fr:numero_de	9		-2	5		3				-2	5		7	5			-11			5		7
fr:numero_du	-3
fr:numero_un	-2
fr:numeros	3
fr:nuqu	4
fr:objet	5	7	-3		-2			6						3			-9	5		4		4	-3
fr:oblig	5
fr:occup	-5	-6	5	-3		-2								-2			7	-4	-2	-3	3	-3	-3
fr:occup_et	-5
fr:octobr		5	-5		-2	-6	-3	9	-3	-3	-4	12	-5	-8	-2	8	-7	5	-4	3	-3	4	-4
fr:octobr_est	2
fr:odet	3	-3		3													-4			3		4	-3
fr:odeur	-7
fr:odeur_du	-3
fr:odil	-3	-4			-3
fr:oeil	5
fr:oeuf_du	-2
fr:of	20	-8	-13	6		-4	-4	-4	-4	-4	-5	-5	-4	-5	-4	-5	12	3	3	-13	-4	-5	-13
fr:off	-7				-2
fr:off_gui	-4
fr:offert	10			-5	10	-4				4	-3		-2				12		-5	-5	-3	-6
fr:offic	-8
fr:offre	-4	9	-3		4		-3		13		-2	3	3	2	13		3	-7	5	-3		4	-5
fr:offre_de	3
fr:oignon_addit	-2
fr:ok	-8				-3
fr:ok_depuis	-5
fr:old	7	-2	-5		-3													-4	6				-6
fr:oliv	3	5	4	-8			5	6				6		10			3	4		-3		-2	-2
fr:on	15	-20	-10		7	-18	-16	-7	-13	-6	-14	-16	-10	-9	-12	-17	9		-3	-11	-4	-6	-9
fr:on_a	16	-9	-6	-18	2	-12		-7	-7		-10	-8	-8		-7		24	-6	-12	-23		-5	-8
fr:on_aim	3				-3
fr:on_attend	4	-3															6			-3
fr:on_aurait	2
fr:on_avait	5	-7	-7	-7	4	-3	-2		-2	-3	-2			-3		-2	2	9	-3	-7	-2	-3	-6
fr:on_command	-5
fr:on_croi	-2
fr:on_demand	-7
fr:on_dir	5
fr:on_en	6		-6		-7	-3				-2	-2	-2	3	-3	-2		-3	-6	-2	2	-2		3
fr:on_est	5		-8		3	-10	-5	4	4	2			-7	7	4	-4	-6	-2	3		-5	-6	7
fr:on_etait	5	-5	8	5	5												13	-4		-5		-2	-8
fr:on_fait	-10
fr:on_gard	-10
fr:on_gel	-6
fr:on_habit	3
fr:on_le	14	-11	-8	5	8	-6	-3	-3	-4	-3	-6	-4	-5	-6	-3	-3		-6	-6	2	-4		3
fr:on_les	7	-3	3		13												10	6	-3	-14		-4	-2
fr:on_lui	7	3	-3		-10						9		4	-2			-7		5	-4	-2	5	-5
fr:on_mang					-2
fr:on_march	2
fr:on_me	19	-6	5		14		-5	-4	-5			-5			-5	-4	11		-10	-7	-5
fr:on_my	3	-3		4	-3	-2											-4			-2			8
fr:on_ne	-3	-8	4	10	12	-3		-4			-7	-6	-6	-2		-2	-9	3	-8	7	2		-3
fr:on_nous	13	3	7	-7	-5	-2	5			4			-2	3			4	-5	4	-6	2	3	-5
fr:on_pai	2
fr:on_pass	-8
fr:on_peut	-14	-2		4													-4	6					-2
fr:on_puiss	-3
fr:on_repond	-3
fr:on_reviendr	-4
fr:on_sait	-4
fr:on_se	12	2	-5	-7	7	3	-5	4	2	-4	-6	-5	6		2	-4	13		8	-17	-4		-16
fr:on_souhait	-3
fr:on_the	11	-4	-3		-6		-2			-3		-2		-2				-3	5	-10			6
fr:on_tim	5
fr:on_va			-4	3	4						4						3
fr:on_vend	-4				-3
fr:on_voit	9	-3	-4														-8			9			-4
fr:on_vous	4	-3	-2	8	5															-4			5
fr:on_y	-3					4											-2	2				3	-2
fr:one	13	-10	-11	5	-14	-6	-5	-4	-5	-4	-6	-6	-5	-7	-4	-4	-7		2		5	-6	-2
fr:one_click	-3
fr:only	-4				4												6						-4
fr:ont	-3	6				-10	3		10	-5	3		-9	6	10	-4	-5	-8	-7	10	-5	-3
fr:ont_appel	-3
fr:ont_arrang	-3
fr:ont_attendus	-5
fr:ont_demand			4						3				-2	-2	3			-3
fr:ont_disparu	3
fr:ont_dissuad	-3
fr:ont_dit	-10
fr:ont_ecout	-2
fr:ont_emball	-3
fr:ont_ete	3
fr:ont_laiss	3
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
fr:ont_sauv	-3
fr:ont_trouv	-13
fr:ont_unanim	-3
fr:onze	-3	6	-5	-5	-7	10			3	3		-3	3	3	3		-3	-5	-2	5	-3
fr:onze_an	-7
fr:onze_jour	2
fr:onze_minut	-3
fr:open		-2	-3	-9	3					-2							7	-2	-2	2			-11
fr:opened	8		-3		-3												-3	-5	7				-5
fr:oper		-3		-4	5						4						4	-2		-4		4	-3
fr:oper_ce	-2
fr:oper_un	-3
fr:ophel	5	2	-4	9	-8	-4	-2	4	-2	-2	-3	-2	-2	4	-2		-6	-7	-2	6	-2	-3	4
fr:oppos	-2
fr:oppos_a	-5
fr:option	4
fr:or	-8	-6		3		-6	-4	-3	-3	-4		-4	-4	2	-4	-3			-4	-13	2	2	11
fr:or_le	2
fr:or_mon	-2
fr:or_qui	-3
fr:orag	-5
fr:orang	-3
fr:ordi_dans	-4
fr:ordin				6	-3	-2						4		-3			-8	2		-6		4	7
fr:ordon	3
fr:ordre	-9	2		7					7					6	7		-6	3		7
fr:ordre_a	-2
fr:ordre_tip	-5
fr:oreil	2
fr:oreiller	4
fr:organ	3	6			5						7						-5	-4	8				3
fr:organis	-7	-3			-6
fr:orient	-3
fr:orient_vers	-3
fr:orthodont	7
fr:ose	8							4				4						4					-4
fr:osei	4
fr:osteopath	-2
fr:osteopath_qui	-3
fr:ou	-13		-3				-12	2	-10	-5	5	2	2	-3	-11	-7		9	3	-5	-9	-3	-2
fr:ou_a	3
fr:ou_bien	-6
fr:ou_ca	-3
fr:ou_ce	-7
fr:ou_cet	-4
fr:ou_de	-7	-2				-2
fr:ou_en	-6				-3
fr:ou_faut	-3
fr:ou_il	4
fr:ou_je	-5	-2	6			4				3	-2		4				3					3	-5
fr:ou_le	2
fr:ou_les	3
fr:ou_pas	4
fr:ou_quoi	5
fr:ou_se	-5	-2			-2
fr:ou_si	-8	-2
fr:ou_tu	-3
fr:ou_un	-5
fr:ou_une	-4	-2			2
fr:oual	5	8		2						9							5			-8	9	-3	-5
fr:oubl	-21	-7	-3	10		-3				-2	-2	-2	-2	-4		-2	-6			9			-3
fr:oubl_a	-4
fr:oubl_dans	2
fr:oubl_de	-5
fr:oubl_le	-6
fr:oubl_pas	-10
fr:oui	3		-7		8	-4	-2	-2	-2	-3	-3	-3	-3	5	-2	5	5	-8	-3	-4		-3	4
fr:our	4	-4	5	-3		-3	-3	-3	-2	-3	-4	-3	-2	-4	-2	-3	-6	-10	4	6	-3	-3
fr:out	14		-5	-5	-5	-3	-3	-2	-3	-3	-3	-3	-3		-2		-10		5	12	-3	-4	-10
fr:out_again	2
fr:outsid	7	4	-4	-7	4	7			-2		-4	-2	-3	7		-2	15	-3	-2	-14		-4	-5
fr:ouvert	22	7	-13	-7	-8	9	3	-5		-7		-8				-4	13		-7	-9	-7
fr:ouvert_jusqu	4
fr:ouvert_le	3	-4		-4	4												3	5		-8			-2
fr:ouvert_lund	-6
fr:ouvert_pis	5
fr:ouvert_sur	3
fr:ouvertur		-2			-4
fr:ouvr	8	4	-9		5		-6	7		3			3	-4		-3	-6		10		3	-5	-4
fr:ouvr_a	-5				-3
fr:ouvr_aid	-3
fr:ouvr_je	4
fr:ouvr_mon	6
fr:ouvr_plus	3
fr:ouvrabl	2	-4			5												-4			7			-3
fr:ouvrent	2
fr:over	4
fr:own	5		-2		3												4	2	-3	-12			6
fr:p	-4	-4			6												3			-3		-2	-3
fr:pa	9
fr:packed	-5
fr:paf_repons	-2
fr:pag	8	3	5	-8	-10	-4	4	9	-3	-4	-5	-3	-3	3	-3		-11		-3	6	-3	-6	9
fr:pag_blanch	2
fr:pag_de	4
fr:pag_lisibl	-4
fr:pag_sans	2
fr:pai	10	-6	-12	6	19	-12	-4	-11	-3	-2	-15	-5	-4	2	-2		3	9	13	-14	-12	-5	-6
fr:pai_#	7	-6	4		12	-3	-2				-2	-2	-2	-3		-2		-6	16	-14		-4	-8
fr:pai_de	9	2	-8	-3		-3	-2	-2			-2	-2	-4			-2		4	-4	2	-3		-4
fr:pai_deux	-3
fr:pai_en		-2
fr:pai_le	7	-7			7									-2			12	3	-3	-8		-6	-6
fr:pai_les	5
fr:pai_ma	-4
fr:pai_par	-3
fr:pai_pas	4	-5		5	7								-3	-3			-7	4	-4	3		3	-4
fr:pai_pour	7	5	-3		9									7		6	-3	5	7	-10			-3
fr:pai_tout	3
fr:pai_un	4
fr:paid	5		-4	4	3	-2		6			-2	-2		-2			-10	4		3		-2	4
fr:pain	-6	-5	-4	-5		-3	-2				-2	-2	-2	-2			3		-3	2		-3	-5
fr:pain_chaud	-3
fr:pain_de	4
fr:pain_et	3
fr:pain_tied	-4
fr:pair	2
fr:pair_de	2
fr:paix_aux	-3
fr:pali	2
fr:pan	5
fr:pani	2
fr:paniqu	-11
fr:paniqu_je	-4
fr:pann	-26	-9	6			-7	-4	-3	-3	-4	-5	-4	-3	-4	-3	-3	-9	-7	6				8
fr:pann_a	-12				-2
fr:pann_de	-12	-4			-3	-2
fr:pann_prevu	-3
fr:pann_que	-3
fr:panneau	7			-5		3												-4		3		3	-5
fr:panoram	4
fr:pans	4
fr:pantout	-3
fr:pap	2
fr:paper	-4
fr:paper_inutil	-3
fr:papi	23	2	-8		8		-5	6	-4		-5		-5	-5	-4		10	-5	-7	3		-8	-6
fr:papi_de	4
fr:papi_journal	3
fr:papi_sur	4	4		5	-5			8				3					5	4		-10			2
fr:paqu	-4	-4	8	-8													7						-3
fr:par	11	8	-5	6	2	3	5	-14	-4	-6	-9	-9	10	3	-3		14	-11		-12	-3		-3
fr:par-dessus	7		-3	4	-3						3						10			-11			-6
fr:par-dessus_la	2
fr:par-dessus_le	2			6	-3						3						9			-9		3	-4
fr:par_a	3
fr:par_cart	-4
fr:par_cette	-3
fr:par_coeur			9	-8	-2								5	5		-2	9	-2		-9		3	-6
fr:par_contr	19	-10	-13	-9	-7	-6	-3	-3	-3	-3	-4	-3	-4	-5	-3	-4	6	-5	-5	-3	-3	-6	2
fr:par_courriel	4
fr:par_cours	-3
fr:par_des	4		7	8		2	4										-4	-3		8		-2	-4
fr:par_ecrit	5	7	-2	7	2	8	7			-2	3	-4	4	-4			-3	4		-3			5
fr:par_en	4
fr:par_jour	5			3									5	3			7			-8		3	-3
fr:par_la	7	-7	4	-9	6	4			-3	-3	-4	-3	-3	-4	-3		14	-9	-4	-4	5	-7	-8
fr:par_le	7	8	-4	5					-2			5	7		-2			-3	5	-5		4	-6
fr:par_lech	-4
fr:par_ma	-6	3			-3									6		5
fr:par_mail		11	-3			3					3		5	3		6		4		-7		4	-2
fr:par_mois	6		-2	4	6						-4		5				5	-8	-2	3		-3	3
fr:par_mon	-6
fr:par_monsieur	-3
fr:par_notre	-5
fr:par_nous	4				-3	-3			-2				3	3	-2		-4			2			-2
fr:par_quelqu'un	-3
fr:par_sm	-2	-3												-2		-2
fr:par_terr	3
fr:par_texto	-3
fr:par_trois	2
fr:par_un	9			3	-7	2					3		5				-7	-6	6	3		4	-2
fr:par_video	-3
fr:parad	-4
fr:parait	2
fr:paraitr	3
fr:parc	5	-5	-8	7	22		-5	-4			-8	-5		-8		4	5	2	6	-2	6	-12	-14
fr:parc_a	-2
fr:parc_que	8	-4	-8	7	22		-5	-4			-7	-5		-8	2	4	5	3	6	-4	6	-12	-14
fr:parc_ref	-2
fr:pardon	-9				-2
fr:pareil	-5	3	-2			3				3	-2		-2				-4	-5				3	7
fr:pareil_avec	-5
fr:pareil_un	-3
fr:parent	10	4	-4		5	-4			8		-2		-3	-4	8		2		-3	-3
fr:parf	-13	-4		-10	-2												6	-3
fr:parf_comm	-2
fr:parfait_jreviendr	-2
fr:parking	8		-6	-5												-2	3			-3
fr:parl	10	13			-6	2	2	-8	-9	12	7	-3	15	6	-9	-6	-7	-15	-8	2	7	11	-6
fr:parl_a	-3	7	-3		-4		3	-3	-4	-3		-4	15	12	-4	-2	-4	-6		-7		11	-5
fr:parl_de	11		5	5			-3			5			-4	-4			2	-7	-3	4	5	-5	-8
fr:parl_plus	5	5		5							6						-3	-3		4		-2	4
fr:parlent_encor	-2
fr:parol	-6
fr:parol_pour	-3
fr:parrain	-2
fr:parrain_qui	-2
fr:part		3	-10		-7	-6	-6	-11	4	-5	-7	6		2	4	2		3	-3		-5		-3
fr:part_#	3
fr:part_a	7				-5	-2			5				4	5	5			3		-4			-4
fr:part_avec		-5				-2
fr:part_ca	7																7			-6
fr:part_ce	-4
fr:part_dans		-5	-2	6	-6		-3										-9			4			6
fr:part_de					4				3					2	4		8	-10	-3	2		-3	4
fr:part_en	-2	-8		5	6	-6					-4						5	5				-3	-4
fr:part_le	2	4		-3	-4		-2				-3	-3	3	5			3						-4
fr:part_lund	6
fr:part_parc	-7
fr:part_que	-6
fr:part_reconnu	-3
fr:part_vers	4
fr:partenair	-3
fr:partent	2	-2	4		4												9			-6		-3	-2
fr:parterr	3
fr:parti	-5		2	-4	3												10			-8			-2
fr:partout	-4	-5	-4	6		-3	-2	-2	-2	-2	-3	-2		-3	-2	-2	-3	4	-3			-2
fr:partout_raccourc	-3
fr:partout_sur	-5
fr:parvenu	3
fr:pas	3	-7	-2	-3	4	-8	-9	-14	-5	-6	-18	-8	-6	-7	-5	-5		3	4	-2	-2	-5	-9
fr:pas_a	3			4	6		4				-2		-2	-3			7	-2	-2	4	5	-6	-10
fr:pas_apres	-4
fr:pas_avoir	-4
fr:pas_besoin	-2
fr:pas_bet	-2
fr:pas_bien	-4
fr:pas_boug	-4
fr:pas_ce		3		-5	-2	5											-5	-4		9		2	-4
fr:pas_cette	-2
fr:pas_cher	-2
fr:pas_command	2
fr:pas_compt	-2
fr:pas_de	-13	-7	12	-5	-3	-9	-5	-4	-5	-3	-4	-7	-14	-6	-5	-10	10	-18	11	-6	-4	-6	3
fr:pas_deau	4
fr:pas_don	-7
fr:pas_en	-2			2	-5	4	4										-2						5
fr:pas_encor	3	3		-3	4			4	4			3		5	4		-5		8			-2	-7
fr:pas_entendu	-7
fr:pas_ete	3
fr:pas_eu	-13	-3			4
fr:pas_fach		-4		4	-8	-3					-3						-8	-4	6	7		-4	-3
fr:pas_la	6	7	-5	-3	-4		-3	-2			3	-3	-6			-2			-3				-7
fr:pas_le	6		9	-8	13	-2	-4	-3	-4		-7	-4	5	3	-4	-2	9		-7	-10		6	-10
fr:pas_les	5	-4		4													-8	-2		11			-3
fr:pas_mal	11																-4	-3					4
fr:pas_mang	2	-3	-3		5
fr:pas_me	5
fr:pas_moyen	2
fr:pas_normal	3
fr:pas_pai	7			-2	4									-2			-7	7		3			-3
fr:pas_pour	7	5	-4	-7	7		-2		6				-2	-2	6		7	9	-4	-8		-5	-5
fr:pas_press	-3	-4		4										-2			-5	-3		9			-2
fr:pas_puis	-4
fr:pas_que	-4			-6	-3	6					3		3	3			4						-3
fr:pas_se	4
fr:pas_si	4			4	4												-7						6
fr:pas_son	6	7					3			7	3	-3		-2			-4	-2		-6	7	9	-8
fr:pas_su	4
fr:pas_sur		-4
fr:pas_un	-9	2	3	5	3	5	-3	-3	3	-3	-4	-3	9	9	3	4	-11	10	-3	-4	6		-5
fr:pas_une	-11	4				-4	-3	-3		-4	-3	-4	-3		2	4	14	-3	-4	-3	-2	-5	-6
fr:pas_urgent	-4
fr:pas_vit	-3
fr:pas_vu		-3	-2	12	5												-5	3		-7			8
fr:pass	-3	3	-20	14		2		-5		-3	-6	-7	-4	-5		2	-3	-9	10		-8	-9	11
fr:pass_a	4		-4	6							-4						5	-3	-2	-5		-3	3
fr:pass_ce	3	6		4		6	3					3					-6	2				-3	3
fr:pass_chapeau	-3
fr:pass_dans	-8
fr:pass_de	-9		-2		8	-3											10	-4	6	-3		-5	-5
fr:pass_en					-5
fr:pass_hi	4
fr:pass_la	5	3	-5	12	-6	4	3		-2	2	4	-3	-3	2	-2		-10	-4	-2	8	-2		3
fr:pass_le	11	4	-3	3	-8	-4		5	6		-2		-4	2	6		-12		-3	5	-2	3	2
fr:pass_les	-5
fr:pass_ma	-9
fr:pass_par		5		-10	-4											6	10	-3		-6			-2
fr:pass_pour				-4	-4	-2					-2	4	-2	-3			3	-6		4		-5	5
fr:pass_sur	-4
fr:pass_tro	-4
fr:pass_un	2			4	-2	4			5				6		5		-5			10		-3	-3
fr:pass_une	-6
fr:passag	3		-2		-3				7					6	7			-6		7	3	-2	-3
fr:passed	-2
fr:passed_first	-3
fr:passent	4
fr:passion	-5
fr:passion_et	-5
fr:password	4
fr:pat	9	-4	-2	9	-4	-2							-2				-9	-5		-13		3	14
fr:pat_chinois	2
fr:patienc	-12
fr:patienc_admir	-3
fr:patienc_de	-9
fr:patient		-8	-7	7			-3	-3	-3	-3	-5	-3			-3	-2	-7	3	5	-4	-3		6
fr:patient_avec	-4
fr:patient_expliqu	-2
fr:patient_furieux	-5
fr:patient_sans	-3
fr:patiss	-3
fr:patrick	3	-4		4	8												7	-6	-2			-4	5
fr:patron	-10	8			-2	-3					6		4	5
fr:patron_a	2
fr:patron_au	-4
fr:patron_qui	-3
fr:patron_vient	-5
fr:paul	8
fr:paus	-5
fr:paus_au	-2
fr:paus_clop	-4
fr:pauvr	7	-3	-4	-2	-2															-6			5
fr:pc	5
fr:pc_a	-3
fr:pech	4
fr:pediatr	-2
fr:pediatr_a	-3
fr:peignoir	5
fr:pein_de	-5
fr:peintur	2
fr:pellet	4	-3	-2	-3													-10	8	-2	-4		-2	5
fr:penal	3
fr:pench	4
fr:pend		5	-8		-4	-4			-5	-5	-11	9		4	-5	10	3		2	-9	-5	-7	11
fr:pend_la	3
fr:pend_le		-4		5	-3	-4	-2	3			-2	3					-6	3	5	-8		-2	5
fr:pend_les	-3
fr:pend_ma	-4
fr:pend_que	-4	7	-4		-2	-4					-3	8	4	5		8	15	-4	-3	-13		2	-4
fr:pend_une	6
fr:pendul_de	-3
fr:pens	-10		-2		-2		-3	-2	-2			-3	4	-3	-3	-2	-4	-2	6	-9		3	6
fr:pensent	11	-4	-7		-4									-3		-2	-9	-2		13		-2	-9
fr:pensent_que	11	-4	-7		-4									-3		-2	-9	-2		13		-2	-9
fr:pension	4	-4		8													-8	-4	7	6			-4
fr:peopl	13	-5	-8	-5	-5	-3	-2	-2	-2	-2	-3	-2	-2	-5		-3		-9	-4	14	-3	-4	-10
fr:per	-12	-9	-4			-3	-2		-2	-3		-3	-3	-4					-4
fr:per_avait	-3
fr:per_avec	-3
fr:per_comment	-2
fr:per_de	-2
fr:per_est	-4
fr:per_malvoi	-2
fr:perc	-6			2			5					6		6			-5	5		3			-3
fr:perceux	5
fr:perd		-2			-3
fr:perd_pas	-3
fr:perdr	-4
fr:perdu	-4		-3	6	-8				3		-5	-3	-2		3		-7	-6	6	13		-5	-6
fr:perdu_a	-4
fr:perdu_douz	-3
fr:perdu_en	-4
fr:perim	3
fr:perl	-2
fr:perl_gard	-3
fr:perm_du	-4
fr:permet	-5	5	14	-5	4	4							2	6				-3		2			-5
fr:permet_de	-6	6				5							3	6
fr:permet_moi	-6
fr:perrachon		7	-2	6		-2	5					4		5		6	-9	7		-7		4	5
fr:person	14	3	-4	4	-6	8	6	-3		4	4	-6	9	3		-7		-4	8	2		10	-14
fr:person_a				-3	4	3												7		-5			-3
fr:person_au	3
fr:person_de	3	7	-2	4	-4	6	3	3	-2	2	3		10		-2		-4	3		-10	-2	8
fr:person_est	-2
fr:person_le	3	-3	6	4	-3												-5	-5	6	4		-2
fr:person_ne	2	-2		-2	4		-3	-2	5	-3	5	-3	4	4	5		7	-9	-3		-3	3	-8
fr:person_pour	3			-5		2					3						-4	3		4			-4
fr:person_qui		4				4					6		3							5
fr:person_se	5
fr:personnel	-5	9		-3					5		9		4	5	5			2		-4
fr:personnel_a	-2
fr:personnel_aux	-2
fr:personnel_sour	-3
fr:pert	-5						3				4	-3
fr:pes	3	-3	-4	3							3						-7	-3	5	4		-3	-3
fr:pes_sur					4	2					4
fr:pest	-2
fr:pet	2			5	-5		-7	-6	3	-7		-6	-3		3	-6		-13	3	3		-4	-4
fr:pet_bonheur	-3
fr:pet_dej	-3
fr:pet_gest	-3
fr:pet_jeun	-6
fr:pet_mot	-9
fr:pet_prestatair	-3
fr:pet_restaur	-3
fr:pet_vin	-3
fr:petit	3	6	3	-11	-10	-3		-6	-6	-7	5	3	-9	-11	-6	5	10	8	-10	-9	-7	-7	-4
fr:petit_infirm	-4
fr:petit_question	-2
fr:petit_soin	-5
fr:peu	-3		-4	9	12		-3	-2	3		-4	-4	-3		3			-12	-5	4		3	5
fr:peu_a	-4
fr:peu_de		-3		7	5												3	-6	-2	8			-3
fr:peu_fort	3
fr:peur	-14	-2
fr:peur_de	-5
fr:peut	-15	3	-4	6	5		-3	-2	-2	-4	2	7	-3	-5	-2	8		5	-4	-5	-2	-6	4
fr:peut-etr	5
fr:peut_etre	-8
fr:peut_il	4
fr:peut_on	-9
fr:peut_plus	2
fr:peux		3	-4	11	-5	-4					5	-2		-3			-12		-3	17		-3	-11
fr:peux_tu	-2
fr:peux_ven	-4
fr:pharmacien_ma	-4
fr:philipp		-4			-4
fr:phon	9	-3		-3	-2									-3			-3	-3	7	3		-3	-6
fr:photo	11	3	-5	4	-4	4	-4	3	-4	2	-5		6	5	-4		-16	10	-4	-5		4	4
fr:photo_de		5		4	-2	4			-2	3	-2		7	7	-2		-3	5		-6	3	4	-4
fr:photo_du	-6
fr:photocop	2
fr:photos	11		-11		-4	-7	-5	7	-5	-4	-5			-7	-5	-5	6	2	-4	-7	-4	-2	-5
fr:photos_de	5	-2	-4	-6	-3												4			-10			5
fr:phras		-3			-2
fr:pi	5				7												-3	4		4
fr:piec	3	6	6		-6	-4	6			2	-3	4	-2	5				5	-3	-4	-2	-3
fr:piec_ailleur	-3
fr:piec_de	2	6					4			3		-2											4
fr:piec_pos	-3
fr:pied	4						-2			-2	-4		-2	-3			6	10	-5	-9	-2	-5	-7
fr:pied_de	3	2	3	-6		2					-3						-8	9					-3
fr:pied_je	-4
fr:pierr	3
fr:piet	-4		-2	8	-3	-2			-2			6	-2	-4			-9	4					6
fr:pig	-4
fr:pig_du	-4
fr:pil		-10	-2	13	5	-5	-2	-3	-2	-3	-4	-3	-3	-3	-2	-2		-6	4	-6	6	-4	6
fr:pil_de	7
fr:pilul	2
fr:piqu	3
fr:pis	14	-15	-3	-2	2	-9	-7	-6	-6	-7	-9	-7	-8	-9	-6	-7	6	7	-13	-7	-7		-10
fr:pis_ca	2
fr:pis_ce	10			9	-3												-9	-4		5			6
fr:pis_des	-3
fr:pis_faut	3
fr:pis_je		-4			-4
fr:pis_la	6																	5		-6
fr:pis_le	-2		-4	7	-4												9			-7
fr:pis_les	6		-4	-11	-3																		-4
fr:pis_moi	-4
fr:pis_non	-3
fr:pis_pas	6
fr:pis_un	-2
fr:piscin	4			2	4			6						-3			6		-2	-6			-3
fr:piscin_chauff	3
fr:piscin_renov	-3
fr:piss	3
fr:pist	2
fr:pistag	-3
fr:pizz_brul	-4
fr:plac		-7		8	-15	-5	-5	-7	3	-6		-2	-9	-3	3	-5	-3	-8	2	-6			5
fr:plac_de	8	-2	-4
fr:plac_limit	-10				-2
fr:plac_personnel	-3
fr:plac_sous	-4
fr:placard	-4
fr:plafond		-7	-3	-7	-4	-4				-2	-2	-4		-3			-5	-2		11		-4	-6
fr:plafond_de	-6
fr:plaindr	-5
fr:plaint	-12	-3			-5	-2	3			5	-2	-3	-2	-3
fr:plais	-5				-3	-6			7		-2				7
fr:plais_de	-5
fr:plaisant	-3
fr:plaisant_avec	-4
fr:plait	-2	-12	-7	17		-4	-5	-5	-5	-6	-9	-7	-7	-8	-5	-3	-13	-9	3	10	-5	-4	4
fr:plan	-6	-4	5	2		-4			3		-3	-2	-2		3	-2	-5	4	5	2		-4	-5
fr:plan_brais	-8	-4		2	2												-5	6	6	-7			-3
fr:plan_de	-3
fr:planch	-3	9				3					-2					7
fr:planch_bas	-2
fr:planning	3
fr:plant	6			4													-6	2	7				-3
fr:plantag	-8
fr:plantag_depuis	-5
fr:plaquet	6
fr:plastiqu	6			6				4				4					-7	4		5			-6
fr:plat	5	4	-4	-2						5										-4			4
fr:plat_est	3
fr:plat_manqu	-2
fr:plateau	4
fr:platin	-3
fr:platr	5	-7	6	5	3	-5											-8	-2		11			-4
fr:pleas	2	-9		15		-10	-6	-5	-5	-5		-7	-6		-5	-4		7	-8	-11	-5
fr:plein		-7	11	6	-2		-3	-2	-3	-3	2	-3	-5	-6	-3	-3	-2		5	-5	-2		-7
fr:plein_canicul	-7
fr:plein_tarif	2
fr:pleur	-10				-5	-4				3	-3		4	2			-4				3		-3
fr:pleut	5	-2			-4												-5			-5			7
fr:pli	4	-3	-3	-2																3			-3
fr:plinth	3
fr:plomb			-3										4				-8	5		4			-3
fr:plomb_a	-3
fr:plomb_est	6
fr:plu	2
fr:plu_rentr	-2
fr:plui	5
fr:plus		3	-16	7			-13				4			-8		-14	-7		-8	9		-3	-13
fr:plus_a	-2
fr:plus_aucun	-7
fr:plus_bass	-2
fr:plus_beau	-5
fr:plus_cher	-3
fr:plus_clair	-3
fr:plus_de	8	8	-4	5	-5	10			-2	8	6		3	2			-7	-4		5	6
fr:plus_depuis	2
fr:plus_en	3
fr:plus_fluid	-3
fr:plus_habitu	-2
fr:plus_la	3				2			4				4					5	7		-11			-5
fr:plus_le				5	3	-2							3	3			2			3			-3
fr:plus_loin	4
fr:plus_mal	-11				-2
fr:plus_person	2			-5	-2	5							3	3			-5	-4		9			-3
fr:plus_quand	3
fr:plus_que	3	3		7	3	-4					5						-12			7		-2	5
fr:plus_recent	7
fr:plus_recevoir	-13	-7			-3	-4	-3					-4
fr:plus_rien	2
fr:plus_sort	-4
fr:plus_tard	-3	3	-4		-6	-4	2				5	3	-2	-4					-2	5		-3	-7
fr:plus_tot	-7
fr:plus_un	4
fr:plutot			-3		-4							3		-3					5	-5		-3	-4
fr:pneu	-4
fr:pneu_dans	-3
fr:pneus		-2																7		-5
fr:poel		-3		3	-3												2					-2
fr:pogn	4
fr:poil	-4
fr:point	5		-3	8	11	5	-3	3	-3	-3	5	2	-5	-6	-3		7	3	4	-18	-3		5
fr:point_au	-3
fr:point_de		4		3		6					4		-3	-3			-7			-6		2	7
fr:poisson	6
fr:pol	7		-3	2		-4					-3		7	7			-9		10	-5		3	-4
fr:pol_curieux	-3
fr:polic	3	5				4		6			6	8	3	-4				-5		-3		2	5
fr:polit	8	-5	-3		-3	-2				-3			-2				-4			-6		5	-3
fr:pomerleau				5	-4	-5				4	-3						-5	3		4	4		-3
fr:pomm	6
fr:pomp	-3			-10	-8	3	7	-2	-3	-3	-5		-4	-6	-3	-3	3		-5		6	-7	-11
fr:pomp_a	-6	-4	3		-3	-6	2			-2	-3	2	-3	-4		-2	3	-3	-2		6	-4	-6
fr:ponctuel_pas	-2
fr:ponctuel_sall	-3
fr:ponctuel_valis	-2
fr:pont	3	-2		4		2							-2	-2				-7		7			-4
fr:port	10		3	7	-8	10	-2		-8	-3				-14	-8	-7	-6	6	-10		4		-2
fr:port_#	3
fr:port_a				7	2	3					3		5					4		-9		5	-3
fr:port_clos	-5
fr:port_de	6				-4	6					-2		-3	-2				-2		2		2	-4
fr:port_et	3
fr:port_jusqu	-2
fr:port_pour	-5
fr:portabl	4	-9	-7		-9	-5	-3	-2	-3	-3	-4	-3	-4	-3	-3	-2	-4	-8	4	11	-3	-7	-10
fr:portabl_de	-2
fr:portabl_du	4
fr:portail	4
fr:portefeuill	-2
fr:portefeuill_chapeau	-2
fr:pos			4		-4	-4			-6	-6	3	6	-8		-6	4	-7	15	-9	-5	-6	2	-5
fr:pos_a	-2
fr:pos_en		-4	-3	3	4	-3	-2	4			-2	3		-2			3	2		2			-8
fr:pos_la		-5		-4	-3												2	9		-14			3
fr:pos_le	8		-3	4	4	3					-4							-6	-2	3		-3	3
fr:possibl	-10	5	6	-3	-6						-3	3		2			-8	8	-2	5		-5	-7
fr:possibl_de	-4	5			-2									5
fr:possibl_partout	-3
fr:post			-8	9	-5	2	-6	-4	4	-4	3	-6		6	4	-4	-14	-3	6	13	-4	-8	2
fr:post_#						-2			3					2	4
fr:post_de	-2	3	-4	3	-2	4							-2				-10		8	7		-3	-3
fr:post_le				5	-2	-3					-2		3				-6	2		5			-2
fr:pot	4
fr:pot_de	4
fr:poubel	7	-3	8	-4	4												3						-3
fr:pouc	9		-2	-3	-2						-2						8	-3		-3		-2	-3
fr:pouf_regl	-4
fr:poul	5
fr:poup_le	-2
fr:pour	-13	-4	9	-4	4	-11	-12	-9	-3	-9	-10	-7	-7	-2	-3	-16	5	-3		-2	-7	-6	-3
fr:pour_#	3	-4	-10	-9		-5	-3	-3	3	-3	-4	-3	6		3	-4	6	-6	5	-5	-3	2	-10
fr:pour_ain	-3
fr:pour_aller	2
fr:pour_avoir	3
fr:pour_ca	4
fr:pour_ce	2	-4		6							-3									4		-2	-3
fr:pour_cel	-2
fr:pour_cent	5
fr:pour_cette	3			-7	-8			5									3	-5	6	-8			4
fr:pour_chang	5
fr:pour_demain	-3
fr:pour_des	5	3	-3		2					5	-4		5				-6	-6	6	9		-3	-4
fr:pour_deux	3
fr:pour_dire	-10	-3			-2
fr:pour_du	2			2	9												3	4		-8			-3
fr:pour_etre	6	5		4			5						4	4			-6						6
fr:pour_faire	5		-5	-4	-3	4							-3	-3			-6					7	-6
fr:pour_felicit	-2
fr:pour_inventair	-3
fr:pour_la		5	6	11	-4	-3		-5	-5					8	-5	3		4	-7	-13	6	-8	8
fr:pour_le	-15		24	-15	-9		-5		6	-12	-9	-7			6	-9			-4	3	-10	5	-9
fr:pour_les	-7	-10	-3	13	9		-5	-4	-6	-5	-3	-7	-8	-8	-6	-4	-12	6	-7	3	-4	-3	8
fr:pour_lui	3				3							4	-2	-3			5	-6				3	5
fr:pour_ma	-9	-2			-3
fr:pour_mang	-2
fr:pour_me	-9	-3	2		2									-3		-2	5			-4
fr:pour_mes	-3	5												4
fr:pour_moi				6	3													-7		8
fr:pour_mon	-3	2		5	-2									3			-3	4		-10		4	6
fr:pour_ne	-10	-10	4	4	-6	-5	-4		-2		-3	-4		-3			-5	7					-2
fr:pour_notre	-5
fr:pour_nous	7	-4		2	5												-4	8	7	-12			-2
fr:pour_part	-5
fr:pour_pass	2
fr:pour_pes	2
fr:pour_que	10	-2	-3	9	-7	2					-2		-3				10	8	-3	-13			-6
fr:pour_quelqu'un	-4
fr:pour_rallum	-4
fr:pour_ravoir	3
fr:pour_remerc	-4
fr:pour_rien	-6	-4	3	-3	-3												-6			10			-4
fr:pour_se	-4
fr:pour_son		4			-3	6											-2			-2		-6	5
fr:pour_touch	2
fr:pour_tout	3
fr:pour_trent	-3
fr:pour_trois	-7	-5			-5
fr:pour_trouv	3
fr:pour_un	11	-6	-3	3	12	-6	-5	3	-5	-5	-6	-5			-5	-4	7		-8	-8	-5	-4
fr:pour_une	-7	-6	-4	-10	8	-2			-2		-2	-2	-2	-3	-2		12	-12	-4	4		-3	-4
fr:pour_voir	5
fr:pour_vos	4
fr:pour_vous		-3	7		3												5			-5
fr:pourboir	-5
fr:pourboir_a	-3
fr:pourboir_laiss	-4
fr:pourquoi	8		-5		-2	-4				7	-4		-3	-3				-3		-6		8
fr:pourr		-3	-3	11	6						3						-7	-6		9		-2	5
fr:pourr_vous	-4	-3			-2													-4		9
fr:pourt	7	-2		5													-4	2		3	3
fr:pouss	3	-6	-5	5	4	-2								-3		-2	-11	-5		13		4	-4
fr:poutin	-3
fr:poutin_au	-3
fr:pouv	5		-3	11	-2	3											-11			9		3	-5
fr:pouv_et	-4
fr:pouv_pas	-3
fr:pouvez	9	-9	-6	12		-4	-4	-3	-3	-4	-4	-4	-3	-3	-3		-2		-6	12	-4	-6	-11
fr:pouvez_lui	-4
fr:pouvez_vous	6	-7	-4	7	-14	-3	-3			-3	-3	-3	-2	-3			-14	3	-5	13	-3	-4	-8
fr:pouvoir	8	-3			5												7			-7		5	-5
fr:praticien	-3
fr:preav	8
fr:precieux	-5
fr:precis	-9		6		-7	-3		4			-2			-2			6	-3		-7			5
fr:prefer				5	-2	-3		5					-4	-6			-5	3		-6		7	-2
fr:preferent	-7	-4
fr:prejudic	4	6					7					2		-2				3					-3
fr:prelev	-2	4	-4	7	-2				-3		-2	-3	4	4	-3	5	-6	9		-4			-5
fr:prelev_de	3
fr:prelev_le	5
fr:prem	4		8	-12	-10	-2	3	-3	8	-4	-7	-4	3		8	-5	7	5	-6	-4	-4	-10
fr:prem_coup	-5
fr:prem_mot	-4
fr:pren	-7
fr:prend	3		7	14	-7		-4	-4	-3	-3		5		-2	-3	-3	-6		-4	10	-3		-11
fr:prend_la	3
fr:prendr	-10	-3
fr:prendr_a	-5
fr:prendr_des	-2
fr:prendr_en	-3
fr:prenom	-6
fr:prenom_de	-3
fr:prepar	-6	5			-5	-2		9						-4			-3	-4		-3		4	4
fr:prepar_a	-3
fr:prepar_un	3	5			-4			9						-3			-3	-4		-3		4	4
fr:prepar_une	-7
fr:prepos	4	6		3	-5	6	7					5	4	4			-4	4		6		-4	-4
fr:pres	-5				-4	2			3		-2		-2		4		3	-3			3	3	-3
fr:pres_chant	-3
fr:present		4	-3	7	3		9	-2	-3	-2	-4	-7	-4		-3		-3	6	4	3	-2		-9
fr:present_a	-3
fr:presqu	11	9	6		-6	4	-3	-2		4	4	7	-2	-2		7	4	-5	-3	-9		3
fr:presqu_decu	-4
fr:press	-7	-6			-4									-3				-3		6		-2	-3
fr:pression	-6
fr:pression_de	-3
fr:prestatair	-4
fr:prestatair_grand	-3
fr:pret	-3		6	3	-2		-2			-2			-2	-2			-6	-6	-3	16	-2	-6	-10
fr:pret_a	7
fr:pret_accord	-2
fr:pret_une	-4
fr:preven	-3
fr:prevenu	5	-8		4	5	-5					-4		-3	-2			-9	-4	6		5		-2
fr:previen	-5
fr:prevoit	3
fr:prevu	-12
fr:prevu_annonc	-3
fr:prevu_et	-3
fr:pri		-3			-4												-2	3				-2	-2
fr:pri_de	-6
fr:pric		-3	-2	-2	-4					-2								-6	6	-7			3
fr:prim		7										9
fr:prim_pour	2
fr:printemp				3		-3							3	3			-5	-3					6
fr:pris	2	2	-15	8	6	4		2		-7	-5	-9	8	-2		-5		-6		-5	-7	3	6
fr:pris_cong	3
fr:pris_deux	-3
fr:pris_en	-2			3	-3	3					3		5				-4			3		5
fr:pris_la	-6	-4
fr:pris_le		3	-3	-8	3	4							6					6		-10		4	-3
fr:pris_par	3
fr:pris_un		-3	-2		-5												4	4		-7			-3
fr:priv	5
fr:prix	-4	-5	-7	15	8	-7		-4		-5	-6	-5	-6	-9		-4	4	-7	8	-11	-4	-3
fr:prix_annonc	-6
fr:prix_correct	4
fr:prix_doux	-5
fr:prix_du	-8
fr:prix_honnet	-3
fr:prix_pai	-4
fr:prix_raison	-3
fr:pro	-3
fr:problem	-28	-5		-3		2	-4	-3	-4	-4	-4	-4			-4	-3							-3
fr:problem_de	-14	-2			-3
fr:problem_oubl	-4
fr:problem_pli	-4
fr:procedur	-5
fr:proch	-3
fr:prochain		-8	8			-7	-4	3	-5	-5	-6	-4	-5	-7	-5	-4		-8	-6	13	-3	-8	-12
fr:prochain_fois	5	-2	5	-4													10	-7		-5
fr:producteur	-3
fr:producteur_par	-3
fr:produit_frais	-3
fr:profan	-4
fr:profan_comm	-4
fr:professionnal	-7
fr:professionnal_de	-5
fr:professionnel	-6	6		3		4	10				-2						-3	-6				-2	8
fr:profil	2
fr:profit	3
fr:profit_du	3
fr:programm	-5				-3							3		-2
fr:progress	2
fr:prom				5	-2				-2		4	4	3				-6	-5			3		4
fr:prom_avec	-2
fr:prom_mard	-2
fr:promess	3
fr:promess_de	2
fr:promis	3
fr:promised	3
fr:propos	14	-7	6	-3		-3	-2			-2	-2	-2	-3	-3			4	-4	-5	-5		-4	8
fr:propos_de	3
fr:propos_que	4
fr:propos_un	4
fr:propr	-5		2	-4	3	4								-2			7	7	-3	-6		-2	-7
fr:propr_cav	-3
fr:propr_clim	-2
fr:propr_confort	-3
fr:propr_et	-7
fr:propr_honnet	-3
fr:propr_le	-3
fr:propr_ponctuel	-2
fr:proprietair		-3		-4		-3	6			5				-2			3	-5		-8		10	-4
fr:proprio	7	-2	-2	-6	-4												5			-3		-2	-4
fr:protect	9	7		8	-4	3	12			-2	-3	3		-2			-6		-2			-3	9
fr:proteg	5		3														-5	3	5	-7
fr:proud	-2
fr:pu	10		7		-6	-3					-2		3			-3	-4		-2	3			-5
fr:pu_interven	-3
fr:pub	3
fr:pub_pour	3
fr:public	3	10			-2							7		6		6							-3
fr:puis	8	9			-7		-4	-3	3	13	-6	-3	6	3	3	-2	5	-5	-3		9		-5
fr:puis_je	-8
fr:puis_ont	-4
fr:puis_un	5
fr:puisqu	5	9	-4	8	-4	5				4			4	8		6	-6	11		-9		2	-4
fr:puiss	-5
fr:puiss_export	-3
fr:puit	3	9	-5	-3		7					-3	7		-3		6	2	-4		6			-5
fr:punctual	-4
fr:punctual_cheap	-4
fr:pur	2
fr:purg	6		-3	-4	-3					2							-7			7	3		-5
fr:pus	-3
fr:pus_part	-3
fr:put	7	-3	-2	7	-6												-7	3		8			-5
fr:pyjam	2
fr:quai	7	6		6		5	5				4		-2					-3		-4			8
fr:qualit	-6
fr:qualit_de	-6
fr:qualite-prix	-3
fr:qualite-prix_imbatt	-3
fr:quand		-4	-8		3	4	-11	-9	-9		7	-11	-5	-15	-9	-8	-2	-4	4	3	-4	-3	4
fr:quand_ca	-8
fr:quand_ce					4						3						-4	-3		9			-2
fr:quand_elle	2	4	-3			7					9		5									3	-2
fr:quand_il		-5	-3	11	4												-7	-4		-8		8	11
fr:quand_je					-3	-3				8				-2				-5		3	3	-3	5
fr:quand_la	3	6	6	-6							8						6					-3
fr:quand_le	9	-6	3	-12	-4	-6				-2	-3						11	-2	-2	-8	-2	-2	-8
fr:quand_les	2
fr:quand_meme	-6	-4	-2	8	9	-2					-2			-3				7	6	-4		-2	-7
fr:quand_mon	-5
fr:quand_on	3	3		-4	-3	3											3			4			-6
fr:quand_vous		3		-4	-2	5												-3		6			-2
fr:quand_y	-2
fr:quar						-3	5				-3							-4		4			5
fr:quar_dollar	-2
fr:quar_minut	-5
fr:quart	8		-5			-6	-4	2	-3	5	-4		-3	-4	-3	-2	-9	8	4	-13	5	6
fr:quart_de	6	-5		4													-8	3	6	-4		-2	6
fr:quart_le	-4
fr:quart_me	-4
fr:quatorz	5
fr:quatr	21	-9	-6			-5	-6	4	6	-9	-3	-3	-6		6	-5			-9	-5		8	3
fr:quatr_an	5	-4	-4	-5													5			-2			-4
fr:quatr_et	4			3	2	4											-5			6			-2
fr:quatr_fois	6	-3		7					2				-4	-6	3		2			-5		6	-6
fr:quatr_jour		2		-6	-3			5			3			5			-5	-6		9			-3
fr:quatr_minut	5		-2	-6													6	-4					-3
fr:quatre-vingt-dix	-3
fr:quatre-vingt-dix_an	-4
fr:quatriem	4	6		3					3				4	5	3		-3	-3				5	-3
fr:que	11		-10	13	9	-4	-6	-8	-7	-4	-15	-3	-3	-12	-7	-6			2	-5	-8		-5
fr:que_a	3	-2		-5	2												6						-2
fr:que_au	3
fr:que_aucun	2
fr:que_ca	4		-8	-7	4	6	-3	-3	-3	-4	-8	-4	-4	-4	-3	-3	10	2	3	-6	-3	-9
fr:que_ce	7		-3	-6		4	-7	-5	-5	3		-6		-10	-5	-6	6	7	-9	-7	-7	-2	-3
fr:que_chez	-4
fr:que_de	4
fr:que_des	3	3		6	-4					4							-8	7		-8	4		6
fr:que_deux	-6
fr:que_elle	-5	5	-6	-2	-2	2		-4	-5		4	3	-2	3	-5	-3	-11		3	4	6		-8
fr:que_il	4	-3	-3	4	3		-3	-2	-4	4	-9	-5		-9	-4	-8	-4	7			3		-4
fr:que_je			-7	5	14	4	-4		3	-5	-8	7	8	-6	3	3	5	-3	-3	5	-4	-4
fr:que_karim	-7
fr:que_la	10	8	6	5		-2	5	6		4	-7		-3	5		-5	-2	-5	5			-6	5
fr:que_le	2	-14		7	4	-2	-11	-9		-12	-6	-11		-10		-8	-7	3	3	-3	-4	4	3
fr:que_les	8	-4	-3		-9		7	-3	-3	3	-4	-4	-4	-4	-3	-2	-11	-10	5	8	-3
fr:que_ma	11	-4	-4	-6	5												7	-9	-3	2			-2
fr:que_modest	-4
fr:que_moi	4		-2	8	11					4							2	-3	5	-10	4
fr:que_mon		-5	-4								3							-8		5		2	6
fr:que_nous	7	-3				4							2	2			9	-3		-10			4
fr:que_on	8	-22	-2		13	-20	-9	-8	-9	-3	-6	-11	-15	-16	-9	-7	3	5	3		-11	-5	-8
fr:que_person	3			9	7	-3			7				-2	-2	7		4	6		-3		-6	-2
fr:que_pour	-3
fr:que_prevu	-9
fr:que_quelqu'un	4	-4	-2	10							2		5					-5				3	6
fr:que_rien	-3
fr:que_son	8				3					4							-6	8	-4		3	-3	-3
fr:que_tout	7	-10	8	-5	-2	-5	-2			-2	-5	-2	-3	-3			7	-6	4	2	-2	-7	-8
fr:que_trois	-2
fr:que_un	-3			-4	-7	5					-5		6						5				-3
fr:que_une	5	7		7	5	5		6			3		3	2			-8	-2		9		4	-4
fr:que_votre	5		3	-6			2					-2					7			-8			-2
fr:que_vous	10	4	-10	13		-8				-2		3		3		4		7	-7	-6			-4
fr:que_vs	4
fr:que_y	-9				-4
fr:quebec	3	-6			-2												-3	-5		8		6	-5
fr:quel	-7	-6	9	-12	-9	-4	-4	-3		-4	-8	-4		-7		-4	9	-6	-5	-6	-3	2	2
fr:quel_anne	2
fr:quel_equip	-4
fr:quel_heur	-9				-4
fr:quel_piqur	-2
fr:quel_sont	-2
fr:quelqu	-6		-3		-7	-4	-2		6	4	-4		-4	4	6		-5	-5	5	8		-4
fr:quelqu'un		8	-9	14	3	9	-7	-5		5	7	7	5	-5		-3	-4	-4	-7		5	3	3
fr:quelqu'un_a		6			-2	7					-4	10	-3	-3			-2	-3		3			3
fr:quelqu'un_de		6	-3		5	5			3	3	6		3	-4	3		6	-4		-8	3	4	-5
fr:quelqu'un_qui	-9	3		7	-4					5			-2				-8			-6	6	-3	6
fr:quelqu_chos		-4		-3	-4												-9	-3	6	7		-2	-3
fr:quelqu_part	-8									5
fr:quentin	3		-3		4	-2					-2		-2				-2	-3		-9	3	7	-3
fr:question	-12			6	-3	-2	-2			2	-2	-2	-2	2			3	4				-2
fr:question_tampon	-3
fr:queu	2
fr:qui		4	-3	5	-11	4		-2	3	2	-3			-5	3	-4	-14	-3	-19		4		15
fr:qui_a	-7	-3	-2	7	-6		-3	-2	-2	-4			2	-4	-2		-11			-2	2		10
fr:qui_achet	-3
fr:qui_avait	-5
fr:qui_con	-3
fr:qui_connaiss	-3
fr:qui_cour	-3
fr:qui_dit	4
fr:qui_doit	-3
fr:qui_dur	-3
fr:qui_est	10				-7	-6	8	-2	-3	-4	-5	-3	-3	-4	-3		-6		-4			-7	7
fr:qui_etait		-3		-2		5	5							-4			2			-6		4	3
fr:qui_font	-2
fr:qui_laiss	-4
fr:qui_le	-2	-7	-2	-4		-3	-3			-2	-3	-2	-2	-2			3	9	-2	-7		-3	-5
fr:qui_me	7	7	6	6	-5	9	4			3	-3		6	6			-10				-2	3	6
fr:qui_ne	-2			6	7		-2											8		-5	3	-3	-6
fr:qui_ont	5	-2			4												-5	-4		9			-2
fr:qui_parl	2
fr:qui_pouv	-4
fr:qui_reconnait	-3
fr:qui_sait	-2
fr:qui_se		3	-3	6	-6		-2		-2		7	6	-4	-5			-8		-2	3
fr:qui_vient	7	2	-4			3				3	-4	7	-2	-3			-3			6	2	3	-12
fr:qui_vous	3
fr:quick	-6	-3			-3	-2	-2	-2	-2	-3	-3	-2		-3	-2	-2
fr:quincailler_me	-2
fr:quinz			-3	3			6			-2	-3	-2	-4	-4			-3	-8	-2	8			2
fr:quinz_an	-3
fr:quinz_jour	-3	5		2		4	6		3				-2	-3	3		-2	-3					5
fr:quinz_minut	8																-5	-4		9			-2
fr:quinzain	3	4					7					8		6				7					-3
fr:quit_moved	-3
fr:quitt	3
fr:quoi	5		-6	2	-8		-4	2	5	-5	-5				5	-3	7	7	-6	-12	-4	-2	2
fr:quoi_au	-5
fr:quoi_faire	3
fr:quoi_un	2
fr:quot	8	-3		4	-4								-3	-3			-6	-3		-6		3	6
fr:quotidien	-5
fr:r	8	-5	-3	8		-2											-13	-4	5	12		-2	-3
fr:rab	-3
fr:raccord	4	4	5	-4	-4	5											-7	6		5
fr:raccourc	-3
fr:raccourc_malin	-3
fr:raccroch	-6	-4		2	5												-8	-3		10	6	-4	-3
fr:raccroch_au	2	-3			3												-3			3	6	-3	-2
fr:raccroch_en	-3
fr:racont			-6		-3	-3		6				4	2					3		-7		4	-2
fr:radiateur	7		-3	-8	-6	-2					-2						6	-2		-4	3	-2	-6
fr:radio	5
fr:radiograph	-7
fr:rag	3
fr:raid	4
fr:ral	2
fr:rallum	-3
fr:rallum_la	-4
fr:ram_trois	-4
fr:ramass	6	-3		6	-4												3	4		-8
fr:ramonag	-10	-3			-3	-3					-2
fr:ramp	5			5							3						6			-2			-3
fr:ramp_de	2
fr:randon	5
fr:rang	6		-3	-8	-2						-3						5			-5		-2	2
fr:rapid	-12
fr:rapid_nikel	-3
fr:rapid_prix	-3
fr:rapid_propr	-5
fr:rapid_sans	-2
fr:rappel	-3	-4	2	6	7			6	-8	-8	-12				-7	-5	-3		-9	-15		19	-8
fr:rappel_a	-3	-6	-2	-3		-3	-2	-2	-2	-3	-3	-2	-4	-3	-2		6	-2				-5	-3
fr:rappel_avant	4	5		2	-3	6		5			-3		-3	-4			-3	-4		-11		13	-5
fr:rappel_ce	-3
fr:rappel_de	5
fr:rappel_le	-4
fr:rappel_mon	-3
fr:rappel_pour	-4
fr:rappel_quand	-3
fr:rappel_sur	4
fr:rapport	8			10	-5	-5		6	2		-2	2	-4	-5	2		-11	-5				4	8
fr:rapport_de	3			6	-3				3				-2	-3	3		-7					3	5
fr:rapport_qualite-prix	-3
fr:rar	-22
fr:rar_en	-3
fr:rar_et	-3
fr:rar_pour	-4
fr:rar_thing	-3
fr:rat_honoured	-3
fr:rattrap	-2
fr:rattrap_le	-3
fr:rav	3
fr:ravoir	2		2		3	-2	4			4		-2					-3	2		-4		4	-5
fr:ravoir_mon	2
fr:rayon_de	-4
fr:re	4
fr:reaction	-4
fr:read	-5	-2			-3	-2
fr:real	2				4												-5	11	-3	-8
fr:realit	-2
fr:realli	8		-7														-4			7			-5
fr:receipt	3
fr:received	6
fr:recens	-2
fr:recens_venus	-2
fr:recent	7
fr:recept	3	15	-4	-8		3	8	5	3	10	-4	5	4		4	8			-2		-3	5	-2
fr:recept_du	-4
fr:recet	-3
fr:recev	-11	-5			-3		-3
fr:recev_toute	-3
fr:recevoir	-12	-4	6		-5	-5	2		-2		-2	-5		-3	-2					-8	4		6
fr:recevoir_cette	-7	-4				-3
fr:recevoir_nos	-6	-2										-2
fr:rechang	-3
fr:rechauff	3
fr:recherch	-3	-3			-3	-2		6	-3			5	-3	-3	-2		-2	3		2		3	-3
fr:recherch_de		-2			-2			6	-2			5	-3	-2	-2
fr:recherch_retrouv	-4
fr:reclam	-11	-6		6			-3	-4	-5	-4	-7		-4	-6	-4	-3			-2	-7	6	-5	2
fr:reclam_#	8	-3		4	9												5			-6			-2
fr:reclam_depos	-4
fr:recois	9	-5		12	-4												-3	-3		10		-3	-4
fr:recoll	3
fr:recommand	5		7	-3	-4	-3	-2		-3		-2	-2	4	-3	-3	-2			-2	-7			-2
fr:recommand_cette	-3
fr:recommand_chaud	3	-2	8	-3													2
fr:recommand_du	5
fr:recommenc	4	-5	-3		2												8		-2	-8	6	-3	-2
fr:reconcil	-4
fr:reconcil_avec	-4
fr:reconduit	2
fr:reconnaiss	-7
fr:reconnaiss_pour	-3
fr:reconnait_ses	-3
fr:reconnu	2
fr:reconnu_en	-3
fr:recop	4	5	-2	5									5	7			-4	4		3			-3
fr:recour_a	-3
fr:recu	13	4	7	-10	-13		-2	-8	-2		-7	9	-4	-2	-2	-6	3	-9	-10	-3	-8	7	6
fr:recu_#	9	2	-5	-3	-4								4				-9	-7		5		2	7
fr:recu_aucun	4
fr:recu_ce	2
fr:recu_comm	-6
fr:recu_en	-2
fr:recu_la	-4
fr:recu_le		5	3		-3		-2					7		-3			2	2		-9		-2	4
fr:recu_un	9	3	5		2	6							-2	-2			6	-3		-5		2	-2
fr:recul	3
fr:recuper_en	-2
fr:recuper_le	3
fr:recus	4				-3												-10	-4		12
fr:redemand	-6
fr:redemand_des	-4
fr:redemarr	4
fr:redig	3
fr:redir	-10				-3
fr:redon	5
fr:redon_le	4
fr:redress	-3
fr:redress_gratuit	-3
fr:reel_lu	-3
fr:reexpliqu	-3
fr:ref	-8	-5	-3	4	2												-7	7		6		-4	-3
fr:ref_en	-2
fr:ref_est	-2
fr:ref_le	2
fr:ref_une	-4
fr:refair	5			3	4												-4	4	7	-5			-4
fr:refect	-3
fr:refect_du	-3
fr:referm		-5	-3		-4	-2												-4		6		-2	-4
fr:referm_la	-3	-2
fr:reflech	4
fr:refonction	-3
fr:refonction_sans	-3
fr:refont	-5
fr:refoul	-2
fr:refroid	3
fr:refroid_pas	2
fr:refunded	-4
fr:refunded_in	-4
fr:refus	7	-12	-5	8	16	-9	-4	-4	-3	-4	-5		-5	-6	-3	-2	10	-12		-3	-4	2	-8
fr:refus_au	2
fr:refus_de	8	-9	-2		10	-6					-2	-2					7	-6	4	-2		-4	-5
fr:refus_motiv	-4
fr:reg	5	3		2					6				-3		6		-2	6		-10		6
fr:regal	-5
fr:regal_du	-2
fr:regard	15	-2	-15		7		5	-5	3		-11	-7	-7	-8	3	-5	12	-5	-9	-7		-4	3
fr:regard_ce	5			2	-3												-3	7					-4
fr:regard_la	6
fr:regard_le	3	-3			5
fr:region	6	6	-2		3		2					9					3	6		-6		-3	-7
fr:regl	-12	-4	-6	7	3		2	-3	2	3	-4	-5	6	-6	3	-2	-2	12	-5	-5	-3	3	-9
fr:regl_a	-6												3
fr:regl_des	3
fr:regl_direct	-2
fr:regl_en	-8
fr:regl_le	-3				-3
fr:regl_mon	-2
fr:regl_pend	-4
fr:reglag	7		-2	9	-4												-11	-8	-3	13			6
fr:regret	3
fr:reinstall	2
fr:rel	-3
fr:relanc	-9
fr:relanc_zero	-5
fr:relat	6
fr:relayo	3		-4	6	-4		-2		-2		2			-2	-2	-3	-5		-2	-4			7
fr:relev	2	-4	-4	3	-9	-3		-2	-2	-3	-3	-3	-2	-4	-2	-2	-8		-2	5	-2	-3	3
fr:relev_de	-4
fr:relev_du	-4
fr:relir	3
fr:rem	7	7	-7	5	-6	-6	-3	-2	15	-2	-3	-3	-5	9	15		3	-8	-3	8	2	-2	-7
fr:rem_dans		-4																-2		5	3
fr:rem_tout	-2
fr:remarch	-5
fr:remarch_merc	-3
fr:remarqu	-6		-7	-3	-3								-2	-2		-2	2	-2		-5	3	-2	-2
fr:remarqu_que	-2
fr:rembours	-10	-9			-4	-3	-9	-3	-4	-3	-2	-6	-3	-5	-4	-2	-5	13	-3	-8		-3	-4
fr:rembours_de	-10	-4			-5		-5					-3
fr:rembours_des	-3
fr:remerc	-20
fr:remerc_de	-5
fr:remerc_le	-5
fr:remerc_pour	-4
fr:remerc_votre	-3
fr:remet	4	4		-2	-2	-2					6							-2		3		4	-6
fr:remettr	-4			8	4	-4					-3		4	4			-13		-3	8			3
fr:remettr_la	3			3	3	-2							5	5			-7			7		3
fr:remettr_le	-3
fr:remis	7			2	-7	-3	3					-4		-3			4		-3			-4	-5
fr:remis_a	2	-5			-3												5	8		-9		-3	-3
fr:remis_en	3
fr:remont	7	3		3	-2								5	3			-3	-2		3			-4
fr:remont_au	4
fr:remorqu	-4
fr:remorqueur	-2
fr:remorqueur_est	-2
fr:remot	7
fr:rempl	8	-4	-4	8	7	-4	-2	5	-2	-2	-3	-2	-3	-4			-3	2	-3	6	-3	-6	-7
fr:rempl_le	3	-4	-3	8	8	-3					-2							-4		4		-3	-3
fr:remplac	5	3	-7	-3	-6			-3	5	-4		-4	-5	3	5	-3		-12	-4	13	-4	-9	-10
fr:remplac_en	-4
fr:remplac_et	-2
fr:remplac_la	-5
fr:remplac_par	3
fr:remplissag		5		6	-3	7					3	7					3					-2	4
fr:rencontr	-3	6		-2	-3				7			4	-3	6	7		-3	-4		7		-6	6
fr:rend	5	-5		4	-5												-7	-3		12		-2	-3
fr:rendez-vous	-2	-4	7	3	3	-7	-4	-3	5	-4	-5	-4	-5	-6	5	-3	2	-6	-5	3	4	-8
fr:rendez-vous_a	4
fr:rendez-vous_depuis	-3
fr:rendr_la	2
fr:rendr_mon	-2
fr:rendu	3	-7	6	-7	-7	-6	-4	-4	-4	-4	-5	-4			-4	-4	3		-5	-3	-3	-2	-10
fr:rendu_a		-4	4	-3	4															3
fr:rendu_de	-3
fr:rendu_en	3
fr:rendu_la	-3
fr:rendu_le	7	-2	-4	-5	-7									-2			-9	5	-3	3			-4
fr:renouvel	10	-3	-3	9	-2				3						4					9		-3	-8
fr:renouvelon	-3
fr:renouvelon_notre	-3
fr:renov	-7
fr:renov_superb	-3
fr:renseign	5
fr:rentr	-3	-8	-6	-9		-4	-5	-2		-3	-3	-3	-4	-5		-2	12	3	-3	-9	-2		-9
fr:rentr_a	2
fr:rentr_ce	3
fr:rentr_pas	-6
fr:renvers	2
fr:renvoi	6	6		-3	-5						6	4	-2	-3				-4		3		-5	4
fr:rep		-6	-5		8	-2				-2			-2	-2				9	-2	-6	3	-6	-2
fr:rep_de	-2
fr:rep_servic	-3
fr:repar	-15			-4	-5		6		4		-3	2	5	-3	4							-3	3
fr:repar_a	-8
fr:repar_avec	-4
fr:repar_en	-9
fr:repar_le	-4
fr:repar_sans	-3
fr:repar_test	-3
fr:repar_un	-4
fr:repar_une	-3
fr:repart	12	3	-6	-9			-3	-2	-3	4	-6	6	3	-5	-3	-2	9	7	-4	-8	-3		-11
fr:repart_au	3
fr:repart_avec	6	-3		-4	4												10	-3		-2			-5
fr:repart_chapeau	-3
fr:repart_un	-2
fr:repass		-3		5	-4													-2		4			-4
fr:reper	-4
fr:reper_que	-4
fr:repet	4			-6		2					3						2	2					-3
fr:repl	3
fr:repond	4	2	-4	5	13	3	-2	-2	-2	2	5	-3	3	-3	-2		9	2	-3	-7	-3		-9
fr:repond_au	2
fr:repond_que	5	-5		4	14												12	-5	-2	-9			-4
fr:repondeur	2
fr:repondr	-12	-3		-5	-5	-5	-3	-3	6	-2	-3	-3	-3	-4	6		10	-6				-3	-4
fr:repondr_a	-8			-5	-4	-4	-2		6		-2	-2		-3	6		11	-5		-3		-3	-3
fr:repondu	3	9	3	-8	-4	4	9	-3	-3	9	-6	8		-3	-3			-8	-3		-4	6	6
fr:repondu_a	3
fr:repondu_en	-4
fr:repondu_que	2	5		-4		2	11			5				-3			-8	-8		9		4	4
fr:repons	-6	10	-3	4		-3	7			9		-4	-2	-5		7	-8		6	-13	7	9
fr:repons_avec	-4
fr:repons_clair	-3
fr:repons_de	-3
fr:repons_en	-3
fr:repons_etait	-3
fr:report	-3
fr:repos	2
fr:repos_enfin	-3
fr:repr	-12	5			4	-3			6	3					6		6			-8		-2	4
fr:repr_avec	-2
fr:repr_le	-2
fr:repr_sans	-4
fr:reprendr	5	-3			-4												-2	6				-3	-4
fr:repris	5
fr:reproch	-6
fr:reproch_un	-4
fr:reseau	2
fr:reseau_par	-3
fr:reserv	-3	4	-7	6	-11		7	3	-4			-6	-5	-6	-4	-2			-3	-4	-4		8
fr:reserv_en		4	-2	7	-3			5			3							-3		-5		3	4
fr:reserv_la	-3										3
fr:reserv_le	3
fr:reserv_mon	-5
fr:reserv_pour	-2
fr:reserv_tout	-4
fr:reservent	-2
fr:reservent_seul	-3
fr:reservoir	8		-5				-2		-2	-2	3	-2	-3	-3	-2		6	-4	-2	-6	-2	-4	3
fr:reservoir_a				3		3					4							-3		-3			5
fr:reset	3
fr:resident		5		-5		8					10		-2	-3			-4			4		-5	3
fr:resil	6	4			-3	-2							3	-4	2					-8		5
fr:resil_en	-3
fr:resin	4	-4	-4		-4									-2		-2	-5	-3	-2	8			-3
fr:resolu_avant	-3
fr:reson	-2
fr:reson_elle-mem	-3
fr:respect	-13
fr:respect_chacun	-3
fr:respir	3
fr:respir_par	3
fr:respons		3		3		7	4						5				-3					3	4
fr:ressor	-3
fr:ressor_copain	-3
fr:ressort	3
fr:ressuscit	-3
fr:ressuscit_pour	-3
fr:rest	10	-5	-3	-6			-11	-9	-9	-4	-4	-11	-5		-9		2	-3	-2	3	-10	-6	-4
fr:rest_a	-7
fr:rest_calm	-3
fr:rest_dans	10	3	-5		-8	3	-3	-3	-3		-2	-3	-3	-3	-3		-2	-3	-3	3	-4	-6	5
fr:rest_du	7	-4	-5	-10	-3												10	-3		-5			-4
fr:rest_scotch	-4
fr:rest_un	-4				6
fr:restaur	3	-3	-6	-6	-5	-3					-2						13	-3		-11		-2	-3
fr:restaur_ou	-3
fr:restent	8
fr:restitu	4
fr:resum		7	7										4	7				4		-2			-2
fr:retard	-19	-5			-4	-3	-5	-2				3	-2	-5
fr:retard_de	-4
fr:retard_pas	-5
fr:retir	9			5	7	7					5	-2	4	-4			-8	8	-2				-6
fr:retour	-5	6		-6	-5	-6	-4	-3	-3	4	-6	-3	-4	3	-3	9		5	-4		5	-6	-9
fr:retour_de	-6
fr:retour_en	-3
fr:retourn	-12
fr:retourn_demain	-3
fr:retourn_quand	-2
fr:retr	-4
fr:retrait	-3	-5				-2											-5	3				3	-2
fr:retrait_tout	-2
fr:retrouv	-15	-2		7	-3	-2						-2	7				-8	-3			6	5	-3
fr:retrouv_#	-5
fr:retrouv_en	-4
fr:retrouv_enfin	-4
fr:retrouv_le	-4
fr:retrouv_mon	-3
fr:reunion	-3
fr:reuss	-4
fr:reveil		-5	7		-4															5		-4	-4
fr:reveil_avec	-7
fr:reveillon	-2
fr:reven	3		-2	4	-4	-3		6				4	-2	-2			-7	2		-3			6
fr:reven_pas	-3
fr:revenu	-3	-9			-7	-2						-2	-2	-4			-9	9	-2	-4		3
fr:revenus	3
fr:revien	3	-8	-4		4	-3			-2		-2		-2	-4			-5	-2	-3	14		-4	-11
fr:reviendr	-3
fr:reviendr_ral	-2
fr:revis	3	-3	3	2	3												4	-3		-7			5
fr:revoir	3
fr:rez-de-chauss	2
fr:ri	8		-2		-4												4			-12	3		4
fr:rideau	8		3	6	-3																		-3
fr:rideau_se	2
fr:ridicul	5	-3		3	10													6	-2	-9		6	-2
fr:rien	-14	6	-7	4	-4	-5		7	-6		-8	7	-8	-9	-6	2	-7	-15	-11	8	8	-5	9
fr:rien_a		5	-4	6	-9	-5	-3	-3		7	-4	-4	-5	-6		-3	-8	-3	-3	2	8
fr:rien_charg	-3
fr:rien_dans	2			6	-2	-2					-3		5	4			-6	-2		7			-2
fr:rien_de	-14	-4		3	-10		-2			-2		-2		-2			-5	-5		5	2	-3	3
fr:rien_et	-3
fr:rien_la-dedan	-3
fr:rien_ne	-8				-3			5						5
fr:rien_pantout	-4
fr:rien_que	3
fr:rien_sent	-4
fr:rien_vendu	-3
fr:right		-2	-4	3	-3						-3	-2	-2	-4			-10	-3		7		-3	4
fr:rigol	-3
fr:rigueur	-2
fr:rigueur_dont	-3
fr:rimousk	-6
fr:rinc	8	-2	-3		3	-2											8	-5	-2				-4
fr:rir_les	-2
fr:ris	-2
fr:ris_de	-2
fr:risqu	-4
fr:rit	3	-7		5	-3	-5					-3						-5			8	3	-2	-2
fr:riz_etait	-2
fr:rob	2		-6	-3		-3							4	5						-5		3
fr:rob_de			-6	-3		-3							4	5						-5		3
fr:robinet	16	-3	-6	-4	-6	2					-2			-2			-5	-5	-3	11	-2	-3	-8
fr:robinet_noir	3
fr:robot	11
fr:roi	8
fr:roman_feu	-3
fr:romantic	6
fr:rond	7		-4	-5		4					6		-2				-7	2	-2		3	-3	4
fr:ronron	3
fr:ronron_de	-3
fr:room	15	6	3	-11	-7	3	-4	-4	-4	-4		-4	-4	3	-4	-5		-6	4		-4	-5	-12
fr:room_#	11	5	5	-10	-4	6	-2	-2	-2		-3	-2		-3	-2	-3	-9	-3	-3	10	-2	-3	-5
fr:ros	-8	-5			-4
fr:rosair	3			5	3													3		3		-3
fr:rosal	6	-5	-5	2		-4				-2	-5	-2				-2	-7	7	-3	-3	3	-5	5
fr:rou	6
fr:roug	3	4	-4		-6	4	-3	-3	-4			-4	6		-4		-5	-6	-3	11		-3	-11
fr:roul		-2	-5		-3						3					-2				-6			4
fr:roul_comm	-2
fr:roulet	-3
fr:rouss	5
fr:rout	9	4	-6	-10		5	-3	-2	3	5		-2	3	4	3			-3	5		-4		-3
fr:rout_est	-4
fr:routeur	3	-3	-5	-3	-3												2	-3					-3
fr:rouvert	-2
fr:rouvert_la	-3
fr:ru			-7	7	-12	4	2	4				-5		-11		-3	-12		-4	3	-4	6
fr:ru_de	3			-4		-2			3				-2	-3	3		3			-5		3
fr:ru_deneig	-3
fr:ru_des	-5
fr:ru_du	3
fr:ru_principal	-3
fr:run	7	-4	-4	6	-3	-3								-2		-2	-8	-2	-2	5			7
fr:running	6	-2	-5	-7										-2		-2	-6		-2	5			-3
fr:s	4	-3		2	-3												5	4		-6			-3
fr:s'il	-2	-8	-4	12		-5	-3	-4	-3	-4	-5	-4	-4	-5	-3	-2	-12	-2	5	6	-3		3
fr:s'il_vous		-8	-4	12		-5	-3	-4	-3	-4	-5	-4	-4	-5	-3	-2	-12	-2	5	6	-3		3
fr:sa		15			-11	8	-12	-3	-10	11	-4	5		-5	-10		-6		-11	-4	13		-6
fr:sa_camionnet	2
fr:sa_cart	4	-3			-5												-2	3		-6			3
fr:sa_cle	-5				-2	-2				5
fr:sa_femm		13			-6	6				5			-4	-3						-7	5		-4
fr:sa_mer	2	-3		2	-3	-3					-3		3				-3			2			-2
fr:sa_poup	-2
fr:sa_propr	-3
fr:sa_second	-2
fr:sa_viand	-3
fr:sac	11	-2	-4	2	2	3			2	-2	-4	7	-4	-3	2		-6		-3	9		-3	-10
fr:sac_de	5	2	-3		-3	4			3		-3	7	-3	-3	3		-2	-2		6			-4
fr:sach	-10	-3		4													10	-2		-12			5
fr:sachet	3
fr:sacoch	4
fr:sage-femm	-3
fr:sage-femm_en	-3
fr:saguenai		2			2		5	6				4											-3
fr:sai	11	-8	-7	-2	-2	-5	-2	-3	-3	-3	-4	-3	-5	-5	-3	-2	-3	-11	-6	14	-4		-12
fr:sai_#	14	-2	-4		-3												-3	-3	-3	6			-2
fr:said	9		-9	-7	-6	-5	-3	-3	-3	-3	3	-3	-3	3	-3	-4	-4	-4	-5		-3	8	-11
fr:said_it	-2
fr:saint-jean_a	-4
fr:saint-ong	3	6				-4	5		4	4	4		7	7	4		-3			-3		3	2
fr:sais	-2	7	-5		-5	7	9			-2	-3	-4					-9		-2		2		9
fr:sais_le	4
fr:sais_pas	-3	-4		3	-2												-4			-3	3		6
fr:sais_que	-8	-2
fr:saison		10	7	-4	-3				7					4	7		10	-4		-2		-2	-4
fr:sait	-2			6	-2	7		-2		3	4	-2	9				-11		-3		-3	7
fr:sait_pas	3	-3		3													-7			8		-4
fr:sait_que	-4
fr:sal	-7
fr:sal_accueil	-4
fr:salad	3
fr:salar	4
fr:sall	9		-12	-5	-3		3	-5	-6	-6	3	-8	4	-3	-6	-4	7	-4	4	-5	-6	-9
fr:sall_#	3
fr:sall_a	2	5		-6	-3						6						5	-6	6	-6			-2
fr:sall_combl	-3
fr:sall_de	5	-4	-8				-4	-3	-4	-4		-4	6		-4	-3	3		-5		-4	-4
fr:salon	13	-3	6	-5	-6					-2				-2			-3	-2		6	-2	-4	-5
fr:salu	-9		11	-7	-2
fr:salu_la	-6
fr:salu_le	-7
fr:salut	7	-3	-6	17	7	-6	3	-3	-4	-5	-4		-5	-6	-4	-3	-8	3	9	-7	-3	-7	8
fr:salut_ce	-4
fr:salut_distingu	4	5					5					3						2		4			-4
fr:sam	5	3		-5	-6	3	-5	3			-7	-5		-3		-5	4	-2	-6	7		-11	-8
fr:sam_dai	-3
fr:sam_est	-3
fr:samed	-2		-7	5	12	5		10	-6		4		-10	2	-5	-4		-9	7		3		-2
fr:samed_#	-4	-3		8			4				-2			-2			-9	-5	6	8	3	-4	-4
fr:samed_zero	-3
fr:sandwich	3
fr:sans		3	12		5	-8	7		2		-3		-16		2	-10	-4		2	6	-12	-4	3
fr:sans_asterisqu	-4
fr:sans_autr		5					9					3		5				7		-5			-3
fr:sans_bon	-3
fr:sans_compt	-3
fr:sans_dire	2
fr:sans_douleur	-3
fr:sans_dout	8	-5	8	4										-2			-3			-10		5	6
fr:sans_except	-3
fr:sans_jam	-3
fr:sans_la	5
fr:sans_me	2
fr:sans_paper	-3
fr:sans_pest	-2
fr:sans_pos	-3
fr:sans_problem	-3
fr:sans_pub	-2
fr:sans_que	-10
fr:sans_repons	-3
fr:sans_rien	-8	-4			-2
fr:sans_se	-2
fr:sans_un	-3
fr:satisfa	-3
fr:satisfa_de	-3
fr:satisfact	3
fr:satisfait	-5
fr:satisfait_de	-5
fr:sauc_lapin	-3
fr:sauf		-3		-4	-3												3	-4		-2			8
fr:sauf_le	-5
fr:saun	3			-5													6			-5
fr:saur	-3	3			-2						7
fr:saur_gre	-5
fr:saurion	-2
fr:saut	2	-3	-4		6													-3		3
fr:sauv	-12
fr:sauv_la	-4
fr:sauv_notre	-3
fr:sauv_un	-4
fr:sauv_une	-3
fr:sauvegard		2	3	5	-3		2										-5	-6		10			-3
fr:sauvegard_auto	-3
fr:sav	7		-2			3											-2			3		3	-3
fr:savez	5	4		4		-2			7						7		5						-4
fr:savez_vous	5
fr:savoir			-4	3		2		3	-4	2			-5	-6	-4	-2	6		-4		-4	4	-5
fr:savoir-fair	-3
fr:savoir-fair_remarqu	-3
fr:savoir_ce		2		-3	-2					6	2									-9		-2	4
fr:savoir_qui					-5	-2		5			-2			-2			-3			-7		5	2
fr:savoir_si	-8										4
fr:savon	7
fr:saw	-5
fr:scotch	-3
fr:se	7	8	-6	8	5		-2	-8	-5	2	3	-2	-5		-5	-7	6		2	-4	3	-17
fr:se_agit	7	5		6	5							3		2				-5		4		-3	2
fr:se_allum	-4
fr:se_appel	6	-2		-4	5												3	-5	7	-2			-5
fr:se_arret	5	2		7	-3								5	-2			-9	-2		5			4
fr:se_arretent	3
fr:se_desabon	-6
fr:se_en	10		-4			-5	-3	-2	-3	-3	-4	-3	7	3	-3				5	-8	-3	3	2
fr:se_est		3		7	-3		4	-5	-7	2	11			5	-6	-4	-4	11	-8		-2		-5
fr:se_etait	6
fr:se_excus	-9					3					4			5
fr:se_ferm	2
fr:se_il	-6		-4	6		-2	-3	-3	-3	8	-7	-4	-5	-5	-3		-6	-11	-3	7	4	-6	3
fr:se_impriment	-2
fr:se_lev	-4
fr:se_ouvr	7	-3		4	4												-7	-5	7	5		-3
fr:se_prend	-3
fr:se_press	-2
fr:se_regal	-4
fr:se_sont	3	-2		7	9												6		7	-12
fr:se_souvient	-5
fr:se_trouv	3
fr:se_y	-3
fr:seanc	8	6	-4		-10	-5			-2	4	4		-4	2	-2		-3		5	-2	-2	-6	6
fr:seau	7		7																	-6			5
fr:sec	9		-4		-4	2					4			-2			-3	-3	-2			-3	4
fr:seche-chev	-3
fr:secheux	3
fr:second		-7	-5	3	-7	-3	-3	-2	-2		-3	-3	-3	-4	-2	-2	-6	8	-3	4		-4	-10
fr:second_boutiqu	-2
fr:second_ce	-4
fr:second_fois	3
fr:second_se	-4
fr:secour	-5
fr:secour_livr	-3
fr:secouss	-2
fr:secouss_un	-2
fr:secret	3
fr:secret_professionnel	3
fr:secretair	5			3	4								5	4			4	-2		-14		3	9
fr:secretair_de	-2
fr:secretariat	-3
fr:securis	-11	-4			-4		-4					-2
fr:sejour	3		-9	-8	-2	-2										-2	7	-4					-3
fr:sejour_dans	-3
fr:sejour_le	-3
fr:sejour_merc	-2
fr:sel	9	-4	-6	6	6	-2	-2	-2						-2		-2	-4	-3	-2				2
fr:selon	6	5		4	-3	3	5				-2						-4	3		-7		3	2
fr:semain	5	5	2	6	-3	5	-4			-3	7	-4	7			-5	-11	-15		23	-7		-13
fr:semain_apres	-3
fr:semain_de	-3				-3
fr:semain_et	-5
fr:semain_pass				-3	4	4			7				5	-4	7		9	-3					-8
fr:semain_plus	-2
fr:semain_pour	4
fr:semain_prochain	4
fr:semain_que	3
fr:sembl	8	-2		4													4	6		-8			-4
fr:sembl_il	2
fr:sembl_que	3
fr:sen		-6	3	3	5	-3					-3			-3			-4	-6	-2	7		5	-5
fr:sen_meme	-3
fr:sen_sert	-3
fr:send	8	-3	-3	5	2							-3		-2					-3			-2	4
fr:sent	7	8	-7	-5		8	3	-3	-3	-3	-4	-3	-4	-6	-3	4			-5		-3
fr:sent_jug	-3
fr:sent_la	5	6	-2		3									-2		6	-3	4				-3	-2
fr:sent_le	8	4	-4	-2	-3	6							-2	-3				-3				3	-5
fr:sent_mon	-3
fr:sentent	5
fr:sentent_le	5
fr:separ	2
fr:sept	4		-4		7		4				-4		-2	-3			-4	5	-2			-6	7
fr:sept_et	-3
fr:sept_heur	-4
fr:sept_mois	2
fr:septembr	-7	3	4	6	-7	4		-4		-4	-7	-5	6	4		-3	-12	7	3				-11
fr:ser	3
fr:sera	-11	6	-3	-9	-2	5	5	4		-3				11		-2	-5		-2	9		-4	-8
fr:sera_la	-3
fr:sera_pas	-6								4					3	4
fr:serai	-11	-2
fr:serait		-2		-3	5		-5	-4		-5	-7	-5		7		-4	-8	-4	7	8	-4	-5	-13
fr:serait_il	-4
fr:serieux	-10
fr:seront	-7					3						2		-3
fr:serr	-2
fr:serrur	4	9	-2			-2		6				11				9	-2	-3		4		3
fr:sert	-4
fr:serv	-6	-2	-3	9													-3	5		-10			7
fr:serv_dans	3
fr:serveur			-9	-15	-8	-5		-3	3	-4	-4	-5	-3	3	3	-3	-10	-8	-3	16		-5	-12
fr:serveur_beau	-3
fr:serveur_drol	-3
fr:serveur_etait	-6
fr:serveur_le	5
fr:serveux	7	-5	-6	-5	-3					-3	2		-2			-2	3			-7	2	2	-4
fr:serviabl	-3
fr:serviabl_du	-3
fr:servic	-7	7	6	6	-2	-5	4	-6	2	-7	-8		2	3	3	-7		-3	-7		-6	-3
fr:servic_a	-4
fr:servic_a1	-4
fr:servic_aux	-2
fr:servic_comm	-5
fr:servic_de	6		10		-3	2	4										6	-3				-3	-4
fr:servic_discret	-3
fr:servic_etait	-3
fr:servic_numero	-3
fr:servic_rapid	-3
fr:serviet		-5	-2	-8	-3	-3					-2	-2		-3			10	-3		-5		-2	-3
fr:ses	3	-16	-9	3	-4	-3	-8	-6		-4	-3	-9	4			-6		-3			-3	4	-11
fr:ses_#	4	-3															-3	6	-3	-7		3	-2
fr:ses_bott	2
fr:ses_dechet	-2
fr:ses_don	-3
fr:ses_limit	-3
fr:ses_producteur	-3
fr:ses_vir	-2
fr:session	5
fr:seul	2	5	10	7	-11	10		-7		9		-9	5	4			-13	-3	3	8	3	4
fr:seul_a	2	3		6						6	-2						-5			3	6	-2
fr:seul_au	2
fr:seul_et	-2
fr:seul_interlocutric	-4
fr:seul_le	3
fr:seul_ne	2
fr:seul_plus	-3
fr:seul_que	-2
fr:severin				3	-2						3						-3			-8		7
fr:shampoing	6		8	-6													6			-6			-2
fr:she	-7	8			-7	-7	-2		-3	4	-4	5	5	-5	-2		-4	3	-2	-11	10		-6
fr:shed	-4
fr:sherbrook	-3
fr:shop	7
fr:should	-3				5
fr:show			-3	2		-3		4										7		4		-4	-3
fr:si	-18	3			-10		-4	5	-4	8	4	-11	-8	-3	-4	-8	-16	-2	-12	12			10
fr:si_ca	-4			7	3	4					4									-7		-4	9
fr:si_ce	-16	-7	-2	9		-3				-3	-2		-2	-3			-5	-2		9		-3	4
fr:si_elle	3	3			-3					2
fr:si_je	6	5	-5		-4	-4	3	3	-3	3	5	-3	-3	-4	-3		3	-3	-3	-7	-3	2	7
fr:si_la	-5
fr:si_le	-9
fr:si_on	-10	-5	-4	4		-2			3	-2	-2	-2			3		-14	3		17		-3	-9
fr:si_possibl		-3		-5	-2												-4	5
fr:si_quelqu'un		-2																5		-3
fr:si_tu	5		-2	2													-5	-2	-2	-2			7
fr:si_votre	-7
fr:si_vous	-12	2						5						-3
fr:siffl	4
fr:sifflet	3
fr:sign	7		-10	8	4	-4		-6	12	-7	-7				12	-4		4		-10	-6	-4	7
fr:sign_ce	-3
fr:sign_de	3
fr:sign_le		-5	-2		-4		-2					-3		-2				-6	-3				3
fr:sign_pour	2		-2														4			-5			-4
fr:signal	-4	4	-4	-3	-5		-3	-2	8	-2	-3	-3	2		8	-2	8	-4		-8			5
fr:signal_a	-3
fr:signal_que	3
fr:signal_tout	-4
fr:signal_un	-7
fr:signatur	4											4		-2						-3			5
fr:signatur_chez	-3
fr:siham	4	3		4							6			5			7			3		-3	-11
fr:silenc					-2
fr:silenc_complet	5
fr:silenc_de	-2
fr:simon	2			-4	-2				3				-3	-3	3		4	-5	6	-6			-6
fr:simpl	-10	-2		2	-4												-2			4
fr:simpl_and	-2
fr:simpl_comm	-4
fr:simpl_et	-7
fr:simpl_rapid	-2
fr:simplifient	-2
fr:simplifient_la	-2
fr:sinc	5	-3																-3	-2	2			4
fr:sinc_the	4
fr:sinistr	-3
fr:sinistr_me	-3
fr:sinon	3	-5	-6	8	4	-4	-2	-2	-2	-3	-3	-3	-3	-3	-2	-3			-3	8	-2	-4	-11
fr:sirop	-2
fr:sirop_le	-3
fr:sit	18	-7	-16	-9	-4	-7	-2	2	-4	-5	-5	-6	-4	-7	-4	-5	-3		3		-4	-7
fr:sit_#	2
fr:sit_ce	5																-4	4	7	-10			-3
fr:sit_qui	3
fr:six	3			4	-3		-2	-4	3		6		4	2	3	-3	-8		-4	-3		7
fr:six_an	-6	-2		2	3	-2			-3				4	3	-3		-5	4				3
fr:six_minut	-4
fr:six_mois	3
fr:sixiem	2
fr:sixiem_est	-3
fr:sm	5	-9	7	-5	-4	-3			-2		-2		-2	-5	-2	-4	6	-3	-2			-4	-5
fr:sm_a	-4
fr:small		-3	-4	-5	-4												12	-3	-2	-10			-5
fr:small_thing	6	-2	-4	-5	-2												12	-3	-2	-10			-5
fr:smooth	-3
fr:smooth_driving	-3
fr:so	5	-9	7	5	8	-8	-5	-4	-4	-5		-6	-6		-4	-5		-7	-8	2	-5	2
fr:so_i	5	2	-3	-3		-3					4			5						3		-2	-5
fr:so_much	-9				8
fr:societ		10		5		-2	8		7		-2			8	7		-5	-4		3		-2	8
fr:soeur	7		6	2	-7	9	-2	-2		-3	7	-2	6			-2	-9	-2	-2	11	-2	7	-12
fr:soeur_est	4
fr:soi	-11
fr:soi_assur	-6
fr:soi_remerc	-4
fr:soient	3
fr:soign	3	-3		-7													4						-4
fr:soin	-7	-3	-4														-4	-5		4			5
fr:soin_avec	-3
fr:soin_et	-2
fr:soir	-2	9	-4	-9	-10	10	-4		-10		11	5	3		-11	-7	-9		-13		-11		4
fr:soir_a	-3			-4	-4							4	-3	-4			3	-3		-6		-6	8
fr:soir_ce	-6
fr:soir_dans	-3
fr:soir_de	-3
fr:soir_du	-5
fr:soir_et	-4
fr:soir_le	3
fr:soir_meme		2		3		-3		6				4	4	5			-4	6		-8		6
fr:soir_pour	-4
fr:soir_reconnaiss	-2
fr:soit	8	-4	-5			7	-2	-4	-4	4	-2	-6	2	-3	-4	-2	6	7	-8	-4	3	-3	-4
fr:soit_#	4	-3			-6							-3					-3	9	-2	-7			-4
fr:soix	3
fr:soix_an	3
fr:solang	3			2	-4						2						-3	3		-11		6	4
fr:sold_chacun	-2
fr:soleil	-4
fr:solid	-8
fr:solidair	-4
fr:solidair_quel	-4
fr:solut	-8
fr:solut_de	-3
fr:some	4
fr:somebodi	7	-2		4													-5			6			3
fr:someon	4																-4			8			-5
fr:somm		7			-5	-3						5	5	-3				6		-11			-4
fr:sommair	-15	-8			-3	-4	-5					-3		-2
fr:sommeil	3
fr:sommel	-2
fr:sommel_nous	-2
fr:sommes	8	6	-7		-7			4	-3		4	-5	5	2	-4			-11	-4		-4	5	9
fr:sommes_en	-6
fr:sommes_le	5	5		10	-2	-2	4						3	5			-12	-6		12			3
fr:sommes_lund	2
fr:sommes_tres	-3
fr:son			3		-10	7	-3	-12	-3	3	10	-17	-3	-13	-2	-11	-6		-7	-3	3		6
fr:son_adress	2
fr:son_arriv	-2
fr:son_caf	3
fr:son_carton	2
fr:son_chez	5
fr:son_cot	-8	-3			-3
fr:son_dans	4
fr:son_est	-3	-3
fr:son_et	-6
fr:son_fond	-3
fr:son_gilet	-4
fr:son_maitr	-3
fr:son_mar	3	4			-2	3				5	-5		-3				-3	-3		-6		6	4
fr:son_nom	4	8	9							9								-3			7
fr:son_per					-4	2					2						-3	5		2		-3	-4
fr:son_pour	-3
fr:son_telephon	3		-3		-4	5					6		5	-2						-4		9	-4
fr:sondag	3
fr:sondag_de	2
fr:song	-2
fr:soni	2	-3
fr:sonnet	6	-4	-3	-3	-5	-3											9		-2	-9			-4
fr:sont	8	3		13		-15	2	-8	4		-13	-9		8	4	-8	-16			6	-8	3	-6
fr:sont_a	-4
fr:sont_au	-3
fr:sont_encor	6			4	-3				5				4	5	5		-7	5
fr:sont_ferm	-5
fr:sont_les	2
fr:sont_parfait	-3
fr:sont_part	4			-2	-3	-3			4		-2			5	4		-5	2				5	-5
fr:sont_pas	5	3	-2	6	-3									4			-6	4		6		-2	-2
fr:sont_propr	-3
fr:sont_rest	2
fr:sorri	-13	-3			5	-3
fr:sort	9			15	2		5			-7	3	6				-4	-10		7	10	5	-16	-12
fr:sort_de	-5	3		3		-7				-2	8		-3	5			2	7	-3			-5	-5
fr:sort_du	5
fr:sort_le	6	-3	-2	8	2												-2	-2		5			-2
fr:sort_les	5		7	-5	-2	4			5				6		5		-4			9		-2	-2
fr:sortent	6
fr:sou	3
fr:souc	-20	-5	3		-10	-4	-4	-4	-4	-5	-4	-4	-4	-4	-4	-4	-5	-5		12			-5
fr:souc_de	-5				-3
fr:souc_qui	-3
fr:souffl	3									3										5	3		-8
fr:souffl_au	-3
fr:souffl_de	5
fr:souhait	-13	-3		2	-6	3	-3		-4			3			-4		-5	2	5	-8		6	-4
fr:souhait_connaitr	-3
fr:souhait_longu	-3
fr:souhait_salu	-5
fr:soulag	-3
fr:soulign	-10
fr:soulign_la	-3
fr:soulign_que	-3
fr:soumiss	-5	-3		5	-3	-6			5		-4		4	4	5		-5			7			-3
fr:soumiss_de	2
fr:soup	3	-12			6	-4	-4	-4	-4	-5		-5	-6	-6	-4	-4	2	8	2	-16			-3
fr:soup_de	3	-5			6	-2							-2				-7	7	6	-6	3		-4
fr:soup_etait	7	-3	-2		-3													3					-2
fr:soupir	-7
fr:soupl	-4
fr:sour	-7
fr:sour_et	-4
fr:sourir	-7	5	-3	4		-2				5				4			-4	5				4	-5
fr:sourir_au	-2
fr:sourir_bien	-4
fr:sourir_en	2
fr:sous		5	-8	15	-13	7	11	-5	-6	-6	-5		-8		-6	-5	-6		4		-5	-7	5
fr:sous-sol	4		5	-5				4				4					-5	5		4			-5
fr:sous-sol_a	2
fr:sous_#	-5				-4		4							-2
fr:sous_eau	-2
fr:sous_huit	2
fr:sous_la	-7	-5		3	-7	-3					-2		-2	-3			-7			9		-4
fr:sous_le	-7	6		6	-4	8					-4		-2	-2			2					3	-3
fr:sous_les	3
fr:sous_nos	2
fr:sous_toutes	2	5				3	5					-2		-2						4
fr:sous_une	3
fr:souten	3
fr:soutien	5				5	5							3	2					7	-7			-2
fr:souvent	2
fr:souvient	-5
fr:souvient_de	-3
fr:souvient_du	-3
fr:spa	9	3		7	-4	-6	-3	5	-3	-3	-4	10	-5	-6	-3	7	-4	8	-5	-6	-3	3	-8
fr:spam	-3
fr:spam_est	-3
fr:special	-3
fr:sport	6	-3	2	-2													-11	-4		13			-2
fr:staff	2
fr:stagiair_a	-2
fr:stai	2
fr:standard	-2
fr:standard_de	-4
fr:star	-12
fr:star_and	-5
fr:station	4		3		2									-3			6			-3		-3	-4
fr:station_est	2
fr:station_et					-3
fr:station_just	-4
fr:steev				4	-4	-2							4	5			4			-8
fr:stev	-4	-5		2		-3					-2		-2	-2			5	5	-3	-6		-3	-4
fr:still		-3	-6	-8	-3	-3	-2	-2	-2		-3	-2		-3	-2	-3	-2		-3			-3	-5
fr:still_exist	-2
fr:still_quit	-3
fr:still_running	4
fr:stock	4
fr:street	3	-2			-3
fr:stress	-12
fr:structur	3
fr:sturdi	-5
fr:styl	-3
fr:styl_bien	-3
fr:stylo	2
fr:su	7	-2	-3	-7													7			-6			-2
fr:su_lui	-2
fr:su_voir	-3
fr:sucr	-4
fr:sucr_est	-4
fr:suff	4	-3	3	5	-2	-2				3			-2	-3			-6	2		-8	8	3	-4
fr:suggest	2
fr:suis	10		3	4	8		3	-7	-7	-8	5			5	-7	-6	5			8	-8	-7	-12
fr:suis_a	6		-2		4	5							2	2			9			-9			-3
fr:suis_client		-4		-3	6													-4	6	-3
fr:suis_en	-5
fr:suis_encor	-3
fr:suis_pas	10	-7	-3	8	-4									-3			3	4		5		-3	-11
fr:suis_presqu	-4
fr:suis_rest	3
fr:suis_tomb	-2
fr:suit	7	8	-6		6	8	3	-3	-3	-3	-4	3	-5	8	-3	5			-2	7	-2	4	-9
fr:suit_a	-3	-5			-2		-4					-2		-2
fr:suit_du	2
fr:suiv	-7			3		6	-5	-3	3	4	-3		6		3	-2	-6	-2	-2	5	-3	-3
fr:suiv_exemplair	-3
fr:suiv_le	-8
fr:suiv_nikel	-4
fr:suiv_votre	-4
fr:suivr	4			-3	2	-2	4							-3			8	-3		-4		-4
fr:sujet		-5	4		-6	-4		5			-3	-2	-4	-6			-2		-3	-9	3	4	3
fr:sujet_de	-8
fr:sujet_du	5	-4			-2															-6	3	3
fr:sundai	-3
fr:sup	12	-4	2	-3	-7	-4	-2	-2		-3	-4	-2	-2	-3	-2	-3		-4	-5		-3	-3	3
fr:sup_boulo	-2
fr:sup_gentil	-4
fr:sup_rapid	-3
fr:superb_maitres-nageur	-3
fr:suppl		-4	2	3	4						-2			-2			-10		-3	6		-2	3
fr:support	8	-4		9	3	-2											3						-4
fr:support_est	-4
fr:suppos	-3
fr:sur	17	-6	-6	11	-11		-13			-12	-5	-11		-7		-3	-6	4	8	-4	-7
fr:sur_#	8	-5	-3	-10								-2		-2			9	-10	7	-5		-2	-5
fr:sur_ce	3
fr:sur_de	3
fr:sur_la	11	-13	-17	6	-18	-13	-11	-8	-9	-9	-11	-4	-3		-8			7	6	-6		-9	-5
fr:sur_le	9	-17	3		-10	-6	-9	4	-9	-10		-2	-4	-13	-9	-8	6	-8			-9
fr:sur_les	-3	6	-5	8	-6	3	-4	7	-4	-3					-4		-10		-2	3	-2	2
fr:sur_ma	3	-9	-3	3	2	-3		-2		-3	-3	-2	-2	-3			6	12	-4	-18	5	-4	-7
fr:sur_mes	-2
fr:sur_mon			6	8	-5	3			6		-2		4	-4	6		-8	-3		-6		8	7
fr:sur_nos	2
fr:sur_notre	3	5		5			3					-2		3			-4	7	7	-10			-2
fr:sur_plac	6	6	-2		-5	4			7		6		-2	4	7		-5	-3	5			-5	4
fr:sur_son	3	3	-4	-4	-2	7					8		5				-7			8		3	-4
fr:sur_trent	2
fr:sur_trois	2
fr:sur_un	10	10	-4	6	7	3					-2		-2	2		7	-9	2	6	9		-6	-8
fr:sur_une	4	6	-3		-3	-3			7	5					7		6			-2		-3	3
fr:sur_votre	8	-2		6	6												-8	5	7	-13			7
fr:surdimension	-3
fr:surpris	-8	-4	5	6	-5	-2								-2		-2	2	-5	7	-5			-2
fr:surtout		-6	10	-13		-5	-2				-2			-2			8		-3	-5		-2	-8
fr:surtout_pas	5
fr:surveil_les	-4
fr:sush	-2
fr:sush_livr	-2
fr:suspendr	-5
fr:suspendu	-3	-4			-4		-3
fr:suspendus	3
fr:sutur	-4	4				6					4		-3	-3
fr:sylv				2	-5	3					-2						3	2				-3	-4
fr:symp_et	-3
fr:syndic	-4
fr:syndic_me	-4
fr:system	7		-2		-6	-3				5				-3						4		-3	-6
fr:system_a	2
fr:t	8		-2	6													-3	5		2			-4
fr:ta	-11
fr:tabl	6	-3	-4	-3	-12	-6	-4	-3	-4	2		-4			-4	-4	-2		-5				2
fr:tabl_a	-3
fr:tabl_pour	-6
fr:tableau	3
fr:tablet	4			-6							-4		5				-3			6			-3
fr:tablet_du	4
fr:tableur	2
fr:tach	4		-4	-5		-2							4	4			5			-6
fr:tacit	3
fr:tact	-3
fr:tact_et	-3
fr:taill	-4	3			-2	3					-3
fr:taill_dans	-3
fr:tak	3
fr:tanguai	2	-5															-4			6		-2	-3
fr:tani					4
fr:tank	2
fr:tant		-7	-3	-4	9		-4		-2		2	-2	-4	-4			6	-3	-3	-7			-5
fr:tant_que		-8	-2	-6		-3	-3						-4	-4			3	-5		-5		2	-3
fr:tap	6	-8	-4			-3					-2	-2	-2	-3				-4	-2	4		-6	4
fr:tap_#	3
fr:tapis	2	-3	-3	3	6												6			-10			6
fr:tard	-3	3	-4		-6	-4	2				5	3	-2	-4					-2	5		-3	-7
fr:tard_le	-2				-3		3					3		-3			-5			4		-2	-4
fr:tard_toujour	-3
fr:tardiv	-6
fr:tarif	4	-5		5	6												-13	-6	14	2		-3	-7
fr:tarif_annonc	-3
fr:tarif_lisibl	-2
fr:tarifair	3
fr:tart_au	-3
fr:tass	3
fr:tatouag	3		-2			-2				5	-3									-6	6	-2	-2
fr:taux	3
fr:taux_de	3
fr:taux_tenu	-2
fr:tax		-2	-3	4	-9					-2		-3	5	-2				7	-3	-16		4	2
fr:te	3				-5		-3	-3	7	-2	-4	-3	4		7	-4		-5	-5		-2	-7	9
fr:te_as	3
fr:te_es	2
fr:te_jug	-4
fr:te_plait	2
fr:tech	6
fr:technicien	12	3	8		-3	2		-4		3	-3	-8				-4	4	-5		-7	8
fr:technicien_a	-8		-2		-5		2										-4	-4		10			-3
fr:technicien_est	3	-6	-4		-2	-2											3		-2	-12	6	-2	6
fr:technicien_ne	2
fr:technicien_sympath	-3
fr:techniqu	-3	9				4	5				-2	7	2	2				3		-8			4
fr:tel	6	-4	-2	-2		-5	-3	-3	-3	-2	3	-3	-4	2	-3	-3		-5	-3		-2	5	-7
fr:tel_est	6
fr:tel_que	3
fr:telephon	6	-6	-9	6	-8		-6	-8	-3	-3	7			-7	-3	-9	-7	7		-12	-10	11	8
fr:telephon_a		-3		7	-4	5					6		4	-3			-6			-4			7
fr:telephon_avec	-2
fr:telephon_de	-4
fr:telephon_et		-2	-3	-5	-4												5			-6
fr:telephon_le				6		-2							5	5			-8	-2		9		3	-2
fr:telephon_me	3	6	-2	-5							7						5	-2
fr:telephon_ne	4						3					-3					-2			-7		10	-5
fr:telephon_on	3	-3		-4	-6												2	5		-2			-4
fr:telephon_que	5	-4		3	-3													8		-6			-3
fr:telephon_son	-9
fr:temp	-2	-5	9	-10	-11	-6	-7	-6	-6	-6			-7		-6		-2	-4	-8	9	-5		-15
fr:temp_de		-5	10	-4		-4	-4	-3	-3	-4	-3	2	-3	-5	-3	-3		-5	-3		-3	2	-5
fr:temp_expliqu	-3
fr:temp_ou	-8
fr:tempet	-4
fr:tempet_le	-3
fr:ten	-9	-5	5	-10	-5	-2											-10	-5	-2	16			-7
fr:ten_a	-9
fr:tenon	-3
fr:tenon_a	-3
fr:tenu	-11	2			4	2	9				-2						4			-3		-3	4
fr:tenu_inform	-3
fr:tenu_la	-3
fr:tenu_parol	-4
fr:tenus	-4
fr:tenus_au	-3
fr:termin	-6
fr:termin_en	-3
fr:termin_la	-3
fr:terminal	-4
fr:terr	9		-5	-8	5	5	-2			-2		7		-2			-4	-3	-2	11	-2	-3	-10
fr:terr_au	-4
fr:tes	4	2	4	-8					4					5	4		4	-3					-3
fr:tess	-2
fr:tess_voul	-2
fr:test	6	-4	4		-5	-3					-3			-2			6	-6	4	-5	-2	-4	-6
fr:test_expliqu	-3
fr:tet	8	-2																		-5			7
fr:text	11			-2													5	-2	-2	-6
fr:texto	4
fr:thank	-26	-11		8		-8	-6	-5	-6	-6	-6	-7	-6	-7	-6	-5	-8	3	-4	6		-3	-10
fr:thank_gui	-2
fr:thank_you	-14	-5	4		-7	-3				-2	-2	-2		-2				2					-6
fr:that		-4	-5		5	-6	-2	3	-2	-2	-3	-3	-3	-4	-2	-2		4	-4	8	-2	-6	-10
fr:that_order	-3
fr:that_was	2
fr:the	7	-6	-17	-8	-21	-12	-6	-16	-18		-7	-8	-12	-5	-17	-17	-5	-3	4	-5		-16
fr:the_bed	-3
fr:the_best	-5
fr:the_boil	-3	-3
fr:the_burger	-3
fr:the_count	2
fr:the_glass	2
fr:the_gui	5		-3	-4																3			-4
fr:the_manag	3	5								6	-2		4				-4			-3	3		5
fr:the_morning	4	-2	3														2
fr:the_new	-6	-3			-3									-2			4			-8			4
fr:the_pric	-3
fr:the_show	-3
fr:the_town	-2
fr:them	6
fr:then	2			8	5	-3					4			5			-11			11		-2
fr:there	-3	-14	-8	7		-8	-4	-4	-5	-5	-6	-5	-6	-8	-4	-3	-8		-7	-3	-4		8
fr:there_is	8	-4	-2		-4						-2			-2			-8	3	-2	6	-2	-2
fr:therm	3	-3	4													-3				-5			5
fr:thermolun		3	13	-2	4	-2			-3				-2	3	-3		8	-5					-3
fr:thermolun_#	5	6	13	-5			2							4			4	-4					-2
fr:thermometr	5	5									7
fr:thermopomp	-3
fr:thermopomp_par	-3
fr:thermos	-12	5									7
fr:thermostat	12																3			-3
fr:they		-2	-6		4									-2			-7	3	-2	7			-4
fr:they_last	-2
fr:thing		5	-5	-7	-5	-5	-2	-2	-3	-2	3	-2	-3	7	-3		11	-5	-4	-4	-2	-4	-10
fr:this	3	-5	-2	6	-6					-3		-2	-2	-3			-8	-9	10	2	-2	-2
fr:this_week	-6				-2
fr:thre	6		-7		-8			-2	-2		4	-2	-4	-5	-2	-3	-6	-9	-4	8	-2
fr:thre_week	4
fr:through	3
fr:thursdai			-2	-5	-3	-4					4		-2	4			-6			12		-4	-6
fr:ticket	4
fr:tied	5	4	-4	-5										6		6	7			-7
fr:tied_beurr	-4
fr:tien	4	-8	8	-6	-7	-3								-2			-3	6	-2	-12	3	-3	7
fr:tien_a		-6	8	-5	-6												-6	7			3	-2	-5
fr:tient	-7	10	6	-3	-3	7					-3			4				-3		6		-5
fr:tient_a	-3
fr:tient_de	-5
fr:tient_sur	-4
fr:tier	-4
fr:tim	9	-9	5	-12	-10	-5	-3	-3	-4	-2	-4	-4	-6	-9	-4	-3		-4	-5	6	-3		-13
fr:timbr	2	-5		4	-2												-6			5			-2
fr:tip	-5
fr:tip_top	-5
fr:tir		-7	-7		-8		-2			-2		-3	-3	-3	-2	-2		-7	-4	-5	6	-6	8
fr:tir_le	3
fr:tir_les	-3
fr:tir_une	-2
fr:tiret	-4
fr:tiret_neuv	-4
fr:tiroir_pis	-3
fr:tissus	-2
fr:tissus_me	-2
fr:tit	-5
fr:tit_pis	-3
fr:titr	-4
fr:titr_de	-2
fr:titr_epuis	-3
fr:to	2	6	-9		-21	-8	-9		-3	2	-14			-6		-7		-4		-8		3	-4
fr:to_#	9
fr:to_add	-4
fr:to_fault	-3
fr:to_se	2
fr:to_the	3	7			-3					8	-3		3				-6	-3			5	-3	2
fr:todai	8		-2		-6	-5	-2		-3		3	-3	-3	3	-2		-13	3	6	11		-5	-9
fr:toi	-4
fr:toilet	3	-5	-6	-6	-4	-3	-2	-2	-3	-2	-3	-3	-3	-5	-3	-4		3	-3			-3	-6
fr:toilet_sont	-3
fr:toitur	4
fr:told	12		-4	-6	-4	-5	-2		-2		3	-2	-3	3	-2		-14	-7	5	9		-5
fr:told_me	11		-4	-6	-4	-5			-2		4	-2	-3	3	-2		-12	-5	6	6		-5
fr:tom	5				-4
fr:tomat	2
fr:tomb		8	-4	8	-6	9	4		5	-2	8	-3	-6		5		-10	-5		9	-2	-4	4
fr:tomb_de	-2
fr:tomb_en	-7
fr:tomb_etait	-3
fr:tomb_sur	2
fr:tombent	2
fr:tomorrow	-3
fr:ton	4		-3	4	-3	10	-2	-2	3	2		-3	7	-6	3			-7	-3	4	-3	2
fr:too	3
fr:took	5		-2		-3	-3							4					-3		6			-7
fr:top	-6	-4	-8	4	-2	-2					-2			-2		-4	4			-4			-3
fr:top_sejour	-2
fr:tordu	-3
fr:tordu_par	-3
fr:tot	-7
fr:tot_dit	-3
fr:total	6				-3		3					-3						8		-7			-3
fr:touch	5	4	5	2		-7	3	-2	-2		-4	6	-3	-4	-3			-3	-3	4		-4	-2
fr:touch_a	5	5	5		-4		5										-9	-4		5	3	-2	3
fr:touch_du	-4
fr:touch_par	-3
fr:toujour	14		-5	-8	-15				-7	3	-5	-8	3		-7	-5	7	-2	-8	-4	4		-4
fr:toujour_aucun	-3
fr:toujour_dans	2
fr:toujour_la	4			4		6	5							-3				6		-3		-3	3
fr:toujour_le	3
fr:toujour_pas	11	-8	-4	-8	-5	-4	-2			-2	-3	-3	-2	-3			5		-3		-2	-5	-6
fr:tour	-7	5	-2	11	-4	6	4				-2						-11	-3		7		-2	7
fr:tour_de	-4
fr:tour_du	-8
fr:tourn		8	3	-3	-5	5	-3	9	-2		3	9	-4		-2		-8	-6		4		4	4
fr:tourn_comm	-2
fr:tourn_encor	-4
fr:tourn_le	2
fr:tournev	-3
fr:tournoi	-8
fr:tous	-6		-4				-4	-3	-3	-3	-4	-4	2		-3	-3	-3	-15	5	8	-3
fr:tous_les			-3	4	4	4								-2			-2	-11	6	6		-3	3
fr:toussaint	4
fr:tout	-3	-12	-3				-6		-12	-7	-14	-7	-8	-10	-12	-10		-14		3	-7	3
fr:tout_arrang	-4
fr:tout_ce	-3	2	7								3		4	3						-3			5
fr:tout_de	5	6			5	8							-3	-3			9	-4		-3			-5
fr:tout_emu	-3
fr:tout_en				4	-2						2			-3			-6	-4	5	9		-3	-6
fr:tout_est	7	3	-2	-10	-3	4											-6			8			-3
fr:tout_et	-3
fr:tout_expliqu	-4
fr:tout_fi	-2
fr:tout_fonction	-10
fr:tout_grand	-3
fr:tout_laiss	-3
fr:tout_le	7	-4	-10	12	10		2	-4	-4		-7	-5	-5	-6	-4	-4	-4	-11	5	3	-5
fr:tout_me	-2
fr:tout_neuf	3
fr:tout_point	-3
fr:tout_refonction	-3
fr:tout_seul	-5	-2	-3	7	-4	2					-5			-3			-7			4		-3	4
fr:tout_suiv	-4
fr:toute	4	-11	10	-14	-5	-7	-4	-3	-4	-4	-5	-5			-4	-3	11	-4	3	-6	-3	-2	-10
fr:toute_la	12	-6	7	-8	-8	-5	-2			-2	-3	-2	3	4			3	-8	4	2	-2		-7
fr:toute_le	-5	-2
fr:toute_ma	-3
fr:toute_seul	-6	-2		-6	5												6			-7
fr:toutes	-4	4		5		4	3	-3	-3	2	-3		3	-6	-3			-6		2	-2	6	-7
fr:toutes_les	7			4		3	-3	-2	-2	3		3	4	-3	-2			-4		-4		7	-4
fr:toutes_mes	-5
fr:toutes_reserv	2	5				3	5					-2		-2						4
fr:toutes_ses	-3
fr:town	-6
fr:town_can	-2
fr:trac	-8	-3			5
fr:trac_derr	-5
fr:trac_une	-2
fr:trah	-3
fr:train	-10
fr:train_a	-6
fr:train_de	-4
fr:train_les	-4
fr:trait	-3		-3	9	5		4			-2		-2	-3	-3			-12	-3	-2	7	6	-4	4
fr:trait_a	-3
fr:trait_avec	-3
fr:trait_mon	-3
fr:traiteur	4	-4		5			5				-3						-5	-2		13		-3	-8
fr:trajet	-4
fr:trajet_du	-5
fr:tram	-10
fr:tram_retrouv	-4
fr:tranch	4
fr:tranquill	-5
fr:tranquill_pour	-2
fr:trans	-2
fr:transf	2
fr:transfer	-2	4	-3		-3						6									9			-4
fr:transfer_un	3	5	-3		-2						7									9			-4
fr:transfert	3
fr:transfert_de	3
fr:transmettr	-6
fr:transmettr_mes	-4
fr:transparent	-4
fr:transparent_de	-4
fr:transport	2
fr:travail	7		-8	-4	-7	3	-4	-3	6	-3	-4	-3		6	6	-3		-12	-4	9	-3		3
fr:travail_propr	-3
fr:travaill	6					-3	3	3	-3	-2	-3	3	-2	-4	-3			-3	-3		-2	-3
fr:travaill_a	3	4		5	-2		4	4				4					-7	4					3
fr:travaill_de	3
fr:travaillent	4
fr:traval	-4	-3			-3	-2								-2
fr:traval_fin	-3
fr:traver	5			3	-5						-3						12			-5		-2	-10
fr:travers_magnif	-3
fr:trembl	5
fr:tremblai	-3
fr:tremblai_appel	-2
fr:tremp	7	-6	-3	-5	-5	-2											-11	-5		11	7	-5	-3
fr:trent	-5	-6	8	15	8	3	3	-2	-2	-2		-3	-3	-4	-2	-2	-9		6	11	-2	-5	-9
fr:trent_an	-7
fr:trent_ball	-3
fr:trent_boit	-3
fr:trent_et	2
fr:trent_jour	3	-5		3	6												8	3		-8			-4
fr:trent_minut	-3
fr:trent_second	-3
fr:trente-cinq	-3
fr:trente-cinq_minut	-3
fr:tres	10			-9	-18	-3	-5	4	-4	-6			-7	-3	-4	-6	-5	6		4	-7	-6	-7
fr:tres_bien	3	2	-3	6										4			-8	-4		8			4
fr:tres_bon			-4	-8	-3												5			-6
fr:tres_calm	-2
fr:tres_content	-4
fr:tres_discret	-3
fr:tres_gentil	2
fr:tres_reconnaiss	-2
fr:tres_satisfa	-3
fr:tres_satisfait	-3
fr:tresor	-4
fr:tri	-5
fr:tri_des	-5
fr:trick	3
fr:trimestr	3
fr:tripl	2
fr:tro	-16
fr:tro_bien	-6
fr:tro_bo	-2
fr:tro_gentill	-6
fr:tro_ger	-2
fr:tro_vit	-4
fr:trois	9	-3	2	6	-5	-8	-6	-3		-5	-5		-6			-2	2	13	-15	-4		-3	-17
fr:trois_contrat	-3
fr:trois_coup	-4
fr:trois_de	2
fr:trois_detail	-4
fr:trois_fois	-7		6	2	-3	-2							-2	2			-3	3				4	-4
fr:trois_heur	6	-2	3	7	-4	-5		5			-4			-3			-6			4		3	-3
fr:trois_jour	4	4	3	-5	-7						6			-3				4	-2	-5		-3	-4
fr:trois_journ	-2
fr:trois_minut	-2
fr:trois_mois	5		5	-6	-4							3		-2			-6	2		5			-4
fr:trois_person	3
fr:trois_semain	-3
fr:trois_velos	3
fr:trois_vendeur	-3
fr:troisiem	11	5	6	2	-4	5					3		-3	7			8	8	-2	-8		-5	-5
fr:troisiem_fois	2
fr:tromp		-4			-4
fr:trop	-13	-4	-3	3	-8		3		-2	-2		-3	-3	-3				4	-3	5		-4
fr:trop_bon	-2
fr:trop_brui	-4
fr:trop_drol	-4
fr:trop_fort	-3
fr:trop_sur	-5
fr:trop_vieux	-4
fr:trottoir_a	-3
fr:trou	-9	-3															-3	4
fr:trou_dans	-5
fr:trou_etait	-4
fr:troubl	-9				-2						-3
fr:trouill	-4
fr:trouill_bleu	-4
fr:trouv	-8	-3	4	-2	14		-6	-5	-5		-3	-6	-3		-5	-3	-5	5	15	-4	-6	2	-4
fr:trouv_ca	5	-4		2	12													5		-9		6	-3
fr:trouv_la	-2	-4	-2	-5	5	-2											4	6		-7		-2	-2
fr:trouv_le	-4
fr:trouv_ma	-2
fr:trouv_plus		-2			-2
fr:trouv_que		4	7	2	8									4			-7	2	5	4		-3	-3
fr:trouv_quelqu'un	-4
fr:trouv_une	-5
fr:truck	10	-4	-3	4	-5	-2					-2			-2			4	2	-2	-2		-3	-7
fr:tu		-5	-10	11	-7		-5	-4	6	-4	-6	-5	3		6	-3	-16	-4	2	12	-4	-9	8
fr:tu_dev	2
fr:tu_entre	-3
fr:tu_me	4				-4	-2			4					5	4		-7	3		11		-3	-8
fr:tu_normal	5
fr:tu_que	2
fr:tu_repar	-4
fr:tu_ressor	-3
fr:tuer	-2
fr:tuesdai	2
fr:tuyal	3	-7	-4		3	-5											-6	-3		9			-2
fr:tuyal_au	-3
fr:tuyau	-8	-4	6	-4	-4	-5				-2	-4	-2	3	4				7	-2	-12	6		-4
fr:twenty-four	2
fr:twenty-four_dollar	2
fr:twic	6	-4	7	-5										-3		-3	8			-7		-3	-3
fr:typ	2
fr:un	3		-2	3	3	-7	-8	-3	-6	-9	-10	-4	-5	-3	-6			-10	-4	2	-8		-6
fr:un_#	-6
fr:un_acompt	2
fr:un_amour	-2
fr:un_an				3		3	5										3	-4		6		-2	-4
fr:un_ange	2
fr:un_appareil		-7		-6	-3												4	3				-3	-5
fr:un_appel	2
fr:un_autr	4	7		7	-2				7		3		4	5	7		2	3		-2		2	-4
fr:un_avis	-5	-5			-2
fr:un_bac	2
fr:un_beau	8
fr:un_beb	7		-4	-3	-4	2					4						-8			8		-2	-7
fr:un_bien	-3
fr:un_bogu	-6
fr:un_bon	3	3	-3		5				7					6	7		-2	3
fr:un_bonhomm	-3
fr:un_bout	4		-3			3						4		-3			-3					2	-4
fr:un_bouton	-2
fr:un_bris	-3
fr:un_bruit	-3
fr:un_budget	-4
fr:un_cabinet	2
fr:un_caf	-4
fr:un_cahi	4			4													-6	4		2		-4	3
fr:un_carnet	-6
fr:un_cent	-6
fr:un_chat	3
fr:un_chien	4			3	9		5			5	-4		4				4	-6		-3	6	4	-2
fr:un_chocolat	-3
fr:un_clav	4
fr:un_clic	-6
fr:un_client	3			7	3	6			4		4		5	-2	4		-3	-3		5		-3	2
fr:un_coin	-5
fr:un_collegu	2
fr:un_compt	3
fr:un_concurrent	-4
fr:un_conseil	3
fr:un_control	5
fr:un_coup	5	-9	5		6	-3					-2		-3	-3			5		-3	-12		7	-5
fr:un_courr	3
fr:un_cred	4
fr:un_creneau	-3
fr:un_de	7		-2	-7	-3				4					6	4		-8	-2		10
fr:un_defaut	-7
fr:un_delic	-2
fr:un_depart	3
fr:un_dimanch	-21	-3			-3	-2					-2
fr:un_eclat	6
fr:un_ecran	-9	-3			4
fr:un_entretien	8
fr:un_etabl	-3
fr:un_formulair	3
fr:un_four	2
fr:un_gateau	5
fr:un_gentleman	-2
fr:un_goss	-4
fr:un_grand	-4	6			-2					7							-3				7		-5
fr:un_homm		7				7				5	4		9	-2						2		3	-3
fr:un_huiss	-4
fr:un_humain	-3
fr:un_jour	-3			-6	-5	-4					5						-5	-3		10		-2
fr:un_lit	-2
fr:un_loir	-3
fr:un_lund	-3
fr:un_magasin	2			4	2		6										-8			5			5
fr:un_manteau	-5
fr:un_mard	-8
fr:un_mariag	4
fr:un_massag	3
fr:un_matel	-3
fr:un_messag	-3
fr:un_ministr	-3
fr:un_model	-3
fr:un_mois	6	14	-3	2	-2		7			5		8		-3		9	-2	-3		-3			9
fr:un_monsieur		-3	4	-6	-6	-4	5			-2	-3	-2	-2	-2					-2	-6		-4	7
fr:un_mot	-5		-8	6	-7	-4	-3	-2		-3	-3	-3	-4	3		4	-11	5	-3	4	8		-7
fr:un_non	-4
fr:un_nouveau		8		-4		7			4					5	4		-6	-5		8		3
fr:un_nuag	-6
fr:un_numero	5	-5															-3	-3		3			5
fr:un_oeil	3
fr:un_osteopath	-3
fr:un_pans	2
fr:un_papi	11		-4	-3	-7	-2		4			-2			-2			9	-5	-2	-5		-3	3
fr:un_pet	-6	3	3	5	-6		-2				-3		-2	3				-5			3	-3	3
fr:un_peu	6	-9	-2	10	10	-3	-2				-3	-2		-2			6	-11	-4		-2	5	6
fr:un_pied	2
fr:un_pis	-4
fr:un_placard	-5
fr:un_plan	-7
fr:un_plantag	-3
fr:un_pneu	-3
fr:un_poil	-2
fr:un_post	-3				-2
fr:un_pot	-2
fr:un_pourboir	-3
fr:un_prem	-5
fr:un_prix	2
fr:un_problem	-7
fr:un_quart	3	-3		3	3												-7	-3	6	-2			7
fr:un_rayon	-3
fr:un_rendez-vous	-6
fr:un_robinet	3
fr:un_roman	2
fr:un_sac	3				4	4					-3	7					-5	3		7		-4	-4
fr:un_savoir-fair	-3
fr:un_seche-chev	4
fr:un_servic	-8
fr:un_seul	13	-4	6	-5	-2									-2			-5	4		2			-3
fr:un_silenc	-2
fr:un_sm		-6	5			-2								-2				-2		6		-3	-3
fr:un_soir	-2
fr:un_sou	3
fr:un_souc	-3
fr:un_souffl	-3
fr:un_soup					2
fr:un_sourir	2
fr:un_stagiair	2
fr:un_technicien	4				-4	6											-5	-4	5	4			-3
fr:un_ticket	2
fr:un_tier	-4
fr:un_titr	-2
fr:un_tout	-3
fr:un_trou	-8
fr:un_tuyau	-3	-3			-2
fr:un_velo	-4
fr:un_ventil	3
fr:un_verr	6			-3	4	-2				5							8			-8		4	-6
fr:un_vet	-4
fr:un_virus	8
fr:un_vrai	-8	-6				-2					-2			-2			-8			5		5	-5
fr:un_y	-3
fr:unanim	-3
fr:unanim_lou	-3
fr:under	5		-2	4													3		-2	-5			5
fr:une	-3	8		4		-4	-3		2		-3	-8	-5	5	2	-4	5	-13		5	-5		-10
fr:une_a					-3
fr:une_assiet	-2	5	-4	7	-3	7																3
fr:une_attest	2
fr:une_autr	5		-3	-4	-3					3									-2			-3	3
fr:une_avanc	-3
fr:une_balad	-2
fr:une_bel	3
fr:une_boit	4	-4		5													-6			5	3
fr:une_bon	-3
fr:une_cart	5			3	-3					3							-7			7
fr:une_chais	5
fr:une_chambr	4	-2	8	7													9			-7			-2
fr:une_chos	5			4	5	3											9	-5		-7		3	-4
fr:une_colon	3
fr:une_command	2
fr:une_dam	4	2	-3	-6	-4	3					5		4	3			-6	5		-3			2
fr:une_dat		-6		3	3									-2			3		-2	-3		-3	-3
fr:une_de		-6	-4		-2															2	3
fr:une_delicatess	-2
fr:une_demand		2				-2	4					-4					6			-7
fr:une_demi-heur	4
fr:une_demi-journ	-3
fr:une_dent	-3
fr:une_dinguer	-3
fr:une_egratignur	5
fr:une_equip	3
fr:une_erreur	-6
fr:une_etoil	-6				-2
fr:une_excellent	-3
fr:une_factur	-3	-5	-2	5								-2		-2				-4	5	4		-3	-5
fr:une_fauss	-3
fr:une_fenetr	-6
fr:une_fois	-6	-3	-2	11	9	5				3	-6		8	-3			-15	-10	6	14	5		-8
fr:une_fuit	-12
fr:une_gentilless	-3
fr:une_goutt	-2		-3	-4													8	-2		-7
fr:une_hanch	3
fr:une_hauss	4
fr:une_heur		-3	-6	-6	4		-2						-2	-3			-4		-4	9	-2	-4	-7
fr:une_issu	-3
fr:une_journ		-2			-4													2
fr:une_larm	-2
fr:une_lettr	-6	-2			-4					3				-2			-3			4	2	-3	-2
fr:une_librair	-3
fr:une_lign	-6	7			-4											6
fr:une_merveil	-3
fr:une_minut	-4
fr:une_nan	-2
fr:une_nouvel	-2				4	5							3	3			-5	-2		7
fr:une_nuit	-7				-2	3					6
fr:une_offre		8		-4		-3			11				-3	4	11		6			-4			-2
fr:une_pag	6			-3	-2		6										-8	-3		8			5
fr:une_pann	-5
fr:une_patienc	-8
fr:une_patron	-3
fr:une_paus	-2
fr:une_perl	-3
fr:une_petit			-4		-6	-5				-2	4		-3	-3			5	4	-2	-3		-4	-5
fr:une_photo	3	6	-3		-4	7				3	-2		4	3			-8	8		-7		5	2
fr:une_plac	-4
fr:une_plaint	-8				-2		4			5
fr:une_pomp	-3	2	6	-3			2										8	-5		-2
fr:une_port	-3
fr:une_prem	-3
fr:une_profan	-4
fr:une_reaction	-4
fr:une_sage-femm	-3
fr:une_salad	2
fr:une_sall	2
fr:une_second	-6				-3
fr:une_secouss	-2
fr:une_semain	-6
fr:une_seul	-7				-3
fr:une_simpl	3
fr:une_soir	4
fr:une_solut	-9
fr:une_sour	2
fr:une_tax	-5
fr:une_tiret	-4
fr:une_trac	-5
fr:une_trouill	-4
fr:une_tuer	-2
fr:une_vach	3
fr:une_video	2							6				5					-2	-3		4		3	-3
fr:une_visit	-3
fr:une_voisin	-4
fr:une_voitur	-6
fr:une_vrai	-5
fr:uniqu	3
fr:unit	7	-5	-5	-10	-4	-3					-3		-2	-2			9	-5	-3			-3	-7
fr:up	13	-3	-7	6	-6	-3		-2		-2	-3	-2		-2			4	-4	6	-10	-2	-3	4
fr:urgenc	-9	-3	6	-8	-2		-4		-3	-2		-3	-4	-4	-3		-3	-4	-2	4
fr:urgent	-15	-3			-5		-3	-2	-2		3	-2	-3	3	-2
fr:urne	5
fr:us			-3	4	4	-4					4			5			2	-4	-3	8			-7
fr:usag	4
fr:usin	7
fr:utilis	2
fr:v	2	4		-3	-4						7						3	-7		6			-4
fr:va	-6		-10	17		6	-4	-3	-4	3	3	-4	5	-7	-4	-3	-14		-7	13	-5	5	-13
fr:va_bien	-2		-2	9	-2	6					3		8	-2			-9			3		7	-4
fr:va_comm	-4
fr:va_se	-8
fr:vacanc		-3			5		-2		-2	-2		-2	-2	-3	-2	-2	-6	3		6			-7
fr:vach	3
fr:vachon	4	3		2	2	3			3	3	-2		7	6	3		-5	-3	-2		5	5	-4
fr:vagu	3
fr:vais			-5	7	7	-4	4		-2	4	-3	-3	3	3	-2			7	-2	-10		7	-4
fr:vais_pas	6
fr:vais_vous				3													-3	7
fr:vaissel	-4
fr:vaissel_de	-3
fr:valeur	2
fr:valid_ses	-2
fr:valis	4	-6			-3													5		-9		-2	4
fr:valis_port	-2
fr:valv	7
fr:vandamm	2	10		3	-3	5			7				8	-3	6		4	-4		-12		6	5
fr:vann	2	2	-2	-3	-3					2										-3	4
fr:vas	9		-4	-10	3					5							2	-4	6	-3		-3	-6
fr:vas_de	6
fr:vaut	-4
fr:vaut_la	-5
fr:veau	-2
fr:veau_me	-2
fr:vehicul	-2
fr:vehicul_avec	-3
fr:veil	6	-8	-5		3	-3					-2		-2	-4			-5	5	4			-4	-6
fr:veil_a	2	-4	-4		7													6		-6
fr:veil_avec	-2
fr:veil_sur	-2
fr:veilleux	-4
fr:veilleux_par	-4
fr:velo		-3	-8	-3	3		3	-4	-3	-3		-3	-4	-4	-3	-3	8	-3	-4		-3		-9
fr:velo_municipal	-2
fr:velos	-9			7	3						3						8			-7		3	-4
fr:ven	4		3	11	-7	-4	4	5	5	-3		3	-5	4	5		-14	-9	-3	13	-3	4
fr:ven_avec	-2
fr:ven_de	-3
fr:ven_la	5
fr:vend	-5				-3
fr:vendeur	-4	-5			8	-2												2	-2			-3	-4
fr:vendeur_a	2
fr:vendeur_de	2
fr:vendeur_ma	-3
fr:vendeur_me	-2
fr:vendeur_voul	-3
fr:vendeux_lui	-2
fr:vendeux_tro	-2
fr:vendr_ce	-2
fr:vendred	14	14	-6		-5	2	2	7	7		7	-5	4	9	7	-6		-5	-10	3	-4	2	2
fr:vendred_a	-3
fr:vendred_avec								4				4
fr:vendred_jusqu	-4
fr:vendu	7		6		4			5									2	-6		-11		-2	12
fr:vendu_de	-2
fr:vendu_une	2
fr:vent	16		4	-3			-3	4	-3	-2		-3	-2	-4	-3	-2	2	-4	-5	-12	-2	-5	10
fr:ventil	7	-3	-2	11	-2												-12	-2		7			7
fr:ventous	3
fr:ventr	2
fr:venu		-2	-11	-15	-7	8	-4	-3	-4	3	3	-5	5	-7	-4	-3	7		5	-14	3	5	-8
fr:venu_a	-7
fr:venu_chez	-2
fr:venu_deneig	-3
fr:venu_le	2	-4	-2	-3		-2											4	5		-5			-3
fr:venu_pareil	-5
fr:venu_pour	3	-3	-5	-4													4			-2
fr:venu_un	-4
fr:venus_sous	-2
fr:verif	-6		-3	14			-4	4	-3			-3	-5	-7	-3			-7	-2		-2	3	6
fr:verif_le	-7
fr:verif_que	-4
fr:vern	-4
fr:vern_a	-4
fr:verr	4		-7	-12	-3		3			3	-5	-3	-3	-3	-2	-2	18	-6	-4	-14	-3		-10
fr:verr_a	3
fr:verr_de	6			-10	-2	-2				5							9	-3		-9		4	-5
fr:verrouill	3
fr:vers		6	-5	11	8	3			-6			5	-7	-12	-6	-4	-5	3	-6	4	-5	-13	3
fr:vers_#	5	7		7		7	2	-2	-3		3	-5	-4	-7	-2	-2	-9		-3	7	-3	-7	5
fr:vers_le	2
fr:version	9	3	-5	9	-5	-4	-3	3		-2	5	3	-2	-3			-4	2	-2	-4	-2	3	4
fr:version_de	3	5			-3						7						-4	-2		12		-2	-5
fr:version_en	-4
fr:vert	5	-3		-3	-4						3						-9	-4	6	10			-3
fr:vertebral	2
fr:very	13	4	7	-5	-3	-3				-3	-3		-3	-3		6	5		-2	-4		-2	-6
fr:vest_les	-3
fr:vestiair_solidair	-4
fr:vet	-3
fr:vet_que	-4
fr:veto	-3
fr:veto_du	-3
fr:veuill		6	-2	5	6	5	11		-2		-2		-2	-4			7		-2	-5		-5
fr:veuill_agir		3				2	6					-4		-3
fr:veuill_agre	4	6		2		4	9					3					-2						3
fr:veuill_transmettr	-3
fr:veul	-2
fr:veul_plu	-2
fr:veulent	-8
fr:veulent_plus	-4
fr:veut			-10	23	11		-7	5		-8		-3	8			-5		-4	-3	8	-9	3	-8
fr:veut_la	-3
fr:veut_laiss	-3
fr:veut_parl		5				-5			-3		-3	-2	10	5	-3		-3	-2		-4		5
fr:veut_pas	5			5	4						3						7			-8			5
fr:veut_plus		4		3	3						-4		3	3				-5		7			-2
fr:veut_que	8	-5	-3	6	13	-5			4	-2	-4	-2	3	3	4		9	5	-6	2	-3	-8	-6
fr:veut_savoir	3				-4			5			-4			-2			-3	-4		6
fr:veut_un	-5
fr:veut_y	-5
fr:veuv	-3
fr:veuv_depuis	-3
fr:veux	9	4	-6	-4	16	5	-5	-4	-4	7	5	-5	3		-4	-2	5		2	-10		5
fr:veux_pas		-2		-6	-3												7	-3
fr:veux_que	2	8		2	3	5				10			4				-5	5		-7	3	3	3
fr:veux_ravoir	2
fr:vi	-9		5		-4													-5		12			-7
fr:vi_a	-3
fr:vi_avec	-2
fr:vi_mon	-3
fr:viand		-6		-4	-2	-3											-8	-3		8		3	-4
fr:vibr	-5
fr:vid	16	2	-5	12	9	3		5	3	-3	-6	3	7		4			-12	10	5	-2	-3
fr:vidang	3
fr:video			-2			-2		6				5						-3		3		3	-3
fr:vieil		-3	5	-2	-3												2	-2		3			-5
fr:vieil_machin	-3
fr:vieil_platin	-3
fr:vien	9	-2	-3	7	2	5			4		-5		9	-3	4		-13	-9	-3	19		-6
fr:vien_de	5					4			5				6		5		-3			9			-5
fr:viendr	4	-7		6	8	-2								-3				-6		10		-3	-3
fr:vient	17	-2			5		-4	3			-7	5	-7			-3	-16	-4	-6	10		7	-3
fr:vient_de	8		3		4	4					-3	7					-6	3	-2	12		-2	-9
fr:vient_dire	-5
fr:vieux	-6	-4	-2	-5	-5												-6	-2		10			-6
fr:vieux_clou	-2
fr:vieux_dev	-4
fr:vieux_roman	-3
fr:vieux_tuyal	-3
fr:view	3
fr:vign	-4
fr:vill		-4	-4		-3	-2	-2	4				3		-2				9		-7			-7
fr:vill_a	6
fr:villag	3
fr:vin_local	-3
fr:vingt				4		4							5				-5			10			-2
fr:vingt-cinq	4
fr:vingt-six	4
fr:vingt-six_minut	3
fr:vingt_et	-6
fr:vingt_heur	-5
fr:vingt_pour	2
fr:vingt_vol	-4
fr:vir	-4			2	-3							4	-2	-4			-9	-5		5		4	4
fr:virus	8
fr:vis	10	6	-5	-11	6	10	-3	-2	-2	2		-3	3	-4	-2		9	2	-3	-21	-3	10
fr:vis_dans	2
fr:visibl	3
fr:visit			5		4				2		-2		-3	-5	2			4		-9	7		-4
fr:vit		5	-4	6	3	8	-3		-2	5	9	-3		5	-2			-5	-2	5	-3	-3
fr:vit_fait	-3
fr:vitess	6		8	4	-2															-7			7
fr:vitr		-3		2	4												5		-2	-3		-2	-4
fr:vitr_don	-4
fr:vitrin	-3
fr:vitrin_tres	-4
fr:viv	2	7			-3	4				4			6				-2			-6	4	4
fr:viv_voix		7			-3	4				4			6				-2			-6	4	4
fr:vocal	-3	7	-3	-7	-2								-2	9		10	-4	-2		10		-4	-3
fr:vocal_a	-2
fr:voi	-4				5	4					5						6			-8			5
fr:voi_reserv	-5
fr:voila	-4	3		4	-4									-3		6	-6	-3		12			-3
fr:voila_ce	-11
fr:voila_donc	4
fr:voir	2		-7	10		-10	-5	4	-4	-4		-4			-4	-3	-11	3	-5	8			-10
fr:voir_avec	-6
fr:voir_comment	-3
fr:voir_les	6
fr:vois	12	-2	3		-4												-12	8		6			-2
fr:voisin		-6	-8		-7	-9	-5	-4	-5	-5	-7	-5	-6	-8	-5	3	-4	3		6	-5	-10	-4
fr:voisin_de	-4
fr:voisin_le	4
fr:voisin_meme	4
fr:voisin_qui	-2
fr:voit	15	6	-8		-5	2	-2				-3		-3	-4		6	-15	-6	-3	17	-2		-8
fr:voit_les	6
fr:voit_plus	-5
fr:voitur	-5
fr:voitur_sans	-4
fr:voix	13	12	-4		-8		2	8	-4	6	5				-4			-7	-4	-5		5	4
fr:voix_haut	3
fr:vol	-3	-6		2	6	-2						-2		-2			-7	2	5	4		-4	-4
fr:vol_avec	-4
fr:vol_dans	-4
fr:vol_de	-3	-3			-3
fr:volet	2
fr:vos		-10	-13	6	-3	-6	-6	-6		-7	-9	-5				-5		-6	3	9	-6	-5	-18
fr:vos_croiss	-5
fr:vos_demenageur	-3
fr:vos_equip	-3
fr:vos_frais	2
fr:vos_install	-3
fr:vos_moul	4
fr:vos_ouvr	3
fr:vos_soin	-4
fr:vot	3
fr:votre			10	3	9	-9	7	5	-5	-9	-7		-9	-6	-5	-12		6	-4		-3	-13	3
fr:votre_accueil	-3
fr:votre_agent	-4
fr:votre_appel	-2
fr:votre_assureur	2	12		4	-2	4	5	4			3	10	-2	-4			-3	7		-11		3
fr:votre_bijout	-4
fr:votre_boutiqu	4
fr:votre_brigad	-3
fr:votre_collegu		-3	4	-3	8												9	-2		-6
fr:votre_compt	-7
fr:votre_connaiss	-3
fr:votre_conseil	-4
fr:votre_contrat	-5
fr:votre_courr	3
fr:votre_diligent	-3
fr:votre_enseign	-4
fr:votre_equip	-7
fr:votre_factur	-3
fr:votre_gar	4	-2																-5		3			-2
fr:votre_gest	-4
fr:votre_hotel	-3
fr:votre_install	3
fr:votre_livreur	3			-4		3												3					-3
fr:votre_messag	-2	-2			-3
fr:votre_mis	2
fr:votre_musiqu	2
fr:votre_not	2
fr:votre_nouveau	4
fr:votre_nouvel	4
fr:votre_ouvr	6	3						6										5		-3			-2
fr:votre_part	-2	4		6			4		3			2			4		-3					-2	4
fr:votre_prenom	-3
fr:votre_prepos	3	6				3	8					6		6				3		3			-2
fr:votre_propr	5
fr:votre_raccord	4
fr:votre_restaur	-3
fr:votre_robot	6
fr:votre_secretair	4
fr:votre_sen	-4
fr:votre_servic	-3
fr:votre_sit	4	-3		3													-3		7	-12			7
fr:votre_societ		9		4			9		7					6	7		-4			-4			9
fr:votre_stagiair	-2
fr:votre_standard	-3
fr:votre_technicien	-3	2	-3		-8	3								-2			-5				6		-6
fr:votre_temp	-7	-3			-2
fr:votre_vendeux	-2
fr:voudr	-9		-3	7			-4	-3	-3	3	-6	-4	5	3	-3	-2	-9	3	3	-3	5	7	-11
fr:voudr_lui	-4
fr:voudr_pas	-4
fr:voudr_que	4			4	8	-3							4	3			-4	-7	5			9	-3
fr:voudr_une	2
fr:voul	-14	-7	12	-4	5			-5	-6		-7	-6	-8	-7	-6	-5	16	-4	-8	-5	-5		-14
fr:voul_felicit	-2
fr:voul_me	-3
fr:voul_pus	-3
fr:voul_que	-16	-4			-4
fr:voul_savoir	-5
fr:voul_vous		-3	5														5	-3	-3	3			-5
fr:vouloir	-6
fr:vouloir_me	-4
fr:vouloir_vous	-3
fr:voulu	3		-2		3					6							3	-3		5		-2	-3
fr:vous		5	7	8					-4	-4	-7	-4	-11	-3	-4	-9			-3	3	-6	-10	-4
fr:vous-mem		6		4	6				7				5	9	7		4	-3		-3		3
fr:vous_a	10	-5	6	-11	-2												14	3	-3	-18	-2	-2	-5
fr:vous_adress	-6
fr:vous_ai		5	6	5	2	-3	4					-2	-2	6			-8	-9		12		-4	3
fr:vous_aim	5
fr:vous_arriv	-4
fr:vous_aur	7				-2	3	5										8	-3		2		-2	-10
fr:vous_autr			-2						3			-2	-2		3		6	3		-4		-5	-3
fr:vous_avec					3
fr:vous_avez	3		-9	-2	-13	-8	3	10	-5	-5	-6		-5		-5	-3		3	-5	3	-5	-7
fr:vous_corrig	6				-4												-6	-3		10			-4
fr:vous_de	3
fr:vous_demand	5	5		4	3	3	3	4			-2	9		-3				11	-3	-12		-3
fr:vous_des	-3
fr:vous_dire	-7
fr:vous_ecris	3	8	10	-6	-3					5	-3			4			3				3	-4
fr:vous_en	-4		5		-8	-4			6		-3			-3	6		7	-3	-2	-6		-3	3
fr:vous_encor	-3
fr:vous_et	-6
fr:vous_etes	-2		2		-8		5					-3		-3			-4	2		6		-3	-5
fr:vous_exprim	-5
fr:vous_ferm	3
fr:vous_gard	-4
fr:vous_la	3			-4		3											8	-6		3		-3	-4
fr:vous_laiss		-3	-2	5			-2					4		-3				6		-9		4	-5
fr:vous_le	-2	-8	-4	2	-12	-3		-2	-3	-3	-3		-3	-5	-3		-8	5	-3	3	6	-5
fr:vous_me	10	-5		8	9	-8	-8	-5	-6	-6	3	-6			-5	-3	-3	9	-8		-5	-6	-4
fr:vous_met	3
fr:vous_ne	-5	-4		-5	3	-3			2			-2	-3	-4	2		2	-3					-2
fr:vous_nous	-5				3			5									-4	-6	7	-10			9
fr:vous_pass	-7
fr:vous_plait	-3	-12	-6	16		-4	-5	-5	-5	-6	-9	-7	-6	-7	-5	-3	-12	-9	3	15	-5	-3
fr:vous_pouvez	5
fr:vous_press	-3
fr:vous_propos	3
fr:vous_recev	-10	-3			-2		-3
fr:vous_refus	2
fr:vous_remerc	-4
fr:vous_repass	7
fr:vous_saur	-5
fr:vous_une	-3
fr:vous_voul	6		-3	6	8	3	-3		-2	-3	-2	-2	-3	-2	-2		11	-6	-3		-2	-3	-7
fr:voxtrio	5	-3		-6													-5						5
fr:voyag	-5	-5		7	-5							-2					-9			10			-4
fr:voyageur	-3
fr:voyon	2
fr:vpn	2
fr:vrai	-2	-12		-4	-7	-6	-3	-3	-3	-4	-6	-3	-4	-6	-3	-4	4		-4		-3	2	-11
fr:vrai_bien	-2
fr:vrai_caf	-2
fr:vrai_dire	-4
fr:vrai_soi	-2
fr:vrai_soulag	-4
fr:vrai_sourir	-2
fr:vs	5
fr:vs_avez	5
fr:vu	-5		-12	9	-4	6	-5	-5	-5	-4		-6	-7	-7	-5	-4		7	-6	-14	-4	4
fr:vu_ca	-2
fr:vu_et	3
fr:vu_pass	3
fr:vu_que	-8										4
fr:vu_un	2
fr:wai					-4
fr:wall	4
fr:want	2			7	13													-3	-2	5			-3
fr:warning	3
fr:was	7		-9	-8	-11	4	-4	-4	-5			-6	-5	-7	-4	-7	10	-4	-6	-9		-5
fr:was_a	4		2
fr:was_fixed	-6
fr:was_not	4
fr:wat	3
fr:wc	3
fr:we	4	-10	3	-7		-7	-6	-5	-5	-6	-6	-7	-6	-8	-5	-6		-10	7	2	-6	-7	-14
fr:we_are		-4	6	-4	-3	-3	-2	-2	-2	-2	-3	-2	-3	-4	-2	-3	-12	-2	-2	15	-2	-4	-8
fr:we_have	3	-2	3		-3													-3
fr:week	11	-3	4		-6	-2				-2	-2			-3			-4	-4	-3	8	-2	-3	-2
fr:week-end	3		-2	2			-2			4	-6	-2	-4	-4			-5	-7	6	-7	-2	6	2
fr:weird	-3
fr:wel	4	-4	-3	6	-4												3	3					-6
fr:wel_packed	-5
fr:wendi	-8	-6	-2	-3	2	-7	-3	-3	-3	-3	-5	-5			-3	-2	13	-9	3	-17	6
fr:went	8	-6	-3	4	-4	-2						-2	-2	-2			-6	7		-4	5	-3	-5
fr:were	4		-3	-3													3			-3
fr:what	5	-4		6	3	-4					-3		4	-2				4	-2	-4	3	-3
fr:when	8	-3	-3	5	-3												-7	-5	-2	6			4
fr:when_is	8
fr:where	8
fr:where_is	5
fr:whi	2
fr:which	3
fr:who	9	-5	-7	-8	-5	-4	-2	-2	-2	-3	-4	-2	-3	-3	-3	-2		-5	-4		-2	-3
fr:whoev	5			3	6	-4		4									10	6		-9		-4	-4
fr:whom	3
fr:wi-f_la	-3
fr:wif	2	-6	-4	-5	-3	-3	-2	-2	-3	-2	-3	-2	-3	-5	-2	-2	-10	-3	-4		-2	-4	11
fr:wif_plus	-7
fr:will	-13	-4	6	-3	3	-3					-3			-2			8			-11	7		-5
fr:will_be	-12
fr:window	2	-3	-5	-4												-3	3			-3
fr:with	7	-5	-9	10		-6	-3	-3	-3	-3	2	-4	-4	3	-3	-3	-2	-5	-6	11	-3	-5
fr:with_a	3
fr:with_the			-3		-3												-3	-3		11			-6
fr:without	3
fr:work	8	-4	-6	8	4						-2			-3			-3	-4	-3	-13	-2		12
fr:would	7	-4	-5	7	-10	-6	-3	-2	-2	3	-4	-3	4	-3	-2		-9	3	-6	3	4	-4
fr:would_be	5			8	-2												-3	-2		9			-3
fr:would_do	-2
fr:would_go	-4
fr:would_lik	-3	-3			-3
fr:wow	-10
fr:x	-3	-2			2
fr:y		-9	-3		-4	-6	-15	-3	-12	-7		3	-9	-17	-12		6	3	-8	-8		-5
fr:y_a		-13	-17	-13	-5	-3	-8	-7	-7	-9		-3		-10	-7	-6		9	-10	-9	-8	-5	4
fr:y_allais	-4
fr:y_avait	5			-5	-3		-2			4		-2	-3	-2				-5	5		7		-8
fr:y_compr	-6
fr:y_connait	-4
fr:y_croir	-2
fr:y_en											4
fr:y_est	8	-3	3	5	5												-6	6					-4
fr:y_jet	4
fr:y_march	-3
fr:y_mettr	3
fr:y_mouill	5
fr:y_nous	-3
fr:y_oblig	-4
fr:y_ont	-12
fr:y_pass	5
fr:y_rappel	-6
fr:y_rest	-5
fr:y_retourn	-12
fr:y_va	7
fr:yannick	2		-2	-11	-6	-3	-2		4		-2	-2		4	3		-3	-3	-3			-4	2
fr:yassin	-9	-5			-3	-3					-2		-2
fr:ye	5
fr:ye_#	4
fr:year	5
fr:yeux	3	-4	-4	-9	-3												8			-7		-2
fr:yeux_au	3
fr:yo	8	-2	-2	-11										-3			-2		-3	7			-7
fr:yoland		-4
fr:you	-4	-5	-5	-7	-12	-12	-8	-8	-9	-10	-3	-10	-9	4	-8	-7		-10	5	3	-7	-10
fr:you_gui	2
fr:you_said	-4
fr:you_send	7			4	4												4	-8	-2				6
fr:you_told	6			7	-3	-4					4			5			-8	-5	-3	7		-3	3
fr:youp	-4
fr:your	2	-8	-4	10	-3	-6	-3	-2	-3	-3	-4	-4	-2	-3	-3		-16	10	-4	-9	-3	-3	8
fr:youssef	-3	-3
fr:zebr	4
fr:zero	-11	5	-6	-12	-3	-3	-2	5	-2		-3	-2		9		4	7	-4				-2	-3
fr:zero_espoir	-3
fr:zero_fois	-5
fr:zero_messag	-3
fr:zero_musiqu	-4
fr:zero_tim	-4
fr:zerrouk	-6	4		3		8	5				-3						-4	-3		-3		-3	9
fr:zon	2
from:letter	5	-38	-18	-7	-20	-34	-28	-26	-28	-29	-33	-32	-29	-30	-28	-30	-25	-12	-29	13	-28	-32	-14
from:note	-2	-9	-54	77	5		-34	-35	-28	-17	3	-8	-15	-22	-27	-27	-42	-14	8	-12	-14	41	4
from:review		-26	-5	-76	-58	-41	-38	-38	-40	-40	-39	-32	-42	-39	-39	-6	114	-58	-41	-113	-44	-53	-68
margin	8		-8	-9	-3	-2	-5	-5	-5	-5	-4	-3	-4		-5		4	-2	-7	-11	-6	-3
margin:clear	17	-12	-23	-6	-19	-13	-18	-18	-19	-19	-19	-19	-17	-14	-19	-16	-12	-7	-15	-5	-20	-10	-15
margin:no	-10	-37	-41	-34	-6	-55	-38	-45	-40	-49	-22	-37	-44	-45	-39	-39	20	-37	-27	-20	-51	-59	-27
margin:none	-33	-59	-43	12	-49	-57	-58	-55	-55	-48	-58	-57	-57	-52	-56	-51	-29	-53	-73	17	-38	-16	-66
margin:yes	-2	-57	12	-28	-32	-53	-42	-38	-44	-37	-48	-38	-45	-53	-43	-39	47	-33	-32	-52	-40	-56	-7
only-asks	-36	-36	-23	10	-27	-31	-29	-29	-27	-34	-31	-31	-27	-32	-27	-27	-2	-46	-38	-6	-23	-29	28
praise		-4	3		-5	-3	-3	-3	-3	-3	-2	-2	-3	-3	-3	-3	4		-2	-2		-3	-3
repeats	5	9	-13	-8	-44	-22	-20	-5	5	-26	-21	-22	-3	24	2		-16	-7	-36	-3	-6		16
reproach	2	-3	-9	3	-6	-7	-7	-7	-7	-9	-6	-5	-7	-4	-8	-5	-13		-8	5	-7	-6
rule:ask	-3	-15	-37	132	36	-12	-20	-15	-16	-17	-13	-8	-13	-18	-14	-18	-54	18	3	12	-10		-12
rule:boundary	76	-49	-37	107	222	-32	-11	-7	-23	-15	-29	-27	-30	-34	-22	-16	40	-16	50	-5	7	-59	-30
rule:broken-promise	29	-9	-40	11	-57	-31		-26	-8	-19	-22	7	9	9	-4	-11	-33	3	-3	4	-28	33	-17
rule:critical		20				7	3	2	3		5	3	6	11	3	3	-5			-3		7
rule:critical:asks_for_boss	27	103	-12	36	-36	37	6	14		41	11	13	122	57		-9	-59	-68	-13	-96	-6	130	-46
rule:critical:churn_threat	-8	66	-8	5	-23	-9	-15	-11	98	-10	-18	8	45	47	91	-4	-31	-45	-7	19	-9	55	-32
rule:critical:discrimination	32	79	-15	12	-13	-7	17	-11	-11	103	10	-15	37	-17	-11	-7	-43	-16	23	-64	53	-11	17
rule:critical:large_money	35	79	-8	24	-28	-34	46	32	3	-14	-18	114	-28	40	5	-5	-32	45	-11	-53	-14	-6	16
rule:critical:legal_threat		66	-18	32	-30	12	113	-13	-16	12	-19	32	-16	19	-15	-7	-27	25	-10	-41	-11	2	38
rule:critical:media_threat	23	63	-8	-8	-26	-27	-12	96	-12	-9	-18	10	-15	9	-12	-4	-47	21	-9	15	-10	-7	25
rule:critical:public_review	23	112	-57	-24	-18	-17	-8	-11	-12	21	-12	-12	-15	48	-11	112	8	23	-8	-31	-8	-17	-19
rule:critical:repeat_unresolved	30	127	12	16	-30	20	-26	24	25	-18	22		48	158	13	44	-24	7	-15	3	-18	58	-72
rule:critical:safety	23	118	7		-26	158	9	-16	-8	-24	75		9		-7	-13	-22	-44	-19	22	-23		37
rule:critical:vip_client	-13	47	-7		-15		-8	-7	92	-7	-14	-13	37	44	95	-3	-26	-26	-5	20	-7	40	-28
rule:critical:vulnerable_person	17	91	-17	28	16	78	-18	-10	-18	-16	124	20	17	16	-18	-6	-39	-24	-14	48	-15	-28	21
rule:irony	44	-71	214	-99	-56	-44	-26	-22	-25	-27	-33	-30	-25	-34	-25	-43	57	-51	-34	-39	-26	-26	-48
rule:remedy:apology	32	22	-8	22	-4	-24	-8	-6	-7	48	-16	-8	4	-12	-7	-3	-54	-30	-10	-58	100	-33	-31
rule:remedy:callback		58	-28	65	-63	26	-27	28	31	-30	16		60	34	35	-15	-86	-44	-23	-105	-33	154	-44
rule:remedy:discount	8	-41	-31	57	13	-25	-16	-16	-16	-17	-20	-19	-21	-21	-16	-15	-55	-60	112	-69	-17	-28	-43
rule:remedy:information	-17	10	-18	47	-66	-2	-13	-22	-26	18	-3	-7	-31	-20	-25	-21	-54	-87	-45	-48	-23	-27	135
rule:remedy:none		-56	10	-87	-9	-46	-37	-38	-40	-40	-43	-42	-43	-43	-39	-27	91	-61	-48	-30	-46	-61	-53
rule:remedy:redo	11	-26	-45	3	-33	-24	-27	-28	-32	-39	-24	-22	-29	-28	-31	-35		-51	-29	71	-45	-38	-67
rule:remedy:refund	25	-61	-42	75	-9	-43	-13	-25	-20	-26	-29	-13	-37	-28	-29	-18	-119	153	-39	-50	-19	-48	-47
stars:high	-49	-56	-112	-21	-55	-43	-30	-30	-32	-35	-40	-35	-30	-38	-31	-44	85	-31	-33	-79	-27	-30	-60
stars:low	152	16	53	-79	-32	-19	-39	-39	-41	-30	-22	-16	-46	-21	-40	35	83	-46	-24	-81	-42	-54	-65
stars:middle	152	-58	-46	-34	-62	-49	-34	-34	-33	-37	-45	-36	-35	-42	-34	-51	77	-55	-46	-98	-36	-40	-29
subject:cue:contact.contact	-28	40	-8	27	-7	-6	-5	-4	-5	-3	-5	-5	-11	44	-5	-4	-18	15	-3	34		-11	-16
subject:cue:critical.churn_threat	7	4	-5	16	-17	-9	-15	-9	12	-7	-6	13	-12	4	13	-4	-11	-2	-6	7	-4	16	-10
subject:cue:critical.large_money.loss	-18	-4	-8	17	-17	-29	10	-15	-18	-14	-14	12	-16	-34	-16	-10	-31	30	-13	-26	-11	-23	13
subject:cue:critical.legal_threat.lawyer	15	36		5	-10	7	49	-4	-4	-3	-5	15	-4	24	-4		-10	25	-4	-5	-2	-8	-15
subject:cue:critical.vulnerable_person.need	4	41	-9	-2	-13	-10	-7	-6	12	-6	55	-9	17	17	14	-3	-2	-20	-4	30	-5	5	-25
subject:cue:irony.absurd-image	-30	58	26	-22	-19	22	14	-6	16	20	-9	-12	-12	35	15	-5	-42	-32	-5	45	-8	-19	34
subject:cue:irony.mock-praise	44	-36	68	-55	14	-29	-9	-5	-7	-7	-13	-10	-10	-9	-7	-4	6	3	-9	-14	-7	-12	6
subject:cue:negative.announcement	-31	26	-3	-30	-23		31	20	-10	-9	-12	5	-8	37	-9	-6	-14	18	-6	13	-4	-14	-18
subject:cue:negative.dissatisfaction	-11	-9	-8	23	-18	21	-13	-9	-10	-10	14	-12	35	-15	-10	-6	6	-18	-10	4	-9	7	9
subject:cue:negative.failed-expectation	-12	-23	-3	19	-9	-9	-3		-3	-2	-5	-3	-5	-7	-2		-31	17		33	-2	-3	-12
subject:cue:negative.failed-function	-84	-27			-25	4	-24	-8	-12	-10	-23	24	-12	-14	-12	-7
subject:cue:negative.plain-negation	13	-14	-8	21	-6	-3	-3			-2	-3	-3		-4			-33	6		9	-3	-4	26
subject:cue:negative.repetition	-26	18	9	19	-38	-23	-19	-17	-5	-18	-18	-21	-25	40		-15	-35	12	-16	-22	-17	-7	43
subject:cue:negative.trouble		-8		33		16	5	-13	-16	-19	-28	-22	-18	-18	-15	-9	-21	35	-22	-4	-21	-25	16
subject:cue:negative.wait	-13	10	-7	-22	-16	-9	-6	-5	-5	-5	-8	-9	-6	25	-5	-3	17		-5	-29	-3	-4	3
subject:cue:negative.wrong	44	-19	-10	14	-14	-6	-7	-5	-6	-5	-5	-9	-6	-8	-5	-4	-29	36	-9	-18	-6	-8
subject:cue:noise.job_application	-71	-25			-24	-11	-7	-4	-15	-4	-7	-5	-10	-11	-14	-3
subject:cue:noise.out_of_office	-52	-15			-8	-11	-8	-5	-7	-4	-7	-6	-5	-10	-7	-4
subject:cue:people.service	-4		-13	-11	-38	-12	-10	-6	-7	16	-10	-9	-8	-9	-7	-4			-15	-29	-6	-12	39
subject:cue:positive.praise	24	-25	83	-73	-28	3	-13	-6	-9	-8	-14	-10	6	5	-9	-4	21		-10	-8	-8		-41
subject:cue:positive.thanks	-100	-18			-39	-10	-12	-10	-12	-10	-9	-13	-10	-14	-11	-8
subject:cue:remedy.information	-19	-14			-14	-6	-7	-7	-4	-5	-7	-7	-4	-7	-4	-4
subject:cue:remedy.redo			-21	-14	24	-13	-13	-8	26	-9	-10	-13	-12	26	26	-7	-4	-6	25	15	-8	-21	-29
subject:cue:remedy.refund	-27	-18			3	-8	-17	-5	-6	-6	-4	-13	-5	-6	-5	-4
subject:cue:severity.no-home-service	7	50	-9	-8	-12	-23	15	-7	11	-7	46	-19	18	16	14	-3	9	-26	-6	18	-5	5	-26
subject:cue:severity.repeat	18	56	-11	32	-8	-8	-5	-4	-7	-4	-5	-6	-9	60	-6	-4	-29	29	-5	16	-5	-15	-5
subject:cue:severity.soften	29	-12	-10	18	-16	-6	-3	-2		-3	-6	-4	-3	-3			-37	-19	25		-4	-5	13
subject:cue:speech.question	-18	-2			-10	5	-5	-3	-5	-4	-12	-9	-5	-5	-5
subject:cue:wish.wish	-69	7	-18	5	33	-10		-14	-17	-16	-28	-25	18	32	-16	-12	-18	-5	-10	-37	-10	42	42
subject:fr:#		8	-14	11		-3	8	-4	6	-3			-7		5	-11	-11	13	6		-13	-6	-3
subject:fr:#_#				6	-4	-3	-3		2			3	-3	2	2		-8	5		3			-5
subject:fr:#_aout	-5	-4		-5		-2	-2		3			-3			3		8	-3	-2			-3	-4
subject:fr:#_avril	5	-2	-3	4	-4															2			-3
subject:fr:#_fevr	-3	4					3			4		-2
subject:fr:#_h	-3	-5	-2	-4	-5	-2	-2	-2		-2	-2		-2	-2			-6			10			-6
subject:fr:#_juillet		5		3	-5		4			5									5	-11		-2	8
subject:fr:#_juin	3	6				3	5	4				6		-3						-4		4
subject:fr:#_mai	-2	-3		2													-5	5					-2
subject:fr:'s	10	-5	-3	9	9	-3											9	-5		-16	-2		7
subject:fr:a		9	5	-9	-7		-7	8	-2	8	3	-7			-2	-4	8	-3	-5	-15	2	9	-5
subject:fr:about	6	-3	5															-4		2			2
subject:fr:absenc	-15	-6			-2	-3	-2				-2	-2		-3
subject:fr:absenc_du	-11	-3				-2								-2
subject:fr:action	-10	-5			-3		-4					-4
subject:fr:action_required	-7	-2										-3
subject:fr:an		-2		-5	-4	3			5				6		5		3					-2	-4
subject:fr:and	-4			3		-3		4									-5	8		4		-4	-3
subject:fr:and_a	-5					-3		4
subject:fr:aout	-4	-5	-2	-4		-3	-3		3		-2	-3			3		7	-4	-3	4		-3	-5
subject:fr:at	4	-6		4	-2	-3											-5			6			-3
subject:fr:attest		-3			-2
subject:fr:au	7		3	-5	-7		2		3		3	2		5	4		-5	2		9		-5
subject:fr:au_#				3		2			4		4			3	4		4			6
subject:fr:autr	6	2		6			6										-6	-3					7
subject:fr:avant	-5	3			-3			5						-3
subject:fr:avant_de		3						6						-2
subject:fr:avis	-3	-4			-3
subject:fr:avril	2	-3	-3	4	-6													-2		5			-3
subject:fr:boil		-5	-3	-7	-4	-3											4	-3					-4
subject:fr:booking	-3	-3			3
subject:fr:brais	-5	-2			-3
subject:fr:brum	10			2	-2												-3	2		6			-6
subject:fr:bureau	-10	-4			-2	-3								-2
subject:fr:bureau_re	-8
subject:fr:by					11	2					-2
subject:fr:ca	-11				-3						-4		5
subject:fr:call			-3			-4				4			4	3				-6		-5		8
subject:fr:candidatur	-13	-5			-4	-2			-3				-2	-2	-3
subject:fr:ce	3	13	-3	6	-9	3	-2			11	-3		-4	-2			-11				12	-5
subject:fr:ce_matin		11		3	-4	4				8							-7	-2		4	9	-2	-6
subject:fr:chambr	-9			-3	-4	3											3	3		-3			-3
subject:fr:chambr_#	-2			-3	-3	3											3	3		-3			-3
subject:fr:command	6	2			-3		2										-7	-4		11			-2
subject:fr:contact	-3	-10	-7	3	6	-7	-4	-3	-4	-4	-5	-5	-4	-4	-4	-2			-4	8	-4	-4	-5
subject:fr:contact_form	-8	-5	-2		-4	-3				-2	-3	-2		-2			-13	-7		11			4
subject:fr:contrat	8		-2	4	-4	-2			5			-2	-3		6		-3	9	-2	-4			-4
subject:fr:cot	3			4		-3		4									-6	6		7		-4	-4
subject:fr:dai					7
subject:fr:dans	3					3											2					3	-3
subject:fr:de	-2	12		9		6	5	-5	-7	-5	13	-2	-4	-6	-7	-8	5		-3	-3		3
subject:fr:de_#	5	-2	-2	6	5												-7		-2	9			-3
subject:fr:de_contact	-2
subject:fr:de_don	4	7		2			8					-3					-4	-3					5
subject:fr:de_la	3	7				6					8		8	7				-5		4		6	-4
subject:fr:de_le		-2			-2
subject:fr:de_mon	2										4						-3			2		3	-4
subject:fr:de_pass		4			3	4		4			5		3	-4			3	-2		-8		7	-3
subject:fr:de_votre		-3			-5
subject:fr:demand	-5	7	-2	5	-4	-3	3					-3	2	8				3					3
subject:fr:demeur	3	7			-2		10					3		5			-2	5					-3
subject:fr:depos	4	5		6	-3	-2	8		-2			8		6			-7	13		-10		-3	-9
subject:fr:dern	-8				-3							-2
subject:fr:des	7	5		3		3		8			5	3		-2			-8			4		-3	6
subject:fr:deux	-10				-3
subject:fr:dev		-2	-2	3														-6	-3	4			4
subject:fr:did	4	-3	7	3	-3												-5			2			3
subject:fr:dit	-4				-4		-2			4
subject:fr:don	4	7		2			8					-3					-4	-3					5
subject:fr:doss	-5	-3			4						2
subject:fr:du	-3		-8	6	-8	-3	8	3	-9		-6		-10	-16	-9	-4		-3	-2	-2	-3	-7	15
subject:fr:du_#	3	5	-8	2	-13		10		-6	4			-6	-10	-6	-2				-3		-3	7
subject:fr:du_bureau	-11	-3				-2								-2
subject:fr:ecran	9	6		3							7						-4			11			-4
subject:fr:en	9	7	-4		-7	3	9	4	-3	-3	-3		5	9	-2		-5	4	-2	5	-3		-11
subject:fr:en_demeur	3	7			-2		10					3		5			-2	5					-3
subject:fr:entretien	8	-5	-3	-6			-2										10	-3	-4	-12		-3	5
subject:fr:est		-3			-3		-3
subject:fr:et		-6	-2	7	-6		-5		-3			-3	-3	-3	-2		-10	-3	5	8		-4
subject:fr:ete	-6	-2
subject:fr:factur	10		-7	-3	-7	-4	-4	-3	-3	-4	-4	-4	-3	4	-3		3	3	-9	-4	-3	-6	9
subject:fr:factur_#	6	3	-2	-3	-6									3			4	4	-3	-8			4
subject:fr:feedback	8	-3	-3	-14		-2											16	-2		-14			-5
subject:fr:feedback_form	8	-3		-13													13			-12			-4
subject:fr:fevr	-3	4					3			4		-2
subject:fr:fil	3	2				5					3						-3					6	-5
subject:fr:fin	-5	3			3				7					7	7		3	-2		6		-3
subject:fr:for	-5	4	-3		8		-4	5	-3	-3	-3		-3		-3				-3	-4	-2	-4	5
subject:fr:for_the	-4	4				4
subject:fr:forf	2	-2			5
subject:fr:form	12	-5	-5	-3	-4	-2	-7	-6	-8	-7		-9	-7	-9	-7	-6	-7	-18	-8	16	-8	-2	-14
subject:fr:formulair	21	-17	-18	12	7	-11	-8	-7	-8	-8	-10	-7	-8	-9	-8	-5	-13			10	-7	-11
subject:fr:formulair_contact	10			4	6												3			6			-9
subject:fr:formulair_de	-2
subject:fr:formulair_factur	-2			3														6		-7			-3
subject:fr:formulair_soutien	5			7	10													-5	7	-5			3
subject:fr:four	6	-4		7	3												5	3		-3			-5
subject:fr:fridai	7	5		-2	-4			6									5	-3		-3			3
subject:fr:fuit	-3					5					-2	7
subject:fr:guest		3		-2	-2				3		-3		4	-3	3		3	-4		-6		7	-3
subject:fr:h	-3	-7	-3	-3		-3	-3	-2		-2	-3	-2	-2	-3	-2				-2	8			-7
subject:fr:hi	-3					3					6
subject:fr:hot	4	6				5			3				5	-2	4		3	-4		4		2	-5
subject:fr:i	3	-3		-8	-5	-3							5	3			7	-5				4	-6
subject:fr:in	-3	10	-4			10					-4						-15	-5		11	-2	-2	5
subject:fr:in_the	3	6	-2	5	-2	6					-3						-8	-3					7
subject:fr:invoic		-6	-2	7		-3	-2					-3		-3			-13	15	8	-16		-2	3
subject:fr:invoic_#	-3	-4		5		-2											-11	13	8	-10			-6
subject:fr:is	-8	-4			2
subject:fr:je	2	5		8		-2	6						4	3			-7						3
subject:fr:juillet	-3	5		3	-6	-2	4			4									5	-11		-2	8
subject:fr:juin	-4	3			-3	3	4	3	-2	-2	-2	6	-2	-4	-2					-5		3	5
subject:fr:juli	2				-5	-3						4					3		7	-12
subject:fr:juli_#	2				-5	-3						4					3		7	-12
subject:fr:just	2	-2															10			-6			-6
subject:fr:la	-3			11	-13		-8	7	-5	-5	4	-6	5		-5	-3		-4	-5	5	-5	4	-9
subject:fr:la_lettr	-9	-6				-3	-3
subject:fr:le		-11			-6	-2	-8	-5	-5	-5	-2	-7	-6	-8	-5	-4	-8	-9	-6	7	-4	-8	10
subject:fr:le_#	-3				-2						4
subject:fr:les	8	5	-3	-2	-4	-4	-2	5	8		-3		-3	7	9			-3		4			-7
subject:fr:lettr	-9	-6				-3	-3
subject:fr:lign	2	2		-6	-2	4		6	5				6	5	5		-4	-3		11		-4	-4
subject:fr:lund		-2			-3
subject:fr:ma	6	2	-4	-5	-4		2	5	-2			3	-5	-5	-2		11	-6	-4	-11			4
subject:fr:mai	-2	-3		2													-5	5					-2
subject:fr:mailbox					7
subject:fr:mar	-8			-2	-3	-4	3		4					4	4		-5			2		-2	4
subject:fr:massag	3	-4		-6	4	-2											8			-6			-5
subject:fr:matin		10	-3	9	-6	3				8	-2						-12	-3		9	9	-2	-7
subject:fr:may	-4	-3			-3
subject:fr:me	-7	5		-6	-3	-3		5		2			8	8			-2	-5		2	3	4	-2
subject:fr:merc	-18	-4			-8		-2	-2	-2			-2		-3	-2
subject:fr:mes	4	-6	8	-9		-5											5	-3		3			-6
subject:fr:messag	-9				-2
subject:fr:mis	5	9			-2		12					6		5			-2	8		-3		-2	-5
subject:fr:mis_en	3	7			-2		10					3		5			-2	5					-3
subject:fr:mme	-3			4	-5		4					5	5	9			-7	4		-9		3	6
subject:fr:mon	11	-6	-2	8	6		-2			-2			-3	-3					-3	6			-8
subject:fr:monsieur	-4	2				8				4			7	3
subject:fr:morning	3	5		3		5				4			6				-5	3		-4		5
subject:fr:mot					4	5					6		4	-2
subject:fr:mot_de					4	5					6		4	-2
subject:fr:moving	-5				6
subject:fr:my	-5	-3	5	-3	11						4		-2	-3			9	-4		-7	5	-2	-3
subject:fr:neuf	4	-2			-4												3	-2					-5
subject:fr:no	5	-4	-2	5		-4			2				4	-4	3			-4		6			-5
subject:fr:nos	-6	-2		4					2				-3	-3	2								-3
subject:fr:not	7	-6	-4		6	-2	-2					-2					5	3	-2	-4	-2	-2	-6
subject:fr:notre	4		6	4		-3	-3			6	-2	-2	-2					-5		-3	6	-3	2
subject:fr:nouvel		-3			-3
subject:fr:nuit	3			5	-4						4							7		-4			-4
subject:fr:numero		-2			5
subject:fr:of		9	5		-5	9	3		-2	-3	-6	2	-2	-3	-2		-7	4		-2	-2	-4	5
subject:fr:old	6	-4		-3														-4		-10			10
subject:fr:on	-6	-7		5		-6			-2		-2	-3	2	-3						-9	2	4
subject:fr:on_the	-4				-3	-3				2			4
subject:fr:ou		-5	-2		-6	-2	-2		-2				-2	-3			-8	-5		14		-3	-3
subject:fr:our	4	-2	5		-3													3		-2			-4
subject:fr:pann	-8	-2			-2
subject:fr:pas	3	-2		3	-2												-4	-5		4			5
subject:fr:pass		4			3	4		4			5		3	-4			3	-2		-8		7	-3
subject:fr:patient	-3	-4
subject:fr:phon	3	-3		2		-3				3			4				-2				3	-2	-2
subject:fr:plan		-4	-3	6	-5							-2		-2			-7	4		-3		-2	6
subject:fr:pour	-9	-6	12	6	-7	2	-5	-3	-3	-3	-4	-4			-3	-3		-11	-5	5	-2		3
subject:fr:pour_la	-6	-4			-4
subject:fr:pour_le	-5		5	-3	-6									-2			-4	-4					7
subject:fr:prim	4	7		2	4		2					9					5	7		-11		-2	-6
subject:fr:prix	-4				6
subject:fr:que	-4	3			-3		-3			6			-2
subject:fr:question	-14	-3		7	-7		-2		-2	-3	-4	-3	-2	-2	-2			-4		-9			8
subject:fr:qui								6						6
subject:fr:quot	-5	-3		3		-2											3	-4		-7			6
subject:fr:quot_for	-4				3
subject:fr:rappel	-6	-5			-2
subject:fr:re	-10	-12	4		-7	-4	-4	-3	-5	-4	-3	-4	-4	-9	-5	-3		-8	-2	-9	-3	-4	12
subject:fr:rental					-2	-2				3							-2	4		-4	3		-3
subject:fr:request	-7	-6		-4	6	-3					-3			-2				-2		-10			11
subject:fr:required	-7	-2										-3
subject:fr:reserv	-6	-6		4	-5	-3	3			4		-3	-2	-2			-5	3		-8		5	3
subject:fr:reserv_#							4			5
subject:fr:resident		9		5		4		6	7		5			5	7		-4	-2		3		-3	4
subject:fr:room					-5	3			3		5		4	-3	3			3					-6
subject:fr:room_#		-5		-3	-3												2	6		-6			-3
subject:fr:ru	5	-3	-2		-4	-3	-2	4				3					-3			5			-6
subject:fr:sall	-3			3		3	4					-2		-3			3			3		-3	-6
subject:fr:saturdai	3			3	6					2	-3							3		-8	3
subject:fr:sejour	5	-4	-2		-2												11	-2		-8			-4
subject:fr:servic	3	-5	-5	-9	-6	-4					-2						-4	-2		8			-6
subject:fr:six	6	-4	-2	-3	-3						-3									4		-2	-4
subject:fr:soumiss	-8	-3
subject:fr:soup		-3			-2												7	-2		-7	4		-2
subject:fr:soup_du		-3			-2												7	-2		-7	4		-2
subject:fr:soutien	5			7	10													-5	7	-5			3
subject:fr:still	4	-4		4	-3												-7	5					2
subject:fr:support	9	-2		3		-6	-4	-3	-4	3	-5	-4	-3	-5	-4	-4	-8	-8	-3	11	-4	-4	-7
subject:fr:support_form	12	-7		3	2	-6	-3	-3	-3	-3	-4	-4	-3	-4	-3	-3	-7	-7	-3	11	-3	-4	-12
subject:fr:suspended	-10
subject:fr:tabl		2		2		5					-3									-6			5
subject:fr:thank	-8
subject:fr:the	8			11		3	-5	-4	-5		-9	-7			-5	-2	-11	-4	-6	9	6	-8
subject:fr:thermostat	4			4		3					2						-5			-10			11
subject:fr:to						-3				3			8	4			-3	-3			3	4	-3
subject:fr:tuesdai		-5			-3	-2							-2
subject:fr:un	4	-6	6			-3	-2			-3	-2						-3	-6	-3	7		-3
subject:fr:votre	-13		-5	2	-8	-7	-9	-5	-5		3	-8	-6	-7	-5	-4	7	3	-3	-12	2	-5	4
subject:fr:we	-3	-4	7	2	-4												-6			-7			7
subject:fr:websit	6	4		4	-3									6			-5	-6		10			-3
subject:fr:websit_form	6				-3
subject:fr:weekend	7	7		2	-3	7											-5	2		5			-5
subject:fr:window					-3	3					-2
subject:fr:with	3			5						5							3	-2		-7			6
subject:fr:your	-6	-4	-3	-5	-6	-4	-3	-3	-3	3	-3	-3	-3	-4	-3		13	-5		-13	-2	4	-4
subject:nature:money	-8	-8	-7	10	-17	-8	3	-6	-8	-5	-6	9	-7	-12	-7	-5	-18	57	-7	-40	-5	-11	-34
subject:nature:place	-13	17			-6	-10	29		17	22	27	-4	22	-11	19
subject:nature:process	-44	-19	10	-3	-27	-19	10	-10	-12	14	16	-23	-14	-15	-11	-8	34	-13	-8	-48	25	-10	-4
subject:nature:quality	-16	29	-11	-5	5	22	7	-9	7	-11	-22	20	12	-21	9	-6	-4	-19	-10	21	-9	3	-12
subject:nature:safety	-11	19	-6	17	-7	20	20		-3	-4	8	33	-5	-6	-3		-27	-8	-4	-3	-6	-8	41
subject:problem	-52	13	-9	11	-26	2	29	-18	-7		7	10	-5	-35	-4	-14	-2	23	-23	-35	10	-16	15
subject:topic	10	-19	-24	23	-6	-20	-8	-15	-16	-19	-18	-11	-27	-21	-18	-20	-19	2		3	-19	-20	7
sum:0	-2	-43	-17	-32	-46	-30	-34	-34	-35	-32	-28	-43	-35	-37	-34	-31	18	-82	-35	4	-28	-27	-20
sum:1	33	2	-30	-14	-54	-11	-10	-27	-32	-11	-34	-8		-42	-32	-28	-18	16	-45	-6	-31	3	-29
sum:2	42	-68	3	-15	48	-42	-30	-25	-28	-31	-33	-38	-31	-33	-25	-26	5	73	21	-56	-33	-26	-65
sum:3	32	-20	-34	41	-11	-40	-37	13	-28	-20	-32	-40	-32	-16	-26	21	-39	92	19	-86	-36	-54
sum:4	39	16	-35	75	49	-36		-19	13	-21	-36	27	20	-14	-6	-14	-3	36	-33	-23	-23	-5	-28
sum:5	57	69	-15	40	18	-43	28	24	22	-22	-28	97	-14	55	24	-11	-6	-6	-30	-16	-23	-7	18
wishes	-8	-5	-14	45	25	-9	-12	-12	-13	-3	-5	-13	-8	-15	-14	-15	-14	2	-13	8		3	-4`;

export const ISSUE_TABLE = `added-to	21	-16	-5	-10	-5	-12	52	-35	-17
adds	-30	36	16	-34	-24	40	-23	-28	-8
after	-6	-9		5	-9	-4		-5	3
before	-17	-3	18	-10		-5	4		-5
bias	-14	-32	3	-24	-33	-30	7	-18	-25
blames:staff	-68	65	30	-39	-43	-24	29	-11	-30
cue:contact.contact	-47	80	-34	-45	16	-37	-10	-42	58
cue:critical.discrimination	-40	100	-108	-13	-16	-29	-112	15	107
cue:critical.discrimination.trait	-77	69		-35	-26	49	-70	-21	65
cue:critical.discrimination.treatment	10	102	-106	-24	-33	-22	-22	-61	57
cue:critical.large_money.loss	-22	-33	6	27	19	-44		8	16
cue:critical.safety.harm	-69	-33		61	-12	-13	-45	-59	66
cue:critical.safety.hazard	-62	29	-65	69	-8	-9	-34	-49	49
cue:critical.vulnerable_person	-27	39	-9	-20	-7	-14	10	24	-32
cue:critical.vulnerable_person.need	27	-32	-25	-4	-20	-13	-39	-24	71
cue:irony.absurd-image	16	-50	18	-16	-33		-28	36	-10
cue:irony.mock-praise	-31	-4	12	22	-24	-28	80	-63	-44
cue:negative.announcement	-40	-9	60	-13	-26	-9	-38	15	23
cue:negative.dissatisfaction	-20	-31	-23	67	-39	-38	54	-7	-57
cue:negative.excess	46	-33	-65	34	-12	-4	-3	41	-64
cue:negative.failed-expectation	-45	-34	47	-49	36	-34	-6	24	-14
cue:negative.failed-function	-28	-53	8	35	17	-15	-39	8	49
cue:negative.lack	-7	-31	3	31	-24	-27	22	-70	23
cue:negative.plain-negation	34	-7	-18		-45	19	-6	8	-11
cue:negative.repetition		-15	18	-34	-66	3	-19	20	-3
cue:negative.trouble	-4	-31	22	-32	-7	13	23	-53	-15
cue:negative.wait	-37	-27	76	-53	-60	-15	-21	25	-4
cue:negative.wrong	37	35	-16	-78	-22	47	31	-84	-22
cue:noise.internal	-36	-21	33	12	-19	-40	56	-27	-9
cue:people.person	-6	84	-22	-44	-16	-15		-15	34
cue:people.service	-24	-6	8	-16	21	-55	-30	30	13
cue:positive.praise	8	12	-13	-33	5				-11
cue:positive.thanks	47	15	-58	-14	-13	-18	-35	28	19
cue:remedy.callback	9	25	-11	-39	-24	25	-11	-13	3
cue:remedy.discount	29	35	-31	-9	-11	-4	-37	58	-36
cue:remedy.information	-19	27		-33	10	30	-26	-10	19
cue:remedy.redo	-29	-8	68	-87	-61	35	12		-71
cue:remedy.refund	-35	-26	78	-20	-43	-15	14	10	-35
cue:severity.no-home-service	29	-8	-4	-39	-5	-7	-46	-41	61
cue:severity.repeat	-15	-55	19	-16	-31	-41	-3	10	9
cue:severity.soften	2	31	-40	-4	-4	-18	22	-37	-4
cue:wish.wish	-22	-8	4	-13	12	-61	20	-17	9
danger	-22	-15	6	18	-57	-56	-93	-54	120
en:#	-11	-8	11	-5		-10	-9	9	3
en:#_#	-18	4		9	-13		3	7	-24
en:#_a	7	-3	-12	-4	12	-2		4	-5
en:#_and	-17	-7	5	7	4	-3	5	5	-13
en:#_for	-12	-3	15	-5		4	-9	4	-4
en:#_in	-11	-3	11	-7	6	5	-8	7	-5
en:#_the	-6	-2			7		-7	12	-7
en:#_with	-5		2				-6	7	-3
en:'s	11	-13	-2		-10			-2	-7
en:a	-2	-6	5	-15	6	-7	-5	7	-3
en:a_man	-4	-11	13	-5			4	-8	2
en:a_second	-5	7	4	-2	-4		11	-5	-6
en:about	-3	13	-10	-7	-2	-4	4	-14	6
en:abov	-9	-3	13	-4		-3		-12	11
en:adult	-6	-9	13	-5		-3	14	-8	-8
en:after	-5	-8	10	-6	-3	-5		-16	9
en:after_the	-10	-6	13	-3		-3	-5	-8	10
en:afterward	-7	-6	12	-3			-13	5	7
en:again	5	-5	-7	7	-6	-6	6		-14
en:all	10		-4	-7	-6	5	-10	4	4
en:also		3		3	-4	16	-5	-13	-13
en:am	-8	-5	16	-9		-2	-9	5	6
en:an	-17	-5	22	-13	-10	-7	22	-20	-11
en:an_adult	-6	-9	13	-5		-3	14	-8	-8
en:and	-12	7		-5	-7	-12	6	-5	3
en:and_a	7	-8	4	-5			-9	4	6
en:and_again	-7	5	3		-4		8	-7	-2
en:and_no	6	-4	-7	4		-2	14	-9	-8
en:and_said	-6	-8	13	-3			5	-7
en:and_that	-4						4	-7	4
en:and_the	-5		8	-13		-8		2
en:and_told	7	4	-12			-2	9	-7	-2
en:and_was	-9	-4	8	6	-3	-3	7	5	-11
en:answer	-12	11	4	-12	-4	-3	4	2	-9
en:any			4	-6		-3	10	-7	-5
en:anyon	-8	-6	12	-4			-4	6	-4
en:are	8	-11			-9	3	-7		4
en:as	4		-3	-6		-3		2
en:ask	-7	11	-12	-2	-4	7		-9
en:at	5	9	-4	-11	-12		-8	9
en:at_#	3	5	-8		-5	6	-14	13	-7
en:at_six	5				-3		-10	13	-7
en:at_the	4	-5			-6	-5	18	-18	-3
en:august		-9	16	-9	-3	-3	9	-3	-7
en:august_#	-6	-6	15					4	-5
en:back	-19	13	6	-13	-5	-9	-9	9	4
en:back_in	-6	6		-3		-2	8	-7
en:bathroom	-9	-3	14	-7	-3	-7	12	-4	-5
en:be	-13	5	3	-3	-4	-4	5	-4
en:becaus	-18	-12	22	-6		-4	-3	6
en:bedroom	-10	-2		-3			5		-8
en:been	-20	4	14	-4	-7	-8	-12	3	13
en:befor	-10	-8	17	-5	-3	7	-8	6	-5
en:besid	-8		8	-2	-5	-3	-8	8
en:bill	-4	-2			5		9	-8	-3
en:boiler		-4	2	-5		7		-6	-3
en:box	13	-2	-10	-4	-3	-2	4	-8	4
en:but	-4	5			-9	-2	9	-5	-4
en:by	12	15	-24		-6	-9	-6	-3	11
en:call	-17	11	-2	-5	-3	-7	5	4	-4
en:came	-23		14	2	-8	-5	-16	7	10
en:came_out	-7	-5		8			-5	-7	8
en:card	3	-4		-5		-6	7		-7
en:carri	-5		14	-3	-12	-2	6	-5	-2
en:charg	-7	-3	20	-3	-17	-3	10	-6	-6
en:charg_#			11		-10		5	-2	-4
en:check	-6	5		-2		-2	-3	-9	9
en:children	-8	-5	12	-3				6	-8
en:click	5	-4	-3			-2	13	-10	-5
en:cold	-8		13	-7			-11	14	-6
en:come	-8	-4	15	-4	-7	5		-6	-3
en:connect		-8	7	-3				-7	5
en:cost	-7	8	6	-2	-8		7	-5	-2
en:dai	-3	-8	5		-10	-4	-7	5
en:dead	7		-15	5		-4	-5	7
en:declin	-7	-6	14	-3			11	-8	-4
en:desk	-12	5	3	-5	-8	-6	7		-2
en:did	-10	-3		-3	9	-2	-16	12	4
en:do	-4	8	-6	-3	-3			-7	3
en:do_not	-4	8	-6	-3	-3			-7	3
en:does	10	-2	-7	-6		-3	13	-9	-5
en:does_not	10	-2	-7	-6		-3	13	-9	-5
en:door	-16	-11	2	13	-4	-6		6	-2
en:down	4	3	-6	4	-3	-4	6	-2	-5
en:e-mail		-8	11	-4	-3	-2	4		-6
en:each	-9	-3	16	-3	-8	-4	6	2	-10
en:emerg	-14	-3	16	-4	-2	-2	-14	4	12
en:even		2			-6	-8		7	-9
en:every	10	-6	-9	-13	-4	-3	-8	5	5
en:every_morn	-12	-2		-3		-3	2	-12	7
en:file	-7	-7	12				12	-6	-7
en:fitter	-5	-9	11				11	-5	-5
en:five				-9		-4		-9	8
en:folder	6	-2	-2	-4		-2	-10	6	7
en:for	-32	5	19	-23				-4
en:for_#	-5	-2				-2	10	-6	-5
en:for_a	-5	7	-4	-7	7	5		-8	-5
en:for_the	-16	-4	17	-6	-4	6	-9		4
en:found	-9	8	-10	6		-3	-18	12	8
en:four	3	3	-7			-8	-10	12	-3
en:french				-3	-5	-2	9	-7	-4
en:fridai	-25		15		-5	-8	-4	10	-6
en:from	-15	-7	14	-14	8	-9			4
en:from_the	2	-7	6	-7	-2	-3	-9	11	-4
en:full	8	-6		-3	-6	-3	4	3	-7
en:furnac	-7	-6	12	-2	-3	-3	5	-11	5
en:ga	-7	8		-3			-6	-6	8
en:garag	-8	-4		-5		-5	12	-9	-3
en:get	-9	2		6	-5	5		-5	-6
en:give	4			-3		-2		5	-6
en:go	10	-3	-4	-8	-3	4	-17		13
en:goe	12	-4	-14	-5	5	-2	9	-8	-3
en:gone	-4	-3	7		-3	-2	-5	7	-4
en:got	-13	-3	16	-4	-3	-3	11	-14
en:had		-23	-2	15	-8			-9	5
en:had_a	-8	-7	-6	12		-3	7	-9	-2
en:had_no	3	-2	-9	7		-3	3	-7	3
en:half	-10	7	3	-4		-2		6	-6
en:hang	-13	-3	4	7		-2	3	-7	2
en:has	-22	2		12	-8	3	-19	3	15
en:has_been	-10	7				-5	-14	6	12
en:have	-21	-15	16	6	-10	-7		6	-6
en:have_gone	-4	-3	7		-3	-2	-5	7	-4
en:he	-13	5	3	-6	-3	9	-11		4
en:heat	-13	-2	10	-6	8		9	-4	-6
en:her	-10	10	-5	-8	-4	-7		-2	8
en:here	-5		3	-2	-2		9	-6	-5
en:hi	10	-2	-15	3		-4	13	-10	-4
en:him	-6		12	-5	-9	-3	6	-11
en:his	-10	13	-5	-5		-5		5	-6
en:hold	-7	2		-2		-2	-3	-5	7
en:hot	-16	-5	20	-7	-3	-3	10	-9
en:hour		-4	7	-6	-4	-3	4		-9
en:hous		-4		-7	7	5	-8	5	-4
en:i	-20	-4	23	-27	-8	-9	8	-5
en:i_am	-6		12	-6		-2	-4	6	-3
en:i_have	-11	-11	16	-2	-5	-3	-4	6	-4
en:i_was	-8	-7			7	-3	16	-11	-8
en:in			-4	5	-8	3		6	-13
en:in_a	-6	-2		-2	7		-4	-9	8
en:in_french	-11	-3	12	-2			6	-4	-2
en:in_march	4	11	-15	-4		-2	11	-8	-7
en:in_my	-9		3				-4	2	3
en:in_the	7	-6			-15	-2	-8	17	-16
en:includ	6	-2	-11	-3		-2		-11	8
en:invoic	-8	-3	20	-3	-18	-3	-2	4	-4
en:invoic_#	-5		10		-6		8	-6	-3
en:is	-23	-25	16	-8		-6	20	-12	-30
en:is_a	-13	-4	19	-11	-4	-4		6	-5
en:is_now	-11	-2	13	-4	-6	-4	2		-7
en:is_on	-6		-10		7		10	-9	-3
en:is_still	-7			-3	5		-3	5	-5
en:it		-8		-11		-10	6	4	-16
en:it_and	5	-4		-4		-3		6	-7
en:it_is	-20	-7	14	-9	4	-8	14	-8	-12
en:it_was	11		-11	-4		-4	16	-11	-10
en:its	-13	-4		7	-3	-4	14	-11	-6
en:juli	-12		13	-3	-4		10	-14
en:june	3	6	-6	-3	-4	-3	2	-15	8
en:just	-8	3	6	-5		9	-3	-11
en:ladi	-10	5	4	-9	-2	6	4	-12	-4
en:last	3	-8	6	-6	-5	-2	2	-12	6
en:later	5	-3	-2		-2	-2	-10	12	-6
en:leav	-4	5			-3			-6	5
en:left	-20	-8	17	2	-5	-11	-10	9	6
en:like		-5	3	-3		3	-3	-8	3
en:like_a	3	-3	-2			5	-8	-5	4
en:line	6		-15	-9	11	-5	-8		8
en:list	-10	-4		9	-3	-3	15	-11	-8
en:look	-14		13	-6	-3	-5	-6	3	5
en:m	12	5	-14	-3	-2		-15	11	6
en:machin	-15	-4	9	-8	7	5	-20	15
en:make		-4		-6	8	3	3	-6	-3
en:man	-13	7		-6	-2	-6	-10	-6	16
en:march	3	8	-10	-4		-4	15	-10	-9
en:may		-7	4	-3	-4	-2	5	-17	9
en:me		-3	4	-12	-12	9		-28	11
en:me_and	-6	-7	11					-7	5
en:menu	5		-3	-4	-3	9	-6	-6	-5
en:minut		9	-3	-13	-3	-6	4	2	-7
en:mondai	4	6	-9	-5			-17	-6	18
en:month	9	-4	-14	-4	8	-2	11	-7	-5
en:morn	-20	-8	13	-8	-4	-7	-6	3	9
en:move		8	-5	-6	-2		-3		4
en:must	-11	-5	13	-2	-2	-3	4	-12	6
en:my	-12	13	7	-16	-25	7	-8	-4	8
en:my_card	-3		14		-13	-2	5	-3
en:name	-11	-4		-3	7	-3		3	-5
en:need	-5	-5	10		-5		9	-6	-4
en:never	-10	-5	19	-12	-5	3	-17	9	6
en:new	15	-4	-11	-12	-3	-8	-3	2	5
en:next			-8	6	-3	-4		5	-4
en:night					-4		-3	4	-4
en:nimbo	9	-6	-4	-2		-3		8	-7
en:no			-8	11	-3	-14	21	-18	-8
en:nobodi	-10	-3		-3	8	-2	-14	15	-9
en:noon	11	-5	-13	3			-16	-9	17
en:not	3			-9	-9	-18	14	-6	-5
en:noth	-7	-4	-8	8	8	6	-3	-6
en:novemb	-11	-2	-2	-3	11		-5	-5	7
en:novemb_#	-11	-2	-2	-3	11		-5	-5	7
en:now	-13	-11	24	-12	-13	-12	9	-6	-3
en:number	-11	4	7	-4	-3	-4	-2	6	-5
en:of	7	-2	-4		-10	3	5	-16	6
en:of_the		5	-10	6	3	4	4	-13	-2
en:off		9	-8	-4	3	9	-4	3	-9
en:off_the	-6	-5	5	-6	8	-3	-3	4
en:offer	-9		12	-2			12	-9	-6
en:old	-9	-2	12	-4		-3	3	-8	5
en:on		7	-6	-7	-7	-12	6
en:on_a	17	-5	-13	-3	-2	-4	15	-12	-5
en:on_fridai	-17	4	3	2	-3	-3	-6	9	-3
en:on_it	-3	-11	14	-9	-4	-6	13		-12
en:on_my	-11	3	8		-4	-3	15	-9	-9
en:on_saturdai	11		-14			-2	-11	4	10
en:on_sundai	5			-2	-8	-2	-5	7	-3
en:on_the	-4		-6		6		10		-8
en:onc	4	4	-4	-5		-5	-9	13	-5
en:one	-3		4		-17	-5	7	-6	-2
en:only	-15	8	10	-12	-6		-9	6	4
en:open	5	-8	-3	4	-5	-8	-15	17
en:or	6	5	-10	-4		-3	-11	11
en:order	-12	-3	14	6	-11	-3	5	2	-10
en:other		-8		-5		-5		9	-8
en:our	5	6	-4	-17	-7	-10	-18	24	-16
en:out	-14	-4	2	13	-13	-11		-13	11
en:out_of	-5	5	-6	7	-6		6	-9	3
en:out_on	2		3	-2	-3		-10	5	7
en:over	4	-3	-7	-4	7	-3	-7	11	-7
en:page	2	-6	5	-3	-5	-4	5		-8
en:pai	-6	7		-2	-3	-2	13	-8	-6
en:paper	4		-14	9		-3		-4	4
en:peopl	-14	6		4	-3	-5	-19	6	15
en:phone	-3	11		-11	-8	8	-5	7	-13
en:price	6	-2	-17	-3	12		-2	4	-4
en:print		-2	4	-3		-3	13	-10	-5
en:put	-6	3					12	-6	-7
en:reach	12		-12	-2			-10	4	8
en:read	-9	-3	12		-4	-2	-7	3	7
en:receipt	-3		-9		10	-2	7	-4	-2
en:ring	11	-6	-6	-5	-3	-5	-19	20	-6
en:room	-11	-5	-11	17	-5	-11	-5	5	5
en:room_#	-7	-3	-11	13		-8	11	-5
en:run	12	5	-19	-5	7	-7	3	2	-6
en:sai	-6	-20	5	4	4	-11	9	5	-19
en:said	-6	16	-10	-3		-14	9	-8
en:same	-8	-5	13	-6			2	-7	3
en:saturdai	10		-18			-3	-6		9
en:second		7	-3		-5	-9		5	2
en:sell	8	-3	-5	-4		-3		4	-5
en:sent	-7		13	-4	-7	-3	9	-8
en:she	-6	-5		5	-4	-4		2	-3
en:show	7	-5	-14	8		-4	15	-13	-6
en:shut	5		2	-9		-5	-6	7
en:side	-7	3	-9			-2	3	-8	5
en:sign	-12		-7	13	-3	-3	14	-9	-7
en:silenc	5	-2	-3	-2	-3	-2		3	-6
en:sinc	4	-2		-11	-9	-15	-21	16	13
en:sinc_the	-3	-2	8	-5		-3	3	2	-6
en:sinc_then	-5	-7	11	-2			7	-9
en:six	13	-4	-8	-7	-6	-4	-10	15	-10
en:smell		6		-8	-2		7	-9	-5
en:smell_like	2	-4	9	-11		4		-6
en:so	12	-10		-9	-8	-9	27	-21	-13
en:speak	13		-15	-2	-4	-3	12	-8	-6
en:stand	-8	-4	13	-5		-2	11	-8	-5
en:start		-8	-11	7	-3	-4	14	-16	-4
en:statement	-7		16	-3	-13	-4	13	-8	-5
en:still	-10	-16	15		-3	-11	-4	10	-9
en:stop	-12	5	-7	11		-4	10	-8	-2
en:suitcas	-7	-4	13	-5	-2		-8	4	7
en:sundai	4	-5	4	-5	-9	-4	-3	9	-9
en:tell	4	-7	6	-6	-3	5	3	-7	-5
en:tell_me	6	-6		-3		-2	10	-6	-4
en:ten	12	-4	-7	-7	-4	-2	6	-6
en:test	-5	6		-3			-3	-8	7
en:that	-3		3		-15	-13	-4	-21	20
en:the	-9		5	-4	-7	4	-4	-4
en:the_#	-17	-6	10	-7		-5		4	-2
en:the_bathroom	-8	-3	16	-10	-2	-2	8	-4	-5
en:the_card	6	-2	-13	-3	9	-3		2	-5
en:the_desk	-7	5		-3	-2	-2	-3	3
en:the_door	-8	-9	10			-3		3
en:the_even	4	-2	-4		-3	-6		3	-4
en:the_fridai	-6	-6	12	-3				5	-4
en:the_hous	-10	-3	7	-7	7	5	-3	-6
en:the_ladi	-5	11	-6	-8		7	-5	-6	2
en:the_other		-8		-5		-5		9	-8
en:the_phone	-9		7	-5		7	-4	4	-7
en:the_same	-8	-5	13	-6			2	-7	3
en:the_third	-8		9	-3	-3			-7	3
en:the_water	-11	-5	3	8	-2	-3	-10	9	3
en:their	6	12	-15	-4		-3	-7	7
en:then	2	4	-3	-10		-7	-2		2
en:there	-24	-6	8		3	-9		6	-5
en:there_is	-11	-4		5	-3	-4	19	-14	-9
en:there_was	-4		-3			-3	-4	-5	8
en:thermolun	-3	-4	6	-6	-3	-4	3	2	-5
en:they		-12	13	-9	-4	4	11	-12	-11
en:third	4			-4	-3		-6	-10	10
en:this	-9	-5	13	-4	-3	-4	-6		5
en:this_morn	-8	-4	11	-3		-3	-8	3	6
en:three	8	-17	4	-10	-2	5	7	-8	-3
en:through					-3	-6	-6	6	4
en:time	16	-8	-11	-7			-14	6	6
en:to				-11				-3
en:to_a	5	-4		-4		-3	-7	11	-6
en:to_the	-7	-5	5		-4	9	-19	13
en:told	-6	16	-14	-8	-6	-10		-9	11
en:told_me	-9	6	-4	-2	-2	-5	-3	-12	12
en:took	2	10	-9	-4	-4	-5		7	-13
en:turn	-11	12		-7	-6	-3	6	-9
en:two		-5	-3	12	-16	6	5	-6	-18
en:under	-5	-4		8	-9	-2	-3	5	-4
en:until	12	-3	-18	-3	8	-3	-9	11	-5
en:up	-4		4	-8		-7	-7	5
en:us	16	7	-22		-9	-10	5	-7
en:us_to	4	-3	-3	-3	-3		10	-11	-2
en:valv	-7	9	-2	-4			-6	5
en:van	-10	8	-7	-10	-2	-6		4	-5
en:walk	-5	4	-6	4	-2		-3	-4	6
en:wall	12	-2	-10	-4		-2	7	-11	3
en:want	-5		6	-2	-3	-3	10	-5	-5
en:was		4	-5		-7	-20	8	-6
en:was_a	-5			-5		-3		-7	5
en:water	-6	-7	3	5	-3	-4	-5	3	5
en:we	11	4	-16	7	-12	-12	-6	11
en:week	7	-4	-3	-6	-6	8	2	-18	3
en:weekend	-13		3	7			-7	-7	10
en:went		5	3	-6	-3	-6	5
en:were	-2	-13	16	-8	-3	-4	-17	17	4
en:what	4	4	-5	-5	-5	-4	15	-10	-9
en:when	-7	12	-7		-4		5	-4	-3
en:when_i		7	-5	-5		-4	4	-8	5
en:which	-8	-9	12			8	5	-9	-9
en:while	-5					-2	-13	2	9
en:white	-8	6		-10	7	12	-19	7	2
en:who	9	2	-11	-6	-5	-4	-5	-17	13
en:why	5		-8	-5	4	-3	10	-6	-3
en:will	-9	-7	7	5		-5	11	-6	-4
en:will_not	-9	-7	7	5		-5	11	-6	-4
en:with	4		3	-10	-12		-10	-4	14
en:with_a		-17	17	-12	-6		-7	4	4
en:with_my	-8	8	5	-7	-4	6	2	-8	-4
en:with_the	12	5	-13	-4	-9	-4	-10	-10	15
en:without	6	-4		-4	-3	-3	9	3	-12
en:would	-13	14	-3	-6	-5	3
en:would_be	-6	7	-4				-3	3	3
en:you	-10	12	6	-6	-19		-3
en:young	-4	-11	14			-2		5	-6
en:your	-20	-9	12		-14	3	-8	-13	17
facet-nature:attitude	13	4	-9	-25	-50	-18	-27	-20	32
facet-nature:money	-79	-45	32	-79	25	-75	41	-12	-79
facet-nature:other	-5	-23	6	-19	-28	-9	-2	-14	-9
facet-nature:place	-29	24	-33	37	-71	-21	23	-29	-26
facet-nature:process	-14	-54	24	-45	4	-37	4	11	-30
facet-nature:quality	17	-25	-14	-9	-56	-7	-2	-9	-16
facet-nature:safety		-9	-12	10	-6	-44	20	-29
facet-target:other	-5	-23	6	-19	-28	-9	-2	-14	-9
facet-target:place	-85	-7	-25	82	-74	-3	-11	-13	-8
facet-target:price	-70	-52	-13	-62	65	-60	108	-86	-56
facet-target:process	-5	-42	28	-60	-20	-38	5	-4	-22
facet-target:product	32	-13	-21	-29	-40	-23	5		-31
facet-target:staff	5	3	4	-41	-59	-29	17	-40
facet:app-bug	92	-22	-85	-34	-13	-25	2	-28	34
facet:appointment-rescheduled	-31	-13	49	-6	-24	-8	-11	25	-21
facet:battery	-5	-9	-24	32	-6	-8	35	-30	-10
facet:breaks-early	32	-9	-61	22	-3	-9	12	-4	-24
facet:comfort-and-decor	35	-26	-50	12	-11	-21	-36	32	16
facet:damaged-in-transit	51	-4	-27	-32	-13	-8	48	-46	-15
facet:defect	-16	16	-44	64	-17	24	72	-65	-63
facet:delay	10	-11	6	-23	-19	-10	6	-52	28
facet:delivery-person	-56	-62	84	-27	-14	-16	47	-62	-15
facet:follow-up-not-done	34	-10	-46	-14	35	-6	-24	30	-14
facet:hotel-accessibility	-20	41	-69	28	-4	-11	-8	36	-34
facet:hotel-bathroom		-41	-35	52	-24	-40	7	-9	6
facet:hotel-bedding	-56	-24	3	45	-13	24	-51	14	27
facet:hotel-check-in	20	-22	-19	-20	20	-8	-5	16	-26
facet:hotel-equipment	-72	-29	-19	51	-23	3	-4	5	-25
facet:hotel-heating	-30	-17	-50	57	-6	-11	31	-22	-11
facet:hotel-linen-supplies	-50	42	-39	48	-21	29		-27	-15
facet:hotel-luggage	-38	-7	55	-16	-13	-6	-11	18	-16
facet:hotel-pets	-37	-11	49	-14	-19	-10	41	-36	-14
facet:hotel-room-cleanliness	-62	-37	71	-28	-4	-20	2	33	-40
facet:hotel-room-type	-78	-28	-42	78	-13	24	-2	-5	-40
facet:hotel-spa-pool	11	-55	59	-33	-22	-28	-33	18	22
facet:hotel-wifi	-41	16	-10	24	-8	22	-16	16	-29
facet:hung-up-on	13	-38	31	-18	-13	-12	9	-27	13
facet:internet-or-wifi	39	-28	-8	-59	-11	-23	-28	6	32
facet:invoice-error	-71	-56	29	-41	5	-36	30	-20	-43
facet:invoice-missing	-51	-16	30	-26	8	-34	82	-52	-33
facet:it-after-hours	-22	-9	-15	-9	25	-6	-9	16	-26
facet:it-backup	72	-20	-65	-42	-9	-17	-34	57	-22
facet:it-email	43	-45	-10	-26	-14	-18	48	-27	-43
facet:it-outage	-19	-18	35	-30	-4	-6		-59	34
facet:it-password-login	-31	-9	15	-23	28	-30	42	-18	-7
facet:it-printer-equipment	24	-21		-43	-18	29	3	-9	-45
facet:it-slow-network	-25	-26	45	-37	-16	-25	-72	85	-38
facet:language-of-service	34	-26	-10	-22	-22	-13	69	-63	-33
facet:leaks	-66	-24	19	19	38	20	-29	16	-14
facet:missed-appointment	-15	-2	28	-44	-52	4	85	-105	-62
facet:missing-item	6	-9	8	-22	-8	-10	58	-51	-22
facet:no-answer-to-messages	-8	-49	37	-46	-70	-38	-45	60	-78
facet:no-status-information	-40	-13		-28	38	25	11	-34	-19
facet:noise-of-device	36	-18	-44	20	-16	-25	70	-57	-21
facet:noise-place	-41	-29	94	-82	-14	34	13	-41	-46
facet:not-as-described	-43	37	-40	38	-5	-8	-7	29	-38
facet:not-delivered	17	-25	8	-26	-11	-12	-10		11
facet:other	-5	-23	6	-19	-28	-9	-2	-14	-9
facet:payment-problem	-47	-29	27	-22	27	-11	-8	50	-61
facet:phone-menu-and-hold	11	-14	-17	22	-22	-17	23	-6	-25
facet:poor-materials	38	-11	-60	13	-3	-12	30	-47	3
facet:price-too-high	-22	-13	-26	-13	28	-11	38	-31	-22
facet:property-damaged	-48	-22	66	-14	-3	-5	-24	15	8
facet:recurring-breakdown	-63	-11	39	31	-11	-25	64	-47	-16
facet:red-tape	-25	37	-21	-5	-13	-6	-35	-40	54
facet:repair-appliance-scratched	27	-24	29	-67	-14	-58	54	6	-31
facet:repair-breakdown	25	-20	3	-63	-30	24	2	-3	-48
facet:repair-call-out-fee	-18	-9	-31	-11	43	-6	31	-36	-10
facet:repair-chimney-drain	-73	-29	89	-29	-10	-16	69	-61	-22
facet:repair-device-noise	-57	16	53	-46	-11	-17	-34	48	-34
facet:repair-gas-safety	-47	35	12	-35	-11	-10	53	-40	-28
facet:repair-installation-faulty	-4	3		-27	-16	-24	2	-98	71
facet:repair-leak	-24	13	31	-75	-16	21	-3		-18
facet:repair-maintenance-contract	-22	-18	-8	-12	32	-8	2	29	-25
facet:repair-no-heating	-44	-20	42	-45	38	-7	47	-35	-26
facet:repair-no-hot-water	-36	-18	56	-51	-14	-21	-78	11	70
facet:repair-repeat-breakdown	15	16	-18	-14	-9	-14	-89	74	26
facet:repair-site-dirty	-37	-44	64	-50	-21	24	-21	-7
facet:repair-spare-part-wait	-23	-9	38	-5	-6	-5	-35	47	-18
facet:repair-technician-no-show	-17	-31	59	-30	-66	-23	-25	36	-24
facet:restaurant-cold-food	74	-17	-60	-39	-8	-9	25	-17	-9
facet:restaurant-meal-quality	-36	40	-19	32	-38	-37	42	-19	-55
facet:restaurant-wait	21		-17	-17	-16	-10	-34	20	18
facet:retail-checkout-queue	53	-22	-84	-12	57	-12		20	-23
facet:retail-price-label	-22	-21	67	-14	-51	-9	17	-20	-8
facet:rudeness	36	-33	6	-14	-9	-12	31	-16	-12
facet:security-of-people	-23	5	42	-45	-5	-9	-57	-24	63
facet:smell-place	34	-14	-46	-8	-7	6	-6	-10	-7
facet:stock-out	3	11	5	-25	-15	-16	-28	-37	50
facet:temperature	31	12	-22		-8	-13	51	-31	-29
facet:toilets	-30	53	-21	-19	-11	-23	16	-38	6
facet:unclear-information	15	-9	-16	33	-23	-17	57	-31	-18
facet:unreachable-by-phone	12	-51	-2	-34	13	34	-15	-43	32
facet:waiting-on-site	16	27	-32	8	5	10	-40	6	32
facet:warranty-refused	-18	-9	32	-6	-12	-6	28	-26	-7
facet:website-down	72	-30	-43	-54	15	-5	-57	46	22
facet:work-badly-done	-46	37	28	-26	-5	-6	44	-50
facet:wrong-item	-44	-12	13	38	-5	33	4	-33	-12
fr:#		-18	-7		16	-2	11	-11	-11
fr:#_#	3	-4	5	-3	-2		3	-8	2
fr:#_a	11	-4	-15	7		-3	-13	14	-6
fr:#_an	-7	-7	18	-9	-3	-3	10	-7	-5
fr:#_aout	-10	-5	15	-5	-3	-3	-12	14	-6
fr:#_au	-3	-4	6	-5		-7	10	-10	-2
fr:#_avril	9		-5	-2	-3		3	2	-5
fr:#_de	-14	-13	-7	-4	19	6	4	-17	-3
fr:#_degr	-5	-2	-11	11	-3	-2	8	-5
fr:#_est	3		-7	3				4	-9
fr:#_et		-13	13	-3	-12	4	-9	4	4
fr:#_fois	-4	4	5	-8	-4	8	-5		-4
fr:#_h	13	-17	-4		-7	-4	-8	9	-2
fr:#_jour	-7	-3			7		6	-3	-3
fr:#_juillet	-13	8		-4		-2	-4	-3	8
fr:#_juin	13	5	-13	-4	-4	-5	6	-6
fr:#_la	-12	-3		5	5	5	2	-11	-3
fr:#_le	-20	-5	5	11		7	-10	3	4
fr:#_mai	-3	5		-6	-7	-5	-10	8	6
fr:#_mar	-8	-5	14	-2	-3	-3		8	-12
fr:#_min	6	-2		-5		-3	3
fr:#_minut		-3	3	-4	-2	-2	8	-7	-2
fr:#_octobr	-12	-3	15	-4	-2	8	-4	-14	7
fr:#_pour	-15	-4	3	-6	11	-7	6	-15	7
fr:#_que	-6		10	-2	-4	9	-14	7
fr:#_septembr		-3	10	-7	-5	-4	9	-11	3
fr:a	-4	14	-5		-13	-19	-3	6
fr:a_#		-5	5	-9	-5	-24	18	-7	-10
fr:a_ce	-8	-2	13	-4	-5		3	4	-9
fr:a_chaqu	10	-9	-6		-3	-3	10	-7	-4
fr:a_cot	-8	-3		5		-2		3	-4
fr:a_demand	-6	18	-23	-3	5	-4	-11	-11	17
fr:a_dit	3	10	-17	-7	8	-7	4	-15	8
fr:a_ete	-15	-4	20	-7	-4	-2		-4
fr:a_jour	21	-3	-19	-8	-2	-3	-8		11
fr:a_la	-18	-3	-8	4	16	5	-2		-3
fr:a_lach	-12	-3		9		-4	-4	12	-9
fr:a_laiss	-12	3	11	-11	-4	4	4	-15	3
fr:a_le	8	7	-3	-15	-6	-7	-7	-2	13
fr:a_mid	2	-3	-5	7	-3			3	-4
fr:a_mis	-9	-9	15	-4		-3		-4	5
fr:a_pas		6	-8	10	-7		4	-6
fr:a_pris	7	-3		-5	-5			-6	3
fr:a_repondu	-7	13	-5	-4	-2	-2	-5	-4	8
fr:a_rien	5	6	-9				-4	6	-2
fr:a_son	-7		3	-4	-2		-10	10	-4
fr:a_trois	12	-7	-8	-2		-3	14	-7	-9
fr:a_un	-12	6	2		-4	-6	-7	12	-6
fr:a_une	10	-4	-11			-4	14	-6	-9
fr:affair	4	-4	3	-4		-2	-4	6	-3
fr:affich	10	4	-12		-4	-8	-7	6	4
fr:again		-3	7	-8		-3	9	-8	-2
fr:ai	-16		15	-3	-6		11	-15	-3
fr:ai_pas	-10	3	-3	4	6	-4	7	-11	3
fr:ai_recu		-5	10	-6	-11	6	-14	5	5
fr:air	11	-4	-7	-6		-3	8	-7	-2
fr:all	4	-2	-4	3	-2	-3	8	-7	-2
fr:alle	8	-10	5	-12	-3	-3		-6	4
fr:allo	-10			8		-6	9	-5
fr:alors	-10	-7	15	-3	-3	-3	3	-4
fr:an	-27		9	-6	10	-12	-3	5
fr:ancien	5	-3		-4
fr:and	3	-21				-3	-3
fr:and_it	-10	-3	6	2	-5	-3	6	-7
fr:and_the		-6	4	2	-3	-5	-9	5	7
fr:anne	-8	-3	4	-6	7	-3	10	-8	-3
fr:annonc	9	-6	-12	8	-3	-2	2	3	-7
fr:annul	-11	-4	16	-3	-3	-4	11	-7	-5
fr:aout	-5	-7	16	-7	-4	-4	-9	11	-6
fr:appel	11	-7		-19		14	-10
fr:appl	15	-3	-13	-4		-2	3	-10	7
fr:apprend	5	-2	-3				3		-3
fr:apprend_que	5	-2	-3				3		-3
fr:appui	-15	-3	-3	13	-4	-3	-11	2	10
fr:apres	-2	7	-4	-9		-6	-5	9	-9
fr:arret	-9		12	-6			-4	-7	9
fr:arriv		-12	11	-5	-7	-12	20	-6	-15
fr:arriv_a	-15		17	-7	-3	-2	-4	6	-4
fr:assiet			-4	-2	3	-4		4	-4
fr:at	-9	-2	-5	5	6	-2	7	-7	-2
fr:at_#	-7		-7	6	6		5	-5
fr:attend	-3		-9	12	-3	4		-6
fr:attendu	-5	4	4				-11	8	5
fr:attest	-5	6		-2	-3		-2	6
fr:au	6	-7	-7	-7	8	-4	23	-27	-6
fr:au-dessus	-10	-3	-5	12	-2	-2	-6	11	-8
fr:au_#	-8		12	-2	-2		7	-4	-4
fr:au_lieu	-9	-7	-3	-4	11	-3	14	-12	-6
fr:aucun		-4	7	-7	-3	-3			-2
fr:aujourd'hui	-11	-5	14	-3	-5	8	-9	4	-5
fr:auss	-10	-4	11	-2	-3	8	-11	6	-5
fr:autr	-8	-7	7	5		-2	4	-12	7
fr:aux		-8	10	-12	-5	-7	5	-15	5
fr:avait	-10				7	4			-5
fr:avanc		2	-4	-4	-4	-5	-11		11
fr:avant	-9		3	-10	7	-5	16	-9	-9
fr:avec		4	-13	13	-16	-6		5	-10
fr:avec_le	-8	8	2	-5		-2	-8	10	-4
fr:avec_un		-2	-7	8	-3	-9	10		-10
fr:avec_une		5	-18	13	-3	3	3	-7	-3
fr:avez		-9	7	-15	-5	-8	-7	13	-5
fr:avez_chang	-11	-3	11	-2			12	-7	-9
fr:avis	-9		15	-3	-11		10	-9	-4
fr:avoir	-6	4			-4		-10	-8	13
fr:avons	-7	6	4	-6	-2	-3	3	3	-7
fr:avril	9	-5	-8	-5	6	-3		-3	7
fr:bac	-14	-3	5	6	-2	6	-5	-12	6
fr:baignoir	-8	-3	-4	11		13	-13	-9	4
fr:bain	4	-13		6	-6	4	-11	6	-3
fr:bar	11	-6	-5	-8		-4	11	-8	-4
fr:barr	2	4	-14	8	-3	-3	4
fr:bas	5	-3	-7	3	-3	-9	14	-11
fr:bill			-10		9		4	-5
fr:bleu	-12	-2	13	-5	-4	-3	5	-10	2
fr:boit	-20	-7	24	-9	-5	-5	12	-8	-4
fr:boit_vocal	-5		9	-2			4	-8	4
fr:bon	-10	-2		8		-2	13	-10	-4
fr:bonjour	-16	-6	17		-5	6	-2	-9	-2
fr:bord	-8	-6	4	4		-2	8	-4	-3
fr:boug	6	-3	-9	4		-2	4	-8	2
fr:bout	-6	-8	9			-3	9	-5
fr:brun	-13	-10	6	9	-2	4	-6	4	-4
fr:buander	-9	7		-7		8	-2	-8	-3
fr:bureau	8	-3	-10	5	-3	-3	-3	6	-3
fr:but	10	5	-17	-11	7		3	-8	-7
fr:ca	6	-3	-3	-8			5	-16	5
fr:ca_fait	9	-6		-8	-5	-6	5	4	-7
fr:caf	-6	-7	8	-7	6	12	-11	-7	-3
fr:caiss	20	-10	-21	-7	10	-4	12	-5	-11
fr:cam	-9	-3		-5	7	-3	9	-9	-3
fr:camion	-16	-5	17	3	-9	-6	3	3	-5
fr:camionnet	-7	10	-16	8	-2	5	-3	-9	3
fr:carreau	6			-10		-4	12	-9	-4
fr:cart	5	6	-3	-8	-10	-5	-13	9	5
fr:carton	5	-4	6	-4	-4		8	-7	-4
fr:ce	-4			-16	6				-2
fr:ce_est	-3	-8	-4		9	4	8	-8	-26
fr:ce_etait	-14	8	-3	-8	8	-5	7	-13	4
fr:ce_matin	-8	-7	15	-17	-8		-16	6	13
fr:ce_que	8	8	-7	-7		-2	-5	7	-3
fr:cette	7	-7	-9		5	-6	-9	3	7
fr:cette_nuit	8	-2	-11			-2	-14	6	5
fr:chais	-9	5	-13	13	-3	3		-8	3
fr:chambr	5	-13	2	-3	-12	7	-11	5
fr:chang		4	-3	-8		-7	6	3	-12
fr:chang_de	3	8	-9	-5		-4	-7	10	-4
fr:chant	-9	-5	14	-6		-3	-15	10	6
fr:chaqu	14	-13	-9	-3	-5	-5	21	-16	-11
fr:charg	-8	-3	-3	6	4	-3	4	-8
fr:chaud	-17	-8	10	8	-5	-16	-7	9	5
fr:cherch	-6	8		-2	-4		12	-10	-4
fr:chez	-9		4	4	-9	-8		-5	6
fr:chez_nous	-4	3		-3		-3	-9	-7	12
fr:chez_vous	-11	-2	15	-3	-5		13	-12	-6
fr:chien	-9	-6	6	6	-3	-2	12	-7	-8
fr:cinq	6	-4	-6	8	-9			-11	6
fr:cle	-8	-4	12	-4		-3	-5	12	-12
fr:client	-9	-11	18	-8	-8	-9	-5		8
fr:cliqu	8	-2	-5	-5		8	-9	3	-4
fr:coin	-7	-6	6	7		13	-7	-7	-6
fr:coll		7	-11	5			4		-6
fr:comm	11	-4	-4		-9	8			-9
fr:comm_un	6	-7	6	-8	-3	-3	12	-5	-10
fr:comm_une	4	-7		5				5	-9
fr:command	-4	-4	11	-7	-3	-4	16	-12	-4
fr:compt	-17		24	-8	-14	-8	-8	6	6
fr:comptoir		-5	10	-7	-6	-3	-4	8	-8
fr:conduit	-10	6	5	-6			-9	4	4
fr:contient	-9	-4	12	-3		-2	-8	10	-6
fr:contr	-6	-5	9		-5	6	5	-8	-8
fr:contr_il	-5			6		5	5	-3	-4
fr:contrat	5	-3	-5	-3	4	-2		4	-6
fr:cot	-17	-10	6	8	-4	-5		-6	5
fr:coup	-8	-8	14	-4	-3	-4	14	-8	-7
fr:coup_de	-5	-8	12	-4	-2	-3	11	-6	-5
fr:courriel	-6	-5	4	-7	6	-4	-10	6	5
fr:cuisin	6	-7	-5	9	-3	-4		5	-10
fr:dans		-5	-2	4	-11	10	-6		-5
fr:dans_la		11	-17	7	-6	-9	14	-5	-12
fr:dans_le	-8	-20	3	10	-13	3	-6	6	-4
fr:dans_les	15	-12	-9		-4	7	-4	5	-8
fr:dans_ma	-8		10	-4		-3	12	-8	-3
fr:dans_mon	-7	5	10	-9	-3	5	2	-10	-4
fr:dat	-2	-12	13	-7	-9	-7	-14	13	4
fr:dat_est	-5	-4	8						-3
fr:de		-10	-10	4	6	-5	-8	8	-3
fr:de_#	4	-14	-8	-5	14	-12	5	7	-20
fr:de_appel	8	-8	-9	-6	7		-3	-12	10
fr:de_apres	-3	6	-3		-7		10	-7	-4
fr:de_avanc	-6	3			-4	-2	-14	2	12
fr:de_bain	5	-6	9	-11	-2	7	-8	4	-4
fr:de_ce	-8	-2	10	-4				-9	7
fr:de_cette	14	-2	-14	-4	-2	-2	-14	5	9
fr:de_eau	-11		13	-4			-6	4	5
fr:de_entretien	-5	-4		-2	7			6	-5
fr:de_fil	-5	-8	12	-4	-2	-3	11	-6	-5
fr:de_la	-15	-10	5	21	-23	6	-11	13	-8
fr:de_le	5	7	-2	-12	-6	-7		6
fr:de_lui	-7	9	-4	-3	-2	-3	-11	5	9
fr:de_ma	-8	5	6	-3			-9	12	-8
fr:de_mon	-11	6	-4	6			-6	-12	12
fr:de_notre	-3	-2	5	-4			-16	11	5
fr:de_nuit	-8	-9	17	-10		-3		6	-7
fr:de_pai	-6		-8	-3	10	-3	-6	4
fr:de_pass	-7	5	4	-3	-3		6	-3	-7
fr:de_quatr	9	-5	-4	-8		-3	5		-8
fr:de_son	8	-3	-5					5	-5
fr:de_un	-3	-16	12	-5	-10	-12	-4	9	-3
fr:de_une	6			-7		7	-6	-5	3
fr:de_votre	5	-3	-5	-2		-2	11	-10	-4
fr:deau	5		-15	11		-5	-6	8
fr:deau_chaud	5		-15	11		-5	-6	8
fr:debout	6	-2	-8	6		5		-5	-2
fr:decroch	-11	-2		-3	9	-2	4	7	-11
fr:dedan		-2	-3	-6	6	-3	10	-7	-3
fr:degr	6	-3	-16	11	-3	-3	12	-8	-4
fr:deja	4	-6	-4	-6	6	-2	7	4	-11
fr:demand	-5	16	-23	-9	14	-11	2	-25	14
fr:demand_de	-3	9	-15		5			-5	4
fr:demand_si	7		-10	-2		-4		-4	5
fr:demenag	6	-5		-4			2	-12	6
fr:demi-heur	-5	10	-13	-5	8	4	-8	-3	5
fr:dent	17		-17	-7			14	-9	-9
fr:depos	-7	6		-3	-3	-2	9	-7	-5
fr:depuis	9	-17		-7	-23	-22	-3		10
fr:depuis_#	9	-2	-7		-2	-3	-6	5	3
fr:depuis_hi			-8	6		-2	-7	-7	10
fr:depuis_la	7	-9		-7	-4		-6	3
fr:depuis_le	18	-8	-14	-6	-5	-6	8	-7
fr:depuis_que		-6		-4		-4	12		-13
fr:dern	-6	-7	-8	-4	13	-4
fr:derr	3			-5			4		-4
fr:des	-12	-11	8	5	-13	15	-9		-9
fr:dessous	-15	-5	-12	18	-3	-6		2	-4
fr:dessus	2	-10	6	-2	-4	11	-18	8
fr:deux	-5		-7	7	4	14	-3	-15
fr:deux_fois	-14	6	4	-3		6	3	-8	-5
fr:deux_jour		-5	3	-5		-2	3	3	-6
fr:deuxiem	6	-2	-4	-3			3		-3
fr:dev	-18	7	11	-10	-6	-10	13	-23	4
fr:dev_la	-11	-3	6			-3	12	-7	-6
fr:dimanch	9	-2	-5	-7	-3	-3	-14	7	10
fr:dire	-9	7	7	-5	-2		7	-6
fr:direct		-6		3		-3	-10	13	-9
fr:dit	4	4		-19		-17	13	-4	-5
fr:dit_#	5			-2	-6	-2	7	-7
fr:dit_que	-17		11	-10	-5	-6	10	-4	-2
fr:dites	-4	-3	6			-2	8	-5	-2
fr:dites_que	-4	-3	6			-2	8	-5	-2
fr:don		-6	4	3	-3	-4	2	6	-13
fr:dont		6	-17	8	3	3	-9	2	5
fr:doss	-3	-14	12	-6	-5	-6	-6		8
fr:douch	-7	-3	-14	15	-2	-10	2	7	-2
fr:douillet	-10	-6	-13	16			-7	7
fr:du	20	-9	-12		-14	-24	-4	7	4
fr:du_#		-11	14	-9	-9	-4	-9	16	-10
fr:du_matin	19	-6	-17	-11		4	4	-10	-2
fr:du_vol			-8		9		5	-4	-3
fr:eau	-11	5	6		-3	-10	5	2
fr:ecran	-8	13	-2	-8		-3	-7	9	-4
fr:ecrit	5	-5		-5	-4	-4	6		-6
fr:elle	-11		5		2	-13		3	4
fr:elle_a	-8	-6	15	-4	-4	-2		-2	3
fr:elle_est	-6	-5	12	-3	-2	-2	4	-7	3
fr:elle_se	3	-5	-10	8			-4	5
fr:en	3	-8			-19	-18		5	-6
fr:en_#	-7	-3	9			-2	-4	-9	9
fr:en_a	5	-2		-4		-2	8	-5	-2
fr:en_bas	-9		6	4			8	-3	-4
fr:en_plein	-12	-3	7	3	-2	-2	-7	4	3
fr:en_servic	-8	-2	9	-2			5		-6
fr:encor	-10	-3	9		-11	-2	-3
fr:encor_sur	-9	-3	11	-2		-2		6	-6
fr:enlev	-9	3		7	-3	-3	10	-6	-4
fr:entre	-4	-20	-4	15			5	-15	4
fr:entre_deux		-5	-11	12	-4	4	3	-7	-4
fr:entre_les	-9	-5	-4	7	7		7	-8
fr:entretien	-8	5	-3	-3	6	8	-3	2	-8
fr:envoi	18	-10	-8	-10		-4	-4	7	-7
fr:est	-12	-11	14	-6		-10	6	-8	2
fr:est_#	-10	-3	2	8		-7	13	-8
fr:est_a	-8			-3	4		-3	-9	8
fr:est_arriv		-6	15	-15	-5	-10	17	-13	-4
fr:est_du	-5		-4	-2	8		9	-6	-4
fr:est_encor		-3		2			3	-8	-2
fr:est_le	-16	9	3	-4	-5	6	-4		-8
fr:est_part	-8	4	6	-5	-2	-2	-5		5
fr:est_pas		5		-7		-6	-2	8	-7
fr:est_pass	-2			-2			2	2	-8
fr:est_plus	-6	-6	9					3	-3
fr:est_tomb			-6	4				-7	6
fr:est_tout	6	-6	-4	4	-3	-3	13	-9	-6
fr:est_une	-8	-3	-3	12				2	-3
fr:est_venu	-6	6					9	-6	-2
fr:est_vid				-3	-2	-3		-10	7
fr:et	-8	2		10	-11	-8	-8	3	6
fr:et_#	6	3	3	-11	-7	-5	3	-13	8
fr:et_a	-4	8	4	-8	-4	-4	-6	-3	10
fr:et_ce	-8	6		2		7	-5	4	-6
fr:et_de	4	8	-14	-5	6	3	-10	2	5
fr:et_je	5	-4				-4	10	-6
fr:et_la	-4	-8	-3	12	-9	-7	-15	9	9
fr:et_le	-4	-12	5	4	-5	-4	-7	3	5
fr:et_ma	-9		10	-5				3	-4
fr:et_on	-6	-4	5		-2	3		-6
fr:et_que	-4	-11	16	-4		-3	2	6	-9
fr:et_un	-3	-5	-4	4	7	-7	7	-4	-7
fr:et_une	-9	-5	14	-3	-4	-3	4	-10	5
fr:etaient			9	-7			-4	5	-2
fr:etais		-4	-4	5			-2	-6	7
fr:etait	-9	2	-7	14	4	-15		-12	12
fr:ete	-19	-8	25	-10	-5	-4	5	-6
fr:etre	4	11	-14	-2				-8	6
fr:every	10		-8	-9		-3		3	-4
fr:expliqu	-9	11	-2	-4		-3		7	-8
fr:facteur	-5	-7	9				12	-7	-8
fr:factur	-11	-9	4		7	-8	10	-4	-15
fr:factur_#	-5		14		-12		-4	5	-3
fr:factur_de	-7		-7	7	4		-5	8	-6
fr:faire	7	4	-6	-4		8	-5	-4
fr:fais		3	-12	10	-2	-6	3
fr:fais_#	-8	7	-7	5			11	-10	-3
fr:fait	7	-3	9	-27	-13	-15	16	-7	-10
fr:fait_#	4	-3	5	-7	-3	-5		6	-3
fr:fait_le	9		-7	-4		-2	-3	6	-3
fr:femm	-5	6	-11	5		-2	-9	-7	11
fr:fenetr	-18	-7	5	9	-4	-7	20	-15	-9
fr:ferm	-4	-7	9	2	-5	8			-7
fr:fevr	-10			7			-9	10	-4
fr:fich	10	-5	-6	-4		-3	-14	13	2
fr:fil	-3	-11	-3	8	-5	-8	9	-6
fr:fill	5	-12	8	-4	-2	-3	-4	10	-10
fr:fin	-15	-8	19	-5	-3	6	6	-11	-7
fr:flut	-6	-6	13	-4	-2	-3	4	-3
fr:fois		4			-14	8		-10	3
fr:fois_le	-10	-4	11			8	-4	-5	-2
fr:fois_que		-5	-4	5		8	-7	-3
fr:for	5			-5	-9	-7	10	-7
fr:forf	-6	-3	8	-10	5	-5	9	-5	-3
fr:frais	-3	-3	-8		10		4	-5
fr:freddi	-6	7			-2			-6	4
fr:froid	12	-6	-9		-2	-4	12	-6	-7
fr:from	-9	-3	-3		7	-4	6	-5
fr:gar	-15	-6	16	-3	-4	5	-2	-3	3
fr:gar_de	-5	-9	15	-6		-2	5	-3
fr:gard		-2	8	-5	-9		-7		6
fr:gateau	-9	-3	14	-5	-5	-2	11	-8	-5
fr:gauch	9	-3	-9				7	-12
fr:genr	10	4	-12	-8		-5	-7	6	4
fr:get	4	-4		-5		-5	-4	7	-5
fr:gout	7	12	-15	-12	-3	3		-6	-4
fr:goutt	-8	-3		6	-3	-6	-9	11	-5
fr:grand	-3	5	-5	8	-4	-4	-10	11
fr:grand_comm	4	-7		5				5	-9
fr:group	3	-3	-4	-3	7		8	-7	-4
fr:h	13	-17	-4		-7	-4	-8	9	-2
fr:h_#	12	-10		-4	-15	3	-10	7
fr:h_a	9		-13	8	-4		-6	8	-7
fr:has	-11	-2	3	7	-3	-4		-9	8
fr:haut		4	-11	8		-3	-13	11	4
fr:heur	13	-19	-7	-16	4	-10	14	-3	-19
fr:heur_du	16	-6	-15	-2		-3	13	-7	-8
fr:hi	-5	-12	-3		11	5		3	-6
fr:hi_a	-11	-4	4	-2	9				-3
fr:hi_soir	-8			3		-3		-9	7
fr:i	14	-5	-14	-6	5	8		-13	-4
fr:ici	4	-3	-5	-3	-2	-2	-16	-10	18
fr:ident	8	8	-13	-5	-3	-4	-5	-7	10
fr:il		2	-4	5		4	5	-9
fr:il_a	-11	11		-7	-4	5	3	-7	-3
fr:il_est	-11	-3	12		-3	-7	14	-9	-2
fr:il_ne	7		-13	5		5	-16	6	9
fr:il_y				-12	5	-11		6
fr:imprim	11	-4	-11	-7	6	-3	7		-10
fr:in	20	-8	-24		3	9	5	-22	-9
fr:in_the	8		-11	3		9	-2	-8	-3
fr:indesir	4	-4		-2			12	-9	-4
fr:is	5	-14	4	-6	-9	10		-20	-10
fr:it		-10	-3	3	-10	-10	26	-23	-11
fr:it_is	-5	-4		3		-4	11	-9	-3
fr:jam	-7		7	-7	-3	-5	-8	12
fr:janv	3	-4		-3			-16	12	6
fr:je	-9		7	-7	5	10	4	-7	-9
fr:je_ai	-7	-8	12	3	-12	-6	21	-12	-24
fr:je_etais		-4	-4	5			-2	-6	7
fr:je_ne	-13	3	6	-6	6	-4	10	-12
fr:je_vous	8	-3	-4	-3		9	-8	-9	6
fr:jeud	-2	-13	11	-14	-7	-11	-16	16	3
fr:jeun	5	8	-10	-3		-3	12	-7	-5
fr:joint	-13	-3	3	10		8	-11		6
fr:jordan	-6	5	7	-2		8	2	-5	-9
fr:jour	9	-19		-17	-4	-13	4		-5
fr:jour_de	12	-5	-9	-5	-8	-4	-6		7
fr:jour_que	6	-3					9	-6	-4
fr:juillet	-13	8		-4		-2	-4	-3	8
fr:juin	20	3	-21	-7	4	-6	8	-12	4
fr:jusqu	10	-9		-11	-6	-7		-3	4
fr:jusqu_a	12	-3	-9	-6	-2		-3	4	-3
fr:jusqu_au	5	-3		-3			8	-6	-3
fr:just		3	-3	3	-6	3	3	-3	-10
fr:l	-11		12	-4		-2	8	-5
fr:la	-8	-18		14	-9	6	-6		-4
fr:la_#	-18	-9	-13	23	-6	-8	-10	10	3
fr:la_barr	-10	5	-10	9		-3
fr:la_boit	-12	-3	17	-6	-4	-3	13	-14
fr:la_caiss	17	-9	-18	-6	10	-4	9	-3	-9
fr:la_chambr	4	-6	3	-5	-10	3	7	-13	-7
fr:la_chaud	-11	-2	16	-9		-4	8	-9	3
fr:la_cuisin		-6		10	-3	-3		6	-10
fr:la_douch	-4	-2	-12	12		-5	-4	7
fr:la_douillet	-10	-6	-13	16			-7	7
fr:la_factur	-14	-4	3	-7	5	-6	4		-7
fr:la_fenetr	-13	-4	-10	16	-2	-4	13	-10	-5
fr:la_lign		-3	-3		3		-3	6	-6
fr:la_maison	-5	2	3	-3		-2		-5	5
fr:la_meme	4	-2		-5	-2		-10	11	-4
fr:la_mis	10	-3	-7	-7	-3	-3		-12	7
fr:la_musiqu	3	-2			-2	7		-8	-4
fr:la_pomp	-8	-6	11	-3		-2	4	-5
fr:la_port	-16	8	-2	8		-3	6		-8
fr:la_pos	-13	-3	17	-7			-15	6	9
fr:la_recept	-2	8	-13		6		-6	-6	9
fr:la_ru	-5	6	5	-6		-2	-9	13	-6
fr:la_sall	-13	-5	-5	15	-4	4			-6
fr:la_semain		-5	6	-3	-2	-3	5		-8
fr:la_tabl		7	-11	4	-2	-2			-5
fr:la_veil	-14		16	-6	-4	-6	15	-11	-3
fr:lach	-8	-4	-2	9		-4	-9	15	-12
fr:laiss	-19	3	18	-16	-6		-4	-9	10
fr:le	-3	-8	-3	12	-19	-8			-4
fr:le_#	-8		17	-16	-33	6	-4	-10	12
fr:le_a	-9	6	-4	-7	8	-5		2
fr:le_ai	-7	-3	9			8	-16	-9	13
fr:le_alle	10	-7		-10		-3	8	-2	-9
fr:le_ancien	6		-3	-2				2	-3
fr:le_appl	13	-2	-11	-2			11	-6	-3
fr:le_attest	-5	8	-3	-2			6	-5
fr:le_bain	-11	-4	-14	16		-3	-8	5
fr:le_camion	-11	-3	6	5	-3	-4	-2	6	-4
fr:le_doss	-7	-5	11			-2	-2	6	-5
fr:le_eau	2	-3	-7	6		-6	6		-5
fr:le_facteur	-5	-7	9				12	-7	-8
fr:le_forf	-6	-3	8	-10	5	-5	9	-5	-3
fr:le_heur	11	-3	-6	-2	-3		11	-8	-3
fr:le_imprim	17	-2	-15	-6	-2	-2	11	-8	-4
fr:le_joint	-10	-3		11		8	-8	3	-6
fr:le_logiciel	10		-7	-2			-7	11	-7
fr:le_matin	10		-7	-4				3	-5
fr:le_mond	3	5	-2	-4	-3	7	-14	4	6
fr:le_monsieur	-8	12	-6	-2			-9	4	6
fr:le_mot	-4	7	-2		-2			3	-4
fr:le_pet	-9	7	-3	3		-3	10	-8	-3
fr:le_serveur	5	-4					14	-9	-9
fr:le_soir	12	-3	-6	-7	-3	-2	14	-9	-10
fr:le_technicien	-9	-9	16	-5		-2	-10	12	-5
fr:le_wif						7	-3	-6
fr:les	15		-15	-6	-3	-3		-7	8
fr:les_#	-6	-2	-9	5	11	-2	-3	6	-4
fr:les_deux	-2	7	-6	3	-3	12	-6	-16
fr:leur	3	-9	10	-6	-3	-4	-7	-4	12
fr:lieu	-9	-7	-3	-4	11	-3	14	-12	-6
fr:lieu_de	-9	-6	-6	-4	13	-3	13	-11	-6
fr:lign	7	-11	-6	-8	4	-5	-10	14	-9
fr:lin	-9	7	-9	-5	8	-2	11	-7	-5
fr:lit	-7	-3	7					-10	7
fr:livr	3	-2		-4		-4			-5
fr:livreur	3	-7	4	-5	-2	-2	8	-9
fr:logiciel	12	-3	-10	-4		-3		6	-10
fr:logiciel_de	10		-9	-3			6	3	-9
fr:lor	-12		14	-4			-13	-12	16
fr:lui	-4	11	-5	-4	-12	-9	-8	-12	17
fr:lui_a	-2	6	-4	-3			-7	-5	9
fr:lund	7	-11	7	-15	-8	-8	7		-4
fr:m				-5	-7	7	-14	9
fr:ma	-10		12	-13	-13	-6			5
fr:ma_boit	-11	-4	11	-3		-2	3		-6
fr:ma_cart	4	-3		-2	-2		10	-7	-3
fr:machin	6	-6	-5	2	-3	8	-19	11	6
fr:mai	-9	4	7	-9	-9	-7	-16	11	9
fr:mai_et	-6		7				-8	3	6
fr:main	-8	-4	2	6		8	-2	-10
fr:mainten	-15	6	9	-6	-4	6	-9	4	-4
fr:mais		5	-15	3	11	8	-5	-8	-6
fr:maison				-4		-3	-5	-9	11
fr:mang	-13	-4	20	-6	-5	-3	15	-14	-5
fr:mar	-12	5	5	-5	-7	-4	-7	9
fr:march		-8	-7	7		10		-10	-5
fr:mard	-2		8	-7	-5	-7	29	-24	-17
fr:matin	18	-19		-30	-22		-10	5	11
fr:me	-14	4	9	-27	7	12	10	-31	-8
fr:me_a		18	-16	-8	4			-8	5
fr:me_demand	7	-4	-4	-2		-4	13	-6	-5
fr:me_dites	-4	-3	6			-2	8	-5	-2
fr:meme	6	-11	3		-10	-9	3	4	-8
fr:mercred	3	-11	7	-3	-4	-3	-5	4
fr:mes	6	-11	8	-16	-5	-9	3	2
fr:mes_client	-6	-2	8						-3
fr:messag	5	-4		-3	-4		-4	9	-8
fr:met	10	-3	-7	-5	-3	8	4	-11	-9
fr:mettr	-3	-4	-10	12		9	-3	-7	-3
fr:mid	3	-4	-4	4	-4	-3	9		-11
fr:min	6	-2		-5		-3	3
fr:minuit	6	-3		-7	-3	-2	13	-10	-4
fr:minut	14	-7		-19	-12	-14	17	-14	-4
fr:minut_de	-7	-10	15	-7	-4	-4	11	-6	-8
fr:mis	14	-12	-9	-2	-5	-7	-12	5	10
fr:mis_a	17	-3	-21	3		-2	-13	4	10
fr:moi	-3	7	-5	-8	5	-3	16	-12	-8
fr:moins		7	-15	9			14	-10	-4
fr:mois	3	-6		-13	6	-5	9		-10
fr:mon	-16	11	13	-6	-18	-5	-9	3	8
fr:mon_fil	-11		3	6			-2	-9	7
fr:mond		4		-5	-3	6	-11	3	6
fr:monsieur	-19	14		4	-4	-5	-10	5	7
fr:mont	-10	-2	-3	5	6	-10	3	-6	8
fr:morning	8		-6	-4		9	-3	-9	-3
fr:mort	26	-3	-26	-10	-4	-4	-14	14
fr:mot	-9	11	-7	-6	4	-2	3		-4
fr:mot_de	-4	7	-2		-2			3	-4
fr:moteur		-5	-4	7		-3	13	-9	-6
fr:mouill		-2	6		-4	-6	13	-7	-2
fr:musiqu	-2	-3	-2	7	-3	6	4	-13	-5
fr:my	11	4	-14		-3	-10	13	-6	-10
fr:ne	12	3	-17	-3	4		-10	4	3
fr:ne_a	-5	7	3	-11	-6	-6	8		-10
fr:ne_ai	-9	4	2	-5	6	-4	6	-10	3
fr:ne_est	-5	-10	16	-10	-4	-7	5	2
fr:neig		-7	-3	6		-4	17	-15	-8
fr:night			-12	5	7		7	-6
fr:nimbo	14	-2	-14	-3	-2	9	-11	-11	9
fr:noir	-9	-5	17	-4		13	-6	-9	-5
fr:nom	-14	4	8	-11	-3	-6	-12	7	9
fr:nom_de	-10		5	-5		-4	-4	-9	8
fr:non	-13		12	-6	-5	-4	5		-8
fr:normal	8	8	-14	-3			-8	-4	10
fr:not	-13	-8	11	-6	2	-5	10	-13
fr:notre			-3	6	-6	-6	-13	10	5
fr:nous	-18	3	16	-7	-4	-17	10	-4
fr:nous_a	-11	6	-6	6	5	-3
fr:nous_avons	-7	6	4	-6	-2	-3	3	3	-7
fr:nous_depuis	-5	-2	8				-6		8
fr:nous_sommes	-12	-6	16	-5	-5	-5	12	-3	-12
fr:nouveau	-15	6	11	-4	-2	-3	-4	-10	11
fr:nouvel		-3	5	-5	-3	-2	-5		6
fr:now	-12	-6	17	-5	-3	4	3	-9	-3
fr:nuit	12	-7	-6	-9	-8	-8	-10	6	3
fr:numero		-7	13	-11	-5	-5	3		-7
fr:octobr	-12	-3	15	-4	-2	8	-4	-14	7
fr:of	-13	3	-3	5	5	6		-15	-7
fr:on	-6	-3	-6	14		-6	14	-8	-16
fr:on_a	9	-11	-18	15	-6				-7
fr:on_attend	-8	-6	-8	14		5	3	-6	-5
fr:on_est		-8	2	2	-6	-6	-4	3
fr:on_le	7	-3	-2	-5		-3	-5	7
fr:on_me	-17	-10	17	-11	4	6	8	-15	-11
fr:on_my	7		-8				6	-6
fr:on_ne	-10	-4	14	-5	-2	-3	12	-11	-3
fr:one		-5	-8	5	5	-7	13	-9	-6
fr:ont	5	-8		-9	-4	4		-22	10
fr:or	10	-5		-4	-3	-5	17	-9	-9
fr:ou		4		-6	-4	-5	17	-12	-9
fr:out	-3			4	-3	-3			-4
fr:ouvert	-4	-10	13		-6	-8	2	-5	4
fr:ouvr	13	2	-13	-5	-3	-3	-7		10
fr:pag	3	-5		-6	-2	-5	-11	8	4
fr:pai	-16	6		-10	7	-8	-12	8	8
fr:pai_de	-9	-5	4	-2	4	-4	-15	10	7
fr:papi	-11	4		6		7	-4	-2
fr:par	-20		13	-2			2	-3
fr:par_contr	-6	-5	9		-5	6	5	-8	-8
fr:parc	2	-9	4	-11	5	7	-8	3	-6
fr:parc_que	2	-9	4	-11	5	7	-8	3	-6
fr:parl		10	-11	-7	6	2	-3	-12	7
fr:parl_de	-8	4	-4	-5	8	4	-3	-4
fr:part	-5	4	-3	4	-5	3	-7	-9	8
fr:pas	-18		7	10	-10	3	16	-18	-19
fr:pas_de	-10	-11	2	10	-10		19	-23	-15
fr:pas_le	-11	-9	17	-5	-2	-4	14	-9	-5
fr:pas_son	5	2	-6	-5		-3		-12	8
fr:pass	-20	-4	22	-19	-9	-14	3	-5	5
fr:pass_le	-7	-2	11	-5		-2	12	-9	-4
fr:passag	9	-6	-6	-3	-3	-2	16	-11	-10
fr:patient	6	-3		-7		7	-16	13	-6
fr:pend	7		-13	9	-4		-7	5	4
fr:pend_que	-3	-2	-10	11			-9	6	6
fr:per	-8	-4	5	-2	6		-9	12	-8
fr:person		-4		-2	4		3	-9
fr:person_ne	-8	-6	-3	-6	11	-4
fr:pet	8	2	-18	-4	12	-7	18	-12	-7
fr:petit		-7		6	-3	7	-2		-9
fr:photo	2	6		-5	-3	-4	5	-12	4
fr:photos	-9	-5	6	-4	7	-3	-12	13	-2
fr:pied	-10	-5		10	-2	-4	9	-11
fr:pied_de	-8	-4	-5	10		-3	3	-7	3
fr:pis	-4	-14	13	-6	-10	8	3	-8	-15
fr:pis_ce	4		-6	2	-2	8	-13	7	-3
fr:plac			-7	12	-7	11	-7		-9
fr:plafond	-13	-2		11		-3	-9	14	-9
fr:platr	-11	-4	16	-6	-3	-3	10	-5	-7
fr:plein	-12	-3	7	3	-2	-2	-7	4	3
fr:plus	14		-12		-13	-10	-17	13	2
fr:plus_de	8	4	-7	-8		-2	-9	6	3
fr:plus_en	-5	-3	9					3	-2
fr:plus_le	-6	6	2	-2	-4			3	-5
fr:pomp	-8	-6	11	-3		-2	4	-5
fr:port	-6	10	-10	6		-5	10	-9	-5
fr:pos	-7	5	9	-15	-3	7	-16		10
fr:pos_le	4	-3	2	-6		9		-8	-3
fr:post	12	-6	-3	-8	-3	-4	-7	3	5
fr:poubel	-9		-8	12		-2	10	-8	-3
fr:pouc	-8			5				-5	4
fr:pour	-11	9		-12			-3	-7	10
fr:pour_le	-12	5	5	-4	-5	-3	5		-8
fr:pour_un	-7	-5	13	-8	-4	7	7	-15	-6
fr:pour_une	-3	-2			3		6	-4	-3
fr:prem	-6	-7	9	4	-5	-3	8	-5	-3
fr:prend	15	-2	-13	-4	-3		3	2	-7
fr:prepos	8	-6		-3			-8	4	5
fr:pris	-3	-11	8	3	-9	-6	14	-16
fr:puis	6	5	-8	-6	-6	-6	3	-9	4
fr:quai	-9	-6	4	6			-4	-7	7
fr:quand	18	-10	-19	7	-6	-12		-9	10
fr:quand_le	11	-2	-7	-6			5	-3
fr:quand_on	6	-3	-7	4		-3	-9	7
fr:quart		4	-8	-5	6	-4	4	-7	4
fr:quatr	-3	-18	19	-18	-14	-11	-3	9	-8
fr:quatr_fois	-7	-2	7	-3	-2	-3	-3		2
fr:que	8	5	-4	-14	2	13	-4		-3
fr:que_ce			6	-8	-3	-6	17	-11	-8
fr:que_il	-8	6			-4	-10	-6	11	2
fr:que_je		-14	-3	-5	11	10	-5
fr:que_la		-14	7		-6	5	-6	8	-12
fr:que_le	7		5	-15	-7	-6	12	-2	-10
fr:que_les	-10	8	-2		-2	8	-9	-10	8
fr:que_on		-8	4		-3	-5	10	-5	-8
fr:que_person	5	-5	8	-8	-3	5	-3	-6	-2
fr:que_vous	9	-9	-4	-5	-5	-5		-4	5
fr:quelqu'un	-8	8		-10	-3	-3	-17	-12	19
fr:quelqu'un_de	-5	9	-3	-5	-2	-2	-9	-7	12
fr:qui	5	11	-10	-6			11	-13	-3
fr:qui_se	2	-8	4	-4	-2	-4	5	-8	3
fr:quinz	3	-5	4	-4	-4	-7	14	-7	-8
fr:quoi			-14		12		6	-2	-3
fr:radiateur	-8			4			2	-4
fr:ramp	-12	-3	-11	14		-2	6	-9
fr:rappel	-5	-2	8		-2			4	-4
fr:rapport		-3	-3	6		-3	-13	15	-6
fr:recept	-7	8	-10		4		-11	3	7
fr:reclam	-8		12	-3	-5		-8	3	5
fr:recu	-9	-8	18	-10	-13	4	-22	14	8
fr:recu_#	9		-6		-5		-6	6
fr:refus	-13		17	-8	-7	10		-12	-13
fr:refus_de	-10		10	-4	-5	11	-3	-8	-11
fr:regard	-6	11	-8		-2	-2	7	-5	-2
fr:regl	-8	4	3	-2	-4	-4	-4	4	2
fr:relev	7	-5	-9		8	-2	-10	13	-8
fr:rempl	-5	-7	10		-2	-2	9	-7	-4
fr:rendez-vous	-9		13	-4	-5		-4	6	-3
fr:rendu	7	-9	2	-8	-4	-6	5		-9
fr:renouvel	-8		5	-4	4	-6	-10	4	9
fr:repart	4	-3		-2	-3		-6	8	-5
fr:repond	-7	-4	11	-4		-3	9	-7	-2
fr:repond_que	-7	-4	11	-4		-3	9	-7	-2
fr:repondu	-7	13	-5	-4	-2	-2	-5	-4	8
fr:rest	-19	-10	15		-2	-7		6	-3
fr:rest_dans	-11		6	3		-3	8	-9	2
fr:retour		3	9	-6	-9	-2			4
fr:rien	11	11	-15	-11	-4	-5	-13	11	4
fr:rosal	-3	-9	3		6		4	-3
fr:roug		-5	6	-6	-3	-5	16	-11	-8
fr:rout	3	-4				4	-5	4	-6
fr:ru	-15	5	13	-10	-3	-5	-6	5
fr:run	9	-3	-13	2			10	-8	-3
fr:sa	-4			7	-4	-4	-3	2	3
fr:sai	4	-4		-6	-7	-6			-6
fr:sai_#				-4	-4	-3	9	-9	-2
fr:sall		4	-8	10	-6	3	5	-4	-8
fr:sall_de	7	5	-2	-11	-2	7	-3	-6	-3
fr:salon	15		-14	-4				-6	2
fr:samed	4	-11	-2	5	-7	-6			3
fr:sans	-23	8		4	4	10	5	-23
fr:se	19	-6	-24	10	-6	3	-2	-7	6
fr:se_est	-8	7	-4	8	-4	-2	-14	7	6
fr:se_sont	-5	-3	7				7	-4
fr:seanc	-9	-7	7	6	-7	-3	5		-11
fr:second	5			-4	-5		-3	5	-3
fr:sel	-10	-7	3	7	-3	-4	10	-7	-3
fr:semain	-14	-10	17	-7	-4	-7	8	-11
fr:sent	9	-6	-6	3	-5	-3		-9	7
fr:sent_le	4	-2	-4	4	-4	-2	-7	-4	9
fr:sept		3	-7	4		-3	-15	10	8
fr:septembr	-4	-4	12	-8	-5	-6	14	-14
fr:serait	-8	-4	14	-3		-3	10	-3	-7
fr:serveur	-3	-10	13	-10		-4	16	-14	-6
fr:serveux	-10	15	-11	-6		-2	8	-5
fr:servic	-13	-5	9	-6	5	-3	7		-7
fr:ses	-9	8			-5	-7	-5	11	-9
fr:seul	-3		8		-8	15	-12		-4
fr:si	10		-16		-3	-8		-9	7
fr:sign	-9	-6	14	-4	-3	-4	-2	5	-5
fr:signal	-3	6		-3				12	-11
fr:sinc		-3	3	-4	-2	-2		6	-9
fr:sit		-6	-2	-7	6	-6	-9	4	8
fr:six				-6	-4	-5		-18	11
fr:sm	-11	-3	13	-4	-3	-3	7	-7
fr:so	3	-5	2	-4	-2	-3	9	-6	-4
fr:soir	15	-14	-6	-4	-10	-11	4	4	-6
fr:sommes	-12	-6	16	-5	-5	-5	12	-3	-12
fr:sommes_le	-11	-5	14	-4	-4	-5	11	-2	-12
fr:son	7	11	-7	-25	-14	4	-18	10	6
fr:son_telephon	-7	5		-3				-9	7
fr:sont	-7	-15	15		-12		3	-7
fr:sont_encor	-7	-2		7	-3	-5		5	-3
fr:sort	19		-22	3	-5	-6	19	-22
fr:sort_de	8	-4		-6	-2		11	-9	-5
fr:souffl	3	-4	-14	7	4	-3	5	-3
fr:soup	-9	-5	6	6			4	-4
fr:sous	-17	-10	9	5	-7		3		-5
fr:sous_la	-9	-3	5		-3	-8	5	3	-4
fr:spa	-6	-3	13	-7	-2	-5	10	-5	-4
fr:sur	-10	6	4	-6	3	9			-11
fr:sur_la			-9		10	2		7	-20
fr:sur_le	-9	7	8	-2	-13	8	3	-4	-12
fr:sur_les	3	-6	4	-5	-2	-3	14	-9	-6
fr:sur_un	-5			-5	7		2	-7	4
fr:tabl		4	-4		-6	-5	3	2	-10
fr:tap	3	-3			-2	9		-9	-5
fr:te		-4	-11	9	-3	-6	9	-5	-2
fr:technicien	-21	12	3	3	-7	-5		9	-15
fr:technicien_a	-7	6	3	-2			-11	12	-3
fr:tel	10	4	-10	-6	-3	-5	-9	12	-5
fr:telephon	5			-12	-4	7	-11	-6	11
fr:telephon_ne	-7	-3	10	-2			11	-8	-4
fr:temp	-4	5	-4	4	-8	-7	17	-13	-6
fr:terr	-10	-3	14	-7	-3	-3		4	-5
fr:the	3	4	-9	5	-17	9	-7	4	-11
fr:thre		-4			-3	-4	11	-7	-4
fr:tied	-6	-3	-10	12		-5	9	-3	-2
fr:tim	8	-3		-10		6	-7	5	-3
fr:tir	-12	4	3	5	-2	-4	5		-9
fr:to		7	-6	-8	5	-6		2	-6
fr:toilet	-10	-3	9			-3	11	-9	-4
fr:tomb	-2	-5	3		-3	-5		-19	12
fr:tombent	4						3		-4
fr:ton	3	-7	11	-11		7	-3	4	-10
fr:touch	7		-4	-3		-2	8	-7
fr:toujour	3		7	-21	-7	3	6	-12
fr:tous	-12	-6	9	3	-2	-4	17	-13	-10
fr:tous_les	-7	-5	4	6		-3	13	-8	-9
fr:tout	4	-4		6	-10
fr:tout_le	-8	5	3	-2	-2	7	-15	5	7
fr:tout_seul	6	-4		-3	-4		-4	5
fr:toute	4	-3	2	-6	-2	8	-8	3	-7
fr:toute_la	4	-3	2	-6	-2	8	-8	3	-7
fr:travail	-8	7	2	-4	-4		9	-7	-4
fr:trent		-5	5	-6	-3	-4	13	-11	-5
fr:trois	5	-24	3	-2	-2	-3		-5
fr:trois_heur	10	-7	-4	-5		-3	12	-7	-8
fr:trouv	-13	-8			12	-4	17	-13	-7
fr:trouv_que			-8		9		5	-4	-3
fr:tu	10	-4	-10		-3	-7	14	-8	-3
fr:tuyal	-9	-5	15	-6		9	-2	-4	-7
fr:tuyau	-11	6	-4	7		-3	10	-4	-10
fr:un	-4	7	4	-9	-11		8	4	-30
fr:une	-9	4	-18	19	6	3	7	-16
fr:une_assiet		-8		3		-2	-5	7	-3
fr:une_fois	3	-2	-4	4	-3	-2	6	-9	2
fr:une_heur	-10	-4	6	-4		-3	8	-6	-3
fr:unit	5	5	-9	-5	-3	-3	10	-7	-4
fr:urgenc	9		-13	-4	6			5	-7
fr:vas		4		-4	-3	-5		6	-3
fr:veil	-14		16	-6	-4	-6	15	-11	-3
fr:velo	-11	-7	12		-4	-5	6	-8
fr:ven	-9	-7	11			-6	3	-8	6
fr:vendred	-18	-8	24	-12	-4	-7	-9	5	10
fr:venu	-12	6	7	-7	-3	-4	11	-12
fr:verif	7	-6		-2			4	-6	2
fr:verr	-12	5	14	-15		-5	17	-11	-6
fr:vers		-9	-6	11	-4	-4	-8	4	5
fr:vers_#			-11	14			-6	6
fr:vid		-4	4	-7	-7	7	-4	-17	9
fr:vient	-11	5	10	-9	-2	-5	-2	4	2
fr:vient_de	-9	-3	15	-8		-3		5	-7
fr:vis	-5	-6	14	-9		-3	3	-4	3
fr:vocal	-5		9	-2			4	-8	4
fr:voir	6	-4	-7	5		-8		8	-2
fr:voisin	4	6	-13	4	-3	-4	-2	6	-6
fr:voit	5	-7	2	-4	-2	-3	-4	6	-4
fr:voix	6	4	-9				-4		6
fr:voix_de	7	-5	-3				3	2	-5
fr:vol			-8		9		5	-4	-3
fr:vos	-11	-3		2	7	6		-7	-3
fr:votre	10	-5	-2	-21		-18	8	-3
fr:votre_technicien	-7	7					10	-8	-4
fr:vous	-6	-10	13	-20	-6	-2			-4
fr:vous_avez		-8	6	-7	-4	-5	-5	10	-3
fr:vous_me	-10	-7	18	-5	-7	-5	18	-13	-8
fr:vu	-11	-5	8	5		-4	-2	5	-2
fr:we	6	-3	-4	-3	-2	-3	11	-10	-4
fr:week	10	-3	-5	-8	-2	-3	9	-6	-3
fr:went	-11	9		-6		-3		3	-6
fr:wif	4	-2	-2	-3		7	-8	5	-3
fr:with	9	-6	-5	-9		3		-6
fr:y			-16	10	8		-7	6
fr:y_a	10	-4	-17	9	3	-5	-6	11	-5
fr:y_avait	-5	9	2	-11		-4	-4	4	2
fr:you	7	4	-11		-6	5	3	-3	-13
from:letter	4	-50	3	-36	-35	-31	16	-18	-22
from:note	-102	-66	74	-13	-35	-85	-43	34	23
from:review		37	-44	11	-10	6	12	-41	-50
lead:a				-4	4	3	4	-8
lead:allo	-10			8		-6	9	-5
lead:and	-25	-18	6	5	7	-3	-10	12	-13
lead:at	9	-3	-2	-8	-3	-4	-14	8	8
lead:au	-7	-4		-5	9	-3	4	-7	2
lead:bonjour	-16	-6	17		-5	6	-2	-9	-2
lead:but	8	8	-14	-12			9	-12	-10
lead:ca	13	-6	-5	-12	-6	-8			4
lead:ce	5	-8	4	-13	-8	3	-5	3	-3
lead:cette	-8		10				3		-6
lead:dans		-2	-2	5	-2	11	-7	-7	-4
lead:depuis	6	-4		-18	-9	-12	-8	8	5
lead:deux	-12	-5	3		3	5		-7	-4
lead:elle	-11		3	-7	6	-6	12	-7	-6
lead:en	-4	3	-14	16	-7	-4	-6	-6	9
lead:et	-17	-11	7	10	-11	-5	-3
lead:every	10	-2	-9	-3		-4	-13	14	-2
lead:first	4	-4	-7	7		-3		4	-6
lead:hi	8	-3	-20	6	6	7		-12	-4
lead:hier	-11	-4	4	-2	9				-3
lead:i	-6	-7	9	-20	6	-15	12		-14
lead:il	-3	-4	7	-2
lead:it	-4	-16	3	-7	-2	-17	12	-7	-7
lead:je	-22	4	17	-9	-7	7	-4	-5	2
lead:jeudi	5	-3		-4		-4	-4	6
lead:la	14	3	-22	12	-13	-20	9	-4	-9
lead:le	-11	17	-12	8	4	-3	-8	3	6
lead:les	6	-14		-8			-9	11	-6
lead:ma	2			-2	-2		9	-6	-3
lead:mais	2	5	-11	3	4	8	-6	-7	-6
lead:mercredi	6	-9					-9	7	4
lead:mon	3	-3	3	-7	-2	-2		2	-5
lead:my	-2	10	4	-13	-10	-7		-16	12
lead:new	15		-14	-8		-5	8	-5
lead:nobody	-8	-3	10	-2	-2		-11	12	-7
lead:nous	-19		18	-10	-7	-9	14	-2	-18
lead:on	-3	-2	12	-10	-11	-19	12	-12	2
lead:par	-6	-5	9		-5	6	5	-8	-8
lead:pas	-10	-6	19	-12	-7	-6	19	-14	-9
lead:personne	-5	-4	10	-6	-3		-4
lead:quand	20	-7	-23	3	-3	-6	7	-13	4
lead:samedi	5		-14	10			-9	8	2
lead:seulement	5	4		-9	-3	3	5	-8	-8
lead:since	8	-6	-3	-9	-4	-5	-9	12	-6
lead:so	-12	-7	18	-3	-4	-4	14	-10	-8
lead:sur	2	-11	-3	-9	12	-5	18	-14	-9
lead:the		11	-15	11	-8	7	-2	-12	6
lead:there	-7	-3	-3	7	-2	-3	11	-7	-6
lead:they	-7	-4	15	-6	-3	6		-5	-5
lead:trois	-4	-6		-5	4	5	-8	-2	6
lead:un	-13	-2	15	-4	-4	-3	-9	11	-3
lead:votre	6	-24	4	-10	5	-8	5	4	-11
lead:vous	-19	-6	11	-10	5	-9	8	-3	-8
lead:we	-16	-2	6	4	-5	-8	8		-8
lead:what	7		-2	-5	-5	-2	10	-7	-5
lead:when	-5	14	-14			-2	6	-6
lead:y	12	7	-15	-5	-2	-3	-13	14
lead:you	-4	5	5	-8	-11	-8	9		-11
lead:your	-11	6	-3		-8	3	-8	-3	7
length:long	-18		-2	-46	-22	-54	-62	21	59
length:middle	-16	-44	17	-18	-32	-26	36	-26	-52
length:short	17	-25	-28	11	-34	15	29	-39	-98
names:product	164	-39	-118	-108	-16	-19	-43	18	29
names:staff	-52	76		-91	-28	27	14	-42
nature:attitude	10	19	-30	11	-23	7	-6	-52	20
nature:money	-55	-28	54	-34		-20	-3	13	-40
nature:place	-42	14	-20	32	-30	-64	33		-5
nature:process	7	2	-7	6	-12	12	-16	-8	29
nature:quality	27	-44	-16	3	-22	-9	-12	23	-12
nature:safety	23	-28	-4	-3	-34	-47	38	-117	33
nothing-stronger		-64		21	-20	-28	32	-13	-68
opens-sentence	-17	-23	10	-11	-30	-47	17	-11	-13
place	-18	-19	23	-14	-9		14	-7	-32
place:first	-5	5	-10	14	-46	-11	63	-42	-69
place:last		-41		14	-11	93	-59	-26	-51
place:only	-50	-20	-28	54	-19	-64	88	-47	-14
praise	2		-4	-2
problem	9	-11	-23	17	-28	-13	3	-16	8
reproach	-3	-7	6	-3	-6	-7	6	-3	-2
reproach:none		-42	-3	-21	-23	-17	-9		-28
reproach:plain	13	-55	6		-10	-26	3	11	-17
rule:severity:1	-17	-10	-39	31	10	73	-17	-68	-49
rule:severity:2	-11	-41	4	-19	-20	-38	49	-31	-55
rule:severity:4	-2	-10	15	-49	-65	-45	-25	37	-12
rule:severity:8	-17	-12	13	-11	-40	-71	-56	-14	82
says:not	-18	-7	4	11	-22	-4	15	-13	-26
says:they	-41	65	-8	-22	-32	4	-17	-4	19
says:we	-26	13	29	-39	-37	-19		8	-14
says:you	-31	-9	40	-41	-44	-18	2	-15	7
share	-4	-7		-4	-16	-10	8	-10	-13
sign:colon	-54	-40	89	-44	-34	20		-22	5
sign:date	2	11	28	-51	-86	-20	-50	40	32
sign:digit	-10	-45	-5	-15	38	-15	6	-4	-22
sign:exclaims	28	22	-25	-9	-34	-8	-57	60	-17
sign:hour	29	-34	2	-9	-46	-34	-6	8	6
sign:money	-91	-59	-49	-83	154	-21	90	-79	-72
sign:percent	9	-18	11	-42	7	-31	56	-41	-20
sign:question	10		-5	-24	12	6	8	-5	-37
sign:quotes	-40	95	-43	-100	39	-19	22	-32	-13
sign:shout	-53	-8	55	-26	-30	29	-33	-27	30
sign:span	-23	-58	110	-95	-35	-43	109	-88	-45
stars:high	-12	-25	-46	50	4	134	-122	-82	-47
stars:low	-11	49	-3	-28	-36	-91	30	11	-21
stars:middle	23	17	-57	13	22	-114	167	-113	-74
strongest	-4		-13	14	-16	8	-4	-4	-17
topic		-27	-6	-8	-14	-31	5	-9	-9
words:-1	-30		-29	32	-5	-13	-42	33	21
words:0	21	-52	-25	8	-69	-66	40	-6	-82
words:1	-59	-55	39	-42	-28	-62	31	-23	-53
words:2	-22	-36	7	-37	-13	-37	31	-53	-18
words:3	12	-49	-7	-5	-25	-15	9	-17	-20
words:4	7	-8	-5	3	-24	-15	-14	18	-15
words:5	-41	68	11	-80	-41	35	-58	13	48`;

export const PERSON_TABLE = `a-boss	-16
a:a	-36
a:none	-19
a:the	-29
a:your	13
accused	-17
accused:plainly	-27
address	-31
address:you-promised	112
address:you-said	107
after:comma	-28
after:does	44
after:end	-49
after:qui	-30
after:with	31
again	30
before:and	-85
before:ask	-24
before:called	14
before:de	-88
before:my	-117
before:par	-34
before:your	49
before:à	-29
beside-named	-82
best:after	31
best:before	-53
best:far-before	-34
best:here	15
bias	-34
boss	-44
described	-28
described:letter	-49
described:note	10
described:review	23
first	-3
goes-on	30
grief:before	-36
grief:clause	25
grief:next	17
grief:second	26
grief:sentence	16
in-best	30
in-best-sentence	15
in-quotes	13
listed	-27
listed:letter	-23
listed:note	-7
listed:review	-21
only-greeted	-34
opens	73
people:1	-6
people:2	-27
people:3	-52
plural	-17
praised	-38
ruled	24
ruled:described	-34
ruled:listed	64
ruled:other	-84
says	56
says:near	75
signature	-77
spoken-of	-26`;

export const CONDITION_TABLE = `bias	-152
both	18
both:contest	16
contest	5
contest:accepts	-117
contest:despises	126
contest:insists	24
contest:names-it	-24
contest:others	16
contest:price-back	-17
contest:refuses	69
contest:set-aside	44
demand:can-you	-73
demand:mine	6
demand:only	-48
demand:or-else	15
demand:refused	-8
demand:wants	-8
demand:why	-23
from:letter	-164
from:note	-129
from:review	-119
long	21
match	27
match:ahead	76
match:first	47
match:much	43
match:some	33
near	-20
near:ahead	38
near:first	17
near:much	27
near:some	10
reproach	-75
stars	-119
whole:first	83`;
