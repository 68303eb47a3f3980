import { sameWords } from '@doleances/core';
import { loadSilenceSheet, type SilenceSheet, type StreamSheet } from '@doleances/pipeline';
import { openTool } from '../open-tool.ts';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { printable } from '../terminal/wrap.ts';
import { type SilenceTexts, silenceTextsFor } from '../texts-silence.ts';

const WEEKS_SHOWN = 16;
const LISTED_MAX = 10;

type Shown = { readonly texts: SilenceTexts; readonly terminal: Terminal };

/** Who says nothing any more, and why; or one stream, week by week. Names nobody who works here. */
export async function silence(
  name: string | null,
  options: { readonly json?: true },
  terminal: Terminal,
): Promise<ExitCode> {
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  const texts = silenceTextsFor(terminal.language);
  const sheet = await loadSilenceSheet(ports);
  if (sheet === null) {
    terminal.err(`${texts.noFirm}\n`);
    return 1;
  }
  const shown = { texts, terminal };
  if (name === null) {
    if (options.json) terminal.out(`${JSON.stringify({ version: 1, ...sheet })}\n`);
    else tellAll(sheet, shown);
    return 0;
  }
  const found = sheet.streams.filter(({ stream }) => stream.key === name || sameWords(stream.name, name));
  const [one] = found;
  if (one === undefined || found.length > 1) {
    terminal.err(`${texts.unknown(printable(name))}\n`);
    for (const { stream } of found.length > 1 ? found : sheet.streams) terminal.err(`  ${printable(stream.key)}\n`);
    return 2;
  }
  if (options.json) terminal.out(`${JSON.stringify({ version: 1, ...one })}\n`);
  else tellOne(one, shown);
  return 0;
}

function tellAll(sheet: SilenceSheet, { texts, terminal }: Shown): void {
  const say = (line: string) => terminal.out(`${printable(line)}\n`);
  const list = (title: string, lines: readonly string[]) => {
    if (lines.length === 0) return;
    say(title);
    for (const line of lines.slice(0, LISTED_MAX)) say(`  ${line}`);
  };
  if (sheet.findings.length === 0) say(texts.calm);
  for (const { name, reason } of sheet.findings)
    say(`${name}${terminal.language === 'fr' ? '\u00a0:' : ':'} ${reason[terminal.language]}`);
  list(
    texts.leaks,
    sheet.leaks.map(({ complaintId, location, claimed, recorded }) =>
      [complaintId.slice(0, 12), location ?? '–', texts.leak(claimed, recorded)].join(' · '),
    ),
  );
  const { rate } = sheet.capture;
  if (rate !== null) {
    say(
      texts.capture(
        String(Math.round(100 * rate.share)),
        rate.total.toFixed(1),
        String(Math.round(rate.standardError)),
      ),
    );
  }
  list(
    texts.departures,
    sheet.departures.map(({ reason }) => reason[terminal.language]),
  );
  list(
    texts.tolerated,
    sheet.teams.map(({ reason }) => reason[terminal.language]),
  );
  list(
    texts.nils,
    sheet.nils.flatMap(({ location, weeks: [last] }) =>
      last === undefined ? [] : [`${location} · ${last.weekOf} · ${texts.nil[last.state]}`],
    ),
  );
  if (sheet.requalified.length > 0) say(texts.requalified(sheet.requalified.length));
  say(texts.streams(sheet.streams.length));
}

function tellOne({ stream, watch, finding }: StreamSheet, { texts, terminal }: Shown): void {
  const say = (line: string) => terminal.out(`${printable(line)}\n`);
  say(`${stream.key} · ${texts.states[watch.state]}`);
  if (finding !== null) {
    say(finding.reason[terminal.language]);
    say(texts.facts);
    for (const { text } of finding.facts) say(`  – ${text[terminal.language]}`);
  }
  say(texts.weeks);
  for (const { weekOf, complaints, exposure, isCounted } of stream.weeks.slice(-WEEKS_SHOWN)) {
    say(`  ${weekOf}  ${String(complaints).padStart(4)}  ${(isCounted ? exposure.toFixed(0) : '–').padStart(8)}`);
  }
}
