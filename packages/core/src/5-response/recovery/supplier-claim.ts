import {
  dateText,
  languageOfLocale,
  moneyText,
  numberText,
  quotedText,
  type TextLocale,
} from '../../4-backlog/format.ts';
import { startOfDay } from '../../firm/day.ts';
import type { Firm } from '../../firm/firm.ts';
import type { Recovery } from './recovery-ledger.ts';
import type { RecoverySums } from './recovery-sums.ts';

export type Letter = { readonly subject: string; readonly text: string };

/**
 * A letter to the supplier whose fault it was, with the figures: what was given, what could not be sold, and how many people
 * heard our apology. A draft: somebody of the firm sends it.
 */
export function supplierClaim(
  recovery: Recovery,
  sums: RecoverySums,
  { firm, locale }: { readonly firm: Firm; readonly locale: TextLocale },
): Letter {
  const isFrench = languageOfLocale(locale) === 'fr';
  const money = (cents: number) => moneyText(cents, locale, firm.currency);
  const day = dateText(startOfDay(recovery.happenedOn, firm.timeZone) ?? recovery.openedAt, locale, firm.timeZone);
  const people = numberText(recovery.peopleCount, locale);
  const place = recovery.location === null ? '' : isFrench ? `, à ${recovery.location}` : `, in ${recovery.location}`;
  const gestures = recovery.gestures.map(({ what, people: number }) => `– ${what} (× ${numberText(number, locale)})`);
  const lines = isFrench
    ? [
        `Bonjour${recovery.supplier === null ? '' : ` ${recovery.supplier}`},`,
        '',
        `Le ${day}${place}, nos clients ont subi l’incident que voici\u00a0:`,
        quotedText(recovery.what, 'fr'),
        '',
        `${recovery.peopleCount === 1 ? 'Une personne a été touchée' : `${people}\u00a0personnes ont été touchées`}. Devant elle${recovery.peopleCount === 1 ? '' : 's'}, la responsabilité est la nôtre${sums.apologiesGiven === 0 ? '' : `, et nous nous sommes excusés`}.`,
        ...(gestures.length === 0 ? [] : ['', 'Ce que nous avons fait pour réparer\u00a0:', ...gestures]),
        '',
        `Offert à nos clients\u00a0: ${money(sums.givenCents)}`,
        ...(sums.notSoldCents === 0 ? [] : [`Non vendu pendant ce temps\u00a0: ${money(sums.notSoldCents)}`]),
        ...(sums.cashCents === 0 ? [] : [`Dont déboursé\u00a0: ${money(sums.cashCents)}`]),
        `Total\u00a0: ${money(sums.shownCents)}`,
        '',
        'La cause étant de votre côté, nous vous demandons de prendre ce coût à votre charge, et de nous dire ce qui sera fait pour que cela ne se reproduise pas.',
        '',
        'Bien à vous,',
        firm.name,
      ]
    : [
        `Hello${recovery.supplier === null ? '' : ` ${recovery.supplier}`},`,
        '',
        `On ${day}${place}, our clients went through the following:`,
        quotedText(recovery.what, 'en'),
        '',
        `${recovery.peopleCount === 1 ? 'One person was' : `${people} people were`} affected. Towards them, the responsibility is ours${sums.apologiesGiven === 0 ? '' : ', and we apologised'}.`,
        ...(gestures.length === 0 ? [] : ['', 'What we did to make amends:', ...gestures]),
        '',
        `Given to our clients: ${money(sums.givenCents)}`,
        ...(sums.notSoldCents === 0 ? [] : [`Not sold meanwhile: ${money(sums.notSoldCents)}`]),
        ...(sums.cashCents === 0 ? [] : [`Of which paid out: ${money(sums.cashCents)}`]),
        `Total: ${money(sums.shownCents)}`,
        '',
        'As the cause lies with you, we ask you to bear this cost, and to tell us what will be done so that it does not happen again.',
        '',
        'Yours sincerely,',
        firm.name,
      ];
  const subject = isFrench ? `Incident du ${day}\u00a0: notre demande` : `Incident of ${day}: our claim`;
  return { subject, text: lines.join('\n') };
}
