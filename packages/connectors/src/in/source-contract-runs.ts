import type { CollectedBatch, CollectInput, SourceConnector } from './source-connector.ts';

/** Takes at most `max` batches, then leaves as a process does that is killed. */
export async function batchesOf<Settings, Cursor>(
  connector: SourceConnector<Settings, Cursor>,
  input: CollectInput<Settings, Cursor>,
  max = Number.POSITIVE_INFINITY,
): Promise<readonly CollectedBatch<Cursor>[]> {
  const batches: CollectedBatch<Cursor>[] = [];
  for await (const batch of connector.collect(input)) {
    batches.push(batch);
    if (batches.length >= max) break;
  }
  return batches;
}

/** What came until it ended, by itself or with the reason of whoever stopped it. */
export async function batchesUntilEnd<Settings, Cursor>(
  connector: SourceConnector<Settings, Cursor>,
  input: CollectInput<Settings, Cursor>,
  onBatch: () => void = () => {},
): Promise<readonly CollectedBatch<Cursor>[]> {
  const batches: CollectedBatch<Cursor>[] = [];
  try {
    for await (const batch of connector.collect(input)) {
      batches.push(batch);
      onBatch();
    }
  } catch (error) {
    if (!input.signal.aborted) throw error;
  }
  return batches;
}

/** As the database keeps it. */
export function cursorOf<Cursor>(batches: readonly CollectedBatch<Cursor>[]): Cursor | null {
  const last = batches.at(-1);
  return last === undefined ? null : (JSON.parse(JSON.stringify(last.cursor)) as Cursor);
}

export function idsOf(batches: readonly CollectedBatch<unknown>[]): readonly string[] {
  return batches.flatMap(({ items }) => items.map(({ externalId }) => externalId));
}

export function idsIn(batches: readonly CollectedBatch<unknown>[]): readonly string[] {
  return idsOf(batches).toSorted();
}
