import type { PromiseState } from '../../2-signals/signals.ts';

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
