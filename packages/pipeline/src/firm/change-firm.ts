import { type Firm, firmDocumentFrom, ownFacetFindings, parseFirm, parsePolicy } from '@doleances/core';
import { isMap, isSeq, LineCounter, parseDocument, stringify } from 'yaml';
import type { Ports } from '../ports/ports.ts';
import { plantDueRows, RANK_SUBJECT } from '../themes/subjects.ts';

/** What keeps a firm from being saved; the line where there is a text. */
export type FirmProblem = { readonly line: number | null; readonly text: string };

export type JudgedFirm =
  | { readonly ok: true; readonly firm: Firm; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly problems: readonly FirmProblem[] };

/** The next problem begins with its path: `staff.3.name: …`; a message may hold a semicolon too. */
const BETWEEN_PROBLEMS = /; (?=[A-Za-z_]\w*(?:\.[\w-]+)*(?: \([^)]*\))?(?:\.[\w-]+)*: )/u;

/** Judges a firm as `firm.yaml` says it: itself, its words for the lexicon, its constants. */
export function judgeFirm(document: unknown): JudgedFirm {
  const parsed = parseFirm(document);
  if (!parsed.ok) return refused(parsed.reason.split(BETWEEN_PROBLEMS));
  const lexicon = ownFacetFindings(parsed.value);
  if (lexicon.problems.length > 0) return refused(lexicon.problems);
  const policy = parsePolicy(parsed.value.policy);
  if (!policy.ok) return refused([`policy: ${policy.reason}`]);
  return { ok: true, firm: parsed.value, warnings: [...parsed.warnings, ...lexicon.warnings] };
}

function refused(texts: readonly string[]): JudgedFirm {
  return { ok: false, problems: texts.map((text) => ({ line: null, text })) };
}

/** Judges the text of a firm file, and says on which line each problem stands. */
export function judgeFirmText(text: string): JudgedFirm {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ message, linePos }) => ({
      line: linePos?.[0].line ?? null,
      text: message.split('\n')[0] ?? message,
    }));
    return { ok: false, problems };
  }
  const judged = judgeFirm(document.toJS());
  if (judged.ok) return judged;
  const lineOf = (path: readonly string[]): number | null => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const at = offsetOf(document.contents, path.slice(0, depth));
      if (at !== null) return lines.linePos(at).line;
    }
    return null;
  };
  return { ok: false, problems: judged.problems.map((one) => ({ ...one, line: lineOf(pathOf(one.text)) })) };
}

/** `facets.3 (bath-too-hot).fr: …` stands at facets, 3, fr. */
function pathOf(problem: string): readonly string[] {
  return (problem.split(':')[0] ?? '').replace(/ \([^)]*\)/u, '').split('.');
}

/** Where the key or the entry begins, so that the line is the one to change; `null` when there is no such. */
function offsetOf(root: unknown, path: readonly string[]): number | null {
  let node = root;
  let at: number | null = null;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(key) === part);
      if (pair === undefined) return null;
      at = (pair.key as { range?: readonly number[] }).range?.[0] ?? at;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(part)];
      if (node === undefined) return null;
      at = (node as { range?: readonly number[] }).range?.[0] ?? at;
    } else return null;
  }
  return at;
}

/** The firm as its file would say it. */
export function firmText(firm: Firm): string {
  return stringify(firmDocumentFrom(firm), { lineWidth: 0 });
}

/** Saves the firm: the next reading knows it, the backlog is ranked anew, reminders and reports follow its clock. */
export async function changeFirm(ports: Pick<Ports, 'store' | 'now'>, firm: Firm, who: string): Promise<void> {
  const { store } = ports;
  const before = await store.findFirm();
  await store.saveFirm(firm, before?.isSample ?? false, who);
  await plantDueRows(ports);
  await store.ring('rank', RANK_SUBJECT);
}
