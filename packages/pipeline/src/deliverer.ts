import type { Outlet } from '@doleances/connectors';
import { DeliveryError } from '@doleances/connectors';
import type { OutboxRow } from '@doleances/store';
import type { Ports } from './ports.ts';

const SENDS_AT_ONCE = 4;
/** Longer than the outlet's own deadline, so that a live sender is never taken for a dead one. */
const SEND_LEASE_SECONDS = 90;
const RETRY_AFTER_SECONDS = [5, 30, 120, 600, 1_800, 3_600, 10_800] as const;

/**
 * Sends what the outbox holds. Each message is logged as `sending` before it leaves; one whose fate is unknown is
 * `uncertain` (ordinary) or sent again under the same Message-ID (critical).
 */
export function openDeliverer(ports: Ports, pollEveryMs: number): AsyncDisposable {
  const outlet = ports.openOutlet();
  let isClosing = false;
  let wakeNow: (() => void) | null = null;
  const turn = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, pollEveryMs);
      wakeNow = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const delivering = (async () => {
    while (!isClosing) {
      const sent = await deliverDue(ports, outlet).catch(() => 0);
      if (sent < SENDS_AT_ONCE && !isClosing) await turn();
    }
  })();
  return {
    async [Symbol.asyncDispose]() {
      isClosing = true;
      wakeNow?.();
      await delivering;
      await outlet[Symbol.asyncDispose]();
    },
  };
}

/** @returns How many messages were tried. */
export async function deliverDue(ports: Ports, outlet: Outlet): Promise<number> {
  const rows = await ports.store.claimOutbox(SENDS_AT_ONCE, SEND_LEASE_SECONDS);
  await Promise.all(rows.map((row) => deliver(ports, outlet, row)));
  return rows.length;
}

async function deliver(ports: Ports, outlet: Outlet, row: OutboxRow): Promise<void> {
  try {
    await outlet.deliver({
      messageId: row.messageId,
      to: row.to,
      subject: row.subject,
      text: row.text,
      html: row.html,
    });
    await ports.store.endOutbox(row.id, row.attempt, { state: 'sent' });
  } catch (error) {
    await ports.store.endOutbox(row.id, row.attempt, outcomeOf(row, error));
    ports.log.warn({ outbox: row.id, attempt: row.attempt, error: reasonOf(error) }, 'a message was not delivered');
  }
}

function outcomeOf(row: OutboxRow, error: unknown): Parameters<Ports['store']['endOutbox']>[2] {
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
