// Joins each program with what it imports, in `build/`: a start that finds and reads 1,500 files costs a second of processor.
import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'rolldown';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const folder = path.join(root, 'build');
const inRoot = (file) => path.join(root, file);

const common = {
  cwd: root,
  platform: 'node',
  resolve: { conditionNames: ['doleances-source', 'node'] },
  transform: { target: 'node20.19' },
  logLevel: 'silent',
};

/** What reading needs before its first text, reckoned now instead of at every start. */
async function preparedReading() {
  const name = `prepare-reading-${process.pid}`;
  await build({
    ...common,
    input: { [name]: inRoot('packages/core/scripts/prepare-reading.ts') },
    // A pattern that nothing here uses is in it too.
    treeshake: false,
    output: { dir: folder, format: 'esm', entryFileNames: '[name].js', codeSplitting: false },
  });
  const file = path.join(folder, `${name}.js`);
  const { prepared } = await import(pathToFileURL(file).href);
  rmSync(file);
  return prepared;
}

const preparedFile = inRoot('packages/core/src/text/prepared.ts');
const prepared = await preparedReading();

const { output } = await build({
  ...common,
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
  // It reads files that lie beside it.
  external: ['pdfkit'],
  plugins: [
    {
      name: 'prepared-reading',
      load: (id) => (id === preparedFile ? `export const PREPARED = ${JSON.stringify(prepared)};` : null),
    },
  ],
  output: { dir: folder, format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
});

/** A program that runs since before this build may still load its own parts. */
const KEPT_MS = 24 * 3_600_000;
const made = new Set(output.map(({ fileName }) => fileName));
for (const name of readdirSync(folder)) {
  const file = path.join(folder, name);
  if (!made.has(name) && Date.now() - statSync(file).mtimeMs > KEPT_MS) rmSync(file, { force: true });
}
