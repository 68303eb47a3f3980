import {
  type Bilingual,
  dateText,
  type Firm,
  type FollowUpDeed,
  firmFormatFor,
  followUpLine,
  labelRefusal,
  languageOfLocale,
} from '@doleances/core';
import type { PromiseRow } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';
import { capturePromise } from './capture-promise.ts';
import { type FollowUp, loadFollowUps } from './promise-sheet.ts';

export type FollowUpRequest = {
  readonly complaintId: string;
  readonly deed: FollowUpDeed;
  readonly who: string;
  readonly why: string | null;
};

export type FollowUpOutcome =
  /** Taken, it is a promise; declined, there is none. */
  | { readonly ok: true; readonly promise: PromiseRow | null }
  | { readonly ok: false; readonly reason: 'no_proposal' }
  | { readonly ok: false; readonly reason: 'judges_person'; readonly answer: Bilingual };

/**
 * Takes a proposal to give news, which becomes a promise with a day, or declines it; either way the case is left in peace
 * for a week. Whoever decides after somebody else is told that there is no such proposal any more.
 */
export async function decideFollowUp(ports: Ports, request: FollowUpRequest): Promise<FollowUpOutcome> {
  const { complaintId, deed, who, why } = request;
  const answer = why === null ? null : labelRefusal(why);
  if (answer !== null) return { ok: false, reason: 'judges_person', answer };
  const firm = (await ports.firms.find())?.firm;
  const proposals = firm === undefined ? [] : await loadFollowUps(ports, firm, ports.now());
  const proposal = proposals.find((one) => one.complaintId === complaintId);
  if (firm === undefined || proposal === undefined) return { ok: false, reason: 'no_proposal' };
  // The promise first: what stops in between is proposed again, and the same note by the same person is one note.
  const promise = deed === 'take' ? await promiseOf(ports, firm, { proposal, who }) : null;
  const isFirst = await ports.store.saveFollowUpDecision({ complaintId, deed, who, why });
  return isFirst || promise !== null ? { ok: true, promise } : { ok: false, reason: 'no_proposal' };
}

async function promiseOf(
  ports: Ports,
  firm: Firm,
  { proposal, who }: { readonly proposal: FollowUp; readonly who: string },
): Promise<PromiseRow | null> {
  const { clientName, clientEmail, touchAt, isSample } = proposal;
  const format = firmFormatFor(firm);
  const language = languageOfLocale(firm.locale);
  const at = new Date(Math.max(touchAt.getTime(), ports.now().getTime()));
  const day = dateText(at, language === 'en' ? format.english : format.french, firm.timeZone);
  const recipient = clientName === null && clientEmail === null ? null : { name: clientName, email: clientEmail };
  const outcome = await capturePromise(ports, {
    text: followUpLine(clientName, day, language),
    who,
    recipient,
    isSample,
    doubts: [],
  });
  return outcome.ok ? outcome.promise : null;
}
