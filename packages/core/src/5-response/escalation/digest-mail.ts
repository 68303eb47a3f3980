import { colonFor, languageOfLocale } from '../../4-backlog/format.ts';
import type { Firm } from '../../firm/firm.ts';
import { escapeHtml, oneLine, shortened } from '../plain-text.ts';
import type { EscalationCase } from './escalation.ts';
import { byHandText, type EscalationLinks, type Mail, REASON_WORDS, whoText } from './escalation-mail.ts';
import type { Notice } from './escalation-notice.ts';

/** One case of a digest. */
export type DigestCase = {
  readonly escalation: EscalationCase;
  readonly links: EscalationLinks;
};

/** More than anybody reads on a phone; the rest is counted and stands on the page. */
const CASES_SHOWN_MAX = 30;
const QUOTE_LENGTH_MAX = 160;

const WORDS = {
  fr: {
    title: (count: number) => (count === 1 ? 'Encore une plainte critique' : `Encore ${count} plaintes critiques`),
    why: 'Vous avez déjà été prévenu plusieurs fois aujourd’hui\u00a0: voici les suivantes ensemble, chacune avec son lien.',
    take: 'Je m’en occupe',
    more: (count: number) => `… et ${count} de plus, sur la page des remontées.`,
    page: 'Toutes les remontées',
  },
  en: {
    title: (count: number) => (count === 1 ? 'One more critical complaint' : `${count} more critical complaints`),
    why: 'You were told several times today already, so here are the next ones together, each with its link.',
    take: 'I’m on it',
    more: (count: number) => `… and ${count} more, on the page of escalations.`,
    page: 'All escalations',
  },
} as const;

/**
 * Tells of several cases at once.
 *
 * @param cases At least one, the oldest first.
 * @param url The page that lists all escalations.
 */
export function digestMail(cases: readonly DigestCase[], firm: Firm, url: string): Mail {
  const { language, words, title, rest } = wordsFor(cases.length, firm);
  const colon = colonFor(firm.locale);
  const shown = cases.slice(0, CASES_SHOWN_MAX).map(({ escalation, links }) => ({
    why: escalation.reasons.map((reason) => REASON_WORDS[reason].short[language]).join(', '),
    who: [whoText(escalation, firm), ...byHandText(escalation, firm.locale)].join(' – '),
    quote: shortened(oneLine(escalation.quote), QUOTE_LENGTH_MAX),
    links,
  }));
  const text = shown.flatMap(({ why, who, quote, links }) => [
    `${why}${colon} ${who}`,
    ...(quote === '' ? [] : [quote]),
    `${words.take}${colon} ${links.acknowledge}`,
    '',
  ]);
  const html = shown.map(
    ({ why, who, quote, links }) =>
      `<li style="margin:0 0 16px"><strong>${escapeHtml(why)}</strong><br>${escapeHtml(who)}<br>${escapeHtml(quote)}<br><a href="${escapeHtml(links.acknowledge)}">${escapeHtml(words.take)}</a> · <a href="${escapeHtml(links.page)}">${escapeHtml(links.page)}</a></li>`,
  );
  return {
    subject: `⚠ ${title}`,
    text: [
      title,
      words.why,
      '',
      ...text,
      ...(rest === null ? [] : [rest, '']),
      `${words.page}${colon} ${url}`,
      '',
    ].join('\n'),
    html: `<!doctype html>
<html lang="${firm.locale}"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${escapeHtml(title)}</title></head>
<body style="margin:0;padding:24px 16px;font:16px/1.5 -apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif">
<h1 style="margin:0 0 8px;font-size:20px">${escapeHtml(title)}</h1>
<p>${escapeHtml(words.why)}</p>
<ol style="padding:0 0 0 20px">${html.join('\n')}</ol>
${rest === null ? '' : `<p>${escapeHtml(rest)}</p>`}
<p><a href="${escapeHtml(url)}">${escapeHtml(words.page)}</a></p>
</body></html>
`,
  };
}

/** The same for outlets beside mail: how many, and where to see them. */
export function digestNotice(cases: readonly DigestCase[], firm: Firm, url: string): Notice {
  const { words, title } = wordsFor(cases.length, firm);
  return {
    title,
    quote: null,
    facts: [],
    summary: title,
    url,
    urlLabel: words.page,
    event: {
      type: 'complaint.critical.digest',
      data: { ids: cases.map(({ escalation }) => escalation.complaintId), url },
    },
  };
}

function wordsFor(count: number, firm: Firm) {
  const language = languageOfLocale(firm.locale);
  const words = WORDS[language];
  const rest = count > CASES_SHOWN_MAX ? words.more(count - CASES_SHOWN_MAX) : null;
  return { language, words, title: words.title(count), rest } as const;
}
