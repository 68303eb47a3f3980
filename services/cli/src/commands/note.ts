import { captureDoubtWords, DEFAULT_FIRM, labelRefusal } from '@doleances/core';
import { noteRequestFrom, plantDueRows, takeNote } from '@doleances/pipeline';
import { openTool } from '../open-tool.ts';
import { noSuchPlace, placeNamed } from '../place-named.ts';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { noteTextsFor } from '../texts-notes.ts';
import { promiseTextsFor } from '../texts-promises.ts';

export type NoteOptions = {
  readonly counter?: true;
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly location?: string;
  readonly who?: string;
  readonly at?: string;
  readonly promise?: readonly string[];
  readonly json?: true;
};

const WHO = 'command line';

/** Notes what a customer said, and reads it at once. What a promise leaves open is asked on stderr. */
export async function note(words: string, options: NoteOptions, terminal: Terminal): Promise<ExitCode> {
  const texts = noteTextsFor(terminal.language);
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  if ((await ports.store.findFirm()) === null) await ports.store.saveFirm(DEFAULT_FIRM, false, WHO);
  await plantDueRows(ports);
  const { counter, at, promise, ...told } = options;
  const { timeZone, locations } = (await ports.store.findFirm())?.firm ?? DEFAULT_FIRM;
  const place = placeNamed(told.location ?? null, locations);
  if (place === null) {
    terminal.err(`${noSuchPlace(told.location ?? '', locations, terminal.language)}\n`);
    return 2;
  }
  const request = noteRequestFrom(
    {
      ...told,
      location: place.name,
      text: words,
      channel: counter ? 'counter_note' : 'phone_note',
      heardAt: at,
      promises: promise,
    },
    timeZone,
  );
  if (request === null) {
    terminal.err(`${texts.badTime}\n`);
    return 2;
  }
  const taken = await takeNote(ports, { ...request, who: request.who || WHO });
  if (!taken.ok) {
    terminal.err(`${texts.refused[taken.reason]}\n`);
    return 2;
  }
  const { complaintId, complaint, isKnown, promises } = taken;
  if (options.json) {
    const { kind = null, severity = null } = complaint ?? {};
    terminal.out(`${JSON.stringify({ version: 1, complaintId, isKnown, kind, severity, promises })}\n`);
    return 0;
  }
  terminal.out(`${isKnown ? texts.notedKnown(complaintId) : texts.noted(complaintId)}\n`);
  const kept = promises.filter(({ ok }) => ok).length;
  if (kept > 0) terminal.out(`${texts.promised(kept)}\n`);
  if (labelRefusal(words) !== null) terminal.err(`${texts.judges}\n`);
  const { asks } = promiseTextsFor(terminal.language);
  const questions = promises.flatMap((one) => (one.ok ? one.questions : []));
  for (const question of questions) terminal.err(`${asks[question]}\n`);
  const doubts = promises.flatMap((one) => (one.ok ? [] : (captureDoubtWords(one.reason)?.[terminal.language] ?? [])));
  for (const doubt of doubts) terminal.err(`${doubt}\n`);
  return 0;
}
