/** Text that others wrote, made safe to show; never to be trusted. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to drop.
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes for an HTML element or a quoted attribute, and drops what could reorder or hide the words around it. */
export function escapeHtml(text: string): string {
  return text.replace(CONTROLS, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** One line without controls, as a mail subject needs (a line break there would start another header). */
export function oneLine(text: string): string {
  return text
    .replace(/[ \t\r\n\u2028\u2029]+/g, ' ')
    .replace(CONTROLS, '')
    .trim();
}

/**
 * Cuts a text between two words where it can, with an ellipsis; whole characters only.
 *
 * @param lengthMax In UTF-16 units, at least 2.
 */
export function shortened(text: string, lengthMax: number): string {
  if (text.length <= lengthMax) return text;
  const cut = text.slice(0, lengthMax - 1).replace(/[\ud800-\udbff]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${space > lengthMax * 0.6 ? cut.slice(0, space) : cut}…`;
}

/** Lower case, no accents, one space between words. */
export function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Equal but for case, accents and punctuation; nothing equals nothing. */
export function sameWords(a: string | null | undefined, b: string | null | undefined): boolean {
  if (a === null || a === undefined || b === null || b === undefined) return false;
  const words = plainWords(a);
  return words !== '' && (a === b || words === plainWords(b));
}
