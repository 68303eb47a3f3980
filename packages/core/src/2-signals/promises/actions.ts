import { gated } from '../../text/gated.ts';

/** Standard action words and the verbs that name them, on text without accents. */
export type Action =
  | 'appel'
  | 'courriel'
  | 'envoi'
  | 'visite'
  | 'remboursement'
  | 'réponse'
  | 'livraison'
  | 'réparation'
  | 'remplacement'
  | 'vérification'
  | 'préparation'
  | 'rendez-vous';

type Verb = readonly [action: Action, words: RegExp];

/** Tried in order, so that "rembourser par virement" is a refund and "répondre par courriel" an answer. */
const VERBS: readonly Verb[] = [
  [
    'remboursement',
    /\b(?:rembours\w*|recredit\w*|credit(?:e|er|era|erai|erons|ons|ed|ing)?\b|note de credit|virement|virer\w*|refund\w*|reimburs\w*|wir(?:e|ed)\b|money back|(?:back|return\w*|put|go(?:es)?) (?:on|to|onto|through to) your (?:\w+ )?(?:card|account|mastercard|visa)|put the [$€£]?[\d., ]+[$€]? through|(?:sur|a) votre (?:carte|compte)|rate difference|avoir de \d)/,
  ],
  [
    'appel',
    /\b(?:r?appell?(?:e|er|ent|ons|era|erai|erons|eront|lera|lerai|lerons|leront|ait|aient|erait|eraient|lerait|leraient|leriez|erions|lerions|ez|ee?s?)\b|rappel\b(?! de paiement)|appel\b|coup de (?:fil|telephone)|telephon\w*|contact(?:e|er|era|erai|erons|eront|ons|erait|ez|ait)?\b|joindr\w*|call(?:ed|s|ing)?\b|phon(?:e|ed|ing)\b|ring (?:you|me|him|her)|give (?:you|me|him|her|us) a (?:call|ring)|get in touch|be in touch|contact(?:ed)?\b)/,
  ],
  [
    'réponse',
    /\b(?:(?:re)?vien\w* (?:vers|la-dessus|avec)|reviendr\w*|(?:vous|lui|te) reviens?\b|vous revenons|nous revenons|revenir (?:vers|la-dessus|avec)|repond\w*|reponse|au courant|des nouvelles|tien(?:s|t|drai|dra|drons|nent) (?:inform|au)|tenons (?:inform|au)|informer(?:ai|a|ons)|aviser(?:ai|a|ons)?|previendr\w*|confirm(?:e|er|era|erai|erons|ons)\b|get back|come back to you|repl(?:y|ied)|answer|let (?:you|me|him|her) know|updat\w*|keep (?:you|me) posted|hear (?:back|from)|follow up|confirm)/,
  ],
  ['courriel', /\b(?:courriel\w*|e-?mails?|ecri(?:s|rai|ra|rons|vons|re|rait)\b|write (?:to|you)|written)/],
  ['livraison', /\b(?:livr(?:e|er|era|erai|erons|eront|ons|ee?s?|aison|erait)\b|deliver\w*|drop (?:it|them|off))/],
  [
    'envoi',
    /\b(?:r?envoi\w*|r?enverr\w*|r?envoy\w*|expedi\w*|transmet\w*|transmis\w*|parvenir|parviendr\w*|poster(?:ai|a|ons)?|suivr(?:a|ont)|(?:vous )?(?:recevrez|recevriez|aurez)|fournir\w*|remett(?:r\w+|ons|ez|e)|send(?:s|ing)?\b|sent\b|ship(?:ped|s|ping)?\b|forward\w*|mail(?:ed)?\b|receive|(?:you|you'll|he'll|she'll|they'll|will) (?:have|get|see)\b|provide\w*|post(?:ed)?\b|dans votre boite|inbox|reach(?:es)? you|goes? out|(?:le|the|votre|your) \w+ (?:part|leaves|lands)|sort(?:ira)?\b|vous (?:l'|les )?avez|apport(?:e|er|erai|ons)\b|arrive\w*|arriver(?:a|ont))/,
  ],
  [
    'visite',
    /\b(?:(?:re)?pass(?:e|er|era|erai|erons|eront|ons|erait|ait)\b|(?:re)?v(?:iens|ient|iendra|iendrai|iendrons|iendront|enir|enons|iendrait|enait)\b|ser(?:ai|a|ons|ont) (?:la|chez|sur place|a votre porte|presents?)|visite\w*|intervien\w*|intervention|deplac\w*|depech\w*|technicien|ramonage|entretien|(?:be|come|stop|drop) (?:at|by|there|over|round|in|on site|out)\b|com(?:e|es|ing)\b|visit\w*|at your (?:door|place|home|office)|on[- ]site|mont(?:e|er|era|erai|erons|ons)\b|send (?:someone|a technician)|technician)/,
  ],
  [
    'remplacement',
    /\b(?:remplac\w*|chang(?:e|er|era|erai|erons|eons|eront)\b|echang\w*|replac\w*|swap\w*|new one|exchange\w*)/,
  ],
  [
    'réparation',
    /\b(?:(?:re)?par(?:e|er|era|erai|erons|ons|ee?s?|ation)\b|corrig\w*|regl(?:e|er|era|erai|erons|ons|ee?s?|eront)\b|install\w*|retabl\w*|restaur(?:e|er|era|erai|ee?s?)\b|migr\w*|occup(?:e|er|era|erai|erons|ons)\b|necessaire|rembourr\w*|fix\w*|repair\w*|restor\w*|correct(?:ed)?\b|sort(?:ed)? (?:it|this|out)|take care|resolv\w*|set up|back (?:up|online|in service)|be (?:done|ready|running|working|finished|completed|in place|live)|ser(?:a|ont) (?:prete?s?|faite?s?|terminee?s?|en place|en ligne|fonctionnel\w*|operationnel\w*)|(?:est|sont|c'est) (?:regl|fait|pret|corrig|repar|retabl|en ligne)|(?:re)?boot\w*|appliqu\w*|deploy\w*|go(?:es)? live|takes? over|arrang\w*|resou\w*|debloqu\w*|issu(?:e|ed|ing)\b|demarr\w*|commenc\w*|start(?:s|ed)?\b|begin\w*|do it|finish\w*)/,
  ],
  [
    'vérification',
    /\b(?:verifi\w*|regard(?:e|er|era|erai|erons|ons)\b|examin\w*|analys\w*|enquet\w*|check\w*|look into|look at|review\w*|investigat\w*|audit\w*)/,
  ],
  [
    'préparation',
    /\b(?:prepar\w*|reserv\w*|book(?:ed)?\b|prepare\w*|met(?:s|trai|tra|trons|tons)? de cote|gard(?:e|erai|erons|ons)\b)/,
  ],
  ['rendez-vous', /\b(?:rendez-vous|rdv|fixer|appointment|meeting|reunion)\b/],
];

const GATED = VERBS.map(([action, words]) => [action, gated(words)] as const);

/** The action a stretch of words names, the earliest verb winning over the order of the table only within one verb. */
export function actionIn(folded: string): Action | null {
  for (const [action, words] of GATED) {
    if (words.test(folded)) return action;
  }
  return null;
}
