import { dot } from '../../text/vector.ts';
import { addTimes, newPoints, type Points, pointAt, toLengthOne } from './points.ts';

/** The middle of each group, one long; a point of group −1 belongs to none. */
export function centresOf(points: Points, groups: Int32Array, count: number): Points {
  const centres = newPoints(count, points.dimensions);
  for (const [place, group] of groups.entries()) {
    if (group >= 0) addTimes(pointAt(centres, group), pointAt(points, place), 1);
  }
  for (let group = 0; group < count; group += 1) toLengthOne(pointAt(centres, group));
  return centres;
}

export function nearestCentre(
  centres: Points,
  point: Float32Array,
): { readonly place: number; readonly nearness: number } {
  let place = -1;
  let nearness = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < centres.count; at += 1) {
    const near = dot(pointAt(centres, at), point);
    if (near > nearness) {
      place = at;
      nearness = near;
    }
  }
  return { place, nearness };
}

const PASSES_MAX = 4;

/** Lets each point go to the nearest middle, a few times. */
export function refined(points: Points, groups: Int32Array): Int32Array {
  let now = groups;
  for (let pass = 0; pass < PASSES_MAX; pass += 1) {
    const count = now.reduce((most, group) => Math.max(most, group + 1), 0);
    const centres = centresOf(points, now, count);
    const next = now.map((_, place) => nearestCentre(centres, pointAt(points, place)).place);
    const isStill = next.every((group, place) => group === now[place]);
    now = next;
    if (isStill) break;
  }
  return now;
}
