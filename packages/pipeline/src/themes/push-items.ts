import { setTimeout as pause } from 'node:timers/promises';
import { DeliveryError, type Tracker, trackerFor } from '@doleances/connectors';
import { languageOfLocale, type TrackerName, trackerIssueFor } from '@doleances/core';
import type { PushRow } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';
import { loadThemeSheet } from './theme-sheet.ts';

export type PushRequest = {
  readonly themeId: string;
  readonly tracker: TrackerName;
  readonly who: string;
  /** Let a customer's words out; a tracker may be read by people the customer never wrote to. */
  readonly isQuoted: boolean;
};

export type PushOutcome =
  | { readonly ok: true; readonly push: PushRow }
  | { readonly ok: false; readonly reason: 'no_theme' | 'not_set_up' | 'sample' };

/** Asks for an item to be put into a tracker; whoever holds the key does it. Asked twice it is put there once. */
export async function requestPush(ports: Ports, request: PushRequest): Promise<PushOutcome> {
  const { themeId, tracker, who, isQuoted } = request;
  if (!ports.config.trackers.offered.includes(tracker)) return { ok: false, reason: 'not_set_up' };
  const [firm, sheet] = await Promise.all([ports.firms.find(), loadThemeSheet(ports, themeId)]);
  if (firm === null || sheet === null) return { ok: false, reason: 'no_theme' };
  if (firm.isSample) return { ok: false, reason: 'sample' };
  const language = languageOfLocale(firm.firm.locale);
  const { label, id } = sheet.row.theme;
  const { change, quote } = sheet.cards[language];
  const url = `${ports.config.http.baseUrl}/backlog/${id}`;
  const facts = { label, ranked: sheet.row.ranked, change, url, quote: isQuoted ? quote : null };
  const push = await ports.store.requestPush({ themeId: id, tracker, who, ...trackerIssueFor(facts, language) });
  return push === null ? { ok: false, reason: 'no_theme' } : { ok: true, push };
}

/** Longer than the deadline of two requests, so that a live sender is never taken for a dead one. */
const LEASE_SECONDS = 120;
const RETRY_AFTER_SECONDS = [10, 60, 300, 1_800, 3_600] as const;

/** Puts what was asked for into the trackers whose keys this process holds. */
export function openPusher(ports: Ports, pollEveryMs: number): AsyncDisposable {
  const trackers = ports.config.trackers.settings.map(trackerFor);
  const closing = new AbortController();
  const loop = async () => {
    while (!closing.signal.aborted && trackers.length > 0) {
      const isBusy = await pushDue(ports, trackers).catch(() => false);
      if (!isBusy) await pause(pollEveryMs, undefined, { signal: closing.signal }).catch(() => {});
    }
  };
  const running = loop();
  return {
    async [Symbol.asyncDispose]() {
      closing.abort();
      await running;
    },
  };
}

/** Puts all that is due into the trackers whose keys this process holds. */
export async function pushAllDue(ports: Ports): Promise<void> {
  const trackers = ports.config.trackers.settings.map(trackerFor);
  while (trackers.length > 0 && (await pushDue(ports, trackers)));
}

/**
 * Puts one item, if one is due. A try whose fate is unknown is looked for before another is made: an item never becomes
 * two issues, whenever this process dies.
 */
export async function pushDue(ports: Ports, trackers: readonly Tracker[]): Promise<boolean> {
  const row = await ports.store.claimPush(
    trackers.map(({ name }) => name),
    LEASE_SECONDS,
  );
  const tracker = trackers.find(({ name }) => name === row?.tracker);
  if (row === null || tracker === undefined) return false;
  const outcome = await urlOf(tracker, row).then(
    (url) => ({ state: 'sent' as const, url }),
    (error: unknown) => failureOf(row, error),
  );
  if (outcome.state !== 'sent') {
    ports.log.warn({ item: row.itemId, tracker: row.tracker, error: outcome.error }, 'an item was not pushed');
  }
  await ports.store.endPush(row, outcome);
  return true;
}

async function urlOf(tracker: Tracker, row: PushRow): Promise<string> {
  if (row.state === 'uncertain') {
    const found = await tracker.find(row.itemId, row.firstSentAt ?? new Date(0));
    if (found !== null) return found;
  }
  return tracker.put({ key: row.itemId, title: row.title, body: row.body });
}

type Failure = Exclude<Parameters<Ports['store']['endPush']>[1], { state: 'sent' }>;

function failureOf({ attempt }: PushRow, error: unknown): Failure {
  const known = error instanceof DeliveryError ? error : null;
  const reason = known?.message ?? 'unexpected error';
  if (known?.certainty === 'not_sent' && known.retry === 'never') return { state: 'refused', error: reason };
  const asked = typeof known?.retry === 'object' ? known.retry.afterSeconds : 0;
  const ours = RETRY_AFTER_SECONDS[Math.min(attempt, RETRY_AFTER_SECONDS.length) - 1] ?? RETRY_AFTER_SECONDS[0];
  const state = known?.certainty === 'not_sent' ? 'pending' : 'uncertain';
  return { state, error: reason, retryAfterSeconds: Math.max(asked, ours) };
}
