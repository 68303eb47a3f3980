import {
  costText,
  dayOf,
  firmFormatFor,
  isQuestion,
  RECOVERY_REFUSED,
  type RecoveryDeed,
  type RecoveryRefusal,
} from '@doleances/core';
import {
  changeRecovery,
  incidentFrom,
  type ListedRecovery,
  loadRecovery,
  loadRecoverySheet,
  openingOf,
  recoveryDeedFrom,
  recoveryIdOf,
} from '@doleances/pipeline';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { printable } from '../terminal/wrap.ts';
import { type LedgerTexts, ledgerTextsFor } from '../texts-ledgers.ts';
import { type Opened, withFirm } from '../with-firm.ts';

/** Options as they were typed, by the names that forms have too. */
export type RecoveryOptions = Readonly<Record<string, string | true | undefined>>;

const WHO = 'command line';
const ID_CHARS_SHOWN = 12;

type Ledger = Opened<LedgerTexts>;

const textOf = (options: RecoveryOptions, name: string): string | null => {
  const value = options[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
};

/** Lists incidents and what may be one; with an id, shows everything about it. */
export function list(id: string | undefined, options: RecoveryOptions, terminal: Terminal): Promise<ExitCode> {
  return withFirm(terminal, ledgerTextsFor, async (opened) => {
    const { ports, record, texts } = opened;
    if (id !== undefined) return show(id, options, opened);
    const sheet = await loadRecoverySheet(ports, record.firm);
    if (options.json) {
      terminal.out(`${JSON.stringify({ version: 1, ...sheet })}\n`);
      return 0;
    }
    if (sheet.recoveries.length === 0) terminal.out(`${texts.none}\n`);
    for (const one of sheet.recoveries) terminal.out(`${lineOf(one, opened)}\n`);
    if (sheet.proposals.length > 0) terminal.out(`${texts.maybe}\n`);
    for (const { recoveryId, happenedOn, location, complaintIds } of sheet.proposals) {
      const told = [
        recoveryId.slice(0, ID_CHARS_SHOWN),
        happenedOn,
        ...(location === null ? [] : [printable(location)]),
      ];
      terminal.out(`  ${[...told, complaintIds.join(', ')].join(' · ')}\n`);
    }
    return 0;
  });
}

async function show(id: string, options: RecoveryOptions, opened: Ledger): Promise<ExitCode> {
  const { ports, record, terminal } = opened;
  const recoveryId = await idOf(id, opened);
  const facts =
    recoveryId === null
      ? null
      : await loadRecovery(ports, recoveryId, { firm: record.firm, language: terminal.language });
  if (facts === null) return unknown(id, opened);
  if (options.json) {
    terminal.out(`${JSON.stringify({ version: 1, ...facts })}\n`);
    return 0;
  }
  terminal.out(`${lineOf(facts, opened)}\n`);
  for (const { id: deedId, at, who, why, deed } of facts.deeds) {
    const words = 'what' in deed && deed.what !== undefined ? deed.what : 'words' in deed ? deed.words : null;
    const told = [`#${deedId}`, dayOf(at, record.firm.timeZone), who, deed.kind, words, why].flatMap(
      (part) => part ?? [],
    );
    terminal.out(`  ${told.map(printable).join(' · ')}\n`);
  }
  return 0;
}

function unknown(id: string, { terminal, texts }: Ledger): ExitCode {
  terminal.err(`${texts.unknown(printable(id))}\n`);
  return 2;
}

/** Opens an incident from words. The same words of one day and place are one incident. */
export function open(options: RecoveryOptions, terminal: Terminal): Promise<ExitCode> {
  return withFirm(terminal, ledgerTextsFor, async (opened) => {
    const today = dayOf(opened.ports.now(), opened.record.firm.timeZone);
    const deed = incidentFrom((name) => textOf(options, name), { today });
    if ('refusal' in deed) return refused(deed.refusal, opened);
    return deed.kind === 'opened' ? write(recoveryIdOf(deed), deed, options, opened) : 2;
  });
}

/** Opens a proposed incident, or puts it aside. */
export function propose(id: string, options: RecoveryOptions, terminal: Terminal): Promise<ExitCode> {
  return withFirm(terminal, ledgerTextsFor, async (opened) => {
    const { proposals } = await loadRecoverySheet(opened.ports, opened.record.firm);
    const found = proposals.filter(({ recoveryId }) => recoveryId.startsWith(id));
    const [proposal] = found;
    if (proposal === undefined || found.length > 1) return unknown(id, opened);
    if (options.decline) return write(proposal.recoveryId, { kind: 'declined' }, options, opened);
    const what = textOf(options, 'what');
    return what === null
      ? refused('empty', opened)
      : write(proposal.recoveryId, openingOf(proposal, what), options, opened);
  });
}

/** A person, an apology, who came back, or a note taken back. */
export function add(id: string, options: RecoveryOptions, terminal: Terminal): Promise<ExitCode> {
  const fields =
    textOf(options, 'apology') !== null
      ? { deed: 'apology', words: textOf(options, 'apology') }
      : textOf(options, 'returned') !== null
        ? { deed: 'return' }
        : textOf(options, 'undo') !== null
          ? { deed: 'undo', of: textOf(options, 'undo') }
          : textOf(options, 'name') !== null
            ? { deed: 'person' }
            : {};
  return act(id, fields, options, terminal);
}

export const gesture = (id: string, options: RecoveryOptions, terminal: Terminal): Promise<ExitCode> =>
  act(id, { deed: 'gesture' }, options, terminal);

export const end = (id: string, deed: 'close' | 'reopen' | 'cancel', options: RecoveryOptions, terminal: Terminal) =>
  act(id, { deed }, options, terminal);

/** The letter to the supplier; with a state, where the claim stands. */
export function claim(id: string, options: RecoveryOptions, terminal: Terminal): Promise<ExitCode> {
  if (textOf(options, 'state') !== null) return act(id, { deed: 'claim' }, options, terminal);
  return withFirm(terminal, ledgerTextsFor, async (opened) => {
    const recoveryId = await idOf(id, opened);
    const asked = { firm: opened.record.firm, language: terminal.language };
    const facts = recoveryId === null ? null : await loadRecovery(opened.ports, recoveryId, asked);
    if (facts === null) return unknown(id, opened);
    if (facts.letter === null) return refused('not_supplier', opened);
    const { subject, text } = facts.letter;
    terminal.out(
      options.json ? `${JSON.stringify({ version: 1, letter: facts.letter })}\n` : `${subject}\n\n${text}\n`,
    );
    return 0;
  });
}

type Fields = Readonly<Record<string, string | null>>;

function act(id: string, fields: Fields, options: RecoveryOptions, terminal: Terminal): Promise<ExitCode> {
  return withFirm(terminal, ledgerTextsFor, async (opened) => {
    const { ports, record, texts } = opened;
    const recoveryId = await idOf(id, opened);
    const asked = { firm: record.firm, language: terminal.language };
    const facts = recoveryId === null ? null : await loadRecovery(ports, recoveryId, asked);
    if (recoveryId === null || facts === null) return unknown(id, opened);
    const { today, yearlyMarginCents, recovery } = facts;
    const defaults = { now: ports.now(), today, peopleCount: recovery.peopleCount, yearlyMarginCents };
    const deed = recoveryDeedFrom((name) => fields[name] ?? textOf(options, name), defaults);
    if (deed === null) {
      terminal.err(`${texts.nothing}\n`);
      return 2;
    }
    return 'refusal' in deed ? refused(deed.refusal, opened) : write(recoveryId, deed, options, opened);
  });
}

async function write(
  recoveryId: string,
  deed: RecoveryDeed,
  options: RecoveryOptions,
  opened: Ledger,
): Promise<ExitCode> {
  const { ports, record, terminal, texts } = opened;
  const who = textOf(options, 'who') ?? WHO;
  const isConfirmed = options.yes === true;
  const outcome = await changeRecovery(ports, { recoveryId, deed, who, why: textOf(options, 'why'), isConfirmed });
  if (!outcome.ok) return outcome.reason === 'no_firm' ? 1 : refused(outcome.reason, opened);
  const facts = await loadRecovery(ports, recoveryId, { firm: record.firm, language: terminal.language });
  if (options.json) {
    terminal.out(`${JSON.stringify({ version: 1, recovery: facts?.recovery ?? null, sums: facts?.sums ?? null })}\n`);
  } else {
    terminal.out(`${facts === null ? texts.noted : lineOf(facts, opened)}\n`);
  }
  return 0;
}

function refused(reason: RecoveryRefusal, { terminal, texts }: Ledger): ExitCode {
  terminal.err(`${RECOVERY_REFUSED[reason][terminal.language]}${isQuestion(reason) ? ` ${texts.confirm}` : ''}\n`);
  return 2;
}

async function idOf(id: string, { ports }: Ledger): Promise<string | null> {
  const deeds = await ports.store.listRecoveryDeeds();
  const wanted = id.startsWith('rcv_') ? id : `rcv_${id}`;
  const found = new Set(deeds.flatMap(({ subjectId }) => (subjectId.startsWith(wanted) ? [subjectId] : [])));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** `rcv_0123 · ouvert · 2026-05-11 · 9 touchées · excuses 4/9 · 738 € donnés … · Le fournisseur a coupé la ligne`. */
function lineOf(
  { recovery, sums }: Pick<ListedRecovery, 'recovery' | 'sums'>,
  { record, texts, terminal }: Ledger,
): string {
  const format = firmFormatFor(record.firm);
  const locale = terminal.language === 'fr' ? format.french : format.english;
  return [
    recovery.id.slice(0, ID_CHARS_SHOWN),
    texts.states[recovery.state],
    recovery.happenedOn,
    texts.people(String(recovery.peopleCount)),
    texts.apologies(String(sums.apologiesGiven), String(sums.apologiesDue)),
    costText(sums, { locale, currency: record.firm.currency }),
    printable(recovery.what),
  ].join(' · ');
}
