import { invitePerson, makeSetupLink } from '@doleances/pipeline';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isMissing } from '../support/programs.ts';
import { CHROMIUM, openSampleHouse } from '../support/sample-house.ts';

/** The sample is read, grouped and ranked first; a busy machine takes its time. */
const HOUSE_READY_MS = 300_000;
const DAY_MS = 180_000;
const PASSWORD = 'rivière tambour cuivre lent';

const TEAM = {
  manager: { name: 'Didier Hotton', email: 'didier@lucarnes.example' },
  agent: { name: 'Mathis Collin', email: 'mathis@lucarnes.example' },
} as const;

describe.skipIf(isMissing('chromium'))('a day of three people in the house', () => {
  let house: Awaited<ReturnType<typeof openSampleHouse>>;
  let browser: Browser;
  const links: Record<string, string> = {};

  beforeAll(async () => {
    house = await openSampleHouse();
    browser = await chromium.launch(CHROMIUM);
    const owner = await visit(true);
    await enter(owner, (await makeSetupLink(house.ports, 'test')) ?? '', 'Créer le compte', async () => {
      await owner.getByLabel('Nom').fill('Geneviève Castonguay');
      await owner.getByLabel('Courriel').fill('genevieve@lucarnes.example');
    });
    for (const role of ['manager', 'agent'] as const) {
      for (const way of ['with', 'without']) {
        const { name, email } = TEAM[role];
        const guest = { name, email: `${way}.${email}`, role, locations: null, staffName: null };
        const invited = await invitePerson(house.ports, guest, 'Geneviève Castonguay');
        if (invited.ok) links[`${role} ${way}`] = invited.url;
      }
    }
  }, HOUSE_READY_MS);
  afterAll(async () => {
    await browser?.close();
    await house?.[Symbol.asyncDispose]();
  });

  const visit = async (javaScriptEnabled: boolean): Promise<Page> => {
    const context = await browser.newContext({ javaScriptEnabled, locale: 'fr-CA' });
    return context.newPage();
  };

  /** Through a link that lets in, by choosing a password. */
  const enter = async (page: Page, link: string, button: string, before = async () => {}): Promise<void> => {
    const { pathname, search } = new URL(link);
    await page.goto(house.url + pathname + search);
    await before();
    await page.getByLabel('Mot de passe').fill(PASSWORD);
    await page.getByRole('button', { name: button, exact: true }).click();
    await page.waitForURL(`${house.url}/`);
  };

  const roomsOf = (page: Page) => page.getByRole('navigation').getByRole('link').allInnerTexts();
  const statusOf = async (page: Page, path: string) => (await page.goto(house.url + path))?.status();

  test.each([true, false])(
    'with JavaScript %s the agent notes what was said at the counter and keeps a promise, and finds no settings',
    async (javaScriptEnabled) => {
      const page = await visit(javaScriptEnabled);
      await enter(page, links[`agent ${javaScriptEnabled ? 'with' : 'without'}`] ?? '', 'Créer mon compte');
      const rooms = await roomsOf(page);
      expect(rooms).toContain('Conditions');
      for (const kept of ['Silences', 'Fiches clients', 'Ligne directe', 'Réglages', 'Sources', 'Rapport']) {
        expect(rooms, kept).not.toContain(kept);
      }
      for (const path of ['/settings', '/settings/firm', '/silence', '/clients', '/audit', '/direct-line']) {
        expect(await statusOf(page, path), path).toBe(404);
      }

      await page.goto(house.url);
      // Ranked and told, but not theirs to move.
      expect(await page.locator('ol.backlog > li').count()).toBeGreaterThan(5);
      expect(await page.getByRole('button', { name: 'Je m’en occupe' }).count()).toBe(0);

      await page.getByRole('link', { name: 'Noter une plainte', exact: true }).click();
      await page.getByLabel('Ce qu’il a dit').fill(`La clé ne tournait plus, deux fois (${javaScriptEnabled}).`);
      await page.getByLabel('Son nom').fill('Odile Petit');
      await page.getByRole('button', { name: 'Noter', exact: true }).click();
      await page.getByRole('status').first().waitFor();

      await page.goto(`${house.url}/promises`);
      await page.getByLabel('Noter une promesse').fill('rappeler Petit demain 14 h');
      await page.getByRole('button', { name: 'Noter', exact: true }).click();
      await page.getByText('Petit').first().waitFor();
      await page.context().close();
    },
    DAY_MS,
  );

  test.each([true, false])(
    'with JavaScript %s the manager starts an item, answers an escalation and closes it with a reason',
    async (javaScriptEnabled) => {
      const page = await visit(javaScriptEnabled);
      await enter(page, links[`manager ${javaScriptEnabled ? 'with' : 'without'}`] ?? '', 'Créer mon compte');
      const rooms = await roomsOf(page);
      expect(rooms).toContain('Silences');
      for (const kept of ['Ligne directe', 'Réglages', 'Entreprise', 'Personnes']) {
        expect(rooms, kept).not.toContain(kept);
      }
      const at = javaScriptEnabled ? 2 : 3;
      await page.goto(house.url);
      await page.locator('ol.backlog h3 a').nth(at).click();
      await page.getByRole('button', { name: 'Mettre en cours' }).click();
      await page.getByText('en cours', { exact: true }).first().waitFor();

      await page.goto(`${house.url}/escalations`);
      const before = await page.locator('article.case', { hasText: 'close' }).count();
      const open = page.locator('article.case', { has: page.locator('summary', { hasText: 'Clore' }) }).first();
      await open.locator('summary', { hasText: 'Clore' }).click();
      await open.locator('input[name=why]').fill('Rappelé, tout est réglé.');
      await open.getByRole('button', { name: 'Clore' }).click();
      await page.getByRole('status').first().waitFor();
      await page.goto(`${house.url}/escalations`);
      expect(await page.locator('article.case', { hasText: 'close' }).count()).toBe(before + 1);
      await page.context().close();
    },
    DAY_MS,
  );

  test.each([true, false])(
    'with JavaScript %s the owner comes back, changes the firm by a form and reads in the record who did it',
    async (javaScriptEnabled) => {
      const page = await visit(javaScriptEnabled);
      await page.goto(`${house.url}/settings`);
      expect(page.url()).toContain('/sign-in');
      await page.getByLabel('Courriel').first().fill('genevieve@lucarnes.example');
      await page.getByLabel('Mot de passe').fill(PASSWORD);
      await page.getByRole('button', { name: 'Entrer', exact: true }).click();
      await page.waitForURL(/\/settings/);
      // The settings unfold where one stands in them, and fold elsewhere.
      expect(await roomsOf(page)).toContain('Personnes');
      await page.locator('main').getByRole('link', { name: 'Entreprise' }).click();
      await page.getByLabel('Jours fermés').fill('2026-12-24');
      await page.getByRole('button', { name: 'Enregistrer' }).first().click();
      await page.getByRole('status').first().waitFor();
      await page.goto(house.url);
      expect(await roomsOf(page)).not.toContain('Personnes');
      await page.goto(`${house.url}/audit`);
      await page.getByText('Geneviève Castonguay a changé les réglages de l’entreprise').first().waitFor();
      await page.context().close();
    },
    DAY_MS,
  );
});
