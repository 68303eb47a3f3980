import {
  CORRECTIONS_LEARNT_MAX,
  type Correction,
  type Learned,
  learnCorrections,
  NOTHING_LEARNED,
  type ReadingContext,
} from '@doleances/core';
import type { Store } from '@doleances/store';

export type Lessons = {
  /** A complaint's own corrections, and what all corrections taught up to this very moment. */
  findFor(
    complaintId: string,
    reading: ReadingContext,
  ): Promise<{ readonly own: readonly Correction[]; readonly learned: Learned }>;
};

type Known = { readonly mark: string; readonly lexicon: ReadingContext['lexicon']; readonly learned: Learned };

/**
 * What was learnt is kept until another correction is there, from whichever process, or one was erased: each reading
 * asks for the mark of the corrections, and learns again when it changed.
 */
export function openLessons(store: Store): Lessons {
  let known: Known | null = null;
  let learning: Promise<Known> | null = null;
  const learn = async (mark: string, { lexicon }: ReadingContext): Promise<Known> => {
    const corrections = await store.listCorrections(CORRECTIONS_LEARNT_MAX);
    const before = known?.lexicon === lexicon ? known.learned : NOTHING_LEARNED;
    const learned = corrections.length === 0 ? NOTHING_LEARNED : learnCorrections(corrections, lexicon, before);
    known = { mark, lexicon, learned };
    return known;
  };
  return {
    async findFor(complaintId, reading) {
      const { own, mark } = await store.findCorrections(complaintId, CORRECTIONS_LEARNT_MAX);
      const isFresh = (one: Known | null): one is Known => one?.mark === mark && one.lexicon === reading.lexicon;
      while (!isFresh(known) && learning !== null) await learning.catch(() => null);
      if (isFresh(known)) return { own, learned: known.learned };
      // One lesson for all who ask at once.
      const begun = learn(mark, reading).finally(() => {
        learning = null;
      });
      learning = begun;
      return { own, learned: (await begun).learned };
    },
  };
}
