import { type Span, sharedPart } from '../../../packages/core/src/text/span.ts';

/** Share of the shorter quote that must be common for two quotes to be the same grief or promise. */
export const OVERLAP_MIN = 0.3;

/** Where a text first holds a quote; nowhere is a range without length. */
function spanOf(text: string, quote: string): Span {
  const start = text.indexOf(quote);
  return start < 0 ? { start: 0, end: 0 } : { start, end: start + quote.length };
}

/** How much of the shorter of a labelled quote and what was found for it is common to both, 0 to 1. */
export const overlapOf = (text: string, quote: string, found: Span | string): number =>
  sharedPart(spanOf(text, quote), typeof found === 'string' ? spanOf(text, found) : found);
