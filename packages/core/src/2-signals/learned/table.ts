/** Made by scripts/train-reading.ts: a feature a line, then its weight for each head in hundredths. */
export const CLAUSE_TABLE = `after	4
before	-8
bias	-31
cue:contact.contact	3
cue:critical.asks_for_boss	14
cue:critical.churn_threat	-66
cue:critical.churn_threat.contract	-26
cue:critical.discrimination	94
cue:critical.discrimination.trait	12
cue:critical.discrimination.treatment	44
cue:critical.insult-to-staff	15
cue:critical.large_money.loss	-26
cue:critical.legal_threat.lawyer	-38
cue:critical.legal_threat.regulator	-49
cue:critical.media_threat	-62
cue:critical.safety.harm	5
cue:critical.safety.hazard	29
cue:critical.vip_client	28
cue:critical.vulnerable_person	-4
cue:critical.vulnerable_person.need	19
cue:irony.absurd-image	21
cue:irony.mock-praise	-48
cue:negative.announcement	-3
cue:negative.dissatisfaction	9
cue:negative.excess	32
cue:negative.failed-expectation	20
cue:negative.failed-function	4
cue:negative.lack	65
cue:negative.plain-negation	12
cue:negative.recalled-promise	-13
cue:negative.repetition	22
cue:negative.reproachful-question	3
cue:negative.trouble	6
cue:negative.wait	16
cue:negative.wrong	27
cue:noise.advertising	-36
cue:noise.auto_reply	19
cue:noise.internal	-27
cue:noise.job_application	-56
cue:noise.misdirected	10
cue:noise.newsletter	9
cue:noise.out_of_office	-38
cue:noise.phishing	-62
cue:noise.supplier	-12
cue:people.person	9
cue:people.service	20
cue:positive.denial	-138
cue:positive.future-praise	-34
cue:positive.praise	-76
cue:positive.thanks	-84
cue:remedy.apology	-63
cue:remedy.callback	10
cue:remedy.discount	23
cue:remedy.information	-27
cue:remedy.redo	-21
cue:severity.harden	-31
cue:severity.no-home-service	-38
cue:severity.repeat	54
cue:severity.soften	-7
cue:speech.question	-64
cue:speech.request	-38
cue:speech.status-chase	-80
cue:wish.wish	-25
en:#	19
en:#_#	11
en:#_a	11
en:#_all	8
en:#_and	23
en:#_april	5
en:#_at	-2
en:#_august	-13
en:#_becaus	-22
en:#_befor	23
en:#_buck	6
en:#_dai	7
en:#_decemb	7
en:#_degre	12
en:#_euro	9
en:#_every	9
en:#_februari	-13
en:#_for	14
en:#_gb	16
en:#_has	19
en:#_hour	-28
en:#_i	-5
en:#_in	26
en:#_incom	-11
en:#_is	20
en:#_januari	-9
en:#_juli	-12
en:#_june	15
en:#_km	-13
en:#_litr	24
en:#_march	-13
en:#_may	21
en:#_min	-5
en:#_mother	-5
en:#_my	5
en:#_novemb	4
en:#_octob	-3
en:#_of	2
en:#_on	-4
en:#_or	-8
en:#_p	-11
en:#_pleas	-9
en:#_septemb	-24
en:#_show	-4
en:#_sinc	26
en:#_still	-3
en:#_the	23
en:#_there	-10
en:#_time	8
en:#_to	-12
en:#_train	-7
en:#_week	3
en:#_went	29
en:#_were	-4
en:#_when	18
en:#_with	33
en:#_wk	3
en:#_you	16
en:#_your	-13
en:'s_a	-6
en:'s_been	7
en:'s_name	-4
en:'s_so	3
en:'s_updat	14
en:'s_wed	-2
en:a	7
en:a_#	22
en:a_badli	5
en:a_bag	-6
en:a_bank	10
en:a_blanket	3
en:a_bug	-7
en:a_busi	-3
en:a_car	-6
en:a_card	26
en:a_cent	-5
en:a_certif	12
en:a_chair	6
en:a_chang	-8
en:a_charg	18
en:a_client	4
en:a_coat	-8
en:a_code	4
en:a_cold	3
en:a_colleagu	-4
en:a_copi	-9
en:a_dai	-17
en:a_date	-17
en:a_differ	-6
en:a_dog	5
en:a_doubl	-7
en:a_draft	4
en:a_drawer	-4
en:a_duplic	-3
en:a_fake	5
en:a_famili	3
en:a_file	-7
en:a_finger	-20
en:a_flat	12
en:a_form	5
en:a_fridai	-5
en:a_full	12
en:a_gentleman	22
en:a_good	22
en:a_great	4
en:a_grei	-6
en:a_head	3
en:a_hole	19
en:a_hot	-17
en:a_human	-6
en:a_hundr	-10
en:a_joke	7
en:a_kid	-2
en:a_ladi	-3
en:a_lawyer	5
en:a_littl	12
en:a_lot	-20
en:a_m	19
en:a_machin	-4
en:a_meet	-14
en:a_mere	5
en:a_messag	-18
en:a_minut	-12
en:a_month	2
en:a_mous	6
en:a_new	-14
en:a_nice	13
en:a_night	-3
en:a_nightclub	-9
en:a_note	-20
en:a_number	-7
en:a_permit	2
en:a_phone	21
en:a_photo	-7
en:a_pictur	4
en:a_pleasur	-8
en:a_price	21
en:a_promis	-5
en:a_quot	-4
en:a_repli	-8
en:a_report	6
en:a_robot	6
en:a_room	2
en:a_row	-6
en:a_saturdai	-5
en:a_scam	-9
en:a_second	3
en:a_sheet	-4
en:a_signatur	-7
en:a_singl	6
en:a_slot	-10
en:a_smile	-24
en:a_stranger	-14
en:a_subscript	3
en:a_sundai	-23
en:a_thing	9
en:a_third	10
en:a_ticket	9
en:a_tractor	4
en:a_us	14
en:a_visit	-11
en:a_voucher	4
en:a_wai	-20
en:a_wed	-3
en:a_week	-17
en:a_whole	2
en:a_word	-12
en:a_year	-11
en:abl	-3
en:abl_to	-3
en:about	-34
en:about_#	-24
en:about_a	-17
en:about_her	5
en:about_it	-26
en:about_my	-6
en:about_the	-4
en:about_to	4
en:abov	24
en:abov_the	7
en:absolut	-12
en:ac	-23
en:accent	3
en:accept	-11
en:accept_my	-7
en:access	-7
en:access_to	-7
en:accid	-12
en:accord	21
en:accord_to	21
en:account_is	8
en:account_number	-2
en:acknowledg	-5
en:across	-3
en:act	-4
en:action	2
en:activ	9
en:ad	-9
en:ad_a	3
en:add	-21
en:address	20
en:address_and	-7
en:adjust	-5
en:adult	37
en:advanc	-15
en:advertis	9
en:advic	-29
en:advis_to	9
en:afraid	-5
en:after	18
en:after-sal	7
en:after_#	-5
en:after_a	3
en:after_five	4
en:after_i	6
en:after_the	25
en:after_three	4
en:after_two	5
en:afternoon	12
en:afterward	32
en:again	8
en:again_and	16
en:again_for	-3
en:again_from	-4
en:again_on	3
en:against	25
en:against_the	6
en:agenc	-5
en:agent	17
en:ago	22
en:ago_and	-3
en:agre	-23
en:agre_to	-18
en:agreement	-7
en:ahead	-25
en:ahead_of	-4
en:air	11
en:air_condit	3
en:air_condition	2
en:aisl	10
en:alert	-4
en:aliv	-2
en:all	2
en:all_gone	3
en:all_i	-13
en:all_in	-12
en:all_my	-5
en:all_night	13
en:all_our	3
en:all_over	6
en:all_saint	-11
en:all_that	3
en:all_the	19
en:all_weekend	6
en:allerg	3
en:allow	-13
en:allow_me	-21
en:allow_on	-6
en:alon	9
en:along	8
en:along_the	16
en:along_with	-12
en:alreadi	7
en:alreadi_had	3
en:also	43
en:although	18
en:although_i	5
en:although_the	4
en:am	-18
en:am_being	3
en:am_i	4
en:am_in	3
en:am_look	-13
en:am_mistaken	7
en:am_not	-22
en:am_on	4
en:am_sorri	-6
en:am_still	5
en:am_surpris	6
en:am_the	10
en:ambul	-5
en:amount	-17
en:an	7
en:an_#	4
en:an_address	-10
en:an_adult	38
en:an_e-mail	-14
en:an_email	4
en:an_entir	8
en:an_envelop	11
en:an_ey	-9
en:an_hour	3
en:an_idiot	5
en:an_invoic	-14
en:an_item	4
en:an_old	-10
en:and	-9
en:and_#	11
en:and_a	-18
en:and_again	29
en:and_all	-7
en:and_an	-9
en:and_as	3
en:and_ask	7
en:and_at	-4
en:and_by	18
en:and_did	-17
en:and_do	-10
en:and_does	-20
en:and_each	5
en:and_end	-5
en:and_even	-4
en:and_every	5
en:and_everyon	3
en:and_everyth	-3
en:and_for	-29
en:and_found	-12
en:and_gave	-7
en:and_get	18
en:and_got	11
en:and_had	-7
en:and_half	4
en:and_have	-8
en:and_he	-30
en:and_his	13
en:and_i	-6
en:and_in	-11
en:and_it	-46
en:and_left	-13
en:and_let	-5
en:and_my	26
en:and_never	14
en:and_night	-5
en:and_no	30
en:and_nobodi	10
en:and_not	-7
en:and_noth	28
en:and_now	-3
en:and_on	20
en:and_one	-20
en:and_only	-18
en:and_our	10
en:and_put	-16
en:and_rang	-25
en:and_ring	3
en:and_said	15
en:and_send	-6
en:and_she	-5
en:and_so	-3
en:and_stai	10
en:and_still	-6
en:and_ten	21
en:and_that	3
en:and_the	-11
en:and_then	21
en:and_there	-17
en:and_they	16
en:and_this	-14
en:and_three	3
en:and_to	16
en:and_told	18
en:and_took	22
en:and_turn	-5
en:and_twenti	3
en:and_two	-17
en:and_we	-7
en:and_went	15
en:and_when	4
en:and_whether	-9
en:and_with	-3
en:and_without	-3
en:and_would	-21
en:and_you	-20
en:and_your	-14
en:ankl	8
en:anniversari	-17
en:announc	4
en:annual	9
en:anoth	-14
en:answer_and	3
en:answer_in	-9
en:answer_me	-6
en:antiviru	3
en:any	-20
en:any_more	-21
en:any_new	-8
en:anyon	7
en:anyon_know	-9
en:anyth	9
en:anywai	-10
en:apart	6
en:apolog	-15
en:apologis	-17
en:app	-8
en:app_is	-21
en:appear	10
en:appl	4
en:appli	11
en:appoint	5
en:appoint_at	3
en:appreci	-3
en:apprentic	-18
en:approv	-6
en:april	9
en:are	-9
en:are_a	-6
en:are_at	-9
en:are_in	-10
en:are_not	8
en:are_on	-10
en:are_so	4
en:are_still	6
en:are_the	-2
en:area	6
en:arm	20
en:armchair	-4
en:around	-6
en:arrang	-3
en:arriv	-4
en:arriv_in	-10
en:arriv_on	-8
en:arriv_with	2
en:as	5
en:as_a	15
en:as_an	5
en:as_ever	-4
en:as_far	-8
en:as_i	-11
en:as_it	-9
en:as_much	3
en:as_of	20
en:as_she	-16
en:as_soon	-5
en:as_the	4
en:as_to	-2
en:as_we	14
en:as_well	3
en:asid	-4
en:ask_for	33
en:ask_if	-12
en:ask_me	11
en:ask_the	-5
en:ask_to	-7
en:ask_where	-2
en:ask_you	7
en:askin	5
en:assessor	-7
en:assist	-6
en:associ	-18
en:assur_me	6
en:asterisk	-8
en:at	8
en:at_#	8
en:at_a	16
en:at_all	-19
en:at_any	-5
en:at_eight	-6
en:at_eleven	24
en:at_every	-18
en:at_five	4
en:at_four	5
en:at_home	-5
en:at_it	11
en:at_last	-20
en:at_least	5
en:at_me	7
en:at_minu	3
en:at_my	-6
en:at_night	9
en:at_nine	-17
en:at_noon	10
en:at_onc	-4
en:at_our	3
en:at_rest	-5
en:at_seven	-2
en:at_six	12
en:at_ten	15
en:at_that	23
en:at_the	11
en:at_this	-4
en:at_three	-18
en:at_twenti	4
en:at_two	17
en:at_your	-4
en:attach	-39
en:attach_to	-4
en:attend	17
en:attent	-27
en:august	-8
en:august_#	10
en:author	-5
en:auto	-7
en:automat	15
en:automat_acknowledg	-3
en:avail	-12
en:avec	16
en:avoid	-4
en:awai_at	3
en:awai_from	-6
en:awai_on	3
en:awai_without	3
en:b	6
en:babi	6
en:back	-21
en:back_#	18
en:back_and	-16
en:back_from	-13
en:back_in	-28
en:back_of	-7
en:back_on	-29
en:back_the	-3
en:back_to	19
en:back_up	-4
en:back_with	-9
en:back_within	-13
en:backup	-21
en:backward	3
en:bad	-19
en:badg	17
en:badli	-14
en:bag	22
en:bag_in	-5
en:bag_of	3
en:bailiff	11
en:balanc	6
en:ball	-2
en:bandag	14
en:bank	-12
en:bank_detail	-20
en:bank_is	4
en:banquet	-15
en:bar	3
en:bare	10
en:bark	3
en:barn	-6
en:barrier	4
en:basement	-6
en:basic	4
en:basket	7
en:bath	-4
en:batteri	19
en:be	-22
en:be_a	5
en:be_back	-24
en:be_fix	6
en:be_found	4
en:be_grate	2
en:be_here	-4
en:be_on	-5
en:be_paid	-2
en:be_return	-10
en:be_so	-8
en:be_there	-8
en:bear	-5
en:beauti	-13
en:becam	-5
en:becaus	3
en:becaus_i	18
en:becaus_of	-16
en:becaus_the	-16
en:becaus_your	-13
en:bed	-9
en:bed_and	2
en:bedbug	4
en:bedroom	18
en:bedsid	-3
en:been	32
en:been_#	4
en:been_ask	3
en:been_chang	-17
en:been_drag	-6
en:been_given	5
en:been_in	4
en:been_move	-3
en:been_out	3
en:been_wait	10
en:beer	4
en:befor	-15
en:befor_anyon	27
en:befor_i	-15
en:befor_our	4
en:befor_we	-14
en:befor_you	3
en:behind	-27
en:behind_a	-12
en:behind_the	2
en:being	15
en:being_ask	-8
en:being_charg	3
en:belgian	-24
en:believ_it	-4
en:bell	16
en:below	5
en:belt	3
en:bench	7
en:benefit	4
en:best	18
en:better	-27
en:better_than	-18
en:between	-8
en:between_#	-6
en:between_the	7
en:between_two	5
en:bid	-8
en:big	-18
en:big_thank	-6
en:bike	-5
en:bill_at	2
en:bill_for	19
en:bill_sai	16
en:bin	7
en:birth_certif	-3
en:birthdai	-7
en:bit	9
en:bit_of	12
en:black	16
en:black_and	5
en:blame	5
en:blame_the	5
en:blank	3
en:blanket	3
en:blare	4
en:bleach	5
en:blind	6
en:blink	18
en:blister	5
en:block	17
en:blood	-3
en:blue	10
en:board	18
en:boat	18
en:boil	-8
en:boiler	-9
en:boiler_is	-13
en:book	-15
en:book_for	-12
en:book_from	-14
en:bookkeep	-6
en:booth	3
en:borrow	6
en:boss_is	3
en:bot	3
en:both	-32
en:bottl	-12
en:bottom	16
en:bought	10
en:bought_on	3
en:bounc	5
en:bowl	5
en:box	-4
en:box_of	2
en:brand	-31
en:brand-new	7
en:brand_new	-25
en:breach	5
en:bread	-11
en:break	5
en:breakdown	5
en:breakfast	-30
en:bright	-8
en:bring	-27
en:bring_my	-9
en:bring_up	4
en:brochur	11
en:broke	-17
en:broke_the	-4
en:broken	-10
en:broker	-13
en:brother	4
en:brother-in-law	-3
en:brought	-37
en:brown	4
en:brunch	-13
en:brussel	-14
en:bu	4
en:buck	12
en:buck_a	3
en:bucket	-12
en:budget	-21
en:buffet	8
en:bug	-4
en:bui	-27
en:bui_the	-13
en:build	-26
en:built	-8
en:buri	4
en:burn	-17
en:burnt	-7
en:burst	-21
en:burst_pipe	-25
en:buse	-15
en:busi	-3
en:busi_dai	11
en:but	-4
en:but_a	20
en:but_he	-2
en:but_it	-6
en:but_the	21
en:but_we	-6
en:but_you	-4
en:but_your	-6
en:butt	5
en:butter	-3
en:button	14
en:buzz	-11
en:by	-12
en:by_#	-18
en:by_an	3
en:by_card	-4
en:by_e-mail	3
en:by_four	14
en:by_fridai	15
en:by_hand	-6
en:by_heart	7
en:by_itself	2
en:by_my	-7
en:by_noon	-14
en:by_the	-2
en:c	29
en:cab	5
en:cabl	16
en:cake	-5
en:calendar	18
en:call	-4
en:call-out	-17
en:call_a	4
en:call_about	-14
en:call_back	-13
en:call_for	3
en:call_in	-17
en:call_is	-3
en:call_me	-7
en:call_the	-13
en:call_to	-6
en:call_you	-13
en:callin	4
en:calm	-14
en:came	18
en:came_back	7
en:came_from	-15
en:came_in	-26
en:came_off	14
en:came_on	-3
en:came_out	32
en:came_to	-18
en:camera	7
en:camp	-14
en:can	-41
en:can_be	-17
en:can_i	-25
en:can_not	-11
en:can_see	23
en:can_the	-9
en:can_we	-8
en:can_you	-28
en:canal	20
en:cancel	-3
en:cancel_in	2
en:cancel_my	6
en:cancel_our	-12
en:cancel_the	3
en:car	-28
en:car_park	2
en:car_with	-13
en:card	14
en:card_and	-7
en:card_has	2
en:card_in	-10
en:card_is	13
en:card_machin	22
en:care	-4
en:caretak	-6
en:carlo	-19
en:carpet	3
en:carri	-6
en:carri_a	17
en:carri_out	3
en:carrier	18
en:cart	-9
en:case	-21
en:cash	21
en:cash_machin	3
en:cashier	5
en:cast	6
en:cat	-36
en:catalogu	-20
en:cater	7
en:caus	3
en:ceil	14
en:cemeteri	3
en:cent	-19
en:centimetr	7
en:certif	-11
en:certif_for	-3
en:certifi	4
en:chain	14
en:chair	-5
en:chair_at	4
en:chanc	2
en:chanc_of	-3
en:chang	-14
en:chang_my	-3
en:chang_room	20
en:chang_the	-11
en:charg	22
en:charg_#	15
en:charg_for	15
en:charg_me	-6
en:charg_of	8
en:charger	32
en:charm	-6
en:chart	-33
en:chase	-19
en:chase_you	-2
en:chat	2
en:cheaper	-18
en:check	8
en:check-in	-5
en:check-out	2
en:check-up	-9
en:check_in	-4
en:check_whether	-6
en:cheer	-7
en:chef	8
en:chequ	-20
en:chest	25
en:chew	4
en:chicken	24
en:child	23
en:children	12
en:children_'s	3
en:chip	6
en:choos	10
en:chosen	-3
en:chowder	3
en:christen	-6
en:christma	-34
en:christma_and	-18
en:christma_tree	-3
en:chuck	3
en:church	-3
en:cigarett	17
en:circl	7
en:citi	14
en:claim_#	17
en:claim_was	-14
en:class	-8
en:clean	-33
en:clear	-21
en:clear_the	-3
en:clearli	5
en:clerk	6
en:click	17
en:client	4
en:clinic	-27
en:clock	-14
en:close	-5
en:close_and	3
en:close_at	4
en:close_for	-6
en:close_my	4
en:close_on	-3
en:close_the	-10
en:close_without	4
en:closet	-15
en:cloud	-13
en:club	-14
en:co	18
en:coach	-7
en:coat	-9
en:coat_on	-10
en:code	8
en:coffe	-28
en:coffe_machin	-6
en:coffe_on	-9
en:coin	4
en:cold	28
en:colin	-6
en:colleagu	-27
en:collect	-12
en:collect_it	-7
en:colour	-29
en:come	-3
en:come_and	8
en:come_at	10
en:come_back	13
en:come_by	-3
en:come_down	4
en:come_for	2
en:come_from	3
en:come_in	-13
en:come_off	-16
en:come_on	2
en:come_out	8
en:come_to	-21
en:comfort	9
en:commend	-24
en:commend_the	-20
en:comment	3
en:commiss	2
en:commit	-15
en:commun	-10
en:communion	-7
en:compani	-16
en:compani_'s	-5
en:competitor	-16
en:complain	-3
en:complaint	-39
en:complet	-15
en:compliment	-17
en:compliment_to	-10
en:compressor	-4
en:comput	-5
en:concept	-9
en:concern	-4
en:conclud	4
en:condit	8
en:condition	2
en:conductor	-11
en:confirm	-26
en:confirm_and	-7
en:confirm_number	-9
en:confirm_that	-5
en:congratul	-17
en:connect	-11
en:connect_the	-7
en:consent	23
en:consid	-13
en:consult	-6
en:contact	-12
en:contain	7
en:contradict	3
en:contrari	-7
en:contribut	5
en:copi	-10
en:copi_of	-10
en:corner	13
en:corridor	5
en:cost	11
en:cost_#	4
en:cost_me	-11
en:cot	6
en:cough	4
en:could	-7
en:could_have	-2
en:could_i	-5
en:could_not	4
en:could_you	-32
en:count	9
en:counter	13
en:counter_and	-8
en:counter_close	3
en:coupl	21
en:courier	-3
en:cours	-3
en:courteou	-3
en:courtyard	-7
en:cousin	5
en:cover	16
en:cover_for	4
en:cover_in	4
en:cover_the	6
en:crack	-5
en:crack_in	3
en:crash	-12
en:crawl	-16
en:credit	-13
en:crib	-17
en:crook	4
en:cross	8
en:crown	12
en:crumb	5
en:crutch	4
en:cry	5
en:curtain	9
en:custom	-23
en:cut	-12
en:cut_me	4
en:cut_off	6
en:cut_out	4
en:dai	7
en:dai_'s	-12
en:dai_after	5
en:dai_and	-19
en:dai_befor	-9
en:dai_for	-23
en:dai_i	5
en:dai_off	5
en:dai_one	3
en:dai_the	4
en:dai_to	-5
en:dai_you	20
en:damp	9
en:danc	9
en:danger	5
en:dare	3
en:dark	-14
en:date	-12
en:date_for	-7
en:date_from	-2
en:daughter	-17
en:daughter_is	-4
en:dawn	4
en:daycar	3
en:dead	39
en:dead_in	4
en:deadlin	-13
en:deal	-10
en:deal_with	-10
en:dealt	-18
en:death	3
en:debit	16
en:debt	6
en:decemb	-9
en:decemb_#	-21
en:decent	-18
en:decid	4
en:deck	11
en:declar	-13
en:declin	36
en:decor	-6
en:deed	4
en:deep	-3
en:degre	-2
en:delai	-6
en:delet	-10
en:delici	-17
en:delight	-11
en:deliv	-24
en:deliv_in	-5
en:deliv_the	-5
en:deliv_to	-10
en:deliveri	7
en:deliveri_gui	-4
en:demand	17
en:demand_a	4
en:dent	2
en:dentist	16
en:depart	18
en:departur	3
en:deposit	-12
en:deposit_for	-6
en:deposit_was	-3
en:depot	-3
en:describ	4
en:deserv	-14
en:desk	22
en:desk_and	19
en:despit	-11
en:despit_the	-10
en:dessert	5
en:detail	-28
en:devic	-12
en:di	-17
en:diagnosi	-11
en:diall	7
en:did	-12
en:did_a	3
en:did_not	-14
en:did_the	-2
en:did_you	-18
en:differ	14
en:dine	-19
en:dine_room	-19
en:dinner	3
en:direct	-14
en:direct_debit	-14
en:director	6
en:dirti	4
en:disabl	3
en:disappear	-9
en:discount	10
en:discov	7
en:discret	-19
en:discuss	-12
en:dish	-7
en:dispatch	-19
en:displai	21
en:disput_the	6
en:do	-43
en:do_i	-31
en:do_the	-10
en:do_we	-9
en:do_what	-8
en:do_with	7
en:do_you	-30
en:dock	18
en:doctor	10
en:document	-15
en:does	-27
en:does_anyon	-13
en:does_it	-12
en:does_not	27
en:does_that	-3
en:does_the	-23
en:dog	14
en:doing	11
en:doll	-2
en:dollar	-8
en:domain	14
en:done	-17
en:done_the	-7
en:dont	4
en:door	32
en:door_and	13
en:door_in	3
en:door_is	7
en:doorstep	5
en:doorwai	3
en:doubl	-12
en:doubt	7
en:down	9
en:down_a	6
en:down_at	-13
en:down_for	2
en:down_in	-5
en:down_on	4
en:down_the	5
en:down_to	-27
en:download	3
en:downstair	4
en:dr	29
en:drag	-13
en:drag_on	-5
en:drain	10
en:drawer	6
en:drawn	-11
en:dress	2
en:drew	2
en:drill	27
en:drink	-8
en:drip	4
en:drive	-8
en:driver	-16
en:driver_on	-14
en:driver_was	-11
en:drivewai	-9
en:drop	-27
en:drop_in	-16
en:drove	23
en:drummondvil	-6
en:drunk	6
en:dry	36
en:dryer	5
en:duck	-4
en:due	-10
en:due_at	10
en:due_within	5
en:dug	-22
en:dure	-12
en:dure_my	-2
en:dure_the	-15
en:dust	-10
en:dutch	9
en:duvet	20
en:e-bik	3
en:e-mail	23
en:each	25
en:each_time	14
en:ear	8
en:earli	-31
en:earlier	-13
en:earn	4
en:easi	-23
en:easter	-2
en:eat	-6
en:eaten	6
en:effect	-4
en:egg_were	3
en:eight	13
en:eight_dai	-4
en:eight_month	3
en:eighteen	18
en:eighti	3
en:either	3
en:elderli	3
en:electr	7
en:electrician_'s	-2
en:elev	13
en:eleven	3
en:eleven_dai	-13
en:els	19
en:els_'s	7
en:elsewher	-16
en:email	21
en:email_sai	4
en:emerg	32
en:emerg_line	-7
en:emerg_number	22
en:employ	-4
en:employe	13
en:empti	14
en:enclos	-4
en:end	-12
en:end_of	-5
en:end_up	9
en:engag	-9
en:engin	5
en:english	9
en:engrav	-5
en:enjoi	10
en:enough	11
en:enough_for	3
en:enough_to	7
en:enter	9
en:entir	10
en:entri	5
en:envelop	4
en:error	-3
en:establish	3
en:estim	-14
en:euro	12
en:euro_a	3
en:euro_in	4
en:euro_of	4
en:euro_to	17
en:ev	17
en:even	-28
en:even_a	-6
en:even_for	20
en:even_in	-23
en:even_my	-16
en:even_on	-5
en:even_read	2
en:even_take	-5
en:even_the	5
en:even_though	-7
en:even_to	-10
en:even_with	6
en:ever	14
en:ever_sinc	5
en:every	17
en:every_call	4
en:every_dai	-8
en:every_even	-21
en:every_month	3
en:every_morn	19
en:every_other	-3
en:every_singl	20
en:every_thirti	3
en:every_time	9
en:everybodi	-35
en:everyon	7
en:everyon_'s	4
en:everyth	-45
en:everyth_is	4
en:everyth_work	-19
en:everywher	-10
en:exact	-3
en:exactli	6
en:exactli_when	4
en:exam	3
en:examin	2
en:excel	-10
en:except	5
en:exchang	-2
en:excus	-16
en:exist	20
en:exit	3
en:expect	-16
en:expens	8
en:expir	8
en:explain	-21
en:explain_my	3
en:explain_the	-9
en:explan	-16
en:express	5
en:extra	-25
en:ey_and	19
en:face	-5
en:fact	-6
en:fail	8
en:fail_to	-10
en:failur	-16
en:fair	-20
en:faith	5
en:fake	7
en:fall	-7
en:famili	25
en:fan	18
en:far	-12
en:far_as	-8
en:fare	8
en:fast	-23
en:father	-24
en:father-in-law	5
en:father_'s	-7
en:fault	-18
en:fax	3
en:februari	-18
en:fee	-8
en:fee_for	2
en:feel	-11
en:feet	-4
en:fell	17
en:fellow	4
en:felt	-11
en:fenc	6
en:festiv	3
en:fibr	-15
en:fifteen	-5
en:fifth	4
en:fifth_time	4
en:fifti	-3
en:figur	-21
en:file	-32
en:file_and	4
en:file_number	-5
en:file_was	-9
en:fill	3
en:fill_in	6
en:film	-4
en:filter	12
en:filthi	3
en:final	-33
en:find	20
en:find_that	24
en:find_the	4
en:fine	-20
en:finger	-23
en:finish	-11
en:finish_my	-5
en:finish_the	5
en:fire	-7
en:firm	17
en:first	-4
en:first_dai	-3
en:first_name	-8
en:first_night	21
en:first_one	4
en:fish	-16
en:fit	-11
en:fit_in	-2
en:fitter	23
en:five	-2
en:five_dai	-23
en:five_week	5
en:fix	-31
en:fix_in	-20
en:fix_one	2
en:flag	20
en:flat	15
en:flicker	5
en:flight	-10
en:flood	-14
en:floor	11
en:floor_is	4
en:florist	-11
en:flour	4
en:flute	5
en:fly	4
en:fold	20
en:folder	21
en:folk	-4
en:follow	-34
en:follow-up	-7
en:follow_the	-2
en:follow_up	-22
en:food	-13
en:foot	9
en:for	-7
en:for_#	31
en:for_a	14
en:for_an	34
en:for_eight	4
en:for_eleven	-13
en:for_five	8
en:for_forti	-4
en:for_four	-2
en:for_free	-12
en:for_half	-7
en:for_his	10
en:for_in	6
en:for_it	17
en:for_my	-25
en:for_noth	16
en:for_onc	-12
en:for_one	6
en:for_our	-24
en:for_park	4
en:for_six	2
en:for_somebodi	-4
en:for_ten	6
en:for_the	-43
en:for_their	-12
en:for_three	3
en:for_twelv	-6
en:for_twenti	16
en:for_two	23
en:for_us	-23
en:for_you	-9
en:forc	2
en:foreign	6
en:foreman	-5
en:forget	-18
en:forgiv	-7
en:forgot	-15
en:forgot_to	-8
en:form	-16
en:form_and	-7
en:formal	6
en:former	5
en:forti	10
en:forti_minut	3
en:forti_peopl	4
en:forti_year	-13
en:forty-six	32
en:found	-22
en:found_a	11
en:found_my	-13
en:found_out	-30
en:found_the	4
en:four	10
en:four_and	-6
en:four_dai	13
en:four_hour	5
en:four_in	19
en:four_instal	-12
en:four_minut	11
en:four_month	5
en:four_time	6
en:fourteen_month	-10
en:fourth	2
en:fourth_floor	-3
en:fractur	5
en:frame	2
en:free	-32
en:free_on	-7
en:freez	6
en:freezer	21
en:french	34
en:french_and	3
en:fresh	-7
en:fri	8
en:fridai	21
en:fridai_and	13
en:fridai_even	12
en:fridai_morn	-15
en:fridg	14
en:friend	10
en:friendli	-11
en:from	5
en:from_a	-12
en:from_his	-8
en:from_home	-18
en:from_last	-2
en:from_my	20
en:from_one	5
en:from_our	3
en:from_start	-16
en:from_ten	-6
en:from_the	13
en:from_you	19
en:from_your	-10
en:front	10
en:front_desk	-13
en:front_of	18
en:frost	5
en:froze	5
en:full	29
en:full_and	-4
en:full_dai	22
en:full_of	4
en:fund	-22
en:furiou	7
en:furnac	19
en:furnitur	5
en:further	6
en:fuse	9
en:ga	19
en:game	8
en:gap	-9
en:garag	39
en:garbag	13
en:gasket	11
en:gate	-5
en:gather	14
en:gave_her	-5
en:gave_me	-4
en:gave_my	-6
en:gave_up	8
en:gave_wai	7
en:gb	16
en:gener	13
en:gentl	-29
en:gentleman	19
en:gestur	-5
en:get	-7
en:get_a	-23
en:get_back	-3
en:get_me	3
en:get_my	-5
en:get_off	3
en:get_the	-18
en:get_there	5
en:get_through	-14
en:get_to	12
en:gift	22
en:gift_card	7
en:girl	-8
en:girl_at	-4
en:girlfriend	-9
en:give	13
en:give_me	-8
en:give_up	18
en:given	14
en:given_a	4
en:given_to	4
en:glass	21
en:glue	3
en:go	-9
en:go_about	-4
en:go_and	4
en:go_back	-22
en:go_by	6
en:go_out	-24
en:go_through	9
en:go_to	7
en:goe	3
en:goe_down	13
en:goe_out	-24
en:goe_up	4
en:gold	-11
en:gone_back	18
en:gone_to	-7
en:gone_unansw	3
en:gone_up	5
en:good_for	7
en:got	-12
en:got_#	14
en:got_a	-11
en:got_it	3
en:got_my	-4
en:got_stuck	5
en:got_the	-10
en:got_there	7
en:got_to	6
en:gp	6
en:grab	-10
en:grade	3
en:grandma	-7
en:grandmoth	5
en:grandson	5
en:grate	-10
en:grate_if	3
en:gratitud	-12
en:gratitud_for	-12
en:great	-3
en:great_deal	2
en:green	5
en:grill	5
en:groceri	4
en:ground	13
en:group	-3
en:grout	17
en:grow	12
en:grumbl	-8
en:guarante	13
en:guard	9
en:guess	-9
en:guest	4
en:guest_'s	3
en:guest_in	5
en:gui_was	-9
en:guid_dog	2
en:h	-5
en:hack	9
en:had	14
en:had_a	36
en:had_been	-18
en:had_chosen	-6
en:had_gone	-7
en:had_it	5
en:had_my	-24
en:had_never	7
en:had_no	11
en:had_not	3
en:had_taken	6
en:had_the	16
en:had_time	8
en:had_to	-13
en:had_told	-5
en:haddad	-4
en:hail	-14
en:hair	-27
en:hair_in	-12
en:half	15
en:half_a	-16
en:half_an	-15
en:half_the	24
en:halfwai	18
en:hall	-8
en:hallwai	-16
en:halv	21
en:ham	4
en:hand	-19
en:hand_and	-17
en:hand_in	-8
en:hand_me	5
en:hand_over	5
en:hand_the	-2
en:handl	-14
en:handler	-8
en:hang	23
en:hang_up	-20
en:happen	-21
en:happen_to	-15
en:happi	16
en:hard	-11
en:hardwar	-18
en:hardwar_store	-18
en:has	6
en:has_a	-22
en:has_alreadi	3
en:has_been	22
en:has_gone	-4
en:has_just	-13
en:has_never	5
en:has_no	3
en:has_not	-7
en:has_to	-15
en:has_two	24
en:hat	-20
en:hat_off	-19
en:have_a	-7
en:have_ask	2
en:have_been	19
en:have_come	3
en:have_gone	26
en:have_got	20
en:have_it	-9
en:have_kept	11
en:have_left	-5
en:have_like	7
en:have_my	-3
en:have_no	16
en:have_not	-13
en:have_notic	5
en:have_our	-9
en:have_seen	6
en:have_sinc	11
en:have_the	-12
en:have_to	13
en:have_you	-16
en:having	-12
en:having_to	-21
en:he	-19
en:he_can	3
en:he_did	-2
en:he_even	-14
en:he_got	-5
en:he_had	-9
en:he_has	-4
en:he_is	-5
en:he_said	2
en:he_told	-23
en:he_took	6
en:he_was	-3
en:he_would	-18
en:head	16
en:health_fund	-8
en:hear	7
en:hear_about	-5
en:hear_aid	3
en:hear_the	6
en:heard	-5
en:heard_of	-6
en:heart	-4
en:heat	-30
en:heat_off	-3
en:heat_pump	-17
en:heater	-19
en:hedg	7
en:hei	-21
en:hei_the	-8
en:held	17
en:held_up	5
en:hell	6
en:hello	-19
en:helmet	19
en:help	-31
en:help_me	-13
en:her	-13
en:her_ey	5
en:her_hand	-10
en:her_own	-14
en:her_to	2
en:here	-22
en:herself	-16
en:hi	-9
en:hi_can	-8
en:hidden	3
en:high	-5
en:high_chair	-9
en:highwai	3
en:him	11
en:him_a	-14
en:himself	-27
en:hip	6
en:hire	-7
en:his	10
en:his_ey	-8
en:his_first	-2
en:his_kei	13
en:his_own	-5
en:his_phone	4
en:his_wai	-13
en:histori	4
en:hold	-14
en:hold_music	-6
en:hold_on	-13
en:hole	13
en:holidai	-5
en:home_page	3
en:honest	-25
en:honestli	-28
en:honestli_the	-4
en:hood	2
en:hook	-18
en:hope_for	-3
en:hospit	-12
en:host	-5
en:hot	-10
en:hot_stone	-18
en:hot_water	15
en:hotel	-7
en:hour	-7
en:hour_after	-8
en:hour_ahead	-7
en:hour_and	7
en:hour_befor	19
en:hour_late	14
en:hour_of	-12
en:hour_on	-16
en:hour_to	5
en:hour_with	4
en:hour_without	-6
en:hous	-5
en:hous_is	7
en:household	4
en:housekeep	-7
en:how	-55
en:how_do	-11
en:how_long	-11
en:how_mani	-7
en:how_much	-4
en:how_to	-10
en:huge	-5
en:human	-9
en:hundr_and	-5
en:hung_up	5
en:hungri	3
en:hunt	7
en:hurri	-8
en:hurt	6
en:husband	-19
en:i	-4
en:i_alreadi	-2
en:i_alwai	4
en:i_am	-19
en:i_ask	17
en:i_attach	-6
en:i_book	-8
en:i_bought	17
en:i_bring	-7
en:i_call	-32
en:i_came	-8
en:i_can	9
en:i_cancel	-6
en:i_click	7
en:i_could	-12
en:i_did	-10
en:i_disput	6
en:i_enter	5
en:i_expect	-4
en:i_feel	6
en:i_find	22
en:i_follow	-9
en:i_found	10
en:i_get	-5
en:i_go	-11
en:i_got	18
en:i_have	-10
en:i_heard	-4
en:i_just	-5
en:i_keep	-13
en:i_know	-31
en:i_leav	-2
en:i_left	9
en:i_like	-10
en:i_measur	22
en:i_miss	5
en:i_must	13
en:i_need	-5
en:i_never	9
en:i_notic	3
en:i_now	12
en:i_only	-17
en:i_open	10
en:i_order	14
en:i_pai	-6
en:i_paid	-11
en:i_point	-15
en:i_put	-12
en:i_rang	-14
en:i_read	6
en:i_recommend	-11
en:i_repeat	-7
en:i_report	-8
en:i_request	6
en:i_run	-16
en:i_said	20
en:i_sent	14
en:i_shall	-6
en:i_should	8
en:i_show	3
en:i_sign	-5
en:i_still	-7
en:i_stop	-3
en:i_switch	-5
en:i_take	-15
en:i_talk	5
en:i_thank	16
en:i_took	-11
en:i_turn	3
en:i_understand	9
en:i_wait	-6
en:i_walk	-6
en:i_want	2
en:i_was	10
en:i_went	3
en:i_will	-12
en:i_wish	-25
en:i_would	-11
en:i_write	-8
en:i_wrote	-14
en:ic	-11
en:id	-6
en:id_card	-5
en:ident	-6
en:idiot	5
en:if	-43
en:if_it	-12
en:if_the	-8
en:if_we	-5
en:if_you	-6
en:ignit	-12
en:immedi	15
en:in	5
en:in_#	-3
en:in_a	-10
en:in_all	16
en:in_an	-19
en:in_and	-12
en:in_april	4
en:in_at	-16
en:in_august	-25
en:in_brussel	-14
en:in_circl	5
en:in_dutch	18
en:in_english	-13
en:in_februari	-18
en:in_five	-9
en:in_for	-6
en:in_four	-10
en:in_french	25
en:in_from	12
en:in_front	18
en:in_full	4
en:in_gold	-11
en:in_hand	3
en:in_her	20
en:in_his	-11
en:in_hospit	4
en:in_it	19
en:in_januari	-3
en:in_juli	-24
en:in_june	3
en:in_late	-11
en:in_line	4
en:in_march	7
en:in_may	14
en:in_my	-4
en:in_no	-17
en:in_novemb	2
en:in_octob	3
en:in_on	-5
en:in_one	-18
en:in_order	-6
en:in_our	3
en:in_person	10
en:in_plain	6
en:in_progress	5
en:in_six	-10
en:in_stock	4
en:in_ten	-4
en:in_that	-24
en:in_the	31
en:in_their	7
en:in_this	-17
en:in_time	5
en:in_twenti	-17
en:in_two	-22
en:in_with	-6
en:in_write	-21
en:in_your	-14
en:inbox	23
en:inch	-5
en:incid	-2
en:includ	20
en:includ_in	-4
en:incom	-10
en:inform	7
en:inject	10
en:insid	12
en:insist	2
en:instal	-9
en:instal_it	-4
en:instant	-6
en:instead	12
en:instead_of	14
en:instructor	-12
en:instrument	-5
en:insur	22
en:insur_the	19
en:interest	-6
en:intern	6
en:internet	17
en:into_a	-11
en:into_the	10
en:invis	3
en:invit	6
en:invoic	23
en:invoic_no	2
en:iron	4
en:is	-6
en:is_#	-8
en:is_a	-9
en:is_alreadi	4
en:is_alwai	4
en:is_an	11
en:is_at	-10
en:is_been	8
en:is_block	22
en:is_call	5
en:is_dead	5
en:is_down	2
en:is_fine	-11
en:is_go	-5
en:is_gone	-17
en:is_in	14
en:is_it	-15
en:is_left	4
en:is_like	6
en:is_my	-8
en:is_no	26
en:is_not	12
en:is_noth	2
en:is_now	34
en:is_off	-5
en:is_on	15
en:is_only	-8
en:is_out	-8
en:is_perfect	-14
en:is_so	-2
en:is_still	28
en:is_that	-8
en:is_the	-35
en:is_there	-16
en:is_this	4
en:is_what	-17
en:issu	21
en:it_#	3
en:it_again	5
en:it_all	-22
en:it_as	3
en:it_at	-11
en:it_back	13
en:it_becam	-7
en:it_befor	-4
en:it_by	-9
en:it_came	-14
en:it_can	-3
en:it_cost	-13
en:it_did	-13
en:it_does	-17
en:it_down	-25
en:it_even	4
en:it_for	-6
en:it_from	9
en:it_had	-3
en:it_has	-3
en:it_i	4
en:it_in	-37
en:it_is	16
en:it_make	-10
en:it_may	4
en:it_must	22
en:it_off	-5
en:it_on	-25
en:it_rain	-14
en:it_sai	-3
en:it_said	15
en:it_seem	21
en:it_smell	3
en:it_start	8
en:it_still	-2
en:it_take	19
en:it_that	-10
en:it_the	9
en:it_to	-24
en:it_took	5
en:it_turn	-5
en:it_was	-4
en:it_went	4
en:it_were	-3
en:it_will	6
en:it_with	9
en:it_would	-6
en:item	4
en:its	-13
en:its_#	13
en:its_own	-15
en:itself	10
en:itself_is	-9
en:jacket	18
en:jam	-9
en:januari_#	19
en:jar	-4
en:job	23
en:joint	-3
en:joke	-9
en:juic	3
en:juli	-17
en:juli_#	7
en:june	14
en:junk	16
en:just	-36
en:just_check	-10
en:just_for	-12
en:just_like	-10
en:just_to	-7
en:keep	9
en:keep_the	-2
en:kei	11
en:kept	-22
en:kept_the	-13
en:ketchup	3
en:kettl	-12
en:keyboard	-9
en:kick	3
en:kid_in	5
en:kilometr	-4
en:kim	-23
en:kind	-17
en:kind_and	-19
en:kind_as	-4
en:kind_enough	12
en:kind_of	3
en:kindli	-10
en:kitchen	-29
en:km	-13
en:knee	8
en:knew	-4
en:knock	3
en:know	-37
en:know_a	-6
en:know_if	-8
en:know_it	-10
en:know_noth	-8
en:know_the	5
en:know_what	-7
en:know_where	6
en:know_whether	2
en:l	9
en:label	21
en:labour	-6
en:lack	3
en:lack_of	3
en:lad	-18
en:ladi	4
en:ladi_at	-7
en:ladi_in	-3
en:ladi_on	17
en:ladi_who	8
en:lake	6
en:lamp	-7
en:land	-5
en:land_in	12
en:lane	-6
en:languag	-15
en:laptop	-23
en:last	-6
en:last_i	-8
en:last_night	-20
en:last_week	-12
en:last_year	13
en:late	-18
en:later	-9
en:later_i	-4
en:latest	5
en:laugh	-17
en:laundri	4
en:law	-2
en:lawyer	-3
en:lead	-5
en:lead_time	-7
en:leaflet	5
en:leak	-28
en:leak_all	3
en:learn	11
en:learn_that	9
en:least	6
en:leather	4
en:leav	-32
en:leav_the	-12
en:leav_with	-4
en:left	18
en:left_a	2
en:left_at	-2
en:left_behind	-8
en:left_her	4
en:left_in	20
en:left_me	-3
en:left_my	6
en:left_on	-4
en:left_stand	5
en:left_the	22
en:left_without	-10
en:leg	-4
en:legal	18
en:legend	-8
en:let	6
en:let_go	16
en:let_me	5
en:let_the	3
en:let_us	-10
en:let_you	5
en:letter	27
en:letter_in	3
en:letter_of	-3
en:letter_to	3
en:letterbox	21
en:level	-2
en:librari	-17
en:licenc	-5
en:lieg	-4
en:life	3
en:lift	-8
en:light	7
en:like	-14
en:like_a	16
en:like_an	6
en:like_it	-3
en:like_my	14
en:like_new	-7
en:like_that	-14
en:like_the	-18
en:like_to	-24
en:limit	-9
en:line	11
en:line_at	4
en:line_has	-20
en:line_up	10
en:link	-8
en:link_below	-7
en:link_to	3
en:lipstick	15
en:list	16
en:list_of	-3
en:listen	-5
en:listen_to	-5
en:litr	33
en:live	27
en:live_room	13
en:load	17
en:loan	22
en:lobbi	23
en:local	-19
en:locker	2
en:log	-20
en:lol	-18
en:long	-13
en:longer	12
en:look	3
en:look_after	-18
en:look_at	16
en:look_for	17
en:look_up	16
en:loos	4
en:lose	16
en:lose_my	-2
en:loss	-7
en:loss_of	-4
en:lost	-14
en:lost_my	10
en:lot	-18
en:lot_of	-10
en:love	-5
en:loyalti	-5
en:luck	7
en:lukewarm	-12
en:lunch	-10
en:m_on	14
en:machin	35
en:made	4
en:made_a	4
en:made_by	4
en:made_me	-15
en:made_out	15
en:magazin	-9
en:maiden	-11
en:maiden_name	-11
en:mail	19
en:mail_on	4
en:mailbox	-7
en:main	24
en:main_road	5
en:maintain	7
en:mainten	6
en:mainten_contract	-6
en:make	17
en:make_a	5
en:make_it	-7
en:make_me	15
en:make_the	-12
en:make_up	3
en:make_you	-3
en:man	-11
en:man_who	-4
en:man_with	-19
en:manag	-11
en:manag_to	-7
en:mani	-19
en:manual	7
en:manufactur	-2
en:map	-10
en:march	2
en:mark	4
en:market	-6
en:massag	15
en:match	15
en:matter	-2
en:matter_to	7
en:mattress	-13
en:maximum	-11
en:may	7
en:may_#	-23
en:may_be	-19
en:mayor	5
en:me	-7
en:me_#	-11
en:me_a	-3
en:me_about	5
en:me_again	-15
en:me_an	-2
en:me_and	35
en:me_back	-19
en:me_becaus	3
en:me_befor	-11
en:me_he	9
en:me_how	-6
en:me_i	9
en:me_in	18
en:me_it	-4
en:me_my	17
en:me_no	-13
en:me_of	-4
en:me_off	7
en:me_on	-11
en:me_out	-9
en:me_that	-4
en:me_the	-38
en:me_through	-10
en:me_to	4
en:me_up	4
en:me_what	-3
en:me_when	-3
en:me_whether	-4
en:me_which	14
en:me_why	6
en:me_with	18
en:meal	4
en:mean	6
en:meant	8
en:meant_to	6
en:measur	27
en:measur_the	21
en:meat	-5
en:mechan	-2
en:meet_is	-3
en:membership	4
en:men	20
en:mention	13
en:mention_a	3
en:mention_it	-9
en:mention_the	15
en:menu	7
en:menu_is	10
en:menu_was	-3
en:mere	8
en:mess	-23
en:messag	-38
en:messag_at	-17
en:meter	4
en:mic	7
en:microwav	4
en:middl	2
en:middl_of	-2
en:midnight	13
en:might	6
en:might_as	13
en:migrat	-2
en:milk	-5
en:min	-4
en:mind	8
en:mind_at	-5
en:mine	11
en:minimum	26
en:minut	-13
en:minut_befor	6
en:minut_flat	-12
en:minut_late	-18
en:minut_later	-27
en:minut_of	4
en:minut_on	-10
en:minut_to	-6
en:minut_with	-4
en:mirror	-12
en:mislaid	-2
en:miss	27
en:miss_my	5
en:misspel	5
en:mistak	-26
en:mistaken	7
en:mix	-9
en:mix_up	-7
en:mixer	-9
en:mobil	13
en:mode	14
en:model	-11
en:moment	-20
en:moment_i	5
en:mondai	-39
en:mondai_at	-15
en:monei	16
en:monei_back	19
en:monitor	5
en:month	7
en:month_ago	7
en:month_and	4
en:month_for	4
en:month_i	3
en:month_old	-3
en:month_on	7
en:more	-20
en:more_than	13
en:morn	4
en:morn_to	-8
en:mortgag	-4
en:most	-33
en:most_of	-17
en:mother	-10
en:mother-in-law	-4
en:mother_'s	-6
en:mother_is	-7
en:motor	2
en:mould	8
en:mould_in	4
en:mous	-2
en:mouth	-21
en:move	-16
en:move_in	-6
en:move_my	-4
en:move_the	-11
en:move_to	15
en:mr	-20
en:mr_petit	-4
en:ms	-16
en:much	-11
en:much_as	-6
en:municip	-2
en:music	8
en:mussel	2
en:must	40
en:must_be	22
en:must_have	9
en:my	-2
en:my_#	7
en:my_account	5
en:my_address	-6
en:my_ag	-5
en:my_arm	6
en:my_back	4
en:my_bag	21
en:my_bank	-4
en:my_bike	-5
en:my_bill	5
en:my_birth	3
en:my_cancel	3
en:my_car	7
en:my_card	3
en:my_case	-6
en:my_complaint	4
en:my_compliment	-13
en:my_custom	5
en:my_daughter	-17
en:my_desk	-19
en:my_door	4
en:my_face	4
en:my_father	-12
en:my_father-in-law	5
en:my_file	-7
en:my_gift	6
en:my_grandmoth	3
en:my_hand	-13
en:my_having	-21
en:my_head	3
en:my_hous	9
en:my_husband	-19
en:my_id	5
en:my_inbox	21
en:my_kid	-5
en:my_kitchen	-7
en:my_knee	-4
en:my_letter	3
en:my_life	-17
en:my_maiden	-11
en:my_messag	3
en:my_monei	5
en:my_mother	-10
en:my_mother-in-law	-4
en:my_name	9
en:my_neighbour	-6
en:my_nephew	-3
en:my_new	2
en:my_number	16
en:my_old	-19
en:my_order	-12
en:my_own	5
en:my_phone	23
en:my_pill	2
en:my_request	8
en:my_shop	-3
en:my_sister	-6
en:my_sister-in-law	-9
en:my_son	-3
en:my_statement	8
en:my_stomach	5
en:my_suitcas	5
en:my_surnam	3
en:my_ticket	-2
en:my_water	5
en:my_whole	5
en:my_wife	-25
en:my_window	18
en:my_yard	12
en:myself	-3
en:n	13
en:n_nobodi	2
en:n_the	10
en:n_they	7
en:nail	6
en:name	6
en:name_and	-4
en:name_is	-3
en:name_of	-5
en:namur	4
en:nation	5
en:near	19
en:nearli	-12
en:need	-31
en:need_a	-13
en:need_an	3
en:need_the	-7
en:need_to	-11
en:neighbour	-22
en:neighbour_'s	4
en:neighbourhood	-12
en:neither	13
en:neon	5
en:nephew	-3
en:nerv	9
en:network	-19
en:never	21
en:never_call	-16
en:never_came	-9
en:never_got	4
en:never_heard	7
en:never_onc	-21
en:never_receiv	3
en:never_seen	-4
en:never_show	3
en:new	-13
en:new_is	7
en:new_one	-10
en:new_version	6
en:newslett	-4
en:next	-13
en:next_dai	-8
en:next_door	-17
en:next_to	18
en:nice	3
en:night	-4
en:night_'s	14
en:night_for	3
en:night_in	4
en:night_the	3
en:nightclub	-9
en:nine	-28
en:nine_of	-2
en:nineteen	3
en:nineti	2
en:ninth	13
en:no	8
en:no_#	-12
en:no_complaint	-9
en:no_date	4
en:no_doubt	4
en:no_hot	-9
en:no_hurri	-11
en:no_longer	10
en:no_more	-18
en:no_name	3
en:no_new	4
en:no_one	-3
en:no_phone	2
en:no_quarrel	-13
en:no_rush	-21
en:no_sign	3
en:no_time	-10
en:no_wai	12
en:nobodi	21
en:nobodi_'s	-19
en:nobodi_at	17
en:nobodi_came	21
en:nobodi_ever	2
en:nobodi_had	-15
en:nobodi_has	24
en:nois	-7
en:none	22
en:none_of	17
en:nor	21
en:normal	-6
en:nose	5
en:not_a	14
en:not_accept	4
en:not_after	-11
en:not_allow	14
en:not_ask	-18
en:not_be	-4
en:not_been	9
en:not_book	-12
en:not_catch	5
en:not_close	4
en:not_come	7
en:not_exist	15
en:not_find	7
en:not_forget	-22
en:not_get	-25
en:not_go	-2
en:not_have	-3
en:not_hear	-8
en:not_in	3
en:not_know	8
en:not_let	9
en:not_log	4
en:not_need	-18
en:not_on	4
en:not_one	-17
en:not_open	-2
en:not_run	14
en:not_sai	6
en:not_see	12
en:not_seen	5
en:not_sleep	-5
en:not_so	5
en:not_take	-6
en:not_the	-4
en:not_there	6
en:not_to	-7
en:not_turn	-9
en:not_understand	3
en:not_want	-10
en:not_what	4
en:not_work	6
en:not_you	5
en:notari	3
en:note_of	-8
en:noth	36
en:noth_about	-8
en:noth_els	26
en:noth_in	6
en:noth_left	7
en:noth_to	-10
en:notic	-8
en:notic_that	4
en:notifi	5
en:novel	-11
en:novemb	28
en:novemb_#	27
en:now	43
en:now_#	18
en:now_been	30
en:now_i	9
en:now_it	4
en:now_know	4
en:now_that	-11
en:now_the	23
en:nowher	9
en:nudg	-15
en:number	18
en:number_#	5
en:number_of	-6
en:number_on	30
en:nurs	-9
en:nurseri	4
en:nut	4
en:object	-12
en:oblig	-12
en:octob	-12
en:of	5
en:of_#	-14
en:of_a	4
en:of_an	16
en:of_august	8
en:of_cours	-7
en:of_everyon	5
en:of_five	-6
en:of_forti	20
en:of_four	-11
en:of_her	-20
en:of_his	23
en:of_ic	13
en:of_it	8
en:of_june	-4
en:of_me	13
en:of_my	15
en:of_order	12
en:of_our	10
en:of_plastic	3
en:of_the	9
en:of_them	5
en:of_two	-8
en:of_us	3
en:of_water	3
en:of_what	-9
en:of_which	5
en:of_your	-14
en:off	15
en:off_a	-18
en:off_and	11
en:off_at	17
en:off_in	22
en:off_my	-3
en:off_on	4
en:off_the	19
en:off_to	-23
en:off_with	23
en:off_work	5
en:offer	14
en:offer_a	2
en:offer_me	17
en:offic	-17
en:offic_#	3
en:offlin	14
en:often	-4
en:oh	23
en:oh_no	21
en:oil	-11
en:ok	-23
en:old	-10
en:older	-3
en:ombudsman	7
en:on-cal	5
en:on_#	-24
en:on_a	7
en:on_arriv	5
en:on_at	-3
en:on_board	-4
en:on_dai	23
en:on_decemb	-21
en:on_file	14
en:on_for	-10
en:on_fridai	14
en:on_hold	-12
en:on_it	28
en:on_its	-8
en:on_januari	-12
en:on_juli	26
en:on_june	-20
en:on_may	-5
en:on_mondai	-30
en:on_my	-6
en:on_our	12
en:on_page	-10
en:on_purpos	-7
en:on_saturdai	-20
en:on_site	16
en:on_sundai	-2
en:on_the	21
en:on_thursdai	-10
en:on_time	-5
en:on_to	-14
en:on_top	2
en:on_tuesdai	-29
en:on_two	-15
en:on_wednesdai	-21
en:on_with	2
en:on_your	-13
en:onc	6
en:onc_the	14
en:one	21
en:one_'s	13
en:one_befor	-14
en:one_can	-12
en:one_has	-22
en:one_in	-4
en:one_night	-9
en:one_of	-24
en:one_on	3
en:one_person	-5
en:one_singl	4
en:one_to	3
en:one_who	10
en:ones	13
en:onlin	-15
en:only	28
en:only_in	-8
en:only_one	6
en:only_the	7
en:only_thing	22
en:only_to	5
en:onto	-21
en:onto_the	-19
en:open	23
en:open_a	8
en:open_and	3
en:open_at	14
en:open_for	3
en:open_it	2
en:open_sinc	2
en:open_until	-21
en:oper	-8
en:opinion	-10
en:option	3
en:or	-3
en:or_a	-9
en:or_can	-4
en:or_do	-15
en:or_is	-22
en:or_just	-4
en:or_not	-10
en:or_on	-5
en:or_the	11
en:or_what	6
en:orang	5
en:orang_juic	3
en:order	-12
en:order_#	14
en:order_a	5
en:order_and	5
en:order_from	-12
en:order_the	2
en:origin	7
en:other	10
en:our	6
en:our_anniversari	-13
en:our_book	-10
en:our_car	-9
en:our_littl	4
en:our_new	-3
en:our_offic	2
en:our_own	-9
en:our_place	3
en:our_request	-9
en:our_tabl	15
en:our_window	3
en:ours	-6
en:ourselv	-11
en:out	5
en:out_a	-5
en:out_at	-21
en:out_befor	5
en:out_by	-5
en:out_for	9
en:out_loud	-3
en:out_of	-3
en:out_on	24
en:out_over	18
en:out_the	-5
en:out_to	10
en:out_with	12
en:outag	-13
en:outdoor	18
en:outlet	-5
en:outsid	-27
en:outsid_my	8
en:outsid_the	-4
en:oven	6
en:over_a	13
en:over_her	-16
en:over_in	4
en:over_it	-15
en:over_lunch	-2
en:over_my	-3
en:over_our	15
en:over_the	9
en:overflow	3
en:overnight	6
en:ow	-10
en:own	-25
en:own_hand	-25
en:own_home	-5
en:owner	-31
en:p	-10
en:p_m	-10
en:pack	3
en:packag	7
en:pad	4
en:paddl	-14
en:page	37
en:page_in	3
en:page_of	11
en:pai	17
en:pai_a	4
en:pai_for	18
en:pai_the	-5
en:paid	-48
en:paid_a	-15
en:paid_by	-20
en:paid_in	-4
en:paid_the	2
en:pain	7
en:paint	4
en:pair	-3
en:pallet	3
en:pan	7
en:pan_flute	5
en:panel	-12
en:panoram	23
en:paper	28
en:parcel	-10
en:parent	-4
en:park	-8
en:park_is	-3
en:park_lot	2
en:part	-15
en:part_has	-17
en:part_of	-4
en:part_was	15
en:parti	2
en:pass_on	-5
en:passeng	5
en:passport	6
en:password	-3
en:past	-6
en:past_the	-18
en:pasta	3
en:patch	3
en:path	5
en:patienc	-27
en:patient	-19
en:patio	6
en:pavement	-7
en:payment	-2
en:payment_page	3
en:peel	3
en:peeter	35
en:pen	-12
en:penalti	-13
en:pension	-3
en:peopl	20
en:peopl_are	-16
en:peopl_who	-9
en:peopl_with	4
en:percent	6
en:perfect	-32
en:perfectli	13
en:period	8
en:permit	3
en:person	6
en:petit	-4
en:petrol	3
en:pharmaci	5
en:pharmacist	-12
en:phone	28
en:phone_call	15
en:phone_in	14
en:phone_it	-3
en:phone_me	-10
en:phone_to	5
en:photo	-14
en:photo_of	-12
en:photocopi	25
en:physio	10
en:pic	3
en:pick	12
en:pick-up	10
en:pick_up	18
en:pickup	-7
en:pictur	11
en:pictur_of	17
en:pie	-19
en:piec	-11
en:piec_of	4
en:pigeon	3
en:pile	7
en:pill	14
en:pillow	27
en:pin	-6
en:pink	3
en:pipe	-25
en:pizza	2
en:place_on	-21
en:plai	-5
en:plain	3
en:plan	-23
en:plane	3
en:plant	2
en:plaster	5
en:plastic	24
en:plate	24
en:plate_of	10
en:platform	5
en:platter	5
en:pleas	-76
en:pleas_accept	-7
en:pleas_put	-8
en:pleas_send	-11
en:pleas_take	-13
en:pleas_tell	-7
en:pleas_with	-6
en:pleasur	-8
en:plenti	-3
en:plenti_of	-3
en:plow	-4
en:plug	34
en:plug_in	23
en:plumb	-8
en:plumber	31
en:plus	-18
en:point	-20
en:polic	-2
en:polici	-19
en:polit	-6
en:pool	-15
en:poor	4
en:pop	2
en:portal	23
en:portion	3
en:possibl	-16
en:post	-2
en:postag	4
en:poster	4
en:postpon	7
en:potato	2
en:pothol	-3
en:power	-11
en:ppl	2
en:practic	-6
en:practition	-6
en:prais	-18
en:prefer	-3
en:premis	-16
en:premium	3
en:prepar	-4
en:prescrib	4
en:prescript	22
en:press	8
en:press_the	5
en:pressur	-17
en:price	10
en:price_i	3
en:price_of	-8
en:print	17
en:print_on	19
en:printer	17
en:prioriti	5
en:privat	8
en:pro	-4
en:problem	-27
en:procedur	-5
en:produc	-17
en:product	3
en:profession	-11
en:profession_of	-13
en:profil	3
en:progress	13
en:promis	7
en:promis_a	6
en:promo	5
en:promo_code	2
en:proof	8
en:proof_of	8
en:proper	-9
en:properli	-2
en:properti	-13
en:prove	13
en:prove_it	6
en:provid	12
en:provid_for	5
en:pull	-26
en:pump	-11
en:punctual	-18
en:pupil	-3
en:purchas	-3
en:purchas_order	-9
en:pure	24
en:purpos	-7
en:push	-15
en:pushchair	4
en:put	-27
en:put_a	-21
en:put_down	4
en:put_in	-9
en:put_it	-23
en:put_me	-20
en:put_my	-10
en:put_the	-5
en:put_us	5
en:qualifi	4
en:qualiti	-9
en:qualiti_of	-9
en:quarrel	-11
en:quarter	13
en:quarter_of	14
en:quarter_past	3
en:question	-18
en:quick	-14
en:quid	-3
en:quid_for	6
en:quit	-7
en:quot	-8
en:quot_for	-7
en:r	5
en:r_you	7
en:rack	6
en:racket	4
en:radiat	-20
en:radio_silenc	3
en:rain	21
en:rais	19
en:rais_my	-2
en:ramp	10
en:ran	27
en:ran_the	-18
en:rang	-24
en:rang_back	-8
en:rare	-35
en:rate	8
en:rate_the	-8
en:rather	-15
en:rather_than	-19
en:reach	22
en:reach_me	6
en:reach_the	14
en:reach_you	5
en:read	17
en:read_it	-3
en:read_my	-3
en:read_the	-8
en:reader	-10
en:readi	-19
en:real	-6
en:realiti	4
en:realli	-7
en:reason	-9
en:receipt	14
en:receiv	8
en:receiv_the	-7
en:recept	-9
en:receptionist	-7
en:recogn	4
en:recognis	3
en:recommend	-11
en:record	17
en:recov	-12
en:red	11
en:redid	-12
en:redon	-10
en:reduc	5
en:refer	-10
en:refer_the	7
en:referr	3
en:refus	19
en:refus_becaus	2
en:refus_the	3
en:refus_to	12
en:regist	8
en:regist_letter	5
en:regist_my	-4
en:registri	-17
en:regret	5
en:regular	5
en:reimburs	-7
en:reject	7
en:relax	3
en:releas	-15
en:reliabl	-14
en:remain	-4
en:remark	3
en:rememb	-18
en:remind	-4
en:remind_me	-4
en:remot	-6
en:remov	14
en:renew	-4
en:renov	-13
en:rent	-12
en:rental	3
en:repaint	4
en:repairman	-2
en:repeat	-3
en:replac	-5
en:replac_it	-7
en:repli	-7
en:repons	21
en:report	-18
en:report_a	-11
en:report_and	5
en:report_at	-10
en:report_on	4
en:report_the	-9
en:request	2
en:requir	4
en:reserv	-11
en:reserv_for	-3
en:reset	-5
en:resid	-2
en:resolv	3
en:respect	-33
en:rest	-26
en:restart	-2
en:restaur	3
en:restor	9
en:result	-7
en:retir	20
en:return	-29
en:return_the	-7
en:return_within	-10
en:review	-19
en:rice	-4
en:rich	5
en:ride	-20
en:right	5
en:right_at	-7
en:right_in	4
en:ring	29
en:ring_and	25
en:ring_me	-5
en:road	6
en:robot	7
en:rock	11
en:roi	6
en:roll	-22
en:roof	-4
en:room	-26
en:room_and	-3
en:room_for	-4
en:room_in	-6
en:room_is	-4
en:room_was	-10
en:room_when	3
en:room_with	-17
en:root	21
en:rose	4
en:round	-12
en:round_the	-12
en:roundabout	4
en:row	-3
en:rubbish	-3
en:rubbl	4
en:rue	-18
en:rug	-5
en:rule	-14
en:rule_requir	3
en:run	21
en:run_a	-8
en:rush	-20
en:safe	20
en:sai	30
en:sai_#	10
en:sai_he	7
en:sai_it	9
en:sai_no	-7
en:sai_replac	5
en:sai_thank	-14
en:sai_your	3
en:said	22
en:said_#	28
en:said_i	-8
en:said_it	2
en:said_no	10
en:said_the	13
en:said_they	-18
en:said_you	-11
en:sail	2
en:saint	-25
en:salad	4
en:sale	12
en:salesman	9
en:salon	16
en:salt	-5
en:same	-18
en:same_as	-7
en:same_dai	-31
en:same_even	-14
en:samira	-14
en:sampl	-6
en:sandwich	17
en:sat	24
en:sat_in	-5
en:satisfact	4
en:satisfact_survei	4
en:saturdai	-34
en:saturdai_at	-9
en:saturdai_the	7
en:save	-29
en:save_my	-7
en:saw	12
en:saw_the	4
en:scald	2
en:scale	21
en:scam	-4
en:scan	13
en:scanner	3
en:scare	-17
en:scarf	2
en:schedul	-15
en:school	-4
en:scooter	3
en:scorch	5
en:scrap	5
en:scrape	-13
en:scratch	7
en:scream	5
en:screen	4
en:screw	13
en:search	-3
en:season	6
en:seat	12
en:second	17
en:second_floor	-2
en:second_one	24
en:second_time	-18
en:secretari	-7
en:secur	-3
en:see	16
en:see_how	-20
en:see_the	15
en:seem	10
en:seem_to	-8
en:seen	24
en:seen_at	3
en:sell	5
en:seller	5
en:send	8
en:send_it	-8
en:send_me	-3
en:send_someon	6
en:send_us	-5
en:send_you	2
en:senior	-13
en:sens	-11
en:sent	10
en:sent_a	5
en:sent_by	-4
en:sent_my	-10
en:sent_the	18
en:sent_to	5
en:sentenc	5
en:separ	-2
en:septemb	-41
en:septemb_#	-15
en:seriou	-3
en:serv	-2
en:server	-25
en:servic	-5
en:servic_fee	5
en:servic_was	-6
en:session	7
en:set	-13
en:set_up	13
en:settlement	2
en:seven	-22
en:seven_in	12
en:seventi	6
en:seventy-two	5
en:shall	-7
en:shame	4
en:share	-15
en:share_a	-18
en:she	-6
en:she_is	23
en:she_was	16
en:she_would	-12
en:shed	-4
en:sheet	-21
en:sheet_of	-8
en:shelf	4
en:ship	-2
en:shock	-4
en:shoe	-14
en:shop	-17
en:short	-11
en:should	-15
en:should_have	8
en:should_i	-26
en:shoulder	-12
en:shout	13
en:shovel	4
en:show	31
en:show_a	5
en:show_me	-7
en:show_my	-7
en:show_the	5
en:show_two	23
en:show_up	15
en:shower	-28
en:shown	-8
en:shrug	-6
en:shut	31
en:shut_the	9
en:shutter	5
en:shuttl	14
en:sick	-5
en:side	28
en:side_of	9
en:sidewalk	3
en:sign	-3
en:sign_at	-4
en:sign_in	-4
en:sign_the	-9
en:signatur	-10
en:silenc	40
en:silli	-13
en:simpl	-19
en:simpli	-6
en:simpli_like	-5
en:sinc	49
en:sinc_#	7
en:sinc_i	4
en:sinc_last	2
en:sinc_mondai	-2
en:sinc_septemb	3
en:sinc_summer	3
en:sinc_then	34
en:sinc_thursdai	2
en:sinc_yesterdai	-17
en:sinc_you	4
en:sinc_your	-3
en:sing	5
en:singl	22
en:singl_time	19
en:sink	15
en:sister	-11
en:sister-in-law	-9
en:sit	-5
en:sit_in	5
en:sit_on	5
en:site_it	4
en:six_hour	-10
en:six_in	-2
en:six_month	8
en:sixteen	-8
en:sixti	-13
en:size	10
en:size_of	-2
en:skip	-5
en:sleep	-16
en:slept	-5
en:slept_in	-2
en:slice	-3
en:slid	-19
en:slightest	-8
en:slip	5
en:slot	-13
en:slow	-7
en:small	-2
en:smart	4
en:smell	40
en:smell_like	37
en:smile	-6
en:smirk	4
en:snap	4
en:snore	3
en:snow	3
en:snowbank	4
en:so_i	-31
en:so_is	-13
en:so_it	-4
en:so_much	-14
en:so_nice	-13
en:so_the	-12
en:so_we	-14
en:so_you	-6
en:soak	4
en:soap	3
en:social	-8
en:sock	6
en:sofa	15
en:softwar	13
en:soggi	2
en:sold	4
en:sold_by	4
en:sold_me	-3
en:sold_out	4
en:solid	-15
en:some	19
en:some_nerv	5
en:some_of	-6
en:somebodi	-4
en:somebodi_els	-7
en:somebodi_who	7
en:someon	-15
en:someon_els	-3
en:someon_who	-14
en:someth	-6
en:somewher	-11
en:son	-7
en:son_'s	3
en:son_had	5
en:soon	4
en:soon_as	-2
en:sooner	-9
en:sorri	-17
en:sorri_to	6
en:sort	-42
en:soul	3
en:sound	21
en:sound_like	3
en:soup	-5
en:space	4
en:spam	-8
en:spare	-22
en:spare_me	-12
en:speak	23
en:speak_to	9
en:speaker	-4
en:speech	-4
en:speed_with	-6
en:spent_the	-3
en:spill	6
en:spin	9
en:split	20
en:spot	-10
en:spot_the	-4
en:spotless	15
en:sprain	5
en:squar	5
en:squeez	-8
en:staff	-25
en:stai	-11
en:stai_in	3
en:stai_on	6
en:stai_open	-2
en:stain	5
en:stair	7
en:stale	16
en:stand	21
en:star	-8
en:stare	3
en:start	16
en:start_at	9
en:start_over	2
en:start_to	-12
en:start_up	2
en:starter	4
en:state	-16
en:state_that	-4
en:statement	36
en:station	6
en:statutori	4
en:steak	3
en:step	-17
en:sticker	-19
en:sticki	5
en:still	38
en:still_being	2
en:still_come	-9
en:still_had	11
en:still_have	-16
en:still_no	-4
en:still_not	8
en:still_on	2
en:still_run	-2
en:still_sai	17
en:still_see	4
en:still_show	3
en:still_talk	-11
en:still_there	31
en:still_wait	7
en:still_warm	4
en:stink	4
en:stock	15
en:stomach	8
en:stone	-24
en:stood	25
en:stood_in	24
en:stop	3
en:stop_at	-6
en:stop_by	-3
en:storag	-8
en:stori	4
en:storm	-27
en:stove	2
en:straight	4
en:stranger	-11
en:street	-15
en:strip	-12
en:stroller	-10
en:stuck	7
en:stuck_in	4
en:student	5
en:studi	-4
en:studio	5
en:subscript	5
en:suddenli	2
en:suffer	5
en:sugar	-16
en:suggest_i	5
en:suit	-7
en:suitcas	9
en:sum	21
en:summer	8
en:sun	5
en:sundai	-12
en:sundai_night	-5
en:superb	-11
en:supper	-5
en:supplier	-21
en:support	10
en:suppos	13
en:suppos_to	11
en:supposedli	6
en:sure	8
en:surgeri	3
en:surnam	3
en:surpris	-5
en:surpris_that	5
en:surveyor	5
en:suspend	-17
en:swamp	4
en:swap	2
en:sweater	6
en:sweet	-14
en:sweetheart	-15
en:swim	-13
en:swing	-9
en:switchboard	2
en:swore_the	6
en:system	16
en:tabl	12
en:tablecloth	11
en:tablet	-21
en:take	-2
en:take_a	9
en:take_it	-11
en:take_off	-12
en:take_some	5
en:take_the	6
en:take_two	-3
en:taken_the	7
en:talk	-9
en:talk_about	-11
en:talk_me	-22
en:talk_to	12
en:tall	8
en:tall_man	12
en:tank	11
en:tap	2
en:tape	-7
en:tartar	3
en:tast	8
en:tea	-18
en:teacher	-6
en:team	-24
en:team_is	-9
en:tear	-12
en:tech	-4
en:technic	16
en:technician	-16
en:technician_was	4
en:teenag	20
en:teeth	9
en:tell	-13
en:tell_him	-13
en:tell_me	16
en:tell_the	-16
en:tell_us	6
en:tell_you	-5
en:ten_dai	-13
en:ten_minut	-5
en:ten_past	2
en:ten_to	-10
en:ten_year	4
en:tenant	-6
en:tent	3
en:term	-8
en:termin	7
en:terrac	-16
en:test	27
en:text	4
en:than	-30
en:than_i	6
en:than_the	-11
en:thank	-44
en:thank_#	-4
en:thank_a	4
en:thank_for	-10
en:thank_the	-12
en:thank_to	-25
en:thank_you	-34
en:that_a	-5
en:that_dai	-11
en:that_even	-6
en:that_has	18
en:that_is	-18
en:that_it	19
en:that_make	-12
en:that_no	3
en:that_on	4
en:that_our	-18
en:that_price	3
en:that_same	-32
en:that_take	5
en:that_the	24
en:that_was	17
en:that_you	7
en:the	8
en:the_#	-30
en:the_access	-3
en:the_account	-3
en:the_ad	6
en:the_advis	-3
en:the_afternoon	21
en:the_agenc	4
en:the_air	5
en:the_airport	-4
en:the_answer	-3
en:the_antiviru	3
en:the_appoint	11
en:the_arm	-5
en:the_assessor	-5
en:the_assist	9
en:the_attach	-5
en:the_automat	-7
en:the_avec	18
en:the_babi	4
en:the_back	-8
en:the_backup	-11
en:the_bag	5
en:the_bank	-17
en:the_bar	8
en:the_bath	-4
en:the_batteri	-8
en:the_bed	-3
en:the_bedroom	12
en:the_bench	-5
en:the_bike	-16
en:the_bill	-17
en:the_bin	4
en:the_birth	4
en:the_boiler	-10
en:the_book	6
en:the_boss	5
en:the_bottom	15
en:the_box	2
en:the_branch	5
en:the_brochur	10
en:the_broker	4
en:the_buffet	5
en:the_build	-16
en:the_cabl	-5
en:the_call	4
en:the_cancel	5
en:the_car	-19
en:the_card	20
en:the_care	4
en:the_carrier	-4
en:the_cash	20
en:the_cat	-15
en:the_cellar	3
en:the_cemeteri	3
en:the_certif	-18
en:the_charg	-4
en:the_chees	-4
en:the_chef	-7
en:the_chimnei	15
en:the_chowder	6
en:the_christen	-8
en:the_christma	-5
en:the_citi	20
en:the_claim	-14
en:the_clerk	7
en:the_clinic	-3
en:the_clock	-13
en:the_closet	-3
en:the_coach	-6
en:the_code	23
en:the_coffe	-4
en:the_cold	2
en:the_colour	-24
en:the_commun	-11
en:the_complaint	-9
en:the_comput	-6
en:the_conductor	-11
en:the_confirm	-6
en:the_connect	-17
en:the_contract	6
en:the_cook	3
en:the_corner	-3
en:the_corridor	3
en:the_cost	-8
en:the_counter	16
en:the_courier	-8
en:the_courtyard	-7
en:the_crew	-16
en:the_curtain	4
en:the_dai	11
en:the_date	-5
en:the_dead	-3
en:the_deck	18
en:the_deed	4
en:the_deliveri	4
en:the_dentist	-5
en:the_deposit	-12
en:the_depot	-6
en:the_desk	32
en:the_differ	-4
en:the_dine	-11
en:the_dish	4
en:the_dock	16
en:the_doctor	8
en:the_dog	3
en:the_door	29
en:the_doorwai	3
en:the_drain	11
en:the_draw	4
en:the_drawer	8
en:the_dress	2
en:the_drill	3
en:the_drive	-12
en:the_driver	-11
en:the_drivewai	-11
en:the_electr	17
en:the_elev	12
en:the_email	4
en:the_emerg	23
en:the_entir	8
en:the_entranc	3
en:the_envelop	-16
en:the_estim	-10
en:the_even	-2
en:the_famili	-5
en:the_fault	-7
en:the_fee	-16
en:the_fenc	3
en:the_fifth	4
en:the_file	-12
en:the_filter	9
en:the_final	-6
en:the_fire	-5
en:the_first	-6
en:the_fish	-19
en:the_fit	-6
en:the_flood	-6
en:the_floor	7
en:the_form	-21
en:the_four	5
en:the_free	-7
en:the_freezer	-2
en:the_fridai	30
en:the_fridg	-8
en:the_front	-9
en:the_frozen	-7
en:the_full	-17
en:the_fund	-16
en:the_furnac	5
en:the_garag	4
en:the_garbag	-12
en:the_gate	-11
en:the_girl	3
en:the_glass	17
en:the_good	-7
en:the_grant	-3
en:the_ground	13
en:the_grout	17
en:the_guard	5
en:the_guest	-3
en:the_gui	-11
en:the_hall	3
en:the_hallwai	-9
en:the_hardwar	-11
en:the_health	-3
en:the_hear	3
en:the_heat	-14
en:the_holidai	3
en:the_home	4
en:the_hospit	-9
en:the_hotel	-7
en:the_hour	-12
en:the_ic	-12
en:the_insid	21
en:the_inspector	-3
en:the_instal	-14
en:the_insur	3
en:the_internet	-3
en:the_invoic	14
en:the_job	16
en:the_joint	-4
en:the_kid	9
en:the_kitchen	-16
en:the_label	15
en:the_land	-8
en:the_latest	4
en:the_laundri	4
en:the_law	2
en:the_leaflet	2
en:the_leak	-11
en:the_licenc	-9
en:the_light	2
en:the_line	5
en:the_link	-4
en:the_littl	-19
en:the_live	4
en:the_loan	18
en:the_lobbi	23
en:the_local	-10
en:the_lock	-7
en:the_machin	26
en:the_main	23
en:the_mainten	-12
en:the_man	-40
en:the_manag	15
en:the_manual	5
en:the_manufactur	-2
en:the_matter	4
en:the_mattress	-3
en:the_may	12
en:the_menu	5
en:the_microwav	2
en:the_middl	2
en:the_milk	-3
en:the_moment	-12
en:the_monei	4
en:the_monitor	4
en:the_month	19
en:the_morn	-10
en:the_mortgag	-7
en:the_most	-3
en:the_music	5
en:the_name	-3
en:the_neighbourhood	-15
en:the_network	-9
en:the_new	-30
en:the_next	-15
en:the_night	11
en:the_number	-14
en:the_nurs	-11
en:the_offic	-12
en:the_old	3
en:the_one	-5
en:the_onlin	6
en:the_only	7
en:the_open	-7
en:the_oper	4
en:the_orang	-3
en:the_origin	5
en:the_other	19
en:the_outag	-5
en:the_oven	3
en:the_owner	-14
en:the_pack	-11
en:the_paper	4
en:the_parcel	-4
en:the_park	-21
en:the_patio	3
en:the_pavement	-8
en:the_payment	2
en:the_peopl	-5
en:the_person	-15
en:the_pharmaci	3
en:the_pharmacist	-5
en:the_phone	16
en:the_photo	-5
en:the_pictur	-7
en:the_piec	-4
en:the_pipe	14
en:the_pizza	5
en:the_place	-9
en:the_plan	-2
en:the_plate	3
en:the_plumber	-7
en:the_polic	5
en:the_polici	-8
en:the_pool	-15
en:the_poor	4
en:the_portion	3
en:the_power	-8
en:the_previou	3
en:the_printer	-5
en:the_privat	3
en:the_procedur	-8
en:the_profession	-13
en:the_public	3
en:the_pump	-5
en:the_qualiti	-9
en:the_queue	5
en:the_quot	10
en:the_radiat	-7
en:the_rain	30
en:the_rang	-3
en:the_reader	4
en:the_receipt	21
en:the_record	21
en:the_reduc	5
en:the_refund	-3
en:the_registri	-10
en:the_remind	5
en:the_repair	4
en:the_replac	3
en:the_rest	-2
en:the_rice	-5
en:the_ride	-13
en:the_right	-18
en:the_ring	-5
en:the_road	3
en:the_roof	4
en:the_room	-12
en:the_rug	-6
en:the_sale	-9
en:the_salesman	5
en:the_same	14
en:the_saturdai	-5
en:the_sauc	2
en:the_schedul	-2
en:the_school	8
en:the_screen	9
en:the_second	13
en:the_secretari	-4
en:the_seller	5
en:the_server	-13
en:the_servic	18
en:the_share	9
en:the_sheet	-10
en:the_shower	9
en:the_side	15
en:the_sidewalk	3
en:the_sign	18
en:the_sink	24
en:the_slightest	-8
en:the_small	2
en:the_smart	4
en:the_smell	-8
en:the_snow	-5
en:the_social	-8
en:the_sofa	2
en:the_special	2
en:the_speed	-6
en:the_spring	-9
en:the_staff	-24
en:the_stair	4
en:the_start	5
en:the_state	-12
en:the_statement	21
en:the_statutori	4
en:the_step	-10
en:the_stop	6
en:the_store	10
en:the_stori	-2
en:the_storm	-17
en:the_street	-4
en:the_sun	3
en:the_support	-7
en:the_system	8
en:the_tabl	5
en:the_tablecloth	18
en:the_tall	-4
en:the_tank	14
en:the_tap	17
en:the_tax	4
en:the_team	-11
en:the_tech	-6
en:the_technician	11
en:the_termin	2
en:the_terrac	-17
en:the_thermolun	15
en:the_thing	7
en:the_third	3
en:the_three	2
en:the_ticket	5
en:the_tile	-23
en:the_till	-12
en:the_time	-12
en:the_toi	5
en:the_toilet	7
en:the_top	3
en:the_total	3
en:the_tow	-12
en:the_train	-4
en:the_tram	-6
en:the_treatment	-13
en:the_trial	-5
en:the_trip	-2
en:the_truck	-14
en:the_two	5
en:the_updat	-14
en:the_vacuum	3
en:the_van	-21
en:the_very	16
en:the_voic	21
en:the_wai	-11
en:the_wait	4
en:the_waiter	17
en:the_waitress	3
en:the_wash	9
en:the_washer	4
en:the_washroom	-7
en:the_water	18
en:the_websit	-7
en:the_wed	6
en:the_week	-12
en:the_weekend	-14
en:the_whole	16
en:the_wi-fi	-17
en:the_window	9
en:the_wine	5
en:the_word	19
en:the_work	-13
en:the_world	-6
en:the_wrong	-2
en:the_yard	-7
en:the_year	-2
en:the_yellow	24
en:the_young	-23
en:their	7
en:them	-16
en:them_with	-3
en:then	51
en:then_a	19
en:then_i	17
en:then_noth	3
en:then_the	3
en:there	19
en:there_a	-5
en:there_at	-8
en:there_is	18
en:there_on	-20
en:there_was	26
en:there_were	30
en:thermolun	23
en:thermolun_#	-19
en:thermomet	21
en:thermostat	4
en:these	-17
en:they_are	14
en:they_did	6
en:they_do	4
en:they_fix	-9
en:they_found	-16
en:they_had	4
en:they_have	21
en:they_left	4
en:they_put	10
en:they_sai	-6
en:they_said	-10
en:they_took	-10
en:they_want	7
en:they_were	-5
en:they_would	-26
en:thing	5
en:thing_and	3
en:thing_happen	-9
en:thing_i	30
en:think	-8
en:think_it	-10
en:third	12
en:third_call	-5
en:third_is	-4
en:third_of	4
en:third_time	-10
en:thirti	-31
en:thirti_dai	-6
en:thirti_second	-7
en:thirty-on	-19
en:this	-16
en:this_compani	-4
en:this_is	-15
en:this_month	-2
en:this_morn	17
en:this_time	-12
en:this_week	2
en:this_weekend	-4
en:this_year	-3
en:those	10
en:though	-14
en:though_i	7
en:thought	3
en:thousand	4
en:threaten	8
en:threaten_to	8
en:three	21
en:three_dai	4
en:three_hour	-7
en:three_minut	-6
en:three_month	8
en:three_of	-10
en:three_week	2
en:three_year	6
en:through	32
en:through_my	10
en:through_the	20
en:through_to	16
en:throughout	-11
en:throw	7
en:thumb	4
en:thursdai	10
en:tick	-12
en:ticket	10
en:ticket_for	5
en:tidi	6
en:tile	-22
en:tiler	-7
en:till	-5
en:till_the	4
en:time_and	10
en:time_can	-4
en:time_for	-5
en:time_i	3
en:time_is	-10
en:time_of	-7
en:time_on	-4
en:time_that	-5
en:time_to	-22
en:time_you	2
en:timet	5
en:tini	4
en:tip	-15
en:tire	-20
en:to_#	-8
en:to_a	21
en:to_add	-16
en:to_all	-10
en:to_an	-12
en:to_anoth	5
en:to_ask	-4
en:to_avoid	-4
en:to_book	-7
en:to_bring	-3
en:to_bui	-5
en:to_call	3
en:to_chase	-14
en:to_check	-12
en:to_close	4
en:to_come	20
en:to_commend	-20
en:to_confirm	-3
en:to_deal	-5
en:to_discov	4
en:to_do	16
en:to_fill	-6
en:to_find	4
en:to_finish	-16
en:to_fix	3
en:to_get	8
en:to_give	-9
en:to_hear	-6
en:to_help	-8
en:to_her	-15
en:to_him	-15
en:to_keep	4
en:to_know	4
en:to_leav	-10
en:to_let	6
en:to_look	15
en:to_manag	3
en:to_me	11
en:to_my	-12
en:to_no	3
en:to_open	2
en:to_order	-10
en:to_pai	8
en:to_press	17
en:to_print	-2
en:to_prove	7
en:to_push	-12
en:to_put	-11
en:to_reach	16
en:to_renew	-4
en:to_replac	-4
en:to_report	-4
en:to_return	-7
en:to_sai	-7
en:to_see	-30
en:to_send	-5
en:to_set	-6
en:to_share	-5
en:to_speak	28
en:to_start	-3
en:to_take	3
en:to_tell	-10
en:to_thank	-14
en:to_the	-6
en:to_this	3
en:to_thursdai	-6
en:to_try	19
en:to_understand	4
en:to_us	-7
en:to_walk	5
en:to_whoever	-12
en:to_work	4
en:to_write	11
en:to_you	-11
en:toast	5
en:toaster	5
en:todai	-4
en:todai_and	-12
en:togeth	9
en:toi	-3
en:toilet	15
en:told	31
en:told_her	-6
en:told_him	15
en:told_it	5
en:told_me	14
en:told_my	-5
en:told_to	3
en:told_us	10
en:told_you	22
en:tomorrow	-21
en:tonight	-9
en:too	-15
en:took	24
en:took_#	24
en:took_a	22
en:took_it	-16
en:took_my	-6
en:took_the	7
en:tool	-4
en:tooth	5
en:top_of	-5
en:torch	28
en:torn	3
en:toss	3
en:total	-13
en:touch	-21
en:tow	-10
en:toward	-3
en:toward_the	10
en:towel	5
en:town	-5
en:tractor	4
en:traffic	-7
en:trai	21
en:train	-23
en:train_was	-9
en:tram	-3
en:transfer	-17
en:transmiss	-18
en:trash	3
en:travel	2
en:treasur	4
en:treat	-3
en:treatment	-17
en:treatment_room	-13
en:tree	4
en:tri	21
en:tri_to	18
en:trial	-8
en:trip	3
en:trollei	4
en:troubl	9
en:truck	-22
en:truck_was	-14
en:trust	-26
en:try	9
en:try_to	3
en:tub	5
en:tube	16
en:tuesdai	-40
en:tuesdai_at	-10
en:turkei	5
en:turn	18
en:turn_awai	2
en:turn_down	-6
en:turn_his	5
en:turn_into	3
en:turn_it	-9
en:turn_out	-2
en:turn_the	3
en:turn_up	23
en:tv	-4
en:twelv	-4
en:twenti	21
en:twenti_euro	-4
en:twenti_for	4
en:twenti_minut	25
en:twenty-eight	-12
en:twenty-f	16
en:twenty-f_minut	-3
en:twenty-six	-8
en:twenty-two	33
en:twice	3
en:twice_for	-4
en:twice_in	3
en:twice_to	4
en:twice_without	-13
en:twin	-9
en:two	35
en:two_and	5
en:two_children	-6
en:two_dai	-6
en:two_hour	27
en:two_hundr	4
en:two_in	29
en:two_minut	-14
en:two_month	5
en:two_of	-15
en:two_remind	3
en:two_week	-10
en:two_year	5
en:type	10
en:type_a	4
en:tyre	6
en:unansw	27
en:unavail	3
en:under	-8
en:under_#	9
en:under_a	7
en:under_my	-4
en:under_our	19
en:under_the	-7
en:underneath	3
en:understand	28
en:understood	-8
en:unilater	3
en:univers	5
en:unless	-13
en:unless_i	7
en:unlock	6
en:unpack	7
en:unplug	25
en:until	-9
en:until_i	-10
en:until_mondai	-3
en:until_the	14
en:until_what	-5
en:up	25
en:up_#	-8
en:up_a	-20
en:up_and	23
en:up_at	30
en:up_by	4
en:up_for	-14
en:up_his	-10
en:up_in	-7
en:up_into	3
en:up_my	-16
en:up_n	-5
en:up_on	8
en:up_the	23
en:up_to	-7
en:up_with	6
en:updat	3
en:updat_the	18
en:upstair	-2
en:urgent	-17
en:us	11
en:us_a	-12
en:us_at	3
en:us_for	13
en:us_get	-18
en:us_in	8
en:us_it	8
en:us_know	3
en:us_on	-7
en:us_that	-5
en:us_the	-17
en:us_to	22
en:user	-6
en:vaccin	-5
en:valu	-4
en:valv	16
en:van	14
en:vanish	6
en:vanish_from	8
en:veget	3
en:vehicl	3
en:ventil	3
en:version	-6
en:very	-16
en:vet	-4
en:video	4
en:video_call	2
en:view	15
en:villag	14
en:visit	-5
en:voic	8
en:voicemail	5
en:vote	-7
en:vpn	6
en:w	-26
en:w_my	-6
en:wai	-15
en:wai_of	5
en:wai_out	-21
en:wai_to	-20
en:wait_for	-16
en:wait_in	3
en:wait_on	-7
en:wait_room	-5
en:wait_sinc	-16
en:waiter	11
en:waitin	4
en:waitress	5
en:wake	-7
en:walk-in	-17
en:walk_in	16
en:walk_into	-9
en:wall	7
en:wallpap	-4
en:want	-6
en:want_#	6
en:want_a	3
en:want_an	4
en:want_my	-6
en:want_the	-8
en:want_to	-21
en:wardrob	5
en:warehous	6
en:warm_thank	-7
en:warn	-11
en:warn_me	5
en:was	4
en:was_#	25
en:was_a	8
en:was_advis	5
en:was_alreadi	3
en:was_an	5
en:was_asleep	-5
en:was_back	-14
en:was_cancel	6
en:was_charg	19
en:was_close	4
en:was_cover	6
en:was_dead	14
en:was_deliv	4
en:was_done	10
en:was_down	-8
en:was_due	10
en:was_fourteen	-11
en:was_given	14
en:was_hidden	3
en:was_in	6
en:was_just	18
en:was_left	15
en:was_move	-13
en:was_never	18
en:was_no	7
en:was_not	-3
en:was_noth	15
en:was_off	-11
en:was_on	-20
en:was_open	3
en:was_out	-14
en:was_put	3
en:was_refus	-10
en:was_run	4
en:was_serv	-8
en:was_so	-11
en:was_sold	5
en:was_still	8
en:was_stuck	5
en:was_suppos	7
en:was_that	9
en:was_the	-15
en:was_there	-23
en:was_to	13
en:was_told	19
en:was_too	9
en:was_turn	5
en:was_two	3
en:was_very	-4
en:was_wait	8
en:wash	4
en:wash_machin	10
en:washer	-4
en:washroom	-7
en:wat	-6
en:watch_the	-3
en:water	20
en:water_heater	-3
en:water_run	9
en:water_sinc	4
en:water_was	18
en:wave	5
en:we	-6
en:we_are	-12
en:we_at	4
en:we_can	-11
en:we_could	-12
en:we_did	-13
en:we_do	-7
en:we_found	-14
en:we_got	-20
en:we_had	-21
en:we_have	-30
en:we_leav	-3
en:we_left	14
en:we_lost	5
en:we_need	-5
en:we_put	2
en:we_sign	-10
en:we_wait	5
en:we_went	12
en:we_were	10
en:we_will	-6
en:we_would	4
en:wear	25
en:websit	-5
en:wed_dress	-5
en:wednesdai	-40
en:week_'s	-2
en:week_ago	8
en:week_and	2
en:week_for	2
en:week_later	4
en:week_of	-16
en:week_to	3
en:weekend	-3
en:weekend_and	-5
en:weep	3
en:weight	-11
en:weight_in	-11
en:welcom	14
en:well	-24
en:went	35
en:went_back	-9
en:went_in	-4
en:went_out	30
en:went_round	4
en:went_through	-11
en:went_to	-3
en:went_up	6
en:were	17
en:were_hand	3
en:were_never	2
en:were_not	-8
en:were_still	13
en:were_to	5
en:wet	20
en:wet_dog	18
en:what	-12
en:what_a	-26
en:what_do	6
en:what_happen	-5
en:what_i	-5
en:what_it	5
en:what_the	-12
en:what_they	-8
en:what_time	-15
en:what_was	17
en:what_you	17
en:whatev	-9
en:whatsoev	-17
en:wheel	6
en:wheelchair	9
en:when	6
en:when_i	8
en:when_it	-9
en:when_my	-6
en:when_the	-2
en:when_there	3
en:when_they	6
en:when_you	16
en:when_your	15
en:whenev	6
en:whenev_i	-3
en:where	7
en:where_it	5
en:where_the	-5
en:wherea	6
en:whether	-10
en:whether_i	7
en:whether_it	-11
en:whether_the	-11
en:whether_there	12
en:whether_we	-13
en:which	-20
en:which_i	3
en:which_is	-13
en:which_the	-11
en:which_your	-14
en:while	13
en:while_i	-7
en:while_my	3
en:while_the	-8
en:while_we	-4
en:whistl	19
en:white	32
en:who	-13
en:who_came	14
en:who_do	-3
en:who_has	-13
en:who_is	-5
en:who_knew	-3
en:who_know	-22
en:who_was	22
en:whoever	-16
en:whole	20
en:whole_thing	3
en:whom	13
en:whom_i	18
en:whose	-12
en:why	28
en:wi-fi	-11
en:wide	-4
en:wide_open	3
en:wife	-40
en:wife_'s	-22
en:will	-25
en:will_be	-30
en:will_call	7
en:will_have	5
en:will_not	24
en:wind	16
en:window	-5
en:wine	3
en:winter	-20
en:wipe	5
en:wish	-22
en:wish_me	7
en:wish_to	-28
en:wit	-8
en:with_#	4
en:with_a	17
en:with_every	5
en:with_her	5
en:with_him	-10
en:with_his	15
en:with_it	-8
en:with_its	-8
en:with_me	-3
en:with_my	19
en:with_no	-7
en:with_one	-11
en:with_our	-10
en:with_some	3
en:with_that	4
en:with_the	-8
en:with_them	-8
en:with_this	-7
en:with_two	-19
en:with_us	-10
en:with_which	-11
en:with_you	-8
en:with_your	-29
en:within	-31
en:within_#	-3
en:within_eight	5
en:within_ten	-9
en:within_the	-2
en:within_thirti	-3
en:without_a	-11
en:without_anyon	3
en:without_ask	4
en:without_fail	15
en:without_give	-7
en:without_know	7
en:without_my	-19
en:without_notic	3
en:without_our	19
en:without_so	3
en:wobbl	18
en:woman	14
en:women	-10
en:wonder	-12
en:wood	-12
en:word	-9
en:word_of	-14
en:wore	13
en:work	-19
en:work_again	-13
en:work_and	4
en:work_for	5
en:work_in	-3
en:work_on	-14
en:worker	-9
en:workman	3
en:workshop	-4
en:world	-16
en:worri	-8
en:worri_me	-2
en:worth	-27
en:wot	8
en:would	-36
en:would_bare	5
en:would_be	-5
en:would_been	-8
en:would_call	-9
en:would_come	4
en:would_even	-3
en:would_had	-6
en:would_have	9
en:would_like	-32
en:would_not	-16
en:would_rather	-14
en:would_simpli	-5
en:would_sooner	-10
en:would_taken	8
en:would_think	5
en:would_you	-14
en:wrap	-11
en:wrist	-15
en:write	-18
en:write_to	-7
en:written	-4
en:wrong	-3
en:wrongli	5
en:wrote	-2
en:wrote_back	8
en:wrote_to	18
en:x-rai	9
en:yannick	-13
en:ye	-18
en:year	-8
en:year_'s	22
en:year_ago	9
en:year_and	-23
en:year_i	-20
en:year_of	2
en:year_old	4
en:year_without	-3
en:yell	-8
en:yellow	24
en:yesterdai	-9
en:yet	8
en:yet_again	2
en:yet_the	3
en:you_are	-4
en:you_be	4
en:you_can	-16
en:you_claim	4
en:you_close	-8
en:you_confirm	-3
en:you_could	24
en:you_even	5
en:you_everyth	3
en:you_feel	9
en:you_for	-19
en:you_gave	-7
en:you_get	12
en:you_go	-25
en:you_gui	-18
en:you_had	5
en:you_have	10
en:you_in	13
en:you_kid	2
en:you_kindli	-8
en:you_know	-24
en:you_look	9
en:you_might	6
en:you_must	6
en:you_on	-16
en:you_peopl	-11
en:you_put	19
en:you_read	6
en:you_receiv	-8
en:you_refus	3
en:you_sai	6
en:you_said	-26
en:you_send	-9
en:you_sent	23
en:you_set	-7
en:you_still	-11
en:you_suggest	-6
en:you_sure	7
en:you_take	-10
en:you_tell	-7
en:you_the	-4
en:you_to	-5
en:you_told	-14
en:you_took	7
en:you_walk	-3
en:you_were	8
en:you_will	3
en:you_with	-10
en:you_would	-18
en:young	-13
en:young_ladi	13
en:your	5
en:your_answer	5
en:your_call	-9
en:your_colleagu	-14
en:your_compani	-9
en:your_counter	-16
en:your_crew	10
en:your_employe	4
en:your_gui	3
en:your_invoic	3
en:your_letter	13
en:your_list	9
en:your_man	14
en:your_manag	3
en:your_own	-10
en:your_plumber	-14
en:your_refus	-4
en:your_rule	-2
en:your_side	2
en:your_site	-7
en:your_system	16
en:your_team	11
en:your_technician	-31
en:your_websit	-3
en:your_workshop	-7
en:zero	-9
en:zip	-5
en:zone	6
fr:#	23
fr:#_#	-39
fr:#_a	-28
fr:#_affich	-3
fr:#_an	3
fr:#_aout	-20
fr:#_apres	-7
fr:#_au	12
fr:#_aux	12
fr:#_avec	-27
fr:#_ball	-13
fr:#_bien	-6
fr:#_ce	-6
fr:#_cette	28
fr:#_compt	25
fr:#_dans	-14
fr:#_de	7
fr:#_decembr	-25
fr:#_degr	-15
fr:#_depuis	19
fr:#_du	3
fr:#_en	-9
fr:#_enfant	-13
fr:#_est	10
fr:#_et	30
fr:#_etag	-5
fr:#_etait	4
fr:#_euros	-5
fr:#_fevr	29
fr:#_fois	19
fr:#_for	20
fr:#_h	8
fr:#_heur	-51
fr:#_in	10
fr:#_janv	-4
fr:#_je	-32
fr:#_jour	-3
fr:#_juillet	14
fr:#_juin	6
fr:#_km	-5
fr:#_la	14
fr:#_le	-18
fr:#_les	12
fr:#_lign	7
fr:#_m	-19
fr:#_ma	-16
fr:#_mai	21
fr:#_mail	5
fr:#_mar	11
fr:#_me	-22
fr:#_minut	11
fr:#_mois	6
fr:#_ne	6
fr:#_novembr	-16
fr:#_on	6
fr:#_ou	-18
fr:#_pai	11
fr:#_par	-19
fr:#_pas	9
fr:#_person	-35
fr:#_pi	25
fr:#_pour	15
fr:#_que	16
fr:#_qui	17
fr:#_recu	-13
fr:#_ru	-25
fr:#_s'il	-6
fr:#_sans	-2
fr:#_semain	4
fr:#_septembr	-28
fr:#_sous	7
fr:#_sur	4
fr:#_toujour	13
fr:#_tout	-6
fr:#_vers	3
fr:'s	-27
fr:a_#	16
fr:a_accept	-3
fr:a_annul	-11
fr:a_appel	-15
fr:a_assur	-11
fr:a_attendu	13
fr:a_aucun	3
fr:a_augment	3
fr:a_avert	-18
fr:a_bien	-13
fr:a_bon	-3
fr:a_bord	5
fr:a_brul	7
fr:a_caf	3
fr:a_caus	-31
fr:a_ce	28
fr:a_ced	13
fr:a_cette	-2
fr:a_chaleur	-40
fr:a_chang	3
fr:a_chaqu	12
fr:a_charg	25
fr:a_cherch	4
fr:a_cinq	4
fr:a_command	-14
fr:a_confirm	-6
fr:a_conseil	6
fr:a_cot	10
fr:a_coup	-3
fr:a_couru	-20
fr:a_cri	3
fr:a_croir	6
fr:a_de	-9
fr:a_decid	13
fr:a_defaut	-18
fr:a_deja	-5
fr:a_demand	28
fr:a_depos	12
fr:a_des	-11
fr:a_deux	4
fr:a_dire	-10
fr:a_dit	-10
fr:a_dix	11
fr:a_dix-sept	22
fr:a_don	4
fr:a_doubl	-4
fr:a_du	-25
fr:a_ecrit	-13
fr:a_elle	-6
fr:a_encor	6
fr:a_envoi	14
fr:a_ete	15
fr:a_eu	-6
fr:a_factur	11
fr:a_fait	-4
fr:a_fil	4
fr:a_fin	16
fr:a_froid	-9
fr:a_gard	-9
fr:a_gauch	22
fr:a_huit	-4
fr:a_il	-12
fr:a_insist	-8
fr:a_jam	26
fr:a_jeun	-18
fr:a_jour	5
fr:a_jur	-7
fr:a_just	-5
fr:a_la	-14
fr:a_lach	21
fr:a_laiss	20
fr:a_lanc	4
fr:a_laquel	-14
fr:a_lav	20
fr:a_leur	13
fr:a_lev	12
fr:a_levr	4
fr:a_log	-17
fr:a_lu	8
fr:a_lui	-16
fr:a_ma	6
fr:a_mang	-5
fr:a_manqu	-18
fr:a_me	-8
fr:a_meme	-47
fr:a_mes	2
fr:a_mi-hauteur	-7
fr:a_mid	-21
fr:a_minuit	4
fr:a_mis	17
fr:a_moi	-7
fr:a_moit	11
fr:a_mon	-8
fr:a_mont	-8
fr:a_montr	-21
fr:a_mort	3
fr:a_moyen	-12
fr:a_neuf	17
fr:a_noel	-16
fr:a_not	-28
fr:a_notre	11
fr:a_nouveau	-2
fr:a_onze	-7
fr:a_oubl	5
fr:a_ouvert	-12
fr:a_pai	-29
fr:a_part	-23
fr:a_pas	9
fr:a_pass	29
fr:a_pein	6
fr:a_perc	4
fr:a_perdu	-4
fr:a_pet	13
fr:a_pied	-4
fr:a_plat	-4
fr:a_pleur	-20
fr:a_plus	13
fr:a_poireaut	3
fr:a_pos	20
fr:a_prefer	-4
fr:a_present	30
fr:a_pris	-4
fr:a_propos	-4
fr:a_pu	-11
fr:a_quatorz	4
fr:a_quatr	-23
fr:a_que	5
fr:a_quel	-24
fr:a_qui	10
fr:a_quinz	8
fr:a_quoi	-3
fr:a_raccroch	-16
fr:a_racont	-3
fr:a_rappel	-7
fr:a_redir	-12
fr:a_ref	-16
fr:a_refus	18
fr:a_regard	3
fr:a_regl	-15
fr:a_rem	-11
fr:a_remerc	-13
fr:a_remplac	5
fr:a_rendu	9
fr:a_repondu	-5
fr:a_repr	-15
fr:a_reserv	-6
fr:a_retrouv	-28
fr:a_ri	-3
fr:a_rien	-24
fr:a_sa	-22
fr:a_salu	-10
fr:a_se	6
fr:a_six	-2
fr:a_son	34
fr:a_sort	-17
fr:a_souhait	6
fr:a_soulign	-11
fr:a_soupir	3
fr:a_su	-8
fr:a_suivr	-20
fr:a_temp	5
fr:a_tenu	-16
fr:a_tir	8
fr:a_toujour	-3
fr:a_tourn	2
fr:a_tous	-3
fr:a_tout	4
fr:a_trait	-8
fr:a_traver	-4
fr:a_travers	-14
fr:a_trois	21
fr:a_trouv	-34
fr:a_un	19
fr:a_vendu	6
fr:a_vingt	-14
fr:a_vos	-7
fr:a_votre	-19
fr:a_vous	-19
fr:a_vu	2
fr:a_zero	3
fr:abandon	4
fr:abim	5
fr:abon	6
fr:abon_annuel	3
fr:abord	-9
fr:absenc	14
fr:accent	21
fr:accept	-6
fr:acces	9
fr:acces_a	4
fr:accident	-9
fr:accident_de	-12
fr:accueil	-17
fr:accueil_glacial	4
fr:accus	-5
fr:accus_de	3
fr:accus_le	4
fr:achat	11
fr:achet	-13
fr:achet_un	-7
fr:achet_une	-26
fr:acompt	-17
fr:acte_de	-8
fr:action	-7
fr:action_de	-7
fr:activ	23
fr:adapt	-9
fr:addit	21
fr:adjoint	-11
fr:administr	-11
fr:admir	-3
fr:ador	18
fr:adress	-25
fr:adress_a	-18
fr:adress_de	-3
fr:adult	-13
fr:aeroport	-18
fr:affair	18
fr:affair_de	22
fr:affich	46
fr:affich_#	26
fr:affich_en	6
fr:affich_le	3
fr:affich_un	11
fr:affirm	9
fr:affirm_que	5
fr:after	-19
fr:afternoon	-4
fr:age	-7
fr:agenc	-6
fr:agenc_de	-5
fr:agend	11
fr:agent_de	5
fr:agir	-6
fr:agir_en	-6
fr:agit	-15
fr:agrand	-5
fr:ah	-7
fr:ai	16
fr:ai_#	-16
fr:ai_achet	-20
fr:ai_appel	13
fr:ai_attendu	3
fr:ai_besoin	-4
fr:ai_bien	-3
fr:ai_cherch	-8
fr:ai_command	2
fr:ai_compt	-11
fr:ai_decouvert	2
fr:ai_deja	-14
fr:ai_demand	12
fr:ai_deux	-9
fr:ai_dit	7
fr:ai_don	-4
fr:ai_du	2
fr:ai_ecrit	9
fr:ai_entendu	7
fr:ai_ete	-6
fr:ai_eu	11
fr:ai_expliqu	-11
fr:ai_fait	-4
fr:ai_fin	-3
fr:ai_gard	-5
fr:ai_jam	10
fr:ai_just	5
fr:ai_laiss	6
fr:ai_mis	-32
fr:ai_ouvert	3
fr:ai_pai	-15
fr:ai_parl	-12
fr:ai_pas	-8
fr:ai_pass	-6
fr:ai_plus	-7
fr:ai_pos	19
fr:ai_pris	20
fr:ai_rat	-2
fr:ai_recu	24
fr:ai_regard	-5
fr:ai_regl	12
fr:ai_rempl	6
fr:ai_rien	16
fr:ai_sign	-19
fr:ai_signal	-5
fr:ai_suiv	-8
fr:ai_telephon	-22
fr:ai_toujour	21
fr:ai_tout	-16
fr:ai_un	-11
fr:ai_une	-8
fr:ai_voulu	-7
fr:ai_vu	17
fr:aid	-28
fr:aie	-20
fr:aiguill	18
fr:ailleur	-4
fr:ailleur_le	-5
fr:aim	-41
fr:aim_le	-12
fr:aim_que	-16
fr:aimabl	-6
fr:ain	-17
fr:ains	-13
fr:ains_que	-13
fr:air	5
fr:air_de	-2
fr:ajout	-28
fr:ajout_un	-7
fr:ajout_une	-10
fr:alarm	-2
fr:alert	-18
fr:all	18
fr:allais	-5
fr:allait	4
fr:allait_pas	5
fr:alle	20
fr:allemand	11
fr:aller	7
fr:aller_a	2
fr:allerg	5
fr:allez	-11
fr:allo	3
fr:allo_ce	7
fr:alloc	5
fr:allum	-26
fr:allur	19
fr:alors	32
fr:alors_je	-32
fr:alors_que	48
fr:alreadi	-15
fr:am	-13
fr:am_not	-17
fr:ambul	6
fr:ame	5
fr:amend	-11
fr:amend_de	-13
fr:amis	-11
fr:amour	14
fr:ampoul	4
fr:an	9
fr:an_a	11
fr:an_de	21
fr:an_est	-14
fr:an_et	-11
fr:an_pass	-24
fr:an_pour	-3
fr:an_prochain	-17
fr:an_que	11
fr:an_sans	-8
fr:an_se	10
fr:analys	-3
fr:ancien	-2
fr:and	44
fr:and_the	8
fr:anesthes	-6
fr:ange	-30
fr:angri	-4
fr:anne	10
fr:anniversair	5
fr:annonc	4
fr:annonc_a	22
fr:annonc_de	8
fr:annonc_le	6
fr:annonc_que	-3
fr:annonc_une	-16
fr:annuel	10
fr:annul	-13
fr:annul_de	-15
fr:annul_le	-18
fr:annul_pour	3
fr:anoth	-4
fr:answer	8
fr:antivirus	6
fr:any	-20
fr:any_new	-10
fr:aout	-19
fr:aout_#	-16
fr:apologi	3
fr:apparait	5
fr:apparaitr	3
fr:appareil	-8
fr:appareil_de	-10
fr:appart	-18
fr:appel_a	-3
fr:appel_au	3
fr:appel_avant	-15
fr:appel_ce	-8
fr:appel_de	-22
fr:appel_la	-16
fr:appel_le	13
fr:appel_pour	-17
fr:appl	19
fr:appl_de	-11
fr:appl_me	12
fr:appliqu	10
fr:appliqu_a	4
fr:appliqu_de	7
fr:apport	-19
fr:apprec	-13
fr:apprend	20
fr:apprend_que	20
fr:apprendr	8
fr:apprent	-22
fr:appris	12
fr:appris_par	3
fr:approch	-9
fr:appui	26
fr:apre	2
fr:apres	16
fr:apres-mid	30
fr:apres-vent	4
fr:apres_#	-29
fr:apres_ca	-29
fr:apres_deux	-4
fr:apres_la	2
fr:apres_le	-5
fr:apres_les	18
fr:apres_mon	6
fr:apres_notre	6
fr:apres_son	-6
fr:apres_trois	6
fr:apres_une	-4
fr:apres_votre	5
fr:april	-15
fr:april_#	-20
fr:arbre	5
fr:are	-3
fr:are_you	-9
fr:argent	13
fr:armoir	19
fr:arrach	-4
fr:arrang	-20
fr:arret	-9
fr:arret_de	5
fr:arret_depuis	-8
fr:arretent	27
fr:arrier	5
fr:arriv_a	-19
fr:arriv_au	-2
fr:arriv_avec	3
fr:arriv_dans	4
fr:arriv_de	-4
fr:arriv_le	21
fr:arrivent	-12
fr:arsenault	-10
fr:art	-17
fr:articl	-19
fr:articl_#	-11
fr:as	-5
fr:ascenseur	-14
fr:ask	25
fr:asked	-17
fr:asked_for	6
fr:aspir	-15
fr:assez	-13
fr:assiet	32
fr:assiet_de	10
fr:assis	-14
fr:assist	13
fr:assoc	-15
fr:assur	-29
fr:assur_le	-13
fr:assur_que	-18
fr:assureur	-22
fr:asterisqu	-5
fr:at_#	9
fr:at_the	4
fr:atel	-12
fr:attach	-5
fr:attend	21
fr:attend_a	6
fr:attend_depuis	4
fr:attend_encor	5
fr:attend_la	15
fr:attend_le	-6
fr:attend_son	-8
fr:attend_une	17
fr:attendent	20
fr:attendr	-18
fr:attendu	13
fr:attendu_#	7
fr:attent	-10
fr:attent_pour	-14
fr:attest	18
fr:attest_de	10
fr:attribu	5
fr:au	-14
fr:au-dessus	26
fr:au-dessus_de	10
fr:au_#	-44
fr:au_bon	-3
fr:au_bord	5
fr:au_bout	11
fr:au_bureau	-14
fr:au_centim	-19
fr:au_complet	-13
fr:au_comptoir	-18
fr:au_contrair	-9
fr:au_depart	18
fr:au_deuxiem	21
fr:au_doss	22
fr:au_four	-22
fr:au_garag	-10
fr:au_guichet	5
fr:au_just	3
fr:au_lendemain	5
fr:au_lieu	17
fr:au_magasin	-3
fr:au_matin	17
fr:au_meme	-15
fr:au_moins	-8
fr:au_mois	8
fr:au_moment	10
fr:au_nez	4
fr:au_nom	-19
fr:au_plafond	10
fr:au_plan	-13
fr:au_plus	-41
fr:au_post	19
fr:au_prem	-7
fr:au_printemp	-8
fr:au_proprietair	4
fr:au_rayon	6
fr:au_salon	11
fr:au_servic	-8
fr:au_soir	3
fr:au_sommair	-17
fr:au_sous-sol	-3
fr:au_sujet	-20
fr:au_tarif	-12
fr:au_tel	4
fr:au_telephon	-23
fr:au_top	-18
fr:au_troisiem	-17
fr:aucun	32
fr:aucun_des	3
fr:aucun_ne	5
fr:audit	7
fr:audrei	-17
fr:augment_de	3
fr:aujourd'hui	16
fr:aur	-11
fr:aur_vous	-3
fr:aura	-9
fr:aurait	-4
fr:aurel	-24
fr:auss	-22
fr:aut	10
fr:authentif	4
fr:autobus	-15
fr:autocar	-3
fr:automat	22
fr:automn	9
fr:autor	-4
fr:autour	-19
fr:autour_de	-20
fr:autr	-28
fr:autr_avis	-12
fr:autr_client	5
fr:autr_pour	5
fr:autr_qui	-14
fr:aux_lettr	18
fr:aux_petit	-21
fr:aux_urgenc	15
fr:avaient	-21
fr:avais	-16
fr:avais_demand	9
fr:avais_dit	-7
fr:avais_pas	12
fr:avais_peur	-19
fr:avais_pris	-4
fr:avais_un	6
fr:avait	-8
fr:avait_annonc	-15
fr:avait_certif	18
fr:avait_de	11
fr:avait_deja	-2
fr:avait_dit	-14
fr:avait_du	-15
fr:avait_encor	2
fr:avait_ete	6
fr:avait_garant	-19
fr:avait_jur	3
fr:avait_pas	4
fr:avait_rien	-6
fr:avait_un	5
fr:avait_une	-4
fr:avanc	10
fr:avanc_de	-6
fr:avanc_pour	25
fr:avant	-25
fr:avant_#	-9
fr:avant_ce	-11
fr:avant_de	4
fr:avant_la	-28
fr:avant_le	-9
fr:avant_les	21
fr:avant_meme	12
fr:avant_mid	-19
fr:avant_que	-18
fr:avant_vendred	-11
fr:avc	10
fr:avec	-29
fr:avec_ca	10
fr:avec_des	16
fr:avec_deux	-15
fr:avec_la	-13
fr:avec_laquel	-9
fr:avec_le	-37
fr:avec_les	-26
fr:avec_lui	-8
fr:avec_ma	15
fr:avec_mes	-19
fr:avec_mon	-13
fr:avec_sa	-10
fr:avec_son	-6
fr:avec_un	-13
fr:avec_une	15
fr:avec_vous	-10
fr:aven	-7
fr:avert	-17
fr:aveugl	3
fr:avez	19
fr:avez_chang	8
fr:avez_dit	-23
fr:avez_ferm	4
fr:avez_mis	21
fr:avez_pos	3
fr:avez_vous	-27
fr:aviez	-24
fr:aviez_dit	-3
fr:avion	3
fr:avions_reserv	-8
fr:avis	8
fr:avis_de	-9
fr:avocat	16
fr:avoir	10
fr:avoir_des	-4
fr:avoir_le	-19
fr:avoir_pris	15
fr:avoir_rien	18
fr:avoir_un	3
fr:avons	4
fr:avons_appris	13
fr:avons_dorm	-4
fr:avons_eu	18
fr:avril	14
fr:ayant	7
fr:b	-10
fr:bac	15
fr:bac_de	25
fr:bach	6
fr:back	-6
fr:badg	7
fr:bagag	-8
fr:bagu	-24
fr:bai	-15
fr:baignoir	11
fr:bain	25
fr:baiss	23
fr:balai	-17
fr:ball	-12
fr:ball_pour	-12
fr:ballon	24
fr:banc	9
fr:banc_de	19
fr:bancair	20
fr:bancontact	25
fr:band	-9
fr:banquet	-2
fr:baptem	-6
fr:bar	25
fr:barr	27
fr:barr_de	20
fr:bas	-26
fr:bas_de	-19
fr:bas_et	-5
fr:bascul	2
fr:bass	-12
fr:bassin	3
fr:bb	17
fr:be	-42
fr:beau	-12
fr:beau-frer	5
fr:beau-per	-10
fr:beaucoup	7
fr:beaucoup_de	13
fr:beb_de	3
fr:been	-26
fr:befor	-9
fr:bel	-25
fr:bellav	-5
fr:belle-mer	-14
fr:bemol	-19
fr:benevol	-8
fr:benoit	12
fr:bequill	-2
fr:berenger	-14
fr:bertrand	-8
fr:besoin	-30
fr:besoin_de	-24
fr:best	-10
fr:beurr	15
fr:bibliothequ	-27
fr:bien	-68
fr:bien_a	-6
fr:bien_ce	-3
fr:bien_la	-3
fr:bien_le	-10
fr:bien_que	-5
fr:bien_vouloir	-7
fr:bientot	-11
fr:bier	5
fr:bill	17
fr:billed	17
fr:billet	-21
fr:billet_#	-17
fr:billet_de	2
fr:billet_et	-8
fr:biscuit	-13
fr:blagu	2
fr:blanch	3
fr:bless	-12
fr:bleu	8
fr:bloc	15
fr:blok	6
fr:blond	-23
fr:bloqu	-12
fr:bloqu_a	-3
fr:bloqu_par	4
fr:bogu	-21
fr:boir	8
fr:bois	-11
fr:boit	28
fr:boit_a	14
fr:boit_aux	18
fr:boit_de	-17
fr:boit_est	17
fr:boit_vocal	18
fr:bol	-4
fr:bon	-13
fr:bon_de	3
fr:bon_dos	6
fr:bon_journ	-4
fr:bon_pour	16
fr:bonheur	-22
fr:bonhomm	-12
fr:bonjour	-28
fr:bonjour_a	-8
fr:bonjour_bruno	-4
fr:bonjour_ce	-19
fr:bonjour_je	-17
fr:bonjour_madam	-5
fr:bonjour_mme	-4
fr:bonjour_nanci	-4
fr:bonsoir	-39
fr:book	-19
fr:bordel	3
fr:bore	-30
fr:bore_#	-30
fr:born	-3
fr:born_de	-9
fr:boss	6
fr:bott_de	20
fr:bouch	13
fr:bouchon	8
fr:boucl	-3
fr:boug	-6
fr:boug_de	18
fr:bouill	5
fr:bouillott	7
fr:boulet	-3
fr:boulevard	-8
fr:boulot	15
fr:bout	7
fr:bout_a	12
fr:bout_de	19
fr:bout_des	-10
fr:bout_du	-16
fr:bouteil	-9
fr:bouteil_de	-6
fr:boutiqu	-7
fr:bouton	-6
fr:box	-10
fr:boyau	4
fr:braill	-7
fr:brais	-17
fr:branch	20
fr:branl	24
fr:bras	-7
fr:bras_et	7
fr:braseo	-11
fr:brass	-7
fr:bravo	-25
fr:bravo_pour	-25
fr:bris	-18
fr:brochur	7
fr:broken	5
fr:brouillard	-3
fr:brui	-19
fr:bruit	-8
fr:brul	-3
fr:bruleur	15
fr:brun	50
fr:brunch	-26
fr:bruno	-22
fr:bu	-11
fr:buander	32
fr:budget	-17
fr:buffet	-19
fr:buffet_froid	-12
fr:bug	-6
fr:bureau_a	23
fr:bureau_de	16
fr:bureau_sont	-5
fr:bus	-12
fr:bus_#	-11
fr:but	50
fr:by	12
fr:by_the	16
fr:c	-9
fr:c_est	-8
fr:ca	-14
fr:ca_a	-5
fr:ca_dans	-19
fr:ca_de	13
fr:ca_dit	5
fr:ca_en	-25
fr:ca_fai	8
fr:ca_fais	-2
fr:ca_fait	21
fr:ca_march	-14
fr:ca_me	-9
fr:ca_moulin	7
fr:ca_ne	-16
fr:ca_prend	18
fr:ca_pu	-11
fr:ca_sent	-7
fr:ca_son	41
fr:ca_sur	4
fr:ca_tient	-3
fr:ca_va	21
fr:ca_vous	-8
fr:cabanon	3
fr:cabinet	9
fr:cabl	-4
fr:cabl_et	-12
fr:cach	-16
fr:cachet	22
fr:cadeau	-2
fr:cadr	18
fr:caf	6
fr:caf_de	-3
fr:cahi	-25
fr:caiss	34
fr:calcul	7
fr:calendr	-19
fr:call	-13
fr:called	5
fr:calm	-32
fr:cam	22
fr:cambriolag	-12
fr:camer	-15
fr:camion	10
fr:camionnet	37
fr:camp	4
fr:can	-19
fr:can_you	-5
fr:canap	8
fr:canicul	-7
fr:cann	20
fr:cantin	-3
fr:capabl	-4
fr:capabl_de	-4
fr:capot	12
fr:capric	-17
fr:captur	-23
fr:captur_de	-11
fr:car	-2
fr:carin	4
fr:carnet	10
fr:carnet_de	-7
fr:carr	9
fr:carreau	26
fr:carrelag	-7
fr:cart	3
fr:cart_a	-7
fr:cart_de	-22
fr:cart_en	-5
fr:cart_et	-3
fr:cart_ne	4
fr:carte-cadeau	-10
fr:carton	14
fr:cas	-4
fr:cas_de	-5
fr:casqu	6
fr:cass	-5
fr:casserol	2
fr:catalogu	18
fr:caus	-35
fr:caus_de	-17
fr:caus_du	-5
fr:caution	-6
fr:cav	-20
fr:cc	-11
fr:ce	-6
fr:ce_est	-12
fr:ce_etait	7
fr:ce_jour	22
fr:ce_matin	5
fr:ce_mois	5
fr:ce_moment	-11
fr:ce_mont	-11
fr:ce_ne	-10
fr:ce_que	-21
fr:ce_sera	-10
fr:ce_serait	-8
fr:ce_soir	6
fr:ce_soit	-2
fr:ce_temp	19
fr:ced	13
fr:ced_sous	10
fr:cedr	27
fr:cel	-32
fr:cel_de	-5
fr:cel_fait	-11
fr:cellulair	10
fr:celui	-23
fr:celui_de	-6
fr:cent	4
fr:centim	-21
fr:centr	-7
fr:certain	19
fr:certif	7
fr:certificat	3
fr:ces	-11
fr:cess_de	4
fr:cet	9
fr:cette	10
fr:cette_anne	17
fr:cette_dat	-6
fr:cette_lettr	-9
fr:cette_nuit	31
fr:cette_semain	-28
fr:ceux	-25
fr:ceux_qui	-19
fr:ch	23
fr:ch_#	23
fr:chacun	9
fr:chain	6
fr:chais	39
fr:chalet	-5
fr:chaleur	-16
fr:chaloup	10
fr:chambr_#	6
fr:chambr_a	26
fr:chambr_de	-10
fr:chambr_du	3
fr:champ	5
fr:chanc	9
fr:chang	-2
fr:chang_de	19
fr:chang_en	17
fr:chang_la	-4
fr:chang_le	-17
fr:chang_les	16
fr:chang_rien	-8
fr:chanson	3
fr:chant	25
fr:chapeau	-24
fr:chaqu	16
fr:chaqu_fois	24
fr:chaqu_soir	-22
fr:char	-5
fr:charg	10
fr:charg_#	6
fr:charg_a	11
fr:chariot	3
fr:charleroi	-20
fr:charm	-5
fr:charming	8
fr:chass	19
fr:chat_au	5
fr:chaud	-20
fr:chaud_a	-10
fr:chauff	-36
fr:chauffag	-15
fr:chauffe-eau	-11
fr:chauffeur	-21
fr:chauffeur_de	-17
fr:chauss	-10
fr:chausset	6
fr:chaussur	-2
fr:cheer	-19
fr:chef	-30
fr:chef_de	-2
fr:chemin	30
fr:chequ	-10
fr:cher	-52
fr:cher_madam	-9
fr:cher_que	-10
fr:cherch	-15
fr:cherch_la	2
fr:cherch_un	11
fr:cheval	5
fr:cheveux	12
fr:chez	-7
fr:chez_eux	8
fr:chez_la	-19
fr:chez_moi	-30
fr:chez_mon	-14
fr:chez_nous	28
fr:chez_un	-8
fr:chez_vous	4
fr:chican	-18
fr:chien	22
fr:chien_a	-4
fr:chien_de	-3
fr:chien_mouill	24
fr:chiffr	-23
fr:chiffr_de	-16
fr:choc	-8
fr:chois	20
fr:chois_un	4
fr:choix	11
fr:choix_de	4
fr:chos	-18
fr:chos_que	-13
fr:chrom	36
fr:chum	-16
fr:chut	-4
fr:ci	4
fr:ci-dessous	-13
fr:ci-joint	-14
fr:ciel	-17
fr:cigaret	4
fr:cimet	-4
fr:cinq	7
fr:cinq_jour	9
fr:cinq_minut	-5
fr:cinq_semain	4
fr:cinqu	-11
fr:cinquiem	33
fr:cinquiem_fois	3
fr:circul	-9
fr:citern	-9
fr:civil	-5
fr:clac	4
fr:clair	-41
fr:claqu	4
fr:class	5
fr:claudin	-10
fr:clav	-5
fr:cle	9
fr:clean	-23
fr:clic	-11
fr:click	-7
fr:client	6
fr:client_a	-18
fr:client_de	8
fr:client_depuis	-3
fr:client_mecontent	-24
fr:client_ne	-6
fr:client_que	5
fr:clientel	4
fr:clignot	7
fr:climatis	5
fr:cliniqu	-3
fr:cliqu	14
fr:cliqu_ici	-6
fr:cliqu_sur	15
fr:clochet	11
fr:cloison	2
fr:clos	-10
fr:closed	11
fr:clou	-3
fr:clout	-17
fr:club	-6
fr:club_de	-11
fr:coch	17
fr:cocktail	-3
fr:cod	9
fr:cod_promo	4
fr:coeur	-29
fr:cogn	-13
fr:coin	-7
fr:coin_de	9
fr:coinc	-20
fr:coinc_a	-6
fr:colet	-17
fr:colis	-4
fr:coll	30
fr:coll_sur	-13
fr:collect	10
fr:collegu	-21
fr:collegu_ne	-9
fr:colon	8
fr:com	-6
fr:comand	4
fr:combien	-32
fr:combien_de	-20
fr:coming	4
fr:comit	-17
fr:comm	3
fr:comm_a	-3
fr:comm_au	-3
fr:comm_ca	-14
fr:comm_des	15
fr:comm_du	-3
fr:comm_la	-3
fr:comm_on	-11
fr:comm_par	7
fr:comm_si	-12
fr:comm_un	6
fr:comm_une	28
fr:command	-4
fr:command_de	14
fr:command_du	-6
fr:command_en	-10
fr:command_est	2
fr:command_un	-16
fr:commenc	-4
fr:comment	-35
fr:comment_le	6
fr:commentair	-14
fr:commercial	10
fr:commiss	3
fr:commun	-4
fr:communiqu	-5
fr:compagn	-20
fr:compar	13
fr:complet_a	-5
fr:comport	6
fr:compos	6
fr:compr	-11
fr:compr_dans	-4
fr:comprend_les	6
fr:comprend_pas	-2
fr:comprendr	9
fr:compresseur	-25
fr:comprim	-9
fr:compris	-9
fr:compt	4
fr:compt_a	2
fr:compt_de	-8
fr:compt_la	19
fr:compt_les	-7
fr:compt_rendu	-3
fr:compt_une	17
fr:compteur	-10
fr:comptoir	16
fr:comptoir_a	24
fr:con	-23
fr:concern	-16
fr:concierg	4
fr:concurrent	-3
fr:concurrent_a	3
fr:condamn	-11
fr:condit	6
fr:conducteur	4
fr:conduit	27
fr:conduit_de	24
fr:conf	-12
fr:confirm	-16
fr:confirm_le	-6
fr:confirm_par	-14
fr:confirm_que	-16
fr:confitur	-19
fr:conform	-4
fr:confort	-8
fr:confrer	-13
fr:cong	12
fr:cong_de	16
fr:conjoint	-4
fr:connaiss	30
fr:connaiss_le	-7
fr:connaiss_pas	3
fr:connait	-31
fr:connait_le	-5
fr:connaitr	-8
fr:connect	5
fr:connexion	16
fr:conseil	-22
fr:conseil_de	-3
fr:conseiller	-12
fr:conseiller_a	-4
fr:consequent	-5
fr:consol	16
fr:consomm	-11
fr:constat	10
fr:consult	5
fr:cont	-10
fr:contact	13
fr:conten	5
fr:content	-26
fr:content_de	-10
fr:contenu	24
fr:contest	6
fr:contest_la	8
fr:contest_le	5
fr:contient	24
fr:continu	15
fr:continu_a	3
fr:continu_de	18
fr:contr	12
fr:contr_la	14
fr:contr_le	13
fr:contradictoir	14
fr:contraint	7
fr:contrair	-5
fr:contrat	14
fr:contrat_ce	-5
fr:contrat_de	-5
fr:contrat_pour	-16
fr:control	-9
fr:convers	11
fr:convient	-8
fr:coordon	-7
fr:coordon_bancair	-3
fr:cop	7
fr:cop_de	-14
fr:copi	-5
fr:corinn	-6
fr:correct	-22
fr:correspond	-3
fr:corrig	-21
fr:corrig_une	6
fr:costum	5
fr:cot	-5
fr:cot_a	-3
fr:cot_de	-17
fr:cot_du	12
fr:cot_qui	4
fr:cotis	-7
fr:couch	-9
fr:coucou	-9
fr:coudonc	-7
fr:coul	-12
fr:coul_du	8
fr:could	-9
fr:couleur	-8
fr:couloir	-15
fr:count	6
fr:coup	-6
fr:coup_de	12
fr:coup_le	-9
fr:coupl	-18
fr:coupl_de	-18
fr:coupur_de	-3
fr:cour_apres	10
fr:cour_de	4
fr:couron	5
fr:courr	-5
fr:courriel	38
fr:courriel_de	-8
fr:courriel_du	13
fr:courroi	3
fr:court	-7
fr:courtois	-5
fr:couru	-20
fr:cousin	-22
fr:cout	-9
fr:cout_#	-7
fr:coutur	-15
fr:couvercl	-27
fr:couvert	17
fr:couvr	3
fr:crash	-15
fr:crayon	-3
fr:cred	14
fr:credit	-9
fr:crem	-6
fr:creneau	-2
fr:crep	6
fr:crev	-11
fr:crevet	7
fr:cri	-12
fr:croi	-23
fr:croir	6
fr:croir_que	8
fr:crois	10
fr:croiss	5
fr:cru	5
fr:cuir	21
fr:cuisin	6
fr:cuit	12
fr:cur	-13
fr:curieux	-5
fr:cut	-14
fr:cv	-12
fr:d	-9
fr:dai_#	3
fr:dam	-27
fr:dam_de	-15
fr:dam_du	-11
fr:dam_me	-12
fr:danger	4
fr:dans	12
fr:dans_#	7
fr:dans_ce	5
fr:dans_la	-9
fr:dans_le	5
fr:dans_les	-6
fr:dans_ma	17
fr:dans_mes	-5
fr:dans_mon	40
fr:dans_son	5
fr:dans_un	-20
fr:dans_une	17
fr:dans_vos	-5
fr:dans_votre	-12
fr:dat	13
fr:dat_de	13
fr:dat_du	12
fr:dat_pour	-8
fr:davantag	5
fr:davoir	-11
fr:de	5
fr:de_#	-23
fr:de_a	17
fr:de_abord	-10
fr:de_acces	-4
fr:de_accueil	4
fr:de_aid	-4
fr:de_ailleur	-17
fr:de_aller	-2
fr:de_annul	2
fr:de_appel	17
fr:de_apprendr	3
fr:de_apres	24
fr:de_assist	-3
fr:de_assur	-4
fr:de_autr	-5
fr:de_avanc	9
fr:de_avocat	17
fr:de_avoir	-2
fr:de_avril	11
fr:de_bain	14
fr:de_bien	-8
fr:de_bois	-10
fr:de_bon	-17
fr:de_bord	-3
fr:de_bureau	11
fr:de_caiss	3
fr:de_camping	4
fr:de_cart	9
fr:de_ce	5
fr:de_cel	-3
fr:de_cette	7
fr:de_chambr	-10
fr:de_chant	10
fr:de_chaud	-7
fr:de_chauffag	-12
fr:de_chez	-25
fr:de_cinq	9
fr:de_cle	-21
fr:de_client	5
fr:de_command	11
fr:de_cot	-16
fr:de_coup	6
fr:de_cour	16
fr:de_courriel	22
fr:de_cours	4
fr:de_dans	4
fr:de_deces	-4
fr:de_demain	-15
fr:de_depart	-4
fr:de_dern	-15
fr:de_deux	3
fr:de_dix	-8
fr:de_domain	18
fr:de_don	6
fr:de_doss	3
fr:de_eau	3
fr:de_ecran	-8
fr:de_egout	-16
fr:de_emploi	-7
fr:de_en	-7
fr:de_enfant	-9
fr:de_entre	16
fr:de_entretien	19
fr:de_envoi	4
fr:de_essai	-9
fr:de_ete	9
fr:de_eux	-7
fr:de_excus	-7
fr:de_faire	-13
fr:de_famill	6
fr:de_fil	15
fr:de_flut	22
fr:de_format	4
fr:de_frais	10
fr:de_fuit	-16
fr:de_garant	9
fr:de_glac	11
fr:de_grac	-17
fr:de_group	11
fr:de_habitud	-19
fr:de_heur	14
fr:de_hi	-7
fr:de_hiv	-17
fr:de_hotel	-4
fr:de_huit	5
fr:de_ici	-21
fr:de_insist	7
fr:de_jeud	-14
fr:de_juin	-13
fr:de_kin	19
fr:de_la	27
fr:de_le	-34
fr:de_lir	7
fr:de_livraison	-10
fr:de_locat	-6
fr:de_lui	33
fr:de_lund	4
fr:de_m	-5
fr:de_ma	-13
fr:de_mai	-15
fr:de_main	7
fr:de_main-d'oeuvr	17
fr:de_mar	-12
fr:de_mard	-4
fr:de_mari	-10
fr:de_mariag	-9
fr:de_meme	4
fr:de_menag	14
fr:de_mercred	-9
fr:de_mes	4
fr:de_mid	-13
fr:de_minuit	18
fr:de_mis	-14
fr:de_moi	17
fr:de_mon	-15
fr:de_mont	3
fr:de_naissanc	2
fr:de_ne	3
fr:de_neig	29
fr:de_noel	10
fr:de_nos	-20
fr:de_not	-7
fr:de_notre	-8
fr:de_nous	-11
fr:de_nouveau	-19
fr:de_numero	17
fr:de_orang	4
fr:de_ordin	-5
fr:de_ouvr	3
fr:de_pai	9
fr:de_pan	22
fr:de_pann	-20
fr:de_papi	21
fr:de_parl	-7
fr:de_part	11
fr:de_pass	3
fr:de_photos	32
fr:de_plastiqu	2
fr:de_plus	-34
fr:de_port	16
fr:de_preferent	-11
fr:de_prix	-5
fr:de_problem	-11
fr:de_quatorz	4
fr:de_quatr	31
fr:de_quoi	-18
fr:de_rappel	3
fr:de_recept	4
fr:de_recharg	-5
fr:de_recouvr	17
fr:de_remplac	6
fr:de_rendez-vous	15
fr:de_repons	5
fr:de_reprendr	-7
fr:de_resil	5
fr:de_rest	-3
fr:de_retard	-17
fr:de_retir	-6
fr:de_retour	-10
fr:de_retr	-4
fr:de_reven	4
fr:de_rien	-9
fr:de_sa	-7
fr:de_sais	6
fr:de_samed	-16
fr:de_satisfact	3
fr:de_savoir	6
fr:de_se	29
fr:de_secour	-17
fr:de_secur	-12
fr:de_sept	14
fr:de_servic	14
fr:de_ses	-15
fr:de_sign	-10
fr:de_six	-5
fr:de_soin	4
fr:de_soix	4
fr:de_son	5
fr:de_souc	-18
fr:de_sport	-12
fr:de_station	4
fr:de_suit	26
fr:de_suiv	7
fr:de_sutur	-21
fr:de_telephon	6
fr:de_temp	-11
fr:de_toilet	-7
fr:de_tous	5
fr:de_tout	-8
fr:de_travail	18
fr:de_traver	-2
fr:de_trois	-10
fr:de_un	39
fr:de_une	-11
fr:de_urgenc	2
fr:de_vacanc	5
fr:de_velo	28
fr:de_ven	-4
fr:de_vendred	18
fr:de_vi	7
fr:de_vingt	-2
fr:de_viv	-12
fr:de_voir	16
fr:de_vos	-28
fr:de_votre	4
fr:de_vous	11
fr:de_voyag	-5
fr:dear	-35
fr:dear_all	-9
fr:dear_mr	-6
fr:deau	29
fr:deau_chaud	29
fr:deb	6
fr:deball	3
fr:debil	-11
fr:debit	20
fr:debit_#	3
fr:debord	-3
fr:debout	25
fr:debranch	5
fr:debut	-16
fr:debut_a	-10
fr:decal	12
fr:deced	-5
fr:decembr	-16
fr:deces	-3
fr:decharg	-2
fr:dechir	4
fr:decid	17
fr:declar	-5
fr:decoll	12
fr:decommand	26
fr:decompt	7
fr:decor	-3
fr:decouvert	6
fr:decouvr	13
fr:decr	4
fr:decroch	14
fr:decu	-10
fr:dedan	8
fr:deduit	-6
fr:defaut	-18
fr:defaut_de	-9
fr:definit	-19
fr:deg	-14
fr:deg_de	-13
fr:degag	-10
fr:degr	8
fr:degr_dans	8
fr:dehor	-4
fr:deja	-7
fr:deja_raccroch	4
fr:dejeun	-25
fr:del	-29
fr:del_de	-23
fr:del_pour	-11
fr:delegu	-8
fr:delic	-15
fr:dem	-2
fr:demain	-57
fr:demain_#	-30
fr:demand	19
fr:demand_#	27
fr:demand_a	12
fr:demand_de	2
fr:demand_des	4
fr:demand_en	-5
fr:demand_le	12
fr:demand_ou	5
fr:demand_que	-10
fr:demand_si	14
fr:demand_un	6
fr:demand_une	7
fr:demarch	-3
fr:demarr	4
fr:demenag	11
fr:demenageur	-5
fr:demeur	-9
fr:demeur_de	-9
fr:demi-heur	13
fr:demont	-10
fr:den	-17
fr:deneig	-15
fr:denich	-9
fr:dent	8
fr:dent_cass	-22
fr:dentair	16
fr:dentist	-4
fr:dep	17
fr:dep_de	18
fr:depann	-9
fr:depannag	-16
fr:depart	24
fr:depart_a	11
fr:depart_de	3
fr:depass	3
fr:depech	3
fr:depl	-20
fr:deplac	5
fr:deplac_le	-6
fr:depos	3
fr:depos_a	-31
fr:depos_la	-5
fr:depot	-24
fr:depot_de	-8
fr:depui	6
fr:depui_#	3
fr:depuis	41
fr:depuis_#	-13
fr:depuis_ce	14
fr:depuis_des	-7
fr:depuis_deux	17
fr:depuis_dix	3
fr:depuis_hi	5
fr:depuis_je	2
fr:depuis_jeud	19
fr:depuis_la	8
fr:depuis_le	7
fr:depuis_lund	5
fr:depuis_mard	2
fr:depuis_onze	20
fr:depuis_paqu	-15
fr:depuis_que	15
fr:depuis_six	-10
fr:depuis_trois	-8
fr:depuis_un	6
fr:depuis_votre	13
fr:derang	-15
fr:dern	9
fr:derr	3
fr:derr_la	3
fr:derr_le	-8
fr:des_biscuit	-4
fr:des_chais	24
fr:des_chambr	9
fr:des_crep	14
fr:des_deux	2
fr:des_eau	-14
fr:des_enfant	-14
fr:des_excus	-8
fr:des_frais	4
fr:des_gen	13
fr:des_heur	-5
fr:des_le	-6
fr:des_nouvel	-11
fr:des_petit	-9
fr:des_photos	-14
fr:des_produit	-3
fr:des_quatr	-13
fr:des_que	31
fr:des_traval	-18
fr:des_vent	-12
fr:descend	-9
fr:descendr	-7
fr:descendu	-19
fr:desert	5
fr:design	-5
fr:desol	-17
fr:desorm	-21
fr:dessert	18
fr:dessu	3
fr:dessus	25
fr:dessus_pis	16
fr:det	5
fr:detach	16
fr:detaill	-8
fr:detaill_pour	-2
fr:detartrag	-9
fr:detent	5
fr:deux	28
fr:deux_a	-3
fr:deux_an	21
fr:deux_autr	-7
fr:deux_cent	3
fr:deux_de	-28
fr:deux_et	-6
fr:deux_fois	-12
fr:deux_heur	19
fr:deux_matin	16
fr:deux_minut	14
fr:deux_person	-13
fr:deux_semain	-3
fr:deuxiem	22
fr:deuxiem_etag	10
fr:dev	21
fr:dev_chez	15
fr:dev_de	7
fr:dev_etre	17
fr:dev_la	18
fr:dev_le	-13
fr:dev_les	3
fr:dev_ma	2
fr:dev_moi	-9
fr:dev_mon	-16
fr:dev_ne	-10
fr:dev_nous	6
fr:dev_pass	-9
fr:dev_tout	6
fr:dev_toute	3
fr:dev_une	-9
fr:dev_ven	22
fr:devenu	13
fr:devient	-9
fr:devin	12
fr:devr	-3
fr:di	6
fr:diagnostic	-4
fr:dial	18
fr:dict	-11
fr:did	-10
fr:diligent	-13
fr:dimanch_a	-11
fr:dimanch_soir	-13
fr:din	12
fr:diplom	-10
fr:dir	7
fr:dir_que	9
fr:dir_un	4
fr:dire	-20
fr:dire_ce	9
fr:dire_pourquoi	7
fr:dire_que	-20
fr:dire_si	-5
fr:direct	13
fr:direct_de	-9
fr:directeur	-8
fr:dis	8
fr:dis_#	3
fr:dis_que	-15
fr:discret	-22
fr:discut	-7
fr:disent	-6
fr:disjoncteur	13
fr:disparu	-19
fr:disparu_de	8
fr:disponibl	-16
fr:distingu	-11
fr:distributeur	-5
fr:dit_#	46
fr:dit_a	-6
fr:dit_au	-10
fr:dit_ce	-25
fr:dit_de	15
fr:dit_en	-7
fr:dit_je	-15
fr:dit_la	19
fr:dit_le	-10
fr:dit_que	-17
fr:dites_le	-18
fr:dites_moi	-4
fr:divis	-10
fr:dix	-11
fr:dix-huit	14
fr:dix-neuf	-12
fr:dix-neuf_heur	-12
fr:dix-sept	12
fr:dix-sept_heur	4
fr:dix_a	5
fr:dix_heur	4
fr:dix_jour	-4
fr:dizain	4
fr:dizain_de	4
fr:dj	-9
fr:dla	4
fr:do	-44
fr:do_it	-10
fr:do_not	-20
fr:do_you	-7
fr:docteur	14
fr:does	-23
fr:dois	-16
fr:dois_je	-19
fr:doit	-11
fr:doivent	5
fr:dollar	25
fr:domain	25
fr:domicil	5
fr:dommag	18
fr:don	15
fr:don_le	5
fr:don_mon	4
fr:don_une	-4
fr:donc	-35
fr:done	-17
fr:dont	17
fr:dont_deux	28
fr:dont_la	-14
fr:door	19
fr:dor	-11
fr:dorm	-24
fr:dorm_dans	-10
fr:dormon	-8
fr:dort	-7
fr:dos_#	10
fr:doss	14
fr:doss_a	-5
fr:doss_complet	5
fr:doss_de	-10
fr:doss_en	-6
fr:doss_et	-11
fr:doubl	-25
fr:douc	-23
fr:douch	19
fr:douleur	-22
fr:dout	-3
fr:doux	-17
fr:douz	-6
fr:dr	-17
fr:dr_piet	-18
fr:drap	-7
fr:droit_a	7
fr:droit_de	-7
fr:drol	-13
fr:drol_de	4
fr:du	24
fr:du_buffet	-9
fr:du_bureau	-19
fr:du_cabinet	4
fr:du_caf	-9
fr:du_carton	21
fr:du_cimet	3
fr:du_coin	-3
fr:du_compt	4
fr:du_contrat	17
fr:du_cot	21
fr:du_debut	-20
fr:du_fil	-7
fr:du_four	7
fr:du_guichet	-2
fr:du_jour	-7
fr:du_lit	-8
fr:du_local	-5
fr:du_magasin	13
fr:du_mariag	-6
fr:du_matin	16
fr:du_mois	-14
fr:du_nouveau	-5
fr:du_pai	-5
fr:du_pain	10
fr:du_pet	-3
fr:du_prem	-13
fr:du_prix	-11
fr:du_quart	-18
fr:du_rep	-11
fr:du_retard	-3
fr:du_sac	-2
fr:du_sejour	-8
fr:du_sit	7
fr:du_soir	-7
fr:du_station	3
fr:du_supermarch	18
fr:du_telephon	26
fr:du_temp	-8
fr:du_tout	16
fr:du_train	-3
fr:du_travail	12
fr:du_villag	-12
fr:du_voisin	-17
fr:du_vol	25
fr:duplicat	-22
fr:duplicat_de	-6
fr:dur	-23
fr:dur_de	-6
fr:dylan	-8
fr:e	-2
fr:eau_a	15
fr:eau_chaud	4
fr:eau_de	3
fr:eau_du	-15
fr:eau_froid	3
fr:ecart	-9
fr:echang	-8
fr:echang_de	2
fr:echangeur	-4
fr:echeanc	12
fr:ecol	-18
fr:econom	-4
fr:ecout	-21
fr:ecran	5
fr:ecras	5
fr:ecris	10
fr:ecris_pas	-6
fr:ecrit	-34
fr:ecrit_en	-2
fr:ecrit_le	18
fr:ecrit_que	-5
fr:ecrit_sur	-16
fr:ecriv	-27
fr:effac	10
fr:effac_le	-11
fr:effet	12
fr:efficac	-16
fr:egar	-12
fr:egout	-14
fr:electr	11
fr:electricien	-16
fr:electron	3
fr:eleg	-13
fr:elev	-14
fr:elle	-12
fr:elle-mem	-12
fr:elle_a	5
fr:elle_avait	7
fr:elle_demand	-15
fr:elle_est	32
fr:elle_etait	-6
fr:elle_ne	-28
fr:elle_se	8
fr:elle_sont	-9
fr:elle_veut	-5
fr:emball	-14
fr:embarqu	4
fr:empech	-3
fr:empil	27
fr:emploi	-6
fr:emploi_a	4
fr:emploi_pour	5
fr:employeur	-5
fr:emport	4
fr:empreint	32
fr:en_#	-19
fr:en_a	11
fr:en_ai	20
fr:en_annex	-3
fr:en_arrier	9
fr:en_attend	-4
fr:en_attent	3
fr:en_avait	26
fr:en_avant	4
fr:en_avril	10
fr:en_bas	-9
fr:en_cas	-30
fr:en_charg	9
fr:en_clair	4
fr:en_coin	6
fr:en_consequent	-6
fr:en_cour	7
fr:en_cuir	3
fr:en_cuisin	-3
fr:en_decembr	4
fr:en_dedan	-20
fr:en_demeur	-4
fr:en_dessous	7
fr:en_deux	-4
fr:en_dix	-8
fr:en_doubl	5
fr:en_effet	11
fr:en_est	-22
fr:en_fait	11
fr:en_fich	-12
fr:en_franc	-11
fr:en_gras	-20
fr:en_janv	-5
fr:en_juin	-6
fr:en_larm	4
fr:en_le	2
fr:en_liquid	-6
fr:en_mai	-8
fr:en_main	-3
fr:en_march	-14
fr:en_me	17
fr:en_meme	20
fr:en_miet	20
fr:en_neerland	6
fr:en_novembr	18
fr:en_occup	4
fr:en_octobr	-6
fr:en_or	-25
fr:en_ordre	-13
fr:en_ouvr	34
fr:en_pann	-15
fr:en_parl	-18
fr:en_person	-7
fr:en_plastiqu	7
fr:en_plein	30
fr:en_pleur	-5
fr:en_prem	22
fr:en_pyjam	14
fr:en_quatr	11
fr:en_quel	6
fr:en_rad	3
fr:en_rayon	3
fr:en_redemand	-12
fr:en_reserv	-12
fr:en_rest	-2
fr:en_retard	-20
fr:en_reunion	5
fr:en_rond	-6
fr:en_roug	-10
fr:en_rout	17
fr:en_sall	3
fr:en_septembr	-7
fr:en_servic	5
fr:en_six	-11
fr:en_sommes	4
fr:en_sort	-13
fr:en_stock	5
fr:en_suis	-7
fr:en_tit	-8
fr:en_tout	-15
fr:en_train	-9
fr:en_trois	-3
fr:en_un	-3
fr:en_une	-35
fr:en_vacanc	7
fr:en_vingt	-10
fr:encaiss	13
fr:encombr	22
fr:encor	34
fr:encor_#	4
fr:encor_des	8
fr:encor_la	-23
fr:encor_le	10
fr:encor_les	-4
fr:encor_sous	3
fr:encor_sur	35
fr:encor_une	17
fr:endroit	-14
fr:enfant	-7
fr:enfant_a	5
fr:enfant_de	3
fr:enfant_en	18
fr:enfin	-41
fr:engag	-8
fr:english	30
fr:enlev	-17
fr:ennui	-16
fr:enregistr	4
fr:enseign	-19
fr:ensuit	-15
fr:entend	2
fr:entendr	5
fr:entendu_le	-3
fr:enterr	-2
fr:enti	4
fr:entier	-4
fr:entrait	18
fr:entre	46
fr:entre-temp	-17
fr:entre_#	26
fr:entre_a	12
fr:entre_avec	5
fr:entre_dans	-10
fr:entre_deux	27
fr:entre_en	13
fr:entre_la	3
fr:entre_les	12
fr:entrepot	-5
fr:entrepris	-21
fr:entretien	25
fr:entretien_a	4
fr:entretien_de	-8
fr:enver	15
fr:envisage	-7
fr:envoi	22
fr:envoi_a	11
fr:envoi_des	2
fr:envoi_le	-2
fr:envoi_un	-6
fr:envoi_une	6
fr:enzo	7
fr:epargn	-14
fr:episod	8
fr:episod_#	8
fr:epous	-15
fr:epuis	-7
fr:equip	-25
fr:equip_a	7
fr:equip_de	-26
fr:equip_est	3
fr:erreur	-4
fr:erreur_#	21
fr:es	-8
fr:escal	-29
fr:espac	17
fr:esper	8
fr:essai	7
fr:essai_de	-13
fr:essenc	-4
fr:essui	16
fr:est_#	12
fr:est_a	-21
fr:est_alle	-2
fr:est_arret	-4
fr:est_arriv	23
fr:est_au	-2
fr:est_bien	-17
fr:est_bloqu	8
fr:est_bon	15
fr:est_ce	-21
fr:est_chez	26
fr:est_complet	4
fr:est_coup	-19
fr:est_dans	-42
fr:est_de	-37
fr:est_devenu	12
fr:est_dire	-12
fr:est_donc	-6
fr:est_ecrit	-23
fr:est_elle	-27
fr:est_en	-7
fr:est_encor	25
fr:est_exact	3
fr:est_fait	-4
fr:est_ferm	7
fr:est_fin	22
fr:est_il	-29
fr:est_jam	15
fr:est_joint	-24
fr:est_la	-53
fr:est_le	12
fr:est_ma	-24
fr:est_mal	4
fr:est_marqu	-4
fr:est_meme	-8
fr:est_mis	6
fr:est_moi	18
fr:est_mon	-18
fr:est_mont	27
fr:est_mort	16
fr:est_not	-25
fr:est_parvenu	25
fr:est_pas	-21
fr:est_pass	18
fr:est_perdu	3
fr:est_plein	6
fr:est_plus	4
fr:est_point	5
fr:est_pos	-11
fr:est_possibl	-9
fr:est_pour	-25
fr:est_present	4
fr:est_pret	-15
fr:est_quand	-9
fr:est_quoi	-7
fr:est_rendu	11
fr:est_repart	7
fr:est_rest	24
fr:est_revenu	-13
fr:est_si	7
fr:est_sort	5
fr:est_sup	-12
fr:est_sur	11
fr:est_tel	5
fr:est_tomb	-13
fr:est_toujour	13
fr:est_tout	21
fr:est_tres	-7
fr:est_tro	-13
fr:est_tromp	-4
fr:est_tu	-16
fr:est_un	-20
fr:est_une	29
fr:est_venu	-10
fr:est_vid	30
fr:est_vrai	-11
fr:estim	14
fr:et	-5
fr:et_#	29
fr:et_a	14
fr:et_au	18
fr:et_aucun	4
fr:et_avec	13
fr:et_ca	-20
fr:et_cel	5
fr:et_chez	-2
fr:et_de	29
fr:et_dem	-4
fr:et_depuis	-12
fr:et_des	-17
fr:et_deux	-6
fr:et_dix	5
fr:et_elle	-9
fr:et_en	22
fr:et_hi	22
fr:et_il	-4
fr:et_je	12
fr:et_jeud	18
fr:et_jusqu	-8
fr:et_la	-9
fr:et_le	3
fr:et_les	-24
fr:et_ma	11
fr:et_mainten	19
fr:et_me	-4
fr:et_mes	11
fr:et_moi	-31
fr:et_mon	11
fr:et_ne	-20
fr:et_notre	19
fr:et_nous	4
fr:et_nuit	-19
fr:et_on	-8
fr:et_pas	-15
fr:et_person	6
fr:et_plus	10
fr:et_pour	-10
fr:et_puis	-5
fr:et_quand	3
fr:et_quart	-6
fr:et_que	-45
fr:et_rien	4
fr:et_sa	-6
fr:et_sans	-10
fr:et_si	-19
fr:et_son	-12
fr:et_sur	13
fr:et_toujour	12
fr:et_tout	-9
fr:et_trois	-3
fr:et_une	-27
fr:et_votre	-4
fr:et_vous	3
fr:et_vs	5
fr:et_y	4
fr:etabl	3
fr:etag	19
fr:etager	3
fr:etai	3
fr:etaient	5
fr:etais	8
fr:etais_en	-23
fr:etais_pas	-5
fr:etait	-5
fr:etait_a	-8
fr:etait_bloqu	-18
fr:etait_dans	20
fr:etait_de	-18
fr:etait_du	5
fr:etait_en	19
fr:etait_la	-25
fr:etait_le	32
fr:etait_ouvert	6
fr:etait_part	4
fr:etait_pas	8
fr:etait_un	-6
fr:etait_une	19
fr:etal	-7
fr:etant	28
fr:etap	-21
fr:etat	3
fr:etat_civil	-3
fr:etat_de	-7
fr:ete	21
fr:ete_annul	8
fr:ete_charm	-9
fr:ete_class	3
fr:ete_deplac	-3
fr:ete_depos	19
fr:ete_envoi	13
fr:ete_fait	-9
fr:ete_livr	5
fr:ete_notif	2
fr:ete_refus	3
fr:ete_rendu	3
fr:eteint	-3
fr:etes	-9
fr:etes_des	-26
fr:etes_serieux	6
fr:etions	-20
fr:etiquet	34
fr:etoil	-26
fr:eton	4
fr:etrang	4
fr:etranger	24
fr:etre	16
fr:etre_en	22
fr:etre_la	-15
fr:etud	3
fr:eu_a	-28
fr:eu_de	-11
fr:eu_la	20
fr:eu_le	3
fr:eu_une	-6
fr:euro	-19
fr:euros	6
fr:euros_de	6
fr:euros_par	3
fr:euros_pour	24
fr:euros_sans	4
fr:eux	-10
fr:evacu	13
fr:evalu	-6
fr:even	-19
fr:eventr	3
fr:every	10
fr:everything	-23
fr:evi	-3
fr:evident	9
fr:evit	-16
fr:exact	13
fr:exact_de	-13
fr:examen	8
fr:excellent	-19
fr:excus	-22
fr:excus_et	-10
fr:exemplair	-13
fr:exercic	-14
fr:exig	28
fr:exig_un	4
fr:exig_une	6
fr:exist	15
fr:exist_pas	22
fr:experient	-33
fr:expert	-23
fr:expertis	3
fr:expir	26
fr:expliqu	-12
fr:expliqu_a	12
fr:expliqu_clair	-6
fr:expliqu_le	-3
fr:expliqu_que	3
fr:expres	4
fr:exprim	-7
fr:exterieur	10
fr:extrait	22
fr:fabric	-4
fr:fac	15
fr:fach	-6
fr:facon	-6
fr:facteur	35
fr:factur	33
fr:factur_#	40
fr:factur_a	-16
fr:factur_au	-7
fr:factur_de	18
fr:factur_est	-15
fr:factur_la	2
fr:factur_n	-2
fr:factur_pour	-13
fr:fai	7
fr:fai_#	13
fr:faill	19
fr:faim	5
fr:faire	-14
fr:faire-part	7
fr:faire_de	11
fr:faire_dire	7
fr:faire_le	-6
fr:fais_un	3
fr:fait	-8
fr:fait_#	7
fr:fait_a	-9
fr:fait_de	4
fr:fait_depuis	-6
fr:fait_des	-8
fr:fait_descendr	4
fr:fait_deux	-4
fr:fait_du	-22
fr:fait_en	-16
fr:fait_encor	12
fr:fait_la	9
fr:fait_le	12
fr:fait_plus	-9
fr:fait_pour	19
fr:fait_repet	-17
fr:fait_trois	6
fr:fait_un	-7
fr:fait_une	4
fr:faites	-25
fr:faites_le	-14
fr:faites_vous	-5
fr:familial	6
fr:fantom	6
fr:farc	17
fr:farin	4
fr:fass	-7
fr:fast	-11
fr:fatigu	-7
fr:faudr	8
fr:fault	-9
fr:fauss	-18
fr:faut	-28
fr:faut_de	-10
fr:faut_etre	4
fr:faut_il	-31
fr:faut_le	-4
fr:faut_tu	-2
fr:fauteuil	-24
fr:fauteuil_roul	3
fr:faux	-8
fr:fe	-11
fr:felicit	-28
fr:felicit_a	-7
fr:femm	-6
fr:femm_de	13
fr:fendu	6
fr:fenetr	25
fr:fenetr_a	25
fr:feri	-3
fr:ferm	7
fr:ferm_a	3
fr:ferm_la	21
fr:ferm_le	-10
fr:ferm_mon	4
fr:ferm_pour	-9
fr:fermetur	-4
fr:fernand	-20
fr:fess	2
fr:fet	-34
fr:fet_de	-8
fr:fet_du	-12
fr:feu	-9
fr:feuill	36
fr:feutr	-8
fr:fevr	22
fr:fi	-19
fr:fibr	-23
fr:fich_de	14
fr:fier	14
fr:figur	10
fr:figur_sur	13
fr:figurent	6
fr:fil	19
fr:fil_a	8
fr:fil_au	4
fr:fil_de	2
fr:fil_se	9
fr:filet	4
fr:fill	-8
fr:fill_a	-15
fr:fill_au	-18
fr:fill_de	-9
fr:fill_est	-3
fr:film	-5
fr:fin	-12
fr:fin_de	-15
fr:fin_du	-11
fr:fin_le	3
fr:fin_par	15
fr:final	-6
fr:first	11
fr:fissur	2
fr:fiv	-8
fr:fiv_star	-9
fr:fix	6
fr:fixed	-15
fr:fixed_in	-6
fr:flaqu	10
fr:fleur	-17
fr:fleurist	9
fr:flott	-5
fr:flut	35
fr:flut_de	22
fr:foi	10
fr:fois	12
fr:fois_a	11
fr:fois_ce	3
fr:fois_de	16
fr:fois_du	-5
fr:fois_en	17
fr:fois_et	3
fr:fois_je	-8
fr:fois_la	-3
fr:fois_le	17
fr:fois_par	-12
fr:fois_pour	-14
fr:fois_que	31
fr:fois_sur	-2
fr:fonc	3
fr:fonction	-28
fr:fonction_de	-7
fr:fond	14
fr:fond_a	-9
fr:fond_de	-6
fr:fond_du	4
fr:fondu	5
fr:font	11
fr:for	-20
fr:for_a	-2
fr:for_my	-23
fr:for_the	-3
fr:forc	-16
fr:forest	-9
fr:forf	15
fr:forg	-9
fr:form	-11
fr:format	-33
fr:formel	6
fr:formul	3
fr:formulair	-14
fr:formulair_de	2
fr:fort	22
fr:fort_que	16
fr:fouill	-13
fr:foul	5
fr:four	-4
fr:four_tim	22
fr:fourchet	-17
fr:fourn	-14
fr:fournais	-42
fr:fournisseur	-7
fr:fourr	-6
fr:fractur	6
fr:fractur_du	4
fr:fraich	-14
fr:frais	-14
fr:frais_de	25
fr:franc	-25
fr:franch	-23
fr:franch_le	-6
fr:franchis	3
fr:frapp	4
fr:fraud	-14
fr:freddi	36
fr:frer	-10
fr:fret	11
fr:fri	-6
fr:fridai	19
fr:frigidair	22
fr:frigo	-3
fr:frit	-7
fr:froid	-12
fr:from	9
fr:front	-11
fr:frott	-11
fr:fuit	-57
fr:fum	13
fr:fun	-3
fr:funni	-14
fr:furieux	2
fr:fut	8
fr:g	-7
fr:gaetan	-6
fr:gagn	-11
fr:galer	-10
fr:gamin	-5
fr:gang	-29
fr:gant	-6
fr:gar	-7
fr:gar_a	-10
fr:gar_de	7
fr:gar_du	-15
fr:gar_est	-8
fr:gar_se	-17
fr:garag	-26
fr:garant	9
fr:garant_que	-6
fr:gard	-25
fr:gard_#	-7
fr:gard_la	-16
fr:gard_le	-8
fr:garder	2
fr:gardien	7
fr:gateau	18
fr:gateau_et	-12
fr:gauch	33
fr:gav	30
fr:gaz	-8
fr:gel	-19
fr:gen	7
fr:gendr	-20
fr:gener	-17
fr:general	-9
fr:genoux	-19
fr:genr	9
fr:gent	-8
fr:gentill	16
fr:gentilless	-14
fr:gentilless_de	-5
fr:ger	-13
fr:ger_me	4
fr:gerald	-12
fr:gerard	-13
fr:gest	-9
fr:gestionnair	-21
fr:get	14
fr:ghislain	-29
fr:glac	23
fr:glacial	4
fr:glass	-7
fr:gliss	3
fr:go	-3
fr:going	-8
fr:gon	5
fr:gonfl	-17
fr:good	-23
fr:good_afternoon	-4
fr:good_morning	-9
fr:goss	-17
fr:got	8
fr:gout	16
fr:gout_de	-5
fr:gout_la	31
fr:gout_le	-16
fr:goutt	14
fr:gp	-8
fr:grac	-32
fr:grac_a	-9
fr:grand	10
fr:grand-mer	-8
fr:grand_bravo	-6
fr:grand_merc	-14
fr:grand_ouvert	-8
fr:grande-bai	-10
fr:grandeur	-21
fr:gras	-17
fr:gratitud	-9
fr:gratt	-7
fr:gratuit	-35
fr:gravat	4
fr:gre	-7
fr:gre_de	-7
fr:great	-6
fr:grel	-10
fr:gren	2
fr:grille-pain	7
fr:grinc	-16
fr:gris	16
fr:gros	5
fr:gross	-9
fr:gross_comm	3
fr:group	7
fr:gsm	23
fr:guet	30
fr:guet_le	30
fr:gueul	-7
fr:gui	-28
fr:guichet	9
fr:guid	-9
fr:guillaum	-5
fr:gymnas	3
fr:h	8
fr:h7	7
fr:h_au	-29
fr:h_et	32
fr:h_pil	-25
fr:habitu	-9
fr:habitud	-25
fr:habituel	-3
fr:had	28
fr:haddad	-5
fr:hai	-12
fr:half	-14
fr:hall	15
fr:hanch	9
fr:harcel	3
fr:harvei	-6
fr:has	33
fr:hasard	3
fr:hat	-8
fr:hauss_les	4
fr:haut	-15
fr:haut-parleur	22
fr:haut_de	-7
fr:haut_dev	3
fr:have_the	-20
fr:he	3
fr:he_was	8
fr:heating	-7
fr:heberg	-6
fr:hei	8
fr:hel	5
fr:helen	-8
fr:hello	-19
fr:hello_le	18
fr:hesit	-2
fr:heur_a	-19
fr:heur_apres	2
fr:heur_avant	6
fr:heur_ce	-7
fr:heur_dans	2
fr:heur_de	11
fr:heur_des	-16
fr:heur_dix	-3
fr:heur_du	11
fr:heur_et	-2
fr:heur_le	-18
fr:heur_plus	19
fr:heur_pour	6
fr:heur_sans	-3
fr:heur_sur	5
fr:heur_vingt	5
fr:hi	-10
fr:hi_a	23
fr:hi_ophel	-5
fr:hi_there	-13
fr:his	-15
fr:histoir	16
fr:histoir_de	-4
fr:hiv	4
fr:hom	5
fr:homm	2
fr:homm_a	-17
fr:honest	-21
fr:honnet	-40
fr:honneur	-5
fr:honorair	-7
fr:hont	-16
fr:honteux	-5
fr:hopital	-28
fr:hor	-2
fr:hor_servic	4
fr:horair	9
fr:horair_de	-5
fr:horlog	-9
fr:hotel	-11
fr:hotel_a	-6
fr:hour	-13
fr:how	8
fr:how_much	-3
fr:hubert	-16
fr:huil	9
fr:huiss	-32
fr:huit	5
fr:huit_an	-14
fr:huit_heur	-5
fr:huit_jour	21
fr:huit_mois	-5
fr:humid	4
fr:hurl	5
fr:hypothequ	-7
fr:i	-10
fr:i_am	-13
fr:i_asked	-4
fr:i_get	-10
fr:i_have	10
fr:i_will	-30
fr:i_would	-9
fr:ici	14
fr:ici_la	-11
fr:ide	-15
fr:ident	13
fr:if	27
fr:ignor	21
fr:il	-9
fr:il_a	7
fr:il_arriv	8
fr:il_aurait	-3
fr:il_avait	-15
fr:il_dev	4
fr:il_en	-8
fr:il_est	-25
fr:il_etait	-9
fr:il_fais	-15
fr:il_faut	5
fr:il_le	-27
fr:il_me	-14
fr:il_ne	-12
fr:il_nous	-9
fr:il_parl	-15
fr:il_pass	-10
fr:il_possibl	-5
fr:il_rest	26
fr:il_se	5
fr:il_serait	2
fr:il_sont	6
fr:il_un	-13
fr:il_une	-8
fr:il_va	-5
fr:il_veut	-8
fr:il_vous	-14
fr:il_y	14
fr:illim	18
fr:illisibl	3
fr:imagin	-9
fr:imagin_que	-5
fr:imit	4
fr:immeubl	18
fr:impai	7
fr:impatient	-10
fr:impecc	-28
fr:import	-12
fr:impossibl	21
fr:impossibl_a	6
fr:impossibl_de	15
fr:impot	4
fr:impress	5
fr:imprim	26
fr:in	38
fr:in_a	34
fr:in_april	3
fr:in_may	5
fr:in_my	13
fr:incend	-10
fr:incend_de	-9
fr:included	-8
fr:inclus	-30
fr:inconnu	12
fr:indemn	7
fr:indesir	16
fr:infirm	-14
fr:inform	-17
fr:informat	-8
fr:inond	-4
fr:inquiet	3
fr:inscript	-10
fr:inscrir	-3
fr:inscrit	17
fr:insid	2
fr:insist	19
fr:inspect	4
fr:inspecteur	-5
fr:install	-42
fr:integral	3
fr:integral_de	-2
fr:interet	18
fr:interieur	6
fr:interlocuteur	3
fr:intern	-3
fr:internet	19
fr:interrog	4
fr:interven	-6
fr:intervent	-11
fr:intervent_de	-5
fr:intim	-4
fr:introuv	10
fr:inutil	3
fr:invalid	3
fr:invent	14
fr:inventair	-4
fr:invisibl	4
fr:invit	-11
fr:invit_a	-6
fr:invoic	-8
fr:invoqu	5
fr:is	11
fr:is_a	9
fr:is_in	8
fr:is_it	-11
fr:is_the	-9
fr:isabel	-11
fr:it	10
fr:it_is	-4
fr:j	-16
fr:jam	9
fr:jam_ete	8
fr:jam_eu	-7
fr:jam_me	-9
fr:jam_recu	4
fr:jam_revenu	2
fr:jam_vu	5
fr:jamb	-10
fr:jambon	16
fr:janv	-3
fr:jardin	17
fr:jarriv	3
fr:jas	-16
fr:jatend	4
fr:jaun	-23
fr:je	-17
fr:je_ai	10
fr:je_aie	-14
fr:je_aim	-31
fr:je_appel	-8
fr:je_arriv	-11
fr:je_attend	-23
fr:je_aur	6
fr:je_avais	-21
fr:je_comprend	9
fr:je_con	-16
fr:je_contest	8
fr:je_crois	-11
fr:je_demand	-7
fr:je_en	12
fr:je_envoi	3
fr:je_esper	4
fr:je_etais	10
fr:je_fais	-3
fr:je_ignor	18
fr:je_imagin	-12
fr:je_join	-18
fr:je_la	-18
fr:je_le	21
fr:je_les	-20
fr:je_leur	-19
fr:je_lui	-32
fr:je_me	-31
fr:je_met	-16
fr:je_ne	-6
fr:je_ose	6
fr:je_pai	-25
fr:je_par	-6
fr:je_parl	5
fr:je_pass	-19
fr:je_peux	-21
fr:je_port	-17
fr:je_prefer	-6
fr:je_recois	17
fr:je_regret	7
fr:je_revien	-9
fr:je_sais	-6
fr:je_sign	-5
fr:je_solliqu	4
fr:je_souhait	-21
fr:je_suis	-14
fr:je_tap	22
fr:je_te	-22
fr:je_ten	-18
fr:je_tien	-13
fr:je_tomb	13
fr:je_travaill	-10
fr:je_trouv	10
fr:je_vais	-25
fr:je_vas	21
fr:je_veux	-23
fr:je_vien	-12
fr:je_voudr	-20
fr:je_voul	-16
fr:je_vous	-7
fr:je_y	-9
fr:jet	-6
fr:jet_un	-2
fr:jeud	31
fr:jeun	-12
fr:jeun_fill	13
fr:jeun_homm	-30
fr:jeux	-3
fr:job	-5
fr:jocelyn	-11
fr:joignabl	-12
fr:join	-18
fr:joindr	-12
fr:joint	-13
fr:joint_a	3
fr:joint_au	-3
fr:jol	-15
fr:jordan	24
fr:jos	-11
fr:jou	-14
fr:jouet	-3
fr:jour_a	7
fr:jour_apres	-2
fr:jour_au	7
fr:jour_avant	-11
fr:jour_avec	-15
fr:jour_du	-11
fr:jour_et	-11
fr:jour_je	3
fr:jour_la	-19
fr:jour_le	-7
fr:jour_meme	-30
fr:jour_ou	3
fr:jour_ouvrabl	9
fr:jour_que	15
fr:journ	-7
fr:journ_de	5
fr:journal	14
fr:joyeux	-6
fr:jpeu	-4
fr:jsui	-2
fr:jug	-21
fr:juillet	5
fr:juin	-11
fr:juin_#	-20
fr:jun	25
fr:jur	-9
fr:jur_que	-7
fr:jurid	-9
fr:jus	20
fr:jus_de	4
fr:jusqu_a	-22
fr:jusqu_au	-27
fr:jusqu_aux	4
fr:jusqu_dans	17
fr:jusqu_en	21
fr:just_a	-9
fr:just_avant	-2
fr:just_en	4
fr:just_pour	-17
fr:just_que	-4
fr:just_un	6
fr:just_une	-17
fr:justif	9
fr:karim	-7
fr:ketchup	6
fr:kid	-11
fr:kilometr	15
fr:kilos	-8
fr:kim	-13
fr:kin	19
fr:kind	9
fr:kind_regard	-5
fr:km	-5
fr:know	-5
fr:l	18
fr:la	10
fr:la-dedan	-17
fr:la_#	26
fr:la_a	-9
fr:la_avant	-14
fr:la_bai	-15
fr:la_baignoir	11
fr:la_banquet	4
fr:la_barr	38
fr:la_bascul	-4
fr:la_boit	42
fr:la_bon	12
fr:la_born	3
fr:la_bouch	25
fr:la_boutiqu	-7
fr:la_buander	19
fr:la_caiss	38
fr:la_camer	-11
fr:la_camionnet	29
fr:la_cantin	3
fr:la_cart	16
fr:la_cas	5
fr:la_caution	-4
fr:la_cav	-13
fr:la_ce	-10
fr:la_chain	-7
fr:la_chambr	-23
fr:la_chass	3
fr:la_chaud	-13
fr:la_chauss	-10
fr:la_cinquiem	22
fr:la_citern	-9
fr:la_class	-5
fr:la_cle	-11
fr:la_cloison	2
fr:la_clotur	-2
fr:la_command	-9
fr:la_commun	-7
fr:la_compt	14
fr:la_comptabl	6
fr:la_confirm	-3
fr:la_cop	14
fr:la_cour	-13
fr:la_crem	-8
fr:la_cuisin	21
fr:la_dam	-23
fr:la_dat	-13
fr:la_dern	9
fr:la_deuxiem	-7
fr:la_different	-3
fr:la_dind	-13
fr:la_direct	20
fr:la_douch	23
fr:la_dur	-7
fr:la_en	-11
fr:la_factur	37
fr:la_famill	-10
fr:la_farin	4
fr:la_fenetr	19
fr:la_fet	-17
fr:la_feuill	4
fr:la_fich	15
fr:la_fil	25
fr:la_fill	-9
fr:la_fin	-17
fr:la_foi	5
fr:la_format	-13
fr:la_fournais	-21
fr:la_fuit	-19
fr:la_gang	-28
fr:la_garant	4
fr:la_gard	-7
fr:la_garder	4
fr:la_gentilless	-5
fr:la_ger	4
fr:la_hai	-17
fr:la_hont	-13
fr:la_je	4
fr:la_journ	5
fr:la_langu	-2
fr:la_laveux	-13
fr:la_le	-3
fr:la_lettr	2
fr:la_lign	25
fr:la_list	-12
fr:la_livraison	3
fr:la_loi	-14
fr:la_lumi	-2
fr:la_machin	7
fr:la_madam	-23
fr:la_main	-13
fr:la_mair	8
fr:la_maison	-12
fr:la_march	-16
fr:la_mauvais	15
fr:la_meme	19
fr:la_mer	23
fr:la_messager	4
fr:la_mien	-9
fr:la_mis	-7
fr:la_moindr	-15
fr:la_monnai	-3
fr:la_mouss	-6
fr:la_musiqu	30
fr:la_mutuel	-11
fr:la_napp	-8
fr:la_navet	-10
fr:la_neig	-11
fr:la_not	21
fr:la_notic	6
fr:la_nouvel	-31
fr:la_nuit	9
fr:la_pag	-16
fr:la_pai	19
fr:la_pann	-14
fr:la_parol	5
fr:la_patron	-6
fr:la_perceux	14
fr:la_person	12
fr:la_petit	3
fr:la_piec	-15
fr:la_piscin	13
fr:la_pizz	4
fr:la_plac	-11
fr:la_plaqu	-13
fr:la_plinth	13
fr:la_plui	6
fr:la_polic	-4
fr:la_pomp	22
fr:la_port	18
fr:la_post	19
fr:la_poubel	5
fr:la_pouss	18
fr:la_prem	-5
fr:la_present	-33
fr:la_prim	4
fr:la_pris	-6
fr:la_prochain	-15
fr:la_pub	7
fr:la_qualit	-10
fr:la_quatriem	4
fr:la_question	-16
fr:la_quincailler	-9
fr:la_ramp	19
fr:la_recept	-7
fr:la_region	-26
fr:la_regl	-5
fr:la_remis	-2
fr:la_repar	-13
fr:la_resident	-9
fr:la_revis	-12
fr:la_rob	-8
fr:la_rout	-14
fr:la_ru	26
fr:la_saison	-14
fr:la_seanc	-2
fr:la_second	-9
fr:la_semain	14
fr:la_serrur	5
fr:la_serveux	12
fr:la_seul	-15
fr:la_signatur	-10
fr:la_soir	13
fr:la_somm	-12
fr:la_sonnet	-19
fr:la_sort	15
fr:la_souffleux	-8
fr:la_soumiss	-2
fr:la_soup	-19
fr:la_suit	-13
fr:la_tabl	21
fr:la_tart	-7
fr:la_tel	3
fr:la_telecommand	8
fr:la_terr	-4
fr:la_tet	-4
fr:la_thermolun	10
fr:la_toilet	15
fr:la_total	4
fr:la_tourn	-6
fr:la_troisiem	8
fr:la_tva	17
fr:la_vaissel	-4
fr:la_vann	12
fr:la_veil	-13
fr:la_vendeux	-16
fr:la_vent	6
fr:la_ventil	19
fr:la_verand	13
fr:la_version	-11
fr:la_vi	-12
fr:la_viand	-4
fr:la_vill	-10
fr:la_vis	-28
fr:la_visit	9
fr:la_voisin	-19
fr:la_voitur	-6
fr:la_votre	26
fr:la_vu	-16
fr:labo	-20
fr:lac	-16
fr:lach	10
fr:lain	22
fr:laiss	5
fr:laiss_la	10
fr:laiss_les	-5
fr:laiss_mon	-6
fr:laiss_pass	18
fr:laiss_un	8
fr:lait	-4
fr:lamp	-5
fr:lampadair	-4
fr:lanc	-2
fr:langu	-19
fr:lapin	-10
fr:laquel	-20
fr:laquel_vous	-6
fr:larm	-2
fr:lat	-30
fr:lav	10
fr:lav_a	3
fr:lav_les	-7
fr:lavabo	5
fr:lavag	19
fr:laval	2
fr:laveux	-11
fr:le	3
fr:le_#	23
fr:le_a	3
fr:le_acces	-6
fr:le_accompagn	-9
fr:le_accueil	-6
fr:le_action	-7
fr:le_addit	24
fr:le_adjoint	5
fr:le_adress	-7
fr:le_aeroport	-20
fr:le_affich	4
fr:le_agenc	2
fr:le_agend	8
fr:le_agent	8
fr:le_ai	26
fr:le_alle	19
fr:le_ambul	13
fr:le_an	-9
fr:le_anesthes	-6
fr:le_anne	-4
fr:le_annul	16
fr:le_antivirus	5
fr:le_appareil	17
fr:le_appart	-13
fr:le_appel	-24
fr:le_appl	21
fr:le_apprent	-18
fr:le_appui	11
fr:le_apres-mid	21
fr:le_argent	-5
fr:le_armoir	4
fr:le_articl	-19
fr:le_ascenseur	-14
fr:le_aspir	-14
fr:le_assiet	-3
fr:le_assur	2
fr:le_assureur	-11
fr:le_atel	-4
fr:le_attend	4
fr:le_attest	16
fr:le_auto	6
fr:le_autobus	-20
fr:le_autocar	-3
fr:le_automn	9
fr:le_autr	-5
fr:le_avais	24
fr:le_avait	-24
fr:le_avis	-10
fr:le_avoir	-9
fr:le_bac	-17
fr:le_bain	11
fr:le_ballon	28
fr:le_banc	-11
fr:le_billet	-2
fr:le_bout	-9
fr:le_bouton	9
fr:le_bras	10
fr:le_brouillard	-3
fr:le_bruleur	19
fr:le_brunch	-20
fr:le_bureau	4
fr:le_bus	-5
fr:le_cabl	-18
fr:le_caf	4
fr:le_cahi	-15
fr:le_calendr	-13
fr:le_camion	9
fr:le_canap	-13
fr:le_car	4
fr:le_carrelag	-7
fr:le_carton	-6
fr:le_chang	-7
fr:le_chant	-7
fr:le_char	3
fr:le_chauffeur	-9
fr:le_chef	-24
fr:le_chien	24
fr:le_client	13
fr:le_cod	-10
fr:le_coin	-8
fr:le_colis	-2
fr:le_compresseur	-15
fr:le_compt	-5
fr:le_comptoir	18
fr:le_concierg	5
fr:le_conducteur	4
fr:le_contrair	3
fr:le_contrat	16
fr:le_couloir	-7
fr:le_coupl	-17
fr:le_courr	4
fr:le_courriel	-5
fr:le_court	6
fr:le_cuisin	-4
fr:le_debut	8
fr:le_dejeun	-17
fr:le_del	-23
fr:le_dentist	-13
fr:le_depart	6
fr:le_depl	-22
fr:le_deplac	-15
fr:le_dessert	4
fr:le_deuxiem	5
fr:le_dev	-8
fr:le_dimanch	17
fr:le_dire	-21
fr:le_directeur	5
fr:le_disjoncteur	13
fr:le_distributeur	-5
fr:le_docteur	20
fr:le_dos	3
fr:le_doss	20
fr:le_eau	-20
fr:le_echang	-4
fr:le_echeanc	2
fr:le_ecol	-17
fr:le_ecran	17
fr:le_electricien	-13
fr:le_embarqu	3
fr:le_engag	4
fr:le_enregistr	-11
fr:le_entre	2
fr:le_entrepot	-7
fr:le_entretien	6
fr:le_envelopp	-3
fr:le_enver	15
fr:le_envoi	-11
fr:le_equip	-10
fr:le_erreur	-14
fr:le_escal	-25
fr:le_essai	-4
fr:le_estim	-14
fr:le_etabl	-6
fr:le_etag	-8
fr:le_etap	-11
fr:le_etat	-12
fr:le_etiquet	3
fr:le_etud	6
fr:le_evi	-15
fr:le_examen	3
fr:le_expert	-23
fr:le_fabric	5
fr:le_facteur	35
fr:le_faire	-2
fr:le_fich	5
fr:le_forf	19
fr:le_formulair	-20
fr:le_four	-10
fr:le_fournisseur	3
fr:le_frigidair	2
fr:le_frigo	-10
fr:le_gar	-18
fr:le_garag	-5
fr:le_gardien	3
fr:le_gateau	-6
fr:le_gaz	-3
fr:le_ger	7
fr:le_grille-pain	4
fr:le_hall	14
fr:le_heur	7
fr:le_histoir	-4
fr:le_hopital	-21
fr:le_hotel	7
fr:le_infirm	-8
fr:le_inspecteur	-5
fr:le_install	-24
fr:le_interieur	11
fr:le_intervent	-3
fr:le_jeud	-7
fr:le_jeun	-19
fr:le_joint	17
fr:le_jour	-32
fr:le_lecteur	5
fr:le_lendemain	-5
fr:le_lien	-9
fr:le_lit	-13
fr:le_logiciel	7
fr:le_lund	5
fr:le_magasin	6
fr:le_march	-6
fr:le_mard	9
fr:le_mariag	-5
fr:le_matin	13
fr:le_mauv	-4
fr:le_mec	10
fr:le_meme	-11
fr:le_menag	4
fr:le_menu	-12
fr:le_mercred	-23
fr:le_micro-ond	3
fr:le_mien	17
fr:le_model	-9
fr:le_moindr	-6
fr:le_mond	-3
fr:le_monsieur	-15
fr:le_mont	-8
fr:le_mot	6
fr:le_moteur	24
fr:le_mur	7
fr:le_neon	12
fr:le_nom	7
fr:le_nouveau	-7
fr:le_numero	23
fr:le_objet	4
fr:le_odeur	-13
fr:le_offre	4
fr:le_on	15
fr:le_ont	-22
fr:le_oper	6
fr:le_option	-14
fr:le_ordre	-10
fr:le_os	4
fr:le_oubl	2
fr:le_ouvertur	6
fr:le_pain	-3
fr:le_panneau	15
fr:le_papi	9
fr:le_parking	-2
fr:le_passag	13
fr:le_pauvr	5
fr:le_personnel	-3
fr:le_pet	-23
fr:le_pied	7
fr:le_plan	6
fr:le_planch	4
fr:le_plat	4
fr:le_plateau	5
fr:le_plus	7
fr:le_poel	-22
fr:le_portail	3
fr:le_post	-19
fr:le_pot	19
fr:le_pourboir	-7
fr:le_prelev	-5
fr:le_prem	-12
fr:le_prix	-10
fr:le_problem	-8
fr:le_proces-verbal	4
fr:le_professionnal	-8
fr:le_questionnair	-15
fr:le_raccord	18
fr:le_radiateur	-10
fr:le_ramoneur	-8
fr:le_rayon	-6
fr:le_recu	-9
fr:le_relayo	3
fr:le_relev	6
fr:le_rembours	-24
fr:le_rendez-vous	-7
fr:le_renvoi	10
fr:le_rep	4
fr:le_reseau	-7
fr:le_respons	7
fr:le_rest	-30
fr:le_retour	17
fr:le_rideau	3
fr:le_robinet	2
fr:le_robot	3
fr:le_routeur	19
fr:le_sac	6
fr:le_salon	-18
fr:le_samed	-13
fr:le_sapin	-6
fr:le_sav	4
fr:le_sel	17
fr:le_serveur	-8
fr:le_servic	6
fr:le_seul	-7
fr:le_sieg	4
fr:le_silenc	4
fr:le_sit	12
fr:le_soin	-7
fr:le_soir	20
fr:le_sold	17
fr:le_soleil	4
fr:le_soup	-23
fr:le_sourir	-14
fr:le_sous-sol	4
fr:le_spa	-11
fr:le_special	-4
fr:le_station	-28
fr:le_suiv	-6
fr:le_system	-9
fr:le_tapis	-19
fr:le_tax	-7
fr:le_technicien	6
fr:le_telephon	-17
fr:le_temp	-12
fr:le_terminal	4
fr:le_thermostat	19
fr:le_ticket	10
fr:le_tiroir	4
fr:le_toit	4
fr:le_ton	-10
fr:le_total	10
fr:le_tour	-5
fr:le_train	-11
fr:le_tram	-13
fr:le_transport	3
fr:le_transporteur	5
fr:le_troisiem	-5
fr:le_tuyau	-14
fr:le_urgenc	-20
fr:le_velo	8
fr:le_vendeur	-7
fr:le_vid	-9
fr:le_vieux	-14
fr:le_vigil	5
fr:le_vin	5
fr:le_voisin	5
fr:le_vol	5
fr:le_voyag	2
fr:le_week-end	18
fr:le_wif	15
fr:lecteur	10
fr:lecteur_de	4
fr:left	5
fr:legal	4
fr:lendemain	-3
fr:lendemain_de	5
fr:lequel	-9
fr:les	-5
fr:les_#	-43
fr:les_ai	-12
fr:les_appel	9
fr:les_bon	17
fr:les_chais	3
fr:les_chambr	7
fr:les_cinq	-7
fr:les_cle	16
fr:les_client	-12
fr:les_del	6
fr:les_dent	11
fr:les_deux	-4
fr:les_dix	-27
fr:les_drap	-16
fr:les_enfant	-11
fr:les_epaul	4
fr:les_factur	-5
fr:les_fenetr	4
fr:les_feuill	20
fr:les_frais	2
fr:les_gar	-15
fr:les_gen	4
fr:les_goss	-17
fr:les_indesir	16
fr:les_jour	-19
fr:les_lign	-8
fr:les_main	3
fr:les_matin	16
fr:les_memes	5
fr:les_messag	4
fr:les_not	6
fr:les_nouveau	-5
fr:les_ouvr	-7
fr:les_parent	-7
fr:les_photos	-8
fr:les_pied	-8
fr:les_plan	5
fr:les_pomp	-3
fr:les_poubel	3
fr:les_prix	-4
fr:les_quatr	19
fr:les_radiateur	15
fr:les_reclam	-14
fr:les_rideau	10
fr:les_traval	3
fr:les_trent	2
fr:les_trois	17
fr:les_tuyal	18
fr:les_urgenc	-3
fr:les_vacanc	-8
fr:les_velos	-6
fr:les_vieux	14
fr:les_yeux	6
fr:lessiv	-16
fr:let	-9
fr:lettr	6
fr:leur	8
fr:lev	20
fr:lev_les	14
fr:levr	7
fr:liber	-11
fr:libr	-2
fr:librair	-11
fr:licenc	-4
fr:lien_de	4
fr:lien_securis	-10
fr:lieu	9
fr:lieu_de	19
fr:lieu_du	-7
fr:lign	12
fr:lign_de	-27
fr:lign_en	11
fr:lign_est	4
fr:lik	-44
fr:lik_that	-18
fr:limit	-25
fr:limit_de	-11
fr:limpid	3
fr:lin	33
fr:ling	8
fr:liquid	2
fr:lir	16
fr:lis	15
fr:lisibl	-13
fr:liss	7
fr:list_de	-16
fr:lit	-3
fr:lit_de	4
fr:lit_le	5
fr:liter	-12
fr:litig	-21
fr:litr	12
fr:littl	-14
fr:livr_a	-8
fr:livret	3
fr:livreur	6
fr:livreur_a	16
fr:loading	5
fr:local	8
fr:locat	-7
fr:locatair	5
fr:locked	16
fr:log	-25
fr:logiciel	15
fr:logiciel_de	11
fr:loi	-23
fr:loin	-22
fr:loin_de	-18
fr:lol	15
fr:long	-10
fr:long_du	-4
fr:longu	3
fr:lor_de	-7
fr:lor_du	8
fr:loredan	-5
fr:lorsqu	19
fr:lot	2
fr:lou	-11
fr:louis	-12
fr:loup	-9
fr:lu	-4
fr:luc	-15
fr:lucien	-20
fr:lui	8
fr:lui-mem	-6
fr:lui_a	-2
fr:lui_ai	-33
fr:lui_avait	-7
fr:lui_en	-10
fr:lui_est	17
fr:lui_ne	16
fr:lumi	24
fr:lumi_de	23
fr:lund	26
fr:lund_de	11
fr:lund_et	17
fr:lunet	-6
fr:lunet_a	16
fr:m	-14
fr:ma_belle-mer	-14
fr:ma_blond	-15
fr:ma_boit	28
fr:ma_cart	-8
fr:ma_carte-cadeau	4
fr:ma_chaud	-15
fr:ma_command	-10
fr:ma_demand	-6
fr:ma_di	6
fr:ma_factur	-3
fr:ma_faut	-11
fr:ma_femm	6
fr:ma_fill	-5
fr:ma_fournais	-16
fr:ma_grand-mer	-5
fr:ma_hai	5
fr:ma_lettr	5
fr:ma_main	2
fr:ma_maison	25
fr:ma_mer	-46
fr:ma_pension	-6
fr:ma_piec	-4
fr:ma_plaint	6
fr:ma_port	5
fr:ma_reclam	2
fr:ma_soeur	-26
fr:ma_tant	-11
fr:ma_valis	24
fr:ma_vi	-6
fr:ma_voitur	6
fr:maarten	20
fr:machin	-19
fr:mad	23
fr:madam	-60
fr:madam_harvei	-5
fr:madam_monsieur	-14
fr:magasin	-5
fr:magasin_de	-23
fr:magazin	-5
fr:magnif	-3
fr:mai	21
fr:mail	-12
fr:mail_de	6
fr:main	-5
fr:main-d'oeuvr	7
fr:main_et	-3
fr:main_propr	8
fr:mainten	26
fr:mainten_je	18
fr:maintenu	-8
fr:mais	-28
fr:mais_a	-15
fr:mais_ce	-15
fr:mais_il	-15
fr:mais_je	-11
fr:mais_la	3
fr:mais_le	20
fr:mais_les	5
fr:mais_moi	3
fr:mais_on	8
fr:mais_un	-14
fr:maison_est	-4
fr:maitr	-14
fr:major	18
fr:mak	-17
fr:mal_de	4
fr:malgr	-21
fr:malgr_la	-8
fr:malgr_le	-5
fr:mall	20
fr:malvoi	-4
fr:maman	-9
fr:manag	-2
fr:mandat	-8
fr:mang	-36
fr:mani	-9
fr:manifest	5
fr:manon	-20
fr:manqu	-53
fr:manqu_de	-27
fr:manqu_la	3
fr:manteau	-2
fr:mar_et	3
fr:mar_je	16
fr:mar_le	18
fr:march	-19
fr:march_a	-18
fr:march_pa	5
fr:march_pas	18
fr:marcoux	-5
fr:mard	26
fr:mard_a	-3
fr:mard_soir	-8
fr:mari	-16
fr:mari_de	-11
fr:mariag	-39
fr:mariag_de	-12
fr:marie-ang	-8
fr:marie-laurent	16
fr:marqu	17
fr:masqu	16
fr:massag	9
fr:mat	31
fr:match	16
fr:matel	-8
fr:materiel	11
fr:maternel	6
fr:mathieu	-4
fr:matin	26
fr:matin_du	13
fr:matin_je	-4
fr:matin_le	22
fr:matt	-17
fr:mauv	-12
fr:mauvais	3
fr:mav	5
fr:may	-16
fr:mazout	-26
fr:mdr	-5
fr:me	11
fr:me_a	-5
fr:me_adress	-16
fr:me_annonc	-3
fr:me_appel	11
fr:me_arrang	-8
fr:me_attend	5
fr:me_avais	-13
fr:me_avait	-19
fr:me_avez	5
fr:me_aviez	-23
fr:me_charg	-16
fr:me_compt	21
fr:me_confirm	28
fr:me_demand	32
fr:me_dire	2
fr:me_dit	7
fr:me_don	5
fr:me_envoi	18
fr:me_est	29
fr:me_eton	7
fr:me_etre	4
fr:me_excus	-4
fr:me_expliqu	16
fr:me_factur	30
fr:me_faire	-16
fr:me_fait	-7
fr:me_indiqu	-8
fr:me_inquiet	-7
fr:me_le	-21
fr:me_met	-3
fr:me_montr	4
fr:me_offre	-3
fr:me_ont	-10
fr:me_oppos	6
fr:me_parl	11
fr:me_propos	19
fr:me_rappel	-21
fr:me_reclam	29
fr:me_rendr	-8
fr:me_repond	3
fr:me_sembl	-7
fr:me_sort	7
fr:me_suis	10
fr:me_y	-7
fr:mec	10
fr:mecontent	-22
fr:medecin	8
fr:mediateur	8
fr:medical	9
fr:megot	4
fr:mehd	-6
fr:meilleur	-13
fr:melang	-10
fr:membr	16
fr:meme	-23
fr:meme_a	-10
fr:meme_avec	-8
fr:meme_de	19
fr:meme_la	-7
fr:meme_le	-5
fr:meme_matin	-6
fr:meme_mon	-13
fr:meme_pa	9
fr:meme_pas	6
fr:meme_pour	-10
fr:meme_que	-10
fr:meme_temp	20
fr:meme_un	-12
fr:memes	5
fr:menac	7
fr:menac_de	7
fr:menag	9
fr:mensuel	3
fr:mention	21
fr:menu	-27
fr:menuis	16
fr:menus	13
fr:menvoi	4
fr:mer	-17
fr:mer_a	-20
fr:mer_de	-5
fr:mer_en	-10
fr:merc	-32
fr:merc_a	2
fr:merc_bien	9
fr:merc_de	-31
fr:merc_pour	-6
fr:mercred	-17
fr:mercred_le	-8
fr:mes	5
fr:mes_client	11
fr:mes_coordon	6
fr:mes_courriel	13
fr:mes_deux	-6
fr:mes_enfant	-5
fr:mes_lunet	-5
fr:mes_patient	-14
fr:mes_salut	-7
fr:mes_sous	4
fr:mes_voisin	-17
fr:messag	6
fr:messag_de	-2
fr:messag_sur	10
fr:messager	3
fr:mesur	3
fr:met	9
fr:met_en	19
fr:met_un	-10
fr:metr	18
fr:metr_de	19
fr:metro	2
fr:mettr	-13
fr:mettr_a	8
fr:meubl	5
fr:mi	6
fr:mi-hauteur	-7
fr:micro	-13
fr:micro-ond	5
fr:mid	5
fr:mid_et	-28
fr:mien	9
fr:mien_est	6
fr:miet	15
fr:mieux	-26
fr:mieux_que	-14
fr:milieu_de	8
fr:mill	-9
fr:minimum	8
fr:minuit	20
fr:minuit_et	4
fr:minut	4
fr:minut_a	-7
fr:minut_au	18
fr:minut_avant	6
fr:minut_avec	14
fr:minut_et	-8
fr:minut_pour	19
fr:minut_un	-25
fr:miroir	6
fr:mis	-8
fr:mis_de	-12
fr:mis_en	-4
fr:mis_la	-15
fr:mis_le	24
fr:mm	15
fr:mme	-64
fr:mobil	16
fr:mod	-4
fr:modal	-5
fr:model	-11
fr:model_de	-10
fr:modif	-2
fr:modif_le	-4
fr:moi	-23
fr:moi-mem	-12
fr:moi_ca	-7
fr:moi_ce	-5
fr:moi_de	-3
fr:moi_et	3
fr:moi_je	-8
fr:moi_jusqu	-4
fr:moi_le	-2
fr:moi_qui	15
fr:moi_un	-17
fr:moindr	-18
fr:moins	-6
fr:moins_cher	-18
fr:moins_de	5
fr:mois	23
fr:mois_apres	14
fr:mois_ci	5
fr:mois_de	2
fr:mois_et	3
fr:mois_je	4
fr:mois_pour	-9
fr:mois_que	8
fr:moisissur	6
fr:moit	6
fr:moit_de	-10
fr:moit_des	6
fr:moit_du	5
fr:moll	4
fr:moment	-3
fr:moment_de	4
fr:mon	-11
fr:mon_abon	2
fr:mon_age	-4
fr:mon_ancien	-11
fr:mon_assoc	-4
fr:mon_assur	-10
fr:mon_assureur	-9
fr:mon_auto	-6
fr:mon_beau-frer	-12
fr:mon_beau-per	-10
fr:mon_beb	-10
fr:mon_bras	5
fr:mon_bureau	-7
fr:mon_caf	-26
fr:mon_cel	-11
fr:mon_chat	-23
fr:mon_chum	-17
fr:mon_compt	-5
fr:mon_comptabl	-5
fr:mon_conseil	5
fr:mon_contrat	3
fr:mon_cot	-10
fr:mon_depot	-8
fr:mon_dos	-14
fr:mon_doss	-18
fr:mon_employeur	-2
fr:mon_epous	-4
fr:mon_fauteuil	-3
fr:mon_frer	-10
fr:mon_gar	-17
fr:mon_inscript	3
fr:mon_manteau	-3
fr:mon_mar	-21
fr:mon_neveu	-11
fr:mon_nom	8
fr:mon_numero	-5
fr:mon_per	-8
fr:mon_petit-fil	3
fr:mon_plat	-10
fr:mon_propr	7
fr:mon_relev	24
fr:mon_rendez-vous	-19
fr:mon_sac	-5
fr:mon_tel	4
fr:mon_telephon	6
fr:mon_velo	27
fr:mon_voisin	-13
fr:mond	-13
fr:mond_en	-11
fr:mond_qui	-4
fr:mondai	2
fr:moniteur	-2
fr:monnai	-9
fr:monoxyd	-12
fr:monsieur	-19
fr:monsieur_a	-19
fr:monsieur_de	-5
fr:monsieur_vachon	-6
fr:mont	8
fr:mont_de	21
fr:mont_une	-7
fr:monteur	21
fr:montr	-14
fr:montr_comment	-4
fr:montr_en	-15
fr:montr_le	3
fr:montr_un	21
fr:moqu	5
fr:moquet	2
fr:morceau	17
fr:morning	20
fr:mort	41
fr:mot	-8
fr:mot_de	10
fr:mot_sur	6
fr:moteur	31
fr:motif	31
fr:motif_de	4
fr:mouch	10
fr:mouill	29
fr:moul	-8
fr:moulin	-3
fr:mouss	11
fr:mouv	-3
fr:moved	27
fr:moyen	-18
fr:moyen_de	-8
fr:mr	6
fr:much	-4
fr:muet	4
fr:mur	-6
fr:mur_de	-9
fr:mural	-5
fr:musiqu	14
fr:musiqu_de	11
fr:mutuel	-11
fr:my	15
fr:n	-13
fr:n_#	-5
fr:naissanc	4
fr:nam	-12
fr:namur	7
fr:nanci	-23
fr:napp	-15
fr:national	6
fr:navet	-23
fr:ne_a	11
fr:ne_ai	18
fr:ne_allait	5
fr:ne_avais	-6
fr:ne_avait	-19
fr:ne_avoir	19
fr:ne_avons	-10
fr:ne_boug	-12
fr:ne_connaiss	3
fr:ne_decroch	18
fr:ne_ecris	-6
fr:ne_en	-24
fr:ne_est	6
fr:ne_etaient	2
fr:ne_etait	4
fr:ne_exist	9
fr:ne_fait	5
fr:ne_ferm	4
fr:ne_fonction	4
fr:ne_import	-4
fr:ne_le	-6
fr:ne_me	23
fr:ne_nous	-11
fr:ne_ont	19
fr:ne_ose	-10
fr:ne_oubl	-19
fr:ne_pas	-32
fr:ne_pass	8
fr:ne_peut	10
fr:ne_peux	4
fr:ne_plus	-4
fr:ne_sais	-3
fr:ne_sait	-14
fr:ne_sav	-3
fr:ne_se	-10
fr:ne_sont	29
fr:ne_suis	-11
fr:ne_trouv	-11
fr:ne_veut	-27
fr:ne_veux	-9
fr:ne_vois	19
fr:ne_voudr	5
fr:ne_vous	-6
fr:ne_y	-11
fr:neerland	8
fr:neig	35
fr:neon	11
fr:net	15
fr:nettoi	4
fr:neuf	18
fr:neuf_heur	2
fr:neuf_jour	16
fr:neuv	12
fr:nev	-8
fr:neveu	-11
fr:new	-29
fr:next	-3
fr:nez	8
fr:ni	18
fr:ni_le	-3
fr:nic	13
fr:nic_one	7
fr:nickel	-20
fr:nico	12
fr:nid-de-poul	-8
fr:niec	-23
fr:nikel	-18
fr:niveau	15
fr:no	-12
fr:nobodi	34
fr:noc	-6
fr:noel	-6
fr:noir	35
fr:noir_mat	30
fr:noir_sur	2
fr:noix	5
fr:nom	18
fr:nom_de	13
fr:nom_la	17
fr:nombr	-13
fr:non	19
fr:non_plus	8
fr:normal	4
fr:normal_pour	4
fr:normal_que	20
fr:nos	-32
fr:nos_bureau	-11
fr:nos_doss	5
fr:nos_fenetr	5
fr:not	-5
fr:not_a	16
fr:not_de	7
fr:not_in	19
fr:not_one	-7
fr:notair	-3
fr:nothing	14
fr:nothing_to	-14
fr:notic	8
fr:notif	6
fr:notre	-8
fr:notre_arriv	-13
fr:notre_boutiqu	4
fr:notre_contrat	-16
fr:notre_demand	8
fr:notre_logiciel	4
fr:notre_nom	24
fr:notre_sejour	-5
fr:nous	7
fr:nous_a	-11
fr:nous_avions	-4
fr:nous_avons	16
fr:nous_conseil	5
fr:nous_dormon	-8
fr:nous_en	6
fr:nous_etions	-20
fr:nous_la	-5
fr:nous_le	-25
fr:nous_ne	-20
fr:nous_nous	-27
fr:nous_ont	-4
fr:nous_sommes	41
fr:nous_vous	-20
fr:nouveau	-14
fr:nouvel	-38
fr:nouvel_dat	10
fr:nouvel_de	3
fr:nouvel_pour	-5
fr:nouvel_version	9
fr:novembr	10
fr:now	30
fr:nu	-11
fr:nuag	-11
fr:nuit	-8
fr:nuit_a	-13
fr:nuit_de	5
fr:nuit_du	-9
fr:nuit_le	15
fr:nuit_pour	4
fr:nul	9
fr:null	14
fr:null_part	11
fr:numero	14
fr:numero_#	-7
fr:numero_de	21
fr:numero_du	11
fr:numero_un	-9
fr:numeros	-15
fr:nº	6
fr:nº_#	6
fr:o	-2
fr:objet_de	4
fr:oblig	-15
fr:obten_un	-4
fr:occup	-16
fr:octobr	-15
fr:odet	-17
fr:odeur	-16
fr:oeil	4
fr:oeuf	13
fr:of	48
fr:off	-7
fr:offert	-25
fr:offre	-4
fr:offre_de	13
fr:oignon	-12
fr:ok	-19
fr:on	9
fr:on_a	-13
fr:on_arriv	16
fr:on_attend	28
fr:on_avait	8
fr:on_command	-9
fr:on_demand	-16
fr:on_dir	16
fr:on_en	10
fr:on_entend	11
fr:on_est	7
fr:on_etait	-15
fr:on_fait	-7
fr:on_fin	-11
fr:on_gel	-18
fr:on_la	4
fr:on_le	20
fr:on_lui	-12
fr:on_ma	8
fr:on_mang	-12
fr:on_me	48
fr:on_my	5
fr:on_ne	-10
fr:on_nous	23
fr:on_pass	-22
fr:on_peut	-26
fr:on_prend	-13
fr:on_sait	-20
fr:on_se	-36
fr:on_sort	-22
fr:on_the	14
fr:on_va	-20
fr:on_vend	-21
fr:on_voit	-25
fr:on_y	-21
fr:one	32
fr:ongle	7
fr:only	11
fr:ont	12
fr:ont_disparu	10
fr:ont_dit	-20
fr:ont_eu	6
fr:ont_jam	4
fr:ont_laiss	13
fr:ont_mont	5
fr:ont_pas	19
fr:ont_perdu	5
fr:ont_trouv	-18
fr:onze	8
fr:onze_an	-6
fr:onze_heur	5
fr:open	-4
fr:opened	-12
fr:oper	-12
fr:ophel	-14
fr:option	-9
fr:or	9
fr:orag	-5
fr:orang	7
fr:order	-6
fr:ordi	-5
fr:ordin	-11
fr:ordre	-32
fr:oreil	7
fr:organis	-23
fr:original	4
fr:os	-10
fr:ose	-19
fr:ou	-17
fr:ou_#	-7
fr:ou_a	-8
fr:ou_bien	-13
fr:ou_ca	-8
fr:ou_ce	-17
fr:ou_de	-11
fr:ou_faut	-11
fr:ou_je	10
fr:ou_le	3
fr:ou_non	-4
fr:ou_pas	-11
fr:ou_puis	-5
fr:ou_quoi	12
fr:ou_se	-7
fr:ou_une	19
fr:oubl	-35
fr:oubl_dans	-3
fr:oubl_pas	-16
fr:oui	-22
fr:oui_ou	-4
fr:our	-41
fr:out	17
fr:outil	-9
fr:outsid	34
fr:ouvert	7
fr:ouvert_et	-10
fr:ouvert_le	-7
fr:ouvert_lund	-16
fr:ouvert_un	-3
fr:ouvertur	2
fr:ouvertur_du	4
fr:ouvr	32
fr:ouvr_a	2
fr:ouvr_mon	33
fr:ouvr_une	4
fr:ouvrabl	9
fr:ouvrabl_pour	-10
fr:own	-26
fr:pa	26
fr:pag_#	-24
fr:pag_blanch	10
fr:pag_de	6
fr:pai	-9
fr:pai_#	-5
fr:pai_a	-11
fr:pai_de	31
fr:pai_en	-3
fr:pai_et	5
fr:pai_le	4
fr:pai_ma	-8
fr:pai_par	-9
fr:pai_pas	-11
fr:pai_pour	-9
fr:pai_un	8
fr:pai_une	-9
fr:paid	-18
fr:paillasson	17
fr:pain	18
fr:pal	-2
fr:palet	4
fr:pali	5
fr:pan	22
fr:pani	-6
fr:paniqu	-26
fr:pann	-47
fr:pann_a	-24
fr:pann_de	-29
fr:panneau	8
fr:panoram	-17
fr:pans	22
fr:pantalon	4
fr:pantout	-4
fr:pap	6
fr:papi	24
fr:papi_de	17
fr:papi_sur	-15
fr:par	9
fr:par-dessus	-13
fr:par-dessus_le	-16
fr:par_cart	-12
fr:par_coeur	-15
fr:par_contr	19
fr:par_courriel	18
fr:par_des	24
fr:par_ecrit	-18
fr:par_en	16
fr:par_hasard	2
fr:par_jour	-11
fr:par_la	-18
fr:par_le	-5
fr:par_leur	-21
fr:par_mail	-22
fr:par_mon	-10
fr:par_notre	2
fr:par_telephon	-21
fr:par_terr	14
fr:par_texto	-4
fr:par_un	29
fr:par_une	25
fr:par_votre	-10
fr:parait	-12
fr:paraitr	-5
fr:parc	-8
fr:parc_que	-3
fr:pardon	-6
fr:pareil	-28
fr:parent	-14
fr:parf	-21
fr:parfait	-17
fr:parking	4
fr:parking_pour	-7
fr:parl	-24
fr:parl_a	-19
fr:parl_au	7
fr:parl_comm	4
fr:parl_de	-3
fr:parl_plus	-10
fr:parol	-12
fr:part	-18
fr:part_a	-10
fr:part_avec	-12
fr:part_dans	-30
fr:part_de	-11
fr:part_du	-3
fr:part_en	-17
fr:part_le	-8
fr:partag	-6
fr:partenair	-4
fr:partent	13
fr:parti	13
fr:parvenu	25
fr:pas_a	-16
fr:pas_apres	-12
fr:pas_arriv	6
fr:pas_assez	4
fr:pas_boug	-8
fr:pas_ce	-19
fr:pas_dans	22
fr:pas_de	39
fr:pas_en	-19
fr:pas_encor	-8
fr:pas_ete	7
fr:pas_eu	-22
fr:pas_fach	-11
fr:pas_fin	7
fr:pas_la	-24
fr:pas_le	30
fr:pas_les	13
fr:pas_mal	-10
fr:pas_me	18
fr:pas_mont	-14
fr:pas_moyen	6
fr:pas_ouvert	2
fr:pas_pour	-15
fr:pas_press	-12
fr:pas_que	-18
fr:pas_recu	-6
fr:pas_repondu	-10
fr:pas_se	-4
fr:pas_si	-5
fr:pas_son	42
fr:pas_su	-6
fr:pas_sur	-3
fr:pas_un	3
fr:pas_une	-17
fr:pas_voulu	-12
fr:pas_vu	14
fr:pass_a	-21
fr:pass_au	-15
fr:pass_avant	7
fr:pass_ce	-13
fr:pass_dans	-13
fr:pass_dev	4
fr:pass_en	21
fr:pass_encor	-7
fr:pass_hi	-11
fr:pass_la	36
fr:pass_le	14
fr:pass_par	-12
fr:pass_par-dessus	-7
fr:pass_plus	5
fr:pass_sur	10
fr:pass_un	-19
fr:pass_une	-10
fr:passag	21
fr:passag_a	14
fr:passag_de	-4
fr:passager	7
fr:passent	-9
fr:pat	9
fr:patienc	-17
fr:patienc_de	-18
fr:patient	-12
fr:patin	-22
fr:patinoir	12
fr:patron	-18
fr:paus	-6
fr:pedal	18
fr:pein	4
fr:pein_de	-4
fr:peint	3
fr:peintur	-7
fr:pel	-7
fr:pellet	-14
fr:penal	8
fr:pench	4
fr:pend	29
fr:pend_la	22
fr:pend_le	-4
fr:pend_les	-8
fr:pend_que	13
fr:pend_une	15
fr:pens	-13
fr:pensent	-33
fr:pensent_que	-33
fr:pension	-6
fr:peopl	-26
fr:per	-7
fr:perc	-19
fr:perceux	17
fr:perd	-5
fr:perdr	-10
fr:perdu	-3
fr:perdu_le	-4
fr:perdu_une	-3
fr:perfect	-18
fr:perim	5
fr:period	-8
fr:perm	-22
fr:permet	-22
fr:permet_de	-5
fr:permet_moi	-16
fr:perso	6
fr:person	21
fr:person_a	-13
fr:person_au	4
fr:person_avec	6
fr:person_de	-32
fr:person_est	-3
fr:person_le	21
fr:person_ne	7
fr:person_pour	13
fr:person_qui	11
fr:personnel	-8
fr:pes	-10
fr:pes_sur	2
fr:pet	-34
fr:pet_mot	-13
fr:petit	-30
fr:petit-dejeun	-6
fr:petit-fil	-4
fr:petit_dam	5
fr:petit_oignon	-15
fr:peu	-29
fr:peu_fort	5
fr:peur	-20
fr:peur_de	-10
fr:peut	-47
fr:peut-etr	6
fr:peut_etre	-17
fr:peut_il	-4
fr:peut_me	-4
fr:peut_on	-14
fr:peut_pas	7
fr:peut_plus	3
fr:peux	-24
fr:peux_tu	-7
fr:peux_ven	-5
fr:pharmacien	3
fr:phon	12
fr:photo	17
fr:photo_de	15
fr:photo_du	-16
fr:photos	4
fr:photos_de	10
fr:photos_du	-7
fr:photos_et	21
fr:phras	-8
fr:pi	27
fr:pi_de	-7
fr:pi_parc	19
fr:piec	-25
fr:piec_de	3
fr:piec_joint	-5
fr:pied	17
fr:pied_de	25
fr:pierr	13
fr:pigeon	5
fr:pil	-8
fr:pil_quand	4
fr:pilot	-10
fr:pilul	-7
fr:ping-pong	2
fr:piqu	-5
fr:piqur	-12
fr:pirat	-5
fr:pis	29
fr:pis_a	-4
fr:pis_ca	-4
fr:pis_ce	30
fr:pis_de	15
fr:pis_faut	13
fr:pis_je	17
fr:pis_la	23
fr:pis_le	-11
fr:pis_les	-10
fr:pis_ma	-8
fr:pis_mon	18
fr:pis_que	3
fr:pis_une	8
fr:pis_y	7
fr:piscin	9
fr:pist	8
fr:piton	11
fr:plac	12
fr:plac_de	3
fr:plac_en	12
fr:plafond	29
fr:plafond_de	5
fr:plag	-8
fr:plaignent	-5
fr:plain	5
fr:plaindr	-3
fr:plaint	-14
fr:plais	-5
fr:plait	-32
fr:plan	3
fr:plan_brais	-17
fr:plan_de	-11
fr:planch	6
fr:planning	4
fr:plant	-10
fr:plant_a	3
fr:plantag	-15
fr:plaqu	-16
fr:plastiqu	24
fr:plat	11
fr:plat_a	3
fr:plateau	3
fr:platr	22
fr:pleas	-39
fr:plein	18
fr:plein_pis	4
fr:pleur	-18
fr:pleut	14
fr:pli	-17
fr:plinth	14
fr:plomb	-22
fr:plui	9
fr:plus	3
fr:plus_a	-7
fr:plus_aucun	-8
fr:plus_cher	-12
fr:plus_de	24
fr:plus_depuis	-3
fr:plus_en	14
fr:plus_la	-21
fr:plus_le	18
fr:plus_loin	-7
fr:plus_person	15
fr:plus_que	-18
fr:plus_recent	19
fr:plus_recevoir	-8
fr:plus_rien	9
fr:plus_tard	-17
fr:plus_tot	-5
fr:plus_un	24
fr:plus_vit	25
fr:plutot	-9
fr:plutot_que	-8
fr:pneu	-7
fr:pneus	-3
fr:poch	-15
fr:poel	-21
fr:poel_a	-2
fr:pogn	-5
fr:poign	7
fr:poignet	4
fr:poil	9
fr:point	-33
fr:point_de	-17
fr:poireaut	3
fr:politess	-12
fr:pomerleau	-10
fr:pomm	16
fr:pomp	-5
fr:pomp_a	-25
fr:ponctuel	-17
fr:pont	18
fr:port	-12
fr:port_#	29
fr:port_a	-34
fr:port_de	7
fr:port_du	3
fr:port_est	8
fr:port_et	-5
fr:port_la	3
fr:port_ouvert	-21
fr:port_pour	-3
fr:port_sur	6
fr:port_un	6
fr:port_une	3
fr:portabl	-25
fr:portail	6
fr:portail_de	4
fr:portefeuill	-2
fr:portion	4
fr:pos	9
fr:pos_a	-23
fr:pos_en	-4
fr:pos_la	-11
fr:pos_le	23
fr:pos_une	3
fr:possibl	-41
fr:possibl_de	-12
fr:post	8
fr:post_#	-20
fr:post_de	2
fr:post_le	-10
fr:pot	16
fr:pot_de	15
fr:potag	3
fr:poubel	11
fr:pouc	5
fr:poul	-14
fr:poulet	-5
fr:poup	-2
fr:pour	-14
fr:pour_ajout	-10
fr:pour_avoir	-10
fr:pour_ca	-13
fr:pour_ce	-16
fr:pour_cent	19
fr:pour_chang	-14
fr:pour_cinq	3
fr:pour_corrig	6
fr:pour_de	-2
fr:pour_demain	-8
fr:pour_des	25
fr:pour_deux	16
fr:pour_dire	-15
fr:pour_du	15
fr:pour_etre	6
fr:pour_faire	-15
fr:pour_la	-32
fr:pour_le	-25
fr:pour_les	-4
fr:pour_lui	-3
fr:pour_ma	-12
fr:pour_me	-21
fr:pour_mes	-9
fr:pour_moi	10
fr:pour_ne	-15
fr:pour_notre	-3
fr:pour_nous	9
fr:pour_obten	5
fr:pour_pai	5
fr:pour_pes	15
fr:pour_quatr	4
fr:pour_que	-9
fr:pour_renouvel	-4
fr:pour_renvoi	4
fr:pour_rien	-14
fr:pour_savoir	-6
fr:pour_son	-22
fr:pour_tout	8
fr:pour_trois	16
fr:pour_un	-8
fr:pour_une	22
fr:pour_voir	23
fr:pour_votre	-2
fr:pour_vous	-14
fr:pourboir	-17
fr:pourquoi	-6
fr:pourr	-27
fr:pourr_vous	-18
fr:pourriel	16
fr:pourt	16
fr:pouss	2
fr:pousset	-15
fr:pouv	-10
fr:pouvez	-35
fr:pouvez_vous	-27
fr:pouvoir	10
fr:praticien	-12
fr:pratiqu	4
fr:preav	6
fr:precieux	-14
fr:precis	-18
fr:prefer	-10
fr:preferent	-12
fr:prelev	9
fr:prem_coup	-16
fr:pren	-10
fr:pren_vous	-4
fr:prend	-5
fr:prend_le	-16
fr:prend_un	5
fr:prendr	-21
fr:prenom	-12
fr:prepar	-7
fr:pres_de	3
fr:pres_du	23
fr:present	-9
fr:present_a	-14
fr:president	-3
fr:presqu	-19
fr:press	-10
fr:press_#	3
fr:pression	-18
fr:prestatair	-12
fr:pret	-35
fr:preuv	-5
fr:preven	-15
fr:preven_la	-7
fr:prevenu	-19
fr:prevoir	-9
fr:prevoit	-12
fr:prevoit_un	-8
fr:prevu	-35
fr:prevu_au	-6
fr:pri	-14
fr:pri_de	-15
fr:pric	-14
fr:prim	-13
fr:principal	6
fr:printemp	-6
fr:prioritair	4
fr:pris	10
fr:pris_de	-6
fr:pris_des	-6
fr:pris_en	-3
fr:pris_la	-35
fr:pris_le	-21
fr:pris_mon	13
fr:pris_par	15
fr:pris_un	7
fr:priv	24
fr:prix	-53
fr:prix_de	-4
fr:prix_pour	-7
fr:pro	-7
fr:problem	-15
fr:problem_de	-15
fr:procedur	-12
fr:proch	-3
fr:prochain	-6
fr:produit	-2
fr:professionnal	-8
fr:professionnel	-4
fr:profil	-4
fr:profit	-5
fr:programm	14
fr:progress	7
fr:prolong	-4
fr:prom	-7
fr:promen	6
fr:promet	3
fr:promis	10
fr:promised	-6
fr:promo	3
fr:propos	15
fr:propos_un	3
fr:propr	-24
fr:propr_et	-10
fr:proprietair	-7
fr:proprio	27
fr:pros	6
fr:protect	3
fr:proteg	-11
fr:pu	-23
fr:pub	17
fr:pub_pour	18
fr:publiqu	3
fr:puis	38
fr:puis_#	4
fr:puis_il	5
fr:puis_je	-20
fr:puis_le	6
fr:puis_plus	3
fr:puis_un	20
fr:puis_une	28
fr:puisqu	-17
fr:puiss	-14
fr:puit	-4
fr:punais	4
fr:pur	6
fr:purg	10
fr:pus	-6
fr:put	-19
fr:pyjam	14
fr:qr	20
fr:quai	23
fr:qualit	-10
fr:quand_ca	-10
fr:quand_ce	-3
fr:quand_il	15
fr:quand_la	-6
fr:quand_le	10
fr:quand_les	8
fr:quand_meme	-6
fr:quand_on	12
fr:quand_te	-13
fr:quand_votre	-7
fr:quand_vous	-13
fr:quar	-8
fr:quar_minut	-16
fr:quarante-d	3
fr:quarante-huit	-14
fr:quarante-huit_heur	-14
fr:quart	-13
fr:quart_de	6
fr:quatorz	19
fr:quatr	33
fr:quatr_an	26
fr:quatr_dans	-7
fr:quatr_et	-17
fr:quatr_fois	27
fr:quatr_heur	20
fr:quatr_jour	9
fr:quatr_minut	21
fr:quatr_mois	4
fr:quatriem	22
fr:que	8
fr:que_a	10
fr:que_au	-10
fr:que_aucun	3
fr:que_ca	-15
fr:que_ce	5
fr:que_dans	-8
fr:que_de	7
fr:que_des	18
fr:que_deux	-16
fr:que_elle	-9
fr:que_en	-9
fr:que_il	-16
fr:que_je	4
fr:que_la	5
fr:que_les	8
fr:que_leur	4
fr:que_moi	-9
fr:que_mon	6
fr:que_non	17
fr:que_on	-4
fr:que_par	-4
fr:que_person	7
fr:que_prevu	-17
fr:que_quelqu'un	-20
fr:que_son	-21
fr:que_trois	-3
fr:que_tu	-7
fr:que_une	-16
fr:que_vos	-4
fr:que_vous	21
fr:que_vs	18
fr:quebec	-16
fr:quel	-54
fr:quel_anne	8
fr:quel_est	-9
fr:quel_heur	-19
fr:quel_jour	-8
fr:quel_sont	-10
fr:quelqu	-11
fr:quelqu'un_a	26
fr:quelqu'un_de	26
fr:quelqu'un_peut	-6
fr:quelqu'un_qui	-29
fr:quelqu'un_sait	-7
fr:quelqu_chos	-7
fr:quelqu_part	-3
fr:question	-10
fr:question_de	-9
fr:questionnair	-13
fr:queu	17
fr:qui	-2
fr:qui_a	-12
fr:qui_dois	-7
fr:qui_est	4
fr:qui_etait	16
fr:qui_fait	-15
fr:qui_le	-22
fr:qui_me	-26
fr:qui_ne	9
fr:qui_pass	21
fr:qui_prend	-15
fr:qui_se	25
fr:qui_vient	7
fr:quick	-15
fr:quincailler	-9
fr:quinz	3
fr:quinz_an	10
fr:quinz_jour	-12
fr:quinzain	-3
fr:quit	-11
fr:quitt	12
fr:quoi	-3
fr:quoi_ce	5
fr:quoi_la	-10
fr:quoi_le	-13
fr:quoi_un	13
fr:quotidien	-12
fr:r	-9
fr:rab	-14
fr:raccord	17
fr:raccroch	-14
fr:racont	21
fr:rad	3
fr:radiateur_de	-14
fr:radio	-9
fr:radiograph	-9
fr:rag	-12
fr:raid	12
fr:raison	-3
fr:ral	-5
fr:ramass	14
fr:ramassag	-20
fr:ramen	-7
fr:ramonag	-19
fr:ramoneur	-13
fr:ramp	20
fr:rang	11
fr:rapid	-30
fr:rappel	-22
fr:rappel_a	-9
fr:rappel_au	14
fr:rappel_dans	-8
fr:rappel_de	16
fr:rappel_le	-19
fr:rappel_pour	-10
fr:rappel_sur	-18
fr:rapport	-2
fr:rapport_de	-12
fr:rar	-46
fr:rassur	-3
fr:rat	-14
fr:rayon	-14
fr:re	-7
fr:read	7
fr:real	20
fr:realit	-2
fr:recent	19
fr:recept	-10
fr:recept_de	-7
fr:reception	3
fr:recev	-18
fr:recevoir	-13
fr:recevoir_le	-5
fr:recharg	-5
fr:rechauff	16
fr:recherch	-10
fr:recit	-6
fr:reclam	14
fr:reclam_#	27
fr:reclam_la	3
fr:reclam_le	19
fr:recois	8
fr:recoit	-8
fr:recoivent	33
fr:recoll	11
fr:recommand	-13
fr:recommenc	-27
fr:reconduct	3
fr:reconduit	-10
fr:reconnaiss	-12
fr:reconnait	-4
fr:reconnu	-20
fr:recop	-20
fr:recouvr	17
fr:recr	3
fr:recu	36
fr:recu_#	20
fr:recu_a	2
fr:recu_ce	15
fr:recu_de	14
fr:recu_en	-18
fr:recu_le	3
fr:recu_ma	-4
fr:recu_un	-20
fr:recu_une	-7
fr:recul	-4
fr:recuper	-16
fr:recus	-18
fr:redemand	16
fr:redemarr	-14
fr:redir	-9
fr:redon	7
fr:reduct	3
fr:reduit	3
fr:reexpliqu	3
fr:ref	-22
fr:referent	-7
fr:referm	14
fr:referm_la	15
fr:reflech	-2
fr:refoul	-12
fr:refus	57
fr:refus_de	55
fr:refus_le	15
fr:regard	-12
fr:regard_le	-4
fr:regard_les	-9
fr:region	-30
fr:regl	21
fr:regl_a	30
fr:regl_de	-4
fr:regl_en	4
fr:regl_le	-7
fr:reglag	-10
fr:reiter	4
fr:rejected	5
fr:rejet	4
fr:rel	-17
fr:relanc	-4
fr:relanc_pour	6
fr:relat	7
fr:relayo	-3
fr:relev	17
fr:relev_de	12
fr:relev_du	-17
fr:rem	-8
fr:rem_en	3
fr:remarch	-8
fr:remarqu	-16
fr:rembours	-30
fr:rembours_de	-20
fr:rembours_en	-13
fr:remerc	-39
fr:remerc_de	-6
fr:remerc_le	-8
fr:remerc_pour	-4
fr:remet	21
fr:remettr	-19
fr:remis	14
fr:remis_a	-8
fr:remis_en	16
fr:remont	-8
fr:rempl	13
fr:rempl_le	-27
fr:remplac	-15
fr:remplac_de	-3
fr:remplissag	24
fr:rend	-3
fr:rendez-vous	-7
fr:rendez-vous_dans	-12
fr:rendez-vous_de	9
fr:rendez-vous_en	-4
fr:rendr	-8
fr:rendu	34
fr:rendu_a	9
fr:rendu_de	-3
fr:rendu_la	-5
fr:rendu_le	25
fr:renonc	5
fr:renouvel	20
fr:renseign	20
fr:rentr	8
fr:renvoi	31
fr:renvoi_chez	3
fr:renvoi_en	3
fr:rep	-4
fr:rep_de	-2
fr:repar	-31
fr:repar_le	-22
fr:repart	24
fr:repart_avec	-4
fr:repart_sans	-11
fr:repass	-7
fr:repet	-22
fr:repl	-4
fr:repon	5
fr:repond	-3
fr:repond_a	-5
fr:repond_que	22
fr:repondeur	7
fr:repondr	-4
fr:repondr_a	-26
fr:repondu	-17
fr:repondu_a	-8
fr:repondu_par	-5
fr:repondu_que	3
fr:repons	-9
fr:repons_le	-12
fr:repos	-12
fr:repouss	-13
fr:repr	-31
fr:repr_le	-9
fr:reprendr	-12
fr:reprendr_le	-2
fr:repris	16
fr:reseau	-18
fr:reserv	-34
fr:reserv_au	-3
fr:reserv_la	-8
fr:reserv_le	-10
fr:reserv_pour	4
fr:reservoir	11
fr:reservoir_a	12
fr:resident	-16
fr:resil	3
fr:resil_en	-4
fr:respect	-11
fr:respons	8
fr:resserv	-3
fr:ressort	23
fr:ressort_avec	8
fr:rest	21
fr:rest_bloqu	5
fr:rest_dans	34
fr:rest_deux	5
fr:rest_du	-11
fr:rest_en	4
fr:rest_sur	19
fr:rest_un	-14
fr:restent	11
fr:resultat	3
fr:resum	18
fr:retard	-28
fr:reten	5
fr:retenu	-6
fr:retir	-18
fr:retir_le	-13
fr:retour	15
fr:retour_de	-4
fr:retourn	-30
fr:retr	-11
fr:retrait	15
fr:retrouv	-22
fr:retrouv_mon	-5
fr:reuss	-7
fr:rev	-3
fr:reveil	-30
fr:revel	3
fr:reven	-13
fr:revenu	-29
fr:revenus	31
fr:revien	-29
fr:reviendr	-6
fr:revir	14
fr:revis	5
fr:revoir	2
fr:ri	-9
fr:rideau	26
fr:rien	-25
fr:rien_a	13
fr:rien_au	20
fr:rien_compr	3
fr:rien_dans	3
fr:rien_de	-36
fr:rien_ne	-19
fr:rien_pour	-8
fr:rien_repar	5
fr:rien_voulu	-9
fr:right	-16
fr:rigueur	-16
fr:rimousk	-12
fr:risqu	-12
fr:rit	-3
fr:rob	-17
fr:rob_de	-19
fr:robinet	5
fr:robot	21
fr:rog	-3
fr:roi	21
fr:roman	-14
fr:rond	-12
fr:ronfl	4
fr:ronron	-26
fr:room	-11
fr:ros	-7
fr:rosair	-14
fr:rosi	12
fr:roug	22
fr:roug_a	4
fr:rouill	-6
fr:roul	-11
fr:rouleau	5
fr:rouss	9
fr:rout	-7
fr:routeur	10
fr:ru	3
fr:ru_de	16
fr:ru_des	-19
fr:ru_du	-12
fr:run	27
fr:running	-17
fr:ruptur	4
fr:rythm	-9
fr:s'il	-26
fr:s'il_vous	-23
fr:sa	-24
fr:sa_cart	-9
fr:sa_fai	5
fr:sa_femm	-19
fr:sa_mer	-5
fr:sac	2
fr:sac_de	-7
fr:sach	-22
fr:sachet	-11
fr:sacoch	-10
fr:sacr	-9
fr:sai	20
fr:said	-23
fr:saign	19
fr:sais	-5
fr:sais_le	3
fr:sais_pas	-9
fr:sais_plus	5
fr:saison	-24
fr:sait	-36
fr:sait_pas	-24
fr:sait_si	-7
fr:sal	-8
fr:salad	6
fr:salair	6
fr:salar	3
fr:sall	11
fr:sall_du	21
fr:salu	-27
fr:salu_la	-16
fr:salu_le	-8
fr:salut	-15
fr:salut_ce	-13
fr:sam	-30
fr:samed	4
fr:samed_#	-8
fr:sandwich	4
fr:sans_arret	2
fr:sans_autr	-14
fr:sans_demand	15
fr:sans_dire	4
fr:sans_discut	-10
fr:sans_faut	-6
fr:sans_frais	-13
fr:sans_jam	-18
fr:sans_la	13
fr:sans_me	5
fr:sans_meme	4
fr:sans_preav	2
fr:sans_que	-30
fr:sans_rendez-vous	-9
fr:sans_rien	13
fr:sans_savoir	7
fr:sans_suit	3
fr:sans_un	10
fr:sans_vouloir	4
fr:sant	16
fr:sapin	-7
fr:satisfact	3
fr:sauf_erreur	5
fr:sauf_le	-8
fr:saun	2
fr:saur_gre	2
fr:saur_vous	-3
fr:saurion	-6
fr:saut_le	6
fr:sauv	-28
fr:sauvegard	7
fr:sav	2
fr:savez	-15
fr:savez_vous	-4
fr:savoir	-27
fr:savoir_ce	-3
fr:savoir_ou	3
fr:savoir_qui	-10
fr:savoir_se	2
fr:savoir_si	-12
fr:savon	23
fr:scann	-5
fr:scel	4
fr:scolair	-3
fr:scotch	-18
fr:se	3
fr:se_agit	-15
fr:se_arret	23
fr:se_arretent	27
fr:se_chang	16
fr:se_connect	3
fr:se_en	-26
fr:se_est	-14
fr:se_etait	10
fr:se_eteint	4
fr:se_excus	-9
fr:se_faire	6
fr:se_fait	-15
fr:se_ferm	3
fr:se_il	-32
fr:se_lav	3
fr:se_occup	-11
fr:se_ouvr	7
fr:se_trouv	12
fr:se_y	-6
fr:seanc	29
fr:seanc_de	-18
fr:seanc_du	17
fr:seau	5
fr:sec	25
fr:secheux	21
fr:second	-21
fr:second_fois	11
fr:secour	-15
fr:secretair	10
fr:secretair_a	4
fr:secretariat	4
fr:secur	15
fr:securis	-9
fr:seiz	11
fr:sejour	-2
fr:sel	28
fr:selon	21
fr:semain	6
fr:semain_de	23
fr:semain_dern	9
fr:semain_et	-14
fr:semain_pass	-36
fr:semain_pour	-9
fr:semain_prochain	15
fr:semain_que	13
fr:sembl	8
fr:sembl_il	7
fr:sen	9
fr:send	8
fr:sent	22
fr:sent_la	19
fr:sent_le	27
fr:sentent	-22
fr:sentent_le	-23
fr:separ	17
fr:sept	18
fr:sept_et	-5
fr:sept_heur	5
fr:sept_minut	-3
fr:sept_mois	14
fr:septembr	-17
fr:ser	-8
fr:sera	-53
fr:serai	-15
fr:serait	-15
fr:serieux	-14
fr:seront	-20
fr:serr	-25
fr:serrur	9
fr:sert	-18
fr:serv	12
fr:serv_a	3
fr:serveur	-9
fr:serveux	12
fr:servic_a	3
fr:servic_apres-vent	4
fr:servic_de	4
fr:servic_ne	3
fr:serviet	-13
fr:ses	-2
fr:ses_#	-12
fr:ses_bott	4
fr:ses_cle	13
fr:session	5
fr:seul	-7
fr:seul_a	13
fr:seul_des	3
fr:seul_et	-6
fr:seul_la	24
fr:seul_le	11
fr:seul_person	-12
fr:seul_que	-9
fr:shampoing	-16
fr:she	-20
fr:shop	-4
fr:should	-15
fr:si	-22
fr:si_ca	-7
fr:si_ce	-35
fr:si_je	14
fr:si_la	-14
fr:si_le	-10
fr:si_ma	-4
fr:si_on	-33
fr:si_vous	-6
fr:sieg	-4
fr:siffl	3
fr:sign	18
fr:sign_le	-11
fr:sign_pour	30
fr:signal	-16
fr:signal_le	-4
fr:signal_que	9
fr:signal_un	-15
fr:signatur	-2
fr:siham	12
fr:silenc	-4
fr:silenc_radio	3
fr:simpl	-17
fr:sinc	21
fr:sinistr	-3
fr:sinon	-18
fr:sirop	-5
fr:sit	10
fr:sit_ce	-15
fr:situ	-8
fr:six	-17
fr:six_an	-30
fr:six_heur	-6
fr:six_minut	-11
fr:six_mois	12
fr:six_semain	16
fr:sm	5
fr:small	-11
fr:smel	-4
fr:so	-11
fr:so_i	-16
fr:social	-9
fr:soeur	-32
fr:soi	-15
fr:soi-dis	4
fr:soi_remerc	-7
fr:soign	-4
fr:soin	-9
fr:soir	3
fr:soir_a	-3
fr:soir_dans	-5
fr:soir_de	-12
fr:soir_le	-11
fr:soir_meme	-13
fr:soit	-32
fr:soit_#	-16
fr:soix	5
fr:soix_an	3
fr:soixante-douz	4
fr:sol	-5
fr:solang	-18
fr:sold	20
fr:solliqu	5
fr:solut	-10
fr:someon	-12
fr:somm	-11
fr:sommair	-14
fr:sommes	29
fr:sommes_le	55
fr:son	31
fr:son_adress	-7
fr:son_arriv	-10
fr:son_chez	26
fr:son_cot	-10
fr:son_dans	-10
fr:son_et	-14
fr:son_nom	-14
fr:son_numero	3
fr:son_per	11
fr:son_telephon	16
fr:sond	22
fr:sonnet	-7
fr:sont	19
fr:sont_a	-3
fr:sont_ferm	-5
fr:sont_les	12
fr:sont_part	-5
fr:sont_pas	30
fr:sont_rest	11
fr:sont_si	4
fr:sor	-19
fr:sorri	-20
fr:sort	12
fr:sort_de	9
fr:sort_du	30
fr:sort_les	9
fr:sort_une	-6
fr:sou	17
fr:souc	-32
fr:souc_de	-10
fr:souffl	18
fr:souffleux	-6
fr:souhait	-25
fr:souhait_connaitr	-4
fr:souhait_une	3
fr:soulign	-11
fr:soumiss	-5
fr:soup	-55
fr:soup_etait	-7
fr:soupir	-2
fr:sour	-14
fr:sourir	-10
fr:sourir_en	9
fr:sous	16
fr:sous-sol	-9
fr:sous_#	-27
fr:sous_dix	4
fr:sous_la	20
fr:sous_le	7
fr:sous_les	-2
fr:sous_nos	5
fr:sous_toutes	-11
fr:sous_un	4
fr:sous_une	14
fr:souvient	-13
fr:spa	-12
fr:special	-9
fr:spinning	5
fr:sport	-19
fr:stagiair	21
fr:standard	11
fr:star	-9
fr:station	-19
fr:statut	-4
fr:steev	-22
fr:stev	11
fr:still	-3
fr:stock	-5
fr:stor	-5
fr:stress	-4
fr:studio	3
fr:su	17
fr:sub	5
fr:subvent	-4
fr:sucr	-18
fr:suff	-26
fr:suggest	-3
fr:sui	2
fr:suis	-17
fr:suis_pas	-9
fr:suis_sort	-3
fr:suit	3
fr:suit_a	6
fr:suit_de	2
fr:suiv	-18
fr:suiv_le	-12
fr:suivr	-26
fr:sujet	-24
fr:sujet_de	-11
fr:sujet_du	-13
fr:sup	-46
fr:superb	6
fr:supermarch	18
fr:suppl	-36
fr:supplementair	-5
fr:support	-10
fr:suppos	-7
fr:supprim	12
fr:sur	24
fr:sur_#	17
fr:sur_ce	-5
fr:sur_de	8
fr:sur_des	-7
fr:sur_deux	7
fr:sur_internet	5
fr:sur_la	17
fr:sur_le	8
fr:sur_les	-22
fr:sur_ma	10
fr:sur_mes	-7
fr:sur_mon	3
fr:sur_notre	22
fr:sur_quatr	-21
fr:sur_son	-7
fr:sur_trois	-10
fr:sur_un	17
fr:surpris	-34
fr:surtout	-21
fr:surtout_pas	-3
fr:surveil	-21
fr:suspendr	-6
fr:suspendu	2
fr:sutur	-21
fr:sylv	-9
fr:symp	-4
fr:sympath	23
fr:system	4
fr:t	-8
fr:tabl	20
fr:tabl_a	-6
fr:tabl_de	5
fr:tableau	15
fr:tableau_de	18
fr:tac	43
fr:tach	9
fr:tacit	-9
fr:tact	11
fr:taill	-17
fr:tak	5
fr:tampon	-7
fr:tank	-4
fr:tant	-12
fr:tap	4
fr:tap_#	-41
fr:tapis	-5
fr:tard	-17
fr:tard_le	-31
fr:tarif	-24
fr:tarif_de	-7
fr:tart	-15
fr:tart_au	-14
fr:taux	-7
fr:taux_de	-5
fr:taux_reduit	2
fr:tax	-4
fr:tax_de	7
fr:te_as	16
fr:te_es	-10
fr:tech	-7
fr:technicien	13
fr:technicien_a	15
fr:technicien_ne	-11
fr:techniqu	-3
fr:tel	28
fr:tel_que	6
fr:telecharg	4
fr:telecommand	8
fr:telephon_a	14
fr:telephon_ce	3
fr:telephon_de	-6
fr:telephon_le	-21
fr:telephon_me	-14
fr:telephon_ne	31
fr:telephon_que	-15
fr:temp	8
fr:temp_que	3
fr:tempet	-14
fr:ten	-29
fr:ten_a	-18
fr:tendu	6
fr:tent	4
fr:tenu	7
fr:tenus	-8
fr:termin	-12
fr:terminal	-9
fr:terr	27
fr:tet	-4
fr:text	18
fr:thank	-29
fr:thank_you	-15
fr:that	6
fr:that_is	-9
fr:the_#	-2
fr:the_count	-16
fr:the_manag	-2
fr:the_tabl	16
fr:then	25
fr:there_is	24
fr:thermolun	4
fr:thermolun_#	7
fr:thermopomp	8
fr:thermos	-12
fr:thermostat	30
fr:they	-9
fr:thing	-43
fr:this	-13
fr:thre	34
fr:thre_week	22
fr:thursdai	-12
fr:ticket	15
fr:tied	6
fr:tien	12
fr:tien_a	-17
fr:tient	-26
fr:tient_a	-12
fr:tient_dans	5
fr:tier	9
fr:tier_du	12
fr:tilleul	-2
fr:tim	16
fr:timbr	-10
fr:tit	-8
fr:titr	-6
fr:to	-15
fr:to_sai	10
fr:to_the	-17
fr:toast	-8
fr:todai	-10
fr:toi	-6
fr:toilet	35
fr:toilet_du	3
fr:toit	6
fr:toitur	-4
fr:told_me	-3
fr:tomb_a	-9
fr:tomb_en	-17
fr:tomb_sur	9
fr:tombent	12
fr:too	6
fr:took	14
fr:top	2
fr:tot	-5
fr:total	19
fr:touch	-12
fr:toujour	41
fr:toujour_a	4
fr:toujour_dans	10
fr:toujour_de	3
fr:toujour_en	3
fr:toujour_la	-3
fr:toujour_le	29
fr:toujour_pa	4
fr:toujour_pas	29
fr:toujour_rien	2
fr:tour	-6
fr:tour_de	-6
fr:tourn	-20
fr:tourn_en	-11
fr:tourn_le	3
fr:tournent	5
fr:tournoi	-11
fr:tous	17
fr:tous_les	10
fr:tous_mes	-18
fr:touss	6
fr:tout	-8
fr:tout_ce	-25
fr:tout_de	-9
fr:tout_en	-16
fr:tout_fonction	-21
fr:tout_grand	-9
fr:tout_le	-5
fr:tout_se	4
fr:tout_seul	12
fr:tout_un	-2
fr:toute	17
fr:toute_la	36
fr:toute_ma	-2
fr:toute_seul	-25
fr:toutes_les	13
fr:toutes_reserv	-11
fr:trac	-20
fr:trac_de	3
fr:tracteur	4
fr:train	-24
fr:train_de	-9
fr:trait	-21
fr:trait_de	5
fr:trajet	-8
fr:tram	-11
fr:transfer	-19
fr:transfert	6
fr:transmet	-5
fr:transmettr	-12
fr:transport	3
fr:transporteur	6
fr:travail	9
fr:travail_de	-11
fr:travaill	5
fr:travaillent	-4
fr:traval	-17
fr:traval_de	3
fr:traver	-5
fr:travers	-13
fr:trebuch	3
fr:trembl	-8
fr:tremp	-14
fr:trent	7
fr:trent_et	19
fr:trent_jour	9
fr:trent_minut	-13
fr:trent_second	-5
fr:trente-cinq	-10
fr:trente-cinq_minut	-10
fr:tres	-11
fr:tres_content	-5
fr:tres_fach	-5
fr:tri	-9
fr:trimestr	15
fr:tripl	7
fr:tro	-27
fr:tro_bien	-9
fr:trois	27
fr:trois_an	5
fr:trois_fois	-10
fr:trois_heur	17
fr:trois_jour	-21
fr:trois_minut	11
fr:trois_semain	8
fr:trois_velos	12
fr:troisiem	17
fr:troisiem_fois	6
fr:tromp_de	5
fr:trop	-24
fr:trop_brui	-11
fr:trop_cher	4
fr:trop_fort	-10
fr:trop_grand	-7
fr:trottinet	-2
fr:trottoir	-4
fr:trou	5
fr:trou_dans	-3
fr:troubl	-12
fr:trouv	-12
fr:trouv_en	-15
fr:trouv_la	-10
fr:trouv_le	8
fr:trouv_pas	5
fr:trouv_que	14
fr:trouv_un	8
fr:trouv_une	-13
fr:truc	4
fr:truck	17
fr:ts	2
fr:tu	-18
fr:tu_me	-22
fr:tu_que	14
fr:tuqu	8
fr:tuyal	26
fr:tva	17
fr:tva_a	19
fr:two	18
fr:typ	6
fr:un	3
fr:un_#	-19
fr:un_abon	5
fr:un_accus	4
fr:un_acompt	-7
fr:un_an	5
fr:un_ange	-10
fr:un_appareil	-25
fr:un_avis	-9
fr:un_bac	13
fr:un_beau	19
fr:un_beb	-4
fr:un_billet	-9
fr:un_bogu	-10
fr:un_bout	6
fr:un_bouton	5
fr:un_bruit	2
fr:un_carton	15
fr:un_certificat	4
fr:un_chat	15
fr:un_chequ	-4
fr:un_chien	18
fr:un_choc	2
fr:un_clav	-3
fr:un_clic	-7
fr:un_client	-28
fr:un_cod	5
fr:un_coin	-10
fr:un_compt	2
fr:un_concurrent	-3
fr:un_confrer	-13
fr:un_conseil	-4
fr:un_contrat	-6
fr:un_control	13
fr:un_coup	17
fr:un_courriel	2
fr:un_cred	3
fr:un_de	-6
fr:un_defaut	-4
fr:un_del	5
fr:un_depart	11
fr:un_depot	5
fr:un_dev	-2
fr:un_dimanch	-45
fr:un_doss	-3
fr:un_eclat	3
fr:un_enfant	4
fr:un_entretien	22
fr:un_formulair	3
fr:un_gateau	-7
fr:un_gout	2
fr:un_grand	7
fr:un_homm	20
fr:un_joint	2
fr:un_jour	-18
fr:un_lien	3
fr:un_lit	-5
fr:un_magasin	-6
fr:un_mail	3
fr:un_manteau	-4
fr:un_mard	-11
fr:un_model	-5
fr:un_mois	24
fr:un_monsieur	6
fr:un_mort	5
fr:un_mot	-11
fr:un_numero	-6
fr:un_oeil	-2
fr:un_pans	20
fr:un_papi	6
fr:un_pet	-32
fr:un_pied	19
fr:un_pouc	-2
fr:un_prix	-7
fr:un_quart	10
fr:un_rappel	6
fr:un_rapport	-9
fr:un_rembours	5
fr:un_rendez-vous	-3
fr:un_robinet	-5
fr:un_robot	6
fr:un_samed	-12
fr:un_servic	-13
fr:un_seul	-4
fr:un_simpl	5
fr:un_sm	-35
fr:un_soir	-6
fr:un_sondag	3
fr:un_sou	17
fr:un_sourir	4
fr:un_tableau	-7
fr:un_technicien	-25
fr:un_ticket	6
fr:un_tier	6
fr:un_tout	-9
fr:un_tracteur	4
fr:un_trou	-18
fr:un_tuyau	4
fr:un_velo	-3
fr:un_vrai	-5
fr:under	4
fr:une	-6
fr:une_adress	-2
fr:une_amend	-10
fr:une_assiet	21
fr:une_attest	15
fr:une_autr	-6
fr:une_bach	4
fr:une_bel	-6
fr:une_boit	-15
fr:une_bon	-2
fr:une_cart	-12
fr:une_chais	29
fr:une_chambr	6
fr:une_chevill	-4
fr:une_chos	-8
fr:une_dam	3
fr:une_dat	-10
fr:une_de	6
fr:une_demand	3
fr:une_demi-heur	7
fr:une_dizain	4
fr:une_erreur	-3
fr:une_factur	-27
fr:une_feuill	3
fr:une_fois	2
fr:une_fractur	3
fr:une_goutt	-21
fr:une_heur	28
fr:une_journ	-5
fr:une_lettr	-16
fr:une_lign	11
fr:une_machin	-8
fr:une_minut	-21
fr:une_nouvel	-18
fr:une_nuit	-27
fr:une_odeur	3
fr:une_pag	18
fr:une_pann	-14
fr:une_patienc	-15
fr:une_petit	-22
fr:une_photo	11
fr:une_piec	-14
fr:une_pil	5
fr:une_plac	9
fr:une_plaint	-15
fr:une_pomp	-20
fr:une_port	-11
fr:une_repons	-6
fr:une_rou	4
fr:une_sall	6
fr:une_semain	-17
fr:une_seul	-12
fr:une_signatur	4
fr:une_simpl	9
fr:une_soir	-6
fr:une_solut	-13
fr:une_tabl	-17
fr:une_vrai	-11
fr:unilateral	3
fr:uniqu	-10
fr:unit	15
fr:universel	4
fr:up	10
fr:urgenc	-6
fr:urgent	-29
fr:us	10
fr:usag	23
fr:usin	6
fr:usur	6
fr:va_bien	-8
fr:vacanc	3
fr:vaccin	-4
fr:vach	-5
fr:vachon	-9
fr:vagu	-16
fr:vais	-23
fr:vais_vous	-12
fr:vaissel	-13
fr:valabl	-9
fr:valeur	20
fr:valid	20
fr:valis	13
fr:valis_a	6
fr:vandamm	-9
fr:vant	5
fr:vas	38
fr:vas_de	17
fr:vaut	-4
fr:veil	-14
fr:veil_de	8
fr:veilleur	3
fr:velo	23
fr:velos	-7
fr:ven	5
fr:ven_avec	-5
fr:ven_la	-3
fr:vend	-20
fr:vendeur	-26
fr:vendeur_a	3
fr:vendeur_de	-4
fr:vendeux	-19
fr:vendr	-4
fr:vendred_a	-6
fr:vendred_de	3
fr:vendred_soir	-8
fr:vendu_de	-4
fr:vent	15
fr:ventil	21
fr:venu	-10
fr:venu_le	-4
fr:venus	-8
fr:verand	13
fr:verdict	20
fr:verr	6
fr:verr_a	9
fr:vers	-16
fr:vers_#	-17
fr:vers_la	2
fr:vers_un	3
fr:vers_une	-3
fr:version	-18
fr:version_de	-4
fr:vert	-10
fr:very	-11
fr:vest	-3
fr:vestiair	-13
fr:vet	-4
fr:veterinair	-9
fr:veuill	-25
fr:veuill_agir	-6
fr:veulent	-13
fr:veut	-6
fr:veut_la	-2
fr:veut_le	-9
fr:veut_pas	3
fr:veut_plus	3
fr:veut_que	-8
fr:veut_savoir	-9
fr:veut_un	-5
fr:veut_une	-4
fr:veuv	-9
fr:veux	-31
fr:veux_que	-7
fr:vi	-9
fr:viand	-5
fr:viand_et	3
fr:vibr	-6
fr:vid	19
fr:vid_a	-3
fr:vid_et	3
fr:vidang	19
fr:video	13
fr:vieil	-26
fr:vien	-16
fr:vien_de	-4
fr:viendr	-5
fr:vient	-17
fr:vient_de	-18
fr:vient_pour	13
fr:vieux	-13
fr:vill	-18
fr:villag	-6
fr:villeneuv	-8
fr:vin	6
fr:vingt	-8
fr:vingt-cinq	7
fr:vingt-cinq_minut	4
fr:vingt-huit	4
fr:vingt-quatr	2
fr:vingt-six	9
fr:vingt-trois	4
fr:vingt_heur	-8
fr:vingt_minut	3
fr:vingt_person	-3
fr:vingt_pour	6
fr:vir	-44
fr:vir_part	-3
fr:vis	-16
fr:visag	12
fr:visibl	-5
fr:visit	14
fr:vit	-7
fr:vitess	19
fr:vitr	-8
fr:vitrin	-7
fr:viv	-5
fr:viv_voix	-12
fr:vocal	15
fr:voi	-16
fr:voi_le	6
fr:voila	26
fr:voila_a	4
fr:voila_ce	-7
fr:voir	16
fr:voir_avec	-5
fr:voir_la	-3
fr:vois	17
fr:voisin	-20
fr:voisin_de	-12
fr:voisin_qui	-11
fr:voit	-17
fr:voitur	-2
fr:voix	10
fr:vol	9
fr:vol_dans	-2
fr:vol_de	-18
fr:volet	-8
fr:vom	4
fr:vont	-3
fr:vos	-18
fr:vot	-5
fr:votre	14
fr:votre_appl	-2
fr:votre_assureur	-11
fr:votre_cod	21
fr:votre_collegu	-13
fr:votre_courr	-4
fr:votre_equip	-12
fr:votre_factur	-9
fr:votre_gar	-18
fr:votre_intervent	-3
fr:votre_livreur	8
fr:votre_mis	19
fr:votre_nouveau	9
fr:votre_ouvr	-15
fr:votre_pag	3
fr:votre_part	-17
fr:votre_plac	-2
fr:votre_prepos	13
fr:votre_propr	6
fr:votre_refus	3
fr:votre_regl	23
fr:votre_repons	-5
fr:votre_serveur	2
fr:votre_servic	-4
fr:votre_standard	10
fr:votre_technicien	24
fr:votre_temp	-5
fr:voudr	-27
fr:voudr_pas	3
fr:voudr_que	-11
fr:voudr_savoir	-3
fr:voul	-13
fr:voul_que	-5
fr:voul_vous	-10
fr:vouloir	-3
fr:vouloir_me	-4
fr:voulu	-21
fr:voulu_savoir	-14
fr:vous	-15
fr:vous-mem	-2
fr:vous_a	-3
fr:vous_adress	-8
fr:vous_ai	-22
fr:vous_aur	-8
fr:vous_autr	-12
fr:vous_avec	-11
fr:vous_avez	20
fr:vous_demand	-12
fr:vous_dev	6
fr:vous_dire	-12
fr:vous_ecris	15
fr:vous_en	-27
fr:vous_encor	-13
fr:vous_envoi	2
fr:vous_est	-15
fr:vous_et	-7
fr:vous_etes	-7
fr:vous_exprim	-7
fr:vous_la	21
fr:vous_laiss	-10
fr:vous_le	9
fr:vous_les	-12
fr:vous_livr	-9
fr:vous_me	11
fr:vous_ne	-2
fr:vous_nous	-12
fr:vous_plait	-29
fr:vous_pour	-6
fr:vous_pouvez	-10
fr:vous_pren	-6
fr:vous_pri	-18
fr:vous_recu	-6
fr:vous_refus	22
fr:vous_remerc	-3
fr:vous_saur	2
fr:vous_savez	-12
fr:vous_signal	8
fr:vous_trouv	-11
fr:vous_une	-7
fr:vous_voul	9
fr:vous_vous	-13
fr:voxtrio	18
fr:voyageur	-4
fr:voyon	-4
fr:vpn	6
fr:vrai	-37
fr:vs	16
fr:vs_avez	16
fr:vs_etes	-3
fr:vs_mav	5
fr:vs_me	2
fr:vu	20
fr:vu_a	3
fr:vu_de	15
fr:vu_pass	19
fr:wai	6
fr:want	-10
fr:was	-2
fr:wat	3
fr:we	-5
fr:we_are	16
fr:we_have	10
fr:we_would	-21
fr:week	14
fr:week-end	8
fr:went	31
fr:were	-25
fr:what	-21
fr:when	-13
fr:where	-3
fr:who	-7
fr:wi-f	-6
fr:wif	19
fr:will	-33
fr:will_be	-19
fr:with_the	-22
fr:without	-3
fr:word	3
fr:work	-33
fr:would	-39
fr:would_lik	-4
fr:y	-6
fr:y_a	5
fr:y_avait	7
fr:y_compr	-8
fr:y_dorm	-10
fr:y_en	21
fr:y_est	-5
fr:y_etait	4
fr:y_manqu	3
fr:y_ont	-16
fr:y_retourn	-24
fr:yannick	-37
fr:yaourt	4
fr:ye	21
fr:year	-8
fr:yesterdai	4
fr:yeux	7
fr:yeux_au	11
fr:yeux_ferm	-6
fr:yo	19
fr:you	6
fr:you_gui	-10
fr:you_send	10
fr:you_told	8
fr:your	-25
fr:youssef	-11
fr:zero	-7
fr:zerrouk	22
fr:zon	19
from:letter	-35
from:note	-34
from:review	3
lead:	-15
lead:11	-6
lead:12	-10
lead:14	-10
lead:2	17
lead:24	-4
lead:2h	19
lead:3	3
lead:31	4
lead:35	6
lead:4	23
lead:48	-13
lead:4e	22
lead:5	6
lead:61	23
lead:9	-31
lead:95	35
lead:a	-3
lead:according	21
lead:after	-4
lead:agence	-10
lead:all	5
lead:allo	4
lead:allow	-24
lead:alors	39
lead:although	18
lead:an	4
lead:and	12
lead:annonce	6
lead:annule	-8
lead:any	-19
lead:app	-2
lead:appel	-28
lead:appelez	-14
lead:appelle	-13
lead:apres	3
lead:are	-20
lead:as	22
lead:ask	4
lead:asked	7
lead:asking	-13
lead:asks	-9
lead:assurance	5
lead:at	26
lead:aucun	16
lead:aucune	34
lead:aurelie	-14
lead:autant	4
lead:aux	-18
lead:avant	-7
lead:avec	4
lead:avez	-26
lead:back	-7
lead:beau	-12
lead:because	-11
lead:been	6
lead:before	-5
lead:belle	-6
lead:benoit	19
lead:best	-16
lead:between	3
lead:bien	-15
lead:black	4
lead:bloque	4
lead:bon	-3
lead:bonjour	-36
lead:bonne	-18
lead:bonsoir	-35
lead:booked	9
lead:booking	18
lead:brand	7
lead:bravo	-21
lead:breakfast	17
lead:bright	-8
lead:broken	4
lead:bruno	-19
lead:buffet	4
lead:bureau	5
lead:business	-13
lead:but	39
lead:by	6
lead:c	-9
lead:cabinet	-6
lead:call	-15
lead:called	7
lead:calling	-4
lead:can	-49
lead:cancelled	-7
lead:card	6
lead:cc	-11
lead:ce	23
lead:ceiling	-5
lead:cela	-17
lead:cent	-5
lead:cette	21
lead:chambre	-14
lead:chapeau	-11
lead:chaque	8
lead:chargement	5
lead:charming	8
lead:chaudiere	-18
lead:chauffage	-4
lead:chauffeur	-7
lead:cheers	-13
lead:cheque	4
lead:cher	-16
lead:chere	-17
lead:chers	-10
lead:chez	6
lead:cinq	-13
lead:claim	12
lead:clean	-20
lead:clear	-18
lead:client	-5
lead:cliente	13
lead:clients	5
lead:closed	7
lead:code	3
lead:cold	18
lead:colin	-6
lead:colis	-5
lead:combien	-18
lead:come	10
lead:commande	22
lead:comme	-13
lead:comment	-22
lead:complaint	-6
lead:confirm	-13
lead:confirmer	-15
lead:conseil	-23
lead:coucou	-9
lead:could	-48
lead:couple	6
lead:dans	16
lead:day	18
lead:de	-5
lead:dear	-39
lead:delivery	-15
lead:demande	-25
lead:depuis	43
lead:des	8
lead:despite	-13
lead:deux	22
lead:deuxieme	3
lead:diagnostic	4
lead:did	-18
lead:dimanche	25
lead:dit	-18
lead:dites	-25
lead:dix	-7
lead:do	-39
lead:does	-33
lead:dois	-7
lead:dommage	21
lead:donc	-3
lead:door	20
lead:dossier	-14
lead:douche	-16
lead:douze	7
lead:dr	-24
lead:driver	-10
lead:dry	-4
lead:du	-14
lead:dylan	-8
lead:each	26
lead:eau	4
lead:ecran	3
lead:edwin	-11
lead:eight	6
lead:eleven	9
lead:elle	5
lead:elles	17
lead:encore	24
lead:enfin	-23
lead:entre	19
lead:entre-temps	-17
lead:enzo	16
lead:episode	8
lead:est	-10
lead:et	-13
lead:even	-27
lead:ever	3
lead:every	16
lead:everything	-7
lead:facture	-9
lead:faites	-18
lead:family	5
lead:faut	-11
lead:ferme	7
lead:fibre	-16
lead:file	-2
lead:first	36
lead:five	-10
lead:fixed	4
lead:following	-17
lead:for	-10
lead:forfait	-3
lead:form	5
lead:formulaire	7
lead:forty	10
lead:four	3
lead:fourteen	-4
lead:fourth	3
lead:franchement	-23
lead:freddy	28
lead:fuite	-24
lead:funny	-4
lead:gaetan	-7
lead:ghislain	-20
lead:going	-8
lead:good	-12
lead:got	-25
lead:grace	-20
lead:great	-12
lead:guess	-2
lead:guest	4
lead:guillaume	-5
lead:had	-5
lead:half	14
lead:has	-13
lead:hats	-17
lead:have	-10
lead:having	4
lead:he	-24
lead:heat	11
lead:heating	-7
lead:hello	-27
lead:her	32
lead:hey	-4
lead:hi	-30
lead:hier	6
lead:his	4
lead:honest	-21
lead:honestly	4
lead:how	-31
lead:i	-11
lead:if	-36
lead:il	6
lead:ils	-12
lead:impossible	13
lead:imprimante	-3
lead:in	-9
lead:is	-60
lead:it	45
lead:its	10
lead:jamais	-20
lead:je	-40
lead:jeudi	27
lead:josee	-9
lead:just	-12
lead:kind	-5
lead:kindly	-6
lead:la	8
lead:lady	15
lead:last	-23
lead:le	31
lead:left	-5
lead:les	15
lead:let	-7
lead:like	-10
lead:line	-3
lead:livraison	-7
lead:livreur	-7
lead:loan	-5
lead:locataire	3
lead:loredana	-7
lead:lovely	-9
lead:lui	-19
lead:lundi	16
lead:m	-63
lead:ma	-29
lead:madame	-35
lead:mais	-27
lead:malgre	-24
lead:maman	-4
lead:may	3
lead:me	-10
lead:mehdi	-8
lead:meme	-33
lead:merci	-9
lead:mercredi	14
lead:mere	6
lead:mes	-16
lead:message	-21
lead:might	-5
lead:mine	10
lead:mise	-4
lead:mme	-48
lead:mon	-18
lead:monsieur	-15
lead:morning	-8
lead:mr	-19
lead:mrs	-32
lead:music	3
lead:musique	-6
lead:my	-5
lead:name	-10
lead:ne	-8
lead:never	-5
lead:new	34
lead:next	-6
lead:ni	-3
lead:nice	10
lead:nico	14
lead:niveau	15
lead:no	-32
lead:nobody	49
lead:nom	-7
lead:non	14
lead:normal	5
lead:nos	-25
lead:not	27
lead:nothing	-17
lead:notre	-32
lead:nous	8
lead:numero	-10
lead:odeur	4
lead:of	21
lead:ok	-4
lead:on	-4
lead:one	3
lead:online	6
lead:only	22
lead:onze	11
lead:opening	3
lead:or	17
lead:ordered	4
lead:ou	-9
lead:paid	-16
lead:panne	-19
lead:parcel	-6
lead:parfait	-16
lead:pas	-5
lead:passe	-22
lead:patient	-4
lead:paying	4
lead:payment	4
lead:pendant	7
lead:perfect	-19
lead:permettez	-16
lead:personne	27
lead:petit	-16
lead:peut	-10
lead:photo	-6
lead:physio	-6
lead:pis	-3
lead:piscine	-4
lead:please	-51
lead:plus	14
lead:points	-6
lead:pour	4
lead:pourquoi	-5
lead:pourriez	-16
lead:pourtant	21
lead:poussette	-12
lead:pouvez	-27
lead:press	6
lead:price	-13
lead:prix	-15
lead:probleme	-4
lead:puis	2
lead:quand	12
lead:quarante	-16
lead:quatorze	4
lead:quatre	22
lead:quatrieme	3
lead:que	-27
lead:quel	-13
lead:quelle	-23
lead:quelqu'un	-12
lead:quick	-15
lead:r	-5
lead:rappeler	-11
lead:rappelez	-5
lead:rappelle	-7
lead:rare	-38
lead:recevez	-10
lead:reclamation	-5
lead:recu	31
lead:refuse	19
lead:remote	4
lead:rendez-vous	8
lead:repare	3
lead:reparti	17
lead:reported	3
lead:respect	-32
lead:rien	-28
lead:room	-16
lead:rue	14
lead:sa	15
lead:salon	4
lead:salut	-11
lead:same	-12
lead:samedi	7
lead:samira	-18
lead:sans	-15
lead:sauf	4
lead:sauriez	-3
lead:savez	-4
lead:says	19
lead:se	12
lead:second	-13
lead:see	-12
lead:selon	19
lead:sent	8
lead:sept	13
lead:serait	9
lead:server	-13
lead:service	-28
lead:seulement	32
lead:seven	7
lead:she	-21
lead:should	-16
lead:si	-43
lead:signale	4
lead:silence	8
lead:simple	-29
lead:since	17
lead:sinon	-18
lead:site	-15
lead:six	-3
lead:so	-5
lead:sold	-14
lead:son	3
lead:sorry	-21
lead:sous	-10
lead:soyez	-17
lead:started	-10
lead:steve	22
lead:stop	3
lead:suivi	-16
lead:super	-7
lead:support	-8
lead:sur	32
lead:take	-12
lead:tank	-11
lead:tapez	5
lead:technicien	15
lead:ten	-12
lead:tenant	3
lead:thank	-30
lead:thanks	-24
lead:that	12
lead:the	33
lead:their	6
lead:then	3
lead:there	27
lead:they	-11
lead:third	6
lead:this	5
lead:though	-5
lead:three	23
lead:ticket	5
lead:to	-7
lead:today	-8
lead:toilettes	2
lead:told	-3
lead:too	8
lead:toujours	10
lead:tous	13
lead:tout	-11
lead:toute	-14
lead:toutes	-3
lead:town	-3
lead:traiteur	5
lead:travail	-8
lead:trente	34
lead:tres	-14
lead:trois	26
lead:trop	-4
lead:tu	-29
lead:twelve	-3
lead:two	6
lead:un	-23
lead:une	-10
lead:unless	-6
lead:up	4
lead:vendredi	3
lead:verdict	20
lead:very	-18
lead:veuillez	-25
lead:veut	-33
lead:voila	-4
lead:vos	28
lead:votre	20
lead:voulez	-3
lead:vous	3
lead:wants	-29
lead:was	19
lead:wat	-8
lead:water	22
lead:we	-14
lead:well	14
lead:what	13
lead:whats	-11
lead:when	-27
lead:where	-7
lead:whereas	6
lead:which	-14
lead:while	-3
lead:who	-10
lead:why	5
lead:with	-9
lead:without	9
lead:would	-11
lead:wrong	3
lead:yannick	-33
lead:yet	11
lead:yo	19
lead:you	29
lead:your	20
lead:zero	22
length:long	-45
length:middle	-35
length:short	70
names:product	49
names:staff	-27
nature:attitude	24
nature:money	53
nature:place	29
nature:process	46
nature:quality	40
nature:safety	11
nothing-stronger	63
opens-sentence	-35
place	-35
place:first	-53
place:last	-81
place:only	88
problem	44
reproach	-3
reproach:none	-39
reproach:plain	-16
says:not	13
says:they	-11
says:we	-3
says:you	-2
sign:colon	43
sign:date	-7
sign:digit	28
sign:ellipsis	86
sign:exclaims	-22
sign:hour	27
sign:money	26
sign:percent	35
sign:question	-84
sign:quotes	83
sign:shout	57
sign:span	-39
stars:high	-57
stars:low	38
stars:middle	12
strongest	21
topic	6
turned:positive.praise	-25
words:-1	65
words:0	-57
words:1	-41
words:2	-34
words:3	-13
words:4	-2
words:5	54`;

export const MESSAGE_TABLE = `any:cue:contact.contact	14	54	-12	16	-22	-8	-23	-4	11	43	-17		5	31	11	37	-27	21	-9	9	4	-18	-4
any:cue:critical.asks_for_boss	22	38	-5	13	-19	9	-5	21	-9	31	-12	-9	54	-14	-9	-3	-22	14	-4	-26	13	29	-24
any:cue:critical.churn_threat	-5	34	-11	11	3	-5	-10	-9	66	-11	-15	-11	31	14	66	-6		-27	-5	-12	-8	47	-26
any:cue:critical.churn_threat.contract	13	29	-2	3	-5	-12			47	-4	-3	-4	-10	14	47		-8	-11		21	-3	23	-19
any:cue:critical.discrimination	27	67	-15		3	11	-6	-8	-8	85	-12	-9	13	-13	-8	-6	-25	-10	-6	-39	36	9	9
any:cue:critical.discrimination.trait	-4	34	-30	26	-50	-23	-17	-18	-4	45	-4	-18	10	-26	-4	-14	-33	-19	-14	-6	47	3	3
any:cue:critical.discrimination.treatment	17	29	4	-26	-38	-26	-7	-9	-9	47	-12	-10	26	6	-9	-7	11	-8	-9	-49	37		-6
any:cue:critical.insult-to-staff	9
any:cue:critical.large_money	16
any:cue:critical.large_money.loss	-9	5	-46	33	-26		15	-17	-22	-19	-28	39	-27	-19	-22	-23	-57	39		4	-8	-40	8
any:cue:critical.legal_threat.lawyer	-4	32	17	7	-25	8	67	-7	-9	-6	-11	28	-9	16	-9	-6	-11	33	-6	-27	-7	-13
any:cue:critical.legal_threat.regulator	14	23	-9	-14	-15	19	50	-3	-3	-4	-8	-4	-7	-8	-3	-3	-44	-32	-5	53	-5	-11	23
any:cue:critical.media_threat	11	52	-9	20	-23	-19	-7	81	-9	-10	-8	18	-8	-13	-9	-3	-37	23	-4	14	-8	-15	19
any:cue:critical.safety.harm	4	90	-25	-7	-32	113	7	-13	3	-16	57	-17	21	-30	3	-8	-17	-34	-13	-15	-16	19	42
any:cue:critical.safety.hazard	20	66	-11	-10	-17	78	23	-6	-12	-7	3	-6	-16	-12	-12	-2	-8	-21	-6	27	-7	38	-40
any:cue:critical.vip_client	-8
any:cue:critical.vulnerable_person	4	44	-24	43	21	34	-12	-11	-15	-14	82	-15	11	-24	-15	-8		-21	-12	33	-15	-8	-52
any:cue:critical.vulnerable_person.need	4	6	-11	-40	-20	17	-29	-25	13	-22	46	-28		-8	13	-28	54	-37	-31	3	-19	-9	-55
any:cue:irony.absurd-image	16	5	18		23		-19	-16	11	-21	-25	-18	-4	11	11	-14		21	-22	-8	-18	22	-31
any:cue:irony.mock-praise	-5	-11	75	-33	-28	-15	-23	-22	-24	-29	-26	10	-27	-16	-24	-31	41		-30	-10	-25	-33	-39
any:cue:negative.announcement	-46	-44	-9	18	3	-36	-14	-18	-17	-16	-22	-4	-18	-29	-17	-16	15	26	-9	-34	-6	-9	-22
any:cue:negative.dissatisfaction	-2	-27	-20	7	19	-18	-24	-26	-5	-29	-12	-31		-33	-5	-8		-10	-16	25	-11	-3	-43
any:cue:negative.excess	22	10	4	-10	-8	-14		-22	12	-24	-12	-5	-24	8	12	9	-20	-25	-27	40	-24	-21	-6
any:cue:negative.failed-expectation	6	8		-16	-8	-2	-15	-20	-4			-3	-14	11	-4		14	4	-37	-10			-13
any:cue:negative.failed-function		-8	-16	-17	-4	-4	-2	-26	-23	-16	-6	-23	-10	-18	-23	-26	-10	-17	-10	28	-11		-35
any:cue:negative.lack	11	21	-31	18	-34	20	-3	-12	8	-13	27	5	-19	28	8	-10		17	-12	-32	-13	-6	19
any:cue:negative.plain-negation	9	-4	-9	29	15	-8	-18	-13		-14	19	-8	-12	4		-19	-11	-8	-2	10	13	5	-20
any:cue:negative.recalled-promise		-16	-5	16	-31	-17	-17	-15	-19	-21		-23			-19	-20	5	-3	-21	24	-17	-12	-10
any:cue:negative.repetition	6	19	4	-18	-23	-15	-8	6		-19	-10	-3	-12	24		10	9	-8	-30	-4	-9	12	-7
any:cue:negative.reproachful-question	-17	-12	-10	11	-17	15	-4	-4	-6	-8	-6	-5	17	13	-6	-2	-18	13	-5	-45	-4	9	26
any:cue:negative.trouble	9	-24	10	12		-24	-24	-27	-19	-26	-18	-27	-26	-8	-19	-17	-8	4	-3	-30	-33	-18	27
any:cue:negative.wait	9	-21	7		-16	-22	-29	-14	-10		-5	-25	-19	-24	-10	-30	-11	4	-37	-4	9	-5	-13
any:cue:negative.wrong	13	-39	-42	16	12	-26	-14	-16	-20	-17	-25	-28	-33	-27	-20	-28	6	-19	7	7	6	-31	-24
any:cue:noise.advertising	-18	-7	-15	9	15	-26	19	-9	-10	-9	-10	29	-10	17	-10	-7	38	-14	-11	-20	-7	-12	4
any:cue:noise.auto_reply	6
any:cue:noise.bounce	-28
any:cue:noise.internal	-20	-3	34	-25	4	-12	-9	-8	-8	13	-9	-8	-10	-12	-8	-8	13	-18	-5	10	12	-13	-15
any:cue:noise.job_application	-10	-19	3	22	-33	3	-12	-9	-12	-11	-15	-12	-15	-13	-12	-12	-34	20	31	-7	-9	-22	-25
any:cue:noise.misdirected	7
any:cue:noise.newsletter	-22	4	36	-37	-33	-11	-19	23	-8	-8	-7	-11	-8	-9	-8	-7	27	-9	-5	-41	-6	-6	21
any:cue:noise.out_of_office	-49	-21			-19	-14	-9	-6	-7	-5	-9	-8	-5	-11	-7	-4
any:cue:noise.phishing	-60	-26			-39	-26	-5	-13	-12	-12	-12	4	-11	-15	-12	-10
any:cue:noise.supplier	-2	4	5	3	-19	-11	7	-5	-5	-6	-5	-10	-4	-8	-5	-3	-51	-22	-6	69	-5	-6	-36
any:cue:people.person			-27	7	13	-13	-8	-10	-25	-3		-19	-4	-17	-25	-18	39	-15	-21	-24	-3	-16	-11
any:cue:people.service	3	37	3	4	-27	21	14	-26	-3	6	-20	10	13	31	-3	-25	-51	23	-11	-3	-9	-15	41
any:cue:positive.denial	-89	-43	-13	28	-45	-41	-30	-30	-20	-33	-37	-17	-36	-40	-20	-32	-35	30	-15	9	-14	-7	-14
any:cue:positive.future-praise	-63	-16	-8	14	-10	-15	-12	-8	14	-9	-9	-9	-10	5	14	-7	4	5	-5	6	-3	15	-16
any:cue:positive.praise	-20	-27	13	-4	-48	-7	-21	-27	-24	-16	-23	-23		-28	-24	-30	21	-10	-7	-18	-18	-16	-19
any:cue:positive.thanks	-48	-49	21	42	-21	-39	-29	-26	-19	-21	-32	-17	-30	-28	-19	-28	-8		-31	14	-23	-17	-10
any:cue:remedy.apology	-53	33	-11	15	-11	-22	-7	-9	-10	55	-14	-8	8	-14	-10	-7	-39	-8	-11	-20	74	-28	-28
any:cue:remedy.callback	-4	31	19	22	-6	13	-17	8	9	-25	9	-19	41	10	9	-13	7	-3	-25	-76	9	90	-70
any:cue:remedy.discount	20	16	-11	14	-31	-21	18	-7	-5	21	-9	-8	-12	-10	-5	-3	13	38	-9	-47	-8	-19	8
any:cue:remedy.information	-8	5	-45	58		-22	-13	9	-4	18	3	20	-36		-4	-18	38	9	-5	-51	-15	12	-5
any:cue:remedy.redo	-13	-17	-8	32		-33	-15	-10	-4	-15	-27	-17	-12		-4	-2	-21	-15	-23	57	-17	-19	-30
any:cue:remedy.refund	-3	-34	-22	45	18	-25	-10	-23	-6	-27	-27	-20	-25	-19	-6	-18	-53	80	9	-50	-27	-35	-15
any:cue:severity.harden	-4	-23	-36	-11	-36	-42	-25	-25	-24	-10	-28	-6	-30	-36	-24		17	6	-9	-38	-10	-36	35
any:cue:severity.no-home-service	-4	-15	30	-35	-26	-9	-13	-9	11	-11	-3	-10	-14		11	-10		5	-11	2	-9	4	-22
any:cue:severity.repeat	16		-13	-28	-15	-5	-13	-16	3	-15	-21	13	2	27	3	-16	-7	-11	-13	10	15	25	-18
any:cue:severity.soften	22	-17	-29		-18		-18	-19	-20	-7	-14	-21	-23	-27	-20	-20	42	-23	-24	-19	-2	5	-6
any:cue:speech.question	-34	-22	4	35	-32	-35	-22	-20	-21	7	-26	-23	-22	-8	-21	-15	-43		14		-24	-31	29
any:cue:speech.request	-18	-24	-6	11	-26	-11	-7	-5	-5	-6	-7	-7	-7	-8	-5	-4	-30	6	-3	-11	27	-8	19
any:cue:speech.status-chase	-73	-33	-11	18		-25	-18	-17	-18	-18	-20	-19	-16	-22	-18	-16	5	32	-8	-23	-5	-10	-17
any:cue:wish.wish	-10	-5		33	20	-12	-9	-12	-9	-3	-6	-6	-7	-16	-9	-17	-10	-8	-18	13	-3		-2
any:nature:attitude	22	16	-2	27	37	-15	7	-17	-5		-9		12	18	-5	-18	-7	-60		12	5		32
any:nature:money	17	-65	8	7	10	-32	-24	-16	-17	-19	-17	-23	-18	-29	-17	-17	19	44	30	-25	-19	-22	-64
any:nature:place	17	-22	-36	-21		-26	-29	-22	-8	-23	-20	-22	-9	11	-8	4	7	-21	-27	11	-22	-7	-26
any:nature:process	21	17	-51	9	3	5	-6	-3	-13	-12	-4	-6	-4	16	-13	2	-11		-21	19	-6		-12
any:nature:quality	18	-20	3	-10	-20	-5	-30		-27	-23	-26	-23	-21		-27	-32	-23		-12	16	-19	-32	-17
any:nature:safety	20	28	16	-3	-19	57	9	-21	8	-11	11	-22	-4	-26	8	-19	-31	-37	3	35	-9	17	-29
any:problem	21	-10	-20	-10	-18	-5	-14	-20	-18	-21	-23	-18	-22	-8	-18	-19	-3	-11	-19	-5	-21	-13	-6
any:topic		-26	-16	-18	-25	-29	-28	-27	-29	-27	-30	-27	-29	-30	-29	-24	-3	-19	-21	-15	-29	-25	-24
any:turned:positive.praise	-5		-6	4		-16	-6	-5	15	-7	-8	-9	20	15	15	-3	4	23	-5	-35	-6	27	-12
asks	-28	-66	-17	52	-48	-39	-30	-30	-31	-33	-35	-33	-27	-26	-31	-26	-60	-18	-19	13	-34	-33	55
bias		-35	-27	-17	-33	-36	-32	-32	-33	-32	-34	-31	-33	-34	-33	-30	8	-28	-28	-25	-34	-33	-26
chance:first	11	-9	-12	-8	-12	-12	-12	-13	-14	-13	-13	-13	-14	-11	-14	-12	5	-12	-13	-16	-15	-14	-5
chance:logit	9	5			3	3	3	2			2			4						-3			7
chance:second	4	-3	-7		-3	-5	-6	-5	-5	-5	-6	-5	-6	-4	-5	-5	-6	-3	-6		-6	-8
clauses:0	-14	-44	-60	-70	-56	-43	-40	-42	-43	-41	-45	-39	-38	-39	-43	-41	-3	-31	-35	-7	-36	-35	-55
clauses:1	10	-84	-111	-53	-77	-84	-65	-67	-63	-66	-52	-64	-65	-81	-63	-73	36	-77	-45	-77	-68	-44	-21
clauses:2	-8	-65	10	-43	-40	-53	-41	-41	-42	-40	-49	-43	-45	-38	-42	-21	17	-59	-37	-12	-45	-40	-31
clauses:3	50	-27		24	11	-28	-17	-25	-31	-24	-21	-19	-25	-33	-31	-18	-10	11		-5	-11	-31	-20
clauses:4	71	80	-38	39	-3	49	18	32	43	25	21	27	18	24	43	-11	-12	10	-22	-3		22	8
clauses:5	7		20	25	-28	20	-4	-3	-5	-8	16	-5	24	34	-5		-3	2	-6	21	-9	5	20
contacts		11	-4		-3	4					-2			13		6		3		-8		4
en:#	8		-3	3	4	-8	-10	-12	-8	-10	-6	-3	-7	-4	-8	-3			-7	-6	-15	-7	3
en:#_#	10	-3	8	-10	-8	-3	-5	-7	-7	3				-10	-7	-6	4	2	-6	-7
en:#_a	3			-9	-6	5		-2	-2	-3	-3	-3	-2	-3	-2		-8	-5		13	-2	-3	-8
en:#_all	9
en:#_and	14	5	11	-2			5	-3		-3	-3	2	-3	5		6	5	6	-2	-12	-3	6	-10
en:#_at	4	-4	-5		-2	-2											6	-6		-2			-2
en:#_august	2
en:#_crack	-4
en:#_dad	-4
en:#_decemb	2
en:#_degre	8	3	-5		-4	4					6							-4					5
en:#_deposit	2
en:#_every	3
en:#_for	9	-9		-3	-6	-3						-2		-2			-9			3			5
en:#_gb	5
en:#_gui	-4
en:#_h	2
en:#_has	3
en:#_hot	-5
en:#_hour	-8	-5				-3	-2					-3
en:#_i	7	5		3	6					3			5	5			-8			8	4		-2
en:#_in	9	2	6		-3	-3						5		-3				7		-7			-5
en:#_incom	-5
en:#_is	4	-2	-3		4													4		-4			-3
en:#_januari	-5
en:#_km	2
en:#_ladi	-2
en:#_litr	4			2	-5	-2			3					3	3		-5	5				3	-6
en:#_may	7	3			-3							5					-5	-7		6			3
en:#_min	-7
en:#_minut	-3
en:#_moulin	-4
en:#_my	2
en:#_novemb	2
en:#_octob	4
en:#_of		-6		3	-3	-3								-2			-5			7			-6
en:#_on	5	-5		5	-5	-2								-2			-7	5		6			-7
en:#_or	-4
en:#_owner	-2
en:#_p	2	-3	7	-7																3
en:#_plan	-3
en:#_pleas	-6
en:#_problem	-2
en:#_sec	6
en:#_septemb	2								4					3	4		-4	4				4	-5
en:#_sinc	4
en:#_technician	-5
en:#_the	4	-2	4		-2													7		-5			-4
en:#_there	-9
en:#_time	2
en:#_train	-3
en:#_w	5
en:#_went	2
en:#_were	2
en:#_when	5
en:#_with	6	-7	-7	-3	-7	-4					-3	-3		-3			12			-9		-2	-8
en:#_you	5	-4	-2	3	-3												-6	-6		4			5
en:'s	8	5		8		-6	-7	-8		-3	-3		-9	-3			5		-8	-14	-9	-5	13
en:'s_a	-3
en:'s_app	-4
en:'s_been	3
en:'s_birthdai	-2
en:'s_clock	-3
en:'s_communion	-2
en:'s_discret	-3
en:'s_fix	-2
en:'s_funer	4
en:'s_mistak	-3
en:'s_number	-3
en:'s_off	-3
en:'s_outag	-2
en:'s_school	2
en:'s_updat	5
en:'s_wed	2
en:'s_work	-3
en:a	4	2		-4	-11	-5	-18	-8	-13	-10	-4	-6	-9	-12	-13	-6			-8		-7	-11	-8
en:a1	-2
en:a_#	5
en:a_bad	-4
en:a_bag	2
en:a_beauti	2
en:a_bed	-2
en:a_bit	4
en:a_blue	-5
en:a_book	-2
en:a_bookshop	-2
en:a_brand	-3
en:a_bu	2
en:a_budget	-3
en:a_bug	-4
en:a_cabl	-2
en:a_car	-6
en:a_card	7	-3	-2															-3					3
en:a_cent	-3
en:a_chang	-3
en:a_charg	2
en:a_charm	-3
en:a_clear	-2
en:a_cloud	-5
en:a_coat	-3
en:a_coffe	2
en:a_complaint	-3
en:a_copi	-3
en:a_crash	-3
en:a_date		6							5					4	5		-4			6		-3	2
en:a_dead	3
en:a_debit	2
en:a_decent	-4
en:a_doctor	-3
en:a_finger	-11
en:a_garment	-5
en:a_gem	-3
en:a_gent	-2
en:a_gentl	-2
en:a_gentleman	3
en:a_genuin	-2
en:a_girl	-3
en:a_good	3		-5															5		-3			-3
en:a_grand	-2
en:a_great	4
en:a_hair	-3
en:a_hand	2
en:a_hello	-2
en:a_hole	7
en:a_hospit	2
en:a_huge	-2
en:a_human	-2
en:a_joi	-2
en:a_joke	3
en:a_jolt	-3
en:a_ladi	3	-5		-6		-2											-5	-4		11			-3
en:a_lawyer	3
en:a_layperson	-3
en:a_librari	-2
en:a_lil	-2
en:a_line		-4		6	5															-9			7
en:a_list	3
en:a_littl		-5	4														-3	-6		11			-5
en:a_log	-5
en:a_lot	-3	-3
en:a_m	4	-3			-2
en:a_manag	2
en:a_map	-3
en:a_mark	-5
en:a_mattress	-3
en:a_messag	-3
en:a_minut	-2
en:a_month	8
en:a_new	3		-2	-3					4					4	4			-2		2		4
en:a_nice	3
en:a_night	2
en:a_nightclub	-6
en:a_ninety-year-old	-3
en:a_note	-3
en:a_number	3
en:a_panic	-5
en:a_patient	4
en:a_phone	4
en:a_photo	-3
en:a_plai	-4
en:a_plastic	4
en:a_pleasur	-7
en:a_practition	-2
en:a_price	4
en:a_public	-3
en:a_quarter	-3
en:a_quick	3
en:a_quiet	-3
en:a_rai	-2
en:a_real	-3
en:a_red	3
en:a_refus	-2
en:a_rental	-3
en:a_repli	-4
en:a_room	3
en:a_saint	-4
en:a_sat	-3
en:a_scam	-3
en:a_second		-5	4		-3												-3	3		7			-4
en:a_sheet	3
en:a_shrug	-4
en:a_slice	-5
en:a_slot	-5
en:a_small	3
en:a_smile	-11
en:a_snowstorm	-2
en:a_stop	-5
en:a_stroller	-4
en:a_success	-3
en:a_sundai	-11
en:a_swelter	-2
en:a_tap	-4
en:a_team	-3
en:a_tear	-2
en:a_thing	8
en:a_third	3
en:a_ticket	3
en:a_tip	-3
en:a_tractor	2
en:a_tuesdai	6
en:a_us	6
en:a_visit	-2
en:a_wai	-8
en:a_walk	-3
en:a_wall	3
en:a_week	-10
en:a_wheelchair	2
en:a_wrench	-4
en:a_year	-8
en:aboard	-2
en:about	-4	3	-3		-5	-3	-5	-6		3	-9	-9		2		-5	2	6	-5	-7		6	-10
en:about_#	3	4			-3	-3			3				5	4	3		-4	-6		3		6	-3
en:about_a	-3	3								5
en:about_bui	-3
en:about_complain	-2
en:about_it				4	4	2								-2			8			-7		-2
en:about_ten	2
en:about_that	-2
en:about_the	-3		-3		-6	-3				4		-2					-9	3		5
en:about_to	4
en:abov	8	6		4	5	8					5							-3		-6			8
en:abov_the	3
en:absolut	-4
en:absolut_star	-3
en:ac	-7
en:ac_he	-3
en:accept	-6
en:accept_my	-5
en:access	-6
en:access_at	-2
en:access_to	-4
en:accid	2
en:accord	5
en:accord_to	5
en:account	10	9		4	-4	-5	5			3	-2	10	4	9			-4	10		-6	3		-12
en:account_dug	-3
en:account_is	2
en:acknowledg_the	-3
en:across	3
en:act	-2
en:actual	4
en:actual_read	-3
en:ad	4
en:adapt	-2
en:add	-8
en:add_the	-8
en:address	13	-3			4	-3				2		-3	4	-3			-3	-6	-2	-5		-3	7
en:adjust	3
en:admir_patienc	-3
en:admit_his	-3
en:adult	4	-5		-3	4	-2											6	-3		-8			4
en:advertis	2
en:advic	-13
en:advic_and	-3
en:advic_no	-2
en:advis	-4
en:advis_built	-3
en:advis_by	-3
en:advis_super	-3
en:advis_understood	-4
en:afraid	-3
en:afraid_of	-4
en:after	7	7	-7	14	-9	-3	-3	-3	4	-4	-6	6	-4	7	4	-2	-4		-3	-15	-3	4	12
en:after-sal	2
en:after_#	-6
en:after_i	2
en:after_my	-3
en:after_the	6		-4	12	-3	-3			3			4		3	3		-11	-6		-9		3	14
en:after_two	2
en:afternoon	4	-5		6	-4	-4				3								7			3		-10
en:again	-6	7	6			-5	-2	4	-4	-4	-3	-5	-3		-4	10	-5			-6	4	-4	8
en:again_and	4
en:again_from	2
en:again_on	3
en:again_with	-3
en:agenc	-3
en:agenc_that	-3
en:agent	4
en:ago		-4
en:agre	3	-4	-4	4	-2												-7			6
en:agre_to	2	-3	-3	3													-5	-6		9
en:agreement	2
en:air	3
en:aisl	3
en:alarm	4
en:alert	3
en:aliv	3
en:all		-4	-3	6	-8	-6	-5	-6	-7		-9		4	-10	-7	-6	-14	6	-5
en:all_by	-3
en:all_dai	2
en:all_deliv	-2
en:all_five	4
en:all_good	-5
en:all_i	5
en:all_in	2
en:all_legit	-3
en:all_my	-3
en:all_night	3
en:all_out	-5
en:all_right	-4
en:all_saint	3
en:all_smile	-2
en:all_sort	-2
en:all_the	4					3											-3						3
en:all_three	-5
en:all_work	-2
en:all_your	-3
en:allow	-2				6		6					4		5			-4	3		-9			7
en:allow_me	-6
en:alon	3
en:along	4			4	3	-4		4						-2			-6	6		5		-2	-6
en:along_the	3
en:along_with	2
en:alreadi	4
en:alreadi_sent	-4
en:also	11	-8	-6	8	-5	-4			3			-3		2	3		4	5		-8	-2	2	-2
en:altern_offer	-2
en:although	4
en:alwai	4
en:alwai_a	-2
en:alwai_earli	-2
en:alwai_knew	-2
en:am			-10	10	9	-3	-5		-8			-9			-8	-5	6		5	2	4	-9	-18
en:am_a	3
en:am_at	4
en:am_crazi	-2
en:am_look	-8
en:am_not	3	-8	-4	10	11	-4				-2	-3			-3			15		-2	-11	-2	-2	-9
en:am_scare	-2
en:am_sorri	-9
en:am_surpris	2
en:am_the	-3
en:am_told	4
en:am_up	3
en:amaz	-5
en:amaz_the	-2
en:amount		6			3							8		3			-2	8		-6			-6
en:amount_was	-3
en:an		-3	-13		-5	-7	-4				-8		6	-4		-4	-7	6	-5
en:an_absolut	-5
en:an_adult	4	-5		-3	4	-2											6	-3		-8			4
en:an_alarm	3
en:an_angel	-2
en:an_e-mail	2
en:an_envelop	5	-5	-4	-3	-3												-8			8			-5
en:an_excel	-3
en:an_ey	-3
en:an_hour	-3
en:an_inch	3
en:an_old	-7
en:an_osteopath	-3
en:an_out-of-print	-2
en:an_overs	-3
en:an_owner	-3
en:anaesthetist	-3
en:anaesthetist_held	-3
en:and	-3	-3		10	-8	-7	-9	-7	-9	-9	-8	-3	-8	-6	-9	-10			-6	-3	-6	-7
en:and_#	12		10		4	2											3	-4				5	-4
en:and_a		7	-6	7	-8	4	-3	4	-3	-4	8	-5	-3	-7	-3	6	-4	-4		3	-3	-3	5
en:and_again	3
en:and_all	6
en:and_an	-3
en:and_ask				3	-2					5							4	-3
en:and_at	-13				-3	2
en:and_attent	-2
en:and_came	3
en:and_care	-3
en:and_check	-4
en:and_clean	-3
en:and_clear	-3
en:and_correct	-3
en:and_courteou	-3
en:and_custom	3
en:and_delici	-2
en:and_deliv	-2
en:and_did	-9
en:and_do	-3
en:and_does	-12
en:and_each	6
en:and_even	-3
en:and_every	2
en:and_fix	-3
en:and_for	-9			2	-3	-2				3			5	-2			-3	-5		2	3		3
en:and_found	-5
en:and_free	-4
en:and_gave	-3
en:and_got	7	-3	-3	6	-4													4		-4			-3
en:and_had	2
en:and_half	2
en:and_he	-4		5			3					4						10	-5		-4			-4
en:and_help	-2
en:and_his	4
en:and_hung	-5
en:and_i	5		-12	16		-4	-5	-6	6	2	-9	-8	-7	4	6	-5		7	5	-10	4		-5
en:and_in	-2
en:and_it			-6	3		4		-2	-3	-2	-5	-3	-2	-3	-3		4		-3	-3	-3	3	-4
en:and_kept	-5
en:and_kind	-3
en:and_left	4	-2	3	-2	-2															-2
en:and_let	7	-3			-4	-3						4		-3			4						-4
en:and_make	3
en:and_my	9
en:and_never	-5
en:and_night	-3
en:and_no	8
en:and_nobodi	7	3		2				6									-4	-7		2			8
en:and_nonant	-2
en:and_noth		-3		2	5												9	-6		-11			5
en:and_now	2	-3			-4
en:and_on	9
en:and_one	-2
en:and_only	3
en:and_our	4
en:and_paid	4
en:and_pancak	-3
en:and_patienc	-3
en:and_poof	-3
en:and_practic	-3
en:and_preciou	-3
en:and_proper	-4
en:and_put	5	4				3				3			5					2		-3	4		-4
en:and_rais	2
en:and_rang	-6
en:and_redid	-2
en:and_refer	-3
en:and_said	4		-3	-3		3												-3		5			2
en:and_save	-2
en:and_send	3				2							4		4			6						-5
en:and_skill	-3
en:and_spare	-4
en:and_stai	5
en:and_stori	-3
en:and_ten	6
en:and_that			-2	3	-4	-2						5		-3			-6	6				-2
en:and_the	-7	-7	4	4		-12	-3		-6		-7	-8	-5		-6	-4		4	-4	5	-6	-6
en:and_then	7
en:and_there	-3
en:and_they	5
en:and_to	4	5			-3	3				3							-4	-5		9	3		-5
en:and_told	5	-4	-2	4	-4	-3				3				-3			-9			13	3		-10
en:and_truth	-4
en:and_very	-2
en:and_walk	-2
en:and_was	2			5		5				3	5		4	-2			5	-6		-2	3	-2	5
en:and_we		3			-7	3				2	5	-2					-7	-5			3		8
en:and_when	4
en:and_whether	-4
en:and_would	-4	3				4
en:and_you	-3	-4			-3
en:and_your	-2	-4			3
en:angel	-6
en:angri	-8
en:anniversari	3
en:announc_explain	-2
en:announc_over	-2
en:announc_without	-3
en:annual	3
en:anoth	4		-3		3	-4			7					2	7		-6	-8		10
en:anoth_no	-4
en:answer	-3	-2	-7	3							4	-2	-2	-3			7	-10	-2	-4	-2	-2	5
en:answer_every	-3
en:answer_everyth	-2
en:answer_in	-6
en:answer_was	-3
en:any	-16	-8	-3	3	-9	-5		-2	-3	-3	-3	-3	-2	-3	-3		3	-2					-6
en:any_more	-5
en:any_new	-8
en:anybodi	5
en:anyon	3	-5	7		-5					-2		-2		-3		-2	9					-2	-10
en:anyon_know	-2
en:anyth	-8	-7	-6	-4		-6	-2	-2		-3	-4	-3	-3				8		-2	-11	5		-8
en:anyth_extra	-3
en:anyth_fishi	-3
en:anywai	-6
en:anywai_an	-2
en:anywai_with	-5
en:apolog		2		2		-2				6			4				-4			-7	10		-2
en:apologis	-12
en:apologis_and	-3
en:apologis_befor	-2
en:app_ever	-3
en:app_is	-7
en:appar	6
en:appeal	-5
en:appeal_was	-3
en:appear	3
en:appli	5
en:applic_anywai	-2
en:appoint	13	-3	4	-6	-3													-2		5			-6
en:appreci	-3
en:apprentic	-4
en:apprentic_put	-3
en:apprentic_was	-3
en:approv	-3
en:approv_his	-3
en:april	3
en:architect	-3
en:architect_and	-3
en:are			-10			4	-5	-5	2	-7		-2	-6	-6	2	4	-5	-11	-4	15	-6	-2	-3
en:are_a	3
en:are_ac	-2
en:are_at	-4
en:are_champion	-3
en:are_clean	-4
en:are_in	-6
en:are_land	-5
en:are_legend	-3
en:are_not	3
en:are_on	4
en:are_print	-2
en:are_renew	-3
en:are_the	2
en:are_two	-4
en:are_you	3
en:area	3
en:arm	6
en:around	-8
en:around_by	-2
en:around_the	-4
en:arriv	3	3	5	-3	-3			5									7	-4		-9			4
en:arriv_at	4
en:as	2		3	8	10	4	-3	-4				-6	2	-8		-3	3	-2	-4	5		-8
en:as_a		-2
en:as_anyth	-2
en:as_ever	-2
en:as_heck	-2
en:as_kind	-3
en:as_light	-2
en:as_pie	-4
en:as_soon	-2
en:as_the	6
en:as_we	3
en:as_well	6
en:asid	-2
en:ask	9		4	4	-8	-12	-4			3	-7	-6		-3		-5		-5	-4	10		-9
en:ask_for	7		2	-6		-2				3			5	-2				-3			3		-3
en:ask_if	3			-5	-2	-2								5			5						-3
en:ask_me	6		7	3		-2		5									-5	5		2		-2	3
en:ask_my	-4
en:ask_the	2
en:ask_to	2
en:ask_what	3
en:ask_where	4
en:assessor	-3
en:assessor_drank	-2
en:assessor_wednesdai	-3
en:assist	-4
en:assist_gave	-4
en:assist_team	-2
en:assur_me	2
en:asterisk	-3
en:asterisk_rare	-4
en:at	-2	-3	9	-8		3	-12	-7	-10	-4		-10	-7	-14	-10	-14	2			-6	-7	-3
en:at_#	8	3	11	-9		5	-6	-8	-3		3	-2		-5	-3	-7	-2		4	-11	-2		4
en:at_a	-6	2			-3	4					6
en:at_all	-13	-4			-3	-3						-2	-2
en:at_close	-2
en:at_eas	-2
en:at_eleven	2
en:at_every	-8
en:at_home	-3
en:at_last	-9
en:at_me	2
en:at_night	2
en:at_nine	-3
en:at_noon	5
en:at_one	4
en:at_rest	-3
en:at_six	-3	3		4		5					3	-2						9		-11		5	-6
en:at_sunset	-3
en:at_ten	4
en:at_that	4
en:at_the	6		3	-5	-3	-3	-2	3	-4		-6	-4	3	-6	-4	-3	7	2	-3	-4		-6	-7
en:at_this	-3
en:at_your		-4		-4	4	-2						-2					3			-9			5
en:attach	-5		-2	4	-8				-3	-3	-2	3		-4	-3		-6	3			-2	-2	2
en:attend_my	-3
en:attent	-7
en:attent_and	-2
en:attent_staff	-2
en:attent_team	-2
en:attic_in	-3
en:august	11		-7	6		-6	5	4	3	-3	-4		-2	5	3	-2	-7	-4	-3	5	-4		3
en:august_#	6		-3	5	-3	-3	6					3		5			-2			6			-3
en:autist	-2
en:autist_and	-2
en:auto_save	-3
en:automat	2
en:avail	-3
en:avail_and	-2
en:avail_answer	-3
en:avec	8
en:avoid	-5
en:awai	6		-6	-4	4	-4			-2	-2	-4	-3	-2	4	-2			-3		3	-3	-3
en:awai_and	-3
en:awai_from	2
en:awesom	-2
en:awesom_especi	-2
en:babi	4
en:babi_straighten	-3
en:back		8	-5	8	-11	3	-8	-10	-4	2	-3		2	-18	-4		-18	3	-9	2	3		2
en:back_apolog	-2
en:back_feel	-2
en:back_for	3
en:back_from	-4
en:back_herself	-2
en:back_his	-3
en:back_in	-2	4		5	-4	-3				3		5	4	-3			-5	9		-4	3		-7
en:back_no	-4
en:back_of		-5			-2												-4			7			-5
en:back_on		2	-3	3	3	4				4				-2			-7	2			-2	-2	6
en:back_to	4	8	-3	-2	-5	6			4					-3	4		-7	-8		11		-3	3
en:back_wash	-4
en:back_when	-2
en:back_with	9	4	-7	3	-4	6					5						-7			5		5	-9
en:back_without	-4
en:backup	3
en:bad	-4	-3			-2
en:badg	3
en:badli	-7
en:badli_myself	-5
en:bag	2	5	3	-2	-2	-2						5						-4		-5			5
en:bag_in	-3
en:bag_lost	-2
en:bailiff	-3
en:bake	-2
en:bake_bean	-3
en:balanc	2
en:ball	-3
en:ball_and	-4
en:bam	-3
en:bam_got	-4
en:bandag	5
en:bank					-3	-2						4		-2			-3
en:bank_detail	-4
en:bank_what	-3
en:banquet_the	-2
en:bar	8	-3	-3		4												5			-6
en:bar_next	3
en:bare	3
en:bartend	-2
en:bartend_rememb	-2
en:basement	-3
en:basi	3
en:basket	2
en:bath	2
en:bathroom					-2	3					6
en:bathroom_two	-2
en:batteri	3	-3	-5																				3
en:batteri_and	2
en:batteri_last	-4
en:be		9	-9	-3	-9			-7	5		4	4	-8	7	5	-6	10	5	-6	-12	-8		-2
en:be_a	3
en:be_advis	-3
en:be_back	-4	3										6		-2
en:be_brought	-2
en:be_done	-5
en:be_proud	-3
en:be_read	3
en:be_return	2
en:be_said	-2
en:be_so	3
en:be_worth	-4
en:bean	-3
en:bean_melt	-3
en:bear	3
en:beauti	7
en:becam	3
en:becaus	11	-7	-7	7	6		-4	-3	-5	-4	2		-3		-5	-3		-2	-3	9	-4	-5	-9
en:becaus_i	9
en:becaus_it	-3
en:becaus_my	4
en:becaus_of	4	2		2	4	3					6						5			-4			-3
en:becaus_the				2					-3		-3	3		2	-3		-6	5		-2		-2
en:bed	3
en:bed_like	-3
en:bedroom	4
en:bedsid	-7
en:bedsid_lamp	-7
en:been	10	14	-8				4	-4	-5	-4	4	9	-4	8	-5	-3	-6	6	-3	-7	-4	-6	7
en:been_chang	2
en:been_done	-4
en:been_drag	-3
en:been_go	-3
en:been_trust	-5
en:been_wait	4
en:beep	6
en:befor	-3	-5	-11	10	-3		-5		3	-7	4	-9	-6		3	-4	-5	4	-5	14	-6		-25
en:befor_#	4
en:befor_anyon	3
en:befor_five	-2
en:befor_i	-9				5
en:befor_noon	4
en:befor_phone	-3
en:befor_seven	-3
en:befor_supper	-4
en:befor_the			-4	7	-7	4			3		3	-3	-2		3			-8		10		2	-11
en:befor_we	-10
en:behalf	-3
en:behalf_of	-3
en:behind	-7	-5		6	-6	-4				3	-2	-2		-3				5			3		-4
en:behind_me	-3
en:behind_not	-5
en:behind_the	-5
en:being	7
en:belgian_french	-2
en:bell	4	-4	3	3	-2												-4	6		-7			3
en:belov	-3
en:belov_laptop	-3
en:below	-3	-5			-4	-2	-2					-4		-3
en:bench	2
en:bent	-2
en:bent_by	-3
en:besid	4	6	4						4	3	-3			-3	4		-3			3	3	-3
en:best	4
en:best_budget	-3
en:best_crepe	-2
en:better	-4	-3	-2	7	5												-2	-3					5
en:better_go	-2
en:between	12	-6	9	-5	-4															-8			5
en:between_#	7
en:between_two	3
en:bianchi	-3
en:bicycl	-3
en:bid	4
en:big	-11
en:big_bravo	-3
en:big_ear	-4
en:big_thank	-4
en:bike	-4		-6			-4			4	2	-2	-2		-4	4		-2	4			3	-3	-7
en:bike_for	-4
en:bike_set	-2
en:bike_workshop	-2
en:bill	5	-9	-8	2	4	-4	-3	-3	-3	-4	-3	-5	-3	-4	-3	-3	-8	9	-3	-5	-3	-3
en:bill_for	4
en:bin	3
en:birthdai	-3
en:biscuit	5
en:bit	-6	-6			-2	-4
en:bit_of	3
en:black	5
en:bless_her	-3
en:block	4				-5	-3	-2	-2	-2	2	-2	-2	4	-2	-2	-2
en:block_my	6
en:blood	5
en:blood_pressur	3
en:board	10	-8	-2	3	-3	-4						-2		-2						7			-10
en:board_attent	-2
en:boat	3
en:boil	-4
en:boiler	-4	6	-2	7	-4	6			3	-2	5	-2			3		-9	-3	-2			3	5
en:boiler_failur	-3
en:boiler_is	-4
en:book					-12	-8	-5	-5	-5		-5		2		-5	4	-9	-6	-4	-2	6	-5	7
en:book_a	3
en:book_all	-4
en:book_by	-3
en:book_for	3
en:book_onlin	-5
en:book_she	-3
en:book_sinc	-3
en:bookkeep	2
en:bookshop	-2
en:bookshop_like	-2
en:boot_toasti	-2
en:borrow	4
en:boss	-5
en:boss_can	-3
en:both		5	-3		-7	5		5	-2		5	-3		-3	-2		-3	-4		-3	-2	4	5
en:both_and	-3
en:bottom	2
en:bought		-5	-3	4		-3								-3				2		3			-6
en:bouquet	-2
en:box	15	5		3		6			-2		-3			-3	-2					-3		-3
en:boyfriend_was	-2
en:brake	3
en:brand		3			3									5			5	-5		-8			7
en:brand-new	2
en:bravo	-3
en:bravo_to	-3
en:bread_a	-2
en:breakfast	-7								4					4	4
en:breakfast_room	-5
en:breakfast_was	-3
en:bright	-4
en:bright_librari	-3
en:bright_practic	-2
en:bring	-3	-7	-3		-5	-4			-2	-2	-2	-2		-3	-2			4		-3		-2
en:bring_it	-4
en:bring_my	-3
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
en:brother_'s	3
en:brought	-6
en:brought_a	-2
en:brought_it	-4
en:brought_to	-2
en:brulee	-2
en:brunch	-6
en:brunch_is	-3
en:brunch_specialti	-4
en:brussel	4
en:bu_lane	-4
en:buck	5
en:bucket	-6
en:budg	-3
en:budg_by	-3
en:budget	-5
en:budget_app	-3
en:budget_that	-3
en:buffet	3
en:bug	-7
en:bug_sundai	-4
en:buggi	-3
en:bui	-9
en:bui_a	-3
en:bui_an	-3
en:bui_parent	-4
en:bui_the	-3
en:build		3							4	5				4	4		-2	-3		-4		4	6
en:build_manag	-3
en:built	-6
en:built_me	-3
en:built_to	-4
en:burglari	-4
en:burn	-3				3				4					4	4
en:burn_by	-6
en:burst	-4
en:burst_pipe	-6
en:buse	4
en:buse_make	-3
en:busi	-3	-5	-4	-8	7	-5	-3	-3	-3	-3	-4		-2		-3	-2	-2	-3				-3
en:busi_dai					7							3		4
en:but	7		-5	3	5	3		-2		-4	7	-3	-3				7		-2	-3	-3		-6
en:but_a	5
en:but_he	3
en:but_it	2
en:but_joani	-5
en:but_nah	-3
en:but_no	-4
en:but_the	4
en:but_we	-3
en:but_you	3
en:button	5
en:buzz	-6
en:by	-6	13	-18	4	6	2			-4	-9	-5	10			-4		6	-8	5	-13	-9	4	5
en:by_an	2
en:by_courier	-2
en:by_first	-2
en:by_fridai	5
en:by_half	3
en:by_hand	2
en:by_himself	-3
en:by_keyboard	-2
en:by_mr	-2
en:by_my	-4
en:by_noon	-5
en:by_someon	-3
en:by_ten	-6
en:by_the	2			4					-2		-3	3		2	-2			-5		9		-2	-2
en:by_themselv	-3
en:by_then	3
en:by_three	-4
en:by_thursdai	2
en:by_transfer	-7
en:by_two	3
en:by_wednesdai	-6
en:by_you	3
en:by_your	5
en:c	6
en:cabl	-3
en:cabl_and	-2
en:cabl_through	-3
en:cake	-5
en:calendar	4
en:call	-10	3	2	6		-8		-2	-3	3	-4	-4	3	6	-3	-2		3			-3
en:call-out	-8
en:call_#	3
en:call_about	3	6								5				5			-4	-3					6
en:call_ahead	-4
en:call_back	-6
en:call_befor	-2
en:call_her	2
en:call_in	-6
en:call_me	-4
en:call_next	-2
en:call_the	-3
en:call_to	-4
en:call_you	2
en:call_zero	-3
en:calm	-4
en:calm_and	-3
en:came	-3	10		4	-12	3	-3	4			-7		2	-8		-4		-6	-3	-2	-5	4
en:came_anywai	-5
en:came_back	12		-6		-4	-3				4		-2		-2			-2			4			-4
en:came_by	-2
en:came_for	2
en:came_from	2
en:came_in	-12
en:came_on	-2
en:came_out	2	4		3		6					-2						-4	2		-8		5
en:came_to	-4
en:can	-10		-8	7	3		-3	-4	-6	-6		-6	-5		-6	-4	5	2	-3	-6	-4	-6	2
en:can_be	-6
en:can_export	-3
en:can_i	-13
en:can_not	4	4	-2	7	5	2					3			3			3	-3		-3		-2	3
en:can_see	7
en:can_the	3
en:can_we	-3
en:can_you	-8
en:canadian	5
en:cancel	5	3			2	-3	6					7		8				8		-6			-7
en:cancel_in	4
en:car	-4	2		-6	-3	-2								5			-7	-5		12			-4
en:car-shar	-2
en:car-shar_app	-2
en:car_free	-4
en:car_how	-2
en:car_within	-3
en:card	3	-4	-4	3		-8	-3	3	-5	-4	-5		-3		-5	-4	-8	7	-3		-4	-4
en:card_and	-3
en:card_machin	2
en:card_problem	-3
en:card_readi	-2
en:care	-2
en:carri	7	8	-2		-7				-3		6	4		-4	-3		6			-15		-3	2
en:carri_to	-2
en:carriag_clean	-2
en:carrier	4
en:case	3	4	7									6		-2				5		-3			-6
en:case_carri	-2
en:case_is	-3
en:cash	10
en:cash_just	-2
en:cat	-6	5				-3										7
en:cat_as	-3
en:cat_fix	-3
en:cat_is	-2
en:catalogu	-3
en:catch_and	-4
en:cater	2
en:ceil	3
en:cell	6
en:cellar	-3
en:cellar_under	-5
en:cent	-4
en:centimetr	2
en:certif_are	-2
en:chain	4
en:chair	-4
en:champion	-3
en:chanc	5
en:chanc_of	3
en:chang	5	5		-7		4	-2	-3			3	2	3			-2	4	-8	-2	-11			3
en:chang_a	5
en:chang_hand	-3
en:chang_her	-3
en:chang_room	6
en:chang_tabl	-4
en:chang_the		-4
en:chap	-4
en:chap_put	-4
en:charg	-3	-4	-2	3	-2	-2						-2		-2			-10	8	8	-9
en:charg_and	-4
en:charg_me	-3
en:charg_us	2
en:charg_without	-3
en:charger	3
en:charm	-3
en:chart	2	9		4		2		9									-6	4		-5		4	4
en:chase	-10
en:chase_no	-3
en:chat	2
en:cheaper	-5
en:check	-5	6	-7	2	-9	5	-3	-3	-3	-3	-4	4	-3	-5	-3	-4	-11			7	-2	-2	4
en:check-up	5
en:check_in	-5
en:check_it	-4
en:check_the	-2
en:check_whether	-5
en:check_with	3
en:cheer	-6
en:cheerfulli	-2
en:cheerfulli_i	-2
en:chees_ladi	-2
en:chef	-5
en:chef_fix	-2
en:chequ	2
en:chest	3
en:chew	9
en:chicken	4
en:child	3
en:children	9	8				11			-2	-2	9	-2	-2	-2	-2			-5		-4	5	4	-2
en:chocol_for	-2
en:choos	3
en:chose	-3
en:chose_the	-3
en:chosen	-2
en:chosen_badli	-5
en:christen	-3
en:christma	-9				-3							3		3
en:christma_and	-9
en:christma_market	-3
en:church	2
en:cigarett	2
en:citi	6
en:citi_bike	-2
en:claim	-3	-5			-4
en:claim_#	3
en:claim_file	-3
en:claim_help	-5
en:claim_was	-5
en:class_act	-3
en:class_for	-2
en:claus	2
en:clean	-10
en:clean_and	-5
en:clean_comfort	-2
en:clean_good	-2
en:clean_while	-3
en:clear	-19	-3			5
en:clear_answer	-2
en:clear_even	-6
en:clear_file	-4
en:clear_reason	-3
en:clear_the	-2
en:clearer	-3
en:clearer_and	-3
en:clerk	2
en:clever	-3
en:clever_shortcut	-3
en:click	2
en:click_on	3
en:client	8
en:clinic	4	5	-4	2		2					-2	6		-3			-3	2				4	-5
en:clock	-3
en:clock_go	-3
en:clockmak	-3
en:clockmak_who	-3
en:clockwork	-3
en:close	4	2	3		-7	4	-3	-3	-4	-3	-4		-3		-4	-2	-4	-4			-2	3
en:close_for	3
en:close_the			5	-4	-2	3											3	-4		6			-5
en:close_time	-2
en:cloth	-2
en:cloth_bank	-3
en:cloud	-4
en:cloud_and	-3
en:club					3
en:clunker	-2
en:clunker_ride	-2
en:co	5
en:co_i	5
en:coach	-3
en:coach_without	-3
en:coat			-2		-3	-2			4					4	4		7	-3		-8		3
en:cocktail	-2
en:cocktail_from	-2
en:code	3	-2			3
en:coffe	-14	-3
en:coffe_look	-2
en:coffe_machin	-6
en:coffe_on	-7
en:cold	10
en:cold_and	5
en:colin	6	-2			4												-7	3					2
en:colleagu		3			-3	-3				6			5				-3	4		-6	6		-4
en:colleagu_patient	-3
en:collect	-2
en:collector_alwai	-2
en:colour		-4	-3		-3												-2	-3					3
en:colour_shown	-3
en:comb	-4
en:comb_through	-4
en:come	4	-3	6	-2	4	3	-3	-4	-4	-5	2	-5	-4	-5	-4	-4	4		-4	4	-4	-3	-14
en:come_and						3											5	-4		4			-6
en:come_at	7
en:come_back	5
en:come_by	-2
en:come_in	-6
en:come_off	3
en:come_out	3
en:come_to	-3
en:comfort_well	-2
en:commend	-12
en:commend_the	-11
en:commit	-3
en:commit_to	-3
en:common	3
en:commun	-5
en:commun_cloth	-3
en:communion_lunch	-2
en:commut	-3
en:commut_has	-4
en:compani	-8	-4		3		-5		-2	-2	2	-3	-3	4	-3	-2		-8	-3			3		4
en:compani_had	-3
en:compens_file	-3
en:complain	-2
en:complaint	-17	-5			-6	-2	-2	-2	-2		-2	-3		-3	-2
en:complaint_in	-6
en:complet	-2
en:compliment_to	-7
en:compressor	3
en:comput_class	-2
en:concept	3
en:concret	3
en:condit	4
en:conductor	-6
en:conductor_all	-2
en:conductor_call	-4
en:confirm	-7			6	-4	-4	-2	4	-2		-2	2		2	-2			4				-3	-6
en:confirm_and	4			5		-2		5									2	5		-4			-3
en:congratul_the	-5
en:connect	-3	-4		3	9												-10	-5		13			-3
en:connect_room	-4
en:connect_was	-4
en:consent	3
en:consid	-3
en:consign	-3
en:contact		-4			-5
en:contact_from	-2
en:contain	3
en:contract	5
en:contract_for	-2
en:contrari	-3
en:control	-3
en:control_remot	-3
en:convolut	-4
en:cook	2
en:cooki	-5
en:cooki_from	-5
en:cool	3
en:copi	3
en:corner_that	-4
en:corner_to	-2
en:correct_it	-2
en:corridor	2
en:cost	4	-3	-6	3	9	-4		4	-2		-3	-3		-4	-2				-2	8		-3	-7
en:cost_me	3
en:cot	3
en:cough	2
en:could		-16	-11	5	6	-9	-3	-4	-5	-5	-6	-6	-4	-7	-5	-3	2		-4	8	-5	-5	-7
en:could_and	-4
en:could_have	4
en:could_not	-7	-3			-3
en:could_you	-6	-9	-2	3	7	-4			-2	-2	-2	-3		-3	-2		-8	4		4		-2
en:count	9	7	-3		-10	6					-2	-2	5	-3			-3	8			-2	3	-9
en:counter	10		-2	-3	3						-3			-3				4				-2
en:counter_excel	-2
en:counter_on	4
en:countri	3
en:coupl	8				-3	-3				3		-3					-4	5		-4	3		-6
en:courier	5	6		-3	-4	7											-6			7			-4
en:cours_the	-4
en:cover	6
en:cover_the	2
en:crack	-11	-3			-3
en:crack_joke	-6
en:crash	-5
en:crash_sinc	-4
en:crawl	4
en:crazi	-2
en:crazi_about	-2
en:credit	3	-2			3													7		-5			-3
en:creme	-2
en:creme_brulee	-2
en:crepe	-2
en:crepe_in	-2
en:crew	-10
en:crew_arriv	-3
en:crew_at	-4
en:crew_stai	-3
en:crew_that	-3
en:croissant	-3
en:croissant_lol	-4
en:cross	3	-5		5	-3												-7			3			5
en:cross_passion	-2
en:crown	5
en:crown_fit	-2
en:crush	-2
en:crush_everyon	-3
en:crystal	-3
en:crystal_clear	-3
en:curiou	-3
en:curiou_and	-3
en:curs	-2
en:curtain	3
en:custom	-9	-4			-5	-2						-2
en:cut	-4
en:cut_his	-3
en:dad	-2
en:dad_book	-4
en:dai	-4	-4	-14		2	-13	2	-6			-7	5	-6	4		-6	-10	7	-6	-2	-7		-3
en:dai_'s	-3
en:dai_again	-4
en:dai_and	-8
en:dai_case	-3
en:dai_delici	-3
en:dai_earli	-5
en:dai_for	-7
en:dai_i	2
en:dai_my	-4
en:dai_neatli	-3
en:dai_on	3
en:dai_so	-4
en:dai_you	4
en:damag	-3
en:damag_and	-2
en:damp	2
en:danc	2
en:dare	3
en:data_in	-3
en:date	8	3	6	3	7	-6			7	-2	-3	3		5	7		9	-5		-3
en:date_#	2
en:date_for	-4
en:daughter	4		-3	-5	-3	-3						6		-2			3	4		-8
en:daughter_broke	-4
en:daughter_is	3
en:daycar	3
en:dead	12	-7	-6	-9	-3	-3					-2	-2		-3		-2		-3		5		-2	-6
en:dead_for	-4
en:deadlin	-4
en:deadlin_and	-2
en:deadlin_they	-3
en:deal	-6	-6			-4	-3								-2
en:deal_about	3
en:deal_with	-10
en:dealt	6
en:dealt_with	5
en:dear	-3
en:dearest	-2
en:dearest_model	-2
en:debit_follow	-2
en:debit_on	3
en:debt	2
en:decemb			7	-2	-5							3		3			4	4		-5			-7
en:decent	-3
en:decent_film	-3
en:declin	6	-5			5												-7	-6		13			-5
en:deer	-2
en:deer_in	-2
en:degre	11		-7		-6	2					5			-2		-2	-2			3			2
en:degre_in	2
en:delai	-7
en:delet	4
en:delici	-7
en:delight	-5
en:delight_would	-2
en:delightfulli	-4
en:delightfulli_simpl	-4
en:deliv	-6	-4			-3	-2
en:deliv_mondai	-2
en:deliv_to	-3
en:demand	6
en:dental	4
en:dentist	3		-2	4	-5	-3		5			-2	-2					6	-6
en:dentist_and	-2
en:dentist_came	-3
en:depart_handl	-3
en:deposit	4	9		2		-2	6					11		7				11		-8			-8
en:describ	4
en:deserv	-5
en:deserv_to	-2
en:design	-4
en:design_look	-3
en:desk	14	-6		-8		-2	-2	-3	5	-4	-5	-5	-4		5	-2	10	-6	-3	-6	2	3	-4
en:despit	-7
en:despit_a	-3
en:despit_the	-7
en:dessert	2
en:detail	-3				-2	-2						4
en:detail_right	-3
en:devic	2
en:di	6
en:diagnosi	5
en:diagnost	2
en:did	-4	-3	-7		4	-8		8	-4	-3	-5	-4	-3	-5	-4		4	3	7	-12	-4	-5	5
en:did_it	-5
en:did_not	-5
en:die	2
en:differ	3	6	-4		-2	-2		5						4				5		-5			3
en:dilig	-3
en:dilig_with	-3
en:dine	5	6	-2		3	3					-2	5					-6			-10			11
en:dine_room	5	6	-2		3	3					-2	5					-6			-10			11
en:dinner	2
en:direct	-4
en:direct_debit	-4
en:directli	-3
en:directli_with	-3
en:director	3
en:disappear	-6
en:disast	-6
en:discount	3
en:discov	2
en:discreetli	-3
en:discret	-2
en:discret_and	-3
en:discret_of	-3
en:dish_was	-2
en:dispatch_who	-3
en:displai	5	-2			-6												-3			-6			6
en:disput	-3
en:disput_deserv	-2
en:do	-10	-6	2	14	3		-4	-5		3	-7	-7		-5		-5	-5	-7	-4	4	4	-2	5
en:do_and	-3
en:do_i	-7	-3			4
en:do_not	-2	-3		9	5	2	-2	-3			-5	-4	2			-3		-7	-3		6		3
en:do_someth	-4
en:do_tell	-2
en:do_you	-9
en:dock	3
en:doctor_'s	-2
en:document	-3
en:does		-4	4	-5		2	-2	-3	-4	-4	3	-4	-4	-5	-4	-3	11	3	-3	-7	-4	-5	-6
en:does_anyon	-7
en:does_not	6	-4	-4	-4	-5												2	6		-7			-3
en:does_the	-5
en:does_you	-3
en:dog	12	-2			7	-2					-2						6			-4			-5
en:doing	6
en:doll	-3
en:doll_the	-4
en:dollar_under	-3
en:done	-10	-2	2	3		-3			-2			-3		3	-2		9	-2		-2		-2	-7
en:done_by	3
en:done_on	-2
en:done_to	-3
en:door	13	2	5	-6	-5	-4			3		-3	-2		7	3	-3	11	-5		-13		2
en:door_and	2
en:doubl	-5
en:doubl_book	-3
en:doubl_buggi	-3
en:down	9	3	6	3	-3	4	-4	-4	-5		-7	2		-7	-5	-4	-7	-8	6	-2	6		3
en:down_at	-4
en:down_coffe	-3
en:down_for	3
en:down_in	2
en:down_on	2
en:down_the		-2	-3														-4	-4		3			3
en:down_to	3	-3	4	-3	-4													4		-5			-2
en:down_with	-4
en:drag	-5
en:drag_my	-3
en:drag_on	-2
en:drain	6
en:drank_his	-2
en:draw	-6
en:draw_and	-3
en:drawer	4
en:drew	-2
en:drew_us	-3
en:drill	5
en:drink	4
en:drive	4
en:drive_school	-3
en:driver_on	-7
en:driver_with	-2
en:drivewai	5
en:drop	-5					-2				5							-4			8			-2
en:drop_from	-4
en:drove	6
en:drummondvil	-5
en:dry	4			2					4					4	4		-5	5				4	-3
en:duck_poutin	-2
en:duckl	-2
en:due	3
en:due_at	4
en:dug	-8
en:dug_the	-3
en:dug_up	-6
en:dure	-4
en:dure_my	-2
en:dure_the	-5
en:dust	2
en:dutch	5
en:duvet	4
en:e	5
en:e-bik	3
en:e-mail					-7	-4		-2	-3	-3	-2	3		-6	-3	6		2		-4	-2	-3	3
en:each	10				-6	-2						-2		4				8	-2	-5	-2	-2	-3
en:each_even	-4
en:each_time	2
en:ear	3		-5		-3	3												3					-5
en:earli	-12
en:earli_alwai	-2
en:earli_and	-2
en:earlier	-5
en:eas	-2
en:easi	-9
en:easi_as	-4
en:easi_on	-3
en:easi_with	-4
en:easier_with	-3
en:eat	3
en:eat_in	-2
en:eaten	2
en:effect	-2
en:effici	-2
en:effici_and	-2
en:egg_from	-3
en:eight	5
en:eighteen	3
en:eighty-two	2
en:either	5	3	-4		-3	-3								-3		7	5						-7
en:electr	-2	2			-3					5
en:electrician	3
en:elev	3
en:eleven			-6			-4		4	-2	-2	-2	-2		-4	-2	-3	-3	7	-2			-3	-6
en:eleven_dai	3
en:eleven_minut	-3
en:els	16	3			4	-4			-2		-3	-3		-4	-2	6	9	-10	-3		-2	-2
en:els_'s	2
en:els_to	4
en:elsewher	-3
en:elsewher_becaus	-4
en:email	8
en:emerg	8	7	-6	-4		10					2			7			11			-11		-2	-3
en:emerg_number	3
en:employ	-2
en:employe	5
en:empti	5
en:enclos	2
en:end		-5	-3	3	-8	-5	-2	-2	3	-2	-3	-3	-2		3		-7	-7		5		4	3
en:end_as	-3
en:end_of	5		-2		-3	-2			4					2	4		-4	-5		3		4
en:end_up	3
en:engag	-6
en:engin	4	5	5		2	7					4						10	-3		-6			-5
en:english	14		3		-7	3					4			-3			-3	-6					5
en:enough_to	-3
en:enter	2
en:entir	3
en:entir_at	-2
en:envelop	10	-3	-6	3	-4	-2			4			-2			4		-11			3	-2	3	4
en:equip	-4
en:error_in	-3
en:especi	-2
en:especi_the	-2
en:estim	-6
en:estim_respect	-2
en:euro	5	-4		3													5						-4
en:euro_the	-3
en:euro_to	3
en:ev	3
en:even	-15	-7	9		2	2	-3	-3	-4	-4	3	-5	-3	-6	-4	-3	-4	8	-3	-7	-4	-5	4
en:even_a	-3
en:even_came	-3
en:even_charg	-5
en:even_colleagu	-3
en:even_crack	-2
en:even_drew	-3
en:even_for	3
en:even_gripe	-2
en:even_my	-9
en:even_though	-6
en:even_to	-5
en:even_took	-3
en:even_vet	-3
en:even_with	-6
en:eventu	2
en:ever_save	-3
en:ever_sinc	2
en:ever_so	-3
en:every	9	7			-6	8	-4	-5		-5	6	3	-5	2		-5		-7	-5	6	-6		-7
en:every_#	6
en:every_dai	-7
en:every_deadlin	-3
en:every_even	-3
en:every_fridai	-3
en:every_morn	9	5	2	-4	-3	-2			-2		-2	5		3	-2		5	5		-5		-3	-7
en:every_one	3
en:every_respect	-3
en:every_singl	5
en:every_step	-2
en:every_stop	-4
en:every_time	3
en:everybodi	4	5	5		9									-3		6	9			-10			-3
en:everyon	7
en:everyon_kept	-3
en:everyth	-9	6		6	3			4	-2		3	4	-2	-4	-2		4			-10	-2	-3	7
en:everyth_a	-2
en:everyth_back	-4
en:everyth_clean	-3
en:everyth_directli	-3
en:everyth_has	-3
en:everyth_work	-9
en:everythin	-2
en:everythin_so	-2
en:everywher	6
en:everywher_clever	-3
en:exactli	2
en:exactli_the	-3
en:excel	-7
en:excel_even	-3
en:excel_sole	-2
en:excel_stai	-2
en:exchang_sort	-3
en:excus	-3
en:exemplari	-5
en:exemplari_discret	-3
en:exemplari_follow-through	-2
en:exist	3
en:expect	-7
en:expect_three	-3
en:expectin	-4
en:expectin_much	-4
en:expert	4
en:expir	3
en:explain		7		7						5				5				-3		-5			5
en:explain_and	-4
en:explain_everyth	-2
en:explain_everythin	-2
en:explain_the	3
en:explan	-4
en:explan_were	-4
en:export_all	-3
en:express	-5
en:express_my	-4
en:express_our	-3
en:extra_on	-4
en:ey_for	-3
en:ey_on	-4
en:fabric	-2
en:face	4
en:fail		-5
en:fail_to	-4
en:failur	-7
en:failur_report	-3
en:failur_to	-4
en:fair	6
en:fair_bill	5
en:fair_price	-4
en:fake	3
en:fall	2	3		5	3							6		-2			-8	5		6			-5
en:famili	6
en:fan	4
en:fare	2
en:fast	-9
en:father	-4			3	6	-2			4					3	4		4	-3		-3		4	-4
en:father_back	-4
en:father_how	-3
en:father_was	-3
en:fault	-5
en:fault_two	-3
en:fear	-4
en:fear_someth	-4
en:featur	-3
en:featur_has	-3
en:februari	8	10	-3	2	-5	-4		4	-2			-2		3	-2	6	-4	5		-7		-3	4
en:fee	-8	-3			-6	-2								-2
en:fee_and	-6
en:fee_of	-3
en:feel	-12	-5			-4	-3			-2	-2		-2	-2	-2	-2
en:feel_at	-8
en:feel_better	-2
en:feel_my	-3
en:feet_and	-3
en:fell_for	-3
en:fellow_came	-5
en:felt	-4
en:felt_guilti	-2
en:felt_noth	-2
en:fenc	3
en:fetch	3
en:fibr_and	-3
en:fifteen	4				4							4		4			-3			4			-4
en:fifti_minut	-4
en:figur	-3	9	-4		-4							5		-4		6	-2			-5			4
en:figur_they	-4
en:file	-8		-4	6	3	3	4	-3	-4	-4	7	5	-3		-4	-2	-6	-3			5	-4	3
en:file_a	-4
en:file_and	5			2	5	4					4							-2		-4			6
en:file_chang	-3
en:file_insid	-2
en:file_mondai	-3
en:file_same-dai	-4
en:file_submit	-3
en:fill		-4			-4	-2			3					4	3		2	-6		8		3	-8
en:fill_within	-3
en:fillet_in	-2
en:film_a	-3
en:filter	4
en:final	-14
en:final_amount	-3
en:final_easi	-3
en:final_paid	-3
en:final_pull	-3
en:final_someon	-2
en:final_work	-3
en:find_that	3
en:fine	7	-6		-6	2	-3						-2		-3		-2	5	4		-9	-2	-2	-4
en:finger	-8	-4			-3	-3
en:fingerprint	4
en:finish	-11	6			-3											7
en:finish_my	-7
en:finish_who	-2
en:fire	-2
en:fire_crew	-3
en:firm	-2
en:firm_mattress	-3
en:first			-3	-3	-11	-6	-3	-3	-3	-4	-4	3	-4	2	-3	-3	3	-7	-3		-4	-4	6
en:first-rat	-2
en:first-rat_servic	-2
en:first_name	-4
en:first_night	4
en:first_time	-6
en:first_week	-5
en:first_word	-4
en:fish	4	5				6					-3						-2						2
en:fish_counter	-2
en:fishi	-3
en:fit	2	3	-7			-3		-2			-2	4		-3		-3	6	-6	-2	-8			4
en:fit_on	-4
en:fit_painlessli	-2
en:fit_room	-3
en:fitter	5
en:five	6	-5	-4		-6	-5		4	-3	-2	-2	-3		-4	-3	-2	-2	7	-3	2	-3	-4	-9
en:five_dai	-4
en:five_minut	-2
en:five_star	3
en:fix	-20				-3				3					4	3
en:fix_birth	-2
en:fix_dure	-3
en:fix_in	-12
en:fix_mondai	-4
en:fix_someth	-3
en:fix_us	-2
en:flat	3	4										6		-2			-4	5		-3
en:flat_at	-3
en:flew	-3
en:flew_by	-3
en:flight_with	-4
en:floor	6	9	-4		-3							5		-2		6	5	-5		-8			5
en:florist	-4
en:flower	-3
en:flower_the	-4
en:fly	2
en:fold	3
en:folder	6
en:follow	-6	-4	-2	6	-3															-10			8
en:follow-through	-2
en:follow-through_by	-2
en:follow-up	-2
en:follow_it	-3
en:follow_like	-2
en:follow_the	-2
en:follow_your	-4
en:food	-7
en:food_delici	-2
en:food_great	-3
en:foot	3
en:for	-5		10	-3	3		-12		-5	-3		-5	-6	-12	-5	-5					-5	-6
en:for_#	9	-4	-3	3	8												-3	-3	8	4			-7
en:for_a	8	-8	-3	5	2	-6		3	-3	-4	-4	-4	-3	-5	-3	-3	9	3	-4	-6	-4	-4	-2
en:for_an	3		-3	-4	-4	-3			4	3			5	2	4		-8	-3			3	4	4
en:for_detail	-3
en:for_everyth	2
en:for_five	2
en:for_forti	3
en:for_four	-3
en:for_free	-3
en:for_half	2
en:for_in	2
en:for_leon	-3
en:for_liais	-3
en:for_lunch	3
en:for_me	-2
en:for_month	-3
en:for_more	-2
en:for_my	-12	3			-2							6		-3
en:for_next	-4
en:for_noth	3
en:for_onc	-8
en:for_one	2
en:for_our	-4	-4			-5	-2
en:for_senior	-2
en:for_somebodi	-2
en:for_ten	2
en:for_the	-10	6	12	-6	-5	3	-4	6	3		5		-5		3	-5	8		-4	-9		2
en:for_their	2
en:for_thirti	-3
en:for_twelv	-5
en:for_two		3	3		-4	4					6							5					-3
en:for_us	-6	4			8	5
en:for_what	2
en:for_yesterdai	-2
en:for_your	-4
en:foreman	2
en:forget	-9
en:forget_it	-3
en:forget_that	-6
en:forgot	-2
en:forgot_to	-4
en:forgotten_by	-2
en:form	-6				7	2					-2
en:form_that	-3
en:former	2
en:forti	12									2	-3		-2	-2						-3	2	4	-6
en:forti_dollar	-3
en:forti_minut	5		3	3	-2	2					-2						6	-3		-8		5	-3
en:forti_peopl	2
en:forti_year	2
en:forty-eight	-3
en:forty-eight_hour	-3
en:forty-six	3	3		2		-3	6		4			4		4	4		-3	5			6	-3	-7
en:found	-12	7	-9		-10	5	-3	-3	-4	3		-4	3	-7	-4	-3		-8	-4	-8	-4		7
en:found_and	-2
en:found_me	-3
en:found_my	-5
en:found_out	12		-4	6	-3				-2		-3			-2	-2		-8	-3	-2	-4		-3	9
en:found_someon	-4
en:found_the	-5
en:found_time	-2
en:found_us	-4
en:found_what	-4
en:found_within	-3
en:four	19	-5	-7		-4		-3	-4	-4	-5	-4	-6	-4		-4	-4			-5	4	-6	-5	-7
en:four_and	6
en:four_dai	-3
en:four_in	3
en:four_minut	3
en:four_o'clock	-2
en:four_time	2
en:fourteen	9	-4	-5		3	-3			4					2	4		-5			6		4	-6
en:fourth	2
en:frame	3
en:free	-6		5		3	3											7	-3		-9			2
en:free_and	-3
en:free_citi	-2
en:free_loan	-3
en:free_of	-6
en:free_on	-2
en:french	8	-4	-4	7	-4									-2			-8	-2		7
en:french_version	-2
en:frequent	-3
en:frequent_heat	-3
en:fresh	-3
en:fresh_produc	-4
en:fresh_that	-3
en:fridai	4	5	-8		-7	-3	-3	7			-5	4	3	3		-3	-4		-4	-2			5
en:fridai_and	4
en:fridai_morn	-6
en:fridai_until	-3
en:fridg_and	-3
en:friend_with	-2
en:friendli	-4
en:friendli_staff	-2
en:friendli_which	-2
en:frighten	2
en:from	10	10	-7	-6	-14		-8	-2		-5		5	-3	-4		-9	-19	6	3		2
en:from_#	3
en:from_a		6		2	-3	-2						6		4			-3	3		-5			6
en:from_fifti	-4
en:from_his	-4
en:from_home	4
en:from_me	-3
en:from_my	4
en:from_next	-3
en:from_start	-8
en:from_ten	2
en:from_the	4		5	-2	-9		-3	-4	-5		4	-6		-7	-5	-4		2	-3	-10	6
en:from_you	6
en:from_your	3
en:front	4	-3	-3		-4													-4		9			-5
en:front_of	5				-2
en:frozen	3
en:frozen_kid	-2
en:full	7	-5		7	-3	-6	-3	-3	-4	-4	-4	3	-3	-7	-4	-4	-4	3	-3	2	-3	-3	-5
en:full_and	-4	-3			-4
en:full_order	-4
en:fulli	-4
en:fume	-4
en:fume_when	-5
en:funer	5
en:funni_and	-3
en:furnac		6			-2	4					4			5			3	3		-5			-3
en:furnac_quit	-4
en:further	5
en:ga	4
en:gadget	6
en:game	2
en:garag	9	3	-5	-7	-4	-3		-2	-2	-2	-2	-2	-2	4	-2	-2	7	-2	-2	-4	-2	-3	-4
en:garbag	4
en:garment	-4
en:garment_i	-5
en:gather	5	-4	5		-2												6	-3		-6			3
en:gave	8	-3	-3		-6	-4				3			4	-2			8	-5			3	-3	-3
en:gave_her	-3
en:gave_me	8
en:gave_mine	-4
en:gave_up	2
en:gb	5
en:gearbox	4
en:gem	-3
en:gem_hang	-3
en:gener_brunch	-4
en:gent	-2
en:gentl	-3
en:gentl_effect	-2
en:gentl_price	-5
en:gentl_punctual	-2
en:gentl_we	-2
en:gentleman	6		2							5							-2	-2		3
en:genuin	-2
en:genuin_smile	-2
en:gestur	-3
en:gestur_modest	-4
en:get	6	-6	-4	6	9	-7	-3	-4	-5	-4	-6	-5	-4		-5	-4	2	-11	-4	2	-5	-5	4
en:get_a	-2	-4			-2
en:get_around	-2
en:get_back	-4
en:get_by	-3
en:get_in	5
en:get_it	2	-2			7
en:get_me	4
en:get_on	-2
en:get_out	-6
en:get_over	-3
en:get_the	-3	4			7									5
en:get_through	-3
en:get_to	7			-2	4															-4			-3
en:get_up	3
en:gg	-3
en:gg_team	-3
en:gift	4
en:gift_card	3
en:girl_on	-3
en:girlfriend	-4
en:girlfriend_'s	-2
en:girlfriend_who	-2
en:give	3	5	5			5			-3		2	-2		3	-3	-2	3	-4		-7		-3	5
en:give_me	-2	7			3	4					4			5			2			-5			4
en:give_up	4
en:given	5				-2							5					-3			-4			5
en:given_dure	-3
en:given_my	-3
en:glass	5
en:glass_bent	-3
en:go	12		-12	-5	-12	-4	-5		-6	-6		4	-5	-2	-6	-4	-8	-6	-5	16		-8	-11
en:go_about	-2
en:go_again	-3
en:go_and	2
en:go_back	-3
en:go_like	-3
en:go_on	3
en:go_out		3		2		-3		5				3		3			-4	7		2		-2	-5
en:go_through	2
en:go_to	4
en:goe	9			2		-3		5				-2		-3		-2	-7		-2	8	-3	-2
en:goe_down	2
en:goe_out	3	3	-2	2				6									-4						3
en:gold	-9
en:golden	-2
en:golden_volunt	-2
en:goldsmith	-3
en:goldsmith_'s	-3
en:gone	5	-5	-5	5	-6	-2		-2	2	-3	-4	-4	-3	-5	2		-3		-2	13	-3	2	-15
en:gone_and	4
en:gone_up	2
en:good	-11	-5	-5		3	-3						-2					5	3		-2			-6
en:good_bottl	-3
en:good_dai	-4
en:good_new	3
en:good_price	-2
en:gorgeou_cross	-2
en:got			-6	6	-7		-3	-3	-3	-4	-4	-4	-3		-3	-4	3	7	-3	-15	-3	-4	5
en:got_#		-3			-4
en:got_a		4			3	5
en:got_my	-3
en:got_out	-2
en:got_there	2
en:got_to	2
en:graciou	-5
en:gran	-2
en:gran_us	-2
en:grand	-2
en:grand_marnier	-2
en:grandad	-2
en:grandad_got	-4
en:grandma	-2
en:grandma_'s	-3
en:grape	-7
en:grate	-9
en:gratitud	-6
en:gratitud_for	-6
en:great_deal	4
en:great_food	-3
en:great_price	-3
en:great_updat	-2
en:great_welcom	-3
en:green	3
en:greet	-4
en:gripe	6
en:ground	3
en:group	-2
en:grow	3
en:grown-up_laugh	-3
en:grumpi_neighbour	-2
en:guarante	5
en:guard	2
en:guess	4
en:gui		-4		-6		-2		-2		-2	-2			-2		-3		-4	-2	4	-3	-2	-4
en:gui_are	-2
en:gui_call	-4
en:gui_is	-3
en:gui_straight	-4
en:gui_super	-2
en:gui_talk	-3
en:gui_was	-2
en:guid_to	-2
en:guilti	-2
en:guilti_about	-2
en:gym	-3
en:h	8	-2	4	-3	-2	-2											4	2		-7			-3
en:hack	3
en:had	7		-8	3	-8		-8			-5			-10	-6		-10	2		-8	-15	-2		8
en:had_a	7	2	-7	4	-5	5			3		3	-2		2	3			6			-2	7	-10
en:had_an	-3
en:had_ask	3
en:had_been			-2		-2	2					-2	5					5	-6		-8			5
en:had_chosen	-3
en:had_commit	-3
en:had_gone	4
en:had_me	2
en:had_miss	-3
en:had_my						2					-2						-4	-2					7
en:had_never	4
en:had_no	2
en:had_not	7
en:had_read	-3
en:had_the	4
en:had_thought	-3
en:had_to	-4	9			-3						6			-2
en:had_zero	-4
en:hair	4
en:half	5	4	-5	-2	-3	-2								-3		7	-9			10			-6
en:half_the	5
en:halfwai	5
en:halfwai_through	4
en:hall		4			2	5
en:hall_secretari	-2
en:hallwai	-4
en:hallwai_any	-6
en:halv	2
en:hand	18	8	-9			7	-3	3		4	6	-6	-5			-3	4	-9	-3		5
en:hand_and	3
en:hand_over	2
en:hand_the	-3
en:hand_until	-3
en:handl_with	-3
en:handler	-5
en:handler_had	-3
en:handwritten	-2
en:handwritten_note	-2
en:hang	-3		4	-3		3					-3			-3				-3		5			-5
en:hang_of	-4
en:hang_on	-3
en:happen	-7	-8		-4	-6	-3				-2	-2	-3		-3			3						-4
en:happen_to	-3
en:happi		3			8	3					-2
en:happi_with	-3
en:hard	-10	-4			-3							-2
en:has	14	14	-7	-5	-5				-3	-9	4	5	-8	6	-3	2	-11		-6	12	-9	-5	-3
en:has_a		-4			-3
en:has_actual	-3
en:has_an	3
en:has_been	7	15	-4	-4	-5	5			-3	-2	6	4	-2	6	-3		-7				-2	-4	7
en:has_come	-4
en:has_drop	-4
en:has_given	-3
en:has_gone	3
en:has_just	2
en:has_move	2
en:has_not	3
en:has_reconcil	-4
en:has_sent	4
en:has_to	3
en:has_two	6
en:hat	-13
en:hat_'s	-3
en:hat_off	-12
en:have	9		3	12		3	-9	-10	2		-5	-2	-10	2	2	-8	-7	-7	-9				6
en:have_a	-5
en:have_been		-4		5	4	-3											-7	5		-3			5
en:have_bought	-5
en:have_gone	6		-2	3	-2	-2			5					-2	5		3	-3		7		-2	-7
en:have_got	6
en:have_had	2	-4		2	-2	-2			3					4	3		-4	-3		-3	6	3	3
en:have_it		-5				-2
en:have_kept	5	-4			3												-4			9			-8
en:have_left	3
en:have_no	5	5			-3	3				5							-4	6
en:have_not	-5								5					3	5
en:have_noth	4
en:have_our	-4
en:have_put	2
en:have_receiv	2
en:have_rung	-4
en:have_shown	-3
en:have_sinc	3	4	3			-2						7		3				-2		-3
en:have_the	6	-5	-2	2	-4												-4			6			-6
en:having	-5
en:having_to	-7
en:he	8	7	-6	4		5	-5	-7	-8	2	2			-2	-8	-6		-13	-6		-2	-4	9
en:he_did	-2
en:he_even	-7
en:he_found	-3
en:he_is	4
en:he_mix	-4
en:he_refus	-3
en:he_said										5
en:he_show	3
en:he_told	-5	-4
en:he_wait	-2
en:he_was			-5		3	5					3			-2				-6					6
en:he_were	-3
en:he_would	5	-6	-6	-5	3	-6			-2	4	-4	-3	-2	-4	-2	-2	7	-5		-3	-2	-4	4
en:head	9
en:headset	3
en:health	4
en:hear	8	-4	-4	-5	-4	-5			-2	2	-2			-3	-2		14	-4		-11	3	-2	-9
en:hear_about	7	-5	-4	-6	-2	-2											12	-2		-10			-5
en:heard		-4	-3		4															-6			4
en:heard_it	-4
en:heard_of	3
en:heartfelt	-3
en:heartfelt_thank	-3
en:hearti	-3
en:hearti_breakfast	-3
en:heat		3	5		-5	-3			-2	-2		-2		-3	-2	6	8	-7	-2		-2	-2	-6
en:heat_and	-2
en:heat_off	3
en:heat_pump	-6
en:heck	-2
en:hedg	2
en:hei	3
en:held	5
en:held_my	-3
en:hello	-9	-3			-2
en:hello_even	-2
en:helmet	8
en:help	-11
en:help_from	-2
en:help_her	-2
en:help_me	-5
en:help_peopl	-3
en:helpin	-3
en:helpin_w	-3
en:her	-5	2	-10	-2	-14		-3	2	-5	-5		-7	2		-5	-4	8		-4	5	-6	-2	-19
en:her_aboard	-2
en:her_anoth	-4
en:her_cell	4
en:her_doll	-4
en:her_produc	-2
en:her_so	-2
en:her_tire	-3
en:her_weight	-7
en:here	-4	8	-6	3	4	-5		-2	3	-3	-3	-3	-2	-7	3	10		4		6		-3	-9
en:herself_came	-2
en:hi	-13	-5			-5	-4			-2		-2	-3		-3	-2
en:hi_can	-2
en:hiccup	-2
en:high	3
en:high_chair	2
en:highlight	-3
en:highlight_the	-3
en:hilari	-3
en:hilari_the	-3
en:him	3	-2	-8	12	9		-2	-3	-4	2	6	-5	-4	-6	-4	-3	4		-4	-2	3	-6
en:him_a	-10
en:him_again	2
en:him_off	5
en:him_the	2
en:him_to	7
en:himself		4		6	-4	2					4		5	-2						-11		3	5
en:hire	7	-3	-2		-3													3		-3			-3
en:his	11		3	16	5	6	-4	-6	-6	-7	4		-6	-9	-6	-7		-11	-6	-6	-7	-8	13
en:his_boss	-3
en:his_coffe	-2
en:his_ey	6
en:his_first	3
en:his_kei	3
en:his_limit	-3
en:his_love	-3
en:his_meat	-3
en:his_name	4
en:his_rubbish	-4
en:his_transfer	-3
en:his_wai	2
en:his_wife	-5
en:his_word	-2
en:hold				-4	-6	-4				4	-2	-3		-2				3		-10			4
en:hold_our	-4
en:hole	4
en:hole_was	-4
en:holidai	-3
en:holidai_for	-3
en:home	8	-6	3	3	5	-3				-2	-3			-3			3	5		-2	-2	-2	-3
en:home_on	-3
en:homemad	-2
en:homemad_jam	-3
en:honest	-4
en:honest_advic	-5
en:honestli	-13
en:honestli_amaz	-2
en:honestli_i	-2
en:honestli_the	-4
en:honestli_your	-4
en:hook	-3					-3							5
en:hope_for	-3
en:hopelessli	-4
en:hopelessli_convolut	-4
en:hospit	5	2		3		2				3	-2		5				4			-8	4		3
en:host	-2
en:hot	7	-3	6	-5	4	-4			4					2	4		4	-4			-2	3	-11
en:hot_#	-2
en:hot_chocol	-2
en:hot_coffe	-2
en:hot_shower	-3
en:hot_stone	6
en:hot_water	4
en:hotel	-3
en:hotel_the	-2
en:hour		-11	-5		-4	-9	-4	2	-4	-5	-6	-6	-4	-7	-4	-5	2	11	-3		-4	-4	-13
en:hour_after	-3
en:hour_and	2
en:hour_befor	4
en:hour_fix	-4
en:hour_helpin	-3
en:hour_the	-3
en:hour_without	-3
en:hous	5	-8	-4		-8	-4				-2	-2	-4		-2			4			-2	-2	-2
en:hous_cat	-2
en:hous_dure	-3
en:hous_warm	-3
en:how	-13	-5	-7	-7	-7				-2	-2	-3	-2	-2	-4	-2		11	-8	-2	2	-3	-3	-9
en:how_about	-2
en:how_do	-3
en:how_i	-2
en:how_long	-5
en:how_to	-5
en:how_we	-7
en:hr	-4
en:huge_thank	-2
en:human_i	5
en:human_who	-4
en:humbl	-3
en:humbl_premis	-3
en:hundr	3
en:hundr_and	3
en:hundr_night	-3
en:hung				3	5	3					4						9	2		-11			-4
en:hurri	-8
en:husband		3				5					-3						3			-8		-2	6
en:husband_with	-2
en:hygien	-4
en:i	5			11	8		-16	-6	-8	-8	-7	-12	-7	-10	-8	-9	2		-7	-5	-6	-7	-2
en:i_am			-10	10	9	-3	-5		-8			-9			-8	-5	6		5	2	4	-9	-18
en:i_appreci	-3
en:i_ask	13	-2		3	-3	-2				3			5	-2			-5	-6		3	2		4
en:i_bought	4	-3		2	4	-2											2						-3
en:i_bring	-2
en:i_call	-5			3	4					5							-5	9		-6
en:i_came	2
en:i_can	-4	3	-3	3	4			-2	-2	-3	3	-3	-2	4	-2					-3		-2	3
en:i_come	-3
en:i_commend	-3
en:i_could	6	-4		4	7												9	-5		-3			-3
en:i_did	-6	-4			-3	-2
en:i_do	9	-5	-5	9	3			-2			-3	-3	3					-8		-3	7		6
en:i_expect	-3
en:i_express	-4
en:i_fear	-4
en:i_fell	-2
en:i_felt	-4
en:i_figur	-2
en:i_find	2
en:i_follow	-6
en:i_found	4
en:i_got	6
en:i_had	11	4	3	-2	-4			5	-2	3	-3	-3	-2	-3	-2		4	-4			-2	-3	2
en:i_have	21	6	5	13	-9	2	-4	-7	5				-6	4	5	-5	-16	-5	-6	4	3		8
en:i_heard	-3
en:i_just	-7
en:i_kept	-6
en:i_know	-3	-4	7	-4	-5	-3				2		-3		-3			2				3		-5
en:i_last	-3
en:i_left	-3
en:i_lost	2
en:i_love	-3
en:i_measur	4
en:i_mention	3
en:i_must	3
en:i_need	-4	6	-3			5		5	3	-2	9	-3	-2	-4	3		-8	-6		10	5	-4
en:i_never	8
en:i_now	5
en:i_only	-10
en:i_open	3
en:i_order	5
en:i_ow	-9
en:i_pai	3
en:i_paid	2
en:i_put	4	-4	-3		-2	-2											-10	-6		15			-5
en:i_rais	2
en:i_rang	6			3		-2				3			5				-4	-5		7	3		-3
en:i_read	-6	-5	4	4	4	-3											4	6		-8			-4
en:i_recommend	-5
en:i_report	-4
en:i_run	3	10		3	-2	7		5			5						-7	-4		6			4
en:i_sai	-2
en:i_said	5
en:i_saw	-2
en:i_sent	3
en:i_shall	3
en:i_should	4	3		2		6					-2						4			-5
en:i_sign	3
en:i_sleep	-3
en:i_spent	3
en:i_still	-2
en:i_told	8	8	-3	4	-5						-3	-2	5	4				-5		-6		7
en:i_took	6
en:i_wait	2
en:i_walk	2
en:i_want		-4	5	-3	6													-3		6			-5
en:i_was		-9	4			-5		-2		-3	-2	-3		-4			4	10	-3	-9	-3	-3	-12
en:i_will	-8	-6	-7	4	13			-2	-3	-3	-5	-3	-2	-4	-3		3	-9	7	-6	-3	-3	3
en:i_wish	-13
en:i_would	3	16		4	-9	8	-4	-5	6	3	-10				6	4			-4	-8		7
en:i_write	-5
en:i_wrote	4				-4	-2				3			5				-2	4		-4	4		-4
en:ic	5	4	-3		-2				3					8	3		-4	5				3	-3
en:ident	-2
en:if	-15				-2	-10	-4	7	-5	-4	-6		-5		-5	-4	2	-5	-3	-9	3	-6	9
en:if_i	-2
en:if_it	-8	-3
en:if_the	-7
en:if_we	3
en:if_you		4	-4		-4	-3		5		-2		4		-2			-2	-8		-8	5		7
en:ignit	-3
en:ignor	-4
en:immedi	2
en:implant	-4
en:in	3	3	-11	15		-10	-8	-6	-7	-7	-6		-6	-3	-7	-8		-4	-17		-10	-6
en:in_#	-10	-3			-6
en:in_a	4	4		3	-5	-4		4	-2	-2	-3	4	-2	-3	-2	-2	3	4		-9	-2	-3	3
en:in_an	-5
en:in_at	2
en:in_august	3	-3			-3												-4	-4		6
en:in_brussel	4
en:in_claim	-5
en:in_decemb	-5
en:in_drag	-3
en:in_drummondvil	-6
en:in_dutch	4
en:in_eight	-2
en:in_english	4
en:in_februari	6	7		4		-2		5						5			-5	5
en:in_five	-4
en:in_for	-2
en:in_french	5	-4	-3	7	-3												-8			3			5
en:in_from	5
en:in_front	5				-2
en:in_full	5
en:in_gold	-8
en:in_half	-4
en:in_her	2
en:in_his	6	2		4	7	3					4						6						-6
en:in_it	2	2	-4		-4	-2		5		-2		-2		-2		-2	-4	-4					4
en:in_januari	2
en:in_juli	3	3			5	-2			8						8		-3					3	2
en:in_june	5	4			-2							6		-2			-4	3
en:in_late	-4
en:in_lieg	-2
en:in_march	9	6	-3	5	-3	-2			-2			5		3	-2		-7	9		-5		-2
en:in_mid-novemb	-4
en:in_mind	4
en:in_my	20		-6	13	3		-3	4	-4	-4	-5	3	-3	-6	-4	-2	-12		-3		-4	-5	14
en:in_no	-8
en:in_on	-7				-5
en:in_one	-6
en:in_order	-2
en:in_our	3
en:in_person	4
en:in_plain	2
en:in_progress	2
en:in_room	-6
en:in_seven	-2
en:in_six	-4
en:in_that					3	3											-8						7
en:in_the	12	-4	-6	11	2		-9	-10	-12	-6				-8	-12	-8	8	-7	-9	-3	-5		-6
en:in_their	5
en:in_thirti	-4
en:in_this	7	7			-4			6		5							-3	-7		-7			12
en:in_through	-4
en:in_two	-4
en:in_with	-6
en:in_without	2
en:in_write	6	8		2	-3	5	6				-2	8		4			-7			5		-2
en:in_your	-3	-2	3			2					-3			-3			4	-6		3
en:inbox	3
en:incid	-2
en:incid_report	-3
en:includ	6
en:incom	-4
en:independ	-3
en:independ_broker	-3
en:inform	-3
en:inform_from	-3
en:inject	3
en:insan	-2
en:insan_good	-2
en:insid	-3
en:insid_out	-6
en:insid_the	-4
en:instal	3	3	-4		5				-2		-2	-3	5	-3	-2					3	-2	2	-7
en:instruct	3
en:instrument	3
en:insur	5	4	-3	7	-3	-2						4					-8			-9			10
en:insur_form	-4
en:insur_settl	-3
en:insur_the	4
en:intern	2
en:internet	3
en:interview	3
en:into	7			-4	-3	-3				3				-2			4	-6				-2	-6
en:into_as	-2
en:into_the	4
en:invoic	-4	-7	-3	4	4	-4			-2	-2	-2	-3		-4	-2		-12	7	8	-14	-2	-2	7
en:invoic_#	-6	-4			6									-2			-8	3	8	-9			5
en:invoic_match	-2
en:iron	3
en:is	7	-8	-8		-4	-5	-15	-18	-7	-12	-7	-7	-10	-22	-7	-7	-3	-9	-17	5	-21	-11	5
en:is_#	4
en:is_a	7		-2		5	-7	-2	-3	2	-4	-4	-4	-3	-7	2	5	11	-6	-4		-4	-6	-6
en:is_all	3
en:is_an	4
en:is_at	-4
en:is_autist	-2
en:is_been	2
en:is_block	8
en:is_built	-4
en:is_cheer	-3
en:is_delightfulli	-4
en:is_easi	-7
en:is_exactli	-3
en:is_fill	-3
en:is_final	-6
en:is_fine	5	-5	-5	-6	-4												6			-6			-3
en:is_for	4
en:is_friendli	-2
en:is_full	-6	-2			-4
en:is_go	3
en:is_gone	-6
en:is_honest	-3
en:is_in	11	3	-3	3	3	-3				-2	-2	5					-7			-3			6
en:is_insan	-2
en:is_it	-3
en:is_my	-3
en:is_no	13	-2	-3		-4													-5		-4			4
en:is_not	10	-7	3		8	-3						-3		-2				-4		-3	-2		8
en:is_now	9	-6	-4	8	-4	-2						-2		-3			-9	3		5			4
en:is_on	8		2	-4		-4					-2		5	-2				-5				3	-4
en:is_only	-3
en:is_out	-3
en:is_perfect	-11
en:is_pur	-3
en:is_quit	-3
en:is_rare	-2
en:is_realli	-5
en:is_reliabl	-2
en:is_remark	-2
en:is_self-explanatori	-3
en:is_solid	-2
en:is_still			-3		-2				4					3	4					-6		4	-3
en:is_talk	-2
en:is_tasti	-3
en:is_that	-3
en:is_the	-7		-3	-4		-4			-2		-2	5		-4	-2		2	9		-11	-2	-2	-7
en:is_there	-7	-3
en:is_what	5	-4	-5	4	4												-9	7		4			-4
en:is_why	-2
en:is_worth	-8
en:it	6		-9	-3			-6	-8	-4	-11	-13	-6	-9		-4	-17	-5	-7	-4	6	-10	-4	-4
en:it_all	-12
en:it_as	2
en:it_back	-5
en:it_becam	2
en:it_by	-2
en:it_can	-4
en:it_cost	3
en:it_down	8		-3		-2	3											5	-2		-2
en:it_first	-4
en:it_had	-2
en:it_has	2		-2		2	-4	6					4		4			-11			6			-2
en:it_in			-5		-4				-2	-2	-3	4		-3	-2		-7	-7		4		-3	6
en:it_is	5	-14	-5			-11	-3	-4		-5	-5	-6	-4			-3	-3	6	-3	-10	-5		5
en:it_last	-7
en:it_make	-3
en:it_must	3
en:it_never	-6
en:it_off	5
en:it_on	-3		4		-4	-2								4									2
en:it_out	2
en:it_rain	-5
en:it_sai	3
en:it_said	3
en:it_seem	3
en:it_start	3
en:it_take	3
en:it_tell	5
en:it_that	2	-2		3							-2						-6	-5		8
en:it_the	5		5		-2	-2	6					4		5				7		-6			-7
en:it_to		5		3	-3						-3	-2	5	4			-2				-2	2
en:it_took	2
en:it_up	5				3	-3			5					-2	5		-6	-2		6		-2	2
en:it_was			3	4	2	4	-4	-4	-5	-5	2		-4	4	-5	-4	5		-4	4	-5	-6	-8
en:it_went	2		-2	4													-6	-7		12		4	-5
en:it_were	-4
en:it_will	2
en:it_with	5
en:it_worri	-5
en:it_would	-3	-5			-5	-2								-2			-4						2
en:item_back	-3
en:its	9		-8	-2	2	-6	-3	-4	-4	3	-4		-3	-5	-4	-3	-13	-8	-3	9	-3	-4	6
en:its_#	7
en:its_own	7	3	-4	-4		-2				5							-6	-2		4
en:its_septant	-2
en:itself	13	-3	-9	-5	-8											-2		8	-2	-8	-2		-7
en:itself_at	6
en:itself_is	5		-7	-4	-3												2	3		-4			-3
en:jam	-3
en:jam_egg	-3
en:januari	-4	10	-3		-6	-3						3		7		7	5	3		-4		-2	-6
en:januari_#	3	6		3								4		8			4						-4
en:jewel	-3
en:jewel_'s	-3
en:joani	-5
en:joani_sort	-5
en:job	6	6	-3	10	-3	7											-11	5		-5			9
en:job_from	-4
en:job_good	-2
en:joi	-5
en:joi_even	-2
en:joint	-3
en:joke	-5
en:joke_over	-4
en:joke_to	-2
en:joke_with	-2
en:jolt	-3
en:jolt_a	-3
en:judg	-4
en:judg_you	-3
en:juli	4	5	-2	5		-6	5		7		-2	7	-2	5	7		-8	10		-2			-4
en:juli_#				2	-2	-3	6					3		5			-3	5					-7
en:jump	2
en:june	4	3	-4	6	-7		5	-2	2	-3	-4	7	-3		2		-9	12			-3	-6
en:june_#	4			2			6					4		5			-3	11		-10			-6
en:june_and	-4
en:junk	4
en:junk_folder	3
en:just	-16	4	6	-9	-6	-3	-5	-6	-6		3	-7	-6	-8	-6	-5	10	-6	-2	-5	-4	-3	-3
en:just_a	-2
en:just_check	-10				-5
en:just_for	-5
en:just_in	3
en:just_like	-6
en:just_to	-7
en:karim	-4
en:karim_kept	-2
en:keep	5	4	-3	-3	3	4			4		6			4	4		-8			5		3	-5
en:keep_an	-4
en:keep_come	-2
en:kei	3				5	2					3	-2		-2		-2	4			-10			2
en:kept	-5	-11	-3	2		-4			-2	-3		-4		-3	-2					9	-2	-2	-14
en:kept_his	-2
en:kept_smile	-3
en:kept_the	5
en:kept_to	-3
en:kept_us	-3
en:kettl	-3
en:keyboard	4
en:keyboard_without	-2
en:kid	-4		-2	-6		2					-2			-2			7			-9		5	-3
en:kid_and	-4
en:kid_at	-2
en:kid_will	-4
en:killer	-3
en:kilometr	5
en:kim	-6	-3
en:kind	-5		3		-2	-2				3							-3	-4			3
en:kind_and	-4
en:kind_as	-3
en:kindli	2
en:kindli_agre	4
en:kitchen	-4	3	3	3	-4	4		4	-3	-2	-3	-3	-3	-3	-3			4				-3
en:kitchen_at	-2
en:kitchen_ever	-3
en:kitchen_on	-2
en:km	2
en:knee	3
en:knew	-3
en:knew_my	-2
en:knew_where	-2
en:know	-6		4	-6	-11	-9	-2	4	-4	7	-4		2	-6	-4	-3	5	-9	-2		4	-5
en:know_a	4
en:know_her	-6
en:know_if	-5
en:know_noth	-4
en:know_our	-4
en:know_the	-4
en:know_what		4								7							-3	-3		3	4
en:l	3
en:lab	2
en:label	5
en:labour	3
en:labour_dai	2
en:lad	-4
en:lad_on	-3
en:lad_who	-3
en:ladi	-7	-6	-6	-4	3	-5			-2		-3	-3	4	-3	-2			-3	-3	7	2	-3	-11
en:ladi_as	-3
en:ladi_behind	-4
en:ladi_dug	-3
en:ladi_even	-3
en:ladi_from	-3
en:ladi_know	-2
en:ladi_on	2
en:ladi_thank	-2
en:ladi_took	-2
en:ladi_who	2
en:lamp	-7
en:lamp_in	-7
en:land	-5	-6		4	-5	-3						-3		-3			3			-3			2
en:land_in	5
en:land_registri	-3
en:lane	-3
en:lane_open	-4
en:languag	4
en:laptop_on	-3
en:laptop_sent	-2
en:larg	-3
en:larg_and	-2
en:last	-14		-6		-12		-2	-3	-4	-3	-4	-4	-3	-8	-4	5	-11	-2		9	-2	-3	5
en:last_a	-5
en:last_i	-5
en:last_night	-4			-5	-6	4								-3			-6	-4		7
en:last_someon	-3
en:last_the	-4
en:last_week	-2
en:last_wrote	-3
en:late	-6	-8	7			-2								-4				-4		6
en:late_not	-5
en:late_the	-2
en:later		2		3	3	-3				6			4				-5			3	6		-4
en:later_i	-3
en:laugh	-12				-3						-3
en:laugh_too	-3
en:law	6
en:lawyer	3
en:layperson	-3
en:layperson_like	-3
en:leak	-13	-3			-4
en:leak_and	-9
en:lean	4
en:learn	15		11	-3	-6	-4			3	-3	-2	4	-2		3	-3				-10	-2	2	3
en:learn_his	4
en:learn_that	3
en:leav	-5	-4	5		-4												8	2		-8			-6
en:leav_a	-5
en:leav_friend	-2
en:leav_him	-2
en:leav_your	-4
en:left	2		3	-3	-6		-4	-5	-5		-8		-5		-5	-4		-5	-4	-7	5	-6	4
en:left_a	4
en:left_behind	-4
en:left_everyth	-3
en:left_for	-3
en:left_in	3
en:left_me	2
en:left_out	2
en:left_the	7
en:left_without	-5
en:legal	4
en:legend	-3
en:legit	-3
en:legit_thank	-3
en:lenoir	-2
en:lenoir_throughout	-2
en:lent	-4
en:lent_me	-4
en:leon	-3
en:leon_who	-3
en:less	4
en:let	4	4	-6	3			-2	-3	-3	-3	-4	7	-2	-4	-3				-4		-4	-3
en:let_go	4
en:let_me	-4	3				4
en:letter	14		-4		-4	-2						3		3			-11	-5		8		-2	5
en:letter_of	4
en:letterbox	6
en:level	3
en:liais	-3
en:liais_between	-3
en:librari	-5
en:librari_full	-2
en:librari_passion	-3
en:licenc	4				2					5							5			-6
en:lick	-3
en:lick_the	-3
en:lieg_sauc	-2
en:life	-4
en:life_so	-3
en:life_when	-3
en:lift	2
en:light	4
en:light_as	-2
en:like		6	-4		-2	4	-4	2		3	-8		-6	-4		-4	-12	4	-4	-6		4	7
en:like_a			-6		-4				-2	2	-3	-3	-2	-3	-2		-2			-8	3	5
en:like_clockwork	-3
en:like_duckl	-2
en:like_it	3
en:like_me	-3
en:like_new	-3
en:like_that	-5
en:like_the	5			3		3											-7	6				5	-6
en:like_they	-2
en:like_to	-9	4	4		-4	3			3	4	-4	-2	-2		3		3			-11		2	5
en:lil	-2
en:lil_handwritten	-2
en:limit	-4
en:limit_and	-3
en:line	-2	-3	-12		6	6	-3	-4	-4	-5		-5	-4	-7	-4	-4		-8	-4	8	-5	-5
en:line_#	-6
en:line_is	4
en:line_of	4
en:line_too	-5
en:link	-7	3			-4							-3		5
en:link_below	-9	-2			-3
en:lipstick	2
en:list	9		-3		3	-3		-2				-2		5			-4	-8		9
en:listen	-10
en:listen_and	-2
en:listen_to	-2
en:litr	4			2	-5	-2			3					3	3		-5	5				3	-6
en:littl		-5	7		-2												-2	-6		11			-5
en:littl_local	-2
en:littl_note	-3
en:littl_place	-2
en:littl_weekli	-2
en:live	8	2		3	4	3			4		4			3	4					-6		3	3
en:live_room	3
en:loan	8
en:loan_of	-4
en:lobbi	5
en:local	-7
en:local_seamstress	-4
en:local_wine	-2
en:locat_friendli	-2
en:lock	12	-5	-3	-7	6	-4					-3			-2			7			-4		-2	-8
en:locum	3
en:log	-5	-4			-3
en:log_fire	-2
en:log_in	-3
en:lol	2
en:lol_at	-4
en:long	-3	-3			-2
en:longer	8
en:look	5	-6	-3	-6	-4	-2	-3	-3	2			-5	-4		2	-4	-4	-12	-3	14			-16
en:look_after	-2
en:look_again	3
en:look_at		-6	-3	-7	-3	-3								-2			-4	-5		11			-5
en:look_for	-6		-3		-3	3					4						4	-3					-3
en:look_like	3
en:look_onto	-2
en:look_sick	-3
en:look_up	3
en:loop	-4
en:lose		2				3
en:lose_a	3
en:loss		4			-3	-2						5
en:loss_of	-3
en:lost	-3									5							-2			-5			5
en:lost_bag	-4
en:lost_my	3
en:lost_on	-2
en:lot		-5		5	-3	-2												6		-10			3
en:lot_of	-4
en:loud	2
en:love	5		-10	3	-3	4				-2				-2		-2		-5		-2			6
en:love_of	-3
en:love_this	-3
en:low-floor	-3
en:low-floor_buse	-3
en:lukewarm	5
en:m	6	-6	4	-8	-5	-4					-3	-2		-2		-2	-3		-2	5		-2	-5
en:m_on	4
en:machin	3	6	-3	4		4		5				-2		-3			3			-9			6
en:machin_is	-2
en:machin_was	-6
en:made		-3	5		-5	-2						-2						-2		9			-9
en:made_even	-2
en:made_me	-8
en:magazin	3
en:maiden	2
en:maiden_name	2
en:mail_system	-3
en:mailbox	-6	-4			-2
en:mailbox_is	-6
en:main	7
en:maintain	2
en:mainten	6
en:mainten_contract	2
en:mainten_on	3
en:make			-3		-5	3						-2		-2			5	-4		-2		-2
en:make_a	3
en:make_any	-5
en:make_life	-3
en:make_me	4
en:make_no	-4
en:make_sens	-3
en:make_the	2
en:make_you	-2
en:man	5	2	3	4	-5		-2	-3	-3		-3	-4	4	2	-3	-3	-13		-3	5			5
en:man_at	-3
en:man_came	-3
en:man_in	-5
en:man_left	-3
en:man_who	3
en:man_with	4	4	-3		-4	3				3											3		-5
en:manag		5			2	-3			4				5	3	4
en:manag_wrote	-3
en:mani	-5
en:mani_on	-5
en:mani_thank	-3
en:manual	2
en:mapl	-3
en:mapl_syrup	-3
en:march	5	9	-4	8	2				-3	-2	-4	4	-3	7	-3		-5	8		-6	-2	-4	3
en:mark	4
en:mark_left	-5
en:market_shuttl	-3
en:marnier	-2
en:marnier_souffle	-2
en:mason	-4
en:mason_sent	-4
en:massag	4
en:match	3
en:matern	-4
en:matern_ward	-4
en:matt	2
en:matter										5
en:matter_of	-4
en:mattress	-6
en:mattress_power	-3
en:mattress_unseen	-3
en:may	-3	10	-7		-11	6	-4	-3	-5	-5	-5	5	-4	-8	-5	5	-11	-5	-3	3	-4	-4	6
en:may_#	8	6	-5	-4	-4	6						-3		-5		6	-5			8		-2	-9
en:may_the	-4
en:me	-6	3		11	6	-6	-8	3			-5	3	-3	2		-7	-7	-2	-8	-3	4		11
en:me_#	4
en:me_a	3		4	2							4	-2		4			7	-6		-7	-2	-3	7
en:me_across	-2
en:me_again	-5
en:me_and	6											5					4	-6
en:me_as	-3
en:me_back					-4					3			5				-2	-5			4		6
en:me_befor	-4	4				-2		5	4					4	4
en:me_class	-3
en:me_down	-5
en:me_entir	-2
en:me_every	-3
en:me_feel	-5
en:me_for	-4				4			5
en:me_he	4									5							-3	-4		4			4
en:me_in	6
en:me_it	4
en:me_my	3
en:me_no	-2
en:me_noth	-2
en:me_off	2
en:me_on	-4
en:me_out	-4
en:me_pack	-4
en:me_smile	-2
en:me_so	4
en:me_that	2
en:me_the	-9					-4			3	-2		3		6	3		3	-2		-3		2
en:me_through	-2
en:me_to	4	-4	6	-3	-2												-8	-3		4			6
en:me_until	-3
en:me_what	-8
en:me_why	4
en:me_your	3
en:mean	2
en:meant	2
en:measur	8		-4	3		3					6			-2		-2	4	-5	-2	4			-5
en:measur_the	4
en:meat_and	-3
en:meatbal_in	-2
en:mechan	2
en:mediat	-3
en:mediat_listen	-3
en:meet		4	3			-2		5	4					3	4			5		-6		4	-2
en:melt_in	-2
en:member	5
en:men	4
en:mention	4		-3		-3												-3	8		-5			-3
en:mention_a	2
en:mention_it	-3
en:mention_the	6
en:mention_too	-2
en:menu	4
en:menu_fresh	-2
en:menu_is	2
en:menu_was	2
en:mere	2
en:mess	-11				-3
en:mess_around	-3
en:messag	-8	-3		-5	-6	-4					-3	4		-3			4	-6
en:messag_sai	2
en:met	-3
en:met_every	-3
en:meter	3
en:metr	4
en:mic_at	-4
en:mid-novemb	-4
en:middl	3
en:middl_of	2
en:midnight	2
en:midnight_and	-3
en:might	3
en:might_as	3
en:min	-7
en:min_on	-3
en:mind	4	-4	3	6	-2	-2								-2			-6	-2					6
en:mind_at	-3
en:mind_you	3
en:mine		-3			-2
en:mine_back	-4
en:minimum	3
en:minu	-5
en:minut	-6		3	4	3		-2	-3	-4	4	-6	-3	3	-6	-4	-3	10		-3	-9	4	2	-14
en:minut_and	-5
en:minut_befor	2
en:minut_fix	-3
en:minut_flat	-4
en:minut_late	-4
en:minut_later		4			5	-2				6			5				-3	3		-5	7
en:minut_on	-3
en:minut_one	-3
en:minut_past	-2
en:minut_the	-5
en:minut_to	-2
en:minut_when	-3
en:mirror	3
en:mislaid_order	-2
en:miss	6	6	-2	-2	4	7											-7			8			-4
en:mist	-2
en:mistak	-11
en:mistak_own	-4
en:mistak_was	-4
en:mistak_with	-3
en:mix_up	-3
en:mode	-2
en:mode_is	-3
en:model	-6
en:model_and	-2
en:model_of	-2
en:modest	-4
en:modest_as	-4
en:moment	-3
en:moment_it	-2
en:mondai	-9	5	-5	-8		3	-3	-3		-4	3	3	-4			-3		-7		-5	-3	6	6
en:mondai_assessor	-3
en:mondai_at	-4	4			-2	-2						5		-2
en:mondai_morn	-4
en:monei	9	-5			-2	-3											10	3		-8			-7
en:monei_back	3
en:monei_fridai	-3
en:monitor	3
en:month	17			2	-7			-3	-3	-3	4	4	-2	-5	-3	-2	-9	3	-3	10	-3	-4	-7
en:month_#	2
en:month_old	3
en:more	-6	-4			-3
en:more_doubl	-3
en:more_peopl	-4
en:more_than	4
en:morn	-7	8	2	-6	-15	-5	-4		2	-7				5	2	-6	7	-6	-4		-5		-5
en:morn_and	-5
en:morn_coffe	-2
en:morn_commut	-4
en:morn_fix	-3
en:morn_to		-5
en:morn_wow	-4
en:mortgag	-2
en:mortgag_with	-3
en:most		5	-4	-3	-3	2		5			-2	-2		-2			-7	-5		2		4	2
en:most_of	-5
en:mother	-5
en:mother-in-law	5
en:mother-in-law_has	5
en:mother_'s	-3
en:mother_has	-2
en:mould	2
en:moulin	-3
en:moulin_street	-3
en:mous_and	-4
en:move	-4	11	-5	-3	8	9				-3	-2	-3		-5		6	-5			-4	-2	-2	4
en:move_in	-5
en:move_my	-3
en:move_over	-3
en:mr	-13				-3	-2								5			4			-3			2
en:mr_bianchi	-3
en:mr_lenoir	-2
en:mr_tessier	-2
en:ms	5	4			-3	-3	6					7		8			-5	6		4			-9
en:much	-6
en:much_easier	-3
en:much_n	-4
en:mum_get	-2
en:music	2
en:music_problem	-3
en:must	11				3	3					5						3	-3		-4			3
en:must_be	6	-4	2	-4	4	-2											10	-3		-7			-4
en:must_have	3
en:my	4	-12	4	11	5	-5	-13	-6	-7	-3	-12	-10	-8	-17	-7	-14	-6		-14	6		-7
en:my_#	-4
en:my_account	5
en:my_ag	-3
en:my_appeal	-3
en:my_applic	-4
en:my_arm	2
en:my_babi	-3
en:my_bag	3
en:my_belov	-3
en:my_best	6
en:my_bike	-4
en:my_birthdai	-2
en:my_blood	3
en:my_boiler	-4
en:my_broken	-2
en:my_broker	-4
en:my_brother	4
en:my_call	-3
en:my_car	2
en:my_card		-5		3		-2											-6	8					-6
en:my_case	2
en:my_cat	-5
en:my_cocktail	-2
en:my_compens	-3
en:my_daughter		3	-2	-5	-3	-2						6		-2			4	5		-7			-5
en:my_direct	-3
en:my_dish	-3
en:my_dog	5
en:my_feet	-3
en:my_file	-3
en:my_furnac	-5
en:my_girlfriend	-2
en:my_gran	-2
en:my_grandad	-2
en:my_grandma	-2
en:my_gratitud	-4
en:my_grumpi	-2
en:my_hair	5
en:my_having	-7
en:my_heart	-3
en:my_heartfelt	-3
en:my_heat	-4
en:my_home	-3
en:my_husband	-3
en:my_kid	-3
en:my_life	-2
en:my_maiden	2
en:my_mind	-3
en:my_mislaid	-2
en:my_monei	2
en:my_morn	-6
en:my_mother	-4
en:my_mother-in-law	5
en:my_mum	-2
en:my_name	8		-3	3	5	-3				3			5				-7	-4		5	3		2
en:my_number	2
en:my_old	-8
en:my_own		2	-2		-2				-2	4	-3			-3	-2			-4				-2	3
en:my_partial	-4
en:my_phone	-3
en:my_pregnant	-2
en:my_quart	-2
en:my_recent	-3
en:my_return	-3
en:my_shower	3
en:my_sister	-6
en:my_sister-in-law	2
en:my_size	-3
en:my_smoke	-3
en:my_statement	2
en:my_stock	-2
en:my_thank	-3
en:my_voic	-4
en:my_wallet	-3
en:my_warm	-2
en:my_wife		-4	-3	6	4									-2						-6			8
en:my_window	2
en:my_winter	-2
en:my_worri	-2
en:my_yard	3
en:n	5
en:n_bam	-4
en:n_pizza	-2
en:n_the	4
en:nadia	-3
en:nah	-3
en:nah_all	-3
en:name	14	10	3	8	3	-3	-3	4	2		-6	2	7	-6	2		-8	-14	-3	7			9
en:name_and	3
en:name_at	4
en:name_is	3
en:natur	4
en:near	2
en:nearli	4
en:neatli	-3
en:need	-7	10	-7		3	2	-3	3		-5	7		2	-6		-3	-11	-11	-2	8	3		3
en:need_a	-4			2	2	-3			4					-3	4		-7			7	6	-2	-4
en:need_an	6		-4	-7	-5	-3							5				4	-4		-5		3	-3
en:need_not	-4
en:need_to	-7
en:needless	-3
en:needless_paperwork	-3
en:neighbour		2	5		-2	4					4						5	-2					-3
en:neighbour_agre	-2
en:neighbour_without	-3
en:neighbourhood	-3
en:neighbourhood_offic	-3
en:neither	3
en:neither_will	-4
en:nerv	4
en:nervou	-3
en:nervou_about	-3
en:nest	-4
en:network	-3	5			-3					5		3		4
en:network_insid	-4
en:never	6		8		-8			-2	3	-3	4	-4	4	-6	3	-3	-9			8	-3
en:never_call	-4
en:never_came	-4
en:never_come	3
en:never_even	4
en:never_heard	4
en:never_let	-3
en:never_onc	-7
en:new		-5	8		5	-8	-4	3		-6	-5	-6	-4			-5	-4	-14	-4		-5		12
en:new_boiler	5
en:new_design	-3
en:new_guid	-2
en:new_handler	-3
en:new_is	3
en:new_low-floor	-3
en:new_mail	-3
en:new_of	-7
en:new_router	-3
en:new_zip	-4
en:newslett	2
en:newspap	-2
en:next	2	3		-4	-10		-3	-3		-3	-4		-3	5		-2	8	4	-2	-14	-3		-5
en:next_dai	-6
en:next_to	4
en:next_week	2
en:nice	-7	2	5		-3	-3						-2	5							-7		3	-2
en:nice_done	-2
en:nice_folk	-2
en:nice_n	-3
en:nice_pack	-2
en:nice_surpris	-3
en:night	-5		-5	-5	-2	4	-4		-5	-6		-6	-5	-8	-5	-5			-5		-6	-6	2
en:night_'s	4
en:night_bless	-3
en:night_dispatch	-3
en:night_later	-3
en:night_mode	-3
en:night_of	-2
en:night_team	-2
en:night_the	4
en:night_with	5
en:nightclub	-6
en:nine	-4		3	-4		-7		4	3	2	-3	-3	4		3	-2	-8	6		-4	3	2
en:nine_of	5	3	5	2		-2		5	4					2	4		-3	5				3	-4
en:nineteen	6
en:ninety-year-old	-3
en:ninety-year-old_neighbour	-3
en:ninth	2
en:nite_not	-4
en:no	-7	-11	-3	3	-7	-7	-9	-10	-4	-3	-6	-6	-10	-9	-4	-9	9	-12	-5	-4	-7		7
en:no_asterisk	-4
en:no_can	-2
en:no_complaint	-9
en:no_hot	3
en:no_hurri	-9
en:no_leak	-6
en:no_longer	7
en:no_mess	-7
en:no_more	-8
en:no_push	-2
en:no_quarrel	-3	3			-3					5
en:no_question	-8
en:no_rush	-10	-3			-7	-3					-2
en:no_sign-up	-2
en:no_time	-4
en:no_track	-2
en:no_wai	4
en:nobodi	3	7	-8		3	4	-3	4	5	-4		-6	-4	5	5	5	8	5	-3	-8	-4
en:nobodi_'s	3
en:nobodi_at	2
en:nobodi_came	2
en:nobodi_had	-3
en:nobodi_has	2
en:nobodi_judg	-3
en:nobodi_yell	-6
en:nois	3
en:noisi_room	-2
en:nonant	-2
en:nonant_made	-2
en:none	5
en:none_of	3
en:noon	5	7	-6	3	-3	-3		8	3			-2		3	3		-5	3		-3		2	3
en:noon_hous	-3
en:nor	6
en:not	3		7	13	13	3	-8	-2	-2	-4	-9	-15		-3	-2	-9		-11					5
en:not_a			11		-5	-4				-2			5	-3			4	-5		-7	-2	3
en:not_after	5
en:not_allow	3
en:not_an	2
en:not_be		8				8					4
en:not_been	4
en:not_book	-3	-4
en:not_budg	-3
en:not_chang	5
en:not_charg	-4
en:not_come	2
en:not_even	5
en:not_expectin	-4
en:not_find	3
en:not_forget	-10
en:not_get	-4
en:not_go	2
en:not_have	-8
en:not_hear	-3
en:not_know	5
en:not_leav	-4
en:not_let	-3	3				4
en:not_lose	-7
en:not_move	-5
en:not_one	-5
en:not_open	2
en:not_quibbl	-3
en:not_read	3
en:not_shed	-3
en:not_sleep	3
en:not_take	3
en:not_tear	-3
en:not_then	-4
en:not_turn	-5
en:not_want		-4	-4	-4	-5					-2	-2			-2			7	-3			-2	-2
en:not_work	3
en:note	-3		-3		2	2			-2	-2	4	-3		-3	-2		8	-3		-14	6
en:note_befor	-2
en:note_in	-3
en:note_of	-3
en:note_on	3
en:note_to	-3
en:note_ty	-2
en:noth	6	-2		6	3	-6	-2	-3	-3		-3	2	-2	-4	-3	-2	3	-13	-3	-4		-3	8
en:noth_about	-4
en:noth_els	8	-3	-2	3	6												8	-7		-5			3
en:noth_i	-3
en:noth_in	-4
en:notic	-4						6					4		5
en:notic_my	-3
en:novel	-5
en:novel_a	-2
en:novemb		3			-2				3			4		7	3
en:now	20	-4	-2	9	5	-4	4	-4	-6	-5			-4	4	-6	-4	3		-4		-5	-7
en:now_#	3
en:now_i	3	-3	6	-5	-3												3						-6
en:now_know	4
en:now_report	-3
en:now_the	7
en:nowher	3
en:nudg	-4
en:number	13	7	-8	9	7	-3	-3	3		-4		9	-4	3		-3		-3	-3		-3		6
en:number_of	-4
en:number_on	5
en:nurs_who	-2
en:o'clock_it	-2
en:oblig	-6
en:octob	6					-2						3		4			-3			8			-7
en:octopu	3
en:of	6	-7			-7	-6	-13	-2	-6	-8	-5	-8	-8	-8	-6	-16	-8					-13	2
en:of_#	3	-5		2	-4												-6	6
en:of_a	2	-4	-6		-4		-2	-3	-2	-3	-4	-3	-3	-4	-2	-2	-9		-2	6	-2	-2
en:of_an	6	-4		4	4													4					-4
en:of_bank	-2
en:of_bike	3
en:of_bui	-3
en:of_charg	-6
en:of_cours	-3
en:of_dentist	-2
en:of_everyon	2
en:of_forti	4
en:of_four	2
en:of_fri	3
en:of_his	3
en:of_it	-2
en:of_juli	-4
en:of_littl	-2
en:of_milk	-2
en:of_my	11	-4	6	3	4	-2											-7			-4			7
en:of_our	-6				-2	-3			8						8		-4	-5		5		2
en:of_paper	3			8						3								-2		3	4		-2
en:of_peac	-4
en:of_prais	-2
en:of_reproach	-5
en:of_servic	-4
en:of_slog	-3
en:of_sunshin	-2
en:of_switch	-4
en:of_ten	4
en:of_the	3			13			-4			-6		-7	-6			-5	-13	2	5	13	-6	-9
en:of_their	-7
en:of_them	7	6	-3	-3	-3	6			4					3	4		-8			-3		4	7
en:of_there	-2
en:of_this	-2
en:of_two	3
en:of_warm	-2
en:of_what	2
en:of_your	-5	-3	-2		-3	-3			4					3	4		2	-3				4	-4
en:off	18	-4	-3				-5	-6		-8	-9		-6	-11		-7	-10	-2	4	3	-8
en:off_a	2
en:off_and	4	-4		3	-6									-2			-4	5				-2	-4
en:off_at	3
en:off_by	-4
en:off_gui	-3
en:off_in	3
en:off_the	8	8			-3	6			4		-3	-2		-3	4							4
en:off_to	-11
en:off_with	5
en:off_yippe	-3
en:offer	10	5	6	-4	4				7	3	3		4		7		13	-4		-6	3		-9
en:offer_me	6
en:offic	-3
en:offic_came	-4
en:offic_found	-3
en:offic_is	-2
en:offic_they	-2
en:often	5
en:oh	3
en:oh_no	2
en:oil	9	-4	-9	-6	-4	-3			3			-2		3	3	-2		-7		9		2	-7
en:ok	-7
en:old	-11	-3		-3		-4			-2	-2	-2	-2	-2	4	-2					-5		-3	5
en:old_clunker	-2
en:old_novel	-2
en:old_pipe	-3
en:old_quot	-3
en:old_sew	-3
en:old_turntabl	-4
en:on	6	7	-5	-3	-18		-9	-7	-8	-8	-3	-6	-7	-5	-8	-4	-4		-19		-6	-7	-5
en:on_#	7	8			-4			5	3	-2	-3	-3	-2		3	6	-5	-2			-2	2	5
en:on_a	-6	-6	4	4	-4				-2	-2	-2		-2	-3	-2			-5		4		-3	3
en:on_access	-2
en:on_behalf	-3
en:on_christma	-4
en:on_dai	3
en:on_fine	-2
en:on_for	-4
en:on_fridai	3	6	-3	5	-5			8	-2		-2	4		-4	-2		-10	5		4	-3	-4
en:on_his	6	2	-7		-5	6					3			-2		-2	9	-2		-10		-2
en:on_hold	-2
en:on_it	13		7	-4	-6	2				-2		-2		-2			3	3		-6			-2
en:on_januari	3
en:on_juli					-2		6					4		5
en:on_june	3
en:on_may	6	9	-4	-4	-3	7						-2		-4		6	-4			6			-6
en:on_me	3
en:on_mondai	6	7	-5	-8	-5	5		-2	-2		4	4	-2	-3	-2			-5			-2	4
en:on_my	5	-3	-4		-10		-2	-3	5	-3	-5	-4	-3		5		-14			12	5		-5
en:on_point	-2
en:on_purpos	2
en:on_recept	-3
en:on_saturdai	4	3	-2	-4	5	5				2	5	-3		-4			2	6			2	-3	-11
en:on_site	2
en:on_sundai	3	4	2	-5	-6						3			4			13	-4		-14
en:on_the	7	-4		3		-3	-11	-5	-14	-14	-6	-8	-4	-20	-14	-3	-2	9	-13		-13	-8	-9
en:on_them	-2
en:on_thursdai	-3
en:on_time	-3
en:on_to	-7
en:on_top	-3
en:on_tuesdai		3	4	4	-5	3			3					3	3		4	4		-12		3
en:on_wednesdai	3
en:on_your	8	6		2	-2	2		5			-3						-5	-5					7
en:onc	-4		4	-4	-5	-5		-2	6	2	-3	-2	4		6	-3	-7	-4		8	3		-6
en:onc_and	-7
en:onc_had	-5
en:onc_made	-3
en:onc_my	-2
en:onc_the	2
en:one	15	-4	-4			5	-7	-9	-10			-11	-9	-14	-10	-8	8	-4	2	-4	-5	-11	-4
en:one_'s	2
en:one_befor	4
en:one_can	2
en:one_click	-3
en:one_has	3
en:one_in	4
en:one_lamp	-7
en:one_lost	-4
en:one_note	4
en:one_of	-6	7	-3	-3	-5	10					5						-9	-5		5			6
en:one_pai	2
en:one_turn	-3
en:one_who	3
en:ones	4
en:onlin	2
en:onlin_and	-3
en:onlin_book	3
en:onlin_was	-3
en:only	7	10	-7	5	-4		-2	-2	-4	3	8	3	-3	-6	-4	-2	8	-5	-2	-18	-3	-4	8
en:only_found	-7
en:only_one	3
en:only_the	8
en:only_thing	5
en:onto	3
en:open	7	5	-3	-5	5	-5		-2	7	-2	-3	-3	-2	5	7		-6			6	-2		-3
en:open_a	2
en:open_at	-2
en:open_my	-4
en:open_of	-3
en:open_the	-3
en:oper	-2
en:oper_with	-2
en:opinion	3
en:opposit	-4
en:or	-5	-3	-5	11	-9		-3	-3	-4	-4	-4	-5	-3		-4	-2	-4	-16	-3	9	-4	-3	10
en:or_a	3
en:or_can	-5
en:or_do	-8
en:or_is	-7
en:or_on	-5
en:or_the	4
en:or_what	3
en:orang	3
en:order		-10	-5	13	-10			-3	-4	-4	-5	-4	-3	-6	-4	-2	-4	-5	-3	7	-3	-4
en:order_#	-3
en:order_again	-3
en:order_and	6
en:order_book	-4
en:order_me	-2
en:order_took	-4
en:order_with	-2
en:origin	2
en:osteopath	-2
en:osteopath_who	-3
en:other	10	7	-5	-4	-4	-2	-3	2	-5	3	-6	-5	-4	-7	-5	5	9		-4		-4	-5	-9
en:other_compani	-9
en:other_shop	-3
en:other_side	3
en:our	2	9	-4		-7			-8		-9	4	7	-8	5		-8		-15	-6	6	-8	-5	2
en:our_anniversari	4
en:our_associ	-3
en:our_barn	-3
en:our_book	-3
en:our_car	-3
en:our_club	4
en:our_contract	-3
en:our_daughter	2
en:our_domain	4
en:our_end	-4
en:our_gratitud	-3
en:our_invoic	3
en:our_network	-4
en:our_new	-3
en:our_noisi	-2
en:our_own	-9
en:our_privaci	-4
en:our_recept	-3
en:our_room	-3
en:our_son	-2
en:our_window	3
en:ours	4	3			-3	-2						5					-5	-6		-7			11
en:ourselv	-4
en:ourselv_awai	-3
en:ourselv_out	-2
en:out	8	-3		7	-6		-7	4	-11	-9	-15	-6	-9		-11	-7		4	-8	-5	-10	-6
en:out-of-print	-2
en:out-of-print_titl	-2
en:out_a	4
en:out_and	-2
en:out_at	6
en:out_by	-5
en:out_for					5
en:out_found	-2
en:out_in	4
en:out_nobodi	-3
en:out_of	-2	-10	5	-2	2	-6			-2	-2	-3	-2	-2	-3	-2		9	-3		-5		-3	-3
en:out_on	6	3	-2	2	-4	-3		5						3			-4	8		-12		-2
en:out_than	-2
en:out_the	3
en:out_to	2
en:out_with	-6
en:outag	-5
en:outag_plan	-2
en:outag_was	-2
en:outdoor	4
en:outlet	3
en:outsid		5	-3		-3	-3						9		-4				5		-7
en:outsid_the	3
en:oven	2
en:over		-5	-8	-5	3		-3	-3	-4	-4		-5	-4	-5	-4	-3	-10		-3	10	-4	-4	-6
en:over_a	5
en:over_earli	-2
en:over_her	3
en:over_it	-7
en:over_our	4
en:over_the		-6		-5	-3	-3											-6	5		3			-6
en:over_to	5
en:over_video	-4
en:overnight	3
en:overs	-3
en:overs_heat	-3
en:ow	-10	-5				-3
en:ow_him	-3
en:ow_me	-3
en:own	3	-4	-11	3	5		-3	-5	-6			-6	-4	-8	-6	-4		-14	-4	4	-5	-6
en:own_cellar	-5
en:own_fault	-5
en:own_hand	3	8				6				5	5						-6						4
en:own_home	3
en:own_up	-4
en:owner	-6		-3		-4	-2							5	-2				-6		3		2	-3
en:owner_herself	-2
en:owner_on	-2
en:owner_who	-3
en:p	2	-3	7	-7																3
en:p_m	2	-3	7	-7																3
en:pack		-3		2	3												-7			9			-7
en:pack_hous	-2
en:pack_my	-2
en:packag	3
en:pad	4
en:paddl	-6
en:paediatrician	-2
en:paediatrician_took	-2
en:page	9	8	-5	5	-3	-2								3		6	-6	-4		-6			11
en:page_of	2
en:page_with	-4
en:pai	16	-10		8	16	-5	-2	-3	-3	-3	-3	-4	-2	-5	-3	-2	8	2	6	-18	-4	-3	3
en:pai_for	7		2		5													-4	8	-6			-2
en:pai_the	5
en:pai_twice	-4
en:paid	-7	4	-4	8	5	-6		4	-3	-3	-3	8	-2	-6	-3		3	8		-14	-2	-3
en:paid_a	2
en:paid_for	-2
en:paid_in	4
en:paid_off	-3
en:paid_to	-3
en:painless	-2
en:painless_switch	-2
en:painlessli	-2
en:painlessli_estim	-2
en:painter	-3
en:pair	3
en:pamper	-3
en:pamper_my	-3
en:pancak	-3
en:pancak_with	-3
en:panel	4
en:panic	-4
en:panic_and	-5
en:panoram	3
en:panoram_x-rai	3
en:paper	11	-4	-7	7	-7	-3			-2		-2		-2	-4	-2	-3	-9	-4		5	2	-2	4
en:paper_on	2
en:paperwork	-4
en:parcel	-6
en:parcel_spotless	-3
en:parcel_warm	-3
en:parent_an	-4
en:park	-5
en:park_to	-2
en:park_was	-3
en:part	-10	-4
en:part_elsewher	-4
en:part_fit	-3
en:part_has	-4
en:part_of	-4
en:partial	-4
en:partial_sight	-3
en:pass_on	-3
en:passion	-5
en:passion_skipper	-2
en:passion_team	-3
en:password	-9				3
en:past	5
en:patch_befor	-4
en:patienc	-7
en:patienc_of	-4
en:patienc_while	-3
en:patient		6				-3					7			-2
en:patient_show	-3
en:pavement	-2
en:pavement_was	-3
en:payment	-2
en:pc_fri	-3
en:peac	-5
en:pen	3
en:pend	-3
en:penni_site	-2
en:peopl	3		6	-3	-3	-8		-3	3	4	-4	-4	3	-6	3	-2	-6	-9	7	3	4	-6
en:peopl_and	3
en:peopl_are	-8
en:peopl_get	-3
en:per	7
en:percent	2
en:perfect	-14
en:perfect_honest	-2
en:perfect_will	-3
en:perfectli	-7				5
en:period	2
en:person	13		-4		-5	2				2	4		4	-3		-2	2	3		-5	3		2
en:pharmaci	2
en:pharmaci_spot	-2
en:pharmacist_save	-2
en:phish	-3
en:phish_train	-3
en:phone	6	-6	-6	-5	-5	-5	-4	-5			-7	-7	-5			-5	10		-6	-10	-7	3	-13
en:phone_in	7
en:phone_it	3
en:phone_me	-2
en:phone_rang	-2
en:phone_to		-3			3
en:phone_who	-3
en:phone_with	-3
en:photo_of	-5
en:photocopi	7
en:photograph	3
en:physio	4	-4		-6	-3					-2	-2			-2		-3	6			-6			-5
en:physio_tortur	-2
en:pick	8
en:pick_up	5
en:pictur	4		-4		-2	-3		4						-3				9		-6		-2	-6
en:pictur_of	4
en:pictur_window	-2
en:pie	-2
en:piec	3
en:pile	2
en:pillow	2
en:pilot_over	-2
en:pipe	-5	5		3	-2				4					8	4		-5			5		3	-3
en:pipe_hot	-2
en:pipe_to	-3
en:pizza_pipe	-2
en:place	-5	-2			-5
en:place_on	-7
en:place_where	-2
en:place_you	-2
en:plai	-2
en:plai_corner	-4
en:plain	4
en:plan	-3
en:plan_and	-2
en:plan_announc	-2
en:plastic	7
en:plate	4	-2	-6		3												-7	-3	8				-3
en:platform	2
en:pleas	-12	-14	-10	19	7		-6	-7	-9	-8	-3	-3	-7	-12	-9	-5		-4	5	6			-21
en:pleas_accept	-5
en:pleas_do	2
en:pleas_hold	-3
en:pleas_look	3
en:pleas_put	3			2	-2	4					4						2	5		-2			-5
en:pleas_send	-6
en:pleas_take		-4			-2
en:pleas_tell	-13	-6			-4	-3
en:pleas_with	-4
en:pleasur	-7
en:pleasur_to	-7
en:plenti	2
en:plenti_of	2
en:plow	-2
en:plow_befor	-3
en:plug	4
en:plug_in	3
en:plumb	-4
en:plumber	10		5		-5	3	-2	-2	-2	-3	5	-2	-2	-3	-2	-3	-11	-3	-2	12	-3	-3	-6
en:plumber_finish	-2
en:plus	5
en:point	3
en:point_fair	-2
en:polic	3
en:polici_fit	-4
en:polit_curiou	-3
en:poof	-3
en:poof_fix	-3
en:pool	4		-2		3												5	-5		-9		5	2
en:poor	2
en:portal	7
en:possibl	-6
en:post_fee	-3
en:postal	5
en:postal_code	5
en:postpon	2
en:pothol_fill	-3
en:poutin	-2
en:poutin_is	-2
en:power	-4
en:power_shower	-3
en:practic	-4
en:practic_a	-2
en:practis	2
en:practition	-4
en:practition_who	-2
en:prais	-7
en:prais_for	-2
en:prais_the	-4
en:prais_your	-2
en:pregnant_girlfriend	-2
en:premis_goldsmith	-3
en:premium	2
en:prepar	3
en:prescript	4	8	-2		6	9					-3			-2				-4				-3	3
en:present	-3
en:press	8	2		-3	-5	4					4							-4					5
en:pressur_and	-2
en:previou_dai	-3
en:price	-4	6	-8	-3	3	-3		5		-2		-2		-4		6	12	-8		-11	-2		3
en:price_noth	-3
en:price_of	5
en:price_paid	-3
en:price_quot	-6
en:price_straight	-3
en:print	6
en:print_again	-2
en:print_on	2
en:printer	3
en:printer_hiccup	-2
en:privaci	-4
en:privat	3
en:problem	-15	-3			-4
en:problem_forgotten	-2
en:problem_in	-3
en:problem_sort	-3
en:produc	-4
en:produc_by	-2
en:produc_tidi	-2
en:profession	-6
en:profession_of	-6
en:progress	5
en:promis	3
en:proof	2
en:proper	-4
en:proper_hot	-2
en:proper_twice-fri	-2
en:properli	8
en:properti	-5
en:proud	-6
en:prove	3
en:provid_big	-4
en:public_holidai	-3
en:pull		9	-2			7					5			5			-5			9		-2	-5
en:pull_that	-3
en:pull_up	-3
en:pump			-4						4					3	4		5	-4		-3		4	-4
en:pump_over	-4
en:pump_you	2
en:punctual	2
en:punctual_case	-2
en:pur	-3
en:pur_again	-3
en:purchas	4
en:purchas_order	3
en:pure	2
en:purpos	2
en:push	-4	-4	-4		-5									-2				-3		6			-3
en:push_toward	-2
en:put	10		-12	10	-4	7	-4	-4	-5		6	-7	2	-8	-5	-3	-11	-8	-5	17		-7	-4
en:put_a		5	-3		4	6					4							-2		3			-6
en:put_everyth	-4
en:put_it	7	-5	-4		-5	-2											-4	-3		5
en:put_my	-2
en:put_right	-3
en:put_the	8	-4			-3							-2					-4	-2		9			-7
en:qualiti	-4
en:qualiti_of	-4
en:quarrel	-3	3			-3					5
en:quart	-2
en:quart_of	-2
en:quarter_of	2
en:quarter_to	-2
en:question	-8
en:question_ask	-8
en:question_stamp	-3
en:questionnair	-4
en:queue				4	-4	-3				3			5				4	-6			4		-4
en:quibbl	-3
en:quibbl_when	-3
en:quick	3
en:quick_clean	-2
en:quid	-3
en:quid_for	3
en:quid_in	-3
en:quiet_corner	-2
en:quit	-6				-4	3					4						4	4		-7			-3
en:quit_on	-4
en:quit_the	-4
en:quot	-11	-2
en:quot_did	-4
en:quot_for	-8	-2
en:quot_in	-3
en:quot_price	-3
en:quot_to	-3
en:r	3
en:r_you	4
en:rack	2
en:radiat		4	2		-2	5												-2		-5			4
en:rai	-2
en:rai_of	-2
en:rain		-5		4	6	-4					-3						9	-3		-4			-5
en:rais	-5	-6			-2
en:rais_my	-4
en:ramp	3
en:ran	3	9			-2	4			3	5	6	3		7	3		-5					3	-2
en:rang	3	8	-5		4	11			-3	2	-5	-2	4	6	-3	-2	-6		-2	8		-4	-7
en:rare	-6
en:rare_and	-2
en:rare_as	-2
en:rare_enough	-4
en:rate	9	-3	9	3	-3												-5	6		-5			3
en:rate_the	4
en:rather	7	4	-4		-4	8			3		-3	-2			3		4	-9		3	5	3	-8
en:re-ent	5
en:reach	11	5	-3	-7	-6	6	6				-2	4		4			-10	2		11			-12
en:reach_me	2
en:read	4	-4		13	3	2	-3	3	-4	-5	3	-6	-4	-6	-4	-3	-4	6	-3	-10	-4	-5	11
en:read-aloud	-3
en:read-aloud_featur	-3
en:read_happi	4
en:read_it	-3
en:read_me	3
en:read_my	2
en:read_the	-6				-4						-3			-2
en:read_your	2
en:readabl	-4
en:readabl_page	-4
en:reader	4
en:readi	-6
en:readi_in	-2
en:real_nice	-2
en:real_relief	-3
en:realli	-4
en:realli_oblig	-3
en:realli_well	-3
en:reason	2
en:reason_and	-3
en:reason_explain	-2
en:reason_for	3
en:receipt	4	-6	3		-4									-2			-4	-2		11			-9
en:receipt_for	4
en:receiv	2	3		5	-2	-2						7		3			-5	-3		-6			8
en:recent	-2
en:recent_widow	-3
en:recept_is	-3
en:recept_on	-3
en:recip	-2
en:recogn	3
en:recommend	-4
en:recommend_it	-3
en:recommend_this	-2
en:reconcil	-4
en:reconcil_me	-4
en:record	8			2	-4	3					4									-3
en:recycl	-3
en:recycl_yard	-3
en:red	5	7		4		9					4						-7					4
en:redesign	-4
en:redid	-7
en:redid_it	-2
en:redid_the	-6
en:redon	-4
en:redon_in	-3
en:refer	-5
en:refer_you	-3
en:refund	-7	-3			-5
en:refund_within	-3
en:refus	3
en:refus_collector	-2
en:refus_to	4
en:refus_with	-2
en:regist	3
en:regist_letter	2
en:registri	-6
en:registri_ladi	-3
en:regular	3
en:reimburs	4
en:reject	2
en:relax_me	-2
en:releas	-5	-2
en:reliabl	-5
en:reliabl_peopl	-2
en:relief	-3
en:relight	-2
en:relight_the	-2
en:remark	-3
en:remark_clear	-2
en:remark_kind	-3
en:rememb	-3
en:rememb_my	-2
en:rememb_your	-3
en:remind		-2	-3		-4	-3	6					4		4			-3			6			-7
en:remot	-3
en:remot_and	-3
en:remov	4
en:renew_our	-3
en:rent	4
en:rental_agenc	-3
en:reopen	-3
en:reopen_the	-2
en:repair			8		-2	-2				3			5					3		-6	4		-3
en:repair_test	-3
en:repair_was	-2
en:repeat	3
en:replac_it	-2
en:replac_our	-2
en:repli	-7
en:repli_put	-2
en:repli_your	-4
en:repons	2
en:report	-2	4		2		3		5									-4	5		7			-6
en:report_a	-5
en:report_anyth	-3
en:report_at	-3
en:report_clear	-3
en:report_the	-4
en:reproach	-5
en:reproach_a	-5
en:request	8	-3			4												-4	-7		-3			10
en:reset	2
en:respect			7		5												-3	-4		6
en:respect_to	-2
en:rest	-4
en:rest_assur	-4
en:restor	2
en:result	-2
en:result_in	-4
en:retir	3
en:retir_banquet	-2
en:return		2	3	-3		-4	5		-2		-2	6		7	-2			3	8	-12		-2	-3
en:return_within	2
en:review	-5
en:review_in	-3
en:rice_tart	-3
en:ride	-3
en:ride_flew	-3
en:ride_like	-2
en:right		-4	-5	-3	-8					-2	5	-4	-2	-3			4		-2	4	-3	-3	-10
en:right_at	-3
en:right_awai	4
en:right_down	-3
en:right_moment	-3
en:right_one	3
en:right_screw	-3
en:right_the	-3
en:right_through	4
en:rigour	-3
en:rigour_you	-3
en:ring	8	6	-4	-2	-5	5		4	-2		-3	-2	-2	-3	-2		-7			9	-2	-3
en:ring_and	5
en:ring_just	-2
en:ring_were	-3
en:road	6	3	-5			-4			4		-3	-2		3	4		3	-4		9		-4	-6
en:robot	2
en:roll				7		-3								5				-4		8		-2	-2
en:roll-out	-3
en:roll-out_which	-3
en:roll_his	5
en:roll_ourselv	-2
en:roof	5
en:room	3					-2	-5			-8		3	-7			-5	14	4	-6	-21	-7	-2
en:room_#	-6
en:room_and	-4					3
en:room_is	-8
en:room_let	-4
en:room_was	3
en:room_were	-3
en:room_with	3
en:round	4	-3		-3														-2
en:round_the	2
en:router_everyth	-3
en:royal	3
en:royalti	-4
en:rubbish	-3
en:rubbish_awai	-4
en:rude	-4
en:rue	-5
en:rug	-2
en:rug_is	-3
en:rule	5	-3		4	4													3					-3
en:run	16	12	-8		-8	11	-3	3	-4		6	-6	3	-6	-4	-4	-11		-3	7		-5	-3
en:run_a	2
en:run_down	3
en:run_very	-2
en:rung	-3
en:rush	-9	-3			-7	-3					-2
en:safe	3
en:sai	9	-7	-4	10	8		-4	-5	-6	-7		-7	-6		-6	-4	8		-6		-7		-9
en:sai_#		-4															-3	7		-4			-5
en:sai_at	-3
en:sai_in	2
en:sai_karim	-2
en:sai_thank	-5
en:sai_the		-3	-4		-5												-4	3		5			-5
en:sai_what	-2
en:sai_you	-4
en:said	2	-11	-13	-6	-14	-6	-6	-6	-8	2	-9	-10		-10	-8	-6	5	3	-4	-9	5	-7	-4
en:said_#	6
en:said_he			-2	-3						5								3		-5
en:said_i	2
en:said_it	-4
en:said_no	5
en:said_so	-4
en:said_the	3
en:said_they	-8
en:said_tuesdai	-3
en:said_well	-2
en:said_ye	-2
en:saint_talk	-2
en:saint_toward	-2
en:salad	3
en:sale-dai	-3
en:sale-dai_crush	-3
en:sale_gui	-3
en:sale_ladi	-3
en:salesman	3
en:salon	5
en:salt	-6
en:same		-5					4	-4	-5	-5	-4	3	-4	5	-5	-3	-7	5	-3	6	-5	-5	-7
en:same-dai	-4
en:same-dai_answer	-4
en:same_as	-2
en:same_cover	-4
en:same_dai	-2			3	-3	-3	6					3		5			-4	7		-2			-9
en:same_even	-10
en:same_job	-2
en:same_thing	5
en:samira	-9	-4			-3
en:sandwich	3
en:sat	4		-3		3												-6	-5	8	4			-4
en:sat_in	4
en:sat_night	-3
en:satisfi	-3
en:satisfi_with	-3
en:saturdai	2			-5	4	3	-2	-3	-3		4	-4	-3	-6	-3		8	2	-3	-2		-4	-13
en:saturdai_at	4		5		3	3												5					-4
en:saturdai_stand-in	-2
en:sauc_just	-2
en:save	-15
en:save_#	-3
en:save_me	-6
en:save_most	-3
en:save_my	-4
en:save_save	-3
en:scale	5
en:scam	-2
en:scan	4
en:scanner	2
en:scare	-3
en:scare_it	-3
en:scare_stiff	-2
en:scarf	-5
en:schedul_in	-3
en:school	6		4	3	-4	2			-2		-3			-3	-2		-6	5
en:school_delight	-3
en:school_insur	4
en:school_was	-3
en:sciatica	-7
en:scrapyard	-3
en:scratch	2
en:scream	2
en:screen	7
en:screw_out	-3
en:screwdriv	-3
en:seal	2
en:seamstress	-4
en:seamstress_put	-4
en:search	-2
en:search_final	-3
en:season	2
en:seat	3
en:sec	6
en:second	3	2			-6			-3	3	4	5	-3	-3		3	-2	-2		-3	4	-3		-5
en:second_apologis	-3
en:second_coffe	-2
en:second_one	5
en:second_time	3
en:second_which	-3
en:secur	-4
en:see	7		-6	5				-2	7	-2	-3	-3	-2		7	-2	7	-10	-3	-2	-3
en:see_how	-7
en:see_the	9	-4	-3		-3	-2											8	-6		-4		-2	-3
en:see_to	-2
en:seem	6	-4	-5	-6	-3												4	-4		-5			3
en:seen	6
en:self-explanatori	-3
en:self-explanatori_and	-3
en:sell			-2	2	5									4				4		-4
en:send	-8	-6	-4	6	8	-9	-3	-3	-4		-4		3		-4	-2	-3	4	-2			-4	-2
en:send_it	-8
en:send_me												4		4			7	5		-8			-5
en:send_someon	3
en:send_the	-8
en:send_us	-3
en:senior	-2
en:senior_is	-2
en:sens_and	-3
en:sent	9	-5	-5		-6	-5	-2	-2	3	-3	-3	-4	-3		3	-2	-14	-4	-3	15	-3	2	-10
en:sent_back	4
en:sent_my	-4
en:sent_the	9
en:sent_to	5
en:sent_us	-4
en:septant	-2
en:septant_and	-2
en:septemb	4	-4	-3	4	-6	-3			4						4		-7	4			-2	2
en:serious_and	-2
en:serious_the	-2
en:serv	4
en:server	-2
en:server_was	-3
en:servic	-10	5	5		-3	7					6									6			-4
en:servic_on	-2
en:session	2
en:set	7	6	-4		-6	8			-3	-2	9	4		-3	-3		-8	-8		6		-3	5
en:settl	2		4	4	3												-8	-7	8	-4			8
en:settl_everyth	-3
en:seven	4	4	-2	7	-2	6		5			5			-3			-11	2		10	-2	-3	2
en:seven_in	3
en:seven_minut	-2
en:seven_part	-3
en:seventi	3
en:sever	-4
en:sew	-4
en:sew_machin	-4
en:shack	-4
en:shack_'s	-4
en:shall_not	-2
en:shampoo	5
en:share	4
en:she					-4		-3	-5	-5			-6			-5	-3	7	-13	-3	5		-6
en:she_had	-3
en:she_is	8
en:she_sell	-3
en:she_was	-2
en:she_would	-6	-6
en:shed_a	-3
en:sheet	8	-6	-3	10	5	-3								-2			4	-4
en:sheet_of	2
en:shock	-6
en:shoe	-3
en:shop	-7	2							-2	2	-4	-2	-2	-3	-2		-11	4		7	3	-2	-6
en:shop_'s	-4
en:shop_thankuuu	-3
en:short	5
en:short_menu	-2
en:shortcut	-3
en:shortcut_fair	-3
en:should			-3	4		5					-3	-2		-3				-3	-3	2	-3	-3	-3
en:should_i	-4
en:shoulder	-3
en:shout	7		3		-4	3												-6		5
en:show	11		-5		8	-4								-4		6	-3	-4		11	-2	-2	-7
en:show_my	-3
en:show_two	2
en:show_up	4
en:shower_at	-5
en:shower_is	3
en:shower_now	3
en:shown	-4
en:shown_onlin	-3
en:shrug	-3
en:shrug_and	-4
en:shut	11	4	-3	11	7	3				2	4						-6	-2			3	-2	5
en:shuttl	-3
en:shuttl_was	-3
en:sick	-7
en:sick_gg	-3
en:side	11	5	4	-5	-3	-2		5		4				-2			5	-5		-9			6
en:side_of	3
en:sigh	8
en:sight_father	-3
en:sign	5	-2	-5	6	10		5	-3	2	-3	3		-3		2	-2	3		-2		-3	-5
en:sign-up	-2
en:sign_in	-5
en:sign_on	3
en:sign_sai	4
en:sign_the	2
en:silenc	4	-4		3	-4												-4			5			-4
en:silent	-3
en:simpl	-7
en:simpl_and	-3
en:simpl_washer	-3
en:simpli		-5			3	-2														5			-6
en:simpli_like	3
en:sinc	18	12	-7	-3			-6	-6	6	-7		7	-7	11	6	-5	-4		-5	5	-7		-3
en:sinc_#	8	13	-3	-6	5	4			6		5	-2	-2	9	6		14	-3		-6			-8
en:sinc_mondai	2
en:sinc_sundai	4
en:sinc_the				-3	-3									5			-8			13			-6
en:sinc_then	3	2			-3	4											-3						2
en:sinc_we	3
en:sinc_yesterdai	-5
en:sinc_you	-4
en:sinc_your	4
en:singl	5
en:singl_contact	-2
en:singl_crash	-4
en:singl_time	5
en:sink	5	3	-2		-4	3		4	-2		5	-2		-2	-2		-3	5		4		-3	-7
en:sister	-5
en:sister-in-law	2
en:sister_wed	-3
en:sit			-4			-2								4			3	-9		10		-2	-4
en:sit_down	-5
en:sit_in	2	3												5			4	-6		8			-3
en:sit_on	2
en:site		7			3	-3			4	5				7	4		-2			-8		4	4
en:site_swept	-2
en:six	4	-4	-2	5	7	3	-2	-3	-4	-4		-5	-3	-5	-4	-3	6	5	-4	-6	-4	2	-8
en:six_hour		-2			-4													5		-4			-2
en:six_in	-5	-5			3
en:six_minut	-5
en:six_month	2
en:six_with	5
en:six_year	-3
en:sixteen	2
en:sixth-floor	-2
en:sixth-floor_team	-2
en:size	3
en:size_in	-3
en:size_of	5
en:skill	-3
en:skipper_and	-2
en:sleep		-3			-4
en:sleep_like	-3
en:slept	4
en:slice	-4
en:slid	-5
en:slightest	-3
en:slightest_squeak	-4
en:slip	10	-5	3	4	-6	-5			3	-2	-2	-3		-5	3		-6			12	-2	-4	-6
en:slipper	-4
en:slog	-3
en:slog_and	-3
en:slot	-2
en:slot_befor	-4
en:slow	4
en:slow_down	3
en:small_provid	-4
en:smell	8		-5	-4	-4													4		-3			-3
en:smell_vanish	-4
en:smile	-11
en:smile_and	-3
en:smile_at	-2
en:smile_nice	-2
en:smoke	-5
en:smoke_break	-3
en:smooth	-2
en:smooth_board	-2
en:smoother	-3
en:smoother_clearer	-3
en:snow_heaven	-2
en:snow_off	-2
en:snowstorm	-2
en:snowstorm_real	-2
en:so	4			13	6	-7	-7		-3	-10	-13	-5		-11	-3	7	5		-9		-10		-6
en:so_cheerfulli	-2
en:so_discreetli	-3
en:so_i		7	-5	9	5	-4		4	4			-2			4	6	6	4		-6		3	-7
en:so_is	2
en:so_it	3
en:so_much	-4
en:so_nice	-6
en:so_proud	-3
en:so_so	-2
en:so_sweet	-3
en:so_that	-5
en:so_the	4	4		2	9	5											10	-3		-11			3
en:so_they	3
en:so_we	6	-3			-4												-3	-2		9			-6
en:so_well	-4
en:so_you	5
en:soak	2
en:sofa	3
en:softwar	5
en:sold	6
en:sole_fillet	-2
en:solid	-5
en:solid_gold	-2
en:some	10	10		2	-2	3			4		4	5		3	4			-4		-9		4	5
en:some_nerv	2
en:somebodi	8	3		-3	-2	-3	-3	3	-4	-4	-5	2	-4		-4	-2	3		-3	4	-4	-6
en:somebodi_els	2
en:somebodi_who	-3
en:somebodi_would	2
en:someon	-2			3		2					-2						-5	-2		7		5	-5
en:someon_els	4
en:someon_reliabl	-3
en:someon_who	-8
en:someth	-4	7	5		-4	4				5							-2	3		-7			4
en:someth_hopelessli	-4
en:someth_pricier	-2
en:somewher	-4
en:sommeli_steer	-2
en:son	-3
en:son_is	-3
en:son_want	-3
en:sooner		3							7					3	7		-2	-3		4		3	2
en:sorri	-10	-4			-5
en:sort	-18				-4
en:sort_final	-3
en:sort_her	-2
en:sort_in	-3
en:sort_it	-5
en:sort_my	-5
en:sort_tip-top	-2
en:souffle	-2
en:souffle_as	-2
en:sound	5
en:soundproof_all	-2
en:space	-2
en:spam	-3
en:spam_sort	-3
en:spare	-4
en:spare_laptop	-2
en:spare_me	-5
en:speak	6	-3	-2	2	-2												-5	7		-7			2
en:speak_to	3
en:speaker	4
en:specialti	-3
en:specialti_coffe	-4
en:speed	-3
en:speed_with	-5
en:spent	5
en:spent_an	-3
en:spent_the	5
en:spill	2
en:spin	3
en:split	6
en:spotless_two	-3
en:spring	5		-2			3					4						4	-5		4			-4
en:squar	5
en:squeak	-4
en:squeal	4
en:squeez	-4
en:staff	-4
en:staff_and	-2
en:staff_at	-3
en:staff_found	-2
en:staff_were	-2
en:stai	2		4		-4	2											9	-5		-6		-2
en:stai_at	-2
en:stai_calm	-3
en:stain	2
en:stair	4
en:stand	5		4							3								2		-3	3		-3
en:stand-in_sort	-2
en:start		-7	-5	-4				-2	-3	-2	-3	-3		-4	-3			2			-2	-3	-3
en:start_a	3
en:start_at	3
en:start_on	3
en:start_the	-4
en:start_to	-7
en:state					-2							4		4
en:state_ow	-3
en:statement	9
en:station	2
en:steer	-2
en:steer_us	-2
en:step	-5	-6	4		-3	-3											6	-4		-2
en:step_alwai	-2
en:sticki	2
en:stiff	-2
en:stiff_of	-2
en:still	13		-11		-2		-4	2		-5		-6	-5	-3		-5		2	-5	-13	-6	3	6
en:still_can	-3
en:still_come	-3
en:still_had	3
en:still_have	-5
en:still_not	3
en:still_sai	2
en:still_talk	-3
en:still_there	4
en:still_wait	2
en:still_warm	-2
en:stock_is	-2
en:stomach	2
en:stone		-5	-5	-7	-2	-3											5	-2		2			-5
en:stone_massag	3
en:stood	6
en:stood_in	5
en:stop	4	-7	-3		-5	-3						-2		-3				6					-6
en:stop_at	-2
en:stop_the	4
en:storag	-3
en:storag_is	-3
en:store			4		-4	2					-2			-2			6	-5				5	-5
en:store_and	-4
en:store_dug	-3
en:stori				2				5									-4	5					4
en:stori_time	-3
en:storm	-6				3				4					4	4
en:storm_and	-4
en:storm_the	-3
en:stove	3
en:straight	2			2		3											-3					5	-5
en:straight_advic	-3
en:straight_up	-4
en:straighten	-3
en:straighten_for	-3
en:stranger	3
en:street	6	6	5	-7	-2	-5				3	7		4	-2			5	-4		-2	3
en:street_plow	-3
en:strip	6		-3														-10			9		5	-5
en:stroller	-4
en:stroller_and	-4
en:struggl	-3
en:struggl_to	-3
en:student_book	-3
en:submit	-3
en:submit_question	-3
en:subscript	2
en:success	-3
en:such	3
en:sugar	-7
en:sugar_shack	-4
en:suggest_i	3
en:suitcas	5
en:sum	2
en:summer	2
en:sump	2
en:sump_pump	2
en:sun	2
en:sundai	-5		6	-10	-3		-2	-2	-3	-3		-4	-2	3	-3	-2	16	-5		-21	-3	-3	4
en:sundai_brunch	-3
en:sundai_explain	-2
en:sundai_for	-3
en:sundai_hat	-3
en:sundai_just	-3
en:sundai_night	-5	3			-4	4					4
en:sundai_nite	-4
en:sunset	-3
en:sunshin_do	-2
en:super	-5
en:super_avail	-3
en:super_nice	-2
en:superb	-2
en:supper	-2
en:suppli	3
en:supplier	4	9		2					7		-3	5		2	7		-3	-5		6		2
en:support_given	-3
en:support_gui	-3
en:support_took	-3
en:suppos	7
en:suppos_to	7
en:supposedli	2
en:sure	6
en:surpris	-3
en:surpris_to	2
en:survei	3
en:suspend	-6
en:swallow	2
en:swap	10				-4									5			-3	-3		9			-8
en:swap_it	3
en:swear	3
en:sweater	-3	-2			-3
en:sweet_spent	-3
en:sweetbread	-2
en:sweetbread_brought	-2
en:sweetheart	5
en:swelter	-2
en:swelter_night	-2
en:swept	-2
en:swept_every	-2
en:swift	-3
en:swim	4
en:switch		8	-5	7	-3	7				4				-2				-6		2			2
en:switch_of	-2
en:switch_tool	-4
en:swore	4
en:syrup	-2
en:syrup_in	-3
en:system_is	-3
en:tablecloth_unobtrus	-2
en:tablet	-4
en:tablet_did	-2
en:tact	-4
en:tact_and	-3
en:tag	3
en:take	5	-8	-3	-3	11	-9	-3	3	-5	-4	-5	-5	-4	-6	-5	-4	-5	11	6	-9	-5	-5	-12
en:take_a	3
en:take_anyth	-3
en:take_him	5
en:take_nine	2
en:take_off	5
en:take_some	3
en:take_ten	-4
en:take_the	4	-4	-5		-5	-2											-2	6		-5			-2
en:taken	6
en:talk	-6
en:talk_about	-4
en:talk_me	-7
en:tall	2	-2	4							3								2			3		-4
en:tall_man			5							3								-2		3	4
en:tank	9		-4		-2	-2			3					4	3			-3		6		3	-5
en:tap		5		3	-4	7					10						3	-3					-4
en:tap_on	-4
en:tape	6	7		4		8					5						3	-2
en:tart	-3
en:tart_was	-3
en:tast	3
en:tasti	-3
en:tax	7
en:taxi	-2
en:teacher	-5
en:team	-20
en:team_and	-2
en:team_for	-3
en:team_is	-4
en:team_met	-3
en:team_now	-3
en:team_watch	-2
en:tear	-5
en:tear_ourselv	-3
en:tear_to	-2
en:technic	3
en:technician	3	-3	10		-6						5	-2		-2			-5	9				-2	-3
en:technician_at	-3
en:technician_found	-3
en:technician_stai	-3
en:teeth	6
en:telephon	4	5			-3							3		8			-3			-7			4
en:tell	-7	-3	-6	4		-3	-2	3			-6	-5	-4			-2	3	2		-6			2
en:tell_her	-8
en:tell_him	7	-4		4	5	-2					-2						9			-7			-8
en:tell_me	2		-4		-2				3					4	3		-3	-4		-2		3	6
en:tell_the	-4	-4
en:tell_us	4
en:tell_you	-7
en:ten	7			5	4	-6	-2	-3	-3		-4	3	3	-5	-3	-3	-11	3	-3	-5		-3	10
en:ten_dai	2
en:ten_to	-5
en:term	3			4	3				4					3	4		-5	8		-8		4	-3
en:termin	2
en:terrac_at	-3
en:tessier	-2
en:tessier_want	-2
en:test	4	6	-2	3	-3	5					-2	4					-7	-6				5	4
en:test_explain	-3
en:text	4
en:text_at	-2
en:than		-2	2	5					3	-2	-2	-3	-2	-5	3			-6			5	-3	6
en:than_come	-2
en:than_expect	-2
en:than_from	2
en:than_we	-2
en:thank	-22		4	-6	-5	-3			3			4		3	3		9	-6		-9		3
en:thank_#	-3
en:thank_for	-5
en:thank_load	-3
en:thank_to	-12
en:thank_you	-14				-4				3					4	3
en:thank_your	-3
en:thankuuu	-3
en:that	8	8		6	4	5	-9	-11			-7	4	-4			-9	-5		-10	4		-10	2
en:that_a	3
en:that_attend	-3
en:that_bui	-4
en:that_has	2
en:that_he	3
en:that_heat	-3
en:that_i	6
en:that_is		-8	-3	7	5	-4			-2	-2	-2	-3		-3	-2		-5		-3	10	-2	-3	-7
en:that_make	-6
en:that_my	4
en:that_nobodi	-4
en:that_our	3
en:that_pleas	-4
en:that_sai	-3
en:that_same	-5	-9		2	3	-3				-2		-3		-2			-5			6			-7
en:that_take	3
en:that_the	14	5	-3	4	-3	-4			4			9			4		-8	4		3	-2	2	-3
en:that_very	2
en:that_walk	-3
en:that_was		-5			-4
en:that_you	-2
en:the		-5	-4	-5	-6	-9	-14	-13	-14	-14	-10	-9	-13	-11	-14	-17	5	-5	-12	-7	-11	-12	-3
en:the_#	-6		-13	14		-14				-8	-8		-7			2	-8	10	-6		-7	-9
en:the_advis	-2
en:the_afternoon	3	-4		3													4	2		-3			-4
en:the_agent	2
en:the_anaesthetist	-3
en:the_answer	-3
en:the_appoint	10
en:the_apprentic	-2
en:the_architect	-3
en:the_assist	3
en:the_attach	-5
en:the_avec	9
en:the_back	-2	-5			-2												-4			7			-5
en:the_bag	2
en:the_bake	-3
en:the_bank	3
en:the_bar	6
en:the_bartend	-2
en:the_basement	-4
en:the_bathroom					-2	3					6
en:the_batteri	-3
en:the_bed	7
en:the_bedsid	-7
en:the_bill		-4	-4		4							-2								-7			4
en:the_board	5
en:the_boiler	-3
en:the_bottl	2
en:the_box	9	-3		2													3	-4		5			-7
en:the_branch	2
en:the_bread	2
en:the_breakfast	-5
en:the_buffet	2
en:the_burglari	-4
en:the_cabl	-3
en:the_car	-4
en:the_card	7		-3	4		-2		5				-3		-3			-8			6			2
en:the_carrier	3
en:the_cash	5
en:the_cat	-6
en:the_catch	-4
en:the_cent	-2
en:the_certif	-2
en:the_chap	-4
en:the_chef	-4
en:the_chicken	3
en:the_christen	-4
en:the_christma	-2
en:the_citi	5
en:the_claim	-5
en:the_clerk	2
en:the_clockmak	-3
en:the_coach	-2
en:the_code	3
en:the_coffe	-5
en:the_commun	-5
en:the_complaint	-7
en:the_conductor	-6
en:the_confirm	3	5		4		-2		5				4		3			4	7		-7		-2	-5
en:the_connect	-7
en:the_contract	2
en:the_contrari	-3
en:the_counter	5
en:the_courier	2
en:the_creme	-2
en:the_crew	-9
en:the_dai					4					5							-4	3
en:the_date	3
en:the_dead	-3
en:the_deadlin	-2
en:the_dearest	-2
en:the_deck	2
en:the_dentist	-2
en:the_desk	10	-3	3	-8	-4						-3			-2			9	-4		-14	5	4	-5
en:the_dilig	-3
en:the_dine	3
en:the_dish	2
en:the_disput	-2
en:the_dock	2
en:the_doctor	3
en:the_document	-3
en:the_door	5	3	5		-3									5			7	-4		-9			3
en:the_drain	3
en:the_driver	4
en:the_drivewai	4
en:the_duvet	4
en:the_elev	2
en:the_emerg	4
en:the_end	5		-2		-3	-2			4					2	4		-4	-5		3		4
en:the_entir	3
en:the_envelop	6		-3	7	-2				4					2	4		-7			-8		4	5
en:the_equip	-3
en:the_error	-3
en:the_estim	-5
en:the_even		-9	3	3		-4						-3					3	10		-11			-5
en:the_exemplari	-5
en:the_explan	-3
en:the_ey	-3
en:the_famili	4
en:the_fault	-3
en:the_fee	-6
en:the_fellow	-4
en:the_fibr	-3
en:the_file		-5		2		-3											-6	-3		6
en:the_final	-3
en:the_first					-3									5			-3
en:the_fish	2
en:the_fit	-4
en:the_flood	-4
en:the_floor	3
en:the_food	-2
en:the_form	-6				7	2					-2
en:the_four	2
en:the_free	3
en:the_fridai	7	-3	-3	6													-7	-4					9
en:the_front	-3
en:the_frozen	-2
en:the_full	6	4	2									6		-2				5		-5			-4
en:the_furnac	3
en:the_garag	2
en:the_garbag	3
en:the_glass	2
en:the_greet	-5
en:the_ground	3
en:the_grown-up	-3
en:the_hail	-2
en:the_hall	2
en:the_hallwai	-5
en:the_hang	-4
en:the_head	4
en:the_health	3
en:the_hole	-4
en:the_home	2
en:the_hospit	3
en:the_hot	4
en:the_hotel	-2
en:the_hour	4
en:the_hous	3	-3	-3	-2	-2																		-4
en:the_ic	3
en:the_insid	4
en:the_instal	-3
en:the_insur	-4
en:the_item	-3
en:the_job	3
en:the_joint	-4
en:the_kei	-3	-3			6
en:the_kettl	-4
en:the_kid	-4
en:the_kitchen	-5		4		-3	2						-2					6						-4
en:the_lab	2
en:the_label	2
en:the_ladi	-7		-5		-5	-3				3			4				5			-6	3		-7
en:the_land	-2
en:the_leak	-4
en:the_link	-6
en:the_littl	-3
en:the_loan	7
en:the_lobbi	5
en:the_local	-4
en:the_lock	2
en:the_machin	7	-4		3	2												5	3		-5			-5
en:the_main	7
en:the_mainten	5
en:the_man		6		2	-6	-3						-2	5	4			-5			-11	-2	3	7
en:the_manag	5
en:the_mason	-4
en:the_matern	-4
en:the_matter	-3
en:the_may	-6
en:the_mediat	-3
en:the_menu	4
en:the_meter	2
en:the_middl	3
en:the_mist	-2
en:the_mistak	-4
en:the_month	3
en:the_morn	-11	-4				-2
en:the_mortgag	-3
en:the_most	5
en:the_mous	-4
en:the_neighbourhood	-4
en:the_network	2
en:the_new	-10				3
en:the_newspap	-3
en:the_next			5		-3							3		3				3		-3			-3
en:the_night	4		-6	-2	-2	3					-2									-4			3
en:the_note	3
en:the_nurs	-3
en:the_offic	-6
en:the_old		-5		-4	2	-3								-2			4	-3		-4
en:the_one	6
en:the_onlin	2
en:the_only	4
en:the_open	-4
en:the_opposit	-4
en:the_other	9	6	-4	-6	-9		-2	-4	-4	3	-5	-4	-3	-6	-4	5	6	-4	-3	4	-3	-4	-7
en:the_outdoor	3
en:the_owner	3
en:the_pack	5
en:the_paediatrician	-2
en:the_painter	-3
en:the_panel	3
en:the_paper		-3			-3											-2
en:the_park	-8
en:the_part	-7
en:the_patienc	-4
en:the_pavement	-3
en:the_penni	-2
en:the_peopl	-2
en:the_person	2
en:the_pharmacist	3
en:the_phish	-3
en:the_phone	-3				3	-3				4	-2	-2		-3		-2	3		-3	-2	-3	-2
en:the_photocopi	6
en:the_piec	2
en:the_pipe	4
en:the_place	-3
en:the_polici	-3
en:the_poor	2
en:the_power	-3
en:the_price	6
en:the_profession	-6
en:the_purchas	5
en:the_qualiti	-4
en:the_queue	-3				-4					3			5
en:the_quot	-6				-3
en:the_rain	7	-5		4	7	-3					-3						9	-3		-4			-5
en:the_read-aloud	-3
en:the_receipt			4		-3															5			-4
en:the_record	4
en:the_recycl	-3
en:the_redesign	-4
en:the_refund	-8
en:the_registri	-4
en:the_remind	7
en:the_retir	-2
en:the_rigour	-3
en:the_ring	-3
en:the_road	3	3	-5			-4			4		-3	-2		3	4		3	-4		9		-4	-6
en:the_roll-out	-3
en:the_room	-3	-7	-6		-5	-4											4	2		-7
en:the_rug	-2
en:the_sale	-3
en:the_sale-dai	-3
en:the_salt	-5
en:the_same		3	4	2	-6		5		-3	-2	-2	5	-2	7	-3		-5	7		-8	-2	-3
en:the_school	2
en:the_scrapyard	-3
en:the_screen	4
en:the_screwdriv	-3
en:the_second	6
en:the_server	-5
en:the_share	3
en:the_sheet	2
en:the_shop	-2				-4	3					-3
en:the_shower	3
en:the_side	6
en:the_sign	4
en:the_sink	8
en:the_sixth-floor	-2
en:the_size	5
en:the_slightest	-3
en:the_soundproof	-2
en:the_spam	-3
en:the_speed	-5
en:the_stair	3
en:the_state	-7
en:the_statement	4
en:the_step	-7
en:the_storm	-7
en:the_street	9	8	5	-8		-4				3	7		4				8			-9	4		-5
en:the_sugar	-7
en:the_sump	2
en:the_sweetbread	-2
en:the_switch	2
en:the_system	2
en:the_tabl	3
en:the_tag	2
en:the_tall										3							-3	2			4		-3
en:the_taxi	-2
en:the_team	-4
en:the_technician	3
en:the_thermo	-3
en:the_thermolun	5	-2	-5		-4													-7					5
en:the_thing	6	-2	5	-4	5													-5		9			-5
en:the_third		-3		6	-4	-2			4					2	4		-7			-12	6	4	6
en:the_three	-3	4		2	-2	-3		5				-2		4			-3	4
en:the_ticket	2
en:the_tiler	3
en:the_time	-3
en:the_toilet	3
en:the_top	6	-4	-2	2	5												-8	-5		13			-5
en:the_tow	-6
en:the_town	5
en:the_train	-3
en:the_transfer	4
en:the_treatment	6
en:the_trip	-3
en:the_truck	3
en:the_tutor	-2
en:the_tv	-3
en:the_two	-9			3	-4	3					-3			-3			-3			7			-4
en:the_updat	-4
en:the_van	7	-3	4	-4	-3												2			-2
en:the_varnish	-4
en:the_very	4
en:the_vineyard	-2
en:the_wai	4					4					6						-4	-3		6			4
en:the_waiter	3
en:the_wash	3
en:the_washroom	-3
en:the_water	3	2	4	4		3											-3					5	-3
en:the_week	3
en:the_weekend	3			-5		2					-3						-6			8			-5
en:the_welcom	4
en:the_whole	6	-5			3												8			-9			-2
en:the_wi-fi	-7
en:the_window	4
en:the_woman	4
en:the_word	2	3		3		3				3	4		5				2	-4			4		-3
en:the_worker	-4
en:the_wrong	5
en:the_yard	-3
en:the_yellow	6
en:the_young	-6	-7		3		-2														-3	5
en:their	4			3				-3	6	-3	4	-4	-3	5	6	-3	-2		-2	-7	-3	6	-3
en:their_mistak	-4
en:them	5	5	-12		3	8	-3	2		-4		-7	-4			-4	-4	3	-4	4	-5		-5
en:them_touch	-4
en:them_with	-4
en:themselv_no	-3
en:then	18	6	-4	3		6	-2	3	-3		-6	-4	3	-5	-3		-8	8	-2	3		-6
en:then_a	3
en:then_found	-4
en:there	7		-7		-21	-5	-6		2		-4		-8	-6	2	-6		-3	-6	-3	3
en:there_at	-5
en:there_befor	-2
en:there_has	-4
en:there_is	15	-6	-6		-8	-6	-2	-3	3	-3	-5	-4	-3	-5	3	-2	6	-10	-3		-4	-5	3
en:there_on	5	4		2	-5	-2						5					-8			5			3
en:there_tuesdai	-3
en:there_was	5	4								7							-4	-2		3	4
en:there_were	3
en:thermo	-3
en:thermolun	8	-4			-5	-2								-2		-2	-3	-8					5
en:thermomet	2
en:these	-5	-4			-3
en:they		-10	-4	2	-4	-11	-3	2	-5	-6	-6	-7	2	-9	-5	-6	-3	9	-5		-6		-11
en:they_announc	-3
en:they_are	6
en:they_brought	-4
en:they_call	-4
en:they_do	-3
en:they_explain	-2
en:they_fix	-3
en:they_found	-7
en:they_have	4
en:they_lent	-4
en:they_make	-4
en:they_notic	-3
en:they_paid	-4
en:they_put	3
en:they_reopen	-2
en:they_said	-7
en:they_talk	-3
en:they_told	4
en:they_took	-6
en:they_wait	-4
en:they_were	-4	-5			-2
en:they_would	-6	-3	3		-3															-4
en:thing	8		5	-11			-3	-3	2	-3	-4	-4	-3	-6	2	-3			-3	7	-4	-5	-7
en:thing_happen	-5
en:thing_i	8
en:think		-2	-6	-5	-7	-4				3	-2	-2	4	-2			9			-10	3		-7
en:think_i	-5
en:think_it	2
en:third	3	7	-3	2	-5	6			3				-2	6	3		-11	-2			5	3	5
en:third_time	4
en:thirti	-7		-5		-3	-2	6					4		5				7		-6			-6
en:thirti_dai	-2
en:thirti_quid	-4
en:thirti_second	-3
en:thirty-on	-2								4					4	4
en:this	-7	15	-4	10	-13	4	-7			3	3		3	2		-6	-26		-5	7			8
en:this_is	-3		4	4	-4	-2						5		-4			-5	7		-9			5
en:this_morn		7	-3	5	-9		-2	-3	5	-3	4	-4	3	5	5	-2	-11	-8		13	-3	4	-6
en:this_place	-3
en:this_up	-3
en:this_week	3
en:this_world	-3
en:those					-3					3			5				-2				3		-3
en:those_charg	-3
en:though	-4	-2			-4
en:though_he	-6
en:thought	-2
en:thought_of	-3
en:thousand	2
en:threaten	2
en:threaten_to	2
en:three	7	-5	9		-6	-9	-3	2		-4	-6	-6	-4	3		-4	6		-2		4		-10
en:three_hour	-2
en:three_minut	-4
en:three_month	2
en:three_of	4
en:three_phone	-3
en:three_polici	-4
en:three_time	6	-4															4	-5			6		-4
en:three_week	-4	-3			-3									-2
en:through				-7		5	-3	-3	-3	-3	-4	-4	-3	-5	-3	-5	10	-2	-3	-6	-3	-3	-9
en:through_relight	-2
en:through_the	-3	-6	3		2	-2						-2				-2	10	-3		-9			-4
en:through_three	-4
en:through_to	6
en:throughout_the	-2
en:thursdai	-5		4	2	-6	-4		8			-2	-2		-4		-2	-6	5		5		-3	2
en:thursdai_noon	2
en:ticket	4
en:ticket_was	-3
en:tidi	-3
en:tidi_stall	-2
en:tight	-4
en:tile	4
en:tile_round	3
en:tiler	4
en:till	7	-2		3	13													3		2			-3
en:till_#	3
en:till_chase	-2
en:time	5	5	-6	4	-6		-3	-4	4	-5	3		-4	5	4	4		-2	-3		3	3	-4
en:time_an	-3
en:time_gentl	-2
en:time_school	-3
en:time_the	4
en:time_to	-3
en:tip	-4
en:tip-top	-2
en:tip_for	-3
en:tip_left	-4
en:tire	-8
en:tire_in	-3
en:titl_and	-2
en:to	-5	3	2	-2	-4	-3	-7	-10	-6	-5	-8	-13	-5		-6	-8	8	-2	-16	-3	-8	-8	-5
en:to_#	3
en:to_a	2	-8	-4		-5	-3						-2		-3			-6	-2	-2	13	-3	-2	-9
en:to_acknowledg	-3
en:to_apologis	-2
en:to_approv	-4
en:to_ask	3
en:to_avoid	-5
en:to_be	14	7	-3	-3	-4		5	-2	-3	-2	6	3	-2	3	-3	-3			-3	-3	-3	-4	-4
en:to_book	-4
en:to_bui	-3
en:to_call	5
en:to_cancel	-6
en:to_chase	-4
en:to_check	-4
en:to_close	-4
en:to_come	7				8	3											3	-6		5			-4
en:to_commend	-10
en:to_congratul	-5
en:to_cut	-3
en:to_deal	-6
en:to_deer	-2
en:to_die	2
en:to_everyth	-2
en:to_express	-2
en:to_find	3
en:to_finish	-9
en:to_give	-5
en:to_go	-5
en:to_have	-2
en:to_hear	6					-3				3							9	-2		-6	3		-7
en:to_help	-4
en:to_her	3
en:to_highlight	-3
en:to_him	-5
en:to_in	-4
en:to_insist	-2
en:to_joke	-2
en:to_know	-7
en:to_last	-4
en:to_learn	2
en:to_leav	-6
en:to_look	6
en:to_me	8
en:to_my	2	-4			3	-2											6	3		-9			-3
en:to_noth	-4
en:to_order	-7
en:to_pai	4
en:to_perfect	-3
en:to_prais	-4
en:to_press	3
en:to_push	-5
en:to_rate	4
en:to_read	-3
en:to_relax	-2
en:to_report	4
en:to_return	4
en:to_sai	-5
en:to_see	-4	6				3			8						8		-3	-5		9		2	-5
en:to_send	-5
en:to_servic	-2
en:to_sign	-3
en:to_someon	3
en:to_speak	3
en:to_start	-2
en:to_take	4
en:to_thank	-7
en:to_the			-9	-3		-11	-4	-4	4		-6		-5	7	4	-3	4	-2	-4	5		-3	-5
en:to_thirti	-4
en:to_this	-5
en:to_thursdai	-2
en:to_underlin	-3
en:to_understand	2
en:to_us	4
en:to_whoever	5	-5		2	-5												-4			9			-6
en:to_write	3
en:to_you	-4
en:toasti_as	-2
en:todai	-6	6	-2	4	8			-2	-3	3	4	4	-2	-3	-3		-9				-2	-2	6
en:todai_and		4			7							5
en:togeth	3
en:toi	-3
en:toi_store	-4
en:toilet	6
en:told	23		-3		4		-6	-6		-3	-3	-4		5		-5	6	-5	-6	-5	-3	6
en:told_her	6	6			-4	-3							5	5			3	-4				3	-4
en:told_him	6			6	4	3					4			-2			10	-7		-12		-2	5
en:told_me	11	-6	5	-2	5	-7	-3	-3			-3		-3	4			-10	4
en:told_my	3
en:told_neither	-4
en:told_the		3				3
en:told_there	3
en:told_us	6	-5		-5	-3									-3			4						-6
en:told_you	3
en:tomorrow		-4	7	3	5													2		-8			3
en:tonight	-5	6			6	2					5	-2	5
en:tonight_i	-3
en:too	-3	-4	7		-6	-2																	-6
en:too_mani	-5
en:took	6	-2		8	-10			-3	-3	3	2	-4	-3	-5	-3	-2	5		-3		-4	-4	-3
en:took_#	3
en:took_a	5
en:took_back	-5
en:took_control	-3
en:took_his	-4
en:took_it	7	-3		4		-2											3	-3		4			-6
en:took_my	-4
en:took_the	-5
en:tool	-3
en:tooth	-2
en:tooth_hat	-3
en:tooth_pull	-3
en:top		-4	-2	2	4												-8	-5		13			-5
en:top_and	4
en:top_of	-5
en:torch	8	-2		7	3												-4	5		3			-3
en:tore	2
en:tortur	-2
en:tortur_me	-2
en:toss	2
en:total_fell	-3
en:touch	-3
en:touch_wood	-4
en:tow	-5
en:tow_truck	-6
en:toward_my	-2
en:toward_someth	-2
en:toward_the	2
en:towel	4
en:town	7
en:track_no	-2
en:tractor	2
en:train_was	-4
en:traine_found	-2
en:tram_found	-3
en:transfer	-7
en:transmiss	10	-4	-3		-3	-3											-3	-2		9		-2	-7
en:treasur	3
en:treatment	8	-4	3	-3	-2												8			-3			-5
en:treatment_room	6
en:tremblai	-3
en:tri	3
en:troubl		-3			-2
en:truck		3	-7	-3	-8				-2	-2	3	-3	4	-3	-2	-2	4			-9		3	-4
en:truck_came	-3
en:trust			4		-3	-2			5					-2	5		7	-3		5		-3	-6
en:trust_them	-5
en:truth_be	-4
en:try	-4	4	-3	2	-5	-3								-4		6	6	-6		3			-4
en:try_to	-5
en:tub_snow	-2
en:tube	3
en:tuesdai	4		10	-6	-8				3	-2	-3	-2	-3	2	3		10	3	-2	-16	-3	2
en:tuesdai_deliv	-2
en:turn	6		-5			5		-2	-2	-2	3	-3		-4	-2		-6	8	-2		-3	-3	-9
en:turn_it	2
en:turn_of	-3
en:turn_out	2
en:turn_up		-3			-3
en:turntabl	-4
en:tutor	-2
en:tutor_answer	-2
en:tv_remot	-4
en:twelv_year	-4
en:twenti	9		3	-3	-3	-2				4							7	-2		-4			-3
en:twenti_flight	-4
en:twenti_minut	2
en:twenti_year	5
en:twenty-eight	2
en:twenty-f	4
en:twenty-f_minut	2
en:twenty-six	2
en:twenty-two	3	3				-2			7					3	7			-3				2	2
en:twice	15		-4	6	-2				3					3	3		7	-2		-6		3	-4
en:twice-fri	-2
en:twice-fri_fri	-2
en:twice_for	-3
en:twice_without	11
en:twin	2
en:two	-2	3	-12		-11			3	-4	-5	-3		-9	-2	-4	-9	6	4	-7	-5	-4	-5	-4
en:two_dai	-7
en:two_flower	-4
en:two_hour	3
en:two_in	6
en:two_minut	-2
en:two_other	-2
en:two_readabl	-4
en:two_remind	-9				-3		6					5		5
en:two_technician	2
en:two_year	-4
en:ty	-2
en:type	3
en:unansw	2
en:unbeat	-3
en:unbeat_valu	-3
en:under	3		-8	-2	-11		-3	-3	-4	-3	4		-3	5	-4	-2	4		-2	-3	-3	-4
en:under_my	4
en:under_our	4
en:under_the	-3				-4	3					6
en:under_water	-5
en:underdon	-2
en:underlin	-3
en:underlin_that	-3
en:understand	6	6		2		6				3	3		5				3			-9	4		3
en:understood_and	-3
en:undo	-2
en:undo_everywher	-3
en:undress	6
en:unhappi	-8
en:unless	4
en:unless_you	2
en:unlik	-4
en:unobtrus	-2
en:unobtrus_servic	-2
en:unpack	3
en:unpaid	-3
en:unplug	3
en:unplug_the	3
en:unseen	-3
en:until	-6	11		5			5	5	6	2	-3	2	4	6	6		-9	7		-8	3		5
en:until_everyth	-3
en:until_i	-2
en:until_mondai	-3
en:until_the	3	8	3			-2		6	7					3	7		-2	-5		3		2	4
en:up	5	4	-6		7		-5			-7	-5			-2		3	7	6	-5	-12	-7	-4	3
en:up_#	-2
en:up_a	-5
en:up_and	3
en:up_at	7
en:up_his	3
en:up_in	-2
en:up_laugh	-5
en:up_lick	-3
en:up_my	-5
en:up_old	-3
en:up_on	5	-4		2	-3												-6	8					-4
en:up_the	5	8	-3			-3							5	-2		7	-4	-4		4		3	-2
en:up_to	-9
en:up_told	-4
en:up_with	2
en:updat_a	-2
en:updat_fix	-2
en:updat_is	-3
en:updat_the	4
en:upstair	2
en:urgent	-7
en:us	7	6	-6	-13	-4	3	-7		-9	-4	-2		-8	-14	-9		10		-7	-11	-4	-10
en:us_a		8	-3		-6	9			-2		5	4		-3	-2			-10		5	-2	-2	2
en:us_bandag	3
en:us_both	-3
en:us_for	2
en:us_get	-5
en:us_in		-4			-2
en:us_inform	-3
en:us_keep	-4
en:us_know	2
en:us_soup	-2
en:us_that	3
en:us_the	-5	6														7
en:us_to	5
en:us_up	-3
en:user	-3
en:usual	-3
en:vacuum	6
en:valu_firm	-3
en:valv	5	6		4		8					6						-7			10			-5
en:van	20		9	-7	-9	-8	-3	-4	-4	-4	5	-4	-4	-5	-4	-4	10	-6	-4	-21	-5	-5	6
en:vanish_as	-4
en:vanish_from	3
en:varnish	-4
en:varnish_smell	-4
en:version_with	-2
en:very	4		-5	10	-7	-4		-2		-2	-2	4		-3		-2		-7	-2	-8	-3	-2	14
en:very_fast	-2
en:very_quiet	-2
en:very_warm	-3
en:vet	-2
en:vet_pamper	-3
en:video_save	-4
en:villag	2
en:villag_car-shar	-2
en:vineyard	-2
en:visit	3		4	-4	-3	-3			4					-4	4		6			3		-3	-5
en:voic	-8	-5			-4									-2
en:voicemail	2
en:volunt_my	-2
en:vote	-4
en:vpn	3
en:w	5
en:wai	4		-3			6					5						-4	-3		3			7
en:wai_out	-4
en:wai_to	-2
en:wait			9	3	8	3			-2	-2	-3	-2		-3	-2	-2	-9						9
en:wait_for	-8
en:wait_on	-3
en:wait_room	3
en:wait_sinc	-5
en:waiter	5		-5		-2	3											-2	-3		4
en:waiter_was	-2
en:waiv	-2
en:waiv_those	-3
en:wake_to	-2
en:walk	-3				-3					3							-5			4	3		-4
en:walk-in	-5				-2						-2
en:walk_by	-2
en:walk_in	2
en:walk_on	-3
en:walk_round	-3
en:wall	6	3	-5	-4	-2	4											-7	3
en:wall_each	-4
en:wall_with	3
en:wallet	-2
en:wallet_hat	-2
en:wallpap	4
en:want	-3	-6		-3	8	-3	-2	-3	-4	-4	-6	-4	3	-6	-4		10	-11	-3		-5		-2
en:want_a	6
en:want_it	3
en:want_my	2
en:want_to	-20				-3
en:ward	-4
en:warehous	3
en:warm	-11	6														7
en:warm_bread	-4
en:warm_by	-3
en:warm_my	-3
en:warm_thank	-3
en:warm_welcom	-3
en:warn	4
en:warranti	6
en:warranti_claim	3
en:was	4	2	5	-5	-4	3			-7				-5		-7	-12	2	8	-10	-6	-4	-9
en:was_#	2
en:was_a				3	-4	-4		4		4		-2	-2	-3			-5	6				-2	4
en:was_a1	-2
en:was_ac	-3
en:was_afraid	-4
en:was_angri	-3
en:was_attent	-2
en:was_awesom	-2
en:was_brilliant	-3
en:was_broken	-6
en:was_cancel	2
en:was_charg	4
en:was_cheaper	-4
en:was_clear	-3
en:was_dead	3
en:was_done	3
en:was_due	4
en:was_fix	-3
en:was_forti	-3
en:was_fresh	-3
en:was_fume	-5
en:was_funni	-3
en:was_given	3
en:was_go	2
en:was_graciou	-5
en:was_has	-4
en:was_hilari	-3
en:was_in	3		-2		3	2					-3						5	-3		2			-4
en:was_just	4
en:was_killer	-3
en:was_larg	-2
en:was_less	-2
en:was_like	-3
en:was_made	-4
en:was_move	2
en:was_nervou	-3
en:was_never	2
en:was_no	2
en:was_not	6		3		-6	-3				3				-3			-2			3	3		-6
en:was_off	4
en:was_on						3
en:was_only	2
en:was_oper	-2
en:was_out	-6
en:was_patch	-4
en:was_polit	-3
en:was_redon	-3
en:was_refund	-3
en:was_refus	-4
en:was_review	-3
en:was_right	-2
en:was_rude	-4
en:was_run	2
en:was_scare	-3
en:was_serv	2
en:was_simpl	-3
en:was_so	-5
en:was_still	5
en:was_struggl	-3
en:was_ten	-2
en:was_that	4
en:was_the	-3				5
en:was_their	-4
en:was_there	-7
en:was_tight	-4
en:was_to	5
en:was_told	6	-4	-5		2												5	-3					-3
en:was_too	3
en:was_turn	2
en:was_underdon	-2
en:was_very	3
en:was_wait	-5
en:was_wrong	-3
en:wash	3	10		3		11					10						-6			5
en:wash_machin	4
en:washer_and	-3
en:washroom	-3
en:washroom_are	-4
en:waste-sort	-3
en:waste-sort_app	-3
en:wat	-2
en:watch_over	-2
en:water	6		8	-5	-5			-2	3	-2	-4	-3	-3		3	-3	-6	-6	-2	6	-2	7	-10
en:water_off	-4
en:water_pressur	-2
en:water_run	5
en:water_was	5
en:we	-3	-5	-12	-4	3			-10		-6	-4	-3	-9			-8	-2		-8	6	-5	-6	-7
en:we_are	-5	4	-3			10	-2	-2	-4	-4	3	-5	-3	-5	-4		-3	-4			-2	-3	7
en:we_can	4
en:we_chose	-3
en:we_could	2
en:we_do	-9
en:we_follow	-4
en:we_found	7
en:we_got	-10
en:we_had		-4	-2	2	-2												-5	9					-6
en:we_have	-2				3	-4			6		-2	2		5	6		-4	-4		4
en:we_left	6
en:we_miss	5
en:we_paid	3
en:we_shall	-2
en:we_sign	-8
en:we_wait	2
en:we_were	3
en:we_will	-4
en:we_wish	-4
en:we_woke	-2
en:we_would	-4
en:wear	4
en:weather	3
en:websit_sai	-4
en:wed	3
en:wednesdai	-8			-4	7					3			5				3			-4	4
en:wednesdai_monei	-3
en:wednesdai_the	-6
en:week	-4	6	-6	10	-5	3	-3	-4		-5	2		-4			-3	-16	7	-3	6	-4	-6	4
en:week_of	-7
en:weekend	4	-4		-8	-6				3	-2	-5	-3			3			3			-2		-2
en:weekend_and	3
en:weekli	-2
en:weekli_joi	-2
en:weight	-8
en:weight_in	-8
en:welcom	-3
en:welcom_great	-3
en:welcom_hearti	-3
en:well			-4		-2													-4		8			-4
en:well_done	-4
en:well_locat	-2
en:well_made	-5
en:went	16		-3		-11	5	4	-4	-5	-4	-7		-4		-5	-3	-4	3	-4		-5		-4
en:went_back	3
en:went_out	5	-5		2	-3	-2											-4	3		5			-4
en:went_to	2
en:went_up	3
en:were		3	-6		-7			8	-3	-2	-4	-4	-2	-5	-3			7		-11	-3	3	4
en:were_after	-3
en:were_crystal	-3
en:were_dream	-2
en:were_his	-5
en:were_not	-3
en:were_remark	-3
en:were_royalti	-3
en:were_tidi	-3
en:wet	9
en:wet_dog	8
en:what	3	-4	-5	7		-8	-4	-6		5	-9	-8		2		-5	-6	-12	5			-2	10
en:what_a					5	-2				3							-6			5	3		-3
en:what_do	4
en:what_i	-3		-4	6	-7	-4				4							-9	-7		-2			13
en:what_is		-4			-4	-2											-4	-3		3
en:what_the	3
en:what_time	-5
en:what_you	4	6			3	-3				9			5				5	-4		-6	6
en:whatev	3	-5		3	10	-2											-8	-2		13			-6
en:whatsoev	-9	-2			-2
en:wheel	2
en:wheelchair	3
en:wheelchair_assist	-2
en:when	6	9	5	-6		11	-3	-4	-5			-5	-5	-7	-5	-3			-4	-8		-6	3
en:when_i	8	4	6		-4	3				2				-3			-2			-16	3	-2	11
en:when_it	-4
en:when_my	-5
en:when_the	10	6	3	-12	-3	7											3	-4		3			-5
en:when_we	-4	-2			-5
en:when_you	2
en:when_your	3
en:whenev	11	-6			-7	-4				-2	-2	-2		-2			-4		-2	11	-2	-2	-12
en:where	5	7			-4	9					4			-2			-2	-5		2			4
en:where_the	6
en:wherea	2
en:whether	-4		5		-4	-3				4				-2			-3	-6					8
en:whether_it	2
en:whether_my	-4
en:whether_the	-5
en:which	2		-6		-6	3	-2	-3	-3	-4	2		-3	-6	-3		-3	3	-2	-9	-3	-4	9
en:which_has	3
en:which_i	-4
en:which_kept	-3
en:which_sai	-2
en:which_you	-3
en:which_your	-3
en:while	9	5	9	3	-9			5		3	3	-3	-2	-3				5		-14	-3	-2	6
en:while_i	6	6	6	3	-4			5		4							-5			-7			9
en:while_the	2
en:while_we	-2
en:white	5	8	-4	-4							7			-2			4			-7			2
en:white_tablecloth	-2
en:who	-6	6		10			-4	-4	-6	4	-7				-6	5	-3	-2	-4			-8	8
en:who_admit	-3
en:who_chang	-3
en:who_come	-2
en:who_could	-6
en:who_found	-3
en:who_got	-2
en:who_had	2
en:who_has	3	3			3									5			5	-4					2
en:who_have	4
en:who_is	-2
en:who_know	-10
en:who_listen	-2
en:who_ran	-3
en:who_rememb	-3
en:who_return	-3
en:who_sort	-3
en:who_was	5	-3		2	-5	-3						4		-2			-4	6		-3
en:whoever	7	-6		3	-6												3			6			-8
en:whole	8	-5			3												8			-9			-2
en:whole_offic	-2
en:whole_questionnair	-4
en:whom	3
en:whose	5
en:whose_name	2
en:why	12	-4	-3	7		-3		-2		-2	-2			-2				-5	-3	-4	-2	-2	5
en:why_we	3
en:wi-fi	-5
en:wi-fi_the	-2
en:wide	3
en:widow	-2
en:widow_mother	-3
en:wife		-7	-3	6	3				-2		-2	-3		-3	-2			-3		-3		-2	9
en:wife_'s		-3			5
en:will	-13	-3	-9	9	9	-7	4	-5	-6		-9		2	5	-6	-4	8	-7	7	-13		-5	5
en:will_be	-9					-2						-2		5			4	-4		-8			8
en:will_call	3
en:will_go	-2
en:will_i	-4
en:will_not	-3	-4		3	11						-2						12	-4		-9			-4
en:will_order	-3
en:will_send	-7
en:wind	2
en:window	8	-3	-3	6	5												7	-5		-10			6
en:window_delight	-2
en:window_look	-2
en:wine_cheaper	-2
en:winter_boot	-2
en:wish	-12
en:wish_to	-13
en:wit	-6
en:with	-5		-10		-11		-10		-8			-10	-6	-23	-8	-3	4	-11	-11	5		-9	-3
en:with_#	3
en:with_a	4		-17	-2	-3	5	-2	3	-4	-4	7	-5	-4	-6	-4	-4	6	5	-3	-11	-4		-2
en:with_admir	-2
en:with_an	4
en:with_cooki	-5
en:with_draw	-3
en:with_everybodi	-2
en:with_his	5
en:with_it	5
en:with_mapl	-3
en:with_me	-3	4						6				5					-3	-7					8
en:with_my	2	2	4	7	-3	-2				4							-2	-5		7			-2
en:with_no	6
en:with_one	3
en:with_reason	-2
en:with_remark	-3
en:with_tact	-3
en:with_the	4	7	-11		-15	7	-3	2	-5	4		-6	-5	-7	-5	-4	-5	2	-4		6	-7
en:with_three	-5
en:with_two	-4	-4
en:with_us	6
en:with_which	-8
en:with_your	-8	6			-5	-3		5	4					-3	4		-3			3		-2	3
en:within	-5			4	-4	-4	5		-2		-2	6		7	-2		3	11		-12			-9
en:within_#	-7
en:within_forty-eight	-3
en:within_the	5
en:within_two	-6
en:without	4	-3	-12	6		-4	5	-2	-3	-3	-3	3	-2	3	-3	-3				2	-2		-3
en:without_curs	-2
en:without_except	-3
en:without_give	-5
en:without_my	-6
en:without_needless	-3
en:without_onc	2
en:without_our	4
en:without_watch	-3
en:wobbl	7
en:woke	-2
en:woke_up	-2
en:woman		-6			6
en:women	-4
en:wonder	3
en:wood	-5
en:wool	-5
en:word		3	5	4	-5				-3	2	3	-3	4	3	-3		6	-6		-4	8	-3	-6
en:word_of	-2
en:word_on	-7
en:word_the	-4
en:work	3		-4		-6	-4			-2	5	-2	-2	4	-3	-2	-2	-3		-3	6	4	-3	-9
en:work_again	-4
en:work_end	-3
en:work_like	-3
en:work_offlin	-2
en:work_tip	-4
en:work_well	-2
en:worker	-4
en:worker_help	-3
en:workshop_golden	-2
en:world	-2
en:world_the	-3
en:worri	-12	-4			-3									-2
en:worri_me	-5
en:worri_serious	-2
en:wors	-3
en:worth	-10
en:worth_her	-7
en:worth_mention	-2
en:worth_sai	-4
en:wot	3
en:would		4	-8	5	-12		-11	-4		-4	-18		-6	-3			4	2	-11	-6			-3
en:would_alreadi	-4
en:would_and	-2
en:would_be	5	3	-4		-6	-8	-3	-3	8	3	-4	6	-3	5	8			9		-3	-3	3	-4
en:would_come	2
en:would_even	-4
en:would_finish	-3
en:would_have	3			-4							-3							-2		-3			3
en:would_left	-2
en:would_like	-7	9	4					5	3	6	-3	3	-2		3		-7			-14	2	2	9
en:would_lost	-3
en:would_mention	5
en:would_not	-5		5		-2	3															6		-3
en:would_plan	-2
en:would_rather	5	10				9			4					3	4			-5		2		4	-4
en:would_send	-5
en:would_simpli	5	-4			4	-2														5			-6
en:would_sooner		3							7					3	7		-2	-3		4		3	2
en:would_write	3
en:would_you		-5	-3		-4	-3														-4
en:wow	-4
en:wrap	-8
en:wrench	-4
en:wrist	3
en:write	4	3	-3	6	-7	4	5		-2	-3	-3	7		3	-2		-3	5		4	-2	-3	-3
en:write_to	-4
en:written		8		3	-2				3	3	-2			7	3		-5	-6			2		5
en:wrong	3
en:wrong_with	-3
en:wrote		9	-6		-7				3		-3	-4	3	-8	3	10	-4	2	-2			-5
en:wrote_back	4	4	-3											-3		7				-5			5
en:wrote_i	-3
en:wrote_in	-3
en:wrote_to	-2
en:x-rai	2
en:yannick	-3	2												5
en:yard	-2
en:ye_to	-2
en:year	-4		-7	4	5	-5		-2		-3	-3	-4	-3			5	-9	-2		-6	-3	2	11
en:year_ago	3
en:year_and	3				4				4					4	4		-7	-3		3		4	4
en:year_i	-2								4					4	4
en:year_of	6
en:year_on	-3
en:year_satisfi	-3
en:yell	-5
en:yell_down	-6
en:yellow	6
en:yesterdai	-5	5		9	-6						-4	-2	5	-3			-10	-4				3	7
en:yesterdai_'s	-4
en:yet	-3
en:yet_i	-6
en:yippe	-3
en:you		-19	4	2	-5	-22	-13	-6		-2	-19	-12	-6	-12		-14	-6		-13			-7
en:you_a	3
en:you_and	-2
en:you_are	3
en:you_bring	-3
en:you_came	-3
en:you_can	-2	-4			-3	-2
en:you_could	5
en:you_even	2
en:you_for	-7		9	-6	-5				3					3	3		5			-5		3	-4
en:you_gave	3
en:you_go	3
en:you_good	-3
en:you_grate	-3
en:you_gui	-6
en:you_had	-3
en:you_have	-4
en:you_i	-6
en:you_in	6
en:you_just	-5
en:you_kindli	3
en:you_know	-4				-2					3			5
en:you_leav	-2
en:you_look	5								4					3	4		-3	-5		5		4	-4
en:you_redid	-6
en:you_said	-7	-3			-4							-3		-2
en:you_send	3	-3			-4												-4	7					-5
en:you_sent	9
en:you_still	-3
en:you_sure	2
en:you_talk	-4
en:you_tell	3									3							-5	-2		-7	4		8
en:you_to	-3
en:you_will		-3		2		-3				3			4	-3			9	-5		-5	4		-2
en:you_would	4	2	4	2	-4	-3		5				-3		-2			-5			-9			8
en:young	-6	-3		3		3															5
en:young_and	-2
en:young_apprentic	-3
en:young_lad	-6
en:young_man					-3	3											-6			7
en:your	5	7	-12	6	12	8	-13			-11	3		-15			-12	3	-3			-3	-8	-8
en:your_advic	-4
en:your_angel	-4
en:your_assist	-4
en:your_attent	-2
en:your_colleagu	4
en:your_compani	-5
en:your_counter	4
en:your_croissant	-4
en:your_data	-3
en:your_even	-3
en:your_ey	-3
en:your_first	-2
en:your_gestur	-4
en:your_hotel	-2
en:your_incid	-3
en:your_jewel	-3
en:your_kitchen	-2
en:your_letter	4
en:your_list		-3			4	-2
en:your_mouth	-3
en:your_new	-2
en:your_oper	-2
en:your_own	8	-5	-2		-4												-5	-6		9
en:your_plumber	3
en:your_portal	5
en:your_request	4
en:your_restaur	-3
en:your_side	2
en:your_site	3
en:your_staff	-3
en:your_store	-4
en:your_team	-5
en:your_technician				5	-2	3					6						-7	4		7			-4
en:your_toi	-4
en:your_traine	-2
en:your_van	8
en:your_waiv	-3
en:your_waste-sort	-3
en:your_websit	2
en:zero	-5
en:zero_hold	-3
en:zero_hope	-4
en:zip	-3
en:zip_for	-4
ends-asking	-36	-23	-16	52	-7	-21	-14	-17	-15	-17	-19	-15	-16	-23	-15	-15	-57	-57	-27	37	-17	-26	50
fr:#	20	-6	-10	-7	-6	-10	-13	-10	-15	-16	-12	-13	-12	-10	-15	-12	6	-2	-8	-10	-17	-6	-11
fr:#_#	7	3	-7		-2		-3	5	-7	-7		6		-11	-7	-6	4	-6		-14	-6	9	3
fr:#_a	-4		6	-2		-5	-3	4	-2	-3	-3	4	3	-4	-2				5		-2		-9
fr:#_affich	3
fr:#_an	4	5	-13	7	9	11	-5	-4	-4	-5	15	-4		-8	-4	-5	-8	2	-6		-5		4
fr:#_aout		5		15	-12		8	-4	4	-5	-6	-5	3	5	4	-3	-5	3	-4		-4		5
fr:#_au	-2		-5	5	-2	3	-3	-2	-2	-3	4	-3	-3	-3	-2			3	-3	4		-5	-7
fr:#_aux	5
fr:#_avant	2
fr:#_avec	5	-4		-4	-4												6	-5		3		-3	-4
fr:#_avril			-3	3	-5	-5	-3						5	-2			-8	-4		8		2	-4
fr:#_ball	3
fr:#_bien	5
fr:#_ce	5				-2
fr:#_cette	3		6	-4	2	2					4						3	-5	6	-4
fr:#_chaud	-2
fr:#_cm	2
fr:#_comm	3	-4			3												4		6	-10
fr:#_compt	4
fr:#_dans	-3
fr:#_de	8	-8	3	-5	-4	-5	-6	-4	-5	-5			-8	-7	-5	-3	4	14	-6	-19	-5	-5
fr:#_decembr		6				5	5				4							-4		8
fr:#_degr	7	-3	-5	-6	-2	-2					-2						6			-6		-2	-3
fr:#_depuis	7
fr:#_elle	-3
fr:#_en			-4	-4	7	2					4						6	-5	6	-5		-2	-2
fr:#_enfant	3
fr:#_essai	3
fr:#_est	6		-3	7	-4	3	5										-9	2		2		-3	5
fr:#_et	7	3		8	3			-3	-4	-5		-4	-4	4	-4	5		6	-5	-8	-4	-6	4
fr:#_euros		-5	-4														-6	2				6	-4
fr:#_fait	-4
fr:#_fevr	7	6	-3		2	-4	2		3			-2	-2	6	3	7				-6			-4
fr:#_fois	13	-5	-3	-5	-4	-2		-2						-5			8		-2	-8	-2	-3
fr:#_for	3	-4	5	-5	-3												-5	5		3			-4
fr:#_h	11	-6	5	4		3	-6	-4	-12	-5	5	-5		-9	-12	-10	-14	-3	-6			11	4
fr:#_heur	-5	3	-4		3	-7	-2		6	-3	-4	3	-4	-3	6		4		6	-10		-6	3
fr:#_hour	-4
fr:#_in	3
fr:#_j	3
fr:#_janv	-3	6	-2		-5	-3	2					3		5		7		3		5		-3	-5
fr:#_je		-3	5	-3	-7													8		-10			-5
fr:#_jour	9	-2	4			-3						-2		-4		-3	6		-3	-5		-3	-5
fr:#_jr	-3
fr:#_juillet	3	8	-6	9	-8		3	-2	4	4	-3	-2	4	-5	4	6	-5		-3			-6	10
fr:#_juin		12	-7	12	-12	2	7	8			-5		-6			-3	-17	5	-4	-5		4	10
fr:#_km	2
fr:#_la	5	-3		5	2												2			-4		-2	2
fr:#_le	9		7	2			3	-3	-3	-3	-4	-4	-5	2	-3	-3	8	3	-5		-3	-6	-11
fr:#_les	7
fr:#_litr	3
fr:#_m		6				5					7		3	3			-3			5
fr:#_ma	-5
fr:#_mai	-3		-3	6	-6	-6	3			-3	-3	3	3	-3			-9	3		7	-2	3	-6
fr:#_mar			-3	5	-6	-5	-2		2	-2		-2	3	-4	2		-9	7		-3		3
fr:#_me	-4											3
fr:#_meme	2
fr:#_min	3	-8	-10	-8	5	-6	-5	-5	-5	-5	-7	-5	-5	-5	-5	-5	-6	4	-7	6	-5	-5	-12
fr:#_minut	7		-9	-6	-5	3					-2			-2		-3	4		-2			-3	-5
fr:#_mois	2
fr:#_novembr	4
fr:#_pai	4
fr:#_par	3				2	2					3		5				5			-9		4
fr:#_part	-6
fr:#_pas	6	7	-3	2												7	5			-5
fr:#_person	3				3		5										-6	4	6	3		-4	-6
fr:#_pi	4		-2		8												-4	4		4
fr:#_pis	6
fr:#_pour	9	-13	-8	-4	8	-5	-3	-2	-2	-3	-2	-2	-3	-4	-2			5	-4		-2	-4	-5
fr:#_que	6	4			6						3		8				-6		6	-9		8	-3
fr:#_ru	-3
fr:#_sans	3
fr:#_septembr	-5	4	4	2	-5	4	3	-2	-3	-2	-3	-3	5	7	-3		-5	4	-2			3	-6
fr:#_sous	5
fr:#_sur		7	7			5					7		5	4			-3			-5		4	4
fr:#_to	-5
fr:#_tous	4
fr:#_une	5
fr:#_y	-2
fr:'s	10	-2	2	-3	3												12		-2	-12			-5
fr:a		-7	-5	5	-8	-9	-11	-13	-13	-13	-11	-14	-13	-11	-13	-11	5	-3	-5	-9	-9	-8	-7
fr:a1	-6
fr:a1_la	-3
fr:a_#	16	-19	-3		6	-9	-14		-11	-15	-4	-6	-4	-17	-11	-11	6	6	3	-20	-4	-3
fr:a_aid	-3
fr:a_ajout	-4
fr:a_annul	5
fr:a_appel		5		-4	-9	-3	-2	5		3	-2	4	-3	-3			-9	-4		3	4	-5	8
fr:a_assur	2	-3															5
fr:a_avert	-4
fr:a_beatric	-3
fr:a_bichon	-3
fr:a_bien	6		-2	-5	-3												9	-4		-2			-4
fr:a_bon	-4
fr:a_boutt	4
fr:a_brul	2
fr:a_calm	-6
fr:a_carr	-3
fr:a_caus	-3			5	4							4		-2			-10	5		9			-2
fr:a_ce	5		9	-7	-5	4					3			-2				-11		4		-4	7
fr:a_ced	2
fr:a_cette	-7
fr:a_chak	-4
fr:a_chaleur	-8		5	-3		-5	4					4		-2			6			-6	6		-5
fr:a_chang	-4
fr:a_chaqu	2	-2	5	-5	-3						3		5	-2			2		-2	-5		4	-3
fr:a_cherch	3
fr:a_coff	-5
fr:a_command	-3
fr:a_compr	-3
fr:a_compt	3
fr:a_confirm	3
fr:a_conteneur	-3
fr:a_corrig	-3
fr:a_cot	10	2	-3	8	-5	5	4				-3		-3	-2			-3	-4	5	4		2	-8
fr:a_coudr	-5
fr:a_cram	-2
fr:a_crev	-8
fr:a_decid	4
fr:a_deconseil	-2
fr:a_defaut	5	11		2	-3		12										-4						5
fr:a_demand	8	7	-4	-3	-4	-3				12			-3				2	-3			3	-4	6
fr:a_denich	-4
fr:a_depos	-2
fr:a_des		-2			2
fr:a_deux	6	4		2			6				4						-5	-3		3			6
fr:a_dire	9	-4		3													-6	-5		5		-3	4
fr:a_dit	17	6	-8	7	-12	2	-3	5	-3	2		-3	5		-3	-2	-13		-5	2	2		9
fr:a_dix	5
fr:a_dix-neuf	-5
fr:a_du	-2	-2		-4	-4						3						2	6	-2	-5		-3	-3
fr:a_ecout	-3
fr:a_ecrit		2	-3		-3						4		-3	6		6		-3		5		3	-7
fr:a_elle	4	8	-3	7	-4					9			-2					-3		-6	9	-3	-3
fr:a_encor	8	-2		8	6												4	-4		3
fr:a_epargn	-5
fr:a_epluch	-4
fr:a_ete		2	-3	2	-7					-2	-3	3	2					13	-2	-6	-2		-8
fr:a_eu	5											4								-2			2
fr:a_factur	5
fr:a_fait	7		-8	-3	-7	5	-2		4		-4		4	-3	4	-2		-6	4	4	-2	-7
fr:a_fallu	5
fr:a_fin	2	2			2					5							4	-2			5
fr:a_first	-4
fr:a_fum	3
fr:a_gard	-5
fr:a_gauch	2
fr:a_guid	-4
fr:a_huit	4
fr:a_il	-3
fr:a_insist	-4
fr:a_jam	6	-5		-2		-3					-2		-2				5	2		-9		-3	-2
fr:a_jour		-3	-3	7	-2												7			-3			-3
fr:a_jur	4
fr:a_just	3
fr:a_la		12	-6	3	-8	8	3	6		3		3	7	-11		-5	-4	5	-7	3			-5
fr:a_lach	-3
fr:a_laiss	15	9	-5		-5	7				5	-4							-5		3		-3	3
fr:a_lang	-3
fr:a_lav	5
fr:a_le	8	5	11	-3		6				-9	6	9	6			4	6	3	-8	-2	-8	-3
fr:a_leon	-3
fr:a_lev	2
fr:a_log	-3					3					4
fr:a_lu	2
fr:a_lui	-2	-3			-4	-2			3				-2	-2	3		-2	3		-2			-3
fr:a_ma	-5		5	-8	-6	-2				3			-2					7		-8	4	-2	-5
fr:a_mang	-5
fr:a_me	-6						4					4
fr:a_meme	-17	-4	3		-6												5	3		-5			-2
fr:a_mid	-2		3	-6	4	-4				-3	-2		3	-2			-4		-2		5		-4
fr:a_minuit					-4
fr:a_mis				-3		-2						5					7	-6		-4		-4	4
fr:a_moi	8	9	2		-4	-3				6	-2		4					-4		-8	6		-4
fr:a_moit	4
fr:a_mon		7	-4		-6	3	3			5		4	7				-4	2		-5	-2	5	3
fr:a_mont	-7
fr:a_montr	-7	-2			3
fr:a_moyen	6
fr:a_neuf	3
fr:a_nic	3
fr:a_not	-2				-3												-3	6		-5			5
fr:a_notre	-3	-5																		3			-3
fr:a_nouveau	-3
fr:a_orient	-2
fr:a_ouvert	-3	2			-2								4
fr:a_pai	3	5	-2											7		6	-3		6	-5
fr:a_parl	7	7	-3		-2	-4				3			8	5			-3	-6			-2	7
fr:a_part	4	-5	-3	2	5	-3											11	-11	-3	-3		-3	4
fr:a_pas	-4	-4			-6	-2		3	-3	-4	2	6	-5	-7	-3	-3	-9	6	-4	-3	-4	6
fr:a_pass	7
fr:a_pein	5
fr:a_perc	5
fr:a_perdu	3
fr:a_person	3
fr:a_pet	5
fr:a_pig	-4
fr:a_planch	-2
fr:a_pleur	-7				-4					4
fr:a_plus		-2			-4
fr:a_pos	2
fr:a_prendr	-5
fr:a_pris	-6	6	-5				-2	6	-2	-3		-2	8	-3	-2	-2	10	-10	-2	-9	-2	7	-5
fr:a_propos	3
fr:a_quatr	-5	4				-3			4				4	5	4
fr:a_quel	-9
fr:a_qui			3										4	3								3
fr:a_quinz	3
fr:a_quoi	6	-3			-3												-3	6					-5
fr:a_racont	-7
fr:a_ram	-3
fr:a_rappel	-3
fr:a_rar	-3
fr:a_rattrap	-2
fr:a_reconcil	-4
fr:a_recu	5
fr:a_recuper	-2
fr:a_redir	-6
fr:a_reel	-2
fr:a_regard	2
fr:a_regl	-4
fr:a_rem		5	-3	7		-3			9						9		9			-11		2
fr:a_rembours	-3
fr:a_remerc	-4
fr:a_repar	-6
fr:a_reper	-4
fr:a_repondu	5	3			-3		5					5										-4	5
fr:a_repr	-3
fr:a_reserv	-3
fr:a_reson	-2
fr:a_retrouv	-8
fr:a_reven	-5
fr:a_rien		-6			3	-3											-4	-6		6	6	-3	-2
fr:a_sa	4	2			-4	-3				3	-2	5	-3	-2			-3	4		-8	2	-5	4
fr:a_sauv	-4
fr:a_se	4
fr:a_signal	-4
fr:a_six	2
fr:a_son	5	5		3			-2			6			-3	-2			-8			4	4	-4
fr:a_sort	-4
fr:a_soulign	-7
fr:a_su	-3
fr:a_sucr	-3
fr:a_suiv	-4
fr:a_suivr	-3
fr:a_sundai	-3
fr:a_tenu	-8
fr:a_tenus	-3
fr:a_termin	-3
fr:a_thing	-2
fr:a_tir	-4
fr:a_toi	-5
fr:a_tous	-7
fr:a_tout	-6	-4	-4		6	-2											-8		5	4			-3
fr:a_toutes	-5
fr:a_trent	-4
fr:a_trois	3
fr:a_trouv	-6	-6		4	-2	-3											3					-4	4
fr:a_un	-3			3	-7	-4	-3	-2	-3	4	-3	-2	-3	-4	-3	-4			7	-6	-2	-3	-7
fr:a_une	-4	-4	-4	-6	-7	-2											-6			7			-3
fr:a_vers	-3
fr:a_vingt	-5
fr:a_voir	-6
fr:a_voix	4
fr:a_vos						3	2
fr:a_votre	-4		-2	3		-3							4				3	6		-9		3	-4
fr:a_vous	-5	2	3	-7	-5	5	4				-3		-2	-3			7	-7	7	-10		-3	3
fr:a_vrai	-4
fr:a_vu	4
fr:accent	3
fr:accept_ma	-3
fr:acces_a	2
fr:acces_est	-2
fr:accessibil	-2
fr:accident	-3
fr:accident_de	-4
fr:accompagn_fourn	-3
fr:accord	2
fr:accroch	3			-4	3	2					4						-7	5	7	-4
fr:accueil	-6
fr:accueil_ce	-2
fr:accueil_est	-3
fr:accueil_sour	-4
fr:accus	4
fr:achat	2	7					3			5	5						-3			-6		3	4
fr:achet		-2		-5							4		-3				3	-3				3	-5
fr:achet_un	3
fr:achet_une	-4
fr:acompt	4				-4							5	-2				-2			-8		-5	9
fr:action	3		-3														-2	4		-7			6
fr:action_de	3		-3														-2	4		-7			6
fr:activ	3
fr:activ_le	3
fr:adapt	-2
fr:add	-7
fr:addit_honnet	-2
fr:administr	3	2			4	4			4				4	3	4					-7		5
fr:adon	-3
fr:ador_cet	-2
fr:adress	-5	5	-3	3		6	2			3	-3		2	2				-4	-3
fr:adress_a	3				-2					3							-3			-6	3	-2	2
fr:adress_mes	-3
fr:adress_modest	-2
fr:adress_rar	-2
fr:adress_sous	2
fr:adult	2
fr:advic	-3
fr:advis	-2
fr:aer	4
fr:aerien	-3
fr:aerien_comm	-3
fr:affair		-2	5	-7		-4							3	2			8	-5	-2	-8			6
fr:affich	15	5	4	-3	3	3					5		-3	4			4		-2	-3		-6
fr:affich_#	3
fr:affich_un	6
fr:affichent	2
fr:affirm	3
fr:after	3
fr:afternoon	-2	5	-3	-4	-4	6														5			-6
fr:again	3	3	4	-6	-3									3			5	-4					-4
fr:age					4	2					4						-5	-4		11			-2
fr:agenc	-3
fr:agenc_de	-3
fr:agent	-5
fr:agent_a	-2
fr:agir		5					6											2					-3
fr:agir_en		5					6											2					-3
fr:agit	5			4								4					-5						4
fr:agre	4
fr:ah	4
fr:ai	24	4		2	2	2	-8				-3			-5		-15	-3		-6		-12	-4	6
fr:ai_#	4	-4	-3	-5	-3												-5	8					-2
fr:ai_achet	3
fr:ai_appris	-4
fr:ai_attendu	2
fr:ai_aucun	-4
fr:ai_bien	6
fr:ai_cherch	-4	-2			-3
fr:ai_command	6
fr:ai_deja	4
fr:ai_demand	7	7			3			5		3		4					3			-8			8
fr:ai_des	4
fr:ai_deux	-5
fr:ai_don	6
fr:ai_du	4
fr:ai_economis	-3
fr:ai_eu	2		-4			4			5				6		5		6	-4		-4		-3	4
fr:ai_fait			-5		-6		4							-2						7		-3	-5
fr:ai_fin	-5
fr:ai_gard	2
fr:ai_laiss	2
fr:ai_mang	-4
fr:ai_meme	-6
fr:ai_mis	5		-3	-2		4											12	-4		-10		-5	4
fr:ai_pai	3	-3		3	2												3						-4
fr:ai_pas	13	6	-11	6	7	-6	-4	3	-3	8	-4	-3	-5	-4	-3	-3	5	-13	-5			-7	7
fr:ai_pass	4	5				2	5			4							-4	-7		10		-2	3
fr:ai_plus	4
fr:ai_pris	7	-2	-4	-2	2	4							4	3						-10			4
fr:ai_raccroch	-3
fr:ai_reclam	2
fr:ai_recu	8		10	-9	-5	-3			3	-2			-3	-3	3		6	-10	-2	-7			7
fr:ai_regard	6
fr:ai_regl	4	3	-3	3	-2								4				-5	7		-5		4	-2
fr:ai_rien	5	5			-3				3		4	7	-4	-4	3		-2	-3		-13		3	8
fr:ai_sign		-2															-6	8	6	-9			-4
fr:ai_signal	-5
fr:ai_suiv	-4
fr:ai_telephon					3												-6		6
fr:ai_toujour	3
fr:ai_trouv			5			3					4							2
fr:ai_un	6	-4	-2		2	-2																	-3
fr:ai_une	-2
fr:ai_vu	4	2			-3	3											-4			6			-3
fr:aid	-10
fr:aid_#	-2
fr:aid_a	-4
fr:aid_comm	-3
fr:aid_les	-3
fr:aie	-8
fr:aie_a	-5
fr:aiguill	5
fr:ailleur	-7		-3	3	2				4	3	-2		5	-2	4		8	3		-9	4	-3	-4
fr:ailleur_le	-3
fr:ailleur_parc	-3
fr:aim		-5	-3	11	-12		-4	-3				-3	-7	-5		-2	8	-5	-3	3	-4		-8
fr:aim_le	-7
fr:aim_que	12	-3	-4	7	-7	3			-2	-2			-3	-2	-2		4		-2		-2		-8
fr:aimabl_et	-2
fr:ain	-5
fr:ain_est	-2
fr:ains	-3
fr:ains_que	-3
fr:air	8	-3			-3												-3	-3		7			-3
fr:air_de	2
fr:ais	-2
fr:ait	4
fr:ajout	-9
fr:ajout_un	-3
fr:alarm	-4
fr:alarm_de	-4
fr:alert	-4
fr:all			-4	3	-6	4	-3	-3	-4	-3	-5	-3	-4	-6	-4	-4		-6	-2		-2	-4	3
fr:all_night	4
fr:allais	-3
fr:allais_en	-3
fr:allait_le	-2
fr:alle_pour	-3
fr:allemand	3
fr:aller	2	5	-3	3	-3	-4				5	5			5			2			4		-2	-4
fr:aller_a	2
fr:aller_achet	-3
fr:allerg	4
fr:allez	3				6
fr:allo	9	-2	2	-12	-4									-3			-2			3			-6
fr:allo_ce	4
fr:allum				4	4	4					5						-7			2			4
fr:allur	-3
fr:allur_je	-4
fr:almost	-4
fr:almost_disappointed	-4
fr:alors		3	-7	-7	-9	3				-3	3		-4	5		5	-5	9	-2			-5
fr:alors_je	-5	4	-3	-6	-4									6		6	-4	8		-3
fr:alors_que	8	2	-4		-3	6					4			-2			-4			6		-3	3
fr:am		4	-4		-6			-2	-3	-2	3	-2	-2	7	-3		3	-9	-2	4	-3	-4
fr:am_almost	-4
fr:am_not	5	7	-2	4	-3				-2		4			8	-2		-8	-6		7		-3	4
fr:am_sold	-3
fr:am_still	-4
fr:ambul	3
fr:amend	4
fr:amis	3
fr:an	-3		-9	6	4	11	-3	-8	-9	-10	12	-7	-5	-13	-9	-9		-3	-11	13	-8	-4	-6
fr:an_de	4		-4			2					4												-4
fr:an_et		-6	-3	3	6	-3							-2	-2			-8	8		3
fr:an_pass	-5
fr:an_plus	-3
fr:an_prochain	-3	-3		-2	-2												7			-5
fr:an_remerc	-2
fr:an_sans	-5
fr:an_satisfait	-3
fr:ancien	9	-7	-6		-2		-3	-3	-3	-3	-5	-2	-4	-4	-3	-2	7	-6	-3	4	-3	-6	-11
fr:and	5	-10	-12	3	-5	-12	-8	-7	-7	-9		-8	-9	-4	-7	-10	-8				-7	-9
fr:and_a	-3
fr:and_quick	-4
fr:and_the	3		-5	5		-4					5		-2	3					-3	7		-3	-7
fr:anesthes	-3
fr:anesthes_me	-3
fr:ange	-5
fr:ange_me	-4
fr:anglais	5
fr:anne			5	-3		-3			3				-2	-2	3		8			-8			-4
fr:annex	-4	-2		2	3	-3						-2		-2			6			-8			-2
fr:anniversair	2
fr:annonc	2	7	3		-7		-2		-2	-2	4		5	8	-2	-2	-5		-3	7	-2		-6
fr:annonc_de						5							4	3
fr:annonc_expliqu	-3
fr:annonc_prix	-3
fr:annonc_sans	-3
fr:annonc_termin	-3
fr:annonc_une	3
fr:annuel	4
fr:annul	-5	-9	-6	8	-4	-6	-4	-3	-3	-3	-4	-4	-4	-4	-3	-3		3	-4			6	-8
fr:annul_de	-3
fr:annul_le	-7	-3			-3
fr:anoth	5
fr:answer	3
fr:any	-13	-4			-5	-2					-2			-3
fr:any_new	-5
fr:any_tim	-6
fr:anywher	4
fr:aout		5		15	-12		8	-4	4	-5	-6	-5	3	5	4	-3	-5	3	-4		-4		5
fr:aout_#	3	4		3	-2	3	7										-4	4		-2			5
fr:aout_et	3
fr:aperco	-6
fr:app	5
fr:apparaissent	3
fr:apparaissent_dans	3
fr:appareil				3	-4	7			4		3	4	5	-3	4		-10	4					7
fr:apparent	3
fr:apparentli	5
fr:appart	6
fr:appel	-5	8	2	-4	-8	10	-4		3		5	3	3		3	-5	-19		2			10	7
fr:appel_avant	-2										5		-3
fr:appel_de	-10			3		3	-2					4	-4	-4			-6		6	2		-8	4
fr:appel_des	-2
fr:appel_en	-3
fr:appel_la	2
fr:appel_le	-8					3	2
fr:appel_pour	-8
fr:appl	7	-3	-4	9	-4	-3												2	-2	-5		-3
fr:appl_de	-4
fr:appl_me	6
fr:appliqu	6
fr:appliqu_de	2
fr:apport			3		4												6	2		-7
fr:apprec_de	-3
fr:apprec_le	-2
fr:apprec_que	-2
fr:apprend	3
fr:apprend_que	3
fr:apprent	-4
fr:apprent_a	-2
fr:apprent_etait	-2
fr:appris	-2
fr:approch	2	5			-3	7				4	-3		5				-3	3				4	-5
fr:appui		5	-2	2	-4		3				3	4	4	-2			-5	8		-5		2	-6
fr:appui_sur	2
fr:apres	4	-3		5	3	-12	-6	-5	-6	4	-3	-6	5	-5	-6	-5	6	-17	-8	-5	-7	16	2
fr:apres-mid	4	-3															-4	-4		-4		5	6
fr:apres_#		3		2	-2	-4							7				-4	-5		-9		13	-3
fr:apres_ca	6	-4		5	-4												10	-5		-9			4
fr:apres_coup	-3
fr:apres_deux	-5
fr:apres_la	-2
fr:apres_le	8	-5		2			-2	-2	-3	-2	3		-3	-3	-3	-3		-3	-3	4	-2		-5
fr:apres_sur	-2
fr:april	-2
fr:are	-8		-3	-6	-4	6	-2		-3	-2	-5	-2	-3	6	-3	-3		-3		4		-3	-6
fr:are_insan	-2
fr:are_the	-5
fr:argent	7				4	2					4						8		-3	-5		-2	-3
fr:argument	-4
fr:armoir	5
fr:arrach	-3
fr:arrach_une	-5
fr:arrang	-7	-3		4	6												8	-8					-3
fr:arrang_ca	-6
fr:arret			-3	5	7	-5	-2		-2	-3	-3		4	-3	-2		-6	-8	9	4	-2		-7
fr:arretent	3
fr:arretent_a	3
fr:arrier	3	-2		3													11	-3		-7		-2	-3
fr:arrier_possibl	-3
fr:arriv	-8			-3	-2	-6	-4	4	-4	3	-5	-4	-5	-7	-4	-5	-4	8	-5		-3	-6	-3
fr:arriv_a	-6	-4	-2	5		-2											-10	4		4			3
fr:arriv_ce	-5
fr:arriv_de	3
fr:arriv_en	-3
fr:arriv_le	4
fr:arrivent			3	-3	-3		5													-4			5
fr:articl	5	7					3	7									-2	-4					4
fr:articl_#	5
fr:articl_sans	-3
fr:artist	4
fr:as	-9	-3			-3									-2
fr:ask	3
fr:asked	6		-2							3			5								4		-3
fr:aspir	-5	-3			-3
fr:assez	3
fr:assez_rar	-4
fr:assiet		-3	-5	7	-6													-6					6
fr:assis	4	2		2	-2	4					5						-4	-6		8			4
fr:assist	-3
fr:assist_en	-7
fr:assur	5		-5	3	-6	-3	5					3		-3				5	-3			-4	3
fr:assur_de	-2
fr:assur_le		-3		5													-5			6			-3
fr:assur_par	-3
fr:assur_que		-4	-3	-2	-3													5
fr:assureur	-2	8		3	-3	6	7	5				4					-5	5		-2			3
fr:asterisqu	-3
fr:asterisqu_ce	-4
fr:at		-4	-7	-7	-7	-5	-2	-2	-3		-4	-3	-3	-4	-3	-3	5	-9	7	-3		-3	-8
fr:at_#	-4	-4	-3		-4	-2					-2			-2				-6	8				-5
fr:atel	4		11	-7	-3	3											-4			8			-4
fr:atel_velo	-2
fr:attach	2
fr:attend		6		8	-8	-2	-2	-2	-3	9		3	-6	-5	-3			-4	-3	-5	5	5	-2
fr:attend_a	-5
fr:attend_des	2
fr:attend_le	-7
fr:attend_une	2
fr:attendent	6
fr:attendr		2		2					3		2		5		3		-3			-12		7	5
fr:attendu		-5			-2	-2					-2						4	-2				-2
fr:attendu_ma	-3
fr:attendus	-4
fr:attent	-3	-5	-5		-5	-3					-2			-3					-2	5	-2	-3	-6
fr:attent_prix	-3
fr:attent_problem	-4
fr:attention	-3
fr:attention_et	-3
fr:attest	4	4	-2	4	-5	4	3					4					-12	4		10		-3	-7
fr:au	-3		-4	9	-3	-7	-3	-4	-13	-7	-2	-4	-3	-6	-13	-17	-3	-4		4	-8		-5
fr:au-dessus			-2	-9	-2	-3							5	5				-3		4		3	-4
fr:au_#	-13		-4	9	-12		-2	-4		-4		-5	-6	-7		-3	-14		-3	10	-2	7	-10
fr:au_bout		2	-2	-2	-3	-4					5		3	7			2	-3					5
fr:au_bureau	-8
fr:au_calendr	-3
fr:au_canard	-2
fr:au_cent	-6
fr:au_centim	-8
fr:au_chauffeur	-3
fr:au_chef	-2
fr:au_clav	-2
fr:au_coeur	-5
fr:au_complet		-2
fr:au_comptoir		8	-4	6		-4	6						3	7						-7			6
fr:au_contrair	-4
fr:au_couch	-2
fr:au_depart	3
fr:au_dev	-3
fr:au_doss		5				-2						4	5				-5	7		-6		3
fr:au_four	-4
fr:au_grand	-3
fr:au_kin	-2
fr:au_lendemain	2
fr:au_lieu	-5	-4	-4		3	-2								-2			-5			6
fr:au_long	-3
fr:au_matin	4	-3	-2	6														9		-8			-3
fr:au_meme	3	3			3	3											-6	2	6				-4
fr:au_micro	-4
fr:au_milieu	5
fr:au_moins	10		4		6						4						3	-3				-3	-5
fr:au_mois	-2	-4			4												7	-2		-2
fr:au_moment	3
fr:au_mur	5
fr:au_nez	3	-4			3												-4			2	6	-2	-2
fr:au_nom	-4
fr:au_parc	-3
fr:au_patiss	-2
fr:au_pet	-5
fr:au_plan	-6
fr:au_plus	10		-2	3	-4	-2	3					4		-3			-7			11		-3	-8
fr:au_prem	2
fr:au_prix	4
fr:au_rendez-vous	-2
fr:au_retour	-3
fr:au_riz	-2
fr:au_serieux	-7
fr:au_sirop	-3
fr:au_sommair	-15	-7			-3	-4	-5
fr:au_sujet	-5	-4
fr:au_tarif	-2
fr:au_tax	-2
fr:au_telephon			-7		-8		-2			4			4	-3		-2		3	-2	2		2	-7
fr:au_troisiem	3
fr:aucun	-8			2	-6			-4	-4			-4			-4	-3	-5	4			4		-6
fr:aucun_bagag	-4
fr:aucun_doubl	-3
fr:aucun_fuit	-3
fr:aucun_inscript	-3
fr:aucun_langu	-2
fr:aucun_pistag	-3
fr:aucun_plantag	-5
fr:aucun_pression	-3
fr:audrei				2	-3							4		-3			-5	-3		-2		-2	10
fr:augment	5
fr:aujourd'hui	11	-5	5		3		-4	-3	-3	-4		-3	-5	-3	-3	-2	-5	-5	-5	4	5	-2
fr:aur	3	5	5	3	-2		5							4			5			4		-3	-11
fr:aur_quand	-7
fr:aura	3
fr:aurait	3	-3	5	-4	2												-9			9
fr:aurel	9		-4	-6	-4		-2		6				-3	-3	6		10	-5		-3		-6	2
fr:auss	-7		-5	-7	-10	-6	-2	-2	-3	2	-3		3	4	-3				-3	-9	-2		7
fr:auss_gentill	-2
fr:aut_plus	-4
fr:autist	-2
fr:autist_et	-2
fr:auto					-3	2					-2						4			-5		-3	4
fr:auto-ecol	-2
fr:auto-ecol_rav	-3
fr:auto_ma	-2
fr:autobus	-3	-3			-2
fr:automat	2
fr:automn	-5
fr:autor	2
fr:autour	-3
fr:autour_de	-3
fr:autr	7	10	-11	5	-14	7	4	-6	7	2	2		10		7	-4		8	-6	-8	3	7	-13
fr:autr_avis	2	5					6											2					-3
fr:autr_chos	3
fr:autr_entrepris	-3
fr:autr_hotel	2
fr:autr_pour		-2
fr:autr_sans	-9
fr:aux	3		-4			-5	-7	-5	-5			-5	-6	2	-5	3	14	-8	-6	-6		-8	-11
fr:aux_agent	-2
fr:aux_ange	-2
fr:aux_exercic	-4
fr:aux_parent	-3
fr:aux_petit	-2
fr:aux_tissus	-2
fr:aux_urgenc	-2
fr:avaient	-4
fr:avaient_deja	-3
fr:avaient_pas	-3
fr:avais	-2	-15		-6		-8	-5	-3	-3	-4	-5	-4	-4	-6	-3	-3	12	-6	-5	-3	4	-7	-13
fr:avais_dit	3
fr:avais_laiss	-8
fr:avais_mauvais	-2
fr:avais_moi-mem	-4
fr:avais_pas	4
fr:avais_perdu	-2
fr:avais_peur	-11
fr:avais_pris	6
fr:avais_son	-3
fr:avais_un	2
fr:avais_zero	-3
fr:avait		-3	-5	6	-9	-5	-11	-8			4	-9		-14		-9	-3	6	3		-3		-8
fr:avait_annonc	-3	6									7		-2
fr:avait_assur	4
fr:avait_certif	2
fr:avait_de	3
fr:avait_deja		-7	-2	7	-4	-3					-3						4	-4		2		-3	-3
fr:avait_dit	-12	-7	6	4	-8		-4	-3	-3	-4		-3	-5	-4	-3	-3	-7	-11	5	10		-6
fr:avait_garant	4		-4		-3	2					2		5					4		-9		4
fr:avait_lu	-3
fr:avait_prom	-4
fr:avait_rien	-3
fr:avait_song	-3
fr:avait_une	-4
fr:aval	4
fr:avanc	-7		-5			-4	-3	-3	-3		-3	-3	-3	3	-3	-3	-9	4		8		-3	-3
fr:avanc_et	-3
fr:avant	-3	-9	-2	6	-4			-7	4	-3	4	-7	-5	-15	4	-7	-13	-4		12	-9	5	-10
fr:avant_#	7	-4		3	-3						2		-3				-5	-3		-2		8	-3
fr:avant_ce	9			-3	-2	4					8		-3				-11			5		6	-4
fr:avant_cinq	-3
fr:avant_de	5	-2	-4	5	2	2			5				5		5		-9	9	6			-4	-6
fr:avant_dimanch	4
fr:avant_la	-3	-6		3	-4	-3											-8			5		-2	5
fr:avant_le		-7	-7	3	-5	-4					-3		-3	-3		-2	4		-2	-7		4	-5
fr:avant_les	4
fr:avant_meme	-8
fr:avant_mid	3
fr:avant_pis	-4
fr:avant_que	-7		4		-3		5										3					-2
fr:avant_sept	-3
fr:avc	2
fr:avec		-6	-8	-5	-2	-9	-6		-15	-8	-5	-7	-5		-15		5	-9	-8	3	-5	-5	-5
fr:avec_#	5
fr:avec_des	-6	-4	-2	8	4													-6	6				-3
fr:avec_deux	3	-4															-4			-4			5
fr:avec_eux	-4
fr:avec_la		-2	-3	-11	-4												11			-9		-2	-3
fr:avec_laquel	-9
fr:avec_le	8	-6	-5		-7	-6	-3	-2	-2	-2	-3	-2	2		-2		-12	-2	-2	7			7
fr:avec_lequel	-2
fr:avec_les			-3	5		3							-2							-3		3	4
fr:avec_ma	5	-3	-3	-4	7	-2											13	-8	-2	-10			-4
fr:avec_mes		-3		6																3			-5
fr:avec_moi	-6
fr:avec_mon	-3	-3	4		7													-3		7			-2
fr:avec_sa	-8		-4		-4		-2				4	-2	-3	-3			-4			-4	6	-3	3
fr:avec_sept	-4
fr:avec_son	3	-5		2	-4						2		-2	-2			5	-3	6	-3		-5	-4
fr:avec_tact	-3
fr:avec_tout	-3
fr:avec_un	2		3		-6	-5	-2		-2	-3	-3		-4	5	-2	5	-5			3		-4	5
fr:avec_une	3	-4	-3	-3	-9	2	3	5	-4	-4	-5	-3			-4	-4	6	-8	-4		-3	-3	-3
fr:avec_votre	3	-6	-3		3												5			-2			-5
fr:avec_vous	-8
fr:aven	-8
fr:avert	-3
fr:avert_en	-4
fr:avez			-13	-4	-5	-10	-4	6		-6	-6		-6	-8		-4	-11	8	-6	4	-5	-3	-9
fr:avez_chang	3
fr:avez_fait	-3
fr:avez_mis	6
fr:avez_pos	5			2		-3		5				5					-4	4		4			-5
fr:avez_remplac	-2
fr:avez_repr	-4
fr:avez_tenu	-3
fr:avez_vous	-14
fr:aviez			6	-4	-6			5												-4			5
fr:avions	4	7			-3	2		5			4	4					-3						6
fr:avis			6	-5	2	3	4	-2	-3	-3	-3	-3	-4	-3	-3			6	-2			-5	-9
fr:avis_de	-4	-4			-3
fr:avocat	3
fr:avoir	-8	4	3	3			-4	-3	-4	3				-7	-4	-3		-5	-3	-2	-3	7
fr:avoir_des	5
fr:avoir_le	-3
fr:avoir_pris	-7
fr:avons		-3		-6	-4					3							8			-10			2
fr:avons_appris	3
fr:avons_beaucoup	-2
fr:avons_pass	-3
fr:avou	3
fr:avril	4			2	-4		-5	4	3	-3	-4	3	8	-4	3			5	-4	2	-3		-11
fr:b	-7	-3				-3
fr:bac	10	-3		6	7												7	-2		-5			-3
fr:bac_de	8	-2															6			-5			-3
fr:back	-7		-2	3	-7	-2				5				-3			-5	3
fr:back_any	-3
fr:back_to	-3
fr:back_tomorrow	-4
fr:bagag	-4
fr:bagag_perdu	-5
fr:bagu	-10
fr:bagu_ont	-4
fr:bai	-2
fr:bai_vitr	-3
fr:bain	8	-2	-9	7	7		-3		-2	-3	3	-2	-3	-3	-2	-3	-6	5	-4	3	-3	-3
fr:bain_avec	-3
fr:bain_superb	-3
fr:baiss	7	-2		5													2		6	-8			-3
fr:balai_chaqu	-3
fr:balanc	-4
fr:ball	2
fr:ball_en	-3
fr:ballon	8	3	6		-3			6									-10			6			5
fr:banc	-2	2				-4								6		7	7	-3		-3			-2
fr:banc_de	-4	4				-3								7		7
fr:banqu	3
fr:banquet	-3
fr:banquet_de	-2
fr:baptem	-3
fr:bar	6			3	3												-6	4		-3			6
fr:barman	-3
fr:barman_se	-3
fr:barr	4			6	4						3							3			6	-2	-3
fr:bas		-4	-5	2						-2			5	-2			-8		-2	9	-2	3	-9
fr:bas_ce	-3
fr:bas_de	2
fr:bas_et	7
fr:bas_nous	-2
fr:bascul	3
fr:bass	-9
fr:bass_que	-3
fr:bat	-3
fr:batter	-4
fr:batter_tient	-5
fr:baum	-3
fr:baum_au	-3
fr:bb	4
fr:bb_a	5
fr:be	-8	-5	-2	9	2	-3					-3		-2	-3			3	-6		7		-2	-6
fr:be_back	-4
fr:beatric	-3
fr:beatric_de	-3
fr:beau	11	-5	-7	-4	5	-3				-2				-2				-4	-3		-2	-3
fr:beau-frer	2	-3		3	6												9	-4					-2
fr:beau_fusil	-4
fr:beaucoup_apprec	-2
fr:beaucoup_de	2
fr:beb_redress	-3
fr:bed	-6
fr:been	7	3		3										4			6	-4					-6
fr:befor	-2
fr:bel	11	-4		-11	-5		-2			-2	-2			-3		-3	8	-6	-3			-3	4
fr:belgiqu	-3
fr:belgiqu_avec	-4
fr:bellav	-3				3
fr:belle-mer	9	-2	-2															-3		-2		-2	5
fr:belle-soeur	2
fr:bemol	12		-4	-6													6			-3			-2
fr:benevol_en	-2
fr:benoit	6	-5	11	-11		-3	-2				-2		-2	-3		-2		-6	-2	6		-3	-5
fr:bequill	4
fr:berenger		8							4		8		-3	-3	4		-3			5			-4
fr:bertrand	-4	5					3		4						4
fr:besoin	-4	3			4									4			-6			4			4
fr:besoin_de	3	3			5									4			-6			4			4
fr:best	-3	-3															-3			7			-4
fr:bet_une	-2
fr:between	3
fr:beurr	3
fr:beurr_sal	-4
fr:bianch	-3
fr:bibliothequ	-4
fr:bibliothequ_plein	-3
fr:bichon	-3
fr:bichon_mon	-3
fr:bien	-15	-5	-13	-6	-6	-4	-8	-7	-2	-8	-4	-6	-2	-4	-2	-7			7	-6	-7
fr:bien_a	-3	-2
fr:bien_arriv	-2
fr:bien_de	-4
fr:bien_dit	-4
fr:bien_emball	-5
fr:bien_fait	-2
fr:bien_fin	-3
fr:bien_fou	-3
fr:bien_foutu	-2
fr:bien_le	-11
fr:bien_mieux	-2
fr:bien_plac	-2
fr:bien_que		-3	-4		-4													-6	8	-3			-4
fr:bien_une	-4
fr:bien_vouloir	-5
fr:bien_vu	-4
fr:bientot	3
fr:bienvenu	5
fr:bijout	-4
fr:bijout_lor	-4
fr:billed	3
fr:billet	6		-3		3			5									9		-3	-11		-3	5
fr:billet_en	-3
fr:bin	-3
fr:bin_fondent	-4
fr:biscuit_de	-5
fr:bistrot	2
fr:bizarr	-6
fr:blagu	-2
fr:blagu_pour	-4
fr:blanc	4		6	-3		3														-4		3	-2
fr:blanch_servic	-3
fr:bleu_du	-4
fr:blond	-3
fr:blond_ce	-4
fr:blond_enceint	-3
fr:bloqu					-5	-3			-2	3	-3		-3		-2
fr:bluff	-4
fr:bo	-2
fr:bo_les	-2
fr:bobo	-5
fr:bobo_de	-5
fr:bobon	-4
fr:bobon_et	-4
fr:bogu	-10
fr:bogu_corrig	-2
fr:bogu_dimanch	-5
fr:boil	4
fr:bois_quand	-2
fr:boit	12	3	3	-3	-5		-4	-2	-3	-3	4	-3	-5	9	-3	10	-3	-8	-3	14	-3	-9
fr:boit_a	2
fr:boit_de	7	-4	7	-6	2	-2											3					-2
fr:boit_vocal		8	-3	-6	-3						2		-2	10		10	-4	-3		10		-4	-3
fr:bol	2
fr:bon	-6		-10		-5		3	-6		3	-8	-7	-3	-4		-6	2				-7	-5	3
fr:bon_bouteil	-5
fr:bon_ce	-2
fr:bon_de	6	7			-3		3			5							-10			6			3
fr:bon_humeur	-5
fr:bon_journ	-4	-3			2
fr:bon_les	-2
fr:bon_moment	-2
fr:bon_mrci	-4
fr:bon_pour	2	-4			5													3				-3	-3
fr:bon_rep	-2
fr:bon_sen	-3
fr:bon_surpris	-2
fr:bon_vis	-2
fr:bonheur	3	-2	9	-5	-2												4	-2					-4
fr:bonheur_hebdomadair	-2
fr:bonheur_meme	-2
fr:bonhomm	-7
fr:bonhomm_dans	-3
fr:bonhomm_est	-5
fr:bonjour	-10	-11	-14	13	-11	-15	-17	3	-9	-11	-6	-4	-7	-2	-9	-10	-13		6	9		-2	-8
fr:bonjour_a	-5	-3			-3
fr:bonjour_ce	-5	-3			-3									-2
fr:bonjour_je	-9				6
fr:bonjour_madam									4						4			5		-4		2	-3
fr:bonjour_mme					-4
fr:bonjour_mon	-6
fr:bonjour_nanci	-6
fr:bonsoir	12					2	-3	-3	-3		-3	-2	-4	-3	-3			-3	-3		-3	-6	7
fr:bonsoir_a	-4
fr:book	-5				4
fr:bord		-4		2	4	-3											-2			5			-3
fr:bord_est	-3
fr:bord_pis	-3
fr:bore	6	-3	-3	4	3															3
fr:bore_#	6	-3	-3	4	3															3
fr:born	3
fr:boss_en	-3
fr:bott	-4	-3	-5	-3													3	-2
fr:bouch		-5	-4	-6	-3	-3					-2						5	5		-8		-2	-5
fr:bouch_avant	-3
fr:bouch_en	-4
fr:boucher	2
fr:bouchon	6
fr:boug	-5	3	-2	-4	2		-2		6		-3			-3	6		8			-6		3	-5
fr:boug_de	-4
fr:bouillott_electr	3
fr:boulet	-3
fr:boulet_sauc	-4
fr:boulo	-2
fr:boulo_merc	-2
fr:boulot	4
fr:bouquet	-3
fr:bout	8	4	-9	-5	-6		-2	-2	-3	-3	4	3		5	-3	-2	2	-2	-2	-3	-2	3
fr:bout_de	10		-4	-5	-2	4														-4		3	-3
fr:bout_des	3
fr:bout_du	-4												4	3			4			-8		3	6
fr:bouteil_de	4
fr:boutiqu_de	3
fr:boutiqu_me	-2
fr:bouton						5					6						-3			9		-3
fr:bouton_a	-4
fr:boutt	4
fr:box	6
fr:boyau	6				3	3	2										3	-3		2			-2
fr:brais	-7	-3		3													-5	7	6	-7			-3
fr:branch	5
fr:bras	8	-4	-3	7	-3																		5
fr:braseo	-4					2					3
fr:bravo	-3	-2	13	-6																3			-3
fr:bravo_a	-3
fr:bravo_au	-3
fr:bravo_pour	3	-2	11	-4													-5			6
fr:brigad	-4
fr:brigad_intervenu	-2
fr:brigad_lor	-2
fr:brill	5
fr:brill_instructor	-3
fr:bris	-13	-3			-4
fr:broth	-2
fr:broth_had	-2
fr:brouillard	-2
fr:brouillon	4
fr:brui	-10
fr:bruit	3
fr:brul	-2
fr:brul_#	-4
fr:brul_le	-3
fr:brul_surtout	-4
fr:bruleur		5		3	-3	4							4	3			-6	3		5			-3
fr:brun	8	-2	-3	-4														-2		4
fr:brunch	-3
fr:brunch_du	-4
fr:brunch_gener	-3
fr:bruno	2	-8	-6	5	5	-4			-2	-3	-2	-3		-4	-2	-2		-7	-3	6	-2	-3	-5
fr:buander		-3	-3		-4												3			-2			-3
fr:budget	-12
fr:budget_ever	-3
fr:budget_qui	-4
fr:buffet	4
fr:bug	-2
fr:bug_fixed	-3
fr:bureau	-6	3	5		-7	3	-4	-3	8	-4	-4	-3	8		8	-3	-2	-8	-3	-12	-3	7	10
fr:bureau_a	3
fr:bureau_de	4	5				-2			3				4	-2	3			-3		-6		6
fr:bureau_du	2
fr:bureau_ferm	-3
fr:bureau_sont	-6
fr:burger	-5
fr:burger_are	-2
fr:burger_une	-2
fr:bus	-7
fr:bus_est	-8
fr:but	16	-4	-8	6		-3					-2			-3			2	-10	6	-12	-3	-3	8
fr:by	9	-2			-3												12			-13			-4
fr:by_the	5
fr:c	11	6	-4		2	-2	3	6									4	-10	-2	6		-2	-4
fr:c_est	8		-2	-2	3												7	-8		-2			-2
fr:ca		-2	-4	3	11	-4	-7	-13	-5		-11	-13	-4		-5	2	7	-4	-7		-14	-12	-4
fr:ca_a	4	-2		2	7												8	-4	6	-9			-3
fr:ca_au	-4
fr:ca_avec	-4
fr:ca_ce	-3
fr:ca_chang	-7
fr:ca_coinc	-2
fr:ca_commenc	-4
fr:ca_dans		-2		2	3												-8			7
fr:ca_de	5				-3
fr:ca_en	-7	-4		3	5													-3
fr:ca_exist	-3
fr:ca_fai	3
fr:ca_fait	6	-6	-5	-8		-4	-2	-2		-2	-3		-3	-3				3	-3		-2	-5
fr:ca_lach	-3
fr:ca_march	-9
fr:ca_me	-3
fr:ca_ne	2	-4		-4	-4								-2	-3				-3				3	-4
fr:ca_remarch	-3
fr:ca_se			-2	5		2					-4		-2				5	-2	-2	-3		-3	2
fr:ca_sent	2
fr:ca_son	6
fr:ca_va	-9			-2	-3					5								-5		9			-3
fr:ca_vaut	-4
fr:ca_y	-3
fr:caban	-3
fr:caban_a	-3
fr:cabin_etaient	-2
fr:cabinet	-5
fr:cabinet_de	3
fr:cabl		-3	7	8													-3						5
fr:cabl_dans	-3
fr:cabl_et	-3
fr:cach	-12				-3	5				4			5
fr:cadastr	-4
fr:cadastr_me	-4
fr:cadeau	3
fr:caf	2	-6	-8	-8	-8			-2		-3	-3	-2	-3	-4		-3	-5		-3	10	-2	-4	-10
fr:cahi				2					4						4		-5	4		-9		3	6
fr:caiss	2	6		-3	-4											7		2		3			-3
fr:caiss_just	-3
fr:caiss_me	-2
fr:caiss_veut	-2
fr:calcul	5				2												6						-4
fr:calendr	-2	4					3
fr:call		-6	-2	-3	-6	-4				-2	-3			-3						-8			3
fr:calm	-11	-5			-4		-2		-2			-2	-3	-3	-2		-3	6		2		-4	-2
fr:calm_absolu	-2
fr:cam	12	-7		-5	-4	-4					-2	-3		-4			14		-2	-15		-3	-5
fr:cambriolag	-4
fr:cambriolag_la	-3
fr:camion	10		-5	-4		4	-2		4	-3	2		4	-3	4		-2		5		-2	-7
fr:camionnet	10	-3	-3	3													-6	-3		2	6		-2
fr:camping	-4
fr:can	13	-6	-4	7	-7	-3				-2	-3	-2		-3			6	-6	-2	9	-2	-3	-13
fr:can_you	10			4	-2												-6	-2		12			-5
fr:canap	4
fr:canard	-2
fr:canard_est	-2
fr:cancel	3
fr:cancelled	-3
fr:cancelled_in	-3
fr:canicul	-6
fr:canicul_avec	-3
fr:cann	5		-4	2													-2	-2		6			-2
fr:cantin	4	5			2					4		5					-5	-5		3	5		2
fr:capitain	-2
fr:capitain_passion	-2
fr:capot_sur	-3
fr:capric	4				3	5							4	3						-9		3	5
fr:captur	3				-4	4				4			4				-2	6		-6		4	-5
fr:car	5
fr:car_sans	-2
fr:carin		7		7	-4	-2							4	5			-7	3		4		3	-4
fr:carnet	4	-2	-3	8	-3	-2											-6	2				-2	3
fr:carnet_de	-2
fr:carnet_plein	-4
fr:carr_dit	-3
fr:carrelag	-4
fr:carreleur	7				-2												-5			8			-2
fr:carreleur_a	3
fr:cart	4	-4	-4	8	7	-6	-4	-3	-3	4	-4	-3	-4	-5	-3			8	-4	-9		-5
fr:cart_a	3
fr:cart_court	-2
fr:cart_de		-4		4	5												3	6		-8			-2
fr:cart_en	-2
fr:cart_et	4
fr:cart_youp	-4
fr:carte-cadeau	2
fr:carton	3	-3	-4	-7	-6	-2								-2			-4	7	-2	-2		-3	-4
fr:cas	-15	-5			-5		-3		-2	-2		-3	-3	-4	-2
fr:cas_de	-13	-5			-3								-2	-3
fr:cash	-3
fr:casqu	2
fr:cass	-3				-2	4					8		-3				-5	-2		-2		5
fr:cass_chapeau	-4
fr:cass_fin	-2
fr:cass_sa	-2
fr:catalogu	2
fr:catastroph	-4
fr:cathedral	-2
fr:cathedral_et	-2
fr:caus	-5	-4	-2	5		-3	-2		-2		-2	3	-3	-3	-2		-10	6	-2	8		-2	-3
fr:caus_de				5	5							4					-9			10
fr:caus_des	-6
fr:caus_du	2
fr:caution	-2
fr:cav	3		-5		6	-2				5						-2	4			-11			5
fr:cav_qui	-3
fr:cc	-2
fr:ce		-2	-3		6	-4	-8	-13	-16	-8	-5	-11	-9	-4	-16	-2	6	-11			-16	-3	-3
fr:ce_dont	-3
fr:ce_est	5	-3	-13	9	13	-5	-12	-16	-16	-9	-8	-10	-7		-16	3		-6		5	-11	-2	-8
fr:ce_etait		-3		-8		5	-2		-2	-3	-3		2		-2		-6		-2	6	-2	3
fr:ce_gest	-3
fr:ce_jour			-4		-3	3								-2			-2	-6		9			-3
fr:ce_matin		9			-9	4	5	3	-4			5	-7	-6	-4	-3	7	-6	3	-13			3
fr:ce_mois	-2	-3			-5
fr:ce_moment	-2
fr:ce_mont	2				6							4					-3	9		-6			-3
fr:ce_ne		-5			-2	4							3	3			6	-5		5			-7
fr:ce_nom	3
fr:ce_que	-7		5	-8	-10			-6	-7		-4	-6	-4	-5	-7	-6		7	-6	-5	-5		3
fr:ce_qui	8	3	-3	5	-6	2			3	3	-2			2	3		-10	7		-3	3	3
fr:ce_rythm	2
fr:ce_sera	-6	5				2					4			4
fr:ce_serait	-6
fr:ce_soir	4	9	6	6		10			-2		14		3	3	-2		-11	-6		7		7	-5
fr:ce_soit		3	-2	3	-3	4				8	-2		4	-2			-5	-2		2		3	3
fr:ce_sont	5
fr:ce_temp	-2	6	-3	-3							4			7		7	2	-2		3
fr:ced	2
fr:cedr	4
fr:cel			5			-5	-2		-2	3	-2	-2	4	5	-2		-4	3	-2	-8	-2	9
fr:cel_chang	-3
fr:cel_de	2
fr:cel_fait	-3
fr:cel_que	-2
fr:celer	-4
fr:celer_avec	-4
fr:cellulair	-2	5			-3							5	4	4			-3	-5					5
fr:celui		-3		2													-4			8		-2
fr:celui_de	3
fr:cent					-4
fr:cent_nuit	-3
fr:centim	-6
fr:centim_pres	-4
fr:centimetr	6
fr:certain	5
fr:certif	-2				-4				-2		-3		6		-2		-3	-3		-8		10
fr:ces_gen	-2
fr:cet	-5
fr:cet_endroit	-2
fr:cet_ordre	-3
fr:cette	-3	6	9	-3	-6	3	2	2		-6						-3	-9	-3	7	7	-5
fr:cette_anne	2
fr:cette_attent	-2
fr:cette_chaleur	-3
fr:cette_dat	-5	3			-4	-2		5	3						3		-4	-4		-3		3	6
fr:cette_entrepris	-3
fr:cette_fois	3
fr:cette_lettr	-10	-6				-3	-4
fr:cette_nuit	4	4	5	-5	-2	6					2						-5	-3		6		-3	4
fr:cette_semain	9		5	5	6	2	-2			-2	-2		3	6			-5	-7	4	13			-10
fr:ceux	-3	7	6	4	5	-4			7					5	7		3	-2		2		-2	-2
fr:ceux_qui	-4	7	6	4	6	-3			7					5	7		4	-2
fr:ch	12	-4	-2		-4	-2							-2				-10	6	-3	5		-4	-6
fr:ch_#	12	-4	-2		-4	-2							-2				-10	6	-3	5		-4	-6
fr:chacun_des	-3
fr:chacun_gard	-2
fr:chain	-2
fr:chais	7	2	5	-11	3	4	4			-2	-3		-2	-2			9	-3	5	-9		-4	-6
fr:chais_de	3
fr:chais_et	3
fr:chak	-4
fr:chak_etap	-4
fr:chalet	4				6	-2			4				-3		4			-3	6	-7			-2
fr:chaleur	-13		5	-3		-5	4					4		-3			6			-6	6		-5
fr:chaleur_surdimension	-3
fr:chaloup_pis	-2
fr:chambr	4		-7	-4	-5	5				-6				-8		-5	-4	2	-7	7	-5	-10	-4
fr:chambr_#	9	-3		-2	-4	-2					-3						-10	-2		10		-2	-4
fr:chambr_a	3
fr:chambr_brui	-3
fr:chambr_communic	-3
fr:chambr_des	3
fr:chambr_impecc	3
fr:chambr_plus	-3
fr:champion	-3
fr:chanc	-6
fr:chanc_de	-7
fr:chang	4	10	-13	-3		-3	4	5	4	-4	-5	-3		5	4	5	-2	-7	-5	4	-4
fr:chang_a	-2
fr:chang_de			-5	-7					3					-2	3		7			-10		3
fr:chang_la	3
fr:chang_le				2									4	3			-4	4		-3		2	-3
fr:chang_les	6
fr:chang_rien	-6
fr:chang_tout	-3
fr:chang_un	-2
fr:changent	-5
fr:chanson_du	-3
fr:chant			-5		5	-3			3				-3	-2	3		5	-8		5			-6
fr:chant_balai	-3
fr:chant_comm	-3
fr:chant_depuis	-4
fr:chapeau	-14
fr:chapeau_au	-5
fr:chapeau_aux	-2
fr:chapeau_bas	-4
fr:chapeau_la	-3
fr:chapeau_les	-2
fr:chapo	-3
fr:chapo_les	-3
fr:chaqu	4		4	-3	-4					3			5	-3			3	-4	-2	-5		3	-5
fr:chaqu_arret	-4
fr:chaqu_fois	5
fr:chaqu_soir	-8
fr:chaqu_tabl	-4
fr:char_faut	-3
fr:charg	11	2	-4		10		-3	3		-3		-3	3	-5			-7	7	-4		-2	5	-8
fr:charg_#	3				10												-5	11		-6
fr:charleroi	3	2	-2	-3	-2			7										-4		7			-2
fr:charm	2											4								4		-2
fr:charm_un	-2
fr:chased	-4
fr:chased_zero	-4
fr:chass	3
fr:chat	-4		-3	3	-7												-6	4	-2	-7			8
fr:chat_comm	-3
fr:chat_de	-2
fr:chat_repar	-3
fr:chaud	-11	-3	6	-6	-3	4	-6	-5	-6	-5	-7	-5			-6	-6	-10	-9	-5	16	-4		-12
fr:chaud_a	-4
fr:chaud_au	-3
fr:chaud_bibliothequ	-3
fr:chaud_dev	-2
fr:chaud_en	-7
fr:chaud_et	-2
fr:chaud_ok	-4
fr:chaud_pour	-5
fr:chaud_signal	-3
fr:chauff	-2	-4	-2	13	-4	-4			3				-3	-3	3		7	6		-12			-4
fr:chauff_a	-6
fr:chauff_et	-2
fr:chauffag	-4	6				3				6	3
fr:chauffag_dans	-3
fr:chauffag_repart	-2
fr:chauffe-eau_a	-2
fr:chauffeur	-7
fr:chauffeur_de	-8
fr:cheap	-4
fr:cheer		-5	-3	7		-3	-2	-3	-2	-3	-2	-3	-2	-3	-2	-2			-3	-11	-2	-2	5
fr:chef		-3	-4	7																-5		5	-3
fr:chef_de	-3
fr:chef_pour	-2
fr:chemin	7	-4	-8	-9	-4											-2		6		-7			-2
fr:cher	-7	-3	19	-2	-3	-4	-5			-2		-2	-3	3			-2		-2	12		-4	-9
fr:cher_et	-2
fr:cher_madam		-4															3	-4		6
fr:cher_que	-7
fr:cher_respect	-3
fr:cherch	-3		-9	4	-10		-4	-3	-4			-3			-4	-3	-11	5	-3	-9	5	5	4
fr:cherch_la	3
fr:cherch_le	7
fr:cherch_un	-7	-3
fr:cheval	4
fr:cheveux	9
fr:chevill	2
fr:chevreuil	-3
fr:chevreuil_dans	-3
fr:chez		8		-6	-4			5	5		3			-6	5	-6	8	-15	-8		-8	2
fr:chez_eux	5		-4	-5					4				-2		4					-4		2
fr:chez_la	-6
fr:chez_le	5	-2		-4													3	-2		-8			6
fr:chez_ma	-4
fr:chez_moi	6		6		-5	-5	-2	4	-2	-3	-2	4	3	-3	-2		-4			5	-2
fr:chez_nous		5			3	3					5		4	3			-7	-5		7
fr:chez_un	-4
fr:chez_vous		3	-4		4		-4	-2	5	4	5	-2	-4	-4	5	-2	13	-9	-3	-5	-3		-10
fr:chial	-3
fr:chial_je	-3
fr:chican	-3	2				4
fr:chien	7	-9	-7			-4	-2	-2	-2	-3	-4	-2	-3	-4	-2	-2	-8	-5	-3	2	10	3	-8
fr:chien_est	5
fr:chien_mouill	4
fr:chiffr	10	-5	-4	4	-4									-2			4			-8		-3	6
fr:chiffr_de	11	-2	-3	4	-2												6	-3		-9			3
fr:chihuahu	5
fr:chinois	4
fr:chipot	-3
fr:chipot_pas	-3
fr:choc	3
fr:chocolat	-2
fr:chocolat_chaud	-2
fr:chof	-3
fr:chof_trop	-4
fr:chois	3											4					-2			6			-4
fr:choix	9	-3	5	-9	-4												6	-2		-3			-5
fr:chos	9	-3	-6	11	9		-2				-2		-3	-2			5		5	-15			2
fr:chos_que	3
fr:chrom	3
fr:chrono	-3
fr:chum_a	-3
fr:ci	-3	-3			-5
fr:ci-dessous	-6	-2			-3
fr:ci-joint	-2
fr:cigaret	4
fr:cimet	7
fr:cinq			4	-4		-5	-3	6	3		-2		-3	-4	3								-4
fr:cinq_etoil	-4
fr:cinq_jour	3
fr:cinq_minut	-3
fr:cinqu_a	-4
fr:circul	-7
fr:clair	4	-2	-4	4	-3													-2		-5		-2	4
fr:clair_equip	-3
fr:clair_jusqu	-3
fr:clair_motiv	-3
fr:clair_repons	-3
fr:clart	-3
fr:class	-4
fr:classi	-6
fr:claudin						3					3
fr:claus	2
fr:clav_sans	-2
fr:cle			-2	4	-6	4	-2		2	3	3		3	-3	2		2			-8	-2	7	-7
fr:clean	-7
fr:clean_honest	-3
fr:clean_punctual	-4
fr:clic_ce	-3
fr:click	-2
fr:client	6	-6	3		9	-2		-6		-8		-7		-8		-6	6	-9			-6	-10
fr:client_a	2
fr:client_de	3
fr:client_et	-3
fr:client_fach	-4
fr:client_mecontent	-11	-7			-4	-4	-3		-2				-2		-2
fr:client_ne	-4
fr:clignot	6
fr:cliniqu	-5
fr:cliniqu_un	-4
fr:cliqu	-7	-5			-4	-4	-3
fr:cliqu_ici	-11	-5			-3	-3	-3
fr:cliqu_sur	4
fr:clop	-3
fr:clos	3
fr:closed	3
fr:clotur	-3
fr:clou_roul	-2
fr:clsc	-3
fr:clsc_a	-3
fr:club	4
fr:club_de	3
fr:cm	2
fr:cm_de	2
fr:coat	-4
fr:coch	3
fr:cocktail	-2
fr:cocktail_de	-3
fr:cod	-6	-4		2		-5	-3			-2	-3	4	-3	-2			9	-4		-8		-5	4
fr:cod_a	2
fr:coeur			-4	5		4							7	6				-2				4	-3
fr:coeur_pour	-3
fr:coff	-5
fr:cogn	3	-2		-3	3												-7	4		5
fr:cohu_des	-2
fr:coin	-6		-2		-2	3				4	-2		4				-3	-2		2		4	-4
fr:coin_jeux	-3
fr:coin_tranquill	-2
fr:coinc	-9
fr:coinc_dans	-9
fr:colet		-5	-2	3	-3	-3					-2	-2						10	-2	-8		-3	-6
fr:colis	-3
fr:colis_me	-3
fr:coll	10	-7	2	-3		-3	-3	-2		-3	-2	-2	-3	-3		-2	-2	3	-3			-3	-6
fr:coll_a	3
fr:coll_apres	2
fr:coll_sur	-3
fr:collegu	-2				4					3
fr:com					-3
fr:combien	-10
fr:combien_de	-5
fr:combien_ma	-3
fr:combl	-2
fr:coming	-5
fr:coming_back	-6
fr:comit	-2
fr:comm	-4	-14	-4	2	10	-11	-6	-6	-6		-7	-5		-3	-6	-6	7	-11			9	-7	-4
fr:comm_a	-2
fr:comm_bonjour	-3
fr:comm_ca	-10
fr:comm_chaqu	-2
fr:comm_chez	-4
fr:comm_de	8	-4			-2												7			-8
fr:comm_des	4	-2	-5	-6																3			-2
fr:comm_elle	-3
fr:comm_en	5
fr:comm_moi	-3
fr:comm_neuf	-2
fr:comm_on	-5
fr:comm_si	-6				4					4
fr:comm_sur	-4
fr:comm_un		-8	4	5	4	-4	-2	-2	-2	-3	-3		-3	-3	-2	-2			-3	3	6	-5	-5
fr:comm_une	6					-2							4	3			-3	-4		8		2
fr:command	8	-3	7	-5	-7	-5		-3	-3	-3	-4	-3	-4	-4	-3	-3	-12	7	-5	9	-4	4	-11
fr:command_pass	3
fr:commenc	6			3	5	-3							-2	4				-9		10		-3	-7
fr:commenc_a	6													4			-10	-5		15		-2	-5
fr:commenc_bien	-4
fr:comment	-5	8	-2	3	-5	7	3		-3	4	3	4	-4	-4	-3		-9			-5			12
fr:comment_allait	-2
fr:comment_pos	-2
fr:commentair	3
fr:commerc	-2
fr:commerc_ru	-3
fr:commercial	3
fr:commun_peut	-3
fr:communic	-3
fr:communic_permet	-3
fr:communion_de	-2
fr:compagn		-3	-3	-3	3												7	-2
fr:compar	5
fr:compl	-7
fr:compl_au	-2
fr:complet	8	-4			2	-3	-2			-2	-2	-2	-2	-2		-2	-4	2	-2	-2			5
fr:compliqu	-5
fr:comport	2
fr:compos	-6	-5									2			-4
fr:compos_le	-6	-6				-2								-3
fr:compr	-7				-2					3
fr:compr_et	-4
fr:comprend	12	-4	-3	9	4												10	-5		-10		-3	6
fr:comprendr	4
fr:compresseur	-4
fr:comprim	-5
fr:comprim_fais	-4
fr:compris	4		5	-5	-2												-6	6		2			-4
fr:compt	11	4	-11	10	-4	-11	-9	-5	2	3	-7				2	-4	7	13	2	-24		-7	3
fr:compt_#	3
fr:compt_de	3
fr:compt_le	-3
fr:compt_les	2
fr:compt_rendu	-2
fr:compt_une	2
fr:compt_votre	-4
fr:comptabl					-2
fr:comptabl_a	-4
fr:compteur	3
fr:comptoir	7	9	-8		-4	-9	4	-3		-5	-4	-3	8	8		-2	-12		-3	7	-4	7
fr:comptoir_a	3
fr:con		-4	-3	10		-4	-2		-2		-2		2		-2	-2	-11		8				-3
fr:con_mainten	3
fr:con_rien	-3
fr:concern	-3	5			-2	2					-2		4	-2
fr:concern_un	-3
fr:concret	-4
fr:concurrent					-2	-2			2				-3	-2	2
fr:condamn	-4
fr:conduit	-3	3	6	-3	-4	4								-2		-2		-3		5			-2
fr:conduit_de	2
fr:conduit_soupl	-3
fr:conf	-3
fr:conf_mes	-5
fr:confirm	6	3			2			3	-4	-5	-6		-5	-6	-4	-3	5	-2	-5	-3	-3
fr:confirm_le	-3
fr:confirm_ni	2
fr:confirm_par		5			4	3	3										5			-2			-3
fr:confirm_que	-3
fr:confitur	-4
fr:confond	-3
fr:confond_la	-4
fr:conform	-3
fr:conform_au	-3
fr:conform_en	-3
fr:confort	-2
fr:confort_bien	-2
fr:cong	9	-3		-4	-4	3	-2				-3	-2	3			-2	13	-2	-2	-15			-5
fr:cong_de	4
fr:cong_pour	4
fr:congress	-2
fr:congress_ont	-2
fr:connaiss	-3
fr:connaiss_le	-3
fr:connaiss_mon	-3
fr:connait	-4	3	-5	-4		7			4		6		5		4					6		-3	-2
fr:connait_le	-4
fr:connait_notre	-3
fr:connait_rien	-5
fr:connait_ses	3
fr:connaitr	-4
fr:connect	2
fr:connexion	5
fr:conscienc_de	-2
fr:conseil	-7			4		-2	2										3						-3
fr:conseil_desinteress	-3
fr:conseil_franc	-3
fr:conseil_honnet	-5
fr:conseil_par	-2
fr:conseiller	-7
fr:conseiller_a	-3
fr:conseiller_honnet	-3
fr:conseiller_me	-4
fr:consequent		5					6											2					-3
fr:consol	2
fr:constat	4
fr:consult	4
fr:contact	4
fr:conten	4
fr:content	-5	-4	-4	10	6													9		-3		-2	-4
fr:content_de	-4
fr:content_voudr	-4
fr:contenu	6
fr:contest	4
fr:contient	3
fr:continu_de	3
fr:contr	21	-7	-8	-7		-5	-3	-3	-3	-3	-3	3	-4	-6	-3	-4	9	-7	-5	-2	-3		-3
fr:contr_la	11	-3	-3		-2									-2			-4	-3		7		5	-5
fr:contr_le	3
fr:contrair	-3
fr:contrat	3	3	-4	5	3				4	-2	-3		8	-3	4		-13	7	4	-2	-3	6	-8
fr:contrat_ce	2
fr:contrat_de	4
fr:contrat_pour	-6
fr:contrat_tient	-4
fr:control					-3	-2			3						3
fr:convenu	4
fr:convenu_de	3
fr:convenus	3
fr:convers	5	-2			-2															3			-2
fr:convient	-2
fr:coordon	-3	3				6	8
fr:coordon_bancair	-4
fr:cop	-3	4		2	-2	5	10										-2			-3			5
fr:cop_de	-5
fr:copain	-3
fr:copain_avec	-3
fr:copi	2
fr:copieux	-4
fr:copieux_ce	-2
fr:coqu_est	-3
fr:corinn		-2			-5
fr:correct	12		-6	-5	-5		-2			-2	-3		-3	-2		-2	-9		-2	13		-4	-7
fr:correspond	-3
fr:correspond_etait	-4
fr:corrig	-6	3												5			-4	-4		8			-3
fr:corrig_dev	-3
fr:corrig_en	-4
fr:corrig_la	2
fr:corrig_lund	-5
fr:cot			-3	7	-14	7		-4	-5	-5		-4	-7	-6	-5	-3	-7	-7	3	6	4	-3
fr:cot_a	3
fr:cot_de	4					2	5										6	2		-4			-3
fr:cot_du	4
fr:cotis	-2				-2		-2			4
fr:couch	6	-5	-9			-3								-3		-3	5	-2	-3				-4
fr:couch_du	-3
fr:coucou	-4
fr:coudonc	2
fr:coudr	-5
fr:coudr_ronron	-4
fr:coul				2		-3	3															-3	-3
fr:could	6	-2	-3	3	-4												-5		7	-6			3
fr:couleur	4	-2															-6	-4		4			5
fr:couleur_montr	-3
fr:couloir	-3
fr:count			3		-3												-3						6
fr:coup	6	2		7	6	8	3	-3	-3	-3	-6	-3	-7	-6	-3	-3	-3	-5	3	-4	-3	6
fr:coup_de	3	-7	5	6	-4	-4					-2		-3	-3					-2	-7		8	-4
fr:coup_fourr	-4
fr:coup_le	-4
fr:coup_sa	-2
fr:cour			-5	4	5						-4			-3			7	-9	-3	5		-4	-4
fr:cour_de	6	-3	-4														-3			6		-2	-2
fr:cour_du	-3
fr:cour_pas	-3
fr:couron	4
fr:courr	3
fr:courriel	14	7	-6	4	-2	-6	-3	4	-2	-3	-2	3	2	9	-2	6	7	-8	-3	-3	-2		8
fr:cours_je	-2
fr:court	-3	6	-2	2	-4	3				4			7	3			-5	-6		-5	4	11	-4
fr:court_a	-4
fr:court_des	-2
fr:court_independ	-3
fr:courtois	-3
fr:courtois_de	-2
fr:couru_apres	-2
fr:cousin	3	9				-3		7		4			5	5			-3	-4				4	3
fr:cout	-2
fr:cout_#	-4
fr:coutur	-3
fr:coutur_du	-4
fr:couvercl	2	-2	-3		-3													3					-3
fr:couvert	5
fr:couvertur	2
fr:couvr	3
fr:covoit	-2
fr:covoit_du	-2
fr:cram	-2
fr:crash	2
fr:cred	8	-7	-2	2	-5	-3				-2	-2			-2			-7	13		-9		-2	-6
fr:cred_pour	2
fr:credit	3
fr:crem	-2
fr:crem_brul	-4
fr:creneau	-3
fr:creneau_avant	-4
fr:crep_au	-3
fr:crep_du	-2
fr:crev	-7
fr:crev_a	-3
fr:cri	-6
fr:cri_dans	-6
fr:crispi	-4
fr:crispi_fri	-4
fr:croi	-3
fr:croi_perdu	-2
fr:croir_et	-2
fr:croir_que	2
fr:crois	8		-4	3		-2			3					-2	3		3	-4				2	-4
fr:croiss_mdr	-5
fr:croustill	-3
fr:cru	7
fr:cru_que	3
fr:cuiller	5
fr:cuir	6
fr:cuisin			-2	5	-4	3					4						-9	4		4		-3	2
fr:cuisin_delic	-3
fr:cuisin_pour	-2
fr:cuisin_tres	-2
fr:cuisson	-4
fr:cuit	7
fr:cur	4
fr:curieux_et	-3
fr:cut	-5
fr:cv	-13	-5			-3	-3			-2				-2		-2
fr:dai	-7	-5			-2	-2
fr:dam	2			-7	-8	3	-3	-3	-2		5	-2	-5	-5	-2	-3			-3			-8
fr:dam_du	-7
fr:dans	13	3	-8	6	-9		-4	-8	3		-5			-2	3	-4	11	3	-19	-11		-8
fr:dans_cet	-3
fr:dans_la	11	12	-3	3	-14	5	3	-4	-4	-6	2	5	4	9	-4	5	4	-5	-6	-4	3		6
fr:dans_lautr	-3
fr:dans_le	8	-9			-11	-7	-6		-2		-7	-2	-3	-13	-2	-8	13		-10	-8	-3	-18
fr:dans_les	4	6	-4			-3	5	-2	8	-3	-4	-4	-5	-6	8	-3	-4	3	-3	3	-3		-9
fr:dans_ma	8		-4	-3		-2				5												-2	5
fr:dans_mon	12	-3	-7	-5	-4													-3		3			-4
fr:dans_sa	2	2				6					2									-3		-2	4
fr:dans_un	-5		-3	7		-5	-2	4	3		-2	4	-3	-3	3		-10	8		-3			3
fr:dans_une	13			11	-3	-3				3			-2				-5	-4		6	3	-4	-3
fr:dans_votre	-2
fr:dat	5		7	13	-17	-11	-3	2	7	-5	-7	-5	-7		7	-4	-8	-6	-6		-5	4	10
fr:dat_de	2					-2											-3			4			-2
fr:dat_du		-5	5	6	-4	-3											-6	-5		5		7	-5
fr:dat_pour	-3
fr:davantag	2
fr:davoir	-4
fr:de		-8		3	-6	-11	-11	-12	-12	-10	-9	-13	-10	-12	-12	-14	3	-2	-5		-8	-9	-11
fr:de_#	4	-7	8		8	-4		-7		-2	-4	2	-4	-12		-7	4	-3					-10
fr:de_achet	-6
fr:de_adon	-3
fr:de_affich	2
fr:de_ailleur	-2	2			-4					3
fr:de_ange	-5
fr:de_appel	6	3	-3		-6	2	-2			-2	5	7	-4	-5			-5			-5		-8	13
fr:de_apres	8		-3	7						3	4		-3				-5			4	-2
fr:de_assist	-5
fr:de_attent	8	-4	-5		-3	-2												-4		6		-2	-5
fr:de_aut	-3
fr:de_autr	8	6	-4	2	-3	9			2	3	9		7	-3	2		-6	4		-9	-2	11	-6
fr:de_avanc	-10	2	-4	3	-5	-3	-2	-2	-3		-2	-2	-3	3	-3	-2		2		4		-2
fr:de_avant	3
fr:de_avis	2
fr:de_avocat	4
fr:de_avoir	-8	6	5		2	-4	-2			4	-2		4	-2			7	-6	-2	-9		2	3
fr:de_avril					-3
fr:de_bain	3		-4	4	5						3						-9	3		5		-2	4
fr:de_banqu	-3
fr:de_belgiqu	-4
fr:de_beurr	6
fr:de_bien	-4
fr:de_bon	5	-3		7														-2		5			-2
fr:de_bord		-2			5															3			-3
fr:de_budget	-3
fr:de_bureau	-5
fr:de_canicul	-3
fr:de_car	-2
fr:de_cass	-2
fr:de_cathedral	-2
fr:de_ce	7	5	-3	7		-3	6					4					6	-4	5	-11		-3	5
fr:de_cette	-5	-5			-4	-2											-2	5					-4
fr:de_chambr	2
fr:de_chant	3
fr:de_chaud	-3
fr:de_chauffag	-4	6				3				6	3
fr:de_chemin	-3
fr:de_cinq	2
fr:de_cinqu	-4
fr:de_cle	-6
fr:de_coeur	-3
fr:de_command	3
fr:de_communion	-2
fr:de_comptabl	2
fr:de_cot	-6
fr:de_coup	2
fr:de_courriel	3
fr:de_covoit	-2
fr:de_cuisson	-2
fr:de_demain	-5
fr:de_dern	-3
fr:de_deux					7
fr:de_dix	4
fr:de_domain	2
fr:de_eau		-4	-4		-4									-2			-4			9			-4
fr:de_ecrir	3
fr:de_emploi	5
fr:de_en		-3	-3	6	-4													2				-2	-4
fr:de_entre	3
fr:de_essai	-6
fr:de_ete	4
fr:de_etre	-8	-4			-3
fr:de_eux	-3
fr:de_expans	4
fr:de_felicit	-5
fr:de_fil	6	-5	5		-4						-3		-4	-4			-4		-2	-11		10	5
fr:de_flut	5
fr:de_frais	-3				-2
fr:de_fuit	-7	-5				-2
fr:de_garant	2
fr:de_gard		-5		4	5								-2	-3			-10	-3	6	5		3	-3
fr:de_glac	7
fr:de_grac	6	-3	6	-8	-2												6	2		-10			5
fr:de_gueul	2
fr:de_habitud	2	-4		2	-3	-2											-4			5		-3
fr:de_heur	5
fr:de_hi	-3
fr:de_hiv	-3
fr:de_huiss	-3
fr:de_ici	6	8	-2	3	-5	4		8	4		3	4	5	3	4		-7			7		-5	2
fr:de_implant	2
fr:de_incident	-3
fr:de_indemnis	-3
fr:de_informat	-2
fr:de_interet	3
fr:de_inutil	-3
fr:de_jas	-3
fr:de_jouet	-4
fr:de_kin	2	3	-3	6	5	-4					5			-2			-11			9		4	-3
fr:de_la	8	6	-12			6		5		-8		-5	2			-10	-3	-4		3	-3		-3
fr:de_lait	-3
fr:de_lavag	4
fr:de_laval	4
fr:de_le	5	8	-4	13	3		6	5	-8	-9		6	-3	-5	-8	-8	-5			6		-10
fr:de_lectur	-2
fr:de_leur	-6				-3	-2						5
fr:de_livraison	6
fr:de_locat	-4
fr:de_lui	3	6				4				7			4				4			-8	4	3	-4
fr:de_ma	10		-6	3	3	4	-3	-2	-3		-4	-3	6	4	-3		-12		-3	4	-4	7	-4
fr:de_magazin	7
fr:de_mai	-6
fr:de_main	-4
fr:de_main-d'oeuvr	3
fr:de_mar	3	-4			4												7	-4					-2
fr:de_mard		-4			-2	-2
fr:de_me	-7	-6	-2	4		-2											-9	4	6	-7			4
fr:de_menag	3
fr:de_mes	5		3		-4	3	5						-2				-2			3		-3	3
fr:de_mid	-3
fr:de_mis	-3
fr:de_moi	2
fr:de_moit	3
fr:de_mon	11	3	-7	10	3	7	9		-3	-3		-2	-5	-4	-3				-3		-3	-2	8
fr:de_neig	3
fr:de_niaisag	-4
fr:de_noel	2	-2	5	-5	3												-6		6			-2	-3
fr:de_nos					4
fr:de_not	3
fr:de_notre	-5		3			-3			4						4		6			-9		3	-2
fr:de_nous	3	-3		-6	-2												8			-8
fr:de_nouveau	-10
fr:de_nuit	-7			-2	-5		-2	-2		-2	2		-2	-3			8			-7		-2	-5
fr:de_numero	2
fr:de_ordi	-4
fr:de_outil	-3
fr:de_pai	-5			3	8	-3											2		6	-10			-2
fr:de_pan	5
fr:de_pann	-13	-3			-3	-3					-2
fr:de_papi	4
fr:de_part	4			-2													-3	3	6	-7
fr:de_pass	-3	-6	-3		4	-3				-2							4	-3		-3		-3	5
fr:de_pat	3
fr:de_perdr	-4
fr:de_photos	4	-3	-7	-4	-3											-2	3	-2					-4
fr:de_plaint	-5
fr:de_plaisant	-3
fr:de_plein	3
fr:de_plomb	-3
fr:de_plus	8	-4	-4			-2											-8			12		-3	-3
fr:de_portabl	3
fr:de_pouvoir	6
fr:de_prix	4
fr:de_problem	-10	-3			3
fr:de_quar	-2
fr:de_quatr	4	-3	4														7	-3		-4			-3
fr:de_quatre-vingt-dix	-4
fr:de_question	-3
fr:de_quoi	-6	6			-3	-5		5	7			4			7		7	6		-11		-2	-5
fr:de_recet	-2
fr:de_rechang	-3
fr:de_reclam	-6
fr:de_recouvr	2
fr:de_rempl	2
fr:de_rendez-vous	3
fr:de_repons	2
fr:de_reprendr	4
fr:de_reproch	-4
fr:de_retard	-8
fr:de_retir	4
fr:de_retr	-2
fr:de_rien	-4
fr:de_sa		11	-4							-2	7		4	5		7	-6	-6	-2	8
fr:de_sais	2
fr:de_sall	3
fr:de_satisfact	2
fr:de_se	7
fr:de_secour	-5
fr:de_sel	2
fr:de_semain	-3	2				3			4	4			5		4		-5	-5		10		-3	3
fr:de_serieux	-4
fr:de_serviet	-3
fr:de_ses	-2	-2			-2	4							3	3
fr:de_six	-4
fr:de_sold	3
fr:de_soleil	-3
fr:de_son	-5	-11				-6	-3	-3	-3	-4	-4	-3	-4	-4	-3	-3			-3		-3		3
fr:de_souc	-15	-2			-6
fr:de_special	-3
fr:de_suit	8					5					2		-3	-4			-9	-2		8		5	-5
fr:de_suiv	3
fr:de_surveil	-3
fr:de_sutur	-3	4				6					4		-2
fr:de_telephon	2
fr:de_tiroir	-2
fr:de_tomb	-3
fr:de_tournev	-3
fr:de_train	-5
fr:de_travail	4
fr:de_traver	4
fr:de_trent	-4
fr:de_tri	-2
fr:de_un	11	4		6	5	-6		-3		-4	-3	2	-5	2		-3	-4	3	-4	-8	-3	-2	7
fr:de_une	-7		3	-5	-4	-3							-2	3			6	-6		4		-3	-3
fr:de_urgenc		-2									-3						-5	-4		7		5	-3
fr:de_veau	-2
fr:de_velos	-2
fr:de_ven		-2
fr:de_vendred	4
fr:de_vern	-4
fr:de_vi	3
fr:de_vieux	-3
fr:de_viv	2	8			-4	3				4			8	3			-2			-7	4	5
fr:de_voir	4
fr:de_vos	-9					-3							5	6
fr:de_votre	-4		9	-3			3	4	-2		-2	7	-3	-4	-2		-4			6		-5
fr:de_vous	4		6	8	-4	3				3			3	3			-12	-6		8	2
fr:dear	-5	4	2	14			-4	-4	4	-5	-6		-4	5	4	-3		-3	7	-10	-4	4	7
fr:dear_all	4			3	-3	3											4	-5					2
fr:dear_mr	3	3			6				7					7	7		6	-2		-8		7	-3
fr:deau	11
fr:deau_chaud	10
fr:debarqu	4
fr:debat	5
fr:debil	-8
fr:debil_les	-4
fr:deblocag	-2
fr:deblocag_des	-2
fr:debloqu	2
fr:debord	4
fr:debout			-7	-3	-4		5											-3		-5			5
fr:debout_lequip	-2
fr:debut		5	8	-3		-2							4	7				-3
fr:debut_a	-6
fr:decembr	7	10	-3	-3	-3	6	4				3		4				-9	-6		13			-4
fr:decembr_a	-2
fr:dechet	-4
fr:dechet_est	-2
fr:decid	5		-3	9	6	3											3					3	-4
fr:decid_de	3
fr:decommand	3
fr:decompt	2
fr:deconseil_le	-2
fr:decor	5
fr:decouvert	3
fr:decouvr	7	-3			-3												-4	5					-4
fr:decriv	6
fr:decroch	8
fr:decu_ce	-4
fr:dedan	8		-7	-5			-3	-2	-3	-3	-3	-2	-3	-3	-3	-2	15		-3	-20	-3	-4
fr:deduit	-4
fr:defaut	-4	11		2	-3		12										-4						5
fr:defaut_de	4	8			-2	-3	9										-3	3		-8			6
fr:defectu	-2
fr:defectu_a	-2
fr:definit	3
fr:deg	-7	-2
fr:deg_de	-6	-2
fr:degr	10	-6	3	-9	-4	-4			-2		-3			-2	-2	-2	8	-3	-2	-5		-3	-5
fr:degr_dans	5
fr:dehor	3
fr:dej	-2
fr:deja	3	-12	-9	2		-7	-3	-3	-3	-3	-5	-3	-4	-5	-3	-3	5	-6	-4		-4	-6
fr:deja_debout	-2
fr:deja_envoi	-3
fr:deja_vid	4
fr:dejeun	5		2	-4													2						-2
fr:del		3					3					7					-3	6					-3
fr:del_de												4
fr:del_pour	-3
fr:delegu	5
fr:delic	-8
fr:delic_et	-2
fr:delicatess_que	-2
fr:dem	6				3												-5						5
fr:demain	-7		-3			4	-4	3	-4		-5	-3		-5	-4	-3	-10	-9	-3	7	-4	11
fr:demain_#	-6			2	3	-2		5										-5		3		-2	6
fr:demand	13	14	-4	-3	-9	-5	8	3	-4	6		7	-3	3	-4	-7		8	-11	-12		-10	11
fr:demand_a	5	9	-2		-2	-2			4	3			3		4		-3	-4		-4	4	6	-3
fr:demand_bien	3
fr:demand_de	10	3	6		4	-3	3					4		4				4				-2	-8
fr:demand_la	3
fr:demand_le	3	2			-3	-3		4				8	-2	-2				5		-5		-4	3
fr:demand_pareil	-3
fr:demand_que	4			2		-4					4		-2				3	9	-2	-6		-5	-5
fr:demand_repar	2
fr:demand_si	4		-6	-8	-7	-4	-2	-2	-2	8	-3		-3	-3	-2	-2			-3	4	-3	-5
fr:demand_un	3
fr:demand_une	-3
fr:demarr	2
fr:demenag	5	4	-3	10	3	3											-8			3			6
fr:demeur	-2	4			-3		5													5			-2
fr:demeur_de	4	6				2	6													5			-2
fr:demi-heur	3
fr:demi-heur_apres	-2
fr:demi-journ	-3
fr:den	7	-3	-4		4	-2											-4		6	-8		5	-3
fr:deneig	-6
fr:deneig_avant	-3
fr:deneig_notre	-3
fr:denich	-5
fr:denich_un	-4
fr:dent		-7	-8	7	4		-3	-2	-4	-3	6	-2	-5	-5	-4	-2	-4	-9	-3	10	-3	3	-10
fr:dent_cass	-3
fr:dent_ce	-4
fr:dentist	-4
fr:dentist_est	-4
fr:dentist_et	-4
fr:dep		7			-3											7
fr:depann	-8
fr:depann_etait	-4
fr:depannag		-2			3
fr:depart	9	-2															-4	3		-7			5
fr:depart_a	3
fr:depens	2
fr:depl	6	-3	-2	2	-4												-5			-8			9
fr:deplac	-8			3	-6	-4				-2	3		-3	-3			-6	5		4		-2	-3
fr:deplac_le	-3
fr:deploi	-3
fr:deploi_conform	-3
fr:depos	-3		-4		-4		3				2	-3	5	-2			-3	6		-6		4	-6
fr:depos_a	-2	4					5				3		6				-3	2		-3		5	-3
fr:depot		-2	-2		2													5		-4
fr:depui	2
fr:depuis	16		-3	-5			-8		5	-4		-5	3	-8	5	-8	-12	-11	3	12	-7		-6
fr:depuis_#		3	-5	-2	3	-4	-4	-4	3			-4		-7	3	-3	-7	-7	5	-2		4	-7
fr:depuis_ce	-4
fr:depuis_des	-2
fr:depuis_deux	2
fr:depuis_dimanch	7
fr:depuis_hi		4		5	5	6					7						2	-2		-8		-4	9
fr:depuis_je						-2							5	6			-3	-3		4		4
fr:depuis_jeud	2
fr:depuis_le	8	5		2				6	-2		3	3	-4	-4	-2		-9	-4	4	3	-2	-6	5
fr:depuis_mard	3
fr:depuis_paqu	-5
fr:depuis_peu	-3
fr:depuis_que	4	-3	-4	-6	-4												-5			9			-6
fr:depuis_samed	4
fr:depuis_six	-4
fr:depuis_un	3
fr:depuis_votre	8
fr:derang	-8
fr:dern	6	-4		-2	-6	4		-3	-3		-4	-3	2	-5	-3	-3	4	-9	-3	-7	-3	7	4
fr:derr	5				-3	-3			3	3			-4	-2	3		-5				3		-3
fr:derr_eux	-5
fr:derr_le	5
fr:des	-5	6	5	12	3	-4	5	2	3		-5	-12	-10	-11	3	-12	-3	-7		-8	8
fr:des_#	-2	6			-4	4		5					4	3			-3			-6		3	6
fr:des_ange	-2
fr:des_as	-3
fr:des_biscuit	-5
fr:des_chambr	-7										3
fr:des_champion	-4
fr:des_chef	-4
fr:des_cheveux	7
fr:des_dechet	-2
fr:des_dessin	-4
fr:des_dix	4
fr:des_doigt	2
fr:des_echeanc	-3
fr:des_excus		6								7			-2				-5	-3		-6	11	-3	-3
fr:des_fois	-4
fr:des_fond	-2
fr:des_frit	-4
fr:des_hot	-2
fr:des_jok	-4
fr:des_le	-8
fr:des_loir	-2
fr:des_mois	-3
fr:des_nouvel	-2
fr:des_photos	3
fr:des_produit	-2
fr:des_quatr	3
fr:des_que	5
fr:des_roulet	-4
fr:des_sinistr	-3
fr:des_sold	-2
fr:des_son	-2
fr:des_spam	-3
fr:des_traval	-6
fr:des_vent	6
fr:descend	-7
fr:descendu	2
fr:descendu_les	-3
fr:design	-2
fr:design_est	-3
fr:desinteress	-3
fr:desk	-3
fr:desol	-10
fr:desorm	4	-2	12	-5													3			-3
fr:dessert	4
fr:dessert_et	2
fr:dessin_et	-4
fr:dessous		3	-4		-3	4											-4	-3		9		-2	-3
fr:dessous_du	-5
fr:dessus	11	-2	-6	6		2	-2		4	-2	-2		5	-3	4		-9	-3	-2	8		-4	5
fr:dessus_le	2
fr:detach	4
fr:detail_et	-4
fr:detail_jusqu	-3
fr:detaill	2
fr:detartrag	3
fr:detendr	-4
fr:detest	-5
fr:deux	12		-4	-4	-5			-10	-5	-7	3	-4	-16	-5	-5		5	-4	-5	-2	-12	-3
fr:deux_an	4
fr:deux_assiet	3
fr:deux_bouteil	3
fr:deux_client	3
fr:deux_de	-2
fr:deux_fleur	-3
fr:deux_fois	6	-6	-4														6					-3	-3
fr:deux_heur	4
fr:deux_jour	-12	5	5	-7	3									7		7	-2
fr:deux_minut	-6
fr:deux_mois	-5
fr:deux_pag	-3
fr:deux_semain	-2
fr:deux_servic	4
fr:deuxiem	7	9	4	6	-5			5	4				8	9	4					-3			9
fr:deuxiem_caf	-3
fr:dev	10	2		6	-9		9	-6	-6	-8	-2		-3	-4	-6	-6	-8	-4		3	-8		5
fr:dev_au	-3
fr:dev_clair	-3
fr:dev_en	-3
fr:dev_etre	5
fr:dev_la	-4
fr:dev_le	12	7	5	9			7				4		-3	-3			-15	-3	-3	5		5	7
fr:dev_ma	6	-4		-3	-4												3					-2	-5
fr:dev_mdr	-2
fr:dev_me	2
fr:dev_mon	3
fr:dev_ne	-4
fr:dev_pass	6
fr:dev_une	-3
fr:dev_ven	3
fr:devenu	4
fr:devin	3
fr:devoir	4
fr:devr	-3
fr:di	6
fr:diagnostic	3
fr:dial	5
fr:dict	-4	-2			3
fr:did_it	-2
fr:dieteticien	-3
fr:dieteticien_je	-3
fr:different	8	-5			-5												-3	7		-4			-5
fr:diligent	-8
fr:diligent_avec	-6
fr:diligent_le	-2
fr:dimanch	-15	-5	-6	3	-3	-5	-5	-4	-5	-5	-8	-4			-5	-4		3	-4	-2	-3	6	-2
fr:dimanch_a	-6
fr:dimanch_chapo	-3
fr:dimanch_elle	-3
fr:dimanch_est	-4
fr:dimanch_just	-4
fr:dimanch_soir	-3
fr:din	4
fr:dind	-3
fr:dind_au	-5
fr:dinguer	-2
fr:diplom	-5
fr:dir	7
fr:dir_que	4
fr:dire	-4	-6	-7	5		-6	-4	-3	-3	-4	-4	-3	-4	2	-3		-4		4	-4	-3	-7	10
fr:dire_a	-3
fr:dire_auss	-5
fr:dire_bonjour	3
fr:dire_bonsoir	-4
fr:dire_ce	5
fr:dire_combien	-3
fr:dire_de	3
fr:dire_merc	-3
fr:dire_pourquoi	3
fr:dire_que		-2		-2	-2												-3	-2					6
fr:dire_si	-2
fr:direct		5				6	5						4	3								3	-2
fr:directeur	7			-6					3		3		-3	-3	3		4	-2					-2
fr:directric	2
fr:dis	11	3	-5	4		4	-3	-2	4	4	-4	-2	4	-4	4			-8	4	-2	-3		6
fr:dis_il	-4
fr:dis_que	8	-3	-2	-4	3												2	-4	5			-2	-5
fr:disappointed	-3
fr:discret	-9
fr:discret_et	-4
fr:disent_au	-3
fr:disent_ce	-3
fr:disparu	-3
fr:disparu_de	3
fr:disparu_des	-4
fr:disponibl	-10
fr:disponibl_et	-3
fr:dissuad	-3
fr:dissuad_de	-3
fr:distanc_et	-3
fr:distingu	7	4	3			4	8					4						5		-7		-2	5
fr:distributeur	2
fr:dit	10	-4	-8		-17	-4	-13			-6	-3	-10		-10		-9	-7		-5	6			-5
fr:dit_#	15	-3	-4	-6	-3	-2					-2			-2			-3	-5	-3	4	-2	-3
fr:dit_ah	4
fr:dit_au	5
fr:dit_bravo	-3
fr:dit_ce	-3	-4			-3
fr:dit_de	6
fr:dit_elle	4
fr:dit_en	-2
fr:dit_le	-4
fr:dit_mard	-4
fr:dit_que			4	6	-3		-5	4	-4			-4			-4	-3	3	3	-5	-5		7	-3
fr:dit_sous	2
fr:dites				3			-2		3		3		-3	-3	3		6	-6		-3			3
fr:dites_moi	6	3			-2				4		4		-2		4		-3	-3		5			-3
fr:dix			6	11	6	-3	4	-2	-3	-3	-3	-3	-3	2	-3	-2		3	-4	5	-2	-5	-10
fr:dix-huit	4
fr:dix-neuf	-3
fr:dix-neuf_heur	-4
fr:dix-sept	-2
fr:dix_an	2
fr:dix_jour	3				-3		4										-3			4			-5
fr:dix_minut	4	-4	-3	11	7	-2													-2			-2	-4
fr:dj	3
fr:do	5	-6		2	-7	-4	-2	-3	-2	-3	-3	-3	-3	-4	-2	-3	12		-3	-12	-2	-3	-2
fr:do_not	3		4														3	4		-4			-3
fr:do_you	-5
fr:docteur				3		4	5										-4	-3		3			5
fr:docu	-2
fr:docu_symp	-3
fr:does	-4				-3
fr:does_still	-2
fr:doigt	8	2	-2			4												-2		7			-3
fr:dois			5	-2		3			5				6		5			-2				-3	4
fr:dois_je	-6
fr:dois_tout	3
fr:dois_une	-5
fr:doit	-6				3						4
fr:doit_etre	-3
fr:doiv	-6
fr:dollar	5
fr:dollar_a	-2
fr:domain	3
fr:domicil_dans	-2
fr:dommag	6	3	-4	-4	-2		3										2	-3					-2
fr:don	8	9	-6	11		-9	5	9	5	-3	2	-2	-5	-4	5		2	-5	4	-2	-3	-8	6
fr:don_en	-3
fr:don_le	3	-4			3												4	-2		3
fr:don_sur	-3
fr:don_un	3
fr:don_une	4
fr:donc	11	-4	4	10	7	-3	-4	-3	8	-4	-6	-3	7		8	-4	17	-5	-5	-15	-4	4	-2
fr:donc_encor	-3
fr:done	3
fr:dont	11		3	-4	-4		-3	-2	-2	6	-3	3	3	-3	-2		6	5	-3	-8	2		-11
fr:dont_deux	9
fr:dont_je					-2												-4	5					-2
fr:dont_une	3					4				4			5				5	-4				4	-5
fr:dont_vous	-2
fr:door	6
fr:dor_comm	-3
fr:dorm	6			3	-4					4							-6	4				-3	3
fr:dorm_comm	-2
fr:dorm_dans	3
fr:dort	-7					-4					5			5
fr:dos	4		-6	5	5	-4				4			-3	-3			-9			4		3	6
fr:dos_#		-3			-2
fr:doss		5	-8	5	6		7	-4	-4	-4	-6	8	5	-2	-4	-3	3	2	-4	-13	-4	-2	9
fr:doss_clair	-3
fr:doss_de	-5
fr:doss_en	-2
fr:doss_et	4
fr:doss_par	-3
fr:doss_question	-3
fr:doubl		-3	-3	9	3												5	-4					-3
fr:doubl_emploi	-4
fr:doubl_rendez-vous	-3
fr:douc_ponctuel	-2
fr:douch	8		7	-5		-2		6						-3		-2		-3	-2	4		-3	-4
fr:douch_chaud	-5
fr:douch_puiss	-3
fr:doudou	-4
fr:doudou_de	-4
fr:douillet	3
fr:douleur	-12
fr:dout	6		8	-4		3	5							-2			4	-3		-10		4	4
fr:doux	-6
fr:doux_conseil	-3
fr:doux_efficac	-3
fr:douz_an	-4
fr:douz_kilos	-3
fr:down	-5
fr:dr	-7	10	-5	3	-6	8	-3	-2	-3		-5	4	-3	-5	-3	-2	-12				3	-4	8
fr:dr_piet	-4	3										5		-3
fr:drap	10	-3	-7		-3	-3											6			-10		-2	4
fr:dret	3
fr:driving	-3
fr:droit	9
fr:droit_de	3
fr:drol	-7
fr:drol_et	-4
fr:drol_la	-4
fr:du	-3	-7	-5	6	-12		-3	-7	-9	-22	-7	-13	-6	-4	-9	-3	-23		4	11	-10	3	2
fr:du_#	-10	4	-11	6	-7	-3	2		-6	-6		-7	-8	5	-6	4	-14	6	6	3	-5	-12
fr:du_baum	-3
fr:du_bien	-3
fr:du_bois	-3
fr:du_bonheur	-2
fr:du_cadastr	-4
fr:du_caf	-8
fr:du_carton	8		-2		-3												-2	3					-3
fr:du_charm	-2
fr:du_choix	-4
fr:du_clsc	-3
fr:du_contrat	2
fr:du_cot	-3				-2		5				-2
fr:du_debut	-9
fr:du_dentist	-3
fr:du_detail	-3
fr:du_dimanch	-4
fr:du_fil	-5
fr:du_four	4
fr:du_genr	-3
fr:du_grand	-3
fr:du_haut	5	-2	5	-4	4												-7	-3	6	-4			8
fr:du_jour	-6
fr:du_journal	-2
fr:du_lit	-4
fr:du_litig	-3
fr:du_magasin	4
fr:du_mal	-2
fr:du_matin	4	-3									3			-2						8		-3	-3
fr:du_medecin	3
fr:du_mond	-3	-4	4	-8	4	-3											4	2		-4		-2	-3
fr:du_moulin	-3
fr:du_mur	-4
fr:du_noir	3
fr:du_pain	2
fr:du_prem	-3
fr:du_prenom	-2
fr:du_prix	3
fr:du_quart	-5
fr:du_recens	-2
fr:du_sejour	2
fr:du_sit	8	-2			-2												-4	-3		9			-6
fr:du_sixiem	-3
fr:du_soleil	-3
fr:du_solid	-4
fr:du_sous-sol	3
fr:du_support	-3
fr:du_syndic	-3
fr:du_telephon	5	-5			-2	-3					-2		-2				-4			-6		9	-3
fr:du_temp	4
fr:du_tout	3
fr:du_travail						5							4	4
fr:du_troisiem	3
fr:du_trottoir	-3
fr:du_vehicul	-3
fr:du_vol	3
fr:dur				3	-2												-5	-3		3			5
fr:dur_depuis	-3
fr:dur_le	-3
fr:duval	2
fr:dylan	-4				3
fr:e	3
fr:e-mail	2
fr:eau	2	4	-13	-3	3		2	-3	-3	-3	-6	-4	-5	3	-3	4	8	-4	-5		-3	-6	-3
fr:eau_a	4
fr:eau_chaud	-5
fr:ecart	4
fr:echang	5	-2	2		-3													-4		7			-4
fr:echang_regl	-2
fr:echeanc	-2
fr:echeanc_annonc	-3
fr:eclair_une	-2
fr:eclat	-3
fr:ecoeur	-2
fr:ecoeur_de	-2
fr:ecol	6	5	-3		3	4				6			4	3			-5	-2		8		2	-4
fr:econom	4
fr:econom_de	3
fr:economis	-3
fr:economis_#	-3
fr:ecout	-8
fr:ecout_tous	-3
fr:ecran	5			-5	-3	4				4			5				4	4		-8		4	-5
fr:ecras	2
fr:ecrir		-3															5	3		-9			4
fr:ecris	8	14	9		-4	2			6	5			-3	9	6	7	3	3				-6
fr:ecris_ce	-2
fr:ecris_pas		8				4			7		3				7		6					-3	-2
fr:ecrit	5	8	-11	7			5	-4	-5	-6			-9		-5	9	3	6	-6	-12	-5	-4	7
fr:ecrit_fach	-2
fr:ecrit_le	4	9	-4	-3	-3									6		11		-2					-2
fr:ecrit_que		5			4	2	3				-2						4			-2			-2
fr:ecrit_sur	4	-2										4					-3			3
fr:ecrit_tous	-3
fr:ecriv	2	3		3	-2	2					4			4				-7		9			-3
fr:effac	10	-4	-3	5	-5	-4				-2			-2					5	-2	-10	-2	-3	5
fr:effac_de	3
fr:effet	3
fr:efficac	-5
fr:efficac_et	-3
fr:egar	-5
fr:eglis	4
fr:egratignur	5
fr:electr	-4	2	-3	10	-4	-4					4		-2				-12		7	7		-3	-2
fr:electricien	4			5		3											5	-3		-11		3	7
fr:eleg	-7
fr:elev	5	5			-3	3					5		4	3			-4	-3		5			-3
fr:elev_reservent	-3
fr:eleven	3
fr:elle			-5	13	-19	4	2	-10	-11			-5		-4	-11	-10	-11		-5		5
fr:elle-mem	3	-5		5	-2	-2											-8	4				5	-4
fr:elle-mem_le	-2
fr:elle_a	7		-5	3	-4	3	-3	-2	-3	5	2	-3		-5	-3	-2	-4		-5	-6	9	7
fr:elle_avait	3			2	-2	-2				4	-2						-5	-3		6	4	-3	-3
fr:elle_demand	2	9				10					6						-4	-2		-3		-5	9
fr:elle_est	-3		-2	3	-7					3	3		-4	-3			-7	2		-11	4	3	9
fr:elle_etait	-4
fr:elle_fait	3
fr:elle_me	-7			5	-4	2	7			-2	-2	4	-3	-3								-2	3
fr:elle_ne	11	8	-3	7	-5	6					7		-3				-3	2	-2	5	-3	-7
fr:elle_se	-5		3	-6	-3	-3							5	5			5	-2		-7		3	-3
fr:elle_vend	-2
fr:elle_veut	2
fr:elle_vous	2
fr:emball	-8
fr:emball_la	-2
fr:empil	3
fr:emploi	13	3	3		-4						-3		4	5			-10	-5	-2	4			9
fr:employeur	-2
fr:empreint	3
fr:emu	-3
fr:en	-6	3			-9	-3	-5	-7	-6	-3	-4	-9	-6	-8	-6	-3		-7	-14	5	-4	-3
fr:en_#		-3	3	-5	5	-3				5			-2	-2			3	-4	-2	10		-3	-9
fr:en_a	-10	-3			-3												-2			-3			6
fr:en_ai	4	6					5		4	4					4			-3		-3		2	3
fr:en_anglais	4
fr:en_annex	-5
fr:en_aperco	-6
fr:en_appel	-4
fr:en_arrier	2
fr:en_avait	6
fr:en_avanc	-3
fr:en_avant	-2
fr:en_avril	4				-3			5				5						7		-4			-5
fr:en_bas	3	-2
fr:en_beau	-4
fr:en_cas	-13				-3						2			-2
fr:en_charg	3
fr:en_cinq	-6
fr:en_coin	2
fr:en_cong	-3
fr:en_consequent		5					6											2					-3
fr:en_cour	4
fr:en_cuisin	-2
fr:en_decembr	5	6	-2	-4	-3	2							5				-7	-2		7		3	-2
fr:en_dedan		2	-2	-7	3	3											7			-8
fr:en_demeur		4			-2		5													5			-2
fr:en_dessous		-3	-3		-2													-2		5			-2
fr:en_deux	-11
fr:en_dix	-5	-5		3	4												5	3		-5			-4
fr:en_don	3
fr:en_effet	3
fr:en_est		3			-3								4
fr:en_fait	4
fr:en_fevr	4	4				-4		5				5	5				3	6	-2	-9		3	-6
fr:en_gard	-3
fr:en_haut	2
fr:en_janv	3
fr:en_juillet	-6
fr:en_juin	3	7	4	-4	-3	-4	-2	4		-3			-2	-2		6	4	-6	-2			-3	3
fr:en_lign	-6	-4			-3		-3
fr:en_liquid	3
fr:en_mai	6			4	3												-6	4
fr:en_main	-4
fr:en_manteau	-5
fr:en_mar	4
fr:en_march	-2
fr:en_me	5
fr:en_meme	3
fr:en_miet	6
fr:en_novembr	4
fr:en_occup	-3
fr:en_or	-5
fr:en_ordre	-6
fr:en_ouvr	7
fr:en_paniqu	-7
fr:en_pann	-11				-3
fr:en_parl		-3		3	3													-3		-2			6
fr:en_parlent	-2
fr:en_photo	3
fr:en_plastiqu	2
fr:en_plein	3		7			2					5		-3							-6		4
fr:en_plus	-6
fr:en_pousset	-3
fr:en_prem	2
fr:en_pyjam	3
fr:en_quar	-4
fr:en_quarante-huit	-3
fr:en_rad	-2
fr:en_redemand	-5
fr:en_remerc	-2
fr:en_retard	-11
fr:en_reven	-3
fr:en_rigol	-3
fr:en_septembr	-4
fr:en_servic	3
fr:en_six	-5
fr:en_suis	-4
fr:en_tit	-5
fr:en_tout	-6
fr:en_train	-4
fr:en_trent	-4
fr:en_un	-3
fr:en_une	-4	-3	-4	-7	-2												4	-3					-3
fr:en_vacanc	3
fr:en_vingt	-5
fr:en_voit	-4
fr:encaiss	4
fr:enceint	-2
fr:enceint_qui	-3
fr:encor	15	-8	-8			-5	-3	6	-6		-8		-8	-10	-6	-6		-8	-7	9	5	-13	-15
fr:encor_comm	-7
fr:encor_des	6
fr:encor_la	6	-3	-3		2												-5	-2		9
fr:encor_le	3
fr:encor_sur	3	-3															-4	-3		8			-2
fr:encor_tout	-3
fr:encor_une	4	5		-2				6		4				-2			5			-7	3	-2	-2
fr:end	2
fr:endroit		8	-2		-3	2					-3			7		7	-3	-4				-2	6
fr:endroit_ce	-2
fr:endroit_et	3
fr:enfan_sans	-2
fr:enfant	3	2	3	2	3	7					2		3	2				-8		-7		2	8
fr:enfant_ont	2
fr:enfant_tout	-3
fr:enfant_trans	-2
fr:enfant_veulent	-4
fr:enfin	-18
fr:enfin_au	-2
fr:enfin_efficac	-3
fr:enfin_les	-6
fr:enfin_quelqu'un	-6
fr:enfin_un	-2
fr:enfin_une	-3
fr:engag	3											4						4		-7			4
fr:engag_tenus	-2
fr:english	6
fr:enlev	-12	-8		4	4	-4	-2	-2	-2	-3	-2	-2	-3	-3	-2	-2		9	-2	-5		-2	-5
fr:ennui	-6	-2			-3
fr:enregistr	3				3	-2						5
fr:enseign		4				5				4			4	4			-3	-6		3		3	3
fr:ensuit	-4
fr:entend	5	6					4					5		7		6	6	3		-4			-3
fr:entendr	3
fr:entendu	-6
fr:entendu_le	-7
fr:enterr	2
fr:entier	-3
fr:entre	16	9	4		-14	5	-6	2	-4	5				3	-4	4	7	3	-6		-5	-2	-12
fr:entre-temp				2		5							4	4			-3	3				2
fr:entre_#	5
fr:entre_avec	3
fr:entre_client	-3
fr:entre_deux	12	-2	3															-3		6			-4
fr:entre_les	7	5		4	-3	7					-3						5	3				-3	-5
fr:entrepot	2
fr:entrepris	-9
fr:entrepris_ne	-3
fr:entretien	2	-7	-3	5		-3					-2			-2			13	-4		-5		-3	-9
fr:entretien_a	4
fr:entretien_de	-4	-5			-2	-2
fr:entretien_qui	-3
fr:envelopp	3
fr:enver	4
fr:environ		4		-5		7	6				-2						5	-3		3		-2	-3
fr:envoi	9	4	4	-3		6	-4	-3	8	-3	-6	-3	3	-5	8		9	-4	-4	6	-3	-9	-13
fr:envoi_la	-6
fr:envoi_le	-3
fr:envoi_quelqu'un	6
fr:envoi_un	4
fr:envoi_une	-3
fr:enzo	3	3	11											4			5	-2					-2
fr:epargn	-6
fr:epargn_tout	-4
fr:epaul	-3
fr:episod	2
fr:epluch_trois	-4
fr:epong	-6
fr:epuis_et	-2
fr:equip	-15	-3	12	-8	-5	-5	-3		-3	-2	-3		-3		-3	-2		-6		12		-3	-7
fr:equip_a	-4
fr:equip_de	-10
fr:equip_du	-3
fr:equip_jeun	-2
fr:equip_ont	-3
fr:equip_ponctuel	-3
fr:equip_signal	-4
fr:ergotherapeut	-4
fr:ergotherapeut_maman	-4
fr:erreur	-14	4			-5			5
fr:erreur_de	-2
fr:erreur_en	-3
fr:erreur_sur	-7
fr:erreur_ven	-4
fr:es	3
fr:escal		-3	-4	2		-2											-6		6	-2			5
fr:espac	2
fr:espoir	-3
fr:espoir_avec	-3
fr:essai	-4	-7			-3	-5	-2
fr:essai_de	-5
fr:essenc	5	-3		2		2											-4	-3		9		-3	-4
fr:essui	-6	-2			-3
fr:est	4	-5	-11	12		-5	-6	-10	-17	-12	-6	-10	-7	-7	-17	-4	-10	-2	-3	6	-7	-8	-4
fr:est_#	9	-2	-3		4												6			-10		-2	4
fr:est_a	8	8	-4	-3	-4	3				2	5		3	-3				-5			3		-7
fr:est_accueil	-2
fr:est_alle	-3
fr:est_arret	3
fr:est_arriv	-9	-5	-4		-6	-2								-2			-3	6		-9		-3	5
fr:est_au	-4			-4	7												13	-3		-10		-3	-3
fr:est_autist	-2
fr:est_bien	-14	2				3
fr:est_bloqu	2
fr:est_bon	-3
fr:est_ce	-21	-8		2	-4	-5	-4	-4	-4	-4	-4	-4	-5	-5	-4	-3	3			-4			2
fr:est_chez	5		-3	5	5	-5					4		-2				-3	-7	-3	10	-2	-4	-5
fr:est_copieux	-2
fr:est_dans	6	3		2	-4	3					-4	3	-2	-2				2				-3	3
fr:est_de	9	4	3				3			3	-3	4	8	-3			-6		-2	-3	5	5	-6
fr:est_debil	-3
fr:est_deja	2
fr:est_devenu	3
fr:est_dire	-10
fr:est_donc	2
fr:est_du	4	-5	-4	7	8	-3											-5	-8	5	11		-4	-4
fr:est_ecoeur	-2
fr:est_ecrit	7	-3															-5	6	-2	-10		-2	4
fr:est_eleg	-4
fr:est_elle	-8
fr:est_en	-4		-3		-2	-3				5	-2		-2	-2			-4	10		-9		-3
fr:est_encor	12		-2	4													-6			10		-2	-4
fr:est_enfin	-3
fr:est_entre	-5	2	4	-7	-6	-3	-2	4		5		4		-2			5	6		-7		-2	-6
fr:est_exact	5
fr:est_excus	-3
fr:est_facil	-3
fr:est_fait	-6	3			2	3					-2						-4	4		4			-2
fr:est_grav	-3
fr:est_honnet	-3
fr:est_il	-6
fr:est_inadmissibl	2
fr:est_jam	-3
fr:est_joint	-7	-4		2	-5	2	4			-2		-2	-2	-2			-3			-2			4
fr:est_joyeux	-2
fr:est_just	-8				-4
fr:est_la	6	-7	5	6	3		4		-2	-3	-4		-4	-4	-2		-6		-4	3	-3	5	5
fr:est_le	4	-12	-8	13	6	-6	-3	-3	-3	-4	-4	-3	-5	-6	-3	-3	-9		4	6	-3	-6
fr:est_louch	-4
fr:est_ma	5	-5		3		-2												6		-3		-3	3
fr:est_marqu	2
fr:est_moi	6		-3			4				4			4	-2			-9			7		3	-5
fr:est_mon	-8	-6				-2							-2
fr:est_mont	6		-3					5				5						4		-2			-4
fr:est_mort	8
fr:est_normal	4	-2	-4	6	-3												-7			-9			11
fr:est_not	7			2	-3						2		-2				-5	6		3		-5	-4
fr:est_parfait	-3
fr:est_part	16	-6	3			-3	-2				-2		-2			-2		-6	-3	8	-2	-4	-8
fr:est_parvenu	3
fr:est_pas	3		-7		8	-9	-4	-3	-3			-3			-3	-2	5	-3	-4	3		-3	-11
fr:est_pass		10	-2	5	-8	7	2	6			3		-3	-2			-12	-6	5	12			-7
fr:est_patient	-3
fr:est_plus	2
fr:est_pos	-4
fr:est_possibl	3
fr:est_pour	-12
fr:est_pret	3	-2	7	7	3													-5		8			-3
fr:est_quoi	-4			-3	2	4							4	3				-4		4		3
fr:est_ramass	3
fr:est_rappel	-3
fr:est_rar	-2
fr:est_recu	-5
fr:est_regal	-3
fr:est_rendu	-4	-3			2												3	-2		3			-4
fr:est_rest		3	-2	5		3							4	5				-6	-2	4		7	-5
fr:est_reveil	-3
fr:est_revenu	-6
fr:est_simpl	-3
fr:est_sort		-4		2							3			-2			-6	8			6	-4	-4
fr:est_sur	2	2	-3	8	2	6			4		4		5	-3	4		-11		6	-4		-4	9
fr:est_tomb		2		6	-3	6					9		-3	-2			-7			7			-3
fr:est_toujour	7		-2			4	5										6	-3		-9			5
fr:est_tout	-9	-3		4	2													-4		-2			7
fr:est_tres	3	-6		-4	-3												-8	7		6			-5
fr:est_tro	-6
fr:est_trop	-5
fr:est_tu	-7
fr:est_un		6	-4	-5										-2		6	-11	-5		8			6
fr:est_une	7	5	4	-7		-3	3							6		6	11			-9			-5
fr:est_venu	-7		-3			4				4			5					3		-4		4	-4
fr:est_vous	2
fr:est_vrai	3
fr:estim	-3
fr:et		3	-3		-7	-4	-2	-4	-5		-6	-5	-6	-4	-5	-10	-3	-3	-15			-8	4
fr:et_#	8	3	3	5	5					3	4						4	-4		-7		-2	7
fr:et_a		6	-8		-7			-3	-3	4		-3	-6	-4	-3	-3	-6		-5	3	-4	-7	8
fr:et_appel	-2
fr:et_arriv	-6
fr:et_attent	-2
fr:et_au	8
fr:et_avec	-6
fr:et_bon	-5
fr:et_ca						-2							4	3			-3			4		3	-2
fr:et_ce			-6		8	2	-2	-2	-3		-2				-3		11	-12	-2	-5	4		-7
fr:et_concret	-4
fr:et_courtois	-3
fr:et_de	11	6	-7	6	6	-6		3	-3	2	-3	3	3	-4	-3	-3			-4	3	2		-11
fr:et_delic	-2
fr:et_dem	6				3												-5						5
fr:et_depuis	4
fr:et_des	-10
fr:et_deux	10
fr:et_elle	-4	-2			-3
fr:et_font	-3
fr:et_gratuit	-5
fr:et_hi	2	3		4	-2	-2							5				-6	-3		6		3
fr:et_il		-3	-6	3			-3	5	-3	-3	-4		-3	-4	-3		7		-3	5	-4	-7	-13
fr:et_jam	-4
fr:et_je	4	6	7			-7	3	-5	5		-7	-5	-8	7	5	3			-5	3	-5	-4	4
fr:et_jusqu	-4
fr:et_la	-4	-3	5	-3		4	-4		4	-3	-3	-3	4	-4	4		-5		7	-3	-2
fr:et_le	-5		-5		-8		2	7	-4	-5		11	-6	-8	-4	-2	-5		-4	6	-4	-11	6
fr:et_les	-6	-3	-3	4	-8		-3		4	-3	-2	-2	5	-2	4					-4		-4	8
fr:et_ma	5	-3		2													-4	-2		8			-4
fr:et_madam	-4
fr:et_mainten	4
fr:et_me			-3	3	3	7	5						-2					-6					5
fr:et_mes	3
fr:et_moi	5	2	-4		-2	-2				4			3	3									3
fr:et_mon	4
fr:et_ne		-3	-5		4	-3				-2			3	2			-5	-4		2	6		-2
fr:et_nettoi	-3
fr:et_non	-3
fr:et_nous	5
fr:et_on		-6	-3	6		-4					-2		-2	-2			-4	-5		8		-3	-3
fr:et_ou	-3
fr:et_pai	2
fr:et_person	4
fr:et_pizz	-4
fr:et_pouf	-3
fr:et_precieux	-3
fr:et_prix	-2
fr:et_quand	2
fr:et_quart	5	-3		2	3												4	4		-5			-3
fr:et_que	-2		-4	4		5	-3	-3	-3	6	-4	-3		-4	-3			9	-3		-3		3
fr:et_rapid	-3
fr:et_reclam	-4
fr:et_ref	-2
fr:et_refus	-3
fr:et_regl	-3
fr:et_rendu	-4
fr:et_repart	6
fr:et_resolu	-3
fr:et_sa	-4
fr:et_serviabl	-2
fr:et_si	2	-2	7	-8	-3												6						-4
fr:et_soigneux	-3
fr:et_surtout	-5
fr:et_toujour	2
fr:et_tres	-2
fr:et_tu	-4
fr:et_un		-5	6		-6	-3	3	-3	-3	-4	-4	-3	-5		-3	-3	-7	9	-4	4	5	-7	-12
fr:et_une		3	-3		-6		-2			-2	4	4	2	6				-4	-3	-2	-2		9
fr:et_verif	-4
fr:et_vit	-3
fr:et_vous	2			3				5									2			-6			4
fr:et_vs	2
fr:etabl_ou	-2
fr:etag			-5	-4	-3	3			4				5		4		2	-2		3		-2
fr:etaient	-3
fr:etaient_limpid	-5
fr:etaient_rang	-2
fr:etais	5		-7			2	-3			7	-2		3	-3				-9	-2	9	-3
fr:etais_comm	-4
fr:etais_en	-4
fr:etais_pas	6
fr:etais_sur	2
fr:etait		-4	-11		-17	6	3	-8	-4	6	-4	-8		-2	-4	-8	5	-7	-10	-6		7
fr:etait_a	-3
fr:etait_a1	-3
fr:etait_attention	-3
fr:etait_bien	4
fr:etait_bouch	-3
fr:etait_clair	-3
fr:etait_corrig	-5
fr:etait_de	2	-4			4						2			-2			4	-3				4	-3
fr:etait_drol	-4
fr:etait_ecrit	2
fr:etait_en	3			-3	-3													2					-3
fr:etait_fait	-4
fr:etait_fraich	-2
fr:etait_grand	-3
fr:etait_inferieur	-2
fr:etait_la	-15	3								6
fr:etait_le	5
fr:etait_malad	-4
fr:etait_moins	-8
fr:etait_nickel	3
fr:etait_ouvert	2
fr:etait_pas	8
fr:etait_pass	-3
fr:etait_pol	-3
fr:etait_pret	-6
fr:etait_pris	3
fr:etait_repart	-2
fr:etait_sa	-3
fr:etait_serr	-4
fr:etait_simpl	-4
fr:etait_sous	-2
fr:etait_suppos	2
fr:etait_trois	2
fr:etait_trop	3
fr:etait_une			-3	-3														4		-3
fr:etal_soign	-3
fr:etant	5
fr:etap	-4
fr:etap_jsav	-4
fr:etat	-4
fr:etat_civil	-2
fr:etat_me	-4
fr:ete	9	5	-6	8	-6		4	-3	-3	-3	-6		5		-3			8	-4	-3	-4		-12
fr:ete_aimabl	-2
fr:ete_annonc	-3
fr:ete_annul	2
fr:ete_apprec	-3
fr:ete_charm	3											4								4		-2
fr:ete_examin	-3
fr:ete_fait	-5
fr:ete_oper	-3
fr:ete_remarqu	-4
fr:ete_touch	-3
fr:ete_trait	-3
fr:ete_tres	5
fr:eteint	-4					3
fr:etes	-7	2			-8		5			-2		-2	-3	-2			-4	3		6		-3	-6
fr:etes_des	-13
fr:etes_serieux	2
fr:etes_venu	-3
fr:etions	5	-2	-2	3	-3												-6	9		-4
fr:etiquet	14	-2		4	-3												-9			10			-5
fr:etoil	-9	-3			-3
fr:etoil_et	-8
fr:eton	4
fr:etranger	2
fr:etre			3		-10	-6	6	-3	-3	-3	-4				-3	-3	3		-2
fr:etre_bien	-4
fr:etre_conseil	-2
fr:etre_fi	-3
fr:etre_fier	-3
fr:etre_port	-3
fr:etre_rest	-5
fr:etre_sur	3
fr:etud			-3	4														5		-10			6
fr:eu	-9		3	-3			-3	-2	6	-3	-3	3	4	-5	6		7	-8	-3		-2		4
fr:eu_a	-8								3						3
fr:eu_de	-2
fr:eu_la	-6	-3
fr:eu_le	5
fr:eu_une	-3
fr:euro		-3			6
fr:euros	6	-5	-4														-6	2				6	-4
fr:euros_de	4
fr:euros_pour	2
fr:euros_que	-5
fr:eux				-6	-3	-2			3				-3	-2	3		-7	-3					5
fr:eux_pas	-5
fr:evacu	3
fr:evapor	3
fr:even	-7
fr:even_that	-3
fr:evening	2
fr:event	3
fr:ever	-2
fr:ever_je	-3
fr:every	4	-4	-2		-3									-3			-8	-5	8	6			-5
fr:everything	10		-3	-5													3	-2					-2
fr:evident	2
fr:evit	-8	3			-3					5
fr:evit_de	-8
fr:exact	8	8	7	-4	-3	7					-3		3	7			2	-5		-8			8
fr:exager	3
fr:exam	4
fr:examen	3
fr:examin	-2
fr:examin_en	-3
fr:excellent		-3	2	-3													5			-7		5	-4
fr:excellent_sejour	-3
fr:excellent_soir	-3
fr:except	-3
fr:excus	-8	5	-2	2		-3				8	-2		-4	-2			-7		-2		12	-6	-5
fr:excus_avant	-3
fr:excus_et	-4
fr:exemplair	-3
fr:exemplair_assur	-3
fr:exercic	-3
fr:exercic_de	-4
fr:exig	5
fr:exist_donc	-3
fr:expans	4
fr:exped	5
fr:experient		3	13	-4	-4									4		-2	3	-2				-2
fr:expert	2
fr:expir	6	-5			-3												-3	-4		8			-4
fr:expliqu			-7	2	5	-4		4	-2	7	-3	-2	-4	-3	-2	-2	4		4	-3	-3	-7	5
fr:expliqu_avec	-4
fr:expliqu_clair	8
fr:expliqu_et	-3
fr:expliqu_etaient	-5
fr:expliqu_le	-3
fr:expliqu_que	4	4	-4		2	-2		5		3			-2				-8	-3	5			-4	7
fr:expliqu_tout	-2
fr:expliqu_tro	-3
fr:export_toutes	-3
fr:exprim	-5
fr:exprim_ma	-4
fr:exterieur	4	3	-3	-4	-2		3											-3					-2
fr:extrait	3
fr:fabric	-8
fr:fac	4
fr:fach		-9	-3			-5					-4		-4	-3			-9		9	5	-3	-7	-5
fr:facil	-3
fr:facil_en	-3
fr:facon	3
fr:facteur	3	-4	4															-4		7		-2
fr:factur	6	-10	4	-3	-7	-11	-4	-6	-7	-8	-7	-9	-9	-2	-7	-6	-6	11	10	-16	-6	-11
fr:factur_#	8	3	-2	-5	-5									4			-6						6
fr:factur_a	4	-2															4	4	-2	-6			-3
fr:factur_conform	-3
fr:factur_de	5		5			-2	3										-2	10		-10
fr:factur_est		-5			-2
fr:factur_et	-5
fr:factur_etait	-3
fr:factur_n	-2
fr:factur_pour	4
fr:fai_#	4
fr:fai_bon	-4
fr:faill	6
fr:faire	6	-3	-3	3	3		3	-3	-3	-4	-5	2	-5	-6	-3	-3	-2	10	-4	-8	-3	5	-12
fr:faire-part	2
fr:faire_de	5	-3	3		-2															-5		5	-3
fr:faire_quand	-3
fr:faire_revir	-3
fr:faire_sent	-4
fr:faire_un	3
fr:fais	15							-3	-3	-4		3		2	-3	-3	6	-5	-6	-3	-4	-2	3
fr:fais_doubl	-4
fr:fais_le	4
fr:fait	3	-9	-14	-7	5	3		-10	-2	-11		-9	-3	-5	-2	-10		-3	-4	7	-11	-16	-3
fr:fait_#	13		-4	-8		-4	-3	-2	-2	-2	4	-2	-3	4	-2		-5	-4	-3	11	-2	-4	-10
fr:fait_arrach	-5
fr:fait_attendr	-4
fr:fait_bizarr	-6
fr:fait_depuis	6
fr:fait_des	-4
fr:fait_deux	2
fr:fait_douz	-5
fr:fait_du	-2
fr:fait_en	-8
fr:fait_la	5
fr:fait_le	7	2	-4			5	4				-4		-2	-2			6	-10	-3			-4	2
fr:fait_mieux	2
fr:fait_mm	-3
fr:fait_notre	-3
fr:fait_pai	-3
fr:fait_plus	-3		-3	-3	-4	3			5				6		5		-8	4		7
fr:fait_preuv	-3
fr:fait_que	-2
fr:fait_sourir	-4
fr:faites		2		3	5					4	4						8	-5		-3	4		-3
fr:faites_le	-3
fr:fall	3
fr:fallu	5
fr:famill	5
fr:fan	3
fr:fantom	2
fr:farc	3
fr:fass	3	-5			6												3	-6	5	-7	6	-4	-3
fr:fast	-11
fr:fast_clean	-3
fr:fatigu	3
fr:faudr	2
fr:fault	-3
fr:fauss	-4
fr:faut	-6	-8	-6		-9	-9	-4	-2	-3	-2	-4	-2	-4	2	-3		-12	4	-2	8		-6	8
fr:faut_de	-4
fr:faut_il	-8
fr:fauteuil			6	-3	-3												5			-9			5
fr:fauteuil_defectu	-2
fr:feel	-5
fr:feel_weird	-6
fr:felicit	-13
fr:felicit_a	-6
fr:felicit_la	-2
fr:felicit_le	-5
fr:femm	4	8	-4	3	-5	-5				3	4		2				-7	-4	-2	8	3		-5
fr:femm_de	2
fr:fenetr		-2	-4	2	-6	-4	-2	-2		-2	-4	4	-3	-3			4	-6	-2	2	-2	-6
fr:fenetr_a	5
fr:fer	8		-3		-4	-3				3			-3				-5	-2	5	-7	4	-4	5
fr:feri	-4
fr:feri_pour	-4
fr:ferm	10		-5	4	-3	4	3	-2	-3	-3		-3	-4	-5	-3	-2	3	-5	-3		-2	-7	5
fr:ferm_a	4
fr:ferm_douch	-3
fr:ferm_et	6
fr:ferm_jusqu	-3
fr:ferm_la	3
fr:ferm_le	5
fr:ferm_pour	-6
fr:fermetur	-4
fr:fermetur_et	-4
fr:fernand	-2		-4	7	-4												-3	6		2		-3	-5
fr:fet	-7	-5				-2								-2			-5	8		-6		-3	3
fr:fet_a	-7
fr:fet_de	7
fr:fet_du	-3
fr:feu	-8
fr:feu_de	-2
fr:feuill	7	-3	5		-7	3				3	-3		4	-3				-4	5	-4	-3		-6
fr:feuill_de	2
fr:fevr	3	7	-4	3		-7		4	2	-3	-3	3	3	4	2	6	4	6	-3	-12	-3	3	-9
fr:fi	-4
fr:fiabl	-8
fr:fibr	-9
fr:fibr_et	-4
fr:fich	10	5		3	-7	-5				4	-2		4				2	-2			4		-5
fr:figur	3
fr:fil	5	-8	-3	-5	-6		-6	-5	-5	-5		-4	-2	-4	-5	-5		-5	7	-8	-4	8	-3
fr:fil_a	3
fr:fil_aux	-2
fr:fil_de	-3
fr:fil_qui	4
fr:fil_veut	-5
fr:fil_zero	-4
fr:fill	4		-5	11	-3		-3	-2	-2	-4		-2	8	4	-2		-4	-6	-3	6	-3	6
fr:fill_a	5
fr:fill_au	-4
fr:fill_connaiss	-3
fr:fill_de	4
fr:fill_est	4
fr:film_pas	-2
fr:filtr	7
fr:fin	-6	-3	-5	4		-4	-6	7	4	3	-6			-9	4	-4	3	-7	-5	-6			8
fr:fin_a	4
fr:fin_de	-6	4	3			2		6	4	3			5	-3	4			-7		9		-4
fr:fin_deux	-3
fr:fin_du	-4
fr:fin_je	3
fr:fin_meme	-3
fr:fin_mon	-4
fr:fin_par	5	-5			3												4	-2		-3		4	-3
fr:fin_qui	-3
fr:final_etait	-2
fr:first	-3			4		-4					5			5			-8	-3		4			6
fr:first_tim	-3
fr:fiv	-7
fr:fiv_star	-8
fr:fix	10		8	6	-3	-3	3										-5	-2		11		-2	-6
fr:fixed	-10
fr:fixed_in	-8
fr:fixed_on	-3
fr:fixed_sam	-3
fr:fjord		-2			-4
fr:flaqu	-4
fr:flawless	-3
fr:fleur	4
fr:fleur_le	-3
fr:fleurist	-4
fr:fleurist_tres	-2
fr:flott_avec	-2
fr:fluid	-5
fr:fluid_plus	-3
fr:flut	10	-2		-9	-2												8			-8			-3
fr:flut_de	5
fr:foi	4	7	-3	3		4	5							7		6	-4	-3		2			6
fr:fois	3	-9	2	4			-7	-7				-6		-6		-6	4	-7				5	-8
fr:fois_a	2
fr:fois_de	3
fr:fois_des	2
fr:fois_du	-5
fr:fois_en	3
fr:fois_je	-3
fr:fois_la	7	-3		3														-7	5	-4		-2	6
fr:fois_le	4
fr:fois_par	3
fr:fois_pass	-4
fr:fois_pour	2	-3															7	-4		-2
fr:fois_que	5
fr:fois_rien	-4
fr:fois_sur	4
fr:fonction	-8
fr:fonction_bien	-3
fr:fonction_de	-2
fr:fonction_hor	-3
fr:fonction_pourboir	-3
fr:fond	-2
fr:fond_a	-3
fr:fondent	-4
fr:fondent_dans	-4
fr:font	-3
fr:font_ce	-2
fr:font_et	-3
fr:for	-7	-7	-2			-9	-5	-4	-5	-5	-6	2	-6	-10	-5	-5	-5	4	-5	9	-4	-6	-4
fr:for_a	4
fr:for_my		-2			-3
fr:for_the	-9		-3	-2	-3	-4						6		-4			-7	5		7		-3	-5
fr:forc		-3			-3
fr:forc_le	4
fr:forf	11	-3	-4		-6												-4	2	-2	-7		-2	4
fr:forf_est	6
fr:forg	3
fr:format	-12	-6			-3	-3	-3
fr:format_a	-4
fr:formateur_repond	-2
fr:formulair	8	4	-2	3	-5	-5					-3	3	8	4			-6				-2	5	-6
fr:fort	4	-2		-6	-4						4						-5	4		5		-4	-4
fr:fort_le	-3
fr:fort_que	2
fr:forti	4
fr:fou	-3
fr:fouill	3
fr:four	-3	-2	2	-5	-5						4		-2	-3			-6	2		3		-4	2
fr:four_tim	2
fr:fourchet	7	-5	-2	8	-3												-2	-5		5
fr:fourn		3	6				3											-3
fr:fourn_dur	-3
fr:fournais	-11	7	-2			7				8	-2		4	-2			-4	-3	6	-8		7	-5
fr:fournais_a	-5
fr:fournisseur	-4	-3
fr:fourr	-4
fr:fourr_y	-4
fr:fourteen	3
fr:foutag	2
fr:foutag_de	2
fr:foutu	-2
fr:fraich	-3
fr:fraich_du	-2
fr:fraich_etal	-3
fr:frais	-4		-4	6	-3				-2	-3	-2	-2	3	-3	-2			-6		11		3	-11
fr:frais_a	-3
fr:frais_de	5
fr:frais_et	-4
fr:frais_une	-2
fr:franc	5		-4		3					3							5			-2	3	-3	-2
fr:franc_de	-4
fr:franch	-14
fr:franch_je	-4
fr:franch_le	-7
fr:franch_nickel	-4
fr:fraud	-3
fr:freddi	-6	2		4	-3	4					-3						-7	-2		5		-3	5
fr:frequent	-2
fr:frequent_chauff	-2
fr:frer	2
fr:frer_en	-2
fr:fret	4
fr:fri	-3
fr:fridai					-2
fr:friendli	-4
fr:friendli_and	-4
fr:frigidair	5
fr:frigo	-5
fr:frigo_et	-3
fr:frigo_tourn	-2
fr:frit	-4
fr:frit_croustill	-3
fr:frit_deux	-4
fr:fritur	6
fr:froid	13		3	5		-3				5				-3			4	-5	-3			-3	6
fr:from	6	-2	-4	4	-3												5						-4
fr:fromager	-3
fr:fromager_connait	-3
fr:front	3
fr:fuit	-23	-8				-4	-2	-2	-3		-3		-3	-4	-3	-2
fr:fuit_et	-3
fr:fuit_repar	-3
fr:fum	5
fr:fun	7
fr:funni_wait	-4
fr:fusil	-4
fr:fusil_en	-4
fr:fut	2
fr:g	6
fr:gaetan						2	5										-4						5
fr:gang	5		3	6	6												8			-9			-2
fr:gar	7	-7	-9		5	-5	-3	-3	2	-3	-3	-3	-5	-5	2	-3	5		-5	-3	-3		-10
fr:gar_de	3
fr:gar_du	-4
fr:gar_est	3
fr:gar_se	-3
fr:garag				3	6	2							-2					-5	5			2	-7
fr:garant	7		-4		3	2					2		5				-4	3		-4		4	-2
fr:garant_que	3
fr:gard	-12	-4	-4			4	-4	-3	-4	5		-3	4		-4	-3	-8		5		3	10	-10
fr:gard_la	-4				-2
fr:gard_le	-5
fr:gard_mon	-5
fr:gard_notre	-3
fr:gateau	2	-2	7	-3	-4												-9	5		5			-3
fr:gateau_et	2
fr:gauch	3	3		-5		4					4						4	-2				2	-3
fr:gav	7
fr:gel	-3	-2			-3
fr:gen	8	-6	2			-3	-2			-2			-2				-8		5			-3
fr:gen_comm	-4
fr:gen_la	-2
fr:gen_qui	3
fr:gendr	-6
fr:gener	-4
fr:gener_caf	-3
fr:general	2	3			4			5									3	-10		4			6
fr:genou	3
fr:genoux	2	4				8					5		4	3				-2		-2			5
fr:genr		-3			-2									-3
fr:gentil	-3
fr:gentil_et	-4
fr:gentill				5		4			5				6		5		3
fr:gentill_ma	-2
fr:gentilless	-6
fr:gentilless_et	-2
fr:geometr	5
fr:ger	-9	-4				-3
fr:ger_le	-5
fr:gerald	5
fr:gest	-8
fr:gest_pour	-2
fr:gestionnair	-4
fr:gestionnair_le	-4
fr:gestionnair_nous	-3
fr:get	4		-4		-3												-4	3	-2	-6			4
fr:ghislain	5	11	-4	-5	5	10			4	8	-4		10		4		7	-6	6	-6	-2	4	-6
fr:gilet	-4
fr:gilet_toute	-4
fr:given	3
fr:glac	9
fr:glass	3
fr:gliss_dans	-3
fr:gluten	-2
fr:gluten_mon	-2
fr:go_back	-3
fr:going	-4
fr:going_back	-4
fr:gon	9
fr:gonfl	-7				-4
fr:good	5	3	-6	5	-3	9	-2	-3	-4	-4	7	2	-3	-5	-4		3	-2	-3	5	4	-5	-10
fr:good_afternoon	-2	5	-3	-4	-4	6														5			-6
fr:good_morning	8			6	-5						5	4		-3			-3	-4		4	5	-2	-3
fr:goss	-3
fr:goss_veul	-2
fr:got	2
fr:gout	5		-4			3												-2		-4			4
fr:gout_de	-4
fr:gout_du	-2
fr:gout_la	9		-4																	-7			4
fr:goutt		-4	4	3	4	-4	-2				-3		-2	-2		-2	-2	-5	-2			-3	4
fr:goutt_de	-8
fr:goutt_par	2
fr:goutt_sur	-4
fr:gp	-5
fr:grac	-2	-3	6	-8	-2												6	2		-10			5
fr:grac_a	-3
fr:grac_au	-2
fr:grac_aux	-4
fr:grand	-4				-8	-6	-2			3	3	-2	-4	-3			-5	-7	-3	8	2	-6
fr:grand-mer	-3
fr:grand-mer_a	-3
fr:grand-per	-3
fr:grand-per_a	-3
fr:grand_art	-3
fr:grand_bravo	-3
fr:grand_ecout	-3
fr:grand_et	-2
fr:grand_marn	-3
fr:grand_merc	-5
fr:grand_ouvert	3
fr:grande-bai		4					8
fr:granted	-3
fr:gras	3
fr:gratitud	-6
fr:gratitud_pour	-3
fr:gratt	6
fr:gratuit	-6
fr:gratuit_benevol	-2
fr:gratuit_et	-3
fr:grav	-3				-2
fr:grav_styl	-3
fr:gre	-7
fr:gre_de	-7
fr:great	2
fr:gren_par	-3
fr:grinc	-9
fr:gris	3
fr:gros	4		7	-7	-2															3			-3
fr:gros_coup	-3
fr:gross	4	-3		3	3												-7	-3		6	6	-2	-3
fr:gsm	4	3				4					-3						-3	-3					5
fr:gueul	3
fr:gui		-4		-8	-3						-2			-2			6	-3	-2	-6		-2
fr:gui_are	-4
fr:guichet	2
fr:guid	-5
fr:guid_pour	-4
fr:guillaum	2	-6		4	-2												6			-2			-4
fr:gum	2
fr:h	11	-6	5	4		3	-6	-4	-12	-5	5	-5		-9	-12	-10	-14	-3	-6			11	4
fr:h_#	8		7	-4	-8	5	-4		-8		11		-7	-14	-8	-6	-4	6	-10	-5	-10		10
fr:h_a	-3	-7		3	2	-4					-3		-2				-8	-6			6	4	4
fr:h_au	-6	-3			2
fr:h_douch	-5
fr:h_du	3
fr:h_et	2
fr:h_patron	-4
fr:h_pil	-6
fr:h_problem	-4
fr:h_technicien	-5
fr:habitud	2	-3		5	-4	3					-2		3	3			-8			7			-2
fr:habituel	3
fr:had	-4	-4			-4	-2											-5	-4		10			-5
fr:had_two	-2
fr:haddad	-2
fr:hai	7	-3	4															2					-3
fr:half	3	-4	-3	-5	-4												4	-5		3			-4
fr:hall	6
fr:hameconnag	-4
fr:hameconnag_etait	-4
fr:hanch	8		-3	-3		4					6									6		-4
fr:handicap	4
fr:harvei	-3	8			-2		7		3				4	5	3		-2			-3		6	-3
fr:has	9		-2		-3	-3					5			4			-4	-6		7		-2	3
fr:hat	-8
fr:hat_off	-5
fr:hauss	4
fr:haut	12	5	3		6		5		3		-2		-4	-3	3			-7	6	-12		4	10
fr:haut-parleur	2
fr:haut_a	2
fr:hauteur	3
fr:have	10			-4	-7	-5	-3	-3	-3	-3	-4	4	-3	-5	-3	-2		5	-3	-4	-3	-4
fr:have_the	8	3	-2	4	-2							6		-3			-9	9		-5
fr:he	11	-3		-9	-8					-2	-3	-2		-2			4	-4	-2	-7		-3	6
fr:he_was	3
fr:heating	-4
fr:hebdomadair	-2
fr:hei		-3		7								-2					3	2		-5			-4
fr:helen	6	3			6	-2	4		5			4		-3	5		-3	3				-3	4
fr:hello	10	-11	-13	12		-3	-6		-8	-8	-10	-10	-7	-12	-8	-5	-13	14	-7	5	-8	-10	-2
fr:her	3
fr:heur	-4	-2	-4	-4	7	-7	-5	-4	4		-3		-8	-8	4	-4	4		3		-5	-12
fr:heur_ce	-4
fr:heur_corrig	-3
fr:heur_de	-2
fr:heur_dix	-4
fr:heur_doux	-3
fr:heur_et	3
fr:heur_piec	-3
fr:hi	10	-8	-17	28			-2		-10	-11	4	-11	-5	-15	-10	-7	-17		-12	6	-10	-5	13
fr:hi_a		3			-5			5			4						-5	3		-7		2	5
fr:hi_il	-3
fr:hi_matin	3
fr:hi_ophel	8	-2			-2												-4	-2
fr:hi_soir				3	-4	2					4		-3	-2			-4	5		-10		-4	9
fr:hi_there	3	-5	-2	2	6	-2											4	3		-7
fr:his	-5
fr:histoir	7		3	3	3												9	-3		-9
fr:hiv	2		4			-2			4				-2		4			-2
fr:hiv_chaud	-3
fr:hom	3
fr:homm	6		-3		-3	-3				8			-2					-4		4	6	-3
fr:honest	-8
fr:honest_advic	-3
fr:honest_advis	-2
fr:honnet	-10	-3	-4	5													-7	-2	8	3		-2
fr:honnet_technicien	-3
fr:honneur	2
fr:honorair	-2
fr:honorair_affich	-3
fr:honoured	-3
fr:hont	5
fr:honteux	4
fr:hop	-4
fr:hopital	3					7					11		-2	-3			-5	-2		4		6	-4
fr:hor	3		-2		-4		4					4						7		-4			-5
fr:hor_lign	-4
fr:horair	3
fr:horlog_qui	-3
fr:hot_aux	-2
fr:hotel	-3	-3				2			5				5		5		-4	8		-4		-3	-3
fr:hotel_la	-3
fr:hott_tient	-2
fr:hour	-7
fr:how	-5
fr:hubert	6	5	2		-3	6					2		5					-3		2		4	-4
fr:huil	4
fr:huiss	-3	2			-4	-2							4
fr:huit	11	2	-5		-3				-2		8		-2	5	-2		-4	-4					3
fr:huit_an	6
fr:humain_qui	-3
fr:humeur	-5
fr:hygien	-4
fr:hypothequ	-3
fr:hypothequ_avec	-4
fr:i					-11	-9	-8		-5	-5	-5	-2	-3		-5	-9	-5			4	-4	-6	-6
fr:i_am		4	-4		-6			-2	-3	-2	3	-2	-2	7	-3		3	-9	-2	4	-3	-4
fr:i_asked	4
fr:i_get	2
fr:i_have	6	3	-2									6		-2				4					2
fr:i_will	-11	-4			-4	-4					-3		-2	-3
fr:i_would		-6	-2	-3	-5	-3					-2						-3	7					-7
fr:ici	-4	17	-10	-3	-15		-7	6		4	4	6		10		13	-6	-7	-4	3	5	-4	3
fr:ici_la	5	4		2	-5	2		8	4			5	5		4		-6	2		2		-4	3
fr:ident			3		4					3							8	-4		-7			3
fr:ident_et	-3
fr:if	-4		2		-3												8	4		-10			-4
fr:ignor	6
fr:ignor_que	4
fr:il	8		-3	4	-7	-3	-7		-8			-2	-5	-5	-8	-16	-11	4	-8	9	-3	-6	-6
fr:il_a	7		-9	6	-8			4	-4		-6	-5	-7	-7	-4	-3	-9	2		7	-5	-12	3
fr:il_avait	-7					2					4
fr:il_confond	-4
fr:il_disent	-3
fr:il_est	10			-11		4	-6	-5	-5			-4	-8	-6	-5	-5	9		-8		-7	-7	-7
fr:il_fai	-4
fr:il_faill	6
fr:il_faut	7		-2	5	-2	-2								5			-8	2				-3	11
fr:il_font	-3
fr:il_le	-7				-3
fr:il_me		-11	-4	3		-5	-3			-3	-3	-2	-3	-4			3	6	-3	3	-3	-5	-11
fr:il_ne	-3	6	7	8	-10	3	-4	3			4	6		-6			-6		-3		4	8	-6
fr:il_nous	-2
fr:il_ont			-6	-2	-3	-2			3				-3	-3	3			-5		4			-4
fr:il_parl	4	-5	6	-8	-4						3		-2	-2						7		-5	-4
fr:il_regard	4
fr:il_rest	-5	-4	-2		-3	-3											-3	7		-3			-3
fr:il_se	4	-2	-5	10	-2	-5	-2		-2	-2	-3	3	3	-4	-2		-8	7	-3	7	-2		-3
fr:il_une	-6
fr:il_veut	3	-2			7												3	2	5	-6		-2	-3
fr:il_vous	-4				-3						-3						-7	-3		12		-2	-4
fr:il_y		-8	-7	-7	-5	-5	-3	-3	-3	-3	-3	-3	-4	-4	-3	-2	7		-3	2	-2	-4	-9
fr:imag	4
fr:imagin	6				-2												-4	-5		6
fr:imagin_que	4
fr:imbatt	-3
fr:imbatt_liter	-3
fr:immediat	-4
fr:immeubl	4
fr:impai	-3	-2			-3
fr:impatient	5	-3	9	-4	2												9			-5			-3
fr:impecc	3		6	-5													3			-3
fr:impecc_lit	3
fr:implant	2
fr:import	3	3	-3	9	4					3							-13	-2		12	4		-3
fr:impossibl	6
fr:impossibl_de	5
fr:imprim	7	-4	-3			-2											-11	-8	5	13		-3	-5
fr:imprim_du	6
fr:in	4	8	-8	-2	-3		-5		-5	-5		-5	-6	5	-5	3	14	6	-6	-11	-4	-8	-4
fr:in_#	-4
fr:in_a	3
fr:in_my	6
fr:in_one	-7
fr:in_ten	-9
fr:in_that	-3
fr:in_the	9	2		-4	3	6			-2		-4	-2	-3	6	-2	-2	14			-15		-3	-5
fr:inadmissibl	2
fr:incident_clair	-3
fr:included	-4				5
fr:inclus	4	-3	-3		-7	-2											-5	5	-2	-9			3
fr:indemnis	-2
fr:independ	-3
fr:independ_honorair	-3
fr:indesir	2
fr:inferieur_de	-2
fr:infirm	-5
fr:infirm_du	-3
fr:infirm_qui	-3
fr:inform_a	-3
fr:informat	-2
fr:informat_pour	-2
fr:ingenieur	-2
fr:inond	-3
fr:inquiet_pas	-3
fr:inquietud	-2
fr:inquietud_au	-2
fr:insan	-2
fr:inscript	-4
fr:inscript_et	-3
fr:inscrit	7	-4				-2											3	-2		5		-2	-5
fr:inscrit_a	4
fr:insid	3
fr:insonoris	-2
fr:insonoris_sont	-2
fr:inspecteur	-2
fr:install	7	3	-5		-6		4			-2	2	3	-2	-3		-2			-3		-2	-4	-8
fr:install_en	2
fr:instructor	-3
fr:integral	3
fr:interet	6	5	7	-7			7										6	-4					-3
fr:interieur	5
fr:interlocutric	-3
fr:interlocutric_du	-3
fr:intern	3
fr:internet	5
fr:interven_avant	-2
fr:intervent	-3
fr:intervenu_a	-2
fr:intim	-2
fr:introdu	2
fr:introuv	3
fr:inutil	-4
fr:invent	3
fr:inventair	-3
fr:invit	11	2	3	-5	-3	3	8					4		-2			-5	2		3		-2	3
fr:invit_a	4	3	-3			4	8					4						3		-8			5
fr:invit_le	7
fr:invoic	3
fr:is	17	-3	-17	18	4		-7		-8	-9	2	-9	-9	-5	-8	-7	-8			-6	-8	-11	11
fr:is_a	10	-3	-2	9	7	-2					-2							6		-6			-6
fr:is_fin	-6
fr:is_in	5
fr:is_my	3
fr:is_the		-3			-2
fr:isabel		8	6		-3						-2		4	4			-4	-5		3		7	-4
fr:issu	-3
fr:issu_a	-3
fr:it	7	-5	-8	10	-11	-6	-6	-6	-7	-7	-10	-7	-7		-7	-5	3	-7	-8		-7	-9	8
fr:it_again	-3
fr:it_did	-2
fr:it_does	-2
fr:it_feel	-6
fr:it_is	4		-3											3			2	-8	-2				7
fr:it_up	-4
fr:it_was	2
fr:it_work	-2
fr:j	11	-5	5	-7	-4	-3					-2						-3	-3		5		-2	-5
fr:jacuzz	-3
fr:jacuzz_neig	-3
fr:jam	-4	-2	3	-7			-4	-4	4	-4		-3	-8	-6	4	-3	13	-5	-3	-14	-3	6	-9
fr:jam_content	-3
fr:jam_ete	3
fr:jam_eu	-3								4						4
fr:jam_je	-5
fr:jam_me	-4
fr:jam_trah	-3
fr:jamb	2	6			2				7		-3				7		3	6		-4		-3	-2
fr:jambon	3
fr:janv		6	5	-4	-5	-3						3		5		6	3	2		2		-3	-5
fr:jas	3
fr:jas_avec	-3
fr:jaun	5		-2	5	-5	-2							-2	5			-6	6		5		-4	-4
fr:je			10		-4	-4	-9	-8	-8	-6	-6	-8	-7	-3	-8	-5	2	-4	-4	-4	-7	-10
fr:je_achet	-2
fr:je_ador	-2
fr:je_ai	23	-4		-3	-3	7	-9	-13	-4	-2		-6	5	-5	-4	-13	-4	7	-9		-16		2
fr:je_aie	-6
fr:je_aim	-9		-2	4	-7	3	-3				2	-2	-5	-4				-4		4		4	-4
fr:je_appel	-3				6								4	3			-3	5				2
fr:je_apprec	-3
fr:je_arriv	6		-2	5	8												-5	3		6			-4
fr:je_attend	-2	8	4		-2					6		4	-2				-3			-5	6	-3	-3
fr:je_avais	-5	-9	-6		3	-4	-3	-2	-2	-3	-3	-3	-3	-4	-2	-3	6	-2	-3	-4	5	-3	-7
fr:je_capot	-3
fr:je_cherch	-6
fr:je_chial	-3
fr:je_comprend	4
fr:je_con		-3	-2	7	2	-3	-2		-2				2		-2		-9		8	-4		2
fr:je_croi	-2
fr:je_crois	5		-3						4						4					-3		3	-2
fr:je_demand	-3	7	-3	3	-4	-5	6			-2			8	4			-5	5		-12		7	4
fr:je_dois	9	-2	5	-2																-3			4
fr:je_dor	-2
fr:je_dorm	-2
fr:je_en	-3	3	8	-8	-2		5		3						3		7	-3		-6		2	-3
fr:je_etais	8		-7			-3	-2			4			-2	-2				-8	-2	10		-4
fr:je_exager	3
fr:je_fais	12	-3	-5	5							-2		-2	-3				-6	-3	4	-2	-3
fr:je_ferm	4
fr:je_ignor	5
fr:je_imagin	5				-2												-4	-5		6
fr:je_join	2	4	-3	-2	-4									5			-8	11		-5		-2	-3
fr:je_la	3	7			4	4							4	9		7	6			-7		3	-2
fr:je_le	13	-8	-12	2	-3	-8	-5	-3	-3	-5	-5	-3	-5	3	-3	4	3	4	-4	-2	-3
fr:je_les		-4	-8	-5		-2							-2	-2		-3	7	-4		-5			-3
fr:je_leur	-6
fr:je_lui			-2	5	4	2		5		3	-2		4	-2			-6	-3	-2	3	-2		10
fr:je_me	-5	-2	5	-4	-5	-7	-5	-4	-4		-4	-4	-6		-4	-3	5		-5	2	3	-7
fr:je_met	7	-3			4												2	-3		-5		-2	5
fr:je_mont	2
fr:je_navigu	-2
fr:je_ne	11	8	-10	12	-9	6	3		3	6	3	3		-4	3	-5	-13	-2	-9		3	7	11
fr:je_pai	5	-5	-3	7	13	-3	-2	-2	-2	-2		-2	-2	-2	-2	-2	14	-5	-4	-16		-2	4
fr:je_par	4
fr:je_pass	-8	8			-3	4				4			5	-2		7
fr:je_peux	-3
fr:je_prefer	-4
fr:je_prend	5
fr:je_rappel	2
fr:je_remerc	-2
fr:je_rentr	3
fr:je_sais	6	6	-2	-4	2	2	6										3			-7			6
fr:je_salu	-3
fr:je_souhait	-11
fr:je_suis	10	7	6	2	7	6	-5	-4	-5	-5	5	-4	4	5	-5	-3	5	-3	3	5	-4		-16
fr:je_tap	3
fr:je_te	3		-2			3			5				6	-2	5		-7	-3		11		-4	-3
fr:je_ten	-9
fr:je_tien		-3	6		-2													5		-3			-3
fr:je_tomb	2
fr:je_touch	-3
fr:je_travaill	5	4	-2		3		6										8	-8		-10			6
fr:je_trouv	7	4	6	-5										5			6			-3			-3
fr:je_vais	-3			5	4	-4	-2						4	5			2	2		-4		4	-3
fr:je_vas		3		-2	6					6								-4	6	-4		-2	-3
fr:je_veux	5	6	-4	6	6	3	-3		-3	9	3	-2	5		-3		-14	3	7			5	-3
fr:je_vien	4	-4		2													-3	-5		5			2
fr:je_vois	2
fr:je_voudr	-5	-7			2													2		3			-3
fr:je_voul	-16	-4			-6	-2								-2
fr:je_vous	-6	4	15	-8	-3			2	-4		-4	6	-6		-4	-2	4	12	-4	-8	-4		-8
fr:je_y	-4
fr:jecr	-2
fr:jecr_un	-2
fr:jen	-4
fr:jen_ai	-5
fr:jet	5
fr:jet_un	3
fr:jeud		-12	-11		-5	-5	-7	-6	-6	-7	-9	-6	-8	-10	-6	-6	5	-4	-8	-13	3	3
fr:jeud_le	5
fr:jeun	-4	-10	-2	8		-4											6	-6		5	6	-3	-7
fr:jeun_apprent	-3
fr:jeun_de	-3
fr:jeun_et	-2
fr:jeun_fill	-2
fr:jeun_homm		-6		2													2				7		-2
fr:jeun_qui	-2
fr:jeux	-2
fr:jeux_qui	-3
fr:joan	-4
fr:joan_me	-4
fr:job	7
fr:jocelyn	5	-4			3												-4	-6	5	-9	6	-4	4
fr:join	3	8	-3		-5	4								5			-10	11				-2	-3
fr:joindr	3	-6		-4	-2	-3					-2						-8	-4		2		11	-3
fr:joint	-7	-8			-11		2	-3	-4	-5	-4	-4	2	2	-4	-3	-7	3	-3	2	-2		-3
fr:joint_sont	-3
fr:jok	-4
fr:jok_au	-4
fr:jol	2	-2	-2	8	9												6	-4
fr:jordan			-3		-6						7		-3	4			6		7	-6	-2	-5	-8
fr:jos	4	-4	-3	4	-6	-2											-7	4				-3	4
fr:jou	9	-3	5	-5														-8	-2	10		-2	-6
fr:jou_lekip	-3
fr:jouet	-3
fr:jouet_pis	-4
fr:jour		3		12	2	-2	5	-8	6	-9		-9	-6		6		4	-9	-10	5	-8	2	-7
fr:jour_apres	3		10	-8	-3						4											2
fr:jour_au	2
fr:jour_avec	3
fr:jour_de	5		-4	11	6		5				-2	-3	-2	-3			3	-4	-2			-4
fr:jour_du	-4
fr:jour_et				2		4	5										-4	-3		3			5
fr:jour_feri	-3
fr:jour_la					-2	4	5
fr:jour_meme	-11
fr:jour_ou	-5					5							4	3
fr:jour_propr	-3
fr:jour_reuss	-3
fr:jour_un	-2
fr:journ	3		5	-3	-2	-4	-3		-2	3		-2	2		-2		7	-7	-2		3		-7
fr:journal	3
fr:joyeux	-8
fr:jr	-3
fr:jr_nikel	-3
fr:jrecommand	-2
fr:jrecommand_a	-2
fr:jreviendr	-3
fr:jsav	-4
fr:jsav_tout	-4
fr:jug		7		3			8										-4	-4					6
fr:juillet	-4	5	-7	10	-10		2	-3		2	-4	-3	3	-7		4			-3	-4		-6	12
fr:juin	3	13		7	-11		5	7			-7		-8			4	-11	3	-6			3	7
fr:juin_#		-2
fr:jumeau	3
fr:jun	3
fr:jur	9		-2		-3	-3							5	5								4	-3
fr:jur_que	3
fr:jurid	3
fr:jus	3
fr:jusqu	-5	-4		10		-3	-8		3	-8	-11	-7	3	-10	3	-5	-6		-7		-6	3
fr:jusqu_a		3		8		2	-3	3	3	-4	-6	-3	7	-5	3	-2	-2		-4	-5	-3	5	6
fr:jusqu_au	-11	-6				-6	-4	-3		-3	-3	-4	-5	-5		-2	-5	5					-4
fr:jusqu_dans	4
fr:jusqu_pour	-3
fr:jusqu_sur	6
fr:just	-8	-8		13	-6	-8	-6	-5	-6	-7	2	-6	-8		-6	-6		-3			3	-11	3
fr:just_a	-4
fr:just_avant	4
fr:just_dev	-4
fr:just_le	6
fr:just_pour	-13
fr:just_que	3	-4	-3	9	-7	-3												-3	5	-3		-2	-3
fr:just_to	-4
fr:just_une	-3				6	3					3
fr:justif	3
fr:karim	-5
fr:karim_a	-4
fr:karim_le	-2
fr:keep	-3
fr:keep_it	-4
fr:kid	5
fr:kilometr	4
fr:kilos	3
fr:kilos_sans	-2
fr:kim	-7	-3	-2	6	-4	-4			2	-2	-2	-2	-3	-3	2		3	3		-10			3
fr:kin	2		-5	5	3						6		4	-3			-11	-3	-3	4	-2	11	-4
fr:kind	8	3		7		5											-2	-3		5
fr:kind_regard	5	3				5											-3	-3		6
fr:km	2
fr:l	5	3	-5		-4	-2								5				4				-3	-6
fr:la	6		-4	7	-6	-8	-8	-10	-9	-8	-10	-10	-9	-5	-9	-7		-4	-3	-2	-7	-7	-4
fr:la-dedan	-9
fr:la_#	3			-6	-7	3	3	-3	-3	-3	-5	-3	2	3	-3	-4	6		-4	-11	-3		2
fr:la_a													4	3
fr:la_bagu	-3
fr:la_bai	-2
fr:la_banqu	4
fr:la_barr	7			6		3					4							-3			6		-2
fr:la_batter	-4
fr:la_bienvenu	4
fr:la_boit	9	7	-4								2		-3	10		11	10			-3		-6	-5
fr:la_bon				2	-3	4	5										-3		5	-8		-3	5
fr:la_boss	-3
fr:la_bouch	5	-3	-3	-6		-2											6			-7			-3
fr:la_brigad	-2
fr:la_buander		-2			-3
fr:la_caban	-3
fr:la_caiss	2	6		-3	-4											7		2		3			-3
fr:la_camer	3
fr:la_camionnet	5
fr:la_cart	5				-3	-2				3							-2	5		-6	3	-2	-3
fr:la_cass	-4
fr:la_caus	-2
fr:la_caution	-3
fr:la_cav	4	-3	-4	3	6												2			-11			5
fr:la_celer	-4
fr:la_chaloup	-2
fr:la_chambr		6		-5	-5	7	-3	4	4	-3	2	4	4	-3	4	-2		3	-2	4		-4	-7
fr:la_chanson	-2
fr:la_chaud	-6		-3		3	4											-7	-3		11			-4
fr:la_cherch	2
fr:la_class	-2
fr:la_cliniqu	-3
fr:la_clotur	-3
fr:la_cohu	-2
fr:la_colon	2
fr:la_command	6
fr:la_comptabl	2
fr:la_confirm	2
fr:la_cop	-4				-2	3	6
fr:la_correspond	-4
fr:la_couleur	-3
fr:la_cour	-7
fr:la_courtois	-2
fr:la_coutur	-4
fr:la_crem	-3
fr:la_cuisin				3	-3	3					5						-7	5				-2	4
fr:la_dam	-3	4	-4		-2	5				3	6		-3	-3			-2	-2			3	-5	4
fr:la_dat		-6	5	6	-7	-3	-2				-2			-2			-6	3	-3			6	-6
fr:la_depann	-4
fr:la_depuis	4
fr:la_dern	3
fr:la_deuxiem	4	5	7		-4			5						5			3	-5					6
fr:la_dieteticien	-3
fr:la_different	5	-5			-4													2					-4
fr:la_diligent	-6
fr:la_dind	-4
fr:la_discret	-4
fr:la_douch	2		7	-2													4			-3
fr:la_en	-6
fr:la_factur	12	-7	7	-7	-7	-6	-5	-3	-4	-5	-4	-4	-5		-4	-2		6	3	-12	-4	-7	5
fr:la_famill	3
fr:la_fenetr	6	-2		5													-7			10			-3
fr:la_fermetur	-2
fr:la_fet	-3
fr:la_feuill	2
fr:la_fibr	-5
fr:la_fich	5
fr:la_fil	5
fr:la_fill	5
fr:la_fin	-10	4	-2					6	4	3	-2		5	-3	4		-6	-7		13		-4
fr:la_flaqu	-6
fr:la_flott	-2
fr:la_format	-6
fr:la_fournais	-4	6				3				6
fr:la_fritur	6
fr:la_fromager	-3
fr:la_fuit	-9
fr:la_gang			4		7												7			-9
fr:la_garant	3
fr:la_gard		4			-2	2				5	3							-2		4	5	-3
fr:la_gestionnair	-3
fr:la_hai	5	-3	4															2					-3
fr:la_hont	2
fr:la_jeun	-2
fr:la_journ	2		8	-4									4	3			9			-10		3	-2
fr:la_lain	6
fr:la_lamp	3
fr:la_langu	5	7	-4	-3												7				2			-2
fr:la_laveux	-5
fr:la_lign	11	-7	-4	6		-3											-11	7	5	6		-4	-7
fr:la_list	-4
fr:la_loi	2
fr:la_lumi	-3
fr:la_machin	5
fr:la_madam	-10
fr:la_main				6	-3						4						3	-3		4		-2	-5
fr:la_mair	2
fr:la_maison			6	-2	-8	-4	-3	4		4	-2	4	-3	-3				4	-2	-3	-2	-4
fr:la_march	-2
fr:la_mard	-4
fr:la_matern	-4
fr:la_mauvais	4
fr:la_mediatric	-3
fr:la_meme	5		-4	8	-3						4		3	2			-4	-4		-2		4	3
fr:la_migrain	5
fr:la_mis	-3
fr:la_moindr	-6
fr:la_moit	8	-3	-3	4	3												-7		8	-4
fr:la_musiqu	6
fr:la_navet	-3
fr:la_not	-4	-3		2	-4	-2											-4	6		-9			5
fr:la_nouvel	4		-3			-2		5				5						3		-2
fr:la_nuit	-3	-5	-5	-3		-3					-2			-3		-2		-3		6		-2	-3
fr:la_ont	-2
fr:la_pai	-3
fr:la_pann	-6
fr:la_patienc	-5
fr:la_pediatr	-2
fr:la_pein	-5
fr:la_pendul	-3
fr:la_perceux	4
fr:la_person											3		4	3			5
fr:la_petit				-4	-3	3											2	12		-12			-3
fr:la_pharmacien	-2
fr:la_pil	7
fr:la_plac	11	-6	-5	6	-3	-3								-2			-6	-4		3		4
fr:la_plinth	2
fr:la_pomp	8		-4		-5		5				-2	4	-2	-2			-11	4		6	6	-4	-7
fr:la_port	12	-3	-6	9	3								5	-3				-5	-2		6	4	-6
fr:la_pos	3		4	-3	4	2					-4	4		-3				3				-4	2
fr:la_pousset	-3
fr:la_poutin	-2
fr:la_prem	3	-3															4	4		-10			6
fr:la_present	4	10	-3	5	3	3	10							4				3		2		-4	-5
fr:la_pression	-2
fr:la_pris	3	-4	-3	8		-2											-8					-2	8
fr:la_prochain	3	-3	5	-5													3	-6		4
fr:la_pub	2
fr:la_qualit	-5
fr:la_question	2
fr:la_ramp	4
fr:la_recept	7	7			-4	5	6		5	4		-2	5		5		-3					-3
fr:la_recherch	-3
fr:la_recommand	-2
fr:la_refect	-3
fr:la_refont	-5
fr:la_region	4			-4	-3		4					4						6		-6			-3
fr:la_regl	-4
fr:la_remis	3
fr:la_remplac	-2
fr:la_rentr	-4
fr:la_repar	-5
fr:la_repons	-4
fr:la_reserv	-3
fr:la_rigueur	-3
fr:la_ru	8	-4	-4	-6	-3													4		-9			5
fr:la_saint-jean	6
fr:la_sall	9	-4	-6		-8	-5				-3	-3	-2	-2	-3		-2			-3	-3	-2	-4	6
fr:la_semain	10		5			-5			3	-2		3	-3	-4	3		-7	-5	-2	14			-11
fr:la_serveux	2
fr:la_seul	2
fr:la_signatur	2
fr:la_somm	-4
fr:la_soumiss	-9
fr:la_soup	4
fr:la_sour	-4
fr:la_station	4
fr:la_tabl		2		-6	-3	-3							5	5			5			-7		4	-2
fr:la_tempet	-3
fr:la_terr	-3
fr:la_tet	7
fr:la_thermolun			13	-6	-2	-2								4			5	-3		-2			-2
fr:la_toilet	3
fr:la_tourn	-3
fr:la_toussaint	5
fr:la_transparent	-3
fr:la_troisiem	2
fr:la_veil		-5			6	-2											-3		5	-3		-2	-5
fr:la_veilleux	-3
fr:la_vendeux	3
fr:la_ventil	2
fr:la_veto	-3
fr:la_vi	-6
fr:la_viand	2
fr:la_vill			-3		-3	-2		5				5					-2	9		-6			-6
fr:la_vis	3	5			-3	6					3						-3	3		-7			4
fr:la_visit	3
fr:la_vitrin	-3
fr:la_voi	-4
fr:la_voisin	-5
fr:la_voitur	-5
fr:la_voix	2	2				-3					5						-5			7		-2
fr:la_votre	4	6		3	5					7							5	-6		-7	4		3
fr:la_vu	4		-5	-3	-2	3											10			-8			-3
fr:labo	-5	-2
fr:lac	8		-3	5	3												9			-7			-4
fr:lac_dev	2
fr:lac_est	-2
fr:lach	-3		5	-5	3	-3							5	5			-7	-2		8		4	-3
fr:lach_a	-5
fr:lain	6
fr:laiss	6	4	-13	4	5	3	-5	-4	-3	3	-7	-4	-5	3	-3	4	9	5	-6	-4	-5	-9	-5
fr:laiss_la	8			6	6												12	-3		-10			-2
fr:laiss_le	6	8	-3	-4	-2	5				6										4
fr:laiss_les	-6
fr:laiss_mon	-4
fr:laiss_pour	-3
fr:laiss_propr	-3
fr:laiss_un	-8
fr:lait_pis	-3
fr:lampadair	3
fr:lanc	3
fr:lang	-3
fr:langu	-3	10	-5	-2	-5	-2				6			-3	-3		6		-3			6	-2	-4
fr:langu_de	-2
fr:lapin	-4
fr:lapin_comm	-4
fr:lappl_est	-3
fr:laquel		4	-3	6	4	-2	3			4							-11	-6		3		-2	12
fr:laquel_le	-2
fr:laquel_person	-3
fr:laquel_votre	-3
fr:laquel_vous	-3
fr:lat	-7	-2			5
fr:lautr	-3
fr:lautr_magasin	-3
fr:lav	7	-2	-4	-4	2												6			-3			-5
fr:lavag	4
fr:laval	4
fr:laveux	-4
fr:le	3	-11	-8		-13	-14	-13	-15	-15	-13	-17	-16	-14	-15	-15	-13		-6	-17	-4	-12	-6	-7
fr:le_#	10	13	-11	23	-19	3	6		4	-5	-3		8		4	5	-20	4	-4	8	-12	7
fr:le_a	3	-5	-7	15	-4		-4	-3	-4	-5	-3	-4			-4	-3		2	3	-8	-4		6
fr:le_acces	-2
fr:le_accessibil	-2
fr:le_accompagn	-4
fr:le_accueil	-4
fr:le_acte	3
fr:le_action	3		-3														-2	4		-7			6
fr:le_addit	3
fr:le_agend	-3
fr:le_ai	15	-6	-7			-5	2	-2	-2	-3	-3	3	-3	-3	-2		-7	13	-3	-7	-3	-5
fr:le_ain	-2
fr:le_air	3
fr:le_ais	-2
fr:le_alarm	-4
fr:le_alle	3
fr:le_allur	-4
fr:le_amend	2
fr:le_an	-6	-5	5	-5	-6	-2								-2		-2	9	-9					-3
fr:le_ancien	11	-8	-5		-5	-4	-2	-2	-2	-3	-3		-2	-3	-2	-2	6	-5	-2		-2	-4	-9
fr:le_anesthes	-3
fr:le_annul	2
fr:le_appareil		3				8			5		3		5		5		-4	-4		3			3
fr:le_appel					-4	-3					-3	4	-3	-3			-4	-6		-8		9	5
fr:le_appl	7	-3	-4	9	-4	-3												2	-2	-5		-3
fr:le_appliqu	3
fr:le_appui	7	5			-2	-2	4					4	4				-3	5		-5		3	-4
fr:le_argent	4					3					4						-3	5					-2
fr:le_arret	5
fr:le_art	3
fr:le_articl	2
fr:le_artist	3
fr:le_ascenseur	2
fr:le_aspir	-6
fr:le_assiet	-2
fr:le_assureur	-4
fr:le_atel	2
fr:le_attest		4		4	-4	5											-10	2		8			-4
fr:le_auto	5				-2	3					-2						4			-5		-3	4
fr:le_autobus	-5	-3			-2
fr:le_automn	-5
fr:le_autr	12	5	-5	-4	-4	4	-3		7		-4	3	7		7					-5	5		-5
fr:le_avais	2
fr:le_avait		-4	-3	8	7	-3												-5	6			-3	-3
fr:le_avez	4
fr:le_avoir	-7
fr:le_avons	-5
fr:le_bac	8
fr:le_bain	2
fr:le_ballon	4
fr:le_banc	2
fr:le_banquet	-2
fr:le_baptem	-4
fr:le_barman	-3
fr:le_bistrot	2
fr:le_bobo	-5
fr:le_bon	8		-2		-2								4	3				3				2	-3
fr:le_bonhomm	-5
fr:le_bout	3
fr:le_bouton	2
fr:le_brouillard	-2
fr:le_bureau	6		5	-3		-2			3					-2	3			-3		-8		2	6
fr:le_bus	2
fr:le_cabl	3
fr:le_caf	5
fr:le_cambriolag	-5
fr:le_camion	8		-4		-3						3		-3	-2			4	-4				-5	2
fr:le_carrelag	-4
fr:le_carreleur	3
fr:le_carton	-6
fr:le_cas	2
fr:le_chang					4
fr:le_chant	-3
fr:le_chat	3
fr:le_chauffeur	-5
fr:le_chien	4	-3	-5		-4									-3			-3			5			-5
fr:le_client	4
fr:le_cod	-9				-2	-4	-2					5
fr:le_coin	-5
fr:le_compt	3
fr:le_comptabl	-5
fr:le_comptoir	5
fr:le_couloir	2
fr:le_coup	-4
fr:le_courriel	2
fr:le_deblocag	-2
fr:le_debut	6
fr:le_dentist	-3
fr:le_depl	5	-3	-2	2	-4												-5			-8			9
fr:le_deplac	-5				-2
fr:le_deploi	-3
fr:le_dev	-4
fr:le_dire	-2		-3	2										4			-5	4		-3			4
fr:le_directeur	4
fr:le_distributeur	2
fr:le_docu	-3
fr:le_doss	7		-2	3	2	-3	3				-2	7	-2	-3			3			-8		-5	8
fr:le_dr	-5				-3	4					-3
fr:le_drap	3
fr:le_eau		6	-9		6	2	3	-2	-2	-3	-4	-3	-3	5	-2	5	8	-3	-3	-5		-5
fr:le_echang	3
fr:le_ecol	6			3	4	5							4	3			-6			8		2	-3
fr:le_ecran	6
fr:le_emploi	5
fr:le_enregistr					3	-2						5
fr:le_entre	5			2	-2						2		5				-5	2		-3		4
fr:le_entrepot	2
fr:le_entretien	-5	-6		4	2	-3											7	-3		-3			-2
fr:le_enver	4
fr:le_envoi	3
fr:le_equip	-14	-6	5	-3	-2	-2								-2			-9	-2		12			-4
fr:le_ergotherapeut	-4
fr:le_erreur	-8
fr:le_escal	2	-2	-2	7	3														7	-9			6
fr:le_essai	-3
fr:le_estim	-5
fr:le_etag	-3
fr:le_etat	-6
fr:le_etiquet	3
fr:le_evi	-3
fr:le_expert	2
fr:le_facteur	3	-4	4															-4		7		-2
fr:le_forf	6
fr:le_formulair	5	3		2	-3	-3					-3	4	4	-2			-5			5		2	-4
fr:le_frigo	-7
fr:le_garag	-5
fr:le_gateau	-3
fr:le_gout	-7
fr:le_gren	-3
fr:le_hall	6
fr:le_hameconnag	-4
fr:le_heur	-4	-2	5		8												-3			6			-2
fr:le_hiv	4
fr:le_honneur	3
fr:le_hopital		5				8					11						-3			6
fr:le_horlog	-2
fr:le_hotel	-3
fr:le_hypothequ	-5
fr:le_imprim	4
fr:le_infirm	-5
fr:le_ingenieur	-3
fr:le_insonoris	-2
fr:le_inspecteur	-2
fr:le_install	5	7		6			6				4	5								3			-3
fr:le_interieur	3
fr:le_jeud	4
fr:le_jeun		-7		5	-2	-3											7						-3
fr:le_joint	-9					-3							5	5
fr:le_jour	-8		-2	8	5	6							3	3			5	-6				2	-4
fr:le_lendemain		-3	-3	4	-3												-6	5		3			-2
fr:le_lien	-9	-3			-3		-3
fr:le_livr	2
fr:le_logiciel	5
fr:le_long	4
fr:le_lund	-6				-2	4							3	3			-3	8		-8		3	-2
fr:le_magasin	2
fr:le_mail	3
fr:le_manuel	4
fr:le_march	-6
fr:le_mard	5
fr:le_matin	-8	-5	3		-2	-2											9	-4		-7			5
fr:le_mauv	-3
fr:le_mec	3
fr:le_meme	8	-6		-6	-4	-3											3	3				-3	-3
fr:le_menu	-4
fr:le_mercred	-11
fr:le_messag	-2
fr:le_mien	7	-2	7																	-6			6
fr:le_mille-feuill	-2
fr:le_mod	-3
fr:le_model	-3
fr:le_moindr	-3
fr:le_mond		-7	-5		8	-4	-2		-2	-3	-3		-3	-3	-2	-2		2	5		-2	-3	-7
fr:le_monsieur	-3	-2	-2	-6	-5												3			-7			-3
fr:le_mot	3	-4			6												7			-8		-3	6
fr:le_moyen	-3
fr:le_mur	7	-2		4													-7	-3		10			-3
fr:le_neon	5
fr:le_new	-3
fr:le_nez	4
fr:le_nom	6	6	10	5	-5	5	5	4			2	5	3				-8	3		2			2
fr:le_notair	-2
fr:le_nouveau	3	-3	5	-5	-3												-3	-3		7			-6
fr:le_numero	4	-6	2		-3	-3					-2			-3			8			-7		5	-9
fr:le_odeur	-6
fr:le_on	3
fr:le_ont	-7
fr:le_option	3
fr:le_pain	3
fr:le_papi	7				5			5				5					6			-2			-5
fr:le_parad	-3
fr:le_parc	-2
fr:le_parrain	-3
fr:le_patron	-2
fr:le_pet		2	-6		-4		-2		6		3		-4	-3	6		7	-3	-2	-6	-2		-6
fr:le_piton	-4
fr:le_plan		-2			-3
fr:le_planch	-3
fr:le_plat	2
fr:le_plateau	2
fr:le_plomb	-4
fr:le_plus	6
fr:le_poel		-3			-3												3	2		-2			-2
fr:le_portabl	-2
fr:le_portiqu	2
fr:le_post	-4					3					4
fr:le_pot	6
fr:le_pourboir	2
fr:le_precieux	-3
fr:le_prelev	3
fr:le_prix	-6	-3				-2
fr:le_problem	-9					5							4	3
fr:le_professionnal	-6
fr:le_proprio	5
fr:le_raccord		5			-3	5
fr:le_relayo	4	-3			-5	-2	-2	-2	-2	-2	-2	-2	-2	-3	-2	-3
fr:le_relev	-2	-5		2	-6												-5	5		-5			5
fr:le_rembours	-10	-3			-3		-3
fr:le_rendez-vous	4	-2	6	-4	3												3	4		-6			-2
fr:le_respect	3
fr:le_rest	11	-4	-6	6		-2										-2	6	-7	-3	4		-2	-5
fr:le_ris	-2
fr:le_robinet	4
fr:le_sac	2
fr:le_sach	-8
fr:le_salon	3
fr:le_samed	-2
fr:le_serveur	7
fr:le_servic		3	-2		3		4						4				3	-3				3	-3
fr:le_seul	-4
fr:le_sit	4
fr:le_soin	-3
fr:le_soir				-2		-3							5	5			4			-7		4	4
fr:le_sold	3
fr:le_sommeil	3
fr:le_souffl	-2
fr:le_soup	-4	-3			-4
fr:le_sourir	-10
fr:le_spa	-2
fr:le_station			3		-3	2					3									3		-3	-3
fr:le_suiv	-3
fr:le_support	-2
fr:le_system	3
fr:le_tableau	3
fr:le_technicien	5	-6	3	-3	7	-2											6	-3	-3	2		-2	-5
fr:le_telephon	-6
fr:le_temp		-6		-3	3	-3	-2			-2	-2			-2		-3	-3	-2	-3	5	-2	-3	-4
fr:le_thermos	-10
fr:le_thermostat	6
fr:le_ticket	2
fr:le_tiroir	2
fr:le_ton	2	2				6											-3	-2		12		-3	-7
fr:le_total	2
fr:le_tour	2
fr:le_train	-3
fr:le_tram	-11
fr:le_travail	4
fr:le_tri	-3
fr:le_trou	-3
fr:le_tuyau	-6
fr:le_un	4
fr:le_urgenc	-5
fr:le_velo	6
fr:le_vestiair	-4
fr:le_voisin	6	-5	-3	4	-3												-7	-5		12		-3	-4
fr:le_week-end	4
fr:le_wif	4	-2	-3	-7		-2											-3		-2			-2	4
fr:leak	-3
fr:leak_fixed	-3
fr:lech	-3
fr:lech_le	-3
fr:lecteur	3
fr:lectur_vocal	-2
fr:left	7	5		-5	-5			6										-5					4
fr:lekip	-3
fr:lendemain		-3	-3	4	-3												-6	5		3			-2
fr:lendemain_pis	-3
fr:lenoir	-3
fr:lenoir_tout	-3
fr:leon	-3
fr:leon_qui	-3
fr:lequel	4
fr:lequel_vos	-2
fr:lequip	-2
fr:lequip_est	-2
fr:les	3	-7	6	3		5	-4	-11	-3	-12	-9	-12	-8	-10	-3	-17	-7		-23	15	-12	-13	-4
fr:les_#	5		-2	12	2	-4	-7	-5	3	-6	-7	-5	-7		3	-5	-10	15	-5	6	-5	-10	-14
fr:les_appel	-3
fr:les_bain	-4
fr:les_bin	-4
fr:les_bon	2
fr:les_boulet	-4
fr:les_burger	-2
fr:les_cabin	-2
fr:les_cabl	-3
fr:les_cheveux	3
fr:les_chevreuil	-3
fr:les_client					-2
fr:les_couloir	-6
fr:les_deux			-6	-2	-6	6	-2				-3		-3	-3			-5	6		3			-7
fr:les_dix	-4				-3		5											4		-3			-3
fr:les_douch	5
fr:les_drap	3
fr:les_en	-4
fr:les_enfant	-4
fr:les_escal	3
fr:les_expliqu	-4
fr:les_factur	-3
fr:les_feuill	3
fr:les_gar	-4
fr:les_gen	6	-4			2												-4	3		2			-4
fr:les_indesir	2
fr:les_inond	-2
fr:les_joint	-3
fr:les_jour	4
fr:les_livr	-2
fr:les_matel	-2
fr:les_matin	4
fr:les_meilleur	-2
fr:les_memes	7
fr:les_mien	-3
fr:les_parent	2
fr:les_pass	-3
fr:les_pied	-4
fr:les_quatr	8	-3	-3	4	-3												-6	-8				-2	11
fr:les_quinz	2
fr:les_radiateur	8
fr:les_reclam	-9	-3				-3
fr:les_rideau	4
fr:les_sush	-2
fr:les_trois	6
fr:les_tuyal	2
fr:les_urgenc	-5
fr:les_velos	-6
fr:les_vendred	-3
fr:les_vest	-2
fr:les_vign	-3
fr:les_voisin	3
fr:les_yeux	3	-2
fr:lessiv	3
fr:lettr	-8	-9	-3	6	-10	-6	-6	-2	-2	2	-3	-3	-4	-4	-2		4			4	2	-5	-7
fr:lettr_de	-3				-3					4
fr:lettr_un	-3
fr:leur	7		-2	6	-3		-5	5	5	-4	-7	3		-9	5	-3	-12	-12	6		-4	5	7
fr:leur_conf	-5
fr:leur_lev	-3
fr:leur_part	-3
fr:leur_prenom	-3
fr:leurs	10		-4	5		-3				-2	-2		4	-3				-2	-2	-13		8	7
fr:lev		-4	-6	-6	-3					-2						-2	4			-3
fr:lev_a	2
fr:lev_la	3
fr:lev_les	3
fr:lev_mon	-3
fr:libr	-5
fr:librair	-4
fr:librair_comm	-2
fr:licenc	4
fr:lien	-7				-3	3	-3		5			-2	6		5
fr:lien_de	2
fr:lien_securis	-10	-3			-3		-3
fr:lieu	-3	-3	-6	-3	5	-3	-3	-2	-2	-2	-2	3	-3	-4	-2	-3	-5	3		2			-3
fr:lieu_de	-4	-4	-4		3	-2								-2			-5			6
fr:lieu_du	-2
fr:lign		-3	-10	7		-2	-6	-4	2	-6	-6	2	2	-9	2	5	-16	6	3	8	4	-3	-5
fr:lign_a	4
fr:lign_de	-5
fr:lign_en	2
fr:lign_etait	-3
fr:lign_malgr	-2
fr:lik	9	-5	-7	-4	-6	-3				-2	-2			-3		-3			-3	2			-7
fr:limit	-3				-3	4
fr:limpid	-2
fr:limpid_meme	-5
fr:lin	4	5	-6			-2								-3		6	-3	-3	8	-10		-2	4
fr:ling	4
fr:liquid	6	-4			9												11			-8			-3
fr:lis	9	3	-3	-3	3	-2								6		6		-5		10		-3	-6
fr:lisbon	-3
fr:lisibl	-6
fr:lisibl_engag	-2
fr:lisibl_sans	-4
fr:liss	7
fr:list	-3	-4			-2	-2
fr:list_de	3
fr:lit			-5	-4	-3	-3	-2		2	2	-2		-4	-3	2	-2		-3		-6	2		-3
fr:lit_comm	-3
fr:lit_moelleux	3
fr:liter_ferm	-3
fr:litig	-9
fr:litig_merit	-3
fr:litr_de	-3
fr:littl					-3
fr:livr		-5	-5	8	8								-2	-2			-7	7	-3	-4		-4	3
fr:livr_avec	5
fr:livr_en	-3
fr:livr_le	4
fr:livr_lund	-3
fr:livr_par	-2
fr:livr_que	-2
fr:livraison	7		-3	5	-4												-7	5					-4
fr:livraison_sup	-2
fr:livreur	-6			-4	-2	4							4	-2			-3	2				5	-4
fr:livreur_a	4			-5		3	2											3					-2
fr:livreur_sup	-4
fr:loan	-3
fr:loan_granted	-3
fr:local_moins	-2
fr:locat	-4
fr:locat_qui	-3
fr:locatair_sont	-3
fr:locked	5
fr:log	-5					4		5			6	5		-3			-3	4		5		-4	-5
fr:logiciel	8
fr:logiciel_de	6
fr:loi	5			4	6	4	5											-3		-2			5
fr:loin	5
fr:loir	-5
fr:lol	5	-3		-8	-2									-3			-11			6			4
fr:long_may	-2
fr:longu_vi	-2
fr:lor_du	-4
fr:loredan	-7					2					3
fr:lorsqu	2
fr:lot	-7
fr:lou	-2
fr:lou_la	-2
fr:louch	-3
fr:lu		4	3	2	-3		6										-4	7		-9			6
fr:lu_avant	-4
fr:lu_les	-2
fr:lu_un	3
fr:luc	5	5				3					-3		4	3			-4	-3					5
fr:lucien	3	-4															-4			7
fr:lui	14	5	9	-5		-3	-7		-3	4			7	-8	-3	-6	-12	2	5	-6		9	2
fr:lui-mem	-4
fr:lui_a		6		2	-6	-3				4		5	3	-2			-4	-3		-2	4		4
fr:lui_ai	4		-2	3	8	3		5		3	-2		3	-2			-6		5		-3		3
fr:lui_avait	6	7	-3	4	-8		-2		-2		6	-2	7	-3	-2		-8		3	-8	-3	7	-6
fr:lui_dire	-2
fr:lui_dois	-5
fr:lui_don		6		3		-4		5			5									-3		-3	6
fr:lui_en	-4
fr:lui_est	2
fr:lui_laiss	-4
fr:lui_ne	2
fr:lui_rest	3
fr:lui_trouv	-2
fr:lumi		-2			-3
fr:lumi_de	-2	-2			-3
fr:lumin	-4
fr:lun	2
fr:lund	12	-13	-11	-8	-8	-4	-7	-6		-6	-8	-6	-3	-5		-5	-8	-4	-7	-2	-6	11	2
fr:lund_#		-7		4		-4					-3			-2			-8	5		2		5	-4
fr:lund_de	5
fr:lund_et	3
fr:lund_matin	-5
fr:lund_pis	-3
fr:lunet	4		-6		-5	-2				3			-2				-3		-2		2	-3	-5
fr:lunet_a	5
fr:lunet_tordu	-3
fr:m	12		-15	5	7	-3	-3		-7		2	-8	5	-5	-7	-6	-8	-4	5
fr:m_tremblai	-2
fr:ma	5	-4	-11	-8	2	-4	-9	-6	-13	3	-7				-13		10	5	-17	-9	5	-3	-14
fr:ma_aid	-2
fr:ma_belle-mer	9	-2	-2															-3		-2		-2	5
fr:ma_belle-soeur	2
fr:ma_blond	-5
fr:ma_bobon	-4
fr:ma_boit	4
fr:ma_chaud	-5
fr:ma_collegu	-5
fr:ma_conseiller	-3
fr:ma_court	-4
fr:ma_factur	2
fr:ma_faut	-3
fr:ma_femm	5	7	-2		-3					3			4				-4	-6		4	4	3	-4
fr:ma_fermetur	-2
fr:ma_fill	9		-3	9	-5	-4				-3	-2		4	5			-7			10		3	-7
fr:ma_fournais	-4
fr:ma_grand-mer	-3
fr:ma_gratitud	-4
fr:ma_mam	-3
fr:ma_mer	-15				-5		-2	-2	-3			-2	-3	-3	-3	-3	-3	-2		-3	2	-3	3
fr:ma_paus	-3
fr:ma_reconnaiss	-3
fr:ma_sauv	-5
fr:ma_soeur	5				-3	4							4	3			-4			4		2	-5
fr:ma_trouv	-3
fr:ma_valis	2
fr:ma_vieil	-7
fr:ma_voisin	-4
fr:maarten	-7				-7
fr:machin		-5	-6		-6	-3								-4				8				-3	-6
fr:machin_que	-3
fr:macon_nous	-4
fr:mad	4
fr:madam	-5	14	6	-2	-6		13	-5	7	3					7	-3	5		-5	-9	3	4
fr:madam_a	-3
fr:madam_aux	-2
fr:madam_harvei	2	8					7		4				4	5	4		-2			-3		6	-3
fr:madam_monsieur	-3		4	-3	3		2	-2	-3	-2	2	-2	-3	-3	-3		5	-2	-2			-3	-4
fr:madam_toujour	-2
fr:magasin	5	3	-3	10			6										-15			4			12
fr:magasin_de	-5
fr:magasin_me	5
fr:magasin_mercii	-3
fr:magazin	7
fr:magnif	5
fr:magnif_capitain	-2
fr:mai	-3		-5	10	-3	-8		-2	5	-3	-4	3	2	-4	5		-2	5	-2	2	-3		-8
fr:mai_le	3
fr:mail	11	11	-4	3	-3						3		5	4		7	-4	4		-4		4	-3
fr:mail_de	2
fr:main	-2		-4	5	-4		-2		3		3		-3	-3	3					-2			-6
fr:main-d'oeuvr	4
fr:main_a	-2
fr:main_jusqu	-3
fr:main_la	-4
fr:main_propr	2
fr:main_se	-3
fr:main_toute	-3
fr:mainten	-3	-5	-8		-11	3	-4		-2	-3	-3	-3	2		-2	-3	-4		7	-6			-5
fr:mainten_je	4
fr:mais	4	-15	5	-4		-10	-7	-6	-7	-6	-11	-5	-10	-5	-7	-6	-10	5			-6	5
fr:mais_ce	3
fr:mais_des	-4
fr:mais_il	-3	-5			-2												3			3		-2
fr:mais_je	5	3	7											5			-3	-3		8			-3
fr:mais_joan	-4
fr:mais_le	3	-2	-2														-3			5
fr:mais_moi	4
fr:mais_mon	-4
fr:mais_on	-5	-5	-3		-2	-2								-3			-2			-5		5	5
fr:mais_que	-4
fr:mais_un	-3
fr:maison	-2		5	-6	-12		-4	3	-2	4	-3	3	-3	-4	-2		-4	13	-3	-8	-3	-5	-4
fr:maison_chaud	-3
fr:maison_est	-3
fr:maison_pend	-2
fr:maitr_peut	-3
fr:maitres-nageur	-3
fr:maitres-nageur_attent	-3
fr:major	3
fr:major_de	3
fr:mal			-2			-3				5							-6	-3				-3	8
fr:mal_a	-2
fr:mal_chois	-4
fr:malad_la	-4
fr:malgr	-9
fr:malgr_la	-4
fr:malgr_un	-3
fr:malin	-2
fr:malin_prix	-3
fr:malvoi	-2
fr:malvoi_le	-2
fr:mam_sen	-3
fr:maman_bouton	-4
fr:maman_de	3
fr:manag	3
fr:mandat	-5
fr:mang			-3	3	-6		-2			-2	-3		-3	-3			9	6		-5		-3	-8
fr:mang_#	-5
fr:mang_debout	-5
fr:mang_en	-5
fr:mani	6
fr:manon	-8	-2		3		-4				-2	-2		3	2			-5				6		-2
fr:manqu	5	10	11	10	-10	-2	3	-2	-2	-3	7	3	-4	6	-2		-14	7	-3	9	-3	-7	-3
fr:manqu_de	-5	5			-3	3					5			4			-3						4
fr:manqu_le	2
fr:manteau		-2	-4		-5												6	2		-7			-4
fr:manuel	4
fr:mar	4		-7	11	-2	-4	-5	-3		-4	-7	-4				-2	-3	8	-4	-8	-3	7	2
fr:mar_est	2
fr:mar_et		-4			4												8	-3		-3
fr:mar_le	4					-3							4					-4		-8		8	-2
fr:march		4	-8	-4		3	-3	-3	-3	-3	-3	-2	-3	2	-3	-3	-2	-5	-3	11	-3	-4	-7
fr:march_de	-3
fr:march_en	3
fr:march_la	-3
fr:march_le	-3
fr:march_numero	-3
fr:march_pas	7
fr:marchandis	-2
fr:marchandis_fraich	-3
fr:marcoux		-2			-3												-3	2		-4			6
fr:mard		-5	4		-13	6	2	-4	-4		-6	-4	5		-4	-4	3		3	-3	-5		-13
fr:mard_huit	-4
fr:mard_livr	-3
fr:mard_soir	-3
fr:mari		3		-5									5	6			5	-3				4	-7
fr:mariag	5		-5			4	4				3									7		-3	-5
fr:mariag_de	3	3		5		5	5				4						-5			10			-3
fr:mariag_nous	-2
fr:marie-ang	-10	-2			-5									-2
fr:marie-laurent		-4			3												5	-7	6				-4
fr:marigott	4			4	-2												9	-4		-2			-3
fr:marn	-3
fr:marn_aerien	-3
fr:marqu	4
fr:massag	6
fr:mat	6
fr:matel	-3
fr:matel_sans	-3
fr:materiel	3
fr:matern	-5
fr:mathieu	-3		-3	-7	-4					-2	-3		-2	-2			-4	-3		-3		2	8
fr:matin	2			-9	-19	-2			-9	-4	3		-13	-5	-9	-8	9		-2	-4	-3	-11	-4
fr:matin_a	3		-2	-4	-3	2					5		-2				-6	5		-10		3	6
fr:matin_deja	-2
fr:matin_est	-4
fr:matin_la	2
fr:matin_le	6	3		5						4							7	-3		-6	4		-2
fr:matin_repar	-4
fr:matin_sans	4
fr:matin_wow	-5
fr:matt	8	-3		9													-9	-2		-4		-2	11
fr:mauv	-7
fr:mauvais	-5
fr:mauvais_conscienc	-2
fr:may	6		-3	-7	-2						-3						-2	-3				-2
fr:may_they	-2
fr:mazout		-3			-2	2											-5	-4		10		-3	-2
fr:mdr	-5
fr:mdr_jen	-5
fr:me		-4	-6	11	4	-5	-5	-9	-7		-9	-7	2	-2	-7	-16	-12	7	-4	3		-3
fr:me_a	-5		-12	3	-5	3		2	-5		-6	-4	3	3	-5	-4	-11	3	-7	4	-5	4	9
fr:me_adress	-8
fr:me_annonc	2
fr:me_appel	6	5		2		3							4	3			-4			3		6	-4
fr:me_arrang	-5	-2
fr:me_attend	-5
fr:me_avaient	-3
fr:me_avais	3																-4	-2		9			-4
fr:me_avait	-10	-5	6		-5		-3	-2	-3	-4		-2	-5	-4	-3	-4	-2	-7		12		-4	-4
fr:me_avez	3	-3			5												-5	7					-3
fr:me_aviez		-4	6	-4	-3												3			-3			-2
fr:me_compt	4				-3												-5	9		-3			-4
fr:me_confirm	5
fr:me_demand	11		4	-7	-5	-3				-2			-2	4								-3	3
fr:me_detendr	-4
fr:me_dev	-5
fr:me_dire	6
fr:me_dit	8
fr:me_ecout	-2
fr:me_en	-5									4							2	-2			4		-4
fr:me_envoi	4	-3		4	7												8	3		-6			-3
fr:me_est	6		-4		4		4					5					4	4		-6			-3
fr:me_etais	-4
fr:me_evit	-4
fr:me_expliqu	2	-3	-3	-3	-4													5		-3			-3
fr:me_factur	3
fr:me_faire	-2
fr:me_fait	4
fr:me_indiqu	-4
fr:me_inquiet	-3
fr:me_laiss	4
fr:me_le		-6	-3	7	6	-2											-5	-7		9		-2	5
fr:me_les	3
fr:me_met	4
fr:me_ont	-7
fr:me_parl	4		-2		7	-2				5							12	-5		-8		-2	-3
fr:me_permet	-3	6				4							4	7
fr:me_plaindr	-6
fr:me_propos	3
fr:me_rappel	-6	2				4							7	6
fr:me_rassur	-3
fr:me_reclam	5
fr:me_repond	3				6	5				4			5				4			-6		4	-4
fr:me_sent	-3
fr:me_suis	4
fr:me_vendr	-3
fr:me_voila	5
fr:mec	3
fr:mech	3
fr:mecontent	-11	-7			-4	-4	-3		-2				-2		-2
fr:medecin	5	6		-5		7											3			-4		-4	5
fr:medecin_du	3
fr:mediatric	-3
fr:mediatric_nous	-3
fr:medical	3
fr:mehd	-7	-4											-2
fr:meilleur	-5
fr:meilleur_appl	-3
fr:meilleur_crep	-2
fr:melang	-5
fr:membr	-4
fr:meme	-10	-12		9	-3	-5	-6	-8	-8	-9	-5	-7			-8	-8	4			-6	-8		4
fr:meme_a	5
fr:meme_avec	-5
fr:meme_blagu	-4
fr:meme_ca	-3
fr:meme_de	5
fr:meme_descendu	-4
fr:meme_en	4
fr:meme_et	-3
fr:meme_fauteuil	2
fr:meme_garant	-4
fr:meme_la	5
fr:meme_le	-2
fr:meme_mon	-9
fr:meme_pa	3
fr:meme_pas	-5
fr:meme_pass	-2
fr:meme_pour	-6
fr:meme_que	-8
fr:meme_rien	-2
fr:meme_temp	3
fr:meme_un	-12
fr:memes	7
fr:menac	2
fr:menac_de	2
fr:menag	4
fr:mention	4
fr:menu		-4	3			-2											8	-4		-10		5	-4
fr:menu_enfan	-2
fr:menu_sans	4
fr:menu_sur	-3
fr:menuis	3
fr:menus	4
fr:mer	-11	-3	-5		-6		-3	-3	-3			-3	-4	-4	-3	-4	-3		-2	-4		-4
fr:mer_a	-2				-3	-2				3	-2		-2	-2			-2	2			2	-2	-4
fr:mer_ce	-5
fr:mer_de	-7
fr:mer_en	-3
fr:mer_qui	3
fr:mer_veuv	-3
fr:merc	-19	-14	2	16	-11	-11	-10	-8	-9	-4	-10	-9	-10	-12	-9	-8	-7		-7	4	-5	-8	3
fr:merc_a	-4	-4	2	5													3			-5			-2
fr:merc_beaucoup	-3
fr:merc_bien	-5
fr:merc_de	-5	-6	-5	7	-3	-4	-4	-3	-3	-3	-3	-3	-3	-4	-3	-2	-2	10	-3	-11		-3
fr:merc_encor	-2
fr:merc_le	-2
fr:merc_les	-3
fr:merc_pour	-3
fr:mercii	-3
fr:mercred	-8	-5	-4	7	4	-6	-3	-2	-2	-3	-5	4	-4	-4	-2		-14	-4	-3	10	-2	-7	9
fr:mercred_le	-5
fr:merit	-2
fr:merit_de	-3
fr:mers	-2
fr:mers_au	-2
fr:merveil	-2
fr:mes	4	-5		6		-3	2	-7	6	-10	-9		-4	-2	6	-9		-5	-10	3	-8	-3	3
fr:mes_bas	-3
fr:mes_bott	-3
fr:mes_client	9	-4	7	-4	-3												-5	2		6			-4
fr:mes_compl	-2
fr:mes_comprim	-4
fr:mes_deux	4
fr:mes_elev	5
fr:mes_enfant	-3
fr:mes_lunet	3
fr:mes_nouvel	-3
fr:mes_parent	4
fr:mes_patient	3
fr:mes_remerc	-3
fr:mes_salut	3						4					5						6					-3
fr:mes_velos	-5
fr:mes_voisin	-10
fr:messag	-7	12	5		5	-5	-3		-3	-2	-3	5	-2	12	-3	10	-3	3		4		-2	-6
fr:messag_a	-3
fr:messag_de	-2
fr:messag_egar	-3
fr:messag_ne	-3
fr:messager_se	-3
fr:mesur	5	3		6	-3	4												-3					4
fr:met	11		-7	6			3	-3	-3	-3	-4	-3	-4	5	-3	5	7	-6	-4	-8	-3	-6	6
fr:met_un	6
fr:metr	5		10	4		3											-5	-3		8			-4
fr:metr_de	4
fr:mettr	6		-6	6		-3				-2	-2		-2	-2		-2	4	-5	-3	-8		-3	8
fr:mettr_a	6
fr:mi	2
fr:micro	-5
fr:micro_a	-4
fr:mid	-7	-3		-2		-3	-3	-3	-3	-5		-3		-5	-3	-3	-12		-4	11	5		-8
fr:mid_le	-2
fr:mid_maison	-3
fr:mien	3	-3	7		-3					-2							-2			-8			8
fr:mien_lav	-4
fr:miet	-4
fr:mieux	-4	3	-4	7	3	-3			3	4			-4	-2	3			-4			4		-3
fr:mieux_depuis	-2
fr:mieux_que	3	3	-4	6	4					4										-4	4		-3
fr:migrain	5
fr:migrat	-3
fr:migrat_de	-3
fr:milieu	5
fr:mill	-3
fr:mille-feuill	-2
fr:mille-feuill_etait	-2
fr:min	3	-8	-10	-8	5	-6	-5	-5	-5	-5	-7	-5	-5	-5	-5	-5	-6	4	-7	6	-5	-5	-12
fr:min_un	-3
fr:minimum		3	-2		3	-3					5			5			-5	-3	6	3			-3
fr:ministr	-3
fr:minuit		-2		4													7			-8			-4
fr:minuit_a	-3
fr:minuit_et	-4
fr:minut	-7	-10	-5	4	-2		-6	-5	-5	-6		-5	-7	-9	-5	-7	-5	-3	8	6	-5	-8	-14
fr:minut_a	3
fr:minut_au	3
fr:minut_avant	2
fr:minut_avec	-4
fr:minut_chrono	-3
fr:minut_de			2	3	3	3					-2						-10			10		-2	-3
fr:minut_la	-3
fr:minut_le	4
fr:minut_pis	-2
fr:minut_pour	3
fr:minut_sur	-3
fr:minut_un	-10
fr:mis	3	5	-9				5	3	-4	-6	-3		-7	-7	-4	-3	13	-13	-6	-11	3	-12	9
fr:mis_a			-2	6		-2	3																-3
fr:mis_de	-6
fr:mis_du	-3
fr:mis_en	5	6	-2	3	-6		5	5						-2			-7	-5		3		-3	9
fr:mis_la	-3
fr:mis_le	5
fr:mis_tout	-2
fr:mm	2
fr:mm_ma	-3
fr:mme		6	-9	10	-17	6	-6	-4	-6	-6	7	-6	2	-8	-6	-4	-5	-3	-7	-8	-6	8	4
fr:mme_arsenault	-2
fr:mme_bianch	-3
fr:mme_tess	-2
fr:mobil	4
fr:mod	-2
fr:mod_nuit	-3
fr:model	-9						-3						4	3
fr:model_de	-6
fr:model_du	-3
fr:model_le	-2
fr:modem	-4
fr:modest	-6
fr:modest_me	-4
fr:modest_travail	-2
fr:moelleux	3
fr:moelleux_calm	-2
fr:moi	12			5	6	-7	-13	-3		6	-5	-3	3	-9		-8	3	-5	-3		6		-11
fr:moi-mem	3	-2	2		3												-3	4					-3
fr:moi-mem_mal	-4
fr:moi_ca					6												3		6	-10
fr:moi_de		3	5	-3	3	-3			7						7		13	-9		-12		-2	4
fr:moi_et	2
fr:moi_je	9	-3	-2	6	8	-3							3	3			4	-8		-3	6		4
fr:moi_non	-4
fr:moi_qui	3		-3			4				4			4	-2			-9			7		3	-5
fr:moi_un		-3			-3												-4	2		5			-3
fr:moindr	-7
fr:moindr_grinc	-3
fr:moins	10			3	6	4	-3	-2	4	-2	2		4	-3	4	-3	4		-3	2	-2	-6	-10
fr:moins_cher	-10
fr:moins_cinq	5
fr:moins_quart	-3
fr:mois	5	4	7	-5	4	-8		-4	-4	2	3		-5		-4	-3	5	-7	-5	2	-4	-6	4
fr:mois_apres	2
fr:mois_ci	-2	-3			-5
fr:mois_de		-5	6															-3		4			-3
fr:mois_et	3
fr:mois_pour	4
fr:mois_sans	-6
fr:moisissur	2
fr:moit	12	-4	-3	4	2	-2											-7	6	8	-8			-3
fr:moit_de	3
fr:moit_du	4
fr:mon			-8	10	-4		3	-12	-4		-10	-6	5		-4	-12		-9	-6		-4	8	10
fr:mon_ancien	-3
fr:mon_appel	-2
fr:mon_assur	5
fr:mon_auto	-4
fr:mon_bac	6
fr:mon_beb	-5
fr:mon_bureau	3	5				7			8				8	3	8							4
fr:mon_caf				4	-3	3	2										-6			8			-4
fr:mon_cel	4
fr:mon_chapeau	-3
fr:mon_chat	-10
fr:mon_chien	2
fr:mon_chum	-2
fr:mon_cocktail	-3
fr:mon_compt	3
fr:mon_conseil	3
fr:mon_cot	4	-3															-3
fr:mon_deuxiem	-2
fr:mon_domicil	-2
fr:mon_doss	-4	4		2		3	5						4	3			-5	-2				2	5
fr:mon_doudou	-4
fr:mon_epaul	-5
fr:mon_fil	-2	3	-2		-2	5					3						-2					2	-2
fr:mon_frer	2
fr:mon_grand-per	-3
fr:mon_inquietud	-2
fr:mon_litr	-3
fr:mon_manteau	4
fr:mon_mar	-4			5		-3								5			4	5				-3	-3
fr:mon_nom	5
fr:mon_numero	4	9	-2	2	-3	4	6			4			8				-4	-4		-7	-2	7	5
fr:mon_parterr	3
fr:mon_per	-7		-3		2												7	-3
fr:mon_plat	-3
fr:mon_portefeuill	-3
fr:mon_recour	-3
fr:mon_relev	7
fr:mon_rendez-vous	3
fr:mon_retour	-3
fr:mon_sac	3
fr:mon_telephon	2
fr:mon_trajet	-4
fr:mon_velo	6	-3	-3		2												10	-3		-9			-2
fr:mon_vieux	-2
fr:mon_voisin	3	-3	-4	-7	2												-5	8	6	-8			-4
fr:mond		-10		-5	9	-8	-4	-3	-3	-4	-6	-3			-3	-3			8	-5	-4	-2
fr:mond_en	-8
fr:mond_est	-2
fr:mond_fiabl	-8
fr:mond_qui	2
fr:moniteur_au	-2
fr:monoxyd	-5
fr:monsieur			-3			4		-5	-5	2	2	-5	5		-5	-4	5	3	-6	-4			-15
fr:monsieur_a	11	5	-3	-7	-3	2				3	4						4	-3		-4	4	-2	-4
fr:monsieur_des	-4
fr:monsieur_lenoir	-3
fr:monsieur_vachon	3	2			-2	4				4			8	3			-3	-2				6	-3
fr:mont	10		-7		8	-6	-4	8	-3	-3	-3	6	-4	-4	-3			8	8	-12	-3	-6	-13
fr:mont_de	8
fr:mont_final	-2
fr:mont_un	-4
fr:mont_une	-3
fr:monteur	6			3					4				-2		4		-6	-6		10			-3
fr:montr	-4	6			4	6			7	3	-3		8	5	7	6	-6	-5		6	-2	4	3
fr:montr_en	-4
fr:mor	-5
fr:mor_to	-2
fr:morceau	2
fr:morning		-4		4	-8		-2	-3	-4	-4	3	2	-3	-5	-4	-2		-5			5	-3
fr:mort	13	-5		3	-3								-3	-3			-7	-3		3		10	-5
fr:mot				-3	2		-2		3	2	-3		-5	-4	3		5	-5	-3	-3	7	-3
fr:mot_de		-4	-2		5												8	-2		-9		-3	6
fr:mot_gliss	-3
fr:mot_la	-4
fr:mot_pour	-4
fr:moteur	6	-3		-3	-2												8	3		-9			-4
fr:motif	6
fr:motiv	-6
fr:motiv_et	-3
fr:motiv_expliqu	-4
fr:mouill	11	-4	-9	-9	-4	-3	-2	-2	-2	-2	-2		-2	-3	-2	-3	11	-3	-2	-10	-2	-2	-4
fr:moul	5
fr:moulin	-3
fr:mouss	4	-3	-5	-4	-3												2	-3		3
fr:moyen	2										3
fr:moyen_de	-3
fr:mr	10		-5	6	11	-6		-2	6	-2	-4	-3	4	4	6		11	-8	-3	-20	-3	7	2
fr:mrci	-4
fr:much	-4
fr:municipal_gratuit	-2
fr:mur	11	-5	-3	2	-3	-2											3	-5		6		-3	-7
fr:mur_chaqu	-4
fr:mur_de	4
fr:mural	2
fr:musiqu	7	-6			-6	-3					-2			-2			-6	6		-5		5	-7
fr:my	18		-5		-6		-5	-4	-5	-5	5	-6	-6		-5	-5	11		-7	-3	-5	-7	-6
fr:my_broth	-2
fr:my_own	3
fr:n		-2	6	-4	2												9	-4		-5			-4
fr:n_#	-4
fr:nadi	-3
fr:nam	8	-3			3												-5	-5		-5			11
fr:namur	6
fr:nanci	-7	-6	-3	4	-9	-4	-2		-2	-2	-2	-4	2		-2		-7	14	-3	-14	-2		-8
fr:napp_blanch	-3
fr:navet	-3
fr:navet_du	-2
fr:navigu	-2
fr:navigu_enfin	-2
fr:ne	8		5	4	-5							-3		-11		-12	-9	4	-19	2	-3	7
fr:ne_a	5	-3	5	-4	-7	-2		3	-4			2	-6	-6	-4	-2	-5	7	-3	-3	7	6	-15
fr:ne_ai	4	11	-10		-4	-5	-5	3	7	5		6	-9	-8	7	-4	4	-10	-4	-8			10
fr:ne_avaient	-3
fr:ne_avait		5		-5	-3				7		4				7		5	6		-11		2	-2
fr:ne_avanc	2
fr:ne_boug	2
fr:ne_chipot	-3
fr:ne_cri	-6
fr:ne_ecris	5	5							7		3				7		4					-2	-2
fr:ne_en			-2	5	3	-3				4	-2		-3					-6				5	2
fr:ne_est	7		2	-7	-10	-8	-3	-2	-3		2	-2			-3		3	-3	-3	4		-3	-9
fr:ne_exist	3
fr:ne_fait	-5
fr:ne_le	5	-2	-2	7	-4								5				-9			5		3	-4
fr:ne_me	4	-3			3													-5		6
fr:ne_ont	3
fr:ne_oubl	-10
fr:ne_part	-8
fr:ne_pas	8		2	3		-4			6	-2			-4	-3	6		12	4	-2	-17	-2	3	-7
fr:ne_pass	3
fr:ne_perd	-3
fr:ne_peut	3
fr:ne_plus	-9	-4			-2	-3
fr:ne_pouv	-3
fr:ne_sais		-2			-2												-3						6
fr:ne_sait	4			2	4	-2							4	3			-5	-2		6
fr:ne_sav	4
fr:ne_se	11	2	-4	6	7						7		-3				-12	6	-2	6	-2	-4
fr:ne_sera	-3
fr:ne_sont	5
fr:ne_suis	3	-3		3	-2												-4	5		3
fr:ne_te	-4
fr:ne_veut	8	6	-2	8	-4	4							5				2	-3		-5			5
fr:ne_veux		5								5			4	3			4			-6		2	5
fr:ne_vois	6
fr:ne_y				-2	3	-2						3		-3			8	4		-10		-3	-4
fr:neig	4	3	-4	6		-2								6		7	-3	5		3		-3	-3
fr:neig_bien	-3
fr:neig_le	-3
fr:neon	7
fr:net	5
fr:nettoi			-4		-3	5				4			4					-4		3		4	-3
fr:nettoi_pend	-3
fr:neuf	8	-3	2			-2											5	-5					-4
fr:neuv_pour	-4
fr:nev	-4
fr:new	-5	-3	3	-4	-5	-2								-2			5	-3		-4		-2	4
fr:new_design	-3
fr:next	4	3	4		3	7					-4		-2	7		-2	4	-2				-3	-6
fr:nez	7	-4	-2		3												-3				6	-3	-3
fr:ni	8	5	-5	6		-6	-2		-2	4	-3	-2	7	-3	-2		-16		-2	7	5	5	-2
fr:ni_le	3
fr:ni_sur	2
fr:niaisag	-4
fr:nic	14	-2	-6	-2	-7									-2			4	4	-4	-8			-5
fr:nic_one	2
fr:nickel	3		-4	-9	-5												6			-4			-3
fr:nickel_le	-3
fr:nico	6	-5		7	-3	-3					-2						-7	-4		5		5	-4
fr:nid-de-poul	-3
fr:nid-de-poul_bouch	-4
fr:niec	5				-3	2					4		-2				-5	7		-10		4	3
fr:night	4	-3	-4	-5	-4	-3								-3		-2	-5		-2	2			-4
fr:nikel	-8
fr:nikel_jrecommand	-2
fr:nikel_un	-4
fr:niveau	6
fr:no	-3		-8	5			-3	3	-4	-4	3	-4	-4	-6	-4	-4	-3	5	-3	4	-3	-4
fr:no_argument	-4
fr:nobodi	4
fr:noc	2
fr:noel	-3	-4	10	-11		-2												-3	5			-3	-5
fr:noel_ce	-2
fr:noel_pis	-5
fr:noir	11			3	-2												-6			10			-4
fr:noir_mat	6
fr:nom	14	7	6	11	-12		3	7	-4			3	4	6	-4	-4	-15	-4	6	-3	-4		13
fr:nom_de	3	7	9	4	-6		5	4			2	4	-3	2		-2	-6		-2	4		-6
fr:nom_la	4
fr:non	5		8	8	15		-4	-3			-3	-4				-4	4	-8	-6				-10
fr:non_peut	-4
fr:non_plus	-3
fr:non_y	-3
fr:nord	-5
fr:normal	8		-6	3		-2				5				-3			-6	-3	-2	-5		-3	13
fr:nos	-5	-4	-6		-5	-6	-5	4		-3	-3	-3	-4	-6		-2		-4	-2	-8			11
fr:nos_bureau	-4	-2
fr:nos_congress	-2
fr:nos_fenetr	2
fr:nos_format	-4
fr:nos_vingt	-2
fr:not	5	6			-21	7	-4	-8	-2	-9	4	-9	3	6	-2		-7	3	-9	2	-8	-5	3
fr:not_a	3	7														7		7		-6			-2
fr:not_au	3
fr:not_bien	3
fr:not_chang	-2
fr:not_de	2
fr:not_in	3
fr:not_one	-2
fr:nothing_mor	-2
fr:nothing_to	-6
fr:notic	3
fr:notif	2
fr:notre	-13	4		8	-14	-10		-5	6			-5	-7		6	-4	12	8	-3	-18	2		-12
fr:notre_chambr	-2
fr:notre_char	-3
fr:notre_demand	3
fr:notre_doss	-4
fr:notre_fidel	-2
fr:notre_fil	-2
fr:notre_fill	-4
fr:notre_intim	-3
fr:notre_inventair	-3
fr:notre_nom	3
fr:notre_reseau	-3
fr:notre_reveillon	-2
fr:nous	3	8	4	10	-8	2	-4	6	4	-3	4				4	-6	-7	6	-9	6	-8	-2
fr:nous_a	3		-2		-5	-5	-2		8	2	-3	-2	-3	-3	8		4	2	-2	-10			6
fr:nous_annonc	2
fr:nous_autr	-5
fr:nous_avions	3	7			-3	2		5			4	4					-3						6
fr:nous_avons	3	-2		-6						3							8			-9			2
fr:nous_envoi	-4
fr:nous_etions	5	-2	-2	3	-3												-6	9		-4
fr:nous_le		5			-5	4		5					4	3			-4	-4				3	6
fr:nous_ne	-5
fr:nous_nous	8	-3	-2		-3	3											-3	6		-7		3	-5
fr:nous_ont	-6
fr:nous_renouvelon	-3
fr:nous_simplifient	-2
fr:nous_sommes	13	5	-4	6	-2	-4		6		3			2				-9	-7		7			5
fr:nous_tenon	-3
fr:nous_vous	-3
fr:nouveau	-5		5	-8	-8	-6		-3	-3	-4	-4	3	-4	-4	-3	-3		-5	-3	3	-4	-6
fr:nouveau_a	3
fr:nouveau_bus	-2
fr:nouveau_la	-5
fr:nouveau_routeur	-4
fr:nouveau_son	-4
fr:nouvel	-4		11		-3		-5	3	-3	-4	-4	3		4	-3	-4	-3	-3	-3	6	-2		-3
fr:nouvel_caiss	-2
fr:nouvel_dat		3	7											5				-3					4
fr:nouvel_gestionnair	-4
fr:nouvel_grill	3
fr:nouvel_messager	-3
fr:nouvel_pour	-6
fr:nouvel_une	-3
fr:novembr	8	5		6	-3	6					-2						-8			3		3	4
fr:now	4	-4	-4		2	-2		-2	-2	-2	-3	-2		-3	-2		3	3	-2	-5			-5
fr:nowher	5
fr:nuag	-4
fr:nuag_pis	-3
fr:nuit	-12	-3		-4	-8	6		-5		-6	4	-6	-8	-9		-4		-7	-4	3	-4		2
fr:nuit_a	3	5		2	-3	8					8		-2				-7	-4		5			3
fr:nuit_est	-10				-3
fr:nuit_on	-4
fr:nuit_plus	-3
fr:nuit_repos	-3
fr:nul	2
fr:null	4
fr:null_part	3
fr:numero	13		-2	7		-2	4	-4	-4		-6	-4	7		-4	-3	6	-6	-4	-5	-5	7	3
fr:numero_#	3
fr:numero_de	10	-4		2		-4					-2		3	2			-8					6	3
fr:numero_du	-4
fr:numeros	4
fr:nuqu	5
fr:oblig	-3
fr:occup	-5	-4	6	-2													7	-2		-3
fr:occup_et	-5
fr:octobr		-4			2	-2						4		-2			-7	6		8		-2	-7
fr:odet	4	-4		2													-3					5	-3
fr:odeur	-6
fr:odeur_du	-3
fr:oeil	5
fr:of	15	-5	-5	8		-3	-2	-3	-3	-3	-3	-3	-3	-3	-3	-2	9	-3	6	-10	-4	-4	-11
fr:off	-8
fr:off_gui	-3
fr:offert	4		2		5	-2				5							6	-5				-3	4
fr:offic	-3
fr:offre	-4	6	-2	3	6				11		-2		5	-2	11		8	-5	6	-10			-3
fr:offre_de	4
fr:oignon_addit	-2
fr:ok	-12
fr:ok_depuis	-4
fr:on	14	-6	-7	3		-10	-13	-4	-12	-5	-6	-10			-12	-9	7		-5	-11	-3	-2	-5
fr:on_a	9	-3	-9	-3	-12	-6	-4	-3	-3	-4	-4	-3	-4	4	-3	4	12		-5	-14	4	-6
fr:on_arriv	2
fr:on_attend	3
fr:on_aurait	2
fr:on_avait	8	-5	-4	-3		-2											-2	9		-3		-2	-4
fr:on_command	-5
fr:on_demand	-6
fr:on_dir	5
fr:on_en		3	-2		-2								4					-3		-7		4	6
fr:on_est			-4		4	-5	-2		-2	5	4	-2	-3	3	-2			-3	-3	-4	-2	-5	11
fr:on_etait	4	-5		3													11	-4					-8
fr:on_fait	-9
fr:on_gel	-6
fr:on_le	10	-6	-5	12	7	-5	-2		-3	-2	-4		-3	-3	-3		2	-5	-4	-3	-3	-5	7
fr:on_lui	7	4		4	-7						6		4				-9	2	4	-2		3	-4
fr:on_march	3
fr:on_me	17			4	7		-3	-3	-3	2		-3	4	3	-3	-2	5	6	-6	-16	-4	5	4
fr:on_my	-2	-3				-3
fr:on_ne	-4	-5	2		5	-3	3	-2	-3	2	-5	-2	-5	-4	-3		-5	-3	-3	7		-6
fr:on_nous	10
fr:on_parl	-3
fr:on_pass	-7
fr:on_peut	-8				-2
fr:on_puiss	-3
fr:on_repond	-3
fr:on_sait	-4
fr:on_se	8	4	-2	-6	3	2	-4	5	3	-4	-5	-3	7	2	3	-3	11	3	4	-12	-3		-11
fr:on_sort	2
fr:on_souhait	-2
fr:on_the	7
fr:on_tim	5
fr:on_vend	-3				-3
fr:on_voit	10	-3	-3	-3	-2												-9			10			-4
fr:on_y	-2	2				4											-2					4
fr:one	2	-6	-5	6	-8	-5	-3	-2	-3	-3	-3	-3	-3	-5	-3	-3	-9		6		-2	-3
fr:one_click	-3
fr:only		-2			3												6						-4
fr:ont				-6	2	-8		4	5	-4	-4	-3	-6	-7	5	-3	-3	-11	-4	7	-4
fr:ont_appel	-3
fr:ont_arrang	-3
fr:ont_attendus	-4
fr:ont_disparu	3
fr:ont_dissuad	-3
fr:ont_dit	-8
fr:ont_emball	-2
fr:ont_ete	4
fr:ont_fait	-2
fr:ont_laiss	3
fr:ont_pai	-4
fr:ont_pret	-4
fr:ont_rappel	-2
fr:ont_remarqu	-2
fr:ont_repar	-3
fr:ont_repr	-3
fr:ont_respect	-3
fr:ont_ressuscit	-3
fr:ont_rouvert	-3
fr:ont_sauv	-2
fr:ont_trouv	-12
fr:ont_unanim	-2
fr:onze	-4	3		2	-5	8				4	-4		4	-2			-7	-4		3		3	4
fr:onze_an	-6
fr:onze_jour	2
fr:onze_minut	-3
fr:open	-3				-5
fr:opened	7
fr:oper_ce	-2
fr:oper_un	-3
fr:ophel	7		-5	8	-8	-4		4	-3	-3	-3	-3		4	-3		-6	-8		6	-2	-2	5
fr:oppos	-2
fr:oppos_a	-4
fr:option	4
fr:or	-7					-6	-3	-3	-3	-4	3	-3	-4	2	-3	-3	3		-3	-6		-4	9
fr:or_le	2
fr:or_mon	-2
fr:or_qui	-2
fr:orang	-3
fr:ordi	-3
fr:ordi_dans	-4
fr:ordinair	-2
fr:ordon	3
fr:ordre	-8	-3		3													-5	2		7
fr:ordre_tip	-5
fr:oreiller	4
fr:organis	-7	-2			-4
fr:orient	-2
fr:orient_vers	-2
fr:orthodont	7
fr:ose	8			-3				5				5						4					-4
fr:osei	4
fr:osteopath_qui	-3
fr:ou	-16	-8	-2		3	-3	-9	5	-8	-3					-8	-6	2	7	6	-7	-6		-5
fr:ou_a	3
fr:ou_bien	-6
fr:ou_ca	-5
fr:ou_ce	-4
fr:ou_cet	-4
fr:ou_de	-5
fr:ou_en	-5
fr:ou_je	-5		5	-3	3	3				3			4				6			-3		4	-6
fr:ou_quoi	5
fr:ou_se	-5	-2			-3
fr:ou_tu	-3
fr:ou_un	-4
fr:ou_une	-4	-3			3
fr:oubl	-12	-3	-3	9	4												-4			6
fr:oubl_a	-4
fr:oubl_dans	2
fr:oubl_pas	-10
fr:oui	2	3	-5	5	7	-2				-2			-2	5		5	8	-4					-3
fr:our	-7	-3			2									-2		-2	4	-2		-8			5
fr:out	8	2		-3										3			-7	-3		11			-4
fr:outsid	8	3	-2	-7	4	7			-2		-4		-2	7	-2	-2	15	-2	-2	-14		-3	-4
fr:ouvert	13	4	-7	5	-8	7	4	-2	-3	-3	2	-3		-5	-3	-2	6	3	-4	-13	-4	3	4
fr:ouvert_et	2
fr:ouvert_lund	-6
fr:ouvr	13	5	-5		-3	-5		9	3			4	2		3		-6			7		3	-7
fr:ouvr_aid	-3
fr:ouvr_je	4
fr:ouvr_mon	7
fr:own	6			3	4													4		-10			6
fr:p	3
fr:pa	9
fr:packed	-4
fr:paf_repons	-2
fr:pag	12		5	-5	-7	-2		6		-3			-2	-2			-9	4		4	-2	-3
fr:pag_blanch	3
fr:pag_de	2
fr:pag_lisibl	-4
fr:pag_sans	3
fr:pai	10		-16	8	18	-15	-5	-8		-3	-8	-8	-4	5		2	4	3	10	-10	-8	-4	-5
fr:pai_#	4	-5	-2	5	11	-3											-4		13	-8		-3	-5
fr:pai_de	7	4	-6	4	4	-3			3	3			-3	4	3		4		-2	-3			-2
fr:pai_deux	-4
fr:pai_en	2
fr:pai_le	4
fr:pai_les	6
fr:pai_ma	-4
fr:pai_par	-3
fr:pai_pas	4	-3		2	11												-4	6	-2				-3
fr:pai_tout	2
fr:pai_un	5
fr:paid	4	2	-4	5	4			6									-10			6			5
fr:pain	-5	-3															-4	-4		9			-3
fr:pain_chaud	-3
fr:pain_de	5
fr:pain_tied	-4
fr:pair	2
fr:paix_aux	-3
fr:pan	5
fr:pani	3
fr:paniqu	-12
fr:paniqu_je	-3
fr:pann	-25	-7			-3	-5	-2		-2	-2	-4		-3	-3	-2
fr:pann_a	-13
fr:pann_de	-13	-2			-2
fr:pann_prevu	-3
fr:pann_que	-3
fr:panneau	3
fr:panoram	4
fr:pans	4
fr:pans_usag	2
fr:pantout	-3
fr:pap	2
fr:paper	-4
fr:paper_inutil	-3
fr:papi	20	7	-7		7		-4	7	-2		-3	4	-4	-3	-2		8	-4	-4		3	-7
fr:papi_de	4
fr:papi_journal	4
fr:papi_sur	4	5		5	-5	-2		8				5					4	3		-9			3
fr:paqu	-3	-3	8	-8													7			-4			-2
fr:par	11	10	-11	9		8	6	-10	-5	-5	-6	-11	4		-5		9	-12	5	-9		3	-4
fr:par-dessus	6	-2		4	-3						5						10			-12		3	-6
fr:par-dessus_la	3
fr:par-dessus_le	3			4	-2						5						10	-2		-11		3	-4
fr:par_cart	-4
fr:par_cette	-3
fr:par_coeur	-3	3	-3			4							7	6						-4		5
fr:par_contr	16	-6	-11	-8	-5	-3	-2			-2	-2		-3	-3		-3	6	-5	-3	3		-4	-8
fr:par_cours	-2
fr:par_des	4		7	8	3		5											-4		7			-4
fr:par_ecrit	6	5	-3	5		5	2				-3						-2	4				-4	3
fr:par_en	6
fr:par_jour	4
fr:par_la	5		4	-7	4	4					-2		-3	-2			12	-3	-4	-11	5	-6	-5
fr:par_le	5	-2	-3	2	3						2		5				-6	-2	6	-4		4	-2
fr:par_lech	-3
fr:par_leur	3
fr:par_mail	3	11	-3		-2	2					3		5	5		7	-2	5		-6		4	-2
fr:par_mon	-5
fr:par_monsieur	-3
fr:par_quelqu'un	-2
fr:par_terr	4
fr:par_texto	-2
fr:par_trois	2
fr:par_un	8				-5	2					3		5				-6	-3	6			4
fr:par_une	2
fr:par_video	-2
fr:parad	-3
fr:parait	3
fr:paraitr	3
fr:parc	6		-8	11	14		-3	-3	3		-6	-3	2	-6	3	5	-7	4	3	8	7	-10	-12
fr:parc_a	-2
fr:parc_que	8		-8	10	14		-3	-3	3		-6	-3	2	-6	3	6	-7	4	3	6	7	-9	-11
fr:parc_ref	-2
fr:pardon	-5
fr:pareil	-6	5				3				3			-2				-5	-5		4		3	3
fr:pareil_avec	-5
fr:pareil_un	-3
fr:parent	5	5	-3	9	5	-4			9				-2	-2	9		6	-2		-12			5
fr:parf	-14
fr:parf_comm	-2
fr:parfait_jreviendr	-3
fr:parking	5
fr:parl	14	11		-5		4		-4	-5	10	3	-4	13	6	-5	-4	2	-11	-6		3	7
fr:parl_a	-2	9					5						10	8			-3	-4				8	-3
fr:parl_de	9	-2	5	-4	4						2		-2				10	-8				-4	-5
fr:parl_plus	4	-3		3	3													-3		-2			6
fr:parlent_encor	-2
fr:parol	-7
fr:parol_pour	-3
fr:parrain	-3
fr:parrain_qui	-3
fr:part	6	-8	-4	-3	-3	-5	-11	-7			-11	-2	-12	-11		-6	7			-6	-9		-6
fr:part_#	4
fr:part_a	6
fr:part_avec		-5
fr:part_ce	2
fr:part_dans	-3	-3			-4		-3
fr:part_de	3	-3		3	6												7	-10					5
fr:part_en	-2	-5			7	-2											7	5		-7		-2	-2
fr:part_le	-4				-3	3
fr:part_lund	6
fr:part_parc	-6
fr:part_reconnu	-3
fr:part_vers	3
fr:partenair	-4
fr:partent	3
fr:parterr	3
fr:parti	3
fr:parti_de	2
fr:partout	-7	-3				-3	-2		-2		-3	-2		-2	-2		-4	7					-3
fr:partout_raccourc	-3
fr:partout_sur	-5
fr:parvenu	3
fr:pas	3	-5		4	5	-5	-7	-6		-4	-9	-8	-4	-6		-7	4		-4	-3		-4	-5
fr:pas_a	8		-2	4	7		5			3			-2				6	-3	-2	4	3	-4	-10
fr:pas_apres	-4
fr:pas_au	-2
fr:pas_besoin	-3
fr:pas_bet	-2
fr:pas_bien	-5
fr:pas_boug	-3
fr:pas_ce		5				6					2						-4	-4		6		2	-3
fr:pas_cette	-2
fr:pas_cher	-2
fr:pas_command	2
fr:pas_de	-16	-3	7	8	4	-10	-8		-7	-2	-2		-10		-7	-6	6	-8	8	-11		-6	9
fr:pas_en					-4	4	5
fr:pas_encor	4
fr:pas_entendu	-7
fr:pas_ete	3
fr:pas_eu	-7
fr:pas_fach	5	-5		4	-6	-3					-3		-2				-8	-3	5	5		-3	-2
fr:pas_fait	-2
fr:pas_la		7	-2	2					3	3	4		-5	-3	3		-6				2	3	-4
fr:pas_le	2		9	-5	4		-3	-2	-3	2	-4				-3	-2	8	-4	-4			-3	-8
fr:pas_les	3
fr:pas_mal	6
fr:pas_me	3
fr:pas_moyen	2
fr:pas_normal	4
fr:pas_perdu	-2
fr:pas_pour	4	7	-3		2	4			7		2				7		5	4		-4		-4	-4
fr:pas_puis	-4
fr:pas_que	-4					6					4		4	3
fr:pas_repondu	2
fr:pas_se	2
fr:pas_si	5				4												-6						6
fr:pas_son	3	3					3				4						-2			-3		7	-2
fr:pas_su	3
fr:pas_sur	5
fr:pas_un	-6		4	-2		5	-2		4	-2	-3		11	6	4	-2	-4		-3		6	3	-5
fr:pas_une	-9	2		3	4	-4	-3	-2	-3	-4	-3	-2	-3	-4	-3	5	13	-3	-4	-8	-2	-4	-6
fr:pas_vit	-3
fr:pas_vu	6
fr:pass		7	-13	9		3	4				-9			-16			-6	-9	6	3	-4	-4	5
fr:pass_a	-3
fr:pass_au	2
fr:pass_ce	3	6		3		4	4					4					-5	3		6			-3
fr:pass_chapeau	-4
fr:pass_dans	-8
fr:pass_de	-8			2	9	-3	3										5	-3	5	-3		-4	-4
fr:pass_en	3
fr:pass_hi	4
fr:pass_la	5	2	-4	2	-3		5			3							-6			5		-3
fr:pass_le	11		-3	4	-5	-4		6	3		-2		-3	-3	3		-9			-5		6	4
fr:pass_les	-5
fr:pass_ma	-8
fr:pass_par	-2
fr:pass_pour	2
fr:pass_tro	-4
fr:pass_un	3			3		3			5				6		5		-5			11		-3	-3
fr:pass_une	-6
fr:passag	2
fr:passed_first	-3
fr:passion	-4
fr:passion_et	-4
fr:pat	7	-4		2	-3	-2											-5	-5		-11		4	10
fr:pat_chinois	3
fr:patienc	-11
fr:patienc_admir	-3
fr:patienc_de	-8
fr:patient	7	-5	-7	6	4	3	-2	-2	-2	-2	-3	-2	3		-2		-4	-6	5	-5	-3		7
fr:patient_furieux	-4
fr:patient_sans	-3
fr:patiss	-2
fr:patron	-11
fr:patron_au	-4
fr:patron_qui	-3
fr:patron_vient	-4
fr:paul	3
fr:paus	-5
fr:paus_au	-2
fr:paus_clop	-3
fr:pauvr	5
fr:pc_a	-2
fr:pech	4
fr:pediatr	-3
fr:pediatr_a	-2
fr:pein_de	-4
fr:peintur	3
fr:pellet	5	-4	-2	-5													-10	10		-5		-2	6
fr:penal	2
fr:pend		10	-6	-4	-5		3	3	-3	-4	-7	7	2	8	-3	6	4		-4	-10	-4		7
fr:pend_la	4
fr:pend_les	-3
fr:pend_ma	-3
fr:pend_que	-3	2		2		-3							5	6			10	-4		-9		4	-3
fr:pend_une	6
fr:pendul	-3
fr:pendul_de	-3
fr:pens	-9		-2	2					-2	3			4	-3	-2		-8	-3	6	-6		3	6
fr:pensent	8	-3	-4	-3	-3												-7			10			-4
fr:pensent_que	8	-3	-4	-3	-3												-7			10			-4
fr:pension	3
fr:peopl	12	-5	-7	-6	-6	-3		-2		-2	-3	-2		-4		-2	3	-4	-3	5	-2	-3	-8
fr:per	-10	-5	-4		-4					-2			-3	-3			3		-3		-2	2	-6
fr:per_avait	-2
fr:per_avec	-3
fr:per_malvoi	-2
fr:perc	-4
fr:perceux	5
fr:perd_pas	-3
fr:perdr	-5
fr:perdu	-4		-2		-5	3											-3		6				-2
fr:perdu_a	-4
fr:perdu_douz	-3
fr:perdu_en	-4
fr:perfect	-7
fr:perim	3
fr:period	-2
fr:perl	-2
fr:perl_gard	-3
fr:perm	-3
fr:perm_du	-4
fr:perm_pour	2
fr:permet	-5	5	14	-7	-4	4							3	7			-3	-3		6		2	-4
fr:permet_de	-6	6				4							4	7
fr:permet_moi	-5
fr:person	11	4	-8	12	-11	8	4		2		5		10	3	2	-4	-7		7	3	-8	12	-11
fr:person_au	3
fr:person_avec	2
fr:person_de	3	5	-2			8		5		3	5	5	9					4		-6		8	-7
fr:person_est	-2
fr:person_le	2
fr:person_ne		4		3	-3				6	-2	3		7	2	6		4			-6		4	-4
fr:person_pour	2
fr:person_qui		4				4					6		4	3						6
fr:personnel	-7
fr:personnel_a	-2
fr:personnel_sour	-2
fr:pes	5		-3		3						3						-5	-2	6			-2
fr:pes_sur					4	2					4
fr:pest	-2
fr:pet		3	2	3		3	-5	-4	4	-5		-4		3	4	-5	5	-9	3	-4	-5		-4
fr:pet_bonheur	-2
fr:pet_dej	-2
fr:pet_gest	-2
fr:pet_jeun	-6
fr:pet_mot	-4
fr:pet_prestatair	-3
fr:pet_restaur	-3
fr:pet_vin	-2
fr:petit		5		-2	-12			-3	-4	-4		-4	-6	-6	-4	-3	4	8	-5	-10	-4	-2	-4
fr:petit_infirm	-3
fr:petit_soin	-4
fr:peu		2	-3		4	2				3	-2			-2				-5		-3	3	6	5
fr:peu_a	-3
fr:peur	-11
fr:peur_de	-6
fr:peut	-9		-2	4	-4	3					4			-2			-6			2		-3	5
fr:peut-etr	6
fr:peut_etre	-8
fr:peut_il	5
fr:peut_on	-4
fr:peux	4	-4	-3	9	-4	-3					-2			-2			-9	2		10		-3	-6
fr:pharmac_a	-4
fr:pharmacien_ma	-3
fr:phon	7	-2	3	-5														-2		4		-2	-4
fr:photo	9	7	-4			5	-3	4	-2	3	-3	4	3	4	-2		-12	12	-2	-15	-3	5	5
fr:photo_du	-6
fr:photocop	2
fr:photograph	2
fr:photos	10	4	-11	2	-3	-6	-3	8	-3	-3	-3	3	3	-5	-3	-4	3	2	-4	-2	-3		-11
fr:photos_de	2
fr:pi	6		-2		8												-4	4		4
fr:piec	4	5	5	-5	-6	-4	3			2	-2	-2	-3	-2					-3		-2	-4
fr:piec_ailleur	-3
fr:piec_de	3	7				-2	5			4								-2					3
fr:piec_pos	-3
fr:pied	4			-4	3						-3		-2				3	7	-3	-3		-4	-6
fr:pied_de	4		2	-6		3					-2						-7	10				-3	-3
fr:pied_je	-3
fr:pierr	4
fr:piet	-2		-3	7	-3	-2			-2			5		-3	-2		-8	4					5
fr:pig	-4
fr:pig_du	-4
fr:pil	4	-5		9	7								-2				4	-4	-2	-3	6	-3	-3
fr:pil_de	7
fr:piqu	4
fr:pirat	-3
fr:pis	12	-13	-14		9	-8	-6	-5	-5	-6	-7	-5	-7	-7	-5	-5	7	7	-10	-12	-6	3	-7
fr:pis_ca	3
fr:pis_ce	9
fr:pis_de	2
fr:pis_des	-3
fr:pis_faut	4
fr:pis_la	7		-3															5		-5			-2
fr:pis_le			-4	7	-2												8			-5			-3
fr:pis_moi	-4
fr:pis_non	-3
fr:pis_un	-2
fr:pis_y	-4
fr:piscin		3	-2		-3			6															-3
fr:piscin_renov	-3
fr:piss	4
fr:pist	2
fr:pistag	-3
fr:piton	-2
fr:pizz_brul	-4
fr:plac		-6	-9	4	-11	-2	-3	-4	-4	-4	3	3	-7	-8	-4	-3	-9	-5	-4		-3	3	7
fr:plac_de	8	-2	-4	-2													2
fr:plac_personnel	-2
fr:plac_sous	-3
fr:placard	-4
fr:plafond	5	-3	-2	-6	-3	-3	3										-5			9		-2	-5
fr:plain	2
fr:plaindr	-5
fr:plaindr_votre	-2
fr:plaint	-11	-5			-5	-2	-3				-2	-2		-2
fr:plais	-7	4			-2	-3			7						7
fr:plais_de	-7
fr:plaisant	-2
fr:plaisant_avec	-3
fr:plait	-6	-8	-4	8			-3	-3	-3	-3	-6	-3	-5	-5	-3		-8	-4	-4	10	-3
fr:plan	-3	-5	5			-3					-2		-2	-3		-2	-4	5	5	-3		-3	-6
fr:plan_brais	-7	-3		3													-5	7	6	-7			-3
fr:plan_de	-3
fr:planch	-4
fr:planch_bas	-2
fr:plant	6																-4			5			-3
fr:plantag	-7
fr:plantag_depuis	-5
fr:plaquet	7
fr:plast	2
fr:plastiqu	5
fr:plat	3
fr:plat_manqu	-2
fr:plateau	4
fr:platin	-3
fr:platr	4
fr:pleas		-3		13	-2	-8	-3	-3	-3	-3	3	-4	-4	3	-3	-3		5	-4		-3	-4	-10
fr:plein	2	-3	10		-8						4		-4	-3			-7	-3	5			2	-4
fr:plein_canicul	-4
fr:plein_tarif	3
fr:pleur	-9				-4	-2				4
fr:pleut	3
fr:pli	4	-3	-4	-2																2			-3
fr:plinth	3
fr:plomb	-7	3			2								4
fr:plomb_a	-3
fr:plu_rentr	-2
fr:plui	3
fr:plus	4		-20	8		-3	-8		5		-7		3	-8	5	-11	-12	4	-13	11	-11		-12
fr:plus_a	-3
fr:plus_aucun	-4
fr:plus_bass	-3
fr:plus_cher	-3
fr:plus_clair	-3
fr:plus_de	4	3			-3	7				4	2		4				-4	-2		5		3	-4
fr:plus_depuis	3
fr:plus_en	3
fr:plus_fluid	-3
fr:plus_la	2
fr:plus_le	2				5								4	3			7	-3		-8		2
fr:plus_loin	4
fr:plus_propr	-3
fr:plus_quand	4
fr:plus_que	4	3	-2	5	5	-4					5						-12	-2		7		-2	5
fr:plus_recent	7
fr:plus_recevoir	-11	-5			-3	-3	-3
fr:plus_rien	2
fr:plus_sort	-4
fr:plus_tard		-3	-4	2	-4	-3	3					4		-3			-6			8		-3	-6
fr:plus_tot	-4
fr:plus_un	5
fr:plus_vit	2
fr:plutot	-2		-2		-3							4						-2	6	-4		-2	-3
fr:plutot_que	-2
fr:pneu	-4
fr:pneu_dans	-3
fr:poel		-3			-3												3	2		-2			-2
fr:pogn	4
fr:poil	-4
fr:point	4	4	-2	4	9	5	-2	4	-2		7	4	-4	-2	-2		3	3	4	-14	-2	3
fr:point_au	-3
fr:point_de	2	4		2		6					4		-2				-5			-5		3	6
fr:poisson	6
fr:pol	7	3	-2			-4							7	8			-9		10	-10		5	-4
fr:pol_curieux	-3
fr:polic	2
fr:pomm	6
fr:pomp	-3	3	2	-8	-4	3	8	-2	-3	-3	-4	3	-3	-4	-3	-2	3		-3		5	-6	-11
fr:pomp_a	-6		4			-6	4				-2	3	-2	-3			4	-2	-2		6	-4	-6
fr:ponctuel_pas	-2
fr:ponctuel_sall	-3
fr:ponctuel_valis	-2
fr:pont	5	-2		2	-3	2					-2						4	-4				2	-4
fr:port	15	4		7		7		-4	-4		5			-8	-4	-4	-8	6	-6	3	6	-4
fr:port_#	4
fr:port_a				6	3	2					3		6					4		-8		5	-3
fr:port_de	3
fr:port_jusqu	-2
fr:portabl		-3	-4		-3													-6	5			-3	-5
fr:portabl_de	-2
fr:portefeuill_chapeau	-2
fr:portiqu	2
fr:pos		-5	6	3	-3		-6	2	-5	-5		5	-7	-7	-5	-3	-10	11	-5		-4	-2
fr:pos_a	-2
fr:pos_en		-3	-4	3	5	-4	-2	4			-2	4		-2			3						-7
fr:pos_le	5	2	-3	8	5	3					-3							-6		2		-2	4
fr:possibl	-2	7	6	4	-3	2					-2	4	-2	4			-6	3		9		-4	-6
fr:possibl_de		5												5
fr:possibl_partout	-3
fr:post	-6	-3	-3	10	-2	3	-3		-2	-2		-3	-3	-4	-2	-2	-6		6	5	-2	-4	-5
fr:post_#	-7	-2				-2
fr:post_de	-3					3
fr:pot	5
fr:pot_de	5
fr:poubel	3
fr:pouc	2			-5													10	-2		-7
fr:pouf_regl	-3
fr:poul	6
fr:poup_le	-2
fr:pour	-6		7			-8	-11	-5	-4	-6	-4	-8	-5		-4	-10	2	-4	-4		-4	-7
fr:pour_#	7	-3	-7			-3	-2	-2		-3	-2		3	-5		-3		-4	5		-2		-8
fr:pour_ain	-2
fr:pour_ca	5
fr:pour_cel	-2
fr:pour_cent	5
fr:pour_demain	-3
fr:pour_des	5	2	-2		3					6							-5	-5	6	6		-2	-3
fr:pour_dire	-8
fr:pour_etre	6	6		3			6						4	3			-6					3	6
fr:pour_felicit	-2
fr:pour_inventair	-3
fr:pour_la	2	6	2	7		-4		-4	-4					9	-4	4	-3	4	-5	-9	6	-5	4
fr:pour_le	-14	9	19	-12	-11				6	-8	-5	-7	3		6	-6	-4	-6	-7	8	-7	2
fr:pour_les	4	-4	-3	11	11	2	-4	-3	-3	-4		-3	-5	-4	-3	-3	-9	5	-5		-4	-8	8
fr:pour_lui	3				2	-2						5	-2				3	-7				4	5
fr:pour_ma	-8
fr:pour_mang	-2
fr:pour_me	-12	-2			-2
fr:pour_mes	-6
fr:pour_moi	2			5	4													-8		8
fr:pour_mon		3		5										5			-5	3		-8		5	6
fr:pour_ne	-8	-6	4		-4	-4	-2											7		-5			-3
fr:pour_nos	-3
fr:pour_notre	-4
fr:pour_nous	3
fr:pour_part	-5
fr:pour_pass	2
fr:pour_pes	2
fr:pour_que	9		-3	7	-3	3							-3				11		-3	-12			-6
fr:pour_quelqu'un	-4
fr:pour_rallum	-4
fr:pour_rien	-2
fr:pour_se	-3
fr:pour_son		4			-3	6							-2				-3	2				-5	5
fr:pour_tout	3
fr:pour_trent	-3
fr:pour_trois	-3
fr:pour_un	8		-6		6	-4	-2			-2	-2		4	-2			8		-4	-8	-3		-7
fr:pour_une	-6	-5	-3	3	9	-2								-2			6	-9	-3	6		-2	-3
fr:pour_voir	5
fr:pour_vos	4
fr:pourboir	-3
fr:pourboir_a	-3
fr:pourboir_laiss	-3
fr:pourquoi	5					-2				4
fr:pourr		-4	-4	8	7												-6	-5		6		-2	6
fr:pourr_vous	-6
fr:pourt	6
fr:pouss	6	-5	-5	4	4									-3			-9	-4		10		4	-3
fr:poutin	-2
fr:poutin_au	-2
fr:pouv_et	-4
fr:pouv_pas	-3
fr:pouvez	8	-5	-3	6	-6	-3								-2			-9	-2	-2	11		-3	-5
fr:pouvez_lui	-3
fr:pouvez_vous	5	-5	-2	3	-5	-2											-6	-2		8		-2
fr:pouvoir	6
fr:praticien	-2
fr:precieux	-6
fr:precis	-4				-5	-2		5
fr:prefer	-4					-2			2				-2	-2	2
fr:preferent	-7	-2
fr:prejudic	5	8				-2	8					4						4					-3
fr:prelev													5							-3		2	-3
fr:prelev_de	2
fr:prelev_le	2
fr:prem	3			-3	-7		-4	-2	8	-3	-4	-2	4	2	8	-2	4	5	-3		-2	-8
fr:prem_coup	-5
fr:prem_mot	-4
fr:pren	-2
fr:prend	8		8	6		5					2		3						-3	4			-6
fr:prendr	-9	-2
fr:prendr_a	-5
fr:prendr_des	-3
fr:prenom	-5
fr:prenom_de	-2
fr:prepar	-8	3			-4			5
fr:prepar_a	-4
fr:prepar_une	-7
fr:prepos	3	5				5	5				3						-2	-4		9		-3
fr:pres	-5			-5	-3						-2						5			-7		5	-2
fr:pres_chant	-3
fr:pres_du	2
fr:present	3	8	-4	7			10		-2		-3	-3	-4	3	-2		-3		5	3	-2		-9
fr:present_a	-3
fr:presqu	10	7	2	3	-3	5			3	4	4				3		5	-4		-13		6
fr:presqu_decu	-4
fr:press	-4	-2
fr:pression	-6
fr:pression_de	-2
fr:prestatair	-5
fr:prestatair_grand	-3
fr:pret	-6		9	4			-2						-2					-5		8		-4	-5
fr:pret_a	5
fr:pret_accord	-2
fr:pret_une	-4
fr:preven	-3
fr:prevenu	5	-5		4	7	-3					-2		-2				-8	-2	6		6	-4
fr:prevoit	4
fr:prevoit_un	2
fr:prevu	-11
fr:prevu_annonc	-3
fr:prevu_et	-2
fr:pri	-5
fr:pri_de	-5
fr:prim_pour	3
fr:pris	4	4	-16	5	4	4		3	-6	-7	-4	-6	10	-3	-6	-5	4	-8		-12	-7	5	7
fr:pris_cong	4
fr:pris_deux	-2
fr:pris_en				2		2					3		6				-5	-2		4		5	-2
fr:pris_la	-5	-3
fr:pris_le	-3	5	-3	-5	-3	4							7	3			-4	4		-6		6	-2
fr:pris_par	3
fr:pris_un			-3		-4												5	3		-7			-4
fr:priv	6
fr:prix			-4	9	4	-6		-3		-4	-3	-3	-5	-5		-4		-7	9	-13	-4		3
fr:prix_annonc	-6
fr:prix_correct	4
fr:prix_doux	-5
fr:prix_du	-7
fr:prix_honnet	-3
fr:prix_pai	-3
fr:prix_pour	3
fr:prix_raison	-2
fr:pro	-2
fr:problem	-22	-4		-5			-3	-3	-3	-2	-3	-3			-3	-3	3					3	-3
fr:problem_de	-14	-3			-3
fr:problem_oubl	-4
fr:problem_pli	-4
fr:procedur	-5
fr:proch	-2
fr:prochain	4	-6	8	-4	5	-6	-3	5	-3	-3	-4	-3	-4	-5	-3	-3		-10	-4	14	-3	-6	-9
fr:producteur	-3
fr:producteur_par	-3
fr:produit	-3
fr:produit_frais	-2
fr:profan	-3
fr:profan_comm	-3
fr:professionnal	-6
fr:professionnal_de	-4
fr:professionnel	-6
fr:profil	3
fr:profit	2
fr:programm	-3
fr:progress	2
fr:prom	-2	2			-2						4	5	-3	-3			-2	-4		-3			5
fr:prom_mard	-2
fr:promis	2
fr:promised	3
fr:propos	13	-5	6	-7	5	-3											5	-3	-2			-3
fr:propos_que	4
fr:propos_un	4
fr:propr	-10	2	6	-3	-3	5												4		5			-4
fr:propr_cav	-3
fr:propr_confort	-2
fr:propr_et	-6
fr:propr_honnet	-3
fr:propr_le	-3
fr:propr_ponctuel	-2
fr:propr_que	-3
fr:proprio	8
fr:protect	8	7			-3	3	11					4								-5			9
fr:proteg	6		3		3												-3	2	6	-7			-2
fr:provisoir	2
fr:pu	8			-3	-4	-3							3	2				-3					-3
fr:pu_interven	-2
fr:pub	3
fr:pub_pour	3
fr:puis	6	6		-4	-5				4	11	-3		4	-4	4					-3	2	3
fr:puis_je	-8
fr:puis_ont	-4
fr:puis_un	5
fr:puis_une	2
fr:puisqu	5	10	-4	5	-5	4				4			4	10		7	-6	11		-9		3	-5
fr:puiss	-4
fr:puiss_export	-3
fr:puit	3	7	-5	-3	-2	3										7	2	-3					-2
fr:punctual	-4
fr:punctual_cheap	-4
fr:pur	2
fr:purg	9	4	-3		-2					4							-9			9	4		-6
fr:pus	-2
fr:pus_part	-3
fr:put	5	-4		5	-6	-2								-2			-6	3		5			-6
fr:pyjam	3
fr:quai	6	3			3	5					4						6			-4		2	-3
fr:qualit	-5
fr:qualit_de	-5
fr:qualite-prix	-3
fr:qualite-prix_imbatt	-3
fr:quand	2	-2	-14	-3	-4		-8	-6	-7	3	-3	-6	-9	-10	-7	-6			-7	6	-7	-12	-2
fr:quand_ca	-7
fr:quand_je		5		-3						8								-5		3			4
fr:quand_le	6
fr:quand_les	2
fr:quand_meme	-8	-3		3		-3					-2			-2			3	9		-11			-3
fr:quand_mon	-4
fr:quand_votre	-2
fr:quar		-4			3												2	-4		3
fr:quar_dollar	-2
fr:quar_minut	-6
fr:quart		-5	-3	5	5	-4	-2	4			-2	5						10	6	-7		-3	-8
fr:quart_de	5	-3		3	3												-6	5	7				-3
fr:quart_le	-3
fr:quart_me	-4
fr:quart_pend	3
fr:quatorz	6
fr:quatr	20	-4	-9	5	-6	-6	-4		7	-8			-3	-2	7	-4		-5	-7	-5		5	5
fr:quatr_an	4
fr:quatr_dans	3
fr:quatr_et	4				3	3	2										-5			6			-2
fr:quatr_fois	6		-2	6	-2				3		2		-2	-4	3			-2		-3		6	-4
fr:quatr_jour	-2										5
fr:quatr_minut	5
fr:quatre-vingt-dix	-3
fr:quatre-vingt-dix_an	-4
fr:quatriem	4
fr:que	10		-2	18		-3	-6	-5	-5	-3	-11	-12	-2	-9	-5	-6	-3	-3	2	-4	-6
fr:que_au	3
fr:que_aucun	2
fr:que_ca	4	4	-6		4	6	-3	-2	-2	-3	-7	-2	-5	-3	-2	-2	4	3	4	-6	-3	-7
fr:que_ce	2			-3		5	-4	-3	-4	5	-7	-3		-6	-4	-3			-5	2	-4	3	-3
fr:que_chez	-3
fr:que_de	4
fr:que_des	4	3		3	-3					5							-6	6		-8	5		6
fr:que_deux	-6
fr:que_elle	-2		-5	7	-4	2	2	-3	-4		4	-4		2	-4		-12	-7	4		7	3	-3
fr:que_il	3	-5		6	-8	-3					-8		-3	-9		-5	-3	7	-7	-8		5	3
fr:que_je		-2	-4	6	11				4	-3	-3	-7	7	-6	4	-6	6			-4	-8		5
fr:que_karim	-6
fr:que_la	12	4	6	9		-5	-2	2	-5	5	-6	-5		5	-5	-4	-6	-4	2	4	3	-4	3
fr:que_le	4	-3	2	13	-11		-8	-7	3	-9	-10	-7	5	-5	3	-5	-24	6		4	-6	7	2
fr:que_les	10	-5			-5		3	-2	-3	-3	-3	-3	-4	-3	-3	-2	-5	-8		9		-4	4
fr:que_ma	10	-2	-2		7												4	-8		6
fr:que_modest	-4
fr:que_moi	4	3		7	7					4							-3	-2	6	-7	4
fr:que_mon	3	-5	-3		-2												5	-6				-3	8
fr:que_non	3
fr:que_nous	4					5							4	4			4	-3		-6		3	6
fr:que_on	9	-8	2	5	4	-12	-6	-5	-4			-5	-9	-7	-4	-4			8		-7	-14
fr:que_person	3	4				-2			7						7
fr:que_pour	-4
fr:que_prevu	-9
fr:que_quelqu'un		-2		3	3						3		5				7	-2		-5		4	-2
fr:que_rien	-3
fr:que_son	3	3								4							-5	8		-5	5
fr:que_tout	3	-3	6		-4												4		8	-8			-4
fr:que_un	4
fr:que_une	5	9		4	6	5		7			3		3	3			-7	-3		7		5	-3
fr:que_vos	-3
fr:que_votre	5
fr:que_vous	9	8	-11	7	-2	-5	4	2				2	-7	4		5	-3	7	-5			-3	-4
fr:que_vs	4
fr:que_y	-6				-2
fr:quebec	2
fr:quel	-3	-3	7	-9	-5	-4	-2	-2	2	-2	-2		-3	-5	2	-3	9	-6	-3	-19	-2	5	7
fr:quel_anne	2
fr:quel_equip	-4
fr:quel_heur	-6
fr:quel_piqur	-2
fr:quel_plais	-2
fr:quel_sont	-2
fr:quelqu	-5				-3	-3				5			-2				3	-4	6	-7		-2	4
fr:quelqu'un	-4	6	-4	9		3	-3	-3			4	4	5				-3		-3		2	6
fr:quelqu'un_peut	2
fr:quelqu'un_qui	-11
fr:quelqu_chos		-2			-3
fr:quelqu_part	-5	2								5
fr:question	-7			3	-3	-2				3				-2			5	5		-9
fr:question_tampon	-3
fr:queu	3
fr:queu_de	2
fr:qui				2	-5	5		-3	6		3	-5	4		6		-14	-3	-14	4	-3	7	6
fr:qui_a	-5		-3		-5	-3				-3		4	3	-2			-6			4
fr:qui_achet	-3
fr:qui_aur	2
fr:qui_avait	-5
fr:qui_con	-3
fr:qui_connaiss	-2
fr:qui_connait	-3
fr:qui_cour	-3
fr:qui_dit	4
fr:qui_doit	-4
fr:qui_dur	-3
fr:qui_est	8	-6	3			-4					-2		-2	-2			-5	3		9	-2	-4	-8
fr:qui_etait				3		5	5				2			-3			-4	-2				4	5
fr:qui_fait	-2
fr:qui_laiss	-3
fr:qui_le		-6		-5		-3												5				-2	-3
fr:qui_lui	-2
fr:qui_me	8	7	5	4	-4	9	5			4	-2		7	7			-10	-3			-2	5	5
fr:qui_ne				3						3							-8	8			4	-3	-4
fr:qui_nous	2
fr:qui_pouv	-4
fr:qui_reconnait	-3
fr:qui_sait	-2
fr:qui_se	6					5					8		-2				-4	-3		3		3	-3
fr:qui_vient	3		-4							4										-5	3	4	-3
fr:quick	-3	-2			-2	-2				-2				-2
fr:quincailler_me	-2
fr:quinz	-2	2	-3	4	3		7		3		-2		-4	-3	3		-5	-8	-2	7			4
fr:quinz_an	-3
fr:quinz_jour	5	7		2		3	8		4				-2		4		-3	-4					6
fr:quinzain	3
fr:quit_moved	-3
fr:quitt	3
fr:quoi	6	3	-7		-5			3	5	-4	-4	3			5		9	9	-3	-12	-3		-4
fr:quoi_au	-4
fr:quoi_un	3
fr:quot	4
fr:quotidien	-4
fr:r	9	-3	-3	7	3												-10	-6	6	12		-2	-5
fr:rab	-3
fr:raccord		5			-3	5
fr:raccourc	-3
fr:raccourc_malin	-3
fr:raccroch	-5	-5		2	5	-2											-8	-2		8	6	-3	-2
fr:raccroch_au	2	-4			3												-4			2	6	-2	-2
fr:raccroch_en	-3
fr:racont	-3			-4									4	3			3	3		-6		2
fr:rad	-2
fr:radiateur	8	4	-2		-5					3								-2		5	4		-6
fr:radio	6
fr:radiograph	-6
fr:rag	2
fr:raid	4
fr:ral	3
fr:rallum	-4
fr:rallum_la	-4
fr:ram_trois	-3
fr:ramass	7			6	-4												2	5		-6			-2
fr:ramonag	-10	-4			-3	-2					-2
fr:ramoneur	2
fr:ramp	4
fr:ramp_de	2
fr:randon	5
fr:rang	4		-3			3					-2						-2						4
fr:rapid	-13
fr:rapid_et	-2
fr:rapid_nikel	-2
fr:rapid_prix	-3
fr:rapid_propr	-4
fr:rapid_sans	-2
fr:rappel	-9	-9	5	3	5		-4	-3	-4	-4	-5	-3	4	3	-4	-3			-5	-5	5	8	-8
fr:rappel_a	-10
fr:rappel_au	2
fr:rappel_ce	-2
fr:rappel_de	6
fr:rappel_le	-3
fr:rappel_mon	-3
fr:rappel_pour	-4
fr:rappel_quand	-3
fr:rappel_sur	5
fr:rapport_qualite-prix	-3
fr:rar	-19
fr:rar_en	-2
fr:rar_et	-3
fr:rar_pour	-4
fr:rar_thing	-3
fr:rat_honoured	-3
fr:rattrap_le	-2
fr:rav	3
fr:ravoir	3
fr:rayon_de	-3
fr:re	4
fr:read	-5	-3			-3	-3
fr:real	3
fr:realit	-3
fr:received	5
fr:recens	-2
fr:recens_venus	-2
fr:recent	7
fr:recept		7			-5	4	6		4	3		-2	5	-2	4		-3					-3
fr:recept_du	-3
fr:recet	-2
fr:recev	-9	-4			-3		-2
fr:recev_toute	-4
fr:recevoir	-9				-4	-4	5
fr:rechang	-3
fr:rechauff	3
fr:recherch	-7
fr:recherch_retrouv	-3
fr:reclam	-10	-2	-3	5	4			-3	-3	-3	-6		-4	-4	-3	-2		3	-2	-11	6	-4
fr:reclam_#	7	-3		4	9												3	2		-5			-3
fr:reclam_depos	-4
fr:reclam_le	-2
fr:recoll	3
fr:recommand	6	3	5	-4	-3	-2							5					-3		-5		2
fr:recommand_cette	-3
fr:recommenc	4	-4		3	4												7			-9	6	-2
fr:reconcil	-4
fr:reconcil_avec	-4
fr:reconduit	3
fr:reconnaiss	-6
fr:reconnaiss_pour	-3
fr:reconnait_ses	-3
fr:reconnu	3
fr:reconnu_en	-3
fr:recop	3
fr:record	2
fr:recour	-3
fr:recour_a	-3
fr:recouvr	2
fr:recu	9	-3	8	-5	-5	-6	-4	-4		-6	-4	-3		-5		-3	2	-12	-4	3	-4	3	5
fr:recu_#	6
fr:recu_ce	3
fr:recu_comm	-5
fr:recu_en	-2
fr:recu_la	-5
fr:recu_le	4
fr:recu_une	3
fr:recul	3
fr:recuper	-4
fr:recuper_en	-2
fr:recus	5
fr:redemand	-5
fr:redemand_des	-4
fr:redemarr	2
fr:redir	-6
fr:redress	-3
fr:redress_gratuit	-3
fr:reel_lu	-2
fr:ref	-10	-3			-3		-2									-2
fr:ref_en	-2
fr:ref_est	-2
fr:ref_le	3
fr:ref_une	-4
fr:refect	-2
fr:refect_du	-3
fr:referm		-3		3	-2												-5			8			-3
fr:referm_la		-2
fr:refonction	-2
fr:refonction_sans	-2
fr:refont	-5
fr:refoul	-3
fr:refunded	-4
fr:refunded_in	-4
fr:refus	11	-6	-4	5	12	-3											8	-8	4	-2	-3	-4	-5
fr:refus_de	8	-4		-3	6												7	-5	5	-7		-2	-4
fr:refus_motiv	-4
fr:regal	-5
fr:regal_du	-3
fr:regard	11		-11	12	8	3	3	-3	4	-4	-7	-4	-5	-5	4	-3	5	-7	-5	3	-4	-8
fr:regard_le	5
fr:region	6		-3		3		4					4					6	4		-9			-4
fr:regl	-11		-5		-4		-3		3	-3	-3	-2	7	-4	3			7					-6
fr:regl_a	3
fr:regl_en	-6
fr:regl_le	-6
fr:regl_pend	-3
fr:reglag	3
fr:regret	3
fr:relanc	-9
fr:relanc_zero	-4
fr:relat	2
fr:relayo	4		-5	6	-5		-2	-2	-2	-2	2	-2	-2	-3	-2	-3	-4	-2	-2	-5		-2	7
fr:relev	3		-5	3	-8	-3				-3	-2	-2	-3	-2		-2	-7		-2	6	-2	-3	3
fr:relev_de	-4
fr:relev_du	-3
fr:rem	3	4	-3	7		-3			9				-2		9		8	-3		-6
fr:remarch	-4
fr:remarch_merc	-3
fr:remarqu	-3
fr:rembours	-10	-5			-4	-2	-4					-3					-3	9		-6			-3
fr:rembours_de	-8
fr:remerc	-19
fr:remerc_de	-6
fr:remerc_le	-4
fr:remerc_pour	-4
fr:remerc_votre	-4
fr:remettr	2		-2	5	3	-4							5	5			-9	-3		5		3	4
fr:remettr_le	-3
fr:remis	8			2	-4	-4	4										5	7		-8		-3	-4
fr:remis_a	2	-5			-3												6	7		-11		-3	-3
fr:remis_en	4
fr:remont	9			5		3					3						-6			9		-3	-3
fr:remont_au	5
fr:remorqu	-4	-2			4
fr:remot	7
fr:rempl	9	-3	-5	9	8	-4	-2	6			-3		-4	-3			-6	2	-2	9	-2	-5	-6
fr:rempl_le	5	-5	-3	8	8	-2					-2							-5		5		-3	-3
fr:remplac		-3	-3	-4		-2											-3	-3		7		-3	-3
fr:remplac_la	-6
fr:remplac_notre	-3
fr:remplac_trois	2
fr:remplissag		2			-2	4					5
fr:rencontr	-4
fr:rend	6	-3		3	-4												-6	-3		10			-4
fr:rend_moi	2
fr:rendez-vous	3	-4	3	2		-7	-4	-3	5	-4	-4	-3	-5	-5	5	-3	4		-4	-6	5	-6
fr:rendez-vous_a	4
fr:rendez-vous_depuis	-3
fr:rendr_la	3
fr:rendr_mon	-2
fr:rendu		-6	-7	-4		-4	-3	-3	-2	-3	-3	-2	-3	-3	-2	-2	2		-3		-2	-3	-9
fr:rendu_la	-4
fr:rendu_le	7
fr:renouvel	11	-5	-3	6	-3															5			-8
fr:renouvelon	-3
fr:renouvelon_notre	-3
fr:renov	-2
fr:renov_superb	-3
fr:renseign	5
fr:rentr	-4	-3			-5	-3	-3		3				-3	-2	3		6	4		-9			-3
fr:rentr_pas	-6
fr:renvoi	6				-3							5					-3	-5		6		-4	5
fr:rep_de	-3
fr:rep_servic	-2
fr:repar	-11	5			-5	2	8		4			4	5	-2	4		-4	2				-3	5
fr:repar_a	-3
fr:repar_avec	-4
fr:repar_le	-3
fr:repar_sans	-3
fr:repar_test	-2
fr:repar_un	-3
fr:repar_une	-2
fr:repart	10	4	-4	-8	4	-5				5	-3		4	-3			8	3	-3	-13	-2		-5
fr:repart_au	4
fr:repart_avec	6
fr:repart_chapeau	-2
fr:repart_un	-2
fr:repass	2	-3		4	-3												3	-3		4			-5
fr:reper	-4
fr:reper_que	-4
fr:repet	3
fr:repl	4
fr:repond				2	4	4				4			4				3	5		-9		4	-5
fr:repondr	-6					-3			7						7
fr:repondr_a	-9	2				-3			7						7
fr:repondu	3	5			-5	5	4			7	-4	4	3	-4			-5	-3		-6	-2	6	6
fr:repondu_en	-4
fr:repons	-7	-6		2	3		-3										-7	3	6	-7		6	-5
fr:repons_avec	-4
fr:repons_clair	-3
fr:repons_de	-4
fr:repons_en	-3
fr:repons_etait	-3
fr:repons_me	-2
fr:report	-5
fr:repos	2
fr:repos_enfin	-3
fr:repr	-11	7				-3			7	4					7
fr:repr_avec	-2
fr:repr_le	-2
fr:repr_sans	-4
fr:reprendr	5	-3			-3												-3	6				-3	-4
fr:repris	6
fr:reproch	-4
fr:reproch_un	-4
fr:reseau	3
fr:reseau_par	-3
fr:reserv		9	-4	7	-7	3	5	5		3	3	-2	-2	-2			3	-5		-4	-2	-4	9
fr:reserv_et	2
fr:reserv_le	3
fr:reserv_mon	-4
fr:reserv_tout	-3
fr:reservent_seul	-3
fr:reservoir	10		-6	-3			-2	-2	-2	-2	3	-2	-3	-3	-2		5	-6	-2	-5	-2	-4	2
fr:reservoir_a				2		3					5							-4				-2	5
fr:reset	3
fr:resil	2
fr:resil_en	-3
fr:resin	5	-5	-4		-4												-3	-3	-2	7			-3
fr:resolu_avant	-3
fr:reson	-2
fr:reson_elle-mem	-2
fr:respect	-12
fr:respect_chacun	-3
fr:respir	4
fr:respir_par	3
fr:respons	2
fr:ressor	-3
fr:ressor_copain	-3
fr:ressort	4
fr:ressuscit	-3
fr:ressuscit_pour	-3
fr:rest	7	-4	-4				-9	-6	-7	-2		-6			-7	-6	5	-9			-7		-6
fr:rest_a	-6
fr:rest_au	-2
fr:rest_calm	-3
fr:rest_dans	10		-4		-3		-2	-2	-3		2		-3	-2	-3						-3	-4
fr:rest_en	2
fr:rest_scotch	-3
fr:rest_un	-3
fr:restaur	4	-2	-5	-5	-3												11			-8			-4
fr:restaur_ou	-3
fr:restent	9
fr:resum	3	6	7			-2							3	7				4		-2		2	-2
fr:retard	-16	-5			-3		-3
fr:retard_de	-5
fr:retard_pas	-5
fr:retir	7	-3		2		2											-5	4		4			-5
fr:retour	-7	8	-6	-4		-3							-2	5		11		9		-8			-3
fr:retour_de	-3
fr:retour_en	-3
fr:retourn	-9
fr:retourn_demain	-3
fr:retr	-4
fr:retrait	3	-5			3	-2											-5	4		-3		5	-2
fr:retrait_tout	-2
fr:retrouv	-15					2					3		6
fr:retrouv_#	-5
fr:retrouv_en	-4
fr:retrouv_enfin	-3
fr:retrouv_le	-4
fr:retrouv_mon	-2
fr:reuss	-3
fr:reveil		-5		4	-3															5		-3
fr:reveil_avec	-6
fr:reven_pas	-3
fr:revenu	-3	-8		-3	-4	-4					-3		-2	-3			-9	7		4		5	-4
fr:revenus	4
fr:revien	4	-8	-5	-3	5	-3				-2				-3			-3	-2	-3	13	-2	-4	-10
fr:reviendr	-3
fr:revis	3	-3	2		3												5	-4		-7			5
fr:revoir	4
fr:ri	9	3	-3	2	-3					4							4			-11	4		2
fr:rideau	9		3	5	-3												3						-3
fr:rideau_se	3
fr:rien	-13		-5	2	-4		-9	2	-2	-2	-5	3	-12	-13	-2	-6	-2	-8	-6	7	6	-4	2
fr:rien_a	-5			3	-6	-4	-2	-2	2	3	-3	-2	-4	-4	2	-2	-7	-6			4		3
fr:rien_charg	-2
fr:rien_de	-9	-4			-6	-3					-2						-5	-5		9
fr:rien_et	-4
fr:rien_la-dedan	-3
fr:rien_ne	-9	-4			-2
fr:rien_pantout	-4
fr:rien_pour	2
fr:rien_que	3
fr:rien_sent	-4
fr:rien_vendu	-3
fr:right	-6				-3	3								-2
fr:rigol	-3
fr:rigueur	-2
fr:rigueur_dont	-3
fr:rimousk	-5
fr:ris	-2
fr:ris_de	-2
fr:risqu	-5
fr:rit	3
fr:riz_etait	-2
fr:robinet	16		-5		-3	2											-4	-4		10			-6
fr:robinet_noir	4
fr:robot	7
fr:roi	7
fr:roman_feu	-3
fr:rond	6		-3	-3	-2	2					4												6
fr:ronron	3
fr:ronron_de	-4
fr:room	12		-6	-7	-3	-5	-2	-2	-3	-2	4	-2	-3	3	-3	-3	4	-4	-3		-2	-4	-10
fr:ros	-8	-4			-5
fr:rosair	3	-3		4	2													4		2		-2
fr:rou	6
fr:roug	7		-2		-2					3			-3				2	-6			2	-4	-6
fr:roul				3	-2						4						-6			-2		2	5
fr:roul_comm	-2
fr:roulet	-3
fr:rouss	5
fr:rout	3			2	3	4				6			4				-5		6	-3	-2	3
fr:rout_est	-3
fr:routeur	3
fr:rouvert	-3
fr:rouvert_la	-3
fr:ru	3	6	-7		-9	5	4	5		2		-3		-6		-2	-8		-2		-3	6	4
fr:ru_de	3			-2		-2			4						4					-3		3
fr:ru_deneig	-3
fr:ru_des	-5
fr:ru_du	4
fr:ru_principal	-3
fr:run	6
fr:running	7	-3	-5	-7	-2	-2								-3		-2	-5		-2	4			-3
fr:s'il	-4	-9	-3	6	3	-4	-2		-2	-2	-3	-2	-3	-4	-2		-3	-2	-3		-2	3	4
fr:s'il_vous	-4	-9	-3	6	3	-4	-2		-2	-2	-3	-2	-3	-4	-2		-3	-2	-3		-2	3	4
fr:sa	3	13	-11	2	-12	6	-8		-6	5	6	5			-6	4	-14	2	-8		7		2
fr:sa_cart	4
fr:sa_femm	-2
fr:sa_poup	-2
fr:sa_propr	-3
fr:sa_second	-2
fr:sa_viand	-2
fr:sac	9								4				-2		4		-4	-4		9			-7
fr:sach	-9	-3		4	2	-2											9	-2		-12			5
fr:sachet	3
fr:sacoch	5
fr:sage-femm	-2
fr:sage-femm_en	-2
fr:sai		-5		7	3	-3					-2							-2
fr:said	9	3	-2	-5	-2	-3					5			5			3	-3		3		-2	-6
fr:saint-jean	6
fr:sais	5	6	-5	-7		7	7				-2		3					5		-7			8
fr:sais_le	2
fr:sais_pas	-3	-2			-2												-3						6
fr:saison		10	6	-5					7					5	7		11			-8		-3	-2
fr:sait	-3			3		3				4	-2		7	2			-6			4		5	-4
fr:sait_pas	4	-4		2	2												-5			6		-3
fr:sait_que	-3
fr:sal_accueil	-4
fr:salad	3
fr:sall	11	-4	-10	3	-3		5	-3	-3	-5		-4	-5	-5	-3	-3	-4		2		-4	-8	2
fr:sall_#	3
fr:sall_combl	-3
fr:sall_de	8	-5	-8	3			-3		-2	-3	2		-3	-3	-2	-2			-3	4	-3	-4
fr:sall_du	2
fr:salon	7			-3													3			-3		-3
fr:salu	-8
fr:salu_la	-6
fr:salu_le	-6
fr:salut	12	-5	-3	10	4	-5	2			-3	-3	4	-3	-3				7	-3	-8		-5	4
fr:sam	5	6		-10	-5	3	-4	5	3		-6	-3	3		3	-3		-11	-4	8		-8	-6
fr:sam_dai	-3
fr:sam_est	-3
fr:samed		4	-5	8		2	3	3	-4			-3	-7	-5	-4	-3	-9	-10	4	5	2	5
fr:samed_#	-4		-2	9	2		4				-2		-2	-2			-9	-5	6	7		-3	-3
fr:samed_zero	-3
fr:sans	-3	-2	8		8	-8					-11	3	-12	-13		-7			-9	7	-8		-5
fr:sans_asterisqu	-4
fr:sans_autr		5					6											2					-3
fr:sans_bon	-3
fr:sans_compt	-3
fr:sans_douleur	-2
fr:sans_dout	5	-4	9	-5													5	-2		-7		4	-3
fr:sans_except	-3
fr:sans_gluten	-2
fr:sans_jam	-2
fr:sans_la	5
fr:sans_me	2
fr:sans_paper	-3
fr:sans_pest	-2
fr:sans_pos	-3
fr:sans_pub	-2
fr:sans_que	-9
fr:sans_repons	-4
fr:sans_rien	-3
fr:sans_un	-3
fr:sans_y	-2
fr:sant	2
fr:satisfa	-2
fr:satisfa_de	-2
fr:satisfact	2
fr:satisfait	-5
fr:satisfait_de	-5
fr:sauc_lapin	-4
fr:sauf		-3
fr:sauf_le	-4
fr:sauf_que	2
fr:saun	3
fr:saur	-3
fr:saur_gre	-4
fr:saurion	-2
fr:saut	2	-3	-4		6												4	-4
fr:sauv	-13
fr:sauv_la	-4
fr:sauv_notre	-2
fr:sauv_un	-3
fr:sauv_une	-2
fr:sauvegard_auto	-2
fr:sav	8		-3			3												-2				3	-3
fr:sav_plus	2
fr:savez	6	3		3		-3			7						7		6					-2	-5
fr:savez_vous	6
fr:savoir		3	-3				2	4	-3	3		3	-4	-4	-3		5		-3		-3	5	-4
fr:savoir-fair	-2
fr:savoir-fair_remarqu	-2
fr:savoir_qui	3				-6	-2		5									-5			-6		5	5
fr:savoir_si	-7	-3			-2						4
fr:savon	8
fr:saw	-4
fr:scann	2
fr:se	6	7	-5	10	5	2	-12	-4		-5	2	-3	-2			-3	6	5	-7	-4	-2	-7	-3
fr:se_agit	5			4								4					-5						4
fr:se_appel	5
fr:se_arret	4
fr:se_arretent	3
fr:se_en	8	3	-4			-5					-2		8	4			4	5	-3	-16		6	4
fr:se_est		4	-7	9		5		-4	-4		10				-4	-3		9	-5	-6		3	-5
fr:se_etait	6
fr:se_excus	-7
fr:se_il	-10		-3		-6					5	-4		-2	-2			-8	-5		13		-3
fr:se_lev	-4
fr:se_ouvr	5
fr:se_plaignent	-2
fr:se_prend	-3
fr:se_regal	-4
fr:se_souvient	-5
fr:se_tient	2
fr:se_trouv	3
fr:seanc	10	7	-6		-9	-6				4	4		-4	4			-6		4		-3	-6	4
fr:seau	5
fr:sec	3
fr:seche-chev	-6
fr:secheux	4
fr:second	-4	-4	-2	5	-5	-3								-2			-7			10			-6
fr:second_boutiqu	-2
fr:second_ce	-3
fr:second_fois	3
fr:second_se	-3
fr:secour	-4
fr:secour_livr	-2
fr:secouss	-2
fr:secouss_un	-2
fr:secretair	5
fr:securis	-9	-3			-3		-3
fr:seiz	2
fr:sejour	-2
fr:sejour_dans	-3
fr:sejour_le	-2
fr:sel	9	-4	-7	6	6	-2	-2	-2						-2		-2	-4	-3	-2			-2	3
fr:selon	5
fr:semain	8	7	6	8	3			3	4		4		4		4	-3	-14	-13		24	-5		-14
fr:semain_a	2
fr:semain_apres	-3
fr:semain_et	-5
fr:semain_pass					4	3			7				5		7		5	-4		3			-7
fr:semain_plus	-2
fr:semain_prochain	4
fr:semain_que	3
fr:sembl	6
fr:sembl_il	2
fr:sen	-7
fr:sen_du	-2
fr:sen_meme	-3
fr:sen_sert	-3
fr:send				3	4												4	-5		-2			6
fr:sent	5	6	-3	-3	3	3	5			-2	-2		-2	-4		6	-2	3	-3	-4	-2	-4	4
fr:sent_jug	-3
fr:sent_la	6	6	-4		4											7	-4	4		2		-3	-3
fr:sent_le	5
fr:sent_mon	-2
fr:sentent	6
fr:sentent_le	5
fr:sept	4	6	-4	3	5		6				-2						-2	-4				-3	9
fr:sept_et	-3
fr:sept_heur	-4
fr:sept_mois	3
fr:septembr	-7	4	4	2		3	3	-3		-3	-4	-3	4	6		-2	-8	2	5	-4		5	-7
fr:ser	4
fr:sera	-8	6	-4	-3	-6	6	3	-2	-3	-2	2	-4	2	5	-3					3			-7
fr:sera_la	-3
fr:sera_pas	-3
fr:serai	-8	-2
fr:serait		2	3		4	2	-3	-3	-3	-3	-3	-2		5	-3	-3	6		-3	-4			-6
fr:serieux	-11
fr:serieux_le	-2
fr:seront	-6											3		-3
fr:serrur	2
fr:sert	-4
fr:serv	-7	-3
fr:serv_dans	5
fr:served	2
fr:serveur				-2	-3												-10			10			-5
fr:serveur_beau	-2
fr:serveur_drol	-3
fr:serveur_etait	-5
fr:serveur_le	3
fr:serveux	3
fr:serviabl	-2
fr:serviabl_du	-2
fr:servic	-8				-4	-3	4	-3	-4	-4	-4	-4		-5	-4	-4	7	-10	-4	-4	-3
fr:servic_a	-3
fr:servic_a1	-3
fr:servic_aux	-2
fr:servic_comm	-4
fr:servic_de	5		5			2	5										7			-4			-3
fr:servic_discret	-3
fr:servic_etait	-3
fr:servic_numero	-2
fr:servic_rapid	-2
fr:serviet	-4	-2			-3
fr:ses	-3	-6	-8		-11		-4	-3	-3		-5	-4			-3	-3	-8		3	-4		7	-12
fr:ses_#	5
fr:ses_bott	3
fr:ses_cle	2
fr:ses_don	-3
fr:ses_limit	-3
fr:ses_producteur	-3
fr:session	2
fr:seul		4	3		-6	7		-5	-5	5	-3	-5			-5	4	-14		5		-6	5	4
fr:seul_et	-2
fr:seul_interlocutric	-3
fr:seul_le	3
fr:seul_lign	-2
fr:seul_ne	3
fr:seul_plus	-3
fr:seul_pour	-4
fr:seul_que	-3
fr:shampoing	7		8	-5													5			-7
fr:she		9		3	-6	-5			-2	6	-3	5	8	-4	-2		-6	5		-8	6	3	-6
fr:shed	-4
fr:shop	7
fr:should	-5				5
fr:si	-14		4	-4	-3	-3	-8		-8	6		-7	-5	-6	-8	-6	-10	-3	-8	8	2	-5	7
fr:si_ca	-3			3	6	2					2						4					-3
fr:si_ce	-13	-6	-2	5		-3				-2	-2		-3	-3				-3		5		-3	5
fr:si_je	6		-4		-3	-4	-3	3	-3	-4	-3	-3	-3	-3	-3	-2			-3		-2	-4	6
fr:si_la	-5
fr:si_le	-9
fr:si_on	-12	-7		-5													-9	4		10			-7
fr:si_vous	-11
fr:sign	13	6	-9	9	6	-2	2	-4	12	-5	-5	3	2		12	-2	8	10	3	-20	-4		-5
fr:sign_le	4
fr:sign_pour	3	-2	-3														5	2		-5			-4
fr:signal	-7	5							7		4				7
fr:signal_a	-3
fr:signal_tout	-4
fr:signal_un	-6
fr:signatur	5
fr:signatur_chez	-2
fr:siham	4	4	-2	3	-2						7			4			6			6		-4	-9
fr:silenc	-2
fr:silenc_complet	5
fr:silenc_de	-2
fr:simpl	-10				-3
fr:simpl_comm	-3
fr:simpl_et	-7
fr:simpl_rapid	-2
fr:simplifient	-2
fr:simplifient_la	-2
fr:sinc	3
fr:sinistr	-2
fr:sinistr_me	-3
fr:sinon		-4	-3	2	6	-3							-2	-2			-3		-3	5		-3	-3
fr:sirop	-2
fr:sirop_le	-3
fr:sit	13	-2	-8	-5	-6	-5		4	-2	-4	-3	-3	-3	-3	-2	-2	-4		-4	7	-3	-4	-5
fr:sit_#	3
fr:sit_ce	5
fr:sit_est	-3
fr:sit_qui	4
fr:six		-2				-4			-3	2	3	-2	-3	-3	-3		-8	2		-4			5
fr:six_an	-5	-5			3
fr:six_minut	-5
fr:six_mois	4
fr:sixiem	-2
fr:sixiem_est	-3
fr:sm	2	-6	4	-2	-3	-2								-3				-3		4		-3	-4
fr:sm_a	-4
fr:small					-3
fr:smel	2
fr:smooth	-3
fr:smooth_driving	-3
fr:so	4	-3	7	5	9	-6	-3	-3	-3	-4	3	-4	-4		-3	-4			-4		-3	-4	2
fr:so_i	3
fr:so_it	-2
fr:soeur	5				-4	6					4		4	3			-7			8			-6
fr:soi	-10
fr:soi_assur	-6
fr:soi_remerc	-4
fr:soign	2
fr:soin	-8
fr:soin_avec	-2
fr:soir	-10	9	3	6	-5	10		-5	-7	3	13		8	5	-7	-4	-10	-3	-6	-4	-7	7	9
fr:soir_a	-3
fr:soir_ce	-5
fr:soir_dans	-2
fr:soir_du	-5
fr:soir_et	-5
fr:soir_le	3
fr:soir_pour	-4
fr:soir_reconnaiss	-2
fr:soir_sans	-2
fr:soit	9		-6	5	-6	8		-3	-4	5		-4	4		-4		-3	9	-4	-5	4		-4
fr:soit_#	5	-3			-5	-2				-2							-3	7		-7			-5
fr:soix	3
fr:soix_an	2
fr:solang	3	-3			-4												-3	4		-7		7	-3
fr:sold	2
fr:sold_chacun	-2
fr:soleil	-3
fr:solid	-8
fr:solidair	-4
fr:solidair_quel	-4
fr:solut	-7
fr:solut_de	-3
fr:some	4
fr:someon	4
fr:somm		3			-5	-3						-2	5					3		-6		3	-2
fr:sommair	-15	-7			-3	-4	-5
fr:sommeil	3
fr:sommes	10	4	-4	6	-3	-4	-2	6	-2	3			2		-2		-10	-7		4			10
fr:sommes_le	6			6		-2							4	3			-7	-4		11			-4
fr:sommes_tres	-2
fr:son		-5			-9	5	-7	-10			4	-11	-7	-17		-9	-12		-3		-4	4	3
fr:son_adress	3
fr:son_arriv	-2
fr:son_caf	4
fr:son_chez	6
fr:son_cot	-8	-2			-4
fr:son_et	-5
fr:son_fond	-2
fr:son_gilet	-4
fr:son_maitr	-3
fr:son_nom	3
fr:son_per	2				-4	2					2						-4	4		3		-3	-3
fr:son_pour	-3
fr:son_telephon	2
fr:sondag	2
fr:sonnet	5	-2			-4												5			-4			-3
fr:sont				6	-3	-10	-5	-4		-6	-6	-5	-7	4		-5	-18	6	-4	6	-4	3	-4
fr:sont_a	-4
fr:sont_au	-2
fr:sont_ferm	-6
fr:sont_les	4
fr:sont_parfait	-3
fr:sont_part	3
fr:sont_pas	6
fr:sont_propr	-3
fr:sont_rest	3
fr:sor	2
fr:sorri	-12	-4			4	-3
fr:sort	7		-2	8	-8			2	2	-5	7				2	-4	-10	5		12	3	-13	-18
fr:sort_de	-4	5	-2	3	-5	-6					8		-3	5			-7	7	-2	6		-4	-5
fr:sort_du	7
fr:sort_les	3
fr:sortent	5
fr:sou	4
fr:souc	-15	-4			-8	-4	-4	-4	-4	-4	-4	-4	-4	-4	-4	-3
fr:souc_de	-5
fr:souc_qui	-3
fr:souffl		2								4										-4	3
fr:souffl_au	-3
fr:souhait	-13	-3			-3	3	-2		-2				3	2	-2
fr:souhait_connaitr	-2
fr:souhait_longu	-2
fr:souhait_salu	-4
fr:soulag	-2
fr:soulign	-7
fr:soulign_la	-3
fr:soulign_que	-3
fr:soumiss	-6
fr:soup	2	-8	4			-4	-2	-2	-2	-3	-3	-3	-4	-3	-2	-2	3	-3	4	-16	-3	3	2
fr:soup_etait	5
fr:soupir	-4
fr:soupl	-3
fr:sour	-8
fr:sour_et	-4
fr:sourir	-10
fr:sourir_bien	-4
fr:sourir_en	3
fr:sourir_et	-2
fr:sous	6	3	-5	13	-12	5	7	-4	-4	-5	-3	-5	-6	-6	-4	-4	-4		5		-4	-10	4
fr:sous-sol	6		5	-6				5				5					-4	4		4			-5
fr:sous-sol_a	2
fr:sous_#	-5	-3			-3
fr:sous_eau	-3
fr:sous_la	-6	-3			-4												-3			4
fr:sous_le					-2	3					-2
fr:sous_les	2
fr:sous_nos	2
fr:sous_toutes	3	6				2	6													5			-2
fr:sous_une	3
fr:souvient	-5
fr:souvient_de	-3
fr:souvient_du	-2
fr:spa	4
fr:spam	-3
fr:spam_est	-3
fr:special	-3
fr:sport	6	-3	4	-4	3												-9	-5		11		-2	-3
fr:staff	3
fr:stagiair	3
fr:stai	3
fr:standard_de	-4
fr:star	-8
fr:star_and	-5
fr:station	4		3		2						3						4					-4	-4
fr:station_just	-4
fr:steev					-2	-3							5	6			6			-9		3	-2
fr:stev		-5	-2	7	2	-3					-2		-2				2	6	-2	-5		-2	-4
fr:still		-4	-5	-7	-3	-3	-3	-2	-3	-2	-3	-2	-2	-4	-3	-3			-2			-3	-5
fr:still_exist	-2
fr:still_quit	-3
fr:still_running	5
fr:stock	4
fr:street	-3
fr:stress	-11
fr:sturdi	-4
fr:styl	-3
fr:styl_bien	-3
fr:su	5
fr:su_lui	-2
fr:su_voir	-3
fr:sucr	-3
fr:sucr_est	-3
fr:suff	5		3	3	-3	-2				3			-2	-2			-6			-8	8	4	-4
fr:suggest	2
fr:suis	10	5	5		6	5	-6	-4	-5	-5	5	-4	3	4	-5	-3	5		3	5	-5		-18
fr:suis_a	4
fr:suis_encor	-3
fr:suis_pas	10	-4	-3	4	-4												5	4				-2	-9
fr:suis_presqu	-4
fr:suis_rest	3
fr:suis_tomb	-2
fr:suit	6	6	-4	-3	2	6			-2				-4	4	-2	6	-10	-5		11		5	-7
fr:suit_a	-3
fr:suiv	-10	4	4	-6		6	-4		4	4	-2	3	7		4					2			2
fr:suiv_exemplair	-3
fr:suiv_le	-7
fr:suiv_nikel	-4
fr:suiv_votre	-4
fr:sujet		-4		2	-3	-2											-4	3	-2	-9		4	3
fr:sujet_de	-9
fr:sujet_du	6
fr:sundai	-3
fr:sup	10	-2	-6	-3	-7												5	-4	-3	-7			4
fr:sup_boulo	-2
fr:sup_gentil	-4
fr:sup_rapid	-2
fr:superb_maitres-nageur	-3
fr:suppl		-2	4	2	5												-7	3		6			-3
fr:support_est	-3
fr:suppos	-3
fr:supprim	4
fr:sur	13	3	-7	7	-6		-4		3	-6		-4			3	-4	-8	6	5			2	-5
fr:sur_#	4
fr:sur_ce	3
fr:sur_de	3
fr:sur_du	2
fr:sur_la	10	-6	-10	8	-7	-12	-7	-5	-5	-6	-8			6	-5	3		5	6	-7	3	-4	-9
fr:sur_le	6	-6	-4		-8		-6	2	-5	-7	6	-4		-7	-5	-4		-5	2	2	-5
fr:sur_les	-2	4	-4	5	-3	5	-3	4			4	4	-3	-3			-6	3		4		-3
fr:sur_ma	9	-6			7	-2				-2							9	2	-2	-13	6	-3	-4
fr:sur_mes	-2
fr:sur_mon			7		-4	2			7	-2	-2		4	-3	7		-3	-3		-3		9	-4
fr:sur_notre	2
fr:sur_plac	5	3			-2	6					7			-2			-3					-4	5
fr:sur_son	5		-3	-7	-2	3					4						-6	-2		9			-2
fr:sur_trent	3
fr:sur_trois	2
fr:sur_un	6	9	-2	6	3	4								5			-9	5	6
fr:sur_une	5	6	-4		-2	-4			6	5					6		7			-8		-3	3
fr:sur_votre	5
fr:surdimension	-3
fr:surpris	-4	-3	5	4	-4												3	-6	7	-6		-2	-3
fr:surtout		-3	8	-6																			-3
fr:surtout_pas	5
fr:surveil_les	-3
fr:sush	-2
fr:sush_livr	-2
fr:suspendr	-5
fr:suspendu	-5	-4			-3		-3
fr:suspendus	3
fr:sutur	-3	4				6					4		-2
fr:sylv	5	2			-2	4											5	3		-4			-4
fr:symp	-4
fr:symp_et	-3
fr:syndic	-4
fr:syndic_me	-3
fr:system	7		-2		-4	-3				5				-3				3				-3	-5
fr:system_a	2
fr:t	7
fr:ta	-10
fr:tabl	9		-5		-10	-7	-3	-2	-2	4	-5		3	4	-2	-3	-7		-4	4	-3		2
fr:tableau	3
fr:tableau_de	2
fr:tach	3
fr:tacit	4
fr:tact	-3
fr:tact_et	-3
fr:taill	-5
fr:taill_dans	-3
fr:tank	3
fr:tant	-4
fr:tant_que	-5
fr:tap	4	-7	-5	6	-7	-4							-3	-2			-7	-2	-2	6		-5	3
fr:tap_#	2
fr:tard		-3	-4	2	-4	-3	3					4		-3			-6			8		-3	-6
fr:tard_le	-2				-3		3					4		-2			-4	3		3		-2	-4
fr:tard_toujour	-3
fr:tarif	4	-5	-2	5	3	-3											-11		10	3		-2	-6
fr:tarif_annonc	-3
fr:tarif_lisibl	-2
fr:tarifair	3
fr:tart_au	-2
fr:tass	3
fr:taux	3
fr:taux_de	3
fr:taux_tenu	-2
fr:tax	-2		-2		-6						2		5				3	7		-11		4	-7
fr:te	6	-4			-5		-2		4		-3		5	-4	4	-3		-5	-4			-5	4
fr:te_as	3
fr:te_jug	-4
fr:tech	3
fr:technicien	10		2	-6		4		-3		-4		-4	3			-3	9		-5	-10	4	5	-13
fr:technicien_a	-6	-2			-2
fr:technicien_est	3	-4	-4	-3													5		-2	-8	6		-3
fr:technicien_ne	3
fr:technicien_sympath	-3
fr:tel	3			3	2	-4					5		-3	4			-6	-5		6		7	-6
fr:tel_est	6
fr:tel_que	3
fr:telephon		-8	-10	4	-6	-5		-4	-5			-6	3		-5	-4	-5	4	2	-10	-5	14
fr:telephon_a		-6			-3													4				-3	-2
fr:telephon_de	-6
fr:telephon_le	2			5		-3							5	6			-7	-3		9		4	-2
fr:telephon_ne	2
fr:telephon_que	5	-3			-2												4						-2
fr:telephon_son	-8
fr:temp			2	-7			-4	-3	-4	-3		-3	-4	4	-4	5	-9		-5	12	-3	-6	-11
fr:temp_de		-4		-3	4	-2											-3		-2	4		-2	-3
fr:temp_expliqu	-2
fr:temp_ou	-7
fr:tempet	-4
fr:tempet_le	-3
fr:ten	-14
fr:ten_a	-9
fr:tenon	-3
fr:tenon_a	-3
fr:tenu	-10
fr:tenu_inform	-3
fr:tenu_la	-3
fr:tenu_parol	-4
fr:tenus	-3
fr:tenus_au	-3
fr:termin	-5
fr:termin_en	-3
fr:termin_la	-3
fr:terminal	-3
fr:terr	10		-4	-11	-5						3						-8	-3	-2	13		-3	-8
fr:terr_au	-3
fr:tess	-2
fr:tess_voul	-2
fr:test	8	-4	5		-5	-3					-2			-2		-2	8	-6	5	-6	-2	-3	-8
fr:test_expliqu	-2
fr:tet	10	-2		-2														-2		-6			8
fr:text	12		-2	-4	-2												5	-3	-2	-5
fr:thank	-14	-8	-4	8	5	-5	-3	-3	-3	-3	-3	-4	-3	-4	-3	-3	-8		-3	10		-2	-10
fr:thank_gui	-2
fr:thank_you	-11	-3			-4
fr:that	5	-3	-5		5	-4		4			-3	-2		-4				6	-3	3	-2	-3	-10
fr:that_order	-3
fr:that_was	2
fr:the	10	-3	-20	-6	-14	-11	-13	-12	-13		-8	-4	-6		-13	-14	5	2	-2	-13	3	-17	-5
fr:the_bed	-3
fr:the_best	-5
fr:the_burger	-2
fr:the_count	2
fr:the_glass	3
fr:the_manag	3
fr:the_pric	-3
fr:them	5
fr:then	3	3		6	4	-3					5			5			-12			14			-4
fr:there		-10	-5	4	2	-6	-3	-3	-3	-4	-5	-4	-4	-5	-3	-2	-4	4	-4		-3	-3	4
fr:there_is	7	-3	-2		-4												-7	3		7			-7
fr:thermolun		4	12	-3	3	-3							-2	3			8	-7					-3
fr:thermolun_#	6	7	12	-5			3							5			4	-5					-3
fr:thermometr	2
fr:thermopomp	-2
fr:thermopomp_par	-2
fr:thermos	-13
fr:thermostat	12
fr:they		-3	-5		2					-2				-3		-2	-8	3		7			-5
fr:they_last	-2
fr:thing	3	5	-4	-6	-4	-5		-2	-2	-3	4	-2	-3	7	-2		10	-5	-2		-2	-3	-10
fr:this	9			2	-4												-4	-7	8	3			-5
fr:thre	5		-6		-3	3					5			-3				-3		7			-5
fr:thre_week	5
fr:through	3
fr:thursdai			-3	-5	-4	-4					5		-2	4			-8	-3		13		-3	-5
fr:ticket	4
fr:tied_beurr	-4
fr:tien	5	-5	5		-6												-6	6		-12		-2	8
fr:tien_a		-3	6		-5													7		-5			-4
fr:tient	-9	9	6	-4	-3	6								5				-3					5
fr:tient_a	-2
fr:tient_de	-5
fr:tient_sur	-4
fr:tier	-3
fr:tim	7	-6		-9	-6	-4	-2				-3	-3	-2	-5		-2	3		-3	4	-2	-4	-7
fr:timbr	3	-3		4	-3												-6			6			-2
fr:tip	-5
fr:tip_top	-5
fr:tir	7	-5	-4	-5	-3						3		-2	-2				-7		-5	6	-4	9
fr:tir_une	-2
fr:tiret	-4
fr:tiret_neuv	-4
fr:tiroir_pis	-2
fr:tissus	-2
fr:tissus_me	-2
fr:tit	-5
fr:tit_pis	-3
fr:titr_epuis	-2
fr:to		8	-6		-16	-6	-6		-7	5	-10			-3	-7	-6	2		-6	-7	2	-8
fr:to_add	-4
fr:to_fault	-2
fr:to_sai	2
fr:to_se	3
fr:to_the		6		-2	-3	-3				9			4					-2		-5	6
fr:toast	3
fr:todai	8		-2		-5	-4					5		-2	3			-11	-7	7	12	-2	-3	-8
fr:toi	-4
fr:toilet	12	-5	-6	-6	-4	-3	-2	-2			-2		-2	-4		-3			-3		-2	-3	-6
fr:toilet_sont	-2
fr:told	5		-3		-3	-5					5		-2	4			-10	-5	-2	15		-4	-5
fr:told_me	4		-3		-3	-5					5		-2	4			-10	-5	-2	15		-4	-5
fr:tomb			-3	9	-5	5					9		-3	-4			-12	-4		13			-6
fr:tomb_en	-7
fr:tomb_etait	-3
fr:tomb_sur	3
fr:tombent	2
fr:tomorrow	-4
fr:ton	-4	3		2	-3	11			4	3			8	-2	4		-5	-4		14			-9
fr:took	4
fr:top	-2	-2	-6		-3											-2	5		-2	-4			-3
fr:tordu	-3
fr:tordu_par	-3
fr:tot	-4
fr:tot_dit	-3
fr:total	5
fr:touch	3		7	-4	-4	-3				3			-2				3	-4			4	-2	-5
fr:touch_a	5	4	5	-2	-2					4							-8	-2		6	4		-3
fr:touch_du	-4
fr:touch_par	-3
fr:toujour	11	-5			-10	2	3	4	-3	-3		-3	-4	-5	-3	-3			-4	4	-3	-8	5
fr:toujour_aucun	-3
fr:toujour_dans	3
fr:toujour_la	5			3		6	5				3			-2				4		-4		-4	5
fr:toujour_le	4
fr:toujour_pas	8	-4		-4	-3													2		3		-2	-3
fr:tour	-5	6		5	-2	7	5										-7			10			-3
fr:tour_de	-5
fr:tour_du	-3
fr:tourn		5	7	3	-2						4			4			-5	-3		6			4
fr:tourn_comm	-2
fr:tourn_encor	-4
fr:tourn_le	2
fr:tournev	-3
fr:tournoi	-8
fr:tous		3	-3		-4		-3	-2	-3	-2	-4	-2	3	4	-3	-3	-5	-10	-3	9	-2
fr:tous_les	2	3	-3			4												-8		6		-2	3
fr:toussaint	5
fr:tout	-9	-6		6		6	-9	-7	-8	-10	-3	-8		-3	-8	-7	7	-5	6	-12	-8		6
fr:tout_a	-2
fr:tout_arrang	-4
fr:tout_au	-3
fr:tout_ce		2	6	-4							3		3	2				-2		-4			5
fr:tout_de	5	2		4	6	6					3						4	-5					-3
fr:tout_emu	-3
fr:tout_en	-4
fr:tout_est	2
fr:tout_et	-2
fr:tout_expliqu	-3
fr:tout_fonction	-10
fr:tout_grand	-3
fr:tout_laiss	-2
fr:tout_le	6		-5	12	7	2	-2			-3	-5	-2	-3	-3			-6	-4	5	5	-2	-4
fr:tout_point	-3
fr:tout_refonction	-2
fr:tout_seul	-4		-3		-3	3					-4						-2	2				-2	5
fr:tout_suiv	-4
fr:toute	5	-6	8	-7		-7	-3	-2	-3	-3	-4	-3	3	3	-3	-3	7		-3	-3	-2		-8
fr:toute_la	12	-3	5	-4	-5	-5					-3		4	4			5	-4	-2				-6
fr:toute_le	-2
fr:toute_ma	-3
fr:toute_seul	-6
fr:toutes	-5	5		3		5	5			3	-2		4	-2			3	-4			-2	3	-6
fr:toutes_les	7
fr:toutes_mes	-5
fr:toutes_reserv	3	6				2	6													5			-2
fr:toutes_ses	-3
fr:trac	-8
fr:trac_derr	-5
fr:trah	-3
fr:train	-8
fr:train_a	-5
fr:train_de	-4
fr:train_les	-3
fr:trait	-5	4		3	6		6						-2				-9	-2			6	-4	6
fr:trait_a	-3
fr:trait_avec	-3
fr:trait_mon	-3
fr:traiteur	3
fr:trajet	-4
fr:trajet_du	-4
fr:tram	-10
fr:tram_retrouv	-4
fr:tranch	4
fr:tranquill	-7
fr:tranquill_pour	-2
fr:trans	-2
fr:transfer	-5
fr:transfert	2
fr:transm	2
fr:transmettr	-5
fr:transmettr_mes	-3
fr:transparent	-3
fr:transparent_de	-3
fr:transporteur	2
fr:travail	5	-4	-8		-6		-3	-3	-3	-3	-3	-3			-3	-3	-3	-11	-3	7	-2		2
fr:travail_propr	-3
fr:travaill	8	4		-3	2	-3	5	4				4		-2				-3		-3		-2	3
fr:travaill_de	4
fr:travaillent	5
fr:traval	-6
fr:traval_fin	-3
fr:traver	4	2			-2	3					-2
fr:travers_magnif	-2
fr:trembl	6
fr:tremblai	-3
fr:tremblai_appel	-2
fr:tremp	5	-3		-5													-9	-4		7	6		-3
fr:trent	-3	-4	8	11	7	2	3	-2	-2	-2	2	-2	-3	-4	-2	-2	-8		6	10	-3	-5	-9
fr:trent_an	-7
fr:trent_ball	-3
fr:trent_boit	-3
fr:trent_et	3
fr:trent_jour	4	-4		2	6												6	3		-7			-3
fr:trent_second	-3
fr:trente-cinq	-4
fr:trente-cinq_minut	-4
fr:tres		-11	-8		-13	-5	-3	-2	-2	-3	-3	-3	-4	-3	-2	-3	-10	11	4		-3	-5
fr:tres_bon	-4
fr:tres_content	-3
fr:tres_discret	-2
fr:tres_fach	2
fr:tres_satisfa	-2
fr:tres_satisfait	-2
fr:tri	-5
fr:tri_des	-5
fr:trimestr	3
fr:tripl	2
fr:tro	-15
fr:tro_bien	-6
fr:tro_bo	-2
fr:tro_gentill	-6
fr:tro_vit	-4
fr:trois	9		7	4			-9	-7	5	-2	-8			-5	5	-8	-4	5	-9	8			-25
fr:trois_contrat	-4
fr:trois_coup	-4
fr:trois_detail	-4
fr:trois_fois	-6		6	2	-4	-2								3			-3					4	-4
fr:trois_jour	3
fr:trois_mois	5		5	-6	-4							4					-6			6			-3
fr:trois_velos	3
fr:trois_vendeur	-3
fr:troisiem	12	5	5	-5	-4								-2	5			11	6		-14		-3	-5
fr:troisiem_fois	2
fr:tromp	4
fr:tron	3
fr:tron_toujour	3
fr:trop	-9	-6	-3	2	-6		-4				3		-3	-3				4		3		-4	-5
fr:trop_bon	-2
fr:trop_brui	-4
fr:trop_drol	-4
fr:trop_fort	-2
fr:trop_sur	-5
fr:trop_vieux	-4
fr:trottoir_a	-3
fr:trou	-7	-2
fr:trou_dans	-4
fr:trou_etait	-3
fr:troubl	-8										-2
fr:trouill	-4
fr:trouill_bleu	-4
fr:trouv	-5		7	3	-3	-3	-3	-3	-3			-3		5	-3		-4		9	2	-3	-4
fr:trouv_la	-7
fr:trouv_le	-2
fr:trouv_que		3	7	3	6									5			-7		6	4
fr:trouv_quelqu'un	-4
fr:trouv_une	-6
fr:truck	6	-3		-2	-4	-2					-2						9	3		-11		-2	-4
fr:tu		-6	-7	9			-4	-3	3	-3	-5	-3	3	-5	3	-3	-14		4	6	-3	-7	7
fr:tu_entre	-3
fr:tu_me	3	-3		2	-2												-4	3		6			-5
fr:tu_que	3
fr:tu_repar	-4
fr:tu_ressor	-3
fr:tuqu	2
fr:tuyal	3
fr:tuyal_au	-3
fr:tuyau	-9	-2	6	-6		-5				-2	-3		4	4			-8	8		-9	6	3	-3
fr:tva_a	2
fr:twenty-four	3
fr:twenty-four_dollar	3
fr:typ	2
fr:un					-8	-8	-11	-4	-4	-12	-13	-7		-2	-4		3	-6	-6	-4	-8	3	-2
fr:un_acompt	3
fr:un_an	2				3	2	5										4	-5		6			-4
fr:un_ange	4
fr:un_appareil		-3
fr:un_autr	4	6		3		-5			7				5	5	7		4	3		-6		3	-4
fr:un_avis	-5	-4			-3
fr:un_bac	2
fr:un_beau	9
fr:un_bien	-3
fr:un_bogu	-5
fr:un_bon	2
fr:un_bonhomm	-3
fr:un_bout	5	3	-3			3						4		-2			-2					3	-4
fr:un_bris	-3
fr:un_budget	-4
fr:un_cabinet	3
fr:un_caf	-4
fr:un_carnet	-5
fr:un_cent	-5
fr:un_chat	3
fr:un_chocolat	-2
fr:un_clav	2
fr:un_clic	-5
fr:un_client		3		5	5	6			5		5		5		5			-2				-3	4
fr:un_coin	-4
fr:un_concurrent	-4
fr:un_conseil	4
fr:un_control	6
fr:un_coup	5	-8	5		6	-4					-2		-3	-3			4		-3	-11		8	-5
fr:un_cred	4
fr:un_creneau	-4
fr:un_defaut	-7
fr:un_degr	3
fr:un_delic	-2
fr:un_depart	3
fr:un_dimanch	-21	-2			-2
fr:un_entretien	8
fr:un_etabl	-2
fr:un_gateau	5
fr:un_goss	-4
fr:un_grand	-4
fr:un_huiss	-4
fr:un_humain	-2
fr:un_jour		3				-3					5						-4	-2		8		-2
fr:un_lit	-2
fr:un_loir	-3
fr:un_lund	-2
fr:un_manteau	-5
fr:un_mard	-9
fr:un_mariag	3
fr:un_massag	3
fr:un_matel	-3
fr:un_messag	-4
fr:un_ministr	-3
fr:un_model	-3
fr:un_mois	5
fr:un_monsieur	7	-4	-3	-4																4		-2	-2
fr:un_mot			-3		-3	-2			4				-3	-2	4		-3	-2		3	6		-5
fr:un_non	-4
fr:un_nuag	-5
fr:un_numero	7	-4															-3	-4		3		-3	5
fr:un_oeil	3
fr:un_osteopath	-3
fr:un_pans	3
fr:un_papi	11	2	-4	-5	-6			5									10	-6		-7		-3	4
fr:un_pet	-2	3	3		-5						-2		-2	3			3	-5		2		-3	4
fr:un_peu		-3															3	-4		-9		7	6
fr:un_pied	3
fr:un_pis	-3
fr:un_placard	-4
fr:un_plan	-4
fr:un_plantag	-3
fr:un_pneu	-3
fr:un_poil	-2
fr:un_pourboir	-3
fr:un_prem	-5
fr:un_prix	3
fr:un_quart	2
fr:un_rayon	-3
fr:un_rendez-vous	-6
fr:un_robinet	3
fr:un_roman	3
fr:un_samed	-2
fr:un_savoir-fair	-2
fr:un_servic	-9
fr:un_seul	12		3															4		-3
fr:un_silenc	-2
fr:un_sm		-5	6		-3	-2								-2				-2		5		-2	-4
fr:un_soir	-3
fr:un_sou	4
fr:un_souc	-3
fr:un_souffl	-3
fr:un_stagiair	3
fr:un_technicien	3		-2	-3		6					3		4	3
fr:un_tier	-4
fr:un_titr	-2
fr:un_tout	-3
fr:un_trou	-7
fr:un_tuyau	-3	-3			-2
fr:un_velo	-4
fr:un_verr	2
fr:un_vet	-4
fr:un_virus	4
fr:un_vrai	-7	-6				-2					-2						-7			4		5	-4
fr:un_y	-2
fr:unanim	-2
fr:unanim_lou	-2
fr:under	7	-2	-3														5	-2		-6			4
fr:une		8		3	-6	-3	-3	-4	-3	-4		-7	-6		-3	-3	6	-10	-7	7	-8	-8	-7
fr:une_agenc	-3
fr:une_assiet					-2
fr:une_attest	3
fr:une_autr	4			5						4							-6			5			3
fr:une_avanc	-3
fr:une_bel	3
fr:une_boit	5
fr:une_bon	-3
fr:une_cart	5	3								4							-5	-6		8			2
fr:une_chais	6
fr:une_chambr	2
fr:une_chos	5			3	5	3											9	-5		-8		4	-4
fr:une_dam	4	-3	-3	-3	-3												-3	5					-2
fr:une_dat		-5			-3												-4	3		3		-3	-3
fr:une_delicatess	-2
fr:une_demand	3	4			2	-2	5										6			-7			-2
fr:une_demi-heur	3
fr:une_demi-journ	-3
fr:une_dent	-4
fr:une_dinguer	-2
fr:une_egratignur	5
fr:une_equip	3
fr:une_erreur	-6
fr:une_etiquet	2
fr:une_excellent	-3
fr:une_factur	-6	-2		3	7													3	5	-6		-2	-2
fr:une_fenetr	-4
fr:une_fois	-5	-5	-3	8	5	3				3	-2		4	-2			-13	-8	-2	15	5	2	-8
fr:une_gentilless	-2
fr:une_goutt	-3
fr:une_hanch	3
fr:une_heur			-6	-8	5								-2				-2	3	-2	5		-4	-5
fr:une_issu	-3
fr:une_journ	4
fr:une_larm	-2
fr:une_lettr	-6				-5	-2				3			-2				-4			5	3	-3	-3
fr:une_librair	-2
fr:une_lign	-5	7			-4											7
fr:une_machin	-4
fr:une_merveil	-2
fr:une_minut	-5
fr:une_nouvel					4	4							4	3			-5	-3		6		3
fr:une_nuit	-7					4					7
fr:une_pag	6
fr:une_pann	-6
fr:une_patienc	-8
fr:une_patron	-3
fr:une_paus	-2
fr:une_perl	-3
fr:une_petit			-5	3	-5	-5					3		-3	-2			4	-3		3		-3	-6
fr:une_photo	5	7	-3		-5	6				3	-2		4	4			-8	8		-9		6
fr:une_plac	-3
fr:une_plaint	-9	-4			-3		-3
fr:une_pomp	-3	3	5	-3			3										9	-5		-3			-2
fr:une_port	-4
fr:une_prem	-3
fr:une_profan	-3
fr:une_sage-femm	-2
fr:une_salad	2
fr:une_sall	2
fr:une_second	-6
fr:une_secouss	-2
fr:une_semain	-5
fr:une_seul	-8				-3
fr:une_simpl	3
fr:une_soir	5
fr:une_solut	-8
fr:une_tax	-4
fr:une_tiret	-4
fr:une_trac	-5
fr:une_trouill	-4
fr:une_vach	3
fr:une_visit	-2
fr:une_voisin	-4
fr:une_voitur	-6
fr:une_vrai	-6
fr:uniqu	3
fr:unit	4				-2													-3		7			-4
fr:up	11	-3	-6	3	-4	-2					-3			-2			7	-3	-2	-10	-2	-3	4
fr:urgenc	-7	-4	6	-3			-3		-2		-7		-3	-3	-2			-4	-2	6		3	-6
fr:urgent	-12	-4			-3									-3
fr:urne	5
fr:us	3		-2	4	4	-3					5			5				-5		9			-6
fr:usag	5
fr:va	-5		-8	7		3	-3	-3	-3	4		-3	2	-5	-3	-3	-4		-4	5	-3	6	-9
fr:va_bien	-7
fr:va_comm	-4
fr:va_se	-8
fr:vacanc	-5	-2			3
fr:vach	4
fr:vachon	4	2			3	3			3	3	-2		7	6	3		-6	-4		-3	5	7	-4
fr:vagu	3
fr:vais	-3			5	4	-4	-2						4	5			2	2		-4		4	-3
fr:vais_vous		-2															-3	6
fr:vaissel	-5
fr:vaissel_de	-2
fr:valabl	2
fr:valeur	2
fr:valis		-6			-2													4		-9			5
fr:valis_port	-2
fr:van	2
fr:vandamm	4	11	-2		-2	4			6				8		6		5	-4		-13		6	4
fr:vann	5
fr:vant	2
fr:vas	9		-3	-10	4					5								-4	5			-3	-6
fr:vas_de	5
fr:vaut	-4
fr:vaut_la	-5
fr:veau	-2
fr:veau_me	-2
fr:vehicul	-2
fr:vehicul_avec	-3
fr:veil		-5			6	-2											-3		5	-3		-2	-5
fr:veil_sur	-2
fr:veilleux	-3
fr:veilleux_par	-4
fr:velo	2	-3	-7		4		3	-3	-3	-3	3	-2	-4	-4	-3		6	-4	-3		-3		-7
fr:velo_municipal	-2
fr:velos	-9			6	3						5						8	-2		-9		3	-2
fr:ven	2	-6	4	4	-5		-2						-3	-2			-7	-5		9		4	-6
fr:ven_avec	-2
fr:ven_de	-4
fr:ven_la	6
fr:vend	-4				-3
fr:vendeur	-3	-4			5	-2												-3		4		-2	-3
fr:vendeur_a	3
fr:vendeur_de	3
fr:vendeur_ma	-3
fr:vendeur_me	-3
fr:vendeur_voul	-3
fr:vendeux_lui	-2
fr:vendeux_tro	-2
fr:vendr	-2
fr:vendr_ce	-3
fr:vendred	14	6	-10	3	-3	-2	-6	6	3					3	3	-4			-7	4		2	-16
fr:vendred_a	-3
fr:vendred_jusqu	-3
fr:vendu	5	3	6	-4	-4			5									2	-4		-4			6
fr:vendu_de	-2
fr:vendu_une	3
fr:vent	13		6	-4	-6	-3		4		-2				-2		-2	3	-5	-3	-3		-2	4
fr:ventil	3
fr:ventous	4
fr:ventr	2
fr:venu	-2	4	-7	-5	-8	7	-2		-2	5			7	-3	-2			4	-2	-9	3	8	-11
fr:venu_a	-3
fr:venu_deneig	-3
fr:venu_le	2	-3	-3															4		-3
fr:venu_pareil	-5
fr:venu_un	-4
fr:venus_sous	-2
fr:verdict	2
fr:verif	-8	4		4	-3	5				3			-3	-3			4	-4		3		-4
fr:verif_le	-6
fr:verif_que	-4
fr:vern	-4
fr:vern_a	-4
fr:verr	-2		-2	4	3		5				-2						9			-3		-2	-4
fr:verr_a	4
fr:vers	-2	11		12	6	5	4	3	-3		4	9	-6	-7	-3	-2	-3		-3		-3	-11	5
fr:vers_#	5	10	5	5	-4	8	4			3	6		-3	-3			-8	-4		8		-6	6
fr:vers_une	-2
fr:version	8		-4	8	-3	-3		4				5						3		-9		-2	5
fr:version_en	-3
fr:vert	2
fr:vertebral	2
fr:very	3
fr:vest_les	-2
fr:vestiair_solidair	-4
fr:vet	-3
fr:vet_que	-4
fr:veto	-3
fr:veto_du	-3
fr:veuill		6	-2	3	6	4	11					3		-2				6		-9		-3	3
fr:veuill_agir		5					6											2					-3
fr:veuill_transmettr	-2
fr:veul	-2
fr:veul_plu	-2
fr:veulent	-8
fr:veulent_plus	-4
fr:veut		3	-6	15	10	5	-4	3	-4	-4	3	-4	5	-7	-4	-2		-10			-5	8	4
fr:veut_la	-3
fr:veut_laiss	-3
fr:veut_pas	5			5	5	2					4						6			-8			5
fr:veut_plus		3			4	3					-2							-5		8
fr:veut_que		-4		2	7													-4		10		-3
fr:veut_savoir		3			-4	3		5			-2						-4	-4				5	5
fr:veut_un	-5
fr:veut_une	2
fr:veut_y	-5
fr:veuv	-2
fr:veuv_depuis	-3
fr:veux	6	5	-4	6	6	3	-3		-3	9	3	-2	5		-3		-6		7			5	-3
fr:veux_que	3	8			4	4				10			4				-5	4		-7	4	4	3
fr:vi	-6		4		-4	-2	2										-2	-5		12		-2	-7
fr:vi_a	-2
fr:vi_avec	-2
fr:vi_mon	-2
fr:viand	4	-6		-4	-2	-3											-8	-3		7		4	-4
fr:vibr	-5
fr:vid	13	-5	-4	5		2			4	-2	-3		5	-2	4			-3	5	6		-6	-3
fr:vidang	5
fr:vieil		-2	2		-3															5			-5
fr:vieil_machin	-2
fr:vieil_platin	-3
fr:vien	8	-3	-3	4	3	3			5		-2		5		5		-10	-9	-2	16		-4
fr:vient	7		-6	4		-5	-2	-2	2	3	-2		-4	-5	2		-11			-5	2	4	4
fr:vient_de	3
fr:vient_dire	-4
fr:vieux	-7		-2		-3												-3			5			-2
fr:vieux_clou	-2
fr:vieux_dev	-3
fr:vieux_roman	-3
fr:vieux_tuyal	-3
fr:view	3
fr:vign	-3
fr:vill		-3	-5		-4	-3		4				5						8		-7			-6
fr:vill_a	6
fr:villag_ce	-2
fr:vin_local	-2
fr:vingt						3					4
fr:vingt-cinq	3
fr:vingt-six	4
fr:vingt-six_minut	3
fr:vingt_et	-6
fr:vingt_heur	-5
fr:vingt_pour	3
fr:vingt_vol	-4
fr:vir						-2					-2	5	-2				-8	-5		2		5	4
fr:virus	4
fr:vis	4	7		-5		10	-2			3			4				3	4		-13	-2	5
fr:vis_dans	-2
fr:visit			4	-4	-3				3					-3	3		3	-5		-5	6	2	-4
fr:vit		6	-4		-4	7				5	4		3	2			-3	-5		4
fr:vit_fait	-3
fr:vitess	3
fr:vitr_don	-3
fr:vitrin	-3
fr:vitrin_tres	-4
fr:viv	3	8			-4	3				4			8	3			-2			-7	4	5
fr:viv_voix	2	8			-4	3				4			8	3			-2			-7	4	5
fr:vocal	-3	8	-3	-6	-3						2		-2	10		10	-4	-3		10		-4	-3
fr:vocal_a	-2
fr:voi	-3
fr:voi_reserv	-4
fr:voila	-2	-4	3	4	-3	-2							-2				-6	-4		12			-3
fr:voila_ce	-10
fr:voila_donc	4
fr:voir			-6	8		-8	-4	-2	-3	-3	2	-2	3	3	-3	-2	-8		-3	9	-3		-7
fr:voir_avec	-5
fr:voir_comment	-2
fr:voir_les	6
fr:vois	7	-2	4	-3	-2												-10	6		6
fr:voisin		-3	-12			-7	-4	-3	-3	-4	-5	-3	-5	-6	-3	5	-3	4	3	3	-4	-8	-3
fr:voisin_de	-3				3
fr:voisin_le	5
fr:voit	11	7	-6		-4	3					-2		-3	-3		6	-11	-4		12		2	-8
fr:voit_les	4
fr:voit_plus	-4
fr:voitur	-6
fr:voitur_sans	-4
fr:voix	11	11	-4	5	-5		5		-3	3	6	4	5		-3		2	-6	-3	-11	2	3	7
fr:voix_haut	4
fr:vol	-4	-6		3	4	-3											-7		6	4		-3	-3
fr:vol_avec	-4
fr:vol_dans	-4
fr:vol_de	-4	-3			-3
fr:volet	3
fr:vos			-6	10	-2	-2		-3	-3	-4	-4		2	2	-3		-3		-4	7	-3		-12
fr:vos_croiss	-5
fr:vos_demenageur	-2
fr:vos_equip	-3
fr:vos_install	-2
fr:vos_moul	4
fr:vos_soin	-4
fr:vot	3
fr:votre	4	-2	12	-10	11	-6	5	5	-12	-3	-7		-9	-16	-12	-8	8	3	-4	-3		-9	-6
fr:votre_accueil	-2
fr:votre_affair	2
fr:votre_agent	-3
fr:votre_appel	-3
fr:votre_assureur		6				3	7	5				4						6		-8			4
fr:votre_bijout	-4
fr:votre_brigad	-2
fr:votre_cod	-2
fr:votre_compt	-7
fr:votre_comptabl	2
fr:votre_connaiss	-2
fr:votre_conseil	-4
fr:votre_courr	3
fr:votre_diligent	-2
fr:votre_enseign	-4
fr:votre_equip	-8
fr:votre_factur	-3
fr:votre_gar	5	-2	-2	-2	2												5	-5					-3
fr:votre_gest	-4
fr:votre_hotel	-3
fr:votre_livreur	4			-5		3											-2	3		2			-3
fr:votre_mis	3
fr:votre_nouveau	4
fr:votre_nouvel	2
fr:votre_numero	-3
fr:votre_part	-4
fr:votre_prenom	-3
fr:votre_prepos	2
fr:votre_restaur	-3
fr:votre_secretair	4
fr:votre_sen	-3
fr:votre_servic	-3
fr:votre_standard	-2
fr:votre_technicien	3		-2	-3	-7	3											-4	3		-6	6	3	-4
fr:votre_temp	-2
fr:votre_vendeux	-2
fr:voudr	-9	-8	-2	2		2	-3	-2		-3	-3	-3	2				-3	4	5	-2			-7
fr:voudr_lui	-4
fr:voudr_que		-5			5													-6	6				-3
fr:voul	-12	-4	8	-3			-5	-4	-4	-5	-4	-3	-5	-5	-4	-3	12	-5	-5		-3	-4	-11
fr:voul_felicit	-2
fr:voul_me	-2
fr:voul_pus	-3
fr:voul_que	-15	-3			-4
fr:voul_vous	2	-3	5	-3		-2											4	-3	-2				-5
fr:vouloir	-6
fr:vouloir_me	-3
fr:vouloir_vous	-3
fr:voulu	2				3					6							3	-4		6			-2
fr:vous		6	6	5			3		-4	3	-8	-6	-12		-4	-3			-4	3	-3	-9	-10
fr:vous_adress	-6
fr:vous_ai		4												5
fr:vous_arriv	-3
fr:vous_aur	7
fr:vous_avais	-2
fr:vous_avec					3
fr:vous_avez	3	3	-8	-4	-8	-5		8	-3	-3	-3	3	-3	-4	-3			6	-3	3	-3	-4	-14
fr:vous_demand	4			2	2	2	5	4				4					-6	7		-5		-2
fr:vous_dire	-5
fr:vous_ecris	3	9	10	-3	-2	2				5	-2			5								-3	4
fr:vous_en	-4		5	-3	-5	-5			6		-2			-2	6		9	-6		-8		-3	4
fr:vous_encor	-3
fr:vous_et	-6
fr:vous_etes		3			-7		6						-2				-4	3		6		-3	-6
fr:vous_exprim	-5
fr:vous_invit	2
fr:vous_la	4			-5													7	-6		3		-3	-4
fr:vous_laiss		-3		3	2													6		-7			-3
fr:vous_le	-3	-3	-2	4	-5	-3	3			-2		4	-3	-3			-9	9		-3	6	-4	3
fr:vous_me	10	-9	2	3	9	-7	-5	-3	-3	-4	-4	-3	-4		-3		-2	7	-4	3	-3	-7	-8
fr:vous_ne	-3								4						4
fr:vous_plait	-6	-8	-4	8			-3	-3	-3	-3	-6	-3	-5	-5	-3		-8	-4	-4	10	-3
fr:vous_pouvez	5
fr:vous_press	-3
fr:vous_pri	-6
fr:vous_propos	3
fr:vous_refus	2
fr:vous_remerc	-4
fr:vous_repass	7
fr:vous_saur	-4
fr:vous_trouv	2
fr:vous_une	-3
fr:vous_voul	4	2	-2	5	5	4				-2							8	-6	-3	3		-2	-5
fr:vous_y	-2
fr:voxtrio	5	-3		-6													-5	-2					4
fr:voyag	-5
fr:voyageur	-4
fr:voyon	3
fr:vpn	2
fr:vrai		-10	3	-11	-6	-5	-3	-3	-3	-4	-4	-3	-4	-5	-3	-4	5		-4	-4	-3	3	-9
fr:vrai_bien	-2
fr:vrai_dire	-4
fr:vrai_soi	-2
fr:vrai_soulag	-3
fr:vs	6
fr:vs_avez	5
fr:vu	13		-9	6		6	-4	-3	-4	-3		-3	-6	-5	-4	-3	4		-4	-15	-3	6
fr:vu_ca	-2
fr:vu_et	2
fr:vu_pass	3
fr:wai	2				-4
fr:wall	4
fr:want	3	-2	-2	7	12													-3		4			-2
fr:warning	3
fr:was			-3	5	-7			-2	-3		4	-3	-3	-5	-3	-3					2	-3	-7
fr:wc	2
fr:we	-2	-9	-4	-3		-6	-4	-4	-4	-5	-5	-5	-4	-7	-4	-4	5	-9	5	-2	-4	-5	-7
fr:we_are	-10	-3												-2
fr:we_have	5	-3	3		-3													-3
fr:week	13	-2	4	-6	-3												3	-3		-2
fr:week-end					-3	3					-4		-2
fr:wel	3	-2	-2	5	-3													4					-4
fr:wel_packed	-4
fr:went	7	-6	-4		-3	-2											-3			-3	5		-5
fr:were	5		-4	-5													3			-3			-2
fr:what	5			4	3	-3				3			4	-2				6		-4	3		-7
fr:where	9
fr:where_is	5
fr:whi	3
fr:who	4	-4	-6	-4	-4	-3		-2	-2	-3	-3		-2	-3	-2	-2	5	-4	-2	-4		-2
fr:whom	2
fr:wi-f_la	-2
fr:wif	5	-4	-3	-10	-2	-3					-2			-4			-7	-3	-3	4		-3	4
fr:wif_plus	-6
fr:will	-11	-5	5	-4	2	-4	-2		-2		-3	-2	-2	-3	-2		8	3		-9			-5
fr:will_be	-11
fr:with	4	-3	-6	13		-5	-2	-2	-2	-3	4	-3	-3	2	-2	-2	-4	-4	-3	11		-3	3
fr:with_the	-3				-3
fr:without	4
fr:work	5		-5	7	4													-3		-7			8
fr:would	9	-8	-4	4	-9	-4	-2	-2		-3	-3	-3	-2	-3			-5	6	-3		-3	-3
fr:would_do	-3
fr:would_go	-3
fr:would_lik		-3
fr:wow	-9
fr:y		-12	-14	4		-5	-10	-8	-9	-10	-5	-3	-11	-11	-9	-7	8		-12		-9	-8	-10
fr:y_a	-2	-7	-10	-12		-6	-4	-3	-3	-4	-4	2	-4	-5	-3	-3		7	-4		-3	-6	-11
fr:y_allais	-3
fr:y_avait		-3		-5																3
fr:y_compr	-6
fr:y_connait	-4
fr:y_croir	-2
fr:y_est	6
fr:y_jet	4
fr:y_march	-3
fr:y_mouill	6
fr:y_nous	-3
fr:y_oblig	-4
fr:y_ont	-11
fr:y_pass	5
fr:y_rappel	-5
fr:y_rest	-4
fr:y_retourn	-11
fr:y_va	7
fr:yannick		-6	-2	-8	-3	-2								-2								-2	-4
fr:ye	6
fr:ye_#	5
fr:year	5
fr:yeux	4	-2
fr:yeux_ferm	3
fr:yo	6
fr:you			-6	3	-7	-10	-6	-5	-5	-6		-6	-6	6	-5	-5	-2	-5	-7	7	-4	-7
fr:you_said	4
fr:you_send	5			3	5												4	-5		-2			6
fr:you_told	3			4	-2	-4					5			5			-6	-4		12		-2	-4
fr:youp	-4
fr:your		-6	-3	4	3	-4			-2		-3	-2		-3	-2		-10	8		-11			8
fr:youssef	-2	-3
fr:z	2
fr:zebr	4
fr:zero	-12	4	-4	-7	-3	-2								5		5	7			-4			-2
fr:zero_espoir	-3
fr:zero_fois	-4
fr:zero_messag	-3
fr:zero_musiqu	-4
fr:zero_tim	-4
fr:zerrouk	-6	4		2		8	5				-3						-4	-3		-3		-2	10
fr:zon	2
from:letter	3	-33	-22		-26	-30	-28	-29	-30	-29	-34	-32	-32	-30	-30	-33	-35	-5	-34	17	-29	-36	-13
from:note	-3	-4	-58	46	9	-7	-33	-31	-32	-36	10		-3	-28	-32	-26	-19	-32	28	-27	-16	27	13
from:review		-35	-5	-70	-57	-54	-40	-42	-41	-39	-45	-39	-45	-39	-41	-7	116	-62	-41	-119	-45	-53	-65
margin	9	3		-12		-4	-6	-7	-6	-6	-5	-6	-4		-6		4	-5	-7		-6	-6	-9
margin:clear	17	-6	-18	-10	-20	-13	-16	-20	-20	-20	-20	-19	-17	-11	-20	-16	-15	-6	-12		-22	-18	-22
margin:no	-12	-33	-41	-25	14	-48	-45	-47	-47	-48	-15	-29	-48	-55	-47	-45	38	-29	-55	-38	-46	-56	-23
margin:none	-35	-68	-82	23	-55	-58	-52	-50	-52	-55	-52	-53	-53	-53	-52	-49	-33	-33	-63	19	-51	-14	-51
margin:yes		-61	6	-30	-52	-56	-47	-38	-44	-35	-54	-41	-46	-54	-44	-40	38	-39	-23	-59	-32	-40	5
only-asks	-34	-32	-8	4	-13	-29	-22	-23	-21	-24	-25	-21	-23	-32	-21	-21	-10	-43	-27	15	-17	-27	12
praise		-4		3	-5		-3	-3	-2	-2	-3	-3	-2	-3	-2	-3	5			-4	-2		-3
repeats	8	14	-8	-5	-32	-15	-9		-8	-23	-15	-10	-17	24	-8	4	-17		-32		4	4	5
reproach	3	-3	-8		-5	-8	-7	-8	-8	-9	-8	-8	-8	-4	-8	-8	-15	-2	-11	9	-8	-7
rule:ask	-6	-15	-44	145	28	-17	-20	-21	-16	-17	-14	-12	-14	-19	-16	-21	-46	2		8	-12		-12
rule:boundary	78	-37	-56	94	215	-21	-23	-2	-21	-12	-25	-23	-30	-28	-21	-17	50	-27	50	-17	6	-47	-52
rule:broken-promise	22	-6	-38	26	-53	-23	-5	-27	-5	-21	-10	12		9	-5	-8	-47	6	-3		-30	27	7
rule:critical		31	-2		-3	12	3		3	3	8	4	7	12	3	5	-3			-8		8	3
rule:critical:asks_for_boss	25	69	-14	14	-30	25	-9	-8	-14	25		-11	107	37	-14	-5	-34	-41	-8	-63	7	83	-31
rule:critical:churn_threat	-10	39	-6	8	-19	-4	-8	-8	67	-10	-14	-10	32	14	67	-6	-19	-23	-4	-5	-7	50	-24
rule:critical:discrimination	28	81	-17	3	-6	5	-8	-10	-11	102	-14	-11	28	-15	-11	-7	-31	-21	-7	-52	55	4	20
rule:critical:large_money	35	72	-8	12	-25	-30	32	15	-14	-14	-17	97	-15	27	-14	-6	-25	32	-8	-62	-12	-29	23
rule:critical:legal_threat	-4	54	-12	22	-26	15	88	-7	-9	-7	-13	27	-11	14	-9	-5	-28	31	-7	-32	-8	-17	27
rule:critical:media_threat	6	63	-7	19	-22	-18	-6	82	-8	-8	-8	19	-7	-13	-8	-3	-33	27	-4	-25	-7	-14	35
rule:critical:public_review	22	104	-42	-48	-19	-11	-6	-7	-8	23	-7	-7	-9	44	-8	95	44	-15	-7	-29	-7	-10	-15
rule:critical:repeat_unresolved	28	113	11	7	-27	29	-17	-12	18	-15	30	20	27	131	18	43	-3	5	-10	-24	-14	55	-58
rule:critical:safety	23	138	-25	15	-35	164	27	-15		-18	80	-20	15	5		-10	-17	-46	-14	5	-18	21	39
rule:critical:vip_client	-15	27	-5	7	-13		-7	-7	69	-9	-11	-9	15	16	69	-5	-14	-18			-5	41	-23
rule:critical:vulnerable_person	15	95	-12	8	-21	58	-10	-8	-12	-9	117	-11	12	12	-12	-5	-4	-22	-10	28	-11	-11	-5
rule:irony	47	-67	201	-100	-59	-39	-23	-24	-24	-28	-23	-25	-24	-34	-24	-39	73	-46	-32	-53	-26	-28	-50
rule:remedy:apology	36	35	-12	22		-21	-7	-8	-9	56	-12	-7	10	-10	-9	-4	-50	-31	-9	-64	99	-27	-29
rule:remedy:callback		64	-27	43	-48	18	-19	8	36	-24	13	6	42	38	36	-10	-71	-30	-16	-70	-24	124	-26
rule:remedy:discount	4	-35	-19	44	6	-20	-13	-12	-11	-12	-14	-11	-17	-18	-11	-12	-74	-52	109	-54	-13	-23	-35
rule:remedy:information	-22	7	-23	83	-52	3	-33	-15	-22	9	-15	-9	-22	-15	-22	-22	-44	-79	-37	-70	-40	-22	135
rule:remedy:none		-57	10	-93	11	-47	-38	-41	-43	-45	-47	-43	-45	-47	-43	-28	93	-68	-48	-23	-52	-64	-59
rule:remedy:redo	9	-15	-46	5	-69	-19	-20	-26	-32	-41	-11	-22	-30	-28	-32	-35	4	-76	-54	90	-49	-50	-65
rule:remedy:refund	29	-78	-44	55	-21	-49	-18	-26	-28	-35	-30	-15	-34	-30	-28	-19	-93	158	-46	-85	-35	-51	-46
stars:high	-31	-54	-97	-29	-59	-38	-28	-29	-30	-35	-32	-28	-30	-39	-30	-41	79	-28	-33	-71	-26	-28	-56
stars:low	148	3	44	-65	-20	-49	-36	-37	-37	-21	-41	-35	-40	-15	-37	28	81	-53	-19	-78	-39	-48	-62
stars:middle	132	-50	-26	-25	-60	-37	-27	-28	-26	-31	-29	-26	-31	-37	-26	-43	60	-44	-42	-88	-28	-32	-12
subject:cue:contact.contact	-21	33			-8	-8	-4	-3	-5	-3	-5	-3	-8	40	-5	-3
subject:cue:critical.large_money.loss	6	10	-8	6	-3	-26	22	-8	-9	-10	-9	38	-8	-23	-9	-5	-20	26	-5	-43	-8	-15	19
subject:cue:critical.legal_threat.lawyer	15	38	-4	4	-9	6	40	-2		-2	-4	-8	-4	-6			-7		-4	13	-4	-6	-15
subject:cue:critical.vulnerable_person.need		9			-9	-15	-3	-4	-5	-4	27	-4	-5	25	-5	-3
subject:cue:irony.absurd-image	-29	43	27	-13	-18	24	-11	-5	-7	22	-7	-6	-9	18	-7	-4	-33	-33	-3	55	-5	-11	17
subject:cue:irony.mock-praise	33	-23	25	-12	25	-10	-5	-5	-5	-5	-6	-10	-6	-7	-5	-3	-25	10	-4	-8	-6	-7	27
subject:cue:negative.announcement	-25	26	-4	4	-20	3	32	-6	-4	-5	-7	-12	-5	-10	-4	-4	-7		-4	13	-4	-6	-15
subject:cue:negative.dissatisfaction	-16	-18			-10	-9	-5	-4	-5	-3	-6	-4	-4	-8	-5	-3
subject:cue:negative.failed-expectation	-11	-24	-8	18	-10	-8	-2		-3	-3	-4	-3	-3	-9	-3		-24	18	-5	22	-5	-5	-14
subject:cue:negative.failed-function	-69	-30			-20	-17	-9	-7	-8	-7	-11	-6	-7	-14	-8	-6
subject:cue:negative.plain-negation	17	-14	-14	19	-7	-3	-2		-2	-3	-2	-3		-6	-2		-29	10	-5	-2	-6	-7	25
subject:cue:negative.repetition	-4	30	17	50	-28	-21	-14	-13	8	-12	-12	-18	-13	49	8	-12	-56	33	-9	-28	-12	8	31
subject:cue:negative.trouble	14	-15	-14	25	-31	12	20	-6	-9	-11	-12	-9	-8	-13	-9	-4	-19	20	-7	16	-10	-15
subject:cue:negative.wait	-20	15			-16	-7	-4	-4	-5	-4	-5	-7	-4	23	-5	-4
subject:cue:noise.job_application	-61	-23			-16	-12	-9	-6	-11	-7	-7	-6	-10	-8	-11	-6
subject:cue:noise.out_of_office	-44	-15			-7	-12	-7	-5	-6	-4	-7	-5	-4	-8	-6	-4
subject:cue:people.service	-5	2	-13	25	-25	-12	-7	-5	-6	19	-6	-6	-7	-9	-6	-4	-40	6	-5	-21	-5	-10	43
subject:cue:positive.praise	16	-16	67	-58	-25	13	-10	-7	-7	-8	-8	-12	14	10	-7	-5	8	2	-7		-8	8	-29
subject:cue:positive.thanks	-34	-7			-10	-4	-4	-2	-2	-3	-2	-4	-3	-2	-2
subject:cue:remedy.information	-19	-16			-14	-7	-7	-5	-4	-4	-5	-6	-5	-7	-4	-3
subject:cue:remedy.redo		-21	-14	19	34	-8	-9	-5	-8	-6	-6	-6	-7	-9	-8	-4	-12	4	-7	20	-6	-10	-20
subject:cue:severity.no-home-service	-6	20			-10	-18	7	-4	-5	-5	27	-6	-6	25	-5	-2
subject:cue:severity.repeat	21	49	-12	24	-12	-10	-5	-5	-7	-4	-5	-6	-5	55	-7	-5	-22	35	-4	-12	-5	-11	-2
subject:cue:speech.question	4	7			-8	12	-3	-3	-5	-4	-9	-3	-4	-6	-5	-2
subject:cue:wish.wish	-78	3	-12	23	37	-3	-22	-11	-14	-13	-17	-15	5	22	-14	-9	-29	15	-3	-28	-6	23	25
subject:fr:#	-9	3	-10	25	2	-3		-7		-7	-3		-5			-10	-10	13	7	-3	-14	-9
subject:fr:#_#				5	-4	-3			2			3	-3	3	2		-7	6		3			-7
subject:fr:#_aout	-3	-5
subject:fr:#_avril	6	-2	-3	3	-3												3						-4
subject:fr:#_fevr	-2	5					3			4
subject:fr:#_h	-7	-4			-4
subject:fr:#_juillet		7		2			6			5							2	-2		-9			10
subject:fr:#_mai		-3															-5	3					-2
subject:fr:'s	8	-5	-3	8	3	-2											5	-4		-13			9
subject:fr:a	-5	8	4		-10	3	-3	3		10		-4		-8				2		-18	5	9
subject:fr:about	7	-3	4															-4					2
subject:fr:absenc	-13	-5			-2	-3								-3
subject:fr:absenc_du	-9	-3				-3
subject:fr:action	-10	-3			-3		-3					-3
subject:fr:action_required	-8
subject:fr:an	2			-4	-4	3			5				6		5		2					-2	-4
subject:fr:and	-3			3		-2		5									-5	8		3			-4
subject:fr:and_a	-3							5
subject:fr:aout	-3	-5
subject:fr:attest		-3			-3
subject:fr:au	4				-3		4				4	4					3	5		-7			4
subject:fr:autr	7																-4	-3		2			2
subject:fr:avant	-8				-3
subject:fr:avril		-3	-3	3	-4												3						-4
subject:fr:brais	-2	-2			-3
subject:fr:bureau	-8	-4				-3								-2
subject:fr:by					12	3
subject:fr:candidatur	-13	-5			-3	-3			-2				-2		-2
subject:fr:ce		10	-3	6	-8	3				9	-2		-3				-11				9	-3	2
subject:fr:ce_matin	-2	7		2	-3	4				4							-6	-3		7	4		-3
subject:fr:chambr	-3	3			-2	3
subject:fr:command		3					3
subject:fr:contact		-8	-4	3	-3	-5	-2	-2	-2	-3	-3	-3		-3	-2		-14			8		-2
subject:fr:contact_form		-6	-3		-2	-3				-2	-2	-2		-3			-11	-6		10			3
subject:fr:contrat	5								4						4			7		-10		3	-3
subject:fr:cot	4	2		3				5									-5	5		6		-2	-5
subject:fr:de	-9	2	-9	10		2	6	-6	-7	-7	5	-7			-7	-4	-3	11	-5	-7	-5		5
subject:fr:de_#	2				6												-4			3
subject:fr:de_le	3
subject:fr:de_votre		-4			-3
subject:fr:demand	-6	4			-3	-3							3	7
subject:fr:demeur	3	8					8													3			-3
subject:fr:des		6						8			4	5					-8			5			4
subject:fr:did	4	-4	6	2	-3												-4
subject:fr:du			-5	13	-9		4	5	-6	4			-8	-10	-6	-3			-6	-4	-5	-10	15
subject:fr:du_#	7	4	-6	7	-8		5	3	-3	6		3	-4	-5	-3		6	3	-3	-7	-3	-7	5
subject:fr:du_bureau	-9	-3				-3
subject:fr:en	8	8	-5	7	-5	4	7				-2	-3	7					2			-2	4	-9
subject:fr:en_demeur	3	8					8													3			-3
subject:fr:et	-3	-6		5	-3	-2	-3										-6	-4		13		-2	-4
subject:fr:ete	-6
subject:fr:factur			-4	5		-3	-2			-2			-2	3				4	-2	-8		-2	5
subject:fr:factur_#		3			-3									4
subject:fr:fevr	-2	5					3			4
subject:fr:for	-2	5	-3	3	9		-2	5	-3	-2	-2			2	-3			-3		-4	-2	-2	6
subject:fr:for_the	-5	3				4
subject:fr:form	8	-3	-10	-9	-7		-4	-4	-5	-4	2	-5	-4	-7	-5	-3	-7	-10	-3	11	-4	2	-5
subject:fr:formulair	19	-12	-15	12	2	-9	-7	-5	-6	-6	-7	-5	-6	-7	-6	-4	-15	3	-8	11	-5	-9
subject:fr:formulair_factur				2													3	6		-8			-3
subject:fr:four	6	-4		4	2												7	3		-4			-6
subject:fr:fridai	3	6				4		6									-3						4
subject:fr:h	-7	-5				-2
subject:fr:i		-5	-2	-3	-5	-2											2						-4
subject:fr:in		11	-3		2	11					-3						-11	-5		12
subject:fr:in_the	3	7		3		7					-2						-4	-2		4
subject:fr:invoic	-2	-4		4										-2			-10	8	8	-11			4
subject:fr:invoic_#	-4	-3		4													-10	9	8	-7			-5
subject:fr:juillet		7		2			6			5							2	-2		-9			10
subject:fr:juin	-7					3	4	4				5
subject:fr:juli					-4	-3						5
subject:fr:juli_#					-4	-3						5
subject:fr:just	4	-3															10			-7			-6
subject:fr:la	-7	-4	3	4	-11	-5	-7	5	-3	-4		-4	2	2	-3	-2	6		-3	-2	-3		-4
subject:fr:la_lettr	-10	-6				-3	-4
subject:fr:le	7	-8	2	4			-6	-2	-3	-3	-5	-4	-4	-5	-3		-6	-10	-3	7	-2	-6	8
subject:fr:les		4		2		-2		7	4					3	4		-2	3		-3		4	-2
subject:fr:lettr	-10	-6				-3	-4
subject:fr:lign						3			5				6		5		-3			8		-2	-3
subject:fr:ma	9		-3	5	2					3	-2		-3				6	-7		-6	2		4
subject:fr:mai		-3															-5	3					-2
subject:fr:mar	-9	-5				-4
subject:fr:matin	-2	7		2	-3	4				4							-6	-3		7	4		-3
subject:fr:may	-2	-3
subject:fr:me	-9				-3					3			5
subject:fr:merc	-7				-2
subject:fr:messag	-10				-2
subject:fr:mis	5	9			-2		10					4					-2	4					-5
subject:fr:mis_en	3	8					8													3			-3
subject:fr:mon	7	-6	-2	4	4	-2														6		-3	-5
subject:fr:monsieur	-5	3			-3	8				4			8	3
subject:fr:my			5	-3	7	2					4			-3				-3		-4	5
subject:fr:neuf	5				-3												3	-2					-5
subject:fr:no	3	-6		3	2	-2											5	-2		2			-4
subject:fr:nos	4			3	4				3				-2		3								-2
subject:fr:not	3	-5	-2	2	7												-5	6					-3
subject:fr:notre	4	6	7	6	-4					7							-7	-4		6	4
subject:fr:nouvel		-3			-4
subject:fr:of		3				5					-3						-3
subject:fr:on	-5				2	-3				3			5	-2			-3	3		-7	4		2
subject:fr:on_the	-4				-3	-2				3			5
subject:fr:ou		-4			-4	-2								-2
subject:fr:our	9		5		-3																		-5
subject:fr:patient	-4	-5			-2									-2
subject:fr:plan		-4	-3	7	-4							-2		-2			-7	5		-4			4
subject:fr:pour	-6	-7	12		-3		-4	-3	-2	-3	-3	-3	2		-2	-2	2	-11	-4	3	-2
subject:fr:pour_la	-6	-3			-4	-2
subject:fr:pour_le	3		6	-3	-2												-4	-4					7
subject:fr:prim	4			2	4		4					4					5	4		-8			-4
subject:fr:que	-4	4			-4		-2			7
subject:fr:question	-11				-5				-2	-2	-3	-2	-2	-3	-2
subject:fr:quot	-6	-3
subject:fr:quot_for	-5				3
subject:fr:rappel	-7	-3
subject:fr:re	-6	-5			-4	-2	-2		-2			-2		-4	-2
subject:fr:rental					-3					3							-3	3		-3	4		-3
subject:fr:request	-6	-3			5
subject:fr:required	-8
subject:fr:reserv	-5	-6			-3	-2	-3			-2		-2
subject:fr:room	-3				-3	5					6
subject:fr:sall	-6			4		4	4				3			-2			5					-2	-4
subject:fr:saturdai	3				6	-2				3							3	4		-8	3		-4
subject:fr:six	5	-5			-2												-3			8			-7
subject:fr:soumiss	-9	-3
subject:fr:still	4	-4		3	-2												-7	5		-2			2
subject:fr:support	9		-4	-9	-4	-3				5							-10	-3		9
subject:fr:support_form	8	-4	-4	-9	-4	-2											-10	-3		11			-4
subject:fr:the	3	5	-6	10	-6	7	-3	-4	-5		-7	-6			-5	-2	-20	2	-3	8		-6
subject:fr:to					-2	-2				3			5
subject:fr:un	12	-4	5			-2											-6	-6	-2	8
subject:fr:votre	-6	-2	-3	7		-4	-4	-3	-3	2	-3	-3	-4	-4	-3	-2	7	6		-12	4	-2	-6
subject:fr:we	5	-4	7	2	-3												-4			-7			7
subject:fr:window					-3	3
subject:fr:with	4			3						5							5	-3		-10			6
subject:fr:your		3								5
subject:nature:money	-19	9			-8	-6	19		-2	-2	-2	22	-2	-5	-2
subject:nature:process	-35	-29			-19	-12	-10	-7	-9	-8	-9	-11	-8	-13	-9	-8
subject:nature:quality	-25	17	-6	7	-13	15	4	-5	-6	-6	-8	-8	-5	-9	-6	-4	-14		-3	-3	-4	-4	8
subject:problem	-58	20	3		-39	9	33	-13	-15	-14	4	6	-15	-24	-15	-11	-14	20	-8	-40	23	-15	19
subject:topic	7	-30	-23	53	-9	-26		-24	-16	-22	-27	-18	-30	-21	-16	-21	-47		-9	29	-30	-29	28
sum:0	-2	-42	-18	-37	-49	-31	-36	-38	-33	-32	-31	-43	-38	-34	-33	-33	18	-94	-29	9	-29	-32	-20
sum:1	27	4	-19	4	-29	-4	-27	-27	-26	-29	-29	-33	8	-34	-26	-27	-53	19	-32	7	-25	4	-24
sum:2	45	-62	-18	12	31	-43	-28	-26	-25	-28	-30	-33	-31	-22	-25	-24	8	64	-7	-43	-31	-12	-68
sum:3	37	-13	-29	20	-10	-41	-26	20	-23	-12	-27	-32	-28	-33	-23	13	-9	63	-4	-81	-30	-42	13
sum:4	32	17	-33	48	35	-32	16	-14	-16	-16	-14	23	10	-27	-16	-11	17	34	-18	-58	-16		-16
sum:5	37	61	3	11	6	-30	17	14	-15	-14	-17	88	-16	25	-15	-7	-23	12	-10	-22	-12	-29	24
wishes	-10	-5		33	20	-12	-9	-12	-9	-3	-6	-6	-7	-16	-9	-17	-10	-8	-18	13	-3		-2`;

export const ISSUE_TABLE = `after	-7	-8	14	-5	-16	-6	10	-13
before	-6		14	-16	-3	-6	4
bias	-14	-35	3	-24	-33	-31	8	-20	-28
blames:staff	-80	67	30	-33	-48	-5	28	-29	-23
cue:contact.contact	-68	60	-12	-29	4	-17	10	-79	44
cue:critical.discrimination	-43	108	-108	-17	-17	-22	-121	20	109
cue:critical.discrimination.trait	-51	82	-43	-23	-22	-18	-66	-45	88
cue:critical.discrimination.treatment	-20	86	-79	-14	-17	-11	-60	-20	66
cue:critical.large_money.loss	-35	-29		38	36	-43	19	5
cue:critical.safety.harm	-66	-34	27	43	-11	-11	-30	-55	63
cue:critical.safety.hazard	-47	30	-73	62	-8	-8	-54	-38	60
cue:critical.vulnerable_person	-27	36	-26		-5	-11		30	-30
cue:critical.vulnerable_person.need	23	-35	-8	-28	-14	4	-3	-35	27
cue:irony.absurd-image	39	-38	-4	-41	-27	-19	8	-6	3
cue:irony.mock-praise	-25	-33	47	-11	-11	-14	43	-28	-23
cue:negative.announcement	-20	-7	44	-7	-24	-4	-20	-41	40
cue:negative.dissatisfaction	-18	-6	-34	74	-28	-15	26		-34
cue:negative.excess	27	-24	-40	35	-9	13	-15	35	-46
cue:negative.failed-expectation	-51	-50	53	-30	41	-55	-18	43	-7
cue:negative.failed-function	-26	-32	19	13		-5	-38	15	37
cue:negative.lack	-17	-27	20	9	-25	-16		-62	39
cue:negative.plain-negation	62	-29	-32	-4	-40	17	4	-23	15
cue:negative.repetition	-15	-26	44	-90	-46	12	-12	5
cue:negative.trouble	-17	-28	21		-35		35	-45	-36
cue:negative.wait	-33	-20	55	-26	-50	14	-8	-9
cue:negative.wrong	35	23	-13	-68	-6	6	35	-56	-24
cue:people.person	-15	69	-24	-22		-29	46	-46	-4
cue:people.service	9	-27	11	-62	-4	-39	-22	5	24
cue:positive.praise	-15	12	34	-53	-38	11			-22
cue:positive.thanks	33	23	-52	-5	-15	-9	-45	27	23
cue:remedy.callback	-57	18	40	-28	-23	31	-10	-4	-32
cue:remedy.discount	25	39	-38	-10	-8	-4	-36	57	-36
cue:remedy.information	-51	52	-8	-12	-13	41	-59	5	33
cue:remedy.redo		-18	45	-71	-57	5	53	-23	-90
cue:remedy.refund	-31	-21	59	-13	-30	-11	-9	17	-16
cue:severity.repeat	13	-40	-6	-36	-18	-27		-8	33
cue:severity.soften	21	40	-40	-42	12	-7	2	-28	9
cue:wish.wish	-53	-13		22	25	-39	-2	4	9
danger	-6	-19	-18	35	-51	-41	-119	-70	144
en:#	-3	-12	7	-12		-13	-5	7	2
en:#_#	-16	-6	7	4	-7	2	-9	14	-15
en:#_a	10		-11	-2	7			3	-5
en:#_and	-10	-3		-2	7		6	2	-8
en:#_in	-10	-3	8	-6	7	4	-8	5
en:#_with	-6		10		-8		-6	7	-3
en:'s	10	-12	-2		-6	3	-2	-3	-5
en:a				-13	5	-14	-9	11
en:about	5	11	-16	-3		-3	3	-9	4
en:adult	-7	-8	14	-5		-2	13	-7	-7
en:after		-7	5	-5		-3	5	-15	6
en:after_the	-8	-6	11	-3		-3	4	-8	4
en:again	4		-3	-4			8		-10
en:all	9	-6	-3	-3	-4		-9	7
en:also		5	-6	3	-3	17	-12	-10	-6
en:an	-15	-3	18	-11	-5	-5	17	-16	-5
en:an_adult	-7	-8	14	-5		-2	13	-7	-7
en:and	-12					-13	6		-5
en:and_the	-15	-10	13	-4	4	-4		7	-12
en:and_told	7	7	-12				5	-6
en:anyon	-7	-7	13	-5			-5	7	-3
en:are	4	-6	4	-3	-5	-3		5	-5
en:as	5	-7	3	-5		-2	-4	3	2
en:ask	-3	9	-10		-3			-6	4
en:at	5			-14	-8	-6	-11	16	-5
en:at_#	5	-10		-15	-3		-17	18	-4
en:at_six	3			-2	-3		-9	13	-6
en:at_the	6	-9		3	-5	-2	15	-10	-9
en:august	2	-6	13	-8				2	-5
en:august_#	-8	-3	15	-2				3	-4
en:back	-15	5	11	-11	-4	-5	-7	11	-3
en:be	-11	8		-3		-2			2
en:becaus	-14	-10	16	-4		-2	3		-8
en:been	-18	4	17	-13	-7	-6	-14	6	11
en:bill	-3	-2	-4		6		7	-6	-3
en:by	9	10	-16	2	-3	-4	-4	-7	10
en:call	-14	3	6	-4	-4	-4	3	7	-13
en:came	-20	2	11	3	-6	-3	-14	8	6
en:came_out	-8	-5		8			-5	-8	9
en:card	-10	-3	4	-4	4	-3	3		-5
en:charg	-6		14		-10		6	-4	-2
en:check	-7	6				-2	-3	-8	8
en:children	-9	-6	14	-4	-2			5	-6
en:come	-7	-3	13	-3	-4	5		-5	-2
en:cost	-8	8	5	-3	-6		8	-6	-3
en:dai		-6			-8		-4		3
en:dead	6		-14	6		-4	-5	6
en:declin	-6	-6	13	-3			11	-8	-4
en:desk	-11	-5	16	-3	-9	-3	6	2	-8
en:do	-2	5		-2	-3		-3	-5	6
en:do_not	-2	5		-2	-3		-3	-5	6
en:door	-13	-3	-4	13	-3	-2	-3	9	-8
en:down	8	-4	-11	6	-2	-2			2
en:e-mail	3	-3		-3					-3
en:each	-10	-3	16	-4	-9	-2	4		-8
en:even	6	-3					-9	11	-4
en:every		-6		-9	-4		-3		6
en:every_morn	-13	-3				-4		-10	7
en:for	-33	6	16	-19	3	-13	9	-14	6
en:for_#	-6	-3			3		11	-6	-6
en:for_a	-3	8		-4	-4		10	-6	-4
en:for_the	-10	-6	15	-3	-2		-6	-7	10
en:found	-9	8	-10	5		-2	-17	11	8
en:four		5	-3	-7		-3	-10	8
en:french	4	-3		-2	-3		7	-7
en:fridai	-17	-10	15	3	-2	-5	-4	11	-11
en:from	-10	-12	19	-9	-5	-5	-4	-3	10
en:from_the	3	-6		-3			-3	3
en:full	8	-6		-4	-5	-3		4	-6
en:furnac	-9	-6	14	-3	-2		5	-12	5
en:garag	-11	-3		-5		-4	13	-9	-2
en:go	10		-9	-4		-4	-14		14
en:got	-8	-2	12	-3			5	-9	3
en:had	-14	-17	5	12	-7	-8	3	-7	6
en:had_a	-9	-7	-6	12		-2	6	-10
en:hang	-14	-3	3	7			2	-7	3
en:has	-20	3	2	8	-6	4	-23	6	14
en:has_been	-12	7	6	-9		-4	-13	8	8
en:have	-17	-13	12	6	-8	-4		2
en:he	-5	8	-4	-4		5	-14	-5	11
en:her	-9	3	6	-7		-4		4	-4
en:him	-7		12	-5	-8	-2	6	-11
en:his	-13	11	3	-4	-2	-5		3	-3
en:hot	-9		11	-2				-6	5
en:hour	2	-4	6	-6	-5		2		-8
en:i	-29	-4	27	-22	-5	-16	11	-8	2
en:i_have	-9	-10	14	-2	-4
en:i_was	-6	-5			7		12	-7	-5
en:in		-4	-8	11		4	-4	9	-19
en:in_my	-9	-5	12					5	-5
en:in_the	5	-6	-3	6	-10	3	-7	14	-18
en:invoic	-5	-2	12		-10		-5	6	-3
en:is	-16	-20	5	-2	3		10	-4	-20
en:is_a	-12	-4	17	-11	-3	-4	-4	6	-3
en:is_now	-7	-2	11	-3	-5	-3		5	-5
en:is_still	-7		3	-4	5		-4	4	-4
en:it	-5	-6	3	-14	6	-19	10		-9
en:it_is	-12	-5	8	-7	6	-4	7		-7
en:it_was	11	4	-14	-3		-5	15	-10	-8
en:june	5	7	-10		-4		6	-10
en:just	-6	4	4	-4			6	-9
en:ladi	-9	8		-8	-3	-4	5	-9
en:last	7	-6		-4			7	-12
en:left	-15		5	7	-2	-6	-8	8	5
en:like		-4		-2		4	-5	-8	5
en:like_a	3	-3	-3			5	-8	-6	5
en:line	7		-15	-7	9	-4	-9	5	5
en:look	-14	3	13	-6	-2	-5	-6	4	5
en:m	11		-8	-2	-3		-11	11
en:machin	-14	-3	4	-5	8		-17	14
en:man	-4		6				-4	4
en:may		-6	4	-2	-5		6	-18	9
en:me	7	-7		-9	-5		4	-21	7
en:me_and	-8	-6	13	-2				-8	5
en:minut	-9	10	-2	-6	-3	-4	12	-9	-3
en:morn	-21	-8	13	-7	-4	-7	-8	3	11
en:must	-11	-5	15	-2	-2		3	-12	7
en:my	-8	6	6	-5	-17	3	-18	6	12
en:never	-8	-3	15	-10	-5	-4	-14	9	7
en:new	19	-3	-18	-10		-6	12	-8	-3
en:night	-11	3	7		-3	3	-7	4
en:no	-8	-7	4	9	-9	-7	19	-25
en:nobodi	-9	-3		-3	7		-15	15	-7
en:not	6	3		-9	-8	-10	9	-7	-2
en:noth	-6	-2	-10	8	7	7	-7	-4	2
en:now	-20	-8	27	-8	-9	-6			2
en:number	-12	-4	15	-3		-3		6	-4
en:of	11	-5	-5	3	-18		11	-5	-14
en:of_the		4	-3	2	-5	3	5	-6	-3
en:off	-8	8	-5	2	6	11	-2	-6	-4
en:off_the	-8	-6	6	-6	8	-2	-5	4
en:offer	-9		11		-3		12	-11	-5
en:on	5	3	-10		3	-11	4
en:on_a	12	-4	-5	-3	-2	-2	11	-8	-3
en:on_fridai	-9	-6	3	6			-7	11	-7
en:on_it	-8	-2	13	-7			9	-7	-3
en:on_the		3	-13	2	10	-12	16	-9	-3
en:onc	3	5	-4	-5		-5	-9	12	-2
en:one	-5	6		4	-10	-2			-4
en:only	-15	9	10	-12	-6		-8	5	4
en:open	8	-3	-14	8	-4	-5	-12	15	-5
en:or	6	3	-7	-5		-2	-12	14	-6
en:order	-8		4	8	-8			3	-6
en:other		-3	-5	-5		-3		3	-4
en:our	5	6	-7	-16	-6	-8	-19	24	-14
en:out	-11	-15	10	9	-9	-6		-6	8
en:out_on		-2	4	-3	-3		-11	3	8
en:over	6	-4	-9	-3	7	-2	-2	6	-5
en:page	4	-6		-3	-2	-3			-6
en:pai	-6	8	-3	-2	-3		12	-9	-4
en:paper	5		-14	8			-3	-4	4
en:phone		9	-3	-8	-8	-7	4	4	-5
en:reach	12		-11				-10	3	8
en:read	-8	-2	12		-3		-8		7
en:ring	12	-3	-9	-3	-3	-4	-16	17	-3
en:room	-8	-7	-6	12	-2	-2		6	-5
en:run	7	7	-16	-7	7	-3	13	-10	-6
en:sai	-9	-14		6	8	-6	11		-14
en:said	-4	10	-5		4	-11		-4	10
en:same	-9	-5	15	-8			3	-9	4
en:saturdai	11	-5	-17					5	-5
en:second	-2	10	-9	4	-5	-8	6	-8	5
en:she	-7			6	-3	-3	-5	4
en:show	5	-3	-18	9	6		12	-12	-4
en:shut	-7		6					-4	3
en:side	-8	3	-8			-3		-7	6
en:sign	-11		-10	14			13	-10	-4
en:silenc	5	-2	-2		-4				-5
en:sinc	4			-16	-7	-11	-20	12	15
en:sinc_then	-5	-6	10	-3			7	-9
en:six	10		-7	-3	-5	-2	-7	11	-7
en:smell		-4	3	-5		4		-8
en:smell_like	3	-3	9	-12		5		-7
en:so	12	-9	-2	-8	-5	-6	25	-21	-11
en:start	-9	-6		-3			9	-12
en:still	-7	-15	14		-2	-7	-4	9	-6
en:sundai	5	-3		-4	-3	-3	-4	8	-5
en:test	-6	6		-3		-2	-3	-8	7
en:that					-9	-7	-9	-18	21
en:the	-8				-3	2		-5	-3
en:the_#	-13	-4	4	-4	7	-2	6		-9
en:the_fridai	-8	-3	12	-3				4	-4
en:the_ladi	-4	13	-11	-7		-3	-3	-3	5
en:the_other		-3	-5	-5		-3		3	-4
en:the_phone	-5	3	3	-3			8	-4	-3
en:the_same	-9	-5	15	-8			3	-9	4
en:the_third	-8		9		-2			-7	5
en:the_water	-9	-3	12	-3			-4	10	-7
en:then		7	-9	-9	5	-6	-5		5
en:there	-21		3	4	3	-7	-5	8
en:there_is	-9	-4		7	-2	-3	15	-12	-7
en:there_was		4	-6				-7	-2	9
en:thermolun		-4	4	-6	-2	-3		2	-5
en:they	4	-8	4	-3	-2	-2	16	-10	-8
en:third	4			-3	-3		-8	-9	12
en:this	-11	-4	14	-4		-3	-7		7
en:this_morn	-9	-4	12	-4		-2	-9	3	7
en:three	4	-11	5	-10		-4	14	-5	-12
en:through	-3		2		-3	-5	-7	4	5
en:time	15	-7	-10	-5		4	-13		9
en:to	6	-11	4	-5	-14	-6			-2
en:to_a	4	-4		-4		-3	-8	10	-5
en:to_the	-9	-7	7			4	-12	10	-6
en:told	-4	11		-8	-6	-6	8	-3
en:told_me	-6	-3	10	-2	-2		5	-7
en:took	2	6	-4	-4	-3	-4	-3	8	-9
en:two		-14		6	-13	9		-6	-12
en:under	-6	-4		8	-7	-2	-3	5	-4
en:until	11	-2	-18	-2	8	-2	-10	11	-5
en:up	-4	-11	6	-6	3	-4	-9		6
en:us	14	7	-20	4	-5	-4
en:van	-10	8	-9	-9		-5	-3	7	-3
en:was	4	7	-7	-4		-12	9	-10
en:water	-4	-5	10	-7	-3	-3		4
en:we	8	3	-14	9	-9	-9	-7	9	3
en:week	12	-3	-9	-3		9	-4	-13	5
en:went	-4	5	3	-6	-3	-6	5
en:were	-8	-4	13	-3		-2	-10	16	-9
en:what	4	-3		-5	-4	-2	12	-10	-6
en:when	-2	7	-6		-2	-4	11	-16	3
en:when_i	2	3		-6		-2		-9	7
en:while	-6		3				-13	2	10
en:white	-7	6	4	-10		8	-16	7	4
en:who	6	6	-12	-5	-4	-2	-2	-15	10
en:will	-9	-5	12			-2	6	-3	-3
en:will_not	-9	-5	12			-2	6	-3	-3
en:with	2	3	3	-3	-16	5	-11	-6	14
en:with_a		-10	9	-7	-4	2	-5	7	-8
en:with_my	-7	8	4	-8	-2	6	-2	-4
en:with_the	13	7	-16	-2	-9	-2	-12	-9	15
en:without	-6		5			-2		6	-6
en:would	-12	14	-4	-6	-5	-7			4
en:would_be	-7	9	-5	-2			-4	3	4
en:you	-14	5	11		-11		-3	3	-2
en:your	-13	-8	5	5	-9	-4		-13	12
facet-nature:attitude	7	6	-13	-8	-45	-2	-31	-25	36
facet-nature:money	-79	-40	60	-71		-65	29	-6	-74
facet-nature:other		-19		-23	-29	-4	2	-15	-17
facet-nature:place	-21	16	-35	42	-68	-15	34	-53	-23
facet-nature:process	-21	-47	19	-54	24	-38	-7	17	-23
facet-nature:quality	27	-32	-25	-3	-53	-17	-2	-6	-13
facet-nature:safety	-22		13	7	-32	-32	27	-27	-6
facet-target:other		-19		-23	-29	-4	2	-15	-17
facet-target:place	-74	-18	-16	78	-79		-15	-9	-7
facet-target:price	-67	-47	-13	-56	68	-53	97	-78	-40
facet-target:process	-10	-34	33	-79	-12	-47	3	6	-30
facet-target:product	30	-27	-25	-6	-63	-22	3	-8	-16
facet-target:staff	6	13	-8	-29	-50	-14	10	-48	13
facet:app-bug	63	-8	-67	-11	-6	-6	58	-49	-23
facet:appointment-rescheduled	-25	-14	45	-6	-24	-6	-10	20	-17
facet:battery	-8	-8	-17	32	-5	-5	40	-41	-10
facet:defect	-17	-21	-35	63	-5	-11	37	-2	-46
facet:delivery-person	-44	-60	81	-32	-17	-17	39	-47	-14
facet:hotel-accessibility	-25	40	-71	32	-3	-10	5	30	-37
facet:hotel-bathroom	-6	-42	-24	44	-23	-35	47	-61	5
facet:hotel-bedding	-49	-20	15	34	-11	30	-59	17	30
facet:hotel-equipment	-65	-19	7	28	-23	15	-12	11	-24
facet:hotel-room-cleanliness	-57	-29	47	-2	-4	-10	-15	39	-29
facet:hotel-room-type	-49	-13	-15	49	-8	-16	-11	23	-19
facet:hotel-spa-pool	33	-25	-17	11	-12	-18	27	-16	-14
facet:hotel-wifi	-37	24	7	6	-5	32	-41	31	-23
facet:invoice-error	-70	-51	96	-26	-55	-25	22	-8	-42
facet:invoice-missing	-45	-16	8	-21	30	-17	83	-56	-34
facet:it-email	33	-19	-22	-19	-9	-8	31	-24	-27
facet:it-printer-equipment	20	-13	-3	-35	-12	-11	52	-49	-16
facet:language-of-service	47	-26	-14	-19	-24	-7	61	-62	-22
facet:leaks	-42	-13	32		-7	36	-71	40	-6
facet:missed-appointment	-22	5	28	-27	-46	12	69	-87	-46
facet:missing-item	7	-10	10	-17	-8	-7	42	-38	-15
facet:no-answer-to-messages	20	-27	6	-21	-47	-11	-52	64	-49
facet:noise-of-device	-7	-7	-16	29	-8	-17	52	-33	-18
facet:not-delivered	15	-19	5	-17	-14	-8	-17	8	14
facet:other		-19		-23	-29	-4	2	-15	-17
facet:payment-problem	-43	-23	13	-21	31	-7	-6	48	-62
facet:phone-menu-and-hold	46	-10	-36	-10	-14	-4	45	-45	-16
facet:price-too-high	-12	-6	-46	-8	44	-4	24	-21	-12
facet:property-damaged	-41	-18	60	-9	-2		-18	39	-35
facet:red-tape	-22	36	-21	-5	-17	-4	-28	-43	52
facet:repair-breakdown	36	8	-15	-62	-19	8	9	-2	-41
facet:repair-call-out-fee	-24	-11	-22	-13	42	-5	38	-38	-14
facet:repair-chimney-drain	-59	-26	77	-20	-7	-14	59	-55	-15
facet:repair-device-noise	-82	-13	92	-41	-5	-7	-71	72	-24
facet:repair-gas-safety	-35	34		-21	-7	-6	27	-28	-6
facet:repair-installation-faulty	-2	26	-19	-16	-5	-8	-18	-86	75
facet:repair-leak	-32	30	18	-44	-9	-16	20	-28	11
facet:repair-no-heating	-17	-16	44	-49	-6	-7	35	-32	-9
facet:repair-no-hot-water	-22	-12	33	-40	-7	-16	-57	-10	64
facet:repair-repeat-breakdown	25	-18	-2	-11	-10	-7	-72	78	-18
facet:repair-site-dirty	-45	-22	58	-23	-7	-8	-43	47	-19
facet:repair-spare-part-wait	-28	-11	42	-4	-11	-3	-40	54	-20
facet:repair-technician-no-show	10	-22	20	-17	-47	-12		27	-55
facet:restaurant-meal-quality	23	-20	-32	15	-9	-13	17	3	-34
facet:retail-price-label	-27	-19	66	-17	-45	-9	21	-27	-10
facet:toilets	-27	61	-18	-53	-12	-17		-32	19
facet:unreachable-by-phone	-42	-40	16	-12	22	-6	9	-63	32
facet:waiting-on-site	20	16	-40	22	5	16	-14	-31	26
facet:warranty-refused	-19	-13	39	-8	-13	-4	33	-35	-7
facet:website-down	64	-26	-64	-34	25	5	-41	2	32
facet:work-badly-done	-46	40	17	-22	-5	-5	39	-52	6
fr:#		-12	-7	-3	11	-4	6	-8	-5
fr:#_#	3	-3	5	-4			3	-8	3
fr:#_an	-6	-4	12	-3	-3		7	-5
fr:#_aout	-9	-5	13	-3	-3		-8	11	-6
fr:#_au		-3		-6	3	-6	8	-8
fr:#_de	-14	-9	-12	-3	19	-2	11	-13
fr:#_et	11	-9		-7	-8	-3	-8	6
fr:#_fois	3	-4	4	-5	-2	9	-10	5	-3
fr:#_h	11	-11	-3	-3	-17		-10	5	6
fr:#_juillet	-10	9	-4	-3	-2		-6	-2	8
fr:#_juin	13	7	-15	-4	-2		-3
fr:#_la	-7		-8	5	7	8	-4	-7	-3
fr:#_le	-9		-6	7	7		6		-6
fr:#_mai	2	-3	4	-5	-6	-2	-11	10	3
fr:#_mar	-7	-5	14	-2	-3		6	4	-10
fr:#_min	5	-4	3	-7		-3	5	-2
fr:#_pour	-8	-2	3	-2				-12	7
fr:a		9	-6	-8	-9	-12	-10	11
fr:a_#	7			-19	-2	-14	8	-3	-3
fr:a_chaqu	12	-8	-4	-8	-3	-3	9	-7	-3
fr:a_demand	-3	13	-14		-2		-12	-3	13
fr:a_dit	8		-6	-2			-5	-4	8
fr:a_ete	-14	-4	17	-6	-4		-4	-3	4
fr:a_la	-12	2	-8	-4	12	-3	2	-12	7
fr:a_laiss	-9	5	5	-5	-2	6	-4	-10	6
fr:a_le	4	10	-4	-11	-4	-4	-8	3	9
fr:a_mis	-4	-9	11	-2		-3	-3	-3	5
fr:a_pas	2	-6	-2	7	-2	4	3	-12	3
fr:a_pris	7	-3		-4	-4			-6	2
fr:a_son	-8	2	4	-4	-3		-9	10	-3
fr:a_un	-12	3	5	3	-3	-6	-8	12	-4
fr:affich	8	7	-9	-5	-2	-6	-5	7
fr:ai	-18	-7	18	-5			8	-6	-10
fr:ai_recu	-7	-2	10		-7		-10	10	-4
fr:alors	-9	-7	15	-4	-3	-2	6	-5	-2
fr:an	-22		10		4	-7	-6	3	5
fr:ancien	4	-3		-4	-2
fr:and	6	-19						-4	2
fr:and_the	4	-6	-4	4	-2	-3	-3	-6	7
fr:annul	-9	-4	12		-3		9	-6	-3
fr:aout	-9	-5	13	-3	-3		-8	11	-6
fr:appel	10		-6	-12	4	11	-4	-18	2
fr:apprend	4	-2						3	-4
fr:apprend_que	4	-2						3	-4
fr:appui	-9	-2	3	6	-3		-10	6	5
fr:apres	-8		4	-9		-6		6	-7
fr:arriv	-4	-10	6	4	-4	-5	9	-3	-11
fr:assiet	2	-7		-9	5	-3	-4	6	-2
fr:attend	-12		-9	13	-3	5		-12	2
fr:attest	-4	6	-3		-3		-7	6
fr:au	4	-14	-4	-9	14	-16	19	-15	-4
fr:au-dessus	-12		-7	14			-5	9	-7
fr:au_lieu	-6	-4	-9	-3	13		7	-6	-3
fr:aujourd'hui	-8	-6	12		-2		-2	6	-4
fr:aux	7	-6	2	-7	-3	-4	18	-11	-10
fr:avait	-12	5	-3	-6	10	-4		2
fr:avanc		-3	4	-4	-3	-4	-9	3	7
fr:avant	-9		12	-11	-5	-5	14	-7	-7
fr:avec	7	4	-15	9	-10	-2		2
fr:avec_une	-3	5	-17	14	-3	3	3	-7	-3
fr:avez	7	-4		-12	-2	-3	-8	5	4
fr:avis	-8		11	-2	-5		10	-10	-3
fr:avoir	-5	4			-3		-10	-8	12
fr:avril		-5		-3	7	-2		-13	9
fr:bain	11	-6		-5	-4	-5	8	-5	-4
fr:barr	-7	8	-9	5			7	-10	2
fr:boit	-15	-4	19	-5	-5	-2	12	-16
fr:boit_vocal	-4		8		-2		3	-8	4
fr:bon	-9	-2	-4	9			12	-10	-4
fr:bonjour	-6	-6	13		-2	8	-6	-3	-2
fr:brun	-14	-8	12	3	-3	5	-8	5	-3
fr:buander	-10	7	3	-6	-2	8		-6	-4
fr:bureau	8	-4	-10	6	-3	-4	-3	6	-2
fr:but	10	3	-15	-11	8		5	-9	-6
fr:ca	-4	7	-4	-12	6	-7	9	-17	3
fr:caf		-4	11	-10	-3	10	-7	-7
fr:caiss	8	-8	-13	-3	12		12	-9	-4
fr:cam	-9	-4	12	-4	-2	-3	8	-7	-2
fr:camion	-6	-2	12	-2	-6	-3		6	-4
fr:camionnet	-8	7	-12	8		7		-9	-5
fr:cart	-9	6	5	-4	-6	-2	-14	10	5
fr:ce	-4	-4		-3	8	4	4	-4	-10
fr:ce_est	-6	-19		4	12	7	6	-13	-16
fr:ce_matin	-10		10	-4	-3	-3	-8		10
fr:cette	3	-4	-5	-7	7	-3	-7	9	-3
fr:cette_nuit	9		-7	-5			-12	9
fr:chais	-8	6	-10	11	-3	5	-4	-6	3
fr:chambr	10	-9		-6	-4	-10	-6	11
fr:chang		7	-3	-6		-3			-6
fr:chant	-6	-5	12	-5			-16	10	7
fr:chaqu	12	-8	-4	-8	-3	-3	9	-7	-3
fr:charg	-5	-3	4	-5	5		3	-6
fr:chaud	-4	-5		7	-2	-7	-6	8
fr:chez		-5	8	-5	-5	-3	6	-16	5
fr:chez_vous	-9	-2	13	-2	-3		12	-10	-4
fr:chien	-6	-5	4	6	-4		11	-7	-7
fr:cle		-3	4	-2			5		-8
fr:client	-6	-10	13	-5	-5	-7	4	-2
fr:comm	9			-11	-8	3	7		-16
fr:compt	-10	6	5		-4			-10	6
fr:comptoir		-3	9	-6	-4		-4	8	-7
fr:conduit	-9	6	4	-6			-8		6
fr:contr	-13	-5	9	3	-3	8	-3	-5	-4
fr:cot	-10	-5		9		-3	2	-10	6
fr:coup	-7	-7	12	-4	-2	-4	13	-7	-5
fr:coup_de	-5	-6	10	-3	-2	-3	10	-6	-4
fr:courriel	-16	-4	8	-4	6		-12	8	5
fr:dans	-8	-3	7	3	-14			7	-7
fr:dans_la		13	-20	6	-3	-3		3	-6
fr:dans_le	-7	-11	2	10	-4	-2		5	-13
fr:dans_les	6	-8		-3	-3	-3		5	-6
fr:dans_mon	-12	-4	16	-8	-2	7		-8	-3
fr:dat		-10	8	-4	-7	-4	-17	17	4
fr:de			-13	2	6	-6	-11	6	3
fr:de_#	5	-9	-11	-9	15	-6		6	-11
fr:de_appel	5	-7	-8	-5	7		-2	-9	8
fr:de_apres	-4	6			-7	-2	10	-7	-4
fr:de_fil	-5	-6	10	-3	-2	-3	10	-6	-4
fr:de_la	-11	-4	-5	22	-14	6	-12	12	-4
fr:de_le	3	5	-5	-4	-3	-3	-10	9	5
fr:de_lui	-4	10	-8		-2		-6	-8	11
fr:de_ma	-8	7	2	-3			-10	12	-7
fr:de_mon	-11	6	-3	6			-5	-11	11
fr:de_quatr	12	-5	-7	-6				2	-5
fr:de_son	7	-4	-4	-2	-3	-2		3	-5
fr:de_un		-9	4		-5	-6		5	-7
fr:debout	4	-3	-7	8	-2	4		-6	-2
fr:dedan		-3	-2	-5	7	-3	10	-7	-3
fr:demand	-3	12	-20	-7	11	-7		-16	11
fr:demand_si	6	2	-8	-2		-4		-5	5
fr:demenag	8	-5	-3	-5	-2			-12	6
fr:dent	16		-16	-7		-2	13	-7	-8
fr:depuis	4	-10		-2	-15	-17	2	-8	9
fr:depuis_le	12	-7	-7	-6	-4	-4		-4
fr:depuis_que	5	-5		-5		-2	4	2	-8
fr:dern	-3	-7	-2	-3	8	-3	-4
fr:derr	3			-3				4	-4
fr:des	-11	-5	10		-10	8	-12	4
fr:dessus		-7	9	-6	-3	12	-9	-5	-3
fr:deux	-7	-3	-8	11	2	7	-2	-6
fr:deuxiem	8	-3	-6	-3
fr:dev	-17		14	-7	-4	-4	6	-14	2
fr:dit	11	-8		-10	-8	-10	5	-3
fr:dit_#	3			-3	-2		9	-9	-2
fr:dit_que	-7	3	3	-2				-7	8
fr:don	7	-3		-3	-2		5	3	-10
fr:dont	3	4	-12		4	5	-10	4	6
fr:doss	-9	-10	16	-4	-5	-3	-6	-6	9
fr:du	17	-19	-7	-4	-6	-16	-9	7	8
fr:du_#	-4	-11	16	-8	-6	-3	-9	17	-17
fr:du_matin	15	-4	-13	-11		4		-9	2
fr:eau		7	-8	5		-3	2	6	-8
fr:elle	-3	-6	7	3	-3	-5	-5	11	-6
fr:en	-3	2	5	-10	-11	-21		5	-3
fr:en_#	-7	-4	11				-3	-9	8
fr:encor	-13		11	-3	-5	6	-10		4
fr:encor_sur	-6	-3	8				-7	11	-5
fr:entre	-3	-17	-2	10		-10	15	-15
fr:entre_deux		-3	-5	6	-4	-5	11	-6	-4
fr:entre_les	-8	-5	-4	7	6		6	-10
fr:entretien	-5	5			-3	9	-9	5	-5
fr:envoi	6	-8		-4	3	-2		4	-5
fr:est	-8	-14	7		5	-2	10	-11	-6
fr:est_arriv	-8	-4	11	-3	-2		10	-9	-2
fr:est_du	-5		-7		12		8	-6	-3
fr:est_le	-11	-5	9	3	-3	7		-8	-4
fr:est_pass				-3	-2				-6
fr:est_une	-9	-3	-4	12					-3
fr:et	5	3	-13	10	-7			-11	3
fr:et_#	8	4		-6	-6	-3	-4	-10	10
fr:et_a		-5	5	-4	-2
fr:et_de	4	6	-15	-4	7	4	-11	5
fr:et_je	5	-3				-3	10	-6	-2
fr:et_le	-8	-6	12	-3	-5		-13		11
fr:et_un		-3	-9	8			13	-11	-4
fr:etait		4	-6	6	-5	-6	3	-8	7
fr:ete	-16	-5	19	-8	-4	-4	-3	-3	4
fr:etre	6	11	-15	-3				-7	5
fr:factur	-20	-8	14	4	-6	-5		2	-11
fr:factur_#	-6		10		-8			3	-4
fr:factur_de	-7		-2	8	-2		-9	9	-4
fr:fais		-5	-5	7		-4	-2		3
fr:fait		-13	14	-19	-9	-11	13	-8	-4
fr:fenetr	-13	-4	8	6		-3	15	-10	-6
fr:fevr	-12		2	7			-8	9	-4
fr:fil		-9	-5	9	-4	-6	4
fr:fill	5	-6	3				-10	13	-7
fr:fin	-13	-8	18	-5		7		-10	-4
fr:flut	-7	-6	13	-7	-3	-3	5	-4
fr:fois	-10	-10	13		-9	6	-2		-4
fr:for	7		-5		-5		7	-7	-2
fr:freddi	-6	7					5	-7	2
fr:gar	-9	-5	16	-6	-2	-2	3	-11	7
fr:gauch	7	-5	-7	3			5	-11
fr:goutt	-4	-2		4	-3	-4	-2	5	-4
fr:grand	2	6	-3	-6	-3	-2	-6	10	-4
fr:h	11	-11	-3	-3	-17		-10	5	6
fr:h_#	12	-6	-3	-4	-7	4	-12	3	8
fr:has	-7	-3	12	-2	-3	-2		-6	7
fr:heur	8	-11	-7	-12	7	-6	4	3	-12
fr:hi		-8	-3		8	7	-4	-5	3
fr:hi_a	-10	-4	2	-2	9			3	-2
fr:i	11	-3	-8	-2	-3	9	-7	-7	-2
fr:ici	-8		3	-4			-12	-7	13
fr:il	6		-12	7	2	9		-11	3
fr:il_a	-9	-6	15	-5	-2	6	-6	-5	4
fr:il_y	9	4	-10	-7	4	-4		10	-10
fr:imprim	3		-7	-4	7		9	-7	-3
fr:in	16	-7	-17		-4	9		-15	-6
fr:is		-13	7		-8	11	-5	-13	-9
fr:it	3	-6			-6	-5	14	-11	-6
fr:jam	-7	-4	11	-3	-2	-3	-13	14	-3
fr:je	-9	-6	12	-11		-8	12		-22
fr:je_ai	-14	-6	18	-4	-6		14	-9	-21
fr:je_ne	-7				7		10	-6	-4
fr:jeud	4	-10	4	-10	-4	-8	-7	9
fr:jeun	7	4	-8				9	-4	-5
fr:joint	-12	-3	-3	12			-8		7
fr:jour	3	-14		-10	3	-5		10	-17
fr:juillet	-10	9	-4	-3	-2		-6	-2	8
fr:juin	17	6	-18	-4	-3
fr:jusqu	8	-7		-8	-3	-5	2	3	-7
fr:just	-3	5			-4	6	-2		-8
fr:la	-2	-8	-5	9	-5	3	-3		-5
fr:la_#	-18	-8		15	-4	-6	-3		5
fr:la_barr	-7	8	-9	5			7	-10	2
fr:la_boit	-9	-3	14	-4	-4		7	-11	3
fr:la_caiss	8	-8	-13	-3	12		12	-9	-4
fr:la_factur	-12	-4	9	-3		-4		3	-6
fr:la_lign		-3			-2		-5	9	-7
fr:la_meme	3	-3		-3	-3		-10	11	-4
fr:la_pomp	-9	-6	13	-5		-3	4	-5
fr:la_ru	-7	7	5	-5			-8	13	-7
fr:la_semain		-5	6	-3		-3	4		-7
fr:la_tabl	3		-8	7					-4
fr:lach	-6		-2	7			-13	16	-10
fr:laiss	-17	2	16	-9	-4	5	-8	-6	11
fr:le	-9	-3	6		-17	-14			-5
fr:le_#	-4	3	9	-8	-24	-14	3	-13	9
fr:le_a	-8	6	4	-6	-3	-4		3
fr:le_ancien	5	-2	-3					4	-3
fr:le_matin	11	-2	-8	-2				3	-5
fr:le_soir	11	-5	-7	-5	-3		15	-10	-9
fr:le_technicien	-9	-5	14	-5			-11	12	-5
fr:les	4	-21					3		-9
fr:les_deux	-12	-4	6	6		9	-5	-9
fr:leur		-9	9	-6	-3	-4	-8		12
fr:lieu	-6	-4	-9	-3	13		7	-6	-3
fr:lieu_de	-6	-4	-9	-3	13		7	-6	-3
fr:lign	9	-10	-8	-6	2	-3	-9	10	-2
fr:lin	-9	7	-10	-4	9		10	-8	-3
fr:livreur	-4	-6	11	-3			4	-6
fr:lui		7	-3	-10	-11	-6		-18	12
fr:lund	-3	-7	11	-9	-5	-4	-6	4	3
fr:m	4		-3	-3	-5	8	-18	11	3
fr:ma	-12	5	10	-15	-7		5	-6
fr:mai		-4	8	-6	-7	-3	-15	14
fr:mainten	-7	6		-4		7	-6	-5
fr:mar	-10	-5	17	-4	-5	-2		7	-12
fr:mard	-6	3	6		-4	-5	25	-21	-12
fr:matin	16	-12		-20	-13	-4		-9	11
fr:me	-10	4	2	-17	6	8	3	-19	-2
fr:me_a		13	-14	-5	4	2	-2	-7	3
fr:me_demand	6	-5		-2		-4	12	-6	-5
fr:meme	3	-9	9	-9	-8	-5		5	-6
fr:mercred	7	-6	-3		-2			-6	5
fr:mes	3	-11	11	-12	-6	-6	2
fr:mes_client	-7	-3	9					3	-4
fr:mid	-3		7	-6			4	2	-9
fr:min	5	-4	3	-7		-3	5	-2
fr:minut	10	-16	3	-9	-8	-8	14	-7	-10
fr:mis	7	-10	-8	5	-2	-3	-14	12
fr:moi	-11	7	-2	-4	5		15	-11	-6
fr:mois		-4	-5	-4	7	-3	17	-13	-7
fr:mon	-24	10	14	-6	-11		-5		5
fr:monsieur	-8		11	-4			-8	7
fr:mont	-10	-3		4	5	-10	4	-7	8
fr:mort	16		-16	-6			-14	11	4
fr:moteur		-4	-4	8			13	-11	-6
fr:my	13	-5	-6	-8	-8	-6	6		-7
fr:ne	12	2	-13	-5	4	5		3	-5
fr:ne_a		7	-4	-5	-5	-2	7		-5
fr:ne_est		-6	8	-3	-2	-4	7		-7
fr:neig	-4	-5		6		-3	16	-15	-8
fr:nom	-12	3	8	-9	-2	-5	-18	10	12
fr:nom_de	-7	5		-4		-3	-12	-5	14
fr:non	-12	3	7	-4	-4	-4	3		-6
fr:not	-11	-8	9	-5	3	-3	9	-13
fr:notre	-9	4		4	-3	-3	-9	7
fr:nous	-6	6	11	-13	-8	-6			5
fr:nous_depuis	-7	-2	9				-7	2	8
fr:nous_sommes	-9	-6	14	-3	-4	-3	16	-11	-10
fr:nouveau	-9	5	4	-2		-2		-7	5
fr:now	-12	-5	15	-4		6		-5	-2
fr:nuit	10	-6		-15	-4	-6	-11	12	-4
fr:numero		-7	11	-11	-4	-5	3		-6
fr:of	-2	-7	3	-11	7	11	-9	-7	-4
fr:on	-3			8	-3	-7	9		-9
fr:on_a	13	-3	-10	-3			-3	5	-4
fr:on_est	6	-3		-7	-4	-3	-5		5
fr:on_me	-11	-7	6	-4	6	-3	17	-10	-11
fr:one		-5	-5	-6	7	-5	13	-9	-6
fr:ont	-4	-6	8	-8	-3	6		-16	6
fr:or	10	-5	-4	-3	-2	-5	13	-6	-6
fr:ou		5	-2	-4	-3	-5	16	-10	-8
fr:ouvert	-4	-5		8	-3	-3	13	-12	-4
fr:pai	-15	7		-7	9	-3	-9	6	5
fr:pai_de	-7				5		-11	4	8
fr:papi	-7	-3	8	-3			3	-7	2
fr:par	-22	3	7	2		3	-7		4
fr:par_contr	-13	-5	9	3	-3	8	-3	-5	-4
fr:parc	5	-8	-3	-5	5		-4	6	-5
fr:parc_que	5	-8	-3	-5	5		-4	6	-5
fr:parl	-8	3	-6	-4	7	3		-4	-5
fr:part	-12	4		3	-2	6	-4	-3	-3
fr:pas	-9	-23	11	4	-3	9	22	-39	-15
fr:pas_de	-16	-8	11		-10	-8	24	-17	-13
fr:pas_le	-10	-7	14	-3		-2	14	-10	-5
fr:pas_son	6	-3	-4				3	-8	4
fr:pass	-18	-8	20	-12	-7	-9	-4		9
fr:pass_le	-9	-2	12	-4		-3	13	-9	-4
fr:pend	6		-10	4	-3		-5	4	-5
fr:per	-9	-3	13	-2	-2		-9	12	-7
fr:person	3			-12			-5
fr:person_ne	-2	-5		-3	5		-4	6	-5
fr:pet	5	4	-19	-7	13	-3	12	-6	-4
fr:photo	4	7	-6	-4		-3		-9	6
fr:pied	-11	-4		10	-3	-4	11	-11
fr:pied_de	-9	-3	-4	10	-2	-4	5	-7
fr:pis	-4	-12	16	-6	-7	11	4	-20	-11
fr:plac	3	5	-12	7	-4	6	-5		-5
fr:plafond	-11		3	7		-2	-12	15	-7
fr:plus	9		-8	3	-9	-4	-11	14	-10
fr:plus_en	-7	-4	10					5	-3
fr:pomp	-9	-6	13	-5		-3	4	-5
fr:port	-8	12	-11	-2	6		12	-13	-2
fr:pos	-6	6	4	-11			-7	4	5
fr:pour	-16	3	7	-8	-2	-2	-11	-4	14
fr:pour_le	-11	-4	9	-3	-2		5		-7
fr:pour_une	-4	-3			4		7	-4	-3
fr:prem	-7	-5	5	5	-4	-2	9	-6	-4
fr:pris	-5	-10	9	3	-7	-5	16	-17	-2
fr:puis	6		-7	-5	-4	-3	7	-8
fr:quai	-9	-6	5	7			-4	-6	6
fr:quand	12	-3	-21	9	-3	-7	13	-11	-2
fr:quatr	5	-13	5	-11	-9	-6	-8	9
fr:quatr_fois	-7	-2	6		-2		-4		2
fr:que	8	2	-10	-12	6	3	-10	7	-2
fr:que_il	-6	11	-12	5	-3	-8	-5	8	4
fr:que_je	-9	-11	9	-6	8	-3	9	-4	-10
fr:que_la	4	-6		-4	-3	-2	-10	10
fr:que_le	12	-5	-5	-12	-2	-4		3
fr:que_on		-2		-3			2		-6
fr:que_vous	5	-6		-5	-3	-3	-4		4
fr:quelqu'un	-6		8	-9	-2	-2	-14	-11	17
fr:qui	6	7	-13	-3			5	-6	-3
fr:reclam	-4		9		-5		-4	-8	8
fr:recu	-14	-5	18	-4	-8	-3	-21	16	6
fr:refus	-14		12	-6	-8	5	3	-12	-7
fr:refus_de	-9	2	5	-4	-5	5		-9	-5
fr:regl	-5	-6	11		-3			6	-8
fr:relev	6	-6	-8		8		-11	13	-6
fr:rempl	-4	-6	9	-3	-2	-2	9	-6	-5
fr:rendez-vous	-7		11	-2	-5		-4	5	-3
fr:rendu		-5	6	-4	-2	-3	16	-11	-7
fr:renouvel	-8		7	-5	5	-5	-9	4	8
fr:rest	-15	-4	18	-8		-4	-3	9	-5
fr:rien	6	10	-14	-2	-2		-7		7
fr:ru	-16	6	13	-9	-4	-4	-6	5
fr:sa	3	-5	5	-6	-3
fr:sall	2	7	-13	8	-4	-6	7		-5
fr:sall_de	7	7	-6	-10			6	-4	-3
fr:samed	8	-8	-6		-3	-3	-10	4	6
fr:sans	-13	7	3	-6	-5	-5	13	-16
fr:se	20	-23	-14	9	-15		-3	-3
fr:se_est	-7		3	5	-3		-10	5	5
fr:seanc	-9	-6	6	6	-7	-3	5		-10
fr:sel	-13	-5	5	7	-3	-4	10	-7	-4
fr:semain	-7	-6	10	-4	-2	-3	10	-3	-9
fr:sent	6	-6	-7	6		-3	9	-6	-2
fr:sept		5	-10	4		-2	-12	6	9
fr:septembr	-11	-2	12	-5	-2	-2	13	-10	-5
fr:servic	-7	-3			7			4	-5
fr:ses		9	-6	-5			-4	5
fr:seul			9	-12	-6		-4
fr:si	11	4	-15	-5	-2	-6		-9	8
fr:sign	-8	-6	12	-2	-2	-3	-3	7	-5
fr:sit	3	-6	-4	-5	6	-4	-8	-3	9
fr:soir	7	-9		-10	-4	-3	-3	-3	6
fr:sommes	-9	-6	14	-3	-4	-3	16	-11	-10
fr:sommes_le	-9	-6	14	-3	-4	-3	16	-11	-10
fr:son	7	5		-18	-11		-12	17	-9
fr:sont	-5	-10	16	-11	-7	6	-8	-2	4
fr:sort	16	4	-23	6	-4	-5	12	-17
fr:sous	-17	-10	6	8	-5		9	-13
fr:sous_la	-8	-3	3	3	-2	-9	14	-6	-3
fr:sur		4		-11		-2		6	-12
fr:sur_la	7	-11	-4	-5	3	-7		10	-16
fr:sur_le	-2	3	7	-11	-9				-5
fr:tabl	6	-4	-8	5	-5	-3	-3	5	-6
fr:technicien	-21	10	3	4	-7	-3		7	-13
fr:tel	2	-4		-3	-2	-3	-5	6	-2
fr:telephon		-3	3	-7	-2	-2
fr:temp	-5	5	-6	4	-7	-5	16	-13	-6
fr:terr	-11	-2	15	-7	-2	-3	2		-5
fr:the		6	-4		-11	12	-11
fr:thre		-2	4	-6	-3	-2	9	-8	-3
fr:tim	7	-3		-8		6	-8	6	-3
fr:to		7	-5	-5		-3		4	-5
fr:toilet	-11	-3	7			-2	11	-9	-4
fr:tomb		-3	3	-5			14	-7	-10
fr:toujour	-5	-4	13	-11	-3	-7	17	-17
fr:tous	-11	-6	8	4	-2	-3	14	-11	-4
fr:tout	3	-10	3	4	-7	-6	5	-2	-3
fr:tout_seul	6	-4		-3	-4		-4	5
fr:toute		-3	4	-6	-2	8	-9	3	-5
fr:toute_la		-3	4	-6	-2	8	-9	3	-5
fr:travail	-8	8		-3	-2		9	-7	-3
fr:trent		-6	4	-6	-3	-3	13	-12	-5
fr:trois		-16		2			-7		4
fr:trouv	-8	-5	-7	5	11	-3	11	-8	-3
fr:tu	11	-3	-9	-4	-3	-5	11	-7	-3
fr:tuyau	-11	8	-8	7			4		-9
fr:un	4	4	-4		-11	3	8	-3	-18
fr:une	-12	7	-14	15	4	-7	11	-12	-3
fr:une_heur	-12	-3	9	-3	2	-3	9	-7	-3
fr:urgenc	7		-11	-3	7		4	6	-10
fr:vas		4		-4	-3	-6		6	-4
fr:velo	-11	-7	9		-4	-5	5	-7	2
fr:vendred	-19	-6	22	-10	-3	-6	-6	7	3
fr:vers	-8	-7	-9	15			-14	3	9
fr:vers_#	-11		-13	16			-3
fr:vid	-11	-2	13	-3	-3	-2	12	-9	-4
fr:vocal	-4		8		-2		3	-8	4
fr:voir	5	-4	-7	6	-3	-9		8	-2
fr:voisin	6	8	-8	-4			-4	6	-2
fr:voix	-6	6	-4				-8	5	7
fr:votre	-4		5	-18		-12	7	-3	-4
fr:votre_technicien	-6	7	-2				9	-8	-4
fr:vous	-3	-5	12	-14	-16	-10	3	-4
fr:vous_avez	5	-3		-5			-6		6
fr:vous_me	-8	-6	16	-5	-6	-3	14	-11	-7
fr:wif	4	-3				7	-11	8	-3
fr:with	12	-5	-11	-8	5	3		-3
fr:y	10		-10		3			11	-14
fr:y_a	15	-12	-15	4	3			9	-11
fr:you	8	5	-11	-5	-4	-5	4		-9
from:letter	7	-44		-43	-35	-39	16	-20	-16
from:note	-94	-74	75	-10	-44	-71	-40	31	18
from:review	-6	22	-43	18		17	11	-40	-66
lead:a	7			-12		-6	6	-7	4
lead:and	-21	-16		7	7		-11	12	-10
lead:at	4	-5	3		-2		-12	12	-3
lead:au	-8	-3		-5	9		2	-8	4
lead:bonjour	-6	-6	13		-2	8	-6	-3	-2
lead:but	10	3	-13	-11	4		6	-10	-6
lead:ce	6			-8	-4	7	-2	-12
lead:cette	-8	-2	11		-3			3	-5
lead:depuis	5			-11	-6	-6
lead:deux	-12	-5	3		4	6	2	-9	-4
lead:elle	-6	-4	10	-3		-3		3	-6
lead:first	3	-5	-7	7		-3		3	-5
lead:hier	-10	-4	2	-2	9			3	-2
lead:i	-6		8	-13		-8	7		-3
lead:il		-14	6	-11	3	4		-6	3
lead:it	-5	-10	3	-16		-9	10	-10
lead:je	-27	-4	17			-6	4		-6
lead:la	8	-7	-18	15	-14	-14	15	-14	-4
lead:le	-6	13	-10	4	3	-5	-17	12	8
lead:les	7	-10	-5	-4	4	4	-18	19	-12
lead:my		5		-6	-4	-4	-4	-12	13
lead:new	16	-2	-15	-8		-4	8	-5
lead:nobody	-7	-3	10	-2	-3		-11	12	-5
lead:nous	-16	4	14	-8	-6	-5	11	-3	-13
lead:on	10	-17		-14		-9	8	-4	-3
lead:par	-13	-5	9	3	-3	8	-3	-5	-4
lead:pas	-11	-6	18	-11	-8	-5	18	-13	-9
lead:personne	-3	-4	8	-4	-2			4	-5
lead:quand	10	-5	-14	7		-5	12	-8	-6
lead:seulement	3	3		-8	-3	3	4	-8	-7
lead:since	10	-4	-7	-5			-6	3	3
lead:so	-11	-7	16	-3		-2	14	-10	-7
lead:sur	5	-7		-5	4	-3	13	-8	-7
lead:the		11	-14	7	-5	5	-5	-4
lead:there	-7	-3	-4	8		-3	11	-6	-6
lead:trois	5	-5	-9		4	6	-15	4	8
lead:votre		-18	7	-7	7	-3	11	-5	-11
lead:vous	-12	-4	17	-7	-5	-3	14	-12	-4
lead:we	-15	-6	10	6	-2	-7	6		-6
lead:what	6	-2	-3	-5	-4		10	-8	-5
lead:you	-2	5	2	-8	-7	-5	6		-9
lead:your	-7	2	-6		-5				-4
length:long	-36	-2	5	-42	-8	-64	-36	10	35
length:middle	-9	-54	17	-19	-32	-35	37	-27	-48
length:short	27	-4	-44	17	-66	44	10	-32	-97
names:product	112	-17	-70	-89	-48	-51	-19	-10	32
names:staff	-51	66	10	-73	-43	22	-4	-33	19
nature:attitude	7	14	-26	20	-23	18	-27	-37	33
nature:money	-58	-31	23	-28	30	-12	-5	14	-40
nature:place	-15	4	-7	14	-20	-24	38	-11	-31
nature:process		11	4	-15	-10	-28	-18	10	24
nature:quality	20	-48	-7	6	-46	-5	-14	30	-29
nature:safety	53	-15	-59	20	-26	-30	84	-103	-16
nothing-stronger	21	-35	-36	19	-12	-45	28	4	-54
opens-sentence	-20	-25	19	-7	-47	-39	4	-5	-11
place	-12	-23	16	-17	-3	5	20	-25	-25
place:first	-15	10	6	3	-63	-29	73	-41	-63
place:last	14	-28	-5	8	-42	84	-67	-5	-41
place:only	-34	-15	-17	15	-7	-41	68	-40	-11
praise			2	-3
problem	18	-14	-31	15	-24	-24	8	-9	-8
reproach	-4	-10	9	-3	-6	-8	7	-6
reproach:none	-3	-58		-6	-34	-29	-26	25	-27
reproach:plain	15	-45	-9	5	3	-38	7	5	-13
rule:severity:1	-21	11	-61	22	34	84	-16	-98	-32
rule:severity:2	-4	-42	4	-29	-20	-41	59	-34	-69
rule:severity:4	-5	-35	25	-34	-84	-79	-23	42	-17
rule:severity:8	-30		19	5	-59	-54	-83		95
says:not	-29	-16	27	-4	-23	-4	4	-15	-4
says:they	-5	61	-30	-12	-32	11	-27	-5	28
says:we	-29	20	31	-42	-39	-26	-3	7	-3
says:you	-37		46	-28	-60	-30	6	-14	-4
share	-4	-7		-10	-14	-6	8	-21	-6
sign:colon	-32	-25	65	-31	-27	-19	47	-66	7
sign:date		10	20	-26	-74	-39	-71	51	43
sign:digit	-4	-47	-6	-26	35	-22	6	-11	-6
sign:exclaims	29	26	-30	-10	-33	-8	-53	60	-18
sign:hour	30	-62		-7	-49	-13	-28	35	-9
sign:money	-95	-40	-46	-64	131	-46	80	-60	-56
sign:percent	13	-20	-36	-34	38	-24	55	-43	-20
sign:question	29	-25	-18	6	-10	28	-20	15	-26
sign:quotes	-27	73	-45	-95	47	-10	23	-57	6
sign:shout	-57	-4	55	-18	-31	36	-47	-23	39
sign:span	-9	-37	72	-43	-18	-20	53	-38	-13
stars:high	-24	-13	-37	51	-3	123	-102	-73	-43
stars:low	-13	47	2	-36	-38	-78	30	12	-41
stars:middle	27	-29	-59	21	40	-94	145	-108	-57
strongest	-13		-3	11	-17	14	-8	-14	-6
topic	-7	-22	-3	-12	-8	-45	13	-9	-20
words:-1	-30	-7	-31	40	-3	-7	-40	38	12
words:0	21	-41	-21	14	-49	-36		20	-61
words:1	-72	-53	42	-14	-21	-94	53	-13	-82
words:2	-20	-34	4	-26	-24	-27	32	-57	-15
words:3	11	-59		-12	-23	-7	6	-17	-20
words:4	11	6	-21	-9	-10		-18	11	-19
words:5	-28	48	27	-87	-37	-39	-40	9	56`;

export const PERSON_TABLE = `a-boss	14
a:a	-41
a:none	-22
a:the	-30
a:your	35
accused	-39
accused:plainly	-38
address	-18
address:you-promised	112
address:you-said	95
after:comma	-63
after:does	41
after:end	-69
after:qui	-40
after:with	42
again	60
before:and	-52
before:ask	-61
before:called	11
before:de	-67
before:my	-106
before:par	9
before:à	-110
beside-named	-104
best:after	68
best:before	-86
best:far-after	-26
best:far-before	-32
best:here	27
bias	-27
boss	-71
described	-24
described:letter	-24
described:note	-6
described:review	-6
first	-4
goes-on	25
grief:before	-39
grief:clause	22
grief:next	21
grief:second	18
grief:sentence	11
in-best	28
in-best-sentence	27
in-quotes	34
listed	-19
listed:letter	-20
listed:review	-19
only-greeted	-15
only-named	-6
opens	75
people:2	-33
people:3	-33
plural	-16
praised	-17
ruled	36
ruled:described	-21
ruled:listed	71
ruled:other	-80
says	55
says:near	71
signature	-82
spoken-of	-26`;

export const CONDITION_TABLE = `bias	-149
both	20
both:contest	20
contest	6
contest:accepts	-118
contest:despises	118
contest:insists	39
contest:names-it	-24
contest:others	25
contest:price-back	-8
contest:refuses	69
contest:set-aside	44
demand:can-you	-70
demand:mine	-46
demand:only	-59
demand:refused	-17
demand:wants	-18
demand:why	-53
demand:will-do	4
from:letter	-162
from:note	-127
from:review	-117
long	17
match	30
match:ahead	84
match:first	59
match:much	52
match:some	29
near	-19
near:ahead	37
near:first	4
near:much	29
near:some	8
reproach	-73
stars	-117
whole:first	86`;
