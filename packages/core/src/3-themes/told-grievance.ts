import { createHash } from 'node:crypto';
import type { CompiledLexicon } from '../2-signals/context.ts';
import { matchesIn } from '../2-signals/lexicon/match.ts';
import type { Language } from '../text/language.ts';
import { fold } from '../text/normalise.ts';
import { tokensFrom } from '../text/tokens.ts';
import type { SpokenText } from './space/terms.ts';
import type { Theme } from './theme.ts';

/** A grievance as themes are found among many: its words, and the theme it has so far. */
export type ToldGrievance = SpokenText & {
  /** Unique; settles the order of two told at the same instant. */
  readonly id: string;
  readonly receivedAt: Date;
  /** The whole message it stands in. */
  readonly context: string;
  /** The theme of its concept, or the one it was put in before. */
  readonly theme: Theme;
};

/** Bounds the cost of a consolidation, whatever the collection; more texts find the same themes. */
export const TEXTS_COMPARED_MAX = 3_000;

const keyOf = (text: string): string =>
  createHash('sha256').update(fold(text).replace(/\s+/gu, ' ').trim()).digest('hex');

/**
 * Picks at most 3,000 grievances, copies of one text once, by a hash of their words: the same ones in whatever order
 * they are given, and mostly the same ones when more come.
 */
export function sampleOf(told: readonly ToldGrievance[]): readonly ToldGrievance[] {
  const first = new Map<string, ToldGrievance>();
  for (const one of told) {
    const key = keyOf(one.text);
    const known = first.get(key);
    if (known === undefined || isBefore(one, known)) first.set(key, one);
  }
  return [...first]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, TEXTS_COMPARED_MAX)
    .map(([, one]) => one);
}

export function isBefore(a: ToldGrievance, b: ToldGrievance): boolean {
  const [early, late] = [a.receivedAt.getTime(), b.receivedAt.getTime()];
  return early < late || (early === late && a.id < b.id);
}

/** A name for a theme that no facet knows, made of the words that founded it. */
export function foundingKeyOf(text: string): string {
  return keyOf(text).slice(0, 12);
}

/** Texts asked whether the lexicon knows their trouble; enough for a share. */
const TEXTS_ASKED_MAX = 400;

/** Share of grievances in which the lexicon finds a trouble told, and not only a subject named. */
export function shareKnownTo({ matcher }: CompiledLexicon, sample: readonly ToldGrievance[]): number {
  const asked = sample.slice(0, TEXTS_ASKED_MAX);
  const known = asked.filter(({ text, language }) =>
    matchesIn(matcher, tokensFrom(text), language).some(
      ({ entry: { tag } }) => tag.kind === 'facet' && tag.role === 'problem',
    ),
  );
  return known.length / Math.max(1, asked.length);
}

/** A grievance as it is compared: by all the message where that holds no other, since what stands around tells its matter. */
export function toldFrom(
  { quote, theme }: { readonly quote: string; readonly theme: Theme },
  message: {
    readonly id: string;
    readonly receivedAt: Date;
    readonly cleanText: string;
    readonly language: Language;
    readonly grievanceCount: number;
  },
): ToldGrievance {
  const context = message.cleanText === '' ? quote : message.cleanText;
  const text = message.grievanceCount === 1 ? context : quote;
  const language = message.language === 'en' ? 'en' : 'fr';
  return { id: message.id, receivedAt: message.receivedAt, text, context, language, theme };
}
