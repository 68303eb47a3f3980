import { threadAround } from '@doleances/core';
import {
  answerHealth,
  loadRankingSettings,
  loadSilenceFacts,
  observedSilence,
  type Ports,
  removeSample as removeSampleFirm,
  withdrawCorrection,
} from '@doleances/pipeline';
import type { ComplaintRow } from '@doleances/store';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { addApi } from './api/add-api.ts';
import { backlogPage } from './backlog-page.ts';
import { addBacklogRoutes } from './backlog-routes.ts';
import { addBossRoutes } from './boss-line/boss-routes.ts';
import { addDirectLineRoutes } from './boss-line/direct-line-page.ts';
import { addPosterRoutes } from './boss-line/poster-routes.ts';
import { complaintPage } from './complaint-page.ts';
import { loadCorrectionForm, lookAt, needsLook, type Posted, postedFrom, saveCorrections } from './corrections.ts';
import { addEscalationRoutes } from './escalation-routes.ts';
import { addFormsRoutes } from './forms/forms-routes.ts';
import { silencePage } from './list-pages.ts';
import { isKnownName } from './known-name.ts';
import { isPostedHere } from './posted-here.ts';
import { correctionLookPage } from './preview-page.ts';
import { addNoteRoutes } from './note-routes.ts';
import { addClientRoutes } from './clients/clients-routes.ts';
import { addPromiseRoutes } from './promise-routes.ts';
import { rankingSettingsPage } from './ranking-settings-page.ts';
import { rankingSettingsTexts } from './ranking-settings-texts.ts';
import { addDeedRoutes } from './report/deed-routes.ts';
import { addReportListRoutes } from './report/list-routes.ts';
import { addReportRoutes } from './report/report-routes.ts';
import { addSearchRoutes } from './search/search-routes.ts';
import { addSourceRoutes } from './source-routes.ts';
import { addHouse } from './house.ts';
import { STYLE, STYLE_PATH } from './style/sheet.ts';
import { pageTexts } from './texts.ts';
import { backlogTexts } from './texts-backlog.ts';
import { framed, languageOf, showMessage, viewOf } from './view.ts';
import { whoOf } from './who.ts';

const CRITICAL_SHOWN_MAX = 5;
/** An exchange with one person, and some slow ones last. */
const THREAD_DAYS_MAX = 180;
const THREAD_ROWS_MAX = 200;
/** The settings page ranks the backlog some fifty times: a second or two at this many grievances. */
const RANKED_AGAIN_ROWS_MAX = 5_000;
const CRITICAL_DAYS = 30;
/** Its name holds its hash: a year, as long as a cache keeps anything. */
const STYLE_CACHE_SECONDS = 31_536_000;
/** A form holds a few choices and one sentence. */
const FORM_BYTES_MAX = 65_536;

/** The pages: text only, nothing inline, nothing remote. */
export function createApp(ports: Ports): Hono {
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
      referrerPolicy: 'no-referrer',
      strictTransportSecurity: false,
    }),
  );
  for (const probe of ['/livez', '/readyz', '/metrics'] as const) {
    app.get(probe, async (c) => {
      const { status, body } = await answerHealth(ports, probe).catch(() => ({ status: 503, body: 'down' }));
      return c.text(body, status as 200 | 503);
    });
  }
  app.use(async (c, next) => {
    if (!isKnownName(c.req.header('host'), ports)) return c.text('421', 421);
    return next();
  });
  app.get(STYLE_PATH, (c) =>
    c.body(STYLE, 200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': `public, max-age=${STYLE_CACHE_SECONDS}, immutable`,
    }),
  );
  addHouse(app, ports);
  app.get('/', (c) => showBacklog(c, ports));
  app.get('/backlog', (c) => showBacklog(c, ports));
  app.get('/complaints/:id', (c) => showComplaint(c, ports));
  app.get('/silence', (c) => showSilence(c, ports));
  app.get('/silence/:stream', (c) => showSilence(c, ports));
  app.get('/settings/ranking', (c) => showRankingSettings(c, ports));
  addBossRoutes(app, ports);
  addPosterRoutes(app, ports);
  app.post('/sample/remove', (c) => removeSample(c, ports));
  const limit = bodyLimit({ maxSize: FORM_BYTES_MAX, onError: (c) => c.text('413', 413) });
  app.post('/complaints/:id/correct', limit, (c) => correctReading(c, ports));
  app.post('/complaints/:id/withdraw', limit, (c) => takeBack(c, ports));
  addDirectLineRoutes(app, ports);
  addFormsRoutes(app, ports, limit);
  addClientRoutes(app, ports, limit);
  addPromiseRoutes(app, ports, limit);
  addNoteRoutes(app, ports, limit);
  addBacklogRoutes(app, ports, limit);
  addSourceRoutes(app, ports, limit);
  addEscalationRoutes(app, ports, limit);
  addSearchRoutes(app, ports);
  addReportRoutes(app, ports);
  addReportListRoutes(app, ports);
  addDeedRoutes(app, ports, limit);
  addApi(app, ports);
  app.notFound((c) => showMessage(c, ports, { status: 404, text: 'notFound' }));
  app.onError((error, c) => {
    ports.log.error({ route: c.req.routePath, error: error.name }, 'a page failed');
    return c.text(pageTexts(languageOf(c, null)).failed, 503);
  });
  return app;
}

async function showBacklog(c: Context, ports: Ports): Promise<Response> {
  const record = await ports.store.findFirm();
  if (record === null) return showMessage(c, ports, { status: 200, text: 'noFirm' });
  const view = viewOf(c, record.firm);
  const content = backlogPage({ ...view, rows: await ports.store.listBacklog(), critical: await loadCritical(ports) });
  return c.html(await framed(c, record, view.texts.title, content));
}

type Refused = { readonly said: string; readonly posted: Posted };

async function showComplaint(c: Context, ports: Ports, refused: Refused | null = null): Promise<Response> {
  const record = await ports.store.findFirm();
  const complaint = record === null ? null : await ports.store.findComplaint(c.req.param('id') ?? '');
  if (record === null || complaint === null) return showMessage(c, ports, { status: 404, text: 'notFound' });
  const view = viewOf(c, record.firm);
  const [grievances, form, thread] = await Promise.all([
    ports.store.listGrievances(complaint.id),
    loadCorrectionForm(ports, complaint),
    loadThread(ports, complaint),
  ]);
  const saved = c.req.query('saved') === undefined ? null : view.texts.correction.saved;
  const said = refused?.said ?? saved;
  const posted = refused?.posted ?? {};
  const content = complaintPage({
    ...view,
    complaint,
    grievances,
    thread,
    form,
    said,
    posted,
    isRefused: refused !== null,
  });
  return c.html(await framed(c, record, view.texts.complaint, content), refused === null ? 200 : 422);
}

/** The exchange around a message, among what this person wrote to us and we to them. */
async function loadThread({ store }: Ports, complaint: ComplaintRow): Promise<readonly ComplaintRow[]> {
  const { clientKey, receivedAt } = complaint;
  const since = new Date(receivedAt.getTime() - THREAD_DAYS_MAX * 86_400_000);
  const until = new Date(receivedAt.getTime() + THREAD_DAYS_MAX * 86_400_000);
  return threadAround(complaint, await store.listComplaints({ clientKey, since, until, limitRows: THREAD_ROWS_MAX }));
}

async function showSilence(c: Context, ports: Ports): Promise<Response> {
  const firm = await ports.firms.find();
  if (firm === null) return showMessage(c, ports, { status: 200, text: 'noFirm' });
  const view = viewOf(c, firm.firm);
  const findings = observedSilence(
    await loadSilenceFacts(ports.store, ports.now(), firm.firm.timeZone),
    firm,
    ports.now(),
  );
  return c.html(await framed(c, firm, view.texts.silence, silencePage({ ...view, findings })));
}

async function showRankingSettings(c: Context, ports: Ports): Promise<Response> {
  const record = await ports.store.findFirm();
  const settings = await loadRankingSettings(ports, RANKED_AGAIN_ROWS_MAX);
  if (record === null || settings === null) return showMessage(c, ports, { status: 200, text: 'noFirm' });
  const { language, locale, firm } = viewOf(c, record.firm);
  const content = rankingSettingsPage({ language, locale, firm, settings });
  return c.html(await framed(c, record, rankingSettingsTexts(language).title, content));
}

async function removeSample(c: Context, ports: Ports): Promise<Response> {
  if (!isPostedHere(c, ports)) return c.text('403', 403);
  await removeSampleFirm(ports, whoOf(ports));
  return c.redirect('/', 303);
}

/** Saves what the form changed; what cannot be saved is told on the page, with all that was there before. */
async function correctReading(c: Context, ports: Ports): Promise<Response> {
  if (!isPostedHere(c, ports)) return c.text('403', 403);
  const id = c.req.param('id') ?? '';
  const language = languageOf(c, (await ports.store.findFirm())?.firm ?? null);
  const posted = postedFrom(await c.req.parseBody());
  if (needsLook(posted) && posted.confirmed === undefined) {
    const record = await ports.store.findFirm();
    const look = await lookAt(ports, { id, posted, language });
    if (record === null || look.said !== null) return showComplaint(c, ports, { said: look.said ?? '', posted });
    const words = backlogTexts(language);
    const { previews } = look;
    const view = viewOf(c, record.firm);
    const content = correctionLookPage({ ...view, words, complaintId: id, posted, previews });
    return c.html(await framed(c, record, words.previewTitle, content));
  }
  const said = await saveCorrections(ports, { id, posted, language });
  if (said === null) return c.redirect(`/complaints/${encodeURIComponent(id)}?lang=${language}&saved=1`, 303);
  return showComplaint(c, ports, { said, posted });
}

async function takeBack(c: Context, ports: Ports): Promise<Response> {
  if (!isPostedHere(c, ports)) return c.text('403', 403);
  const id = c.req.param('id') ?? '';
  const language = languageOf(c, (await ports.store.findFirm())?.firm ?? null);
  const { correction } = postedFrom(await c.req.parseBody());
  await withdrawCorrection(ports, { correctionId: Number(correction), who: whoOf(ports), why: null });
  return c.redirect(`/complaints/${encodeURIComponent(id)}?lang=${language}&saved=1`, 303);
}

async function loadCritical(ports: Ports) {
  const since = ports.now().getTime() - CRITICAL_DAYS * 86_400_000;
  const escalations = await ports.store.listEscalations(CRITICAL_SHOWN_MAX * 2);
  const found = await Promise.all(
    escalations
      .filter(({ acknowledgedAt }) => acknowledgedAt === null)
      .map(async (escalation) => ({ escalation, complaint: await ports.store.findComplaint(escalation.complaintId) })),
  );
  return found
    .flatMap(({ escalation, complaint }) => (complaint === null ? [] : [{ escalation, complaint }]))
    .filter(({ complaint }) => complaint.receivedAt.getTime() >= since)
    .slice(0, CRITICAL_SHOWN_MAX);
}
