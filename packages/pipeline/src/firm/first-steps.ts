import { DEFAULT_FIRM } from '@doleances/core';
import type { FirmRecord } from '@doleances/store';
import { describeError } from '../ports/describe-error.ts';
import type { Ports } from '../ports/ports.ts';
import { loadCounts, remembered } from '../ports/remembered.ts';
import { untilCaughtUp } from '../running/catch-up.ts';
import { loadSample, settleSample } from '../sample/load-sample.ts';
import { plantDueRows } from '../themes/subjects.ts';

/** What stands between an empty house and its first report, in the order in which it is done. */
const FIRST_STEPS = ['account', 'firm', 'source', 'read', 'alerts', 'report'] as const;
export type FirstStep = { readonly id: (typeof FIRST_STEPS)[number]; readonly isDone: boolean };

const SUBJECT = 'checklist';
const DISMISSED = 'checklist dismissed';
const SETTLE_WAIT_MS = 120_000;

/** The steps as the facts say; `null` once a report was made, or the owner put them away. */
export function loadFirstSteps(
  { store }: Pick<Ports, 'store'>,
  record: FirmRecord | null,
): Promise<readonly FirstStep[] | null> {
  return remembered(store, 'first steps', async () => {
    const [reports, events] = await Promise.all([store.listReports(1), store.listEvents(SUBJECT, 1)]);
    const isReported = reports.length > 0 && record?.isSample !== true;
    if (isReported || events.some(({ what }) => what === DISMISSED)) return null;
    const [hasOwner, sources, counts, outlets] = await Promise.all([
      store.hasOwner(),
      store.listSources(),
      loadCounts(store),
      store.listOutlets(),
    ]);
    const firm = record === null || record.isSample ? null : record.firm;
    // Notes and promises are typed without any source being there; a program of the firm's is one.
    const isConnected = sources.some(({ isSample, kind, name }) => !isSample && (kind !== 'note' || name === 'API'));
    const isReached = outlets.some(({ lastSentAt }) => lastSentAt !== null);
    const done: Readonly<Record<FirstStep['id'], boolean>> = {
      account: hasOwner,
      firm: firm !== null && firm.name !== DEFAULT_FIRM.name,
      source: isConnected,
      read: isConnected && counts.items > counts.sampleItems && counts.read > 0,
      alerts: firm !== null && firm.escalationContacts.length > 0 && isReached,
      report: firm !== null && firm.reportRecipients.length > 0,
    };
    return FIRST_STEPS.map((id) => ({ id, isDone: done[id] }));
  });
}

/** The owner knows the way. */
export async function dismissFirstSteps({ store }: Pick<Ports, 'store'>, who: string): Promise<void> {
  await store.noteEvent({ who, what: DISMISSED, subjectId: SUBJECT, why: null });
}

/**
 * Moves the sample firm in, into a house where there is nothing yet. What it lived through is settled once its messages
 * are read, by whoever reads them; nobody waits for it.
 *
 * @returns Whether it moved in.
 */
export async function moveSampleIn(ports: Ports): Promise<boolean> {
  if (!(await ports.store.isEmpty())) return false;
  await loadSample(ports);
  await plantDueRows(ports);
  untilCaughtUp(ports, () => {}, AbortSignal.timeout(SETTLE_WAIT_MS))
    .then((isRead) => isRead && settleSample(ports))
    .catch((error: unknown) => ports.log.warn({ error: describeError(error) }, 'the sample could not be settled'));
  return true;
}
