import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const BUILD = path.join(root, 'build');

export type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

type Environment = Readonly<Record<string, string>>;

/** The environment of a fresh machine, with what the test sets; nothing of the developer's own settings. */
export function environmentWith(settings: Environment): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(DOLEANCES_|DATABASE_URL|REDIS_URL|LANG|LC_)/.test(name),
  );
  return { ...Object.fromEntries(kept), DOLEANCES_PORT: '0', LANG: 'fr_CA.UTF-8', ...settings };
}

/** Runs the built command line to its end. */
export async function runCli(args: readonly string[], settings: Environment = {}): Promise<Ended> {
  const running = startCli(args, settings);
  const code = await running.ended;
  return { code, out: running.out(), err: running.err() };
}

export type Running = {
  readonly process: ChildProcess;
  readonly ended: Promise<number | null>;
  out(): string;
  err(): string;
  /** Resolves when the words appear on either stream; rejects when the program ends before. */
  untilSaid(words: string): Promise<void>;
};

export function startCli(args: readonly string[], settings: Environment = {}): Running {
  return startProgram('doleances', args, settings);
}

/** Starts a service as the systemd unit and the compose file do. */
export function startService(name: 'ingest' | 'analyze' | 'notify' | 'web', settings: Environment): Running {
  return startProgram(name, [], settings);
}

function startProgram(name: string, args: readonly string[], settings: Environment): Running {
  const child = spawn(process.execPath, [path.join(BUILD, `${name}.js`), ...args], {
    cwd: root,
    env: environmentWith(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  const listeners = new Set<() => void>();
  const hear = (stream: 'out' | 'err') => (chunk: Buffer) => {
    said[stream] += chunk.toString('utf8');
    for (const listener of listeners) listener();
  };
  child.stdout.on('data', hear('out'));
  child.stderr.on('data', hear('err'));
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  return {
    process: child,
    ended,
    out: () => said.out,
    err: () => said.err,
    untilSaid: (words) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (!said.out.includes(words) && !said.err.includes(words)) return;
          listeners.delete(look);
          resolve();
        };
        listeners.add(look);
        void ended.then((code) => reject(new Error(`ended with ${code} before "${words}": ${said.err.slice(-500)}`)));
        look();
      }),
  };
}
