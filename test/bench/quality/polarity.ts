import { readItem } from '@doleances/core';
import type { Figure } from './figure.ts';
import { itemOf, plainContext, rowsOf } from './shared-data.ts';

type Review = { readonly id: string; readonly text: string; readonly rating: number };

/**
 * Whether reviews of one or two stars are read as complaints and those of four or five are not, from the words alone.
 * Three stars are neither. Errors were looked at in every second review; the others are held out.
 */
export function polarityFigures(showError: ((line: string) => void) | null): readonly Figure[] {
  const rows = rowsOf<Review>('insurance_reviews_fr_2016_2020.jsonl');
  if (rows === null) return [];
  const context = plainContext();
  const judged = rows.map(({ id, text, rating }, place) => {
    const { kind } = readItem(itemOf(id, text, 'review'), context).signals;
    const isRight = (kind === 'complaint') === rating <= 2;
    const part = place % 2 === 0 ? ('tuned' as const) : ('held out' as const);
    if (!isRight && rating !== 3 && part === 'tuned') showError?.(`${rating} stars, ${kind}: ${text.slice(0, 300)}`);
    return { rating, isRight, part };
  });
  return (['tuned', 'held out'] as const).flatMap((part): Figure[] => {
    const own = judged.filter((one) => one.part === part && one.rating !== 3);
    const share = (some: typeof own) => some.filter(({ isRight }) => isRight).length / some.length;
    const low = own.filter(({ rating }) => rating <= 2);
    const high = own.filter(({ rating }) => rating >= 4);
    const set = 'insurance_reviews_fr';
    return [
      { set, part, what: 'polarity: accuracy', value: share(own), goal: 0.92, cases: own.length },
      { set, part, what: 'polarity: stars ≤ 2 recognised', value: share(low), goal: null, cases: low.length },
      { set, part, what: 'polarity: stars ≥ 4 recognised', value: share(high), goal: null, cases: high.length },
    ];
  });
}
