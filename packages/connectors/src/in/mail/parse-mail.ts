import type { Item } from '@doleances/core';
import type { Parsed } from '../../parsed.ts';
import { MESSAGE_BYTES_MAX } from '../files/mbox-messages.ts';
import type { MailOptions } from './mail-item.ts';
import { createParserThread, type ParserThread } from './parser-thread.ts';

/** The slowest of 79 mail bombs took half a second; the rest is for slow machines, and for a second look at the lines. */
const BUDGET_MS = 4_000;
const MEMORY_MB = 256;
const THREADS = 2;

const threads: readonly ParserThread[] = Array.from({ length: THREADS }, () =>
  createParserThread({ budgetMs: BUDGET_MS, memoryMb: MEMORY_MB }),
);
const waiting = threads.map(() => 0);

/**
 * Reads a message (RFC 5322, MIME) into an item, in a thread of its own with a budget of 4 s and 256 MB. One that exceeds it, or breaks
 * its reader, is read as plain lines.
 *
 * The text keeps quoted replies and signatures; HTML is turned into text, quotes there begin with `> `. A contact form's
 * mail comes as what the person wrote. `externalId` is the Message-ID, else a hash: it names the message, it is no
 * storage key.
 */
export async function parseMail(raw: Uint8Array, options: MailOptions = {}): Promise<Parsed<Item>> {
  if (raw.byteLength === 0) return { ok: false, reason: 'the message is empty' };
  if (raw.byteLength > MESSAGE_BYTES_MAX) return { ok: false, reason: 'the message is larger than 25 MB' };
  const lane = waiting.indexOf(Math.min(...waiting));
  const thread = threads[lane];
  if (thread === undefined) return { ok: false, reason: 'no thread to read it' };
  waiting[lane] = (waiting[lane] ?? 0) + 1;
  try {
    return await thread.run({ raw, options });
  } finally {
    waiting[lane] = (waiting[lane] ?? 1) - 1;
  }
}
