import { type AnySourceConnector, refusalOfSite, SourceError, sourceConnectorFor } from '@doleances/connectors';
import { DEFAULT_FIRM } from '@doleances/core';
import { type Source, type SourceChange, type SourceKind, sourceIdFor } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';
import { ringAll } from '../running/run-stage.ts';
import { removeSample } from '../sample/load-sample.ts';
import { plantDueRows } from '../themes/subjects.ts';
import { sourceKindOf } from './source-kinds.ts';
import { scheduleProblem } from './source-schedule.ts';

/** What a person says of a new source. Saying it again for the same kind and name replaces what was said before. */
export type SourceRequest = {
  readonly kind: string;
  readonly name: string;
  /** As typed, secrets among them. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Absent: as often as the connector says. */
  readonly schedule?: string | null;
  /** Nothing older is asked for; absent: all there is. */
  readonly since?: Date | null;
  readonly who: string;
};

export type SourceProblem = { readonly field: string; readonly message: string };
export type SourceOutcome =
  | { readonly ok: true; readonly source: Source }
  | { readonly ok: false; readonly problems: readonly SourceProblem[] };

const NAME_CHARS_MAX = 80;

export type ChangePorts = Pick<Ports, 'store' | 'queues' | 'secrets' | 'now'> & {
  /** Tests bring their own connectors. */
  readonly connectorFor?: (kind: string) => AnySourceConnector | null;
};

/** Every problem of a request at once, each one sentence; empty when it can be saved. */
export function problemsOf(
  request: SourceRequest,
  connector: AnySourceConnector | null = sourceConnectorFor(request.kind),
): readonly SourceProblem[] {
  if (connector === null) {
    const forbidden = refusalOfSite(request.kind);
    return [{ field: 'kind', message: forbidden?.message ?? `"${request.kind}" is not a kind of source` }];
  }
  const name = request.name.trim();
  const parsed = connector.settings.safeParse(filledIn(request.settings));
  const schedule = request.schedule ? scheduleProblem(request.schedule) : null;
  const known = new Set(sourceKindOf(connector).fields.map((field) => field.name));
  const unknown = Object.keys(filledIn(request.settings)).filter((field) => !known.has(field));
  return [
    // A secret under a mistyped name would be kept open.
    ...unknown.map((field) => ({ field, message: `"${field}" is not a setting; known: ${[...known].join(', ')}` })),
    ...(name === '' || name.length > NAME_CHARS_MAX
      ? [{ field: 'name', message: 'Give the source a short name' }]
      : []),
    ...(schedule === null ? [] : [{ field: 'schedule', message: schedule }]),
    ...(parsed.error?.issues ?? []).map(({ path, message }) => ({ field: String(path[0] ?? ''), message })),
  ];
}

/** Saves a source with its secrets sealed, and asks it at once. */
export async function addSource(ports: ChangePorts, request: SourceRequest): Promise<SourceOutcome> {
  const connector = (ports.connectorFor ?? sourceConnectorFor)(request.kind);
  const problems = problemsOf(request, connector);
  if (connector === null || problems.length > 0) return { ok: false, problems };
  await makeRoom(ports, request.who);
  const name = request.name.trim();
  const kind = connector.kind satisfies SourceKind;
  const sourceId = sourceIdFor(kind, name);
  const { open, sealed } = await split(ports, { sourceId, connector }, filledIn(request.settings));
  const before = await ports.store.findSource(sourceId);
  const schedule = request.schedule || connector.schedule;
  await ports.store.saveSource({
    kind,
    name,
    settings: open,
    sealed,
    schedule,
    isSample: false,
    since: request.since ?? null,
  });
  // Other settings may mean another mailbox: what is known is skipped by its id, so all may be asked for again.
  const isAfresh = before === null || JSON.stringify(before.settings) !== JSON.stringify(open);
  const what = before === null ? 'source added' : 'source saved';
  const source = await change(ports, sourceId, { what, who: request.who, settings: open, sealed, schedule, isAfresh });
  if (source === null) throw new Error('a source that was saved is not there');
  await askNow(ports, sourceId);
  return { ok: true, source };
}

/** Asks a source with settings that are not saved yet. @returns What it found, or why it failed, with the remedy. */
export async function trySource(
  ports: Pick<Ports, 'http' | 'hosts' | 'now'> & Pick<ChangePorts, 'connectorFor'>,
  request: SourceRequest,
): Promise<{ readonly isWell: boolean; readonly said: string }> {
  const connector = (ports.connectorFor ?? sourceConnectorFor)(request.kind);
  if (connector === null) return { isWell: false, said: `"${request.kind}" is not a kind of source` };
  const settings = connector.settings.parse(filledIn(request.settings));
  const { http, hosts } = ports;
  try {
    const asked = { settings, http, hosts, now: ports.now(), signal: new AbortController().signal };
    return { isWell: true, said: (await connector.test(asked)).found };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return { isWell: false, said: error.message };
  }
}

export type SourceDeed = 'pause' | 'resume' | 'run' | 'test' | 'backfill' | 'remove';
export const SOURCE_DEEDS: readonly SourceDeed[] = ['test', 'run', 'pause', 'resume', 'backfill', 'remove'];

/**
 * What is done to a source that is there.
 *
 * @param since Where a backfill begins; `null`: with all there is.
 * @returns `null` when there is no such source.
 */
export async function changeSource(
  ports: ChangePorts,
  { sourceId, deed, who, since = null }: { sourceId: string; deed: SourceDeed; who: string; since?: Date | null },
): Promise<Source | null> {
  const source = await ports.store.findSource(sourceId);
  if (source === null) return null;
  if (deed === 'remove') return (await ports.store.removeSource(sourceId, who)) ? source : null;
  const changed = await change(ports, sourceId, { who, ...CHANGES[deed], ...(deed === 'backfill' && { since }) });
  if (changed !== null && deed !== 'pause') await askNow(ports, sourceId);
  return changed;
}

const CHANGES: Readonly<Record<Exclude<SourceDeed, 'remove'>, Omit<SourceChange, 'who'>>> = {
  pause: { what: 'source paused', isPaused: true },
  resume: { what: 'source resumed', isPaused: false },
  run: { what: 'source run' },
  test: { what: 'source tested', isCheckWanted: true },
  backfill: { what: 'source backfilled', isAfresh: true, isPaused: false },
};

function change({ store }: ChangePorts, sourceId: string, changes: SourceChange): Promise<Source | null> {
  return store.changeSource(sourceId, changes);
}

async function askNow({ store, queues }: ChangePorts, sourceId: string): Promise<void> {
  // Set aside because it killed its workers: a person who asks for it gives it another chance.
  await store.replayQuarantined('collect', sourceId);
  const bell = await store.ring('collect', sourceId);
  await ringAll({ queues }, bell === null ? [] : [bell]);
}

/** A form sends every field, filled in or not. */
function filledIn(settings: SourceRequest['settings']): Record<string, unknown> {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== '' && value !== null));
}

async function split(
  { secrets }: ChangePorts,
  { sourceId, connector }: { readonly sourceId: string; readonly connector: AnySourceConnector },
  settings: Readonly<Record<string, unknown>>,
): Promise<{ readonly open: Record<string, unknown>; readonly sealed: Record<string, string> }> {
  const open: Record<string, unknown> = {};
  const sealed: Record<string, string> = {};
  for (const [field, value] of Object.entries(settings)) {
    if (connector.secrets.includes(field)) sealed[field] = await secrets.seal({ sourceId, field }, String(value));
    else open[field] = value;
  }
  return { open, sealed };
}

/** The sample inn and a real firm never share an installation; the first source takes its place as the first import does. */
async function makeRoom(ports: ChangePorts, who: string): Promise<void> {
  const record = await ports.store.findFirm();
  if (record !== null && !record.isSample) return;
  if (record !== null) await removeSample(ports, who);
  await ports.store.saveFirm(DEFAULT_FIRM, false, who);
  await plantDueRows(ports);
}
