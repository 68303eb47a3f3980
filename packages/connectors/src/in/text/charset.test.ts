import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { codePageOf, textFromBytes } from './charset.ts';

const COMPLAINT =
  'Déçue : à la réception, le réfrigérateur reçu était brisé. Ça fait trois fois que j’appelle… « rappelé » jamais.';
const DOS = COMPLAINT.replace('’', "'").replace('…', '...').replace('Ç', 'C');

test.each([
  ['windows-1252', COMPLAINT],
  ['macintosh', COMPLAINT],
  ['cp850', DOS],
  ['utf-8', COMPLAINT],
])('French without a label is read as %s', (encoding, text) => {
  expect(textFromBytes(iconv.encode(text, encoding), null)).toBe(text);
  expect(textFromBytes(iconv.encode(text, encoding), 'x-unknown')).toBe(text);
});

test('DOS of Québec is read by its small letters', () => {
  const text = "Le réfrigérateur reçu était brisé, à côté du café, j'étais fâchée";
  expect(textFromBytes(iconv.encode(text, 'cp863'), null)).toBe(text);
});

test('French punctuation of Windows is no letter of DOS', () => {
  const text = '«Bris‚ à l‚… dit–il ˆ‡Š',
    bytes = iconv.encode(text, 'windows-1252');
  expect(codePageOf(bytes)).toBe('windows-1252');
  expect(codePageOf(iconv.encode('œuvre… mais… oui… «non» 12‰ ˆ‡Š', 'windows-1252'))).toBe('windows-1252');
});

test('a label is believed, and of a wrong one UTF-8 alone is not', () => {
  expect(textFromBytes(iconv.encode(DOS, 'cp850'), 'ibm850')).toBe(DOS);
  expect(textFromBytes(Buffer.from(COMPLAINT), 'iso-8859-1')).toBe(COMPLAINT);
  expect(textFromBytes(iconv.encode(COMPLAINT, 'windows-1252'), 'utf-8')).toBe(COMPLAINT);
});
