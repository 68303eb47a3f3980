import { DEFAULT_FIRM } from '@doleances/core';
import { type NoteOutcome, noteRequestFrom, type Ports, takeNote } from '@doleances/pipeline';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { notePage } from './note-page.ts';
import { isPostedHere } from './posted-here.ts';
import type { Said } from './promises-page.ts';
import { noteTexts } from './texts-notes.ts';
import { promiseTexts } from './texts-promises.ts';
import { postedFields } from './theme-change-form.ts';
import { framed, languageOf, showMessage, viewOf } from './view.ts';
import { whoOf } from './who.ts';

const VERSION = 1;

/** Complaints that somebody of the firm heard and types: a page, and the same for programs. */
export function addNoteRoutes(app: Hono, ports: Ports, limit: MiddlewareHandler): void {
  app.get('/notes', (c) => showForm(c, ports, {}));
  app.post('/notes', limit, (c) => noteHere(c, ports));
  app.post('/api/v1/notes', limit, (c) => noteFromProgram(c, ports));
}

type Shown = {
  readonly said?: Said;
  readonly complaintId?: string;
  readonly typed?: Readonly<Record<string, string>>;
};

async function showForm(c: Context, ports: Ports, { said, complaintId, typed }: Shown): Promise<Response> {
  const record = await ports.store.findFirm();
  if (record === null) return showMessage(c, ports, { status: 200, text: 'noFirm' });
  const view = viewOf(c, record.firm);
  const words = noteTexts(view.language);
  const content = notePage({
    ...{ ...view, words, said: said ?? null, complaintId: complaintId ?? null, typed: typed ?? {} },
  });
  return c.html(await framed(c, record, words.title, content), said?.isRefused ? 422 : 200);
}

async function noteHere(c: Context, ports: Ports): Promise<Response> {
  if (!isPostedHere(c, ports)) return c.text('403', 403);
  const { entries } = postedFields(await c.req.parseBody({ all: true }));
  const typed = Object.fromEntries(entries);
  const firm = (await ports.store.findFirm())?.firm ?? DEFAULT_FIRM;
  const language = languageOf(c, firm);
  const words = noteTexts(language);
  const request = noteRequestFrom(typed, firm.timeZone);
  const refused = (line: string) => showForm(c, ports, { said: { lines: [line], isRefused: true }, typed });
  if (request === null) return refused(words.badTime);
  const taken = await takeNote(ports, { ...request, who: request.who || whoOf(ports) });
  if (!taken.ok) return refused(words.refused[taken.reason]);
  const asks = promiseTexts(language).asks;
  const lines = [
    taken.isKnown ? words.savedKnown : words.saved,
    ...taken.promises.flatMap((one) => (one.ok ? one.questions.map((question) => asks[question]) : [])),
  ];
  return showForm(c, ports, {
    said: { lines, isRefused: false },
    complaintId: taken.complaintId,
    // Who notes one call after another types their name and place once.
    typed: { who: typed.who ?? '', location: typed.location ?? '', channel: typed.channel ?? '' },
  });
}

async function noteFromProgram(c: Context, ports: Ports): Promise<Response> {
  if (!isPostedHere(c, ports)) return c.json({ version: VERSION, error: 'foreign_origin' }, 403);
  // Demanded before the body is looked at: a page of another site cannot send it without asking the browser.
  const isJson = /^application\/json\b/.test(c.req.header('content-type') ?? '');
  const body: unknown = isJson ? await c.req.json().catch(() => null) : null;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    return c.json({ version: VERSION, error: 'not_json' }, 400);
  }
  const timeZone = (await ports.store.findFirm())?.firm.timeZone ?? DEFAULT_FIRM.timeZone;
  const request = noteRequestFrom(body as Readonly<Record<string, unknown>>, timeZone);
  if (request === null) return c.json({ version: VERSION, error: 'bad_request' }, 400);
  const taken = await takeNote(ports, { ...request, who: request.who || 'api' });
  return taken.ok
    ? c.json(toldOf(taken), taken.isKnown ? 200 : 201)
    : c.json({ version: VERSION, error: taken.reason }, 422);
}

function toldOf({ complaintId, complaint, isKnown, promises }: NoteOutcome & { ok: true }) {
  const { kind = null, severity = null, criticalReasons = [] } = complaint ?? {};
  const noted = promises.flatMap((one) => (one.ok ? [{ promise: one.promise, questions: one.questions }] : []));
  return { version: VERSION, complaintId, isKnown, kind, severity, criticalReasons, promises: noted };
}
