import type { Ports } from './ports.ts';
import { runStage, type StageRun } from './run-stage.ts';
import { read } from './stages/2-read.ts';
import { group } from './stages/3-group.ts';

/**
 * Reads and groups one complaint here and now, because somebody waits for it. Rows that another worker took are left
 * to it; whatever is not done here the sweepers find.
 */
export async function workComplaint(ports: Ports, itemId: string, complaintId: string): Promise<void> {
  await workRow({ stage: read, ports }, itemId);
  await ports.store.withGroupingLock((fencingEpoch) => workRow({ stage: group, ports, fencingEpoch }, complaintId));
}

async function workRow(run: StageRun, subjectId: string): Promise<void> {
  const { stage, ports } = run;
  const claim = await ports.store.claim(stage.name, subjectId, stage.leaseSeconds);
  if (claim === null) return;
  // It killed workers before: it runs alone, where a supervisor starts the process again.
  if (claim.isSolo) await ports.store.releaseClaim(claim);
  else await runStage(run, claim);
}
