import { z } from 'zod';
import { type Asked, askJson, unexpected } from '../ask-json.ts';
import type { AcceptedEntry, RefusedEntry } from '../files/file-entry.ts';
import type { AskInput, SourceConnector } from '../source-connector.ts';
import { typed } from '../typed-setting.ts';
import {
  commentsFrom,
  entriesOfTicket,
  ticketFrom,
  usersFrom,
  type ZendeskTicket,
  type ZendeskUsers,
} from './zendesk-ticket.ts';

const SITE = 'Zendesk';
/** Each ticket with an answer is one more question: a page is what a minute can do. */
const PAGE_TICKETS = 100;
const PAGES_MAX = 100_000;
const DAY_MS = 86_400_000;

const settings = z.object({
  subdomain: z
    .string('Write the name before ".zendesk.com" in your address.')
    .trim()
    .toLowerCase()
    .transform((written) => written.replace(/^https?:\/\//, '').replace(/\.zendesk\.com.*$/, ''))
    .refine((name) => /^[a-z0-9][a-z0-9-]{1,62}$/.test(name), 'Write the name before ".zendesk.com" in your address.'),
  email: typed('Write the e-mail address of an administrator of Zendesk.', /^[^\s@:]+@[^\s@:]+$/),
  apiToken: typed('Paste the API token: Admin Center, Apps and integrations, API.', /^.{20,}$/),
  /** Answers and notes too; without them only what the customer wrote first. */
  withAnswers: z
    .union(
      [z.boolean(), z.stringbool({ truthy: ['yes', 'oui', 'true', '1'], falsy: ['no', 'non', 'false', '0'] })],
      'Write yes or no: are answers and notes to be read too?',
    )
    .default(true),
});

type Settings = z.infer<typeof settings>;
type Cursor = { readonly after: string | null };

const page = z.object({
  tickets: z.array(z.unknown()),
  after_cursor: z.string().nullish(),
  end_of_stream: z.boolean().optional(),
});

/** Tickets, answers and ratings by the incremental export, oldest change first. */
export const zendesk: SourceConnector<Settings, Cursor> = {
  kind: 'zendesk',
  settings: settings as z.ZodType<Settings>,
  secrets: ['apiToken'],
  schedule: '*/10 * * * *',
  async test(input) {
    const answer = page.safeParse(await askExport(input, startQuery(new Date(input.now.getTime() - DAY_MS))));
    if (!answer.success) throw unexpected(SITE);
    return { found: `${SITE} answers: ${answer.data.tickets.length} tickets changed since yesterday.` };
  },
  async *collect(input) {
    let after = input.cursor?.after ?? null;
    for (let count = 0; count < PAGES_MAX && !input.signal.aborted; count += 1) {
      const query = after === null ? startQuery(input.since ?? new Date(0)) : { cursor: after };
      const answer = await askExport(input, query);
      const read = page.safeParse(answer);
      if (!read.success) throw unexpected(SITE);
      const next: string | null = read.data.after_cursor ?? after;
      const isLast = read.data.end_of_stream !== false || next === after;
      const batch = await batchOf(input, read.data.tickets, usersFrom(answer));
      // A question more at the end gives nothing new: no batch for it.
      if (batch.items.length + batch.refused.length > 0 || next !== after) {
        yield { ...batch, cursor: { after: next }, progress: null };
      }
      if (isLast) return;
      after = next;
    }
  },
};

function startQuery(since: Date): Readonly<Record<string, string>> {
  return { start_time: String(Math.max(Math.floor(since.getTime() / 1_000), 1)) };
}

function askExport(input: AskInput<Settings>, query: Readonly<Record<string, string>>): Promise<unknown> {
  const asked = new URLSearchParams({ ...query, per_page: String(PAGE_TICKETS), include: 'users' });
  return ask(input, `/api/v2/incremental/tickets/cursor.json?${asked}`);
}

function ask({ settings: given, http, signal }: AskInput<Settings>, path: string): Promise<unknown> {
  const credentials = Buffer.from(`${given.email}/token:${given.apiToken}`).toString('base64');
  const asked: Asked = {
    ...{ site: SITE, http, signal, headers: { authorization: `Basic ${credentials}` } },
    remedies: {
      401: 'check the address of the administrator, make a new API token and paste it',
      403: 'give the address the role of an administrator; only these may export tickets',
      404: 'check the name before ".zendesk.com"',
    },
  };
  return askJson(asked, { url: `https://${given.subdomain}.zendesk.com${path}` });
}

async function batchOf(input: AskInput<Settings>, given: readonly unknown[], users: ZendeskUsers) {
  const items: AcceptedEntry[] = [];
  const refused: RefusedEntry[] = [];
  for (const [at, one] of given.entries()) {
    const ticket = ticketFrom(one);
    const entries =
      ticket === null
        ? { ok: false as const, where: `ticket ${at + 1} of its page`, reason: 'a ticket without its id or date' }
        : await entriesOf(input, ticket, users, one);
    if ('ok' in entries) refused.push(entries);
    else items.push(...entries);
  }
  return { items, refused };
}

/** A ticket that never changed holds nothing but its first words, which the export tells. */
async function entriesOf(input: AskInput<Settings>, ticket: ZendeskTicket, users: ZendeskUsers, original: unknown) {
  const isAnswered = ticket.updated_at !== null && ticket.updated_at !== ticket.created_at;
  if (!input.settings.withAnswers || !isAnswered || ticket.status === 'deleted') {
    return entriesOfTicket(ticket, users, original);
  }
  const answer = await ask(input, `/api/v2/tickets/${encodeURIComponent(ticket.id)}/comments.json?include=users`);
  const everybody = new Map([...users, ...usersFrom(answer)]);
  return entriesOfTicket({ ...ticket, comments: [...commentsFrom(answer)] }, everybody, original);
}
