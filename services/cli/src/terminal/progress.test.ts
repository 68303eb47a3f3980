import { expect, test } from 'vitest';
import { openProgress } from './progress.ts';
import type { Terminal } from './terminal.ts';

test('what there is to do is told by quarters, and nothing to do is not told', () => {
  const lines: string[] = [];
  const terminal = { isInteractive: false, err: (line: string) => void lines.push(line) } as unknown as Terminal;
  const progress = openProgress(terminal);
  progress.show('Lecture', 0, 0);
  expect(lines).toEqual([]);
  progress.show('Lecture', 4, 4);
  expect(lines).toEqual(['Lecture 4/4\n']);
});
