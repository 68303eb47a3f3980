import { type SearchedText, type SearchQuery, type SoughtPhrase, searchWordsFrom } from '@doleances/core';
import { sql } from 'drizzle-orm';
import type { Database } from '../lane.ts';
import type { ComplaintToSave } from '../rows.ts';
import { complaintWords } from '../schema/complaints.ts';

/** PostgreSQL keeps no more places of one word. */
const PLACES_KEPT = 255;

type Worded = SearchedText & { readonly complaintId: string; readonly receivedAt: string };

/** What a message is found by: its words, and who and what it names. */
export function wordedFrom(complaint: ComplaintToSave): Worded {
  const { item, signals } = complaint;
  return {
    complaintId: complaint.id,
    receivedAt: item.receivedAt,
    told: [item.subject, complaint.cleanText],
    named: [
      item.author.name,
      item.author.email,
      item.author.phone ?? null,
      complaint.clientId,
      item.location,
      ...new Set(
        signals.grievances.flatMap(({ product, staff, unresolvedStaff }) => [product, staff, unresolvedStaff]),
      ),
      complaint.id,
      item.externalId,
    ],
  };
}

/** Remembers under which forms a message is found. */
export async function upsertWords(db: Database, { complaintId, receivedAt, ...searched }: Worded): Promise<void> {
  const words = searchWordsFrom(searched);
  // As it was told: a date that is none is the database's to refuse, in words that repeat nobody.
  const row = { receivedAt: sql`${receivedAt}::timestamptz`, words: vectorFrom(words) };
  await db
    .insert(complaintWords)
    .values({ complaintId, ...row })
    .onConflictDoUpdate({ target: complaintWords.complaintId, set: row });
}

function vectorFrom(words: ReadonlyMap<string, readonly number[]>): string {
  // PostgreSQL refuses a word without letters, and with it the whole message.
  return [...words]
    .filter(([form, places]) => form !== '' && places.length > 0)
    .map(([form, places]) => `${quoted(form)}:${places.slice(0, PLACES_KEPT).join(',')}`)
    .join(' ');
}

/** The question as PostgreSQL asks it of a text; `null` when nothing is looked for. */
export function tsqueryFrom({ all, none }: SearchQuery): string | null {
  const parts = [...all.map(phraseFrom), ...none.map((phrase) => `!${phraseFrom(phrase)}`)];
  return parts.length === 0 ? null : parts.join(' & ');
}

function phraseFrom(phrase: SoughtPhrase): string {
  const words = phrase.map(
    ({ forms, beginnings }) =>
      `(${[...forms.map(quoted), ...beginnings.map((beginning) => `${quoted(beginning)}:*`)].join(' | ')})`,
  );
  return `(${words.join(' <-> ')})`;
}

/** Within these quotes nothing but the quote and the backslash means anything. */
function quoted(form: string): string {
  return `'${form.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
