import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { Context, Hono } from 'hono';
import { STYLE, STYLE_PATH } from '../style/sheet.ts';
import { SCRIPT } from './script.ts';

/** A file that browsers keep: its name tells its content. */
export type BrowserFile = {
  readonly path: string;
  /** `sha384-…`: a browser runs nothing else under this name. */
  readonly integrity: string;
  readonly type: string;
  readonly text: string;
};

/** As long as a cache keeps anything: under another content it has another name. */
const CACHE_SECONDS = 31_536_000;

/** From the package itself: nothing is copied into the repository, nothing is asked from elsewhere. */
const HTMX_TEXT = readFileSync(createRequire(import.meta.url).resolve('htmx.org/dist/htmx.min.js'), 'utf8').replace(
  /\n?\/\/# sourceMappingURL=\S+\s*$/,
  '\n',
);

const JAVASCRIPT = 'text/javascript; charset=utf-8';
export const HTMX = fileOf('htmx', JAVASCRIPT, HTMX_TEXT);
export const OWN_SCRIPT = fileOf('house', JAVASCRIPT, SCRIPT);
const STYLE_FILE: BrowserFile = {
  ...fileOf('style', 'text/css; charset=utf-8', STYLE),
  path: STYLE_PATH,
};
const FILES = [STYLE_FILE, HTMX, OWN_SCRIPT];

function fileOf(name: string, type: string, text: string): BrowserFile {
  const hash = createHash('sha384').update(text).digest();
  return {
    path: `/${name}.${hash.toString('hex').slice(0, 12)}.js`,
    integrity: `sha384-${hash.toString('base64')}`,
    type,
    text,
  };
}

/** The style sheet and the two scripts, squeezed once. */
export function addBrowserFiles(app: Hono): void {
  for (const file of FILES) {
    let squeezed: Uint8Array<ArrayBuffer> | null = null;
    app.get(file.path, (c) => {
      squeezed ??= new Uint8Array(gzipSync(file.text, { level: 9 }));
      return answer(c, file, squeezed);
    });
  }
}

function answer(c: Context, { text, type }: BrowserFile, squeezed: Uint8Array<ArrayBuffer>): Response {
  const headers = {
    'content-type': type,
    'cache-control': `public, max-age=${CACHE_SECONDS}, immutable`,
    vary: 'accept-encoding',
  };
  const takesGzip = /\bgzip\b/.test(c.req.header('accept-encoding') ?? '');
  return takesGzip ? c.body(squeezed, 200, { ...headers, 'content-encoding': 'gzip' }) : c.body(text, 200, headers);
}
