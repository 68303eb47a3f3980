/** The beginnings of a commitment, as patterns over one clause without accents. */

const L = '(?<![\\p{L}\\d])';
const PRONOUNS = "(?:(?:vous|te|lui|leur|la|le|les|l'|y|en|m'en|s'en|me|m'|nous|se|t'|s') ?){0,3}";
const WORD_BEFORE_VERB = '(?:(?:donc|aussi|moi-meme|personnellement|also|personally|then|certainly|gladly|certes) )?';
const ADVERB = '(?:(?:personally|gladly|also|then|now|certainly|definitely|make sure to|be sure to) )?';

/** Present tense commits only with a verb of doing; the future of the first person commits by itself. */
const PRESENT =
  '(?:r?appelle|r?appelons|reviens?|revenons|telephone|contacte|ecris|ecrivons|r?envoie|r?envoyons|transmets?|transmettons|expedie|expedions|passe|passons|repasse|viens|vient|venons|tiens|tenons|tient|rembourse|remboursons|credite|fais|fait|faisons|occupe|occupons|regle|reglons|corrige|verifie|verifions|regarde|regardons|livre|livrons|remplace|remplacons|change|changeons|repare|reparons|monte|montons|prepare|preparons|remets|donne|donnons|depeche|confirme|confirmons|vois|reparle|relance|installe|installons|reserve|mets|mettons|garde|reponds|repondons|retournons|revient|retourne|finis|termine|apporte|apportons|procede|procedons|call|callons|amene|amenons|pousse|lance|ouvre|rends|rendons|remettons|repassons|organise|planifie|programme|commande|relancons|annule|efface|debloque|retablis|restaure|migre|migrons|veille|veillons|charge|chargeons|voyons|rouvre|ajoute|applique|appliquons|verse|versons|arrange|arrangeons|paie|payons|vire|virons|poste|postons|depose|deposons|livrerons)';
const FUTURE_FIRST =
  "(?!pourr|devr|faudr|saur|voudr|aur|verr(?:ai|ons|a)\\b|esper|serai (?:absent|en conge|a l'ext)|serons ferm)\\p{L}{2,}r(?:ai|ons)\\b";
const FUTURE_THIRD =
  '(?:r?appellera|r?appelera|telephonera|contactera|joindra|reviendra|ecrira|r?enverra|transmettra|expediera|passera|repassera|viendra|tiendra|remboursera|fera|occupera|reglera|corrigera|verifiera|regardera|livrera|remplacera|changera|reparera|montera|remettra|donnera|parviendra|suivra|arrivera|interviendra|installera|repondra|sera la|sera chez|sera sur place|prendra|communiquera|apportera|recevra|procedera|terminera|finira|mettra)(?:nt|i)?';
/** What a third person or a thing does on a named day: "Marc passe jeudi", "le virement part ce soir". */
const SCHEDULED =
  "(?:r?appelle|passe|repasse|vient|revient|vienne|revienne|parvient|arrive|part|parte|pose|peint|sort|commence|demarre|debute|livre|installe|repare|remplace|change|monte|envoie|contacte|ecrit|rembourse|credite|regle|corrige|verifie|termine|finit|tombe|intervient|se deplace|s'en occupe|fait|prend|attaque|retablit|restaure|migre|bascule|repond|remet|apporte|procede|suit)(?:nt|s)?";
const FUTURE_ANY =
  '(?!faudra|pourr|devr|voudr|coutera|expirer|fermer|ferez|suffir|dependra|sembler|aimer|aura|saura|restera|profiter|permettr|aidera|finira par)\\p{L}{2,}r(?:a|ont)\\b(?! (?:fermee?s?|absente?s?|en conge|due?s?|exigible|facture|preleve|a vous de|trop tard|necessaire|possible|impossible))';
const ENGLISH_SCHEDULED =
  '(?:ships?|goes out(?! of)|go out(?! of)|goes live|go live|reaches|reach|takes over|leaves?|comes?|arrives?|starts?|lands?|begins?|calls?|gets? \\p{L}+(?:ed|t|n)|visits?|delivers?|returns?|finish(?:es)?|is (?:back|done|fixed|ready|sorted|yours)|are (?:back|done|fixed|ready|sorted))';

const DONE =
  '(?:rembours|envoy|livr|credit|repar|remplac|remis|rappel|contact|vers|pay|pos|expedi|vir|post|regl|chang|install|corrig|fait|pret|disponible|retabli|restaur|termin|verifi|nettoy|repeint|transmis|migr|effectu|en place|en ligne|de retour|la|chez vous|a votre)';
const ENGLISH_VERB =
  '(?!(?:not|never|need|have to|understand|be (?:happy|glad|able|away|closed|honest|out of)|appreciate|probably not|see that|find (?:attached|enclosed)|agree|notice that|depend|only be|forgive|take more)\\b)\\p{L}+';

export type Head = {
  readonly rule: string;
  readonly pattern: RegExp;
  /** `doing`: the verb itself commits; `outcome`: needs a time or a person it is done for; `scheduled`: needs both; `timed`: needs a time. */
  readonly kind: 'doing' | 'outcome' | 'scheduled' | 'timed';
  readonly confidence: number;
};
const u = (source: string): RegExp => new RegExp(source, 'gu');

/** Tried on every clause; the surest wins. */
/** "Karim est passé" has come, whatever the accent says: no auxiliary before the verb. */
const NOT_PERFECT = "(?<!(?:^|[ '])(?:est|sont|suis|sommes|etes|etait|etaient|a|ont|ai|avons|avait|avaient))";

export const HEADS: readonly Head[] = [
  {
    rule: 'je-present',
    pattern: u(`${L}(?:je|on|nous|j') ?(?<negation>n[e'] ?)?${PRONOUNS}${WORD_BEFORE_VERB}${PRESENT}\\b`),
    kind: 'doing',
    confidence: 0.8,
  },
  {
    rule: 'je-futur',
    pattern: u(`${L}(?:je|nous|j') ?(?<negation>n[e'] ?)?${PRONOUNS}${FUTURE_FIRST}`),
    kind: 'doing',
    confidence: 0.85,
  },
  {
    rule: 'aller-faire',
    pattern: u(
      `${L}(?:je (?<negation>ne )?vais|on (?:ne )?va|nous allons) (?!essayer|voir|devoir|tenter|etre en mesure)${PRONOUNS}\\p{L}+r[e]?\\b`,
    ),
    kind: 'doing',
    confidence: 0.8,
  },
  {
    rule: 'tiers-futur',
    pattern: u(
      `${L}(?<subject>(?:(?:ma|mon|notre|nos|un|une|le|la|les|l'|votre|ce|cette) ?)?[\\p{L}.'-]+(?: [\\p{L}.'-]+){0,3}?) (?<negation>n[e'] ?)?${PRONOUNS}${FUTURE_THIRD}\\b`,
    ),
    kind: 'outcome',
    confidence: 0.8,
  },
  {
    rule: 'sera-fait',
    pattern: u(`${L}(?<negation>n[e'] ?)?ser(?:a|ont) (?:bien |aussi |donc |entierement |integralement )?${DONE}`),
    kind: 'outcome',
    confidence: 0.8,
  },
  {
    rule: 'vous-recevrez',
    pattern: u(
      `${L}vous (?<negation>n')?(?:l'|les? |la |en )?(?:recevrez|aurez|serez|saurez|retrouverez|verrez|pourrez compter)\\b`,
    ),
    kind: 'outcome',
    confidence: 0.8,
  },
  {
    rule: 'moi-qui',
    pattern: u(
      `${L}c'est (?:moi|nous|lui|elle|\\p{L}+) qui ${PRONOUNS}(?:${PRESENT}|${FUTURE_FIRST}|${FUTURE_THIRD})\\b`,
    ),
    kind: 'doing',
    confidence: 0.8,
  },
  {
    rule: 'engagement',
    pattern: u(
      `${L}(?:je|nous|on) (?<negation>n[e'] ?)?(?:vous )?(?:promets|promettons|promet|m'engage|nous engageons|garantis|garantissons|garantit)\\b`,
    ),
    kind: 'doing',
    confidence: 0.9,
  },
  {
    rule: 'ill',
    pattern: u(
      `${L}(?:i|we)(?:'ll| will| shall|'m going to| am going to|'re going to| are going to) ${ADVERB}${ENGLISH_VERB}`,
    ),
    kind: 'doing',
    confidence: 0.85,
  },
  {
    rule: 'im-doing',
    pattern: u(
      `${L}(?:i'm|i am|we're|we are) (?:sending|calling|coming|refunding|shipping|replacing|delivering|booking|fixing|putting|crediting|mailing|emailing)\\b`,
    ),
    kind: 'doing',
    confidence: 0.7,
  },
  {
    rule: 'im-doing-then',
    pattern: u(
      `${L}(?:i'm|i am|we're|we are) (?!being|looking|hoping|writing|going|trying|waiting|expecting|missing|having|feeling|reading|asking|wondering|closing|travelling|traveling|running|working|thinking)\\p{L}+ing\\b`,
    ),
    kind: 'timed',
    confidence: 0.6,
  },
  {
    rule: 'will',
    pattern: u(
      `${L}(?<subject>(?:(?:my|our|the|a|an|your) )?[\\p{L}.'-]+(?: [\\p{L}$€.,'\\d-]+){0,6}?)(?:'ll| will| shall| is going to| are going to) ${ADVERB}${ENGLISH_VERB}`,
    ),
    kind: 'outcome',
    confidence: 0.75,
  },
  {
    rule: 'promise',
    pattern: u(`${L}(?:i|we) (?:promise|guarantee|undertake|commit)\\b`),
    kind: 'doing',
    confidence: 0.9,
  },
  {
    rule: 'tiers-present',
    pattern: u(
      `${L}(?<subject>(?:(?:ma|mon|notre|nos|un|une|le|la|les|l'|votre|ce|cette) ?)?[\\p{L}.'-]+(?: [\\p{L}.'-]+){0,3}?)${NOT_PERFECT} (?<negation>n[e'] ?)?${PRONOUNS}${SCHEDULED}\\b`,
    ),
    kind: 'scheduled',
    confidence: 0.7,
  },
  {
    rule: 'futur',
    pattern: u(`${L}(?<negation>n[e'] ?)?${PRONOUNS}${FUTURE_ANY}`),
    kind: 'timed',
    confidence: 0.65,
  },
  {
    rule: 'est-fait',
    pattern: u(
      `${L}(?:(?:c'est|est|sont|soit) (?:${DONE}|promis|dans votre|a vous\\b|sans faute|d'ici|pour\\b)|vous (?:l'avez|les avez|avez (?:un|une|le|la|votre|vos)\\b))`,
    ),
    kind: 'scheduled',
    confidence: 0.6,
  },
  {
    rule: 'scheduled',
    pattern: u(
      `${L}(?<subject>(?:(?:my|our|the|a|an|your) )?[\\p{L}.'-]+(?: [\\p{L}.'-]+){0,3}?) ${ENGLISH_SCHEDULED}\\b`,
    ),
    kind: 'scheduled',
    confidence: 0.65,
  },
  {
    rule: 'is-doing',
    pattern: u(
      `${L}(?<subject>(?:(?:my|our|the|a|an|your) )?[\\p{L}.'-]+(?: [\\p{L}.'-]+){0,3}?) (?:is|are)(?: being)? (?!being|closing|closed|open|expired|due|required|expected|scheduled to close|supposed)\\p{L}+(?:ing|ed)\\b`,
    ),
    kind: 'scheduled',
    confidence: 0.65,
  },
  {
    rule: 'je-present-jour',
    pattern: u(
      `${L}(?:je|j'|on|nous) ?(?<negation>n[e'] ?)?${PRONOUNS}(?!(?:vous|nous|lui|leur|les|suis|est|ai|a|avons|avez|ont|sommes|sais|savons|pense|pensons|crois|croyons|comprends?|comprenons|regrett\\p{L}+|remerci\\p{L}+|souhait\\p{L}+|esper\\p{L}+|attend\\p{L}*|peux|peut|pouvons|veux|veut|voulons|dois|doit|devons|propos\\p{L}+|sugger\\p{L}+|constat\\p{L}+|not\\p{L}+|demand\\p{L}+|invit\\p{L}+|pri\\p{L}+|recoi\\p{L}+|recev\\p{L}+|lis|vois|voyons|ferm\\p{L}+|\\p{L}+(?:ais|ait|aient|ions|rais|rait|ee?s?|u|is))\\b)\\p{L}{3,}(?:e|s|t|d|ons)\\b`,
    ),
    kind: 'timed',
    confidence: 0.6,
  },
  {
    rule: 'a-l-horaire',
    pattern: u(
      `${L}(?:(?:j'ai|nous avons|on a) (?:mis|prevu|planifie|reserve|programme|bloque|inscrit)|(?:i|we)(?:'ve| have)? (?:scheduled|booked|arranged|reserved|planned|set aside))\\b`,
    ),
    kind: 'doing',
    confidence: 0.7,
  },
  {
    rule: 'peux-garantir',
    pattern: u(
      `${L}(?:je peux|nous pouvons|i can|we can) (?:vous |te )?(?:garantir|promettre|assurer|promise|guarantee|assure)\\b`,
    ),
    kind: 'doing',
    confidence: 0.8,
  },
  {
    rule: 'comptez-sur',
    pattern: u(
      `${L}(?:comptez sur|vous pouvez (?:compter sur|vous attendre)|attendez-vous a|count on|you can (?:count on|expect|look for)|^expect|expect (?:it|them|the|your|our|a|an|me|him|her)|you have my word|vous avez ma parole|c'est promis|mon engagement|our commitment|we owe you|nous vous devons|je vous dois|i owe you)(?![\\p{L}])`,
    ),
    kind: 'timed',
    confidence: 0.75,
  },
  {
    rule: 'ai-demande',
    pattern: u(
      `${L}(?:j'ai|nous avons|on a) (?:demande|charge|prie) (?:a )?(?<subject>\\p{L}[\\p{L}' -]{1,40}?) (?:de|d'|pour) ?${PRONOUNS}\\p{L}+(?:er|ir|re)\\b`,
    ),
    kind: 'outcome',
    confidence: 0.7,
  },
  {
    rule: 'have-asked',
    pattern: u(`${L}(?:i|we)(?:'ve| have)? (?:asked|told|instructed) (?<subject>\\p{L}[\\p{L}' -]{1,40}?) to \\p{L}+`),
    kind: 'outcome',
    confidence: 0.7,
  },
];
