import type { Firm, Product, StaffMember } from '../firm/firm.ts';
import { tokensFrom } from '../text/tokens.ts';

/** A name of the firm's lists as folded words in a row. */
export type Name<Of> = { readonly words: readonly string[]; readonly of: readonly Of[] };

export type FirmWords = {
  /** By first word, the longest name first. */
  readonly staff: ReadonlyMap<string, readonly Name<StaffMember>[]>;
  readonly products: ReadonlyMap<string, readonly Name<Product>[]>;
};

const TITLES = new Set(['m', 'mr', 'mme', 'mlle', 'monsieur', 'madame', 'ms', 'mrs', 'mister']);
/** Initials ("J.", "St") are no names by themselves. */
const INITIALS_MAX = 2;

function wordsOf(name: string): string[] {
  return tokensFrom(name).map(({ folded }) => folded);
}

/** A person answers to the whole name, the aliases, the first name and the family name. */
function namesOf({ name, aliases }: StaffMember): string[][] {
  const whole = wordsOf(name);
  const parts = whole.filter((word) => !TITLES.has(word) && word.length > INITIALS_MAX);
  return [whole, ...aliases.map(wordsOf), ...parts.map((part) => [part])].filter((words) => words.length > 0);
}

function indexed<Of>(pairs: readonly { readonly words: readonly string[]; readonly of: Of }[]) {
  const byPhrase = new Map<string, { words: readonly string[]; of: Of[] }>();
  for (const { words, of } of pairs) {
    const key = words.join(' ');
    const known = byPhrase.get(key);
    if (known === undefined) byPhrase.set(key, { words, of: [of] });
    else if (!known.of.includes(of)) known.of.push(of);
  }
  const byFirst = new Map<string, Name<Of>[]>();
  for (const name of byPhrase.values()) {
    const first = name.words[0] ?? '';
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), name].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return byFirst;
}

export function firmWordsFrom(firm: Firm): FirmWords {
  const plural = (words: readonly string[]) => [...words.slice(0, -1), `${words.at(-1) ?? ''}s`];
  return {
    staff: indexed(firm.staff.flatMap((of) => namesOf(of).map((words) => ({ words, of })))),
    products: indexed(
      firm.products.flatMap((of) =>
        [of.name, ...of.aliases]
          .map(wordsOf)
          .filter((words) => words.length > 0)
          .flatMap((words) => [
            { words, of },
            { words: plural(words), of },
          ]),
      ),
    ),
  };
}

/** The longest name that begins at each token; overlapping shorter ones are left out. */
export function namesIn<Of>(
  index: ReadonlyMap<string, readonly Name<Of>[]>,
  folded: readonly string[],
): readonly { readonly first: number; readonly last: number; readonly of: readonly Of[] }[] {
  const found: { first: number; last: number; of: readonly Of[] }[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    const names = index.get(folded[at] ?? '');
    const name = names?.find(({ words }) => words.every((word, offset) => folded[at + offset] === word));
    if (name === undefined) continue;
    found.push({ first: at, last: at + name.words.length - 1, of: name.of });
    at += name.words.length - 1;
  }
  return found;
}
