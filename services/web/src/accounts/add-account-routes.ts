import type { Hono, MiddlewareHandler } from 'hono';
import { addAccountRoutes } from './account-routes.ts';
import { addArrivalRoutes } from './arrival-routes.ts';
import type { Door } from './door.ts';
import { addPasskeyRoutes } from './passkey-routes.ts';
import { addPeopleRoutes } from './people-routes.ts';
import { addSignInRoutes } from './sign-in-routes.ts';

/** Pages that hold the script of passkeys. */
const WITH_SCRIPT = ['/sign-in', '/account'];

/** These pages may run our script and ask our server, and nothing else. Stands before the policy of all pages. */
export const accountScripts: MiddlewareHandler = async (c, next) => {
  await next();
  if (!WITH_SCRIPT.includes(c.req.path)) return;
  const policy = c.res.headers.get('content-security-policy');
  const own = "script-src 'self'; connect-src 'self'";
  if (policy !== null && !policy.includes('script-src')) {
    c.res.headers.set('content-security-policy', `${policy}; ${own}`);
  } else if (policy !== null && !policy.includes('connect-src')) {
    c.res.headers.set('content-security-policy', `${policy}; connect-src 'self'`);
  }
};

/** The door: signing in, coming in for the first time, one's own account, and who works here. */
export function addDoor(app: Hono, door: Door, limit: MiddlewareHandler): void {
  addSignInRoutes(app, door, limit);
  addArrivalRoutes(app, door, limit);
  addPasskeyRoutes(app, door, limit);
  addAccountRoutes(app, door, limit);
  addPeopleRoutes(app, door, limit);
}
