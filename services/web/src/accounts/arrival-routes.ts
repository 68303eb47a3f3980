import { randomBytes } from 'node:crypto';
import { emailFrom, findAccountLink, inviterOf, makeResetLink, takeAccountLink } from '@doleances/pipeline';
import type { InvitedAs, LinkRow } from '@doleances/store';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import type { PostedFields } from '../theme/theme-change-form.ts';
import { passwordProblem, type Said } from './account-forms.ts';
import type { AccountTexts } from './account-texts.ts';
import { leadOn } from './auth-response.ts';
import { type Door, doorPageOf, postTo, refusedBy, show, waitText } from './door.ts';
import { askResetPage, deadLinkPage, invitePage, nobodyPage, resetPage, setupPage } from './sign-in-pages.ts';
import { afterAnswer, letIn, noteSignIn } from './sign-in-routes.ts';
import { takeTry } from './sign-in-tries.ts';

const NAME_CHARS_MAX = 80;

/** Links by which somebody comes in for the first time, or again after they forgot. */
export function addArrivalRoutes(app: Hono, door: Door, limit: MiddlewareHandler): void {
  const post = postTo(app, limit);
  app.get('/setup', (c) => showSetupHint(c, door));
  app.get('/setup/:token', (c) => showSetup(c, door, null));
  post('/setup/:token', (c, fields) => setUp(c, door, fields));
  app.get('/invite/:token', (c) => showInvite(c, door, null));
  post('/invite/:token', (c, fields) => accept(c, door, fields));
  app.get('/password', (c) => showAskReset(c, door));
  post('/password', (c, fields) => askReset(c, door, fields));
  app.get('/password/:token', (c) => showReset(c, door, null));
  post('/password/:token', (c, fields) => reset(c, door, fields));
}

const tokenIn = (c: Context): string => c.req.param('token') ?? '';

async function showDead(c: Context, door: Door): Promise<Response> {
  const page = await doorPageOf(c, door);
  return show(c, door, { title: page.words.signIn.title, content: deadLinkPage(page), status: 404 });
}

async function showSetupHint(c: Context, door: Door): Promise<Response> {
  if (await door.ports.store.hasOwner()) {
    // This page is open to all, so nobody looked yet who is there.
    const session = await (await door.people.auth()).findSession(c.req.raw.headers);
    return leadOn(c, session === null ? '/sign-in' : '/');
  }
  const page = await doorPageOf(c, door);
  return show(c, door, { title: page.words.setup.none, content: nobodyPage(page, await door.people.isOpenHouse()) });
}

async function showSetup(c: Context, door: Door, refused: { said: Said; fields: PostedFields } | null) {
  const link = await findAccountLink(door.ports, 'setup', tokenIn(c));
  if (link === null) return showDead(c, door);
  const page = await doorPageOf(c, door, refused?.said ?? null);
  const typed = { name: refused?.fields.one('name') ?? '', email: refused?.fields.one('email') ?? '' };
  const content = setupPage(page, tokenIn(c), typed);
  return show(c, door, { title: page.words.setup.title, content, status: refused === null ? 200 : 422 });
}

async function setUp(c: Context, door: Door, fields: PostedFields): Promise<Response> {
  const { words, language, firmName } = await doorPageOf(c, door);
  const link = await findAccountLink(door.ports, 'setup', tokenIn(c));
  // A link that was made before there was an owner makes no second one.
  if (link === null || (await door.ports.store.hasOwner())) return showDead(c, door);
  const isByPasskey = fields.one('by') === 'passkey';
  const password = isByPasskey ? null : passwordTyped(fields);
  const email = emailFrom(fields.one('email') ?? '');
  const name = nameTyped(fields);
  const problem = problemOf({ name, email, password, firmName }, words);
  if (problem !== null) return showSetup(c, door, { said: refusedBy(problem), fields });
  const owner: InvitedAs = { name, email: email ?? '', role: 'owner', locations: null, staffName: null };
  const path = isByPasskey ? `/account?lang=${language}&said=addPasskey` : '/';
  return (await comeIn(c, door, { link, person: owner, password, path })) ?? showDead(c, door);
}

async function showInvite(c: Context, door: Door, refused: Said): Promise<Response> {
  const link = await findAccountLink(door.ports, 'invite', tokenIn(c));
  const asked = link?.invitedAs ?? null;
  if (link === null || asked === null) return showDead(c, door);
  const page = await doorPageOf(c, door, refused);
  const { words } = page;
  const content = invitePage(page, tokenIn(c), {
    name: asked.name,
    email: asked.email,
    by: await inviterOf(door.ports, link.madeBy),
    role: words.roles[asked.role],
    places: asked.locations === null ? words.people.everywhere : words.people.places(asked.locations.join(', ')),
  });
  return show(c, door, { title: words.invite.title, content, status: refused === null ? 200 : 422 });
}

async function accept(c: Context, door: Door, fields: PostedFields): Promise<Response> {
  const { words, firmName } = await doorPageOf(c, door);
  const link = await findAccountLink(door.ports, 'invite', tokenIn(c));
  const asked = link?.invitedAs ?? null;
  if (link === null || asked === null) return showDead(c, door);
  const password = passwordTyped(fields);
  const problem = passwordProblem(password, words, [firmName, asked.name, asked.email]);
  if (problem !== null) return showInvite(c, door, refusedBy(problem));
  return (await comeIn(c, door, { link, person: asked, password, path: '/' })) ?? showDead(c, door);
}

type Arrival = {
  readonly link: LinkRow;
  readonly person: InvitedAs;
  readonly password: string | null;
  readonly path: string;
};

/** Makes the account and lets its person in; `null` when the link was used meanwhile, or the address is taken. */
async function comeIn(c: Context, door: Door, { link, person, password, path }: Arrival): Promise<Response | null> {
  const { ports, people } = door;
  const passwordHash = password === null ? null : await (await people.auth()).hashPassword(password);
  const id = `prs_${randomBytes(16).toString('hex')}` as const;
  const asked = c.req.query('lang');
  const language = asked === 'fr' || asked === 'en' ? asked : null;
  const personId = await ports.store.savePersonByLink(link.id, { ...person, id, language, passwordHash }, ports.now());
  if (personId === null) return null;
  const answer = await letIn(c, door, personId);
  await noteSignIn(door, personId, person.name, link.kind);
  return leadOn(c, path, [answer]);
}

async function showAskReset(c: Context, door: Door, said: Said = null, status: 200 | 429 = 200): Promise<Response> {
  const page = await doorPageOf(c, door, said);
  return show(c, door, { title: page.words.reset.ask, content: askResetPage(page), status });
}

async function askReset(c: Context, door: Door, { one }: PostedFields): Promise<Response> {
  const { ports } = door;
  const { words, language } = await doorPageOf(c, door);
  const email = emailFrom(one('email') ?? '');
  const attempt = await takeTry(c, ports, 'mail', email ?? '');
  if (!attempt.isAllowed) return showAskReset(c, door, refusedBy(waitText(words, attempt.seconds)), 429);
  afterAnswer(door, async () => {
    const person = email === null ? null : await ports.store.findPersonByEmail(email);
    if (person !== null) await makeResetLink(ports, person, { who: person.name, isMailed: true });
  });
  return leadOn(c, `/sign-in?lang=${language}&said=mailed`);
}

async function showReset(c: Context, door: Door, said: Said): Promise<Response> {
  const link = await findAccountLink(door.ports, 'reset', tokenIn(c));
  const person = link?.personId ? await door.ports.store.findPerson(link.personId) : null;
  if (person === null) return showDead(c, door);
  const page = await doorPageOf(c, door, said);
  const content = resetPage(page, tokenIn(c), person.name);
  return show(c, door, { title: page.words.reset.title, content, status: said === null ? 200 : 422 });
}

/** Ends every session: whoever had the old password is out. The code, where there is one, is still asked for. */
async function reset(c: Context, door: Door, fields: PostedFields): Promise<Response> {
  const { ports, people } = door;
  const { words, language, firmName } = await doorPageOf(c, door);
  const password = passwordTyped(fields);
  const asked = await findAccountLink(ports, 'reset', tokenIn(c));
  const whose = asked?.personId ? await ports.store.findPerson(asked.personId) : null;
  const problem = passwordProblem(password, words, whose === null ? [firmName] : [firmName, whose.name, whose.email]);
  if (problem !== null) return showReset(c, door, refusedBy(problem));
  const passwordHash = await (await people.auth()).hashPassword(password);
  const link = await takeAccountLink(ports, 'reset', tokenIn(c));
  const person = link?.personId ? await ports.store.findPerson(link.personId) : null;
  if (person === null) return showDead(c, door);
  await ports.store.savePassword(person.id, passwordHash, { who: person.name, what: 'account_password_reset' });
  return leadOn(c, `/sign-in?lang=${language}&said=changed`);
}

/** Not trimmed: a password may begin with a space. */
function passwordTyped({ entries }: PostedFields): string {
  return entries.find(([name]) => name === 'newPassword')?.[1] ?? '';
}

function nameTyped({ one }: PostedFields): string {
  return (one('name') ?? '').replace(/\s+/g, ' ').slice(0, NAME_CHARS_MAX);
}

type Typed = {
  readonly name: string;
  readonly email: string | null;
  readonly password: string | null;
  readonly firmName: string;
};

function problemOf({ name, email, password, firmName }: Typed, words: AccountTexts): string | null {
  if (name === '') return words.problems.noName;
  if (email === null) return words.problems.badEmail;
  return password === null ? null : passwordProblem(password, words, [firmName, name, email]);
}
