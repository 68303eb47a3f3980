/**
 * Prints how long a one-shot run over many short messages takes, and how much memory it holds.
 *
 *     npm run build && node --import tsx test/bench/mine.ts [messages]
 */
import { existsSync, readFileSync } from 'node:fs';
import { type Firm, type Item, mine } from '@doleances/core';
import { readInThreads } from '@doleances/pipeline';
import { randomFrom } from '../../packages/core/src/3-themes/space/random.ts';
import { SHARED } from './quality/shared-data.ts';

const FIRM: Firm = {
  name: 'Mesure',
  country: 'CA',
  region: 'QC',
  locale: 'fr-CA',
  timeZone: 'America/Toronto',
  currency: 'CAD',
  locations: [],
  staff: [],
  products: [],
  conditions: [],
  escalationContacts: [],
  reportRecipients: [],
};
const SETS = ['airline', 'semeval16_fr_train', 'insurance_reviews_fr_2016_2020'];
const WORDS_MAX = 40;

/** Runs of words of public complaints, by a third as many authors as messages, over one year. */
function itemsFrom(words: readonly string[], count: number): Item[] {
  const random = randomFrom(7);
  return Array.from({ length: count }, (_, index) => {
    const start = Math.floor(random() * (words.length - WORDS_MAX));
    const author = Math.floor((random() * count) / 3);
    return {
      externalId: `m${index}`,
      channel: random() < 0.5 ? 'email' : 'review',
      direction: 'in',
      receivedAt: new Date(Date.UTC(2025, 0, 1) + (index / count) * 365 * 86_400_000).toISOString(),
      subject: null,
      text: words.slice(start, start + 8 + Math.floor(random() * (WORDS_MAX - 8))).join(' '),
      author: {
        name: `Prénom${author % 997} Nom${author}`,
        email: random() < 0.7 ? `c${author}@courriel.example` : null,
      },
      location: `Lieu ${index % 5}`,
      starsOfFive: null,
      inReplyTo: null,
      threadKey: null,
      noiseHint: null,
    };
  });
}

async function main(count: number): Promise<void> {
  const files = SETS.map((name) => `${SHARED}/data/${name}.jsonl`).filter(existsSync);
  if (files.length === 0) {
    console.log(`mine: skipped, no messages in ${SHARED}/data`);
    return;
  }
  const lines = files.flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'));
  const words = lines.flatMap((line): string[] => JSON.parse(line).text.split(/\s+/));
  const items = itemsFrom(words, count);
  const start = performance.now();
  const told = await readInThreads({ items, firm: FIRM });
  const readAt = performance.now();
  const document = mine({ items, replies: [], firm: FIRM, clients: [], ...(told && { told }) });
  const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1);
  const cpu = process.cpuUsage();
  console.log(
    `${count} messages: reading ${seconds(start, readAt)} s, the rest ${seconds(readAt, performance.now())} s, ` +
      `CPU of the process ${((cpu.user + cpu.system) / 1e6).toFixed(1)} s, ${Math.round(process.memoryUsage().rss / 1e6)} MB; ` +
      `${document.themes.length} themes, ${document.backlog.length} ranked, ` +
      `${document.complaints.filter(({ duplicateOf }) => duplicateOf !== null).length} duplicates`,
  );
}

await main(Number(process.argv[2] ?? 100_000));
