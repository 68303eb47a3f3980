import { itemFromRaw, mailOptionsFor, ownMessageIdsIn } from '@doleances/connectors';
import {
  assignThemes,
  type Client,
  type Corrections,
  clientFor,
  clientKeyFor,
  homeKeyFor,
  type Identity,
  type Item,
  identityOf,
  NO_CLIENT_LAW,
  namedStaff,
  readItem,
  readWithCorrections,
  settledClientKey,
  settledThemeOf,
  type ThemeLaw,
} from '@doleances/core';
import { type ComplaintToSave, complaintIdFor, type HeldWhy, type Store, type StoredItem } from '@doleances/store';
import { hasWrittenBefore } from '../escalation/load-counted.ts';
import { isFormType, itemOfForm } from '../forms/item-of-form.ts';
import { promiseNoteOf } from '../promises/promise-note.ts';
import { type FirmContext, stageOf } from '../running/stage.ts';

/** A delivery that nobody can read yet: it waits for a person to say which field is what. */
type Held = { readonly kind: 'held'; readonly itemId: StoredItem['id']; readonly why: HeldWhy };

type Whole = {
  readonly kind: 'item';
  readonly stored: StoredItem;
  readonly item: Item;
  readonly counted: Counted;
  /** Messages whose promises this one of ours may keep. */
  readonly promisedIn: readonly string[];
  /** Who wrote it wrote before, not long ago: how often nobody answered is counted. */
  readonly isAgain: boolean;
  /** What people corrected, in this message and in others. */
  readonly corrections: Omit<Corrections, 'themeOf'> & { readonly law: ThemeLaw };
  readonly firm: FirmContext;
};

type Loaded = Whole | Held;

type Read =
  | Held
  | {
      readonly kind: 'item';
      readonly complaint: ComplaintToSave;
      readonly promisedIn: readonly string[];
      /** Mails of ours that this one says came back. */
      readonly bounced: readonly string[];
      readonly isForm: boolean;
      readonly isAgain: boolean;
    };

const OPEN_PROMISES_MAX = 50;
const UNKEPT = ['open', 'confirmed', 'renegotiated', 'broken'] as const;
/** A client may also deny that something was done. */
const TOLD = [...UNKEPT, 'kept', 'late'] as const;

/** Nobody wrote it: reading it makes ready what every letter of that language needs. */
const FIRST_TEXTS = {
  fr: 'Bonjour, le chauffage est encore en panne et personne ne m’a rappelé comme promis. Je veux être remboursé.',
  en: 'Hello, the heating is down again and nobody called me back as promised. I want a refund.',
};
const FIRST_ITEM: Omit<Item, 'text'> = {
  externalId: 'first',
  channel: 'email',
  direction: 'in',
  receivedAt: '2026-01-05T09:00:00-05:00',
  subject: null,
  author: { name: null, email: null, phone: null },
  location: null,
  starsOfFive: null,
  inReplyTo: null,
  threadKey: null,
  noiseHint: null,
};

/** Outside bytes that no parser understands; never tried again, kept to be looked at. */
export class UnreadableItemError extends Error {
  readonly retry = 'never';

  constructor(reason: string) {
    super(`the item cannot be read: ${reason}`);
    this.name = 'UnreadableItemError';
  }
}

/** Reads one item: clean words, language, kind, grievances, ask, critical reasons, promises. */
export const read = stageOf<Loaded, Read>({
  name: 'read',
  leaseSeconds: 15,
  isSingleWriter: false,
  async load(itemId, { store, firm, lessons }, now) {
    const stored = await store.findItem(itemId);
    if (stored === null) return null;
    const found = await itemOfStored(stored, store, firm);
    if (found.kind === 'held') return { kind: 'held', itemId: stored.id, why: found.why };
    const { item } = found;
    const counted = countedFor(item, firm);
    const id = complaintIdFor(stored.id);
    const written = { id, clientKey: counted.clientKey, receivedAt: new Date(item.receivedAt) };
    const [promisedIn, isAgain, corrections] = await Promise.all([
      listPromisedIn(store, item, counted.clientKey),
      item.direction === 'in' && hasWrittenBefore(store, written, now),
      lessons.findFor(id, firm.reading),
    ]);
    return { kind: 'item', stored, item, counted, promisedIn, isAgain, corrections, firm };
  },
  warm({ firm, reading }) {
    readItem({ ...FIRST_ITEM, text: FIRST_TEXTS[firm.locale.startsWith('en') ? 'en' : 'fr'] }, reading);
  },
  decide(loaded) {
    if (loaded.kind === 'held') return loaded;
    const { stored, item, counted, promisedIn, isAgain, corrections, firm } = loaded;
    const { facets } = firm.reading.lexicon;
    const { cleanText, signals } = readWithCorrections(item, firm.reading, {
      ...corrections,
      themeOf(grievance) {
        const home = assignThemes([grievance], facets)[0]?.id;
        return home === undefined
          ? null
          : settledThemeOf(corrections.law, home, { ...grievance, location: item.location });
      },
    });
    const complaint: ComplaintToSave = {
      id: complaintIdFor(stored.id),
      itemId: stored.id,
      item,
      cleanText,
      signals,
      ...counted,
      namedStaff: namedIn(item, signals.grievances, firm),
      isSample: stored.isSample,
    };
    const bounced = item.noiseHint === 'bounce' ? ownMessageIdsIn(stored.raw) : [];
    return { kind: 'item', complaint, promisedIn, bounced, isForm: isFormType(stored.rawType), isAgain };
  },
  async save(read, tx) {
    if (read.kind === 'held') return tx.holdItem(read.itemId, read.why);
    const { complaint, promisedIn, bounced, isForm, isAgain } = read;
    await tx.saveComplaint(complaint);
    if (isForm) await tx.unholdItem(complaint.itemId);
    if (complaint.item.direction === 'in') {
      await tx.ring('group', complaint.id);
      const isLetter = complaint.item.isForBoss === true && complaint.signals.kind !== 'noise';
      const { kind, criticalReasons } = complaint.signals;
      const isContact = isAgain && (kind === 'complaint' || kind === 'status_chase');
      if (isLetter || isContact || criticalReasons.length > 0) await tx.ring('escalate', complaint.id);
    }
    if (bounced.length > 0) {
      for (const complaintId of await tx.saveBounced(bounced)) await tx.ring('insist', complaintId);
    }
    if (complaint.signals.promises.length > 0) await tx.ring('remind', complaint.id);
    for (const complaintId of promisedIn) await tx.ring('remind', complaintId);
  },
});

/** Who must not see it; what we wrote ourselves hides from nobody. */
function namedIn(item: Item, grievances: ComplaintToSave['signals']['grievances'], { firm }: FirmContext) {
  if (item.direction === 'out') return [];
  const text = item.subject === null ? item.text : `${item.subject}\n${item.text}`;
  return namedStaff({ grievances, text, authorName: item.author.name }, firm);
}

type Found = { readonly kind: 'item'; readonly item: Item } | Omit<Held, 'itemId'>;

/** What accepted bytes hold, read as their source says. */
export async function itemOfStored(stored: StoredItem, store: Store, { reading, firm }: FirmContext): Promise<Found> {
  const { rawType } = stored;
  if (isFormType(rawType)) return itemOfForm({ ...stored, rawType }, await store.findSource(stored.sourceId));
  const parsed = await itemFromRaw(rawType, stored.raw, {
    ...mailOptionsFor(stored),
    timeZone: reading.firm.timeZone,
  });
  if (!parsed.ok) throw new UnreadableItemError(parsed.reason);
  return { kind: 'item', item: await promiseNoteOf(parsed.value, firm, store) };
}

/** The person outside the firm: who wrote to us, or whom we wrote to. */
function personOf(item: Item, { firm }: FirmContext): { readonly author: Identity; readonly externalId: string } {
  const author = item.direction === 'out' && item.recipient ? item.recipient : item.author;
  return { author: identityOf(author, firm.country), externalId: item.externalId };
}

/** For whom a message counts: the firm's list says, and over it what people merged and split. */
type Counted = Required<Pick<ComplaintToSave, 'clientId' | 'clientKey' | 'homeClientKey' | 'phoneKey'>>;

function countedFor(item: Item, firm: FirmContext): Counted {
  const person = personOf(item, firm);
  const { name, email, phone = null } = person.author;
  const client = clientFor(person, firm.clients);
  const signature = { key: clientKeyFor(person, client), name, email, phone };
  const clientKey = settledClientKey(firm.clientLaw ?? NO_CLIENT_LAW, signature);
  const clientId = isClientId(clientKey) ? clientKey : null;
  return { clientId, clientKey, homeClientKey: homeKeyFor(person), phoneKey: phone };
}

const isClientId = (key: string): key is Client['id'] => /^cli_[0-9a-f]+$/u.test(key);

/** What is written to or by a client may keep, move or deny what we promised them before. */
async function listPromisedIn(store: Store, item: Item, clientKey: string): Promise<readonly string[]> {
  const states = item.direction === 'out' ? UNKEPT : TOLD;
  const promised = await store.listPromises({ clientKey, states, limitRows: OPEN_PROMISES_MAX });
  return [...new Set(promised.map(({ complaintId }) => complaintId))];
}
