import { type Author, type Captured, captureFrom, type Firm, type Item } from '@doleances/core';
import type { NamedPerson, Store } from '@doleances/store';

/** A note is one line; longer is cut, never refused. */
const NOTE_CHARS_MAX = 500;

export type Note = {
  readonly captured: Captured;
  /** The client, where exactly one answers to a name in the note; else the name as it was typed. */
  readonly recipient: Author | null;
  /** All who answer to a name in the note. */
  readonly candidates: readonly NamedPerson[];
};

/** A note as one line; empty when nothing was typed. */
export function noteLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, NOTE_CHARS_MAX);
}

/** Reads a note, and looks its names up among the clients. */
export async function readNote(
  store: Store,
  line: string,
  at: { readonly firm: Firm; readonly sentAt: string },
): Promise<Note> {
  const calendar = { ...at.firm, sentAt: at.sentAt, looksBack: false };
  const staff = at.firm.staff.flatMap(({ name, aliases }) => [name, ...aliases]);
  const captured = captureFrom(line, calendar, staff);
  const candidates = bestNamed(await store.listPeopleNamed(captured.names), captured.names);
  const [only, ...others] = candidates;
  const isKnown = only !== undefined && others.length === 0;
  const typed = captured.client === null ? null : { name: nameIn(line, captured), email: null };
  return { captured, candidates, recipient: isKnown ? { name: only.name, email: only.email } : typed };
}

/** Those to whom most of the typed words belong: "Viviane Leroy" is not every Leroy. */
function bestNamed(people: readonly NamedPerson[], typed: readonly string[]): readonly NamedPerson[] {
  const wanted = new Set(typed.map((word) => word.toLowerCase()));
  const wordsOf = ({ name }: NamedPerson) => new Set(name.toLowerCase().split(/[^\p{L}']+/u));
  const shared = people.map((person) => [...wordsOf(person)].filter((word) => wanted.has(word)).length);
  const most = Math.max(0, ...shared);
  return people.filter((_, place) => shared[place] === most);
}

/** The whole name as it was typed: the capitalised words that follow the first. */
function nameIn(line: string, { client, names }: Captured): string | null {
  if (client === null) return null;
  return names
    .slice(names.indexOf(client) + 1)
    .reduce(
      (name, next) => (/^\p{Lu}/u.test(next) && line.includes(`${name} ${next}`) ? `${name} ${next}` : name),
      client,
    );
}

/**
 * What somebody of the firm wrote to the address of promises is a promise of theirs; any other mail stays what it is,
 * that of a stranger who found the address above all.
 */
export async function promiseNoteOf(item: Item, firm: Firm, store: Store): Promise<Item> {
  const author = authorOf(item, firm);
  if (author === null) return item;
  const body = noteLine(item.text.split('\n').find((one) => one.trim() !== '') ?? '');
  const subject = noteLine(item.subject ?? '');
  const at = { firm, sentAt: item.receivedAt };
  const [ofSubject, ofBody] = await Promise.all([readNote(store, subject, at), readNote(store, body, at)]);
  const isInSubject = ofSubject.captured.questions.length <= ofBody.captured.questions.length && subject !== '';
  return {
    ...item,
    direction: 'out',
    subject: null,
    text: isInSubject ? subject : body,
    author,
    recipient: (isInSubject ? ofSubject : ofBody).recipient,
    noiseHint: null,
    isPromiseNote: true,
  };
}

function authorOf({ direction, sentTo, author }: Item, firm: Firm): Author | null {
  if (direction !== 'in' || firm.promiseAddress == null || !sentTo?.includes(firm.promiseAddress)) return null;
  const people = [...firm.staff, ...firm.escalationContacts];
  const own = people.find(({ email }) => email != null && email === author.email);
  return own === undefined ? null : { name: own.name, email: author.email };
}
