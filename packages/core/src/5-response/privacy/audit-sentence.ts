import { type Choice, KIND_CHOICES, SEVERITY_CHOICES } from '../../2-signals/corrections/choices.ts';
import type { Bilingual } from '../../firm/firm.ts';
import { AUDIT_RULES } from './audit-rules.ts';

/** Kinds of deeds that the record is searched by, each a regular expression over what an event says was done. */
export const AUDIT_KINDS = {
  corrected: '^(kind|facet|severity|theme) correct',
  dismissed: '→ (noise|question|praise|request|status_chase|not_about_us|off_topic)$',
  closed: '^escalation (closed|acknowledged)|^direct line released',
  themes: '^theme ',
  items: '^(backlog|push) ?',
  promises: '^promise ',
  recovery: '^(recovery|condition|demand|amends|decision)',
  clients: '^client ',
  revealed: 'reveal',
  settings: '^(firm|token|webhook|link key|sample|account|user|session|invite|form|exposure|purchases)',
  sources: '^source',
  machine: '^(silence_|escalation_|escalated|source_|review |report made)',
} as const;
export type AuditKind = keyof typeof AUDIT_KINDS;

/** Machines have names too. */
const WHOS: ReadonlyMap<string, Bilingual> = new Map([
  ['dashboard', { fr: 'Le tableau de bord', en: 'The dashboard' }],
  ['command line', { fr: 'La ligne de commande', en: 'The command line' }],
  ['rank', { fr: 'Le classement', en: 'The ranking' }],
  ['clock', { fr: 'L’horloge', en: 'The clock' }],
  ['evidence', { fr: 'Un échange', en: 'An exchange' }],
  ['notify', { fr: 'L’envoi', en: 'The sender' }],
  ['escalate', { fr: 'L’alerte', en: 'The alert' }],
  ['report', { fr: 'Le rapport', en: 'The report' }],
  ['watch', { fr: 'La veille', en: 'The watch' }],
  ['collect', { fr: 'La collecte', en: 'The collector' }],
  ['source', { fr: 'Une source', en: 'A source' }],
  ['door', { fr: 'La porte', en: 'The door' }],
  ['sample', { fr: 'L’exemple', en: 'The sample' }],
  ['start', { fr: 'Le démarrage', en: 'The start' }],
  ['import', { fr: 'Une importation', en: 'An import' }],
  ['insist', { fr: 'L’alerte', en: 'The alert' }],
  ['backup', { fr: 'La sauvegarde', en: 'The backup' }],
  ['system', { fr: 'Le logiciel', en: 'The software' }],
  ['api', { fr: 'Un programme', en: 'A program' }],
]);

/** Who it was, in words: people as they are named, machines by what they are. */
export function auditWho(who: string): Bilingual {
  return WHOS.get(who) ?? { fr: who, en: who };
}

const CHOICES: Readonly<Record<string, readonly Choice[]>> = { kind: KIND_CHOICES, severity: SEVERITY_CHOICES };

/** A kind and a severity stand in an event by their values, and are told by their names. */
function namedIn(what: string, language: 'fr' | 'en'): string {
  return what.replace(/^(kind|severity) corrected: (.+) → (.+)$/u, (_, field: string, was: string, is: string) => {
    const nameOf = (value: string) =>
      CHOICES[field]?.find((choice) => choice.value === value)?.label[language].toLocaleLowerCase(language) ?? value;
    return `${field} corrected: ${nameOf(was)} → ${nameOf(is)}`;
  });
}

/** An event in a sentence, « Sandrine a écarté une plainte » ; what no rule knows is told as it was written. */
export function auditSentence({ who, what }: { readonly who: string; readonly what: string }): Bilingual {
  const name = auditWho(who);
  const rule = AUDIT_RULES.find(([pattern]) => pattern.test(what));
  if (rule === undefined) return { fr: `${name.fr} : ${what}`, en: `${name.en}: ${what}` };
  const [pattern, fr, en] = rule;
  const told = (language: 'fr' | 'en') => {
    const named = namedIn(what, language);
    return pattern.test(named) ? named : what;
  };
  return { fr: `${name.fr} ${told('fr').replace(pattern, fr)}`, en: `${name.en} ${told('en').replace(pattern, en)}` };
}
