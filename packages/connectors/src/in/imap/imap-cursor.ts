import { z } from 'zod';

const folderCursor = z.object({
  /** As text: it is a BigInt, which JSON does not know. */
  uidValidity: z.string(),
  lastUid: z.number().int().min(0),
  /** The server numbered the folder anew, and it is being read again from its first message. */
  isAgain: z.boolean().default(false),
});

const imapCursor = z.object({
  /** When all folders were last read to their end; a message older than that which we never numbered was moved here. */
  seenAt: z.iso.datetime().nullable(),
  /** How far back the first run went; a folder that must be read again goes as far. */
  since: z.iso.datetime().nullable(),
  /** By `keyOf`. */
  folders: z.record(z.string(), folderCursor),
});

export type FolderCursor = z.infer<typeof folderCursor>;
export type ImapCursor = z.infer<typeof imapCursor>;

/** A cursor that nobody can read any more starts over: what came before is known by its id. */
export function cursorFrom(saved: unknown, since: Date | null): ImapCursor {
  const parsed = imapCursor.safeParse(saved);
  return parsed.success ? parsed.data : { seenAt: null, since: since?.toISOString() ?? null, folders: {} };
}
