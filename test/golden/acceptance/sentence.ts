import { type Item, type Reading, readItem, readingContextFor } from '@doleances/core';
import { expect } from 'vitest';
import { CLERK, FIRM } from './firm.ts';

/** One acceptance sentence of the requirements, as `sentences.json` writes it. */
export type Sentence = {
  readonly id: string;
  readonly speaker: string;
  readonly text: string;
  readonly expect: Expectation;
};

/** What a sentence may be expected to give, in the words of the requirements; `words.ts` has ours. */
export type Expectation = {
  readonly [Key in keyof MessageExpectation]?: MessageExpectation[Key];
} & { readonly [Key in keyof PromiseExpectation]?: PromiseExpectation[Key] } & {
  readonly [Key in keyof FigureExpectation]?: FigureExpectation[Key];
};

export type MessageExpectation = {
  readonly complaint: boolean;
  readonly kind: string;
  readonly aspects: readonly string[];
  readonly demand: { readonly kind: string; readonly percent?: number };
  readonly demandImplied: string;
  readonly severity: number;
  readonly severityAtLeast: number;
  readonly mixed: boolean;
  readonly irony: boolean;
  readonly language: string;
  readonly repeat: number | true;
  readonly alert: boolean;
  readonly critical: boolean;
  readonly reasons: readonly string[];
  readonly hiddenFrom: readonly string[];
  readonly staff: { readonly resolved: boolean; readonly role: string };
  readonly personLabel: null;
  readonly priorContactClaimed: number;
  readonly leakIfUnmatched: boolean;
  readonly statusChase: boolean;
  readonly boundary: boolean;
  readonly demands: readonly string[];
  readonly threatLeave: boolean;
  readonly request: string | true;
  readonly worry: string;
};

export type PromiseExpectation = {
  readonly sentAt: string;
  readonly promise: boolean;
  readonly action: string;
  readonly promisor: string;
  readonly performer: string;
  readonly client: string;
  readonly condition: string;
  readonly due: string | null;
  readonly dueHours: number;
  readonly dueLocalTime: string;
  readonly dueWindow: readonly [string, string];
  readonly dueWindowBusinessDays: number;
  readonly weekday: string;
  readonly needsReviewDate: boolean;
  readonly renegotiates: boolean;
  readonly newDueWeekday: string;
  readonly brokenPromise: boolean;
  readonly ageDays: number;
};

export type FigureExpectation = {
  readonly tagAccepted: boolean;
  readonly message: string;
  readonly valueOffered: number;
  readonly timeNotSold: number;
  readonly displayed: number;
  readonly opportunityAt50pct: number;
  readonly breakEvenClientsAtMargin600: number;
  readonly fault: string;
  readonly responsibility: string;
  readonly supplierClaim: boolean;
  readonly apologiesDue: number;
  readonly score: number;
  readonly grade: string;
  readonly scoreWithoutKnowledge: number;
  readonly first: string;
  readonly accept: number;
  readonly negotiate: number;
  readonly refuse: number;
  readonly advice: string;
};

/** One check for every key, called with the sentence and the value expected of it. */
export type Checks<Keys> = { readonly [Key in keyof Keys]: (sentence: Sentence, expected: Keys[Key]) => void };

/** Every sentence is written on Friday 3 July 2026 at 15:00, the day that S5a names. */
export const SENT_AT = '2026-07-03T15:00:00-04:00';

/** The firm's own people; whoever else speaks is a client. */
const OURS: ReadonlySet<string> = new Set(['entreprise', 'agence', 'capture']);
const CONTEXT = readingContextFor(FIRM);

export function itemFrom({ id, speaker, text }: Sentence): Item {
  const isOurs = OURS.has(speaker);
  return {
    externalId: id,
    channel: speaker === 'avis' ? 'review' : 'email',
    direction: isOurs ? 'out' : 'in',
    receivedAt: SENT_AT,
    subject: null,
    text,
    author: { name: isOurs ? CLERK.name : null, email: null },
    location: null,
    starsOfFive: null,
    inReplyTo: null,
    threadKey: null,
    noiseHint: null,
  };
}

/** Reads a sentence as the product does; what it quotes is checked to stand in the text. */
export function readingOf(sentence: Sentence): Reading['signals'] {
  const { signals } = readItem(itemFrom(sentence), CONTEXT);
  for (const { quote, start, end } of [...signals.grievances, ...signals.promises]) {
    expect(sentence.text.slice(start, end)).toBe(quote);
  }
  return signals;
}
