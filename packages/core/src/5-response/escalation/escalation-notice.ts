import { colonFor, dateText, isFrench, languageOfLocale, type TextLocale } from '../../4-backlog/format.ts';
import type { Firm } from '../../firm/firm.ts';
import { oneLine, shortened } from '../plain-text.ts';
import type { EscalationCase } from './escalation.ts';
import { type EscalationLinks, patienceText, REASON_WORDS } from './escalation-mail.ts';

/** What every outlet but mail is given; each writes it in its own form. */
export type Notice = {
  readonly title: string;
  /** May hold the customer's words; for outlets that stay inside the firm (Slack, Teams). */
  readonly quote: string | null;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  /** Without the customer's words, for what passes through strangers' servers and lock screens (SMS, push). */
  readonly summary: string;
  readonly url: string;
  readonly urlLabel: string;
  /** For programs: ids, reasons and instants; no words of anybody. */
  readonly event: {
    readonly type: string;
    readonly data: Readonly<Record<string, string | readonly string[] | null>>;
  };
};

/** Slack and Teams show this much at a glance; the whole message is behind the link. */
const QUOTE_LENGTH_MAX = 500;
const NAME_LENGTH_MAX = 60;
const TITLE_LENGTH_MAX = 120;

const WORDS = {
  fr: {
    heading: 'Plainte critique',
    still: (minutes: string) => `Sans réponse depuis ${minutes}`,
    place: 'Lieu',
    when: 'Reçue le',
    why: 'Pourquoi',
    take: 'Je m’en occupe',
    unknown: 'Quelqu’un',
    summary: (who: string, why: string) => `${who}\u00a0: ${why}`,
  },
  en: {
    heading: 'Critical complaint',
    still: (minutes: string) => `No answer for ${minutes}`,
    place: 'Place',
    when: 'Received on',
    why: 'Why',
    take: 'I’m on it',
    unknown: 'Someone',
    summary: (who: string, why: string) => `${who}: ${why}`,
  },
} as const;

/** How a contact is told beside the mail. `isAgain`: the one before stayed silent. */
export function escalationNotice(
  escalation: EscalationCase,
  firm: Firm,
  { links, isAgain }: { readonly links: EscalationLinks; readonly isAgain: boolean },
): Notice {
  const locale: TextLocale = firm.locale;
  const language = languageOfLocale(locale);
  const words = WORDS[language];
  const reasons = escalation.reasons.map((reason) => REASON_WORDS[reason].short[language]);
  const place = escalation.location === null ? null : oneLine(escalation.location);
  const who = shortened(oneLine(escalation.authorName ?? words.unknown), NAME_LENGTH_MAX);
  const heading = isAgain ? words.still(patienceText(firm)) : words.heading;
  const quote = shortened(oneLine(escalation.quote), QUOTE_LENGTH_MAX);
  return {
    title: shortened(
      `${heading}${colonFor(locale)} ${reasons[0]}${place === null ? '' : ` (${place})`}`,
      TITLE_LENGTH_MAX,
    ),
    quote: quote === '' ? null : quote,
    facts: [
      { name: words.why, value: reasons.join(', ') },
      ...(place === null ? [] : [{ name: words.place, value: place }]),
      { name: words.when, value: dateText(escalation.receivedAt, locale, firm.timeZone) },
    ],
    summary: words.summary(who, reasons.join(', ')),
    url: links.acknowledge,
    urlLabel: words.take,
    event: {
      type: isAgain ? 'complaint.critical.unanswered' : 'complaint.critical',
      data: {
        id: escalation.complaintId,
        url: links.page,
        reasons: escalation.reasons,
        location: place,
        receivedAt: escalation.receivedAt.toISOString(),
      },
    },
  };
}

/** What a press of the test button sends, the same everywhere. */
export function testNotice(firm: Pick<Firm, 'name' | 'locale'>, url: string): Notice {
  const isFr = isFrench(firm.locale);
  const title = isFr ? `Essai de Doleances (${oneLine(firm.name)})` : `Test from Doleances (${oneLine(firm.name)})`;
  return {
    title: shortened(title, TITLE_LENGTH_MAX),
    quote: null,
    facts: [],
    summary: isFr
      ? 'Si vous lisez ceci, les plaintes critiques vous parviendront par ici.'
      : 'If you can read this, critical complaints will reach you this way.',
    url,
    urlLabel: isFr ? 'Ouvrir' : 'Open',
    event: { type: 'outlet.test', data: {} },
  };
}
