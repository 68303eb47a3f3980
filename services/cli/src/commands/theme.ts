import {
  CHANGE_REFUSED,
  cardLines,
  changedFieldText,
  dayOf,
  deedText,
  firmFormatFor,
  movedText,
  rankChangeText,
  type ThemeChange,
} from '@doleances/core';
import {
  changeThemes,
  loadThemeSheet,
  type Ports,
  previewThemeChange,
  type ThemeChangeRefused,
  type ThemePreview,
} from '@doleances/pipeline';
import { openTool } from '../open-tool.ts';
import { localeOf } from '../terminal/locale.ts';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { printable } from '../terminal/wrap.ts';
import { textsFor } from '../texts.ts';
import { backlogTextsFor } from '../texts-backlog.ts';
import { workUntilCaughtUp } from '../work-until-caught-up.ts';
import { themeNamed } from './theme-named.ts';

export type ThemeOptions = {
  readonly why?: string;
  readonly dryRun?: true;
  readonly force?: true;
  readonly json?: true;
  readonly wait: boolean;
};

export type SplitOptions = ThemeOptions & {
  readonly name: string;
  readonly nameEn?: string;
  readonly take?: readonly string[];
  readonly word?: string;
  readonly product?: string;
  readonly place?: string;
};

export async function merge(
  { from, into }: { readonly from: string; readonly into: string },
  options: ThemeOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  return change(options, terminal, async (ports) => {
    const [merged, survivor] = [await themeNamed(ports, from, terminal), await themeNamed(ports, into, terminal)];
    if (merged === null || survivor === null) return null;
    return { kind: 'merge', from: merged.theme.id, into: survivor.theme.id };
  });
}

export async function split(theme: string, options: SplitOptions, terminal: Terminal): Promise<ExitCode> {
  const { name, nameEn, take = [], word, product, place } = options;
  const rule = { words: word ?? null, product: product ?? null, location: place ?? null };
  return change(options, terminal, async (ports) => {
    const row = await themeNamed(ports, theme, terminal);
    if (row === null) return null;
    const taken = take.length > 0 ? { grievanceIds: await idsOf(ports, take) } : { rule };
    return { kind: 'split', from: row.theme.id, label: { fr: name, en: nameEn ?? name }, taken };
  });
}

export async function rename(
  { theme, name }: { readonly theme: string; readonly name: string },
  options: ThemeOptions & { readonly nameEn?: string },
  terminal: Terminal,
): Promise<ExitCode> {
  return change(options, terminal, async (ports) => {
    const row = await themeNamed(ports, theme, terminal);
    if (row === null) return null;
    return { kind: 'rename', themeId: row.theme.id, label: { fr: name, en: options.nameEn ?? name } };
  });
}

export async function undo(event: string, options: ThemeOptions, terminal: Terminal): Promise<ExitCode> {
  const eventId = Number(event);
  if (!Number.isSafeInteger(eventId) || eventId < 1) {
    terminal.err(`${backlogTextsFor(terminal.language).badEvent(printable(event))}\n`);
    return 2;
  }
  return change(options, terminal, async () => ({ kind: 'undo', eventId }));
}

/** A complaint may be named by the id it came with. */
async function idsOf({ store }: Ports, given: readonly string[]): Promise<readonly string[]> {
  return Promise.all(
    given.map(async (id) => (/^(?:cmp|grv)_/.test(id) ? id : ((await store.findComplaintByExternalId(id))?.id ?? id))),
  );
}

type Asking = (ports: Ports) => Promise<ThemeChange | null>;

async function change(options: ThemeOptions, terminal: Terminal, asking: Asking): Promise<ExitCode> {
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  const asked = await asking(ports);
  if (asked === null) return 2;
  const why = options.why ?? null;
  const { language } = terminal;
  if (options.dryRun) {
    const outcome = await previewThemeChange(ports, { change: asked, why });
    if (!outcome.ok) return await refuse(ports, outcome, terminal);
    if (options.json) terminal.out(`${JSON.stringify({ version: 1, applied: false, ...outcome.preview })}\n`);
    else terminal.out(`${await previewText(ports, outcome.preview, language)}${backlogTextsFor(language).dryRun}\n`);
    return 0;
  }
  const request = { change: asked, who: 'command line', why, seen: null, isConfirmed: options.force === true };
  const outcome = await changeThemes(ports, request);
  if (!outcome.ok) return await refuse(ports, outcome, terminal);
  const isRanked = !options.wait || (await workUntilCaughtUp(ports, terminal));
  if (options.json) {
    terminal.out(`${JSON.stringify({ version: 1, applied: true, event: outcome.event, ...outcome.preview })}\n`);
  } else {
    const nameOf = await namesOf(ports);
    const what = deedText(outcome.event, nameOf)[language];
    terminal.out(`${await previewText(ports, outcome.preview, language)}`);
    terminal.out(`${backlogTextsFor(language).done(outcome.event.id, what)}\n`);
  }
  return isRanked ? 0 : 3;
}

async function refuse(ports: Ports, refused: ThemeChangeRefused, terminal: Terminal): Promise<ExitCode> {
  const { language } = terminal;
  const said = refused.reason === 'judges_person' ? refused.answer : CHANGE_REFUSED[refused.reason];
  terminal.err(`${said[language]}\n`);
  if ('preview' in refused) {
    terminal.err(await previewText(ports, refused.preview, language));
    terminal.err(`${backlogTextsFor(language).confirm}\n`);
  }
  return refused.reason === 'busy' ? 1 : 2;
}

async function previewText(ports: Ports, preview: ThemePreview, language: 'fr' | 'en'): Promise<string> {
  const texts = backlogTextsFor(language);
  const firm = (await ports.firms.find())?.firm;
  if (firm === undefined) return '';
  const locale = localeOf(firm, language);
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${printable(line)}`)];
  return [
    ...list(
      texts.conflicts,
      preview.conflicts.map(({ text }) => text[language]),
    ),
    movedText(preview, locale),
    ...list(texts.quotes, preview.quotes.slice(0, 3)),
    ...(preview.ranks.length === 0
      ? [texts.noRanks]
      : list(
          texts.ranks,
          rankLines(
            preview.ranks.map((rank) => rankChangeText(rank, locale)),
            language,
          ),
        )),
    '',
  ].join('\n');
}

const RANKS_SHOWN = 8;

function rankLines(lines: readonly string[], language: 'fr' | 'en'): readonly string[] {
  const more = lines.length - RANKS_SHOWN;
  return more <= 0 ? lines : [...lines.slice(0, RANKS_SHOWN), textsFor(language).andMore(more)];
}

async function namesOf({ store }: Ports) {
  const labels = new Map((await store.listBacklog(true)).map(({ theme }) => [theme.id as string, theme.label]));
  return (themeId: string) => labels.get(themeId) ?? { fr: themeId, en: themeId };
}

/** What was done to themes, the latest first, with the numbers that `undo` takes. */
export async function history(options: { readonly json?: true }, terminal: Terminal): Promise<ExitCode> {
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  const events = (await ports.store.listThemeEvents()).toReversed();
  if (options.json) {
    terminal.out(`${JSON.stringify({ version: 1, events })}\n`);
    return 0;
  }
  const nameOf = await namesOf(ports);
  const timeZone = (await ports.firms.find())?.firm.timeZone ?? 'UTC';
  if (events.length === 0) terminal.out(`${backlogTextsFor(terminal.language).noHistory}\n`);
  for (const event of events) {
    const day = dayOf(event.at, timeZone);
    const why = event.why === null ? '' : ` – ${printable(event.why)}`;
    terminal.out(
      `${String(event.id).padStart(5)}  ${day}  ${printable(deedText(event, nameOf)[terminal.language])} (${printable(event.who)})${why}\n`,
    );
  }
  return 0;
}

/** The card of a theme, its item and what happened to it. */
export async function show(given: string, options: { readonly json?: true }, terminal: Terminal): Promise<ExitCode> {
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  const row = await themeNamed(ports, given, terminal);
  const sheet = row === null ? null : await loadThemeSheet(ports, row.theme.id);
  const firm = await ports.firms.find();
  if (sheet === null || firm === null) return row === null ? 2 : 1;
  if (options.json) {
    terminal.out(`${JSON.stringify({ version: 1, ...sheet })}\n`);
    return 0;
  }
  const { language } = terminal;
  const locale = localeOf(firm.firm, language);
  terminal.out(`${cardLines(sheet.cards[language]).map(printable).join('\n')}\n\n${sheet.row.theme.id}\n`);
  if (sheet.row.ranked !== null) terminal.out(`${sheet.row.ranked.reason[language]}\n`);
  for (const { at, who, what, why, detail } of sheet.events) {
    const changed = (detail ?? []).map((field) => changedFieldText(field, locale, firmFormatFor(firm.firm).timeZone));
    const line = [changed.length === 0 ? what : changed.join(', '), why].filter((part) => part !== null).join(' – ');
    terminal.out(`  ${dayOf(at, firm.firm.timeZone)}  ${printable(who)}  ${printable(line)}\n`);
  }
  return 0;
}
