import type { z } from '@hono/zod-openapi';
import { expect, test } from 'vitest';
import { HOME, openApiHouse } from '../../../../test/support/api-house.ts';
import { ROUTES } from './routes.ts';

type House = Awaited<ReturnType<typeof openApiHouse>>;
type Json = Readonly<Record<string, unknown>>;

/** What must be there before an example can be answered as it should; the ids that it names are made real. */
async function idsOf({ store, source, ask, complaintId }: House): Promise<Readonly<Record<string, string>>> {
  const noted = await ask('POST', '/api/v1/promises', { text: 'rappeler Roy demain livraison' });
  const { promise } = (await noted.json()) as { promise: { id: string } };
  const incident = { what: 'La ligne coupée', day: '2025-11-03', count: 9 };
  const opened = await ask('POST', '/api/v1/recovery', incident);
  const { recovery } = (await opened.json()) as { recovery: { id: string } };
  await store.ring('escalate', complaintId);
  const claim = await store.claim('escalate', complaintId, 60);
  if (claim === null) throw new Error('not claimed');
  await store.inClaim(claim, async (tx) => {
    const told = { told: [], digestFor: null, openedAt: new Date('2025-11-19T09:00:00Z') };
    const id = 'esc_0123456789abcdef0123';
    await tx.saveEscalation({ id, complaintId: complaintId as 'cmp_', reasons: ['safety'], route: 'alert', ...told });
  });
  return {
    cmp_example: complaintId,
    src_example: source.id,
    prm_example: promise.id,
    rcv_example: recovery.id,
    esc_example: 'esc_0123456789abcdef0123',
  };
}

const withIds = (text: string, ids: Readonly<Record<string, string>>) =>
  text.replaceAll(/(?:cmp|src|prm|esc|rcv)_example/g, (id) => ids[id] ?? id);

/** What this house answers to an example that asks for what it has not, or cannot do yet. */
const REFUSED_HERE: Readonly<Record<string, number>> = {
  // Erasing for good is tried on somebody who is not there.
  erasePerson: 404,
  listThanks: 422,
  releaseComplaint: 404,
  testSubscription: 404,
  removeSubscription: 404,
  testOutlet: 422,
  addSource: 422,
  findReport: 404,
  findStream: 404,
  saveExposure: 422,
  confirmNil: 422,
  noteCondition: 404,
};

test('every route under /api/v1 is in the document, under its own name', async () => {
  await using house = await openApiHouse();
  const document = (await (await house.ask('GET', '/api/v1/openapi.json')).json()) as { openapi: string; paths: Json };
  expect(document.openapi).toBe('3.1.0');
  const told = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods as Json).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const there = house.app.routes
    .filter(({ path, method }) => path.startsWith('/api/v1/') && method !== 'ALL' && !path.endsWith('openapi.json'))
    .map(({ path, method }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
  expect([...new Set(there)].toSorted()).toEqual(told.toSorted());
  const named = Object.entries(ROUTES).map(([name, route]) => [name, `${route.method.toUpperCase()} ${route.path}`]);
  expect(named.map(([, at]) => at).toSorted()).toEqual(told.toSorted());
  for (const [name, route] of Object.entries(ROUTES)) expect(route.operationId).toBe(name);
});

test('every example of the document is answered as documented', { timeout: 60_000 }, async () => {
  await using house = await openApiHouse();
  const ids = await idsOf(house);
  for (const [name, route] of Object.entries(ROUTES)) {
    const document = (await (await house.ask('GET', '/api/v1/openapi.json')).json()) as { paths: Json };
    const operation = (document.paths[route.path] as Json)[route.method] as Json;
    const parameters = (operation.parameters ?? []) as readonly { name: string; in: string; schema: Json }[];
    const filled = parameters.reduce(
      (path, one) => path.replace(`{${one.name}}`, String(one.schema.example)),
      route.path as string,
    );
    const query = parameters
      .filter((one) => one.in === 'query' && one.schema.example !== undefined)
      .map((one) => `${one.name}=${encodeURIComponent(String(one.schema.example))}`);
    const content = (operation.requestBody as { content: Record<string, Json> } | undefined)?.content;
    const example = content?.['application/json']?.example;
    expect(content === undefined || example !== undefined, `${name} shows an example`).toBe(true);
    const body = example === undefined ? undefined : JSON.parse(withIds(JSON.stringify(example), ids));
    const path = withIds(`${filled}${query.length > 0 ? `?${query.join('&')}` : ''}`, ids);
    const answer = await house.ask(route.method.toUpperCase(), path, body);
    const isLines = answer.headers.get('content-type')?.includes('ndjson') === true;
    const told: unknown = isLines ? await answer.text() : await answer.json();
    const said = `${name} ${answer.status} ${JSON.stringify(told).slice(0, 300)}`;
    const expected = REFUSED_HERE[name];
    expect(expected === undefined ? answer.ok : answer.status === expected, said).toBe(true);
    const documented = (route.responses as Record<number, { content: Record<string, { schema: z.ZodType }> }>)[
      answer.status
    ];
    expect(documented, said).toBeDefined();
    const read = Object.values(documented?.content ?? {})[0]?.schema.safeParse(told);
    expect(read?.error?.issues ?? [], said).toEqual([]);
  }
});

test('a request that will not do hears which field, and what would', async () => {
  await using house = await openApiHouse();
  const item = '/api/v1/themes/thm_noise/item';
  const tries: readonly (readonly [string, unknown, readonly Json[]])[] = [
    [item, { do: 'dance' }, [{ field: 'do', message: expect.stringMatching(/start.*comment/s) }]],
    [item, { do: 'comment' }, [{ field: 'text', message: 'is missing; give a string' }]],
    [item, { do: 'start', wo: 'x' }, [{ field: 'wo', message: expect.stringContaining('spelling') }]],
    [
      '/api/v1/promises/prm_x',
      { deed: 'dance' },
      [{ field: 'deed', message: 'give one of: confirm, keep, move, cancel, repair, reopen' }],
    ],
    ['/api/v1/sources', { kind: 'imap', name: 'x', since: 'then' }, [{ field: 'since', message: expect.any(String) }]],
  ];
  for (const [path, body, problems] of tries) {
    const answer = await house.ask('POST', path, body);
    expect(answer.status, path).toBe(400);
    const told = (await answer.json()) as Json;
    expect(told).toMatchObject({ version: 1, error: 'bad_request', message: { en: expect.any(String) } });
    expect(told.problems).toEqual(problems);
  }
  const broken = await house.app.request(`${HOME}${item}`, {
    method: 'POST',
    headers: { host: 'localhost:8470', 'content-type': 'application/json' },
    body: '{"do":',
  });
  expect([broken.status, ((await broken.json()) as Json).error]).toEqual([400, 'not_json']);
  const long = await house.ask('POST', item, { do: 'comment', text: 'x'.repeat(300_000) });
  expect([long.status, ((await long.json()) as Json).error]).toEqual([413, 'too_large']);
});

test('what is not there is told to a program as such', async () => {
  await using house = await openApiHouse();
  const answer = await house.ask('GET', '/api/v1/nothing');
  expect([answer.status, ((await answer.json()) as Json).error]).toEqual([404, 'not_found']);
});

test('the export holds every complaint on a line of its own', async () => {
  await using house = await openApiHouse();
  const answer = await house.ask('GET', '/api/v1/export/complaints');
  const lines = (await answer.text()).trim().split('\n');
  expect(answer.headers.get('content-type')).toBe('application/x-ndjson');
  expect(new Set(lines.map((line) => (JSON.parse(line) as { id: string }).id)).size).toBe(4);
});

test('the page of the API is made from the document, in both languages, without a script', async () => {
  await using house = await openApiHouse();
  for (const language of ['fr', 'en']) {
    const answer = await house.ask('GET', `/api?lang=${language}`);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).not.toMatch(/<script(?! src="\/(?:htmx|house)\.)| style=|undefined|\[object/);
    for (const route of Object.values(ROUTES)) expect(html).toContain(route.path);
    expect(html).toContain(language === 'fr' ? 'API pour les programmes' : 'API for programs');
  }
});
