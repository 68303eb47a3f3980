/** A secret cannot be sealed or opened. The message never holds it. */
export class SecretError extends Error {
  readonly retry = 'never';

  constructor(message: string, options: { readonly cause?: unknown } = {}) {
    super(message, options);
    this.name = 'SecretError';
  }
}
