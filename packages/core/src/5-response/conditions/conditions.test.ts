import { expect, test } from 'vitest';
import type { Condition } from '../../firm/firm.ts';
import type { WrittenDeed } from '../recovery/recovery-ledger.ts';
import { concessionRate, type Demand, forgottenOf, regretsOf, standingDemands } from './condition-figures.ts';
import { type ConditionDeed, conditionLedgerFrom, knowledgeOf, weeklySubject } from './condition-ledger.ts';
import { type ConditionContext, conditionRefusal, touchesRights } from './condition-refusal.ts';
import { conditionWeek, WEEKLY_QUESTIONS } from './condition-week.ts';

const NOW = new Date('2026-11-20T15:00:00Z');
const TZ = 'Europe/Brussels';
const DAY = 86_400_000;
const ago = (days: number) => new Date(NOW.getTime() - days * DAY);

const condition: Condition = {
  id: 'delai',
  title: { fr: 'Dix jours ouvrables', en: 'Ten working days' },
  rule: { fr: 'Une livraison prend dix jours ouvrables.', en: 'A delivery takes ten working days.' },
  why: {
    fr: 'Ce qui est fait en trois jours est refait en trois semaines.',
    en: 'Done in three days, redone in three weeks.',
  },
  worryBehind: null,
  alternative: null,
  defaultResponse: 'negotiate',
  exceptions: [],
};
const client = { clientKey: 'roy@client.example', clientName: 'Anne Roy' };
const told: ConditionDeed = { kind: 'told', ...client, toldOn: '2026-10-01', channel: 'email', where: 'devis 114' };
const decided = (answer: 'accept' | 'negotiate' | 'refuse', changes: Partial<ConditionDeed> = {}): ConditionDeed =>
  ({
    kind: 'decided',
    complaintId: 'cmp_a',
    ...client,
    answer,
    consequences: null,
    aid: null,
    ...changes,
  }) as ConditionDeed;

type Written = WrittenDeed<ConditionDeed>;
const written = (...deeds: readonly (ConditionDeed | readonly [ConditionDeed, Partial<Written>])[]): Written[] =>
  deeds.map((one, place) => {
    const [deed, changes] = 'kind' in one ? [one, {}] : one;
    return { id: place + 1, subjectId: 'delai', at: ago(70), who: 'Zoé', why: 'parce que', deed, ...changes };
  });

const demand = (changes: Partial<Demand> = {}): Demand => ({
  complaintId: 'cmp_a',
  receivedAt: ago(3),
  clientKey: client.clientKey,
  authorName: client.clientName,
  conditionIds: ['delai'],
  worries: [],
  criticalReasons: [],
  ...changes,
});

function refusalOf(deed: ConditionDeed, changes: Partial<ConditionContext> & { readonly deeds?: Written[] } = {}) {
  const deeds = changes.deeds ?? [];
  const base = { message: null, isConfirmed: false, why: 'parce que', now: NOW, timeZone: TZ };
  return conditionRefusal(deed, { ledger: conditionLedgerFrom(deeds), ...base, ...changes, deeds });
}

test('a condition is told to a client on a day; before that day, and to others, it was not', () => {
  const ledger = conditionLedgerFrom(written(told));
  expect(knowledgeOf(ledger, client, '2026-10-01')).toMatchObject({ kind: 'told', told: { where: 'devis 114' } });
  expect(knowledgeOf(ledger, client, '2026-09-30')).toEqual({ kind: 'never' });
  expect(knowledgeOf(ledger, { clientKey: 'autre', clientName: 'Anne Roy' }, '2026-11-01')).toEqual({ kind: 'never' });
  const shown: ConditionDeed = { ...told, clientKey: null, clientName: null, channel: 'site' };
  const onSite = conditionLedgerFrom(written(shown));
  expect(knowledgeOf(onSite, { clientKey: 'autre', clientName: null }, '2026-11-01').kind).toBe('shown');
});

test('a condition never told is our omission: the demand says so', () => {
  const against = (...deeds: readonly ConditionDeed[]) =>
    standingDemands([demand()], [condition], { ledger: conditionLedgerFrom(written(...deeds)), timeZone: TZ })[0];
  expect(against()?.knowledge).toEqual({ kind: 'never' });
  expect(against(told)?.knowledge.kind).toBe('told');
  expect(against(told)?.decision).toBeNull();
  expect(against(told, decided('negotiate'))?.decision).toMatchObject({ answer: 'negotiate', why: 'parce que' });
  expect(against(told, decided('negotiate', { complaintId: 'cmp_other' }))?.decision).toBeNull();
});

test('how often we give way: too early to say under eight, then drawn towards the habit of the firm', () => {
  const some = (conditionId: string, answer: 'accept' | 'refuse', count: number) =>
    Array.from({ length: count }, () => ({ conditionId, answer }));
  expect(concessionRate('delai', some('delai', 'accept', 7))).toEqual({ conceded: 7, decided: 7, rate: null });
  const mixed = [...some('delai', 'accept', 8), ...some('acompte', 'refuse', 8)];
  const rate = concessionRate('delai', mixed).rate ?? 0;
  expect(rate).toBeCloseTo((4 * 0.5 + 8) / 12, 5);
});

test('a concession followed within 60 days by a grievance of that client, or by a cost, is one we regret', () => {
  const later = (days: number, clientKey = client.clientKey) => ({
    complaintId: `cmp_${days}`,
    clientKey,
    receivedAt: new Date(ago(70).getTime() + days * DAY),
  });
  const { decisions } = conditionLedgerFrom(written(decided('accept')));
  expect(regretsOf(decisions, [later(60)])).toMatchObject([{ complaintIds: ['cmp_60'], costCents: 0 }]);
  expect(regretsOf(decisions, [later(61), later(5, 'autre'), later(-1)])).toEqual([]);
  const costly = conditionLedgerFrom(
    written(decided('accept'), { kind: 'cost', decisionId: 1, cents: 180_00, what: 'samedi payé double' }),
  ).decisions;
  expect(regretsOf(costly, [])).toMatchObject([{ costCents: 180_00 }]);
  expect(regretsOf(conditionLedgerFrom(written(decided('refuse'))).decisions, [later(5)])).toEqual([]);
});

test('a condition nobody was told in six months, or nobody ever asked to bend, is forgotten', () => {
  const at = { now: NOW, timeZone: TZ };
  expect(forgottenOf('delai', { ledger: conditionLedgerFrom([]), demands: [] }, at)).toEqual(['untold', 'unused']);
  const ledger = conditionLedgerFrom(written(told));
  expect(forgottenOf('delai', { ledger, demands: [demand()] }, at)).toEqual([]);
  const old = conditionLedgerFrom(written({ ...told, toldOn: '2026-05-01' }));
  expect(forgottenOf('delai', { ledger: old, demands: [demand()] }, at)).toEqual(['untold']);
});

test('a decision needs its reason; refusing what touches safety or the law is asked about first', () => {
  expect(refusalOf(decided('accept'), { why: null })).toBe('why_missing');
  const message = { criticalReasons: [], text: 'La garantie légale couvre ce défaut.' };
  expect(touchesRights(message)).toBe(true);
  expect(refusalOf(decided('refuse'), { message })).toBe('touches_rights');
  expect(refusalOf(decided('refuse'), { message, isConfirmed: true })).toBeNull();
  expect(refusalOf(decided('negotiate'), { message })).toBeNull();
  expect(
    refusalOf(decided('refuse'), { message: { criticalReasons: [], text: 'Je veux ça pour vendredi.' } }),
  ).toBeNull();
});

test('a limit is on conduct, has a day of review within a year, and never touches safety, the law or a refund', () => {
  const limit: ConditionDeed = {
    kind: 'limited',
    clientKey: null,
    clientName: 'Anne Roy',
    conduct: 'A crié trois fois sur la personne de l’accueil.',
    limit: 'Nous répondons par écrit, plus au comptoir.',
    reviewOn: '2027-02-20',
  };
  expect(refusalOf(limit)).toBeNull();
  expect(refusalOf({ ...limit, reviewOn: '' })).toBe('no_review');
  expect(refusalOf({ ...limit, reviewOn: '2026-11-20' })).toBe('no_review');
  expect(refusalOf({ ...limit, reviewOn: '2029-01-01' })).toBe('review_far');
  for (const words of [
    'Plus aucun remboursement.',
    'Aucune plainte ne sera lue.',
    'N’appelle plus le numéro d’urgence.',
    'No warranty claims any more.',
  ]) {
    expect(refusalOf({ ...limit, limit: words }), words).toBe('touches_rights');
  }
  expect(refusalOf({ ...limit, conduct: 'cliente hystérique' })).toBe('judges_person');
  const deeds = written(limit);
  expect(refusalOf({ kind: 'reviewed', limitId: 1, reviewOn: null }, { deeds })).toBeNull();
  const ended = written(limit, { kind: 'reviewed', limitId: 1, reviewOn: null });
  expect(conditionLedgerFrom(ended).limits).toMatchObject([{ hasEnded: true }]);
  expect(refusalOf({ kind: 'reviewed', limitId: 1, reviewOn: null }, { deeds: ended })).toBe('no_deed');
});

test('the four questions of the week are answered by what happened, and by whoever wants to write', () => {
  const deeds = written(
    [decided('accept'), { at: ago(2) }],
    [{ kind: 'weekly', answers: ['oui', '', '', ''] }, { subjectId: weeklySubject('2026-W47') }],
  );
  const ledger = conditionLedgerFrom(deeds);
  const demands = standingDemands(
    [demand({ worries: ['outside_deadline'] }), demand({ complaintId: 'cmp_old', receivedAt: ago(20) })],
    [condition],
    { ledger, timeZone: TZ },
  );
  const week = conditionWeek(demands, { ledger, grievances: [] }, { since: ago(5), until: NOW });
  expect(WEEKLY_QUESTIONS).toHaveLength(4);
  expect(week.asked).toHaveLength(1);
  expect(week.conceded).toHaveLength(1);
  expect(week.untold).toHaveLength(1);
  expect(week.worried).toHaveLength(1);
  expect(ledger.weekly.get('2026-W47')?.answers[0]).toBe('oui');
  expect(refusalOf({ kind: 'weekly', answers: ['', ' '] })).toBe('empty');
});
