import type { Context } from 'hono';
import { html } from 'hono/html';
import { STYLE_PATH } from '../style/sheet.ts';
import { languageOf } from './language-of.ts';
import { pageTexts } from './texts.ts';

const STATUS = { sessionEnded: 401, postedElsewhere: 403, tooLarge: 413, unknownName: 421, failed: 503 } as const;

/**
 * What is answered where no page of the house can be: what happened, that nothing was done, and what to do. It asks
 * nothing of the database, which may be what failed.
 */
export async function refusal(c: Context, why: keyof typeof STATUS): Promise<Response> {
  const texts = pageTexts(languageOf(c, null));
  const status = STATUS[why];
  // A script or a till reads words; a browser shows a page.
  if (!c.req.header('accept')?.includes('text/html')) return c.text(texts[why], status);
  const page = html`<!doctype html>
<html lang="${texts.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${texts.refused[why]} – Doleances</title>
<link rel="stylesheet" href="${STYLE_PATH}">
<link rel="icon" href="data:,">
</head>
<body class="public">
<main><h1>${texts.refused[why]}</h1><p>${texts[why]}</p></main>
<footer class="page">Doleances</footer>
</body>
</html>`;
  return c.html(page, status, { 'content-security-policy': "default-src 'none'; style-src 'self'; img-src data:" });
}
