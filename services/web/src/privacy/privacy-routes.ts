import { receiptFor, retentionLimit } from '@doleances/core';
import {
  type EraseRefusal,
  erasePerson,
  exportPerson,
  findClient,
  findPerson,
  type PersonAsked,
  type Ports,
  refuseErasure,
} from '@doleances/pipeline';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { framed, languageOf, showMessage, viewOf } from '../house/view.ts';
import { whoOf } from '../house/who.ts';
import type { Said } from '../promises/promises-page.ts';
import { postedFields } from '../theme/theme-change-form.ts';
import { personPage } from './person-page.ts';
import { type PrivacyPage, privacyPage } from './privacy-page.ts';
import { privacyTexts } from './privacy-texts.ts';

const ERASURES_SHOWN = 200;
const HOLD_WHY_MAX = 500;

/** What people may ask of the firm about themselves: the owner's, by the route table. */
export function addPrivacyRoutes(app: Hono, ports: Ports, limit: MiddlewareHandler): void {
  app.get('/settings/privacy', (c) => showPrivacy(c, ports, saidBefore(c)));
  app.get('/settings/privacy/person', (c) => showPerson(c, ports));
  app.post('/settings/privacy/export', limit, (c) => sendExport(c, ports));
  app.post('/settings/privacy/erase', limit, (c) => erase(c, ports));
  app.post('/settings/privacy/refuse', limit, (c) => refuse(c, ports));
  app.post('/settings/privacy/hold', limit, (c) => hold(c, ports));
  app.post('/settings/privacy/release', limit, (c) => release(c, ports));
}

type Fields = ReturnType<typeof postedFields>;

function saidBefore(c: Context): Said | null {
  const said = c.req.query('said') ?? '';
  const words = privacyTexts(languageOf(c, null));
  if (/^E-\d{4}-\d{4,9}$/.test(said)) return { lines: [words.erased(said)], isRefused: false };
  const known = { refused: words.refusedSaid, held: words.heldSaid, released: words.releasedSaid };
  const line = known[said as keyof typeof known];
  return line === undefined ? null : { lines: [line], isRefused: false };
}

async function showPrivacy(
  c: Context,
  ports: Ports,
  said: Said | null,
  candidates: PrivacyPage['candidates'] = [],
): Promise<Response> {
  const record = await ports.store.findFirm();
  if (record === null) return showMessage(c, ports, { status: 200, text: 'noFirm' });
  const view = viewOf(c, record.firm);
  const words = privacyTexts(view.language);
  const before = retentionLimit(ports.now(), record.firm);
  const [erasures, holds, rows] = await Promise.all([
    ports.store.listErasures(ERASURES_SHOWN),
    ports.store.listHolds(),
    ports.store.countPastRetention(before),
  ]);
  const content = privacyPage({ ...view, words, said, candidates, erasures, holds, retention: { before, rows } });
  return c.html(await framed(c, record, words.title, content), said?.isRefused ? 422 : 200);
}

/** Whom a form or a link is about. */
function askedIn(one: (name: string) => string | null | undefined): PersonAsked | null {
  const client = one('client')?.trim() ?? '';
  if (client !== '') return { kind: 'client', clientKey: client };
  const name = one('named')?.trim() ?? '';
  const email = one('email')?.trim() || null;
  return name === '' && email === null ? null : { kind: 'person', name, email, phone: null };
}

async function showPerson(c: Context, ports: Ports): Promise<Response> {
  const words = privacyTexts(languageOf(c, null));
  const asked = askedIn((name) => c.req.query(name));
  // A search that finds nobody is an answer, and no refusal.
  const nobody: Said = { lines: [words.nobody], isRefused: false };
  if (asked === null) return showPrivacy(c, ports, nobody);
  if (asked.kind === 'person') return showSheet(c, ports, { asked, said: null });
  const found = await findClient(ports, asked.clientKey);
  if (found.ok) return showSheet(c, ports, { asked: { ...asked, clientKey: found.clientKey }, said: null });
  return showPrivacy(c, ports, found.candidates.length === 0 ? nobody : null, found.candidates);
}

async function showSheet(
  c: Context,
  ports: Ports,
  { asked, said }: { readonly asked: PersonAsked; readonly said: Said | null },
): Promise<Response> {
  const [record, sheet] = await Promise.all([ports.store.findFirm(), findPerson(ports, asked)]);
  if (record === null) return showMessage(c, ports, { status: 200, text: 'noFirm' });
  const view = viewOf(c, record.firm);
  const words = privacyTexts(view.language);
  if (sheet === null) return showPrivacy(c, ports, { lines: [words.nobody], isRefused: false });
  const content = personPage({ ...view, words, sheet, said });
  return c.html(await framed(c, record, words.title, content), said?.isRefused ? 422 : 200);
}

async function fieldsOf(c: Context): Promise<{ readonly fields: Fields; readonly asked: PersonAsked | null }> {
  const fields = postedFields(await c.req.parseBody({ all: true }));
  return { fields, asked: askedIn(fields.one) };
}

/** What is handed over names a person: it is kept nowhere on the way. */
async function sendExport(c: Context, ports: Ports): Promise<Response> {
  const { fields, asked } = await fieldsOf(c);
  const made = asked === null ? null : await exportPerson(ports, asked, whoOf(ports));
  if (made === null) return showMessage(c, ports, { status: 404, text: 'notFound' });
  const isJson = fields.one('as') === 'json';
  return c.body(isJson ? JSON.stringify(made.document) : made.text, 200, {
    'content-type': `${isJson ? 'application/json' : 'text/plain'}; charset=utf-8`,
    'content-disposition': `attachment; filename="${isJson ? 'person.json' : 'person.txt'}"`,
    'cache-control': 'no-store',
  });
}

function refusedSheet(c: Context, ports: Ports, asked: PersonAsked, reason: EraseRefusal | 'not_sure') {
  const words = privacyTexts(languageOf(c, null));
  const line = reason === 'not_sure' ? words.notSure : words.refusals[reason];
  return showSheet(c, ports, { asked, said: { lines: [line], isRefused: true } });
}

const backTo = (c: Context, said: string) =>
  c.redirect(`/settings/privacy?lang=${languageOf(c, null)}&said=${encodeURIComponent(said)}`, 303);

async function erase(c: Context, ports: Ports): Promise<Response> {
  const { fields, asked } = await fieldsOf(c);
  if (asked === null) return showMessage(c, ports, { status: 404, text: 'notFound' });
  if (fields.one('sure') !== 'yes') return refusedSheet(c, ports, asked, 'not_sure');
  const passages = fields.all('passage');
  const why = fields.one('why') ?? '';
  const outcome = await erasePerson(ports, { asked, who: whoOf(ports), why, passages });
  if (!outcome.ok) return refusedSheet(c, ports, asked, outcome.reason);
  return backTo(c, receiptFor(outcome.erasure.id, outcome.erasure.at));
}

async function refuse(c: Context, ports: Ports): Promise<Response> {
  const { fields, asked } = await fieldsOf(c);
  if (asked === null) return showMessage(c, ports, { status: 404, text: 'notFound' });
  const done = await refuseErasure(ports, { asked, who: whoOf(ports), why: fields.one('why') ?? '' });
  return done.ok ? backTo(c, 'refused') : refusedSheet(c, ports, asked, done.reason);
}

async function hold(c: Context, ports: Ports): Promise<Response> {
  const { fields, asked } = await fieldsOf(c);
  if (asked?.kind !== 'client') return showMessage(c, ports, { status: 404, text: 'notFound' });
  const why = (fields.one('why') ?? '').trim().slice(0, HOLD_WHY_MAX);
  if (why === '') return refusedSheet(c, ports, asked, 'no_reason');
  await ports.store.saveHold(asked.clientKey, whoOf(ports), why);
  return backTo(c, 'held');
}

async function release(c: Context, ports: Ports): Promise<Response> {
  const { fields } = await fieldsOf(c);
  const id = fields.one('hold') ?? '';
  if (!/^\d{1,9}$/.test(id) || !(await ports.store.liftHold(Number(id), whoOf(ports)))) {
    return showMessage(c, ports, { status: 404, text: 'notFound' });
  }
  return backTo(c, 'released');
}
