import {
  deliveryUrlOf,
  FORM_SHAPES,
  type FormListed,
  listForms,
  saveFormSource,
  secretToTell,
} from '@doleances/pipeline';
import { openTool } from '../open-tool.ts';
import { momentTextFor } from '../terminal/locale.ts';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { printable } from '../terminal/wrap.ts';
import { formTextsFor } from '../texts-forms.ts';

export type FormOptions = {
  readonly shape: string;
  readonly secret?: readonly string[];
  readonly header?: string;
  readonly thanks?: string;
  readonly json?: true;
};

/** Adds a form and tells where its service is to send, with the secret if it is ours to choose: once, and never again. */
export async function addForm(name: string, options: FormOptions, terminal: Terminal): Promise<ExitCode> {
  const texts = formTextsFor(terminal.language);
  const shape = FORM_SHAPES.find((one) => one === options.shape);
  if (shape === undefined) {
    terminal.err(`${texts.unknownShape(FORM_SHAPES.join(', '))}\n`);
    return 2;
  }
  const { secret, header, thanks } = options;
  if (thanks !== undefined && !/^https?:\/\/[^\s/]+/.test(thanks)) {
    terminal.err(`${texts.badThanks}\n`);
    return 2;
  }
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  const isKnown = (await listForms(ports)).some((listed) => listed.form.name === name);
  const told = secret !== undefined || header !== undefined || isKnown ? null : secretToTell(shape);
  const form = await saveFormSource(ports, {
    name,
    shape,
    ...(secret !== undefined && { secrets: secret }),
    ...(told !== null && { secrets: [told] }),
    ...(header !== undefined && { headerName: header }),
    ...(thanks !== undefined && { thanksUrl: thanks }),
  });
  const url = deliveryUrlOf(form, ports.config.http.baseUrl);
  if (options.json)
    terminal.out(`${JSON.stringify({ version: 1, id: form.id, name: form.name, shape, url, secret: told })}\n`);
  else terminal.out(`${texts.address} ${url}\n${told === null ? '' : `${texts.secretOnce} ${told}\n`}`);
  return 0;
}

/** Every form with its address and what it holds. */
export async function showForms(options: { readonly json?: true }, terminal: Terminal): Promise<ExitCode> {
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  const forms = (await listForms(ports)).filter(({ form }) => !form.isDirectLine);
  const texts = formTextsFor(terminal.language);
  if (options.json) terminal.out(`${JSON.stringify({ version: 1, forms: forms.map(documentOf) })}\n`);
  else if (forms.length === 0) terminal.err(`${texts.noForms}\n`);
  else {
    const whenText = await momentTextFor(ports, terminal);
    for (const form of forms) terminal.out(`${linesOf(form, texts, whenText)}\n`);
  }
  return 0;
}

function documentOf({ form: { id, name, shape, mapping }, url, lastSeenAt, held }: FormListed) {
  return {
    id,
    name,
    shape,
    url,
    mapping,
    lastSeenAt,
    held: Object.fromEntries(held.map((one) => [one.why, one.count])),
  };
}

function linesOf(
  { form, url, lastSeenAt, held }: FormListed,
  texts: ReturnType<typeof formTextsFor>,
  whenText: (at: Date) => string,
): string {
  const seen = lastSeenAt === null ? texts.never : texts.seen(whenText(lastSeenAt));
  const waiting = held.map(({ why, count }) => texts.held[why](count));
  return `${printable(form.name)} (${form.shape})\n  ${url}\n  ${[seen, ...waiting].join(' · ')}`;
}
