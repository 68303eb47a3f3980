import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Channel, type Client, type Firm, type Item, parseClient, parseFirm } from '@doleances/core';
import { parse } from 'yaml';
import { SHARED } from './shared-data.ts';

/** Sets written for this repository: the `dev` part may be looked at, the `heldout` part only measured. */
const OWN = fileURLToPath(new URL('../../golden/firms', import.meta.url));
/** Denser streams of messages, each wholly looked at or wholly held out. */
const STREAMS = fileURLToPath(new URL('../../golden/streams', import.meta.url));
const STREAM_FIRMS = { 'looked at': ['hotels'], 'held out': ['depannage', 'bassins'] } as const;
const OWN_FIRMS = ['auberge', 'chauffage', 'informatique', 'velos'] as const;
/** Written last, by somebody who had read neither the others nor what the judges learn from: held out whole. */
const JUDGING_FIRMS = ['pension', 'tuyauterie', 'reseautique'] as const;
/** Sets beside the repository; their errors were looked at while writing rules. */
const SHARED_FIRMS = ['A', 'B', 'C'] as const;

export type Part = 'looked at' | 'held out';

export type GoldIssue = {
  readonly theme: string;
  readonly target: string;
  readonly staff: string | null;
  readonly product: string | null;
  readonly quote: string;
  readonly severity: number;
};
export type GoldPromise = { readonly quote: string; readonly kept?: boolean | null };
/** A promise in one of our replies. `due` is a local date, with or without a time, or words. */
export type GoldReplyPromise = {
  readonly quote: string;
  readonly due: string | null;
  readonly kept: boolean | null;
  readonly late: boolean | null;
};
export type Gold = {
  readonly is_complaint: boolean;
  readonly issues: readonly GoldIssue[];
  readonly promises: readonly GoldPromise[];
  readonly ask: string | null;
  readonly remedy_sought: string;
  readonly critical: boolean;
  readonly critical_reasons: readonly string[];
  readonly boundary: string | null;
  readonly sarcasm: boolean;
  readonly duplicate_of: string | null;
};
export type GoldMessage = { readonly item: Item; readonly lang: string; readonly gold: Gold };
export type GoldReply = { readonly item: Item; readonly promises: readonly GoldReplyPromise[] };
export type GoldSet = {
  readonly name: string;
  readonly firm: Firm;
  readonly clients: readonly Client[];
  readonly messages: readonly GoldMessage[];
  readonly replies: readonly GoldReply[];
};

type Person = { name: string | null; email: string | null };
type Row = {
  id: string;
  location: string | null;
  channel: string;
  received_at: string;
  author: Person;
  lang: string;
  subject: string | null;
  text: string;
  rating?: number;
  gold: Gold;
};
type ReplyRow = {
  id: string;
  sent_at: string;
  from: Person;
  to: Person;
  in_reply_to: string | null;
  subject: string | null;
  text: string;
  gold: { promises: GoldReplyPromise[] };
};

const personFrom = ({ name, email }: Person): Person => ({ name, email: email?.toLowerCase() ?? null });

function itemFrom(row: Row): Item {
  return {
    externalId: row.id,
    channel: row.channel === 'sms' ? 'social' : (row.channel as Channel),
    direction: 'in',
    receivedAt: row.received_at,
    subject: row.subject,
    text: row.text,
    author: personFrom(row.author),
    location: row.location,
    starsOfFive: row.rating ?? null,
    inReplyTo: null,
    threadKey: null,
    noiseHint: null,
  };
}

function replyItemFrom(row: ReplyRow): Item {
  return {
    ...itemFrom({
      ...row,
      channel: 'email',
      received_at: row.sent_at,
      author: row.from,
      location: null,
      lang: '',
      gold: NO_GOLD,
    }),
    direction: 'out',
    recipient: personFrom(row.to),
    inReplyTo: row.in_reply_to,
  };
}

const NO_GOLD = {} as Gold;

function linesOf<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

function clientsOf(path: string): Client[] {
  return linesOf<Record<string, unknown>>(path).flatMap((row) => {
    const parsed = parseClient(row);
    return parsed.ok ? [parsed.value] : [];
  });
}

function setFrom(name: string, folder: string, suffix: string): GoldSet {
  const firm = parseFirm(parse(readFileSync(`${folder}/firm.yaml`, 'utf8')));
  if (!firm.ok) throw new Error(`gold ${name}: ${firm.reason}`);
  return {
    name,
    firm: firm.value,
    clients: clientsOf(`${folder}/clients.jsonl`),
    messages: linesOf<Row>(`${folder}/messages${suffix}.jsonl`).map((row) => ({
      item: itemFrom(row),
      lang: row.lang,
      gold: row.gold,
    })),
    replies: linesOf<ReplyRow>(`${folder}/replies${suffix}.jsonl`).map((row) => ({
      item: replyItemFrom(row),
      promises: row.gold.promises,
    })),
  };
}

/** A stream of `test/golden/streams`, with its folder, where what was planted is told. */
export function streamSetOf(name: string): GoldSet & { readonly folder: string } {
  const folder = `${STREAMS}/${name}`;
  return { ...setFrom(name, folder, ''), folder };
}

/** The labelled sets of invented firms, of the names given or all; those not on this machine are left out. */
export function goldSetsOf(part: Part, names: readonly string[] = []): readonly GoldSet[] {
  const isWanted = (name: string) => names.length === 0 || names.includes(name);
  const suffix = part === 'looked at' ? '-dev' : '-heldout';
  const ownOf = (firms: readonly string[]) =>
    firms.filter(isWanted).map((name) => setFrom(name, `${OWN}/${name}`, suffix));
  const own = ownOf(OWN_FIRMS);
  if (part === 'held out') return [...own, ...ownOf(JUDGING_FIRMS)];
  const shared = SHARED_FIRMS.filter((name) => isWanted(name) && existsSync(`${SHARED}/data/gold/${name}`));
  return [...shared.map((name) => setFrom(name, `${SHARED}/data/gold/${name}`, '')), ...own];
}

/** The labelled streams of invented firms; those of one part. */
export function streamSetsOf(part: Part): readonly GoldSet[] {
  return STREAM_FIRMS[part].map(streamSetOf);
}
