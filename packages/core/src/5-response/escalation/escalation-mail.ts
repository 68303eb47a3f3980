import type { CriticalReason, RemedySought } from '../../2-signals/signals.ts';
import { colonFor, dateText, languageOfLocale, quotedText, type TextLocale } from '../../4-backlog/format.ts';
import type { Bilingual, Firm } from '../../firm/firm.ts';
import { escapeHtml, oneLine, shortened } from '../plain-text.ts';
import type { EscalationCase } from './escalation.ts';
import { minutesToInsist } from './escalation-clock.ts';

/** `acknowledge` works without a login and is the contact's own; `page` is the complaint in the dashboard. */
export type EscalationLinks = { readonly acknowledge: string; readonly page: string };

export type Mail = { readonly subject: string; readonly text: string; readonly html: string };

/** A phone shows about 60 characters of a subject, an alert is read on a phone. */
const SUBJECT_LENGTH_MAX = 90;
/** Longer words are read on the page behind the link, where the whole message is. */
const QUOTE_LENGTH_MAX = 700;

/** `short` for the subject, `sentence` for why it fired. */
type ReasonWords = { readonly short: Bilingual; readonly sentence: Bilingual };

export const REASON_WORDS: Readonly<Record<CriticalReason, ReasonWords>> = {
  safety: {
    short: { fr: 'sécurité', en: 'safety' },
    sentence: { fr: 'Quelqu’un a été blessé, ou aurait pu l’être.', en: 'Someone was hurt, or could have been.' },
  },
  discrimination: {
    short: { fr: 'discrimination ou harcèlement', en: 'discrimination or harassment' },
    sentence: {
      fr: 'La personne dit avoir été discriminée ou harcelée.',
      en: 'The person says they were discriminated against or harassed.',
    },
  },
  vulnerable_person: {
    short: { fr: 'personne vulnérable', en: 'vulnerable person' },
    sentence: { fr: 'Une personne vulnérable est touchée.', en: 'A vulnerable person is affected.' },
  },
  legal_threat: {
    short: { fr: 'recours légal', en: 'legal action' },
    sentence: {
      fr: 'La personne parle d’avocat, de tribunal ou d’un organisme de protection.',
      en: 'The person mentions a lawyer, a court or a consumer authority.',
    },
  },
  media_threat: {
    short: { fr: 'menace de publicité', en: 'threat to go public' },
    sentence: {
      fr: 'La personne dit qu’elle rendra l’affaire publique.',
      en: 'The person says they will make this public.',
    },
  },
  repeat_unresolved: {
    short: { fr: 'contacts répétés sans solution', en: 'repeated contact, unsolved' },
    sentence: {
      fr: 'La personne nous a déjà contactés plusieurs fois sans obtenir de solution.',
      en: 'The person contacted us several times already without a solution.',
    },
  },
  asks_for_boss: {
    short: { fr: 'demande à parler au patron', en: 'asks for the boss' },
    sentence: { fr: 'La personne demande à vous parler.', en: 'The person asks to speak to you.' },
  },
  vip_client: {
    short: { fr: 'client précieux', en: 'valued client' },
    sentence: { fr: 'C’est l’un de vos clients les plus précieux.', en: 'This is one of your most valued clients.' },
  },
  churn_threat: {
    short: { fr: 'client sur le départ', en: 'client leaving' },
    sentence: { fr: 'La personne dit qu’elle s’en va.', en: 'The person says they are leaving.' },
  },
  large_money: {
    short: { fr: 'montant important', en: 'large amount' },
    sentence: { fr: 'Une grosse somme est en jeu.', en: 'A large amount of money is at stake.' },
  },
  public_review: {
    short: { fr: 'mauvais avis public', en: 'bad public review' },
    sentence: {
      fr: 'C’est un mauvais avis public, après un contact resté sans réponse.',
      en: 'This is a bad public review, after a contact that went unanswered.',
    },
  },
};

const REMEDY_WORDS: Readonly<Record<RemedySought, Bilingual | null>> = {
  refund: { fr: 'un remboursement', en: 'a refund' },
  discount: { fr: 'une réduction', en: 'a discount' },
  redo: { fr: 'que le travail soit refait', en: 'the work to be redone' },
  apology: { fr: 'des excuses', en: 'an apology' },
  callback: { fr: 'd’être rappelé', en: 'a call back' },
  information: { fr: 'une explication', en: 'an explanation' },
  none: null,
};

const WORDS = {
  fr: {
    heading: 'Plainte critique',
    why: 'Pourquoi vous recevez ceci',
    said: 'Ses mots',
    ask: 'Ce qui est demandé',
    take: 'Je m’en occupe',
    open: 'Lire la plainte',
    again: (minutes: string) => `Sans réponse depuis ${minutes}`,
    againWhy: (who: string, minutes: string) =>
      `${who} n’a pas répondu en ${minutes}\u00a0: c’est vous que nous prévenons maintenant.`,
    secondWhy: (minutes: string) => `Personne n’a confirmé s’en occuper depuis ${minutes}.`,
    hint: (minutes: string) => `Sans réponse d’ici ${minutes}, nous prévenons la personne suivante.`,
    hintAlone: (minutes: string) => `Sans réponse d’ici ${minutes}, nous vous préviendrons de nouveau.`,
    byHand: (who: string, reason: string) => `${who} vous la signale (${reason})`,
    team: 'Quelqu’un de votre équipe',
    unknown: 'Personne sans nom',
    robot: 'Message automatique de Doleances. Répondre à ce courriel ne prévient personne.',
  },
  en: {
    heading: 'Critical complaint',
    why: 'Why you are getting this',
    said: 'In their words',
    ask: 'What they ask for',
    take: 'I’m on it',
    open: 'Read the complaint',
    again: (minutes: string) => `No answer for ${minutes}`,
    againWhy: (who: string, minutes: string) => `${who} did not answer within ${minutes}, so we are telling you now.`,
    secondWhy: (minutes: string) => `Nobody has confirmed being on it for ${minutes}.`,
    hint: (minutes: string) => `Without an answer within ${minutes} we tell the next person.`,
    hintAlone: (minutes: string) => `Without an answer within ${minutes} we tell you again.`,
    byHand: (who: string, reason: string) => `${who} brings it to you (${reason})`,
    team: 'Somebody of your team',
    unknown: 'Unnamed person',
    robot: 'Automatic message from Doleances. Replying to it reaches nobody.',
  },
} as const;

/** The contact who stayed silent, when the mail goes to the next one; the same person when they are told once more. */
export type SilentContact = { readonly name: string; readonly isSame: boolean };

/**
 * Writes the alert in the firm's language: why it fired, the customer's exact words, what they ask, where to answer.
 *
 * @param silent Who was told before and did not answer; `null` for the first alert.
 * @param isAlone There is nobody else to tell.
 */
export function escalationMail(
  escalation: EscalationCase,
  firm: Firm,
  {
    links,
    silent,
    isAlone = false,
  }: { readonly links: EscalationLinks; readonly silent: SilentContact | null; readonly isAlone?: boolean },
): Mail {
  const locale: TextLocale = firm.locale;
  const language = languageOfLocale(locale);
  const words = WORDS[language];
  const short = escalation.reasons.map((reason) => REASON_WORDS[reason].short[language]);
  const place = escalation.location === null ? '' : ` (${oneLine(escalation.location)})`;
  const remedy = REMEDY_WORDS[escalation.remedySought];
  const minutes = patienceText(firm);
  const heading = silent === null ? words.heading : words.again(minutes);
  const parts = {
    words,
    colon: colonFor(locale),
    title: `${heading}${colonFor(locale)} ${short[0]}${place}`,
    who: whoText(escalation, firm),
    why: [
      ...(silent === null
        ? []
        : [silent.isSame ? words.secondWhy(minutes) : words.againWhy(oneLine(silent.name), minutes)]),
      ...escalation.reasons
        .filter((reason) => reason !== escalation.byHand?.reason)
        .map((reason) => REASON_WORDS[reason].sentence[language]),
      ...byHandText(escalation, locale),
    ],
    quote: quoted(shortened(escalation.quote.trim(), QUOTE_LENGTH_MAX), locale),
    ask: escalation.ask === null ? (remedy?.[language] ?? null) : quoted(escalation.ask.trim(), locale),
    links,
    hint: silent !== null ? null : isAlone ? words.hintAlone(minutes) : words.hint(minutes),
  };
  return {
    subject: shortened(`⚠ ${parts.title}`, SUBJECT_LENGTH_MAX),
    text: textOf(parts),
    html: htmlOf(parts, locale),
  };
}

/** How long we wait for an answer: `30 minutes`, the same in both languages. */
export function patienceText(firm: Pick<Firm, 'alerting'>): string {
  return `${minutesToInsist(firm)} minutes`;
}

/** Who wrote, where, when. */
export function whoText(
  { authorName, location, receivedAt }: Pick<EscalationCase, 'authorName' | 'location' | 'receivedAt'>,
  firm: Pick<Firm, 'locale' | 'timeZone'>,
): string {
  const words = WORDS[languageOfLocale(firm.locale)];
  return [authorName ?? words.unknown, location, dateText(receivedAt, firm.locale, firm.timeZone)]
    .filter((part) => part !== null)
    .map(oneLine)
    .join(', ');
}

/** Whose word it is and what they said; none where the rules read it themselves. */
export function byHandText({ byHand }: Pick<EscalationCase, 'byHand'>, locale: TextLocale): readonly string[] {
  if (byHand === null) return [];
  const language = languageOfLocale(locale);
  const words = WORDS[language];
  // A deed done before anybody has an account is signed by the page.
  const who = byHand.who === 'dashboard' ? words.team : oneLine(byHand.who);
  const said = shortened(oneLine(byHand.why), QUOTE_LENGTH_MAX);
  const reason = REASON_WORDS[byHand.reason].short[language];
  return [`${words.byHand(who, reason)}${colonFor(locale)} ${quoted(said, locale)}`];
}

type Parts = {
  readonly words: (typeof WORDS)['fr' | 'en'];
  readonly colon: string;
  readonly title: string;
  readonly who: string;
  readonly why: readonly string[];
  readonly quote: string;
  readonly ask: string | null;
  readonly links: EscalationLinks;
  readonly hint: string | null;
};

function quoted(words: string, locale: TextLocale): string {
  return quotedText(words, languageOfLocale(locale));
}

function textOf({ words, colon, title, who, why, quote, ask, links, hint }: Parts): string {
  const asked = ask === null ? [] : [`${words.ask}${colon} ${ask}`, ''];
  const reasons = why.map((reason) => `- ${reason}`);
  return [
    title,
    who,
    '',
    `${words.why}${colon}`,
    ...reasons,
    '',
    `${words.said}${colon}`,
    quote,
    '',
    ...asked,
    `${words.take}${colon}`,
    links.acknowledge,
    ...(hint === null ? [] : [hint]),
    '',
    `${words.open}${colon} ${links.page}`,
    '',
    words.robot,
    '',
  ].join('\n');
}

function htmlOf({ words, title, who, why, quote, ask, links, hint }: Parts, locale: TextLocale): string {
  const label = (text: string) =>
    `<p class="soft" style="margin:24px 0 4px;font-size:13px;color:#5b6673">${escapeHtml(text)}</p>`;
  const reasons = why.map((reason) => `<li style="margin:0 0 4px">${escapeHtml(reason)}</li>`).join('');
  const asked =
    ask === null ? '' : `${label(words.ask)}<p style="margin:0;white-space:pre-line">${escapeHtml(ask)}</p>`;
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><title>${escapeHtml(title)}</title>
<style>@media (prefers-color-scheme:dark){body{background:#15191d;color:#eceff1}.soft{color:#a9b3bc!important}}</style></head>
<body style="margin:0;padding:24px 16px;font:16px/1.5 -apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif">
<div style="max-width:560px;margin:0 auto">
<h1 style="margin:0 0 4px;padding:0 0 0 12px;border-left:4px solid #c0362c;font-size:20px;line-height:1.3">${escapeHtml(title)}</h1>
<p style="margin:0">${escapeHtml(who)}</p>
${label(words.why)}<ul style="margin:0;padding:0 0 0 20px">${reasons}</ul>
${label(words.said)}<p style="margin:0;white-space:pre-line;font-size:18px">${escapeHtml(quote)}</p>
${asked}
<p style="margin:28px 0 8px"><a href="${escapeHtml(links.acknowledge)}" style="display:inline-block;padding:12px 18px;border-radius:6px;background:#1b5e57;color:#ffffff;text-decoration:none">${escapeHtml(words.take)}</a></p>
${hint === null ? '' : `<p class="soft" style="margin:0 0 8px;font-size:13px;color:#5b6673">${escapeHtml(hint)}</p>`}
<p style="margin:0 0 28px"><a href="${escapeHtml(links.page)}">${escapeHtml(words.open)}</a></p>
<p class="soft" style="margin:0;font-size:13px;color:#5b6673">${escapeHtml(words.robot)}</p>
</div></body></html>
`;
}
