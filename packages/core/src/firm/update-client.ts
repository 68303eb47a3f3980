import { type Client, emailsOf } from './client.ts';

/**
 * A client of the list after a further list told of them: what it tells replaces what was known, what it does not tell
 * stays, and addresses and numbers are added up. They keep their id, so that nobody is there twice.
 */
export function clientUpdatedBy(known: Client, told: Client): Client {
  const emails = [...new Set([...emailsOf(known), ...emailsOf(told)])];
  const phones = [...new Set([...(told.phones ?? []), ...(known.phones ?? [])])];
  const email = told.email ?? known.email;
  return {
    id: known.id,
    name: told.name === (told.email ?? '') ? known.name : told.name,
    email,
    organisation: told.organisation ?? known.organisation,
    clientSince: told.clientSince ?? known.clientSince,
    yearlyMarginCents: told.yearlyMarginCents ?? known.yearlyMarginCents,
    daysToPay: told.daysToPay ?? known.daysToPay,
    referrals: told.referrals ?? known.referrals,
    otherEmails: emails.filter((one) => one !== email),
    phones,
    yearlySpendCents: told.yearlySpendCents ?? known.yearlySpendCents ?? null,
    grade: told.grade ?? known.grade ?? null,
    language: told.language ?? known.language ?? null,
    location: told.location ?? known.location ?? null,
    notes: told.notes ?? known.notes ?? null,
  };
}
