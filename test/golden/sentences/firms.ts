import { type Condition, DEFAULT_FIRM, type Firm, type StaffMember } from '@doleances/core';

const person = (name: string, aliases: readonly string[], role: string): StaffMember => ({
  name,
  aliases,
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

/** Invented firms of several trades, to which the sentences are written; `any` is a firm of which nothing is known. */
export const FIRMS: Readonly<Record<string, Firm>> = {
  any: DEFAULT_FIRM,
  inn: {
    ...DEFAULT_FIRM,
    name: 'Auberge du Lac Vert',
    staff: [
      person('Réjean Pouliot', ['Réjean'], 'réception'),
      person('Maryse Gagné', ['Maryse'], 'gouvernante'),
      person('Kevin Ouellet', ['Kevin', 'Kev'], 'serveur'),
      person('Sylvie Hamel', ['Sylvie'], 'propriétaire'),
    ],
    conditions: [
      condition('arrivee-16h', 'Arrivée à partir de 16 h', 'La chambre est prête à 16 h. Check-in from 4 p.m.'),
      condition(
        'annulation-7-jours',
        'Annulation sans frais jusqu’à sept jours avant',
        'Moins de sept jours avant l’arrivée, le séjour n’est pas remboursé. No refund for a late cancellation.',
      ),
      condition(
        'animaux',
        'Pas d’animaux dans les chambres',
        'Chiens et chats ne sont pas admis. No pets in the rooms.',
      ),
      condition('calme-22h', 'Quiétude à partir de 22 h', 'Pas de bruit ni de fête après 22 h. Quiet after 10 p.m.'),
      condition(
        'depot-30',
        'Dépôt de 30 %',
        'Un acompte de 30 % confirme la réservation. A deposit confirms the stay.',
      ),
    ],
  },
  repair: {
    ...DEFAULT_FIRM,
    name: 'Chauffage Delcourt',
    country: 'BE',
    region: 'WAL',
    locale: 'fr-BE',
    timeZone: 'Europe/Brussels',
    currency: 'EUR',
    staff: [
      person('Benoît Servais', ['Benoît', 'Ben'], 'technicien'),
      person('Aïcha Benali', ['Aïcha'], 'planning'),
      person('Luc Delcourt', ['Luc'], 'patron'),
      person('Nathalie Piron', ['Nathalie'], 'comptabilité'),
    ],
    conditions: [
      condition(
        'garantie-pieces',
        'Garantie sur nos pièces seulement',
        'Une pièce fournie par le client est posée sans garantie. Parts supplied by the client carry no warranty.',
      ),
      condition(
        'acces-degage',
        'Accès dégagé',
        'La cave et l’accès à la chaudière sont dégagés. Clear access to the boiler.',
      ),
      condition('adulte-present', 'Un adulte présent', 'Un adulte est présent pendant la visite. An adult is home.'),
      condition(
        'deplacement-facture',
        'Déplacement facturé en cas d’absence',
        'Si le client est absent, le déplacement est facturé. The call-out is charged when nobody is home.',
      ),
      condition(
        'paiement-sur-place',
        'Paiement le jour de l’intervention',
        'L’intervention se règle sur place. Payment on the day of the visit.',
      ),
    ],
  },
  agency: {
    ...DEFAULT_FIRM,
    name: 'Studio Pixel Nord',
    country: 'FR',
    region: null,
    locale: 'fr-FR',
    timeZone: 'Europe/Paris',
    currency: 'EUR',
    staff: [
      person('Chloé Marchand', ['Chloé'], 'cheffe de projet'),
      person('Bastien Roux', ['Bastien'], 'développeur'),
      person('Inès Faure', ['Inès'], 'support'),
      person('Hugo Blanchet', ['Hugo'], 'directeur'),
    ],
    conditions: [
      condition(
        'delai-10-jours',
        'Délai de dix jours',
        'Une page se livre en dix jours ouvrables. Ten working days to deliver.',
      ),
      condition(
        'choix-techniques',
        'Les choix techniques sont à nous',
        'Nous choisissons l’hébergeur et la technologie. Technical choices are ours.',
      ),
      condition('prix-ferme', 'Prix ferme', 'Aucun rabais sur le prix convenu. No discount on the agreed price.'),
      condition(
        'deux-retouches',
        'Deux séries de retouches',
        'Au-delà de deux séries, les retouches sont facturées. Two rounds of revisions.',
      ),
      condition(
        'contenu-fourni',
        'Textes fournis par le client',
        'Le client fournit le contenu avant le début. The client supplies the texts.',
      ),
    ],
  },
  shop: {
    ...DEFAULT_FIRM,
    name: 'La Remise à Vélos',
    staff: [
      person('Julien Caron', ['Julien'], 'comptoir'),
      person('Ariane Roy', ['Ariane'], 'comptoir'),
      person('Marco Bédard', ['Marco'], 'mécanicien'),
      person('Denise Fortin', ['Denise'], 'gérante'),
    ],
    conditions: [
      condition(
        'retour-30-jours',
        'Retour dans les trente jours',
        'Un retour se fait dans les 30 jours avec la facture. Returns within thirty days.',
      ),
      condition(
        'solde-final',
        'Vente finale en solde',
        'Un article en solde ne s’échange pas. Sale items are final sale, no exchange.',
      ),
      condition(
        'rendez-vous-atelier',
        'Atelier sur rendez-vous',
        'L’atelier prend les vélos sur rendez-vous. The workshop works by appointment.',
      ),
    ],
  },
  clinic: {
    ...DEFAULT_FIRM,
    name: 'Clinique dentaire des Érables',
    staff: [
      person('Dre Lemay', ['Dre Lemay', 'docteure Lemay'], 'dentiste'),
      person('Josiane Côté', ['Josiane'], 'réception'),
    ],
    conditions: [
      condition(
        'annulation-48h',
        'Annulation 48 heures avant',
        'Un rendez-vous manqué ou annulé plus tard est facturé. A cancellation fee within 48 hours.',
      ),
      condition(
        'paiement-visite',
        'Paiement le jour de la visite',
        'Les soins se paient le jour de la visite. Payment on the day of the visit.',
      ),
    ],
  },
};
