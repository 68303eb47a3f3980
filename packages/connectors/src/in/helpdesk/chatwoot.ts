import type { Item } from '@doleances/core';
import { z } from 'zod';
import { parseDate } from '../files/parse-date.ts';
import { personFrom, plainWords, ticketItem } from './ticket-item.ts';

const id = z.union([z.number(), z.string()]).transform(String);
const person = z.object({ name: z.string().nullish(), email: z.string().nullish(), type: z.string().nullish() });
const message = z.object({
  event: z.literal('message_created').optional(),
  id,
  content: z.string().nullish(),
  created_at: z.union([z.string(), z.number()]),
  /** The webhook says it in words, the API in numbers. */
  message_type: z.union([z.enum(['incoming', 'outgoing', 'activity', 'template']), z.number()]),
  private: z.boolean().optional(),
  sender: person.nullish(),
  conversation: z.object({ id, meta: z.object({ sender: person.nullish() }).nullish() }),
});

/** One message of Chatwoot; what the machine says of itself (assigned, resolved, greeting) is none. */
export function chatwootItem(given: unknown): Item | null {
  const read = message.safeParse(given);
  const at = read.success ? parseDate(String(read.data.created_at).replace(/ UTC$/, 'Z')) : null;
  if (!read.success || at === null) return null;
  const { data } = read;
  const isIncoming = data.message_type === 'incoming' || data.message_type === 0;
  const isOutgoing = data.message_type === 'outgoing' || data.message_type === 1;
  if (!isIncoming && !isOutgoing) return null;
  const sender = personFrom(data.sender?.name, data.sender?.email);
  const contact = data.conversation.meta?.sender;
  return ticketItem({
    id: `message ${data.id}`,
    thread: `conversation ${data.conversation.id}`,
    at,
    subject: null,
    words: plainWords(data.content ?? ''),
    by: data.private === true ? 'note' : isIncoming ? 'customer' : 'agent',
    author: sender,
    customer: isIncoming ? sender : personFrom(contact?.name, contact?.email),
  });
}
