import { rowsOf } from './shared-data.ts';

/** A text whose theme is known. */
export type LabelledText = {
  readonly id: string;
  readonly text: string;
  readonly language: 'fr' | 'en';
  readonly label: string;
  readonly date: string | null;
};

export type ThemeSet = {
  readonly name: string;
  /** Constants were chosen on this one, or it was only measured. */
  readonly part: 'tuned' | 'held out';
  readonly goals: { readonly v?: number; readonly ari?: number; readonly crossF1?: number };
  readonly texts: readonly LabelledText[];
};

type Row = {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
  readonly labels: Record<string, unknown>;
};
type Opinion = { readonly category: string; readonly polarity: string };

function textsOf(
  file: string,
  language: 'fr' | 'en',
  labelOf: (labels: Row['labels']) => string | null,
): LabelledText[] {
  return (rowsOf<Row>(`${file}.jsonl`) ?? []).flatMap(({ id, text, date, labels }) => {
    const label = labelOf(labels);
    return label === null ? [] : [{ id, text, language, label, date: date ?? null }];
  });
}

const named = (name: string) => (labels: Row['labels']) => String(labels[name]);

/** The category of a sentence that complains of one thing. */
function onlyNegative({ opinions }: Row['labels']): string | null {
  const negative = ((opinions ?? []) as readonly Opinion[]).filter(({ polarity }) => polarity === 'negative');
  const categories = [...new Set(negative.map(({ category }) => category))];
  return categories.length === 1 ? (categories[0] ?? null) : null;
}

/** Public sets with a known theme a text; those not on this machine are left out. */
export function themeSets(): readonly ThemeSet[] {
  const french = textsOf('massive_fr_test', 'fr', named('intent'));
  const english = textsOf('massive_en_test', 'en', named('intent'));
  const sets: ThemeSet[] = [
    {
      name: 'banking77',
      part: 'tuned',
      goals: { v: 0.74, ari: 0.42 },
      texts: textsOf('banking77', 'en', named('intent')),
    },
    { name: 'massive_fr', part: 'tuned', goals: { v: 0.62 }, texts: french },
    { name: 'massive_en', part: 'held out', goals: {}, texts: english },
    { name: 'massive_fr+en', part: 'tuned', goals: { crossF1: 0.35 }, texts: [...french, ...english] },
    {
      name: 'semeval16_fr −',
      part: 'tuned',
      goals: { v: 0.33 },
      texts: textsOf('semeval16_fr_train', 'fr', onlyNegative),
    },
    { name: 'airline', part: 'tuned', goals: { v: 0.36 }, texts: textsOf('airline', 'en', named('negativereason')) },
    {
      name: 'insurance by product',
      part: 'tuned',
      goals: {},
      texts: textsOf('insurance_reviews_fr_2016_2020', 'fr', named('product')),
    },
  ];
  return sets.filter(({ texts }) => texts.length > 0);
}
