import { DEFAULT_FIRM } from '@doleances/core';
import { changeFirm, dismissFirstSteps, loadFirstSteps, moveSampleIn, type Ports } from '@doleances/pipeline';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { framed, languageOf } from '../house/view.ts';
import { whoOf } from '../house/who.ts';
import { welcomePage } from './first-steps-page.ts';
import { firstStepsTexts } from './first-steps-texts.ts';

/** The first steps and the two ways in: the owner's, by the route table. */
export function addFirstStepsRoutes(app: Hono, ports: Ports, limit: MiddlewareHandler): void {
  const post = (path: string, act: (c: Context) => Promise<string>) =>
    app.post(path, limit, async (c) => c.redirect(await act(c), 303));
  post('/sample/load', async (c) => {
    await moveSampleIn(ports);
    return `/?lang=${languageOf(c, null)}`;
  });
  post('/first-steps/dismiss', async (c) => {
    await dismissFirstSteps(ports, whoOf(ports));
    return `/?lang=${languageOf(c, (await ports.store.findFirm())?.firm ?? null)}`;
  });
  post('/first-steps/begin', async (c) => {
    if ((await ports.store.findFirm()) === null) await changeFirm(ports, DEFAULT_FIRM, whoOf(ports));
    return `/settings/firm?lang=${languageOf(c, null)}`;
  });
}

/** What the owner of an empty house sees first. */
export async function showWelcome(c: Context, ports: Ports): Promise<Response> {
  const language = languageOf(c, null);
  const content = welcomePage(await loadFirstSteps(ports, null), language);
  return c.html(await framed(c, null, firstStepsTexts(language).welcome, content));
}
