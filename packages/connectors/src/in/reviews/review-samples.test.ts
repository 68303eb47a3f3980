import { createVerify, verify } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { collectAll, openLocalSite, storedIn } from '../local-site.fixture.ts';
import { appStoreConnect } from './app-store-connect.ts';
import { appleReviews } from './apple-reviews.ts';
import { googleBusiness } from './google-business.ts';
import { googlePlay } from './google-play.ts';
import { originalWords } from './google-review.ts';
import { CONNECT, ec, GOOGLE, PILOT, PLAY, rsa, withLogin } from './review-sites.fixture.ts';
import { trustpilot } from './trustpilot.ts';

const SAMPLES = '../shared/samples/reviews';
const isMissing = !existsSync(SAMPLES);
const sample = (name: string) => JSON.parse(readFileSync(join(SAMPLES, name), 'utf8')).payload;
const now = new Date('2026-11-03T09:00:00Z');

describe.skipIf(isMissing)('the samples of each site', () => {
  test('Apple: stars, title, words and nickname', async () => {
    const { feed } = sample('apple-rss.json');
    await using site = await openLocalSite(({ url }) => ({
      json: { feed: url.pathname.includes('/page=1/') ? feed : {} },
    }));
    const settings = appleReviews.settings.parse({ appId: 'id382617920', countries: 'AL' });
    const { items, cursor } = await collectAll(appleReviews, { settings, http: site.http });
    expect(site.asked[0]?.url.href).toBe(
      'https://itunes.apple.com/al/rss/customerreviews/id=382617920/sortBy=mostRecent/page=1/json',
    );
    expect(items.map(storedIn)).toMatchObject([
      {
        externalId: '2221577708',
        channel: 'review',
        receivedAt: '2026-03-01T17:00:00.000Z',
        starsOfFive: 1,
        subject: 'Eldadedinca',
        text: 'I cant open the viber the cod is arrive but when I write it doesnt work',
        author: { name: 'reshku', email: null },
      },
    ]);
    expect(cursor).toMatchObject({ countries: { al: { newestAt: '2026-03-01T17:00:00.000Z', sweep: null } } });
  });

  test('Google Business: the words are the customer’s own, the answer went out, stars alone count', async () => {
    const { nextPageToken: _next, ...payload } = sample('google-business-profile.json');
    await using site = await openLocalSite(withLogin(() => ({ json: payload })));
    const { items, refused } = await collectAll(googleBusiness, { settings: GOOGLE, http: site.http });
    expect(refused).toEqual([]);
    expect(items.map(storedIn)).toMatchObject([
      {
        externalId: 'AbC',
        text: 'Comptoir lent',
        starsOfFive: 2,
        location: 'Laval',
        author: { name: 'Ahmed Al Mansoori' },
      },
      {
        externalId: 'AbC/reply',
        direction: 'out',
        text: 'Merci',
        inReplyTo: 'AbC',
        receivedAt: '2026-05-16T08:00:00.000Z',
      },
      { externalId: 'QrS', text: '', starsOfFive: 3, author: { name: null }, receivedAt: '2026-10-02T00:00:00.000Z' },
    ]);
    expect(site.asked[0]?.body).toBe(
      'grant_type=refresh_token&client_id=client-id-0000&client_secret=client-secret-0000&refresh_token=refresh-token-0000',
    );
    expect(site.asked[1]?.headers.authorization).toBe('Bearer jeton');
    expect(site.asked[1]?.url.pathname).toBe('/v4/accounts/1/locations/2/reviews');
  });

  test('Google Play: an assertion signed by the service account, the answer went out', async () => {
    const { reviews } = sample('google-play.json');
    await using site = await openLocalSite(withLogin(() => ({ json: { reviews } })));
    const { items } = await collectAll(googlePlay, { settings: PLAY, http: site.http });
    expect(items.map(storedIn)).toMatchObject([
      { externalId: '12345678', text: 'This is the best app ever!', starsOfFive: 5, author: { name: 'Jane Bloggs' } },
      { externalId: '11223344', starsOfFive: 5 },
      { externalId: '11223344/reply', direction: 'out', text: 'Thanks', recipient: { name: 'John Doe' } },
    ]);
    const assertion = new URLSearchParams(site.asked[0]?.body).get('assertion') ?? '';
    const [header = '', claims = '', signature = ''] = assertion.split('.');
    expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toMatchObject({ alg: 'RS256' });
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({
      iss: 'lecteur@projet.iam.gserviceaccount.com',
      aud: 'https://oauth2.googleapis.com/token',
      iat: now.getTime() / 1000,
    });
    const check = createVerify('sha256').update(`${header}.${claims}`);
    expect(check.verify(rsa.publicKey, signature, 'base64url')).toBe(true);
  });

  test('App Store Connect: a token signed with the .p8 key, the next page by its mark alone', async () => {
    const payload = sample('app-store-connect.json');
    await using site = await openLocalSite(({ url }) =>
      url.searchParams.get('cursor') === null
        ? { json: { ...payload, links: { next: 'https://elsewhere.example/v1/x?cursor=2' } } }
        : { json: { data: [] } },
    );
    const { items } = await collectAll(appStoreConnect, { settings: CONNECT, http: site.http });
    expect(items.map(storedIn)).toMatchObject([
      { externalId: '00000001-1234', subject: 'Slow', text: 'Laggy', starsOfFive: 2, author: { name: 'Tester' } },
    ]);
    expect(site.asked.map(({ url }) => url.host)).toEqual(Array(2).fill('api.appstoreconnect.apple.com'));
    const [header = '', claims = '', signature = ''] = String(site.asked[0]?.headers.authorization)
      .replace('Bearer ', '')
      .split('.');
    expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toEqual({
      alg: 'ES256',
      typ: 'JWT',
      kid: '2X9R4HXF34',
    });
    const key = { key: ec.publicKey, dsaEncoding: 'ieee-p1363' } as const;
    expect(verify('sha256', Buffer.from(`${header}.${claims}`), key, Buffer.from(signature, 'base64url'))).toBe(true);
  });

  test('Trustpilot: private reviews tell the address, public ones need the key alone', async () => {
    const payload = sample('trustpilot.json');
    await using site = await openLocalSite(withLogin(() => ({ json: { ...payload, totalNumberOfReviews: 1 } })));
    const { items } = await collectAll(trustpilot, { settings: PILOT, http: site.http });
    expect(items.map(storedIn)).toMatchObject([
      {
        externalId: '5e3de1b45fb06f0001790b51',
        subject: 'Jamais livré',
        text: 'Trois semaines sans nouvelles.',
        author: { name: 'John D.', email: 'john@example.com' },
      },
    ]);
    const { apiSecret: _secret, ...publicSettings } = PILOT;
    await collectAll(trustpilot, { settings: publicSettings, http: site.http });
    expect(site.asked.map(({ url }) => url.pathname)).toEqual([
      '/v1/oauth/oauth-business-users-for-applications/accesstoken',
      '/v1/private/business-units/46d6a890ffa235a75b00021d/reviews',
      '/v1/business-units/46d6a890ffa235a75b00021d/reviews',
    ]);
    expect(site.asked[2]?.headers.apikey).toBe(PILOT.apiKey);
  });
});

test.each([
  ['(Translated by Google) Slow counter\n\n(Original)\nComptoir lent', 'Comptoir lent'],
  ['Comptoir lent\n\n(Translated by Google)\nSlow counter', 'Comptoir lent'],
  ['(Traduit par Google) Comptoir lent\n\n(Avis d’origine)\nSlow counter', 'Slow counter'],
  ['Rien à dire (original)', 'Rien à dire (original)'],
  ['', ''],
])('of %j the customer wrote %j', (comment, words) => {
  expect(originalWords(comment)).toBe(words);
});
