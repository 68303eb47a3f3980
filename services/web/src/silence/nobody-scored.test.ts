import { DEFAULT_FIRM, type Firm, readingContextFor } from '@doleances/core';
import type { Ports } from '@doleances/pipeline';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import {
  grievanceOf,
  itemOf,
  readTestComplaint,
  saveTestSource,
  signalsOf,
} from '../../../../test/support/store-values.ts';
import { createApp } from '../app.ts';
import { ROUTE_ROLES } from '../house/route-roles.ts';

/** Fields that say who at work, and those that would judge them. */
const PERSON =
  /^(?:staff|employee|performer|promisor|person|worker|member|who|decided_?by|closed_?by|acknowledged_?by|named_?staff|user_?id|owner)$/i;
const JUDGEMENT = /score|rank|rating|grade|_rate$|^rate$|points|percentile|probability|performance/i;
const FIRM: Firm = {
  ...DEFAULT_FIRM,
  locations: [{ id: 'Laval', name: 'Laval' }],
  staff: ['Marc Dubé', 'Ana Côté'].map((name) => ({ name, aliases: [], role: 'comptoir', location: 'Laval' })),
};

/** A house where eight clients complained of Marc. */
async function openHouse() {
  const opened = await openTestStore();
  const { store } = opened;
  await store.saveFirm(FIRM, false, 'test');
  const source = await saveTestSource(store);
  for (let at = 0; at < 8; at += 1) {
    const receivedAt = new Date(Date.parse('2025-10-01T15:00:00Z') + at * 5 * 86_400_000).toISOString();
    const item = itemOf(`m${at}`, {
      author: { name: null, email: `c${at}@example.com` },
      receivedAt,
      location: 'Laval',
    });
    const signals = signalsOf({ promises: [], grievances: [grievanceOf({ staff: 'Marc Dubé', target: 'staff' })] });
    await readTestComplaint(store, source, { item, changes: { signals }, facets: ['rudeness'] });
  }
  const context = { firm: FIRM, isSample: false, reading: readingContextFor(FIRM), clients: {} };
  const ports = {
    ...{ store, viewer: { role: 'owner' }, firms: { find: async () => context }, signingKeys: async () => [] },
    config: { http: { host: '127.0.0.1', port: 8470, baseUrl: 'https://plaintes.exemple.ca' } },
    log: { debug() {}, info() {}, warn() {}, error() {} },
    now: () => new Date('2025-12-20T09:00:00Z'),
  } as unknown as Ports;
  const app = createApp(ports);
  const get = async (path: string) => {
    const answer = await app.request(`http://localhost:8470${path}`, { headers: { host: 'localhost:8470' } });
    return { status: answer.status, text: await answer.text() };
  };
  return { get, [Symbol.asyncDispose]: opened[Symbol.asyncDispose] };
}

type Json = { readonly [name: string]: unknown };

/** Objects of the document that name somebody at work and judge in one breath. */
function judgedIn(node: unknown, at: string): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { properties } = node as { readonly properties?: Json };
  const names = Object.keys(properties ?? {});
  const isJudged = names.some((name) => PERSON.test(name)) && names.some((name) => JUDGEMENT.test(name));
  const below = Object.entries(node).flatMap(([name, inner]) => judgedIn(inner, `${at}/${name}`));
  return isJudged ? [at, ...below] : below;
}

test('P29: no answer of the API names somebody at work beside a score, a rank or a rate', async () => {
  await using house = await openHouse();
  const document = JSON.parse((await house.get('/api/v1/openapi.json')).text) as Json;
  // The rank there is the theme's, whoever looks after its item; the grade is a client's, whoever noted it.
  const isOfAnItem = (at: string) =>
    /^\/components\/schemas\/(?:BacklogItem|BacklogRow|ItemAction|ClientDeed)\b/.test(at);
  expect(judgedIn(document, '').filter((at) => !isOfAnItem(at))).toEqual([]);
  const planted = { properties: { employee: {}, score: {} } };
  expect(judgedIn({ a: planted }, '')).toEqual(['/a']);
});

test('P29: the figures of silence, tolerance and labels name nobody, to the owner neither', async () => {
  await using house = await openHouse();
  const streams = ['location:Laval', 'team:Comptoir, Laval'].map(encodeURIComponent);
  const paths = [
    ...['/silence', '/silence?lang=en', '/silence/exposure', '/silence/settings', '/api/v1/silence'],
    ...streams.flatMap((stream) => [`/silence/${stream}`, `/api/v1/silence/${stream}`]),
  ];
  for (const path of paths) {
    const { status, text } = await house.get(path);
    expect([path, status]).toEqual([path, 200]);
    expect(text).not.toContain('Marc');
  }
});

/** Rows, items and lines of a file: where a name and a figure would stand side by side. */
const rowsOf = (text: string): readonly string[] =>
  text.includes('<main')
    ? (text.match(/<(tr|li|article)\b[\s\S]*?<\/\1>/g) ?? []).map((row) => row.replaceAll(/<[^>]+>/g, ' '))
    : text.split('\n');
/** A share, a mark out of something, a place: `72 %`, `8/10`, `2e sur 5`. */
const JUDGED =
  /\d[\s\u00a0\u202f]?%|\d\s?\/\s?\d|\d(?:er|e|st|nd|rd|th)\b[\s\u00a0]*(?:sur|of)\b|\b(?:score|rang|rank|note de)\b/iu;

test('P29: no page, list, feed or file of the house puts a name of its staff beside a share, a mark or a place', async () => {
  await using house = await openHouse();
  const paths = Object.keys(ROUTE_ROLES).flatMap((route) => {
    const path = route.replace(/^GET /, '');
    // The words of the document and what a browser fetches beside a page name nobody.
    return path === route || /[:*]|openapi|\.(?:css|js|svg|woff2?)$/.test(path) ? [] : [path];
  });
  expect(paths.length).toBeGreaterThan(40);
  const judged: string[] = [];
  let read = 0;
  for (const path of paths) {
    const { status, text } = await house.get(path);
    if (status !== 200) continue;
    read += 1;
    const rows = rowsOf(text).filter((row) => /Marc|Dubé|Ana Côté/.test(row) && JUDGED.test(row));
    judged.push(...rows.map((row) => `${path}: ${row.slice(0, 200)}`));
  }
  expect(judged).toEqual([]);
  expect(read).toBeGreaterThan(25);
  expect(JUDGED.test('Marc Dubé 72\u00a0%') && JUDGED.test('Ana Côté, 2e sur 5')).toBe(true);
});
