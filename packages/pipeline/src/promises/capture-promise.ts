import { createHash } from 'node:crypto';
import type { Author, CaptureDoubt, Captured, CaptureQuestion, Item } from '@doleances/core';
import { complaintIdFor, type NamedPerson, type PromiseRow, type Source, type Store } from '@doleances/store';
import { workComplaint } from '../complaint/work-complaint.ts';
import type { Ports } from '../ports/ports.ts';
import { onlyPlaceOf } from '../seen/only-place.ts';
import { noteLine, readNote } from './promise-note.ts';

/** Another worker may have taken the note; it is read in milliseconds. */
const LOOKS_MAX = 10;
const LOOK_EVERY_MS = 200;

export type CaptureRequest = {
  readonly text: string;
  readonly who: string;
  /** Whom it is for, where that is known better than a name in the line tells. */
  readonly recipient?: Author | null;
  /** Where it is to be kept; where none is told, the only place of whoever notes it. */
  readonly location?: string | null;
  /** It is for somebody invented, and goes when the sample goes. */
  readonly isSample?: boolean;
  /** What is asked about before anything is kept; a day gone by unless told otherwise. */
  readonly doubts?: readonly CaptureDoubt[];
  /** When it was said, where that is not now: its day may have passed since. */
  readonly saidAt?: Date;
};

export type CaptureOutcome =
  | {
      readonly ok: true;
      /** `null` while another worker still reads it; the note itself is safe. */
      readonly promise: PromiseRow | null;
      /** What the note leaves open. */
      readonly questions: readonly CaptureQuestion[];
      /** More than one client answers to the name. */
      readonly candidates: readonly NamedPerson[];
      /** The same note was taken before, today. */
      readonly isKnown: boolean;
    }
  | { readonly ok: false; readonly reason: 'empty' | 'no_firm' | CaptureDoubt };

/**
 * Notes a promise typed in five seconds. What is unclear and raises none of the doubts is kept all the same, and asked about.
 *
 * The same note by the same person on the same day is one note.
 */
export async function capturePromise(ports: Ports, request: CaptureRequest): Promise<CaptureOutcome> {
  const { text, who } = request;
  const line = noteLine(text);
  if (line === '') return { ok: false, reason: 'empty' };
  const firm = (await ports.firms.find())?.firm;
  if (firm === undefined) return { ok: false, reason: 'no_firm' };
  const now = ports.now();
  const note = await readNote(ports.store, line, { firm, sentAt: now.toISOString() });
  const { captured } = note;
  const doubt = doubtOf(captured, request.saidAt ?? now);
  if (doubt !== null && (request.doubts ?? ['past_day']).includes(doubt)) return { ok: false, reason: doubt };
  const recipient = request.recipient ?? note.recipient;
  const candidates = request.recipient ? [] : note.candidates;
  const day = now.toLocaleDateString('sv-SE', { timeZone: firm.timeZone });
  const told = { line, who, day, recipient: request.recipient ?? null };
  const location = request.location ?? onlyPlaceOf(ports.viewer, firm);
  const item = { ...itemFrom(told, now), recipient, location };
  const source = await notesSource(ports.store, request.isSample === true);
  const raw = Buffer.from(JSON.stringify(item));
  const accepted = await ports.store.acceptItems(source.id, [
    { externalId: item.externalId, rawType: 'application/json', raw, receivedAt: new Date(item.receivedAt) },
  ]);
  const itemId = accepted.bells[0]?.subjectId ?? null;
  if (itemId !== null) await workComplaint(ports, itemId, complaintIdFor(itemId as `itm_${string}`));
  const promise = await promiseOf(ports.store, item.externalId);
  const questions = captured.questions.filter((question) => question !== 'who' || recipient === null);
  const isAmbiguous = candidates.length > 1;
  return {
    ok: true,
    promise,
    questions: isAmbiguous && !questions.includes('who') ? [...questions, 'who'] : questions,
    candidates: isAmbiguous ? candidates : [],
    isKnown: accepted.known > 0,
  };
}

function doubtOf({ action, time }: Captured, saidAt: Date): CaptureDoubt | null {
  if (time !== null && Date.parse(time.due) <= saidAt.getTime()) return 'past_day';
  return action === null ? 'no_deed' : null;
}

function notesSource(store: Store, isSample: boolean): Promise<Source> {
  const name = isSample ? 'promesses de l’exemple' : 'promesses';
  return store.saveSource({ kind: 'note', name, settings: {}, schedule: null, isSample });
}

type Told = {
  readonly line: string;
  readonly who: string;
  readonly day: string;
  readonly recipient: Author | null;
};

/** "rappeler demain", said to two clients on one day, is two promises. */
function itemFrom({ line, who, day, recipient }: Told, now: Date): Item {
  const whom =
    recipient === null ? '' : `\n${recipient.name ?? ''}\n${recipient.email ?? ''}\n${recipient.phone ?? ''}`;
  const key = createHash('sha256').update(`${day}\n${who}\n${line}${whom}`).digest('hex').slice(0, 32);
  return {
    externalId: `note:${key}`,
    channel: 'other',
    direction: 'out',
    receivedAt: now.toISOString(),
    subject: null,
    text: line,
    author: { name: who, email: null },
    location: null,
    starsOfFive: null,
    inReplyTo: null,
    threadKey: null,
    noiseHint: null,
    isPromiseNote: true,
  };
}

async function promiseOf(store: Store, externalId: string): Promise<PromiseRow | null> {
  for (let look = 0; look < LOOKS_MAX; look += 1) {
    const complaint = await store.findComplaintByExternalId(externalId);
    const [promise] = complaint === null ? [] : await store.listPromises({ complaintId: complaint.id, limitRows: 1 });
    if (promise !== undefined) return promise;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  return null;
}
