import { expect, test } from 'vitest';
import type { FirmLocale } from '../firm/firm.ts';
import { brokenPromise, critical, firm, quiet, theme, week } from './report.fixture.ts';
import type { ReportInput } from './report-input.ts';
import { foldWords, reportSubject, weeklyReport } from './weekly-report.ts';

const subject = (changes: Partial<ReportInput>) => reportSubject(weeklyReport(week(changes)));
const growing = theme('Suivis promis non faits', { trend: 'growing' });

test('the subject says the verdict: Laval se tait', () => {
  expect(subject({ silence: [quiet()] })).toBe('⚠ Laval se tait\u00a0: 3\u00a0plaintes, 29\u00a0attendues');
  expect(subject({ silence: [quiet()], firm: firm('en-CA') })).toBe(
    '⚠ Laval has gone quiet: 3\u00a0complaints, 29\u00a0expected',
  );
});

test('one complaint and none are written in the singular in French, none in the plural in English', () => {
  expect(subject({ silence: [quiet({ complaints: 1 })] })).toContain('1\u00a0plainte,');
  expect(subject({ silence: [quiet({ complaints: 0 })] })).toContain('0\u00a0plainte,');
  expect(subject({ silence: [quiet({ complaints: 0 })], firm: firm('en-CA') })).toContain('0\u00a0complaints,');
});

test('a critical complaint that waits comes before a silence, which comes before growth', () => {
  const all = { critical: [critical], silence: [quiet()], backlog: [growing] };
  expect(subject(all)).toBe('⚠ 1\u00a0plainte critique attend votre réponse');
  expect(subject({ ...all, critical: [{ ...critical, isAcknowledged: true }] })).toContain('se tait');
  expect(subject({ backlog: [growing] })).toBe(
    '«\u00a0Suivis promis non faits\u00a0» prend de l’ampleur\u00a0: 14\u00a0clients, 5 avant',
  );
});

test('a silence that is not the verdict is told with its figures', () => {
  const { watch } = weeklyReport(week({ critical: [critical], silence: [quiet()] }));
  expect(watch[1]?.text).toBe('Silence\u00a0: Laval, 3\u00a0plaintes, 29\u00a0attendues (inexpliqué).');
});

test('an improvement or a broken connection is not announced as a silence', () => {
  expect(subject({ silence: [quiet({ cause: 'improvement' }), quiet({ cause: 'broken_sensor' })] })).toContain(
    'Semaine ordinaire',
  );
  const sources = [{ id: 'src_1', name: 'Avis', state: 'broken', lastSeenAt: null }] as const;
  expect(subject({ silence: [quiet({ cause: 'broken_sensor' })], sources })).toBe(
    '⚠ La source «\u00a0Avis\u00a0» ne répond plus',
  );
});

test('what was mended and came back is announced', () => {
  const back = theme(
    'Facture en double',
    { isRegressed: true, trend: 'regressed', clients: 9 },
    { state: 'regressed' },
  );
  expect(subject({ backlog: [back] })).toBe('⚠ Rechute\u00a0: Facture en double (9\u00a0clients)');
});

test('an ordinary week has no warning sign', () => {
  expect(subject({})).toBe('Semaine ordinaire\u00a0: 12\u00a0plaintes, 9 la semaine d’avant');
});

test('an empty week is still sent, with something kind and useful to do', () => {
  const empty = weeklyReport(
    week({ counts: { complaints: 0, complaintsBefore: 0, messages: 0, noise: 0, quarantined: 0, waiting: 0 } }),
  );
  expect(reportSubject(empty)).toBe('Semaine calme\u00a0: aucune plainte, 1\u00a0source à l’écoute');
  expect(empty.action.title).toBe('Demandez à trois clients ce qui les agace');
  expect(empty.call.text).toContain('Un client fidèle');
});

test('a firm without any source is told that nobody can reach it', () => {
  const deaf = weeklyReport(
    week({
      sources: [],
      counts: { complaints: 0, complaintsBefore: 0, messages: 0, noise: 0, quarantined: 0, waiting: 0 },
    }),
  );
  expect(deaf.verdict).toMatchObject({ tone: 'watch', text: 'Aucune plainte\u00a0: aucune source n’est branchée' });
  expect(deaf.action.title).toBe('Branchez une première source');
});

test('the one thing to do says the money per month and the effort, and skips what is done', () => {
  const { action } = weeklyReport(week({ backlog: [theme('Fini', {}, { state: 'fixed' }), growing] }));
  expect(action.title).toBe('Suivis promis non faits');
  expect(action.text).toBe('2\u00a0490\u00a0$ par mois à risque, effort 1,5\u00a0jour.');
  expect(action.choices.map(({ label }) => label)).toEqual(['Je m’en occupe', 'Déléguer', 'Pas maintenant']);
});

test('each country writes money its own way', () => {
  const text = (locale: FirmLocale) => weeklyReport(week({ firm: firm(locale), backlog: [growing] })).action.text;
  expect(text('fr-FR')).toMatch(/^2\u202f490\u00a0€ par mois/);
  expect(text('fr-BE')).toMatch(/^2[\u202f\u00a0]490\u00a0€ par mois/);
  expect(text('en-CA')).toMatch(/^\$2,490 a month at risk, effort 1\.5\u00a0days\.$/);
});

test('at most two changes are told, what came back first', () => {
  const backlog = [
    growing,
    theme('B', { trend: 'new', clientsBefore: 0 }),
    theme('C', { trend: 'growing' }),
    theme('D', {}, { state: 'regressed' }),
  ];
  expect(weeklyReport(week({ backlog })).changes.map(({ text }) => text)).toEqual([
    'Rechute\u00a0: D, 14\u00a0clients (5\u00a0avant).',
    'Nouveau\u00a0: B, 14\u00a0clients.',
  ]);
});

test('the client to call is the one we owe most', () => {
  const warning = {
    clientKey: 'k',
    clientName: 'M. Lavoie',
    observed: 4,
    expected: 0.5,
    probability: 0.001,
    leadDays: 38,
    themeIds: [],
  };
  const all = { critical: [critical], promises: [brokenPromise('prm_1')], earlyWarnings: [warning] };
  const call = (changes: Partial<ReportInput>) => weeklyReport(week(changes)).call.text;
  expect(call(all)).toBe('Julie Côté a écrit le 20\u00a0novembre (sécurité) et attend encore.');
  expect(call({ ...all, critical: [] })).toBe(
    'Luc Tremblay\u00a0: notre promesse rompue (appel) depuis le 12\u00a0novembre.',
  );
  expect(call({ earlyWarnings: [warning] })).toBe(
    'M. Lavoie vous a prévenu 4\u00a0fois, 38\u00a0jours avant les autres.',
  );
});

test('the fold stays under 110 words with long labels, long names and everything at once', () => {
  const long = 'Le suivi que l’on a promis au client et qui n’est fait ni à temps ni après';
  const name = 'Marie Josée de la Bruyère du Val Saint Jean';
  for (const locale of ['fr-CA', 'fr-FR', 'fr-BE', 'en-CA'] as const) {
    const report = weeklyReport(
      week({
        firm: firm(locale),
        backlog: [
          theme(long, { trend: 'growing' }, { state: 'in_progress', owner: name }),
          theme(long, { trend: 'new' }),
          theme(long, {}, { state: 'verified' }),
        ],
        silence: [quiet({ name, kind: 'source' }), quiet(), quiet()],
        promises: [
          { ...brokenPromise('prm_1'), clientName: name },
          { ...brokenPromise('prm_2'), state: 'open' },
        ],
      }),
    );
    expect(foldWords(report)).toBeLessThanOrEqual(110);
  }
});
