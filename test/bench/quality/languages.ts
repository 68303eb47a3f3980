import { languageOf, sentenceLanguage } from '@doleances/core';
import type { Figure } from './figure.ts';
import { rowsOf } from './shared-data.ts';

type Utterance = { readonly text: string };
type Switched = {
  readonly text: string;
  readonly labels: { readonly segments: readonly { readonly lang: 'fr' | 'en'; readonly text: string }[] };
};

const LANGUAGES = ['fr', 'en'] as const;
/** A text message: the hardest to tell the language of. */
const SHORT_WORDS_MAX = 4;
const MEAN_GOAL = 0.985;
const EACH_GOAL = 0.98;
const MIXED_GOAL = 0.97;

const isShort = ({ text }: Utterance) => text.trim().split(/\s+/).length <= SHORT_WORDS_MAX;

/** The language of utterances, those of four words or fewer apart, and of messages that change language. */
export function languageFigures(showError: ((line: string) => void) | null): readonly Figure[] {
  const shorts: Figure[] = [];
  const longs: Figure[] = [];
  for (const language of LANGUAGES) {
    const set = `massive_${language}_test`;
    const rows = rowsOf<Utterance>(`${set}.jsonl`);
    if (rows === null) return [];
    const shareOf = (some: readonly Utterance[]) =>
      some.filter(({ text }) => languageOf(text).language === language).length / some.length;
    const short = rows.filter(isShort);
    const long = rows.filter((row) => !isShort(row));
    for (const { text } of short) {
      const { language: read } = languageOf(text);
      if (read !== language) showError?.(`${set}, read as ${read}: ${text}`);
    }
    const part = 'all' as const;
    shorts.push({
      set,
      part,
      what: `language: ${language}, ≤ ${SHORT_WORDS_MAX} words`,
      value: shareOf(short),
      goal: EACH_GOAL,
      cases: short.length,
    });
    longs.push({
      set,
      part,
      what: `language: ${language}, longer`,
      value: shareOf(long),
      goal: null,
      cases: long.length,
    });
  }
  const mean: Figure = {
    set: 'massive',
    part: 'all',
    what: `language: mean, ≤ ${SHORT_WORDS_MAX} words`,
    value: shorts.reduce((sum, { value }) => sum + value, 0) / shorts.length,
    goal: MEAN_GOAL,
    cases: shorts.reduce((sum, { cases }) => sum + cases, 0),
  };
  return [mean, ...shorts, ...longs, ...mixedFigures(showError)];
}

function mixedFigures(showError: ((line: string) => void) | null): readonly Figure[] {
  const set = 'codeswitch_fr_en';
  const rows = rowsOf<Switched>(`${set}.jsonl`);
  if (rows === null) return [];
  const missed = rows.filter(({ text }) => languageOf(text).language !== 'mixed');
  for (const { text } of missed) showError?.(`${set}, read as ${languageOf(text).language}: ${text}`);
  const parts = LANGUAGES.map((language): Figure => {
    const own = rows.flatMap(({ labels }) => labels.segments).filter(({ lang }) => lang === language);
    const right = own.filter(({ text }) => sentenceLanguage(text) === language).length;
    const what = `language: ${language} parts of mixed messages`;
    return { set, part: 'all', what, value: right / own.length, goal: EACH_GOAL, cases: own.length };
  });
  const value = 1 - missed.length / rows.length;
  return [
    { set, part: 'all', what: 'language: mixed recognised', value, goal: MIXED_GOAL, cases: rows.length },
    ...parts,
  ];
}
