import type { z } from 'zod';

/** All problems of a document in one text, each with its path: `staff.3.name: Invalid input`. */
export function problemsOf(error: z.ZodError): string {
  return error.issues
    .map(({ path, message }) => `${path.length === 0 ? 'document' : path.join('.')}: ${message}`)
    .join('; ');
}

/** Keys that nobody reads are harmless, yet a mistyped key would silently lose its list. */
export function unknownKeysOf(document: unknown, known: readonly string[]): string[] {
  if (typeof document !== 'object' || document === null) return [];
  return Object.keys(document)
    .filter((key) => !known.includes(key))
    .map((key) => `${key}: is not a known key and was not read`);
}
