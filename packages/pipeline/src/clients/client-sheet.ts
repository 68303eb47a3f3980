import {
  type Client,
  type ClientEvent,
  capitalFor,
  clientJournal,
  clientLawOf,
  deedsOfClient,
  type EarlyWarning,
  type JournalEntry,
  overrideOf,
  type RelationalCapital,
  type RelationFacts,
  relationFactsFor,
  settledClientKey,
  usefulWarningsIn,
} from '@doleances/core';
import type { ClientCard, ComplaintRow, CriticismRow, PromiseRow } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';
import { loadWarnings, type Warnings } from './load-warnings.ts';

type ClientPorts = Pick<Ports, 'store' | 'now'>;

const MESSAGES_MAX = 200;
const CRITICISMS_MAX = 300;
const PROMISES_MAX = 100;
const DAY_MS = 86_400_000;
/** What nobody answered for longer is counted and no longer listed, unless it is a critical case that is open. */
export const WAITS_DAYS = 60;
/** An archive that was imported is full of open cases that nobody will close. */
const LEFT_DAYS = 365;

/** From when on a message waits for an answer, and from when on one that nobody answered is known at all. */
export const waitsFrom = (now: Date): { readonly waitsSince: Date; readonly leftSince: Date } => ({
  waitsSince: new Date(now.getTime() - WAITS_DAYS * DAY_MS),
  leftSince: new Date(now.getTime() - LEFT_DAYS * DAY_MS),
});

/** Everything that is held on one client, as the owner and the person may read it. */
export type ClientSheet = {
  readonly clientKey: string;
  /** As the firm's list says; `null` for who is known by messages alone. */
  readonly client: Client | null;
  readonly card: ClientCard | null;
  readonly name: string | null;
  /** Theirs and ours to them, the newest first. */
  readonly messages: readonly ComplaintRow[];
  readonly journal: readonly JournalEntry<CriticismRow>[];
  readonly promises: readonly PromiseRow[];
  readonly warning: EarlyWarning | null;
  readonly facts: RelationFacts;
  readonly capital: RelationalCapital | null;
  readonly override: (ClientEvent & { readonly kind: 'override' }) | null;
  /** What people did about this client, oldest first; what was undone is not among them. */
  readonly deeds: readonly ClientEvent[];
};

/** @returns `null` when nobody is known under this key; a key that was merged opens the client it counts under. */
export async function loadClientSheet(ports: ClientPorts, asked: string): Promise<ClientSheet | null> {
  const { store } = ports;
  const now = ports.now();
  const [events, clients] = await Promise.all([store.listClientEvents(), store.listClients()]);
  const clientKey = settledClientKey(clientLawOf(events), { key: asked, name: null, email: null, phone: null });
  const client = clients.find(({ id }) => id === clientKey) ?? null;
  const [cards, messages, criticisms, promises, warned] = await Promise.all([
    store.listClientCards({ clientKeys: [clientKey], ...waitsFrom(now), limitRows: 1 }),
    store.listComplaints({ clientKey, limitRows: MESSAGES_MAX }),
    store.listCriticisms(clientKey, CRITICISMS_MAX),
    store.listPromises({ clientKey, limitRows: PROMISES_MAX }),
    loadWarnings(store, now),
  ]);
  const [card = null] = cards;
  if (client === null && card === null) return null;
  const deeds = deedsOfClient(events, clientKey);
  const journal = clientJournal(criticisms, deeds, warned.firsts().get(clientKey) ?? []);
  const facts = relationFactsFor(client, { texts: textsOf(messages), usefulWarnings: usefulWarningsIn(journal) }, now);
  return {
    clientKey,
    client,
    card,
    name: client?.name ?? card?.name ?? null,
    messages,
    journal,
    promises,
    warning: warned.warnings.find((warning) => warning.clientKey === clientKey) ?? null,
    facts,
    capital: capitalFor(facts),
    override: overrideOf(deeds, now),
    deeds,
  };
}

/** The words by which conduct is judged: their own, in real messages. */
export function textsOf(messages: readonly ComplaintRow[]): readonly string[] {
  return messages.flatMap(({ direction, kind, cleanText }) =>
    direction === 'in' && kind !== 'noise' ? [cleanText] : [],
  );
}

/** The capital of a client of whom nothing else is asked. */
export async function loadCapital(
  { store, now }: ClientPorts,
  { clientKey, client, deeds }: Pick<ClientSheet, 'clientKey' | 'client' | 'deeds'>,
  firsts: ReturnType<Warnings['firsts']>,
): Promise<RelationalCapital | null> {
  const [messages, criticisms] = await Promise.all([
    store.listComplaints({ clientKey, direction: 'in', limitRows: MESSAGES_MAX }),
    store.listCriticisms(clientKey, CRITICISMS_MAX),
  ]);
  const journal = clientJournal(criticisms, deeds, firsts.get(clientKey) ?? []);
  const history = { texts: textsOf(messages), usefulWarnings: usefulWarningsIn(journal) };
  return capitalFor(relationFactsFor(client, history, now()));
}
