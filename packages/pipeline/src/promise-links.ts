import { calendarSecret, promiseToken } from '@doleances/core';
import type { Ports } from './ports.ts';

/** Purpose of the key behind the calendar's secret address: a new key closes the old address. */
export const PROMISE_CALENDAR = 'promise calendar';

/** Where a promise is kept, moved or cancelled without a login. */
export const promiseUrl = (baseUrl: string, token: string): string => `${baseUrl}/p/${token}`;

/** The secret address of the calendar feed. */
export async function loadCalendarUrl({ store, config }: Pick<Ports, 'store' | 'config'>): Promise<string> {
  const secret = calendarSecret(await store.findLinkKey(PROMISE_CALENDAR));
  return `${config.http.baseUrl}/calendar/${secret}.ics`;
}

/** A link to one promise, good from now. */
export async function linkToPromise(
  { signingKeys, config, now }: Pick<Ports, 'signingKeys' | 'config' | 'now'>,
  promiseId: `prm_${string}`,
): Promise<string> {
  return promiseUrl(config.http.baseUrl, promiseToken(promiseId, await keyInUse(signingKeys), now()));
}

/** @throws Error when there is none, which would be our mistake. */
export async function keyInUse(signingKeys: Ports['signingKeys']): Promise<Uint8Array> {
  const [key] = await signingKeys();
  if (key === undefined) throw new Error('there is no key to sign with');
  return key;
}
