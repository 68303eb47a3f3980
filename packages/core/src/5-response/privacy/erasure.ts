/**
 * Why something was erased, or was not: a client, somebody named in others' words, the end of retention; `announced`:
 * what retention will end is told first; `refused`: asked for, and turned down by a person with a reason.
 */
export type ErasureKind = 'client' | 'person' | 'retention' | 'announced' | 'refused';

/** Whom the shells of an erased person count for: one client still, and nobody. */
const ERASED_PREFIX = 'erased:';

export function erasedKeyFor(random: string): string {
  return `${ERASED_PREFIX}${random}`;
}

export function isErasedKey(clientKey: string): boolean {
  return clientKey.startsWith(ERASED_PREFIX);
}

/** The number of a receipt: nothing of the person is in it. */
export function receiptFor(id: number, at: Date): string {
  return `E-${at.getUTCFullYear()}-${String(id).padStart(4, '0')}`;
}
