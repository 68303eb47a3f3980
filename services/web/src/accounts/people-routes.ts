import { type Firm, ROLES } from '@doleances/core';
import { type InviteOutcome, invitePerson, makeResetLink } from '@doleances/pipeline';
import type { InvitedAs } from '@doleances/store';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { showMessage, UNNAMED_HOUSE, viewOf } from '../house/view.ts';
import { viewerIn } from '../house/viewer-in.ts';
import type { PostedFields } from '../theme/theme-change-form.ts';
import type { Said } from './account-forms.ts';
import { type AccountTexts, accountTexts } from './account-texts.ts';
import { leadOn } from './auth-response.ts';
import { type Door, doorPageOf, postTo, refusedBy, show } from './door.ts';
import { peoplePage } from './people-page.ts';

/** Who works here: the owner's page. */
export function addPeopleRoutes(app: Hono, door: Door, limit: MiddlewareHandler): void {
  const post = postTo(app, limit);
  app.get('/settings/people', (c) => showPeople(c, door));
  post('/settings/people', (c, fields) => invite(c, door, fields));
  post('/settings/people/:id/change', (c, fields) => change(c, door, fields));
  post('/settings/people/:id/remove', (c) => remove(c, door));
  post('/settings/people/:id/reset', (c) => giveReset(c, door));
  post('/settings/people/:id/code', (c) => stopCode(c, door));
  post('/settings/people/:id/end', (c) => endAll(c, door));
  post('/settings/invites/:id/again', (c) => inviteAgain(c, door));
  post('/settings/invites/:id/revoke', (c) => revoke(c, door));
}

type Shown = {
  readonly said?: Said;
  readonly link?: { readonly text: string; readonly url: string };
  readonly typed?: PostedFields;
};

async function showPeople(c: Context, door: Door, shown: Shown = {}): Promise<Response> {
  const { store, now } = door.ports;
  const record = (await store.findFirm()) ?? UNNAMED_HOUSE;
  const view = viewOf(c, record.firm);
  const words = accountTexts(view.language);
  const asked = c.req.query('said') ?? '';
  const done = isSaid(asked) ? { text: words.people.said[asked], isRefused: false } : null;
  const content = peoplePage({
    ...{ ...view, words },
    said: shown.said ?? done,
    link: shown.link ?? null,
    people: await store.listPeople(),
    invites: await store.listInvites(now()),
    me: viewerIn(c)?.personId ?? null,
    typed: { name: shown.typed?.one('name') ?? '', email: shown.typed?.one('email') ?? '' },
  });
  return show(c, door, { title: words.people.title, content, status: shown.said?.isRefused ? 422 : 200 });
}

type SaidName = keyof AccountTexts['people']['said'];

function isSaid(asked: string): asked is SaidName {
  return Object.hasOwn(accountTexts('fr').people.said, asked);
}

const missing = (c: Context, { ports }: Door) => showMessage(c, ports, { status: 404, text: 'notFound' });

/** The owner at the keyboard. Without accounts there is nobody to look after: the first comes by the setup link. */
function whoIn(c: Context): string | null {
  return viewerIn(c)?.name ?? null;
}

async function back(c: Context, door: Door, said: SaidName): Promise<Response> {
  const { language } = await doorPageOf(c, door);
  return leadOn(c, `/settings/people?lang=${language}&said=${said}`);
}

/** A link that no mail carries must be handed over: who invited would wait in vain. */
function inviteLink({ ports }: Door, { people }: AccountTexts, url: string): NonNullable<Shown['link']> {
  return { text: ports.config.mail.smtpUrl === null ? people.linkAlone : people.link, url };
}

const REFUSED = {
  bad_address: 'badEmail',
  no_name: 'noName',
  known_address: 'taken',
  no_place: 'noPlace',
} as const satisfies Record<Extract<InviteOutcome, { ok: false }>['reason'], keyof AccountTexts['problems']>;

async function invite(c: Context, door: Door, fields: PostedFields): Promise<Response> {
  const who = whoIn(c);
  const { firm } = (await door.ports.store.findFirm()) ?? UNNAMED_HOUSE;
  if (who === null) return missing(c, door);
  const { words } = await doorPageOf(c, door);
  const asked = { name: fields.one('name') ?? '', email: fields.one('email') ?? '', ...sightFrom(fields, firm) };
  const outcome = await invitePerson(door.ports, asked, who);
  return outcome.ok
    ? showPeople(c, door, { link: inviteLink(door, words, outcome.url) })
    : showPeople(c, door, { said: refusedBy(words.problems[REFUSED[outcome.reason]]), typed: fields });
}

/** What a form says of somebody's sight; only places that the firm has. */
function sightFrom({ one, all }: PostedFields, firm: Firm): Pick<InvitedAs, 'role' | 'locations' | 'staffName'> {
  const role = ROLES.find((name) => name === one('role')) ?? 'agent';
  const own = new Set(all('place'));
  const places = firm.locations.filter(({ name }) => own.has(name)).map(({ name }) => name);
  const locations = role === 'owner' || (one('everywhere') !== null && places.length === 0) ? null : places;
  return { role, locations, staffName: role === 'owner' ? null : one('staffName') };
}

async function change(c: Context, door: Door, fields: PostedFields): Promise<Response> {
  const who = whoIn(c);
  const { firm } = (await door.ports.store.findFirm()) ?? UNNAMED_HOUSE;
  if (who === null) return missing(c, door);
  const { words } = await doorPageOf(c, door);
  const sight = sightFrom(fields, firm);
  if (sight.locations?.length === 0) return showPeople(c, door, { said: refusedBy(words.problems.noPlace) });
  const deed = { who, what: 'account_role_changed', why: sight.role };
  const outcome = await door.ports.store.changePerson(c.req.param('id') ?? '', sight, deed);
  if (outcome === 'no_person') return missing(c, door);
  return outcome === 'changed'
    ? back(c, door, 'saved')
    : showPeople(c, door, { said: refusedBy(words.problems.lastOwner) });
}

async function remove(c: Context, door: Door): Promise<Response> {
  const who = whoIn(c);
  if (who === null) return missing(c, door);
  const outcome = await door.ports.store.removePerson(c.req.param('id') ?? '', who, door.ports.now());
  if (outcome === 'no_person') return missing(c, door);
  const { words } = await doorPageOf(c, door);
  return outcome === 'removed'
    ? back(c, door, 'removed')
    : showPeople(c, door, { said: refusedBy(words.problems.lastOwner) });
}

async function giveReset(c: Context, door: Door): Promise<Response> {
  const who = whoIn(c);
  const person = await door.ports.store.findPerson(c.req.param('id') ?? '');
  if (who === null || person === null) return missing(c, door);
  const { words } = await doorPageOf(c, door);
  const url = await makeResetLink(door.ports, person, { who, isMailed: false });
  return showPeople(c, door, { link: { text: words.people.resetLink, url } });
}

async function stopCode(c: Context, door: Door): Promise<Response> {
  const who = whoIn(c);
  if (who === null) return missing(c, door);
  const deed = { who, what: 'account_code_stopped' };
  const isGone = await door.ports.store.removeTwoFactor(c.req.param('id') ?? '', deed);
  return isGone ? back(c, door, 'code') : missing(c, door);
}

async function endAll(c: Context, door: Door): Promise<Response> {
  const who = whoIn(c);
  const person = await door.ports.store.findPerson(c.req.param('id') ?? '');
  if (who === null || person === null) return missing(c, door);
  await door.ports.store.endSessions(person.id, { exceptToken: null }, who);
  return back(c, door, 'ended');
}

async function inviteAgain(c: Context, door: Door): Promise<Response> {
  const who = whoIn(c);
  const invites = await door.ports.store.listInvites(door.ports.now());
  const asked = invites.find(({ id }) => id === c.req.param('id'))?.invitedAs ?? null;
  if (who === null || asked === null) return missing(c, door);
  const { words } = await doorPageOf(c, door);
  const outcome = await invitePerson(door.ports, asked, who);
  return outcome.ok
    ? showPeople(c, door, { link: inviteLink(door, words, outcome.url) })
    : showPeople(c, door, { said: refusedBy(words.problems[REFUSED[outcome.reason]]) });
}

async function revoke(c: Context, door: Door): Promise<Response> {
  const who = whoIn(c);
  if (who === null) return missing(c, door);
  const isRevoked = await door.ports.store.revokeLink(c.req.param('id') ?? '', who, door.ports.now());
  return isRevoked ? back(c, door, 'revoked') : missing(c, door);
}
