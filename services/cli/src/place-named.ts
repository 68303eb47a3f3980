import type { Terminal } from './terminal/terminal.ts';
import { printable } from './terminal/wrap.ts';

/** A place as the firm writes it; `null` where it has none of that name. A firm that told no places takes any. */
export function placeNamed(
  asked: string | null,
  known: readonly { readonly id: string; readonly name: string }[],
): { readonly name: string | undefined } | null {
  if (asked === null || known.length === 0) return { name: asked ?? undefined };
  const bare = (text: string): string => text.trim().toLowerCase();
  return known.find(({ id, name }) => bare(name) === bare(asked) || bare(id) === bare(asked)) ?? null;
}

/** The places asked for, as the firm writes them; what to say where it has none of one name. */
export function placesNamed(
  asked: readonly string[],
  known: readonly { readonly id: string; readonly name: string }[],
  language: Terminal['language'],
): { readonly names: readonly string[] } | { readonly refused: string } {
  // Where no place is known nobody answers for one.
  const named = (place: string) => (known.length === 0 ? undefined : placeNamed(place, known)?.name);
  const found = asked.map((place) => ({ place, name: named(place) }));
  const lost = found.find(({ name }) => name === undefined);
  if (lost === undefined) return { names: found.flatMap(({ name }) => name ?? []) };
  return { refused: noSuchPlace(lost.place, known, language) };
}

export function noSuchPlace(
  asked: string,
  known: readonly { readonly name: string }[],
  language: Terminal['language'],
): string {
  const [place, names] = [printable(asked), known.map(({ name }) => name).join(', ')];
  return language === 'fr'
    ? `« ${place} » n’est pas un endroit de l’entreprise ; il y a : ${names}.`
    : `“${place}” is no place of the firm; there are: ${names}.`;
}
