import { Temporal } from 'temporal-polyfill';
import { foldInPlace } from '../../text/normalise.ts';
import { sentencesFrom } from '../../text/sentences.ts';
import { stemOf } from '../../text/stem.ts';
import { tokensFrom } from '../../text/tokens.ts';
import type { FoundPromise } from '../signals.ts';
import { commitmentsIn, datedSentence } from './our-words.ts';

/** An outgoing message to the same client, or in the same thread, after the promise. */
export type LaterMessage = {
  readonly id: string;
  readonly sentAt: string;
  readonly text: string;
  readonly isSameThread: boolean;
};

export type Keeping = {
  readonly state: 'open' | 'kept' | 'late' | 'renegotiated' | 'broken';
  /** Day it was done (or told anew), as an ISO instant; `null` while nothing shows it. */
  readonly doneAt: string | null;
  readonly messageId: string | null;
  /** The words that show it, exact substring of that message; empty when nothing does. */
  readonly words: string;
  /** New due of a renegotiated promise. */
  readonly newDue: string | null;
};

export type AsOf = { readonly asOf: string; readonly timeZone: string };

const AS_PROMISED =
  /\b(?:(?:tel que|comme) (?:promis|annonce|convenu|prevu)|as (?:promised|agreed)|chose promise|c'est (?:fait|regle|en place|chose faite)|voila qui est fait|(?:it is|it's|all|now) (?:done|fixed|sorted|settled)|done\b|parole tenue)/;
const ATTACHED =
  /\b(?:ci-jointe?s?|ci-inclus\w*|en piece jointe|piece jointe|en annexe|joins?\b|voici\b|attached|enclosed|here (?:is|are|'s)|please find|vous trouverez|a ete (?:envoye|expedie|poste|transmis|livre)\w*|(?:was|were|has been|have been) (?:sent|shipped|mailed|delivered|posted)|est parti|sont partis|j'ai (?:envoye|transmis|poste|expedie|mis a la poste)|(?:i|we)(?:'ve| have)? (?:sent|mailed|posted|shipped))/;
const PAID =
  /\b(?:(?:a|ont) ete (?:rembourse|remis|vers|vire|credite|paye|retourne|depose)\w*|(?:est|sont) (?:rembourse|verse|vire|credite|retourne)\w*|(?:was|were|has been|have been) (?:refunded|returned|credited|wired|paid|reversed|deposited|put)|went back|left our account|(?:i|we)(?:'ve| have)? (?:refunded|credited|wired|paid|returned)|virement (?:est )?(?:parti|fait|effectue|emis)|(?:j'ai|nous avons|on a) (?:rembourse|credite|verse|vire|remis|fait le virement|emis)|note de credit (?:emise|envoyee|ci-jointe)|refund confirmation|transaction slip)/;
const TALKED =
  /\b(?:au telephone|de vive voix|notre (?:appel|conversation|echange|entretien)|our (?:call|conversation|chat|talk)|(?:bien content\w*|heureu\w+|ravi\w*|plaisir|merci) (?:de|d')(?: vous| t')?(?: avoir)?.{0,20}(?:parl|eu|entend)|(?:speak|talk|speaking|talking|spoke|spoken|talked)\b.{0,30}\b(?:this|today|yesterday|with|to|earlier)|thank you for (?:taking|picking up|your time|letting me speak)|suite a notre (?:appel|conversation)|j'ai (?:appele|rappele|telephone|parle)|(?:i|we)(?:'ve| have)? (?:called|phoned|rang|reached))/;
const VISITED =
  /\b(?:(?:content|contente|heureu\w+|ravi\w*|glad|happy|pleased|good to know|relieved)\b.{0,60}\b(?:coul|march|fonction|tourn|chauff|repar|monte|again|works?|working|runs?|running|back|fixed|est revenu|de retour|en ordre|partie?|place)\w*|est passe\w*|sont passes|(?:a|ont) (?:repare|remplace|installe|monte|livre|change|nettoye|termine|retabli|restaure)\w*|a ete (?:repare|remplace|installe|monte|livre|change|ramone|fait|corrige|retabli|restaure|migre)\w*|(?:was|were|has been|have been|is|are) (?:repaired|replaced|installed|fixed|delivered|restored|migrated|completed|swept|corrected|back (?:up|online)|up and running)|(?:came|visited|stopped) by|tells me|me (?:dit|confirme) que|merci (?:de l'|pour l')accueil|(?:runs?|works?|is running) again|remarche|refonctionne)/;
const YESTERDAY = /\b(?:hier|yesterday)\b/;
/** A later message that puts off ("je n'aurai la réponse que jeudi") tells of it before it is late. */
const STILL_WAITING =
  /\b(?:n'aura|n'avons pas encore|pas encore|not yet|still (?:waiting|working)|retard\w*|delayed|take longer|repousse|reporte)\b/;

const CUES: Readonly<Record<string, readonly RegExp[]>> = {
  appel: [TALKED],
  réponse: [TALKED, ATTACHED, PAID],
  courriel: [ATTACHED],
  envoi: [ATTACHED, PAID],
  remboursement: [PAID],
  livraison: [VISITED, ATTACHED],
  visite: [VISITED],
  réparation: [VISITED, ATTACHED],
  remplacement: [VISITED, ATTACHED],
  vérification: [ATTACHED, TALKED, VISITED],
  préparation: [VISITED, ATTACHED],
  'rendez-vous': [TALKED, VISITED],
};
const ANY_CUE = [ATTACHED, PAID, TALKED, VISITED];

/**
 * Judges one promise by what was written afterwards, as of a date.
 *
 * @param later Messages in any order; only those between the promise and `asOf` count.
 * @returns `broken` only once the due is past; a promise without a day stays `open` until something shows it done.
 */
export function keepingOf(
  promise: Pick<FoundPromise, 'quote' | 'action' | 'due'>,
  later: readonly LaterMessage[],
  when: AsOf,
): Keeping {
  const asOf = Date.parse(when.asOf);
  const inTime = later
    .filter((message) => Date.parse(message.sentAt) <= asOf)
    .toSorted((a, b) => Date.parse(a.sentAt) - Date.parse(b.sentAt));
  for (const message of inTime) {
    const shown = shownBy(promise, message);
    if (shown === null) continue;
    const doneAt = YESTERDAY.test(foldInPlace(shown)) ? dayBefore(message.sentAt, when.timeZone) : message.sentAt;
    return {
      state: isLate(promise.due, doneAt, when) ? 'late' : 'kept',
      doneAt,
      messageId: message.id,
      words: shown,
      newDue: null,
    };
  }
  const anew = renegotiatedBy(promise, inTime, when);
  if (anew !== null) return anew;
  const isOverdue = promise.due !== null && Date.parse(promise.due) < asOf;
  return { state: isOverdue ? 'broken' : 'open', doneAt: null, messageId: null, words: '', newDue: null };
}

/** Points a sentence needs: its own kind of cue, or a word of the promise beside any sign that something was done. */
const SHOWN_MIN = 2;

/** The sentence of a message that best shows the promise done; `null` when none does well enough. */
function shownBy(promise: Pick<FoundPromise, 'quote' | 'action'>, message: LaterMessage): string | null {
  const wanted = contentStems(promise.quote);
  const cues = CUES[promise.action] ?? ANY_CUE;
  const sharesAny = sharedCount(wanted, message.text) > 0;
  let best: { readonly words: string; readonly points: number } | null = null;
  for (const { start, end } of sentencesFrom(message.text)) {
    const words = message.text.slice(start, end);
    const points = pointsOf(words, { wanted, cues, sharesAny, isSameThread: message.isSameThread });
    if (points >= SHOWN_MIN && (best === null || points > best.points)) best = { words, points };
  }
  return best?.words ?? null;
}

type Wanted = {
  readonly wanted: ReadonlySet<string>;
  readonly cues: readonly RegExp[];
  readonly sharesAny: boolean;
  readonly isSameThread: boolean;
};

/** An enclosure proves little ("transaction slip attached"): the message must name what was promised. */
function pointsOf(words: string, { wanted, cues, sharesAny, isSameThread }: Wanted): number {
  const folded = foldInPlace(words);
  if (STILL_WAITING.test(folded) || /\?\s*$/.test(folded)) return 0;
  const shared = Math.min(2, sharedCount(wanted, words));
  const cue = cues.find((candidate) => candidate.test(folded));
  const own = cue === undefined ? 0 : cue === ATTACHED && !sharesAny ? 1 : 2;
  const promised = AS_PROMISED.test(folded) ? 2 : 0;
  const isOther = own === 0 && ANY_CUE.some((any) => any.test(folded));
  const done = own > 0 ? 0 : isOther ? 1 : DONE_THING.test(folded) ? (isSameThread ? 2 : 1) : 0;
  if (own + promised + done === 0) return 0;
  return isSameThread ? own + promised + done + shared : shared === 0 ? 0 : own + promised + done + shared - 1;
}

function sharedCount(wanted: ReadonlySet<string>, words: string): number {
  return [...contentStems(words)].filter((stem) => wanted.has(stem)).length;
}

/** Something is told as done: a perfect, a passive, a state reached. */
const DONE_THING =
  /\b(?:(?:a|ont|ai|avons|est|sont) (?:bien |enfin |maintenant |tous |toutes )?(?:ete )?\p{L}{2,}(?:e|i|u|is|it|ert)e?s?|(?:was|were|has been|have been|is now|are now|has|have|'ve) (?:all |now |just |finally )?\p{L}+(?:ed|en|ck|nt|lt|ne)|(?:is|are|est|sont) (?:now |enfin |maintenant |de nouveau )?(?:back|live|done|up|online|in place|in service|on your|sur votre|en place|en ligne|de retour|retablie?s?|prete?s?|posee?s?|finie?s?)|depuis (?:ce matin|hier|ce midi)|since (?:this morning|yesterday|noon)|confirm\w*|termine\w*|complet\w*|finished|closed out)\b/u;

const STEM_LENGTH_MIN = 4;
const COMMON = new Set('vous votre notre avec pour dans sera your will with have this that from back'.split(' '));

function contentStems(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const { word, folded } of tokensFrom(text)) {
    if (folded.length < STEM_LENGTH_MIN || COMMON.has(folded)) continue;
    stems.add(stemOf(word, 'fr'));
    stems.add(stemOf(word, 'en'));
  }
  return stems;
}

/** Told before it was due that it will be later: renegotiated, not broken. */
function renegotiatedBy(
  promise: Pick<FoundPromise, 'due'>,
  messages: readonly LaterMessage[],
  when: AsOf,
): Keeping | null {
  if (promise.due === null) return null;
  for (const message of messages) {
    if (!message.isSameThread || Date.parse(message.sentAt) > Date.parse(promise.due)) continue;
    const calendar = {
      country: 'CA',
      region: null,
      timeZone: when.timeZone,
      sentAt: message.sentAt,
      looksBack: false,
    } as const;
    for (const sentence of sentencesFrom(message.text)) {
      const dated = datedSentence(message.text, sentence, calendar);
      const anew = commitmentsIn(dated, { calendar, lastDay: null }).find((found) => found.renegotiates);
      if (anew?.time == null || Date.parse(anew.time.due) <= Date.parse(promise.due)) continue;
      const words = message.text.slice(anew.start, anew.end);
      const isOverdue = Date.parse(anew.time.due) < Date.parse(when.asOf);
      return {
        state: isOverdue ? 'broken' : 'renegotiated',
        doneAt: message.sentAt,
        messageId: message.id,
        words,
        newDue: anew.time.due,
      };
    }
  }
  return null;
}

/** Days are compared, not minutes: a refund at 17:05 for "avant 17 h" that same day is no broken word. */
function isLate(due: string | null, doneAt: string, when: AsOf): boolean {
  if (due === null) return false;
  return Temporal.PlainDate.compare(localDay(doneAt, when.timeZone), localDay(due, when.timeZone)) > 0;
}

function localDay(instant: string, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate();
}

function dayBefore(instant: string, timeZone: string): string {
  const day = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).subtract({ days: 1 });
  return day.toString({ timeZoneName: 'never', smallestUnit: 'second' });
}
