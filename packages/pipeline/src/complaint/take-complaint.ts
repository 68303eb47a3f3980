import { createHash } from 'node:crypto';
import type { Channel, Item } from '@doleances/core';
import { type ComplaintRow, complaintIdFor, itemIdFor } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';
import { ringAll } from '../running/run-stage.ts';
import { toldSource } from './told-source.ts';
import { workComplaint } from './work-complaint.ts';

/** A complaint as another program hands it over. */
export type ComplaintRequest = {
  /** Under which the program knows it: handed over again, it is the same. Without one, its content names it. */
  readonly externalId: string | null;
  readonly text: string;
  readonly subject: string | null;
  readonly channel: Channel;
  readonly author: { readonly name: string | null; readonly email: string | null; readonly phone: string | null };
  readonly location: string | null;
  readonly starsOfFive: number | null;
  /** When it was written; `null`: now. */
  readonly receivedAt: Date | null;
  readonly inReplyTo: string | null;
  readonly threadKey: string | null;
};

export type ComplaintTaken =
  | {
      readonly ok: true;
      readonly complaintId: `cmp_${string}`;
      /** As it was read; `null` while another worker still reads it, or where the viewer may not see it. */
      readonly complaint: ComplaintRow | null;
      readonly isKnown: boolean;
    }
  | { readonly ok: false; readonly reason: 'empty' | 'ahead' | 'known_otherwise' };

const AHEAD_MS_MAX = 3_600_000;
const KEY_HEX_DIGITS = 32;

/** Takes a complaint in and reads it at once. One that was taken before is not counted again. */
export async function takeComplaint(ports: Ports, request: ComplaintRequest): Promise<ComplaintTaken> {
  const text = request.text.trim();
  const now = ports.now();
  const receivedAt = request.receivedAt ?? now;
  if (text === '') return { ok: false, reason: 'empty' };
  if (receivedAt.getTime() > now.getTime() + AHEAD_MS_MAX) return { ok: false, reason: 'ahead' };
  const source = await toldSource(ports, 'API');
  const item = itemFrom({ ...request, text }, receivedAt);
  const raw = Buffer.from(JSON.stringify(item));
  const accepted = await ports.store.acceptItems(source.id, [
    { externalId: item.externalId, rawType: 'application/json', raw, receivedAt },
  ]);
  const itemId = itemIdFor(source.id, item.externalId);
  const complaintId = complaintIdFor(itemId);
  if (accepted.known > 0 && (await isOther(ports, itemId, text))) return { ok: false, reason: 'known_otherwise' };
  await workComplaint(ports, itemId, complaintId);
  await ringAll(ports, accepted.bells);
  const complaint = await ports.store.findComplaint(complaintId);
  return { ok: true, complaintId, complaint, isKnown: accepted.known > 0 };
}

/** Whether the same id named other words before. What the viewer may not see is not compared. */
async function isOther({ store }: Ports, itemId: string, text: string): Promise<boolean> {
  const stored = await store.findItem(itemId);
  if (stored === null) return false;
  const { text: before } = JSON.parse(Buffer.from(stored.raw).toString('utf8')) as Partial<Item>;
  return before !== text;
}

function itemFrom(request: ComplaintRequest, receivedAt: Date): Item {
  const { externalId, text, subject, channel, author, location, starsOfFive, inReplyTo, threadKey } = request;
  const email = author.email?.toLowerCase() ?? null;
  const told = JSON.stringify([channel, subject, text, author.name, email, receivedAt.toISOString().slice(0, 10)]);
  const ownKey = `api:${createHash('sha256').update(told).digest('hex').slice(0, KEY_HEX_DIGITS)}`;
  return {
    externalId: externalId ?? ownKey,
    ...{ channel, subject, text, location, starsOfFive, inReplyTo, threadKey },
    direction: 'in',
    receivedAt: receivedAt.toISOString(),
    author: { ...author, email },
    noiseHint: null,
  };
}
