import { type Gated, gated } from '../text/gated.ts';
import { isReview, isStaffNote, type ReadClause } from './analysis.ts';
import type { Message } from './message.ts';

/** How a clause asks: for something to be done, for something to be told, or for something to be. */
export type Request = {
  readonly form: 'act' | 'question' | 'wish';
  /** 1 to 3: how surely it is an ask and not an aside. */
  readonly strength: number;
  /** The name of the form, for the evidence. */
  readonly rule: string;
};

/** What may stand before the verb of a request: a connective, a courtesy, a name called. */
const LEAD =
  "(?:(?:et|alors|donc|bref|mais|puis|ou|sinon|svp|s['’]il (?:vous|te) pla[iî]t|de gr[âa]ce|aujourd['’]hui|bon|l[àa]|and|so|then|now|ok|okay|or|but|just|kindly|please|today|(?!Vous|Nous|Very|You)\\p{Lu}\\p{L}{2,}|demande|request)[,:]? ){0,3}";
/** Verbs in -ez that ask nothing of us, and words that only end so. */
const NO_ORDER =
  "chez|assez|nez|rez|veuillez|permettez|d[ée]crivez|avez|[êe]tes|savez|pouvez|voulez|voyez|imaginez|croyez|pensez|sachez|remarquez|comprenez|excusez|pardonnez|agr[ée]ez|recevez|fuyez|[ée]vitez|attendez-vous|n['’]attendez|devez|trouvez-vous|faisiez|tapez|avouez|jugez|devinez|devriez|aviez|[ée]tiez|oubliez ([çc]a|le)";
const FRENCH_ORDER = gated(
  new RegExp(
    `^${LEAD}(?:ne |n['’]|me |m['’]|nous |le |la |les |lui )*(?!(?:${NO_ORDER})(?!\\p{L}))(?:(?!\\p{L}+iez)\\p{L}{2,}ez|dites|redites|faites|refaites|voyons|parlons)(?:-(?:moi|nous|le|la|les|lui|leur|en|y))*(?![\\p{L}-]| vous(?! plaît| plait)|['’])`,
    'iu',
  ),
);
/** "Si c'est plus simple, mettez-moi ça en crédit." */
const LATER_ORDER = gated(
  /[,;:] (?!excusez|croyez|permettez|pardonnez|voyez|imaginez|rassurez|comprenez)(?:\p{L}{2,}ez|dites|faites)(?:-(?:moi|nous|le|la|les|lui|leur|y|en))+(?!\p{L})/iu,
);
const FAMILIAR_ORDER = gated(
  /(?:^|[ ,.;])(?:dis|envoie|donne|rappelle|fais|regarde|viens|passe|r[ée]pare|change|mets|enl[èe]ve|arrange|v[ée]rifie|laisse|trouve|r[ée]ponds|pr[ée]viens)-(?:moi|nous|le|la|les|lui)(?!\p{L})/iu,
);
const ENGLISH_VERBS =
  'fix|send|close|remove|take|put|call|phone|ring|tell|stop|refund|reverse|cancel|get|give|let|make|pull|swap|replace|clear|credit|issue|reissue|explain|check|come|keep|bring|return|pay|sort|have|change|add|turn|correct|update|confirm|arrange|honou?r|show|email|mail|write|ask|answer|reply|find|leave|move|switch|lower|waive|wire|restore|repair|include|clean|post|ship|deliver|book|name|hold|do|drop|redo';
const ENGLISH_ORDER = gated(
  new RegExp(
    `^${LEAD}(?:${ENGLISH_VERBS}) (?:it|this|that|the|my|our|me|us|him|her|them|somebody|someone|an?|your|those|these|out|up|off|back|in|both|whoever|something|to|and|whatever|one|two|now|everything|all|both|over|word|more)(?!\\p{L})`,
    'iu',
  ),
);
const PLEASE = gated(
  /(?:^|[ ,;(])(?:please|pls|plz|kindly) (?!find|note|see|accept|excuse|forgive|be aware|think|know|understand|don['’]?t (?:think|get|take))\p{L}{2,}|, please(?:[.!,]|$)|(?<!\p{L})(?:svp|s\.v\.p\.?|s['’]il (?:vous|te) pla[iî]t)(?!\p{L})/iu,
);
const CAN_YOU = gated(
  /(?:pouvez|pourriez|voulez|voudriez|savez|sauriez|auriez)[ -]vous|(?:peux|pourrais|veux|voudrais|sais)-tu|(?:vous|tu|on|quelqu['’]un) (?:pouvez|pourriez|peux|pourrais|peut|pourrait|pouvait)(?!\p{L})|(?:peut|pourrait)-on|(?:est-ce|serait-ce|serait-il|est-il|c['’]est|ce serait) (?:que c['’]est )?(?:possible|faisable)|possible (?:de|d['’]|to)(?!\p{L})|y a-t-il moyen|(?:peut-[êe]tre|maybe|anyone|quelqu['’]un) ?\?|(?:any|une?|quelque) (?:chance|moyen)|(?<!\p{L})(?:can|could|may|might) (?:i|we|you|someone|somebody|anyone|it|this|that|they)(?!\p{L})|would you|will you|is it possible|is there (?:any|a) way|would it be possible|seriez-vous (?:assez )?(?:aimable|gentil)/iu,
);
const AM_OBLIGED = gated(
  /merci (?:d['’]avance )?(?:de |d['’])(?:bien )?(?:vouloir |me |nous |m['’]|l['’])?\p{L}+(?:er|ir|re|oir)(?!\p{L})|veuillez (?!agr[ée]er|recevoir|croire|accepter|trouver|noter)|(?:je|nous) vous (?:demande|demandons|prie|prions|prierais|saurais gr[ée]|serais (?:oblig|reconnaiss)\p{L}*|somme|invite)(?! d['’]agr[ée]er)|pri[èe]re de|(?:je|nous) compt(?:e|ons) (?:sur|l[àa]-dessus|dessus|bien)|counting on|i (?:would|['’]d) be (?:grateful|obliged)|vous [êe]tes mis(?:e?s)? en demeure|be so (?:good|kind) as to/iu,
);
const WANT_FRENCH = gated(
  /(?<!\p{L})(?:je|j['’]|nous|on)\s?(?:(?:vous |en |y |donc |seulement |simplement |juste |bien ){0,2})(?:veux|voudrais|voulons|voudrions|veut|voudrait|aimerais|aimerait|aimerions|souhaite|souhaiterais|souhaitons|demande|demandons|demanderais|r[ée]clame|r[ée]clamons|exige|exigeons|attends|attendons|d[ée]sire|d[ée]sirerais|appr[ée]cierais|appr[ée]cierions|tiens [àa]|esp[èe]re)(?! pas| rien| bien que| avec impatience| (?:vous )?(?:saluer|remercier|f[ée]liciter|souligner|pr[ée]ciser|(?:le |vous )?dire|croire))(?!\p{L})|(?:j['’]ai|jai|nous avons|on a)(?: absolument)? besoin d|il (?:me|nous) faut(?:drait)?(?!\p{L})|il faut(?:drait)? (?:que (?:vous|quelqu['’]un)|qu['’]on)/iu,
);
const WANT_ENGLISH = gated(
  /(?<!\p{L})(?:i|we|she|he|they)(?:['’]d| would| should|['’]ll)?(?: really| simply| just| only| very much| also)? (?:like|love|appreciate|prefer|want|need|expect|demand|request|insist|require|await|welcome|wants|needs|expects|demands|insists|ask (?:for|that|you))(?!\p{L})(?! not| (?:anyone|anybody) in| to (?:nominate|thank|congratulate|point|say|add|mention|commend|salute|think|see anyone))|(?<!\p{L})(?:i|we)(?:['’]m| am|['’]re| are) asking (?:to|for|that|you)/iu,
);
/** A form asks first: "Ce que vous souhaitez : un crédit". */
const LABEL = gated(
  /^(?:ma |votre |your |my )?(?:demande|request|ce que vous souhaitez|souhaits?|attentes?|un conseil|suggestions?|what you would like)(?: ?\?)? ?: ?\S/iu,
);
/** In a note the client is "il", or nobody at all: "Voudrait une date". */
const NOTE_WANTS = gated(
  /(?:^|[.;,:«(] ?|(?<!\p{L})(?:il|elle|ils|elles|monsieur|madame|mme|m\.|client|cliente|and|et) )(?:en |now |maintenant )?(?:veut|voudrait|trouverait|aimerait|souhaite|souhaiterait|demande|r[ée]clame|exige|attend|d[ée]sire|insiste|wants|needs|expects|asks|would like|asking|requests|demands|insists)(?!\p{L}| pas| rien)|^(?:[àa] )?(?:rappeler|retourner|recontacter|replacer|reprendre|confirmer|envoyer|v[ée]rifier|traiter)(?!\p{L})|(?<!\p{L})(?:call|ring|phone) (?:back|him|her|them)|[àa] (?:joindre|rappeler|recontacter|replacer)(?!\p{L})|joignable|juste qu['’]on|ought to/iu,
);
const WOULD_DO = gated(
  /(?:suffirait|suffira|suffirai|me suffit|(?:ferait|ferais) (?:l['’]|mon |notre )(?:affaire|bonheur)|ferait plaisir|(?:me|nous) conviendrait|(?:serait|seraient) (?:bien|appr[ée]ci|gentil|le minimum|bienvenu|honn[êe]te|correct|la moindre|apprécié)|para[îi]trait (?:honn[êe]te|juste|normal)|moindre des choses|would (?:do|have done|be (?:enough|nice|appreciated|a start|welcome|great|lovely|good|kind|fair|helpful)|suffice|help|not go amiss)|wouldn['’]t (?:hurt|go amiss))(?!\p{L})|(?:ne reste|il reste|reste) (?:plus )?(?:qu['’])?[àa] |vous laisse (?:voir|le soin|juger)|leave it (?:to|with) you|je vous [ée]coute|[àa] vous de |up to you|vous auriez int[ée]r[êe]t|juste (?:de|d['’])\p{L}+er|juste que|que [çc]a se sache|i(?:['’]d| would) rather(?! not)|je pr[ée]f[ée]rerais que/iu,
);
const DEADLINE = gated(
  /unless [^.]{5,80}|[àa] moins que (?:tu|vous) [^.]{5,80}|[àa] d[ée]faut de [^.]{3,60}(?:dans|sous|avant)|(?:vous avez|you have) (?:encore |until |jusqu['’][àa]? ?)|(?:d['’]ici|avant|by|before|au plus tard) [^.?]{2,30}(?:svp|please|sinon|otherwise|or else)/iu,
);
/** "Qu'on me rende", "que ce soit réglé". */
const THAT_ONE = gated(
  /(?:^|et |[,;] )(?:qu['’](?:on|il|elle|ils|elles)|que (?:quelqu['’]un|ce soit|vous|le|la)) (?:me |m['’]|s['’]|se |nous |lui |la |le |les |y |vienne|soit|veniez|rende)/iu,
);

/** "Somebody in charge needs to call me", "remboursement intégral, 239 $". */
const SOMEBODY = gated(
  /(?:somebody|someone|quelqu['’]un)(?: \p{L}+){0,4} (?:needs? to|should|must|has to|please|doit|devrait|vienne|svp)(?!\p{L})|(?:somebody|someone|anyone) please|quelqu['’]un svp|^(?:un )?(?:remboursement|d[ée]dommagement|rabais|refund|full refund|cr[ée]dit) |await(?:ing)? (?:your|an?|the)|dans l['’]attente d|je retiens|i(?:['’]m| am) withholding/iu,
);

const WANTS_NOTHING = gated(
  /(?:ne |n['’])(?:demande|r[ée]clame|veux|veut|voulons|cherche)[^.,]{0,12} (?:rien|pas|plus|point|aucun)|(?:do not|don['’]?t|doesn['’]?t|does not|not) (?:want|need|ask|expect|require)|(?:not|n['’]t|isn['’]t) (?:asking|after|looking for|expecting)|no wish to|without expecting/iu,
);
/** "I asked for a second pillow", "he needed a push", "keeps asking for legal": told, not asked. */
const TOLD = gated(
  /(?<!\p{L})(?:asked|wanted|needed|expected|demanded|requested|kept asking|keeps asking)(?!\p{L})|(?:ai|a|avons|ont|avait|avais) (?:\p{L}+ )?(?:demand|voulu|souhait|r[ée]clam|exig)|(?<!\p{L})(?:voulais|voulait|demandait|attendait|souhaitait)(?!\p{L})/iu,
);

/** "Je ne sais pas si je dois tout remettre": asks without a mark. */
const UNSURE = gated(
  /(?:je|j['’]|on|nous) ?(?:ne |n['’])?(?:sais|sait|savons|ignore|ignorons)(?: pas| plus)? (?:si|quoi|ce que|qui|quand|comment|laquelle|lequel)|i(?:['’]m| am)? (?:don['’]t know|do not know|not sure|wonder) (?:if|whether|what|who|when|how|which)|(?:tho|though|mais|but),? (?:why|pourquoi)$/iu,
);

/** Which words ask to be told: "quand", "how", "laquelle". */
const WHICH = gated(
  /(?<!\p{L})(?:quand|comment|pourquoi|o[ùu]|qui|combien|quel|quelle|quels|quelles|laquelle|lequel|quoi|koi|when|how|why|where|who|which|what|est[- ]ce|is (?:it|this|that|there)|do i|do we|should (?:i|we)|am i|are (?:you|we|they)|have you|when['’]s|what['’]s|where['’]s|y a-t-il|vous auriez|avez-vous|suis-je|dois-je|doit-on)(?!\p{L})/iu,
);
const RHETORICAL = gated(
  /[àa] quoi (?:sert|bon|[çc]a sert)|(?:what['’]?s|what is) the point|who does that|(?:half )?of what\?|vraiment ?\?|seriously|really\?|is that too much|savez-vous que|avez-vous d[ée]j[àa]|oui ou non|c['’]est [çc]a|all[oô] ?\?|n['’]est-ce pas|isn['’]t it|right\?|que voulez-vous|qui l['’]e[ûu]t|how hard (?:can|is)|depuis quand (?:est-ce|faut|on doit)|since when (?:is|are|do)|o[ùu] va-t-on|vous trouvez [çc]a|who knows|qui sait|comment (?:ose|peut-on)|how (?:dare|can anyone)/iu,
);

const FORMS: readonly (readonly [rule: string, form: Request['form'], strength: number, sign: Gated])[] = [
  ['am-obliged', 'act', 3, AM_OBLIGED],
  ['can-you', 'act', 2.5, CAN_YOU],
  ['please', 'act', 2.5, PLEASE],
  ['order', 'act', 2.5, FRENCH_ORDER],
  ['order', 'act', 2.5, LATER_ORDER],
  ['familiar-order', 'act', 2.5, FAMILIAR_ORDER],
  ['label', 'act', 2.5, LABEL],
  ['order', 'act', 2, ENGLISH_ORDER],
  ['want', 'wish', 2.5, WANT_FRENCH],
  ['want', 'wish', 2.5, WANT_ENGLISH],
  ['that-one', 'wish', 2, THAT_ONE],
  ['would-do', 'wish', 2, WOULD_DO],
  ['somebody', 'wish', 2, SOMEBODY],
  ['deadline', 'wish', 1.5, DEADLINE],
];
/** A review speaks to readers: "fuyez", "book early" are no asks of ours. */
const TO_READERS = gated(
  /(?:fuyez|[ée]vitez|allez|passez|courez|r[ée]fl[ée]chissez|m[ée]fiez|pr[ée]f[ée]rez|choisissez|essayez|foncez|venez|pr[ée]voyez|apportez|oubliez|demandez|prenez|r[ée]servez|go[ûu]tez|gardez|lisez|comptez|armez|ajoutez|mettez)(?!\p{L})|(?<!\p{L})(?:book|bring|call|take|get|ask|go|check|do|leave|keep|come|have|make) /iu,
);
const TO_US = gated(
  /(?<!\p{L})(?:vos|votre|vous|your|you|monsieur le|messieurs|gang|folks|les? parents|donc)(?!\p{L})/iu,
);
const LAST_SENTENCES = 3;
const OPENING_SIGNS = /^[\s«"“(–—-]+/u;

/** What one clause asks for, if anything. */
export function requestIn(message: Message, clause: ReadClause): Request | null {
  const { text, sentences, clauses } = message.body;
  const written = text.slice(clause.start, clause.end);
  const isQuoted = /^\s*[«“"]/u.test(written);
  const words = OPENING_SIGNS.test(written) ? written.replace(OPENING_SIGNS, '') : written;
  const whole = text.slice(clause.sentence.start, clause.sentence.end);
  if (isStaffNote(message.item) && NOTE_WANTS.test(words) && !WANTS_NOTHING.test(words)) {
    return { form: 'wish', strength: 3, rule: 'note-wants' };
  }
  for (const [rule, form, strength, sign] of FORMS) {
    if (!sign.test(words) || (isQuoted && rule === 'order') || /ne touchez|touchez [àa] rien/iu.test(words)) continue;
    if (form === 'wish' && (WANTS_NOTHING.test(words) || TOLD.test(words)) && rule !== 'would-do') continue;
    const isToReaders = TO_READERS.test(words) && !TO_US.test(whole);
    if (isReview(message.item) && rule === 'order' && isToReaders) continue;
    if (rule === 'can-you' && !whole.includes('?') && !/svp|please|merci/iu.test(whole)) continue;
    if (rule === 'can-you' && RHETORICAL.test(whole)) continue;
    return { form, strength, rule };
  }
  const isLast = sentences.indexOf(clause.sentence) >= sentences.length - LAST_SENTENCES;
  const isAsked = (whole.includes('?') && WHICH.test(words) && !RHETORICAL.test(whole)) || UNSURE.test(words);
  if (!isAsked || clauses.length === 0) return null;
  return isLast && !isReview(message.item) ? { form: 'question', strength: 1.5, rule: 'question' } : null;
}
