import { Readable } from 'node:stream';
import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import { type ComposedMail, composeMail } from './compose-mail.ts';
import { DeliveryError } from './delivery-error.ts';
import type { MailAddress } from './mail-address.ts';
import type { Delivered, Outlet } from './outlet.ts';

export type SmtpSettings = {
  /** `smtp://user:password@host:587` or `smtps://…`; a password is sent only over TLS, but to this machine. */
  readonly url: string;
  readonly from: MailAddress;
  /** From connecting to the server's last word; whatever it does, `deliver` ends by then. */
  readonly deadlineSeconds: number;
};

/** A server that greylists wants some minutes; a wrong password or certificate wants a human. */
const GREYLIST_SECONDS = 300;
const HUMAN_SECONDS = 600;
const LOCAL_HOSTS = new Set(['localhost', '127.0.0.1', '::1', '[::1]']);

type Line = { readonly server: Server; readonly deadlineSeconds: number; readonly open: Set<SMTPConnection> };

/**
 * Opens a way out over SMTP: one connection a message, which is plenty for a firm's mail and leaves nothing half open.
 *
 * @throws DeliveryError when the address of the server is malformed.
 */
export function openSmtpOutlet({ url, from, deadlineSeconds }: SmtpSettings): Outlet & AsyncDisposable {
  const open = new Set<SMTPConnection>();
  const line: Line = { server: serverFrom(url), deadlineSeconds, open };
  return {
    deliver: async (message) => sendOver(await composeMail(from, message), line),
    async [Symbol.asyncDispose]() {
      for (const connection of open) connection.close();
    },
  };
}

type Server = {
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  readonly requireTls: boolean;
  readonly trustsAnyCertificate: boolean;
  readonly login: { readonly user: string; readonly pass: string } | null;
};

/** The address may hold a password, so the error that refuses it does not repeat it. */
function serverFrom(address: string): Server {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '') {
    const message = 'The SMTP address must look like smtp://user:password@host:587 or smtps://user:password@host:465';
    throw new DeliveryError(message, { retry: 'never', certainty: 'not_sent' });
  }
  const secure = url.protocol === 'smtps:';
  const hasLogin = url.username !== '';
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    requireTls: !secure && hasLogin && !LOCAL_HOSTS.has(url.hostname),
    trustsAnyCertificate: url.searchParams.get('tls.rejectUnauthorized') === 'false',
    login: hasLogin ? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } : null,
  };
}

async function connectionTo(server: Server, deadlineSeconds: number): Promise<SMTPConnection> {
  const { default: SMTPConnection } = await import('nodemailer/lib/smtp-connection');
  const milliseconds = deadlineSeconds * 1000;
  return new SMTPConnection({
    host: server.host,
    port: server.port,
    secure: server.secure,
    requireTLS: server.requireTls,
    tls: { rejectUnauthorized: !server.trustsAnyCertificate },
    connectionTimeout: milliseconds,
    greetingTimeout: milliseconds,
    socketTimeout: milliseconds,
    dnsTimeout: milliseconds,
    logger: false,
  });
}

async function sendOver(mail: ComposedMail, line: Line): Promise<Delivered> {
  const { server, deadlineSeconds, open } = line;
  const connection = await connectionTo(server, deadlineSeconds);
  open.add(connection);
  // The library says only that the connection broke. Its reading of the message, after the server's 354, is the
  // moment from which the server may have all of it.
  const progress = { hasDataBegun: false };
  return new Promise<Delivered>((resolve, reject) => {
    const end = (settle: () => void) => {
      clearTimeout(timer);
      open.delete(connection);
      settle();
    };
    const fail = (error: unknown) => {
      end(() => reject(deliveryErrorFrom(error as SmtpError, server, progress.hasDataBegun)));
      connection.close();
    };
    const timer = setTimeout(() => fail(new Error(`no answer within ${deadlineSeconds} s`)), deadlineSeconds * 1000);
    connection.on('error', fail);
    connection.on('end', () => fail(new Error('the connection was closed')));
    const send = () =>
      connection.send(
        { from: mail.from, to: [...mail.to], size: mail.bytes.length },
        streamOf(mail.bytes, progress),
        (error, info) => {
          if (error) return fail(error);
          end(() => resolve({ refused: info.rejected }));
          connection.quit();
        },
      );
    connection.connect((error) => {
      if (error) return fail(error);
      if (server.login === null) return send();
      connection.login({ credentials: server.login }, (refused) => (refused ? fail(refused) : send()));
    });
  });
}

function streamOf(bytes: Buffer, progress: { hasDataBegun: boolean }): Readable {
  return new Readable({
    read() {
      progress.hasDataBegun = true;
      this.push(bytes);
      this.push(null);
    },
  });
}

type SmtpError = Error & { readonly code?: string; readonly command?: string; readonly responseCode?: number };

/** An answer is certain whatever it says; silence after the message has begun is not. */
function deliveryErrorFrom(error: SmtpError, server: Server, hasDataBegun: boolean): DeliveryError {
  const { responseCode, command = 'CONN', code } = error;
  const name = `SMTP server ${server.host}:${server.port}`;
  const certainty = hasDataBegun && responseCode === undefined ? 'unknown' : 'not_sent';
  const fail = (message: string, retry: DeliveryError['retry']) =>
    new DeliveryError(message, { retry, certainty, cause: error });
  if (code === 'EAUTH')
    return fail(`${name} refused the login; renew the password in the SMTP address`, { afterSeconds: HUMAN_SECONDS });
  if (code === 'ETLS')
    return fail(`${name} offers no valid TLS; check its name and certificate`, { afterSeconds: HUMAN_SECONDS });
  const isAboutMessage = ['MAIL FROM', 'RCPT TO', 'DATA'].includes(command);
  if (responseCode === undefined) {
    const isOurs = code === 'EENVELOPE' || code === 'EMESSAGE';
    return fail(`${name} gave no answer (${code ?? error.message})`, isOurs ? 'never' : 'later');
  }
  const said = `${name} answered ${responseCode} to ${command}`;
  if (responseCode < 500)
    return fail(`${said}: not now`, isAboutMessage ? { afterSeconds: GREYLIST_SECONDS } : 'later');
  return fail(`${said}: refused`, isAboutMessage ? 'never' : { afterSeconds: HUMAN_SECONDS });
}
