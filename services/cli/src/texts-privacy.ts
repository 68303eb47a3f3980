import type { BreachRefusal, EraseRefusal, Obstacle } from '@doleances/pipeline';
import type { Terminal } from './terminal/terminal.ts';

const FR = {
  help: {
    person: 'une personne : ce qui est conservé sur elle, le lui remettre, l’effacer partout',
    who: 'un client : son adresse, son nom, son numéro ou son id',
    named: 'quelqu’un qui n’est que nommé par d’autres (le personnel, un tiers), par son nom complet',
    email: 'son adresse',
    phone: 'son numéro',
    show: 'compter ce qui est conservé, et montrer où d’autres parlent d’elle',
    export: 'remettre à la personne tout ce qui est conservé sur elle',
    to: 'dans ce fichier',
    erase: 'effacer la personne partout ; sans --yes, montrer seulement ce qui partirait',
    yes: 'effacer vraiment',
    passages: 'passages des autres à caviarder : certain (par défaut), all ou none',
    why: 'pourquoi, en mots qui ne nomment personne : c’est gardé',
    refuse: 'noter qu’une demande d’effacement est refusée, et pourquoi',
    hold: 'retenir les mots d’un client (litige, réclamation) : rien ne s’efface tant que c’est retenu',
    release: 'lever une retenue, par son numéro',
    list: 'le registre des effacements et les retenues',
    by: 'qui le fait (par défaut : ligne de commande)',
    json: 'en JSON',
    breach: 'le registre des incidents de confidentialité',
    breachList: 'lister les incidents, et ce que la loi attend encore',
    breachAdd: 'noter un incident ; le registre ne s’efface pas',
    what: 'ce qui s’est passé, et comment',
    data: 'les renseignements visés, jamais leur contenu',
    happened: 'le jour ou la période',
    known: 'le jour où vous l’avez appris (AAAA-MM-JJ)',
    people: 'combien de personnes sont touchées, si on le sait',
    breachNote: 'ajouter ce qui est su ou fait depuis',
    breachId: 'l’incident (I-AAAA-NNN)',
    described:
      'préciser ce qui est connu, avec --what, --data, --happened, --known ou --people ; ce qui était écrit reste au registre',
    serious: 'évaluer : yes ou no, avec --why',
    whyText: 'pourquoi',
    measure: 'une mesure prise',
    told: 'un avis envoyé : authority, people ou other, avec --name et --on',
    name: 'à qui',
    on: 'le jour de l’avis (AAAA-MM-JJ)',
    notTold: 'personne n’est avisé : authority, people ou other, avec --why',
    close: 'clore, et ce qu’on en retient',
    breachExport: 'le registre entier en JSON, pour l’autorité',
  },
  breachEmpty: 'Aucun incident noté.',
  breachNoted: (id: string) => `Noté : ${id}.`,
  breachNothing: 'Dites ce qui est à noter : --described, --serious, --measure, --told, --not-told ou --close.',
  breachUnchanged: 'Rien n’est dit autrement que dans le registre.',
  duty: { assess: 'évaluer le risque', tell_authority: 'aviser l’autorité', tell_people: 'aviser les personnes' },
  breachRefused: {
    no_breach: 'Cet incident n’est pas au registre.',
    no_text: 'Il manque des mots.',
    no_day: 'Le jour ne se lit pas ; écrivez 2026-11-20.',
    too_long: 'C’est trop long pour le registre.',
  } satisfies Record<BreachRefusal, string>,
  nobody: 'Personne ne répond à ce nom, cette adresse ou ce numéro.',
  whoMissing: 'Dites de qui il s’agit : son nom, son adresse ou son numéro, ou --named "Prénom Nom".',
  noFirm: 'L’installation est vide.',
  held: 'Conservé :',
  passages: (count: number) => `Ailleurs, ${count} passage${count > 1 ? 's' : ''} où d’autres en parlent :`,
  sure: 'sûr',
  perhaps: 'peut-être quelqu’un d’autre',
  dry: 'Rien n’est encore effacé. Pour effacer : la même commande avec --yes et --why.',
  done: (receipt: string) => `Effacé. Reçu ${receipt}.`,
  refusedNoted:
    'Le refus est noté. Répondez à la personne par écrit : la loi le demande, avec le motif et ses recours.',
  heldNoted: (id: number) => `Retenu (n° ${id}).`,
  released: 'La retenue est levée.',
  notReleased: 'Aucune retenue en cours ne porte ce numéro.',
  written: (file: string) => `Écrit dans ${file}`,
  empty: 'Aucun effacement, aucune retenue.',
  refusals: {
    nobody: 'Personne ne répond à ce nom, cette adresse ou ce numéro.',
    held: 'Ses mots sont retenus ; levez d’abord la retenue (« doleances person release »).',
    works_here: 'Cette personne travaille encore ici : ôtez-la d’abord du personnel, des contacts et des comptes.',
    no_reason: 'Dites pourquoi (--why) : le registre le garde.',
    names_person: 'Le motif nomme la personne ; dites pourquoi sans dire qui.',
  } satisfies Record<EraseRefusal, string>,
  rows: (count: number) => `${count} ligne${count > 1 ? 's' : ''}`,
  hold: (id: number) => `retenue n° ${id}`,
  obstacle: (one: Obstacle, day: (at: Date) => string): string => {
    switch (one.kind) {
      case 'held':
        return `retenu depuis le ${day(one.hold.at)} : ${one.hold.why}`;
      case 'works_here':
        return 'travaille encore ici';
      case 'open_promises':
        return `${one.count} promesse${one.count > 1 ? 's' : ''} à tenir`;
      case 'open_cases':
        return `${one.count} remontée${one.count > 1 ? 's' : ''} sans réponse`;
      case 'open_recovery':
        return `${one.count} geste${one.count > 1 ? 's' : ''} en cours`;
    }
  },
  against: 'À peser avant d’effacer :',
};

const EN: typeof FR = {
  help: {
    person: 'a person: what is held on them, hand it over, erase them everywhere',
    who: 'a client: their address, name, number or id',
    named: 'somebody only named by others (staff, a third party), by their full name',
    email: 'their address',
    phone: 'their number',
    show: 'count what is held, and show where others speak of them',
    export: 'hand over to the person all that is held on them',
    to: 'into this file',
    erase: 'erase the person everywhere; without --yes, only show what would go',
    yes: 'really erase',
    passages: 'others’ passages to blacken out: certain (by default), all or none',
    why: 'why, in words that name nobody: it is kept',
    refuse: 'note that erasing was asked for and refused, and why',
    hold: 'hold a client’s words (a dispute, a claim): nothing is erased while they are held',
    release: 'lift a hold, by its number',
    list: 'the register of erasures, and the holds',
    by: 'who does it (command line by default)',
    json: 'as JSON',
    breach: 'the register of confidentiality incidents',
    breachList: 'list incidents, and what the law still expects',
    breachAdd: 'note an incident; the register is never erased',
    what: 'what happened, and how',
    data: 'the information concerned, never its content',
    happened: 'the day or the period',
    known: 'the day you learnt of it (YYYY-MM-DD)',
    people: 'how many persons are touched, if known',
    breachNote: 'add what is known or was done since',
    breachId: 'the incident (I-YYYY-NNN)',
    described:
      'say better what is known, with --what, --data, --happened, --known or --people; what was written stays in the register',
    serious: 'assess: yes or no, with --why',
    whyText: 'why',
    measure: 'a measure taken',
    told: 'a notice sent: authority, people or other, with --name and --on',
    name: 'to whom',
    on: 'the day of the notice (YYYY-MM-DD)',
    notTold: 'nobody is notified: authority, people or other, with --why',
    close: 'close, and what is learnt from it',
    breachExport: 'the whole register as JSON, for the authority',
  },
  breachEmpty: 'No incident noted.',
  breachNoted: (id) => `Noted: ${id}.`,
  breachNothing: 'Say what to note: --described, --serious, --measure, --told, --not-told or --close.',
  breachUnchanged: 'Nothing is told otherwise than in the register.',
  duty: { assess: 'assess the risk', tell_authority: 'notify the authority', tell_people: 'notify the persons' },
  breachRefused: {
    no_breach: 'This incident is not in the register.',
    no_text: 'Words are missing.',
    no_day: 'The day cannot be read; write 2026-11-20.',
    too_long: 'It is too long for the register.',
  },
  nobody: 'Nobody answers to that name, address or number.',
  whoMissing: 'Say who it is: their name, address or number, or --named "First Last".',
  noFirm: 'The installation is empty.',
  held: 'Held:',
  passages: (count) => `Elsewhere, ${count} passage${count === 1 ? '' : 's'} in which others speak of them:`,
  sure: 'certain',
  perhaps: 'perhaps somebody else',
  dry: 'Nothing is erased yet. To erase: the same command with --yes and --why.',
  done: (receipt) => `Erased. Receipt ${receipt}.`,
  refusedNoted:
    'The refusal is noted. Answer the person in writing: the law asks for it, with the reason and their remedies.',
  heldNoted: (id) => `Held (no. ${id}).`,
  released: 'The hold is lifted.',
  notReleased: 'No hold that lasts bears this number.',
  written: (file) => `Written to ${file}`,
  empty: 'No erasure, no hold.',
  refusals: {
    nobody: 'Nobody answers to that name, address or number.',
    held: 'Their words are held; lift the hold first ("doleances person release").',
    works_here: 'This person still works here: take them off the staff, the contacts and the accounts first.',
    no_reason: 'Say why (--why): the register keeps it.',
    names_person: 'The reason names the person; say why without saying who.',
  },
  rows: (count) => `${count} row${count === 1 ? '' : 's'}`,
  hold: (id) => `hold no. ${id}`,
  obstacle: (one, day) => {
    switch (one.kind) {
      case 'held':
        return `held since ${day(one.hold.at)}: ${one.hold.why}`;
      case 'works_here':
        return 'still works here';
      case 'open_promises':
        return `${one.count} promise${one.count === 1 ? '' : 's'} to keep`;
      case 'open_cases':
        return `${one.count} escalation${one.count === 1 ? '' : 's'} without an answer`;
      case 'open_recovery':
        return `${one.count} recover${one.count === 1 ? 'y' : 'ies'} under way`;
    }
  },
  against: 'To be weighed before erasing:',
};

export type PrivacyTexts = typeof FR;

export function privacyTextsFor(language: Terminal['language']): PrivacyTexts {
  return language === 'fr' ? FR : EN;
}
