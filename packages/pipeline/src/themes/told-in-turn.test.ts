import { DEFAULT_FIRM, readingContextFor, type Theme, themeLawFrom } from '@doleances/core';
import type { Store } from '@doleances/store';
import { expect, test } from 'vitest';
import type { FirmContext } from '../running/stage.ts';
import { type NewHome, openToldInTurn } from './told-in-turn.ts';

const TRUCKS = [
  ['gas-and-co', 'Un camion au moteur allumé sous ma fenêtre à cinq heures, réveillés par le bruit.'],
  ['hotel-room-noise', 'Réveillés à cinq heures par le bruit d’un camion sous la fenêtre.'],
  ['hotel-room-noise', 'Le bruit des camions sous notre fenêtre, réveillés dès cinq heures.'],
  ['hotel-room-noise', 'Encore un camion, encore ce bruit sous la fenêtre à cinq heures.'],
].map(([facet, quote], place) => ({ id: `grv_${place}`, facet, quote }));

/** What the database holds of grievances and themes, written as the stage writes it. */
function collection() {
  const homes = new Map<string, string>();
  const themes = new Map<string, Theme>();
  let count = 0;
  const store = {
    countTold: async () => count,
    listTold: async () =>
      TRUCKS.slice(0, count).map(({ id }, place) => ({
        ...{ id, complaintId: `cmp_${id}`, version: '1', homeId: homes.get(id) ?? null, isHomeKnown: false },
        receivedAt: new Date(Date.UTC(2026, 4, 1 + place)),
      })),
    listToldWords: async (ids: readonly string[]) =>
      TRUCKS.filter(({ id }) => ids.includes(id)).map((one) => ({
        ...{ ...one, cleanText: one.quote, start: 0, language: 'fr', location: null, product: null, movedTo: null },
      })),
    findThemes: async (ids: readonly string[]) =>
      new Map(ids.flatMap((id) => (themes.has(id) ? [[id, themes.get(id)] as const] : []))),
  } as unknown as Store;
  const save = (found: readonly NewHome[] | null) => {
    for (const { grievanceId, theme, isRenamed } of found ?? []) {
      homes.set(grievanceId, theme.id);
      if (isRenamed || !themes.has(theme.id)) themes.set(theme.id, theme);
    }
    return found ?? [];
  };
  const tell = (told: number) => {
    count = told;
  };
  return { store, save, tell, themes };
}

test('a theme takes the name that its grievances ask for once they do, and is told so once', async () => {
  const { store, save, tell, themes } = collection();
  const firm = { firm: DEFAULT_FIRM, reading: readingContextFor(DEFAULT_FIRM) } as unknown as FirmContext;
  const inTurn = openToldInTurn(store);
  const look = async () => save(await inTurn.find(false, firm, themeLawFrom([])));
  tell(1);
  const [first] = await look();
  expect(first).toMatchObject({ isRenamed: false });
  tell(TRUCKS.length);
  const named = firm.reading.lexicon.facets.get('hotel-room-noise')?.label;
  expect((await look()).filter(({ isRenamed }) => isRenamed)).toMatchObject([{ theme: { id: first?.theme.id } }]);
  expect([...themes.values()].map(({ label }) => label)).toEqual([named]);
  expect(await look()).toEqual([]);
  expect(save(await openToldInTurn(store).find(false, firm, themeLawFrom([])))).toEqual([]);
});
