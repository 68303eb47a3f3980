import { dateText, isFrench, type TextLocale } from '../../4-backlog/format.ts';
import type { Firm } from '../../firm/firm.ts';
import { escapeHtml, oneLine, shortened } from '../plain-text.ts';
import type { Mail } from './escalation-mail.ts';

const SUBJECT_LENGTH_MAX = 90;
const NAME_LENGTH_MAX = 60;

const FR = {
  subject: (name: string) => `⚠ «\u00a0${name}\u00a0» ne se lit plus`,
  lead: 'Tant que cela dure, ce que vos clients écrivent par là ne vous parvient pas\u00a0: leur silence ne veut rien dire.',
  since: (day: string) => `Dernière réponse\u00a0: ${day}.`,
  never: 'Elle n’a encore jamais répondu.',
  where: 'Voir cette source et la réparer',
  once: 'Vous ne recevrez pas d’autre message sur cette panne tant qu’elle dure. Ce qui attend sera lu ensuite, rien n’est perdu.',
};
const EN: typeof FR = {
  subject: (name) => `⚠ “${name}” can no longer be read`,
  lead: 'As long as this lasts, what your customers write there does not reach you: their silence means nothing.',
  since: (day) => `Last answer: ${day}.`,
  never: 'It has never answered yet.',
  where: 'See this source and mend it',
  once: 'You will get no other message about this breakdown while it lasts. What waits will be read afterwards, nothing is lost.',
};

export type BrokenSource = {
  readonly name: string;
  readonly lastSeenAt: Date | null;
  /** What happened and what to do, in the language of the firm. */
  readonly remedy: string;
  readonly url: string;
};

/** The mail that tells the owner of a source that nobody can read any more, once. */
export function sourceBrokenMail(broken: BrokenSource, firm: Pick<Firm, 'locale' | 'timeZone'>): Mail {
  const locale: TextLocale = firm.locale;
  const words = isFrench(locale) ? FR : EN;
  const { lastSeenAt, url } = broken;
  const subject = words.subject(shortened(oneLine(broken.name), NAME_LENGTH_MAX));
  const remedy = oneLine(broken.remedy);
  const seen = lastSeenAt === null ? words.never : words.since(dateText(lastSeenAt, locale, firm.timeZone));
  const link = `<a href="${escapeHtml(url)}">${escapeHtml(words.where)}</a>`;
  return {
    subject: shortened(subject, SUBJECT_LENGTH_MAX),
    text: [remedy, '', seen, words.lead, '', words.where, url, '', words.once, ''].join('\n'),
    html: `<!doctype html><html><body style="margin:0;padding:24px;font:16px/1.5 system-ui,sans-serif">
<p style="margin:0 0 16px"><strong>${escapeHtml(remedy)}</strong></p>
<p style="margin:0 0 16px">${escapeHtml(seen)} ${escapeHtml(words.lead)}</p>
<p style="margin:0 0 16px">${link}</p>
<p style="margin:0">${escapeHtml(words.once)}</p>
</body></html>
`,
  };
}
