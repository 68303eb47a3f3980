import { type SourceHealth, type SourceState, saidIn } from '@doleances/pipeline';
import type { SourceTexts } from '../texts-sources.ts';

const MARKS: Readonly<Record<SourceState, string>> = {
  well: '✓',
  running: '…',
  waiting: '…',
  paused: '‖',
  failing: '!',
  broken: '✗',
  late: '✗',
};

export type LineWords = { readonly texts: SourceTexts; readonly whenText: (at: Date) => string };

/** A source in one line, and in a second what is to be done about it. */
export function sourceLines(health: SourceHealth, { texts, whenText }: LineWords): readonly string[] {
  const { source, state, dueAt, silentSince, waiting } = health;
  const parts = [
    texts.states[state],
    texts.seen(source.lastSeenAt === null ? null : whenText(source.lastSeenAt)),
    ...(silentSince === null ? [] : [texts.silent(whenText(silentSince))]),
    ...(dueAt === null || state === 'late' ? [] : [texts.next(whenText(dueAt))]),
    ...(source.progress === null ? [] : [texts.progress(source.progress.done, source.progress.total)]),
    ...(waiting === 0 ? [] : [texts.waiting(waiting)]),
    ...(source.refusedCount === 0 ? [] : [texts.refused(source.refusedCount)]),
  ];
  const first = `${MARKS[state]} ${source.name} (${source.kind}, ${source.id}): ${parts.join(' · ')}`;
  const todo = todoText(health, texts);
  return todo === null ? [first] : [first, `    ${todo}`];
}

/** What to do in the reader's language, and what the connector said of it. */
export function todoText({ need, state, remedy }: SourceHealth, texts: SourceTexts): string | null {
  if (need === null || state === 'paused') return null;
  return need === 'start' || remedy === null
    ? texts.needs[need]
    : `${saidIn(remedy, texts.language)} (${texts.needs[need]})`;
}
