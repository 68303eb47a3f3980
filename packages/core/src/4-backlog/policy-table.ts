import type { Bilingual } from '../firm/firm.ts';

/** What a constant is counted in; decides how it is written. */
export type PolicyUnit =
  | 'days'
  | 'weeks'
  | 'clients'
  | 'half-days'
  | 'share'
  | 'times'
  | 'cents'
  | 'severity'
  | 'number';

/** One constant of the ranking, as an owner reads it, with the bounds a change must keep. */
export type PolicyConstant = {
  /** Its name in `firm.yaml`, under `policy:`; a point stands for one level. */
  readonly path: string;
  readonly unit: PolicyUnit;
  readonly min: number;
  readonly max: number;
  readonly isWhole: boolean;
  /** Whether it can change the order of the backlog; the others only choose words. */
  readonly isRanking: boolean;
  readonly what: Bilingual;
  /** Why this value, and where it comes from. */
  readonly why: Bilingual;
};

type Texts = readonly [what: Bilingual, why: Bilingual];

const days = { unit: 'days', min: 1, max: 730, isWhole: true } as const;
const weeks = { unit: 'weeks', min: 2, max: 104, isWhole: true } as const;
const clients = { unit: 'clients', min: 0, max: 1000, isWhole: true } as const;
const share = { unit: 'share', min: 0.001, max: 0.999, isWhole: false } as const;
const times = { unit: 'times', min: 0.01, max: 100, isWhole: false } as const;
const touched = { unit: 'times', min: 1, max: 20, isWhole: false } as const;
const number = { unit: 'number', min: 0.01, max: 100, isWhole: false } as const;

type Kind = Pick<PolicyConstant, 'unit' | 'min' | 'max' | 'isWhole'>;

const ranking = (path: string, kind: Kind, [what, why]: Texts): PolicyConstant => ({
  path,
  ...kind,
  isRanking: true,
  what,
  why,
});
const wording = (path: string, kind: Kind, texts: Texts): PolicyConstant => ({
  ...ranking(path, kind, texts),
  isRanking: false,
});

const m = (nature: string, what: Bilingual, why: Bilingual): PolicyConstant =>
  ranking(`underReporting.${nature}`, touched, [
    {
      fr: `Clients touchés pour un qui se plaint\u00a0: ${what.fr}`,
      en: `Clients touched for each who complains: ${what.en}`,
    },
    why,
  ]);

/** Every constant, in the order of the page. A test holds it against the policy: none may be missing. */
export const POLICY_CONSTANTS: readonly PolicyConstant[] = [
  ranking('windowDays', days, [
    { fr: 'Durée regardée pour le rang', en: 'Time looked at for the rank' },
    {
      fr: 'Huit semaines entières\u00a0: un ennui du samedi n’y pèse pas plus qu’un autre.',
      en: 'Eight whole weeks, so that a Saturday trouble weighs no more than another.',
    },
  ]),
  ranking('repeatDays', days, [
    { fr: 'Un client qui se répète ne compte qu’une fois pendant', en: 'A client who repeats counts once within' },
    {
      fr: 'Le plus bruyant ne doit pas décider de la liste\u202f; un mois plus tard, il est encore mécontent et compte encore.',
      en: 'The loudest must not decide the list; a month later they are still unhappy and count again.',
    },
  ]),
  wording('monthDays', days, [
    { fr: 'Jours d’un mois, pour dire l’argent à risque', en: 'Days of a month, to tell the money at risk' },
    { fr: 'Change les montants affichés, pas l’ordre.', en: 'Changes the sums shown, not the order.' },
  ]),
  ranking('silenceDays', days, [
    {
      fr: 'Sans nouvelle plainte depuis, on classe au jour de la dernière',
      en: 'With no complaint for this long, the rank is as of the last one',
    },
    {
      fr: 'Un vieil export se classe quand même, et le silence ne passe pas pour un progrès.',
      en: 'An old export still ranks, and silence does not pass for progress.',
    },
  ]),
  ranking('priorShape', number, [
    {
      fr: 'Prudence devant les petits nombres (forme a de la loi gamma)',
      en: 'Caution about small numbers (shape a of the gamma law)',
    },
    {
      fr: 'λ = (a + n) / (b + 1)\u00a0: chaque thème est tiré vers la moyenne de tous, d’autant plus qu’il a peu de clients.',
      en: 'λ = (a + n) / (b + 1): each theme is drawn to the mean of all, the more so the fewer its clients.',
    },
  ]),
  ranking('severityPriorClients', { ...number, min: 0 }, [
    {
      fr: 'Clients imaginaires de gravité moyenne ajoutés à chaque thème',
      en: 'Imagined clients of average severity added to each theme',
    },
    { fr: 'Un seul client furieux ne décide pas du rang.', en: 'One furious client does not decide the rank.' },
  ]),
  ranking('lossPerSeverity', share, [
    {
      fr: 'Risque de perdre le client, par point de gravité',
      en: 'Risk of losing the client, per point of severity',
    },
    {
      fr: 'π = 1 − e^(−0,06 × gravité)\u00a0: 6\u00a0% pour un irritant, 38\u00a0% pour un fait critique.',
      en: 'π = 1 − e^(−0.06 × severity): 6% for an irritant, 38% for something critical.',
    },
  ]),
  m(
    'money',
    { fr: 'argent', en: 'money' },
    { fr: 'On compte son argent, et on le dit.', en: 'People count their money and say so.' },
  ),
  m(
    'quality',
    { fr: 'qualité', en: 'quality' },
    { fr: 'Beaucoup se contentent de ne pas racheter.', en: 'Many simply do not buy again.' },
  ),
  m(
    'process',
    { fr: 'organisation', en: 'process' },
    {
      fr: 'Un rappel oublié, un dossier fermé\u00a0: la plupart s’en vont sans rien dire.',
      en: 'A call that never came back, a closed case: most leave without a word.',
    },
  ),
  m(
    'attitude',
    { fr: 'attitude', en: 'attitude' },
    {
      fr: 'Peu osent se plaindre d’une personne, et c’est souvent elle qui reçoit la plainte.',
      en: 'Few dare to complain about a person, and the person often receives the complaint.',
    },
  ),
  m(
    'place',
    { fr: 'lieu', en: 'place' },
    { fr: 'On change d’endroit plutôt que d’écrire.', en: 'People go elsewhere rather than write.' },
  ),
  m(
    'safety',
    { fr: 'sécurité', en: 'safety' },
    {
      fr: 'Qui a eu peur le dit presque toujours. Montez ces six valeurs si vous apprenez les problèmes par hasard.',
      en: 'Who was frightened nearly always says so. Raise these six if you learn of problems by chance.',
    },
  ),
  ranking('underReportingCap', touched, [
    { fr: 'Plafond des six précédents', en: 'Ceiling of the six above' },
    {
      fr: 'Au-delà de quatre, ceux qu’on n’entend pas pèseraient plus que ceux qu’on entend.',
      en: 'Above four, those unheard would outweigh those heard.',
    },
  ]),
  ranking('medianYearlyMarginCents', { unit: 'cents', min: 1, max: 100_000_000_00, isWhole: true }, [
    { fr: 'Ce qu’un client ordinaire vous laisse par an', en: 'What an ordinary client leaves you in a year' },
    {
      fr: 'Médiane de votre fichier de clients\u202f; sans fichier, 400. Dans firm.yaml, en centimes.',
      en: 'Median of your clients file; 400 without one. In firm.yaml, in cents.',
    },
  ]),
  ranking('valueRatioMin', times, [
    { fr: 'Poids minimal d’un thème de petits clients', en: 'Least weight of a theme of small clients' },
    {
      fr: 'Racine du rapport des marges, bornée\u00a0: un gros compte ne possède pas la liste, un petit n’en sort pas.',
      en: 'Root of the ratio of margins, bounded: a large account does not own the list, a small one is not dropped.',
    },
  ]),
  ranking('valueRatioMax', times, [
    { fr: 'Poids maximal d’un thème de gros clients', en: 'Greatest weight of a theme of large clients' },
    { fr: 'Voir la ligne précédente.', en: 'See the line above.' },
  ]),
  ranking('trendPseudoClients', number, [
    {
      fr: 'Ajouté aux deux comptes avant de comparer maintenant et avant',
      en: 'Added to both counts before now is compared with before',
    },
    { fr: 'Deux clients après un seul ne sont pas une explosion.', en: 'Two clients after one are no explosion.' },
  ]),
  ranking('trendFactorMin', times, [
    { fr: 'Ce qui baisse perd au plus (facteur T)', en: 'What falls loses at most (factor T)' },
    {
      fr: 'T = √((n + 2) / (n avant + 2)), borné\u00a0: la pente nuance le rang, elle ne le fait pas.',
      en: 'T = √((n + 2) / (n before + 2)), bounded: the slope shades the rank, it does not make it.',
    },
  ]),
  ranking('trendFactorMax', times, [
    { fr: 'Ce qui monte gagne au plus (facteur T)', en: 'What rises gains at most (factor T)' },
    { fr: 'Voir la ligne précédente.', en: 'See the line above.' },
  ]),
  ranking('regressedFactor', times, [
    { fr: 'Poids d’une rechute', en: 'Weight of a relapse' },
    {
      fr: 'Ce qui revient après une correction coûte aussi la confiance.',
      en: 'What comes back after a fix costs trust as well.',
    },
  ]),
  ranking('brokenPromiseWeight', { ...number, min: 0, max: 10 }, [
    { fr: 'Poids des promesses non tenues', en: 'Weight of broken promises' },
    {
      fr: '× (1 + ½ × part des clients à qui une promesse n’a pas été tenue).',
      en: '× (1 + ½ × share of clients to whom a promise was broken).',
    },
  ]),
  ranking('defaultEffortHalfDays', { ...number, unit: 'half-days' }, [
    { fr: 'Effort d’un chantier que personne n’a estimé', en: 'Effort of an item nobody has estimated' },
    {
      fr: 'Le score est divisé par la racine de l’effort\u00a0: un petit chantier passe devant à gravité égale.',
      en: 'The score is divided by the root of the effort: of two equal troubles the smaller work comes first.',
    },
  ]),
  ranking('scoreQuantile', share, [
    { fr: 'Part basse du score sur laquelle on classe', en: 'Low part of the score by which we sort' },
    {
      fr: 'On classe sur ce dont on est sûr à 80\u00a0%\u00a0: peu de plaintes, peu de crédit.',
      en: 'We sort by what we are 80% sure of: few complaints, little credit.',
    },
  ]),
  ranking('swapProbabilityMin', { ...share, min: 0.5 }, [
    {
      fr: 'Certitude demandée pour que deux chantiers échangent leur place',
      en: 'Certainty asked for two items to change places',
    },
    {
      fr: 'En dessous de 75\u00a0%, l’ordre que vous avez lu reste\u00a0: la liste ne tremble pas.',
      en: 'Below 75% the order you last read stays: the list does not tremble.',
    },
  ]),
  ranking('swapDoubt', { ...times, min: 1, max: 10 }, [
    { fr: 'Doute ajouté à cette comparaison', en: 'Doubt added to that comparison' },
    {
      fr: 'Les vraies semaines sont plus capricieuses que les chiffres, et la liste se relit chaque semaine. Choisi par simulation (test/bench/jitter.ts).',
      en: 'Real weeks are moodier than figures know, and the list is read every week. Chosen by simulation (test/bench/jitter.ts).',
    },
  ]),
  ranking('lineClientsMin', clients, [
    {
      fr: 'Clients différents pour passer au-dessus de la ligne',
      en: 'Different clients needed to come above the line',
    },
    { fr: 'Un client est un incident, deux sont un thème.', en: 'One client is an incident, two are a theme.' },
  ]),
  ranking('lineSeverityMin', { unit: 'severity', min: 1, max: 8, isWhole: false }, [
    { fr: 'Gravité qui suffit à elle seule', en: 'Severity that is enough by itself' },
    {
      fr: 'Un fait grave n’attend pas un deuxième client.',
      en: 'Something grave does not wait for a second client.',
    },
  ]),
  wording('trend.newDays', days, [
    { fr: 'Un thème est «\u00a0nouveau\u00a0» pendant', en: 'A theme is “new” for' },
    {
      fr: 'Quatre semaines\u00a0: le temps d’un deuxième rapport mensuel.',
      en: 'Four weeks: until a second monthly report.',
    },
  ]),
  wording('trend.emergingDays', days, [
    { fr: '… et «\u00a0émergent\u00a0» pendant', en: '… and “emerging” for' },
    { fr: 'Quinze jours où regarder coûte le moins.', en: 'The fortnight in which a look is cheapest.' },
  ]),
  wording('trend.newClientsMin', clients, [
    { fr: 'Clients pour le dire', en: 'Clients needed to say so' },
    { fr: 'Un client est un incident.', en: 'One client is an incident.' },
  ]),
  wording('trend.historyWeeks', weeks, [
    { fr: 'Passé sur lequel une courbe est jugée', en: 'Past on which a curve is judged' },
    {
      fr: 'Trente-neuf semaines, comme pour le silence d’un lieu.',
      en: 'Thirty-nine weeks, as for the silence of a place.',
    },
  ]),
  wording('trend.recordWeeksMin', weeks, [
    { fr: 'Passé sans lequel on ne dit rien', en: 'Past without which nothing is said' },
    { fr: 'Il faut de quoi comparer.', en: 'There must be something to compare with.' },
  ]),
  wording('trend.growingWeeks', weeks, [
    { fr: 'Une hausse reste une nouvelle pendant', en: 'A rise stays news for' },
    { fr: 'Au-delà, c’est devenu l’habitude.', en: 'After that it has become usual.' },
  ]),
  wording('trend.fadingWeeks', weeks, [
    { fr: 'Une baisse reste une nouvelle pendant', en: 'A fall stays news for' },
    { fr: 'Une baisse se vérifie plus lentement qu’une hausse.', en: 'A fall takes longer to prove than a rise.' },
  ]),
  wording('trend.growingClientsMin', clients, [
    { fr: 'Clients pour dire «\u00a0en hausse\u00a0»', en: 'Clients needed to say “growing”' },
    { fr: 'Deux plaintes voisines arrivent par hasard.', en: 'Two complaints close together come by chance.' },
  ]),
  wording('trend.stepProbabilityMin', share, [
    {
      fr: 'Certitude demandée pour dire «\u00a0en hausse\u00a0» ou «\u00a0en baisse\u00a0»',
      en: 'Certainty asked to say “growing” or “fading”',
    },
    {
      fr: 'Choisi par simulation (test/bench/trends.ts)\u00a0: un thème stable est mal nommé 1 à 5 semaines sur cent.',
      en: 'Chosen by simulation (test/bench/trends.ts): a steady theme is misnamed 1 to 5 weeks in a hundred.',
    },
  ]),
  wording('trend.stepChancePerWeek', { ...share, max: 0.5 }, [
    {
      fr: 'Chance qu’un thème change de rythme une semaine donnée',
      en: 'Chance that a theme changes its pace in a given week',
    },
    {
      fr: 'Un peu plus d’une fois par an\u202f; même simulation.',
      en: 'A little more than once a year; same simulation.',
    },
  ]),
  wording('trend.returnChancePerWeek', { ...share, max: 0.5 }, [
    {
      fr: '… et qu’il revienne une semaine donnée après une baisse',
      en: '… and that it comes back in a given week after a fall',
    },
    {
      fr: 'Ce qui s’était tu revient souvent\u202f; même simulation.',
      en: 'What went silent often returns; same simulation.',
    },
  ]),
  wording('trend.fixFallRatio', share, [
    {
      fr: 'Une correction tient si le rythme tombe sous cette part du rythme d’avant',
      en: 'A fix holds if the pace falls below this share of the pace before',
    },
    {
      fr: 'Moins d’un tiers de baisse ne se verrait pas chez les clients.',
      en: 'Clients would not notice a fall of less than a third.',
    },
  ]),
  wording('trend.fixProbabilityMin', share, [
    {
      fr: 'Certitude demandée pour dire «\u00a0vérifié\u00a0» ou «\u00a0rechute\u00a0»',
      en: 'Certainty asked to say “verified” or “regressed”',
    },
    { fr: 'Neuf chances sur dix.', en: 'Nine chances in ten.' },
  ]),
  wording('trend.fixExpectedMin', clients, [
    {
      fr: 'Plaintes attendues sans la correction avant de parler de rechute',
      en: 'Complaints due without the fix before a relapse is called',
    },
    {
      fr: 'Avant cela, le silence ou le bruit ne prouvent rien.',
      en: 'Before that, neither silence nor noise proves anything.',
    },
  ]),
];
