import { DEFAULT_FIRM, type Firm, POLICY_CONSTANTS, readingContextFor } from '@doleances/core';
import type { Ports } from '@doleances/pipeline';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { itemOf, readTestComplaint, saveTestSource } from '../../../../test/support/store-values.ts';
import { createApp } from '../app.ts';

const HOME = 'http://localhost:8470';
const reading = readingContextFor(DEFAULT_FIRM);

/** Three clients of one theme over a month, two of another. */
async function openApp(changes: Partial<Firm> = {}) {
  const firm: Firm = { ...DEFAULT_FIRM, ...changes };
  const opened = await openTestStore();
  const { store } = opened;
  await store.saveFirm(firm, false, 'test');
  const source = await saveTestSource(store);
  const told = ['cleanliness', 'cleanliness', 'cleanliness', 'noise', 'noise'];
  for (const [at, facet] of told.entries()) {
    const author = { name: `Client ${at}`, email: `c${at}@example.com` };
    const receivedAt = `2025-11-${String(4 + 3 * at).padStart(2, '0')}T09:00:00Z`;
    await readTestComplaint(store, source, { item: itemOf(`1:${at}`, { author, receivedAt }), facets: [facet] });
  }
  const ports = {
    viewer: { role: 'owner' },
    store,
    queues: { ring: async () => 0 },
    firms: { find: async () => ({ firm, isSample: false, reading, clients: { find: () => null } }) },
    config: {
      http: { host: '127.0.0.1', port: 8470, baseUrl: 'https://plaintes.exemple.ca' },
      trackers: { offered: [], settings: [] },
    },
    log: { debug() {}, warn() {}, error() {} },
    now: () => new Date('2025-11-20T09:00:00Z'),
  } as unknown as Ports;
  const app = createApp(ports);
  const get = async (path: string) =>
    (await app.request(`${HOME}${path}`, { headers: { host: 'localhost:8470' } })).text();
  return { get, [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose]() };
}

test('every constant of the ranking stands on its page with its value, in both languages', async () => {
  await using opened = await openApp();
  for (const language of ['fr', 'en'] as const) {
    const page = await opened.get(`/settings/ranking?lang=${language}`);
    for (const { path } of POLICY_CONSTANTS) expect(page).toContain(`<code>${path}</code>`);
    expect(page).toContain(language === 'fr' ? '56\u00a0jours' : '56\u00a0days');
    expect(page).toContain(language === 'fr' ? 'rien ne bouge' : 'nothing moves');
    expect(page).not.toMatch(/<script(?! src="\/(?:htmx|house)\.)| style=|undefined|NaN/);
  }
});

test('a setting of the owner is told as theirs, beside what it was', async () => {
  await using opened = await openApp({ policy: { window_days: 28 } });
  const page = await opened.get('/settings/ranking?lang=fr');
  expect(page).toContain('28\u00a0jours');
  expect(page).toContain('réglé par vous\u202f; d’origine 56\u00a0jours');
});

test('a theme page draws the weeks and tells the same figures in a table', async () => {
  await using opened = await openApp();
  const page = await opened.get('/backlog/thm_cleanliness?lang=fr');
  expect(page).toMatch(
    /<svg[^>]+role="img" aria-label="3\u00a0clients en \d+\u00a0semaines, comptés une fois par mois chacun\./,
  );
  // 7 and 10 November stand in one week.
  const bars = /<g class="weeks">(.*?)<\/g>/s.exec(page)?.[1] ?? '';
  expect(bars.match(/<rect /g)).toHaveLength(2);
  expect(page).toContain('<caption>');
  expect(page).not.toMatch(/ style=|NaN/);
});
