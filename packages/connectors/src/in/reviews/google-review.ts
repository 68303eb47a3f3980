import { z } from 'zod';
import type { RefusedEntry } from '../files/file-entry.ts';
import { starsFrom } from '../files/item-fields.ts';
import { instantFrom } from '../instant-from.ts';
import { entriesOfReview } from './review.ts';
import type { SweptReview } from './sweep.ts';

const googleReview = z.object({
  reviewId: z.string().min(1).optional(),
  name: z.string().min(1).optional(),
  reviewer: z.object({ displayName: z.string().optional(), isAnonymous: z.boolean().optional() }).optional(),
  starRating: z.string().optional(),
  comment: z.string().optional(),
  createTime: z.string(),
  updateTime: z.string().optional(),
  reviewReply: z.object({ comment: z.string(), updateTime: z.string().optional() }).optional(),
});

/** A review as Google Business tells it, and as Google Takeout exports it. */
export function googleReviewFrom(given: unknown, place: string | null, where: string): SweptReview | RefusedEntry {
  const read = googleReview.safeParse(given);
  const data = read.success ? read.data : null;
  const writtenAt = instantFrom(data?.updateTime ?? data?.createTime);
  const id = data?.reviewId ?? data?.name?.split('/').at(-1);
  if (data === null || writtenAt === null || id === undefined) {
    return { ok: false, where, reason: 'a review without its id or date' };
  }
  const reply = data.reviewReply;
  const review = {
    id,
    writtenAt,
    stars: starsFrom(data.starRating ?? ''),
    title: null,
    // Stars without words are a review too.
    words: originalWords(data.comment ?? ''),
    author: data.reviewer?.isAnonymous === true ? null : (data.reviewer?.displayName ?? null),
    reply:
      reply === undefined
        ? null
        : { words: originalWords(reply.comment), writtenAt: instantFrom(reply.updateTime) ?? writtenAt },
  };
  return { at: writtenAt, entries: entriesOfReview(review, place, given) };
}

const TRANSLATED = /\((?:Translated by Google|Traduit par Google|Traduction Google)\)/i;
const ORIGINAL = /\((?:Original|Avis d['’]origine|Texte d['’]origine)\)/i;

/** What the person wrote: Google puts its own translation before or after it, in one text. */
export function originalWords(comment: string): string {
  const translated = TRANSLATED.exec(comment);
  if (translated === null) return comment.trim();
  const rest = comment.slice(translated.index + translated[0].length);
  const original = ORIGINAL.exec(rest);
  if (original !== null) return rest.slice(original.index + original[0].length).trim();
  const before = comment.slice(0, translated.index).trim();
  return before === '' ? rest.trim() : before;
}
