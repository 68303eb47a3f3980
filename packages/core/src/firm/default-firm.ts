import type { Firm } from './firm.ts';

/** A firm of which nothing is known yet: reading works, names and places stay unresolved. */
export const DEFAULT_FIRM: Firm = {
  name: 'Mon entreprise',
  country: 'CA',
  region: 'QC',
  locale: 'fr-CA',
  timeZone: 'America/Toronto',
  currency: 'CAD',
  locations: [],
  staff: [],
  products: [],
  conditions: [],
  escalationContacts: [],
  reportRecipients: [],
};
