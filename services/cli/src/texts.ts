import { countText } from '@doleances/core';

/** Everything the command line says, French first. */
const FR = {
  help: {
    about: 'Des plaintes de vos clients à la liste de ce qu’il faut améliorer.',
    version: 'dit la version',
    helpHint: '(« doleances help » montre toutes les commandes)',
    up: 'démarre tout, et montre le tableau des chantiers',
    noSample: 'ne charge pas l’auberge d’exemple dans une installation vide',
    mine: 'lit des fichiers et affiche les chantiers, sans rien enregistrer',
    files: 'CSV, XLSX, JSONL, JSON (une liste), mbox, .eml ou dossier',
    json: 'un seul document JSON sur la sortie standard',
    assumeComplaints: 'chaque message est une plainte',
    firm: 'l’entreprise : lieux, personnel, produits, conditions, clients',
    replies: 'nos réponses (JSONL), pour suivre les promesses',
    asOf: 'juge les promesses et les périodes à cette date (AAAA-MM-JJ)',
    textColumn: 'la colonne qui tient le texte, si elle n’est pas reconnue',
    column: 'ce que tient une colonne (date="Reçu le"), retenu pour les prochains fichiers semblables',
    import: 'ajoute les plaintes de fichiers à l’installation',
    noWait: 'n’attend pas que tout soit lu',
    report: 'fait le rapport de la semaine maintenant, sans l’envoyer',
    html: 'en HTML plutôt qu’en texte',
    explain: 'dit pourquoi une plainte a été lue ainsi, ou (--policy) comment les chantiers sont classés',
    policy: 'les réglages du classement, et ce que chacun change aux cinq premiers chantiers',
    id: 'cmp_… ou itm_…',
    correct: 'corrige une lecture ; les messages semblables suivent dès la prochaine',
    grievance: 'lequel des griefs, par sa place dans le texte (1, 2…)',
    kind: 'plainte, question, éloge, demande, demande de nouvelles, hors sujet (complaint, question, praise…)',
    facet: 'le sujet du grief, par son nom ou son identifiant',
    severity: '1, 2, 4, 8 ou irritant, gênant, grave, critique',
    theme: 'le nom ou l’identifiant d’un chantier',
    why: 'la raison ; il en faut une pour dire qu’une plainte n’en est pas une',
    doctor: 'vérifie l’installation et dit quoi faire',
    sample: 'retire l’auberge d’exemple (sample remove)',
  },
  steps: { database: 'Base de données…', migrations: 'Tables…', queue: 'File d’attente…' },
  loadingSample: 'Installation vide : chargement de l’auberge d’exemple…',
  reading: 'Lecture',
  backlogTitle: (firm: string) => `Chantiers – ${firm}`,
  sampleBanner: 'DONNÉES D’EXEMPLE : une auberge inventée. « npx doleances sample remove » les retire.',
  rankedAt: (date: string) => `au ${date}`,
  reportAt: (path: string) => `Rapport de la semaine : ${path}`,
  dashboardAt: (url: string) => `Tableau de bord :       ${url}`,
  importHint: 'Vos plaintes :          npx doleances import export.csv --firm firm.yaml',
  stopHint: 'Ctrl-C arrête tout proprement.',
  stopping: 'Arrêt…',
  badSettings: 'Réglages à corriger :',
  rowsRefused: (count: number) =>
    `${countText(count, { one: 'ligne laissée', other: 'lignes laissées' }, 'fr-FR')} de côté :`,
  andMore: (count: number) => `… et ${countText(count, { one: 'autre', other: 'autres' }, 'fr-FR')}`,
  mined: (messages: number, complaints: number) =>
    `${countText(messages, { one: 'message', other: 'messages' }, 'fr-FR')}, dont ${countText(complaints, { one: 'plainte', other: 'plaintes' }, 'fr-FR')}.`,
  notRanked: (themes: number) =>
    themes > 1
      ? `${themes} autres thèmes ne sont pas classés : un seul client et rien de grave, ou rien de récent. « --json » les donne.`
      : 'Un autre thème n’est pas classé : un seul client et rien de grave, ou rien de récent. « --json » le donne.',
  imported: (accepted: number, known: number) =>
    `${countText(accepted, { one: 'message ajouté', other: 'messages ajoutés' }, 'fr-FR')}, ${countText(known, { one: 'déjà connu', other: 'déjà connus' }, 'fr-FR')}.`,
  noFirm: 'Sans --firm, les noms, lieux et produits de l’entreprise sont inconnus. Voyez « firm.yaml » dans le README.',
  noFirmYet: 'L’installation est vide : « npx doleances import FICHIER --firm firm.yaml » y met vos plaintes.',
  whatToExplain: 'Dites quelle plainte expliquer (son identifiant), ou --policy pour les réglages du classement.',
  policy: {
    title: 'Réglages du classement',
    hint: 'Chacun se change dans firm.yaml, sous « policy: ». À droite : ce que deviennent les cinq premiers chantiers si on divise le réglage par deux, ou si on le double.',
    own: 'réglé par vous',
    tooMany: 'Trop de plaintes pour essayer chaque réglage.',
  },
  removed: (complaints: number, kept: number) =>
    `L’auberge d’exemple est retirée (${complaints} messages).${kept === 0 ? '' : ` Ce que vous avez noté vous-même reste (${kept}).`}`,
  notFound: (id: string) =>
    `Rien ne porte l’identifiant « ${id} ». Les identifiants sont dans « doleances mine --json », dans le tableau de bord et dans les rapports.`,
  correction: {
    nothing: 'Dites ce qu’il faut corriger : --kind, --facet, --severity ou --theme.',
    badGrievance: (given: string) => `« ${given} » n’est pas la place d’un grief ; écrivez 1, 2…`,
    outgoing: 'Ce message est de vous : seuls ceux des clients se corrigent.',
    unknown: (given: string, names: string) =>
      names === '' ? `« ${given} » n’existe pas.` : `« ${given} » n’existe pas. Choisissez parmi : ${names}`,
    noGrievance: 'Aucun grief n’est lu dans ce message ; corrigez d’abord le genre (--kind plainte).',
    which: 'Dites lequel des griefs corriger, avec --grievance :',
    unchanged: (name: string) => `C’est déjà lu ainsi : ${name}.`,
    whyMissing: 'Dites pourquoi, avec --why : une plainte ou un fait grave ne s’écarte pas sans raison.',
    done: (field: string, was: string, is: string) => `${field} : ${was} → ${is}`,
    fields: { kind: 'Genre', facet: 'Sujet', severity: 'Gravité', theme: 'Chantier' },
  },
  explained: {
    languages: { fr: 'en français', en: 'en anglais', mixed: 'en deux langues' },
    theme: 'chantier',
    other: 'autre',
  },
  learnt: {
    own: 'corrigé ici',
    neighbour: (complaintId: string, similarity: string) => `comme ${complaintId} (ressemblance ${similarity})`,
    weights: (similarity: string) => `d’après toutes les corrections (la plus proche : ${similarity})`,
    words: (list: string) => ` ; mots : ${list}`,
  },
  unknownAction: (action: string) => `« ${action} » n’est pas une action ; essayez « doleances sample remove ».`,
  badDate: (date: string) => `« ${date} » n’est pas une date ; écrivez AAAA-MM-JJ.`,
  badColumn: (fields: string) => `Écrivez --column champ="nom de la colonne" ; les champs : ${fields}.`,
};

const EN: typeof FR = {
  help: {
    about: 'From your clients’ complaints to the list of what to improve.',
    version: 'tells the version',
    helpHint: '("doleances help" shows every command)',
    up: 'starts everything and shows the backlog',
    noSample: 'do not load the sample inn into an empty installation',
    mine: 'reads files and prints the backlog, storing nothing',
    files: 'CSV, XLSX, JSONL, JSON (a list), mbox, .eml or a folder',
    json: 'one JSON document on standard output',
    assumeComplaints: 'every message is a complaint',
    firm: 'the firm: locations, staff, products, conditions, clients',
    replies: 'our replies (JSONL), to follow promises',
    asOf: 'judge promises and periods as of this date (YYYY-MM-DD)',
    textColumn: 'the column that holds the text, when it is not recognised',
    column: 'what a column holds (date="Received on"), remembered for the next files like it',
    import: 'adds the complaints of files to the installation',
    noWait: 'do not wait until everything is read',
    report: 'makes the weekly report now, without sending it',
    html: 'as HTML instead of text',
    explain: 'says why a complaint was read that way, or (--policy) how items are ranked',
    policy: 'the settings of the ranking, and what each changes in the first five items',
    id: 'cmp_… or itm_…',
    correct: 'corrects a reading; similar messages follow from the next one on',
    grievance: 'which grievance, by its place in the text (1, 2…)',
    kind: 'complaint, question, praise, request, status_chase or noise',
    facet: 'what the grievance is about: name or id of a facet',
    severity: '1, 2, 4, 8 or irritating, bothersome, grave, critical',
    theme: 'name or id of a backlog item',
    why: 'the reason; one is needed to say that a complaint is none',
    doctor: 'checks the installation and says what to do',
    sample: 'removes the sample inn (sample remove)',
  },
  steps: { database: 'Database…', migrations: 'Tables…', queue: 'Queue…' },
  loadingSample: 'Empty installation: loading the sample inn…',
  reading: 'Reading',
  backlogTitle: (firm) => `Backlog – ${firm}`,
  sampleBanner: 'SAMPLE DATA: an invented inn. "npx doleances sample remove" removes it.',
  rankedAt: (date) => `as of ${date}`,
  reportAt: (path) => `Weekly report: ${path}`,
  dashboardAt: (url) => `Dashboard:     ${url}`,
  importHint: 'Your own data: npx doleances import export.csv --firm firm.yaml',
  stopHint: 'Ctrl-C stops everything cleanly.',
  stopping: 'Stopping…',
  badSettings: 'Settings to correct:',
  rowsRefused: (count) => `${countText(count, { one: 'row', other: 'rows' }, 'en-CA')} left aside:`,
  andMore: (count) => `… and ${count} more`,
  mined: (messages, complaints) =>
    `${countText(messages, { one: 'message', other: 'messages' }, 'en-CA')}, ${complaints} of them ${complaints === 1 ? 'a complaint' : 'complaints'}.`,
  notRanked: (themes) =>
    themes === 1
      ? 'One more theme is not ranked: a single client and nothing grave, or nothing recent. "--json" tells it.'
      : `${themes} more themes are not ranked: a single client and nothing grave, or nothing recent. "--json" tells them.`,
  imported: (accepted, known) =>
    `${countText(accepted, { one: 'message', other: 'messages' }, 'en-CA')} added, ${known} already known.`,
  noFirm: 'Without --firm, the names, places and products of the firm are unknown; see "firm.yaml" in the README.',
  noFirmYet: 'The installation is empty: "npx doleances import FILE --firm firm.yaml" brings your complaints.',
  whatToExplain: 'Say which complaint to explain (its id), or --policy for the settings of the ranking.',
  policy: {
    title: 'Settings of the ranking',
    hint: 'Each can be changed in firm.yaml, under “policy:”. On the right: what becomes of the first five items if the setting is halved, or doubled.',
    own: 'set by you',
    tooMany: 'Too many complaints to try each setting.',
  },
  removed: (complaints, kept) =>
    `The sample inn is removed (${complaints} messages).${kept === 0 ? '' : ` What you noted yourself stays (${kept}).`}`,
  notFound: (id) => `Nothing has the id "${id}". Ids are in "doleances mine --json", in the dashboard and in reports.`,
  correction: {
    nothing: 'Say what to correct: --kind, --facet, --severity or --theme.',
    badGrievance: (given) => `"${given}" is not the place of a grievance; write 1, 2…`,
    outgoing: 'You wrote this message yourself: only those of clients are corrected.',
    unknown: (given, names) =>
      names === '' ? `"${given}" does not exist.` : `"${given}" does not exist. Choose among: ${names}`,
    noGrievance: 'No grievance is read in this message; correct its kind first (--kind complaint).',
    which: 'Say which grievance to correct, with --grievance:',
    unchanged: (name) => `It is read so already: ${name}.`,
    whyMissing: 'Say why, with --why: a complaint or a critical fact is not set aside without a reason.',
    done: (field, was, is) => `${field}: ${was} → ${is}`,
    fields: { kind: 'Kind', facet: 'Facet', severity: 'Severity', theme: 'Backlog item' },
  },
  explained: {
    languages: { fr: 'in French', en: 'in English', mixed: 'in two languages' },
    theme: 'item',
    other: 'other',
  },
  learnt: {
    own: 'corrected here',
    neighbour: (complaintId, similarity) => `like ${complaintId} (similarity ${similarity})`,
    weights: (similarity) => `from all corrections (nearest: ${similarity})`,
    words: (list) => `; words: ${list}`,
  },
  unknownAction: (action) => `"${action}" is not an action; try "doleances sample remove".`,
  badDate: (date) => `"${date}" is not a date; write YYYY-MM-DD.`,
  badColumn: (fields: string) => `Write --column field="column name"; the fields are: ${fields}.`,
};

export type Texts = typeof FR;

export function textsFor(language: 'fr' | 'en'): Texts {
  return language === 'fr' ? FR : EN;
}
