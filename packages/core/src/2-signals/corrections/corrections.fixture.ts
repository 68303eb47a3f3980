import { itemOf } from '../../1-complaint/item.fixture.ts';
import type { Item } from '../../1-complaint/item.ts';
import { DEFAULT_FIRM } from '../../firm/default-firm.ts';
import { readingContextFor } from '../context.ts';
import type { Reading } from '../read.ts';
import type { Grievance, Signals } from '../signals.ts';
import { type CorrectedGrievances, correctedGrievances, unknownGrievance } from './corrected-grievances.ts';
import type { Correction } from './correction.ts';
import { learnCorrections } from './learn.ts';
import { readWithCorrections } from './read-with-corrections.ts';

export const CONTEXT = readingContextFor(DEFAULT_FIRM);

let nextId = 0;

/** A correction of the whole of another message; ids grow with each call, as in the database. */
export function correctionOf(given: Partial<Correction> & Pick<Correction, 'text' | 'field' | 'is'>): Correction {
  nextId += 1;
  return {
    id: nextId,
    complaintId: `cmp_${nextId}`,
    span: given.field === 'kind' ? null : { start: 0, end: given.text.length },
    language: 'fr',
    was: 'other',
    at: new Date('2026-03-01T09:00:00Z'),
    ...given,
  };
}

const teachingOf = (corrections: readonly Correction[]) => ({
  own: corrections.filter(({ complaintId }) => complaintId === 'cmp_own'),
  learned: learnCorrections(corrections, CONTEXT.lexicon),
  themeOf: ({ facet }: Grievance) => `thm_${facet}`,
});

/** Reads a message where these corrections were made before; those of `cmp_own` are its own. */
export function readAfter(corrections: readonly Correction[], text: string, given: Partial<Item> = {}): Reading {
  return readWithCorrections(itemOf(text, given), CONTEXT, teachingOf(corrections));
}

type Given = Partial<Pick<Signals, 'criticalReasons' | 'language'>> & {
  /** Words that follow, in which nothing was read. */
  readonly unseen?: string;
};

/** Corrects a reading in which each of the `words` is one grievance that the rules did not know, of severity 2. */
export function correctedAfter(
  corrections: readonly Correction[],
  words: readonly string[],
  { criticalReasons = [], language = 'fr', unseen = '' }: Given = {},
): CorrectedGrievances {
  const text = [...words, unseen].join(' ');
  const grievances = words.map((quote) => {
    const start = text.indexOf(quote);
    return unknownGrievance({ start, end: start + quote.length }, quote);
  });
  const signals = { criticalReasons, language, grievances };
  return correctedGrievances(text, signals, { ...teachingOf(corrections), lexicon: CONTEXT.lexicon });
}
