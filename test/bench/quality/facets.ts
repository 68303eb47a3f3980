import { type MineDocument, mine } from '@doleances/core';
import type { Figure } from './figure.ts';
import { itemOf, NOBODY, rowsOf } from './shared-data.ts';
import { vMeasure } from './v-measure.ts';

type Labelled = { readonly id: string; readonly text: string; readonly label: string };
type Tweet = { readonly id: string; readonly text: string; readonly labels: { readonly negativereason: string } };
type Sentence = {
  readonly id: string;
  readonly text: string;
  readonly labels: { readonly negative_aspects: readonly string[] };
};

/** The facet that each complaint is mostly about, its first. */
function facetsOf(document: MineDocument): readonly string[] {
  return document.complaints.map(({ grievances }) => grievances[0]?.facet ?? 'none');
}

type Pair = { readonly label: string; readonly group: string };

/** Our facets are finer than most labels: each stands for the label it is met with most, in the half looked at. */
function labelsOfFacets(pairs: readonly Pair[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { group, label } of pairs) {
    const of = counts.get(group) ?? new Map<string, number>();
    counts.set(group, of.set(label, (of.get(label) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([group, of]) => [group, [...of].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? group] as const),
  );
}

/**
 * How well the facet of a complaint agrees with a label, without any training on the set: V-measure of the facet named
 * first against the label, as it stands and with each facet mapped to one label. Errors were looked at in every second
 * message, which is also where the mapping comes from.
 */
function figuresOf(set: string, rows: readonly Labelled[], goal: number): readonly Figure[] {
  const items = rows.map(({ id, text }) => itemOf(id, text, 'file'));
  const facets = facetsOf(mine({ items, replies: [], firm: NOBODY, clients: [], assumeComplaints: true }));
  const pairs = rows.map(({ label }, at): Pair => ({ label, group: facets[at] ?? 'none' }));
  const half = (rest: number): readonly Pair[] => pairs.filter((_, at) => at % 2 === rest);
  const labels = labelsOfFacets(half(0));
  const mapped = half(1).map(({ label, group }): Pair => ({ label, group: labels.get(group) ?? group }));
  const figure = (part: Figure['part'], what: string, of: readonly Pair[]): Figure => ({
    set,
    part,
    what,
    value: vMeasure(of),
    goal,
    cases: of.length,
  });
  return [
    figure('tuned', 'facet: V-measure', half(0)),
    figure('held out', 'facet: V-measure', half(1)),
    figure('held out', 'facet, each mapped to one label: V-measure', mapped),
  ];
}

export function facetFigures(): readonly Figure[] {
  const sentences = rowsOf<Sentence>('semeval16_fr_train.jsonl')?.flatMap(({ id, text, labels }) => {
    const [label, ...others] = labels.negative_aspects;
    return label === undefined || others.length > 0 ? [] : [{ id, text, label }];
  });
  const tweets = rowsOf<Tweet>('airline.jsonl')?.map(({ id, text, labels }) => ({
    id,
    text,
    label: labels.negativereason,
  }));
  return [
    ...(sentences === undefined ? [] : figuresOf('semeval16_fr, one negative opinion', sentences, 0.35)),
    ...(tweets === undefined ? [] : figuresOf('airline', tweets, 0.4)),
  ];
}
