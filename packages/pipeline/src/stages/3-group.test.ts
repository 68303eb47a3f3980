import { DEFAULT_FIRM, type Firm } from '@doleances/core';
import { complaintIdFor, itemIdFor, type Store } from '@doleances/store';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { acceptedOf, itemOf, saveTestSource } from '../../../../test/support/store-values.ts';
import { openLessons } from '../complaint/lessons.ts';
import { openFirmContexts } from '../ports/firm-context.ts';
import type { Ports } from '../ports/ports.ts';
import { runStage } from '../running/run-stage.ts';
import type { AnyStage } from '../running/stage.ts';
import { openThemeMaps } from '../themes/theme-maps.ts';
import { read } from './2-read.ts';
import { group } from './3-group.ts';
import { escalate } from './5-escalate.ts';

const FIRM: Firm = {
  ...DEFAULT_FIRM,
  name: 'Firme',
  escalationContacts: [{ name: 'Hélène', email: 'helene@firme.example', location: null }],
};
const ANNE = { name: 'Anne Lemaire', email: 'anne@courriel.example' };
const TOLD =
  'Votre technicien a cassé le carrelage de la salle de bain mardi et il est parti sans un mot. Mon avocat va vous écrire.';
/** One event told by mail, by the form and in a review under a short name; and what somebody else has to say. */
const MESSAGES = [
  itemOf('mail', { author: ANNE, text: TOLD, receivedAt: '2026-11-16T08:00:00Z' }),
  itemOf('form', { author: ANNE, text: `${TOLD} J’attends.`, channel: 'form', receivedAt: '2026-11-16T09:00:00Z' }),
  itemOf('review', {
    author: { name: 'Anne L.', email: null },
    text: 'Carrelage cassé par le technicien, parti sans un mot. Une étoile.',
    channel: 'review',
    starsOfFive: 1,
    receivedAt: '2026-11-18T08:00:00Z',
  }),
  itemOf('other', {
    author: { name: 'Paul Collard', email: 'paul@courriel.example' },
    text: 'Le technicien a cassé une vitre de la véranda et personne ne me rappelle.',
    receivedAt: '2026-11-17T08:00:00Z',
  }),
].map((item) => ({ ...item, subject: null }));

function permutationsOf<T>(values: readonly T[]): readonly (readonly T[])[] {
  if (values.length <= 1) return [values];
  return values.flatMap((value, place) => permutationsOf(values.toSpliced(place, 1)).map((rest) => [value, ...rest]));
}

/** Works what is due until nothing is. */
async function work(ports: Ports, stage: AnyStage, fencingEpoch?: number): Promise<void> {
  for (;;) {
    const claims = await ports.store.claimDue(stage.name, 1, 60);
    if (claims.length === 0) return;
    for (const claim of claims) {
      expect(await runStage({ stage, ports, ...(fencingEpoch !== undefined && { fencingEpoch }) }, claim)).toBe('done');
    }
  }
}

/** What is there once the messages were worked one after the other. */
async function outcomeOf(order: readonly (typeof MESSAGES)[number][]): Promise<object> {
  await using opened = await openTestStore({ mailHost: 'firme.example' });
  const { store } = opened;
  await store.saveFirm(FIRM, false, 'test');
  await store.registerOutlets([{ name: 'mail', addressHash: 'm' }]);
  const source = await saveTestSource(store);
  const now = () => new Date('2026-11-19T09:00:00Z');
  const ports = {
    store,
    queues: { ring: async () => 0 },
    firms: openFirmContexts(store, now),
    lessons: openLessons(store),
    themeMaps: openThemeMaps(store),
    config: { http: { baseUrl: 'https://plaintes.example' } },
    log: { debug() {}, warn() {}, error() {} },
    signingKeys: async () => [new Uint8Array(32).fill(3)],
    now,
    clock: now,
  } as unknown as Ports;
  for (const item of order) {
    await store.acceptItems(source.id, [acceptedOf(item)]);
    await work(ports, read);
    await work(ports, escalate);
    await store.withGroupingLock((epoch) => work(ports, group, epoch));
  }
  return await outcomeIn(store, source.id);
}

async function outcomeIn(store: Store, sourceId: string): Promise<object> {
  const idOf = (name: string) => complaintIdFor(itemIdFor(sourceId, name));
  const nameOf = new Map(MESSAGES.map(({ externalId }) => [idOf(externalId) as string, externalId]));
  const complaints = await Promise.all(
    MESSAGES.map(async ({ externalId }) => {
      const complaint = await store.findComplaint(idOf(externalId));
      const themes = (await store.listGrievances(idOf(externalId))).map(({ themeId }) => themeId);
      return { externalId, repeats: nameOf.get(complaint?.duplicateOf ?? '') ?? null, themes };
    }),
  );
  const rows = await store.listRankingRows(new Date('2026-01-01'), new Date('2026-12-31'));
  const counted = new Map<string, Set<string>>();
  for (const { themeId, clientKey } of rows) counted.set(themeId, (counted.get(themeId) ?? new Set()).add(clientKey));
  const alerts = (await store.listOutbox(50)).filter(({ urgency }) => urgency === 'critical').length;
  const clients = [...counted].map(([themeId, keys]) => ({ themeId, clients: [...keys].toSorted() }));
  return { complaints, clients: clients.toSorted((a, b) => (a.themeId < b.themeId ? -1 : 1)), alerts };
}

test('messages give the same links, themes, counts and alerts in whatever order they are read', async () => {
  const expected = await outcomeOf(MESSAGES);
  expect(expected).toMatchObject({
    complaints: [{ repeats: null }, { repeats: 'mail' }, { repeats: 'mail' }, { repeats: null }],
    alerts: 1,
  });
  const [other, ...tellings] = MESSAGES.toReversed();
  for (const one of permutationsOf(tellings)) {
    const order = other === undefined ? one : [one[0] ?? other, other, ...one.slice(1)];
    expect(await outcomeOf(order), order.map(({ externalId }) => externalId).join(' ')).toEqual(expected);
  }
}, 120_000);
