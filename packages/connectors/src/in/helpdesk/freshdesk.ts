import type { Item } from '@doleances/core';
import { z } from 'zod';
import { instantFrom } from '../instant-from.ts';
import { personFrom, plainWords, type TicketMessage, ticketItem } from './ticket-item.ts';

const id = z.union([z.number(), z.string()]).transform(String);
const answer = z.object({
  id,
  body_text: z.string().nullish(),
  body: z.string().nullish(),
  incoming: z.boolean().optional(),
  private: z.boolean().optional(),
  created_at: z.string(),
  from_email: z.string().nullish(),
});
const ticket = z.object({
  id,
  subject: z.string().nullish(),
  description_text: z.string().nullish(),
  description: z.string().nullish(),
  created_at: z.string(),
  requester: z.object({ name: z.string().nullish(), email: z.string().nullish() }).nullish(),
  conversations: z.array(answer).optional(),
});
/** What an automation rule posts: names that the owner puts together in Freshdesk. */
const rule = z.object({
  freshdesk_webhook: z.object({
    ticket_id: id,
    ticket_subject: z.string().nullish(),
    ticket_description: z.string().nullish(),
    ticket_contact_name: z.string().nullish(),
    ticket_contact_email: z.string().nullish(),
    ticket_created_at: z.string().nullish(),
  }),
});

/** The messages of a Freshdesk ticket, as its API, its export or an automation rule tells it; `null`: another shape. */
export function freshdeskItems(given: unknown, acceptedAt: Date): readonly Item[] | null {
  const posted = rule.safeParse(given).data?.freshdesk_webhook;
  if (posted !== undefined) {
    const customer = personFrom(posted.ticket_contact_name, posted.ticket_contact_email);
    const words = plainWords(posted.ticket_description ?? '');
    const at = instantFrom(posted.ticket_created_at) ?? acceptedAt.toISOString();
    return [first(posted.ticket_id, { at, customer, subject: posted.ticket_subject ?? null, words })];
  }
  const read = ticket.safeParse(given).data;
  const at = instantFrom(read?.created_at);
  if (read === undefined || at === null) return null;
  const customer = personFrom(read.requester?.name, read.requester?.email);
  const words = read.description_text ?? plainWords(read.description ?? '');
  const subject = read.subject ?? null;
  const later = (read.conversations ?? []).map((one): Item => {
    const by = one.private === true ? 'note' : one.incoming === true ? 'customer' : 'agent';
    return ticketItem({
      id: `ticket ${read.id} answer ${one.id}`,
      thread: `ticket ${read.id}`,
      at: instantFrom(one.created_at) ?? at,
      subject,
      words: one.body_text ?? plainWords(one.body ?? ''),
      by,
      author: by === 'customer' ? customer : personFrom(null, one.from_email),
      customer,
    });
  });
  return [first(read.id, { at, customer, subject, words }), ...later];
}

function first(ticketId: string, told: Pick<TicketMessage, 'at' | 'customer' | 'subject' | 'words'>): Item {
  const thread = `ticket ${ticketId}`;
  return ticketItem({ ...told, id: thread, thread, by: 'customer', author: told.customer });
}
