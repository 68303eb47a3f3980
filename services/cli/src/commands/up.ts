import { openAnalyze } from '@doleances/analyze';
import { openIngest } from '@doleances/ingest';
import { openNotify } from '@doleances/notify';
import {
  listShutSources,
  loadSample,
  makeReport,
  makeSetupLink,
  type Ports,
  plantDueRows,
  settleSample,
  stopSignal,
  unknownSettings,
  unknownSettingText,
  untilCaughtUp,
  writeReportFile,
} from '@doleances/pipeline';
import { openWeb } from '@doleances/web';
import { openTool } from '../open-tool.ts';
import { showBacklog } from '../show-backlog.ts';
import { openProgress } from '../terminal/progress.ts';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { textsFor } from '../texts.ts';
import { accountTextsFor } from '../texts-accounts.ts';
import { sourceTextsFor } from '../texts-sources.ts';

/** Runs every service in this process until Ctrl-C; an empty installation first gets the sample inn. */
export async function up(options: { readonly sample: boolean }, terminal: Terminal): Promise<ExitCode> {
  const texts = textsFor(terminal.language);
  for (const one of unknownSettings(terminal.environment)) {
    terminal.err(`${unknownSettingText(one, terminal.language)}\n`);
  }
  const stop = stopSignal();
  const opened = await openTool(terminal, {
    isKeeper: true,
    onStep: (step) => terminal.err(`${texts.steps[step]}\n`),
    onDead: (error) => stop.fail(error),
  });
  if (opened === null) return 2;
  await using ports = opened;
  await using ingest = await openIngest(ports);
  await using _analyze = await openAnalyze(ports);
  await using _notify = await openNotify(ports);
  await using web = await openWeb(ports, { receive: ingest.receive });
  const ended = new AbortController();
  const stopped = stop.promise.finally(() => ended.abort());
  stopped.catch(() => {});
  await Promise.race([greet(ports, { ...options, url: web.url, signal: ended.signal }, terminal), stopped]);
  await stopped;
  terminal.err(`${texts.stopping}\n`);
  return 0;
}

type Greeting = { readonly sample: boolean; readonly url: string; readonly signal: AbortSignal };

async function greet(ports: Ports, { sample, url, signal }: Greeting, terminal: Terminal): Promise<void> {
  const texts = textsFor(terminal.language);
  if (sample && (await ports.store.isEmpty())) {
    terminal.err(`${texts.loadingSample}\n`);
    await loadSample(ports);
    await plantDueRows(ports);
  }
  const record = await ports.store.findFirm();
  if (record === null) {
    terminal.out(`${texts.noFirmYet}\n`);
  } else {
    if (!(await showProgress(ports, signal, terminal))) return;
    if (record.isSample && (await settleSample(ports)) && !(await showProgress(ports, signal, terminal))) return;
    terminal.out('\n');
    await showBacklog(ports, terminal);
    const report = await writeReport(ports).catch(() => null);
    if (report !== null) terminal.out(`${texts.reportAt(report)}\n`);
  }
  terminal.out(`${texts.dashboardAt(url)}\n`);
  for (const { name } of await listShutSources(ports))
    terminal.err(`! ${sourceTextsFor(terminal.language).shut(name)}\n`);
  const setup = await makeSetupLink(ports, 'start');
  // Where any free port was asked for, only the web knows which it got.
  if (setup !== null) {
    const words = accountTextsFor(terminal.language);
    terminal.out(`${words.setupAt(setup.replace(ports.config.http.baseUrl, url))}\n${words.setupOnce}\n`);
  }
  if (record === null || record.isSample) terminal.out(`${texts.importHint}\n`);
  terminal.err(`${texts.stopHint}\n`);
}

async function showProgress(ports: Ports, signal: AbortSignal, terminal: Terminal): Promise<boolean> {
  const progress = openProgress(terminal);
  const label = textsFor(terminal.language).reading;
  const isDone = await untilCaughtUp(ports, (open, most) => progress.show(label, most - open, most), signal);
  progress.end();
  return isDone;
}

/** Leaves the report as a page beside the data; the mail goes out on its own day. */
async function writeReport(ports: Ports): Promise<string | null> {
  const made = await makeReport(ports);
  return made === null ? null : writeReportFile(ports.config.dataFolder, made);
}
