import type { PromiseState } from '../../2-signals/signals.ts';
import { dateText, isFrench, moneyText, numberText, type TextLocale } from '../../4-backlog/format.ts';
import type { Client } from '../../firm/client.ts';
import type { Firm } from '../../firm/firm.ts';
import { PROMISE_STATE_WORDS } from '../promises/promise-state-words.ts';
import type { ClientEvent } from './client-deeds.ts';
import type { JournalEntry, JournalRow } from './client-journal.ts';
import { relationReason } from './client-relation.ts';
import type { EarlyWarning } from './early-warnings.ts';
import type { RelationalCapital, RelationFacts } from './relational-capital.ts';
import { warningText } from './warning-words.ts';

/** Everything that is held on one person, as it is handed to them. */
export type ClientHoldings = {
  readonly firm: Firm;
  readonly locale: TextLocale;
  readonly at: Date;
  readonly name: string;
  readonly client: Client | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly messages: readonly {
    readonly direction: 'in' | 'out';
    readonly receivedAt: Date;
    readonly subject: string | null;
    readonly text: string;
  }[];
  readonly journal: readonly JournalEntry<JournalRow & { readonly quote: string }>[];
  readonly promises: readonly { readonly quote: string; readonly madeAt: Date; readonly state: PromiseState }[];
  readonly warning: EarlyWarning | null;
  readonly facts: RelationFacts;
  readonly capital: RelationalCapital | null;
  readonly deeds: readonly ClientEvent[];
};

export type ExportSection = { readonly title: string; readonly lines: readonly string[]; readonly empty: string };
export type ClientExportText = {
  readonly title: string;
  readonly intro: string;
  readonly sections: readonly ExportSection[];
};

const FR = {
  title: (name: string, firm: string) => `Ce que ${firm} conserve sur vous, ${name}`,
  intro: (day: string) =>
    `Établi le ${day}. Ce document est complet : rien de ce que nous conservons sur vous n’est ailleurs. Aucune note ne porte sur votre personne, et vous plaindre ne diminue jamais rien.`,
  nothing: 'Rien.',
  who: 'Qui vous êtes pour nous',
  name: 'Nom',
  organisation: 'Organisation',
  emails: 'Adresses',
  phones: 'Téléphones',
  since: 'Client depuis',
  spend: 'Achats annuels',
  margin: 'Marge annuelle estimée',
  late: 'Jours après l’échéance, en moyenne',
  referrals: 'Recommandations',
  grade: 'Statut chez nous',
  language: 'Langue',
  location: 'Lieu',
  notes: 'Notes',
  messages: 'Ce que vous nous avez écrit, et nos réponses',
  you: 'Vous',
  us: 'Nous',
  journal: 'Vos critiques et ce qu’elles sont devenues',
  outcomes: { useful: 'utile', refused: 'refusée', done: 'faite' },
  waiting: 'pas encore de suite',
  promises: 'Ce que nous vous avons promis',
  states: PROMISE_STATE_WORDS.fr,
  relation: 'La relation, et ce dont elle est faite',
  relationNote: 'Sert seulement à choisir, entre deux plaintes de même gravité, laquelle lire d’abord.',
  capital: (score: string, grade: string) => `${score} sur 100 (${grade})`,
  warnings: 'Ce que vous avez signalé avant les autres',
  decisions: 'Ce que nous avons décidé à votre sujet',
  merged: 'Vos messages de plusieurs adresses comptent ensemble',
  split: 'Des messages d’une adresse partagée ont été mis à part',
  override: (grade: string, day: string) => `Place dans la file : comme ${grade}, jusqu’au ${day}`,
  invited: (product: string) => `Invitation à essayer : ${product}`,
  declined: (product: string) => `Invitation déclinée : ${product}`,
  found: (product: string, text: string) => `Vous avez trouvé (${product}) : ${text}`,
  exported: 'Ce document vous a été remis',
  why: 'raison',
};

const EN: typeof FR = {
  title: (name, firm) => `What ${firm} holds on you, ${name}`,
  intro: (day) =>
    `Made on ${day}. This document is complete: nothing that we hold on you is elsewhere. Nothing rates you as a person, and complaining never lowers anything.`,
  nothing: 'Nothing.',
  who: 'Who you are to us',
  name: 'Name',
  organisation: 'Organisation',
  emails: 'Addresses',
  phones: 'Telephones',
  since: 'Client since',
  spend: 'Yearly purchases',
  margin: 'Yearly margin, estimated',
  late: 'Days after the due date, on average',
  referrals: 'Referrals',
  grade: 'Standing with us',
  language: 'Language',
  location: 'Place',
  notes: 'Notes',
  messages: 'What you wrote to us, and our answers',
  you: 'You',
  us: 'We',
  journal: 'Your criticisms and what became of them',
  outcomes: { useful: 'useful', refused: 'turned down', done: 'done' },
  waiting: 'no outcome yet',
  promises: 'What we promised you',
  states: PROMISE_STATE_WORDS.en,
  relation: 'The relation, and what it is made of',
  relationNote: 'Serves only to choose which of two equally grave complaints is read first.',
  capital: (score, grade) => `${score} of 100 (${grade})`,
  warnings: 'What you reported before the others',
  decisions: 'What we decided about you',
  merged: 'Your messages from several addresses count together',
  split: 'Messages of a shared address were set apart',
  override: (grade, day) => `Place in the queue: as ${grade}, until ${day}`,
  invited: (product) => `Invitation to try: ${product}`,
  declined: (product) => `Invitation declined: ${product}`,
  found: (product, text) => `You found (${product}): ${text}`,
  exported: 'This document was handed to you',
  why: 'reason',
};

/** All of it in sentences, in the person's language; text and page only dress it. */
export function clientExportText(held: ClientHoldings): ClientExportText {
  const { locale, firm, name, at } = held;
  const words = isFrench(locale) ? FR : EN;
  const day = (instant: Date) => dateText(instant, locale, firm.timeZone);
  const sectionOf = (title: string, lines: readonly string[]): ExportSection => ({
    title,
    lines,
    empty: words.nothing,
  });
  return {
    title: words.title(name, firm.name),
    intro: words.intro(day(at)),
    sections: [
      sectionOf(words.who, factLines(held, words)),
      sectionOf(words.messages, messageLines(held, words, day)),
      sectionOf(words.journal, journalLines(held, words, day)),
      sectionOf(
        words.promises,
        held.promises.map(({ quote, madeAt, state }) => `${day(madeAt)} · ${quote} · ${words.states[state]}`),
      ),
      sectionOf(words.warnings, held.warning === null ? [] : [warningText(held.warning, name, locale)]),
      sectionOf(words.relation, relationLines(held, words)),
      sectionOf(words.decisions, deedLines(held, words, day)),
    ],
  };
}

function factLines({ client, name, email, phone, locale, firm }: ClientHoldings, words: typeof FR): readonly string[] {
  const colon = isFrench(locale) ? '\u00a0:' : ':';
  const money = (cents: number | null | undefined) => (cents == null ? null : moneyText(cents, locale, firm.currency));
  const emails = [...new Set([client?.email, ...(client?.otherEmails ?? []), email].filter((one) => one != null))];
  const phones = [...new Set([...(client?.phones ?? []), phone].filter((one) => one != null))];
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    [words.name, name],
    [words.organisation, client?.organisation],
    [words.emails, emails.join(', ') || null],
    [words.phones, phones.join(', ') || null],
    [words.since, client?.clientSince],
    [words.spend, money(client?.yearlySpendCents)],
    [words.margin, money(client?.yearlyMarginCents)],
    [words.late, client?.daysToPay == null ? null : numberText(client.daysToPay, locale)],
    [words.referrals, client?.referrals == null ? null : numberText(client.referrals, locale)],
    [words.grade, client?.grade],
    [words.language, client?.language],
    [words.location, client?.location],
    [words.notes, client?.notes],
  ];
  return facts.flatMap(([label, value]) => (value == null || value === '' ? [] : [`${label}${colon} ${value}`]));
}

type Day = (instant: Date) => string;

function messageLines({ messages }: ClientHoldings, words: typeof FR, day: Day): readonly string[] {
  return messages.map(({ direction, receivedAt, subject, text }) => {
    const who = direction === 'in' ? words.you : words.us;
    return `${day(receivedAt)} · ${who}${subject === null || subject === '' ? '' : ` · ${subject}`}\n${text.trim()}`;
  });
}

function journalLines({ journal }: ClientHoldings, words: typeof FR, day: Day): readonly string[] {
  return journal.map(({ receivedAt, quote, outcome }) => {
    const became = outcome === null ? words.waiting : words.outcomes[outcome.outcome];
    const why = outcome?.why == null ? '' : ` (${words.why} – ${outcome.why})`;
    return `${day(receivedAt)} · ${quote} · ${became}${why}`;
  });
}

function relationLines({ capital, facts, locale }: ClientHoldings, words: typeof FR): readonly string[] {
  if (capital === null) return [];
  return [
    words.capital(numberText(capital.score, locale, 1), capital.grade),
    ...capital.parts.map(({ part }) => relationReason(part, facts, locale)),
    words.relationNote,
  ];
}

function deedLines({ deeds }: ClientHoldings, words: typeof FR, day: Day): readonly string[] {
  return deeds.flatMap((deed) => {
    const told = deedLine(deed, words, day);
    if (told === null) return [];
    const why = deed.why === null ? '' : ` (${words.why} – ${deed.why})`;
    return [`${day(deed.at)} · ${told}${why}`];
  });
}

/** Outcomes stand in the journal. */
function deedLine(deed: ClientEvent, words: typeof FR, day: Day): string | null {
  switch (deed.kind) {
    case 'merged':
      return words.merged;
    case 'split':
      return words.split;
    case 'override':
      return words.override(deed.grade, day(new Date(deed.until)));
    case 'invited':
      return words.invited(deed.product);
    case 'declined':
      return words.declined(deed.product);
    case 'found':
      return words.found(deed.product, deed.text);
    case 'exported':
      return words.exported;
    case 'outcome':
    case 'undone':
      return null;
  }
}

/** As plain text, with a line under each title. */
export function clientExportPlain({ title, intro, sections }: ClientExportText): string {
  const parts = sections.map(({ title: head, lines, empty }) => {
    const body = lines.length === 0 ? empty : lines.map((line) => `- ${line.replace(/\n/gu, '\n  ')}`).join('\n');
    return `${head}\n${'-'.repeat(head.length)}\n${body}`;
  });
  return `${[title, intro, ...parts].join('\n\n')}\n`;
}
