import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openEmbeddedPostgres } from '@doleances/store';
import { importFigures } from './import.ts';
const folder = await mkdtemp(path.join(tmpdir(), 'doleances-bench-'));
await chmod(folder, 0o755);
try {
  await using server = await openEmbeddedPostgres({ dataFolder: path.join(folder, 'data') });
  console.log(await importFigures(Number(process.argv[2] ?? '20000'), folder, server.url));
} finally {
  await rm(folder, { recursive: true, force: true });
}
