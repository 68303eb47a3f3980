import type { SourceNeed, SourceState } from '@doleances/pipeline';

const FR = {
  language: 'fr' as 'fr' | 'en',
  help: {
    source: 'les sources : boîtes de courriel, avis, services d’assistance',
    list: 'les sources et comment elles vont',
    kinds: 'ce qu’on peut ajouter, et ce que chaque sorte demande',
    add: 'ajoute une source, ou remplace ses réglages si elle existe déjà',
    test: 'vérifie les réglages d’une source, et dit ce qu’elle contient',
    run: 'lit une source maintenant',
    pause: 'ne lit plus une source jusqu’à « resume »',
    resume: 'reprend la lecture d’une source',
    backfill: 'relit une source depuis une date ; ce qui est déjà là n’est pas compté deux fois',
    remove: 'retire une source ; ce qu’elle a apporté reste',
    rekey: 'change la clé qui scelle les secrets des sources',
    kind: 'sorte de source ; « doleances source kinds » les donne',
    name: 'le nom que vous lui donnez',
    which: 'nom ou identifiant d’une source',
    set: 'un réglage, écrit nom=valeur ; autant de fois qu’il faut',
    secret: 'un secret, écrit nom=FICHIER (« - » pour l’entrée standard)',
    schedule: 'quand la lire, comme un cron à l’heure de l’entreprise : "*/5 * * * *"',
    since: 'ne rien demander de plus ancien (AAAA-MM-JJ)',
    noTest: 'ne pas essayer les réglages avant d’ajouter',
    json: 'un document JSON sur la sortie standard',
  },
  states: {
    well: 'bien',
    running: 'en cours de lecture',
    waiting: 'pas encore lue',
    paused: 'en pause',
    failing: 'en échec, sera réessayée',
    broken: 'en panne',
    late: 'en retard, personne ne la lit',
  } satisfies Record<SourceState, string>,
  needs: {
    settings: 'à vous de jouer : vérifiez ses réglages, ou renouvelez sa clé ou son mot de passe',
    patience: 'elle sera réessayée toute seule',
    start: 'vérifiez que doleances (ou le service « ingest ») tourne, ou redémarrez-le',
    report: 'sa lecture interrompt le programme : relancez-la, et signalez-le si elle recommence',
  } satisfies Record<SourceNeed, string>,
  none: 'Aucune source. « doleances source kinds » dit ce qu’on peut ajouter.',
  shut: (name: string) =>
    `« ${name} » : la clé qui a scellé ses secrets n’est pas ici ; rien n’en est lu, et chaque envoi signé est refusé (503). Remettez l’ancien fichier secret.key dans le dossier des données (ou l’ancienne clé dans DOLEANCES_SECRET_KEY) et redémarrez ; sinon retapez le secret (« doleances form add » ou « doleances source add », avec le même nom).`,
  seen: (at: string | null) => (at === null ? 'jamais lue' : `lue ${at}`),
  next: (at: string) => `prochaine lecture ${at}`,
  silent: (at: string) => `dernier message ${at}`,
  waiting: (count: number) => `${count} à lire`,
  progress: (done: number, total: number) => `${done} sur ${total}`,
  refused: (count: number) => `${count} élément${count > 1 ? 's' : ''} impossible${count > 1 ? 's' : ''} à prendre`,
  required: 'à donner',
  secret: 'secret',
  every: (schedule: string) => `lue selon « ${schedule} »`,
  ask: (field: string) => `${field} : `,
  badPair: (given: string) => `« ${given} » ne s’écrit pas nom=valeur.`,
  secretOnLine: (field: string) =>
    `« ${field} » est un secret : sur la ligne de commande, d’autres pourraient le lire. Écrivez --secret ${field}=FICHIER, ou --secret ${field}=- pour le taper.`,
  noFile: (file: string) => `« ${file} » ne peut pas être lu ; vérifiez le chemin et ses droits.`,
  badDate: (date: string) => `« ${date} » n’est pas une date ; écrivez AAAA-MM-JJ.`,
  sampleGone: 'Les données d’exemple laissent la place aux vôtres.',
  added: (name: string) => `« ${name} » est ajoutée, et sera lue dès que doleances tourne.`,
  notFound: (given: string, names: string) =>
    names === ''
      ? `Aucune source ne s’appelle « ${given} ».`
      : `Aucune source ne s’appelle « ${given} ». Il y a : ${names}`,
  several: (given: string, ids: string) => `Plusieurs sources s’appellent « ${given} » ; prenez l’identifiant : ${ids}`,
  noAnswer: 'La source est en cours de lecture ailleurs ; le résultat paraîtra dans « doleances source list ».',
  ran: (accepted: number) => `${accepted} nouveau${accepted > 1 ? 'x' : ''} message${accepted > 1 ? 's' : ''}.`,
  done: { pause: 'en pause', resume: 'reprise', backfill: 'sera relue', remove: 'retirée' },
  told: (name: string, what: string) => `« ${name} » : ${what}.`,
  rekeyed: (count: number) =>
    `La clé est changée, ${count} secret${count > 1 ? 's' : ''} rescellé${count > 1 ? 's' : ''}.`,
};

type Widened<T> = {
  [Key in keyof T]: T[Key] extends 'fr' | 'en'
    ? 'fr' | 'en'
    : T[Key] extends string
      ? string
      : T[Key] extends object
        ? T[Key] extends (...given: never[]) => unknown
          ? T[Key]
          : Widened<T[Key]>
        : T[Key];
};

const EN: Widened<typeof FR> = {
  language: 'en',
  help: {
    source: 'sources: mailboxes, reviews, help desks',
    list: 'the sources and how they are',
    kinds: 'what can be added, and what each kind asks',
    add: 'adds a source, or replaces its settings when it is there',
    test: 'checks the settings of a source, and says what it holds',
    run: 'reads a source now',
    pause: 'reads a source no more until "resume"',
    resume: 'reads a paused source again',
    backfill: 'reads a source again from a date; what is here is not counted twice',
    remove: 'removes a source; what it brought stays',
    rekey: 'changes the key that seals the secrets of sources',
    kind: 'kind of source; "doleances source kinds" lists them',
    name: 'the name you give it',
    which: 'name or id of a source',
    set: 'a setting, written name=value; as often as needed',
    secret: 'a secret, written name=FILE ("-" for standard input)',
    schedule: 'when to read it, as a cron by the firm’s clocks: "*/5 * * * *"',
    since: 'ask for nothing older (YYYY-MM-DD)',
    noTest: 'do not try the settings before adding',
    json: 'one JSON document on standard output',
  },
  states: {
    well: 'well',
    running: 'being read',
    waiting: 'not read yet',
    paused: 'paused',
    failing: 'failing, will be tried again',
    broken: 'broken',
    late: 'late, nobody reads it',
  },
  needs: {
    settings: 'up to you: check its settings, or renew its key or password',
    patience: 'it will be tried again by itself',
    start: 'check that doleances (or the service "ingest") is running, or start it again',
    report: 'reading it ends the program: run it again, and report it if that happens again',
  },
  none: 'No source. "doleances source kinds" tells what can be added.',
  shut: (name) =>
    `"${name}": the key that sealed its secrets is not here; nothing of it is read, and every signed delivery is refused (503). Put the former secret.key back into the data folder (or the former key into DOLEANCES_SECRET_KEY) and start again; else type the secret again ("doleances form add" or "doleances source add", with the same name).`,
  seen: (at) => (at === null ? 'never read' : `read ${at}`),
  next: (at) => `next ${at}`,
  silent: (at) => `last message ${at}`,
  waiting: (count) => `${count} to read`,
  progress: (done, total) => `${done} of ${total}`,
  refused: (count) => `${count} ${count === 1 ? 'item' : 'items'} could not be taken`,
  required: 'needed',
  secret: 'secret',
  every: (schedule) => `read by "${schedule}"`,
  ask: (field) => `${field}: `,
  badPair: (given) => `"${given}" is not written name=value.`,
  secretOnLine: (field) =>
    `"${field}" is a secret: others could read it on the command line. Write --secret ${field}=FILE, or --secret ${field}=- to type it.`,
  noFile: (file) => `"${file}" cannot be read; check the path and its rights.`,
  badDate: (date) => `"${date}" is not a date; write YYYY-MM-DD.`,
  sampleGone: 'The sample data makes room for yours.',
  added: (name) => `"${name}" is added, and will be read as soon as doleances runs.`,
  notFound: (given, names) =>
    names === '' ? `No source is called "${given}".` : `No source is called "${given}". There are: ${names}`,
  several: (given, ids) => `Several sources are called "${given}"; take the id: ${ids}`,
  noAnswer: 'The source is being read elsewhere; the result will stand in "doleances source list".',
  ran: (accepted) => `${accepted} new ${accepted === 1 ? 'message' : 'messages'}.`,
  done: { pause: 'paused', resume: 'resumed', backfill: 'will be read again', remove: 'removed' },
  told: (name, what) => `"${name}": ${what}.`,
  rekeyed: (count) => `The key is changed, ${count} ${count === 1 ? 'secret' : 'secrets'} sealed again.`,
};

export type SourceTexts = Widened<typeof FR>;

export function sourceTextsFor(language: 'fr' | 'en'): SourceTexts {
  return language === 'fr' ? FR : EN;
}
