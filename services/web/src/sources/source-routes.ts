import { setTimeout as pause } from 'node:timers/promises';
import { DEFAULT_FIRM } from '@doleances/core';
import {
  addSource,
  changeSource,
  findSourceKind,
  loadSourceHealth,
  type Ports,
  SOURCE_DEEDS,
  type SourceDeed,
  type SourceHealth,
  type SourceKindInfo,
  type SourceProblem,
  sinceDayFrom,
  sourceKinds,
} from '@doleances/pipeline';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { framed, languageOf, showMessage, viewOf } from '../house/view.ts';
import { whoOf } from '../house/who.ts';
import { type PostedFields, postedFields } from '../theme/theme-change-form.ts';
import { sourceFormPage } from './source-form-page.ts';
import { sourcesPage } from './sources-page.ts';
import { sourcePageTexts } from './texts-sources.ts';

/** A test that takes longer stands on the page at its next loading. */
const CHECK_WAIT_MS = 6_000;
const CHECK_LOOK_MS = 200;

/** The pages of sources. Nothing is asked of a source from here: whoever collects does it, and holds the keys. */
export function addSourceRoutes(app: Hono, ports: Ports, limit: MiddlewareHandler): void {
  app.get('/sources', (c) => showSources(c, ports));
  app.get('/sources/new', (c) => showForm(c, ports, { values: {}, problems: [] }));
  const post = (path: string, answer: (c: Context, fields: PostedFields) => Promise<Response>) =>
    app.post(path, limit, async (c) => {
      return answer(c, postedFields(await c.req.parseBody({ all: true })));
    });
  post('/sources', (c, fields) => saveSource(c, ports, fields));
  post('/sources/:id/:deed', (c, fields) => act(c, ports, fields));
}

async function showSources(c: Context, ports: Ports): Promise<Response> {
  const record = await ports.store.findFirm();
  const view = viewOf(c, record?.firm ?? DEFAULT_FIRM);
  const texts = sourcePageTexts(view.language);
  const sources = (await loadSourceHealth(ports)).filter(isAsked);
  const said = c.req.query('said') === undefined ? null : texts.saved;
  const content = sourcesPage({ ...view, sources, kinds: sourceKinds(), said });
  return c.html(await framed(c, record, texts.title, content));
}

/** Files are brought by `doleances import`, and the sample by itself; forms have pages of their own. */
function isAsked({ source }: SourceHealth): boolean {
  return source.schedule !== null && !source.isSample;
}

type Typed = { readonly values: Readonly<Record<string, string>>; readonly problems: readonly SourceProblem[] };

async function showForm(c: Context, ports: Ports, typed: Typed, asked = c.req.query('kind') ?? ''): Promise<Response> {
  const kind = findSourceKind(asked);
  // The kinds to choose among stand there.
  if (kind === null) return c.redirect(`/sources?lang=${languageOf(c, null)}`, 303);
  const record = await ports.store.findFirm();
  const { language } = viewOf(c, record?.firm ?? DEFAULT_FIRM);
  const from = c.req.query('from');
  const values = from === undefined ? typed.values : await valuesOf(ports, from);
  const isSample = record?.isSample ?? false;
  const content = sourceFormPage({ language, kind, values, problems: typed.problems, isSample });
  return c.html(await framed(c, record, sourcePageTexts(language).add, content), typed.problems.length > 0 ? 422 : 200);
}

/** What a source was told before, without its secrets: these are typed again. */
async function valuesOf({ store }: Ports, sourceId: string): Promise<Record<string, string>> {
  const source = await store.findSource(sourceId);
  if (source === null) return {};
  const textOf = (value: unknown) => (Array.isArray(value) ? value.join(', ') : String(value));
  const settings = Object.entries(source.settings).map(([name, value]) => [`set.${name}`, textOf(value)]);
  return { ...Object.fromEntries(settings), name: source.name, schedule: source.schedule ?? '' };
}

async function saveSource(c: Context, ports: Ports, fields: PostedFields): Promise<Response> {
  const kind = findSourceKind(fields.one('kind') ?? '');
  if (kind === null) return showMessage(c, ports, { status: 404, text: 'notFound' });
  const written = fields.one('since');
  const since = written === null ? null : sinceDayFrom(written);
  const request = {
    kind: kind.kind,
    name: fields.one('name') ?? '',
    settings: settingsIn(fields),
    schedule: fields.one('schedule'),
    who: whoOf(ports),
  };
  const isDay = since !== 'unclear';
  const outcome = isDay
    ? await addSource(ports, { ...request, since })
    : { ok: false as const, problems: [{ field: 'since', message: `"${written}" is not a date` }] };
  if (!outcome.ok) return showForm(c, ports, { values: shown(kind, fields), problems: outcome.problems }, kind.kind);
  const { language } = viewOf(c, (await ports.store.findFirm())?.firm ?? DEFAULT_FIRM);
  return c.redirect(`/sources?lang=${language}&said=saved#${outcome.source.id}`, 303);
}

function settingsIn({ entries }: PostedFields): Record<string, string> {
  const set = entries.filter(([name]) => name.startsWith('set.')).map(([name, value]) => [name.slice(4), value.trim()]);
  return Object.fromEntries(set) as Record<string, string>;
}

/** What was typed comes back, but no secret: a page may be kept by whoever sees it. */
function shown(kind: SourceKindInfo, { entries }: PostedFields): Record<string, string> {
  const secrets = new Set(kind.fields.filter(({ isSecret }) => isSecret).map(({ name }) => `set.${name}`));
  return Object.fromEntries(entries.filter(([name]) => !secrets.has(name)));
}

async function act(c: Context, ports: Ports, fields: PostedFields): Promise<Response> {
  const sourceId = c.req.param('id') ?? '';
  const deed = SOURCE_DEEDS.find((one) => one === c.req.param('deed'));
  const written = fields.one('since');
  const since = written === null ? null : sinceDayFrom(written);
  if (deed === undefined || since === 'unclear') return showMessage(c, ports, { status: 404, text: 'notFound' });
  const done = await doDeed(ports, { sourceId, deed, since, who: whoOf(ports) });
  if (!done) return showMessage(c, ports, { status: 404, text: 'notFound' });
  const { language } = viewOf(c, (await ports.store.findFirm())?.firm ?? DEFAULT_FIRM);
  return c.redirect(`/sources?lang=${language}&said=saved${deed === 'remove' ? '' : `#${sourceId}`}`, 303);
}

type Deed = { readonly sourceId: string; readonly deed: SourceDeed; readonly since: Date | null; readonly who: string };

/** A test is waited for a little while, so that most often its result is there already. @returns `false`: no such source. */
export async function doDeed(ports: Ports, deed: Deed): Promise<boolean> {
  if ((await changeSource(ports, deed)) === null) return false;
  const untilMs = performance.now() + (deed.deed === 'test' ? CHECK_WAIT_MS : 0);
  while (performance.now() < untilMs) {
    if ((await ports.store.findSource(deed.sourceId))?.checkWantedAt === null) break;
    await pause(CHECK_LOOK_MS);
  }
  return true;
}
