import { sql } from 'drizzle-orm';
import { ringRead } from '../claims/claim-tx.ts';
import { endClaim, holdClaim, renewLease, ringRows, type StageVersions } from '../claims/work.ts';
import type { Database } from '../lane.ts';
import type { Pool } from '../pool.ts';
import { insertOutbox } from '../response/outbox.ts';
import type { Claim } from '../rows.ts';
import { insertItems } from './intake.ts';
import type { SourceStore } from './source-contract.ts';
import {
  changeSourceRow,
  findSourceRow,
  listSourceRows,
  listSourceStatusRows,
  markWell,
  removeSourceRow,
  saveCheck,
  saveCollectEnd,
  saveCollected,
  tellSourceRow,
  upsertSource,
} from './sources.ts';
import { noteWithdrawn } from './withdrawn.ts';

type Setting = { readonly pool: Pool; readonly versions: StageVersions; readonly mailHost: string };

export function sourceStoreOf({ pool, versions, mailHost }: Setting): SourceStore {
  return {
    saveSource: (source) => pool.use((db) => upsertSource(db, source)),
    listSources: () => pool.use(listSourceRows),
    findSource: (sourceId) => pool.use((db) => findSourceRow(db, sourceId)),
    listSourceStatus: () => pool.use((db) => listSourceStatusRows(db, null)),
    findSourceStatus: async (sourceId) => (await pool.use((db) => listSourceStatusRows(db, sourceId)))[0] ?? null,
    changeSource: (sourceId, change) => pool.transaction((db) => changeSourceRow(db, sourceId, change)),
    removeSource: (sourceId, who) => pool.transaction((db) => removeSourceRow(db, sourceId, who)),
    saveCollected: (claim, { items, withdrawn = [], ...batch }, leaseSeconds) =>
      pool.transaction(async (db) => {
        if (!(await holdClaim(db, claim))) return { outcome: 'lost' };
        const added = await insertItems(db, claim.subjectId, items);
        const bells = await ringRead(db, versions, added);
        await noteWithdrawn(db, claim.subjectId, { given: items.map(({ externalId }) => externalId), withdrawn });
        await saveCollected(db, claim.subjectId, { ...batch, isNew: added.length > 0 });
        await renewLease(db, claim, { leaseSeconds, isSettled: true });
        return { outcome: 'saved', accepted: added.length, known: items.length - added.length, bells };
      }),
    renewCollect: (claim, leaseSeconds, isSettled) =>
      pool.transaction((db) => renew(db, claim, { leaseSeconds, isSettled })),
    endCollect: (claim, end, nextAt) =>
      pool.transaction(async (db) => {
        if (!(await holdClaim(db, claim))) return 'lost';
        await saveCollectEnd(db, claim.subjectId, end);
        if (nextAt !== null) {
          await ringRows(
            db,
            { stage: 'collect', version: versions.collect },
            { subjectIds: [claim.subjectId], dueAt: nextAt },
          );
        }
        await endClaim(db, claim);
        return 'saved';
      }),
    saveSourceCheck: (sourceId, check) => pool.use((db) => saveCheck(db, sourceId, check)),
    tellSourceBroken: (sourceId, why, letters = []) =>
      pool.transaction(async (db) => {
        const isFirst = await tellSourceRow(db, sourceId, why);
        if (isFirst) for (const letter of letters) await insertOutbox(db, letter, { mailHost, subjectId: sourceId });
        return isFirst;
      }),
  };
}

async function renew(
  db: Database,
  claim: Claim,
  lease: { readonly leaseSeconds: number; readonly isSettled: boolean },
): Promise<'held' | 'lost' | 'paused'> {
  if (!(await renewLease(db, claim, lease))) return 'lost';
  const rows = await db.execute<{ isPaused: boolean; isFailing: boolean }>(sql`
    select is_paused as "isPaused", failing_since is not null as "isFailing" from doleances.sources
    where id = ${claim.subjectId}`);
  if (rows[0]?.isPaused !== false) return 'paused';
  if (lease.isSettled && rows[0].isFailing) await markWell(db, claim.subjectId);
  return 'held';
}
