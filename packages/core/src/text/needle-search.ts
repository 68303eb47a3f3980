import { SIGNS, SIGNS_COUNT } from './signs.ts';

/** Finds which of many lists of needles have one in a text, in one pass over it. */
export type NeedleSearch = {
  /** Numbers needed for a row of bits, one bit a list. */
  readonly rowLength: number;
  /** Sets, in a row, the bits of the lists that have a needle in the text, and clears the others. */
  readonly note: (text: string, row: Int32Array) => void;
};

const ROOT = 0;

/** A state is what has been read of some needles; `next` has its follower for each sign, `ends` the lists that end there. */
type Tree = { readonly next: Int32Array; readonly ends: (number[] | undefined)[] };
type Lists = readonly (readonly string[] | null)[];

/** Far fewer states than `next` can number: the patterns of the program have some thousands. */
function treeOf(lists: Lists): Tree {
  const listsOf = new Map<string, number[]>();
  lists.forEach((needles, list) => {
    for (const needle of needles ?? []) {
      const known = listsOf.get(needle);
      if (known === undefined) listsOf.set(needle, [list]);
      else known.push(list);
    }
  });
  const letters = [...listsOf.keys()].reduce((sum, { length }) => sum + length, 0);
  const tree: Tree = { next: new Int32Array((letters + 1) * SIGNS_COUNT), ends: [undefined] };
  for (const [needle, those] of listsOf) tree.ends[stateAfter(tree, needle)] = those;
  return { next: tree.next.slice(0, tree.ends.length * SIGNS_COUNT), ends: tree.ends };
}

function stateAfter({ next, ends }: Tree, needle: string): number {
  let state = ROOT;
  for (let at = 0; at < needle.length; at += 1) {
    const place = state * SIGNS_COUNT + (SIGNS[needle.charCodeAt(at)] ?? 0);
    if (next[place] === ROOT) next[place] = ends.push(undefined) - 1;
    state = next[place] ?? ROOT;
  }
  return state;
}

/** Where no needle goes on, the longest end of what was read that begins one does; what ends there ends here too. */
function closeTree({ next, ends }: Tree): void {
  const fallback = ends.map(() => ROOT);
  const states = [ROOT];
  for (const state of states) {
    const shorter = fallback[state] ?? ROOT;
    if (state !== ROOT) ends[state] = joined(ends[state], ends[shorter]);
    for (let sign = 0; sign < SIGNS_COUNT; sign += 1) {
      const place = state * SIGNS_COUNT + sign;
      const follower = next[place] ?? ROOT;
      const otherwise = state === ROOT ? ROOT : (next[shorter * SIGNS_COUNT + sign] ?? ROOT);
      if (follower === ROOT) next[place] = otherwise;
      else {
        fallback[follower] = otherwise;
        states.push(follower);
      }
    }
  }
}

const joined = (some: number[] | undefined, others: number[] | undefined): number[] | undefined =>
  some === undefined ? others : others === undefined ? some : [...new Set([...some, ...others])];

/**
 * Makes the search of A. Aho and M. Corasick, "Efficient string matching", 1975.
 *
 * @param lists Of needles, none empty; `null` for a list that is noted in every text.
 */
export function needleSearchFrom(lists: Lists): NeedleSearch {
  const tree = treeOf(lists);
  closeTree(tree);
  const rowLength = Math.ceil(lists.length / 32);
  const always = new Int32Array(rowLength);
  lists.forEach((needles, list) => {
    if (needles === null) set(always, list);
  });
  // Half the size of what it was made in: the less memory the search runs over, the faster it is.
  const next = Uint16Array.from(tree.next);
  const isEnd = Uint8Array.from(tree.ends, (ending) => (ending === undefined ? 0 : 1));
  const ends = tree.ends.map((ending) => (ending === undefined ? undefined : Uint16Array.from(ending)));
  return {
    rowLength,
    note: (text, noted) => {
      noted.set(always);
      let state = ROOT;
      for (let at = 0; at < text.length; at += 1) {
        state = next[state * SIGNS_COUNT + (SIGNS[text.charCodeAt(at)] ?? 0)] ?? ROOT;
        if (isEnd[state] === 1) setAll(noted, ends[state]);
      }
    },
  };
}

function set(row: Int32Array, list: number): void {
  row[list >> 5] = (row[list >> 5] ?? 0) | (1 << (list & 31));
}

function setAll(row: Int32Array, lists: Uint16Array | undefined): void {
  if (lists === undefined) return;
  for (let at = 0; at < lists.length; at += 1) set(row, lists[at] ?? 0);
}
