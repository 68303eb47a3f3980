import { type Retry, SourceError } from '../../source-error.ts';
import type { ImapSettings } from './imap-settings.ts';

/** A certificate that ran out is renewed by somebody else, some time. */
const CERTIFICATE_AGAIN_SECONDS = 3_600;
const THROTTLED_SECONDS = 900;

/** What is known of an error of imapflow or of the socket; every part may be missing. */
type ImapFailure = Error & {
  readonly code?: string;
  readonly authenticationFailed?: boolean;
  readonly serverResponseCode?: string;
  readonly responseStatus?: string;
  readonly throttleReset?: number;
};

type Server = Pick<ImapSettings, 'host' | 'port' | 'security' | 'oauthRefreshToken' | 'certificate'>;

const UNANSWERED = new Set(['CONNECT_TIMEOUT', 'GREETING_TIMEOUT', 'UPGRADE_TIMEOUT', 'ETIMEOUT', 'ETIMEDOUT']);

/** Says what went wrong with a mail server and what to do; the server's own words may quote mail and are left out. */
export function sourceErrorFrom(error: unknown, server: Server): SourceError {
  if (error instanceof SourceError) return error;
  const failure = error as ImapFailure;
  const name = `The mail server ${server.host}:${server.port}`;
  const fail = (message: string, retry: Retry) => new SourceError(`${name} ${message}`, { retry, cause: error });
  if (failure.authenticationFailed === true) return loginError(failure, server, fail);
  const code = failure.code ?? '';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return fail('is not known; check how its name is written', 'later');
  if (UNANSWERED.has(code)) return fail(hintForSilence(server), 'later');
  if (code === 'ETHROTTLE') return fail('asks for a pause', { afterSeconds: THROTTLED_SECONDS });
  if (isAboutTls(code)) {
    return fail(`offers no valid TLS (${code}); ${tlsRemedy(code, server)}`, {
      afterSeconds: CERTIFICATE_AGAIN_SECONDS,
    });
  }
  if (failure.responseStatus !== undefined)
    return fail(`answered ${failure.responseStatus}; it is asked again`, 'later');
  return fail(`broke the connection (${code === '' ? failure.name : code}); it is asked again`, 'later');
}

function loginError(
  { serverResponseCode }: ImapFailure,
  server: Server,
  fail: (message: string, retry: Retry) => SourceError,
): SourceError {
  if (serverResponseCode === 'UNAVAILABLE' || serverResponseCode === 'INUSE') {
    return fail('cannot check logins now; it is asked again', 'later');
  }
  // Servers lock accounts that are knocked at with a wrong password; a person has to act anyway.
  return fail(`refused the login; ${loginRemedy(server)}`, 'never');
}

function loginRemedy({ host, oauthRefreshToken }: Server): string {
  if (oauthRefreshToken !== null) return 'give this program access to the mailbox again (docs/mailboxes.md)';
  if (/(?:gmail|google)/i.test(host)) return 'Gmail wants an app password, made at myaccount.google.com/apppasswords';
  if (/(?:outlook|office365)/i.test(host)) return 'Microsoft 365 takes no passwords, only OAuth2 (docs/mailboxes.md)';
  return 'renew the user and the password in the settings of the source';
}

function tlsRemedy(code: string, { certificate }: Server): string {
  if (/SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/.test(code)) {
    return certificate === null
      ? 'nobody known vouches for its certificate; if the server is yours, paste its certificate (PEM) into "certificate"'
      : 'it has another certificate than the one in "certificate"; if the server got a new one, paste that';
  }
  if (code === 'CERT_HAS_EXPIRED') return 'its certificate ran out; whoever runs the server has to renew it';
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    return 'its certificate is for another name; write the name of the server as its certificate has it';
  }
  return 'check its name, its certificate and the port (993 for tls, 143 for starttls)';
}

function hintForSilence({ port, security }: Server): string {
  const isMixedUp = (port === 993 && security !== 'tls') || (port === 143 && security === 'tls');
  return isMixedUp
    ? 'did not answer in time; port 993 goes with tls and port 143 with starttls'
    : 'did not answer in time; it is asked again';
}

function isAboutTls(code: string): boolean {
  return (
    /CERT|SSL|TLS|EPROTO|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)/.test(code) &&
    !code.startsWith('ClosedAfterConnect')
  );
}
