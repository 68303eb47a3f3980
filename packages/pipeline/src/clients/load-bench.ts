import {
  type Bench,
  type BenchCandidate,
  type ClientEvent,
  capitalFor,
  clientJournal,
  deedsOfClient,
  type EarlyWarning,
  type FirstTelling,
  isCourteous,
  relationFactsFor,
  standingEvents,
  testBenchFrom,
  usefulWarningsIn,
} from '@doleances/core';
import type { ClientCard, ComplaintRow, CriticismRow } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';
import { textsOf, waitsFrom } from './client-sheet.ts';
import { loadWarnings } from './load-warnings.ts';

const CARDS_MAX = 2_000;
/** Looked at closely: the choice is among those who complained most, and whoever warned early. */
const CANDIDATES_MAX = 60;
const CRITICISMS_MAX = 200;
const MESSAGES_MAX = 100;
const PROMISES_MAX = 20;
const RECENT_MESSAGES = 10;
const YEAR_MS = 365 * 86_400_000;
/** Of what they wrote: who mostly asks for money looks for money. */
const MONEY_SHARE_MAX = 0.5;
const MONEY_MESSAGES_MIN = 2;
const WORD_CHARS_MIN = 4;

/** What an invited client answered, newest first. */
export type BenchFinding = {
  readonly eventId: number;
  readonly clientKey: string;
  readonly name: string | null;
  readonly kind: 'invited' | 'declined' | 'found';
  readonly at: Date;
  readonly who: string;
  readonly text: string | null;
};

export type BenchSheet = Bench & { readonly product: string; readonly findings: readonly BenchFinding[] };

/** Five demanding clients to offer a new product line to, and what those who were asked found first. */
export async function loadBench(ports: Pick<Ports, 'store' | 'now'>, product: string): Promise<BenchSheet> {
  const { store } = ports;
  const now = ports.now();
  const [cards, clients, events, warned, record] = await Promise.all([
    store.listClientCards({ ...waitsFrom(now), limitRows: CARDS_MAX }),
    store.listClients(),
    store.listClientEvents(),
    loadWarnings(store, now),
    store.findFirm(),
  ]);
  const names = new Map<string, string | null>(cards.map(({ clientKey, name }) => [clientKey, name]));
  for (const { id, name } of clients) names.set(id, name);
  const warnings = new Map(warned.warnings.map((warning) => [warning.clientKey, warning]));
  const firsts = warned.firsts();
  const known = record?.firm.products.find(({ name }) => plain(name) === plain(product));
  const words = wordsOf([product, ...(known?.aliases ?? [])].join(' '));
  const candidates = await Promise.all(
    looked(cards, warnings).map(async (card) => {
      const { clientKey } = card;
      const name = names.get(clientKey) ?? null;
      const client = clients.find(({ id }) => id === clientKey) ?? null;
      const [messages, criticisms, promises] = await Promise.all([
        store.listComplaints({ clientKey, direction: 'in', limitRows: MESSAGES_MAX }),
        store.listCriticisms(clientKey, CRITICISMS_MAX),
        store.listPromises({ clientKey, states: ['broken'], limitRows: PROMISES_MAX }),
      ]);
      const deeds = deedsOfClient(events, clientKey);
      const told = { messages, criticisms, deeds, firsts: firsts.get(clientKey) ?? [] };
      return {
        ...weighed(told, { product, words, now, client }),
        clientKey,
        name: name ?? clientKey,
        warning: warnings.get(clientKey) ?? null,
        hasOpenCase: card.hasOpenCase,
        brokenPromises: promises.length,
        canBeReached:
          (client?.email ?? card.email ?? card.phone ?? client?.phones?.[0]) !== undefined &&
          (client?.email ?? card.email ?? card.phone ?? client?.phones?.[0]) !== null,
      };
    }),
  );
  return { ...testBenchFrom(candidates), product, findings: findingsOf(events, product, names) };
}

function looked(cards: readonly ClientCard[], warnings: ReadonlyMap<string, EarlyWarning>): readonly ClientCard[] {
  const weight = ({ clientKey, complaints }: ClientCard) =>
    warnings.has(clientKey) ? Number.MAX_SAFE_INTEGER : complaints;
  return cards
    .filter(({ clientKey }) => !clientKey.startsWith('item '))
    .toSorted((a, b) => weight(b) - weight(a) || (a.clientKey < b.clientKey ? -1 : 1))
    .slice(0, CANDIDATES_MAX);
}

type Told = {
  readonly messages: readonly ComplaintRow[];
  readonly criticisms: readonly CriticismRow[];
  readonly deeds: readonly ClientEvent[];
  readonly firsts: readonly FirstTelling[];
};

type About = {
  readonly product: string;
  readonly words: readonly string[];
  readonly now: Date;
  readonly client: Parameters<typeof relationFactsFor>[0];
};

type Weighed = Omit<
  BenchCandidate,
  'clientKey' | 'name' | 'warning' | 'hasOpenCase' | 'brokenPromises' | 'canBeReached'
>;

function weighed({ messages, criticisms, deeds, firsts }: Told, { product, words, now, client }: About): Weighed {
  const recent = criticisms.filter(({ receivedAt }) => now.getTime() - receivedAt.getTime() < YEAR_MS);
  const usefulWarnings = usefulWarningsIn(clientJournal(criticisms, deeds, firsts));
  const texts = textsOf(messages);
  const complained = messages.filter(({ kind }) => kind === 'complaint');
  const asking = complained.filter(
    ({ signals: { remedySought } }) => remedySought === 'refund' || remedySought === 'discount',
  );
  const answered = (kind: 'invited' | 'declined' | 'found') =>
    deeds.some((deed) => deed.kind === kind && plain(deed.product) === plain(product));
  return {
    usefulWarnings,
    criticisms: recent.length,
    aboutProduct: criticisms.filter((row) => isAbout(row, words)).length,
    grade: capitalFor(relationFactsFor(client, { texts, usefulWarnings }, now))?.grade ?? null,
    seeksMoney: asking.length >= MONEY_MESSAGES_MIN && asking.length > MONEY_SHARE_MAX * complained.length,
    isCourteous: texts.slice(0, RECENT_MESSAGES).every(isCourteous),
    wasInvited: answered('invited') || answered('found'),
    hasDeclined: answered('declined'),
  };
}

function isAbout({ quote, product, themeLabel }: CriticismRow, words: readonly string[]): boolean {
  const told = new Set(wordsOf([quote, product ?? '', themeLabel?.fr ?? '', themeLabel?.en ?? ''].join(' ')));
  return words.some((word) => told.has(word));
}

/** Words long enough to mean a thing, without accents or a final s. */
function wordsOf(text: string): readonly string[] {
  return plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= WORD_CHARS_MIN)
    .map((word) => word.replace(/[sx]$/u, ''));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

function findingsOf(
  events: readonly ClientEvent[],
  product: string,
  names: ReadonlyMap<string, string | null>,
): readonly BenchFinding[] {
  return standingEvents(events)
    .flatMap((event): readonly BenchFinding[] => {
      if (event.kind !== 'invited' && event.kind !== 'declined' && event.kind !== 'found') return [];
      if (plain(event.product) !== plain(product)) return [];
      const { id: eventId, clientKey, kind, at, who } = event;
      const text = event.kind === 'found' ? event.text : null;
      return [{ eventId, clientKey, name: names.get(clientKey) ?? null, kind, at, who, text }];
    })
    .toReversed();
}
