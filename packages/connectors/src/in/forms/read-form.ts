import type { Item, NoiseReason, Span } from '@doleances/core';
import { emailFrom, filled, starsFrom } from '../files/item-fields.ts';
import { parseDate } from '../files/parse-date.ts';
import { storable } from '../text/charset.ts';
import { columnsIn, type FormMapping, mappedAnswers } from './field-mapping.ts';
import type { FormAnswer, FormAnswers, FormRole } from './form-answers.ts';
import { type FormBodyType, parseFormBody } from './form-body.ts';
import { deskReaderOf, type FormShape, readerOf } from './form-shapes.ts';

const YES_OR_NO = /^(?:true|false|yes|no|oui|non)$/i;

/** A delivery as it was accepted, with what its source says about it. */
export type FormDelivery = {
  readonly shape: FormShape;
  /** `null` until a person said which field is what; several shapes need none. */
  readonly mapping: FormMapping | null;
  readonly type: FormBodyType;
  readonly raw: Uint8Array;
};

/** A field of a held delivery, for the person who maps it. */
export type FormColumn = { readonly column: string; readonly question: string | null; readonly value: string };

/**
 * `unmapped`: nobody can tell which field holds the words; `unfinished`: a survey that was not sent; `unreadable`: not
 * what its request declared.
 */
export type HeldReason = 'unmapped' | 'unfinished' | 'unreadable';

export type FormReading =
  | { readonly kind: 'item'; readonly item: Item }
  | { readonly kind: 'held'; readonly why: HeldReason; readonly columns: readonly FormColumn[] };

/** A value without a telling name joins the words only when it reads like words, and others are known already. */
const FREE_TEXT_CHARS_MIN = 20;
const FREE_TEXT_WORDS_MIN = 3;
const LATER_HOURS_MAX = 24;

/** What the sender calls this submission, so that a second delivery of it is known; `null` when nothing names it. */
export function submissionIdOf({ shape, mapping, type, raw }: FormDelivery): string | null {
  const body = parseFormBody(type, raw);
  const message = deskMessage(shape, body, new Date(0));
  if (message !== null) return message === 'quiet' ? null : message.externalId;
  const known = readerOf(shape)(body);
  return (mapping === null ? known : mappedAnswers(mapping, body, known))?.submissionId ?? null;
}

/**
 * Reads a delivery into an item, or tells why it is held. Never guesses: a field is taken for the person's words when
 * its shape, its name or a mapping says so.
 */
export function readForm(
  delivery: FormDelivery,
  { externalId, acceptedAt }: { readonly externalId: string; readonly acceptedAt: Date },
): FormReading {
  const body = parseFormBody(delivery.type, delivery.raw);
  if (typeof body !== 'object' || body === null) return { kind: 'held', why: 'unreadable', columns: [] };
  const message = deskMessage(delivery.shape, body, acceptedAt);
  if (message !== null)
    return { kind: 'item', item: message === 'quiet' ? quietItem(externalId, acceptedAt) : { ...message, externalId } };
  const known = readerOf(delivery.shape)(body);
  const mapped = delivery.mapping === null ? null : mappedAnswers(delivery.mapping, body, known);
  // A person said which field holds the words; it may be one that was left blank.
  const isMapped = hasText(mapped) || (mapped?.isLeftBlank === true && !hasText(known));
  const form = isMapped ? mapped : known;
  const held = (why: HeldReason): FormReading => ({ kind: 'held', why, columns: heldColumns(body, known) });
  if (form === null) return held('unmapped');
  if (!form.isFinished) return held('unfinished');
  const texts = isMapped ? form.answers.filter(({ role }) => role === 'text') : textsOf(form);
  if (texts === null) return held('unmapped');
  return { kind: 'item', item: itemFrom(form, texts, { externalId, acceptedAt }) };
}

function hasText(form: FormAnswers | null): boolean {
  return form?.answers.some(({ role }) => role === 'text') ?? false;
}

function deskMessage(shape: FormShape, body: unknown, acceptedAt: Date): Item | 'quiet' | null {
  return typeof body === 'object' && body !== null ? (deskReaderOf(shape)?.(body, acceptedAt) ?? null) : null;
}

/** Kept and countable like everything that came in. */
function quietItem(externalId: string, acceptedAt: Date): Item {
  return {
    ...{ externalId, channel: 'helpdesk', direction: 'in', receivedAt: acceptedAt.toISOString() },
    ...{ subject: null, text: '', author: { name: null, email: null }, location: null, starsOfFive: null },
    ...{ inReplyTo: null, threadKey: null, noiseHint: 'internal' },
  };
}

/**
 * `null`: nobody can tell where the words are. A name and a subject may be all that somebody filled, or all that we know
 * of a form whose words stand in a subject; only a blank box, a mark or a trap says that there are none.
 */
function textsOf({ answers, isLeftBlank }: FormAnswers): readonly FormAnswer[] | null {
  if (answers.some(({ role }) => role === 'text')) {
    return answers.filter(({ role, value }) => role === 'text' || (role === null && isFreeText(value)));
  }
  if (answers.some(({ role }) => role === null)) return null;
  const isWordless =
    isLeftBlank || answers.length === 0 || answers.some(({ role }) => role === 'stars' || role === 'trap');
  return isWordless ? [] : null;
}

function isFreeText(value: string): boolean {
  const text = value.trim();
  return text.length >= FREE_TEXT_CHARS_MIN && text.split(/\s+/, FREE_TEXT_WORDS_MIN).length >= FREE_TEXT_WORDS_MIN;
}

function heldColumns(body: unknown, known: FormAnswers | null): readonly FormColumn[] {
  const answered = known?.answers ?? [];
  if (answered.length > 0) return answered.map(({ column, question, value }) => ({ column, question, value }));
  return columnsIn(body).map((column) => ({ ...column, question: null }));
}

type Accepted = { readonly externalId: string; readonly acceptedAt: Date };

function itemFrom(form: FormAnswers, texts: readonly FormAnswer[], { externalId, acceptedAt }: Accepted): Item {
  const first = (role: FormRole) => form.answers.find((answer) => answer.role === role) ?? null;
  const said = (role: FormRole) => storedLine(first(role)?.value);
  const full = said('name');
  const parts = [said('firstName'), said('lastName') ?? (said('firstName') === null ? null : full)];
  const name = said('firstName') === null && said('lastName') === null ? full : filled(parts.filter(Boolean).join(' '));
  const phone = said('phone');
  const { text, asked } = textFrom(texts);
  const starsOfFive = starsIn(first('stars'));
  return {
    externalId,
    channel: 'form',
    direction: 'in',
    receivedAt: sentAt(form.submittedAt ?? first('date')?.value ?? null, acceptedAt),
    subject: said('subject'),
    text,
    ...(asked.length > 0 && { asked }),
    author: { name, email: emailFrom(said('email')), ...(phone !== null && { phone }) },
    location: placeIn(said('location')),
    starsOfFive,
    inReplyTo: null,
    threadKey: null,
    noiseHint: noiseOf({ isTrapped: first('trap') !== null, isEmpty: text === '' && starsOfFive === null }),
  };
}

/** One answer stands alone, word for word; several stand each under its question, which is not the person's. */
function textFrom(texts: readonly FormAnswer[]): { readonly text: string; readonly asked: readonly Span[] } {
  const [only] = texts;
  if (only !== undefined && texts.length === 1) return { text: storable(only.value), asked: [] };
  const asked: Span[] = [];
  let text = '';
  for (const { question, value } of texts) {
    if (text !== '') text += '\n\n';
    const title = storedLine(question);
    if (title !== null) {
      asked.push({ start: text.length, end: text.length + title.length });
      text += `${title}\n`;
    }
    text += storable(value);
  }
  return { text, asked };
}

function noiseOf({
  isTrapped,
  isEmpty,
}: {
  readonly isTrapped: boolean;
  readonly isEmpty: boolean;
}): NoiseReason | null {
  if (isTrapped) return 'spam';
  return isEmpty ? 'empty' : null;
}

/** "Is there a city we miss?" asks for no place: a yes or a no never is one, whatever the question speaks of. */
function placeIn(said: string | null): string | null {
  return said === null || YES_OR_NO.test(said) ? null : said;
}

function starsIn(answer: FormAnswer | null): number | null {
  if (answer === null) return null;
  return starsFrom(answer.starsMax === undefined ? answer.value : `${answer.value}/${answer.starsMax}`);
}

/** A date that lies ahead is a clock that is wrong, or a date somebody chose. */
function sentAt(written: string | null, acceptedAt: Date): string {
  const parsed = written === null ? null : parseDate(written);
  const isAhead = parsed !== null && Date.parse(parsed) > acceptedAt.getTime() + LATER_HOURS_MAX * 3_600_000;
  return parsed === null || isAhead ? acceptedAt.toISOString() : parsed;
}

function storedLine(value: string | null | undefined): string | null {
  return filled(value === null || value === undefined ? null : storable(value).replace(/\s+/g, ' ').slice(0, 500));
}
