import type { Ports } from '../ports/ports.ts';
import { runStage, type StageRun } from '../running/run-stage.ts';
import { read } from '../stages/2-read.ts';
import { group } from '../stages/3-group.ts';
import { FEW_SAMPLE_SUBJECT, FEW_SUBJECT } from '../themes/subjects.ts';

/**
 * Reads and groups one complaint here and now, because somebody waits for it. Rows that another worker took are left
 * to it; whatever is not done here the sweepers find.
 */
export async function workComplaint(ports: Ports, itemId: string, complaintId: string): Promise<void> {
  await workRow({ stage: read, ports }, itemId);
  const complaint = await ports.store.findComplaint(complaintId);
  const isSample = complaint?.isSample === true;
  await ports.store.withGroupingLock(async (fencingEpoch) => {
    const run = { stage: group, ports, fencingEpoch };
    const isGrouped = await workRow(run, complaintId);
    if (!isGrouped || !(await ports.themeMaps.inTurn.isFew(isSample))) return;
    // It would wait for others to be looked at with it.
    const subjectId = isSample ? FEW_SAMPLE_SUBJECT : FEW_SUBJECT;
    if ((await ports.store.ring('group', subjectId)) !== null) await workRow(run, subjectId);
  });
}

/** @returns Whether it was ours to work, and is done. */
async function workRow(run: StageRun, subjectId: string): Promise<boolean> {
  const { stage, ports } = run;
  const claim = await ports.store.claim(stage.name, subjectId, stage.leaseSeconds);
  if (claim === null) return false;
  // It killed workers before: it runs alone, where a supervisor starts the process again.
  if (claim.isSolo) {
    await ports.store.releaseClaim(claim);
    return false;
  }
  return (await runStage(run, claim)) === 'done';
}
