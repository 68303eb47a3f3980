import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { isErasedKey } from '@doleances/core';
import { erasePerson, invitePerson, makeSetupLink, openBreach, type Ports } from '@doleances/pipeline';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Fillings, pagesOf } from '../support/pages.ts';
import { isMissing } from '../support/programs.ts';
import { CHROMIUM, openEmptyHouse, openSampleHouse } from '../support/sample-house.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** One value for each route with an id; `null` where the sample firm has nothing there. */
async function fillingsFor(ports: Ports): Promise<Fillings> {
  const { store } = ports;
  const setup = (await makeSetupLink(ports, 'test')) ?? '';
  const guest = { name: 'Ana', email: 'ana@auberge.example', role: 'agent', locations: null, staffName: null } as const;
  const invited = await invitePerson(ports, guest, 'Hélène');
  const backlog = await store.listBacklog();
  const themeId = backlog[0]?.theme.id ?? '';
  const [verbatim] = await store.listThemeVerbatims(themeId, 1);
  const [complaint] = await store.listComplaints({ direction: 'in', limitRows: 1 });
  const client = complaint?.clientKey ?? '';
  const facts = { what: 'Un courriel est parti à deux clients.', data: 'adresses', happened: '2026-11-20' };
  const breach = await openBreach(ports, { ...facts, knownAt: new Date().toISOString(), peopleCount: 2 }, 'Hélène');
  const gone = await store.listThemeVerbatims(backlog[1]?.theme.id ?? '', 1);
  const clientKey = (await store.findComplaint(gone[0]?.complaintId ?? ''))?.clientKey ?? '';
  const asked = { kind: 'client', clientKey } as const;
  await erasePerson(ports, { asked, who: 'Hélène', why: 'demande écrite', passages: 'certain' });
  await store.saveBacklogState(themeId, { state: 'fixed', fixedAt: new Date() }, 'test', null);
  return {
    '/backlog/:id': `/backlog/${themeId}`,
    '/backlog/:id/thanks': `/backlog/${themeId}/thanks`,
    '/complaints/:id': `/complaints/${verbatim?.complaintId}`,
    '/clients/:key': `/clients/${encodeURIComponent(client)}`,
    '/recovery/:id': `/recovery/${verbatim?.complaintId}`,
    '/conditions/:id': `/conditions/${(await store.findFirm())?.firm.conditions[0]?.id ?? 'none'}`,
    '/settings/breaches/:id': breach.ok ? `/settings/breaches/${breach.breachId}` : null,
    '/nil/:token': '/nil/dead',
    '/silence/:stream': '/silence/location:Redu',
    // Without a mailbox to write to there is no link; each page says what a dead one says.
    '/a/:token': '/a/dead',
    '/p/:token': '/p/dead',
    '/do/:token': '/do/dead',
    '/setup/:token': new URL(setup).pathname,
    '/invite/:token': invited.ok ? new URL(invited.url).pathname : null,
    '/password/:token': '/password/dead',
    '/sign-in/link/:token': '/sign-in/link/dead',
    '/calendar/:file': null,
    '/forms/:id': null,
    '/report/:file': null,
  };
}

/** No route of an empty house has an id. */
const NOTHING: Fillings = new Proxy({}, { get: () => null });

type Look = {
  readonly colorScheme: 'light' | 'dark';
  /** Whether the browser is given our scripts. Not switched off altogether, for axe itself needs timers. */
  readonly hasScripts: boolean;
  readonly width: number;
  readonly language: 'fr' | 'en';
};

/** Each of two answers to four questions meets each other one. */
const LOOKS: readonly Look[] = [
  { colorScheme: 'light', hasScripts: true, width: 1280, language: 'fr' },
  { colorScheme: 'dark', hasScripts: true, width: 360, language: 'en' },
  { colorScheme: 'dark', hasScripts: false, width: 1280, language: 'en' },
  { colorScheme: 'light', hasScripts: false, width: 360, language: 'fr' },
];

/** What axe finds against WCAG 2.2 AA, told so that the place can be found. */
async function violationsOn(page: Page, axe: string): Promise<readonly string[]> {
  // Asked from outside the page: its own policy lets no script in.
  const session = await page.context().newCDPSession(page);
  const ask = async (expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? 'not evaluated');
    return result.value as unknown;
  };
  await ask(`${axe};0`);
  const found = await ask(
    `axe.run(document, { runOnly: ${JSON.stringify(WCAG)} }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => id + ' ' + html.slice(0, 160) + ' ' + any.map((one) => one.message).join(' '))))`,
  );
  await session.detach();
  return found as string[];
}

/** Pages that only an address with more in it shows, and what stands where something was. */
async function morePaths({ store }: Ports): Promise<readonly string[]> {
  const messages = await store.listComplaints({ limitRows: 500 });
  const shell = messages.find(({ clientKey }) => isErasedKey(clientKey));
  const client = messages.find(({ clientKey }) => !isErasedKey(clientKey));
  return [
    `/complaints/${shell?.id}`,
    '/complaints?all=1',
    '/search?q=eau',
    '/search?q=rien+de+tel',
    '/sources/new?kind=imap',
    '/?state=new&place=Durbuy',
    `/settings/privacy/person?client=${encodeURIComponent(client?.clientKey ?? '')}`,
    '/nowhere',
  ];
}

/** What is read in a browser as a page: no file, and no piece of one. */
async function pagesIn(home: string, paths: readonly string[]): Promise<readonly string[]> {
  const pages: string[] = [];
  for (const path of paths) {
    const answer = await fetch(home + path);
    if ((await answer.text()).startsWith('<!doctype html>')) pages.push(path);
  }
  return pages;
}

/** Text that sticks out makes a phone scroll sideways. */
const isTooWide = (page: Page) => page.locator('html').evaluate((html) => html.scrollWidth > html.clientWidth);

/** The sample is read, grouped and ranked first; a busy machine takes its time. */
const HOUSE_READY_MS = 300_000;
/** Some eighty pages, each looked at from end to end. */
const EVERY_PAGE_MS = 900_000;

describe.skipIf(isMissing('chromium'))('every page, whoever reads it and however', () => {
  let house: Awaited<ReturnType<typeof openSampleHouse>>;
  let browser: Browser;
  let paths: readonly string[] = [];
  let emptyHouse: Awaited<ReturnType<typeof openEmptyHouse>>;
  let emptyPaths: readonly string[] = [];
  let axe = '';

  beforeAll(async () => {
    house = await openSampleHouse();
    browser = await chromium.launch(CHROMIUM);
    axe = await readFile(AXE, 'utf8');
    const asked = pagesOf(house.ports, await fillingsFor(house.ports));
    paths = await pagesIn(house.url, [...asked, ...(await morePaths(house.ports))]);
    emptyHouse = await openEmptyHouse();
    emptyPaths = await pagesIn(emptyHouse.url, pagesOf(emptyHouse.ports, NOTHING));
  }, HOUSE_READY_MS);
  afterAll(async () => {
    await browser?.close();
    await house?.[Symbol.asyncDispose]();
    await emptyHouse?.[Symbol.asyncDispose]();
  });

  test('there are pages to visit', () => expect(paths.length).toBeGreaterThan(25));

  test.each(LOOKS)(
    '$colorScheme, $width px, our scripts $hasScripts, in $language',
    async (look) => {
      const { width, language, colorScheme, hasScripts } = look;
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
      if (!hasScripts) await context.route(/\.js$/, (route) => route.abort());
      const page = await context.newPage();
      const wrong: string[] = [];
      page.on('console', (message) => {
        const isForeseen =
          /^Failed to load resource: (?:the server responded with a status of 404|net::ERR_FAILED)/.test(
            message.text(),
          );
        if (message.type() === 'error' && !isForeseen) wrong.push(`${page.url()} console: ${message.text()}`);
      });
      page.on('pageerror', (error) => wrong.push(`${page.url()} script: ${error.message}`));
      page.on('request', (request) => {
        const url = request.url();
        if (![house.url, emptyHouse.url].some((home) => url.startsWith(home)) && !url.startsWith('data:'))
          wrong.push(`${page.url()} asked for ${url}`);
      });
      const visited = [
        ...paths.map((path) => house.url + path),
        // An empty house has the same bones: two looks of it are enough.
        ...(width === 360 ? emptyPaths.map((path) => emptyHouse.url + path) : []),
      ];
      for (const path of visited) {
        await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
        // What is folded away is read too.
        await page.evaluate("for (const one of document.querySelectorAll('main details')) one.open = true");
        for (const violation of await violationsOn(page, axe)) wrong.push(`${path}: ${violation}`);
        if (await isTooWide(page)) wrong.push(`${path} is wider than ${width} px`);
      }
      console.info(
        `axe, WCAG 2.2 AA: ${visited.length} pages, ${colorScheme}, ${width} px, ${hasScripts ? 'with' : 'without'} our scripts, ${language}: ${wrong.length} faults`,
      );
      expect(wrong).toEqual([]);
      await context.close();
    },
    EVERY_PAGE_MS,
  );

  test('the watch sees what it watches for', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
    await page.setContent(
      '<html lang="fr"><title>x</title><main><p style="color: #bbb; background: #fff">pâle</p><img src="data:,"><pre style="width: 900px">large</pre></main>',
    );
    const found = (await violationsOn(page, axe)).join('\n');
    expect(found).toContain('color-contrast');
    expect(found).toContain('image-alt');
    expect(await isTooWide(page)).toBe(true);
    await page.close();
  });
});
