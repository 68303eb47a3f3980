import { gated } from '../text/gated.ts';
import type { Hit, ReadClause } from './analysis.ts';

/** What the words of one clause say for and against us. */
export type ClauseScore = {
  /** 0: nothing; 3: a reproach by itself. */
  readonly reproach: number;
  readonly praise: number;
  /** Best facet whose problem is told in the clause. */
  readonly problems: readonly Hit[];
  readonly topics: readonly Hit[];
};

const UNIT =
  '(?:min(?:ute)?s?|mn|heures?|hours?|hrs?|jours?|days?|semaines?|weeks?|mois|months?|ans?|years?|nuits?|nights?)';
const COUNT =
  '(?:\\d{1,4}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|forty-five|fifty|sixty|ninety|plusieurs|several)';
const DURATION = gated(
  new RegExp(
    `(?<![\\p{L}\\d/])${COUNT}[ \\u00A0\\u202F-](?:full |bonnes? |longues? |grosses? |solid |whole )?${UNIT}(?![\\p{L}\\d])`,
    'iu',
  ),
);
/** Somebody's words told back to us; in a complaint the quoted words are nearly always the grief. */
const TOLD = gated(
  /(?:m['’]a|nous a|me|nous|m['’]ont|lui ai|qu['’]il a|qu['’]elle a|on m['’]a|il|elle)\s(?:dit|dis|r[ée]pond\p{L}*|lanc[ée]|r[ée]torqu\p{L}*|sorti|soupir\p{L}*)|r[ée]ponse :|d['’]apr[èe]s (?:lui|elle|eux)|(?:he|she|they|who|guy|lady|manager|and) (?:said|told|replied|answered|goes|says)|was told|were told|told (?:me|us)/iu,
);
const QUOTED = /«[^»]{3,200}»|“[^”]{3,200}”|(?<![\p{L}\d])'[^'\n]{3,120}'(?!\p{L})|"[^"\n]{3,160}"/u;
/** A sign that can open a quotation; most apostrophes stand after a letter. */
const MAY_QUOTE = /[«“"]|'(?<![\p{L}\d]')/u;
const DAY_PASSED = gated(
  /(?:on est|nous sommes|c['’]est|it is|it['’]s|today is|we are) (?:now |d[ée]j[àa] |rendus? )?(?:le |au |the )?(?:\d{1,2}(?:er|st|nd|rd|th)?(?![:\d])|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?!\p{L})/iu,
);
const NOTHING_AT_END = gated(
  /[:,–—-]\s*(?:rien|personne|nothing|nobody|no one|silence|niet|nada|que dalle|crickets)\s*[.!…]*$/iu,
);
const ZERO_COUNT = gated(/(?<![\d.,:/-])0 \p{L}{3,}|z[ée]ro \p{L}{4,}/iu);
const DISMAY = gated(
  /(?:^|\s)[:;=]['’]?-?[(/[](?=\s|$|\()|👎|😡|😠|🤬|😤|😞|😒|🙄|😩|(?<!\p{L})(?:ugh+|grr+|argh+|pff+|tss+)(?!\p{L})/iu,
);
const TAKEN_TWICE = gated(
  /(?:taken|charged|debit|withdr|billed|paid|payment|balance|d[ée]bit|pr[ée]lev|factur|charg[ée]|pay[ée]|pr[ée]l[èe]vement).{0,80}(?:twice|two times|deux fois|2 fois|en double|three times|trois fois)/iu,
);
const SHOUT = /(?<!\p{L})\p{Lu}{4,}(?!\p{L})/gu;

function structureScore(words: string): number {
  let score = 0;
  if (DURATION.test(words)) score += 1.5;
  if (MAY_QUOTE.test(words) && QUOTED.test(words)) score += TOLD.test(words) ? 2.5 : 0.5;
  if (DAY_PASSED.test(words)) score += 1.5;
  if (NOTHING_AT_END.test(words)) score += 3;
  if (DISMAY.test(words)) score += 2;
  if (TAKEN_TWICE.test(words)) score += 3;
  if (ZERO_COUNT.test(words)) score += 2;
  if (/!{2,}|\?!/u.test(words)) score += 0.5;
  const shouted = words.match(SHOUT)?.length ?? 0;
  if (shouted > 0 && /\p{Ll}{3}/u.test(words)) score += Math.min(1, shouted * 0.5);
  return score;
}

function bestOfEach(hits: readonly Hit[]): number[] {
  const best = new Map<string, number>();
  for (const { tag, weight } of hits) {
    const id = tag.kind === 'cue' ? tag.cue.id : tag.facet.id;
    best.set(id, Math.max(best.get(id) ?? 0, weight));
  }
  return [...best.values()].sort((a, b) => b - a);
}

/** The strongest family counts whole, each further one half: three weak words must not outweigh a plain fact. */
const summed = (weights: readonly number[]): number =>
  weights.reduce((sum, weight, place) => sum + (place === 0 ? weight : weight / 2), 0);

/** "Merci à X, resté tard pour que nous ne soyons pas sans chauffage": what was mended is named as a problem. */
const THANKED_SHARE = 0.4;

/** "Merci de la corriger" gives an order and thanks for nothing; "merci de nous avoir aidés" does. */
const POLITE_ORDER = gated(
  /^merci (?:de |d['’])(?:bien vouloir |ne (?:pas|plus) |(?:me|nous|la|le|les|lui|leur|vous|y|en) |[mlty]['’])*(?!avoir|être)\p{L}+(?:er|ir|dre|ttre|ire|vre)(?!\p{L})/iu,
);
const ORDER_LENGTH_MAX = 60;

/** Whether the words from a place on ask for something to be done by "merci de …". */
export const isPoliteOrder = (text: string, start: number): boolean =>
  POLITE_ORDER.test(text.slice(start, start + ORDER_LENGTH_MAX));

/** @param isMocking Stars or channel say that thanks are not meant; they then soften nothing. */
export function scoreOfClause(clause: ReadClause, text: string, isMocking: boolean): ClauseScore {
  const live = clause.hits.filter(
    ({ weight, tag, start }) =>
      weight > 0 &&
      !(
        tag.kind === 'cue' &&
        tag.cue.id === 'thanks' &&
        POLITE_ORDER.test(text.slice(start, start + ORDER_LENGTH_MAX))
      ),
  );
  const isCue = (family: string) => (hit: Hit) => hit.tag.kind === 'cue' && hit.tag.family === family;
  const negative = live.filter((hit) => isCue('negative')(hit) || hit.isTurned);
  const positive = live.filter((hit) => isCue('positive')(hit) && !hit.isTurned);
  const problems = live.filter(({ tag }) => tag.kind === 'facet' && tag.role === 'problem');
  const topics = live.filter(({ tag }) => tag.kind === 'facet' && tag.role === 'topic');
  const praise = summed(bestOfEach(positive));
  const isThanked =
    live.some(isCue('positive')) && live.some(({ tag }) => tag.kind === 'cue' && tag.cue.id === 'thanks');
  const reproach =
    summed(bestOfEach(negative)) + (problems.length > 0 ? 3 : 0) + structureScore(text.slice(clause.start, clause.end));
  return { reproach: isThanked && !isMocking ? reproach * THANKED_SHARE : reproach, praise, problems, topics };
}
