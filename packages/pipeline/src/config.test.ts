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
      http: { host: '127.0.0.1', port: 8470, baseUrl: 'http://localhost:8470' },
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
