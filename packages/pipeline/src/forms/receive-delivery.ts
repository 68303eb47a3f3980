import { createHash } from 'node:crypto';
import { type FormBodyType, type FormHeaders, isProven, submissionIdOf } from '@doleances/connectors';
import type { AcceptedItem } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';
import { ringAll } from '../running/run-stage.ts';
import { type FormSource, findOrAddDirectLine, formSourceFrom } from './form-source.ts';
import { openFormSecrets } from './open-secrets.ts';
import { thanksUrlFor } from './thanks-url.ts';

export type Delivery = {
  /** The last part of the web address it was sent to. */
  readonly address: string;
  readonly headers: FormHeaders;
  readonly type: FormBodyType;
  readonly rawBody: Uint8Array;
};

/**
 * `accepted`: committed, now or at an earlier delivery of the same. `unproven`: no such address, or not signed as it
 * should be; the two are not told apart to whoever asks. `late`: the database did not answer in time; whoever sent it
 * sends it again, and should it have been committed all the same, it is known then.
 */
export type Received =
  | {
      readonly outcome: 'accepted';
      readonly isNew: boolean;
      readonly source: FormSource;
      readonly thanksUrl: string | null;
    }
  | { readonly outcome: 'unproven' }
  | { readonly outcome: 'late' };

/** Who sends waits two seconds at most for its answer. */
const ANSWER_MS = 1_800;

/** Takes a delivery: looks its source up, checks who sent it, commits its bytes. Reads nothing of it but its name. */
export function receiveDelivery(ports: Ports, delivery: Delivery): Promise<Received> {
  return inTime(ports, async () => {
    const found = await ports.store.findSourceByAddress(delivery.address);
    const source = found === null ? null : formSourceFrom(found);
    if (found === null || source === null || source.isDirectLine) return { outcome: 'unproven' };
    const { headers, rawBody } = delivery;
    const { shape, headerName } = source;
    const secrets = await openFormSecrets(ports, found);
    const isGood = isProven({ shape, headerName, headers, rawBody, secrets, now: ports.now() });
    return isGood ? commit(ports, source, delivery) : { outcome: 'unproven' };
  });
}

/** Takes what somebody wrote on the hosted page. */
export function receiveForBoss(ports: Ports, body: Pick<Delivery, 'type' | 'rawBody'>): Promise<Received> {
  return inTime(ports, async () => {
    const source = await findOrAddDirectLine(ports);
    return commit(ports, source, { ...body, headers: {} });
  });
}

async function commit(
  ports: Ports,
  source: FormSource,
  { type, rawBody, headers }: Omit<Delivery, 'address'>,
): Promise<Received> {
  const receivedAt = ports.now();
  const item: AcceptedItem = {
    externalId: externalIdFor(source, { type, rawBody, headers }, receivedAt),
    rawType: type,
    raw: rawBody,
    receivedAt,
  };
  const { isNew, bells } = await ports.store.acceptDelivery(source.id, item);
  void ringAll(ports, bells);
  return { outcome: 'accepted', isNew, source, thanksUrl: thanksUrlFor(source, { type, rawBody, headers }) };
}

/**
 * What makes a delivery the same as another: the sender's own name for the submission; else its words on one day, so
 * that a second click is known and the same two words from somebody else next week are not lost.
 */
function externalIdFor(
  { shape, mapping }: FormSource,
  { type, rawBody, headers }: Omit<Delivery, 'address'>,
  at: Date,
): string {
  const named = submissionIdOf({ shape, mapping, type, raw: rawBody });
  if (named !== null) return named;
  const id = headers['webhook-id'];
  if (id !== undefined && id !== '') return `webhook ${id}`;
  return `${at.toISOString().slice(0, 10)} ${createHash('sha256').update(rawBody).digest('hex')}`;
}

/** A database that is away, slow or refuses: one answer for all, to be tried again. */
async function inTime(ports: Ports, work: () => Promise<Received>): Promise<Received> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Received>((resolve) => {
    timer = setTimeout(resolve, ANSWER_MS, { outcome: 'late' });
  });
  const done = work().catch((error: unknown): Received => {
    const name = error instanceof Error ? error.name : 'unknown';
    ports.log.warn({ error: name }, 'a delivery could not be stored; its sender is asked to send it again');
    return { outcome: 'late' };
  });
  try {
    return await Promise.race([done, late]);
  } finally {
    clearTimeout(timer);
  }
}
