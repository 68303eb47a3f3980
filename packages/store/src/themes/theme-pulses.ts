import { sql } from 'drizzle-orm';
import type { Database } from '../lane.ts';
import type { ThemePulse } from './theme-rows.ts';

const WEEK_SECONDS = 604_800;

type WeekRow = {
  readonly themeId: string;
  readonly weeksAgo: number;
  readonly clients: number;
  readonly places: readonly string[] | null;
};

/** How each theme went lately, in one walk over the window: a small picture beside each line of the backlog. */
export async function listPulses(db: Database, until: Date, weeks: number): Promise<ReadonlyMap<string, ThemePulse>> {
  const end = sql`${until.toISOString()}::timestamptz`;
  const rows = await db.execute<WeekRow>(sql`
    select g.theme_id as "themeId",
      floor(extract(epoch from ${end} - g.received_at) / ${WEEK_SECONDS})::int as "weeksAgo",
      count(distinct coalesce(original.client_key, c.client_key))::int as clients,
      array_agg(distinct c.location) filter (where c.location is not null) as places
    from doleances.grievances g
    join doleances.complaints c on c.id = g.complaint_id
    left join doleances.complaints original on original.id = c.duplicate_of
    where g.received_at > ${end} - make_interval(days => ${weeks * 7}) and g.received_at <= ${end}
      and g.theme_id is not null and c.direction = 'in' and c.kind <> 'noise'
    group by 1, 2`);
  const pulses = new Map<string, { readonly weekly: number[]; places: readonly string[] }>();
  for (const { themeId, weeksAgo, clients, places } of rows) {
    const pulse = pulses.get(themeId) ?? { weekly: Array<number>(weeks).fill(0), places: [] };
    const place = weeks - 1 - weeksAgo;
    if (place >= 0) pulse.weekly[place] = clients;
    pulse.places = [...new Set([...pulse.places, ...(places ?? [])])].toSorted();
    pulses.set(themeId, pulse);
  }
  return pulses;
}
