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
escalation_contacts: [{ name: "Ludo Petitjean", email: patron@petitjean.example }]
`;

const message = (id: string, text: string) =>
  JSON.stringify({
    id,
    text,
    received_at: new Date().toISOString(),
    author: { name: `Client ${id}`, email: `${id}@client.example` },
  });

test('a calm message about gas reaches the boss by mail once, an ordinary complaint does not', async () => {
  await using database = await openTestDatabase();
  await using folder = await openFolder();
  await using smtp = await openSmtpSink();
  const firm = path.join(folder.path, 'firm.yaml');
  const file = path.join(folder.path, 'plaintes.jsonl');
  await writeFile(firm, FIRM);
  const calm =
    'Bonjour, depuis votre entretien de mardi le détecteur de CO a sonné deux fois cette nuit. Merci de passer.';
  await writeFile(
    file,
    [message('co', calm), message('lent', 'La facture est arrivée avec trois jours de retard.')].join('\n'),
  );
  const settings = {
    DATABASE_URL: database.url,
    DOLEANCES_DATA_FOLDER: folder.path,
    DOLEANCES_SMTP_URL: smtp.url,
    DOLEANCES_MAIL_FROM: 'Doleances <plaintes@petitjean.example>',
  };
  await using _services = await openServices(['analyze', 'notify'], settings);
  expect((await runCli(['import', file, '--firm', firm], settings)).code).toBe(0);
  await smtp.untilTaken(1);
  // The same file again brings nothing new, and nothing is sent twice.
  expect((await runCli(['import', file, '--firm', firm], settings)).code).toBe(0);

  expect(smtp.messages()).toHaveLength(1);
  const [mail = ''] = smtp.messages();
  expect(mail).toMatch(/^To: .*patron@petitjean\.example/m);
  expect(mail).toMatch(/^Auto-Submitted: auto-generated/m);
  expect(mail).toMatch(/^Message-ID: <.+>/im);
});
