import { Temporal } from 'temporal-polyfill';
import { gated } from '../../text/gated.ts';
import { allMatches } from '../../text/matches.ts';
import type { Span } from '../signals.ts';

/** A time of day or a part of the day. `to` is its end: a promise for the morning is due at noon. */
export type ClockRange = Span & {
  readonly from: Temporal.PlainTime | null;
  readonly to: Temporal.PlainTime;
  /** Means something without a day ("à 14 h", "en fin de journée"); "matin" alone does not. */
  readonly isAlone: boolean;
};

const HOUR = "(\\d{1,2})(?: ?h(?:eures?)? ?(\\d{2})?| ?:(\\d{2}))? ?(a\\.?m\\b\\.?|p\\.?m\\b\\.?|o'clock)?";
/** A number is an hour only with a unit, or after a word of time. */
const EXPLICIT = gated(
  /(?<![\d$€.,/-])(\d{1,2})(?: ?h(?:eures?)?(?: ?([0-5]\d))?(?![\p{L}\d])|:([0-5]\d)(?!\d))(?: ?(a\.?m\b\.?|p\.?m\b\.?))?/gu,
);
const MERIDIEM = gated(/(?<![\d$€.,/-])(\d{1,2})(?::([0-5]\d))? ?(a\.m\.|p\.m\.|am\b|pm\b|o'clock)/g);
const RANGE = gated(new RegExp(`\\b(?:entre|between|de|from) ${HOUR} ?(?:et|and|a|to|-|–) ?${HOUR}(?![\\d$€%])`, 'g'));
const BARE = gated(
  /\b(?:before|by|at|until|around|about|avant|vers) (\d{1,2})(?![\d:,./]| ?(?:h\b|am|pm|a\.m|p\.m|%|\$|€|days|jours|%|weeks|[a-z]))/g,
);

type Part = readonly [words: RegExp, from: string | null, to: string, isAlone: boolean];
const PARTS: readonly Part[] = [
  [
    /\b(?:avant midi|before noon|by noon|d'ici midi|pour midi|by midday|before lunch|avant le diner)\b/g,
    null,
    '12:00',
    true,
  ],
  [/\b(?:a la premiere heure|first thing)\b/g, null, '10:00', false],
  [/\b(?:en fin d'avant-midi|fin d'avant-midi|(?:en )?fin de matinee|late morning)\b/g, '10:30', '12:00', true],
  [
    /\b(?:en fin de journee|fin de journee|end of (?:the )?(?:business )?day|eod|cob|close of business|avant la fermeture|by closing)\b/g,
    null,
    '17:00',
    true,
  ],
  [
    /\b(?:en debut d'apres-midi|debut d'apres-midi|early afternoon|apres (?:le )?(?:diner|lunch)|after lunch)\b/g,
    '12:00',
    '14:00',
    true,
  ],
  [/\b(?:(?:en )?fin d'apres-midi|late afternoon)\b/g, '15:00', '17:00', true],
  [/\b(?:cet apres-midi|this afternoon|dans l'apres-midi|cet aprem|cet apm)\b/g, '12:00', '17:00', true],
  [/\b(?:ce soir|this evening|tonight|en soiree|dans la soiree)\b/g, '17:00', '21:00', true],
  [
    /\b(?:ce matin|this morning|dans la matinee|en matinee|en avant-midi|cet avant-midi|dans l'avant-midi)\b/g,
    '09:00',
    '12:00',
    true,
  ],
  [/\b(?:ce midi|at noon|a midi|sur l'heure du midi|sur le temps de midi)\b/g, null, '12:00', true],
  [/\b(?:matin|morning|avant-midi|matinee|am)\b/g, '09:00', '12:00', false],
  [/\b(?:apres-midi|afternoon|aprem|pm)\b/g, '12:00', '17:00', false],
  [/\b(?:soir|evening|soiree|night)\b/g, '17:00', '21:00', false],
  [/\b(?:midi|noon|midday)\b/g, null, '12:00', false],
];

/** Most sentences name no part of the day: one look tells. */
const ANY_PART = gated(new RegExp(PARTS.map(([words]) => words.source).join('|')));
const DIGIT = /\d/;

/** Lists times of day, in order, longest reading first. */
export function clocksIn(folded: string): readonly ClockRange[] {
  const found: ClockRange[] = [];
  const add = (clock: ClockRange | null) => {
    if (clock !== null && !found.some((other) => other.start < clock.end && clock.start < other.end)) found.push(clock);
  };
  if (DIGIT.test(folded)) for (const clock of hoursIn(folded)) add(clock);
  if (ANY_PART.test(folded)) for (const clock of partsIn(folded)) add(clock);
  return narrowed(
    found.toSorted((a, b) => a.start - b.start),
    folded,
  );
}

const BEFORE_HOUR = /^,? ?(?:a|vers|avant|at|around|before|by)? ?$/;

/** "ce soir 18 h", "demain matin vers 9 h": the hour says when in that part of the day, if it lies in it. */
function narrowed(clocks: readonly ClockRange[], folded: string): readonly ClockRange[] {
  const told: ClockRange[] = [];
  for (const clock of clocks) {
    const part = told.at(-1);
    const isWithin =
      part?.from != null &&
      clock.from === null &&
      Temporal.PlainTime.compare(clock.to, part.from) > 0 &&
      Temporal.PlainTime.compare(clock.to, part.to) <= 0 &&
      BEFORE_HOUR.test(folded.slice(part.end, clock.start));
    if (isWithin) told.pop();
    told.push(
      isWithin && part !== undefined ? { ...clock, start: part.start, isAlone: clock.isAlone || part.isAlone } : clock,
    );
  }
  return told;
}

function hoursIn(folded: string): readonly (ClockRange | null)[] {
  const hours: (ClockRange | null)[] = [];
  for (const match of RANGE.all(folded)) hours.push(rangeFrom(match));
  for (const match of EXPLICIT.all(folded)) {
    hours.push(hourFrom(match, { hour: match[1], minute: match[2] ?? match[3], half: match[4] }));
  }
  for (const match of MERIDIEM.all(folded))
    hours.push(hourFrom(match, { hour: match[1], minute: match[2], half: match[3] }));
  for (const match of BARE.all(folded))
    hours.push(hourFrom(match, { hour: match[1], minute: undefined, half: undefined }));
  return hours;
}

function partsIn(folded: string): readonly ClockRange[] {
  const parts: ClockRange[] = [];
  for (const [words, from, to, isAlone] of PARTS) {
    for (const match of allMatches(words, folded)) {
      parts.push({
        start: match.index,
        end: match.index + match[0].length,
        from: from === null ? null : Temporal.PlainTime.from(from),
        to: Temporal.PlainTime.from(to),
        isAlone,
      });
    }
  }
  return parts;
}

type Written = {
  readonly hour: string | undefined;
  readonly minute: string | undefined;
  readonly half: string | undefined;
};

function hourFrom(match: RegExpExecArray, written: Written): ClockRange | null {
  const to = timeOf(written);
  return to === null ? null : { start: match.index, end: match.index + match[0].length, from: null, to, isAlone: true };
}

function rangeFrom(match: RegExpExecArray): ClockRange | null {
  const [, hour, minute, minuteColon, half, toHour, toMinute, toMinuteColon, toHalf] = match;
  const hasUnit = /h|:|[ap]\.?m|entre|between/.test(match[0]);
  const to = timeOf({ hour: toHour, minute: toMinute ?? toMinuteColon, half: toHalf });
  const from = timeOf({ hour, minute: minute ?? minuteColon, half: half ?? toHalf });
  if (!hasUnit || to === null || from === null) return null;
  return { start: match.index, end: match.index + match[0].length, from, to, isAlone: true };
}

/** "by 4" is 16:00: nobody promises four in the morning. */
const FIRST_OFFICE_HOUR = 7;

function timeOf({ hour, minute, half }: Written): Temporal.PlainTime | null {
  let value = Number(hour);
  const minutes = Number(minute ?? 0);
  if (half?.startsWith('p') && value < 12) value += 12;
  if (half?.startsWith('a') && value === 12) value = 0;
  if (half === undefined && minute === undefined && value < FIRST_OFFICE_HOUR && value > 0) value += 12;
  if (!Number.isInteger(value) || value > 23 || minutes > 59) return null;
  return Temporal.PlainTime.from({ hour: value, minute: minutes });
}
