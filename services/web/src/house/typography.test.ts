import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** The whole room. */
const HERE = path.resolve(import.meta.dirname, '..');
const NO_BREAK = '[\\u00a0\\u202f]';

/** Every file of words in this house, found by its name: one that is written tomorrow is read too. */
const FILES = readdirSync(HERE, { recursive: true })
  .map(String)
  .filter((file) => /(?:^|[-/])texts(?:-\w+)?\.ts$/.test(file));

type Said = { readonly where: string; readonly text: string };

/** All a file says in a language; what is made of figures and names is said with each of these figures. */
async function saidIn(file: string, language: 'fr' | 'en', figures: readonly number[]): Promise<readonly Said[]> {
  const module = (await import(path.join(HERE, file))) as Record<string, unknown>;
  return Object.entries(module).flatMap(([name, ask]) =>
    typeof ask === 'function' && ask.length === 1 && /texts/i.test(name)
      ? saidBy((ask as (language: string) => unknown)(language), `${file} ${name}`, figures)
      : [],
  );
}

function saidBy(value: unknown, where: string, figures: readonly number[]): readonly Said[] {
  if (typeof value === 'string') return [{ where, text: value }];
  if (typeof value === 'function') {
    return figures.flatMap((figure) => saidBy(tell(value as (...all: number[]) => unknown, figure), where, figures));
  }
  if (value instanceof Map) return saidBy(Object.fromEntries(value), where, figures);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => saidBy(one, `${where}.${name}`, figures));
}

/** Words that want more than figures are said elsewhere. */
function tell(say: (...all: number[]) => unknown, figure: number): unknown {
  try {
    const told = say(...Array<number>(say.length).fill(figure));
    return typeof told === 'string' ? told : null;
  } catch {
    return null;
  }
}

/** Told its figure as text, and in so many words whether that is one. */
const TOLD_APART = new Set(['searchTexts.found']);

const everything = async (language: 'fr' | 'en', figures: readonly number[]) =>
  (await Promise.all(FILES.map((file) => saidIn(file, language, figures))))
    .flat()
    .filter(({ where }) => !TOLD_APART.has(where.replace(/^\S+ /, '')));

test('the words of many rooms are found', async () => {
  expect(FILES.length).toBeGreaterThan(12);
  expect((await everything('fr', [2])).length).toBeGreaterThan(400);
});

test('in French no line can break before a high sign or inside quotation marks', async () => {
  const offences = (await everything('fr', [2])).filter(
    ({ text }) => / [:;!?»]/.test(text) || /« /.test(text) || new RegExp(`«(?!${NO_BREAK})`).test(text),
  );
  expect(offences).toEqual([]);
});

test('in French a colon or a closing mark has its space', async () => {
  const offences = (await everything('fr', [2])).filter(
    ({ text }) => /[^\s\u00a0\u202f]:(?=\s|$)/.test(text) || /[^\s\u00a0\u202f]»/.test(text),
  );
  expect(offences).toEqual([]);
});

test('French writes with typographic apostrophes, and English puts no space before its signs', async () => {
  const straight = (await everything('fr', [2])).filter(({ text }) => /\p{L}'\p{L}/u.test(text));
  const spaced = (await everything('en', [2])).filter(({ text }) => /[\s\u00a0\u202f][:;!?](?:\s|$)/u.test(text));
  expect([...straight, ...spaced]).toEqual([]);
});

test('whoever buys is a client in both languages, in every text', async () => {
  const others = (await everything('en', [2])).filter(({ text }) => /\bcustomers?\b/iu.test(text));
  expect(others).toEqual([]);
});

/** Nouns that a figure counts, in the plural; those that end in s anyway (fois, mois) are not among them. */
const COUNTED_FR = 'autres|clients|plaintes|messages|jours|semaines|promesses|fiches|chantiers|contacts|lignes|champs';
const COUNTED_EN = 'others|clients|complaints|messages|days|weeks|promises|files|items|contacts|lines|fields';

test('zero and one are one in French, one alone is in English', async () => {
  const plural = new RegExp(`(?<![\\d.,])[01][\\s\\u00a0\\u202f](?:${COUNTED_FR})\\b`, 'u');
  const singular = new RegExp(`(?<![\\d.,])2[\\s\\u00a0\\u202f](?:${COUNTED_FR.replaceAll(/s(?=\||$)/g, '')})\\b`, 'u');
  const pluralEn = new RegExp(`(?<![\\d.,])1[\\s\\u00a0](?:${COUNTED_EN})\\b`, 'u');
  const singularEn = new RegExp(`(?<![\\d.,])[02][\\s\\u00a0](?:${COUNTED_EN.replaceAll(/s(?=\||$)/g, '')})\\b`, 'u');
  const french = await everything('fr', [0, 1, 2]);
  const english = await everything('en', [0, 1, 2]);
  expect(french.filter(({ text }) => plural.test(text) || singular.test(text))).toEqual([]);
  expect(english.filter(({ text }) => pluralEn.test(text) || singularEn.test(text))).toEqual([]);
});
