import { createHmac } from 'node:crypto';
import { DEFAULT_FIRM } from '@doleances/core';
import { deliverWaiting, makeSetupLink, openPorts, readConfig } from '@doleances/pipeline';
import { openWeb } from '@doleances/web';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openTestDatabase } from '../support/database.ts';
import { openFolder } from '../support/folder.ts';
import { freePort } from '../support/free-port.ts';
import { isMissing } from '../support/programs.ts';
import { openSmtpSink } from '../support/smtp.ts';
import { itemOf, readTestComplaint, saveTestSource } from '../support/store-values.ts';
import { until } from '../support/until.ts';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const PASSWORD = 'cheval batterie agrafe juste';
const ANA_PASSWORD = 'rivière tambour cuivre lent';
const LOCATIONS = [
  { id: 'laval', name: 'Laval' },
  { id: 'quebec', name: 'Québec' },
];

/** A firm of two places with a complaint in each, on a real server, whose mail goes to a real SMTP server. */
async function openFirm() {
  const [database, folder, sink, port] = [
    await openTestDatabase(),
    await openFolder(),
    await openSmtpSink(),
    await freePort(),
  ];
  const config = readConfig({
    DATABASE_URL: database.url,
    DOLEANCES_DATA_FOLDER: folder.path,
    DOLEANCES_PORT: String(port),
    DOLEANCES_SMTP_URL: sink.url,
    DOLEANCES_LOG_LEVEL: 'silent',
  });
  if (!config.ok) throw new Error(config.problems.join('; '));
  const ports = await openPorts(config.config);
  const staff = [{ name: 'Ana Côté', aliases: ['Ana'], role: 'gérante', location: 'Laval' }];
  await ports.store.saveFirm({ ...DEFAULT_FIRM, name: 'Auberge', locations: LOCATIONS, staff }, false, 'test');
  const source = await saveTestSource(ports.store);
  const tell = async (location: string) =>
    (await readTestComplaint(ports.store, source, { item: itemOf(`de-${location}`, { location }) })).id;
  const [laval, quebec] = [await tell('Laval'), await tell('Québec')];
  const web = await openWeb(ports);
  return {
    ...{ ports, sink, laval, quebec, url: web.url },
    async [Symbol.asyncDispose]() {
      await web[Symbol.asyncDispose]();
      await ports[Symbol.asyncDispose]();
      await sink[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

type Firm = Awaited<ReturnType<typeof openFirm>>;

/** The link in the letter that went out last, as its reader's mail program shows it. */
async function nextLink({ ports, sink }: Firm): Promise<string> {
  const before = sink.messages().length;
  await until(async () => (await ports.store.listOutbox(50)).some(({ state }) => state === 'pending'));
  await deliverWaiting(ports);
  await sink.untilTaken(before + 1);
  const words = decoded(sink.messages().at(-1) ?? '');
  const link = /http:\/\/localhost:\d+\/\S+/.exec(words)?.[0];
  if (link === undefined) throw new Error(`no link in ${words}`);
  return link;
}

function decoded(mail: string): string {
  const body = mail.slice(mail.indexOf('\r\n\r\n'));
  if (/content-transfer-encoding: base64/i.test(mail)) return Buffer.from(body, 'base64').toString('utf8');
  return body
    .replace(/=\r\n/g, '')
    .replace(/=([\dA-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

async function withBrowser(work: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
}

async function setUp(firm: Firm, context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto((await makeSetupLink(firm.ports, 'test')) ?? '');
  await page.getByLabel('Nom').fill('Hélène Roy');
  await page.getByLabel('Courriel').fill('helene@auberge.example');
  await page.getByLabel('Mot de passe').fill(PASSWORD);
  await page.getByRole('button', { name: 'Créer le compte' }).click();
  await page.waitForURL(`${firm.url}/`);
  return page;
}

const statusOf = async (page: Page, url: string) => (await page.goto(url))?.status();

describe.skipIf(isMissing('chromium'))('people come in and go', () => {
  test.each([true, false])(
    'with JavaScript %s: the owner sets up, invites by mail; a manager sees her place, and is out when removed',
    async (javaScriptEnabled) => {
      await using firm = await openFirm();
      await withBrowser(async (browser) => {
        const options = { javaScriptEnabled, locale: 'fr-CA' };
        const stranger = await (await browser.newContext(options)).newPage();
        await stranger.goto(`${firm.url}/`);
        expect(await stranger.locator('body').innerText()).toContain('Personne n’a encore de compte');
        const owner = await setUp(firm, await browser.newContext(options));
        await stranger.goto(`${firm.url}/complaints/${firm.laval}`);
        expect(stranger.url()).toContain('/sign-in');

        await owner.goto(`${firm.url}/settings/people`);
        const form = owner.locator('form', { has: owner.locator('#invite-email') });
        await form.getByLabel('Nom', { exact: true }).fill('Ana Côté');
        await form.getByLabel('Courriel').fill('ana@auberge.example');
        await form.getByRole('checkbox', { name: 'partout' }).uncheck();
        await form.getByRole('checkbox', { name: 'Laval' }).check();
        await form.getByLabel('Nom dans l’équipe').selectOption('Ana Côté');
        await form.getByRole('button', { name: 'Inviter' }).click();
        const link = await nextLink(firm);
        expect(await owner.locator('#link').innerText()).toBe(link.split('?')[0]);

        const ana = await (await browser.newContext(options)).newPage();
        await ana.goto(link);
        expect(await ana.locator('main').innerText()).toContain('Responsable');
        await ana.getByLabel('Mot de passe').fill(ANA_PASSWORD);
        await ana.getByRole('button', { name: 'Créer mon compte' }).click();
        await ana.waitForURL(`${firm.url}/`);
        expect(await ana.locator('header').innerText()).toContain('Ana Côté');
        expect(await statusOf(ana, `${firm.url}/complaints/${firm.laval}`)).toBe(200);
        expect(await statusOf(ana, `${firm.url}/complaints/${firm.quebec}`)).toBe(404);
        expect(await statusOf(ana, `${firm.url}/settings/people`)).toBe(404);
        expect(await statusOf(owner, `${firm.url}/complaints/${firm.quebec}`)).toBe(200);
        const listed = await (await ana.goto(`${firm.url}/api/v1/complaints`))?.text();
        expect([listed?.includes(firm.laval), listed?.includes(firm.quebec)]).toEqual([true, false]);

        await owner.goto(`${firm.url}/settings/people`);
        const card = owner.locator('section', { hasText: 'ana@auberge.example' });
        await card.locator('summary').last().click();
        await card.getByRole('button', { name: 'Retirer son compte' }).click();
        await owner.waitForURL(/said=removed/);
        await ana.goto(`${firm.url}/complaints/${firm.laval}`);
        expect(ana.url()).toContain('/sign-in');
        await ana.getByLabel('Courriel').first().fill('ana@auberge.example');
        await ana.getByLabel('Mot de passe').fill(ANA_PASSWORD);
        await ana.getByRole('button', { name: 'Entrer', exact: true }).click();
        expect(await ana.getByRole('alert').innerText()).toContain('ne vont pas ensemble');
      });
    },
  );

  test('a one-time code is asked for once it is set up, and a backup code works once', async () => {
    await using firm = await openFirm();
    await withBrowser(async (browser) => {
      const owner = await setUp(firm, await browser.newContext({ javaScriptEnabled: false, locale: 'fr-CA' }));
      await owner.goto(`${firm.url}/account`);
      await owner.locator('summary', { hasText: 'Mettre en place' }).click();
      await owner.locator('#codePassword').fill(PASSWORD);
      await owner.getByRole('button', { name: 'Mettre en place' }).click();
      expect(await owner.locator('.square svg').count()).toBe(1);
      const secret = await owner.locator('#totp-key').innerText();
      const backup = await owner.locator('ul.codes code').first().innerText();
      await owner.locator('#code').fill(codeOf(secret, new Date()));
      await owner.getByRole('button', { name: 'Confirmer' }).click();
      await owner.waitForURL(/said=totp/);

      for (const [code, isRight] of [
        ['000000', false],
        [codeOf(secret, new Date()), true],
        [backup, true],
        [backup, false],
      ] as const) {
        const page = await (await browser.newContext({ javaScriptEnabled: false, locale: 'fr-CA' })).newPage();
        await page.goto(`${firm.url}/sign-in?next=/promises`);
        await page.getByLabel('Courriel').first().fill('helene@auberge.example');
        await page.getByLabel('Mot de passe').fill(PASSWORD);
        await page.getByRole('button', { name: 'Entrer', exact: true }).click();
        expect(page.url()).toContain('/sign-in/code');
        expect(await statusOf(page, `${firm.url}/promises`)).toBe(200);
        expect(page.url()).toContain('/sign-in');
        await page.goBack();
        await page.locator('#code').fill(code);
        await page.getByRole('button', { name: 'Entrer' }).click();
        expect(page.url().endsWith('/promises'), code).toBe(isRight);
      }
    });
  });

  test('a passkey is added and opens the door without a password', async () => {
    await using firm = await openFirm();
    await withBrowser(async (browser) => {
      const context = await browser.newContext({ locale: 'fr-CA' });
      const owner = await setUp(firm, context);
      const session = await context.newCDPSession(owner);
      await session.send('WebAuthn.enable');
      await session.send('WebAuthn.addVirtualAuthenticator', {
        options: {
          ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true },
          ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
        },
      });
      await owner.goto(`${firm.url}/account`);
      await owner.getByLabel('Nom de cette clé').fill('Portable');
      await owner.getByRole('button', { name: 'Ajouter une clé d’accès' }).click();
      await owner.waitForURL(/said=passkey/);
      expect(await owner.locator('main').innerText()).toContain('Portable');
      await owner.getByRole('button', { name: 'Se déconnecter' }).click();
      await owner.waitForURL(/said=out/);
      expect(await statusOf(owner, `${firm.url}/promises`)).toBe(200);
      expect(owner.url()).toContain('/sign-in');
      await owner.getByRole('button', { name: 'Entrer avec une clé d’accès' }).click();
      await owner.waitForURL(`${firm.url}/promises`);
      const trail = await firm.ports.store.listEvents((await firm.ports.store.listPeople())[0]?.id ?? '', 10);
      expect(trail[0]).toMatchObject({ what: 'account_signed_in', why: 'passkey' });
    });
  });
});

/** RFC 6238 with its usual choices: SHA-1, thirty seconds, six figures. */
function codeOf(secret: string, now: Date): string {
  const bits = [...secret]
    .map((char) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(char).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now.getTime() / 30_000)));
  const digest = createHmac('sha1', key).update(counter).digest();
  const at = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
