import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { ImapFlow } from 'imapflow';
import { freePort } from './free-port.ts';

export type Dovecot = AsyncDisposable & {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  /** Where TLS begins at once, and what this server shows there and after STARTTLS; `null` without `tls`. */
  readonly tls: { readonly port: number; readonly certificate: string } | null;
  /** Puts messages into a folder in one connection, as a mail server would, in this order. */
  deliver(raws: readonly (string | Uint8Array)[], folder?: string, at?: Date): Promise<void>;
  /** Runs anything a mail program could do. */
  asClient<T>(work: (client: ImapFlow) => Promise<T>): Promise<T>;
  /** From now on only this password opens the mailbox. */
  changePassword(password: string): Promise<void>;
  /** The server forgets its numbering: every UID and UIDVALIDITY is new, the messages stay. */
  renumber(): Promise<void>;
  /** Dies without warning, with every connection. */
  kill(): Promise<void>;
  start(): Promise<void>;
};

export type DovecotOptions = {
  /** Where tokens are looked up (RFC 7662); absent: passwords only. */
  readonly introspectionUrl?: string;
  /** With a certificate that it signed itself, for this name. */
  readonly tls?: { readonly name: string };
  /** Folders beside the inbox, each with its special use or none. */
  readonly folders?: readonly { readonly name: string; readonly specialUse?: '\\Sent' | '\\Junk' }[];
};

const run = promisify(execFile);
const USER = 'boite@doleances.test';
const PASSWORD = 'secret';

/** A real Dovecot with one mailbox, on a port and folder of its own. */
export async function openDovecot(options: DovecotOptions = {}): Promise<Dovecot> {
  const folder = await mkdtemp(path.join(tmpdir(), 'doleances-dovecot-'));
  const account = accountFor();
  // Root's Dovecot drops to `nobody` for the mails and to its own accounts for the login; all must pass through.
  await chmod(folder, 0o755);
  await mkdir(path.join(folder, 'mail'));
  await mkdir(path.join(folder, 'run'));
  if (account.id !== null) await chown(path.join(folder, 'mail'), account.id, account.id);
  const port = await freePort();
  const tls = options.tls === undefined ? null : await makeCertificate(folder, options.tls.name);
  const writeUsers = (password: string) => writeFile(path.join(folder, 'users'), `${USER}:{PLAIN}${password}\n`);
  await writeUsers(PASSWORD);
  await writeFile(path.join(folder, 'oauth2.conf'), oauth2For(options));
  const config = path.join(folder, 'dovecot.conf');
  await writeFile(config, configFor({ folder, port, tlsPort: tls?.port ?? 0, account, options }));
  let server: ChildProcess | null = null;
  const kill = async () => {
    const ended = server;
    server = null;
    if (ended === null || ended.exitCode !== null) return;
    ended.kill('SIGTERM');
    await new Promise((resolve) => ended.once('exit', resolve));
  };
  const start = async () => {
    server = spawn('/usr/sbin/dovecot', ['-F', '-c', config], { stdio: 'ignore' });
    await untilGreets(port);
  };
  await start();
  const asClient = async <T>(work: (client: ImapFlow) => Promise<T>): Promise<T> => {
    const auth = { user: USER, pass: PASSWORD };
    const client = new ImapFlow({ host: '127.0.0.1', port, secure: false, doSTARTTLS: false, auth, logger: false });
    client.on('error', () => {});
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.logout();
    }
  };
  return {
    host: '127.0.0.1',
    port,
    user: USER,
    password: PASSWORD,
    tls,
    asClient,
    async changePassword(password) {
      // Dovecot looks at the file again only after some seconds.
      await kill();
      await writeUsers(password);
      await start();
    },
    kill,
    start,
    deliver: (raws, into = 'INBOX', at) =>
      asClient(async (client) => {
        for (const raw of raws) await client.append(into, Buffer.from(raw), [], at);
      }),
    async renumber() {
      await kill();
      const home = path.join(folder, 'mail', USER);
      const names = (await readdir(home, { recursive: true })).filter((name) => /(?:^|\/)dovecot[.-]/.test(name));
      for (const name of names) await rm(path.join(home, name), { force: true, recursive: true });
      // UIDVALIDITY is the second in which the numbering began.
      await pause(1_100);
      await start();
    },
    async [Symbol.asyncDispose]() {
      await kill();
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
    },
  };
}

async function makeCertificate(folder: string, name: string) {
  const [key, cert] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')];
  const asked = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  const named = ['-subj', `/CN=${name}`, '-addext', `subjectAltName=DNS:${name}`, '-keyout', key, '-out', cert];
  await run('openssl', [...asked, ...named]);
  return { port: await freePort(), certificate: await readFile(cert, 'utf8') };
}

type Account = { readonly mail: string; readonly internal: string; readonly login: string; readonly id: number | null };

const NOBODY_ID = 65_534;

function accountFor(): Account {
  const { username, uid } = userInfo();
  if (uid !== 0) return { mail: username, internal: username, login: username, id: null };
  return { mail: String(NOBODY_ID), internal: 'dovecot', login: 'dovenull', id: NOBODY_ID };
}

type Setup = {
  readonly folder: string;
  readonly port: number;
  /** 0: no TLS. */
  readonly tlsPort: number;
  readonly account: Account;
  readonly options: DovecotOptions;
};

function configFor({ folder, port, tlsPort, account, options }: Setup): string {
  const hasTokens = options.introspectionUrl !== undefined;
  const folders = options.folders ?? [{ name: 'Sent', specialUse: '\\Sent' as const }];
  const boxes = folders.map(
    ({ name, specialUse }) =>
      `  mailbox "${name}" {\n    auto = subscribe\n${specialUse ? `    special_use = ${specialUse}\n` : ''}  }`,
  );
  const tokens = `passdb {\n  driver = oauth2\n  mechanisms = xoauth2 oauthbearer\n  args = ${folder}/oauth2.conf\n}\n`;
  return `base_dir = ${folder}/run
state_dir = ${folder}/run
log_path = ${folder}/dovecot.log
protocols = imap
listen = 127.0.0.1
${tlsPort === 0 ? 'ssl = no' : `ssl = yes\nssl_cert = <${folder}/cert.pem\nssl_key = <${folder}/key.pem`}
disable_plaintext_auth = no
auth_failure_delay = 0
auth_mechanisms = plain login${hasTokens ? ' xoauth2 oauthbearer' : ''}
mail_location = maildir:${folder}/mail/%u
mail_fsync = never
first_valid_uid = 1
mail_uid = ${account.mail}
mail_gid = ${account.id ?? userInfo().gid}
default_internal_user = ${account.internal}
default_login_user = ${account.login}
namespace inbox {
  inbox = yes
  separator = /
${boxes.join('\n')}
}
${hasTokens ? tokens : ''}passdb {
  driver = passwd-file
  mechanisms = plain login
  args = scheme=PLAIN ${folder}/users
}
userdb {
  driver = static
  args = uid=${account.mail} gid=${account.id ?? userInfo().gid} home=${folder}/mail/%u
}
service imap-login {
  inet_listener imap {
    address = 127.0.0.1
    port = ${port}
  }
  inet_listener imaps {
    address = 127.0.0.1
    port = ${tlsPort}
    ssl = ${tlsPort === 0 ? 'no' : 'yes'}
  }
  service_count = 0
  process_min_avail = 1
  chroot =
}
service anvil {
  chroot =
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service stats {
  unix_listener stats-writer {
    mode = 0666
  }
}
`;
}

function oauth2For({ introspectionUrl }: DovecotOptions): string {
  return `introspection_url = ${introspectionUrl ?? 'http://127.0.0.1:9/'}
introspection_mode = post
username_attribute = username
active_attribute = active
active_value = true
`;
}

async function untilGreets(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const isUp = await new Promise<boolean>((resolve) => {
      const socket = net.connect(port, '127.0.0.1');
      const end = (answer: boolean) => {
        socket.destroy();
        resolve(answer);
      };
      socket.once('data', (bytes) => end(bytes.toString().startsWith('* OK')));
      socket.once('error', () => end(false));
      socket.setTimeout(2_000, () => end(false));
    });
    if (isUp) return;
    await pause(50);
  }
  throw new Error(`dovecot does not greet on port ${port}; run \`dovecot -F\` by hand to see why`);
}
