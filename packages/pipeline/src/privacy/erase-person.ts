import path from 'node:path';
import { removeFolderMails } from '@doleances/connectors';
import { deepText, maskPerson, type PersonFinder, personFinder } from '@doleances/core';
import type { ErasedPerson } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';
import { removeReportFiles } from '../report/report-files.ts';
import { itemOfStored } from '../stages/2-read.ts';
import { RANK_SUBJECT } from '../themes/subjects.ts';
import { appendErasureFile } from './erasure-file.ts';
import { findPerson, namesPerson, type PersonAsked, type PersonSheet } from './find-person.ts';

export type EraseRequest = {
  readonly asked: PersonAsked;
  readonly who: string;
  /** Why, in words that name nobody: kept for good. */
  readonly why: string;
  /** Which of the others' passages: those in which nobody else can be meant, all of them, or these items. */
  readonly passages: 'certain' | 'all' | readonly string[];
};

export type EraseRefusal = 'nobody' | 'held' | 'works_here' | 'no_reason' | 'names_person';
export type EraseOutcome =
  | { readonly ok: true; readonly erasure: ErasedPerson }
  | { readonly ok: false; readonly reason: EraseRefusal };

export type ErasePorts = Pick<Ports, 'store' | 'now' | 'config' | 'firms' | 'log'>;

/** Erases a person everywhere, in one transaction; then what lies beside the database. Nothing is kept of who it was. */
export async function erasePerson(ports: ErasePorts, request: EraseRequest): Promise<EraseOutcome> {
  const sheet = await findPerson(ports, request.asked);
  const refused = refusalOf(sheet, request.why);
  if (sheet === null || refused !== null) return { ok: false, reason: refused ?? 'nobody' };
  const chosen = chosenOf(sheet, request.passages);
  const erasure = await ports.store.erasePerson({
    kind: request.asked.kind,
    who: request.who,
    why: request.why.trim(),
    clientKeys: sheet.clientKeys,
    identity: sheet.identity,
    passages: await rewritten(ports, chosen, personFinder(sheet.identity)),
    isStaff: request.asked.kind === 'person',
  });
  if (erasure === 'held') return { ok: false, reason: 'held' };
  await afterErasure(ports, erasure);
  return { ok: true, erasure };
}

/** Turns a request down, with a reason that names nobody; the person is told it by whoever answers for the firm. */
export async function refuseErasure(
  ports: Pick<Ports, 'store' | 'now'>,
  { asked, who, why }: Omit<EraseRequest, 'passages'>,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: EraseRefusal }> {
  const sheet = await findPerson(ports, asked);
  if (sheet === null) return { ok: false, reason: 'nobody' };
  if (why.trim() === '') return { ok: false, reason: 'no_reason' };
  if (namesPerson(why, sheet.identity)) return { ok: false, reason: 'names_person' };
  await ports.store.saveRefusedErasure(who, why.trim());
  return { ok: true };
}

function refusalOf(sheet: PersonSheet | null, why: string): EraseRefusal | null {
  if (sheet === null) return 'nobody';
  if (sheet.obstacles.some(({ kind }) => kind === 'held')) return 'held';
  if (sheet.obstacles.some(({ kind }) => kind === 'works_here')) return 'works_here';
  if (why.trim() === '') return 'no_reason';
  return namesPerson(why, sheet.identity) ? 'names_person' : null;
}

function chosenOf({ passages }: PersonSheet, wanted: EraseRequest['passages']): readonly string[] {
  if (wanted === 'all') return passages.map(({ itemId }) => itemId);
  if (wanted === 'certain') return passages.filter(({ isCertain }) => isCertain).map(({ itemId }) => itemId);
  return passages.filter(({ itemId }) => wanted.includes(itemId)).map(({ itemId }) => itemId);
}

/**
 * The bytes of others' messages without the person. A letter becomes what was read of it: its headers, copies and
 * attachments are where a name hides in ways that no search sees.
 */
export async function rewritten(
  ports: Pick<Ports, 'store' | 'firms'>,
  itemIds: readonly string[],
  finder: PersonFinder,
): Promise<readonly { readonly itemId: string; readonly raw: Uint8Array }[]> {
  const firm = await ports.firms.find();
  const found: { itemId: string; raw: Uint8Array }[] = [];
  for (const itemId of itemIds) {
    const stored = await ports.store.findItem(itemId);
    if (stored === null || firm === null) continue;
    const value = await wordsIn(stored, ports, firm).catch(() => null);
    // What nobody can read cannot be cut either: it goes as a whole, and its row stays.
    const masked = value === null ? {} : deepText(value, (text) => maskPerson(text, finder));
    found.push({ itemId, raw: new TextEncoder().encode(JSON.stringify(masked)) });
  }
  return found;
}

async function wordsIn(
  stored: NonNullable<Awaited<ReturnType<Ports['store']['findItem']>>>,
  { store }: Pick<Ports, 'store'>,
  firm: NonNullable<Awaited<ReturnType<Ports['firms']['find']>>>,
): Promise<unknown> {
  if (stored.rawType === 'application/json') return JSON.parse(Buffer.from(stored.raw).toString('utf8'));
  const read = await itemOfStored(stored, store, firm);
  return read.kind === 'item' ? read.item : null;
}

/** What no transaction reaches: mails and reports that lie in a folder, the list for backups, figures made of what is gone. */
export async function afterErasure(ports: ErasePorts, erasure: ErasedPerson): Promise<void> {
  const { store, config, log } = ports;
  const marks = await store.listErasureMarks();
  await appendErasureFile(path.resolve(config.dataFolder), marks);
  await removeFolderMails(path.resolve(config.dataFolder, 'mails'), erasure.messageIds);
  await removeReportFiles(config.dataFolder);
  await store.ring('rank', RANK_SUBJECT);
  log.info({ erasure: erasure.id, kind: erasure.kind, ...erasure.counts }, 'erased');
}
