/**
 * A bell says that work may wait; it never carries the work. A lost bell costs the second until the next sweep.
 * The job's id is `<stage>-<subject>-<version>-<attempt>`: BullMQ ignores a second job with the id of a kept one.
 */
export type Bell = {
  readonly stage: string;
  readonly subjectId: string;
  readonly version: number;
  readonly attempt: number;
};

/** BullMQ refuses `:` in a job id, and takes an id of digits only for its own counter. */
export function jobIdFor(bell: Bell): string {
  return `${bell.stage}-${bell.subjectId}-${bell.version}-${bell.attempt}`.replaceAll(':', '_');
}
