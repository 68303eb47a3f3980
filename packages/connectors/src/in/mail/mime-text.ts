import { textFromHtml } from './html-to-text.ts';

/** A part of a message as mailparser keeps it, once read. */
export type MimePart = {
  readonly contentType?: string | false;
  readonly textContent?: string;
  readonly isAttachment?: boolean;
  readonly children: readonly MimePart[];
};

/** Beyond these a message is a bomb; its first parts hold whatever a person wrote. */
const PARTS_MAX = 200;
const TEXT_CHARS_MAX = 400_000;
/** Of HTML this much is read: Outlook needs twenty characters of markup for one of text. */
const HTML_CHARS_MAX = 6_000_000;
/** A plain part with less than this share of the HTML part's words is only a stub ("see the web version"). */
const STUB_SHARE = 0.2;
const STUB_WORDS_MAX = 40;

/** The words of a message: of alternatives the plain text, else the HTML; other text parts one after the other. */
export function textOfParts(root: MimePart): string {
  const found: { texts: string[]; parts: number } = { texts: [], parts: 0 };
  collect(root, found);
  return found.texts.join('\n\n').slice(0, TEXT_CHARS_MAX);
}

// A stack of its own instead of recursion: ten thousand nested multiparts are one of the bombs.
function collect(root: MimePart, found: { texts: string[]; parts: number }): void {
  const waiting: MimePart[] = [root];
  while (waiting.length > 0 && found.parts < PARTS_MAX) {
    const part = waiting.pop();
    if (part === undefined) return;
    found.parts += 1;
    const type = (part.contentType || 'text/plain').toLowerCase();
    if (type === 'multipart/alternative') {
      const chosen = alternativeText(part.children);
      if (chosen !== null) {
        found.texts.push(chosen);
        continue;
      }
    }
    const text = ownText(part, type);
    if (text !== '') found.texts.push(text);
    for (let index = Math.min(part.children.length, PARTS_MAX) - 1; index >= 0; index -= 1) {
      const child = part.children[index];
      if (child !== undefined) waiting.push(child);
    }
  }
}

function ownText(part: MimePart, type: string): string {
  const text = part.isAttachment === true ? '' : (part.textContent ?? '');
  if (type === 'text/plain') return text.trim();
  return type === 'text/html' ? textFromHtml(text.slice(0, HTML_CHARS_MAX)) : '';
}

function alternativeText(children: readonly MimePart[]): string | null {
  const plain = children
    .map((child) => (child.contentType === 'text/plain' ? ownText(child, 'text/plain') : ''))
    .join('')
    .trim();
  const html = children.find(({ contentType }) => contentType === 'text/html');
  if (plain === '') return html === undefined ? null : ownText(html, 'text/html') || null;
  const plainWords = wordsIn(plain);
  if (html === undefined || plainWords > STUB_WORDS_MAX) return plain;
  const rich = ownText(html, 'text/html');
  const ownWords = wordsIn(
    rich
      .split('\n')
      .filter((line) => !line.startsWith('>'))
      .join(' '),
  );
  return plainWords < ownWords * STUB_SHARE ? rich : plain;
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}
