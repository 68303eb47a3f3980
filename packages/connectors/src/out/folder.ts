import { createHash } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeMail } from './compose-mail.ts';
import { DeliveryError } from './delivery-error.ts';
import type { MailAddress } from './mail-address.ts';
import type { Outlet } from './outlet.ts';

/**
 * Opens a way out into a folder: each message becomes a .eml file that any mail program opens.
 *
 * For an installation without a mail server: nothing is lost and the owner can look. The file is named by a hash of the
 * Message-ID, so sending again writes the same file and no name comes from outside.
 */
export function openFolderOutlet(folder: string, from: MailAddress): Outlet & AsyncDisposable {
  return {
    async deliver(message) {
      const { bytes } = await composeMail(from, message);
      const name = nameOf(message.messageId);
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const draft = join(folder, `.${name}.part`);
        await writeFile(draft, bytes, { mode: 0o600 });
        await rename(draft, join(folder, `${name}.eml`));
      } catch (cause) {
        const message = `The folder ${folder} cannot be written to; check its rights and the room left`;
        throw new DeliveryError(message, { retry: 'later', certainty: 'not_sent', cause });
      }
      return { refused: [] };
    },
    async [Symbol.asyncDispose]() {},
  };
}

function nameOf(messageId: string): string {
  return createHash('sha256').update(messageId).digest('hex').slice(0, 32);
}

/** Takes mails out of the folder again; those that never came there are nobody's loss. */
export async function removeFolderMails(folder: string, messageIds: readonly string[]): Promise<void> {
  for (const messageId of messageIds) await rm(join(folder, `${nameOf(messageId)}.eml`), { force: true });
}
