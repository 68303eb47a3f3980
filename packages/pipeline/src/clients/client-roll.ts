import {
  type Client,
  type ClientEvent,
  clientLawOf,
  deedsOfClient,
  type EarlyWarning,
  type MergeSuggestion,
  mergeSuggestions,
  type PlaceInQueue,
  settledClientKey,
  type WaitingClient,
  waitingList,
} from '@doleances/core';
import type { ClientCard, Store } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';
import { minuteOf, remembered } from '../ports/remembered.ts';
import { loadCapital, WAITS_DAYS, waitsFrom } from './client-sheet.ts';
import { loadWarnings } from './load-warnings.ts';

/** Never by annoyance: that is no order of people. */
export const CLIENT_SORTS = ['last', 'warned', 'waiting', 'name'] as const;
export type ClientSort = (typeof CLIENT_SORTS)[number];

export type ClientLine = {
  readonly clientKey: string;
  readonly name: string | null;
  readonly client: Client | null;
  readonly card: ClientCard | null;
  readonly warning: EarlyWarning | null;
};

export type ClientRoll = {
  readonly lines: readonly ClientLine[];
  /** There are more than were asked for. */
  readonly isCut: boolean;
  /** Pairs who may be one person; empty while something is searched. */
  readonly suggestions: readonly (MergeSuggestion & { readonly names: readonly [string | null, string | null] })[];
};

const CARDS_MAX = 2_000;
const LINES_MAX = 200;
const WAITING_MAX = 100;

type RollAsked = { readonly search?: string; readonly sort?: ClientSort };

/** Who is known, by messages or by the list. */
export function loadClientRoll(ports: Pick<Ports, 'store' | 'now'>, asked: RollAsked): Promise<ClientRoll> {
  const { search = '', sort = 'last' } = asked;
  if (search.trim() !== '') return rollOf(ports, { search, sort });
  return remembered(ports.store, `clients ${sort} ${minuteOf(ports.now())}`, () => rollOf(ports, { search: '', sort }));
}

async function rollOf(
  { store, now: clock }: Pick<Ports, 'store' | 'now'>,
  { search, sort }: Required<RollAsked>,
): Promise<ClientRoll> {
  const now = clock();
  const [cards, clients, events, { warnings }, record] = await Promise.all([
    search === '' ? loadCards(store, now) : store.listClientCards({ search, ...cardsAsked(now) }),
    store.listClients(),
    store.listClientEvents(),
    loadWarnings(store, now),
    store.findFirm(),
  ]);
  const byId = new Map(clients.map((client) => [client.id as string, client]));
  const warned = new Map(warnings.map((warning) => [warning.clientKey, warning]));
  const lineOf = (clientKey: string, card: ClientCard | null): ClientLine => {
    const client = byId.get(clientKey) ?? null;
    const name = client?.name ?? card?.name ?? null;
    return { clientKey, name, client, card, warning: warned.get(clientKey) ?? null };
  };
  const written = cards.map((card) => lineOf(card.clientKey, card));
  const silent = silentOnes(clients, events, { search, heard: new Set(cards.map(({ clientKey }) => clientKey)) });
  const all = [...written, ...silent.map(({ id }) => lineOf(id, null))];
  const lines = sorted(all, sort);
  return {
    lines: lines.slice(0, LINES_MAX),
    isCut: lines.length > LINES_MAX,
    suggestions: search === '' ? suggestionsIn(all, record?.firm.country ?? 'CA') : [],
  };
}

const cardsAsked = (now: Date) => ({ ...waitsFrom(now), limitRows: CARDS_MAX });

/** The last heard of; every message is looked at for them. */
function loadCards(store: Store, now: Date): Promise<readonly ClientCard[]> {
  return remembered(store, `client cards ${minuteOf(now)}`, () => store.listClientCards(cardsAsked(now)));
}

/** Clients of the list who never wrote, and count for nobody else since a merge. */
function silentOnes(
  clients: readonly Client[],
  events: readonly ClientEvent[],
  { search, heard }: { readonly search: string; readonly heard: ReadonlySet<string> },
): readonly Client[] {
  const law = clientLawOf(events);
  const wanted = plain(search);
  return clients.filter(({ id, name, email }) => {
    const settled = settledClientKey(law, { key: id, name: null, email: null, phone: null });
    return settled === id && !heard.has(id) && (wanted === '' || plain(`${name} ${email ?? ''}`).includes(wanted));
  });
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

const NEVER = Number.POSITIVE_INFINITY;

function sorted(lines: readonly ClientLine[], sort: ClientSort): readonly ClientLine[] {
  const keyOf: Readonly<Record<ClientSort, (line: ClientLine) => number>> = {
    last: ({ card }) => -(card?.lastAt?.getTime() ?? 0),
    warned: ({ warning }) => -(warning?.observed ?? 0),
    waiting: ({ card }) => card?.waitingSince?.getTime() ?? NEVER,
    name: () => 0,
  };
  const byName = (a: ClientLine, b: ClientLine) => plain(a.name ?? '~').localeCompare(plain(b.name ?? '~'), 'fr');
  return lines.toSorted((a, b) => {
    const [first, second] = [keyOf[sort](a), keyOf[sort](b)];
    return (first === second ? 0 : first - second) || byName(a, b) || (a.clientKey < b.clientKey ? -1 : 1);
  });
}

function suggestionsIn(lines: readonly ClientLine[], country: 'CA' | 'FR' | 'BE'): ClientRoll['suggestions'] {
  const names = new Map(lines.map(({ clientKey, name }) => [clientKey, name]));
  const candidates = lines.map(({ clientKey, name, client, card }) => ({
    clientKey,
    name,
    phone: client?.phones?.[0] ?? card?.phone ?? null,
  }));
  return mergeSuggestions(candidates, country).map((pair) => ({
    ...pair,
    names: [names.get(pair.clientKey) ?? null, names.get(pair.into) ?? null],
  }));
}

export type Waiting = PlaceInQueue<WaitingClient & { readonly line: ClientLine }>;

export type WaitingRoll = {
  /** Whom to answer first on top. */
  readonly places: readonly Waiting[];
  /** Who waits beyond those places. */
  readonly more: number;
  /** Who wrote longer ago than `leftDays`, was never answered and waits for nothing since. */
  readonly left: number;
  readonly leftDays: number;
};

/** Who waits for an answer. */
export function loadWaitingList(ports: Pick<Ports, 'store' | 'now'>): Promise<WaitingRoll> {
  return remembered(ports.store, `waiting ${minuteOf(ports.now())}`, () => waitingBy(ports));
}

async function waitingBy(ports: Pick<Ports, 'store' | 'now'>): Promise<WaitingRoll> {
  const { store } = ports;
  const now = ports.now();
  const [cards, clients, events, warned] = await Promise.all([
    loadCards(store, now),
    store.listClients(),
    store.listClientEvents(),
    loadWarnings(store, now),
  ]);
  const byId = new Map(clients.map((client) => [client.id as string, client]));
  const firsts = warned.firsts();
  const all = cards
    .filter(({ waitingSince }) => waitingSince !== null)
    .toSorted((a, b) => (b.waitingSeverity ?? 0) - (a.waitingSeverity ?? 0) || timeOf(a) - timeOf(b));
  const waiting = all.slice(0, WAITING_MAX);
  const places = await Promise.all(
    waiting.map(async (card) => {
      const { clientKey } = card;
      const client = byId.get(clientKey) ?? null;
      const deeds = deedsOfClient(events, clientKey);
      const capital = await loadCapital(ports, { clientKey, client, deeds }, firsts);
      const line = { clientKey, name: client?.name ?? card.name, client, card, warning: null };
      const since = card.waitingSince ?? now;
      return {
        clientKey,
        severity: card.waitingSeverity,
        since,
        grade: capital?.grade ?? null,
        deeds,
        line,
      } as const;
    }),
  );
  return {
    places: waitingList(places, now),
    more: all.length - waiting.length,
    left: cards.filter(({ waitingSince, wasLeftWaiting }) => waitingSince === null && wasLeftWaiting).length,
    leftDays: WAITS_DAYS,
  };
}

const timeOf = ({ waitingSince }: ClientCard): number => waitingSince?.getTime() ?? 0;
