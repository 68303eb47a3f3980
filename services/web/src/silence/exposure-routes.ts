import { countText, dateText, type Firm, isFrench } from '@doleances/core';
import { describeError, type ExposureOutcome, importExposure, type Ports } from '@doleances/pipeline';
import type { Context, Hono } from 'hono';
import { framed, languageOf, showMessage, type View, viewOf } from '../house/view.ts';
import { whoOf } from '../house/who.ts';
import type { Said } from '../promises/promises-page.ts';
import { EXPOSURE_COLUMNS, exposurePage } from './exposure-page.ts';
import { namesText, postedTable, refusedLines, tableLimit, unclearLines } from './posted-table.ts';
import { silencePageTexts } from './silence-texts.ts';
import { tableTexts } from './table-texts.ts';

/** The page where visits and sales are brought in. */
export function addExposureRoutes(app: Hono, ports: Ports): void {
  app.get('/silence/exposure', (c) => showExposure(c, ports, null));
  app.post('/silence/exposure', tableLimit, (c) => takeExposure(c, ports));
}

type Shown = { readonly said: Said; readonly typed: Readonly<Record<string, string>> };

async function showExposure(c: Context, ports: Ports, shown: Shown | null): Promise<Response> {
  const record = await ports.store.findFirm();
  if (record === null) return showMessage(c, ports, { status: 200, text: 'noFirm' });
  const view = viewOf(c, record.firm);
  const words = silencePageTexts(view.language);
  const counts = await ports.store.listExposure();
  const { baseUrl } = ports.config.http;
  const content = exposurePage({
    ...{ ...view, words, counts, baseUrl, said: shown?.said ?? null },
    typed: shown?.said.isRefused ? shown.typed : {},
  });
  return c.html(await framed(c, record, words.exposure.title, content), shown?.said.isRefused ? 422 : 200);
}

async function takeExposure(c: Context, ports: Ports): Promise<Response> {
  const { bytes, said, typed } = await postedTable(c, EXPOSURE_COLUMNS);
  const firm = (await ports.store.findFirm())?.firm ?? null;
  const language = languageOf(c, firm);
  const texts = tableTexts(language);
  if (bytes === null) return showExposure(c, ports, { said: { lines: [texts.nothing], isRefused: true }, typed });
  try {
    const outcome = await importExposure(ports, bytes, { ...said, who: whoOf(ports) });
    return showExposure(c, ports, { said: saidOf(outcome, { language, firm }), typed });
  } catch (error) {
    ports.log.warn({ error: describeError(error) }, 'a table of counts was not read');
    return showExposure(c, ports, { said: { lines: [texts.unreadable], isRefused: true }, typed });
  }
}

function saidOf(
  outcome: ExposureOutcome,
  { language, firm }: { readonly language: View['language']; readonly firm: Firm | null },
): Said {
  const texts = silencePageTexts(language).exposure;
  const locale = language === 'en' ? 'en-CA' : firm !== null && isFrench(firm.locale) ? firm.locale : 'fr-CA';
  const table = tableTexts(language);
  const list = (names: readonly string[]) => namesText(names, table);
  if (outcome.ok) {
    const { saved, from, to, locations, refused } = outcome;
    const day = (iso: string | null) => (iso === null ? '–' : dateText(new Date(`${iso}T12:00:00Z`), locale, 'UTC'));
    return {
      lines: [
        texts.saved(countText(saved, texts.countWords, locale), day(from), day(to), list(locations)),
        ...refusedLines(refused, { texts: table, locale }),
      ],
      isRefused: saved === 0,
    };
  }
  const refusal = (): readonly string[] => {
    switch (outcome.reason) {
      case 'no_firm':
      case 'no_location':
        return [texts.noPlace];
      case 'which_order':
        return [table.whichOrder];
      case 'unknown_location':
        return [texts.unknownPlace(list(outcome.unknown), list(outcome.known))];
      case 'which_column':
        return unclearLines(outcome, table);
    }
  };
  return { lines: refusal(), isRefused: true };
}
