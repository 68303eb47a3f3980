import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Notice } from '@doleances/core';
import { Webhook } from 'standardwebhooks';
import { describe, expect, test } from 'vitest';
import { openHttp } from '../http.ts';
import type { DeliveryError } from './delivery-error.ts';
import type { NoticeMessage, OutletSettings } from './notice-outlet.ts';
import { noticeOutletFor } from './open-notice-outlet.ts';

const SAMPLES = path.resolve(import.meta.dirname, '../../../../../shared/samples/out');
const SECRET = `whsec_${Buffer.from('un secret de trente-deux octets.').toString('base64')}`;

const NOTICE: Notice = {
  title: 'Plainte critique\u00a0: sécurité (Laval)',
  quote: 'On me l’avait promis.',
  facts: [{ name: 'Lieu', value: 'Laval' }],
  summary: 'M. Roy\u00a0: sécurité',
  url: 'https://doleances.example/a/jeton',
  urlLabel: 'Je m’en occupe',
  event: { type: 'complaint.critical', data: { id: 'cmp_1', url: 'https://doleances.example/complaints/cmp_1' } },
};
const MESSAGE: NoticeMessage = {
  key: 'escalation cmp_1 slack',
  address: '',
  urgency: 'critical',
  notice: NOTICE,
  createdAt: new Date('2026-03-03T15:12:00Z'),
};

type Taken = {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
};

/** The other side, on this machine: answers what the test says, and remembers what it was given. */
async function openReceiver(answer: (response: ServerResponse, tries: number) => void = (r) => r.writeHead(200).end()) {
  const taken: Taken[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk as Uint8Array);
    taken.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString('utf8') });
    answer(response, taken.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    taken,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const allOutlets = (url: string): readonly OutletSettings[] => [
  { name: 'slack', url: `${url}/services/T/B/x` },
  { name: 'teams', url: `${url}/workflows/1` },
  { name: 'ntfy', url, topic: 'patron', token: 'tk_1' },
  { name: 'gotify', url, token: 'A1' },
  { name: 'sms', url, accountId: 'AC1', token: 't', from: '+15145550100' },
  { name: 'webhook', url: `${url}/hook`, secret: SECRET },
];
const settingsOf = (url: string, name: OutletSettings['name']): OutletSettings => {
  const found = allOutlets(url).find((one) => one.name === name);
  if (found === undefined) throw new Error(name);
  return found;
};
type Receiver = Awaited<ReturnType<typeof openReceiver>>;

async function send(receiver: Receiver, name: OutletSettings['name'], changes: Partial<NoticeMessage> = {}) {
  const http = openHttp({ allowedHosts: [receiver.host], deadlineSeconds: 1 });
  await noticeOutletFor(settingsOf(receiver.url, name), http).deliver({ ...MESSAGE, ...changes });
}

const failureOf = (sending: Promise<void>): Promise<DeliveryError> =>
  sending.then(
    () => {
      throw new Error('it was sent');
    },
    (error: DeliveryError) => error,
  );

const NAMES = ['slack', 'teams', 'ntfy', 'gotify', 'sms', 'webhook'] as const;

describe('what each outlet is sent', () => {
  test('Slack, Teams and ntfy are written in the shape of their samples', async ({ skip }) => {
    if (!existsSync(SAMPLES)) skip('the samples of ../shared are missing');
    await using receiver = await openReceiver();
    for (const name of ['slack', 'teams', 'ntfy'] as const) await send(receiver, name);
    const [slack, teams, ntfy] = receiver.taken.map(({ body }) => JSON.parse(body));
    const sampleOf = (file: string) => readFileSync(path.join(SAMPLES, file), 'utf8');
    const slackSample = JSON.parse(sampleOf('slack.json'));
    expect(Object.keys(slack)).toEqual(Object.keys(slackSample));
    expect(slack.blocks.map(({ type }: { type: string }) => type)).toEqual(['section', 'actions']);
    expect(slack.blocks[1].elements[0]).toMatchObject({ type: 'button', url: NOTICE.url });
    const teamsSample = JSON.parse(sampleOf('teams-workflow.json'));
    expect(Object.keys(teams.attachments[0])).toEqual(Object.keys(teamsSample.attachments[0]));
    expect(Object.keys(teams.attachments[0].content)).toEqual(Object.keys(teamsSample.attachments[0].content));
    const ntfySample = JSON.parse(sampleOf('ntfy.http').split(/\r?\n\r?\n/)[1] ?? '');
    expect(Object.keys(ntfy).toSorted()).toEqual(Object.keys(ntfySample).toSorted());
    expect(ntfy).toMatchObject({ topic: 'patron', priority: 5, click: NOTICE.url });
    expect(receiver.taken[2]?.headers.authorization).toBe('Bearer tk_1');
  });

  test('a webhook can be verified by the receiver, and keeps its id from try to try', async () => {
    await using receiver = await openReceiver();
    await send(receiver, 'webhook');
    await send(receiver, 'webhook');
    for (const { body, headers } of receiver.taken) {
      const verified = new Webhook(SECRET).verify(body, headers as Record<string, string>);
      expect(verified).toEqual({ ...NOTICE.event, timestamp: '2026-03-03T15:12:00.000Z' });
    }
    const ids = receiver.taken.map(({ headers }) => headers['webhook-id']);
    expect(ids[0]).toMatch(/^msg_/);
    expect(ids[1]).toBe(ids[0]);
    const changed = receiver.taken[0]?.body.replace('cmp_1', 'cmp_2') ?? '';
    expect(() => new Webhook(SECRET).verify(changed, receiver.taken[0]?.headers as Record<string, string>)).toThrow(
      /signature/i,
    );
  });

  test('a text message holds the whole link however long the name, and no word of the customer', async () => {
    await using receiver = await openReceiver();
    const notice = { ...NOTICE, summary: 'é'.repeat(300) };
    await send(receiver, 'sms', { address: '+15145550123', notice });
    const form = new URLSearchParams(receiver.taken[0]?.body);
    expect([form.get('To'), form.get('From')]).toEqual(['+15145550123', '+15145550100']);
    expect(form.get('Body')?.endsWith(`\n${NOTICE.url}`)).toBe(true);
    expect(form.get('Body')?.length).toBeLessThanOrEqual(201);
    expect(receiver.taken[0]?.path).toBe('/2010-04-01/Accounts/AC1/Messages.json');
    for (const name of ['sms', 'ntfy', 'gotify', 'webhook'] as const) await send(receiver, name);
    expect(receiver.taken.map(({ body }) => decodeURIComponent(body)).join()).not.toContain('promis');
  });

  test('a contact’s own topic goes before the one of the settings', async () => {
    await using receiver = await openReceiver();
    await send(receiver, 'ntfy', { address: 'helene' });
    expect(JSON.parse(receiver.taken[0]?.body ?? '')).toMatchObject({ topic: 'helene' });
  });

  test('hostile words are no mention, no link and no other field', async () => {
    await using receiver = await openReceiver();
    const hostile = '<!channel> <https://mal.example|cliquez> [ici](https://mal.example)\r\nX-Evil: 1 "}';
    const notice = {
      ...NOTICE,
      title: hostile,
      quote: hostile,
      facts: [{ name: 'Lieu', value: hostile }],
      summary: hostile,
    };
    for (const name of NAMES) await send(receiver, name, { notice, address: '+15145550123' });
    const [slack, teams] = receiver.taken.map(({ body }) => body);
    expect(slack).not.toMatch(/<(?:!|https)/);
    const card = JSON.parse(teams ?? '').attachments[0].content.body;
    const markdown = card.flatMap((block: { type: string; text?: string; facts?: { value: string }[] }) =>
      block.type === 'RichTextBlock' ? [] : [block.text, ...(block.facts ?? []).map(({ value }) => value)],
    );
    expect(markdown.join()).not.toMatch(/\[[^\]]*\]\(/);
    expect(receiver.taken.every(({ headers }) => headers['x-evil'] === undefined)).toBe(true);
  });
});

describe.each(NAMES)('when the other side of %s does not take it', (name) => {
  const failing = async (answer: (response: ServerResponse) => void) => {
    await using receiver = await openReceiver(answer);
    return await failureOf(send(receiver, name, { address: '+15145550123' }));
  };

  test('told to wait, it waits as long as asked and an hour at most', async () => {
    const asked = await failing((response) => response.writeHead(429, { 'retry-after': '17' }).end());
    expect([asked.retry, asked.certainty]).toEqual([{ afterSeconds: 17 }, 'not_sent']);
    const silly = await failing((response) => response.writeHead(429, { 'retry-after': '999999' }).end());
    expect(silly.retry).toEqual({ afterSeconds: 3_600 });
    const unsaid = await failing((response) => response.writeHead(503).end());
    expect(unsaid.retry).toEqual({ afterSeconds: 30 });
  });

  test('gone is gone', async () => {
    const gone = await failing((response) => response.writeHead(410).end());
    expect([gone.retry, gone.certainty, gone.isGone]).toEqual(['never', 'not_sent', true]);
  });

  test('an answer that means nothing leaves a doubt, but where a repetition is recognised', async () => {
    const failed = await failing((response) => response.writeHead(500).end('du détail'));
    expect(failed.retry).toBe('later');
    expect(failed.certainty).toBe(name === 'webhook' ? 'not_sent' : 'unknown');
    expect(failed.message).not.toContain('détail');
  });

  test('silence ends at the deadline', async () => {
    const silent = await failing(() => undefined);
    expect(silent.retry).toBe('later');
    expect(silent.certainty).toBe(name === 'webhook' ? 'not_sent' : 'unknown');
  });

  test('a wrong key waits for a person, a wrong message is not sent again', async () => {
    const key = await failing((response) => response.writeHead(401).end());
    expect([key.retry, key.certainty]).toEqual([{ afterSeconds: 600 }, 'not_sent']);
    const refused = await failing((response) => response.writeHead(400).end());
    expect([refused.retry, refused.certainty, refused.isGone]).toEqual(['never', 'not_sent', false]);
  });

  test('nobody there: certainly not sent', async () => {
    const receiver = await openReceiver();
    await receiver[Symbol.asyncDispose]();
    const away = await failureOf(send(receiver, name, { address: '+15145550123' }));
    expect([away.retry, away.certainty]).toEqual(['later', 'not_sent']);
  });

  test('an address inside the network is not asked, and the error does not spell its path', async () => {
    await using receiver = await openReceiver();
    const outlet = noticeOutletFor(settingsOf(receiver.url, name), openHttp({ deadlineSeconds: 1 }));
    const refused = await failureOf(outlet.deliver(MESSAGE));
    expect([refused.retry, refused.certainty]).toEqual(['never', 'not_sent']);
    expect(refused.message).not.toMatch(/services|workflows|Messages|\/hook/);
    expect(receiver.taken).toEqual([]);
  });
});

test('a slow but honest receiver is waited for', async () => {
  await using receiver = await openReceiver((response) => {
    response.writeHead(200);
    response.write('o');
    setTimeout(() => response.end('k'), 200);
  });
  await send(receiver, 'slack');
  expect(receiver.taken).toHaveLength(1);
});
