import { addSubscription, createToken, type Ports, saidIn, testSubscription } from '@doleances/pipeline';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { framed, languageOf, showMessage, viewOf } from '../house/view.ts';
import { whoOf } from '../house/who.ts';
import { postedFields } from '../theme/theme-change-form.ts';
import { hooksPage } from './hooks-page.ts';
import { type ProgramsTexts, programsTexts } from './programs-texts.ts';
import { type Said, tokensPage } from './tokens-page.ts';

const TEST_WAIT_SECONDS = 5;

/** Keys of programs, and who is told: the owner's, by the route table and by the store that answers. */
export function addProgramsRoutes(app: Hono, ports: Ports, limit: MiddlewareHandler): void {
  app.get('/settings/tokens', (c) => showTokens(c, ports, { said: null }));
  app.get('/settings/webhooks', (c) => showHooks(c, ports, { said: null }));
  const post = (path: string, answer: (c: Context) => Promise<Response>) =>
    app.post(path, limit, async (c) => {
      return ports.viewer.role === 'owner' ? answer(c) : showMessage(c, ports, { status: 404, text: 'notFound' });
    });
  post('/settings/tokens', (c) => makeToken(c, ports));
  post('/settings/tokens/:id/revoke', (c) => closeToken(c, ports));
  post('/settings/webhooks', (c) => addHook(c, ports));
  post('/settings/webhooks/:id/test', (c) => testHook(c, ports));
  post('/settings/webhooks/:id/remove', (c) => removeHook(c, ports));
}

async function wordsFor(c: Context, ports: Ports): Promise<ProgramsTexts> {
  return programsTexts(languageOf(c, (await ports.store.findFirm())?.firm ?? null));
}

type ShownTokens = { readonly said: Said | null; readonly typed?: Readonly<Record<string, string>> };

async function showTokens(c: Context, ports: Ports, { said, typed = {} }: ShownTokens): Promise<Response> {
  const record = await ports.store.findFirm();
  if (record === null) return showMessage(c, ports, { status: 200, text: 'noFirm' });
  const view = viewOf(c, record.firm);
  const words = programsTexts(view.language).tokens;
  const done = c.req.query('said') === 'revoked' ? { text: words.revoked, isRefused: false } : null;
  const tokens = await ports.store.listTokens();
  const content = tokensPage({ ...view, tokens, now: ports.now(), said: said ?? done, typed });
  c.header('cache-control', 'no-store');
  return c.html(await framed(c, record, words.title, content), said?.isRefused ? 422 : 200);
}

/** Answers with the page itself: a key that waits for a second look would have to be kept. */
async function makeToken(c: Context, ports: Ports): Promise<Response> {
  const { one, all, entries } = postedFields(await c.req.parseBody({ all: true }));
  const places = all('location').filter((place) => place !== '');
  const days = one('days');
  const outcome = await createToken(ports, {
    ...{ name: one('name') ?? '', role: one('role') ?? '', staffName: one('staff'), who: whoOf(ports) },
    locations: places.length === 0 ? null : places,
    days: days === null ? null : Number(days),
  });
  const words = (await wordsFor(c, ports)).tokens;
  if (!outcome.ok) {
    const said = { text: words.refused[outcome.reason], isRefused: true };
    return showTokens(c, ports, { said, typed: Object.fromEntries(entries) });
  }
  return showTokens(c, ports, { said: { text: words.once, isRefused: false, secret: outcome.secret } });
}

async function closeToken(c: Context, ports: Ports): Promise<Response> {
  const isClosed = await ports.store.revokeToken(c.req.param('id') ?? '', whoOf(ports));
  return isClosed
    ? back(c, ports, '/settings/tokens', 'revoked')
    : showMessage(c, ports, { status: 404, text: 'notFound' });
}

async function back(c: Context, ports: Ports, path: string, said: string): Promise<Response> {
  const language = languageOf(c, (await ports.store.findFirm())?.firm ?? null);
  return c.redirect(`${path}?lang=${language}&said=${said}`, 303);
}

type ShownHooks = {
  readonly said: Said | null;
  readonly typed?: { readonly url: string; readonly events: readonly string[] };
};

async function showHooks(c: Context, ports: Ports, shown: ShownHooks): Promise<Response> {
  const record = await ports.store.findFirm();
  if (record === null) return showMessage(c, ports, { status: 200, text: 'noFirm' });
  const view = viewOf(c, record.firm);
  const words = programsTexts(view.language).hooks;
  const done = c.req.query('said') === 'removed' ? { text: words.removed, isRefused: false } : null;
  const subscriptions = await ports.store.listSubscriptions();
  const { said, typed = { url: '', events: [] } } = shown;
  const content = hooksPage({ ...view, subscriptions, said: said ?? done, typed });
  c.header('cache-control', 'no-store');
  return c.html(await framed(c, record, words.title, content), said?.isRefused ? 422 : 200);
}

async function addHook(c: Context, ports: Ports): Promise<Response> {
  const { one, all } = postedFields(await c.req.parseBody({ all: true }));
  const typed = { url: one('url') ?? '', events: all('event') };
  const outcome = await addSubscription(ports, { ...typed, who: whoOf(ports) });
  const words = (await wordsFor(c, ports)).hooks;
  if (outcome.ok) return showHooks(c, ports, { said: { text: words.once, isRefused: false, secret: outcome.secret } });
  const language = languageOf(c, (await ports.store.findFirm())?.firm ?? null);
  const why = outcome.reason === 'never_reached' ? ` ${saidIn(outcome.why, language)}.` : '';
  return showHooks(c, ports, { said: { text: `${words.refused[outcome.reason]}${why}`, isRefused: true }, typed });
}

async function testHook(c: Context, ports: Ports): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const tested = await testSubscription(ports, id, { isSender: false, waitSeconds: TEST_WAIT_SECONDS });
  if (tested === null) return showMessage(c, ports, { status: 404, text: 'notFound' });
  const words = (await wordsFor(c, ports)).hooks;
  if (tested.state === 'sent') return showHooks(c, ports, { said: { text: words.testSent, isRefused: false } });
  const isOnItsWay = tested.state === 'pending' || tested.state === 'sending';
  const text = isOnItsWay ? words.testWaiting : words.testFailed(tested.lastError ?? tested.state);
  return showHooks(c, ports, { said: { text, isRefused: !isOnItsWay } });
}

async function removeHook(c: Context, ports: Ports): Promise<Response> {
  const isRemoved = await ports.store.removeSubscription(c.req.param('id') ?? '', whoOf(ports));
  return isRemoved
    ? back(c, ports, '/settings/webhooks', 'removed')
    : showMessage(c, ports, { status: 404, text: 'notFound' });
}
