import { createHash, randomUUID } from 'node:crypto';
import {
  deepText,
  erasedKeyFor,
  maskPerson,
  nameWordsFrom,
  type TheirWords,
  theirWordsFrom,
  type PersonFinder,
  personFinder,
  withoutTheirWords,
} from '@doleances/core';
import { sql } from 'drizzle-orm';
import type { Database } from '../lane.ts';
import { erasureMarks } from '../schema/privacy.ts';
import { emptyShells } from './empty-shells.ts';
import { closeErasure, type OpenErasure, openErasure } from './erasure-rows.ts';
import { gatherPerson, listOf, type PersonRows } from './held-on.ts';
import { renameThemes } from './name-themes.ts';
import { blackenPassages } from './passages.ts';
import type { ErasedPerson, ErasureRequest, MarkKind, RowCounts } from './privacy-contract.ts';
import { type Change, walkRows } from './walk-rows.ts';

const MARKS_AT_ONCE = 1_000;
/** In the place of words that are gone; understood in both languages. */
const GONE = '[…]';

/** Erases a person everywhere, in the transaction of the caller. See `erasure-plan` for where, and what becomes of it. */
export async function erasePersonRows(db: Database, request: ErasureRequest): Promise<ErasedPerson | 'held'> {
  const { kind, who, why, clientKeys, itemIds = [], identity, isStaff } = request;
  const held = await db.execute(sql`
    select 1 from doleances.holds where client_key = any(${listOf(clientKeys)}) and lifted_at is null`);
  if (held.length > 0) return 'held';
  const erasure = await openErasure(db, { kind, who, why });
  const person = await gatherPerson(db, { clientKeys, itemIds, identity });
  const erasedKey = erasedKeyFor(randomUUID());
  const shells = await emptyShells(db, person, erasedKey);
  const labels = await renameThemes(db, person);
  const finder = personFinder(person.identity);
  const passages = await blackenPassages(db, request.passages, finder);
  const mails: string[] = [];
  const walked = await walkRows(db, isStaff ? ['any', 'staff'] : ['any'], {
    onChange: (table, key) => void (table === 'outbox' && mails.push(key)),
    change: changeFor(person, { erasedKey, own: await theirWordsOf(db, person, labels), finder, isStaff }),
  });
  if (request.isAgain !== true) await saveMarks(db, erasure, marksOf(person, request));
  const receipt = await closeErasure(db, erasure, added([shells, passages, walked, { themes: labels.length / 2 }]));
  const sent = await db.execute<{ id: string }>(sql`
    select message_id as id from doleances.outbox
    where id = any(${listOf(mails)}) or about_id = any(${listOf(person.complaintIds)})`);
  return { ...receipt, messageIds: sent.map(({ id }) => id) };
}

/** A short phrase that is a theme's name by now is nobody's any more. */
async function theirWordsOf(
  db: Database,
  { texts, phrases }: PersonRows,
  labels: readonly string[],
): Promise<TheirWords> {
  const rows = await db.execute<{ labels: string[] }>(sql`
    select array[label_fr, label_en, named_fr, named_en] as labels from doleances.themes`);
  const own = theirWordsFrom(texts, [...phrases, ...labels]);
  const named = theirWordsFrom(
    [],
    rows.flatMap((row) => row.labels.filter((label) => label !== null)),
  );
  return { ...own, phrases: new Set([...own.phrases].filter((phrase) => !named.phrases.has(phrase))) };
}

type Words = {
  readonly erasedKey: string;
  readonly own: TheirWords;
  readonly finder: PersonFinder;
  readonly isStaff: boolean;
};

/** What a text becomes: keys of theirs are nobody's, their words are left out, they themselves are blackened. */
function changeFor(person: PersonRows, { erasedKey, own, finder, isStaff }: Words): Change {
  const { names, emails, phones } = person.identity;
  const keys = new Set([
    ...person.clientKeys,
    ...emails.map((email) => email.toLowerCase()),
    ...phones.map((phone) => `phone ${phone}`),
  ]);
  const called = new Set(isStaff || names.some(isFull) ? names.filter((name) => isStaff || isFull(name)) : []);
  const changeText = (text: string): string => {
    if (keys.has(text)) return erasedKey;
    if (called.has(text)) return GONE;
    return maskPerson(withoutTheirWords(text, own, GONE), finder);
  };
  return (value) => deepText(withoutNames(value, keys), changeText);
}

/** Whatever stands as the name beside a key of theirs is their name, however it is written. */
function withoutNames(value: unknown, keys: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutNames(one, keys));
  if (typeof value !== 'object' || value === null) return value;
  const { clientKey } = value as { readonly clientKey?: unknown };
  const isTheirs = typeof clientKey === 'string' && keys.has(clientKey);
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) =>
      isTheirs && name === 'name' && typeof inner === 'string' ? [name, GONE] : [name, withoutNames(inner, keys)],
    ),
  );
}

/** A first name alone is too many people's. */
const isFull = (name: string): boolean => nameWordsFrom(name).filter((word) => word.length > 1).length > 1;

function added(parts: readonly RowCounts[]): RowCounts {
  const sum: Record<string, number> = {};
  for (const part of parts) {
    for (const [name, rows] of Object.entries(part)) sum[name] = (sum[name] ?? 0) + rows;
  }
  return sum;
}

/** @param salt Hexadecimal. */
export function markFor(salt: string, text: string): string {
  return createHash('sha256').update(Buffer.from(salt, 'hex')).update(text).digest('hex');
}

/** A name as it is marked: its words in their order, folded. */
export function nameMarkText(name: string): string {
  return nameWordsFrom(name).join(' ');
}

type ToMark = { readonly kind: MarkKind; readonly text: string };

function marksOf({ itemIds, clientKeys, identity }: PersonRows, { kind, passages }: ErasureRequest): readonly ToMark[] {
  const isNamedAlone = kind === 'person';
  return [
    ...itemIds.map((text) => ({ kind: 'item' as const, text })),
    ...clientKeys.filter((key) => key.startsWith('cli_')).map((text) => ({ kind: 'client' as const, text })),
    ...passages.map(({ itemId }) => ({ kind: 'passage' as const, text: itemId })),
    // Whoever left no message is known again by the words of their name alone.
    ...(isNamedAlone ? identity.names.map((name) => ({ kind: 'name' as const, text: nameMarkText(name) })) : []),
    ...(isNamedAlone ? identity.emails.map((email) => ({ kind: 'name' as const, text: email.toLowerCase() })) : []),
  ];
}

async function saveMarks(db: Database, { id, salt }: OpenErasure, texts: readonly ToMark[]): Promise<void> {
  const hex = Buffer.from(salt).toString('hex');
  const marks = texts.map(({ kind, text }) => ({ erasureId: id, kind, mark: markFor(hex, text) }));
  for (let at = 0; at < marks.length; at += MARKS_AT_ONCE) {
    await db
      .insert(erasureMarks)
      .values(marks.slice(at, at + MARKS_AT_ONCE))
      .onConflictDoNothing();
  }
}
