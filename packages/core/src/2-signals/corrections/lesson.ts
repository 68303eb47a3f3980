import type { Correction } from './correction.ts';
import type { TextFeatures } from './features.ts';
import { type LinearModel, linearModelFrom } from './linear-model.ts';
import { type Space, spaceFrom, type Vector, vectorIn } from './space.ts';

/** What the corrections of one field teach: labelled texts to compare with, and weights once there are enough. */
export type Lesson = {
  readonly space: Space;
  readonly labels: readonly Label[];
  /** Values in the order of their first label. */
  readonly values: readonly string[];
  /** For each feature the labels that hold it, so that a text is compared with those alone that share a word. */
  readonly holders: readonly Holders[];
  /** Places of each value's labels. */
  readonly members: readonly (readonly number[])[];
  /** Where each value's labels lie taken together. */
  readonly centres: readonly Centre[];
  /** Trained when first asked for, since many a correction is followed by another; `null` under five labels of a value. */
  readonly weights: () => Weights | null;
};

export type Label = {
  readonly correction: Correction;
  readonly value: number;
  readonly vector: Vector;
  /** Stems that say something, everyday words left out. */
  readonly telling: ReadonlySet<string>;
  readonly understood: number;
};

export type Centre = {
  /** Length of the sum of the labels' vectors. */
  readonly length: number;
  /** The sum of their meanings, of length one, and its length before. */
  readonly meaning: Float32Array;
  readonly meant: number;
};

type Holders = { readonly labels: Int32Array; readonly weights: Float64Array };

/** Classes are the values with enough labels, by their number among all; the last class is any other value. */
export type Weights = {
  readonly model: LinearModel;
  readonly classes: readonly number[];
  /** Of each class of the model. */
  readonly centres: readonly Centre[];
};

/** Under five labels of a value its weights would learn the labels by heart; their neighbours say as much. */
const LABELS_FOR_WEIGHTS = 5;

export const tellingOf = ({ words }: TextFeatures): ReadonlySet<string> =>
  new Set([...words].flatMap(([stem, { isEveryday }]) => (isEveryday ? [] : [stem])));

type LabelledText = { readonly correction: Correction; readonly features: TextFeatures };

export function lessonFrom(texts: readonly LabelledText[]): Lesson {
  const space = spaceFrom(texts.map(({ features }) => features));
  const values = [...new Set(texts.map(({ correction }) => correction.is))];
  const numberOf = new Map(values.map((value, number) => [value, number]));
  const labels = texts.map(
    ({ correction, features }): Label => ({
      correction,
      value: numberOf.get(correction.is) ?? 0,
      vector: vectorIn(space, features),
      telling: tellingOf(features),
      understood: features.understood,
    }),
  );
  const members = values.map((): number[] => []);
  for (const [place, { value }] of labels.entries()) members[value]?.push(place);
  let trained: Weights | null | undefined;
  return {
    space,
    labels,
    values,
    holders: holdersFrom(labels, space.numbers.size),
    members,
    centres: centresOf(labels, values.length, ({ value }) => value),
    weights: () => {
      trained ??= weightsFrom(labels, values.length, space.numbers.size);
      return trained;
    },
  };
}

function holdersFrom(labels: readonly Label[], features: number): readonly Holders[] {
  const holders = Array.from({ length: features }, () => ({ labels: [] as number[], weights: [] as number[] }));
  labels.forEach(({ vector }, place) => {
    vector.features.forEach((feature, at) => {
      holders[feature]?.labels.push(place);
      holders[feature]?.weights.push(vector.weights[at] ?? 0);
    });
  });
  return holders.map((one) => ({ labels: Int32Array.from(one.labels), weights: Float64Array.from(one.weights) }));
}

function centresOf<One extends Label>(labels: readonly One[], count: number, of: (one: One) => number): Centre[] {
  const members = Array.from({ length: count }, (): One[] => []);
  for (const label of labels) members[of(label)]?.push(label);
  return members.map(centreOf);
}

function centreOf(labels: readonly Label[]): Centre {
  const sums = new Map<number, number>();
  const meaning = new Float32Array(labels[0]?.vector.meaning.length ?? 0);
  for (const { vector } of labels) {
    vector.features.forEach((feature, at) => {
      sums.set(feature, (sums.get(feature) ?? 0) + (vector.weights[at] ?? 0));
    });
    for (let at = 0; at < meaning.length; at += 1) {
      meaning[at] = (meaning[at] ?? 0) + (vector.meaning[at] ?? 0) * vector.meaningShare;
    }
  }
  const words = Math.sqrt([...sums.values()].reduce((sum, weight) => sum + weight * weight, 0));
  const meant = Math.sqrt(meaning.reduce((sum, value) => sum + value * value, 0));
  return { length: Math.hypot(words, meant) || 1, meaning: meaning.map((value) => value / (meant || 1)), meant };
}

/** One class is no choice: there must be two, or one and labels of other values. */
function weightsFrom(labels: readonly Label[], values: number, features: number): Weights | null {
  const counts = Array.from({ length: values }, () => 0);
  for (const { value } of labels) counts[value] = (counts[value] ?? 0) + 1;
  const classes = counts.flatMap((count, value) => (count >= LABELS_FOR_WEIGHTS ? [value] : []));
  const hasOthers = counts.some((count) => count > 0 && count < LABELS_FOR_WEIGHTS);
  const wanted = classes.length + (hasOthers ? 1 : 0);
  if (classes.length === 0 || wanted < 2) return null;
  const classOf = new Map(classes.map((value, at) => [value, at]));
  const examples = labels.map((label) => ({ ...label, class: classOf.get(label.value) ?? classes.length }));
  const centres = centresOf(examples, wanted, (one) => one.class);
  return { model: linearModelFrom(examples, features, wanted), classes, centres };
}
