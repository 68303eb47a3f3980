import type { Firm } from '@doleances/core';
import type { Ports } from '@doleances/pipeline';
import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import type { PageLanguage } from '../house/texts.ts';
import { framed, languageOf, showMessage, type View, viewOf } from '../house/view.ts';
import { bossUrl, makePoster, usualPaper } from './make-poster.ts';
import { posterTexts } from './poster-texts.ts';

const LOCAL = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::|\/|$)/;

/** `/settings/poster`, and the poster itself as PDF. */
export function addPosterRoutes(app: Hono, ports: Ports): void {
  app.get('/settings/poster', async (c) => {
    const record = await ports.store.findFirm();
    if (record === null) return showMessage(c, ports, { status: 200, text: 'noFirm' });
    const view = viewOf(c, record.firm);
    const content = posterPage(view, ports.config.http.baseUrl);
    return c.html(await framed(c, record, posterTexts(view.language).pageTitle, content));
  });
  app.get('/settings/poster.pdf', (c) => showPdf(c, ports));
}

async function showPdf(c: Context, ports: Ports): Promise<Response> {
  const record = await ports.store.findFirm();
  if (record === null) return showMessage(c, ports, { status: 404, text: 'notFound' });
  const paper = c.req.query('paper');
  const language = languageOf(c, record.firm);
  const location = c.req.query('lieu') ?? null;
  const pdf = await makePoster(ports, record.firm, {
    language,
    paper: paper === 'a4' || paper === 'letter' ? paper : usualPaper(record.firm),
    location,
  });
  if (pdf === null) return showMessage(c, ports, { status: 404, text: 'notFound' });
  const name = language === 'fr' ? 'parler-au-patron.pdf' : 'talk-to-the-boss.pdf';
  return c.body(Buffer.from(pdf), 200, {
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="${name}"`,
    'cache-control': 'no-store',
  });
}

function posterPage({ language, firm }: View, baseUrl: string): Html {
  const words = posterTexts(language);
  const places = firm.locations.length < 2 ? [] : firm.locations;
  return html`<h1>${words.pageTitle}</h1>
<p class="lead">${words.pageLead}</p>
<p>${words.leadsTo} <code>${bossUrl(baseUrl, { language, location: null })}</code></p>
${LOCAL.test(baseUrl) ? html`<p class="said alarm" role="note">${words.local}</p>` : ''}
<h2>${words.everywhere}</h2>
${choicesOf(language, firm, null)}
${places.map(({ id, name }) => html`<h2>${name}</h2>${choicesOf(language, firm, id)}`)}`;
}

function choicesOf(language: PageLanguage, firm: Firm, location: string | null): Html {
  const words = posterTexts(language);
  const papers = usualPaper(firm) === 'letter' ? (['letter', 'a4'] as const) : (['a4', 'letter'] as const);
  const choices = (['fr', 'en'] as const).flatMap((spoken) => papers.map((paper) => ({ spoken, paper })));
  const place = location === null ? '' : `&lieu=${encodeURIComponent(location)}`;
  const pdfAt = ({ spoken, paper }: (typeof choices)[number]) =>
    `/settings/poster.pdf?lang=${spoken}&paper=${paper}${place}`;
  return html`<ul>${choices.map(
    (choice) =>
      html`<li><a href="${pdfAt(choice)}">${words.languages[choice.spoken]}, ${words.papers[choice.paper]} (PDF)</a></li>`,
  )}</ul>`;
}
