import { gated } from '../text/gated.ts';
import { tellsAbuse } from './abuse.ts';
import { type Hit, hitsOf, type ReadSentence, type ReadText } from './analysis.ts';
import type { Message } from './message.ts';
import { amountsCentsIn } from './money.ts';
import type { CriticalReason } from './signals.ts';
import { isMended, isMereWare, isThanks } from './told-calm.ts';

export type FoundReason = {
  readonly reason: CriticalReason;
  readonly rule: string;
  readonly words: string;
  readonly confidence: number;
};

/** A sum that hurts a household or a small firm; under it money alone does not wake the boss. */
const LARGE_MONEY_CENTS = 3_000_00;
/** Sentences before and after in which company is looked for: "Il fait 14." stands beside the baby, not with it. */
const NEAR_SENTENCES = 2;

type Said = { readonly hit: Hit; readonly read: ReadText; readonly place: number; readonly sentence: string };

const wordsOf = (message: Message, { read, hit }: Said): string =>
  read === message.body ? read.text.slice(hit.start, hit.end) : '';
const sentenceOf = ({ text }: ReadText, { start, end }: ReadSentence): string => text.slice(start, end);

/** By the id of the cue. A score of readers ask, and most messages say none of it. */
const saidBy = new WeakMap<Message, ReadonlyMap<string, readonly Said[]>>();
const NOTHING_SAID: readonly Said[] = [];

function saidOf(message: Message, id: string): readonly Said[] {
  const known = saidBy.get(message);
  if (known !== undefined) return known.get(id) ?? NOTHING_SAID;
  const said = allSaid(message);
  saidBy.set(message, said);
  return said.get(id) ?? NOTHING_SAID;
}

function allSaid({ body, subject }: Message): ReadonlyMap<string, readonly Said[]> {
  const said = new Map<string, Said[]>();
  for (const read of [body, subject]) {
    read.sentences.forEach((sentence, place) => {
      for (const hit of hitsOf(sentence, 'critical')) {
        if (hit.tag.kind !== 'cue') continue;
        const one = { hit, read, place, sentence: sentenceOf(read, sentence) };
        const others = said.get(hit.tag.cue.id);
        if (others === undefined) said.set(hit.tag.cue.id, [one]);
        else others.push(one);
      }
    });
  }
  return said;
}

/** Words that make the danger past, asked about or hypothetical. */
const NOT_REAL = gated(
  /(?:heureusement que|au cas o[ùu]|en cas d[e'’]|pour [ée]viter|just in case|in case of|avoid any|proposez-vous|offrez-vous|est-ce que vous|do you (?:have|offer)|faites-vous|avez-vous (?:un|une|des) |so (?:that )?(?:nobody|no one)|pour que personne|je n['’]aime pas|pas mon genre|not my style|not the type)/iu,
);
/** "Burned by another site", "mort d'ennui": nobody is hurt. */
const FIGURATIVE = gated(
  /burn(?:ed|t) (?:by|once|before|out|my eyes|our eyes)|br[ûu]l[ée]e?s? (?:les [ée]tapes|d['’]envie|mes cartouches)|d['’]ennui|of boredom|de rire|to death|(?:need|needed|want|take|took) a double|urgences? (?:dentaires?|v[ée]t[ée]rinaires?)|proposed? (?:to call|d['’]appeler)|a propos[ée] d['’]appeler|bless[ée]e? dans (?:mon|son) (?:orgueil|amour)|coup de feu|fire sale|sans danger|hors de danger|no danger|rien pour alerter|cigar|(?:alors|si (?:je|elle|il|on)) .{0,12}hospitalis|de ma chaise|off my chair|no need to (?:call|alarm)|(?:prix|tarifs?|factures?|budget|co[ûu]ts?|loyer|bills?|prices?|costs?)[^.!?]{0,25}explos|of (?:embarrassment|shame|laughter)|de honte|empoisonn\p{L}* (?:la|ma|notre|l['’]) ?(?:vie|existence|atmosph)|[àa] vomir|mordue? d|(?:mots|propos|paroles|remarques?|ton|attitude|words|remarks?|tone|feelings|m[ée]pris)[^.!?]{0,40}(?:bless|hurt)|(?:bless|hurt)[^.!?]{0,40}(?:mots|propos|paroles|remarques?|ton|attitude|words|remarks?|tone|feelings|m[ée]pris)|(?:virus|malware|ran[cç]on|ransom|computer|laptop|server|ordinateur|serveur|poste|fichier|phish)[^.!?]{0,60}infect|infect[^.!?]{0,60}(?:virus|malware|computer|laptop|server|ordinateur|serveur|poste|fichier)|tabac|fumeur|smoker|shock[^.!?]{0,30}(?:bill|price|invoice|saw|seeing|total|cost)|dangerously good|chef was on fire|(?:communication|ligne|appel|connexion|conversation)[^.!?]{0,25}s['’]est coup[ée]|(?:died|dying|dead|killed myself) (?:of )?laughing|mort(?:e|s|es)? de rire/iu,
);
/** Who works at the hospital or was a fireman is not hurt. */
const TRADE = gated(
  /infirmi[eè]r|m[ée]decin|(?<!\p{L})docteure?(?!\p{L})|nurse|(?:I am|I'm|as) a (?:\p{L}+ )?(?:doctor|surgeon|paramedic)|travaill|(?<!\p{L})works?(?:ed|ing)?(?!\p{L})|ambulanci[eè]r|(?:ai|a|suis|est) (?:[ée]t[ée] )?pompier|b[ée]n[ée]vol|volunteer|retrait[ée]e? (?:de|du)|de garde|shift/iu,
);
const CARE_PLACE = gated(/h[ôo]pital|hospital|urgences?$|emergency|ambulance|pompiers|samu|paramedic|fire/iu);

/** Who cancels because of a broken wrist was not hurt by us. */
const CANCELS = gated(
  /annul|d[ée]command|report(?:er|[ée]) (?:la|le|ma|mon|notre)|cancel|postpone|couldn['’]?t (?:come|make it|attend)|pas pu venir|descendant d[ue] |chez (?:lui|elle|moi)/iu,
);
const isElsewhere = ({ tag }: Hit, sentence: string): boolean =>
  tag.kind === 'cue' && tag.cue.id === 'safety.harm' && CANCELS.test(sentence);

function isHurtOrDanger({ hit, read, sentence }: Said): boolean {
  if (NOT_REAL.test(sentence) || FIGURATIVE.test(sentence)) return false;
  if (isElsewhere(hit, sentence)) return false;
  const words = read.text.slice(hit.start, hit.end);
  if (isMereWare(words, sentence) || isMended(sentence)) return false;
  return !(CARE_PLACE.test(words) && (TRADE.test(sentence) || isThanks(sentence)));
}

/** An office named as an address, a tenant or a law is no threat; somebody must turn to it. */
const TURNS_TO = gated(
  /plainte|plaindre|sign(?:al|aler)|d[ée]nonc|saisi|d[ée]pos|(?<!\p{L})port(?:er|erai|ons)|[ée]cri[rtvs]|envoy|transm|contact|appel|copie|avis[ée]|avertir|alert|recours|dossier|sinon|prochaine|suite|menac|d[ée]clar|report|complain|fil(?:e|ing)|lodge|contact|call|writ|wrote|cop(?:y|ied)|cc|inform|notif|forward|next|otherwise|unless|involv|tak(?:e|ing) (?:this|it)|escalat|hear from|in touch/iu,
);
const A_LAW = /(?:loi|droit|code|act) (?:sur|de|du|of|on) (?:la |le )?(?:protection|consumer|consommat)/iu;
const isTurnedTo = ({ sentence }: Said): boolean =>
  !NOT_REAL.test(sentence) && TURNS_TO.test(sentence.replace(A_LAW, ''));

/** "Parlé à un responsable hier" asks for nobody. */
const TALKED = /^(?:parlé|spoke|spoken|talked)/iu;
/** "To whoever is in charge," opens a letter. */
const SALUTATION = gated(/^(?:to|dear|attn|[àa] l['’]attention|[àa] qui)(?!\p{L}).{0,60},$/iu);
const isAskedFor = ({ hit, read, sentence }: Said): boolean =>
  !NOT_REAL.test(sentence) &&
  !/promis/iu.test(sentence) &&
  !SALUTATION.test(sentence.trim()) &&
  !TALKED.test(read.text.slice(hit.start, hit.end));

const isPlain = ({ sentence }: Said): boolean => !NOT_REAL.test(sentence);

/** "My lawyer is cheaper" compares, "ma voisine avocate" introduces. */
const NO_THREAT = gated(
  /cheaper|moins cher|plus cher|(?:n['’]|ne |don['’]?t |do not )(?:envoy|send|appelez)|(?:my|our|the) (?:lawyer|attorney|solicitor)(?:s)? (?:and i|is (?:a |so )?(?:friend|nice|happy|cheap))|(?:suis|am an?|je suis) (?:avocat|lawyer)|(?:salade|toast|guacamole|sandwich|m[ûu]r|crevettes|oeuf|œuf)[^.!?]{0,60}avocat|avocat[^.!?]{0,60}(?:salade|toast|guacamole|sandwich|m[ûu]r|crevettes)|tennis|squash|badminton|padel|pickleball/iu,
);
/** "Sue at the desk" is called so. */
const isName = ({ read, hit }: Said): boolean => read.text.slice(hit.start, hit.end) === 'Sue';
const isThreat = (said: Said): boolean => isPlain(said) && !isName(said) && !NO_THREAT.test(said.sentence);

/** A network named is where somebody saw or wrote; only what will be shown there threatens. */
const NETWORK = gated(/facebook|instagram|tiktok|twitter|social|r[ée]seaux|blog|spotted/iu);
const SHOWN = gated(
  /(?:(?<!\p{L})(?:vais|allons|va|irai|will|gonna|going to|sera|seront|ira)(?!\p{L})|['’]ll )|publi|diffus|partag|(?<!\p{L})post(?:e|er|erai|ing|ed)?(?!\p{L})|shar(?:e|ed|ing)|d[ée]nonc|racont|affich|warn|tell|show|viral|abonn|follow|(?:membres|members|vues|views|readers|lecteurs)/iu,
);
const OUR_PAGE = gated(
  /(?:votre|vos|your|sur la) (?:page|compte|publicit|pub|ad|post|profile|story|publication)|[ée]crit sur|wrote (?:to )?(?:us|me) on|(?:saw|seen|vu|found|trouv[ée])/iu,
);
function isShown(said: Said): boolean {
  const words = said.read.text.slice(said.hit.start, said.hit.end);
  if (!isPlain(said) || isThanks(said.sentence)) return false;
  return !NETWORK.test(words) || (SHOWN.test(said.sentence) && !OUR_PAGE.test(said.sentence));
}

type Reader = readonly [id: string, reason: CriticalReason, isMeant: (said: Said) => boolean];
const READERS: readonly Reader[] = [
  ['safety.harm', 'safety', isHurtOrDanger],
  ['safety.hazard', 'safety', isHurtOrDanger],
  ['legal_threat.lawyer', 'legal_threat', isThreat],
  ['legal_threat.regulator', 'legal_threat', isTurnedTo],
  ['media_threat', 'media_threat', isShown],
  ['discrimination', 'discrimination', isPlain],
  ['asks_for_boss', 'asks_for_boss', isAskedFor],
  ['churn_threat', 'churn_threat', isPlain],
  ['churn_threat.contract', 'churn_threat', isPlain],
  ['vip_client', 'vip_client', isPlain],
  ['large_money', 'large_money', isPlain],
];

/** Reasons that one place of the text gives by itself. */
export function wordReasons(message: Message): readonly FoundReason[] {
  return READERS.flatMap(([id, reason, isMeant]) => {
    const said = saidOf(message, id).find(isMeant);
    return said === undefined ? [] : [{ reason, rule: id, words: wordsOf(message, said), confidence: 0.8 }];
  });
}

/** The first of `ones` that has one of `others` in its own text, at most so many sentences away. */
function nearOf(ones: readonly Said[], others: readonly Said[], sentencesMax = NEAR_SENTENCES): Said | null {
  const isNear = (one: Said) => (other: Said) =>
    other.hit !== one.hit && (other.read !== one.read || Math.abs(other.place - one.place) <= sentencesMax);
  return ones.find((one) => others.some(isNear(one))) ?? null;
}

/** Accent, name or scarf told beside others served first, or words that set apart: the word itself need not fall. */
export function toldDiscrimination(message: Message): readonly FoundReason[] {
  const said = nearOf(saidOf(message, 'discrimination.trait'), saidOf(message, 'discrimination.treatment'), 3);
  if (said === null) return [];
  return [{ reason: 'discrimination', rule: 'trait-and-treatment', words: wordsOf(message, said), confidence: 0.6 }];
}

/** An age that makes cold, heat or a fall dangerous. */
const OLD_AGE = gated(
  /(?<![\d.,])(?:7[5-9]|8\d|9\d|10[0-5])[ \u00A0-]?(?:ans|years?[ -]old|yrs? old|years of age)(?!\p{L})|(?<!\p{L})(?:soixante-(?:quinze|seize|dix-\p{L}+)|quatre-vingts?(?:-\p{L}+){0,2}|(?:eighty|ninety)(?:-\p{L}+)?|seventy-(?:five|six|seven|eight|nine))(?: ans|(?= |[,.)]))|(?:is|was|est|a|has|['’]s) (?:7[5-9]|8\d|9\d)(?= (?:and|et)|[,.)](?!\d))/iu,
);
const FEW =
  '(?:1?\\d|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|two|three|four|five|seven|eight|nine|ten|eleven)';
/** Who counts in months, or in three years at most, cannot help itself. */
const INFANT_AGE = gated(
  new RegExp(
    `${FEW}[ -](?:days?|weeks?|months?)[ -]old(?!\\p{L})|(?:\\p{Lu}\\p{L}+|il|elle|fils|fille|petite?) (?:a|de|n['’]a que) ${FEW} (?:mois|semaines|jours)(?!\\p{L})`,
    'u',
  ),
);
const CHILD = gated(
  /(?<!\p{L})(?:son|daughter|child|kid|boy|girl|toddler|fils|fille|enfant|gar[çc]on|petite?|bambin)(?!\p{L})/iu,
);
const TODDLER_AGE = gated(
  /(?:is|was|aged|only|a|de) (?:[1-3]|une?|deux|trois|one|two|three)(?: ans?| years? old)?(?=[,.)])/iu,
);

function frailAgeIn(sentence: string): string | null {
  const age = OLD_AGE.exec(sentence) ?? INFANT_AGE.exec(sentence);
  if (age !== null) return age[0];
  return CHILD.test(sentence) ? (TODDLER_AGE.exec(sentence)?.[0] ?? null) : null;
}

/** "Stationnement handicapé" and "no baby here" speak of nobody. */
const NOBODY = gated(
  /(?:places?|stationnement|parking|case|cases|accès|toilettes?|vignette)s? (?:\p{L}+ ){0,3}(?:handicap|mobilit[ée])|(?:handicapped|disabled|accessible) (?:parking|spot|space|stall|toilet|washroom)|(?:no|nobody(?: here)? is|no one(?: here)? is|not a|without a?|pas de|pas un|sans|aucune?) (?:baby|babies|b[ée]b[ée]s?|pregnan|disab|handicap|elderly|frail|wheelchair)/iu,
);

/** A frail person insulted or mocked, or beside cold, a fall, a dead lift; mentioned alone they are only company. */
export function vulnerableReasons(message: Message, isDanger: boolean): readonly FoundReason[] {
  const { text, sentences } = message.body;
  const aged = sentences.flatMap((sentence, place) => {
    const age = frailAgeIn(sentenceOf(message.body, sentence));
    return age === null ? [] : [{ place, words: age }];
  });
  const named = saidOf(message, 'vulnerable_person')
    .filter(({ sentence }) => !NOBODY.test(sentence))
    .map(({ read, place, hit }) => ({
      place: read === message.body ? place : 0,
      words: read === message.body ? text.slice(hit.start, hit.end) : '',
    }));
  const frailest = [...named, ...aged];
  const abusedAt = (place: number) =>
    sentences.slice(place, place + 1).some((sentence) => tellsAbuse(sentenceOf(message.body, sentence)));
  const abused = frailest.find(({ place }) => abusedAt(place));
  if (abused !== undefined) {
    return [{ reason: 'vulnerable_person', rule: 'abused', words: abused.words, confidence: 0.8 }];
  }
  const needs = saidOf(message, 'vulnerable_person.need');
  const frail = frailest.find(
    ({ place }) => isDanger || needs.some((need) => Math.abs(need.place - place) <= NEAR_SENTENCES + 1),
  );
  if (frail === undefined) return [];
  return [{ reason: 'vulnerable_person', rule: 'in-need', words: frail.words, confidence: 0.7 }];
}

/** The sum comes back, or went twice, or by mistake, however many words stand between. */
const TAKEN = gated(
  /(?:vers[ée]e?s? (?:[àa]|par|avant|sur)|(?:me|nous) (?:seront|soient|sera|soit) vers[ée]|returned|refunded|repaid|back (?:in|to|on|by)|twice|by mistake|in error|rembours|rendu(?!e?s? (?:à|a) )|restitu|recr[ée]dit|deux fois|en double|par erreur|[àa] tort|never (?:been )?(?:done|delivered|received|made|carried)|jamais [ée]?t?[ée]? ?(?:fait|livr|re[çc]u|ex[ée]cut|r[ée]alis))/iu,
);

/** A large sum beside what was lost, withheld or wrongly taken; the total of an invoice is no reason. */
export function lostMoney(message: Message): readonly FoundReason[] {
  const { body } = message;
  const losses = saidOf(message, 'large_money.loss');
  const sums = body.sentences.flatMap((sentence, place) => {
    const words = sentenceOf(body, sentence);
    const isLarge = amountsCentsIn(words).some((cents) => cents >= LARGE_MONEY_CENTS);
    return isLarge ? [{ place, isTaken: TAKEN.test(words) }] : [];
  });
  const isLost = sums.some(
    (sum) =>
      sum.isTaken || losses.some(({ read, place }) => read !== body || Math.abs(place - sum.place) <= NEAR_SENTENCES),
  );
  return isLost ? [{ reason: 'large_money', rule: 'sum-lost', words: '', confidence: 0.6 }] : [];
}
