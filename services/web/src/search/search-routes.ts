import type { Firm, Viewer } from '@doleances/core';
import { type Ports, type SearchAsked, searchEverywhere } from '@doleances/pipeline';
import type { Context, Hono } from 'hono';
import { framed, showMessage, viewOf } from '../house/view.ts';
import { type SearchChoices, searchPage } from './search-page.ts';
import { searchTexts } from './search-texts.ts';

const FIELDS = ['q', 'from', 'to', 'kind', 'location', 'source', 'theme', 'after'] as const;

/** The search page. Everything it is asked stands in its address: a search can be kept, sent and gone back to. */
export function addSearchRoutes(app: Hono, ports: Ports): void {
  app.get('/search', (c) => showSearch(c, ports));
}

async function showSearch(c: Context, ports: Ports): Promise<Response> {
  const { store, viewer } = ports;
  const record = await store.findFirm();
  if (record === null) return showMessage(c, ports, { status: 200, text: 'noFirm' });
  const asked = searchAskedFrom((name) => c.req.query(name));
  const view = viewOf(c, record.firm);
  const words = searchTexts(view.language);
  const [found, sources, rows] = await Promise.all([
    searchEverywhere(ports, record.firm, asked),
    // Where complaints come from is the owner's to know.
    viewer.role === 'owner' ? store.listSources() : [],
    store.listBacklog(),
  ]);
  const content = searchPage({
    ...view,
    words,
    asked,
    found: found.ok ? found : null,
    refused: found.ok ? null : words.refused[found.field],
    choices: {
      sources: sources.map(({ id, name }) => ({ id, name })),
      places: placesOf(viewer, record.firm),
      themes: rows.map(({ theme }) => ({ id: theme.id, name: theme.label[view.language] })),
    },
  });
  return c.html(await framed(c, record, words.title, content), found.ok ? 200 : 422);
}

/** Those that this person sees. */
function placesOf(viewer: Viewer, { locations }: Pick<Firm, 'locations'>): SearchChoices['places'] {
  const seen = viewer.role === 'owner' ? null : viewer.locations;
  const own = locations.filter(({ id, name }) => seen === null || seen.includes(id) || seen.includes(name));
  return own.map(({ name }) => ({ id: name, name }));
}

/** What an address asks; what it leaves empty is not asked. */
export function searchAskedFrom(typedIn: (name: string) => string | undefined): SearchAsked {
  const typed = FIELDS.flatMap((name) => {
    const value = typedIn(name)?.trim();
    return value ? [[name, value] as const] : [];
  });
  const limit = Number(typedIn('limit'));
  return {
    ...Object.fromEntries(typed),
    critical: ['1', 'true', 'yes'].includes(typedIn('critical') ?? ''),
    ...(Number.isInteger(limit) && limit > 0 && { limit }),
  };
}
