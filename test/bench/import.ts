/**
 * Imports a CSV of many rows as `doleances import --no-wait` does, twice, and tells how long it took and the most memory
 * it held. The command runs as shipped, in a process of its own.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { benchItem } from './bench-items.ts';

const COMMAND = path.resolve(import.meta.dirname, '../../services/cli/bin/doleances.js');
const LOOK_MS = 50;

export async function importFigures(count: number, folder: string, url: string): Promise<string> {
  const file = path.join(folder, 'plaintes.csv');
  await writeRows(file, count);
  const first = await runImport(file, folder, url);
  const again = await runImport(file, folder, url);
  return [
    `${first.accepted.toLocaleString('en-CA')} accepted in ${first.seconds.toFixed(1)} s`,
    `the same file again: ${again.accepted} in ${again.seconds.toFixed(1)} s`,
    `at most ${Math.max(first.peakMb, again.peakMb)} MB`,
  ].join('; ');
}

async function runImport(file: string, folder: string, url: string) {
  const startedMs = performance.now();
  const env = {
    ...process.env,
    DATABASE_URL: url,
    DOLEANCES_DATA_FOLDER: path.join(folder, 'house'),
    NODE_OPTIONS: '',
  };
  const run = spawn(process.execPath, [COMMAND, 'import', '--no-wait', '--json', file], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let said = '';
  run.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  let peakMb = 0;
  const looking = setInterval(async () => {
    peakMb = Math.max(peakMb, await peakOf(run.pid ?? 0));
  }, LOOK_MS);
  await once(run, 'close');
  clearInterval(looking);
  const { accepted } = JSON.parse(said) as { accepted: number };
  return { accepted, peakMb, seconds: (performance.now() - startedMs) / 1_000 };
}

/** The most a process held so far, as Linux remembers it; 0 elsewhere. */
async function peakOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}

/** As French Excel writes them, though in UTF-8; no two rows are alike. */
async function writeRows(file: string, count: number): Promise<void> {
  const out = createWriteStream(file);
  out.write('Date;Client;Courriel;Note;Succursale;Commentaire\r\n');
  for (let at = 0; at < count; at += 1) {
    const { text } = benchItem(at);
    const day = String((at % 28) + 1).padStart(2, '0');
    const cells = [`${day}/0${(at % 9) + 1}/2026 10:12`, `Client ${at}`, `c${at}@ex.ca`, String((at % 5) + 1), 'Laval'];
    const line = `${cells.join(';')};"${text.replaceAll('"', '""')} (${at})"\r\n`;
    if (!out.write(line)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}
