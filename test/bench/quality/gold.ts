import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Channel, type Firm, type Item, parseFirm } from '@doleances/core';
import { parse } from 'yaml';

/** Labelled messages live beside the repository; where they are missing there is nothing to measure. */
export const SHARED = fileURLToPath(new URL('../../../../shared', import.meta.url));

export type GoldIssue = {
  readonly theme: string;
  readonly target: string;
  readonly staff: string | null;
  readonly product: string | null;
  readonly quote: string;
  readonly severity: number;
};
export type GoldPromise = { readonly quote: string };
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
};
export type GoldMessage = { readonly item: Item; readonly lang: string; readonly gold: Gold };
export type GoldSet = { readonly name: string; readonly firm: Firm; readonly messages: readonly GoldMessage[] };

type Row = {
  id: string;
  location: string | null;
  channel: Channel;
  received_at: string;
  author: { name: string | null; email: string | null };
  lang: string;
  subject: string | null;
  text: string;
  rating?: number;
  gold: Gold;
};

function itemFrom(row: Row): Item {
  return {
    externalId: row.id,
    channel: row.channel,
    direction: 'in',
    receivedAt: row.received_at,
    subject: row.subject,
    text: row.text,
    author: row.author,
    location: row.location,
    starsOfFive: row.rating ?? null,
    inReplyTo: null,
    threadKey: null,
    noiseHint: null,
  };
}

/** The labelled set of one invented firm; `null` where it is not on this machine. */
export function goldSetOf(name: string): GoldSet | null {
  const folder = `${SHARED}/data/gold/${name}`;
  if (!existsSync(folder)) return null;
  const firm = parseFirm(parse(readFileSync(`${folder}/firm.yaml`, 'utf8')));
  if (!firm.ok) throw new Error(`gold ${name}: ${firm.reason}`);
  const rows = readFileSync(`${folder}/messages.jsonl`, 'utf8').trim().split('\n');
  const messages = rows.map((line) => {
    const row = JSON.parse(line) as Row;
    return { item: itemFrom(row), lang: row.lang, gold: row.gold };
  });
  return { name, firm: firm.value, messages };
}
