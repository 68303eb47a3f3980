import { calendarSecret, promiseToken } from '@doleances/core';
import type { Ports } from './ports.ts';

/** Purposes of the keys that sign: a new key closes all links of its purpose. */
export const PROMISE_LINKS = 'promise links';
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
  { store, config, now }: Pick<Ports, 'store' | 'config' | 'now'>,
  promiseId: `prm_${string}`,
): Promise<string> {
  const key = await store.findLinkKey(PROMISE_LINKS);
  return promiseUrl(config.http.baseUrl, promiseToken(promiseId, key, now()));
}
