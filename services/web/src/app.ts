import { CRITICAL_BY_GRAVITY } from '@doleances/core';
import {
  answerHealth,
  loadFirstSteps,
  loadRankingSettings,
  type Ports,
  remembered,
  removeSample as removeSampleFirm,
} from '@doleances/pipeline';
import type { EscalationRow } from '@doleances/store';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { html } from 'hono/html';
import { secureHeaders } from 'hono/secure-headers';
import { accountScripts, addDoor } from './accounts/add-account-routes.ts';
import type { Door } from './accounts/door.ts';
import { openPeople } from './accounts/people.ts';
import { addApi } from './api/add-api.ts';
import { refuse } from './api/route.ts';
import { addAuditRoutes } from './audit/audit-routes.ts';
import { boardFilterFrom } from './board/board-filter.ts';
import { type BoardPage, boardPage } from './board/board-page.ts';
import { addBossRoutes } from './boss-line/boss-routes.ts';
import { addDirectLineRoutes } from './boss-line/direct-line-page.ts';
import { addPosterRoutes } from './boss-line/poster-routes.ts';
import { addBrowserFiles } from './browser/files.ts';
import { addClientRoutes } from './clients/clients-routes.ts';
import { addComplaintRoutes } from './complaint/complaint-routes.ts';
import { addEscalationRoutes } from './escalations/escalation-routes.ts';
import { firstStepsLine } from './first-steps/first-steps-page.ts';
import { addFirstStepsRoutes, showWelcome } from './first-steps/first-steps-routes.ts';
import { addFormsRoutes } from './forms/forms-routes.ts';
import { addHouse } from './house/house.ts';
import { isKnownName } from './house/known-name.ts';
import { isForPrograms, mayChangeHere } from './house/posted-here.ts';
import { refusal } from './house/refusals.ts';
import { mayPost } from './house/route-roles.ts';
import { framed, showMessage, viewOf } from './house/view.ts';
import { whoOf } from './house/who.ts';
import { addConditionRoutes } from './ledgers/condition-routes.ts';
import { addRecoveryRoutes } from './ledgers/recovery-routes.ts';
import { addMcpRoutes } from './mcp/mcp-routes.ts';
import { addNoteRoutes } from './notes/note-routes.ts';
import { addBreachRoutes } from './privacy/breach-routes.ts';
import { addPrivacyRoutes } from './privacy/privacy-routes.ts';
import { addProgramsRoutes } from './programs/programs-routes.ts';
import { addPromiseRoutes } from './promises/promise-routes.ts';
import { addDeedRoutes } from './report/deed-routes.ts';
import { addReportListRoutes } from './report/list-routes.ts';
import { addReportRoutes } from './report/report-routes.ts';
import { addSearchRoutes } from './search/search-routes.ts';
import { rankingSettingsPage } from './settings/ranking-settings-page.ts';
import { rankingSettingsTexts } from './settings/ranking-settings-texts.ts';
import { addSettingsRoutes } from './settings/settings-routes.ts';
import { addSilenceRoutes } from './silence/silence-routes.ts';
import { addSourceRoutes } from './sources/source-routes.ts';
import { addBacklogRoutes } from './theme/backlog-routes.ts';

const CRITICAL_SHOWN_MAX = 5;
/** The last of them; whoever leaves more unanswered reads the whole list, not a board. */
const CRITICAL_READ_MAX = 100;
/** The settings page ranks the backlog some fifty times: a second or two at this many grievances. */
const RANKED_AGAIN_ROWS_MAX = 5_000;
/** As long as such a case waits in the waiting list; what is older is an archive that nobody will close. */
const CRITICAL_DAYS = 365;
/** A quarter: long enough to see a season turn, short enough to draw beside a line. */
const PULSE_WEEKS = 13;
/** A form holds a few choices and one sentence. */
const FORM_BYTES_MAX = 65_536;

/**
 * The pages: text only, nothing inline, nothing remote.
 *
 * @param door Where people come in; it knows the whole house, `ports` what its viewer may see.
 */
export function createApp(ports: Ports, door: Door = { ports, people: openPeople(ports) }): Hono {
  const app = new Hono();
  app.use(accountScripts);
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        scriptSrc: ["'self'"],
        connectSrc: ["'self'"],
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
    if (!isKnownName(c.req.header('host'), ports)) return refusal(c, 'unknownName');
    return next();
  });
  app.use(async (c, next) => {
    if (mayChangeHere(c, ports)) return next();
    return isForPrograms(c.req.path) ? refuse(c, 403, 'foreign_origin') : refusal(c, 'postedElsewhere');
  });
  addBrowserFiles(app);
  // Pages are mostly repeated markup: a tenth of the bytes reach a telephone at the counter.
  app.use(compress());
  addHouse(app, ports);
  app.get('/', (c) => showBacklog(c, ports));
  app.get('/backlog', (c) => showBacklog(c, ports));
  app.get('/settings/ranking', (c) => showRankingSettings(c, ports));
  addBossRoutes(app, ports);
  addPosterRoutes(app, ports);
  app.post('/sample/remove', (c) => removeSample(c, ports));
  const limit = bodyLimit({ maxSize: FORM_BYTES_MAX, onError: (c) => refusal(c, 'tooLarge') });
  addDoor(app, door, limit);
  addComplaintRoutes(app, ports, limit);
  addDirectLineRoutes(app, ports);
  addFormsRoutes(app, ports, limit);
  addClientRoutes(app, ports, limit);
  addPromiseRoutes(app, ports, limit);
  addNoteRoutes(app, ports, limit);
  addBacklogRoutes(app, ports, limit);
  addSourceRoutes(app, ports, limit);
  addEscalationRoutes(app, ports, limit);
  addRecoveryRoutes(app, ports, limit);
  addConditionRoutes(app, ports, limit);
  addSilenceRoutes(app, ports, limit);
  addSearchRoutes(app, ports);
  addFirstStepsRoutes(app, ports, limit);
  addSettingsRoutes(app, ports);
  addPrivacyRoutes(app, ports, limit);
  addBreachRoutes(app, ports, limit);
  addAuditRoutes(app, ports);
  addReportRoutes(app, ports);
  addReportListRoutes(app, ports);
  addDeedRoutes(app, ports, limit);
  addProgramsRoutes(app, ports, limit);
  addApi(app, ports);
  addMcpRoutes(app, ports, limit);
  app.notFound((c) => showMessage(c, ports, { status: 404, text: 'notFound' }));
  app.onError((error, c) => {
    ports.log.error({ route: c.req.routePath, error: error.name }, 'a page failed');
    if (c.req.path.startsWith('/api/v1/')) return refuse(c, 503, 'failed');
    return refusal(c, 'failed');
  });
  return app;
}

async function showBacklog(c: Context, ports: Ports): Promise<Response> {
  const record = await ports.store.findFirm();
  const isOwner = ports.viewer.role === 'owner';
  if (record === null) {
    return isOwner ? showWelcome(c, ports) : showMessage(c, ports, { status: 200, text: 'noFirm' });
  }
  const view = viewOf(c, record.firm);
  const rows = await ports.store.listBacklog();
  const rankedAt = rows.find((row) => row.rankedAt !== null)?.rankedAt ?? ports.now();
  const [steps, pulses, { critical, criticalMore }] = await Promise.all([
    isOwner ? loadFirstSteps(ports, record) : null,
    remembered(ports.store, `pulses ${rankedAt.getTime()}`, () => ports.store.listThemePulses(rankedAt, PULSE_WEEKS)),
    loadCritical(ports),
  ]);
  const filter = boardFilterFrom((name) => c.req.query(name));
  const board = boardPage({
    ...view,
    rows,
    pulses,
    critical,
    criticalMore,
    filter,
    mayChange: mayPost(ports.viewer.role, '/backlog/:id/item'),
  });
  const content = html`${firstStepsLine(steps, view.language)}${board}`;
  return c.html(await framed(c, record, view.texts.title, content));
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
  await removeSampleFirm(ports, whoOf(ports));
  return c.redirect('/', 303);
}

/** The gravest first; within, as they came. */
function gravityOf({ escalation }: { readonly escalation: EscalationRow }): number {
  return Math.min(...escalation.reasons.map((reason) => CRITICAL_BY_GRAVITY.indexOf(reason)));
}

/** What nobody is on and somebody should read: the gravest, and how many more wait. */
function loadCritical(ports: Ports): Promise<Pick<BoardPage, 'critical' | 'criticalMore'>> {
  return remembered(ports.store, 'critical', async () => {
    const since = ports.now().getTime() - CRITICAL_DAYS * 86_400_000;
    const escalations = await ports.store.listEscalations(CRITICAL_READ_MAX);
    const found = await Promise.all(
      escalations
        .filter(({ acknowledgedAt, closedAt }) => acknowledgedAt === null && closedAt === null)
        .map(async (escalation) => ({
          escalation,
          complaint: await ports.store.findComplaint(escalation.complaintId),
        })),
    );
    const open = found.flatMap(({ escalation, complaint }) => (complaint === null ? [] : [{ escalation, complaint }]));
    const critical = open
      .filter(({ complaint }) => complaint.receivedAt.getTime() >= since)
      .toSorted((a, b) => gravityOf(a) - gravityOf(b))
      .slice(0, CRITICAL_SHOWN_MAX);
    return { critical, criticalMore: open.length - critical.length };
  });
}
