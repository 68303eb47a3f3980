import { DEFAULT_FIRM, type ThemeChange } from '@doleances/core';
import { complaintIdFor, itemIdFor, type Source, type Store } from '@doleances/store';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { acceptedOf, itemOf, saveTestSource } from '../../../../test/support/store-values.ts';
import { openLessons } from '../complaint/lessons.ts';
import { workComplaint } from '../complaint/work-complaint.ts';
import { openFirmContexts } from '../ports/firm-context.ts';
import type { Ports } from '../ports/ports.ts';
import { runStage } from '../running/run-stage.ts';
import { read } from '../stages/2-read.ts';
import { rank } from '../stages/4-rank.ts';
import { changeThemes, previewThemeChange, type ThemeChangeRequest } from './change-themes.ts';
import { openThemeMaps } from './theme-maps.ts';

const NOW = new Date('2025-11-20T09:00:00Z');
const DIRTY = [
  'La chambre était sale, des cheveux dans la douche.',
  'Salle de bain sale, inacceptable.',
  'Draps sales dans la chambre, inacceptable.',
  'Chambre sale à notre arrivée.',
];
const NOISE = [
  'Impossible de dormir, le bruit de la ventilation toute la nuit.',
  'Impossible de dormir avec le bruit de la rue dans la chambre.',
];

function processOn(store: Store): Ports {
  const now = () => NOW;
  return {
    store,
    queues: { ring: async () => 0 },
    firms: openFirmContexts(store, now),
    lessons: openLessons(store),
    themeMaps: openThemeMaps(store),
    config: { http: { baseUrl: 'http://localhost' } },
    log: { debug() {}, warn() {}, error() {} },
    now,
    clock: now,
  } as unknown as Ports;
}

/** Four clients find it dirty, two hear noise. */
async function openInn() {
  const opened = await openTestStore();
  const { store } = opened;
  await store.saveFirm(DEFAULT_FIRM, false, 'test');
  const source = await saveTestSource(store);
  const ports = processOn(store);
  const dirty: string[] = [];
  for (const [at, text] of DIRTY.entries()) dirty.push(await tell(ports, source, `d${at}`, text));
  const noise: string[] = [];
  for (const [at, text] of NOISE.entries()) noise.push(await tell(ports, source, `n${at}`, text));
  const [dirtyId, noiseId] = [await themeOf(store, dirty[0]), await themeOf(store, noise[0])];
  return { ports, store, source, dirty, noise, dirtyId, noiseId, [Symbol.asyncDispose]: opened[Symbol.asyncDispose] };
}

async function tell(ports: Ports, source: Source, externalId: string, text: string): Promise<string> {
  const author = { name: externalId, email: `${externalId}@example.com` };
  const item = itemOf(externalId, { text, subject: null, author, receivedAt: '2025-11-18T09:00:00Z' });
  await ports.store.acceptItems(source.id, [acceptedOf(item)]);
  const itemId = itemIdFor(source.id, externalId);
  await workComplaint(ports, itemId, complaintIdFor(itemId));
  return complaintIdFor(itemId);
}

async function themeOf(store: Store, complaintId: string | undefined): Promise<`thm_${string}`> {
  const [grievance] = await store.listGrievances(complaintId ?? '');
  if (grievance?.themeId == null) throw new Error('no theme');
  return grievance.themeId;
}

const themesOf = async (store: Store, ids: readonly string[]) =>
  (await Promise.all(ids.map((id) => store.listGrievances(id)))).flat().map(({ themeId }) => themeId);

const asked = (change: ThemeChange, more: Partial<ThemeChangeRequest> = {}): ThemeChangeRequest => ({
  change,
  who: 'Sandrine',
  why: null,
  seen: null,
  isConfirmed: true,
  ...more,
});

async function done(ports: Ports, change: ThemeChange) {
  const outcome = await changeThemes(ports, asked(change));
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome;
}

async function readAgain(ports: Ports): Promise<void> {
  for (const claim of await ports.store.claimDue('read', 50, 60)) await runStage({ stage: read, ports }, claim);
}

async function rankNow({ store, ...ports }: Ports): Promise<readonly (readonly [string, number | undefined])[]> {
  const claim = await store.claim('rank', 'firm', 60);
  if (claim !== null) await runStage({ stage: rank, ports: { store, ...ports } as Ports }, claim);
  return (await store.listBacklog()).map(({ theme, ranked }) => [theme.id, ranked?.rank] as const);
}

test('a merge is previewed without being done, then moves what is there and what comes later', async () => {
  await using inn = await openInn();
  const { ports, store, dirtyId, noiseId } = inn;
  const change = { kind: 'merge', from: noiseId, into: dirtyId } as const;
  const preview = await previewThemeChange(ports, { change, why: null });
  expect(preview).toMatchObject({ ok: true, preview: { complaints: 2, clients: 2, seen: 0 } });
  if (!preview.ok) throw new Error('refused');
  expect(preview.preview.ranks).toContainEqual(expect.objectContaining({ themeId: noiseId, after: null }));
  expect(preview.preview.quotes[0]).toContain('bruit');
  expect(await themesOf(store, inn.noise)).not.toContain(dirtyId);
  expect(await store.listThemeEvents()).toEqual([]);

  await done(ports, change);
  expect(new Set(await themesOf(store, inn.noise))).toEqual(new Set([dirtyId]));
  const later = await tell(ports, inn.source, 'n9', 'Du bruit toute la nuit, impossible de dormir.');
  expect(await themeOf(store, later)).toBe(dirtyId);
  expect(await store.findBacklogByTheme(noiseId)).toMatchObject({ theme: { id: dirtyId } });
  expect((await store.listBacklog()).map(({ theme }) => theme.id)).not.toContain(noiseId);
  expect((await rankNow(ports)).map(([id]) => id)).toContain(dirtyId);
});

test('undoing a merge gives each complaint back, those that came since too; undoing the undoing merges again', async () => {
  await using inn = await openInn();
  const { ports, store, dirtyId, noiseId } = inn;
  const before = [await themesOf(store, inn.dirty), await themesOf(store, inn.noise)];
  const { event } = await done(ports, { kind: 'merge', from: noiseId, into: dirtyId });
  const later = await tell(ports, inn.source, 'n9', 'Du bruit toute la nuit, impossible de dormir.');
  const undone = await done(ports, { kind: 'undo', eventId: event.id });
  expect(undone.preview.complaints).toBe(3);
  expect([await themesOf(store, inn.dirty), await themesOf(store, inn.noise)]).toEqual(before);
  expect(await themeOf(store, later)).toBe(noiseId);
  expect(await changeThemes(ports, asked({ kind: 'undo', eventId: event.id }))).toMatchObject({
    reason: 'already_undone',
  });
  await done(ports, { kind: 'undo', eventId: undone.event.id });
  expect(await themeOf(store, later)).toBe(dirtyId);
  expect((await store.listThemeEvents()).map(({ kind, who }) => [kind, who])).toEqual([
    ['merged', 'Sandrine'],
    ['undone', 'Sandrine'],
    ['undone', 'Sandrine'],
  ]);
});

test('a split of chosen complaints founds a theme of its own, and later ones alike follow; undone, all is as before', async () => {
  await using inn = await openInn();
  const { ports, store, dirtyId } = inn;
  const [hair = '', bathroom = ''] = inn.dirty;
  const before = await themesOf(store, inn.dirty);
  const label = { fr: 'Douches sales', en: 'Dirty showers' };
  const { event } = await done(ports, {
    kind: 'split',
    from: dirtyId,
    label,
    taken: { grievanceIds: [hair, bathroom] },
  });
  if (event.kind !== 'split') throw new Error('no split');
  const { into } = event;
  expect(into).not.toBe(dirtyId);
  expect(await themeOf(store, hair)).toBe(into);
  expect(await themeOf(store, bathroom)).toBe(into);
  expect(await themesOf(store, inn.dirty.slice(2))).not.toContain(into);
  expect(await store.findBacklogByTheme(into)).toMatchObject({ theme: { label }, state: 'new' });
  await readAgain(ports);
  expect(await themeOf(store, hair)).toBe(into);
  const later = await tell(ports, inn.source, 'd9', 'Une chambre sale, des cheveux dans la douche.');
  expect(await themeOf(store, later)).toBe(into);

  const undone = await done(ports, { kind: 'undo', eventId: event.id });
  expect(await themesOf(store, inn.dirty)).toEqual(before);
  expect(await themeOf(store, later)).toBe(dirtyId);
  await readAgain(ports);
  expect(await themesOf(store, inn.dirty)).toEqual(before);
  const after = await tell(ports, inn.source, 'd10', 'Chambre sale, encore des cheveux dans la douche.');
  expect(await themeOf(store, after)).toBe(dirtyId);

  await done(ports, { kind: 'undo', eventId: undone.event.id });
  expect(await themeOf(store, hair)).toBe(into);
});

test('a split by a word takes all that hold it, now and later, and says when it would take none or all', async () => {
  await using inn = await openInn();
  const { ports, store, dirtyId } = inn;
  const split = (words: string): ThemeChange => ({
    kind: 'split',
    from: dirtyId,
    label: { fr: 'Draps sales', en: 'Dirty sheets' },
    taken: { rule: { words, product: null, location: null } },
  });
  expect(await changeThemes(ports, asked(split('piscine')))).toMatchObject({ reason: 'nothing_taken' });
  expect(await changeThemes(ports, asked(split('sale')))).toMatchObject({ reason: 'nothing_left' });
  const { preview, event } = await done(ports, split('drap'));
  expect(preview).toMatchObject({ complaints: 1, clients: 1 });
  const into = event.kind === 'split' ? event.into : '';
  expect(await themeOf(store, inn.dirty[2])).toBe(into);
  const later = await tell(ports, inn.source, 'd9', 'Encore des draps sales dans notre chambre.');
  expect(await themeOf(store, later)).toBe(into);
  await done(ports, { kind: 'undo', eventId: event.id });
  expect(await themeOf(store, later)).toBe(dirtyId);
});

test('a name is a person’s until it is undone, and a name that is taken is said before', async () => {
  await using inn = await openInn();
  const { ports, store, dirtyId, noiseId } = inn;
  const own = (await store.findBacklogByTheme(dirtyId))?.theme.label;
  const taken = (await store.findBacklogByTheme(noiseId))?.theme.label ?? { fr: '', en: '' };
  const rename = (label: { fr: string; en: string }): ThemeChange => ({ kind: 'rename', themeId: dirtyId, label });
  const refused = await changeThemes(ports, asked(rename(taken), { isConfirmed: false }));
  expect(refused).toMatchObject({ reason: 'conflict', preview: { conflicts: [{ code: 'name_taken' }] } });
  expect(await changeThemes(ports, asked(rename({ fr: 'Clients chiants', en: 'x' })))).toMatchObject({
    reason: 'judges_person',
  });
  const label = { fr: 'Ménage à revoir', en: 'Housekeeping' };
  const { event } = await done(ports, rename(label));
  await tell(ports, inn.source, 'd9', 'Chambre très sale.');
  expect((await store.findBacklogByTheme(dirtyId))?.theme.label).toEqual(label);
  await done(ports, { kind: 'undo', eventId: event.id });
  expect((await store.findBacklogByTheme(dirtyId))?.theme.label).toEqual(own);
});

test('a theme that moved since the preview is not changed by it', async () => {
  await using inn = await openInn();
  const { ports, dirtyId, noiseId } = inn;
  const preview = await previewThemeChange(ports, {
    change: { kind: 'merge', from: noiseId, into: dirtyId },
    why: null,
  });
  if (!preview.ok) throw new Error('refused');
  await done(ports, { kind: 'rename', themeId: dirtyId, label: { fr: 'Ménage', en: 'Housekeeping' } });
  const { seen } = preview.preview;
  const late = await changeThemes(ports, asked({ kind: 'merge', from: noiseId, into: dirtyId }, { seen }));
  expect(late).toMatchObject({ ok: false, reason: 'moved_meanwhile' });
});

test('what is merged into itself, also by an old id, is refused, and nothing is written', async () => {
  await using inn = await openInn();
  const { ports, store, dirtyId, noiseId } = inn;
  await done(ports, { kind: 'merge', from: noiseId, into: dirtyId });
  expect(await changeThemes(ports, asked({ kind: 'merge', from: noiseId, into: dirtyId }))).toMatchObject({
    reason: 'same_theme',
  });
  expect(await changeThemes(ports, asked({ kind: 'merge', from: 'thm_gone', into: dirtyId }))).toMatchObject({
    reason: 'no_theme',
  });
  expect(await store.listThemeEvents()).toHaveLength(1);
});

test('deeds and readings at the same time: nobody fails, and in the end each complaint is where the law leads', async () => {
  await using inn = await openInn();
  const { ports, store, dirtyId, noiseId } = inn;
  const all = [...inn.dirty, ...inn.noise];
  let isOver = false;
  const reading = (async () => {
    for (let turn = 0; !isOver; turn += 1) {
      const complaint = await store.findComplaint(all[turn % all.length] ?? '');
      if (complaint === null) continue;
      await store.ring('read', complaint.itemId);
      await workComplaint(ports, complaint.itemId, complaint.id);
    }
  })();
  try {
    for (let turn = 0; turn < 4; turn += 1) {
      const merged = await done(ports, { kind: 'merge', from: noiseId, into: dirtyId });
      const label = { fr: `Douches ${turn}`, en: `Showers ${turn}` };
      const taken = { grievanceIds: inn.dirty.slice(0, 2) };
      const split = await done(ports, { kind: 'split', from: dirtyId, label, taken });
      await done(ports, { kind: 'undo', eventId: merged.event.id });
      await done(ports, { kind: 'undo', eventId: split.event.id });
    }
  } finally {
    isOver = true;
    await reading;
  }
  await readAgain(ports);
  for (const id of all) {
    const complaint = await store.findComplaint(id);
    if (complaint !== null) await workComplaint(ports, complaint.itemId, id);
  }
  expect(new Set(await themesOf(store, inn.dirty))).toEqual(new Set([dirtyId]));
  expect(new Set(await themesOf(store, inn.noise))).toEqual(new Set([noiseId]));
  expect(await store.listQuarantined()).toEqual([]);
});
