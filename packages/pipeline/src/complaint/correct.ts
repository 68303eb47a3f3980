import {
  type Bilingual,
  type Choice,
  CORRECTED_TEXT_MAX,
  type CorrectionField,
  choiceNamed,
  facetChoices,
  KIND_CHOICES,
  labelRefusal,
  nearestChoices,
  SEVERITY_CHOICES,
  type Span,
  type Theme,
} from '@doleances/core';
import type { ComplaintRow, CorrectionRow, GrievanceRow } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';
import { ringAll } from '../running/run-stage.ts';
import { loadRankingFacts } from '../stages/4-rank.ts';
import { type RankChange, rankChangesFor } from '../themes/rank-preview.ts';
import { workComplaint } from './work-complaint.ts';

export type CorrectionRequest = {
  readonly complaintId: string;
  readonly field: CorrectionField;
  /** As somebody typed it: an id or a name in either language. */
  readonly value: string;
  /** Which grievance: its place in the text from 1, or its span; `null` for the only one, and for `kind`. */
  readonly grievance: number | Span | null;
  readonly who: string;
  readonly why: string | null;
};

export type CorrectionRefused =
  | { readonly reason: 'no_complaint' }
  /** We wrote that message ourselves. */
  | { readonly reason: 'outgoing' }
  | { readonly reason: 'unknown_value'; readonly nearest: readonly Choice[] }
  | { readonly reason: 'which_grievance'; readonly grievances: readonly GrievanceRow[] }
  | { readonly reason: 'unchanged'; readonly choice: Choice }
  /** To say that a complaint is none, or that something critical is milder, needs a reason. */
  | { readonly reason: 'why_missing' }
  /** The reason judges a person. */
  | { readonly reason: 'judges_person'; readonly answer: Bilingual };

export type CorrectionOutcome =
  | { readonly ok: true; readonly correction: CorrectionRow; readonly choice: Choice }
  | ({ readonly ok: false } & CorrectionRefused);

const NEAREST_SHOWN = 5;

/**
 * Records what a person says of one reading, and reads and groups the complaint again at once; the next reading of any
 * other uses it too. Those of the same theme are read again by whoever works the stages.
 */
export async function correctComplaint(ports: Ports, request: CorrectionRequest): Promise<CorrectionOutcome> {
  const judged = await judgedRequest(ports, request);
  if (!judged.ok) return judged;
  const { complaint, grievance, was, choice, why } = judged;
  const saved = await ports.store.saveCorrection(
    {
      complaintId: complaint.id,
      span: grievance === null ? null : { start: grievance.start, end: grievance.end },
      text: grievance === null ? complaint.cleanText.slice(0, CORRECTED_TEXT_MAX) : grievance.quote,
      language: complaint.language,
      field: request.field,
      was,
      is: choice.value,
      who: request.who,
      why,
    },
    grievance?.themeId ?? null,
  );
  await workComplaint(ports, saved.itemId, complaint.id);
  await ringAll(ports, saved.bells);
  return { ok: true, correction: saved.correction, choice };
}

/** What a correction would move in the ranking, before it is made. */
export type CorrectionPreview = {
  readonly complaints: number;
  readonly clients: number;
  readonly ranks: readonly RankChange[];
};

/**
 * What a correction would do. A move takes one grievance to another theme; « pas une plainte » changes no rank, for what
 * was read as a complaint keeps counting, unless it is called off topic.
 */
export async function previewCorrection(
  ports: Ports,
  request: CorrectionRequest,
): Promise<{ readonly ok: true; readonly preview: CorrectionPreview } | ({ readonly ok: false } & CorrectionRefused)> {
  const judged = await judgedRequest(ports, request);
  if (!judged.ok) return judged;
  const { complaint, grievance, choice } = judged;
  const firm = await ports.firms.find();
  if (firm === null) return { ok: false, reason: 'no_complaint' };
  const themeOf = new Map<string, Theme['id'] | null>();
  if (request.field === 'theme' && grievance !== null) themeOf.set(grievance.id, choice.value as Theme['id']);
  if (request.field === 'kind' && choice.value === 'noise') {
    for (const { id } of await ports.store.listGrievances(complaint.id)) themeOf.set(id, null);
  }
  const facts = await loadRankingFacts(ports.store, firm, ports.now());
  const ranks = rankChangesFor(facts, { backlog: facts.backlog, themeOf }, ports.now());
  const moved = themeOf.size === 0 ? 0 : 1;
  return { ok: true, preview: { complaints: moved, clients: moved, ranks } };
}

export type WithdrawalOutcome =
  | { readonly ok: true; readonly correction: CorrectionRow }
  | { readonly ok: false; readonly reason: 'no_correction' }
  | { readonly ok: false; readonly reason: 'judges_person'; readonly answer: Bilingual };

/** Takes a correction back: the complaint is read as if it had never been said, and nothing is learnt from it. */
export async function withdrawCorrection(
  ports: Ports,
  {
    correctionId,
    who,
    why: given,
  }: { readonly correctionId: number; readonly who: string; readonly why: string | null },
): Promise<WithdrawalOutcome> {
  const why = given?.trim() || null;
  const answer = why === null ? null : labelRefusal(why);
  if (answer !== null) return { ok: false, reason: 'judges_person', answer };
  const saved = await ports.store.withdrawCorrection(correctionId, who, why);
  if (saved === null) return { ok: false, reason: 'no_correction' };
  await workComplaint(ports, saved.itemId, saved.correction.complaintId);
  return { ok: true, correction: saved.correction };
}

/** An id of before a merge means the theme that answers for it. */
async function valueMeant({ store }: Ports, { field, value }: CorrectionRequest): Promise<string> {
  if (field !== 'theme' || !value.startsWith('thm_')) return value;
  return (await store.findBacklogByTheme(value))?.theme.id ?? value;
}

type Judged =
  | {
      readonly ok: true;
      readonly complaint: ComplaintRow;
      readonly grievance: GrievanceRow | null;
      readonly was: string | null;
      readonly choice: Choice;
      readonly why: string | null;
    }
  | ({ readonly ok: false } & CorrectionRefused);

async function judgedRequest(ports: Ports, request: CorrectionRequest): Promise<Judged> {
  const { store } = ports;
  const complaint = await store.findComplaint(request.complaintId);
  const firm = await ports.firms.find();
  if (complaint === null || firm === null) return { ok: false, reason: 'no_complaint' };
  if (complaint.direction === 'out') return { ok: false, reason: 'outgoing' };
  const choices = await correctionChoices(ports, request.field);
  const choice = choiceNamed(choices, await valueMeant(ports, request));
  if (choice === null) {
    return { ok: false, reason: 'unknown_value', nearest: nearestChoices(choices, request.value, NEAREST_SHOWN) };
  }
  const grievances = request.field === 'kind' ? [] : await store.listGrievances(complaint.id);
  const grievance = request.field === 'kind' ? null : grievanceMeant(grievances, request.grievance);
  if (grievance === undefined) return { ok: false, reason: 'which_grievance', grievances };
  const was = valueRead(request.field, complaint, grievance);
  if (was === choice.value) return { ok: false, reason: 'unchanged', choice };
  const why = request.why?.trim() || null;
  if (why === null && needsReason(complaint, { field: request.field, was, is: choice.value })) {
    return { ok: false, reason: 'why_missing' };
  }
  const answer = why === null ? null : labelRefusal(why);
  if (answer !== null) return { ok: false, reason: 'judges_person', answer };
  return { ok: true, complaint, grievance, was, choice, why };
}

/** What a field may be corrected to, with the names people know it by. */
export async function correctionChoices(
  { store, firms }: Pick<Ports, 'store' | 'firms'>,
  field: CorrectionField,
): Promise<readonly Choice[]> {
  switch (field) {
    case 'kind':
      return KIND_CHOICES;
    case 'severity':
      return SEVERITY_CHOICES;
    case 'facet':
      return facetChoices((await firms.find())?.reading.lexicon.facets ?? new Map());
    case 'theme':
      return (await store.listBacklog()).map(({ theme }) => ({ value: theme.id, label: theme.label }));
  }
}

function grievanceMeant(
  grievances: readonly GrievanceRow[],
  meant: CorrectionRequest['grievance'],
): GrievanceRow | undefined {
  if (meant === null) return grievances.length === 1 ? grievances[0] : undefined;
  if (typeof meant === 'number') return grievances[meant - 1];
  return grievances.find(({ start, end }) => start === meant.start && end === meant.end);
}

function valueRead(field: CorrectionField, { kind }: ComplaintRow, grievance: GrievanceRow | null): string | null {
  if (grievance === null) return kind;
  if (field === 'severity') return String(grievance.severity);
  return field === 'theme' ? grievance.themeId : grievance.facet;
}

type Change = { readonly field: CorrectionField; readonly was: string | null; readonly is: string };

function needsReason({ criticalReasons }: ComplaintRow, { field, was, is }: Change): boolean {
  if (field === 'kind') return was === 'complaint';
  return field === 'severity' && Number(is) < Number(was) && criticalReasons.length > 0;
}
