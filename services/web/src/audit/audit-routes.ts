import { AUDIT_KINDS, auditSentence, csvFrom, csvLines, dayOf, type Firm, startOfDay } from '@doleances/core';
import type { Ports } from '@doleances/pipeline';
import type { AuditRow, AuditWanted } from '@doleances/store';
import type { Context, Hono } from 'hono';
import { bodyInParts } from '../house/body-in-parts.ts';
import { framed, UNNAMED_HOUSE, viewOf } from '../house/view.ts';
import { AUDIT_KIND_NAMES, type AuditAsked, auditPage } from './audit-page.ts';
import { auditTexts } from './audit-texts.ts';

const PAGE_ROWS = 50;
/** Read at once of a record that is taken along, whose first words are to come soon. */
const PART_ROWS = 250;
const DAY_MS = 86_400_000;

/** The record of what people and machines did. The store behind `ports` shows each person what they may see. */
export function addAuditRoutes(app: Hono, ports: Ports): void {
  app.get('/audit', (c) => showAudit(c, ports));
  app.get('/audit.csv', (c) => takeAlong(c, ports, 'csv'));
  app.get('/audit.json', (c) => takeAlong(c, ports, 'json'));
}

function askedIn(c: Context): AuditAsked {
  const names = ['who', 'kind', 'subject', 'from', 'to', 'after'] as const;
  return Object.fromEntries(
    names.flatMap((name) => (c.req.query(name)?.trim() ? [[name, c.req.query(name)?.trim()]] : [])),
  );
}

/** `null` when a date cannot be read. */
function wantedFrom(asked: AuditAsked, { timeZone }: Pick<Firm, 'timeZone'>, limitRows: number): AuditWanted | null {
  const since = asked.from === undefined ? null : startOfDay(asked.from, timeZone);
  const last = asked.to === undefined ? null : startOfDay(asked.to, timeZone);
  if ((asked.from !== undefined && since === null) || (asked.to !== undefined && last === null)) return null;
  const kind = AUDIT_KIND_NAMES.find((name) => name === asked.kind);
  const after = Number(asked.after);
  return {
    who: asked.who ?? null,
    what: kind === undefined ? null : AUDIT_KINDS[kind],
    subjectId: asked.subject ?? null,
    since,
    until: last === null ? null : startOfDay(dayOf(new Date(last.getTime() + 1.5 * DAY_MS), timeZone), timeZone),
    after: asked.after !== undefined && Number.isSafeInteger(after) ? after : null,
    limitRows,
  };
}

async function showAudit(c: Context, ports: Ports): Promise<Response> {
  const { store } = ports;
  const record = (await store.findFirm()) ?? UNNAMED_HOUSE;
  const view = viewOf(c, record.firm);
  const words = auditTexts(view.language);
  const asked = askedIn(c);
  const wanted = wantedFrom(asked, record.firm, PAGE_ROWS + 1);
  const [found, people] = await Promise.all([wanted === null ? [] : store.listAudit(wanted), store.listAuditors()]);
  const rows = found.slice(0, PAGE_ROWS);
  const next = found.length > PAGE_ROWS ? (rows.at(-1)?.id ?? null) : null;
  const refused = wanted === null ? words.badDay : null;
  const content = auditPage({ ...view, words, asked, rows, people, next, refused });
  return c.html(await framed(c, record, words.title, content), wanted === null ? 422 : 200);
}

async function takeAlong(c: Context, ports: Ports, kind: 'csv' | 'json'): Promise<Response> {
  const record = (await ports.store.findFirm()) ?? UNNAMED_HOUSE;
  const { language } = viewOf(c, record.firm);
  const words = auditTexts(language);
  const wanted = wantedFrom(askedIn(c), record.firm, PART_ROWS);
  if (wanted === null) return c.text(words.badDay, 422);
  const pages = pagesOf(ports, wanted);
  const parts = kind === 'json' ? jsonParts(pages) : csvParts(pages, words.columns, language);
  return c.body(await bodyInParts(parts), 200, {
    'cache-control': 'no-store',
    'content-type': kind === 'json' ? 'application/json' : 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="audit.${kind}"`,
  });
}

/** The whole record, from the newest on. */
async function* pagesOf({ store }: Ports, wanted: AuditWanted): AsyncGenerator<readonly AuditRow[]> {
  for (let after = wanted.after; ; ) {
    const rows = await store.listAudit({ ...wanted, after });
    if (rows.length > 0) yield rows;
    if (rows.length < wanted.limitRows) return;
    after = rows.at(-1)?.id ?? after;
  }
}

async function* jsonParts(pages: AsyncIterable<readonly AuditRow[]>): AsyncGenerator<string> {
  const start = '{"version":1,"events":[';
  let isStart = true;
  for await (const rows of pages) {
    const events = rows.map((row) => JSON.stringify({ ...row, sentence: auditSentence(row) }));
    yield `${isStart ? start : ','}${events.join(',')}`;
    isStart = false;
  }
  yield isStart ? `${start}]}` : ']}';
}

async function* csvParts(
  pages: AsyncIterable<readonly AuditRow[]>,
  columns: readonly string[],
  language: 'fr' | 'en',
): AsyncGenerator<string> {
  let isStart = true;
  for await (const rows of pages) {
    const lines = rows.map((row) => [
      row.at.toISOString(),
      row.who,
      auditSentence(row)[language],
      row.subjectId,
      row.why,
    ]);
    yield isStart ? csvFrom([columns, ...lines], language) : csvLines(lines, language);
    isStart = false;
  }
  if (isStart) yield csvFrom([columns], language);
}
