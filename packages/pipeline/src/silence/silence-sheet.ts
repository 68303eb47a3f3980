import {
  type CaptureRate,
  captureRate,
  contactLeaksFrom,
  type DismissalLine,
  dismissalLines,
  type FirmLocation,
  firmFormatFor,
  lastWholeWeek,
  type NilState,
  nilStateOf,
  type PersonTolerance,
  personTolerances,
  type SilenceFinding,
  type SilentDeparture,
  type Stream,
  type StreamWatch,
  sightOf,
  silenceFrom,
  silentDeparturesFrom,
  type TeamTolerance,
  teamTolerances,
  type Viewer,
  watchStreams,
} from '@doleances/core';
import type { RequalifiedRow, Store } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';
import { minuteOf, remembered } from '../ports/remembered.ts';
import type { FirmContext } from '../running/stage.ts';
import { loadRhythms } from './load-rhythms.ts';
import { loadSilenceFacts, observedStreams, type SilenceFacts } from './observed-silence.ts';

/** A stream as it is watched, with what was found of it. */
export type StreamSheet = {
  readonly stream: Stream;
  readonly watch: StreamWatch;
  readonly finding: SilenceFinding | null;
};

/** A message that claims a contact which nobody recorded. */
export type LeakFound = {
  readonly complaintId: string;
  readonly authorName: string | null;
  readonly location: string | null;
  readonly receivedAt: Date;
  readonly claimed: number;
  readonly recorded: number;
};

/** What is known of the weeks of a place, the newest first. */
export type NilSheet = {
  readonly location: string;
  readonly weeks: readonly {
    readonly weekOf: string;
    readonly state: NilState;
    readonly complaints: number;
    /** Public reviews of the place that complain, counted apart. */
    readonly reviews: number;
    readonly who: string | null;
  }[];
};

export type SilenceSheet = {
  readonly streams: readonly StreamSheet[];
  readonly findings: readonly SilenceFinding[];
  readonly leaks: readonly LeakFound[];
  readonly capture: {
    readonly counts: { readonly recorded: number; readonly elsewhere: number; readonly both: number };
    /** `null` while the two lists are too short to tell. */
    readonly rate: CaptureRate | null;
  };
  readonly nils: readonly NilSheet[];
  readonly requalified: readonly RequalifiedRow[];
  readonly dismissals: readonly DismissalLine[];
  readonly teams: readonly TeamTolerance[];
  readonly people: readonly PersonTolerance[];
  readonly departures: readonly SilentDeparture[];
  readonly purchases: { readonly purchases: number; readonly clients: number; readonly lastOn: string | null };
};

const DAY_MS = 86_400_000;
const CAPTURE_DAYS = 180;
const LABEL_DAYS = 182;
const STAFF_DAYS = 365;
const NIL_WEEKS_SHOWN = 8;
const LEAKS_SHOWN = 50;
/** With fewer clients who told us and the public, an estimate would be a guess with a percent sign. */
const BOTH_MIN = 5;

/** All that the page of silences shows to whoever looks. `null` before there is a firm. */
export async function loadSilenceSheet(ports: Ports): Promise<SilenceSheet | null> {
  const context = await ports.firms.find();
  if (context === null) return null;
  const now = ports.now();
  const { store, viewer } = ports;
  return remembered(store, `silence sheet ${minuteOf(now)}`, () => silenceSheetFor({ store, context, viewer }, now));
}

/** What the sheet is made of, where there are no ports: a stage has its own. */
export async function silenceSheetFor(
  { store, context, viewer }: { readonly store: Store; readonly context: FirmContext; readonly viewer: Viewer },
  now: Date,
): Promise<SilenceSheet> {
  const { firm } = context;
  const format = firmFormatFor(firm);
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS);
  const [facts, counts, requalified, handled, told, actions, rhythms, purchases] = await Promise.all([
    loadSilenceFacts(store, now, firm.timeZone),
    store.countCaptured(daysAgo(CAPTURE_DAYS)),
    store.listRequalified(daysAgo(LABEL_DAYS)),
    store.countHandled(daysAgo(LABEL_DAYS)),
    store.listStaffTold(daysAgo(STAFF_DAYS)),
    store.listLastActions(),
    loadRhythms(store),
    store.countPurchases(),
  ]);
  const { streams, findings } = sheetsOf(facts, context, now);
  const tolerated = { rows: told, firm, actions, format, now };
  const mayNameStaff = viewer.role !== 'agent';
  return {
    streams,
    findings,
    leaks: leaksOf(facts),
    capture: { counts, rate: counts.both < BOTH_MIN ? null : captureRate(counts) },
    nils: nilsOf(facts, streams, { context, now, viewer }),
    requalified,
    dismissals: mayNameStaff ? dismissalsOf(requalified, handled, context) : [],
    teams: mayNameStaff ? teamTolerances(tolerated) : [],
    people: mayNameStaff ? personTolerances(tolerated) : [],
    departures: silentDeparturesFrom(rhythms, now, format),
    purchases,
  };
}

function sheetsOf(facts: SilenceFacts, context: FirmContext, now: Date) {
  const { streams, witnesses } = observedStreams(facts, context, now);
  const findings = silenceFrom({ streams, witnesses, format: firmFormatFor(context.firm) });
  const byStream = new Map(findings.map((finding) => [finding.stream, finding]));
  const sheets = watchStreams(streams, witnesses).map(
    ({ stream, watch }): StreamSheet => ({ stream, watch, finding: byStream.get(stream.key) ?? null }),
  );
  return { streams: sheets, findings };
}

function leaksOf({ contacts }: SilenceFacts): readonly LeakFound[] {
  const byId = new Map(contacts.map((row) => [row.id, row]));
  return contactLeaksFrom(contacts)
    .flatMap(({ id, claimed, recorded }): LeakFound[] => {
      const row = byId.get(id);
      if (row === undefined) return [];
      const { authorName, location, receivedAt } = row;
      return [{ complaintId: id, authorName, location, receivedAt, claimed, recorded }];
    })
    .toReversed()
    .slice(0, LEAKS_SHOWN);
}

function nilsOf(
  { nils }: SilenceFacts,
  streams: readonly StreamSheet[],
  { context: { firm }, now, viewer }: { readonly context: FirmContext; readonly now: Date; readonly viewer: Viewer },
): readonly NilSheet[] {
  const { locations } = sightOf(viewer, firm);
  const isSeen = ({ name }: FirmLocation) => locations === null || locations.includes(name);
  const last = Date.parse(lastWholeWeek(now, firm));
  return firm.locations.filter(isSeen).map(({ name: location }) => {
    const own = streams.find(({ stream }) => stream.key === `location:${location}`)?.stream.weeks ?? [];
    const counts = new Map(own.map((week) => [week.weekOf, week]));
    const weeks = Array.from({ length: NIL_WEEKS_SHOWN }, (_, back) => {
      const weekOf = new Date(last - back * 7 * DAY_MS).toISOString().slice(0, 10);
      const said = nils.find((one) => one.location === location && one.weekOf === weekOf);
      const { complaints = 0, reviews = 0 } = counts.get(weekOf) ?? {};
      const who = said?.isNil === true ? said.who : null;
      return { weekOf, complaints, reviews, state: nilStateOf(complaints, said?.isNil ?? null), who };
    });
    return { location, weeks };
  });
}

function dismissalsOf(
  requalified: readonly RequalifiedRow[],
  handled: ReadonlyMap<string, number>,
  { firm }: FirmContext,
): readonly DismissalLine[] {
  const names = new Set([...handled.keys(), ...requalified.map(({ who }) => who)]);
  const handlings = [...names].map((who) => ({
    who,
    dismissed: requalified.filter((row) => row.who === who).length,
    handled: handled.get(who) ?? 0,
  }));
  return dismissalLines(handlings, firm);
}
