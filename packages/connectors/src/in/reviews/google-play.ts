import { z } from 'zod';
import { askJson, unexpected } from '../ask-json.ts';
import type { RefusedEntry } from '../files/file-entry.ts';
import { privateKeyFrom, signedJwt } from '../signed-jwt.ts';
import type { AskInput, SourceConnector } from '../source-connector.ts';
import { typed } from '../typed-setting.ts';
import { withToken } from '../with-token.ts';
import { googleToken } from './google-token.ts';
import { readPage } from './read-page.ts';
import { entriesOfReview } from './review.ts';
import type { SweptPage, SweptReview } from './sweep.ts';

const SITE = 'Google Play';
const PAGE_REVIEWS = 100;
const PAGES_MAX = 200;
const TOKEN_SECONDS = 3_600;
/** Google Play shows the reviews of the last seven days and no others. */
const SHOWN_MS = 7 * 86_400_000;

const keyFile = z.object({ client_email: z.string().min(3), private_key: z.string().min(20) });

const settings = z.object({
  packageName: typed('Write the name of the package: com.example.app.', /^[A-Za-z]\w*(?:\.\w+)+$/),
  /** The whole key file of the service account. */
  serviceAccountKey: z
    .string('Paste the whole JSON key file of the service account.')
    .refine((text) => serviceAccountFrom(text) !== null, 'Paste the whole JSON key file of the service account.'),
});

type Settings = z.infer<typeof settings>;
/** When it was last read to the end: more than a week ago, and reviews were lost. */
type Cursor = { readonly readAt: string | null };

const page = z.object({
  reviews: z.array(z.unknown()).optional(),
  tokenPagination: z.object({ nextPageToken: z.string().optional() }).optional(),
});

/** Reviews with words of an app on Google Play; only the last week is shown, hence every six hours. */
export const googlePlay: SourceConnector<Settings, Cursor> = {
  kind: 'google_play',
  settings: settings as z.ZodType<Settings>,
  secrets: ['serviceAccountKey'],
  schedule: '23 */6 * * *',
  async test(input) {
    const { reviews } = await pagesOf(input)(null);
    return { found: `Google Play shows ${reviews.length} reviews of the last seven days on its first page.` };
  },
  async *collect(input) {
    const readAt = input.cursor?.readAt ?? null;
    const pageOf = pagesOf(input);
    let missed = missedSince(readAt, input.now);
    let next: string | null = null;
    for (let count = 0; count < PAGES_MAX && !input.signal.aborted; count += 1) {
      const read: SweptPage = await pageOf(next);
      const isLast = read.next === null || read.next === next;
      yield {
        items: read.reviews.flatMap(({ entries }) => entries),
        refused: [...missed, ...read.refused],
        cursor: { readAt: isLast ? input.now.toISOString() : readAt },
        progress: null,
      };
      if (isLast) return;
      missed = [];
      next = read.next;
    }
  },
};

function missedSince(readAt: string | null, now: Date): readonly RefusedEntry[] {
  if (readAt === null || now.getTime() - Date.parse(readAt) <= SHOWN_MS) return [];
  const until = new Date(now.getTime() - SHOWN_MS).toISOString().slice(0, 10);
  return [
    {
      ok: false,
      where: `${readAt.slice(0, 10)} to ${until}`,
      reason: 'Google Play shows a week only; import the CSV of these days from the Play Console',
    },
  ];
}

function pagesOf(input: AskInput<Settings>): (page: string | null) => Promise<SweptPage> {
  const { http, signal } = input;
  const ask = withToken(
    () => tokenOf(input),
    (token, url) =>
      askJson(
        {
          ...{ site: SITE, http, signal, headers: { authorization: `Bearer ${token}` } },
          remedies: { 403: 'give the service account the right "Reply to reviews" in the Play Console' },
        },
        { url },
      ),
  );
  const base = `https://www.googleapis.com/androidpublisher/v3/applications/${input.settings.packageName}/reviews`;
  return async (token) => {
    const query = new URLSearchParams({ maxResults: String(PAGE_REVIEWS) });
    if (token !== null) query.set('token', token);
    const answer = page.safeParse(await ask(`${base}?${query}`));
    if (!answer.success) throw unexpected(SITE);
    const next = answer.data.tokenPagination?.nextPageToken || null;
    return { ...readPage(answer.data.reviews ?? [], playReviewFrom), next, total: null };
  };
}

function tokenOf({ settings: given, http, signal, now }: AskInput<Settings>): Promise<string> {
  const account = serviceAccountFrom(given.serviceAccountKey);
  if (account === null) throw new Error('the settings were checked before');
  const issuedAt = Math.floor(now.getTime() / 1_000);
  const assertion = signedJwt(account.key, {
    iss: account.email,
    scope: 'https://www.googleapis.com/auth/androidpublisher',
    aud: 'https://oauth2.googleapis.com/token',
    iat: issuedAt,
    exp: issuedAt + TOKEN_SECONDS,
  });
  return googleToken({
    ...{ site: SITE, http, signal },
    form: { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion },
    remedy: 'make a new key for the service account and paste it; check the clock of this machine too',
  });
}

function serviceAccountFrom(written: string) {
  try {
    const read = keyFile.safeParse(JSON.parse(written));
    const key = read.success ? privateKeyFrom(read.data.private_key) : null;
    return !read.success || key?.asymmetricKeyType !== 'rsa' ? null : { email: read.data.client_email, key };
  } catch {
    // Not JSON: the person is told what to paste.
    return null;
  }
}

const told = z.object({
  text: z.string(),
  lastModified: z.object({ seconds: z.union([z.string(), z.number()]), nanos: z.number().optional() }),
  starRating: z.number().optional(),
});
const playReview = z.object({
  reviewId: z.string().min(1),
  authorName: z.string().optional(),
  comments: z.array(z.object({ userComment: told.optional(), developerComment: told.optional() })),
});

export function playReviewFrom(given: unknown, where: string): SweptReview | RefusedEntry {
  const read = playReview.safeParse(given);
  const words = read.success ? read.data.comments.find(({ userComment }) => userComment)?.userComment : undefined;
  if (!read.success || words === undefined) return { ok: false, where, reason: 'a review without its id or words' };
  const answer = read.data.comments.find(({ developerComment }) => developerComment)?.developerComment;
  // Title and words come in one text, a tab between them.
  const tab = words.text.indexOf('\t');
  const writtenAt = instantOf(words.lastModified);
  const review = {
    id: read.data.reviewId,
    writtenAt,
    stars: words.starRating ?? null,
    title: tab > 0 ? words.text.slice(0, tab) : null,
    words: words.text.slice(tab + 1).trim(),
    author: read.data.authorName ?? null,
    reply: answer === undefined ? null : { words: answer.text, writtenAt: instantOf(answer.lastModified) },
  };
  return { at: writtenAt, entries: entriesOfReview(review, null, given) };
}

function instantOf({ seconds, nanos = 0 }: { readonly seconds: string | number; readonly nanos?: number | undefined }) {
  const ms = Number(seconds) * 1_000 + Math.floor(nanos / 1_000_000);
  return new Date(Number.isFinite(ms) && Math.abs(ms) < 8.64e15 ? ms : 0).toISOString();
}
