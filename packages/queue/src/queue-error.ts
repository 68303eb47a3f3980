/** The queue's outside world failed: unreachable, refused, or set up in a way that would lose bells. */
export class QueueError extends Error {
  readonly retry: 'later' | 'never';

  constructor(message: string, options: { readonly retry: 'later' | 'never'; readonly cause?: unknown }) {
    super(message, { cause: options.cause });
    this.name = 'QueueError';
    this.retry = options.retry;
  }
}
