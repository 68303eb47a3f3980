import { type ClientDeed, CRITICISM_OUTCOMES, type Grade, labelRefusal } from '@doleances/core';
import { changeClient, type ClientRefusal, previewClientChange } from '@doleances/pipeline';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { keyOf, type OpenedClients, WHO, withClients } from './client-ports.ts';

export type DeedOptions = {
  readonly why?: string;
  readonly who?: string;
  readonly json?: true;
  readonly dryRun?: true;
};

const GRADES: readonly Grade[] = ['A', 'B', 'C', 'D'];
const CRITICISMS_MAX = 1_000;

/** Notes a deed, or shows what it would move. */
export async function carryOut(
  deed: ClientDeed,
  options: DeedOptions,
  { ports, texts }: OpenedClients,
  terminal: Terminal,
): Promise<ExitCode> {
  const request = { deed, who: options.who ?? WHO, why: options.why ?? null };
  const refused = (outcome: ClientRefusal): ExitCode => {
    terminal.err(`${texts.refused[outcome.reason]}\n`);
    return 2;
  };
  if (options.dryRun) {
    const preview = await previewClientChange(ports, request);
    if (!preview.ok) return refused(preview);
    if (options.json) terminal.out(`${JSON.stringify({ version: 1, moved: preview.moved })}\n`);
    else terminal.out(`${texts.moved(preview.moved.length)} ${texts.dryRun}\n`);
    return 0;
  }
  const outcome = await changeClient(ports, request);
  if (!outcome.ok) return refused(outcome);
  if (options.json) terminal.out(`${JSON.stringify({ version: 1, event: outcome.event, moved: outcome.moved })}\n`);
  else terminal.out(`${texts.done(outcome.event.id)}\n`);
  return 0;
}

/** For a deed about one client, whom somebody means by `who`. */
function about(
  who: string,
  terminal: Terminal,
  work: (clientKey: string, opened: OpenedClients) => Promise<ExitCode>,
): Promise<ExitCode> {
  return withClients(terminal, async (opened) => {
    const key = await keyOf(who, opened, terminal);
    return key === null ? 2 : work(key, opened);
  });
}

/** Says that two clients are one person. */
export function merge(
  { who, into }: { readonly who: string; readonly into: string },
  options: DeedOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  return about(who, terminal, async (clientKey, opened) => {
    const target = await keyOf(into, opened, terminal);
    return target === null ? 2 : carryOut({ kind: 'merged', clientKey, into: target }, options, opened, terminal);
  });
}

type SplitOptions = DeedOptions & { readonly email?: string; readonly phone?: string; readonly name?: string };

/** Sets apart what one address, number or name wrote. */
export function split(who: string, options: SplitOptions, terminal: Terminal): Promise<ExitCode> {
  return about(who, terminal, async (clientKey, opened) => {
    const said = (['email', 'phone', 'name'] as const).flatMap((by) => {
      const value = options[by];
      return value === undefined ? [] : [{ by, value }];
    });
    const [part] = said;
    if (part === undefined || said.length > 1) {
      terminal.err(`${opened.texts.badPart}\n`);
      return 2;
    }
    return carryOut({ kind: 'split', clientKey, part }, options, opened, terminal);
  });
}

/** Takes back something that was noted. */
export function undo(event: string, options: DeedOptions, terminal: Terminal): Promise<ExitCode> {
  return withClients(terminal, async (opened) => {
    const events = await opened.ports.store.listClientEvents();
    const undone = events.find(({ id }) => String(id) === event.trim());
    if (undone === undefined) {
      terminal.err(`${opened.texts.refused.no_event}\n`);
      return 2;
    }
    const { clientKey, id } = undone;
    return carryOut({ kind: 'undone', clientKey, undoes: id }, options, opened, terminal);
  });
}

type OverrideOptions = DeedOptions & { readonly as: string; readonly until: string };

/** Gives a client another place in the queue, until a day. */
export function override(who: string, options: OverrideOptions, terminal: Terminal): Promise<ExitCode> {
  return about(who, terminal, async (clientKey, opened) => {
    const grade = GRADES.find((name) => name === options.as.toUpperCase());
    if (grade === undefined) {
      terminal.err(`${opened.texts.badGrade}\n`);
      return 2;
    }
    return carryOut({ kind: 'override', clientKey, grade, until: options.until }, options, opened, terminal);
  });
}

type Judged = { readonly who: string; readonly grievance: string; readonly outcome: string };

/** Says what became of a criticism. */
export function judge(
  { who, grievance, outcome }: Judged,
  options: DeedOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  return about(who, terminal, async (clientKey, opened) => {
    const became = CRITICISM_OUTCOMES.find((name) => name === outcome);
    if (became === undefined) {
      // A word for the person is no outcome of a criticism, and is told so in its own words.
      terminal.err(`${labelRefusal(outcome)?.[terminal.language] ?? opened.texts.badOutcome}\n`);
      return 2;
    }
    const rows = await opened.ports.store.listCriticisms(clientKey, CRITICISMS_MAX);
    const wanted = grievance.startsWith('grv_') ? grievance : `grv_${grievance}`;
    const alike = rows.filter(({ grievanceId }) => grievanceId.startsWith(wanted));
    const grievanceId = alike.length === 1 ? (alike[0]?.grievanceId ?? wanted) : wanted;
    return carryOut(
      { kind: 'outcome', clientKey, grievanceId, complaintId: '', outcome: became },
      options,
      opened,
      terminal,
    );
  });
}
