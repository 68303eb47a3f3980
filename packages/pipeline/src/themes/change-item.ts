import {
  type Bilingual,
  beforeFixIn,
  type ItemAction,
  type ItemChange,
  type ItemRefusal,
  itemChangeFor,
  labelRefusal,
  policyForFirm,
} from '@doleances/core';
import type { BacklogRow } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';
import { RANK_SUBJECT } from './subjects.ts';

/** A fix that was noted longer ago is undone to « à faire ». */
const EVENTS_MAX = 200;

export type ItemRequest = {
  readonly themeId: string;
  readonly action: ItemAction;
  readonly who: string;
  readonly why: string | null;
};

export type ItemRefused =
  | { readonly reason: ItemRefusal | 'no_theme' }
  | { readonly reason: 'judges_person'; readonly answer: Bilingual };

export type ItemOutcome = { readonly ok: true; readonly row: BacklogRow } | ({ readonly ok: false } & ItemRefused);

/** Changes an item as a person wants it; the ranking follows. Each change leaves an event. */
export async function changeItem(ports: Ports, { themeId, action, who, why }: ItemRequest): Promise<ItemOutcome> {
  const { store } = ports;
  const [row, firm] = await Promise.all([store.findBacklogByTheme(themeId), ports.firms.find()]);
  if (row === null || firm === null) return { ok: false, reason: 'no_theme' };
  const answer = wordsOf(action, why)
    .map(labelRefusal)
    .find((refusal) => refusal !== null);
  if (answer !== undefined) return { ok: false, reason: 'judges_person', answer };
  const verdict = itemChangeFor(row, action, {
    now: ports.now(),
    effortSteps: policyForFirm(firm.firm, []).effortStepsHalfDays,
    clients: row.ranked?.clients ?? 0,
    ...(action.kind === 'reopen' ? { beforeFix: await loadBeforeFix(ports, row.theme.id) } : {}),
  });
  if (!verdict.ok) return verdict;
  if (verdict.comment !== null) await store.saveComment(row.theme.id, who, verdict.comment);
  else {
    await store.saveBacklogState(row.theme.id, verdict.change, who, why?.trim() || null);
    await store.ring('rank', RANK_SUBJECT);
  }
  return { ok: true, row: (await store.findBacklogByTheme(row.theme.id)) ?? row };
}

async function loadBeforeFix({ store }: Ports, themeId: string): Promise<ItemChange> {
  return beforeFixIn((await store.listEvents(themeId, EVENTS_MAX)).map(({ detail }) => detail ?? []));
}

/** What somebody typed and others will read. */
function wordsOf(action: ItemAction, why: string | null): readonly string[] {
  const said = action.kind === 'comment' ? action.text : action.kind === 'fix' ? action.note : null;
  return [said, why].filter((words) => words !== null);
}
