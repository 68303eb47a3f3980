import { addressFrom, type MailAddress, type OutletSettings } from '@doleances/connectors';
import { z } from 'zod';
import { keysFrom } from './key-file.ts';
import { outletProblems, outletShape, outletsFrom } from './outlet-config.ts';
import { type TrackersConfig, trackerShape, trackersFrom } from './tracker-config.ts';

/** Where everything is and who may be told; secrets are values here and never logged. */
export type Config = {
  /** `embedded`: our own PostgreSQL in `dataFolder`; otherwise the given server. */
  readonly database: { readonly kind: 'embedded' } | { readonly kind: 'url'; readonly url: string };
  /** `null`: the queue lives in Postgres too. */
  readonly redisUrl: string | null;
  /** Holds the embedded database, written mails and reports. */
  readonly dataFolder: string;
  readonly http: {
    readonly host: string;
    readonly port: number;
    readonly baseUrl: string;
    /** Where ingest listens when it runs alone; `null`: nowhere. */
    readonly ingestPort: number | null;
  };
  /** `smtpUrl` `null`: mails are written as files into the data folder, for the owner to look at. */
  readonly mail: { readonly smtpUrl: string | null; readonly from: MailAddress };
  /** Ways to people beside mail. */
  readonly outlets: readonly OutletSettings[];
  readonly trackers: TrackersConfig;
  /** Hosts of the firm's own network that sources and outlets may reach; every other must be public. */
  readonly allowedHosts: readonly string[];
  /** What seals the secrets of sources, the key in use first; empty: the key file in the data folder. */
  readonly secretKeys: readonly Uint8Array[];
  /** Nobody looks without signing in, though nobody has an account yet: so wherever others can reach the dashboard. */
  readonly areAccountsRequired: boolean;
  /** Whether a backup is made each night, and where; `folder` `null`: beside the data. */
  readonly backup: { readonly isNightly: boolean; readonly folder: string | null };
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
};

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  /** Every bad setting at once, each one sentence. */
  | { readonly ok: false; readonly problems: readonly string[] };

const DEFAULT_PORT = 8470;

const settings = z.object({
  DATABASE_URL: urlOf(['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/name').optional(),
  REDIS_URL: urlOf(['redis:', 'rediss:'], 'redis://host:6379').optional(),
  DOLEANCES_DATA_FOLDER: z.string().min(1).default('.doleances'),
  DOLEANCES_HOST: z.string().min(1).default('127.0.0.1'),
  DOLEANCES_PORT: z.coerce.number().int().min(0).max(65_535).default(DEFAULT_PORT),
  DOLEANCES_INGEST_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  DOLEANCES_BASE_URL: urlOf(['http:', 'https:'], 'https://plaintes.exemple.ca').optional(),
  DOLEANCES_SMTP_URL: urlOf(['smtp:', 'smtps:'], 'smtp://user:password@host:587').optional(),
  DOLEANCES_MAIL_FROM: mailAddress().default({ name: 'Doleances', address: 'doleances@localhost.localdomain' }),
  ...outletShape,
  ...trackerShape,
  DOLEANCES_ALLOW_HOSTS: hostList().default([]),
  DOLEANCES_SECRET_KEY: keyList().default([]),
  DOLEANCES_ACCOUNTS: z.enum(['required']).optional(),
  DOLEANCES_BACKUP: z.enum(['nightly', 'off']).default('off'),
  DOLEANCES_BACKUP_FOLDER: z.string().min(1).optional(),
  DOLEANCES_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
});

export type SettingName = keyof z.input<typeof settings>;
/** Secrets may come from a file: `DATABASE_URL_FILE` names the file that holds `DATABASE_URL` (Docker, systemd). */
export const SETTING_NAMES = Object.keys(settings.shape) as SettingName[];

/**
 * @param values Environment over `doleances.yaml`, names as in the environment; unknown names are not ours to judge.
 */
export function readConfig(values: Readonly<Partial<Record<string, string>>>): ConfigResult {
  const given = Object.fromEntries(SETTING_NAMES.flatMap((name) => (values[name] ? [[name, values[name]]] : [])));
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    return { ok: false, problems: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) };
  }
  const set = parsed.data;
  const problems = outletProblems(set);
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    config: {
      database: set.DATABASE_URL === undefined ? { kind: 'embedded' } : { kind: 'url', url: set.DATABASE_URL },
      redisUrl: set.REDIS_URL ?? null,
      dataFolder: set.DOLEANCES_DATA_FOLDER,
      http: {
        host: set.DOLEANCES_HOST,
        port: set.DOLEANCES_PORT,
        ingestPort: set.DOLEANCES_INGEST_PORT ?? null,
        baseUrl: (set.DOLEANCES_BASE_URL ?? `http://localhost:${set.DOLEANCES_PORT}`).replace(/\/$/, ''),
      },
      mail: { smtpUrl: set.DOLEANCES_SMTP_URL ?? null, from: set.DOLEANCES_MAIL_FROM },
      outlets: outletsFrom(set),
      trackers: trackersFrom(set),
      allowedHosts: set.DOLEANCES_ALLOW_HOSTS,
      secretKeys: set.DOLEANCES_SECRET_KEY,
      areAccountsRequired:
        set.DOLEANCES_ACCOUNTS === 'required' ||
        !isLocal(set.DOLEANCES_HOST) ||
        (set.DOLEANCES_BASE_URL !== undefined && !isLocal(new URL(set.DOLEANCES_BASE_URL).hostname)),
      backup: { isNightly: set.DOLEANCES_BACKUP === 'nightly', folder: set.DOLEANCES_BACKUP_FOLDER ?? null },
      logLevel: set.DOLEANCES_LOG_LEVEL,
    },
  };
}

/** Names under which this machine alone reaches itself. */
function isLocal(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
}

function hostList() {
  return z.string().transform((written, context): readonly string[] => {
    const hosts = written.split(/[\s,]+/).filter((host) => host !== '');
    const isHost = (host: string) => /^(\[[\da-f:.]+\]|[\p{L}\d._-]+)(:\d{1,5})?$/iu.test(host);
    if (hosts.every(isHost)) return hosts;
    context.addIssue('is not a list of hosts; write it like nas.maison.exemple, 192.168.1.20:8080');
    return z.NEVER;
  });
}

function keyList() {
  return z.string().transform((written, context): readonly Uint8Array[] => {
    const keys = keysFrom(written);
    if (keys !== null) return keys;
    context.addIssue('is not a key of 32 bytes; make one with: openssl rand -base64 32');
    return z.NEVER;
  });
}

function mailAddress() {
  return z.string().transform((written, context): MailAddress => {
    const address = addressFrom(written);
    if (address !== null) return address;
    context.addIssue('is not an e-mail address; write it like Doleances <plaintes@exemple.ca>');
    return z.NEVER;
  });
}

function urlOf(protocols: readonly string[], example: string) {
  return z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    // The value itself is never repeated: it may hold a password.
    message: `is not an address this setting understands; write it like ${example}`,
  });
}
