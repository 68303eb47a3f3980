import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DEFAULT_FIRM } from '@doleances/core';
import { expect, test } from 'vitest';
import { openFolder } from '../../../../test/support/folder.ts';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { openFirmContexts } from '../ports/firm-context.ts';
import type { Ports } from '../ports/ports.ts';
import { fileSource } from './column-memory.ts';
import { type ImportOptions, importFile } from './import-file.ts';

async function openHouse() {
  const opened = await openTestStore();
  const folder = await openFolder();
  await opened.store.saveFirm({ ...DEFAULT_FIRM, timeZone: 'America/Montreal' }, false, 'test');
  const now = () => new Date('2026-11-02T09:00:00Z');
  const ports = {
    store: opened.store,
    queues: { ring: async () => 0 },
    firms: openFirmContexts(opened.store, now),
  } as unknown as Ports;
  const importText = async (content: string, options: Partial<ImportOptions> = {}) => {
    const path = join(folder.path, 'plaintes.csv');
    await writeFile(path, content);
    return importFile(ports, path, { holds: 'complaints', ...options });
  };
  /** What is stored of all rows, as items. */
  const stored = async () => {
    const open = await opened.store.claimDue('read', 100, 60);
    const items = await Promise.all(open.map(({ subjectId }) => opened.store.findItem(subjectId)));
    return items.map((item) => JSON.parse(Buffer.from(item?.raw ?? []).toString()) as Record<string, unknown>);
  };
  return {
    ...{ store: opened.store, importText, stored },
    async [Symbol.asyncDispose]() {
      await opened[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

const HEAD = 'Remarque du commercial;Ce que dit le client;Vu le';

test('what is said of the columns holds for the next file with the same columns, and no other', async () => {
  await using house = await openHouse();
  const mapping = { text: 'Ce que dit le client', date: 'Vu le' };
  await house.importText(`${HEAD}\nà relancer;Jamais livré;03/03/2026 10:12\n`, { mapping });
  await house.importText(`${HEAD}\nrien;Facturé deux fois;04/03/2026\n`);
  await house.importText('Remarque du commercial;Vu le\nGros client fâché;05/03/2026\n');
  expect((await house.stored()).map(({ text }) => text).toSorted()).toEqual([
    'Facturé deux fois',
    'Gros client fâché',
    'Jamais livré',
  ]);
});

test('times without an offset are the firm’s own', async () => {
  await using house = await openHouse();
  await house.importText('date;texte\n03/03/2026 10:12;Jamais livré\n');
  expect(await house.stored()).toMatchObject([{ receivedAt: '2026-03-03T15:12:00Z' }]);
});

test('a file read again with the right column is read anew, and counts once', async () => {
  await using house = await openHouse();
  const file = 'Commentaire;Ce que dit le client\nvu au comptoir;Jamais livré\n';
  expect(await house.importText(file)).toMatchObject({ accepted: 1, known: 0 });
  expect(await house.importText(file)).toMatchObject({ accepted: 0, known: 1 });
  expect(await house.importText(file, { mapping: { text: 'Ce que dit le client' } })).toMatchObject({ accepted: 1 });
  expect((await house.stored()).map(({ text }) => text)).toEqual(['Jamais livré']);
  // Said once, it is remembered: the same file gives nothing new.
  expect(await house.importText(file)).toMatchObject({ accepted: 0, known: 1 });
});

test('a mapping that names no column is told, and not remembered', async () => {
  await using house = await openHouse();
  await expect(house.importText(`${HEAD}\na;b;c\n`, { mapping: { text: 'Avis' } })).rejects.toThrow(
    /no column is named/,
  );
  expect((await fileSource(house.store)).settings).toEqual({});
});
