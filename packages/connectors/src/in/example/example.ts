import { z } from 'zod';
import type { AcceptedEntry, RefusedEntry } from '../files/file-entry.ts';
import { SourceError } from '../../source-error.ts';
import type { AskInput, PolledKind, SourceConnector } from '../source-connector.ts';

/** Their own limit of a page. */
const PAGE_ROWS = 50;
/** When they ask to wait and do not say how long. */
const WAIT_SECONDS = 300;

const settings = z.object({
  url: z.url({ protocol: /^https?$/, error: 'Write the address of the service: https://exemple.ca' }),
  apiKey: z.string('Write the key that the service gave you.').trim().min(8, 'The key is too short; copy it whole.'),
});
type Settings = z.infer<typeof settings>;
/** `after` is the last id taken; `since` is asked for as long as the first run lasts, and after. */
type Cursor = { readonly after: number; readonly since: string | null; readonly done: number };

const row = z.object({ id: z.number(), at: z.iso.datetime(), name: z.string().nullable(), text: z.string() });
const page = z.object({ rows: z.array(z.unknown()), total: z.number() });

/** Complaints of a service that numbers them and gives them page by page, oldest first. */
export const example: SourceConnector<Settings, Cursor> = {
  kind: 'example' as PolledKind,
  settings,
  secrets: ['apiKey'],
  schedule: '*/15 * * * *',
  async test(input) {
    const { total } = await pageOf(input, { after: 0, since: null, done: 0 });
    return { found: `The service answers and holds ${total} complaints.` };
  },
  async *collect(input) {
    let cursor: Cursor = input.cursor ?? { after: 0, since: input.since?.toISOString() ?? null, done: 0 };
    while (!input.signal.aborted) {
      const { rows, total } = await pageOf(input, cursor);
      if (rows.length === 0) return;
      const entries = rows.map(entryOf);
      const after = Math.max(
        cursor.after,
        ...rows.map((one) => z.object({ id: z.number() }).safeParse(one).data?.id ?? 0),
      );
      cursor = { ...cursor, after, done: cursor.done + rows.length };
      yield {
        items: entries.filter((entry) => entry.ok),
        refused: entries.filter((entry) => !entry.ok),
        cursor,
        progress: { done: cursor.done, total: Math.max(total, cursor.done) },
      };
      if (rows.length < PAGE_ROWS) return;
    }
  },
};

async function pageOf({ settings: { url, apiKey }, http, signal }: AskInput<Settings>, { after, since }: Cursor) {
  const query = new URLSearchParams({
    after: String(after),
    limit: String(PAGE_ROWS),
    ...(since !== null && { since }),
  });
  const headers = { authorization: `Bearer ${apiKey}`, accept: 'application/json' };
  const {
    status,
    headers: told,
    body,
  } = await http({ url: `${url.replace(/\/$/, '')}/complaints?${query}`, headers, signal });
  if (status === 429) {
    const afterSeconds = Number(told['retry-after']) || WAIT_SECONDS;
    throw new SourceError('The service asks to wait; it will be asked again by itself', { retry: { afterSeconds } });
  }
  if (status === 401 || status === 403) {
    throw new SourceError('The service refused the key; renew it in the settings of the source', { retry: 'never' });
  }
  const parsed = page.safeParse(status === 200 ? jsonIn(body) : null);
  if (!parsed.success) {
    throw new SourceError(`The service answered something else (${status}); it will be asked again`, {
      retry: 'later',
    });
  }
  return parsed.data;
}

function jsonIn(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'));
  } catch {
    // What is no JSON is told as what is no page.
    return null;
  }
}

/** One bad row stops nobody: it is told with its place. */
function entryOf(given: unknown, at: number): AcceptedEntry | RefusedEntry {
  const parsed = row.safeParse(given);
  if (!parsed.success) return { ok: false, where: `row ${at + 1} of the page`, reason: 'it has no id, date or text' };
  const { id, at: receivedAt, name, text } = parsed.data;
  const externalId = String(id);
  // The item as it will be read, and beside it what they sent, word for word.
  const item = {
    ...{ externalId, channel: 'other', direction: 'in', receivedAt, subject: null, text },
    ...{ author: { name, email: null }, location: null, starsOfFive: null },
    ...{ inReplyTo: null, threadKey: null, noiseHint: null, original: given },
  };
  return {
    ok: true,
    externalId,
    rawType: 'application/json',
    raw: new TextEncoder().encode(JSON.stringify(item)),
    receivedAt: new Date(receivedAt),
    where: `complaint ${id}`,
    warnings: [],
  };
}
