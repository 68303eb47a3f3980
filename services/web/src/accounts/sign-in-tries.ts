import { createHash } from 'node:crypto';
import { clientAddressOf, type Ports } from '@doleances/pipeline';
import type { Context } from 'hono';
import { peerOf } from '../house/peer.ts';

/** Enough for whoever forgot which of their passwords it is; 960 a day for whoever guesses. */
const LIMIT = { triesMax: 10, seconds: 900 };

/** What is tried; each is counted for itself, so that guessing passwords does not close the way by mail. */
export type Tried = 'password' | 'code' | 'mail' | 'link';

export type Try =
  /** `seconds` until another is looked at. */
  | { readonly isAllowed: false; readonly seconds: number }
  | {
      readonly isAllowed: true;
      /** It was right: what the account failed before is forgotten, and this try is none of the address. */
      forgive(): Promise<void>;
    };

/**
 * Counts a try, by account and by address, before anything is looked at: in the database, for all processes at once. An
 * account that is not there is counted like one that is.
 */
export async function takeTry(
  c: Context,
  { store, now }: Pick<Ports, 'store' | 'now'>,
  tried: Tried,
  account: string | null,
): Promise<Try> {
  const address = clientAddressOf(peerOf(c), c.req.header('x-forwarded-for') ?? null);
  const byAddress = keyOf(tried, 'address', address);
  const byAccount = account === null ? [] : [keyOf(tried, 'account', account.toLowerCase())];
  const seconds = await store.takeTry([byAddress, ...byAccount], now(), LIMIT);
  if (seconds !== null) return { isAllowed: false, seconds };
  return {
    isAllowed: true,
    async forgive() {
      await store.forgiveTry([byAddress], false);
      await store.forgiveTry(byAccount, true);
    },
  };
}

/** Neither addresses nor accounts stand in the table. */
function keyOf(...parts: readonly string[]): Uint8Array {
  return createHash('sha256')
    .update(JSON.stringify(['doleances try', ...parts]))
    .digest();
}
