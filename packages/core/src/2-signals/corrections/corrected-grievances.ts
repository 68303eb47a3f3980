import { type Span, sharedPart } from '../../text/span.ts';
import type { CompiledLexicon } from '../context.ts';
import type { Facet } from '../lexicon/facet.ts';
import type { Evidence, Grievance, Severity, Signals } from '../signals.ts';
import type { Correction, CorrectionField } from './correction.ts';
import { featuresOf, type TextFeatures } from './features.ts';
import { type Judged, judgedBy } from './judge.ts';
import type { Learned } from './learn.ts';

export type ThemeOf = (grievance: Grievance) => string | null;

export type CorrectedGrievances = { readonly grievances: readonly Grievance[]; readonly evidence: readonly Evidence[] };

type ReadSignals = Pick<Signals, 'grievances' | 'criticalReasons' | 'language'>;

type Teaching = {
  readonly own: readonly Correction[];
  readonly learned: Learned;
  readonly themeOf: ThemeOf;
  readonly lexicon: CompiledLexicon;
};

/** Rules change and cut a clause elsewhere: this much of the shorter span in common makes it the same grievance. */
const OVERLAP_MIN = 0.5;
const SEVERITY_UNKNOWN: Severity = 2;
const SEVERITIES: readonly Severity[] = [1, 2, 4, 8];

/** A person's word about this very message needs no further proof. */
export function ownJudged({ id, complaintId, is }: Correction): Judged {
  return {
    value: is,
    confidence: 1,
    learnt: { from: 'own', correctionId: id, complaintId, similarity: 1, words: [] },
  };
}

/** The grievances of a message as corrections have them; `evidence` is empty when none was changed. */
export function correctedGrievances(text: string, signals: ReadSignals, teaching: Teaching): CorrectedGrievances {
  const own = teaching.own.filter(({ field }) => field !== 'kind');
  const kept = [...signals.grievances, ...missingOf(text, signals, own)].toSorted((a, b) => a.start - b.start);
  const evidence: Evidence[] = [];
  const grievances = kept.map((grievance) => {
    const features = featuresOf(grievance.quote, signals.language, teaching.lexicon);
    const isCritical = signals.criticalReasons.length > 0;
    return corrected(grievance, { ...teaching, own, features, isCritical }, evidence);
  });
  return { grievances, evidence };
}

/** Words of which nothing is known but that they complain. */
export const unknownGrievance = (span: Span, quote: string): Grievance => ({
  ...span,
  quote,
  facet: 'other',
  target: 'other',
  staff: null,
  unresolvedStaff: null,
  staffCandidates: [],
  product: null,
  severity: SEVERITY_UNKNOWN,
});

/** A grievance that a person spoke of stays, even where the rules no longer see it. */
function missingOf(text: string, { grievances }: ReadSignals, own: readonly Correction[]): readonly Grievance[] {
  const missing = new Map<string, Grievance>();
  for (const { span, text: words } of own) {
    if (span === null || text.slice(span.start, span.end) !== words) continue;
    if (grievances.some((grievance) => isSame(grievance, span))) continue;
    missing.set(`${span.start}-${span.end}`, unknownGrievance(span, words));
  }
  return [...missing.values()];
}

const isSame = (one: Span, other: Span): boolean => sharedPart(one, other) >= OVERLAP_MIN;

type About = Teaching & { readonly features: TextFeatures; readonly isCritical: boolean };

function corrected(grievance: Grievance, about: About, evidence: Evidence[]): Grievance {
  const judge = (field: Exclude<CorrectionField, 'kind'>, read: string | null): Judged | null => {
    const own = about.own.findLast((one) => one.field === field && one.span !== null && isSame(grievance, one.span));
    if (own !== undefined) return ownJudged(own);
    const lesson = about.learned.lessons.get(field);
    return lesson === undefined ? null : judgedBy(lesson, about.features, read);
  };
  const say = (judgement: string, { confidence, learnt }: Judged) =>
    evidence.push({ judgement, rule: `correction:${learnt.from}`, words: grievance.quote, confidence, learnt });

  const facet = judge('facet', grievance.facet);
  if (facet !== null) say(`facet:${facet.value}`, facet);
  const named = facet === null ? grievance : withFacet(grievance, facet.value, about.lexicon.facets);

  const severity = judge('severity', String(grievance.severity));
  const weight = severity === null ? null : severityAfter(grievance.severity, severity, about.isCritical);
  if (severity !== null && weight !== null) say(`severity:${weight}`, severity);
  const weighed = weight === null ? named : { ...named, severity: weight };

  const theme = judge('theme', about.themeOf(weighed));
  if (theme === null || !isThemeId(theme.value)) return weighed;
  say(`theme:${theme.value}`, theme);
  return { ...weighed, movedTo: theme.value };
}

function withFacet(grievance: Grievance, id: string, facets: ReadonlyMap<string, Facet>): Grievance {
  return { ...grievance, facet: id, target: facets.get(id)?.target ?? grievance.target };
}

/** @returns `null` where nothing is to change, or a near text alone would make something critical look mild. */
function severityAfter(read: Severity, { value, learnt }: Judged, isCritical: boolean): Severity | null {
  const severity = SEVERITIES.find((one) => String(one) === value);
  if (severity === undefined) return null;
  return severity < read && isCritical && learnt.from !== 'own' ? null : severity;
}

const isThemeId = (value: string): value is `thm_${string}` => value.startsWith('thm_');
