// Joins each program with what it imports, in `build/`: a start that finds and reads 1,500 files costs a second of processor.
import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const folder = path.join(root, 'build');
const inRoot = (file) => path.join(root, file);

const { output } = await build({
  cwd: root,
  input: {
    ingest: inRoot('services/ingest/src/main.ts'),
    analyze: inRoot('services/analyze/src/main.ts'),
    notify: inRoot('services/notify/src/main.ts'),
    web: inRoot('services/web/src/main.ts'),
    doleances: inRoot('services/cli/src/main.ts'),
    // Threads: `startThread` looks for them beside whoever starts them.
    'parse-worker': inRoot('packages/connectors/src/in/mail/parse-worker.ts'),
    'theme-map-worker': inRoot('packages/pipeline/src/themes/theme-map-worker.ts'),
    'mine-worker': inRoot('packages/pipeline/src/mine/mine-worker.ts'),
  },
  platform: 'node',
  resolve: { conditionNames: ['doleances-source', 'node'] },
  // It reads files that lie beside it.
  external: ['pdfkit'],
  transform: { target: 'node20.19' },
  logLevel: 'silent',
  output: { dir: folder, format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
});

/** A program that runs since before this build may still load its own parts. */
const KEPT_MS = 24 * 3_600_000;
const made = new Set(output.map(({ fileName }) => fileName));
for (const name of readdirSync(folder)) {
  const file = path.join(folder, name);
  if (!made.has(name) && Date.now() - statSync(file).mtimeMs > KEPT_MS) rmSync(file, { force: true });
}
