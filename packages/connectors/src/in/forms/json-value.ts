export type JsonObject = Readonly<Record<string, unknown>>;

/** Outside words in one field; a longer one is an archive pasted into a box. */
const VALUE_CHARS_MAX = 200_000;

export function objectOf(value: unknown): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Own properties only: a delivery may hold `constructor` or `__proto__`, and an object always does. */
export function ownOf(holder: unknown, key: string): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key)) return undefined;
  return (holder as JsonObject)[key];
}

/** A value as a person would write it; `null` when it says nothing. Parts of a name are joined by a space. */
export function wordsOf(value: unknown): string | null {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return value.trim() === '' ? null : value.slice(0, VALUE_CHARS_MAX);
  if (Array.isArray(value)) return joined(value, ', ');
  return typeof value === 'object' && value !== null ? joined(Object.values(value), ' ') : null;
}

function joined(values: readonly unknown[], by: string): string | null {
  const words = values.slice(0, 100).flatMap((value) => {
    const isPlain = typeof value === 'string' || typeof value === 'number';
    return isPlain && String(value).trim() !== '' ? [String(value)] : [];
  });
  return words.length === 0 ? null : words.join(by).slice(0, VALUE_CHARS_MAX);
}
