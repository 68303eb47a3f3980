import type { FoundPromise, Grievance, Item, Signals, Theme } from '@doleances/core';
import {
  type AcceptedItem,
  type ClaimTx,
  type ComplaintToSave,
  complaintIdFor,
  itemIdFor,
  type Source,
  type Store,
} from '@doleances/store';

/** Values for tests that write to a store: whole, plausible, and changed by what each test names. */

export function grievanceOf(changes: Partial<Grievance> = {}): Grievance {
  return {
    start: 0,
    end: 22,
    quote: 'La chambre était sale.',
    facet: 'cleanliness',
    target: 'place',
    staff: null,
    unresolvedStaff: null,
    staffCandidates: [],
    product: null,
    severity: 4,
    ...changes,
  };
}

export function promiseOf(changes: Partial<FoundPromise> = {}): FoundPromise {
  return {
    start: 23,
    end: 52,
    quote: 'On devait me rappeler mardi.',
    promisor: null,
    performer: null,
    action: 'appel',
    dueText: 'mardi',
    due: '2025-11-04T22:00:00Z',
    condition: null,
    state: 'broken',
    voice: 'reproach',
    confidence: 0.9,
    ...changes,
  };
}

export function signalsOf(changes: Partial<Signals> = {}): Signals {
  return {
    language: 'fr',
    kind: 'complaint',
    noiseReason: null,
    severity: 4,
    isIronic: false,
    ask: null,
    remedySought: 'none',
    discountPercent: null,
    amountsCents: [],
    priorContactsClaimed: 0,
    occurrence: 1,
    criticalReasons: [],
    boundaryConditionIds: [],
    grievances: [grievanceOf()],
    promises: [promiseOf()],
    evidence: [],
    ...changes,
  };
}

export function itemOf(externalId: string, changes: Partial<Item> = {}): Item {
  return {
    externalId,
    channel: 'email',
    direction: 'in',
    receivedAt: '2025-11-03T09:00:00Z',
    subject: 'Notre séjour',
    text: 'La chambre était sale. On devait me rappeler mardi.',
    author: { name: 'Élise Côté', email: 'elise@example.com' },
    location: null,
    starsOfFive: null,
    inReplyTo: null,
    threadKey: null,
    noiseHint: null,
    ...changes,
  };
}

export function acceptedOf(item: Item): AcceptedItem & { readonly rawType: 'application/json' } {
  return {
    externalId: item.externalId,
    rawType: 'application/json',
    raw: new TextEncoder().encode(JSON.stringify(item)),
    receivedAt: new Date(item.receivedAt),
  };
}

export function themeOf(facet: string): Theme {
  return {
    id: `thm_${facet}`,
    concept: { facet, product: null },
    label: { fr: `Thème ${facet}`, en: `Theme ${facet}` },
    target: 'place',
  };
}

export function saveTestSource(store: Store, isSample = false): Promise<Source> {
  return store.saveSource({
    kind: 'imap',
    name: isSample ? 'boîte exemple' : 'boîte',
    settings: {},
    schedule: null,
    isSample,
  });
}

export function complaintOf(source: Source, item: Item, changes: Partial<ComplaintToSave> = {}): ComplaintToSave {
  const itemId = itemIdFor(source.id, item.externalId);
  return {
    id: complaintIdFor(itemId),
    itemId,
    item,
    cleanText: item.text,
    signals: signalsOf(),
    clientId: null,
    clientKey: item.author.email ?? itemId,
    isSample: source.isSample,
    ...changes,
  };
}

/** Takes an item in, reads it as `changes` say, and puts its grievances into `facets`, as the stages would. */
export async function readTestComplaint(
  store: Store,
  source: Source,
  { item, changes = {}, facets = [] }: { item: Item; changes?: Partial<ComplaintToSave>; facets?: readonly string[] },
): Promise<ComplaintToSave> {
  await store.acceptItems(source.id, [acceptedOf(item)]);
  const complaint = complaintOf(source, item, changes);
  const claim = await store.claim('read', complaint.itemId, 60);
  if (claim === null) throw new Error('the item was read before');
  await store.inClaim(claim, async (tx) => {
    await tx.saveComplaint(complaint);
    await tx.ring('group', complaint.id);
  });
  if (facets.length === 0) return complaint;
  const grievances = await store.listGrievances(complaint.id);
  const grouping = await store.claim('group', complaint.id, 60);
  if (grouping === null) throw new Error('the complaint was grouped before');
  await store.inClaim(grouping, async (tx) => {
    const assigned = facets.flatMap((facet, at) => {
      const grievance = grievances[at];
      return grievance === undefined ? [] : [{ grievanceId: grievance.id, theme: themeOf(facet) }];
    });
    await tx.saveThemes(complaint.id, assigned);
  });
  return complaint;
}

/** Links a complaint as grouping does. */
export async function linkTestComplaint(
  store: Store,
  complaintId: string,
  links: Partial<Parameters<ClaimTx['saveLinks']>[1]>,
): Promise<void> {
  await store.ring('group', complaintId);
  const claim = await store.claim('group', complaintId, 60);
  if (claim === null) throw new Error('not claimed');
  await store.inClaim(claim, (tx) =>
    tx.saveLinks(complaintId, { bands: [], duplicateOf: null, followers: [], ...links }),
  );
}
