import { type CriticalReason, countedReasonsFor } from '@doleances/core';
import type { ComplaintRow, Store } from '@doleances/store';

/** An imported archive is history: its critical cases are listed, and wake nobody up. */
export const FRESH_DAYS = 7;

const DAY_MS = 86_400_000;
/** What a client told longer ago is another case. */
const CASE_DAYS = 60;
/** The newest; who wrote more than this within the days has reached every count. */
const MESSAGES_MAX = 40;

const caseBeginsAt = ({ receivedAt }: Pick<ComplaintRow, 'receivedAt'>): Date =>
  new Date(receivedAt.getTime() - CASE_DAYS * DAY_MS);

/** What makes a complaint critical beside its own words: how often its client wrote and was left without an answer. */
export async function loadCounted(
  store: Pick<Store, 'listComplaints' | 'listAnswers'>,
  complaint: ComplaintRow,
): Promise<readonly CriticalReason[]> {
  const { clientKey, direction } = complaint;
  if (direction === 'out') return [];
  const since = caseBeginsAt(complaint);
  const [messages, answers] = await Promise.all([
    store.listComplaints({ clientKey, since, limitRows: MESSAGES_MAX }),
    store.listAnswers(clientKey),
  ]);
  return countedReasonsFor(
    complaint,
    messages,
    answers.map(({ at }) => at),
  );
}

/** Whether somebody who wrote just now wrote before: only then is there something to count, and an import asks nothing. */
export async function hasWrittenBefore(
  store: Pick<Store, 'listComplaints'>,
  told: { readonly id: ComplaintRow['id']; readonly clientKey: string; readonly receivedAt: Date },
  now: Date,
): Promise<boolean> {
  if (now.getTime() - told.receivedAt.getTime() > FRESH_DAYS * DAY_MS) return false;
  const since = caseBeginsAt(told);
  const two = await store.listComplaints({ clientKey: told.clientKey, direction: 'in', since, limitRows: 2 });
  return two.some(({ id }) => id !== told.id);
}
