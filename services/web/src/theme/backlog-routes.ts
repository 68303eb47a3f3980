import { backlogCsv, backlogFeed, backlogJson, CHANGE_REFUSED, TRACKER_NAMES } from '@doleances/core';
import {
  changeItem,
  changeThemes,
  loadExport,
  loadFixJudgement,
  loadThanks,
  loadThemeCurve,
  loadThemeSheet,
  type Ports,
  previewThemeChange,
  requestPush,
  type ThemeChangeRefused,
} from '@doleances/pipeline';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { mayPost } from '../house/route-roles.ts';
import { framed, languageOf, showMessage, viewOf } from '../house/view.ts';
import { whoOf } from '../house/who.ts';
import { itemActionFrom } from './item-forms.ts';
import { previewPage } from './preview-page.ts';
import { fixText } from './rank-notes.ts';
import { backlogTexts } from './texts-backlog.ts';
import { thanksPage } from './thanks-page.ts';
import { type PostedFields, postedFields, themeChangeFrom } from './theme-change-form.ts';
import { themePage } from './theme-page.ts';

type Said = { readonly text: string; readonly isRefused: boolean };

/** The pages of one item, what is done there, and the list to take along. */
export function addBacklogRoutes(app: Hono, ports: Ports, limit: MiddlewareHandler): void {
  app.get('/backlog.csv', (c) => takeAlong(c, ports, 'csv'));
  app.get('/backlog.json', (c) => takeAlong(c, ports, 'json'));
  app.get('/backlog.atom', (c) => takeAlong(c, ports, 'atom'));
  app.get('/backlog/:id', (c) => showTheme(c, ports));
  app.get('/backlog/:id/thanks', (c) => showThanks(c, ports));
  const post = (path: string, answer: (c: Context, fields: PostedFields) => Promise<Response>) =>
    app.post(path, limit, async (c) => {
      return answer(c, postedFields(await c.req.parseBody({ all: true })));
    });
  post('/backlog/:id/item', (c, fields) => actOnItem(c, ports, fields));
  post('/backlog/:id/push', (c, fields) => push(c, ports, fields));
  post('/backlog/:id/preview', (c, fields) => showPreview(c, ports, fields));
  post('/backlog/:id/change', (c, fields) => applyChange(c, ports, fields));
}

async function showTheme(c: Context, ports: Ports, said: Said | null = null): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const [record, sheet] = await Promise.all([ports.store.findFirm(), loadThemeSheet(ports, id)]);
  if (record === null || sheet === null) return showMessage(c, ports, { status: 404, text: 'notFound' });
  const view = viewOf(c, record.firm);
  const { theme } = sheet.row;
  // A theme that was merged lives on under the id of its survivor, until that is undone: not a redirect for good.
  if (theme.id !== id && c.req.method === 'GET') return c.redirect(`/backlog/${theme.id}?lang=${view.language}`, 302);
  const words = backlogTexts(view.language);
  const asked = { saved: words.saved, done: words.done }[c.req.query('said') ?? ''];
  const [rows, fix] = [await ports.store.listBacklog(), await loadFixJudgement(ports, sheet.row)];
  const content = themePage({
    ...view,
    words,
    sheet,
    curve: await loadThemeCurve(ports, theme.id),
    above: rows.find(({ ranked }) => ranked !== null && ranked.rank + 1 === sheet.row.ranked?.rank)?.ranked ?? null,
    fix: fix === null ? null : fixText(fix, fix.fallRatio, view.locale),
    others: rows.map((row) => row.theme).filter((other) => other.id !== theme.id),
    nameOf: await namesOf(ports),
    trackers: record.isSample ? [] : ports.config.trackers.offered,
    said: said ?? (asked === undefined ? null : { text: asked, isRefused: false }),
    now: ports.now(),
    mayChange: mayPost(ports.viewer.role, `/backlog/${theme.id}/item`),
  });
  return c.html(await framed(c, record, theme.label[view.language], content), said?.isRefused ? 422 : 200);
}

async function namesOf({ store }: Ports) {
  const labels = new Map((await store.listBacklog(true)).map(({ theme }) => [theme.id as string, theme.label]));
  return (themeId: string) => labels.get(themeId) ?? { fr: themeId, en: themeId };
}

async function showThanks(c: Context, ports: Ports): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const [record, loaded] = await Promise.all([ports.store.findFirm(), loadThanks(ports, id)]);
  if (record === null || loaded === null) return showMessage(c, ports, { status: 404, text: 'notFound' });
  const view = viewOf(c, record.firm);
  const words = backlogTexts(view.language);
  return c.html(await framed(c, record, words.thanks, thanksPage({ ...view, words, ...loaded })));
}

async function actOnItem(c: Context, ports: Ports, fields: PostedFields): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const record = await ports.store.findFirm();
  const action = record === null ? null : itemActionFrom(fields, record.firm.timeZone, ports.now());
  if (record === null || action === null) return showMessage(c, ports, { status: 404, text: 'notFound' });
  const { language } = viewOf(c, record.firm);
  const why = fields.one('why');
  const outcome = await changeItem(ports, { themeId: id, action, who: whoOf(ports), why });
  if (outcome.ok) return c.redirect(`/backlog/${outcome.row.theme.id}?lang=${language}&said=saved`, 303);
  const text = outcome.reason === 'judges_person' ? outcome.answer : CHANGE_REFUSED[outcome.reason];
  return showTheme(c, ports, { text: text[language], isRefused: true });
}

async function push(c: Context, ports: Ports, fields: PostedFields): Promise<Response> {
  const record = await ports.store.findFirm();
  const tracker = TRACKER_NAMES.find((name) => name === fields.one('tracker'));
  if (record === null || tracker === undefined) return showMessage(c, ports, { status: 404, text: 'notFound' });
  const { language } = viewOf(c, record.firm);
  const themeId = c.req.param('id') ?? '';
  const isQuoted = fields.one('quote') !== null;
  const outcome = await requestPush(ports, { themeId, tracker, who: whoOf(ports), isQuoted });
  if (outcome.ok) return c.redirect(`/backlog/${outcome.push.themeId}?lang=${language}&said=saved`, 303);
  return showTheme(c, ports, { text: CHANGE_REFUSED[outcome.reason][language], isRefused: true });
}

async function showPreview(c: Context, ports: Ports, fields: PostedFields): Promise<Response> {
  const themeId = c.req.param('id') ?? '';
  const record = await ports.store.findFirm();
  const change = themeChangeFrom(themeId, fields);
  if (record === null || change === null) return showMessage(c, ports, { status: 404, text: 'notFound' });
  const outcome = await previewThemeChange(ports, { change, why: fields.one('why') });
  if (!outcome.ok) return sayRefused(c, ports, outcome);
  const view = viewOf(c, record.firm);
  const words = backlogTexts(view.language);
  const nameOf = await namesOf(ports);
  const content = previewPage({ ...view, words, themeId, fields, nameOf, preview: outcome.preview, said: null });
  return c.html(await framed(c, record, words.previewTitle, content));
}

async function applyChange(c: Context, ports: Ports, fields: PostedFields): Promise<Response> {
  const themeId = c.req.param('id') ?? '';
  const record = await ports.store.findFirm();
  const change = themeChangeFrom(themeId, fields);
  const seen = Number(fields.one('seen') ?? Number.NaN);
  if (record === null || change === null || Number.isNaN(seen)) {
    return showMessage(c, ports, { status: 404, text: 'notFound' });
  }
  const why = fields.one('why');
  const outcome = await changeThemes(ports, { change, who: whoOf(ports), why, seen, isConfirmed: true });
  const view = viewOf(c, record.firm);
  if (outcome.ok) {
    const { event } = outcome;
    const shown = event.kind === 'merged' || event.kind === 'split' ? event.into : themeId;
    return c.redirect(`/backlog/${encodeURIComponent(shown)}?lang=${view.language}&said=done`, 303);
  }
  if (!('preview' in outcome)) return sayRefused(c, ports, outcome);
  const words = backlogTexts(view.language);
  const said = CHANGE_REFUSED[outcome.reason][view.language];
  const nameOf = await namesOf(ports);
  const content = previewPage({ ...view, words, themeId, fields, nameOf, preview: outcome.preview, said });
  return c.html(await framed(c, record, words.previewTitle, content), 409);
}

async function sayRefused(c: Context, ports: Ports, refused: ThemeChangeRefused): Promise<Response> {
  const language = languageOf(c, (await ports.store.findFirm())?.firm ?? null);
  const text = refused.reason === 'judges_person' ? refused.answer : CHANGE_REFUSED[refused.reason];
  return showTheme(c, ports, { text: text[language], isRefused: true });
}

async function takeAlong(c: Context, ports: Ports, format: 'csv' | 'json' | 'atom'): Promise<Response> {
  const record = await ports.store.findFirm();
  if (record === null) return showMessage(c, ports, { status: 404, text: 'notFound' });
  const { language, texts } = viewOf(c, record.firm);
  const { items, rankedAt } = await loadExport(ports);
  if (format === 'json') return c.json(backlogJson(items, rankedAt));
  if (format === 'atom') {
    const url = `${ports.config.http.baseUrl}/backlog.atom`;
    const feed = backlogFeed(items, { title: `${texts.title} – ${record.firm.name}`, url, language });
    return c.body(feed, 200, { 'content-type': 'application/atom+xml; charset=utf-8' });
  }
  return c.body(backlogCsv(items, { language, timeZone: record.firm.timeZone }), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${language === 'fr' ? 'chantiers' : 'backlog'}.csv"`,
  });
}
