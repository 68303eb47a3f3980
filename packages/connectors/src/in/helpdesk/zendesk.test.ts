import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SourceError } from '../../source-error.ts';
import { collectAll, openLocalSite, type SiteAnswer, type SiteRequest, storedIn } from '../local-site.fixture.ts';
import { zendesk } from './zendesk.ts';

const SAMPLE = '../shared/samples/helpdesk/zendesk-incremental.json';
const settings = zendesk.settings.parse({
  subdomain: 'https://Auberge.zendesk.com/agent',
  email: 'patron@auberge.example',
  apiToken: 'jeton-de-vingt-caracteres',
});
const USERS = [
  { id: 1, name: 'Luc Roy', email: 'luc@client.example', role: 'end-user' },
  { id: 9, name: 'Marie', email: 'marie@auberge.example', role: 'agent' },
];

const ticket = (id: number, changes: Record<string, unknown> = {}) => ({
  id,
  created_at: '2026-10-01T10:00:00Z',
  updated_at: '2026-10-01T10:00:00Z',
  subject: `Demande ${id}`,
  description: `Toujours rien reçu ${id}`,
  status: 'open',
  requester_id: 1,
  ...changes,
});

/** Exports `perPage` tickets at a time; the cursor says how many were given. */
function exporting(tickets: readonly unknown[], perPage: number, comments: readonly unknown[] = []) {
  return ({ url }: SiteRequest): SiteAnswer => {
    if (url.pathname.endsWith('/comments.json')) return { json: { comments, users: USERS } };
    const start = Number(url.searchParams.get('cursor') ?? 0);
    const shown = tickets.slice(start, start + perPage);
    const end = start + shown.length;
    return {
      json: { tickets: shown, users: USERS, after_cursor: String(end), end_of_stream: end >= tickets.length },
    };
  };
}

test.skipIf(!existsSync(SAMPLE))('the sample: a ticket and its number', async () => {
  const { payload } = JSON.parse(readFileSync(SAMPLE, 'utf8'));
  await using site = await openLocalSite(({ url }) =>
    url.pathname.endsWith('/comments.json') ? { json: { comments: [] } } : { json: payload },
  );
  const { items, cursor } = await collectAll(zendesk, { settings, http: site.http });
  expect(items.map(storedIn)).toMatchObject([
    {
      externalId: 'ticket 35436',
      channel: 'helpdesk',
      text: 'The fire is very colorful.',
      receivedAt: '2009-07-20T22:55:29.000Z',
    },
    { externalId: 'ticket 35436 satisfaction', text: 'Great support!', starsOfFive: 5 },
  ]);
  expect(cursor).toEqual({ after: 'MTU3NjYxMzUzOS4wfHw0Njd8' });
  expect(site.asked[0]?.url.href).toBe(
    'https://auberge.zendesk.com/api/v2/incremental/tickets/cursor.json?start_time=1&per_page=100&include=users',
  );
  expect(site.asked[0]?.headers.authorization).toBe(
    `Basic ${Buffer.from('patron@auberge.example/token:jeton-de-vingt-caracteres').toString('base64')}`,
  );
});

describe('the export', () => {
  test('goes on from its cursor, and asks for the answers of changed tickets only', async () => {
    const tickets: unknown[] = [1, 2, 3, 4, 5].map((id) => ticket(id));
    await using site = await openLocalSite((request) => exporting(tickets, 2)(request));
    const first = await collectAll(zendesk, { settings, http: site.http }, 1);
    expect(first.items.map(({ externalId }) => externalId)).toEqual(['ticket 1', 'ticket 2']);
    const rest = await collectAll(zendesk, { settings, http: site.http, cursor: first.cursor });
    expect(rest.items.map(({ externalId }) => externalId)).toEqual(['ticket 3', 'ticket 4', 'ticket 5']);
    expect(site.asked.some(({ url }) => url.pathname.includes('comments'))).toBe(false);
    const none = await collectAll(zendesk, { settings, http: site.http, cursor: rest.cursor });
    expect(none).toMatchObject({ items: [], batches: 0, cursor: rest.cursor });
    tickets.push(ticket(6, { updated_at: '2026-10-02T10:00:00Z' }));
    await collectAll(zendesk, { settings, http: site.http, cursor: rest.cursor });
    expect(site.asked.at(-1)?.url.pathname).toBe('/api/v2/tickets/6/comments.json');
  });

  test('tells who wrote, who answered and what agents noted', async () => {
    const comments = [
      {
        id: 70,
        author_id: 1,
        body: 'x',
        plain_body: 'Où est mon colis?',
        public: true,
        created_at: '2026-10-01T10:00:00Z',
      },
      { id: 71, author_id: 9, plain_body: 'Je vous rappelle mardi.', public: true, created_at: '2026-10-02T10:00:00Z' },
      { id: 72, author_id: 9, plain_body: 'À vérifier', public: false, created_at: '2026-10-02T11:00:00Z' },
    ];
    const changed = ticket(7, { updated_at: '2026-10-03T10:00:00Z' });
    await using site = await openLocalSite(exporting([changed, ticket(8, { status: 'deleted' })], 10, comments));
    const { items } = await collectAll(zendesk, { settings, http: site.http });
    expect(items.map(storedIn)).toMatchObject([
      { externalId: 'ticket 7', direction: 'in', text: 'Où est mon colis?', author: { email: 'luc@client.example' } },
      {
        externalId: 'ticket 7 comment 71',
        direction: 'out',
        author: { name: 'Marie' },
        recipient: { email: 'luc@client.example' },
        inReplyTo: 'ticket 7',
      },
      { externalId: 'ticket 7 comment 72', noiseHint: 'internal' },
    ]);
    const brief = { ...settings, withAnswers: false };
    const { items: first } = await collectAll(zendesk, { settings: brief, http: site.http });
    expect(first.map(({ externalId }) => externalId)).toEqual(['ticket 7']);
  });

  test('a ticket that is none is listed and stops nobody', async () => {
    await using site = await openLocalSite(exporting([{ id: 1 }, ticket(2)], 10));
    const { items, refused } = await collectAll(zendesk, { settings, http: site.http });
    expect(items).toHaveLength(1);
    expect(refused).toEqual([{ ok: false, where: 'ticket 1 of its page', reason: 'a ticket without its id or date' }]);
  });

  test('ten questions a minute: it waits as long as it is asked to', async () => {
    await using site = await openLocalSite(() => ({ status: 429, headers: { 'retry-after': '37' } }));
    const error = await collectAll(zendesk, { settings, http: site.http }).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(SourceError);
    expect(error).toMatchObject({ retry: { afterSeconds: 37 } });
  });
});

test('the settings say what to write', () => {
  const wrong = zendesk.settings.safeParse({ subdomain: 'a b', email: 'patron', apiToken: 'x' });
  expect(wrong.error?.issues.map(({ message }) => message)).toEqual([
    'Write the name before ".zendesk.com" in your address.',
    'Write the e-mail address of an administrator of Zendesk.',
    'Paste the API token: Admin Center, Apps and integrations, API.',
  ]);
});
