import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { DeliveryError } from '../delivery-error.ts';
import { trackerFor } from './open-tracker.ts';
import type { TrackerSettings } from './tracker.ts';

const ISSUE = {
  key: 'bkl_abc',
  title: 'Pas d’eau chaude',
  body: '1er : 18 clients.\n\nhttp://localhost/backlog/thm_x',
};
const SINCE = new Date('2026-11-01T09:00:00Z');

type Stored = { readonly mark: string; readonly page: string };
type Asked = {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
};
/** What the server does with the next POST that puts an issue. */
type Mood = 'well' | 'takes and hangs up' | 'takes and fails' | number | 'asks to wait' | 'moves';

/** A tracker that speaks as the real one does, and remembers what it was told. */
async function openServer(name: TrackerSettings['name']) {
  const state = { mood: 'well' as Mood, issues: [] as Stored[], asked: [] as Asked[] };
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const body: unknown = text === '' ? null : JSON.parse(text);
    const { method = '', url: path = '', headers } = request;
    state.asked.push({ method, path, headers, body });
    const say = (status: number, json: unknown, more: Record<string, string> = {}) =>
      response.writeHead(status, { 'content-type': 'application/json', ...more }).end(JSON.stringify(json));
    const answer = SPEAKS[name](body, path, state.issues);
    if (answer.put === null) return say(200, answer.json);
    if (typeof state.mood === 'number') return say(state.mood, { message: 'refused: Pas d’eau chaude' });
    if (state.mood === 'asks to wait') return say(429, {}, { 'retry-after': '17' });
    if (state.mood === 'moves') return say(302, {}, { location: 'http://evil.example/' });
    state.issues.push(answer.put);
    if (state.mood === 'takes and hangs up') return response.destroy();
    if (state.mood === 'takes and fails') return say(502, {});
    return say(201, answer.json);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    state,
    tracker: trackerFor(settingsFor(name, url)),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function settingsFor(name: TrackerSettings['name'], url: string): TrackerSettings {
  if (name === 'github') return { name, url, repository: 'chez/nous', token: 'secret' };
  if (name === 'linear') return { name, url: `${url}/graphql`, teamId: 'team', token: 'secret' };
  return { name, url, project: 'AUB', email: 'a@b.example', token: 'secret', issueType: 'Task' };
}

type Speaks = (body: unknown, path: string, issues: readonly Stored[]) => { put: Stored | null; json: unknown };
const field = (value: unknown, key: string) => (value as Record<string, unknown>)[key];

const SPEAKS: Record<TrackerSettings['name'], Speaks> = {
  github(body, _path, issues) {
    const page = `https://github.com/chez/nous/issues/${issues.length + 1}`;
    if (body === null) return { put: null, json: issues.map(({ mark, page: html_url }) => ({ body: mark, html_url })) };
    return { put: { mark: String(field(body, 'body')), page }, json: { html_url: page } };
  },
  linear(body, _path, issues) {
    const variables = field(body, 'variables');
    const asked = field(variables, 'id');
    if (asked !== undefined) {
      const nodes = issues.filter(({ mark }) => mark === asked).map(({ page: url }) => ({ url }));
      return { put: null, json: { data: { issues: { nodes } } } };
    }
    const mark = String(field(field(variables, 'input'), 'id'));
    if (issues.some((issue) => issue.mark === mark)) return { put: null, json: { errors: [{ message: 'taken' }] } };
    const url = `https://linear.app/chez/issue/AUB-${issues.length + 1}`;
    return { put: { mark, page: url }, json: { data: { issueCreate: { success: true, issue: { url } } } } };
  },
  jira(body, path, issues) {
    if (body === null) {
      const found = issues.filter(({ mark }) => decodeURIComponent(path).includes(`labels = "${mark}"`));
      return { put: null, json: { issues: found.map(({ page: key }) => ({ key })) } };
    }
    const key = `AUB-${issues.length + 1}`;
    const [mark] = field(field(body, 'fields'), 'labels') as string[];
    return { put: { mark: mark ?? '', page: key }, json: { key } };
  },
};

async function failureOf(promise: Promise<unknown>): Promise<DeliveryError> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DeliveryError)) throw new Error('it did not fail as it should');
  return error;
}

/** The contract of every tracker. */
describe.each(['github', 'linear', 'jira'] as const)('%s', (name) => {
  test('one POST puts the issue with its mark, and it is found again by it', async () => {
    await using opened = await openServer(name);
    const { tracker, state } = opened;
    expect(await tracker.find(ISSUE.key, SINCE)).toBeNull();
    const before = state.asked.length;
    const page = await tracker.put(ISSUE);
    expect(state.asked.slice(before).map(({ method }) => method)).toEqual(['POST']);
    expect(page).toMatch(/^https?:\/\//);
    expect(JSON.stringify(state.asked.at(-1)?.body)).toContain('Pas d’eau chaude');
    expect(state.asked.at(-1)?.headers.authorization).toContain(name === 'jira' ? 'Basic ' : 'secret');
    expect(await tracker.find(ISSUE.key, SINCE)).toBe(page);
    expect(await tracker.find('bkl_other', SINCE)).toBeNull();
  });

  test('an answer that was lost is not known to have failed, and the issue is found', async () => {
    for (const mood of ['takes and hangs up', 'takes and fails'] as const) {
      await using opened = await openServer(name);
      opened.state.mood = mood;
      const error = await failureOf(opened.tracker.put(ISSUE));
      expect([error.certainty, error.retry]).toEqual(['unknown', 'later']);
      opened.state.mood = 'well';
      expect(await opened.tracker.find(ISSUE.key, SINCE)).not.toBeNull();
    }
  });

  test('what it refuses was certainly not done; its words are not repeated', async () => {
    await using opened = await openServer(name);
    for (const status of [400, 401, 403, 404, 422]) {
      opened.state.mood = status;
      const error = await failureOf(opened.tracker.put(ISSUE));
      expect([error.certainty, error.retry]).toEqual(['not_sent', 'never']);
      expect(error.message).not.toContain('eau chaude');
    }
    opened.state.mood = 'asks to wait';
    expect(await failureOf(opened.tracker.put(ISSUE))).toMatchObject({ retry: { afterSeconds: 17 } });
    opened.state.mood = 'moves';
    expect(await failureOf(opened.tracker.put(ISSUE))).toMatchObject({ certainty: 'not_sent', retry: 'never' });
    expect(opened.state.issues).toEqual([]);
  });

  test('a server that is not there got nothing', async () => {
    const opened = await openServer(name);
    await opened[Symbol.asyncDispose]();
    expect(await failureOf(opened.tracker.put(ISSUE))).toMatchObject({ certainty: 'not_sent', retry: 'later' });
  });
});

test('linear never makes a second issue of one item, even when it is put twice', async () => {
  await using opened = await openServer('linear');
  const first = await opened.tracker.put(ISSUE);
  expect(await opened.tracker.put(ISSUE)).toBe(first);
  expect(opened.state.issues).toHaveLength(1);
});
