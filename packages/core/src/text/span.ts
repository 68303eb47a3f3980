/** Half-open character range [start, end) into the text it names. */
export type Span = { readonly start: number; readonly end: number };

/** Share of the shorter of two ranges that both hold, 0 to 1. */
export function sharedPart(one: Span, other: Span): number {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return common <= 0 ? 0 : common / Math.min(one.end - one.start, other.end - other.start);
}
