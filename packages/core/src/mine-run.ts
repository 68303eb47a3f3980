import type { Item } from './1-complaint/item.ts';
import type { CompiledLexicon } from './2-signals/context.ts';
import type { Facet } from './2-signals/lexicon/facet.ts';
import type { ChannelTrouble, FoundPromise, PromiseState, Signals } from './2-signals/signals.ts';
import { assignThemes } from './3-themes/assign.ts';
import { duplicatesAmong } from './3-themes/batch.ts';
import { clientFor, clientIndexFrom, clientKeyFor, identityOf } from './3-themes/client-key.ts';
import { type ComparedText, signatureOf } from './3-themes/duplicates.ts';
import { namesStaff } from './3-themes/staff-words.ts';
import type { Theme } from './3-themes/theme.ts';
import { themeMapFrom, themeOn } from './3-themes/theme-map.ts';
import { type ToldGrievance, toldFrom } from './3-themes/told-grievance.ts';
import { TAKEN_IN_TURN_MAX, themesInTurn } from './3-themes/told-in-turn.ts';
import type { Policy } from './4-backlog/policy.ts';
import type { Client } from './firm/client.ts';
import type { Firm } from './firm/firm.ts';
import type { MineComplaint, MinePromise } from './mine-document.ts';

/** What reading one item gives; `cleanText` is the item's text without quoted replies and signatures. */
export type ReadResult = { readonly cleanText: string; readonly signals: Signals };
export type Reader = {
  readonly read: (item: Item) => ReadResult;
  readonly lexicon: CompiledLexicon;
  /** Words that no theme is named by. */
  readonly staffWords: ReadonlySet<string>;
};

/** What reading one message leaves for the rest of a run: plain data, so that it may come from another thread. */
export type ToldMessage = {
  readonly complaint: Omit<MineComplaint, 'duplicateOf' | 'grievances'>;
  readonly grievances: Signals['grievances'];
  readonly hasBrokenPromise: boolean;
  readonly channelTrouble: ChannelTrouble | null;
  readonly cleanText: string;
  /** Of the words, to find the same words elsewhere; `null` for noise. */
  readonly signature: Uint32Array | null;
};

export type MineInput = {
  /** Written to the firm. */
  readonly items: readonly Item[];
  /** Written by the firm; empty when none were given. */
  readonly replies: readonly Item[];
  readonly firm: Firm;
  readonly clients: readonly Client[];
  /** Facets to read with; the product's own when absent. */
  readonly facets?: readonly Facet[];
  readonly policy?: Policy;
  /** Promises and windows are judged as of this instant; the last date seen when absent. */
  readonly asOf?: Date;
  /** Every message is a complaint, however politely put. */
  readonly assumeComplaints?: boolean;
  /** Told while messages are read here. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Of `toldMessageFrom`, one for each item and in their order; read here when absent. */
  readonly told?: readonly ToldMessage[];
};

/** One message read, with what counting needs and nothing more: a hundred thousand of these are held at once. */
export type MinedItem = {
  readonly item: Item;
  readonly receivedAt: Date;
  readonly complaint: Omit<MineComplaint, 'duplicateOf' | 'grievances'>;
  readonly grievances: Signals['grievances'];
  /** One for each grievance: of its concept first, then where a large collection puts it. */
  themes: readonly Theme[];
  readonly client: Client | null;
  /** The client of the first telling, so that one event told twice is one client. */
  clientKey: string;
  duplicateOf: string | null;
  hasBrokenPromise: boolean;
  readonly channelTrouble: ChannelTrouble | null;
};

const PROGRESS_EVERY = 500;

/** Reads every item, in input order, and marks duplicates. */
export function minedItemsFrom(input: MineInput, reader: Reader): MinedItem[] {
  const index = clientIndexFrom(input.clients);
  const undatedAt = lastDateOf(input.items) ?? new Date(0);
  const total = input.items.length;
  const texts: (ComparedText | null)[] = [];
  const mined = input.items.map((item, place) => {
    const told = input.told?.[place] ?? toldMessageFrom(item, reader);
    const person = { author: identityOf(item.author, input.firm.country), externalId: item.externalId };
    const client = clientFor(person, index);
    const one = minedItemFrom(item, told, {
      themes: assignThemes(told.grievances, reader.lexicon.facets),
      client,
      clientKey: clientKeyFor(person, client),
      receivedAt: validDate(item.receivedAt) ?? undatedAt,
    });
    texts.push(comparedFrom(one, told));
    const isShown = input.told === undefined && ((place + 1) % PROGRESS_EVERY === 0 || place + 1 === total);
    if (isShown) input.onProgress?.(place + 1, total);
    return one;
  });
  markDuplicates(mined, texts);
  putOnMap(mined, texts, reader);
  return mined;
}

/** A large collection is mapped, and each grievance takes the theme of its place there. */
function putOnMap(
  mined: readonly MinedItem[],
  texts: readonly (ComparedText | null)[],
  { lexicon, staffWords }: Reader,
): void {
  const told = mined.map((one, place) => toldOf(one, texts[place]?.cleanText ?? ''));
  const map = themeMapFrom(
    told.flatMap((grievances, place) => (mined[place]?.duplicateOf === null ? grievances : [])),
    lexicon,
    { staffWords },
  );
  if (map === null) {
    takeInTurn(mined, texts, { lexicon, staffWords });
    return;
  }
  for (const [place, one] of mined.entries())
    one.themes = (told[place] ?? []).map((grievance) => themeOn(map, grievance));
}

function takeInTurn(
  mined: readonly MinedItem[],
  texts: readonly (ComparedText | null)[],
  { lexicon: { facets }, staffWords }: Pick<Reader, 'lexicon' | 'staffWords'>,
): void {
  const compared = mined.map(({ item, receivedAt, complaint, grievances, themes }, place) =>
    themes.map((theme, at) => ({
      id: `${item.externalId} ${at}`,
      messageId: item.externalId,
      receivedAt,
      quote: grievances[at]?.quote ?? '',
      start: grievances[at]?.start ?? 0,
      context: texts[place]?.cleanText ?? '',
      language: complaint.language,
      location: item.location,
      product: grievances[at]?.product ?? null,
      theme,
      keptIn: null,
      isOfStaff: namesStaff(grievances[at]?.quote ?? '', staffWords),
    })),
  );
  const all = compared.flat();
  if (all.length > TAKEN_IN_TURN_MAX) return;
  const themes = themesInTurn(all, facets);
  for (const [place, one] of mined.entries())
    one.themes = (compared[place] ?? []).map(({ id, theme }) => themes.get(id) ?? theme);
}

function toldOf({ item, receivedAt, complaint, grievances, themes }: MinedItem, cleanText: string): ToldGrievance[] {
  const { language } = complaint;
  return themes.map((theme, at) =>
    toldFrom(
      { quote: grievances[at]?.quote ?? '', theme },
      { id: `${item.externalId} ${at}`, receivedAt, cleanText, language, grievanceCount: grievances.length },
    ),
  );
}

/** Reads one message of a run. */
export function toldMessageFrom(item: Item, reader: Pick<Reader, 'read'>): ToldMessage {
  const { cleanText, signals } = reader.read(item);
  return {
    complaint: {
      id: item.externalId,
      language: signals.language,
      kind: signals.kind,
      ...(signals.noiseReason === null ? {} : { noiseReason: signals.noiseReason }),
      severity: signals.severity,
      irony: signals.isIronic,
      ask: signals.ask,
      remedySought: signals.remedySought,
      ...(signals.discountPercent === null ? {} : { discountPercent: signals.discountPercent }),
      critical: signals.criticalReasons.length > 0,
      criticalReasons: signals.criticalReasons,
      boundaryConditionIds: signals.boundaryConditionIds,
      promises: signals.promises.map((promise) => minePromiseFrom(promise)),
    },
    grievances: signals.grievances,
    hasBrokenPromise: signals.promises.some(({ state }) => state === 'broken'),
    channelTrouble: signals.channelTrouble ?? null,
    cleanText,
    signature: signals.kind === 'noise' ? null : signatureOf(cleanText),
  };
}

function minedItemFrom(
  item: Item,
  { complaint, grievances, hasBrokenPromise, channelTrouble }: ToldMessage,
  known: Pick<MinedItem, 'themes' | 'client' | 'clientKey' | 'receivedAt'>,
): MinedItem {
  return {
    item,
    ...known,
    complaint,
    grievances,
    duplicateOf: null,
    hasBrokenPromise,
    channelTrouble,
  };
}

export function minePromiseFrom(promise: FoundPromise, state: PromiseState = promise.state): MinePromise {
  const { quote, promisor, performer, action, dueText, due, condition, confidence } = promise;
  return { quote, promisor, performer, action, dueText, due, condition, state, confidence };
}

function comparedFrom(mined: MinedItem, { cleanText, signature }: ToldMessage): ComparedText | null {
  if (signature === null) return null;
  return {
    id: mined.item.externalId,
    receivedAt: mined.receivedAt,
    channel: mined.item.channel,
    author: mined.item.author,
    clientKey: mined.clientKey,
    cleanText,
    signature,
    facets: mined.grievances.map(({ facet }) => facet),
    duplicateOf: null,
  };
}

/** Duplicates are found in order of arrival, so the order of the file plays no part. */
function markDuplicates(mined: readonly MinedItem[], texts: readonly (ComparedText | null)[]): void {
  const byId = new Map<string, MinedItem>();
  const compared: ComparedText[] = [];
  const arrived = mined
    .map((one, place) => ({ one, text: texts[place] ?? null }))
    .sort((a, b) => byArrival(a.one, b.one));
  for (const { one, text } of arrived) {
    const first = byId.get(one.item.externalId);
    if (first !== undefined) {
      // The same id twice is one message given twice.
      repeats(one, first);
      continue;
    }
    byId.set(one.item.externalId, one);
    if (text !== null) compared.push(text);
  }
  for (const [place, found] of duplicatesAmong(compared).entries()) {
    const one = byId.get(compared[place]?.id ?? '');
    const first = found === null ? undefined : byId.get(found);
    if (one !== undefined && first !== undefined) repeats(one, first);
  }
}

function repeats(one: MinedItem, first: MinedItem): void {
  one.duplicateOf = first.item.externalId;
  one.clientKey = first.clientKey;
}

function byArrival(a: MinedItem, b: MinedItem): number {
  return (
    a.receivedAt.getTime() - b.receivedAt.getTime() ||
    (a.item.externalId < b.item.externalId ? -1 : a.item.externalId > b.item.externalId ? 1 : 0)
  );
}

/** The last instant at which anything was written; `null` when nothing is dated. */
export function lastDateOf(items: readonly Item[]): Date | null {
  let last = Number.NEGATIVE_INFINITY;
  for (const { receivedAt } of items) {
    const at = Date.parse(receivedAt);
    if (at > last) last = at;
  }
  return Number.isFinite(last) ? new Date(last) : null;
}

function validDate(instant: string): Date | null {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? null : date;
}
