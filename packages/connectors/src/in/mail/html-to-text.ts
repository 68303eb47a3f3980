// A scanner of our own: libraries overflow the stack or take seconds on ordinary Outlook mail. It goes once through the
// text, keeps no tree, and renders nothing: its output is plain text.

const SKIPPED = new Set([
  'style',
  'script',
  'head',
  'title',
  'template',
  'svg',
  'object',
  'noscript',
  'select',
  'textarea',
]);
/** Their content is not markup: only their own end tag ends them. */
const OPAQUE = new Set(['style', 'script', 'title', 'textarea']);
const BREAK_AFTER = new Set([
  'p',
  'div',
  'tr',
  'li',
  'ul',
  'ol',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'section',
  'article',
  'header',
  'footer',
  'center',
  'pre',
  'dl',
  'dt',
  'dd',
  'form',
  'address',
  'blockquote',
  'br',
  'hr',
]);
const PARAGRAPHS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'table', 'ul', 'ol']);
const VOID = new Set([
  'br',
  'hr',
  'img',
  'input',
  'meta',
  'link',
  'area',
  'base',
  'col',
  'wbr',
  'source',
  'embed',
  'param',
]);
const BLANK = /[ \t\n\r\f\u00a0\u200c\u00ad]+/g;
/** Deeper quotes add nothing; a bomb of nested tags costs no more than its length. */
const QUOTE_DEPTH_MAX = 10;
const QUOTE_CLASS = /class\s?=\s?["']?[^"'>]{0,200}(?:gmail_quote|yahoo_quoted|protonmail_quote)/i;
const FORWARD_LOOK_CHARS = 300;
const FORWARDED = /-{5,12} ?(?:forwarded message|message transf[ée]r[ée]|message transmis|original message forwarded)/i;
const TAG_CHARS_MAX = 100_000;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  euro: '€',
  pound: '£',
  cent: '¢',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  times: '×',
  frac12: '½',
  szlig: 'ß',
  oelig: 'œ',
  OElig: 'Œ',
  aelig: 'æ',
  AElig: 'Æ',
  ccedil: 'ç',
  Ccedil: 'Ç',
  ntilde: 'ñ',
  Ntilde: 'Ñ',
  oslash: 'ø',
  iexcl: '¡',
  iquest: '¿',
  ensp: ' ',
  emsp: ' ',
  thinsp: '\u2009',
  shy: '',
  zwnj: '',
  zwj: '',
  lsaquo: '‹',
  rsaquo: '›',
  sbquo: '‚',
  bdquo: '„',
  permil: '‰',
  para: '¶',
  sect: '§',
  sup2: '²',
};
const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  ring: '\u030a',
};

type Scan = {
  readonly out: string[];
  /** Pieces of the line being written; joined once, since a growing string is copied each time it is looked at. */
  pieces: string[];
  isAtBlank: boolean;
  hasWords: boolean;
  quoteDepth: number;
  readonly openQuotes: string[];
  hiddenIn: string | null;
  hiddenDepth: number;
};

/**
 * Turns an HTML body into plain text: blocks become lines, quoted mail gets `> `, what no reader sees is left out.
 *
 * Time is linear in the length, whatever the markup.
 */
export function textFromHtml(html: string): string {
  const scan: Scan = {
    out: [],
    pieces: [],
    isAtBlank: true,
    hasWords: false,
    quoteDepth: 0,
    openQuotes: [],
    hiddenIn: null,
    hiddenDepth: 0,
  };
  const lastTagEnd = html.lastIndexOf('>');
  const lastCommentEnd = html.lastIndexOf('-->');
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    addText(scan, html.slice(at, open === -1 ? html.length : open));
    if (open === -1) break;
    if (html.startsWith('<!--', open)) {
      at = open + 4 <= lastCommentEnd ? html.indexOf('-->', open + 4) + 3 : open + 4;
      continue;
    }
    const isTag = open < lastTagEnd && /[a-zA-Z/!?]/.test(html[open + 1] ?? '');
    if (isTag) {
      at = takeTag(scan, html, open, tagEnd(html, open));
    } else {
      addText(scan, '<');
      at = open + 1;
    }
  }
  endLine(scan);
  return scan.out
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function takeTag(scan: Scan, html: string, open: number, end: number): number {
  const tag = html.slice(open + 1, end);
  const isClosing = tag.startsWith('/');
  const name = (/^\/?([a-zA-Z0-9]+)/.exec(tag)?.[1] ?? '').toLowerCase();
  if (OPAQUE.has(name) && !isClosing && !tag.endsWith('/')) return afterOpaque(html, name, end + 1);
  if (scan.hiddenIn !== null) {
    if (name === scan.hiddenIn && !tag.endsWith('/')) scan.hiddenDepth += isClosing ? -1 : 1;
    if (scan.hiddenDepth === 0 || name === 'body') scan.hiddenIn = null;
    return end + 1;
  }
  if (!isClosing && !VOID.has(name) && !tag.endsWith('/') && (SKIPPED.has(name) || isHidden(tag))) {
    scan.hiddenIn = name;
    scan.hiddenDepth = 1;
    return end + 1;
  }
  if (BREAK_AFTER.has(name)) {
    if (scan.hasWords || name === 'br') endLine(scan);
    if (PARAGRAPHS.has(name) && scan.out.at(-1)?.replace(/^(?:> )+/, '') !== '') scan.out.push('');
  } else if ((name === 'td' || name === 'th') && scan.hasWords) {
    addPiece(scan, ' ');
  }
  if (name === 'li' && !isClosing) {
    scan.pieces = ['- '];
    scan.isAtBlank = true;
  }
  if (name === 'blockquote' || name === 'div') followQuote(scan, tag, html.slice(end, end + FORWARD_LOOK_CHARS));
  return end + 1;
}

/**
 * A blockquote is a quote; Gmail, Yahoo and Proton put theirs in a `div` with a telling class. Gmail gives the same class
 * to a forwarded message, which is what the sender wants read.
 */
function followQuote(scan: Scan, tag: string, after: string): void {
  if (tag.startsWith('/')) {
    if (scan.openQuotes.pop() === 'quote') scan.quoteDepth -= 1;
    return;
  }
  const isBlockquote = /^blockquote/i.test(tag);
  const isQuote = isBlockquote || (QUOTE_CLASS.test(tag.slice(0, 1000)) && !FORWARDED.test(after));
  scan.openQuotes.push(isQuote ? 'quote' : 'block');
  if (isQuote) scan.quoteDepth += 1;
}

/** Preheaders and tracking text are hidden by style; a small or white font is left alone, people do write in it. */
function isHidden(tag: string): boolean {
  const start = tag.slice(0, 2000).toLowerCase();
  return /display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden|mso-hide\s{0,5}:\s{0,5}all|\shidden(?:=|$)/.test(
    start,
  );
}

function tagEnd(html: string, open: number): number {
  let quote = '';
  const limit = Math.min(html.length, open + TAG_CHARS_MAX);
  for (let index = open + 1; index < limit; index += 1) {
    const char = html[index] ?? '';
    if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '>') return index;
    else if ((char === '"' || char === "'") && html[index - 1] === '=') quote = char;
  }
  return html.indexOf('>', open);
}

function afterOpaque(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}`, 'gi');
  close.lastIndex = from;
  const match = close.exec(html);
  if (match === null) return html.length;
  const end = html.indexOf('>', match.index);
  return end === -1 ? html.length : end + 1;
}

function addText(scan: Scan, raw: string): void {
  if (scan.hiddenIn !== null || raw === '') return;
  const text = decodedEntities(raw).replace(BLANK, (blank) =>
    blank.includes('\u00a0') && blank.length === 1 ? blank : ' ',
  );
  addPiece(scan, text);
}

function addPiece(scan: Scan, text: string): void {
  const piece = scan.isAtBlank ? text.replace(/^ /, '') : text;
  if (piece === '') return;
  scan.pieces.push(piece);
  scan.isAtBlank = piece.endsWith(' ');
  scan.hasWords ||= piece.trim() !== '';
}

function endLine(scan: Scan): void {
  const line = scan.hasWords ? scan.pieces.join('').trim() : '';
  scan.out.push('> '.repeat(Math.min(scan.quoteDepth, QUOTE_DEPTH_MAX)) + line);
  scan.pieces = [];
  scan.isAtBlank = true;
  scan.hasWords = false;
}

function decodedEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z0-9]{2,8}));?/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return namedEntity(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

function namedEntity(name: string): string | undefined {
  if (Object.hasOwn(ENTITIES, name)) return ENTITIES[name];
  const accent = ACCENTS[name.slice(1)];
  return accent === undefined ? undefined : `${name[0]}${accent}`.normalize('NFC');
}
