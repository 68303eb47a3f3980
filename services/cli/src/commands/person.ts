import { countText, dateText, ERASURE_KIND_WORDS, HELD_WORDS, receiptFor } from '@doleances/core';
import {
  type EraseRequest,
  erasePerson,
  exportPerson,
  findClient,
  findPerson,
  type PersonAsked,
  type PersonSheet,
  type Ports,
  refuseErasure,
} from '@doleances/pipeline';
import type { FirmRecord, RowCounts } from '@doleances/store';
import { handOver } from '../hand-over.ts';
import { localeOf } from '../terminal/locale.ts';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { printable } from '../terminal/wrap.ts';
import { type PrivacyTexts, privacyTextsFor } from '../texts-privacy.ts';
import { withFirm } from '../with-firm.ts';
import { addressIn, WHO } from './client-ports.ts';

export type PersonOptions = {
  readonly named?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly who?: string;
  readonly json?: true;
};

type Opened = { readonly ports: Ports; readonly texts: PrivacyTexts; readonly record: FirmRecord };

/** Whom somebody means; `null` after it was told that nobody answers to it, or several. */
async function askedOf(
  who: string | undefined,
  options: PersonOptions,
  { ports, texts }: Opened,
  terminal: Terminal,
): Promise<PersonAsked | null> {
  if (options.named !== undefined) {
    return { kind: 'person', name: options.named, email: options.email ?? null, phone: options.phone ?? null };
  }
  if (who === undefined) {
    terminal.err(`${texts.whoMissing}\n`);
    return null;
  }
  const found = await findClient(ports, who);
  if (found.ok) return { kind: 'client', clientKey: found.clientKey };
  terminal.err(`${texts.nobody}\n`);
  for (const { clientKey, name } of found.candidates) {
    terminal.err(`  ${printable(name ?? '–')} · ${printable(addressIn(clientKey) ?? clientKey)}\n`);
  }
  return null;
}

type Action<Options> = (who: string | undefined, options: Options, terminal: Terminal) => Promise<ExitCode>;

/** Counts what is held, and shows where others speak of the person. */
export const show: Action<PersonOptions> = (who, options, terminal) =>
  withFirm(terminal, privacyTextsFor, async (opened) => {
    const asked = await askedOf(who, options, opened, terminal);
    const sheet = asked === null ? null : await findPerson(opened.ports, asked);
    if (sheet === null) return nobody(asked, opened, terminal);
    if (options.json) terminal.out(`${JSON.stringify({ version: 1, ...sheet })}\n`);
    else tell(sheet, opened, terminal);
    return 0;
  });

function nobody(asked: PersonAsked | null, { texts }: Opened, terminal: Terminal): ExitCode {
  if (asked !== null) terminal.err(`${texts.nobody}\n`);
  return 2;
}

/** Counts by their words; what only machines keep has none, and is not told. */
function countLines(counts: RowCounts, { language }: Terminal): readonly string[] {
  return Object.entries(counts).flatMap(([what, rows]) => {
    const words = HELD_WORDS[language][what];
    return rows === 0 || words === undefined ? [] : [`  ${countText(rows, words, `${language}-CA`)}\n`];
  });
}

const dayIn =
  ({ firm }: Opened['record'], { language }: Terminal) =>
  (at: Date) =>
    dateText(at, localeOf(firm, language), firm.timeZone);

function tell({ name, counts, passages, obstacles }: PersonSheet, { texts, record }: Opened, terminal: Terminal): void {
  const day = dayIn(record, terminal);
  terminal.out(`${printable(name)}\n${texts.held}\n`);
  for (const line of countLines(counts, terminal)) terminal.out(line);
  if (passages.length > 0) terminal.out(`${texts.passages(passages.length)}\n`);
  for (const { itemId, receivedAt, before, found, after, isCertain } of passages) {
    const words = printable(`${before}${found}${after}`.replace(/\s+/g, ' ').trim());
    const sure = isCertain ? texts.sure : texts.perhaps;
    terminal.out(`  ${day(receivedAt)} · ${itemId.slice(0, 12)} · ${sure} · ${words}\n`);
  }
  if (obstacles.length > 0) terminal.out(`${texts.against}\n`);
  for (const one of obstacles) terminal.out(`  ${printable(texts.obstacle(one, day))}\n`);
}

/** Hands over all that is held on a person. */
export const exportAll: Action<PersonOptions & { readonly to?: string }> = (who, options, terminal) =>
  withFirm(terminal, privacyTextsFor, async (opened) => {
    const asked = await askedOf(who, options, opened, terminal);
    const made = asked === null ? null : await exportPerson(opened.ports, asked, options.who ?? WHO);
    if (made === null) return nobody(asked, opened, terminal);
    const text = options.json ? `${JSON.stringify(made.document)}\n` : `${made.text}\n`;
    return handOver(text, options.to, opened);
  });

type EraseOptions = PersonOptions & { readonly yes?: true; readonly passages?: string; readonly why?: string };

/** Erases a person; without `--yes` it shows what would go. */
export const erase: Action<EraseOptions> = (who, options, terminal) =>
  withFirm(terminal, privacyTextsFor, async (opened) => {
    const { ports, texts } = opened;
    const asked = await askedOf(who, options, opened, terminal);
    if (asked === null) return 2;
    if (!options.yes) {
      const sheet = await findPerson(ports, asked);
      if (sheet === null) return nobody(asked, opened, terminal);
      tell(sheet, opened, terminal);
      terminal.out(`${texts.dry}\n`);
      return 0;
    }
    const passages: EraseRequest['passages'] =
      options.passages === 'all' ? 'all' : options.passages === 'none' ? [] : 'certain';
    const outcome = await erasePerson(ports, { asked, who: options.who ?? WHO, why: options.why ?? '', passages });
    if (!outcome.ok) {
      terminal.err(`${texts.refusals[outcome.reason]}\n`);
      return 2;
    }
    const { erasure } = outcome;
    const receipt = receiptFor(erasure.id, erasure.at);
    if (options.json) terminal.out(`${JSON.stringify({ version: 1, receipt, counts: erasure.counts })}\n`);
    else {
      terminal.out(`${texts.done(receipt)}\n`);
      for (const line of countLines(erasure.counts, terminal)) terminal.out(line);
    }
    return 0;
  });

type WhyOptions = PersonOptions & { readonly why: string };

/** Notes that erasing was asked for and refused. */
export const refuse: Action<WhyOptions> = (who, options, terminal) =>
  withFirm(terminal, privacyTextsFor, async (opened) => {
    const asked = await askedOf(who, options, opened, terminal);
    if (asked === null) return 2;
    const done = await refuseErasure(opened.ports, { asked, who: options.who ?? WHO, why: options.why });
    if (!done.ok) {
      terminal.err(`${opened.texts.refusals[done.reason]}\n`);
      return 2;
    }
    terminal.out(`${opened.texts.refusedNoted}\n`);
    return 0;
  });

/** Holds a client's words until somebody lifts it. */
export const hold: Action<WhyOptions> = (who, options, terminal) =>
  withFirm(terminal, privacyTextsFor, async (opened) => {
    const asked = await askedOf(who, options, opened, terminal);
    if (asked?.kind !== 'client') return nobody(asked, opened, terminal);
    const held = await opened.ports.store.saveHold(asked.clientKey, options.who ?? WHO, options.why);
    terminal.out(`${opened.texts.heldNoted(held.id)}\n`);
    return 0;
  });

export function release(id: string, options: { readonly who?: string }, terminal: Terminal): Promise<ExitCode> {
  return withFirm(terminal, privacyTextsFor, async ({ ports, texts }) => {
    const isLifted = /^\d{1,9}$/.test(id) && (await ports.store.liftHold(Number(id), options.who ?? WHO));
    terminal[isLifted ? 'out' : 'err'](`${isLifted ? texts.released : texts.notReleased}\n`);
    return isLifted ? 0 : 2;
  });
}

const LISTED_MAX = 500;

/** The register of erasures, and the holds that last. */
export function list({ json }: { readonly json?: true }, terminal: Terminal): Promise<ExitCode> {
  return withFirm(terminal, privacyTextsFor, async ({ ports, texts, record }) => {
    const day = dayIn(record, terminal);
    const kinds = ERASURE_KIND_WORDS[terminal.language];
    const [erasures, holds] = await Promise.all([ports.store.listErasures(LISTED_MAX), ports.store.listHolds()]);
    const lasting = holds.filter(({ liftedAt }) => liftedAt === null);
    if (json) {
      const told = erasures.map((one) => ({ ...one, receipt: receiptFor(one.id, one.at) }));
      terminal.out(`${JSON.stringify({ version: 1, erasures: told, holds: lasting })}\n`);
      return 0;
    }
    if (erasures.length + lasting.length === 0) terminal.out(`${texts.empty}\n`);
    for (const { id, at, kind, who, why, counts } of erasures) {
      const rows = Object.values(counts).reduce((sum, one) => sum + one, 0);
      const parts = [receiptFor(id, at), day(at), kinds[kind], texts.rows(rows), who, ...(why === null ? [] : [why])];
      terminal.out(`${printable(parts.join(' · '))}\n`);
    }
    for (const { id, clientKey, at, who, why } of lasting) {
      terminal.out(
        `${printable([texts.hold(id), day(at), addressIn(clientKey) ?? clientKey, who, why].join(' · '))}\n`,
      );
    }
    return 0;
  });
}
