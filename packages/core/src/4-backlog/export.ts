import { dayOf } from '../firm/day.ts';
import type { Bilingual } from '../firm/firm.ts';
import type { RankedTheme } from './backlog.ts';
import { STATE_NAMES } from './change-words.ts';
import type { LivingItem } from './item-life.ts';

/** One item of the backlog as it leaves the house. */
export type ExportedItem = Pick<LivingItem, 'state' | 'owner' | 'effortHalfDays' | 'fixedAt' | 'linkUrl'> & {
  readonly themeId: string;
  readonly label: Bilingual;
  /** `null` below the line and asleep. */
  readonly ranked: RankedTheme | null;
  /** Its page in the dashboard. */
  readonly url: string;
  /** When it last changed. */
  readonly updatedAt: Date;
};

type Cell = string | number | null;
type Reader = { readonly language: 'fr' | 'en'; readonly timeZone: string };
type Column = { readonly name: Bilingual; readonly cell: (item: ExportedItem, reader: Reader) => Cell };

const COLUMNS: readonly Column[] = [
  { name: { fr: 'Rang', en: 'Rank' }, cell: ({ ranked }) => ranked?.rank ?? null },
  { name: { fr: 'Chantier', en: 'Item' }, cell: ({ label }, { language }) => label[language] },
  { name: { fr: 'État', en: 'State' }, cell: ({ state }, { language }) => STATE_NAMES[state][language] },
  { name: { fr: 'Responsable', en: 'Owner' }, cell: ({ owner }) => owner },
  { name: { fr: 'Effort (jours)', en: 'Effort (days)' }, cell: ({ effortHalfDays }) => effortHalfDays / 2 },
  { name: { fr: 'Clients', en: 'Clients' }, cell: ({ ranked }) => ranked?.clients ?? null },
  { name: { fr: 'Clients avant', en: 'Clients before' }, cell: ({ ranked }) => ranked?.clientsBefore ?? null },
  {
    name: { fr: 'À risque par mois', en: 'At risk a month' },
    cell: ({ ranked }) => (ranked === null ? null : Math.round(ranked.atRiskPerMonthCents) / 100),
  },
  { name: { fr: 'Pourquoi', en: 'Why' }, cell: ({ ranked }, { language }) => ranked?.reason[language] ?? null },
  {
    name: { fr: 'Corrigé le', en: 'Fixed on' },
    cell: ({ fixedAt }, { timeZone }) => (fixedAt === null ? null : dayOf(fixedAt, timeZone)),
  },
  { name: { fr: 'Lien', en: 'Link' }, cell: ({ linkUrl }) => linkUrl },
  { name: { fr: 'Page', en: 'Page' }, cell: ({ url }) => url },
  { name: { fr: 'Identifiant', en: 'Id' }, cell: ({ themeId }) => themeId },
];

/** Excel knows UTF-8 by this mark alone. */
const BYTE_ORDER_MARK = '\uFEFF';
/** What a spreadsheet takes for a formula, its full-width forms too; behind spaces as well. */
const FORMULA_LEAD = /^[\s\u00a0]*[=+\-@\t\r\n＝＋－＠]/;

/**
 * The backlog as a file that a spreadsheet opens: French Excel wants semicolons and decimal commas.
 *
 * No cell can become a formula: whatever begins like one is led by an apostrophe (OWASP, CSV injection).
 */
export function backlogCsv(items: readonly ExportedItem[], reader: Reader): string {
  const { language } = reader;
  return csvFrom(
    [COLUMNS.map(({ name }) => name[language]), ...items.map((item) => COLUMNS.map(({ cell }) => cell(item, reader)))],
    language,
  );
}

/** Lines of cells as a spreadsheet of that language opens them; see `backlogCsv`. */
export function csvFrom(lines: readonly (readonly Cell[])[], language: 'fr' | 'en'): string {
  return `${BYTE_ORDER_MARK}${csvLines(lines, language)}`;
}

/** Further lines of a table that `csvFrom` began. */
export function csvLines(lines: readonly (readonly Cell[])[], language: 'fr' | 'en'): string {
  const separator = language === 'fr' ? ';' : ',';
  const written = lines.map((cells) =>
    cells.map((cell) => csvCell(localCell(cell, language), separator)).join(separator),
  );
  return written.map((line) => `${line}\r\n`).join('');
}

function localCell(cell: Cell, language: 'fr' | 'en'): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return FORMULA_LEAD.test(cell) ? `'${cell}` : cell;
  return language === 'fr' ? String(cell).replace('.', ',') : String(cell);
}

function csvCell(cell: string, separator: string): string {
  return /["\r\n]/.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The backlog as one document, versioned like that of `mine --json`. */
export function backlogJson(items: readonly ExportedItem[], rankedAt: Date | null) {
  return {
    version: 1,
    rankedAt: rankedAt?.toISOString() ?? null,
    items: items.map(({ themeId, label, ranked, fixedAt, updatedAt, ...item }) => ({
      themeId,
      labelFr: label.fr,
      labelEn: label.en,
      rank: ranked?.rank ?? null,
      rankWithoutUnderReporting: ranked?.rankWithoutUnderReporting ?? null,
      score: ranked?.score ?? null,
      atRiskPerMonth: ranked === null ? null : ranked.atRiskPerMonthCents / 100,
      clients: ranked?.clients ?? null,
      clientsBefore: ranked?.clientsBefore ?? null,
      trend: ranked?.trend ?? null,
      reasonFr: ranked?.reason.fr ?? null,
      reasonEn: ranked?.reason.en ?? null,
      ...item,
      fixedAt: fixedAt?.toISOString() ?? null,
      updatedAt: updatedAt.toISOString(),
    })),
  };
}

export type FeedFrame = { readonly title: string; readonly url: string; readonly language: 'fr' | 'en' };

const FEED_ENTRIES_MAX = 100;

/** An Atom feed (RFC 4287) of the items, the latest changed first: a reader shows an item again when it changes. */
export function backlogFeed(items: readonly ExportedItem[], { title, url, language }: FeedFrame): string {
  const newest = items.toSorted((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime()).slice(0, FEED_ENTRIES_MAX);
  const updated = newest[0]?.updatedAt ?? new Date(0);
  const entries = newest.map((item) =>
    [
      '  <entry>',
      `    <id>${xml(`${url}#${item.themeId}`)}</id>`,
      `    <title>${xml(`${item.label[language]} (${STATE_NAMES[item.state][language]})`)}</title>`,
      `    <link href="${xml(item.url)}"/>`,
      `    <updated>${item.updatedAt.toISOString()}</updated>`,
      `    <summary>${xml(item.ranked?.reason[language] ?? item.label[language])}</summary>`,
      '  </entry>',
    ].join('\n'),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `  <id>${xml(url)}</id>`,
    `  <title>${xml(title)}</title>`,
    `  <link rel="self" href="${xml(url)}"/>`,
    `  <updated>${updated.toISOString()}</updated>`,
    `  <author><name>${xml(title)}</name></author>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}

/** Text for XML 1.0: what it forbids becomes U+FFFD, what it reads is written out. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
