import type { Item } from '@doleances/core';
import { z } from 'zod';
import { personFrom, plainWords, type TicketMessage, ticketItem } from './ticket-item.ts';

const id = z.union([z.number(), z.string()]).transform(String);
const author = z.object({ type: z.string().nullish(), name: z.string().nullish(), email: z.string().nullish() });
const part = z.object({
  id,
  part_type: z.string().nullish(),
  body: z.string().nullish(),
  created_at: z.number().nullish(),
  author: author.nullish(),
});
const conversation = z.object({
  type: z.literal('conversation'),
  id,
  created_at: z.number().nullish(),
  source: z.object({ subject: z.string().nullish(), body: z.string().nullish(), author: author.nullish() }),
  conversation_parts: z
    .object({ conversation_parts: z.array(z.unknown()) })
    .or(z.array(z.unknown()))
    .nullish(),
});
const notification = z.object({ type: z.literal('notification_event'), data: z.object({ item: z.unknown() }) });

/** The messages of an Intercom conversation, as its webhook or its API tells it; `null`: another shape. */
export function intercomItems(given: unknown, acceptedAt: Date): readonly Item[] | null {
  const inside = notification.safeParse(given).data?.data.item ?? given;
  const read = conversation.safeParse(inside).data;
  if (read === undefined) return null;
  const thread = `conversation ${read.id}`;
  const customer = personFrom(read.source.author?.name, read.source.author?.email);
  const isOurs = isStaff(read.source.author?.type);
  const opening: TicketMessage = {
    id: thread,
    thread,
    at: instantOf(read.created_at) ?? acceptedAt.toISOString(),
    subject: plainWords(read.source.subject ?? ''),
    words: plainWords(read.source.body ?? ''),
    by: isOurs ? 'agent' : 'customer',
    author: customer,
    customer: isOurs ? personFrom(null, null) : customer,
  };
  const listed = read.conversation_parts ?? [];
  const parts = Array.isArray(listed) ? listed : listed.conversation_parts;
  const later = parts.flatMap((one): TicketMessage[] => {
    const told = part.safeParse(one).data;
    const words = plainWords(told?.body ?? '');
    // Parts without words say that somebody opened, closed or assigned it.
    if (told === undefined || words === '') return [];
    const by = told.part_type === 'note' ? 'note' : isStaff(told.author?.type) ? 'agent' : 'customer';
    const from = personFrom(told.author?.name, told.author?.email);
    const at = instantOf(told.created_at) ?? opening.at;
    return [{ id: `${thread} part ${told.id}`, thread, at, subject: null, words, by, author: from, customer }];
  });
  return [opening, ...later].filter(({ words }, at) => at > 0 || words !== '').map(ticketItem);
}

function isStaff(type: string | null | undefined): boolean {
  return type === 'admin' || type === 'bot' || type === 'team';
}

function instantOf(seconds: number | null | undefined): string | null {
  const ms = (seconds ?? Number.NaN) * 1_000;
  return Number.isFinite(ms) && Math.abs(ms) < 8.64e15 ? new Date(ms).toISOString() : null;
}
