import { type AnySourceConnector, SourceError } from '@doleances/connectors';
import { DEFAULT_FIRM } from '@doleances/core';
import type { Store } from '@doleances/store';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { openFolder } from '../../../../test/support/folder.ts';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import type { Ports } from '../ports/ports.ts';
import { openSecretBox } from '../ports/secrets.ts';
import { addSource, changeSource, problemsOf, trySource } from './change-sources.ts';
import { sourceKindOf } from './source-kinds.ts';

const SECRET = 'canary-password';

const connector: AnySourceConnector = {
  kind: 'imap',
  settings: z
    .object({
      host: z.string('Write the host.').trim().min(3, 'Write the whole host.'),
      security: z.enum(['tls', 'none'], 'Write tls or none.').default('tls'),
      port: z.coerce.number().default(993),
      password: z.string('Write the password.').min(4, 'The password is too short.'),
      folders: z.preprocess((given) => String(given ?? '').split(','), z.array(z.string())).default([]),
    })
    .transform((given) => ({ ...given, isNew: true })),
  secrets: ['password'],
  schedule: '*/5 * * * *',
  test: async () => {
    throw new SourceError('The login was refused; renew the password', { retry: 'never' });
  },
  async *collect() {},
};

const ask = (settings: Record<string, unknown>, more: { name?: string; schedule?: string; since?: Date } = {}) => ({
  ...{ kind: 'imap', name: 'Courriel', who: 'Ana', settings },
  ...more,
});
const RIGHT = { host: 'imap.example.com', password: SECRET, port: '' };

function portsOf(store: Store, dataFolder: string) {
  return {
    store,
    queues: { ring: async () => 0 },
    secrets: openSecretBox({ secretKeys: [], dataFolder }),
    now: () => new Date('2026-11-20T09:00:00Z'),
    connectorFor: (kind: string) => (kind === 'imap' ? connector : null),
  } as unknown as Ports & { connectorFor: () => AnySourceConnector };
}

test('what a connector asks is told by its own settings', () => {
  expect(sourceKindOf(connector)).toMatchObject({
    kind: 'imap',
    schedule: '*/5 * * * *',
    fields: [
      { name: 'host', isSecret: false, isRequired: true, preset: null, choices: [] },
      { name: 'security', isRequired: false, preset: 'tls', choices: ['tls', 'none'] },
      { name: 'port', isRequired: false, preset: '993' },
      { name: 'password', isSecret: true, isRequired: true },
      { name: 'folders', isRequired: false },
    ],
  });
});

test('everything that is wrong is told at once, and no secret is repeated', () => {
  const wrong = { host: 'x', passwrd: SECRET, password: 'abc', security: 'ssl' };
  const problems = problemsOf(ask(wrong, { name: ' ', schedule: 'often' }), connector);
  expect(problems.map(({ field }) => field)).toEqual(['passwrd', 'name', 'schedule', 'host', 'security', 'password']);
  expect(JSON.stringify(problems)).not.toContain(SECRET);
  expect(problemsOf(ask(RIGHT), connector)).toEqual([]);
  expect(problemsOf({ ...ask(RIGHT), kind: 'pigeon' }, null)).toMatchObject([{ field: 'kind' }]);
});

test('a source is added with its secret sealed and is due at once; saying it again replaces what was said', async () => {
  await using opened = await openTestStore();
  await using folder = await openFolder();
  const { store } = opened;
  const ports = portsOf(store, folder.path);
  const refused = await addSource(ports, ask({ host: 'imap.example.com' }));
  expect(refused).toMatchObject({ ok: false, problems: [{ field: 'password', message: 'Write the password.' }] });
  expect(await store.listSources()).toEqual([]);

  const since = new Date('2026-01-01T00:00:00Z');
  const added = await addSource(ports, ask(RIGHT, { since }));
  if (!added.ok) throw new Error('refused');
  const { id, sealed } = added.source;
  expect(added.source).toMatchObject({
    name: 'Courriel',
    settings: { host: 'imap.example.com' },
    schedule: '*/5 * * * *',
    since,
  });
  expect(JSON.stringify(added.source)).not.toContain(SECRET);
  expect(await ports.secrets.openSealed({ sourceId: id, field: 'password' }, sealed.password ?? '')).toBe(SECRET);
  expect(await store.findFirm()).toMatchObject({ isSample: false, firm: { name: DEFAULT_FIRM.name } });
  const claim = await store.claim('collect', id, 60);
  if (claim === null) throw new Error('not due');
  await store.saveCollected(claim, { items: [], refused: [], cursor: { last: 7 }, progress: null }, 60);
  await store.endCollect(claim, { outcome: 'failed', error: 'login refused', needsPerson: true }, null);

  const again = await addSource(ports, ask({ ...RIGHT, password: 'another one' }));
  expect(again).toMatchObject({
    source: { id, cursor: { last: 7 }, lastError: null, needsPerson: false, since: null },
  });
  const moved = await addSource(ports, ask({ ...RIGHT, host: 'imap.exemple.ca' }, { schedule: '0 7 * * *' }));
  expect(moved).toMatchObject({ source: { id, cursor: null, schedule: '0 7 * * *' } });
  expect((await store.listEvents(id, 9)).map(({ what }) => what)).toEqual([
    'source saved',
    'source saved',
    'source added',
  ]);
});

test('a source is paused, tested, read again from a day, and removed; each stands in its record', async () => {
  await using opened = await openTestStore();
  await using folder = await openFolder();
  const { store } = opened;
  const ports = portsOf(store, folder.path);
  const added = await addSource(ports, ask(RIGHT));
  if (!added.ok) throw new Error('refused');
  const { id: sourceId } = added.source;
  const doIt = (deed: Parameters<typeof changeSource>[1]['deed'], since?: Date) =>
    changeSource(ports, { sourceId, deed, who: 'Ana', ...(since && { since }) });
  const end = async () => {
    const claim = await store.claim('collect', sourceId, 60);
    if (claim === null) throw new Error('not due');
    await store.endCollect(claim, { outcome: 'whole' }, null);
  };
  await end();
  expect(await doIt('pause')).toMatchObject({ isPaused: true });
  expect(await store.findSourceStatus(sourceId)).toMatchObject({ dueAt: null });
  expect(await doIt('test')).toMatchObject({ isPaused: true, checkWantedAt: expect.any(Date) });
  await end();
  expect(await doIt('resume')).toMatchObject({ isPaused: false });
  await end();
  const day = new Date('2026-03-01T00:00:00Z');
  expect(await doIt('backfill', day)).toMatchObject({ cursor: null, since: day });
  await end();
  expect(await doIt('remove')).not.toBeNull();
  expect(await doIt('run')).toBeNull();
  expect((await store.listEvents(sourceId, 9)).map(({ what }) => what)).toEqual(
    ['removed', 'backfilled', 'resumed', 'tested', 'paused', 'added'].map((deed) => `source ${deed}`),
  );
});

test('settings are tried before they are saved', async () => {
  const ports = { ...portsOf({} as Store, '/nowhere'), http: undefined, hosts: undefined } as unknown as Ports;
  expect(await trySource(ports, ask(RIGHT))).toEqual({
    isWell: false,
    said: 'The login was refused; renew the password',
  });
});

test('a site that forbids keeping its reviews is refused with what to do instead', () => {
  expect(problemsOf({ ...ask({}), kind: 'tripadvisor' }, null)).toEqual([
    { field: 'kind', message: expect.stringContaining('Tripadvisor forbids keeping its reviews') },
  ]);
});
