import {
  boundsOfWeek,
  type Contact,
  type FirmLocale,
  type ReportInput,
  type ReportListening,
  type ReportMended,
  type ReportPart,
  type ReportSource,
  type ReportTheme,
  type ReportVerbatim,
  type Sight,
  weekBefore,
} from '@doleances/core';
import type { BacklogRow, ReportWindow, Source } from '@doleances/store';
import { loadWarnings } from '../clients/load-warnings.ts';
import type { LoadPorts } from '../running/stage.ts';
import { hiddenThemesFor } from '../seen/hidden-themes.ts';
import { type SilenceSheet, silenceSheetFor } from '../silence/silence-sheet.ts';
import { loadLedgerFacts } from './report-ledgers.ts';

const DAY_MS = 86_400_000;
/** Weeks that the trend shows. */
const WEEKS_SHOWN = 13;
const WINDOW_DAYS = 56;
const SOON_DAYS = 7;
const THEMES_SHOWN_MAX = 10;
const VERBATIMS_PER_THEME = 2;
const PROMISES_SHOWN_MAX = 100;
const MENDED: readonly BacklogRow['state'][] = ['in_progress', 'fixed', 'verified', 'regressed'];

/** For whom the report is written. */
export type ReportReader = {
  readonly readers: readonly Pick<Contact, 'name'>[];
  /** One place; `null` for the whole firm. */
  readonly place: string | null;
  /** What is kept from them, see `sightOfReader`. */
  readonly sight: Sight | null;
  readonly locale: FirmLocale;
};

type Shared = {
  readonly backlog: readonly BacklogRow[];
  readonly listening: SilenceSheet | null;
  readonly earlyWarnings: ReportInput['earlyWarnings'];
  readonly sources: readonly ReportSource[];
  readonly counts: Pick<ReportInput['counts'], 'quarantined' | 'waiting'>;
  readonly missing: readonly ReportPart[];
};

/** Gathers everything a week's report is made of, for each reader; what does not depend on the reader is asked once. */
export async function loadReportInputs(
  ports: LoadPorts,
  { now, week }: { readonly now: Date; readonly week: string },
  readers: readonly ReportReader[],
): Promise<readonly ReportInput[]> {
  const shared = await loadShared(ports, now);
  const places = new Map<string, ReturnType<typeof loadPlace>>();
  return Promise.all(
    readers.map(async ({ readers: names, place, sight, locale }) => {
      const eyes = JSON.stringify([place, sight]);
      const here = places.get(eyes) ?? loadPlace(ports, { now, week, place, sight }, shared);
      places.set(eyes, here);
      const { firm, isSample } = ports.firm;
      const { counts, ...facts } = await here;
      return {
        firm: { ...firm, locale },
        week,
        now,
        isSample,
        readers: names,
        place,
        baseUrl: ports.baseUrl,
        earlyWarnings: place === null ? shared.earlyWarnings : [],
        sources: shared.sources,
        missing: shared.missing,
        counts: { ...counts, ...shared.counts },
        ...facts,
      };
    }),
  );
}

async function loadShared(ports: LoadPorts, now: Date): Promise<Shared> {
  const { store } = ports;
  const missing: ReportPart[] = [];
  const [backlog, sources, quarantined, work, [listening = null], earlyWarnings] = await Promise.all([
    store.listBacklog(),
    store.listSources(),
    store.listQuarantined(),
    store.countOpenWork(),
    orMissing('silence', missing, loadListening(ports, now)),
    orMissing('clients', missing, loadEarlyWarnings(ports, now)),
  ]);
  return {
    backlog,
    listening,
    earlyWarnings,
    sources: sources.map(sourceOf),
    counts: { quarantined: quarantined.length, waiting: work.read },
    missing,
  };
}

/**
 * A report is always sent: what cannot be reckoned is named in it, and the rest leaves. When it is the database that
 * fails, the whole report is tried again instead.
 */
async function orMissing<T>(part: ReportPart, missing: ReportPart[], loading: Promise<readonly T[]>) {
  try {
    return await loading;
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'retry' in error) throw error;
    missing.push(part);
    return [];
  }
}

async function loadPlace(
  ports: LoadPorts,
  { now, week, place, sight }: Pick<ReportReader, 'place' | 'sight'> & { readonly now: Date; readonly week: string },
  { backlog: ranked, listening }: Shared,
) {
  const { store, firm } = ports;
  const hiddenThemes = sight === null ? null : await hiddenThemesFor(store, sight);
  const backlog = hiddenThemes === null ? ranked : ranked.filter(({ theme }) => !hiddenThemes.has(theme.id));
  const window = windowOf(week, { now, place, sight, timeZone: firm.firm.timeZone, isSample: firm.isSample });
  const [facts, themes, promises, ledgers] = await Promise.all([
    store.findReportFacts(window),
    loadThemes(ports, backlog, { place, sight }),
    store.listPromises({ states: ['broken', 'open', 'renegotiated'], limitRows: PROMISES_SHOWN_MAX, place }),
    loadLedgerFacts(ports, window),
  ]);
  const seen = seenBy(ports, sight);
  return {
    ...facts,
    amends: ledgers.amends,
    decisions: await seen(ledgers.decisions),
    conditionNotes: ledgers.conditionNotes,
    boundaries: facts.boundaries.map((one) => ({ ...one, untold: ledgers.untold.get(one.conditionId) ?? 0 })),
    weeks: allWeeks(week, facts.weeks),
    backlog: themes,
    promises: await seen(promises),
    mended: mendedFrom(backlog),
    silence: (listening?.findings ?? []).filter(
      ({ kind, name }) => place === null || (kind === 'location' && name === place),
    ),
    ...(place === null && listening !== null && { listening: listeningOf(listening) }),
  };
}

/** Leaves out what is about a case that is kept from the reader. */
function seenBy({ store }: LoadPorts, sight: Sight | null) {
  return async <Row extends { readonly complaintId?: string | null }>(
    rows: readonly Row[],
  ): Promise<readonly Row[]> => {
    if (sight === null) return rows;
    const hidden = new Set(
      await store.listHiddenComplaints(
        sight,
        rows.flatMap(({ complaintId }) => complaintId ?? []),
      ),
    );
    return rows.filter(({ complaintId }) => !hidden.has(complaintId ?? ''));
  };
}

function windowOf(
  week: string,
  { now, ...reader }: Pick<ReportWindow, 'place' | 'sight' | 'timeZone' | 'isSample'> & { readonly now: Date },
): ReportWindow {
  const { since, until } = boundsOfWeek(week, reader.timeZone);
  return {
    ...reader,
    since,
    until,
    sinceBefore: boundsOfWeek(weekBefore(week, 1), reader.timeZone).since,
    sinceWeeks: boundsOfWeek(weekBefore(week, WEEKS_SHOWN - 1), reader.timeZone).since,
    sinceWindow: new Date(until.getTime() - WINDOW_DAYS * DAY_MS),
    soonUntil: new Date(now.getTime() + SOON_DAYS * DAY_MS),
  };
}

/** A week without complaints has no row, and is a week; before the first complaint there is nothing to show. */
function allWeeks(week: string, told: ReportInput['weeks']): ReportInput['weeks'] {
  const counts = new Map(told.map((one) => [one.week, one.complaints]));
  const first = told[0]?.week ?? week;
  return Array.from({ length: WEEKS_SHOWN }, (_, back) => weekBefore(week, WEEKS_SHOWN - 1 - back))
    .filter((one) => one >= first)
    .map((one) => ({ week: one, complaints: counts.get(one) ?? 0 }));
}

type Ranked = BacklogRow & { readonly ranked: NonNullable<BacklogRow['ranked']> };

async function loadThemes(
  { store }: LoadPorts,
  backlog: readonly BacklogRow[],
  { place, sight }: Pick<ReportReader, 'place' | 'sight'>,
): Promise<readonly ReportTheme[]> {
  const ranked = backlog.filter((row): row is Ranked => row.ranked !== null);
  // The report has readers beside the boss: what is written to the boss alone is not quoted.
  const reach: Sight = {
    keys: sight?.keys ?? [],
    locations: place === null ? (sight?.locations ?? null) : [place],
    ownNames: [],
  };
  const themes = await Promise.all(
    ranked.slice(0, place === null ? THEMES_SHOWN_MAX : 2 * THEMES_SHOWN_MAX).map(async (row) => {
      const { theme, ranked: figures, state, owner } = row;
      const verbatims = await store.listThemeVerbatims(theme.id, VERBATIMS_PER_THEME, reach);
      return {
        theme,
        ranked: figures,
        state,
        owner,
        verbatims: verbatims.map(
          ({ complaintId, quote, receivedAt, authorName, location, staff }): ReportVerbatim => ({
            complaintId,
            quote,
            receivedAt,
            authorName,
            location,
            staffNamed: staff === null ? [] : [staff],
          }),
        ),
      };
    }),
  );
  const told = place === null ? themes : themes.filter(({ verbatims }) => verbatims.length > 0);
  return told.slice(0, THEMES_SHOWN_MAX);
}

function mendedFrom(backlog: readonly BacklogRow[]): readonly ReportMended[] {
  return backlog
    .filter(({ state }) => MENDED.includes(state))
    .toSorted((a, b) => MENDED.indexOf(a.state) - MENDED.indexOf(b.state))
    .map(({ theme, state, fixedAt }) => ({ theme, state, fixedAt }));
}

async function loadListening({ store, firm }: LoadPorts, now: Date): Promise<readonly SilenceSheet[]> {
  return [await silenceSheetFor({ store, context: firm, viewer: { role: 'owner' } }, now)];
}

function listeningOf({ departures, leaks, requalified, nils, teams }: SilenceSheet): ReportListening {
  const isUnconfirmed = ({ weeks: [last] }: SilenceSheet['nils'][number]) => last?.state === 'missing';
  return {
    departures: departures.map(({ reason }) => reason),
    leaks: leaks.length,
    requalified: requalified.length,
    unconfirmed: nils.filter(isUnconfirmed).map(({ location }) => location),
    tolerated: teams.map(({ reason }) => reason),
  };
}

async function loadEarlyWarnings({ store }: LoadPorts, now: Date): Promise<ReportInput['earlyWarnings']> {
  return (await loadWarnings(store, now)).warnings;
}

function sourceOf({ id, name, kind, isPaused, lastError, lastSeenAt }: Source): ReportSource {
  const state = isPaused ? 'paused' : lastError === null ? 'healthy' : 'broken';
  return { id, name, state, lastSeenAt, isBrought: kind === 'file' };
}
