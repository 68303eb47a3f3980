import {
  CHANGE_REFUSED,
  type ItemAction,
  type Severity,
  startOfDay,
  TRACKER_NAMES,
  type TrackerName,
} from '@doleances/core';
import { changeItem, loadThanks, type Ports, pushAllDue, requestPush } from '@doleances/pipeline';
import type { BacklogRow } from '@doleances/store';
import { openTool } from '../open-tool.ts';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { printable } from '../terminal/wrap.ts';
import { textsFor } from '../texts.ts';
import { backlogTextsFor } from '../texts-backlog.ts';
import { workUntilCaughtUp } from '../work-until-caught-up.ts';
import { themeNamed } from './theme-named.ts';

export type ItemOptions = {
  readonly why?: string;
  readonly json?: true;
  readonly on?: string;
  readonly fall?: string;
  readonly note?: string;
  readonly until?: string;
  readonly more?: string;
  readonly severity?: string;
  readonly growing?: true;
};

type Built = { readonly action: ItemAction } | { readonly problem: string };

/** One change in the life of an item; the backlog is ranked again. */
export async function item(
  { kind, theme, value }: { readonly kind: ItemAction['kind']; readonly theme: string; readonly value?: string },
  options: ItemOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  return withItem(theme, terminal, async (ports, row) => {
    const timeZone = (await ports.store.findFirm())?.firm.timeZone ?? 'UTC';
    const built = actionFrom(kind, value, { options, terminal, timeZone, now: ports.now() });
    if ('problem' in built) {
      terminal.err(`${built.problem}\n`);
      return 2;
    }
    const { action } = built;
    const outcome = await changeItem(ports, {
      themeId: row.theme.id,
      action,
      who: 'command line',
      why: options.why ?? null,
    });
    if (!outcome.ok) {
      const said = outcome.reason === 'judges_person' ? outcome.answer : CHANGE_REFUSED[outcome.reason];
      terminal.err(`${said[terminal.language]}\n`);
      return 2;
    }
    const isRanked = await workUntilCaughtUp(ports, terminal);
    const now = (await ports.store.findBacklogByTheme(row.theme.id)) ?? outcome.row;
    if (options.json) terminal.out(`${JSON.stringify({ version: 1, item: now })}\n`);
    else terminal.out(`${backlogTextsFor(terminal.language).itemDone}\n`);
    return isRanked ? 0 : 3;
  });
}

type Given = {
  readonly options: ItemOptions;
  readonly terminal: Terminal;
  readonly timeZone: string;
  readonly now: Date;
};

function actionFrom(
  kind: ItemAction['kind'],
  value: string | undefined,
  { options, terminal, timeZone, now }: Given,
): Built {
  const texts = textsFor(terminal.language);
  const day = (given: string | undefined): Date | null => (given === undefined ? null : startOfDay(given, timeZone));
  for (const given of [options.on, options.until]) {
    if (given !== undefined && startOfDay(given, timeZone) === null)
      return { problem: texts.badDate(printable(given)) };
  }
  const numbers = [
    options.fall,
    options.more,
    options.severity,
    kind === 'pin' || kind === 'estimate' ? value : undefined,
  ];
  for (const given of numbers) {
    if (given !== undefined && !Number.isFinite(Number(given.replace(',', '.')))) {
      return { problem: backlogTextsFor(terminal.language).badNumber(printable(given)) };
    }
  }
  const number = (given: string | undefined): number | null =>
    given === undefined ? null : Number(given.replace(',', '.'));
  switch (kind) {
    case 'start':
    case 'reopen':
    case 'wake':
    case 'unpin':
      return { action: { kind } };
    case 'fix': {
      const fall = number(options.fall);
      const expectedFall = fall === null ? null : fall / 100;
      return { action: { kind, on: day(options.on) ?? now, expectedFall, note: options.note ?? null } };
    }
    case 'snooze': {
      const severityMin = number(options.severity) as Severity | null;
      const ifGrowing = options.growing === true;
      return {
        action: { kind, until: day(options.until), clientsMore: number(options.more), severityMin, ifGrowing },
      };
    }
    case 'assign':
      return { action: { kind, owner: value ?? null } };
    case 'estimate':
      return { action: { kind, effortHalfDays: number(value) ?? 0 } };
    case 'pin':
      return { action: { kind, rank: number(value) ?? 0, until: day(options.until) } };
    case 'link':
      return { action: { kind, url: value ?? null } };
    case 'comment':
      return { action: { kind, text: value ?? '' } };
  }
}

async function withItem(
  theme: string,
  terminal: Terminal,
  work: (ports: Ports, row: BacklogRow) => Promise<ExitCode>,
): Promise<ExitCode> {
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  const row = await themeNamed(ports, theme, terminal);
  // Awaited here: the ports close when this returns.
  return row === null ? 2 : await work(ports, row);
}

/** Who to thank for a fixed item, and a draft for each; nothing is sent. */
export async function thanks(theme: string, options: { readonly json?: true }, terminal: Terminal): Promise<ExitCode> {
  const texts = backlogTextsFor(terminal.language);
  return withItem(theme, terminal, async (ports, row) => {
    const loaded = await loadThanks(ports, row.theme.id);
    if (loaded === null) {
      terminal.err(`${CHANGE_REFUSED.not_fixed[terminal.language]}\n`);
      return 2;
    }
    if (options.json) {
      terminal.out(`${JSON.stringify({ version: 1, themeId: row.theme.id, clients: loaded.clients })}\n`);
      return 0;
    }
    terminal.err(`${texts.notSent}\n`);
    if (loaded.clients.length === 0) terminal.out(`${texts.thanksNone}\n`);
    for (const { name, email, thanks: letter, whyNot, complaintId } of loaded.clients) {
      const who = printable([name, email].filter((part) => part !== null).join(' · ') || complaintId);
      if (letter === null)
        terminal.out(`${(whyNot === 'open_case' ? texts.thanksOpenCase : texts.thanksAfter)(who)}\n\n`);
      else
        terminal.out(
          `${who}\n${printable(letter.subject)}\n\n${letter.text.split('\n').map(printable).join('\n')}\n\n`,
        );
    }
    return 0;
  });
}

/** Puts an item into a tracker; asked twice it is there once. */
export async function push(
  theme: string,
  options: { readonly to: string; readonly quote?: true; readonly json?: true },
  terminal: Terminal,
): Promise<ExitCode> {
  const texts = backlogTextsFor(terminal.language);
  const tracker = TRACKER_NAMES.find((name) => name === options.to);
  if (tracker === undefined) {
    terminal.err(`${texts.badTracker(printable(options.to))}\n`);
    return 2;
  }
  return withItem(theme, terminal, async (ports, row) => {
    const isQuoted = options.quote === true;
    const outcome = await requestPush(ports, { themeId: row.theme.id, tracker, who: 'command line', isQuoted });
    if (!outcome.ok) {
      terminal.err(`${CHANGE_REFUSED[outcome.reason][terminal.language]}\n`);
      return 2;
    }
    const state = await pushedBy(ports, row.theme.id, tracker);
    if (options.json) terminal.out(`${JSON.stringify({ version: 1, push: state })}\n`);
    else if (state?.url != null) terminal.out(`${texts.pushed(tracker, state.url)}\n`);
    else terminal.err(`${texts.pushWaits(tracker, printable(state?.lastError ?? ''))}\n`);
    if (state?.state === 'refused') return 1;
    return state?.state === 'sent' ? 0 : 3;
  });
}

/** Does it here when the key is here; else whoever holds the key does it. */
async function pushedBy(ports: Ports, themeId: string, tracker: TrackerName) {
  await pushAllDue(ports);
  return (await ports.store.listPushes(themeId)).find((one) => one.tracker === tracker) ?? null;
}
