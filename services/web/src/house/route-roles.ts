import { ROLES, type Role } from '@doleances/core';
import { RegExpRouter } from 'hono/router/reg-exp-router';
import { SmartRouter } from 'hono/router/smart-router';
import { TrieRouter } from 'hono/router/trie-router';
import { ACCOUNTS_SCRIPT_PATH } from '../accounts/accounts-script.ts';
import { HTMX, OWN_SCRIPT } from '../browser/files.ts';
import { STYLE_PATH } from '../style/sheet.ts';

/** `public`: whoever has the address, which itself may be the key; else the roles that find the page. */
export type RouteRoles = 'public' | readonly Role[];

const EVERYBODY = ROLES;
const STAFF_LEADS = ['owner', 'manager'] as const;
const OWNER = ['owner'] as const;

/**
 * Who finds which route, all of them: for others it is not there (404). A test walks the routes that exist and fails for
 * one that nobody classified; at run time such a one is the owner's.
 */
export const ROUTE_ROLES: Readonly<Record<string, RouteRoles>> = {
  'GET /livez': 'public',
  'GET /readyz': 'public',
  'GET /metrics': 'public',
  [`GET ${STYLE_PATH}`]: 'public',
  [`GET ${HTMX.path}`]: 'public',
  [`GET ${OWN_SCRIPT.path}`]: 'public',
  // The direct line to the boss, and links that carry what they grant.
  'GET /patron': 'public',
  'POST /patron': 'public',
  'GET /patron/merci': 'public',
  'GET /boss': 'public',
  'POST /boss': 'public',
  'GET /boss/merci': 'public',
  'GET /a/:token': 'public',
  'POST /a/:token': 'public',
  'GET /p/:token': 'public',
  'POST /p/:token': 'public',
  'GET /do/:token': 'public',
  'POST /do/:token': 'public',
  'GET /calendar/:file': 'public',
  // The door: who may come in is asked there.
  [`GET ${ACCOUNTS_SCRIPT_PATH}`]: 'public',
  'GET /sign-in': 'public',
  'POST /sign-in': 'public',
  'GET /sign-in/code': 'public',
  'POST /sign-in/code': 'public',
  'POST /sign-in/mail': 'public',
  'GET /sign-in/link/:token': 'public',
  'POST /sign-in/link/:token': 'public',
  'GET /sign-in/passkey/options': 'public',
  'POST /sign-in/passkey': 'public',
  'GET /setup': 'public',
  'GET /setup/:token': 'public',
  'POST /setup/:token': 'public',
  'GET /invite/:token': 'public',
  'POST /invite/:token': 'public',
  'GET /password': 'public',
  'POST /password': 'public',
  'GET /password/:token': 'public',
  'POST /password/:token': 'public',
  'POST /sign-out': EVERYBODY,
  // One's own account, and who works here.
  'GET /account': EVERYBODY,
  'POST /account': EVERYBODY,
  'POST /account/password': EVERYBODY,
  'GET /account/passkeys/options': EVERYBODY,
  'POST /account/passkeys': EVERYBODY,
  'POST /account/passkeys/:id/remove': EVERYBODY,
  'POST /account/code/start': EVERYBODY,
  'POST /account/code/confirm': EVERYBODY,
  'POST /account/code/stop': EVERYBODY,
  'POST /account/sessions': EVERYBODY,
  'GET /settings/people': OWNER,
  'POST /settings/people': OWNER,
  'POST /settings/people/:id/change': OWNER,
  'POST /settings/people/:id/remove': OWNER,
  'POST /settings/people/:id/reset': OWNER,
  'POST /settings/people/:id/code': OWNER,
  'POST /settings/people/:id/end': OWNER,
  'POST /settings/invites/:id/again': OWNER,
  'POST /settings/invites/:id/revoke': OWNER,
  'GET /nil/:token': 'public',
  'POST /nil/:token': 'public',
  // The backlog and its themes.
  'GET /': EVERYBODY,
  'GET /backlog': EVERYBODY,
  'GET /backlog/:id': EVERYBODY,
  'GET /backlog/:id/thanks': STAFF_LEADS,
  'GET /backlog.atom': EVERYBODY,
  'GET /backlog.csv': STAFF_LEADS,
  'GET /backlog.json': EVERYBODY,
  'POST /backlog/:id/change': STAFF_LEADS,
  'POST /backlog/:id/item': STAFF_LEADS,
  'POST /backlog/:id/preview': STAFF_LEADS,
  'POST /backlog/:id/push': STAFF_LEADS,
  // Complaints, those who wrote them, what we said we would do.
  'GET /complaints': EVERYBODY,
  'GET /complaints/:id': EVERYBODY,
  'POST /complaints/:id/correct': EVERYBODY,
  'POST /complaints/:id/withdraw': EVERYBODY,
  'POST /complaints/:id/deed': EVERYBODY,
  'POST /complaints/:id/release': OWNER,
  'GET /clients': STAFF_LEADS,
  'GET /clients/waiting': STAFF_LEADS,
  'GET /clients/bench': STAFF_LEADS,
  'POST /clients/bench': STAFF_LEADS,
  'GET /clients/import': OWNER,
  'POST /clients/import': OWNER,
  'GET /clients/:key': STAFF_LEADS,
  'POST /clients/:key': STAFF_LEADS,
  'POST /clients/:key/export': OWNER,
  'GET /search': EVERYBODY,
  'GET /notes': EVERYBODY,
  'POST /notes': EVERYBODY,
  'GET /promises': EVERYBODY,
  'POST /promises': EVERYBODY,
  'POST /promises/:id': EVERYBODY,
  'POST /follow-ups/:id': EVERYBODY,
  'GET /alerts': EVERYBODY,
  'GET /escalations': EVERYBODY,
  'POST /escalations/:id/acknowledge': EVERYBODY,
  'POST /escalations/:id/close': STAFF_LEADS,
  'GET /direct-line': OWNER,
  // Amends are told by whoever was there; conditions are said at the counter and set by the owner.
  'GET /recovery': EVERYBODY,
  'POST /recovery': EVERYBODY,
  'GET /recovery/:id': EVERYBODY,
  'POST /recovery/:id': EVERYBODY,
  'GET /conditions': EVERYBODY,
  'POST /conditions': OWNER,
  'GET /conditions/weekly': STAFF_LEADS,
  'POST /conditions/weekly': STAFF_LEADS,
  'GET /conditions/:id': EVERYBODY,
  'POST /conditions/:id': EVERYBODY,
  'POST /conditions/:id/limits': STAFF_LEADS,
  'POST /conditions/:id/edit': OWNER,
  'POST /conditions/:id/reckon': EVERYBODY,
  'GET /silence': STAFF_LEADS,
  'GET /silence/:stream': STAFF_LEADS,
  'GET /silence/exposure': STAFF_LEADS,
  'POST /silence/exposure': STAFF_LEADS,
  'GET /silence/purchases': STAFF_LEADS,
  'POST /silence/purchases': STAFF_LEADS,
  'GET /silence/settings': OWNER,
  'POST /silence/settings': OWNER,
  'POST /silence/nil': STAFF_LEADS,
  'POST /silence/action': STAFF_LEADS,
  'POST /silence/reveal': STAFF_LEADS,
  'GET /report': OWNER,
  'GET /report/:file': OWNER,
  // Where complaints come from, and how the house is set.
  'GET /sources': OWNER,
  'GET /sources/new': OWNER,
  'POST /sources': OWNER,
  'POST /sources/:id/:deed': OWNER,
  'GET /forms': OWNER,
  'POST /forms': OWNER,
  'GET /forms/:id': OWNER,
  'POST /forms/:id': OWNER,
  'POST /sample/load': OWNER,
  'POST /first-steps/begin': OWNER,
  'POST /first-steps/dismiss': OWNER,
  'GET /audit': STAFF_LEADS,
  'GET /audit.csv': STAFF_LEADS,
  'GET /audit.json': STAFF_LEADS,
  'GET /settings': OWNER,
  'GET /settings/firm': OWNER,
  'GET /settings/firm.yaml': OWNER,
  'POST /settings/firm': OWNER,
  'POST /settings/firm/file': OWNER,
  'GET /settings/outlets': OWNER,
  'POST /settings/outlets/:name/test': OWNER,
  'GET /settings/poster': OWNER,
  'GET /settings/poster.pdf': OWNER,
  'GET /settings/ranking': OWNER,
  'GET /settings/privacy': OWNER,
  'GET /settings/privacy/person': OWNER,
  'POST /settings/privacy/export': OWNER,
  'POST /settings/privacy/erase': OWNER,
  'POST /settings/privacy/refuse': OWNER,
  'POST /settings/privacy/hold': OWNER,
  'POST /settings/privacy/release': OWNER,
  'GET /settings/breaches': OWNER,
  'GET /settings/breaches.json': OWNER,
  'POST /settings/breaches': OWNER,
  'GET /settings/breaches/:id': OWNER,
  'POST /settings/breaches/:id': OWNER,
  'GET /settings/tokens': OWNER,
  'POST /settings/tokens': OWNER,
  'POST /settings/tokens/:id/revoke': OWNER,
  'GET /settings/webhooks': OWNER,
  'POST /settings/webhooks': OWNER,
  'POST /settings/webhooks/:id/remove': OWNER,
  'POST /settings/webhooks/:id/test': OWNER,
  'POST /sample/remove': OWNER,
  // The same for programs.
  'POST /mcp': EVERYBODY,
  'GET /mcp': EVERYBODY,
  'DELETE /mcp': EVERYBODY,
  'GET /api': EVERYBODY,
  'GET /api/v1/openapi.json': EVERYBODY,
  'GET /api/v1/backlog': EVERYBODY,
  'GET /api/v1/themes/:id': EVERYBODY,
  'GET /api/v1/themes/:id/thanks': STAFF_LEADS,
  'GET /api/v1/themes/events': STAFF_LEADS,
  'POST /api/v1/themes/:id/change': STAFF_LEADS,
  'POST /api/v1/themes/:id/item': STAFF_LEADS,
  'POST /api/v1/themes/:id/push': STAFF_LEADS,
  'GET /api/v1/clients': STAFF_LEADS,
  'GET /api/v1/clients/waiting': STAFF_LEADS,
  'GET /api/v1/clients/bench': STAFF_LEADS,
  'GET /api/v1/clients/:key': STAFF_LEADS,
  'POST /api/v1/clients/:key/deeds': STAFF_LEADS,
  'GET /api/v1/complaints': EVERYBODY,
  'GET /api/v1/complaints/:id': EVERYBODY,
  'POST /api/v1/complaints': EVERYBODY,
  'POST /api/v1/complaints/:id/corrections': EVERYBODY,
  'POST /api/v1/complaints/:id/release': OWNER,
  'GET /api/v1/corrections': EVERYBODY,
  'POST /api/v1/corrections/:id/withdraw': EVERYBODY,
  'POST /api/v1/notes': EVERYBODY,
  'GET /api/v1/promises': EVERYBODY,
  'GET /api/v1/promises/summary': EVERYBODY,
  'POST /api/v1/promises': EVERYBODY,
  'POST /api/v1/promises/:id': EVERYBODY,
  'POST /api/v1/follow-ups/:id': EVERYBODY,
  'GET /api/v1/escalations': EVERYBODY,
  'GET /api/v1/escalations/:id': EVERYBODY,
  'POST /api/v1/escalations/:id/acknowledge': EVERYBODY,
  'POST /api/v1/escalations/:id/close': STAFF_LEADS,
  'GET /api/v1/recovery': EVERYBODY,
  'POST /api/v1/recovery': EVERYBODY,
  'GET /api/v1/recovery/:id': EVERYBODY,
  'POST /api/v1/recovery/:id': EVERYBODY,
  'GET /api/v1/conditions': EVERYBODY,
  'POST /api/v1/conditions/:id': EVERYBODY,
  'GET /api/v1/sends': STAFF_LEADS,
  'GET /api/v1/outlets': OWNER,
  'POST /api/v1/outlets/:name/test': OWNER,
  'GET /api/v1/reports': OWNER,
  'GET /api/v1/reports/:week': OWNER,
  'GET /api/v1/silence': STAFF_LEADS,
  'GET /api/v1/silence/:stream': STAFF_LEADS,
  'GET /api/v1/exposure': STAFF_LEADS,
  'POST /api/v1/exposure': STAFF_LEADS,
  'POST /api/v1/nil-declarations': STAFF_LEADS,
  'GET /api/v1/export/complaints': STAFF_LEADS,
  'POST /api/v1/persons/find': OWNER,
  'POST /api/v1/persons/export': OWNER,
  'POST /api/v1/persons/erase': OWNER,
  'GET /api/v1/erasures': OWNER,
  'GET /api/v1/breaches': OWNER,
  'POST /api/v1/breaches': OWNER,
  'POST /api/v1/breaches/:id': OWNER,
  'GET /api/v1/webhooks': OWNER,
  'POST /api/v1/webhooks': OWNER,
  'POST /api/v1/webhooks/:id/remove': OWNER,
  'POST /api/v1/webhooks/:id/test': OWNER,
  'GET /api/v1/sources': OWNER,
  'GET /api/v1/sources/:id': OWNER,
  'GET /api/v1/sources/kinds': OWNER,
  'POST /api/v1/sources': OWNER,
  'POST /api/v1/sources/:id/:deed': OWNER,
};

const router = new SmartRouter<RouteRoles>({ routers: [new RegExpRouter(), new TrieRouter()] });
for (const [route, roles] of Object.entries(ROUTE_ROLES)) {
  const [method = '', pattern = ''] = route.split(' ');
  router.add(method, pattern, roles);
}

/** Who finds what is asked for. Of several routes that fit, the one that fewest find counts. */
export function rolesFor(method: string, path: string): RouteRoles {
  const [found] = router.match(method === 'HEAD' ? 'GET' : method, path);
  const fitting = found.map(([roles]) => roles);
  const closed = fitting.filter((roles) => roles !== 'public');
  if (fitting.length === 0) return OWNER;
  return closed.length === 0
    ? 'public'
    : closed.reduce((fewest, roles) => (roles.length < fewest.length ? roles : fewest));
}

/** Whether somebody of this role finds a page, for menus. */
export function mayOpen(role: Role, path: string): boolean {
  const roles = rolesFor('GET', path.replace(/\?.*$/, ''));
  return roles === 'public' || roles.includes(role);
}

/** Whether a form that is sent there would be taken from somebody of this role: for others it is not shown. */
export function mayPost(role: Role, path: string): boolean {
  const roles = rolesFor('POST', path);
  return roles === 'public' || roles.includes(role);
}
