import { createHash } from 'node:crypto';
import type {
  Condition,
  ConditionDeed,
  Demand,
  IncidentComplaint,
  RecoveryDeed,
  Severity,
  WorryKind,
  WrittenDeed,
} from '@doleances/core';
import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import { appendEvent } from '../events.ts';
import { keyFrom } from '../ids.ts';
import { instant } from '../instant.ts';
import type { Database } from '../lane.ts';
import { firm } from '../schema/firm.ts';
import { ledgerDeeds } from '../schema/ledgers.ts';
import { jsonFrom } from '../scrub.ts';
import { type Asked, seenBy } from '../sight.ts';
import { reasonFrom } from '../themes/backlog-life.ts';
import type { ConditionEventDetail, LaterGrievanceRow, LedgerDeedToSave } from './ledger-rows.ts';

const WHO_CHARS_MAX = 80;
const LATER_MAX = 1_000;

type Ledger = (typeof ledgerDeeds.$inferSelect)['ledger'];
type DeedOf = { readonly recovery: RecoveryDeed; readonly condition: ConditionDeed };

/** Oldest first. */
export async function listLedgerDeeds<Of extends Ledger>(
  db: Database,
  ledger: Of,
): Promise<readonly WrittenDeed<DeedOf[Of]>[]> {
  const { id, subjectId, at, who, why, deed } = ledgerDeeds;
  const rows = await db
    .select({ id, subjectId, at, who, why, deed })
    .from(ledgerDeeds)
    .where(eq(ledgerDeeds.ledger, ledger))
    .orderBy(asc(ledgerDeeds.id));
  return rows as unknown as readonly WrittenDeed<DeedOf[Of]>[];
}

/** Writes a deed and its event; `null` when the very same stands already and nobody took it back since. */
export async function insertLedgerDeed<Of extends Ledger>(
  db: Database,
  ledger: Of,
  { subjectId, who, why, deed, at }: LedgerDeedToSave<DeedOf[Of]>,
): Promise<WrittenDeed<DeedOf[Of]> | null> {
  const subject = keyFrom(subjectId);
  const key = await keyOfDeed(db, { ledger, subjectId: subject }, { deed, why });
  const [row] = await db
    .insert(ledgerDeeds)
    .values({
      ledger,
      subjectId: subject,
      key,
      who: who.slice(0, WHO_CHARS_MAX),
      why: reasonFrom(why),
      deed,
      // What is noted in the sample house leaves with it.
      isSample: sql`coalesce((select bool_or(is_sample) from doleances.firm), false)`,
      ...(at === null ? {} : { at }),
    })
    .onConflictDoNothing()
    .returning();
  if (row === undefined) return null;
  const what = `${ledger} ${deed.kind}`;
  await appendEvent(db, { who: row.who, what, subjectId: subject, why: row.why });
  const { isSample: _isSample, ledger: _ledger, key: _key, ...written } = row;
  return { ...written, deed };
}

/** The same deed may stand again once it was taken back, or once another of its kind came between: its number tells. */
async function keyOfDeed(
  db: Database,
  { ledger, subjectId }: { readonly ledger: Ledger; readonly subjectId: string },
  { deed, why }: { readonly deed: RecoveryDeed | ConditionDeed; readonly why: string | null },
): Promise<string> {
  const json = jsonFrom(deed);
  const written = await db
    .select({ id: ledgerDeeds.id, deed: ledgerDeeds.deed, isSame: sql<boolean>`${ledgerDeeds.deed} = ${json}::jsonb` })
    .from(ledgerDeeds)
    .where(and(eq(ledgerDeeds.ledger, ledger), eq(ledgerDeeds.subjectId, subjectId)))
    .orderBy(asc(ledgerDeeds.id));
  const undone = new Set(written.flatMap(({ deed: one }) => (one.kind === 'undone' ? [one.deedId] : [])));
  const isAgain = (one: (typeof written)[number], place: number): boolean =>
    one.isSame && (undone.has(one.id) || (isTurn(deed) && written.slice(place + 1).some((next) => isTurn(next.deed))));
  const ordinal = written.filter(isAgain).length;
  return createHash('sha256')
    .update(JSON.stringify([ordinal, json, why]))
    .digest('hex')
    .slice(0, 32);
}

const TURNS: readonly string[] = [
  'closed',
  'reopened',
  'cancelled',
  'described',
  'reviewed',
  'claim',
  'decided',
  'weekly',
];
/** Deeds that say how something stands now: what stood before may come again. */
const isTurn = ({ kind }: { readonly kind: string }): boolean => TURNS.includes(kind);

/** Changes one condition of the firm and leaves the others as they are. */
export async function updateCondition(
  db: Database,
  { conditionId, condition }: { readonly conditionId: string; readonly condition: Condition | null },
  { who, why }: { readonly who: string; readonly why: string | null },
): Promise<void> {
  const [row] = await db.select({ firm: firm.firm }).from(firm).for('update');
  if (row === undefined) return;
  const before = row.firm.conditions;
  const was = before.find(({ id }) => id === conditionId) ?? null;
  const kept = condition === null ? before.filter(({ id }) => id !== conditionId) : before;
  const conditions =
    condition === null || was === null
      ? [...kept, ...(condition === null ? [] : [condition])]
      : kept.map((one) => (one.id === conditionId ? condition : one));
  const save = () => db.update(firm).set({ firm: { ...row.firm, conditions }, updatedAt: sql`now()` });
  const told = (one: Condition | null) => (one === null ? null : JSON.stringify(one));
  const detail: ConditionEventDetail = [{ field: 'condition', was: told(was), is: told(condition) }];
  const what = condition === null ? 'condition removed' : was === null ? 'condition added' : 'condition changed';
  // The event belongs to the sample where the condition does, so it is written while the condition is there.
  if (condition !== null) await save();
  await appendEvent(db, { who, what, subjectId: conditionId, why: reasonFrom(why), detail });
  if (condition === null) await save();
}

/** Rows of the sample count for the sample firm alone. */
const counted: SQL = sql`(not c.is_sample or coalesce((select bool_or(is_sample) from doleances.firm), false))`;

/** Messages that demand something outside a condition, the newest first. */
export async function listDemandRows(
  db: Database,
  since: Date,
  { limitRows, sight }: Asked,
): Promise<readonly Demand[]> {
  const rows = await db.execute<Omit<Demand, 'worries'> & { judgements: string[] }>(sql`
    select c.id as "complaintId", c.received_at as "receivedAt", c.client_key as "clientKey",
      c.author_name as "authorName", c.signals -> 'boundaryConditionIds' as "conditionIds",
      c.critical_reasons as "criticalReasons",
      coalesce((select array_agg(e ->> 'judgement') from jsonb_array_elements(c.signals -> 'evidence') as e
        where e ->> 'judgement' like 'worry:%'), '{}') as judgements
    from doleances.complaints c
    where (c.signals -> 'boundaryConditionIds') <> '[]'::jsonb and c.received_at >= ${instant(since)}
      and c.direction = 'in' and c.duplicate_of is null and not c.is_for_boss and ${counted}
      and ${seenBy(sight, 'c')}
    order by c.received_at desc, c.id limit ${limitRows}`);
  return rows.map(({ judgements, ...row }) => ({
    ...row,
    worries: judgements.map((judgement) => judgement.slice('worry:'.length) as WorryKind),
  }));
}

/** Complaints that may tell of an incident, oldest first. */
export async function listIncidentRows(
  db: Database,
  since: Date,
  { limitRows, sight }: Asked,
): Promise<readonly IncidentComplaint[]> {
  return db.execute<Omit<IncidentComplaint, 'severity'> & { severity: Severity | null }>(sql`
    select c.id, c.received_at as "receivedAt", c.location, c.severity, c.client_key as "clientKey",
      c.author_name as "authorName", c.channel in ('phone_note', 'counter_note') as "isStaffNote",
      c.clean_text as text,
      coalesce((select array_agg(distinct g.theme_id) from doleances.grievances g
        where g.complaint_id = c.id and g.theme_id is not null), '{}') as "themeIds"
    from doleances.complaints c
    where 'complaint' in (c.kind, c.kind_read) and c.direction = 'in' and c.duplicate_of is null
      and not c.is_for_boss and c.received_at >= ${instant(since)} and ${counted} and ${seenBy(sight, 'c')}
    order by c.received_at, c.id limit ${limitRows}`);
}

/** Complaints of these clients, oldest first. */
export async function listLaterGrievanceRows(
  db: Database,
  clientKeys: readonly string[],
  { since, sight }: { readonly since: Date } & Pick<Asked, 'sight'>,
): Promise<readonly LaterGrievanceRow[]> {
  if (clientKeys.length === 0) return [];
  return db.execute<LaterGrievanceRow>(sql`
    select c.id as "complaintId", c.client_key as "clientKey", c.received_at as "receivedAt"
    from doleances.complaints c
    where c.client_key = any(${sql.param([...clientKeys])}::text[]) and c.received_at > ${instant(since)}
      and 'complaint' in (c.kind, c.kind_read) and c.direction = 'in' and c.duplicate_of is null
      and ${seenBy(sight, 'c')}
    order by c.received_at, c.id limit ${LATER_MAX}`);
}
