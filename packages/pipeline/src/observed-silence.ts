import {
  firmFormatFor,
  type SilenceFinding,
  type Stream,
  type StreamWitness,
  silenceFrom,
  streamsFrom,
  troublesByStream,
  unwitnessed,
} from '@doleances/core';
import type { Store } from '@doleances/store';
import { loadSourceHealth, type SourceHealth } from './source-health.ts';
import type { FirmContext } from './stage.ts';

/** Two years of weeks: a year of baseline, and a year to judge. */
const HISTORY_DAYS = 730;
const DAY_MS = 86_400_000;

export type SilenceFacts = {
  readonly rows: Awaited<ReturnType<Store['listStreamHistory']>>;
  readonly exposure: Awaited<ReturnType<Store['listExposure']>>;
  readonly sources: readonly SourceHealth[];
};

/** @param timeZone Whose weeks are counted: the firm's own. */
export async function loadSilenceFacts(store: Store, now: Date, timeZone: string): Promise<SilenceFacts> {
  const [rows, exposure, sources] = await Promise.all([
    store.listStreamHistory(new Date(now.getTime() - HISTORY_DAYS * DAY_MS), timeZone),
    store.listExposure(),
    loadSourceHealth({ store }),
  ]);
  return { rows, exposure, sources };
}

/** The streams that fell silent or loud, with the likely cause; a broken source never accuses anybody. */
export function observedSilence(facts: SilenceFacts, { firm }: FirmContext, now: Date): readonly SilenceFinding[] {
  const rows = facts.rows.map((row) => ({ ...row, source: sourceNameOf(row.source), teams: [] }));
  const streams = streamsFrom({ rows, exposure: facts.exposure, timeZone: firm.timeZone, now });
  const deaf = new Set(facts.sources.filter(isDeaf).map(({ source }) => source.name));
  const heard = new Set(facts.sources.filter(isHeard).map(({ source }) => source.name));
  const troubles = troublesByStream(rows);
  const witnesses = streams.map(
    (stream): StreamWitness => ({
      ...unwitnessed(stream.key),
      connector: connectorOf(feedsFrom(stream, facts.rows), deaf, heard),
      troubles: troubles.get(stream.key) ?? [],
    }),
  );
  return silenceFrom({ streams, witnesses, format: firmFormatFor(firm) });
}

/** It may have complaints that nobody heard: silence accuses nobody then, whoever stopped it. */
function isDeaf({ source, state }: SourceHealth): boolean {
  return source.lastError !== null || state === 'broken' || state === 'late' || state === 'paused';
}

/** It is asked on a schedule, and answers. */
function isHeard({ source, state }: SourceHealth): boolean {
  return source.schedule !== null && (state === 'well' || state === 'running') && source.lastSeenAt !== null;
}

function connectorOf(
  feeds: readonly string[],
  deaf: ReadonlySet<string>,
  heard: ReadonlySet<string>,
): StreamWitness['connector'] {
  if (feeds.some((source) => deaf.has(source))) return 'broken';
  return feeds.length > 0 && feeds.every((source) => heard.has(source)) ? 'healthy' : 'unknown';
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
