import { openSecretBox, saveFormSource } from '@doleances/pipeline';
import { openStore } from '@doleances/store';
import { DEFAULT_FIRM } from '@doleances/core';
import { setTimeout as pause } from 'node:timers/promises';
import { type Running, startService } from './cli.ts';
import { freePort } from './free-port.ts';

/** How one post ended: `acknowledged` by 202 or 303, `refused` by 503, `unreachable` where nobody listened. */
export type PostEnd = {
  readonly outcome: 'acknowledged' | 'refused' | 'unreachable' | `status ${number}`;
  readonly ms: number;
};

export type FormPosts = AsyncDisposable & {
  /** Posts a complaint that nobody posted before. */
  post(bytes?: number): Promise<PostEnd>;
  /** Several at a time until told to stop. @returns How each ended. */
  postUntil(signal: AbortSignal, lanes: number): Promise<readonly PostEnd[]>;
  /** Marks of what was acknowledged. */
  readonly acknowledged: ReadonlySet<string>;
  /** How often the service ended and was started again. */
  restarts(): number;
};

const BETWEEN_MS = 50;
const RESTART_MS = 500;
/** Beyond any deadline of ours: what takes so long hangs. */
const GIVE_UP_MS = 30_000;

/**
 * `ingest` as a process of its own, started again when it ends as systemd would, with a plain form that anybody may fill in.
 *
 * @param directUrl The database itself, to set up; `databaseUrl` is the way by which the service reaches it.
 */
export async function openFormPosts(urls: {
  readonly directUrl: string;
  readonly databaseUrl: string;
  readonly dataFolder: string;
}): Promise<FormPosts> {
  const store = await openStore({ url: urls.directUrl });
  await store.saveFirm(DEFAULT_FIRM, false, 'test');
  const secrets = openSecretBox({ secretKeys: [], dataFolder: urls.dataFolder });
  const { address } = await saveFormSource({ store, secrets }, { name: 'site', shape: 'html' });
  await store[Symbol.asyncDispose]();
  const port = await freePort();
  const settings = {
    ...{ DATABASE_URL: urls.databaseUrl, DOLEANCES_DATA_FOLDER: urls.dataFolder, DOLEANCES_LOG_LEVEL: 'silent' },
    DOLEANCES_INGEST_PORT: String(port),
  };
  const state = { isClosing: false, restarts: -1, running: null as Running | null };
  const supervising = (async () => {
    while (!state.isClosing) {
      state.restarts += 1;
      state.running = startService('ingest', settings);
      await state.running.ended;
      if (!state.isClosing) await pause(RESTART_MS);
    }
  })();
  const acknowledged = new Set<string>();
  let count = 0;
  const post = async (bytes = 0): Promise<PostEnd> => {
    count += 1;
    const mark = `marque-${count}-fin`;
    const filling = bytes === 0 ? '' : Buffer.from(crypto.getRandomValues(new Uint8Array(bytes))).toString('base64');
    const body = new URLSearchParams({
      message: `Personne ne m’a rappelé. ${mark} ${filling}`,
      email: 'a@client.example',
    });
    const startedMs = performance.now();
    const end = (outcome: PostEnd['outcome']): PostEnd => ({ outcome, ms: Math.round(performance.now() - startedMs) });
    try {
      // Each from another customer: the limit for one address is not what is tried here.
      const headers = { 'x-forwarded-for': `198.18.${Math.floor(count / 250) % 250}.${(count % 250) + 1}` };
      const signal = AbortSignal.timeout(GIVE_UP_MS);
      const url = `http://127.0.0.1:${port}/in/${address}`;
      const { status } = await fetch(url, { method: 'POST', body, headers, signal, redirect: 'manual' });
      if (status === 303 || status === 202) acknowledged.add(mark);
      return end(status === 303 || status === 202 ? 'acknowledged' : status === 503 ? 'refused' : `status ${status}`);
    } catch {
      return end('unreachable');
    }
  };
  return {
    post,
    async postUntil(signal, lanes) {
      const ends: PostEnd[] = [];
      const lane = async () => {
        while (!signal.aborted) {
          ends.push(await post());
          await pause(BETWEEN_MS);
        }
      };
      await Promise.all(Array.from({ length: lanes }, lane));
      return ends;
    },
    acknowledged,
    restarts: () => state.restarts,
    async [Symbol.asyncDispose]() {
      state.isClosing = true;
      state.running?.process.kill('SIGTERM');
      await supervising;
    },
  };
}

/** Posts until one is acknowledged. @returns After how long, in milliseconds. */
export async function untilAcknowledged(posts: FormPosts): Promise<number> {
  const startedMs = performance.now();
  while ((await posts.post()).outcome !== 'acknowledged') await pause(BETWEEN_MS);
  return Math.round(performance.now() - startedMs);
}
