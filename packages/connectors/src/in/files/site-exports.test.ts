import { describe, expect, test } from 'vitest';
import type { ColumnMapping } from './file-entry.ts';
import { guessColumns } from './guess-columns.ts';

const FRENCH = 'Attente interminable au comptoir, personne ne répond.';

/** The columns of an export as its site names them, one row, and what must be found in it. */
const EXPORTS: readonly (readonly [site: string, header: string, row: string, found: ColumnMapping])[] = [
  [
    'Google Play Console',
    'Package Name|App Version Code|App Version Name|Reviewer Language|Device|Review Submit Date and Time|Review Submit Millis Since Epoch|Review Last Update Date and Time|Review Last Update Millis Since Epoch|Star Rating|Review Title|Review Text|Developer Reply Date and Time|Developer Reply Millis Since Epoch|Developer Reply Text|Review Link',
    `com.ex|12|1.2|fr|x|2026-03-01T10:00:00Z|1772359200000|2026-03-02T10:00:00Z|1772445600000|1||${FRENCH}||||https://play.google.com/x`,
    { text: 'Review Text', subject: 'Review Title', stars: 'Star Rating', date: 'Review Last Update Date and Time' },
  ],
  [
    'Trustpilot',
    'Review Created (UTC)|Review Username|Review User Email|Review Reference Number|Review Language|Review Stars|Review Title|Review Content|Review Id|Domain Name|Company Reply Date (UTC)|Company Reply',
    `2026-04-28 10:15:00|John D.|john@example.com|order-4512|fr|1|Jamais livré|${FRENCH}|5e3d|ex.com||`,
    {
      ...{ text: 'Review Content', subject: 'Review Title', stars: 'Review Stars', date: 'Review Created (UTC)' },
      ...{ name: 'Review Username', email: 'Review User Email', id: 'Review Id' },
    },
  ],
  [
    'Google Business, by a tool',
    'Location Name|Reviewer Name|Star Rating|Review Comment|Review Date|Owner Response|Response Date|Review URL',
    `Laval|Jean|2|${FRENCH}|2026-03-01|Merci|2026-03-02|https://g.co/x`,
    {
      text: 'Review Comment',
      name: 'Reviewer Name',
      stars: 'Star Rating',
      date: 'Review Date',
      location: 'Location Name',
    },
  ],
  [
    'Google Business, in French',
    'Établissement;Auteur de l’avis;Nombre d’étoiles;Commentaire de l’avis;Date de publication;Réponse du propriétaire'.replaceAll(
      ';',
      '|',
    ),
    `Laval|Jean|2|${FRENCH}|01/03/2026|Merci`,
    {
      ...{ text: 'Commentaire de l’avis', name: 'Auteur de l’avis', stars: 'Nombre d’étoiles' },
      ...{ date: 'Date de publication', location: 'Établissement' },
    },
  ],
  [
    'Facebook',
    'created_time|reviewer_name|recommendation_type|review_text|reply',
    `2026-03-01T10:00:00+0000|Marie|negative|${FRENCH}|`,
    { text: 'review_text', name: 'reviewer_name', stars: 'recommendation_type', date: 'created_time' },
  ],
  [
    'App Store, by a tool',
    'Date|Version|Country|Rating|Title|Review|Author|Developer Response',
    `2026-03-01|1.2|CA|1|Plante|${FRENCH}|Zoé|`,
    { text: 'Review', subject: 'Title', stars: 'Rating', name: 'Author', date: 'Date' },
  ],
  [
    'Judge.me',
    'title|body|rating|review_date|source|curated|reviewer_name|reviewer_email|product_id|product_handle|reply|reply_date|picture_urls|ip_address|location',
    `Déçu|${FRENCH}|1|2026-03-01 10:00:00 UTC|web|ok|Jane|jane@example.com|9|sac||||1.1.1.1|Laval`,
    {
      ...{ text: 'body', subject: 'title', stars: 'rating', date: 'review_date' },
      ...{ name: 'reviewer_name', email: 'reviewer_email', location: 'location' },
    },
  ],
  [
    'Avis Vérifiés (Skeepers)',
    'Id avis|Date de la commande|Date de l’avis|Note|Avis|Nom|Prénom|E-mail|N° de commande|Réponse du marchand|Statut',
    `77|20/02/2026|01/03/2026|1|${FRENCH}|Roy|Marie|m@ex.fr|C12||publié`,
    {
      ...{ text: 'Avis', stars: 'Note', date: 'Date de l’avis', name: 'Nom', firstName: 'Prénom' },
      ...{ email: 'E-mail', id: 'Id avis' },
    },
  ],
  [
    'Booking.com',
    'Review date|Guest name|Reservation number|Review title|Positive review|Negative review|Review score|Staff|Cleanliness|Property reply',
    `2026-03-01 10:00:00|Luc|998|Bof|Le lit|${FRENCH}|4|5|2.5|`,
    {
      text: 'Negative review',
      subject: 'Review title',
      stars: 'Review score',
      name: 'Guest name',
      date: 'Review date',
    },
  ],
  [
    'Zendesk',
    'Id|Requester|Requester email|Subject|Description|Status|Priority|Created at|Updated at|Assignee|Group|Satisfaction Score',
    `35436|Luc Roy|l@ex.ca|Facture|${FRENCH}|open|high|2026-03-01 10:00|2026-03-02 10:00|Marie|N1|Bad`,
    {
      text: 'Description',
      subject: 'Subject',
      name: 'Requester',
      email: 'Requester email',
      date: 'Created at',
      id: 'Id',
    },
  ],
  [
    'Freshdesk',
    'Ticket ID|Subject|Description|Status|Priority|Source|Type|Agent|Group|Created time|Due by Time|Full name|Email|Contact ID',
    `20|Facture|${FRENCH}|Open|Low|Email|Question|Marie|N1|2026-03-01 10:00:00|2026-03-04 10:00:00|Luc Roy|l@ex.ca|7`,
    {
      text: 'Description',
      subject: 'Subject',
      name: 'Full name',
      email: 'Email',
      date: 'Created time',
      id: 'Ticket ID',
    },
  ],
  [
    'Freshdesk, in French',
    'ID du ticket|Objet|Description|Statut|Priorité|Source|Agent|Heure de création|Nom complet|E-mail',
    `20|Facture|${FRENCH}|Ouvert|Basse|E-mail|Marie|2026-03-01 10:00:00|Luc Roy|l@ex.ca`,
    {
      text: 'Description',
      subject: 'Objet',
      name: 'Nom complet',
      email: 'E-mail',
      date: 'Heure de création',
      id: 'ID du ticket',
    },
  ],
];

describe('the columns of each site’s export are found', () => {
  test.each(EXPORTS)('%s', (_, header, row, found) => {
    const names = header.split('|');
    const guessed = guessColumns(names, [row.split('|')], {});
    const indexes = guessed.ok ? guessed.indexes : {};
    const named = Object.fromEntries(Object.entries(indexes).map(([field, at]) => [field, names[at]]));
    expect(named).toMatchObject(found);
  });
});
