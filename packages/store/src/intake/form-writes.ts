import { eq, sql } from 'drizzle-orm';
import type { Database } from '../lane.ts';
import { heldItems } from '../schema/forms.ts';
import type { FormWrites } from './form-rows.ts';

export function formWritesOn(db: Database): FormWrites {
  return {
    async holdItem(itemId, why) {
      await db.execute(sql`
        insert into doleances.held_items (item_id, source_id, why) select id, source_id, ${why} from doleances.items
        where id = ${itemId} on conflict (item_id) do update set why = excluded.why`);
    },
    async unholdItem(itemId) {
      await db.delete(heldItems).where(eq(heldItems.itemId, itemId));
    },
  };
}
