import { TAKEN_IN_TURN_MAX, themeLawFrom } from '@doleances/core';
import { stageOf } from '../running/stage.ts';
import { FEW_SAMPLE_SUBJECT, RANK_SUBJECT } from '../themes/subjects.ts';
import type { NewHome } from '../themes/told-in-turn.ts';

type Loaded = {
  readonly isSample: boolean;
  readonly homes: readonly NewHome[];
  /** Complaints to be grouped one by one, because there are many now. */
  readonly homeless: readonly string[];
};

/** More than wait where a collection stops being small; the others stay until they are read again. */
const HOMELESS_MAX = 4 * TAKEN_IN_TURN_MAX;

/** Puts the grievances of a small collection in their themes, all that came since the last time at once. */
export const groupFew = stageOf<Loaded, Loaded>({
  name: 'group',
  leaseSeconds: 15,
  isSingleWriter: true,
  async load(subjectId, { store, firm, themeMaps }) {
    const isSample = subjectId === FEW_SAMPLE_SUBJECT;
    const [{ map }, events] = await Promise.all([themeMaps.find(firm), store.listThemeEvents()]);
    const homes = map === null ? await themeMaps.inTurn.find(isSample, firm, themeLawFrom(events)) : null;
    const homeless = homes === null ? await store.listHomelessComplaints(isSample, HOMELESS_MAX) : [];
    return { isSample, homes: homes ?? [], homeless };
  },
  decide: (loaded) => loaded,
  async save({ isSample, homes, homeless }, tx) {
    if (homes.length > 0) await tx.ring('rank', RANK_SUBJECT);
    await tx.saveHomes(isSample, homes);
    for (const id of homeless) await tx.ring('group', id);
  },
});
