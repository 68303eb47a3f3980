import type { Choice } from '../2-signals/corrections/choices.ts';
import type { Evidence } from '../2-signals/signals.ts';
import { colonFor, languageOfLocale, type TextLocale } from '../4-backlog/format.ts';
import type { Bilingual, Firm } from '../firm/firm.ts';
import { REASON_WORDS } from './escalation/escalation-mail.ts';

/** Why a message was read so, in words an owner knows: the same on its page and in the terminal. */

const JUDGEMENTS: Readonly<Record<string, Bilingual>> = {
  kind: { fr: 'Genre de message', en: 'Kind of message' },
  language: { fr: 'Langue', en: 'Language' },
  irony: { fr: 'Ironie', en: 'Irony' },
  severity: { fr: 'Gravité', en: 'Severity' },
  grievance: { fr: 'Reproche', en: 'Reproach' },
  promise: { fr: 'Promesse', en: 'Promise' },
  reminder: { fr: 'Relance', en: 'Reminder' },
  facet: { fr: 'Sujet', en: 'Subject' },
  critical: { fr: 'Cas critique', en: 'Critical case' },
  ask: { fr: 'Demande', en: 'Ask' },
  boundary: { fr: 'Condition mise en cause', en: 'Condition contested' },
  condition: { fr: 'Condition', en: 'Condition' },
  channel: { fr: 'Moyen de nous joindre', en: 'Way to reach us' },
  worry: { fr: 'Inquiétude', en: 'Worry' },
  tone: { fr: 'Ton', en: 'Tone' },
};

const VALUES: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  ask: {
    refund: { fr: 'un remboursement', en: 'a refund' },
    discount: { fr: 'un rabais', en: 'a discount' },
    redo: { fr: 'que ce soit refait', en: 'to have it redone' },
    apology: { fr: 'des excuses', en: 'an apology' },
    callback: { fr: 'un rappel', en: 'a call back' },
    information: { fr: 'une explication', en: 'an explanation' },
    none: { fr: 'rien de précis', en: 'nothing precise' },
  },
  worry: {
    outside_deadline: { fr: 'un délai qui n’est pas de son fait', en: 'a deadline that is not their own' },
    tight_budget: { fr: 'un budget serré', en: 'a tight budget' },
    lost_trust: { fr: 'la confiance perdue', en: 'trust that was lost' },
  },
  channel: {
    broken: { fr: 'en panne', en: 'out of order' },
    held_back: { fr: 'personne n’y écoute', en: 'nobody listens there' },
  },
  tone: { mixed: { fr: 'partagé', en: 'mixed' } },
};

/** A rule has a name for whoever writes rules; others are told of which sort it is. */
const RULES = {
  own: { fr: 'votre correction', en: 'your correction' },
  corrected: { fr: 'd’après des corrections', en: 'from corrections' },
  letters: { fr: 'suites de lettres', en: 'runs of letters' },
  learned: { fr: 'appris des exemples', en: 'learnt from examples' },
  topic: { fr: 'mot proche', en: 'near word' },
  lexicon: { fr: 'mots du lexique', en: 'words of the lexicon' },
  none: { fr: 'aucun reproche trouvé', en: 'no reproach found' },
  noise: { fr: 'message automatique ou publicité', en: 'automatic message or advertising' },
  structure: { fr: 'un reproche sans sujet connu', en: 'a reproach without a known subject' },
  ask: { fr: 'tournure d’une demande', en: 'turn of a request' },
  promise: { fr: 'tournure d’une promesse', en: 'turn of a promise' },
  irony: { fr: 'tournure d’ironie', en: 'turn of irony' },
  critical: { fr: 'signe d’un cas critique', en: 'sign of a critical case' },
  other: { fr: 'tournure reconnue', en: 'known turn of phrase' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type ReadingNames = {
  readonly locale: TextLocale;
  readonly firm: Pick<Firm, 'conditions'>;
  readonly facets: readonly Choice[];
};

/** What reads alike in words is told once, as surely as the surest of it. */
export function toldOnce(evidence: readonly Evidence[], names: ReadingNames): readonly Evidence[] {
  const told = new Map<string, Evidence>();
  for (const one of evidence) {
    const key = JSON.stringify([
      judgementText(one.judgement, names),
      ruleText(one, languageOfLocale(names.locale)),
      one.words,
      one.learnt,
    ]);
    const before = told.get(key);
    if (before === undefined || before.confidence < one.confidence) told.set(key, one);
  }
  return [...told.values()];
}

/** `Sujet : eau chaude`; what nobody gave a name is left out rather than told in code. */
export function judgementText(judgement: string, names: ReadingNames): string {
  const language = languageOfLocale(names.locale);
  const [head = '', ...rest] = judgement.split(':');
  const name = JUDGEMENTS[head]?.[language] ?? RULES.other[language];
  const value = rest.length === 0 ? undefined : valueText(head, rest.join(':'), names);
  return value === undefined ? name : `${name}${colonFor(names.locale)} ${value}`;
}

function valueText(head: string, value: string, names: ReadingNames): string | undefined {
  const language = languageOfLocale(names.locale);
  switch (head) {
    case 'facet':
      return names.facets.find((choice) => choice.value === value)?.label[language];
    case 'critical':
      return (REASON_WORDS as Readonly<Record<string, { readonly short: Bilingual }>>)[value]?.short[language];
    case 'boundary':
    case 'condition':
      return names.firm.conditions.find(({ id }) => id === value)?.title[language];
    default:
      return VALUES[head]?.[value]?.[language];
  }
}

/** Of which sort the rule is that led there. */
export function ruleText(evidence: Evidence, language: 'fr' | 'en'): string {
  const [head = '', ...rest] = evidence.rule.split(':');
  if (head === 'topic') return topicText(rest.join(':'), language);
  return RULES[ruleKind(evidence)][language];
}

function ruleKind({ judgement, rule, learnt }: Evidence): keyof typeof RULES {
  if (learnt?.from === 'own') return 'own';
  if (rule === 'character-n-grams') return 'letters';
  const [head] = rule.split(':');
  if (head === 'correction') return 'corrected';
  if (head === 'learned') return 'learned';
  if (head === 'no-reproach') return 'none';
  if (head === 'noise') return 'noise';
  const of = judgement.split(':')[0];
  if (of === 'facet') return rule === 'structure' ? 'structure' : 'lexicon';
  if (of === 'tone') return 'lexicon';
  return of === 'ask' || of === 'promise' || of === 'irony' || of === 'critical' ? of : 'other';
}

/** The near word as it is written, without the signs of a pattern. */
function topicText(pattern: string, language: 'fr' | 'en'): string {
  const name = RULES.topic[language];
  return /[(|[]|\.\./.test(pattern) ? name : `${name} (${pattern.replace(/[=*]/g, '')})`;
}
