import { expect, test } from 'vitest';
import { clientFromCells, guessClientColumns } from './client-table.ts';

const COLUMNS = [
  'Nom',
  'Prénom',
  'Courriel',
  'Téléphone',
  'Client depuis',
  'Chiffre d’affaires annuel',
  'Jours de retard',
  'Recommandations',
  'Langue',
  'Remarques',
];
const mapping = guessClientColumns(COLUMNS);
const read = (cells: readonly string[]) =>
  clientFromCells(Object.fromEntries(COLUMNS.map((name, place) => [name, cells[place] ?? ''])), mapping, 'BE');

test('columns are known by the names that people give them', () => {
  expect(mapping).toMatchObject({
    name: 'Nom',
    firstName: 'Prénom',
    email: 'Courriel',
    phone: 'Téléphone',
    clientSince: 'Client depuis',
    yearlySpend: 'Chiffre d’affaires annuel',
    daysToPay: 'Jours de retard',
    language: 'Langue',
    notes: 'Remarques',
  });
  expect(guessClientColumns(['Full name', 'Email address', 'Customer since', 'Total spent'])).toEqual({
    name: 'Full name',
    email: 'Email address',
    clientSince: 'Customer since',
    yearlySpend: 'Total spent',
  });
});

test('a row of a French spreadsheet is a client, its figures and dates as they are written there', () => {
  const row = ['Lavoie', 'Étienne', 'E.Lavoie@x.example; lavoie@y.example', '0470/12.34.56'];
  const reading = read([...row, '12/05/2014', '2 400,50 €', '0', '5', 'Français', 'Préfère la chambre 7']);
  expect(reading).toMatchObject({
    ok: true,
    problems: [],
    client: {
      name: 'Étienne Lavoie',
      email: 'e.lavoie@x.example',
      otherEmails: ['lavoie@y.example'],
      phones: ['+32470123456'],
      clientSince: '2014-05-12',
      yearlySpendCents: 2_400_50,
      daysToPay: 0,
      referrals: 5,
      language: 'fr',
      notes: 'Préfère la chambre 7',
    },
  });
});

test.each([
  ['mars 2019', '2019-03'],
  ['1er août 2020', '2020-08-01'],
  ['05/2018', '2018-05'],
  ['03/25/2018', '2018-03-25'],
  ['2016', '2016'],
  ['2016-08-03T00:00:00', '2016-08-03'],
])('"%s" is %s', (written, is) => {
  expect(read(['A', '', '', '', written])).toMatchObject({ ok: true, client: { clientSince: is } });
});

test.each([
  ['1,200.50', 1_200_50],
  ['1.200', 1_200_00],
  ['12 000 $', 12_000_00],
  ['99,9', 99_90],
])('"%s" is %d cents', (written, cents) => {
  expect(read(['A', '', '', '', '', written])).toMatchObject({ ok: true, client: { yearlySpendCents: cents } });
});

test('a cell that cannot be read is told and left out, and the client is kept', () => {
  const reading = read(['Roy', '', 'pas de courriel', 'le soir', 'jadis', 'beaucoup', 'souvent', 'trois', 'klingon']);
  expect(reading).toMatchObject({ ok: true, client: { name: 'Roy', email: null, clientSince: null } });
  expect(reading.problems.map(({ problem }) => problem)).toEqual([
    'not_email',
    'not_phone',
    'not_date',
    'not_amount',
    'not_count',
    'not_count',
    'not_language',
  ]);
});

test('C10a: a judgement of the person is not kept, whatever column it stands in', () => {
  const reading = read(['Roy', '', '', '', '', '', '', '', '', 'chiant, toujours à se plaindre']);
  expect(reading).toMatchObject({ ok: true, problems: [{ field: 'notes', problem: 'judges_person' }] });
  expect(JSON.stringify(reading)).not.toContain('chiant');
});

test('a row that names nobody is refused', () => {
  expect(read(['', '', '', '514 555-0123'])).toMatchObject({ ok: false });
});

test('an apostrophe, the country of the firm and the same row twice give the same client', () => {
  const [first, again] = [read(['D’Amours', 'Luc', 'luc@x.example']), read(['D’Amours', 'L.', 'LUC@x.example'])];
  expect(first.ok && again.ok && first.client.id === again.client.id).toBe(true);
});
