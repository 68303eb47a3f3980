import { setTimeout as pause } from 'node:timers/promises';
import type { Outlet } from '@doleances/connectors';
import { DeliveryError } from '@doleances/connectors';
import type { OutboxRow } from '@doleances/store';
import type { Ports } from './ports.ts';

type Outcome = Parameters<Ports['store']['endOutbox']>[2];

const SENDS_AT_ONCE = 4;
/** Longer than the outlet's own deadline, so that a live sender is never taken for a dead one. */
const SEND_LEASE_SECONDS = 90;
const NOTE_TRIES = 3;
const NOTE_PAUSE_MS = 200;
const RETRY_AFTER_SECONDS = [5, 30, 120, 600, 1_800, 3_600, 10_800] as const;

/**
 * Sends what the outbox holds. Each message is logged as `sending` before it leaves; one whose fate is unknown is
 * `uncertain` (ordinary) or sent again under the same Message-ID (critical). Each lane takes one message at a time, so
 * a critical one never waits behind the slow ones of a batch.
 */
export function openDeliverer(ports: Ports, pollEveryMs: number): AsyncDisposable {
  const outlet = ports.openOutlet();
  const closing = new AbortController();
  const lane = async () => {
    while (!closing.signal.aborted) {
      const sent = await deliverDue(ports, outlet).catch(() => 0);
      if (sent === 0) await pause(pollEveryMs, undefined, { signal: closing.signal }).catch(() => {});
    }
  };
  const lanes = Array.from({ length: SENDS_AT_ONCE }, lane);
  return {
    async [Symbol.asyncDispose]() {
      closing.abort();
      await Promise.all(lanes);
      await outlet[Symbol.asyncDispose]();
    },
  };
}

/** Sends what is due now, once, and returns: for a person who waits at the terminal. */
export async function deliverWaiting(ports: Ports): Promise<void> {
  await using outlet = ports.openOutlet();
  while ((await deliverDue(ports, outlet)) > 0);
}

/** @returns How many messages were tried: one, or none when none is due. */
export async function deliverDue(ports: Ports, outlet: Outlet): Promise<number> {
  const rows = await ports.store.claimOutbox(1, SEND_LEASE_SECONDS);
  for (const row of rows) await deliver(ports, outlet, row);
  return rows.length;
}

async function deliver(ports: Ports, outlet: Outlet, row: OutboxRow): Promise<void> {
  const outcome = await outlet
    .deliver({ messageId: row.messageId, to: row.to, subject: row.subject, text: row.text, html: row.html })
    .then((): Outcome => ({ state: 'sent' }))
    .catch((error: unknown) => outcomeOf(row, error));
  if (outcome.state !== 'sent') {
    ports.log.warn({ outbox: row.id, attempt: row.attempt, error: outcome.error }, 'a message was not delivered');
  }
  await note(ports, row, outcome);
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
  const asked = error instanceof DeliveryError && typeof error.retry === 'object' ? error.retry.afterSeconds : 0;
  const ours = RETRY_AFTER_SECONDS[Math.min(row.attempt, RETRY_AFTER_SECONDS.length) - 1] ?? RETRY_AFTER_SECONDS[0];
  return { state: 'pending', error: reason, retryAfterSeconds: Math.max(asked, ours) };
}

function reasonOf(error: unknown): string {
  return error instanceof DeliveryError ? error.message.slice(0, 300) : 'unexpected error';
}
