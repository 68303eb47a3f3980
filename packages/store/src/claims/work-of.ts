import { sql } from 'drizzle-orm';
import type { ClaimTx, Store } from '../contract.ts';
import type { Pool } from '../pool.ts';
import type { Bell, Claim, StageName } from '../rows.ts';
import { claimDueRows, claimRow } from './claim-rows.ts';
import { claimTxOn } from './claim-tx.ts';
import type { Presence } from './presence.ts';
import {
  countOpenRows,
  endClaim,
  failRow,
  holdClaim,
  listNeglectedStages,
  listQuarantinedRows,
  releaseRow,
  reopenOlder,
  replayRow,
  ringRows,
  type StageVersions,
} from './work.ts';

/** What the store's parts share. */
export type Setting = {
  readonly pool: Pool;
  readonly presence: Presence;
  readonly versions: StageVersions;
  readonly mailHost: string;
  readonly place: string;
};

/** Opening a stage again looks at all its rows. */
const LONG_SECONDS = 300;

/** Rows of work, as the store offers them. */
export function workOf(setting: Setting) {
  const { pool, versions, presence } = setting;
  const leaseFor = async (leaseSeconds: number) => ({ holder: await presence.number(), leaseSeconds });
  const ruleOf = (stage: StageName) => ({ stage, version: versions[stage] });
  return {
    ping: async () => void (await pool.use((db) => db.execute(sql`select 1`))),
    claim: (stage, subjectId, leaseSeconds) =>
      pool.use(async (db) => claimRow(db, { ...ruleOf(stage), subjectId }, await leaseFor(leaseSeconds))),
    claimDue: (stage, limitRows, leaseSeconds) =>
      pool.use(async (db) => claimDueRows(db, ruleOf(stage), { limitRows, ...(await leaseFor(leaseSeconds)) })),
    inClaim: (claim, save) => runInClaim(setting, claim, save),
    failClaim: (claim, error, retry) => pool.transaction((db) => failRow(db, { claim, error }, retry)),
    releaseClaim: (claim) => pool.use((db) => releaseRow(db, claim)),
    async ring(stage, subjectId, dueAt) {
      const wanted = { subjectIds: [subjectId], dueAt: dueAt ?? null };
      const [bell] = await pool.use((db) => ringRows(db, ruleOf(stage), wanted));
      return bell ?? null;
    },
    reopenOlderThan: (stage, version) => pool.transaction((db) => reopenOlder(db, stage, version), LONG_SECONDS),
    listQuarantined: () => pool.use(listQuarantinedRows),
    replayQuarantined: (stage, subjectId) => pool.use((db) => replayRow(db, stage, subjectId)),
    countOpenWork: (withinSeconds = 0) => pool.use((db) => countOpenRows(db, withinSeconds)),
    listNeglected: (stages) => pool.use((db) => listNeglectedStages(db, stages)),
  } satisfies Partial<Store>;
}

type Ended = Awaited<ReturnType<Store['inClaim']>>;

function runInClaim(setting: Setting, claim: Claim, save: (tx: ClaimTx) => Promise<void>): Promise<Ended> {
  return setting.pool.transaction(async (db): Promise<Ended> => {
    if (!(await holdClaim(db, claim))) return { outcome: 'lost' };
    const bells: Bell[] = [];
    await save(claimTxOn(db, { claim, ...setting }, bells));
    const again = await endClaim(db, claim);
    return { outcome: 'saved', bells: again === null ? bells : [...bells, again] };
  });
}
