import { readFile } from 'node:fs/promises';
import {
  addSource as addToStore,
  findSourceKind,
  loadSourceHealth,
  problemsOf,
  saidIn,
  type SourceKindInfo,
  type SourceProblem,
  type SourceRequest,
  sourceJson,
  sinceDayFrom,
  sourceKinds,
  trySource,
} from '@doleances/pipeline';
import { openTool } from '../open-tool.ts';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { type SourceTexts, sourceTextsFor } from '../texts-sources.ts';

export type AddSourceOptions = {
  readonly set?: readonly string[];
  readonly secret?: readonly string[];
  readonly schedule?: string;
  readonly since?: string;
  readonly test: boolean;
  readonly json?: true;
};

type Named = { readonly kind: string; readonly name: string };

/** Tries the settings, then saves them. In a terminal what is needed and was not given is asked. */
export async function addSource(named: Named, options: AddSourceOptions, terminal: Terminal): Promise<ExitCode> {
  const texts = sourceTextsFor(terminal.language);
  const kind = findSourceKind(named.kind);
  if (kind === null) {
    const kinds = sourceKinds().map((one) => one.kind);
    terminal.err(`${texts.notFound(named.kind, kinds.join(', '))}\n`);
    return 2;
  }
  const since = options.since === undefined ? null : sinceDayFrom(options.since);
  if (since === 'unclear') {
    terminal.err(`${texts.badDate(options.since ?? '')}\n`);
    return 2;
  }
  const settings = await settingsFor(kind, options, { terminal, texts });
  if (settings === null) return 2;
  const request = { ...named, settings, schedule: options.schedule ?? null, since, who: 'cli' };
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  const problems = await settled(request, { kind, settings, terminal, texts });
  for (const { field, message } of problems) terminal.err(`${field}: ${saidIn(message, terminal.language)}\n`);
  if (problems.length > 0) return 2;
  if (options.test) {
    const tried = await trySource(ports, request);
    terminal.err(`${saidIn(tried.said, terminal.language)}\n`);
    if (!tried.isWell) return 1;
  }
  if ((await ports.store.findFirm())?.isSample) terminal.err(`${texts.sampleGone}\n`);
  const saved = await addToStore(ports, request);
  if (!saved.ok) return 2;
  const health = (await loadSourceHealth(ports)).find(({ source }) => source.id === saved.source.id);
  if (options.json && health !== undefined)
    terminal.out(`${JSON.stringify({ version: 1, source: sourceJson(health) })}\n`);
  else terminal.out(`${texts.added(saved.source.name)}\n`);
  return 0;
}

/** How often somebody at the keyboard may mistype the same thing. */
const TRIES_MAX = 3;

type Asking = Speak & { readonly kind: SourceKindInfo; readonly settings: Record<string, string> };

/** What is still wrong after the person at the keyboard, if there is one, was asked again for what was. */
async function settled(
  request: SourceRequest,
  { kind, settings, terminal, texts }: Asking,
): Promise<readonly SourceProblem[]> {
  let problems = problemsOf(request);
  for (let tries = 0; tries < TRIES_MAX && problems.length > 0 && terminal.ask !== undefined; tries += 1) {
    const asked = kind.fields.filter(({ name }) => problems.some(({ field }) => field === name));
    if (asked.length === 0) break;
    for (const { message } of problems) terminal.err(`${saidIn(message, terminal.language)}\n`);
    for (const { name, isSecret } of asked) settings[name] = await terminal.ask(texts.ask(name), isSecret);
    problems = problemsOf(request);
  }
  return problems;
}

type Speak = { readonly terminal: Terminal; readonly texts: SourceTexts };

/** @returns `null` after the problem was told. */
async function settingsFor(
  kind: SourceKindInfo,
  options: AddSourceOptions,
  { terminal, texts }: Speak,
): Promise<Record<string, string> | null> {
  const settings: Record<string, string> = {};
  const secrets = new Set(kind.fields.filter(({ isSecret }) => isSecret).map(({ name }) => name));
  for (const given of options.set ?? []) {
    const pair = pairIn(given);
    if (pair === null || secrets.has(pair.name)) {
      terminal.err(`${pair === null ? texts.badPair(given.split('=')[0] ?? '') : texts.secretOnLine(pair.name)}\n`);
      return null;
    }
    settings[pair.name] = pair.value;
  }
  for (const given of options.secret ?? []) {
    const pair = pairIn(given);
    const secret = pair === null ? null : await secretFrom(pair, terminal);
    if (pair === null || secret === null) {
      terminal.err(`${pair === null ? texts.badPair(given.split('=')[0] ?? '') : texts.noFile(pair.value)}\n`);
      return null;
    }
    settings[pair.name] = secret;
  }
  for (const { name, isRequired, isSecret } of kind.fields) {
    if (settings[name] !== undefined || !isRequired || terminal.ask === undefined) continue;
    settings[name] = await terminal.ask(texts.ask(name), isSecret);
  }
  return settings;
}

function pairIn(given: string): { readonly name: string; readonly value: string } | null {
  const at = given.indexOf('=');
  return at <= 0 ? null : { name: given.slice(0, at), value: given.slice(at + 1) };
}

async function secretFrom(
  { name, value: file }: { name: string; value: string },
  terminal: Terminal,
): Promise<string | null> {
  if (file === '-' && terminal.ask !== undefined) return terminal.ask(`${name}: `, true);
  // Standard input has a file of its own everywhere but on Windows.
  const text = await readFile(file === '-' ? '/dev/stdin' : file, 'utf8').catch(() => null);
  return text === null ? null : text.trim();
}
