import type { Evidence, Learnt } from '@doleances/core';
import { openTool } from '../open-tool.ts';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { printable } from '../terminal/wrap.ts';
import { textsFor } from '../texts.ts';
import { explainPolicy } from './explain-policy.ts';

const JUDGEMENT_COLUMNS = 28;
const RULE_COLUMNS = 40;
const DECIMALS = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

export type ExplainOptions = { readonly json?: true; readonly policy?: true };

/** Says, for each judgement of one complaint, the words and the rule behind it; or how the backlog is ranked. */
export async function explain(id: string | undefined, options: ExplainOptions, terminal: Terminal): Promise<ExitCode> {
  if (options.policy) return explainPolicy(options.json === true, terminal);
  if (id === undefined) {
    terminal.err(`${textsFor(terminal.language).whatToExplain}\n`);
    return 2;
  }
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  const complaint = (await ports.store.findComplaint(id)) ?? (await ports.store.findComplaintByExternalId(id));
  if (complaint === null) {
    terminal.err(`${textsFor(terminal.language).notFound(printable(id))}\n`);
    return 1;
  }
  const { signals } = complaint;
  const grievances = await ports.store.listGrievances(complaint.id);
  if (options.json) {
    terminal.out(`${JSON.stringify({ version: 1, id: complaint.id, text: complaint.text, signals, grievances })}\n`);
    return 0;
  }
  terminal.out(`${complaint.id}  ${signals.kind}  ${signals.language}  severity ${signals.severity ?? '–'}\n\n`);
  terminal.out(`${complaint.cleanText.split('\n').map(printable).join('\n')}\n\n`);
  for (const grievance of grievances) {
    terminal.out(
      `« ${printable(grievance.quote)} »\n   ${grievance.facet} · ${grievance.target} · ${grievance.severity} · ${grievance.themeId ?? '–'}\n`,
    );
  }
  terminal.out('\n');
  for (const evidence of signals.evidence) {
    terminal.out(`${lineOf(evidence)}\n`);
    if (evidence.learnt !== undefined)
      terminal.out(`${' '.repeat(JUDGEMENT_COLUMNS)} ${learntLine(evidence.learnt, terminal)}\n`);
  }
  return 0;
}

function lineOf(evidence: Evidence): string {
  const words = evidence.words === '' ? '' : `« ${printable(evidence.words)} »`;
  const sure = `${Math.round(evidence.confidence * 100)} %`.padStart(5);
  return `${evidence.judgement.padEnd(JUDGEMENT_COLUMNS)} ${evidence.rule.padEnd(RULE_COLUMNS)} ${sure}  ${words}`.trimEnd();
}

/** The labelled neighbour or the words that weigh: why a correction reaches as far as here. */
function learntLine({ from, complaintId, similarity, words }: Learnt, { language }: Terminal): string {
  const { learnt } = textsFor(language);
  const number = (value: number) => value.toLocaleString(language === 'fr' ? 'fr-CA' : 'en-CA', DECIMALS);
  const origin =
    from === 'own'
      ? learnt.own
      : from === 'neighbour'
        ? learnt.neighbour(complaintId ?? '–', number(similarity))
        : learnt.weights(number(similarity));
  const named = words.map(({ word, weight }) =>
    weight === null ? printable(word) : `${printable(word)} +${number(weight)}`,
  );
  return named.length === 0 ? origin : `${origin}${learnt.words(named.join(', '))}`;
}
