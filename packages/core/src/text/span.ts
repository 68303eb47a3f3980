/** Half-open character range [start, end) into the text it names. */
export type Span = { readonly start: number; readonly end: number };
