import { sql } from 'drizzle-orm';

/** Ids of themes that people merged, split or renamed, or whose item they work on. */
export const TOUCHED_THEMES = sql`
  select theme_id as id from doleances.theme_events
  union select "into" from doleances.theme_events where "into" is not null
  union select theme_id from doleances.pushes
  union select theme_id from doleances.backlog
    where state <> 'new' or owner is not null or pinned_rank is not null or link_url is not null or expected_fall is not null`;
