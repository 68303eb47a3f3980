import { setTimeout as pause } from 'node:timers/promises';
import { sourceConnectorFor } from '@doleances/connectors';
import type { Claim, SourceStatus } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';
import { COLLECT_LEASE_SECONDS, type CollectPorts, collectSource } from '../stages/1-collect.ts';
import { nextRunAt } from './source-schedule.ts';

/** Sources wait for the network and some listen for ever: each has a lane of its own, and none waits for another. */
const LANES = 64;
const SWEEP_EVERY_MS = 500;

export type CollectorOptions = { readonly connectorFor?: CollectPorts['connectorFor']; readonly sweepEveryMs?: number };

/** Asks the sources on their schedules until disposed; what is under way then stops at its last saved batch. */
export async function openCollector(ports: Ports, options: CollectorOptions = {}): Promise<AsyncDisposable> {
  const { connectorFor = sourceConnectorFor, sweepEveryMs = SWEEP_EVERY_MS } = options;
  await plantSources(ports, connectorFor);
  const closing = new AbortController();
  const running = new Set<Promise<void>>();
  let wake: () => void = () => {};
  const start = (claim: Claim) => {
    const work = collectSource({ ...ports, connectorFor, mayListen: true }, claim, closing.signal).finally(() => {
      running.delete(work);
    });
    running.add(work);
  };
  // A bell only wakes the sweep: which source it is for, the rows say.
  const bells = ports.queues.answer('collect', 1, async () => wake());
  const sweeping = (async () => {
    while (!closing.signal.aborted) {
      const free = LANES - running.size;
      const claims = free > 0 ? await ports.store.claimDue('collect', free, COLLECT_LEASE_SECONDS).catch(() => []) : [];
      for (const claim of claims) start(claim);
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, sweepEveryMs);
        if (closing.signal.aborted) resolve();
      });
    }
  })();
  return {
    async [Symbol.asyncDispose]() {
      closing.abort();
      wake();
      await bells[Symbol.asyncDispose]();
      await sweeping;
      await Promise.all(running);
    },
  };
}

/** Every source that has a schedule has a due row; one that lost it (an older program, a connector that was away) gets it back. */
async function plantSources({ store }: Ports, connectorFor: CollectPorts['connectorFor']): Promise<void> {
  const timeZone = (await store.findFirm())?.firm.timeZone ?? 'UTC';
  for (const { source, dueAt, isRunning, isSetAside, now } of await store.listSourceStatus()) {
    if (source.schedule === null || source.isPaused || connectorFor(source.kind) === null) continue;
    // What this program's own settings forbade may be allowed now: they are read when it starts.
    if (source.needsPerson && source.lastError?.includes('DOLEANCES_') && !isRunning && !isSetAside) {
      await store.ring('collect', source.id, now);
      continue;
    }
    if (dueAt !== null || isRunning || isSetAside) continue;
    await store.ring(
      'collect',
      source.id,
      source.lastSeenAt === null ? now : nextRunAt(source.schedule, timeZone, now),
    );
  }
}

export type WorkOptions = {
  /** Ends as soon as the test that was asked for is made. */
  readonly isCheckOnly: boolean;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  readonly connectorFor?: CollectPorts['connectorFor'];
};

const LOOK_EVERY_MS = 200;
/** A test is one question to a server, which has its own deadline. */
const CHECK_SECONDS_MAX = 60;

/**
 * Works one source that was rung, in this process or, where another one is at it, by waiting for that.
 *
 * @returns `elsewhere` when another process has not answered by then.
 */
export async function workSource(ports: Ports, sourceId: string, options: WorkOptions): Promise<'done' | 'elsewhere'> {
  const { connectorFor = sourceConnectorFor, isCheckOnly, onProgress } = options;
  const ending = new AbortController();
  const startedMs = performance.now();
  const claim = await ports.store.claim('collect', sourceId, COLLECT_LEASE_SECONDS);
  const work = claim === null ? null : collectSource({ ...ports, connectorFor }, claim, ending.signal);
  let isWorked = false;
  void work?.finally(() => {
    isWorked = true;
  });
  for (;;) {
    const status = await ports.store.findSourceStatus(sourceId);
    if (status === null) break;
    if (status.source.progress !== null) onProgress?.(status.source.progress);
    const isChecked = isCheckOnly && status.source.checkWantedAt === null;
    if (isWorked || isChecked || (work === null && !isCheckOnly && !isUnderWay(status))) break;
    const isLate = performance.now() - startedMs > CHECK_SECONDS_MAX * 1_000;
    if (work === null && isCheckOnly && isLate) return 'elsewhere';
    await pause(LOOK_EVERY_MS);
  }
  ending.abort();
  await work;
  return 'done';
}

function isUnderWay({ isRunning, dueAt, now }: SourceStatus): boolean {
  return isRunning || (dueAt !== null && dueAt <= now);
}
