import { DEFAULT_FIRM } from '@doleances/core';
import { complaintIdFor, itemIdFor, type Source, type Store } from '@doleances/store';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { acceptedOf, itemOf, saveTestSource } from '../../../../test/support/store-values.ts';
import { openFirmContexts } from '../ports/firm-context.ts';
import type { Ports } from '../ports/ports.ts';
import { runStage } from '../running/run-stage.ts';
import { read } from '../stages/2-read.ts';
import { openThemeMaps } from '../themes/theme-maps.ts';
import { type CorrectionRequest, correctComplaint, previewCorrection, withdrawCorrection } from './correct.ts';
import { openLessons } from './lessons.ts';
import { workComplaint } from './work-complaint.ts';

const PORRIDGE = 'Le porridge du matin est froid et collant, immangeable, inacceptable.';
const PORRIDGE_AGAIN = 'Porridge froid ce matin, collant et immangeable, inacceptable.';
const GAS = "Ça sent le gaz dans la cuisine depuis votre visite, c'est inadmissible.";

/** What one process has: its own memory of the firm and of the lessons, the database in common. */
function processOn(store: Store): Ports {
  const now = () => new Date('2026-11-02T09:00:00Z');
  return {
    store,
    queues: { ring: async () => 0 },
    firms: openFirmContexts(store, now),
    lessons: openLessons(store),
    themeMaps: openThemeMaps(store),
    config: { http: { baseUrl: 'http://localhost' } },
    log: { debug() {}, warn() {}, error() {} },
    now,
    clock: null,
  } as unknown as Ports;
}

async function openFirm() {
  const opened = await openTestStore();
  await opened.store.saveFirm(DEFAULT_FIRM, false, 'test');
  return { ...opened, source: await saveTestSource(opened.store), [Symbol.asyncDispose]: opened[Symbol.asyncDispose] };
}

/** Takes a message in and lets a process read and group it. */
async function readBy(ports: Ports, source: Source, externalId: string, text: string): Promise<`cmp_${string}`> {
  await ports.store.acceptItems(source.id, [acceptedOf(itemOf(externalId, { text, subject: null }))]);
  const itemId = itemIdFor(source.id, externalId);
  await workComplaint(ports, itemId, complaintIdFor(itemId));
  return complaintIdFor(itemId);
}

const asked = (complaintId: string, changes: Partial<CorrectionRequest>): CorrectionRequest => ({
  complaintId,
  field: 'facet',
  value: 'cleanliness',
  grievance: 1,
  who: 'Sandrine',
  why: null,
  ...changes,
});

const facetsOf = async (store: Store, id: string) => (await store.listGrievances(id)).map(({ facet }) => facet);

test('a correction changes its complaint at once, and the next reading in every process', async () => {
  await using opened = await openFirm();
  const { store, source } = opened;
  const [here, elsewhere] = [processOn(store), processOn(store)];
  const first = await readBy(here, source, '1:1', PORRIDGE);
  // The other process looked before there was anything to learn.
  await readBy(elsewhere, source, '1:2', GAS);
  expect(await facetsOf(store, first)).not.toContain('cleanliness');

  expect(await correctComplaint(here, asked(first, {}))).toMatchObject({ ok: true, choice: { value: 'cleanliness' } });
  expect(await facetsOf(store, first)).toContain('cleanliness');
  const [grievance] = await store.listGrievances(first);
  expect(await store.findBacklogByTheme(grievance?.themeId ?? '')).toMatchObject({
    theme: { concept: { facet: 'cleanliness' } },
  });

  const next = await readBy(elsewhere, source, '1:3', PORRIDGE_AGAIN);
  expect(await facetsOf(store, next)).toContain('cleanliness');
  const evidence = (await store.findComplaint(next))?.signals.evidence ?? [];
  expect(evidence.find(({ learnt }) => learnt !== undefined)).toMatchObject({
    judgement: 'facet:cleanliness',
    learnt: { from: 'neighbour', complaintId: first },
  });
});

test('complaints of the same theme that were read before follow too', async () => {
  await using opened = await openFirm();
  const { store, source } = opened;
  const ports = processOn(store);
  const first = await readBy(ports, source, '1:1', PORRIDGE);
  const before = await readBy(ports, source, '1:2', PORRIDGE);
  await correctComplaint(ports, asked(first, {}));
  const [claim] = await store.claimDue('read', 5, 60);
  if (claim === undefined) throw new Error('nothing is to be read again');
  expect(await runStage({ stage: read, ports }, claim)).toBe('done');
  expect(await facetsOf(store, before)).toContain('cleanliness');
});

test('a grievance that is moved joins that theme, and so does the next that is near', async () => {
  await using opened = await openFirm();
  const { store, source } = opened;
  const ports = processOn(store);
  const first = await readBy(ports, source, '1:1', PORRIDGE);
  const gas = await readBy(ports, source, '1:2', GAS);
  const themeId = (await store.listGrievances(gas))[0]?.themeId ?? '';
  const moved = await correctComplaint(ports, asked(first, { field: 'theme', value: themeId }));
  expect(moved).toMatchObject({ ok: true });
  expect((await store.listGrievances(first))[0]).toMatchObject({ themeId });
  const next = await readBy(ports, source, '1:3', PORRIDGE_AGAIN);
  expect((await store.listGrievances(next))[0]).toMatchObject({ themeId });
});

test('what a removed complaint taught is forgotten', async () => {
  await using opened = await openFirm();
  const { store, source } = opened;
  const ports = processOn(store);
  const sample = await readBy(ports, await saveTestSource(store, true), '1:1', PORRIDGE);
  await correctComplaint(ports, asked(sample, {}));
  expect(await facetsOf(store, await readBy(ports, source, '1:2', PORRIDGE_AGAIN))).toContain('cleanliness');
  await store.removeSample('Sandrine');
  expect(await facetsOf(store, await readBy(ports, source, '1:3', PORRIDGE_AGAIN))).not.toContain('cleanliness');
});

test('a complaint is called a question only with a reason, and keeps its grievances and its critical reasons', async () => {
  await using opened = await openFirm();
  const { store, source } = opened;
  const ports = processOn(store);
  const gas = await readBy(ports, source, '1:1', GAS);
  const question = asked(gas, { field: 'kind', value: 'question', grievance: null });
  expect(await correctComplaint(ports, question)).toEqual({ ok: false, reason: 'why_missing' });
  const rude = await correctComplaint(ports, { ...question, why: 'cliente chiante' });
  expect(rude).toMatchObject({ ok: false, reason: 'judges_person' });
  expect(await store.listCorrections(5)).toEqual([]);

  const why = 'elle demandait seulement si le compteur est le nôtre';
  expect(await correctComplaint(ports, { ...question, why })).toMatchObject({ ok: true, correction: { why } });
  const after = await store.findComplaint(gas);
  expect(after).toMatchObject({ kind: 'question', kindRead: 'complaint', criticalReasons: ['safety'] });
  expect(await store.listGrievances(gas)).not.toEqual([]);
});

test('what cannot be meant is answered with what could be', async () => {
  await using opened = await openFirm();
  const { store, source } = opened;
  const ports = processOn(store);
  const id = await readBy(ports, source, '1:1', PORRIDGE);
  expect(await correctComplaint(ports, asked('cmp_gone', {}))).toEqual({ ok: false, reason: 'no_complaint' });
  expect(await correctComplaint(ports, asked(id, { grievance: 9 }))).toMatchObject({ reason: 'which_grievance' });
  const unknown = await correctComplaint(ports, asked(id, { value: 'double-charg' }));
  expect(unknown).toMatchObject({ reason: 'unknown_value' });
  if (unknown.ok || unknown.reason !== 'unknown_value') throw new Error('not refused');
  expect(unknown.nearest.map(({ value }) => value)).toContain('double-charge');
  const [grievance] = await store.listGrievances(id);
  const same = asked(id, { value: grievance?.facet ?? '' });
  expect(await correctComplaint(ports, same)).toMatchObject({ reason: 'unchanged' });
});

test('a move is previewed, made, and taken back: the message is where it was and teaches nothing', async () => {
  await using opened = await openFirm();
  const { store, source } = opened;
  const ports = processOn(store);
  const first = await readBy(ports, source, '1:1', PORRIDGE);
  const home = (await store.listGrievances(first))[0]?.themeId;
  const gas = await readBy(ports, source, '1:2', GAS);
  const themeId = (await store.listGrievances(gas))[0]?.themeId ?? '';
  const move = asked(first, { field: 'theme', value: themeId });
  expect(await previewCorrection(ports, move)).toMatchObject({ ok: true, preview: { complaints: 1, clients: 1 } });
  expect((await store.listGrievances(first))[0]?.themeId).toBe(home);

  const made = await correctComplaint(ports, move);
  if (!made.ok) throw new Error(made.reason);
  expect((await store.listGrievances(first))[0]?.themeId).toBe(themeId);
  const { id: correctionId } = made.correction;
  expect(await withdrawCorrection(ports, { correctionId, who: 'Luc', why: null })).toMatchObject({ ok: true });
  expect((await store.listGrievances(first))[0]?.themeId).toBe(home);
  const next = await readBy(ports, source, '1:3', PORRIDGE_AGAIN);
  expect((await store.listGrievances(next))[0]?.themeId).not.toBe(themeId);
  expect(await withdrawCorrection(ports, { correctionId, who: 'Luc', why: null })).toEqual({
    ok: false,
    reason: 'no_correction',
  });
  expect((await store.listEvents(first, 5)).map(({ who }) => who)).toEqual(['Luc', 'Sandrine']);
});

test('of two corrections the first holds again when the second is taken back', async () => {
  await using opened = await openFirm();
  const { store, source } = opened;
  const ports = processOn(store);
  const first = await readBy(ports, source, '1:1', PORRIDGE);
  await correctComplaint(ports, asked(first, { value: 'pests' }));
  const second = await correctComplaint(ports, asked(first, { value: 'cleanliness' }));
  if (!second.ok) throw new Error(second.reason);
  expect(await facetsOf(store, first)).toContain('cleanliness');
  await withdrawCorrection(ports, { correctionId: second.correction.id, who: 'Luc', why: null });
  expect(await facetsOf(store, first)).toEqual(expect.arrayContaining(['pests']));
});
