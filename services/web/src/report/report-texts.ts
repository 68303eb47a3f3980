import type { ReportDeed } from '@doleances/core';
import type { PageLanguage } from '../house/texts.ts';

/** The words of the report's pages and of the links in its mail; the report itself brings its own. */
const FR = {
  nav: 'Rapport',
  title: 'Rapport de la semaine',
  asNow: 'Tel qu’il partirait maintenant.',
  sentTo: 'Envoyé à',
  sendStates: {
    pending: 'en attente d’envoi',
    sending: 'en cours d’envoi',
    sent: 'envoyé',
    uncertain: 'incertain\u00a0: le serveur n’a pas répondu',
    refused: 'refusé par le serveur',
    bounced: 'revenu\u00a0: l’adresse n’en a pas voulu',
  },
  none: 'Aucun rapport n’est encore parti. Le prochain part tout seul, même si la semaine est vide.',
  earlier: 'Rapports envoyés',
  pdf: 'En PDF',
  plain: 'En texte',
  complaints: 'Plaintes',
  noComplaints: 'Aucun message ici.',
  onlyComplaints: 'Plaintes',
  allThatCame: 'Tout ce qui est arrivé',
  newestOnly: (count: number) => `Les ${count}\u00a0plus récents.`,
  searchAll: 'Chercher parmi tous',
  escalations: 'Plaintes critiques',
  noEscalations: 'Aucune plainte critique n’attend.',
  waiting: 'attend votre réponse',
  taken: 'prise en charge',
  sources: 'Sources',
  noSources: 'Aucune source n’est branchée. Un fichier s’apporte ainsi\u00a0:',
  seen: (date: string) => `lue le ${date}`,
  neverSeen: 'pas encore lue',
  stopped: 'ne répond plus',
  paused: 'en pause',
  brought: 'apportée à la main',
  deeds: {
    take: { ask: 'Vous en occuper\u00a0?', press: 'Je m’en occupe', done: 'C’est noté\u00a0: vous vous en occupez.' },
    delegate: { ask: 'Le confier à quelqu’un\u00a0?', press: 'Confier', done: 'C’est noté\u00a0: confié à' },
    snooze: {
      ask: 'Le remettre à plus tard\u00a0?',
      press: 'Remettre à plus tard',
      done: 'C’est noté\u00a0: il reviendra le',
    },
  } satisfies Record<ReportDeed, { ask: string; press: string; done: string }>,
  toWhom: 'À qui',
  nobodyNamed: 'Écrivez à qui vous le confiez.',
  weeks: 'Il revient',
  inWeeks: (count: number) =>
    count === 1 ? 'dans une semaine' : `dans ${['', '', 'deux', 'trois', 'quatre'][count]} semaines`,
  orGrows: 'et plus tôt s’il prend de l’ampleur.',
  asReader: (name: string) => `Ce lien a été envoyé à ${name}, et le changement sera noté sous ce nom.`,
  already: 'C’est déjà fait.',
  badLink: 'Ce lien n’est pas le nôtre, ou il a été abîmé en chemin. Rien n’a été changé.',
  oldLink: 'Ce lien n’est plus valable. Rien n’a été changé\u00a0; la page du chantier fait la même chose.',
  open: 'Ouvrir le chantier',
  tell: 'Prévenir par courriel',
  tellSubject: (label: string) => `À vous\u00a0: ${label}`,
  tellText: (name: string, label: string, url: string) =>
    `Bonjour ${name},\n\nJe vous confie ceci\u00a0: ${label}.\nCe qu’en disent les clients\u00a0: ${url}\n\nMerci\u00a0!`,
};

type Texts = typeof FR;

const EN: Texts = {
  nav: 'Report',
  title: 'Weekly report',
  asNow: 'As it would leave now.',
  sentTo: 'Sent to',
  sendStates: {
    pending: 'waiting to be sent',
    sending: 'being sent',
    sent: 'sent',
    uncertain: 'uncertain: the server gave no answer',
    refused: 'refused by the server',
    bounced: 'came back: the address would not have it',
  },
  none: 'No report has left yet. The next one leaves by itself, even if the week is empty.',
  earlier: 'Reports sent',
  pdf: 'As PDF',
  plain: 'As text',
  complaints: 'Complaints',
  noComplaints: 'No message here.',
  onlyComplaints: 'Complaints',
  allThatCame: 'All that came',
  newestOnly: (count) => `The ${count} newest.`,
  searchAll: 'Search among all of them',
  escalations: 'Critical complaints',
  noEscalations: 'No critical complaint is waiting.',
  waiting: 'is waiting for your answer',
  taken: 'taken on',
  sources: 'Sources',
  noSources: 'No source is connected. A file is brought like this:',
  seen: (date) => `read on ${date}`,
  neverSeen: 'not read yet',
  stopped: 'has stopped answering',
  paused: 'paused',
  brought: 'brought by hand',
  deeds: {
    take: { ask: 'Take this on?', press: 'I’m on it', done: 'Noted: you are on it.' },
    delegate: { ask: 'Hand it to someone?', press: 'Hand over', done: 'Noted: handed to' },
    snooze: { ask: 'Put it off?', press: 'Put off', done: 'Noted: it comes back on' },
  },
  toWhom: 'To whom',
  nobodyNamed: 'Write whom you hand it to.',
  weeks: 'It comes back',
  inWeeks: (count) => (count === 1 ? 'in a week' : `in ${['', '', 'two', 'three', 'four'][count]} weeks`),
  orGrows: 'and sooner if it grows.',
  asReader: (name) => `This link was sent to ${name}, and the change will be noted under that name.`,
  already: 'That is done already.',
  badLink: 'This link is not ours, or was damaged on its way. Nothing was changed.',
  oldLink: 'This link has expired. Nothing was changed; the item’s page does the same.',
  open: 'Open the item',
  tell: 'Tell them by e-mail',
  tellSubject: (label) => `For you: ${label}`,
  tellText: (name, label, url) =>
    `Hello ${name},\n\nI am handing you this: ${label}.\nWhat clients say of it: ${url}\n\nThank you!`,
};

export type ReportTexts = Texts;

export function reportTexts(language: PageLanguage): ReportTexts {
  return language === 'fr' ? FR : EN;
}
