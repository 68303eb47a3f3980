import { expect, test } from 'vitest';
import { createParserThread } from './parser-thread.ts';

const plain = { raw: Buffer.from('From: a@b.example\r\n\r\nBonjour.'), options: {} };
/** 20 MB of nested tags: far more than a millisecond of work. */
const heavy = {
  raw: Buffer.from(`From: a@b.example\r\nContent-Type: text/html\r\n\r\n${'<div>'.repeat(1_000_000)}x`),
  options: {},
};

test('a message that takes too long is given up, and the next one is read', async () => {
  const thread = createParserThread({ budgetMs: 1, memoryMb: 256 });
  await expect(thread.run(heavy)).resolves.toMatchObject({
    ok: false,
    reason: expect.stringMatching(/takes more than/),
  });
  const patient = createParserThread({ budgetMs: 5_000, memoryMb: 256 });
  const [first, second] = await Promise.all([patient.run(plain), patient.run(plain)]);
  expect([first.ok, second.ok]).toEqual([true, true]);
});

test('a thread that was given up is replaced', async () => {
  const thread = createParserThread({ budgetMs: 400, memoryMb: 256 });
  const bomb = {
    ...heavy,
    raw: Buffer.from(`From: a@b.example\r\nContent-Type: text/html\r\n\r\n${'<div>'.repeat(4_800_000)}x`),
  };
  const bombed = await thread.run(bomb);
  // Too heavy as HTML, its lines are shown; on a fast machine it is read like any other.
  if (bombed.ok && bombed.warnings.length > 0)
    expect(bombed.warnings).toEqual([expect.stringMatching(/takes more than/)]);
  const after = await thread.run(plain);
  expect(after).toMatchObject({ ok: true, value: { text: 'Bonjour.' } });
  if (!bombed.ok) expect(bombed.reason).toMatch(/takes/);
});

test('a message that is too much for its reader is shown by its lines, with its sender and its date', async () => {
  const thread = createParserThread({ budgetMs: 5_000, memoryMb: 256 });
  const raw = Buffer.from(
    'From: "Luc Roy" <luc@client.example>\r\nSubject: Chaudière\r\n en panne\r\nMessage-ID: <a@b>\r\nDate: Tue, 3 Mar 2026 10:12:00 -0500\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nJamais venu.\r\n--b--',
  );
  expect(await thread.run({ raw, options: {}, asLines: true })).toMatchObject({
    ok: true,
    value: {
      externalId: 'a@b',
      subject: 'Chaudière en panne',
      text: 'Jamais venu.',
      receivedAt: '2026-03-03T15:12:00.000Z',
      author: { name: 'Luc Roy', email: 'luc@client.example' },
    },
  });
});
