import { countText, dateText, type Firm } from '@doleances/core';
import { describeError, type ExposureOutcome, importExposure, type Ports } from '@doleances/pipeline';
import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Said } from '../promises-page.ts';
import { refusal } from '../refusals.ts';
import { postedFields } from '../theme-change-form.ts';
import { framed, languageOf, showMessage, type View, viewOf } from '../view.ts';
import { whoOf } from '../who.ts';
import { exposurePage } from './exposure-page.ts';
import { silencePageTexts } from './silence-texts.ts';

/** Thirty years of days for a few places. */
const UPLOAD_BYTES_MAX = 5_000_000;
const REFUSED_SHOWN = 10;

/** The page where visits and sales are brought in. */
export function addExposureRoutes(app: Hono, ports: Ports): void {
  const upload = bodyLimit({ maxSize: UPLOAD_BYTES_MAX, onError: (c) => refusal(c, 'tooLarge') });
  app.get('/silence/exposure', (c) => showExposure(c, ports, null));
  app.post('/silence/exposure', upload, (c) => takeExposure(c, ports));
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
  const body = await c.req.parseBody();
  const fields = postedFields(body);
  const firm = (await ports.store.findFirm())?.firm ?? null;
  const language = languageOf(c, firm);
  const texts = silencePageTexts(language).exposure;
  const typed = Object.fromEntries(fields.entries);
  const file = body.file instanceof File && body.file.size > 0 ? new Uint8Array(await body.file.arrayBuffer()) : null;
  const lines = fields.one('lines');
  const bytes = file ?? (lines === null ? null : new TextEncoder().encode(lines));
  if (bytes === null) return showExposure(c, ports, { said: { lines: [texts.nothing], isRefused: true }, typed });
  const order = fields.one('order');
  const columns = ['period', 'location', 'units'].flatMap((name) => {
    const column = fields.one(name);
    return column === null ? [] : [[name, column] as const];
  });
  try {
    const outcome = await importExposure(ports, bytes, {
      columns: Object.fromEntries(columns),
      who: whoOf(ports),
      ...((order === 'day-first' || order === 'month-first') && { dayOrder: order }),
    });
    const said = saidOf(outcome, { language, firm });
    return showExposure(c, ports, { said, typed });
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
  const locale = language === 'en' ? 'en-CA' : firm?.locale.startsWith('fr') ? firm.locale : 'fr-CA';
  const list = (names: readonly string[]) => names.map((name) => name || texts.emptyPlace).join(', ');
  if (outcome.ok) {
    const { saved, from, to, locations, refused } = outcome;
    const day = (iso: string | null) => (iso === null ? '–' : dateText(new Date(`${iso}T12:00:00Z`), locale, 'UTC'));
    const left = countText(refused.length, texts.rowWords, locale);
    return {
      lines: [
        texts.saved(countText(saved, texts.countWords, locale), day(from), day(to), list(locations)),
        ...(refused.length === 0 ? [] : [texts.refused(left)]),
        ...refused.slice(0, REFUSED_SHOWN).map(({ where, reason }) => `${where}: ${reason}`),
      ],
      isRefused: saved === 0,
    };
  }
  const refusedLines = (): readonly string[] => {
    switch (outcome.reason) {
      case 'no_firm':
      case 'no_location':
        return [texts.noPlace];
      case 'which_order':
        return [texts.whichOrder];
      case 'unknown_location':
        return [texts.unknownPlace(list(outcome.unknown), list(outcome.known))];
      case 'which_column':
        return [
          texts.whichColumn,
          ...outcome.unclear.map(({ field, candidates }) => {
            const name = texts.fields[field as keyof typeof texts.fields];
            return candidates.length === 0
              ? texts.isNone(name, list(outcome.headers))
              : texts.couldBe(name, list(candidates));
          }),
        ];
    }
  };
  return { lines: refusedLines(), isRefused: true };
}
