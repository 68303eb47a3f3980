import type { Item } from '@doleances/core';

/** Sentences of everyday complaints, in both languages, from which messages of about 50 words are made. */
const SENTENCES = [
  'Bonjour, je vous écris au sujet de ma commande du mois dernier.',
  "La livraison devait arriver mardi et je n'ai toujours rien reçu.",
  "J'ai appelé trois fois, on me promet un rappel et personne ne rappelle.",
  'La facture compte deux fois le même article.',
  "L'employé au comptoir m'a répondu sèchement devant tout le monde.",
  "L'appareil fuit depuis l'installation et fait un bruit d'avion la nuit.",
  'Je demande le remboursement du supplément de 45 $.',
  'Le site refuse mon mot de passe depuis samedi.',
  'The room was cold and the shower had no hot water.',
  'I have been waiting for an answer for two weeks now.',
  'Nobody told us about the extra fee before we signed.',
  'Please send someone before Friday, my mother is 84.',
  'Merci de me dire ce que vous comptez faire.',
  'Le technicien était gentil, mais le problème est revenu dès le lendemain.',
  "C'est la deuxième fois que le rendez-vous est reporté sans prévenir.",
  'Your staff was friendly, the product simply does not work.',
];
const SENTENCES_PER_MESSAGE = 5;

/** The same item for the same index. */
export function benchItem(index: number): Item {
  const picked = Array.from(
    { length: SENTENCES_PER_MESSAGE },
    (_, place) => SENTENCES[(index * 7 + place * (1 + (index % 5))) % SENTENCES.length],
  );
  return {
    externalId: `bench-${index}`,
    channel: 'email',
    direction: 'in',
    receivedAt: new Date(Date.UTC(2026, 0, 1) + index * 600_000).toISOString(),
    subject: null,
    text: `${picked.join(' ')} Dossier ${index}.`,
    author: { name: `Client ${index % 977}`, email: `client${index % 977}@exemple.test` },
    location: null,
    starsOfFive: null,
    inReplyTo: null,
    threadKey: null,
    noiseHint: null,
  };
}
