import { createHash } from 'node:crypto';
import { ACCOUNTS } from '../accounts/accounts-style.ts';
import { SEARCH_STYLE } from '../search/search-style.ts';
import { SETTINGS_STYLE } from '../settings/settings-style.ts';
import { BASE } from './base.ts';
import { COMPONENTS } from './components.ts';
import { FRAME } from './frame.ts';
import { PAGES } from './pages.ts';
import { PRINT } from './print.ts';
import { TOKENS } from './tokens.ts';

/** Parts in the order in which they overrule each other; a room with a dress of its own adds it before print. */
const PARTS: readonly string[] = [
  TOKENS,
  BASE,
  FRAME,
  COMPONENTS,
  PAGES,
  SEARCH_STYLE,
  SETTINGS_STYLE,
  ACCOUNTS,
  PRINT,
];

/** The whole style sheet in one file: the policy forbids inline styles. */
export const STYLE = minified(PARTS.join(''));

const HASH = createHash('sha256').update(STYLE).digest('hex').slice(0, 12);

/** Named after its content, so that a browser keeps it for a year and still never shows an old one. */
export const STYLE_PATH = `/style.${HASH}.css`;

/** Space that only people need; strings of our sheets hold no runs of it. */
function minified(sheet: string): string {
  return sheet
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/ *([{};]) */g, '$1')
    .replace(/([{};,])\n/g, '$1')
    .replace(/;}/g, '}')
    .trim();
}
