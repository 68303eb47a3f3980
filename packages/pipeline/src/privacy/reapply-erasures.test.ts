import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DEFAULT_FIRM } from '@doleances/core';
import { expect, test } from 'vitest';
import { dumpDatabase, linesWith } from '../../../../test/support/dump.ts';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { itemOf, readTestComplaint, saveTestSource } from '../../../../test/support/store-values.ts';
import { openFirmContexts } from '../ports/firm-context.ts';
import type { Ports } from '../ports/ports.ts';
import { erasePerson } from './erase-person.ts';
import { reapplyErasures } from './reapply-erasures.ts';

const NEEDLES = ['zwanziger', 'karim belleau'];

/** The same messages each time: an installation, and its backup that is brought back. */
async function openHouse() {
  const opened = await openTestStore();
  const { store, database } = opened;
  const folder = await mkdtemp(path.join(tmpdir(), 'doleances-reapply-'));
  await store.saveFirm(DEFAULT_FIRM, false, 'test');
  const source = await saveTestSource(store);
  const tell = (id: string, text: string, name: string, email: string) =>
    readTestComplaint(store, source, { item: itemOf(id, { text, author: { name, email } }) });
  await tell('a', 'La porte ne ferme pas.', 'Prudence Zwanziger', 'p@zwanziger.example');
  await tell('b', 'Votre Karim Belleau a crié sur Prudence Zwanziger.', 'Luc Roy', 'luc@roy.example');
  const ports = {
    store,
    config: { dataFolder: folder },
    firms: openFirmContexts(store, () => new Date()),
    log: { debug() {}, info() {}, warn() {}, error() {} },
    now: () => new Date(),
  } as unknown as Ports;
  return {
    ...{ ports, folder, left: async () => linesWith(await dumpDatabase(database.url), NEEDLES) },
    async [Symbol.asyncDispose]() {
      await opened[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

test('a backup that is brought back loses again whoever was erased since, and the register knows it', async () => {
  await using house = await openHouse();
  const client = { kind: 'client', clientKey: 'p@zwanziger.example' } as const;
  const named = { kind: 'person', name: 'Karim Belleau', email: null, phone: null } as const;
  for (const asked of [client, named]) {
    const outcome = await erasePerson(house.ports, { asked, who: 'P', why: 'demande écrite', passages: 'all' });
    expect(outcome).toMatchObject({ ok: true });
  }
  expect(await house.left()).toEqual([]);

  await using back = await openHouse();
  expect(await back.left()).not.toEqual([]);
  await copyFile(path.join(house.folder, 'erasures.jsonl'), path.join(back.folder, 'erasures.jsonl'));
  expect(await reapplyErasures(back.ports)).toEqual({ erased: 2, learnt: 2 });
  expect(await back.left()).toEqual([]);
  expect(await reapplyErasures(back.ports)).toEqual({ erased: 0, learnt: 0 });
});
