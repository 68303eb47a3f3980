import type { CaptureDoubt } from '../../2-signals/promises/capture.ts';
import type { PromiseState } from '../../2-signals/signals.ts';
import type { Bilingual } from '../../firm/firm.ts';

type StateWords = Readonly<Record<PromiseState, string>>;

/** Where a promise stands, in the words of the glossary: the same on every page, in the terminal and in what a client gets. */
export const PROMISE_STATE_WORDS: Readonly<Record<'fr' | 'en', StateWords>> = {
  fr: {
    open: 'à tenir',
    confirmed: 'à tenir, confirmée',
    kept: 'tenue',
    late: 'tenue en retard',
    renegotiated: 'renégociée',
    broken: 'rompue',
    repaired: 'réparée',
    cancelled: 'annulée',
    expired: 'expirée',
  },
  en: {
    open: 'to keep',
    confirmed: 'to keep, confirmed',
    kept: 'kept',
    late: 'kept late',
    renegotiated: 'renegotiated',
    broken: 'broken',
    repaired: 'repaired',
    cancelled: 'cancelled',
    expired: 'expired',
  },
};

const CAPTURE_DOUBT_WORDS: Readonly<Record<CaptureDoubt, Bilingual>> = {
  past_day: {
    fr: 'Ce jour est passé\u00a0: la promesse serait rompue aussitôt notée. Pour quel jour à venir\u00a0?',
    en: 'This day is past: the promise would be broken as soon as noted. By which day to come?',
  },
  no_deed: {
    fr: 'Rien ne dit ce qui est promis\u00a0: rappeler, envoyer, passer, rembourser… La ligne n’est pas encore notée.',
    en: 'Nothing says what is promised: call, send, visit, refund… The line is not noted yet.',
  },
};

/** Why a line was not taken as a promise; `null` where it is no doubt that kept it out. */
export function captureDoubtWords(reason: string): Bilingual | null {
  return reason === 'past_day' || reason === 'no_deed' ? CAPTURE_DOUBT_WORDS[reason] : null;
}
