import type { PromiseState } from '../signals.ts';
import {
  AHEAD,
  ASSURES,
  CONDITIONAL,
  DAY_AHEAD,
  FUTURE_EN,
  FUTURE_FR,
  IMPERFECT_ACTION,
  OWED,
  SAID,
} from './recalled-words.ts';

export type WrittenRule = {
  readonly name: string;
  /** Source of a pattern, as it stands at the beginning of a word. */
  readonly words: string;
  /** More of it that may begin inside a word. */
  readonly anywhere?: string;
  readonly state: PromiseState;
  readonly confidence: number;
};

/** The ways in which clients recall what was promised, the surest first. */
export const WRITTEN_RULES: readonly WrittenRule[] = [
  {
    name: 'comme-promis',
    words:
      '(?:(?:comme|tel que|ainsi que) (?:(?:vous|tu) (?:me |nous )?(?:l.)?(?:avez|aviez|avais|as) )?(?:promis|annonce|convenu|prevu|dit)|(?:as|like) (?:(?:he|she|they|you)(?:.d| had)? (?:said|sworn|promised|told)|promised|agreed|announced))\\b',
    anywhere:
      'chose promise|tenu (?:sa |leur |votre )?(?:parole|promesse)|kept (?:his|her|their|your) (?:word|promise)',
    state: 'kept',
    confidence: 0.75,
  },
  {
    name: 'dit-que',
    words: `(?:a|ai|ont|avait|avaient|avez|aviez|m'a|m'avait|m'ont|m'avez|m'aviez|nous a|nous avait|nous ont|lui a|lui avait) (?:bien |pourtant |toujours |encore |deja |meme )?${SAID}e?s?,? (?:\\p{L}+ ){0,4}?(?:que |qu')[^.!?;]{0,80}?(?:${CONDITIONAL}|${IMPERFECT_ACTION}\\b)`,
    state: 'open',
    confidence: 0.85,
  },
  {
    name: 'dit-que-futur',
    words: `(?:m'a|m'avait|m'ont|m'avez|nous a|nous ont|nous avez|avez) ${SAID}e?s? (?:que |qu')[^.!?;]{0,60}?(?!pourr|devr)\\p{L}{2,}r(?:a|ai|ont|ez|ons)\\b`,
    state: 'open',
    confidence: 0.7,
  },
  {
    name: 'promis-de',
    words: `(?:a|ont|avait|avez|aviez|avaient|m'a|m'avait|m'avez|m'ont) (?:bien |pourtant |toujours )?(?:promis|jure|garanti|propose) (?:de |d'|un |une |le |la |mon |ma |des |l')`,
    state: 'open',
    confidence: 0.85,
  },
  {
    name: 'promis',
    words: `(?:promis|promise|promises|promettiez|promettait|promettaient|promesse)\\b(?! de (?:vente|bail))`,
    state: 'open',
    confidence: 0.7,
  },
  {
    name: 'devait',
    words: `(?:(?:n'|ne )?(?:devait|devaient|deviez|etait cense|etait censee|etaient censes|etaient censees|etiez cense|etiez censes|etait suppose|etait supposee|etaient supposes|etiez suppose|etait sense|cense|censee|suppose|supposee)e?s?) (?:bien |pourtant |normalement |me |m'|nous |le |la |l'|les |lui |vous |y |en |se |s'|etre |${'tous |tout '})*(?:${OWED}|come|call|be|send|bring|fix|\\p{L}+(?:er|ir|re))\\b`,
    state: 'broken',
    confidence: 0.85,
  },
  {
    name: 'reponse-promettait',
    words: `(?:engagement|engages?|engagiez)\\b.{0,30}(?:a|de) \\p{L}+(?:er|ir|re)\\b`,
    state: 'open',
    confidence: 0.6,
  },
  {
    name: 'said-would',
    words: `(?:said|told (?:(?:my|our|the) )?\\p{L}+|(?:was|were|been|being|got) told|promised|assured (?:me|us|him|her)|assured|guaranteed|swore|confirmed|claimed|insisted|informed (?:me|us))\\b[^.!?;]{0,60}?(?:\\bwould\\b|'d\\b|\\bwas going to\\b|\\bwere going to\\b)(?! (?:like|love|rather|prefer|cost|not be able))`,
    state: 'open',
    confidence: 0.85,
  },
  { name: 'promised', words: `(?:promised|guaranteed)\\b(?! land)`, state: 'open', confidence: 0.75 },
  {
    name: 'supposed-to',
    words: `(?:was|were|is|are) (?:supposed|meant|due|scheduled|expected) to\\b`,
    state: 'broken',
    confidence: 0.8,
  },
  {
    name: 'told-soon',
    words: `(?:was|were|been) told (?:it|that|they|he|she|someone|somebody|i|we)\\b[^.!?;]{0,60}\\b(?:tomorrow|by|within|in \\d|next|soon|shortly)\\b`,
    state: 'open',
    confidence: 0.6,
  },
  {
    name: 'dit-demain',
    words: `(?:m'a|m'ont|nous a|nous ont|on m'a|a|vous m'avez) ${SAID}e?s? [«"'(]? ?(?:demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dans \\d|sous \\d|48|24|\\d{1,2} ?h\\b)`,
    state: 'open',
    confidence: 0.7,
  },
  {
    name: 'aura-viendra',
    words: `(?<subject>il|elle|ils|elles) (?:me |m'|nous |vous |lui |la |le |l'|y |en )*(?:r?appellera|viendra|passera|reviendra|enverra|remboursera|livrera|reparera|remplacera|s'en occupera|contactera)(?:nt)?\\b`,
    state: 'open',
    confidence: 0.5,
  },
  {
    name: 'assured-ahead',
    words: `${ASSURES}\\b[^.!?;]{0,110}?(?:${AHEAD}|${FUTURE_FR}|${CONDITIONAL}|${IMPERFECT_ACTION}\\b)`,
    state: 'open',
    confidence: 0.65,
  },
  {
    name: 'pledged',
    words:
      "(?:(?:s'est|s'etait|etes|etiez|est|avez|a) engagee?s? a|serre la main sur|fixai(?:t|ent) (?:au|pour|a)|undert(?:ook|aken) to)\\b",
    state: 'open',
    confidence: 0.75,
  },
  {
    name: 'told-ahead',
    words: `(?:said|says|told (?:me|us|him|her|them)|wrote(?: back)?(?! (?:on|to|again|and|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|answered|agreed|confirmed|mentioned|assured (?:me|us|him|her)|stated|gave (?:me|us)|kind enough to|offered|quoted)\\b[^.!?;]{0,110}?(?:${AHEAD}|${FUTURE_EN}|${CONDITIONAL})`,
    state: 'open',
    confidence: 0.65,
  },
  {
    name: 'was-told-ahead',
    words: `(?:was|were|been) told\\b[^.!?;]{0,40}?${AHEAD}`,
    state: 'open',
    confidence: 0.65,
  },
  {
    // "Pont définitif annoncé « au plus tard le 14 août »".
    name: 'announced-ahead',
    words: `(?:annonce|garanti|convenu)e?s?\\b[^.!?;\\p{L}\\d]{1,4}(?:pour )?${AHEAD}`,
    state: 'open',
    confidence: 0.6,
  },
  {
    // "« Livrées sous huitaine » d'après Béa", "une semaine grand maximum, parole de Corentin".
    name: 'word-of',
    words: `${AHEAD}[^.!?;]{0,30}?(?:d'apres|selon|dixit|parole d[e']|according to)(?! (?:moi|lui|elle|eux|vous|la|le|les|mon|ma|notre|votre|my|the|our|your|me|him|her|them)\\b)`,
    state: 'open',
    confidence: 0.55,
  },
  {
    // "… and was told 'absolutely'": what was asked for was granted.
    name: 'granted',
    words: `(?:told|said|answered|replied|repondu|dit)[ :,]{1,3}[«"'“‘] ?(?:absolutely|no problem|of course|certainly|definitely|sure thing|aucun probleme|pas de probleme|sans probleme|bien sur|certainement|absolument)`,
    state: 'open',
    confidence: 0.6,
  },
  {
    // "'Accounting first thing' never happened".
    name: 'never-happened',
    words: `${AHEAD}[^.!?;«»"“”]{0,20}?['"»”’] (?:never (?:happened|came)|(?:n'est )?jamais (?:arrive|venu))`,
    state: 'broken',
    confidence: 0.6,
  },
  {
    // "Wyatt: 'First thing Monday.'", "En avril : « pour la fête des Mères »": who keeps a ledger of us quotes us so.
    name: 'quoted-in-turn',
    words: `(?:[\\p{L}\\d)]{1,20}) ?: ?[«"“‘'] ?[^.!?;«»"“”]{0,70}?(?:${AHEAD}|${DAY_AHEAD})`,
    state: 'open',
    confidence: 0.55,
  },
  {
    // "M'a dit le 10 « réglé lundi »", "avait dit « avant 6 h »".
    name: 'said-in-quotes',
    words: `(?:dit|disait|ecrit|ecrivait|repondu|repond|parle|annoncee?s?|dixit|said|says|wrote|told (?:me|us|him|her)|answered|replied|sworn?)\\b[^.!?;«"“‘:]{0,45}(?:[«"“‘]|(?<!\\p{L})') ?[^.!?;«»"“”]{0,70}?(?:${AHEAD}|${DAY_AHEAD})`,
    state: 'open',
    confidence: 0.55,
  },
  {
    // "Théo was to drop our bags at the station by noon".
    name: 'was-to',
    words: `(?:was|were) to (?!(?:be|have)\\b)\\p{L}+[^.!?;]{0,60}?(?:${AHEAD}|${DAY_AHEAD})`,
    state: 'broken',
    confidence: 0.6,
  },
  {
    name: 'due-back',
    words: `(?:would|will|should) (?:be |have been )?(?:returned|refunded|back|credited|replaced|repaired|delivered|fixed|cancelled|removed|sorted|ready|in (?:my|our|your) (?:inbox|account)|appear|call|ring)\\b[^.!?;]{0,60}?${AHEAD}`,
    state: 'open',
    confidence: 0.6,
  },
];
