import { type Card, cardsFor, firmFormatFor, mailtoFor, type Thanks, thanksFor, themeFactsFor } from '@doleances/core';
import type { BacklogRow, EventRow, PushRow, Store, ThemeClient, ThemeEventRow } from '@doleances/store';
import { waitsFrom } from '../clients/client-sheet.ts';
import type { Ports } from '../ports/ports.ts';

type Verbatims = Awaited<ReturnType<Store['listThemeVerbatims']>>;

/** Everything there is to know of one theme and its item. */
export type ThemeSheet = {
  readonly row: BacklogRow;
  readonly cards: { readonly fr: Card; readonly en: Card };
  /** Newest first. */
  readonly verbatims: Verbatims;
  /** Changes and comments, newest first. */
  readonly events: readonly EventRow[];
  /** What was done to this theme and to those it answers for, newest first. */
  readonly themeEvents: readonly ThemeEventRow[];
  readonly pushes: readonly PushRow[];
  readonly clients: number;
};

const VERBATIMS_MAX = 100;
const EVENTS_MAX = 50;
const CLIENTS_MAX = 500;

/** `null` when no theme has that id; the id of a merged theme gives the one that answers for it. */
export async function loadThemeSheet({ store, firms }: Ports, themeId: string): Promise<ThemeSheet | null> {
  const [firm, row] = await Promise.all([firms.find(), store.findBacklogByTheme(themeId)]);
  if (firm === null || row === null) return null;
  const { id } = row.theme;
  const [verbatims, clients, events, allEvents, pushes] = await Promise.all([
    store.listThemeVerbatims(id, VERBATIMS_MAX),
    store.listThemeClients(id, CLIENTS_MAX),
    store.listEvents(id, EVENTS_MAX),
    store.listThemeEvents(),
    store.listPushes(id),
  ]);
  const cards = cardsFor(
    {
      label: row.theme.label,
      facet: row.theme.concept.facet,
      nature: themeFactsFor(row.theme, firm.reading.lexicon.facets).nature,
      product: row.theme.concept.product,
      verbatims,
      remedies: clients.map(({ remedySought }) => remedySought),
      clients: clients.length,
      ranked: row.ranked,
      fixNote: row.fixNote,
    },
    firmFormatFor(firm.firm),
  );
  return { row, cards, verbatims, events, themeEvents: eventsAbout(id, allEvents), pushes, clients: clients.length };
}

/** An undoing is about whatever it undid. */
function eventsAbout(themeId: string, events: readonly ThemeEventRow[]): readonly ThemeEventRow[] {
  const about = new Set<number>();
  for (const event of events) {
    const isNamed = event.themeId === themeId || ('into' in event && event.into === themeId);
    if (isNamed || (event.kind === 'undone' && about.has(event.undoes))) about.add(event.id);
  }
  return events.filter(({ id }) => about.has(id)).toReversed();
}

/** A client to thank: the letter, or why there is none. */
export type ThankedClient = ThemeClient & {
  /** `null` where there is a reason not to thank them yet. */
  readonly thanks: Thanks | null;
  /** They complained since the fix, or a critical case of theirs waits: what was mended is not what they wait for. */
  readonly whyNot: 'wrote_since' | 'open_case' | null;
  /** Opens the letter in one's own mail program; `null` without an address. */
  readonly mailto: string | null;
};

/**
 * The clients of a fixed item with a drafted thank-you each, newest first. Nothing is sent.
 *
 * @returns `null` when there is no such theme, or it is not fixed.
 */
export async function loadThanks(
  { store, firms, now }: Ports,
  themeId: string,
): Promise<{ readonly row: BacklogRow; readonly clients: readonly ThankedClient[] } | null> {
  const [firm, row] = await Promise.all([firms.find(), store.findBacklogByTheme(themeId)]);
  if (firm === null || row === null || row.fixedAt === null) return null;
  if (row.state !== 'fixed' && row.state !== 'verified') return null;
  const fix = { fixedAt: row.fixedAt, note: row.fixNote };
  const clients = await store.listThemeClients(row.theme.id, CLIENTS_MAX);
  const clientKeys = clients.map(({ clientKey }) => clientKey);
  const cards =
    clientKeys.length === 0
      ? []
      : await store.listClientCards({ clientKeys, ...waitsFrom(now()), limitRows: clientKeys.length });
  const waiting = new Set(cards.flatMap(({ clientKey, hasOpenCase }) => (hasOpenCase ? [clientKey] : [])));
  return {
    row,
    clients: clients.map((client): ThankedClient => {
      const letter = thanksFor(client, fix, firm.firm);
      const whyNot = whyNoThanks(letter, waiting.has(client.clientKey));
      const thanks = whyNot === null ? letter : null;
      const mailto = thanks === null || client.email === null ? null : mailtoFor(client.email, thanks);
      return { ...client, thanks, whyNot, mailto };
    }),
  };
}

function whyNoThanks(letter: Thanks | null, waits: boolean): ThankedClient['whyNot'] {
  if (letter === null) return 'wrote_since';
  return waits ? 'open_case' : null;
}
