import type { Viewer } from '@doleances/core';
import type { Ports } from '@doleances/pipeline';
import type { PersonRow } from '@doleances/store';
import type { Context } from 'hono';
import { type Auth, openAuth } from './open-auth.ts';

/** Who is who at the door: sessions, and the house before anybody has an account. */
export type People = {
  /** Loads better-auth when it is first needed. */
  auth(): Promise<Auth>;
  /** `null`: they have to sign in. Before there is an account, and on this machine alone, whoever looks is the owner. */
  viewerOf(c: Context): Promise<Viewer | null>;
  /** Whether whoever looks is the owner since nobody has an account. */
  isOpenHouse(): Promise<boolean>;
};

const OWNER: Viewer = { role: 'owner' };
const SESSION_COOKIE = /(?:^|;\s*)(?:__Secure-)?doleances\.session_token=/;

export function openPeople(ports: Pick<Ports, 'store' | 'config' | 'signingKeys'>): People {
  let opened: Promise<Auth> | null = null;
  let hasOwner = false;
  const auth = (): Promise<Auth> => {
    opened ??= openAuth(ports).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  const isOpenHouse = async (): Promise<boolean> => {
    if (ports.config.areAccountsRequired || hasOwner) return false;
    // There is always an owner once there is one: the last cannot be removed.
    hasOwner = await ports.store.hasOwner();
    return !hasOwner;
  };
  return {
    auth,
    isOpenHouse,
    async viewerOf(c) {
      const person = await personIn(c, { auth, ...ports });
      if (person !== null) return viewerFrom(person);
      return (await isOpenHouse()) ? OWNER : null;
    },
  };
}

/** Read anew at each request: what the owner changes holds from the next click on. */
async function personIn(
  c: Context,
  { auth, store }: Pick<People, 'auth'> & Pick<Ports, 'store'>,
): Promise<PersonRow | null> {
  if (!SESSION_COOKIE.test(c.req.header('cookie') ?? '')) return null;
  const session = await (await auth()).findSession(c.req.raw.headers);
  return session === null ? null : store.findPerson(session.userId);
}

export function viewerFrom({ id, name, role, locations, staffName }: PersonRow): Viewer {
  if (role === 'owner') return { role, name, personId: id };
  return { role, name, personId: id, staffName, locations };
}
