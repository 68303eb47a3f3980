import { z } from 'zod';

/** A text that a person types or pastes; whatever is wrong with it, the answer is what to write. */
export function typed(message: string, pattern: RegExp) {
  return z.string(message).trim().regex(pattern, message);
}
