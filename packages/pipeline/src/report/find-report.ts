import { type FirmLocale, type ReportDocument, reportWeekFor } from '@doleances/core';
import type { Ports } from '../ports/ports.ts';
import { minuteOf, remembered } from '../ports/remembered.ts';
import { type MadeReport, makeReport } from '../stages/6-report.ts';

export type FoundReport = {
  readonly report: Omit<MadeReport, 'id'>;
  /** Not sent: as it would leave now. */
  readonly isNow: boolean;
};

/**
 * A week that was sent is found as it was sent; without one, the report of now, if it is of that week.
 *
 * @param week `null` asks for the report of now, whatever was sent.
 * @param locale What a report made now is written in; `null` for the firm's own language.
 */
export async function findReport(
  ports: Ports,
  week: string | null,
  locale: FirmLocale | null,
): Promise<FoundReport | null> {
  const sent = week === null ? null : await ports.store.findReport(week);
  if (sent !== null && isDocument(sent.document)) return { report: { ...sent, document: sent.document }, isNow: false };
  const record = await ports.store.findFirm();
  if (record === null || (week !== null && reportWeekFor(ports.now(), record.firm) !== week)) return null;
  const name = `report ${locale ?? record.firm.locale} ${minuteOf(ports.now())}`;
  const now = await remembered(ports.store, name, () => makeReport(ports, locale === null ? {} : { locale }));
  if (now === null || (week !== null && now.week !== week)) return null;
  return { report: now, isNow: true };
}

/** Reports of an older version of the product have another shape. */
function isDocument(document: unknown): document is ReportDocument {
  return typeof document === 'object' && document !== null && (document as { version?: unknown }).version === 2;
}
