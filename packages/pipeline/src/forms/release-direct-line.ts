import type { Ports } from '../ports.ts';
import { ringAll } from '../run-stage.ts';

/** The boss lets the staff see what was written to the boss alone. @returns `false` when it is not held any more. */
export async function releaseDirectLine(ports: Ports, complaintId: string, who: string): Promise<boolean> {
  const bells = await ports.store.releaseDirectLine(complaintId, who);
  if (bells === null) return false;
  await ringAll(ports, bells);
  return true;
}
