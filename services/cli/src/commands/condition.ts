import {
  ANSWER_WORDS,
  CONDITION_REFUSED,
  type ConditionDeed,
  type ConditionRefusal,
  dayOf,
  firmFormatFor,
  FORGOTTEN_WORDS,
  moneyText,
  WEEKLY_QUESTIONS,
  weeklySubject,
} from '@doleances/core';
import {
  aidFrom,
  changeCondition,
  type ConditionSummary,
  conditionDeedFrom,
  loadConditionSheet,
  loadConditionWeek,
} from '@doleances/pipeline';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { printable } from '../terminal/wrap.ts';
import { type LedgerTexts, ledgerTextsFor } from '../texts-ledgers.ts';
import { type Opened, withFirm } from '../with-firm.ts';

export type ConditionOptions = Readonly<Record<string, string | true | undefined>>;
export type WeeklyOptions = {
  readonly week?: string;
  readonly answer?: readonly string[];
  readonly who?: string;
  readonly json?: true;
};

const WHO = 'command line';
/** `90 %,600,35 %,1500`: p, X, q, D. */
const AID_PARTS = ['p', 'x', 'q', 'd'] as const;
const ANSWER_NAMES = ['accept', 'negotiate', 'refuse'] as const;

type Ledger = Opened<LedgerTexts>;
type Fields = Readonly<Record<string, string>>;

/** Every condition, and how it holds. */
export function list(options: ConditionOptions, terminal: Terminal): Promise<ExitCode> {
  return withFirm(terminal, ledgerTextsFor, async (opened) => {
    const { conditions } = await loadConditionSheet(opened.ports, opened.record.firm);
    if (options.json) {
      terminal.out(`${JSON.stringify({ version: 1, conditions })}\n`);
      return 0;
    }
    if (conditions.length === 0) terminal.out(`${opened.texts.noCondition}\n`);
    for (const one of conditions) terminal.out(`${lineOf(one, opened)}\n`);
    return 0;
  });
}

function lineOf(summary: ConditionSummary, { texts, terminal }: Ledger): string {
  const { condition, toldCount, shownOn, demands, unanswered, concessions, forgotten } = summary;
  const conceded = texts.conceded(String(concessions.conceded), String(concessions.decided));
  return [
    condition.id,
    printable(condition.title[terminal.language]),
    texts.told(String(toldCount)),
    ...(shownOn === null ? [] : [texts.shown(shownOn)]),
    texts.demands(String(demands.length), String(unanswered)),
    ...(concessions.decided === 0 ? [] : [concessions.rate === null ? `${conceded} (${texts.tooEarly})` : conceded]),
    ...forgotten.map((one) => FORGOTTEN_WORDS[one][terminal.language]),
  ].join(' · ');
}

export const told = (id: string, options: ConditionOptions, terminal: Terminal): Promise<ExitCode> =>
  withFirm(terminal, ledgerTextsFor, (opened) => act(id, { ...fieldsOf(options), deed: 'tell' }, options, opened));

/** What was answered to a demand, with the arithmetic where it was typed; with `--dry-run` the arithmetic alone. */
export function decide(id: string, options: ConditionOptions, terminal: Terminal): Promise<ExitCode> {
  return withFirm(terminal, ledgerTextsFor, async (opened) => {
    const aidFields = aidFieldsOf(options);
    if (aidFields === null) {
      terminal.err(`${opened.texts.badAid}\n`);
      return 2;
    }
    const fields = { ...fieldsOf(options), ...aidFields, deed: 'decide' };
    const aid = aidFrom((name) => (fields as Fields)[name] ?? null);
    if (aid === undefined) return refused('bad_amount', opened);
    if (options.dryRun !== true) return act(id, fields, options, opened);
    if (options.json) terminal.out(`${JSON.stringify({ version: 1, aid })}\n`);
    else tellAid(aid, opened);
    return 0;
  });
}

function tellAid(aid: ReturnType<typeof aidFrom>, { record, terminal, texts }: Ledger): void {
  const format = firmFormatFor(record.firm);
  const locale = terminal.language === 'fr' ? format.french : format.english;
  terminal.out(`${texts.expected}\n`);
  for (const { name, expectedCents } of aid?.values ?? []) {
    const value = moneyText(expectedCents, locale, record.firm.currency);
    terminal.out(`  ${ANSWER_WORDS[name][terminal.language]} · ${value}${name === aid?.advice ? ' *' : ''}\n`);
  }
}

/** `null` when an answer was not given four figures. */
function aidFieldsOf(options: ConditionOptions): Fields | null {
  const fields: Record<string, string> = {};
  for (const name of ANSWER_NAMES) {
    const typed = options[name];
    if (typeof typed !== 'string') continue;
    const parts = typed.split(',').map((part) => part.trim());
    if (parts.length !== AID_PARTS.length) return null;
    for (const [place, letter] of AID_PARTS.entries()) fields[`${name}.${letter}`] = parts[place] ?? '';
  }
  return fields;
}

/** The four questions with what the week brought; answers are optional. */
export function weekly(options: WeeklyOptions, terminal: Terminal): Promise<ExitCode> {
  return withFirm(terminal, ledgerTextsFor, async (opened) => {
    const { ports, record } = opened;
    const sheet = await loadConditionWeek(ports, record.firm, options.week);
    if (sheet === null) return refused('bad_day', opened);
    if (options.answer !== undefined) {
      const deed: ConditionDeed = {
        kind: 'weekly',
        answers: WEEKLY_QUESTIONS.map((_, at) => options.answer?.[at] ?? ''),
      };
      return write(weeklySubject(sheet.week), deed, { ...(options.json && { json: true }) }, opened);
    }
    if (options.json) {
      terminal.out(`${JSON.stringify({ version: 1, ...sheet })}\n`);
      return 0;
    }
    const { asked, conceded, regrets, untold, worried } = sheet.facts;
    const counts = [asked.length, conceded.length + regrets.length, untold.length, worried.length];
    terminal.out(`${sheet.week}\n`);
    for (const [place, question] of WEEKLY_QUESTIONS.entries()) {
      terminal.out(`${place + 1}. ${question[terminal.language]} (${counts[place]})\n`);
      const answer = sheet.answers[place] ?? '';
      if (answer !== '') terminal.out(`   ${printable(answer)}\n`);
    }
    return 0;
  });
}

function fieldsOf(options: ConditionOptions): Fields {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, value]) =>
      typeof value === 'string' && value.trim() !== '' && !ANSWER_NAMES.some((one) => one === name)
        ? [[name, value.trim()]]
        : [],
    ),
  );
}

async function act(id: string, fields: Fields, options: ConditionOptions, opened: Ledger): Promise<ExitCode> {
  const today = dayOf(opened.ports.now(), opened.record.firm.timeZone);
  const deed = conditionDeedFrom((name) => fields[name] ?? null, { today });
  if (deed === null || 'refusal' in deed) return refused(deed?.refusal ?? 'empty', opened);
  return write(id, deed, options, opened);
}

async function write(
  subjectId: string,
  deed: ConditionDeed,
  options: ConditionOptions,
  opened: Ledger,
): Promise<ExitCode> {
  const { ports, terminal, texts } = opened;
  const [who, why] = [options.who, options.why];
  const outcome = await changeCondition(ports, {
    subjectId,
    deed,
    who: typeof who === 'string' ? who : WHO,
    why: typeof why === 'string' ? why : null,
    isConfirmed: options.yes === true,
  });
  if (!outcome.ok) return outcome.reason === 'no_firm' ? 1 : refused(outcome.reason, opened, deed.kind === 'decided');
  if (options.json) terminal.out(`${JSON.stringify({ version: 1, deed })}\n`);
  else terminal.out(`${texts.noted}\n`);
  if (!options.json && deed.kind === 'decided' && deed.aid !== null) tellAid(deed.aid, opened);
  return 0;
}

function refused(reason: ConditionRefusal, { terminal, texts }: Ledger, mayConfirm = false): ExitCode {
  const asks = reason === 'touches_rights' && mayConfirm;
  terminal.err(`${CONDITION_REFUSED[reason][terminal.language]}${asks ? ` ${texts.confirm}` : ''}\n`);
  return 2;
}
