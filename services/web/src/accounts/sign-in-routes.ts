import { emailFrom, findAccountLink, mailSignInLink, takeAccountLink } from '@doleances/pipeline';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import type { PostedFields } from '../theme/theme-change-form.ts';
import type { Said } from './account-forms.ts';
import { leadOn, nextPathFrom } from './auth-response.ts';
import { type Door, doorPageOf, postTo, refusedBy, show, waitText } from './door.ts';
import type { AuthAnswer } from './open-auth.ts';
import { codePage, deadLinkPage, linkPage, nobodyPage, signInPage } from './sign-in-pages.ts';
import { takeTry } from './sign-in-tries.ts';

/** Six figures are of the app; whatever else is a backup code. */
const APP_CODE = /^\d{6}$/;

/** Signing in by password, code and link, and out. */
export function addSignInRoutes(app: Hono, door: Door, limit: MiddlewareHandler): void {
  const post = postTo(app, limit);
  app.get('/sign-in', (c) => showSignIn(c, door));
  post('/sign-in', (c, fields) => signIn(c, door, fields));
  app.get('/sign-in/code', (c) => showCode(c, door, null));
  post('/sign-in/code', (c, fields) => enterCode(c, door, fields));
  post('/sign-in/mail', (c, fields) => mailLink(c, door, fields));
  app.get('/sign-in/link/:token', (c) => showLink(c, door));
  post('/sign-in/link/:token', (c) => enterByLink(c, door));
  post('/sign-out', (c) => signOut(c, door));
}

type Refused = { readonly said: Said; readonly email: string; readonly status: 422 | 429 };

async function showSignIn(c: Context, door: Door, refused: Refused | null = null): Promise<Response> {
  const asked = c.req.query('said');
  const page = await doorPageOf(c, door);
  const { words } = page;
  if (!(await door.ports.store.hasOwner())) {
    return show(c, door, { title: words.signIn.title, content: nobodyPage(page, await door.people.isOpenHouse()) });
  }
  const done = asked === 'mailed' || asked === 'out' || asked === 'changed' ? words.signIn[asked] : null;
  const said = refused?.said ?? (done === null ? null : { text: done, isRefused: false });
  const content = signInPage({
    ...{ ...page, said, email: refused?.email ?? '' },
    next: nextPathFrom(c.req.query('next')),
  });
  return show(c, door, { title: words.signIn.title, content, status: refused?.status ?? 200 });
}

/**
 * The answer is the same for an account that is there and one that is not, and so is the work: better-auth hashes what was
 * typed in either case, and one event is written.
 */
async function signIn(c: Context, door: Door, { one }: PostedFields): Promise<Response> {
  const { ports, people } = door;
  const typed = one('email') ?? '';
  const email = emailFrom(typed) ?? '';
  const { words } = await doorPageOf(c, door);
  const attempt = await takeTry(c, ports, 'password', email);
  if (!attempt.isAllowed) {
    return showSignIn(c, door, { said: refusedBy(waitText(words, attempt.seconds)), email: typed, status: 429 });
  }
  const answer = await (await people.auth()).signIn(c.req.raw.headers, email, passwordIn(one('password')));
  const person = await ports.store.findPersonByEmail(email);
  if (!answer.ok || person === null) {
    await ports.store.noteAccount(person?.id ?? 'account_unknown', { who: 'door', what: 'account_sign_in_failed' });
    return showSignIn(c, door, { said: refusedBy(words.problems.wrong), email: typed, status: 422 });
  }
  await attempt.forgive();
  const next = nextPathFrom(c.req.query('next'));
  if (answer.body.twoFactorRedirect === true) {
    return leadOn(c, `/sign-in/code?lang=${c.req.query('lang') ?? ''}&next=${encodeURIComponent(next)}`, [answer]);
  }
  await noteSignIn(door, person.id, person.name, 'password');
  return leadOn(c, next, [answer]);
}

/** Whatever is longer than the longest password is none. */
const passwordIn = (typed: string | null): string => (typed ?? '').slice(0, 200);

export async function noteSignIn({ ports }: Door, personId: string, who: string, by: string): Promise<void> {
  await ports.store.noteAccount(personId, { who, what: 'account_signed_in', why: by });
}

async function showCode(c: Context, door: Door, refused: Refused | null): Promise<Response> {
  const page = await doorPageOf(c, door, refused?.said ?? null);
  const content = codePage(page, nextPathFrom(c.req.query('next')));
  return show(c, door, { title: page.words.code.title, content, status: refused?.status ?? 200 });
}

async function enterCode(c: Context, door: Door, { one }: PostedFields): Promise<Response> {
  const { ports, people } = door;
  const { words } = await doorPageOf(c, door);
  const attempt = await takeTry(c, ports, 'code', null);
  if (!attempt.isAllowed) {
    return showCode(c, door, { said: refusedBy(waitText(words, attempt.seconds)), email: '', status: 429 });
  }
  const code = (one('code') ?? '').replace(/\s/g, '');
  const auth = await people.auth();
  const { headers } = c.req.raw;
  const answer = await (APP_CODE.test(code) ? auth.verifyCode(headers, code) : auth.verifyBackupCode(headers, code));
  if (!answer.ok) {
    await ports.store.noteAccount('account_unknown', { who: 'door', what: 'account_code_failed' });
    return showCode(c, door, { said: refusedBy(words.problems.wrongCode), email: '', status: 422 });
  }
  await attempt.forgive();
  const { id, name } = (answer.body.user ?? {}) as { id?: string; name?: string };
  await noteSignIn(door, id ?? 'account_unknown', name ?? 'door', APP_CODE.test(code) ? 'code' : 'backup_code');
  return leadOn(c, nextPathFrom(c.req.query('next')), [answer]);
}

/** Says the same whether there is such an account or not; the mail is made after the answer, which then takes no longer. */
async function mailLink(c: Context, door: Door, { one }: PostedFields): Promise<Response> {
  const { ports } = door;
  const email = emailFrom(one('email') ?? '');
  const page = await doorPageOf(c, door);
  const attempt = await takeTry(c, ports, 'mail', email ?? '');
  if (!attempt.isAllowed) {
    return showSignIn(c, door, { said: refusedBy(waitText(page.words, attempt.seconds)), email: '', status: 429 });
  }
  afterAnswer(door, async () => {
    const person = email === null ? null : await ports.store.findPersonByEmail(email);
    if (person !== null) await mailSignInLink(ports, person);
  });
  return leadOn(c, `/sign-in?lang=${page.language}&said=mailed`);
}

export function afterAnswer({ ports }: Door, work: () => Promise<void>): void {
  work().catch((error: unknown) =>
    ports.log.error({ error: error instanceof Error ? error.name : 'unknown' }, 'a letter of an account was not made'),
  );
}

async function showLink(c: Context, door: Door): Promise<Response> {
  const page = await doorPageOf(c, door);
  const token = c.req.param('token') ?? '';
  const link = await findAccountLink(door.ports, 'sign_in', token);
  const person = link?.personId ? await door.ports.store.findPerson(link.personId) : null;
  return person === null
    ? show(c, door, { title: page.words.signIn.title, content: deadLinkPage(page), status: 404 })
    : show(c, door, { title: page.words.link.title, content: linkPage(page, token, person.name) });
}

async function enterByLink(c: Context, door: Door): Promise<Response> {
  const page = await doorPageOf(c, door);
  const link = await takeAccountLink(door.ports, 'sign_in', c.req.param('token') ?? '');
  const person = link?.personId ? await door.ports.store.findPerson(link.personId) : null;
  // A code that was set up since is asked for by the other ways in.
  if (person === null || person.hasTwoFactor) {
    return show(c, door, { title: page.words.signIn.title, content: deadLinkPage(page), status: 404 });
  }
  const answer = await letIn(c, door, person.id);
  await noteSignIn(door, person.id, person.name, 'link');
  return leadOn(c, '/', [answer]);
}

export async function letIn(c: Context, { people }: Door, personId: string): Promise<AuthAnswer> {
  return (await people.auth()).signInAs(c.req.raw.headers, personId);
}

async function signOut(c: Context, door: Door): Promise<Response> {
  const { language } = await doorPageOf(c, door);
  const answer = await (await door.people.auth()).signOut(c.req.raw.headers);
  return leadOn(c, `/sign-in?lang=${language}&said=out`, [answer]);
}
