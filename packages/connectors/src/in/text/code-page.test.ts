import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { codePageOf } from './charset.ts';

const FRENCH =
  'Déçue : la chambre était sale, le préposé n’a rien fait. Voilà… Très déçu, rappelé nulle part, même pas à Noël.';
const QUOTED = 'He said “come in” and “sit” – then “wait”… “I can’t” – “never” … “no”';

test.each([
  ['windows-1252', FRENCH],
  ['macintosh', FRENCH],
  ['cp850', FRENCH.replace('’', "'").replace('…', '...')],
  ['windows-1252', QUOTED],
  ['windows-1252', 'no accent at all'],
  ['windows-1252', 'Café'],
])('%s: %s', (codePage, text) => {
  expect(codePageOf(iconv.encode(text, codePage))).toBe(codePage);
});
