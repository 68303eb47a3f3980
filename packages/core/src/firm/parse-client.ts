import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Client } from './client.ts';
import type { Country } from './firm.ts';
import { phoneKeyFor } from './phone-key.ts';
import { problemsOf } from './problems.ts';

/** Share of a client's spend that is margin where the file gives no margin: usual for small service firms. */
const MARGIN_SHARE_OF_SPEND = 0.3;
const TEXT_MAX = 500;
const NOTES_MAX = 2_000;
const ADDRESSES_MAX = 20;

const orNull = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? null);
const blankIsNull = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? null : value);
const text = z.preprocess(blankIsNull, orNull(z.string().trim().max(TEXT_MAX)));
const money = z.preprocess(blankIsNull, orNull(z.coerce.number().finite().min(-1e9).max(1e9)));
const list = z.preprocess(
  (value) => (typeof value === 'string' ? value.split(/[;,\n]/u) : (value ?? [])),
  z.array(z.coerce.string().trim().max(TEXT_MAX)).max(ADDRESSES_MAX),
);
const count = z.preprocess(blankIsNull, orNull(z.coerce.number().int().min(-3_650).max(1_000_000)));

const clientRow = z.object({
  name: text,
  email: z.preprocess(blankIsNull, orNull(z.email().transform((address) => address.toLowerCase()))),
  organisation: text,
  client_since: z.preprocess(
    (value) => (typeof value === 'number' ? String(value) : blankIsNull(value)),
    orNull(z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u, 'is not a year, month or date')),
  ),
  yearly_margin: money,
  yearly_spend: money,
  days_to_pay: count,
  referrals: count,
  other_emails: list,
  phones: list,
  phone: list,
  grade: text,
  language: z.preprocess(blankIsNull, orNull(z.enum(['fr', 'en']))),
  location: text,
  notes: z.preprocess(blankIsNull, orNull(z.string().trim().max(NOTES_MAX))),
});

/** The same person read twice has the same id; the e-mail decides, the name where there is none. */
function clientIdFor(email: string | null, name: string): Client['id'] {
  const key = email === null ? `name:${name.normalize('NFC').toLowerCase()}` : `email:${email}`;
  return `cli_${createHash('sha256').update(key).digest('hex').slice(0, 20)}`;
}

function marginCentsFrom(margin: number | null, spend: number | null): number | null {
  if (margin !== null) return Math.round(margin * 100);
  return spend === null ? null : Math.round(spend * MARGIN_SHARE_OF_SPEND * 100);
}

/**
 * Judges one line of a clients file.
 *
 * A judgement of the person ("courtesy") is never read: it is not a field of `Client`.
 *
 * @param country The firm's own, for numbers without theirs.
 */
export function parseClient(
  row: unknown,
  country: Country = 'CA',
):
  | { readonly ok: true; readonly value: Client; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly reason: string } {
  const parsed = clientRow.safeParse(row);
  if (!parsed.success) return { ok: false, reason: problemsOf(parsed.error) };
  const { name, email, organisation, client_since, yearly_margin, yearly_spend, days_to_pay, referrals } = parsed.data;
  const shown = name ?? organisation ?? email;
  if (shown === null) return { ok: false, reason: 'a client needs a name or an e-mail' };
  const value: Client = {
    id: clientIdFor(email, shown),
    name: shown,
    email,
    organisation,
    clientSince: client_since,
    yearlyMarginCents: marginCentsFrom(yearly_margin, yearly_spend),
    daysToPay: days_to_pay,
    referrals,
    ...moreOf(parsed.data, country),
  };
  return { ok: true, value, warnings: [] };
}

/** What most lists do not tell; nothing is added where they do not. */
function moreOf(row: z.infer<typeof clientRow>, country: Country): Partial<Client> {
  const emails = row.other_emails
    .map((email) => email.toLowerCase())
    .filter((email) => z.email().safeParse(email).success);
  const otherEmails = [...new Set(emails)].filter((email) => email !== row.email);
  const numbers = [...row.phones, ...row.phone].flatMap((phone) => phoneKeyFor(phone, country) ?? []);
  const phones = [...new Set(numbers)];
  return {
    ...(otherEmails.length > 0 && { otherEmails }),
    ...(phones.length > 0 && { phones }),
    ...(row.yearly_spend !== null && { yearlySpendCents: Math.round(row.yearly_spend * 100) }),
    ...(row.grade !== null && { grade: row.grade }),
    ...(row.language !== null && { language: row.language }),
    ...(row.location !== null && { location: row.location }),
    ...(row.notes !== null && { notes: row.notes }),
  };
}
