import { dateText, firmFormatFor, languageOfLocale } from '@doleances/core';
import { exportClient } from '../clients/export-client.ts';
import type { Ports } from '../ports/ports.ts';
import { findPerson, type Passage, type PersonAsked } from './find-person.ts';

export type PersonExport = {
  readonly name: string;
  readonly language: 'fr' | 'en';
  /** For a program, in one document. */
  readonly document: Readonly<Record<string, unknown>>;
  /** For the person, in sentences. */
  readonly text: string;
};

const WORDS = {
  fr: {
    title: (name: string, firm: string) => `Où il est question de vous, ${name}, chez ${firm}`,
    made: (day: string) => `Établi le ${day}.`,
    passages: 'Ce que d’autres ont écrit et où vous êtes nommé',
    unread: '(dans les en-têtes, une copie ou une pièce jointe)',
    mails: 'Les messages que nous avons envoyés à votre sujet',
    purchases: 'Vos achats, tels que nous les connaissons',
    events: 'Ce qui a été fait, et quand',
    nothing: 'Rien.',
  },
  en: {
    title: (name: string, firm: string) => `Where you are spoken of, ${name}, at ${firm}`,
    made: (day: string) => `Made on ${day}.`,
    passages: 'What others wrote in which you are named',
    unread: '(in headers, a copy or an attachment)',
    mails: 'The messages that we sent about you',
    purchases: 'Your purchases as we know them',
    events: 'What was done, and when',
    nothing: 'Nothing.',
  },
};

/**
 * All that is held on a person, a client or somebody named in others' words, and notes that it was handed over. Of others'
 * messages only the words around the name: the rest is theirs. `null`: nobody is known.
 */
export async function exportPerson(
  ports: Pick<Ports, 'store' | 'now'>,
  asked: PersonAsked,
  who: string,
): Promise<PersonExport | null> {
  const [sheet, record] = await Promise.all([findPerson(ports, asked), ports.store.findFirm()]);
  if (sheet === null || record === null) return null;
  const { firm } = record;
  // What may be about a namesake is not this person's to read.
  const passages = sheet.passages.filter(({ isCertain }) => isCertain);
  const own = asked.kind === 'client' ? await exportClient(ports, asked.clientKey, who) : null;
  const language = own?.language ?? languageOfLocale(firm.locale);
  const format = firmFormatFor(firm);
  const day = (at: Date) => dateText(at, language === 'fr' ? format.french : format.english, firm.timeZone);
  const held = await ports.store.listHeldRows(sheet.clientKeys, sheet.identity.names);
  const also = {
    known: sheet.identity,
    rows: sheet.counts,
    passages: passages.map(({ itemId, receivedAt, before, found, after }) => ({
      ...{ itemId, receivedAt },
      words: `${before}${found}${after}`,
    })),
    ...held,
  };
  const document = {
    ...(own?.document ?? { version: 1, madeAt: ports.now(), firm: firm.name, name: sheet.name }),
    also,
  };
  const words = WORDS[language];
  const part = (title: string, lines: readonly string[]) =>
    `${title}\n${'-'.repeat(title.length)}\n${lines.length === 0 ? words.nothing : lines.map((line) => `- ${line}`).join('\n')}`;
  const parts = [
    `${words.title(sheet.name, firm.name)}\n\n${words.made(day(ports.now()))}`,
    part(words.passages, passageLines(passages, day, words.unread)),
    part(
      words.mails,
      held.mails.map(({ at, subject }) => `${day(at)} · ${subject}`),
    ),
    part(
      words.purchases,
      held.purchases.map(({ on, amountCents }) => `${on}${amountCents === null ? '' : ` · ${amountCents / 100}`}`),
    ),
    part(
      words.events,
      held.events.map(({ at, what, why }) => `${day(at)} · ${what}${why === null ? '' : ` · ${why}`}`),
    ),
  ];
  return { name: sheet.name, language, document, text: [own?.text ?? '', ...parts].filter(Boolean).join('\n\n') };
}

function passageLines(passages: readonly Passage[], day: (at: Date) => string, unread: string): readonly string[] {
  return passages.map(({ receivedAt, before, found, after }) => {
    const words = `${before}${found}${after}`.replace(/\s+/g, ' ').trim();
    return `${day(receivedAt)} · ${words === '' ? unread : `… ${words} …`}`;
  });
}
