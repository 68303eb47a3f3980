import { existsSync, readFileSync } from 'node:fs';
import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rawSpanFrom, visibleTextFrom } from './visible-text.ts';

const visible = (text: string) => visibleTextFrom(text).text;
const reasons = (text: string) => visibleTextFrom(text).setAside.map(({ why }) => why);

describe('what the customer wrote', () => {
  test('our own mail quoted below is set aside, whatever the mail program', () => {
    const headers = [
      'Le lun. 2 mars 2026 à 10:12, Marie <marie@exemple.ca> a écrit :',
      'Le lun. 2 mars 2026, à 14\u00A0h\u00A005, Garage Tremblay et Fils\n<service@exemple.ca> a écrit\u00A0:',
      'On Mon, Mar 2, 2026 at 10:12 AM Marie <marie@exemple.ca> wrote:',
      "-----Message d'origine-----\nDe : Marie\nEnvoyé : lundi 2 mars 2026\nÀ : Paul\nObjet : RE: toit",
      'De : Marie <marie@exemple.ca>\nEnvoyé : lundi 2 mars 2026 10:12\nÀ : Paul\nObjet : RE: toit',
    ];
    for (const header of headers) {
      expect(visible(`Le toit coule encore.\n\n${header}\n\nOn vous rappelle demain.`)).toBe('Le toit coule encore.');
    }
  });

  test("a customer who tells what our seller wrote is not cut: « m'a écrit » is no mail header", () => {
    const text = "Le 12 février votre vendeur m'a écrit :\n« on vous rappelle demain ».\nPersonne n'a rappelé.";
    expect(visible(text)).toBe(text);
    expect(visible('Le technicien a écrit : « je repasse » et rien.')).toBe(
      'Le technicien a écrit : « je repasse » et rien.',
    );
  });

  test('answers written between our questions stay', () => {
    const text = 'Le 3 mars 2026 à 10:12, Marie <m@x.ca> a écrit :\n> Reçu ?\n\nNon.\n\n> Remboursé ?\n\nNon plus.';
    expect(visible(text)).toBe('Non.\nNon plus.');
  });

  test('a forwarded complaint keeps the customer’s words and loses only its header', () => {
    const text =
      'Patron, à voir svp.\n\n---------- Forwarded message ---------\nDe : Jean <j@x.ca>\nDate: 3 mars 2026 à 10:12\nSubject: Plainte\nTo: <info@x.ca>\n\nVotre comptoir est fermé.';
    expect(visible(text)).toBe('Patron, à voir svp.\nVotre comptoir est fermé.');
    expect(reasons(text)).toEqual(['forwarded_header']);
  });

  test('signature, telephone line and legal notice are set aside, a postscript is not', () => {
    const text =
      "La porte ferme mal.\n\nCordialement,\nPaul Durand\n514-555-0199\n\nP.-S. L'installateur a brisé ma clôture.";
    expect(visible(text)).toBe("La porte ferme mal.\nP.-S. L'installateur a brisé ma clôture.");
    expect(visible('Encore en retard.\n\nEnvoyé de mon iPhone')).toBe('Encore en retard.');
    expect(reasons('Bonjour.\n\nCe courriel est confidentiel, détruisez-le.')).toEqual(['disclaimer']);
  });

  test('a letter "Envoyé par la poste" is not a telephone line', () => {
    const text = 'Envoyé par la poste le 3 mars, votre courrier est arrivé le 20.';
    expect(visible(text)).toBe(text);
  });

  test('every kept span is an exact slice, and spans of the visible text point back into the raw text', () => {
    const text = '> Reçu ?\n\nNon.\n\nLe 3 mars 2026 à 10:12, Marie <m@x.ca> a écrit :\n> Ok\n\nToujours rien.';
    const result = visibleTextFrom(text);
    expect(result.kept.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(result.text);
    const start = result.text.indexOf('rien');
    const raw = rawSpanFrom(result, { start, end: start + 4 });
    expect(text.slice(raw.start, raw.end)).toBe('rien');
  });

  test('hostile text is read to its end and always gives slices', () => {
    // With a pattern that tries again from every sign this would take hours, and the test would never end.
    const pumps = [
      '> a\n',
      'Le 3 mars 2026 à 10:12, a\n',
      'De : x\n',
      '--\n',
      'x@x.',
      'le <',
      ' ',
      '\n',
      'Cordialement,\n',
    ];
    for (const pump of pumps) visibleTextFrom(pump.repeat(20_000));
    assert(
      property(array(constantFrom(...pumps, 'a écrit :\n', 'Bonjour\n')), (pieces) => {
        const text = pieces.join('');
        const result = visibleTextFrom(text);
        expect(result.kept.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(result.text);
      }),
    );
  });

  const replies = new URL('../../../../../shared/data/email_replies_fr.jsonl', import.meta.url);
  test.skipIf(!existsSync(replies))('19 French replies in 20 are cut exactly where their author stopped', () => {
    const rows = readFileSync(replies, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    const right = rows.filter((row) => visible(row.text) === String(row.labels.visible).trim()).length;
    expect(right / rows.length).toBeGreaterThanOrEqual(0.95);
  });
});
