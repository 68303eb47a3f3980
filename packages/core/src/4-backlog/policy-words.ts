import { countText, effortText, isFrench, moneyText, numberText, pluralText, type TextLocale } from './format.ts';
import type { PolicyConstant } from './policy-table.ts';
import type { Shift } from './sensitivity.ts';

const NO_BREAK = '\u00a0';

/** A constant's value as people write it: `56 jours`, `20 %`, `× 1,5`, `400 €`. */
export function policyValueText(
  { unit }: PolicyConstant,
  value: number,
  { locale, currency }: { readonly locale: TextLocale; readonly currency: 'CAD' | 'EUR' },
): string {
  const french = isFrench(locale);
  switch (unit) {
    case 'days':
      return countText(value, french ? { one: 'jour', other: 'jours' } : { one: 'day', other: 'days' }, locale);
    case 'weeks':
      return countText(value, french ? { one: 'semaine', other: 'semaines' } : { one: 'week', other: 'weeks' }, locale);
    case 'clients':
      return countText(value, { one: 'client', other: 'clients' }, locale);
    case 'half-days':
      return effortText(value, locale);
    case 'share':
      return `${numberText(value * 100, locale, 1)}${french ? NO_BREAK : ''}%`;
    case 'times':
      return `×${NO_BREAK}${numberText(value, locale, 2)}`;
    case 'cents':
      return moneyText(value, locale, currency);
    case 'severity':
      return `${numberText(value, locale, 1)}${NO_BREAK}${french ? 'sur' : 'of'}${NO_BREAK}8`;
    case 'number':
      return numberText(value, locale, 2);
  }
}

/** What a changed constant does to the first five: `1 sort, 2 changent de place`, `rien ne bouge`, `hors bornes`. */
export function shiftText(shift: Shift | null, locale: TextLocale): string {
  const french = isFrench(locale);
  if (shift === null) return french ? 'hors bornes' : 'out of bounds';
  const parts = [leftText(shift.left, locale), movedText(shift.moved, locale)].filter((part) => part !== null);
  if (parts.length === 0) return french ? 'rien ne bouge' : 'nothing moves';
  return parts.join(', ');
}

function leftText(count: number, locale: TextLocale): string | null {
  if (count === 0) return null;
  const words = isFrench(locale) ? { one: 'sort', other: 'sortent' } : { one: 'leaves', other: 'leave' };
  return `${count}${NO_BREAK}${pluralText(count, words, locale)}`;
}

function movedText(count: number, locale: TextLocale): string | null {
  if (count === 0) return null;
  const words = isFrench(locale)
    ? { one: 'change de place', other: 'changent de place' }
    : { one: 'changes place', other: 'change places' };
  return `${count}${NO_BREAK}${pluralText(count, words, locale)}`;
}
