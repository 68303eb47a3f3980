import {
  changeSource,
  loadSourceHealth,
  type Ports,
  resealSources,
  type SourceDeed,
  type SourceHealth,
  saidIn,
  sinceDayFrom,
  sourceJson,
  sourceKinds,
  workSource,
} from '@doleances/pipeline';
import { openTool } from '../open-tool.ts';
import { momentTextFor } from '../terminal/locale.ts';
import { openProgress } from '../terminal/progress.ts';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { sourceTextsFor } from '../texts-sources.ts';
import { sourceLines } from './source-lines.ts';

type Json = { readonly json?: true };

/** Exit code 3 when one of them is broken. */
export async function listSources(options: Json, terminal: Terminal): Promise<ExitCode> {
  const texts = sourceTextsFor(terminal.language);
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  const sources = (await loadSourceHealth(ports)).filter(isAsked);
  const whenText = await momentTextFor(ports, terminal);
  if (options.json) terminal.out(`${JSON.stringify({ version: 1, sources: sources.map(sourceJson) })}\n`);
  else for (const line of sources.flatMap((one) => sourceLines(one, { texts, whenText }))) terminal.out(`${line}\n`);
  if (sources.length === 0 && !options.json) terminal.out(`${texts.none}\n`);
  return sources.some(({ state }) => state === 'broken' || state === 'late') ? 3 : 0;
}

/** Files are brought by `doleances import`, and the sample by itself; forms are told to, and have commands of their own. */
function isAsked({ source }: SourceHealth): boolean {
  return source.schedule !== null && !source.isSample;
}

export async function listKinds(options: Json, terminal: Terminal): Promise<ExitCode> {
  const texts = sourceTextsFor(terminal.language);
  const kinds = sourceKinds();
  if (options.json) {
    terminal.out(`${JSON.stringify({ version: 1, kinds })}\n`);
    return 0;
  }
  for (const { kind, schedule, fields } of kinds) {
    terminal.out(`${kind} (${texts.every(schedule)})\n`);
    for (const { name, isSecret, isRequired, preset, choices } of fields) {
      const notes = [
        ...(isRequired ? [texts.required] : []),
        ...(isSecret ? [texts.secret] : []),
        ...(choices.length === 0 ? [] : [choices.join(' | ')]),
        ...(preset === null || preset === '' ? [] : [`= ${preset}`]),
      ];
      terminal.out(`  ${name}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}\n`);
    }
  }
  return 0;
}

type Asked = { readonly given: string; readonly deed: SourceDeed };

/** `test` and `run` are done in this process, unless another one is at it. */
export async function actOnSource(
  { given, deed }: Asked,
  options: Json & { readonly since?: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const texts = sourceTextsFor(terminal.language);
  const since = options.since === undefined ? null : sinceDayFrom(options.since);
  if (since === 'unclear') {
    terminal.err(`${texts.badDate(options.since ?? '')}\n`);
    return 2;
  }
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  const named = await findNamed(ports, given, terminal);
  if (named === null) return 1;
  const { id: sourceId, name } = named.source;
  const before = await countItems(ports);
  await changeSource(ports, { sourceId, deed, who: 'cli', since });
  if (deed === 'test' || deed === 'run') {
    const progress = openProgress(terminal);
    const ended = await workSource(ports, sourceId, {
      isCheckOnly: deed === 'test',
      onProgress: (at) => progress.show(name, at.done, at.total),
    });
    progress.end();
    const now = (await loadSourceHealth(ports)).find(({ source }) => source.id === sourceId);
    if (now === undefined) return 1;
    if (options.json) terminal.out(`${JSON.stringify({ version: 1, source: sourceJson(now) })}\n`);
    if (ended === 'elsewhere') {
      terminal.err(`${texts.noAnswer}\n`);
      return 3;
    }
    const said =
      deed === 'test'
        ? (now.source.lastCheck?.said ?? '')
        : (now.remedy ?? texts.ran((await countItems(ports)) - before));
    if (!options.json) terminal.out(`${saidIn(said, terminal.language)}\n`);
    return (deed === 'test' ? now.source.lastCheck?.isWell : now.source.lastError === null) ? 0 : 1;
  }
  const now = (await loadSourceHealth(ports)).find(({ source }) => source.id === sourceId);
  if (options.json)
    terminal.out(`${JSON.stringify({ version: 1, source: now === undefined ? null : sourceJson(now) })}\n`);
  else terminal.out(`${texts.told(name, texts.done[deed])}\n`);
  return 0;
}

/** A new key in front, unless the environment brings them; then every secret is sealed with it. */
export async function rekey(terminal: Terminal): Promise<ExitCode> {
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  if (ports.config.secretKeys.length === 0) await ports.secrets.addKey();
  const count = await resealSources(ports, 'cli');
  terminal.out(`${sourceTextsFor(terminal.language).rekeyed(count)}\n`);
  return 0;
}

async function findNamed(ports: Ports, given: string, terminal: Terminal): Promise<SourceHealth | null> {
  const texts = sourceTextsFor(terminal.language);
  const sources = (await loadSourceHealth(ports)).filter(isAsked);
  const plain = (name: string) => name.normalize('NFC').trim().toLowerCase();
  const byId = sources.find(({ source }) => source.id === given);
  const found = byId === undefined ? sources.filter(({ source }) => plain(source.name) === plain(given)) : [byId];
  const [first] = found;
  if (found.length === 1 && first !== undefined) return first;
  const ids = found.map(({ source }) => `${source.id} (${source.kind})`).join(', ');
  const names = sources.map(({ source }) => source.name).join(', ');
  terminal.err(`${found.length > 1 ? texts.several(given, ids) : texts.notFound(given, names)}\n`);
  return null;
}

async function countItems({ store }: Ports): Promise<number> {
  return (await store.countComplaints()).items;
}
