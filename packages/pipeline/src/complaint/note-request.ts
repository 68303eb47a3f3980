import { parseDate } from '@doleances/connectors';
import type { NoteRequest } from './take-note.ts';

type Told = Readonly<Record<string, unknown>>;

/**
 * A note as a program or a form tells it: flat (`channel, text, who, name, email, phone, location, heardAt, promises`), or
 * as telephone systems do (`source, takenBy, customer { name, email, phone }, promises [{ what, by, who }]`).
 *
 * @param timeZone The firm's: a time without an offset is the clock's on its wall.
 * @returns `null` when the time is none, or the channel neither of the two.
 */
export function noteRequestFrom(told: Told, timeZone: string): NoteRequest | null {
  const channel = channelOf(textOf(told.channel) ?? textOf(told.source));
  const written = textOf(told.heardAt);
  const heardAt = written === null ? null : parseDate(written, 'day-first', timeZone);
  if (channel === null || (written !== null && heardAt === null)) return null;
  const customer = typeof told.customer === 'object' && told.customer !== null ? (told.customer as Told) : told;
  const name = textOf(customer.name);
  return {
    channel,
    text: textOf(told.text) ?? '',
    who: textOf(told.who) ?? textOf(told.takenBy) ?? '',
    client: { name, email: textOf(customer.email), phone: textOf(customer.phone) },
    location: textOf(told.location),
    heardAt: heardAt === null ? null : new Date(heardAt),
    promises: listOf(told.promises ?? told.promise).flatMap((one) => promiseLine(one, name, timeZone) ?? []),
  };
}

function channelOf(written: string | null): NoteRequest['channel'] | null {
  if (written === null || written === 'phone' || written === 'phone_note') return 'phone_note';
  return written === 'counter' || written === 'counter_note' ? 'counter_note' : null;
}

/** A line is taken as it is; parts are put together as somebody would type them. */
function promiseLine(given: unknown, client: string | null, timeZone: string): string | null {
  if (typeof given !== 'object' || given === null) return textOf(given);
  const { what, by } = given as Told;
  const action = textOf(what);
  if (action === null) return null;
  return [action, client, dayOf(textOf(by), timeZone)].filter((part) => part !== null).join(' ');
}

function dayOf(written: string | null, timeZone: string): string | null {
  const at = written === null ? null : parseDate(written, 'day-first', timeZone);
  return at === null ? written : new Date(at).toLocaleDateString('sv-SE', { timeZone });
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
