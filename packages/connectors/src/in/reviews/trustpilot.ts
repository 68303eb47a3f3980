import { z } from 'zod';
import { askJson, unexpected } from '../ask-json.ts';
import type { RefusedEntry } from '../files/file-entry.ts';
import { instantFrom } from '../instant-from.ts';
import type { AskInput, SourceConnector } from '../source-connector.ts';
import { typed } from '../typed-setting.ts';
import { withToken } from '../with-token.ts';
import { readPage } from './read-page.ts';
import { entriesOfReview } from './review.ts';
import { type SweepCursor, type SweptPage, type SweptReview, newestFirst } from './sweep.ts';

const SITE = 'Trustpilot';
const HOST = 'https://api.trustpilot.com/v1';
const PAGE_REVIEWS = 100;
/** Listed by the day of creation: what was changed since is looked for this far back. */
const OVERLAP_DAYS = 30;

const settings = z.object({
  businessUnitId: typed('Paste the business unit id, 24 letters and digits; see docs/reviews.md.', /^[0-9a-f]{24}$/i),
  apiKey: typed('Paste the API key of your Trustpilot application.', /^.{10,}$/),
  /** With it order numbers and addresses come along; without it the public list is read. */
  apiSecret: z.string().trim().optional(),
});

type Settings = z.infer<typeof settings>;

const page = z.object({ reviews: z.array(z.unknown()), totalNumberOfReviews: z.number().optional() });
const tokenAnswer = z.object({ access_token: z.string().min(1) });

/** Reviews of the firm on Trustpilot. */
export const trustpilot: SourceConnector<Settings, SweepCursor> = {
  kind: 'trustpilot',
  settings: settings as z.ZodType<Settings>,
  secrets: ['apiKey', 'apiSecret'],
  schedule: '47 */3 * * *',
  ...newestFirst({ site: SITE, overlapDays: OVERLAP_DAYS, pagesOf }),
};

function pagesOf(input: AskInput<Settings>): (page: string | null) => Promise<SweptPage> {
  const { settings: given, http, signal } = input;
  const isPrivate = (given.apiSecret ?? '') !== '';
  const ask = withToken(
    () => (isPrivate ? tokenOf(input) : Promise.resolve('')),
    (token, url) => {
      const headers: Record<string, string> = isPrivate
        ? { authorization: `Bearer ${token}` }
        : { apikey: given.apiKey };
      return askJson({ site: SITE, http, signal, headers, remedies: { 404: 'check the business unit id' } }, { url });
    },
  );
  const list = `${HOST}/${isPrivate ? 'private/' : ''}business-units/${given.businessUnitId}/reviews`;
  return async (asked) => {
    const number = Number(asked ?? 1);
    const query = new URLSearchParams({
      perPage: String(PAGE_REVIEWS),
      page: String(number),
      orderBy: 'createdat.desc',
    });
    const answer = page.safeParse(await ask(`${list}?${query}`));
    if (!answer.success) throw unexpected(SITE);
    const { reviews, totalNumberOfReviews: total = null } = answer.data;
    const isEnd = reviews.length === 0 || (total !== null && number * PAGE_REVIEWS >= total);
    return { ...readPage(reviews, trustpilotReviewFrom), next: isEnd ? null : String(number + 1), total };
  };
}

async function tokenOf({ settings: given, http, signal }: AskInput<Settings>): Promise<string> {
  const remedy = 'check the API key and its secret';
  const answer = await askJson(
    { site: `${SITE} (login)`, http, signal, remedies: { 400: remedy, 401: remedy } },
    {
      url: `${HOST}/oauth/oauth-business-users-for-applications/accesstoken`,
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`${given.apiKey}:${given.apiSecret}`).toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'grant_type=client_credentials',
    },
  );
  const read = tokenAnswer.safeParse(answer);
  if (!read.success) throw unexpected(`${SITE} (login)`);
  return read.data.access_token;
}

const trustpilotReview = z.object({
  id: z.string().min(1),
  stars: z.number().optional(),
  title: z.string().nullish(),
  text: z.string().nullish(),
  createdAt: z.string(),
  updatedAt: z.string().nullish(),
  consumer: z.object({ displayName: z.string().nullish() }).nullish(),
  referralEmail: z.string().nullish(),
  companyReply: z
    .object({ text: z.string(), createdAt: z.string().nullish(), updatedAt: z.string().nullish() })
    .nullish(),
});

export function trustpilotReviewFrom(given: unknown, where: string): SweptReview | RefusedEntry {
  const read = trustpilotReview.safeParse(given);
  const createdAt = read.success ? instantFrom(read.data.createdAt) : null;
  if (!read.success || createdAt === null) return { ok: false, where, reason: 'a review without its id or date' };
  const { data } = read;
  const writtenAt = instantFrom(data.updatedAt) ?? createdAt;
  const reply = data.companyReply;
  const review = {
    id: data.id,
    writtenAt,
    stars: data.stars ?? null,
    title: data.title ?? null,
    words: data.text ?? '',
    author: data.consumer?.displayName ?? null,
    email: data.referralEmail ?? null,
    reply: reply
      ? { words: reply.text, writtenAt: instantFrom(reply.updatedAt ?? reply.createdAt) ?? writtenAt }
      : null,
  };
  // The list goes by creation, and so does the place where the next reading stops.
  return { at: createdAt, entries: entriesOfReview(review, null, given) };
}
