import { setTimeout as pause } from 'node:timers/promises';
import type { MailFolder } from './find-folders.ts';
import type { Mailbox } from './open-mailbox.ts';

/** Other folders are looked at as often; and a router forgets a silent connection after some minutes. */
const LISTEN_SECONDS_MAX = 170;
/** A server that refuses IDLE is asked on a schedule of its own. */
const REFUSED_SECONDS = 30;

type Listening = {
  readonly mailbox: Mailbox;
  readonly folder: MailFolder | undefined;
  readonly signal: AbortSignal;
  /** The next number of each folder when it was last looked at. */
  readonly seen: ReadonlyMap<string, number>;
};

/**
 * Waits until there may be something new (IDLE, RFC 2177), at most some minutes.
 *
 * @returns `false` when the connection has ended, which is in the nature of long ones.
 */
export async function hearsNews({ mailbox, folder, signal, seen }: Listening): Promise<boolean> {
  if (folder === undefined) return false;
  const { client } = mailbox;
  const stop = new AbortController();
  const onAbort = () => stop.abort();
  signal.addEventListener('abort', onAbort, { once: true });
  let tell: () => void = () => {};
  const news = new Promise<void>((resolve) => {
    tell = resolve;
  });
  try {
    client.on('exists', tell);
    const opened = await mailbox.ask((one) => one.mailboxOpen(folder.path, { readOnly: true }));
    // What came after the folder was read and before it was opened again is announced by nobody.
    if (opened.uidNext > (seen.get(folder.path) ?? Number.POSITIVE_INFINITY)) return true;
    const idle = client.idle().then(() => pause(REFUSED_SECONDS * 1_000, undefined, { signal: stop.signal }));
    const late = pause(LISTEN_SECONDS_MAX * 1_000, undefined, { signal: stop.signal });
    // Whatever ends first leaves the others waiting.
    for (const left of [idle, late]) left.catch(() => {});
    await Promise.race([news, idle, late, mailbox.closed()]);
    // Of an open folder servers tell an old state.
    await mailbox.ask((one) => one.mailboxClose());
    return true;
  } catch {
    // It ended, was cut, or did not answer in time: the next login tells what is wrong, if anything is.
    return false;
  } finally {
    client.off('exists', tell);
    signal.removeEventListener('abort', onAbort);
    stop.abort();
  }
}
