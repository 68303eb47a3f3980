import type { VisibleSample } from './sample.ts';

const all = (id: string, text: string): VisibleSample => ({ id, text, visible: text });

/** Words of customers that look like the work of a mail program, and must stay. */
export const CUSTOMERS_WORDS: readonly VisibleSample[] = [
  all(
    'your technician wrote, with day and hour and without "me"',
    `Le 12 mars 2026 à 10h15, votre technicien Marc a écrit :
je repasse jeudi avec la pièce.
Jeudi c'était il y a trois semaines.`,
  ),
  all(
    'a story over several lines that ends with "a écrit"',
    `Le 3 mars 2026 à 10:12 je suis venue au comptoir.
Personne. J'ai laissé un mot avec mon numéro.
Le lendemain la gérante a écrit :
« on ne rembourse pas les soldes ».
C'est illégal.`,
  ),
  all(
    'a quotation in guillemets under a dated line',
    `Le 4 février 2026 à 18:20, Karine de l'accueil a écrit :
« Monsieur, votre place est confirmée. »
Arrivé sur place : aucune réservation à mon nom.`,
  ),
  all(
    'this e-mail is meant for the director',
    `Ce courriel est destiné à votre directeur : la dame du guichet m'a traitée de menteuse devant mes enfants.
Je veux des excuses.`,
  ),
  all(
    'this message is to tell about a print shop',
    `This message is about your print shop on Elm Street. The banners came out green and my grand opening is ruined.`,
  ),
  all(
    'a warning with the law in it',
    `Avertissement : sans réponse sous huit jours, je fais valoir mes droits, avis légal à l'appui. La cuve fuit depuis juin.`,
  ),
  all(
    'important notice, written by the customer',
    `AVIS IMPORTANT : vos livreurs ne sont pas discrets. Le colis confidentiel de mon cabinet a été ouvert devant la concierge.
Je porte plainte.`,
  ),
  all(
    'double dash between two complaints',
    `The shower door came off its rail on day two.
--
Also your night manager laughed when I asked for a towel.`,
  ),
  all(
    'a sentence below the name',
    `Le volet roulant reste bloqué à mi-hauteur.

Cordialement,
Odile Renard
Rappelez-moi au téléphone après 18 h, je travaille.`,
  ),
  all(
    'closing in the middle, then the rest of the story',
    `Votre agent m'a dit

Bonne journée

et il a raccroché. Voilà le respect qu'on a pour les vieux clients.`,
  ),
  all(
    'sent from my phone because the site is broken',
    `Sent from my phone because your website keeps crashing at the payment page.`,
  ),
  all(
    'sent from an account, wrapped by the mail program',
    `My bank says three payments of forty dollars each were
sent from my account
on the same night. I made one order.`,
  ),
  all(
    'envoyé avec retard',
    `Envoyé avec deux semaines de retard
et sans le chargeur. Bravo le service express.`,
  ),
  all(
    'arrows as bullets, at the end',
    `Ce qui ne va pas dans la chambre 31 :
> pas d'eau chaude
> une prise arrachée
> le voisin du dessus`,
  ),
  all(
    'a table with bars',
    `Here is the list you asked for.
| room | fault |
| 12 | no heating |
| 14 | broken lock |`,
  ),
  all(
    'hours from and to',
    `De : 9 h
À : 17 h
Date : 14 janvier 2026
J'ai attendu toute la journée devant la fenêtre. Le réparateur n'est jamais passé.`,
  ),
  all(
    'a rule of signs, then more',
    `The kitchen smells of sewage since Monday.
*****
Second thing: the rent receipt still has my old name on it.`,
  ),
  all(
    'subject, place and date of a letter',
    `Namur, le 5 janvier 2026
Concerne : facture 2025/881
Objet : contestation

Monsieur, la pompe facturée n'a jamais été posée.`,
  ),
  all(
    'an e-mail address and an hour in a story',
    `Le 2 février 2026 à 9:00 j'ai écrit à sav@piscines-delta.example. Rien.
Le 9 février 2026 à 9:00 j'ai réécrit. Le robot tourne toujours en rond.`,
  ),
  all(
    'please find my printed proof',
    `Avant d'imprimer l'affiche vous deviez m'envoyer une épreuve. Je ne l'ai jamais vue et mon nom est mal écrit.`,
  ),
  all(
    'a letter with its own subject line and reference',
    `Objet : réclamation, contrat n° 88-41
Madame, Monsieur,

Par la présente je conteste la retenue de 250 € sur mon dépôt de garantie.
Le logement a été rendu propre, l'état des lieux le dit.

Veuillez agréer, Madame, Monsieur, l'expression de mes salutations distinguées.

Jean Kervella`,
  ),
  all(
    'text messages copied by the customer, names and colons',
    `Voici nos échanges par SMS :
Moi : vous venez à quelle heure ?
Lui : entre 8h et 10h
Moi : il est 14h et personne
Lui : demain alors
Voilà comment on traite les clients chez vous.`,
  ),
  {
    id: 'a form whose subject tells the story',
    text: `Nom : Fernande Giguère
Sujet : votre chauffeur a roulé sur ma haie et il est parti sans rien dire
Message : voir ci-dessus, j'attends votre appel`,
    visible: `votre chauffeur a roulé sur ma haie et il est parti sans rien dire
voir ci-dessus, j'attends votre appel`,
  },
  {
    id: 'a form with a last word below its fields',
    text: `Name: Colin Barr
Comments: The tap drips all night.
Phone: 01632 960 143

And please do not send the same plumber, he smoked in the nursery.`,
    visible: `The tap drips all night.
And please do not send the same plumber, he smoked in the nursery.`,
  },
  {
    id: 'a form with a question answered by a sentence',
    text: `Prénom : Yolande
Comment s'est passée votre visite ? Très mal, le guide nous a oubliés.
Commentaire : Nous étions quatre dans la grotte, sans lumière.`,
    visible: `Très mal, le guide nous a oubliés.
Nous étions quatre dans la grotte, sans lumière.`,
  },
  {
    id: 'a message sent on under "Original Message" with nothing above',
    text: `-----Original Message-----
From: Ray Dufault <ray.dufault@mail.example>
Sent: Tuesday, January 20, 2026 7:41 AM
To: info@lakeshore-storage.example
Subject: Unit 44

Water came through the roof again. My wedding photos are soaked.`,
    visible: `Water came through the roof again. My wedding photos are soaked.`,
  },
];
