import { setTimeout as pause } from 'node:timers/promises';
import { saidIn } from '@doleances/connectors';
import { dayOf, languageOfLocale, mayLeaveAt, recipientsFor, sourceBrokenMail } from '@doleances/core';
import type { OutboxMessage, SourceStatus } from '@doleances/store';
import { describeError } from '../ports/describe-error.ts';
import type { Ports } from '../ports/ports.ts';
import { periodMs } from './source-schedule.ts';

/**
 * `waiting`: never asked yet. `failing`: it failed, and may mend by itself before its next turn. `broken`: it has failed
 * for a whole period, or needs a person. `late`: its turn is a whole period ago and nobody asked it, or
 * whoever did has said nothing for long.
 */
export type SourceState = 'well' | 'running' | 'waiting' | 'paused' | 'failing' | 'broken' | 'late';

/** What is to be done: by a person (`settings`), by waiting, by starting what should ask, by telling its makers. */
export type SourceNeed = 'settings' | 'patience' | 'start' | 'report';

export type SourceHealth = SourceStatus & {
  readonly state: SourceState;
  /** When something new last came; `null`: nothing ever did. */
  readonly silentSince: Date | null;
  /** `null` when nothing is to be done. */
  readonly need: SourceNeed | null;
  /** What happened and what to do, in one sentence of the connector's own; `null` when nothing is to be done. */
  readonly remedy: string | null;
};

/** A schedule of seconds is no promise to be told within seconds. */
const PERIOD_MS_MIN = 60_000;
const QUIET_MS_MAX = 900_000;

export function sourceHealthOf(status: SourceStatus, timeZone: string): SourceHealth {
  const state = stateOf(status, timeZone);
  const { source, dueAt } = status;
  const remedy =
    state === 'late'
      ? `nobody has read it since ${(source.lastSeenAt ?? dueAt)?.toISOString()}; check that doleances (or the service "ingest") is running, or start it again`
      : status.isSetAside
        ? 'reading it ended its process again and again; run "doleances source run" on it, and report what it prints'
        : source.lastError;
  return {
    ...status,
    dueAt: source.isPaused ? null : dueAt,
    state,
    silentSince: source.lastItemAt,
    need: needOf(status, state),
    remedy,
  };
}

function needOf({ source, isSetAside }: SourceStatus, state: SourceState): SourceNeed | null {
  if (state === 'late') return 'start';
  if (isSetAside) return 'report';
  if (source.lastError === null) return null;
  return source.needsPerson ? 'settings' : 'patience';
}

function stateOf({ source, isRunning, dueAt, isSetAside, now }: SourceStatus, timeZone: string): SourceState {
  if (source.isPaused) return 'paused';
  if (isSetAside) return 'broken';
  const period = Math.max(periodOf(source.schedule, timeZone, now), PERIOD_MS_MIN);
  if (source.lastError !== null) {
    const isLasting = now.getTime() - (source.failingSince ?? now).getTime() >= period;
    return source.needsPerson || isLasting ? 'broken' : 'failing';
  }
  if (isRunning) return isStuck({ source, dueAt, now }, period) ? 'late' : 'running';
  if (dueAt !== null && now.getTime() - dueAt.getTime() >= period) return 'late';
  return source.lastSeenAt === null ? 'waiting' : 'well';
}

/** It began long ago and has said nothing since: even a mailbox that is listened to gives a sign of life every few minutes. */
function isStuck({ source, dueAt, now }: Pick<SourceStatus, 'source' | 'dueAt' | 'now'>, period: number): boolean {
  const quietMs = now.getTime() - Math.max(source.lastSeenAt?.getTime() ?? 0, dueAt?.getTime() ?? now.getTime());
  return quietMs >= Math.max(2 * period, QUIET_MS_MAX);
}

function periodOf(schedule: string | null, timeZone: string, now: Date): number {
  return schedule === null ? PERIOD_MS_MIN : periodMs(schedule, timeZone, now);
}

/** All sources in the order in which they were added. */
export async function loadSourceHealth({ store }: Pick<Ports, 'store'>): Promise<readonly SourceHealth[]> {
  const [statuses, record] = await Promise.all([store.listSourceStatus(), store.findFirm()]);
  return statuses.map((status) => sourceHealthOf(status, record?.firm.timeZone ?? 'UTC'));
}

/**
 * Says once that a source is broken or not asked: to the owner by mail, in the log and in the source's record.
 *
 * @param lateLooks How often each was seen late before; absent: once is enough.
 * @returns How many were told.
 */
export async function tellBrokenSources(ports: WatchPorts, lateLooks?: Map<string, number>): Promise<number> {
  let count = 0;
  for (const health of await loadSourceHealth(ports)) {
    const { source, state, remedy } = health;
    const looks = state === 'late' ? (lateLooks?.get(source.id) ?? 0) + 1 : 0;
    lateLooks?.set(source.id, looks);
    if ((state !== 'broken' && state !== 'late') || source.toldAt !== null) continue;
    if (lateLooks !== undefined && state === 'late' && looks < LATE_LOOKS) continue;
    if (!(await ports.store.tellSourceBroken(source.id, remedy ?? state, await lettersOf(ports, health)))) continue;
    ports.log.error(
      { source: source.id, kind: source.kind, state, failures: source.failures, remedy },
      'a source is broken',
    );
    count += 1;
  }
  return count;
}

/** A machine that was off or asleep wakes with every source late, and reads them within seconds: that is no breakdown. */
const LATE_LOOKS = 4;

export type WatchPorts = Pick<Ports, 'store' | 'log' | 'config' | 'now'>;

const NO_PROMISE = { performer: null, promisor: null, told: null };

/** To the owner alone, at an hour when mails leave; a source that breaks and mends all day is told once a day. */
async function lettersOf(
  { store, config, now }: WatchPorts,
  { source, remedy, state }: SourceHealth,
): Promise<readonly OutboxMessage[]> {
  const record = await store.findFirm();
  if (record === null || record.isSample) return [];
  const { firm } = record;
  const [owner] = recipientsFor(['boss'], { ...NO_PROMISE, location: null }, firm).to;
  if (owner === undefined) return [];
  const said = saidIn(remedy ?? state, languageOfLocale(firm.locale));
  const url = `${config.http.baseUrl.replace(/\/$/, '')}/sources#${source.id}`;
  const { name, lastSeenAt } = source;
  return [
    {
      dedupKey: `source broken ${source.id} ${dayOf(now(), firm.timeZone)} ${owner.email}`,
      urgency: 'ordinary',
      to: [{ name: owner.name, address: owner.email }],
      ...sourceBrokenMail({ name, lastSeenAt, remedy: said, url }, firm),
      notBefore: mayLeaveAt('ordinary', now(), firm),
    },
  ];
}

/** Looks after all sources from another service than the one that asks them, which may be what is broken. */
export function openSourceWatch(ports: WatchPorts, everyMs: number): AsyncDisposable {
  const closing = new AbortController();
  const lateLooks = new Map<string, number>();
  const watching = (async () => {
    while (!closing.signal.aborted) {
      await tellBrokenSources(ports, lateLooks).catch((error: unknown) =>
        ports.log.warn({ error: describeError(error) }, 'sources could not be looked after'),
      );
      await pause(everyMs, null, { signal: closing.signal }).catch(() => null);
    }
  })();
  return {
    async [Symbol.asyncDispose]() {
      closing.abort();
      await watching;
    },
  };
}
