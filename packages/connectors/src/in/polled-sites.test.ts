import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Http } from '../http.ts';
import { zendesk } from './helpdesk/zendesk.ts';
import { appStoreConnect } from './reviews/app-store-connect.ts';
import { appleReviews } from './reviews/apple-reviews.ts';
import { googleBusiness } from './reviews/google-business.ts';
import { googlePlay } from './reviews/google-play.ts';
import { CONNECT, GOOGLE, PILOT, PLAY } from './reviews/review-sites.fixture.ts';
import { trustpilot } from './reviews/trustpilot.ts';
import type { SourceConnector } from './source-connector.ts';
import { type ContractServer, type Mood, testConnector } from './source-contract.ts';

/** The site of the check that runs; checks of one file run one after the other. */
let port = 0;

/** The connector as it is, every address of its site led to the local one. */
function led<Settings, Cursor>(connector: SourceConnector<Settings, Cursor>): SourceConnector<Settings, Cursor> {
  const leading =
    (http: Http): Http =>
    ({ url, ...request }) => {
      const { hostname, pathname, search } = new URL(url);
      return http({ ...request, url: `http://127.0.0.1:${port}/${hostname}${pathname}${search}` });
    };
  return {
    ...connector,
    test: (input) => connector.test({ ...input, http: leading(input.http) }),
    collect: (input) => connector.collect({ ...input, http: leading(input.http) }),
  };
}

type Written = { readonly id: string; readonly at: string };
/** What the site answers to an address, given what stands on it, newest first. */
type Answering = (url: URL, written: readonly Written[]) => unknown;

const COUNT = 130;
const DAY_MS = 86_400_000;
/** One a day, the newest on the eve of the contract's own day. */
const atDay = (daysAgo: number) => new Date(Date.parse('2026-11-19T09:00:00Z') - daysAgo * DAY_MS).toISOString();
const idOf = (number: number) => `r${String(number).padStart(4, '0')}`;

const site =
  (settings: Readonly<Record<string, unknown>>, answering: Answering, count = COUNT) =>
  async (): Promise<ContractServer> => {
    const written: Written[] = Array.from({ length: count }, (_, at) => ({ id: idOf(count - at), at: atDay(at) }));
    let mood: Mood = 'well';
    const server = createServer((request, response) => {
      request.resume();
      if (mood === 'mute') return;
      const status = { 'refuses the key': 401, 'asks to wait': 429, fails: 500, babbles: 200, well: 200 }[mood];
      response.writeHead(status, mood === 'asks to wait' ? { 'retry-after': '17' } : {});
      const url = new URL(request.url ?? '/', 'http://x');
      const isLogin = /oauth/.test(url.pathname) || url.pathname.endsWith('/token');
      const answer = isLogin ? { access_token: 'jeton' } : answering(url, written);
      response.end(mood === 'babbles' ? '<html>Bonjour</html>' : JSON.stringify(answer));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
    return {
      settings,
      externalIds: written.map(({ id }) => id),
      mood(next) {
        mood = next;
      },
      async add() {
        const id = idOf(written.length + 1);
        written.unshift({ id, at: '2026-11-19T18:00:00.000Z' });
        return id;
      },
      async [Symbol.asyncDispose]() {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      },
    };
  };

function pageOf<Row>(
  rows: readonly Row[],
  start: number,
  size: number,
): { shown: readonly Row[]; next: number | null } {
  return { shown: rows.slice(start, start + size), next: start + size < rows.length ? start + size : null };
}

const since = {
  day: new Date('2026-11-01T00:00:00Z'),
  externalIds: Array.from({ length: 19 }, (_, at) => idOf(COUNT - at)),
};

testConnector({
  connector: led(appleReviews),
  open: site({ appId: '382617920', countries: 'ca' }, (url, written) => {
    const page = Number(/page=(\d+)/.exec(url.pathname)?.[1]);
    const { shown } = pageOf(written, (page - 1) * 50, 50);
    const entry = shown.map(({ id, at }) => ({
      ...{ id: { label: id }, updated: { label: at }, 'im:rating': { label: '1' } },
      ...{ title: { label: 'Bof' }, content: { label: 'Plante' }, author: { name: { label: 'Zoé' } } },
    }));
    return { feed: { entry } };
  }),
  unknownMoods: ['refuses the key'],
  wrong: [
    { change: { appId: 'mon app' }, says: /apps\.apple\.com/ },
    { change: { appId: undefined }, says: /Write the number/ },
    { change: { countries: 'Canada' }, says: /two letters/ },
  ],
  since,
});

testConnector({
  connector: led(googleBusiness),
  open: site(GOOGLE, (url, written) => {
    const { shown, next } = pageOf(written, Number(url.searchParams.get('pageToken') ?? 0), 50);
    const reviews = shown.map(({ id, at }) => ({ reviewId: id, comment: 'Lent', createTime: at, updateTime: at }));
    return { reviews, totalReviewCount: written.length, ...(next === null ? {} : { nextPageToken: String(next) }) };
  }),
  wrong: [
    { change: { location: 'Laval' }, says: /number of the establishment/ },
    { change: { refreshToken: undefined }, says: /refresh token/ },
  ],
  since,
});

testConnector({
  connector: led(googlePlay),
  open: site(PLAY, (url, written) => {
    const { shown, next } = pageOf(written, Number(url.searchParams.get('token') ?? 0), 100);
    const reviews = shown.map(({ id, at }) => ({
      reviewId: id,
      comments: [{ userComment: { text: 'Plante', lastModified: { seconds: String(Date.parse(at) / 1_000) } } }],
    }));
    return { reviews, ...(next === null ? {} : { tokenPagination: { nextPageToken: String(next) } }) };
  }),
  wrong: [
    { change: { packageName: 'app' }, says: /com\.example\.app/ },
    { change: { serviceAccountKey: '{"client_email":"x"}' }, says: /whole JSON key file/ },
    { change: { serviceAccountKey: undefined }, says: /whole JSON key file/ },
  ],
});

testConnector({
  connector: led(appStoreConnect),
  open: site(
    CONNECT,
    (url, written) => {
      const { shown, next } = pageOf(written, Number(url.searchParams.get('cursor') ?? 0), 200);
      const data = shown.map(({ id, at }) => ({
        ...{ type: 'customerReviews', id },
        attributes: { rating: 1, title: 'Bof', body: 'Plante', createdDate: at },
      }));
      return { data, links: next === null ? {} : { next: `https://api.appstoreconnect.apple.com/x?cursor=${next}` } };
    },
    410,
  ),
  wrong: [
    { change: { keyId: 'abc' }, says: /Key ID/ },
    { change: { privateKey: 'abc' }, says: /\.p8/ },
    { change: { issuerId: undefined }, says: /Issuer ID/ },
  ],
});

testConnector({
  connector: led(trustpilot),
  open: site(PILOT, (url, written) => {
    const { shown } = pageOf(written, (Number(url.searchParams.get('page')) - 1) * 100, 100);
    const reviews = shown.map(({ id, at }) => ({ id, stars: 1, text: 'Jamais livré', createdAt: at }));
    return { reviews, totalNumberOfReviews: written.length };
  }),
  wrong: [
    { change: { businessUnitId: 'auberge.example' }, says: /business unit id/ },
    { change: { apiKey: undefined }, says: /API key/ },
  ],
  since,
});

testConnector({
  connector: led(zendesk),
  open: async () => {
    const given = { subdomain: 'auberge', email: 'patron@auberge.example', apiToken: 'jeton-de-vingt-caracteres' };
    const opened = await site(given, (url, written) => {
      const oldestFirst = written.toReversed();
      const startMs = Number(url.searchParams.get('start_time') ?? 0) * 1_000;
      const skipped = oldestFirst.filter(({ at }) => Date.parse(at) < startMs).length;
      const start = Number(url.searchParams.get('cursor') ?? skipped);
      const { shown, next } = pageOf(oldestFirst, start, 100);
      const tickets = shown.map(({ id, at }) => ({
        ...{ id, created_at: at, updated_at: at, subject: 'Colis', description: 'Toujours rien', requester_id: 1 },
      }));
      return { tickets, users: [], after_cursor: String(start + shown.length), end_of_stream: next === null };
    })();
    const named = (id: string) => `ticket ${id}`;
    return {
      ...opened,
      externalIds: opened.externalIds.map(named),
      add: async () => named(await opened.add()),
      [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
    };
  },
  wrong: [
    { change: { subdomain: 'mon auberge' }, says: /zendesk\.com/ },
    { change: { email: 'patron' }, says: /administrator/ },
    { change: { apiToken: undefined }, says: /API token/ },
    { change: { withAnswers: 'peut-être' }, says: /yes or no/ },
  ],
  since: { day: since.day, externalIds: since.externalIds.map((id) => `ticket ${id}`) },
});
