import type { BackupState } from '@doleances/pipeline';
import type { RestoreRefusal } from '@doleances/store';
import type { Terminal } from './terminal/terminal.ts';

/** What a backup or a restored installation is told by, ready to be shown. */
type Told = { readonly file: string; readonly megabytes: string; readonly rows: string; readonly at: string };

const FR = {
  help: {
    backup: 'sauvegarde toute l’installation dans un fichier, pendant qu’elle tourne',
    file: 'le fichier à écrire (par défaut\u00a0: le dossier «\u00a0backups\u00a0» des données)',
    check: 'relit une sauvegarde jusqu’au bout au lieu d’en faire une',
    restore: 'ramène une sauvegarde dans une installation vide et arrêtée',
    from: 'la sauvegarde',
    replace: 'remplace ce qui s’y trouve',
    who: 'qui le fait',
    json: 'en JSON',
  },
  saving: 'Sauvegarde',
  steps: { check: 'Relecture', load: 'Retour des données', finish: 'Mise à jour' },
  made: ({ file, megabytes, rows, at }: Told) =>
    `Sauvegarde faite\u00a0: ${file}\n${megabytes} Mo, ${rows} lignes, état du ${at}. Relue jusqu’au bout.`,
  keep: (key: string) =>
    `À emporter ailleurs\u00a0: ce fichier, et une seule fois la clé (${key}), sans laquelle les mots de passe des sources ne s’ouvrent pas. Jamais les deux au même endroit.`,
  whole: ({ file, megabytes, rows, at }: Told) =>
    `Entière\u00a0: ${file}\n${megabytes} Mo, ${rows} lignes, état du ${at}.`,
  back: ({ rows, at }: Told) => `Tout est revenu\u00a0: ${rows} lignes, état du ${at}.`,
  older: 'La sauvegarde venait d’une version plus ancienne\u00a0: ses tables ont été mises à jour.',
  table: (name: string, rows: string) => `  ${name.padEnd(24)} ${rows}`,
  uncertain: (count: number) =>
    `Messages qui étaient peut-être déjà partis\u00a0: ${count}. Ils restent «\u00a0incertains\u00a0» et ne repartiront pas.`,
  since: (at: string) =>
    `Ce qui a été fait depuis le ${at} n’y est pas. Les boîtes et les sites seront relus depuis là\u00a0; les formulaires reçus entre-temps sont à demander à leur service. Un compte ou une clé de programme fermés depuis sont rouverts\u00a0: regardez «\u00a0Accès\u00a0». Tout le monde devra se reconnecter.`,
  secretsWithoutKey: (count: number) =>
    `Mots de passe et clés scellés avec une clé qui n’est pas ici\u00a0: ${count}. Remettez l’ancien fichier secret.key, ou retapez-les.`,
  refused: {
    not_empty:
      'Cette installation contient déjà des données\u00a0: elle n’a pas été touchée. Ajoutez --replace pour les remplacer.',
    in_use:
      'Quelqu’un se sert de cette base\u00a0: arrêtez doleances (et ses services), puis recommencez. Rien n’a été touché.',
    newer:
      'Cette sauvegarde vient d’une version plus récente de Doleances\u00a0: mettez d’abord celle-ci à jour. Rien n’a été touché.',
  } satisfies Record<RestoreRefusal, string>,
  noTarget: 'Nommez un fichier à écrire, ou une sauvegarde à relire avec --check\u00a0: pas les deux.',
  states: {
    well: (at) => `la dernière date du ${at}`,
    failed: (_, why) => `la dernière a échoué\u00a0: ${why}`,
    old: (at) => `la dernière date du ${at}\u00a0: «\u00a0doleances backup\u00a0», ou DOLEANCES_BACKUP=nightly`,
    none: () => 'aucune\u00a0: «\u00a0doleances backup\u00a0», ou DOLEANCES_BACKUP=nightly pour une par nuit',
    waiting: () => 'la première se fera cette nuit',
  } satisfies Record<BackupState['state'], (at: string, why: string) => string> as StateTexts,
};

type StateTexts = Readonly<Record<BackupState['state'], (at: string, why: string) => string>>;

const EN: typeof FR = {
  help: {
    backup: 'backs the whole installation up into a file, while it runs',
    file: 'the file to write (the "backups" folder of the data when nothing is said)',
    check: 'reads a backup to its end instead of making one',
    restore: 'brings a backup back into an empty installation that is not running',
    from: 'the backup',
    replace: 'replaces what is there',
    who: 'who does it',
    json: 'as JSON',
  },
  saving: 'Backup',
  steps: { check: 'Reading it', load: 'Bringing data back', finish: 'Bringing up to date' },
  made: ({ file, megabytes, rows, at }) =>
    `Backup made: ${file}\n${megabytes} MB, ${rows} rows, as of ${at}. Read back to its end.`,
  keep: (key) =>
    `To be taken elsewhere: this file, and once the key (${key}), without which the passwords of sources do not open. Never both to the same place.`,
  whole: ({ file, megabytes, rows, at }) => `Whole: ${file}\n${megabytes} MB, ${rows} rows, as of ${at}.`,
  back: ({ rows, at }) => `All of it is back: ${rows} rows, as of ${at}.`,
  older: 'The backup was of an older version: its tables were brought up to date.',
  table: FR.table,
  uncertain: (count) =>
    `Messages that may have left before: ${count}. They stay "uncertain" and will not be sent again.`,
  since: (at) =>
    `What was done since ${at} is not there. Mailboxes and sites will be read again from then on; ask the form services for what they sent meanwhile. An account or a program’s key that was closed since is open again: look at "Access". Everybody has to sign in again.`,
  secretsWithoutKey: (count) =>
    `Passwords and keys sealed with a key that is not here: ${count}. Bring the old secret.key back, or type them again.`,
  refused: {
    not_empty: 'This installation holds data already: it was not touched. Add --replace to replace it.',
    in_use: 'Somebody uses this database: stop doleances (and its services) and try again. Nothing was touched.',
    newer: 'This backup is of a newer version of Doleances: upgrade this one first. Nothing was touched.',
  },
  noTarget: 'Name a file to write, or a backup to read with --check: not both.',
  states: {
    well: (at) => `the last one is of ${at}`,
    failed: (_, why) => `the last one failed: ${why}`,
    old: (at) => `the last one is of ${at}: "doleances backup", or DOLEANCES_BACKUP=nightly`,
    none: () => 'none: "doleances backup", or DOLEANCES_BACKUP=nightly for one each night',
    waiting: () => 'the first one will be made tonight',
  },
};

export function backupTextsFor(language: Terminal['language']): typeof FR {
  return language === 'fr' ? FR : EN;
}
