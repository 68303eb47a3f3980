import { gated } from '../text/gated.ts';

const REACHED =
  '(?:r?[ée]crit|r[ée]{1,2}crit|r?appel[ée]|r[ée]appel[ée]|r?e?t[ée]l[ée]phon[ée]|relanc[ée]|laiss[ée] (?:un|des|deux) messages?|pass[ée] vous voir|wrote|written|called|phoned|rang|e-?mailed|texted|messaged|left (?:a|two) (?:messages?|voicemails?)|came by|stopped by)';
const DAY =
  '(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day|hier|avant-hier|yesterday|(?:le |on the )?\\d{1,2}(?:er|st|nd|rd|th)?|(?:la semaine|le mois) (?:pass[ée]e?|derni[èe]re?)|last (?:week|month)|ce matin|this morning)';
const LATER_DAY = `(?:${DAY}|la semaine (?:prochaine|suivante|d['’]apr[èe]s)|(?:the )?(?:next|following) week|le lendemain|the next day|demain|tomorrow)`;
const TIMES = '(?:deux fois|trois fois|quatre fois|2 fois|3 fois|twice|(?:two|three|four|2|3|4) times)';
const ONCE = `(?:une fois|once|${TIMES})`;
const NTH = '(?:troisi[èe]me|quatri[èe]me|cinqui[èe]me|[3-9](?:e|[èe]me|rd|th)|third|fourth|fifth)';

/** Contacts and promises told one after another: the list says what no ordinal does. */
export const REPEATS = {
  'counted-contacts': gated(
    new RegExp(
      `(?<!(?:vous|you|ils|they|nous) (?:m['’]|me |nous |have |avez )?(?:avez )?)${REACHED}(?!\\p{L})[^.!?\\n]{0,12}${TIMES}[^.!?\\n]{0,12}(?:et|and|,|puis|plus) (?:[^.!?\\n]{0,8})${REACHED}(?!\\p{L})[^.!?\\n]{0,12}${ONCE}`,
      'iu',
    ),
  ),
  'dated-contacts': gated(
    new RegExp(
      `(?<!\\p{L})(?:(?:je |j['’]|on |nous )(?:vous )?(?:ai |a |avons |avais )(?:vous )?|(?:i|we)(?:['’]ve| have)? )${REACHED}(?!\\p{L})[^.!?\\n]{0,14}(?<![\\p{L}\\d])${DAY}(?![\\p{L}\\d])[^.!?\\n]{0,22}(?<!\\p{L})${REACHED}(?!\\p{L})[^.!?\\n]{0,14}(?<![\\p{L}\\d])${DAY}(?![\\p{L}\\d])[^.!?\\n]{0,30}?(?:(?<!\\p{L})${REACHED}(?!\\p{L})|(?:on est|nous sommes|c['’]est|nous voil[àa]|me (?:re)?voil[àa]|it is|it['’]s|here (?:i am|we are)|today is)(?!\\p{L})|rien|nothing|still|toujours|personne|nobody)`,
      'iu',
    ),
  ),
  'dated-promises': gated(
    new RegExp(
      `(?<!\\p{L})(?:promis|promised|jur[ée]|swore|(?:on|vous|ils) m['’](?:a|avez|aviez|ont|avait) dit|(?:was|were) told|you (?:said|told me)|they (?:said|told me))(?!\\p{L})[^.!?\\n]{0,40}?(?<!\\p{L})${LATER_DAY}(?!\\p{L})[^.!?\\n]{0,6}(?:puis|ensuite|apr[èe]s|then|and then|pis)(?!\\p{L})[^.!?\\n]{0,16}(?<!\\p{L})${LATER_DAY}(?!\\p{L})[^.!?\\n]{0,60}(?:rien|personne|nothing|nobody|no one|still|toujours|pas venu|never)`,
      'iu',
    ),
  ),
  'missed-again': gated(
    new RegExp(
      `(?<!\\p{L})${NTH} (?:rendez-vous|rdv|rv|visite|livraison) (?:\\p{L}+ )?(?:manqu|rat|annul|report)|(?<!\\p{L})${NTH} (?:missed|cancelled|canceled|failed|botched) (?:appointment|visit|delivery|repair)|(?<!\\p{L})${NTH} (?:appointment|visit|delivery) (?:that )?(?:you |was |has been )?(?:miss|cancel)`,
      'iu',
    ),
  ),
  'nth-message': gated(
    new RegExp(
      `(?<!\\p{L})${NTH} (?:et dernier |et derni[èe]re |and (?:last|final) )?(?:message|courriel|mail|e-?mail|appel|call|letter|lettre|relance|reminder)(?!\\p{L})[^.!?\\n]{0,12}(?:sans r[ée]ponse|toujours|unanswered|no answer|still|m[êe]me|same|pour (?:la|le) m[êe]me)`,
      'iu',
    ),
  ),
} as const;
