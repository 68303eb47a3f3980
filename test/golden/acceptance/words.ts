import type { CriticalReason, MessageKind, RemedySought, Target } from '@doleances/core';

/** What the words of `sentences.json` are called in the product. */

/** A point complained of: any of these facets, or any facet about this target. */
export const ASPECTS: Readonly<Record<string, { readonly facets?: readonly string[]; readonly target?: Target }>> = {
  delai: { facets: ['delay', 'late-delivery', 'late-arrival'] },
  emballage: { facets: ['packaging'] },
  attente: { facets: ['waiting-on-site', 'slow-service'] },
  facturation: { facets: ['double-charge', 'invoice-error'] },
  oubli: { facets: ['missing-item', 'not-delivered'] },
  produit: { target: 'product' },
};

/** A reminder has no kind of ours yet. */
export const KINDS: Readonly<Record<string, MessageKind | 'reminder'>> = {
  information: 'question',
  rappel_information: 'reminder',
};

export const REMEDIES: Readonly<Record<string, RemedySought>> = {
  remise: 'discount',
  remboursement: 'refund',
  appel: 'callback',
};

/** `employe_nomme` is no reason by itself: the grievance names the employee, see `message-checks.ts`. */
export const REASONS: Readonly<Record<string, CriticalReason>> = {
  demande_patron: 'asks_for_boss',
  menace_regulateur: 'legal_threat',
  contacts_repetes: 'repeat_unresolved',
  securite: 'safety',
  discrimination: 'discrimination',
};

/** Conditions of success of the firm in `firm.ts`. */
export const CONDITIONS: Readonly<Record<string, string>> = {
  delai_reduit: 'delai-10-jours',
  delai: 'delai-10-jours',
  decision_technique_client: 'choix-techniques',
  prix: 'prix-ferme',
};

export const WORRIES: Readonly<Record<string, string>> = { echeance_externe: 'outside_deadline' };

export const FAULTS: Readonly<Record<string, string>> = { fournisseur: 'supplier' };
export const RESPONSIBILITIES: Readonly<Record<string, string>> = { nous: 'us' };
export const DECISIONS: Readonly<Record<string, string>> = {
  accepter: 'accept',
  négocier: 'negotiate',
  refuser: 'refuse',
};

/** As `Date.getUTCDay` numbers them. */
export const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
