import type { Item } from './item.ts';

/** An e-mail that says these words, from nobody in particular. */
export const itemOf = (text: string, given: Partial<Item> = {}): Item => ({
  externalId: 'x',
  channel: 'email',
  direction: 'in',
  receivedAt: '2026-03-02T15:00:00Z',
  subject: null,
  text,
  author: { name: null, email: null },
  location: null,
  starsOfFive: null,
  inReplyTo: null,
  threadKey: null,
  noiseHint: null,
  ...given,
});
