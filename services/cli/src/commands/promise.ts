import {
  type AgendaPart,
  agendaFrom,
  captureDoubtWords,
  dateText,
  dayThatCounts,
  dayTyped,
  type PromiseDeedKind,
} from '@doleances/core';
import { capturePromise, changePromise, loadCalendarUrl, type Ports, PROMISE_CALENDAR } from '@doleances/pipeline';
import type { FirmRecord, PromiseRow } from '@doleances/store';
import { openTool } from '../open-tool.ts';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { printable } from '../terminal/wrap.ts';
import { type PromiseTexts, promiseTextsFor } from '../texts-promises.ts';

export type PromiseOptions = {
  readonly who?: string;
  readonly why?: string;
  readonly json?: true;
  readonly all?: true;
  readonly renew?: true;
};

const WAITING = ['open', 'confirmed', 'renegotiated', 'broken'] as const;
const ENDED = ['kept', 'late', 'repaired', 'cancelled', 'expired'] as const;
const LISTED_MAX = 500;
const PARTS: readonly AgendaPart[] = ['overdue', 'today', 'week', 'later', 'undated', 'ended'];
export const WHO = 'command line';
export const ID_CHARS_SHOWN = 12;

type Opened = { readonly ports: Ports; readonly record: FirmRecord; readonly texts: PromiseTexts };

export async function withFirm(terminal: Terminal, work: (opened: Opened) => Promise<ExitCode>): Promise<ExitCode> {
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  const texts = promiseTextsFor(terminal.language);
  const record = await ports.store.findFirm();
  if (record !== null) return await work({ ports, record, texts });
  terminal.err(`${texts.noFirm}\n`);
  return 1;
}

/** Notes a promise in one line. What it leaves open is asked on stderr, and the note is kept all the same. */
export function add(words: string, options: PromiseOptions, terminal: Terminal): Promise<ExitCode> {
  return withFirm(terminal, async ({ ports, record, texts }) => {
    const outcome = await capturePromise(ports, { text: words, who: options.who ?? WHO });
    if (!outcome.ok) {
      const doubt = captureDoubtWords(outcome.reason)?.[terminal.language];
      terminal.err(`${doubt ?? (outcome.reason === 'empty' ? texts.empty : texts.noFirm)}\n`);
      return 2;
    }
    const { promise, questions, candidates, isKnown } = outcome;
    if (options.json) {
      terminal.out(`${JSON.stringify({ version: 1, promise, questions, candidates, isKnown })}\n`);
      return 0;
    }
    const said = promise === null ? texts.pending : isKnown ? texts.notedKnown : texts.noted;
    terminal.out(`${said}\n`);
    if (promise !== null) terminal.out(`${lineOf(promise, { record, texts })}\n`);
    for (const question of questions) terminal.err(`${texts.asks[question]}\n`);
    if (candidates.length > 0)
      terminal.err(`${texts.candidates} ${candidates.map(({ name }) => printable(name)).join(', ')}\n`);
    if (questions.length > 0) terminal.err(`${texts.keptAsIs}\n`);
    return 0;
  });
}

/** Lists what is to be kept, what passed first. */
export function list(options: PromiseOptions, terminal: Terminal): Promise<ExitCode> {
  return withFirm(terminal, async ({ ports, record, texts }) => {
    const states = options.all ? [...WAITING, ...ENDED] : WAITING;
    const promises = await ports.store.listPromises({ states, limitRows: LISTED_MAX });
    if (options.json) {
      terminal.out(`${JSON.stringify({ version: 1, promises })}\n`);
      return 0;
    }
    if (promises.length === 0) terminal.out(`${texts.nothing}\n`);
    const agenda = agendaFrom(promises, ports.now(), record.firm);
    for (const part of PARTS.filter((name) => agenda[name].length > 0)) {
      terminal.out(`${texts.parts[part]}\n`);
      for (const promise of agenda[part]) terminal.out(`  ${lineOf(promise, { record, texts })}\n`);
    }
    return 0;
  });
}

type Asked = { readonly kind: PromiseDeedKind; readonly id: string; readonly day?: string };

/** Says what became of a promise. */
export function act({ kind, id, day }: Asked, options: PromiseOptions, terminal: Terminal): Promise<ExitCode> {
  return withFirm(terminal, async ({ ports, record, texts }) => {
    const promise = await promiseNamed(ports, id);
    if (promise === null) {
      terminal.err(`${texts.unknown(printable(id))}\n`);
      return 2;
    }
    const at = day === undefined ? null : dayTyped(day, { ...record.firm, sentAt: ports.now().toISOString() });
    if (day !== undefined && at === null) {
      terminal.err(`${texts.refused.day_missing}\n`);
      return 2;
    }
    const outcome = await changePromise(ports, {
      promiseId: promise.id,
      kind,
      who: options.who ?? WHO,
      why: options.why ?? null,
      newDueAt: kind === 'move' ? at : null,
      doneAt: kind === 'keep' ? startOf(at, ports.now()) : null,
    });
    if (!outcome.ok) {
      terminal.err(`${texts.refused[outcome.reason]}\n`);
      return 2;
    }
    if (options.json) terminal.out(`${JSON.stringify({ version: 1, promise: outcome.promise })}\n`);
    else terminal.out(`${lineOf(outcome.promise, { record, texts })}\n`);
    return 0;
  });
}

/** "Done today" names a day that is not over yet. */
function startOf(at: Date | null, now: Date): Date | null {
  return at !== null && at > now && at.getTime() - now.getTime() < 86_400_000 ? now : at;
}

/** The secret address of the calendar feed; renewed, the old one closes. */
export function calendar(options: PromiseOptions, terminal: Terminal): Promise<ExitCode> {
  return withFirm(terminal, async ({ ports }) => {
    if (options.renew) await ports.store.renewLinks(PROMISE_CALENDAR, WHO);
    terminal.out(`${await loadCalendarUrl(ports)}\n`);
    return 0;
  });
}

async function promiseNamed({ store }: Ports, id: string): Promise<PromiseRow | null> {
  const found = await store.findPromise(id);
  if (found !== null) return found;
  const wanted = id.startsWith('prm_') ? id : `prm_${id}`;
  const states = [...WAITING, ...ENDED];
  const alike = (await store.listPromises({ states, limitRows: 5_000 })).filter((one) => one.id.startsWith(wanted));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

export function lineOf(promise: PromiseRow, { record, texts }: Pick<Opened, 'record' | 'texts'>): string {
  const due = dayThatCounts(promise);
  const { locale, timeZone } = record.firm;
  return [
    promise.id.slice(0, ID_CHARS_SHOWN),
    texts.states[promise.state],
    ...(due === null ? [] : [dateText(due, locale, timeZone)]),
    printable(promise.clientName ?? texts.unnamed),
    printable(promise.quote),
  ].join(' · ');
}
