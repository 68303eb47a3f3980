import type { BacklogState } from '../../4-backlog/backlog.ts';
import { type ClientEvent, type CriticismOutcome, outcomesOf } from './client-deeds.ts';
import type { FirstTelling } from './early-warnings.ts';

/** A criticism as the journal needs it. */
export type JournalRow = {
  readonly grievanceId: string;
  readonly themeId: string | null;
  readonly receivedAt: Date;
  readonly itemState: BacklogState | null;
  readonly itemFixedAt: Date | null;
};

export type JournalOutcome = {
  readonly outcome: CriticismOutcome;
  /** `item`: the improvement it belongs to was made since; `first`: it was told first, and others told it after. */
  readonly by: 'person' | 'item' | 'first';
  readonly who: string | null;
  readonly why: string | null;
  readonly at: Date | null;
};

export type JournalEntry<Row extends JournalRow> = Row & {
  /** `null` while nobody and nothing has answered it. */
  readonly outcome: JournalOutcome | null;
};

const MENDED: readonly BacklogState[] = ['fixed', 'verified'];

/** Each criticism with what became of it: what a person said, else what the backlog and the other clients showed. */
export function clientJournal<Row extends JournalRow>(
  rows: readonly Row[],
  deeds: readonly ClientEvent[],
  firsts: readonly FirstTelling[],
): readonly JournalEntry<Row>[] {
  const said = outcomesOf(deeds);
  const proved = new Set(firsts.filter(({ spreadAt }) => spreadAt !== null).map(({ themeId }) => themeId));
  return rows.map((row) => ({ ...row, outcome: outcomeOf(row, said, proved) }));
}

function outcomeOf(
  { grievanceId, themeId, receivedAt, itemState, itemFixedAt }: JournalRow,
  said: ReturnType<typeof outcomesOf>,
  proved: ReadonlySet<string>,
): JournalOutcome | null {
  const deed = said.get(grievanceId);
  if (deed !== undefined) return { outcome: deed.outcome, by: 'person', who: deed.who, why: deed.why, at: deed.at };
  const isMended = itemState !== null && MENDED.includes(itemState) && itemFixedAt !== null && itemFixedAt > receivedAt;
  if (isMended) return { outcome: 'done', by: 'item', who: null, why: null, at: itemFixedAt };
  if (themeId !== null && proved.has(themeId))
    return { outcome: 'useful', by: 'first', who: null, why: null, at: null };
  return null;
}

/** Different things they told that proved useful: one for each theme, and for each criticism without one. */
export function usefulWarningsIn(journal: readonly JournalEntry<JournalRow>[]): number {
  const useful = journal.filter(({ outcome }) => outcome !== null && outcome.outcome !== 'refused');
  return new Set(useful.map(({ themeId, grievanceId }) => themeId ?? grievanceId)).size;
}
