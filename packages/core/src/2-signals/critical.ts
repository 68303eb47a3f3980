import { gated } from '../text/gated.ts';
import { hitsOf } from './analysis.ts';
import { bossByName } from './boss-by-name.ts';
import { type FoundReason, lostMoney, toldDiscrimination, vulnerableReasons, wordReasons } from './critical-words.ts';
import type { Message } from './message.ts';
import { pastContactsOf } from './past-contacts.ts';
import type { CriticalReason, Evidence, MessageKind } from './signals.ts';
import { temperatureReasons } from './temperature-reasons.ts';
import { isTold, toldReasons } from './told-reasons.ts';

/** From this many earlier contacts on a case counts as unresolved ("third contact or more"). */
const CONTACTS_MIN = 3;

type CriticalInput = {
  readonly message: Message;
  readonly kind: MessageKind;
  readonly priorContacts: number;
  readonly occurrence: number;
  readonly brokenPromises: number;
  readonly isBrokenAgain: boolean;
};
type CriticalVerdict = { readonly reasons: readonly CriticalReason[]; readonly evidence: readonly Evidence[] };

/** Reasons that stand on their own words, whatever the tone; the others need a complaint around them. */
const CALM: ReadonlySet<CriticalReason> = new Set(['safety', 'discrimination']);

/** "Depuis 2014": so many years with us make a client whose leaving the boss must hear of. */
const LOYAL_YEARS_MIN = 5;
const SINCE_YEAR = gated(
  /(?:depuis|since|d[èe]s|from)(?: l['’]ann[ée]e| about| around)? ((?:19|20)\d\d)|((?:19|20)\d\d)[–-]20\d\d/giu,
);

/** "Onze ans", "douze ans chez vous": counted years that are no age and no warranty. */
const YEARS = gated(
  /(?<!\p{L}|de |d['’]|aged )(\d{1,2}|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quinze|vingt|trente|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|thirty-one) (?:ans|ann[ée]es|years)(?! old| de garantie| warranty)/iu,
);
/** "Soixante-quatre lignes, trois hôtels": whoever counts so is no small client. */
const VOLUME = gated(
  /(?:\d{2,}|\d{1,3}[ ,\u00A0\u202F]000|(?:dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|thirty|forty|fifty|sixty|hundred)(?:-\p{L}+){0,2}) (?:lignes|lines|users|utilisateurs|postes|doors|portes|logements|flats|units|rooms|chambres|nuit[ée]es|nights|immeubles|buildings|boiler rooms|sites|employ\p{L}+|licenci[ée]s|membres|members|v[ée]los|bikes|camions|trucks|chaufferies|appareils|succursales|h[ôo]tels|litres)(?!\p{L})/iu,
);

function isLongSince({ body, subject, item }: Message): boolean {
  const now = Number(item.receivedAt.slice(0, 4));
  return [body.text, subject.text].some(
    (text) =>
      SINCE_YEAR.all(text).some(([, since, first]) => now - Number(since ?? first) >= LOYAL_YEARS_MIN) ||
      YEARS.test(text) ||
      VOLUME.test(text),
  );
}

const isContractAtStake = ({ body, subject }: Message): boolean =>
  [...body.sentences, ...subject.sentences].some(
    (sentence) => hitsOf(sentence, 'critical', 'churn_threat.contract').length > 0,
  );

/** "1 star." at the head of a review that came without its stars. */
const LOW_STARS =
  /^[^\p{L}\d]{0,3}(?:([12])(?: ?\/ ?5| ?[-–]? ?(?:stars?|[ée]toiles?))|(one|two|une?|deux)[ -](?:stars?|[ée]toiles?))(?!\p{L})/iu;
const isTwo = (written: string): boolean => /^(?:2|two|deux)$/iu.test(written);

function starsTold({ item, body }: Message): number | null {
  if (item.channel !== 'review') return null;
  const told = LOW_STARS.exec(body.text.trimStart());
  if (told === null) return null;
  return isTwo(told[1] ?? told[2] ?? '') ? 2 : 1;
}

function countedReasons(input: CriticalInput): FoundReason[] {
  const { message, priorContacts, occurrence, brokenPromises } = input;
  const found: FoundReason[] = [];
  const past = pastContactsOf(message);
  const isSure = priorContacts >= CONTACTS_MIN || past.isSeries || past.promisesPassed >= 2;
  if (isSure || brokenPromises >= 2 || occurrence >= 3) {
    const rule = isSure ? 'contacts' : 'occurrence';
    found.push({ reason: 'repeat_unresolved', rule, words: '', confidence: isSure ? 0.6 : 0.3 });
  }
  if (past.isNth) found.push({ reason: 'repeat_unresolved', rule: 'nth-contact', words: '', confidence: 0.8 });
  if (input.isBrokenAgain)
    found.push({ reason: 'repeat_unresolved', rule: 'broken-again', words: '', confidence: 0.8 });
  const stars = message.item.starsOfFive ?? starsTold(message);
  if (stars !== null && stars <= 2 && priorContacts >= 1) {
    const isUnanswered = past.isUnanswered || priorContacts >= 2;
    const rule = isUnanswered ? 'review-after-silence' : 'review-after-contact';
    found.push({ reason: 'public_review', rule, words: '', confidence: isUnanswered ? 0.7 : 0.4 });
  }
  return found;
}

/** "Si vous ne …, je vais ailleurs": said as a condition, a departure is a threat and not a remark (T2b). */
const ULTIMATUM = gated(
  /(?:si vous ne|unless you|if you (?:do not|don['’]t|can['’]?t))[^.!?\n]{1,80}(?:ailleurs|elsewhere|concurren|competitor|another (?:company|firm|supplier))/iu,
);

const isUltimatum = ({ body }: Message): boolean => ULTIMATUM.test(body.text.slice(0, ULTIMATUM_READ_MAX));
const ULTIMATUM_READ_MAX = 8_000;

/** How much each reason says alone; from 1 the boss is called. Measured on labelled messages, see `test/bench`. */
const WEIGHTS: Readonly<Record<CriticalReason, number>> = {
  safety: 1,
  legal_threat: 1,
  discrimination: 1,
  asks_for_boss: 1,
  vulnerable_person: 1,
  media_threat: 1,
  churn_threat: 0.5,
  large_money: 1,
  repeat_unresolved: 1,
  public_review: 1,
  vip_client: 0.5,
};
/** Rules that say less than their reason does. */
const WEAK_RULES: Readonly<Record<string, number>> = { occurrence: 0.5, 'review-after-contact': 0.5 };
const weightOf = ({ reason, rule }: FoundReason): number => (isTold(rule) ? 1 : (WEAK_RULES[rule] ?? WEIGHTS[reason]));

/**
 * Reasons to put the message before the boss at once (REQUIREMENTS, section 5); empty when together they do not
 * reach the bar.
 */
export function criticalReasonsOf(input: CriticalInput): CriticalVerdict {
  const { message, kind } = input;
  if (kind === 'noise' || kind === 'praise' || message.item.direction === 'out') return { reasons: [], evidence: [] };
  const spoken = [
    ...wordReasons(message),
    ...toldReasons(message),
    ...toldDiscrimination(message),
    ...bossByName(message),
  ];
  const isDanger = spoken.some(({ reason }) => reason === 'safety');
  const frail = vulnerableReasons(message, isDanger);
  const all = [
    ...spoken,
    ...frail,
    ...temperatureReasons(message, frail.length > 0),
    ...lostMoney(message),
    ...countedReasons(input),
  ];
  if (all.some(({ reason }) => reason === 'churn_threat') && isLongSince(message))
    all.push({ reason: 'vip_client', rule: 'since-year', words: '', confidence: 0.6 });
  const found = kind === 'complaint' ? all : spoken.filter(({ reason }) => CALM.has(reason));
  const reasons = [...new Set(found.map(({ reason }) => reason))];
  const heaviest = (reason: CriticalReason): number =>
    Math.max(...found.filter((one) => one.reason === reason).map(weightOf));
  const isLeaving = reasons.includes('churn_threat') && (isContractAtStake(message) || isUltimatum(message));
  const atStake = isLeaving ? 0.5 : 0;
  const sum = reasons.reduce((total, reason) => total + heaviest(reason), atStake);
  if (sum < 1) return { reasons: [], evidence: [] };
  const evidence = found.map(({ reason, rule, words, confidence }) => ({
    judgement: `critical:${reason}`,
    rule,
    words,
    confidence,
  }));
  return { reasons, evidence };
}
