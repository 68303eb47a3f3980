import type { RefusedEntry } from '../files/file-entry.ts';
import type { SweptPage, SweptReview } from './sweep.ts';

/** Reads each review of a page; what is no review is listed with its place, `null` is left out. */
export function readPage(
  given: readonly unknown[],
  read: (review: unknown, where: string) => SweptReview | RefusedEntry | null,
): Pick<SweptPage, 'reviews' | 'refused'> {
  const reviews: SweptReview[] = [];
  const refused: RefusedEntry[] = [];
  for (const [at, review] of given.entries()) {
    const one = read(review, `review ${at + 1} of its page`);
    if (one === null) continue;
    if ('ok' in one) refused.push(one);
    else reviews.push(one);
  }
  return { reviews, refused };
}
