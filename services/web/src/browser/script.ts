/**
 * The house's own script, all of it: keys to walk lists, a calm beat for what is live, and where the eye goes after a
 * form was answered in place. Without it every page works the same.
 */
export const SCRIPT = `'use strict';
(() => {
  const BEAT_MS = 60000;
  const OFF = 'doleances.keys.off';
  const STOPS = 'main :is(ol.backlog h3 a, .burning h3 a, .case h2 a, blockquote footer a, blockquote p > a, ol.found a, table.cards th a, ol.ranked .name a)';
  const dialog = () => document.getElementById('keys');
  const isOff = () => localStorage.getItem(OFF) === '1';
  const isTyping = (one) => one.closest('input, select, textarea, [contenteditable]') !== null;

  const step = (by) => {
    const stops = [...document.querySelectorAll(STOPS)].filter((stop) => stop.getClientRects().length > 0);
    if (stops.length === 0) return;
    const at = stops.indexOf(document.activeElement);
    const next = at < 0 ? (by > 0 ? 0 : stops.length - 1) : Math.min(stops.length - 1, Math.max(0, at + by));
    stops[next].focus();
    stops[next].scrollIntoView({ block: 'nearest' });
  };
  const search = () => {
    const field = document.getElementById('find');
    const menu = document.querySelector('details.menu');
    if (field === null) return false;
    if (field.getClientRects().length === 0 && menu !== null) menu.open = true;
    field.focus();
    return true;
  };
  const help = () => dialog()?.showModal();
  const KEYS = { j: () => step(1), k: () => step(-1), '/': search, '?': help };

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isOff()) return;
    if (!Object.hasOwn(KEYS, event.key) || isTyping(event.target) || dialog()?.open) return;
    if (KEYS[event.key]() !== false) event.preventDefault();
  });

  const beat = () => {
    const busy = document.activeElement?.closest('#board, #alerts') || document.querySelector('#board details[open]');
    if (!document.hidden && !busy) document.body.dispatchEvent(new CustomEvent('calm'));
  };
  setInterval(beat, BEAT_MS);

  document.addEventListener('htmx:after:swap', () => {
    const said = document.querySelector('main .said');
    if (said === null) return;
    said.tabIndex = -1;
    said.focus();
  });

  const opener = document.getElementById('keys-open');
  if (opener !== null && dialog() !== null) {
    opener.hidden = false;
    opener.addEventListener('click', help);
    const box = document.getElementById('keys-on');
    box.checked = !isOff();
    box.addEventListener('change', () => localStorage.setItem(OFF, box.checked ? '0' : '1'));
  }
})();
`;
