import { type CriticalReason, threadAround } from '@doleances/core';
import {
  type ComplaintDeed,
  type ComplaintDeedRefused,
  deedOnComplaint,
  loadComplaintLife,
  type Ports,
  withdrawCorrection,
} from '@doleances/pipeline';
import type { ComplaintRow } from '@doleances/store';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { type PageLanguage, pageTexts } from '../house/texts.ts';
import { framed, languageOf, showMessage, viewOf } from '../house/view.ts';
import { whoOf } from '../house/who.ts';
import { demandsOf } from '../ledgers/condition-routes.ts';
import { correctionLookPage } from '../theme/preview-page.ts';
import { backlogTexts } from '../theme/texts-backlog.ts';
import { complaintPage } from './complaint-page.ts';
import { complaintTexts } from './complaint-texts.ts';
import { loadCorrectionForm, lookAt, needsLook, type Posted, postedFrom, saveCorrections } from './corrections.ts';

/** An exchange with one person, and some slow ones last. */
const THREAD_DAYS_MAX = 180;
const THREAD_ROWS_MAX = 200;

/** The page of one message, and what is done there. */
export function addComplaintRoutes(app: Hono, ports: Ports, limit: MiddlewareHandler): void {
  app.get('/complaints/:id', (c) => showComplaint(c, ports));
  app.post('/complaints/:id/correct', limit, (c) => correctReading(c, ports));
  app.post('/complaints/:id/withdraw', limit, (c) => takeBack(c, ports));
  app.post('/complaints/:id/deed', limit, (c) => doDeed(c, ports));
}

type Refused = { readonly said: string; readonly posted: Posted };

async function showComplaint(c: Context, ports: Ports, refused: Refused | null = null): Promise<Response> {
  const record = await ports.store.findFirm();
  const complaint = record === null ? null : await ports.store.findComplaint(c.req.param('id') ?? '');
  if (record === null || complaint === null) return showMessage(c, ports, { status: 404, text: 'notFound' });
  const view = viewOf(c, record.firm);
  const grievances = await ports.store.listGrievances(complaint.id);
  const [form, thread, demands, life] = await Promise.all([
    loadCorrectionForm(ports, complaint, grievances),
    loadThread(ports, complaint),
    demandsOf(ports, view, complaint),
    loadComplaintLife(ports, complaint.id),
  ]);
  const words = complaintTexts(view.language);
  const asked =
    { noted: words.noted, escalated: words.escalated, withdrawn: words.takenBack }[c.req.query('said') ?? ''] ?? null;
  const saved = c.req.query('saved') === undefined ? asked : view.texts.correction.saved;
  const said = refused?.said ?? saved;
  const posted = refused?.posted ?? {};
  const content = complaintPage({
    ...view,
    complaint,
    grievances,
    thread,
    demands,
    form,
    life,
    who: whoOf(ports),
    said,
    posted,
    isRefused: refused !== null,
  });
  return c.html(
    await framed(c, record, complaint.subject ?? view.texts.complaint, content),
    refused === null ? 200 : 422,
  );
}

/** The exchange around a message, among what this person wrote to us and we to them. */
async function loadThread({ store }: Ports, complaint: ComplaintRow): Promise<readonly ComplaintRow[]> {
  const { clientKey, receivedAt } = complaint;
  const since = new Date(receivedAt.getTime() - THREAD_DAYS_MAX * 86_400_000);
  const until = new Date(receivedAt.getTime() + THREAD_DAYS_MAX * 86_400_000);
  return threadAround(complaint, await store.listComplaints({ clientKey, since, until, limitRows: THREAD_ROWS_MAX }));
}

/** Saves what the form changed; what cannot be saved is told on the page, with all that was there before. */
async function correctReading(c: Context, ports: Ports): Promise<Response> {
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
  const id = c.req.param('id') ?? '';
  const language = languageOf(c, (await ports.store.findFirm())?.firm ?? null);
  const { correction } = postedFrom(await c.req.parseBody());
  await withdrawCorrection(ports, { correctionId: Number(correction), who: whoOf(ports), why: null });
  return c.redirect(`/complaints/${encodeURIComponent(id)}?lang=${language}&said=withdrawn`, 303);
}

/** What a form asks to do about a message; `null` when it asks nothing that exists. */
function deedFrom({ deed, text, reason, why }: Posted): ComplaintDeed | null {
  switch (deed) {
    case 'take':
    case 'leave':
      return { kind: deed };
    case 'unanswer':
      return { kind: deed };
    case 'answer:phone':
      return { kind: 'answer', how: 'phone' };
    case 'answer:in_person':
      return { kind: 'answer', how: 'in_person' };
    case 'note':
      return { kind: deed, text: text ?? null };
    case 'escalate': {
      const reasons = Object.keys(pageTexts('fr').criticalReasons) as CriticalReason[];
      const named = reasons.find((one) => one === reason);
      return named === undefined ? null : { kind: deed, reason: named, why: why ?? null };
    }
    default:
      return null;
  }
}

async function doDeed(c: Context, ports: Ports): Promise<Response> {
  const complaintId = c.req.param('id') ?? '';
  const posted = postedFrom(await c.req.parseBody());
  const deed = deedFrom(posted);
  if (deed === null) return showMessage(c, ports, { status: 404, text: 'notFound' });
  const language = languageOf(c, (await ports.store.findFirm())?.firm ?? null);
  const outcome = await deedOnComplaint(ports, { complaintId, deed, who: whoOf(ports) });
  if (!outcome.ok) return showComplaint(c, ports, { said: refusedText(outcome, language), posted });
  const said = deed.kind === 'escalate' ? 'escalated' : 'noted';
  return c.redirect(`/complaints/${encodeURIComponent(complaintId)}?lang=${language}&said=${said}`, 303);
}

function refusedText(refused: ComplaintDeedRefused, language: PageLanguage): string {
  if (refused.reason === 'judges_person') return refused.answer[language];
  if (refused.reason === 'no_complaint') return pageTexts(language).notFound;
  return complaintTexts(language).refused[refused.reason];
}
