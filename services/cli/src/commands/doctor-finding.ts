export type Level = 'ok' | 'warning' | 'failed';
export type Check =
  | 'database'
  | 'queue'
  | 'mail'
  | 'settings'
  | 'secrets'
  | 'firm'
  | 'contacts'
  | 'outlet'
  | 'webhook'
  | 'escalations'
  | 'source'
  | 'backup'
  | 'work'
  | 'set aside';
export type Finding = { readonly check: Check; readonly level: Level; readonly message: string };

/** Says it in the reader's language. */
export type Say = (french: string, english: string) => string;
