import { createHmac } from 'node:crypto';
import type { Ports } from '@doleances/pipeline';

/** What an answer of better-auth comes down to. */
export type AuthAnswer = {
  readonly ok: boolean;
  readonly status: number;
  /** `Set-Cookie`, as they are to be sent on. */
  readonly cookies: readonly string[];
  readonly body: Readonly<Record<string, unknown>>;
};

export type AuthSession = { readonly id: string; readonly token: string; readonly userId: string };

/** The part of better-auth that the dashboard needs. Each call reads the cookies of the request it is made for. */
export type Auth = {
  hashPassword(password: string): Promise<string>;
  findSession(headers: Headers): Promise<AuthSession | null>;
  /** `body.twoFactorRedirect`: a code is asked for. An unknown address costs as much as a wrong password. */
  signIn(headers: Headers, email: string, password: string): Promise<AuthAnswer>;
  /** A session for whoever proved otherwise who they are. */
  signInAs(headers: Headers, userId: string): Promise<AuthAnswer>;
  signOut(headers: Headers): Promise<AuthAnswer>;
  changePassword(headers: Headers, currentPassword: string, newPassword: string): Promise<AuthAnswer>;
  /** `body.totpURI`, `body.backupCodes`. */
  startTwoFactor(headers: Headers, password: string): Promise<AuthAnswer>;
  /** Of a session, or of a sign-in that waits for a code. */
  verifyCode(headers: Headers, code: string): Promise<AuthAnswer>;
  verifyBackupCode(headers: Headers, code: string): Promise<AuthAnswer>;
  stopTwoFactor(headers: Headers, password: string): Promise<AuthAnswer>;
  passkeyOptions(headers: Headers, what: 'register' | 'authenticate'): Promise<AuthAnswer>;
  addPasskey(headers: Headers, response: unknown, name: string): Promise<AuthAnswer>;
  signInByPasskey(headers: Headers, response: unknown): Promise<AuthAnswer>;
};

const SESSION_SECONDS = 30 * 86_400;
export const PASSWORD_CHARS_MIN = 12;
/** Hashing longer ones is work for whoever sends them. */
export const PASSWORD_CHARS_MAX = 128;
const TITLE = 'Doleances';

type Call = (input: Record<string, unknown>) => Promise<Response>;

/**
 * Loads better-auth with its passkeys, 70 MB that a house without accounts does without, and sets it upon our store. It
 * asks no network, and writes no line of its own. A session lasts thirty days from its beginning.
 */
export async function openAuth(ports: Pick<Ports, 'store' | 'config' | 'signingKeys'>): Promise<Auth> {
  const [{ betterAuth }, { twoFactor }, { passkey }, { hashPassword }, database, keys, byLink] = await Promise.all([
    import('better-auth/minimal'),
    import('better-auth/plugins/two-factor'),
    import('@better-auth/passkey'),
    import('better-auth/crypto'),
    ports.store.openAuthAdapter(),
    ports.signingKeys(),
    linkPlugin(),
  ]);
  const { baseUrl } = ports.config.http;
  const auth = betterAuth({
    appName: TITLE,
    baseURL: baseUrl,
    basePath: '/auth',
    // The newest first; its number stays when a newer one is put in front.
    secrets: keys.map((key, place) => ({ version: keys.length - place, value: secretFrom(key) })),
    database,
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    // It never makes a person, but has to know what our table asks for.
    user: { additionalFields: { role: { type: 'string', required: true, input: false, returned: false } } },
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_CHARS_MIN,
      maxPasswordLength: PASSWORD_CHARS_MAX,
    },
    advanced: {
      cookiePrefix: 'doleances',
      useSecureCookies: baseUrl.startsWith('https:'),
      ipAddress: { disableIpTracking: true },
    },
    plugins: [
      twoFactor({ issuer: TITLE, allowPasswordless: true }),
      passkey({ rpID: new URL(baseUrl).hostname, rpName: TITLE }),
      byLink,
    ],
  });
  const api = auth.api as unknown as Readonly<Record<string, Call>>;
  const call = async (name: string, headers: Headers, rest: Record<string, unknown> = {}): Promise<AuthAnswer> => {
    const found = api[name];
    if (found === undefined) throw new Error(`better-auth has no ${name}`);
    return answerFrom(await found({ ...rest, headers, asResponse: true }));
  };
  return {
    hashPassword,
    async findSession(headers) {
      const { session } = (await call('getSession', headers)).body as { session?: AuthSession };
      return session === undefined ? null : { id: session.id, token: session.token, userId: session.userId };
    },
    signIn: (headers, email, password) => call('signInEmail', headers, { body: { email, password } }),
    signInAs: (headers, userId) => call('signInAs', headers, { body: { userId } }),
    signOut: (headers) => call('signOut', headers),
    changePassword: (headers, currentPassword, newPassword) =>
      call('changePassword', headers, { body: { currentPassword, newPassword, revokeOtherSessions: true } }),
    startTwoFactor: (headers, password) => call('enableTwoFactor', headers, { body: { password } }),
    verifyCode: (headers, code) => call('verifyTOTP', headers, { body: { code } }),
    verifyBackupCode: (headers, code) => call('verifyBackupCode', headers, { body: { code } }),
    stopTwoFactor: (headers, password) => call('disableTwoFactor', headers, { body: { password } }),
    passkeyOptions: (headers, what) =>
      call(
        what === 'register' ? 'generatePasskeyRegistrationOptions' : 'generatePasskeyAuthenticationOptions',
        headers,
        {
          query: {},
        },
      ),
    addPasskey: (headers, response, name) => call('verifyPasskeyRegistration', headers, { body: { response, name } }),
    signInByPasskey: (headers, response) => call('verifyPasskeyAuthentication', headers, { body: { response } }),
  };
}

/** One key for each use: what signs links must not open cookies. */
function secretFrom(key: Uint8Array): string {
  return createHmac('sha256', key).update('doleances accounts').digest('base64url');
}

async function answerFrom(response: Response): Promise<AuthAnswer> {
  const body: unknown = await response.json().catch(() => null);
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
  return {
    ok: response.ok,
    status: response.status,
    cookies: response.headers.getSetCookie(),
    body: isObject ? (body as Record<string, unknown>) : {},
  };
}

/** A session for a person whom our own links let in; called from here alone, no address leads to it. */
async function linkPlugin() {
  const [{ createAuthEndpoint, APIError }, { setSessionCookie }, { z }] = await Promise.all([
    import('better-auth/api'),
    import('better-auth/cookies'),
    import('zod'),
  ]);
  return {
    id: 'doleances-links',
    endpoints: {
      signInAs: createAuthEndpoint(
        '/doleances/sign-in-as',
        { method: 'POST', body: z.object({ userId: z.string() }), metadata: { SERVER_ONLY: true } },
        async (ctx) => {
          const user = await ctx.context.internalAdapter.findUserById(ctx.body.userId);
          if (user === null) throw new APIError('UNAUTHORIZED');
          const session = await ctx.context.internalAdapter.createSession(user.id);
          await setSessionCookie(ctx, { session, user });
          return ctx.json({ userId: user.id });
        },
      ),
    },
  } as const;
}
