import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Item } from '@doleances/core';
import { describe, expect, test } from 'vitest';
import type { FileEntry } from '../files/file-entry.ts';
import { readFileItems } from '../files/read-file-items.ts';
import { itemFromRaw } from '../item-from-raw.ts';

const REVIEWS = '../shared/samples/reviews';
const HELPDESK = '../shared/samples/helpdesk';

async function read(path: string): Promise<{ items: Item[]; keys: string[]; entries: FileEntry[] }> {
  const entries: FileEntry[] = [];
  for await (const entry of readFileItems(path)) entries.push(entry);
  const accepted = entries.filter((entry) => entry.ok);
  const items: Item[] = [];
  for (const { rawType, raw } of accepted) {
    const parsed = await itemFromRaw(rawType, raw);
    if (parsed.ok) items.push(parsed.value);
  }
  return { items, keys: accepted.map(({ externalId }) => externalId), entries };
}

async function readText(content: string, name: string) {
  const folder = await mkdtemp(join(tmpdir(), 'doleances-exports-'));
  try {
    await writeFile(join(folder, name), content);
    return await read(join(folder, name));
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe.skipIf(!existsSync(REVIEWS))('the samples of ../shared, as files', () => {
  test.each([
    ['google-business-profile.json', 3, { text: 'Comptoir lent', starsOfFive: 2 }],
    ['google-play.json', 3, { text: 'This is the best app ever!', starsOfFive: 5 }],
    ['apple-rss.json', 1, { starsOfFive: 1, author: { name: 'reshku' } }],
    ['app-store-connect.json', 1, { subject: 'Slow', text: 'Laggy', starsOfFive: 2 }],
    [
      'trustpilot.json',
      1,
      { text: 'Trois semaines sans nouvelles.', starsOfFive: 1, author: { email: 'john@example.com' } },
    ],
    ['facebook.json', 1, { text: 'Attente interminable', starsOfFive: 1, receivedAt: '2026-03-01T10:00:00.000Z' }],
    ['judgeme.json', 1, { subject: 'Great!', starsOfFive: 5, author: { name: 'Jane', email: 'jane@example.com' } }],
    ['skeepers.json', 1, { text: 'Livraison lente', starsOfFive: 2, receivedAt: '2026-03-01T12:00:00.000Z' }],
  ])('%s', async (name, count, first) => {
    const { items, entries } = await read(join(REVIEWS, name));
    expect(items).toHaveLength(count);
    expect(entries.every(({ ok }) => ok)).toBe(true);
    expect(items[0]).toMatchObject({ channel: 'review', direction: 'in', ...first });
  });

  test.each([
    ['zendesk-incremental.json', { text: 'The fire is very colorful.', subject: 'Help, my printer is on fire!' }],
    ['freshdesk.json', { text: '…', subject: 'Support needed', author: { name: null, email: 'rachel@example.com' } }],
    ['intercom.json', { text: 'Bonjour', author: { name: null, email: 'a@b.ca' } }],
    [
      'chatwoot-message_created.json',
      { text: 'Hi', receivedAt: '2020-03-03T13:05:57Z', author: { name: 'Paul', email: 'paul@exemple.ca' } },
    ],
  ])('%s', async (name, first) => {
    const { items } = await read(join(HELPDESK, name));
    expect(items[0]).toMatchObject({
      channel: 'helpdesk',
      direction: 'in',
      threadKey: expect.stringMatching(/\d/),
      ...first,
    });
  });

  test('all of them are listed here', () => {
    expect(readdirSync(REVIEWS)).toHaveLength(9);
  });
});

test('a whole page of reviews on one line, or one review a line, are the same reviews', async () => {
  const review = (id: number) => ({
    reviewId: `r${id}`,
    starRating: 'ONE',
    comment: 'Lent',
    createTime: '2026-03-01T10:00:00Z',
  });
  const [one, two] = [review(1), review(2)];
  const whole = await readText(JSON.stringify({ reviews: [one, two], totalReviewCount: 2 }), 'avis.json');
  const pretty = await readText(JSON.stringify({ reviews: [one, two] }, null, 2), 'avis.json');
  const list = await readText(JSON.stringify([one, two]), 'avis.json');
  const lines = await readText(`${JSON.stringify(one)}\n${JSON.stringify(two)}\n`, 'avis.jsonl');
  expect(whole.keys).toEqual(['google r1', 'google r2']);
  for (const other of [pretty, list, lines]) expect(other.keys).toEqual(whole.keys);
});

test('the same number on two sites is two reviews', async () => {
  const judge = { id: 12, title: 'Non', body: 'Déchiré', rating: 1, reviewer: { name: 'Jane' } };
  const pilot = {
    id: '12',
    stars: 1,
    text: 'Déchiré',
    createdAt: '2026-03-01T10:00:00Z',
    consumer: { displayName: 'J' },
  };
  expect((await readText(JSON.stringify([judge, pilot]), 'avis.json')).keys).toEqual(['judge.me 12', 'trustpilot 12']);
});

test('complaints of our own form may stand in a list too; what is none is listed', async () => {
  const { items, entries } = await readText(
    '[{"id":"a1","text":"Déçu","date":"2026-03-03"}, 7, {"x":1}]',
    'plaintes.json',
  );
  expect(items).toMatchObject([{ externalId: 'a1', text: 'Déçu', receivedAt: '2026-03-03T12:00:00Z' }]);
  expect(entries.slice(1)).toEqual([
    { ok: false, where: 'object 2', reason: 'it is not a JSON object' },
    { ok: false, where: 'object 3', reason: '"text" is missing or empty' },
  ]);
});

test('a ticket with its conversation: the customer wrote, the agent answered, the note is not read as a complaint', async () => {
  const ticket = {
    id: 7,
    subject: 'Livraison',
    description: 'Où est mon colis?',
    requester: { id: 1, name: 'Luc Roy', email: 'luc@ex.ca' },
    requester_id: 1,
    created_at: '2026-03-01T10:00:00Z',
    updated_at: '2026-03-04T10:00:00Z',
    status: 'open',
    comments: [
      { id: 70, author_id: 1, body: 'Où est mon colis?', public: true, created_at: '2026-03-01T10:00:00Z' },
      {
        id: 71,
        author_id: 9,
        body: '<p>Je vous rappelle mardi.</p>',
        public: true,
        created_at: '2026-03-02T10:00:00Z',
      },
      { id: 72, author_id: 9, body: 'Client pénible', public: false, created_at: '2026-03-02T11:00:00Z' },
      { id: 73, author_id: 1, body: 'Toujours rien.', public: true, created_at: '2026-03-04T10:00:00Z' },
    ],
    satisfaction_rating: { score: 'bad', comment: 'Jamais rappelé' },
  };
  const { items } = await readText(JSON.stringify(ticket), 'billets.jsonl');
  expect(items.map(({ direction, text, noiseHint }) => [direction, text, noiseHint])).toEqual([
    ['in', 'Où est mon colis?', null],
    ['out', 'Je vous rappelle mardi.', null],
    ['in', 'Client pénible', 'internal'],
    ['in', 'Toujours rien.', null],
    ['in', 'Jamais rappelé', null],
  ]);
  expect(items[1]).toMatchObject({ inReplyTo: 'ticket 7', recipient: { name: 'Luc Roy', email: 'luc@ex.ca' } });
  expect(items[4]?.starsOfFive).toBe(1);
  expect(new Set(items.map(({ threadKey }) => threadKey))).toEqual(new Set(['ticket 7']));
});

test.each([
  ['constructor', '{"constructor":{"reviewId":1},"text":"Déçu"}'],
  ['__proto__', '{"__proto__":{"reviewId":"x","starRating":"ONE"},"text":"Déçu"}'],
])('a key named %s steers nothing', async (_, line) => {
  expect((await readText(line, 'x.jsonl')).items).toMatchObject([{ text: 'Déçu', channel: 'file' }]);
});
