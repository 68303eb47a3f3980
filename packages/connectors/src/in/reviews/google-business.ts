import { z } from 'zod';
import { askJson, unexpected } from '../ask-json.ts';
import type { AskInput, SourceConnector } from '../source-connector.ts';
import { typed } from '../typed-setting.ts';
import { withToken } from '../with-token.ts';
import { googleReviewFrom } from './google-review.ts';
import { googleToken } from './google-token.ts';
import { readPage } from './read-page.ts';
import { type SweepCursor, type SweptPage, newestFirst } from './sweep.ts';

const SITE = 'Google Business';
const PAGE_REVIEWS = 50;

const settings = z.object({
  account: typed('Write the number of the account, see docs/reviews.md.', /^(?:accounts\/)?\d+$/),
  location: typed('Write the number of the establishment, see docs/reviews.md.', /^(?:locations\/)?\d+$/),
  /** What the place is called in the firm's own list. */
  place: z.string().trim().max(200).optional(),
  clientId: typed('Paste the client ID of your Google Cloud project.', /^.{10,}$/),
  clientSecret: typed('Paste the client secret of your Google Cloud project.', /^.{10,}$/),
  refreshToken: typed('Paste the refresh token, see docs/reviews.md.', /^.{10,}$/),
});

type Settings = z.infer<typeof settings>;

const page = z.object({
  reviews: z.array(z.unknown()).optional(),
  nextPageToken: z.string().optional(),
  totalReviewCount: z.number().optional(),
});

/** Reviews of one establishment, by the key of somebody who manages it. */
export const googleBusiness: SourceConnector<Settings, SweepCursor> = {
  kind: 'google_business',
  settings: settings as z.ZodType<Settings>,
  secrets: ['clientSecret', 'refreshToken'],
  schedule: '7 * * * *',
  ...newestFirst({ site: SITE, overlapDays: 0, pagesOf }),
  async test(input) {
    const { total, reviews } = await pagesOf(input)(null);
    const newest = reviews[0] === undefined ? '' : `, the newest of ${reviews[0].at.slice(0, 10)}`;
    return { found: `${SITE} shows ${total ?? reviews.length} reviews${newest}.` };
  },
};

function pagesOf({ settings: given, http, signal }: AskInput<Settings>): (page: string | null) => Promise<SweptPage> {
  const tokenOf = () =>
    googleToken({
      ...{ site: SITE, http, signal },
      form: {
        grant_type: 'refresh_token',
        client_id: given.clientId,
        client_secret: given.clientSecret,
        refresh_token: given.refreshToken,
      },
      remedy: 'authorise it again and paste the new refresh token, see docs/reviews.md',
    });
  const remedies = { 403: 'ask Google to open the Business Profile API to your project, see docs/reviews.md' };
  const ask = withToken(tokenOf, (token, url) =>
    askJson({ site: SITE, http, signal, remedies, headers: { authorization: `Bearer ${token}` } }, { url }),
  );
  const [account, location] = [given.account, given.location].map((id) => id.split('/').at(-1));
  const base = `https://mybusiness.googleapis.com/v4/accounts/${account}/locations/${location}/reviews`;
  return async (pageToken) => {
    const query = new URLSearchParams({ pageSize: String(PAGE_REVIEWS), orderBy: 'updateTime desc' });
    if (pageToken !== null) query.set('pageToken', pageToken);
    const answer = page.safeParse(await ask(`${base}?${query}`));
    if (!answer.success) throw unexpected(SITE);
    const { reviews = [], nextPageToken, totalReviewCount } = answer.data;
    const read = (review: unknown, where: string) => googleReviewFrom(review, given.place ?? null, where);
    return { ...readPage(reviews, read), next: nextPageToken || null, total: totalReviewCount ?? null };
  };
}
