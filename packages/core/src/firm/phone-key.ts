import type { Country } from './firm.ts';

/** What stands after the number proper: `poste 12`, `ext. 4`, `x12`, `#3`. */
const EXTENSION = /\s*(?:poste|post|ext(?:ension)?\.?|x|#|p\.)\s*\d{1,6}\s*$/iu;
const DIGITS_MIN = 8;
const DIGITS_MAX = 15;
const CALLING_CODES: Readonly<Record<Country, string>> = { CA: '1', FR: '33', BE: '32' };
/** Digits of a national number, without the zero that Europe dials before it. */
const NATIONAL_DIGITS: Readonly<Record<Country, readonly number[]>> = { CA: [10], FR: [9], BE: [8, 9] };

/**
 * A telephone number as it is compared: `+15145550123`, whatever was written between its digits.
 *
 * A number without its country is one of the firm's own. Extensions are left out: behind one switchboard two people are
 * not told apart by a number alone.
 *
 * @returns `null` for what cannot be dialled from the firm: too short, too long, or a local number without its area.
 */
export function phoneKeyFor(written: string, country: Country): string | null {
  const number = written.replace(EXTENSION, '').replace(/\(0\)/gu, '').trim();
  const digits = number.replace(/\D/gu, '');
  if (digits.length < DIGITS_MIN || digits.length > DIGITS_MAX || /^(\d)\1+$/u.test(digits)) return null;
  if (number.startsWith('+') || number.startsWith('00')) return `+${digits.replace(/^00/u, '')}`;
  const code = CALLING_CODES[country];
  if (country === 'CA') {
    const national = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
    return national.length === 10 ? `+1${national}` : null;
  }
  if (!digits.startsWith('0')) return null;
  const national = digits.slice(1);
  return NATIONAL_DIGITS[country].includes(national.length) ? `+${code}${national}` : null;
}
