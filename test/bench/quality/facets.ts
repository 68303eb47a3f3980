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

/**
 * How well the facet of a complaint agrees with a label, without any training on the set: V-measure of the facet named
 * first against the label. Errors were looked at in every second message.
 */
function figuresOf(set: string, rows: readonly Labelled[], goal: number): readonly Figure[] {
  const items = rows.map(({ id, text }) => itemOf(id, text, 'file'));
  const facets = facetsOf(mine({ items, replies: [], firm: NOBODY, clients: [], assumeComplaints: true }));
  return (['tuned', 'held out'] as const).map((part): Figure => {
    const pairs = rows
      .map(({ label }, at) => ({ label, group: facets[at] ?? 'none', at }))
      .filter(({ at }) => (at % 2 === 0) === (part === 'tuned'));
    return { set, part, what: 'facet: V-measure', value: vMeasure(pairs), goal, cases: pairs.length };
  });
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
