export { ApiError, type Client, type ClientOptions, createClient } from './api/client.ts';
export { createApp } from './app.ts';
export { makePoster, type PosterOrder, usualPaper } from './boss-line/make-poster.ts';
export { openWeb, type Web, WebError } from './open-web.ts';
export { reportPdf } from './report/report-pdf.ts';
export { serveMcp } from './mcp/serve-mcp.ts';
