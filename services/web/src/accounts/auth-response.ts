import type { Context } from 'hono';
import type { AuthAnswer } from './open-auth.ts';

/** Only a path of this house: a link must not send somebody elsewhere after they signed in. */
export function nextPathFrom(asked: string | null | undefined): string {
  const path = asked ?? '';
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(path) || path.includes('\\') || path.startsWith('/sign-')) return '/';
  return path;
}

/** Leads on after a form, with the cookies that better-auth gives. */
export function leadOn(c: Context, path: string, answers: readonly AuthAnswer[] = []): Response {
  for (const cookie of answers.flatMap(({ cookies }) => cookies)) c.header('set-cookie', cookie, { append: true });
  c.header('cache-control', 'no-store');
  return c.redirect(path, 303);
}
