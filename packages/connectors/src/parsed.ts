/** What reading outside data gives: a value with what was odd about it, or why there is none. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly reason: string };
