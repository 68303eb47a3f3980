import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { whyNeverSent } from '@doleances/connectors';
import { HOOK_EVENTS, type HookEvent, hookNotice, hookTestNotice, type Notice } from '@doleances/core';
import { hookKeyFor, type OutboxMessage, type OutboxRow, type SubscriptionRow } from '@doleances/store';
import { deliverDue, TEST_KEY } from '../escalation/deliverer.ts';
import { outletHttp } from '../escalation/open-outlets.ts';
import type { Ports } from '../ports/ports.ts';
import { subscriptionPlace, subscriptionSender } from './subscription-sender.ts';

const SUBSCRIPTIONS_MAX = 50;
const URL_CHARS_MAX = 500;
/** Standard Webhooks: 24 to 64 bytes. */
const SECRET_BYTES = 32;
const POLL_MS = 200;
const OTHERS_MAX = 20;

export type SubscriptionRefusal = 'bad_url' | 'never_reached' | 'no_events' | 'too_many';
export type SubscriptionOutcome =
  /** The secret is told here and never again. */
  | { readonly ok: true; readonly subscription: SubscriptionRow; readonly secret: string }
  | { readonly ok: false; readonly reason: Exclude<SubscriptionRefusal, 'never_reached'> }
  /** Each message would fail; `why` also says what to do, see `saidIn`. */
  | { readonly ok: false; readonly reason: 'never_reached'; readonly why: string };

type Asked = { readonly url: string; readonly events: readonly string[]; readonly who: string };

/** Another program is told of what happens from now on. */
export async function addSubscription(
  { store, secrets, config }: Pick<Ports, 'store' | 'secrets' | 'config'>,
  { url, events, who }: Asked,
): Promise<SubscriptionOutcome> {
  const address = url.trim();
  const isWeb = URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
  if (!isWeb || address.length > URL_CHARS_MAX) return { ok: false, reason: 'bad_url' };
  const why = await whyNeverSent(address, config);
  if (why !== null) return { ok: false, reason: 'never_reached', why };
  const wanted = HOOK_EVENTS.filter((event) => events.includes(event));
  if (wanted.length === 0 || events.some((event) => !isHookEvent(event))) return { ok: false, reason: 'no_events' };
  if ((await store.listSubscriptions()).length >= SUBSCRIPTIONS_MAX) return { ok: false, reason: 'too_many' };
  const id = `sub_${randomUUID().replaceAll('-', '')}` as const;
  const secret = `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;
  const sealedSecret = await secrets.seal(subscriptionPlace(id), secret);
  const subscription = await store.saveSubscription({ id, url: address, events: wanted, sealedSecret, who });
  return { ok: true, subscription, secret };
}

const isHookEvent = (event: string): event is HookEvent => HOOK_EVENTS.some((one) => one === event);

/** A subscription as it is shown: everything but its secret. */
export function subscriptionJson({ sealedSecret: _sealed, ...shown }: SubscriptionRow) {
  return shown;
}

/**
 * Puts what happened into the outbox, once for each subscription, whoever else does the same at the time.
 *
 * @returns How many messages were made.
 */
export async function announce({ store, config }: Pick<Ports, 'store' | 'config'>): Promise<number> {
  let made = 0;
  for (const { id, stoppedAt } of await store.listSubscriptions()) {
    if (stoppedAt !== null) continue;
    const facts = await store.listUntold(id);
    const messages = facts.map((fact) => messageTo(id, hookKeyFor(id, fact), hookNotice(fact, config.http.baseUrl)));
    if (messages.length > 0) await store.saveMessages(messages);
    made += messages.length;
  }
  return made;
}

/** As critical messages: one whose sender died is sent again, and the receiver knows it by its id. */
function messageTo(subscriptionId: string, dedupKey: string, notice: Notice): OutboxMessage {
  return {
    ...{ dedupKey, notice, subject: notice.title, text: notice.url, html: null, notBefore: null },
    urgency: 'critical',
    to: [{ name: '', address: subscriptionId }],
    outlet: 'subscription',
  };
}

/** Announces for as long as it is open. */
export function openAnnouncer(ports: Ports, pollEveryMs: number): AsyncDisposable {
  const closing = new AbortController();
  const loop = async () => {
    while (!closing.signal.aborted) {
      await announce(ports).catch(() => 0);
      await pause(pollEveryMs, undefined, { signal: closing.signal }).catch(() => {});
    }
  };
  const ended = loop();
  return {
    async [Symbol.asyncDispose]() {
      closing.abort();
      await ended;
    },
  };
}

/**
 * Sends a test to one subscription through the outbox, and waits for what becomes of it.
 *
 * @param isSender This process sends it itself; else it is left to `notify`.
 * @returns `null` when there is no such subscription.
 */
export async function testSubscription(
  ports: Ports,
  subscriptionId: string,
  { isSender, waitSeconds }: { readonly isSender: boolean; readonly waitSeconds: number },
): Promise<OutboxRow | null> {
  const { store, config } = ports;
  const found = await store.findSubscription(subscriptionId);
  if (found === null) return null;
  const key = `${TEST_KEY}${found.id} ${randomUUID()}`;
  const ids = await store.saveMessages([messageTo(found.id, key, hookTestNotice(config.http.baseUrl))]);
  if (isSender) {
    const sender = subscriptionSender(ports, outletHttp(config));
    for (let tries = 0; tries < OTHERS_MAX && (await deliverDue(ports, sender)) > 0; ) tries += 1;
  }
  for (let waitedMs = 0; ; waitedMs += POLL_MS) {
    const [row] = await store.listMessages(ids);
    if (row === undefined) return null;
    const isOver = row.state !== 'pending' && row.state !== 'sending';
    if (isOver || waitedMs >= waitSeconds * 1_000) return row;
    await pause(POLL_MS);
  }
}
