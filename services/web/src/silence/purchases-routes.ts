import { countText, firmFormatFor, numberText, silentDeparturesOf } from '@doleances/core';
import {
  describeError,
  importPurchases,
  loadRhythmSheet,
  type Ports,
  type PurchasesOutcome,
} from '@doleances/pipeline';
import type { Context, Hono } from 'hono';
import { framed, showMessage, type View, viewOf } from '../house/view.ts';
import { whoOf } from '../house/who.ts';
import type { Said } from '../promises/promises-page.ts';
import { postedTable, refusedLines, tableLimit, unclearLines } from './posted-table.ts';
import { PURCHASE_COLUMNS, purchasesPage } from './purchases-page.ts';
import { silencePageTexts } from './silence-texts.ts';
import { tableTexts } from './table-texts.ts';

/** The page where purchases are brought in, and what their rhythms tell. */
export function addPurchasesRoutes(app: Hono, ports: Ports): void {
  app.get('/silence/purchases', (c) => showPurchases(c, ports, null));
  app.post('/silence/purchases', tableLimit, (c) => takePurchases(c, ports));
}

type Shown = { readonly said: Said; readonly typed: Readonly<Record<string, string>> };

async function showPurchases(c: Context, ports: Ports, shown: Shown | null): Promise<Response> {
  const record = await ports.store.findFirm();
  if (record === null) return showMessage(c, ports, { status: 200, text: 'noFirm' });
  const view = viewOf(c, record.firm);
  const words = silencePageTexts(view.language);
  const sheet = await loadRhythmSheet(ports);
  const { viewer } = ports;
  const content = purchasesPage({
    ...{ ...view, words, sheet, said: shown?.said ?? null },
    departures: silentDeparturesOf(sheet.rhythms, firmFormatFor(record.firm)),
    seesAll: viewer.role === 'owner' || viewer.locations === null,
    typed: shown?.said.isRefused ? shown.typed : {},
  });
  return c.html(await framed(c, record, words.purchases.title, content), shown?.said.isRefused ? 422 : 200);
}

async function takePurchases(c: Context, ports: Ports): Promise<Response> {
  const { bytes, said, typed } = await postedTable(c, PURCHASE_COLUMNS);
  const firm = (await ports.store.findFirm())?.firm ?? null;
  if (firm === null) return showPurchases(c, ports, null);
  const view = viewOf(c, firm);
  const texts = tableTexts(view.language);
  const refuse = (line: string) => showPurchases(c, ports, { said: { lines: [line], isRefused: true }, typed });
  if (bytes === null) return refuse(texts.nothing);
  try {
    const outcome = await importPurchases(ports, bytes, { ...said, who: whoOf(ports) });
    return showPurchases(c, ports, { said: saidOf(outcome, view), typed });
  } catch (error) {
    ports.log.warn({ error: describeError(error) }, 'a table of purchases was not read');
    return refuse(texts.unreadable);
  }
}

function saidOf(outcome: PurchasesOutcome, { language, locale }: View): Said {
  const texts = tableTexts(language);
  const words = silencePageTexts(language).purchases;
  if (outcome.ok) {
    const { rows, added, refused } = outcome;
    return {
      lines: [
        words.saved(countText(rows, texts.rowWords, locale), numberText(added, locale)),
        ...refusedLines(refused, { texts, locale }),
      ],
      isRefused: rows === refused.length,
    };
  }
  switch (outcome.reason) {
    case 'no_firm':
      return { lines: [words.noFirm], isRefused: true };
    case 'which_order':
      return { lines: [texts.whichOrder], isRefused: true };
    case 'which_column':
      return { lines: unclearLines(outcome, texts), isRefused: true };
  }
}
