import { parentPort } from 'node:worker_threads';
import type { Item } from '@doleances/core';
import type { Parsed } from '../../parsed.ts';
import { itemFromLines } from './lines-item.ts';
import { itemFromMail, type MailOptions } from './mail-item.ts';

// Entry of the parsing thread; it is started by `parser-thread.ts` and does nothing when imported elsewhere.

export type ParseTask = {
  readonly raw: Uint8Array;
  readonly options: MailOptions;
  /** The message ended a thread before: its structure is not read again, only its lines. */
  readonly asLines?: boolean;
};

async function read({ raw, options, asLines = false }: ParseTask): Promise<Parsed<Item>> {
  return asLines ? { ok: true, value: itemFromLines(raw, options), warnings: [] } : itemFromMail(raw, options);
}

parentPort?.on('message', async (task: ParseTask) => {
  try {
    parentPort?.postMessage(await read(task));
  } catch (error) {
    // The message is unreadable, not the software broken: the caller keeps its bytes and shows it as unread.
    const reason = error instanceof Error ? error.name : 'unknown error';
    parentPort?.postMessage({ ok: false, reason: `the message cannot be read (${reason})` });
  }
});
parentPort?.postMessage('ready');
