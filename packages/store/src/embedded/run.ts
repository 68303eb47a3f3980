import { spawn } from 'node:child_process';
import type { Account } from './account.ts';

/** The end of what a program said; the beginning repeats its settings. */
const STDERR_CHARS_MAX = 2_000;

export type Run = { readonly exitCode: number; readonly stderr: string };

/**
 * Runs a program to its end as the given account.
 *
 * Its environment is bare: PGDATA, PGPORT and the like of the caller would lead it astray, and secrets are not its
 * business.
 */
export function runProgram(
  file: string,
  parameters: readonly string[],
  { account, cwd }: { readonly account: Account; readonly cwd: string },
): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(file, parameters, {
      cwd,
      env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
      stdio: ['ignore', 'ignore', 'pipe'],
      windowsHide: true,
      ...(account === null ? {} : { uid: account.uid, gid: account.gid }),
    });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr = (stderr + text).slice(-STDERR_CHARS_MAX);
    });
    child.once('error', (error) => resolve({ exitCode: -1, stderr: error.message }));
    child.once('close', (code) => resolve({ exitCode: code ?? -1, stderr: stderr.trim() }));
  });
}
