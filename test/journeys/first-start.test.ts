import path from 'node:path';
import { expect, test } from 'vitest';
import { startCli } from '../support/cli.ts';
import { openFolder } from '../support/folder.ts';

const READY = 'Tableau de bord';

test('one command on a fresh machine shows the ranked backlog, and a second start does nothing twice', async () => {
  await using folder = await openFolder();
  const settings = { DOLEANCES_DATA_FOLDER: path.join(folder.path, 'data') };

  const first = startCli(['up'], settings);
  await first.untilSaid(READY);
  expect(first.out()).toContain('DONNÉES D’EXEMPLE');
  expect(first.out()).toMatch(/1er\s:\s\d+\sclients\s\(.+\savant\),\s~\d+\stouchés\spar\smois/u);
  expect(first.out()).toContain(path.join(folder.path, 'data', 'reports'));
  const before = await countsOf(first.out());
  first.process.kill('SIGINT');
  expect(await first.ended).toBe(0);

  const second = startCli(['up'], settings);
  await second.untilSaid(READY);
  expect(await countsOf(second.out())).toEqual(before);
  expect(backlogOf(second.out())).toBe(backlogOf(first.out()));
  second.process.kill('SIGINT');
  expect(await second.ended).toBe(0);
});

test('killed in the middle and started again, nothing is lost and nothing stands twice', async () => {
  await using folder = await openFolder();
  const settings = { DOLEANCES_DATA_FOLDER: path.join(folder.path, 'data') };

  const killed = startCli(['up'], settings);
  await killed.untilSaid('Lecture');
  killed.process.kill('SIGKILL');
  await killed.ended;

  const again = startCli(['up'], settings);
  await again.untilSaid(READY);
  const counts = await countsOf(again.out());
  expect(counts.items).toBeGreaterThan(100);
  expect(counts.read).toBe(counts.items);
  again.process.kill('SIGINT');
  expect(await again.ended).toBe(0);
});

async function countsOf(
  said: string,
): Promise<{ readonly items: number; readonly complaints: number; readonly read: number }> {
  const url = /https?:\/\/\S+/.exec(said)?.[0];
  const metrics = await (await fetch(`${url}/metrics`)).text();
  const figure = (name: string) => Number(new RegExp(`^doleances_${name} (\\d+)`, 'm').exec(metrics)?.[1]);
  return { items: figure('items'), complaints: figure('complaints'), read: figure('read') };
}

function backlogOf(said: string): string {
  return said.slice(said.indexOf('Chantiers –'), said.indexOf('Rapport de la semaine'));
}
