import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { itemOf } from '../../src/1-complaint/item.fixture.ts';
import type { Item } from '../../src/1-complaint/item.ts';
import { accusationOf } from '../../src/2-signals/accused.ts';
import type { ReadClause } from '../../src/2-signals/analysis.ts';
import { readingContextFor } from '../../src/2-signals/context.ts';
import { ruledClause } from '../../src/2-signals/grievances.ts';
import { clauseFeatures } from '../../src/2-signals/learned/clause-features.ts';
import type { Features } from '../../src/2-signals/learned/feature-numbers.ts';
import { issueFeatures } from '../../src/2-signals/learned/issue-features.ts';
import { messageFeatures } from '../../src/2-signals/learned/message-features.ts';
import { personFeatures } from '../../src/2-signals/learned/person-features.ts';
import type { Message } from '../../src/2-signals/message.ts';
import type { Person } from '../../src/2-signals/people.ts';
import { messageOf, promisesIn, surroundingsOf } from '../../src/2-signals/read.ts';
import { ruledOf, ruleHintsOf } from '../../src/2-signals/rule-hints.ts';
import { DEFAULT_FIRM } from '../../src/firm/default-firm.ts';
import { sharedPart } from '../../src/text/span.ts';
import type { Labelled } from './labelled.ts';

/** Share of the shorter of clause and quote that must be common. */
const OVERLAP_MIN = 0.5;

export type LabelledClause = { readonly clause: ReadClause; readonly features: Features; readonly isGrief: boolean };

function overlap(text: string, quote: string, clause: ReadClause): number {
  const start = text.indexOf(quote);
  return start < 0 ? 0 : sharedPart({ start, end: start + quote.length }, clause);
}

/** The clauses of one message, each a grief or not. */
export function clausesOf({ message, labels }: Labelled): readonly LabelledClause[] {
  return message.body.clauses.map((clause) => ({
    clause,
    features: clauseFeatures(message, clause),
    isGrief: labels.issues.some(({ quote }) => overlap(message.item.text, quote, clause) >= OVERLAP_MIN),
  }));
}

/** What is seen of the message, given the logits of its clauses. */
export function wholeOf({ message }: Pick<Labelled, 'message'>, logits: readonly number[]): Features {
  const ruled = ruledOf(message, promisesIn(message).promises);
  return messageFeatures(message, logits, ruleHintsOf(message, ruled));
}

export type LabelledIssue = { readonly features: Features; readonly target: string; readonly severity: number };

/** Gold severities 1 to 5 on our steps. */
const STEP_OF: Readonly<Record<number, number>> = { 1: 1, 2: 2, 3: 2, 4: 4, 5: 8 };

/** The labelled grievances of one message, each seen at the clause that holds most of its quote. */
export function issuesOf({ message, labels }: Labelled): readonly LabelledIssue[] {
  const ruled = ruledOf(message, promisesIn(message).promises);
  const around = surroundingsOf(message, ruled, labels.sarcasm);
  return labels.issues.flatMap(({ quote, target, severity }) => {
    const [clause] = message.body.clauses.toSorted(
      (a, b) => overlap(message.item.text, quote, b) - overlap(message.item.text, quote, a),
    );
    if (clause === undefined) return [];
    const features = issueFeatures(message, clause, ruledClause(message, clause, around));
    return [{ features, target, severity: STEP_OF[severity] ?? 2 }];
  });
}

const folded = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z]+/u)
    .filter((word) => word.length > 2 && !SMALL.has(word));
const SMALL = new Set(
  'the your their une les des vos leur leurs votre notre mon this that with avec sur par'.split(' '),
);

/** Whether a label means this person: a name of the list by any of its words, a description by the words used. */
function isMeant(text: string, { of, mentions }: Person, staff: string): boolean {
  const words = folded(staff);
  if (of.length > 0)
    return of.some(({ name, aliases }) => [name, ...aliases].flatMap(folded).some((word) => words.includes(word)));
  return mentions.some(({ start, end }) => folded(text.slice(start, end)).some((word) => words.includes(word)));
}

export type LabelledPerson = { readonly features: Features; readonly isBlamed: boolean };

/** The people of one complaint, each blamed for something or not. */
export function peopleOf({ message, labels }: Labelled, griefs: readonly number[]): readonly LabelledPerson[] {
  if (!labels.is_complaint) return [];
  const accusation = accusationOf(message, griefs);
  const named = labels.issues.flatMap(({ staff }) => (staff === null ? [] : [staff]));
  const isListed = (staff: string) =>
    accusation.people.some((person) => person.of.length > 0 && isMeant(message.body.text, person, staff));
  return accusation.people.map((person) => ({
    features: personFeatures(accusation, person),
    isBlamed: named.some(
      (staff) => (person.of.length > 0 || !isListed(staff)) && isMeant(message.body.text, person, staff),
    ),
  }));
}

/** A sentence alone says nothing of its place, length or neighbours. */
const OF_SURROUNDINGS =
  /^(?:length|place|from|strongest|nothing-stronger|share|before|after|words|bias|opens|stars|reproach|praise|sign|only)/u;

const PAIRS = fileURLToPath(new URL('../../training/pairs', import.meta.url));

type PairLine = { readonly polarity: string; readonly fr: string; readonly en: string };

/** The lines of the pairs corpus, file by file. */
const pairFiles: readonly (readonly PairLine[])[] = !existsSync(PAIRS)
  ? []
  : readdirSync(PAIRS)
      .toSorted()
      .map((file) =>
        readFileSync(`${PAIRS}/${file}`, 'utf8')
          .trim()
          .split('\n')
          .slice(1)
          .map((line) => {
            const [, , polarity = '', , fr = '', en = ''] = line.split('\t');
            return { polarity, fr, en };
          }),
      );

const pairContext = readingContextFor(DEFAULT_FIRM);

const pairMessage = (text: string, channel: Item['channel']): Message =>
  messageOf(itemOf(text, { channel, receivedAt: '2026-01-05T12:00:00Z' }), pairContext).message;

/** The sentences of the pairs corpus, seen as clauses without surroundings. */
export function pairClauses(): readonly { readonly features: Features; readonly polarity: string }[] {
  return pairFiles.flat().flatMap(({ polarity, fr, en }) =>
    [fr, en].flatMap((text) => {
      const message = pairMessage(text, 'email');
      return message.body.clauses.map((clause) => {
        const features = clauseFeatures(message, clause);
        for (const name of [...features.keys()]) if (OF_SURROUNDINGS.test(name)) features.delete(name);
        return { features, polarity };
      });
    }),
  );
}

const SENTENCES_A_REVIEW = 3;
const CHANNELS: readonly Item['channel'][] = ['email', 'review', 'form', 'social', 'review', 'phone_note'];

type Made = { readonly message: Message; readonly isComplaint: boolean };

/** Each sentence alone, by a channel in turn; and neighbours of one file joined to reviews without stars. */
function messagesOf(lines: readonly PairLine[], language: 'fr' | 'en'): readonly Made[] {
  const told = (polarity: string) => lines.filter((line) => line.polarity === polarity).map((line) => line[language]);
  const [praise, reproach] = [told('pos'), told('neg')];
  const joined = (sentences: readonly string[], from: number) =>
    pairMessage(sentences.slice(from, from + SENTENCES_A_REVIEW).join(' '), 'review');
  const alone = lines.map(({ polarity, ...texts }, at) => ({
    message: pairMessage(texts[language], CHANNELS[at % CHANNELS.length] ?? 'email'),
    isComplaint: polarity === 'neg',
  }));
  const praising = praise.map((_, at) => ({ message: joined(praise, at), isComplaint: false }));
  const reproaching = reproach
    .filter((_, at) => at % SENTENCES_A_REVIEW === 0)
    .map((_, at) => ({ message: joined(reproach, at * SENTENCES_A_REVIEW), isComplaint: true }));
  const mixed = praise.flatMap((text, at) => {
    const but = reproach[at * SENTENCES_A_REVIEW];
    return but === undefined ? [] : [{ message: pairMessage(`${text} ${but}`, 'review'), isComplaint: true }];
  });
  return [...alone, ...praising, ...reproaching, ...mixed];
}

/** Short messages and reviews without stars made of the pairs corpus; the labelled messages have few of them. */
export function pairMessages(): readonly Made[] {
  return pairFiles.flatMap((lines) => [...messagesOf(lines, 'fr'), ...messagesOf(lines, 'en')]);
}
