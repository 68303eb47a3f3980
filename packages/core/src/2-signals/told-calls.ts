import { gated } from '../text/gated.ts';

const BOSS_FR =
  '(?:(?:grand |big )?boss|(?:grande? )?patronn?e?|propri[ée]taire|proprio|directeur|directrice|direction|dirigeante?|g[ée]rante?|pr[ée]sidente?|pdg)(?!\\p{L})';
const BOSS_EN =
  "(?:(?:\\p{L}+['’]s )?(?:boss|owner|manager|general manager|director|management|president|ceo)|person in charge)(?!\\p{L})";
const CALLS_ME =
  "(?:(?:m['’]|l['’]|nous |me |la |le |lui |les )(?:appelle|rappelle|t[ée]l[ée]phone|contacte|parle|re[çc]oive|rencontre)|(?:de )?(?:m['’]appeler|nous appeler|me (?:rappeler|t[ée]l[ée]phoner|contacter)))(?!\\p{L})";

/** Whoever asks for the one in charge to their face; "un entretien avec le directeur" politely wished is left to the tone. */
export const BOSS_CALLS = {
  'wants-boss': gated(
    new RegExp(
      `(?:veux|voulons|veut|exige|exigeons|demande|demandons|r[ée]clame|insiste pour)(?!\\p{L})[^.!?\\n]{0,12}(?:voir|parler (?:au|à la|à votre|à votr|avec (?:le|la|votre))|rencontrer|(?:un|une) (?:entretien|rencontre|rendez-vous|r[ée]union|appel) (?:avec|du|de)|le num[ée]ro (?:du|de))[^.!?\\n]{0,12}(?<!\\p{L})${BOSS_FR}`,
      'iu',
    ),
  ),
  'pass-boss': gated(
    new RegExp(
      `(?<!\\p{L})(?:passez|donnez|trouvez|amenez|passe|donne|transf[ée]rez)-(?:moi|nous)[^.!?\\n]{0,16}(?<!\\p{L})${BOSS_FR}|c['’]est qui (?:donc )?(?:le|la|votre) (?:(?:grand |big )?boss|patronn?e|proprio|propri[ée]taire)(?!\\p{L})[^.!\\n]{0,10}\\?[^.!?\\n]{0,12}(?:appel|rappel|t[ée]l[ée]phon|parl)`,
      'iu',
    ),
  ),
  'boss-calls-me': gated(
    new RegExp(
      `(?<!\\p{L})(?:que|qu['’]|dites?(?: donc)? (?:à|au)|demande(?:z|r)? (?:que|à|au)|insiste pour que|pour que)[^.!?\\n]{0,14}(?<!\\p{L})${BOSS_FR}[^.!?\\n]{0,10}?${CALLS_ME}|(?:personne d['’]autre|d['’]autre) que (?:le|la|votre) ${BOSS_FR}`,
      'iu',
    ),
  ),
  'wants-owner': gated(
    new RegExp(
      `(?<!\\p{L})(?:want|wants|demand|demands|insists?(?: on)?|need|needs|asks?|asking|let me|expect)(?!\\p{L})[^.!?\\n]{0,20}(?:(?:to )?(?:see|meet)|meeting with|(?:talk|speak)(?:ing)? (?:to|with)|call(?: ?back)? (?:from|by)|hear from|a word with) (?:(?:the|your) )?${BOSS_EN}|(?<!\\p{L})(?:want|wants|like|demand|demands|need|needs|expects?|asks?|have|tell)(?: for)? (?:the|your) ${BOSS_EN}(?: to)? (?:call|phone|ring|contact|see|meet|answer)|(?<!\\p{L})(?:get|give|pass|put) (?:me|us) (?:through to )?(?:the|your)(?: number of the)? ${BOSS_EN}|(?:the|your) (?:owner|boss|manager)['’]s number|let me (?:speak|talk) (?:to|with) whoever|who(?: is|['’]s) (?:the|your) (?:owner|boss)[^.!\\n]{0,12}\\? *(?:have|tell|get|ask|let) (?:him|her|them)`,
      'iu',
    ),
  ),
} as const;
/** "Votre patron sait-il que Steeve mérite une augmentation", "my landlord", "demander à votre patron si vous faites …". */
export const NO_BOSS_CALL = gated(
  /(?<!\p{L})(?:m[ée]rite|augmentation|raise|deserves?|f[ée]licit\p{L}+|congratulat\p{L}+|propri[ée]taire (?:de (?:l['’]immeuble|mon|la maison|notre)|du (?:b[âa]timent|condo|logement))|(?:patron|boss|owner|manager) (?:si|if|whether)|remercier|thank|merci)(?!\p{L})/iu,
);

const OFFICES_FR =
  "(?:(?:l['’])?opc|(?:l['’])?office(?: de la protection)?|r[ée]gie du b[âa]timent|rbq|dgccrf|r[ée]pression des fraudes|ombudsman|protecteur du citoyen|m[ée]diateur|protection du consommateur|protection des consommateurs|spf [ée]conomie|signal ?conso|bbb|test-achats|ufc|que choisir)(?!\\p{L})";
const OFFICES_EN =
  '(?:better business bureau|bbb|consumer (?:protection|affairs|council)|ombudsman|trading standards|attorney general|fire marshal|small claims|licensing board)(?!\\p{L})';

/** Courts and offices, in the words of somebody who means to go there. */
export const LEGAL_CALLS = {
  'in-court': gated(
    /(?<!\p{L})(?:voir|verra|reverra|verrons|reverrons|verrai|reverrai|retrouve\p{L}*)(?!\p{L})[^.!?\n]{0,10}(?:en cour(?!\p{L})|devant (?:le|un|les) (?:juge|tribunal|tribunaux)|au tribunal|aux petites cr[ée]ances)|(?:tra[îi]ne|am[èe]ne|emm[èe]ne|poursui[ts]|poursuivrai|finir|finira|irai|irons|vais|allons|aller|ira)(?!\p{L})[^.!?\n]{0,25}(?:en cour(?!\p{L})|petites cr[ée]ances|devant (?:le juge|les tribunaux|un juge)|en justice|au tribunal)|(?:see|meet) you in (?:small claims|court)|(?:tak(?:e|ing)|drag(?:ging)?) you to (?:court|small claims)|end up in (?:court|small claims)|prends? (?:une )?action (?:l[ée]gale |en justice )?contre/iu,
  ),
  'their-lawyer': gated(
    /(?:nouvelles|lettre|appel|courrier|signe) de (?:mon|ma|notre|nos|mes) avocate?s?(?!\p{L})|(?:mon|ma|notre) avocate? (?:vous (?:[ée]cri|appel|contact|envoi|envoy|signifi)|communiquera|prendra le relais|prend le relais|entrera)|hear(?:ing)? from (?:our|my) (?:lawyer|attorney|solicitor|counsel)s?(?!\p{L})|(?:my|our) (?:lawyer|attorney|solicitor) will (?:write|call|contact|be in touch|send|take)/iu,
  ),
  office: gated(
    new RegExp(
      `(?:(?<!\\p{L})(?:j['’]appelle|j['’]appellerai|j['’][ée]cris|je contacte|je (?:vais )?saisi[rs]|je d[ée]pose|je signale|je d[ée]nonce|je transmets|on appelle|nous saisissons|je porte|(?:irai|irons|vais|allons) (?:à|aux|au|voir))|plainte (?:à|aupr[èe]s|officielle)|(?:a [ée]t[ée]|ai|avons|est) (?:saisi|avis[ée]|contact[ée]|inform[ée])e?|prochain (?:courriel|appel|message|courrier)|saisi(?!\\p{L})|signalement)[^.!?\\n]{0,40}(?<!\\p{L})${OFFICES_FR}|(?<!\\p{L})${OFFICES_FR}[^.!?\\n]{0,30}(?:a [ée]t[ée] (?:saisi|avis|inform|contact)|est saisi)`,
      'iu',
    ),
  ),
  'office-english': gated(
    new RegExp(
      `(?<!\\p{L})(?:fil(?:e|ed|ing)|lodg(?:e|ed|ing)|report(?:ed|ing)?|complain(?:ed|ing|t)?|going|writ(?:e|ing)|wrote|call(?:ed|ing)?|contact(?:ed|ing)?|next (?:letter|email|call|stop|step))(?!\\p{L})[^.!?\\n]{0,40}(?<!\\p{L})${OFFICES_EN}`,
      'iu',
    ),
  ),
} as const;
export const NO_LEGAL_CALL = gated(
  /tennis|squash|badminton|padel|pickleball|travaille? (?:à|au|pour)|work(?:s|ed|ing)? (?:at|for)|accredited|accr[ée]dit|licen[cs]e|permis|permit/iu,
);

const OUTLETS =
  '(?:radio-canada|le devoir|la presse|(?:au |le )?journal de (?:montr[ée]al|qu[ée]bec)|le soleil|(?:la )?rtbf|rtl|tf1|bfm|france (?:2|3|info)|le parisien|sudinfo|noovo|98[.,]5|(?:les |aux )m[ée]dias|(?:les |aux )journaux|un journaliste|(?:the )?gazette|ctv(?: news)?|cbc|global news|citynews|bbc|the (?:local )?(?:news|papers?|press|media|newspapers?))(?!\\p{L})';

/** Press, television and the neighbours, in the words of somebody who means to tell them. */
export const MEDIA_CALLS = {
  outlet: gated(
    new RegExp(
      `(?<!\\p{L})(?:(?:ça )?(?:va|vais|allez|vont) (?:passer|finir|se retrouver|sortir)|j['’](?:appelle|[ée]cris|alerte|envoie|avise|ai (?:d[ée]j[àa] )?(?:[ée]crit|appel[ée]|contact[ée]|alert[ée]))|je (?:contacte|vais (?:appeler|contacter|[ée]crire|alerter))|prochain (?:appel|courriel) (?:est|sera)|(?:i['’]m|i am|we are|we['’]re) (?:call|contact|email|writ|go)ing|i (?:will|['’]ll|have|already) ?(?:call|contact|email|write|go|contacted|called|emailed)\\p{L}*|next (?:call|email|stop|letter) (?:is|will be|goes))(?!\\p{L})[^.!?\\n]{0,25}(?<!\\p{L})${OUTLETS}|(?<!\\p{L})${OUTLETS} (?:va |vont |would |will |enqu[êe]te sur|fait un reportage)(?:adorer|aimer|capoter|s['’]int[ée]resser|love|be interested|like)?`,
      'iu',
    ),
  ),
  'named-show': gated(
    /(?:passer|finir|aller|appelle|appeler|contacte|contacter|écris|écrire|pis|pass(?:e|era)) (?:à )?La Facture(?!\p{L}| (?:est|était|de |du ))|(?:passer|finir|appelle|appeler|contacte|contacter|écris|écrire)(?: à)? (?:J\.? ?E\.?|TVA)(?!\p{L})|TVA (?:va|vont) (?:adorer|aimer|capoter)/u,
  ),
  'on-the-news': gated(
    /(?:passer|passerez|finir|finirez|retrouver)(?!\p{L})[^.!?\n]{0,15}(?:aux nouvelles|au t[ée]l[ée]journal|au jt|à la t[ée]l[ée]|à la une)|(?:will|['’]ll|going to|gonna)[^.!?\n]{0,12}(?:be|end up|make) (?:on |in )?the (?:\p{L}+[ ’'-]){0,3}?(?:news(?!letter)|headlines|front page)/iu,
  ),
  'shown-around': gated(
    /(?<!\p{L})(?:mets|mettrai|publierai|balance|vais (?:mettre|publier|poster|afficher))(?!\p{L})[^.!?\n]{0,30}(?:facebook|instagram|tiktok|les r[ée]seaux|spotted)|(?:tout le (?:quartier|village|monde)|everybody|everyone|whole (?:town|street|neighbou?rhood)|le groupe)[^.!?\n]{0,30}(?:(?:will|is going to|gonna) (?:see|know|hear)|saura|verra|va (?:le )?(?:savoir|voir))/iu,
  ),
} as const;
