import { type Firm, type MineDocument, type MinePromise, remindersFor } from '@doleances/core';
import type { GoldReply, GoldReplyPromise, GoldSet } from './gold.ts';
import { OVERLAP_MIN, overlapOf } from './overlap.ts';
import { add, check, type Figures } from './tally.ts';

/** Pairs each labelled promise with the found one that covers it best; what is left over was found in vain. */
function matched<Gold extends { readonly quote: string }>(
  text: string,
  wanted: readonly Gold[],
  found: readonly MinePromise[],
): { readonly pairs: readonly (readonly [Gold, MinePromise])[]; readonly extra: readonly MinePromise[] } {
  const free = new Set(found);
  const pairs = wanted.flatMap((gold) => {
    const [best] = [...free].sort(
      (a, b) => overlapOf(text, gold.quote, b.quote) - overlapOf(text, gold.quote, a.quote),
    );
    if (best === undefined || overlapOf(text, gold.quote, best.quote) < OVERLAP_MIN) return [];
    free.delete(best);
    return [[gold, best] as const];
  });
  return { pairs, extra: [...free] };
}

const DATE = /^\d{4}-\d{2}-\d{2}/u;

function localDateOf(instant: string | null, timeZone: string): string | null {
  return instant === null ? null : new Date(instant).toLocaleDateString('sv-SE', { timeZone });
}

function stateWanted({ kept, late }: GoldReplyPromise): readonly string[] | null {
  if (kept === true && late !== true) return ['kept'];
  if (late === true) return ['late'];
  return kept === false ? ['broken', 'open'] : null;
}

/** Was somebody reminded before the word was broken? Counted over every dated promise broken or kept late, found or not. */
function judgeReminded(
  figures: Figures,
  { item, promises }: GoldReply,
  context: { readonly firm: Firm; readonly pairs: readonly (readonly [GoldReplyPromise, MinePromise])[] },
): void {
  for (const gold of promises) {
    if (gold.due === null || !DATE.test(gold.due) || (gold.kept !== false && gold.late !== true)) continue;
    const found = context.pairs.find(([one]) => one === gold)?.[1];
    const dueAt = found?.due == null ? null : new Date(found.due);
    const madeAt = new Date(item.receivedAt);
    const promise = { id: item.externalId, madeAt, dueAt, condition: null, state: 'open' } as const;
    const isReminded = remindersFor(promise, context.firm, madeAt).some(
      ({ to, at }) => to.includes('performer') && dueAt !== null && at < dueAt,
    );
    check(figures, 'reminded before breach', isReminded);
  }
}

/** Counts promises, their dates and whether they were kept; a line for each difference where lines are wanted. */
export function judgePromises(
  figures: Figures,
  { firm, messages, replies }: GoldSet,
  document: MineDocument,
  say: ((line: string) => void) | null,
): void {
  const count = (name: string, wanted: number, found: number, hit: number) =>
    add(figures, name, { wanted, found, hit });
  messages.forEach(({ item, gold }, place) => {
    const found = document.complaints[place]?.promises ?? [];
    const { pairs, extra } = matched(item.text, gold.promises, found);
    count('promises in messages', gold.promises.length, found.length, pairs.length);
    for (const one of extra) say?.(`${item.externalId} PROMISE EXTRA «${one.quote}»`);
    for (const one of gold.promises)
      if (!pairs.some(([gold]) => gold === one)) say?.(`${item.externalId} PROMISE MISSED «${one.quote}»`);
  });
  replies.forEach(({ item, promises }, place) => {
    const found = document.replies?.[place]?.promises ?? [];
    const { pairs, extra } = matched(item.text, promises, found);
    count('promises in replies', promises.length, found.length, pairs.length);
    for (const one of extra) say?.(`${item.externalId} PROMISE EXTRA «${one.quote}»`);
    for (const one of promises)
      if (!pairs.some(([gold]) => gold === one)) say?.(`${item.externalId} PROMISE MISSED «${one.quote}»`);
    judgeReminded(figures, { item, promises }, { firm, pairs });
    for (const [gold, one] of pairs) {
      if (gold.due !== null && DATE.test(gold.due)) {
        const isRight = localDateOf(one.due, firm.timeZone) === gold.due.slice(0, 10);
        check(figures, 'due date', isRight);
        if (!isRight) say?.(`${item.externalId} DUE ${one.due}≠${gold.due} «${one.quote}» sent ${item.receivedAt}`);
      }
      const wanted = stateWanted(gold);
      if (wanted === null) continue;
      check(figures, 'promise kept or not', wanted.includes(one.state));
      if (!wanted.includes(one.state))
        say?.(`${item.externalId} STATE ${one.state}≠${wanted.join('/')} «${one.quote}»`);
    }
  });
}

/** Counts the same event told twice: which message repeats which. */
export function judgeDuplicates(figures: Figures, { messages }: GoldSet, document: MineDocument): void {
  messages.forEach(({ gold }, place) => {
    const told = document.complaints[place]?.duplicateOf ?? null;
    if (told === null && gold.duplicate_of === null) return;
    add(figures, 'duplicates', {
      wanted: gold.duplicate_of === null ? 0 : 1,
      found: told === null ? 0 : 1,
      hit: told !== null && told === gold.duplicate_of ? 1 : 0,
    });
  });
}
