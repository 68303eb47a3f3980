import type { SourceHealth } from './source-health.ts';

/** A source as `--json` and the API tell it: everything but its secrets, of which only the names are told. */
export function sourceJson(health: SourceHealth) {
  const { source, state, need, remedy, isRunning, dueAt, silentSince, waiting } = health;
  return {
    id: source.id,
    kind: source.kind,
    name: source.name,
    settings: source.settings,
    secrets: Object.keys(source.sealed),
    schedule: source.schedule,
    since: source.since,
    state,
    need,
    remedy,
    isPaused: source.isPaused,
    isRunning,
    dueAt,
    lastSeenAt: source.lastSeenAt,
    silentSince,
    itemsWaiting: waiting,
    progress: source.progress,
    lastError: source.lastError,
    failures: source.failures,
    failingSince: source.failingSince,
    refusedCount: source.refusedCount,
    refused: source.refused,
    lastCheck: source.lastCheck,
    isCheckWanted: source.checkWantedAt !== null,
  };
}
