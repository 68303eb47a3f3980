import { describe, expect, test } from 'vitest';
import { openDovecot } from '../../../../../test/support/dovecot.ts';
import { isCorpusMissing, oddMails } from '../../../../../test/support/mail-corpus.ts';
import { isMissing } from '../../../../../test/support/programs.ts';
import { openTcpProxy } from '../../../../../test/support/tcp-proxy.ts';
import { parseMail } from '../mail/parse-mail.ts';
import { failureOf, letter, openCollector, settingsFor } from './imap.fixture.ts';

/** A mailbox with years of history; the long suite has ten thousand letters. */
const HISTORY = process.env.DOLEANCES_LONG === '1' ? 10_000 : 600;

const letters = (count: number, from = 0) => Array.from({ length: count }, (_, at) => letter(`h${from + at}`));
const subjects = (items: readonly { readonly raw: Uint8Array }[]) =>
  items.map(({ raw }) => /^Subject: (.*)\r$/m.exec(Buffer.from(raw).toString('latin1'))?.[1]);

describe.skipIf(isMissing('dovecot'))('a mailbox', () => {
  test('what came is collected once, what came since is collected next', async () => {
    await using server = await openDovecot();
    const { collect, state, kept } = openCollector(settingsFor(server));
    await server.deliver([letter('a'), letter('b')]);
    await server.deliver([letter('notre-reponse')], 'Sent');
    const first = await collect();
    expect(subjects(first.fresh)).toEqual(['Lettre a', 'Lettre b', 'Lettre notre-reponse']);
    expect([...kept.keys()]).toEqual([
      expect.stringMatching(/^in:INBOX:\d+:1$/),
      expect.stringMatching(/^in:INBOX:\d+:2$/),
      expect.stringMatching(/^out:Sent:\d+:1$/),
    ]);
    expect(kept.values().next().value?.raw.toString()).toBe(letter('a'));
    // `n:*` would bring the last letter again.
    const nothing = await collect();
    expect(nothing.batches).toEqual([
      { items: [], refused: [], cursor: state.cursor, progress: { done: 0, total: 0 } },
    ]);
    await server.deliver([letter('c')]);
    expect(subjects((await collect()).fresh)).toEqual(['Lettre c']);
  });

  test('nothing in it is marked as read', async () => {
    await using server = await openDovecot();
    await server.deliver([letter('a')]);
    await openCollector(settingsFor(server)).collect();
    const unseen = await server.asClient((client) => client.status('INBOX', { unseen: true }));
    expect(unseen).toMatchObject({ unseen: 1 });
  });

  test('letters with the same bytes or the same Message-ID are all kept', async () => {
    await using server = await openDovecot();
    await server.deliver([letter('a'), letter('a'), letter('a', 'Autre chose.')]);
    const { collect } = openCollector(settingsFor(server));
    expect((await collect()).fresh).toHaveLength(3);
    await server.deliver([letter('a')]);
    expect((await collect()).fresh).toHaveLength(1);
  });

  test('of every odd message of the public collections there is one row', async ({ skip }) => {
    if (isCorpusMissing('mime')) skip();
    // What IMAP itself cannot carry in an APPEND is left out.
    const raws = oddMails()
      .map(({ raw }) => raw)
      .filter((raw) => raw.length > 0 && !raw.includes(0));
    await using server = await openDovecot();
    await server.deliver(raws);
    const { collect, kept } = openCollector(settingsFor(server));
    const { batches } = await collect();
    expect(batches.flatMap(({ refused }) => refused)).toEqual([]);
    expect(kept.size).toBe(raws.length);
    await server.renumber();
    expect((await collect()).fresh).toEqual([]);
  });

  test('years of history come in batches with progress, and a stop anywhere loses and doubles nothing', async () => {
    await using server = await openDovecot();
    await server.deliver(letters(HISTORY));
    const { collect, kept } = openCollector(settingsFor(server));
    const stop = new AbortController();
    const told: { readonly done: number; readonly total: number }[] = [];
    await collect({ signal: stop.signal }, (batch, at) => {
      if (batch.progress) told.push(batch.progress);
      if (at === 2) stop.abort();
    }).catch(() => {});
    expect(told.map(({ total }) => total)).toEqual([HISTORY, HISTORY]);
    expect(kept.size).toBe(told[1]?.done);
    expect(kept.size).toBeLessThan(HISTORY);
    const rest = await collect();
    expect(kept.size).toBe(HISTORY);
    expect(rest.fresh.length).toBe(HISTORY - (told[1]?.done ?? 0));
    expect(rest.batches.every(({ items }) => items.length <= 200)).toBe(true);
  }, 900_000);

  test('a folder that the server numbers anew brings nothing twice and nothing too little', async () => {
    await using server = await openDovecot();
    const old = new Date('2026-03-03T15:12:00Z');
    await server.deliver([...letters(5), letter('h0')], 'INBOX', old);
    const { collect, kept } = openCollector(settingsFor(server));
    await collect();
    await server.renumber();
    await server.deliver([letter('nouvelle')]);
    const again = await collect();
    expect(subjects(again.fresh)).toEqual(['Lettre nouvelle']);
    expect(kept.size).toBe(7);
    expect((await collect()).fresh).toEqual([]);
  });

  test('a stop in the middle of being read anew still brings nothing twice', async () => {
    await using server = await openDovecot();
    await server.deliver(letters(450));
    const { collect, kept } = openCollector(settingsFor(server));
    await collect();
    await server.renumber();
    const stop = new AbortController();
    await collect({ signal: stop.signal }, () => stop.abort()).catch(() => {});
    expect((await collect()).fresh).toEqual([]);
    expect(kept.size).toBe(450);
  });

  test('a letter that somebody moves to another folder and back stays one', async () => {
    await using server = await openDovecot({ folders: [{ name: 'Sent', specialUse: '\\Sent' }, { name: 'Réglé' }] });
    const old = new Date('2026-03-03T15:12:00Z');
    await server.deliver([letter('a'), letter('b')], 'INBOX', old);
    const { collect, kept } = openCollector(settingsFor(server, { folders: 'INBOX, réglé' }));
    await collect();
    const move = (from: string, to: string) =>
      server.asClient(async (client) => {
        await client.mailboxOpen(from);
        await client.messageMove('1', to);
      });
    await move('INBOX', 'Réglé');
    expect((await collect()).fresh).toEqual([]);
    await move('Réglé', 'INBOX');
    expect((await collect()).fresh).toEqual([]);
    expect(kept.size).toBe(2);
  });

  test('going back to a date leaves older letters alone, now and later', async () => {
    await using server = await openDovecot();
    await server.deliver([letter('vieille')], 'INBOX', new Date('2025-01-01T00:00:00Z'));
    await server.deliver([letter('recente')], 'INBOX', new Date('2026-03-01T00:00:00Z'));
    const { collect } = openCollector(settingsFor(server));
    expect(subjects((await collect({ since: new Date('2026-02-01T00:00:00Z') })).fresh)).toEqual(['Lettre recente']);
    await server.deliver([letter('nouvelle')]);
    expect(subjects((await collect()).fresh)).toEqual(['Lettre nouvelle']);
    const all = openCollector(settingsFor(server));
    expect((await all.collect()).fresh).toHaveLength(3);
  });

  test('sent mail is found by its French name, and a folder can be named', async () => {
    await using server = await openDovecot({ folders: [{ name: 'Éléments envoyés' }, { name: 'Plaintes' }] });
    await server.deliver([letter('promis')], 'Éléments envoyés');
    await server.deliver([letter('plainte')], 'Plaintes');
    await server.deliver([letter('autre')]);
    const { collect, kept } = openCollector(settingsFor(server, { folders: ['plaintes'] }));
    await collect();
    expect([...kept.keys()].map((key) => key.replace(/:\d+:\d+$/, ''))).toEqual([
      'in:Plaintes',
      'out:Éléments envoyés',
    ]);
    const wrong = openCollector(settingsFor(server, { folders: 'Plainte' }));
    const error = await failureOf(wrong.collect());
    expect(error.message).toBe(
      'The mailbox has no folder "Plainte"; it has "INBOX", "Éléments envoyés", "Plaintes". Correct the name in the settings',
    );
  });

  test('of a letter of thirty megabytes the words are kept and the rest is told', async () => {
    await using server = await openDovecot();
    const image = `${'QUJD'.repeat(19)}\r\n`.repeat(395_000);
    const parts = [
      'Content-Type: multipart/alternative; boundary=in\r\n\r\n--in\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nVotre livreur a cass=E9 ma porte.\r\n--in\r\nContent-Type: text/html\r\n\r\n<p>Votre livreur a cass&eacute; ma porte.</p>\r\n--in--',
      `Content-Type: image/png\r\nContent-Disposition: attachment; filename=porte.png\r\nContent-Transfer-Encoding: base64\r\n\r\n${image}`,
      'Content-Type: message/rfc822\r\n\r\nFrom: vendeur@firme.example\r\nSubject: Promis\r\n\r\nOn vous rappelle vendredi.\r\n',
    ];
    const body = `${parts.map((part) => `--out\r\n${part}\r\n`).join('')}--out--`;
    const large = letter('grosse', body).replace('text/plain; charset=utf-8', 'multipart/mixed; boundary=out');
    await server.deliver([letter('avant'), large, letter('apres')]);
    const { collect } = openCollector(settingsFor(server));
    const { fresh, batches } = await collect();
    expect(subjects(fresh)).toEqual(['Lettre avant', 'Lettre grosse', 'Lettre apres']);
    expect(batches.flatMap(({ refused }) => refused)).toEqual([
      { ok: false, where: 'INBOX, message 2', reason: fresh[1]?.warnings[0] },
    ]);
    expect(fresh[1]?.raw.byteLength).toBeLessThan(10_000);
    expect(fresh[1]?.warnings).toEqual([
      'the message is large: its words are kept, 31 MB of attachments stay in the mailbox',
    ]);
    const read = await parseMail(fresh[1]?.raw ?? new Uint8Array());
    expect(read).toMatchObject({
      ok: true,
      value: {
        text: 'Votre livreur a cassé ma porte.\n\nOn vous rappelle vendredi.',
        externalId: 'grosse@client.example',
      },
    });
  });

  test('a letter that is one long text is kept up to its two millionth byte', async () => {
    await using server = await openDovecot();
    await server.deliver([letter('longue', `Jamais venu.\r\n${`${'a'.repeat(70)}\r\n`.repeat(120_000)}`)]);
    const { fresh } = await openCollector(settingsFor(server)).collect();
    expect(fresh[0]?.raw.byteLength).toBeGreaterThan(2_000_000);
    expect(fresh[0]?.raw.byteLength).toBeLessThan(2_100_000);
    expect(await parseMail(fresh[0]?.raw ?? new Uint8Array())).toMatchObject({
      ok: true,
      value: { text: expect.stringMatching(/^Jamais venu\./) },
    });
  });
});

describe.skipIf(isMissing('dovecot'))('a mail server in trouble', () => {
  async function openBehindProxy() {
    const server = await openDovecot();
    const proxy = await openTcpProxy(`imap://127.0.0.1:${server.port}`);
    const { hostname: host, port } = new URL(proxy.url.replace('imap:', 'http:'));
    const near = { ...server, host, port: Number(port) };
    return {
      server,
      proxy,
      near,
      async [Symbol.asyncDispose]() {
        await proxy[Symbol.asyncDispose]();
        await server[Symbol.asyncDispose]();
      },
    };
  }

  test('a wrong password is told with its remedy, and not tried again at once', async () => {
    await using server = await openDovecot();
    const { collect } = openCollector(settingsFor(server, { password: 'canari' }));
    const error = await failureOf(collect());
    expect(error.message).toBe(
      `The mail server 127.0.0.1:${server.port} refused the login; renew the user and the password in the settings of the source`,
    );
    expect(error.retry).toBe('never');
    expect(JSON.stringify(error)).not.toContain('canari');
  });

  test('a connection that is cut in the middle is told, and the rest comes next time', async () => {
    await using behind = await openBehindProxy();
    await behind.server.deliver(letters(450));
    const { collect, kept } = openCollector(settingsFor(behind.near));
    const cut = collect({}, (_batch, at) => {
      if (at === 1) behind.proxy.reset();
    });
    expect(await failureOf(cut)).toMatchObject({
      retry: 'later',
      message: expect.stringContaining('broke the connection'),
    });
    expect(kept.size).toBe(200);
    expect((await collect()).fresh).toHaveLength(250);
  });

  test('a server that stops answering is given up at the deadline', async () => {
    await using behind = await openBehindProxy();
    await behind.server.deliver(letters(450));
    const { collect, kept } = openCollector(settingsFor(behind.near), 0.5);
    const slow = collect({}, (_batch, at) => {
      if (at === 1) behind.proxy.swallow();
    });
    expect(await failureOf(slow)).toMatchObject({
      retry: 'later',
      message: expect.stringContaining('did not answer in time'),
    });
    expect(kept.size).toBe(200);
    const dumb = openCollector(settingsFor(behind.near), 0.5);
    expect((await failureOf(dumb.collect())).message).toContain('did not answer in time');
  });

  test('a pause stops the work while the server is silent', async () => {
    await using behind = await openBehindProxy();
    await behind.server.deliver(letters(450));
    const { collect } = openCollector(settingsFor(behind.near), 60);
    const stop = new AbortController();
    const paused = collect({ signal: stop.signal }, () => {
      behind.proxy.swallow();
      setTimeout(() => stop.abort(new Error('paused')), 50);
    });
    await expect(paused).rejects.toThrow('paused');
  });

  test('a server that is not there is told by its name', async () => {
    const nobody = { host: '127.0.0.1', port: 9, user: 'a', password: 'b' };
    const error = await failureOf(openCollector(settingsFor(nobody)).collect());
    expect([error.message, error.retry]).toEqual([
      'The mail server 127.0.0.1:9 broke the connection (ECONNREFUSED); it is asked again',
      'later',
    ]);
  });
});
