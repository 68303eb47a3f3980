import { colonFor, languageOfLocale } from '../../4-backlog/format.ts';
import type { Firm } from '../../firm/firm.ts';
import { escapeHtml, oneLine, shortened } from '../plain-text.ts';
import { type Mail, whoText } from './escalation-mail.ts';

const SUBJECT_LENGTH_MAX = 90;
/** A letter to the boss is read whole; only what nobody would read on a phone is left for the page. */
const TEXT_LENGTH_MAX = 4_000;

const WORDS = {
  fr: {
    title: 'Un mot pour vous',
    why: 'Cette personne vous a écrit directement. Personne d’autre ne voit son message tant que vous ne le confiez pas.',
    open: 'Lire et répondre',
  },
  en: {
    title: 'A word for you',
    why: 'This person wrote to you directly. Nobody else sees the message until you hand it on.',
    open: 'Read and answer',
  },
} as const;

/** Brings a message of the direct line that is not critical: a mail that waits for the morning, words and all. */
export function bossLetterMail(
  letter: {
    readonly text: string;
    readonly authorName: string | null;
    readonly location: string | null;
    readonly receivedAt: Date;
  },
  firm: Firm,
  url: string,
): Mail {
  const words = WORDS[languageOfLocale(firm.locale)];
  const colon = colonFor(firm.locale);
  const who = whoText(letter, firm);
  const text = shortened(letter.text.trim(), TEXT_LENGTH_MAX);
  const title = shortened(`${words.title}${colon} ${oneLine(letter.authorName ?? who)}`, SUBJECT_LENGTH_MAX);
  return {
    subject: title,
    text: [words.title, who, '', text, '', words.why, `${words.open}${colon} ${url}`, ''].join('\n'),
    html: `<!doctype html>
<html lang="${firm.locale}"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${escapeHtml(title)}</title></head>
<body style="margin:0;padding:24px 16px;font:16px/1.5 -apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif">
<h1 style="margin:0 0 4px;font-size:20px">${escapeHtml(words.title)}</h1>
<p style="margin:0 0 16px">${escapeHtml(who)}</p>
<p style="margin:0 0 16px;white-space:pre-line">${escapeHtml(text)}</p>
<p>${escapeHtml(words.why)}</p>
<p><a href="${escapeHtml(url)}">${escapeHtml(words.open)}</a></p>
</body></html>
`,
  };
}
