import { type Condition, DEFAULT_FIRM, type Firm, weeklySubject } from '@doleances/core';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { itemOf, readTestComplaint, saveTestSource, signalsOf } from '../../../../test/support/store-values.ts';
import type { Ports } from '../ports/ports.ts';
import { changeCondition, editCondition } from './change-condition.ts';
import { aidFrom, conditionDeedFrom, conditionFrom, conditionIdFrom } from './condition-fields.ts';
import { loadConditionSheet, loadConditionWeek, loadDemandSheet } from './condition-sheet.ts';

const DELAY: Condition = {
  id: 'delai',
  title: { fr: 'Dix jours ouvrables', en: 'Ten working days' },
  rule: { fr: 'Une livraison prend dix jours ouvrables.', en: 'A delivery takes ten working days.' },
  why: null,
  worryBehind: { fr: 'Un patron qui attend.', en: 'A boss who waits.' },
  alternative: null,
  defaultResponse: 'negotiate',
  exceptions: [],
};
const FIRM: Firm = { ...DEFAULT_FIRM, timeZone: 'Europe/Brussels', conditions: [DELAY] };
const NOW = new Date('2026-11-20T10:00:00Z');
const typed = (fields: Readonly<Record<string, string>>) => (name: string) => fields[name] ?? null;

async function openHouse() {
  const opened = await openTestStore();
  const { store } = opened;
  await store.saveFirm(FIRM, false, 'test');
  const source = await saveTestSource(store);
  const ports = { store, viewer: { role: 'owner' }, now: () => NOW, clock: () => NOW } as unknown as Ports;
  const demand = async (id: string, receivedAt: string, text = 'Je veux ça pour vendredi.') => {
    const evidence = [{ judgement: 'worry:outside_deadline', rule: 'worry', words: 'mon patron', confidence: 0.6 }];
    const signals = signalsOf({ boundaryConditionIds: ['delai'], evidence, grievances: [], promises: [] });
    const complaint = await readTestComplaint(store, source, {
      item: itemOf(id, { receivedAt, text }),
      changes: { signals },
    });
    const row = await store.findComplaint(complaint.id);
    if (row === null) throw new Error('not read');
    return row;
  };
  const act = (
    fields: Readonly<Record<string, string>>,
    changes: { why?: string | null; isConfirmed?: boolean; subjectId?: string } = {},
  ) => {
    const deed = conditionDeedFrom(typed(fields), { today: '2026-11-20' });
    if (deed === null || !('kind' in deed)) throw new Error('no deed');
    return changeCondition(ports, {
      subjectId: 'delai',
      deed,
      who: 'Zoé',
      why: 'parce que',
      isConfirmed: false,
      ...changes,
    });
  };
  return { ports, store, demand, act, [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose]() };
}

/** T5, as a person types it. */
const T5 = {
  margin: '4000',
  'accept.p': '90 %',
  'accept.x': '600',
  'accept.q': '35 %',
  'accept.d': '1500',
  'negotiate.p': '85 %',
  'negotiate.x': '200',
  'negotiate.q': '10 %',
  'negotiate.d': '1 500',
  'refuse.p': '65 %',
};

test('T5: 2 475, 3 050 and 2 600 stand side by side, and what was reckoned is kept with the decision', async () => {
  const aid = aidFrom(typed(T5));
  expect(aid?.values.map(({ expectedCents }) => expectedCents / 100)).toEqual([2_475, 3_050, 2_600]);
  expect(aid?.advice).toBe('negotiate');
  expect(aidFrom(typed({ ...T5, 'accept.p': 'sûrement' }))).toBeUndefined();
  expect(aidFrom(typed({}))).toBeNull();
  await using house = await openHouse();
  const message = await house.demand('1', '2026-11-19T09:00:00Z');
  await house.act({
    deed: 'decide',
    complaint: message.id,
    answer: 'negotiate',
    consequences: 'Livré mardi, sans reprise.',
    ...T5,
  });
  const [demand] = await loadDemandSheet(house.ports, FIRM, message);
  expect(demand?.decision).toMatchObject({
    answer: 'negotiate',
    clientName: 'Élise Côté',
    aid: { advice: 'negotiate' },
  });
});

test('a demand shows what stands behind it as a question, and that the client was never told', async () => {
  await using house = await openHouse();
  const message = await house.demand('1', '2026-11-19T09:00:00Z');
  const [demand] = await loadDemandSheet(house.ports, FIRM, message);
  expect(demand).toMatchObject({ knowledge: { kind: 'never' }, touchesRights: false, decision: null });
  expect(demand?.questions.map(({ fr }) => fr)).toEqual([
    'Qui attend ce travail, et que doit-il pouvoir faire ce jour-là\u00a0?',
    'Qu’y a-t-il derrière\u00a0? Souvent, ici\u00a0: un patron qui attend.',
  ]);
  await house.act({
    deed: 'tell',
    client: 'Élise Côté',
    clientKey: message.clientKey,
    day: '2026-11-01',
    channel: 'email',
  });
  expect((await loadDemandSheet(house.ports, FIRM, message))[0]?.knowledge.kind).toBe('told');
});

test('a condition sums up: told, demanded, conceded, regretted', async () => {
  await using house = await openHouse();
  const { act, demand, ports } = house;
  const first = await demand('1', '2026-11-01T09:00:00Z');
  await demand('2', '2026-11-19T09:00:00Z');
  await act({ deed: 'decide', complaint: first.id, answer: 'accept' });
  const decision = (await loadConditionSheet(ports, FIRM)).ledger.decisions[0];
  await act({ deed: 'cost', of: String(decision?.id), amount: '180', what: 'samedi payé double' });
  const [summary] = (await loadConditionSheet(ports, FIRM)).conditions;
  expect(summary).toMatchObject({
    unanswered: 1,
    toldCount: 0,
    untold: 2,
    concessions: { conceded: 1, decided: 1, rate: null },
    regrets: [{ costCents: 180_00 }],
    forgotten: ['untold'],
  });
});

test('a decision about a message that is not there, or under a condition that is not ours, is refused', async () => {
  await using house = await openHouse();
  expect(await house.act({ deed: 'decide', complaint: 'cmp_x', answer: 'accept' })).toMatchObject({
    reason: 'no_complaint',
  });
  expect(await house.act({ deed: 'tell', client: 'Anne' }, { subjectId: 'autre' })).toMatchObject({
    reason: 'no_condition',
  });
  expect(await house.act({ deed: 'decide', client: 'Anne Roy', answer: 'accept' }, { why: null })).toMatchObject({
    reason: 'why_missing',
  });
});

test('the four questions of a week are answered once more whenever somebody wants to', async () => {
  await using house = await openHouse();
  await house.demand('1', '2026-11-19T09:00:00Z');
  const subjectId = weeklySubject('2026-W47');
  await house.act({ deed: 'weekly', answer1: 'rien' }, { subjectId });
  await house.act({ deed: 'weekly', answer1: 'un délai', answer3: 'celle du délai' }, { subjectId });
  const week = await loadConditionWeek(house.ports, FIRM);
  expect(week).toMatchObject({
    week: '2026-W47',
    answers: ['un délai', '', 'celle du délai', ''],
    answered: { who: 'Zoé' },
  });
  expect(week?.facts.asked).toHaveLength(1);
  expect(await loadConditionWeek(house.ports, FIRM, '2026-W99')).toBeNull();
});

test('conditions are added, changed and taken off the list; none of them judges anybody', async () => {
  await using house = await openHouse();
  const { ports, store } = house;
  const id = conditionIdFrom('Délai : dix jours', ['delai-dix-jours']);
  expect(id).toBe('delai-dix-jours-2');
  const condition = conditionFrom(
    typed({ 'title.fr': 'Acompte', 'rule.fr': 'Trente pour cent.', exceptions: 'deuil, urgence' }),
    id,
  );
  expect(condition).toMatchObject({ title: { en: 'Acompte' }, exceptions: ['deuil', 'urgence'] });
  expect(await editCondition(ports, { conditionId: id, condition, who: 'Zoé', why: null })).toBeNull();
  const rude = { ...condition, why: { fr: 'Les clients difficiles en abusent.', en: 'x' } };
  expect(await editCondition(ports, { conditionId: id, condition: rude, who: 'Zoé', why: null })).toBe('judges_person');
  expect(await editCondition(ports, { conditionId: 'rien', condition: null, who: 'Zoé', why: null })).toBe(
    'no_condition',
  );
  await editCondition(ports, { conditionId: id, condition: null, who: 'Zoé', why: null });
  expect((await store.findFirm())?.firm.conditions.map((one) => one.id)).toEqual(['delai']);
});
