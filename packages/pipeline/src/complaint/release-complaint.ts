import type { Ports } from '../ports/ports.ts';
import { ringAll } from '../running/run-stage.ts';

/** Hands a message of the direct line on to the others. @returns `false` when there is nothing to hand on. */
export async function releaseComplaint(
  ports: Pick<Ports, 'store' | 'queues'>,
  complaintId: string,
  who: string,
): Promise<boolean> {
  const bells = await ports.store.releaseComplaint(complaintId, who);
  if (bells === null) return false;
  await ringAll(ports, bells);
  return true;
}
