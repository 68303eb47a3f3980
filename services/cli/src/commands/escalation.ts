import { colonFor, REASON_WORDS } from '@doleances/core';
import { closeEscalation, type EscalationSheet, loadEscalations, releaseComplaint } from '@doleances/pipeline';
import { momentTextFor } from '../terminal/locale.ts';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { printable } from '../terminal/wrap.ts';
import { type AlertTexts, alertTextsFor } from '../texts-alerts.ts';
import { withPorts } from '../with-firm.ts';

const VERSION = 1;
const LISTED = 20;
const LISTED_MAX = 500;

/** Exit code 3 when something stands without an answer. */
export async function list(
  options: { readonly last?: string; readonly json?: true },
  terminal: Terminal,
): Promise<ExitCode> {
  const texts = alertTextsFor(terminal.language);
  return withPorts(terminal, async (ports) => {
    const asked = Number.parseInt(options.last ?? '', 10);
    const sheets = await loadEscalations(ports, asked > 0 ? Math.min(asked, LISTED_MAX) : LISTED);
    if (options.json) {
      const escalations = sheets.map(({ escalation, state, attempts }) => ({ ...escalation, state, attempts }));
      terminal.out(`${JSON.stringify({ version: VERSION, escalations })}\n`);
    } else if (sheets.length === 0) terminal.out(`${texts.noEscalations}\n`);
    else {
      const words = { texts, moment: await momentTextFor(ports, terminal), language: terminal.language };
      for (const sheet of sheets) terminal.out(linesOf(sheet, words));
    }
    return sheets.some(({ state }) => state === 'unanswered' || state === 'untold') ? 3 : 0;
  });
}

type Words = {
  readonly texts: AlertTexts;
  readonly moment: (at: Date) => string;
  readonly language: Terminal['language'];
};

/** One escalation and every try to tell of it; without the customer's words, which a terminal's history would keep. */
function linesOf({ escalation, state, attempts }: EscalationSheet, { texts, moment, language }: Words): string {
  const { id, complaintId, openedAt, reasons, acknowledgedBy, closedBy } = escalation;
  const who = closedBy ?? acknowledgedBy;
  const why = reasons.map((reason) => REASON_WORDS[reason].short[language]).join(', ');
  const head = `${moment(openedAt)} · ${why} · ${id} · ${complaintId}\n`;
  const standing = `  ${texts.states[state]}${who === null ? '' : ` (${printable(who)})`}\n`;
  const tries = attempts.map(({ startedAt, outlet, to, attempt, outcome, error }) => {
    const said = texts.outcomes[outcome ?? 'sending'];
    const failed = error === null ? '' : `${colonFor(`${language}-CA`)} ${printable(error)}`;
    return `  ${moment(startedAt)} · ${outlet} ${printable(to.join(', '))} (${attempt}) ${said}${failed}\n`;
  });
  return [head, standing, ...tries].join('');
}

export async function acknowledge(
  id: string,
  { who }: { readonly who: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const texts = alertTextsFor(terminal.language);
  return withPorts(terminal, async ({ store }) => {
    const before = await store.findEscalation(id);
    if (before === null) return missing(id, terminal);
    const isFirst = await store.acknowledgeEscalation(id, who);
    const said = isFirst ? texts.acknowledged(who) : texts.alreadyAcknowledged(before.acknowledgedBy ?? '?');
    terminal.out(`${printable(said)}\n`);
    return isFirst ? 0 : 3;
  });
}

export async function close(
  escalationId: string,
  { why, who = 'command line' }: { readonly why?: string; readonly who?: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const texts = alertTextsFor(terminal.language);
  return withPorts(terminal, async (ports) => {
    const outcome = await closeEscalation(ports, { escalationId, who, why: why ?? null });
    if (outcome.ok) {
      terminal.out(`${texts.closed}\n`);
      return 0;
    }
    if (outcome.reason === 'no_escalation') return missing(escalationId, terminal);
    terminal.err(`${texts.notClosed[outcome.reason]}\n`);
    return outcome.reason === 'why_missing' ? 2 : 1;
  });
}

export async function release(complaintId: string, terminal: Terminal): Promise<ExitCode> {
  const texts = alertTextsFor(terminal.language);
  return withPorts(terminal, async (ports) => {
    const isReleased = await releaseComplaint(ports, complaintId, 'command line');
    if (isReleased) terminal.out(`${texts.released}\n`);
    else terminal.err(`${texts.notReleased}\n`);
    return isReleased ? 0 : 1;
  });
}

function missing(id: string, terminal: Terminal): ExitCode {
  terminal.err(`${alertTextsFor(terminal.language).noEscalation(printable(id))}\n`);
  return 1;
}
