/** More digits were mistyped. */
const CHARS_MAX = 20;

/**
 * Money as people type it: `82`, `82,50`, `1 476 €`, `$82.50`. A comma or a point before two digits at the end parts the
 * cents; before three it parts the thousands.
 *
 * @returns Cents; `null` when it is no amount, or less than nothing.
 */
export function centsTyped(typed: string): number | null {
  const plain = typed.replace(/[\s\u00a0\u202f']|€|\$|EUR|CAD/giu, '');
  if (plain.length === 0 || plain.length > CHARS_MAX) return null;
  const [, whole = '', cents = ''] = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(plain) ?? [];
  if (whole === '') return null;
  return Number(whole.replace(/[.,]/g, '')) * 100 + Number(cents.padEnd(2, '0'));
}

/** A share as people type it: `50`, `50 %`, `0,5`; 0 to 1, `null` when it is none. One is one hundred per cent. */
export function shareTyped(typed: string): number | null {
  const plain = typed.replace(/[\s\u00a0\u202f]/gu, '').replace(',', '.');
  const [, number, percent] = /^(\d+(?:\.\d+)?)(%?)$/.exec(plain) ?? [];
  if (number === undefined) return null;
  const share = percent === '%' || Number(number) > 1 ? Number(number) / 100 : Number(number);
  return share <= 1 ? share : null;
}
