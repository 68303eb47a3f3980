import { expect, test } from 'vitest';
import { firmFormatFor } from '../4-backlog/format.ts';
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
  const found = findings(lavalStops, { witnesses: [witness({ unrecordedContacts: 1 })] });
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
  const found = findings(lavalStops, { witnesses: [witness({ fixedAt: [at(49)] })] });
  expect(found[0]?.cause).toBe('improvement');
  expect(findings(lavalStops, { witnesses: [witness({ fixedAt: [at(20)] })] })[0]?.cause).toBe('unexplained');
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
