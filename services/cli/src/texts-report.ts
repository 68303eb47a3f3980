/** What the command line says about the weekly report, French first. */
const FR = {
  help: {
    week: 'la semaine (2026-W47), telle qu’elle a été envoyée ; sans elle, le rapport tel qu’il partirait maintenant',
    text: 'en texte (c’est ce qui s’affiche d’ordinaire)',
    pdf: 'en PDF, dans le fichier de --to',
    lang: 'fr ou en ; sans elle, la langue de l’entreprise',
    to: 'écrit dans ce fichier plutôt que sur la sortie standard',
    send: 'envoie le rapport à ses destinataires, sans attendre son jour',
    now: 'oui, maintenant',
    address: 'à cette adresse seulement',
  },
  badWeek: (week: string) => `« ${week} » n’est pas une semaine ; écrivez-la comme 2026-W47.`,
  noWeek: (week: string) => `Aucun rapport n’a été envoyé pour la semaine ${week}.`,
  badLang: (lang: string) => `« ${lang} » n’est pas une langue connue ; écrivez fr ou en.`,
  manyFormats: 'Choisissez un seul format : --text, --html, --pdf ou --json.',
  pdfOnTerminal: 'Un PDF ne se lit pas dans un terminal ; nommez un fichier : --to rapport.pdf',
  written: (file: string) => `Écrit dans ${file}`,
  notNow: (day: string, time: string) =>
    `Le prochain rapport part le ${day} à ${time}. Pour l’envoyer tout de suite : doleances report send --now`,
  refused: {
    no_firm: 'L’installation est vide : il n’y a rien à raconter.',
    sample: 'L’auberge d’exemple n’écrit à personne : ses adresses sont inventées.',
    nobody:
      'Personne ne reçoit le rapport : ajoutez report_recipients dans firm.yaml, ou dites --to adresse@exemple.ca.',
  },
  states: {
    pending: 'sera envoyé dès que le serveur répondra',
    sending: 'en cours d’envoi',
    sent: 'envoyé',
    uncertain: 'incertain : le serveur n’a pas répondu',
    refused: 'refusé par le serveur',
    bounced: 'revenu : l’adresse n’en a pas voulu',
  },
  inFolder: (folder: string) => `Aucun serveur de courriel n’est réglé : les messages sont des fichiers dans ${folder}`,
};

const EN: typeof FR = {
  help: {
    week: 'the week (2026-W47) as it was sent; without it, the report as it would leave now',
    text: 'as text (what is printed otherwise)',
    pdf: 'as PDF, into the file of --to',
    lang: 'fr or en; without it, the firm’s language',
    to: 'write into this file instead of standard output',
    send: 'sends the report to its recipients without waiting for its day',
    now: 'yes, now',
    address: 'to this address only',
  },
  badWeek: (week) => `"${week}" is not a week; write it like 2026-W47.`,
  noWeek: (week) => `No report was sent for the week ${week}.`,
  badLang: (lang) => `"${lang}" is not a known language; write fr or en.`,
  manyFormats: 'Choose one format: --text, --html, --pdf or --json.',
  pdfOnTerminal: 'A PDF cannot be read on a terminal; name a file: --to report.pdf',
  written: (file) => `Written to ${file}`,
  notNow: (day, time) =>
    `The next report leaves on ${day} at ${time}. To send it right now: doleances report send --now`,
  refused: {
    no_firm: 'The installation is empty: there is nothing to tell.',
    sample: 'The sample inn writes to nobody: its addresses are invented.',
    nobody: 'Nobody receives the report: add report_recipients to firm.yaml, or say --to address@example.com.',
  },
  states: {
    pending: 'will be sent as soon as the server answers',
    sending: 'being sent',
    sent: 'sent',
    uncertain: 'uncertain: the server gave no answer',
    refused: 'refused by the server',
    bounced: 'came back: the address would not have it',
  },
  inFolder: (folder) => `No mail server is set up: messages are files in ${folder}`,
};

export function reportTextsFor(language: 'fr' | 'en'): typeof FR {
  return language === 'fr' ? FR : EN;
}
