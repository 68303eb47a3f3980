import { findHeldForms, type HeldForms, listForms, mapForm, mappingFrom, type Ports } from '@doleances/pipeline';
import { openTool } from '../open-tool.ts';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { printable } from '../terminal/wrap.ts';
import { formTextsFor } from '../texts-forms.ts';
import { workUntilCaughtUp } from '../work-until-caught-up.ts';

export type MapOptions = Readonly<
  Partial<Record<'subject' | 'name' | 'email' | 'phone' | 'location' | 'rating' | 'date', string>>
> & {
  readonly text?: readonly string[];
  readonly dryRun?: true;
  readonly wait: boolean;
  readonly json?: true;
};

const EXAMPLE_CHARS_MAX = 70;
const SHOWN_MAX = 5;

/** Says which field of a form is what, shows what would be read, and has all that waits read. */
export async function mapSource(name: string, options: MapOptions, terminal: Terminal): Promise<ExitCode> {
  const texts = formTextsFor(terminal.language);
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  const id = (await listForms(ports)).find(({ form }) => form.id === name || form.name === name)?.form.id;
  const given = givenIn(options);
  const mapping = mappingFrom(given);
  const held = id === undefined ? null : await findHeldForms(ports, id, mapping ?? undefined);
  if (id === undefined || held === null) {
    terminal.err(`${texts.noSuchForm(printable(name))}\n`);
    return 1;
  }
  if (Object.keys(given).length === 0) return showColumns(held, options, terminal);
  if (mapping === null) {
    terminal.err(`${texts.noText}\n`);
    return 2;
  }
  if (options.dryRun) return showPreviews(held, options, terminal);
  // Awaited here: the installation is closed when this function returns.
  return await save(ports, { id, mapping, options }, terminal);
}

type ToSave = {
  readonly id: string;
  readonly mapping: NonNullable<ReturnType<typeof mappingFrom>>;
  readonly options: MapOptions;
};

async function save(ports: Ports, { id, mapping, options }: ToSave, terminal: Terminal): Promise<ExitCode> {
  const { readAgain } = await mapForm(ports, { sourceId: id, mapping, who: 'command line' });
  if (options.json) terminal.out(`${JSON.stringify({ version: 1, mapping, readAgain })}\n`);
  else terminal.out(`${formTextsFor(terminal.language).mapped(readAgain)}\n`);
  if (options.wait) await workUntilCaughtUp(ports, terminal);
  return 0;
}

function givenIn({ text, date, subject, name, email, phone, location, rating }: MapOptions) {
  const single = { subject, name, email, phone, location, rating, occurredAt: date };
  const named = Object.entries(single).flatMap(([field, column]) =>
    column === undefined ? [] : [[field, [column]] as const],
  );
  return { ...(text !== undefined && { text }), ...Object.fromEntries(named) };
}

function showColumns({ columns, counts }: HeldForms, { json }: MapOptions, terminal: Terminal): ExitCode {
  const texts = formTextsFor(terminal.language);
  if (json) terminal.out(`${JSON.stringify({ version: 1, held: counts, columns })}\n`);
  else if (columns.length === 0) terminal.out(`${texts.nothingHeld}\n`);
  else {
    terminal.out(`${texts.columns}\n`);
    for (const { column, question, examples } of columns) {
      const asked = question === null || question === column ? '' : ` (${printable(question)})`;
      terminal.out(`  ${printable(column)}${asked}  ${shortened(examples[0] ?? '')}\n`);
    }
    terminal.err(`${texts.sayWhich}\n`);
  }
  return 0;
}

function showPreviews({ previews }: HeldForms, { json }: MapOptions, terminal: Terminal): ExitCode {
  if (json) {
    terminal.out(`${JSON.stringify({ version: 1, previews: previews.map(({ read }) => read) })}\n`);
    return 0;
  }
  for (const { read } of previews.slice(0, SHOWN_MAX)) {
    const who = [read?.name, read?.email, read?.phone, read?.location].filter((part) => part != null).join(' · ');
    const said = read === null ? formTextsFor(terminal.language).stillHeld : shortened(read.text);
    terminal.out(`- ${said}${who === '' ? '' : `\n  ${printable(who)}`}\n`);
  }
  return 0;
}

function shortened(text: string): string {
  const line = printable(text.replace(/\s+/g, ' '));
  return line.length <= EXAMPLE_CHARS_MAX ? line : `${line.slice(0, EXAMPLE_CHARS_MAX)}…`;
}
