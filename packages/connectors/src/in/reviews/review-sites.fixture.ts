import { generateKeyPairSync } from 'node:crypto';
import type { SiteAnswer, SiteRequest } from '../local-site.fixture.ts';

/** Settings that every connector accepts, their keys made for the test, and what the sites answer. */

export const GOOGLE = {
  account: 'accounts/1',
  location: '2',
  place: 'Laval',
  clientId: 'client-id-0000',
  clientSecret: 'client-secret-0000',
  refreshToken: 'refresh-token-0000',
};
export const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
export const ec = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
export const PLAY = {
  packageName: 'com.example.app',
  serviceAccountKey: JSON.stringify({
    client_email: 'lecteur@projet.iam.gserviceaccount.com',
    private_key: rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }),
  }),
};
export const CONNECT = {
  appId: '382617920',
  issuerId: '57246542-96fe-1a63-e053-0824d011072a',
  keyId: '2X9R4HXF34',
  privateKey: ec.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
};
export const PILOT = {
  businessUnitId: '46d6a890ffa235a75b00021d',
  apiKey: 'api-key-000000',
  apiSecret: 'secret-of-the-key-0000',
};

export const isLogin = ({ url }: SiteRequest) =>
  url.hostname === 'oauth2.googleapis.com' || url.pathname.includes('/oauth/');
export const withLogin =
  (answer: (request: SiteRequest) => SiteAnswer) =>
  (request: SiteRequest): SiteAnswer =>
    isLogin(request) ? { json: { access_token: 'jeton', expires_in: 3600 } } : answer(request);

/** A Google review of ours, newest words `day` of October. */
export const googleReview = (id: string, day: number, changes: Record<string, unknown> = {}) => ({
  reviewId: id,
  reviewer: { displayName: `Client ${id}` },
  starRating: 'ONE',
  comment: `Attente ${id}`,
  createTime: '2026-01-01T00:00:00Z',
  updateTime: `2026-10-${String(day).padStart(2, '0')}T10:00:00Z`,
  ...changes,
});
