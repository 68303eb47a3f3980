import { captureDoubtWords, DEFAULT_FIRM, labelRefusal } from '@doleances/core';
import { noteRequestFrom, type Ports, takeNote } from '@doleances/pipeline';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { framed, languageOf, showMessage, viewOf } from '../house/view.ts';
import { whoOf } from '../house/who.ts';
import { doubtsOf } from '../promises/promise-routes.ts';
import type { Said } from '../promises/promises-page.ts';
import { promiseTexts } from '../promises/texts-promises.ts';
import { postedFields } from '../theme/theme-change-form.ts';
import { notePage } from './note-page.ts';
import { noteTexts } from './texts-notes.ts';

/** Complaints that somebody of the firm heard and types. */
export function addNoteRoutes(app: Hono, ports: Ports, limit: MiddlewareHandler): void {
  app.get('/notes', (c) => showForm(c, ports, {}));
  app.post('/notes', limit, (c) => noteHere(c, ports));
}

type Shown = {
  readonly said?: Said;
  readonly complaintId?: string;
  readonly typed?: Readonly<Record<string, string>>;
  readonly isDoubted?: boolean;
};

async function showForm(c: Context, ports: Ports, { said, complaintId, typed, isDoubted }: Shown): Promise<Response> {
  const record = await ports.store.findFirm();
  if (record === null) return showMessage(c, ports, { status: 200, text: 'noFirm' });
  const view = viewOf(c, record.firm);
  const words = noteTexts(view.language);
  const content = notePage({
    ...{ ...view, words, said: said ?? null, complaintId: complaintId ?? null, typed: typed ?? {} },
    isDoubted: isDoubted ?? false,
  });
  return c.html(await framed(c, record, words.title, content), said?.isRefused ? 422 : 200);
}

/** Whoever is signed in notes in their own name; before there are accounts, people say who they are. */
function whoNoted({ viewer }: Ports, said: string | null | undefined): string {
  return viewer.personId === undefined && said ? said : whoOf({ viewer });
}

async function noteHere(c: Context, ports: Ports): Promise<Response> {
  const { entries } = postedFields(await c.req.parseBody({ all: true }));
  const typed = Object.fromEntries(entries);
  const firm = (await ports.store.findFirm())?.firm ?? DEFAULT_FIRM;
  const language = languageOf(c, firm);
  const words = noteTexts(language);
  const request = noteRequestFrom(typed, firm.timeZone);
  const refused = (line: string) => showForm(c, ports, { said: { lines: [line], isRefused: true }, typed });
  if (request === null) return refused(words.badTime);
  const doubts = doubtsOf(request.promises[0] ?? '', typed.sure?.trim() ?? null);
  const taken = await takeNote(ports, { ...request, who: whoNoted(ports, request.who), doubts });
  if (!taken.ok) return refused(words.refused[taken.reason]);
  const asks = promiseTexts(language).asks;
  const doubted = taken.promises.flatMap((one) => (one.ok ? [] : [one.reason]));
  const lines = [
    doubted.length > 0 ? words.savedAlone : taken.isKnown ? words.savedKnown : words.saved,
    ...doubted.flatMap((reason) => captureDoubtWords(reason)?.[language] ?? []),
    // A client's own words are kept whatever they are; only what staff add of theirs can be told better.
    ...(labelRefusal(request.text) === null ? [] : [words.judges]),
    ...taken.promises.flatMap((one) => (one.ok ? one.questions.map((question) => asks[question]) : [])),
  ];
  return showForm(c, ports, {
    said: { lines, isRefused: doubted.length > 0 },
    complaintId: taken.complaintId,
    isDoubted: doubted.includes('no_deed'),
    // Who notes one call after another types their name and place once.
    typed:
      doubted.length > 0
        ? typed
        : { who: typed.who ?? '', location: typed.location ?? '', channel: typed.channel ?? '' },
  });
}
