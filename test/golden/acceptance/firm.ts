import type { Condition, Firm, StaffMember } from '@doleances/core';

const person = (name: string, alias: string, role: string): StaffMember => ({
  name,
  aliases: [alias],
  role,
  location: null,
});

const condition = (id: string, title: string, rule: string): Condition => ({
  id,
  title: { fr: title, en: title },
  rule: { fr: rule, en: rule },
  why: null,
  worryBehind: null,
  alternative: null,
  defaultResponse: 'negotiate',
  exceptions: [],
});

/** Wrote the outgoing sentences. */
export const CLERK = person('Zoé Martin', 'Zoé', 'commis');
export const OWNER = person('Hélène Roy', 'Hélène', 'propriétaire');

/** The firm to which, and by which, the sentences are written. */
export const FIRM: Firm = {
  name: 'Atelier du Coin',
  country: 'CA',
  region: 'QC',
  locale: 'fr-CA',
  timeZone: 'America/Toronto',
  currency: 'CAD',
  locations: [],
  staff: [
    person('Julien Caron', 'Julien', 'comptoir'),
    person('Ariane Roy', 'Ariane', 'comptoir'),
    person('Luc Samson', 'Luc', 'atelier'),
    CLERK,
    OWNER,
  ],
  products: [],
  conditions: [
    condition('delai-10-jours', 'Délai de livraison de dix jours', 'La date de livraison ne se raccourcit pas.'),
    condition(
      'choix-techniques',
      'Les choix techniques sont à nous',
      "Nous choisissons la base de données et l'architecture.",
    ),
    condition('prix-ferme', 'Le prix ne se négocie pas', 'Aucun rabais sur le prix convenu.'),
  ],
  escalationContacts: [{ name: OWNER.name, email: 'helene@exemple.ca', location: null }],
  reportRecipients: [],
};
