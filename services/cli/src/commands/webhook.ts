import { HOOK_EVENTS, HOOK_NAMES } from '@doleances/core';
import { addSubscription, type Ports, saidIn, subscriptionJson, testSubscription } from '@doleances/pipeline';
import type { SubscriptionRow } from '@doleances/store';
import { openTool } from '../open-tool.ts';
import { momentTextFor } from '../terminal/locale.ts';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { printable } from '../terminal/wrap.ts';
import { programTextsFor } from '../texts-programs.ts';

export type WebhookOptions = { readonly event?: readonly string[]; readonly who?: string; readonly json?: true };

const WHO = 'command line';
const TEST_WAIT_SECONDS = 20;

/** Has an address told. The secret alone goes to stdout, the advice to stderr. */
export async function add(url: string, options: WebhookOptions, terminal: Terminal): Promise<ExitCode> {
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  const texts = programTextsFor(terminal.language);
  const outcome = await addSubscription(ports, { url, events: options.event ?? [], who: options.who ?? WHO });
  if (!outcome.ok) {
    const why = outcome.reason === 'never_reached' ? ` ${saidIn(outcome.why, terminal.language)}.` : '';
    terminal.err(`${texts.refused[outcome.reason]}${printable(why)}\n`);
    if (outcome.reason === 'no_events') {
      for (const event of HOOK_EVENTS) terminal.err(`  ${event}  ${HOOK_NAMES[event][terminal.language]}\n`);
    }
    return 2;
  }
  const { subscription, secret } = outcome;
  if (options.json) {
    terminal.out(`${JSON.stringify({ version: 1, subscription: subscriptionJson(subscription), secret })}\n`);
    return 0;
  }
  terminal.out(`${secret}\n`);
  terminal.err(`${texts.keepSecret}\n`);
  return 0;
}

export async function list(options: WebhookOptions, terminal: Terminal): Promise<ExitCode> {
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  const texts = programTextsFor(terminal.language);
  const subscriptions = await ports.store.listSubscriptions();
  if (options.json) {
    terminal.out(`${JSON.stringify({ version: 1, subscriptions: subscriptions.map(subscriptionJson) })}\n`);
    return 0;
  }
  if (subscriptions.length === 0) terminal.out(`${texts.noWebhooks}\n`);
  const whenText = await momentTextFor(ports, terminal);
  for (const { id, url, events, stoppedAt, lastSentAt, lastError } of subscriptions) {
    const state =
      stoppedAt !== null ? texts.stopped : lastSentAt === null ? (lastError ?? texts.neverSent) : whenText(lastSentAt);
    terminal.out(`${[id, printable(url), events.join(', '), printable(state)].join(' · ')}\n`);
  }
  return 0;
}

/** Sends a test itself: whoever waits at the terminal wants to know now. */
export async function test(given: string, options: WebhookOptions, terminal: Terminal): Promise<ExitCode> {
  return withNamed(given, terminal, async (ports, { id }) => {
    const texts = programTextsFor(terminal.language);
    const tested = await testSubscription(ports, id, { isSender: true, waitSeconds: TEST_WAIT_SECONDS });
    const state = tested?.state ?? 'refused';
    const error = tested?.lastError ?? null;
    if (options.json) terminal.out(`${JSON.stringify({ version: 1, state, error })}\n`);
    else if (state === 'sent') terminal.out(`${texts.testSent}\n`);
    else if (state === 'pending' || state === 'sending') terminal.err(`${texts.testWaiting}\n`);
    else terminal.err(`${texts.testFailed(printable(error ?? state))}\n`);
    return state === 'sent' ? 0 : 1;
  });
}

export async function remove(given: string, options: WebhookOptions, terminal: Terminal): Promise<ExitCode> {
  return withNamed(given, terminal, async (ports, { id, url }) => {
    await ports.store.removeSubscription(id, options.who ?? WHO);
    if (options.json) terminal.out(`${JSON.stringify({ version: 1, id })}\n`);
    else terminal.out(`${programTextsFor(terminal.language).removed(printable(url))}\n`);
    return 0;
  });
}

async function withNamed(
  given: string,
  terminal: Terminal,
  work: (ports: Ports, subscription: SubscriptionRow) => Promise<ExitCode>,
): Promise<ExitCode> {
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  const found = (await ports.store.listSubscriptions()).find(({ id, url }) => id === given || url === given);
  if (found !== undefined) return await work(ports, found);
  terminal.err(`${programTextsFor(terminal.language).noWebhook(printable(given))}\n`);
  return 2;
}
