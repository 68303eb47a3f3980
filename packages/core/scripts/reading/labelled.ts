import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Item } from '../../src/1-complaint/item.ts';
import { readingContextFor } from '../../src/2-signals/context.ts';
import type { Message } from '../../src/2-signals/message.ts';
import { messageOf } from '../../src/2-signals/read.ts';
import { parseFirm } from '../../src/firm/parse-firm.ts';

export type Issue = {
  readonly quote: string;
  readonly target: string;
  readonly severity: number;
  readonly staff: string | null;
};
export type Labels = {
  readonly is_complaint: boolean;
  readonly issues: readonly Issue[];
  readonly ask: string | null;
  readonly remedy_sought: string;
  readonly critical: boolean;
  readonly critical_reasons: readonly string[];
  readonly boundary: string | null;
  readonly sarcasm: boolean;
};
export type Labelled = { readonly firm: string; readonly message: Message; readonly labels: Labels };

type Row = {
  id: string;
  channel: string;
  location: string | null;
  received_at: string;
  author: Item['author'];
  subject: string | null;
  text: string;
  rating?: number;
  gold: Labels;
};

function itemFrom(row: Row): Item {
  return {
    externalId: row.id,
    channel: row.channel === 'sms' ? 'social' : (row.channel as Item['channel']),
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

/** The labelled messages of one invented firm, read so far as the learned judges need. */
export function labelledIn(folder: string, file: string): readonly Labelled[] {
  const firm = parseFirm(parse(readFileSync(`${folder}/firm.yaml`, 'utf8')));
  if (!firm.ok) throw new Error(`${folder}: ${firm.reason}`);
  const context = readingContextFor(firm.value);
  return readFileSync(`${folder}/${file}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
    .map((row) => ({ firm: firm.value.name, message: messageOf(itemFrom(row), context).message, labels: row.gold }));
}

const TRAINING = fileURLToPath(new URL('../../training/messages', import.meta.url));
/** The parts of the measured firms that may be looked at; the held-out parts are never read here. */
const LOOKED_AT = fileURLToPath(new URL('../../../../test/golden/firms', import.meta.url));

/** The stream that may be looked at; the two others are held out. */
const STREAM = fileURLToPath(new URL('../../../../test/golden/streams/hotels', import.meta.url));

/** A firm that only judges has no such file. */
function firmsIn(folder: string, file: string): readonly Labelled[] {
  return !existsSync(folder)
    ? []
    : readdirSync(folder)
        .toSorted()
        .filter((name) => existsSync(`${folder}/${name}/${file}`))
        .flatMap((name) => labelledIn(`${folder}/${name}`, file));
}

/** Every labelled message to learn from. */
export function trainingMessages(): readonly Labelled[] {
  return [
    ...firmsIn(TRAINING, 'messages.jsonl'),
    ...firmsIn(LOOKED_AT, 'messages-dev.jsonl'),
    ...labelledIn(STREAM, 'messages.jsonl'),
  ];
}
