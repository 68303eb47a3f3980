import path from 'node:path';
import type { HostGuard, Http, Outlet } from '@doleances/connectors';
import { openFolderOutlet, openHostGuard, openHttp, openSmtpOutlet } from '@doleances/connectors';
import type { Viewer } from '@doleances/core';
import { openQueues, type QueueBackend, type Queues } from '@doleances/queue';
import { migrateStore, openStore, type Store } from '@doleances/store';
import { type Lessons, openLessons } from '../complaint/lessons.ts';
import { STAGE_VERSIONS } from '../running/stage-versions.ts';
import { openThemeMaps, type ThemeMaps } from '../themes/theme-maps.ts';
import type { Config } from './config.ts';
import { describeError } from './describe-error.ts';
import { type FirmContexts, openFirmContexts } from './firm-context.ts';
import { type Log, openLog } from './log.ts';
import { openDatabase } from './open-database.ts';
import { openSecretBox, type SecretBox } from './secrets.ts';
import { signingKeysOf } from './signing-key.ts';
import { watchServer } from './watch-server.ts';

/** The technologies behind the stages, opened once a process. The two modes differ here and nowhere else. */
export type Ports = AsyncDisposable & {
  readonly config: Config;
  readonly store: Store;
  readonly queues: Queues;
  /** The firm with its lexicon compiled, shared by all stages of the process. */
  readonly firms: FirmContexts;
  /** What people's corrections taught, shared by all readings of the process. */
  readonly lessons: Lessons;
  /** Where the themes of a large collection lie, for grouping. */
  readonly themeMaps: ThemeMaps;
  readonly log: Log;
  /** The clock of the process, for what a person sees. */
  readonly now: () => Date;
  /** Set in tests that live through weeks; else a stage reads the database's clock, the one all workers share. */
  readonly clock: (() => Date) | null;
  /** Where mails go: the SMTP server, or a folder when none is configured. */
  openOutlet(): Outlet & AsyncDisposable;
  readonly databaseUrl: string;
  /** The guarded ways out to addresses that people configured. */
  readonly http: Http;
  readonly hosts: HostGuard;
  /** Sign the links that work without a login, the one in use first; made when first asked for. */
  signingKeys(): Promise<readonly Uint8Array[]>;
  readonly secrets: SecretBox;
  /** For whom the store answers, see `portsSeenBy`; the owner unless said otherwise. */
  readonly viewer: Viewer;
};

export type PortOptions = {
  readonly now?: () => Date;
  /** This process stays, and takes over an embedded server that a passing tool started. */
  readonly isKeeper?: boolean;
  /** Told before each step that may take seconds. */
  readonly onStep?: (step: 'database' | 'migrations' | 'queue') => void;
  /** A connection that never answers again: the process should end and be started anew. */
  readonly onDead?: (error: Error) => void;
};

/** Stages one process may answer, which sizes the queue's pool. */
const WORKERS_MAX = 12;
/** Shorter than the lease of a send, see `deliverer.ts`. */
const SMTP_DEADLINE_SECONDS = 20;

/**
 * @throws StoreError or QueueError, with a message that says what, which one, and what to do.
 */
export async function openPorts(config: Config, options: PortOptions = {}): Promise<Ports> {
  const opened: AsyncDisposable[] = [];
  const close = async () => {
    for (const part of opened.splice(0).reverse()) await part[Symbol.asyncDispose]();
  };
  try {
    options.onStep?.('database');
    const database = await openDatabase(config, options.isKeeper);
    opened.push(database);
    const databaseUrl = database.url;
    if (config.database.kind === 'embedded' && options.onDead) opened.push(watchServer(databaseUrl, options.onDead));
    options.onStep?.('migrations');
    await migrateStore(databaseUrl);
    const store = await openStore({
      url: databaseUrl,
      stageVersions: STAGE_VERSIONS,
      mailHost: config.mail.from.address.split('@')[1] ?? 'localhost',
      ...(options.onDead && { onDead: options.onDead }),
    });
    opened.push(store);
    options.onStep?.('queue');
    const queues = await openQueues(queueBackendFor(config, databaseUrl));
    opened.push(queues);
    const now = options.now ?? (() => new Date());
    const log = openLog(config.logLevel);
    return {
      config,
      store,
      queues,
      firms: openFirmContexts(store, now),
      lessons: openLessons(store),
      themeMaps: openThemeMaps(store, (error) =>
        log.warn({ error: describeError(error) }, 'themes could not be mapped'),
      ),
      databaseUrl,
      viewer: { role: 'owner' },
      signingKeys: () => signingKeysOf(config),
      http: openHttp({ allowedHosts: config.allowedHosts }),
      hosts: openHostGuard({ allowedHosts: config.allowedHosts }),
      secrets: openSecretBox({ ...config, dataFolder: path.resolve(config.dataFolder) }),
      log,
      now,
      clock: options.now ?? null,
      openOutlet: () => openOutletFor(config),
      [Symbol.asyncDispose]: close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function queueBackendFor(config: Config, databaseUrl: string): QueueBackend {
  return config.redisUrl === null
    ? { kind: 'postgres', url: databaseUrl, workersMax: WORKERS_MAX }
    : { kind: 'redis', url: config.redisUrl };
}

function openOutletFor(config: Config): Outlet & AsyncDisposable {
  const { smtpUrl, from } = config.mail;
  return smtpUrl === null
    ? openFolderOutlet(path.resolve(config.dataFolder, 'mails'), from)
    : openSmtpOutlet({ url: smtpUrl, from, deadlineSeconds: SMTP_DEADLINE_SECONDS });
}
