import { gated } from '../../text/gated.ts';
import type { FoundPromise, Span } from '../signals.ts';

const SECOND = '(?:deuxi[èe]me|seconde?|2(?:e|[èe]me|nd)|troisi[èe]me|3(?:e|[èe]me|rd)|second|third)';
/** "C'est la deuxième fois." and nothing else: it speaks of what was just told. */
const ONLY_AGAIN = gated(
  new RegExp(
    `^(?:et |and |mais |but )?(?:c['’](?:est|[ée]tait) |voil[àa] |it['’]?s |it is |this is |that['’]?s |that is |that makes |[çc]a fait )?(?:maintenant |d[ée]j[àa] |now |already )*(?:la |the |pour la |for the )?${SECOND} (?:fois|time)(?: (?:d[ée]j[àa]|de suite|d['’]affil[ée]e|now|already|running|in a row|que [çc]a (?:m['’]|nous )?arrive|this happens|this has happened))?[ .!…]*$`,
    'iu',
  ),
);
/** Beside the promise itself: "vous m'avez promis deux fois de me rappeler", "for the second time you did not call". */
const AGAIN_BESIDE = gated(
  new RegExp(
    `(?:pour la|for the) ${SECOND} (?:fois|time)|${SECOND} (?:fois|time) (?:que |qu['’]|that )?(?:vous|on|ils?|elles?|you|they|he|she|votre|your) |(?:promis|promised|jur[ée]|assur[ée]|assured|sworn?|oubli[ée]|forgot(?:ten)?)(?: me| us)? (?:[àa] )?(?:d[ée]j[àa] )?(?:deux|trois|two|three|2|3) (?:fois|times|reprises)|(?:promised|sworn?|forgot(?:ten)?)(?: me| us)? (?:already )?twice|twice (?:now )?(?:promised|forgot)`,
    'iu',
  ),
);
/** How far the words "la deuxième fois" may stand from the promise they count. */
const SENTENCES_APART = 3;

/** Whether a promise told as broken is told to be broken not for the first time. */
export function isBrokenAgain(text: string, sentences: readonly Span[], promises: readonly FoundPromise[]): boolean {
  const broken = promises.filter(({ state }) => state === 'broken');
  if (broken.length === 0) return false;
  const places = broken.map(({ start }) => sentences.findLastIndex((sentence) => sentence.start <= start));
  return sentences.some(({ start, end }, place) => {
    const words = text.slice(start, end).trim();
    const away = Math.min(...places.map((other) => Math.abs(other - place)));
    if (away > SENTENCES_APART) return false;
    return ONLY_AGAIN.test(words) || (away <= 1 && AGAIN_BESIDE.test(words));
  });
}
