import type { Item } from '@doleances/core';
import type { Parsed } from '../parsed.ts';
import type { MailOptions } from './mail/mail-item.ts';
import { parseMail } from './mail/parse-mail.ts';

/** Reads accepted bytes again into the item they hold; see `FileEntry.raw`. */
export async function itemFromRaw(
  rawType: 'application/json' | 'message/rfc822',
  raw: Uint8Array,
  options: MailOptions = {},
): Promise<Parsed<Item>> {
  return rawType === 'message/rfc822' ? parseMail(raw, options) : itemFromJson(raw);
}

/** The bytes are our own writing, so their shape is checked, not every value. */
export function itemFromJson(raw: Uint8Array): Parsed<Item> {
  const stored = objectIn(raw);
  if (stored === null) return { ok: false, reason: 'the stored item is not a JSON object' };
  const { original: _original, revision: _revision, ...item } = stored as Partial<Item> & Record<string, unknown>;
  const isWhole =
    typeof item.externalId === 'string' &&
    typeof item.text === 'string' &&
    typeof item.receivedAt === 'string' &&
    !Number.isNaN(Date.parse(item.receivedAt)) &&
    typeof item.author === 'object';
  return isWhole
    ? { ok: true, value: item as Item, warnings: [] }
    : { ok: false, reason: 'the stored item has no id, text, date or author' };
}

function objectIn(raw: Uint8Array): object | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).toString('utf8'));
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    // Not JSON at all is the same refusal for the caller.
    return null;
  }
}
