import { conceptOf, DEFAULT_FIRM, NO_LAW, readingContextFor, type Theme, themeFor } from '@doleances/core';
import type { ToldRow, ToldWords } from '@doleances/store';
import { expect, test } from 'vitest';
import type { FirmContext } from './stage.ts';
import { openToldInTurn } from './told-in-turn.ts';

const firm = { reading: readingContextFor(DEFAULT_FIRM) } as unknown as FirmContext;
const { facets } = firm.reading.lexicon;
const DAY_MS = 86_400_000;

const TOLD = [
  ['hotel-wifi', 'Le wifi coupe toutes les dix minutes et aucune page ne charge.'],
  ['parking', 'Le parking était complet malgré la réservation.'],
  ['other', 'The video froze twice on Sunday.'],
  ['hotel-room-noise', 'Impossible de dormir avec le bruit de la rue dans la chambre.'],
  ['hotel-wifi', 'La connexion coupe, aucune page ne charge.'],
  ['hotel-room-cleanliness', 'La chambre était sale, des cheveux dans la douche.'],
  ['other', 'Réveillés par camions et fourgons, encore.'],
  ['hotel-wifi', 'The connection dropped, the video froze and no page would load.'],
  ['hotel-room-cleanliness', 'Draps sales dans la chambre, inacceptable.'],
  ['other', 'Encore camions et fourgons, réveillés.'],
  ['parking', 'Aucune place de parking, on a tourné quarante minutes.'],
  ['hotel-room-noise', 'Du bruit toute la nuit, impossible de dormir.'],
] as const;

const wordsOf = (place: number): ToldWords => {
  const [facet, quote] = TOLD[place] ?? ['other', ''];
  return {
    ...{ id: `grv_${place}`, quote, start: 0, cleanText: quote, facet, location: null, product: null, movedTo: null },
    language: /\b(?:the|no)\b/iu.test(quote) ? 'en' : 'fr',
  };
};

/** A house that holds what was read so far, as its database would. */
function openHouse(changes: (row: ToldRow) => Partial<ToldRow> = () => ({})) {
  const homes = new Map<string, Theme>();
  const read = new Set<number>();
  let asked = 0;
  const inTurn = openToldInTurn({
    countTold: async () => read.size,
    listTold: async () =>
      [...read].map((place) => {
        const row: ToldRow = {
          ...{ id: `grv_${place}`, complaintId: `cmp_${place}`, version: '1', isHomeKnown: false },
          receivedAt: new Date(Date.UTC(2026, 3, 1) + place * DAY_MS),
          homeId: homes.get(`grv_${place}`)?.id ?? null,
        };
        return { ...row, ...changes(row) };
      }),
    async listToldWords(ids) {
      asked += ids.length;
      return ids.map((id) => wordsOf(Number(id.replace('grv_', ''))));
    },
    findThemes: async (ids) =>
      new Map([...homes.values()].flatMap((theme) => (ids.includes(theme.id) ? [[theme.id, theme]] : []))),
  });
  return {
    homes,
    wordsAsked: () => asked,
    forget: (place: number) => read.delete(place),
    async tell(...places: number[]) {
      for (const place of places) read.add(place);
      const found = (await inTurn.find(false, firm, NO_LAW)) ?? [];
      for (const { grievanceId, theme } of found) homes.set(grievanceId, theme);
      return found;
    },
    themes: () => TOLD.map((_, place) => homes.get(`grv_${place}`)?.id),
  };
}

const inOrder = TOLD.map((_, place) => place);

test('whatever the order in which complaints are read, their themes are those of the order of telling', async () => {
  const house = openHouse();
  await house.tell(...inOrder);
  const told = house.themes();
  expect(new Set(told).size).toBeLessThan(TOLD.length - 4);
  for (const order of [inOrder, inOrder.toReversed(), inOrder.map((place) => (place * 5 + 3) % TOLD.length)]) {
    const another = openHouse();
    for (const place of order) await another.tell(place);
    expect(another.themes()).toEqual(told);
  }
});

test('the words of each are read once, and looking again changes nothing', async () => {
  const house = openHouse();
  for (const place of inOrder) await house.tell(place);
  expect(await house.tell()).toEqual([]);
  expect(house.wordsAsked()).toBe(TOLD.length);
});

test('a theme that people know keeps its grievances, though what it is named after is gone or older ones come', async () => {
  const house = openHouse(({ id }) => ({ isHomeKnown: id === 'grv_4' || id === 'grv_7' }));
  await house.tell(0, 4, 7);
  const [wifi] = house.themes();
  house.forget(0);
  expect(await house.tell(2, 9)).not.toContainEqual(expect.objectContaining({ grievanceId: 'grv_7' }));
  expect(house.homes.get('grv_4')?.id).toBe(wifi);
  expect(wifi).toBe(themeFor(conceptOf({ facet: 'hotel-wifi', product: null, quote: '' }, facets), facets).id);
});
