import type { Author } from '@doleances/core';
import { z } from 'zod';
import type { AcceptedEntry, RefusedEntry } from '../files/file-entry.ts';
import { instantFrom } from '../instant-from.ts';
import { personFrom, plainWords, type TicketMessage, ticketEntry, ticketItem } from './ticket-item.ts';

const id = z.union([z.number(), z.string()]).transform(String);
const comment = z.object({
  id,
  author_id: id.nullish(),
  plain_body: z.string().nullish(),
  body: z.string().nullish(),
  public: z.boolean().optional(),
  created_at: z.string(),
});
const user = z.object({ id, name: z.string().nullish(), email: z.string().nullish(), role: z.string().nullish() });

const ticket = z.object({
  id,
  created_at: z.string(),
  updated_at: z.string().nullish(),
  subject: z.string().nullish(),
  description: z.string().nullish(),
  status: z.string().nullish(),
  requester_id: id.nullish(),
  /** Exports have the people inside, the API beside. */
  requester: user.partial().nullish(),
  comments: z.array(comment).optional(),
  satisfaction_rating: z.object({ score: z.string().nullish(), comment: z.string().nullish() }).nullish(),
});

export type ZendeskTicket = z.infer<typeof ticket>;
export type ZendeskComment = z.infer<typeof comment>;
export type ZendeskUser = z.infer<typeof user>;
export type ZendeskUsers = ReadonlyMap<string, ZendeskUser>;

export function ticketFrom(given: unknown): ZendeskTicket | null {
  return ticket.safeParse(given).data ?? null;
}

export function commentsFrom(given: unknown): readonly ZendeskComment[] {
  return z.object({ comments: z.array(comment) }).safeParse(given).data?.comments ?? [];
}

export function usersFrom(given: unknown): ZendeskUsers {
  const list = z.object({ users: z.array(z.unknown()) }).safeParse(given).data?.users ?? [];
  return new Map(
    list
      .map((one) => user.safeParse(one))
      .flatMap(({ data }) => (data === undefined ? [] : [[data.id, data] as const])),
  );
}

/**
 * A ticket as the messages it holds: what the customer wrote, what agents answered, their notes among themselves, and
 * the comment left with a satisfaction rating. A deleted ticket holds none.
 *
 * @param original Kept with the first message.
 */
export function entriesOfTicket(
  given: ZendeskTicket,
  users: ZendeskUsers,
  original: unknown,
): readonly AcceptedEntry[] | RefusedEntry {
  const where = `ticket ${given.id}`;
  if (given.status === 'deleted') return [];
  const at = instantFrom(given.created_at);
  if (at === null) return { ok: false, where, reason: 'a ticket without its date' };
  const customer = customerOf(given, users);
  const thread = `ticket ${given.id}`;
  const base = { thread, subject: given.subject ?? null, customer };
  const [first, ...later] = given.comments ?? [];
  const isByAgent = first !== undefined && byOf(first, given, users) === 'agent';
  const opening: TicketMessage = {
    ...{ ...base, id: thread, at, words: wordsOf(first) || (given.description ?? '') },
    ...(isByAgent
      ? { by: 'agent' as const, author: authorOf(first, users) }
      : { by: 'customer' as const, author: customer }),
  };
  const answers = later.map((one): TicketMessage => {
    const by = byOf(one, given, users);
    const author = by === 'customer' && one.author_id === given.requester_id ? customer : authorOf(one, users);
    return {
      ...base,
      id: `${thread} comment ${one.id}`,
      at: instantFrom(one.created_at) ?? at,
      words: wordsOf(one),
      by,
      author,
    };
  });
  const entries = [opening, ...answers, ...ratingOf(given, base, at)].map(ticketItem);
  return entries.map((item, place) => ticketEntry(item, place === 0 ? original : null));
}

function ratingOf(
  { id: ticketId, satisfaction_rating: rating, updated_at: updatedAt }: ZendeskTicket,
  base: Pick<TicketMessage, 'thread' | 'subject' | 'customer'>,
  at: string,
): readonly TicketMessage[] {
  const words = (rating?.comment ?? '').trim();
  const isBad = rating?.score?.startsWith('bad') === true;
  const isGood = rating?.score?.startsWith('good') === true;
  if (words === '' && !isBad) return [];
  const starsOfFive = isBad ? 1 : isGood ? 5 : null;
  const told = { id: `ticket ${ticketId} satisfaction`, at: instantFrom(updatedAt) ?? at, words, starsOfFive };
  return [{ ...base, ...told, subject: null, by: 'customer', author: base.customer }];
}

function customerOf({ requester, requester_id: requesterId }: ZendeskTicket, users: ZendeskUsers): Author {
  const known = users.get(requesterId ?? '') ?? requester;
  return personFrom(known?.name, known?.email);
}

function authorOf({ author_id: authorId }: ZendeskComment, users: ZendeskUsers): Author {
  const known = users.get(authorId ?? '');
  return personFrom(known?.name, known?.email);
}

/** Where nobody says who is an agent, whoever did not ask is one. */
function byOf(one: ZendeskComment, given: ZendeskTicket, users: ZendeskUsers): TicketMessage['by'] {
  if (one.public === false) return 'note';
  const role = users.get(one.author_id ?? '')?.role;
  if (role === 'end-user') return 'customer';
  if (role === 'agent' || role === 'admin') return 'agent';
  const requesterId = given.requester_id ?? given.requester?.id;
  return requesterId === undefined || requesterId === null || one.author_id === requesterId ? 'customer' : 'agent';
}

function wordsOf(one: ZendeskComment | undefined): string {
  return plainWords(one?.plain_body ?? one?.body ?? '');
}
