import {
  FORM_FIELDS,
  FORM_SHAPES,
  type FormField,
  type FormMapping,
  findHeldForms,
  listForms,
  mapForm,
  mappingFrom,
  type Ports,
  saveFormSource,
  secretToTell,
} from '@doleances/pipeline';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { framed, showMessage, viewOf } from '../house/view.ts';
import { whoOf } from '../house/who.ts';
import { formsPage } from './forms-page.ts';
import { type FormsTexts, formsTexts } from './forms-texts.ts';
import { type Chosen, mappingPage } from './mapping-page.ts';

const COLUMNS_MAX = 300;

/** `/forms`: every form, and what of each waits to be mapped. */
export function addFormsRoutes(app: Hono, ports: Ports, limit: MiddlewareHandler): void {
  // An address may be all that proves a sender, and what is held may be about anybody: both are the owner's alone.
  const owned = (answer: (c: Context) => Promise<Response>) => (c: Context) =>
    ports.viewer.role === 'owner' ? answer(c) : showMessage(c, ports, { status: 404, text: 'notFound' });
  app.get(
    '/forms',
    owned((c) => showForms(c, ports)),
  );
  app.post(
    '/forms',
    limit,
    owned((c) => addForm(c, ports)),
  );
  app.get(
    '/forms/:id',
    owned((c) => showMapping(c, ports)),
  );
  app.post(
    '/forms/:id',
    limit,
    owned((c) => mapHeld(c, ports)),
  );
}

type Told = { readonly text: string; readonly isRefused: boolean; readonly secret: string | null };

async function showForms(
  c: Context,
  ports: Ports,
  tell: ((words: FormsTexts) => Told) | null = null,
): Promise<Response> {
  const record = await ports.store.findFirm();
  if (record === null) return showMessage(c, ports, { status: 200, text: 'noFirm' });
  const view = viewOf(c, record.firm);
  const words = formsTexts(view.language);
  const forms = (await listForms(ports)).filter(({ form }) => !form.isDirectLine);
  const said = tell?.(words) ?? null;
  const content = formsPage({ ...view, words, forms, said });
  return c.html(await framed(c, record, words.title, content), said?.isRefused ? 422 : 200, {
    'cache-control': 'no-store',
  });
}

async function addForm(c: Context, ports: Ports): Promise<Response> {
  const posted = await c.req.parseBody();
  const text = (name: string) => (typeof posted[name] === 'string' ? posted[name].trim() : '');
  const shape = FORM_SHAPES.find((one) => one === text('shape'));
  const name = text('name').slice(0, 80);
  if (shape === undefined || name === '') {
    return showForms(c, ports, ({ badName }) => ({ text: badName, isRefused: true, secret: null }));
  }
  const secret = text('secret');
  const isKnown = (await listForms(ports)).some((listed) => listed.form.name === name);
  const told = secret !== '' || isKnown ? null : secretToTell(shape);
  const secrets = [told ?? secret].filter((one) => one !== '');
  const form = await saveFormSource(ports, { name, shape, ...(secrets.length > 0 && { secrets }) });
  // Shown in the answer to this very request: no address ever holds it, and it is not shown again.
  if (told !== null) {
    return showForms(c, ports, ({ secretOnce }) => ({ text: secretOnce, isRefused: false, secret: told }));
  }
  return c.redirect(`/forms?lang=${c.req.query('lang') === 'en' ? 'en' : 'fr'}#${form.id}`, 303);
}

type Shown = {
  readonly mapping?: FormMapping;
  readonly chosen?: Chosen;
  readonly refused?: true;
};

async function showMapping(c: Context, ports: Ports, shown: Shown = {}): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const [record, held] = await Promise.all([ports.store.findFirm(), findHeldForms(ports, id, shown.mapping)]);
  if (record === null || held === null) return showMessage(c, ports, { status: 404, text: 'notFound' });
  const view = viewOf(c, record.firm);
  const words = formsTexts(view.language);
  const count = Number(c.req.query('read') ?? Number.NaN);
  const done = Number.isInteger(count) && count >= 0 ? { text: words.done(count), isRefused: false } : null;
  const said = shown.refused === true ? { text: words.noText, isRefused: true } : done;
  const chosen = shown.chosen ?? chosenIn(held.source.mapping);
  const content = mappingPage({ ...view, words, held, chosen, said, isTried: shown.mapping !== undefined });
  return c.html(await framed(c, record, held.source.name, content), shown.refused === true ? 422 : 200);
}

async function mapHeld(c: Context, ports: Ports): Promise<Response> {
  const posted = await c.req.parseBody({ all: true });
  const chosen = chosenFrom(listIn(posted.column), listIn(posted.is));
  const mapping = mappingFrom(
    Object.fromEntries(
      FORM_FIELDS.map((field) => [field, [...chosen].flatMap(([column, is]) => (is === field ? [column] : []))]),
    ),
  );
  if (mapping === null) return showMapping(c, ports, { chosen, refused: true });
  if (posted.do !== 'map') return showMapping(c, ports, { chosen, mapping });
  const sourceId = c.req.param('id') ?? '';
  if ((await findHeldForms(ports, sourceId)) === null) return showMessage(c, ports, { status: 404, text: 'notFound' });
  const { readAgain } = await mapForm(ports, { sourceId, mapping, who: whoOf(ports) });
  const language = c.req.query('lang') === 'en' ? 'en' : 'fr';
  return c.redirect(`/forms/${encodeURIComponent(sourceId)}?lang=${language}&read=${readAgain}`, 303);
}

function listIn(posted: unknown): readonly string[] {
  const given = Array.isArray(posted) ? posted : [posted];
  return given.filter((one): one is string => typeof one === 'string').slice(0, COLUMNS_MAX);
}

/** Two lists of one form, a column and what it is. */
function chosenFrom(columns: readonly string[], is: readonly string[]): Chosen {
  return new Map(
    columns.flatMap((column, at): (readonly [string, FormField])[] => {
      const field = FORM_FIELDS.find((one) => one === is[at]);
      return field === undefined ? [] : [[column, field]];
    }),
  );
}

function chosenIn(mapping: FormMapping | null): Chosen {
  return new Map(FORM_FIELDS.flatMap((field) => (mapping?.[field] ?? []).map((column) => [column, field] as const)));
}
