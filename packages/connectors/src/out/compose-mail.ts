import { DeliveryError } from './delivery-error.ts';
import { headerText, type MailAddress, safeAddress } from './mail-address.ts';
import type { OutgoingMail } from './outlet.ts';

const SUBJECT_CHARS_MAX = 500;
const RECIPIENTS_MAX = 50;
const MESSAGE_ID = /^<?([\w.+=$-]{1,200}@[\w.-]{1,200})>?$/;

export type ComposedMail = { readonly bytes: Buffer; readonly from: string; readonly to: readonly string[] };

/**
 * Writes a message out in MIME.
 *
 * It says that a machine wrote it (RFC 3834), so that absence notes and tickets are not sent back.
 *
 * @throws DeliveryError when an address or the Message-ID cannot be written safely; nothing was sent then.
 */
export async function composeMail(from: MailAddress, message: OutgoingMail): Promise<ComposedMail> {
  const sender = safeAddress(from);
  const recipients = message.to
    .slice(0, RECIPIENTS_MAX)
    .map(safeAddress)
    .filter((recipient) => recipient !== null);
  if (sender === null) throw refusal('the sender is not a plain e-mail address');
  if (recipients.length === 0 || recipients.length < message.to.length) {
    throw refusal(`a recipient is not a plain e-mail address, or there are more than ${RECIPIENTS_MAX}`);
  }
  const messageId = MESSAGE_ID.exec(message.messageId)?.[1];
  if (messageId === undefined) throw refusal('the Message-ID is malformed');
  const inReplyTo = MESSAGE_ID.exec(message.inReplyTo ?? '')?.[1];
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const composer = new MailComposer({
    from: { ...sender },
    to: recipients.map((recipient) => ({ ...recipient })),
    subject: headerText(message.subject).slice(0, SUBJECT_CHARS_MAX),
    text: message.text,
    ...(message.html === null ? {} : { html: message.html }),
    messageId: `<${messageId}>`,
    ...(inReplyTo === undefined ? {} : { inReplyTo: `<${inReplyTo}>`, references: `<${inReplyTo}>` }),
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    bytes: await composer.compile().build(),
    from: sender.address,
    to: recipients.map(({ address }) => address),
  };
}

function refusal(reason: string): DeliveryError {
  return new DeliveryError(`The message cannot be sent: ${reason}`, { retry: 'never', certainty: 'not_sent' });
}
