import { setTimeout as pause } from 'node:timers/promises';
import { DeliveryError, type Http, type Outlet } from '@doleances/connectors';
import type { OutboxRow } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';
import { subscriptionSender } from '../programs/subscription-sender.ts';
import { ringAll } from '../running/run-stage.ts';
import { atOnce, openTurns, type Turns } from '../running/send-turns.ts';
import { type Fate, outletHttp, outletKeysOf, type Sender, sendersOf } from './open-outlets.ts';

type Outcome = Parameters<Ports['store']['endOutbox']>[2];

const MAILS_AT_ONCE = 4;
/** Longer than the outlets' own deadlines; short enough that what a dead sender held is told again within half a minute. */
const SEND_LEASE_SECONDS = 25;
/** How long a critical message waits for the one before it to be noted as sent. */
const TURN_PATIENCE_MS = 1_000;
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
 * nobody else. Critical mails leave one after the other as long as the server is quick: so a sender that dies leaves one of
 * them in doubt, to be sent again, and not as many as it has lanes.
 */
export function openDeliverer(ports: Ports, pollEveryMs: number): AsyncDisposable {
  const outlet = ports.openOutlet();
  const senders = allSenders(ports, outlet, outletHttp(ports.config));
  const closing = new AbortController();
  const turns = openTurns(TURN_PATIENCE_MS);
  const lane = async (sender: Sender) => {
    while (!closing.signal.aborted) {
      const sent = await deliverDue(ports, sender, turns).catch(() => 0);
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
export async function deliverDue(ports: Ports, sender: Sender, turns: Turns = atOnce): Promise<number> {
  const rows = await ports.store.claimOutbox([sender.name], 1, SEND_LEASE_SECONDS);
  for (const row of rows) {
    const inTurn = sender.name === 'mail' && row.urgency === 'critical' ? turns : atOnce;
    await deliver(ports, { sender, row, inTurn });
  }
  return rows.length;
}

type Delivery = { readonly sender: Sender; readonly row: OutboxRow; readonly inTurn: Turns };

async function deliver(ports: Ports, { sender, row, inTurn }: Delivery): Promise<void> {
  const fate = sender.fateOf?.(row) ?? fateOf(ports, sender);
  const { outcome, fared } = await inTurn(async () => {
    const sent = await outcomeFor(sender, row, fate);
    // Before anything else: whoever dies from here on has sent nothing twice.
    await note(ports, row, sent.outcome);
    return sent;
  });
  if (fared !== null) await fate.save(fared).catch(() => {});
  if (outcome.state !== 'sent') {
    ports.log.warn(
      { outbox: row.id, outlet: row.outlet, attempt: row.attempt, error: outcome.error },
      'a message was not delivered',
    );
  }
  // Whoever cannot be reached is passed over at once, not after half an hour.
  if (outcome.state === 'refused' && row.aboutId !== null && row.urgency === 'critical') {
    const bell = await ports.store.ring('insist', row.aboutId).catch(() => null);
    if (bell !== null) await ringAll(ports, [bell]);
  }
}

/** How it went, and how the other side fared where it was asked at all. */
type Sent = { readonly outcome: Outcome; readonly fared: Parameters<Fate['save']>[0] | null };

async function outcomeFor(sender: Sender, row: OutboxRow, fate: Fate): Promise<Sent> {
  const isTest = row.dedupKey.startsWith(TEST_KEY);
  if (!isTest && (await fate.isStopped())) {
    const error = `${sender.name} is stopped: its address is gone; set it up anew and test it`;
    return { outcome: { state: 'refused', error }, fared: null };
  }
  try {
    await sender.send(row);
    return { outcome: { state: 'sent' }, fared: 'sent' };
  } catch (error) {
    const fared = { error: reasonOf(error), isGone: error instanceof DeliveryError && error.isGone };
    const outcome = outcomeOf(row, error);
    // A test says at once how it went; it is pressed again sooner than it would be tried again.
    const isOver = isTest && outcome.state === 'pending';
    return { outcome: isOver ? { state: 'refused', error: outcome.error } : outcome, fared };
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
