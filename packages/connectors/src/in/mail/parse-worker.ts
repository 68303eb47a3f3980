import { parentPort } from 'node:worker_threads';
import { itemFromMail, type MailOptions } from './mail-item.ts';

// Entry of the parsing thread; it is started by `parser-thread.ts` and does nothing when imported elsewhere.

export type ParseTask = { readonly raw: Uint8Array; readonly options: MailOptions };

parentPort?.on('message', async ({ raw, options }: ParseTask) => {
  try {
    parentPort?.postMessage(await itemFromMail(raw, options));
  } catch (error) {
    // The message is unreadable, not the software broken: the caller keeps its bytes and shows it as unread.
    const reason = error instanceof Error ? error.name : 'unknown error';
    parentPort?.postMessage({ ok: false, reason: `the message cannot be read (${reason})` });
  }
});
parentPort?.postMessage('ready');
