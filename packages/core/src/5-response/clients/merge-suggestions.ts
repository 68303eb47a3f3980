import { nameKeyFor } from '../../3-themes/client-key.ts';
import type { Country } from '../../firm/firm.ts';
import { phoneKeyFor } from '../../firm/phone-key.ts';

export type MergeCandidate = {
  readonly clientKey: string;
  readonly name: string | null;
  readonly phone: string | null;
};

/** Two clients who may be one; a person decides. */
export type MergeSuggestion = {
  readonly clientKey: string;
  readonly into: string;
  /** The same number weighs more than the same name, which namesakes bear. */
  readonly why: 'same_phone' | 'same_name';
};

const SUGGESTED_MAX = 50;

/**
 * Clients who share a number, or a name of two words or more. Of two, the one that the firm's list knows stays, else the
 * one heard of last.
 *
 * @param candidates The last heard of first.
 */
export function mergeSuggestions(candidates: readonly MergeCandidate[], country: Country): readonly MergeSuggestion[] {
  const suggestions = [
    ...alikeBy(candidates, 'same_phone', ({ phone }) => (phone === null ? null : phoneKeyFor(phone, country))),
    ...alikeBy(candidates, 'same_name', ({ name }) => (name === null ? null : fullNameOf(name))),
  ];
  const seen = new Set<string>();
  return suggestions
    .filter(({ clientKey, into }) => {
      const pair = [clientKey, into].toSorted().join('\n');
      return !seen.has(pair) && seen.add(pair);
    })
    .slice(0, SUGGESTED_MAX);
}

function fullNameOf(name: string): string | null {
  const key = nameKeyFor(name);
  return key?.includes(' ') ? key : null;
}

function alikeBy(
  candidates: readonly MergeCandidate[],
  why: MergeSuggestion['why'],
  markOf: (candidate: MergeCandidate) => string | null,
): readonly MergeSuggestion[] {
  const groups = new Map<string, string[]>();
  for (const candidate of candidates) {
    const mark = markOf(candidate);
    if (mark !== null) groups.set(mark, [...(groups.get(mark) ?? []), candidate.clientKey]);
  }
  return [...groups.values()].flatMap((keys) => {
    const into = keys.find((key) => key.startsWith('cli_')) ?? keys[0];
    return into === undefined ? [] : keys.filter((key) => key !== into).map((clientKey) => ({ clientKey, into, why }));
  });
}
