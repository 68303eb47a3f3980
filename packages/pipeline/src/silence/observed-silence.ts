import {
  contactLeaksFrom,
  firmFormatFor,
  type RecordedFix,
  type SilenceFinding,
  type Stream,
  type StreamWitness,
  silenceFrom,
  streamsFrom,
  teamsOf,
  teamsToldIn,
  troublesByStream,
  unwitnessed,
} from '@doleances/core';
import type { FixedThemeRow, Store } from '@doleances/store';
import { minuteOf, remembered } from '../ports/remembered.ts';
import type { FirmContext } from '../running/stage.ts';
import { loadSourceHealth, type SourceHealth } from '../sources/source-health.ts';

/** Two years of weeks: a year of baseline, and a year to judge. */
const HISTORY_DAYS = 730;
/** Fixes and claims older than this explain no silence of today. */
const WITNESS_DAYS = 365;
const FIX_SHARE_DAYS = 182;
const DAY_MS = 86_400_000;

export type SilenceFacts = {
  readonly rows: Awaited<ReturnType<Store['listStreamHistory']>>;
  readonly exposure: Awaited<ReturnType<Store['listExposure']>>;
  readonly sources: readonly SourceHealth[];
  readonly fixes: Awaited<ReturnType<Store['listFixedThemes']>>;
  readonly contacts: Awaited<ReturnType<Store['listContactHistory']>>;
  readonly nils: Awaited<ReturnType<Store['listNils']>>;
};

/** @param timeZone Whose weeks are counted: the firm's own. */
export function loadSilenceFacts(store: Store, now: Date, timeZone: string): Promise<SilenceFacts> {
  return remembered(store, `silence ${timeZone} ${minuteOf(now)}`, () => loadFacts(store, now, timeZone));
}

async function loadFacts(store: Store, now: Date, timeZone: string): Promise<SilenceFacts> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS);
  const [rows, exposure, sources, fixes, contacts, nils] = await Promise.all([
    store.listStreamHistory(daysAgo(HISTORY_DAYS), timeZone),
    store.listExposure(),
    loadSourceHealth({ store }),
    store.listFixedThemes(daysAgo(WITNESS_DAYS), timeZone),
    store.listContactHistory(daysAgo(WITNESS_DAYS)),
    store.listNils(daysAgo(WITNESS_DAYS).toISOString().slice(0, 10)),
  ]);
  return { rows, exposure, sources, fixes, contacts, nils };
}

/** The streams that fell silent or loud, with the likely cause; a broken source never accuses anybody. */
export function observedSilence(facts: SilenceFacts, context: FirmContext, now: Date): readonly SilenceFinding[] {
  const { streams, witnesses } = observedStreams(facts, context, now);
  return silenceFrom({ streams, witnesses, format: firmFormatFor(context.firm) });
}

/** Every stream of the firm, and what is known of each beside its counts. */
export function observedStreams(
  facts: SilenceFacts,
  { firm }: Pick<FirmContext, 'firm'>,
  now: Date,
): { readonly streams: readonly Stream[]; readonly witnesses: readonly StreamWitness[] } {
  const teams = teamsOf(firm);
  const rows = facts.rows.map((row) => ({
    ...row,
    source: sourceNameOf(row.source),
    teams: row.staffTold.length === 0 ? [] : teamsToldIn(teams, row.location, row.staffTold),
  }));
  const streams = streamsFrom({ rows, exposure: facts.exposure, timeZone: firm.timeZone, now });
  const deaf = new Set(facts.sources.filter(isDeaf).map(({ source }) => source.name));
  const heard = new Set(facts.sources.filter(isHeard).map(({ source }) => source.name));
  const troubles = troublesByStream(rows);
  const claims = claimsByPlace(facts.contacts);
  const asked = new Set(firm.locations.map(({ name }) => name));
  const witnesses = streams.map(
    (stream): StreamWitness => ({
      ...unwitnessed(stream.key),
      connector: connectorOf(feedsOf(stream, rows), deaf, heard),
      troubles: troubles.get(stream.key) ?? [],
      fixes: fixesOf(stream, facts.fixes),
      unrecordedContacts: stream.kind === 'location' ? (claims.get(stream.name) ?? []) : [],
      nilWeeks: stream.kind === 'location' && asked.has(stream.name) ? nilWeeksOf(stream, facts.nils) : null,
    }),
  );
  return { streams, witnesses };
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

type TeamedRow = Omit<SilenceFacts['rows'][number], 'source'> & {
  readonly source: string | null;
  readonly teams: readonly string[];
};

/** The sources that ever brought a message of the stream. */
function feedsOf({ kind, name }: Stream, rows: readonly TeamedRow[]): readonly string[] {
  const fed = rows.filter((row) => {
    if (kind === 'location') return row.location === name;
    if (kind === 'product') return row.products.includes(name);
    if (kind === 'team') return row.teams.includes(name);
    return row.source === name;
  });
  return [...new Set(fed.map(({ source }) => source ?? BROUGHT))];
}

/** Stands for what somebody imports by hand; no source bears this name. */
const BROUGHT = '';

/** Imported files come when somebody brings them: that nothing came says nothing. */
function sourceNameOf(name: string): string | null {
  return name === 'import' || name === 'sample' ? null : name;
}

/** When people of a place said that they had told us, and nothing shows it. */
function claimsByPlace(contacts: SilenceFacts['contacts']): ReadonlyMap<string, readonly Date[]> {
  const byId = new Map(contacts.map((row) => [row.id, row]));
  const byPlace = new Map<string, Date[]>();
  for (const { id } of contactLeaksFrom(contacts)) {
    const row = byId.get(id);
    if (row === undefined || row.location === null) continue;
    byPlace.set(row.location, [...(byPlace.get(row.location) ?? []), row.receivedAt]);
  }
  return byPlace;
}

const nilWeeksOf = ({ name }: Stream, nils: SilenceFacts['nils']): readonly string[] =>
  nils.filter(({ location, isNil }) => location === name && isNil).map(({ weekOf }) => weekOf);

/** Fixes of problems that people of this stream complained of, each with its part of the complaints before it. */
function fixesOf(stream: Stream, rows: readonly FixedThemeRow[]): readonly RecordedFix[] {
  const isOf = (row: FixedThemeRow) => {
    if (stream.kind === 'location') return row.location === stream.name;
    if (stream.kind === 'product') return row.product === stream.name;
    return stream.kind === 'source' && row.source === stream.name;
  };
  const own = rows.filter(isOf);
  return [...new Set(own.map(({ themeId }) => themeId))].flatMap((themeId) => {
    const told = own.filter((row) => row.themeId === themeId);
    const [first] = told;
    if (first === undefined) return [];
    const from = first.fixedAt.getTime() - FIX_SHARE_DAYS * DAY_MS;
    const isBefore = (at: number) => at >= from && at < first.fixedAt.getTime();
    const about = total(told.filter(({ receivedAt }) => isBefore(receivedAt.getTime())).map((row) => row.complaints));
    const all = total(stream.weeks.filter(({ weekOf }) => isBefore(Date.parse(weekOf))).map((week) => week.complaints));
    if (about === 0) return [];
    return [{ at: first.fixedAt, label: first.label, share: all === 0 ? null : Math.min(1, about / all) }];
  });
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
