import { contactLeaksFrom, escalationFor, isHiddenFrom, type Signals } from '@doleances/core';
import { expect } from 'vitest';
import { FIRM, OWNER } from './firm.ts';
import { type Checks, type MessageExpectation, readingOf, type Sentence, SENT_AT } from './sentence.ts';
import { ASPECTS, CONDITIONS, KINDS, REASONS, REMEDIES, WORRIES } from './words.ts';

const NOW = new Date(SENT_AT);
/** A judgement of the person has no place in what is read of a message. */
const PERSON_KEYS = /person|label|difficult|temper|character|client|customer|score/iu;

const judgementsOf = ({ evidence }: Signals): readonly string[] => evidence.map(({ judgement }) => judgement);

const escalationOf = (sentence: Sentence) =>
  escalationFor(
    readingOf(sentence),
    {
      firm: FIRM,
      isSample: false,
      previousAlert: null,
      alertsToday: new Map(),
      isAnswerToUs: false,
      isForBoss: false,
      complaintId: `cmp_${sentence.id}`,
      authorName: null,
      receivedAt: NOW,
      location: null,
      text: sentence.text,
    },
    NOW,
  );

function expectAspect({ grievances }: Signals, aspect: string): void {
  const { facets = [], target } = ASPECTS[aspect] ?? {};
  const named = grievances.some((grievance) => facets.includes(grievance.facet) || grievance.target === target);
  expect(named, `${aspect} among ${grievances.map(({ facet }) => facet).join(', ')}`).toBe(true);
}

function expectReason(signals: Signals, reason: string): void {
  if (reason === 'employe_nomme') {
    expect(signals.grievances.some(({ staff }) => staff !== null)).toBe(true);
    return;
  }
  expect(signals.criticalReasons).toContain(REASONS[reason]);
  if (reason === 'menace_regulateur') {
    expect(signals.evidence.map(({ rule }) => rule)).toContain('legal_threat.regulator');
  }
}

/** What is read of a client's message, and what the firm does about it. */
export const MESSAGE_CHECKS: Checks<MessageExpectation> = {
  complaint: (sentence, expected) => expect(readingOf(sentence).kind === 'complaint').toBe(expected),
  kind: (sentence, expected) => {
    const signals = readingOf(sentence);
    // A reminder of ours is no kind of message: it is the reason why no promise was found.
    if (KINDS[expected] === 'reminder') expect(judgementsOf(signals)).toContain('reminder');
    else expect(signals.kind).toBe(KINDS[expected]);
  },
  aspects: (sentence, expected) => {
    for (const aspect of expected) expectAspect(readingOf(sentence), aspect);
  },
  demand: (sentence, { kind, percent = null }) => {
    expect(readingOf(sentence)).toMatchObject({ remedySought: REMEDIES[kind], discountPercent: percent });
    expect(readingOf(sentence).ask).not.toBeNull();
  },
  demandImplied: (sentence, expected) => {
    expect(readingOf(sentence)).toMatchObject({ remedySought: REMEDIES[expected], ask: null });
  },
  severity: (sentence, expected) => expect(readingOf(sentence).severity).toBe(expected),
  severityAtLeast: (sentence, expected) => expect(readingOf(sentence).severity).toBeGreaterThanOrEqual(expected),
  mixed: (sentence, expected) => expect(judgementsOf(readingOf(sentence)).includes('tone:mixed')).toBe(expected),
  irony: (sentence, expected) => expect(readingOf(sentence).isIronic).toBe(expected),
  language: (sentence, expected) => expect(readingOf(sentence).language).toBe(expected),
  repeat: (sentence, expected) => {
    const { occurrence } = readingOf(sentence);
    if (expected === true) expect(occurrence).toBeGreaterThanOrEqual(2);
    else expect(occurrence).toBe(expected);
  },
  alert: (sentence, expected) => expect(escalationOf(sentence) !== null).toBe(expected),
  critical: (sentence, expected) => {
    if (!expected) expect(escalationOf(sentence)).toBeNull();
    else expect(escalationOf(sentence)?.route).toMatchObject({ kind: 'alert', to: { name: OWNER.name } });
  },
  reasons: (sentence, expected) => {
    for (const reason of expected) expectReason(readingOf(sentence), reason);
  },
  hiddenFrom: (sentence, expected) => {
    const told = { grievances: readingOf(sentence).grievances, text: sentence.text, authorName: null };
    const hidden = FIRM.staff.filter((person) => isHiddenFrom(person, told, FIRM));
    expect(hidden.flatMap(({ aliases }) => aliases)).toEqual(expected);
  },
  staff: (sentence, { resolved, role }) => {
    const [grievance] = readingOf(sentence).grievances;
    expect(grievance?.staff !== null).toBe(resolved);
    expect(grievance?.unresolvedStaff).toMatch(/blonde/u);
    const ofRole = FIRM.staff.filter((person) => person.role === role).map(({ name }) => name);
    expect(grievance?.staffCandidates).toEqual(ofRole);
  },
  personLabel: (sentence, expected) => {
    const keys = Object.keys(readingOf(sentence)).filter((key) => PERSON_KEYS.test(key));
    expect(keys[0] ?? null).toBe(expected);
  },
  priorContactClaimed: (sentence, expected) => expect(readingOf(sentence).priorContactsClaimed).toBe(expected),
  leakIfUnmatched: (sentence, expected) => {
    const { priorContactsClaimed } = readingOf(sentence);
    const review = {
      id: 'review',
      clientKey: 'one',
      receivedAt: NOW,
      channel: 'review',
      priorContactsClaimed,
    } as const;
    const call = { ...review, channel: 'phone_note', priorContactsClaimed: 0 } as const;
    const before = (days: number) => new Date(NOW.getTime() - days * 86_400_000);
    const calls = [5, 9].map((days) => ({ ...call, id: `call ${days}`, receivedAt: before(days) }));
    expect(contactLeaksFrom([review]).length > 0).toBe(expected);
    expect(contactLeaksFrom([review, ...calls])).toEqual([]);
  },
  statusChase: (sentence, expected) => expect(readingOf(sentence).kind === 'status_chase').toBe(expected),
  boundary: (sentence, expected) => expect(readingOf(sentence).boundaryConditionIds.length > 0).toBe(expected),
  demands: (sentence, expected) => {
    const ids = expected.map((demand) => CONDITIONS[demand]);
    expect(readingOf(sentence).boundaryConditionIds.toSorted()).toEqual(ids.toSorted());
  },
  threatLeave: (sentence, expected) => {
    expect(readingOf(sentence).criticalReasons.includes('churn_threat')).toBe(expected);
  },
  request: (sentence, expected) => {
    const signals = readingOf(sentence);
    if (expected === true) expect(signals.kind).toBe('request');
    else expect(judgementsOf(signals)).toContain(`condition:${CONDITIONS[expected]}`);
    expect(signals.ask).toBe(sentence.text);
  },
  worry: (sentence, expected) => expect(judgementsOf(readingOf(sentence))).toContain(`worry:${WORRIES[expected]}`),
};
