import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { type Dovecot, openDovecot } from '../../../../../test/support/dovecot.ts';
import { isMissing } from '../../../../../test/support/programs.ts';
import { openTcpProxy } from '../../../../../test/support/tcp-proxy.ts';
import { openHostGuard } from '../../host-guard.ts';
import { askOf, failureOf, letter, openCollector, settingsFor } from './imap.fixture.ts';
import { imapConnector } from './imap-connector.ts';
import { imapSettings } from './imap-settings.ts';

const USER = 'boite@doleances.test';

type Grant = { readonly status: number; readonly body: Record<string, unknown> };

/** Gives tokens as Google and Microsoft do, and tells the mail server whose they are. */
async function openTokenServer() {
  const asked: URLSearchParams[] = [];
  const state: { grant: Grant; valid: string } = {
    grant: { status: 200, body: { access_token: 'jeton-1', expires_in: 3600 } },
    valid: 'jeton-1',
  };
  const server = createServer(async (request, response) => {
    const form = new URLSearchParams(await textOf(request));
    const answer = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (request.url === '/introspect') {
      const isActive = form.get('token') === state.valid;
      return answer(200, isActive ? { active: 'true', username: USER } : { active: 'false' });
    }
    asked.push(form);
    return answer(state.grant.status, state.grant.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    state,
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

describe.skipIf(isMissing('dovecot'))('a login by OAuth2', () => {
  const oauth = (url: string, refresh: string) => ({
    password: '',
    oauthTokenUrl: `${url}/token`,
    oauthClientId: 'client',
    oauthClientSecret: 'secret-du-client',
    oauthRefreshToken: refresh,
    oauthScope: 'https://outlook.office.com/IMAP.AccessAsUser.All offline_access',
  });

  test('a token is asked for once, kept while it holds, and renewed after it', async () => {
    await using tokens = await openTokenServer();
    await using server = await openDovecot({ introspectionUrl: `${tokens.url}/introspect` });
    await server.deliver([letter('a')]);
    const { collect } = openCollector(settingsFor(server, oauth(tokens.url, 'renouveler-1')));
    const now = new Date('2026-03-03T12:00:00Z');
    expect((await collect({ now })).fresh).toHaveLength(1);
    await collect({ now: new Date('2026-03-03T12:50:00Z') });
    expect(tokens.asked.map((form) => Object.fromEntries(form))).toEqual([
      {
        grant_type: 'refresh_token',
        client_id: 'client',
        client_secret: 'secret-du-client',
        refresh_token: 'renouveler-1',
        scope: 'https://outlook.office.com/IMAP.AccessAsUser.All offline_access',
      },
    ]);
    tokens.state.valid = 'jeton-2';
    tokens.state.grant = { status: 200, body: { access_token: 'jeton-2', refresh_token: 'renouveler-2' } };
    const renewed: unknown[] = [];
    const keepSecrets = async (secrets: unknown) => void renewed.push(secrets);
    await collect({ now: new Date('2026-03-03T12:59:00Z'), keepSecrets });
    expect(tokens.asked).toHaveLength(2);
    expect(renewed).toEqual([{ oauthRefreshToken: 'renouveler-2' }]);
  });

  test('a token that the mail server refuses is not used again', async () => {
    await using tokens = await openTokenServer();
    await using server = await openDovecot({ introspectionUrl: `${tokens.url}/introspect` });
    const { collect } = openCollector(settingsFor(server, oauth(tokens.url, 'renouveler-3')));
    tokens.state.valid = 'un-autre';
    const error = await failureOf(collect());
    expect([error.message, error.retry]).toEqual([
      expect.stringMatching(/refused the login; give this program access to the mailbox again/),
      'never',
    ]);
    tokens.state.valid = 'jeton-1';
    await collect();
    expect(tokens.asked).toHaveLength(2);
  });

  test.each([
    [400, { error: 'invalid_grant' }, 'access was withdrawn or ran out', 'never'],
    [401, { error: 'invalid_client' }, 'the OAuth2 client or its secret is wrong', 'never'],
    [503, {}, 'answered 503; it is asked again', 'later'],
    [200, { nothing: true }, 'check the OAuth2 fields', 'never'],
  ])('a token server that says %s %j', async (status, body, words, retry) => {
    await using tokens = await openTokenServer();
    tokens.state.grant = { status, body };
    const nobody = { host: '127.0.0.1', port: 9, user: USER, password: '' };
    const { collect } = openCollector(settingsFor(nobody, oauth(tokens.url, `renouveler-${status}-${words}`)));
    const error = await failureOf(collect());
    expect(error.message).toContain(words);
    expect(error.retry).toEqual(retry);
    expect(`${error.message} ${String(error.cause)}`).not.toMatch(/renouveler|secret-du-client/);
  });
});

describe.skipIf(isMissing('dovecot'))('a mailbox that is tried out', () => {
  test('says what is there', async () => {
    await using server = await openDovecot();
    await server.deliver([letter('a'), letter('b')]);
    expect(await imapConnector.test(askOf(settingsFor(server)))).toEqual({
      found: 'INBOX: 2 messages; Sent: 0 messages',
    });
  });

  test('says that nothing was found of what we send', async () => {
    await using server = await openDovecot({ folders: [{ name: 'Archives' }] });
    expect((await imapConnector.test(askOf(settingsFor(server)))).found).toContain('no folder of sent mail was found');
  });
});

describe.skipIf(isMissing('dovecot'))('a mailbox that is listened to', () => {
  /** A run that lasts; each subject is awaited as it comes. */
  async function openListener(server: Dovecot) {
    const stop = new AbortController();
    const heard: string[] = [];
    let rounds = 0;
    let wake = () => {};
    const { collect } = openCollector(settingsFor(server, { listen: 'yes' }));
    const ended = collect({ signal: stop.signal, mayListen: true }, ({ items }) => {
      heard.push(...items.map(({ raw }) => /Lettre (\S+)/.exec(Buffer.from(raw).toString())?.[1] ?? ''));
      if (items.length === 0) rounds += 1;
      wake();
    }).catch(() => {});
    const until = (isSo: () => boolean) =>
      new Promise<void>((resolve) => {
        wake = () => {
          if (isSo()) resolve();
        };
        wake();
      });
    return {
      heard,
      untilHeard: (count: number) => until(() => heard.length >= count),
      untilRound: (count: number) => until(() => rounds >= count),
      async [Symbol.asyncDispose]() {
        stop.abort();
        await ended;
      },
    };
  }

  test('each letter comes at once, until it is told to stop', async () => {
    await using server = await openDovecot();
    await server.deliver([letter('a')]);
    await using listener = await openListener(server);
    await listener.untilRound(1);
    for (const [at, id] of ['b', 'c', 'd'].entries()) {
      await server.deliver([letter(id)]);
      await listener.untilHeard(at + 2);
    }
    expect(listener.heard).toEqual(['a', 'b', 'c', 'd']);
  });

  test('a connection that is cut is made again', async () => {
    await using server = await openDovecot();
    await using proxy = await openTcpProxy(`imap://127.0.0.1:${server.port}`);
    const port = Number(new URL(proxy.url.replace('imap:', 'http:')).port || 80);
    await using listener = await openListener({ ...server, port });
    await listener.untilRound(1);
    proxy.reset();
    await listener.untilRound(2);
    await server.deliver([letter('apres')]);
    await listener.untilHeard(1);
    expect(listener.heard).toEqual(['apres']);
  });

  test('a run that may not last ends, whatever the settings say', async () => {
    await using server = await openDovecot();
    const { collect } = openCollector(settingsFor(server, { listen: 'yes' }));
    expect((await collect()).batches).toHaveLength(1);
  });
});

describe('where a mailbox may be', () => {
  const inside = { host: '127.0.0.1', port: 143, user: 'a', password: 'canari' };

  test.each([
    ['127.0.0.1', 'tls'],
    ['localhost', 'tls'],
    ['169.254.169.254', 'starttls'],
    ['::1', 'tls'],
  ])('an address inside the network (%s, %s) is refused unless the owner named it', async (host, security) => {
    const settings = settingsFor({ ...inside, host }, { security });
    const error = await failureOf(imapConnector.test(askOf(settings, { hosts: openHostGuard() })));
    expect([error.message, error.retry]).toEqual([expect.stringContaining('leads inside a network'), 'never']);
  });

  test('a name that leads inside only when it is asked again is not connected to', async () => {
    let asked = 0;
    const hosts = openHostGuard({
      resolve: async () => {
        asked += 1;
        return [{ address: asked === 1 ? '93.184.216.34' : '127.0.0.1', family: 4 }];
      },
    });
    const settings = settingsFor({ ...inside, host: 'mail.exemple' }, { security: 'tls' });
    const error = await failureOf(imapConnector.test(askOf(settings, { hosts })));
    expect(error.message).toContain('leads inside a network');
  });

  test('a password is given in clear to no stranger', async () => {
    const settings = settingsFor({ ...inside, host: 'mail.exemple' });
    const error = await failureOf(imapConnector.test(askOf(settings)));
    expect(error.message).toBe(
      'The mail server mail.exemple:143 is asked without TLS; set the security to tls or starttls, or add "mail.exemple" to DOLEANCES_ALLOW_HOSTS if it is yours',
    );
  });
});

describe('settings of a mailbox', () => {
  test('what is missing or wrong is told all at once, in words', () => {
    const tried = imapSettings.safeParse({ host: 'imap://x:993', security: 'ssl', port: 0, user: ' ' });
    expect(tried.error?.issues.map(({ message }) => message)).toEqual([
      'Write only the name of the server, without imap:// or a port.',
      'Write tls, starttls or none for the security.',
      'Write the port as a number from 1 to 65535.',
      'Write the login of the mailbox, usually its address.',
    ]);
    const bare = imapSettings.safeParse({ host: 'imap.exemple', user: 'a' });
    expect(bare.error?.issues.map(({ message }) => message)).toEqual([
      'Write the password (for Gmail an app password), or fill in the OAuth2 fields.',
    ]);
    const half = imapSettings.safeParse({ host: 'imap.exemple', user: 'a', oauthRefreshToken: 'x' });
    expect(half.error?.issues).toHaveLength(2);
  });

  test('the port follows the security, and lists may be written as one line', () => {
    const { port, folders, security } = imapSettings.parse({
      host: 'imap.exemple',
      user: 'a',
      password: 'b',
      folders: 'INBOX, Réclamations',
    });
    expect([security, port, folders]).toEqual(['tls', 993, ['INBOX', 'Réclamations']]);
  });
});
