import { itemFromRaw } from '@doleances/connectors';
import {
  addressedToBoss,
  assignThemes,
  type Client,
  type Corrections,
  clientFor,
  clientKeyFor,
  type Item,
  readWithCorrections,
  settledThemeOf,
  type ThemeLaw,
} from '@doleances/core';
import { type ComplaintToSave, complaintIdFor, type HeldWhy, type Store, type StoredItem } from '@doleances/store';
import { isFormType, itemOfForm } from '../forms/item-of-form.ts';
import { type FirmContext, stageOf } from '../stage.ts';

/** A delivery that nobody can read yet: it waits for a person to say which field is what. */
type Held = { readonly kind: 'held'; readonly itemId: StoredItem['id']; readonly why: HeldWhy };

type Whole = {
  readonly kind: 'item';
  /** Written on the boss's own line. */
  readonly isForBoss: boolean;
  readonly stored: StoredItem;
  readonly item: Item;
  readonly client: Client | null;
  /** Messages whose promises this one of ours may keep. */
  readonly promisedIn: readonly string[];
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
      readonly isForBoss: boolean;
      readonly isForm: boolean;
    };

const OPEN_PROMISES_MAX = 50;

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
  async load(itemId, { store, firm, lessons }) {
    const stored = await store.findItem(itemId);
    if (stored === null) return null;
    const found = await findItem(stored, store);
    if (found.kind === 'held') return { kind: 'held', itemId: stored.id, why: found.why };
    const { item, isForBoss } = found;
    const client = clientFor(personOf(item), firm.clients);
    const [promisedIn, corrections] = await Promise.all([
      listPromisedIn(store, item, client),
      lessons.findFor(complaintIdFor(stored.id), firm.reading),
    ]);
    return { kind: 'item', isForBoss, stored, item, client, promisedIn, corrections, firm };
  },
  decide(loaded) {
    if (loaded.kind === 'held') return loaded;
    const { stored, item, client, promisedIn, corrections, firm, isForBoss } = loaded;
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
      signals: isForBoss ? addressedToBoss(signals) : signals,
      clientId: client?.id ?? null,
      clientKey: clientKeyFor(personOf(item), client),
      isSample: stored.isSample,
    };
    return { kind: 'item', complaint, promisedIn, isForBoss, isForm: isFormType(stored.rawType) };
  },
  async save(read, tx) {
    if (read.kind === 'held') return tx.holdItem(read.itemId, read.why);
    const { complaint, promisedIn } = read;
    await tx.saveComplaint(complaint);
    if (read.isForm) await tx.unholdItem(complaint.itemId);
    const isShown = !read.isForBoss || (await tx.putOnDirectLine(complaint.id));
    if (complaint.item.direction === 'in') {
      if (isShown) await tx.ring('group', complaint.id);
      if (complaint.signals.criticalReasons.length > 0) await tx.ring('escalate', complaint.id);
    }
    if (isShown && complaint.signals.promises.length > 0) await tx.ring('remind', complaint.id);
    for (const complaintId of promisedIn) await tx.ring('remind', complaintId);
  },
});

type Found = { readonly kind: 'item'; readonly item: Item; readonly isForBoss: boolean } | Omit<Held, 'itemId'>;

async function findItem({ rawType, ...stored }: StoredItem, store: Store): Promise<Found> {
  if (isFormType(rawType)) return itemOfForm({ ...stored, rawType }, await store.findSource(stored.sourceId));
  const parsed = await itemFromRaw(rawType, stored.raw);
  if (!parsed.ok) throw new UnreadableItemError(parsed.reason);
  return { kind: 'item', item: parsed.value, isForBoss: false };
}

/** The person outside the firm: who wrote to us, or whom we wrote to. */
function personOf(item: Item): Pick<Item, 'author' | 'externalId'> {
  return item.direction === 'out' && item.recipient ? { ...item, author: item.recipient } : item;
}

/** What we write to a client may keep what we promised them before. */
async function listPromisedIn(store: Store, item: Item, client: Client | null): Promise<readonly string[]> {
  if (item.direction !== 'out') return [];
  const clientKey = clientKeyFor(personOf(item), client);
  const open = await store.listPromises({ clientKey, states: ['open', 'broken'], limitRows: OPEN_PROMISES_MAX });
  return [...new Set(open.map(({ complaintId }) => complaintId))];
}
