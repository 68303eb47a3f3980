import type { PageLanguage } from '../house/texts.ts';

const FR = {
  lang: 'fr',
  path: '/patron',
  other: { path: '/boss', code: 'en', name: 'English' },
  skip: 'Aller au formulaire',
  title: 'Parler au patron',
  lead: (firm: string) =>
    `Quelque chose s’est mal passé chez ${firm}\u00a0? Dites-le ici\u00a0: votre message va droit à la personne qui dirige la maison.`,
  next: 'Ce qui se passe ensuite',
  steps: [
    'Le patron reçoit votre message et le lit lui-même. L’équipe ne le voit pas tant qu’il n’a pas décidé de le lui montrer.',
    'Si vous laissez un courriel ou un téléphone, il peut vous répondre. Sinon, votre message compte tout autant.',
    'Vos coordonnées ne servent qu’à cela.',
  ],
  message: 'Que s’est-il passé\u00a0?',
  messageHint: 'Avec vos mots. Le jour et l’endroit aident, s’ils vous reviennent.',
  location: 'Où\u00a0?',
  anyLocation: 'Je ne sais pas, ou ailleurs',
  contact: 'Pour vous répondre (facultatif)',
  name: 'Votre nom',
  email: 'Courriel',
  phone: 'Téléphone',
  trap: 'Laissez ce champ vide',
  send: 'Envoyer au patron',
  empty: 'Il manque votre message\u00a0: quelques mots suffisent.',
  badEmail: 'Cette adresse de courriel n’est pas complète\u00a0; corrigez-la, ou laissez la case vide.',
  tooLong:
    'Votre message est trop long pour cette page. Gardez l’essentiel\u00a0: le patron pourra vous demander le reste.',
  tooMany:
    'Beaucoup de messages sont partis d’ici en peu de temps. Le vôtre est toujours là\u00a0: renvoyez-le dans une minute.',
  late: 'Votre message n’a pas pu être enregistré. Il est toujours là\u00a0: renvoyez-le dans un instant.',
  danger: 'En cas de danger immédiat, appelez les secours\u00a0: cette page ne remplace pas un appel.',
  thanks: 'Merci. C’est envoyé.',
  thanksLead: (firm: string) => `Votre message est arrivé chez ${firm}, et c’est le patron qui le lira.`,
  thanksNext: 'Si vous avez laissé de quoi vous joindre, il peut vous répondre. Vous pouvez fermer cette page.',
  again: 'Écrire un autre message',
};

type Texts = typeof FR;

const EN: Texts = {
  lang: 'en',
  path: '/boss',
  other: { path: '/patron', code: 'fr', name: 'Français' },
  skip: 'Go to the form',
  title: 'Talk to the boss',
  lead: (firm) => `Did something go wrong at ${firm}? Say it here: your message goes straight to the person in charge.`,
  next: 'What happens next',
  steps: [
    'The boss gets your message and reads it in person. The team does not see it until the boss decides to show it to them.',
    'If you leave an e-mail address or a phone number, you can be answered. If not, your message counts just as much.',
    'Your contact details are used for nothing else.',
  ],
  message: 'What happened?',
  messageHint: 'In your own words. The day and the place help, if you remember them.',
  location: 'Where?',
  anyLocation: 'I don’t know, or elsewhere',
  contact: 'To answer you (optional)',
  name: 'Your name',
  email: 'E-mail',
  phone: 'Phone',
  trap: 'Leave this field empty',
  send: 'Send to the boss',
  empty: 'Your message is missing: a few words are enough.',
  badEmail: 'This e-mail address is not complete; mend it, or leave the box empty.',
  tooLong: 'Your message is too long for this page. Keep what matters most: the boss can ask you for the rest.',
  tooMany: 'Many messages left from here within a short time. Yours is still here: send it again in a minute.',
  late: 'Your message could not be stored. It is still here: send it again in a moment.',
  danger: 'If anyone is in danger right now, call the emergency services: this page is no substitute.',
  thanks: 'Thank you. It is sent.',
  thanksLead: (firm) => `Your message has reached ${firm}, and the boss will read it.`,
  thanksNext: 'If you left a way to reach you, you can be answered. You may close this page.',
  again: 'Write another message',
};

export type BossTexts = Texts;

export function bossTexts(language: PageLanguage): BossTexts {
  return language === 'fr' ? FR : EN;
}
