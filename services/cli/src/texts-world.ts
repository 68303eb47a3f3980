/** What follows "The database at PLACE"; a sentence without its French is told as it was said. */
const DATABASE: readonly (readonly [english: string, french: string])[] = [
  [
    'refused the user or the password; correct DATABASE_URL',
    'refuse l’utilisateur ou le mot de passe\u00a0; corrigez DATABASE_URL',
  ],
  [
    'does not let this user in; correct DATABASE_URL or the rules in pg_hba.conf',
    'ne laisse pas entrer cet utilisateur\u00a0; corrigez DATABASE_URL ou les règles de pg_hba.conf',
  ],
  [
    'has no database of that name; create it or correct DATABASE_URL',
    'n’a pas de base de ce nom\u00a0; créez-la ou corrigez DATABASE_URL',
  ],
  [
    'does not allow this user to do that; grant the rights or use the owner of the database',
    'ne permet pas cela à cet utilisateur\u00a0; donnez-lui les droits, ou prenez le propriétaire de la base',
  ],
  [
    'holds no Doleances tables, or older ones; run the migrations',
    'n’a pas les tables de Doleances, ou de plus anciennes\u00a0; lancez les migrations',
  ],
  [
    'holds older Doleances tables; run the migrations',
    'a des tables de Doleances plus anciennes\u00a0; lancez les migrations',
  ],
  [
    'has no disk space left; free some, nothing accepted was lost',
    'n’a plus de place sur le disque\u00a0; libérez-en, rien de reçu n’est perdu',
  ],
  [
    'has no free connection; raise max_connections or run fewer processes',
    'n’a plus de connexion libre\u00a0; augmentez max_connections, ou lancez moins de programmes',
  ],
  ['is shutting down; it will be tried again', 's’arrête\u00a0; un nouvel essai suivra'],
  ['is starting up or shutting down; it will be tried again', 'démarre ou s’arrête\u00a0; un nouvel essai suivra'],
  [
    'is not running there; start it or correct DATABASE_URL',
    'ne tourne pas à cette adresse\u00a0; démarrez-la ou corrigez DATABASE_URL',
  ],
  [
    'has a host name that does not exist; correct DATABASE_URL',
    'a un nom de serveur qui n’existe pas\u00a0; corrigez DATABASE_URL',
  ],
  [
    'has a host name that cannot be looked up now; check the network or correct DATABASE_URL',
    'a un nom de serveur introuvable pour l’instant\u00a0; vérifiez le réseau ou corrigez DATABASE_URL',
  ],
  ['cannot be reached from here; check the network', 'est hors d’atteinte d’ici\u00a0; vérifiez le réseau'],
  ['has no socket at that place; correct DATABASE_URL', 'n’a pas de socket à cet endroit\u00a0; corrigez DATABASE_URL'],
  [
    'does not answer to a connection; check the network and DATABASE_URL',
    'ne répond pas\u00a0; vérifiez le réseau et DATABASE_URL',
  ],
];

const QUEUE_EVICTS = /^Redis evicts keys \(maxmemory-policy is "([^"]*)"\)/;
const QUEUE_TABLES = 'The queue could not prepare its tables in the database; check DATABASE_URL and its rights.';

/** What the database or the queue said of itself, in the reader's language. */
export function worldSaid(said: string, language: 'fr' | 'en'): string {
  if (language === 'en') return said;
  const policy = QUEUE_EVICTS.exec(said)?.[1];
  if (policy !== undefined) {
    return `Redis efface des clés (maxmemory-policy vaut «\u00a0${policy}\u00a0»), et perdrait du travail en attente. Mettez «\u00a0maxmemory-policy noeviction\u00a0» dans redis.conf et redémarrez.`;
  }
  if (said === QUEUE_TABLES) {
    return 'La file n’a pas pu préparer ses tables dans la base\u00a0; vérifiez DATABASE_URL et ses droits.';
  }
  const what = DATABASE.find(([english]) => said.endsWith(` ${english}.`));
  const place = what === undefined ? undefined : /^The database at (.+)$/.exec(said.slice(0, -what[0].length - 2))?.[1];
  return what === undefined || place === undefined ? said : `La base de données à ${place} ${what[1]}.`;
}
