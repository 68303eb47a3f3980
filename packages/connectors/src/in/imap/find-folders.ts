import type { ListResponse } from 'imapflow';
import { SourceError } from '../../source-error.ts';
import type { ImapSettings } from './imap-settings.ts';

export type MailFolder = {
  readonly path: string;
  /** `out`: what we sent. */
  readonly direction: 'in' | 'out';
};

/** Names that mail programs give to the sent mail where the server does not mark it, lower case. */
const SENT_NAMES = new Set([
  'sent',
  'sent mail',
  'sent items',
  'sent messages',
  'sent-mail',
  'envoyés',
  'envoyé',
  'envois',
  'messages envoyés',
  'éléments envoyés',
  'courrier envoyé',
  'courriers envoyés',
  'courriels envoyés',
  'mails envoyés',
  'objets envoyés',
]);

/**
 * Chooses what to read: the named folders, else the inbox and every folder of sent mail, by its mark or its name.
 *
 * Several folders of sent mail are usual: the server marks one, and Outlook made its own.
 *
 * @throws SourceError when a named folder is not there.
 */
export function foldersToRead(listed: readonly ListResponse[], settings: ImapSettings): readonly MailFolder[] {
  const open = listed.filter(({ flags }) => !flags.has('\\Noselect') && !flags.has('\\NonExistent'));
  const incoming = settings.folders.length === 0 ? ['INBOX'] : settings.folders.map((name) => named(open, name));
  const sent =
    settings.sentFolders.length === 0
      ? open.filter(isSentFolder).map(({ path }) => path)
      : settings.sentFolders.map((name) => named(open, name));
  const out = new Set(sent);
  return [
    ...[...new Set(incoming)].filter((path) => !out.has(path)).map((path) => ({ path, direction: 'in' as const })),
    ...[...out].map((path) => ({ path, direction: 'out' as const })),
  ];
}

function isSentFolder({ specialUse, name }: ListResponse): boolean {
  if (specialUse !== undefined) return specialUse === '\\Sent';
  return SENT_NAMES.has(plain(name));
}

/** A folder by its whole path or its last name, whatever the case and the kind of accents. */
function named(listed: readonly ListResponse[], wanted: string): string {
  const found =
    listed.find(({ path }) => plain(path) === plain(wanted)) ??
    listed.find(({ name }) => plain(name) === plain(wanted));
  if (found !== undefined) return found.path;
  const there = listed.map(({ path }) => `"${path}"`).slice(0, 20);
  throw new SourceError(
    `The mailbox has no folder "${wanted}"; it has ${there.join(', ')}. Correct the name in the settings`,
    {
      retry: 'never',
    },
  );
}

function plain(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}

/** Names a folder in cursors and external ids. */
export function keyOf({ path, direction }: MailFolder): string {
  return `${direction}:${path}`;
}
