import { describe, expect, test } from 'vitest';
import { SourceError } from '../../source-error.ts';
import { collectAll, openLocalSite, type SiteAnswer } from '../local-site.fixture.ts';
import { appStoreConnect } from './app-store-connect.ts';
import { appleReviews } from './apple-reviews.ts';
import { googleBusiness } from './google-business.ts';
import { googlePlay } from './google-play.ts';
import { CONNECT, GOOGLE, googleReview, isLogin, PLAY, withLogin } from './review-sites.fixture.ts';

const now = new Date('2026-11-03T09:00:00Z');
const signal = new AbortController().signal;

describe('paging', () => {
  /** Three pages, newest first; `cut` pages answer 500. */
  const pagedSite = (reviews: readonly unknown[], pageSize: number, isCut: (page: number) => boolean = () => false) =>
    openLocalSite(
      withLogin(({ url }) => {
        const page = Number(url.searchParams.get('pageToken') ?? 0);
        if (isCut(page)) return { status: 500 };
        const shown = reviews.slice(page * pageSize, (page + 1) * pageSize);
        const next = (page + 1) * pageSize < reviews.length ? { nextPageToken: String(page + 1) } : {};
        return { json: { reviews: shown, totalReviewCount: reviews.length, ...next } };
      }),
    );
  const thirty = Array.from({ length: 30 }, (_, at) => googleReview(`r${at}`, 30 - at));
  const ids = (items: readonly { readonly externalId: string }[]) => items.map(({ externalId }) => externalId);

  test('all pages are read once, and then only down to what is known', async () => {
    await using site = await pagedSite(thirty, 10);
    const first = await collectAll(googleBusiness, { settings: GOOGLE, http: site.http });
    expect(new Set(ids(first.items)).size).toBe(30);
    expect(first.cursor).toMatchObject({ newestAt: '2026-10-30T10:00:00.000Z', sweep: null });
    const again = await collectAll(googleBusiness, { settings: GOOGLE, http: site.http, cursor: first.cursor });
    expect(ids(again.items)).toEqual(['r0']);
    expect(again.batches).toBe(2);
  });

  test('a reading that is cut short goes on where it was, and loses nothing in between', async () => {
    await using site = await pagedSite(thirty, 10);
    const begun = await collectAll(googleBusiness, { settings: GOOGLE, http: site.http }, 2);
    expect(begun.cursor).toMatchObject({ newestAt: null, sweep: { page: '1' } });
    const ended = await collectAll(googleBusiness, { settings: GOOGLE, http: site.http, cursor: begun.cursor });
    expect(new Set([...ids(begun.items), ...ids(ended.items)]).size).toBe(30);
    expect(ended.cursor).toEqual({ newestAt: '2026-10-30T10:00:00.000Z', sweep: null });
    expect(ended.batches).toBe(2);
  });

  test('where the site forgot the page, the reading begins again from the top', async () => {
    await using site = await openLocalSite(
      withLogin(({ url }) =>
        url.searchParams.has('pageToken') ? { status: 400 } : { json: { reviews: [googleReview('a', 3)] } },
      ),
    );
    const cursor = { newestAt: null, sweep: { page: 'vieux', newestAt: null } };
    const { items, cursor: after } = await collectAll(googleBusiness, { settings: GOOGLE, http: site.http, cursor });
    expect(ids(items)).toEqual(['a']);
    expect(after).toEqual({ newestAt: '2026-10-03T10:00:00.000Z', sweep: null });
  });

  test('what came before the accepted pages stays accepted when a page fails', async () => {
    await using site = await pagedSite(thirty, 10, (page) => page === 2);
    const accepted: string[] = [];
    const input = { settings: GOOGLE, http: site.http, now, signal, cursor: null, since: null };
    const reading = (async () => {
      for await (const { items } of googleBusiness.collect(input)) accepted.push(...ids(items));
    })();
    await expect(reading).rejects.toThrow('Google Business failed (500); it will be asked again by itself');
    expect(accepted).toHaveLength(20);
  });

  test('a backfill asks for nothing older than its date', async () => {
    await using site = await pagedSite(thirty, 10);
    const since = new Date('2026-10-25T00:00:00Z');
    const { items, batches } = await collectAll(googleBusiness, { settings: GOOGLE, http: site.http, since });
    expect(ids(items)).toEqual(['r0', 'r1', 'r2', 'r3', 'r4', 'r5']);
    expect(batches).toBe(2);
  });

  test('a review that the site shows no more at two looks, a day apart, is told as withdrawn, once', async () => {
    let shown = thirty;
    await using site = await openLocalSite(
      withLogin(({ url }) => {
        const page = Number(url.searchParams.get('pageToken') ?? 0);
        const next = (page + 1) * 10 < shown.length ? { nextPageToken: String(page + 1) } : {};
        return { json: { reviews: shown.slice(page * 10, (page + 1) * 10), totalReviewCount: shown.length, ...next } };
      }),
    );
    const settings = GOOGLE;
    const dayOf = (day: number, hour = 9) => new Date(Date.UTC(2026, 10, day, hour));
    const state: { cursor: unknown } = { cursor: null };
    const read = async (at: Date) => {
      const { withdrawn, items, cursor } = await collectAll(googleBusiness, {
        ...{ settings, http: site.http, now: at, cursor: state.cursor as null },
      });
      state.cursor = JSON.parse(JSON.stringify(cursor));
      return { withdrawn, ids: ids(items) };
    };
    expect((await read(dayOf(1))).withdrawn).toEqual([]);
    // The oldest, one in between, and one that the feed forgot for a day.
    shown = thirty.filter(({ reviewId }) => !['r29', 'r12', 'r5'].includes(reviewId));
    expect((await read(dayOf(1, 11))).withdrawn).toEqual([]);
    expect((await read(dayOf(2))).withdrawn).toEqual([]);
    shown = thirty.filter(({ reviewId }) => !['r29', 'r12'].includes(reviewId));
    const third = await read(dayOf(3));
    expect(third.withdrawn.toSorted()).toEqual(['r12', 'r29']);
    expect(third.ids).toHaveLength(28);
    expect((await read(dayOf(4))).withdrawn).toEqual([]);
    // Shown again, it comes again, and may be withdrawn again.
    shown = thirty;
    expect((await read(dayOf(5))).ids).toContain('r12');
    shown = thirty.slice(13);
    expect((await read(dayOf(6))).withdrawn).toEqual([]);
    expect((await read(dayOf(7))).withdrawn).toContain('r12');
  });

  test('a site that gives the same page for ever is left', async () => {
    await using site = await openLocalSite(
      withLogin(() => ({ json: { reviews: [googleReview('a', 3)], nextPageToken: 'x' } })),
    );
    expect((await collectAll(googleBusiness, { settings: GOOGLE, http: site.http })).batches).toBe(2);
  });

  test('the App Store gives one review as an object, and the app itself first in old feeds', async () => {
    const review = (id: string, at: string) => ({
      id: { label: id },
      updated: { label: at },
      'im:rating': { label: '2' },
      title: { label: 'Bof' },
      content: { label: 'Plante' },
      author: { name: { label: 'Zoé' } },
    });
    await using site = await openLocalSite(({ url }) => {
      if (url.pathname.includes('/ca/')) return { json: { feed: { entry: review('1', '2026-10-01T00:00:00-07:00') } } };
      const app = { 'im:name': { label: 'App' }, 'im:artist': { label: 'Nous' } };
      const entry = url.pathname.includes('page=1/') ? [app, review('2', '2026-10-02T00:00:00-07:00'), { id: 1 }] : [];
      return { json: { feed: { entry } } };
    });
    const settings = appleReviews.settings.parse({ appId: '382617920', countries: 'ca fr' });
    const { items, refused } = await collectAll(appleReviews, { settings, http: site.http });
    expect(new Set(ids(items))).toEqual(new Set(['1', '2']));
    expect(refused[0]).toMatchObject({ where: 'review 3 of its page' });
  });

  test('reviews that Google Play no longer shows are said to be missing', async () => {
    await using site = await openLocalSite(withLogin(() => ({ json: {} })));
    const cursor = { readAt: '2026-10-20T00:00:00.000Z' };
    const { refused, cursor: after } = await collectAll(googlePlay, { settings: PLAY, http: site.http, now, cursor });
    expect(refused).toMatchObject([{ where: '2026-10-20 to 2026-10-27', reason: expect.stringContaining('CSV') }]);
    expect(after).toEqual({ readAt: now.toISOString() });
  });
});

describe('refusals', () => {
  const refusedBy = async (answer: SiteAnswer, isAtLogin = false): Promise<SourceError> => {
    await using site = await openLocalSite((request) =>
      isLogin(request) && !isAtLogin ? { json: { access_token: 'jeton' } } : answer,
    );
    const error = await collectAll(googleBusiness, { settings: GOOGLE, http: site.http }).catch(
      (cause: unknown) => cause,
    );
    if (!(error instanceof SourceError)) throw new Error('it was not refused');
    return error;
  };

  test.each([
    [{ status: 429, headers: { 'retry-after': '42' } }, { afterSeconds: 42 }],
    [{ status: 429 }, { afterSeconds: 300 }],
    [{ status: 500 }, 'later'],
    [{ status: 401 }, 'never'],
    [{ status: 403 }, 'never'],
    [{ status: 302, headers: { location: 'http://127.0.0.1/' } }, 'never'],
    [{ json: { reviews: 'non' } }, 'later'],
    [{}, 'later'],
  ] as const)('%j is asked again %j', async (answer, retry) => {
    expect((await refusedBy(answer)).retry).toEqual(retry);
  });

  test('a key that was taken back says what to do', async () => {
    const error = await refusedBy({ status: 400, json: { error: 'invalid_grant' } }, true);
    expect(error.message).toBe(
      'Google Business (login) refused (400): authorise it again and paste the new refresh token, see docs/reviews.md',
    );
  });

  test('a token that ends in the middle is renewed once', async () => {
    let logins = 0;
    await using site = await openLocalSite((request) => {
      if (isLogin(request)) {
        logins += 1;
        return { json: { access_token: `jeton ${logins}` } };
      }
      const page = request.url.searchParams.get('pageToken');
      if (page === null) return { json: { reviews: [googleReview('a', 9)], nextPageToken: '1' } };
      if (request.headers.authorization === 'Bearer jeton 1') return { status: 401 };
      return { json: { reviews: [googleReview('b', 8)] } };
    });
    const { items } = await collectAll(googleBusiness, { settings: GOOGLE, http: site.http });
    expect(items.map(({ externalId }) => externalId)).toEqual(['a', 'b']);
    expect(logins).toBe(2);
  });

  test('the settings say what to paste, and no message repeats a key', () => {
    const wrong = googlePlay.settings.safeParse({ packageName: 'app', serviceAccountKey: '{"private_key":"SECRET"}' });
    expect(wrong.error?.issues.map(({ message }) => message)).toEqual([
      'Write the name of the package: com.example.app.',
      'Paste the whole JSON key file of the service account.',
    ]);
    expect(JSON.stringify(wrong.error)).not.toContain('SECRET');
    const pasted = { ...CONNECT, privateKey: CONNECT.privateKey.replaceAll('\n', '\\n') };
    expect(appStoreConnect.settings.safeParse(pasted).success).toBe(true);
  });
});
