import {
  closeEscalation,
  type EscalationSheet,
  findByLink,
  loadEscalation,
  loadEscalations,
  type OutletTest,
  outletNamed,
  type Ports,
  releaseComplaint,
  testOutlet,
} from '@doleances/pipeline';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { html } from 'hono/html';
import { framed, languageOf, showMessage, viewOf } from '../house/view.ts';
import { whoOf } from '../house/who.ts';
import { postedFields } from '../theme/theme-change-form.ts';
import { acknowledgePage } from './acknowledge-page.ts';
import { escalationsPage } from './escalations-page.ts';
import { outletsPage } from './outlets-page.ts';
import { type EscalationTexts, escalationTexts } from './texts-escalations.ts';

const SHOWN_MAX = 50;
const ATTEMPTS_SHOWN_MAX = 30;
/** A person waits this long for a test; what is still on its way by then is told so. */
const TEST_WAIT_SECONDS = 5;

/** Pages where the boss is told: the link of an alert, the escalations, and how they leave. */
export function addEscalationRoutes(app: Hono, ports: Ports, limit: MiddlewareHandler): void {
  app.get('/a/:token', (c) => showAcknowledge(c, ports, false));
  app.get('/escalations', (c) => showEscalations(c, ports));
  app.get('/settings/outlets', (c) => showOutlets(c, ports, null));
  const post = (path: string, answer: (c: Context) => Promise<Response>) => app.post(path, limit, answer);
  post('/a/:token', (c) => acknowledgeByLink(c, ports));
  post('/escalations/:id/acknowledge', (c) => acknowledge(c, ports));
  post('/escalations/:id/close', (c) => close(c, ports));
  post('/complaints/:id/release', (c) => release(c, ports));
  post('/settings/outlets/:name/test', (c) => pressTest(c, ports));
}

async function showAcknowledge(c: Context, ports: Ports, isDone: boolean): Promise<Response> {
  const token = c.req.param('token') ?? '';
  const [record, found] = await Promise.all([ports.store.findFirm(), findByLink(ports, token)]);
  const words = escalationTexts(languageOf(c, record?.firm ?? null)).acknowledge;
  c.header('cache-control', 'no-store');
  if (record === null || found === null) {
    return c.html(await framed(c, record, words.title, html`<p class="said alarm">${words.void}</p>`), 404);
  }
  const page = { ...viewOf(c, record.firm), ...found, token, isDone };
  return c.html(await framed(c, record, words.title, acknowledgePage(page)));
}

/** The first press counts. Whoever presses later, or again, is told who was first. */
async function acknowledgeByLink(c: Context, ports: Ports): Promise<Response> {
  const found = await findByLink(ports, c.req.param('token') ?? '');
  if (found === null) return showAcknowledge(c, ports, false);
  const isFirst = await ports.store.acknowledgeEscalation(found.escalation.id, found.contact);
  return showAcknowledge(c, ports, isFirst);
}

type SaidKey = keyof EscalationTexts['said'];

async function showEscalations(c: Context, ports: Ports, refused: SaidKey | null = null): Promise<Response> {
  const record = await ports.store.findFirm();
  if (record === null) return showMessage(c, ports, { status: 200, text: 'noFirm' });
  const view = viewOf(c, record.firm);
  const words = escalationTexts(view.language);
  const asked = c.req.query('said') ?? '';
  const done = asked === 'taken' || asked === 'closed' || asked === 'released' ? words.said[asked] : null;
  const said =
    refused !== null
      ? { text: words.said[refused], isRefused: true }
      : done === null
        ? null
        : { text: done, isRefused: false };
  const sheets = (await loadEscalations(ports, SHOWN_MAX)).toSorted(openFirst);
  const content = escalationsPage({ ...view, sheets, said });
  return c.html(await framed(c, record, words.title, content), refused === null ? 200 : 422);
}

const ORDER: readonly EscalationSheet['state'][] = ['unanswered', 'untold', 'waiting', 'answered', 'closed'];

/** What nobody is on comes first; within that danger to somebody, then what came last. */
function openFirst(one: EscalationSheet, other: EscalationSheet): number {
  const danger = ({ escalation }: EscalationSheet) => Number(escalation.reasons.includes('safety'));
  return (
    ORDER.indexOf(one.state) - ORDER.indexOf(other.state) ||
    danger(other) - danger(one) ||
    other.complaint.receivedAt.getTime() - one.complaint.receivedAt.getTime()
  );
}

async function acknowledge(c: Context, ports: Ports): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const sheet = await loadEscalation(ports, id);
  if (sheet === null) return showMessage(c, ports, { status: 404, text: 'notFound' });
  await ports.store.acknowledgeEscalation(id, whoOf(ports));
  return back(c, ports, '/escalations', 'taken');
}

async function close(c: Context, ports: Ports): Promise<Response> {
  const escalationId = c.req.param('id') ?? '';
  const why = postedFields(await c.req.parseBody({ all: true })).one('why');
  const outcome = await closeEscalation(ports, { escalationId, who: whoOf(ports), why });
  if (outcome.ok) return back(c, ports, '/escalations', 'closed');
  if (outcome.reason === 'no_escalation') return showMessage(c, ports, { status: 404, text: 'notFound' });
  return showEscalations(c, ports, outcome.reason);
}

async function release(c: Context, ports: Ports): Promise<Response> {
  const id = c.req.param('id') ?? '';
  if ((await ports.store.findComplaint(id)) === null) {
    return showMessage(c, ports, { status: 404, text: 'notFound' });
  }
  await releaseComplaint(ports, id, whoOf(ports));
  return back(c, ports, `/complaints/${encodeURIComponent(id)}`, 'released');
}

async function back(c: Context, ports: Ports, path: string, said: SaidKey): Promise<Response> {
  const language = languageOf(c, (await ports.store.findFirm())?.firm ?? null);
  return c.redirect(`${path}?lang=${language}&said=${said}`, 303);
}

type OutletSaid = { readonly text: string; readonly isRefused: boolean } | null;

async function showOutlets(c: Context, ports: Ports, said: OutletSaid): Promise<Response> {
  const record = await ports.store.findFirm();
  if (record === null) return showMessage(c, ports, { status: 200, text: 'noFirm' });
  const view = viewOf(c, record.firm);
  const [outlets, attempts] = await Promise.all([
    ports.store.listOutlets(),
    ports.store.listAttempts({ limitRows: ATTEMPTS_SHOWN_MAX }),
  ]);
  const title = escalationTexts(view.language).settings.title;
  const content = outletsPage({ ...view, outlets, attempts, said });
  return c.html(await framed(c, record, title, content), said?.isRefused ? 422 : 200);
}

async function pressTest(c: Context, ports: Ports): Promise<Response> {
  const name = outletNamed(c.req.param('name') ?? '');
  if (name === null || ports.viewer.role !== 'owner') {
    return showMessage(c, ports, { status: 404, text: 'notFound' });
  }
  const tested = await testOutlet(ports, { name, isSender: false, waitSeconds: TEST_WAIT_SECONDS });
  const language = languageOf(c, (await ports.store.findFirm())?.firm ?? null);
  return showOutlets(c, ports, saidOf(tested, escalationTexts(language).settings.tested));
}

function saidOf(tested: OutletTest, words: EscalationTexts['settings']['tested']): OutletSaid {
  if (!tested.ok) return { text: words[tested.reason], isRefused: true };
  const failed = tested.messages.find(({ state }) => state === 'refused' || state === 'uncertain');
  if (failed !== undefined) return { text: words.failed(failed.lastError ?? failed.state), isRefused: true };
  const isSent = tested.messages.every(({ state }) => state === 'sent');
  return { text: isSent ? words.sent(tested.messages.length) : words.waiting, isRefused: false };
}
