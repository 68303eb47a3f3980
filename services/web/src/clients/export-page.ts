import type { ClientExport } from '@doleances/pipeline';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';

/** What is held on a person, as a page to print or to save, in their language and without the house around it. */
export function exportPage({ page, language }: ClientExport, stylePath: string): Html {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${page.title}</title>
<link rel="stylesheet" href="${stylePath}">
</head>
<body class="public">
<main>
<h1>${page.title}</h1>
<p class="lead">${page.intro}</p>
${page.sections.map(
  ({ title, lines, empty }) => html`<h2>${title}</h2>
${lines.length === 0 ? html`<p>${empty}</p>` : html`<ul>${lines.map((line) => html`<li>${line.split('\n').map((part, place) => (place === 0 ? part : html`<br>${part}`))}</li>`)}</ul>`}`,
)}
</main>
</body>
</html>`;
}
