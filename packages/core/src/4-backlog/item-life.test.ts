import { describe, expect, it } from 'vitest';
import { beforeFixIn, type ItemAction, itemChangeFor, type LivingItem, wakeReasonOf, wakingOf } from './item-life.ts';

const NOW = new Date('2026-11-02T09:00:00Z');
const LATER = new Date('2026-12-01T09:00:00Z');
const FRAME = { now: NOW, effortSteps: [1, 2, 3, 5, 8, 13], clients: 6 };
const ITEM: LivingItem = {
  state: 'new',
  effortHalfDays: 3,
  owner: null,
  fixedAt: null,
  expectedFall: null,
  fixNote: null,
  snoozedUntil: null,
  snooze: null,
  pinnedRank: null,
  pinnedUntil: null,
  linkUrl: null,
};
const SLEEP = { kind: 'snooze', until: null, clientsMore: null, severityMin: null, ifGrowing: false } as const;

const done = (item: LivingItem, action: ItemAction): LivingItem => {
  const verdict = itemChangeFor(item, action, FRAME);
  if (!verdict.ok) throw new Error(verdict.reason);
  return { ...item, ...verdict.change };
};
const reasonOf = (action: ItemAction, item = ITEM) => {
  const verdict = itemChangeFor(item, action, FRAME);
  return verdict.ok ? null : verdict.reason;
};

describe('the life of an item', () => {
  it('goes from new to in progress to fixed, and back to new with all of its fix forgotten', () => {
    const started = done(ITEM, { kind: 'start' });
    const fixed = done(started, { kind: 'fix', on: NOW, expectedFall: 0.5, note: 'Chauffe-eau remplacé.' });
    expect([started.state, fixed.state, fixed.fixedAt, fixed.expectedFall]).toEqual(['in_progress', 'fixed', NOW, 0.5]);
    expect(done(fixed, { kind: 'reopen' })).toEqual(ITEM);
  });

  it('undoes a fix to what it was before, also when it had relapsed after an earlier fix', () => {
    const undone = (item: LivingItem, told: Parameters<typeof beforeFixIn>[0]) => {
      const verdict = itemChangeFor(item, { kind: 'reopen' }, { ...FRAME, beforeFix: beforeFixIn(told) });
      return verdict.ok ? { ...item, ...verdict.change } : verdict.reason;
    };
    const relapsed = { ...ITEM, state: 'regressed', owner: 'Ana', fixedAt: LATER, expectedFall: 0.4 } as const;
    const fixed = { ...relapsed, state: 'fixed', fixedAt: NOW, expectedFall: 0.5, fixNote: 'Chauffe-eau.' } as const;
    const told = (field: string, was: string | null, is: string | null) => ({ field, was, is });
    const fix = [
      told('state', 'regressed', 'fixed'),
      told('fixedAt', LATER.toISOString(), NOW.toISOString()),
      told('expectedFall', '0.4', '0.5'),
      told('fixNote', null, 'Chauffe-eau.'),
    ];
    expect(undone(fixed, [[told('owner', null, 'Ana')], fix])).toEqual(relapsed);
    const started = { ...ITEM, state: 'in_progress', owner: 'Ana' } as const;
    expect(undone({ ...fixed, owner: 'Ana' }, [[told('state', 'in_progress', 'fixed')], fix])).toEqual(started);
    expect(undone(fixed, [])).toMatchObject({ state: 'new', owner: 'Ana' });
  });

  it('refuses what cannot be: a fix still to come, an effort nobody can choose, a link that is no page', () => {
    const fix = (on: Date, expectedFall: number | null = null) =>
      reasonOf({ kind: 'fix', on, expectedFall, note: null });
    expect([fix(LATER), fix(new Date('nope')), fix(NOW, 1.5), fix(NOW)]).toEqual([
      'fixed_later',
      'fixed_later',
      'bad_fall',
      null,
    ]);
    expect(reasonOf({ kind: 'estimate', effortHalfDays: 4 })).toBe('bad_effort');
    expect(reasonOf({ kind: 'link', url: 'javascript:alert(1)' })).toBe('bad_link');
    expect(reasonOf({ kind: 'link', url: 'https://github.com/chez/nous/issues/3' })).toBeNull();
    expect(reasonOf({ kind: 'pin', rank: 0, until: null })).toBe('bad_rank');
    expect(reasonOf({ kind: 'comment', text: '  ' })).toBe('bad_comment');
    expect(reasonOf({ kind: 'estimate', effortHalfDays: 3 })).toBe('unchanged');
    expect(reasonOf({ kind: 'wake' })).toBe('awake');
  });

  it('never sleeps without anything to wake it', () => {
    expect(reasonOf(SLEEP)).toBe('wakes_never');
    expect(reasonOf({ ...SLEEP, until: NOW })).toBe('wakes_before');
    expect(reasonOf({ ...SLEEP, clientsMore: 0 })).toBe('bad_count');
    expect(reasonOf({ ...SLEEP, severityMin: 3 as 4 })).toBe('bad_severity');
    expect(reasonOf({ kind: 'pin', rank: 1, until: new Date('nope') })).toBe('wakes_before');
  });
});

describe('a sleeping item', () => {
  const quiet = { now: NOW, newClients: 0, worst: null, clients: 6, trend: 'steady' } as const;
  const asleep = (changes: Partial<Extract<ItemAction, { kind: 'snooze' }>>) => done(ITEM, { ...SLEEP, ...changes });

  it('wakes at its date, for more clients, for a grave case or when it grows, and for nothing else', () => {
    expect(wakeReasonOf(asleep({ until: LATER }), { ...quiet, newClients: 50, worst: 8, trend: 'growing' })).toBeNull();
    expect(wakeReasonOf(asleep({ until: LATER }), { ...quiet, now: LATER })).toBe('date');
    expect(wakeReasonOf(asleep({ clientsMore: 3 }), { ...quiet, newClients: 2 })).toBeNull();
    expect(wakeReasonOf(asleep({ clientsMore: 3 }), { ...quiet, newClients: 3 })).toBe('clients');
    expect(wakeReasonOf(asleep({ severityMin: 4 }), { ...quiet, worst: 2 })).toBeNull();
    expect(wakeReasonOf(asleep({ severityMin: 4 }), { ...quiet, worst: 8 })).toBe('severity');
    expect(wakeReasonOf(asleep({ ifGrowing: true }), { ...quiet, trend: 'growing' })).toBeNull();
    expect(wakeReasonOf(asleep({ ifGrowing: true }), { ...quiet, trend: 'growing', clients: 9 })).toBe('growing');
    expect(wakeReasonOf(ITEM, { ...quiet, worst: 8 })).toBeNull();
  });

  it('wakes to the state it had, even when it was put to sleep twice', () => {
    const started = done(ITEM, { kind: 'start' });
    const twice = done(done(started, { ...SLEEP, until: LATER }), { ...SLEEP, ifGrowing: true });
    expect(wakingOf(twice)).toEqual({ state: 'in_progress', snoozedUntil: null, snooze: null });
    expect(done(twice, { kind: 'wake' })).toEqual(started);
  });
});
