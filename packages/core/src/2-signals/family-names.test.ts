import { expect, test } from 'vitest';
import type { Item } from '../1-complaint/item.ts';
import { DEFAULT_FIRM } from '../firm/default-firm.ts';
import { readingContextFor } from './context.ts';
import { readItem } from './read.ts';

const itemOf = (text: string): Item => ({
  externalId: '1',
  channel: 'email',
  direction: 'in',
  receivedAt: '2026-03-02T10:00:00Z',
  subject: null,
  text,
  author: { name: null, email: null },
  location: null,
  starsOfFive: null,
  inReplyTo: null,
  threadKey: null,
  noiseHint: null,
});

test.each(['Nathalie Brisebois', 'Marie Boisvert', 'Luc Lavallée'])(
  'the name %s under a question is no complaint',
  (name) => {
    const { signals } = readItem(
      itemOf(`Bonjour, quels sont vos horaires ?\n${name}`),
      readingContextFor(DEFAULT_FIRM),
    );
    expect(signals.kind).toBe('question');
    expect(signals.grievances).toEqual([]);
  },
);
