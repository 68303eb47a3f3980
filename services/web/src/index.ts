export { createApp } from './app.ts';
export { openWeb, type Web, WebError } from './open-web.ts';
