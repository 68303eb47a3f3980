import { createHash } from 'node:crypto';
import {
  lastWholeWeekFor,
  nextReportAt,
  type ReportInput,
  reportHtml,
  reportSubject,
  reportText,
  reportWeekFor,
  weeklyReport,
} from '@doleances/core';
import type { ReportRow } from '@doleances/store';
import type { Ports } from '../ports.ts';
import { loadReportInput } from '../report-facts.ts';
import { stageOf } from '../stage.ts';
import { REPORT_SUBJECT } from '../subjects.ts';

type Made = { readonly row: ReportRow; readonly input: ReportInput };

/** Makes the week's report and puts it in the outbox: every Monday, above all when the week was empty. */
export const report = stageOf<ReportInput, Made>({
  name: 'report',
  leaseSeconds: 300,
  isSingleWriter: false,
  load: (_, ports, now) => loadReportInput(ports, now, lastWholeWeekFor(now, ports.firm.firm)),
  decide: (input, now) => ({ row: reportRowFrom(input, now), input }),
  async save({ row, input }, tx, now) {
    await tx.saveReport(row);
    // A sample firm's mail has nowhere to go.
    for (const { name, email } of input.isSample ? [] : input.firm.reportRecipients) {
      await tx.saveOutbox({
        dedupKey: `report ${row.week} ${email}`,
        urgency: 'ordinary',
        to: [{ name, address: email }],
        subject: row.subject,
        text: row.text,
        html: row.html,
        notBefore: null,
      });
    }
    await tx.ring('report', REPORT_SUBJECT, nextReportAt(now, input.firm));
  },
});

/** The report as it would go out now; stores and sends nothing. `null` before there is a firm. */
export async function makeReport(ports: Ports): Promise<ReportRow | null> {
  const now = ports.now();
  const firm = await ports.firms.find();
  if (firm === null) return null;
  const { store, lessons, themeMaps, signingKeys } = ports;
  const load = { store, firm, lessons, themeMaps, baseUrl: ports.config.http.baseUrl, signingKeys };
  return reportRowFrom(await loadReportInput(load, now, reportWeekFor(now, firm.firm)), now);
}

function reportRowFrom(input: ReportInput, now: Date): ReportRow {
  const document = weeklyReport(input);
  return {
    id: `rpt_${createHash('sha256').update(input.week).digest('hex').slice(0, 20)}`,
    week: input.week,
    madeAt: now,
    subject: reportSubject(document),
    text: reportText(document, input.firm),
    html: reportHtml(document, input.firm),
    document: {
      ...document,
      ranks: Object.fromEntries(input.backlog.map(({ ranked }) => [ranked.themeId, ranked.rank])),
    },
  };
}
