import { type Choice, type ChoiceGroup, type CorrectionField, facetGroups, type Span } from '@doleances/core';
import {
  type CorrectionPreview,
  type CorrectionRefused,
  correctComplaint,
  correctionChoices,
  type Ports,
  previewCorrection,
} from '@doleances/pipeline';
import type { ComplaintRow, CorrectionRow, GrievanceRow } from '@doleances/store';
import { type PageLanguage, pageTexts } from '../house/texts.ts';
import { whoOf } from '../house/who.ts';

/** What the form offers, and what was corrected before. */
export type CorrectionForm = {
  readonly kinds: readonly Choice[];
  readonly facets: readonly Choice[];
  /** Those to choose among, the nearest to the firm first. */
  readonly facetGroups: readonly ChoiceGroup[];
  readonly severities: readonly Choice[];
  readonly themes: readonly Choice[];
  /** Oldest first. */
  readonly before: readonly CorrectionRow[];
};

export async function loadCorrectionForm(
  ports: Ports,
  complaint: ComplaintRow,
  grievances: readonly GrievanceRow[],
): Promise<CorrectionForm> {
  const [kinds, facets, severities, themes, { own }, firm] = await Promise.all([
    correctionChoices(ports, 'kind'),
    correctionChoices(ports, 'facet'),
    correctionChoices(ports, 'severity'),
    correctionChoices(ports, 'theme'),
    ports.store.findCorrections(complaint.id, 0),
    ports.firms.find(),
  ]);
  const read = new Set(grievances.map(({ facet }) => facet));
  const groups = facetGroups(firm?.reading.lexicon.facets ?? new Map(), firm?.reading.trades ?? new Set(), read);
  return { kinds, facets, facetGroups: groups, severities, themes, before: own };
}

/** The fields of a sent form that hold text. */
export type Posted = Readonly<Partial<Record<string, string>>>;

export function postedFrom(body: Readonly<Record<string, unknown>>): Posted {
  const texts = Object.entries(body).filter((field): field is [string, string] => typeof field[1] === 'string');
  return Object.fromEntries(texts);
}

/** Fields are named after the span they speak of: it stays when another value gives the grievance another id. */
export function fieldName(field: CorrectionField, span: Span | null): string {
  return span === null ? field : `${field}:${span.start}-${span.end}`;
}

/** The value that the page showed, so that only what the person changed is a correction. */
export const shownName = (name: string): string => `shown:${name}`;

const NAME = /^(kind|facet|severity|theme)(?::(\d{1,9})-(\d{1,9}))?$/;
/** The kind first: what is no complaint has no grievances. */
const ORDER: readonly CorrectionField[] = ['kind', 'facet', 'severity', 'theme'];

type Changed = { readonly field: CorrectionField; readonly span: Span | null; readonly value: string };

function changedIn(posted: Posted): readonly Changed[] {
  return Object.entries(posted)
    .flatMap(([name, value]): Changed[] => {
      const [, field, start, end] = NAME.exec(name) ?? [];
      if (field === undefined || value === undefined || value === posted[shownName(name)]) return [];
      const span = start === undefined || end === undefined ? null : { start: Number(start), end: Number(end) };
      return [{ field: field as CorrectionField, span, value }];
    })
    .toSorted((a, b) => ORDER.indexOf(a.field) - ORDER.indexOf(b.field));
}

/** What moves a complaint elsewhere, or calls it none, is looked at before it is done. */
export function needsLook(posted: Posted): boolean {
  return changedIn(posted).some(({ field }) => field === 'kind' || field === 'theme');
}

export type Look = {
  readonly previews: readonly CorrectionPreview[];
  /** Why one of the changes cannot be made; `null` when all can. */
  readonly said: string | null;
};

/** What the changes of a posted form would do, without doing any. */
export async function lookAt(
  ports: Ports,
  { id, posted, language }: { readonly id: string; readonly posted: Posted; readonly language: PageLanguage },
): Promise<Look> {
  const previews: CorrectionPreview[] = [];
  for (const { field, span, value } of changedIn(posted)) {
    const why = posted.why ?? null;
    const request = { complaintId: id, field, value, grievance: span, who: whoOf(ports), why };
    const outcome = await previewCorrection(ports, request);
    if (outcome.ok) previews.push(outcome.preview);
    else if (outcome.reason !== 'unchanged') return { previews, said: refusal(outcome, language) };
  }
  return { previews, said: null };
}

/**
 * Saves every change of a posted form, in order, up to the first that is refused.
 *
 * @returns The sentence that says why one was refused; `null` when all were saved.
 */
export async function saveCorrections(
  ports: Ports,
  form: { readonly id: string; readonly posted: Posted; readonly language: PageLanguage },
): Promise<string | null> {
  const { id, posted, language } = form;
  const why = posted.why ?? null;
  for (const { field, span, value } of changedIn(posted)) {
    const outcome = await correctComplaint(ports, {
      complaintId: id,
      field,
      value,
      grievance: span,
      who: whoOf(ports),
      why,
    });
    if (!outcome.ok && outcome.reason !== 'unchanged') return refusal(outcome, language);
  }
  return null;
}

function refusal(refused: CorrectionRefused, language: PageLanguage): string {
  const { correction, notFound } = pageTexts(language);
  switch (refused.reason) {
    case 'no_complaint':
      return notFound;
    case 'outgoing':
      return correction.outgoing;
    case 'unknown_value':
    case 'unchanged':
      return correction.unknown;
    case 'which_grievance':
      return correction.changedMeanwhile;
    case 'why_missing':
      return correction.whyMissing;
    case 'judges_person':
      return refused.answer[language];
  }
}
