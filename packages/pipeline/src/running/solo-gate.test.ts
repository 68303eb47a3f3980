import { expect, test } from 'vitest';
import { openSoloGate } from './solo-gate.ts';

function openDoor() {
  let open: () => void = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

test('a suspect row waits until the ordinary ones are done, and nobody joins it', async () => {
  const gate = openSoloGate();
  const seen: string[] = [];
  const ordinary = openDoor();
  const suspect = openDoor();
  const first = gate.together(async () => {
    seen.push('ordinary starts');
    await ordinary.opened;
    seen.push('ordinary ends');
  });
  const alone = gate.alone(async () => {
    seen.push('suspect starts');
    await suspect.opened;
    seen.push('suspect ends');
  });
  const late = gate.together(async () => {
    seen.push('late starts');
  });
  await Promise.resolve();
  expect(seen).toEqual(['ordinary starts']);
  ordinary.open();
  await first;
  await Promise.resolve();
  expect(seen).toEqual(['ordinary starts', 'ordinary ends', 'suspect starts']);
  suspect.open();
  await Promise.all([alone, late]);
  expect(seen).toEqual(['ordinary starts', 'ordinary ends', 'suspect starts', 'suspect ends', 'late starts']);
});

test('a row that throws leaves the gate open for the next', async () => {
  const gate = openSoloGate();
  await expect(gate.alone(() => Promise.reject(new Error('poison')))).rejects.toThrow('poison');
  await expect(gate.together(async () => 'well')).resolves.toBe('well');
});
