import { expect, test } from 'vitest';
import { firmFormatFor } from '../../4-backlog/format.ts';
import { type SilenceInput, silenceFrom } from './silence.ts';
import { type StreamWitness, unwitnessed } from './silence-cause.ts';
import { type ExposureRow, type StreamRow, streamsFrom } from './silence-streams.ts';

const WEEK = 7 * 86_400_000;
const FIRST = Date.parse('2025-01-06T15:00:00Z');
const NOW = new Date(FIRST + 60 * WEEK);
const timeZone = 'America/Toronto';
const format = firmFormatFor({ country: 'CA', currency: 'CAD', timeZone });

const at = (week: number, hour = 0) => new Date(FIRST + week * WEEK + hour * 3_600_000);
function complaint(week: number, changes: Partial<StreamRow> = {}): StreamRow {
  const row: StreamRow = {
    receivedAt: at(week),
    kind: 'complaint',
    channel: 'email',
    starsOfFive: null,
    location: 'Laval',
    source: null,
    teams: [],
    products: [],
  };
  return { ...row, ...changes };
}
const weekly = (from: number, to: number, changes: Partial<StreamRow> = {}) =>
  Array.from({ length: to - from }, (_, week) =>
    [0, 1, 2].map((hour) => complaint(from + week, { receivedAt: at(from + week, hour), ...changes })),
  ).flat();
const findings = (
  rows: readonly StreamRow[],
  extra: Partial<{ exposure: ExposureRow[]; witnesses: StreamWitness[] }> = {},
) => {
  const streams = streamsFrom({ rows, exposure: extra.exposure ?? [], timeZone, now: NOW });
  const input: SilenceInput = { streams, witnesses: extra.witnesses ?? [], format };
  return silenceFrom(input);
};
const witness = (changes: Partial<StreamWitness>): StreamWitness => ({
  ...unwitnessed('location:Laval'),
  connector: 'healthy',
  ...changes,
});
/** Québec goes on, Laval stops after 50 weeks. */
const lavalStops = [...weekly(0, 60, { location: 'Québec' }), ...weekly(0, 50)];

test('the place that stopped complaining is named, the one that goes on is not', () => {
  const found = findings(lavalStops);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ name: 'Laval', state: 'silent', complaints: 0, since: '2025-12-22', weeks: 10 });
  expect(found[0]?.expected).toBeGreaterThan(20);
});

test('a firm where everything sounds as usual has nothing to report', () => {
  expect(findings([...weekly(0, 60), ...weekly(0, 60, { location: 'Québec' })])).toEqual([]);
  expect(findings([])).toEqual([]);
});

test('a broken connection is blamed on the connection, never on the staff, whatever the reviews say', () => {
  const reviews = weekly(50, 60, { channel: 'review', starsOfFive: 1 });
  const found = findings([...lavalStops, ...reviews], { witnesses: [witness({ connector: 'broken' })] });
  expect(found[0]?.cause).toBe('broken_sensor');
});

test('bad public reviews that go on during a silence tell that complaints are held back', () => {
  const reviews = weekly(0, 60, { channel: 'review', starsOfFive: 1 }).filter((_, index) => index % 3 === 0);
  const found = findings([...lavalStops, ...reviews]);
  expect(found[0]).toMatchObject({ name: 'Laval', cause: 'suppressed' });
  expect(found[0]?.reason.fr).toContain('étouffement probable (les mauvais avis publics continuent');
});

test('a review that claims a contact nobody recorded also tells it', () => {
  const found = findings(lavalStops, { witnesses: [witness({ unrecordedContacts: [at(53)] })] });
  expect(found[0]?.cause).toBe('suppressed');
  expect(found[0]?.why?.fr).toBe('1 client dit s’être déjà plaint sans que rien soit noté');
});

test('what clients say of the ways to complain tells why a place fell silent', () => {
  const told = (kind: 'broken' | 'held_back') => [witness({ troubles: [{ at: at(52, 1), kind }] })];
  expect(findings(lavalStops, { witnesses: told('broken') })[0]).toMatchObject({ cause: 'broken_sensor' });
  const held = findings(lavalStops, { witnesses: told('held_back') })[0];
  expect(held).toMatchObject({ cause: 'suppressed' });
  expect(held?.why?.fr).toContain('découragées');
  const longBefore = [witness({ troubles: [{ at: at(20, 1), kind: 'broken' }] })];
  expect(findings(lavalStops, { witnesses: longBefore })[0]).toMatchObject({ cause: 'unexplained' });
});

test('a fix made just before a silence is good news', () => {
  const fixed = (week: number, share: number | null = null) => [
    witness({ fixes: [{ at: at(week), label: { fr: 'Douche froide', en: 'Cold shower' }, share }] }),
  ];
  const [found] = findings(lavalStops, { witnesses: fixed(49) });
  expect(found?.cause).toBe('improvement');
  expect(found?.why?.fr).toContain('«\u00a0Douche froide\u00a0» a été corrigé juste avant');
  expect(findings(lavalStops, { witnesses: fixed(20) })[0]?.cause).toBe('unexplained');
  // What was fixed was nearly all that people complained of, or a third of it.
  expect(findings(lavalStops, { witnesses: fixed(49, 0.95) })[0]?.cause).toBe('improvement');
  expect(findings(lavalStops, { witnesses: fixed(49, 0.35) })[0]?.cause).toBe('unexplained');
});

test('the facts behind a cause are always printed, those that are missing too', () => {
  const facts = (changes: Partial<StreamWitness>) =>
    findings(lavalStops, { witnesses: [witness(changes)] })[0]?.facts.map(({ about, text }) => [about, text.fr]);
  expect(facts({ nilWeeks: ['2025-12-22', '2025-12-29'] })).toEqual([
    ['connector', 'Les sources de ce flux sont relevées et répondent.'],
    ['reviews', 'Avis publics de deux étoiles au plus\u00a0: 0 en 10\u00a0semaines, 0 en 49\u00a0semaines avant.'],
    ['claims', 'Personne ne dit s’être plaint sans que ce soit noté.'],
    ['activity', 'L’activité n’est pas comptée ici; avec les visites ou les ventes, on jugerait mieux.'],
    ['fixes', 'Aucune correction notée juste avant.'],
    ['nils', 'Semaines confirmées sans plainte\u00a0: 2 sur 10; pour les autres, personne n’a répondu.'],
  ]);
  const told = facts({
    connector: 'broken',
    unrecordedContacts: [at(55)],
    troubles: [{ at: at(52), kind: 'held_back' }],
  });
  expect(told?.map(([, text]) => text)).toContain('1 client dit s’être plaint sans que ce soit noté.');
  expect(told?.map(([about]) => about)).toEqual(['connector', 'reviews', 'claims', 'troubles', 'activity', 'fixes']);
});

test('five shops: 3 complaints where the others let expect 29, and the third is flagged, the small one is not', () => {
  const units = [1200, 1000, 1100, 700, 150];
  const counts = [31, 26, 3, 19, 4];
  const names = ['Boutique 1', 'Boutique 2', 'Laval', 'Boutique 4', 'Boutique 5'];
  const exposure = names.flatMap((name, shop) =>
    Array.from({ length: 13 }, (_, week) => ({
      stream: `location:${name}`,
      weekOf: at(47 + week),
      units: (units[shop] ?? 0) / 13,
    })),
  );
  const rows = names.flatMap((location, shop) =>
    Array.from({ length: counts[shop] ?? 0 }, (_, place) => complaint(47 + (place % 13), { location })),
  );
  const [found, ...others] = findings(rows, { exposure });
  expect(others).toEqual([]);
  expect(found).toMatchObject({ name: 'Laval', state: 'below_peers', complaints: 3, expected: 28.9 });
  expect(found?.probability).toBeCloseTo(2e-5, 6);
});

test('complaints that fall with the activity are customers who leave quietly', () => {
  expect(findings(lavalStops, { witnesses: [witness({ activityRatio: 0.5 })] })[0]?.cause).toBe('quiet_departure');
});

test('nothing known means inexpliqué, and it is said', () => {
  const found = findings(lavalStops);
  expect(found[0]?.causeLabel?.fr).toBe('inexpliqué');
  expect(found[0]?.reason.fr).toMatch(/^0\u00a0plainte en 10\u00a0semaines, \d+\u00a0attendues; inexpliqué/);
});

test('a place silent since its opening is told from its peers by what it sells', () => {
  const exposure = ['A', 'B', 'C', 'D'].flatMap((name) =>
    Array.from({ length: 60 }, (_, week) => ({ stream: `location:${name}`, weekOf: at(week), units: 100 })),
  );
  const rows = ['A', 'B', 'C'].flatMap((location) => weekly(0, 60, { location }));
  const found = findings(rows, { exposure });
  expect(found.map(({ name, state, expected }) => [name, state, expected])).toEqual([['D', 'below_peers', 39]]);
  expect(found[0]?.probability).toBeLessThan(0.001);
});

test('a week when the shop was closed is not missed', () => {
  const exposure = Array.from({ length: 60 }, (_, week) => ({
    stream: 'location:Laval',
    weekOf: at(week),
    units: week < 50 ? 100 : 0,
  }));
  expect(findings(lavalStops, { exposure })).toEqual([]);
});

test('praise, questions and noise are not complaints, and the week under way is not counted', () => {
  const rows = [complaint(0), complaint(1, { kind: 'praise' }), complaint(2, { kind: 'noise' }), complaint(60)];
  const [stream] = streamsFrom({ rows, exposure: [], timeZone, now: NOW });
  expect(stream?.weeks).toHaveLength(59);
  expect(stream?.weeks.reduce((sum, week) => sum + week.complaints, 0)).toBe(0);
});

test('Sunday evening in Montréal still belongs to the week that ends', () => {
  const rows = [complaint(0), complaint(1, { receivedAt: new Date('2025-01-20T04:30:00Z') })];
  const [stream] = streamsFrom({ rows, exposure: [], timeZone, now: new Date('2025-01-27T12:00:00Z') });
  expect(stream?.weeks.map((week) => [week.weekOf, week.complaints])).toEqual([
    ['2025-01-13', 1],
    ['2025-01-20', 0],
  ]);
});

test('an inn that is half empty in winter is not called silent, because its other mail falls too', () => {
  const season = (week: number) => 1 - 0.7 * Math.max(0, Math.sin(((week - 26) / 26) * Math.PI));
  const many = (week: number, count: number, changes: Partial<StreamRow>) =>
    Array.from({ length: Math.round(count * season(week)) }, () => complaint(week, changes));
  const weeks = Array.from({ length: 46 }, (_, week) => week);
  const complaints = weeks.flatMap((week) => many(week, 4, {}));
  const questions = weeks.flatMap((week) => many(week, 12, { kind: 'question', location: null }));
  const streamsOf = (rows: readonly StreamRow[]) => streamsFrom({ rows, exposure: [], timeZone, now: at(46) });
  const judge = (rows: readonly StreamRow[]) => silenceFrom({ streams: streamsOf(rows), witnesses: [], format });
  expect(judge([...complaints, ...questions])).toEqual([]);
  expect(judge(complaints)[0]?.state).toBe('silent');
});

test('one message dated 1970 does not make a long silence', () => {
  const found = findings([complaint(0, { receivedAt: new Date(0) }), ...weekly(0, 60)]);
  expect(found.filter(({ state }) => state !== 'growing')).toEqual([]);
});

test('the same rows in another order tell the same', () => {
  expect(findings(lavalStops.toReversed())).toEqual(findings(lavalStops));
});

test('a week that nobody counted is told from those that somebody did, and a guess is never a count', () => {
  const exposure = [{ stream: 'location:Laval', weekOf: at(57), units: 60 }];
  const rows = weekly(50, 60).concat(weekly(50, 60, { location: 'Québec' }));
  const [laval, quebec] = streamsFrom({ rows, exposure, timeZone, now: NOW });
  expect(laval?.weeks.map(({ exposure, isCounted }) => [exposure, isCounted])).toEqual([
    [60, true],
    [60, false],
    [60, false],
  ]);
  expect(quebec?.weeks.some(({ isCounted }) => isCounted)).toBe(false);
});
