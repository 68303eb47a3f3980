/** Right, found and wanted counts of one judgement; shares come from them. */
export type Tally = { hit: number; found: number; wanted: number };
export type Figures = Record<string, Tally>;

export function add(figures: Figures, name: string, part: Partial<Tally>): void {
  const tally = figures[name] ?? { hit: 0, found: 0, wanted: 0 };
  figures[name] = {
    hit: tally.hit + (part.hit ?? 0),
    found: tally.found + (part.found ?? 0),
    wanted: tally.wanted + (part.wanted ?? 0),
  };
}

/** An accuracy: every case is both found and wanted. */
export const check = (figures: Figures, name: string, isRight: boolean): void =>
  add(figures, name, { hit: isRight ? 1 : 0, found: 1, wanted: 1 });

/** A detection: precision and recall of a yes. */
export const detect = (figures: Figures, name: string, said: boolean, isTrue: boolean): void =>
  add(figures, name, { hit: said && isTrue ? 1 : 0, found: said ? 1 : 0, wanted: isTrue ? 1 : 0 });

export function summed(all: readonly Figures[]): Figures {
  const total: Figures = {};
  for (const figures of all) for (const [name, tally] of Object.entries(figures)) add(total, name, tally);
  return total;
}
