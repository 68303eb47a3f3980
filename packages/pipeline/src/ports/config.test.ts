import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('nothing set means one machine: its own database, the queue inside it, mails as files', () => {
  const read = readConfig({});
  expect(read).toMatchObject({
    ok: true,
    config: {
      database: { kind: 'embedded' },
      redisUrl: null,
      mail: { smtpUrl: null },
      http: { host: '127.0.0.1', port: 8470, ingestPort: null, baseUrl: 'http://localhost:8470' },
    },
  });
});

test('every bad setting is told at once, and no password is repeated', () => {
  const read = readConfig({
    DATABASE_URL: 'mysql://root:hunter2@localhost/x',
    REDIS_URL: 'localhost:6379',
    DOLEANCES_PORT: 'eighty',
    DOLEANCES_MAIL_FROM: 'not an address',
  });
  expect(read.ok).toBe(false);
  const problems = read.ok ? [] : read.problems;
  expect(problems.map((problem) => problem.split(':')[0])).toEqual([
    'DATABASE_URL',
    'REDIS_URL',
    'DOLEANCES_PORT',
    'DOLEANCES_MAIL_FROM',
  ]);
  expect(problems.join(' ')).not.toContain('hunter2');
});

test('an empty variable counts as not set', () => {
  expect(readConfig({ REDIS_URL: '' })).toMatchObject({ ok: true, config: { redisUrl: null } });
});

test('a tracker is offered where it is named, and written to where its key is', () => {
  const named = { DOLEANCES_GITHUB_REPOSITORY: 'chez/nous', DOLEANCES_JIRA_URL: 'https://chez.atlassian.net' };
  const trackersOf = (values: Record<string, string>) => {
    const read = readConfig(values);
    return read.ok ? read.config.trackers : read.problems;
  };
  expect(trackersOf(named)).toEqual({ offered: ['github'], settings: [] });
  expect(trackersOf({ ...named, DOLEANCES_JIRA_PROJECT: 'AUB' })).toMatchObject({ offered: ['github', 'jira'] });
  expect(trackersOf({ ...named, DOLEANCES_GITHUB_TOKEN: 'secret' })).toMatchObject({
    settings: [{ name: 'github', repository: 'chez/nous', url: 'https://api.github.com' }],
  });
  const bad = { DOLEANCES_GITHUB_REPOSITORY: 'nous', DOLEANCES_JIRA_URL: 'http://chez.example/?k=secret' };
  const problems = trackersOf(bad);
  expect(problems).toHaveLength(2);
  expect(JSON.stringify(problems)).not.toContain('secret');
});

test('hosts of one’s own network are named one by one', () => {
  const read = readConfig({ DOLEANCES_ALLOW_HOSTS: 'nas.maison, 192.168.1.20:8080 [fd00::1]:993' });
  expect(read).toMatchObject({
    config: { allowedHosts: ['nas.maison', '192.168.1.20:8080', '[fd00::1]:993'] },
  });
  expect(readConfig({})).toMatchObject({ config: { allowedHosts: [] } });
  for (const bad of ['http://nas.maison', '*', 'nas/', '10.0.0.0/8']) {
    expect(readConfig({ DOLEANCES_ALLOW_HOSTS: bad })).toMatchObject({ ok: false });
  }
});
