import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CLIENT_FIELDS, type ClientMapping } from '@doleances/core';
import { type ClientSheetFile, importClients, type Ports, planClientImport, readClientFile } from '@doleances/pipeline';
import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { html } from 'hono/html';
import { z } from 'zod';
import type { Html } from '../house/page.ts';
import { refusal } from '../house/refusals.ts';
import { framed, showMessage } from '../house/view.ts';
import type { Said } from './client-page.ts';
import { openView } from './clients-view.ts';
import { type ImportPage, importPage, problemsPart } from './import-page.ts';

/** A list of twenty thousand clients, once as a file and once as the rows that were read of it. */
const BYTES_MAX = 20_000_000;
const ROWS_MAX = 20_000;
const CELL_CHARS_MAX = 10_000;

const sheetShape = z.object({
  columns: z.array(z.string().max(CELL_CHARS_MAX)).max(200),
  rows: z
    .array(z.object({ where: z.string().max(100), cells: z.array(z.string().max(CELL_CHARS_MAX)).max(200) }))
    .max(ROWS_MAX),
});

/** A list of clients is read, looked at, and brought. */
export function addClientImportRoutes(app: Hono, ports: Ports): void {
  const limit = bodyLimit({ maxSize: BYTES_MAX, onError: (c) => refusal(c, 'tooLarge') });
  app.get('/clients/import', (c) => showImport(c, ports, { said: null, look: null }));
  app.post('/clients/import', limit, (c) => takeList(c, ports));
}

type Shown = Pick<ImportPage, 'look'> & { readonly said: Said | null; readonly below?: Html | string };

async function showImport(c: Context, ports: Ports, { said, look, below = '' }: Shown): Promise<Response> {
  const opened = await openView(c, ports);
  if (opened === null) return showMessage(c, ports, { status: 200, text: 'noFirm' });
  const { record, view } = opened;
  const content = html`${importPage({ ...view, said, look })}${below}`;
  return c.html(await framed(c, record, view.words.importTitle, content), said?.isRefused ? 422 : 200);
}

async function takeList(c: Context, ports: Ports): Promise<Response> {
  const opened = await openView(c, ports);
  if (opened === null) return showMessage(c, ports, { status: 200, text: 'noFirm' });
  const { words } = opened.view;
  const refuse = (text: string) => showImport(c, ports, { said: { text, isRefused: true }, look: null });
  const body = await c.req.parseBody();
  const { file, step, sheet: posted } = body;
  if (file instanceof File && file.size > 0) {
    const sheet = await sheetOfUpload(file);
    if (sheet === null) return refuse(words.badFile);
    return showImport(c, ports, { said: null, look: { sheet, plan: await planClientImport(ports, sheet) } });
  }
  const sheet = sheetPosted(posted);
  if (sheet === null) return refuse(words.noFile);
  const said = mappingPosted(body);
  if (step !== 'bring') {
    return showImport(c, ports, { said: null, look: { sheet, plan: await planClientImport(ports, sheet, said) } });
  }
  const plan = await importClients(ports, sheet, said);
  const { added, updated, unchanged } = plan.joined;
  const left = plan.refusedRows > 0 ? ` ${words.refusedRows(plan.refusedRows)}` : '';
  const text = `${words.brought(added, updated, unchanged)}${left}`;
  return showImport(c, ports, { said: { text, isRefused: false }, look: null, below: problemsPart(plan, opened.view) });
}

/** Readers of tables want a file: it lies in a folder of its own for as long as they read. */
async function sheetOfUpload(file: File): Promise<ClientSheetFile | null> {
  const folder = await mkdtemp(path.join(tmpdir(), 'doleances-clients-'));
  const extension = /\.(?:csv|txt|xlsx|ya?ml|jsonl|ndjson)$/i.exec(file.name)?.[0].toLowerCase() ?? '.csv';
  const place = path.join(folder, `list${extension}`);
  try {
    await writeFile(place, new Uint8Array(await file.arrayBuffer()));
    return await readClientFile(place);
  } catch (error) {
    if (error instanceof Error && 'retry' in error) return null;
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function sheetPosted(posted: unknown): ClientSheetFile | null {
  if (typeof posted !== 'string') return null;
  try {
    const parsed = sheetShape.safeParse(JSON.parse(posted));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** An empty choice says that no column holds it. */
function mappingPosted(body: Readonly<Record<string, unknown>>): ClientMapping {
  return Object.fromEntries(
    CLIENT_FIELDS.flatMap((field) => {
      const column = body[`column-${field}`];
      return typeof column === 'string' ? [[field, column]] : [];
    }),
  );
}
