import type { HookFact } from '@doleances/core';
import { and, asc, eq, getTableColumns, isNull, sql } from 'drizzle-orm';
import { appendEvent } from '../events.ts';
import type { Database } from '../lane.ts';
import type { Pool } from '../pool.ts';
import { subscriptions } from '../schema/programs.ts';
import type { ProgramStore, SubscriptionRow } from './program-contract.ts';

const ERROR_CHARS_MAX = 300;
/** Of one look; the next takes the rest. */
const FACTS_MAX = 1_000;

const { removedAt: _removedAt, ...columns } = getTableColumns(subscriptions);

type Stored = Omit<typeof subscriptions.$inferSelect, 'removedAt'>;

const subscriptionFrom = (row: Stored): SubscriptionRow => ({ ...row, id: row.id as SubscriptionRow['id'] });
const isThere = (id: string) => and(eq(subscriptions.id, id), isNull(subscriptions.removedAt));

export function subscriptionsOf(pool: Pool) {
  return {
    saveSubscription: ({ who, ...subscription }) =>
      pool.transaction(async (db) => {
        const values = { ...subscription, events: [...subscription.events], createdBy: who };
        const [row] = await db.insert(subscriptions).values(values).returning(columns);
        if (row === undefined) throw new Error('a subscription was not inserted');
        await appendEvent(db, { who, what: 'webhook added', subjectId: row.id, why: null });
        return subscriptionFrom(row);
      }),
    listSubscriptions: () =>
      pool.use(async (db) => {
        const rows = db.select(columns).from(subscriptions).where(isNull(subscriptions.removedAt));
        return (await rows.orderBy(asc(subscriptions.createdAt), asc(subscriptions.id))).map(subscriptionFrom);
      }),
    findSubscription: (id) =>
      pool.use(async (db) => {
        const [row] = await db.select(columns).from(subscriptions).where(isThere(id));
        return row === undefined ? null : subscriptionFrom(row);
      }),
    removeSubscription: (id, who) =>
      pool.transaction(async (db) => {
        const gone = await db
          .update(subscriptions)
          .set({ removedAt: sql`now()`, sealedSecret: '' })
          .where(isThere(id))
          .returning({ id: subscriptions.id });
        if (gone.length > 0) await appendEvent(db, { who, what: 'webhook removed', subjectId: id, why: null });
        return gone.length > 0;
      }),
    resealSubscription: (id, sealedSecret, who) =>
      pool.transaction(async (db) => {
        const changed = await db
          .update(subscriptions)
          .set({ sealedSecret })
          .where(isThere(id))
          .returning({ id: subscriptions.id });
        if (changed.length > 0) await appendEvent(db, { who, what: 'webhook secret sealed', subjectId: id, why: null });
        return changed.length > 0;
      }),
    noteSubscription: (id, fared) => pool.use((db) => note(db, id, fared)),
    listUntold: (id) => pool.use((db) => listUntold(db, id)),
  } satisfies Partial<ProgramStore>;
}

async function note(db: Database, id: string, fared: Parameters<ProgramStore['noteSubscription']>[1]): Promise<void> {
  const now = sql`now()`;
  const set =
    fared === 'sent'
      ? { lastSentAt: now, stoppedAt: null }
      : {
          lastFailedAt: now,
          lastError: fared.error.slice(0, ERROR_CHARS_MAX),
          ...(fared.isGone ? { stoppedAt: sql`coalesce(${subscriptions.stoppedAt}, now())` } : {}),
        };
  await db.update(subscriptions).set(set).where(eq(subscriptions.id, id));
}

/** Under which key a fact is put into the outbox for a subscription. */
export function hookKeyFor(subscriptionId: string, { event, id }: Pick<HookFact, 'event' | 'id'>): string {
  return `hook ${subscriptionId} ${event} ${id}`;
}

/**
 * Ids and instants alone: whoever may read more asks for it. What is older than some days is told to nobody any more, but
 * a theme may take weeks to enter the ranking.
 */
async function listUntold(db: Database, subscriptionId: string): Promise<readonly HookFact[]> {
  const from = sql`(select greatest(created_at, now() - interval '3 days') from doleances.subscriptions
    where id = ${subscriptionId})`;
  return db.execute<HookFact>(sql`
    select event, id, "aboutId", at from (
      select 'complaint.critical' as event, id, complaint_id as "aboutId", opened_at as at
        from doleances.escalations where opened_at >= ${from} and route <> 'archived' and not is_sample
      union all
      select 'theme.new', t.id, t.id, t.created_at
        from doleances.themes t join doleances.backlog b on b.theme_id = t.id
        where t.created_at >= (select greatest(created_at, now() - interval '60 days') from doleances.subscriptions
            where id = ${subscriptionId})
          and b.rank is not null and t.merged_into is null and not t.is_sample
      union all
      select 'theme.regressed', e.id::text, e.subject_id, e.at from doleances.events e
        where e.at >= ${from} and not e.is_sample and e.detail @> '[{"field": "state", "is": "regressed"}]'
      union all
      select 'promise.broken', e.id::text, e.subject_id, e.at from doleances.events e
        where e.at >= ${from} and not e.is_sample and e.what = 'promise state'
          and e.detail @> '[{"field": "state", "is": "broken"}]'
      union all
      select 'promise.due', p.id || ' ' || d.day::text, p.id, d.day
        from doleances.promises p cross join lateral (select coalesce(p.new_due_at, p.due_at) as day) d
        where d.day >= ${from} and d.day <= now() and p.voice = 'our_words' and not p.is_sample
          and p.state in ('open', 'confirmed', 'renegotiated', 'broken')
      union all
      select 'silence.alarm', id, stream, opened_at from doleances.silence_alarms
        where opened_at >= ${from} and state in ('silent', 'below_peers') and not is_sample
      union all
      select 'report.sent', r.id, r.week, o.sent_at from doleances.reports r
        cross join lateral (select min(sent_at) as sent_at from doleances.outbox
          where state = 'sent' and dedup_key like 'report ' || r.week || ' %') o
        where r.made_at >= ${from} - interval '7 days' and o.sent_at >= ${from} and not r.is_sample
    ) facts
    where event = any((select events from doleances.subscriptions where id = ${subscriptionId})::text[])
      and not exists (select 1 from doleances.outbox
        where dedup_key = 'hook ' || ${subscriptionId}::text || ' ' || event || ' ' || facts.id)
    order by at, event, id limit ${FACTS_MAX}`);
}
