import { dateText, type FollowUpDeed } from '@doleances/core';
import { decideFollowUp, loadPromiseSheet } from '@doleances/pipeline';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { printable } from '../terminal/wrap.ts';
import { ID_CHARS_SHOWN, lineOf, type PromiseOptions, WHO, withFirm } from './promise.ts';

type Asked = { readonly deed: FollowUpDeed | undefined; readonly id: string | undefined };

/** Lists whom to give news before they ask, and whether it helps; or takes or declines one proposal. */
export function news({ deed, id }: Asked, options: PromiseOptions, terminal: Terminal): Promise<ExitCode> {
  return withFirm(terminal, async ({ ports, record, texts }) => {
    const { followUps, chases, chaseWeeks } = await loadPromiseSheet(ports, record.firm);
    const { locale, timeZone } = record.firm;
    if (deed === undefined) {
      if (options.json) {
        terminal.out(`${JSON.stringify({ version: 1, followUps, chases: { ...chases, weeks: chaseWeeks } })}\n`);
        return 0;
      }
      if (followUps.length === 0) terminal.out(`${texts.noNews}\n`);
      for (const { complaintId, clientName, touchAt, isPast } of followUps) {
        const name = printable(clientName ?? texts.unnamed);
        const day = (isPast ? texts.touchPast : texts.touch)(dateText(touchAt, locale, timeZone));
        terminal.out(`${complaintId.slice(0, ID_CHARS_SHOWN)} · ${name} · ${day}\n`);
      }
      const { before, after } = chases;
      terminal.out(`${texts.chases(after.chases, after.messages, before.chases, before.messages)}\n`);
      return 0;
    }
    const meant = followUps.filter(({ complaintId }) => id !== undefined && complaintId.startsWith(id));
    const [one] = meant;
    const request = { deed, who: options.who ?? WHO, why: options.why ?? null };
    const outcome =
      one === undefined || meant.length > 1
        ? null
        : await decideFollowUp(ports, { ...request, complaintId: one.complaintId });
    if (outcome === null || !outcome.ok) {
      const isRude = outcome?.reason === 'judges_person';
      terminal.err(`${isRude ? outcome.answer[terminal.language] : texts.newsGone(printable(id ?? ''))}\n`);
      return isRude ? 1 : 2;
    }
    if (options.json) terminal.out(`${JSON.stringify({ version: 1, promise: outcome.promise })}\n`);
    else if (outcome.promise !== null) terminal.out(`${lineOf(outcome.promise, { record, texts })}\n`);
    else terminal.out(`${deed === 'decline' ? texts.newsDeclined : texts.pending}\n`);
    return 0;
  });
}
