import type {
  EarlyWarning,
  ReportCritical,
  ReportInput,
  ReportPromise,
  ReportSource,
  ReportTheme,
  ReportVerbatim,
  SilenceFinding,
} from '@doleances/core';
import { earlyWarningsFrom } from '@doleances/core';
import type { BacklogRow, Source, Store } from '@doleances/store';
import { loadSilenceFacts, observedSilence } from './observed-silence.ts';
import type { LoadPorts } from './stage.ts';

const DAY_MS = 86_400_000;
const THEMES_SHOWN_MAX = 10;
const VERBATIMS_PER_THEME = 2;
const PROMISES_SHOWN_MAX = 60;
const ESCALATIONS_LOOKED_AT = 50;
const WARNING_HISTORY_DAYS = 365;

/** Gathers everything the weekly report is made of, as it stands now. */
export async function loadReportInput(ports: LoadPorts, now: Date, week: string): Promise<ReportInput> {
  const { store, firm, baseUrl } = ports;
  const [backlog, promises, silence, earlyWarnings, critical, counts, sources] = await Promise.all([
    loadThemes(store),
    store.listPromises({ states: ['open', 'broken'], limitRows: PROMISES_SHOWN_MAX }),
    loadSilence(ports, now),
    loadEarlyWarnings(store, now),
    loadCritical(store, now),
    loadCounts(store, now),
    store.listSources(),
  ]);
  return {
    firm: firm.firm,
    week,
    now,
    isSample: firm.isSample,
    baseUrl,
    backlog,
    promises: promises.map((promise): ReportPromise => promise),
    silence,
    earlyWarnings,
    critical,
    counts,
    sources: sources.map(sourceOf),
  };
}

async function loadThemes(store: Store): Promise<readonly ReportTheme[]> {
  const ranked = (await store.listBacklog())
    .filter((row): row is BacklogRow & { ranked: NonNullable<BacklogRow['ranked']> } => row.ranked !== null)
    .slice(0, THEMES_SHOWN_MAX);
  return Promise.all(
    ranked.map(async ({ theme, ranked, state, owner }) => ({
      theme,
      ranked,
      state,
      owner,
      verbatims: (await store.listThemeVerbatims(theme.id, VERBATIMS_PER_THEME)).map(
        ({ complaintId, quote, receivedAt, authorName, location, staff }): ReportVerbatim => ({
          complaintId,
          quote,
          receivedAt,
          authorName,
          location,
          staffNamed: staff === null ? [] : [staff],
        }),
      ),
    })),
  );
}

async function loadSilence({ store, firm }: LoadPorts, now: Date): Promise<readonly SilenceFinding[]> {
  return observedSilence(await loadSilenceFacts(store, now), firm, now);
}

async function loadEarlyWarnings(store: Store, now: Date): Promise<readonly EarlyWarning[]> {
  const rows = await store.listWarningHistory(new Date(now.getTime() - WARNING_HISTORY_DAYS * DAY_MS));
  return earlyWarningsFrom(
    rows.map(({ remedySought, ...row }) => ({
      ...row,
      seeksMoney: remedySought === 'refund' || remedySought === 'discount',
    })),
  );
}

/** Of the week, and older ones that nobody acknowledged. */
async function loadCritical(store: Store, now: Date): Promise<readonly ReportCritical[]> {
  const weekAgo = now.getTime() - 7 * DAY_MS;
  const escalations = await store.listEscalations(ESCALATIONS_LOOKED_AT);
  const found = await Promise.all(
    escalations.map(async ({ complaintId, reasons, acknowledgedAt }): Promise<ReportCritical | null> => {
      const complaint = await store.findComplaint(complaintId);
      if (complaint === null) return null;
      if (acknowledgedAt !== null && complaint.receivedAt.getTime() < weekAgo) return null;
      return {
        complaintId,
        authorName: complaint.authorName,
        reasons,
        receivedAt: complaint.receivedAt,
        isAcknowledged: acknowledgedAt !== null,
        staffNamed: complaint.signals.grievances.flatMap(({ staff }) => staff ?? []),
      };
    }),
  );
  return found.filter((one) => one !== null);
}

async function loadCounts(store: Store, now: Date): Promise<ReportInput['counts']> {
  const weekAgo = new Date(now.getTime() - 7 * DAY_MS);
  const [week, before, quarantined] = await Promise.all([
    store.countKinds(weekAgo, now),
    store.countKinds(new Date(weekAgo.getTime() - 7 * DAY_MS), weekAgo),
    store.listQuarantined(),
  ]);
  const count = (rows: typeof week, kind: string) => rows.find((row) => row.kind === kind)?.count ?? 0;
  return {
    complaints: count(week, 'complaint'),
    complaintsBefore: count(before, 'complaint'),
    messages: week.reduce((sum, row) => sum + row.count, 0),
    noise: count(week, 'noise'),
    quarantined: quarantined.length,
  };
}

function sourceOf({ id, name, isPaused, lastError, lastSeenAt }: Source): ReportSource {
  return { id, name, state: isPaused ? 'paused' : lastError === null ? 'healthy' : 'broken', lastSeenAt };
}
