import { createRequire } from 'node:module';
import path from 'node:path';

/** Of this package, from wherever this file was built to; fonts are embedded, so that every printer has the accents. */
export const FONTS_FOLDER = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@doleances/web/package.json')),
  'fonts',
);
