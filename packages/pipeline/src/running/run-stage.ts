import { setTimeout as pause } from 'node:timers/promises';
import { type Bell, type Claim, StoreError } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';
import type { AnyStage, LoadPorts } from './stage.ts';

export type StageRun = {
  readonly stage: AnyStage;
  readonly ports: Ports;
  /** Set for a single-writer stage: the turn this process holds; a save under a stolen turn is refused. */
  readonly fencingEpoch?: number;
};
export type RunOutcome = 'done' | 'lost' | 'retry' | 'quarantined' | 'no_firm';

const RETRY_AFTER_SECONDS = [5, 60, 600] as const;
const NO_FIRM_RETRY_SECONDS = 5;
const DATABASE_PAUSE_MS = 1_000;
const ERROR_CHARS_MAX = 300;

/**
 * Runs one claimed row: load, decide, save. The only place that logs, times, asks the clock and chooses retries.
 *
 * Never throws for a bad row: a throw is counted on the row, and the third sets it aside for a person to see.
 */
export async function runStage(run: StageRun, claim: Claim): Promise<RunOutcome> {
  const { stage, ports, fencingEpoch } = run;
  const startedMs = performance.now();
  try {
    const firm = await ports.firms.find();
    if (firm === null) {
      await ports.store.failClaim(claim, 'no firm yet', {
        afterSeconds: NO_FIRM_RETRY_SECONDS,
        isCounted: false,
      });
      return 'no_firm';
    }
    const { store, lessons, themeMaps, signingKeys } = ports;
    const load: LoadPorts = { store, firm, lessons, themeMaps, baseUrl: ports.config.http.baseUrl, signingKeys };
    const save = await stage.prepare(claim.subjectId, load, ports.clock?.() ?? claim.claimedAt);
    const ended = await ports.store.inClaim(claim, async (tx) => {
      if (fencingEpoch !== undefined) await tx.assertFence('grouping', fencingEpoch);
      await save?.(tx);
    });
    if (ended.outcome === 'lost') {
      ports.log.warn({ stage: stage.name, subject: claim.subjectId }, 'another worker took this row over');
      return 'lost';
    }
    await ringAll(ports, ended.bells);
    ports.log.debug({ stage: stage.name, subject: claim.subjectId, ms: elapsed(startedMs) }, 'done');
    return 'done';
  } catch (error) {
    return failed(ports, claim, error);
  }
}

/** Bells are hints: whatever happens to them, the sweepers find the rows. */
export async function ringAll(ports: Pick<Ports, 'queues'>, bells: readonly Bell[]): Promise<void> {
  const dueNow = bells.filter((bell) => !bell.isLater);
  if (dueNow.length > 0) void ports.queues.ring(dueNow).catch(() => 0);
}

async function failed(ports: Ports, claim: Claim, error: unknown): Promise<RunOutcome> {
  const reason = nameOf(error);
  ports.log.error(
    { stage: claim.stage, subject: claim.subjectId, attempt: claim.attempt, error: reason },
    'a stage failed',
  );
  // The database itself may be what failed: then the lease runs out and the sweep finds the row again.
  return ports.store.failClaim(claim, reason, retryFor(claim, error)).catch(async (): Promise<RunOutcome> => {
    await pause(DATABASE_PAUSE_MS);
    return 'lost';
  });
}

/** Errors of outside worlds say for themselves whether trying again can help, and never count against the row. */
function retryFor(claim: Claim, error: unknown): Parameters<Ports['store']['failClaim']>[2] {
  const afterSeconds = RETRY_AFTER_SECONDS[claim.failures] ?? RETRY_AFTER_SECONDS[0];
  if (typeof error !== 'object' || error === null || !('retry' in error)) return { afterSeconds };
  // What the database refuses for good may be a race with another worker: it gets its three tries.
  if (error.retry === 'never') return error instanceof StoreError ? { afterSeconds } : 'never';
  return { afterSeconds: askedSeconds(error.retry) ?? afterSeconds, isCounted: false };
}

function askedSeconds(retry: unknown): number | null {
  if (typeof retry !== 'object' || retry === null || !('afterSeconds' in retry)) return null;
  return typeof retry.afterSeconds === 'number' ? retry.afterSeconds : null;
}

/** The error's kind and place, not its message: a message may quote a customer. */
export function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'thrown value';
  const known = 'retry' in error ? `: ${error.message}` : '';
  const frames = error.stack?.slice(error.stack.indexOf(error.message) + error.message.length) ?? '';
  const place = frames.split('\n').find((line) => /^\s+at /.test(line)) ?? '';
  const shortPlace = /[^\\/]+:\d+:\d+/.exec(place)?.[0] ?? '';
  return `${error.name}${known} ${shortPlace}`.trim().slice(0, ERROR_CHARS_MAX);
}

function elapsed(startedMs: number): number {
  return Math.round(performance.now() - startedMs);
}
