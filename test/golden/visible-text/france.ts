import type { VisibleSample } from './sample.ts';

/** Mail as programs in France write it. */
export const FRANCE: readonly VisibleSample[] = [
  {
    id: 'gmail, answer above a marked quotation',
    text: `Bonjour,
le poêle que vous avez posé en octobre enfume toujours le salon, et le ramoneur dit que le conduit est trop court.

Le ven. 9 janv. 2026 à 08:47, Poêles du Vercors <sav@poeles-vercors.example> a écrit :

> Bonjour Madame,
> avez-vous pu faire ramoner ?
> Bien cordialement,
> Le SAV
`,
    visible: `Bonjour,
le poêle que vous avez posé en octobre enfume toujours le salon, et le ramoneur dit que le conduit est trop court.`,
  },
  {
    id: 'gmail, address wrapped and a mobile signature',
    text: `Toujours pas de nouvelles de l'expert, ça va faire un mois.
Envoyé depuis mon mobile

Le lun. 12 janv. 2026 à 18:03, Mutuelle des Deux Rives - Relation adhérents <
relation.adherents@deuxrives.example> a écrit\u00A0:

> Votre dossier est transmis à l'expert.
`,
    visible: `Toujours pas de nouvelles de l'expert, ça va faire un mois.`,
  },
  {
    id: 'iphone, signature line and Apple quotation',
    text: `La vendeuse m'a ri au nez quand j'ai demandé l'échange.

Envoyé de mon iPhone

> Le 2 déc. 2025 à 11:20, Maison Lenoir <contact@maison-lenoir.example> a écrit :
>
> \uFEFFBonjour,
> passez en boutique avec le ticket.
`,
    visible: `La vendeuse m'a ri au nez quand j'ai demandé l'échange.`,
  },
  {
    id: 'apple mail, two levels',
    text: `Non merci, je veux mon argent, pas un avoir.

> Le 15 nov. 2025 à 09:02, Vélos Garonne <atelier@velosgaronne.example> a écrit :
>
> Nous vous proposons un avoir de 40 €.
>
>> Le 14 nov. 2025 à 21:40, Inès Caradec <ines.caradec@mail.example> a écrit :
>>
>> La selle s'est dévissée au bout de deux jours.
`,
    visible: `Non merci, je veux mon argent, pas un avoir.`,
  },
  {
    id: 'outlook, header block with a copy',
    text: `Madame,

Votre devis annonçait 1 180 €, la facture en compte 1 640. Je ne paierai pas la différence.

Cordialement,

Hervé Montrelay
06 12 34 56 78

De : Toitures Anjou <compta@toitures-anjou.example>
Envoyé : jeudi 22 janvier 2026 17:31
À : 'Hervé Montrelay' <h.montrelay@mail.example>
Cc : direction@toitures-anjou.example
Objet : Facture 2026-014

Monsieur,
Veuillez trouver ci-joint la facture.
`,
    visible: `Madame,

Votre devis annonçait 1 180 €, la facture en compte 1 640. Je ne paierai pas la différence.`,
  },
  {
    id: 'outlook for android, French link line',
    text: `Il manque encore la clé du boîtier.

Obtenez Outlook pour Android<https://aka.ms/AAb9ysg>
________________________________
From: Alarmes Tarn <pose@alarmes-tarn.example>
Sent: Wednesday, December 3, 2025 4:15:09 PM
To: Solange Pujol <s.pujol@mail.example>
Subject: RE: Installation du 2/12

Bonjour, l'installateur est passé hier.
`,
    visible: `Il manque encore la clé du boîtier.`,
  },
  {
    id: 'outlook for mac, header block with Date',
    text: `J'ai relancé trois fois, c'est non. Rendez-moi l'acompte.

De : Cuisines Beauregard <devis@cuisines-beauregard.example>
Date : lundi 19 janvier 2026 à 14:06
À : Aurélie Siméon <asimeon@mail.example>
Objet : Re: Votre cuisine

Nous sommes en attente du fournisseur.
`,
    visible: `J'ai relancé trois fois, c'est non. Rendez-moi l'acompte.`,
  },
  {
    id: 'orange webmail, older',
    text: `Bonsoir, le décodeur redémarre toutes les dix minutes.



> Message du 08/01/26 19:44
> De : "Câble Littoral" <technique@cable-littoral.example>
> A : marcel.lebihan@orange.example
> Copie à :
> Objet : Votre demande 55812
>
> Bonjour, pouvez-vous débrancher le décodeur ?
`,
    visible: `Bonsoir, le décodeur redémarre toutes les dix minutes.`,
  },
  {
    id: 'orange webmail, newer, lower case',
    text: `Je n'ai pas de code, vous ne m'avez rien envoyé.

envoyé : 8 janvier 2026 à 19:44
de : "Câble Littoral" <technique@cable-littoral.example>
à : "marcel.lebihan" <marcel.lebihan@orange.example>
objet : Votre demande 55812

Bonjour, saisissez le code reçu par SMS.
`,
    visible: `Je n'ai pas de code, vous ne m'avez rien envoyé.`,
  },
  {
    id: 'sfr webmail',
    text: `Le matelas sent le moisi, je ne dors plus.

========================================

Message du : 27/11/2025 10:02
De : "Literie du Faubourg " <commandes@literie-faubourg.example>
A : "Colette Vasseur" <c.vasseur@sfr.example>
Copie à :
Sujet : RE: Livraison


Madame, la livraison a bien été effectuée.
`,
    visible: `Le matelas sent le moisi, je ne dors plus.`,
  },
  {
    id: 'free webmail',
    text: `La vitre est fendue d'un bord à l'autre.

----- Mail original -----
De: "Menuiserie Alline" <contact@menuiserie-alline.example>
À: "jp dubreuil" <jp.dubreuil@free.example>
Envoyé: Mercredi 17 Décembre 2025 09:51:33
Objet: Re: fenêtre

Bonjour, merci de nous envoyer une photo.
`,
    visible: `La vitre est fendue d'un bord à l'autre.`,
  },
  {
    id: 'thunderbird, forwarded to the firm: the forwarded complaint stays',
    text: `Pour info, ma mère n'ose pas vous l'envoyer.


-------- Message transféré --------
Sujet : 	Bruit la nuit
Date : 	Tue, 6 Jan 2026 22:15:41 +0100
De : 	Ginette Aubry <ginette.aubry@mail.example>
Pour : 	Claire Aubry <claire.aubry@mail.example>



Le compresseur de la boulangerie se met en route à trois heures du matin.
`,
    visible: `Pour info, ma mère n'ose pas vous l'envoyer.
Le compresseur de la boulangerie se met en route à trois heures du matin.`,
  },
  {
    id: 'thunderbird, answers under each question',
    text: `Le 03/02/2026 à 16:20, Location Azur a écrit :
> À quelle heure avez-vous rendu le véhicule ?
À 17 h 10, votre agence était déjà fermée.
> Le plein était-il fait ?
Oui, j'ai le ticket de la station.
> --
> Location Azur
`,
    visible: `À 17 h 10, votre agence était déjà fermée.
Oui, j'ai le ticket de la station.`,
  },
  {
    id: 'yahoo, unmarked quotation',
    text: `Toujours la même fuite sous l'évier, votre plombier n'a rien changé.

Envoyé à partir de Yahoo Mail pour Android

  Le jeu., janv. 15, 2026 à 20:11, Dépannage Rhône<contact@depannage-rhone.example> a écrit :   Bonjour, l'intervention est clôturée.
`,
    visible: `Toujours la même fuite sous l'évier, votre plombier n'a rien changé.`,
  },
  {
    id: 'the seller wrote, with day and hour: the customer tells it',
    text: `Bonjour,
Le 12 février à 9h30 votre vendeur m'a écrit :
« Le canapé part aujourd'hui, vous l'avez jeudi. »
Nous sommes le 3 mars. Le canapé, je le cherche encore.
Mme Roche`,
    visible: `Bonjour,
Le 12 février à 9h30 votre vendeur m'a écrit :
« Le canapé part aujourd'hui, vous l'avez jeudi. »
Nous sommes le 3 mars. Le canapé, je le cherche encore.
Mme Roche`,
  },
  {
    id: 'disclaimer of an office, environment line',
    text: `Bonjour,

Les badges livrés mardi n'ouvrent aucune porte.

Bien à vous,

Nadège Ferrandon
Assistante de direction
Cabinet Ferrandon & Associés
Tél. : 04 70 00 00 00

Ce message et ses pièces jointes sont confidentiels et destinés exclusivement à leurs destinataires. Si vous l'avez
reçu par erreur, merci de le supprimer.
Pensez à l'environnement avant d'imprimer ce message.`,
    visible: `Bonjour,

Les badges livrés mardi n'ouvrent aucune porte.`,
  },
  {
    id: 'antivirus line',
    text: `Le compteur affiche le double de l'an passé, personne ne vient vérifier.

--
L'absence de virus dans ce courrier électronique a été vérifiée par le logiciel antivirus Avast.
www.avast.com`,
    visible: `Le compteur affiche le double de l'an passé, personne ne vient vérifier.`,
  },
  {
    id: 'closing, name, then a postscript',
    text: `Bonjour,
le carrelage posé en septembre se décolle dans la douche.

Cordialement,
Lucas Orsini

PS : votre carreleur a aussi rayé la baignoire.

Le mer. 14 janv. 2026 à 10:00, Carrelages Bastia <info@carrelages-bastia.example> a écrit :

> Comment trouvez-vous le résultat ?
`,
    visible: `Bonjour,
le carrelage posé en septembre se décolle dans la douche.
PS : votre carreleur a aussi rayé la baignoire.`,
  },
];
