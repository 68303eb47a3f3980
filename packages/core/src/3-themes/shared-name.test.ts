import { expect, test } from 'vitest';
import type { Facet } from '../2-signals/lexicon/facet.ts';
import { themeFor } from './concept.ts';
import { readGrievance } from './likeness.ts';
import { sharedNameOf } from './shared-name.ts';

const NOISE = { label: { fr: 'Bruit dans la chambre', en: 'Room noise' }, target: 'place' } as unknown as Facet;
const FACETS = new Map([['hotel-room-noise', NOISE]]);
const FOUNDED = themeFor({ facet: 'other', product: null }, FACETS);

const TRUCKS = readGrievance({
  ...{
    id: 'grv_0',
    messageId: 'cmp_0',
    receivedAt: new Date(0),
    start: 0,
    language: 'fr',
    location: null,
    product: null,
  },
  quote: 'Le bruit des camions sous la fenêtre de la chambre, réveillés dès cinq heures.',
  context: 'Le bruit des camions sous la fenêtre de la chambre, réveillés dès cinq heures.',
  ...{ theme: FOUNDED, keptIn: null, isOfStaff: false },
}).quote;

/** Members told at these places, all of trucks before dawn. */
const membersAt = (...locations: (string | null)[]) =>
  locations.map((location) => ({
    location,
    theme: themeFor({ facet: 'hotel-room-noise', product: null }, FACETS),
    issues: TRUCKS,
  }));

const nameOf = (locations: (string | null)[], taken: readonly string[]) =>
  sharedNameOf(FOUNDED, membersAt(...locations), { facets: FACETS, isTaken: (label) => taken.includes(label) }).label
    .fr;

test('of two themes that ask for one name the second says its place, or is numbered', () => {
  expect(nameOf(['Laval', 'Laval', 'Laval'], [])).toBe('Bruit dans la chambre');
  expect(nameOf(['Laval', 'Laval', 'Laval', null], ['Bruit dans la chambre'])).toBe('Bruit dans la chambre – Laval');
  expect(nameOf(['Laval', 'Redu', 'Laval'], ['Bruit dans la chambre'])).toBe('Bruit dans la chambre (2)');
  expect(nameOf([null, null, null], ['Bruit dans la chambre', 'Bruit dans la chambre (2)'])).toBe(
    'Bruit dans la chambre (3)',
  );
});
