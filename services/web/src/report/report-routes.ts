import { isWeek, reportText, voiceFor } from '@doleances/core';
import { findReport, type Ports } from '@doleances/pipeline';
import type { Context, Hono } from 'hono';
import { framed, showMessage, viewOf } from '../house/view.ts';
import { reportPage } from './report-page.ts';
import { reportPdf } from './report-pdf.ts';
import { reportTexts } from './report-texts.ts';

const WEEKS_LISTED_MAX = 26;
const FILE = /^(\d{4}-W\d{2})(\.pdf|\.txt)?$/;

/** The owner's report as page, PDF and text: as it was sent, or as it would leave now for the week that has none yet. */
export function addReportRoutes(app: Hono, ports: Ports): void {
  app.get('/report', (c) => showReport(c, ports, null, undefined));
  app.get('/report/:file', (c) => {
    const [, week = '', kind] = FILE.exec(c.req.param('file')) ?? [];
    if (!isWeek(week)) return showMessage(c, ports, { status: 404, text: 'notFound' });
    return showReport(c, ports, week, kind);
  });
}

async function showReport(c: Context, ports: Ports, week: string | null, kind: string | undefined): Promise<Response> {
  if (ports.viewer.role !== 'owner') return showMessage(c, ports, { status: 404, text: 'notFound' });
  const record = await ports.store.findFirm();
  if (record === null) return showMessage(c, ports, { status: 200, text: 'noFirm' });
  const view = viewOf(c, record.firm);
  const found = await findReport(ports, week, view.locale);
  if (found === null) return showMessage(c, ports, { status: 404, text: 'notFound' });
  const { report, isNow } = found;
  const { document } = report;
  if (kind === '.txt') return c.text(`${report.subject}\n\n${reportText(document, record.firm)}`);
  if (kind === '.pdf') {
    return c.body(new Uint8Array(await reportPdf(document, record.firm)).buffer, 200, {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="doleances-${document.week}.pdf"`,
    });
  }
  const words = reportTexts(view.language);
  const voice = voiceFor({ ...record.firm, locale: document.locale }, '');
  const [sends, reports] = await Promise.all([
    ports.store.listReportSends(document.week),
    ports.store.listReports(WEEKS_LISTED_MAX),
  ]);
  const weeks = reports.map((one) => one.week);
  const content = reportPage({ ...view, words, voice, document, sends, weeks, isNow });
  return c.html(await framed(c, record, `${words.title} ${document.week}`, content));
}
