import path from 'node:path';
import { nameWordsFrom, type PersonIdentity, personFinder } from '@doleances/core';
import { complaintIdFor, type ErasureMarks, markFor, nameMarkText } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';
import { afterErasure, type ErasePorts, rewritten } from './erase-person.ts';
import { appendErasureFile, readErasureFile } from './erasure-file.ts';

const ITEMS_AT_ONCE = 5_000;
/** A name has at most so many words in a row. */
const NAME_WORDS_MAX = 5;
const ADDRESS = /[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/gu;

/**
 * Erases again what a backup brought back: by the salted marks of the register and of `erasures.jsonl` in the data folder,
 * whichever knows more. To be run after every restore, before anybody reads; running it twice changes nothing.
 *
 * @returns How many persons came back, and how many erasures the database had not known.
 */
export async function reapplyErasures(
  ports: ErasePorts,
): Promise<{ readonly erased: number; readonly learnt: number }> {
  const { store } = ports;
  const folder = path.resolve(ports.config.dataFolder);
  const learnt = await store.importErasureMarks(await readErasureFile(folder));
  const all = await store.listErasureMarks();
  await appendErasureFile(folder, all);
  const returned = await returnedItems(store, all);
  const clients = await store.listClients();
  const done = new Set<string>();
  let erased = 0;
  for (const marks of all) {
    const { own = [], passages = [] } = returned.get(marks.id) ?? {};
    const items = { own: own.filter((id) => !done.has(id)), passages };
    const known = marksOf(marks);
    const clientKeys = clients.filter(({ id }) => known.client.has(markFor(marks.salt, id))).map(({ id }) => id);
    const identity = await identityOf(ports, marks, items.passages);
    const isBack = items.own.length > 0 || clientKeys.length > 0 || identity.names.length + identity.emails.length > 0;
    if (!isBack) continue;
    const held = await heldIdentity(store, clientKeys, identity);
    const erasure = await store.erasePerson({
      kind: marks.kind === 'person' ? 'person' : 'client',
      who: 'erasure',
      why: null,
      clientKeys,
      itemIds: items.own,
      identity: held,
      passages: await rewritten(ports, items.passages, personFinder(await ownIdentity(store, items.own, held))),
      isStaff: marks.kind === 'person',
      isAgain: true,
    });
    if (erasure === 'held') continue;
    for (const id of items.own) done.add(id);
    await afterErasure(ports, erasure);
    erased += 1;
  }
  return { erased, learnt };
}

type Returned = { readonly own: string[]; readonly passages: string[] };

async function returnedItems(
  store: Ports['store'],
  all: readonly ErasureMarks[],
): Promise<ReadonlyMap<number, Returned>> {
  const found = new Map<number, Returned>();
  const sets = all.map((marks) => ({ id: marks.id, salt: marks.salt, ...marksOf(marks) }));
  for (let after = ''; ; ) {
    const rows = await store.listWordedItems(after, ITEMS_AT_ONCE);
    for (const { id } of rows) {
      for (const { id: erasureId, salt, item, passage } of sets) {
        const mark = markFor(salt, id);
        const kind = item.has(mark) ? 'own' : passage.has(mark) ? 'passages' : null;
        if (kind === null) continue;
        const returned = found.get(erasureId) ?? { own: [], passages: [] };
        returned[kind].push(id);
        found.set(erasureId, returned);
      }
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < ITEMS_AT_ONCE) return found;
    after = last.id;
  }
}

function marksOf({ marks }: ErasureMarks) {
  const of = (kind: string) => new Set(marks.filter((one) => one.kind === kind).map(({ mark }) => mark));
  return { item: of('item'), client: of('client'), passage: of('passage'), name: of('name') };
}

/** Somebody who left no message of their own is known again by the words of the passages that named them. */
async function identityOf(
  { store }: Pick<Ports, 'store'>,
  marks: ErasureMarks,
  passageIds: readonly string[],
): Promise<PersonIdentity> {
  const { name } = marksOf(marks);
  const names = new Set<string>();
  const emails = new Set<string>();
  if (name.size > 0) {
    for (const itemId of passageIds) {
      const stored = await store.findItem(itemId);
      const text = Buffer.from(stored?.raw ?? []).toString('utf8');
      for (const [email] of text.matchAll(ADDRESS)) {
        if (name.has(markFor(marks.salt, email.toLowerCase()))) emails.add(email.toLowerCase());
      }
      const words = nameWordsFrom(text.replaceAll(/[,(–—|]/gu, ' '));
      for (let from = 0; from < words.length; from += 1) {
        for (let length = 2; length <= NAME_WORDS_MAX; length += 1) {
          const candidate = words.slice(from, from + length).join(' ');
          if (name.has(markFor(marks.salt, nameMarkText(candidate)))) names.add(candidate);
        }
      }
    }
  }
  return { names: [...names], emails: [...emails], phones: [], numbers: [] };
}

async function heldIdentity(store: Ports['store'], clientKeys: readonly string[], identity: PersonIdentity) {
  if (clientKeys.length === 0) return identity;
  const { identity: held } = await store.findHeldOn(clientKeys);
  return { ...held, names: [...held.names, ...identity.names], emails: [...held.emails, ...identity.emails] };
}

/** The messages that came back tell again by what the person is known. */
async function ownIdentity(store: Ports['store'], itemIds: readonly string[], identity: PersonIdentity) {
  const names: string[] = [...identity.names];
  const emails: string[] = [...identity.emails];
  for (const itemId of itemIds) {
    const complaint = await store.findComplaint(complaintIdFor(itemId));
    if (complaint === null || complaint.direction !== 'in') continue;
    if (complaint.authorName !== null) names.push(complaint.authorName);
    if (complaint.authorEmail !== null) emails.push(complaint.authorEmail);
  }
  return { ...identity, names: [...new Set(names)], emails: [...new Set(emails)] };
}
