import type { Claim } from '@doleances/store';
import { type RunOutcome, runStage, type StageRun } from './run-stage.ts';
import type { SoloGate } from './solo-gate.ts';

export type StageWorkerOptions = {
  readonly gate: SoloGate;
  /** Rows of this stage at work at once in this process. */
  readonly concurrency: number;
  /** A bell that never rang costs at most this long. */
  readonly sweepEveryMs: number;
};

/** Small, because every row claimed and not begun when a process is killed counts a crash it did not cause. */
const CLAIMS_PER_LANE = 4;
const PAUSES_MAX = 10;

/**
 * Works one stage: answers bells at once, and sweeps for what no bell announced. The queue may be slow, flushed or
 * absent; only the sweep is needed.
 */
export function openStageWorker(run: StageRun, options: StageWorkerOptions): AsyncDisposable {
  const { stage, ports } = run;
  const closing = new AbortController();
  const turn = openTurn(options.sweepEveryMs, closing.signal);

  const answerer = stage.isSingleWriter
    ? ports.queues.answer(stage.name, 1, async () => turn.wake())
    : ports.queues.answer(stage.name, options.concurrency, async (subjectId) => {
        if (closing.signal.aborted) return;
        const claim = await ports.store.claim(stage.name, subjectId, stage.leaseSeconds).catch(() => null);
        if (claim !== null) await runClaim(run, options.gate, claim);
      });

  const sweeping = (async () => {
    let failedInARow = 0;
    while (!closing.signal.aborted) {
      const found = await sweepOnce(run, options, closing.signal).catch((error: unknown) => {
        const name = error instanceof Error ? error.name : 'unknown';
        if (failedInARow === 0) ports.log.warn({ stage: stage.name, error: name }, 'the database does not answer');
        return null;
      });
      failedInARow = found === null ? failedInARow + 1 : 0;
      // While the database is away each try costs a connection: ask less and less often, up to ten sweeps apart.
      for (let pauses = 1; pauses < Math.min(failedInARow, PAUSES_MAX) && !closing.signal.aborted; pauses += 1)
        await turn.next();
      if (found === null || found < claimsPerSweep(options)) await turn.next();
    }
  })();

  return {
    async [Symbol.asyncDispose]() {
      closing.abort();
      turn.wake();
      await answerer[Symbol.asyncDispose]();
      await sweeping;
    },
  };
}

/** @returns How many rows were found; fewer than a full sweep means the stage is caught up. */
async function sweepOnce(run: StageRun, options: StageWorkerOptions, closing: AbortSignal): Promise<number> {
  const { stage, ports } = run;
  const sweep = async (turn: StageRun): Promise<number> => {
    const claims = await ports.store.claimDue(
      stage.name,
      claimsPerSweep(options),
      stage.leaseSeconds * CLAIMS_PER_LANE,
    );
    await runClaims(turn, claims, { ...options, closing });
    return claims.length;
  };
  if (!stage.isSingleWriter) return sweep(run);
  const swept = await ports.store.withGroupingLock((fencingEpoch) => sweep({ ...run, fencingEpoch }));
  return swept === 'busy' ? 0 : swept;
}

function claimsPerSweep(options: StageWorkerOptions): number {
  return options.concurrency * CLAIMS_PER_LANE;
}

/** Rows claimed and not begun are given back on closing: their lease running out would count a crash. */
async function runClaims(
  run: StageRun,
  claims: readonly Claim[],
  options: StageWorkerOptions & { readonly closing: AbortSignal },
): Promise<void> {
  let next = 0;
  const lane = async () => {
    for (let claim = claims[next++]; claim !== undefined; claim = claims[next++]) {
      if (options.closing.aborted) await run.ports.store.releaseClaim(claim);
      else await runClaim(run, options.gate, claim);
    }
  };
  await Promise.all(Array.from({ length: Math.min(options.concurrency, claims.length) }, lane));
}

function runClaim(run: StageRun, gate: SoloGate, claim: Claim): Promise<RunOutcome> {
  return claim.isSolo ? gate.alone(() => runStage(run, claim)) : gate.together(() => runStage(run, claim));
}

/** Waits for the next turn: the time is up, or somebody woke us. A wake between turns is not lost. */
function openTurn(everyMs: number, signal: AbortSignal) {
  let isWoken = false;
  let wakeNow: (() => void) | null = null;
  return {
    wake() {
      isWoken = true;
      wakeNow?.();
    },
    async next() {
      if (!isWoken && !signal.aborted) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, everyMs);
          wakeNow = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      wakeNow = null;
      isWoken = false;
    },
  };
}
