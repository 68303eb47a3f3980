/** How the table of issues is written down and read back. Shared by the reader and the script that makes it. */

/** Rows of one length, each number a byte. */
export type ByteRows = {
  /** Numbers a row. */
  readonly columns: number;
  /** What one step of a byte is worth. */
  readonly step: number;
  /** Base64, a byte a number: steps above −128. */
  readonly bytes: string;
};

export type IssueText = {
  /** Names of the scenes that the table was learnt with, in their order; of others it knows nothing. */
  readonly scenes: string;
  /** The facet nearest to each issue, by its number. */
  readonly facetOfIssue: string;
  /** From meaning and scenes to a place; as many rows as these are numbers. */
  readonly turn: ByteRows;
  /** Where the tellings of each issue lie, of length 1. */
  readonly issues: ByteRows;
};

export type Rows = { readonly columns: number; readonly values: Float32Array };

/** The byte that stands for nought. */
export const MIDDLE = 128;

export function rowsFrom({ columns, step, bytes }: ByteRows): Rows {
  const written = atob(bytes);
  const values = new Float32Array(written.length);
  for (let at = 0; at < values.length; at += 1) values[at] = (written.charCodeAt(at) - MIDDLE) * step;
  return { columns, values };
}
