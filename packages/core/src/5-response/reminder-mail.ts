import { colonFor, dateText, isFrench } from '../4-backlog/format.ts';
import type { Firm } from '../firm/firm.ts';
import type { Mail } from './escalation-mail.ts';
import { escapeHtml, oneLine, shortened } from './plain-text.ts';
import type { ReminderKind } from './promise-clock.ts';

/** What a reminder tells of a promise. */
export type RemindedPromise = {
  readonly clientName: string | null;
  readonly performer: string | null;
  readonly quote: string;
  readonly dueAt: Date | null;
};

const QUOTE_LENGTH_MAX = 400;
const SUBJECT_LENGTH_MAX = 90;

const WORDS = {
  fr: {
    title: {
      before_due: 'Promesse à tenir demain',
      due: 'Promesse à tenir maintenant',
      overdue: 'Promesse non tenue',
      review: 'Promesse à revoir',
    },
    client: 'Client',
    performer: 'Qui',
    due: 'Pour le',
    unknown: 'sans nom',
    told: 'Ce qui a été dit',
    hint: 'Un mot au client avant l’échéance vaut mieux qu’une excuse après. C’est fait ? Un clic suffit :',
  },
  en: {
    title: {
      before_due: 'Promise to keep tomorrow',
      due: 'Promise to keep now',
      overdue: 'Promise not kept',
      review: 'Promise to review',
    },
    client: 'Customer',
    performer: 'Who',
    due: 'By',
    unknown: 'no name',
    told: 'What was said',
    hint: 'A word to the customer before the date is worth more than an apology after. Done? One click:',
  },
} as const;

/** The mail that reminds of a promise, in the firm's language; `url` shows the promise and marks it kept. */
export function reminderMail(
  promise: RemindedPromise,
  kind: ReminderKind,
  at: { readonly firm: Firm; readonly url: string },
): Mail {
  const { firm, url } = at;
  const words = WORDS[isFrench(firm.locale) ? 'fr' : 'en'];
  const colon = colonFor(firm.locale);
  const title = words.title[kind];
  const lines = [
    `${words.client}${colon} ${oneLine(promise.clientName ?? words.unknown)}`,
    ...(promise.performer === null ? [] : [`${words.performer}${colon} ${oneLine(promise.performer)}`]),
    ...(promise.dueAt === null ? [] : [`${words.due}${colon} ${dateText(promise.dueAt, firm.locale, firm.timeZone)}`]),
    `${words.told}${colon} « ${oneLine(shortened(promise.quote, QUOTE_LENGTH_MAX))} »`,
  ];
  return {
    subject: shortened(oneLine(`${title}${colon} ${promise.clientName ?? words.unknown}`), SUBJECT_LENGTH_MAX),
    text: [title, '', ...lines, '', words.hint, url, ''].join('\n'),
    html: htmlOf(title, lines, `${escapeHtml(words.hint)} <a href="${escapeHtml(url)}">${escapeHtml(url)}</a>`),
  };
}

function htmlOf(title: string, lines: readonly string[], closing: string): string {
  const body = lines.map((line) => `<p style="margin:0 0 8px">${escapeHtml(line)}</p>`).join('\n');
  return `<!doctype html><html><body style="margin:0;padding:24px;font:16px/1.5 system-ui,sans-serif">
<h1 style="font-size:20px;margin:0 0 16px">${escapeHtml(title)}</h1>
${body}
<p style="margin:16px 0 0">${closing}</p>
</body></html>
`;
}
