import {
  CORRECTIONS_LEARNT_MAX,
  type Correction,
  type Learned,
  learnCorrections,
  NOTHING_LEARNED,
  type ReadingContext,
  survivorOf,
  type ThemeLaw,
  themeLawFrom,
  withoutWithdrawn,
} from '@doleances/core';
import type { Store } from '@doleances/store';

export type Lessons = {
  /** A complaint's own corrections that hold, and what people taught and did to themes up to this very moment. */
  findFor(complaintId: string, reading: ReadingContext): Promise<Taught>;
};

type Taught = { readonly own: readonly Correction[]; readonly learned: Learned; readonly law: ThemeLaw };

type Known = {
  readonly law: ThemeLaw;
  readonly mark: string;
  readonly lexicon: ReadingContext['lexicon'];
  readonly learned: Learned;
};

/**
 * What was learnt is kept until another correction is there, from whichever process, or one was erased: each reading
 * asks for the mark of the corrections, and learns again when it changed.
 */
export function openLessons(store: Store): Lessons {
  let known: Known | null = null;
  let learning: Promise<Known> | null = null;
  const learn = async (mark: string, { lexicon }: ReadingContext): Promise<Known> => {
    const [given, events] = await Promise.all([store.listCorrections(CORRECTIONS_LEARNT_MAX), store.listThemeEvents()]);
    const law = themeLawFrom(events);
    const corrections = given.map((one) => ofToday(one, law));
    const before = known?.lexicon === lexicon ? known.learned : NOTHING_LEARNED;
    const learned = corrections.length === 0 ? NOTHING_LEARNED : learnCorrections(corrections, lexicon, before);
    known = { mark, lexicon, learned, law };
    return known;
  };
  return {
    async findFor(complaintId, reading) {
      const { own: said, mark } = await store.findCorrections(complaintId, CORRECTIONS_LEARNT_MAX);
      const own = withoutWithdrawn(said);
      const isFresh = (one: Known | null): one is Known => one?.mark === mark && one.lexicon === reading.lexicon;
      while (!isFresh(known) && learning !== null) await learning.catch(() => null);
      if (isFresh(known)) return { own, learned: known.learned, law: known.law };
      // One lesson for all who ask at once.
      const begun = learn(mark, reading).finally(() => {
        learning = null;
      });
      learning = begun;
      const { learned, law } = await begun;
      return { own, learned, law };
    },
  };
}

/** What a grievance was taken for, as its theme is called since a merge: then the same mistake is known again. */
function ofToday<T extends Correction>(correction: T, law: ThemeLaw): T {
  if (correction.field !== 'theme' || correction.was === null) return correction;
  return { ...correction, was: survivorOf(law, correction.was as `thm_${string}`) };
}
