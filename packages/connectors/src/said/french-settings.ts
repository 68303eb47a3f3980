/** What is told of settings that a person typed, and what a test of them found, in French; see `french-errors.ts`. */
export const FRENCH_SETTINGS: readonly (readonly [english: string, french: string])[] = [
  ['"{kind}" is not a kind of source', '« {kind} » n’est pas une sorte de source'],
  ['"{field}" is not a setting; known: {known}', '« {field} » n’est pas un réglage. Il y a : {known}'],
  ['Give the source a short name', 'Donnez à la source un nom court'],
  ['"{date}" is not a date', '« {date} » n’est pas une date'],
  [
    '"{schedule}" never comes; write it like */5 * * * *',
    '« {schedule} » n’arrive jamais. Écrivez-le comme */5 * * * *',
  ],
  [
    '"{schedule}" is not a schedule; write minute, hour, day, month and weekday, like */5 * * * *',
    '« {schedule} » n’est pas un horaire. Écrivez minute, heure, jour, mois et jour de semaine, comme */5 * * * *',
  ],
  [
    'Write the name of the IMAP server, such as imap.gmail.com.',
    'Écrivez le nom du serveur IMAP, comme imap.gmail.com.',
  ],
  [
    'Write only the name of the server, without imap:// or a port.',
    'Écrivez seulement le nom du serveur, sans imap:// ni port.',
  ],
  ['Write tls, starttls or none for the security.', 'Écrivez tls, starttls ou none pour le chiffrement.'],
  ['Write the port as a number, usually 993.', 'Écrivez le port en chiffres, d’ordinaire 993.'],
  ['Write the port as a whole number, usually 993.', 'Écrivez le port comme un nombre entier, d’ordinaire 993.'],
  ['Write the port as a number from 1 to 65535.', 'Écrivez le port comme un nombre de 1 à 65535.'],
  [
    'Write the login of the mailbox, usually its address.',
    'Écrivez l’identifiant de la boîte, d’ordinaire son adresse.',
  ],
  [
    'Write the https address that gives tokens, such as https://oauth2.googleapis.com/token.',
    'Écrivez l’adresse https qui donne les jetons, comme https://oauth2.googleapis.com/token.',
  ],
  [
    'Write the address that gives tokens, such as https://oauth2.googleapis.com/token.',
    'Écrivez l’adresse qui donne les jetons, comme https://oauth2.googleapis.com/token.',
  ],
  [
    'Write the password (for Gmail an app password), or fill in the OAuth2 fields.',
    'Écrivez le mot de passe (pour Gmail, un mot de passe d’application), ou remplissez les champs OAuth2.',
  ],
  ['Write the id of your OAuth2 client.', 'Écrivez l’identifiant de votre client OAuth2.'],
  ['Write yes or no for listening.', 'Écrivez yes ou no pour l’écoute.'],
  ['Name at most {count} of them.', 'Nommez-en au plus {count}.'],
  [
    'Paste the certificate with its BEGIN CERTIFICATE and END CERTIFICATE lines.',
    'Collez le certificat avec ses lignes BEGIN CERTIFICATE et END CERTIFICATE.',
  ],
  [
    'Write the number in the address of the app: apps.apple.com/…/id382617920.',
    'Écrivez le numéro qui est dans l’adresse de l’application : apps.apple.com/…/id382617920.',
  ],
  ['Write the countries as two letters each: ca, fr, be.', 'Écrivez chaque pays en deux lettres : ca, fr, be.'],
  [
    'Write the Apple ID of the app: the number under App Information.',
    'Écrivez l’Apple ID de l’application : le numéro sous App Information.',
  ],
  ['Paste the Issuer ID above the list of keys.', 'Collez l’Issuer ID qui est au-dessus de la liste des clés.'],
  ['Paste the Key ID, ten letters and digits.', 'Collez le Key ID, dix lettres et chiffres.'],
  ['Paste the whole .p8 file, its BEGIN line too.', 'Collez tout le fichier .p8, sa ligne BEGIN aussi.'],
  ['Write the number of the account, see docs/reviews.md.', 'Écrivez le numéro du compte (docs/reviews.md).'],
  [
    'Write the number of the establishment, see docs/reviews.md.',
    'Écrivez le numéro de l’établissement (docs/reviews.md).',
  ],
  ['Paste the client ID of your Google Cloud project.', 'Collez l’identifiant du client de votre projet Google Cloud.'],
  ['Paste the client secret of your Google Cloud project.', 'Collez le secret du client de votre projet Google Cloud.'],
  ['Paste the refresh token, see docs/reviews.md.', 'Collez le jeton de renouvellement (docs/reviews.md).'],
  ['Write the name of the package: com.example.app.', 'Écrivez le nom du paquet : com.exemple.app.'],
  [
    'Paste the whole JSON key file of the service account.',
    'Collez tout le fichier JSON de la clé du compte de service.',
  ],
  [
    'Paste the business unit id, 24 letters and digits; see docs/reviews.md.',
    'Collez l’identifiant de l’entreprise (business unit id), 24 lettres et chiffres (docs/reviews.md).',
  ],
  ['Paste the API key of your Trustpilot application.', 'Collez la clé d’API de votre application Trustpilot.'],
  [
    'Write the name before ".zendesk.com" in your address.',
    'Écrivez le nom qui précède « .zendesk.com » dans votre adresse.',
  ],
  [
    'Write the e-mail address of an administrator of Zendesk.',
    'Écrivez l’adresse de courriel d’un administrateur de Zendesk.',
  ],
  [
    'Paste the API token: Admin Center, Apps and integrations, API.',
    'Collez le jeton d’API : Centre d’administration, Applications et intégrations, API.',
  ],
  [
    'Write yes or no: are answers and notes to be read too?',
    'Écrivez yes ou no : faut-il lire aussi les réponses et les notes ?',
  ],
  ['Write the address of the service: https://exemple.ca', 'Écrivez l’adresse du service : https://exemple.ca'],
  ['Write the key that the service gave you.', 'Écrivez la clé que le service vous a donnée.'],
  ['The key is too short; copy it whole.', 'La clé est trop courte, copiez-la en entier.'],
  // What a test found
  ['The service answers and holds {count} complaints.', 'Le service répond et contient {count} plaintes.'],
  [
    'The App Store shows {count} reviews in {countries} on its first pages.',
    'L’App Store montre {count} avis ({countries}) sur ses premières pages.',
  ],
  ['{site} shows {count} reviews, the newest of {day}.', '{site} montre {count} avis, le plus récent du {day}.'],
  [
    'Google Play shows {count} reviews of the last seven days on its first page.',
    'Google Play montre {count} avis des sept derniers jours sur sa première page.',
  ],
  ['{site} shows {count} reviews.', '{site} montre {count} avis.'],
  [
    '{site} answers: {count} tickets changed since yesterday.',
    '{site} répond : {count} billets ont changé depuis hier.',
  ],
  [
    '{counts}; no folder of sent mail was found: name it to see the promises made by mail',
    '{+counts}. Aucun dossier d’envoyés n’a été trouvé : nommez-le pour voir les promesses faites par courriel',
  ],
  ['{folder}: {count} messages; {rest}', '{folder} : {count} messages, {+rest}'],
  ['{folder}: {count} messages', '{folder} : {count} messages'],
];
