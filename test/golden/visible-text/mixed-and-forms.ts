import type { VisibleSample } from './sample.ts';

/** Messages in two languages, and what forms on web pages send. */
export const MIXED_AND_FORMS: readonly VisibleSample[] = [
  {
    id: 'mixed, English header over a French answer',
    text: `Honestly c'est la dernière fois, the couch est encore plein de taches.

On Fri, Jan 9, 2026 at 1:44 PM Nettoyage Éclair <info@nettoyage-eclair.example> wrote:

> Bonjour, nous repasserons lundi.
`,
    visible: `Honestly c'est la dernière fois, the couch est encore plein de taches.`,
  },
  {
    id: 'mixed, French header, English device line',
    text: `Le refund n'est pas là, and nobody picks up.

Sent from my Galaxy

Le mer. 7 janv. 2026, 17:20, Boutique Fleurimont <aide@fleurimont.example> a écrit :

> Your refund will take 3 à 5 jours.
`,
    visible: `Le refund n'est pas là, and nobody picks up.`,
  },
  {
    id: 'mixed, bilingual signature of a firm',
    text: `Hi team, la salle 4 n'a toujours pas de projecteur. We present at 2 pm.

Cordialement / Best regards,

Chantal Dubé
Coordonnatrice / Coordinator
Tél. / Tel.: 613-555-0120`,
    visible: `Hi team, la salle 4 n'a toujours pas de projecteur. We present at 2 pm.`,
  },
  {
    id: 'mixed, forwarded with an English block',
    text: `À traiter stp, customer is furious.

From: Len Hartwell <len@hartwell.example>
Sent: January 16, 2026 6:58 AM
To: info@auberge-du-quai.example
Subject: Bed bugs

I have bites all over my arms. Chambre 6. I want every penny back.
`,
    visible: `À traiter stp, customer is furious.
I have bites all over my arms. Chambre 6. I want every penny back.`,
  },
  {
    id: 'form, French, one field a line',
    text: `Nom : Huguette Lamontagne
Courriel : huguette@mail.example
Téléphone : 450-555-0107
Succursale : Longueuil
Message : Votre caissière a refusé mon coupon devant tout le monde. Il était encore bon.`,
    visible: `Votre caissière a refusé mon coupon devant tout le monde. Il était encore bon.`,
  },
  {
    id: 'form, English, the message over several lines',
    text: `Name: Gord Petrie
Email: gord.petrie@mail.example
Order number: 40117
Comments: Box arrived soaked.
The manual is unreadable.

I would like a new one please.`,
    visible: `Box arrived soaked.
The manual is unreadable.

I would like a new one please.`,
  },
  {
    id: 'form, labels alone on their line',
    text: `You received a new message from your online store's contact form.

Country Code:
CA

Name:
Amélie Bherer

Email:
amelie@mail.example

Body:
La bague noircit le doigt après une heure. Je la renvoie où ?`,
    visible: `La bague noircit le doigt après une heure. Je la renvoie où ?`,
  },
  {
    id: 'form of a web site mailer, sender and subject above the body',
    text: `De : Romuald Petit <romuald.petit@mail.example>
Objet : fuite

Corps du message :
Le joint que vous avez changé samedi fuit plus qu'avant.

--
Cet e-mail a été envoyé via le formulaire de contact de Plomberie Sud (https://plomberie-sud.example)`,
    visible: `Le joint que vous avez changé samedi fuit plus qu'avant.`,
  },
  {
    id: 'form, a rating, a question with yes or no, a free comment',
    text: `Date de visite : 2026-01-10
Note : 2
Recommanderiez-vous l'établissement ? Non
Commentaire : Serveur débordé, deux plats oubliés, addition jamais corrigée.
Consentement : oui`,
    visible: `Serveur débordé, deux plats oubliés, addition jamais corrigée.`,
  },
  {
    id: 'form as a query string',
    text: `nom=C. Wauters&gsm=0479001122&message=le parking est inondé à chaque pluie, trois voitures abîmées&lang=fr`,
    visible: `le parking est inondé à chaque pluie, trois voitures abîmées`,
  },
];
