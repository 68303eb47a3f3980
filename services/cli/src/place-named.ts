/** A place as the firm writes it; `null` where it has none of that name. A firm that told no places takes any. */
export function placeNamed(
  asked: string | null,
  known: readonly { readonly id: string; readonly name: string }[],
): { readonly name: string | undefined } | null {
  if (asked === null || known.length === 0) return { name: asked ?? undefined };
  const bare = (text: string): string => text.trim().toLowerCase();
  return known.find(({ id, name }) => bare(name) === bare(asked) || bare(id) === bare(asked)) ?? null;
}
