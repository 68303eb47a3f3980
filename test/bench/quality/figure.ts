/** One measured figure of one set. */
export type Figure = {
  readonly set: string;
  /** Which part was measured: what rules were tuned on, or what nobody looked at. */
  readonly part: 'tuned' | 'held out' | 'all';
  readonly what: string;
  readonly value: number;
  /** The figure asked for; `null` where none is. */
  readonly goal: number | null;
  /** How many cases the figure rests on. */
  readonly cases: number;
};

/** A line a figure, in columns, goals beside. */
export function printFigures(title: string, figures: readonly Figure[]): void {
  if (figures.length === 0) return;
  const wide = Math.max(...figures.map(({ what }) => what.length));
  const named = Math.max(...figures.map(({ set }) => set.length));
  console.log(`\n${title}`);
  for (const { set, part, what, value, goal, cases } of figures) {
    const mark = goal === null ? '' : ` ${value >= goal ? 'reached' : 'short of'} ${goal.toFixed(3)}`;
    console.log(
      `  ${set.padEnd(named)}  ${part.padEnd(8)}  ${what.padEnd(wide)}  ${value.toFixed(3)}  n ${String(cases).padStart(5)} ${mark}`,
    );
  }
}
