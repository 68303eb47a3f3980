import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openFolder } from '../support/folder.ts';

test('the shell of « npm start » gives way to the program, so that whoever ends npm ends the house', async () => {
  const root = path.resolve(import.meta.dirname, '../..');
  const { scripts } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  await using folder = await openFolder();
  const node = path.join(folder.path, 'node');
  await writeFile(node, '#!/bin/sh\necho $$\n');
  await chmod(node, 0o755);
  const env = { ...process.env, PATH: [folder.path, process.env.PATH].join(path.delimiter) };
  // As npm runs it; a shell that stayed between would have another number, and keep the signal to itself.
  const shell = spawn('sh', ['-c', scripts.start], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  shell.stdout.on('data', (part: Buffer) => said.push(part.toString()));
  await once(shell, 'close');
  expect(said.join('').trim()).toBe(String(shell.pid));
});
