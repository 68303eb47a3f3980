import { isKnown } from './known-shapes.ts';

/** Where exports keep their list, outermost first. */
const LIST_KEYS = ['payload', 'feed', 'reviews', 'tickets', 'conversations', 'data', 'entry', 'items', 'results'];
const DEPTH_MAX = 3;

/** The reviews, tickets or complaints in a document: itself, or the list that it holds. */
export function elementsIn(document: unknown, depth = 0): readonly unknown[] {
  if (Array.isArray(document)) return document;
  if (typeof document !== 'object' || document === null) return [document];
  if (isKnown(document)) return [document];
  const key = LIST_KEYS.find((name) => Object.hasOwn(document, name));
  const inside = key === undefined ? null : (document as Readonly<Record<string, unknown>>)[key];
  return typeof inside === 'object' && inside !== null && depth < DEPTH_MAX
    ? elementsIn(inside, depth + 1)
    : [document];
}
