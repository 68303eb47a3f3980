import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  escalate,
  group,
  loadSample,
  openPorts,
  openStages,
  rank,
  read,
  readConfig,
  settleSample,
  untilCaughtUp,
} from '@doleances/pipeline';
import { openWeb } from '@doleances/web';
import { chromium } from 'playwright-core';
import { CHROMIUM } from '../support/sample-house.ts';

/** Draws the pictures of the README into `docs/pictures`: the sample firm in a real browser. `npm run pictures` */

const PICTURES = path.join(import.meta.dirname, '../../docs/pictures');

type Picture = {
  readonly name: string;
  readonly room: 'board' | 'theme' | 'complaint';
  readonly language: 'fr' | 'en';
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
};

const TAKEN: readonly Picture[] = [
  { name: 'chantiers', room: 'board', language: 'fr', colorScheme: 'light', width: 1280, height: 900 },
  { name: 'theme', room: 'theme', language: 'en', colorScheme: 'dark', width: 1280, height: 900 },
  { name: 'plainte', room: 'complaint', language: 'fr', colorScheme: 'light', width: 1280, height: 900 },
  { name: 'phone', room: 'board', language: 'en', colorScheme: 'light', width: 360, height: 780 },
];

const folder = await mkdtemp(path.join(tmpdir(), 'doleances-pictures-'));
await chmod(folder, 0o755);
const config = readConfig({ DOLEANCES_DATA_FOLDER: folder, DOLEANCES_PORT: '0', DOLEANCES_LOG_LEVEL: 'silent' });
if (!config.ok) throw new Error(config.problems.join('; '));
const ports = await openPorts(config.config);
await loadSample(ports);
{
  await using _stages = await openStages(ports, [read, group, rank, escalate]);
  await untilCaughtUp(ports, () => {});
  if (await settleSample(ports)) await untilCaughtUp(ports, () => {});
}
const [first] = await ports.store.listBacklog();
const [escalation] = await ports.store.listEscalations(1);
const paths = { board: '/', theme: `/backlog/${first?.theme.id}`, complaint: `/complaints/${escalation?.complaintId}` };
const web = await openWeb(ports);
const browser = await chromium.launch(CHROMIUM);
try {
  for (const { name, room, language, colorScheme, width, height } of TAKEN) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height } });
    const page = await context.newPage();
    await page.goto(`${web.url}${paths[room]}?lang=${language}`, { waitUntil: 'networkidle' });
    await page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
    await context.close();
  }
} finally {
  await browser.close();
  await web[Symbol.asyncDispose]();
  await ports[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
}
