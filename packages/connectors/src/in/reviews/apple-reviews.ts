import { z } from 'zod';
import { type Asked, askJson, unexpected } from '../ask-json.ts';
import type { RefusedEntry } from '../files/file-entry.ts';
import { starsFrom } from '../files/item-fields.ts';
import { instantFrom } from '../instant-from.ts';
import type { AskInput, SourceConnector } from '../source-connector.ts';
import { typed } from '../typed-setting.ts';
import { readPage } from './read-page.ts';
import { entriesOfReview } from './review.ts';
import { type SweepCursor, type SweptPage, type SweptReview, sweepNewestFirst } from './sweep.ts';

/** Apple gives ten pages of fifty for each country, and answers anything beyond with an error. */
const PAGES_MAX = 10;
const COUNTRIES_MAX = 40;
/** The feed is made anew every few hours and not always in order. */
const OVERLAP_DAYS = 2;

const settings = z.object({
  appId: typed(
    'Write the number in the address of the app: apps.apple.com/…/id382617920.',
    /^(?:id)?\d{5,12}$/,
  ).transform((id) => id.replace(/^id/, '')),
  countries: z
    .union([z.string(), z.array(z.string())], 'Write the countries as two letters each: ca, fr, be.')
    .default('ca, fr, be, us')
    .transform((list) => [
      ...new Set(
        String(list)
          .toLowerCase()
          .split(/[\s,;]+/)
          .filter((code) => code !== ''),
      ),
    ])
    .refine(
      (codes) => codes.length > 0 && codes.length <= COUNTRIES_MAX && codes.every((code) => /^[a-z]{2}$/.test(code)),
      'Write the countries as two letters each: ca, fr, be.',
    ),
});

type Settings = z.infer<typeof settings>;
type Cursor = { readonly countries: Readonly<Record<string, SweepCursor>> };

const label = z.object({ label: z.string() });
const entry = z.object({
  id: label,
  'im:rating': label.optional(),
  title: label.optional(),
  content: label,
  updated: label,
  author: z.object({ name: label }).optional(),
});
const feed = z.object({
  feed: z.object({ entry: z.union([z.array(z.unknown()), z.record(z.string(), z.unknown())]).optional() }),
});

/** Reviews of an app in the App Store by Apple's public feed: no key, the newest five hundred of each country. */
export const appleReviews: SourceConnector<Settings, Cursor> = {
  kind: 'apple_reviews',
  settings: settings as z.ZodType<Settings>,
  secrets: [],
  schedule: '17 */4 * * *',
  async test(input) {
    const pages = await Promise.all(input.settings.countries.map((country) => pageOf(input, country, 1)));
    const count = pages.reduce((sum, { reviews }) => sum + reviews.length, 0);
    const inCountries = `in ${input.settings.countries.map((code) => code.toUpperCase()).join(', ')}`;
    return { found: `The App Store shows ${count} reviews ${inCountries} on its first pages.` };
  },
  async *collect(input) {
    let countries = input.cursor?.countries ?? {};
    for (const country of input.settings.countries) {
      const { since, now, signal } = input;
      const cursor = countries[country] ?? null;
      for await (const batch of sweepNewestFirst({
        ...{ cursor, since, now, signal, overlapDays: OVERLAP_DAYS },
        pageOf: (page) => pageOf(input, country, Number(page ?? 1)),
      })) {
        countries = { ...countries, [country]: batch.cursor };
        yield { ...batch, cursor: { countries } };
      }
    }
  },
};

async function pageOf(input: AskInput<Settings>, country: string, page: number): Promise<SweptPage> {
  const asked: Asked = {
    ...{ site: 'The App Store', http: input.http, signal: input.signal },
    remedies: { 400: 'check the number of the app', 403: 'check the number of the app and the countries' },
  };
  const { appId } = input.settings;
  const url = `https://itunes.apple.com/${country}/rss/customerreviews/id=${appId}/sortBy=mostRecent/page=${page}/json`;
  const answer = feed.safeParse(await askJson(asked, { url }));
  if (!answer.success) throw unexpected(asked.site);
  const given = answer.data.feed.entry ?? [];
  // One review comes as an object, several as a list.
  const entries = Array.isArray(given) ? given : [given];
  return {
    ...readPage(entries, (review, where) => appleReviewFrom(review, country, where)),
    next: entries.length === 0 || page >= PAGES_MAX ? null : String(page + 1),
    isCut: page >= PAGES_MAX,
    total: null,
  };
}

/** @returns `null` for the app itself, which older feeds put first. */
export function appleReviewFrom(given: unknown, country: string, where: string): SweptReview | RefusedEntry | null {
  const read = entry.safeParse(given);
  const isApp = read.success
    ? read.data['im:rating'] === undefined
    : typeof given === 'object' && given !== null && 'im:artist' in given;
  if (isApp) return null;
  const writtenAt = read.success ? instantFrom(read.data.updated.label) : null;
  if (!read.success || writtenAt === null) return { ok: false, where, reason: 'a review without its id, text or date' };
  const { data } = read;
  const review = {
    id: data.id.label,
    writtenAt,
    stars: starsFrom(data['im:rating']?.label ?? ''),
    title: data.title?.label ?? null,
    words: data.content.label,
    author: data.author?.name.label ?? null,
    reply: null,
  };
  return { at: writtenAt, entries: entriesOfReview(review, null, { country, ...(given as object) }) };
}
