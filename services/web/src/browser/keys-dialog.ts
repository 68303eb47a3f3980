import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import type { PageLanguage } from '../house/texts.ts';

const FR = {
  title: 'Au clavier',
  open: 'Raccourcis clavier',
  next: 'suivant, précédent dans une liste',
  enter: 'ouvrir',
  search: 'rechercher',
  help: 'cette aide',
  on: 'Raccourcis d’une seule touche',
  close: 'Fermer',
};
const EN: typeof FR = {
  title: 'By keyboard',
  open: 'Keyboard shortcuts',
  next: 'next, previous in a list',
  enter: 'open',
  search: 'search',
  help: 'this help',
  on: 'Single-key shortcuts',
  close: 'Close',
};

/** The keys there are, and the switch that turns them off (WCAG 2.1.4). Shown by the script, which alone makes them work. */
export function keysDialog(language: PageLanguage): Html {
  const words = language === 'fr' ? FR : EN;
  return html`<button type="button" class="small" id="keys-open" hidden>${words.open}</button>
<dialog id="keys" aria-labelledby="keys-title"><h2 id="keys-title">${words.title}</h2>
<dl><dt><kbd>j</kbd> <kbd>k</kbd></dt><dd>${words.next}</dd><dt><kbd>↵</kbd></dt><dd>${words.enter}</dd><dt><kbd>/</kbd></dt><dd>${words.search}</dd><dt><kbd>?</kbd></dt><dd>${words.help}</dd></dl>
<form method="dialog"><p><input type="checkbox" id="keys-on" checked> <label for="keys-on">${words.on}</label></p><button>${words.close}</button></form></dialog>`;
}
