import { nextNightAt, nextReportAt, nextWatchAt } from '@doleances/core';
import type { Ports } from '../ports/ports.ts';

/** Subjects of the stages that concern the whole firm rather than one row. */
export const RANK_SUBJECT = 'firm';
export const WATCH_SUBJECT = 'firm';
export const REPORT_SUBJECT = 'weekly';
export const RETAIN_SUBJECT = 'firm';

/** Of grouping: what a collection too small for a map holds, taken in turn; the sample is a collection of its own. */
export const FEW_SUBJECT = 'few';
export const FEW_SAMPLE_SUBJECT = 'few-sample';

/** Plants the due rows that renew themselves from then on; planting again changes nothing. */
export async function plantDueRows({ store, now }: Pick<Ports, 'store' | 'now'>): Promise<void> {
  const record = await store.findFirm();
  if (record === null) return;
  await store.ring('watch', WATCH_SUBJECT, nextWatchAt(now(), record.firm));
  await store.ring('report', REPORT_SUBJECT, nextReportAt(now(), record.firm));
  await store.ring('retain', RETAIN_SUBJECT, nextNightAt(now(), record.firm));
}
