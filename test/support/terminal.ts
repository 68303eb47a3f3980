import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommandLine } from '../../services/cli/src/command-line.ts';
import type { Terminal } from '../../services/cli/src/terminal/terminal.ts';
import { openTestDatabase } from './database.ts';

/** An empty installation with a French terminal that keeps what it is told; all of it goes at the end. */
export async function openTestTerminal() {
  const database = await openTestDatabase();
  const folder = await mkdtemp(path.join(tmpdir(), 'doleances-terminal-'));
  const said = { out: '', err: '' };
  const terminal: Terminal = {
    out(text) {
      said.out += text;
    },
    err(text) {
      said.err += text;
    },
    isInteractive: false,
    columns: 100,
    language: 'fr',
    folder,
    environment: { DATABASE_URL: database.url, DOLEANCES_DATA_FOLDER: folder, DOLEANCES_LOG_LEVEL: 'silent' },
  };
  /** What was said since the last look. */
  const heard = () => {
    const { out, err } = said;
    Object.assign(said, { out: '', err: '' });
    return { out, err };
  };
  const run = async (...words: readonly string[]) => {
    heard();
    const code = await runCommandLine(['node', 'doleances', ...words], terminal);
    return { code, ...heard() };
  };
  return {
    databaseUrl: database.url,
    folder,
    terminal,
    heard,
    run,
    async [Symbol.asyncDispose]() {
      await database[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
