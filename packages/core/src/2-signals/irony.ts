import { hitsOf } from './analysis.ts';
import type { Message } from './message.ts';
import type { Evidence } from './signals.ts';

type IronyVerdict = { readonly isIronic: boolean; readonly evidence: readonly Evidence[] };

const IRONIC_MIN = 3;
/** Lone words that mock whenever a reproach stands beside them; other praise words alone prove nothing. */
const OPENLY_MOCKING =
  /^(?:bravo|f[ée]licitations|chapeau|champion|congrat|applau|m[ée]daille|medal|exploit|prouesse)/u;

/**
 * Mock praise and absurd images beside a reproach, or praise against the stars.
 *
 * A figure, not a proof: it never lowers a severity, it only keeps praise words from counting as praise.
 */
export function ironyOf(message: Message): IronyVerdict {
  const { body, item, scores } = message;
  const stars = item.starsOfFive;
  let score = 0;
  let words = '';
  let rule = '';
  for (const sentence of body.sentences) {
    const mock = hitsOf(sentence, 'irony', 'mock-praise');
    const images = hitsOf(sentence, 'irony', 'absurd-image');
    if (mock.length === 0 && images.length === 0) continue;
    const clauses = body.clauses.filter((clause) => clause.sentence === sentence);
    const reproach = Math.max(0, ...clauses.map(({ place }) => scores[place]?.reproach ?? 0));
    const isPlain = mock.every(({ pattern }) => !pattern.includes(' ') && !OPENLY_MOCKING.test(pattern));
    const mocked = mock.length === 0 ? 0 : isPlain ? 0.75 : reproach >= 2 ? 2 : 1;
    const gained = mocked + (mock.length > 0 && images.length > 0 ? 1 : images.length > 0 ? 0.5 : 0);
    if (gained > 0 && words === '') {
      const hit = mock[0] ?? images[0];
      words = hit === undefined ? '' : body.text.slice(hit.start, hit.end);
      rule = hit?.pattern ?? '';
    }
    score += gained;
  }
  if (score >= 1.5 && stars !== null && stars <= 2) score += 1;
  if (score > 0 && /!\s*$/u.test(item.text.trim()) && /bravo|merci|thanks|félicitations/iu.test(item.text))
    score += 0.5;
  const isIronic = score >= IRONIC_MIN || (score >= 2.5 && item.text.length < 140);
  const evidence = isIronic ? [{ judgement: 'irony', rule, words, confidence: Math.min(0.9, 0.4 + score / 10) }] : [];
  return { isIronic, evidence };
}
