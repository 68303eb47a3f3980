import { chmod, mkdir, mkdtemp, readdir, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { removeReportFiles, writeReportFile } from './report-files.ts';

async function openFolder() {
  const folder = await mkdtemp(path.join(tmpdir(), 'doleances-reports-'));
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}

const rightsOf = async (place: string) => (await stat(place)).mode & 0o777;

test('a report beside the data is for its owner alone, in a folder that others could read before too', async () => {
  await using opened = await openFolder();
  const reports = path.join(opened.folder, 'reports');
  await mkdir(reports);
  await chmod(reports, 0o755);
  const file = await writeReportFile(opened.folder, { week: '2026-W47', html: '<p>Bob</p>' });
  expect([await rightsOf(reports), await rightsOf(file)]).toEqual([0o700, 0o600]);
  expect(await readdir(reports)).toEqual(['2026-W47.html']);
});

test('reports past the limit go, newer ones stay, and a folder that is not there is no fault', async () => {
  await using opened = await openFolder();
  await removeReportFiles(opened.folder);
  const old = await writeReportFile(opened.folder, { week: '2024-W01', html: '' });
  const written = new Date('2024-01-01T08:00:00Z');
  await utimes(old, written, written);
  await writeReportFile(opened.folder, { week: '2026-W47', html: '' });
  await removeReportFiles(opened.folder, new Date('2024-11-01T00:00:00Z'));
  expect(await readdir(path.dirname(old))).toEqual(['2026-W47.html']);
  await removeReportFiles(opened.folder);
  expect(await readdir(path.dirname(old))).toEqual([]);
});
