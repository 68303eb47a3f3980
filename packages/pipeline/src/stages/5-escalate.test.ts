import { contactKeyFor, DEFAULT_FIRM, type Firm, parseAcknowledgeToken } from '@doleances/core';
import type { OutboxRow, Store } from '@doleances/store';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { itemOf, readTestComplaint, saveTestSource, signalsOf } from '../../../../test/support/store-values.ts';
import { escalationStateOf } from '../escalation/escalations.ts';
import type { Ports } from '../ports/ports.ts';
import { runStage } from '../running/run-stage.ts';
import type { AnyStage } from '../running/stage.ts';
import { digest } from './5-digest.ts';
import { escalate, escalateByHandStage } from './5-escalate.ts';
import { insist } from './5-insist.ts';

const KEY = new Uint8Array(32).fill(3);
const HELENE = {
  name: 'Hélène Roy',
  email: 'helene@roy.example',
  location: null,
  by: ['slack', 'sms'],
  phone: '+15145550123',
} as const;
const MARC = { name: 'Marc Dubé', email: 'marc@roy.example', location: null } as const;
const FIRM: Firm = {
  ...DEFAULT_FIRM,
  staff: [
    { name: 'Hélène Roy', aliases: [], role: 'propriétaire', location: null },
    { name: 'Marc Dubé', aliases: ['Marc'], role: 'gérant', location: null },
  ],
  escalationContacts: [HELENE, MARC],
};

/** A house whose clock the test sets; due rows are taken when the test says so. */
async function openHouse(firm: Firm = FIRM) {
  const opened = await openTestStore({ mailHost: 'roy.example' });
  const { store } = opened;
  const source = await saveTestSource(store);
  const clock = { now: new Date('2026-11-16T14:00:00Z') };
  await store.registerOutlets([
    { name: 'mail', addressHash: 'm' },
    { name: 'slack', addressHash: 's' },
    { name: 'webhook', addressHash: 'w' },
  ]);
  const ports = {
    store,
    queues: { ring: async () => 0 },
    firms: { find: async () => ({ firm, isSample: false }) },
    config: { http: { baseUrl: 'https://plaintes.example' } },
    log: { debug() {}, warn() {}, error() {} },
    signingKeys: async () => [KEY],
    clock: () => clock.now,
  } as unknown as Ports;
  const run = async (stage: AnyStage, subjectId: string) => {
    await store.ring(stage.name, subjectId);
    const claim = await store.claim(stage.name, subjectId, 60);
    return claim === null ? null : runStage({ stage, ports }, claim);
  };
  let count = 0;
  const tell = async (changes: Parameters<typeof itemOf>[1] & { readonly isCritical?: boolean } = {}) => {
    count += 1;
    const { isCritical = true, ...item } = changes;
    const author = { name: `Client ${count}`, email: `client${count}@example.com` };
    const complaint = await readTestComplaint(store, source, {
      item: itemOf(`m${count}`, { author, receivedAt: clock.now.toISOString(), ...item }),
      changes: { signals: signalsOf({ criticalReasons: isCritical ? ['legal_threat'] : [] }) },
    });
    await run(escalate, complaint.id);
    return complaint.id;
  };
  const later = (minutes: number) => {
    clock.now = new Date(clock.now.getTime() + minutes * 60_000);
  };
  return { store, clock, run, tell, later, [Symbol.asyncDispose]: opened[Symbol.asyncDispose] };
}

const sentTo = async (store: Store, id: string) =>
  (await store.listSends(id)).map(({ outlet, to }) => `${outlet} ${to[0]?.name || to[0]?.address || '-'}`).toSorted();
const whatHappened = async (store: Store, id: string) =>
  (await store.listEvents(id, 20)).map(({ what }) => what).toReversed();

/** Ends the messages of a complaint as if a sender had tried them. */
async function end(store: Store, id: string, state: 'sent' | 'refused', outlets: readonly OutboxRow['outlet'][]) {
  const rows = await store.claimOutbox(outlets, 50, 60);
  for (const row of rows.filter(({ aboutId }) => aboutId === id)) {
    await store.endOutbox(row.id, row.attempt, state === 'sent' ? { state } : { state, error: 'refused (550)' });
  }
}

test('a contact is told by mail and by the ways they chose that are set up; a program is told once', async () => {
  await using house = await openHouse();
  const { store } = house;
  const id = await house.tell();
  // Hélène chose text messages too, which nobody set up.
  expect(await sentTo(store, id)).toEqual(['mail Hélène Roy', 'slack Hélène Roy', 'webhook -']);
  const [mail] = await store.listSends(id);
  const token = /https:\/\/plaintes\.example\/a\/(\S+)/.exec(mail?.text ?? '')?.[1] ?? '';
  const escalation = await store.findEscalationByComplaint(id);
  expect(parseAcknowledgeToken(token, [KEY], house.clock.now)).toMatchObject({
    escalationId: escalation?.id,
    contactKey: contactKeyFor(HELENE),
  });
  const webhook = (await store.listSends(id)).find(({ outlet }) => outlet === 'webhook');
  expect(JSON.stringify(webhook?.notice?.event)).not.toMatch(/\/a\/|chambre/);
});

test('half an hour without an answer, and the second contact is told who stayed silent; then it stands unanswered', async () => {
  await using house = await openHouse();
  const { store } = house;
  const id = await house.tell();
  house.later(29);
  await house.run(insist, id);
  expect(await sentTo(store, id)).toHaveLength(3);
  house.later(1);
  await house.run(insist, id);
  expect(await sentTo(store, id)).toContain('mail Marc Dubé');
  const mail = (await store.listSends(id)).find(({ to }) => to[0]?.address === MARC.email);
  expect(mail?.text).toContain('Hélène Roy n’a pas répondu en 30 minutes');
  house.later(30);
  await house.run(insist, id);
  await house.run(insist, id);
  expect(await whatHappened(store, id)).toEqual([
    'escalation_alert',
    'escalation_insisted',
    'escalation_unanswered',
    'escalation_unanswered',
  ]);
  expect((await store.findEscalationByComplaint(id))?.told.map(({ email }) => email)).toEqual([
    HELENE.email,
    MARC.email,
  ]);
});

test('an answer ends it: nobody else is told', async () => {
  await using house = await openHouse();
  const { store } = house;
  const id = await house.tell();
  const escalation = await store.findEscalationByComplaint(id);
  await store.acknowledgeEscalation(escalation?.id ?? '', 'Hélène Roy');
  house.later(31);
  await house.run(insist, id);
  expect(await whatHappened(store, id)).toEqual(['escalation_alert']);
});

test('when no message gets through, the second contact is told at once', async () => {
  await using house = await openHouse();
  const { store } = house;
  const id = await house.tell();
  await end(store, id, 'refused', ['mail']);
  house.later(1);
  await house.run(insist, id);
  // Slack may still get through.
  expect(await sentTo(store, id)).not.toContain('mail Marc Dubé');
  await end(store, id, 'refused', ['slack']);
  await house.run(insist, id);
  expect(await sentTo(store, id)).toContain('mail Marc Dubé');
  expect((await store.listEvents(id, 5))[0]).toMatchObject({
    what: 'escalation_insisted',
    why: 'no message got through',
  });
});

test('a mail that came back counts as not got through', async () => {
  await using house = await openHouse({ ...FIRM, escalationContacts: [{ ...HELENE, by: [] }, MARC] });
  const { store } = house;
  const id = await house.tell();
  await end(store, id, 'sent', ['mail']);
  const [mail] = (await store.listSends(id)).filter(({ outlet }) => outlet === 'mail');
  await store.ring('watch', 'firm');
  const claim = await store.claim('watch', 'firm', 60);
  if (claim === null) throw new Error('not claimed');
  await store.inClaim(claim, async (tx) => {
    expect(await tx.saveBounced([mail?.messageId ?? ''])).toEqual([id]);
  });
  await house.run(insist, id);
  expect(await sentTo(store, id)).toContain('mail Marc Dubé');
});

test('a day’s fill of alerts, then one message an hour for all the others', async () => {
  await using house = await openHouse();
  const { store } = house;
  const alone: string[] = [];
  for (let index = 0; index < 8; index += 1) alone.push(await house.tell());
  const together = [await house.tell(), await house.tell(), await house.tell()];
  for (const id of together) expect(await store.listSends(id)).toEqual([]);
  expect(await whatHappened(store, together[0] ?? '')).toEqual(['escalation_digest']);
  house.later(60);
  await house.run(digest, contactKeyFor(HELENE));
  const mail = (await store.listOutbox(50)).find(({ dedupKey }) => /^digest .* mail$/.test(dedupKey));
  expect(mail?.subject).toBe('⚠ Encore 3 plaintes critiques');
  expect(mail?.text.match(/https:\/\/plaintes\.example\/a\//g)).toHaveLength(3);
  await house.run(digest, contactKeyFor(HELENE));
  expect((await store.listOutbox(50)).filter(({ dedupKey }) => /^digest .* mail$/.test(dedupKey))).toHaveLength(1);
  // Nobody answers: the second contact has had none today and is told one by one.
  house.later(30);
  await house.run(insist, together[0] ?? '');
  expect(await sentTo(store, together[0] ?? '')).toContain('mail Marc Dubé');
});

test('later messages of a case fold, and an absence note to our alert makes none', async () => {
  await using house = await openHouse();
  const { store } = house;
  const author = { name: 'Luc', email: 'luc@client.example' };
  const first = await house.tell({ author });
  house.later(60);
  const second = await house.tell({ author });
  expect(await whatHappened(store, second)).toEqual(['escalation_folded']);
  const [mail] = await store.listSends(first);
  const inReplyTo = mail?.messageId.replace(/[<>]/g, '') ?? '';
  const echo = await house.tell({ author: { name: null, email: HELENE.email }, inReplyTo });
  expect(await whatHappened(store, echo)).toEqual(['escalation_echo']);
  expect(await store.listSends(echo)).toEqual([]);
});

test('a contact who leaves before the digest is not told; the next in order is', async () => {
  await using house = await openHouse();
  const { store } = house;
  for (let index = 0; index < 8; index += 1) await house.tell();
  await house.tell();
  await house.run(digest, contactKeyFor({ email: 'parti@roy.example' }));
  expect((await store.listOutbox(50)).some(({ dedupKey }) => dedupKey.startsWith('digest'))).toBe(false);
});

test('a letter on the direct line waits for the morning, goes to the owner alone and alarms nobody', async () => {
  await using house = await openHouse({ ...FIRM, escalationContacts: [MARC, HELENE] });
  const { store, clock } = house;
  clock.now = new Date('2026-11-14T03:00:00Z');
  const id = await house.tell({ isForBoss: true, isCritical: false });
  const [letter, ...others] = await store.listSends(id);
  expect(others).toEqual([]);
  expect(letter).toMatchObject({ urgency: 'ordinary', to: [{ address: HELENE.email }], outlet: 'mail' });
  // Friday night in Montréal: Monday at seven.
  expect(letter?.notBefore?.toISOString()).toBe('2026-11-16T12:00:00.000Z');
  expect(await store.findEscalationByComplaint(id)).toBeNull();
  // A gas leak written there cannot wait, and still goes to the owner first.
  const critical = await house.tell({ isForBoss: true });
  expect(await sentTo(store, critical)).toEqual(['mail Hélène Roy', 'slack Hélène Roy', 'webhook -']);
});

test('a critical complaint at night and on a holiday is told at once', async () => {
  await using house = await openHouse();
  const { store, clock } = house;
  for (const at of ['2026-06-24T07:00:00Z', '2026-11-15T08:30:00Z']) {
    clock.now = new Date(at);
    const id = await house.tell();
    expect((await store.listSends(id)).every(({ notBefore }) => notBefore === null)).toBe(true);
    expect(await sentTo(store, id)).toContain('mail Hélène Roy');
  }
});

test('told again after a crash, it is one alert and one row', async () => {
  await using house = await openHouse();
  const { store } = house;
  const id = await house.tell();
  await house.run(escalate, id);
  await house.run(escalate, id);
  expect(await sentTo(store, id)).toHaveLength(3);
  expect(await whatHappened(store, id)).toEqual(['escalation_alert']);
});

test('what somebody brings to the boss is told as theirs, with their words, and again to the next contact', async () => {
  await using house = await openHouse();
  const { store } = house;
  const id = await house.tell({ isCritical: false });
  const byHand = { reason: 'vip_client', who: 'Dana Cole', why: 'Elle tient la clinique du troisième.' } as const;
  await house.run(escalateByHandStage(byHand), id);
  house.later(31);
  await house.run(insist, id);
  const mails = (await store.listSends(id)).filter(({ outlet }) => outlet === 'mail');
  expect(mails.map(({ to }) => to[0]?.name).toSorted()).toEqual(['Hélène Roy', 'Marc Dubé']);
  for (const { text, html } of mails) {
    for (const part of [text, html ?? '']) {
      expect(part).toContain('Dana Cole vous la signale (client précieux)');
      expect(part).toContain('Elle tient la clinique du troisième.');
      expect(part).not.toContain('l’un de vos clients les plus précieux');
    }
  }
});

test('with a time of its own, a case that somebody brought goes on to the second contact, then stands unanswered', async () => {
  const firm: Firm = { ...FIRM, alerting: { ...FIRM.alerting, secondContactMinutes: 5 } };
  await using house = await openHouse(firm);
  const { store, clock } = house;
  const id = await house.tell({ isCritical: false });
  await house.run(escalateByHandStage({ reason: 'safety', who: 'Dana Cole', why: 'Elle a fait un malaise.' }), id);
  house.later(5);
  await house.run(insist, id);
  expect(await sentTo(store, id)).toContain('mail Marc Dubé');
  const row = await store.findEscalationByComplaint(id);
  if (row === null) throw new Error('no escalation');
  expect(escalationStateOf(row, firm, clock.now)).toBe('waiting');
  house.later(6);
  expect(escalationStateOf(row, firm, clock.now)).toBe('unanswered');
});
