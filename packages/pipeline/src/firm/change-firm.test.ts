import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { firmText, judgeFirmText } from './change-firm.ts';

const GOLD = '../shared/data/gold/A/firm.yaml';
const GOOD = `name: Auberge
country: CA
locale: fr-CA
timeZone: America/Toronto
currency: CAD
staff:
  - { name: Ana, role: accueil }
  - name: Marc
    email: marc@x.ca
`;

test('a problem is told with the line it stands on', () => {
  expect(judgeFirmText(GOOD)).toMatchObject({ ok: true });
  const bad = GOOD.replace('America/Toronto', 'Mars/Nord').replace('marc@x.ca', 'marc');
  expect(judgeFirmText(bad)).toMatchObject({ ok: false, problems: [{ line: 4 }, { line: 9 }] });
  expect(judgeFirmText(GOOD.replace('country: CA\n', ''))).toMatchObject({ problems: [{ line: null }] });
  expect(judgeFirmText(GOOD.replace('name: Marc', 'role: nuit'))).toMatchObject({ problems: [{ line: 8 }] });
  expect(judgeFirmText(`${GOOD}  - [`)).toMatchObject({ ok: false, problems: [{ line: expect.any(Number) }] });
});

test.skipIf(!existsSync(GOLD))('the file of an invented firm survives going out and coming in', () => {
  const first = judgeFirmText(readFileSync(GOLD, 'utf8'));
  if (!first.ok) throw new Error(JSON.stringify(first.problems));
  expect(judgeFirmText(firmText(first.firm))).toMatchObject({ ok: true, firm: first.firm });
});
