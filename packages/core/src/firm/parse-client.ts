import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Client } from './client.ts';
import { problemsOf } from './problems.ts';

/** Share of a client's spend that is margin where the file gives no margin: usual for small service firms. */
const MARGIN_SHARE_OF_SPEND = 0.3;
const TEXT_MAX = 500;

const orNull = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? null);
const blankIsNull = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? null : value);
const text = z.preprocess(blankIsNull, orNull(z.string().trim().max(TEXT_MAX)));
const money = z.preprocess(blankIsNull, orNull(z.coerce.number().finite().min(-1e9).max(1e9)));
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
 */
export function parseClient(
  row: unknown,
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
  };
  return { ok: true, value, warnings: [] };
}
