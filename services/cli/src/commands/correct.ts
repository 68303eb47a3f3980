import {
  type Choice,
  type CorrectionField,
  KIND_CHOICES,
  movedText,
  quotedText,
  rankChangeText,
  SEVERITY_CHOICES,
} from '@doleances/core';
import {
  type CorrectionRefused,
  type CorrectionRequest,
  correctComplaint,
  type Ports,
  previewCorrection,
  withdrawCorrection,
} from '@doleances/pipeline';
import type { ComplaintRow, CorrectionRow, GrievanceRow } from '@doleances/store';
import { openTool } from '../open-tool.ts';
import { localeOf } from '../terminal/locale.ts';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { printable } from '../terminal/wrap.ts';
import { textsFor } from '../texts.ts';
import { backlogTextsFor } from '../texts-backlog.ts';
import { workUntilCaughtUp } from '../work-until-caught-up.ts';

export type CorrectOptions = {
  readonly grievance?: string;
  readonly kind?: string;
  readonly facet?: string;
  readonly severity?: string;
  readonly theme?: string;
  readonly why?: string;
  readonly json?: true;
  readonly dryRun?: true;
  /** Takes back the correction of this number instead of making one. */
  readonly undo?: string;
  readonly wait: boolean;
};

/** The kind first: only what is a complaint has grievances to correct. */
const FIELDS: readonly CorrectionField[] = ['kind', 'facet', 'severity', 'theme'];

type Wanted = { readonly field: CorrectionField; readonly value: string };
type Done = { readonly correction: CorrectionRow; readonly choice: Choice };

/** Corrects what was read in one complaint, and reads it and its like again. */
export async function correct(id: string, options: CorrectOptions, terminal: Terminal): Promise<ExitCode> {
  const texts = textsFor(terminal.language);
  const wanted = FIELDS.flatMap((field): Wanted[] => {
    const value = options[field];
    return value === undefined ? [] : [{ field, value }];
  });
  const place = options.grievance === undefined ? null : Number(options.grievance);
  if (options.undo !== undefined) return takeBack(options.undo, options, terminal);
  if (wanted.length === 0) return refuse(terminal, texts.correction.nothing);
  if (place !== null && !(Number.isInteger(place) && place > 0)) {
    return refuse(terminal, texts.correction.badGrievance(printable(options.grievance ?? '')));
  }
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  const complaint = (await ports.store.findComplaint(id)) ?? (await ports.store.findComplaintByExternalId(id));
  if (complaint === null) {
    terminal.err(`${texts.notFound(printable(id))}\n`);
    return 1;
  }
  const done: Done[] = [];
  for (const { field, value } of wanted) {
    const request = {
      complaintId: complaint.id,
      field,
      value,
      grievance: field === 'kind' ? null : place,
      who: 'command line',
      why: options.why ?? null,
    };
    if (options.dryRun) {
      const code = await look(ports, request, { isJson: options.json === true, terminal });
      if (code !== 0) return code;
      continue;
    }
    const outcome = await correctComplaint(ports, request);
    if (outcome.ok) done.push(outcome);
    else if (outcome.reason !== 'unchanged') return refuse(terminal, refusal(outcome, { field, value }, terminal));
    else terminal.err(`${texts.correction.unchanged(outcome.choice.label[terminal.language])}\n`);
  }
  if (options.dryRun) return 0;
  const isRead = done.length === 0 || !options.wait || (await workUntilCaughtUp(ports, terminal));
  await tell(ports, { complaint, done, isJson: options.json === true }, terminal);
  return isRead ? 0 : 3;
}

type Looking = { readonly isJson: boolean; readonly terminal: Terminal };

/** Says what a correction would move in the ranking; nothing is written. */
async function look(ports: Ports, request: CorrectionRequest, { isJson, terminal }: Looking): Promise<ExitCode> {
  const outcome = await previewCorrection(ports, request);
  if (!outcome.ok) return refuse(terminal, refusal(outcome, request, terminal));
  if (isJson) {
    terminal.out(`${JSON.stringify({ version: 1, applied: false, field: request.field, ...outcome.preview })}\n`);
    return 0;
  }
  const firm = (await ports.firms.find())?.firm;
  const texts = backlogTextsFor(terminal.language);
  const { preview } = outcome;
  if (firm === undefined) return 1;
  const locale = localeOf(firm, terminal.language);
  const ranks = preview.ranks.map((rank) => `  ${printable(rankChangeText(rank, locale))}`);
  const lines = [movedText(preview, locale), ...(ranks.length === 0 ? [texts.noRanks] : [texts.ranks, ...ranks])];
  terminal.out(`${[...lines, texts.dryRun].join('\n')}\n`);
  return 0;
}

async function takeBack(given: string, options: CorrectOptions, terminal: Terminal): Promise<ExitCode> {
  const texts = backlogTextsFor(terminal.language);
  const correctionId = Number(given);
  if (!Number.isSafeInteger(correctionId)) return refuse(terminal, texts.noCorrection(printable(given)));
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  const outcome = await withdrawCorrection(ports, { correctionId, who: 'command line', why: options.why ?? null });
  if (!outcome.ok && outcome.reason === 'judges_person') return refuse(terminal, outcome.answer[terminal.language]);
  if (!outcome.ok) return refuse(terminal, texts.noCorrection(printable(given)));
  if (options.wait) await workUntilCaughtUp(ports, terminal);
  terminal.out(`${texts.withdrawn(correctionId)}\n`);
  return 0;
}

function refuse(terminal: Terminal, sentence: string): ExitCode {
  terminal.err(`${sentence}\n`);
  return 2;
}

/** Every value of a field that has few. */
function allOf(field: CorrectionField): readonly Choice[] {
  return field === 'severity' ? SEVERITY_CHOICES : field === 'kind' ? KIND_CHOICES : [];
}

function refusal(refused: CorrectionRefused, { field, value }: Wanted, terminal: Terminal): string {
  const { correction } = textsFor(terminal.language);
  switch (refused.reason) {
    case 'no_complaint':
      return textsFor(terminal.language).noFirmYet;
    case 'outgoing':
      return correction.outgoing;
    case 'unknown_value': {
      const names = (refused.nearest.length > 0 ? refused.nearest : allOf(field)).map(
        (choice) => `${choice.value} (${choice.label[terminal.language]})`,
      );
      return correction.unknown(printable(value), names.join(', '));
    }
    case 'which_grievance':
      return refused.grievances.length === 0
        ? correction.noGrievance
        : [correction.which, ...refused.grievances.map((one, place) => grievanceLine(one, place, terminal))].join('\n');
    case 'unchanged':
      return correction.unchanged(refused.choice.label[terminal.language]);
    case 'why_missing':
      return correction.whyMissing;
    case 'judges_person':
      return refused.answer[terminal.language];
  }
}

function grievanceLine({ quote, facet, severity }: GrievanceRow, place: number, { language }: Terminal): string {
  return `  ${place + 1}. ${quotedText(printable(quote), language)} · ${facet} · ${severity}`;
}

type Told = { readonly complaint: ComplaintRow; readonly done: readonly Done[]; readonly isJson: boolean };

async function tell(ports: Ports, { complaint, done, isJson }: Told, terminal: Terminal): Promise<void> {
  const [now, grievances] = await Promise.all([
    ports.store.findComplaint(complaint.id),
    ports.store.listGrievances(complaint.id),
  ]);
  if (isJson) {
    const corrections = done.map(({ correction: { id, field, span, was, is, why } }) => ({
      id,
      field,
      span,
      was,
      is,
      why,
    }));
    const { kind = null, severity = null } = now ?? {};
    terminal.out(`${JSON.stringify({ version: 1, id: complaint.id, corrections, kind, severity, grievances })}\n`);
    return;
  }
  const { correction: texts } = textsFor(terminal.language);
  for (const { correction, choice } of done) {
    const is = `${choice.label[terminal.language]} (${choice.value})`;
    terminal.out(`${texts.done(texts.fields[correction.field], correction.was ?? '–', is)}\n`);
  }
  for (const [place, grievance] of grievances.entries()) terminal.out(`${grievanceLine(grievance, place, terminal)}\n`);
}
