#!/usr/bin/env node
// Runs the built command line. In a checkout it builds first when a source is newer than the last build.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const main = path.join(root, 'build/doleances.js');
const stamp = path.join(root, 'build/.built');

function newestSourceMs(folder) {
  let newest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) newest = Math.max(newest, newestSourceMs(at));
    else if (/\.(ts|tsx|json)$/.test(entry.name)) newest = Math.max(newest, statSync(at).mtimeMs);
  }
  return newest;
}

function isStale() {
  if (!existsSync(main) || !existsSync(stamp)) return true;
  const builtMs = statSync(stamp).mtimeMs;
  return ['packages', 'services'].some((group) =>
    readdirSync(path.join(root, group)).some((name) => {
      const source = path.join(root, group, name, 'src');
      return existsSync(source) && newestSourceMs(source) > builtMs;
    }),
  );
}

const isCheckout = existsSync(path.join(root, 'tsconfig.json')) && existsSync(path.join(root, 'node_modules/rolldown'));
if (isCheckout && isStale()) {
  const startedAt = new Date();
  process.stderr.write('Doleances: building…\n');
  const build = path.join(root, 'services/cli/bin/build.js');
  const built = spawnSync(process.execPath, [build], { stdio: ['ignore', 2, 2] });
  if (built.status !== 0) {
    process.stderr.write('Doleances: the build failed; the lines above say where.\n');
    process.exit(1);
  }
  writeFileSync(stamp, '');
  utimesSync(stamp, startedAt, startedAt);
}
await import(pathToFileURL(main).href);
