import { expect, test } from 'vitest';
import { brokenPromise, critical, firm, quiet, theme, week } from './report.fixture.ts';
import { reportHtml } from './report-html.ts';
import { reportText } from './report-text.ts';
import { weeklyReport } from './weekly-report.ts';

test('customers’ words stay words, in the mail and in its links', () => {
  const verbatim = {
    complaintId: 'cmp_"><script>',
    quote: '<script>alert(1)</script>\u202e & "x"',
    receivedAt: new Date('2026-11-20T12:00:00Z'),
    authorName: '<img src=x>',
    location: null,
    staffNamed: [],
  };
  const hostile = theme('Label <b>', {}, { verbatims: [verbatim] });
  const html = reportHtml(weeklyReport(week({ backlog: [hostile] })), firm());
  expect(html).not.toMatch(/<script|<img|<b>|\u202e/);
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;');
});

test('an employee who gets the report does not read the complaint that names them', () => {
  const readers = [{ name: 'Marc Dubé' }];
  const verbatim = {
    complaintId: 'cmp_1',
    quote: 'Marc m’a traité de menteur.',
    receivedAt: new Date('2026-11-20T12:00:00Z'),
    authorName: 'Luc',
    location: null,
    staffNamed: ['Marc'],
  };
  const backlog = [theme('Impolitesse', {}, { verbatims: [verbatim] })];
  const named = { ...critical, staffNamed: ['Marc Dubé'] };
  expect(reportText(weeklyReport(week({ backlog })), firm())).toContain('traité de menteur');
  const report = weeklyReport(week({ readers, backlog, critical: [named] }));
  expect(JSON.stringify(report)).not.toMatch(/traité de menteur|Julie Côté/);
});

test('critical complaints beyond those listed are counted', () => {
  const list = (count: number) => Array.from({ length: count }, () => critical);
  expect(reportText(weeklyReport(week({ critical: list(9) })), firm())).toContain(
    'Et d’autres, sur la page des remontées\u00a0: 1.',
  );
  expect(reportText(weeklyReport(week({ critical: list(8) })), firm())).not.toContain('Et d’autres');
});

test('a very full week stays under 100 kB', () => {
  const quote = {
    complaintId: 'cmp_1',
    quote: '<é & è> '.repeat(400),
    receivedAt: new Date('2026-11-20T12:00:00Z'),
    authorName: 'é'.repeat(500),
    location: 'é'.repeat(500),
    staffNamed: [],
  };
  const many = <T>(value: T) => Array.from({ length: 200 }, () => value);
  const full = week({
    backlog: many(theme('Un libellé de thème assez long pour remplir sa ligne', {}, { verbatims: many(quote) })),
    promises: many(brokenPromise('prm_1')),
    silence: many(quiet()),
    critical: many(critical),
    sources: many({ id: 'src_1', name: 'Boîte', state: 'healthy', lastSeenAt: null } as const),
  });
  expect(Buffer.byteLength(reportHtml(weeklyReport(full), firm()))).toBeLessThan(100_000);
});
