import { type Firm, MAPPED_TEXTS_MIN, type ThemeMap, toldFrom } from '@doleances/core';
import type { Store } from '@doleances/store';
import type { FirmContext } from '../running/stage.ts';
import { mapInThread } from './theme-map-thread.ts';
import { openToldInTurn, type ToldInTurn } from './told-in-turn.ts';

/** The map to group by, if the collection is large enough for one, and who should be grouped again by it. */
type Mapped = { readonly map: ThemeMap | null; readonly waiting: readonly string[] };
export type ThemeMaps = {
  find(firm: FirmContext): Promise<Mapped>;
  /** What groups a collection too small for a map. */
  readonly inTurn: ToldInTurn;
};

/** A map serves until there are half as many grievances again: a million of them were mapped some twenty times. */
const GROWTH = 1.5;
/** Counting costs a look at the index; a map that is some groupings late does no harm. */
const GROUPINGS_BETWEEN_LOOKS = 50;
/** More than are compared, since copies of one text count once. */
const GRIEVANCES_LISTED_MAX = 4_000;
/** Those without a theme of their own that get another chance with each map. */
const WAITING_MAX = 2_000;
const NOBODY: readonly string[] = [];

type Known = { readonly nextCount: number; readonly map: ThemeMap | null };

/**
 * Keeps the map of a process. Grouping has one writer, so no two processes group by different maps at once; what was put
 * in a theme that two clients told of stays there whatever later maps say.
 */
export function openThemeMaps(store: Store, onFailure: (error: unknown) => void = () => {}): ThemeMaps {
  let known: Known = { nextCount: MAPPED_TEXTS_MIN, map: null };
  let groupings = 0;
  const look = async (firm: Firm, isStarting: boolean): Promise<Mapped> => {
    const count = await store.countThemed(known.nextCount);
    if (count < known.nextCount) return { map: known.map, waiting: NOBODY };
    const [rows, founded] = await Promise.all([store.listMappable(GRIEVANCES_LISTED_MAX), store.listFoundedThemeIds()]);
    const told = rows.map(({ theme, quote, ...message }) => toldFrom({ quote, theme }, message));
    const map = await mapInThread({ firm, told, founded: new Set(founded) });
    const total = await store.countThemed(Number.MAX_SAFE_INTEGER);
    known = { nextCount: Math.ceil(total * GROWTH), map };
    // A process that starts maps what was mapped before: nobody waits for that.
    const isNew = map !== null && !isStarting;
    return { map, waiting: isNew ? await store.listWaitingComplaints(WAITING_MAX) : NOBODY };
  };
  return {
    inTurn: openToldInTurn(store),
    async find({ firm }) {
      const isDue = groupings % GROUPINGS_BETWEEN_LOOKS === 0;
      groupings += 1;
      const kept: Mapped = { map: known.map, waiting: NOBODY };
      if (!isDue) return kept;
      return look(firm, groupings === 1).catch((error: unknown) => {
        onFailure(error);
        return kept;
      });
    },
  };
}
