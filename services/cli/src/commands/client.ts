import {
  CLIENT_DEED_WORDS,
  dateText,
  numberText,
  PROMISE_STATE_WORDS,
  relationReason,
  warningText,
} from '@doleances/core';
import {
  CLIENT_SORTS,
  type ClientLine,
  type ClientSheet,
  exportClient,
  loadClientRoll,
  loadClientSheet,
  loadWaitingList,
} from '@doleances/pipeline';
import { handOver } from '../hand-over.ts';
import { localeOf } from '../terminal/locale.ts';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { printable } from '../terminal/wrap.ts';
import { addressIn, keyOf, type OpenedClients, WHO, withClients } from './client-ports.ts';

export type ListOptions = {
  readonly search?: string;
  readonly sort?: string;
  readonly waiting?: true;
  readonly json?: true;
};

const ID_CHARS_SHOWN = 12;

/** Lists clients: by the last heard of, who warned, who waits, or by name. */
export function list(options: ListOptions, terminal: Terminal): Promise<ExitCode> {
  return withClients(terminal, async (opened) => {
    const { ports, texts } = opened;
    const sort = CLIENT_SORTS.find((name) => name === (options.sort ?? 'last'));
    if (sort === undefined) {
      terminal.err(`${texts.badSort}\n`);
      return 2;
    }
    if (options.waiting) return showWaiting(options, opened, terminal);
    const roll = await loadClientRoll(ports, { sort, ...(options.search !== undefined && { search: options.search }) });
    if (options.json) {
      terminal.out(`${JSON.stringify({ version: 1, clients: roll.lines, suggestions: roll.suggestions })}\n`);
      return 0;
    }
    if (roll.lines.length === 0) terminal.out(`${texts.none}\n`);
    for (const line of roll.lines) terminal.out(`${lineOf(line, opened)}\n`);
    return 0;
  });
}

async function showWaiting({ json }: ListOptions, opened: OpenedClients, terminal: Terminal): Promise<ExitCode> {
  const { places, more, left, leftDays } = await loadWaitingList(opened.ports);
  if (json) {
    const waiting = places.map(({ deeds: _deeds, ...place }) => place);
    terminal.out(`${JSON.stringify({ version: 1, waiting, more, left })}\n`);
    return 0;
  }
  for (const { line, override } of places) {
    const held = override === null ? [] : [overrideText(override, opened)];
    terminal.out(`${[lineOf(line, opened), ...held].join(' · ')}\n`);
  }
  if (more > 0) terminal.out(`${opened.texts.moreWait(more)}\n`);
  if (left > 0) terminal.out(`${opened.texts.leftWaiting(left, leftDays)}\n`);
  return 0;
}

function lineOf(
  { clientKey, name, client, card, warning }: ClientLine,
  { texts, record, terminal }: OpenedClients,
): string {
  const { timeZone } = record.firm;
  const locale = localeOf(record.firm, terminal.language);
  const shown = printable(name ?? texts.unnamed);
  const address = client?.email ?? card?.email ?? addressIn(clientKey);
  return [
    shown,
    ...(address === null ? [] : [printable(address)]),
    ...(client?.clientSince == null ? [] : [`${texts.since} ${client.clientSince.slice(0, 4)}`]),
    ...(card === null ? [] : [texts.messages(card.messages, card.complaints)]),
    ...(card?.waitingSince == null ? [] : [texts.waits(dateText(card.waitingSince, locale, timeZone))]),
    ...(warning === null ? [] : [warningText(warning, shown, locale)]),
  ].join(' · ');
}

/** Everything about one client. */
export function show(who: string, { json }: { readonly json?: true }, terminal: Terminal): Promise<ExitCode> {
  return withClients(terminal, async (opened) => {
    const key = await keyOf(who, opened, terminal);
    const sheet = key === null ? null : await loadClientSheet(opened.ports, key);
    if (sheet === null) return 2;
    if (json) terminal.out(`${JSON.stringify({ version: 1, ...sheet })}\n`);
    else for (const line of sheetLines(sheet, opened)) terminal.out(`${line}\n`);
    return 0;
  });
}

function sheetLines(sheet: ClientSheet, opened: OpenedClients): readonly string[] {
  const { texts, record, terminal } = opened;
  const { timeZone } = record.firm;
  const locale = localeOf(record.firm, terminal.language);
  const day = (at: Date) => dateText(at, locale, timeZone);
  const { capital, facts, override } = sheet;
  const relation =
    capital === null
      ? texts.unknownRelation
      : `${numberText(capital.score, locale, 1)} ${capital.grade} – ${capital.parts
          .map(({ part }) => relationReason(part, facts, locale))
          .join(', ')}`;
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
  return [
    lineOf(sheet, opened),
    `${texts.relation} – ${relation}`,
    ...(override === null ? [] : [overrideText(override, opened)]),
    ...section(
      texts.journal,
      sheet.journal.map(({ grievanceId, receivedAt, quote, outcome }) => {
        const became = outcome === null ? texts.noOutcome : texts.outcomes[outcome.outcome];
        const why = outcome?.why == null ? '' : ` (${printable(outcome.why)})`;
        return `${grievanceId.slice(0, ID_CHARS_SHOWN)} · ${day(receivedAt)} · ${printable(quote)} · ${became}${why}`;
      }),
    ),
    ...section(
      texts.promises,
      sheet.promises.map(
        ({ madeAt, quote, state }) =>
          `${day(madeAt)} · ${printable(quote)} · ${PROMISE_STATE_WORDS[terminal.language][state]}`,
      ),
    ),
    ...section(
      texts.deeds,
      sheet.deeds.map(({ id, at, kind, who, why }) =>
        [
          id,
          day(at),
          CLIENT_DEED_WORDS[terminal.language][kind],
          printable(who),
          ...(why === null ? [] : [printable(why)]),
        ].join(' · '),
      ),
    ),
  ];
}

function overrideText(
  override: NonNullable<ClientSheet['override']>,
  { texts, record, terminal }: OpenedClients,
): string {
  const day = dateText(new Date(override.until), localeOf(record.firm, terminal.language), record.firm.timeZone);
  return texts.override(override.grade, day, printable(override.why ?? ''));
}

export type ExportOptions = { readonly to?: string; readonly who?: string; readonly json?: true };

/** Hands over all that is held on a person, in their language. */
export function exportAll(who: string, options: ExportOptions, terminal: Terminal): Promise<ExitCode> {
  return withClients(terminal, async (opened) => {
    const key = await keyOf(who, opened, terminal);
    const made = key === null ? null : await exportClient(opened.ports, key, options.who ?? WHO);
    if (made === null) return 2;
    const text = options.json ? `${JSON.stringify(made.document)}\n` : made.text;
    return handOver(text, options.to, opened);
  });
}
