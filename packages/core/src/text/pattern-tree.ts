/**
 * What a regular expression is made of, as far as `needlesOf` asks: the letters that must stand in a row, the choices
 * between them, and places where anything may stand.
 */
export type PatternTree =
  /** One character of these; a character beyond the basic plane is its two code units. */
  | { readonly kind: 'one-of'; readonly characters: readonly string[] }
  /** Something of a length or of letters that nobody needs to know. */
  | { readonly kind: 'anything' }
  /** Takes no place: an anchor, a word end, a look around. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'row'; readonly parts: readonly PatternTree[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternTree[] }
  | { readonly kind: 'repeated'; readonly part: PatternTree; readonly least: number; readonly most: number };

const ANYTHING: PatternTree = { kind: 'anything' };
const NOTHING: PatternTree = { kind: 'nothing' };
/** All digits are one sign of `SIGNS`, and so is all white space: one stands for all. */
const DIGITS: PatternTree = { kind: 'one-of', characters: ['0'] };
const SPACES: PatternTree = { kind: 'one-of', characters: [' '] };
/** A class of more letters says too little. */
const CLASS_MAX = 12;

const GROUP_STARTS = ['(?:', '(?=', '(?!', '(?<=', '(?<!'] as const;
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', 0: '\0' };

type Cursor = { readonly source: string; at: number };

/** @param source Of a regular expression that this engine took: mistakes are not looked for. */
export function patternTreeFrom(source: string): PatternTree {
  return choiceAt({ source, at: 0 });
}

function choiceAt(cursor: Cursor): PatternTree {
  const options = [rowAt(cursor)];
  while (cursor.source[cursor.at] === '|') {
    cursor.at += 1;
    options.push(rowAt(cursor));
  }
  return options.length === 1 && options[0] !== undefined ? options[0] : { kind: 'choice', options };
}

function rowAt(cursor: Cursor): PatternTree {
  const parts: PatternTree[] = [];
  for (let next = cursor.source[cursor.at]; next !== undefined && next !== '|' && next !== ')'; ) {
    parts.push(repeatedAt(cursor, atomAt(cursor)));
    next = cursor.source[cursor.at];
  }
  return { kind: 'row', parts };
}

function atomAt(cursor: Cursor): PatternTree {
  const { source, at } = cursor;
  switch (source[at]) {
    case '(':
      return groupAt(cursor);
    case '[':
      return classAt(cursor);
    case '\\':
      return escapeAt(cursor);
    case '.':
      cursor.at += 1;
      return ANYTHING;
    case '^':
    case '$':
      cursor.at += 1;
      return NOTHING;
    default:
      return { kind: 'one-of', characters: [characterAt(cursor)] };
  }
}

function characterAt(cursor: Cursor): string {
  const character = String.fromCodePoint(cursor.source.codePointAt(cursor.at) ?? 0);
  cursor.at += character.length;
  return character;
}

function groupAt(cursor: Cursor): PatternTree {
  const { source, at } = cursor;
  const start = GROUP_STARTS.find((one) => source.startsWith(one, at));
  if (start !== undefined) cursor.at += start.length;
  else cursor.at = source.startsWith('(?<', at) ? source.indexOf('>', at) + 1 : at + 1;
  const inside = choiceAt(cursor);
  cursor.at += 1;
  return start === undefined || start === '(?:' ? inside : NOTHING;
}

const REPEATS = /[*+?]|\{(\d+)(,?)(\d*)\}/y;

function repeatedAt(cursor: Cursor, part: PatternTree): PatternTree {
  REPEATS.lastIndex = cursor.at;
  const repeats = REPEATS.exec(cursor.source);
  if (repeats === null) return part;
  cursor.at += repeats[0].length;
  if (cursor.source[cursor.at] === '?') cursor.at += 1;
  const [sign, least, comma, most] = repeats;
  if (sign === '?') return { kind: 'repeated', part, least: 0, most: 1 };
  if (least === undefined)
    return { kind: 'repeated', part, least: sign === '+' ? 1 : 0, most: Number.POSITIVE_INFINITY };
  const bound = most === undefined || most === '' ? Number.POSITIVE_INFINITY : Number(most);
  return { kind: 'repeated', part, least: Number(least), most: comma === '' ? Number(least) : bound };
}

/** A backslash and what it says, outside a class. */
function escapeAt(cursor: Cursor): PatternTree {
  const letter = cursor.source[cursor.at + 1] ?? '';
  if (letter === 'b' || letter === 'B') {
    cursor.at += 2;
    return NOTHING;
  }
  if (letter >= '1' && letter <= '9') {
    cursor.at += 2;
    while (/\d/.test(cursor.source[cursor.at] ?? '')) cursor.at += 1;
    return ANYTHING;
  }
  if (letter === 'k') {
    cursor.at = cursor.source.indexOf('>', cursor.at) + 1;
    return ANYTHING;
  }
  return escapedAt(cursor);
}

/** A backslash and the characters it stands for, in a class or outside. */
function escapedAt(cursor: Cursor): PatternTree {
  const { source, at } = cursor;
  const letter = source[at + 1] ?? '';
  cursor.at = at + 2;
  switch (letter) {
    case 'd':
      return DIGITS;
    case 's':
      return SPACES;
    case 'D':
    case 'S':
    case 'w':
    case 'W':
      return ANYTHING;
    case 'p':
    case 'P':
      cursor.at = source.indexOf('}', at) + 1;
      return ANYTHING;
    case 'u':
    case 'x':
    case 'c':
      return codeAt(cursor, letter);
    default:
      return { kind: 'one-of', characters: [CONTROLS[letter] ?? letter] };
  }
}

const CODES: Readonly<Record<string, RegExp>> = {
  u: /\{([\da-f]+)\}|([\da-f]{4})/iy,
  x: /([\da-f]{2})/iy,
};

function codeAt(cursor: Cursor, letter: string): PatternTree {
  const code = CODES[letter];
  if (code === undefined) {
    cursor.at += 1;
    return ANYTHING;
  }
  code.lastIndex = cursor.at;
  const written = code.exec(cursor.source);
  if (written === null) return { kind: 'one-of', characters: [letter] };
  cursor.at += written[0].length;
  const number = Number.parseInt(written[1] ?? written[2] ?? '', 16);
  return { kind: 'one-of', characters: [String.fromCodePoint(number)] };
}

/** A class without ranges of letters; `[^…]` and long ranges are anything. */
function classAt(cursor: Cursor): PatternTree {
  const isNegated = cursor.source[cursor.at + 1] === '^';
  cursor.at += isNegated ? 2 : 1;
  const characters = new Set<string>();
  let isTooWide = isNegated;
  while (cursor.source[cursor.at] !== ']') {
    const first = memberAt(cursor);
    const isRange = cursor.source[cursor.at] === '-' && cursor.source[cursor.at + 1] !== ']';
    if (isRange) cursor.at += 1;
    const last = isRange ? memberAt(cursor) : first;
    if (first.kind !== 'one-of' || last.kind !== 'one-of') isTooWide = true;
    else
      for (const one of isRange ? between(first.characters[0], last.characters[0]) : first.characters)
        characters.add(one);
  }
  cursor.at += 1;
  return isTooWide || characters.size > CLASS_MAX ? ANYTHING : { kind: 'one-of', characters: [...characters] };
}

function memberAt(cursor: Cursor): PatternTree {
  return cursor.source[cursor.at] === '\\' ? escapedAt(cursor) : { kind: 'one-of', characters: [characterAt(cursor)] };
}

/** The characters of a range, as far as a class may hold them and one more. */
function between(first = '', last = ''): readonly string[] {
  const from = first.codePointAt(0) ?? 0;
  const length = Math.min((last.codePointAt(0) ?? 0) - from + 1, CLASS_MAX + 1);
  return Array.from({ length }, (_, place) => String.fromCodePoint(from + place));
}
