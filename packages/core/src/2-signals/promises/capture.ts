import { foldInPlace } from '../../text/normalise.ts';
import { actionIn } from './actions.ts';
import type { Commitment } from './commitment.ts';
import { type Calendar, timesIn } from './dates.ts';

/** A note typed in five seconds is one line of a few words. */
const CAPTURE_WORDS_MAX = 14;
const CAPTURE =
  /^(?:(?:rappeler|appeler|telephoner|contacter|ecrire|envoyer|renvoyer|repondre|livrer|passer|rembourser|relancer|confirmer|verifier|commander|remplacer|reparer|transmettre|preparer|deposer|expedier|facturer|crediter) |(?:call|email|send|ring|refund|deliver|visit|check|confirm|replace|fix|ship|remind|reply|order) (?!us|me\b))/;
const NOT_A_NAME = /^(?:le|la|les|l|un|une|the|a|au|aux|du|des|de|client|cliente|m|mme|mr|mrs|ms|back)$/i;

/** "rappeler Tremblay ven conf livraison": a promise typed as a note; `null` when the text is no such note. */
export function capturedIn(text: string, calendar: Calendar): Commitment | null {
  const words = text.trim();
  if (words.includes('\n') || words.split(/\s+/).length > CAPTURE_WORDS_MAX) return null;
  const folded = foldInPlace(words);
  if (!CAPTURE.test(folded)) return null;
  const start = text.indexOf(words);
  return {
    start,
    end: start + words.length,
    rule: 'capture',
    action: actionIn(folded),
    time: timesIn(words, folded, calendar)[0] ?? null,
    condition: null,
    subject: null,
    renegotiates: false,
    confidence: 0.9,
  };
}

/** Whom a captured note is about: the first capitalised word after the verb; `null` when nobody is named. */
export function capturedClient(text: string): string | null {
  const [, ...rest] = text.trim().split(/\s+/);
  const name = rest.slice(0, 4).find((word) => /^\p{Lu}[\p{L}'’-]+$/u.test(word) && !NOT_A_NAME.test(word));
  return name ?? null;
}
