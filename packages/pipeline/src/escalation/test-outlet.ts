import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type EscalationContact, type Firm, type OutletName, testNotice } from '@doleances/core';
import type { OutboxMessage, OutboxRow } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';
import { deliverDue, TEST_KEY } from './deliverer.ts';
import { addressFor } from './escalation-messages.ts';
import { outletHttp, outletKeysOf, sendersOf } from './open-outlets.ts';

export type OutletTest =
  | { readonly ok: true; readonly messages: readonly OutboxRow[] }
  /** `nobody`: no contact is told this way, so there is no address to try; `not_set_up`: no sender has its keys. */
  | { readonly ok: false; readonly reason: 'no_firm' | 'not_set_up' | 'nobody' };

const OUTLETS: readonly OutletName[] = ['mail', 'sms', 'ntfy', 'gotify', 'slack', 'teams', 'webhook'];

export function outletNamed(written: string): OutletName | null {
  return OUTLETS.find((name) => name === written) ?? null;
}

/**
 * Sends a test message by one outlet to everybody who is told by it, and waits for what becomes of it.
 *
 * It goes through the outbox like any other, so it is logged first; a process without the keys leaves it to `notify`.
 *
 * @param waitSeconds How long to wait for a sender; the rows are returned as they are by then.
 */
export async function testOutlet(
  ports: Ports,
  {
    name,
    isSender,
    waitSeconds,
  }: { readonly name: OutletName; readonly isSender: boolean; readonly waitSeconds: number },
): Promise<OutletTest> {
  const record = await ports.store.findFirm();
  if (record === null) return { ok: false, reason: 'no_firm' };
  const isOurs = isSender && outletKeysOf(ports.config).some((outlet) => outlet.name === name);
  const known = await ports.store.listOutlets();
  if (!isOurs && !known.some((outlet) => outlet.name === name)) return { ok: false, reason: 'not_set_up' };
  const messages = testMessages(name, record.firm, ports.config.http.baseUrl);
  if (messages.length === 0) return { ok: false, reason: 'nobody' };
  const ids = await ports.store.saveMessages(messages);
  if (isOurs) await sendOurselves(ports, name, messages.length);
  return { ok: true, messages: await settled(ports, ids, waitSeconds) };
}

function testMessages(outlet: OutletName, firm: Firm, baseUrl: string): readonly OutboxMessage[] {
  const notice = testNotice(firm, baseUrl);
  const press = randomUUID();
  return targetsOf(outlet, firm).map(({ name, address }) => ({
    dedupKey: `${TEST_KEY}${outlet} ${press} ${address}`,
    // At most once: nobody wants a test twice.
    urgency: 'ordinary',
    to: [{ name, address }],
    subject: notice.title,
    text: `${notice.summary}\n`,
    html: null,
    notBefore: null,
    outlet,
    notice,
  }));
}

/** Each address once; an outlet that has one address for all is tried once whoever is told by it. */
function targetsOf(outlet: OutletName, firm: Firm): readonly { readonly name: string; readonly address: string }[] {
  const shared = { name: '', address: '' };
  if (!['mail', 'sms', 'ntfy'].includes(outlet)) return [shared];
  const contacts = firm.escalationContacts.filter((one) => outlet === 'mail' || one.by?.includes(outlet as 'sms'));
  const targets = contacts.map((one: EscalationContact) => ({
    name: one.name,
    address: outlet === 'mail' ? one.email : addressFor(one, outlet),
  }));
  const all = outlet === 'ntfy' && targets.length === 0 ? [shared] : targets;
  return [...new Map(all.map((target) => [target.address, target])).values()];
}

async function sendOurselves(ports: Ports, name: OutletName, count: number): Promise<void> {
  const outlet = ports.openOutlet();
  try {
    const sender = sendersOf(ports.config, outlet, outletHttp(ports.config)).find((one) => one.name === name);
    // Others' messages may be due before ours; a queue of them is not ours to work off.
    for (let tries = 0; sender !== undefined && tries < count + OTHERS_MAX; tries += 1) {
      if ((await deliverDue(ports, sender)) === 0) return;
    }
  } finally {
    await outlet[Symbol.asyncDispose]();
  }
}

const OTHERS_MAX = 20;
const POLL_MS = 200;

async function settled({ store }: Ports, ids: readonly string[], waitSeconds: number): Promise<readonly OutboxRow[]> {
  for (let waitedMs = 0; ; waitedMs += POLL_MS) {
    const rows = await store.listMessages(ids);
    const isOver = rows.every(({ state }) => state !== 'pending' && state !== 'sending');
    if (isOver || waitedMs >= waitSeconds * 1_000) return rows;
    await pause(POLL_MS);
  }
}
