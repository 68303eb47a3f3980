import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openTestTerminal } from '../../../../test/support/terminal.ts';

const MESSAGES = [
  { id: 'm1', name: 'Chantal Jo', text: 'Vous deviez me rappeler mardi et personne n’a rappelé, c’est inacceptable.' },
  { id: 'm2', name: null, text: 'La chambre était sale et froide, nous sommes très déçus.' },
  { id: 'm3', name: 'Luc Roy', text: 'Mon avocat vous écrira : votre employé m’a bousculé et je suis blessé au bras.' },
];
const ISO = /\d{4}-\d{2}-\d{2}/;

/** What people read names clients, days and reasons; keys, states and instants are for programs. */
test('clients, escalations and the health of the house are told in words and local days, and in codes to programs', async () => {
  await using opened = await openTestTerminal();
  const { folder, run } = opened;
  const rows = MESSAGES.map(({ id, name, text }) =>
    JSON.stringify({ id, text, received_at: new Date(Date.now() - 86_400_000), author: { name } }),
  );
  await writeFile(path.join(folder, 'messages.jsonl'), rows.join('\n'));
  await run('import', path.join(folder, 'messages.jsonl'));
  const clients = (await run('client', 'list')).out;
  expect(clients).toMatch(/^Chantal Jo · 1 message/m);
  expect(clients).toMatch(/^sans nom · 1 message/m);
  expect((await run('client', 'list', '--json')).out).toContain('"name chantal jo"');
  const shown = (await run('client', 'show', 'Chantal Jo')).out;
  expect(shown).toMatch(/ · rompue$/m);
  const escalations = (await run('escalation', 'list')).out;
  expect(escalations).toMatch(/^\d+(?:er)? \p{L}+ 20\d\d, .* · .*recours légal.* · esc_/mu);
  const doctor = (await run('doctor')).out;
  expect(doctor).toMatch(/^✓ base de données +PostgreSQL/m);
  expect(doctor).toMatch(/^✓ source +\S+.* lue \d+(?:er)? /m);
  for (const said of [clients, shown, escalations, doctor]) expect(said).not.toMatch(ISO);
  expect(JSON.parse((await run('doctor', '--json')).out).findings[0]).toMatchObject({ check: 'database' });
});
