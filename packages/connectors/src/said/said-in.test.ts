import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { sourceConnectors } from '../in/source-connectors.ts';
import { frenchOf, saidIn } from './said-in.ts';

const N = '\u00a0';

test('what a connector said is told in the reader’s language, and its facts stay', () => {
  const said =
    'The mail server imap.gmail.com:993 refused the login; Gmail wants an app password, made at myaccount.google.com/apppasswords';
  expect(saidIn(said, 'en')).toBe(said);
  expect(saidIn(said, 'fr')).toBe(
    `Le serveur de courriel imap.gmail.com:993 a refusé la connexion${N}: Gmail demande un mot de passe d’application, à créer sur myaccount.google.com/apppasswords`,
  );
  expect(saidIn('Trustpilot refused (404): check the business unit id', 'fr')).toBe(
    `Trustpilot a refusé (404)${N}: vérifiez l’identifiant de l’entreprise (business unit id)`,
  );
  expect(saidIn('The file /tmp/a.csv cannot be read: it is empty', 'fr')).toBe(
    `Le fichier /tmp/a.csv ne peut pas être lu${N}: il est vide`,
  );
  expect(saidIn('INBOX: 12 messages; Éléments envoyés: 3 messages', 'fr')).toBe(
    `INBOX${N}: 12 messages, Éléments envoyés${N}: 3 messages`,
  );
});

test('columns are named between the quotation marks of French; what is typed keeps its own', () => {
  expect(saidIn('the columns are "date", "client". Name the one to read: --text "column name"', 'fr')).toBe(
    `Les colonnes sont «${N}date${N}», «${N}client${N}». Nommez celle à lire${N}: --text "nom de la colonne"`,
  );
});

test('what the house could not read is told in French', () => {
  expect(saidIn('"nothere.yaml" cannot be read; check the path and its rights.', 'fr')).toBe(
    `«${N}nothere.yaml${N}» ne peut pas être lu. Vérifiez le chemin et ses droits.`,
  );
  expect(saidIn('Backup "nothere": there is no such file; check the path.', 'fr')).toBe(
    `Sauvegarde «${N}nothere${N}»${N}: ce fichier n’existe pas${N}; vérifiez le chemin.`,
  );
});

test('several problems are told one after the other, and what nobody translated stays as it was said', () => {
  expect(
    saidIn(
      'Its settings are not right any more; add it again under the same name. Write tls, starttls or none for the security. Write the port as a number, usually 993.',
      'fr',
    ),
  ).toBe(
    'Ses réglages ne sont plus bons. Ajoutez-la de nouveau sous le même nom. Écrivez tls, starttls ou none pour le chiffrement. Écrivez le port en chiffres, d’ordinaire 993.',
  );
  expect(saidIn('The moon is full; howl at it', 'fr')).toBe('The moon is full; howl at it');
  expect(frenchOf('x'.repeat(100_000))).toBeNull();
});

/** Every sentence that stands between quotes after these, in the sources of what is read from. */
const SAID =
  /(?:typed\(|z\.string\(|error: |reason: |\d{3}: |remedy: |fail\(|refused\(|problem\('\w+', |return )\s*(['`"])((?:(?!\1)[^\\\n]){25,}?)\1/g;
const IS_SENTENCE = /^(?:[A-Za-z"$]\S*)(?: \S+){3,}$/;

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(({ name }) => name.endsWith('.ts') && !/\.(?:test|fixture)\.ts$/.test(name))
    .map(({ parentPath, name }) => path.join(parentPath, name));
}

test('every sentence of a connector that is read on a schedule has its French', () => {
  const room = path.resolve(import.meta.dirname, '..');
  const files = [
    ...['in/imap', 'in/reviews', 'in/helpdesk', 'in/example'].flatMap((folder) => sourcesIn(path.join(room, folder))),
    ...['http.ts', 'host-guard.ts', 'in/ask-json.ts'].map((file) => path.join(room, file)),
  ];
  const said = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(SAID)].map(([, , text = '']) => text.replace(/\$\{[^{}]*\}/g, 'x')),
  );
  const sentences = said.filter((text) => IS_SENTENCE.test(text) && !/https?:\/\/\S*x|:\/\/\$|=/.test(text));
  expect(sentences.length).toBeGreaterThan(45);
  // The rest of a sentence that begins with its server.
  const known = (text: string) => frenchOf(text) ?? frenchOf(`The mail server x ${text}`);
  expect(sentences.filter((text) => known(text) === null)).toEqual([]);
});

test('whatever is left out of the settings of a source, what to write is told in French too', () => {
  for (const { kind, settings } of sourceConnectors) {
    const messages = (settings.safeParse({}).error?.issues ?? []).map(({ message }) => message);
    expect(messages.length, kind).toBeGreaterThan(0);
    expect(
      messages.filter((message) => frenchOf(message) === null),
      kind,
    ).toEqual([]);
  }
});
