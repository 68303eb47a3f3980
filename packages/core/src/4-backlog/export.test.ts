import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RankedTheme } from './backlog.ts';
import { backlogCsv, backlogFeed, backlogJson, type ExportedItem } from './export.ts';

const RANKED: RankedTheme = {
  themeId: 'thm_cold',
  rank: 1,
  rankWithoutUnderReporting: 2,
  score: 3155.4,
  scoreQuantile20: 2000,
  atRiskPerMonthCents: 249_050,
  clients: 14,
  clientsBefore: 5,
  touchedPerMonth: 29,
  brokenPromiseShare: 0.9,
  shrunkSeverity: 3,
  underReporting: 4,
  effortHalfDays: 3,
  isRegressed: false,
  trend: 'growing',
  reason: { fr: '1er : 14 clients ; effort 1,5 jour.', en: '1st: 14 clients, effort 1.5 days.' },
};
const ITEM: ExportedItem = {
  themeId: 'thm_cold',
  label: { fr: 'Eau « froide »', en: 'Cold "water"' },
  state: 'in_progress',
  owner: 'Luc',
  effortHalfDays: 3,
  fixedAt: null,
  linkUrl: null,
  ranked: RANKED,
  url: 'http://localhost:8470/backlog/thm_cold',
  updatedAt: new Date('2026-11-02T09:00:00Z'),
};

const timeZone = 'Europe/Brussels';

describe('the file for a spreadsheet', () => {
  it('opens in French Excel as it stands: mark, semicolons, decimal commas', () => {
    const [head, line] = backlogCsv([ITEM], { language: 'fr', timeZone }).split('\r\n');
    expect(head).toMatch(/^\uFEFFRang;Chantier;État;Responsable;Effort \(jours\)/);
    expect(line).toContain('1;Eau « froide »;en cours;Luc;1,5;14;5;2490,5;"1er : 14 clients ; effort 1,5 jour.";');
  });

  it('has commas and doubled quotes in English', () => {
    expect(backlogCsv([ITEM], { language: 'en', timeZone })).toContain(
      '1,"Cold ""water""",in progress,Luc,1.5,14,5,2490.5,"1st: 14 clients,',
    );
  });

  it('never holds a cell that a spreadsheet would run', () => {
    const lead = fc.constantFrom('=', '+', '-', '@', '\t', '\r', ' =', '＝', '\n=', '"=', ';=', ',@');
    fc.assert(
      fc.property(lead, fc.string(), fc.constantFrom('fr' as const, 'en' as const), (sign, rest, language) => {
        const text = `${sign}${rest}`;
        const csv = backlogCsv([{ ...ITEM, label: { fr: text, en: text }, owner: text }], { language, timeZone });
        for (const cell of cellsOf(csv, language === 'fr' ? ';' : ',')) {
          expect(cell).not.toMatch(/^[\s\u00a0]*[=+\-@\t\r＝＋－＠]/);
        }
      }),
    );
  });
});

/** Cells as a reader of RFC 4180 sees them. */
function cellsOf(csv: string, separator: string): readonly string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 1; at < csv.length; at += 1) {
    const sign = csv.charAt(at);
    if (isQuoted && sign === '"' && csv.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === separator || csv.startsWith('\r\n', at))) {
      cells.push(cell);
      cell = '';
      if (sign === '\r') at += 1;
    } else cell += sign;
  }
  return cells;
}

it('as JSON each item has its figures in plain units and its dates in ISO', () => {
  expect(backlogJson([ITEM, { ...ITEM, ranked: null }], null)).toMatchObject({
    version: 1,
    rankedAt: null,
    items: [
      { rank: 1, atRiskPerMonth: 2490.5, updatedAt: '2026-11-02T09:00:00.000Z' },
      { rank: null, clients: null },
    ],
  });
});

it('as a feed it is well-formed whatever a name holds, and dated by its latest change', () => {
  const odd = { ...ITEM, label: { fr: '</title>&\u0001"<b>', en: 'x' }, updatedAt: new Date('2026-11-03T09:00:00Z') };
  const feed = backlogFeed([ITEM, odd], {
    title: 'Chez Marie & fils',
    url: 'http://localhost/backlog.atom',
    language: 'fr',
  });
  expect(feed).toContain('<title>&lt;/title&gt;&amp;\uFFFD&quot;&lt;b&gt; (en cours)</title>');
  expect(feed.match(/<updated>([^<]+)/)?.[1]).toBe('2026-11-03T09:00:00.000Z');
  expect(feed.match(/<entry>/g)).toHaveLength(2);
  expect(backlogFeed([], { title: 'x', url: 'http://localhost/', language: 'en' })).toContain('<updated>1970-01-01');
});
