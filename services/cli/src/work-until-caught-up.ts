import { openAnalyze } from '@doleances/analyze';
import { openNotify } from '@doleances/notify';
import { type Ports, stopSignal, untilCaughtUp } from '@doleances/pipeline';
import { openProgress } from './terminal/progress.ts';
import type { Terminal } from './terminal/terminal.ts';
import { textsFor } from './texts.ts';

/**
 * Works the stages here too: nobody else may be running, and if somebody is, they share the rows.
 *
 * @returns `false` when Ctrl-C ended the wait; what was accepted is read by the next `up` or `import`.
 */
export async function workUntilCaughtUp(ports: Ports, terminal: Terminal): Promise<boolean> {
  await using _analyze = await openAnalyze(ports);
  await using _notify = await openNotify(ports);
  const ended = new AbortController();
  void stopSignal().promise.then(() => ended.abort());
  const progress = openProgress(terminal);
  const label = textsFor(terminal.language).reading;
  const isDone = await untilCaughtUp(ports, (open, most) => progress.show(label, most - open, most), ended.signal);
  progress.end();
  return isDone;
}
