/** Something that was done, and what it takes back if it does. Of two, the larger id is the newer. */
type Undoable = { readonly id: number; readonly undoes?: number };

/** Ids of the deeds that hold: not undone, or whose undoing was undone. */
export function standingIds(deeds: readonly Undoable[]): ReadonlySet<number> {
  const undone = new Set<number>();
  const standing = new Set<number>();
  for (const { id, undoes } of deeds.toSorted((a, b) => b.id - a.id)) {
    if (undone.has(id)) continue;
    standing.add(id);
    if (undoes !== undefined) undone.add(undoes);
  }
  return standing;
}
