import { countText, languageOfLocale, type TextLocale } from '../../4-backlog/format.ts';
import type { EarlyWarning } from './early-warnings.ts';

const TIMES = { fr: { one: 'fois', other: 'fois' }, en: { one: 'time', other: 'times' } };
const DAYS = { fr: { one: 'jour', other: 'jours' }, en: { one: 'day', other: 'days' } };

/** `M. Lavoie vous a prévenu 4 fois, 38 jours avant les autres.`; without the days where no theme has spread yet. */
export function warningText(
  { observed, leadDays }: Pick<EarlyWarning, 'observed' | 'leadDays'>,
  name: string,
  locale: TextLocale,
): string {
  const language = languageOfLocale(locale);
  const times = countText(observed, TIMES[language], locale);
  const days = leadDays === null ? '' : countText(leadDays, DAYS[language], locale);
  if (language === 'fr') return `${name} vous a prévenu ${times}${days === '' ? '' : `, ${days} avant les autres`}.`;
  return `${name} warned you ${times}${days === '' ? '' : `, ${days} before the others`}.`;
}
