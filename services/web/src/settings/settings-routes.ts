import { type FirmDocument, firmDocumentFrom } from '@doleances/core';
import { changeFirm, firmText, judgeFirm, judgeFirmText, type Ports } from '@doleances/pipeline';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { html } from 'hono/html';
import { houseOf } from '../house/house.ts';
import { refusal } from '../house/refusals.ts';
import { framed, languageOf, showMessage, viewOf } from '../house/view.ts';
import { whoOf } from '../house/who.ts';
import { postedFields } from '../theme/theme-change-form.ts';
import { type FirmPage, firmPage } from './firm-page.ts';
import { documentWith, SECTIONS, typedRecords } from './firm-sections.ts';
import { settingsTexts } from './settings-texts.ts';

/** Two thousand staff with their nicknames; a mailed form has far less. */
const FIRM_BYTES_MAX = 1_000_000;

/** The settings, and the firm as its owner edits it: the owner's, by the route table. */
export function addSettingsRoutes(app: Hono, ports: Ports): void {
  const limit: MiddlewareHandler = bodyLimit({ maxSize: FIRM_BYTES_MAX, onError: (c) => refusal(c, 'tooLarge') });
  app.get('/settings', (c) => showSettings(c, ports));
  app.get('/settings/firm', (c) => showFirm(c, ports, {}));
  app.get('/settings/firm.yaml', (c) => sendFirm(c, ports));
  app.post('/settings/firm', limit, (c) => saveSection(c, ports));
  app.post('/settings/firm/file', limit, (c) => saveFile(c, ports));
}

/** The rooms of the settings, each with what it is for. */
async function showSettings(c: Context, ports: Ports): Promise<Response> {
  const record = await ports.store.findFirm();
  if (record === null) return showMessage(c, ports, { status: 200, text: 'noFirm' });
  const { language } = viewOf(c, record.firm);
  const words = settingsTexts(language);
  const open = houseOf(c)
    .rooms.flatMap(({ rooms }) => rooms)
    .filter(({ path }) => words.rooms[path] !== undefined);
  const content = html`<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
<ul class="rooms">${open.map(({ path, name }) => html`<li><a href="${path}?lang=${language}">${name[language]}</a><small>${words.rooms[path]}</small></li>`)}</ul>`;
  return c.html(await framed(c, record, words.title, content));
}

type Shown = Partial<Pick<FirmPage, 'refused' | 'warnings' | 'isSaved'>>;

async function showFirm(c: Context, ports: Ports, shown: Shown): Promise<Response> {
  const record = await ports.store.findFirm();
  if (record === null) return showMessage(c, ports, { status: 200, text: 'noFirm' });
  const view = viewOf(c, record.firm);
  const words = settingsTexts(view.language).firm;
  const document = firmDocumentFrom(record.firm);
  const judged = judgeFirm(document);
  const content = firmPage({
    ...view,
    words,
    document,
    refused: shown.refused ?? null,
    warnings: shown.warnings ?? (judged.ok ? judged.warnings : []),
    isSaved: shown.isSaved ?? c.req.query('saved') !== undefined,
  });
  return c.html(await framed(c, record, words.title, content), shown.refused ? 422 : 200);
}

async function sendFirm(c: Context, ports: Ports): Promise<Response> {
  const record = await ports.store.findFirm();
  if (record === null) return showMessage(c, ports, { status: 404, text: 'notFound' });
  return c.body(firmText(record.firm), 200, {
    'content-type': 'application/yaml; charset=utf-8',
    'content-disposition': 'attachment; filename="firm.yaml"',
    'cache-control': 'no-store',
  });
}

async function saveSection(c: Context, ports: Ports): Promise<Response> {
  const record = await ports.store.findFirm();
  const { one, entries } = postedFields(await c.req.parseBody({ all: true }));
  const section = SECTIONS.find(({ id }) => id === one('section'));
  if (record === null || section === undefined) return showMessage(c, ports, { status: 404, text: 'notFound' });
  const rows = typedRecords(section, entries);
  const document: FirmDocument = documentWith(firmDocumentFrom(record.firm), section, rows);
  const judged = judgeFirm(document);
  if (!judged.ok) return showFirm(c, ports, { refused: { section, rows, text: '', problems: judged.problems } });
  await changeFirm(ports, judged.firm, whoOf(ports));
  return c.redirect(`/settings/firm?lang=${languageOf(c, judged.firm)}&saved=1#${section.id}`, 303);
}

async function saveFile(c: Context, ports: Ports): Promise<Response> {
  const text = postedFields(await c.req.parseBody()).one('text') ?? '';
  const judged = judgeFirmText(text);
  if (!judged.ok) return showFirm(c, ports, { refused: { section: null, rows: [], text, problems: judged.problems } });
  await changeFirm(ports, judged.firm, whoOf(ports));
  if (judged.warnings.length > 0) return showFirm(c, ports, { isSaved: true, warnings: judged.warnings });
  return c.redirect(`/settings/firm?lang=${languageOf(c, judged.firm)}&saved=1`, 303);
}
