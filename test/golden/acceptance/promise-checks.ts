import {
  addBusinessDays,
  capturedClient,
  type FoundPromise,
  keepingOf,
  remindersFor,
  stemOf,
  tokensFrom,
} from '@doleances/core';
import { expect } from 'vitest';
import { FIRM } from './firm.ts';
import { type Checks, itemFrom, type PromiseExpectation, readingOf, type Sentence, SENT_AT } from './sentence.ts';
import { REMEDIES, WEEKDAYS } from './words.ts';

const NOW = new Date(SENT_AT);
const DAY_MS = 86_400_000;

function promiseIn(sentence: Sentence): FoundPromise {
  const [promise, ...others] = readingOf(sentence).promises;
  expect(others).toEqual([]);
  if (promise === undefined) throw new Error(`no promise found in ${sentence.id}`);
  return promise;
}

function dueOf(sentence: Sentence): string {
  const { due } = promiseIn(sentence);
  if (due === null) throw new Error(`no due date found in ${sentence.id}`);
  return due;
}

const weekdayOf = (instant: string): string => {
  const [day = ''] = instant.split('T');
  return WEEKDAYS[new Date(day).getUTCDay()] ?? '';
};

const stemsOf = (words: string): readonly string[] => tokensFrom(words).map(({ word }) => stemOf(word, 'fr'));

/** A promise of an answer by Monday, kept or not by the sentence, which is sent on the Friday before. */
function keepingBy(sentence: Sentence) {
  const earlier = { quote: 'Je vous donne la réponse lundi.', action: 'réponse', due: '2026-07-06T23:59:59-04:00' };
  const message = { id: sentence.id, sentAt: SENT_AT, text: sentence.text, isSameThread: true };
  return keepingOf(earlier, [message], { asOf: '2026-07-07T12:00:00-04:00', timeZone: FIRM.timeZone });
}

/** What the promise finder, the clock of reminders and the keeper of promises make of a sentence. */
export const PROMISE_CHECKS: Checks<PromiseExpectation> = {
  sentAt: (sentence, expected) => expect(itemFrom(sentence).receivedAt.startsWith(expected)).toBe(true),
  promise: (sentence, expected) => expect(readingOf(sentence).promises.length > 0).toBe(expected),
  action: (sentence, expected) => {
    // A request promises nothing; what it asks for is the action.
    if (sentence.expect.request === true) expect(readingOf(sentence).remedySought).toBe(REMEDIES[expected]);
    else expect(promiseIn(sentence).action).toBe(expected);
  },
  promisor: (sentence, expected) => {
    const author = FIRM.staff.find(({ name }) => name === promiseIn(sentence).promisor);
    expect(author?.role).toBe(expected);
  },
  performer: (sentence, expected) => expect(promiseIn(sentence).performer).toBe(expected),
  client: (sentence, expected) => expect(capturedClient(sentence.text)).toBe(expected),
  condition: (sentence, expected) => {
    expect(stemsOf(promiseIn(sentence).condition ?? '')).toEqual(expect.arrayContaining([...stemsOf(expected)]));
  },
  due: (sentence, expected) => {
    const { due } = promiseIn(sentence);
    expect(due?.slice(0, expected?.length) ?? null).toBe(expected);
  },
  dueHours: (sentence, expected) => {
    expect(Date.parse(dueOf(sentence)) - NOW.getTime()).toBe(expected * 3_600_000);
  },
  dueLocalTime: (sentence, expected) => expect(dueOf(sentence).slice(11, 16)).toBe(expected),
  dueWindow: (sentence, expected) => {
    const { dueFrom = null, due } = promiseIn(sentence) as FoundPromise & { readonly dueFrom?: string | null };
    expect([dueFrom, due].map((instant) => instant?.slice(11, 16))).toEqual(expected);
  },
  dueWindowBusinessDays: (sentence, expected) => {
    const last = addBusinessDays(NOW, expected, FIRM).toISOString();
    expect(dueOf(sentence).slice(0, 10)).toBe(last.slice(0, 10));
  },
  weekday: (sentence, expected) => expect(weekdayOf(dueOf(sentence))).toBe(expected),
  needsReviewDate: (sentence, expected) => {
    const { condition } = promiseIn(sentence);
    const promise = { id: 'prm_1', madeAt: NOW, dueAt: null, condition, state: 'open' } as const;
    const kinds = remindersFor(promise, FIRM, NOW).map(({ kind }) => kind);
    expect(kinds.length > 0 && kinds.every((kind) => kind === 'review')).toBe(expected);
  },
  renegotiates: (sentence, expected) => expect(keepingBy(sentence).state === 'renegotiated').toBe(expected),
  newDueWeekday: (sentence, expected) => expect(weekdayOf(keepingBy(sentence).newDue ?? '')).toBe(expected),
  brokenPromise: (sentence, expected) => expect(promiseIn(sentence).state === 'broken').toBe(expected),
  ageDays: (sentence, expected) => {
    const [made = '', today = ''] = [dueOf(sentence), SENT_AT].map((instant) => instant.slice(0, 10));
    expect((Date.parse(today) - Date.parse(made)) / DAY_MS).toBe(expected);
  },
};
