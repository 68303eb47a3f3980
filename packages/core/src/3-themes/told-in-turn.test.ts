import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Facet } from '../2-signals/lexicon/facet.ts';
import { conceptOf, themeFor } from './concept.ts';
import type { ComparedGrievance } from './likeness.ts';
import { themesInTurn } from './told-in-turn.ts';

const NO_FACETS = new Map();
const DAY_MS = 86_400_000;

type Told = { readonly quote: string; readonly facet?: string; readonly location?: string; readonly message?: string };

/** One a day, in the order given. */
function grievancesOf(told: readonly Told[]): ComparedGrievance[] {
  return told.map(({ quote, facet = 'other', location = null, message }, day) => ({
    id: `grv_${day}`,
    messageId: message ?? `cmp_${day}`,
    receivedAt: new Date(Date.UTC(2026, 3, 1) + day * DAY_MS),
    quote,
    start: 0,
    context: quote,
    language: /\b(?:the|our|was|my)\b/u.test(quote) ? 'en' : 'fr',
    location,
    product: null,
    theme: themeFor(conceptOf({ quote, facet, product: null }, NO_FACETS), NO_FACETS),
    keptIn: null,
    isOfStaff: quote.includes('Tyler'),
  }));
}

function themesOf(grievances: readonly ComparedGrievance[]): readonly (string | undefined)[] {
  const themes = themesInTurn(grievances, NO_FACETS);
  return grievances.map(({ id }) => themes.get(id)?.id);
}

const STREAM: readonly Told[] = [
  { quote: 'Le réseau coupe toutes les dix minutes et aucune page ne charge.', facet: 'internet' },
  { quote: 'Facture reçue avec une ligne que personne ne comprend.', facet: 'invoice' },
  { quote: 'The connection dropped and the video froze, no page would load.' },
  { quote: 'Impossible de télécharger un fichier, la connexion coupe sans arrêt.', facet: 'slow' },
  { quote: 'Il y avait des cheveux dans la douche et de la poussière partout.', facet: 'dirt' },
  { quote: 'Le signal du routeur coupe, la vidéo fige, la page ne charge jamais.' },
];

test('tellings of one trouble meet, in both languages and whatever facet was read in them', () => {
  const [french, invoice, english, slow, dirt, router] = themesOf(grievancesOf(STREAM));
  expect([english, slow, router]).toEqual([french, french, french]);
  expect(new Set([french, invoice, dirt]).size).toBe(3);
});

test('what is told later moves nobody who is in company', () => {
  const all = grievancesOf(STREAM);
  const atOnce = themesOf(all);
  for (let told = 1; told < all.length; told += 1) {
    const known = themesOf(all.slice(0, told));
    const moved = known.filter((id, place) => id !== atOnce[place]);
    expect(moved.filter((id) => known.indexOf(id) !== known.lastIndexOf(id))).toEqual([]);
  }
});

const NETWORK: readonly Told[] = [
  { quote: 'Le réseau coupe toutes les dix minutes et aucune page ne charge.', facet: 'internet' },
  { quote: 'On Sunday the film froze and my tablet was slow.', facet: 'slow' },
  { quote: 'La connexion coupe, aucune page ne charge.', facet: 'internet' },
  { quote: 'The connection dropped, the video froze and no page would load.', facet: 'internet' },
  { quote: 'La vidéo fige, la connexion coupe, la page ne charge jamais.', facet: 'internet' },
];

test('who was alone joins those who came since, but where a person made something of the theme', () => {
  const all = grievancesOf(NETWORK);
  const [network, alone] = themesOf(all.slice(0, 2));
  expect(alone).not.toBe(network);
  expect(themesOf(all)).toEqual(all.map(() => network));
  const held = all.map((one, place) => (place === 1 ? { ...one, keptIn: one.theme } : one));
  expect(themesOf(held)[1]).toBe(alone);
});

test('the order in which grievances are given plays no part', () => {
  const all = grievancesOf(STREAM);
  const themes = new Map(all.map(({ id }, place) => [id, themesOf(all)[place]]));
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (given) => {
      expect(themesOf(given)).toEqual(given.map(({ id }) => themes.get(id)));
    }),
    { numRuns: 20 },
  );
});

test('two grievances of one message are two troubles, unless one facet names both', () => {
  const quote = 'La connexion coupe, aucune page ne charge.';
  const [first, second] = themesOf(
    grievancesOf([
      { quote, facet: 'internet', message: 'cmp_one' },
      { quote: `${quote} Encore.`, facet: 'slow', message: 'cmp_one' },
    ]),
  );
  expect(first).not.toBe(second);
  const [one, again] = themesOf(
    grievancesOf([
      { quote, facet: 'internet', message: 'cmp_one' },
      { quote: `${quote} Encore.`, facet: 'internet', message: 'cmp_one' },
    ]),
  );
  expect(one).toBe(again);
});

test('two troubles that one facet names are two themes, each with a name of its own', () => {
  const grievances = grievancesOf([
    {
      quote: 'Le camion du livreur décharge ses palettes sous la fenêtre à cinq heures.',
      facet: 'noise',
      location: 'A',
    },
    { quote: 'La fête sur la terrasse, la musique et les chansons jusqu’à une heure.', facet: 'noise', location: 'B' },
  ]);
  const themes = themesInTurn(grievances, NO_FACETS);
  const [trucks, party] = grievances.map(({ id }) => themes.get(id));
  expect(trucks?.id).not.toBe(party?.id);
  expect(trucks?.label).not.toEqual(party?.label);
});

test('a grievance that names nothing waits without a theme until another joins it', () => {
  const strange: Told = { quote: 'Réveillés par camions et fourgons, encore.' };
  const [alone] = themesOf(grievancesOf([strange]));
  expect(alone).toBe(themeFor({ facet: 'other', product: null }, NO_FACETS).id);
  const [first, second] = themesOf(grievancesOf([strange, { quote: 'Encore camions et fourgons, réveillés.' }]));
  expect(first).toBe(second);
  expect(first).not.toBe(alone);
});

const NOISE = { label: { fr: 'Bruit dans la chambre', en: 'Room noise' }, target: 'place' } as unknown as Facet;
const GAS = { label: { fr: 'Odeur de gaz', en: 'Smell of gas' }, target: 'product' } as unknown as Facet;
const FACETS = new Map([
  ['hotel-room-noise', NOISE],
  ['gas-and-co', GAS],
]);

test('a theme is named by what most of its grievances are, and keeps the id of the first', () => {
  const trucks = [
    { quote: 'Un camion au moteur allumé sous ma fenêtre à cinq heures, réveillés par le bruit.', facet: 'gas-and-co' },
    { quote: 'Réveillés à cinq heures par le bruit d’un camion sous la fenêtre.', facet: 'hotel-room-noise' },
    { quote: 'Le bruit des camions sous notre fenêtre, réveillés dès cinq heures.', facet: 'hotel-room-noise' },
    { quote: 'Woken at five by the noise of a truck under our window.', facet: 'hotel-room-noise' },
  ];
  const told = grievancesOf(trucks);
  const first = themesInTurn(told.slice(0, 1), FACETS).get('grv_0');
  const themes = told.map(({ id }) => themesInTurn(told, FACETS).get(id));
  expect(new Set(themes.map((theme) => theme?.id))).toEqual(new Set([first?.id]));
  expect(themes.map((theme) => theme?.label.en)).toEqual(trucks.map(() => 'Room noise'));
  expect(themes[0]?.target).toBe('place');
});

test('no theme is named by words that name somebody of the staff', () => {
  const told = grievancesOf([
    { quote: 'Tyler sighed and called it our problem.' },
    { quote: 'Tyler sighed again and called it our problem.' },
    { quote: 'Réveillés par camions et fourgons, encore.' },
    { quote: 'Encore camions et fourgons, réveillés.' },
  ]);
  const themes = themesInTurn(told, NO_FACETS);
  expect(told.map(({ id }) => themes.get(id)?.label.en)).toEqual([
    'A member of staff',
    'A member of staff',
    'Réveillés par camions et fourgons, encor…',
    'Réveillés par camions et fourgons, encor…',
  ]);
});
