import type { StageName } from '@doleances/store';

/** Raise a stage's version when its rules change: its older rows are then worked again. */
export const STAGE_VERSIONS: Readonly<Record<StageName, number>> = {
  collect: 1,
  read: 6,
  group: 2,
  rank: 1,
  escalate: 1,
  insist: 1,
  digest: 1,
  remind: 2,
  watch: 1,
  report: 1,
  retain: 1,
  backup: 1,
};
