import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isMissing } from '../support/programs.ts';
import { CHROMIUM, openSampleHouse } from '../support/sample-house.ts';

/** What a first visit may cost, everything counted as it travels (headers too, squeezed where it is). */
const FIRST_PAGE_BYTES_MAX = 60_000;

/** More presses of a key than a patient person makes. */
const STEPS_MAX = 60;

/** As the script does once a minute while somebody looks. */
const beat = (page: Page) => page.evaluate("document.body.dispatchEvent(new CustomEvent('calm'))");
const focused = (page: Page) => page.evaluate<string>('document.activeElement?.textContent ?? ""');

/** The sample is read, grouped and ranked first; a busy machine takes its time. */
const HOUSE_READY_MS = 300_000;

describe.skipIf(isMissing('chromium'))('the dashboard that somebody lives in', () => {
  let house: Awaited<ReturnType<typeof openSampleHouse>>;
  let browser: Browser;

  beforeAll(async () => {
    house = await openSampleHouse();
    browser = await chromium.launch(CHROMIUM);
  }, HOUSE_READY_MS);
  afterAll(async () => {
    await browser?.close();
    await house?.[Symbol.asyncDispose]();
  });

  test('the first page travels in at most 60 kB, and the second in half of it: files are kept', async () => {
    const context = await browser.newContext({ locale: 'fr-CA' });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await page.goto(house.url, { waitUntil: 'networkidle' });
    console.info(`the first page travels in ${bytes} bytes, of ${FIRST_PAGE_BYTES_MAX} at most`);
    expect(bytes).toBeGreaterThan(5_000);
    expect(bytes).toBeLessThanOrEqual(FIRST_PAGE_BYTES_MAX);
    bytes = 0;
    await page.getByRole('link', { name: 'Promesses', exact: true }).click();
    await page.waitForLoadState('networkidle');
    expect(bytes).toBeLessThanOrEqual(FIRST_PAGE_BYTES_MAX / 2);
    await context.close();
  });

  test('keys walk the list, find the search and the help, and leave typing alone', async () => {
    const context = await browser.newContext({ locale: 'fr-CA' });
    const page = await context.newPage();
    await page.goto(house.url);
    await page.keyboard.press('j');
    const first = await focused(page);
    await page.keyboard.press('j');
    expect(await focused(page)).not.toBe(first);
    await page.keyboard.press('k');
    expect(await focused(page)).toBe(first);
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
    await page.keyboard.press('j');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
    await page.keyboard.press('/');
    await page.keyboard.type('jk?/');
    expect(await page.getByRole('searchbox').inputValue()).toBe('jk?/');

    await page.getByRole('button', { name: 'Raccourcis clavier' }).click();
    await page.getByLabel('Raccourcis d’une seule touche').uncheck();
    await page.getByRole('button', { name: 'Fermer' }).click();
    await page.reload();
    await page.keyboard.press('j');
    expect(await page.evaluate<string>('document.activeElement.tagName')).toBe('BODY');
    await context.close();
  });

  test('with the keyboard alone an item is found, opened and started, and what has the focus is seen', async () => {
    const context = await browser.newContext({ locale: 'fr-CA' });
    const page = await context.newPage();
    await page.goto(house.url);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Aller au contenu');
    await page.keyboard.press('Enter');
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('content');
    const walkTo = async (key: string, isThere: string) => {
      for (let step = 0; step < STEPS_MAX; step += 1) {
        await page.keyboard.press(key);
        expect(await page.evaluate<string>('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
        if (await page.evaluate<boolean>(`Boolean(${isThere})`)) return;
      }
      throw new Error(`nothing of that kind within ${STEPS_MAX} presses of ${key}`);
    };
    await walkTo('j', "document.activeElement.closest('ol.backlog > li:nth-child(5)')");
    const name = await focused(page);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/backlog\/thm_/);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(name);
    await walkTo('Tab', "document.activeElement.textContent === 'Mettre en cours'");
    await page.keyboard.press('Enter');
    await page.locator('.side dd', { hasText: 'en cours' }).waitFor();
    await context.close();
  });

  test('what changes elsewhere is on the board at the next beat, without leaving the page', async () => {
    const context = await browser.newContext({ locale: 'fr-CA' });
    const page = await context.newPage();
    await page.goto(house.url);
    const waiting = await page.locator('#alerts').innerText();
    const [first] = await house.ports.store.listBacklog();
    const [escalation] = await house.ports.store.listEscalations(1);
    await house.ports.store.saveBacklogState(first?.theme.id ?? '', { owner: 'Hélène Roy' }, 'test', null);
    await house.ports.store.acknowledgeEscalation(escalation?.id ?? '', 'Hélène Roy');
    expect(await page.locator('ol.backlog').innerText()).not.toContain('Hélène Roy');
    await beat(page);
    await page.getByText('confié à Hélène Roy').first().waitFor();
    await expect.poll(() => page.locator('#alerts').innerText()).not.toBe(waiting);
    await context.close();
  });

  test.each([true, false])('with JavaScript %s a message is taken in hand and noted', async (javaScriptEnabled) => {
    const context = await browser.newContext({ locale: 'fr-CA', javaScriptEnabled });
    const page = await context.newPage();
    const refused: string[] = [];
    page.on('pageerror', (error) => refused.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('422')) refused.push(message.text());
    });
    // One each: whoever took a message is not asked to take it again.
    const complaints = await house.ports.store.listComplaints({ direction: 'in', kind: 'complaint', limitRows: 2 });
    await page.goto(`${house.url}/complaints/${complaints[javaScriptEnabled ? 0 : 1]?.id}`);
    await page.getByRole('button', { name: 'Je m’en occupe' }).click();
    await page.getByText('C’est noté.').waitFor();
    await page.getByText('Écrire une note').click();
    await page.getByLabel('Note', { exact: true }).fill('Cliente chialeuse.');
    await page.getByRole('button', { name: 'Enregistrer' }).first().click();
    await page.getByText('Décrivez le fait, pas la personne.').waitFor();
    await page.getByLabel('Note', { exact: true }).fill(`Rappelée à 14 h (${javaScriptEnabled}).`);
    await page.getByRole('button', { name: 'Enregistrer' }).first().click();
    await page.getByText(`Rappelée à 14 h (${javaScriptEnabled}).`).waitFor();
    if (javaScriptEnabled) expect(await focused(page)).toBe('C’est noté.');
    expect(refused).toEqual([]);
    await context.close();
  });
});
