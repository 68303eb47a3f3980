import { z } from 'zod';
import { emailFrom } from './files/item-fields.ts';
import type { MailOptions } from './mail/mail-item.ts';

const addresses = z.array(z.string()).catch([]);

/** Settings of a source as they lie in the database; whatever is missing or odd is left out. */
const kept = z.object({ user: z.string().catch(''), ownAddresses: addresses, formSenders: addresses });

export type ItemOrigin = {
  readonly externalId: string;
  readonly receivedAt: Date;
  readonly source: { readonly kind: string; readonly settings: Readonly<Record<string, unknown>> };
};

/** What reading a message must know that its bytes do not say: its folder, and who we are. */
export function mailOptionsFor({ externalId, receivedAt, source }: ItemOrigin): MailOptions {
  if (source.kind !== 'imap') return {};
  const { user, ownAddresses, formSenders } = kept.parse(source.settings);
  const own = emailFrom(user);
  return {
    arrivedAt: receivedAt.toISOString(),
    isSent: externalId.startsWith('out:'),
    ownAddresses: own === null ? ownAddresses : [own, ...ownAddresses],
    formSenders,
  };
}
