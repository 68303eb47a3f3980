import { z } from 'zod';
import { askJson, unexpected } from '../ask-json.ts';
import type { RefusedEntry } from '../files/file-entry.ts';
import { instantFrom } from '../instant-from.ts';
import { privateKeyFrom, signedJwt } from '../signed-jwt.ts';
import type { AskInput, SourceConnector } from '../source-connector.ts';
import { typed } from '../typed-setting.ts';
import { readPage } from './read-page.ts';
import { entriesOfReview } from './review.ts';
import { type SweepCursor, type SweptPage, type SweptReview, newestFirst } from './sweep.ts';

const SITE = 'App Store Connect';
const HOST = 'https://api.appstoreconnect.apple.com';
const PAGE_REVIEWS = 200;
/** Apple refuses tokens of more than twenty minutes. */
const TOKEN_SECONDS = 1_200;
/** Listed by the day of creation: what was changed since is looked for this far back. */
const OVERLAP_DAYS = 30;

const settings = z.object({
  appId: typed('Write the Apple ID of the app: the number under App Information.', /^\d{5,12}$/),
  issuerId: typed('Paste the Issuer ID above the list of keys.', /^[0-9a-f-]{36}$/i),
  keyId: typed('Paste the Key ID, ten letters and digits.', /^[A-Z0-9]{10}$/),
  /** What the downloaded `AuthKey_….p8` holds. */
  privateKey: z
    .string('Paste the whole .p8 file, its BEGIN line too.')
    .refine((pem) => privateKeyFrom(pem)?.asymmetricKeyType === 'ec', 'Paste the whole .p8 file, its BEGIN line too.'),
});

type Settings = z.infer<typeof settings>;

const page = z.object({
  data: z.array(z.unknown()),
  included: z.array(z.unknown()).optional(),
  links: z.object({ next: z.string().optional() }).optional(),
  meta: z.object({ paging: z.object({ total: z.number().optional() }).optional() }).optional(),
});

/** All reviews of an app in every country, by the firm's own key. */
export const appStoreConnect: SourceConnector<Settings, SweepCursor> = {
  kind: 'app_store_connect',
  settings: settings as z.ZodType<Settings>,
  secrets: ['privateKey'],
  schedule: '37 */2 * * *',
  ...newestFirst({ site: SITE, overlapDays: OVERLAP_DAYS, pagesOf }),
};

function pagesOf({ settings: given, http, signal, now }: AskInput<Settings>) {
  const startedMs = Date.now();
  return async (cursor: string | null): Promise<SweptPage> => {
    const query = new URLSearchParams({ limit: String(PAGE_REVIEWS), sort: '-createdDate', include: 'response' });
    if (cursor !== null) query.set('cursor', cursor);
    // A token for each page: a long history takes longer than one lives.
    const at = new Date(now.getTime() + Date.now() - startedMs);
    const answer = page.safeParse(
      await askJson(
        {
          ...{ site: SITE, http, signal, headers: { authorization: `Bearer ${tokenOf(given, at)}` } },
          remedies: {
            401: 'check the Issuer ID, the Key ID and the .p8 file, and the clock of this machine',
            403: 'give the key the role Customer Support',
            404: 'check the Apple ID of the app',
          },
        },
        { url: `${HOST}/v1/apps/${given.appId}/customerReviews?${query}` },
      ),
    );
    if (!answer.success) throw unexpected(SITE);
    const answers = answersIn(answer.data.included ?? []);
    return {
      ...readPage(answer.data.data, (review, where) => storeReviewFrom(review, answers, where)),
      next: cursorIn(answer.data.links?.next),
      total: answer.data.meta?.paging?.total ?? null,
    };
  };
}

function tokenOf(given: Settings, at: Date): string {
  const key = privateKeyFrom(given.privateKey);
  if (key === null) throw new Error('the settings were checked before');
  const issuedAt = Math.floor(at.getTime() / 1_000);
  const claims = { iss: given.issuerId, iat: issuedAt, exp: issuedAt + TOKEN_SECONDS, aud: 'appstoreconnect-v1' };
  return signedJwt(key, claims, { kid: given.keyId });
}

/** Only the mark of the next page is taken from the link: our key goes to no address that an answer names. */
function cursorIn(next: string | undefined): string | null {
  return next !== undefined && URL.canParse(next) ? new URL(next).searchParams.get('cursor') : null;
}

const storeReview = z.object({
  id: z.string().min(1),
  attributes: z.object({
    rating: z.number().optional(),
    title: z.string().nullish(),
    body: z.string().nullish(),
    reviewerNickname: z.string().nullish(),
    createdDate: z.string(),
  }),
  relationships: z
    .object({ response: z.object({ data: z.object({ id: z.string() }).nullish() }).optional() })
    .optional(),
});
const answerShape = z.object({
  type: z.literal('customerReviewResponses'),
  id: z.string(),
  attributes: z.object({ responseBody: z.string(), lastModifiedDate: z.string().optional() }),
});
type Answers = ReadonlyMap<string, z.infer<typeof answerShape>['attributes']>;

function answersIn(included: readonly unknown[]): Answers {
  return new Map(
    included
      .map((one) => answerShape.safeParse(one))
      .flatMap(({ data }) => (data === undefined ? [] : [[data.id, data.attributes] as const])),
  );
}

export function storeReviewFrom(given: unknown, answers: Answers, where: string): SweptReview | RefusedEntry {
  const read = storeReview.safeParse(given);
  const writtenAt = read.success ? instantFrom(read.data.attributes.createdDate) : null;
  if (!read.success || writtenAt === null) return { ok: false, where, reason: 'a review without its id or date' };
  const { attributes, relationships } = read.data;
  const answer = answers.get(relationships?.response?.data?.id ?? '');
  const review = {
    id: read.data.id,
    writtenAt,
    stars: attributes.rating ?? null,
    title: attributes.title ?? null,
    words: attributes.body ?? '',
    author: attributes.reviewerNickname ?? null,
    reply:
      answer === undefined
        ? null
        : { words: answer.responseBody, writtenAt: instantFrom(answer.lastModifiedDate) ?? writtenAt },
  };
  return { at: writtenAt, entries: entriesOfReview(review, null, given) };
}
