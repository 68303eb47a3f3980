import type { Context, Hono, MiddlewareHandler } from 'hono';
import { ACCOUNTS_SCRIPT, ACCOUNTS_SCRIPT_PATH } from './accounts-script.ts';
import { type Door, personAt } from './door.ts';
import type { AuthAnswer } from './open-auth.ts';
import { noteSignIn } from './sign-in-routes.ts';
import { takeTry } from './sign-in-tries.ts';

const CACHE_SECONDS = 31_536_000;
const KEY_NAME_CHARS_MAX = 60;

/** What the script of a page asks for passkeys: challenges, and what an authenticator answered to them. */
export function addPasskeyRoutes(app: Hono, door: Door, limit: MiddlewareHandler): void {
  app.get(ACCOUNTS_SCRIPT_PATH, (c) =>
    c.body(ACCOUNTS_SCRIPT, 200, {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': `public, max-age=${CACHE_SECONDS}, immutable`,
    }),
  );
  app.get('/sign-in/passkey/options', async (c) =>
    handOn(c, await (await door.people.auth()).passkeyOptions(c.req.raw.headers, 'authenticate')),
  );
  app.post('/sign-in/passkey', limit, (c) => enterByPasskey(c, door));
  app.get('/account/passkeys/options', async (c) => {
    if ((await personAt(c, door)) === null) return c.json({}, 404);
    return handOn(c, await (await door.people.auth()).passkeyOptions(c.req.raw.headers, 'register'));
  });
  app.post('/account/passkeys', limit, (c) => addPasskey(c, door));
}

/** The answer and its cookies; of a refusal the status alone, which is all the script needs. */
function handOn(c: Context, { ok, status, cookies, body }: AuthAnswer): Response {
  c.header('cache-control', 'no-store');
  for (const cookie of cookies) c.header('set-cookie', cookie, { append: true });
  return ok ? c.json(body) : c.json({}, status === 401 || status === 403 ? 403 : 422);
}

async function bodyOf(c: Context): Promise<Readonly<Record<string, unknown>>> {
  const body: unknown = await c.req.json().catch(() => null);
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
}

async function enterByPasskey(c: Context, door: Door): Promise<Response> {
  const { ports, people } = door;
  const attempt = await takeTry(c, ports, 'link', null);
  if (!attempt.isAllowed) return c.json({}, 429);
  const { response } = await bodyOf(c);
  const answer = await (await people.auth()).signInByPasskey(c.req.raw.headers, response);
  const { userId } = (answer.body.session ?? {}) as { userId?: string };
  const person = userId === undefined ? null : await ports.store.findPerson(userId);
  if (!answer.ok || person === null) {
    await ports.store.noteAccount('account_unknown', { who: 'door', what: 'account_sign_in_failed', why: 'passkey' });
    return c.json({}, 422);
  }
  await attempt.forgive();
  await noteSignIn(door, person.id, person.name, 'passkey');
  return handOn(c, { ...answer, body: {} });
}

async function addPasskey(c: Context, door: Door): Promise<Response> {
  const { ports, people } = door;
  const person = await personAt(c, door);
  if (person === null) return c.json({}, 403);
  const { response, name } = await bodyOf(c);
  const given = typeof name === 'string' ? name.trim().slice(0, KEY_NAME_CHARS_MAX) : '';
  const answer = await (await people.auth()).addPasskey(c.req.raw.headers, response, given || person.name);
  if (answer.ok) await ports.store.noteAccount(person.id, { who: person.name, what: 'account_passkey_added' });
  return handOn(c, { ...answer, body: {} });
}
