import type { Context, Hono, MiddlewareHandler } from 'hono';
import { html } from 'hono/html';
import { showMessage, UNNAMED_HOUSE, viewOf } from '../house/view.ts';
import type { PostedFields } from '../theme/theme-change-form.ts';
import { passwordProblem, type Said } from './account-forms.ts';
import { accountPage, codeSetupPage } from './account-page.ts';
import { accountTexts } from './account-texts.ts';
import { leadOn } from './auth-response.ts';
import { type Door, doorPageOf, personAt, postTo, refusedBy, show, waitText } from './door.ts';
import { takeTry } from './sign-in-tries.ts';

const NAME_CHARS_MAX = 80;
/** Modules of white around the square, as readers ask for. */
const QUIET_ZONE = 4;

/** What a person sets of their own account. */
export function addAccountRoutes(app: Hono, door: Door, limit: MiddlewareHandler): void {
  const post = postTo(app, limit);
  app.get('/account', (c) => showAccount(c, door, null));
  post('/account', (c, fields) => saveMe(c, door, fields));
  post('/account/password', (c, fields) => changePassword(c, door, fields));
  post('/account/passkeys/:id/remove', (c) => removePasskey(c, door));
  post('/account/code/start', (c, fields) => startCode(c, door, fields));
  post('/account/code/confirm', (c, fields) => confirmCode(c, door, fields));
  post('/account/code/stop', (c, fields) => stopCode(c, door, fields));
  post('/account/sessions', (c, fields) => endSessions(c, door, fields));
}

async function showAccount(c: Context, door: Door, refused: Said): Promise<Response> {
  const { ports, people } = door;
  const person = await personAt(c, door);
  const { firm } = (await ports.store.findFirm()) ?? UNNAMED_HOUSE;
  const page = await doorPageOf(c, door);
  const { words } = page;
  if (person === null) {
    const content = html`<h1>${words.account.title}</h1><p class="lead">${words.account.nobody} ${words.setup.noneHint}</p><p><code>npx doleances setup-link</code></p>`;
    return show(c, door, { title: words.account.title, content });
  }
  const asked = c.req.query('said') ?? '';
  const done = isSaid(asked) ? { text: words.account.said[asked], isRefused: false } : null;
  const session = await (await people.auth()).findSession(c.req.raw.headers);
  const content = accountPage({
    ...viewOf(c, firm),
    words,
    said: refused ?? done,
    person,
    sessions: await ports.store.listSessions(person.id),
    currentSessionId: session?.id ?? null,
    keys: await ports.store.listPasskeys(person.id),
  });
  return show(c, door, { title: words.account.title, content, status: refused === null ? 200 : 422 });
}

type SaidName = keyof ReturnType<typeof accountTexts>['account']['said'];

function isSaid(asked: string): asked is SaidName {
  return Object.hasOwn(accountTexts('fr').account.said, asked);
}

async function done(c: Context, door: Door, said: SaidName, answers: Parameters<typeof leadOn>[2] = []) {
  const { language } = await doorPageOf(c, door);
  return leadOn(c, `/account?lang=${language}&said=${said}`, answers);
}

const missing = (c: Context, { ports }: Door) => showMessage(c, ports, { status: 404, text: 'notFound' });

async function saveMe(c: Context, door: Door, { one }: PostedFields): Promise<Response> {
  const person = await personAt(c, door);
  if (person === null) return missing(c, door);
  const asked = one('language');
  const language = asked === 'fr' || asked === 'en' ? asked : null;
  // A deed is signed with its doer's name: whoever is not the owner keeps the one they were given.
  const typed = person.role === 'owner' ? (one('name') ?? '') : person.name;
  const name = typed.replace(/\s+/g, ' ').slice(0, NAME_CHARS_MAX);
  if (name === '') return showAccount(c, door, refusedBy((await doorPageOf(c, door)).words.problems.noName));
  const deed = { who: person.name, what: 'account_changed' };
  await door.ports.store.changePerson(person.id, { name, language }, deed);
  return done(c, door, 'saved');
}

async function changePassword(c: Context, door: Door, fields: PostedFields): Promise<Response> {
  const { ports, people } = door;
  const person = await personAt(c, door);
  if (person === null) return missing(c, door);
  const { words, firmName } = await doorPageOf(c, door);
  const typed = (name: string) => fields.entries.find(([key]) => key === name)?.[1] ?? '';
  const problem = passwordProblem(typed('newPassword'), words, [firmName, person.name, person.email]);
  if (problem !== null) return showAccount(c, door, refusedBy(problem));
  const auth = await people.auth();
  const { headers } = c.req.raw;
  if (!person.hasPassword) {
    const session = await auth.findSession(headers);
    const hash = await auth.hashPassword(typed('newPassword'));
    const deed = { who: person.name, what: 'account_password_changed' };
    await ports.store.savePassword(person.id, hash, { ...deed, ...(session && { keptToken: session.token }) });
    return done(c, door, 'password');
  }
  const attempt = await takeTry(c, ports, 'password', person.email);
  if (!attempt.isAllowed) return showAccount(c, door, refusedBy(waitText(words, attempt.seconds)));
  const answer = await auth.changePassword(headers, typed('password'), typed('newPassword'));
  if (!answer.ok) return showAccount(c, door, refusedBy(words.problems.wrongPassword));
  await attempt.forgive();
  await ports.store.noteAccount(person.id, { who: person.name, what: 'account_password_changed' });
  return done(c, door, 'password', [answer]);
}

async function removePasskey(c: Context, door: Door): Promise<Response> {
  const person = await personAt(c, door);
  if (person === null) return missing(c, door);
  const isGone = await door.ports.store.removePasskey(person.id, c.req.param('id') ?? '', person.name);
  return isGone ? done(c, door, 'passkeyGone') : missing(c, door);
}

async function startCode(c: Context, door: Door, fields: PostedFields): Promise<Response> {
  const person = await personAt(c, door);
  if (person === null) return missing(c, door);
  const { words, language } = await doorPageOf(c, door);
  const attempt = await takeTry(c, door.ports, 'password', person.email);
  if (!attempt.isAllowed) return showAccount(c, door, refusedBy(waitText(words, attempt.seconds)));
  const answer = await (await door.people.auth()).startTwoFactor(c.req.raw.headers, proofIn(fields));
  const { totpURI, backupCodes } = answer.body;
  if (!answer.ok || typeof totpURI !== 'string') return showAccount(c, door, refusedBy(words.problems.wrongPassword));
  await attempt.forgive();
  const { toString: squareOf } = await import('qrcode');
  const content = codeSetupPage({
    ...{ words, language, said: null },
    square: await squareOf(totpURI, { type: 'svg', margin: QUIET_ZONE }),
    secret: new URL(totpURI).searchParams.get('secret') ?? '',
    backupCodes: Array.isArray(backupCodes) ? backupCodes.map(String) : [],
  });
  return show(c, door, { title: words.account.totp, content });
}

const proofIn = ({ entries }: PostedFields): string => entries.find(([name]) => name === 'codePassword')?.[1] ?? '';

/** Only a code that is right turns it on: nobody shuts themselves out. */
async function confirmCode(c: Context, door: Door, { one }: PostedFields): Promise<Response> {
  const person = await personAt(c, door);
  if (person === null) return missing(c, door);
  const { words, language } = await doorPageOf(c, door);
  const attempt = await takeTry(c, door.ports, 'code', person.email);
  const code = (one('code') ?? '').replace(/\s/g, '');
  const answer = attempt.isAllowed ? await (await door.people.auth()).verifyCode(c.req.raw.headers, code) : null;
  if (!attempt.isAllowed || answer === null || !answer.ok) {
    const text = attempt.isAllowed ? words.problems.wrongCode : waitText(words, attempt.seconds);
    const content = codeSetupPage({
      ...{ words, language, square: '', secret: '', backupCodes: [] },
      said: refusedBy(text),
    });
    return show(c, door, { title: words.account.totp, content, status: 422 });
  }
  await attempt.forgive();
  await door.ports.store.noteAccount(person.id, { who: person.name, what: 'account_code_started' });
  return done(c, door, 'totp', [answer]);
}

async function stopCode(c: Context, door: Door, fields: PostedFields): Promise<Response> {
  const person = await personAt(c, door);
  if (person === null) return missing(c, door);
  const { words } = await doorPageOf(c, door);
  const attempt = await takeTry(c, door.ports, 'password', person.email);
  if (!attempt.isAllowed) return showAccount(c, door, refusedBy(waitText(words, attempt.seconds)));
  const answer = await (await door.people.auth()).stopTwoFactor(c.req.raw.headers, proofIn(fields));
  if (!answer.ok) return showAccount(c, door, refusedBy(words.problems.wrongPassword));
  await attempt.forgive();
  await door.ports.store.noteAccount(person.id, { who: person.name, what: 'account_code_stopped' });
  return done(c, door, 'totpOff', [answer]);
}

async function endSessions(c: Context, door: Door, { one }: PostedFields): Promise<Response> {
  const { ports, people } = door;
  const person = await personAt(c, door);
  if (person === null) return missing(c, door);
  const asked = one('session');
  const session = await (await people.auth()).findSession(c.req.raw.headers);
  const which = asked === null ? { exceptToken: session?.token ?? null } : { id: asked };
  await ports.store.endSessions(person.id, which, person.name);
  return done(c, door, 'ended');
}
