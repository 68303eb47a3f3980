export type Level = 'ok' | 'warning' | 'failed';
export type Finding = { readonly check: string; readonly level: Level; readonly message: string };

/** Says it in the reader's language. */
export type Say = (french: string, english: string) => string;
