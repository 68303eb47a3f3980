import { randomFrom } from '../../src/3-themes/space/random.ts';
import { MEANING_DIMENSIONS } from '../../src/text/meaning-rows.ts';
import { addTo, dot, type Matrix, matrixOf, rowOf } from '../meaning/matrix.ts';
import { type Stepper, stepperFor } from './steps.ts';

/** A telling as it is learnt from. */
export type Lesson = {
  readonly issue: number;
  /** What its words mean, some of them left out: nobody tells all. */
  readonly meaningOf: (isKept: () => boolean) => Float32Array;
  readonly scenes: Float32Array;
};
export type Learnt = { readonly turn: Matrix; readonly issues: Matrix };

/** Settings were chosen with a fifth of the issues left out, and on the streams that may be looked at. */
const PASSES = 6;
const BATCH = 64;
const RATE = 0.001;
/** The rate falls to a fifth of it in the last pass. */
const RATE_FALL = 0.8;
const SHARPNESS = 12;
const SCENES_SHARE = 0.7;
const WORDS_LEFT_OUT = 0.3;
const SCENES_LEFT_OUT = 0.3;
const SEED = 1;

/**
 * Learns a turn of meaning and scenes, and where each issue lies, such that tellings come to lie nearest to their own
 * issue (softmax over cosines, by Adam).
 *
 * @param isRival Whether one issue may count against another: two of one kind in two files may be the same trouble.
 */
export function learn(
  lessons: readonly Lesson[],
  issueCount: number,
  isRival: (a: number, b: number) => boolean,
): Learnt {
  const numbers = Array.from({ length: issueCount }, (_, issue) => issue);
  const rivals = numbers.map((own) => numbers.filter((issue) => issue === own || isRival(issue, own)));
  const random = randomFrom(SEED);
  const columns = MEANING_DIMENSIONS + (lessons[0]?.scenes.length ?? 0);
  const turn = matrixOf(columns, columns);
  for (let row = 0; row < columns; row += 1) rowOf(turn, row)[row] = row < MEANING_DIMENSIONS ? 1 : SCENES_SHARE;
  const learnt = { turn, issues: firstPlaces(lessons, turn, issueCount) };
  const steppers = { turn: stepperFor(turn), issues: stepperFor(learnt.issues) };
  const order = lessons.map((_, place) => place);
  for (let pass = 0; pass < PASSES; pass += 1) {
    shuffle(order, random);
    const rate = RATE * (1 - (RATE_FALL * pass) / PASSES);
    for (let start = 0; start < order.length; start += BATCH) {
      const batch = order.slice(start, start + BATCH).flatMap((place) => lessons[place] ?? []);
      learnFrom(batch, learnt, { steppers, random, rate, rivals });
    }
  }
  return learnt;
}

type Learning = {
  readonly steppers: Readonly<Record<keyof Learnt, Stepper>>;
  readonly random: () => number;
  readonly rate: number;
  /** Of each issue, those that count against it, and itself. */
  readonly rivals: readonly (readonly number[])[];
};

function firstPlaces(lessons: readonly Lesson[], turn: Matrix, issueCount: number): Matrix {
  const issues = matrixOf(issueCount, turn.columns);
  for (const { issue, meaningOf, scenes } of lessons) {
    const place = turned(
      turn,
      inputOf(
        meaningOf(() => true),
        scenes,
      ),
    );
    addTo(rowOf(issues, issue), place, 1 / lengthOf(place));
  }
  for (let issue = 0; issue < issueCount; issue += 1) toLengthOne(rowOf(issues, issue));
  return issues;
}

function learnFrom(batch: readonly Lesson[], learnt: Learnt, { steppers, random, rate, rivals }: Learning): void {
  const { turn, issues } = learnt;
  for (const lesson of batch) {
    const meaning = lesson.meaningOf(() => random() >= WORDS_LEFT_OUT);
    const input = inputOf(meaning, random() >= SCENES_LEFT_OUT ? lesson.scenes : null);
    const place = turned(turn, input);
    const length = lengthOf(place);
    if (length === 0) continue;
    const unit = place.map((value) => value / length);
    const pulls = pullsOn(unit, lesson.issue, { issues, rivals });
    const pull = new Float64Array(turn.columns);
    for (const [issue, strength] of pulls) {
      const own = rowOf(issues, issue);
      const factor = (SHARPNESS * strength) / batch.length;
      addTo(pull, own, factor);
      const along = dot(unit, own);
      const gradient = steppers.issues.gradientOf(issue);
      addTo(gradient, unit, factor);
      addTo(gradient, own, -factor * along);
    }
    addTo(pull, unit, -dot(unit, pull));
    input.forEach((value, row) => {
      if (value !== 0) addTo(steppers.turn.gradientOf(row), pull, value / length);
    });
  }
  steppers.turn.step(rate);
  steppers.issues.step(rate);
  for (let issue = 0; issue < issues.rows; issue += 1) toLengthOne(rowOf(issues, issue));
}

/** Weaker ones move nothing. */
const PULL_MIN = 1e-4;

/** How likely each issue seems from a place, less the truth. */
function pullsOn(
  unit: Float64Array,
  own: number,
  { issues, rivals }: { readonly issues: Matrix } & Pick<Learning, 'rivals'>,
): (readonly [issue: number, strength: number])[] {
  const odds: [issue: number, strength: number][] = [];
  let whole = 0;
  for (const issue of rivals[own] ?? []) {
    const one = Math.exp(SHARPNESS * (dot(unit, rowOf(issues, issue)) - 1));
    whole += one;
    odds.push([issue, one]);
  }
  return odds
    .map(([issue, one]) => [issue, one / whole - (issue === own ? 1 : 0)] as const)
    .filter(([, strength]) => Math.abs(strength) >= PULL_MIN);
}

function inputOf(meaning: Float32Array, scenes: Float32Array | null): Float64Array {
  const input = new Float64Array(MEANING_DIMENSIONS + (scenes?.length ?? 0));
  input.set(meaning);
  if (scenes !== null) input.set(scenes, MEANING_DIMENSIONS);
  return input;
}

function turned(turn: Matrix, input: Float64Array): Float64Array {
  const place = new Float64Array(turn.columns);
  input.forEach((value, row) => {
    if (value !== 0) addTo(place, rowOf(turn, row), value);
  });
  return place;
}

const lengthOf = (vector: Float64Array): number => Math.sqrt(dot(vector, vector));

function toLengthOne(vector: Float64Array): void {
  const length = lengthOf(vector) || 1;
  vector.forEach((value, place) => {
    vector[place] = value / length;
  });
}

/** Fisher and Yates. */
function shuffle(order: number[], random: () => number): void {
  for (let place = order.length - 1; place > 0; place -= 1) {
    const other = Math.floor(random() * (place + 1));
    const [a, b] = [order[place] ?? 0, order[other] ?? 0];
    order[place] = b;
    order[other] = a;
  }
}
