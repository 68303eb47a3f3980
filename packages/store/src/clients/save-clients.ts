import { type Client, emailsOf, nameKeyFor } from '@doleances/core';
import { sql } from 'drizzle-orm';
import type { Database } from '../lane.ts';
import { jsonFrom } from '../scrub.ts';
import { settleClients } from './client-deeds.ts';
import { nameKeyFrom } from './client-list.ts';

/** A client of the sample never overwrites a real one. What was read before counts under them at once. */
export async function upsertClients(db: Database, list: readonly Client[], isSample: boolean): Promise<void> {
  const unique = [...new Map(list.map((client) => [client.id, client])).values()];
  const rows = unique.map((client) => ({
    id: client.id,
    name: client.name,
    name_key: nameKeyFrom(client.name),
    email: client.email?.toLowerCase() ?? null,
    organisation: client.organisation,
    client_since: client.clientSince,
    yearly_margin_cents: client.yearlyMarginCents,
    days_to_pay: client.daysToPay,
    referrals: client.referrals,
    is_sample: isSample,
    other_emails: (client.otherEmails ?? []).map((email) => email.toLowerCase()),
    phones: client.phones ?? [],
    yearly_spend_cents: client.yearlySpendCents ?? null,
    grade: client.grade ?? null,
    language: client.language ?? null,
    location: client.location ?? null,
    notes: client.notes ?? null,
  }));
  const columns = sql.raw(
    'id, name, name_key, email, organisation, client_since, yearly_margin_cents, days_to_pay, referrals, is_sample, other_emails, phones, yearly_spend_cents, grade, language, location, notes',
  );
  await db.execute(sql`
    insert into doleances.clients as c (${columns})
    select ${columns} from jsonb_populate_recordset(null::doleances.clients, ${jsonFrom(rows)}::jsonb) order by id
    on conflict (id) do update set
      name = excluded.name, name_key = excluded.name_key, email = excluded.email,
      organisation = excluded.organisation, client_since = excluded.client_since,
      yearly_margin_cents = excluded.yearly_margin_cents, days_to_pay = excluded.days_to_pay,
      referrals = excluded.referrals, is_sample = excluded.is_sample, other_emails = excluded.other_emails,
      phones = excluded.phones, yearly_spend_cents = excluded.yearly_spend_cents, grade = excluded.grade,
      language = excluded.language, location = excluded.location, notes = excluded.notes
    where c.is_sample or not excluded.is_sample`);
  const names = unique.flatMap(({ name }) => nameKeyFor(name) ?? []);
  await settleClients(db, {
    keys: [...unique.map(({ id }) => id), ...unique.flatMap(emailsOf), ...names.map((name) => `name ${name}`)],
    phones: unique.flatMap(({ phones = [] }) => phones),
  });
}
