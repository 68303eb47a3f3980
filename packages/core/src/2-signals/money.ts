import { gated } from '../text/gated.ts';

const NUMBER = '(?:\\d{1,3}(?:[ \\u00A0\\u202F.,]\\d{3}(?!\\d))+|\\d{1,7})(?:[.,]\\d{1,2}(?!\\d))?';
const AMOUNT = gated(
  new RegExp(
    `(?:[$€£]|CAD|EUR|C\\$)\\s?(${NUMBER})|(${NUMBER})[ \\u00A0\\u202F]?(?:\\$|€|CAD|EUR|dollars?|piastres?|euros?|balles|bucks)(?!\\p{L})`,
    'giu',
  ),
);
const PERCENT = gated(/(\d{1,3})(?:[.,]\d)?[ \u00A0\u202F]?(?:%|pour ?cents?|percent)/giu);
/** Sums beyond are typing errors or phone numbers glued to a sign. */
const CENTS_MAX = 10_000_000_00;

function centsFrom(written: string): number {
  const decimals = /[.,](\d{1,2})$/u.exec(written);
  const whole = decimals === null ? written : written.slice(0, decimals.index);
  const fraction = (decimals?.[1] ?? '').padEnd(2, '0');
  return Number(whole.replace(/\D/gu, '')) * 100 + Number(fraction);
}

/** Sums of money named in the text, in cents, in order, each once. Both `6,480.00` and `1.180 €` are read. */
export function amountsCentsIn(text: string): readonly number[] {
  const found = AMOUNT.all(text).map((match) => centsFrom(match[1] ?? match[2] ?? '0'));
  return [...new Set(found.filter((cents) => cents > 0 && cents <= CENTS_MAX))];
}

/** Percentages in the text with their place. */
export function percentsIn(
  text: string,
): readonly { readonly percent: number; readonly start: number; readonly end: number }[] {
  return PERCENT.all(text)
    .map((match) => ({ percent: Number(match[1]), start: match.index, end: match.index + match[0].length }))
    .filter(({ percent }) => percent > 0 && percent <= 100);
}
