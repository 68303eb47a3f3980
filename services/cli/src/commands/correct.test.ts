import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openTestTerminal } from '../../../../test/support/terminal.ts';
import { correct } from './correct.ts';
import { explain } from './explain.ts';
import { importFiles } from './import.ts';

const MESSAGES = [
  { id: 'p1', text: 'Le porridge du matin est froid et collant, immangeable, inacceptable.' },
  { id: 'p2', text: 'Porridge froid ce matin, collant et immangeable, inacceptable.' },
];

/** An installation with two messages about one thing, and a terminal that remembers what it was told. */
async function openInstallation() {
  const opened = await openTestTerminal();
  const { folder, terminal } = opened;
  const file = path.join(folder, 'messages.jsonl');
  const rows = MESSAGES.map((message) => ({
    ...message,
    received_at: '2026-11-02T09:00:00Z',
    author: { name: message.id },
  }));
  await writeFile(file, rows.map((row) => JSON.stringify(row)).join('\n'));
  expect(await importFiles([file], { wait: true }, terminal)).toBe(0);
  opened.heard();
  return opened;
}

test('a correction is told, the message like it follows, and explain says which neighbour and words', async () => {
  await using opened = await openInstallation();
  const { terminal, heard } = opened;
  expect(await correct('p1', { facet: 'cleanliness', grievance: '1', wait: true }, terminal)).toBe(0);
  expect(heard().out).toMatch(/^Sujet\u00a0: .+ → .+ \(cleanliness\)\n {2}1\. «\u00a0Le porridge/);
  expect(await explain('p2', {}, terminal)).toBe(0);
  const { out } = heard();
  expect(out).toMatch(/^Sujet\u00a0: .+ d’après des corrections +\d/m);
  expect(out).toMatch(/comme cmp_\w+ \(ressemblance 0,\d\d\)\u00a0; mots\u00a0: .*porridge/);
});

test('what cannot be meant is answered with help, and changes nothing', async () => {
  await using opened = await openInstallation();
  const { terminal, heard } = opened;
  const tries = [
    { options: {}, answer: '--kind, --facet, --severity ou --theme' },
    { options: { facet: 'double-charg', grievance: '1' }, answer: 'double-charge' },
    { options: { severity: '3', grievance: '1' }, answer: '3' },
    { options: { facet: 'cleanliness', grievance: 'x' }, answer: '1, 2…' },
    { options: { facet: 'cleanliness', grievance: '9' }, answer: '--grievance' },
    { options: { kind: 'question' }, answer: '--why' },
  ];
  for (const { options, answer } of tries) {
    expect(await correct('p1', { ...options, wait: false }, terminal)).toBe(2);
    expect(heard().err).toContain(answer);
  }
  expect(await correct('nobody', { kind: 'question', wait: false }, terminal)).toBe(1);
  expect(heard().err).toContain('nobody');
  expect(await correct('p1', { kind: 'complaint', wait: false, json: true }, terminal)).toBe(0);
  expect(JSON.parse(heard().out)).toMatchObject({ version: 1, kind: 'complaint', corrections: [] });
});

test('why a message was read so is told in words; a program reads the codes', async () => {
  await using opened = await openInstallation();
  const { terminal, heard } = opened;
  expect(await explain('p1', {}, terminal)).toBe(0);
  const { out } = heard();
  expect(out).toMatch(/ · plainte · en français · /);
  expect(out).toMatch(/^Langue +suites de lettres/m);
  expect(out).not.toMatch(/learned:|character-n-grams|severity|\bprocess\b|thm_/);
  expect(await explain('p1', { json: true }, terminal)).toBe(0);
  expect(heard().out).toContain('character-n-grams');
});
