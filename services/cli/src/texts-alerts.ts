/** What the command line says of escalations and outlets, French first. */
const FR = {
  help: {
    outlet: 'les voies par où vous êtes prévenu\u00a0: leur état, un essai',
    outletList: 'chaque voie, son dernier envoi et ce qui ne va pas',
    outletTest: 'envoie un message d’essai et dit ce qui s’est passé',
    outletName: 'mail, sms, ntfy, gotify, slack, teams ou webhook',
    escalation: 'les plaintes critiques\u00a0: qui a été prévenu, qui s’en occupe',
    escalationList: 'les dernières, avec chaque envoi',
    acknowledge: 'dit que quelqu’un s’en occupe\u00a0; plus personne d’autre n’est prévenu',
    close: 'clôt une remontée, avec ce qui a été fait',
    release: 'confie à l’équipe un message écrit au patron (cmp_…)',
    id: 'esc_…',
    who: 'qui s’en occupe',
    why: 'ce qui a été fait',
    json: 'un seul document JSON sur la sortie standard',
    last: 'combien en montrer',
  },
  badOutlet: (name: string) =>
    `«\u00a0${name}\u00a0» n’est pas une voie\u00a0; il y a mail, sms, ntfy, gotify, slack, teams et webhook.`,
  refused: {
    no_firm:
      'L’installation est vide\u00a0: «\u00a0npx doleances import FICHIER --firm firm.yaml\u00a0» y met vos plaintes.',
    not_set_up: 'Cette voie n’est pas réglée ici\u00a0; voyez docs/escalation.md.',
    nobody: 'Personne n’est prévenu par là\u00a0: ajoutez cette voie à un contact de firm.yaml («\u00a0by:\u00a0»).',
  },
  noOutlets: 'Aucune voie n’est connue\u00a0; démarrez «\u00a0doleances up\u00a0» ou le service notify.',
  lastSent: (when: string) => `dernier envoi ${when}`,
  neverSent: 'rien n’est encore parti',
  lastError: (why: string) => `dernier échec\u00a0: ${why}`,
  stopped: 'arrêtée\u00a0: l’adresse n’existe plus',
  outcomes: {
    pending: 'sera réessayé',
    sending: 'en route',
    sent: 'parti',
    uncertain: 'incertain',
    refused: 'refusé',
    bounced: 'revenu',
  },
  states: {
    closed: 'close',
    answered: 'prise en charge',
    waiting: 'en attente de réponse',
    unanswered: 'SANS RÉPONSE',
    untold: 'PERSONNE N’A ÉTÉ PRÉVENU',
  },
  noEscalations: 'Aucune plainte critique.',
  noEscalation: (id: string) =>
    `Aucune remontée ne porte l’identifiant «\u00a0${id}\u00a0» (voir «\u00a0doleances escalation list\u00a0»).`,
  acknowledged: (who: string) => `C’est noté\u00a0: ${who} s’en occupe.`,
  alreadyAcknowledged: (who: string) => `${who} s’en occupe déjà.`,
  closed: 'La remontée est close.',
  notClosed: {
    not_yours: 'Seul le patron peut la clore.',
    why_missing: 'Dites ce qui a été fait, avec --why.',
    already_closed: 'Elle est déjà close.',
  },
  released: 'Le message est confié à l’équipe.',
  notReleased: 'Ce message n’est pas sur la ligne directe, ou a déjà été confié.',
};

const EN: typeof FR = {
  help: {
    outlet: 'the ways you are told: their state, a test',
    outletList: 'every way, its last message and what is wrong',
    outletTest: 'sends a test message and says what happened',
    outletName: 'mail, sms, ntfy, gotify, slack, teams or webhook',
    escalation: 'critical complaints: who was told, who is on it',
    escalationList: 'the latest, with every message',
    acknowledge: 'says that somebody is on it; nobody else is told',
    close: 'closes an escalation, with what was done',
    release: 'hands a message written to the boss to the team (cmp_…)',
    id: 'esc_…',
    who: 'who is on it',
    why: 'what was done',
    json: 'one JSON document on standard output',
    last: 'how many to show',
  },
  badOutlet: (name) => `"${name}" is no way out; there are mail, sms, ntfy, gotify, slack, teams and webhook.`,
  refused: {
    no_firm: 'The installation is empty: "npx doleances import FILE --firm firm.yaml" brings your complaints.',
    not_set_up: 'This way is not set up here; see docs/escalation.md.',
    nobody: 'Nobody is told this way: add it to a contact in firm.yaml ("by:").',
  },
  noOutlets: 'No way is known; start "doleances up" or the notify service.',
  lastSent: (when) => `last sent ${when}`,
  neverSent: 'nothing was sent yet',
  lastError: (why) => `last failure: ${why}`,
  stopped: 'stopped: its address is gone',
  outcomes: {
    pending: 'will be tried again',
    sending: 'on its way',
    sent: 'sent',
    uncertain: 'uncertain',
    refused: 'refused',
    bounced: 'came back',
  },
  states: {
    closed: 'closed',
    answered: 'taken',
    waiting: 'waiting for an answer',
    unanswered: 'UNANSWERED',
    untold: 'NOBODY WAS TOLD',
  },
  noEscalations: 'No critical complaint.',
  noEscalation: (id) => `No escalation has the id "${id}" (see "doleances escalation list").`,
  acknowledged: (who) => `Noted: ${who} is on it.`,
  alreadyAcknowledged: (who) => `${who} is on it already.`,
  closed: 'The escalation is closed.',
  notClosed: {
    not_yours: 'Only the owner may close it.',
    why_missing: 'Say what was done, with --why.',
    already_closed: 'It is closed already.',
  },
  released: 'The message was handed to the team.',
  notReleased: 'This message is not on the direct line, or was handed on before.',
};

export type AlertTexts = typeof FR;

export function alertTextsFor(language: 'fr' | 'en'): AlertTexts {
  return language === 'fr' ? FR : EN;
}
