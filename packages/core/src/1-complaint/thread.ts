/** What of a message says to which exchange it belongs. */
export type ThreadPlace = {
  readonly externalId: string;
  readonly inReplyTo: string | null;
  readonly subject: string | null;
  readonly receivedAt: Date;
};

/** Answers without any reference (RFC 5322, 3.6.4 is often forgotten) are joined by their subject this far apart. */
const SUBJECT_DAYS_MAX = 30;
const DAY_MS = 86_400_000;
const SUBJECT_CHARS_MAX = 300;
/** `Re:`, `RE : `, `Rép. :`, `Tr:`, `Fwd:`, `[Externe]`, `Re[2]:`; at most a few, one after the other. */
const ANSWER = /^\s{0,5}(?:(?:re|r[ée]p|r[ée]f|aw|sv|tr|fw|fwd)\.?(?:\[\d{1,3}\])?\s{0,2}:|\[[^\]]{1,30}\])\s{0,5}/i;
const ANSWERS_MAX = 10;

/**
 * The messages of one correspondent that belong to the same exchange, oldest first, the one itself left out: those that
 * answer each other by their ids, then those with the same subject of which one is an answer.
 *
 * @param others Messages from and to the same person.
 */
export function threadAround<Message extends ThreadPlace>(
  one: ThreadPlace,
  others: readonly Message[],
): readonly Message[] {
  const left = new Set(others.filter(({ externalId }) => externalId !== one.externalId));
  const found: Message[] = [];
  const waiting: ThreadPlace[] = [one];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const other of left) {
      if (!belongTogether(next, other)) continue;
      left.delete(other);
      found.push(other);
      waiting.push(other);
    }
  }
  return found.toSorted((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime());
}

function belongTogether(one: ThreadPlace, other: ThreadPlace): boolean {
  if (one.inReplyTo !== null && (one.inReplyTo === other.externalId || one.inReplyTo === other.inReplyTo)) return true;
  if (other.inReplyTo === one.externalId) return true;
  const days = Math.abs(one.receivedAt.getTime() - other.receivedAt.getTime()) / DAY_MS;
  if (days > SUBJECT_DAYS_MAX) return false;
  const [mine, theirs] = [subjectOf(one.subject), subjectOf(other.subject)];
  return mine.words !== '' && mine.words === theirs.words && (mine.isAnswer || theirs.isAnswer);
}

function subjectOf(subject: string | null): { readonly words: string; readonly isAnswer: boolean } {
  let rest = (subject ?? '').slice(0, SUBJECT_CHARS_MAX);
  let isAnswer = false;
  for (let turn = 0; turn < ANSWERS_MAX; turn += 1) {
    const marker = ANSWER.exec(rest)?.[0];
    if (marker === undefined) break;
    isAnswer ||= marker.includes(':');
    rest = rest.slice(marker.length);
  }
  return { words: rest.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase(), isAnswer };
}
