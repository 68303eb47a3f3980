export { createApp } from './app.ts';
export { openWeb, type Web, WebError } from './open-web.ts';
export { reportPdf } from './report/report-pdf.ts';
