import type { Author, Item } from '@doleances/core';
import type { Parsed } from '../../parsed.ts';
import { elementsIn } from '../exports/elements-in.ts';
import { isKnown, knownEntries } from '../exports/known-shapes.ts';
import { storable } from '../text/charset.ts';
import type { FileEntry } from './file-entry.ts';
import { channelFrom, emailFrom, filled, starsFrom } from './item-fields.ts';
import { isImpossibleDay, NO_SUCH_DAY, parseDate } from './parse-date.ts';
import { readLines } from './read-lines.ts';
import { createStorageKeys } from './storage-keys.ts';
import { acceptedEntry, type TableFile } from './table-items.ts';

const TEXT_CHARS_MAX = 200_000;

type JsonObject = Readonly<Record<string, unknown>>;
type LineReader = (
  line: JsonObject,
  defaults: { readonly externalId: string; readonly modifiedAt: Date; readonly timeZone: string },
) => Parsed<Item>;

/** Reads a file of one complaint a line; see `complaintFrom` for the keys. */
export function complaintItems(file: TableFile): AsyncGenerator<FileEntry> {
  return jsonlItems(file, complaintFrom);
}

/** Reads a file of our own outgoing messages, one a line; see `replyFrom` for the keys. */
export function replyItems(file: TableFile): AsyncGenerator<FileEntry> {
  return jsonlItems(file, replyFrom);
}

async function* jsonlItems(file: TableFile, itemFrom: LineReader): AsyncGenerator<FileEntry> {
  const keyOf = createStorageKeys();
  const mapping = { text: 'text' };
  file.options.onShape?.({ format: 'jsonl', columns: [], mapping, guessed: [], warnings: [] });
  let lineNumber = 0;
  for await (const lines of readLines(file.path, file.options.onProgress)) {
    for (const line of lines) {
      lineNumber += 1;
      if (line.trim() === '') continue;
      const where = `line ${lineNumber}`;
      const original = objectFrom(line);
      if (original === null) {
        yield { ok: false, where, reason: 'it is not a JSON object' };
        continue;
      }
      if (itemFrom === complaintFrom) {
        const known = exportedIn(original, { where, modifiedAt: file.modifiedAt });
        if (known.length > 0) {
          yield* known;
          continue;
        }
      }
      const day = stringOf(whenIn(original));
      if (day !== null && isImpossibleDay(day)) {
        yield { ok: false, where, reason: NO_SUCH_DAY };
        continue;
      }
      const externalId = keyOf(line.trim());
      const { modifiedAt, options } = file;
      const parsed = itemFrom(original, { externalId, modifiedAt, timeZone: options.timeZone ?? 'UTC' });
      if (!parsed.ok) yield { ok: false, where, reason: parsed.reason };
      else yield acceptedEntry({ externalId, item: parsed.value, where, warnings: parsed.warnings, original });
    }
  }
}

/**
 * Keys: `id, text, subject?, received_at? | date? | at?, channel?, location?, author? | client?, rating?`; who wrote it is a
 * name, an address or `{name, email}`.
 */
export const complaintFrom: LineReader = (line, { externalId, ...clock }) => {
  const text = textOf(line);
  if (!text.ok) return text;
  const warnings: string[] = [];
  const rating = stringOf(line.rating);
  const starsOfFive = rating === null ? null : starsFrom(rating);
  if (rating !== null && starsOfFive === null) warnings.push('the rating is not a number of stars');
  return {
    ok: true,
    warnings,
    value: {
      externalId: stringOf(line.id) ?? externalId,
      channel: channelFrom(stringOf(line.channel)),
      direction: 'in',
      receivedAt: instantOf(whenIn(line), clock, warnings),
      subject: stringOf(line.subject),
      text: text.value,
      author: authorOf(line.author ?? line.client),
      location: stringOf(line.location),
      starsOfFive,
      inReplyTo: stringOf(line.in_reply_to),
      threadKey: null,
      noiseHint: null,
    },
  };
};

/** Keys: `id, text, sent_at, from, to, in_reply_to?, subject?, channel?`; `from` and `to` are people or addresses. */
export const replyFrom: LineReader = (line, { externalId, ...clock }) => {
  const text = textOf(line);
  if (!text.ok) return text;
  const warnings: string[] = [];
  const inReplyTo = stringOf(line.in_reply_to);
  const channel = stringOf(line.channel);
  return {
    ok: true,
    warnings,
    value: {
      externalId: stringOf(line.id) ?? externalId,
      channel: channel === null ? 'email' : channelFrom(channel),
      direction: 'out',
      receivedAt: instantOf(whenIn(line), clock, warnings),
      subject: stringOf(line.subject),
      text: text.value,
      author: authorOf(line.from),
      recipient: authorOf(line.to),
      location: stringOf(line.location),
      starsOfFive: null,
      inReplyTo,
      threadKey: null,
      noiseHint: null,
    },
  };
};

/** A line may be a review or a ticket as a site exports it, or a whole page of these; empty where it is neither. */
function exportedIn(
  line: JsonObject,
  place: { readonly where: string; readonly modifiedAt: Date },
): readonly FileEntry[] {
  const elements = isKnown(line) || line.text !== undefined ? [line] : elementsIn(line);
  return elements.flatMap((one) =>
    typeof one === 'object' && one !== null ? (knownEntries(one as JsonObject, place) ?? []) : [],
  );
}

function objectFrom(line: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
  } catch {
    // Whatever is wrong with the line, the caller can only list it.
    return null;
  }
}

/** When it was written, under whichever name the line has it. */
function whenIn({ received_at: receivedAt, sent_at: sentAt, date, at }: JsonObject): unknown {
  return receivedAt ?? sentAt ?? date ?? at;
}

function textOf(line: JsonObject): Parsed<string> {
  const text = stringOf(line.text);
  if (text === null) return { ok: false, reason: '"text" is missing or empty' };
  if (text.length > TEXT_CHARS_MAX)
    return { ok: false, reason: `the text is longer than ${TEXT_CHARS_MAX} characters` };
  return { ok: true, value: text, warnings: [] };
}

/** Text is kept to the letter, blanks at its ends too, since quotes must be found in it again. */
function stringOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value.trim() === '') return null;
  return storable(value);
}

function authorOf(value: unknown): Author {
  if (Array.isArray(value)) return authorOf(value[0]);
  if (typeof value === 'object' && value !== null) {
    const { name, email } = value as JsonObject;
    return { name: filled(stringOf(name)), email: emailFrom(stringOf(email)) };
  }
  const written = stringOf(value);
  if (written === null) return { name: null, email: null };
  const email = emailFrom(written);
  return { name: filled(email === null ? written : (written.split('<')[0] ?? '').replace(/^[^<]*@.*$/, '')), email };
}

type Clock = { readonly modifiedAt: Date; readonly timeZone: string };

function instantOf(written: unknown, { modifiedAt, timeZone }: Clock, warnings: string[]): string {
  const text = stringOf(written);
  const parsed = text === null ? null : parseDate(text, 'day-first', timeZone);
  if (parsed === null)
    warnings.push(`${text === null ? 'no date is given' : 'the date is not a date'}: the date of the file is used`);
  return parsed ?? modifiedAt.toISOString();
}
