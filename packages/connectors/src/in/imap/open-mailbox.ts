import { X509Certificate } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type ConnectionOptions, checkServerIdentity } from 'node:tls';
import type { ImapFlow } from 'imapflow';
import { type HostGuard, openHostGuard } from '../../host-guard.ts';
import { SourceError } from '../../source-error.ts';
import type { AskInput } from '../source-connector.ts';
import { accessTokenFor, forgetToken } from './access-token.ts';
import { sourceErrorFrom } from './imap-error.ts';
import type { ImapSettings } from './imap-settings.ts';

/** A goodbye that nobody answers is not waited for. */
const LOGOUT_MS = 2_000;
/** A header may be long; a line without end is an attack. */
const LINE_BYTES_MAX = 4_000_000;
/** More than any message that is asked for whole, see `fetch-messages.ts`. */
const LITERAL_BYTES_MAX = 64_000_000;

export type Mailbox = AsyncDisposable & {
  /**
   * One command, or a few that belong together, with a deadline.
   *
   * @throws SourceError when the answer does not come in time, the connection ends or the server refuses; the signal's
   * own reason when it was aborted.
   */
  ask<T>(work: (client: ImapFlow) => Promise<T>): Promise<T>;
  /** For what takes longer than a command: listening. */
  readonly client: ImapFlow;
  /** Never resolves: fails with a SourceError when the connection ends. */
  closed(): Promise<never>;
};

export type MailboxInput = AskInput<ImapSettings> & { readonly deadlineSeconds: number };

/** Logs in; the connection leads only where the guard allows, and is closed with the value. */
export async function openMailbox(input: MailboxInput): Promise<Mailbox> {
  const { settings, deadlineSeconds, signal } = input;
  signal.throwIfAborted();
  const hosts = input.hosts ?? openHostGuard();
  assertPasswordIsSafe(settings, hosts);
  const auth = await loginFor(input);
  // A literal address is never looked up, so it is judged here; a name is judged again at the moment of connecting.
  await hosts.addressesFor(settings.host, settings.port).catch((error: unknown) => {
    throw sourceErrorFrom(error, settings);
  });
  const client = await clientFor(input, hosts, auth);
  // imapflow tells of a killed connection by an event alone; unheard, an `error` event would end the process.
  const failure: { first: unknown } = { first: null };
  const ended = new Promise<never>((_, reject) => {
    client.once('close', () => reject(failure.first ?? new Error('closed')));
  });
  ended.catch(() => {});
  client.on('error', (error) => {
    failure.first ??= error;
  });
  const stop = () => client.close();
  signal.addEventListener('abort', stop, { once: true });
  const ask: Mailbox['ask'] = async (work) => {
    const late = new AbortController();
    const timer = pause(deadlineSeconds * 1_000, undefined, { signal: late.signal }).then(() => {
      throw Object.assign(new Error('late'), { code: 'ETIMEDOUT' });
    });
    timer.catch(() => {});
    try {
      const answer = await Promise.race([work(client), ended, timer]);
      // Some commands of imapflow end quietly, with nothing, when the connection is gone.
      if (!client.usable) throw failure.first ?? new Error('closed');
      return answer;
    } catch (error) {
      client.close();
      signal.throwIfAborted();
      throw sourceErrorFrom(failure.first ?? error, settings);
    } finally {
      late.abort();
    }
  };
  const mailbox: Mailbox = {
    client,
    ask,
    closed: () =>
      ended.catch((error: unknown) => {
        signal.throwIfAborted();
        throw sourceErrorFrom(error, settings);
      }),
    async [Symbol.asyncDispose]() {
      signal.removeEventListener('abort', stop);
      if (client.usable)
        await Promise.race([client.logout().catch(() => {}), pause(LOGOUT_MS, undefined, { ref: false })]);
      client.close();
    },
  };
  await ask((one) => one.connect()).catch((error: unknown) => {
    // The token may have been withdrawn since it was given; the next try asks for another.
    forgetToken(settings);
    throw error;
  });
  return mailbox;
}

/** Who reads no mailbox never loads the client. */
async function clientFor({ settings, deadlineSeconds }: MailboxInput, hosts: HostGuard, auth: Auth): Promise<ImapFlow> {
  const { ImapFlow } = await import('imapflow');
  return new ImapFlow({
    host: settings.host,
    port: settings.port,
    secure: settings.security === 'tls',
    ...(settings.security !== 'tls' && { doSTARTTLS: settings.security === 'starttls' }),
    // `tls` reaches plain connections too, which need the same guard.
    tls: { lookup: hosts.lookupFor(settings.port), ...trusted(settings) } as NonNullable<
      ConstructorParameters<typeof ImapFlow>[0]
    >['tls'],
    auth,
    clientInfo: { name: 'Doleances' },
    disableAutoIdle: true,
    connectionTimeout: deadlineSeconds * 1_000,
    greetingTimeout: deadlineSeconds * 1_000,
    maxLineLength: LINE_BYTES_MAX,
    maxLiteralSize: LITERAL_BYTES_MAX,
    maxResponseSize: LITERAL_BYTES_MAX * 2,
    // Its log would hold what customers wrote.
    logger: false,
  });
}

/**
 * A certificate that the owner named is trusted instead of the public authorities, not beside them. Whoever shows that
 * very one is the server, whatever name stands in it.
 */
function trusted({ certificate }: ImapSettings): ConnectionOptions {
  if (certificate === null) return {};
  const named = new X509Certificate(certificate).raw;
  return {
    ca: [certificate],
    allowPartialTrustChain: true,
    checkServerIdentity: (host, shown) => (named.equals(shown.raw) ? undefined : checkServerIdentity(host, shown)),
  };
}

type Auth = { readonly user: string; readonly pass?: string; readonly accessToken?: string };

async function loginFor(input: MailboxInput): Promise<Auth> {
  const { user, password } = input.settings;
  const accessToken = await accessTokenFor(input);
  return accessToken === null ? { user, pass: password ?? '' } : { user, accessToken };
}

/** A password without TLS may be read on the way, so it is given only inside the owner's own network, by name. */
function assertPasswordIsSafe({ host, port, security }: ImapSettings, hosts: HostGuard): void {
  if (security !== 'none' || hosts.isAllowed(host, port)) return;
  throw new SourceError(
    `The mail server ${host}:${port} is asked without TLS; set the security to tls or starttls, or add "${host}" to DOLEANCES_ALLOW_HOSTS if it is yours`,
    { retry: 'never' },
  );
}
