import { FRENCH_ERRORS } from './french-errors.ts';
import { FRENCH_SETTINGS } from './french-settings.ts';
import { FRENCH_WARNINGS } from './french-warnings.ts';

/** No sentence of ours is longer; what is longer is not looked at. */
const SENTENCE_CHARS_MAX = 2_000;
/** A remedy stands in an error, which stands in a list of problems. */
const DEPTH_MAX = 3;

/** Names one after the other, as a list of columns. */
const QUOTED_LIST = /^"[^"]*"(?:, "[^"]*")*$/;
const NO_BREAK = '\u00a0';

const HOLE = /\{([^{}]+)\}/;

type Piece = { readonly hole: number; readonly isSaid: boolean } | string;
type Template = { readonly pattern: RegExp; readonly french: readonly Piece[] };

/** Whole sentences, which are looked up, and those with holes, which are tried in order. */
const whole = new Map<string, string>();
const templates: Template[] = [];
for (const [english, french] of [...FRENCH_ERRORS, ...FRENCH_SETTINGS, ...FRENCH_WARNINGS]) {
  if (english.includes('{')) templates.push(templateOf(english, french));
  else whole.set(english, spaced(french));
}

/**
 * What a connector said, in the language of whoever reads it: English as it was said, French by the catalogue.
 *
 * The English sentence is its own code: what is stored stays readable, and what an older program stored is translated too.
 */
export function saidIn(said: string, language: 'fr' | 'en'): string {
  return language === 'en' ? said : (frenchOf(said) ?? said);
}

/** The sentence in French; `null` when the catalogue does not know it. Facts it holds stay as they are. */
export function frenchOf(said: string, depth = 0): string | null {
  if (said.length > SENTENCE_CHARS_MAX || depth > DEPTH_MAX) return null;
  const known = whole.get(said);
  if (known !== undefined) return known;
  for (const { pattern, french } of templates) {
    const match = pattern.exec(said);
    if (match !== null) {
      return french.map((piece) => (typeof piece === 'string' ? piece : filling(match, piece, depth))).join('');
    }
  }
  return sentencesOf(said, depth);
}

function filling(match: RegExpExecArray, { hole, isSaid }: Exclude<Piece, string>, depth: number): string {
  const fact = match[hole] ?? '';
  if (isSaid) return frenchOf(fact, depth + 1) ?? fact;
  return QUOTED_LIST.test(fact) ? fact.replace(/"([^"]*)"/g, `«${NO_BREAK}$1${NO_BREAK}»`) : fact;
}

/** Several problems are told one after the other. */
function sentencesOf(said: string, depth: number): string | null {
  const parts = said.split(/(?<=\.) (?=[A-Z])/);
  if (parts.length < 2) return null;
  const french = parts.map((part) => frenchOf(part, depth + 1));
  return french.every((part) => part !== null) ? french.join(' ') : null;
}

/**
 * `{host}` is a fact and stays as it is; `{+remedy}` is a sentence of its own.
 *
 * A name that stands twice in the English is two facts: the French takes the first.
 */
function templateOf(english: string, french: string): Template {
  const names: string[] = [];
  const pattern = english.split(HOLE).map((part, at) => {
    if (at % 2 === 0) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    names.push(part.replace('+', ''));
    return '(.+?)';
  });
  const pieces = french.split(HOLE).map((part, at): Piece => {
    if (at % 2 === 0) return spaced(part);
    const hole = names.indexOf(part.replace('+', '')) + 1;
    if (hole === 0) throw new Error(`"${english}" has no {${part}}`);
    return { hole, isSaid: part.startsWith('+') };
  });
  return { pattern: new RegExp(`^${pattern.join('')}$`, 's'), french: pieces };
}

/** French punctuation keeps its no-break spaces. */
function spaced(french: string): string {
  return french.replace(/ ([:;!?»])/g, '\u00a0$1').replace(/« /g, '«\u00a0');
}
