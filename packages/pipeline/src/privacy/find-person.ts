import {
  type ClientEvent,
  clientLawOf,
  findPersonIn,
  nameKeyFor,
  nameWordsFrom,
  type PersonFinder,
  type PersonIdentity,
  personFinder,
  phoneKeyFor,
  recoveriesFrom,
  settledClientKey,
} from '@doleances/core';
import type { HoldRow, RowCounts } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';

/** A client by their key; or somebody who is only named in others' words, staff above all. */
export type PersonAsked =
  | { readonly kind: 'client'; readonly clientKey: string }
  | { readonly kind: 'person'; readonly name: string; readonly email: string | null; readonly phone: string | null };

/** Somebody else's message, or one that nobody could read, in which the person stands. */
export type Passage = {
  readonly itemId: `itm_${string}`;
  readonly complaintId: `cmp_${string}` | null;
  readonly receivedAt: Date;
  readonly authorName: string | null;
  readonly before: string;
  readonly found: string;
  readonly after: string;
  /** Nobody else can be meant. */
  readonly isCertain: boolean;
};

/** What speaks against erasing now; `held` and `works_here` refuse it, the others are for a person to weigh. */
export type Obstacle =
  | { readonly kind: 'held'; readonly hold: HoldRow }
  | { readonly kind: 'works_here' }
  | { readonly kind: 'open_promises' | 'open_cases' | 'open_recovery'; readonly count: number };

export type PersonSheet = {
  readonly asked: PersonAsked;
  readonly clientKeys: readonly string[];
  readonly name: string;
  readonly identity: PersonIdentity;
  readonly counts: RowCounts;
  readonly firstAt: Date | null;
  readonly lastAt: Date | null;
  readonly passages: readonly Passage[];
  readonly obstacles: readonly Obstacle[];
};

const PASSAGES_MAX = 1_000;
const AROUND_CHARS = 90;
const NOBODY: PersonIdentity = { names: [], emails: [], phones: [], numbers: [] };

/** Everything that is known of a person, where others speak of them, and what speaks against erasing; `null`: nobody. */
export async function findPerson(ports: Pick<Ports, 'store' | 'now'>, asked: PersonAsked): Promise<PersonSheet | null> {
  const { store } = ports;
  if (asked.kind === 'person') return findNamed(ports, asked);
  const events = await store.listClientEvents();
  const key = settledClientKey(clientLawOf(events), { key: asked.clientKey, name: null, email: null, phone: null });
  const clientKeys = keysOf(key, events);
  const held = await store.findHeldOn(clientKeys);
  if ((held.counts.messages ?? 0) + (held.counts.profile ?? 0) + (held.counts.purchases ?? 0) === 0) return null;
  const finder = personFinder(held.identity);
  const [passages, obstacles] = await Promise.all([
    passagesOf(ports, finder, clientKeys),
    obstaclesOf(ports, key, clientKeys),
  ]);
  const [name = key] = held.identity.names;
  return { asked, clientKeys, name, ...held, passages, obstacles };
}

/** A client may have been known under several keys: those that were merged into this one. */
function keysOf(key: string, events: readonly ClientEvent[]): readonly string[] {
  const law = clientLawOf(events);
  const merged = events.flatMap((event) => (event.kind === 'merged' ? [event.clientKey, event.into] : []));
  const settled = merged.filter(
    (one) => settledClientKey(law, { key: one, name: null, email: null, phone: null }) === key,
  );
  return [...new Set([key, ...settled])];
}

async function findNamed(
  ports: Pick<Ports, 'store' | 'now'>,
  asked: Extract<PersonAsked, { kind: 'person' }>,
): Promise<PersonSheet | null> {
  const record = await ports.store.findFirm();
  const phone = asked.phone === null ? null : phoneKeyFor(asked.phone, record?.firm.country ?? 'CA');
  const identity: PersonIdentity = {
    ...NOBODY,
    names: asked.name.trim() === '' ? [] : [asked.name.trim()],
    emails: asked.email === null || asked.email.trim() === '' ? [] : [asked.email.trim().toLowerCase()],
    phones: phone === null ? [] : [phone],
  };
  const finder = personFinder(identity);
  if (finder.sql === null) return null;
  const [passages, { events }] = await Promise.all([
    passagesOf(ports, finder, []),
    ports.store.listHeldRows([], identity.names),
  ]);
  if (passages.length + events.length === 0) return null;
  const counts = { passages: passages.length, events: events.length };
  const obstacles: readonly Obstacle[] = (await worksHere(ports, asked)) ? [{ kind: 'works_here' }] : [];
  return {
    ...{ asked, clientKeys: [], name: asked.name.trim(), identity, counts, passages, obstacles },
    firstAt: passages.at(-1)?.receivedAt ?? null,
    lastAt: passages[0]?.receivedAt ?? null,
  };
}

/** Whoever still works here is on the list, or may come in: that ends first. */
async function worksHere({ store }: Pick<Ports, 'store'>, asked: { name: string; email: string | null }) {
  const [record, people] = await Promise.all([store.findFirm(), store.listPeople()]);
  const key = nameKeyFor(asked.name);
  const isNamed = (one: { readonly name: string; readonly email?: string | null }) =>
    (key !== null && nameKeyFor(one.name) === key) || (asked.email !== null && one.email === asked.email);
  const { staff = [], escalationContacts = [], reportRecipients = [] } = record?.firm ?? {};
  return [...staff, ...escalationContacts, ...reportRecipients, ...people].some(isNamed);
}

async function passagesOf(
  { store }: Pick<Ports, 'store'>,
  finder: PersonFinder,
  exceptKeys: readonly string[],
): Promise<readonly Passage[]> {
  if (finder.sql === null) return [];
  const rows = await store.listPassages(finder.sql, exceptKeys, PASSAGES_MAX);
  return rows.flatMap(({ subject, text, ...row }) => {
    const whole = subject === null ? text : `${subject}\n${text}`;
    const found = findPersonIn(whole, finder);
    const { itemId, complaintId, receivedAt, authorName } = row;
    const base = { itemId, complaintId, receivedAt, authorName };
    // In the bytes alone: a header, a copy to them, an attachment.
    if (found === null) return [{ ...base, before: '', found: '', after: '', isCertain: true }];
    return [
      {
        ...base,
        before: whole.slice(Math.max(0, found.start - AROUND_CHARS), found.start),
        found: whole.slice(found.start, found.end),
        after: whole.slice(found.end, found.end + AROUND_CHARS),
        isCertain: found.isCertain,
      },
    ];
  });
}

async function obstaclesOf(
  { store }: Pick<Ports, 'store' | 'now'>,
  clientKey: string,
  clientKeys: readonly string[],
): Promise<readonly Obstacle[]> {
  const [holds, promises, messages, cases, deeds] = await Promise.all([
    store.listHolds(),
    store.listPromises({ clientKey, limitRows: 500 }),
    store.listComplaints({ clientKey, limitRows: 500 }),
    store.listEscalations(2_000),
    store.listRecoveryDeeds(),
  ]);
  const open = promises.filter(({ state }) => state === 'open' || state === 'confirmed' || state === 'renegotiated');
  const theirs = new Set(messages.map(({ id }) => id));
  const told = cases.filter(
    (one) => one.closedAt === null && one.acknowledgedAt === null && theirs.has(one.complaintId),
  );
  const touching = recoveriesFrom(deeds).filter(
    ({ state, people }) =>
      state === 'open' && people.some((one) => one.clientKey !== null && clientKeys.includes(one.clientKey)),
  );
  const counted = (kind: 'open_promises' | 'open_cases' | 'open_recovery', count: number): readonly Obstacle[] =>
    count === 0 ? [] : [{ kind, count }];
  return [
    ...holds.flatMap((hold): readonly Obstacle[] =>
      hold.liftedAt === null && clientKeys.includes(hold.clientKey) ? [{ kind: 'held', hold }] : [],
    ),
    ...counted('open_promises', open.length),
    ...counted('open_cases', told.length),
    ...counted('open_recovery', touching.length),
  ];
}

/** Words that must not stand in a reason that is kept: it says why, not who. */
export function namesPerson(text: string, { names, emails }: PersonIdentity): boolean {
  const folded = ` ${nameWordsFrom(text.replaceAll(/[,(–—|]/gu, ' ')).join(' ')} `;
  const isNamed = names.some((name) => {
    const words = nameWordsFrom(name).filter((word) => word.length > 2);
    return words.some((word) => folded.includes(` ${word} `));
  });
  return isNamed || emails.some((email) => text.toLowerCase().includes(email.toLowerCase()));
}
