import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A program that some suites need and that a bare machine lacks. */
export type Program = 'redis-server' | 'dovecot' | 'chromium' | 'openssl';

/**
 * Whether a suite must be skipped for want of a program. Says so in a plain line; with `CI=true` nothing is skipped, so
 * that the suite fails where the program should have been installed.
 */
export function isMissing(program: Program): boolean {
  const found = existsSync(`/usr/sbin/${program}`) || spawnSync('which', [program]).status === 0;
  if (found || process.env.CI === 'true') return false;
  console.warn(`skipped: ${program} is not installed on this machine`);
  return true;
}
