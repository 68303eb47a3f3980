import {
  colonFor,
  countText,
  dateText,
  isFrench,
  languageOfLocale,
  quotedText,
  type TextLocale,
} from '../../4-backlog/format.ts';
import type { Firm } from '../../firm/firm.ts';
import type { Mail } from '../escalation/escalation-mail.ts';
import { escapeHtml, oneLine, shortened } from '../plain-text.ts';
import type { SilenceFinding } from './silence.ts';

const SUBJECT_LENGTH_MAX = 90;
const NAME_LENGTH_MAX = 80;

const FR = {
  complaint: { one: 'plainte', other: 'plaintes' },
  expected: { one: 'attendue', other: 'attendues' },
  other: { one: 'autre', other: 'autres' },
  quiet: 'se tait',
  check: 'à vérifier',
  and: 'et',
  source: 'La source',
  lead: 'Ne plus rien recevoir n’est pas une bonne nouvelle\u00a0: c’est une question à poser, sur place et sans accuser personne.',
  known: 'Ce que l’on sait',
  once: 'Vous ne recevrez pas d’autre message sur ce silence tant qu’il dure.',
  nil: {
    subject: (place: string) => `${place}\u00a0: aucune plainte la semaine passée\u00a0?`,
    ask: (place: string, day: string) =>
      `Aucune plainte n’est notée pour ${place} dans la semaine du ${day}. Est-ce exact\u00a0?`,
    why: 'Une semaine sans réponse n’est pas une semaine sans plainte\u00a0: un clic fait la différence.',
    yes: 'Confirmer\u00a0: aucune plainte',
    no: 'S’il y en a eu, notez-les ici',
  },
};
const EN: typeof FR = {
  complaint: { one: 'complaint', other: 'complaints' },
  expected: { one: 'expected', other: 'expected' },
  other: { one: 'other', other: 'others' },
  quiet: 'has gone quiet',
  check: 'to check',
  and: 'and',
  source: 'The source',
  lead: 'Hearing nothing any more is no good news: it is a question to ask, on the spot and without accusing anybody.',
  known: 'What is known',
  once: 'You will get no other message about this silence while it lasts.',
  nil: {
    subject: (place) => `${place}: no complaints last week?`,
    ask: (place, day) => `No complaint is recorded for ${place} in the week of ${day}. Is that right?`,
    why: 'A week without an answer is not a week without complaints: one click makes the difference.',
    yes: 'Confirm: no complaints',
    no: 'If there were some, note them here',
  },
};

const wordsOf = (locale: TextLocale) => (isFrench(locale) ? FR : EN);

/** Which findings the owner is told of at once: bad news that no broken connection and no fix explains. */
export function isAlarm({ state, cause }: SilenceFinding): boolean {
  return state !== 'growing' && cause !== 'improvement' && cause !== 'broken_sensor';
}

/**
 * The mail that tells the owner of streams that fell silent, all of one morning in one; the facts stand behind each.
 *
 * @param findings At least one, the weightiest first.
 */
export function silenceMail(
  findings: readonly SilenceFinding[],
  { firm, urlOf }: { readonly firm: Firm; readonly urlOf: (finding: SilenceFinding) => string },
): Mail {
  const words = wordsOf(firm.locale);
  const language = languageOfLocale(firm.locale);
  const colon = colonFor(firm.locale);
  const [first, ...others] = findings;
  const titles = findings.map((finding) => titleOf(finding, firm.locale));
  const more = others.length === 0 ? '' : `, ${words.and} ${countText(others.length, words.other, firm.locale)}`;
  const subject = first === undefined ? '' : `⚠ ${titles[0] ?? ''}${more}`;
  const parts = findings.map((finding, place) => ({
    title: titles[place] ?? '',
    reason: oneLine(finding.reason[language]),
    facts: finding.facts.map(({ text }) => oneLine(text[language])),
    url: urlOf(finding),
  }));
  const text = parts.flatMap(({ title, reason, facts, url }) => [
    title,
    reason,
    `${words.known}${colon}`,
    ...facts.map((fact) => `– ${fact}`),
    url,
    '',
  ]);
  const html = parts.map(
    ({ title, reason, facts, url }) => `<h2 style="font-size:18px;margin:24px 0 8px">${escapeHtml(title)}</h2>
<p style="margin:0 0 8px">${escapeHtml(reason)}</p>
<ul style="margin:0 0 8px;padding-left:20px">${facts.map((fact) => `<li>${escapeHtml(fact)}</li>`).join('')}</ul>
<p style="margin:0"><a href="${escapeHtml(url)}">${escapeHtml(url)}</a></p>`,
  );
  return {
    subject: shortened(oneLine(subject), SUBJECT_LENGTH_MAX),
    text: [words.lead, '', ...text, words.once, ''].join('\n'),
    html: frameOf([`<p style="margin:0">${words.lead}</p>`, ...html, `<p style="margin:24px 0 0">${words.once}</p>`]),
  };
}

/** `Laval se tait : 3 plaintes, 29 attendues` */
function titleOf({ kind, name, state, complaints, expected }: SilenceFinding, locale: TextLocale): string {
  const words = wordsOf(locale);
  const short = shortened(oneLine(name), NAME_LENGTH_MAX);
  const who = kind === 'source' ? `${words.source} ${quotedText(short, languageOfLocale(locale))}` : short;
  const figures = `${countText(complaints, words.complaint, locale)}, ${countText(Math.round(expected), words.expected, locale)}`;
  return `${who} ${words.quiet}${state === 'to_check' ? ` (${words.check})` : ''}${colonFor(locale)} ${figures}`;
}

/** The Monday mail to whoever answers for a place from which nothing was recorded. */
export function nilMail(
  { location, weekOf }: { readonly location: string; readonly weekOf: string },
  {
    firm,
    confirmUrl,
    noteUrl,
  }: { readonly firm: Pick<Firm, 'locale'>; readonly confirmUrl: string; readonly noteUrl: string },
): Mail {
  const words = wordsOf(firm.locale).nil;
  const colon = colonFor(firm.locale);
  const place = shortened(oneLine(location), NAME_LENGTH_MAX);
  const ask = words.ask(place, dateText(new Date(`${weekOf}T12:00:00Z`), firm.locale, 'UTC'));
  const link = (url: string) => `<a href="${escapeHtml(url)}">${escapeHtml(url)}</a>`;
  return {
    subject: shortened(oneLine(words.subject(place)), SUBJECT_LENGTH_MAX),
    text: [ask, '', `${words.yes}${colon} ${confirmUrl}`, `${words.no}${colon} ${noteUrl}`, '', words.why, ''].join(
      '\n',
    ),
    html: frameOf([
      `<p style="margin:0 0 16px">${escapeHtml(ask)}</p>`,
      `<p style="margin:0 0 8px"><strong>${escapeHtml(words.yes)}</strong>${colon} ${link(confirmUrl)}</p>`,
      `<p style="margin:0 0 16px">${escapeHtml(words.no)}${colon} ${link(noteUrl)}</p>`,
      `<p style="margin:0">${escapeHtml(words.why)}</p>`,
    ]),
  };
}

function frameOf(parts: readonly string[]): string {
  return `<!doctype html><html><body style="margin:0;padding:24px;font:16px/1.5 system-ui,sans-serif">
${parts.join('\n')}
</body></html>
`;
}
