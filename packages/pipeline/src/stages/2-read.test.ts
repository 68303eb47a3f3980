import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { addressFrom, openFolderOutlet } from '@doleances/connectors';
import { DEFAULT_FIRM, type Firm, readingContextFor } from '@doleances/core';
import { expect, test } from 'vitest';
import { openFolder } from '../../../../test/support/folder.ts';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { saveTestSource } from '../../../../test/support/store-values.ts';
import { openLessons } from '../complaint/lessons.ts';
import type { Ports } from '../ports/ports.ts';
import { runStage } from '../running/run-stage.ts';
import { read } from './2-read.ts';
import { escalate } from './5-escalate.ts';

const FIRM: Firm = {
  ...DEFAULT_FIRM,
  staff: [{ name: 'Julien Roy', aliases: ['Julien'], role: 'comptoir', location: null }],
  escalationContacts: [{ name: 'Hélène', email: 'helene@firme.example', location: null }],
};
const reading = readingContextFor(FIRM);

/** A mailbox that is read with the firm's own rules. */
async function openMailbox() {
  const opened = await openTestStore({ mailHost: 'firme.example' });
  const { store } = opened;
  const source = await saveTestSource(store);
  const firm = { firm: FIRM, isSample: false, reading, clients: { byEmail: new Map(), byName: new Map() } };
  const ports = {
    store,
    queues: { ring: async () => 0 },
    firms: { find: async () => firm },
    lessons: openLessons(store),
    config: { http: { baseUrl: 'https://plaintes.example' } },
    log: { debug() {}, warn() {}, error() {} },
    signingKeys: async () => [new Uint8Array(32)],
  } as unknown as Ports;
  await store.registerOutlets([{ name: 'mail', addressHash: 'm' }]);
  let uid = 0;
  const receive = async (raw: string | Uint8Array) => {
    uid += 1;
    const bytes = typeof raw === 'string' ? new TextEncoder().encode(raw.replaceAll('\n', '\r\n')) : raw;
    const item = { externalId: `1:${uid}`, rawType: 'message/rfc822', raw: bytes, receivedAt: new Date() } as const;
    const { bells } = await store.acceptItems(source.id, [item]);
    const claim = await store.claim('read', bells[0]?.subjectId ?? '', 60);
    if (claim === null) throw new Error('nothing to read');
    expect(await runStage({ stage: read, ports }, claim)).toBe('done');
    const [complaint] = await store.listComplaints({ limitRows: 1 });
    if (complaint === undefined) throw new Error('nothing was read');
    const escalation = await store.claim('escalate', complaint.id, 60);
    if (escalation !== null) await runStage({ stage: escalate, ports }, escalation);
    return complaint;
  };
  return { store, receive, [Symbol.asyncDispose]: opened[Symbol.asyncDispose] };
}

const now = () => new Date().toUTCString();
const mailOf = (headers: readonly string[], body: string) =>
  [
    `Date: ${now()}`,
    'To: plaintes@firme.example',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    ...headers,
    '',
    body,
    '',
  ].join('\n');
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toUTCString();
const NOISE = [
  'Bonjour, la fournaise que vous avez installée fait un bruit de métal la nuit.',
  'Toujours rien de votre part au sujet de la fournaise. Allez-vous me répondre?',
  'La fournaise fait encore du bruit, personne ne m’a répondu.',
];
const DANGER = 'Bonjour, depuis votre passage le détecteur de CO a sonné deux fois cette nuit. Julien a ri de nous.';

test('C6a: reading notes whom a complaint names, and the boss is told', async () => {
  await using mailbox = await openMailbox();
  const complaint = await mailbox.receive(mailOf(['From: Luc <luc@client.example>', 'Subject: Danger'], DANGER));
  expect(complaint.namedStaff).toEqual(['julien roy']);
  expect(await mailbox.store.listSends(complaint.id)).toHaveLength(1);
});

/** The alert as it stands in a mailbox, byte for byte. */
async function alertIn(mailbox: Awaited<ReturnType<typeof openMailbox>>, complaintId: string) {
  const [row] = await mailbox.store.listSends(complaintId);
  if (row === undefined) throw new Error('no alert');
  await using folder = await openFolder();
  const from = addressFrom('Doleances <plaintes@firme.example>');
  if (from === null) throw new Error('no sender');
  await using outlet = openFolderOutlet(folder.path, from);
  await outlet.deliver(row);
  const [name = ''] = await readdir(folder.path);
  return { row, raw: await readFile(path.join(folder.path, name)) };
}

test('an alert that lands in the mailbox we read is no complaint, whoever forwards it there', async () => {
  await using mailbox = await openMailbox();
  const first = await mailbox.receive(mailOf(['From: Luc <luc@client.example>', 'Subject: Danger'], DANGER));
  const { raw } = await alertIn(mailbox, first.id);
  const echo = await mailbox.receive(raw);
  expect(echo.kind).toBe('noise');
  expect(await mailbox.store.listEscalations(10)).toHaveLength(1);
});

test('a careless auto-responder that quotes the alert does not set off another', async () => {
  await using mailbox = await openMailbox();
  const first = await mailbox.receive(mailOf(['From: Luc <luc@client.example>', 'Subject: Danger'], DANGER));
  const { row } = await alertIn(mailbox, first.id);
  // Without a word that a machine wrote it, and with the customer's words in it.
  const headers = [
    'From: Hélène <helene@firme.example>',
    `Subject: Re: ${row.subject}`,
    `In-Reply-To: ${row.messageId}`,
  ];
  for (let round = 0; round < 3; round += 1) {
    const answer = await mailbox.receive(mailOf(headers, `Je suis en congé. ${DANGER}`));
    const escalation = await mailbox.store.findEscalationByComplaint(answer.id);
    expect(escalation?.route ?? 'none').toMatch(/^(?:echo|none)$/);
    expect(await mailbox.store.listSends(answer.id)).toEqual([]);
  }
});

test('a mail of ours that comes back is noticed, whatever shape the notice has', async () => {
  await using mailbox = await openMailbox();
  const first = await mailbox.receive(mailOf(['From: Luc <luc@client.example>', 'Subject: Danger'], DANGER));
  const { row } = await alertIn(mailbox, first.id);
  const [taken] = await mailbox.store.claimOutbox(['mail'], 1, 60);
  await mailbox.store.endOutbox(taken?.id ?? '', 1, { state: 'sent' });
  const report = [
    `Date: ${now()}`,
    'From: MAILER-DAEMON@mx.example (Mail Delivery System)',
    'To: plaintes@firme.example',
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'Mailbox unavailable.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Final-Recipient: rfc822; helene@firme.example',
    'Action: failed',
    'Status: 5.1.1',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: ${row.messageId}`,
    '--b--',
    '',
  ].join('\n');
  const bounce = await mailbox.receive(report);
  expect(bounce.kind).toBe('noise');
  expect((await mailbox.store.listSends(first.id))[0]).toMatchObject({ state: 'bounced' });
  // The next contact is looked for at once.
  expect(await mailbox.store.claim('insist', first.id, 60)).not.toBeNull();
});

test('a bounce of somebody else’s mail concerns nobody', async () => {
  await using mailbox = await openMailbox();
  const first = await mailbox.receive(mailOf(['From: Luc <luc@client.example>', 'Subject: Danger'], DANGER));
  const headers = ['From: MAILER-DAEMON@mx.example', 'Subject: Undelivered Mail Returned to Sender'];
  await mailbox.receive(mailOf(headers, `Message-ID: <${'0'.repeat(40)}@firme.example>`));
  expect((await mailbox.store.listSends(first.id))[0]).toMatchObject({ state: 'pending' });
});

/** One client's three mails, so many days old. */
async function alertsOf(mailbox: Awaited<ReturnType<typeof openMailbox>>, ages: readonly number[]) {
  const counts: number[] = [];
  for (const [at, days] of ages.entries()) {
    const mail = mailOf(['From: Rita <rita@client.example>', 'Subject: Fournaise'], NOISE[at] ?? '');
    await mailbox.receive(mail.replace(/^Date: .*/u, `Date: ${daysAgo(days)}`));
    counts.push((await mailbox.store.listOutbox(10)).length);
  }
  return counts;
}

test('a third mail of one client that nobody answered is told to the boss; an old archive wakes nobody', async () => {
  await using mailbox = await openMailbox();
  expect(await alertsOf(mailbox, [3, 2, 0.1])).toEqual([0, 0, 1]);
  const [told] = await mailbox.store.listEscalations(5);
  expect(told).toMatchObject({ route: 'alert', reasons: ['repeat_unresolved'] });
  await using archive = await openMailbox();
  expect(await alertsOf(archive, [203, 202, 200])).toEqual([0, 0, 0]);
  expect(await archive.store.listEscalations(5)).toEqual([]);
});
