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
  const after = await thread.run(plain);
  expect(after).toMatchObject({ ok: true, value: { text: 'Bonjour.' } });
  if (!bombed.ok) expect(bombed.reason).toMatch(/takes/);
});
