import { CONDITION_REFUSED, type ConditionRefusal, dayOf, type Viewer, weeklySubject } from '@doleances/core';
import {
  changeCondition,
  conditionDeedFrom,
  conditionFrom,
  conditionIdFrom,
  editCondition,
  loadConditionSheet,
  loadConditionWeek,
  loadDemandSheet,
  type Ports,
} from '@doleances/pipeline';
import type { ComplaintRow, FirmRecord } from '@doleances/store';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import { framed, languageOf, showMessage, type View, viewOf } from '../house/view.ts';
import { whoOf } from '../house/who.ts';
import { type PostedFields, postedFields } from '../theme/theme-change-form.ts';
import { conditionPage } from './condition-page.ts';
import { conditionTexts } from './condition-texts.ts';
import { conditionsPage } from './conditions-page.ts';
import { demandBox } from './demand-box.ts';
import { confirmForm, type Said } from './parts.ts';
import { weeklyPage } from './weekly-page.ts';

type Reason = ConditionRefusal | 'no_firm';
type Refused = { readonly reason: Reason; readonly posted: PostedFields };

/** Conditions of success: the list, one of them, the four questions, and what a demand is answered. */
export function addConditionRoutes(app: Hono, ports: Ports, limit: MiddlewareHandler): void {
  app.get('/conditions', (c) => showList(c, ports, null));
  app.post('/conditions', limit, (c) => addOne(c, ports));
  app.get('/conditions/weekly', (c) => showWeek(c, ports, null));
  app.post('/conditions/weekly', limit, (c) => answerWeek(c, ports));
  app.get('/conditions/:id', (c) => showOne(c, ports, null));
  app.post('/conditions/:id', limit, (c) => change(c, ports, ['tell', 'decide', 'cost', 'undo']));
  app.post('/conditions/:id/limits', limit, (c) => change(c, ports, ['limit', 'review']));
  app.post('/conditions/:id/edit', limit, (c) => edit(c, ports));
  app.post('/conditions/:id/reckon', limit, (c) => reckon(c, ports));
}

const isOwner = ({ role }: Viewer): boolean => role === 'owner';

function saidOf(c: Context, record: FirmRecord, refused: Refused | null): Said | null {
  const language = languageOf(c, record.firm);
  if (refused !== null && refused.reason !== 'no_firm') {
    return { lines: [CONDITION_REFUSED[refused.reason][language]], isRefused: true };
  }
  return c.req.query('saved') === undefined ? null : { lines: [conditionTexts(language).saved], isRefused: false };
}

async function showList(c: Context, ports: Ports, refused: Refused | null): Promise<Response> {
  const record = await ports.store.findFirm();
  if (record === null) return showMessage(c, ports, { status: 200, text: 'noFirm' });
  const view = viewOf(c, record.firm);
  const words = conditionTexts(view.language);
  const sheet = await loadConditionSheet(ports, record.firm);
  const said = saidOf(c, record, refused);
  const content = conditionsPage({ ...view, words, sheet, said, mayEdit: isOwner(ports.viewer) });
  return c.html(await framed(c, record, words.title, content), refused === null ? 200 : 422);
}

async function addOne(c: Context, ports: Ports): Promise<Response> {
  const posted = postedFields(await c.req.parseBody({ all: true }));
  const firm = (await ports.store.findFirm())?.firm;
  const taken = (firm?.conditions ?? []).map(({ id }) => id);
  const conditionId = conditionIdFrom(posted.one('title.fr') ?? posted.one('title.en') ?? '', taken);
  const condition = conditionFrom(posted.one, conditionId);
  const reason = await editCondition(ports, { conditionId, condition, who: whoOf(ports), why: posted.one('because') });
  if (reason !== null) return showList(c, ports, { reason, posted });
  return c.redirect(`/conditions/${conditionId}?lang=${languageOf(c, firm ?? null)}&saved=1`, 303);
}

async function showOne(c: Context, ports: Ports, refused: Refused | null): Promise<Response> {
  const record = await ports.store.findFirm();
  const sheet = record === null ? null : await loadConditionSheet(ports, record.firm);
  const id = c.req.param('id') ?? '';
  const summary = sheet?.conditions.find(({ condition }) => condition.id === id);
  if (record === null || sheet === null || summary === undefined) {
    return showMessage(c, ports, { status: 404, text: 'notFound' });
  }
  const view = viewOf(c, record.firm);
  const words = conditionTexts(view.language);
  const back = `/conditions/${id}?lang=${view.language}`;
  const asks = refused?.reason === 'touches_rights' && refused.posted.one('deed') === 'decide';
  const content = conditionPage({
    ...view,
    words,
    summary,
    sheet,
    said: saidOf(c, record, refused),
    question: asks ? confirmForm(back, refused.posted, { yes: words.goOn, no: words.giveUp, back }) : null,
    mayEdit: isOwner(ports.viewer),
    maySetLimits: ports.viewer.role !== 'agent',
  });
  return c.html(await framed(c, record, summary.condition.title[view.language], content), refused === null ? 200 : 422);
}

/** @param deeds What this address may do; roles differ by address. */
async function change(c: Context, ports: Ports, deeds: readonly string[]): Promise<Response> {
  const record = await ports.store.findFirm();
  const subjectId = c.req.param('id') ?? '';
  const isKnown = record?.firm.conditions.some(({ id }) => id === subjectId);
  if (record === null || isKnown !== true) return showMessage(c, ports, { status: 404, text: 'notFound' });
  const posted = postedFields(await c.req.parseBody({ all: true }));
  const today = dayOf(ports.now(), record.firm.timeZone);
  const deed = deeds.includes(posted.one('deed') ?? '') ? conditionDeedFrom(posted.one, { today }) : null;
  if (deed === null) return showOne(c, ports, { reason: 'empty', posted });
  if ('refusal' in deed) return showOne(c, ports, { reason: deed.refusal, posted });
  const isConfirmed = posted.one('confirmed') !== null;
  const request = { subjectId, deed, who: whoOf(ports), why: posted.one('why'), isConfirmed };
  const outcome = await changeCondition(ports, request);
  if (!outcome.ok) return showOne(c, ports, { reason: outcome.reason, posted });
  const language = languageOf(c, record.firm);
  const path =
    deed.kind === 'decided' && deed.complaintId !== null
      ? `/complaints/${encodeURIComponent(deed.complaintId)}`
      : `/conditions/${subjectId}`;
  return c.redirect(`${path}?lang=${language}&saved=1`, 303);
}

async function edit(c: Context, ports: Ports): Promise<Response> {
  const posted = postedFields(await c.req.parseBody({ all: true }));
  const conditionId = c.req.param('id') ?? '';
  const firm = (await ports.store.findFirm())?.firm;
  if (!firm?.conditions.some(({ id }) => id === conditionId)) {
    return showMessage(c, ports, { status: 404, text: 'notFound' });
  }
  const isRemoved = posted.one('remove') !== null;
  const condition = isRemoved ? null : conditionFrom(posted.one, conditionId);
  const reason = await editCondition(ports, { conditionId, condition, who: whoOf(ports), why: posted.one('because') });
  if (reason !== null) return showOne(c, ports, { reason, posted });
  const path = isRemoved ? '/conditions' : `/conditions/${conditionId}`;
  return c.redirect(`${path}?lang=${languageOf(c, firm)}&saved=1`, 303);
}

/** Reckons what was typed and writes nothing: the form comes back with the three values under it. */
async function reckon(c: Context, ports: Ports): Promise<Response> {
  const record = await ports.store.findFirm();
  const posted = postedFields(await c.req.parseBody({ all: true }));
  const complaint = record === null ? null : await ports.store.findComplaint(posted.one('complaint') ?? '');
  if (record === null || complaint === null) return showMessage(c, ports, { status: 404, text: 'notFound' });
  const view = viewOf(c, record.firm);
  const words = conditionTexts(view.language);
  const demands = await loadDemandSheet(ports, record.firm, complaint);
  const demand = demands.find(({ condition }) => condition.id === c.req.param('id'));
  if (demand === undefined) return showMessage(c, ports, { status: 404, text: 'notFound' });
  const content = html`<p class="back"><a href="/complaints/${complaint.id}?lang=${view.language}">← ${view.texts.complaint}</a></p>
<h1>${demand.condition.title[view.language]}</h1>
${demandBox(demand, { ...view, words }, posted)}`;
  return c.html(await framed(c, record, words.arithmetic, content));
}

/** What a message demands outside the firm's conditions, for its own page; nothing for most. */
export async function demandsOf(ports: Ports, view: View, complaint: ComplaintRow): Promise<Html | string> {
  const demands = await loadDemandSheet(ports, view.firm, complaint);
  const words = conditionTexts(view.language);
  return demands.length === 0 ? '' : html`${demands.map((demand) => demandBox(demand, { ...view, words }))}`;
}

async function showWeek(c: Context, ports: Ports, refused: Refused | null): Promise<Response> {
  const record = await ports.store.findFirm();
  const week = refused?.posted.one('week') ?? c.req.query('week');
  const sheet = record === null ? null : await loadConditionWeek(ports, record.firm, week ?? undefined);
  if (record === null || sheet === null) return showMessage(c, ports, { status: 404, text: 'notFound' });
  const view = viewOf(c, record.firm);
  const words = conditionTexts(view.language);
  const content = weeklyPage({ ...view, words, sheet, said: saidOf(c, record, refused) });
  return c.html(await framed(c, record, words.weekly, content), refused === null ? 200 : 422);
}

async function answerWeek(c: Context, ports: Ports): Promise<Response> {
  const record = await ports.store.findFirm();
  const posted = postedFields(await c.req.parseBody({ all: true }));
  const sheet = record === null ? null : await loadConditionWeek(ports, record.firm, posted.one('week') ?? undefined);
  const deed = conditionDeedFrom(posted.one, { today: '' });
  if (record === null || sheet === null || deed === null || 'refusal' in deed || deed.kind !== 'weekly') {
    return showMessage(c, ports, { status: 404, text: 'notFound' });
  }
  const subjectId = weeklySubject(sheet.week);
  const outcome = await changeCondition(ports, { subjectId, deed, who: whoOf(ports), why: null, isConfirmed: false });
  if (!outcome.ok) return showWeek(c, ports, { reason: outcome.reason, posted });
  return c.redirect(`/conditions/weekly?lang=${languageOf(c, record.firm)}&week=${sheet.week}&saved=1`, 303);
}
