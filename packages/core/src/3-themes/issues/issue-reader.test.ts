import { expect, test } from 'vitest';
import { meaningOf } from '../../text/meaning.ts';
import { tokensFrom } from '../../text/tokens.ts';
import { SCENE_NAMES, scenesOf } from '../scenes/scene-reader.ts';
import { type IssueReading, issuesOf, sharedIssues } from './issue-reader.ts';
import { ISSUE_TABLE } from './issue-table.ts';

function readingOf(text: string, language: 'fr' | 'en'): IssueReading {
  const words = tokensFrom(text).map(({ word }) => word);
  return issuesOf(meaningOf(words, language).vector, scenesOf(text, language));
}

test('the table was learnt with the scenes there are; after another, scripts/train-issues.ts makes it anew', () => {
  expect(ISSUE_TABLE.scenes).toBe(SCENE_NAMES.join(' '));
});

test('two tellings of one trouble are like the same issues, in either language and without a word in common', () => {
  const late = readingOf('Personne à midi, personne à quinze heures : votre technicien ne s’est jamais montré.', 'fr');
  const waited = readingOf('I took the day off work and nobody came to fix the boiler.', 'en');
  const billed = readingOf('On me réclame deux fois la même somme, et le montant est faux.', 'fr');
  expect(sharedIssues(late, waited)).toBeGreaterThan(5 * sharedIssues(late, billed));
});

test('a text is like itself and lies at one place, and what nobody understands lies nowhere', () => {
  const noise = readingOf('La musique du bar a duré jusqu’à trois heures.', 'fr');
  expect(sharedIssues(noise, noise)).toBeCloseTo(1);
  expect(Math.hypot(...noise.place)).toBeCloseTo(1);
  expect(readingOf('12 345', 'fr')).toEqual({ place: new Float32Array(0), issues: [], strengths: [] });
});
