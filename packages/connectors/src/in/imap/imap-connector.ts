import type { AskInput, SourceCheck, SourceConnector } from '../source-connector.ts';
import { collectMail } from './collect-mail.ts';
import { foldersToRead } from './find-folders.ts';
import type { ImapCursor } from './imap-cursor.ts';
import { IMAP_SECRETS, type ImapSettings, imapSettings } from './imap-settings.ts';
import { openMailbox } from './open-mailbox.ts';

/** Large mailboxes answer a search within seconds; a batch of 4 MB passes a line of 1 Mbit/s in 32 s. */
const DEADLINE_SECONDS = 60;

/** A mailbox that is asked by IMAP; a command that is not answered by the deadline ends the connection. */
export function imapConnectorWith(deadlineSeconds: number): SourceConnector<ImapSettings, ImapCursor> {
  return {
    kind: 'imap',
    settings: imapSettings,
    secrets: IMAP_SECRETS,
    schedule: '*/3 * * * *',
    test: (input) => checkMailbox({ ...input, deadlineSeconds }),
    collect: (input) => collectMail({ ...input, deadlineSeconds }),
  };
}

export const imapConnector = imapConnectorWith(DEADLINE_SECONDS);

async function checkMailbox(
  input: AskInput<ImapSettings> & { readonly deadlineSeconds: number },
): Promise<SourceCheck> {
  await using mailbox = await openMailbox(input);
  const folders = foldersToRead(await mailbox.ask((client) => client.list()), input.settings);
  const counts: string[] = [];
  for (const { path } of folders) {
    const status = await mailbox.ask((client) => client.status(path, { messages: true }));
    counts.push(`${path}: ${status === false ? 0 : (status.messages ?? 0)} messages`);
  }
  const hasSent = folders.some(({ direction }) => direction === 'out');
  const hint = hasSent ? '' : '; no folder of sent mail was found: name it to see the promises made by mail';
  return { found: `${counts.join('; ')}${hint}` };
}
