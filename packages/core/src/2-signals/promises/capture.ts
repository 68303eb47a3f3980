import { gated } from '../../text/gated.ts';
import { foldInPlace } from '../../text/normalise.ts';
import { type Action, actionIn } from './actions.ts';
import type { Commitment } from './commitment.ts';
import { type Calendar, type FoundTime, timesIn } from './dates.ts';

/** A note typed in five seconds is one line of a few words. */
const CAPTURE_WORDS_MAX = 14;
const CAPTURE = gated(
  /^(?:(?:rappeler|appeler|telephoner|contacter|ecrire|envoyer|renvoyer|repondre|livrer|passer|rembourser|relancer|confirmer|verifier|commander|remplacer|reparer|transmettre|preparer|deposer|expedier|facturer|crediter) |(?:call|email|send|ring|refund|deliver|visit|check|confirm|replace|fix|ship|remind|reply|order) (?!us|me\b))/,
);
const NOT_A_NAME =
  /^(?:le|la|les|l|un|une|the|a|à|au|aux|du|des|de|to|for|pour|chez|client|cliente|m|mme|mlle|mr|mrs|ms|dr|back|re|conf|ce|cet|cette|son|sa|ses|leur|sur|avec|by|on|at|par|d'ici|avant|before)$/i;
/** Below this, a note is asked about: nobody knows yet what, for whom or for when. */
export const CLEAR_CONFIDENCE_MIN = 0.5;

/** What a note leaves open. */
export type CaptureQuestion = 'what' | 'who' | 'when';

/** A promise of yesterday would be broken as it is noted; a line without a deed promises nothing that can be kept. */
export type CaptureDoubt = 'past_day' | 'no_deed';

/** What a note says. `client` is a name as typed; `names` are all words that may be one, for a look in the client list. */
export type Captured = {
  readonly action: Action | null;
  readonly time: FoundTime | null;
  readonly client: string | null;
  readonly names: readonly string[];
  readonly questions: readonly CaptureQuestion[];
};

/** "rappeler Tremblay ven conf livraison": a promise typed as a note; `null` when the text is no such note. */
export function capturedIn(text: string, calendar: Calendar): Commitment | null {
  const words = text.trim();
  if (words.includes('\n') || words.split(/\s+/).length > CAPTURE_WORDS_MAX) return null;
  const folded = foldInPlace(words);
  if (!CAPTURE.test(folded)) return null;
  return commitmentOf(text, { action: actionIn(folded), time: timesIn(words, folded, calendar)[0] ?? null }, 0.9);
}

/** A line that somebody wrote as a promise is one, whatever can be read in it; unclear ones have little confidence. */
export function notedIn(text: string, calendar: Calendar): Commitment | null {
  const line = text.trim();
  if (line === '') return null;
  const captured = captureFrom(line, calendar);
  const isClear = captured.questions.length === 0;
  return commitmentOf(text, captured, isClear ? 0.9 : CLEAR_CONFIDENCE_MIN - 0.1);
}

function commitmentOf(
  text: string,
  { action, time }: Pick<Captured, 'action' | 'time'>,
  confidence: number,
): Commitment {
  const words = text.trim();
  const start = text.indexOf(words);
  return {
    start,
    end: start + words.length,
    rule: 'capture',
    action,
    time,
    condition: null,
    subject: null,
    renegotiates: false,
    confidence,
  };
}

/** In a note "jeu" is Thursday; in a letter it is a game. */
const DAYS: readonly (readonly [short: RegExp, day: string])[] = [
  [/(?<![\p{L}])lun\.?(?![\p{L}])/giu, 'lundi'],
  [/(?<![\p{L}])mar\.?(?![\p{L}])/giu, 'mardi'],
  [/(?<![\p{L}])mer\.?(?![\p{L}])/giu, 'mercredi'],
  [/(?<![\p{L}])jeu\.?(?![\p{L}])/giu, 'jeudi'],
  [/(?<![\p{L}])ven\.?(?![\p{L}])/giu, 'vendredi'],
  [/(?<![\p{L}])sam\.?(?![\p{L}])/giu, 'samedi'],
  [/(?<![\p{L}])dim\.?(?![\p{L}])/giu, 'dimanche'],
  [/(?<![\p{L}])tues?\.?(?![\p{L}])/giu, 'tuesday'],
  [/(?<![\p{L}])wed\.?(?![\p{L}])/giu, 'wednesday'],
  [/(?<![\p{L}])thu(?:rs?)?\.?(?![\p{L}])/giu, 'thursday'],
  [/(?<![\p{L}])fri\.?(?![\p{L}])/giu, 'friday'],
];

function withWholeDays(line: string): string {
  return DAYS.reduce((words, [short, day]) => words.replace(short, day), line);
}

/** Reads what a note says and what it leaves open. @param staff Names of ours, which are no client's. */
export function captureFrom(typed: string, calendar: Calendar, staff: readonly string[] = []): Captured {
  const line = withWholeDays(typed);
  const folded = foldInPlace(line);
  const action = actionIn(folded) ?? (CAPTURE.test(folded) ? 'réponse' : null);
  const time = timesIn(line, folded, calendar)[0] ?? null;
  const names = namesIn(line, time, staff);
  const client = names.find((name) => /^\p{Lu}/u.test(name)) ?? null;
  const questions: CaptureQuestion[] = [];
  if (action === null) questions.push('what');
  if (client === null) questions.push('who');
  if (time === null) questions.push('when');
  return { action, time, client, names, questions };
}

const NAMES_MAX = 8;

/** Words that may be somebody's name: no verb of the beginning, no day, nobody of ours. */
function namesIn(line: string, time: FoundTime | null, staff: readonly string[]): readonly string[] {
  const ours = new Set(staff.flatMap((name) => foldInPlace(name).split(/\s+/)));
  const isVerbFirst = CAPTURE.test(foldInPlace(line));
  const found: string[] = [];
  let at = 0;
  for (const [place, word] of line.split(/\s+/).entries()) {
    const start = line.indexOf(word, at);
    at = start + word.length;
    const bare = word.replace(/^[('"«@]+|[)'"»,;:.!?]+$/g, '').replace(/^(?:d|l)['’]/i, '');
    const isDay = time !== null && start < time.end && time.start < at;
    if ((place === 0 && isVerbFirst) || isDay || bare.length < 3 || !/^\p{L}[\p{L}'’-]+$/u.test(bare)) continue;
    if (NOT_A_NAME.test(bare) || ours.has(foldInPlace(bare))) continue;
    found.push(bare);
  }
  return found.slice(0, NAMES_MAX);
}

/** Whom a captured note is about: the first capitalised word after the verb; `null` when nobody is named. */
export function capturedClient(text: string): string | null {
  const [, ...rest] = text.trim().split(/\s+/);
  const name = rest.slice(0, 4).find((word) => /^\p{Lu}[\p{L}'’-]+$/u.test(word) && !NOT_A_NAME.test(word));
  return name ?? null;
}
