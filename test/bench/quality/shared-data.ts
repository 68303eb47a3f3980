import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Firm, type Item, type ReadingContext, readingContextFor } from '@doleances/core';

/** Labelled data live beside the repository; where they are missing there is nothing to measure. */
export const SHARED = fileURLToPath(new URL('../../../../shared', import.meta.url));

/** The rows of one labelled set; `null` where it is not on this machine. */
export function rowsOf<Row>(file: string): readonly Row[] | null {
  const path = `${SHARED}/data/${file}`;
  if (!existsSync(path)) return null;
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}

export const NOBODY: Firm = {
  name: 'Une entreprise',
  country: 'FR',
  region: null,
  locale: 'fr-FR',
  timeZone: 'Europe/Paris',
  currency: 'EUR',
  locations: [],
  staff: [],
  products: [],
  conditions: [],
  escalationContacts: [],
  reportRecipients: [],
};

/** How a firm reads that has told nothing about itself. */
export function plainContext(): ReadingContext {
  return readingContextFor(NOBODY);
}

export function itemOf(id: string, text: string, channel: Item['channel']): Item {
  return {
    externalId: id,
    channel,
    direction: 'in',
    receivedAt: '2026-01-05T12:00:00Z',
    subject: null,
    text,
    author: { name: null, email: null },
    location: null,
    starsOfFive: null,
    inReplyTo: null,
    threadKey: null,
    noiseHint: null,
  };
}
