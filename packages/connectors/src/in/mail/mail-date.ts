import { instantOfLocal } from '../files/local-instant.ts';
import { parseDate } from '../files/parse-date.ts';

/** A sender's clock that is further off than this is wrong; the receiving server's is used. */
const CLOCK_SLACK_MS = 2 * 86_400_000;
const DATE_CHARS_MAX = 100;
const HOUR_MS = 3_600_000;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Zones by name (RFC 5322, section 4.3) and those of Europe; in hours east of Greenwich. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  bst: 1,
  west: 1,
  cet: 1,
  met: 1,
  cest: 2,
  mest: 2,
  ast: -4,
  adt: -3,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
};
const WRITTEN =
  /^(?:[a-z]{2,9}\.?,? {0,3})?(\d{1,2})[ -]{1,3}([a-z]{3})[a-z]{0,6}\.?[ -]{1,3}(\d{4}|\d{2})[ ,]{1,3}(\d{1,2}):(\d{2})(?::(\d{2}))?(.{0,40})$/i;

/** A time on somebody's wall clock: an instant as soon as its zone is known. */
type WallTime = { readonly utcMs: number; readonly hasZone: boolean };

export type MailDates = {
  /** The sender's `Date`. */
  readonly written: string | null;
  /** The newest `Received` of the message. */
  readonly received: string | null;
  /** What the mailbox says, the last resort: a mailbox that was moved tells the day of the move. */
  readonly arrivedAt: string | null;
  /** Where a time without zone was most likely written. */
  readonly timeZone: string | null;
};

/**
 * When a message was written: its own date, the receiving server's where that is missing, absurd or without zone.
 *
 * @returns ISO instant in UTC; `null` when nothing tells.
 */
export function mailInstant({ written, received, arrivedAt, timeZone }: MailDates): string | null {
  const stamp = received === null ? null : wallTimeIn(received.slice(received.lastIndexOf(';') + 1));
  const arrival = stamp?.hasZone === true ? stamp.utcMs : null;
  const sent = written === null ? null : wallTimeIn(written);
  if (sent === null) return isoOf(arrival) ?? arrivedAt;
  if (arrival !== null && (!sent.hasZone || Math.abs(arrival - sent.utcMs) > CLOCK_SLACK_MS)) return isoOf(arrival);
  if (sent.hasZone || timeZone === null) return isoOf(sent.utcMs);
  return isoOf(Date.parse(instantOfLocal(new Date(sent.utcMs).toISOString().slice(0, 19), timeZone)));
}

function isoOf(ms: number | null): string | null {
  return ms === null ? null : new Date(ms).toISOString();
}

function wallTimeIn(given: string): WallTime | null {
  const text = withoutComments(given.slice(0, DATE_CHARS_MAX)).trim();
  const match = WRITTEN.exec(text);
  if (match === null) return otherTime(text);
  const [, day = '', name = '', written = '', hour = '', minute = '', second = '0', rest = ''] = match;
  const month = MONTHS.indexOf(name.toLowerCase());
  const year = written.length === 4 ? Number(written) : Number(written) + (Number(written) < 50 ? 2000 : 1900);
  if (month === -1) return otherTime(text);
  const utcMs = Date.UTC(year, month, Number(day), Number(hour), Number(minute), Math.min(59, Number(second)));
  const isReal = new Date(utcMs).getUTCDate() === Number(day) && Number(hour) < 24 && Number(minute) < 60;
  if (!isReal) return null;
  const offset = offsetIn(rest.trim());
  return offset === null ? { utcMs, hasZone: false } : { utcMs: utcMs - offset * HOUR_MS, hasZone: true };
}

/** ISO and what programs write instead of RFC 5322, French months among it. */
function otherTime(text: string): WallTime | null {
  const instant = parseDate(text.replace(/,(?=\d)/g, ', '));
  if (instant === null) return null;
  return { utcMs: Date.parse(instant), hasZone: /(?:Z|[+-]\d{2}:?\d{2}|GMT|UTC)\s{0,3}$/i.test(text) };
}

/** Hours east of Greenwich; `null` when the rest of the date names no zone. */
function offsetIn(rest: string): number | null {
  const numeric = /^(?:GMT|UTC)?([+-])(\d{2}):?(\d{2})(?!\d)/i.exec(rest);
  if (numeric !== null) {
    const hours = Number(numeric[2]) + Number(numeric[3]) / 60;
    return hours > 14 ? null : hours * (numeric[1] === '-' ? -1 : 1);
  }
  const name = /^[a-z]{1,4}/i.exec(rest)?.[0].toLowerCase() ?? '';
  return Object.hasOwn(ZONES, name) ? (ZONES[name] ?? null) : null;
}

/** A header may hold `(comments)` anywhere, one inside another. */
function withoutComments(text: string): string {
  let depth = 0;
  let kept = '';
  for (const char of text) {
    if (char === '(') depth += 1;
    else if (char === ')' && depth > 0) depth -= 1;
    else if (depth === 0) kept += char;
  }
  return kept;
}
