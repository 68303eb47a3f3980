/**
 * What `matchAll` finds, without the copy of the pattern it makes: for one sentence the copy takes four times as long
 * as the search.
 *
 * @param pattern Global. Never used by two searches at once, since the whole list is made before it is returned.
 */
export function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}
