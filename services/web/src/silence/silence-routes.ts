import { declareNil, loadSilenceSheet, noteAction, type Ports, revealStaff } from '@doleances/pipeline';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { html } from 'hono/html';
import { framed, languageOf, showMessage, type View, viewOf } from '../house/view.ts';
import { whoOf } from '../house/who.ts';
import type { Said } from '../promises/promises-page.ts';
import { postedFields } from '../theme/theme-change-form.ts';
import { addExposureRoutes } from './exposure-routes.ts';
import { addNilRoutes } from './nil-routes.ts';
import { addPurchasesRoutes } from './purchases-routes.ts';
import { silencePage } from './silence-page.ts';
import { silencePageTexts } from './silence-texts.ts';
import { streamPage } from './stream-page.ts';

const ALARMS_MAX = 500;
const EVENTS_MAX = 50;

/** Who says nothing any more, what that is measured against, and the links of the Monday mail. */
export function addSilenceRoutes(app: Hono, ports: Ports, limit: MiddlewareHandler): void {
  app.get('/silence', (c) => showAll(c, ports, null));
  addExposureRoutes(app, ports);
  addPurchasesRoutes(app, ports);
  app.get('/silence/settings', (c) => showSettings(c, ports, false));
  app.post('/silence/settings', limit, (c) => saveSettings(c, ports));
  app.post('/silence/nil', limit, (c) => confirmNil(c, ports));
  app.post('/silence/action', limit, (c) => act(c, ports));
  app.post('/silence/reveal', limit, (c) => reveal(c, ports));
  app.get('/silence/:stream', (c) => showStream(c, ports, null));
  addNilRoutes(app, ports, limit);
}

const isOwner = ({ viewer }: Ports): boolean => viewer.role === 'owner';
const wordsOf = ({ language }: Pick<View, 'language'>) => silencePageTexts(language);

async function showAll(c: Context, ports: Ports, said: Said | null): Promise<Response> {
  const record = await ports.store.findFirm();
  const sheet = await loadSilenceSheet(ports);
  if (record === null || sheet === null) return showMessage(c, ports, { status: 200, text: 'noFirm' });
  const view = viewOf(c, record.firm);
  const words = wordsOf(view);
  const saved = c.req.query('saved') === undefined ? null : { lines: [words.confirmed], isRefused: false };
  const { viewer } = ports;
  const reach = { isOwner: isOwner(ports), isEverywhere: viewer.role === 'owner' || viewer.locations === null };
  const content = silencePage({ ...view, words, sheet, said: said ?? saved, ...reach });
  return c.html(await framed(c, record, words.title, content), said?.isRefused ? 422 : 200);
}

async function showStream(c: Context, ports: Ports, said: Said | null): Promise<Response> {
  const record = await ports.store.findFirm();
  const sheet = await loadSilenceSheet(ports);
  const key = c.req.param('stream') ?? '';
  const found = sheet?.streams.find(({ stream }) => stream.key === key);
  if (record === null || found === undefined) return showMessage(c, ports, { status: 404, text: 'notFound' });
  const view = viewOf(c, record.firm);
  const [alarms, events] = await Promise.all([
    ports.store.listAlarms(ALARMS_MAX),
    ports.store.listEvents(key, EVENTS_MAX),
  ]);
  const own = alarms.filter(({ stream }) => stream === key);
  const content = streamPage({ ...view, words: wordsOf(view), sheet: found, alarms: own, events, said });
  return c.html(await framed(c, record, found.stream.name, content));
}

async function confirmNil(c: Context, ports: Ports): Promise<Response> {
  const fields = postedFields(await c.req.parseBody());
  const language = languageOf(c, (await ports.store.findFirm())?.firm ?? null);
  const outcome = await declareNil(ports, {
    location: fields.one('location') ?? '',
    weekOf: fields.one('week'),
    isNil: fields.one('nil') !== 'no',
    who: whoOf(ports),
  });
  if (outcome.ok) return c.redirect(`/silence?lang=${language}&saved=1`, 303);
  const lines = [silencePageTexts(language).nilRefused[outcome.reason]];
  return showAll(c, ports, { lines, isRefused: true });
}

async function act(c: Context, ports: Ports): Promise<Response> {
  const fields = postedFields(await c.req.parseBody());
  const language = languageOf(c, (await ports.store.findFirm())?.firm ?? null);
  const words = silencePageTexts(language);
  const what = fields.one('what') ?? '';
  const outcome = await noteAction(ports, { subjectId: fields.one('subject') ?? '', what, who: whoOf(ports) });
  if (outcome.ok) return c.redirect(`/silence?lang=${language}&saved=1`, 303);
  const said = outcome.reason === 'judges_person' ? outcome.answer[language] : words.actionEmpty;
  return showAll(c, ports, { lines: [said], isRefused: true });
}

/** The name is on this one answer and nowhere else; the asking is in the record. */
async function reveal(c: Context, ports: Ports): Promise<Response> {
  const fields = postedFields(await c.req.parseBody());
  const words = silencePageTexts(languageOf(c, (await ports.store.findFirm())?.firm ?? null));
  c.header('cache-control', 'no-store');
  // Only a tolerance that is shown has a name to ask for.
  const sheet = await loadSilenceSheet(ports);
  const id = fields.one('id') ?? '';
  const isShown = sheet?.people.some((person) => person.id === id) === true;
  const name = isShown ? await revealStaff(ports, id, whoOf(ports)) : null;
  return showAll(c, ports, {
    lines: [name === null ? words.revealGone : words.revealed(name)],
    isRefused: name === null,
  });
}

async function showSettings(c: Context, ports: Ports, isSaved: boolean): Promise<Response> {
  const record = await ports.store.findFirm();
  if (record === null) return showMessage(c, ports, { status: 200, text: 'noFirm' });
  const view = viewOf(c, record.firm);
  const words = wordsOf(view);
  const texts = words.settings;
  const isOn = record.firm.isDismissalPerPerson === true;
  const content = html`<p class="back"><a href="/silence?lang=${view.language}">← ${words.backToAll}</a></p>
<h1>${texts.title}</h1>
<p class="lead">${texts.lead}</p>
${isSaved || c.req.query('saved') !== undefined ? html`<p class="said" role="status">${texts.saved}</p>` : ''}
<p>${texts.duties}</p>
<form class="correct" method="post" action="/silence/settings?lang=${view.language}">
<p><label for="per-person">${texts.on}</label><input id="per-person" name="perPerson" type="checkbox" value="yes"${isOn ? html` checked` : ''}></p>
<button type="submit">${texts.save}</button></form>`;
  return c.html(await framed(c, record, texts.title, content));
}

async function saveSettings(c: Context, ports: Ports): Promise<Response> {
  const record = await ports.store.findFirm();
  if (record === null || !isOwner(ports)) return showMessage(c, ports, { status: 404, text: 'notFound' });
  const isOn = postedFields(await c.req.parseBody()).one('perPerson') === 'yes';
  const { isDismissalPerPerson: _was, ...firm } = record.firm;
  await ports.store.saveFirm({ ...firm, ...(isOn && { isDismissalPerPerson: true }) }, record.isSample, whoOf(ports));
  await ports.store.noteEvent({
    ...{ who: whoOf(ports), subjectId: 'firm', why: null },
    what: isOn ? 'figures by person switched on' : 'figures by person switched off',
  });
  return c.redirect(`/silence/settings?lang=${languageOf(c, record.firm)}&saved=1`, 303);
}
