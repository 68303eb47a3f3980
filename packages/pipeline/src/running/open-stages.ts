import type { Ports } from '../ports/ports.ts';
import { openSoloGate } from './solo-gate.ts';
import type { AnyStage } from './stage.ts';
import { STAGE_VERSIONS } from './stage-versions.ts';
import { openStageWorker } from './stage-worker.ts';

const SWEEP_EVERY_MS = 500;
/** Stages wait for the database most of the time; four rows at once keep one core busy. */
const ROWS_AT_ONCE = 4;

/** Works the given stages in this process until disposed. */
export async function openStages(ports: Ports, stages: readonly AnyStage[]): Promise<AsyncDisposable> {
  for (const { name } of stages) await ports.store.reopenOlderThan(name, STAGE_VERSIONS[name]);
  // Before any row is claimed: what a process that has just started would hold meanwhile, another one works, and who is
  // killed on its first legs takes no row with it.
  const firm = await ports.firms.find().catch(() => null);
  if (firm !== null) for (const stage of stages) stage.warm?.(firm);
  const gate = openSoloGate();
  const workers = stages.map((stage) =>
    openStageWorker(
      { stage, ports },
      { gate, concurrency: stage.isSingleWriter ? 1 : ROWS_AT_ONCE, sweepEveryMs: SWEEP_EVERY_MS },
    ),
  );
  return {
    async [Symbol.asyncDispose]() {
      await Promise.all(workers.map((worker) => worker[Symbol.asyncDispose]()));
    },
  };
}
