/** A raw message and what its author wrote in it. Blank lines do not count. */
export type VisibleSample = { readonly id: string; readonly text: string; readonly visible: string };
