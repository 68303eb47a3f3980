export type Retry = 'later' | 'never' | { readonly afterSeconds: number };

/** A source could not be read at all. The message says which one and what to do; it never holds customers' words. */
export class SourceError extends Error {
  readonly retry: Retry;

  constructor(message: string, options: { readonly retry: Retry; readonly cause?: unknown }) {
    super(message, { cause: options.cause });
    this.name = 'SourceError';
    this.retry = options.retry;
  }
}
