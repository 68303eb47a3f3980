import {
  firmFormatFor,
  type SilenceFinding,
  type Stream,
  type StreamWitness,
  silenceFrom,
  streamsFrom,
} from '@doleances/core';
import type { Source, Store } from '@doleances/store';
import type { FirmContext } from './stage.ts';

/** Two years of weeks: a year of baseline, and a year to judge. */
const HISTORY_DAYS = 730;
const DAY_MS = 86_400_000;

export type SilenceFacts = {
  readonly rows: Awaited<ReturnType<Store['listStreamHistory']>>;
  readonly exposure: Awaited<ReturnType<Store['listExposure']>>;
  readonly sources: readonly Source[];
};

/** @param timeZone Whose weeks are counted: the firm's own. */
export async function loadSilenceFacts(store: Store, now: Date, timeZone: string): Promise<SilenceFacts> {
  const [rows, exposure, sources] = await Promise.all([
    store.listStreamHistory(new Date(now.getTime() - HISTORY_DAYS * DAY_MS), timeZone),
    store.listExposure(),
    store.listSources(),
  ]);
  return { rows, exposure, sources };
}

/** The streams that fell silent or loud, with the likely cause; a broken source never accuses anybody. */
export function observedSilence(facts: SilenceFacts, { firm }: FirmContext, now: Date): readonly SilenceFinding[] {
  const rows = facts.rows.map((row) => ({ ...row, source: sourceNameOf(row.source), teams: [] }));
  const streams = streamsFrom({ rows, exposure: facts.exposure, timeZone: firm.timeZone, now });
  const broken = new Set(facts.sources.filter(({ lastError }) => lastError !== null).map(({ name }) => name));
  const witnesses = streams.map(
    (stream): StreamWitness => ({
      stream: stream.key,
      connector: feedsFrom(stream, facts.rows).some((source) => broken.has(source)) ? 'broken' : 'unknown',
      activityRatio: null,
      fixedAt: [],
      unrecordedContacts: 0,
    }),
  );
  return silenceFrom({ streams, witnesses, format: firmFormatFor(firm) });
}

/** The sources that ever brought a message of the stream. */
function feedsFrom({ kind, name }: Stream, rows: SilenceFacts['rows']): readonly string[] {
  const fed = rows.filter((row) => {
    if (kind === 'location') return row.location === name;
    if (kind === 'product') return row.products.includes(name);
    return kind === 'source' && row.source === name;
  });
  return [...new Set(fed.map(({ source }) => source))];
}

/** Imported files come when somebody brings them: that nothing came says nothing. */
function sourceNameOf(name: string): string | null {
  return name === 'import' || name === 'sample' ? null : name;
}
