import {
  type CaptureDoubt,
  captureDoubtWords,
  dayTyped,
  type Firm,
  FOLLOW_UP_DEEDS,
  PROMISE_DEEDS,
} from '@doleances/core';
import {
  type CaptureOutcome,
  capturePromise,
  changePromise,
  decideFollowUp,
  findLinkedPromise,
  isCalendarAddress,
  loadCalendarUrl,
  loadPromiseSheet,
  type Ports,
  type PromiseRequest,
} from '@doleances/pipeline';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { html } from 'hono/html';
import { framed, languageOf, showMessage, viewOf } from '../house/view.ts';
import { whoOf } from '../house/who.ts';
import { type PostedFields, postedFields } from '../theme/theme-change-form.ts';
import { calendarFrom } from './promise-calendar.ts';
import { deedForms, type PromisesPage, promiseCard, promisesPage, type Said, saidBox } from './promises-page.ts';
import { type PromiseTexts, promiseTexts } from './texts-promises.ts';

const WAITING = ['open', 'confirmed', 'renegotiated', 'broken'] as const;
const FEED_MAX = 500;

/** The page of promises, the links of reminders, the calendar feed. */
export function addPromiseRoutes(app: Hono, ports: Ports, limit: MiddlewareHandler): void {
  app.get('/promises', (c) => showPromises(c, ports));
  app.post('/promises', limit, (c) => notePromise(c, ports));
  app.post('/promises/:id', limit, (c) => changeHere(c, ports));
  app.post('/follow-ups/:id', limit, (c) => decideHere(c, ports));
  app.get('/p/:token', (c) => showLinked(c, ports, null));
  app.post('/p/:token', limit, (c) => changeLinked(c, ports));
  app.get('/calendar/:file', (c) => showCalendar(c, ports));
}

type Shown = Partial<Pick<PromisesPage, 'typed' | 'isDoubted'>> & { readonly said: Said; readonly status?: 200 | 422 };

async function showPromises(c: Context, ports: Ports, shown: Shown | null = null): Promise<Response> {
  const record = await ports.store.findFirm();
  if (record === null) return showMessage(c, ports, { status: 200, text: 'noFirm' });
  const view = viewOf(c, record.firm);
  const words = promiseTexts(view.language);
  const [sheet, calendarUrl] = await Promise.all([
    loadPromiseSheet(ports, record.firm),
    ports.viewer.role === 'owner' ? loadCalendarUrl(ports) : null,
  ]);
  const saved = savedLine(c.req.query('saved'), words);
  const content = promisesPage({
    ...view,
    words,
    sheet,
    calendarUrl,
    said: shown?.said ?? (saved === null ? null : { lines: [saved], isRefused: false }),
    typed: shown?.typed ?? '',
    isDoubted: shown?.isDoubted ?? false,
  });
  return c.html(await framed(c, record, view.texts.promises, content), shown?.status ?? 200);
}

function savedLine(saved: string | undefined, words: PromiseTexts): string | null {
  if (saved === 'take') return words.followUpTaken;
  if (saved === 'decline') return words.followUpDeclined;
  return saved === undefined ? null : words.linkSaved;
}

async function decideHere(c: Context, ports: Ports): Promise<Response> {
  const language = languageOf(c, (await ports.store.findFirm())?.firm ?? null);
  const words = promiseTexts(language);
  const fields = postedFields(await c.req.parseBody({ all: true }));
  const deed = FOLLOW_UP_DEEDS.find((name) => name === fields.one('deed'));
  if (deed === undefined) return c.text('400', 400);
  const request = { complaintId: c.req.param('id') ?? '', deed, who: whoOf(ports), why: fields.one('why') };
  const outcome = await decideFollowUp(ports, request);
  if (outcome.ok) return c.redirect(`/promises?lang=${language}&saved=${deed}`, 303);
  const line = outcome.reason === 'judges_person' ? outcome.answer[language] : words.followUpGone;
  return showPromises(c, ports, { said: { lines: [line], isRefused: true }, status: 422 });
}

async function notePromise(c: Context, ports: Ports): Promise<Response> {
  const fields = postedFields(await c.req.parseBody({ all: true }));
  const text = fields.one('text') ?? '';
  const language = languageOf(c, (await ports.store.findFirm())?.firm ?? null);
  const words = promiseTexts(language);
  const outcome = await capturePromise(ports, { text, who: whoOf(ports), doubts: doubtsOf(text, fields.one('sure')) });
  if (!outcome.ok) {
    const line = captureDoubtWords(outcome.reason)?.[language] ?? words.captureHint;
    const said = { lines: [line], isRefused: true };
    return showPromises(c, ports, { said, typed: text, isDoubted: outcome.reason === 'no_deed', status: 422 });
  }
  return showPromises(c, ports, { said: { lines: linesOf(outcome, words), isRefused: outcome.questions.length > 0 } });
}

/** Who sends the same line twice means it, whatever it names; no line is a promise of yesterday. */
export function doubtsOf(text: string, sure: string | null): readonly CaptureDoubt[] {
  return text === sure ? ['past_day'] : ['past_day', 'no_deed'];
}

/** What a note left open, asked in so many words. */
function linesOf({ questions, candidates, isKnown }: CaptureOutcome & { ok: true }, words: PromiseTexts): string[] {
  const names = candidates.map(({ name, email }) => (email === null ? name : `${name} <${email}>`));
  return [
    isKnown ? words.notedKnown : words.noted,
    ...questions.map((question) => words.asks[question]),
    ...(names.length > 0 ? [names.join(', ')] : []),
    ...(questions.length > 0 ? [words.keptAsIs] : []),
  ];
}

/** What a form or a program asks of a promise; `null` when it asks nothing we know. */
export function promiseRequestFrom(
  promiseId: string,
  fields: PostedFields,
  { firm, now, who }: { readonly firm: Firm; readonly now: Date; readonly who: string },
): PromiseRequest | null {
  const kind = PROMISE_DEEDS.find((name) => name === fields.one('deed'));
  if (kind === undefined) return null;
  const day = fields.one('day');
  const at = day === null ? null : dayTyped(day, { ...firm, sentAt: now.toISOString() });
  return {
    promiseId,
    kind,
    who,
    why: fields.one('why'),
    newDueAt: kind === 'move' ? at : null,
    doneAt: kind === 'keep' ? at : null,
  };
}

async function changeHere(c: Context, ports: Ports): Promise<Response> {
  const said = await changed(c, ports, c.req.param('id') ?? '', whoOf(ports));
  if (said === null)
    return c.redirect(`/promises?lang=${languageOf(c, (await ports.store.findFirm())?.firm ?? null)}&saved=1`, 303);
  return showPromises(c, ports, { said, status: 422 });
}

/** @returns What to say where nothing was changed; `null` when it was. */
async function changed(c: Context, ports: Ports, promiseId: string, who: string): Promise<Said | null> {
  const record = await ports.store.findFirm();
  const words = promiseTexts(languageOf(c, record?.firm ?? null));
  const fields = postedFields(await c.req.parseBody({ all: true }));
  const request =
    record === null ? null : promiseRequestFrom(promiseId, fields, { firm: record.firm, now: ports.now(), who });
  if (request === null) return { lines: [words.refused.no_promise], isRefused: true };
  const outcome = await changePromise(ports, request);
  return outcome.ok ? null : { lines: [words.refused[outcome.reason]], isRefused: true };
}

/** Opened from a reminder, without a login: shows one promise and nothing else. Mail scanners may open it at will. */
async function showLinked(c: Context, ports: Ports, said: Said | null): Promise<Response> {
  const record = await ports.store.findFirm();
  const promise = record === null ? null : await findLinkedPromise(ports, c.req.param('token') ?? '');
  const language = languageOf(c, record?.firm ?? null);
  const words = promiseTexts(language);
  c.header('cache-control', 'no-store');
  if (record === null || promise === null) {
    return c.html(
      await framed(c, record, words.linkTitle, html`<h1>${words.linkTitle}</h1><p>${words.linkGone}</p>`),
      404,
    );
  }
  const view = { ...viewOf(c, record.firm), words };
  const content = html`<h1>${words.linkTitle}</h1>
${saidBox(said)}
${promiseCard(promise, view)}
<p class="hint">${words.linkHint}</p>
${deedForms(promise, view, `/p/${c.req.param('token') ?? ''}`)}`;
  return c.html(await framed(c, record, words.linkTitle, content), said?.isRefused ? 422 : 200);
}

/** The button's answer. The link is its own right, so the form may stand in a mail reader's browser. */
async function changeLinked(c: Context, ports: Ports): Promise<Response> {
  const promise = await findLinkedPromise(ports, c.req.param('token') ?? '');
  if (promise === null) return showLinked(c, ports, null);
  const refused = await changed(c, ports, promise.id, promise.performer ?? 'link');
  const words = promiseTexts(languageOf(c, (await ports.store.findFirm())?.firm ?? null));
  return showLinked(c, ports, refused ?? { lines: [words.linkSaved], isRefused: false });
}

async function showCalendar(c: Context, ports: Ports): Promise<Response> {
  const record = await ports.store.findFirm();
  const secret = (c.req.param('file') ?? '').replace(/\.ics$/, '');
  const isOurs = await isCalendarAddress(ports, secret);
  if (record === null || !isOurs) return showMessage(c, ports, { status: 404, text: 'notFound' });
  const rows = await ports.store.listPromises({ states: WAITING, limitRows: FEED_MAX });
  const { texts, language } = viewOf(c, record.firm);
  const title = `${texts.promises} – ${record.firm.name}`;
  const feed = { firm: record.firm, words: promiseTexts(language), baseUrl: ports.config.http.baseUrl, title };
  return c.body(await calendarFrom(rows, feed), 200, {
    'content-type': 'text/calendar; charset=utf-8',
    'cache-control': 'private, max-age=300',
  });
}
