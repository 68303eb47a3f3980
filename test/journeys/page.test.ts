import { DEFAULT_FIRM } from '@doleances/core';
import { chromium } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { isMissing } from '../support/programs.ts';
import { CHROMIUM, openSampleHouse } from '../support/sample-house.ts';

describe.skipIf(isMissing('chromium'))('the first page in a real browser', () => {
  test.each([true, false])(
    'with JavaScript %s the owner reads the backlog, a theme and its verbatims in both languages',
    async (javaScriptEnabled) => {
      await using firm = await openSampleHouse();
      const browser = await chromium.launch(CHROMIUM);
      try {
        const page = await (await browser.newContext({ javaScriptEnabled, locale: 'fr-CA' })).newPage();
        const refused: string[] = [];
        page.on('console', (message) => {
          if (message.type() === 'error') refused.push(message.text());
        });
        page.on('request', (request) => {
          if (!request.url().startsWith(firm.url) && !request.url().startsWith('data:')) refused.push(request.url());
        });
        await page.goto(firm.url);
        expect(await page.title()).toBe('Chantiers – Auberge des Trois Lucarnes');
        expect(await page.locator('[role=note]').innerText()).toContain('Données d’exemple');
        expect(await page.locator('ol.backlog > li').count()).toBeGreaterThan(5);
        expect(await page.locator('ol.backlog').innerText()).toContain('rechute');

        await page.locator('ol.backlog a').first().click();
        await page.locator('blockquote').nth(1).waitFor();
        await page.getByRole('link', { name: 'English' }).click();
        await page.locator('html[lang=en]').waitFor();
        expect(await page.locator('#verbatims').innerText()).toBe('What they write');

        await page.goto(`${firm.url}/silence`);
        expect(await page.locator('main').innerText()).toContain('Redu');

        await page.goto(firm.url);
        await page.getByRole('button', { name: 'Retirer les données' }).click();
        await page.getByText('L’installation est vide').waitFor();
        expect(refused).toEqual([]);
      } finally {
        await browser.close();
      }
    },
  );
});

test('a page that does not exist says so, a form from another site is refused, health answers', async () => {
  await using firm = await openSampleHouse();
  expect((await fetch(`${firm.url}/backlog/thm_nothing`)).status).toBe(404);
  const elsewhere = { method: 'POST', headers: { origin: 'https://elsewhere.example' } };
  expect((await fetch(`${firm.url}/sample/remove`, elsewhere)).status).toBe(403);
  expect(await (await fetch(`${firm.url}/livez`)).text()).toBe('alive');
  expect((await fetch(`${firm.url}/readyz`)).status).toBe(200);
  expect(await (await fetch(`${firm.url}/metrics`)).text()).toContain('doleances_work_open{stage="read"} 0');
  const page = await fetch(firm.url);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('words of a customer are text on every page, whatever they hold', async () => {
  await using firm = await openSampleHouse();
  await firm.ports.store.saveFirm({ ...DEFAULT_FIRM, name: '<img src=x onerror=alert(1)>' }, true, 'test');
  const body = await (await fetch(firm.url)).text();
  expect(body).not.toContain('<img');
  expect(body).toContain('&lt;img');
});
