import { sql } from 'drizzle-orm';
import { appendEvent } from '../events.ts';
import { itemIdFor } from '../ids.ts';
import type { Database } from '../lane.ts';

type Seen = {
  /** External ids of what the source gave just now. */
  readonly given: readonly string[];
  /** And of what it shows no more. */
  readonly withdrawn: readonly string[];
};

/** What a site shows no more stays and says so; shown again, it is as if it had never gone. Each is an event. */
export async function noteWithdrawn(db: Database, sourceId: string, { given, withdrawn }: Seen): Promise<void> {
  const idsOf = (externalIds: readonly string[]) => sql.param(externalIds.map((id) => itemIdFor(sourceId, id)));
  const back =
    given.length === 0
      ? []
      : await db.execute<{ id: string }>(sql`
          update doleances.complaints set withdrawn_at = null
          where withdrawn_at is not null and item_id = any(${idsOf(given)}::text[]) returning id`);
  const gone =
    withdrawn.length === 0
      ? []
      : await db.execute<{ id: string }>(sql`
          update doleances.complaints set withdrawn_at = now()
          where withdrawn_at is null and item_id = any(${idsOf(withdrawn)}::text[]) returning id`);
  const note = (what: string, subjectId: string) => appendEvent(db, { who: 'collect', what, subjectId, why: null });
  for (const { id } of back) await note('review shown again', id);
  for (const { id } of gone) await note('review withdrawn', id);
}
