import { expect, test } from 'vitest';
import { runCommandLine } from '../command-line.ts';
import type { Terminal } from './terminal.ts';

async function said(language: Terminal['language'], ...words: readonly string[]) {
  const heard: string[] = [];
  const hear = (text: string) => heard.push(text);
  const code = await runCommandLine(['node', 'doleances', ...words], {
    out: hear,
    err: hear,
    isInteractive: false,
    columns: 100,
    language,
    folder: '.',
    environment: {},
  });
  return { code, text: heard.join('').replaceAll('\u00a0', ' ') };
}

test('the help of every command is French to its headings, and stays English in English', async () => {
  const { code, text } = await said('fr', 'promise', 'news', '--help');
  expect(code).toBe(0);
  expect(text).toContain('Utilisation : doleances promise news');
  expect(text).toContain('Options :');
  expect(text).toMatch(/\(au choix :\s+"take", "decline"\)/);
  expect(text).toContain('montre cette aide');
  const program = (await said('fr', '--help')).text;
  expect(program).toContain('Commandes :');
  expect(program).toContain('help [commande]');
  for (const english of ['Usage', 'Commands:', 'Arguments:', 'display', 'choices', '[command]']) {
    expect(text + program).not.toContain(english);
  }
  expect((await said('en', 'promise', '--help')).text).toContain('Usage: doleances promise');
});

test.each([
  [['import'], 'Il manque ce qu’attend la commande : file.'],
  [['foo'], 'La commande « foo » n’existe pas.\n(Peut-être « form » ?)'],
  [['doctor', '--jsom'], 'L’option « --jsom » n’existe pas.\n(Peut-être « --json » ?)'],
  [['mine', 'a.csv', '--text'], 'Il manque une valeur après --text <column>.'],
  [['account', 'invite', 'a@b.example', '--name', 'A'], 'Il manque une option : --role <role>.'],
  [['doctor', 'here'], 'La commande attend moins de mots : 1 donnés, 0 au plus.'],
  [['promise', 'news', 'fly', 'cmp_1'], '« fly » ne se comprend pas ici ; écrivez l’un de ceux-ci : take, decline.'],
])('a slip of the keyboard is told in French: %j', async (words, told) => {
  const { code, text } = await said('fr', ...words);
  expect(code).toBe(2);
  expect(text).toContain(told);
  expect(text).not.toContain('error');
});

test('the version is told', async () => {
  expect(await said('fr', '--version')).toEqual({ code: 0, text: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
});
