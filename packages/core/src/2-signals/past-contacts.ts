import { gated } from '../text/gated.ts';
import { isStaffNote } from './analysis.ts';
import type { Message } from './message.ts';
import { isNthContact } from './nth-contact.ts';
import type { Span } from './signals.ts';

/** What the writer tells of the time before this message. */
export type PastContacts = {
  /** Contacts told one by one: "écrit le 2, récrit le 9, laissé un message le 12" is 3. */
  readonly told: number;
  /** Told as a series: "Épisode 4", "première visite … deuxième visite … troisième". */
  readonly isSeries: boolean;
  /** "C'est la troisième fois qu'elle appelle": said in so many words to come after two others. */
  readonly isNth: boolean;
  /** Promises of ours with a date that passed, as the writer recalls them. */
  readonly promisesPassed: number;
  readonly isUnanswered: boolean;
};

const NAMED_COUNTS: readonly string[] = 'un deux trois quatre cinq six sept huit neuf dix'.split(' ');
const ENGLISH_COUNTS: readonly string[] = 'one two three four five six seven eight nine ten'.split(' ');
const COUNT = `(?:\\d{1,2}|${[...NAMED_COUNTS, 'une', ...ENGLISH_COUNTS].join('|')}|an?)`;

function countFrom(written: string): number {
  const word = written.toLowerCase();
  const place = Math.max(NAMED_COUNTS.indexOf(word), ENGLISH_COUNTS.indexOf(word));
  if (place >= 0) return place + 1;
  return /^\d+$/u.test(word) ? Number(word) : 1;
}

const LETTERS =
  '(?:courriels?|mails?|e-?mails?|messages?|textos?|sms|lettres?|letters?|relances?|rappels?|reminders?|appels?|calls?|voicemails?|notes?|tickets?|requests?|demandes?)';
const ANY_LETTERS = gated(new RegExp(LETTERS, 'iu'));
/** What a client does to reach us, told as done. */
const ACT = gated(
  new RegExp(
    `(?<![\\p{L}'’])(?:(?:r[ée]-?|r)?[ée]crit|r?appel[ée]|t[ée]l[ée]phon[ée]|relanc[ée]|signal[ée]|contact[ée]|compos[ée]|pr[ée]venue?s?|avis[ée]|alert[ée]|averti|mail[ée]|plainte? (?:au|à|aupr[èe]s|de)|adress[ée]e? (?:au|à)|fait part|(?:parl[ée]|dit|redit|r[ée]p[ée]t[ée]|expliqu[ée]|signal[ée]|demand[ée]) (?:au|aux|à) (?:la |l['’]|votre |vos |un |une )?(?:r[ée]ception|accueil|comptoir|caisse|guichet|standard|secr[ée]tari?at?|secr[ée]taire|serveur|serveuse|technicien|vendeur|vendeuse|conseill|chauffeur|livreur|concierge|pr[ée]pos|employ|responsable|g[ée]rant|service|support|sav)\\p{L}*|rempli (?:le|un|votre|mon) (?:formulaire|questionnaire|fiche)|(?:ouvert|cr[ée][ée]|soumis) (?:un|une|deux) (?:billet|ticket|dossier|demande|r[ée]clamation)|d[ée]pos[ée] (?:une|deux|ma) (?:plainte|r[ée]clamation|demande)|(?:laiss|envoy)[ée] ${COUNT} (?:autres? )?${LETTERS}|(?:re)?pass[ée]e? (?:au|à la|vous voir|en personne|en boutique)|wrote|written|e-?mailed|called|phoned|rang|texted|messaged|reported|flagged|complained|chased|followed up|(?:told|asked|spoke to|spoken to|spoke with|talked to|mentioned (?:it|this) to|raised (?:it|this) with) (?:the |your |a |an |one of your )(?:front |night |help )?(?:desk|reception|receptionist|waiter|waitress|server|manager|clerk|cashier|staff|technician|driver|counter|nurse|secretary|agent|team|support|concierge|attendant|host|hostess)|filled (?:in|out) (?:the|a|your)|(?:opened|logged|filed|submitted|raised|put in) (?:a|an|two|one) (?:ticket|request|complaint|case|claim)|(?:left|sent) ${COUNT} (?:more |other )?${LETTERS}|(?:came|dropped|went|stopped) (?:in|by|back) (?:in person|to complain|to ask|to the desk|to your))(?!\\p{L})`,
    'giu',
  ),
);
/** Words before an act that give it to somebody else: "vous m'avez écrit", "nobody called". */
const NOT_THEM = gated(
  /(?:(?<!\p{L})(?:vous|tu|ils|elles|on (?:m['’]|nous |l['’])|you|they|personne|nobody|nobody has|no one|someone|somebody|who|qui|technicien|technician|shop|office) (?:(?:ne |n['’])?(?:m['’]|nous |me |us |l['’])?(?:ai|a|as|avez|aviez|avait|ont|have|had|has|ever|never|then|also|jamais|aussi) ?)*|(?:m['’]|nous |l['’])(?:a|avait|avez|aviez|ont|as) (?:\p{L}+ )?|(?<!\p{L})(?:was|were|be|been|being|[ée]t[ée]|so|est|is|être|get|got|not) (?:\p{L}+ )?)$/iu,
);
const THIRD_PERSON = gated(/(?<!\p{L})(?:il|elle|he|she) (?:a |had |has |then )?$/iu);

const MONTH = '(?:jan|f[ée]v|feb|mar|avr|apr|mai|may|juin|june?|juil|july?|ao[ûu]t|aug|sep|oct|nov|d[ée]c)\\p{L}*\\.?';
const DATE = `(?:(?:du )?\\d{1,2}(?:er|st|nd|rd|th)?(?: ${MONTH})?|${MONTH} \\d{1,2}|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day|hier|avant-hier|yesterday)`;
const DATED = gated(
  new RegExp(
    `^[^.;]{0,30}?(?<![\\p{L}\\d])(?:le |on |the |again |hier|yesterday|last )*${DATE}(?![\\p{L}\\d%€$])`,
    'iu',
  ),
);
const DATE_LIST = gated(
  new RegExp(
    `(?<![\\p{L}\\d])${DATE}(?:(?:\\s?[,/]\\s?|,? (?:et|and|puis|then) )(?:(?:le|du|on|the|again|puis|then|et|and|de nouveau) ){0,2}${DATE}(?![\\p{L}\\d%€$])){1,5}`,
    'giu',
  ),
);
const AGAIN = gated(/^r[ée]?-?[ée]crit|^rappel|^relanc|^chased/iu);

type Told = { readonly acts: number; readonly dated: number };

/** Contacts that one sentence tells, and how many of them it dates or calls repeated. */
function contactsIn(sentence: string, isNote: boolean): Told {
  let acts = 0;
  let dated = 0;
  for (const act of ACT.all(sentence)) {
    const before = sentence.slice(Math.max(0, act.index - 40), act.index);
    if (NOT_THEM.test(before) || (!isNote && THIRD_PERSON.test(before))) continue;
    const after = sentence.slice(act.index + act[0].length);
    acts += 1;
    if (DATED.test(after) || AGAIN.test(act[0]) || /^ (?:\p{L}+ )?(?:again|encore|de nouveau)/iu.test(after))
      dated += 1;
  }
  if (acts === 0 && !ANY_LETTERS.test(sentence)) return { acts, dated };
  const listed = DATE_LIST.all(sentence).map(
    ([list]) => list.split(/\s?[,/]\s?|\s(?:et|and|puis|then)\s/u).filter((part) => part.trim() !== '').length,
  );
  const most = acts === 0 && !OURS_IS_CLIENTS.test(sentence) && !LISTS.test(sentence) ? 0 : Math.max(0, ...listed);
  const times = TIMES.exec(sentence);
  const counted = acts > 0 && times !== null ? countFrom(times[1] ?? times[2] ?? '') : 0;
  return { acts: Math.max(acts, most, counted), dated: Math.max(dated, most) };
}

/** "Rang 6x": so many at once. */
const TIMES = gated(
  new RegExp(
    `(?<![\\p{L}\\d])(?:(${COUNT}) ?(?:x|×|fois(?! par| sur)|times(?! a | per))|(?:x|×) ?(\\d{1,2}))(?![\\p{L}\\d])`,
    'iu',
  ),
);

/** "Suite à mon courriel", "as I said on the phone": one contact, told in passing. */
const RECALLED = gated(
  new RegExp(
    `(?:suite [àa]|depuis|apr[èe]s|malgr[ée]|r[ée]ponse [àa]|further to|following|since|after|despite|reply to|answer to|as per) (?:mon|ma|notre|my|our) (?:\\p{L}+ )?${LETTERS}|(?:mon|ma|my|our|notre) (?:premi\\p{L}+|derni\\p{L}+|pr[ée]c[ée]dente?|first|last|previous|earlier) ${LETTERS}|(?:comme|as) (?:dit|convenu|expliqu[ée]|i (?:said|told you|explained|mentioned))(?: [^.,]{0,20})? (?:au t[ée]l[ée]phone|par t[ée]l[ée]phone|par courriel|on the phone|by phone|by email)|d[ée]j[àa] (?:signal|appel|[ée]cri|demand|relanc|t[ée]l[ée]phon)[ée]?|already (?:called|written|wrote|emailed|reported|asked|told)`,
    'iu',
  ),
);

/** "Two reminders went unanswered", "mes trois courriels", and no "your two letters". */
const COUNTED = gated(
  new RegExp(`(?<![\\p{L}\\d])(${COUNT}) (?:autres? |other |more |unanswered )?(${LETTERS})(?!\\p{L})`, 'giu'),
);
const THEIRS = gated(/(?:vos|your|votre|re[çc]u|received|got|from you|de votre part|vos (?:propres )?) *$/iu);
const OURS_IS_CLIENTS =
  /sans r[ée]ponse|rest[ée]e?s? (?:sans|lettre)|unanswered|ignor|no (?:reply|answer)|(?<!\p{L})(?:mes|mon|nos|je|j|my|our|i|we|malgr[ée]|apr[èe]s|despite|after)(?!\p{L})/iu;

/** "Courriels du 20 janvier, du 29 et du 6 février." */
const LISTS = gated(new RegExp(`^(?:mes |my )?${LETTERS} (?:du|des|of|on|le|d['’])`, 'iu'));

function countedIn(sentence: string): number {
  if (!OURS_IS_CLIENTS.test(sentence) && !/bo[iî]te vocale|voicemail|r[ée]pondeur/iu.test(sentence)) return 0;
  return Math.max(
    0,
    ...COUNTED.all(sentence)
      .filter(({ index, 1: count = '' }) => !/^an?$/iu.test(count) && !THEIRS.test(sentence.slice(0, index)))
      .map(({ 1: count = '' }) => countFrom(count)),
  );
}

/** "J'ai parlé à quatre de vos employés", "spoke to three different people". */
const SPOKEN_TO = gated(
  /(?:parl[ée]|transf[ée]r[ée]e?|ballott[ée]e?|renvoy[ée]e?|spoken?|talked|transferred|bounced|passed)[^.;]{0,25}?(\d|deux|trois|quatre|cinq|six|two|three|four|five|six) (?:de vos|de tes|of your|diff[ée]rent|personnes|people|employ|agents?|interlocut|pr[ée]pos|reps?)/iu,
);
const spokenTo = (sentence: string): number => {
  const said = SPOKEN_TO.exec(sentence)?.[1];
  return said === undefined ? 0 : countFrom(said);
};

const EPISODE = gated(
  /(?<!\p{L})(?:[ée]pisode|acte|act|chapitre|chapter|tentative|essai|attempt|take|round|manche|visite|visit|appel|call|courriel|email|message|relance|reminder)s? (?:n[°o]\.? ?|#)?(\d|un|deux|trois|quatre|cinq|one|two|three|four|five)(?![\p{L}\d]|[.,]\d| (?:fois|heures?|minutes?|personnes|people))/giu,
);
const NTH: readonly RegExp[] = [
  /(?<!\p{L})(?:premi[èe]re?|1(?:er|re|st)|first) (?:fois|visite|appel|courriel|mail|message|lettre|relance|demande|rendez-vous|technicien|livraison|tentative|panne|time|visit|call|email|letter|message|request|appointment|technician|delivery|attempt|breakdown)/iu,
  /(?<!\p{L})(?:deuxi[èe]me|seconde?|2(?:e|nd|[èe]me))(?!\p{L})/iu,
  /(?<!\p{L})(?:troisi[èe]me|3(?:e|rd|[èe]me)|third)(?!\p{L})/iu,
];
const SERIES_MIN = 3;

function isSeriesIn(text: string): boolean {
  const numbers = new Set(EPISODE.all(text).map(({ 1: number = '' }) => countFrom(number)));
  if (numbers.size >= 2 && Math.max(...numbers) >= SERIES_MIN) return true;
  let from = 0;
  for (const nth of NTH) {
    const found = nth.exec(text.slice(from));
    if (found === null) return false;
    from += found.index + found[0].length;
  }
  return true;
}

const PROMISED = gated(
  /(?:m['’]a(?:vait|viez|vez)?|nous a(?:vait|viez|vez)?|m['’]ont|nous ont|vous (?:m['’]|nous )?(?:avez|aviez)|on (?:m['’]|nous )?a(?:vait)?|lui a(?:vait)?|\p{L}{3,} (?:m['’]|nous )a(?:vait)?) (?:\p{L}+ ){0,2}(?:promis|dit|[ée]crit|annonc[ée]|assur[ée]|garanti|jur[ée]|confirm[ée]|certifi[ée]|donn[ée])|(?:on nous|vous nous|nous) (?:annon[çc]|promet|confirm)\p{L}*|(?:(?<!\p{L})(?:vous|technicien|monteur|livreur|ouvrier|[ée]quipe|quelqu['’]un|on|il|elle) devi?ai?(?:t|ez|ent)|devait (?:venir|passer|appeler|rappeler|revenir|livrer|r[ée]parer|rembourser))|[ée]tait cens[ée]|nouvelle date|(?<!\p{L})(?:told|promised|assured|guaranteed|swore|said|confirmed|wrote back)(?!\p{L})|(?:was|were) (?:to be|supposed to|due)|would be (?:returned|sent|fixed|done|here|refunded|ready|back)/giu,
);
const WHEN = gated(
  new RegExp(
    `(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day|demain|tomorrow|tonight|ce soir|lendemain|d['’]ici|within|by (?:the|end|noon|\\d)|sous (?:\\d|quinz|huit)|dans (?:les|la|une|deux|\\d)|(?:next|following) (?:day|week|month|batch|morning)|semaine (?:prochaine|suivante)|(?:le|pour le|before|avant le) \\d{1,2}(?!\\d)|\\d{1,2} ${MONTH}|${MONTH} \\d{1,2}|same day)`,
    'iu',
  ),
);
const UNKEPT = gated(
  /toujours (?:pas|rien)|rien|personne|jamais|still|nothing|nobody|no one|n['’]t|(?<!\p{L})not(?!\p{L})|never|ran out|pass[ée]e?|d[ée]pass|since|pas|aucun/iu,
);
const PROMISE_REACH = 140;

function promisesIn(sentence: string): number {
  const starts = PROMISED.all(sentence).map(({ index }) => index);
  return starts.filter((start, at) =>
    WHEN.test(sentence.slice(start, Math.min(starts[at + 1] ?? sentence.length, start + PROMISE_REACH))),
  ).length;
}

const UNANSWERED = gated(
  /unanswered|ignored|no (?:reply|answer|response)|not a (?:line|word|peep)|never (?:heard|got (?:an answer|a reply)|answered|replied|called)|(?:nobody|no one) (?:has )?(?:called|answered|replied|came|got back)|silence|crickets|sans r[ée]ponse|(?:aucune|pas de|z[ée]ro) r[ée]ponse|jamais (?:r[ée]pondu|rappel|eu de (?:r[ée]ponse|nouvelles|retour))|pas (?:r[ée]pondu|rappel[ée])|toujours rien|aucun (?:retour|suivi)|personne n(?:e m)?['’]?(?:a|e) ?(?:m['’]a )?(?:r[ée]pond|rappel)|lettre morte|(?:z[ée]ro|aucun) (?:retour|nouvelle)|zero (?:reply|answer|response)/iu,
);

/** Several judges ask the same of one message, and telling it is dear. */
const toldBy = new WeakMap<Message, PastContacts>();

/** What the message tells of earlier contacts, of our promises that passed, and of our silence. */
export function pastContactsOf(message: Message): PastContacts {
  const known = toldBy.get(message);
  if (known !== undefined) return known;
  const told = readPastContacts(message);
  toldBy.set(message, told);
  return told;
}

function readPastContacts({ body, subject, item }: Message): PastContacts {
  const isNote = isStaffNote(item);
  const texts = body.sentences.map(({ start, end }) => body.text.slice(start, end));
  const told = texts.map((sentence) => contactsIn(sentence, isNote));
  const recalled = texts.some((text) => RECALLED.test(text)) ? 1 : 0;
  const dated = told.reduce((sum, one) => sum + one.dated, 0);
  const most = Math.max(recalled, ...told.map(({ acts }) => acts), ...texts.map(countedIn), ...texts.map(spokenTo));
  const promised = texts.reduce((sum, sentence) => sum + promisesIn(sentence), 0);
  const whole = texts.join(' ');
  const isNth = [subject.text, ...texts].some((text) => isNthContact(text, isNote));
  return {
    told: Math.max(most, dated),
    isSeries: isSeriesIn(`${subject.text} ${whole}`.slice(0, WHOLE_MAX)) || isNth,
    isNth,
    promisesPassed: UNKEPT.test(whole) ? promised : 0,
    isUnanswered: UNANSWERED.test(whole),
  };
}

/** The last sentence in which we promised something with a date, where nothing says it was kept. */
export function promisePassedIn({ body }: Message): Span | null {
  const texts = body.sentences.map(({ start, end }) => body.text.slice(start, end));
  const last = body.sentences[texts.findLastIndex((text) => promisesIn(text) > 0)];
  return last !== undefined && UNKEPT.test(texts.join(' ')) ? { start: last.start, end: last.end } : null;
}

/** A series of contacts is told at the head of a letter; a pasted archive holds every ordinal. */
const WHOLE_MAX = 4_000;
