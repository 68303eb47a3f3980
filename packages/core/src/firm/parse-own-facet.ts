import { z } from 'zod';
import type { OwnFacet, OwnWords } from './own-facet.ts';

/** Far above what an owner writes by hand, low enough that reading a message stays quick. */
const FACETS_MAX = 200;
const PATTERNS_MAX = 500;
const PATTERN_LENGTH_MAX = 300;
const TEXT_MAX = 2_000;

const patterns = z
  .array(z.string().trim().min(1, 'is empty; write the words, or remove the line').max(PATTERN_LENGTH_MAX))
  .max(PATTERNS_MAX)
  .nullish()
  .transform((value) => value ?? []);
const keysOnly = (keys: string) => (issue: { readonly code: string; readonly keys?: readonly string[] | undefined }) =>
  issue.code === 'unrecognized_keys'
    ? `has the unknown key ${(issue.keys ?? []).join(', ')}; it may have ${keys}`
    : undefined;
/** A bare list is a list of problems, which is what an owner mostly adds. */
const words = z.preprocess(
  (value) => (Array.isArray(value) ? { problems: value } : (value ?? {})),
  z
    .strictObject(
      { topics: patterns, problems: patterns, lookAlikes: patterns, look_alikes: patterns },
      { error: keysOnly('topics, problems, lookAlikes') },
    )
    .transform(
      ({ topics, problems, lookAlikes, look_alikes }): OwnWords => ({
        topics,
        problems,
        lookAlikes: [...lookAlikes, ...look_alikes],
      }),
    ),
);
const orNull = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? null);
const text = orNull(z.string().trim().min(1).max(TEXT_MAX));
const severity = orNull(
  z.union([z.literal(1), z.literal(2), z.literal(4), z.literal(8)], {
    error: 'is 1 (irritant), 2 (a nuisance), 4 (grave) or 8 (critical)',
  }),
);

/** Strict, because a mistyped key (`problem:`) would silently lose its words. */
const ownFacet = z.strictObject(
  {
    id: z
      .string()
      .trim()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'is written in small letters without accents, with hyphens: bath-too-hot')
      .max(60),
    labelFr: text,
    labelEn: text,
    target: orNull(z.enum(['product', 'staff', 'process', 'place', 'price', 'other'])),
    nature: orNull(z.enum(['money', 'quality', 'attitude', 'process', 'place', 'safety'])),
    severity,
    fr: words,
    en: words,
    notes: text,
  },
  { error: keysOnly('id, labelFr, labelEn, target, nature, severity, fr, en, notes') },
) satisfies z.ZodType<OwnFacet>;

/** The `facets:` of a firm file; whether they fit the lexicon is judged in `2-signals/own-facet-check.ts`. */
export const ownFacets = z
  .array(ownFacet)
  .max(FACETS_MAX)
  .nullish()
  .transform((value) => value ?? []);
