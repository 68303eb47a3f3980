import { createHash } from 'node:crypto';
import type { SourceKind } from './intake/source-rows.ts';
import { scrub } from './scrub.ts';

/** 130 bits in base 32: no two subjects meet, and a double click selects the whole id. */
const ID_CHARS = 26;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * Names a thing by its content, so that reading it twice gives the same id.
 *
 * @param parts Joined unambiguously: `['ab', 'c']` and `['a', 'bc']` differ.
 */
export function idFrom<Prefix extends string>(
  prefix: Prefix,
  parts: readonly (string | number)[],
): `${Prefix}_${string}` {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest();
  let id = '';
  for (let at = 0; at < ID_CHARS; at += 1) {
    const bit = at * 5;
    const pair = digest.readUInt16BE(bit >> 3);
    id += ALPHABET[(pair >> (11 - (bit & 7))) & 31];
  }
  return `${prefix}_${id}`;
}

export function sourceIdFor(kind: SourceKind, name: string): `src_${string}` {
  return idFrom('src', [kind, scrub(name)]);
}

export function itemIdFor(sourceId: string, externalId: string): `itm_${string}` {
  return idFrom('itm', [sourceId, keyFrom(externalId)]);
}

/** One item is read into one complaint row. */
export function complaintIdFor(itemId: string): `cmp_${string}` {
  return idFrom('cmp', [itemId]);
}

export function backlogIdFor(themeId: string): `bkl_${string}` {
  return idFrom('bkl', [themeId]);
}

/** A B-tree entry holds about 2,700 bytes, and outside ids (Message-ID, URL) may be longer. */
const KEY_CHARS_MAX = 500;
const KEY_CHARS_KEPT = 100;

/** The form in which an outside id is stored and looked up: itself, or its beginning and its hash when too long. */
export function keyFrom(outsideId: string): string {
  const key = scrub(outsideId);
  if (key.length <= KEY_CHARS_MAX) return key;
  return `${scrub(key.slice(0, KEY_CHARS_KEPT))}#${createHash('sha256').update(key).digest('hex')}`;
}
