import type { Readable } from 'node:stream';

/** Where a command speaks: data on `out`, everything for a person on `err`. */
export type Terminal = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** `err` is a screen: progress may rewrite its line. */
  readonly isInteractive: boolean;
  /** Characters a line of `out` may hold. */
  readonly columns: number;
  readonly language: 'fr' | 'en';
  /** Asks the person at the keyboard; absent where there is none. What is secret is not shown while it is typed. */
  readonly ask?: (question: string, isSecret: boolean) => Promise<string>;
  /** What another program writes to us; absent where none does. */
  readonly input?: Readable;
  readonly folder: string;
  readonly environment: Readonly<Partial<Record<string, string>>>;
};

/** 0 ok, 1 failed, 2 usage, 3 partial: some input was bad, the rest was done. */
export type ExitCode = 0 | 1 | 2 | 3;

/** French unless the terminal says English: `LANG=C` says nothing. */
export function languageOf(environment: Terminal['environment']): 'fr' | 'en' {
  const named = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return named.startsWith('en') ? 'en' : 'fr';
}
