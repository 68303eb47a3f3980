import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';

export type CorrectionField = 'kind' | 'facet' | 'severity' | 'theme';

/** What a person said of one reading: it was taken for this, and is that. */
export type Correction = {
  /** Grows with time: of two corrections the larger id is the newer. */
  readonly id: number;
  readonly complaintId: string;
  /** Where the grievance stood in the item's text when it was corrected; `null` for the whole message. */
  readonly span: Span | null;
  /** The clause of the grievance; for `kind` the message, without quoted replies. */
  readonly text: string;
  readonly language: Language;
  readonly field: CorrectionField;
  /** What had been read; `null` for a theme that was not set yet. */
  readonly was: string | null;
  /** Kind, facet id, severity (`1`, `2`, `4`, `8`) or theme id. */
  readonly is: string;
  readonly at: Date;
  /** The correction that this one takes back: both are then as if never said. */
  readonly withdraws?: number | null;
  /** Teaches others by this text and says nothing of the message itself: what stayed when a theme was split. */
  readonly isLesson?: boolean;
};

/** The corrections that nobody took back, in the order given. */
export function withoutWithdrawn<T extends Pick<Correction, 'id' | 'withdraws'>>(
  corrections: readonly T[],
): readonly T[] {
  const withdrawn = new Set<number>();
  for (const { id, withdraws } of corrections.toSorted((a, b) => b.id - a.id)) {
    if (withdraws != null && !withdrawn.has(id)) withdrawn.add(withdraws);
  }
  return corrections.filter(({ id, withdraws }) => withdraws == null && !withdrawn.has(id));
}

/** Characters of a message that are kept to learn its kind from; what follows adds little and costs each reading. */
export const CORRECTED_TEXT_MAX = 2_000;
