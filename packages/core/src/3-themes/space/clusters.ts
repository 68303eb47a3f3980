import { refined } from './centres.ts';
import { graphFrom } from './graph.ts';
import { communitiesOf } from './louvain.ts';
import { neighboursOf, smoothed } from './neighbours.ts';
import type { Points } from './points.ts';

/** Neighbours that smooth a point, and that join it to others. */
const SMOOTH_NEIGHBOURS = 10;
const JOINED_NEIGHBOURS = 20;
/** In a bilingual collection 8 neighbours of the same language and 7 of the other. */
const BILINGUAL = { smooth: { count: 10, same: 5 }, joined: { count: 15, same: 8 } } as const;
/** Measured on half of the classes; finer in one language, since in two it would part the languages. */
const RESOLUTION = 11;
/** Long texts resemble each other more. */
const RESOLUTION_LONG = 0.5;
const RESOLUTION_BILINGUAL = 1.1;

/**
 * Finds which texts speak of one thing, without being told how many things there are.
 *
 * @param languages Given where two are told.
 * @returns A group for each point.
 */
export function clustersOf(
  points: Points,
  { languages, isLong }: { readonly languages: readonly string[] | null; readonly isLong: boolean },
): Int32Array {
  if (languages === null) {
    const even = smoothed(points, neighboursOf(points, { count: SMOOTH_NEIGHBOURS }));
    const graph = graphFrom(neighboursOf(even, { count: JOINED_NEIGHBOURS }), 'shared');
    return refined(even, communitiesOf(graph, isLong ? RESOLUTION_LONG : RESOLUTION));
  }
  const rulesOf = ({ count, same }: { readonly count: number; readonly same: number }) => ({
    count,
    same: { count: same, languages },
  });
  const even = smoothed(points, neighboursOf(points, rulesOf(BILINGUAL.smooth)));
  const graph = graphFrom(neighboursOf(even, rulesOf(BILINGUAL.joined)), 'nearness');
  return refined(even, communitiesOf(graph, RESOLUTION_BILINGUAL));
}
