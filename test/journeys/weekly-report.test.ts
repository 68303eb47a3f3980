import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type ReportDocument, roughMoneyText, signReportClaim } from '@doleances/core';
import {
  escalate,
  group,
  loadSample,
  makeReport,
  openPorts,
  openStages,
  type Ports,
  rank,
  read,
  readConfig,
  settleSample,
  untilCaughtUp,
} from '@doleances/pipeline';
import { openWeb } from '@doleances/web';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { isMissing } from '../support/programs.ts';

const GOLDEN = path.join(import.meta.dirname, '../golden/report');
const KEY = Buffer.alloc(32, 7).toString('base64');
const BASE = 'https://doleances.troislucarnes.example';
const NOW = new Date('2026-11-23T06:30:00Z');
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

let house: { readonly ports: Ports; readonly url: string; readonly key: Uint8Array; close(): Promise<void> };

beforeAll(async () => {
  const database: TestDatabase = await openTestDatabase();
  const config = readConfig({
    DATABASE_URL: database.url,
    DOLEANCES_PORT: '0',
    DOLEANCES_LOG_LEVEL: 'silent',
    DOLEANCES_BASE_URL: BASE,
    DOLEANCES_SECRET_KEY: KEY,
  });
  if (!config.ok) throw new Error(config.problems.join('; '));
  // Its address is a public one, where accounts are required; this week is about reports.
  const ports = await openPorts({ ...config.config, areAccountsRequired: false }, { now: () => NOW });
  await loadSample(ports);
  {
    await using _stages = await openStages(ports, [read, group, rank, escalate]);
    await untilCaughtUp(ports, () => {});
    if (await settleSample(ports)) await untilCaughtUp(ports, () => {});
  }
  const web = await openWeb(ports);
  house = {
    ports,
    url: `http://127.0.0.1:${web.port}`,
    key: (await ports.signingKeys())[0] ?? new Uint8Array(),
    async close() {
      await web[Symbol.asyncDispose]();
      await ports[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
});
afterAll(() => house.close());

async function reportIn(locale: 'fr-BE' | 'en-CA') {
  const made = await makeReport(house.ports, { locale });
  if (made === null) throw new Error('no report');
  return made;
}

const get = (address: string) => fetch(`${house.url}${address}`);

test.each(['fr-BE', 'en-CA'] as const)('the sample inn’s mail in %s is the one that was reviewed', async (locale) => {
  const { subject, text, html } = await reportIn(locale);
  for (const [extension, written] of [
    ['txt', `${subject}\n\n${text}`],
    ['html', html],
  ] as const) {
    const file = path.join(GOLDEN, `inn.${locale}.${extension}`);
    if (process.env.DOLEANCES_GOLDEN === 'write') writeFileSync(file, written);
    expect(existsSync(file), `${file} is missing; DOLEANCES_GOLDEN=write makes it`).toBe(true);
    expect(written).toBe(readFileSync(file, 'utf8'));
  }
});

test('what a reader meets above the fold is 110 words at most, headings and all', async () => {
  const { html } = await reportIn('fr-BE');
  const above = html.slice(html.indexOf('class="paper"'), html.indexOf('La suite, quand vous aurez cinq minutes'));
  const words = above
    .slice(above.indexOf('>'))
    .replace(/<[^>]*>/g, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  expect(words.length).toBeGreaterThan(50);
  expect(words.length).toBeLessThanOrEqual(110);
});

test('every figure of the ranking is the backlog’s, and those of the week are its messages', async () => {
  const { document, week } = await reportIn('fr-BE');
  const { items } = (await (await get('/api/v1/backlog')).json()) as { items: readonly Item[] };
  const ranked = [...document.ranking, ...document.others];
  expect(ranked).toHaveLength(10);
  for (const theme of ranked) {
    const item = items.find(({ themeId }) => theme.url.endsWith(themeId));
    if (item === undefined) throw new Error(`${theme.label} is not in the backlog`);
    expect(theme.rank).toBe(item.rank);
    expect(theme.label).toBe(item.labelFr);
    expect(theme.money).toBe(roughMoneyText(item.atRiskPerMonth * 100, 'fr-BE', 'EUR'));
    expect(item.reasonFr).toBe(
      `${item.rank === 1 ? '1er' : `${item.rank}e`}\u00a0: ${theme.reason}`.replace(
        'par mois',
        `par mois, ${theme.money} par mois à risque`,
      ),
    );
    expect(theme.bar.low).toBeLessThan(theme.bar.money);
    expect(theme.bar.high).toBeGreaterThan(theme.bar.money);
  }
  const api = (await (await get(`/api/v1/reports/${week}?lang=fr`)).json()) as { document: ReportDocument };
  expect(api.document.ranking).toEqual(document.ranking);
  const listed = await house.ports.store.listComplaints({
    since: new Date('2026-11-15T23:00:00Z'),
    until: new Date('2026-11-22T23:00:00Z'),
    direction: 'in',
    limitRows: 1000,
  });
  const told = listed.filter((row) => [row.kind, row.kindRead].includes('complaint')).length;
  expect(document.trend?.bars.at(-1)?.complaints).toBe(told);
  const page = await (await get(`/complaints?week=${week}`)).text();
  expect(page.match(/<blockquote>/g)).toHaveLength(told);
  const all = await (await get(`/complaints?week=${week}&all=1`)).text();
  expect(all.match(/<blockquote>/g)).toHaveLength(listed.length);
  const promises = await house.ports.store.listPromises({ states: ['broken'], limitRows: 1000 });
  expect(document.watch[0]?.text).toContain(`${promises.length}\u00a0rompues`);
});

type Item = {
  readonly themeId: string;
  readonly labelFr: string;
  readonly rank: number;
  readonly atRiskPerMonth: number;
  readonly reasonFr: string;
};

test('every link of the mail leads somewhere', async () => {
  const { html } = await reportIn('en-CA');
  const links = new Set([...html.matchAll(/href="([^"]*)"/g)].map(([, url]) => (url ?? '').replaceAll('&amp;', '&')));
  expect(links.size).toBeGreaterThan(30);
  for (const link of links) {
    expect(link.startsWith(`${BASE}/`), link).toBe(true);
    expect((await get(link.slice(BASE.length))).status, link).toBe(200);
  }
});

test('the report is a page, a text and a PDF with its fonts inside, in both languages', async () => {
  const page = await (await get('/report?lang=en')).text();
  expect(page).toContain('5 critical complaints are waiting for your answer'.replace('5 ', '5\u00a0'));
  expect(page).not.toMatch(/ style=|<script(?! src="\/(?:htmx|house)\.)|<img/);
  expect(await (await get('/report/2026-W47.txt')).text()).toContain('À FAIRE CETTE SEMAINE');
  const pdf = Buffer.from(await (await get('/report/2026-W47.pdf')).arrayBuffer());
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.toString('latin1').match(/\/FontFile2/g)).toHaveLength(3);
  expect(pdf.toString('latin1')).toContain('/Lang (fr-BE)');
  expect(pdf.equals(Buffer.from(await (await get('/report/2026-W47.pdf')).arrayBuffer()))).toBe(true);
  for (const missing of ['2026-W46', '2027-W53', '2026-W47.exe', '..%2f..%2fetc']) {
    expect((await get(`/report/${missing}`)).status, missing).toBe(404);
  }
});

const linkTo = (deed: 'take' | 'delegate' | 'snooze', themeId: string, expiresAt = new Date('2026-12-09')) =>
  `/do/${signReportClaim({ deed, themeId, week: '2026-W47', name: 'Geneviève Castonguay', expiresAt }, house.key)}`;

test('a link asks before it acts: opened by a mail scanner it does nothing, pressed it is noted', async () => {
  const { store } = house.ports;
  const [first, second] = await store.listBacklog();
  if (first === undefined || second === undefined) throw new Error('no backlog');
  const { id } = first.theme;
  const press = (link: string, body: string, origin = house.url) =>
    fetch(`${house.url}${link}`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
      body,
    });
  for (const deed of ['take', 'delegate', 'snooze'] as const) {
    const asked = await get(linkTo(deed, id));
    expect(asked.status).toBe(200);
    expect(asked.headers.get('cache-control')).toBe('no-store');
    expect(await asked.text()).toContain('<form');
    await fetch(`${house.url}${linkTo(deed, id)}`, { method: 'HEAD' });
  }
  expect((await store.findBacklogByTheme(id))?.state).toBe(first.state);

  expect((await press(linkTo('take', id), '', 'https://elsewhere.example')).status).toBe(403);
  expect(await (await press(linkTo('take', id), '')).text()).toContain('vous vous en occupez');
  expect(await store.findBacklogByTheme(id)).toMatchObject({ state: 'in_progress', owner: 'Geneviève Castonguay' });
  expect(await (await press(linkTo('take', id), '')).text()).toContain('C’est déjà fait');
  const [noted] = await store.listEvents(id, 1);
  expect(noted).toMatchObject({ who: 'Geneviève Castonguay', why: '2026-W47' });

  expect((await press(linkTo('delegate', id), 'owner=')).status).toBe(422);
  expect(await (await press(linkTo('delegate', id), 'owner=Mathis+Collin')).text()).toContain('mailto:');
  expect((await store.findBacklogByTheme(id))?.owner).toBe('Mathis Collin');

  expect((await press(linkTo('snooze', second.theme.id), 'weeks=4')).status).toBe(200);
  expect(await store.findBacklogByTheme(second.theme.id)).toMatchObject({
    state: 'snoozed',
    snoozedUntil: new Date('2026-12-21T06:30:00Z'),
    snooze: { ifGrowing: true },
  });

  const forged = linkTo('take', id).replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
  expect((await get(`${forged}x`)).status).toBe(404);
  expect((await press(linkTo('take', id, new Date('2026-11-01')), '')).status).toBe(410);
  expect((await press(linkTo('take', 'thm_nothing'), '')).status).toBe(404);
  await store.saveBacklogState(id, { state: first.state, owner: null }, 'test', null);
  await store.saveBacklogState(
    second.theme.id,
    { state: second.state, snoozedUntil: null, snooze: null },
    'test',
    null,
  );
});

describe.skipIf(isMissing('chromium'))('in a real browser', () => {
  test('the mail loads nothing and fits a phone, in light and dark', async () => {
    const { html } = await reportIn('fr-BE');
    const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
    try {
      for (const [width, colorScheme] of [
        [360, 'light'],
        [360, 'dark'],
        [640, 'light'],
        [640, 'dark'],
      ] as const) {
        const page = await (await browser.newContext({ viewport: { width, height: 800 }, colorScheme })).newPage();
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        await page.setContent(html);
        expect(asked).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
        expect(await page.evaluate(LOWEST_CONTRAST), `${width} ${colorScheme}`).toBeGreaterThanOrEqual(4.5);
      }
    } finally {
      await browser.close();
    }
  });

  test('the report page fits a phone and works with the keyboard alone', async () => {
    const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
    try {
      const context = await browser.newContext({ viewport: { width: 360, height: 800 }, javaScriptEnabled: true });
      const page = await context.newPage();
      const refused: string[] = [];
      page.on('console', (message) => refused.push(message.text()));
      for (const address of ['/report', '/escalations', '/clients', '/sources', '/complaints?week=2026-W47']) {
        await page.goto(`${house.url}${address}`);
        expect(await page.evaluate('document.documentElement.scrollWidth'), address).toBe(360);
      }
      expect(refused).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});

/** The lowest contrast of any text with what lies behind it (WCAG 2.2, 1.4.3), as the browser draws it. */
const LOWEST_CONTRAST = `(() => {
  const parse = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((v) => v / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = parse(getComputedStyle(at).backgroundColor);
      if (colour.length === 3 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  let lowest = 21;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (textContent.trim() === '' || parentElement.closest('[style*="font-size:0"],[style*="display:none"]')) continue;
    const [a, b] = [light(parse(getComputedStyle(parentElement).color)), light(behind(parentElement))];
    lowest = Math.min(lowest, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
  }
  return lowest;
})()`;
