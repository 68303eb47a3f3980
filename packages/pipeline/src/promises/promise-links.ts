import { calendarSecret, isCalendarSecret, promiseToken } from '@doleances/core';
import type { Ports } from '../ports/ports.ts';

/** Purpose of the calendar's secret address: renewed, the old one closes. */
export const PROMISE_CALENDAR = 'promise calendar';

/** Where a promise is kept, moved or cancelled without a login. */
export const promiseUrl = (baseUrl: string, token: string): string => `${baseUrl}/p/${token}`;

/** The secret address of the calendar feed: the owner's to hand out, since it shows promises to every client. */
export async function loadCalendarUrl({
  store,
  config,
  signingKeys,
}: Pick<Ports, 'store' | 'config' | 'signingKeys'>): Promise<string> {
  const [key, renewals] = await Promise.all([keyInUse(signingKeys), store.countLinkRenewals(PROMISE_CALENDAR)]);
  return `${config.http.baseUrl}/calendar/${calendarSecret(key, renewals)}.ics`;
}

export async function isCalendarAddress(
  { store, signingKeys }: Pick<Ports, 'store' | 'signingKeys'>,
  secret: string,
): Promise<boolean> {
  return isCalendarSecret(secret, await signingKeys(), await store.countLinkRenewals(PROMISE_CALENDAR));
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
