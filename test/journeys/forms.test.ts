import { createHmac } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openStore } from '@doleances/store';
import { type Browser, chromium } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Running, runCli, startCli } from '../support/cli.ts';
import { openTestDatabase } from '../support/database.ts';
import { openFolder } from '../support/folder.ts';
import { isMissing } from '../support/programs.ts';
import { openSmtpSink } from '../support/smtp.ts';

const FIRM = `
name: Hôtels du Fleuve
country: CA
region: QC
locale: fr-CA
timeZone: America/Toronto
currency: CAD
locations: [{ id: laval, name: Laval }, { id: levis, name: Lévis }]
staff: []
products: []
conditions: []
escalation_contacts: [{ name: "Ève Roy", email: patronne@fleuve.example }, { name: "Marc", email: laval@fleuve.example, location: laval }]
`;
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const XSS = path.resolve(import.meta.dirname, '../../../shared/corpora/strings/xss.jsonl');

/** The whole product in one process, as `npx doleances up` starts it, with a firm and no complaint. */
async function openHouse() {
  const database = await openTestDatabase();
  const folder = await openFolder();
  const smtp = await openSmtpSink();
  const settings = {
    DATABASE_URL: database.url,
    DOLEANCES_DATA_FOLDER: folder.path,
    DOLEANCES_SMTP_URL: smtp.url,
    DOLEANCES_MAIL_FROM: 'Doleances <plaintes@fleuve.example>',
  };
  const firm = path.join(folder.path, 'firm.yaml');
  const empty = path.join(folder.path, 'rien.jsonl');
  await writeFile(firm, FIRM);
  await writeFile(empty, '');
  await runCli(['import', empty, '--firm', firm], settings);
  const up = startCli(['up', '--no-sample'], settings);
  await up.untilSaid('Tableau de bord');
  const store = await openStore({ url: database.url });
  return {
    url: /http:\/\/\S+/.exec(up.out().split('Tableau de bord')[1] ?? '')?.[0] ?? '',
    settings,
    store,
    folder: folder.path,
    async [Symbol.asyncDispose]() {
      await store[Symbol.asyncDispose]();
      await stop(up);
      await smtp[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
}

async function stop(running: Running): Promise<void> {
  running.process.kill('SIGTERM');
  await running.ended;
}

/** Sends as a form's service does: told to come again, it does. @returns The last answer. */
async function deliver(url: string, body: string, headers: Record<string, string> = {}): Promise<number> {
  for (;;) {
    const sent = { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } };
    const { status } = await fetch(url, sent);
    if (status !== 503) return status;
  }
}

/** Asks until the answer is there; the worker that makes it runs beside us. */
async function until<T>(ask: () => Promise<T | null>): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function inBrowser(work: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
}

describe.skipIf(isMissing('chromium'))('forms, in a real browser and over real HTTP', () => {
  test('a visitor without JavaScript writes to the boss, who alone sees it until it is released', async () => {
    await using house = await openHouse();
    await inBrowser(async (browser) => {
      const page = await (await browser.newContext({ javaScriptEnabled: false, locale: 'fr-CA' })).newPage();
      await page.goto(`${house.url}/patron?lieu=levis`);
      expect(await page.title()).toBe('Parler au patron – Hôtels du Fleuve');
      expect(await page.locator('select').inputValue()).toBe('Lévis');
      expect(await page.getByLabel('Laissez ce champ vide').boundingBox()).toMatchObject({ x: expect.any(Number) });
      expect((await page.getByLabel('Laissez ce champ vide').boundingBox())?.x).toBeLessThan(-1_000);
      await page.getByLabel('Que s’est-il passé').fill('La chambre était sale, et personne ne m’a rappelé.');
      await page.getByLabel('Téléphone').fill('514 555-0199');
      // By the keyboard alone, as somebody who sees no button would.
      await page.getByLabel('Téléphone').press('Tab');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Envoyer au patron');
      await page.keyboard.press('Enter');
      expect(await page.locator('h1').innerText()).toBe('Merci. C’est envoyé.');

      const [line] = await until(async () => {
        const rows = await house.store.listDirectLine(5);
        return rows.length === 0 ? null : rows;
      });
      expect(line).toMatchObject({ location: 'Lévis', authorPhone: '514 555-0199', kind: 'complaint' });
      // Nothing in it is urgent: the letter leaves in working hours, to the boss alone.
      const letter = await until(async () => (await house.store.listSends(line?.id ?? ''))[0] ?? null);
      expect(letter.to.map(({ address }) => address)).toEqual(['patronne@fleuve.example']);

      await page.goto(`${house.url}/direct-line`);
      expect(await page.locator('blockquote').innerText()).toContain('La chambre était sale');
      await page.goto(house.url);
      expect(await page.locator('ol.backlog > li').count()).toBe(0);
      await page.goto(`${house.url}/complaints/${line?.id}`);
      expect(await page.locator('[role=note]').innerText()).toContain('Écrite au patron');
      await page.locator('[role=note] button').click();
      await until(async () => ((await house.store.listDirectLine(5)).length === 0 ? true : null));
      await page.goto(`${house.url}/direct-line`);
      expect(await page.locator('blockquote').count()).toBe(0);
      await until(async () => ((await house.store.listBacklog()).length > 0 ? true : null));
    });
  });

  test('a signed Typeform webhook becomes a complaint; a form nobody can read is mapped from the command line', async () => {
    await using house = await openHouse();
    const added = await runCli(
      ['form', 'add', 'sondage', '--shape', 'typeform', '--secret', 'clé', '--json'],
      house.settings,
    );
    const { url } = JSON.parse(added.out) as { url: string };
    const body = JSON.stringify({
      event_id: 'evt-1',
      event_type: 'form_response',
      form_response: {
        token: 'reponse-1',
        submitted_at: new Date().toISOString(),
        definition: { fields: [{ id: 'a', title: 'Que s’est-il passé?', type: 'long_text' }] },
        answers: [
          { type: 'text', text: 'Le chauffage ne marche pas depuis lundi.', field: { id: 'a', type: 'long_text' } },
        ],
      },
    });
    const to = `${house.url}${new URL(url).pathname}`;
    const mac = createHmac('sha256', 'clé').update(body).digest('base64');
    expect(await deliver(to, body, { 'typeform-signature': 'sha256=forged' })).toBe(401);
    for (let time = 0; time < 2; time += 1) {
      expect(await deliver(to, body, { 'typeform-signature': `sha256=${mac}` })).toBe(202);
    }
    const complaint = await until(() => house.store.findComplaintByExternalId('reponse-1'));
    expect(complaint).toMatchObject({ kind: 'complaint', channel: 'form' });
    expect((await house.store.countComplaints()).items).toBe(1);

    const site = JSON.parse(
      (await runCli(['form', 'add', 'site', '--shape', 'gravity', '--json'], house.settings)).out,
    ) as { url: string };
    const entry = JSON.stringify({ id: '7', form_id: '2', 1: 'Luc Roy', 3: 'La facture est fausse.' });
    expect(await deliver(`${house.url}${new URL(site.url).pathname}`, entry)).toBe(202);
    await until(async () => ((await house.store.countHeld()).length > 0 ? true : null));
    const doctor = await runCli(['doctor'], house.settings);
    expect(doctor.out).toContain('doleances source map "site"');
    expect((await runCli(['source', 'map', 'site'], house.settings)).out).toContain('La facture est fausse.');
    const tried = await runCli(['source', 'map', 'site', '--text', '3', '--name', '1', '--dry-run'], house.settings);
    expect(tried.out).toContain('Luc Roy');
    const mapped = await runCli(['source', 'map', 'site', '--text', '3', '--name', '1'], house.settings);
    expect([mapped.code, mapped.out]).toEqual([0, expect.stringContaining('1\u00a0réponse')]);
    expect(await until(() => house.store.findComplaintByExternalId('2-7'))).toMatchObject({ authorName: 'Luc Roy' });

    const printed = await runCli(
      ['poster', '--paper', 'letter', '--out', `${house.folder}/affiche.pdf`],
      house.settings,
    );
    expect([printed.code, printed.err]).toEqual([0, expect.stringContaining('DOLEANCES_BASE_URL')]);
    expect(readFileSync(`${house.folder}/affiche.pdf`).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test.skipIf(!existsSync(XSS))('hostile words sent by a form run on no page', async () => {
    await using house = await openHouse();
    const words = readFileSync(XSS, 'utf8')
      .trim()
      .split('\n')
      .filter((_, at) => at % 40 === 0)
      .map((line) => (JSON.parse(line) as { s: string }).s);
    const { url } = JSON.parse(
      (await runCli(['form', 'add', 'x', '--shape', 'gravity', '--json'], house.settings)).out,
    ) as { url: string };
    const statuses = new Set<number>();
    for (const [at, text] of words.entries()) {
      const body = JSON.stringify({ id: String(at), [`f ${text}`]: text });
      statuses.add(await deliver(`${house.url}${new URL(url).pathname}`, body));
    }
    expect([...statuses]).toEqual([202]);
    for (const text of words.slice(0, 9)) {
      await fetch(`${house.url}/patron`, { method: 'POST', body: new URLSearchParams({ message: text, nom: text }) });
    }
    await until(async () => ((await house.store.countOpenWork()).read === 0 ? true : null));
    // Some of these questions hold a word that says what they are for; all others wait for a person.
    const held = (await house.store.countHeld()).reduce((sum, { count }) => sum + count, 0);
    const { items, read } = await house.store.countComplaints();
    expect(held).toBeGreaterThan(words.length / 2);
    expect(held + read).toBe(items);
    const [source] = (await house.store.listSources()).filter(({ name }) => name === 'x');
    await inBrowser(async (browser) => {
      const page = await browser.newPage();
      const ran: string[] = [];
      page.on('dialog', (dialog) => {
        ran.push(dialog.message());
        void dialog.dismiss();
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(house.url) && !request.url().startsWith('data:')) ran.push(request.url());
      });
      for (const place of [`/forms/${source?.id}`, '/forms', '/direct-line', '/']) {
        await page.goto(`${house.url}${place}`);
        expect(
          await page
            .locator(
              'script:not([src^="/htmx."], [src^="/house."]), iframe, object, embed, svg [onload], img, video, audio',
            )
            .count(),
        ).toBe(0);
        const active =
          '[...document.querySelectorAll("*")].filter((e) => [...e.attributes].some((a) => /^on/.test(a.name) || /^javascript:/i.test(a.value))).length';
        expect(await page.evaluate(active)).toBe(0);
      }
      expect(ran).toEqual([]);
    });
  });
});
