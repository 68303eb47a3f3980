import net from 'node:net';
import { describe } from 'vitest';
import { openDovecot } from '../../../../../test/support/dovecot.ts';
import { isMissing } from '../../../../../test/support/programs.ts';
import { type ContractServer, type Mood, testConnector } from '../source-contract.ts';
import { letter } from './imap.fixture.ts';
import { imapConnectorWith } from './imap-connector.ts';

const LETTERS = 210;
const SPRING = new Date('2026-03-03T15:12:00Z');
const AUTUMN = new Date('2026-10-03T15:12:00Z');

/** Stands before the mail server and plays its bad days. */
async function openMoodyServer(): Promise<ContractServer> {
  const dovecot = await openDovecot();
  await dovecot.deliver(
    Array.from({ length: LETTERS - 10 }, (_, at) => letter(`p${at}`)),
    'INBOX',
    SPRING,
  );
  await dovecot.deliver(
    Array.from({ length: 10 }, (_, at) => letter(`a${at}`)),
    'INBOX',
    AUTUMN,
  );
  const status = await dovecot.asClient((client) => client.status('INBOX', { uidValidity: true }));
  const idOf = (uid: number) => `in:INBOX:${status === false ? '' : status.uidValidity}:${uid}`;
  const ids = Array.from({ length: LETTERS }, (_, at) => idOf(at + 1));
  const state: { mood: Mood } = { mood: 'well' };
  const open = new Set<net.Socket>();
  const front = net.createServer((near) => {
    open.add(near);
    near.on('error', () => {});
    if (state.mood === 'fails') near.destroy();
    else if (state.mood === 'babbles') near.end('HTTP/1.1 400 Bad Request\r\n\r\n');
    else if (state.mood !== 'mute') {
      const far = net.connect(dovecot.port, dovecot.host);
      far.on('error', () => near.destroy());
      near.pipe(far).pipe(near);
    }
  });
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  const address = front.address();
  const { host, user, password } = dovecot;
  const port = typeof address === 'object' ? address?.port : 0;
  return {
    settings: { host, port, user, password, security: 'none' },
    externalIds: ids,
    async mood(mood) {
      const isAboutKey = mood === 'refuses the key' || state.mood === 'refuses the key';
      state.mood = mood;
      if (isAboutKey) await dovecot.changePassword(mood === 'well' ? password : 'un autre');
    },
    async add() {
      await dovecot.deliver([letter(`de-plus-${ids.length}`)]);
      ids.push(idOf(ids.length + 1));
      return ids.at(-1) ?? '';
    },
    async [Symbol.asyncDispose]() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => front.close(resolve));
      await dovecot[Symbol.asyncDispose]();
    },
  };
}

describe.skipIf(isMissing('dovecot'))('IMAP', () => {
  testConnector({
    connector: imapConnectorWith(2),
    open: openMoodyServer,
    wrong: [
      { change: { host: 'imap://exemple:993' }, says: /without imap:\/\// },
      { change: { host: undefined }, says: /Write the name of the IMAP server/ },
      { change: { port: 'beaucoup' }, says: /usually 993/ },
      { change: { security: 'ssl' }, says: /tls, starttls or none/ },
      { change: { user: '' }, says: /login of the mailbox/ },
      { change: { password: '' }, says: /Write the password/ },
      { change: { oauthTokenUrl: 'jetons' }, says: /https address/ },
      { change: { folders: Array.from({ length: 21 }, (_, at) => `Dossier ${at}`) }, says: /at most 20/ },
    ],
    unknownMoods: ['asks to wait'],
    since: {
      day: new Date('2026-10-01T00:00:00Z'),
      externalIds: [],
    },
  });
});
