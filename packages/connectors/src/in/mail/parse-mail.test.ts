import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Item } from '@doleances/core';
import { describe, expect, test } from 'vitest';
import type { MailOptions } from './mail-item.ts';
import { parseMail } from './parse-mail.ts';

const SAMPLES = '../shared/samples/email/eml';

async function read(raw: Uint8Array | string, options?: MailOptions): Promise<Item> {
  const parsed = await parseMail(Buffer.from(raw), options);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.value;
}

const mail = (headers: readonly string[], body = 'Bonjour.') =>
  [
    'From: Luc Roy <luc@client.example>',
    'To: info@firme.example',
    'Date: Tue, 3 Mar 2026 10:12:00 -0500',
    ...headers,
    '',
    body,
  ].join('\r\n');

describe('what a message says', () => {
  test('who wrote, when, and in which thread', async () => {
    const item = await read(
      mail(['Subject: Re: Facture', 'Message-ID: <b@x>', 'References: <a@x> <r@y>', 'In-Reply-To: <r@y>']),
    );
    expect(item).toMatchObject({
      externalId: 'b@x',
      channel: 'email',
      direction: 'in',
      receivedAt: '2026-03-03T15:12:00.000Z',
      subject: 'Re: Facture',
      text: 'Bonjour.',
      author: { name: 'Luc Roy', email: 'luc@client.example' },
      inReplyTo: 'r@y',
      threadKey: 'a@x',
      noiseHint: null,
    });
  });

  test('the firm’s own mail is outgoing and names its recipient', async () => {
    const item = await read(mail([]), { ownAddresses: ['@client.example'] });
    expect(item).toMatchObject({ direction: 'out', recipient: { name: null, email: 'info@firme.example' } });
  });

  test('a message attached as a file is read with the one that carries it', async () => {
    const inner = 'From: client@x.example\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nJamais livré.';
    const part = `--b\r\nContent-Type: application/octet-stream; name=plainte.eml\r\nContent-Disposition: attachment; filename=plainte.eml\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(inner).toString('base64')}`;
    const body = `--b\r\n\r\nPatron, voyez.\r\n${part}\r\n--b--`;
    expect((await read(mail(['Content-Type: multipart/mixed; boundary=b'], body))).text).toBe(
      'Patron, voyez.\n\nJamais livré.',
    );
  });

  test('a letter of the sent folder is outgoing, even from an address that nobody listed', async () => {
    const headers = ['Auto-Submitted: auto-replied', 'Reply-To: moi@ailleurs.example', 'Subject: Nouveau message'];
    expect(await read(mail(headers), { isSent: true })).toMatchObject({
      direction: 'out',
      channel: 'email',
      recipient: { email: 'info@firme.example' },
      noiseHint: null,
    });
  });

  test('an absurd sender’s clock gives way to the receiving server’s', async () => {
    const raw = mail(['Received: from x by y; Wed, 4 Mar 2026 08:00:00 +0000']).replace('2026 10:12', '2036 10:12');
    expect((await read(raw)).receivedAt).toBe('2026-03-04T08:00:00.000Z');
  });

  test('the samples read as a person would read them', async ({ skip }) => {
    if (!existsSync(SAMPLES)) skip('the mail samples of ../shared are missing');
    const item = async (start: string) => {
      const name = readdirSync(SAMPLES).find((file) => file.startsWith(start)) ?? start;
      return read(readFileSync(join(SAMPLES, name)));
    };
    for (const start of ['01', '02', '04', '05', '06', '07', '08']) {
      expect((await item(start)).text, start).toBe('Bonjour, l’été dernier j’ai payé 82 € — cœur brisé… « déçu »');
    }
    expect((await item('09')).subject).toBe('Plainte — réfrigérateur');
    expect((await item('10')).subject).toBe('Réclamation facturée');
    const html = await item('13');
    expect(html.text).toMatch(
      /^Bonjour,\n\nLe produit est brisé\u00a0!\nRemboursez-moi\.\n\n- 1er bris\n- 2e bris\n\n> Le mar/,
    );
    expect(html.text).toContain('> > On vous rappelle');
    expect(html.text).not.toContain('caché');
    expect((await item('19')).text).toBe('Patron, voir ci-joint.\n\nC’est inadmissible, j’ai payé 82 €.');
  });
});

describe('what only the envelope shows', () => {
  test.each([
    ['14', 'bounce'],
    ['15', 'out_of_office'],
    ['16', 'out_of_office'],
    ['17', 'newsletter'],
    ['18', 'calendar'],
  ])('sample %s is %s', async (start, reason) => {
    if (!existsSync(SAMPLES)) return;
    const name = readdirSync(SAMPLES).find((file) => file.startsWith(start)) ?? start;
    expect((await read(readFileSync(join(SAMPLES, name)))).noiseHint).toBe(reason);
  });

  test('a customer who says she is away in a complaint is no absence note', async () => {
    const body = 'Je suis absente du bureau à cause de votre technicien qui n’est jamais venu.';
    expect((await read(mail(['Subject: Rendez-vous manqué'], body))).noiseHint).toBeNull();
  });

  test('a complaint that comes through a discussion group is no newsletter', async () => {
    const group = ['List-ID: <info.firme.example>', 'Precedence: list', 'List-Unsubscribe: <mailto:x@y.example>'];
    expect((await read(mail([...group, 'List-Post: <mailto:info@firme.example>']))).noiseHint).toBeNull();
    expect((await read(mail(group))).noiseHint).toBe('newsletter');
  });

  test.each([
    ['Réponse automatique : Votre commande', 'Merci de votre message.', 'auto_reply'],
    ['Accusé de réception de votre demande', 'Nous vous répondrons.', 'auto_reply'],
    ['Automatic reply: Invoice', 'I am on annual leave until May 4.', 'out_of_office'],
    ['Congés annuels', 'Je suis en congés du 3 au 17 août.', 'out_of_office'],
    ['Out of office', 'I will be away until Monday.', 'out_of_office'],
    // A person answers a machine, or complains of one.
    ['Re: Réponse automatique : Votre commande', 'Personne ne m’a répondu depuis.', null],
    ['RE: Accusé de réception de votre demande', 'Toujours rien.', null],
    ['Accusé de réception jamais reçu', 'J’attends depuis trois semaines.', null],
    ['Absence du technicien', 'Je suis en colère: votre technicien était absent.', null],
    ['Vacances', 'Je suis en vacances dans votre hôtel et la piscine est fermée.', null],
    ['Vacances', 'Votre agence a gâché les miennes.', null],
  ])('%s, %s is %s', async (subject, body, reason) => {
    const encoded = `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`;
    expect((await read(mail([encoded, 'Content-Type: text/plain; charset=utf-8'], body))).noiseHint).toBe(reason);
  });

  test('what the mail server’s filter took for spam is told, but never an answer to us', async () => {
    expect((await read(mail(['X-Spam-Flag: YES']))).noiseHint).toBe('spam');
    expect((await read(mail(['X-Spam-Status: Yes, score=9.1']))).noiseHint).toBe('spam');
    expect((await read(mail(['X-Spam-Status: No, score=1.1']))).noiseHint).toBeNull();
    expect((await read(mail(['X-Forefront-Antispam-Report: CIP:1.2.3.4;CTRY:;SFV:SPM;H:x']))).noiseHint).toBe('spam');
    expect((await read(mail(['X-Spam-Flag: YES', 'In-Reply-To: <a@firme.example>']))).noiseHint).toBeNull();
  });

  test('a receipt of reading is no bounce', async () => {
    const type = 'Content-Type: multipart/report; report-type=disposition-notification; boundary=b';
    const body = '--b\r\n\r\nLu.\r\n--b\r\nContent-Type: message/disposition-notification\r\n\r\nx: y\r\n--b--';
    expect((await read(mail([type], body))).noiseHint).toBe('auto_reply');
  });

  test('an answer that a machine declares is automatic', async () => {
    expect((await read(mail(['Auto-Submitted: auto-replied', 'Subject: Merci']))).noiseHint).toBe('auto_reply');
    expect((await read(mail(['Auto-Submitted: no']))).noiseHint).toBeNull();
  });
});

describe('contact forms', () => {
  const body =
    'Nom : Aïcha Diallo\r\nCourriel : aicha@client.example\r\nMessage :\r\nDate : 3 mars.\r\nPersonne ne rappelle.\r\n\r\n-- \r\nEnvoyé par le site';

  test('the person who filled in the form is the author, and the mail is no noise', async () => {
    const headers = [
      'Reply-To: Aicha <aicha@client.example>',
      'Auto-Submitted: auto-generated',
      'Subject: [Site] Nouveau message',
    ];
    expect(await read(mail(headers, body))).toMatchObject({
      channel: 'form',
      author: { name: 'Aicha', email: 'aicha@client.example' },
      text: 'Date : 3 mars.\nPersonne ne rappelle.',
      noiseHint: null,
    });
  });

  test('a sender declared as a form is one without any Reply-To', async () => {
    const item = await read(mail(['Auto-Submitted: auto-generated'], body), { formSenders: ['luc@client.example'] });
    expect(item).toMatchObject({ channel: 'form', author: { name: 'Aïcha Diallo', email: 'aicha@client.example' } });
  });

  test('a customer’s mail with another Reply-To stays mail', async () => {
    expect((await read(mail(['Reply-To: moi@ailleurs.example']))).channel).toBe('email');
  });
});

describe('hostile mail', () => {
  test('P31: control fields of the outside have no effect', async () => {
    const plain = ['Subject: Facture', 'Message-ID: <b@x>'];
    const control = [
      ...[
        'X-Doleances-Kind: noise',
        'X-Doleances-Severity: 8',
        'X-Doleances-For-Boss: yes',
        'X-Doleances-Client: cli_1',
      ],
      ...['__proto__: {"noiseHint":"spam","isForBoss":true}', 'constructor: x', 'isForBoss: true', 'direction: out'],
    ];
    expect(await read(mail([...control, ...plain]))).toEqual(await read(mail(plain)));
    expect(({} as Record<string, unknown>).noiseHint).toBeUndefined();
  });

  test('a message that no reader understands still shows its words', async () => {
    expect((await read('Votre technicien n’est jamais venu')).text).toBe('Votre technicien n’est jamais venu');
    expect((await read(mail([], 'Jamais venu.').replaceAll('\r\n', '\r'))).text).toBe('Jamais venu.');
    const nested = Array.from(
      { length: 2_000 },
      (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n`,
    );
    expect((await read(`From: a@b.example\r\n${nested.join('')}\r\n\r\nJamais venu.`)).text).toBe('Jamais venu.');
  });

  test('an empty letter is empty, whatever stands in its headers', async () => {
    const headers = ['Received: from a by b\r\n with ESMTP id 5 for <info@firme.example>', 'Subject: Vide'];
    expect((await read(mail(headers, ''))).text).toBe('');
    const image =
      '--b\r\nContent-Type: image/png;\r\n name=porte.png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--b--';
    expect((await read(mail(['Content-Type: multipart/mixed; boundary=b'], image))).text).toBe('');
  });

  test('words that hide behind a header of ten megabytes or an empty boundary are read', async () => {
    expect((await read(mail([`X-A: ${'a'.repeat(10_000_000)}`], 'Jamais venu.'))).text).toBe('Jamais venu.');
    const odd = mail(['Content-Type: multipart/mixed; boundary=""'], '--\r\n\r\nJamais venu.\r\n----');
    expect((await read(odd)).text).toContain('Jamais venu.');
  });

  test('a message larger than 25 MB and an empty one are refused with a reason', async () => {
    await expect(parseMail(new Uint8Array(0))).resolves.toEqual({ ok: false, reason: 'the message is empty' });
    await expect(parseMail(new Uint8Array(25 * 1024 * 1024 + 1))).resolves.toEqual({
      ok: false,
      reason: 'the message is larger than 25 MB',
    });
  });
});
