import { countText, type NilState, type WatchState } from '@doleances/core';
import type { NilRefused } from '@doleances/pipeline';
import type { Terminal } from './terminal/terminal.ts';

const FR = {
  help: {
    silence: 'silences : qui ne dit plus rien, et pourquoi',
    stream: 'un flux, par exemple « location:Laval » ou « Laval »',
    exposure: 'visites, ventes ou nuitées : ce à quoi un silence se mesure',
    exposureImport: 'importer les comptes d’un fichier CSV ou XLSX, par jour ou par semaine',
    exposureList: 'lister ce que l’on sait, par lieu et par semaine',
    nil: 'confirmer qu’un lieu n’a eu aucune plainte dans une semaine finie',
    location: 'le lieu',
    week: 'le lundi de la semaine (AAAA-MM-JJ ; par défaut la dernière finie)',
    undo: 'reprendre la confirmation',
    purchases: 'achats des clients : le rythme qu’un départ silencieux rompt',
    purchasesImport: 'importer un fichier d’achats (date, client, courriel…)',
    file: 'le fichier',
    column: 'dire quelle colonne est quoi, par exemple period=Date units=Passages location=Magasin',
    purchaseColumn: 'dire quelle colonne est quoi, par exemple date=Jour client=Nom email=Courriel',
    dates: 'l’ordre des dates : day-first ou month-first',
    who: 'qui le dit (par défaut : ligne de commande)',
    json: 'en JSON',
  },
  noFirm: 'L’installation est vide : importez d’abord des plaintes.',
  calm: 'Rien d’anormal : chaque flux parle comme d’habitude.',
  unknown: (name: string) => `Aucun flux ne s’appelle « ${name} ». Flux connus :`,
  facts: 'Ce que l’on sait',
  weeks: 'Semaine, plaintes, activité (– : personne ne l’a comptée)',
  states: {
    learning: 'en apprentissage',
    steady: 'comme d’habitude',
    silent: 'se tait',
    to_check: 'à vérifier',
    growing: 'en hausse',
  } satisfies Record<WatchState, string>,
  streams: (count: number) => `${count} flux écoutés ; pour en voir un : doleances silence location:…`,
  leaks: 'Ils disent nous l’avoir dit, et rien n’est noté',
  leak: (claimed: number, recorded: number) => `dit ${claimed} fois, noté ${recorded} fois`,
  capture: (share: string, total: string, error: string) =>
    `Sur 100 clients mécontents, environ ${share} nous le disent (${total} ± ${error} en tout).`,
  departures: 'Partis sans rien dire',
  tolerated: 'Sans action notée',
  requalified: (count: number) =>
    count > 1
      ? `${count} plaintes appelées autrement ; elles comptent encore.`
      : '1 plainte appelée autrement ; elle compte encore.',
  nils: 'Semaines confirmées',
  nil: { complaints: 'plaintes', confirmed: 'confirmée', missing: 'sans réponse' } satisfies Record<NilState, string>,
  declared: (location: string, week: string) => `${location}, semaine du ${week} : aucune plainte, c’est noté.`,
  withdrawn: (location: string, week: string) => `${location}, semaine du ${week} : la confirmation est reprise.`,
  nilRefused: {
    no_firm: 'L’installation est vide : importez d’abord des plaintes.',
    no_location: 'Ce lieu n’est pas dans la fiche de l’entreprise.',
    bad_week: 'Donnez le lundi d’une semaine finie, comme 2026-11-09.',
  } satisfies Record<NilRefused, string>,
  saved: (count: number, from: string, to: string, places: string) =>
    `${count} ${count > 1 ? 'comptes notés' : 'compte noté'}, du ${from} au ${to} : ${places}.`,
  nothingSaved: 'Rien n’a été noté.',
  whichColumn: 'Je ne devine pas les colonnes. Dites laquelle est quoi, par exemple :',
  columnNone: (field: string) => `${field} : aucune colonne n’en a le nom`,
  columnMany: (field: string, names: string) => `${field} : ce pourrait être ${names}`,
  headers: 'Colonnes du fichier',
  whichOrder: '03/04 est-il en mars ou en avril ? Dites --dates day-first ou --dates month-first.',
  unknownPlace: (unknown: string, known: string) => `Lieux inconnus : ${unknown}. La fiche connaît : ${known}.`,
  noPlace: 'La fiche de l’entreprise n’a pas de lieu ; ajoutez-en un avant de compter ses visites.',
  emptyPlace: '(sans nom)',
  badOption: '--column s’écrit champ=colonne, --dates day-first ou month-first.',
  purchasesSaved: (added: number, rows: number) =>
    `${added} ${added > 1 ? 'jours d’achat nouveaux' : 'jour d’achat nouveau'} sur ${rows} ${rows > 1 ? 'lignes' : 'ligne'}.`,
  noExposure: 'Aucun compte : doleances exposure import visites.csv',
  day: 'jour',
  week: 'semaine',
};

const TIMES = { one: 'time', other: 'times' };

const EN: typeof FR = {
  help: {
    silence: 'silences: who says nothing any more, and why',
    stream: 'a stream, such as "location:Laval" or "Laval"',
    exposure: 'visits, sales or nights: what a silence is measured against',
    exposureImport: 'import the counts of a CSV or XLSX file, by day or by week',
    exposureList: 'list what is known, by place and week',
    nil: 'confirm that a place had no complaint in a week that is over',
    location: 'the place',
    week: 'the Monday of the week (YYYY-MM-DD; by default the last one that is over)',
    undo: 'take the confirmation back',
    purchases: 'what clients bought: the rhythm that a silent departure breaks',
    purchasesImport: 'import a file of purchases (date, client, email…)',
    file: 'the file',
    column: 'say which column is what, such as period=Date units=Visits location=Shop',
    purchaseColumn: 'say which column is what, such as date=Day client=Name email=Email',
    dates: 'the order of dates: day-first or month-first',
    who: 'who says so (default: command line)',
    json: 'as JSON',
  },
  noFirm: 'The installation is empty: import complaints first.',
  calm: 'Nothing unusual: every stream speaks as it always does.',
  unknown: (name) => `No stream is called "${name}". Known streams:`,
  facts: 'What is known',
  weeks: 'Week, complaints, activity (–: nobody counted it)',
  states: {
    learning: 'learning',
    steady: 'as usual',
    silent: 'has gone quiet',
    to_check: 'to check',
    growing: 'growing',
  },
  streams: (count) => `${count} streams are listened to; to see one: doleances silence location:…`,
  leaks: 'They say that they told us, and nothing is recorded',
  leak: (claimed, recorded) =>
    `said ${countText(claimed, TIMES, 'en-CA')}, recorded ${countText(recorded, TIMES, 'en-CA')}`,
  capture: (share, total, error) => `Of 100 unhappy clients, about ${share} tell us (${total} ± ${error} in all).`,
  departures: 'Gone without a word',
  tolerated: 'No action noted',
  requalified: (count) =>
    count > 1
      ? `${count} complaints called something else; they still count.`
      : '1 complaint called something else; it still counts.',
  nils: 'Confirmed weeks',
  nil: { complaints: 'complaints', confirmed: 'confirmed', missing: 'no answer' },
  declared: (location, week) => `${location}, week of ${week}: no complaints, noted.`,
  withdrawn: (location, week) => `${location}, week of ${week}: the confirmation is taken back.`,
  nilRefused: {
    no_firm: 'The installation is empty: import complaints first.',
    no_location: 'This place is not in the firm’s file.',
    bad_week: 'Give the Monday of a week that is over, such as 2026-11-09.',
  },
  saved: (count, from, to, places) =>
    `${count} ${count === 1 ? 'count' : 'counts'} noted, from ${from} to ${to}: ${places}.`,
  nothingSaved: 'Nothing was noted.',
  whichColumn: 'Columns are not guessed. Say which is what, for instance:',
  columnNone: (field) => `${field}: no column bears its name`,
  columnMany: (field, names) => `${field}: it could be ${names}`,
  headers: 'Columns of the file',
  whichOrder: 'Is 03/04 in March or in April? Say --dates day-first or --dates month-first.',
  unknownPlace: (unknown, known) => `Unknown places: ${unknown}. The firm’s file knows: ${known}.`,
  noPlace: 'The firm’s file has no place; add one before counting its visits.',
  emptyPlace: '(no name)',
  badOption: '--column is written field=column, --dates day-first or month-first.',
  purchasesSaved: (added, rows) =>
    `${added} new ${added === 1 ? 'day' : 'days'} of purchase in ${rows} ${rows === 1 ? 'row' : 'rows'}.`,
  noExposure: 'No counts: doleances exposure import visits.csv',
  day: 'day',
  week: 'week',
};

export type SilenceTexts = typeof FR;

export function silenceTextsFor(language: Terminal['language']): SilenceTexts {
  return language === 'fr' ? FR : EN;
}
