import { expect, test } from 'vitest';
import { openTurns } from './send-turns.ts';

const AN_HOUR_MS = 3_600_000;

test('the second begins when the first has ended, well or badly', async () => {
  const turns = openTurns(AN_HOUR_MS);
  const log: string[] = [];
  let endFirst = () => {};
  const first = new Promise<void>((resolve) => {
    endFirst = resolve;
  });
  const one = turns(async () => {
    log.push('one begins');
    await first;
    log.push('one ends');
    throw new Error('refused');
  });
  const two = turns(async () => void log.push('two'));
  const three = turns(async () => void log.push('three'));
  await new Promise(setImmediate);
  expect(log).toEqual(['one begins']);
  endFirst();
  await expect(one).rejects.toThrow('refused');
  await Promise.all([two, three]);
  expect(log).toEqual(['one begins', 'one ends', 'two', 'three']);
});

test('nobody waits longer than their patience for one that hangs', async () => {
  const turns = openTurns(1);
  void turns(() => new Promise(() => {}));
  expect(await turns(async () => 'sent')).toBe('sent');
  expect(await turns(async () => 'sent too')).toBe('sent too');
});
