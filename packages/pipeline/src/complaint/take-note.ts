import { createHash } from 'node:crypto';
import { type Author, type CaptureDoubt, DEFAULT_FIRM, type Item } from '@doleances/core';
import { type ComplaintRow, complaintIdFor, itemIdFor } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';
import { type CaptureOutcome, capturePromise } from '../promises/capture-promise.ts';
import { ringAll } from '../running/run-stage.ts';
import { onlyPlaceOf } from '../seen/only-place.ts';
import { toldSource } from './told-source.ts';
import { workComplaint } from './work-complaint.ts';

/** What a customer said by telephone or at the counter, as somebody of the firm typed it. */
export type NoteRequest = {
  readonly channel: 'phone_note' | 'counter_note';
  readonly text: string;
  /** Who typed it. */
  readonly who: string;
  readonly client: { readonly name: string | null; readonly email: string | null; readonly phone: string | null };
  readonly location: string | null;
  /** When it was heard; `null`: now. */
  readonly heardAt: Date | null;
  /** What was promised to the customer, a line for each, as `capturePromise` takes them. */
  readonly promises: readonly string[];
  /** What is asked about before a promise is kept; the note is kept in any case. */
  readonly doubts?: readonly CaptureDoubt[];
};

export type NoteRefusal = 'empty' | 'too_long' | 'ahead';
export type NoteOutcome =
  | {
      readonly ok: true;
      readonly complaintId: `cmp_${string}`;
      /** As it was read; `null` while another worker still reads it, or where no firm is known yet. */
      readonly complaint: ComplaintRow | null;
      /** The same note was taken before. */
      readonly isKnown: boolean;
      readonly promises: readonly CaptureOutcome[];
    }
  | { readonly ok: false; readonly reason: NoteRefusal };

/** Nobody types more of a call. */
const TEXT_CHARS_MAX = 20_000;
const FIELD_CHARS_MAX = 200;
const PROMISES_MAX = 10;
/** Clocks differ; what lies further ahead was mistyped. */
const AHEAD_MS_MAX = 3_600_000;
const KEY_HEX_DIGITS = 32;

/**
 * Takes a note of a complaint and reads it at once. The same words of the same customer by the same person on one day are
 * one note: who presses twice has told it once.
 */
export async function takeNote(ports: Ports, request: NoteRequest): Promise<NoteOutcome> {
  const text = request.text.trim();
  const now = ports.now();
  const heardAt = request.heardAt ?? now;
  if (text === '') return { ok: false, reason: 'empty' };
  if (text.length > TEXT_CHARS_MAX) return { ok: false, reason: 'too_long' };
  if (heardAt.getTime() > now.getTime() + AHEAD_MS_MAX) return { ok: false, reason: 'ahead' };
  const source = await toldSource(ports, 'notes');
  const firm = (await ports.store.findFirm())?.firm ?? DEFAULT_FIRM;
  const item = itemFrom({ ...request, text, location: request.location ?? onlyPlaceOf(ports.viewer, firm) }, heardAt);
  const raw = Buffer.from(JSON.stringify({ ...item, original: { phone: clipped(request.client.phone) } }));
  const accepted = await ports.store.acceptItems(source.id, [
    { externalId: item.externalId, rawType: 'application/json', raw, receivedAt: heardAt },
  ]);
  const itemId = itemIdFor(source.id, item.externalId);
  const complaintId = complaintIdFor(itemId);
  await workComplaint(ports, itemId, complaintId);
  await ringAll(ports, accepted.bells);
  const promises: CaptureOutcome[] = [];
  for (const line of request.promises.slice(0, PROMISES_MAX)) {
    const told = { text: line, who: item.takenBy ?? '', location: item.location, saidAt: heardAt };
    const doubts = request.doubts === undefined ? {} : { doubts: request.doubts };
    promises.push(await capturePromise(ports, { ...told, ...doubts, recipient: knownOf(item.author) }));
  }
  const complaint = await ports.store.findComplaint(complaintId);
  return { ok: true, complaintId, complaint, isKnown: accepted.known > 0, promises };
}

function itemFrom({ channel, text, who, client, location }: NoteRequest, heardAt: Date): Item {
  const takenBy = clipped(who) ?? '';
  const author = { name: clipped(client.name), email: clipped(client.email)?.toLowerCase() ?? null };
  const day = heardAt.toISOString().slice(0, 10);
  const told = JSON.stringify([channel, text, takenBy, author, day]);
  return {
    externalId: `note:${createHash('sha256').update(told).digest('hex').slice(0, KEY_HEX_DIGITS)}`,
    channel,
    direction: 'in',
    receivedAt: heardAt.toISOString(),
    subject: null,
    text,
    author: { ...author, phone: clipped(client.phone) },
    location: clipped(location),
    starsOfFive: null,
    inReplyTo: null,
    threadKey: null,
    noiseHint: null,
    takenBy,
  };
}

/** What was promised was promised to whoever complained. */
function knownOf(author: Author): Author | null {
  const isKnown = author.name !== null || author.email !== null || author.phone != null;
  return isKnown ? author : null;
}

function clipped(written: string | null): string | null {
  const line = (written ?? '').replace(/\s+/g, ' ').trim().slice(0, FIELD_CHARS_MAX);
  return line === '' ? null : line;
}
