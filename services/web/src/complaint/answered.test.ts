import { DEFAULT_FIRM, type Firm } from '@doleances/core';
import { capturePromise } from '@doleances/pipeline';
import { expect, test } from 'vitest';
import { housePorts } from '../../../../test/support/house-ports.ts';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { itemOf, readTestComplaint, saveTestSource, signalsOf } from '../../../../test/support/store-values.ts';
import { createApp } from '../app.ts';

const FIRM: Firm = { ...DEFAULT_FIRM, locale: 'fr-CA', timeZone: 'America/Toronto' };
const HOST = { host: 'localhost:8470' };
const LUC = { name: 'Luc Tremblay', email: 'luc@client.example' };

/** A complaint of Luc's on Monday 2 November 2026. */
async function openHouse() {
  const opened = await openTestStore();
  const { store } = opened;
  await store.saveFirm(FIRM, false, 'test');
  const clock = { now: new Date('2026-11-02T15:00:00Z') };
  const ports = housePorts({ store, firm: FIRM, baseUrl: 'https://plaintes.exemple.ca', now: () => clock.now });
  const item = itemOf('luc', { author: LUC, receivedAt: '2026-11-02T14:00:00Z' });
  const changes = { clientKey: LUC.email, homeClientKey: LUC.email, signals: signalsOf({ severity: 2 }) };
  const { id } = await readTestComplaint(store, await saveTestSource(store), { item, changes });
  const app = createApp(ports);
  const page = async (path: string) =>
    (await app.request(`http://localhost:8470${path}?lang=fr`, { headers: HOST })).text();
  const press = async (deed: string) => {
    const answer = await app.request(`http://localhost:8470/complaints/${id}/deed?lang=fr`, {
      method: 'POST',
      headers: { ...HOST, origin: 'http://localhost:8470', 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ deed }),
    });
    expect(answer.status).toBe(303);
  };
  const promise = () => capturePromise(ports, { text: 'rappeler Luc vendredi', who: 'Zoé', recipient: LUC });
  const state = async () =>
    (await store.listPromises({ limitRows: 5 })).find(({ quote }) => quote === 'rappeler Luc vendredi')?.state;
  return { id, clock, page, press, promise, state, [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose]() };
}

test('who was answered by telephone waits no longer, until it is undone', async () => {
  await using house = await openHouse();
  expect(await house.page('/clients/waiting')).toContain('Luc Tremblay');
  await house.press('answer:phone');
  const page = await house.page(`/complaints/${house.id}`);
  expect(page).toContain('Répondu au téléphone le');
  expect(page).not.toContain('J’ai répondu de vive voix');
  expect(await house.page('/clients/waiting')).not.toContain('Luc Tremblay');
  expect(await house.page('/clients')).not.toContain('attend une réponse');
  await house.press('unanswer');
  expect(await house.page(`/complaints/${house.id}`)).toContain('J’ai répondu au téléphone');
  expect(await house.page('/clients/waiting')).toContain('Luc Tremblay');
});

test('a promise to call is kept by an answer by telephone, and to keep again when that is undone', async () => {
  await using house = await openHouse();
  await house.promise();
  house.clock.now = new Date('2026-11-04T15:00:00Z');
  await house.press('answer:phone');
  expect(await house.state()).toBe('kept');
  await house.press('unanswer');
  expect(await house.state()).toBe('open');
});

test('the talk in which a promise was made does not keep it', async () => {
  await using house = await openHouse();
  await house.promise();
  house.clock.now = new Date('2026-11-02T16:00:00Z');
  await house.press('answer:in_person');
  expect(await house.state()).toBe('open');
});

test('what somebody took is offered to nobody; who took it may let it go', async () => {
  await using house = await openHouse();
  expect(await house.page(`/complaints/${house.id}`)).toContain('Je m’en occupe');
  await house.press('take');
  expect(await house.page(`/complaints/${house.id}`)).not.toContain('Je m’en occupe');
  await house.press('leave');
  expect(await house.page(`/complaints/${house.id}`)).toContain('Je m’en occupe');
});
