import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOMS_BELOW } from './arrows.ts';
import { findOffences, importsOf, type SourceFile } from './find-offences.ts';

const root = path.resolve(import.meta.dirname, '../..');

function sourcesOf(room: string): readonly SourceFile[] {
  const folder = path.join(root, room, 'src');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ path: path.relative(root, file).replaceAll(path.sep, '/'), text: readFileSync(file, 'utf8') }));
}

describe('the house', () => {
  const sources = Object.keys(ROOMS_BELOW).flatMap((room) => sourcesOf(room));

  test('no source file breaks a wall', () => {
    expect(sources.flatMap((file) => findOffences(file))).toEqual([]);
  });

  test('a sealed secret is opened where a source is asked, where a form delivers, where a program is told and where the key is changed, and nowhere else', () => {
    const opens = sources.filter(({ path: file, text }) => /\.openSealed\(/.test(text) && !file.endsWith('.test.ts'));
    expect(opens.map((file) => file.path).toSorted()).toEqual([
      'packages/pipeline/src/forms/open-secrets.ts',
      'packages/pipeline/src/programs/subscription-sender.ts',
      'packages/pipeline/src/sources/reseal-sources.ts',
      'packages/pipeline/src/stages/1-collect.ts',
    ]);
  });

  test('the scan reads every room and sees its imports', () => {
    for (const room of Object.keys(ROOMS_BELOW)) {
      expect(sources.filter((file) => file.path.startsWith(`${room}/`)).length, room).toBeGreaterThan(0);
    }
    expect(sources.flatMap((file) => importsOf(file.text)).length).toBeGreaterThan(200);
  });

  test('every room is in the arrow table', () => {
    const rooms = ['packages', 'services'].flatMap((group) =>
      readdirSync(path.join(root, group)).map((name) => `${group}/${name}`),
    );
    expect(rooms.toSorted()).toEqual(Object.keys(ROOMS_BELOW).toSorted());
  });
});

describe('planted offences are seen', () => {
  const plant = (file: string, text: string) => findOffences({ path: file, text });

  test.each([
    [
      'a lower room imports a higher one',
      'packages/core/src/4-backlog/x.ts',
      "import { openStore } from '@doleances/store';",
    ],
    ['types count', 'packages/store/src/x.ts', "import type { Queues } from '@doleances/queue';"],
    ['a re-export counts', 'packages/queue/src/x.ts', "export { openStore } from '@doleances/store';"],
    ['a dynamic import counts', 'packages/connectors/src/x.ts', "const s = await import('@doleances/store');"],
    [
      'an import over several lines counts',
      'packages/core/src/x.ts',
      "import {\n  openStore,\n} from '@doleances/store';",
    ],
    ['reaching inside a room', 'packages/pipeline/src/x.ts', "import { x } from '@doleances/core/src/x.ts';"],
    ['leaving by a relative path', 'packages/pipeline/src/x.ts', "import { x } from '../../core/src/x.ts';"],
    ['a technology away from home', 'packages/pipeline/src/x.ts', "import { Queue } from 'bullmq';"],
    ['a deep import of a technology', 'packages/core/src/text/x.ts', "import s from 'natural/lib/natural/x.js';"],
    [
      'a step of core imports a higher one',
      'packages/core/src/2-signals/x.ts',
      "import { x } from '../4-backlog/x.ts';",
    ],
    ['core reads a file', 'packages/core/src/text/x.ts', "import fs from 'node:fs';"],
    ['core reads the clock', 'packages/core/src/5-response/x.ts', 'const now = new Date();'],
    ['core rolls dice', 'packages/core/src/5-response/x.ts', 'const n = Math.random();'],
    ['the environment outside main', 'packages/store/src/x.ts', 'const url = process.env.DATABASE_URL;'],
    [
      'a test that leaves its room for another',
      'packages/store/src/x.test.ts',
      "import { x } from '../../core/src/x.ts';",
    ],
    ['the console outside main', 'services/web/src/x.ts', "console.log('x');"],
  ])('%s', (_, file, text) => {
    expect(plant(file, text)).toHaveLength(1);
  });

  test('an honest file is left alone', () => {
    const text =
      "import { createHash } from 'node:crypto';\nimport type { Item } from '../1-complaint/item.ts';\n// process.env is for main.ts";
    expect(plant('packages/core/src/2-signals/x.ts', text)).toEqual([]);
  });
});
