import { z } from 'zod';
import type { FormAnswer, FormAnswers, FormRole } from './form-answers.ts';
import { objectOf, ownOf, wordsOf } from './json-value.ts';

const PATH_CHARS_MAX = 300;
const PATHS_MAX = 50;
const VALUES_MAX = 200;

const paths = z
  .union([z.string(), z.array(z.string())])
  .transform((given) => (typeof given === 'string' ? [given] : given))
  .pipe(z.array(z.string().min(1).max(PATH_CHARS_MAX)).max(PATHS_MAX));

/**
 * Which field is what, as a person said it: dotted paths (`data.fields.*[type=TEXTAREA].value`), JSON pointers
 * (`/data/message`), or a column's own name, dots and all. Texts are all taken, of the others the first that is filled.
 */
export const formMapping = z.strictObject({
  text: paths,
  subject: paths.optional(),
  name: paths.optional(),
  email: paths.optional(),
  phone: paths.optional(),
  location: paths.optional(),
  occurredAt: paths.optional(),
  rating: paths.optional(),
  externalId: paths.optional(),
});

export type FormMapping = z.infer<typeof formMapping>;

const ROLE_OF: Readonly<Record<Exclude<keyof FormMapping, 'occurredAt' | 'externalId'>, FormRole>> = {
  text: 'text',
  subject: 'subject',
  name: 'name',
  email: 'email',
  phone: 'phone',
  location: 'location',
  rating: 'stars',
};

/** The delivery as the mapping reads it. `known` is what the shape's own reader made of it, whose columns have names. */
export function mappedAnswers(mapping: FormMapping, body: unknown, known: FormAnswers | null): FormAnswers {
  const first = (given: readonly string[] | undefined) => (given ?? []).flatMap((path) => found(path))[0] ?? null;
  const found = (path: string): readonly FormAnswer[] => {
    const named = known?.answers.filter(({ column, question }) => column === path || question === path) ?? [];
    if (named.length > 0) return named;
    return valuesAt(body, path).map((value) => ({ column: path, question: null, value, role: null }));
  };
  const answers = Object.entries(ROLE_OF).flatMap(([field, role]) => {
    const given = (mapping[field as keyof typeof ROLE_OF] ?? []).flatMap(found);
    return (role === 'text' ? given : given.slice(0, 1)).map((answer) => ({ ...answer, role }));
  });
  return {
    submissionId: first(mapping.externalId)?.value ?? known?.submissionId ?? null,
    submittedAt: first(mapping.occurredAt)?.value ?? known?.submittedAt ?? null,
    isFinished: known?.isFinished ?? true,
    isLeftBlank: mapping.text.some((path) => isBlankAt(body, path)),
    answers: [
      ...new Map(answers.map((answer) => [`${answer.role} ${answer.column} ${answer.value}`, answer])).values(),
    ],
  };
}

/** Every filled value that a path leads to, in the order of the delivery. */
export function valuesAt(body: unknown, path: string): readonly string[] {
  return foundAt(body, path)
    .slice(0, VALUES_MAX)
    .flatMap((value) => wordsOf(value) ?? []);
}

/** The field is there, and nothing was written into it. */
function isBlankAt(body: unknown, path: string): boolean {
  const found = foundAt(body, path);
  return found.length > 0 && found.every((value) => wordsOf(value) === null);
}

function foundAt(body: unknown, path: string): readonly unknown[] {
  const steps = path.startsWith('/')
    ? path
        .slice(1)
        .split('/')
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    : null;
  return steps === null ? dotted(body, path) : steps.reduce<readonly unknown[]>(stepInto, [body]);
}

function stepInto(holders: readonly unknown[], step: string): readonly unknown[] {
  return holders
    .map((holder) => ownOf(holder, step))
    .filter((value) => value !== undefined)
    .slice(0, VALUES_MAX);
}

/** The longest own name first, because names may hold dots (`4.3` of Gravity Forms). */
function dotted(holder: unknown, path: string): readonly unknown[] {
  if (path === '') return [holder];
  const whole = ownOf(holder, path);
  if (whole !== undefined) return [whole];
  const dots = [...path.matchAll(/\./g)].map(({ index }) => index).reverse();
  for (const dot of dots) {
    const own = ownOf(holder, path.slice(0, dot));
    if (own !== undefined) return dotted(own, path.slice(dot + 1));
  }
  return each(holder, path);
}

/** `*` and `*[key=value]`: every element, or those that say so. */
function each(holder: unknown, path: string): readonly unknown[] {
  const match = /^\*(?:\[([^=\][]{1,100})=([^\][]{0,100})\])?(?:\.|$)/.exec(path);
  if (match === null || typeof holder !== 'object' || holder === null) return [];
  const [whole, key, wanted] = match;
  const elements = Object.values(holder).slice(0, VALUES_MAX);
  return elements
    .filter((element) => key === undefined || wordsOf(ownOf(element, key)) === wanted)
    .flatMap((element) => dotted(element, path.slice(whole.length)))
    .slice(0, VALUES_MAX);
}

const COLUMNS_MAX = 100;
const DEPTH_MAX = 6;

/** Every filled value of an unknown delivery with the path that leads to it, to be shown to whoever maps it. */
export function columnsIn(body: unknown): readonly { readonly column: string; readonly value: string }[] {
  const columns: { column: string; value: string }[] = [];
  const visit = (value: unknown, path: string, depth: number) => {
    if (columns.length >= COLUMNS_MAX) return;
    const inner = Array.isArray(value) && value.some((one) => typeof one === 'object') ? { ...value } : objectOf(value);
    if (inner !== null && depth < DEPTH_MAX) {
      for (const [key, one] of Object.entries(inner)) visit(one, path === '' ? key : `${path}.${key}`, depth + 1);
      return;
    }
    const words = path === '' ? null : wordsOf(value);
    if (words !== null) columns.push({ column: path, value: words });
  };
  visit(body, '', 0);
  return columns;
}
