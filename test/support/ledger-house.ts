import { type Condition, DEFAULT_FIRM, type Firm, type Viewer } from '@doleances/core';
import { portsSeenBy } from '@doleances/pipeline';
import { createApp } from '@doleances/web';
import { housePorts } from './house-ports.ts';
import { openTestStore } from './open-test-store.ts';
import { itemOf, readTestComplaint, saveTestSource, signalsOf } from './store-values.ts';

const DELAY: Condition = {
  id: 'delai',
  title: { fr: 'Dix jours ouvrables', en: 'Ten working days' },
  rule: { fr: 'Une livraison prend dix jours ouvrables.', en: 'A delivery takes ten working days.' },
  why: {
    fr: 'Ce qui est fait en trois jours est refait en trois semaines.',
    en: 'Done in three days, redone in three weeks.',
  },
  worryBehind: { fr: 'Un patron qui attend.', en: 'A boss who waits.' },
  alternative: null,
  defaultResponse: 'negotiate',
  exceptions: [],
};
const FIRM: Firm = {
  ...DEFAULT_FIRM,
  locale: 'fr-BE',
  timeZone: 'Europe/Brussels',
  currency: 'EUR',
  locations: [{ id: 'Durbuy', name: 'Durbuy' }],
  conditions: [DELAY],
};
const NOW = new Date('2026-11-20T10:00:00Z');
const HOST = { host: 'localhost:8470' };

/** A dashboard on a database of its own, and somebody who looks at it. */
export async function openHouse(viewer: Viewer = { role: 'owner' }) {
  const opened = await openTestStore();
  const { store } = opened;
  await store.saveFirm(FIRM, false, 'test');
  const source = await saveTestSource(store);
  let ticks = 0;
  /** Nobody does two things in the same instant. */
  const tick = () => new Date(NOW.getTime() + 1_000 * ticks++);
  const ports = housePorts({ store, firm: FIRM, baseUrl: 'https://plaintes.exemple.be', now: tick });
  const app = createApp(portsSeenBy(ports, viewer));
  const get = async (path: string) => {
    const answer = await app.request(`http://localhost:8470${path}`, { headers: HOST });
    return { status: answer.status, html: (await answer.text()).replaceAll(/[\u00a0\u202f]/g, ' ') };
  };
  const post = async (path: string, fields: Readonly<Record<string, string>>, headers: Record<string, string> = {}) => {
    const answer = await app.request(`http://localhost:8470${path}`, {
      method: 'POST',
      headers: { ...HOST, 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams(fields).toString(),
    });
    const html = (await answer.text()).replaceAll(/[\u00a0\u202f]/g, ' ');
    return { status: answer.status, html, path: (answer.headers.get('location') ?? '').replace(/[?].*/, '') };
  };
  const send = async (path: string, body: unknown) => {
    const answer = await app.request(`http://localhost:8470${path}`, {
      method: 'POST',
      headers: { ...HOST, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: answer.status, told: (await answer.json()) as unknown };
  };
  /** A message that demands something outside a condition. */
  const demand = async (id: string, text: string) => {
    const evidence = [{ judgement: 'worry:outside_deadline', rule: 'worry', words: 'mon patron', confidence: 0.6 }];
    const signals = signalsOf({ boundaryConditionIds: ['delai'], evidence, grievances: [], promises: [] });
    const item = itemOf(id, { receivedAt: '2026-11-19T09:00:00Z', text, location: 'Durbuy' });
    return (await readTestComplaint(store, source, { item, changes: { signals } })).id;
  };
  return { store, source, get, post, send, demand, [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose]() };
}
