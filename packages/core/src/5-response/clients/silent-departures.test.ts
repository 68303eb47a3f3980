import { expect, test } from 'vitest';
import { randomFrom } from '../../3-themes/space/random.ts';
import { firmFormatFor } from '../../4-backlog/format.ts';
import { type PurchaseRhythm, silentDeparturesFrom } from './silent-departures.ts';

const DAY = 86_400_000;
const NOW = new Date('2026-11-16T12:00:00Z');
const format = firmFormatFor({ country: 'FR', currency: 'EUR', timeZone: 'Europe/Paris' });
const day = (ago: number) => new Date(NOW.getTime() - ago * DAY).toISOString().slice(0, 10);
/** Bought that many days ago, oldest first. */
const client = (clientName: string, ago: readonly number[]): PurchaseRhythm => ({
  clientKey: `name ${clientName}`,
  clientName,
  days: ago.map(day),
});
const every = (days: number, times: number, quiet: number) =>
  Array.from({ length: times }, (_, back) => quiet + (times - 1 - back) * days);
const found = (...clients: PurchaseRhythm[]) =>
  silentDeparturesFrom([...clients, client('Toujours là', every(7, 20, 0))], NOW, format);

test('Mme Roy venait toutes les 3 semaines ; rien depuis 11', () => {
  const [roy, ...others] = found(client('Mme Roy', every(21, 9, 78)));
  expect(others).toEqual([]);
  expect(roy).toMatchObject({ clientName: 'Mme Roy', everyDays: 21, quietDays: 78 });
  expect(roy?.reason).toEqual({
    fr: 'Mme Roy venait toutes les 3\u00a0semaines\u202f; rien depuis 11\u00a0semaines.',
    en: 'Mme Roy came every 3\u00a0weeks; nothing for 11\u00a0weeks.',
  });
  expect(roy?.probability).toBeLessThan(0.01);
});

test('who comes now and then, or came twice, or is a little late, did not leave', () => {
  const irregular = [400, 390, 300, 290, 285, 160, 155, 90];
  expect(found(client('Irrégulier', irregular))).toEqual([]);
  expect(found(client('Deux fois', [200, 190, 180]))).toEqual([]);
  expect(found(client('En retard', every(21, 9, 30)))).toEqual([]);
});

test('nobody is silent because the file was not brought', () => {
  const stale = [client('A', every(7, 20, 90)), client('B', every(7, 20, 92))];
  expect(silentDeparturesFrom(stale, NOW, format)).toEqual([]);
  expect(silentDeparturesFrom([], NOW, format)).toEqual([]);
});

test('who left more than a year ago is not to be called today', () => {
  expect(found(client('Partie', every(21, 9, 500)))).toEqual([]);
});

test('of two hundred clients who keep their rhythm, nearly none is said to have left', () => {
  const random = randomFrom(7);
  const clients = Array.from({ length: 200 }, (_, at) => {
    const mean = 7 + 50 * random();
    // Gaps between evenness and pure chance: the sum of two exponential halves.
    const gap = () => (-mean / 2) * (Math.log(1 - random()) + Math.log(1 - random()));
    const ago = [gap() * random()];
    for (let visit = 0; visit < 12; visit += 1) ago.unshift((ago[0] ?? 0) + Math.max(1, gap()));
    return client(`C${at}`, ago);
  });
  expect(silentDeparturesFrom(clients, NOW, format).length).toBeLessThanOrEqual(4);
});
