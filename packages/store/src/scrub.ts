/**
 * Replaces what Postgres refuses in text (NUL, lone surrogates) by U+FFFD.
 *
 * Replaced and not removed: offsets of quotes into the text stay right.
 */
export function scrub(text: string): string {
  return text.replace(/[\0\p{Surrogate}]/gu, '\uFFFD');
}

/** How `JSON.stringify` writes a NUL or a lone surrogate. A doubled backslash also matches: then the slow way is taken for nothing. */
const REFUSED_BY_JSONB = /\\u(?:0000|d[89a-f][0-9a-f]{2})/;

/** The JSON text of a value, fit for a jsonb column. */
export function jsonFrom(value: unknown): string {
  const text = JSON.stringify(value ?? null);
  return REFUSED_BY_JSONB.test(text) ? JSON.stringify(scrubbedDeep(JSON.parse(text))) : text;
}

function scrubbedDeep(value: unknown): unknown {
  if (typeof value === 'string') return scrub(value);
  if (Array.isArray(value)) return value.map(scrubbedDeep);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [scrub(key), scrubbedDeep(inner)]));
}
