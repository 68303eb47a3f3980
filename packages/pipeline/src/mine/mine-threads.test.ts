import { DEFAULT_FIRM, type Item, mine } from '@doleances/core';
import { expect, test } from 'vitest';
import { readInThreads } from './mine-threads.ts';

const SENTENCES = [
  'Le four de la cuisine ne chauffe plus depuis samedi.',
  'Personne ne m’a rappelé, on m’avait promis vendredi.',
  'You charged me twice for the same room.',
  'Je demande le remboursement de 45 $.',
  'The guard was rude to my mother.',
];

const items: readonly Item[] = Array.from({ length: 450 }, (_, place) => ({
  externalId: `m${place}`,
  channel: 'email',
  direction: 'in',
  receivedAt: new Date(Date.UTC(2026, 0, 5) + place * 3_600_000).toISOString(),
  subject: null,
  text: `${SENTENCES[place % 5]} ${SENTENCES[(place * 3 + 1) % 5]} Dossier ${place}.`,
  author: { name: null, email: `c${place % 400}@courriel.example` },
  location: null,
  starsOfFive: null,
  inReplyTo: null,
  threadKey: null,
  noiseHint: null,
}));

test('a run read by two threads is the run read by one, and tells how far it is', async () => {
  const run = { items, replies: [], firm: DEFAULT_FIRM, clients: [] };
  const steps: number[] = [];
  const told = await readInThreads(
    { ...run, onProgress: (done: number) => steps.push(done) },
    { processors: 2, messagesMin: 400 },
  );
  if (told === null) throw new Error('it was not read by threads');
  expect(mine({ ...run, told })).toEqual(mine(run));
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  expect(steps.at(-1)).toBe(items.length);
});

test('a handful of messages is read where it is', async () => {
  expect(await readInThreads({ items: items.slice(0, 20), firm: DEFAULT_FIRM }, { processors: 2 })).toBeNull();
});
