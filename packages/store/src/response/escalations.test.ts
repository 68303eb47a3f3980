import { DEFAULT_FIRM } from '@doleances/core';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { itemOf, readTestComplaint, saveTestSource, signalsOf } from '../../../../test/support/store-values.ts';
import type { OutboxMessage, Store } from '../index.ts';
import type { EscalationToSave } from './escalations.ts';

const BOSS = 'patronne@firme.example';
const escalationOf = (complaintId: string, changes: Partial<EscalationToSave> = {}): EscalationToSave => ({
  id: `esc_${complaintId.slice(4)}`,
  complaintId: complaintId as EscalationToSave['complaintId'],
  reasons: ['safety'],
  openedAt: new Date('2026-11-16T14:00:00Z'),
  route: 'alert',
  told: [{ name: 'Hélène', email: BOSS, at: '2026-11-16T14:00:00.000Z', how: 'alone' }],
  digestFor: null,
  ...changes,
});

async function readCritical(store: Store, externalId: string, isForBoss = false) {
  const source = await saveTestSource(store);
  const item = itemOf(externalId, { author: { name: 'Luc', email: 'luc@client.example' }, isForBoss });
  const changes = { signals: signalsOf({ criticalReasons: ['safety'] }), namedStaff: ['julien roy'] };
  return readTestComplaint(store, source, { item, changes });
}

async function inEscalation(store: Store, id: string, save: Parameters<Store['inClaim']>[1]) {
  await store.ring('escalate', id);
  const claim = await store.claim('escalate', id, 60);
  if (claim === null) throw new Error('not claimed');
  return store.inClaim(claim, save);
}

const mailOf = (aboutId: string, changes: Partial<OutboxMessage> = {}): OutboxMessage => ({
  dedupKey: `escalation ${aboutId}`,
  urgency: 'critical',
  to: [{ name: 'Hélène', address: BOSS }],
  subject: '⚠',
  text: 'x',
  html: null,
  notBefore: null,
  aboutId,
  ...changes,
});

test('two messages of one case at one moment: the second is told to look again', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const { id, clientKey } = await readCritical(store, 'm1');
  const second = await readCritical(store, 'm2');
  expect(await store.findLastAlert(clientKey)).toBeNull();
  await inEscalation(store, id, async (tx) => {
    await tx.assertNoAlertSince(clientKey, null);
    await tx.saveEscalation(escalationOf(id));
  });
  const late = inEscalation(store, second.id, async (tx) => {
    await tx.assertNoAlertSince(clientKey, null);
    await tx.saveEscalation(escalationOf(second.id));
  });
  await expect(late).rejects.toMatchObject({ retry: { afterSeconds: 1 } });
  const previous = await store.findLastAlert(clientKey);
  expect(previous).toEqual({ at: new Date('2026-11-16T14:00:00Z'), reasons: ['safety'] });
});

test('a contact’s alerts of the day are counted, those of a digest are not', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const first = await readCritical(store, 'm1');
  const second = await readCritical(store, 'm2');
  await inEscalation(store, first.id, (tx) => tx.saveEscalation(escalationOf(first.id)));
  const waiting = escalationOf(second.id, { route: 'digest', told: [], digestFor: BOSS });
  await inEscalation(store, second.id, (tx) => tx.saveEscalation(waiting));
  const since = new Date('2026-11-16T05:00:00Z');
  expect([...(await store.countAlerts(since))]).toEqual([[BOSS, 1]]);
  expect((await store.listDigest(BOSS)).map(({ complaintId }) => complaintId)).toEqual([second.id]);
  const told = { name: 'Hélène', email: BOSS, at: '2026-11-16T15:00:00.000Z', how: 'digest' } as const;
  await inEscalation(store, second.id, (tx) => tx.saveTold(waiting.id, told));
  expect(await store.listDigest(BOSS)).toEqual([]);
  expect([...(await store.countAlerts(since))]).toEqual([[BOSS, 1]]);
  expect([...(await store.countAlerts(new Date('2026-11-16T14:30:00Z')))]).toEqual([]);
});

test('a case is closed once, with a reason that stays written, and closing answers it', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const { id } = await readCritical(store, 'm1');
  const escalation = escalationOf(id);
  await inEscalation(store, id, (tx) => tx.saveEscalation(escalation));
  expect(await store.closeEscalation(escalation.id, 'Hélène', 'remboursé')).toBe(true);
  expect(await store.closeEscalation(escalation.id, 'Marc', 'encore')).toBe(false);
  expect(await store.acknowledgeEscalation(escalation.id, 'Marc')).toBe(false);
  expect(await store.findEscalation(escalation.id)).toMatchObject({ closedBy: 'Hélène', acknowledgedBy: 'Hélène' });
  expect(await store.listEvents(escalation.id, 5)).toMatchObject([{ what: 'escalation closed', why: 'remboursé' }]);
});

test('a message for the boss is released once, and reading it again does not take that back', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const { id, itemId } = await readCritical(store, 'm1', true);
  expect(await store.findComplaint(id)).toMatchObject({ isForBoss: true, namedStaff: ['julien roy'] });
  const bells = await store.releaseComplaint(id, 'Hélène');
  expect(bells?.map(({ stage, subjectId }) => [stage, subjectId])).toEqual([
    ['group', id],
    ['remind', id],
  ]);
  expect(await store.releaseComplaint(id, 'Hélène')).toBeNull();
  await store.ring('read', itemId);
  const source = await saveTestSource(store);
  const claim = await store.claim('read', itemId, 60);
  if (claim === null) throw new Error('not claimed');
  const item = itemOf('m1', { isForBoss: true });
  await store.inClaim(claim, (tx) =>
    tx.saveComplaint({
      id,
      itemId,
      item,
      cleanText: '',
      signals: signalsOf(),
      clientId: null,
      clientKey: 'k',
      isSample: source.isSample,
    }),
  );
  expect(await store.findComplaint(id)).toMatchObject({ isForBoss: false });
});

test('whoever joins the staff list does not find what named them before', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const source = await saveTestSource(store);
  const told = async (id: string, text: string, name: string) => {
    const item = itemOf(id, { text, author: { name, email: `${id}@client.example` } });
    return (await readTestComplaint(store, source, { item })).id;
  };
  const named = await told('a', 'Élodie m’a raccroché au nez.', 'Luc');
  const signed = await told('b', 'La facture est fausse. Élodie Martin', 'Élodie Martin');
  const owner = await told('c', 'Même Hélène ne répond pas.', 'Luc');
  const staff = [
    { name: 'Élodie Caron', aliases: ['Élodie'], role: 'comptoir', location: null },
    { name: 'Hélène Roy', aliases: ['Hélène'], role: 'propriétaire', location: null },
  ];
  await store.saveFirm({ ...DEFAULT_FIRM, staff }, false, 'test');
  const namedIn = async (id: string) => (await store.findComplaint(id))?.namedStaff;
  expect(await namedIn(named)).toEqual(['elodie caron']);
  expect(await namedIn(signed)).toEqual([]);
  expect(await namedIn(owner)).toEqual([]);
  expect(
    await store.listHiddenComplaints({ keys: ['elodie caron'], locations: null, ownNames: [] }, [named, signed, owner]),
  ).toEqual([named]);
});

test('every try is written before it leaves and keeps how it ended', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const { id } = await readCritical(store, 'm1');
  await inEscalation(store, id, (tx) => tx.saveOutbox(mailOf(id)));
  const [row] = await store.claimOutbox(['mail'], 1, 60);
  if (row === undefined) throw new Error('nothing to send');
  expect(await store.listAttempts({ aboutId: id, limitRows: 5 })).toMatchObject([{ attempt: 1, outcome: null }]);
  await store.endOutbox(row.id, 1, { state: 'pending', error: 'not now', retryAfterSeconds: 0 });
  await store.claimOutbox(['mail'], 1, 60);
  await store.endOutbox(row.id, 2, { state: 'sent' });
  expect(await store.listAttempts({ aboutId: id, limitRows: 5 })).toMatchObject([
    { attempt: 2, outcome: 'sent', error: null, to: ['Hélène'], outlet: 'mail', endedAt: expect.any(Date) },
    { attempt: 1, outcome: 'pending', error: 'not now' },
  ]);
  const reminder = mailOf(id, { dedupKey: 'promise prm_1 due' });
  await inEscalation(store, id, (tx) => tx.saveOutbox(reminder));
  await store.claimOutbox(['mail'], 1, 60);
  expect(await store.listAttempts({ aboutId: id, limitRows: 5 })).toHaveLength(3);
  expect(await store.listAttempts({ aboutId: id, isAlert: true, limitRows: 5 })).toHaveLength(2);
});

test('a sender takes only what it has the keys for', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const { id } = await readCritical(store, 'm1');
  await inEscalation(store, id, async (tx) => {
    await tx.saveOutbox(mailOf(id));
    await tx.saveOutbox(mailOf(id, { dedupKey: 'slack', outlet: 'slack' }));
  });
  expect(await store.claimOutbox([], 5, 60)).toEqual([]);
  expect((await store.claimOutbox(['slack'], 5, 60)).map(({ outlet }) => outlet)).toEqual(['slack']);
  expect((await store.claimOutbox(['mail', 'slack'], 5, 60)).map(({ outlet }) => outlet)).toEqual(['mail']);
});

test('a mail that came back is marked, and says which complaint it told of', async () => {
  await using opened = await openTestStore({ mailHost: 'firme.example' });
  const { store } = opened;
  const { id } = await readCritical(store, 'm1');
  await inEscalation(store, id, (tx) => tx.saveOutbox(mailOf(id)));
  const [row] = await store.claimOutbox(['mail'], 1, 60);
  if (row === undefined) throw new Error('nothing to send');
  await store.endOutbox(row.id, 1, { state: 'sent' });
  expect(await store.isOwnMessage(row.messageId)).toBe(true);
  expect(await store.isOwnMessage(row.messageId.replace(/[<>]/g, ''))).toBe(true);
  expect(await store.isOwnMessage('<other@firme.example>')).toBe(false);
  let about: readonly string[] = [];
  await inEscalation(store, id, async (tx) => {
    about = await tx.saveBounced([row.messageId, '<other@firme.example>']);
  });
  expect(about).toEqual([id]);
  expect((await store.listOutbox(1))[0]).toMatchObject({ state: 'bounced' });
  expect(await store.listAttempts({ aboutId: id, limitRows: 1 })).toMatchObject([{ outcome: 'bounced' }]);
});

test('an outlet that is gone stays stopped until something gets through or its address changes', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const slack = { name: 'slack', addressHash: 'a' } as const;
  const gone = { error: 'gone (410)', isGone: true };
  await store.saveOutlet(slack, gone);
  await store.saveOutlet(slack, { error: 'late', isGone: false });
  expect(await store.listOutlets()).toMatchObject([{ name: 'slack', stoppedAt: expect.any(Date), lastError: 'late' }]);
  await store.saveOutlet(slack, 'sent');
  expect(await store.listOutlets()).toMatchObject([{ stoppedAt: null, lastError: null, lastSentAt: expect.any(Date) }]);
  await store.saveOutlet(slack, gone);
  await store.saveOutlet({ ...slack, addressHash: 'b' }, { error: 'late', isGone: false });
  expect(await store.listOutlets()).toMatchObject([{ stoppedAt: null, addressHash: 'b' }]);
});
