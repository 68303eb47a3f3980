import { dayOf, isQuestion, RECOVERY_REFUSED, type RecoveryDeed, type RecoveryRefusal } from '@doleances/core';
import {
  changeRecovery,
  incidentFrom,
  loadRecovery,
  loadRecoverySheet,
  openingOf,
  type Ports,
  recoveryDeedFrom,
  recoveryIdOf,
} from '@doleances/pipeline';
import type { FirmRecord } from '@doleances/store';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { framed, languageOf, showMessage, viewOf } from '../house/view.ts';
import { whoOf } from '../house/who.ts';
import { type PostedFields, postedFields } from '../theme/theme-change-form.ts';
import { incidentPage } from './incident-page.ts';
import { confirmForm, type Said } from './parts.ts';
import { recoveryPage } from './recovery-page.ts';
import { recoveryTexts } from './recovery-texts.ts';

/** The ledger of amends: a list, and a page for each incident. */
export function addRecoveryRoutes(app: Hono, ports: Ports, limit: MiddlewareHandler): void {
  app.get('/recovery', (c) => showList(c, ports, null));
  app.post('/recovery', limit, (c) => openIncident(c, ports));
  app.get('/recovery/:id', (c) => showIncident(c, ports, null));
  app.post('/recovery/:id', limit, (c) => changeIncident(c, ports));
}

type Refused = { readonly reason: RecoveryRefusal | 'no_firm'; readonly posted: PostedFields };

/** `no_firm` never reaches a page: without a firm there is none. */
function sentenceOf({ reason }: Refused, c: Context, record: FirmRecord): string {
  return reason === 'no_firm' ? '' : RECOVERY_REFUSED[reason][languageOf(c, record.firm)];
}

async function showList(c: Context, ports: Ports, refused: Refused | null): Promise<Response> {
  const record = await ports.store.findFirm();
  if (record === null) return showMessage(c, ports, { status: 200, text: 'noFirm' });
  const view = viewOf(c, record.firm);
  const words = recoveryTexts(view.language);
  const sheet = await loadRecoverySheet(ports, record.firm);
  const content = recoveryPage({
    ...view,
    words,
    sheet,
    today: dayOf(ports.now(), record.firm.timeZone),
    said: saidOf(c, refused === null ? null : sentenceOf(refused, c, record), words.saved),
    typed: (name) => refused?.posted.one(name) ?? '',
  });
  return c.html(await framed(c, record, words.title, content), refused === null ? 200 : 422);
}

function saidOf(c: Context, refused: string | null, saved: string): Said | null {
  if (refused !== null) return { lines: [refused], isRefused: true };
  return c.req.query('saved') === undefined ? null : { lines: [saved], isRefused: false };
}

/** A new incident, told here or proposed; or a proposal put aside. */
async function openIncident(c: Context, ports: Ports): Promise<Response> {
  const record = await ports.store.findFirm();
  if (record === null) return showMessage(c, ports, { status: 200, text: 'noFirm' });
  const posted = postedFields(await c.req.parseBody({ all: true }));
  const asked = await askedOf(ports, record, posted);
  if ('refusal' in asked) return showList(c, ports, { reason: asked.refusal, posted });
  const request = { ...asked, who: whoOf(ports), why: posted.one('why'), isConfirmed: false };
  const outcome = await changeRecovery(ports, request);
  if (!outcome.ok) return showList(c, ports, { reason: outcome.reason, posted });
  const path = asked.deed.kind === 'declined' ? '/recovery' : `/recovery/${asked.recoveryId}`;
  return c.redirect(`${path}?lang=${languageOf(c, record.firm)}&saved=1`, 303);
}

type Asked = { readonly recoveryId: string; readonly deed: RecoveryDeed } | { readonly refusal: RecoveryRefusal };

async function askedOf(ports: Ports, { firm }: FirmRecord, posted: PostedFields): Promise<Asked> {
  const proposalId = posted.one('proposal');
  if (proposalId === null) {
    const deed = incidentFrom(posted.one, { today: dayOf(ports.now(), firm.timeZone) });
    if ('refusal' in deed) return deed;
    return deed.kind === 'opened' ? { recoveryId: recoveryIdOf(deed), deed } : { refusal: 'empty' };
  }
  const { proposals } = await loadRecoverySheet(ports, firm);
  const proposal = proposals.find(({ recoveryId }) => recoveryId === proposalId);
  if (proposal === undefined) return { refusal: 'already_open' };
  if (posted.one('deed') === 'decline') return { recoveryId: proposalId, deed: { kind: 'declined' } };
  const what = posted.one('what');
  return what === null ? { refusal: 'empty' } : { recoveryId: proposalId, deed: openingOf(proposal, what) };
}

async function showIncident(c: Context, ports: Ports, refused: Refused | null): Promise<Response> {
  const record = await ports.store.findFirm();
  if (record === null) return showMessage(c, ports, { status: 200, text: 'noFirm' });
  const view = viewOf(c, record.firm);
  const words = recoveryTexts(view.language);
  const id = c.req.param('id') ?? '';
  const facts = await loadRecovery(ports, id, { firm: record.firm, language: view.language });
  if (facts === null) return showMessage(c, ports, { status: 404, text: 'notFound' });
  const asks = refused !== null && isQuestion(refused.reason);
  const back = `/recovery/${id}?lang=${view.language}`;
  const content = incidentPage({
    ...view,
    words,
    facts,
    said: saidOf(c, refused === null ? null : sentenceOf(refused, c, record), words.saved),
    question: asks ? confirmForm(back, refused.posted, { yes: words.goOn, no: words.giveUp, back }) : null,
  });
  return c.html(await framed(c, record, facts.recovery.what, content), refused === null ? 200 : 422);
}

async function changeIncident(c: Context, ports: Ports): Promise<Response> {
  const record = await ports.store.findFirm();
  const id = c.req.param('id') ?? '';
  const language = languageOf(c, record?.firm ?? null);
  const facts = record === null ? null : await loadRecovery(ports, id, { firm: record.firm, language });
  if (facts === null) return showMessage(c, ports, { status: 404, text: 'notFound' });
  const posted = postedFields(await c.req.parseBody({ all: true }));
  const { yearlyMarginCents, today, recovery } = facts;
  const defaults = { now: ports.now(), today, peopleCount: recovery.peopleCount, yearlyMarginCents };
  const deed = recoveryDeedFrom(posted.one, defaults);
  if (deed === null) return showIncident(c, ports, { reason: 'empty', posted });
  if ('refusal' in deed) return showIncident(c, ports, { reason: deed.refusal, posted });
  const isConfirmed = posted.one('confirmed') !== null;
  const request = { recoveryId: id, deed, who: whoOf(ports), why: posted.one('why'), isConfirmed };
  const outcome = await changeRecovery(ports, request);
  if (!outcome.ok) return showIncident(c, ports, { reason: outcome.reason, posted });
  return c.redirect(`/recovery/${id}?lang=${language}&saved=1`, 303);
}
