import type { Bilingual } from '../../firm/firm.ts';
import { fold } from '../../text/normalise.ts';
import type { Facet } from '../lexicon/facet.ts';
import type { MessageKind, Severity } from '../signals.ts';

/** A value that a correction may give, with the names people know it by. */
export type Choice = { readonly value: string; readonly label: Bilingual };

const KIND_LABELS: Readonly<Record<MessageKind, Bilingual>> = {
  complaint: { fr: 'Plainte', en: 'Complaint' },
  question: { fr: 'Question', en: 'Question' },
  praise: { fr: 'Éloge', en: 'Praise' },
  request: { fr: 'Demande', en: 'Request' },
  status_chase: { fr: 'Demande de nouvelles', en: 'Asking for news' },
  noise: { fr: 'Hors sujet (publicité, réponse automatique…)', en: 'Off topic (advertising, automatic reply…)' },
};

const SEVERITY_LABELS: Readonly<Record<Severity, Bilingual>> = {
  1: { fr: 'Irritant', en: 'Irritating' },
  2: { fr: 'Gênant', en: 'Bothersome' },
  4: { fr: 'Grave', en: 'Grave' },
  8: { fr: 'Critique', en: 'Critical' },
};

/** How grave a complaint is, said of it: « une plainte gênante ». */
export const SEVERITY_WORDS: Readonly<Record<'fr' | 'en', Readonly<Record<Severity, string>>>> = {
  fr: { 1: 'irritante', 2: 'gênante', 4: 'grave', 8: 'critique' },
  en: { 1: 'irritating', 2: 'bothersome', 4: 'grave', 8: 'critical' },
};

const choicesOf = (labels: Readonly<Record<string, Bilingual>>): readonly Choice[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

export const KIND_CHOICES: readonly Choice[] = choicesOf(KIND_LABELS);
export const SEVERITY_CHOICES: readonly Choice[] = choicesOf(SEVERITY_LABELS);

/** Every facet the firm reads with, and `other` for what no facet names. */
export function facetChoices(facets: ReadonlyMap<string, Facet>): readonly Choice[] {
  const known = [...facets.values()].map(({ id, label }) => ({ value: id, label }));
  return [...known, { value: 'other', label: { fr: 'Autre', en: 'Other' } }];
}

const namesOf = ({ value, label }: Choice): readonly string[] => [value, label.fr, label.en].map(keyOf);

function keyOf(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The choice somebody named, by its value or by its name in either language; accents, case and signs do not matter. */
export function choiceNamed(choices: readonly Choice[], given: string): Choice | null {
  const exact = choices.find(({ value }) => value === given);
  if (exact !== undefined) return exact;
  const key = keyOf(given);
  return choices.find((choice) => namesOf(choice).includes(key)) ?? null;
}

/** The choices whose name looks most like what was typed, the likest first; empty when nothing resembles it. */
export function nearestChoices(choices: readonly Choice[], given: string, limit: number): readonly Choice[] {
  const wanted = keyOf(given);
  return choices
    .map((choice) => ({ choice, likeness: Math.max(...namesOf(choice).map((name) => likenessOf(wanted, name))) }))
    .filter(({ likeness }) => likeness >= LIKENESS_MIN)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, limit)
    .map(({ choice }) => choice);
}

const LIKENESS_MIN = 0.25;

/** How much two names look alike, 0 to 1; 1 when only accents, case and signs differ. */
export function nameLikeness(one: string, other: string): number {
  return likenessOf(keyOf(one), keyOf(other));
}

/** Share of letter pairs in common (Dice); a name that holds the whole of what was typed is nearly it. */
function likenessOf(wanted: string, name: string): number {
  if (wanted !== '' && name.includes(wanted)) return 0.8 + 0.2 * (wanted.length / name.length);
  const [own, other] = [pairsOf(wanted), pairsOf(name)];
  if (own.size === 0 || other.size === 0) return 0;
  const common = [...own].filter((pair) => other.has(pair)).length;
  return (2 * common) / (own.size + other.size);
}

function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const word of text.split(' ')) {
    const padded = ` ${word}`;
    for (let at = 0; at + 1 < padded.length; at += 1) pairs.add(padded.slice(at, at + 2));
  }
  return pairs;
}
