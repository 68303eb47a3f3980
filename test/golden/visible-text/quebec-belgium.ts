import type { VisibleSample } from './sample.ts';

/** Mail as programs in Québec and Belgium write it. */
export const QUEBEC_BELGIUM: readonly VisibleSample[] = [
  {
    id: 'gmail fr-CA, narrow spaces in the hour',
    text: `Bonjour, la souffleuse part pas plus qu'avant la réparation.

Le jeu. 8 janv. 2026, à 13\u202Fh\u202F25, Petits Moteurs Laurier <atelier@moteurs-laurier.example> a écrit\u202F:

> Bonjour, votre souffleuse est prête.
`,
    visible: `Bonjour, la souffleuse part pas plus qu'avant la réparation.`,
  },
  {
    id: 'gmail fr-CA, long firm name wrapped',
    text: `Faque j'attends encore mes pneus d'hiver, pis il neige.

Le lun. 24 nov. 2025, à 07 h 58, Centre du pneu et de la mécanique Saint-Joseph inc.
<rendezvous@pneus-stjoseph.example> a écrit :

> Vos pneus devraient rentrer cette semaine.
>
> Bonne journée!
`,
    visible: `Faque j'attends encore mes pneus d'hiver, pis il neige.`,
  },
  {
    id: 'videotron webmail',
    text: `Le camion a laissé de l'huile partout dans mon entrée.

-----Message original-----
De: Pavage Sainte-Foy <soumission@pavage-stefoy.example>
Date: 2025-10-02 15:48
À: lise.plamondon@videotron.example
Objet: Re: Asphalte

Bonjour, le travail est complété.
`,
    visible: `Le camion a laissé de l'huile partout dans mon entrée.`,
  },
  {
    id: 'bell phone line',
    text: `Mon rendez-vous a encore été déplacé sans m'avertir.

Envoyé de mon appareil Samsung de Bell via le réseau le plus vaste du pays.


-------- Message d'origine --------
De : Clinique dentaire du Fleuve <rdv@dentaire-fleuve.example>
Date : 2026-01-13  8 h 40  (GMT-05:00)
À : Réjean Gosselin <rgosselin@mail.example>
Objet : Votre rendez-vous

Votre rendez-vous est reporté au 3 mars.
`,
    visible: `Mon rendez-vous a encore été déplacé sans m'avertir.`,
  },
  {
    id: 'cell line, no accent, no blank line before it',
    text: `jai paye 2 fois pour le meme cours de natation svp rembourser
Envoyé de mon cell`,
    visible: `jai paye 2 fois pour le meme cours de natation svp rembourser`,
  },
  {
    id: 'bilingual notice of confidentiality',
    text: `Bonjour,

La génératrice louée vendredi n'a jamais démarré. On a perdu le chantier de la fin de semaine.

Yvon Charest
Contremaître
Construction Charest et frères
418 555-0143

AVIS DE CONFIDENTIALITÉ / CONFIDENTIALITY NOTICE
Ce courriel est destiné exclusivement à la personne à qui il est adressé. This e-mail is intended only for the
named recipient.`,
    visible: `Bonjour,

La génératrice louée vendredi n'a jamais démarré. On a perdu le chantier de la fin de semaine.

Yvon Charest
Contremaître
Construction Charest et frères
418 555-0143`,
  },
  {
    id: 'outlook, signature of a firm above the quoted block',
    text: `Allô Sylvie,

les bons de travail sont encore mêlés : on a reçu ceux de Drummondville.

Merci de régler ça.

Gilles Thivierge | Acheteur
Usinage Thivierge inc.
T. 819-555-0166 poste 4 | C. 819-555-0188

De : Sylvie Dallaire <sdallaire@acier-mauricie.example>
Envoyé : 6 novembre 2025 10:34
À : Gilles Thivierge
Objet : Bons de travail

Salut Gilles, as-tu tout reçu?
`,
    visible: `Allô Sylvie,

les bons de travail sont encore mêlés : on a reçu ceux de Drummondville.

Merci de régler ça.

Gilles Thivierge | Acheteur
Usinage Thivierge inc.
T. 819-555-0166 poste 4 | C. 819-555-0188`,
  },
  {
    id: 'the agent wrote in the file: the customer tells it',
    text: `Dans mon dossier, le 9 décembre à 14 h 05, votre agente a écrit : « cliente fâchée, rappeler ».
Oui je suis fâchée, mais personne a rappelé.`,
    visible: `Dans mon dossier, le 9 décembre à 14 h 05, votre agente a écrit : « cliente fâchée, rappeler ».
Oui je suis fâchée, mais personne a rappelé.`,
  },
  {
    id: 'answer below the quotation',
    text: `Le 18 nov. 2025 à 12:31, Déneigement Boréal <info@deneigement-boreal.example> a écrit :

> Votre contrat de l'an dernier est renouvelé automatiquement.
> Le paiement sera prélevé le 1er décembre.

J'ai jamais demandé ça. Annulez le contrat et le prélèvement.
`,
    visible: `J'ai jamais demandé ça. Annulez le contrat et le prélèvement.`,
  },
  {
    id: 'forwarded by an employee, gmail',
    text: `Patron, celui-là est vraiment pas content.

---------- Message transféré ----------
De : Martin Saucier <martin.saucier@mail.example>
Date : jeu. 11 déc. 2025 à 06:52
Objet : Déçu
À : <info@traiteur-bonheur.example>


Le buffet est arrivé une heure en retard et les sandwichs étaient secs.
Martin Saucier
`,
    visible: `Patron, celui-là est vraiment pas content.
Le buffet est arrivé une heure en retard et les sandwichs étaient secs.
Martin Saucier`,
  },
  {
    id: 'caution banner put above by a mail filter',
    text: `ATTENTION : Ce courriel provient de l'extérieur de l'organisation. Ne cliquez pas sur les liens à moins de reconnaître l'expéditeur.

Bonjour, mon relevé compte encore des frais que vous aviez promis d'enlever.`,
    visible: `Bonjour, mon relevé compte encore des frais que vous aviez promis d'enlever.`,
  },
  {
    id: 'belgian outlook in Dutch under a French answer',
    text: `Bonjour, la chaudière s'est remise en défaut cette nuit, et il gèle.

Bien à vous,
Dirk Vandevelde
0470 12 34 56

Van: Planning Chauffe-Liège <planning@chauffe-liege.example>
Verzonden: maandag 12 januari 2026 09:14
Aan: Dirk Vandevelde <dirk.vdv@mail.example>
Onderwerp: RE: Entretien

Bonjour Monsieur, le technicien est passé.
`,
    visible: `Bonjour, la chaudière s'est remise en défaut cette nuit, et il gèle.`,
  },
  {
    id: 'iphone set to Dutch',
    text: `Septante-deux euros pour une visite de dix minutes, vous exagérez.

Verstuurd vanaf mijn iPhone

> Op 20 jan. 2026 om 18:05 heeft Serrurier Namur <info@serrurier-namur.example> het volgende geschreven:
>
> Bonjour, voici la facture.
`,
    visible: `Septante-deux euros pour une visite de dix minutes, vous exagérez.`,
  },
  {
    id: 'gmail in Dutch',
    text: `Non, le colis n'est pas au point relais, j'en reviens.

Op wo 21 jan 2026 om 11:45 schreef Colis Meuse <suivi@colis-meuse.example>:

> Votre colis vous attend au point relais.
`,
    visible: `Non, le colis n'est pas au point relais, j'en reviens.`,
  },
  {
    id: 'belgian closing with telephone and address',
    text: `Monsieur,

Le parlophone de l'entrée ne sonne plus au troisième depuis la Toussaint.

Salutations distinguées,

Anne-Françoise Lejeune
Rue des Guillemins 14/3
4000 Liège
GSM 0498 00 11 22`,
    visible: `Monsieur,

Le parlophone de l'entrée ne sonne plus au troisième depuis la Toussaint.`,
  },
  {
    id: 'three relances stacked without marks',
    text: `Quatrième message. Répondrez-vous un jour ?

Le mardi 16 décembre 2025 à 08:00:12 UTC+1, Bernard Collignon <b.collignon@mail.example> a écrit :

Troisième message, toujours rien.

Le lundi 8 décembre 2025 à 08:00:45 UTC+1, Bernard Collignon <b.collignon@mail.example> a écrit :

Deuxième message.
`,
    visible: `Quatrième message. Répondrez-vous un jour ?`,
  },
];
