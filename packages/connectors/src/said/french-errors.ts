/**
 * What connectors say went wrong, in French: the English sentence as the code throws it, its facts as holes. A sentence
 * without its French is found by the contract that every connector passes.
 */
export const FRENCH_ERRORS: readonly (readonly [english: string, french: string])[] = [
  // Sites of the web
  [
    '{site} answered something else than expected; it will be asked again',
    '{site} a répondu autre chose que prévu. Une nouvelle demande partira toute seule',
  ],
  [
    '{site} asks to wait ({status}); it will be asked again by itself',
    '{site} demande d’attendre ({status}). Une nouvelle demande partira toute seule',
  ],
  [
    '{site} failed ({status}); it will be asked again by itself',
    '{site} est en panne ({status}). Une nouvelle demande partira toute seule',
  ],
  ['{site} refused ({status}): {+remedy}', '{site} a refusé ({status}) : {+remedy}'],
  [
    '"{host}" answers more than {megabytes} MB; check its address',
    '« {host} » répond plus de {megabytes} Mo. Vérifiez son adresse',
  ],
  [
    '"{host}" did not answer within {seconds} s; it will be asked again',
    '« {host} » n’a pas répondu en {seconds} s. Une nouvelle demande partira toute seule',
  ],
  [
    '"{host}" did not answer ({code}); it will be asked again',
    '« {host} » n’a pas répondu ({code}). Une nouvelle demande partira toute seule',
  ],
  [
    '"{host}" did not answer; it will be asked again',
    '« {host} » n’a pas répondu. Une nouvelle demande partira toute seule',
  ],
  [
    '"{host}" has no address; check how it is written',
    '« {host} » n’existe pas sur le réseau. Vérifiez comment ce nom s’écrit',
  ],
  [
    '"{host}" leads inside a network that is not public; if it is yours and you mean it, add it to DOLEANCES_ALLOW_HOSTS',
    '« {host} » mène à l’intérieur d’un réseau privé. Si c’est le vôtre et que vous le voulez, ajoutez ce nom à DOLEANCES_ALLOW_HOSTS',
  ],
  [
    'This is not a web address; write it like https://avis.exemple.ca',
    'Ce n’est pas une adresse web. Écrivez-la comme https://avis.exemple.ca',
  ],
  [
    'Only addresses of the web are asked; write it like https://avis.exemple.ca',
    'Seules des adresses web peuvent être lues. Écrivez-la comme https://avis.exemple.ca',
  ],
  [
    'The address of "{host}" holds a name or a password; put them in the settings of the source',
    'L’adresse de « {host} » contient un identifiant ou un mot de passe. Mettez-les dans les réglages de la source',
  ],
  [
    'Port {port} of "{host}" is not one of the web; add "{place}" to DOLEANCES_ALLOW_HOSTS',
    'Le port {port} de « {host} » n’est pas un port du web. Ajoutez « {place} » à DOLEANCES_ALLOW_HOSTS',
  ],
  [
    '"{host}" would be told a key in the clear; write its address with https',
    '« {host} » recevrait une clé en clair. Écrivez son adresse avec https',
  ],
  [
    '"{host}" sends what we tell it on to another host; correct its address in the settings',
    '« {host} » renvoie à un autre serveur ce que nous lui disons. Corrigez son adresse dans les réglages',
  ],
  // Their remedies
  ["renew its key in the source's settings", 'renouvelez sa clé dans les réglages de la source'],
  ['give its key the right to read reviews and tickets', 'donnez à sa clé le droit de lire les avis et les billets'],
  ["check the id in the source's settings", 'vérifiez l’identifiant dans les réglages de la source'],
  [
    "it moved; correct its address in the source's settings",
    'l’adresse a changé, corrigez-la dans les réglages de la source',
  ],
  ["check the source's settings", 'vérifiez les réglages de la source'],
  [
    'check the Issuer ID, the Key ID and the .p8 file, and the clock of this machine',
    'vérifiez l’Issuer ID, le Key ID, le fichier .p8, et l’heure de cette machine',
  ],
  ['give the key the role Customer Support', 'donnez à la clé le rôle Customer Support'],
  ['check the Apple ID of the app', 'vérifiez l’Apple ID de l’application'],
  ['check the number of the app', 'vérifiez le numéro de l’application'],
  ['check the number of the app and the countries', 'vérifiez le numéro de l’application et les pays'],
  [
    'check the address of the administrator, make a new API token and paste it',
    'vérifiez l’adresse de l’administrateur, faites un nouveau jeton d’API et collez-le',
  ],
  [
    'give the address the role of an administrator; only these may export tickets',
    'donnez à cette adresse le rôle d’administrateur, seul autorisé à exporter les billets',
  ],
  ['check the name before ".zendesk.com"', 'vérifiez le nom qui précède « .zendesk.com »'],
  [
    'authorise it again and paste the new refresh token, see docs/reviews.md',
    'donnez-lui à nouveau l’accès et collez le nouveau jeton de renouvellement (docs/reviews.md)',
  ],
  [
    'ask Google to open the Business Profile API to your project, see docs/reviews.md',
    'demandez à Google d’ouvrir l’API Business Profile à votre projet (docs/reviews.md)',
  ],
  [
    'give the service account the right "Reply to reviews" in the Play Console',
    'donnez au compte de service le droit « Répondre aux avis » dans la Play Console',
  ],
  [
    'make a new key for the service account and paste it; check the clock of this machine too',
    'faites une nouvelle clé pour le compte de service et collez-la, et vérifiez l’heure de cette machine',
  ],
  ['check the business unit id', 'vérifiez l’identifiant de l’entreprise (business unit id)'],
  ['check the API key and its secret', 'vérifiez la clé de l’API et son secret'],
  // Mail servers
  [
    'The mail server {server} is not known; check how its name is written',
    'Le serveur de courriel {server} est inconnu. Vérifiez comment son nom s’écrit',
  ],
  [
    'The mail server {server} did not answer in time; {+hint}',
    'Le serveur de courriel {server} n’a pas répondu à temps : {+hint}',
  ],
  ['port 993 goes with tls and port 143 with starttls', 'le port 993 va avec tls, le port 143 avec starttls'],
  ['it is asked again', 'une nouvelle demande partira toute seule'],
  ['The mail server {server} asks for a pause', 'Le serveur de courriel {server} demande une pause'],
  [
    'The mail server {server} offers no valid TLS ({code}); {+remedy}',
    'Le serveur de courriel {server} n’offre pas de TLS valable ({code}) : {+remedy}',
  ],
  [
    'check its name, its certificate and the port (993 for tls, 143 for starttls)',
    'vérifiez son nom, son certificat et le port (993 pour tls, 143 pour starttls)',
  ],
  [
    'nobody known vouches for its certificate; if the server is yours, paste its certificate (PEM) into "certificate"',
    'personne de connu ne répond de son certificat. Si le serveur est le vôtre, collez son certificat (PEM) dans « certificate »',
  ],
  [
    'it has another certificate than the one in "certificate"; if the server got a new one, paste that',
    'son certificat n’est pas celui de « certificate ». Si le serveur en a reçu un nouveau, collez-le à la place',
  ],
  [
    'its certificate ran out; whoever runs the server has to renew it',
    'son certificat est échu. Qui s’occupe du serveur doit le renouveler',
  ],
  [
    'its certificate is for another name; write the name of the server as its certificate has it',
    'son certificat est fait pour un autre nom. Écrivez le nom du serveur comme dans son certificat',
  ],
  [
    'The mail server {server} answered {status}; it is asked again',
    'Le serveur de courriel {server} a répondu {status}. Une nouvelle demande partira toute seule',
  ],
  [
    'The mail server {server} broke the connection ({code}); it is asked again',
    'Le serveur de courriel {server} a coupé la connexion ({code}). Une nouvelle demande partira toute seule',
  ],
  [
    'The mail server {server} cannot check logins now; it is asked again',
    'Le serveur de courriel {server} ne peut pas vérifier les identifiants en ce moment. Une nouvelle demande partira toute seule',
  ],
  [
    'The mail server {server} refused the login; {+remedy}',
    'Le serveur de courriel {server} a refusé la connexion : {+remedy}',
  ],
  [
    'give this program access to the mailbox again (docs/mailboxes.md)',
    'donnez de nouveau à ce programme l’accès à la boîte (docs/mailboxes.md)',
  ],
  [
    'Gmail wants an app password, made at myaccount.google.com/apppasswords',
    'Gmail demande un mot de passe d’application, à créer sur myaccount.google.com/apppasswords',
  ],
  [
    'Microsoft 365 takes no passwords, only OAuth2 (docs/mailboxes.md)',
    'Microsoft 365 ne prend pas de mot de passe, seulement OAuth2 (docs/mailboxes.md)',
  ],
  [
    'renew the user and the password in the settings of the source',
    'renouvelez l’identifiant et le mot de passe dans les réglages de la source',
  ],
  [
    'The mail server {server} is asked without TLS; set the security to tls or starttls, or add "{host}" to DOLEANCES_ALLOW_HOSTS if it is yours',
    'Le serveur de courriel {server} serait interrogé sans TLS. Réglez « security » à tls ou starttls, ou ajoutez « {host} » à DOLEANCES_ALLOW_HOSTS si c’est le vôtre',
  ],
  [
    'The token server {host} answered {status}; it is asked again',
    'Le serveur de jetons {host} a répondu {status}. Une nouvelle demande partira toute seule',
  ],
  [
    'The token server {host} gave no token ({status}): {+remedy}',
    'Le serveur de jetons {host} n’a pas donné de jeton ({status}) : {+remedy}',
  ],
  [
    'access was withdrawn or ran out; give this program access to the mailbox again',
    'l’accès a été retiré ou est échu, donnez de nouveau à ce programme l’accès à la boîte',
  ],
  [
    'the OAuth2 client or its secret is wrong or ran out; renew it in the settings of the source',
    'le client OAuth2 ou son secret est faux ou échu, renouvelez-le dans les réglages de la source',
  ],
  [
    'check the OAuth2 fields in the settings of the source',
    'vérifiez les champs OAuth2 dans les réglages de la source',
  ],
  [
    'The mailbox has no folder "{wanted}"; it has {there}. Correct the name in the settings',
    'La boîte n’a pas de dossier « {wanted} ». Elle a {there}. Corrigez le nom dans les réglages',
  ],
  ['The thread that reads mail does not start', 'Le fil qui lit les courriels ne démarre pas'],
  // The example that new connectors are copied from
  [
    'The service asks to wait; it will be asked again by itself',
    'Le service demande d’attendre. Une nouvelle demande partira toute seule',
  ],
  [
    'The service refused the key; renew it in the settings of the source',
    'Le service a refusé la clé. Renouvelez-la dans les réglages de la source',
  ],
  [
    'The service answered something else ({status}); it will be asked again',
    'Le service a répondu autre chose ({status}). Une nouvelle demande partira toute seule',
  ],
  // The house itself
  ['an unexpected failure.', 'une panne inattendue.'],
  ['an unexpected failure ({name}).', 'une panne inattendue ({name}).'],
  [
    'The firm file "{file}" cannot be used: {problems}',
    'Le fichier d’entreprise « {file} » ne peut pas servir : {problems}',
  ],
  [
    'The firm file "{file}" is not valid YAML ({place}); correct that line.',
    'Le fichier d’entreprise « {file} » n’est pas du YAML valide ({place}). Corrigez cette ligne.',
  ],
  [
    '"{file}" cannot be read; check the path and its rights.',
    '« {file} » ne peut pas être lu. Vérifiez le chemin et ses droits.',
  ],
  ['Backup "{file}": {+remedy}.', 'Sauvegarde « {file} » : {+remedy}.'],
  [
    'there is no space left there; free some, or choose another folder',
    'il n’y a plus de place à cet endroit ; libérez-en, ou choisissez un autre dossier',
  ],
  [
    'this account may not; give it the right to, or choose another folder',
    'ce compte n’en a pas le droit ; donnez-le-lui, ou choisissez un autre dossier',
  ],
  ['nothing may be written there; choose another folder', 'rien ne peut s’y écrire ; choisissez un autre dossier'],
  ['there is no such file; check the path', 'ce fichier n’existe pas ; vérifiez le chemin'],
  ['that is a folder; name a file in it', 'c’est un dossier ; nommez un fichier dedans'],
  [
    'there is a file of that name already; choose another name',
    'un fichier porte déjà ce nom ; choisissez-en un autre',
  ],
  [
    'Its settings are not right any more; add it again under the same name. {+problems}',
    'Ses réglages ne sont plus bons. Ajoutez-la de nouveau sous le même nom. {+problems}',
  ],
  [
    'The connector failed ({code}); it will be asked again, and the failure is worth a report',
    'Le connecteur a échoué ({code}). Une nouvelle demande partira toute seule, et l’échec mérite d’être signalé',
  ],
  [
    'nobody has read it since {at}; check that doleances (or the service "ingest") is running, or start it again',
    'personne ne l’a lue depuis {at}. Vérifiez que doleances (ou le service « ingest ») tourne, ou redémarrez-le',
  ],
  [
    'reading it ended its process again and again; run "doleances source run" on it, and report what it prints',
    'sa lecture a plusieurs fois interrompu le programme. Lancez « doleances source run » sur elle, et signalez ce qui s’affiche',
  ],
  [
    '{site} forbids keeping its reviews, so they are not read; look at them on {page}, forward its notification mails to your mailbox, or type what matters as a note',
    '{site} interdit de conserver ses avis, ils ne sont donc pas lus. Regardez-les sur {page}, faites suivre ses courriels d’avis à votre boîte, ou notez ce qui compte',
  ],
];
