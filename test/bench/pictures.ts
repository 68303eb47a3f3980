import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeReport } from '@doleances/pipeline';
import { chromium } from 'playwright-core';
import { CHROMIUM, openSampleHouseIn } from '../support/sample-house.ts';

/** Draws the pictures of the README into `docs/pictures`: the sample firm and its mail in a real browser. `npm run pictures` */

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
const { url, ports, ...house } = await openSampleHouseIn({ DOLEANCES_DATA_FOLDER: folder });
const MAILS = [
  { name: 'rapport', locale: 'fr-BE', colorScheme: 'light' },
  { name: 'report', locale: 'en-CA', colorScheme: 'dark' },
] as const;
/** As wide as a mail is read in its own window; as high as tells the week. */
const MAIL_SIZE = { width: 800, height: 1344 };

const [first] = await ports.store.listBacklog();
const [escalation] = await ports.store.listEscalations(1);
const paths = { board: '/', theme: `/backlog/${first?.theme.id}`, complaint: `/complaints/${escalation?.complaintId}` };
const browser = await chromium.launch(CHROMIUM);
try {
  for (const { name, room, language, colorScheme, width, height } of TAKEN) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height } });
    const page = await context.newPage();
    await page.goto(`${url}${paths[room]}?lang=${language}`, { waitUntil: 'networkidle' });
    await page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
    await context.close();
  }
  for (const { name, locale, colorScheme } of MAILS) {
    const report = await makeReport(ports, { locale });
    const context = await browser.newContext({ colorScheme, viewport: MAIL_SIZE });
    const page = await context.newPage();
    await page.setContent(report?.html ?? '');
    await page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
    await context.close();
  }
} finally {
  await browser.close();
  await house[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
}
