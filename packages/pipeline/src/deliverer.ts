import { setTimeout as pause } from 'node:timers/promises';
import { DeliveryError, type Http, type Outlet } from '@doleances/connectors';
import type { OutboxRow } from '@doleances/store';
import { type Fate, outletHttp, outletKeysOf, type Sender, sendersOf } from './open-outlets.ts';
import type { Ports } from './ports.ts';
import { ringAll } from './run-stage.ts';
import { subscriptionSender } from './subscription-sender.ts';

type Outcome = Parameters<Ports['store']['endOutbox']>[2];

const MAILS_AT_ONCE = 4;
/** Longer than the outlets' own deadlines; short enough that what a dead sender held is told again within half a minute. */
const SEND_LEASE_SECONDS = 25;
const NOTE_TRIES = 3;
const NOTE_PAUSE_MS = 200;
const RETRY_AFTER_SECONDS = [5, 30, 120, 600, 1_800, 3_600, 10_800] as const;
/** About a day: a push or a text message of yesterday serves nobody. A mail does, and is tried for as long as it takes. */
const PUSH_TRIES_MAX = 13;
/** The schedule that Standard Webhooks asks for: three days in all, then it is given up. */
const WEBHOOK_RETRY_SECONDS = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400] as const;

/**
 * Sends what the outbox holds. Each message is logged as `sending` before it leaves; one whose fate is unknown is
 * `uncertain` (ordinary) or sent again under the same key (critical). Each lane takes one message at a time, so a
 * critical one never waits behind the slow ones of a batch; each outlet has lanes of its own, so a slow one holds up
 * nobody else.
 */
export function openDeliverer(ports: Ports, pollEveryMs: number): AsyncDisposable {
  const outlet = ports.openOutlet();
  const senders = allSenders(ports, outlet, outletHttp(ports.config));
  const closing = new AbortController();
  const lane = async (sender: Sender) => {
    while (!closing.signal.aborted) {
      const sent = await deliverDue(ports, sender).catch(() => 0);
      if (sent === 0) await pause(pollEveryMs, undefined, { signal: closing.signal }).catch(() => {});
    }
  };
  const lanes = senders.flatMap((sender) =>
    Array.from({ length: sender.name === 'mail' ? MAILS_AT_ONCE : 1 }, () => lane(sender)),
  );
  return {
    async [Symbol.asyncDispose]() {
      closing.abort();
      await Promise.all(lanes);
      await outlet[Symbol.asyncDispose]();
    },
  };
}

function allSenders(ports: Ports, outlet: Outlet, http: Http): readonly Sender[] {
  return [...sendersOf(ports.config, outlet, http), subscriptionSender(ports, http)];
}

/** Tells the other processes which outlets there are: they make messages for these, and offer their test buttons. */
export async function registerOutlets({ config, store }: Ports): Promise<void> {
  await store.registerOutlets(outletKeysOf(config));
}

/** Sends what is due now, once, and returns: for a person who waits at the terminal. */
export async function deliverWaiting(ports: Ports): Promise<void> {
  await using outlet = ports.openOutlet();
  for (const sender of allSenders(ports, outlet, ports.http)) while ((await deliverDue(ports, sender)) > 0);
}

/** @returns How many messages were tried: one, or none when none is due. */
export async function deliverDue(ports: Ports, sender: Sender): Promise<number> {
  const rows = await ports.store.claimOutbox([sender.name], 1, SEND_LEASE_SECONDS);
  for (const row of rows) await deliver(ports, sender, row);
  return rows.length;
}

async function deliver(ports: Ports, sender: Sender, row: OutboxRow): Promise<void> {
  const outcome = await outcomeFor(ports, sender, row);
  if (outcome.state !== 'sent') {
    ports.log.warn(
      { outbox: row.id, outlet: row.outlet, attempt: row.attempt, error: outcome.error },
      'a message was not delivered',
    );
  }
  await note(ports, row, outcome);
  // Whoever cannot be reached is passed over at once, not after half an hour.
  if (outcome.state === 'refused' && row.aboutId !== null && row.urgency === 'critical') {
    const bell = await ports.store.ring('insist', row.aboutId).catch(() => null);
    if (bell !== null) await ringAll(ports, [bell]);
  }
}

async function outcomeFor(ports: Ports, sender: Sender, row: OutboxRow): Promise<Outcome> {
  const isTest = row.dedupKey.startsWith(TEST_KEY);
  const fate = sender.fateOf?.(row) ?? fateOf(ports, sender);
  if (!isTest && (await fate.isStopped())) {
    return { state: 'refused', error: `${sender.name} is stopped: its address is gone; set it up anew and test it` };
  }
  try {
    await sender.send(row);
    await fate.save('sent').catch(() => {});
    return { state: 'sent' };
  } catch (error) {
    const isGone = error instanceof DeliveryError && error.isGone;
    await fate.save({ error: reasonOf(error), isGone }).catch(() => {});
    const outcome = outcomeOf(row, error);
    // A test says at once how it went; it is pressed again sooner than it would be tried again.
    return isTest && outcome.state === 'pending' ? { state: 'refused', error: outcome.error } : outcome;
  }
}

/** First words of the keys of test messages. */
export const TEST_KEY = 'outlet-test ';

/** How an outlet with one address fares. */
function fateOf({ store }: Ports, sender: Sender): Fate {
  const { name, addressHash } = sender;
  return {
    async isStopped() {
      if (name === 'mail') return false;
      const state = (await store.listOutlets().catch(() => [])).find((one) => one.name === name);
      return state !== undefined && state.stoppedAt !== null && state.addressHash === addressHash;
    },
    save: (fared) => store.saveOutlet(sender, fared),
  };
}

/** What left has left: noting it is tried again, the sending is not. */
async function note(ports: Ports, row: OutboxRow, outcome: Outcome): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await ports.store.endOutbox(row.id, row.attempt, outcome);
      return;
    } catch {
      if (tries < NOTE_TRIES) await pause(NOTE_PAUSE_MS * tries);
      else return ports.log.error({ outbox: row.id, state: outcome.state }, 'the fate of a message could not be noted');
    }
  }
}

function outcomeOf(row: OutboxRow, error: unknown): Exclude<Outcome, { state: 'sent' }> {
  const reason = reasonOf(error);
  const isKnownUnsent = error instanceof DeliveryError && error.certainty === 'not_sent';
  if (!isKnownUnsent && row.urgency === 'ordinary') return { state: 'uncertain', error: reason };
  if (error instanceof DeliveryError && error.retry === 'never') return { state: 'refused', error: reason };
  const ours = retrySeconds(row);
  if (ours === null) return { state: 'refused', error: `${reason}; given up` };
  const asked = error instanceof DeliveryError && typeof error.retry === 'object' ? error.retry.afterSeconds : 0;
  return { state: 'pending', error: reason, retryAfterSeconds: Math.max(asked, ours) };
}

/** `null` when it is not worth trying again. */
function retrySeconds({ outlet, attempt }: OutboxRow): number | null {
  if (outlet === 'webhook' || outlet === 'subscription') return WEBHOOK_RETRY_SECONDS[attempt - 1] ?? null;
  // Tries are counted, not hours: the sender's clock may be days off.
  if (outlet !== 'mail' && attempt >= PUSH_TRIES_MAX) return null;
  return RETRY_AFTER_SECONDS[Math.min(attempt, RETRY_AFTER_SECONDS.length) - 1] ?? RETRY_AFTER_SECONDS[0];
}

function reasonOf(error: unknown): string {
  return error instanceof DeliveryError ? error.message.slice(0, 300) : 'unexpected error';
}
