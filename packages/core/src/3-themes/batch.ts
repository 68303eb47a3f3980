import { type ComparedText, duplicateOf } from './duplicates.ts';
import { BAND_COUNT, bandHashOf, isEmpty } from './minhash.ts';
import { authorBandsOf } from './same-author.ts';

/** Earlier texts looked at per band; enough to find a copy, few enough for a flood of identical mail. */
const CANDIDATES_PER_KEY_MAX = 8;
/** Hash and place share one float of 53 bits: 32 for the hash, 21 for the place. */
const PLACE_BITS = 2 ** 21;

/**
 * Finds the duplicates of a whole collection, as comparing each message on arrival would.
 *
 * Linear but for one sort a band: only texts that share a band or an author's key are compared.
 *
 * @param texts In order of arrival, ids unique, `duplicateOf` null; at most two million.
 * @returns For each text the id of its first telling, or `null`.
 */
export function duplicatesAmong(texts: readonly ComparedText[]): readonly (string | null)[] {
  const candidates = candidatesFrom(texts);
  const compared: ComparedText[] = [];
  return texts.map((text, place) => {
    const earlier = [...(candidates.get(place) ?? [])].flatMap((other) => compared[other] ?? []);
    const found = duplicateOf(text, earlier);
    compared.push(found === null ? text : { ...text, duplicateOf: found });
    return found;
  });
}

type Candidates = Map<number, Set<number>>;

function candidatesFrom(texts: readonly ComparedText[]): Candidates {
  const candidates: Candidates = new Map();
  for (let band = 0; band < BAND_COUNT; band += 1) addBandCandidates(texts, band, candidates);
  addAuthorCandidates(texts, candidates);
  return candidates;
}

/** Sorting (hash, place) puts texts of one band side by side without a map of three million entries. */
function addBandCandidates(texts: readonly ComparedText[], band: number, candidates: Candidates): void {
  const keys = new Float64Array(texts.length);
  for (const [place, { signature }] of texts.entries()) {
    keys[place] = isEmpty(signature) ? Number.POSITIVE_INFINITY : bandHashOf(signature, band) * PLACE_BITS + place;
  }
  keys.sort();
  for (let index = 1; index < keys.length; index += 1) {
    const key = keys[index] ?? 0;
    if (key === Number.POSITIVE_INFINITY) break;
    const hash = Math.floor(key / PLACE_BITS);
    for (let back = index - 1; back >= 0 && index - back <= CANDIDATES_PER_KEY_MAX; back -= 1) {
      const other = keys[back] ?? 0;
      if (Math.floor(other / PLACE_BITS) !== hash) break;
      addCandidate(candidates, key % PLACE_BITS, other % PLACE_BITS);
    }
  }
}

function addAuthorCandidates(texts: readonly ComparedText[], candidates: Candidates): void {
  const byKey = new Map<bigint, number[]>();
  for (const [place, { author }] of texts.entries()) {
    for (const key of authorBandsOf(author)) {
      const known = byKey.get(key) ?? [];
      for (const other of known) addCandidate(candidates, place, other);
      byKey.set(key, [...known.slice(1 - CANDIDATES_PER_KEY_MAX), place]);
    }
  }
}

function addCandidate(candidates: Candidates, place: number, other: number): void {
  const known = candidates.get(place);
  if (known === undefined) candidates.set(place, new Set([other]));
  else known.add(other);
}
