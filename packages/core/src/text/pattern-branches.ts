/** A part of a pattern's source, with the ends of the options that stand between its bars. */
type Choice = { readonly start: number; readonly end: number; readonly options: readonly string[] };

/** Fewer options are not worth apart: the whole pattern is as quick. */
const OPTIONS_MIN = 3;
/** A group that is repeated may be found by two of its options together, and what points back at a group needs it. */
const REPEATS = /^[*+?{]/;
const POINTS_BACK = /\\(?:[1-9]|k<)/;

/**
 * Writes a pattern as several, of which one is found in a text exactly when the pattern is: its alternatives, or those
 * of its widest group, each with what stands before and after the group.
 *
 * @returns The pattern alone where it has no such alternatives.
 */
export function branchesOf(source: string): readonly string[] {
  if (POINTS_BACK.test(source)) return [source];
  const widest = choicesIn(source).toSorted((a, b) => b.options.length - a.options.length)[0];
  if (widest === undefined || widest.options.length < OPTIONS_MIN) return [source];
  const before = source.slice(0, widest.start);
  const after = source.slice(widest.end);
  return widest.options.map((option) => before + option + after);
}

/** The pattern itself where it has bars outside of groups; else each of its groups that is neither named nor repeated. */
function choicesIn(source: string): readonly Choice[] {
  const whole = choiceFrom(source, 0, source.length);
  if (whole.options.length > 1) return [{ ...whole, start: 0, end: source.length }];
  const groups: Choice[] = [];
  let depth = 0;
  let start = 0;
  eachSign(source, (sign, at) => {
    if (sign === '(') {
      if (depth === 0) start = at;
      depth += 1;
    }
    if (sign !== ')') return;
    depth -= 1;
    const end = at + 1;
    if (depth > 0 || !source.startsWith('(?:', start) || REPEATS.test(source.slice(end, end + 1))) return;
    groups.push({ ...choiceFrom(source, start + '(?:'.length, at), start, end });
  });
  return groups;
}

/** The options between the bars of a part that stand in none of its groups. */
function choiceFrom(source: string, start: number, end: number): Choice {
  const part = source.slice(start, end);
  const options: string[] = [];
  let depth = 0;
  let from = 0;
  eachSign(part, (sign, at) => {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign !== '|' || depth > 0) return;
    options.push(part.slice(from, at));
    from = at + 1;
  });
  options.push(part.slice(from));
  return { start, end, options };
}

/** The signs of a pattern that mean something: neither escaped nor in a class. */
function eachSign(source: string, visit: (sign: string, at: number) => void): void {
  let isClass = false;
  for (let at = 0; at < source.length; at += 1) {
    const sign = source.charAt(at);
    if (sign === '\\') at += 1;
    else if (isClass) isClass = sign !== ']';
    else if (sign === '[') isClass = true;
    else visit(sign, at);
  }
}
