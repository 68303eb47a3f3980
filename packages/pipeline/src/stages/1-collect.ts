import { type AnySourceConnector, type AskInput, SourceError } from '@doleances/connectors';
import { type Claim, type CollectEnd, type Source, StoreError } from '@doleances/store';
import { describeError } from '../ports/describe-error.ts';
import type { Ports } from '../ports/ports.ts';
import { nameOf, ringAll } from '../running/run-stage.ts';
import { nextRunAt } from '../sources/source-schedule.ts';

/** Longer than a few heartbeats; short, since a source whose worker died waits for it. */
export const COLLECT_LEASE_SECONDS = 60;
/** A pause is obeyed within this time, also by a connector that waits for its server. */
const HEARTBEAT_MS = 2_000;
/** A run that lasts (a mailbox that is listened to) is well once it has lasted longer than any deadline. */
const SETTLED_MS = 300_000;
const BACKOFF_SECONDS = 60;
const BACKOFF_SECONDS_MAX = 3_600;
/** What needs a person is tried once a day all the same: it may have been mended at the other end. */
const PERSON_SECONDS = 86_400;
const DATABASE_RETRY_SECONDS = 5;
/** A secret that is shorter would take half a sentence with it. */
const SECRET_CHARS_MIN = 4;

export type CollectPorts = Pick<
  Ports,
  'store' | 'queues' | 'firms' | 'log' | 'http' | 'hosts' | 'secrets' | 'clock'
> & {
  readonly connectorFor: (kind: string) => AnySourceConnector | null;
  /** The run may last for days: not where somebody waits for its end. */
  readonly mayListen?: boolean;
};

/** Why a run was stopped by us; it says nothing of the source. */
type Stop = 'paused' | 'lost' | 'closing';

/**
 * Asks one source. Unlike the other stages it commits while it reads, see DECISIONS 7: each batch and its cursor are one
 * transaction, so that a run may end anywhere. Whatever the source does wrong is written into its health, never thrown.
 */
export async function collectSource(ports: CollectPorts, claim: Claim, closing: AbortSignal): Promise<void> {
  const startedMs = performance.now();
  const nowAt = () => ports.clock?.() ?? new Date(claim.claimedAt.getTime() + performance.now() - startedMs);
  try {
    const source = await ports.store.findSource(claim.subjectId);
    const connector = source === null ? null : ports.connectorFor(source.kind);
    if (source === null || connector === null || (source.isPaused && source.checkWantedAt === null)) {
      await ports.store.endCollect(claim, { outcome: 'stopped' }, null);
      return;
    }
    const timeZone = (await ports.firms.find())?.firm.timeZone ?? 'UTC';
    const ended = await runSource(ports, { claim, source, connector, nowAt, closing });
    const nextAt = nextAtFor(ended, source, { now: nowAt(), timeZone });
    if (ended.outcome === 'failed') {
      ports.log.warn({ source: source.id, kind: source.kind, error: ended.error }, 'a source failed');
    }
    await ports.store.endCollect(claim, ended, nextAt);
  } catch (error) {
    // The database is what failed; the sweep finds the row again.
    ports.log.warn({ source: claim.subjectId, error: nameOf(error) }, 'collecting was interrupted');
    const retry = { afterSeconds: DATABASE_RETRY_SECONDS, isCounted: false };
    await ports.store.failClaim(claim, nameOf(error), retry).catch(() => null);
  }
}

type Run = {
  readonly claim: Claim;
  readonly source: Source;
  readonly connector: AnySourceConnector;
  readonly nowAt: () => Date;
  readonly closing: AbortSignal;
};

type Failed = Extract<CollectEnd, { outcome: 'failed' }> & { readonly retry: SourceError['retry'] };
type Ended = { readonly outcome: 'whole' } | { readonly outcome: 'stopped'; readonly stop: Stop } | Failed;

async function runSource(ports: CollectPorts, run: Run): Promise<Ended> {
  const secrets: string[] = [];
  const stopping = new AbortController();
  const stopOnClosing = () => stopping.abort('closing' satisfies Stop);
  run.closing.addEventListener('abort', stopOnClosing);
  if (run.closing.aborted) stopOnClosing();
  const heart = beat(ports, run.claim, stopping);
  try {
    const settings = await settingsOf(ports, run, secrets);
    const { http, hosts } = ports;
    const keepSecrets = (renewed: object) => {
      secrets.push(...Object.values(renewed).filter(isLongSecret));
      return keepRenewed(ports, run.source, renewed);
    };
    const ask = { settings, http, hosts, keepSecrets, now: run.nowAt(), signal: stopping.signal };
    if (run.source.checkWantedAt !== null) {
      const { found } = await run.connector.test(ask);
      await ports.store.saveSourceCheck(run.source.id, { isWell: true, said: without(secrets, found) });
    }
    if (run.source.isPaused) return { outcome: 'stopped', stop: 'paused' };
    await collectBatches(ports, run, ask);
    if (stopping.signal.aborted) return { outcome: 'stopped', stop: stopping.signal.reason as Stop };
    return { outcome: 'whole' };
  } catch (error) {
    if (stopping.signal.aborted) return { outcome: 'stopped', stop: stopping.signal.reason as Stop };
    if (error instanceof StoreError) throw error;
    const failure = failureOf(error, secrets);
    // Whoever waits for a test hears of any failure.
    if (run.source.checkWantedAt !== null) {
      await ports.store.saveSourceCheck(run.source.id, { isWell: false, said: failure.error });
    }
    return failure;
  } finally {
    heart.stop();
    run.closing.removeEventListener('abort', stopOnClosing);
  }
}

/** What a person typed, with its secrets opened: the only place where they are. */
async function settingsOf(ports: CollectPorts, { source, connector }: Run, secrets: string[]): Promise<unknown> {
  const opened: Record<string, string> = {};
  for (const [field, sealed] of Object.entries(source.sealed)) {
    const secret = await ports.secrets.openSealed({ sourceId: source.id, field }, sealed);
    if (isLongSecret(secret)) secrets.push(secret);
    opened[field] = secret;
  }
  const parsed = connector.settings.safeParse({ ...source.settings, ...opened });
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ message }) => message).join(' ');
  throw new SourceError(`Its settings are not right any more; add it again under the same name. ${problems}`, {
    retry: 'never',
  });
}

function isLongSecret(value: unknown): value is string {
  return typeof value === 'string' && value.length >= SECRET_CHARS_MIN;
}

/** What the other side renewed by itself; what a person wrote meanwhile in another field stays. */
async function keepRenewed({ store, secrets }: CollectPorts, { id }: Source, renewed: object): Promise<void> {
  const source = await store.findSource(id);
  if (source === null) return;
  const sealed = { ...source.sealed };
  for (const [field, secret] of Object.entries(renewed)) {
    if (typeof secret === 'string') sealed[field] = await secrets.seal({ sourceId: id, field }, secret);
  }
  await store.changeSource(id, { what: 'source key renewed', who: 'source', sealed });
}

async function collectBatches(ports: CollectPorts, { claim, source, connector }: Run, ask: AskInput<unknown>) {
  const listKnown = (hashes: readonly string[]) => ports.store.listKnownRaws(source.id, hashes);
  const { mayListen = false } = ports;
  const input = { ...ask, cursor: source.cursor, since: source.since, listKnown, mayListen };
  const batches = connector.collect(input)[Symbol.asyncIterator]();
  const stopped = untilAborted(ask.signal);
  try {
    for (;;) {
      // A connector that does not hear of the stop is left where it hangs.
      const next = await Promise.race([batches.next(), stopped.promise]);
      if (next === 'stopped' || next.done) return;
      const saved = await ports.store.saveCollected(claim, next.value, COLLECT_LEASE_SECONDS);
      if (saved.outcome === 'lost') return;
      await ringAll(ports, saved.bells);
    }
  } finally {
    stopped.forget();
    void batches.return?.()?.catch(() => {});
  }
}

function untilAborted(signal: AbortSignal) {
  let forget: () => void = () => {};
  const promise = new Promise<'stopped'>((resolve) => {
    const tell = () => resolve('stopped');
    if (signal.aborted) tell();
    signal.addEventListener('abort', tell);
    forget = () => signal.removeEventListener('abort', tell);
  });
  return { promise, forget: () => forget() };
}

/** Keeps the lease, and hears of a pause or a loss. */
function beat(ports: CollectPorts, claim: Claim, stopping: AbortController): { stop(): void } {
  const startedMs = performance.now();
  let isAsking = false;
  const timer = setInterval(async () => {
    if (isAsking) return;
    isAsking = true;
    const isSettled = performance.now() - startedMs > SETTLED_MS;
    // While the database is away the run goes on; its next batch will tell.
    const held = await ports.store.renewCollect(claim, COLLECT_LEASE_SECONDS, isSettled).catch(() => 'held');
    isAsking = false;
    if (held !== 'held') stopping.abort(held satisfies string);
  }, HEARTBEAT_MS);
  return { stop: () => clearInterval(timer) };
}

function failureOf(error: unknown, secrets: readonly string[]): Failed {
  const isTold = error instanceof Error && 'retry' in error;
  const retry = error instanceof SourceError ? error.retry : isTold ? 'never' : 'later';
  const said = isTold
    ? describeError(error)
    : `The connector failed (${nameOf(error)}); it will be asked again, and the failure is worth a report`;
  return { outcome: 'failed', error: without(secrets, said), needsPerson: retry === 'never', retry };
}

/** A connector must not repeat a secret; should one do so, it ends here. */
function without(secrets: readonly string[], said: string): string {
  return secrets.reduce(
    (text, secret) => text.replaceAll(secret, '•••').replaceAll(encodeURIComponent(secret), '•••'),
    said,
  );
}

function nextAtFor(ended: Ended, source: Source, at: { readonly now: Date; readonly timeZone: string }): Date | null {
  if (ended.outcome === 'stopped' && ended.stop === 'closing') return at.now;
  if (ended.outcome === 'stopped' || source.isPaused) return null;
  const scheduled = source.schedule === null ? null : nextRunAt(source.schedule, at.timeZone, at.now);
  if (ended.outcome === 'whole') return scheduled;
  const after = new Date(at.now.getTime() + waitSecondsFor(ended, source) * 1_000);
  // What needs a person is not asked more often because its schedule is.
  return ended.needsPerson && scheduled !== null && scheduled > after ? scheduled : after;
}

function waitSecondsFor({ retry }: Failed, { failures }: Source): number {
  if (retry === 'never') return PERSON_SECONDS;
  if (typeof retry === 'object') return Math.min(Math.max(retry.afterSeconds, 1), PERSON_SECONDS);
  return Math.min(BACKOFF_SECONDS * 2 ** Math.min(failures, 10), BACKOFF_SECONDS_MAX);
}
