import { countText, languageOfLocale, moneyText, numberText, type TextLocale } from '../4-backlog/format.ts';
import type { Bilingual } from '../firm/firm.ts';
import type { Forgotten } from './conditions/condition-figures.ts';
import type { ConditionRefusal } from './conditions/condition-refusal.ts';
import type { DecisionName } from './conditions/decision.ts';
import type { Fault, GestureForm } from './recovery/recovery.ts';
import type { ClaimState, ToldChannel } from './recovery/recovery-ledger.ts';
import type { RecoveryRefusal } from './recovery/recovery-refusal.ts';
import type { RecoverySums } from './recovery/recovery-sums.ts';

/** The words of amends and of conditions, the same on pages, on the command line and for programs. */

export const FAULT_WORDS: Readonly<Record<Fault, Bilingual>> = {
  us: { fr: 'nous', en: 'ours' },
  supplier: { fr: 'fournisseur', en: 'supplier' },
  client: { fr: 'client', en: 'client' },
  force_majeure: { fr: 'force majeure', en: 'force majeure' },
};

export const FORM_WORDS: Readonly<Record<GestureForm, Bilingual>> = {
  time: { fr: 'du temps ou une place que nous aurions vendus', en: 'time or a place we would have sold' },
  goods: { fr: 'une chose', en: 'a thing' },
  money: { fr: 'de l’argent', en: 'money' },
  deed: { fr: 'une action sans prix', en: 'something done that has no price' },
};

export const CHANNEL_WORDS: Readonly<Record<ToldChannel, Bilingual>> = {
  in_person: { fr: 'de vive voix', en: 'in person' },
  phone: { fr: 'au téléphone', en: 'by telephone' },
  email: { fr: 'par courriel', en: 'by e-mail' },
  letter: { fr: 'par lettre', en: 'by letter' },
  contract: { fr: 'dans le contrat', en: 'in the contract' },
  site: { fr: 'sur le site ou une affiche', en: 'on the site or a notice' },
};

export const CLAIM_WORDS: Readonly<Record<ClaimState, Bilingual>> = {
  drafted: { fr: 'rédigée', en: 'drafted' },
  asked: { fr: 'demandée', en: 'asked' },
  answered: { fr: 'répondue', en: 'answered' },
  paid: { fr: 'payée', en: 'paid' },
};

export const ANSWER_WORDS: Readonly<Record<DecisionName, Bilingual>> = {
  accept: { fr: 'accepter', en: 'accept' },
  negotiate: { fr: 'négocier', en: 'negotiate' },
  refuse: { fr: 'refuser', en: 'refuse' },
};

/** What a demand became. */
export const DECIDED_WORDS: Readonly<Record<DecisionName, Bilingual>> = {
  accept: { fr: 'acceptée', en: 'accepted' },
  negotiate: { fr: 'négociée', en: 'negotiated' },
  refuse: { fr: 'refusée', en: 'refused' },
};

export const FORGOTTEN_WORDS: Readonly<Record<Forgotten, Bilingual>> = {
  untold: { fr: 'dite à personne depuis six mois', en: 'told to nobody for six months' },
  unused: { fr: 'personne ne l’a contestée depuis six mois', en: 'nobody contested it for six months' },
};

/** Our omission, said where a demand is answered. */
export const OMISSION: Bilingual = {
  fr: 'Cette condition n’avait jamais été dite à ce client\u00a0: l’omission est la nôtre, et non sa faute.',
  en: 'This client had never been told of this condition: the omission is ours, and no fault of theirs.',
};

const LIMIT_OF_RIGHTS: Bilingual = {
  fr: 'Une condition ou une limite porte sur une conduite, jamais sur la sécurité, sur la loi ni sur un remboursement dû.',
  en: 'A condition or a limit is about conduct, never about safety, the law or a refund that is due.',
};

export const RECOVERY_REFUSED: Readonly<Record<RecoveryRefusal, Bilingual>> = {
  no_recovery: { fr: 'Cet incident n’existe pas.', en: 'There is no such incident.' },
  already_open: { fr: 'Cet incident est déjà ouvert.', en: 'This incident is open already.' },
  not_open: { fr: 'Cet incident est clos\u00a0: rouvrez-le d’abord.', en: 'This incident is closed: reopen it first.' },
  empty: {
    fr: 'Il manque les mots\u00a0: dites ce qui s’est passé ou ce qui est fait.',
    en: 'The words are missing: say what happened or what is done.',
  },
  bad_day: {
    fr: 'Ce jour n’existe pas\u00a0; écrivez-le comme 2026-11-27.',
    en: 'There is no such day; write it like 2026-11-27.',
  },
  ahead: { fr: 'Ce jour n’est pas encore venu.', en: 'That day has not come yet.' },
  bad_count: {
    fr: 'Ce nombre de personnes ne convient pas\u00a0: au moins une, et pas plus que l’incident n’en a touché.',
    en: 'This number of people will not do: at least one, and no more than the incident touched.',
  },
  bad_amount: {
    fr: 'Ce montant n’en est pas un\u00a0; écrivez-le comme 82 ou 82,50.',
    en: 'This is no amount; write it like 82 or 82.50.',
  },
  already_known: { fr: 'Cette personne y est déjà.', en: 'This person is there already.' },
  too_early: {
    fr: 'Trop tôt\u00a0: on compte qui est revenu après 90 et après 180 jours.',
    en: 'Too early: who came back is counted after 90 and after 180 days.',
  },
  not_supplier: {
    fr: 'La faute n’est pas celle d’un fournisseur\u00a0: il n’y a personne à qui réclamer.',
    en: 'The fault is no supplier’s: there is nobody to claim from.',
  },
  claim_order: {
    fr: 'Une réclamation se rédige, se demande, reçoit une réponse, puis se paie\u00a0; elle ne recule pas.',
    en: 'A claim is drafted, asked, answered, then paid; it never goes back.',
  },
  apologies_due: {
    fr: 'Tout le monde n’a pas encore reçu d’excuses. Dites pourquoi clore quand même.',
    en: 'Not everybody heard an apology yet. Say why it is closed all the same.',
  },
  why_missing: { fr: 'Dites pourquoi.', en: 'Say why.' },
  judges_person: { fr: 'Décrivez le fait, pas la personne.', en: 'Describe the fact, not the person.' },
  no_deed: { fr: 'Il n’y a rien à annuler là.', en: 'There is nothing to take back there.' },
  above_price: {
    fr: 'Ce geste dépasse 150\u00a0% de ce que la personne avait payé. Le faire quand même\u00a0?',
    en: 'This gesture is more than 150% of what the person had paid. Make it all the same?',
  },
  apology_first: {
    fr: 'C’est au moins la deuxième fois pour les mêmes personnes\u00a0: des excuses à toutes, et une promesse datée, passent avant l’argent. Le noter quand même\u00a0?',
    en: 'It is at least the second time for the same people: an apology to all of them and a dated promise come before money. Note it all the same?',
  },
};

export const CONDITION_REFUSED: Readonly<Record<ConditionRefusal, Bilingual>> = {
  no_condition: { fr: 'Cette condition n’existe pas.', en: 'There is no such condition.' },
  no_complaint: { fr: 'Ce message n’existe pas.', en: 'There is no such message.' },
  empty: { fr: 'Il manque les mots.', en: 'The words are missing.' },
  bad_day: RECOVERY_REFUSED.bad_day,
  ahead: RECOVERY_REFUSED.ahead,
  bad_amount: {
    fr: 'Ce n’est pas un chiffre\u00a0; un montant s’écrit 1500, une chance 35\u00a0%.',
    en: 'This is no figure; an amount is written 1500, a chance 35%.',
  },
  no_review: { fr: 'Une limite a un jour de révision, à venir.', en: 'A limit has a day of review, still ahead.' },
  review_far: { fr: 'Une limite se revoit dans l’année.', en: 'A limit is looked at again within a year.' },
  touches_rights: LIMIT_OF_RIGHTS,
  judges_person: RECOVERY_REFUSED.judges_person,
  why_missing: {
    fr: 'Dites pourquoi\u00a0: le client, ou nous-mêmes, voudra le savoir.',
    en: 'Say why: the client, or we ourselves, will want to know.',
  },
  already_known: { fr: 'C’est déjà noté.', en: 'It is noted already.' },
  no_deed: RECOVERY_REFUSED.no_deed,
};

/** How money and people are written for one reader. */
export type LedgerFormat = { readonly locale: TextLocale; readonly currency: 'CAD' | 'EUR' };

/** `738 € donnés + 738 € non vendus = 1 476 €`; `45 € donnés` where nothing else was lost. */
export function costText(
  sums: Pick<RecoverySums, 'givenCents' | 'notSoldCents' | 'shownCents'>,
  format: LedgerFormat,
): string {
  const money = (cents: number) => moneyText(cents, format.locale, format.currency);
  const isFrench = languageOfLocale(format.locale) === 'fr';
  if (sums.shownCents === 0) return isFrench ? 'Rien donné, jusqu’ici.' : 'Nothing given so far.';
  const given = `${money(sums.givenCents)} ${isFrench ? 'donnés' : 'given'}`;
  if (sums.notSoldCents === 0) return given;
  return `${given} + ${money(sums.notSoldCents)} ${isFrench ? 'non vendus' : 'not sold'} = ${money(sums.shownCents)}`;
}

/**
 * How many clients would have to stay for it to pay; `null` where nothing is known. It says what the cost weighs, never that
 * a gesture keeps anybody.
 */
export function breakEvenText(sums: RecoverySums, people: number, format: LedgerFormat): string | null {
  const { breakEvenClients: clients, yearlyMarginCents } = sums;
  if (clients === null || clients === 0 || yearlyMarginCents === null) return null;
  const isFrench = languageOfLocale(format.locale) === 'fr';
  const margin = moneyText(yearlyMarginCents, format.locale, format.currency);
  const many = numberText(people, format.locale);
  const count = countText(clients, { one: 'client', other: 'clients' }, format.locale);
  if (clients > people) {
    return isFrench
      ? `Même si tous restaient un an (${margin} de marge chacun), le geste ne se paierait pas\u00a0: il est dû, voilà tout.`
      : `Even if all stayed a year (${margin} margin each) the gesture would not pay for itself: it is owed, that is all.`;
  }
  return isFrench
    ? `Il vaut la marge d’un an de ${count} sur ${many} (${margin} chacun). Rien ne dit qu’un geste fait rester.`
    : `It weighs a year’s margin of ${count} out of ${many} (${margin} each). Nothing says that a gesture makes anybody stay.`;
}
