import type { LikelyIssues } from './issues/issue-reader.ts';
import { type ComparedGrievance, likenessOf, type ReadGrievance, readGrievance } from './likeness.ts';

/** How like grievances are, each pair compared once. */
export type Likenesses = {
  /** The number of a grievance; one that changed since is another. */
  slotOf(grievance: ComparedGrievance): number;
  /** `likenessOf` two of them, by their numbers; 0 of one to itself. */
  between(a: number, b: number): number;
  /** What the quote of a grievance may be a telling of. */
  issuesOf(slot: number): LikelyIssues;
  size(): number;
};

const NO_ISSUES: LikelyIssues = { issues: [], strengths: [] };

/** Holds four bytes a pair: 1.3 MB for 800. */
export function openLikenesses(): Likenesses {
  const slots = new Map<string, number>();
  /** Of the very objects that were given before, which need not be read. */
  const known = new WeakMap<ComparedGrievance, number>();
  const read: ReadGrievance[] = [];
  /** Of each to each before it. */
  const rows: Float32Array[] = [];
  const slotFor = (grievance: ComparedGrievance): number => {
    const key = keyOf(grievance);
    const slot = slots.get(key);
    if (slot !== undefined) return slot;
    const one = readGrievance(grievance);
    rows.push(Float32Array.from(read, (other) => likenessOf(one, other)));
    slots.set(key, read.length);
    return read.push(one) - 1;
  };
  return {
    slotOf(grievance) {
      const slot = known.get(grievance) ?? slotFor(grievance);
      known.set(grievance, slot);
      return slot;
    },
    issuesOf: (slot) => read[slot]?.quote ?? NO_ISSUES,
    size: () => read.length,
    between: (a, b) => (a === b ? 0 : ((a > b ? rows[a]?.[b] : rows[b]?.[a]) ?? 0)),
  };
}

/** All that likeness is made of. */
function keyOf({ id, theme, product, location, language, quote, context }: ComparedGrievance): string {
  return JSON.stringify([id, theme.id, product, location, language, quote, context]);
}
