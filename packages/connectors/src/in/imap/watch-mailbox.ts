import { setTimeout as pause } from 'node:timers/promises';
import { foldersToRead } from './find-folders.ts';
import { type MailboxInput, openMailbox } from './open-mailbox.ts';

/** A server that refuses IDLE is not asked without end. */
const AGAIN_MS = 1_000;

/**
 * Stays connected to the first folder and tells each time that a message arrives (IDLE, RFC 2177), until the signal is
 * aborted. It tells once at the beginning, since something may have come before it listened.
 *
 * @throws SourceError when the connection ends.
 */
export async function watchMailbox(input: MailboxInput, onNews: () => void): Promise<void> {
  await using mailbox = await openMailbox(input);
  const folders = foldersToRead(await mailbox.ask((client) => client.list()), input.settings);
  const path = folders.find(({ direction }) => direction === 'in')?.path ?? 'INBOX';
  await mailbox.ask((client) => client.mailboxOpen(path, { readOnly: true }));
  mailbox.client.on('exists', ({ count, prevCount }) => {
    if (count > prevCount) onNews();
  });
  onNews();
  const aborted = new Promise<void>((resolve) =>
    input.signal.addEventListener('abort', () => resolve(), { once: true }),
  );
  while (!input.signal.aborted) {
    // imapflow asks again by itself before a silent IDLE is cut; it ends early where the server ended or refused it.
    await Promise.race([mailbox.client.idle(), mailbox.closed(), aborted]);
    await Promise.race([pause(AGAIN_MS, undefined, { ref: false }), mailbox.closed(), aborted]);
  }
}
