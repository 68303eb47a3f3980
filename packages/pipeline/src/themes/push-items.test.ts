import { DeliveryError, type IssueToPut, type Tracker } from '@doleances/connectors';
import { DEFAULT_FIRM, readingContextFor } from '@doleances/core';
import { expect, test } from 'vitest';
import { makePushesDue } from '../../../../test/support/database.ts';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { itemOf, readTestComplaint, saveTestSource } from '../../../../test/support/store-values.ts';
import type { Ports } from '../ports/ports.ts';
import { pushDue, requestPush } from './push-items.ts';

const THEME = 'thm_cleanliness';
const ASKED = { themeId: THEME, tracker: 'github', who: 'Sandrine', isQuoted: false } as const;
const reading = readingContextFor(DEFAULT_FIRM);

async function openFirm() {
  const opened = await openTestStore();
  const { store } = opened;
  await readTestComplaint(store, await saveTestSource(store), { item: itemOf('1:1'), facets: ['cleanliness'] });
  const ports = {
    store,
    firms: { find: async () => ({ firm: DEFAULT_FIRM, isSample: false, reading }) },
    config: { http: { baseUrl: 'https://plaintes.exemple.ca' }, trackers: { offered: ['github'], settings: [] } },
    log: { warn() {} },
  } as unknown as Ports;
  return { ...opened, ports, [Symbol.asyncDispose]: opened[Symbol.asyncDispose] };
}

/** A tracker that keeps what it takes; `fail` decides what becomes of an answer. */
function trackerOf(fail: () => Error | null = () => null) {
  const issues: IssueToPut[] = [];
  const found: string[] = [];
  const tracker: Tracker = {
    name: 'github',
    async put(issue) {
      const error = fail();
      if (!(error instanceof DeliveryError) || error.certainty === 'unknown') issues.push(issue);
      if (error !== null) throw error;
      return `https://github.com/chez/nous/issues/${issues.length}`;
    },
    async find(key) {
      found.push(key);
      const at = issues.findIndex((issue) => issue.key === key);
      return at === -1 ? null : `https://github.com/chez/nous/issues/${at + 1}`;
    },
  };
  return { tracker, issues, found };
}

test('an item is put once, linked, and without a customer’s words unless they are asked for', async () => {
  await using opened = await openFirm();
  const { ports, store } = opened;
  const { tracker, issues } = trackerOf();
  expect(await requestPush(ports, ASKED)).toMatchObject({ ok: true, push: { state: 'pending' } });
  expect(await pushDue(ports, [tracker])).toBe(true);
  expect(await requestPush(ports, ASKED)).toMatchObject({ push: { state: 'sent' } });
  expect(await pushDue(ports, [tracker])).toBe(false);
  expect(issues).toHaveLength(1);
  expect(issues[0]?.body).toContain('https://plaintes.exemple.ca/backlog/thm_cleanliness');
  expect(issues[0]?.body).not.toContain('sale');
  const url = 'https://github.com/chez/nous/issues/1';
  expect(await store.findBacklogByTheme(THEME)).toMatchObject({ linkUrl: url });
  expect(await store.listPushes(THEME)).toMatchObject([{ state: 'sent', url, who: 'Sandrine' }]);
  expect((await store.listEvents(THEME, 5)).map(({ what }) => what)).toEqual([
    'pushed to github',
    'push to github asked for',
  ]);
});

test('a process that died between the answer and its note makes no second issue', async () => {
  await using opened = await openFirm();
  const { ports, store, database } = opened;
  const { tracker, issues, found } = trackerOf();
  await requestPush(ports, ASKED);
  const claimed = await store.claimPush(['github'], 60);
  if (claimed === null) throw new Error('not claimed');
  await tracker.put({ key: claimed.itemId, title: claimed.title, body: claimed.body });
  expect(await pushDue(ports, [tracker])).toBe(false);
  await makePushesDue(database.url);
  expect(await pushDue(ports, [tracker])).toBe(true);
  expect([issues.length, found.length]).toEqual([1, 1]);
  expect(await store.listPushes(THEME)).toMatchObject([{ state: 'sent' }]);
  expect(await store.endPush(claimed, { state: 'refused', error: 'late' })).toBe(false);
});

test('a lost answer is looked for before anything is put again; a server that was away is asked again at once', async () => {
  await using opened = await openFirm();
  const { ports, database } = opened;
  const errors = [
    new DeliveryError('away', { retry: 'later', certainty: 'not_sent' }),
    new DeliveryError('lost', { retry: 'later', certainty: 'unknown' }),
  ];
  const { tracker, issues, found } = trackerOf(() => errors.shift() ?? null);
  await requestPush(ports, ASKED);
  expect(await pushDue(ports, [tracker])).toBe(true);
  expect([issues.length, found.length]).toEqual([0, 0]);
  await makePushesDue(database.url);
  await pushDue(ports, [tracker]);
  await makePushesDue(database.url);
  await pushDue(ports, [tracker]);
  expect(issues).toHaveLength(1);
  expect(found.length).toBeGreaterThan(0);
});

test('what a tracker refuses says why, and can be asked for again once it is mended', async () => {
  await using opened = await openFirm();
  const { ports, store } = opened;
  const errors = [new DeliveryError('GitHub refused (404)', { retry: 'never', certainty: 'not_sent' })];
  const { tracker, issues } = trackerOf(() => errors.shift() ?? null);
  await requestPush(ports, { ...ASKED, isQuoted: true });
  await pushDue(ports, [tracker]);
  expect(await store.listPushes(THEME)).toMatchObject([{ state: 'refused', lastError: 'GitHub refused (404)' }]);
  await requestPush(ports, { ...ASKED, isQuoted: true });
  await pushDue(ports, [tracker]);
  expect(issues).toHaveLength(1);
  expect(issues[0]?.body).toContain('La chambre était sale.');
});

test('a tracker that is not set up, a theme that is not there and the sample are refused', async () => {
  await using opened = await openFirm();
  const { ports } = opened;
  expect(await requestPush(ports, { ...ASKED, tracker: 'jira' })).toEqual({ ok: false, reason: 'not_set_up' });
  expect(await requestPush(ports, { ...ASKED, themeId: 'thm_gone' })).toEqual({ ok: false, reason: 'no_theme' });
  const sample = { ...ports, firms: { find: async () => ({ firm: DEFAULT_FIRM, isSample: true, reading }) } };
  expect(await requestPush(sample as unknown as Ports, ASKED)).toEqual({ ok: false, reason: 'sample' });
});
