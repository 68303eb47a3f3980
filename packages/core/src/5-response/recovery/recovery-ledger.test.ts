import { expect, test } from 'vitest';
import { DEFAULT_FIRM } from '../../firm/default-firm.ts';
import { failuresOf, type Recovery, type RecoveryDeed, recoveriesFrom, type WrittenDeed } from './recovery-ledger.ts';
import { type RecoveryContext, recoveryRefusal } from './recovery-refusal.ts';
import { recoverySums, returnSums } from './recovery-sums.ts';
import { supplierClaim } from './supplier-claim.ts';

const NOW = new Date('2026-11-20T15:00:00Z');
const TZ = 'Europe/Brussels';

const opening: RecoveryDeed = {
  kind: 'opened',
  what: 'Le fournisseur a coupé la ligne 15 minutes avant la fin.',
  happenedOn: '2026-05-11',
  location: 'Durbuy',
  themeId: null,
  complaintIds: ['cmp_a'],
  fault: 'supplier',
  supplier: 'Ligne Ardenne',
  responsible: 'Geneviève',
  peopleCount: 9,
  people: [{ name: 'Colette Marchal', clientKey: 'c.marchal@courriel.example' }],
};
const sessions: RecoveryDeed = {
  kind: 'gesture',
  form: 'time',
  what: 'Consultation de 30 minutes offerte',
  people: 9,
  unitPriceCents: 8_200,
  unitCashCents: 0,
  utilisation: 0.5,
  yearlyMarginCents: 600_00,
  paidCents: 8_200,
  dueOn: '2026-06-30',
  promiseId: 'prm_a',
};
const sorry = (people: number): RecoveryDeed => ({
  kind: 'apology',
  words: 'Nous vous devions une séance entière. Pardon.',
  channel: 'phone',
  people,
  name: null,
  saidAt: '2026-05-12T09:00:00Z',
});

function written(...deeds: readonly (RecoveryDeed | readonly [string, RecoveryDeed])[]): WrittenDeed<RecoveryDeed>[] {
  return deeds.map((one, place) => {
    const [subjectId, deed] = 'kind' in one ? ['rcv_a', one] : one;
    return { id: place + 1, subjectId, at: NOW, who: 'Zoé', why: null, deed };
  });
}

function only(deeds: readonly WrittenDeed<RecoveryDeed>[]): Recovery {
  const [recovery] = recoveriesFrom(deeds);
  if (recovery === undefined) throw new Error('no incident was opened');
  return recovery;
}

function refusalOf(deed: RecoveryDeed, before: readonly RecoveryDeed[], changes: Partial<RecoveryContext> = {}) {
  const deeds = written(...before);
  const recovery = recoveriesFrom(deeds)[0] ?? null;
  const base = { failures: 1, isConfirmed: false, why: null, now: NOW, timeZone: TZ };
  return recoveryRefusal(deed, { recovery, deeds, ...base, ...changes });
}

test('R1: nine consultations of 30 minutes at 82 € are 738 € given and 738 € not sold: 1 476 € shown, 369 € by opportunity', () => {
  const recovery = only(written(opening, sessions));
  expect(recoverySums(recovery, [recovery])).toMatchObject({
    givenCents: 738_00,
    notSoldCents: 738_00,
    shownCents: 1_476_00,
    opportunityCents: 369_00,
    cashCents: 0,
    breakEvenClients: 3,
  });
});

test('at full use two clients of 600 € by opportunity are enough', () => {
  const recovery = only(written(opening, { ...sessions, utilisation: 1 }));
  expect(recoverySums(recovery, [recovery]).breakEvenClientsByOpportunity).toBe(2);
});

test('a refund is not also unsold: its price, its cost and its cash are the same', () => {
  const recovery = only(written(opening, { ...sessions, form: 'money', people: 2, unitPriceCents: 45_00 }));
  const sums = recoverySums(recovery, [recovery]);
  expect([sums.shownCents, sums.opportunityCents, sums.cashCents]).toEqual([90_00, 90_00, 90_00]);
});

test('R3: the supplier’s fault, our responsibility: a claim, and nine apologies due', () => {
  const recovery = only(written(opening, sorry(4)));
  expect(recoverySums(recovery, [recovery])).toMatchObject({
    responsibility: 'us',
    hasSupplierClaim: true,
    apologiesDue: 9,
    apologiesGiven: 4,
  });
});

test('people touched are more than those who complained', () => {
  const recovery = only(written({ ...opening, peopleCount: 1 }, { kind: 'person', name: 'Michel', clientKey: null }));
  expect(recovery.complaintIds).toHaveLength(1);
  expect(recovery.people.map(({ name }) => name)).toEqual(['Colette Marchal', 'Michel']);
  expect(recovery.peopleCount).toBe(2);
});

test('whatever was noted can be taken back, and stands written all the same', () => {
  const deeds = written(opening, sorry(9), sessions, { kind: 'undone', deedId: 3 });
  const recovery = only(deeds);
  expect(recovery.gestures).toEqual([]);
  expect(recovery.apologies).toHaveLength(1);
  expect(refusalOf({ kind: 'undone', deedId: 3 }, [opening, sorry(9), sessions, { kind: 'undone', deedId: 3 }])).toBe(
    'no_deed',
  );
  expect(refusalOf({ kind: 'undone', deedId: 1 }, [opening])).toBe('no_deed');
});

test('a gesture above 150 % of the price is asked about, and given once that is confirmed', () => {
  const lavish = { ...sessions, unitPriceCents: 12_301 };
  expect(refusalOf(lavish, [opening])).toBe('above_price');
  expect(refusalOf({ ...sessions, unitPriceCents: 12_300 }, [opening])).toBeNull();
  expect(refusalOf(lavish, [opening], { isConfirmed: true })).toBeNull();
});

test('after a second failure the apology and a dated promise come before money', () => {
  const again = { failures: 2 };
  const promise: RecoveryDeed = { ...sessions, form: 'deed', what: 'Ligne doublée', unitPriceCents: 0 };
  expect(refusalOf(sessions, [opening], again)).toBe('apology_first');
  expect(refusalOf(sessions, [opening, sorry(9)], again)).toBe('apology_first');
  expect(refusalOf(promise, [opening, sorry(9)], again)).toBeNull();
  expect(refusalOf(sessions, [opening, sorry(9), promise], again)).toBeNull();
  expect(refusalOf(sessions, [opening, sorry(9), { ...promise, dueOn: null }], again)).toBe('apology_first');
});

test('the second time is known by the people it touched, not by the place', () => {
  const deeds = written(
    opening,
    ['rcv_b', { ...opening, happenedOn: '2026-09-01', complaintIds: [] }],
    ['rcv_c', { ...opening, happenedOn: '2026-10-01', people: [{ name: 'Quelqu’un d’autre', clientKey: 'x' }] }],
  );
  const all = recoveriesFrom(deeds);
  expect(all.map((one) => [one.id, failuresOf(one, all)])).toEqual([
    ['rcv_c', 1],
    ['rcv_b', 2],
    ['rcv_a', 1],
  ]);
});

test('who came back is counted after 90 days, with its interval, and under 30 people only as an indication', () => {
  const counted: RecoveryDeed = { kind: 'return', days: 90, returned: 6, people: 9 };
  expect(refusalOf(counted, [{ ...opening, happenedOn: '2026-09-01' }])).toBe('too_early');
  expect(refusalOf(counted, [opening])).toBeNull();
  expect(refusalOf({ ...counted, returned: 10 }, [opening])).toBe('bad_count');
  const [after90, after180] = returnSums(recoveriesFrom(written(opening, counted)));
  expect(after90?.rate).toMatchObject({ isIndicative: true });
  expect(after90?.rate?.low).toBeCloseTo(0.354, 2);
  expect(after180?.rate).toBeNull();
});

test('the claim goes to the supplier alone, from asked to paid, and survives the closing', () => {
  const claim = (state: 'drafted' | 'asked' | 'answered' | 'paid', amountCents = 738_00): RecoveryDeed => ({
    kind: 'claim',
    state,
    amountCents,
    words: null,
  });
  expect(refusalOf(claim('asked'), [{ ...opening, fault: 'us' }])).toBe('not_supplier');
  expect(refusalOf(claim('paid'), [opening])).toBe('claim_order');
  expect(refusalOf(claim('drafted'), [opening, claim('asked')])).toBe('claim_order');
  const before = [opening, sorry(9), claim('asked'), { kind: 'closed' }] as const;
  expect(refusalOf(claim('paid'), before)).toBeNull();
  const recovery = only(written(...before, claim('paid', 500_00)));
  expect(recoverySums(recovery, [])).toMatchObject({ claimedCents: 738_00, paidBackCents: 500_00 });
});

test('the letter to the supplier holds the figures, and says that towards the clients it is on us', () => {
  const recovery = only(written(opening, sessions));
  const letter = supplierClaim(recovery, recoverySums(recovery, [recovery]), { firm: DEFAULT_FIRM, locale: 'fr-BE' });
  expect(letter.text.replaceAll('\u202f', ' ').replaceAll('\u00a0', ' ')).toMatch(/Total : 1 476/);
  expect(letter.text).toContain('la responsabilité est la nôtre');
  expect(letter.subject).toContain('11 mai 2026');
  const english = supplierClaim(recovery, recoverySums(recovery, [recovery]), { firm: DEFAULT_FIRM, locale: 'en-CA' });
  expect(english.text).toContain('the responsibility is ours');
});

test('an incident is closed when everybody heard an apology, or with a reason; cancelled only with one', () => {
  expect(refusalOf({ kind: 'closed' }, [opening, sorry(4)])).toBe('apologies_due');
  expect(refusalOf({ kind: 'closed' }, [opening, sorry(4)], { why: 'cinq sans adresse' })).toBeNull();
  expect(refusalOf({ kind: 'closed' }, [opening, sorry(9)])).toBeNull();
  expect(refusalOf({ kind: 'cancelled' }, [opening])).toBe('why_missing');
  expect(refusalOf(sorry(1), [opening, { kind: 'closed' }])).toBe('not_open');
  expect(refusalOf({ kind: 'reopened' }, [opening, { kind: 'closed' }])).toBeNull();
});

test('what nobody did cannot be written: no incident tomorrow, no half person, no label on anybody', () => {
  expect(refusalOf({ ...opening, happenedOn: '2026-11-21' }, [])).toBe('ahead');
  expect(refusalOf({ ...opening, happenedOn: '2026-02-30' }, [])).toBe('bad_day');
  expect(refusalOf({ ...opening, peopleCount: 0, people: [] }, [])).toBe('bad_count');
  expect(refusalOf({ ...sessions, unitPriceCents: -1 }, [opening])).toBe('bad_amount');
  expect(refusalOf({ ...opening, what: 'une cliente chiante' }, [])).toBe('judges_person');
  expect(refusalOf(sorry(1), [])).toBe('no_recovery');
  expect(refusalOf(opening, [opening])).toBe('already_open');
});
