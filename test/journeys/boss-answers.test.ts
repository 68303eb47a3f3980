import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { openTestDatabase } from '../support/database.ts';
import { openFolder } from '../support/folder.ts';
import { openServices } from '../support/service-group.ts';
import { openSmtpSink } from '../support/smtp.ts';

const FIRM = `
name: Chauffage Petitjean
country: BE
region: WAL
locale: fr-BE
timeZone: Europe/Brussels
currency: EUR
locations: [{ id: Namur, name: Namur }]
staff: [{ name: "Ludo Petitjean", aliases: [Ludo], role: patron, location: Namur }]
products: []
conditions: []
escalation_contacts:
  - { name: "Ludo Petitjean", email: patron@petitjean.example, by: [slack], location: Namur }
  - { name: "Anne Petitjean", email: anne@petitjean.example }
`;

const SECRET = Buffer.from('une cle de trente-deux octets !!').toString('base64');

/** Slack's place on this machine: takes what it is sent, or says that it is gone. */
async function openSlack() {
  const taken: string[] = [];
  const state = { isGone: false };
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk as Uint8Array);
    if (!state.isGone) taken.push(Buffer.concat(chunks).toString('utf8'));
    response.writeHead(state.isGone ? 410 : 200).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    url: `http://127.0.0.1:${port}/services/T/B/x`,
    taken,
    state,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const message = (id: string) =>
  JSON.stringify({
    id,
    text: 'Bonjour, depuis votre entretien de mardi le détecteur de CO a sonné deux fois cette nuit.',
    received_at: new Date().toISOString(),
    location: 'Namur',
    author: { name: `Client ${id}`, email: `${id}@client.example` },
  });

test('from the complaint to the boss’s answer: mail and Slack, a link without login, every try to be seen', async () => {
  await using database = await openTestDatabase();
  await using folder = await openFolder();
  await using smtp = await openSmtpSink();
  await using slack = await openSlack();
  const firm = path.join(folder.path, 'firm.yaml');
  const file = path.join(folder.path, 'plaintes.jsonl');
  await writeFile(firm, FIRM);
  await writeFile(file, message('co'));
  const settings = {
    DATABASE_URL: database.url,
    DOLEANCES_DATA_FOLDER: folder.path,
    DOLEANCES_SMTP_URL: smtp.url,
    DOLEANCES_MAIL_FROM: 'Doleances <plaintes@petitjean.example>',
    DOLEANCES_SLACK_URL: slack.url,
    DOLEANCES_ALLOW_HOSTS: slack.host,
    DOLEANCES_SECRET_KEY: SECRET,
    DOLEANCES_BASE_URL: 'http://localhost:8471',
    DOLEANCES_PORT: '8471',
  };
  await using _services = await openServices(['analyze', 'notify', 'web'], settings);
  expect((await runCli(['import', file, '--firm', firm], settings)).code).toBe(0);
  await smtp.untilTaken(1);
  const mail = (smtp.messages()[0] ?? '').replace(/=\r?\n/g, '').replaceAll('=3D', '=');
  const link = /http:\/\/localhost:8471(\/a\/[\w.-]+)/.exec(mail)?.[1] ?? '';
  expect(link).not.toBe('');

  const listed = await runCli(['escalation', 'list', '--json'], settings);
  const [escalation] = JSON.parse(listed.out).escalations;
  expect(escalation).toMatchObject({ state: 'waiting', told: [{ name: 'Ludo Petitjean' }] });
  expect(listed.out).not.toContain('détecteur');

  const page = `http://127.0.0.1:8471${link}`;
  expect((await fetch(page)).status).toBe(200);
  expect(JSON.parse((await runCli(['escalation', 'list', '--json'], settings)).out).escalations[0].state).toBe(
    'waiting',
  );
  const pressed = await fetch(page, { method: 'POST' });
  expect(await pressed.text()).toContain('C’est noté');
  const after = JSON.parse((await runCli(['escalation', 'list', '--json'], settings)).out).escalations[0];
  expect(after).toMatchObject({ state: 'answered', acknowledgedBy: 'Ludo Petitjean' });
  expect(after.attempts.map(({ outlet, outcome }: { outlet: string; outcome: string }) => [outlet, outcome])).toEqual(
    expect.arrayContaining([
      ['mail', 'sent'],
      ['slack', 'sent'],
    ]),
  );
  expect(slack.taken).toHaveLength(1);

  const tested = await runCli(['outlet', 'test', 'slack'], settings);
  expect([tested.code, tested.out]).toEqual([0, expect.stringContaining('✓ slack parti')]);
  expect(slack.taken[1]).toContain('Essai de Doleances');
  expect((await runCli(['outlet', 'test', 'teams'], settings)).code).toBe(2);

  slack.state.isGone = true;
  const gone = await runCli(['outlet', 'test', 'slack'], settings);
  expect([gone.code, gone.out]).toEqual([1, expect.stringContaining('410')]);
  const doctor = await runCli(['doctor'], settings);
  expect(doctor.out).toContain('slack est arrêté');
});
