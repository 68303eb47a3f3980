import { countText, type TextLocale } from '@doleances/core';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { refusal } from '../house/refusals.ts';
import { postedFields } from '../theme/theme-change-form.ts';
import type { TableTexts } from './table-texts.ts';

/** Thirty years of days for a few places, or a hundred thousand purchases. */
const UPLOAD_BYTES_MAX = 5_000_000;
const REFUSED_SHOWN = 10;

export const tableLimit = bodyLimit({ maxSize: UPLOAD_BYTES_MAX, onError: (c) => refusal(c, 'tooLarge') });

export type PostedTable = {
  /** `null` when neither a file nor lines came. */
  readonly bytes: Uint8Array | null;
  readonly said: {
    readonly columns: Readonly<Record<string, string>>;
    readonly dayOrder?: 'day-first' | 'month-first';
  };
  readonly typed: Readonly<Record<string, string>>;
};

/** What `tableForm` brought. */
export async function postedTable(c: Context, names: readonly string[]): Promise<PostedTable> {
  const body = await c.req.parseBody();
  const fields = postedFields(body);
  const file = body.file instanceof File && body.file.size > 0 ? new Uint8Array(await body.file.arrayBuffer()) : null;
  const lines = fields.one('lines');
  const order = fields.one('order');
  const columns = names.flatMap((name) => {
    const column = fields.one(name);
    return column === null ? [] : [[name, column] as const];
  });
  return {
    bytes: file ?? (lines === null ? null : new TextEncoder().encode(lines)),
    said: {
      columns: Object.fromEntries(columns),
      ...((order === 'day-first' || order === 'month-first') && { dayOrder: order }),
    },
    typed: Object.fromEntries(fields.entries),
  };
}

type Unclear = {
  readonly headers: readonly string[];
  readonly unclear: readonly { readonly field: string; readonly candidates: readonly string[] }[];
};

/** Which columns must be said, and among which. */
export function unclearLines({ headers, unclear }: Unclear, texts: TableTexts): readonly string[] {
  const list = (names: readonly string[]) => namesText(names, texts);
  return [
    texts.whichColumn,
    ...unclear.map(({ field, candidates }) => {
      const name = texts.fields[field] ?? field;
      return candidates.length === 0 ? texts.isNone(name, list(headers)) : texts.couldBe(name, list(candidates));
    }),
  ];
}

export const namesText = (names: readonly string[], texts: TableTexts): string =>
  names.map((name) => name || texts.emptyPlace).join(', ');

/** The rows that were left aside, the first with their reasons. */
export function refusedLines(
  refused: readonly { readonly where: string; readonly reason: string }[],
  { texts, locale }: { readonly texts: TableTexts; readonly locale: TextLocale },
): readonly string[] {
  if (refused.length === 0) return [];
  return [
    texts.refused(countText(refused.length, texts.rowWords, locale)),
    ...refused.slice(0, REFUSED_SHOWN).map(({ where, reason }) => `${where}: ${reason}`),
  ];
}
